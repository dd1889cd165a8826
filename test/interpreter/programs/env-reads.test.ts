import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeFacts } from '../../../src/interpreter/code/facts.ts';
import { analyzeProgram } from '../../../src/interpreter/code/program.ts';
import { files } from '../memory.ts';

const facts = (path: string, text: string): CodeFacts =>
  analyzeProgram(files({ [path]: text }), path);
const names = (path: string, text: string) => facts(path, text).envReads.map(({ name }) => name);

/** How a language reads a variable, and how it writes an expression into a text. */
const WAYS: readonly (readonly [string, (name: string) => string, (read: string) => string])[] = [
  ['a.py', (n) => `os.environ['${n}']`, (r) => `f"Bearer {${r}}"`],
  ['a.py', (n) => `os.getenv('${n}')`, (r) => `f"Bearer {${r}}"`],
  ['a.mjs', (n) => `process.env.${n}`, (r) => `\`Bearer \${${r}}\``],
  ['a.ts', (n) => `process.env['${n}']`, (r) => `\`Bearer \${${r}}\``],
  ['a.rb', (n) => `ENV['${n}']`, (r) => `"Bearer #{${r}}"`],
  ['a.rb', (n) => `ENV.fetch('${n}')`, (r) => `"Bearer #{${r}}"`],
  ['a.php', (n) => `$_ENV['${n}']`, (r) => `"Bearer {${r}}"`],
  ['a.kt', (n) => `System.getenv("${n}")`, (r) => `"Bearer \${${r}}"`],
  ['a.swift', (n) => `ProcessInfo.processInfo.environment["${n}"]`, (r) => `"Bearer \\(${r})"`],
  ['a.exs', (n) => `System.get_env("${n}")`, (r) => `"Bearer #{${r}}"`],
  ['a.jl', (n) => `ENV["${n}"]`, (r) => `"Bearer $(${r})"`],
  ['a.cs', (n) => `Environment.GetEnvironmentVariable("${n}")`, (r) => `$"Bearer {${r}}"`],
  ['a.dart', (n) => `Platform.environment['${n}']`, (r) => `"Bearer \${${r}}"`],
];
const opening = (path: string) => (path.endsWith('.php') ? '<?php\n' : '');

describe('a variable that is read inside of a text', () => {
  it('is read as one beside it is, in every language', () => {
    const name = fc.stringMatching(/^[A-Z]{2,8}_(?:TOKEN|URL|API_KEY)$/);
    fc.assert(
      fc.property(fc.constantFrom(...WAYS), name, ([path, read, inText], variable) => {
        const alone = names(path, `${opening(path)}x = ${read(variable)};\n`);
        expect(names(path, `${opening(path)}x = ${inText(read(variable))};\n`)).toEqual(alone);
        expect(alone).toEqual([variable]);
      }),
      { numRuns: 200 },
    );
  });

  it('in a text in a text', () => {
    const text = 'x = `a ${`b ${process.env.GATEWAY_TOKEN}`}`;\n';
    expect(names('a.mjs', text)).toEqual(['GATEWAY_TOKEN']);
  });
});

describe('a program that may read any variable', () => {
  it.each([
    ['by a name of its command line', 'a.mjs', 'const k = process.env[process.argv[2]];\n'],
    ['by a name in a text', 'a.py', 'import os, sys\nx = f"Bearer {os.environ[sys.argv[1]]}"\n'],
    [
      'by a name that is put together',
      'a.py',
      'import os, sys\nx = os.getenv(sys.argv[1] + "_API_KEY")\n',
    ],
    ['all of them', 'a.mjs', 'const all = { ...process.env };\n'],
    ['one by one', 'a.py', 'import os\nfor name, value in os.environ.items():\n    print(name)\n'],
    ['as a rest', 'a.mjs', 'const { A, ...rest } = process.env;\n'],
    ['of another name for it', 'a.mjs', 'const env = process.env;\nsend(env);\n'],
  ])('%s', (_, path, text) => {
    expect(facts(path, text).readsUnnamed).toBe(true);
  });

  it.each([
    ['one', 'a.mjs', 'const k = process.env.A;\n'],
    ['by a name that stands there', 'a.py', 'import os\nNAME = "A_TOKEN"\nx = os.environ[NAME]\n'],
    ['some by their names', 'a.mjs', 'const { A, B } = process.env;\n'],
    [
      'one that it sets',
      'a.py',
      'import os\nos.environ["A"] = "1"\nos.environ.setdefault("B", "2")\n',
    ],
    ['whether there is one', 'a.py', 'import os\nprint("A" in os.environ)\n'],
    ['one of another name for it', 'a.mjs', 'const env = process.env;\nsend(env.A_TOKEN);\n'],
  ])('none but %s', (_, path, text) => {
    expect(facts(path, text).readsUnnamed).toBe(false);
  });
});
