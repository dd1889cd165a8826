import { emptiness, literalText, type Value } from '../value/value.ts';

/** Whether an input is set to anything but `false`. */
export function isOn(input: Value | undefined): boolean {
  if (input === undefined || emptiness(input) === 'always') return false;
  return literalText(input)?.trim().toLowerCase() !== 'false';
}
