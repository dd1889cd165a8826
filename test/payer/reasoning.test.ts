import { describe, expect, test } from 'vitest';
import type { Spender } from '../../src/interpreter/model.ts';
import { trailOf } from '../../src/payer/account.ts';
import { reasoning } from '../../src/payer/reasoning.ts';
import { settle } from '../../src/payer/settle.ts';
import { literal } from '../../src/value/value.ts';
import {
  action,
  at,
  codex,
  mention,
  SETTINGS,
  secret,
  software,
  token,
  use,
  variable,
} from './spenders.ts';

const parts = (spender: Spender) => [
  ...new Set(reasoning(spender, SETTINGS).steps.map((step) => step.part)),
];
const ORDER = [
  'Does the command use a model?',
  'Can it start?',
  'Which settings apply?',
  'Whose model is asked?',
  'Are the settings of that provider in order?',
  'Which login does Codex have?',
  'Is that login allowed?',
  'Which credential is sent along?',
  'Which host gets the request and bills it?',
  'Which account there pays?',
];
const PROXY = "Does the action's own proxy pay?";

describe('what is asked', () => {
  test.each([
    ['codex exec', codex('exec hi'), ORDER],
    ['the TypeScript SDK', codex('', { kind: 'codex-sdk-typescript' }), ORDER],
    ['the Python SDK', codex('', { kind: 'codex-sdk-python' }), ORDER],
    [
      'a cloud task without a login ends where it is missed',
      codex('cloud exec --env e hi', { kind: 'codex-cloud' }),
      ORDER.slice(0, -2),
    ],
    [
      'codex-action past its own proxy',
      action({ 'codex-args': literal('--profile x') }),
      [PROXY, ...ORDER],
    ],
    [
      'codex-action with its proxy',
      action({ 'openai-api-key': secret('KEY') }),
      [PROXY, undefined],
    ],
    ['a comment', mention(secret('PAT')), [undefined]],
  ] as const)('%s', (_, spender, expected) => {
    expect(parts(spender)).toEqual(expected);
    const { outcomes, codex: order } = reasoning(spender, SETTINGS);
    expect(outcomes).toEqual(settle(spender, SETTINGS).outcomes);
    expect(order === undefined).toBe(!expected.some((part) => part === ORDER[0]));
    expect(order?.verdict).toEqual(
      order === undefined ? undefined : expect.objectContaining({ trace: expect.anything() }),
    );
  });

  test('why codex-action leaves its proxy, or does not', () => {
    const first = (args: string) =>
      reasoning(action({ 'codex-args': literal(args) }), SETTINGS).steps[0];
    expect(first('--profile x')).toEqual({
      asks: "Do codex-args lead Codex past the action's own proxy?",
      outcome: 'decided',
      because: 'they choose the provider themselves, so Codex asks on in its own order',
      part: PROXY,
    });
    expect(first('--json')?.outcome).toBe('passed');
  });
});

describe('a trail', () => {
  const shown = (...lines: string[]) =>
    trailOf(software([use('openai')], { trail: lines.map((line) => at(1, line)) }), undefined).map(
      (step) => step.shows,
    );

  test('tells no place that shows nothing', () => expect(shown('', 'a')).toEqual(['a']));
  test('tells a place once', () => expect(shown('a', 'b', 'a')).toEqual(['a', 'b']));
  test('shows one line of each', () => expect(shown('a\nb')).toEqual(['a']));
  test('shows at most 160 characters', () => {
    expect(shown('x'.repeat(160))).toEqual(['x'.repeat(160)]);
    expect(shown('x'.repeat(161))).toEqual([`${'x'.repeat(159)}…`]);
  });
});

test('whose keys a list of configurations holds is in no file', () => {
  const list = use('openai', { credential: secret('OAI_CONFIG_LIST') });
  const { outcomes, steps } = reasoning(software([list]), SETTINGS);
  expect(outcomes).toMatchObject([
    {
      charge: {
        budget: 'unclear',
        settledBy: 'whose keys and addresses `secrets.OAI_CONFIG_LIST` lists',
        candidates: [{ budget: 'api' }, { budget: 'other' }],
      },
    },
  ]);
  expect(steps.map(({ outcome }) => outcome)).toEqual(['passed', 'blocked']);
});

test('what would change it is said where Codex decided, and nowhere else', () => {
  const signedIn = codex('exec hi', {
    environment: new Map([['CODEX_API_KEY', secret('KEY')]]),
  });
  expect(reasoning(signedIn, SETTINGS).changes.map(({ condition }) => condition)).toEqual([
    'CODEX_API_KEY were not set',
    'Codex were 0.43.0 or older',
  ]);
  expect(reasoning(mention(secret('PAT')), SETTINGS).changes).toEqual([]);
  const [step] = reasoning(signedIn, SETTINGS).steps;
  expect(step?.part).toBe(ORDER[0]);
});

test('a list of configurations says what stands in it nowhere', () => {
  const told = (credential: Parameters<typeof use>[1]) =>
    reasoning(software([use('openai', credential)]), SETTINGS);
  const [outcome] = told({ credential: variable('OAI_CONFIG_LIST') }).outcomes;
  expect(outcome).toMatchObject({
    charge: {
      candidates: [
        { kind: 'platform-key', name: 'vars.OAI_CONFIG_LIST' },
        { kind: 'provider-key', name: 'vars.OAI_CONFIG_LIST at another host' },
      ],
    },
  });
  expect(told({ credential: variable('OAI_CONFIG_LIST') }).steps.at(-1)).toEqual({
    asks: 'Which credential does it send?',
    outcome: 'blocked',
    because:
      'one of those that `vars.OAI_CONFIG_LIST` lists, and what it lists is not in the files',
  });
  // Of a text, or of what a run fills in, no name tells.
  for (const credential of [literal('[]'), token])
    expect(told({ credential, credentialName: 'OAI_CONFIG_LIST' }).outcomes).toMatchObject([
      { charge: { budget: 'api' } },
    ]);
  expect(told({ credentialName: 'OAI_CONFIG_LIST' }).outcomes).toMatchObject([
    { charge: { budget: 'api' } },
  ]);
});
