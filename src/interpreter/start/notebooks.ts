import { literalText } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import type { Call } from '../shell.ts';

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
  'jupyter-execute': (call) => run(call, Number.POSITIVE_INFINITY),
};

function run(call: Call, most: number): void {
  const notebooks = call.words.filter((_, i) => /\.ipynb$/i.test(call.texts[i] ?? ''));
  for (const notebook of notebooks.slice(0, most)) {
    const path = pathKey(notebook, call.frame.directory);
    if (!isRepositoryPath(path)) continue;
    // Its own arguments are the runner's, not the program's.
    const alone = { ...call, words: [notebook], texts: [literalText(notebook) ?? ''] };
    traceProgram(alone, analyzeProgram(call.frame.tracer.repository, path));
  }
}
