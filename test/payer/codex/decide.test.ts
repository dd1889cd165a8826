import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { type AuthFile, unknownAuthFile } from '../../../src/payer/codex/auth-file.ts';
import { parseConfigFile } from '../../../src/payer/codex/config-file.ts';
import { decide } from '../../../src/payer/codex/decide.ts';
import { type Fact, known, open } from '../../../src/payer/codex/fact.ts';
import { ORDER } from '../../../src/payer/codex/order.ts';
import { STAGES } from '../../../src/payer/codex/row.ts';
import { type Situation, situation, type Variable } from '../../../src/payer/codex/situation.ts';
import type { Verdict } from '../../../src/payer/codex/verdict.ts';
import { versionOf } from '../../../src/payer/codex/versions.ts';
import { answerOf } from './answer-of.ts';

const exec = (...options: string[]) => parseCodexArgs(['exec', ...options, 'hi']);
const set: Variable = { kind: 'set' };
const empty: Variable = { kind: 'empty' };

const secret = (name: string): Fact<Variable> =>
  open<Variable>(
    `whether secrets.${name} is set`,
    { value: set, when: `secrets.${name} is set` },
    { value: empty, when: `secrets.${name} is empty` },
  );

const chatgpt: AuthFile = { kind: 'login', tokens: true };

function candidates(verdict: Verdict) {
  if (verdict.kind !== 'depends') throw new Error(`not open: ${verdict.kind}`);
  return verdict.candidates.map((c) => [
    answerOf(c.verdict).budget,
    c.ways.map((w) => w.map((s) => s.when)),
  ]);
}

describe('a secret that may be empty', () => {
  test('hands the bill to a stored login', () => {
    const verdict = decide(
      situation(exec(), {
        environment: new Map([['CODEX_API_KEY', secret('KEY')]]),
        authFile: known(chatgpt),
      }),
    );
    expect(candidates(verdict)).toEqual([
      ['api', [['secrets.KEY is set']]],
      ['subscription', [['secrets.KEY is empty']]],
    ]);
    expect(verdict).toMatchObject({ settledBy: ['whether secrets.KEY is set'] });
    expect(
      verdict.trace.some((s) => s.row === 'credential.api-key' && s.outcome === 'decided'),
    ).toBe(true);
  });

  test('leaves nobody where nothing else is there', () => {
    const verdict = decide(
      situation(exec(), { environment: new Map([['CODEX_API_KEY', secret('KEY')]]) }),
    );
    expect(candidates(verdict).map(([budget]) => budget)).toEqual(['api', 'none']);
  });

  test('does not matter where a later row would decide the same', () => {
    const verdict = decide(
      situation(exec(), {
        environment: new Map([
          ['CODEX_ACCESS_TOKEN', known<Variable>({ kind: 'set', text: 'at-x' })],
          ['OPENAI_API_KEY', secret('OTHER')],
        ]),
      }),
    );
    expect(verdict).toMatchObject({ kind: 'pays', budget: 'subscription' });
  });

  test('an empty identity name stops the client and never falls back', () => {
    const verdict = decide(
      situation(exec(), {
        environment: new Map([
          ['OPENAI_FEDERATION_RULE_ID', secret('RULE')],
          ['OPENAI_IDENTITY_TOKEN_FILE', known<Variable>({ kind: 'set', text: '/t' })],
          ['CODEX_API_KEY', known(set)],
        ]),
      }),
    );
    expect(candidates(verdict).map(([budget]) => budget)).toEqual(['subscription', 'none']);
  });
});

test('an auth.json from a secret is likely a plan and may be a key', () => {
  const verdict = decide(
    situation(exec(), { authFile: unknownAuthFile('secrets.CODEX_AUTH_JSON') }),
  );
  expect(candidates(verdict)).toEqual([
    ['subscription', [['secrets.CODEX_AUTH_JSON holds a ChatGPT login']]],
    ['api', [['secrets.CODEX_AUTH_JSON holds an API key']]],
    ['none', [['secrets.CODEX_AUTH_JSON is empty or not readable']]],
  ]);
});

