import { late } from './late.ts';

/** Providers whose days are known here, by their ids; the day of an alias is not published. */
type OtherSeller = 'anthropic' | 'deepseek';

/** Whom a request for a model goes to. */
export type Seller = 'api' | 'subscription' | OtherSeller;

/** When a model stops being offered, and to whom. Dates are `YYYY-MM-DD`. */
export interface Retirement {
  readonly model: string;
  /**
   * `api`: shut down at OpenAI for everybody; `chatgpt-sign-in`: Codex signed in with ChatGPT no longer
   * offers it; of another provider: shut down on its own API, whatever clouds do that sell its models.
   */
  readonly from: 'api' | 'chatgpt-sign-in' | OtherSeller;
  readonly date: string;
  /** Only "before" that day is published. */
  readonly before?: true;
  readonly source: string;
}

const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations';
const CODEX_PRICING = 'https://developers.openai.com/codex/pricing';

/** The day by which these were announced. */
export const SHUTDOWNS_KNOWN_ON = '2026-11-13';

const SHUTDOWNS: Readonly<Record<string, readonly string[]>> = {
  '2023-03-23': ['code-davinci-001', 'code-davinci-002', 'code-cushman-001', 'code-cushman-002'],
  '2024-01-04': [
    ...['ada', 'babbage', 'curie', 'davinci'],
    ...['text-ada-001', 'text-babbage-001', 'text-curie-001', 'text-davinci-001'],
    ...['text-davinci-002', 'text-davinci-003', 'text-davinci-edit-001', 'code-davinci-edit-001'],
  ],
  '2024-09-13': [
    'gpt-3.5-turbo-0301',
    'gpt-3.5-turbo-0613',
    'gpt-3.5-turbo-16k',
    'gpt-3.5-turbo-16k-0613',
  ],
  '2024-12-06': ['gpt-4-vision-preview', 'gpt-4-1106-vision-preview'],
  '2025-06-06': ['gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613'],
  '2025-07-14': ['gpt-4.5-preview'],
  '2025-07-28': ['o1-preview'],
  '2025-10-27': ['o1-mini'],
  '2026-02-12': ['codex-mini-latest'],
  '2026-02-17': ['chatgpt-4o-latest'],
  '2026-03-26': ['gpt-4-0314', 'gpt-4-0125-preview', 'gpt-4-turbo-preview'],
  '2026-07-23': [
    'gpt-5.1-codex',
    'gpt-5.1-codex-max',
    'gpt-5-codex',
    'gpt-5.1-chat-latest',
    'gpt-5-chat-latest',
    'gpt-4o-search-preview',
    'gpt-4o-mini-search-preview',
    'o3-deep-research',
    'o4-mini-deep-research',
    'computer-use-preview',
  ],
  '2026-08-10': ['gpt-5.3-chat-latest', 'gpt-5.2-chat-latest'],
  '2026-09-28': ['gpt-3.5-turbo-1106', 'gpt-3.5-turbo-instruct', 'babbage-002', 'davinci-002'],
  '2026-10-23': [
    'gpt-4.1-nano',
    'o4-mini',
    'o3-mini',
    'o1',
    'o1-pro',
    'gpt-4',
    'gpt-4-turbo',
    'gpt-4-1106-preview',
    'gpt-4o-2024-05-13',
    'gpt-3.5-turbo',
  ],
  '2026-12-11': ['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-pro', 'o3', 'o3-pro'],
  '2027-01-14': ['gpt-4.1', 'gpt-4.1-mini', 'gpt-4o', 'gpt-4o-mini'],
  '2027-04-01': ['gpt-5.4-nano', 'gpt-5.1'],
};

/** API keys are not affected by these. GPT-5.4 left "before 2026-10"; the day is not published. */
const SIGN_IN: readonly Retirement[] = [
  { model: 'gpt-5.5', from: 'chatgpt-sign-in', date: '2026-10-14', source: CODEX_PRICING },
  {
    model: 'gpt-5.4',
    from: 'chatgpt-sign-in',
    date: '2026-10-01',
    before: true,
    source: CODEX_PRICING,
  },
  {
    model: 'gpt-5.4-mini',
    from: 'chatgpt-sign-in',
    date: '2026-10-01',
    before: true,
    source: CODEX_PRICING,
  },
];

