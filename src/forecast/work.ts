import type {
  CodexActionSpender,
  CodexSpender,
  Spender,
  WrittenFile,
} from '../interpreter/model.ts';
import {
  CODEX_DEFAULT_MODELS,
  GITHUB_REVIEW_MODEL,
  type ProfileId,
} from '../knowledge/rates/profiles.ts';
import { type Tier, tierNamed } from '../knowledge/rates/tiers.ts';
import type { PaidTool } from '../knowledge/rates/tools.ts';
import { actionArguments } from '../payer/codex/action-arguments.ts';
import { type Invocation, parseCodexArgs } from '../payer/codex/arguments.ts';
import {
  overlay,
  overrideLayer,
  parseConfigFile,
  type Settings,
  tableOf,
  textOf,
  UNKNOWN_TEXT,
} from '../payer/codex/config-file.ts';
import { parseVersion } from '../payer/codex/versions.ts';
import { literalText, UNSET, type Value } from '../value/value.ts';
import { type Around, textAround } from './around.ts';
import { promptTokens } from './prompt.ts';
import { requestWords } from './request.ts';

/** What of a spender's words bears on what a run uses. */
export interface Work {
  readonly model: { readonly name: string; readonly named: boolean } | undefined;
  /** Undefined: none is named, so the project's settings decide. */
  readonly tier: Tier | undefined;
  /** Undefined: nothing is known of what it does. */
  readonly profile: ProfileId | undefined;
  /** What may multiply the use without a bound that the files show. */
  readonly unbounded: readonly string[];
  /** OpenAI's own tools that cost a fee per call on the API. */
  readonly tools: readonly PaidTool[];
  /** Tokens of its prompt, as far as the files hold it. */
  readonly prompt: number;
}

/** Reads a spender as it was traced, its prompt, and what the text around it says of a request. */
export function workOf(spender: Spender, around: Around): Work {
  return { ...kindOfWork(spender, around), prompt: promptTokens(spender, around) };
}

function kindOfWork(spender: Spender, around: Around): Work {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-cloud':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
      return codexWork(spender);
    case 'codex-action':
      return actionWork(spender);
    case 'mention':
      return {
        ...NOTHING,
        model: { name: GITHUB_REVIEW_MODEL, named: false },
        profile: 'codex-review',
      };
    case 'http':
    case 'program':
      return requestWork(spender, textAround(around, spender) ?? '');
    case 'action':
    case 'tool':
      return { ...NOTHING, model: namedModel(spender.model), profile: 'single-request' };
    case 'opaque':
    case 'remote':
      return { ...NOTHING, model: namedModel(spender.model) };
    default:
      return spender satisfies never;
  }
}

/** Nothing is known. */
export const NOTHING: Work = {
  model: undefined,
  tier: undefined,
  profile: undefined,
  unbounded: [],
  tools: [],
  prompt: 0,
};

/** What was traced names the model before what stands around it. */
function requestWork(spender: Spender, text: string): Work {
  const { model, tier, effort, tools } = requestWords(text);
  const named = model === undefined ? undefined : { name: model, named: true };
  return {
    ...NOTHING,
    model: spender.model === undefined ? named : namedModel(spender.model),
    tier: tier === undefined ? undefined : tierNamed(tier),
    profile: 'single-request',
    unbounded: effortBound(effort),
    tools,
  };
}

function namedModel(value: Value | undefined): Work['model'] {
  const name = value === undefined ? undefined : literalText(value)?.trim();
  return name === undefined || name === '' ? undefined : { name, named: true };
}

function codexWork(spender: CodexSpender): Work {
  const words = spender.args.map(literalText);
  const invocation = parseCodexArgs(
    spender.kind === 'codex-sdk-typescript' ? ['exec', ...words] : words,
  );
  const files = [spender.project, spender.home.files.get('config.toml')];
  const settings = layered([...files, profileFile(spender, invocation)], invocation);
  const model = spender.model ?? undefined;
  const flag = namedModel(model);
  // A model that only the run knows is no default.
  const unknown = model !== undefined && flag === undefined;
  return {
    ...fromSettings(settings, unknown ? null : flag, spender.version),
    profile:
      spender.kind === 'codex-cloud' || writes(invocation, settings)
        ? 'codex-implement'
        : 'codex-review',
    tools: searching(invocation.flags.has('search') || searchesIn(settings)),
  };
}

