import {
  DOCUMENT_BUILDERS,
  type DocumentBuilder,
  type Execution,
} from '../../knowledge/documents.ts';
import { byFirstWord } from '../../knowledge/first-word.ts';
import type { Repository } from '../../repository/repository.ts';
import { evidence } from '../../value/evidence.ts';
import { literal } from '../../value/value.ts';
import type { Language } from '../code/language.ts';
import { languageOfFence } from '../code/languages/index.ts';
import { analyzeInline, analyzeProgram } from '../code/program.ts';
import { resolvePath, treeOf } from '../code/resolve.ts';
import { mayPass } from '../passing.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { found, nearest, textOf } from '../project/files.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
import { moduleAt, runAsSeen } from './builds.ts';
import { flagAt } from './options.ts';
import { shownWord } from './peel.ts';

/** More documents of one site are not opened. */
const MAX_DOCUMENTS = 300;

const buildersOf = byFirstWord(
  () => DOCUMENT_BUILDERS,
  ({ words }) => [words],
);

/** `quarto render`, `sphinx-build docs out`: runs what stands in the documents. False where it builds none, or does more. */
export function traceDocuments(call: Call): boolean {
  const rows = buildersOf(call.name);
  if (rows.length === 0) return false;
  const words = [call.name, ...call.words.map(shownWord)];
  const row = rows.find((one) => one.words.split(' ').every((w, i) => words[i] === w));
  if (row === undefined) return false;
  const rest = words.slice(row.words.split(' ').length);
  const all = row.also !== true;
  if (rest.some((word) => row.stops.includes(word))) return all;
  const { repository } = call.frame.tracer;
  const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : '';
  const [named] = operands(rest, row);
  const place = named === undefined ? undefined : resolvePath(directory, named);
  const at = place ?? directory;
  const tree = treeOf(repository);
  const start = tree.isFile(at) ? at.slice(0, Math.max(0, at.lastIndexOf('/'))) : at;
  const settings = settingsOf(repository, row, rest, directory, start);
  const base = place ?? below(settings?.directory ?? directory, row.folder);
  if (settings !== undefined) runSettings(call, row, settings);
  for (const execution of row.executions) {
    if (!holds(execution, settings?.text ?? '', rest)) continue;
    const folders = [
      ...(settings?.text.match(execution.folders ?? /$^/)?.[1] ?? '').matchAll(/["']([^"']+)["']/g),
    ];
    const named = folders.flatMap(
      ([, one = '']) => resolvePath(settings?.directory ?? '', one) ?? [],
    );
    const documents = found(
      tree,
      [base, ...named],
      (path) => execution.documents.test(path),
      MAX_DOCUMENTS,
    );
    for (const document of documents)
      if (execution.documents.test(document)) run(call, execution, document, settings?.text ?? '');
  }
  return all;
}

/** What the settings themselves run. */
function runSettings(
  call: Call,
  { runsSettings, programs, commands, settings: [name = ''] }: DocumentBuilder,
  { directory, text }: { readonly directory: string; readonly text: string },
): void {
  const path = below(directory, name);
  const alone = { ...call, words: [literal(path)], texts: [path] };
  if (runsSettings === true)
    traceProgram(alone, analyzeProgram(call.frame.tracer.repository, path, 'started'));
  for (const [, told = ''] of programs === undefined ? [] : text.matchAll(programs))
    for (const path of programsIn(call.frame.tracer.repository, directory, text, told))
      runAsSeen(call, path);
  for (const { 1: command = '', index } of commands === undefined ? [] : text.matchAll(commands))
    traceScript(
      command,
      'bash',
      enter(call.frame, evidence(call.place, call.command.source), { directory }),
      () => ({ path, line: text.slice(0, index).split('\n').length, column: 1 }),
    );
}

/** `hooks/summary.py`; of modules between quotes those that lie beside the settings, or where these have them looked for. */
function programsIn(
  repository: Repository,
  directory: string,
  settings: string,
  told: string,
): readonly string[] {
  if (told.endsWith('.py')) return moduleAt(repository, directory, told);
  const searched = [...settings.matchAll(SEARCHED)].flatMap(([line]) => [...line.matchAll(QUOTED)]);
  const folders = searched.flatMap(([, one = '']) => resolvePath(directory, one) ?? []);
  return [...told.matchAll(QUOTED)].flatMap(([, name = '']) =>
    [...new Set([directory, ...folders])].flatMap((folder) =>
      moduleAt(repository, folder, name.replaceAll('.', '/')),
    ),
  );
}

