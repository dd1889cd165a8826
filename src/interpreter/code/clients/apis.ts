import { providerOfUrl } from '../../../knowledge/hosts.ts';
import { PROVIDERS, providerById, providerOfModel } from '../../../knowledge/providers.ts';
import { type Sdk, sdkOf } from '../../../knowledge/sdks.ts';
import {
  fromOrigin,
  literalText,
  type Origin,
  origins,
  UNSET,
  type Value,
} from '../../../value/value.ts';
import type { Change } from '../../environment.ts';
import { type Settings, settingsOf } from '../call-settings.ts';
import { type Call, callAt, callsNamed } from '../calls.ts';
import { environmentOf } from '../child-environment.ts';
import { isUnknown } from '../evaluate/unknown.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiFact, CredentialRead } from '../facts.ts';
import type { Import } from '../imports.ts';
import { grammarOf } from '../languages/index.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import { firstInFunctions } from './alike.ts';
import { withInherited } from './inherited.ts';
import { settingOf } from './names.ts';
import { isHandedOn, namesOfClient, onlyLists, requestsBy } from './requests.ts';
import { NO_CALL, onlyNames, takesOthers, type Use, usesOfMade, usesOfSet } from './uses.ts';

/** A fact of one file: its token, and everything but the trail. */
export type Found<T> = Omit<
  T,
  'trail' | 'guarded' | 'before' | 'path' | 'line' | 'column' | 'request' | 'asked'
> & {
  readonly at: number;
  /** Tokens where a request is sent by it; which of them run the program knows. */
  readonly requests?: readonly number[];
  /** The same with the model that each names, and what else may ask by it. */
  readonly asks?: readonly { readonly at: number; readonly model: Value }[];
  /** What its file calls the client by which it asks. */
  readonly names?: readonly string[];
  /** Where the client is named that it makes, where that alone can ask. */
  readonly uses?: readonly Use[];
};

/** Classes that make calls, by the naming custom of the JVM libraries of the table. */
const PACKAGE_CLASS = /^[A-Z]\w*(Model|Client|Service|ClientAsync|OpenAI)(\.|$)/;

/** More clients, and more imports that bring them in, say nothing new of one file. */
const MAX_USES = 60;
const MAX_IMPORTS = 100;

/** The model APIs that the imports of one file and the calls of what they bring in show. */
export function sdkUses(
  file: SourceFile,
  imports: readonly Import[],
  calls: readonly Call[],
): readonly Found<ApiFact>[] {
  const found: Found<ApiFact>[] = [];
  const candidates = outsideOf(imports, withInherited(file, calls));
  const idle: { readonly sdk: Sdk; readonly use: Found<ApiFact> | undefined }[] = [];
  const calling = new Set<string>();
  const asked = (sdk: Sdk, { provider }: Found<ApiFact>) => `${sdk.name} ${provider}`;
  for (const { sdk, one } of sdkImports(file, imports)) {
    if (found.length > MAX_USES) break;
    const module = moduleSettings(file, one);
    const made = withSettings(
      file,
      candidates.flatMap((call) =>
        useOf(file, sdk, one, module, call).map((use) => ({ use, call })),
      ),
    );
    const asking = made.flatMap(({ use, call }) => (onlyLists(file, call) ? [] : [use]));
    for (const { use } of made) calling.add(asked(sdk, use));
    if (made.length === 0) idle.push({ sdk, use: declared(file, sdk, one) });
    found.push(...firstInFunctions(file, asking));
  }
  // Beside what calls a library, another import of it brings in its types and errors.
  for (const { sdk, use } of idle)
    if (use !== undefined && !calling.has(asked(sdk, use))) found.push(use);
  return firstInFunctions(file, found);
}

interface Made {
  readonly use: Found<ApiFact>;
  readonly call: Call;
}

