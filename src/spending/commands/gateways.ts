import type { Environment } from '../../interpreter/model.ts';
import type { Contained } from '../../interpreter/observer.ts';
import { pathKey } from '../../interpreter/paths.ts';
import { settingsFile } from '../../interpreter/settings-file.ts';
import type { Call } from '../../interpreter/shell.ts';
import { flagAt, flagValue } from '../../interpreter/start/options.ts';
import { shownWord } from '../../interpreter/start/peel.ts';
import { byFirstWord } from '../../knowledge/first-word.ts';
import { isHarmlessImage } from '../../knowledge/harmless/images.ts';
import {
  GATEWAYS,
  type Gateway,
  type SettingsShape,
  TELLING_IMAGE,
} from '../../knowledge/model-settings.ts';
import type { Template } from '../../value/template.ts';
import { literal } from '../../value/value.ts';
import { credentialsIn, usesOf } from '../credentials.ts';
import { type Asked, askedIn, usesOfSettings } from '../model-settings.ts';
import { spendSoftware } from '../spend.ts';

const gatewaysOf = byFirstWord(
  () => GATEWAYS,
  ({ commands }) => commands,
);

/** A gateway started by its command: what its settings name, else the model of its flags. */
export function traceGateway(call: Call): boolean {
  const rows = gatewaysOf(call.name);
  if (rows.length === 0) return false;
  const words = [call.name, ...call.words.map(shownWord)];
  const row = rows.find(({ commands }) => commands.some((one) => startsWith(words, one)));
  if (row === undefined) return false;
  const own = (row.commands.find((one) => startsWith(words, one)) ?? '').split(' ').length;
  const given = wordsOf(row, words.slice(own));
  const read = given.files.length > 0 || row.home === undefined ? given.files : [row.home];
  const texts = read.flatMap((name) => {
    const path = pathKey(literal(name), call.frame.directory);
    const file = settingsFile(call.frame, path);
    return file === undefined ? [] : [{ path, file }];
  });
  serve(call, row, texts, given.models, words.slice(0, own).join(' '));
  return true;
}

function startsWith(words: readonly string[], command: string): boolean {
  return command.split(' ').every((word, i) => words[i] === word);
}

function wordsOf(
  { settings, first, model, valued }: Gateway,
  words: readonly string[],
): { readonly files: readonly string[]; readonly models: readonly string[] } {
  const files: string[] = [];
  const models: string[] = [];
  const takes = new Set([...settings, ...model, ...valued]);
  for (let at = 0; at < words.length; ) {
    const flag = flagAt(words, at, takes);
    if (flag === undefined && first && files.length === 0) files.push(words[at] ?? '');
    const value = flagValue(words, flag);
    if (value !== undefined && settings.includes(flag?.name ?? '')) files.push(value);
    if (value !== undefined && model.includes(flag?.name ?? '')) models.push(value);
    at = flag?.next ?? at + 1;
  }
  return { files, models };
}

interface SettingsFile {
  readonly path: string;
  readonly file: Template;
}

/** A gateway is started to be asked: what it may ask in turn is likely to be. */
function serve(
  call: Call,
  { shape }: Gateway,
  files: readonly SettingsFile[],
  models: readonly string[],
  label: string,
): void {
  const { environment } = call.frame;
  const { hints } = call.frame.tracer;
  const read = files.flatMap(({ path, file }) => {
    const asked = askedIn(path, file, shape);
    return asked === undefined ? [] : [asked];
  });
  const named = models.flatMap(
    (model) => askedIn('model.json', asEntry(model, shape), shape) ?? [],
  );
  const asked = [...read.flat(), ...named];
  const known = read.length > 0 || models.length > 0;
  const uses = known
    ? usesOfSettings(asked, environment, hints)
    : usesOf(credentialsIn(environment, hints), environment);
  if (uses.length === 0) return;
  spendSoftware(call, 'tool', label, uses, {
    less: { certainty: 'likely', onlyIf: 'somebody asks the gateway' },
    pick: 'any',
    model: modelOf(asked),
  });
}

/** A model of the command line as the file would name it. */
function asEntry(model: string, { entries, model: way = [] }: SettingsShape): string {
  const around = [...(entries[0] ?? [])].filter((key) => key !== '*');
  const entry = [...way].reduceRight<unknown>((inner, key) => ({ [key]: inner }), model);
  return JSON.stringify(around.reduceRight<unknown>((inner, key) => ({ [key]: inner }), [entry]));
}

function modelOf(asked: readonly Asked[]) {
  const [only, ...more] = asked.filter(({ provider }) => provider !== '');
  return only === undefined || more.length > 0 ? undefined : literal(only.model);
}

/** A gateway by its image, or by the settings that are mounted into it. */
export function traceService(call: Call, container: Contained): boolean {
  const { environment, image = '', files, label, words } = container;
  const texts = files.flatMap((path) => {
    const file = settingsFile(call.frame, path);
    return file === undefined ? [] : [{ path, file }];
  });
  const row =
    GATEWAYS.find(({ shape }) => texts.some(({ file }) => shape.tells.test(file.text))) ??
    GATEWAYS.find((one) => one.image.test(image));
  if (row === undefined) return false;
  const told = texts.filter(({ file }) => row.shape.tells.test(file.text));
  const { models } = wordsOf(row, words.map(shownWord));
  serve(within(call, environment), row, told, models, label);
  return true;
}

function within(call: Call, environment: Environment): Call {
  return { ...call, frame: { ...call.frame, environment, own: new Set(environment.keys()) } };
}

/** A container whose program shows nothing was handed its keys to use them; a service to be asked, perhaps. */
export function traceContained(call: Call, container: Contained): void {
  const { environment, image, label, beside } = container;
  const found = credentialsIn(environment, call.frame.tracer.hints);
  if (found.length === 0 || isHarmlessImage(image)) return;
  const likely = !beside || TELLING_IMAGE.test(image ?? label);
  spendSoftware(within(call, environment), 'opaque', label, usesOf(found, environment), {
    less: { certainty: likely ? 'likely' : 'possible', onlyIf: 'it calls a model' },
  });
}
