import { VAULT_ACTIONS, type VaultAction } from '../../knowledge/vaults.ts';
import { evidence } from '../../value/evidence.ts';
import { firstText, templates } from '../../value/template.ts';
import { fromOrigin, literalText, UNSET, type Value } from '../../value/value.ts';
import { keepAny } from '../fetched.ts';
import type { UsedAction } from '../observer.ts';

/** Leaves what an action fetches from a keeper of secrets to the steps after it, by the names that the files show. */
export function keepFetched(action: UsedAction): void {
  const { ref, step, inputs, frame } = action;
  const row = Object.hasOwn(VAULT_ACTIONS, ref.name) ? VAULT_ACTIONS[ref.name] : undefined;
  if (row === undefined || !exports(row, inputs)) return;
  const at = evidence(step.uses, `uses: ${step.uses.value}`);
  const fetched = (name: string): Value =>
    fromOrigin({ kind: 'output', of: row.title, name }, [at]);
  const names = row.lists === undefined ? referred(action) : listed(row, inputs);
  for (const name of names) frame.state.exported.set(name, fetched(name));
  if (names.length === 0) keepAny(frame, row, at);
}

function exports({ when }: VaultAction, inputs: UsedAction['inputs']): boolean {
  const said = when && literalText(inputs.get(when.input) ?? UNSET);
  return (
    when === undefined || (said === undefined || said === '' ? when.byDefault : said === 'true')
  );
}

function listed(
  { lists = '', name }: VaultAction,
  inputs: UsedAction['inputs'],
): readonly string[] {
  const text = templates(inputs.get(lists) ?? UNSET)[0]?.text ?? '';
  return text.split('\n').flatMap((line) => name?.exec(line)?.[1] ?? []);
}

/** Variables of the step that refer to a secret: `OPENAI_API_KEY: op://vault/item/field`. */
function referred({ frame }: UsedAction): readonly string[] {
  return [...frame.environment].flatMap(([name, value]) =>
    /^op:\/\//.test(firstText(value)) ? [name] : [],
  );
}