/** `new OpenAIApi(new Configuration({ apiKey }))`: what a client is told in one object asks nothing by itself. */
function withSettings(file: SourceFile, made: readonly Made[]): readonly Made[] {
  const settings = made.filter(({ use }) => SETTINGS.test(use.through));
  const clients = made.filter(({ use }) => !SETTINGS.test(use.through));
  if (settings.length === 0 || clients.length === 0) return made;
  const used = new Set<Made>();
  const told = clients.map((client): Made => {
    const given = settings.find((one) => isGiven(file, client.call, one.call));
    if (given === undefined) return client;
    used.add(given);
    const { credentials, credentialFrom, endpoint, organization, project } = given.use;
    const more = { credentials, credentialFrom, endpoint, organization, project };
    return { ...client, use: { ...client.use, ...more } };
  });
  const idle = settings.filter((one) => !used.has(one));
  return [...told, ...idle].toSorted((a, b) => a.use.at - b.use.at);
}

/** https://github.com/openai/openai-node/tree/v3.3.0#usage */
const SETTINGS = /(?:^| )Configuration$/;

/** Whether one call is handed what another one makes: there, or by its name. */
function isGiven(file: SourceFile, to: Call, what: Call): boolean {
  if (to.open < what.start && what.close <= to.close) return true;
  const names = namesOfClient(file, what);
  return elements(file, to.open).some(
    ({ start, end }) => end === start + 1 && names.includes(file.tokens[start]?.text ?? ''),
  );
}

/** Parts of a library with its types and errors, which call nothing: `openai.types.chat`, `openai/resources`. */
const WITHOUT_CLIENTS =
  /[./](?:_?types|resources|_exceptions|_models|_streaming|lib\.streaming)(?:[./]|$)/;

/** Imports of libraries of the table; the same names again bring in nothing new. */
function sdkImports(
  file: SourceFile,
  imports: readonly Import[],
): readonly { readonly sdk: Sdk; readonly one: Import }[] {
  const found = new Map<string, { sdk: Sdk; one: Import }>();
  const ecosystem = grammarOf(file).ecosystem;
  for (const one of imports.flatMap((each) => withModules(ecosystem, each))) {
    if (found.size >= MAX_IMPORTS) break;
    if (WITHOUT_CLIENTS.test(one.specifier)) continue;
    // `::rig`: a crate that no statement names.
    const sdk = sdkOf(ecosystem, one.specifier.replace(/^(?:node:|::)/, ''));
    const key = JSON.stringify([one.specifier, one.names]);
    if (sdk !== undefined && !found.has(key)) found.set(key, { sdk, one });
  }
  return [...found.values()];
}

/** `from google import genai`: each name may be a module of its own. */
function withModules(ecosystem: string, one: Import): readonly Import[] {
  if (one.specifier.includes('/') || sdkOf(ecosystem, one.specifier) !== undefined) return [one];
  const modules = one.names.flatMap(({ local, imported }) =>
    /^[a-z]/.test(imported) && imported !== 'default'
      ? [{ ...one, specifier: `${one.specifier}.${imported}`, names: [{ local, imported: '*' }] }]
      : [],
  );
  return modules.length === 0 ? [one] : modules.slice(0, 20);
}

/** Calls that are no part of an import: `require("openai")` is none of what it brings in. */
function outsideOf(imports: readonly Import[], calls: readonly Call[]): readonly Call[] {
  const named = imports.filter((one) => one.names.length > 0).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  // Calls stand in the order of the file.
  return calls.filter(({ start }) => {
    for (let one = named[next]; one !== undefined && one.start <= start; one = named[++next])
      end = Math.max(end, one.end);
    return start >= end;
  });
}

/** The provider of a name that is not the library's usual one. */
function otherOf(sdk: Sdk, name: string): string | undefined {
  return sdk.others !== undefined && Object.hasOwn(sdk.others, name) ? sdk.others[name] : undefined;
}

