import { literal, literalText, oneOf, outsideSource, UNSET, type Value } from '../value/value.ts';
import type { Environment } from './model.ts';

/**
 * What is done to an environment before a program starts with it, in the order it is done. Shells,
 * wrappers and programs of every language say it in these words; each contributes only how it is
 * written.
 */
export type Change =
  /** Nothing of what was there is handed on but these, in which a `*` fits anything: `env -i`, `env={…}`. */
  | { readonly kind: 'clear'; readonly except: readonly string[] }
  | {
      readonly kind: 'set';
      readonly name: string;
      readonly value: Value;
      /** Under a condition that the files do not decide what was there may stay. */
      readonly certain: boolean;
      /** Only where it is not set yet, or only where it is. */
      readonly where?: 'unset' | 'set' | undefined;
    }
  | { readonly kind: 'unset'; readonly name: string; readonly certain: boolean };

/** A file of variables that is loaded: it comes to changes where its content is known (loaded.ts). */
export interface Load {
  /** As it is written, from the folder `from`, or from where the command runs. */
  readonly file: Value;
  readonly from?: string | undefined;
  /** It is looked for in the folders above as well. */
  readonly above?: true | undefined;
  /** What is set already gives way to it. */
  readonly over: boolean;
  /** It hands on these alone, beside those that are set already. */
  readonly hands?: readonly string[] | undefined;
}

/** What every step finds: https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables */
export const ON_A_RUNNER: Environment = new Map(
  ['CI', 'GITHUB_ACTIONS'].map((name) => [name, literal('true')]),
);

/** What every step finds too, of which only the run knows what it says: by which event it came, for which branch. */
export const OF_THE_RUN =
  /^(?:GITHUB_(?:ACTOR|BASE_REF|EVENT_NAME|EVENT_PATH|HEAD_REF|JOB|REF|REF_NAME|REF_TYPE|REPOSITORY|REPOSITORY_OWNER|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SHA|TRIGGERING_ACTOR|WORKFLOW|WORKSPACE)|RUNNER_(?:ARCH|NAME|OS|TEMP))$/;

/** What a value that names variables is where these are known. */
type Fill = (value: Value, environment: Environment) => Value;

const AS_IT_IS: Fill = (value) => value;

/** The environment with the changes made to it, as a new one. */
export function changed(
  environment: Environment,
  changes: readonly Change[],
  fill = AS_IT_IS,
): Environment {
  const after = new Map(environment);
  // What is not handed on can be read all the same: `{ A: process.env.B }`.
  const readable = new Map(environment);
  const put = (name: string, value: Value): void => {
    after.set(name, value);
    readable.set(name, value);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'clear':
        for (const name of [...after.keys()])
          if (!change.except.some((one) => fits(one, name))) after.delete(name);
        break;
      case 'set': {
        const before = after.get(change.name);
        const isSet = before !== undefined && before.alternatives.length > 0;
        if (change.where !== undefined && isSet !== (change.where === 'set')) break;
        const value = fill(change.value, readable);
        // `os.environ["KEY"] = config.key`: what the source does not show is most likely what was there.
        const shown = before === undefined || outsideSource(value).alternatives.length > 0;
        put(change.name, shown ? settled(value, before, change.certain) : before);
        break;
      }
      case 'unset': {
        const before = after.get(change.name);
        if (change.certain) after.delete(change.name);
        else if (before !== undefined) put(change.name, oneOf(before, EMPTY));
        break;
      }
      default:
        return change satisfies never;
    }
  }
  return after;
}

function fits(pattern: string, name: string): boolean {
  const [before = '', ...rest] = pattern.split('*');
  const after = rest.at(-1);
  if (after === undefined) return pattern === name;
  return (
    name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
  );
}

/** What a variable holds after something that may have been passed over set it. */
export function settled(value: Value, before: Value | undefined, certain: boolean): Value {
  return certain || before === undefined ? value : oneOf(value, before);
}

export const EMPTY = literal('');

/** What a variable may hold, nothing where it is not set; undefined where only the run knows. */
export function textsOf(
  environment: Environment,
  name: string,
): readonly (string | undefined)[] | undefined {
  const { alternatives } = environment.get(name) ?? UNSET;
  if (alternatives.length === 0) return [undefined];
  const texts = alternatives.map((one) => literalText({ choice: 'one-of', alternatives: [one] }));
  return texts.includes(undefined) ? undefined : texts;
}
