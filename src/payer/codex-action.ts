import { doubtAt } from '../interpreter/doubt.ts';
import type { CodexActionSpender, CodexSpender } from '../interpreter/model.ts';
import type { DeadCause, DeadSpender } from '../report/report.ts';
import { literal } from '../value/value.ts';
import { chargeOf, payer, trailOf, valueName } from './account.ts';
import { actionArguments } from './codex/action-arguments.ts';
import { foreignOption } from './codex/arguments.ts';
import {
  misspelt,
  type Offer,
  offers,
  refusesArguments,
  removedOn,
} from './codex-action-inputs.ts';
import { endpointStep, keyed } from './codex-proxy.ts';
import { settleCodex } from './codex-spender.ts';
import type { Settings, Settled, Step } from './settled.ts';

const PROXY = "Does the action's own proxy pay?";

/** What `openai/codex-action` looks at, in its order: arguments that leave its proxy, its sign-ins, an earlier proxy. */
export function settleCodexAction(spender: CodexActionSpender, settings: Settings): Settled {
  const removed = removedOn(spender);
  if (removed !== undefined) return gone(spender, removed);
  const foreign = foreignOption(actionArguments(spender.inputs).words);
  if (foreign !== undefined) return refused(spender, foreign);
  const away = leavesProxy(spender);
  if (away !== undefined) return leftProxy(spender, away, settings);
  const steps: Step[] = [left({ outcome: 'passed', because: 'they choose no other provider' })];
  const all = offers(spender, settings);
  for (const offer of all) {
    const asks = `Is the input ${offer.name} given?`;
    if (offer.counts === 'yes') {
      const because = `it is \`${valueName(offer.value) || offer.name}\``;
      return signedIn(spender, offer, settings, [...steps, { asks, outcome: 'decided', because }]);
    }
    if (offer.counts === 'access-token-as-key')
      return {
        outcomes: [
          {
            kind: 'dead',
            spender,
            reason: `its \`${offer.name}\` is an access token of a ChatGPT workspace, which api.openai.com refuses`,
            cause: REFUSED,
            credential: valueName(offer.value),
          },
        ],
        steps: [...steps, { asks, outcome: 'blocked', because: UNCOUNTED[offer.counts] }],
      };
    steps.push({ asks, outcome: 'passed', because: UNCOUNTED[offer.counts] });
  }
  return withoutKey(spender, all, settings, steps);
}

const REFUSED: DeadCause = { kind: 'refused' };
const ARGUMENTS: DeadCause = { kind: 'unknown-option', name: 'codex-args' };

/** GitHub fetches every action before the first step runs, and fails the job where one is missing. */
function gone(spender: CodexActionSpender, day: string): Settled {
  const key = spender.inputs.get('openai_api_key') ?? spender.inputs.get('openai-api-key');
  const because = `it was removed from openai/codex on ${day}, so GitHub cannot set the job up`;
  return {
    outcomes: [
      {
        kind: 'dead',
        spender,
        reason: because,
        cause: { kind: 'removed' },
        credential: (key && valueName(key)) || null,
      },
    ],
    steps: [{ asks: 'Is the action still there?', outcome: 'blocked', because }],
  };
}

const UNCOUNTED: Readonly<Record<Exclude<Offer['counts'], 'yes'>, string>> = {
  'not-given': 'it is not',
  empty: 'it is empty',
  text: 'it is a text that signs nobody in',
  unreleased: 'it is, and no release of the action has such an input, so it is ignored',
  'access-token-as-key': 'it is an access token, which api.openai.com refuses',
};

function left(met: Pick<Step, 'outcome' | 'because'>): Step {
  return { asks: "Do codex-args lead Codex past the action's own proxy?", part: PROXY, ...met };
}

/** Codex ends at once, whoever would have paid. */
function refused(spender: CodexActionSpender, option: string): Settled {
  const because = `its \`codex-args\` hand ${option} to Codex, and no release of Codex knows it`;
  return {
    outcomes: [
      {
        kind: 'dead',
        spender,
        reason: because,
        cause: { kind: 'unknown-option', name: option },
        credential: null,
      },
    ],
    steps: [{ asks: 'Does Codex know the options in codex-args?', outcome: 'blocked', because }],
  };
}

