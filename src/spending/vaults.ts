import type { CodeFacts } from '../interpreter/code/facts.ts';
import type { CodexHome, Environment, Found, Keeper } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import type { Frame } from '../interpreter/state.ts';
import { CODEX_VARIABLE } from '../knowledge/codex-variables.ts';
import { opens, VAULTS, type Vault, vaultThatPrints } from '../knowledge/vaults.ts';
import type { Evidence } from '../value/evidence.ts';
import { fromOrigin, literal, literalText, oneOf, type Value } from '../value/value.ts';
import { identitiesIn } from './identities.ts';

/**
 * The key of a program in whose environment none stands, where it is fetched from a keeper of secrets: by an
 * action before it, by what starts it (`doppler run -- …`), or by itself.
 */
export function fetchedFor(frame: Frame, provider: string, facts?: CodeFacts): Found | undefined {
  const handed = handedFor(frame, provider);
  if (handed !== undefined) return handed;
  const own = facts && ownFetch(frame, facts);
  return own && found(own.vault, provider, own.at);
}

/** The same without what it fetches itself. */
export function handedFor({ state, keeper }: Frame, provider: string): Found | undefined {
  const before = state.kept.find((one) => one.fetched);
  if (before !== undefined) return { name: before.name, value: before.value, provider };
  if (keeper === undefined || !mayHold(keeper.vault, provider)) return undefined;
  return found(keeper.vault, provider, keeper.at);
}

function mayHold({ only }: Vault, provider: string): boolean {
  return only === undefined || provider === only || provider === 'any';
}

/** Whatever a keeper puts in the environment of what it starts; whose it is nobody says: its host would. */
export function heldBy(keeper: Keeper | undefined): Found | undefined {
  if (keeper === undefined || keeper.vault.only !== undefined) return undefined;
  const one = found(keeper.vault, 'openai', keeper.at);
  return { ...one, endpoint: one.value };
}

/** What Codex may find in its environment, where a keeper of secrets filled that and no file says with what. */
const CODEX_NAMES = [CODEX_VARIABLE.apiKey, CODEX_VARIABLE.accessToken];

/**
 * The environment of Codex with the credentials that a keeper may have put there. Where a step signed
 * Codex in, what was fetched before for the whole job is for something else.
 */
export function withFetched(call: Call, environment: Environment, home: CodexHome): Environment {
  if (CODEX_NAMES.some((name) => environment.has(name))) return environment;
  const signedIn = home.login !== undefined || home.files.has('auth.json');
  if (signedIn && call.frame.keeper === undefined) return environment;
  const fetched = fetchedFor(call.frame, 'openai');
  if (fetched === undefined) return environment;
  const either = oneOf(fetched.value, literal(''));
  const added = CODEX_NAMES.map((name): [string, Value] => [name, either]);
  return new Map([...environment, ...added]);
}

function found({ title }: Vault, provider: string, at: Evidence): Found {
  return {
    // What the program calls it, nobody tells.
    name: '',
    value: fromOrigin({ kind: 'output', of: title, name: 'a key', nameless: true }, [at]),
    provider,
  };
}

/** A program that asks a keeper itself, where something opens that: with a closed one it cannot run. */
function ownFetch(frame: Frame, { fetches, spawns }: CodeFacts): Keeper | undefined {
  for (const { vault: title, at } of fetches) {
    const vault = VAULTS.find((one) => one.title === title);
    if (vault !== undefined && isOpen(vault, frame)) return { vault, at };
  }
  for (const { started, trail } of spawns) {
    const words = started.kind === 'line' ? [started.line] : started.words;
    const line = words.map((word) => literalText(word) ?? '').join(' ');
    const vault = vaultThatPrints(line);
    const at = trail.at(-1);
    if (vault !== undefined && at !== undefined && isOpen(vault, frame)) return { vault, at };
  }
  return undefined;
}

function isOpen(vault: Vault, frame: Frame): boolean {
  return (
    opens(vault, frame.environment.keys()) ||
    (vault.identity !== undefined &&
      [...frame.state.kept, ...identitiesIn(frame)].some(
        (one) => one.identity && one.provider === vault.identity,
      ))
  );
}
