import { partOf, templates } from '../../value/template.ts';
import { literalText } from '../../value/value.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import type { Frame } from '../state.ts';

/** The folders of `PATH` in their order, as places are written; none where nothing sets it. */
export function foldersOnPath({ directory, environment }: Frame): readonly string[] {
  const set = environment.get('PATH');
  return (set === undefined ? [] : templates(set)).flatMap((template) =>
    template.text.split(':').map((part) => pathKey(partOf(part, template), directory)),
  );
}

/** A program of the repository that is in front of every other of its name on `PATH`. */
export function ownOnPath({ frame, name, program }: Call): string | undefined {
  if (name === '' || /[\\/]/.test(literalText(program) ?? '/')) return undefined;
  const { repository } = frame.tracer;
  return foldersOnPath(frame)
    .filter(isRepositoryPath)
    .map((folder) => `${folder}/${name}`)
    .find((place) => repository.read(place).kind === 'text');
}
