import { escapeRegExp } from '../../support/escape-reg-exp.ts';
import type { Scalar } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { jobScalars } from '../scalars.ts';
import type { Context } from './rule.ts';

/** `$NAME`, `${NAME}`, `env.NAME`, `process.env.NAME`: not the secret of the same name. */
export function namesVariable(scalars: readonly Scalar[], name: string): boolean {
  if (!/^\w+$/.test(name)) return false;
  const own = new RegExp(`(?<!secrets\\.|vars\\.|[\\w-])${name}\\b`);
  return scalars.some(({ value }) => own.test(value));
}

export interface Reader {
  readonly path: string;
  readonly line: number;
  /** The jobs in which it spends. */
  readonly paid: readonly JobAccount[];
}

/** A program that spends and reads the variable takes it in other circumstances, or for another service. */
export function readBySpender(
  paid: readonly JobAccount[],
  name: string,
  text: Context['account']['text'],
): Reader | undefined {
  const passes = ({ report }: JobAccount): readonly string[] =>
    report.charges.flatMap((charge) => charge.evidence.map(({ path }) => path));
  for (const path of new Set(paid.flatMap(passes))) {
    if (/\.ya?ml$/.test(path)) continue;
    const line = lineReading(name, text(path) ?? '');
    if (line > 0) return { path, line, paid: paid.filter((one) => passes(one).includes(path)) };
  }
  return undefined;
}

/** A line that only tells of it. */
const COMMENT = /^\s*(?:#|\/\/|\*|--|;)/;

/** The first line with `"NAME"`, `env.NAME`, `$NAME` or a field of that name; what prose says of it is no read. */
function lineReading(name: string, source: string): number {
  if (!source.includes(name)) return 0;
  const own = escapeRegExp(name);
  const reads = new RegExp(
    `["'\`]${own}\\b|[.$]\\{?${own}\\b|^\\s*${own}\\s*(?:=|:\\s*\\w*(?:str|Str)\\w*\\b)`,
  );
  return source.split('\n').findIndex((line) => reads.test(line) && !COMMENT.test(line)) + 1;
}

/** `if: env.NAME != ''` and its like: they see what stands around the step, and the line has to stay. */
export function readElsewhere({ job }: JobAccount, name: string): boolean {
  const conditions = job.kind === 'steps' ? job.steps.map((step) => step.if?.value ?? '') : [];
  const own = escapeRegExp(name);
  const read = new RegExp(`\\benv\\.${own}\\b|\\benv\\[\\s*'${own}'`, 'i');
  return [...conditions, ...jobScalars(job).map(({ value }) => value)].some((text) =>
    read.test(text),
  );
}
