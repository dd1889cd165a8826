import { keepCompiledCode } from './cli/code-cache.ts';
import { EXIT } from './cli/exit.ts';
import { isDumb, lookOf } from './cli/look.ts';
import { progressOn } from './cli/progress.ts';
import { runCli } from './cli/run.ts';
import { compileLater } from './support/tiers.ts';

// Before a command's code is loaded.
keepCompiledCode(import.meta.dirname, process.env);
compileLater();

const toError = (text: string) => process.stderr.write(text);

// Who reads through `head` closes the pipe when it has enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || lost) return;
  lost = true;
  toError(`spend-guard: could not finish: the report could not be printed: ${error.message}\n`);
  process.exitCode = EXIT.unfinished;
});
/** Where there is nobody to tell, the exit status is what is left. */
process.stderr.on('error', () => {});
/** Whether a part of the report reached nobody. */
let lost = false;

const status = runCli(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: toError,
  ...lookOf(process.env, process.stdout, process.stderr),
  today: () => new Date().toISOString().slice(0, 10),
  environment: process.env,
  progress:
    process.stderr.isTTY === true && !isDumb(process.env)
      ? progressOn(toError, () => performance.now())
      : undefined,
});

void status.then((code) => {
  process.exitCode = lost ? EXIT.unfinished : code;
});
