import { isOpen } from '../../value/template.ts';
import { literal, literalText, type Value } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { treeOf } from '../code/resolve.ts';
import { doubted } from '../doubt.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { found } from '../project/files.ts';
import type { Call } from '../shell.ts';
import { shownWord } from './peel.ts';
import { traceUnseen } from './unseen.ts';

/**
 * Commands that run notebooks: https://papermill.readthedocs.io/en/latest/usage-cli.html,
 * https://nbconvert.readthedocs.io/en/latest/execute_api.html,
 * https://nbclient.readthedocs.io/en/latest/reference/nbclient.cli.html
 */
export const NOTEBOOK_COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  // The second notebook is where the result goes.
  papermill: (call) => run(call, 1),
  jupyter: (call) => {
    const executes = call.texts.some((t) => t === '--execute' || t === 'execute' || t === 'run');
    if (executes) run(call, Number.POSITIVE_INFINITY);
  },
  'jupyter-nbconvert': (call) => {
    if (call.texts.includes('--execute')) run(call, Number.POSITIVE_INFINITY);
  },
  treon: (call) => run(call, Number.POSITIVE_INFINITY),
  'jupyter-execute': (call) => run(call, Number.POSITIVE_INFINITY),
};

function run(call: Call, most: number): void {
  const { tracer, directory } = call.frame;
  const tree = treeOf(tracer.repository);
  const isBook = (path: string) => path.endsWith('.ipynb');
  const here = isRepositoryPath(directory) ? directory : '';
  const named = call.words.filter((_, at) => isNamed(call, at)).slice(0, most);
  // Patterns, and what only the run knows, are any name.
  const places = named.map((word) => pathKey(word, here).replace(/\{[^}]*\}/g, '*'));
  const books = found(tree, places, isBook, MAX_BOOKS).slice(0, most);
  const [first] = named;
  if (first !== undefined && !named.some((word) => isWhole(shownWord(word))))
    return books.length > 0 ? runAll(call, books) : traceUnseen(call, pathKey(first, directory));
  // A loop over a list, `xargs`, a matrix that the run makes: any of them.
  if (first !== undefined || !call.words.some(isProgram))
    runAll(
      {
        ...call,
        frame: doubted(call.frame, call.place, 'that notebook is among those that it runs'),
      },
      found(tree, [here], isBook, MAX_BOOKS),
    );
}

/** What a runner of notebooks is told behind these is no notebook. */
const VALUED =
  /^(?:-[prfybkl]|--(?:parameters\w*|kernel|language|engine|cwd|[\w.-]*timeout|to|output|output-dir))$/;

/** `books/one.ipynb`, or a word of which only the run knows the whole. */
function isNamed({ words, texts }: Call, at: number): boolean {
  const shown = shownWord(words[at] ?? literal(''));
  if (/\.ipynb$/i.test(shown)) return true;
  return isWhole(shown) && ![1, 2].some((back) => VALUED.test(texts[at - back] ?? ''));
}

/** `${{ matrix.notebook }}` */
function isWhole(shown: string): boolean {
  return isOpen(shown) && shown.length === 1;
}

/** `jupyter run script.py` */
const isProgram = (word: Value) => /\.\w+$/.test(literalText(word) ?? '');

function runAll(call: Call, books: readonly string[]): void {
  for (const path of books) {
    // Its own arguments are the runner's, not the program's.
    const alone = { ...call, words: [literal(path)], texts: [path] };
    traceProgram(alone, analyzeProgram(call.frame.tracer.repository, path));
  }
}

const MAX_BOOKS = 200;
