import { homesOf } from '../measure/homes.ts';
import { measure } from '../measure/measure.ts';
import { recordOf } from '../measure/record.ts';
import { jobStart, runOf } from '../measure/run.ts';
import { writeResult } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard measure [CODEX_HOME | FILE…] [options]

Says what Codex used and whose account paid, by what the client itself wrote down:
threads, requests, tokens, model. Numbers only leave it; no prompt, path or name.
Without a word it reads CODEX_HOME, else ~/.codex. A file may be named instead of a
home: what \`codex exec --json\` or aider printed, aider's chat history or analytics
log, the execution_file of claude-code-action, the token log of gh-aw, results of
promptfoo, runs of LangSmith. Which of them it is shows in the file.

  --since TIME      Only what happened since then, such as 2026-11-28T09:00:00Z
                    (default in GitHub Actions: since the job began; else everything)
  --format FORMAT   text (default) or json (spend-guard/usage/v1)
  --output FILE     Write there instead of standard output

Exit status: 0 whatever was used, also where there is no record; 2 bad arguments,
3 the guard could not finish.
`;

export const FORMATS = ['text', 'json'] as const;

export const OPTIONS = {
  since: { type: 'string' },
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const since = values.since === undefined ? jobStart(io.environment) : timeOf(values.since);
  const paths = homesOf(positionals, io.environment);
  const record = recordOf(measure(paths, since), runOf(io.environment), io.today());
  const text =
    format === 'json'
      ? `${JSON.stringify(record, null, 2)}\n`
      : (await import('../render/usage.ts')).usageText(record);
  if (values.output === undefined) io.stdout(text);
  else writeResult(values.output, [text], ['.']);
  return EXIT.clean;
}

function timeOf(written: string): number {
  const time = Date.parse(written);
  if (Number.isNaN(time))
    throw new UsageError(
      `--since takes a time such as 2026-11-28T09:00:00Z, not ${JSON.stringify(written)}`,
    );
  return time;
}
