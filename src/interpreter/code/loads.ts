/** Files of variables that a program loads into its own environment. */
import { parent } from '../../repository/path.ts';
import { literal, type Value } from '../../value/value.ts';
import { type Call, callsOf } from './calls.ts';
import { evaluatePath } from './evaluate.ts';
import type { LoadFact } from './facts.ts';
import { type Import, isOf } from './imports.ts';
import type { SourceFile } from './source.ts';
import { elements, valueEnd } from './spans.ts';

/** https://github.com/theskumar/python-dotenv, https://nodejs.org/api/process.html#processloadenvfilepath, https://github.com/bkeepers/dotenv, https://github.com/joho/godotenv */
const LOADERS = /^(?:(?:\w+\.)?load_dotenv|process\.loadEnvFile|Dotenv\.load!?|godotenv\.Load)$/;
/** The same, over what is set already. */
const OVER = /^(?:Dotenv\.overload!?|godotenv\.Overload)$/;
/** https://github.com/motdotla/dotenv */
const LIBRARY = 'dotenv';

/** What it loads, in the order of the file. */
export function loadsIn(file: SourceFile, imports: readonly Import[]): readonly LoadFact[] {
  const configures = imports.filter((one) => isOf(one, LIBRARY));
  const whole = configures.filter(({ specifier }) => specifier === `${LIBRARY}/config`);
  const locals = new Set(configures.flatMap(({ names }) => names.map(({ local }) => local)));
  const calls = callsOf(file).filter(({ path, last }) => {
    if (LOADERS.test(path) || OVER.test(path)) return true;
    const [first = ''] = path.split('.');
    return configures.length > 0 && last === 'config' && (locals.has(first) || first === 'require');
  });
  return [
    ...whole.map(() => ({ file: literal('.env'), over: false })),
    ...calls.map((call) => loadedBy(file, call)),
  ];
}

function loadedBy(file: SourceFile, call: Call): LoadFact {
  const over = OVER.test(call.path) || /^true$/i.test(named(file, call, /^override$/) ?? '');
  const path = pathOf(file, call);
  if (path !== undefined) return { file: path, over };
  // Python's looks beside the program and above, the others where it runs.
  const beside = call.last === 'load_dotenv' && file.path !== '.inline';
  return {
    file: literal('.env'),
    over,
    ...(beside ? { from: parent(file.path), above: true } : {}),
  };
}

/** The first word of what an option is set to: `override=True`, `{ override: true }`. */
function named({ tokens }: SourceFile, { open, close }: Call, name: RegExp): string | undefined {
  for (let at = open + 1; at < close - 1; at++)
    if (name.test(tokens[at]?.text ?? '') && /^[:=]$/.test(tokens[at + 1]?.text ?? ''))
      return tokens[at + 2]?.text;
  return undefined;
}

function pathOf(file: SourceFile, { open, close }: Call): Value | undefined {
  const { tokens } = file;
  for (let at = open + 1; at < close - 1; at++)
    if (
      /^(?:dotenv_)?path$/.test(tokens[at]?.text ?? '') &&
      /^[:=]$/.test(tokens[at + 1]?.text ?? '')
    )
      return evaluatePath(file, { chunk: file, start: at + 2, end: valueEnd(file, at + 2) });
  const [first] = elements(file, open);
  const isPath = first !== undefined && !/^[{=:]$/.test(tokens[first.start]?.text ?? '');
  if (!isPath || tokens[first.start + 1]?.text === '=') return undefined;
  const found = evaluatePath(file, { chunk: file, ...first });
  return tokens[first.start]?.text === 'find_dotenv' ? undefined : found;
}
