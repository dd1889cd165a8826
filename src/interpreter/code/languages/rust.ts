import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import { ALL_TESTS, type Asked, bracedTests, type TestCase } from '../test-reading.ts';
import { type Grammar, NOTHING_DYNAMIC, READ_ONLY, SENDERS, USUAL } from './grammar.ts';
import { dotted } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    rust: Grammar;
  }
}

export const rust: Grammar = {
  endings: ['rs'],
  names: [],
  runners: [],
  implied: [],
  firsts: [],
  projects: ['cargo run', 'cargo test', 'cargo xtask'],
  fences: ['rust', 'rs'],
  // Cargo's settings and workspaces are the project's: `project/runners/cargo.ts`.
  commands: {},
  ecosystem: 'cargo',
  libraries: { recorders: ['wiremock', 'mockito', 'httpmock'], servers: [] },
  syntax: { ...PLAIN, ...C_COMMENTS, quotes: [quote('"', { multiline: true })] },
  scoping: {
    bodies: 'braces',
    functions: ['fn'],
    methods: false,
    classes: ['struct', 'enum', 'impl', 'trait', 'mod'],
    declares: ['let', 'const', 'static'],
    typedNames: false,
    annotations: true,
    own: ['self', 'Self'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: true,
  },
  habits: {
    ...USUAL,
    shorthand: true,
  },
  senders: SENDERS,
  environment: {
    ...READ_ONLY,
    collections: [],
    // https://doc.rust-lang.org/std/env/fn.var.html
    readers: ['env.var', 'std.env.var', 'env.var_os', 'std.env.var_os'],
    copies: ['env.vars'],
    // https://doc.rust-lang.org/std/env/fn.set_var.html
    changes: {
      'env.set_var': 'set',
      'std.env.set_var': 'set',
      'env.remove_var': 'unset',
      'std.env.remove_var': 'unset',
    },
  },
  // https://doc.rust-lang.org/std/process/struct.Command.html
  handing: 'chain',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: false,
  together: false,
  beside: () => [],
  builders: [],
  starts: { 'Command.new': 'words' },
  tests: {
    ...ALL_TESTS,
    cases: (text) => bracedTests(text, /^\s*(?:pub )?(?:async )?fn (\w+)\(/, /^\s*#\[/),
    picks,
  },
  followed: false,
  imports: (chunk) => dotted(chunk, 'use'),
  files: () => [],
  isLibrary: () => false,
  entries: (tree, directory) => tree.firstOf(directory, ['src/main.rs']),
};

/** `--ignored`: https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/running/ */
function picks({ flags }: Asked): (test: TestCase) => boolean {
  const ignored = flags.some((f) => f === '--ignored' || f.startsWith('--run-ignored'));
  const all = flags.includes('--include-ignored') || flags.includes('all');
  return ({ marks }) => all || marks.includes('ignored') === ignored || (ignored && all);
}
