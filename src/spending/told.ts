/** Whom something unread is told to ask, by the inputs of an action as by the options of a command. */
import type { ApiUse, Environment, Found } from '../interpreter/model.ts';
import { classifyName } from '../knowledge/names.ts';
import { providerOfModel } from '../knowledge/providers.ts';
import { literalText, UNSET, type Value } from '../value/value.ts';
import { addressIn } from './addresses.ts';
import { usesOf } from './credentials.ts';
import { modelInput } from './model-input.ts';

type Settings = ReadonlyMap<string, Value>;

export interface Told {
  readonly model: Value | undefined;
  /** The provider that it names, or whose model. */
  readonly wanted: string | undefined;
  /** The one that it names itself. */
  readonly provider: string | undefined;
  /** Where its requests go. */
  readonly endpoint: Value | undefined;
  /** What names the provider, where only the run knows whom. */
  readonly open: Value | undefined;
}

const PROVIDER = /^(?:(?:llm|ai|model|default)[-_]?)*provider$/;

export function toldIn(settings: Settings): Told {
  const endpoint = addressIn(settings);
  const named = [...settings].find(([name]) => PROVIDER.test(name))?.[1];
  const model = modelInput(settings);
  const [provider, owner] = [named, model].map(
    (one) => providerOfModel(literalText(one ?? UNSET) ?? '')?.id,
  );
  const open = named !== undefined && literalText(named) === undefined ? named : undefined;
  return { model, wanted: provider ?? owner, provider, endpoint, open };
}

/**
 * The APIs that these credentials open. One that is handed over as `key`, whatever its secret is called, goes to
 * whom the provider beside it says; OpenAI's manner of asking is also that of many others.
 */
export function usesTold(
  found: readonly Found[],
  { provider, endpoint, open }: Told,
  environment: Environment,
): readonly ApiUse[] {
  return found.flatMap((one) => {
    const nameless = classifyName(one.name) === undefined;
    const other = nameless && provider !== 'openai' ? provider : undefined;
    const whose = other === undefined ? one : { ...one, provider: other };
    const at = endpoint ?? (nameless ? open : undefined);
    return usesOf([whose], environment).map((use) => ({ ...use, endpoint: at ?? use.endpoint }));
  });
}
