import { BINDINGS } from '../../../knowledge/sdks.ts';
import { literalText } from '../../../value/value.ts';
import type { Call } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import type { ApiFact } from '../facts.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import { byName, type Found } from './apis.ts';

/** Models that a platform hands to a program as an object: `env.AI.run("@cf/…", …)`. */
export function bindingUses(file: SourceFile, calls: readonly Call[]): readonly Found<ApiFact>[] {
  return calls.flatMap((call) =>
    BINDINGS.flatMap((binding): Found<ApiFact>[] => {
      if (!binding.path.test(call.path)) return [];
      const [first] = elements(file, call.open);
      const model = first && evaluate(file, { chunk: file, ...first });
      if (model === undefined || !binding.model.test(literalText(model) ?? '')) return [];
      return [
        {
          at: call.start,
          provider: binding.provider,
          how: 'sdk',
          through: call.path,
          credentials: binding.keys.map(byName),
          credentialFrom: 'default',
          endpoint: undefined,
          endpointNames: [],
          model,
          called: true,
        },
      ];
    }),
  );
}
