import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { info, setOutput, summary, warning } from '@actions/core';
import { usageLines } from '../render/usage.ts';
import { sumOf } from '../usage/amounts.ts';
import type { UsageRecord } from '../usage/schema.ts';
import { homesOf } from './homes.ts';
import { measure } from './measure.ts';
import { recordOf } from './record.ts';
import { jobStart, runOf } from './run.ts';

export interface Core {
  readonly info: typeof info;
  readonly setOutput: typeof setOutput;
  readonly summary: typeof summary;
  readonly warning: typeof warning;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One step of a job: reads, tells, and leaves the record where the next step uploads it from. */
export async function runMeasure(core: Core, environment: Environment, now: Date): Promise<void> {
  const named = (environment.SPEND_GUARD_CODEX_HOME ?? '').split('\n');
  const homes = homesOf(named, environment, (environment.SPEND_GUARD_FILES ?? '').split('\n'));
  const measured = measure(homes, jobStart(environment));
  const record = recordOf(measured, runOf(environment), now.toISOString().slice(0, 10));
  const lines = usageLines(record);
  for (const line of lines) core.info(line);
  for (const [name, value] of Object.entries(outputsOf(record))) core.setOutput(name, value);
  if (record.record !== null) keep(core, environment, record);
  if (environment.SPEND_GUARD_SUMMARY !== 'false' && environment.GITHUB_STEP_SUMMARY)
    await core.summary.addRaw(`**AI in this job**: ${lines.join('  \n')}\n\n`).write();
}

/** Several jobs of one run may have the same name, as those that two workflows call. */
function keep(core: Core, environment: Environment, record: UsageRecord): void {
  const { run } = record;
  const parts = run === null ? ['local'] : [run.id, run.attempt, run.job, run.leg];
  const name = ['spend-guard-usage', ...parts, randomBytes(3).toString('hex')].join('.');
  const folder = join(environment.RUNNER_TEMP || tmpdir(), 'spend-guard-usage');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify(record)}\n`, { flag: 'wx' });
  core.setOutput('record-path', path);
  if (run !== null) core.setOutput('artifact', name);
}

type Output = 'budget' | 'input-tokens' | 'output-tokens' | 'usd' | 'credits' | 'complete';

/** No record leaves numbers empty: an expression that compares them must not see a 0. */
function outputsOf({ record }: UsageRecord): Readonly<Record<Output, string>> {
  const uses = record?.uses ?? [];
  const total = (kind: 'input' | 'output') =>
    record === null ? '' : String(uses.reduce((sum, { tokens }) => sum + tokens[kind], 0));
  const paid = (unit: 'usd' | 'credits', budget: string) => {
    const amount = sumOf(uses.filter((use) => use.budget === budget).map((use) => use[unit]));
    // Where it is unsaid which of two prices holds, the dearer: who compares wants to know the most.
    return amount === null ? '' : String(amount.high);
  };
  return {
    budget: budgetOf(uses.map(({ budget }) => budget)),
    'input-tokens': total('input'),
    'output-tokens': total('output'),
    usd: paid('usd', 'api'),
    credits: paid('credits', 'subscription'),
    complete: String(record?.complete ?? false),
  };
}

type Budget = NonNullable<UsageRecord['record']>['uses'][number]['budget'];

/** As a job's budget is made of its charges: what is OpenAI's leads, and two of them are both. */
function budgetOf(budgets: readonly Budget[]): Budget | 'both' | '' {
  const paid = new Set(budgets);
  if (paid.has('api') && paid.has('subscription')) return 'both';
  const order: readonly Budget[] = ['api', 'subscription', 'unclear', 'other', 'none'];
  return order.find((one) => paid.has(one)) ?? '';
}
