/** Libraries that no table knows, where a program tells them whom to ask. */
import { providerOfClass, providerOfModelName } from '../../../knowledge/providers.ts';
import type { Sdk } from '../../../knowledge/sdks.ts';
import { UNSET, type Value } from '../../../value/value.ts';
import { settingsOf } from '../call-settings.ts';
import type { Call } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiFact } from '../facts.ts';
import type { Import } from '../imports.ts';
import { grammarOf } from '../languages/index.ts';
import { namedAt } from '../names-at.ts';
import { pathAt } from '../path.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import { type Found, finish } from './apis.ts';
import { settingOf } from './names.ts';
import { namesOfClient } from './requests.ts';
import { asksNothing, onlyNames } from './uses.ts';

/** What counts, prices, records, reads settings or stands in is told a model's name and asks nobody. */
const NO_CLIENT =
  /token|cost|pric|(?:^|[^a-z])logg|telemetry|tracing|instrument|observ|mock|fake|stub|cassette/i;
const NO_REQUEST =
  /token|count|cost|price|pricing|encod|split|trunc|context|window|limit|info|config|setting|^(?:log|debug|warn|print|error|record|track|register|assert|expect|should|patch|load|read|check|valid|pars|format|normali|support|is_?[A-Z]|has_?[A-Z])/i;

/** More say nothing new of one file. */
const MOST = 20;

/**
 * A library that is handed a model's name in words, or of which a provider's class is taken, asks that provider:
 * `Agent(model="openai/gpt-4o")`, `Sublayer::Providers::OpenAI`.
 */
export function unlistedUses(
  file: SourceFile,
  libraries: readonly Import[],
  calls: readonly Call[],
): readonly Found<ApiFact>[] {
  return libraries
    .filter(({ specifier }) => !NO_CLIENT.test(specifier))
    .flatMap((one) => usesOf(file, one, calls))
    .slice(0, MOST);
}

function usesOf(file: SourceFile, one: Import, calls: readonly Call[]): readonly Found<ApiFact>[] {
  const own = ofLibrary(file, one, calls);
  const told = own.flatMap((call): readonly Told[] => {
    if (NO_REQUEST.test(call.last)) return [];
    const model = modelGiven(file, call);
    return model === undefined ? [] : [{ at: call.start, model, call }];
  });
  const all = [...told, ...modelsSet(file, one), ...classesTaken(file, one)];
  const found = new Map<string, Found<ApiFact>>();
  for (const { at, model, provider, call } of all) {
    const whose = provider ?? ownerOf(model ?? UNSET);
    if (whose === undefined || found.has(whose)) continue;
    const settings = [...(call === undefined ? [] : [call]), ...own].map((each) =>
      settingsOf(file, each),
    );
    const key = settings.find((each) => each.key !== undefined)?.key;
    const url = settings.find((each) => each.url !== undefined)?.url;
    found.set(whose, {
      at,
      ...finish(rowOf(file, one, whose), whose, { key, url, model }, one.specifier),
      called: true,
      unlisted: true,
      ...(provider === undefined ? { byModel: true } : {}),
    });
  }
  return [...found.values()];
}

/** Whom it is told to ask, and where. */
interface Told {
  readonly at: number;
  readonly model?: Value;
  readonly provider?: string;
  readonly call?: Call;
}

function rowOf(file: SourceFile, { specifier }: Import, provider: string): Sdk {
  const { ecosystem } = grammarOf(file);
  return { ecosystem, name: specifier, provider, how: 'framework', source: '' };
}

/** What a file calls what an import brings in. */
function localsOf(file: SourceFile, one: Import): readonly string[] {
  const named = one.names.map(({ local }) => local.split('.', 1)[0] ?? local);
  return named.length === 0 ? grammarOf(file).brings(one.specifier) : named;
}

