import type { Charge } from '../../report/report.ts';
import { literal, oneOf } from '../../value/value.ts';
import { condition } from '../../workflow/expression.ts';
import type { Trigger } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import type { Scope } from '../../workflow/scope.ts';
import type { JobAccount } from '../account.ts';
import { jobScalars } from '../scalars.ts';
import { letsBotsIn, refusesStrangers } from '../strangers/checks.ts';
import { type OwnEvent, ownEvents } from '../strangers/own-events.ts';
import { stations } from '../strangers/stations.ts';
import { strangerTrigger } from '../strangers/triggers.ts';
import { onWhoseBill } from './bills.ts';
import { charged } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code } from './wording.ts';

/** Events that a comment or a review of the job's own is. */
const COMMENTED: readonly string[] = [
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'discussion_comment',
];

/** What counts the rounds, or knows its own: then there is a bound, and nothing is said. */
const COUNTS =
  /run_attempt|--max-count|git\s+(?:log|rev-list)\b|\[bot\]|\bretr(?:y|ies)\b|max[_-]?(?:\w+[_-])?(?:attempts?|rounds?|iterations?|cycles?|runs?|turns?)\b|attempts?[_-]?(?:count|number|so_far)|\b\w*_attempts?\b|_(?:count|rounds|cycles)\b|\b(?:attempt|round|cycle|iteration)s?\s*(?:>=?|<=?|-ge|-gt|-lt|-le|>=)/i;

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  if (!charged(account)) return;
  for (const event of ownEvents(account.workflow, account.job)) {
    const trigger = account.workflow.triggers.find((one) => startedBy(one, event));
    if (trigger === undefined || bounded(account, trigger, event)) continue;
    const bots = botsLetIn(account, context);
    if (bots === 'refused' && (event.kind === 'comment' || event.actor === 'bot')) continue;
    const named = typeof bots === 'object' ? bots : undefined;
    yield {
      subject: `${event.kind} ${trigger.name}`,
      message: `Job ${code(account.job.id)} can start itself: it ${deed(event)} with ${code(event.token)}, and unlike ${code('GITHUB_TOKEN')} ${event.actor === 'bot' ? "an App's token" : "a person's token"} starts workflows, this one by ${code(trigger.name)} among them${named === undefined ? '' : `; ${code(named.input)} lets bots in`}. Each round is ${onWhoseBill(account.report)}, and no count of them was found.`,
      place: { path: account.job.path, line: event.step.line, column: event.step.column },
      fix: remedy(event, named?.input),
      ...(named === undefined && event.kind === 'comment' ? { level: 'notice' as const } : {}),
    };
  }
}

function startedBy(trigger: Trigger, { kind }: OwnEvent): boolean {
  if (kind === 'push') return trigger.name === 'workflow_run';
  if (!COMMENTED.includes(trigger.name)) return false;
  const made = trigger.name === 'pull_request_review' ? 'submitted' : 'created';
  return trigger.types.length === 0 || trigger.types.includes(made);
}

/** Whether a condition shuts the job's own event out, or something counts the rounds. */
function bounded(account: JobAccount, trigger: Trigger, event: OwnEvent): boolean {
  const { workflow, job } = account;
  // What a needed job shuts out never reaches this one, unless it runs regardless.
  const regardless = /\b(?:always|cancelled|failure)\s*\(/.test(job.if?.value ?? '');
  const before = regardless ? [] : neededJobs(workflow, job).map((needed) => needed.if?.value);
  const conditions = [job.if?.value, event.step.if?.value, ...before].filter(
    (text) => text !== undefined,
  );
  const texts = [...conditions, ...jobScalars(job).map((scalar) => scalar.value)];
  if (texts.some((text) => COUNTS.test(text))) return true;
  const knowledge = ownKnowledge(trigger, event);
  return conditions.some((text) => condition(text, { github: knowledge }) === 'never');
}

/** What is known while the job's own deed starts it again. */
function ownKnowledge(trigger: Trigger, { actor, kind }: OwnEvent): NonNullable<Scope['github']> {
  const object = strangerTrigger(trigger.name)?.object ?? 'comment';
  return (path) => {
    if (path === 'event_name') return literal(trigger.name);
    if (actor !== 'bot' || kind !== 'comment') return undefined;
    if (path === `event.${object}.user.type` || path === 'event.sender.type') return literal('Bot');
    // An App is nobody's collaborator.
    if (path === `event.${object}.author_association`)
      return oneOf(literal('NONE'), literal('CONTRIBUTOR'));
    return undefined;
  };
}

/** What the actions that ask who is there say to bots. */
function botsLetIn(account: JobAccount, context: Context) {
  const steps = account.report.charges.flatMap((charge: Charge) =>
    stations(account, charge, context.account).map((station) => station.step),
  );
  const open = steps.map(letsBotsIn).find((input) => input !== undefined);
  if (open !== undefined) return open;
  return steps.some((step) => refusesStrangers(account.job, step)) ? 'refused' : 'unasked';
}

function deed({ kind }: OwnEvent): string {
  return kind === 'push' ? 'pushes' : 'comments';
}

function remedy({ kind, actor }: OwnEvent, input: string | undefined): string {
  if (kind === 'push')
    return 'Push with `GITHUB_TOKEN`, which starts no workflow, or stop after a number of rounds: count the commits of the bot on the branch before the paid step.';
  const inputs = input === undefined ? '' : `Take the App itself out of ${code(input)}; or post`;
  // A person's token comments as that person.
  const shut =
    actor === 'bot'
      ? "add `github.event.sender.type != 'Bot'` to the job's `if`"
      : 'let a marker in its own comments keep the job from starting (`!contains(github.event.comment.body, …)`)';
  return `${inputs === '' ? 'Post' : inputs} with \`GITHUB_TOKEN\`, which starts no workflow, or ${shut}.`;
}

export const selfStarting = {
  id: 'self-starting',
  judges: 'work',
  level: 'warning',
  title: 'A charged job can start itself again, without bound',
  why: 'Every round is paid, and a loop runs through the night until somebody looks.',
  fix: 'Post and push with `GITHUB_TOKEN`, whose deeds start no workflow, keep bots out, or count the rounds.',
  about: 'start',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A charged job that starts on comments or reviews and posts one with the token of a GitHub App or of a person: unlike those of `GITHUB_TOKEN`, their deeds start workflows. Where an action asks who is there, only if it was told to let bots in (`allow-bots`, `allow-bot-users`, `allowed_bots`); where nothing asks, the finding is a notice.',
      'A charged job on `workflow_run` that pushes with such a token: the push starts the workflow before it, which fails again.',
      'A condition that shuts the event of its own out, and anything that counts the rounds (`run_attempt`, the commits of the bot), closes the loop.',
    ],
    bad: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        id: agent
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          allow-bot-users: acme-helper
          prompt: Answer the newest comment
      - run: gh issue comment "$N" --body "$BODY"
        env:
          GH_TOKEN: \${{ secrets.HELPER_PAT }}`,
    good: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        id: agent
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          prompt: Answer the newest comment
      - run: gh issue comment "$N" --body "$BODY"
        env:
          GH_TOKEN: \${{ github.token }}`,
    sources: [
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#triggering-a-workflow-from-a-workflow',
      'https://github.com/openai/codex-action/blob/main/action.yml',
    ],
  },
  check,
} as const satisfies Rule;
