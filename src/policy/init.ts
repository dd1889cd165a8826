import type { Charge, Finding, JobReport, Report } from '../report.ts';
import { MAX_WILDCARDS } from './glob.ts';
import { POLICY_SCHEMA_URL } from './policy.ts';

/**
 * A commented policy that declares every charged job as it is today; those that deserve a decision
 * are marked `DECIDE`. It judges the repository it was written for without a `wrong-budget`.
 */
export function starterPolicy(report: Report): string {
  const jobs = report.jobs.filter(
    (job) => job.charges.length > 0 && (job.calledBy ?? []).length === 0,
  );
  return [
    `# yaml-language-server: $schema=${POLICY_SCHEMA_URL}`,
    '#',
    '# Who pays for the AI in this repository, and who decided it. Written from a scan; nothing here is',
    '# decided yet: read every line marked DECIDE, give the others a reason, and have the owners of both',
    '# budgets review the file. Rules: docs/rules of Spend Guard, or `spend-guard explain RULE`.',
    'version: 1',
    '',
    '# What automation is charged to where no entry below says otherwise:',
    '# api (a Platform account, per token), subscription (a ChatGPT plan or workspace), any, none.',
    'default: api',
    '',
    ...expectLines(jobs, report.findings),
    '',
    '# Who answers for each budget, and what a month may cost.',
    '# budgets:',
    '#   api: { owner: platform-team, monthly-limit: "400 USD" }',
    '#   subscription: { owner: engineering, monthly-limit: "2000 credits" }',
    '#   increase: "25 %"   # how much one pull request may raise a line',
    '# How often a job runs, where neither history nor a schedule tells (`spend-guard usage sync`):',
    '# usage:',
    '#   ".github/workflows/NAME.yml#JOB": { runs-per-month: 120 }',
    '',
    ...secretLines(jobs),
    '# A new charged job needs an entry under `expect` first:',
    '# require-declaration: true',
    '',
  ].join('\n');
}

function expectLines(jobs: readonly JobReport[], findings: readonly Finding[]): string[] {
  if (jobs.length === 0)
    return [
      '# No job here spends. Declare one before it does:',
      '# expect:',
      ...entryLines('.github/workflows/NAME.yml#JOB', 'api').map(commented),
    ];
  const lines = ['# The first entry that matches a job wins.'];
  const entries = jobs.flatMap((job) => jobLines(job, findings));
  const declared = jobs.some((job) => job.budget !== 'unclear');
  return [...lines, declared ? 'expect:' : '# expect:', ...entries];
}

function jobLines(job: JobReport, findings: readonly Finding[]): string[] {
  const own = findings.filter((one) => one.workflow === job.workflow && one.job === job.job);
  const notes = [oneLine(job.sentence), ...decisions(job, own)];
  const entry = entryLines(exactGlob(job), job.budget === 'unclear' ? 'api' : job.budget);
  return [
    ...notes.map((note) => `  # ${note}`),
    ...(job.budget === 'unclear' ? entry.map(commented) : entry),
  ];
}

/** Why somebody should look at this job before signing. */
function decisions(job: JobReport, findings: readonly Finding[]): string[] {
  const notes: string[] = [];
  if (job.budget === 'unclear')
    notes.push(
      `DECIDE: who pays is not in the files${candidates(job.charges)}; declare it, or the secret below.`,
    );
  if (job.budget === 'subscription' || job.budget === 'both')
    notes.push('DECIDE: automation on a ChatGPT plan. Is that agreed with whoever owns the plan?');
  const grave = findings.filter((one) => one.level !== 'notice' && one.rule !== 'wrong-budget');
  const rules = [...new Set(grave.map((one) => one.rule))];
  if (rules.length > 0) notes.push(`DECIDE: see ${rules.join(', ')}.`);
  return notes;
}

function candidates(charges: readonly Charge[]): string {
  const all = charges.flatMap((charge) => charge.candidates);
  const shown = [...new Set(all.map((one) => `${one.name} (${one.budget})`))].slice(0, 4);
  return shown.length === 0 ? '' : oneLine(`, it could be ${shown.join(' or ')}`);
}

function entryLines(jobs: string, budget: string): string[] {
  return [`  - jobs: ${JSON.stringify(jobs)}`, `    budget: ${budget}`, '    # reason: ""'];
}

/** A line of the file switched off, its indentation kept. */
function commented(line: string): string {
  return line.replace(/^ {0,2}/, '  # ').replace('# # ', '# ');
}

function secretLines(jobs: readonly JobReport[]): string[] {
  const unknown = jobs
    .flatMap((job) => job.charges)
    .flatMap((charge) => charge.candidates)
    .filter((one) => one.kind === 'unknown' && /^secrets\.\w+$/.test(one.name));
  const names = [...new Set(unknown.map((one) => one.name.slice('secrets.'.length)))].sort();
  if (names.length === 0) return [];
  return [
    '# DECIDE: what these hold: platform-key, chatgpt-auth-file, access-token, provider-key or none.',
    '# secrets:',
    ...names.map((name) => `#   ${name}: platform-key`),
    '',
  ];
}

/** The job's own path and id; what means something in a glob becomes a wildcard. */
function exactGlob(job: JobReport): string {
  return `${literally(job.workflow)}#${literally(job.job)}`;
}

const MOST_LITERAL = 80;

function literally(text: string): string {
  const pieces = text.split(/[^\w./ -]+/);
  const kept = pieces.slice(0, MAX_WILDCARDS).join('*').slice(0, MOST_LITERAL);
  return pieces.length > MAX_WILDCARDS || kept.length === MOST_LITERAL ? `${kept}*` : kept;
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
