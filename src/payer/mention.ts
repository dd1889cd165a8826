import { doubtAt } from '../interpreter/doubt.ts';
import type { MentionSpender } from '../interpreter/model.ts';
import { origins } from '../value/value.ts';
import { chargeOf, payer, trailOf, valueName } from './account.ts';
import { nameInWords } from './name-in-words.ts';
import type { Settled } from './settled.ts';

/**
 * An `@codex` comment starts a task in Codex's cloud: it is charged to the ChatGPT plan of whoever
 * posts it; an API key cannot pay (https://developers.openai.com/codex/pricing). With the default
 * `GITHUB_TOKEN` the app is reported to ask for a connected account instead (openai/codex#11881).
 */
export function settleMention(spender: MentionSpender): Settled {
  const token = origins(spender.token);
  const byDefaultToken = token.length > 0 && token.every((o) => o.kind === 'github-token');
  // The run's own token belongs to nobody's ChatGPT account.
  const own = {
    ...spender.token,
    alternatives: spender.token.alternatives.filter(
      ({ pieces }) => !pieces.every(({ kind }) => kind === 'github-token'),
    ),
  };
  const name = byDefaultToken ? 'github.token' : valueName(own);
  const charge = chargeOf(
    spender,
    {
      budget: 'subscription',
      route: 'chatgpt-plan',
      payer: payer(
        'chatgpt-account',
        name === ''
          ? 'a ChatGPT account that the files do not show'
          : `the ChatGPT account connected to ${nameInWords(name)}`,
        'subscription',
      ),
      confidence: byDefaultToken
        ? 'possible'
        : spender.certainty === 'certain'
          ? 'likely'
          : spender.certainty,
      ...(byDefaultToken ? { unsure: 'spending' } : {}),
      doubts: [
        byDefaultToken
          ? doubtAt(
              'call',
              spender,
              'Codex answers to the default token, which it is reported not to',
            )
          : doubtAt('payer', spender, 'whoever owns the token connected a ChatGPT account to it'),
      ],
      notes: byDefaultToken
        ? [
            'Posted with the default token: Codex is reported to answer that an account must be connected, and to spend nothing.',
          ]
        : [],
      evidence: trailOf(spender, byDefaultToken ? spender.token : own),
    },
    spender.token,
  );
  const posts = valueName(spender.token) || 'a token that the files do not show';
  const because = `it is posted with ${posts}, and Codex charges the ChatGPT account connected to its owner; no API key can pay`;
  return {
    outcomes: [charge],
    steps: [{ asks: 'Whose comment is it?', outcome: 'decided', because }],
  };
}
