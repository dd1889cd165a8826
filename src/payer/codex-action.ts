import type { ActionProxy, CodexActionSpender, CodexSpender } from '../interpreter/model.ts';
import { parseScript, type Text } from '../interpreter/shell/index.ts';
import { mayLackSecrets, WITHOUT_SECRETS } from '../knowledge/events.ts';
import { billingOfHost } from '../knowledge/hosts.ts';
import { isFakeKey } from '../knowledge/names.ts';
import { suggest } from '../policy/suggest.ts';
import { holeAt, partOf, type Template, templates } from '../value/template.ts';
import {
  emptiness,
  literal,
  literalText,
  originName,
  origins,
  UNSET,
  type Value,
} from '../value/value.ts';
import { addressName, chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import { settleCodex } from './codex-spender.ts';
import type { Settings } from './software.ts';

/** An input that signs the action in, and to which budget. Later inputs are known by name only. */
interface SignIn {
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
    source: 'https://github.com/openai/codex-action',
  },
  {
    inputs: ['openai-identity-provider-id', 'identity-provider-id', 'openai-service-account-id'],
    budget: 'api',
    kind: 'platform-identity',
    source: 'https://developers.openai.com/api/docs/guides/workload-identity-federation',
  },
  {
    inputs: ['use-bedrock'],
    budget: 'other',
    kind: 'provider-identity',
    source: 'https://github.com/openai/codex-action',
  },
];

/** `openai/codex-action` (v1.0 to v1.11 read; later inputs by name). */
export function settleCodexAction(
  spender: CodexActionSpender,
  settings: Settings,
): readonly Outcome[] {
  const found = offers(spender).find(({ counts }) => counts);
  const away = leavesProxy(spender);
  if (away !== undefined) return settleCodex(away, settings);
  if (found === undefined) return withoutKey(spender, settings);
  if (found.row.kind === 'platform-key')
    return [
      keyed(spender, found.value, spender.inputs.get('responses-api-endpoint'), settings, []),
    ];
  return [
    chargeOf(spender, {
      budget: found.row.budget,
      route:
        found.row.budget === 'other'
          ? 'other-provider'
          : found.row.budget === 'api'
            ? 'codex-api-key'
            : 'codex-signed-in',
      payer: payer(found.row.kind, valueName(found.value), found.row.budget),
      provider: found.row.budget === 'other' ? 'Amazon Bedrock' : null,
      confidence: 'likely',
      evidence: trailOf(spender, found.value),
    }),
  ];
}

/** One way in which this action can be signed in, and what it is given for it. */
interface Offer {
  readonly row: SignIn;
  readonly name: string;
  readonly value: Value;
  /** Whether what is given signs it in; the first that does decides. */
  readonly counts: boolean;
}

export function offers({ action, inputs }: CodexActionSpender): readonly Offer[] {
  return SIGN_INS.filter(({ only }) => only === undefined || only.includes(action)).map((row) => {
    const known = row.inputs.filter((name) => name !== 'openai_api_key' || action === LEGACY);
    const given = known.filter((name) => inputs.has(name));
    const counting = given.find((name) => signsIn(row, inputs.get(name) ?? UNSET));
    const name = counting ?? given[0] ?? row.inputs[0];
    return { row, name, value: inputs.get(name) ?? UNSET, counts: counting !== undefined };
  });
}

function signsIn(row: SignIn, value: Value): boolean {
  return emptiness(value) !== 'always' && !isFake(row, value);
}

/** A text in the file that is no key (`auth-via-login`, `false`) signs nobody in. */
function isFake(row: SignIn, value: Value): boolean {
  const text = literalText(value);
  if (text === undefined) return false;
  return text === 'false' || (row.kind === 'platform-key' && isFakeKey(text));
}

/** The action's predecessor inside openai/codex wrote its inputs with underscores. */
const LEGACY = 'openai/codex/.github/actions/codex';