const QUOTED = /["']([^"'\n]{1,200})["']/g;
/** https://docs.python.org/3/library/sys.html#sys.path */
const SEARCHED = /\bsys\.path\.(?:insert|append|extend)\([^\n]{0,300}/g;

function below(directory: string, folder: string): string {
  return [directory, folder].filter((part) => part !== '').join('/');
}

function operands(words: readonly string[], { valued }: DocumentBuilder): readonly string[] {
  const left: string[] = [];
  const takes = new Set(valued);
  for (let at = 0; at < words.length; ) {
    const flag = flagAt(words, at, takes);
    if (flag === undefined && words[at] !== '') left.push(words[at] ?? '');
    at = flag?.next ?? at + 1;
  }
  return left;
}

/** `-c conf`, `-f mkdocs.yml`, else the nearest file of the tool's names. */
function settingsOf(
  repository: Repository,
  row: DocumentBuilder,
  words: readonly string[],
  directory: string,
  start: string,
): { readonly directory: string; readonly text: string } | undefined {
  for (const flag of ['-c', '-f', '--conf-dir', '--config-file', '--config']) {
    const at = words.indexOf(flag);
    const path = at < 0 ? undefined : resolvePath(directory, words[at + 1] ?? '');
    for (const one of path === undefined
      ? []
      : [path, ...row.settings.map((n) => below(path, n))]) {
      const text = textOf(repository, one);
      if (text !== undefined)
        return { directory: one.slice(0, Math.max(0, one.lastIndexOf('/'))), text };
    }
  }
  return nearest(repository, start, row.settings);
}

function holds(
  { when, unless, flag }: Execution,
  settings: string,
  words: readonly string[],
): boolean {
  if (when !== undefined && !when.test(settings)) return false;
  if (flag !== undefined && !words.includes(flag)) return false;
  return unless === undefined || !unless.test(settings);
}

function run(call: Call, { auto, blocks }: Execution, path: string, settings: string): void {
  const { repository } = call.frame.tracer;
  const text = textOf(repository, path);
  if (text === undefined || !mayPass(call.frame, call.place, path)) return;
  // Its own arguments are the builder's, not the document's.
  const alone = { ...call, words: [literal(path)], texts: [path] };
  if (blocks === undefined) {
    if (auto !== undefined && !auto.but.test(settings) && hasResults(text)) return;
    return traceProgram(alone, analyzeProgram(repository, path));
  }
  if (isSwitchedOff(text)) return;
  for (const [language, body] of blocksOf(text, blocks)) {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const place = { path, line: 1, column: 1 };
    if (language !== 'bash')
      traceProgram(
        alone,
        analyzeInline(language, { text: body, origins: [] }, place, repository, directory, 'part'),
      );
    else
      traceScript(
        body,
        'bash',
        enter(call.frame, evidence(call.place, call.command.source), { directory }),
        (line) => ({ path, line: line + 1, column: 1 }),
      );
  }
}

/** A notebook keeps what its cells printed. */
function hasResults(notebook: string): boolean {
  return /"outputs"\s*:\s*\[\s*\{/.test(notebook);
}

/** `execute: { enabled: false }` at the head of a document, `opts_chunk$set(eval = FALSE)` in its first lines of code. */
function isSwitchedOff(text: string): boolean {
  const head = /^---\n([\s\S]{0,4000}?)\n---/.exec(text)?.[1] ?? '';
  if (/^\s*(?:enabled|eval)\s*:\s*false/m.test(head)) return true;
  return OFF_FOR_ALL.test(text) && !/^\s*`{3,}\{[^}\n]*\beval\s*=\s*T/m.test(text);
}

/** https://yihui.org/knitr/options/#chunk-options */
const OFF_FOR_ALL = /\bopts_chunk\$set\([^)]{0,2000}?\beval\s*=\s*F(?:ALSE)?\b/;

const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*)$/;

/** The code of each language, every line where it stands. */
function blocksOf(text: string, opens: RegExp): ReadonlyMap<Language | 'bash', string> {
  const lines = text.split('\n');
  const found = new Map<Language | 'bash', string[]>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fence = FENCE.exec(line);
    const opened = opens.exec(fence?.[3] ?? line.trim());
    const end = fence === null ? endOfIndented(lines, at) : endOfFence(lines, at, fence[2] ?? '');
    const name = (opened?.[1] ?? '').toLowerCase();
    const language = /^(?:ba)?sh$/.test(name) ? 'bash' : languageOfFence(name);
    if (opened !== null && language !== undefined) {
      const body = lines.slice(at + 1, end);
      const kept = found.get(language) ?? lines.map(() => '');
      found.set(language, kept);
      if (!body.some((one) => /^\s*#\|\s*eval\s*:\s*false/.test(one)))
        for (const [i, one] of dedented(body).entries()) kept[at + 1 + i] = one;
    }
    if (fence !== null || opened !== null) at = end;
  }
  return new Map([...found].map(([language, kept]) => [language, kept.join('\n')]));
}

function endOfFence(lines: readonly string[], at: number, fence: string): number {
  const end = lines.findIndex((line, i) => i > at && line.trim().startsWith(fence));
  return end < 0 ? lines.length : end;
}

function endOfIndented(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, i) => i > at && /^\S/.test(line));
  return end < 0 ? lines.length : end - 1;
}

function dedented(lines: readonly string[]): readonly string[] {
  const depths = lines.filter((l) => l.trim() !== '').map((l) => /^\s*/.exec(l)?.[0].length ?? 0);
  const depth = Math.min(...depths, 100);
  return lines.map((line) => line.slice(depth));
}
