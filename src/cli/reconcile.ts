import { guard } from '../guard.ts';
import { PlatformError } from '../platform/ask.ts';
import { type BilledProject, billedProjects } from '../platform/costs.ts';
import { type DrawnCredits, drawnCredits } from '../platform/workspace.ts';
import { stringify } from '../render/json.ts';
import {
  type ReconciledPlatform,
  type ReconciledWorkspace,
  renderReconciled,
} from '../render/reconcile.ts';
import type { JobReport } from '../report/report.ts';
import type { Line } from '../usage/month.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { folderOf, openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard reconcile [DIR] [options]

Reads what was billed in 30 days and lists what nothing here explains, each line by
itself: from the OpenAI Platform project by project, with an admin key in
OPENAI_ADMIN_KEY; from a ChatGPT workspace (Enterprise, Edu) client by client in
credits, with CHATGPT_ANALYTICS_KEY and CHATGPT_WORKSPACE_ID. Other ChatGPT plans
have no such API. Such keys belong into a scheduled workflow and never into one of
a pull request; each is sent to its own host alone (OPENAI_BASE_URL for a regional
one).

  --format FORMAT   text (default) or json
${HISTORY_HELP}
${SUBJECT_HELP}

Exit status: 0 whatever is not explained, 2 bad arguments or bad policy, 3 the bill
could not be read.
`;

export const FORMATS = ['text', 'json'] as const;
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
  // What a pull request brings along would run beside the keys.
  if (environment.GITHUB_EVENT_NAME?.startsWith('pull_request'))
    throw new UsageError('reconcile is not for pull requests: run it in a scheduled workflow');
  const to = io.today();
  const from = new Date(Date.parse(to) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const bills = billsOf(environment, { from, to });
  const subject = await openSubject(folderOf('reconcile', positionals), values, io);
  const [billed, drawn] = await Promise.all([bills.platform?.(), bills.workspace?.()]).catch(
    (error: unknown) => {
      throw new Error(
        error instanceof PlatformError ? error.message : 'the bill could not be read',
      );
    },
  );
  const history = await historyFor(subject, values, io);
  const month = history && (await import('../usage/month.ts')).measuredMonth;
  const measured = (line: Line) => history && month?.(line, history.measured, to);
  const { jobs } = await settledFor(subject, () =>
    guard(subject.repository, { ...subject, today: to }),
  );
  const platform: ReconciledPlatform | undefined = billed && {
    projects: billed.map((one) => ({ ...one, jobs: jobsOf(one, jobs) })),
    measured: measured('api'),
  };
  const workspace: ReconciledWorkspace | undefined = drawn && {
    ...drawn,
    jobs: jobs.filter(({ budget }) => budget === 'subscription' || budget === 'both').map(nameOf),
    measured: measured('subscription'),
  };
  const found = { from, to, platform, workspace };
  io.stdout(format === 'json' ? stringify(found) : renderReconciled(found));
  return EXIT.clean;
}

interface Bills {
  readonly platform: (() => Promise<readonly BilledProject[]>) | undefined;
  readonly workspace: (() => Promise<DrawnCredits>) | undefined;
}

/** Who is asked follows from the keys that there are, and each key goes to its own host alone. */
function billsOf(environment: Terminal['environment'], days: { from: string; to: string }): Bills {
  const { OPENAI_ADMIN_KEY: admin, CHATGPT_ANALYTICS_KEY: analytics } = environment;
  if (!admin && !analytics)
    throw new UsageError(
      'reconcile needs an admin key in OPENAI_ADMIN_KEY, or a key of a ChatGPT workspace in CHATGPT_ANALYTICS_KEY',
    );
  const id = environment.CHATGPT_WORKSPACE_ID;
  if (analytics && !id)
    throw new UsageError('CHATGPT_ANALYTICS_KEY needs the workspace in CHATGPT_WORKSPACE_ID');
  const api = addressOf('OPENAI_BASE_URL', environment, 'https://api.openai.com/v1');
  const chat = addressOf('CHATGPT_ANALYTICS_URL', environment, ANALYTICS);
  return {
    platform: admin ? () => billedProjects({ url: api, key: admin, ...days }) : undefined,
    workspace:
      analytics && id ? () => drawnCredits(id, { url: chat, key: analytics, ...days }) : undefined,
  };
}

const ANALYTICS = 'https://api.chatgpt.com/v1/analytics/codex';

/** The jobs that name a project as the one that pays; a key alone does not tell its own. */
function jobsOf({ project }: BilledProject, jobs: readonly JobReport[]): readonly string[] {
  const named = jobs.filter(({ charges }) =>
    charges.some(
      ({ budget, payer }) =>
        budget === 'api' && project !== null && payer?.account?.project === project,
    ),
  );
  return named.map(nameOf);
}

function nameOf({ workflow, job }: JobReport): string {
  return `${workflow}#${job}`;
}

/** The usual address, a regional one of the same host, or a loopback server. */
function addressOf(name: string, environment: Terminal['environment'], usual: string): string {
  const written = environment[name];
  if (!written) return usual;
  const url = URL.canParse(written) ? new URL(written) : null;
  const local = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  const { hostname } = new URL(usual);
  const own = url?.hostname === hostname || url?.hostname.endsWith(`.${hostname}`);
  if (url !== null && ((url.protocol === 'https:' && own) || local)) return written;
  throw new UsageError(`${name} is no address of ${hostname}, and gets no key`);
}
