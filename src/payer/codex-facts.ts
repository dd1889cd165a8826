import type {
  CodexHome,
  CodexLogin,
  CodexSpender,
  Filled,
  Login,
  WrittenFile,
} from '../interpreter/model.ts';
import { classifyName, type Hints } from '../knowledge/names.ts';
import { isOpen, partOf, type Template, templates } from '../value/template.ts';
import { isKept, literalText, origins, type Value } from '../value/value.ts';
import { valueName } from './account.ts';
import { parseCodexArgs } from './codex/arguments.ts';
import { type AuthFile, parseAuthJson } from './codex/auth-file.ts';
import {
  type ConfigFile,
  parseConfigFile,
  type Settings,
  tableOf,
  textOf,
  UNKNOWN_TEXT,
} from './codex/config-file.ts';
import { type Fact, known, type Option, open } from './codex/fact.ts';
import { factOf } from './codex/known-value.ts';
import { type Situation, situation, type Variable } from './codex/situation.ts';
import { hasSwitched, type VersionRange, versionOf } from './codex/versions.ts';

/** Turns what was traced into what Codex would look at. */
export function factsFor(spender: CodexSpender, hints: Hints, server?: CodexSpender): Situation {
  const { home } = spender;
  return situation(parseCodexArgs(wordsOf(spender)), {
    version: releases(spender.version),
    environment: new Map(
      [...spender.environment].map(([name, value]) => [
        name,
        besideLogin(factOf(value), value, home),
      ]),
    ),
    authFile: authFile(spender, hints),
    userConfig: configFile(home.files.get('config.toml'), home),
    profileFiles: profiles(home),
    projectConfig: configFile(spender.project, undefined),
    dotenv: dotenv(home.files.get('.env')),
    clouds: spender.clouds ?? new Set(),
    server: server && factsFor(server, hints),
    ...(spender.stdin === undefined ? {} : { stdin: factOf(spender.stdin) }),
  });
}

/** Beside a login, what somebody may or may not have put under this name is nobody's usual case. */
function besideLogin(
  fact: Fact<Variable>,
  value: Value,
  { login, files }: CodexHome,
): Fact<Variable> {
  const isSignedIn = login !== undefined || files.has('auth.json');
  const isNameless = origins(value).some((one) => one.kind === 'output' && one.nameless);
  return isSignedIn && isNameless && 'options' in fact ? { ...fact, rival: true } : fact;
}

const releases = (version: Value | undefined): VersionRange =>
  versionOf(version === undefined ? undefined : literalText(version));

/** What the client is started with: the TypeScript SDK runs `codex exec`, the Python one `codex app-server`. */
function wordsOf(spender: CodexSpender): readonly (string | undefined)[] {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-cloud':
      return spender.args.map(wordOf);
    case 'codex-sdk-typescript':
      return ['exec', '--experimental-json', ...spender.args.map(wordOf)];
    case 'codex-sdk-python':
      return ['app-server'];
    default:
      return spender.kind satisfies never;
  }
}

const SETTING_OPTION = /^(?:-c|--config)$/;
/** `key=` in front of what is set, with the option where both are one word. */
const SETTING_KEY = /^(?:-c=?|--config=)?[\w.-]+=/;

/** A setting whose value is filled in at run time still is one: a base_url that nobody knows is not the usual host. */
function wordOf(word: Value, i: number, all: readonly Value[]): string | undefined {
  const text = literalText(word);
  if (text !== undefined) return text;
  const before = i === 0 ? undefined : all[i - 1];
  const follows = before !== undefined && SETTING_OPTION.test(literalText(before) ?? '');
  const sketches = word.alternatives.map(({ pieces }) =>
    pieces.map((piece) => (piece.kind === 'literal' ? piece.text : UNKNOWN_TEXT)).join(''),
  );
  const [first = '', ...more] = sketches;
  const key = SETTING_KEY.exec(first)?.[0];
  if (key === undefined || !(follows || key.startsWith('-'))) return undefined;
  if (more.every((sketch) => sketch === first)) return first;
  return more.every((sketch) => sketch.startsWith(key)) ? `${key}${UNKNOWN_TEXT}` : undefined;
}

const ABSENT: AuthFile = { kind: 'absent' };
const CHATGPT: AuthFile = { kind: 'login', mode: 'chatgpt', tokens: true };
const API_KEY: AuthFile = { kind: 'login', mode: 'apikey', apiKey: 'set' };

