import type { Verdict } from '../../../src/payer/codex/verdict.ts';

/** What a server could see of a verdict. */
export interface Answer {
  readonly budget: string;
  readonly credential: string | null;
  readonly host: string | null;
}

export function answerOf(verdict: Verdict): Answer {
  switch (verdict.kind) {
    case 'pays':
      return {
        budget: verdict.budget,
        credential: seenAs(verdict.credential?.source),
        host: verdict.host ?? null,
      };
    case 'cannot-run':
      return {
        budget: 'none',
        credential: seenAs(verdict.sends?.credential?.source),
        host: verdict.sends?.host ?? null,
      };
    case 'spends-nothing':
      return { budget: 'none', credential: null, host: null };
    case 'depends':
      return { budget: `depends on ${verdict.settledBy.join(', ')}`, credential: null, host: null };
    default:
      return verdict satisfies never;
  }
}

/** Every name in a home's `.env` holds the same text. */
export function seenAs(source: string | undefined): string | null {
  return source?.replace(/^dotenv:.*/, 'dotenv') ?? null;
}
