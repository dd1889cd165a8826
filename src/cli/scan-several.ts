import { RULE_DOCS } from '../policy/rules/texts.ts';
import { aligned, terminal } from '../render/escape.ts';
import { stringifyInPieces } from '../render/json.ts';
import { renderTogether } from '../render/text/together.ts';
import { renderBriefly, renderQuietly } from '../render/text.ts';
import { WriteRefused } from '../repository/refused.ts';
import { EXIT } from './exit.ts';
import { type Format, foldersOf, type Scanned, statusOf, type View, write } from './scan.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

interface How {
  readonly scan: (given: string) => Promise<Scanned>;
  readonly view: View;
  readonly output: string | undefined;
  readonly io: Terminal;
}

/** One repository of several; without a report where it could not be judged. */
interface One {
  readonly given: string;
  readonly scanned?: Scanned;
}

/**
 * Judges repositories one by one; one that cannot be judged is said and the others go on. JSON is a
 * list of reports of version 1, SARIF one log with a run for each. The highest status counts.
 */
export async function scanSeveral(
  given: readonly string[],
  format: Format,
  { scan, view, output, io }: How,
): Promise<number> {
  const all: One[] = [];
  let status: number = EXIT.clean;
  for (const one of given) {
    try {
      const scanned = await scan(one);
      all.push({ given: one, scanned });
      status = Math.max(status, statusOf(scanned, view.failing, io));
    } catch (error) {
      const known = error instanceof UsageError || error instanceof WriteRefused;
      const why = error instanceof Error ? error.message : String(error);
      const lines = why.split('\n').map(aligned).join('\n');
      io.stderr(`spend-guard: ${terminal(one)}: ${known ? '' : 'could not finish: '}${lines}\n`);
      all.push({ given: one });
      status = Math.max(status, known ? EXIT.usage : EXIT.unfinished);
    }
  }
  const folders = all.flatMap(({ scanned }) => (scanned === undefined ? [] : foldersOf(scanned)));
  write(await render(all, format, view), output, folders, io);
  return status;
}

async function render(all: readonly One[], format: Format, view: View): Promise<Iterable<string>> {
  const reports = all.flatMap(({ scanned }) => scanned?.report ?? []);
  switch (format) {
    case 'text':
      return texts(all, view);
    case 'json':
      return listOf(reports.map((report) => stringifyInPieces(report)));
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown.ts');
      const { name } = await import('../render/blocks/view.ts');
      return all.flatMap(({ given, scanned }) =>
        scanned === undefined
          ? []
          : [`# ${name(given)}\n\n`, renderMarkdown(scanned.report, RULE_DOCS), '\n'],
      );
    }
    case 'sarif': {
      const { renderSarifTogether } = await import('../render/sarif.ts');
      return [
        renderSarifTogether(
          all.flatMap(({ given, scanned }) =>
            scanned === undefined ? [] : [{ name: given, report: scanned.report }],
          ),
          RULE_DOCS,
        ),
      ];
    }
    default:
      return format satisfies never;
  }
}

function* texts(all: readonly One[], view: View): Generator<string> {
  const options = { ...view, ...RULE_DOCS };
  for (const { given, scanned } of all) {
    if (scanned === undefined || scanned.nothing !== undefined) continue;
    const { report } = scanned;
    const text = view.quiet
      ? renderQuietly(report, view.failing, options)
      : renderBriefly(report, options);
    if (text !== '') yield `${terminal(given)}\n${text}\n`;
  }
  const told = all.map(({ given, scanned }) => ({
    name: given,
    report: scanned?.nothing === undefined ? scanned?.report : undefined,
  }));
  if (!view.quiet) yield renderTogether(told, options);
}

function* listOf(reports: readonly Iterable<string>[]): Generator<string> {
  let before = '[\n';
  for (const report of reports) {
    yield before;
    before = ',\n';
    yield* report;
  }
  yield reports.length === 0 ? '[]\n' : ']\n';
}
