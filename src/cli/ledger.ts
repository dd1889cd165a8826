import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenLedger, openLedger } from '../ledger/ledger.ts';
import { type OwnersOf, readOwners } from '../ledger/owners.ts';
import { tell } from '../ledger/read.ts';
import type { Ledger } from '../ledger/schema.ts';
import { type Before, readBefore } from '../ledger/since.ts';
import { kindOf } from '../measure/rollouts.ts';
import { terminal } from '../render/escape.ts';
import { stringify } from '../render/json.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import { EXIT } from './exit.ts';
import { write } from './scan.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard ledger REPORT… [options]

Makes one ledger of many reports, as \`scan --format json\` writes them: files, or
folders that are looked through. Two lines that are never added, by repository,
owner, credential, trigger and model; findings, exceptions, blind spots, and what
changed since the last one. A repository that could not be read is a line of it.

  --format FORMAT   text (default), json, csv, markdown or html: one page that needs
                    no network
  --output FILE     Write there instead of standard output
  --since LEDGER    An earlier ledger (JSON), to say what changed
  --owners FILE     Who answers for which repository: JSON, {"acme/shop": "team",
                    "acme/*": ["one", "two"]}; else the reports say it
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 made of everything that was there, 2 bad arguments or no report,
3 made, but a file is no report that this version can read.
`;

export const FORMATS = ['text', 'json', 'csv', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];

export const OPTIONS = {
  format: { type: 'string', default: 'text' },
  output: { type: 'string' },
  since: { type: 'string' },
  owners: { type: 'string' },
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  if (positionals.length === 0)
    throw new UsageError(
      'name the reports: files, or folders with them. See spend-guard help ledger',
    );
  const absent = positionals.find((path) => kindOf(path) === 'none');
  if (absent !== undefined)
    throw new UsageError(`there is no file or folder ${JSON.stringify(absent)}`);
  const before = values.since === undefined ? undefined : beforeOf(values.since);
  const ownersOf = values.owners === undefined ? undefined : ownersIn(values.owners);
  const open = openLedger({ day: io.today(), ownersOf });
  const { taken, broken } = takeAll(positionals, open, io);
  if (taken === 0 && broken === 0)
    throw new UsageError(`there is no report in ${positionals.join(', ')}`);
  const pieces = await render(open.ledger(before), format, {
    width: io.width,
    color: io.color && values.output === undefined,
    server: io.environment.GITHUB_SERVER_URL,
  });
  write(pieces, values.output, [], io);
  return broken > 0 ? EXIT.unfinished : EXIT.clean;
}

/** A report of the largest repository has some megabytes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Of many broken files these are told one by one; all of them stand in the ledger. */
const MOST_TOLD = 20;

/** File after file, so that of thousands one is held at a time. */
function takeAll(
  paths: readonly string[],
  open: OpenLedger,
  { stderr, progress }: Pick<Terminal, 'stderr' | 'progress'>,
): { readonly taken: number; readonly broken: number } {
  let [taken, broken, other] = [0, 0, 0];
  const refuse = (file: string, why: string) => {
    if (++broken <= MOST_TOLD) stderr(`spend-guard: ${terminal(`${file} ${why}`)}\n`);
    open.miss({ repository: null, file, reason: why, status: null, at: null });
  };
  for (const { path, name } of filesIn(paths)) {
    progress?.say(`Reading ${taken + 1} reports`);
    const read = readPlainFile(path, MAX_BYTES);
    if (read.kind === 'refused') {
      refuse(path, `cannot be read: ${read.why}`);
      continue;
    }
    for (const [index, told] of tell(read.text).entries()) {
      const at = index === 0 ? '' : `#${index + 1}`;
      switch (told.kind) {
        case 'report':
          taken++;
          open.take(told.report, `${name}${at}`);
          break;
        case 'unreadable': {
          taken++;
          const { repository, reason, status = null, at: day = null } = told.record;
          open.miss({ repository, file: `${path}${at}`, reason, status, at: day });
          break;
        }
        case 'broken':
          refuse(`${path}${at}`, told.why);
          break;
        case 'other':
          other++;
          break;
        default:
          told satisfies never;
      }
    }
  }
  progress?.clear();
  if (broken > MOST_TOLD)
    stderr(`spend-guard: ${broken - MOST_TOLD} more files are no reports that can be read\n`);
  if (other > 0)
    stderr(`spend-guard: ${other} files are no reports but something else of Spend Guard\n`);
  return { taken, broken };
}

interface ReportFile {
  readonly path: string;
  /** What to call a repository that does not say its name: the file, from where the search began. */
  readonly name: string;
}

/** Every `.json` in a folder, in one order; hidden ones and what is behind a link are left out. */
function* filesIn(paths: readonly string[]): Generator<ReportFile> {
  for (const path of paths)
    if (kindOf(path) === 'folder') yield* below(path, '');
    else yield { path, name: path.replace(/\.json$/, '') };
}

function* below(folder: string, name: string): Generator<ReportFile> {
  const entries = readdirSync(join(folder, name), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const here = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.isDirectory()) yield* below(folder, here);
    else if (entry.isFile() && entry.name.endsWith('.json'))
      yield { path: join(folder, here), name: here.slice(0, -'.json'.length) };
  }
}

function beforeOf(path: string): Before {
  const read = readPlainFile(path, MAX_BYTES);
  if (read.kind === 'refused') throw new UsageError(`--since ${path}: ${read.why}`);
  const before = readBefore(read.text);
  if ('problem' in before) throw new UsageError(`--since ${path} ${before.problem}`);
  return before;
}

function ownersIn(path: string): OwnersOf {
  const read = readPlainFile(path, MAX_BYTES);
  if (read.kind === 'refused') throw new UsageError(`--owners ${path}: ${read.why}`);
  const owners = readOwners(read.text);
  if ('problem' in owners) throw new UsageError(`--owners ${path} ${owners.problem}`);
  return owners;
}

async function render(
  ledger: Ledger,
  format: Format,
  view: Pick<Terminal, 'color' | 'width'> & { readonly server: string | undefined },
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return [(await import('../render/ledger/text.ts')).ledgerText(ledger, view)];
    case 'json':
      return [stringify(ledger)];
    case 'csv':
      return (await import('../render/ledger/csv.ts')).ledgerCsv(ledger);
    case 'markdown':
      return [(await import('../render/ledger/markdown.ts')).ledgerMarkdown(ledger)];
    case 'html':
      return [(await import('../render/ledger/html.ts')).ledgerHtml(ledger, view)];
    default:
      return format satisfies never;
  }
}
