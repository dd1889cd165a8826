import { baseName, parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { evidence } from '../../value/evidence.ts';
import { type Template, templates } from '../../value/template.ts';
import { literalText, type Value } from '../../value/value.ts';
import { checkedOut, copiedOf } from '../checked-out.ts';
import { join } from '../code/resolve.ts';
import { empty, fill } from '../filled.ts';
import { fileContent, inputOf, outputOf } from '../output.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { contentFor } from '../redirects.ts';
import { edited, editOf } from '../sed.ts';
import { type Call, changeDirectory, type Shell } from '../shell.ts';
import type { Frame } from '../state.ts';
import { writeAt, writeFile } from '../write.ts';
import { carryMade } from './made.ts';
import { wordsOf } from './operands.ts';

/** Commands that make, copy or fill files. */
export const FILE_COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  cd: changeDirectory,
  pushd: changeDirectory,
  'Set-Location': changeDirectory,
  tee: (call) => {
    const content = inputOf(call.command, here(call), at(call));
    const append = call.texts.includes('-a') || call.texts.includes('--append');
    for (const [i, word] of call.words.entries())
      if (!(call.texts[i] ?? '').startsWith('-'))
        writeFile(
          word,
          contentFor(word, call.command, here(call), at(call), () => content),
          append,
          call.frame,
          at(call),
          call.command.conditional,
        );
  },
  cp: copy,
  mv: copy,
  install: copy,
  ln: copy,
  'Copy-Item': copy,
  rm: (call) => {
    const certain = !call.command.conditional && call.frame.certainty === 'certain';
    for (const word of call.words) empty(call.frame, pathKey(word, call.frame.directory), certain);
  },
  base64: decodeToFile,
  openssl: decodeToFile,
  gpg: decodeToFile,
  tar: unpack,
  unzip: unpack,
  sed: editInPlace,
  read,
};

/**
 * `while read -r line; do … done < file`: the variable is each line in turn. One text stands for all
 * of them, so that whatever the lines carry is carried on.
 */
function read(call: Call): void {
  const names = call.texts.filter((t) => /^[A-Za-z_]\w*$/.test(t));
  const [name] = names;
  if (name === undefined || names.length > 1) return;
  const input = inputOf(call.command, here(call), at(call));
  if (input !== undefined) call.shell.variables.set(name, input);
}

function at(call: Call) {
  return evidence(call.place, call.command.source);
}

/** `sed -i` over a file. */
function editInPlace(call: Call): void {
  if (!call.texts.some((t) => /^(?:-[nErsz]*i|--in-place)/.test(t))) return;
  const { scripts, files } = editOf(call.words);
  for (const file of files) {
    const path = pathKey(file, call.frame.directory);
    writeAt(path, edited(contentAt(path, call), scripts), false, call.frame, at(call));
  }
}

/**
 * `cp from to`: a file of the repository or one written before; into a directory under its own name.
 * A directory comes with what is known below it.
 */
function copy(call: Call): void {
  const { operands, flags } = wordsOf(call.words, COPY_VALUED);
  const given = flags.find(({ flag }) => TARGET_DIRECTORY.has(flag.name))?.value;
  const target = given ?? operands.at(-1);
  const sources = given === undefined ? operands.slice(0, -1) : operands;
  if (target === undefined) return;
  const to = pathKey(target, call.frame.directory);
  const intoDirectory =
    given !== undefined ||
    to === '' ||
    sources.length > 1 ||
    (literalText(target) ?? '').endsWith('/') ||
    isHome(to) ||
    (isRepositoryPath(to) && call.frame.tracer.repository.read(to).kind === 'directory');
  for (const source of sources.slice(-MOST_SOURCES)) {
    const from = pathKey(source, call.frame.directory);
    if (copyTree(call, from, to)) continue;
    const own = join(to, baseName(from));
    const input = from === '/dev/stdin' ? inputOf(call.command, here(call), at(call)) : undefined;
    write(call, intoDirectory ? own : to, input ?? contentAt(from, call));
    carryMade(call, from, intoDirectory ? [own] : [to, own]);
  }
}

