import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodeFacts } from '../../../src/interpreter/code/facts.ts';
import { lazily } from '../../../src/interpreter/code/lazily.ts';
import { analyzeProgram } from '../../../src/interpreter/code/program.ts';
import { files } from '../memory.ts';

test('a part is made when somebody asks, and once', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name.toUpperCase();
  };
  const whole = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') });
  expect(made).toEqual([]);
  expect([whole.b, whole.b]).toEqual(['B', 'B']);
  expect(made).toEqual(['b']);
  expect({ ...whole }).toEqual({ a: 'A', b: 'B' });
});

/** Three programs hand the same module other words, keys and comments. */
const SHARED = `import os
import subprocess
import requests
from openai import OpenAI

def start(words, key):
    subprocess.run(words, env={"CODEX_API_KEY": key})

def ask(model, key):
    return OpenAI(api_key=key).responses.create(model=model, input="x")

def tell(text):
    requests.post("https://api.github.com/repos/o/r/issues/1/comments", json={"body": text})
`;
const PROGRAM = (n: number) => `import os
from shared import ask, start, tell

start(["codex", "exec", "task ${n}"], os.environ["KEY_${n}"])
ask("gpt-${n}", os.environ["OPENAI_API_KEY_${n}"])
tell("@codex look at ${n}")
`;
const REPOSITORY = {
  'shared.py': SHARED,
  ...Object.fromEntries([1, 2, 3].map((n) => [`p${n}.py`, PROGRAM(n)])),
};
const PATHS = ['p1.py', 'p2.py', 'p3.py'];
const KINDS = [
  ...(['apis', 'envReads', 'codex', 'mentions', 'spawns', 'startsCodex', 'writes'] as const),
  ...(['recorded', 'fetches', 'files', 'libraries', 'dynamic'] as const),
];

test('what a program does is the same whoever asked before, and for what', () => {
  const alone = new Map(
    PATHS.map((path): [string, CodeFacts] => {
      const whole = analyzeProgram(files(REPOSITORY), path);
      return [path, { ...whole }];
    }),
  );
  expect(alone.get('p2.py')?.startsCodex).toBe(true);
  expect(JSON.stringify(alone.get('p2.py')?.spawns)).toContain('task 2');
  const asking = fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...KINDS));
  fc.assert(
    fc.property(fc.array(asking, { minLength: 1, maxLength: 24 }), (all) => {
      const repository = files(REPOSITORY);
      for (const [path, kind] of all)
        expect(analyzeProgram(repository, path)[kind]).toEqual(alone.get(path)?.[kind]);
    }),
    { numRuns: 200 },
  );
});
