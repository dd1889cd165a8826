import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMANDS } from '../src/cli/commands.ts';
import { BOUNDS } from '../src/interpreter/bounds.ts';
import { ORDER } from '../src/payer/codex/order.ts';
import { STAGE_QUESTIONS, STAGES } from '../src/payer/codex/row.ts';
import { SWITCHES } from '../src/payer/codex/versions.ts';
import { type UnreadReason, unreadReasonSchema } from '../src/report/report.ts';

/**
 * What README.md and the pages repeat from elsewhere stands between markers and is generated:
 * `npm run update` writes it (UPDATE_PAGES=1 here), and otherwise this test keeps it in step.
 */
const update = process.env.UPDATE_PAGES === '1';
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const described = z.record(
  z.string(),
  z.object({ description: z.string(), default: z.string().optional() }),
);
const manifest = z
  .object({ inputs: described, outputs: described })
  .parse(parse(readFileSync(at('action.yml'), 'utf8')));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function describedTable(head: string, entries: z.infer<typeof described>): string {
  const rows = Object.entries(entries).map(([name, { description, default: standard }]) => {
    const suffix = standard === undefined ? '' : ` Default: \`${standard}\`.`;
    return [`\`${name}\``, description.trim() + suffix];
  });
  return table([head, 'meaning'], rows);
}

/** The demo repository's report as far as a reader of the README needs it: both lines, one finding, the end. */
function sample(): string {
  const text = readFileSync(at('fixtures/acme-platform/golden/report.txt'), 'utf8');
  const lines = text.trimEnd().split('\n');
  const heads = lines.flatMap((line, index) =>
    /^\S+ {2}(?:error|warning) /.test(line) ? [index] : [],
  );
  return ['```text', ...lines.slice(0, heads[1]), '…', lines.at(-1), '```'].join('\n');
}

async function commands(): Promise<string> {
  const sections = await Promise.all(
    COMMANDS.map(async ({ name, title, load }) => {
      const { HELP } = await load();
      return `## ${name}\n\n${title}.\n\n\`\`\`text\n${HELP.trimEnd()}\n\`\`\``;
    }),
  );
  return sections.join('\n\n');
}

function codexOrder(): string {
  const rows = STAGES.map((stage) => {
    const asked = ORDER.filter((row) => row.stage === stage).map((row) => row.asks);
    return [STAGE_QUESTIONS[stage], [...new Set(asked)].join('<br>')];
  });
  return table(['what is settled', 'what is asked, in this order'], rows);
}

/** `openai/codex#123` and addresses as links; the rest says how it was seen. */
function linked(source: string): string {
  const [, repository, number] = /^([\w-]+\/[\w-]+)#(\d+)$/.exec(source) ?? [];
  if (repository !== undefined)
    return `[${repository}#${number}](https://github.com/${repository}/issues/${number})`;
  return source.startsWith('https://') ? `<${source}>` : source.replace(/:.*/, '');
}

function codexSwitches(): string {
  const minor = (version: string) => Number(version.split('.')[1]);
  const rows = Object.values(SWITCHES)
    .toSorted((a, b) => minor(a.after) - minor(b.after))
    .map(({ before, after, change, source }) => [before, after, change, linked(source)]);
  return table(['old way up to', 'new way from', 'what changed', 'source'], rows);
}

/** What the reason of a blind spot means to somebody who never saw the schema, and what settles it. */
const REASONS: Readonly<Record<UnreadReason, readonly [means: string, settles: string]>> = {
  'not-in-checkout': [
    'what the job runs lies in no file of the checkout',
    'a checkout that holds it; most of it is built while the job runs, so declare it; where nothing before could have made it (`missing`), restore it or remove what runs it',
  ],
  'over-limit': ['it lies beyond a bound of the guard, below', 'less to read than the bound'],
  elsewhere: ['it belongs to another repository or machine', '`--online` reads other repositories'],
  'run-time': ['the command or path is chosen while the job runs', 'its name, written out'],
  fetched: ['it is downloaded and run', 'a copy in the repository'],
  encoded: ['it is written in a way that hides it', 'the same, written out'],
  unreadable: ['it is no text in a language that is read', 'declare it'],
  hook: ['the settings of another program start it', 'declare it'],
  'unknown-program': ['no table knows the program', 'its source in the repository, or declare it'],
};

const reasons = () =>
  table(
    ['reason', 'what it means', 'what settles it'],
    unreadReasonSchema.options.map((reason) => [`\`${reason}\``, ...REASONS[reason]]),
  );

const NAMES: Readonly<Record<keyof typeof BOUNDS, string>> = {
  doorsDeep: 'programs started by one another',
  doors: 'program starts that one job leads to, on all its ways',
  calledWork: 'jobs and steps of called workflows in one scan',
  programFiles: 'files of one program',
  importsDeep: 'depth of a program’s imports',
  scriptLength: 'characters of one script',
  scriptSteps: 'steps of reading one script',
  scriptCommands: 'commands of one script',
};

const bounds = () =>
  table(
    ['bound', 'at most'],
    Object.entries(BOUNDS).map(([name, most]) => [
      NAMES[name as keyof typeof BOUNDS],
      most.toLocaleString('en'),
    ]),
  );

const GENERATED = [
  ['README.md', 'sample', sample],
  ['docs/action.md', 'inputs', () => describedTable('input', manifest.inputs)],
  ['docs/action.md', 'outputs', () => describedTable('output', manifest.outputs)],
  ['docs/cli.md', 'commands', commands],
  ['docs/how-it-decides.md', 'codex-order', codexOrder],
  ['docs/how-it-decides.md', 'codex-switches', codexSwitches],
  ['docs/blind-spots.md', 'reasons', reasons],
  ['docs/blind-spots.md', 'bounds', bounds],
] as const;

test.each(GENERATED)('%s: %s is what its source says', async (page, name, generate) => {
  const now = `<!-- ${name} -->\n\n${await generate()}\n\n<!-- /${name} -->`;
  const text = readFileSync(at(page), 'utf8');
  const [before] = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`).exec(text) ?? [];
  if (before === undefined) throw new Error(`${page} has no markers for ${name}`);
  if (update)
    writeFileSync(
      at(page),
      text.replace(before, () => now),
    );
  expect(readFileSync(at(page), 'utf8')).toContain(now);
});

test('every marker of a page is written by somebody', () => {
  const known = GENERATED.map(([page, name]) => `${page} ${name}`);
  const marked = [...new Set(GENERATED.map(([page]) => page))].flatMap((page) =>
    [...readFileSync(at(page), 'utf8').matchAll(/^<!-- ([a-z-]+) -->$/gm)].map(
      ([, name]) => `${page} ${name}`,
    ),
  );
  expect(marked.sort()).toEqual([...known].sort());
});

test('the messages that docs/shared-policy.md explains are those of the program', () => {
  const text = readFileSync(at('docs/shared-policy.md'), 'utf8');
  const [, rows = ''] = /\| the message says[^\n]*\n[^\n]*\n([\s\S]*?)\n\n/.exec(text) ?? [];
  const messages = [...rows.matchAll(/^\| ([^|]+?)(?: …)? \|/gm)].map(([, words = '']) => words);
  const said = ['policy/find', 'policy/extend', 'github/policy-files']
    .map((file) => readFileSync(at(`src/${file}.ts`), 'utf8'))
    .join('')
    .replace('${MAX_DEPTH}', '3');
  expect(messages.length).toBeGreaterThan(3);
  expect(messages.filter((words) => !said.includes(words))).toEqual([]);
});
