import type {
  Invocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import type { Diagnostic, Finding, Ignored, JobReport, Level, Report } from '../report/report.ts';
import { parseRemoteName } from '../repository/elsewhere.ts';
import type { Evidence } from '../value/evidence.ts';
import { clean, clip, encodePath } from './escape.ts';
import { stringify } from './json.ts';
import { type RuleDocs, type RuleText, rulePage, ruleText } from './rules.ts';
import { bySeverity } from './verdict.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const MESSAGE_MAX = 4096;
/** A trail is for reading; longer ones make the log slow to show and no clearer. */
const STEPS_MAX = 100;

const LEVELS = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
} as const satisfies Record<Level, Result.level>;

/** SARIF 2.1.0: findings as results, ignored ones suppressed, trails as code flows, diagnostics as notifications. */
export function renderSarif(report: Report, docs: RuleDocs = {}): string {
  return logOf([runOf(report, docs)]);
}

/** Several repositories in one log, a run for each that says whose it is. */
export function renderSarifTogether(
  all: readonly { readonly name: string; readonly report: Report }[],
  docs: RuleDocs = {},
): string {
  return logOf(
    all.map(({ name, report }) => ({
      ...runOf(report, docs),
      automationDetails: { id: `spend-guard/${plain(name)}/` },
    })),
  );
}

function logOf(runs: Run[]): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs };
  return stringify(log);
}

function runOf(report: Report, docs: RuleDocs): Run {
  const ids = ruleIds(report, docs);
  return {
    tool: {
      driver: {
        name: report.generator.name,
        version: report.generator.version,
        semanticVersion: report.generator.version,
        ...(docs.homepage === undefined ? {} : { informationUri: docs.homepage }),
        rules: ids.map((id) => descriptor(id, docs)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [invocation(report)],
    results: [
      ...bySeverity(report.findings).map((finding) => result(finding, report, ids)),
      ...bySeverity(report.ignored).map((ignored) => suppressed(ignored, report, ids)),
    ],
  };
}

function ruleIds(report: Report, docs: RuleDocs): readonly string[] {
  const used = [...report.findings, ...report.ignored].map((finding) => finding.rule);
  const known = (docs.rules ?? []).map((rule) => rule.id);
  return [...new Set([...known, ...used])].sort();
}

/** GitHub's code scanning asks for all three texts and lists by tag; a rule without its own gets its id. */
function descriptor(id: string, docs: RuleDocs): ReportingDescriptor {
  const text = ruleText(id, docs);
  const page = rulePage(id, docs);
  const about = text?.about === undefined ? [] : [text.about];
  return {
    id,
    shortDescription: { text: plain(text?.title ?? `Spend Guard: ${id}`) },
    fullDescription: { text: plain(text?.why ?? `Spend Guard: ${id}`) },
    help: help(id, text, page),
    ...(page === undefined ? {} : { helpUri: page }),
    ...(text?.level === undefined ? {} : { defaultConfiguration: { level: LEVELS[text.level] } }),
    properties: { tags: ['ai-spend', ...about] },
  };
}

/** Code scanning shows the Markdown beside an alert, others the text. The words are the rules' own. */
function help(id: string, text: RuleText | undefined, page: string | undefined) {
  if (text === undefined) return { text: `Spend Guard: ${plain(id)}` };
  const parts = [`${text.title}.`, text.why, ...(text.fix === undefined ? [] : [text.fix])];
  const more = page === undefined ? [] : [`[The page of ${id}](${page})`];
  return { text: plain(parts.join(' ')), markdown: [...parts, ...more].join('\n\n') };
}

function result(finding: Finding, report: Report, ids: readonly string[]): Result {
  const job = report.jobs.find(
    (candidate) => candidate.workflow === finding.workflow && candidate.job === finding.job,
  );
  const trails = job === undefined ? [] : trailsOf(job);
  const fix = finding.fix === null ? '' : ` Fix: ${finding.fix}`;
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVELS[finding.level],
    message: { text: plain(`${finding.message}${fix}`) },
    locations: [
      {
        ...location(finding.path, finding.line),
        logicalLocations: [
          { name: finding.job, fullyQualifiedName: `${finding.workflow}#${finding.job}` },
        ],
      },
    ],
    partialFingerprints: { 'spendGuard/v1': finding.fingerprint },
    ...(trails.length === 0 ? {} : { codeFlows: trails.map(codeFlow) }),
  };
}

function suppressed(ignored: Ignored, report: Report, ids: readonly string[]): Result {
  const until = ignored.expires === null ? '' : ` (until ${ignored.expires})`;
  return {
    ...result(ignored, report, ids),
    suppressions: [{ kind: 'external', justification: plain(`${ignored.reason}${until}`) }],
  };
}

function trailsOf(job: JobReport): readonly (readonly Evidence[])[] {
  return [...job.charges, ...job.dead].map((spent) => spent.evidence.slice(0, STEPS_MAX));
}

function codeFlow(trail: readonly Evidence[]) {
  const locations = atHome(trail).map((step) => ({
    location: {
      ...location(step.path, step.line, step.column),
      message: { text: plain(step.shows) },
    },
  }));
  return { threadFlows: [{ locations }] };
}

/** Code scanning shows files of this repository only: a step elsewhere is told where it was entered. */
function atHome(trail: readonly Evidence[]): readonly Evidence[] {
  let last = trail[0];
  return trail.flatMap((step) => {
    if (parseRemoteName(step.path) === undefined) {
      last = step;
      return [step];
    }
    const shows = `${step.path}:${step.line}: ${step.shows}`;
    return last === undefined ? [] : [{ ...last, shows }];
  });
}

function invocation(report: Report): Invocation {
  return {
    executionSuccessful: report.outcome !== 'error',
    ...(report.diagnostics.length === 0
      ? {}
      : { toolExecutionNotifications: report.diagnostics.map(notification) }),
  };
}

function notification({ code, message, path, line }: Diagnostic): Notification {
  return {
    descriptor: { id: code },
    level: 'warning',
    message: { text: plain(message) },
    locations: [location(path, line)],
  };
}

function location(path: string, line: number, column?: number): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(path), uriBaseId: ROOT },
      region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
    },
  };
}

/** Plain text by SARIF's rules: `[text](n)` would be a link (§3.11.6). */
function plain(text: string): string {
  const line = clip(clean(text), MESSAGE_MAX);
  return line === '' ? '(no text)' : line.replaceAll('](', '] (');
}
