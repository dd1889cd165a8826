/** So many repositories are held in memory and wait for GitHub together. */
const AT_ONCE = 12;

/** Does some work for each, a few at a time, in order; `work` must not throw. */
export async function sideBySide<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
}
