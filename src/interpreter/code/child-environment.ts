import type { Value } from '../../value/value.ts';
import { type Call, named, namedSpan } from './calls.ts';
import { evaluate } from './evaluate.ts';
import type { ChildEnvironment } from './facts.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';

const INHERITED: ChildEnvironment = { variables: new Map(), replaces: false };
const ENV = new Set(['env', 'environment']);

const DIRECTORY = new Set(['cwd', 'chdir', 'workingDirectory', 'WorkingDirectory']);
const INPUT = new Set(['input', 'stdin_data']);

/** What a call that starts a program hands over as its environment; its own where it says nothing. */
export function environmentOf(file: SourceFile, call: Call | undefined): ChildEnvironment {
  const given = call && namedSpan(file, call, ENV);
  return given === undefined ? INHERITED : childEnvironment(file, given);
}

/** Where a call that starts a program says that it runs. */
export function directoryOf(file: SourceFile, call: Call | undefined): Value | undefined {
  return call && given(file, call, DIRECTORY);
}

/** What a call that starts a program gives it to read. */
export function inputOf(file: SourceFile, call: Call | undefined): Value | undefined {
  return call && given(file, call, INPUT);
}

function given(file: SourceFile, call: Call, names: ReadonlySet<string>): Value | undefined {
  const value = named(file, call, names);
  return value.alternatives.length === 0 ? undefined : value;
}

/** `env={**os.environ, "A": b}`, `env: { ...process.env, A: b }`, or a name that holds such a thing. */
function childEnvironment(file: SourceFile, start: number): ChildEnvironment {
  const { tokens, match } = file;
  const variables = new Map<string, Value>();
  let from = start;
  if (tokens[start]?.kind === 'name') {
    const name = tokens[start]?.text ?? '';
    for (let at = 0; at + 4 < tokens.length; at++)
      if (
        tokens[at]?.text === name &&
        tokens[at + 1]?.text === '[' &&
        tokens[at + 2]?.kind === 'text' &&
        tokens[at + 4]?.text === '='
      )
        variables.set(tokens[at + 2]?.text ?? '', evaluate(file, { chunk: file, start: at + 5 }));
    const span = file.assigned
      .get(name)
      ?.find((s) => s.chunk.tokens === tokens && tokens[s.start]?.text === '{');
    if (span === undefined) return { variables, replaces: false };
    from = span.start;
  }
  const close = match[from] ?? -1;
  if (tokens[from]?.text !== '{' || close < from) return { variables, replaces: false };
  let inherits = false;
  for (const { start: s, end } of elements(file, from)) {
    const head = tokens[s];
    if (head?.text === '...' || head?.text === '*' || head?.text === '**') inherits = true;
    else if (tokens[s + 1]?.text === ':' && head !== undefined)
      variables.set(head.text, evaluate(file, { chunk: file, start: s + 2, end }));
    else if (end === s + 1 && head?.kind === 'name')
      variables.set(head.text, evaluate(file, { chunk: file, start: s, end }));
  }
  return { variables, replaces: !inherits };
}