/** More logins in turn, each of which may be the last one, nobody writes. */
const MOST_LOGINS = 8;

/** The logins of which only the run knows which one is the last, the newest first. */
export function loginsIn({ login, files }: CodexHome): readonly Login[] {
  const file = files.get('auth.json');
  const found: Login[] = [];
  let next: Login | undefined = login
    ? { ...login, kind: 'made' }
    : file && { ...file, kind: 'written' };
  for (; next !== undefined && found.length < MOST_LOGINS; next = next.before) found.push(next);
  return found;
}

function authFile({ home, runner, version }: CodexSpender, hints: Hints): Fact<AuthFile> {
  const facts = loginsIn(home).map((one) =>
    one.kind === 'made'
      ? maybeSkipped(loginFile(one.method, version), one.certain, 'the login step')
      : writtenAuth(one, hints),
  );
  const [newest] = facts;
  if (newest !== undefined) return rivals(home, facts) ?? newest;
  if (home.filled !== undefined) return filledAuth(home.label, home.filled);
  if (runner === 'self-hosted')
    return {
      ...open(
        'the login on the runner’s own machine',
        { value: CHATGPT, when: 'the machine is signed in with ChatGPT' },
        { value: API_KEY, when: 'the machine is signed in with an API key' },
        { value: ABSENT, when: 'the machine is not signed in' },
      ),
      byHand: true,
    };
  return known(ABSENT);
}

/** Of a key and a login that are both put there nobody knows which one is left: they are paid for by two budgets. */
function rivals(home: CodexHome, facts: readonly Fact<AuthFile>[]): Fact<AuthFile> | undefined {
  const options = loginsIn(home).flatMap((login, from): Option<AuthFile>[] => {
    const fact = facts[from];
    const value = fact && usualOf(fact);
    if (value?.kind !== 'login' || isKey(value) === undefined) return [];
    const name = valueName(credentialOf(login)) || 'what is written there';
    return [{ value: { ...value, from }, when: `the last login comes from \`${name}\`` }];
  });
  const [first, ...others] = options;
  const other = others.find(({ value }) => isKey(value) !== isKey(first?.value));
  if (first === undefined || other === undefined) return undefined;
  return { ...open('which login was written last', first, other), rival: true };
}

function usualOf(fact: Fact<AuthFile>): AuthFile {
  return 'known' in fact ? fact.known : fact.options[0].value;
}

/** Undefined where it is worth nothing. */
function isKey(file: AuthFile | undefined): boolean | undefined {
  if (file?.kind !== 'login') return undefined;
  if (file.tokens === true || file.personalAccessToken === 'set') return false;
  return file.apiKey === 'set' ? true : undefined;
}

/** Where the credential of a login comes from. */
export function credentialOf(login: Login): Value | undefined {
  return login.kind === 'made' ? login.credential : login.content;
}

/** A program that nobody knows may as well have looked at the home only. */
function filledAuth(label: string, { what }: Filled): Fact<AuthFile> {
  const login = { value: CHATGPT, when: 'what is restored holds a ChatGPT login' };
  const key = { value: API_KEY, when: 'what is restored holds an API key' };
  const nothing = { value: ABSENT, when: 'nothing is restored' };
  const settledBy = `what is restored into ${label}`;
  return what === 'named'
    ? open(settledBy, nothing, login, key)
    : open(settledBy, login, key, nothing);
}

function loginFile(method: CodexLogin['method'], version: Value | undefined): AuthFile {
  switch (method) {
    case 'api-key':
      return API_KEY;
    case 'api-key-option':
      return hasSwitched(releases(version), 'login-with-api-key') === true ? ABSENT : API_KEY;
    case 'access-token':
      return { kind: 'login', mode: 'personalAccessToken', personalAccessToken: 'set' };
    case 'chatgpt':
      return CHATGPT;
    default:
      return method satisfies never;
  }
}

function maybeSkipped(file: AuthFile, certain: boolean, what: string): Fact<AuthFile> {
  if (certain) return known(file);
  return open(
    `whether ${what} runs`,
    { value: file, when: `${what} runs` },
    { value: ABSENT, when: `${what} is skipped` },
  );
}

