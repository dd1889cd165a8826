import type { Account, JobAccount } from '../account.ts';
import { code } from './wording.ts';

/**
 * A piece of YAML to copy, as code: whole, or nothing where a name in it cannot stand in a quotation
 * (a backquote, a control character), as half a line would be worse than none.
 */
export function pasteable(yaml: string): string | undefined {
  return /[`\p{C}]/u.test(yaml) ? undefined : `\`${yaml}\``;
}

/** The entry of `expect` that says who pays for one job. */
export function expectLine(
  workflow: string,
  job: string,
  budget: string,
  reason = 'say how you know',
): string | undefined {
  const jobs = JSON.stringify(`${workflow}#${job}`);
  return pasteable(`- { jobs: ${jobs}, budget: ${budget}, reason: "${reason}" }`);
}

/** A Platform key to pay with, and whether something in the repository uses it. */
export interface PlatformKey {
  readonly name: string;
  readonly known: boolean;
}

/** The line to paste where a Platform key shall pay for Codex. @param path the file it goes into */
export function keyLine(key: PlatformKey, path: string): string {
  const line = pastedKey('CODEX_API_KEY', key, path);
  // Of the step, whose place stands beside; a program has none, and the step that starts it has.
  return /\.ya?ml$/.test(path)
    ? `env ${line}`
    : `${line} in the \`env\` of the step that starts ${code(path)}`;
}

/** `NAME: ${{ secrets.X }}`. An action has no secrets: whoever uses it hands them over as inputs. */
export function pastedKey(name: string, key: PlatformKey, path: string): string {
  if (/(?:^|\/)action\.ya?ml$/.test(path))
    return `\`${name}: \${{ inputs.NAME }}\` (a new input of ${code(path)}; its users hand over \`\${{ ${key.name} }}\`)`;
  return `\`${name}: \${{ ${key.name} }}\`${toCreate(key)}`;
}

/** A secret that nothing in the repository names may not be there. */
function toCreate({ known }: PlatformKey): string {
  return known ? '' : ' (create this secret if it is missing)';
}

/** The Platform key that the workflow's jobs pay with, that of most; OpenAI's usual name where they have none. */
export function platformKey({ workflow }: JobAccount, { jobs, namesSecret }: Account): PlatformKey {
  const counts = new Map<string, number>();
  const here = jobs.filter((other) => other.workflow.path === workflow.path);
  for (const { report } of here)
    for (const { payer } of report.charges)
      if (payer?.kind === 'platform-key' && /^secrets\.[\w-]+$/.test(payer.name))
        counts.set(payer.name, (counts.get(payer.name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const name = most?.[0] ?? 'secrets.OPENAI_API_KEY';
  return { name, known: namesSecret(name) };
}
