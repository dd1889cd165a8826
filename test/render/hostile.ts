/** Reports as an attacker would name things. Kept apart from the parser, so that every kind of test can use it. */
import fc from 'fast-check';
import type { Charge, Finding, JobReport, Report } from '../../src/report/report.ts';
import { charge, finding, ignored, job, payer, report, step } from './reports.ts';

const PIECES = [
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '|',
    '\\',
    '\\|',
    '\\`',
    '*',
    '**',
    '_',
    '~',
    '$',
    '$$',
    '<',
    '>',
    '&',
  ],
  ...[
    '<details>',
    '</details>',
    '<summary>',
    '</summary>',
    '<sub>',
    '</sub>',
    '<!--',
    '-->',
    '<img src=x>',
  ],
  ...[
    '<a href="//x.y">',
    '<script>',
    '&lt;',
    '&#64;',
    '&#96;',
    '[x](http://x.y)',
    '![x](http://x.y/z)',
    '[x]: http://x.y',
  ],
  ...[
    '[^1]',
    '](',
    ')',
    ']',
    '[',
    '@user',
    '@org/team',
    'a@b.example',
    '#1',
    'GH-7',
    'acme/shop#12',
    'acme/shop@deadbeef',
  ],
  ...[
    'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
    '0a1b2c3',
    'http://x.y',
    'https://github.com/acme/shop/pull/1',
    'www.x.y',
    'ftp://x.y',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    '\u2028',
    '\u0085',
    ' ',
    '    ',
    '\u00A0',
    '\u3000',
    '\n- ',
    '\n# ',
    '\n> ',
    '\n---\n',
    '\n::error::x',
  ],
  ...[
    '::error::x',
    '::stop-commands::y',
    '##[error]',
    '##[',
    ':',
    '::',
    '\u001B[31m',
    '\u001B]8;;http://x\u0007',
    '\u009B31m',
    '\u0000',
    '\u0007',
  ],
  ...[
    '\u202E',
    '\u200F',
    '\u2066',
    '\u200B',
    '\u200D',
    '\uFEFF',
    '\uD800',
    '\uDC00',
    '😀',
    '漢字',
    'مرحبا',
    'é',
    'e\u0301\u0301',
    '\u{E0041}',
  ],
  ...[
    'sk-proj-abcdefghijklmnop',
    'at-0123456789abcdefghij',
    'ghp_abcdefghijklmnopqrst',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6',
    '${{ secrets.X }}',
  ],
  ...[
    'review',
    'codex exec',
    'a',
    '1.',
    '-',
    '+',
    '=',
    '- ',
    '# ',
    '../',
    '.github/workflows/x.yml',
    'javascript:alert(1)',
    '%0A',
    '$&',
    '$1',
    '|---|',
  ],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 9,
  })
  .map((pieces) => pieces.join(''));

const line = fc.integer({ min: 1, max: 9999 });
const evidence = fc.record({ path: hostileText, line, shows: hostileText });
const steps = fc
  .array(evidence, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((each) => ({ ...step('x', each.line, each.shows), path: each.path })));
const anyPayer = fc
  .tuple(
    fc.constantFrom('platform-key' as const, 'unknown' as const, 'machine-login' as const),
    hostileText,
  )
  .map(([kind, name]) => payer(kind, name, 'api'));

const anyCharge: fc.Arbitrary<Charge> = fc
  .record({
    evidence: steps,
    budget: fc.constantFrom(
      'api' as const,
      'subscription' as const,
      'other' as const,
      'unclear' as const,
    ),
    confidence: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const),
    label: hostileText,
    candidates: fc.array(anyPayer, { maxLength: 3 }),
    settledBy: fc.option(hostileText),
    provider: fc.option(hostileText),
    notes: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(({ label, ...parts }) => {
    const made = charge(parts);
    return { ...made, spender: { ...made.spender, label } };
  });

export const anyJob: fc.Arbitrary<JobReport> = fc
  .record({
    workflow: hostileText,
    id: hostileText,
    line,
    sentence: hostileText,
    budget: fc.constantFrom(
      'api' as const,
      'subscription' as const,
      'both' as const,
      'other' as const,
      'unclear' as const,
      'none' as const,
    ),
    charges: fc.array(anyCharge, { maxLength: 3 }),
    dead: fc.array(fc.tuple(hostileText, hostileText, steps), { maxLength: 2 }),
    exposed: fc.array(fc.tuple(hostileText, steps), { maxLength: 1 }),
  })
  .map(({ workflow, id, dead, exposed, ...parts }) => ({
    ...job('x', id, parts),
    workflow,
    dead: dead.map(([label, reason, trail]) => ({
      spender: { kind: 'codex-cli', label, path: workflow, line: 1 },
      reason,
      cause: { kind: 'refused' as const },
      credential: null,
      evidence: trail,
    })),
    exposed: exposed.map(([name, trail]) => ({ name, evidence: trail })),
  }));

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.oneof(fc.constantFrom('wrong-budget', 'unclear-payer'), hostileText),
    level: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const),
    message: hostileText,
    fix: fc.option(hostileText),
    path: hostileText,
    line,
    id: hostileText,
  })
  .map(({ id, ...parts }) => finding(job('x.yml', id), parts));

export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    jobs: fc.array(anyJob, { maxLength: 5 }),
    findings: fc.array(anyFinding, { maxLength: 5 }),
    ignored: fc.array(fc.tuple(anyFinding, hostileText, fc.option(hostileText)), { maxLength: 2 }),
    diagnostics: fc.array(
      fc.record({ code: hostileText, path: hostileText, line, message: hostileText }),
      { maxLength: 2 },
    ),
    proposed: fc.array(
      fc.record({
        kind: fc.constantFrom('policy', 'expect', 'ignore', 'baseline'),
        path: hostileText,
        line,
        message: hostileText,
      }),
      { maxLength: 2 },
    ),
    outcome: fc.option(fc.constantFrom('error' as const), { nil: undefined }),
    policyPath: fc.option(hostileText),
  })
  .map(({ policyPath, outcome, ...parts }) =>
    report({
      ...parts,
      ...(outcome === undefined ? {} : { outcome }),
      ignored: parts.ignored.map(([of, reason, expires]) => ignored(of, reason, expires)),
      policy: { path: policyPath, default: 'api' },
    }),
  );