/** Imported and, as far as this file shows, not called. */
function declared(file: SourceFile, sdk: Sdk, one: Import): Found<ApiFact> | undefined {
  if (sdk.services !== undefined || sdk.unless !== undefined || sdk.named) return undefined;
  // What is done with it stands here, and asks no model.
  if (
    sdk.only !== undefined &&
    file.tokens.some(({ kind, text }) => kind === 'name' && sdk.binds?.includes(text))
  )
    return undefined;
  if (onlyNames(file, one)) return undefined;
  if (sdk.only !== undefined && one.names.length > 0 && takesOthers(file, one, sdk.only))
    return undefined;
  const names = one.names.map((n) => n.imported);
  if (
    names.length > 0 &&
    names.every(
      (n) => NO_CALL.test(n) || (sdk.only !== undefined && !sdk.only.includes(n) && n !== '*'),
    )
  )
    return undefined;
  const provider = names.map((n) => otherOf(sdk, n)).find((p) => p !== undefined) ?? sdk.provider;
  return {
    at: one.start,
    ...finish(sdk, provider, { key: undefined, url: undefined, model: undefined }, one.specifier),
    called: false,
  };
}

function useOf(
  file: SourceFile,
  sdk: Sdk,
  one: Import,
  module: Settings,
  call: Call,
): Found<ApiFact>[] {
  const name = calledName(sdk, one, call);
  if (name === undefined || NO_CALL.test(name)) return [];
  if (sdk.only !== undefined && !sdk.only.includes(name)) return [];
  if (sdk.services !== undefined && !asksFor(file, call, sdk.services)) return [];
  if (sdk.unless !== undefined && isHandedOne(file, call, name, sdk.unless)) return [];
  const settings = settingsOf(file, call);
  if (sdk.named && !namesModel(file, call)) return [];
  const merged: Settings = {
    key: settings.key ?? module.key,
    url: settings.url ?? module.url,
    model: settings.model,
    organization: settings.organization,
    project: settings.project,
  };
  const provider = otherOf(sdk, name) ?? sdk.provider;
  const handed = sdk.starts && handedTo(file, call, sdk.starts);
  const uses = sdk.sets?.includes(name) ? usesOfSet(file, one, sdk.sets) : usesOfMade(file, call);
  const requests = requestsBy(file, call);
  return [
    {
      at: call.start,
      ...finish(sdk, provider, merged, name),
      called: true,
      ...(handed === undefined || handed.length === 0 ? {} : { handed }),
      requests,
      asks: asksBy(file, call, settings.model, requests),
      names: namesOfClient(file, call),
      ...(uses === undefined ? {} : { uses }),
    },
  ];
}

/** What a library adds to the environment of the client that it starts. */
function handedTo(file: SourceFile, call: Call, options: readonly string[]): readonly Change[] {
  const calls = [call, ...options.flatMap((name) => callsNamed(file, name))];
  return calls.flatMap((one) => environmentOf(file, one)).filter(({ kind }) => kind !== 'clear');
}

/** A call that names a model is the request, or its client asks for no other; else each request names its own. */
function asksBy(
  file: SourceFile,
  client: Call,
  model: Value | undefined,
  requests: readonly number[],
): NonNullable<Found<ApiFact>['asks']> {
  if (model !== undefined) return [{ at: client.start, model }];
  const asked = requests.map((at) => {
    const request = callAt(file, at);
    return { at, model: (request && settingsOf(file, request).model) ?? UNSET };
  });
  const open = asked.length === 0 || isHandedOn(file, client, requests);
  return open ? [...asked, { at: client.start, model: UNSET }] : asked;
}

/**
 * Whether a library with a client of its own is handed another here: by an argument of the call, by a setting
 * of the file, or, where it is a function, by whatever it is given to run. A model's name is none.
 */
