import type { CodexActionSpender, CodexSpender, Spender } from '../interpreter/model.ts';
import { literalText, type Origin, type Value } from '../value/value.ts';
import { type Around, fileNear } from './around.ts';

/** A usual text has about four characters a token (https://help.openai.com/en/articles/4936856). */
const CHARACTERS = 4;

/** Tokens of the prompt that Codex is given, as far as the files hold it. */
export function promptTokens(spender: Spender | undefined, around: Around): number {
  switch (spender?.kind) {
    case 'codex-cli':
    case 'codex-cloud':
      return tokens(wordsOf(spender), around);
    case 'codex-action':
      return tokens(inputsOf(spender), around) + promptFile(spender, around);
    default:
      return 0;
  }
}

function wordsOf({ args, stdin }: CodexSpender): readonly Value[] {
  return stdin === undefined ? args : [...args, stdin];
}

function inputsOf({ inputs }: CodexActionSpender): readonly Value[] {
  const prompt = inputs.get('prompt');
  return prompt === undefined ? [] : [prompt];
}

/** The path is one below the workspace, wherever the job's scripts run. */
function promptFile({ inputs }: CodexActionSpender, { source }: Around): number {
  const value = inputs.get('prompt-file') ?? inputs.get('prompt_file');
  const path = value && literalText(value)?.trim();
  const text = path ? fileNear({ step: undefined, directory: '', source }, path) : undefined;
  return Math.round((text?.length ?? 0) / CHARACTERS);
}

/** Of each the longest that it may be; what the files do not hold adds nothing. */
function tokens(values: readonly Value[], { source }: Around): number {
  const length = (piece: Origin): number => {
    if (piece.kind === 'literal') return piece.text.length;
    return piece.kind === 'file' ? (source(piece.path)?.length ?? 0) : 0;
  };
  const characters = values.map(({ alternatives }) =>
    Math.max(0, ...alternatives.map((one) => one.pieces.reduce((sum, p) => sum + length(p), 0))),
  );
  return Math.round(characters.reduce((sum, one) => sum + one, 0) / CHARACTERS);
}