function actionWork({ inputs, home, model }: CodexActionSpender): Work {
  const { values } = actionArguments(inputs);
  const invocation = parseCodexArgs(['exec', ...values.map(literalText)]);
  const settings = layered([home.files.get('config.toml')], invocation);
  const flag = namedModel(model);
  const unknown = model !== undefined && model.alternatives.length > 0 && flag === undefined;
  const effort = literalText(inputs.get('effort') ?? UNSET);
  const work = fromSettings(settings, unknown ? null : flag, inputs.get('codex-version'));
  // https://github.com/openai/codex-action: `sandbox` is workspace-write where it is not given.
  const sandbox = literalText(inputs.get('sandbox') ?? UNSET) || 'workspace-write';
  return {
    ...work,
    unbounded: [...work.unbounded, ...effortBound(effort)],
    profile: sandbox === 'read-only' ? 'codex-review' : 'codex-implement',
    tools: searching(searchesIn(settings)),
  };
}

/** Files first, then what the command line sets; a file that is no TOML sets nothing here. */
function layered(files: readonly (WrittenFile | undefined)[], invocation: Invocation): Settings {
  const written = files.map((file): Settings => {
    const text = file?.content === undefined ? undefined : literalText(file.content);
    const parsed = text === undefined ? undefined : parseConfigFile(text);
    return parsed?.kind === 'parsed' ? parsed.settings : {};
  });
  const set = invocation.overrides
    .filter(({ key }) => key !== '')
    .map(({ key, value }) => overrideLayer(key, value));
  return [...written, ...set].reduce(overlay, {});
}

function profileFile({ home }: CodexSpender, { profile }: Invocation): WrittenFile | undefined {
  return profile === undefined ? undefined : home.files.get(`${profile}.config.toml`);
}

/** @param flag the model that the command names; null where only the run knows it */
function fromSettings(
  settings: Settings,
  flag: Work['model'] | null,
  version: Value | undefined,
): Pick<Work, 'model' | 'tier' | 'unbounded'> & typeof NOTHING {
  const configured = textOf(settings, 'model');
  const named = configured === undefined ? undefined : { name: configured, named: true };
  const model = flag ?? named ?? defaultModel(version);
  const tier = textOf(settings, 'service_tier');
  return {
    ...NOTHING,
    model: flag === null || model?.name.includes(UNKNOWN_TEXT) ? undefined : model,
    tier: tier === undefined ? undefined : tierNamed(tier),
    unbounded: [...effortBound(textOf(settings, 'model_reasoning_effort')), ...agentsIn(settings)],
  };
}

/** What the release takes by itself; a release that nobody looked at takes nobody knows what. */
function defaultModel(version: Value | undefined): Work['model'] {
  const pin = version === undefined ? 'latest' : literalText(version)?.trim();
  const parsed = pin === undefined ? undefined : parseVersion(pin);
  const [newest] = CODEX_DEFAULT_MODELS;
  const row =
    parsed === undefined
      ? pin === 'latest' || pin === ''
        ? newest
        : undefined
      : CODEX_DEFAULT_MODELS.find(({ from }) => parsed.major > 0 || parsed.minor >= from);
  return row && { name: row.model, named: false };
}

/** Efforts that no profile was measured at. */
const TOP_EFFORT = new Set(['xhigh', 'max', 'ultra']);

function effortBound(effort: string | undefined): readonly string[] {
  const known = effort !== undefined && TOP_EFFORT.has(effort.trim().toLowerCase());
  return known ? [`reasoning effort \`${effort.trim().toLowerCase()}\``] : [];
}

/** Sub-agents work on their own, as many as the first one starts. */
function agentsIn(settings: Settings): readonly string[] {
  const features = tableOf(settings, 'features');
  const on = ['multi_agent', 'collab'].some((name) => features?.[name] === true);
  return on || tableOf(settings, 'agents') !== undefined ? ['sub-agents'] : [];
}

function searching(does: boolean): readonly PaidTool[] {
  return does ? ['webSearch'] : [];
}

function searchesIn(settings: Settings): boolean {
  return (
    textOf(settings, 'web_search') === 'live' || tableOf(settings, 'tools')?.web_search === true
  );
}

/** `codex exec` may only read unless it is told otherwise. */
function writes({ flags, command }: Invocation, settings: Settings): boolean {
  if (command === 'review' || command === 'exec-review') return false;
  const free = ['full-auto', 'yolo', 'dangerously-bypass-approvals-and-sandbox'];
  const sandbox = flags.get('sandbox') ?? textOf(settings, 'sandbox_mode');
  return (
    free.some((name) => flags.has(name)) || (typeof sandbox === 'string' && sandbox !== 'read-only')
  );
}
