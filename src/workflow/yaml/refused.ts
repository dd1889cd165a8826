/** The runner's own limits for a workflow file (github/runner and actions/languageservices). */
export const MAX_NODES = 50_000;
export const MAX_DEPTH = 50;

/** Thrown where a file is over a limit: nothing of it is read. */
export class Refused extends Error {
  readonly code: string;
  readonly offset: number;
  constructor(code: string, offset: number, message: string) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

export const UNREAD =
  'GitHub refuses such a file, so none of its jobs run and none are judged here';

export function tooManyNodes(offset: number): Refused {
  const message = `The file has more than ${MAX_NODES} values. ${UNREAD}; split it.`;
  return new Refused('too-many-nodes', offset, message);
}

export function tooDeep(offset: number): Refused {
  const message = `Values are nested more than ${MAX_DEPTH} levels deep. ${UNREAD}; flatten it.`;
  return new Refused('too-deep', offset, message);
}
