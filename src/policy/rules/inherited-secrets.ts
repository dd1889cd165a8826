import { few, listed } from '../../support/listed.ts';
import type { Declared } from '../../workflow/model.ts';
import { isLocal, localPath } from '../../workflow/references.ts';
import type { JobAccount } from '../account.ts';
import { charged } from './facts.ts';
import type { Context, Violation } from './rule.ts';
import { code, jobPlace } from './wording.ts';

/** `secrets: inherit` hands every secret over where the called workflow names those it wants. */
export function* inherited(account: JobAccount, { account: all }: Context): Iterable<Violation> {
  const { job, workflow, report } = account;
  if (job.kind !== 'call' || job.secrets !== 'inherit' || !charged(account)) return;
  // What was not read is told as that, and nobody knows which names it needs.
  if (report.charges.some(({ spender }) => spender.kind === 'remote')) return;
  const path = isLocal(job.uses.value) ? localPath(job.uses.value) : undefined;
  const named = secretsNamed(path && all.text(path));
  const there = all.jobs.find((one) => one.workflow.path === path)?.workflow.call?.secrets ?? [];
  const says =
    named === undefined
      ? 'what it needs is a part of them'
      : named.length === 0
        ? 'that workflow names none of them'
        : `that workflow names ${named.length > MOST_NAMED ? `${named.length} of them` : listed(named.map(code))}`;
  const handed = (named ?? []).slice(0, MOST_NAMED).map((one) => `${one}: \${{ secrets.${one} }}`);
  const rest = (named ?? []).length > MOST_NAMED ? ['so on'] : [];
  yield {
    subject: 'inherit',
    cause: `inherit\n${workflow.path}\n${job.uses.value}`,
    message: `Job ${code(job.id)} hands every secret of the repository to ${code(job.uses.value)} with \`secrets: inherit\`; ${says}.`,
    place: jobPlace(account),
    fix:
      named?.length === 0
        ? 'Delete `secrets: inherit`.'
        : `In place of \`inherit\` hand over by name what it needs${handed.length === 0 ? '' : `, ${listed([...handed.map((one) => `\`${one}\``), ...rest])}`}.${toDeclare(named, there)}`,
    level: 'notice',
  };
}

/** What a caller may hand over by its name stands in the called workflow. */
function toDeclare(named: readonly string[] | undefined, there: readonly Declared[]): string {
  const at = '`on.workflow_call.secrets` there';
  if (named === undefined) return ` See that ${at} declares each.`;
  const known = new Set(there.map(({ name }) => name.toLowerCase()));
  const missing = named.filter((one) => !known.has(one.toLowerCase()));
  if (missing.length === 0) return ` ${at} declares ${one(named)} already.`;
  const which = missing.length === named.length ? one(missing) : shown(missing);
  return ` ${at} has to declare ${which}.`;
}

function one({ length }: readonly string[]): string {
  return length === 1 ? 'it' : 'them';
}

function shown(names: readonly string[]): string {
  return listed(few(names.map(code), MOST_NAMED));
}

const MOST_NAMED = 4;

/** The secrets that a workflow names; undefined where it may ask for others: by a name that is made, by a call of its own. */
function secretsNamed(text: string | undefined): string[] | undefined {
  if (text === undefined || text === '' || text.length > 200_000) return undefined;
  if (/\bsecrets\s*\[|\(\s*secrets\s*\)|^\s*secrets:\s*inherit\b/m.test(text)) return undefined;
  const named = [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => name.toUpperCase() !== 'GITHUB_TOKEN');
}
