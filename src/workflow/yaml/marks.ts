import { columnOf, keyColumn, lineAt, type Mend, nextLine, replaced, valueAt } from './mend.ts';

export function blankBehindDash(lines: readonly string[], at: number): Mend | undefined {
  const [, before, rest] = /^(\s*-)([^\s-].*)$/.exec(lineAt(lines, at)) ?? [];
  if (before === undefined) return undefined;
  return {
    why: `no blank stands behind the \`-\` of line ${at}`,
    fix: `Put a blank behind the \`-\` at the beginning of line ${at}.`,
    lines: replaced(lines, at, `${before} ${rest}`),
  };
}

/** Not that of an address. */
export function blankBehindColon(lines: readonly string[], at: number): Mend | undefined {
  const [, before, key, rest] =
    /^(\s*(?:-\s+)*([\w.-]+):)((?!\/\/)\S.*)$/.exec(lineAt(lines, at)) ?? [];
  if (before === undefined) return undefined;
  return {
    why: `no blank stands behind the colon of \`${key}\` at line ${at}`,
    fix: `Put a blank behind the colon of \`${key}\` at line ${at}.`,
    lines: replaced(lines, at, `${before} ${rest}`),
  };
}

/** `run: | echo`: a text of several lines begins below its mark. */
export function behindBlockMark(lines: readonly string[], at: number): Mend | undefined {
  const value = valueAt(lines, at);
  const [, mark, text] = /^([|>][+-]?)\s+([^#\s].*)$/.exec(value?.text ?? '') ?? [];
  if (value === undefined || mark === undefined || text === undefined) return undefined;
  const deep = Math.max(columnOf(lineAt(lines, nextLine(lines, at))), keyColumn(value.before) + 2);
  return {
    why: `text stands beside the \`${mark}\`${value.where}`,
    fix: `Put what stands behind \`${mark}\`${value.where} on a line of its own below, indented by ${deep} blanks.`,
    lines: lines.flatMap((line, i) =>
      i === at - 1 ? [`${value.before}${mark}`, ' '.repeat(deep) + text] : [line],
    ),
  };
}

/** `[a, b` without its second half. */
export function bracketLeftOpen(lines: readonly string[], at: number): Mend | undefined {
  for (let from = at; from > Math.max(0, at - 2); from--) {
    const text = valueAt(lines, from)?.text ?? '';
    const close = text.startsWith('[') ? ']' : text.startsWith('{') ? '}' : undefined;
    if (close === undefined || text.includes(close)) continue;
    return {
      why: `the \`${text[0]}\` at line ${from} is not closed`,
      fix: `Put \`${close}\` at the end of line ${from}.`,
      lines: replaced(lines, from, `${lineAt(lines, from).trimEnd()}${close}`),
    };
  }
  return undefined;
}

export function unfinishedMerge(lines: readonly string[], at: number): Mend | undefined {
  const from = lines.findLastIndex((line, i) => i < at + 1 && line.startsWith('<<<<<<<'));
  const half = lines.findIndex((line, i) => i > from && line.startsWith('======='));
  const to = lines.findIndex((line, i) => i > half && line.startsWith('>>>>>>>'));
  if (from < 0 || half < 0 || to < 0) return undefined;
  return {
    why: `a merge that was not finished stands in lines ${from + 1} to ${to + 1}`,
    fix: `Finish the merge of lines ${from + 1} to ${to + 1}: keep what stands above line ${half + 1} or what stands below it, and delete the three lines with the marks.`,
    lines: [...lines.slice(0, from), ...lines.slice(from + 1, half), ...lines.slice(to + 1)],
  };
}