/** Calls of what a library brings in, of what those give back, and behind them. */
function ofLibrary(file: SourceFile, one: Import, calls: readonly Call[]): readonly Call[] {
  const names = new Set(localsOf(file, one));
  const ends = new Set<number>();
  const { tokens } = file;
  return calls.filter((call) => {
    if (one.start <= call.start && call.start < one.end) return false;
    const before = tokens[call.start - 2]?.kind === 'line' ? call.start - 3 : call.start - 2;
    const isOf = call.path.startsWith('.')
      ? ends.has(before)
      : names.has(call.path.split('.', 1)[0] ?? '');
    if (!isOf) return false;
    ends.add(call.close);
    for (const name of namesOfClient(file, call)) names.add(name);
    return true;
  });
}

/** The model that a call itself is handed in words: one that another call is handed inside of it is that one's. */
function modelGiven(file: SourceFile, call: Call): Value | undefined {
  const setting = settingOf(call.last) === 'model';
  return givenIn(file, call.open, setting);
}

function givenIn(file: SourceFile, open: number, isModel: boolean): Value | undefined {
  const { tokens } = file;
  for (const [place, { start, end }] of elements(file, open).entries()) {
    const sign = tokens[start + 1]?.text ?? '';
    const isLabelled = /^(?:=|:|=>)$/.test(sign);
    if (tokens[start]?.text === '{') {
      const inside = givenIn(file, start, false);
      if (inside !== undefined) return inside;
    }
    const label = isLabelled && settingOf(tokens[start]?.text ?? '') === 'model';
    if (!label && (isLabelled || place > 0)) continue;
    const from = isLabelled ? start + 2 : start;
    if (!label && !isModel && tokens[from]?.kind !== 'text') continue;
    const value = evaluate(file, { chunk: file, start: from, end });
    if (ownerOf(value) !== undefined) return value;
  }
  return undefined;
}

/** Whose the first model is that may be meant. */
function ownerOf({ alternatives }: Value): string | undefined {
  return alternatives
    .flatMap(({ pieces: [only, ...more] }) =>
      only?.kind === 'literal' && more.length === 0 ? [only.text] : [],
    )
    .map((text) => providerOfModelName(text)?.id)
    .find((id) => id !== undefined);
}

/** `Sublayer.configuration.ai_model = "gpt-4o"` */
function modelsSet(file: SourceFile, one: Import): readonly Told[] {
  return placesOf(file, one).flatMap((at) => {
    const { path, end } = pathAt(file, at);
    const last = path.slice(path.lastIndexOf('.') + 1).replace(/^(?:ai|llm|chat|default)_?/i, '');
    if (!path.includes('.') || settingOf(last) !== 'model') return [];
    if (file.tokens[end]?.text !== '=') return [];
    const model = evaluate(file, { chunk: file, start: end + 1 });
    return ownerOf(model) === undefined ? [] : [{ at, model }];
  });
}

/** `Sublayer::Providers::OpenAI`, `from chatkit.providers import OpenAIProvider`: named for more than a type or an error. */
function classesTaken(file: SourceFile, one: Import): readonly Told[] {
  if (onlyNames(file, one)) return [];
  const imported = new Map(one.names.map((name) => [name.local, name.imported]));
  return placesOf(file, one).flatMap((at) => {
    if (asksNothing(file, at)) return [];
    const [first = '', ...members] = pathAt(file, at).path.split('.');
    const provider = [imported.get(first) ?? first, ...members]
      .map(providerOfClass)
      .find((found) => found !== undefined);
    return provider === undefined ? [] : [{ at, provider: provider.id }];
  });
}

/** Where the file names what an import brings in. */
function placesOf(file: SourceFile, one: Import): readonly number[] {
  return localsOf(file, one)
    .flatMap((name) => namedAt(file, name))
    .filter((at) => (at < one.start || at >= one.end) && !isMember(file, at));
}

function isMember({ tokens }: SourceFile, at: number): boolean {
  return /^(?:\.|\?\.|::|->)$/.test(tokens[at - 1]?.text ?? '');
}
