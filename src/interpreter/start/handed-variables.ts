import { evidence } from '../../value/evidence.ts';
import { templates } from '../../value/template.ts';
import { literal, type Value } from '../../value/value.ts';
import { fileContent } from '../output.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import { assignmentsOf } from '../write.ts';

/** `-e NAME` hands the variable on, `-e NAME=value` sets it. */
export function addVariable(call: Call, environment: Map<string, Value>, value: Value): void {
  const template = templates(value)[0];
  if (template === undefined) return;
  if (template.text.includes('=')) {
    // A loop over lines that names one at a time stands for all of them.
    for (const [name, entry] of assignmentsOf(value)) environment.set(name, entry);
    return;
  }
  const handed = outside(call, template.text);
  if (handed !== undefined) environment.set(template.text, handed);
}

/** `--env-file FILE`: each line is a variable. */
export function addFile(call: Call, environment: Map<string, Value>, value: Value): void {
  for (const [name, entry] of assignmentsOf(contentOf(call, value))) environment.set(name, entry);
}

/** What stands in a file that is handed in: what a step wrote, else the repository's own. */
export function contentOf(call: Call, value: Value): Value {
  const path = pathKey(value, call.frame.directory);
  const at = evidence(call.place, call.command.source);
  const written = call.frame.state.files.get(path);
  const read =
    written === undefined && isRepositoryPath(path)
      ? call.frame.tracer.repository.read(path)
      : undefined;
  return read?.kind === 'text' ? literal(read.text, [at]) : fileContent(path, call.shell, at);
}

/** A variable of whoever hands it in. */
export function outside({ frame, shell }: Call, name: string): Value | undefined {
  return frame.environment.get(name) ?? shell.variables.get(name);
}
