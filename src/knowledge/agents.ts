import { CATALOG } from './actions.ts';
import { late } from './late.ts';
import { toolNamed } from './tools.ts';

/** Rows of actions that drive Codex are agents too. */
const actions = late(
  () =>
    new Set(
      CATALOG.filter(
        ({ agent, uses }) => agent !== undefined || uses.some(({ codex }) => codex),
      ).map(({ action }) => action),
    ),
);

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
      return toolNamed(label.split(' ')[0] ?? '')?.agent !== undefined;
    case 'action':
      return actions().has((label.split('@')[0] ?? '').toLowerCase());
    default:
      return false;
  }
}
