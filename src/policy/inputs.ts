import { actionOf } from '../knowledge/action-name.ts';

/** Inputs that carry a credential, by action; a neighbouring spelling is ignored by GitHub with a warning. */
const CREDENTIAL_INPUTS: readonly {
  readonly action: string;
  readonly inputs: readonly string[];
}[] = [
  // https://github.com/openai/codex-action/blob/main/action.yml; the second one is drafted upstream.
  { action: 'openai/codex-action', inputs: ['openai-api-key', 'codex-access-token'] },
  // https://github.com/openai/codex/tree/main/.github/actions/codex
  { action: 'openai/codex/.github/actions/codex', inputs: ['openai_api_key'] },
  // https://github.com/anthropics/claude-code-action/blob/main/action.yml
  {
    action: 'anthropics/claude-code-action',
    inputs: ['anthropic_api_key', 'claude_code_oauth_token'],
  },
];

/** The input that a wrongly named one means: the same letters with other separators or case aside. */
export function intendedInput(uses: string, given: string): string | undefined {
  const action = actionOf(uses);
  const row = CREDENTIAL_INPUTS.find((candidate) => candidate.action === action);
  const name = given.toLowerCase();
  if (row === undefined || row.inputs.includes(name)) return undefined;
  const letters = bare(name);
  return row.inputs.find((input) => bare(input) === letters);
}

function bare(name: string): string {
  return name.replace(/[-_ ]/g, '');
}
