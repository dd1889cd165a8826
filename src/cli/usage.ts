import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../support/did-you-mean.ts';

/** Bad arguments or a bad policy: exit status 2. */
export class UsageError extends Error {}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What every command takes; the dispatcher looks after it, for it is about the terminal. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  'no-color': { type: 'boolean' },
} as const satisfies Options;

/** `parseArgs`, strict, with an error a person can act on. */
export function readWords<T extends Options>(words: readonly string[], given: T) {
  const options = { ...COMMON_OPTIONS, ...given };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const flag = /'(--?[^'= ]+)/.exec(message)?.[1];
    const near =
      flag === undefined
        ? undefined
        : suggest(
            flag,
            Object.keys(options).map((name) => `--${name}`),
          );
    const plain = message.split('. To specify')[0] ?? message;
    throw new UsageError(
      `${near === undefined || near === flag ? `${plain}.` : `${plain}; did you mean ${near}?`} See --help.`,
    );
  }
}

/** One of the values, or an error that lists them. */
export function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found === undefined)
    throw new UsageError(`${flag} takes ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  return found;
}
