import { baseName, parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePerName } from '../../support/once.ts';
import type { Place } from '../../value/evidence.ts';
import { templates } from '../../value/template.ts';
import { copiedOf } from '../checked-out.ts';
import type { WrittenFile } from '../model.ts';
import { isRepositoryPath } from '../paths.ts';
import type { Frame } from '../state.ts';

/** Files in which a project defines what its commands run, and which tests. */
const DEFINITION =
  /^(?:package\.json|pnpm-workspace\.yaml|lerna\.json|turbo\.json|nx\.json|project\.json|\.?justfile|(?:GNU)?makefile|taskfile\.ya?ml|tox\.(?:ini|toml)|setup\.cfg|pytest\.ini|pyproject\.toml|Pipfile|poe_tasks\.(?:toml|yaml|json)|hatch\.toml|noxfile\.py|tasks\.py|dvc\.yaml|pixi\.toml|composer\.json|deno\.jsonc?|\.?mise\.toml|Rakefile|(?:vitest|vite|jest|playwright)\.config\.\w+)$/i;

/** The repository as the steps before left it. */
export interface AsLeft {
  readonly repository: Repository;
  /** Where a line of a file is to be read: a copy in the file of the repository, another where it was written. */
  placeOf(path: string, line: number): Pick<Place, 'path' | 'line'>;
}

/**
 * The checkout with the definitions that steps copied or wrote into it (`cp ci/dvc.yaml .`), as far as
 * their whole text is known. One that is there and may have been written over is read as it is.
 */
export function asLeft({ state, tracer }: Frame): AsLeft {
  const { repository } = tracer;
  const paths = state.files.ask('definitions', (all) =>
    [...all.keys()].filter((path) => DEFINITION.test(baseName(path)) && isRepositoryPath(path)),
  );
  const written = paths.flatMap((path): (readonly [string, string])[] => {
    const file = state.files.get(path);
    const text = textOf(file);
    const there = repository.read(path);
    const stays = there.kind !== 'missing' && file?.certain !== true;
    const same = there.kind === 'text' && there.text === text;
    return text === undefined || stays || same ? [] : [[path, text]];
  });
  if (written.length === 0) return { repository, placeOf: (path, line) => ({ path, line }) };
  const texts = new Map(written);
  return {
    repository: withTexts(repository, JSON.stringify(written)),
    placeOf: (path, line) => {
      const file = texts.has(path) ? state.files.get(path) : undefined;
      if (file === undefined) return { path, line };
      const copied = sourceOf(file);
      return copied === undefined ? (file.trail.at(-1) ?? { path, line }) : { path: copied, line };
    },
  };
}

function sourceOf({ content }: WrittenFile): string | undefined {
  const [template] = content === undefined ? [] : templates(content);
  return template && copiedOf(template);
}

/** Where it is known to the last letter. */
function textOf(file: WrittenFile | undefined): string | undefined {
  const [template, ...more] = file?.content === undefined ? [] : templates(file.content);
  return template === undefined || more.length > 0 || template.origins.length > 0
    ? undefined
    : template.text;
}

/** One for the same texts, however many jobs write them: what is worked out of a repository is kept with it. */
const withTexts = oncePerName((repository: Repository, written: string): Repository => {
  const texts = new Map<string, string>(JSON.parse(written));
  const { label, name, commit } = repository;
  return {
    ...{ label, name, commit },
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? repository.read(path) : { kind: 'text', text, utf8: true };
    },
    list: (directory) => {
      const kept = repository.list(directory);
      const more = [...texts.keys()]
        .filter((path) => parent(path) === directory)
        .map((path) => ({ name: baseName(path), directory: false }))
        .filter((one) => !kept.some((other) => other.name === one.name));
      return more.length === 0
        ? kept
        : [...kept, ...more].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
});