function isHandedOne(
  file: SourceFile,
  call: Call,
  name: string,
  unless: readonly string[],
): boolean {
  const { tokens } = file;
  if (call.path.split('.').some((part) => unless.includes(part))) return true;
  const hands = (at: number): boolean =>
    tokens[at]?.kind === 'name' &&
    unless.includes(tokens[at]?.text ?? '') &&
    /^[=:]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.kind !== 'text' &&
    tokens[at + 2]?.text !== 'None';
  for (let at = call.open + 1; at < call.close; at++) if (hands(at)) return true;
  const anywhere = /^[a-z]/.test(name);
  return tokens.some((_, at) => hands(at) && (anywhere || tokens[at - 1]?.text === '.'));
}

/** Whether the call itself names a model in words: one that another call makes inside of it has that one's row. */
function namesModel(file: SourceFile, call: Call): boolean {
  const { tokens, match } = file;
  for (let at = call.open + 1; at < call.close; at++) {
    const token = tokens[at];
    if (token?.text === '(' && token.kind === 'mark') at = Math.max(match[at] ?? at, at);
    if (token?.kind === 'text' && at === call.open + 1) return true;
    if (token?.kind !== 'name' || settingOf(token.text) !== 'model') continue;
    const next = tokens[at + 1]?.text ?? '';
    const start = /^[=:]$/.test(next) ? at + 2 : /^[,}]$/.test(next) ? at : undefined;
    if (start !== undefined && isInWords(evaluate(file, { chunk: file, start }))) return true;
  }
  return false;
}

/** A text, or a variable of the process. */
function isInWords({ alternatives }: Value): boolean {
  return alternatives.some(({ pieces }) =>
    pieces.every(({ kind }) => kind === 'literal' || kind === 'environment'),
  );
}

/** `boto3.client("bedrock-runtime", …)`: whether one of these texts is among the arguments. */
function asksFor(file: SourceFile, call: Call, services: readonly string[]): boolean {
  for (let at = call.open + 1; at < Math.min(call.close, call.open + 40); at++) {
    const token = file.tokens[at];
    if (token?.kind === 'text' && services.includes(token.text)) return true;
  }
  return false;
}

/** Which name of the library this call calls, if one. */
function calledName(sdk: Sdk, one: Import, call: Call): string | undefined {
  const path = call.path;
  for (const bind of sdk.binds ?? []) {
    const parts = path.split('.');
    if (!parts.includes(bind)) continue;
    if (sdk.only !== undefined) return parts.find((part) => sdk.only?.includes(part));
    return sdk.others !== undefined
      ? (parts.find((p) => otherOf(sdk, p) !== undefined) ?? bind)
      : bind;
  }
  if (path.startsWith('.')) return undefined;
  // A whole package: its classes are in scope by their own names.
  if (one.names.length === 0 && PACKAGE_CLASS.test(path)) return path.split('.')[0];
  for (const { local, imported } of one.names) {
    const star =
      local === '*' &&
      (sdk.only?.includes(path) || otherOf(sdk, path) !== undefined || path === 'OpenAI');
    if (star) return path;
    if (path !== local && !path.startsWith(`${local}.`)) continue;
    if (imported !== '*' && imported !== 'default') return imported;
    const rest = path.slice(local.length + 1).split('.');
    const telling = rest.find((p) => otherOf(sdk, p) !== undefined || sdk.only?.includes(p));
    return telling ?? (rest.at(-1) || local);
  }
  return undefined;
}

/** `openai.api_key = …` for a whole module; `config.BaseURL = …` of Go's clients. */
function moduleSettings(file: SourceFile, one: Import): Settings {
  const found: { key?: Value; url?: Value } = {};
  const locals = new Set(one.names.filter((n) => n.imported === '*').map((n) => n.local));
  const { tokens } = file;
  const { moduleSettings: whose } = grammarOf(file).habits;
  if (whose === 'none') return { key: undefined, url: undefined, model: undefined };
  for (let at = 0; at + 3 < tokens.length; at++) {
    if (tokens[at + 3]?.text !== '=' || tokens[at + 1]?.text !== '.') continue;
    if (whose === 'imported' && !locals.has(tokens[at]?.text ?? '')) continue;
    const setting = settingOf(tokens[at + 2]?.text ?? '');
    if (setting !== 'key' && setting !== 'url') continue;
    found[setting] ??= evaluate(file, { chunk: file, start: at + 4 });
  }
  return { key: found.key, url: found.url, model: undefined };
}

