import {
  CALLS_ANYWAY,
  RECORD_FLAGS,
  RECORDERS_OF_TESTS,
  RECORDING_FOLDERS,
} from '../../../knowledge/recorders.ts';
import { baseName, parent } from '../../../repository/path.ts';
import { oncePerName } from '../../../support/once.ts';
import type { Language } from '../../code/language.ts';
import { join, type Tree } from '../../code/resolve.ts';

/** Whether what a test would ask is played back to it: undefined where nothing records it. */
export type Replayed = (test: {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly string[];
}) => boolean | undefined;

/** Recordings of one suite; more are not looked through. */
const MAX_RECORDINGS = 5000;

/** How the words of a test run set the mode of what records: `--record-mode=rewrite`, `-httprecord=.`. */
export function recordsAnew(flags: readonly string[]): boolean {
  return flags.some((flag, i) => {
    const [name = '', value] = flag.split(/=(.*)/s);
    if (!RECORD_FLAGS.test(name)) return false;
    return name.includes('disable') || CALLS_ANYWAY.test(value ?? flags[i + 1] ?? '');
  });
}

/** The recordings near a test file: in folders beside it and above it, up to the root of its project. */
export function replayedNear(
  tree: Tree,
  file: string,
  language: Language,
  anew: boolean,
): Replayed {
  const rows = RECORDERS_OF_TESTS.filter((row) => row.languages.includes(language));
  let slugs: ReadonlySet<string> | undefined;
  return ({ name, text, marks }) => {
    const found = rows.flatMap((row) => {
      const use = row.uses.exec(text);
      const marked = row.mark !== undefined && marks.includes(row.mark);
      return use === null && !marked ? [] : [use?.[1] ?? name];
    });
    if (found.length === 0) return undefined;
    if (anew) return false;
    slugs ??= slugsNear(tree, parent(file));
    return found.every((one) => tree.isFile(one) || isAmong(slugs ?? new Set(), one));
  };
}

/** The name of a recording as tools spell it on a disk: `answers questions` is `answers-questions`. */
function slugOf(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.(?:ya?ml|json|har|httprr|gz|txt)$/gi, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** `TestChat.test_ask.yaml`, `test_ask[gpt].yaml`, `answers-questions_123/recording.har` */
function isAmong(slugs: ReadonlySet<string>, name: string): boolean {
  const slug = slugOf(name);
  if (slugs.has(slug)) return true;
  for (const one of slugs) if (one.endsWith(`_${slug}`) || one.startsWith(`${slug}_`)) return true;
  return false;
}

const slugsNear = oncePerName(
  (tree: Tree, folder: string): ReadonlySet<string> =>
    new Set(recordingsNear(tree, folder).flatMap((path) => namesOf(path))),
);

/** A recording by its own name, and by the folder that tells the test where all are called alike. */
function namesOf(path: string): readonly string[] {
  const folder = parent(path);
  return [slugOf(path), slugOf(baseName(folder))];
}

function recordingsNear(tree: Tree, directory: string): readonly string[] {
  const found: string[] = [];
  for (let at = directory, hops = 0; hops < 8; at = parent(at), hops++) {
    for (const [name, isDirectory] of tree.entries(at))
      if (isDirectory && RECORDING_FOLDERS.test(name))
        found.push(...tree.below(join(at, name), /./, MAX_RECORDINGS - found.length));
    if (at === '' || found.length >= MAX_RECORDINGS) break;
  }
  return found;
}
