/** What leaves a test of the JVM or of .NET out: what stands above it, and its body. */
import { addTo, type Groups } from '../../../../support/group.ts';
import { oncePer } from '../../../../support/once.ts';
import { namesOf } from '../../../code/bindings.ts';
import { type Block, blocksOf, functionAround, guardsAround } from '../../../code/blocks.ts';
import { agreed, type Known } from '../../../code/known.ts';
import { addStar } from '../../../code/links.ts';
import { namedAt } from '../../../code/names-at.ts';
import type { SourceFile } from '../../../code/source.ts';
import type { Annotation, TestCase } from '../../../code/test-reading.ts';
import { truthOf } from '../../../code/truth.ts';
import { plainAlternatives } from '../../globs.ts';
import { functionOf, leavesAtOnce } from './body.ts';

/** What the annotations of the project's own are made of, and the files that declare them. */
export interface Declared {
  annotations(name: string): readonly Annotation[];
  readonly files: readonly SourceFile[];
}

/** https://docs.junit.org/current/user-guide/#writing-tests-conditional-execution-environment-variables */
const ENABLED = 'EnabledIfEnvironmentVariable';
const DISABLED = 'DisabledIfEnvironmentVariable';
/** Annotations that annotations are made of. */
const DEEPEST = 3;

export function leftOutOfAnnotated(
  file: SourceFile,
  test: TestCase,
  declared: Declared,
  known: Known,
): boolean {
  const { annotations = [] } = test;
  if (annotations.some((one) => isOff(one, declared, known, 0))) return true;
  const own = functionOf(file, test);
  if (own !== undefined && leavesAtOnce(file, own, known)) return true;
  return setupsIn(file).some((one) => leavesAtOnce(file, one, known, 'skips'));
}

/** What runs before the tests of a file. */
const setupsIn = oncePer((file: SourceFile) =>
  blocksOf(file).functions.filter(({ name, header }) => header >= 0 && isSetup(file, name, header)),
);

/** `@BeforeAll static void key() {…}`, by the line above or its own. */
function isSetup({ tokens }: SourceFile, name: string, header: number): boolean {
  if (name === 'setUp') return true;
  return tokens
    .slice(Math.max(0, header - 12), header)
    .some(({ text }) =>
      /^(?:BeforeAll|BeforeEach|Before|BeforeClass|SetUp|OneTimeSetUp)$/.test(text),
    );
}

function isOff(one: Annotation, declared: Declared, known: Known, depth: number): boolean {
  const { name, given } = one;
  if (name === ENABLED || name === DISABLED) {
    const texts = known.variable(given.get('named') ?? '');
    const matches = agreed(
      texts,
      (text) => fits(text, given.get('matches') ?? '') ?? name === ENABLED,
    );
    return matches === (name === DISABLED);
  }
  return (
    depth < DEEPEST &&
    (declared.annotations(name).some((inner) => isOff(inner, declared, known, depth + 1)) ||
      makersOf(declared.files, name).some((one) => skips(one, declared.files, known)))
  );
}

/** Whether a variable's text is what an annotation asks for; undefined where nobody can tell. */
function fits(text: string | undefined, pattern: string): boolean | undefined {
  if (text === undefined) return false;
  if (/^\^?\.[*+]\$?$/.test(pattern)) return text !== '' || pattern.includes('*');
  const words = plainAlternatives(pattern.replace(/^\(\?i\)/, ''));
  return words?.some((word) => word.toLowerCase() === text.toLowerCase());
}

/** A constructor of an attribute. */
interface Maker {
  readonly file: SourceFile;
  readonly body: Block;
}

/** What makes an attribute: `LiveFactAttribute`, or `LiveFact` by its whole name. */
function makersOf(files: readonly SourceFile[], name: string): readonly Maker[] {
  const all = skippingIn(files);
  return [...(all.get(name) ?? []), ...(all.get(`${name}Attribute`) ?? [])];
}

/** Functions that set `Skip`, by their names: https://xunit.net/docs/comparisons */
const skippingIn = oncePer((files: readonly SourceFile[]) => {
  const found: Groups<string, Maker> = new Map();
  for (const file of files)
    for (const at of namedAt(file, 'Skip')) {
      const body = file.tokens[at + 1]?.text === '=' ? functionAround(file, at) : undefined;
      if (body !== undefined && !found.get(body.name)?.some((one) => one.body === body))
        addTo(found, body.name, { file, body });
    }
  return found;
});

/** Whether a constructor comes to where it sets `Skip`. */
function skips(
  { file, body: { start, end } }: Maker,
  files: readonly SourceFile[],
  known: Known,
): boolean {
  return namedAt(file, 'Skip').some((at) => {
    if (at < start || at >= end || file.tokens[at + 1]?.text !== '=') return false;
    const around = guardsAround(file, at);
    for (const { condition } of around) seeClasses(file, condition, files);
    return around.every(
      ({ condition }) => truthOf(file, { chunk: file, ...condition }, known) === true,
    );
  });
}

/** A class is where it is, whichever project refers to it: `if (!Settings.IsReady)`. */
function seeClasses(file: SourceFile, { start, end }: Block, files: readonly SourceFile[]): void {
  const classes = classesIn(files);
  for (const { kind, text } of file.tokens.slice(start, end))
    for (const other of kind === 'name' ? (classes.get(text) ?? []) : [])
      if (other !== file) addStar(file, other);
}

/** The files that have a class of a name. */
const classesIn = oncePer((files: readonly SourceFile[]) => {
  const found: Groups<string, SourceFile> = new Map();
  for (const file of files)
    for (const name of namesOf(file).classes.keys()) addTo(found, name, file);
  return found;
});
