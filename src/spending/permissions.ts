import type { Permissions } from '../workflow/model.ts';

/** Whether the run's own token may write there. */
export function grants(permissions: Permissions | undefined, scope: string): boolean {
  return permissions?.scopes.get(scope) === 'write' || permissions?.all === 'write-all';
}