test('a range of releases is open only where the switch changes the answer', () => {
  const across = { from: versionOf('0.40.0').from, to: versionOf('0.50.0').to };
  const environment = new Map([['CODEX_API_KEY', known(set)]]);
  expect(candidates(decide(situation(exec(), { environment, version: across })))).toEqual([
    ['api', [['Codex is 0.44 or newer']]],
    ['none', [['Codex is 0.43 or older']]],
  ]);
  expect(
    decide(
      situation(exec(), { version: across, authFile: known({ kind: 'login', apiKey: 'set' }) }),
    ),
  ).toMatchObject({ kind: 'pays', budget: 'api' });
});

test('words that are not known may be codex exec or a prompt', () => {
  const environment = new Map([['CODEX_API_KEY', known(set)]]);
  const verdict = decide(situation(parseCodexArgs([undefined, undefined]), { environment }));
  expect(candidates(verdict).map(([budget]) => budget)).toEqual(['api', 'none']);
});

test('a configuration that nobody can see leaves the payer unclear', () => {
  const verdict = decide(
    situation(exec(), {
      userConfig: known({ kind: 'opaque' }),
      environment: new Map([['CODEX_API_KEY', known(set)]]),
    }),
  );
  expect(verdict).toMatchObject({
    kind: 'pays',
    budget: 'unclear',
    route: undefined,
    host: undefined,
  });
});

test('an unknown base_url leaves the payer unclear', () => {
  const config = parseConfigFile('openai_base_url = "${{ vars.URL }}"');
  const verdict = decide(
    situation(exec(), {
      userConfig: known(config),
      environment: new Map([['CODEX_API_KEY', known(set)]]),
    }),
  );
  expect(verdict).toMatchObject({ kind: 'pays', budget: 'unclear' });
});

test('a workspace that nobody declared is an open question', () => {
  const base = situation(exec(), {
    environment: new Map([['CODEX_ACCESS_TOKEN', known(set)]]),
    userConfig: known(parseConfigFile('forced_chatgpt_workspace_id = ["ws-1", "ws-2"]')),
  });
  expect(candidates(decide(base)).map(([budget]) => budget)).toEqual(['subscription', 'none']);
  const declared = { ...base, workspaces: new Map([['env:CODEX_ACCESS_TOKEN', 'ws-2']]) };
  expect(decide(declared)).toMatchObject({ kind: 'pays', budget: 'subscription' });
});

describe('routes and kinds', () => {
  const key = new Map([['CODEX_API_KEY', known(set)]]);
  test.each<[string, Partial<Situation>, string | undefined, string | undefined, boolean]>([
    ['exec', { environment: key }, 'codex-api-key', 'platform-key', false],
    ['exec', { authFile: known(chatgpt) }, 'codex-signed-in', 'chatgpt-auth-file', false],
    ['cloud exec', { authFile: known(chatgpt) }, 'chatgpt-plan', 'chatgpt-auth-file', false],
    [
      'exec',
      {
        userConfig: known(
          parseConfigFile(
            'model_provider="c"\n[model_providers.c]\nname="c"\nenv_key="K"\nbase_url="https://api.openai.com/v1"',
          ),
        ),
        environment: new Map([['K', known(set)]]),
      },
      'codex-api-key',
      'platform-key',
      false,
    ],
    [
      'exec',
      {
        userConfig: known(
          parseConfigFile(
            'model_provider="c"\n[model_providers.c]\nname="c"\nenv_key="K"\nbase_url="http://localhost:1/v1"',
          ),
        ),
        environment: new Map([['K', known(set)]]),
      },
      'other-provider',
      'provider-key',
      true,
    ],
    ['exec --oss --local-provider ollama', {}, 'other-provider', undefined, true],
  ])('codex %s', (words, differs, route, kind, local) => {
    const verdict = decide(situation(parseCodexArgs(words.split(' ')), differs));
    expect(verdict).toMatchObject({ kind: 'pays', route, local });
    expect(verdict.kind === 'pays' ? verdict.credential?.kind : null).toBe(kind);
  });
});

