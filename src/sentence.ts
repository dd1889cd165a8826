import type { BlindSpot, Budget, Charge, DeadSpender } from './report.ts';
import { schedulesInWords } from './workflow/cron.ts';

/** What starts a run, in a reader's words. */
const WHEN: Readonly<Record<string, string>> = {
  pull_request: 'on every pull request',
  pull_request_target: 'on every pull request (with the base’s secrets)',
  push: 'on every push',
  schedule: 'on a schedule',
  workflow_dispatch: 'when started by hand',
  workflow_call: 'when called',
  workflow_run: 'after another workflow',
  repository_dispatch: 'when dispatched',
  merge_group: 'in the merge queue',
  issues: 'on issues',
  issue_comment: 'on comments',
  discussion: 'on discussions',
  discussion_comment: 'on discussion comments',
  pull_request_review: 'on reviews',
  pull_request_review_comment: 'on review comments',
  release: 'on releases',
};

function when(triggers: readonly string[], crons: readonly string[]): string {
  const words = triggers.map((t) =>
    t === 'schedule' && crons.length > 0 ? schedulesInWords(crons) : (WHEN[t] ?? `on \`${t}\``),
  );
  if (words.length === 0) return 'when it runs';
  const last = words.at(-1) ?? '';
  if (words.length === 1) return last;
  const before = words.slice(0, -1).join(', ');
  // What has a comma of its own is set off by another.
  return `${before}${before.includes(', ') ? ',' : ''} and ${last}`;
}

/** One sentence about a job: when, what, signed in with what, so who pays. */
export function sentenceFor(
  job: string,
  triggers: readonly string[],
  budget: Budget,
  charges: readonly Charge[],
  dead: readonly DeadSpender[],
  blindSpots: readonly BlindSpot[] = [],
  crons: readonly string[] = [],
): string {
  const start = capital(when(triggers, crons));
  const [charge] = leading(budget, charges);
  if (charge === undefined) {
    const [first] = dead;
    const unread = blindSpots.filter(({ inReach }) => inReach.length > 0);
    if (unread.length > 0) return `\`${job}\`: no AI spend found; ${notRead(unread)}.`;
    if (first === undefined) return `\`${job}\` spends nothing on AI.`;
    return `\`${job}\` spends nothing: \`${first.spender.label}\` cannot run as written, because ${first.reason}.`;
  }
  const more = charges.length > 1 ? ` (and ${charges.length - 1} more)` : '';
  const doubt =
    charge.confidence === 'certain' ? '' : charge.confidence === 'likely' ? ' likely' : ' possibly';
  return `${start}, \`${job}\`${doubt} runs ${what(charge)}${more}, ${so(budget, charge)}.`;
}

/** `one program could not be read (…), and `secrets.X` is in its reach`. */
function notRead(spots: readonly BlindSpot[]): string {
  const shown = spots.slice(0, MOST_NAMED).map(({ what, why }) => `\`${what}\`: ${why}`);
  const more = spots.length - shown.length;
  const told = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  const names = [...new Set(spots.flatMap(({ inReach }) => inReach))];
  const reach = `${credentials(names)} ${names.length === 1 ? 'is' : 'are'} in ${spots.length === 1 ? 'its' : 'their'} reach`;
  return spots.length === 1
    ? `one thing it runs was not read (${told}), and ${reach}`
    : `${spots.length} things it runs were not read (${told}), and ${reach}`;
}

const MOST_NAMED = 3;

function credentials(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

/** The charge that gives the job its budget comes first. */
function leading(budget: Budget, charges: readonly Charge[]): readonly Charge[] {
  const matching = charges.filter(
    (c) => c.budget === budget || (budget === 'both' && c.budget === 'api'),
  );
  return matching.length > 0 ? matching : charges;
}

function what(charge: Charge): string {
  const label = `\`${charge.spender.label}\``;
  const name = charge.payer?.name;
  if (charge.payer === null) return label;
  switch (charge.payer.kind) {
    case 'platform-key':
      return `${label} with a Platform API key (\`${name}\`)`;
    case 'platform-identity':
      return `${label} with a federated Platform identity (\`${name}\`)`;
    case 'chatgpt-auth-file':
      return `${label} signed in with a ChatGPT login file (\`${name}\`)`;
    case 'access-token':
      return `${label} signed in with a Codex access token (\`${name}\`)`;
    case 'chatgpt-identity':
      return `${label} signed in with a ChatGPT workload identity (\`${name}\`)`;
    case 'chatgpt-account':
      return `${label} on ${name}`;
    case 'machine-login':
      return `${label} with the runner’s own login (\`${name}\`)`;
    case 'provider-key':
    case 'provider-plan':
    case 'provider-identity':
      return `${label} with \`${name}\``;
    case 'unknown':
      return label;
    default:
      return charge.payer.kind satisfies never;
  }
}

function so(budget: Budget, charge: Charge): string {
  switch (budget) {
    case 'api':
      return 'so the OpenAI Platform account pays per token';
    case 'subscription':
      return 'so a ChatGPT plan or workspace pays: included usage first, then credits';
    case 'both':
      return 'so the OpenAI Platform account and a ChatGPT plan or workspace both pay';
    case 'other':
      return charge.payer?.kind === 'provider-plan'
        ? `so ${charge.provider} pays`
        : `so ${charge.provider ?? 'another provider'} bills for it`;
    case 'unclear':
      return `and who pays is not in the files: ${charge.settledBy ?? 'the credential is out of sight'} would settle it`;
    case 'none':
      return 'and nobody pays';
    default:
      return budget satisfies never;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
