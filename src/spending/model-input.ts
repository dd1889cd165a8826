import type { Value } from '../value/value.ts';

/** Inputs of actions that name their model: `model`, `openai_api_model`, `llm-model`, `gpt_model_name`. */
const NAMES =
  /^(?:(?:open[-_]?ai|llm|gpt|ai|chat|completion|light|heavy|api|codex)[-_]?)*model(?:[-_]?name)?$/;

/** The model that an action is told to ask; `model` counts more than any longer name. */
export function modelInput(inputs: ReadonlyMap<string, Value>): Value | undefined {
  return inputs.get('model') ?? [...inputs].find(([name]) => NAMES.test(name))?.[1];
}
