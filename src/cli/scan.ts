import { writeFileSync } from 'node:fs';
import { guard } from '../guard.ts';
import { findPolicy } from '../policy/find.ts';
import type { Policy } from '../policy/policy.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { stringify } from '../render/json.ts';
import { renderText } from '../render/text.ts';
import type { Report } from '../report.ts';
import type { Repository } from '../repository/repository.ts';
import { openWorkTree } from '../repository/worktree.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './run.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const SCAN_HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository in DIR (default: the current folder)
and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
  --policy FILE     Policy file, relative to DIR (default: .github/spend-guard.yml)
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  --verbose         Show whole trails, unspent credentials and ignored findings
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export async function runScan(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, {
    format: { type: 'string', default: 'text' },
    policy: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    output: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    'no-color': { type: 'boolean', default: false },
  });
  if (positionals.length > 1)
    throw new UsageError(`scan takes one folder, not ${positionals.length}`);
  const format = oneOf('--format', values.format, FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
  const repository = open(positionals[0] ?? '.');
  const policy = await policyOrStop(repository, values.policy);
  const report = guard(repository, {
    policy,
    today: io.today(),
    fullName: io.environment.GITHUB_REPOSITORY,
  });
  const text = await render(report, format, {
    ...io,
    color: io.color && !values['no-color'] && values.output === undefined,
    verbose: values.verbose,
  });
  if (values.output === undefined) io.stdout(text);
  else writeFileSync(values.output, text);
  return fails(report, failOn) ? EXIT.violated : EXIT.clean;
}

export function open(directory: string): Repository {
  const repository = openWorkTree(directory);
  if (repository === undefined)
    throw new UsageError(`there is no folder ${JSON.stringify(directory)}`);
  return repository;
}

export async function policyOrStop(
  repository: Repository,
  asked: string | undefined,
): Promise<Policy> {
  const loaded = await findPolicy(repository, asked);
  if ('policy' in loaded) return loaded.policy;
  const { formatProblem } = await import('../policy/problem.ts');
  const list = loaded.problems.map(formatProblem).join('\n');
  throw new UsageError(`the policy cannot be read, so nothing was judged\n${list}`);
}

export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return report.findings.some(
    (f) => f.level === 'error' || (failOn === 'warning' && f.level === 'warning'),
  );
}

type View = Pick<Terminal, 'color' | 'width'> & { readonly verbose: boolean };

async function render(
  report: Report,
  format: (typeof FORMATS)[number],
  view: View,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, { ...view, ...RULE_DOCS });
    case 'json':
      return stringify(report);
    case 'markdown':
      return (await import('../render/markdown.ts')).renderMarkdown(report, RULE_DOCS);
    case 'sarif':
      return (await import('../render/sarif.ts')).renderSarif(report, RULE_DOCS);
    default:
      return format satisfies never;
  }
}
