import type { ApiUse, Environment, Found, NamedModel } from '../interpreter/model.ts';
import { dig } from '../interpreter/project/files.ts';
import { toml } from '../interpreter/project/runners/parse.ts';
import { settingsText } from '../interpreter/settings-file.ts';
import type { Frame } from '../interpreter/state.ts';
import type { ModelChoice } from '../knowledge/pr-agent.ts';
import { providerOfModel } from '../knowledge/providers.ts';
import { evidence } from '../value/evidence.ts';
import { isOpen } from '../value/template.ts';
import { emptiness, literal, literalText, UNSET, type Value } from '../value/value.ts';
import { withoutFakes } from './credentials.ts';

/** A setting by the name under which it stands there. */
interface Setting {
  readonly name: string;
  readonly value: Value;
}

/** What settings have a program ask. */
interface Chosen {
  readonly model: Value | undefined;
  /** Undefined where only the run knows whom. */
  readonly provider: string | undefined;
  /** Who serves it only by a setting that nothing makes. */
  readonly not: string | undefined;
  /** The setting that says whom, where one does. */
  readonly ground: ApiUse['ground'];
}

/** `flag`: what a command names counts before all of them. */
export function chosenModel(choice: ModelChoice, frame: Frame, flag?: Value): Chosen {
  const { setting, usual, moved } = choice;
  const written = flag === undefined ? settingOf(choice, frame, setting) : undefined;
  const model = flag ?? written?.value;
  const kind = settingOf(choice, frame, moved.setting);
  const not = kind === undefined ? moved.to : undefined;
  if (kind !== undefined && textOf(kind.value)?.toLowerCase() === moved.is)
    return { model, provider: moved.to, not, ground: groundOf(kind) };
  if (model === undefined) return { model, provider: usual, not, ground: undefined };
  const text = textOf(model);
  const named = text === undefined || isOpen(text) ? undefined : providerOfModel(text)?.id;
  return {
    model,
    provider: named,
    not,
    ground: named === undefined ? undefined : written && groundOf(written),
  };
}

function groundOf({ name, value }: Setting): NonNullable<ApiUse['ground']> {
  const says = `\`${name}\` is \`${textOf(value) ?? ''}\``;
  return { says, trail: value.alternatives[0]?.trail ?? [] };
}

/** A setting as the file of the repository has it, else a variable. */
export function settingOf(
  { file }: Pick<ModelChoice, 'file'>,
  frame: Frame,
  setting: string,
): Setting | undefined {
  const text = settingsText(frame, file) ?? '';
  const parts = setting.split('.');
  const told = dig(toml(text), ...parts);
  if (told === undefined) return settingIn(frame.environment, setting);
  const written = typeof told === 'string' ? told : JSON.stringify(told);
  const at = { path: file, line: settingLine(text, parts), column: 1 };
  return { name: setting, value: literal(written, [evidence(at, `${setting} = ${written}`)]) };
}

/** Every model that it asks, with those that it falls back to. */
export function modelsAsked(choice: ModelChoice, frame: Frame): readonly NamedModel[] {
  const { setting, fallback } = choice;
  const first = settingOf(choice, frame, setting)?.value;
  const list = settingOf(choice, frame, fallback)?.value;
  const text = list === undefined ? '' : (textOf(list) ?? '');
  const names = isOpen(text) ? [] : (text.match(/[\w./:@-]+/g) ?? []);
  const trail = list?.alternatives[0]?.trail ?? [];
  const others = names.length > 0 ? names.map((name) => literal(name, trail)) : [UNSET];
  const by = (name: string): NamedModel['by'] => ({ kind: 'setting', name });
  return [
    { by: by(setting), model: first ?? UNSET, usual: first === undefined },
    ...others.map((model) => ({ by: by(fallback), model, usual: list === undefined })),
  ];
}

/** `model = …` below `[config]`; the first line where it is written in another form. */
function settingLine(text: string, parts: readonly string[]): number {
  const [key = ''] = parts.slice(-1);
  const section = `[${parts.slice(0, -1).join('.')}]`;
  const lines = text.split('\n').map((line) => line.trim());
  const from = lines.findIndex((line) => line.startsWith(section));
  const isKey = (line: string): boolean =>
    line.startsWith(key) && line.slice(key.length).trimStart().startsWith('=');
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line, at) => at > from && isKey(line)),
    )
  );
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
export function settingIn(environment: Environment, setting: string): Setting | undefined {
  for (const [name, value] of environment)
    if (name.toLowerCase().replaceAll('__', '.') === setting && emptiness(value) !== 'always')
      return { name, value };
  return undefined;
}
