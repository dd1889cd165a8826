/** A code block with its lines as they are: the fence is longer than any run of backticks in them. */
export function fenceAround(lines: readonly string[], info: string): readonly string[] {
  const longest = lines
    .flatMap((line) => line.match(/`+/g) ?? [])
    .reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${info}`, ...lines, fence];
}
