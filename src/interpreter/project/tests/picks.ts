import { isOpen } from '../../../value/template.ts';
import type { Language } from '../../code/language.ts';
import { plainAlternatives } from '../globs.ts';
import type { TestCase } from './cases.ts';
import { selects } from './marks.ts';
import type { Selection } from './options.ts';

/** What a run asks of the tests, and what is set where they run. */
export type Asked = Pick<Selection, 'nodes' | 'marks' | 'flags'> & {
  /** Whether a variable is set where the tests run. */
  readonly holds: (variable: string) => boolean;
};

/** `//go:build integration` (https://pkg.go.dev/cmd/go#hdr-Build_constraints): only with that tag. */
export function isBuilt(text: string, language: Language, flags: readonly string[]): boolean {
  const line =
    language === 'go' ? /^\/\/go:build (.+)$/m.exec(text.slice(0, 3000))?.[1] : undefined;
  if (line === undefined) return true;
  const at = flags.findIndex((flag) => /^--?tags(?:=|$)/.test(flag));
  const given = at < 0 ? '' : (flags[at]?.split('=')[1] ?? flags[at + 1] ?? '');
  const tags = new Set(['linux', 'amd64', 'unix', 'cgo', 'gc', ...given.split(/[\s,]+/)]);
  const asks = selects(
    line
      .replaceAll('&&', ' and ')
      .replaceAll('||', ' or ')
      .replaceAll('!', ' not ')
      .replace(/([()])/g, ' $1 '),
  );
  return asks === undefined || asks((tag) => tags.has(tag) || tag.startsWith('go1.'));
}

/** Whether a test is among those that the words of the command pick. */
export function pickerOf(
  { nodes, marks, flags, known }: Asked & { readonly known: ReadonlySet<string> },
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
      return pytestPicks(nodes, marks, known, path);
    case 'go': {
      const short = flags.some((flag) => /^-(?:test\.)?short(?:=true)?$/.test(flag));
      const run = marks
        .filter((m) => m.flag === '-run')
        .map((m) => m.text)
        .at(-1);
      const only = run === undefined ? undefined : plainAlternatives(run.split('/')[0] ?? '');
      return ({ name, text }) =>
        !(short && /\btesting\.Short\(\)/.test(text)) &&
        (only === undefined || only.some((one) => name.includes(one)));
    }
    case 'rust': {
      const ignored = flags.some((f) => f === '--ignored' || f.startsWith('--run-ignored'));
      const all = flags.includes('--include-ignored') || flags.includes('all');
      return ({ marks: own }) => all || own.includes('ignored') === ignored || (ignored && all);
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
  nodes: ReadonlySet<string>,
  marks: Asked['marks'],
  known: ReadonlySet<string>,
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
    if (nodes.size > 0 && !nodes.has(test.name) && !nodes.has(test.group ?? '')) return false;
    const words = [file, test.name, test.group ?? '', ...test.marks].map((word) =>
      word.toLowerCase(),
    );
    // A mark that stands in no file is given at run time: to this test or not.
    const has = (mark: string, otherwise: boolean) =>
      known.has(mark) ? test.marks.includes(mark) : otherwise;
    return (
      (marked === undefined ||
        marked((mark) => has(mark, true)) ||
        marked((mark) => has(mark, false))) &&
      (named?.((part) => words.some((word) => word.includes(part.toLowerCase()))) ?? true)
    );
  };
}
