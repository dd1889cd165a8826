import type { Evidence } from '../value/evidence.ts';
import { concat, firstNonEmpty, fromOrigin, literal, oneOf, type Value } from '../value/value.ts';
import { evaluate } from '../workflow/expression.ts';
import { absolute } from './paths.ts';
import { scopeOf } from './scope.ts';
import type { Piece, Text } from './shell/script.ts';
import type { Shell } from './shell.ts';
import { substituted } from './substitution.ts';
import { nameIn } from './variables.ts';

/** What a shell text turns out to be, as far as the files tell. */
export function textValue(text: Text, shell: Shell, at: Evidence): Value {
  if (text.length === 0) return literal('');
  return concat(...text.map((piece) => pieceValue(piece, shell, at)));
}

function pieceValue(piece: Piece, shell: Shell, at: Evidence): Value {
  switch (piece.kind) {
    case 'literal':
      return literal(piece.text);
    case 'expression':
      return evaluate(piece.expression, scopeOf(shell.frame), at);
    case 'variable': {
      const value = lookUp(piece.name, shell);
      if (piece.instead !== undefined)
        return oneOf(textValue(piece.instead, shell, at), literal(''));
      if (piece.fallback === undefined) return value;
      if (isNobodys(piece.name, shell)) return textValue(piece.fallback, shell, at);
      return firstNonEmpty(value, textValue(piece.fallback, shell, at));
    }
    case 'command':
      return substituted(piece.commands, piece.text, shell, at);
    case 'each':
      return oneOf(...piece.texts.map((one) => textValue(one, shell, at)));
    case 'hole':
      return shell.holes[piece.index] ?? fromOrigin({ kind: 'command', text: piece.text }, [at]);
    case 'unknown':
      return fromOrigin({ kind: 'command', text: piece.text }, [at]);
    default:
      return piece satisfies never;
  }
}

/** Variables that the runner or the system sets: they are there though no file says so. */
const AMBIENT =
  /^(?:GITHUB_|RUNNER_|ACTIONS_|AGENT_|AZURE_|AWS_|LC_)|^(?:CI|HOME|USER|PATH|PWD|SHELL|LANG|TMPDIR|TEMP|TMP|HOSTNAME|OSTYPE|[\W\d]+)$/;

/** `${NAME:-default}` with a name that nothing before sets: the default is what counts. */
function isNobodys(name: string, shell: Shell): boolean {
  return !shell.variables.has(name) && !shell.frame.environment.has(name) && !AMBIENT.test(name);
}

/** A shell variable, else what the process sees, else a name nobody set in sight. */
export function lookUp(name: string, shell: Shell): Value {
  const { variables, frame } = shell;
  const value =
    variables.get(nameIn(variables, name, shell)) ??
    frame.environment.get(nameIn(frame.environment, name, shell));
  if (value === undefined && name === 'PWD') return absolute(shell.frame.directory);
  return value ?? fromOrigin({ kind: 'environment', name });
}
