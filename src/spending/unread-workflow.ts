import type { NotRead, Spender } from '../interpreter/model.ts';
import { baseOf } from './unread.ts';

/** A workflow of another repository that was not read: what it is handed may pay. */
export function workflowSpender(unread: NotRead): Spender {
  const { what, secrets, given, tried } = unread;
  return {
    ...baseOf(unread, 'possible'),
    kind: 'remote',
    uses: what,
    secrets,
    inputs: [...given.keys()],
    tried,
  };
}
