import { templates } from '../../value/template.ts';
import type { Value } from '../../value/value.ts';
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
  const outside =
    call.frame.environment.get(template.text) ?? call.shell.variables.get(template.text);
  if (outside !== undefined) environment.set(template.text, outside);
}
