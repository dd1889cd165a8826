import { describe, expect, test } from 'vitest';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { decide } from '../../../src/payer/codex/decide.ts';
import { type Fact, known } from '../../../src/payer/codex/fact.ts';
import { situation, type Variable } from '../../../src/payer/codex/situation.ts';
import { versionOf } from '../../../src/payer/codex/versions.ts';
import {
  changes,
  newestRelease,
  releaseChanges,
  sentence,
  stepsOf,
} from '../../../src/payer/codex/why.ts';
import { newestRecorded } from './recordings.mjs';

const exec = parseCodexArgs(['exec', 'hi']);
const set: Fact<Variable> = known({ kind: 'set' });

describe('explain', () => {
  // Inside the tests, so that a mutant is on while it runs.
  const explained = () => {
    const it = situation(exec, {
      environment: new Map([['CODEX_API_KEY', set]]),
      authFile: known({ kind: 'login', tokens: true }),
    });
    const verdict = decide(it);
    return { steps: stepsOf(verdict.trace), changes: changes(it, verdict) };
  };

  test('says which rows were met, with their questions', () => {
    const step = explained().steps.find((s) => s.row === 'credential.api-key');
    expect(step).toEqual({
      row: 'credential.api-key',
      outcome: 'decided',
      because: 'CODEX_API_KEY is set',
      asks: 'Is CODEX_API_KEY set?',
      part: 'Which login does Codex have?',
      source: 'openai/codex#4615',
    });
  });

  test('says what would change it', () => {
    expect(explained().changes.map((c) => [c.condition, sentence(c.verdict)])).toEqual([
      ['CODEX_API_KEY were not set', 'the ChatGPT plan or workspace pays through auth.json'],
      ['Codex were 0.43.0 or older', 'the ChatGPT plan or workspace pays through auth.json'],
    ]);
  });

  test('is the same every time', () => {
    const it = situation(exec, { environment: new Map([['CODEX_API_KEY', set]]) });
    const verdict = decide(it);
    expect(decide(it)).toEqual(verdict);
    expect(changes(it, verdict)).toEqual(changes(it, verdict));
  });
});

test('a bare OPENAI_API_KEY paid up to 0.34', () => {
  const changes = releaseChanges(
    situation(exec, { environment: new Map([['OPENAI_API_KEY', set]]) }),
  );
  expect(changes.map((c) => [c.condition, sentence(c.verdict)])).toEqual([
    ['Codex were 0.34.0 or older', 'the OpenAI Platform account pays through OPENAI_API_KEY'],
  ]);
});

test('spans in the middle are named with both ends', () => {
  const changes = releaseChanges(
    situation(exec, {
      environment: new Map([
        ['CODEX_ACCESS_TOKEN', known<Variable>({ kind: 'set', text: 'at-x' })],
        ['CODEX_HOME', set],
      ]),
    }),
  );
  expect(changes.map((c) => c.condition)).toEqual([
    'Codex were 0.128.0 or older',
    'Codex were 0.129.0 to 0.137.0',
  ]);
});

test('sentences of every kind', () => {
  const trace: [] = [];
  expect(sentence({ kind: 'spends-nothing', because: 'x', trace })).toBe('nobody pays: x');
  expect(sentence({ kind: 'cannot-run', reason: 'x', exit: 1, sends: undefined, trace })).toBe(
    'nobody pays: x',
  );
  expect(sentence({ kind: 'depends', candidates: [], settledBy: ['a', 'b'], trace })).toBe(
    'it depends on a and b',
  );
  const pays = {
    kind: 'pays',
    route: undefined,
    credential: undefined,
    host: undefined,
    provider: 'x',
    account: {},
    local: false,
    trace,
  } as const;
  expect(sentence({ ...pays, budget: 'other' })).toBe(
    'another provider pays, and the request carries no credential',
  );
  expect(sentence({ ...pays, budget: 'unclear' })).toBe(
    'somebody whom the files do not show pays, and the request carries no credential',
  );
  expect(newestRelease()).toBe(newestRecorded());
  expect(versionOf(newestRelease())).toEqual(versionOf(undefined));
});
