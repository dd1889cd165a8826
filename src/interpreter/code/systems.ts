/** How a program asks on which system it runs. */
import type { System } from '../model.ts';
import type { OnSystem } from './choice.ts';

/**
 * Sources: https://docs.python.org/3/library/sys.html#sys.platform, https://docs.python.org/3/library/os.html#os.name,
 * https://docs.python.org/3/library/platform.html#platform.system, https://nodejs.org/api/process.html#processplatform,
 * https://nodejs.org/api/os.html#ostype, https://pkg.go.dev/runtime#pkg-constants, https://docs.deno.com/api/deno/~/Deno.build
 */
const ASKED =
  /^(?:sys\.platform|os\.name|platform\.system\(\)|(?:[\w.]+\.)?process\.platform|platform\(\)|os\.(?:platform|type)\(\)|runtime\.GOOS|Deno\.build\.os)(?:\.(?:lower|toLowerCase)\(\))?$/;

/** By how what they are called begins; of `posix` there are two. */
const SYSTEMS: readonly (readonly [RegExp, System])[] = [
  [/^(?:win|nt$)/i, 'windows'],
  [/^darwin/i, 'macos'],
  [/^linux/i, 'linux'],
];

/** What these tokens ask, if it is compared with this name. */
export function systemAsked(
  asking: readonly { readonly text: string }[],
  name: string,
): OnSystem | undefined {
  if (!ASKED.test(asking.map(({ text }) => text).join(''))) return undefined;
  const is = SYSTEMS.find(([begins]) => begins.test(name))?.[1];
  return is && { kind: 'system', is, not: false };
}