/** What the providers' own pages said in July 2026; a request after that day is answered with an error. */
const ELSEWHERE: Readonly<
  Record<OtherSeller, { source: string; shutDown: Readonly<Record<string, readonly string[]>> }>
> = {
  anthropic: {
    source: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    shutDown: {
      '2024-11-06': [
        'claude-1.0',
        'claude-1.1',
        'claude-1.2',
        'claude-1.3',
        'claude-instant-1.0',
        'claude-instant-1.1',
        'claude-instant-1.2',
      ],
      '2025-07-21': ['claude-2.0', 'claude-2.1', 'claude-3-sonnet-20240229'],
      '2025-10-28': ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022'],
      '2026-01-05': ['claude-3-opus-20240229'],
      '2026-02-19': ['claude-3-7-sonnet-20250219', 'claude-3-5-haiku-20241022'],
      '2026-04-20': ['claude-3-haiku-20240307'],
      '2026-06-15': ['claude-sonnet-4-20250514', 'claude-opus-4-20250514'],
      '2026-08-05': ['claude-opus-4-1-20250805'],
    },
  },
  deepseek: {
    source: 'https://api-docs.deepseek.com/',
    shutDown: { '2026-07-24': ['deepseek-chat', 'deepseek-reasoner'] },
  },
};

const SELLERS: readonly OtherSeller[] = ['anthropic', 'deepseek'];

/** Whether days are known of the models of this provider. */
export function isSeller(provider: string): provider is OtherSeller {
  return SELLERS.some((one) => one === provider);
}

export const RETIREMENTS: readonly Retirement[] = [
  ...Object.entries(SHUTDOWNS).flatMap(([date, models]) =>
    models.map((model) => ({ model, from: 'api' as const, date, source: DEPRECATIONS })),
  ),
  ...SIGN_IN,
  ...SELLERS.flatMap((from) =>
    Object.entries(ELSEWHERE[from].shutDown).flatMap(([date, models]) =>
      models.map((model) => ({ model, from, date, source: ELSEWHERE[from].source })),
    ),
  ),
];

/** What Codex asks by default since 0.171, and the smallest of its generation. */
export const CURRENT_MODEL = 'gpt-6.2-sol';
const CURRENT_SMALL = 'gpt-6-luna';

/** An example of what to name instead: a small one of OpenAI for a small one; others change theirs faster than this table. */
export function successorOf(model: string, from: Retirement['from'] = 'api'): string | undefined {
  if (from === 'deepseek') return 'deepseek-v4-flash';
  if (from === 'anthropic') return undefined;
  return /-(?:mini|nano)\b|gpt-3\.5/.test(model) ? CURRENT_SMALL : CURRENT_MODEL;
}

/** `-2024-08-06`, `-0613`: a snapshot goes with its family where it has no day of its own. */
const SNAPSHOT = /-(?:\d{4}-\d{2}-\d{2}|\d{4})$/;

/** The earliest retirement that concerns a model that is asked for there. */
export function retirementOf(model: string, of: Seller): Retirement | undefined {
  const own = of === 'api' || of === 'subscription' ? 'openai' : of;
  const given = model.trim().toLowerCase();
  const name = given.startsWith(`${own}/`) ? given.slice(own.length + 1) : given;
  const rows = RETIREMENTS.filter(({ from }) =>
    of === 'subscription' ? from === 'api' || from === 'chatgpt-sign-in' : from === of,
  );
  const earliest = (model: string): Retirement | undefined =>
    rows.filter((row) => row.model === model).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  return earliest(name) ?? earliest(name.replace(SNAPSHOT, ''));
}

/**
 * The model that a constant of a client stands for. They spell the model's name without its marks:
 * `GPT3Dot5Turbo` (https://github.com/sashabaranov/go-openai/blob/master/completion.go), `ChatModelGPT4_1Nano`
 * (https://github.com/openai/openai-go), `GPT_4_TURBO` (https://github.com/openai/openai-java).
 */
export function modelOfConstant(constant: string): string | undefined {
  const name = constant.replace(/^(?:ChatModel|Model|Codex(?=Code))/, '').replace(/Dot(?=\d)/g, '');
  return BY_CONSTANT().get(spelt(name));
}

const BY_CONSTANT = late(() => new Map(RETIREMENTS.map(({ model }) => [spelt(model), model])));

function spelt(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase();
}
