import type { Found, Kept } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import type { Frame } from '../interpreter/state.ts';
import { providerById } from '../knowledge/providers.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import { setAt, type Value } from '../value/value.ts';
import { credentialsIn } from './credentials.ts';
import { modelsToken } from './github-models.ts';
import { identitiesIn } from './identities.ts';
import { inSettings } from './settings.ts';

/** Words by which a command says that it stores what it is given: `pf connection create`, `llm keys set`. */
const STORES =
  /^(?:login|auth|set|set-key|create|add|config|configure|connect|connection|keys?|register|init|setup|store)$/;

/**
 * A command that is handed a key to store leaves it on the machine: the programs after it may pay
 * with it though their own environment shows none. False where it is none of that kind.
 */
export function keepCredential(call: Call): boolean {
  if (!call.texts.some((text) => STORES.test(text))) return false;
  const handed = new Map<string, Value>();
  for (const [i, word] of call.words.entries()) {
    const template = templates(word)[0];
    if (template === undefined || template.origins.length === 0) continue;
    const equals = template.text.indexOf('=');
    const name = equals > 0 ? template.text.slice(0, equals) : (call.texts[i - 1] ?? '');
    handed.set(name.replace(/^-+/, ''), partOf(template.text.slice(equals + 1), template));
  }
  const at = evidence(call.place, call.command.source);
  const found = credentialsIn(handed, call.frame.tracer.hints);
  for (const one of found) call.frame.state.kept.push({ ...one, value: setAt(one.value, at) });
  return found.length > 0;
}

/** Where Claude Code keeps the login of a person's plan: https://code.claude.com/docs/en/authentication#credential-management */
const CLAUDE_LOGIN = '~/.claude/.credentials.json';

/** The login of a Claude plan that a step put into the home, for whatever starts Claude Code. */
export function claudeLogin({ state: { files } }: Frame): Found | undefined {
  const value = files.get(CLAUDE_LOGIN)?.content;
  return value && { name: CLAUDE_LOGIN, value, provider: 'claude-plan' };
}

/** What pays for this provider (`any`: for whichever) though no variable holds a key: what steps before stored, the run's own token. */
export function keptFor(frame: Frame, provider: string): readonly Found[] {
  const kept: readonly Kept[] = [
    ...frame.state.kept,
    ...modelsToken(frame),
    ...inSettings(frame),
    ...identitiesIn(frame),
  ];
  if (provider === 'any') return kept.filter((one) => !one.identity);
  const cloud = providerById(provider)?.cloud;
  return kept.flatMap((one) => {
    if (one.provider === provider) return [one];
    return one.identity && one.provider === cloud ? [{ ...one, provider }] : [];
  });
}
