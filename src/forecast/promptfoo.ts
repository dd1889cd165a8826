import { child, scalarAt } from '../workflow/fields.ts';
import type { Node } from '../workflow/yaml/node.ts';
import { readYaml } from '../workflow/yaml/read.ts';
import { type Around, fileNear } from './around.ts';

/** What an evaluation asks: every prompt of every provider for every test. */
export interface Evaluation {
  /** OpenAI's models among the providers, each asked `times` times. */
  readonly models: readonly string[];
  readonly times: number;
  readonly says: string;
}

const CONFIGS = ['promptfooconfig.yaml', 'promptfooconfig.yml', 'promptfooconfig.json'];
/** `openai:gpt-6-luna`, `openai:chat:gpt-6-luna`, `openai:responses:gpt-6-luna` (https://www.promptfoo.dev/docs/providers/openai/). */
const OPENAI = /^openai:(?:(?:chat|responses|completion):)?([\w.-]{1,80})$/;

/**
 * Reads a plain configuration: lists that stand in it. Undefined where something else decides how
 * many there are: files, patterns, scenarios, variables that are lists.
 * https://www.promptfoo.dev/docs/configuration/reference/
 */
export function evaluationOf(around: Around): Evaluation | undefined {
  const script = around.step?.run.value ?? '';
  const named = /(?:^|\s)(?:-c|--config)[ =]["']?([^\s"']{1,200})/.exec(script)?.[1];
  for (const name of named === undefined ? CONFIGS : [named]) {
    const text = fileNear(around, name);
    if (text !== undefined) return readConfig(name, text, repeatsIn(script));
  }
  return undefined;
}

function repeatsIn(script: string): number {
  return Number(/\s--repeat[ =](\d{1,3})\b/.exec(script)?.[1] ?? 1);
}

function readConfig(name: string, text: string, repeat: number): Evaluation | undefined {
  const { root } = readYaml(name, text);
  const tests = child(root, 'tests');
  const counts = [plainItems(child(root, 'prompts')), tests === undefined ? 1 : testsIn(tests)];
  const providers = child(root, 'providers') ?? child(root, 'targets');
  const [prompts, cases] = counts;
  if (prompts === undefined || cases === undefined || providers === undefined) return undefined;
  if (child(root, 'scenarios') !== undefined || variesIn(child(root, 'defaultTest')))
    return undefined;
  const named = providers.kind === 'seq' ? providers.items : [providers];
  const models = named.flatMap((one) => OPENAI.exec(idOf(one))?.[1] ?? []);
  return {
    models: [...new Set(models)],
    times: prompts * cases * Math.max(1, repeat),
    says: `an evaluation of ${count(prompts, 'prompt')} with ${count(named.length, 'provider')} and ${count(cases, 'test')}${repeat > 1 ? `, ${repeat} times` : ''}`,
  };
}

/** A provider is its name, or an object with it. */
function idOf(node: Node): string {
  return node.kind === 'scalar' ? node.value : (scalarAt(node, 'id')?.value ?? '');
}

/** How many texts or objects a list holds; a pattern of files may be any number. */
function plainItems(node: Node | undefined): number | undefined {
  const items = node?.kind === 'seq' ? node.items : node === undefined ? [] : [node];
  const open = items.some(
    (one) => one.kind === 'scalar' && /^(?:file|https?):.*\*|\*\.\w+$/.test(one.value),
  );
  return items.length === 0 || open ? undefined : items.length;
}

function testsIn(tests: Node): number | undefined {
  if (tests.kind !== 'seq') return undefined;
  return tests.items.some((one) => one.kind !== 'map' || variesIn(one))
    ? undefined
    : tests.items.length;
}

/** A variable that is a list makes a test of each of its values. */
function variesIn(test: Node | undefined): boolean {
  const vars = child(test, 'vars');
  return (
    vars?.kind === 'map' &&
    [...vars.entries.values()].some(
      ({ value }) =>
        value.kind === 'seq' || (value.kind === 'scalar' && value.value.startsWith('file:')),
    )
  );
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
