import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fails } from '../cli/scan.ts';
import { guard } from '../guard.ts';
import { findPolicy } from '../policy/find.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { type Annotation, renderAnnotations } from '../render/annotations.ts';
import { stringify } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderSummary } from '../render/summary.ts';
import { verdict } from '../render/verdict.ts';
import type { Report } from '../report.ts';
import { openWorkTree } from '../repository/worktree.ts';
import { InputError, type Inputs, readInputs } from './inputs.ts';

type Core = typeof import('@actions/core');
type Environment = Readonly<Record<string, string | undefined>>;

/** The Action: inputs → guard → summary, annotations, outputs, verdict. */
export async function runAction(core: Core, environment: Environment): Promise<void> {
  const inputs = inputsOrStop(core);
  if (inputs === undefined) return;
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const repository = openWorkTree(resolve(workspace, inputs.path));
  const loaded = await findPolicy(repository, inputs.policy);
  if ('problems' in loaded) {
    const { formatProblem } = await import('../policy/problem.ts');
    core.setOutput('outcome', 'error');
    core.setFailed(
      `The policy cannot be read, so nothing was judged.\n${loaded.problems.map(formatProblem).join('\n')}`,
    );
    return;
  }
  const report = guard(repository, {
    policy: loaded.policy,
    today: new Date().toISOString().slice(0, 10),
    fullName: environment.GITHUB_REPOSITORY,
  });
  await publish(core, report, inputs, environment, workspace);
  if (fails(report, inputs.failOn)) core.setFailed(`Spend Guard: ${verdict(report)}`);
  else core.info(verdict(report));
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
  core: Core,
  report: Report,
  inputs: Inputs,
  environment: Environment,
  workspace: string,
): Promise<void> {
  const files = writeFiles(report, environment.RUNNER_TEMP ?? workspace);
  if (inputs.sarif !== undefined) {
    const { renderSarif } = await import('../render/sarif.ts');
    writeFileSync(resolve(workspace, inputs.sarif), renderSarif(report, RULE_DOCS));
  }
  if (inputs.summary && environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(renderSummary(report, RULE_DOCS)).write();
  for (const annotation of renderAnnotations(report)) annotate(core, annotation);
  core.setOutput('outcome', report.outcome);
  for (const budget of ['api', 'subscription', 'other', 'unclear', 'none'] as const)
    core.setOutput(`${budget}-jobs`, report.ledger[budget].jobs);
  core.setOutput('findings', report.findings.length);
  core.setOutput('report-path', files.report);
  core.setOutput('markdown-path', files.markdown);
}

function writeFiles(report: Report, directory: string): { report: string; markdown: string } {
  const files = {
    report: join(directory, 'spend-guard-report.json'),
    markdown: join(directory, 'spend-guard-report.md'),
  };
  mkdirSync(dirname(files.report), { recursive: true });
  writeFileSync(files.report, stringify(report));
  writeFileSync(files.markdown, renderMarkdown(report, RULE_DOCS));
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
