import { literal } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { treeOf } from '../code/resolve.ts';
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
  const places = call.words
    .filter((word) => /\.ipynb$/i.test(shownWord(word)))
    .map((word) => pathKey(word, isRepositoryPath(directory) ? directory : ''));
  // Patterns, and what only the run knows, are any name.
  const open = places.map((path) => path.replace(/\{[^}]*\}/g, '*'));
  const books = found(
    treeOf(tracer.repository),
    open,
    (path) => path.endsWith('.ipynb'),
    MAX_BOOKS,
  );
  for (const path of books.slice(0, most)) {
    // Its own arguments are the runner's, not the program's.
    const alone = { ...call, words: [literal(path)], texts: [path] };
    traceProgram(alone, analyzeProgram(tracer.repository, path));
  }
}

const MAX_BOOKS = 200;
