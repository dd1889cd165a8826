import type { Evidence } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import { concat, firstNonEmpty, fromOrigin, literal, oneOf, type Value } from '../value/value.ts';
import { evaluate } from '../workflow/expression.ts';
import { altered } from './alteration.ts';
import { expanded } from './expansion.ts';
import { absolute } from './paths.ts';
import { scopeOf } from './scope.ts';
import type { Alteration, Piece, Text } from './shell/script.ts';
import type { Shell } from './shell.ts';
import { substituted } from './substitution.ts';
import { nameIn } from './variables.ts';

/** What a shell text turns out to be, as far as the files tell. */
export function textValue(text: Text, shell: Shell, at: Evidence): Value {
  const [first] = text;
  if (first === undefined) return literal('');
  // Most words of a script are plain.
  if (first.kind === 'literal' && text.length === 1) return literal(first.text);
  return concat(...text.map((piece) => pieceValue(piece, shell, at)));
}

function pieceValue(piece: Piece, shell: Shell, at: Evidence): Value {
  switch (piece.kind) {
    case 'literal':
      return literal(piece.text);
    case 'expression':
      return evaluate(piece.expression, scopeOf(shell.frame), at);
    case 'variable': {
      const value = rewritten(lookUp(piece.name, shell), piece.altered, shell, at);
      if (piece.instead !== undefined)
        return oneOf(textValue(piece.instead, shell, at), literal(''));
      if (piece.fallback === undefined) return value;
      if (isNobodys(piece.name, shell)) return textValue(piece.fallback, shell, at);
      return firstNonEmpty(value, textValue(piece.fallback, shell, at));
    }
    case 'command':
      return substituted(piece.commands, piece.text, shell, at);
    case 'each':
      return oneOf(
        ...piece.texts.flatMap((one) => filesLike(one, shell, at) ?? [textValue(one, shell, at)]),
      );
    case 'perhaps':
      return textValue(piece.text, shell, at);
    case 'arguments':
      return positionalFrom(piece.from, shell);
    case 'hole':
      return shell.holes[piece.index] ?? fromOrigin({ kind: 'command', text: piece.text }, [at]);
    case 'unknown':
      return fromOrigin({ kind: 'command', text: piece.text }, [at]);
    default:
      return piece satisfies never;
  }
}

function rewritten(
  value: Value,
  how: true | Alteration | undefined,
  shell: Shell,
  at: Evidence,
): Value {
  return how === undefined || how === true
    ? value
    : altered(value, how, (text) => textValue(text, shell, at));
}

/** The files that a pattern stands for. */
export function filesLike(text: Text, shell: Shell, at: Evidence): readonly Value[] | undefined {
  return expanded(text, shell, (piece) => pieceValue(piece, shell, at));
}

/** The words that a word of a script becomes: `"$@"` as many as the script was given. */
export function wordValues(text: Text, shell: Shell, at: Evidence): readonly Value[] {
  const [only, ...more] = text;
  if (only === undefined || more.length > 0) return [textValue(text, shell, at)];
  if ('splits' in only) return fields(textValue(text, shell, at));
  if (only.kind !== 'arguments') return [textValue(text, shell, at)];
  return shell.positional?.slice(only.from - 1) ?? [positionalFrom(only.from, shell)];
}

/** Longer texts are no words of a command. */
const LONGEST = 10_000;

/** The words that white space makes of a value outside of quotes. */
function fields(value: Value): readonly Value[] {
  const [template, ...more] = templates(value);
  if (template === undefined || more.length > 0 || template.text.length > LONGEST) return [value];
  if (!/\s/.test(template.text)) return template.text === '' ? [] : [value];
  return template.text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => partOf(word, template));
}

function positionalFrom(from: number, { positional }: Shell): Value {
  if (positional === undefined) return fromOrigin({ kind: 'environment', name: '@' });
  const given = positional.slice(from - 1);
  return concat(...given.flatMap((value, i) => (i === 0 ? [value] : [literal(' '), value])));
}

/** `$3`: what the script was given, nothing where it was given less; undefined where nobody knows. */
function positionalNamed(name: string, { positional }: Shell): Value | undefined {
  return positional === undefined ? undefined : (positional[Number(name) - 1] ?? literal(''));
}

const POSITIONAL = /^[1-9]\d*$/;

/** Variables that the runner or the system sets: they are there though no file says so. */
const AMBIENT =
  /^(?:GITHUB_|RUNNER_|ACTIONS_|AGENT_|AZURE_|AWS_|LC_)|^(?:CI|HOME|USER|PATH|PWD|SHELL|LANG|TMPDIR|TEMP|TMP|HOSTNAME|OSTYPE|[\W\d]+)$/;

/** `${NAME:-default}` with a name that nothing before sets: the default is what counts. */
function isNobodys(name: string, shell: Shell): boolean {
  if (POSITIONAL.test(name)) return (shell.positional?.length ?? Infinity) < Number(name);
  return !shell.variables.has(name) && !shell.frame.environment.has(name) && !AMBIENT.test(name);
}

/** A shell variable, else what the process sees, else a name nobody set in sight. */
export function lookUp(name: string, shell: Shell): Value {
  const { variables, frame } = shell;
  const value = POSITIONAL.test(name)
    ? positionalNamed(name, shell)
    : (variables.get(nameIn(variables, name, shell)) ??
      frame.environment.get(nameIn(frame.environment, name, shell)));
  if (value === undefined && name === 'PWD') return absolute(shell.frame.directory);
  return value ?? fromOrigin({ kind: 'environment', name });
}
