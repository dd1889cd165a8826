/** What the helpers of RSpec settle for every test: its tags, those left out, whether a request leaves at all. */
import type { Repository } from '../../../repository/repository.ts';
import { escapeRegExp } from '../../../support/escape-reg-exp.ts';
import { oncePerName } from '../../../support/once.ts';
import { type Guarded, guardsAround } from '../../code/blocks.ts';
import type { Known } from '../../code/known.ts';
import { namedAt } from '../../code/names-at.ts';
import { sourcesOf } from '../../code/program.ts';
import type { SourceFile } from '../../code/source.ts';
import { type Asked, type TestCase, UNSEEN_TAG } from '../../code/test-reading.ts';
import { truthOf } from '../../code/truth.ts';
import { textOf } from '../files.ts';

export interface Suite {
  /** Tags that a test gets by the folder that it stands in. */
  derived(path: string): readonly string[];
  /** Whether a test has a tag that the helpers leave out, unless the words ask for it. */
  leavesOut(test: TestCase, asked: Asked, known: Known): boolean;
  /** Whether the helpers keep every request of a file's tests from leaving; what it says itself may let it. */
  isShut(file: { readonly path: string; readonly text: string }, known: Known): boolean;
}

const NO_SUITE: Suite = { derived: () => [], leavesOut: () => false, isShut: () => false };

export function suiteOf(repository: Repository, helpers: readonly string[]): Suite {
  return helpers.length === 0 ? NO_SUITE : suiteBy(repository, helpers.join('\0'));
}

const suiteBy = oncePerName((repository: Repository, joined): Suite => {
  const paths = joined.split('\0');
  const text = paths.map((path) => textOf(repository, path) ?? '').join('\n');
  const sources = () => {
    const found = sourcesOf(repository, paths);
    return paths.flatMap((path) => found.get(path) ?? []);
  };
  const rules = [...text.matchAll(DERIVED)];
  const records = /\bVCR\.config/.test(text) && /\bhook_into\b/.test(text);
  const shuts = records || SHUTS.test(text);
  // What WebMock lets through is asked of VCR all the same.
  const opens = new RegExp(records ? OPENS : `${OPENS}|${OPENS_WEBMOCK}`);
  const suite: Suite = {
    derived: (path) =>
      rules.flatMap(([, where = '', block = '']) => {
        const is = standsIn(path, where);
        if (is === undefined) return [UNSEEN_TAG];
        return is
          ? [...block.matchAll(GIVES)].flatMap(([, tag = '', value]) => [tag, `${tag}:${value}`])
          : [];
      }),
    leavesOut: (test, asked, known) =>
      test.marks.length > 0 &&
      text.includes(LEAVES_OUT) &&
      sources().some((file) => leftOutIn(file, test, asked, known)),
    isShut: ({ path, text: own }, known) => {
      if (!shuts || opens.test(own) || PLAYS.test(own)) return false;
      if (!opens.test(text)) return true;
      const derived = suite.derived(path);
      const isTagged = (tag: string) => {
        const name = escapeRegExp(tag);
        return (
          new RegExp(`[\\s,(]:${name}\\b|\\b${name}: `).test(own) ||
          derived.some((one) => one === tag || one === UNSEEN_TAG)
        );
      };
      return !sources().some((file) => isOpened(file, records, known, isTagged));
    },
  };
  return suite;
});

/** https://rspec.info/features/3-13/rspec-core/metadata/derived-metadata/ */
const DERIVED = /\bdefine_derived_metadata\b([^\n]*?)\bdo\s*\|\w+\|([\s\S]*?)\n\s*end\b/g;
const GIVES = /\[:(\w+)\]\s*(?:\|\|)?=\s*:?(\w*)/g;

/** Whether a path is of `file_path: %r{/spec/integration/}`; undefined where the pattern is more than a text. */
function standsIn(path: string, where: string): boolean | undefined {
  const pattern = /\bfile_path:\s*%r\{([^}]*)\}|\bfile_path:\s*\/(.*)\/\s*\)?\s*$/.exec(where);
  const part = (pattern?.[1] ?? pattern?.[2])?.replace(/\\(?=[/.])/g, '');
  if (part === undefined || !/^[\w/.-]+$/.test(part)) return undefined;
  return `/${path}`.includes(part);
}

const LEAVES_OUT = 'filter_run_excluding';

/** More places in one helper than anybody writes are not looked at: then nothing is left out, and nothing shut. */
const MOST_PLACES = 100;

