import { evidence } from '../../value/evidence.ts';
import { literal, literalText } from '../../value/value.ts';
import { fileContent, inputOf, outputOf } from '../output.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { type Call, changeDirectory } from '../shell.ts';
import { writeFile } from '../write.ts';
import { editInPlace } from './sed.ts';

/** Commands that make, copy or fill files. */
export const FILE_COMMANDS: Readonly<Record<string, (call: Call) => void>> = {
  cd: changeDirectory,
  pushd: changeDirectory,
  'Set-Location': changeDirectory,
  tee: (call) => {
    const content = inputOf(call.command, { ...call.shell, frame: call.frame }, at(call));
    const append = call.texts.includes('-a') || call.texts.includes('--append');
    for (const [i, word] of call.words.entries())
      if (!(call.texts[i] ?? '').startsWith('-'))
        writeFile(word, content, append, call.frame, at(call), call.command.conditional);
  },
  cp: copy,
  mv: copy,
  install: copy,
  ln: copy,
  'Copy-Item': copy,
  rm: (call) => {
    for (const word of call.words) {
      const path = pathKey(word, call.frame.directory);
      for (const known of call.frame.state.files.keys())
        if (known === path || known.startsWith(`${path}/`)) call.frame.state.files.delete(known);
    }
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
  const input = inputOf(call.command, { ...call.shell, frame: call.frame }, at(call));
  if (input !== undefined) call.shell.variables.set(name, input);
}

function at(call: Call) {
  return evidence(call.place, call.command.source);
}

/** `cp from to`: a file of the repository or one written before; into a directory under its own name. */
function copy(call: Call): void {
  const plain = call.words.filter((_, i) => !(call.texts[i] ?? '').startsWith('-'));
  const target = plain.at(-1);
  const source = plain.at(-2);
  if (target === undefined || source === undefined) return;
  const from = pathKey(source, call.frame.directory);
  const intoDirectory =
    (literalText(target) ?? '').endsWith('/') || isHome(pathKey(target, call.frame.directory));
  const to = intoDirectory
    ? literal(`${pathKey(target, call.frame.directory)}/${from.slice(from.lastIndexOf('/') + 1)}`)
    : literal(pathKey(target, call.frame.directory));
  writeFile(
    to,
    contentAt(from, call),
    false,
    { ...call.frame, directory: '' },
    at(call),
    call.command.conditional,
  );
}

function isHome(path: string): boolean {
  return path === '~/.codex' || path.endsWith('/.codex');
}

/** What stands in a file now: what a step wrote, else what the repository has there. */
export function contentAt(path: string, call: Call) {
  if (!call.frame.state.files.has(path) && isRepositoryPath(path)) {
    const read = call.frame.tracer.repository.read(path);
    if (read.kind === 'text')
      return literal(read.text, [evidence({ path, line: 1, column: 1 }, path)]);
  }
  return fileContent(path, call.shell, at(call));
}

/** `base64 -d -o file`, `openssl … -out file`, `gpg … -o file`. */
function decodeToFile(call: Call): void {
  const flag = call.texts.findIndex((t) => t === '-o' || t === '-out' || t === '--output');
  const target = call.words[flag + 1];
  if (flag < 0 || target === undefined) return;
  writeFile(
    target,
    outputOf(call.command, { ...call.shell, frame: call.frame }, at(call)),
    false,
    call.frame,
    at(call),
  );
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
  if (directory !== '') call.frame.state.restored.set(directory, [at(call)]);
}
