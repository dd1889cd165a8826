import type { Invocation } from '../../../src/payer/codex/arguments.ts';
import type { AuthFile } from '../../../src/payer/codex/auth-file.ts';
import type { Fact } from '../../../src/payer/codex/fact.ts';
import { known } from '../../../src/payer/codex/fact.ts';
import type { Variable } from '../../../src/payer/codex/situation.ts';
import { hasSwitched, type VersionRange } from '../../../src/payer/codex/versions.ts';

/**
 * What stands in `auth.json` after a `codex login` that reads `stdin`. It overwrites whatever was
 * there; a login that fails (nothing to read, an option the release does not know) changes nothing.
 */
export function afterLogin(
  invocation: Invocation,
  version: VersionRange,
  stdin: Fact<Variable>,
  before: Fact<AuthFile>,
): Fact<AuthFile> {
  const reads = hasSwitched(version, 'login-with-api-key') !== false;
  if (invocation.flags.has('with-api-key') && reads)
    return stored(stdin, { kind: 'login', mode: 'apikey', apiKey: 'set' }, before);
  if (invocation.flags.has('with-access-token') && reads) {
    const token = {
      kind: 'login',
      mode: 'personalAccessToken',
      personalAccessToken: 'set',
    } as const;
    return stored(stdin, token, before);
  }
  const key = invocation.flags.get('api-key');
  if (typeof key === 'string' && !reads)
    return known({ kind: 'login', apiKey: key.trim() === '' ? 'empty' : 'set' });
  return before;
}

/** An empty standard input makes the login fail, and what was stored before stays. */
function stored(stdin: Fact<Variable>, file: AuthFile, before: Fact<AuthFile>): Fact<AuthFile> {
  if ('known' in stdin) return stdin.known.kind === 'set' ? known(file) : before;
  const [usual, ...others] = stdin.options;
  const kept = others.find((option) => option.value.kind !== 'set');
  if (usual.value.kind !== 'set' || kept === undefined || !('known' in before)) return known(file);
  return {
    settledBy: stdin.settledBy,
    options: [
      { value: file, when: usual.when },
      { value: before.known, when: kept.when },
    ],
  };
}
