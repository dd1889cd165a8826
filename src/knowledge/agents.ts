import { catalogAction } from './action-row.ts';
import { toolLabelled } from './tools.ts';

/**
 * Whether what spends decides for itself how long it goes on. A request, a script or a suite of tests
 * ends with what it was asked.
 */
export function isAgent({
  kind,
  label,
}: {
  readonly kind: string;
  readonly label: string;
}): boolean {
  switch (kind) {
    case 'codex-cli':
    case 'codex-action':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
      return true;
    case 'tool':
      return toolLabelled(label.split(' ')[0] ?? '')?.agent !== undefined;
    case 'action':
      return isAgentAction(label);
    default:
      return false;
  }
}

/** Actions that drive Codex are agents too. */
function isAgentAction(uses: string): boolean {
  const row = catalogAction(uses);
  return row?.agent !== undefined || row?.uses.some(({ codex }) => codex) === true;
}
