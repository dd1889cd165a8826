import { isOpen } from '../../../value/template.ts';
import type { Known } from '../../code/known.ts';
import type { Language } from '../../code/language.ts';
import { plainAlternatives } from '../globs.ts';
import type { TestCase } from './case.ts';
import type { Chosen } from './chosen.ts';
import { selects } from './marks.ts';
import type { Selection } from './options.ts';

/** What a run asks of the tests, and what is known where they run. */
export type Asked = Pick<Selection, 'nodes' | 'marks' | 'flags' | 'ignored'> & {
  readonly known: Known;
  readonly chosen: Chosen;
  /** Whether a feature of a package of Rust is on. */
  readonly feature: (name: string) => boolean;
};

/** Every mark that stands at a test of the run. */
export interface Marked {
  readonly carried: ReadonlySet<string>;
  /** Whether something else may give a test a mark of this name: a name for it, a hook. */
  readonly given: (mark: string) => boolean;
}

/** Whether a file is built at all: for these tags, with these features. */
export function isBuilt(text: string, language: Language, { flags, feature }: Asked): boolean {
  const head = text.slice(0, 3000);
  if (language === 'rust') {
    const asks = /^#!\[cfg\((.+)\)\]\s*$/m.exec(head)?.[1];
    return asks === undefined || cfg(asks, feature) !== false;
  }
  return language !== 'go' || isBuiltForTags(head, flags);
}

/** `//go:build integration`, `// +build integration` (https://pkg.go.dev/cmd/go#hdr-Build_constraints): only with that tag. */
function isBuiltForTags(head: string, flags: readonly string[]): boolean {
  const line = /^\/\/go:build (.+)$/m.exec(head)?.[1];
  const at = flags.findIndex((flag) => /^--?tags(?:=|$)/.test(flag));
  const given = at < 0 ? '' : (flags[at]?.split('=')[1] ?? flags[at + 1] ?? '');
  const tags = new Set(['linux', 'amd64', 'unix', 'cgo', 'gc', ...given.split(/[\s,]+/)]);
  const has = (tag: string) => tags.has(tag) || tag.startsWith('go1.');
  if (line === undefined)
    return [...head.matchAll(/^\/\/ \+build (.+)$/gm)].every(([, asked = '']) =>
      asked
        .trim()
        .split(/\s+/)
        .some((way) =>
          way.split(',').every((tag) => (tag.startsWith('!') ? !has(tag.slice(1)) : has(tag))),
        ),
    );
  const asks = selects(
    line
      .replaceAll('&&', ' and ')
      .replaceAll('||', ' or ')
      .replaceAll('!', ' not ')
      .replace(/([()])/g, ' $1 '),
  );
  return asks === undefined || asks(has);
}

/** Whether a test is among those that the words of the command pick. */
export function pickerOf(
  asked: Asked & Marked,
  file: { readonly path: string; readonly language: Language; readonly text: string },
): (test: TestCase) => boolean {
  const picks = byWords(asked, file);
  return (test) => picks(test) && asked.chosen(test, file.path);
}

function byWords(
  { nodes, marks, flags, carried, feature, ignored, given }: Asked & Marked,
  {
    path,
    language,
    text,
  }: { readonly path: string; readonly language: Language; readonly text: string },
): (test: TestCase) => boolean {
  switch (language) {
    case 'javascript':
    case 'typescript':
      return scriptPicks(marks, text);
    case 'python':
      return pytestPicks({ nodes, marks, carried, ignored, given }, path);
    case 'go': {
      const short = flags.some((flag) => /^-(?:test\.)?short(?:=true)?$/.test(flag));
      const run = marks
        .filter((m) => m.flag === '-run')
        .map((m) => m.text)
        .at(-1);
      const only = run === undefined ? undefined : plainAlternatives(run.split('/')[0] ?? '');
      const out = marks.find((m) => m.flag === '-skip')?.text;
      const without = out === undefined || out.includes('/') ? [] : (plainAlternatives(out) ?? []);
      const isWhole = out?.startsWith('^') === true && out.endsWith('$');
      return ({ name, text }) =>
        !(short && /\btesting\.Short\(\)/.test(text)) &&
        (only === undefined || only.some((one) => name.includes(one))) &&
        !without.some((one) => (isWhole ? name === one : name.includes(one)));
    }
    case 'rust': {
      const ignored = flags.some((f) => f === '--ignored' || f.startsWith('--run-ignored'));
      const all = flags.includes('--include-ignored') || flags.includes('all');
      return ({ marks: own, text }) => {
        const asks = [...text.matchAll(/^\s*#\[cfg\((.+)\)\]\s*$/gm)];
        if (asks.some(([, one = '']) => cfg(one, feature) === false)) return false;
        const unless = /^\s*#\[cfg_attr\((.+),\s*ignore\b/m.exec(text)?.[1];
        const isIgnored =
          own.includes('ignored') || (unless !== undefined && cfg(unless, feature) === true);
        return all || isIgnored === ignored;
      };
    }
    default:
      return () => true;
  }
}

const NAME_FLAGS = new Set(['-t', '--testNamePattern', '--grep', '-g', '--test-name-pattern']);

/**
 * `jest -t "formats"` runs the tests whose whole name holds it, that of the groups around included
 * (https://jestjs.io/docs/cli#--testnamepatternregex): where a group of the file may, all of them stay.
 */
function scriptPicks(marks: Asked['marks'], text: string): (test: TestCase) => boolean {
  const asked = marks.findLast(({ flag, out }) => NAME_FLAGS.has(flag) && !out)?.text;
  const parts = asked === undefined || isOpen(asked) ? undefined : plainAlternatives(asked);
  if (parts === undefined) return () => true;
  const groups = [...text.matchAll(/\b(?:describe|suite|context)(?:\.\w+)?\(\s*["'`]([^"'`\n]*)/g)];
  const may = groups.some(([, group = '']) =>
    parts.some((part) => group.includes(part) || (group !== '' && part.includes(group))),
  );
  return ({ name }) => may || parts.some((part) => name.includes(part));
}

function pytestPicks(
  {
    nodes,
    marks,
    carried,
    ignored,
    given,
  }: Pick<Asked & Marked, 'nodes' | 'marks' | 'carried' | 'ignored' | 'given'>,
  path: string,
): (test: TestCase) => boolean {
  // `-k` looks at the name of the file as well (https://docs.pytest.org/en/stable/how-to/usage.html).
  const file = path.slice(path.lastIndexOf('/') + 1);
  const last = (...names: readonly string[]) => {
    const text = marks.find((m) => names.includes(m.flag))?.text;
    return text === undefined || isOpen(text) ? undefined : selects(text);
  };
  const [marked, named] = [last('-m', '--mark'), last('-k')];
  return (test) => {
    const node = [path, test.group, test.name].filter((one) => one !== undefined).join('::');
    if (ignored.some(({ text }) => text.includes('::') && node.endsWith(text.replace(/^\.\//, ''))))
      return false;
    if (nodes.size > 0 && !nodes.has(test.name) && !nodes.has(test.group ?? '')) return false;
    const words = [file, test.name, test.group ?? '', ...test.marks].map((word) =>
      word.toLowerCase(),
    );
    // A mark that stands at no test may be given when they run: to this one or not.
    const has = (mark: string, otherwise: boolean) =>
      carried.has(mark) ? test.marks.includes(mark) : otherwise && given(mark);
    return (
      (marked === undefined ||
        marked((mark) => has(mark, true)) ||
        marked((mark) => has(mark, false))) &&
      (named?.((part) => words.some((word) => word.includes(part.toLowerCase()))) ?? true)
    );
  };
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
