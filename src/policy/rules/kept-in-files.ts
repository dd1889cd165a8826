import type { Charge } from '../../report/report.ts';
import type { JobAccount } from '../account.ts';
import { stepScalars } from '../scalars.ts';
import { stepAt, stepTo } from '../strangers/stations.ts';
import type { Violation } from './rule.ts';
import { othersAt, runsCode, stepsAt } from './step-lines.ts';
import { namesVariable } from './variable-readers.ts';
import { code, isGuess } from './wording.ts';

/** `… > .env`, `… >> $GITHUB_ENV`: where a step writes what all that run behind it read. */
const INTO =
  /(?:>|\btee(?:\s+-a)?\s)\s*["']?((?:[^\s"'|;]*\/)?\.env[\w.-]*|\$\{?(?:env:)?GITHUB_ENV\}?)/;

/** `OPENAI_API_KEY=${{ secrets.X }}` */
const NAMED = /\b([A-Z][A-Z0-9_]*)=/;

/** A credential that a step writes into a file: the steps behind it read it, whether they spend or not. */
export function* kept(account: JobAccount): Iterable<Violation> {
  const { job, report } = account;
  if (job.kind !== 'steps') return;
  const told = new Set<string>();
  for (const charge of report.charges) {
    const secret = secretOf(charge);
    const at = charge.evidence.findLast((one) => INTO.test(one.shows) && one.path === job.path);
    const by = at && stepAt(job, at);
    if (secret === undefined || by?.kind !== 'run' || isGuess(charge)) continue;
    const file = INTO.exec(at?.shows ?? '')?.[1] ?? '';
    const name = nameIn(at?.shows ?? '') ?? nameIn(lineOf(by.run.value, secret));
    const users = report.charges.flatMap((one) =>
      secretOf(one) === secret ? (stepTo(job, one) ?? []) : [],
    );
    if (name === undefined || users.includes(by) || told.has(name)) continue;
    told.add(name);
    const behind = job.steps.slice(job.steps.indexOf(by) + 1);
    const others = behind.filter(
      (step) => runsCode(step) && !users.includes(step) && !namesVariable(stepScalars(step), name),
    );
    if (others.length === 0) continue;
    yield {
      subject: `kept ${name}`,
      message: `The step at line ${by.line} writes ${code(name)} into ${code(file)}, so ${othersAt(others)} can spend it, with everything that runs there.`,
      place: at ?? by,
      fix: `Set ${code(`${name}: \${{ ${secret} }}`)} in the \`env\` of ${stepsAt([...new Set(users)])}, and do not write it into the file.`,
      level: 'notice',
    };
  }
}

function nameIn(text: string): string | undefined {
  return NAMED.exec(text)?.[1];
}

/** Of a here-document only its command is shown. */
function lineOf(script: string, secret: string): string {
  return script.split('\n').find((line) => line.includes(secret)) ?? '';
}

function secretOf({ payer }: Charge): string | undefined {
  return payer !== null && /^secrets\.\w+$/.test(payer.name) ? payer.name : undefined;
}
