import type { WrittenFile } from '../interpreter/model.ts';
import { parseConfigFile, textOf } from '../payer/codex/config-file.ts';
import { partOf, templates } from '../value/template.ts';
import { emptiness, literal, literalText, type Value } from '../value/value.ts';

/** `--model=x`, `-mx`, and `model=x` as a setting that is given. */
const ATTACHED = /^(?:--model=|-m=?)(.+)$/s;
const SETTING = /^(?:(?:--config=|-c=?)\s*)?model\s*=(.+)$/s;

/**
 * The model that a run of Codex is told to ask: by its options, else by the settings that it finds. One
 * whose name is not known here is named all the same: `--model "$MODEL"`.
 */
export function codexModel(
  args: readonly Value[],
  files: readonly (WrittenFile | undefined)[],
): Value | undefined {
  return optionIn(args, named) ?? optionIn(args, set) ?? files.map(configured).find(isGiven);
}

type Reading = (word: Value, before: string) => Value | undefined;

/** What comes last counts. */
function optionIn(args: readonly Value[], reading: Reading): Value | undefined {
  const end = args.findIndex((arg) => literalText(arg) === '--');
  const options = end < 0 ? args : args.slice(0, end);
  return options
    .map((arg, at) => reading(arg, literalText(options[at - 1] ?? literal('')) ?? ''))
    .findLast(isGiven);
}

const named: Reading = (word, before) =>
  before === '--model' || before === '-m' ? word : partMatching(word, ATTACHED);

const set: Reading = (word, before) =>
  partMatching(word, SETTING, before === '-c' || before === '--config');

function partMatching(word: Value, pattern: RegExp, told = true): Value | undefined {
  const [template] = templates(word);
  const part = template && pattern.exec(template.text);
  if (template === undefined || !part) return undefined;
  if (!told && !template.text.startsWith('-')) return undefined;
  return partOf((part[1] ?? '').trim().replace(/^(["'])(.*)\1$/s, '$2'), template);
}

function configured(file: WrittenFile | undefined): Value | undefined {
  const text = file?.content === undefined ? undefined : literalText(file.content);
  const parsed = text === undefined ? undefined : parseConfigFile(text);
  const model = parsed?.kind === 'parsed' ? textOf(parsed.settings, 'model') : undefined;
  return model === undefined ? undefined : literal(model, file?.trail);
}

function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && emptiness(value) !== 'always';
}
