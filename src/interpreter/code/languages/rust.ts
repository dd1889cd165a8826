import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import { ALL_TESTS, type Asked, bracedTests, type TestCase } from '../test-reading.ts';
import { type Grammar, NOTHING_DYNAMIC, READ_ONLY, SENDERS, USUAL } from './grammar.ts';
import { rustFiles, rustImports } from './rust-modules.ts';

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
  syntax: {
    ...PLAIN,
    ...C_COMMENTS,
    // https://doc.rust-lang.org/reference/tokens.html#raw-string-literals
    prefixes: 'rbc',
    quotes: [
      ...['##', '#'].map((marks) =>
        quote(`${marks}"`, { close: `"${marks}`, prefix: 'r', raw: true, multiline: true }),
      ),
      quote('"', { multiline: true }),
    ],
  },
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
  lazyImports: true,
  together: false,
  beside: () => [],
  builders: [],
  starts: { 'Command.new': 'words' },
  tests: {
    ...ALL_TESTS,
    cases: (text) =>
      bracedTests(text, /^\s*(?:pub )?(?:async )?fn (\w+)\(/, /^\s*#\[/).filter((one) =>
        TEST.test(one.text),
      ),
    picks,
    isBuilt,
  },
  followed: false,
  imports: rustImports,
  files: rustFiles,
  isLibrary: () => false,
  entries: (tree, directory) => tree.firstOf(directory, ['src/main.rs']),
};

/** `--ignored`: https://doc.rust-lang.org/cargo/commands/cargo-test.html, https://nexte.st/docs/running/ */
function picks({ flags, feature }: Asked): (test: TestCase) => boolean {
  const ignored = flags.some((f) => f === '--ignored' || f.startsWith('--run-ignored'));
  const all = flags.includes('--include-ignored') || flags.includes('all');
  return ({ marks, text }) => {
    const asks = [...text.matchAll(/^\s*#\[cfg\((.+)\)\]\s*$/gm)];
    if (asks.some(([, one = '']) => cfg(one, feature) === false)) return false;
    const unless = /^\s*#\[cfg_attr\((.+),\s*ignore\b/m.exec(text)?.[1];
    const isIgnored =
      marks.includes('ignored') || (unless !== undefined && cfg(unless, feature) === true);
    return all || isIgnored === ignored;
  };
}

/** `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[case(…)]`: what else stands in the file helps those. */
const TEST = /^\s*#\[[^\n]*(?:test|case|check|bench|ignore)/m;
/** `proptest! { … }` */
const MADE = /\b\w*(?:test|check)\w*!/;
/** A test that runs itself, `harness = false`; nobody starts the main function of an example. */
const runsItself = (text: string, path: string): boolean =>
  /(?:^|\/)tests\//.test(path) && /\bfn main\(/.test(text);

/** `#![cfg(feature = "live")]`; a source without a test is there for those that bring it in. */
function isBuilt(text: string, { feature }: Asked, path: string): boolean {
  if (!TEST.test(text) && !MADE.test(text) && !runsItself(text, path)) return false;
  const asks = /^#!\[cfg\((.+)\)\]\s*$/m.exec(text.slice(0, 3000))?.[1];
  return asks === undefined || cfg(asks, feature) !== false;
}

/** `all(test, not(feature = "live"))`: https://doc.rust-lang.org/reference/conditional-compilation.html; undefined where more than features decide. */
function cfg(text: string, feature: (name: string) => boolean): boolean | undefined {
  const [, name] = /^\s*feature\s*=\s*"([^"]+)"\s*$/.exec(text) ?? [];
  if (name !== undefined) return feature(name);
  const [, how, inner = ''] = /^\s*(all|any|not)\(([\s\S]*)\)\s*$/.exec(text) ?? [];
  if (how === undefined) return /^\s*test\s*$/.test(text) ? true : undefined;
  const told = partsOf(inner).map((part) => cfg(part, feature));
  const [first] = told;
  if (how === 'not') return first === undefined ? undefined : !first;
  const decides = how === 'any';
  if (told.includes(decides)) return decides;
  return told.includes(undefined) ? undefined : !decides;
}

/** Between the commas that stand in no brackets. */
function partsOf(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.filter((part) => part.trim() !== '');
}
