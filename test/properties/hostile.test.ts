import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { repositories, runs } from './repositories.ts';

const HOSTILE = [
  '::error::x',
  '\n::set-output name=a::b\n',
  '\r::stop-commands::t\r',
  '%0A::warning::x',
  '\u2028::debug::x',
  '##[command]x',
  '\0',
  '\u001b[2J',
  '```\n</details>',
  '&a [*a, *a]',
  '${{',
  '${{ fromJSON(secrets) }}',
  "'",
  '\t',
];
const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 }));
/** Puts a piece somewhere into some file. */
const wounds = fc.array(
  fc.record({ file: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true }), piece }),
  { minLength: 1, maxLength: 6 },
);

it('never throws, and prints nothing that a runner takes for a command', () => {
  fc.assert(
    fc.property(repositories, wounds, (files, changes) => {
      const paths = Object.keys(files);
      const hurt = { ...files };
      for (const { file, at, piece: text } of changes) {
        const path = paths[file % paths.length] ?? '';
        const before = hurt[path] ?? '';
        const cut = Math.floor(at * before.length);
        hurt[path] = before.slice(0, cut) + text + before.slice(cut);
      }
      const report = guard(openMemory(hurt), { policy: BUILT_IN_POLICY, today: '2026-01-01' });
      const text = renderText(report, {
        color: false,
        width: 100,
        verbose: true,
        ...RULE_DOCS,
      });
      for (const printed of [text, renderMarkdown(report, RULE_DOCS)])
        for (const line of printed.split(/\r\n|[\n\r\u2028\u2029]/))
          expect(line.trimStart().startsWith('::')).toBe(false);
      for (const { title, message, path } of renderAnnotations(report))
        for (const part of [title, message, path])
          for (const line of part.split(/[\n\r]/)) expect(line.startsWith('::')).toBe(false);
    }),
    runs(100),
  );
}, 60_000);
