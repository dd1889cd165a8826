import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScript } from '../../../src/interpreter/shell/index.ts';
import type { Dialect } from '../../../src/knowledge/shells.ts';

const DIALECTS: readonly Dialect[] = ['bash', 'powershell', 'cmd'];
const SIZE = 256 * 1024;

const units = ['(', '"a', '"$(', '$(', '`', 'cat <<EOF\n', '${A:-', '{a,', '@{', '${{ ', 'a|'];
const calls = Array.from({ length: 30 }, (_, n) => `f${n}(){ f${n + 1} "$1$1"; f${n + 1}; }`);
const hostile: readonly (readonly [string, string])[] = [
  ['coproc × 4,000', 'coproc '.repeat(4000)],
  ...units.map((unit) => [`256 kB of ${unit}`, unit.repeat(SIZE / unit.length)] as const),
  ['calls that double', `${calls.join('\n')}\nf0 aaaa`],
  ['an array that doubles', `A=(a b)\n${'A=("${A[@]}" "${A[@]}")\n'.repeat(60)}x "\${A[@]}"`],
  ['a text that doubles', `A="x y"\n${'eval "A=\\"$A $A\\""\n'.repeat(60)}`],
];

describe('hostile scripts', () => {
  it.each(hostile)('%s ends, with at most 5,000 commands', (_, script) => {
    for (const dialect of DIALECTS) {
      expect(parseScript(script, dialect).commands.length).toBeLessThanOrEqual(5000);
    }
  });

  it('says when a script was cut', () => {
    expect(parseScript('a\n'.repeat(6000), 'bash').cut).toBeDefined();
    expect(parseScript(' '.repeat(SIZE + 1), 'cmd').cut).toBeDefined();
    expect(parseScript('a', 'bash').cut).toBeUndefined();
  });
});

describe('any script', () => {
  const tokens =
    'codex|exec|$A|${A:-b}|"|\'|`|$(|)|(|{|}|@(|@{|@"|"@|<<EOF|EOF|\n| |;|&&|||&|>|>>|<|<(|%A%|^|#|<#|#>|${{ x }}|${{|}}|A=|A=(|+=|if|then|fi|for|in|do|done|case|esac|f()|function f|eval|bash -c|sudo|env|[[|]]|$env:A|=|foreach|\\|é|\ufdd0\ufdd3'.split(
      '|',
    );
  const script = fc
    .array(fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(' '));

  it.each(DIALECTS)('is read without a throw, with places inside it: %s', (dialect) => {
    fc.assert(
      fc.property(script, (source) => {
        const lines = source.replaceAll('\r\n', '\n').split('\n').length;
        for (const command of parseScript(source, dialect).commands) {
          expect(command.line).toBeGreaterThanOrEqual(0);
          expect(command.line).toBeLessThan(lines);
          expect(command.column).toBeGreaterThanOrEqual(0);
          expect(command.source.length).toBeLessThanOrEqual(200);
          expect(command.source).not.toMatch(/[\n\ufdd0-\ufdef\ue000-\uf8ff]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
