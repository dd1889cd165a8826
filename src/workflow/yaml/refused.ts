/**
 * The limits of GitHub's reader, as far as it is published: 50,000 events, those that aliases repeat
 * counted each time, and collections nested 50 deep.
 * https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/YamlObjectReader.cs
 * https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs
 * Where aliases are not allowed, as on older servers, a million events are (`MaxParseEvents`), so a
 * file over the limit is told as one that GitHub may run.
 */
export const MAX_NODES = 50_000;
export const MAX_DEPTH = 50;

/** Thrown where a file is over a limit: nothing of it is read. */
export class Refused extends Error {
  readonly code: string;
  readonly offset: number;
  /** Goes on from "it". */
  readonly why: string;
  readonly fix: string;
  constructor(code: string, offset: number, why: string, fix: string) {
    super(`The file ${why}, so none of its jobs are judged here. ${fix}`);
    this.code = code;
    this.offset = offset;
    this.why = why;
    this.fix = fix;
  }
}

const SPLIT = 'Split the file.';

export function tooManyNodes(offset: number): Refused {
  const why = `has more than ${MAX_NODES} values, at which most of GitHub's readers give up too`;
  return new Refused('too-many-nodes', offset, why, SPLIT);
}

export function tooManyWords(offset: number, most: number): Refused {
  const why = `consists of more than ${most} words and line breaks, more than are read`;
  return new Refused('too-many-nodes', offset, why, SPLIT);
}

export function tooDeep(offset: number): Refused {
  const why = `nests values more than ${MAX_DEPTH} levels deep, which GitHub refuses too`;
  return new Refused('too-deep', offset, why, 'Flatten it.');
}

export function tooLong(): Refused {
  return new Refused('too-large', 0, 'is longer than 1 MiB, which GitHub refuses too', SPLIT);
}