/** https://www.gnu.org/software/coreutils/manual/coreutils.html#Basic-operations */
const TARGET_DIRECTORY = new Set(['-t', '--target-directory']);
const COPY_VALUED = new Set([
  ...TARGET_DIRECTORY,
  ...['-m', '--mode', '-o', '--owner', '-g', '--group', '-S', '--suffix'],
]);
const MOST_SOURCES = 20;
const MOST_FILES = 200;

function write(call: Call, to: string, content: Value): void {
  writeAt(to, content, false, call.frame, at(call), call.command.conditional);
}

/**
 * `cp -r dir to`, `ln -s dir to`, `cp dir/* to`: false where the source is no directory that is known.
 * To a place that is not there a directory goes by the new name; that is what people mean by it.
 */
function copyTree(call: Call, source: string, to: string): boolean {
  const { repository } = call.frame.tracer;
  const from = source.replace(/\/(?:\{\$\(\*\)\}|\.)?$/, '');
  const { files, filled } = call.frame.state;
  const around = filled.get(from);
  if (around?.what === 'tree')
    fill(call.frame, to, 'tree', at(call), call.command.conditional, around.repository);
  const written = [...files].filter(([path]) => path.startsWith(`${from}/`));
  const kept = isRepositoryPath(from) ? repository.list(from) : [];
  for (const { name, directory } of kept.slice(0, MOST_FILES))
    if (!directory) write(call, join(to, name), contentAt(`${from}/${name}`, call));
  for (const [path, { content }] of written.slice(0, MOST_FILES))
    if (content !== undefined) write(call, join(to, path.slice(from.length + 1)), content);
  return around?.what === 'tree' || kept.length + written.length > 0;
}

function here(call: Call): Shell {
  return { ...call.shell, frame: call.frame };
}

function isHome(path: string): boolean {
  return path === '~/.codex' || path.endsWith('/.codex');
}

/** What stands in a file now: what a step wrote, else what the repository has there. */
export function contentAt(path: string, call: Call) {
  const { files } = call.frame.state;
  const kept = files.has(path) ? undefined : checkedOut(path, call.frame);
  return kept ?? fileContent(path, call.shell, at(call));
}

/** The folder of the repository out of which the files of this one were copied, where it is one. */
export function broughtFrom({ state }: Frame, directory: string): string | undefined {
  return state.files.ask(`brought to ${directory}`, (all) => {
    const folders = new Set<string>();
    for (const [path, { content }] of all)
      if (parent(path) === directory)
        for (const one of content === undefined ? [] : templates(content)) {
          const of = copiedOf(one);
          if (of !== undefined && of !== path) folders.add(parent(of));
        }
    return folders.size === 1 ? [...folders][0] : undefined;
  });
}

/** The file of the repository that a text was copied of, where it still says what that says. */
export function unchangedCopyOf(copy: Template, repository: Repository): string | undefined {
  const path = copiedOf(copy);
  const read = path === undefined ? undefined : repository.read(path);
  return read?.kind === 'text' && read.text === copy.text ? path : undefined;
}

/** `base64 -d -o file`, `openssl … -out file`, `gpg … -o file`. */
function decodeToFile(call: Call): void {
  const flag = call.texts.findIndex((t) => t === '-o' || t === '-out' || t === '--output');
  const target = call.words[flag + 1];
  if (flag < 0 || target === undefined) return;
  writeFile(target, outputOf(call.command, here(call), at(call)), false, call.frame, at(call));
}

/** An archive unpacked: its directory now holds what no file here shows. */
function unpack(call: Call): void {
  if (call.name === 'tar' && !call.texts.some((t) => /^(?:--extract|-?[a-z]*x[a-z]*)$/.test(t)))
    return;
  const flag = call.texts.findIndex(
    (t) => t === '-C' || t === '--directory' || (call.name === 'unzip' && t === '-d'),
  );
  const target = flag < 0 ? undefined : call.words[flag + 1];
  const directory =
    target === undefined ? call.frame.directory : pathKey(target, call.frame.directory);
  if (directory !== '') fill(call.frame, directory, 'tree', at(call), call.command.conditional);
}
