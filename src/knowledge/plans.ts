/** What kind of ChatGPT workspace pays, in the words of its plans. */
export const PLAN_KINDS = ['free', 'go', 'plus', 'pro', 'business', 'edu', 'enterprise'] as const;
export const SEATS = ['full', 'codex-only'] as const;
export const CREDITS = ['none', 'own', 'shared', 'contract'] as const;

export interface Workspace {
  readonly kind: (typeof PLAN_KINDS)[number];
  readonly seats: (typeof SEATS)[number] | undefined;
  readonly credits: (typeof CREDITS)[number] | undefined;
  /** Whether an administrator has set limits of use. */
  readonly spendControls: boolean | undefined;
}

/**
 * What a ChatGPT plan can do at its limits. A task limit is a product limit, never a line of an invoice.
 * https://developers.openai.com/codex/pricing, https://help.openai.com/en/articles/11481834 (2026-10)
 */
const AT_LIMIT: Readonly<Record<Workspace['kind'], string>> = {
  free: 'at the limit: wait for the reset, or upgrade; no credits',
  go: 'at the limit: wait for the reset, or upgrade; no credits',
  plus: 'at the limit: wait for the reset, take a smaller model, buy credits, or upgrade',
  pro: 'at the limit: wait for the weekly reset, take a smaller model, or buy credits',
  business:
    'at the limit: the workspace’s credits, else wait for the reset or ask an administrator',
  edu: 'at the limit: the contract’s pool where there is one, else wait or ask an administrator',
  enterprise:
    'at the limit: the contract’s pool where there is one, else wait or ask an administrator',
};

const FROM: Readonly<Record<NonNullable<Workspace['credits']>, string>> = {
  none: 'there are no credits: at the limit the run fails',
  own: 'credits are the account holder’s own',
  shared: 'credits are shared by the workspace; its administrator buys and limits them',
  contract: 'credits are a pool of the contract, managed by the organisation',
};

/** What a declared workspace means for a job, in sentences. */
export function workspaceSays({ kind, seats, credits, spendControls }: Workspace): string[] {
  return [
    ...(seats === 'codex-only'
      ? ['a Codex-only seat includes no usage: credits from first use']
      : seats === 'full'
        ? ['what the seat includes is used first, then credits where there are any']
        : []),
    ...(credits === undefined ? [] : [FROM[credits]]),
    AT_LIMIT[kind],
    ...(spendControls === true
      ? ['spend controls of the workspace apply; they do not govern the API account']
      : []),
  ];
}
