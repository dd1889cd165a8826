import { parent } from '../repository/path.ts';
import type { Job } from '../workflow/model.ts';
import { jobScalars } from './scalars.ts';

/** What the text of a request shows of it. */
export interface Request {
  /** The line of it that names the model, where one does. */
  readonly model?: { readonly line: number; readonly column: number };
  /** The last line of the call. */
  readonly until?: number;
  /** Those of its parameters that some models refuse, as written. */
  readonly parameters: readonly string[];
  /** A call that newer clients no longer have, and what it is called there. */
  readonly gone?: { readonly was: string; readonly is: string };
  /** It asks for the completion of a text, by which no current model is reached. */
  readonly legacy?: true;
}

/** No request is longer. */
const MOST_LINES = 80;
const AROUND = 6;

/** https://developers.openai.com/api/docs/guides/latest-model: which of them a model takes. */
const PARAMETERS =
  /(?<![\w.-])["']?(temperature|top_p|max_tokens|presence_penalty|frequency_penalty|logit_bias|logprobs)["']?\s*[:=](?!=)/g;

/** https://github.com/openai/openai-python/discussions/742 */
const GONE = /\b(?:openai\.)?(Chat)?Completion\.a?create\b/;

/** https://developers.openai.com/api/docs/deprecations: completions went before chat did. */
const LEGACY =
  /(?<!Chat)\bCompletion\.a?create\b|(?<!\bchat|\bbeta)\.completions\.create\b|\bcreateCompletion\(|\/v1\/completions\b/;

/** A call in a line of Python that newer clients no longer have. */
export function removedCall(line: string): Request['gone'] {
  const old = GONE.exec(line);
  return old === null
    ? undefined
    : { was: old[0], is: old[1] ? 'chat.completions.create' : 'completions.create' };
}

/** What stands at a call that asks for a model, and where in it that is named. */
export function requestAt(line: number, model: string | null, text: string | undefined): Request {
  if (text === undefined) return { parameters: [] };
  const lines = text.split('\n');
  const call = callAt(lines, line - 1);
  const named = model === null ? undefined : namedAt(lines, model, call);
  const around = named === undefined ? [] : range(named.line - 1 - AROUND, named.line + AROUND);
  const own = [...new Set([...call, ...around])].map((at) => lines[at] ?? '').join('\n');
  const parameters = [...own.matchAll(PARAMETERS)].map(([, name = '']) => name);
  const gone = removedCall(lines[line - 1] ?? '');
  const written = call.map((at) => lines[at] ?? '').join('\n');
  return {
    ...(named === undefined ? {} : { model: named }),
    until: line - 1 + call.length,
    parameters: [...new Set(parameters)],
    ...(gone === undefined ? {} : { gone }),
    ...(LEGACY.test(written) ? { legacy: true as const } : {}),
  };
}

/** The lines of a call: to where its brackets are closed, or a shell's line goes on no more. */
function callAt(lines: readonly string[], from: number): readonly number[] {
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at] ?? '';
    for (const sign of line) depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    if (depth <= 0 && !line.trimEnd().endsWith('\\')) return range(from, at + 1);
  }
  return range(from, from + 1);
}

function range(from: number, to: number): readonly number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - start) }, (_, at) => start + at);
}

/** In quotes, and at the call alone: a table of prices names models that nobody asks. */
function namedAt(
  lines: readonly string[],
  model: string,
  call: readonly number[],
): Request['model'] {
  const column = (at: number): number =>
    Math.max(...['"', "'", '`'].map((sign) => (lines[at] ?? '').indexOf(sign + model + sign)));
  const at = call.find((one) => column(one) >= 0);
  return at === undefined ? undefined : { line: at + 1, column: column(at) + 1 };
}

/** Files in which a project of Python says which releases it takes. */
const MANIFESTS =
  'requirements.txt requirements-dev.txt pyproject.toml setup.py setup.cfg Pipfile environment.yml'.split(
    ' ',
  );

/** `openai==0.28`, `openai<1`, `openai = "^0.27"`. */
const BELOW_ONE =
  /\bopenai(?:\[[\w,\s-]*\])?["']?\s*(?:(?:==|~=|<=|=)\s*["']?[\^~=]*0\.|[^\n#]{0,20}<\s*1(?:\.0)*\b)/;

/** Whether the job, or the project, installs a client of before 1.0. */
export function isPinnedBelowOne(
  job: Job,
  program: string,
  text: (path: string) => string | undefined,
): boolean {
  const own = jobScalars(job).map(({ value }) => value);
  const named = own.flatMap((value) =>
    [...value.slice(0, 10_000).matchAll(/(?:-r|--requirement)[ =]([\w./-]+)/g)].map(
      ([, path = '']) => path.replace(/^\.\//, ''),
    ),
  );
  const folders = [...new Set(['', parent(program)])];
  const paths = folders.flatMap((folder) =>
    MANIFESTS.map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
  const texts = [...own, ...[...named, ...paths].flatMap((path) => text(path) ?? [])];
  return texts.some((one) => BELOW_ONE.test(one.slice(0, 200_000)));
}
