import { resolve } from 'node:path';
import type { Delivery } from '../github/comment.ts';
import { withPullRequest } from '../github/companion.ts';
import { openElsewhere } from '../github/elsewhere.ts';
import type { EventContext } from '../github/event.ts';
import { explainDelivery, explainSuggestions } from '../github/explain.ts';
import type { Fetching } from '../github/remote.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import { VERSION } from '../version.ts';
import type { ChangeOptions, JudgedChange } from './change.ts';
import type { Message } from './comment.ts';
import { type Core, type Stage, sidesOf } from './stage.ts';

/**
 * Other repositories, where they are to be read.
 * @throws Error without a token: a run that was told to look there must not pass unlooked.
 */
export function elsewhereOf({ inputs, client }: Stage): (Elsewhere & Fetching) | undefined {
  if (!inputs.online) return undefined;
  if (client === null) throw new Error('input `online` needs a token in the input `token`');
  return openElsewhere(client);
}

/** How many weeks of runs are read: enough to see whether their level moves. */
const WEEKS = 12;

/**
 * Reads how often workflows ran, where that is wanted.
 * @throws Error without a token: a run that was told to look must not go on unlooked.
 */
export function pastReader({ core, inputs, event }: Stage): ChangeOptions['readPast'] {
  if (!inputs.history) return undefined;
  const at = event.repository;
  if (inputs.token === '' || at === null)
    throw new Error('input `history` needs a token in the input `token`');
  return async (workflows) => {
    const [{ connectRuns }, { readHistory }] = await Promise.all([
      import('../github/runs-octokit.ts'),
      import('../github/history.ts'),
    ]);
    const userAgent = `spend-guard/${VERSION}`;
    const client = await connectRuns({ token: inputs.token, apiUrl: event.apiUrl, userAgent });
    const history = await readHistory(client, { at, workflows, weeks: WEEKS, today: today() });
    for (const gap of history.gaps) core.warning(`The forecast does not know ${gap}.`);
    return history;
  };
}

/** Whether there is a pull request to tell, and somebody wants it told. */
export function willTell({ inputs, event, client }: Stage): boolean {
  return client !== null && event.pullRequest !== null && inputs.comment !== 'never';
}

/**
 * The stage with the pull request that the event itself does not tell of, to say that it could not
 * be judged: its number is in the ref, and its head is what GitHub says now.
 */
export async function findingSomebody(stage: Stage): Promise<Stage> {
  const { event, client, inputs } = stage;
  const { pullNumber: number, repository, pullRequest } = event;
  if (pullRequest !== null || number === null || repository === null) return stage;
  if (client === null || inputs.comment === 'never') return stage;
  try {
    const { headSha } = await client.conversation({ ...repository, number });
    const unknown = { baseSha: null, baseBranch: null, mergeSha: null, fork: false };
    return { ...stage, event: withPullRequest(event, { number, headSha, ...unknown }) };
  } catch {
    return stage;
  }
}

/** Tells the pull request, where there is one and somebody wants it told. */
export async function tell(
  stage: Stage,
  policy: Pick<JudgedChange, 'policyPath' | 'policyChanged' | 'policyCommit'>,
  message: Message,
): Promise<void> {
  const { core, inputs, event, client, folder } = stage;
  if (client === null || !willTell(stage)) return;
  const { commentOn } = await import('./comment.ts');
  const { comment: mode, commentKey: key, suggestions } = inputs;
  const summaryId = inputs.summary ? inputs.summaryId : undefined;
  const settings = { ...policy, mode, key, folder, suggestions, summaryId };
  const told = await commentOn(client, event, settings, message);
  if (told === null) return;
  report(core, event, told.delivery);
  const said = told.suggestions && explainSuggestions(told.suggestions, told.delivery);
  if (said) core[said.level](said.text);
}

/** In a companion of an untrusted run: the verdict is that run's, and only the comment is ours. */
export async function accompany(stage: Stage, reportFrom: string): Promise<void> {
  const { core, inputs, event, client, workspace } = stage;
  if (client === null) return core.warning('No comment: `report-from` needs a token.');
  const { tellFromReport } = await import('./companion.ts');
  const result = await tellFromReport({
    ...sidesOf(stage),
    client,
    reportFrom: resolve(workspace, reportFrom),
    policy: inputs.policy,
    baseline: inputs.baseline,
    mode: inputs.comment,
    key: inputs.commentKey,
    elsewhere: elsewhereOf(stage),
    today: today(),
    readPast: pastReader(stage),
  });
  if (result.kind === 'told') report(core, event, result.delivery);
  else core.warning(`No comment: ${result.why}.`);
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function report(core: Core, event: EventContext, delivery: Delivery): void {
  if ('url' in delivery) core.setOutput('comment-url', delivery.url);
  const { level, text } = explainDelivery(delivery, event);
  core[level](text);
}
