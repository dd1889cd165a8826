import { join, resolve } from 'node:path';
import type { GitHubClient } from '../github/client.ts';
import { type EventContext, type EventSource, readEvent } from '../github/event.ts';
import { connectLazily } from '../github/octokit.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { type Annotation, renderAnnotations } from '../render/annotations.ts';
import { stringifyInPieces } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderSummary } from '../render/summary.ts';
import { verdict } from '../render/verdict.ts';
import { FAILING, fails } from '../report/fail-on.ts';
import type { Report } from '../report/report.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import { writeResult } from '../repository/write.ts';
import { VERSION } from '../version.ts';
import {
  type ChangeResult,
  causedBy,
  type JudgedChange,
  judgeChange,
  MAX_OFFERS,
} from './change.ts';
import { belowFolder } from './folder.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';
import { ownPlace } from './own-step.ts';
import { type Core, placeOf, type Stage, setByBase, sidesOf } from './stage.ts';
import {
  accompany,
  elsewhereOf,
  findingSomebody,
  pastReader,
  tell,
  today,
  willTell,
} from './tell.ts';

/** Payloads with a long history of commits are the largest; GitHub caps webhooks at 25 MB. */
const MAX_PAYLOAD_BYTES = 26_214_400;

type Environment = Readonly<Record<string, string | undefined>>;

/** The Action: inputs → both sides of the change → summary, annotations, outputs, comment, verdict. */
export async function runAction(core: Core, environment: Environment): Promise<void> {
  const inputs = inputsOrStop(core);
  if (inputs === undefined) return;
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const event = readEvent({ env: environment, ...readPayload(environment.GITHUB_EVENT_PATH) });
  const client = clientFor(inputs, event);
  const place = placeOf(workspace, inputs.path);
  const nothingYet = { points: null, weakened: [], opened: new Map() };
  let stage: Stage = { core, inputs, event, client, workspace, ...place, ...nothingYet };
  try {
    // Before anything else is asked for: whether what is wanted can be had.
    elsewhereOf(stage);
    const own = ownPlace(environment, workspace, process.argv[1]);
    stage = await setByBase(stage, { given: (name) => core.getInput(name), own });
    const { reportFrom } = stage.inputs;
    if (reportFrom !== undefined) {
      // Elsewhere it would be a way to have nothing judged.
      if (event.name !== 'workflow_run')
        throw new Error('input `report-from` is for a workflow that runs on `workflow_run`');
      return await accompany(stage, reportFrom);
    }
    const judged = await judge(stage);
    if (judged.kind === 'judged') return await finish(stage, environment, judged);
    await stop(stage, await whyNothing(judged));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await stop(stage, reason, `Spend Guard could not finish: ${reason}`);
  }
}

function judge(stage: Stage): Promise<ChangeResult> {
  const { points, weakened } = stage;
  const { policy, baseline } = stage.inputs;
  const elsewhere = elsewhereOf(stage);
  const offers = { most: willTell(stage) ? MAX_OFFERS : 0, unsafe: stage.inputs.unsafeSuggestions };
  const options = { points, weakened, policy, baseline, elsewhere, offers, today: today() };
  return judgeChange({ ...sidesOf(stage), ...options, readPast: pastReader(stage) });
}

async function whyNothing(result: Exclude<ChangeResult, JudgedChange>): Promise<string> {
  if (result.kind === 'bad-baseline')
    return `The baseline cannot be read, so nothing was judged: ${result.problem}`;
  if (result.kind === 'nothing')
    return `Nothing was judged: ${result.why}. Put \`actions/checkout\` before this step, or correct \`path\`.`;
  const { formatProblem } = await import('../policy/problem.ts');
  const problems = result.problems.map(formatProblem).join('\n');
  return `The policy cannot be read, so nothing was judged.\n${problems}`;
}

async function finish(stage: Stage, environment: Environment, judged: JudgedChange): Promise<void> {
  const { core, inputs } = stage;
  for (const note of judged.notes) core.warning(`Not everything could be compared: ${note}.`);
  const caused = causedBy(judged);
  const failing = caused.outcome === 'error' || fails(caused, FAILING[inputs.failOn]);
  await publish(stage, environment, judged.report, caused);
  await tell(stage, judged, { ...judged, fails: failing });
  const said = verdict(caused, judged.report.findings.length - caused.findings.length);
  if (failing) core.setFailed(`Spend Guard: ${said}`);
  else core.info(said);
}

/** `said`: the same for the log, which has no heading. */
async function stop(stage: Stage, reason: string, said = reason): Promise<void> {
  stage.core.setOutput('outcome', 'error');
  const noPolicy = { policyPath: null, policyChanged: false, policyCommit: null };
  await tell(await findingSomebody(stage), noPolicy, { kind: 'unfinished', reason });
  stage.core.setFailed(said);
}

function clientFor(inputs: Inputs, event: EventContext): GitHubClient | null {
  if (inputs.token === '') return null;
  const userAgent = `spend-guard/${VERSION}`;
  return connectLazily({ token: inputs.token, apiUrl: event.apiUrl, userAgent });
}

function readPayload(path: string | undefined): Pick<EventSource, 'payload' | 'refused'> {
  if (path === undefined) return { payload: undefined };
  const read = readPlainFile(path, MAX_PAYLOAD_BYTES);
  return read.kind === 'text' ? { payload: read.text } : { payload: undefined, refused: read.why };
}

function inputsOrStop(core: Core): Inputs | undefined {
  try {
    return readInputs((name) => core.getInput(name));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    core.setOutput('outcome', 'error');
    core.setFailed(error.message);
    return undefined;
  }
}

async function publish(
  { core, inputs, workspace, folder }: Stage,
  environment: Environment,
  report: Report,
  caused: Report,
): Promise<void> {
  const files = writeFiles(report, environment.RUNNER_TEMP ?? workspace, workspace);
  if (inputs.sarif !== undefined) {
    const { renderSarif } = await import('../render/sarif.ts');
    const log = renderSarif(belowFolder(report, folder), RULE_DOCS);
    writeResult(resolve(workspace, inputs.sarif), [log], [workspace]);
  }
  if (inputs.summary && environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(renderSummary(report, RULE_DOCS)).write();
  for (const annotation of renderAnnotations(belowFolder(caused, folder)))
    annotate(core, annotation);
  core.setOutput('outcome', caused.outcome);
  for (const budget of ['api', 'subscription', 'other', 'unclear', 'none'] as const)
    core.setOutput(`${budget}-jobs`, report.ledger[budget].jobs);
  core.setOutput('findings', report.findings.length);
  core.setOutput('report-path', files.report);
  core.setOutput('markdown-path', files.markdown);
}

function writeFiles(
  report: Report,
  directory: string,
  workspace: string,
): { report: string; markdown: string } {
  const files = {
    report: join(directory, 'spend-guard-report.json'),
    markdown: join(directory, 'spend-guard-report.md'),
  };
  writeResult(files.report, stringifyInPieces(report), [workspace]);
  writeResult(files.markdown, [renderMarkdown(report, RULE_DOCS)], [workspace]);
  return files;
}

function annotate(core: Core, { level, title, message, path, line }: Annotation): void {
  const properties = { title, file: path, startLine: line };
  switch (level) {
    case 'error':
      return core.error(message, properties);
    case 'warning':
      return core.warning(message, properties);
    case 'notice':
      return core.notice(message, properties);
    default:
      return level satisfies never;
  }
}
