import { actionOf } from '../../knowledge/action-name.ts';
import type { Entries, Job, Scalar, Step, StepsJob, Workflow } from '../../workflow/model.ts';

/** A step whose deed is an event of GitHub's that starts workflows, and the token that makes it one. */
export interface OwnEvent {
  readonly kind: 'comment' | 'push';
  readonly step: Step;
  readonly token: string;
  /** An App acts as a bot, a personal token as its owner. */
  readonly actor: 'bot' | 'person';
}

/** https://github.com/actions/create-github-app-token and the actions that did it before. */
const APP_TOKENS = new Set([
  'actions/create-github-app-token',
  'tibdex/github-app-token',
  'peter-murray/workflow-application-token-action',
  'getsentry/action-github-app-token',
]);

/** What writes a comment or a review: commands, calls of the API, actions. */
const COMMENTS =
  /\bgh\s+(?:issue|pr)\s+(?:comment|review|create)\b|\bgh\s+api\b[^\n]*\/(?:comments|reviews)\b|\bcreate(?:Comment|Review|ReviewComment)\b/;
const COMMENTERS =
  /^(?:peter-evans\/create-or-update-comment|marocchino\/sticky-pull-request-comment|thollander\/actions-comment-pull-request|mshick\/add-pr-comment|actions-cool\/issues-helper|jungwinter\/comment)$/;
const PUSHES = /\bgit\s+(?:-\S+\s+\S+\s+)*push\b/;
const PUSHERS =
  /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit)$/;

const TOKEN_NAME = /token|^GH_|_PAT$/i;
const APP_OUTPUT = /\$\{\{\s*steps\.([\w-]+)\.outputs\.token\s*\}\}/;
const PERSONAL = /\$\{\{\s*(secrets\.(?!GITHUB_TOKEN\b)\w+)\s*(?:\|\|[^}]*)?\}\}/i;

/**
 * What a job does that starts workflows anew. The run's own `GITHUB_TOKEN` starts none, an App's or
 * a person's token does:
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#triggering-a-workflow-from-a-workflow
 */
export function ownEvents(workflow: Workflow, job: Job): OwnEvent[] {
  if (job.kind !== 'steps') return [];
  const checkout = job.steps.find((step) => actionOfStep(step) === 'actions/checkout');
  return job.steps.flatMap((step): OwnEvent[] => {
    const kind = deedOf(step);
    if (kind === undefined) return [];
    const places = [
      ...(step.kind === 'uses' ? [step.with] : []),
      step.env,
      // What `actions/checkout` was given is the token of every later push.
      ...(kind === 'push' && checkout?.kind === 'uses' ? [checkout.with] : []),
      ...(kind === 'comment' ? [job.env, workflow.env] : []),
    ];
    const token = places.map((entries) => startingToken(entries, job)).find((t) => t !== undefined);
    return token === undefined ? [] : [{ kind, step, ...token }];
  });
}

function deedOf(step: Step): OwnEvent['kind'] | undefined {
  const text =
    step.kind === 'run'
      ? step.run.value
      : step.kind === 'uses'
        ? (step.with.get('script')?.value ?? '')
        : '';
  const action = actionOfStep(step) ?? '';
  if (COMMENTERS.test(action) || COMMENTS.test(text)) return 'comment';
  return PUSHERS.test(action) || PUSHES.test(text) ? 'push' : undefined;
}

function actionOfStep(step: Step): string | undefined {
  return step.kind === 'uses' ? actionOf(step.uses.value) : undefined;
}

/** The token under a name for tokens, where its deeds start workflows. */
function startingToken(
  entries: Entries,
  job: StepsJob,
): Pick<OwnEvent, 'token' | 'actor'> | undefined {
  for (const [name, entry] of entries) {
    if (!TOKEN_NAME.test(name)) continue;
    const made = madeByApp(entry, job);
    if (made !== undefined) return { token: made, actor: 'bot' };
    const personal = PERSONAL.exec(entry.value)?.[1];
    if (personal !== undefined) return { token: personal, actor: 'person' };
  }
  return undefined;
}

function madeByApp(entry: Scalar, job: StepsJob): string | undefined {
  const id = APP_OUTPUT.exec(entry.value)?.[1];
  const maker = job.steps.find((step) => id !== undefined && step.id?.value === id);
  return maker !== undefined && APP_TOKENS.has(actionOfStep(maker) ?? '')
    ? `steps.${id}.outputs.token`
    : undefined;
}
