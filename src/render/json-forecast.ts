/** The order of an object's keys, and the shapes of the values that have an order of their own. */
export interface Shape {
  readonly keys: readonly string[];
  readonly inside?: Readonly<Record<string, Shape>>;
}

const RANGE: Shape = { keys: ['low', 'middle', 'high'] };

function useShape(unit: 'dollars' | 'credits'): Shape {
  const ranges = ['tokensPerRun', 'tokensPerMonth', `${unit}PerRun`, `${unit}PerMonth`];
  return {
    keys: [
      'basis',
      'says',
      'models',
      'tokensPerRun',
      'tokensPerMonth',
      ...['atMost', 'unpriced'],
      ...ranges.slice(2),
    ],
    inside: {
      models: { keys: ['name', 'named'] },
      ...Object.fromEntries(ranges.map((key) => [key, RANGE])),
    },
  };
}

export const JOB_FORECAST: Shape = {
  keys: ['runs', 'matrixJobs', 'unbounded', 'notes', 'api', 'subscription'],
  inside: {
    runs: { keys: ['basis', 'says', 'perMonth', 'uncounted'], inside: { perMonth: RANGE } },
    api: useShape('dollars'),
    subscription: useShape('credits'),
  },
};

const LINE_KEYS = [
  ...['owner', 'limit', 'jobs', 'basis', 'runs', 'tokens', 'perRunOnly', 'partly', 'unknownUse'],
  ...['unpriced', 'atMost', 'unbounded'],
];
const RATE: Shape = { keys: ['model', 'says', 'source', 'asOf', 'grade', 'doubt'] };

export const FORECAST: Shape = {
  keys: ['days', 'day', 'history', 'api', 'subscription'],
  inside: {
    history: { keys: ['weeks', 'gaps'] },
    api: {
      keys: [...LINE_KEYS, 'dollars', 'rates'],
      inside: { runs: RANGE, tokens: RANGE, dollars: RANGE, rates: RATE },
    },
    subscription: {
      keys: [...LINE_KEYS, 'credits', 'rates', 'workspace', 'busiest'],
      inside: {
        ...{ runs: RANGE, tokens: RANGE, credits: RANGE, rates: RATE },
        workspace: { keys: ['kind', 'says'] },
        busiest: { keys: ['fiveHours', 'week', 'shareOfAllowance'] },
      },
    },
  },
};
