/** Whose model a client asks that goes by its name. */
import type { ApiFact, CodeFacts } from '../interpreter/code/facts.ts';
import type { Found } from '../interpreter/model.ts';
import { inRun } from '../interpreter/program-values.ts';
import type { Call } from '../interpreter/shell.ts';
import { providerById, providerOfModel } from '../knowledge/providers.ts';
import { fromOrigin, inSource, literalText, origins, type Value } from '../value/value.ts';

/** What this run tells it counts before what stands in its source: `MODEL: ${{ vars.MODEL || 'gpt-6' }}` may name anybody's. */
export function askedModel(api: ApiFact, call: Call): ApiFact {
  const model = api.model && inRun(api.model, call);
  const told = api.byModel === true ? toldModels(model) : [];
  const [whose, ...others] = new Set(told.map(ownerOf));
  if (told.length === 0 || (others.length === 0 && whose === api.provider)) return api;
  const provider = others.length === 0 && whose !== undefined ? providerById(whose) : undefined;
  if (provider === undefined) return { ...api, provider: 'any', endpointNames: [], model };
  const { id, keys, endpoints } = provider;
  const own = keys.map((name) => ({ name, value: fromOrigin({ kind: 'environment', name }) }));
  // What it is handed for a key comes before what its provider's clients read by themselves.
  const handed = api.credentials.filter(({ value }) =>
    origins(value).some(({ kind }) => kind !== 'environment'),
  );
  return {
    ...api,
    provider: id,
    model,
    endpointNames: endpoints,
    credentials: api.credentialFrom === 'stated' ? api.credentials : [...handed, ...own],
  };
}

/** What it is told to ask, each as far as its text is known; an expression of the source tells nothing. */
function toldModels(model: Value | undefined): readonly (string | undefined)[] {
  return (model?.alternatives ?? []).flatMap(({ pieces }) => {
    const [first] = pieces;
    return pieces.some(inSource) ? [] : [first?.kind === 'literal' ? first.text : undefined];
  });
}

function ownerOf(model: string | undefined): string | undefined {
  return model === undefined ? undefined : providerOfModel(model)?.id;
}

/** Settings of a run that name a model. */
const NAMES_MODEL = /(?:^|[_-])model(?:[_-]?(?:name|id))?$/i;

/**
 * Of the credentials in reach those of whoever has the models that are named: by the client, else by the words and
 * the settings of the run, else by the program's first file; all of them where somebody may name another.
 */
export function withNamedModels(
  inReach: readonly Found[],
  api: ApiFact,
  call: Call,
  { models }: CodeFacts,
): readonly Found[] {
  const { environment, own } = call.frame;
  const settings = [...environment].filter(([name]) => NAMES_MODEL.test(name) && own.has(name));
  const options = call.words.filter((_, at) => isModelOption(call.words[at - 1]));
  const ofRun = [...options, ...settings.map(([, value]) => value)].map(literalText);
  const told = api.model && inRun(api.model, call);
  const named = [toldModels(told), ofRun, models].find((some) => some.length > 0) ?? [];
  const whose = new Set(named.map(ownerOf));
  const fitting = inReach.filter(({ provider }) => whose.has(provider));
  return fitting.length === 0 || whose.has(undefined) ? inReach : fitting;
}

/** `--model`, `--judge-model` */
function isModelOption(word: Value | undefined): boolean {
  const text = word && literalText(word);
  return text !== undefined && /^--(?:[\w-]+-)?model(?:-name|-id)?$/.test(text);
}
