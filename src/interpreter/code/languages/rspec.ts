/** How RSpec tells its examples apart: https://rspec.info/features/3-13/rspec-core/metadata/user-defined/ */
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { addTo, type Groups } from '../../../support/group.ts';
import { ancestors, join, treeOf } from '../resolve.ts';
import {
  ALL_TESTS,
  type Asked,
  MAX_CASES,
  type TestCase,
  type TestReading,
  UNSEEN_TAG,
} from '../test-reading.ts';

export const rspec: TestReading = { ...ALL_TESTS, cases, picks, helpers };

const EXAMPLE = /^([xf]?)(?:it|specify|example|scenario)(?=[ ({"'])/;
const GROUP = /^(?:RSpec\.)?([xf]?)(describe|context|feature|shared_examples\w*|shared_context)\b/;
const TEXTS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
const TAG = /,\s*(?::(\w+)(?!\w|\s*=>)|:?(\w+)(?::|\s*=>)\s*(?!false\b|nil\b)(:?\w+|"")?)/g;
/** What stands there whatever is set: `skip "not yet"`. */
const SKIPS = /^skip\b(?!.*\s(?:if|unless)\s)/;

interface Group {
  readonly indent: number;
  readonly marks: readonly string[];
  skipped: boolean;
}

function cases(text: string): readonly TestCase[] {
  const lines = text.split('\n');
  const closers = closersOf(lines);
  const found: TestCase[] = [];
  const around: Group[] = [];
  for (let at = 0; at < lines.length && found.length < MAX_CASES; at++) {
    const line = (lines[at] ?? '').trim();
    const indent = indentOf(lines, at);
    const group = around.at(-1);
    if (group !== undefined && line === 'end' && indent === group.indent) around.pop();
    if (group !== undefined && /^before\b.*\bdo$/.test(line))
      group.skipped ||= SKIPS.test((lines[at + 1] ?? '').trim());
    const outer = around.at(-1);
    const opens = GROUP.exec(line);
    if (opens !== null && lastOf(lines, closers, at) > at) {
      // Then its tests are not told apart.
      if (around.length === MOST_NESTED) return [];
      const marks = tagsOf(headOf(lines, at));
      const shared = opens[2]?.startsWith('shared') ? [UNSEEN_TAG] : [];
      around.push({
        indent,
        marks: [...(outer?.marks ?? []), ...marks, ...shared],
        skipped: outer?.skipped === true || opens[1] === 'x' || marks.includes('skip'),
      });
    }
    const example = EXAMPLE.exec(line);
    if (example === null) continue;
    const last = lastOf(lines, closers, at);
    const marks = tagsOf(headOf(lines, at));
    const body = lines.slice(at + headOf(lines, at).split('\n').length, last);
    found.push({
      name: /["']([^"']*)["']/.exec(line)?.[1] ?? '',
      first: at + 1,
      last: last + 1,
      text: lines.slice(at, last + 1).join('\n'),
      marks: [...(outer?.marks ?? []), ...marks],
      skipped:
        outer?.skipped === true ||
        example[1] === 'x' ||
        marks.includes('skip') ||
        SKIPS.test(body.find((one) => !/^\s*(?:#|$)/.test(one))?.trim() ?? ''),
    });
    at = last;
  }
  return found;
}

const indentOf = (lines: readonly string[], at: number) => (lines[at] ?? '').search(/\S/);

/** Lines of what opens a block; its tags may stand below its title. */
const MOST_LINES = 4;

/** `it "asks",` and the lines below it up to the `do`. */
function headOf(lines: readonly string[], at: number): string {
  let end = at;
  while (end < at + MOST_LINES && /,\s*$/.test(lines[end] ?? '')) end++;
  return lines.slice(at, end + 1).join('\n');
}

/** Groups within groups; each hands on its tags. */
const MOST_NESTED = 50;

/** Lines that close something, by how far in they stand and what they say, the last first. */
type Closers = ReadonlyMap<string, number[]>;

function closersOf(lines: readonly string[]): Closers {
  const found: Groups<string, number> = new Map();
  for (let at = lines.length - 1; at >= 0; at--) {
    const closes = /^\s*(end|\})/.exec(lines[at] ?? '')?.[1];
    if (closes !== undefined) addTo(found, `${indentOf(lines, at)} ${closes}`, at);
  }
  return found;
}

/** The line that closes the block: the first `end` or brace as far in as what opens it. Asked from above to below. */
function lastOf(lines: readonly string[], closers: Closers, at: number): number {
  const head = headOf(lines, at);
  const closes = /\bdo(?:\s*\|[^|]*\|)?\s*$/.test(head) ? 'end' : /\{\s*$/.test(head) ? '}' : '';
  if (closes === '') return at + head.split('\n').length - 1;
  const below = closers.get(`${indentOf(lines, at)} ${closes}`) ?? [];
  while ((below.at(-1) ?? lines.length) <= at) below.pop();
  return below.at(-1) ?? lines.length - 1;
}

/** `:live`, `live: true`, `type: :request`, as `--tag` names them. */
function tagsOf(head: string): readonly string[] {
  return [...head.replace(TEXTS, '""').matchAll(TAG)].flatMap(([, symbol, name = '', value]) =>
    symbol === undefined ? [name, `${name}:${value?.replace(/^:/, '') ?? ''}`] : [symbol],
  );
}

/** `--tag live --tag ~slow`: https://rspec.info/features/3-13/rspec-core/command-line/tag/ */
function picks({ marks }: Asked): (test: TestCase) => boolean {
  const tags = marks.map(({ text }) => text.replace(/^(~?):/, '$1'));
  const out = tags.filter((tag) => tag.startsWith('~')).map((tag) => tag.slice(1));
  const only = tags.filter((tag) => !tag.startsWith('~'));
  return (test) =>
    !out.some((tag) => test.marks.includes(tag)) &&
    (only.length === 0 || [...only, UNSEEN_TAG].some((tag) => test.marks.includes(tag)));
}

const REQUIRED = /^\s*require(?:_relative)?[ (]+["']([^"']{1,200})["']/gm;
/** Helpers that a folder of them brings in. */
const MOST_HELPERS = 50;

/** `.rspec` names what is required before all files, and each file what it needs. */
function helpers(repository: Repository, path: string, text: string): readonly string[] {
  const tree = treeOf(repository);
  const above = ancestors(parent(path));
  const settings = above.map((folder) => join(folder, '.rspec')).find((one) => tree.isFile(one));
  const read = (one: string | undefined) => {
    const file = one === undefined ? undefined : repository.read(one);
    return file?.kind === 'text' ? file.text : '';
  };
  const given = [...read(settings).matchAll(/(?:--require|-r)[ =]+(\S+)/g)];
  const found: string[] = [];
  const open = [...given, ...text.matchAll(REQUIRED)].map(([, name = '']) => name);
  for (let name = open.pop(); name !== undefined && found.length < 10; name = open.pop()) {
    const file = `${name.replace(/^(?:\.\.?\/)+|\.rb$/g, '')}.rb`;
    const helper = above
      .flatMap((folder) => ['', 'spec/', 'test/'].map((within) => join(folder, `${within}${file}`)))
      .find((one) => /(?:^|\/)(?:spec|test)\//.test(one) && tree.isFile(one));
    if (helper === undefined || found.includes(helper)) continue;
    found.push(helper);
    const own = read(helper);
    open.push(...[...own.matchAll(REQUIRED)].map(([, next = '']) => next));
    // `Dir[Rails.root.join("spec/support/**/*.rb")].each { |f| require f }`
    if (/\b(?:Dir\b|glob\b|require_all)[^\n]*support/.test(own))
      found.push(...tree.below(join(parent(helper), 'support'), /\.rb$/, MOST_HELPERS));
  }
  return found;
}
