import type { CodexActionSpender } from '../interpreter/model.ts';
import { classifyName, isFakeKey } from '../knowledge/names.ts';
import { suggest } from '../support/did-you-mean.ts';
import { emptiness, isKept, literalText, origins, UNSET, type Value } from '../value/value.ts';
import { compareVersions, parseVersion, type Version } from './codex/versions.ts';
import type { Settings } from './settled.ts';

/** An input that signs the action in, and to which budget. Later inputs are known by name only. */
export interface SignIn {
  readonly inputs: readonly [string, ...string[]];
  readonly budget: 'api' | 'subscription' | 'other';
  readonly kind:
    | 'platform-key'
    | 'chatgpt-auth-file'
    | 'access-token'
    | 'platform-identity'
    | 'provider-identity';
  /** Actions that have it; undefined: the official one (by release notes or development tests). */
  readonly only?: readonly string[];
  /** No release has it: `openai/codex-action` up to the newest that was read takes no notice of it. */
  readonly unreleased?: boolean;
  readonly source: string;
}

const FORKS = ['chinchill-ai/codex-action', 'activadee/codex-action', 'pressdarling/codex-action'];

/** First match wins; a key goes to the action's own proxy, so nothing else matters beside it. */
const SIGN_INS: readonly SignIn[] = [
  {
    inputs: ['openai-api-key', 'openai_api_key'],
    budget: 'api',
    kind: 'platform-key',
    source: 'https://github.com/openai/codex-action#inputs',
  },
  {
    inputs: ['codex-auth-json-b64'],
    budget: 'subscription',
    kind: 'chatgpt-auth-file',
    only: FORKS,
    source: 'https://github.com/activadee/codex-action',
  },
  {
    inputs: ['codex-access-token'],
    budget: 'subscription',
    kind: 'access-token',
    unreleased: true,
    source: 'https://github.com/openai/codex-action/pull/118',
  },
  {
    inputs: ['openai-identity-provider-id', 'identity-provider-id', 'openai-service-account-id'],
    budget: 'api',
    kind: 'platform-identity',
    unreleased: true,
    source: 'https://developers.openai.com/api/docs/guides/workload-identity-federation',
  },
  {
    inputs: ['use-bedrock'],
    budget: 'other',
    kind: 'provider-identity',
    unreleased: true,
    source: 'https://github.com/openai/codex-action',
  },
];

/** One way in which this action can be signed in, and what it is given for it. */
export interface Offer {
  readonly row: SignIn;
  readonly name: string;
  readonly value: Value;
  /** Whether what is given signs it in, or why it does not; the first that does decides. */
  readonly counts: 'yes' | 'not-given' | 'empty' | 'text' | 'unreleased' | 'access-token-as-key';
}

export function offers(spender: CodexActionSpender, settings: Settings): readonly Offer[] {
  const { action, inputs } = spender;
  return SIGN_INS.filter(({ only }) => only === undefined || only.includes(action)).map((row) => {
    const known = row.inputs.filter((name) => name !== 'openai_api_key' || action === LEGACY);
    const given = known.filter((name) => inputs.has(name));
    const met = given.map((name) => {
      const value = inputs.get(name) ?? UNSET;
      return { row, name, value, counts: countsOf(row, value, spender, settings) };
    });
    const [first = { row, name: row.inputs[0], value: UNSET, counts: 'not-given' as const }] = met;
    return met.find(({ counts }) => counts === 'yes') ?? first;
  });
}

function countsOf(
  row: SignIn,
  value: Value,
  spender: CodexActionSpender,
  settings: Settings,
): Offer['counts'] {
  if (value.alternatives.length === 0) return 'not-given';
  if (emptiness(value) === 'always') return 'empty';
  if (row.kind === 'platform-key' && isAccessToken(value, settings)) return 'access-token-as-key';
  if (isFake(row, value)) return 'text';
  return row.unreleased === true && !mayBeNewer(spender) ? 'unreleased' : 'yes';
}

/** A text in the file that is no key (`auth-via-login`, `false`) signs nobody in. */
function isFake(row: SignIn, value: Value): boolean {
  const text = literalText(value);
  if (text === undefined) return false;
  return text === 'false' || (row.kind === 'platform-key' && isFakeKey(text));
}

/** A token of a ChatGPT workspace, by its text, by the policy or by the secret's own name. */
function isAccessToken(value: Value, { hints }: Settings): boolean {
  const text = literalText(value);
  if (text !== undefined) return text.trim().startsWith('at-');
  const names = origins(value)
    .filter(isKept)
    .map(({ name }) => name);
  return (
    names.length > 0 && names.every((name) => classifyName(name, hints)?.kind === 'access-token')
  );
}

/** The newest release of the action that was read; of later ones only the inputs' names are known. */
const NEWEST_READ: Version = { major: 1, minor: 12, patch: 0 };
const OFFICIAL = 'openai/codex-action';

/** Whether the run may use a release that nobody has read. A commit is taken for one of a release. */
function mayBeNewer({ action, ref }: CodexActionSpender): boolean {
  if (action !== OFFICIAL) return true;
  if (/^(?:[0-9a-f]{7,40}|main|master)$/.test(ref)) return false;
  const version = parseVersion(ref);
  return version === undefined || compareVersions(version, NEWEST_READ) > 0;
}

/** From 1.12 on, runs under a safety strategy refuse arguments that choose another provider. */
export function refusesArguments({ action, ref, inputs }: CodexActionSpender): boolean {
  const version = parseVersion(ref);
  const strategy = inputs.get('safety-strategy');
  const unprotected = strategy !== undefined && literalText(strategy) === 'unsafe';
  return (
    action === OFFICIAL &&
    version !== undefined &&
    compareVersions(version, NEWEST_READ) >= 0 &&
    !unprotected
  );
}

/** The action's predecessor inside openai/codex wrote its inputs with underscores. */
const LEGACY = 'openai/codex/.github/actions/codex';

/**
 * Codex's repository no longer holds it (https://github.com/openai/codex/commits/main/.github/actions/codex):
 * its branch leads nowhere, only commits and tags from before do.
 */
export function removedOn({ action, ref }: CodexActionSpender): string | undefined {
  return action === LEGACY && /^(?:main|master)?$/.test(ref) ? '2025-08-26' : undefined;
}

const KNOWN_INPUTS = SIGN_INS.filter((row) => row.only === undefined && !row.unreleased).flatMap(
  (row) => row.inputs.slice(0, 1),
);

export function misspelt(
  spender: CodexActionSpender,
): { given: string; meant: string } | undefined {
  for (const [given, value] of spender.inputs) {
    if (KNOWN_INPUTS.includes(given) || emptiness(value) === 'always') continue;
    const meant = suggest(given, KNOWN_INPUTS);
    if (meant !== undefined && /key|token/.test(given)) return { given, meant };
  }
  return undefined;
}
