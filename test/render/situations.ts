/**
 * A dozen situations a repository can be in: scans of parts of `fixtures/shop`, before and after a
 * change. Nothing in them is written by hand, so a golden file shows what the product says.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forecasters } from '../../src/forecast/asked.ts';
import { guard } from '../../src/guard.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import type { Report } from '../../src/report/report.ts';
import { openMemory } from '../../src/repository/memory.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';

const TODAY = '2026-11-28';
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const POLICY = '.github/spend-guard.yml';
const WORKFLOWS = '.github/workflows';

export const { rules } = RULE_DOCS;

type Files = Readonly<Record<string, string>>;

function file(path: string): string {
  return readFileSync(`${FIXTURES}/shop/${path}`, 'utf8');
}

/** What every state of the shop has beside its workflows. */
const REST: Files = Object.fromEntries(
  ['package.json', 'scripts/translate.mjs', 'README.md'].map((path) => [path, file(path)]),
);

function workflows(...names: readonly string[]): Files {
  return Object.fromEntries(
    names.map((name) => [`${WORKFLOWS}/${name}.yml`, file(`${WORKFLOWS}/${name}.yml`)]),
  );
}

/** A workflow of the shop with another text in one place. */
export function changed(name: string, from: string, to: string): Files {
  const text = file(`${WORKFLOWS}/${name}.yml`);
  if (!text.includes(from)) throw new Error(`${name}.yml does not hold ${from}`);
  return { [`${WORKFLOWS}/${name}.yml`]: text.replace(from, to) };
}

function policyOf(text: string): Policy {
  const loaded = loadPolicy(POLICY, text);
  if ('problems' in loaded) throw new Error(loaded.problems.map((p) => p.message).join('\n'));
  return loaded.policy;
}

/** As the Action judges: with a forecast where the policy asks for one. */
async function judge(repository: Repository, policy: Policy, base?: Report): Promise<Report> {
  const forecaster = (await forecasters({ policy, asked: false, today: TODAY }))();
  return guard(repository, { policy, today: TODAY, forecaster, before: base?.forecast });
}

export function scan(files: Files, { policy = true } = {}): Promise<Report> {
  const repository = openMemory({ ...REST, ...files }, '.');
  return judge(repository, policy ? policyOf(file(POLICY)) : BUILT_IN_POLICY);
}

const KEY = `sk-proj-${'Zm9vYmFyYmF6'.repeat(4)}`;

const START = workflows('ci', 'review');
const NIGHTLY = { ...START, ...workflows('nightly') };
const EVERYTHING = workflows(
  ...['ci', 'review', 'nightly', 'docs', 'release', 'fix', 'lint', 'broken'],
);

/** The nightly job as it stood before it was moved to somebody's plan. */
const WITH_KEY = changed(
  'nightly',
  'CODEX_AUTH_JSON: ${{ secrets.CODEX_AUTH_JSON }}\n        run: |\n          mkdir -p ~/.codex\n          printf \'%s\' "$CODEX_AUTH_JSON" > ~/.codex/auth.json',
  'KEY: ${{ secrets.OPENAI_API_KEY }}\n        run: printenv KEY | codex login --with-api-key',
);

/** A head of which not everything that decides could be read. */
function unfinished(report: Report): Report {
  const told = { code: 'unreadable', path: `${WORKFLOWS}/review.yml`, line: 1 };
  const message = 'The commit of the base cannot be read, so what is new is not known.';
  return { ...report, outcome: 'error', diagnostics: [{ ...told, message }] };
}

export const reports = {
  empty: await scan({}),
  quiet: await scan(workflows('ci')),
  pass: await scan(START),
  'first-run': await scan(NIGHTLY, { policy: false }),
  violation: await scan(NIGHTLY),
  unclear: await scan(workflows('fix')),
  'literal-key': await scan(changed('review', '${{ secrets.OPENAI_API_KEY }}', KEY)),
  everything: await scan(EVERYTHING),
  unfinished: unfinished(await scan(workflows('review'))),
} as const satisfies Record<string, Report>;

async function acme(): Promise<{ report: Report; base: Report }> {
  const policy = policyOf(readFileSync(`${FIXTURES}/acme-platform/${POLICY}`, 'utf8'));
  const base = await judge(openMemory(REST, '.'), policy);
  const report = await judge(openWorkTree(`${FIXTURES}/acme-platform`), policy, base);
  return { base, report: { ...report, repository: { path: '.', commit: null } } };
}

/** Head and, where the base is known, base. */
export const pulls: Readonly<Record<string, { report: Report; base?: Report }>> = {
  'adds-a-violation': { base: await scan(START), report: reports.violation },
  'adds-an-expected-job': { base: await scan(workflows('ci')), report: reports.pass },
  'moves-a-job': {
    base: await scan({ ...START, ...workflows('release'), ...WITH_KEY }),
    report: await scan({ ...NIGHTLY, ...workflows('release') }),
  },
  'becomes-unclear': {
    base: await scan({
      ...workflows('review'),
      ...changed('fix', '[self-hosted, linux]', 'ubuntu-latest'),
    }),
    report: await scan(workflows('review', 'fix')),
  },
  fixed: { base: reports.violation, report: await scan({ ...START, ...WITH_KEY }) },
  'nothing-new': { base: reports.pass, report: reports.pass },
  'only-older-findings': { base: reports.violation, report: reports.violation },
  everything: { base: await scan(workflows('ci', 'release')), report: reports.everything },
  unfinished: { base: await scan(workflows('review')), report: reports.unfinished },
  'without-base': { report: reports.violation },
  'removes-spending': {
    base: await scan(workflows('ci', 'release')),
    report: await scan(workflows('ci')),
  },
  acme: await acme(),
};