describe('the trace', () => {
  test('names every row that was met, ends where the decision fell, and repeats itself', () => {
    const it = situation(exec(), { environment: new Map([['OPENAI_API_KEY', known(set)]]) });
    const verdict = decide(it);
    expect(verdict).toEqual(decide(it));
    const rows = new Map(ORDER.map((row) => [row.id, row]));
    for (const step of verdict.trace) {
      expect(rows.has(step.row)).toBe(true);
      expect(step.because).not.toBe('');
    }
    const because = (row: string) => verdict.trace.find((s) => s.row === row)?.because;
    expect(because('credential.api-key')).toBe('CODEX_API_KEY is not set');
    expect(because('credential.openai-api-key')).toMatch(
      /^Codex \d+\.\d+\.\d+ no longer does this: from 0\.35 on, /,
    );
    expect(because('credential.nobody')).toBe(
      'Codex finds no login of its own; Codex does not read OPENAI_API_KEY',
    );
    expect(verdict).toMatchObject({ kind: 'cannot-run', exit: 1 });
  });

  test('a row of a later release says so', () => {
    const verdict = decide(situation(exec(), { version: versionOf('0.40.0') }));
    expect(verdict.trace.find((s) => s.row === 'credential.api-key')?.because).toBe(
      'Codex 0.40.0 does not do this yet: from 0.44 on, CODEX_API_KEY is read by codex exec',
    );
  });

  test('a stop is the last step', () => {
    const verdict = decide(situation(exec(), { homeExists: known(false) }));
    expect(verdict.trace.at(-1)).toEqual({
      row: 'home.exists',
      outcome: 'blocked',
      because: 'CODEX_HOME names a directory that does not exist',
    });
  });
});

test('the order has unique rows, each with a question and a source, stage by stage', () => {
  expect(new Set(ORDER.map((row) => row.id)).size).toBe(ORDER.length);
  for (const row of ORDER) {
    expect(row.asks).not.toBe('');
    expect(row.source).not.toBe('');
  }
  const stages = ORDER.map((row) => STAGES.indexOf(row.stage));
  const sorted = stages.toSorted((a, b) => a - b);
  expect(stages.filter((s) => s !== 5)).toEqual(sorted.filter((s) => s !== 5));
});

const variable = fc.constantFrom<Variable>({ kind: 'absent' }, empty, { kind: 'blank' }, set);
const authFile = fc.constantFrom<AuthFile>(
  { kind: 'absent' },
  { kind: 'malformed' },
  chatgpt,
  { kind: 'login', apiKey: 'set' },
  { kind: 'login' },
);
const NAMES = [
  'CODEX_API_KEY',
  'CODEX_ACCESS_TOKEN',
  'OPENAI_FEDERATION_RULE_ID',
  'OPENAI_API_KEY',
];

test('an open situation has exactly the answers of its concrete ones', () => {
  const options = fc.record({
    variables: fc.tuple(
      ...NAMES.map(() =>
        fc.uniqueArray(variable, { minLength: 1, maxLength: 3, selector: (v) => v.kind }),
      ),
    ),
    files: fc.uniqueArray(authFile, {
      minLength: 1,
      maxLength: 3,
      selector: (f) => JSON.stringify(f),
    }),
  });
  const fact = <T>(name: string, values: readonly T[]): Fact<T> => {
    const [first, second, ...more] = values.map((value, i) => ({ value, when: `${name} ${i}` }));
    if (first === undefined) throw new Error('empty');
    return second === undefined ? known(first.value) : open(name, first, second, ...more);
  };
  fc.assert(
    fc.property(options, ({ variables, files }) => {
      const verdict = decide(
        situation(exec(), {
          environment: new Map(NAMES.map((name, i) => [name, fact(name, variables[i] ?? [])])),
          authFile: fact('auth.json', files),
        }),
      );
      const answers = new Set<string>();
      const each = (i: number, chosen: readonly Variable[]): void => {
        if (i < NAMES.length) for (const v of variables[i] ?? []) each(i + 1, [...chosen, v]);
        else
          for (const file of files)
            answers.add(
              JSON.stringify(
                answerOf(
                  decide(
                    situation(exec(), {
                      environment: new Map(
                        NAMES.map((name, k) => [name, known(chosen[k] ?? empty)]),
                      ),
                      authFile: known(file),
                    }),
                  ),
                ),
              ),
            );
      };
      each(0, []);
      const ours =
        verdict.kind === 'depends'
          ? verdict.candidates.map((c) => answerOf(c.verdict))
          : [answerOf(verdict)];
      expect(new Set(ours.map((a) => JSON.stringify(a)))).toEqual(answers);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('no text in a configuration or a login makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      const verdict = decide(
        situation(parseCodexArgs(words), { userConfig: known(parseConfigFile(text)) }),
      );
      expect(verdict.trace.length).toBeGreaterThan(0);
    }),
    { numRuns: 200, seed: 1 },
  );
});
