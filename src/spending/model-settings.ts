import type { ApiUse, Environment } from '../interpreter/model.ts';
import { dataOf } from '../interpreter/project/data.ts';
import { dig, record } from '../interpreter/project/files.ts';
import { list } from '../interpreter/project/runners/parse.ts';
import type { SettingsShape } from '../knowledge/model-settings.ts';
import type { Hints } from '../knowledge/names.ts';
import { providerById, providerOfModel } from '../knowledge/providers.ts';
import { isOpen, partOf, type Template, withoutHoles } from '../value/template.ts';
import { literal, literalText, type Value } from '../value/value.ts';
import { credentialsIn, endpointFor, withoutFakes } from './credentials.ts';

/** One model that a settings file asks for. */
export interface Asked {
  readonly model: string;
  /** A provider of the tables; '' asks nobody that bills; undefined: nobody here knows whom. */
  readonly provider: string | undefined;
  readonly key: string | undefined;
  readonly base: string | undefined;
  /** The file, where a step wrote it: what stands in the holes of its texts. */
  readonly file?: Template;
}

/** More entries are generated. */
const MAX_ENTRIES = 200;

/** What a file of this shape asks, each entry once; undefined where it is not of it. */
export function askedIn(
  path: string,
  file: string | Template,
  shape: SettingsShape,
): readonly Asked[] | undefined {
  const text = typeof file === 'string' ? file : file.text;
  const written = typeof file === 'string' || file.origins.length === 0 ? {} : { file };
  const data = dataOf(path, text);
  const found = shape.entries.flatMap((way) => entriesAt(data, way)).slice(0, MAX_ENTRIES);
  const asked = found.flatMap((entry): readonly Asked[] => {
    const one = askedBy(entry, shape);
    return one === undefined ? [] : [{ ...one, ...written }];
  });
  return found.length === 0 ? undefined : asked;
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
}

function entriesAt(data: unknown, way: readonly string[]): readonly Entry[] {
  let at: readonly Entry[] = [{ name: '', value: data }];
  for (const key of way)
    at = at.flatMap(({ value }): readonly Entry[] => {
      if (key !== '*')
        return dig(value, key) === undefined ? [] : [{ name: key, value: dig(value, key) }];
      if (Array.isArray(value)) return list(value).map((one) => ({ name: '', value: one }));
      return Object.entries(record(value)).map(([name, one]) => ({ name, value: one }));
    });
  return at;
}

function askedBy({ name, value }: Entry, shape: SettingsShape): Asked | undefined {
  const textAt = (way: readonly string[]): string | undefined => {
    const one = digAny(value, way);
    return typeof one === 'string' ? one : undefined;
  };
  const first = (ways: readonly (readonly string[])[]) =>
    ways.flatMap((way) => textAt(way) ?? [])[0];
  if (typeof value === 'string') return { ...whose(value, shape), key: undefined, base: undefined };
  if (Array.isArray(value)) return undefined;
  const model =
    (shape.model && textAt(shape.model)) ??
    (shape.provider && textAt(shape.provider)) ??
    (shape.keyed ? name : soleKey(value));
  if (model === undefined || model === '') return undefined;
  return { ...whose(model, shape), key: first(shape.key), base: first(shape.base) };
}

/** `- openai:gpt-6: { config: … }`: an entry by its only key. */
function soleKey(value: unknown): string | undefined {
  const [key, ...more] = Object.keys(record(value));
  return more.length === 0 ? key : undefined;
}

function digAny(value: unknown, way: readonly string[]): unknown {
  let at = value;
  for (const key of way) at = Array.isArray(at) ? at[Number(key)] : dig(at, key);
  return at;
}

function whose(name: string, { aliases }: SettingsShape): Pick<Asked, 'model' | 'provider'> {
  // `${env.KEY:+remote::openai}`: only where the variable is set.
  const model = name.replace(/^\$\{env\.\w+:\+([^}]*)\}$/, '$1');
  const [prefix = ''] = /^[\w.-]+(?:::[\w-]+)?/.exec(model) ?? [];
  const alias = Object.hasOwn(aliases, prefix) ? aliases[prefix] : undefined;
  if (alias === '' || /^(?:inline::|ollama)/.test(model)) return { model, provider: '' };
  const named = providerOfModel(alias ?? model.replace(/^remote::/, ''));
  return { model, provider: named?.id === 'local' ? '' : named?.id };
}

/** `os.environ/NAME`, `${env.NAME:=text}`, `${NAME:-text}`, `env.NAME`, `{{ env.NAME }}`. */
const VARIABLE =
  /^(?:os\.environ\/|\$\{(?:env\.)?|\$|env\.|\{\{\s*env\.)([A-Za-z_]\w*)(?::?[-=+?][^}]*)?\s*\}{0,2}$/;

/** A text of the file as the process finds it; undefined where it is not set. */
function inPlace(
  text: string | undefined,
  environment: Environment,
  file: Template | undefined,
): Value | undefined {
  if (text === undefined || text === '') return undefined;
  if (file !== undefined && isOpen(text)) return partOf(text, file);
  const name =
    VARIABLE.exec(text)?.[1] ?? (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text) ? text : undefined);
  return name === undefined ? literal(text) : environment.get(name);
}

/** With what these are asked: the key that the file names, else one of the provider's own names. */
export function usesOfSettings(
  asked: readonly Asked[],
  environment: Environment,
  hints: Hints,
): readonly ApiUse[] {
  const inReach = credentialsIn(environment, hints);
  return asked.flatMap(({ provider, key, base, file }): readonly ApiUse[] => {
    if (provider === '') return [];
    const endpoint =
      inPlace(base, environment, file) ?? (provider && endpointFor(provider, environment));
    const use = (one: Omit<ApiUse, 'endpoint'>): ApiUse => ({
      ...one,
      endpoint: endpoint || undefined,
    });
    const named = inPlace(key, environment, file);
    const real = named && withoutFakes(named);
    if (key !== undefined && (real === undefined || real.alternatives.length === 0)) return [];
    if (real !== undefined && provider !== undefined)
      return [
        use({
          provider,
          credential: real,
          credentialName: VARIABLE.exec(key ?? '')?.[1] ?? withoutHoles(key ?? ''),
        }),
      ];
    const own = providerById(provider ?? '')?.keys ?? [];
    const fitting = inReach.filter((c) => provider === undefined || c.provider === provider);
    if (fitting.length > 0)
      return fitting.map((c) =>
        use({ provider: c.provider, credential: c.value, credentialName: c.name }),
      );
    const name = own.find((one) => literalText(environment.get(one) ?? literal('')) !== '');
    const value = name === undefined ? undefined : environment.get(name);
    return value === undefined || provider === undefined
      ? []
      : [use({ provider, credential: value, credentialName: name ?? '' })];
  });
}
