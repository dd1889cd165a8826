import { literal, oneOf, type Value } from '../value/value.ts';
import type { Environment } from './model.ts';

/**
 * What is done to an environment before a program starts with it, in the order it is done. Shells,
 * wrappers and programs of every language say it in these words; each contributes only how it is
 * written.
 */
export type Change =
  /** Nothing of what was there is handed on: `env -i`, `env={…}`. */
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'set';
      readonly name: string;
      readonly value: Value;
      /** Under a condition that the files do not decide what was there may stay. */
      readonly certain: boolean;
    }
  | { readonly kind: 'unset'; readonly name: string; readonly certain: boolean };

/** The environment with the changes made to it, as a new one. */
export function changed(environment: Environment, changes: readonly Change[]): Environment {
  const after = new Map(environment);
  for (const change of changes) {
    switch (change.kind) {
      case 'clear':
        after.clear();
        break;
      case 'set':
        after.set(change.name, settled(change.value, after.get(change.name), change.certain));
        break;
      case 'unset': {
        const before = after.get(change.name);
        if (change.certain) after.delete(change.name);
        else if (before !== undefined) after.set(change.name, oneOf(before, EMPTY));
        break;
      }
      default:
        return change satisfies never;
    }
  }
  return after;
}

/** What a variable holds after something that may have been passed over set it. */
export function settled(value: Value, before: Value | undefined, certain: boolean): Value {
  return certain || before === undefined ? value : oneOf(value, before);
}

export const EMPTY = literal('');
