import { commentStart, type IgnoreComment, ignoreComments } from './ignore-comments.ts';

export type CommentBook = (path: string) => readonly IgnoreComment[];

/**
 * Reads each file's comments once. With the files of the base, only what stands there too counts.
 */
export function commentBook(
  source: (path: string) => string | undefined,
  base?: (path: string) => string | undefined,
): CommentBook {
  const read = new Map<string, readonly IgnoreComment[]>();
  return (path) => {
    let comments = read.get(path);
    if (comments === undefined) {
      const text = source(path) ?? '';
      comments = ignoreComments(path, text);
      if (base !== undefined && comments.length > 0)
        comments = asInBase(comments, text, base(path) ?? '');
      read.set(path, comments);
    }
    return comments;
  };
}

/**
 * The comments, those of them counting that the base has: for the same rules, with the same reason,
 * on the same line in the same place, as often as there. So one cannot be moved to another job.
 */
function asInBase(comments: readonly IgnoreComment[], text: string, base: string): IgnoreComment[] {
  const ids = new Map<string, number>();
  const naming = (of: string) => {
    const places = enclosed(of.split(/\r?\n/), ids);
    return ({ rules, reason, target }: IgnoreComment) =>
      JSON.stringify([places[target - 1] ?? -1, rules, reason]);
  };
  const nameInBase = naming(base);
  const left = new Map<string, number>();
  for (const comment of ignoreComments('', base)) {
    const name = nameInBase(comment);
    left.set(name, (left.get(name) ?? 0) + 1);
  }
  const nameHere = naming(text);
  return comments.map((comment) => {
    const name = nameHere(comment);
    const times = left.get(name) ?? 0;
    left.set(name, times - 1);
    return { ...comment, counts: times > 0 };
  });
}

/**
 * For every line a number for what it says and below which lines it stands, by their indentation;
 * equal texts in equal places have equal numbers in every file that shares `ids`.
 */
function enclosed(lines: readonly string[], ids: Map<string, number>): readonly number[] {
  const above: { readonly indent: number; readonly id: number }[] = [];
  return lines.map((line) => {
    const hash = commentStart(line);
    const text = (hash < 0 ? line : line.slice(0, hash)).trimEnd();
    const words = text.trimStart();
    if (words === '' || words.startsWith('#')) return -1;
    const indent = text.length - words.length;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const name = `${above.at(-1)?.id ?? ''}\n${words}`;
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    above.push({ indent, id });
    return id;
  });
}