/** With a key the request goes through the action's proxy to OpenAI, or to the endpoint that is given. */
export function keyed(
  spender: CodexActionSpender | CodexSpender,
  key: Value,
  endpoint: Value | undefined,
  settings: Settings,
  extra: ActionProxy['trail'],
): Outcome {
  const name = valueName(key);
  const maybeEmpty =
    mayLackSecrets(spender.events) &&
    emptiness(key) === 'maybe' &&
    origins(key).some((o) => o.kind === 'secret');
  const common = {
    notes: maybeEmpty
      ? [`When \`${name}\` is empty, ${WITHOUT_SECRETS}, the step fails and nothing is spent.`]
      : [],
    evidence: trailOf(spender, key, [...extra, ...(endpoint?.alternatives[0]?.trail ?? [])]),
  };
  if (endpoint === undefined || emptiness(endpoint) === 'always')
    return chargeOf(spender, {
      budget: 'api',
      route: 'codex-api-key',
      payer: payer('platform-key', name, 'api'),
      ...common,
    });
  const bill = billingOfHost(templates(endpoint)[0]?.text ?? '', settings.host);
  if (bill === undefined || bill.budget === 'none' || bill.budget === 'subscription')
    return chargeOf(spender, {
      budget: 'unclear',
      route: null,
      payer: null,
      candidates: [
        payer('platform-key', name, 'api'),
        payer('provider-key', `${name} at ${addressName(endpoint)}`, 'other'),
      ],
      settledBy: `the host behind \`${addressName(endpoint)}\` (declare it under \`hosts:\`)`,
      ...common,
    });
  return chargeOf(spender, {
    budget: bill.budget,
    route: bill.budget === 'api' ? 'codex-api-key' : 'other-provider',
    payer: payer(bill.budget === 'api' ? 'platform-key' : 'provider-key', name, bill.budget),
    provider: bill.budget === 'other' ? bill.provider : null,
    ...common,
  });
}

/** Without a key the action waits for a proxy and fails, unless an earlier keyed step left one in the same home. */
function withoutKey(spender: CodexActionSpender, settings: Settings): readonly Outcome[] {
  const { proxy } = spender.home;
  if (proxy !== undefined)
    return [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)];
  const wrong = misspelt(spender);
  const login = spender.home.files.has('auth.json')
    ? '; it does not use the auth.json in its Codex home'
    : '';
  const reason =
    wrong === undefined
      ? `it gets no \`openai-api-key\`, waits for a proxy that nobody started, and fails${login}`
      : `it has no input \`${wrong.given}\` (did you mean \`${wrong.meant}\`?), so it gets no key and fails`;
  const credential =
    wrong === undefined ? null : valueName(spender.inputs.get(wrong.given)) || null;
  return [{ kind: 'dead', spender, reason, credential }];
}

const KNOWN_INPUTS = SIGN_INS.filter((row) => row.only === undefined).flatMap((row) =>
  row.inputs.slice(0, 1),
);

function misspelt(spender: CodexActionSpender): { given: string; meant: string } | undefined {
  for (const [given, value] of spender.inputs) {
    if (KNOWN_INPUTS.includes(given) || emptiness(value) === 'always') continue;
    const meant = suggest(given, KNOWN_INPUTS);
    if (meant !== undefined && /key|token/.test(given)) return { given, meant };
  }
  return undefined;
}

/** Options that take Codex away from the action's proxy (until v1.12 refuses them); then the CLI's own order decides. */
const AWAY =
  /^(?:--oss|--profile(?:=.*)?|-p|--ignore-user-config)$|^(?:-c|--config)?=?model_provider\s*=/;

export function leavesProxy(spender: CodexActionSpender): CodexSpender | undefined {
  const given = spender.inputs.get('codex-args') ?? spender.inputs.get('codex_args') ?? UNSET;
  // What the run fills in keeps its place: `model_provider=${{ vars.X }}` leads away all the same.
  const [template] = templates(given);
  if (template === undefined) return undefined;
  const words = argumentWords(template);
  if (!words.some((word) => AWAY.test(word))) return undefined;
  const args = [literal('exec'), ...words.map((word) => partOf(word, template))];
  return {
    ...spender,
    kind: 'codex-cli',
    args,
    version: spender.inputs.get('codex-version'),
    project: undefined,
  };
}

/** `codex-args` is a JSON list or a line as a shell reads it. */
function argumentWords({ text, origins }: Template): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.filter((w) => typeof w === 'string');
  } catch {
    // Not a list: a shell line.
  }
  const line = { text: `codex ${text.replaceAll('\n', ' ')}`, shown: origins.map(originName) };
  const [command] = parseScript(line, 'bash').commands;
  return (command?.args ?? []).flatMap((arg) => withHoles(arg) ?? []);
}

/** A word with its holes in place; undefined where a shell puts in something else. */
function withHoles(word: Text): string | undefined {
  let text = '';
  for (const piece of word) {
    if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'hole') text += holeAt(piece.index) ?? '';
    else return undefined;
  }
  return text;
}
