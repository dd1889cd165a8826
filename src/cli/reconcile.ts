import { guard } from '../guard.ts';
import { type BilledProject, billedProjects, PlatformError } from '../platform/costs.ts';
import { stringify } from '../render/json.ts';
import { type Explained, renderReconciled } from '../render/reconcile.ts';
import type { JobReport } from '../report.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { folderOf, openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard reconcile [DIR] [options]

Reads from the OpenAI Platform what it billed in 30 days, project by project, and
lists what no job of this repository explains. Needs an admin key in
OPENAI_ADMIN_KEY, so it belongs into a scheduled workflow and never into one of a
pull request. The key is sent to the Platform alone (OPENAI_BASE_URL for a
regional one). ChatGPT plans have no such bill.

  --format FORMAT   text (default) or json
${HISTORY_HELP}
${SUBJECT_HELP}

Exit status: 0 whatever is not explained, 2 bad arguments or bad policy, 3 the bill
could not be read.
`;

const FORMATS = ['text', 'json'] as const;
const DAYS = 30;

export const OPTIONS = {
  format: { type: 'string', default: 'text' },
  ...HISTORY_OPTIONS,
  ...SUBJECT_OPTIONS,
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const { environment } = io;
  // What a pull request brings along would run beside the key.
  if (environment.GITHUB_EVENT_NAME?.startsWith('pull_request'))
    throw new UsageError('reconcile is not for pull requests: run it in a scheduled workflow');
  const key = environment.OPENAI_ADMIN_KEY;
  if (!key) throw new UsageError('reconcile needs an admin key in OPENAI_ADMIN_KEY');
  const subject = await openSubject(folderOf('reconcile', positionals), values, io);
  const to = io.today();
  const from = new Date(Date.parse(to) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const url = urlOf(environment.OPENAI_BASE_URL);
  const billed = await billedProjects({ url, key, from, to }).catch((error: unknown) => {
    if (error instanceof PlatformError) throw new Error(error.message);
    throw new Error('the bill could not be read');
  });
  const history = await historyFor(subject, values, io);
  const measured =
    history && (await import('../usage/month.ts')).measuredMonth('api', history.measured, to);
  const { jobs } = await settledFor(subject, () =>
    guard(subject.repository, { ...subject, today: to }),
  );
  const projects = billed.map((one) => explained(one, jobs));
  const found = { from, to, projects, measured };
  io.stdout(format === 'json' ? stringify(found) : renderReconciled(found));
  return EXIT.clean;
}

/** The jobs that name a project as the one that pays; a key alone does not tell its own. */
function explained({ project, usd }: BilledProject, jobs: readonly JobReport[]): Explained {
  const named = jobs.filter(({ charges }) =>
    charges.some(
      ({ budget, payer }) =>
        budget === 'api' && project !== null && payer?.account?.project === project,
    ),
  );
  return { project, usd, jobs: named.map(({ workflow, job }) => `${workflow}#${job}`) };
}

function urlOf(written: string | undefined): string {
  if (!written) return 'https://api.openai.com/v1';
  const url = URL.canParse(written) ? new URL(written) : null;
  const local = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  const openai = url?.hostname === 'api.openai.com' || url?.hostname.endsWith('.api.openai.com');
  if (url !== null && ((url.protocol === 'https:' && openai) || local)) return written;
  throw new UsageError('OPENAI_BASE_URL is no address of the Platform, and gets no admin key');
}