type Common = Omit<Found<ApiFact>, 'at' | 'called' | 'requests' | 'asks' | 'names' | 'uses'>;

export function finish(sdk: Sdk, given: string, settings: Settings, through: string): Common {
  const model = settings.model;
  const url = settings.url === undefined ? undefined : literalText(settings.url);
  const byHost = url === undefined ? undefined : providerOfUrl(url)?.provider;
  const byModel = given === 'model' && model !== undefined ? modelProvider(model) : undefined;
  const id = byHost?.id ?? (given === 'model' ? (byModel ?? 'any') : given);
  const stated = settings.key !== undefined && !isUnknown(settings.key);
  // Told of no key, a client reads its own variable, whomever it is pointed at.
  const reads = settings.key === undefined && given !== 'model' ? given : id;
  const defaults = defaultKeys(sdk, reads);
  const credentials =
    stated && settings.key !== undefined
      ? [read(settings.key)]
      : [...mayBeOption(settings.key), ...defaults.map(byName)];
  const from = stated
    ? 'stated'
    : settings.key !== undefined || defaults.length === 0
      ? 'inferred'
      : 'default';
  return {
    provider: id,
    how: sdk.how,
    through: through === sdk.name ? sdk.name : `${sdk.name} ${through}`,
    credentials,
    credentialFrom: from,
    endpoint: settings.url,
    endpointNames:
      id === 'any' ? [] : (providerById(given === 'model' ? id : given)?.endpoints ?? []),
    model,
    ...(given === 'model' && byHost === undefined ? { byModel: true } : {}),
    ...(id === 'openai' ? accountOf(settings) : {}),
  };
}

/** `argv.apiKey`, `values["api-key"]`: an expression that is called like an option may be one that the run is given. */
function mayBeOption(key: Value | undefined): readonly CredentialRead[] {
  const telling = key !== undefined && origins(key).some((one) => OPTION.test(nameOf(one)));
  return telling ? [read(key)] : [];
}

const OPTION = /(?:key|token|secret)["'\]]*$/i;
const nameOf = (origin: Origin): string => (origin.kind === 'context' ? origin.name : '');

/** Nothing where nothing is named: most clients name no account. */
function accountOf({ organization, project }: Settings): Pick<Common, 'organization' | 'project'> {
  return {
    ...(organization === undefined ? {} : { organization }),
    ...(project === undefined ? {} : { project }),
  };
}

function modelProvider(model: Value): string | undefined {
  for (const { pieces } of model.alternatives) {
    const [first] = pieces;
    if (first?.kind === 'literal') return providerOfModel(first.text)?.id;
  }
  return undefined;
}

/** `any`: every provider's first name, because the model's name picks one at run time. */
function defaultKeys(sdk: Sdk, id: string): readonly string[] {
  if (id === 'any') return PROVIDERS.flatMap((p) => p.keys.slice(0, 1));
  if (sdk.keys !== undefined && id === sdk.provider) return sdk.keys;
  if (sdk.provider !== 'model' && id !== sdk.provider && sdk.others === undefined)
    return providerById(sdk.provider)?.keys ?? [];
  return providerById(id)?.keys ?? [];
}

export function byName(name: string): CredentialRead {
  return { name, value: fromOrigin({ kind: 'environment', name }) };
}

export function read(value: Value): CredentialRead {
  const variable = origins(value).find((o) => o.kind === 'environment');
  return { name: variable?.kind === 'environment' ? variable.name : 'api key', value };
}
