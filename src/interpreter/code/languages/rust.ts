import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
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
    withoutIdle,
    keysCount: true,
  },
  followed: true,
  imports: rustImports,
  files: rustFiles,
  isLibrary: (specifier) => {
    const name = specifier.replace(/^::/, '');
    return !OF_LANGUAGE.test(name) && !isHarmlessLibrary('cargo', name);
  },
  brings: () => [],
  entries: (tree, directory) => tree.firstOf(directory, ['src/main.rs']),
};

/** What no manifest has to name: its own libraries, tools and types, the crate itself. */
const OF_LANGUAGE =
  /^(?:std|core|alloc|proc_macro|test|clippy|rustfmt|rustdoc|crate|self|super|bool|char|str|[iu](?:8|16|32|64|128|size)|f(?:32|64)|[A-Z]\w*)(?:\.|$)/;

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

/** What the documentation shows runs as a test where a fence says nothing else: https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html */
const SHOWN =
  /^[ \t]*\/\/[/!][ \t]*```[ \t]*(?:rust|should_panic|edition\d+|[, ])*$\n((?:[ \t]*\/\/[/!](?![ \t]*```)[^\n]*\n){1,200})/gm;
const ASKS = /\.await\b|\bblock_on\(|::blocking::/;
const TARGETS = /^--(?:lib|bins?|tests?|examples?|bench(?:es)?|all-targets)$/;

function showsCalls(text: string, { flags }: Asked): boolean {
  if (flags.some((flag) => TARGETS.test(flag))) return false;
  return [...text.matchAll(SHOWN)].some(([, shown = '']) => ASKS.test(shown));
}

/** `#![cfg(feature = "live")]`; a source without a test is there for those that bring it in. */
function isBuilt(text: string, asked: Asked, path: string): boolean {
  const { feature } = asked;
  const runs = TEST.test(text) || MADE.test(text) || runsItself(text, path);
  if (!runs && !showsCalls(text, asked)) return false;
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

const FUNCTION =
  /^([ \t]*)(?:pub(?:\([^)\n]*\))? )?(?:(?:async|const|unsafe|extern(?: "\w+")?) )*fn (\w+)/;
/** What a trait asks for is called where nobody names it. */
const OF_TRAIT = /^\s*(?:unsafe )?impl\b[^{;]*\bfor\b|^\s*(?:pub )?trait\b/;
const NAMES = /\w+/g;

interface Function {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** A source that holds tests holds more than they ask for: functions that none of them leads to by their names. */
function withoutIdle(text: string): string {
  if (MADE_TESTS.test(text)) return text;
  const lines = text.split('\n');
  const idle = new Map<Function, readonly string[]>();
  const live: string[] = [];
  let at = 0;
  for (const one of functionsIn(lines)) {
    live.push(...lines.slice(at, one.first));
    at = one.last + 1;
    idle.set(one, lines.slice(one.first, at));
  }
  live.push(...lines.slice(at));
  const names = new Set(live.join('\n').match(NAMES));
  for (let before = -1; before !== idle.size; ) {
    before = idle.size;
    for (const [one, own] of idle) {
      if (!names.has(one.name)) continue;
      idle.delete(one);
      for (const name of own.join('\n').match(NAMES) ?? []) names.add(name);
    }
  }
  for (const { first, last } of idle.keys()) lines.fill('', first, last + 1);
  return lines.join('\n');
}

/** `proptest! { fn … }`: what it makes tests of is named by nobody. */
const MADE_TESTS = /\b\w*(?:proptest|quickcheck|test|check)\w*!\s*\{/;

/** Whether its texts end in it: a brace of one of those is none that ends the function. */
function isClosed(text: string): boolean {
  const marks = text.replace(/\\.|'"'/g, '').match(/"/g);
  return !/\br#*"/.test(text) && (marks?.length ?? 0) % 2 === 0;
}

/** Functions that only run where their name stands, by their lines from 0: no test, none of a trait. */
function functionsIn(lines: readonly string[]): readonly Function[] {
  const found: Function[] = [];
  let trait: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    if (trait !== undefined && line.startsWith(`${trait}}`)) trait = undefined;
    else if (OF_TRAIT.test(line)) trait ??= indent;
    const name = FUNCTION.exec(line)?.[2];
    if (name === undefined || trait !== undefined) continue;
    let above = at;
    while (above > 0 && /^\s*(?:#\[|\/\/\/)/.test(lines[above - 1] ?? '')) above--;
    const close = lines.findIndex(
      (one, i) => i >= at && (one.startsWith(`${indent}}`) || (i === at && /[;}]\s*$/.test(one))),
    );
    if (close < 0) break;
    const own = lines.slice(above, close + 1);
    const attributes = own.some((one) => /^\s*#\[/.test(one));
    if (!attributes && name !== 'main' && isClosed(own.join('\n')))
      found.push({ name, first: above, last: close });
    at = close;
  }
  return found;
}
