import { treeOf } from '../../interpreter/code/resolve.ts';
import { isRepositoryPath, pathKey } from '../../interpreter/paths.ts';
import { dig } from '../../interpreter/project/files.ts';
import { globOf } from '../../interpreter/project/globs.ts';
import { yaml } from '../../interpreter/project/runners/parse.ts';
import { settingsText } from '../../interpreter/settings-file.ts';
import type { Frame } from '../../interpreter/state.ts';
import { PROMPTFOO, PROMPTFOO_FILES } from '../../knowledge/model-settings.ts';
import { baseName } from '../../repository/path.ts';
import { isOpen, templates, withoutHoles } from '../../value/template.ts';
import { literal, type Value } from '../../value/value.ts';
import { type Asked, askedIn } from '../model-settings.ts';

/** More settings than these, of one word, are generated. */
const MOST_SETTINGS = 100;

const NAMES: ReadonlySet<string> = new Set(PROMPTFOO_FILES);

/**
 * The settings that a word names: a file, whatever lies in a folder, or where a part is known to the run
 * alone each file of the repository that it may be.
 */
export function settingsNamed(frame: Frame, word: Value): readonly string[] {
  const tree = treeOf(frame.tracer.repository);
  return templates(word).flatMap(({ text }): readonly string[] => {
    const path = pathKey(literal(isOpen(text) ? withoutHoles(text, '*') : text), frame.directory);
    if (!isOpen(text))
      return isRepositoryPath(path) && tree.isDirectory(path)
        ? PROMPTFOO_FILES.map((file) => pathKey(literal(file), path))
        : [path];
    const fits = globOf(path);
    const named = /\w/.test(baseName(path));
    return tree
      .below('', /\.(?:ya?ml|json|[cm]?[jt]s)$/, MOST_FILES)
      .filter((file) => (named ? fits?.(file) : NAMES.has(baseName(file))))
      .slice(0, MOST_SETTINGS);
  });
}

const MOST_FILES = 20_000;

/** `file://providers.yaml` stands for what it lists: https://www.promptfoo.dev/docs/providers/#loading-providers-from-files */
export function ofItsFile(frame: Frame, asked: Asked, folder: string): readonly Asked[] {
  const file = /^file:\/\/(.+\.(?:ya?ml|json))$/.exec(asked.model)?.[1];
  if (file === undefined) return [asked];
  const text = settingsText(frame, pathKey(literal(file), folder));
  if (text === undefined) return [{ ...asked, provider: undefined, model: file }];
  const data = yaml(text);
  const providers = dig(data, 'providers') ?? (Array.isArray(data) ? data : [data]);
  return askedByName(providers) ?? [];
}

/** Whom a list of providers asks, as if it stood in a settings file. */
export function askedByName(providers: unknown): readonly Asked[] | undefined {
  return askedIn('r.json', JSON.stringify({ providers }), PROMPTFOO);
}