function leftOutIn(file: SourceFile, test: TestCase, asked: Asked, known: Known): boolean {
  const places = namedAt(file, LEAVES_OUT);
  if (places.length > MOST_PLACES) return false;
  return places.some((at) => {
    const line = file.tokens.slice(at + 1).findIndex(({ kind }) => kind === 'line');
    const end = line < 0 ? file.tokens.length : at + 1 + line;
    const words = file.tokens.slice(at + 1, end);
    const stop = words.findIndex(({ text }) => text === 'if' || text === 'unless');
    const tags = words.slice(0, stop < 0 ? words.length : stop).map(({ text }) => text);
    const tag = test.marks.find((one) => tags.includes(one));
    if (tag === undefined) return false;
    // A tag that the words ask for is let in whatever the settings say.
    const named = [...asked.selected, ...asked.flags].some((word) => word.includes(tag));
    return (
      !named &&
      guardsAround(file, at).every((guard) => {
        const truth = truthOf(file, { chunk: file, ...guard.condition }, known);
        return truth === undefined
          ? guard.unless && asksWords(file, guard)
          : truth !== guard.unless;
      })
    );
  });
}

/** `unless running_live`, where that looks through the words of the command: they do not name the tag. */
function asksWords({ tokens }: SourceFile, { condition: { start, end } }: Guarded): boolean {
  const asked = tokens.slice(start, end).map(({ text }) => text);
  if (asked.includes('ARGV')) return true;
  return (
    asked.length === 1 &&
    tokens.some(
      ({ text }, at) =>
        text === asked[0] && tokens[at + 1]?.text === '=' && tokens[at + 2]?.text === 'ARGV',
    )
  );
}

/**
 * https://github.com/bblimke/webmock#real-requests-to-network-can-be-allowed-or-disabled: what brings it into a
 * runner refuses requests that nothing answers, as VCR does outside of a recording
 * (https://benoittgt.github.io/vcr/#/configuration/allow_http_connections_when_no_cassette).
 */
const SHUTS =
  /\brequire[ (]+["']webmock\/(?:rspec|minitest|test_unit|cucumber)["']|\bWebMock\.disable_net_connect!/;
/** What lets requests leave all the same, or may: `disable_net_connect!(allow: …)`. */
const OPENS =
  '\\bWebMock\\.disable!|\\bVCR\\.turn(?:_off!|ed_off\\b)|\\ballow_http_connections_when_no_cassette\\b|\\bignore_(?:hosts?|request)\\b';
const OPENS_WEBMOCK =
  '\\bWebMock\\.allow_net_connect!|\\bdisable_net_connect!\\s*\\(?[^\\n]*\\ballow:';
/** Around a recording the mode and the recording decide. */
const PLAYS = /\b(?:use|insert)_cassette\b|[,\s]:vcr\b|\bvcr:/;
const OPENERS = [
  ...['disable', 'turn_off', 'turned_off', 'ignore_request', 'ignore_hosts', 'ignore_host'],
  'allow_http_connections_when_no_cassette',
];
const OPENERS_OF_WEBMOCK = ['allow_net_connect', 'disable_net_connect'];

/** `config.before(:each, :live) do`: the tag of the tests that a hook around this place is for. */
function hookTagAround({ tokens }: SourceFile, at: number): string | undefined {
  const opens = tokens.slice(0, at).findLastIndex(({ text }) => /^(?:before|around)$/.test(text));
  if (opens < 0) return undefined;
  const words = tokens.slice(opens, at);
  const line = words.findIndex(({ kind }) => kind === 'line');
  const head = words.slice(0, line < 0 ? words.length : line).map(({ text }) => text);
  const body = words.slice(head.length).map(({ text }) => text);
  // Closed before, it is around nothing here.
  if (!head.includes('do') || body.includes('end')) return undefined;
  const tag = head.lastIndexOf(':');
  return head[tag - 1] === ',' ? head[tag + 1] : undefined;
}

/** Whether a helper comes to where it lets requests leave. */
function isOpened(
  file: SourceFile,
  records: boolean,
  known: Known,
  isTagged: (tag: string) => boolean,
): boolean {
  const { tokens } = file;
  const names = records ? OPENERS : [...OPENERS, ...OPENERS_OF_WEBMOCK];
  const at = names.flatMap((name) => namedAt(file, name));
  if (at.length > MOST_PLACES) return true;
  return at.some((one) => {
    const line = tokens.slice(one).findIndex(({ kind }) => kind === 'line');
    const end = line < 0 ? tokens.length : one + line;
    const words = tokens.slice(one, end).map(({ text }) => text);
    const reached = guardsAround(file, one).every(({ condition, unless }) => {
      const truth = truthOf(file, { chunk: file, ...condition }, known);
      return truth === undefined || truth !== unless;
    });
    const tag = hookTagAround(file, one);
    if (!reached || (tag !== undefined && !isTagged(tag))) return false;
    switch (words[0]) {
      case 'disable_net_connect':
        return words.includes('allow');
      case 'ignore_hosts':
      case 'ignore_host':
        return words.slice(1).some((word) => /\w\.\w*[a-z]/.test(word));
      case 'allow_http_connections_when_no_cassette':
        return (
          words[1] !== '=' ||
          (words[2] !== 'false' &&
            truthOf(file, { chunk: file, start: one + 2, end }, known) !== false)
        );
      default:
        return true;
    }
  });
}
