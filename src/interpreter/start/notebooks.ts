import { literal, literalText, type Value } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { treeOf } from '../code/resolve.ts';
import { doubted } from '../doubt.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { found } from '../project/files.ts';
import type { Call } from '../shell.ts';
import { shownWord } from './peel.ts';

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
  const named = call.words.filter((word) => /\.ipynb$/i.test(shownWord(word)));
  // Patterns, and what only the run knows, are any name.
  const places = named.map((word) => pathKey(word, here).replace(/\{[^}]*\}/g, '*'));
  const books = found(tree, places, isBook, MAX_BOOKS).slice(0, most);
  if (named.length > 0) return runAll(call, books);
  // A loop over a list, `xargs`: any of them.
  if (!call.words.some(isProgram))
    runAll(
      {
        ...call,
        frame: doubted(call.frame, call.place, 'that notebook is among those that it runs'),
      },
      found(tree, [here], isBook, MAX_BOOKS),
    );
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