function writtenAuth(written: WrittenFile, hints: Hints): Fact<AuthFile> {
  const template = written.content === undefined ? undefined : templates(written.content)[0];
  const shape = template === undefined ? undefined : shapeOf(template);
  if (shape !== undefined)
    return maybeSkipped(shape, written.certain, 'the step that writes auth.json');
  // The whole file comes from a secret: its name is the only hint, and a login is what is usually kept there.
  const from = valueName(written.content) || 'what is written there';
  const kinds = written.content === undefined ? [] : kindsOf(written.content, hints);
  const [isKey, isLogin] = [kinds.includes('platform-key'), kinds.includes('chatgpt-auth-file')];
  const login = {
    value: CHATGPT,
    when: `\`${from}\` holds a ChatGPT login`,
    ...(isKey && !isLogin ? AGAINST : {}),
  };
  const key = {
    value: API_KEY,
    when: `\`${from}\` holds an API key`,
    ...(isLogin && !isKey ? AGAINST : {}),
  };
  return isKey
    ? open(`what \`${from}\` holds`, key, login)
    : open(`what \`${from}\` holds`, login, key);
}

const AGAINST = { against: true } as const;

/** What the names of its secrets and variables say that a value is. */
function kindsOf(content: Value, hints: Hints): readonly (string | undefined)[] {
  return origins(content)
    .filter(isKept)
    .map(({ name }) => classifyName(name, hints)?.kind);
}

/** The shape of an auth.json whose text the files show; undefined where all of it is a secret. */
function shapeOf(template: Template): AuthFile | undefined {
  const text = template.text.trim();
  if (!text.startsWith('{') && isOpen(text)) return undefined;
  return parseAuthJson(filledLater(text));
}

/** Parts that a workflow fills in later, as the readers of Codex's files know them. */
function filledLater(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, UNKNOWN_TEXT);
}

function configFile(file: WrittenFile | undefined, home: CodexHome | undefined): Fact<ConfigFile> {
  if (file === undefined) {
    if (home?.filled === undefined) return known({ kind: 'absent' });
    return open(
      `what is restored into ${home.label}`,
      { value: { kind: 'absent' }, when: 'no configuration is restored' },
      { value: { kind: 'opaque' }, when: 'a configuration is restored' },
    );
  }
  const template = file.content === undefined ? undefined : templates(file.content)[0];
  if (template === undefined || (isOpen(template.text) && template.text.trim().length <= 1))
    return open(
      `the content of config.toml (${valueName(file.content)})`,
      { value: { kind: 'absent' }, when: 'it selects no provider' },
      { value: { kind: 'opaque' }, when: 'it selects another provider' },
    );
  const parsed = parseConfigFile(filledLater(template.text));
  if (parsed.kind === 'parsed' && parsed.more && !selectsProvider(parsed.settings))
    return open<ConfigFile>(
      'what else config.toml holds',
      { value: parsed, when: 'the rest of it selects no provider' },
      { value: { kind: 'opaque' }, when: 'the rest of it selects another provider' },
    );
  return known(parsed);
}

/** A key stands once in a file: what only the run knows of it selects none then. */
function selectsProvider(settings: Settings): boolean {
  const id = textOf(settings, 'model_provider');
  return id !== undefined && tableOf(tableOf(settings, 'model_providers'), id) !== undefined;
}

function profiles(home: CodexHome): Situation['profileFiles'] {
  const found = new Map<string, Fact<ConfigFile>>();
  for (const [name, file] of home.files) {
    const profile = /^([\w-]+)\.config\.toml$/.exec(name)?.[1];
    if (profile !== undefined) found.set(profile, configFile(file, undefined));
  }
  return found;
}

function dotenv(file: WrittenFile | undefined): Situation['dotenv'] {
  return new Map<string, Fact<Variable>>(
    [...dotenvValues(file)].map(([name, value]) => [name, factOf(value)]),
  );
}

/** What stands in a home's `.env`, by name. */
export function dotenvValues(file: WrittenFile | undefined): ReadonlyMap<string, Value> {
  const template = file?.content === undefined ? undefined : templates(file.content)[0];
  const found = new Map<string, Value>();
  for (const line of template?.text.split('\n') ?? []) {
    const entry = /^\s*(?:export\s+)?([A-Za-z_]\w*)=(.*)$/.exec(line);
    if (entry?.[1] !== undefined && template !== undefined)
      found.set(entry[1], partOf(entry[2] ?? '', template));
  }
  return found;
}
