/** How a program asks on which system it runs. */
import type { System } from '../model.ts';
import type { OnSystem } from './choice.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

/** By how what they are called begins; of `posix` there are two. */
const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/^(?:(?:ms)?win|nt$)/i, 'windows'],
  [/^darwin/i, 'macos'],
  [/^linux/i, 'linux'],
];

/** What these tokens ask, if it is compared with this name. */
export function systemAsked(
  file: SourceFile,
  from: number,
  to: number,
  name: string,
): OnSystem | undefined {
  const { system } = grammarOf(file).habits;
  const asking = file.tokens.slice(from, to).map(({ text }) => text);
  if (system?.test(asking.join('')) !== true) return undefined;
  const is = SYSTEMS.find(([begins]) => begins.test(name))?.[1];
  return is && { kind: 'system', is, not: false };
}
