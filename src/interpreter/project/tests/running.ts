import type { Repository } from '../../../repository/repository.ts';
import { oncePer } from '../../../support/once.ts';
import { processChanges } from '../../code/child-environment.ts';
import type { Known } from '../../code/known.ts';
import { grammarOf } from '../../code/languages/index.ts';
import { lazily } from '../../code/lazily.ts';
import { sourcesOf } from '../../code/program.ts';
import type { SourceFile } from '../../code/source.ts';
import type { Annotation, CallOfTest, Asked as Picked, TestCase } from '../../code/test-reading.ts';
import { textOf } from '../files.ts';
import { fixturesOf, type Lines, type Opened, without } from './opened.ts';
import type { Selected } from './selected.ts';
import type { Declared } from './skips/annotations.ts';
import { type Beside, isGroupLeftOut, isLeftOut } from './skips/index.ts';

/** What a run asks of the tests, with what is known of their marks. */
export type Asked = Selected & Picked;

/** Whether a test is among those that the words of the command and the settings of its tool pick. */
export function pickerOf(asked: Asked, file: Opened): (test: TestCase) => boolean {
  const picks = grammarOf(file).tests?.picks(asked, file.path, file.text);
  return (test) => picks?.(test) !== false && asked.chosen(test, file.path);
}

export const isIn = (all: readonly Lines[], { first, last }: Lines) =>
  all.some((one) => first >= one.first && last <= one.last);

/** What is read where a test asks for what stands elsewhere. */
interface Near {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly declared: Declared;
  readonly set: ReadonlySet<string>;
}

/** What of a file does not run: not selected, or left out by its own words; `all` where no test is left. */
export function runningOf(
  repository: Repository,
  asked: Asked,
  opened: readonly Opened[],
): (file: Opened) => readonly Lines[] | 'all' {
  const near: Near = lazily<Near>({
    sources: () =>
      sourcesOf(repository, [
        ...new Set(opened.flatMap(({ path, fixtures }) => [path, ...fixtures])),
      ]),
    declared: () => ({ annotations: declaredIn(opened), files: [...near.sources.values()] }),
    // What the tests set themselves is no longer what the workflow says.
    set: () =>
      new Set(
        [...near.sources.values()].flatMap((file) =>
          processChanges(file, file.tokens.length).flatMap((one) =>
            one.kind === 'set' ? [one.name] : [],
          ),
        ),
      ),
  });
  const here: Known = {
    ...asked.known,
    variable: (name) => (near.set.has(name) ? undefined : asked.known.variable(name)),
  };
  return oncePer((file: Opened): readonly Lines[] | 'all' => {
    const { path, cases, text, fixtures } = file;
    if (grammarOf(file).tests?.isBuilt(text, asked, path) === false) return 'all';
    // Nothing that they ask leaves the machine.
    const isShut = (out: readonly Lines[]) =>
      file.suite.isShut({ path, text: without(text, out) }, here);
    if (cases.length === 0) return isShut([]) ? 'all' : [];
    const picks = pickerOf(asked, file);
    const source = near.sources.get(path);
    const beside = (): Beside => ({
      above: fixtures.flatMap((one) => near.sources.get(one) ?? []),
      declared: near.declared,
    });
    const isOff = oncePer(
      (call: CallOfTest) =>
        call.skipped || (source !== undefined && isGroupLeftOut(source, call, here)),
    );
    const out = cases.flatMap((one): readonly Lines[] => {
      const off = one.groups?.find(isOff);
      if (off !== undefined) return [off];
      const runs =
        !one.skipped &&
        picks(one) &&
        !file.suite.leavesOut(one, asked, here) &&
        (source === undefined || !isLeftOut(source, one, beside(), here));
      return runs ? [] : [one];
    });
    return out.length === cases.length || isShut(out) ? 'all' : out;
  });
}

/**
 * Whether the tests, or the fixtures above them, name a mark anywhere, or give marks by a name that only the
 * run knows. Looked for when first asked, once for each mark.
 */
export function marksGiven(
  repository: Repository,
  opened: readonly Opened[],
): (mark: string) => boolean {
  const looked = lazily({
    texts: () => [
      ...opened.map(({ text }) => text),
      ...fixturesOf(opened).flatMap((path) => textOf(repository, path) ?? []),
    ],
    open: (): boolean => looked.texts.some((text) => GIVES_MARKS.test(text)),
  });
  const known = new Map<string, boolean>();
  return (mark) => {
    const found =
      known.get(mark) ??
      (looked.open || looked.texts.some((text) => text.includes(`mark.${mark}`)));
    known.set(mark, found);
    return found;
  };
}

const GIVES_MARKS = /\badd_marker\(|\bpytest_bdd\b|getattr\(pytest\.mark/;

/** The annotations that the test files themselves declare, by name. */
function declaredIn(opened: readonly Opened[]): Declared['annotations'] {
  const found = new Map<string, readonly Annotation[]>();
  for (const file of opened)
    if (/@interface\b|\bannotation class\b/.test(file.text))
      for (const { name, annotations } of grammarOf(file).tests?.classes(file.text) ?? [])
        found.set(name, annotations);
  return (name) => found.get(name) ?? [];
}