/** Codex is led past the proxy that the action starts, to its own order of credentials. */
function leftProxy(spender: CodexActionSpender, away: CodexSpender, settings: Settings): Settled {
  if (refusesArguments(spender)) {
    const because = `this release (\`${spender.ref}\`) refuses \`codex-args\` that choose another provider`;
    return {
      outcomes: [{ kind: 'dead', spender, reason: because, cause: ARGUMENTS, credential: null }],
      steps: [left({ outcome: 'blocked', because })],
    };
  }
  const settled = settleCodex(away, settings);
  const because = 'they choose the provider themselves, so Codex asks on in its own order';
  return { ...settled, steps: [left({ outcome: 'decided', because }), ...settled.steps] };
}

function signedIn(
  spender: CodexActionSpender,
  { row, name, value }: Offer,
  settings: Settings,
  steps: readonly Step[],
): Settled {
  if (row.kind === 'platform-key') {
    const endpoint = spender.inputs.get('responses-api-endpoint');
    return {
      outcomes: [keyed(spender, value, endpoint, settings, [])],
      steps: [...steps, endpointStep(endpoint)],
    };
  }
  const { budget, kind } = row;
  // `use-bedrock: true` holds no credential: the input itself is what tells.
  const who = kind === 'provider-identity' ? `the input ${name}` : valueName(value);
  const charge = chargeOf(
    spender,
    {
      budget,
      route: ROUTES[budget],
      payer: payer(kind, who, budget),
      provider: budget === 'other' ? 'Amazon Bedrock' : null,
      confidence: 'likely',
      doubts: [doubtAt('payer', spender, `the action signs in with its input \`${name}\``)],
      evidence: trailOf(spender, value),
    },
    value,
  );
  return { outcomes: [charge], steps };
}

const ROUTES = {
  api: 'codex-api-key',
  subscription: 'codex-signed-in',
  other: 'other-provider',
} as const;

/** Without a key the action waits for a proxy and fails, unless an earlier keyed step left one in the same home. */
function withoutKey(
  spender: CodexActionSpender,
  all: readonly Offer[],
  settings: Settings,
  steps: readonly Step[],
): Settled {
  const { proxy, files } = spender.home;
  const asks = "Did an earlier step of the job leave the action's proxy running?";
  if (proxy !== undefined)
    return {
      outcomes: [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)],
      steps: [
        ...steps,
        { asks, outcome: 'decided', because: `one did, with \`${valueName(proxy.key)}\`` },
        endpointStep(proxy.endpoint),
      ],
    };
  const nobody = unsigned(spender, all, files.has('auth.json'));
  const because = 'none did, so the action waits for one and fails';
  return {
    outcomes: [{ kind: 'dead', spender, ...nobody }],
    steps: [...steps, { asks, outcome: 'blocked', because }],
  };
}

/** Why nothing signs the action in, and what was meant to. */
function unsigned(
  spender: CodexActionSpender,
  all: readonly Offer[],
  login: boolean,
): Pick<DeadSpender, 'reason' | 'cause' | 'credential'> {
  const early = all.find(({ counts }) => counts === 'unreleased');
  if (early !== undefined)
    return {
      reason: `no release of it has an input \`${early.name}\`, so it gets no \`openai-api-key\` and fails`,
      cause: REFUSED,
      credential: early.row.kind === 'provider-identity' ? null : valueName(early.value) || null,
    };
  const wrong = misspelt(spender);
  if (wrong !== undefined)
    return {
      reason: `it has no input \`${wrong.given}\` (did you mean \`${wrong.meant}\`?), so it gets no key and fails`,
      cause: REFUSED,
      credential: valueName(spender.inputs.get(wrong.given)) || null,
    };
  const unused = login ? '; it does not use the auth.json in its Codex home' : '';
  const isText = all.some(({ counts, row }) => counts === 'text' && row.kind === 'platform-key');
  const missing = isText
    ? 'what it is given as `openai-api-key` is no key'
    : 'it has no `openai-api-key`';
  return {
    reason: `${missing}${unused}`,
    cause: login ? { kind: 'login-not-used' } : REFUSED,
    credential: null,
  };
}

/** Options that take Codex away from the action's proxy (until v1.12 refuses them); then the CLI's own order decides. */
const AWAY =
  /^(?:--oss|--profile(?:=.*)?|-p|--ignore-user-config)$|^(?:-c|--config)?=?model_provider\s*=/;

function leavesProxy(spender: CodexActionSpender): CodexSpender | undefined {
  const { words, values } = actionArguments(spender.inputs);
  if (!words.some((word) => AWAY.test(word))) return undefined;
  const args = [literal('exec'), ...values];
  return {
    ...spender,
    kind: 'codex-cli',
    args,
    version: spender.inputs.get('codex-version'),
    project: undefined,
  };
}
