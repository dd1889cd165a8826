import { type Vault, vaultThatPrints } from '../knowledge/vaults.ts';
import type { Evidence } from '../value/evidence.ts';
import { fromOrigin, origins, type Value } from '../value/value.ts';
import type { Frame } from './state.ts';

/** A file of variables, or what GitHub reads them from. */
const VARIABLES = /(?:^|\/)\.env(?:\.[\w-]+)?$|^\$GITHUB_ENV$|^\{github\.env\}$/;

/** What a keeper of secrets prints, or writes itself, into a file of variables may set any: `doppler secrets download > .env`. */
export function keepPrinted(
  frame: Frame,
  place: string,
  content: Value | string,
  at: Evidence,
): void {
  if (!VARIABLES.test(place)) return;
  const commands =
    typeof content === 'string'
      ? [content]
      : origins(content).flatMap((one) => (one.kind === 'command' ? [one.text] : []));
  for (const command of commands) {
    const vault = vaultThatPrints(command);
    if (vault !== undefined) keepAny(frame, vault, at);
  }
}

/** Which of its secrets come along, only it knows. */
export function keepAny({ state }: Frame, { title }: Pick<Vault, 'title'>, at: Evidence): void {
  state.kept.push({
    name: '',
    value: fromOrigin({ kind: 'output', of: title, name: 'a key', nameless: true }, [at]),
    provider: 'any',
    fetched: true,
  });
}
