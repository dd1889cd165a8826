import { pathKey } from '../../interpreter/paths.ts';
import type { Call } from '../../interpreter/shell.ts';
import { evidence } from '../../value/evidence.ts';
import { concat, fromOrigin, literal, literalText } from '../../value/value.ts';

/** What only an `auth.json` of a ChatGPT login holds (https://github.com/openai/codex, login/src/auth). */
const OAUTH = /\b(?:refresh_token|access_token|id_token|tokens)\b/;

/**
 * `jq -e .tokens.refresh_token ~/.codex/auth.json`, `grep -q refresh_token …`: the step fails unless
 * the machine is signed in with ChatGPT, so the steps after it can count on that.
 */
export function noteLoginCheck(call: Call): void {
  if (call.command.conditional || !asks(call)) return;
  const path = call.words
    .map((word) => pathKey(word, call.frame.directory))
    .find((one) => one.endsWith('/auth.json'));
  if (path === undefined || call.frame.state.files.has(path)) return;
  const at = evidence(call.place, call.command.source);
  const token = fromOrigin({ kind: 'file', path }, [at]);
  call.frame.state.files.set(path, {
    content: concat(
      literal('{"auth_mode":"chatgpt","tokens":{"id_token":"'),
      token,
      literal('","access_token":"'),
      token,
      literal('","refresh_token":"'),
      token,
      literal('"}}'),
    ),
    trail: [at],
    certain: call.frame.certainty === 'certain',
  });
}

function asks({ name, words, texts }: Call): boolean {
  const filter = words.map((word) => literalText(word) ?? '').find((text) => OAUTH.test(text));
  if (filter === undefined) return false;
  return name === 'jq'
    ? texts.some((t) => /^(?:-[a-zA-Z]*e[a-zA-Z]*|--exit-status)$/.test(t))
    : texts.some((t) => /^(?:-[a-zA-Z]*q[a-zA-Z]*|--quiet|--silent)$/.test(t));
}
