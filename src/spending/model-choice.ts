import type { Environment, Found } from '../interpreter/model.ts';
import { dig } from '../interpreter/project/files.ts';
import { toml } from '../interpreter/project/runners/parse.ts';
import { settingsText } from '../interpreter/settings-file.ts';
import type { Frame } from '../interpreter/state.ts';
import type { ModelChoice } from '../knowledge/pr-agent.ts';
import { providerOfModel } from '../knowledge/providers.ts';
import { isOpen } from '../value/template.ts';
import { emptiness, literal, literalText, UNSET, type Value } from '../value/value.ts';
import { withoutFakes } from './credentials.ts';

/** What settings have a program ask. */
interface Chosen {
  readonly model: Value | undefined;
  /** Undefined where only the run knows whom. */
  readonly provider: string | undefined;
  /** Who serves it only by a setting that nothing makes. */
  readonly not: string | undefined;
}

/** `flag`: what a command names counts before all of them. */
export function chosenModel(choice: ModelChoice, frame: Frame, flag?: Value): Chosen {
  const { setting, usual, moved } = choice;
  const model = flag ?? settingOf(choice, frame, setting);
  const kind = settingIn(frame.environment, moved.setting)?.value;
  const not = kind === undefined ? moved.to : undefined;
  if (textOf(kind)?.toLowerCase() === moved.is) return { model, provider: moved.to, not };
  if (model === undefined) return { model, provider: usual, not };
  const text = textOf(model);
  const named = text === undefined || isOpen(text) ? undefined : providerOfModel(text)?.id;
  return { model, provider: named, not };
}

/** A setting as the file of the repository has it, else a variable. */
export function settingOf(
  { file }: Pick<ModelChoice, 'file'>,
  frame: Frame,
  setting: string,
): Value | undefined {
  const told = dig(toml(settingsText(frame, file) ?? ''), ...setting.split('.'));
  if (told === undefined) return settingIn(frame.environment, setting)?.value;
  return literal(typeof told === 'string' ? told : JSON.stringify(told));
}

/** The keys that such settings hold. */
export function keysIn(
  { keys }: ModelChoice,
  { not }: Chosen,
  environment: Environment,
): readonly Found[] {
  return keys.flatMap(([provider, setting]): readonly Found[] => {
    const found = provider === not ? undefined : settingIn(environment, setting);
    const real = found && withoutFakes(found.value);
    return found === undefined || real === undefined
      ? []
      : [{ name: found.name, value: real, provider }];
  });
}

/** A variable may be written in quotes, as in TOML. */
export function textOf(value: Value | undefined): string | undefined {
  return literalText(value ?? UNSET)
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** `openai.key`: `OPENAI.KEY`, `openai__key` (https://www.dynaconf.com/envvars/). */
export function settingIn(
  environment: Environment,
  setting: string,
): { readonly name: string; readonly value: Value } | undefined {
  for (const [name, value] of environment)
    if (name.toLowerCase().replaceAll('__', '.') === setting && emptiness(value) !== 'always')
      return { name, value };
  return undefined;
}
