/** How the files of a program see each other's names, and know who calls them. */
import { importedLocals } from './file.ts';
import type { Import } from './imports.ts';
import { grammarOf } from './languages/index.ts';
import { forgetCalls, forgetLinks } from './remembered.ts';
import type { Callers, SourceFile } from './source.ts';

/** Which program was told last. */
export interface Told {
  /** The program whose files know who calls them. */
  told: readonly SourceFile[] | undefined;
}

/** What a function is handed shows where it is called: in this program, by the files that import its own. */
export function tellCallers(program: readonly SourceFile[], shelf: Told): void {
  if (shelf.told === program) return;
  shelf.told = program;
  forgetCalls();
  const callers = new Map<SourceFile, Callers['list'][number][]>();
  for (const file of program) {
    const tell = (of: SourceFile, local: string, name: string): void => {
      const known = callers.get(of) ?? [];
      known.push({ file, local, name });
      callers.set(of, known);
    };
    for (const [local, { file: of, name }] of file.links) tell(of, local, name);
    for (const of of file.stars) tell(of, '', '');
  }
  for (const file of program) {
    file.callers.list = callers.get(file) ?? [];
    file.callers.program = program;
  }
}

const MOST_STARS = 60;

/** The names that an import brings into a file, by the files that have them. */
export function link(file: SourceFile, one: Import, [first, ...more]: readonly SourceFile[]): void {
  if (first === undefined) return;
  for (const { local, imported } of importedLocals(one)) {
    // `from package import module`; by `from lib.tidy import tidy` a name of the module comes in, not the module.
    const parent = one.specifier.split(/[.:]+/).at(-1) === imported ? `/${imported}` : '';
    const module = [first, ...more].find(({ path }) =>
      ['.py', '/__init__.py', '.rs', '/mod.rs'].some((end) =>
        `/${path}`.endsWith(`${parent}/${imported}${end}`),
      ),
    );
    if (local === '*') addStar(file, first);
    else setLink(file, local, module ?? first, module === undefined ? imported : '*');
  }
  // Files of one package see each other's names, as does who brings them in without naming any.
  if (one.names.length === 0) for (const other of [first, ...more]) addStar(file, other);
  if (grammarOf(file).together) together([first, ...more]);
}

export function together(all: readonly SourceFile[]): void {
  for (const one of all.slice(0, MOST_STARS))
    for (const other of all.slice(0, MOST_STARS)) if (one !== other) addStar(one, other);
}

export function addStar(file: SourceFile, other: SourceFile): void {
  const { stars } = file;
  if (stars.length >= MOST_STARS || stars.includes(other)) return;
  stars.push(other);
  forgetLinks(file);
}

function setLink(file: SourceFile, local: string, to: SourceFile, name: string): void {
  const known = file.links.get(local);
  if (known?.file === to && known.name === name) return;
  file.links.set(local, { file: to, name });
  forgetLinks(file);
}
