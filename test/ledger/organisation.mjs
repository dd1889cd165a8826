/**
 * A made-up organisation as the reports of its repositories: names, workflows, charges, months, findings.
 * The same seed gives the same reports. Used by the tests of the ledger and by its pictures.
 */

const TEAMS = ['payments', 'search', 'platform', 'mobile', 'growth', 'data', 'docs', 'security'];
const THINGS = [
  'api',
  'web',
  'gateway',
  'worker',
  'sdk',
  'tools',
  'console',
  'jobs',
  'site',
  'infra',
];
const MODELS = ['gpt-6.2-sol', 'gpt-6.1-sol', 'gpt-5.4', 'gpt-5.4-mini', 'gpt-6-luna', null];
const PROFILES = [
  'Codex that reads and answers',
  'Codex that changes files',
  'one call of the API',
];

/** Kinds of jobs that spend, with how common each is. */
const KINDS = [
  {
    share: 40,
    workflow: 'review.yml',
    job: 'review',
    triggers: ['pull_request'],
    budget: 'api',
    route: 'codex-api-key',
    spender: 'openai/codex-action@v1',
    payer: ['platform-key', 'secrets.OPENAI_API_KEY'],
  },
  {
    share: 20,
    workflow: 'evals.yml',
    job: 'evals',
    triggers: ['push', 'schedule'],
    budget: 'api',
    route: 'openai-api',
    spender: 'python evals/run.py',
    payer: ['platform-key', 'secrets.OPENAI_API_KEY'],
  },
  {
    share: 9,
    workflow: 'notes.yml',
    job: 'notes',
    triggers: ['push'],
    budget: 'api',
    route: 'openai-api',
    spender: 'node scripts/notes.mjs',
    payer: ['platform-key', 'secrets.RELEASE_OPENAI_KEY'],
    account: { organization: 'org-acme', project: 'proj_release' },
  },
  {
    share: 11,
    workflow: 'nightly.yml',
    job: 'triage',
    triggers: ['schedule'],
    budget: 'subscription',
    route: 'codex-signed-in',
    spender: 'codex exec',
    payer: ['access-token', 'secrets.CODEX_ACCESS_TOKEN'],
  },
  {
    share: 5,
    workflow: 'fix.yml',
    job: 'fix',
    triggers: ['issues', 'workflow_dispatch'],
    budget: 'subscription',
    route: 'codex-signed-in',
    spender: 'codex exec',
    payer: ['chatgpt-auth-file', 'secrets.CODEX_AUTH_JSON'],
    finding: ['personal-login', 'error'],
  },
  {
    share: 10,
    workflow: 'claude.yml',
    job: 'answer',
    triggers: ['issue_comment'],
    budget: 'other',
    route: 'other-provider',
    spender: 'anthropics/claude-code-action@v1',
    payer: ['provider-key', 'secrets.ANTHROPIC_API_KEY'],
    provider: 'Anthropic',
    finding: ['wrong-budget', 'error'],
  },
  {
    share: 5,
    workflow: 'deploy.yml',
    job: 'measure',
    triggers: ['push'],
    budget: 'unclear',
    route: null,
    spender: 'tools/measure',
    payer: null,
    finding: ['unclear-payer', 'warning'],
  },
];

export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` reports, of which 15 % spend, and in their midst some that could not be read. */
export function* organisation(
  count,
  { seed = 1, owner = 'acme', spending = 0.15, unread = 0.004 } = {},
) {
  const chance = random(seed);
  for (let at = 0; at < count; at++) {
    const team = TEAMS[at % TEAMS.length];
    const name = `${owner}/${team}-${THINGS[Math.floor(at / TEAMS.length) % THINGS.length]}${at < 80 ? '' : `-${Math.floor(at / 80)}`}`;
    if (chance() < unread) yield { name, error: unreadable(name, chance) };
    else yield { name, report: report({ name, team, chance, at, spends: chance() < spending }) };
  }
}

function unreadable(repository, chance) {
  const gone = chance() < 0.5;
  return {
    schema: 'spend-guard/unreadable/v1',
    repository,
    reason: gone ? 'GitHub shows this token no such repository' : 'the repository is empty',
    status: gone ? 404 : 409,
    at: '2026-11-29T04:12:00Z',
  };
}

function report({ name, team, chance, at, spends }) {
  const jobs = spends ? spendingJobs(name, team, chance) : [];
  const plain = Array.from({ length: 3 + Math.floor(chance() * 9) }, (_, n) => plainJob(n));
  const findings = jobs.flatMap((job) => findingsOf(job, chance));
  const ignored = findings.splice(0, chance() < 0.2 ? 1 : 0).map((one, n) => ({
    ...one,
    reason: 'moves to a service account in the first quarter',
    expires: n % 2 === 0 ? `2027-0${1 + (at % 6)}-28` : null,
  }));
  const of = (...budgets) => ({
    jobs: jobs.filter(({ budget }) => budgets.includes(budget)).length,
  });
  const level = (one) => findings.some((finding) => finding.level === one);
  return {
    schema: 'spend-guard/report/v1',
    generator: { name: 'spend-guard', version: '0.1.0' },
    repository: { name, path: name, commit: hash(name, 40) },
    outcome: level('error') ? 'fail' : level('warning') ? 'warn' : 'pass',
    ledger: {
      api: of('api', 'both'),
      subscription: of('subscription', 'both'),
      other: of('other'),
      unclear: of('unclear'),
      none: { jobs: plain.length },
      dormant: { jobs: 0 },
    },
    policy: {
      path: '.github/spend-guard.yml',
      default: 'api',
      owners: { api: 'platform-finance', subscription: 'engineering' },
    },
    forecast: {
      days: 30,
      day: '2026-11-29',
      history: { weeks: 12, gaps: [] },
      api: { ...line(jobs, 'api'), dollars: total(jobs, 'api', 'dollarsPerMonth'), rates: [] },
      subscription: {
        ...line(jobs, 'subscription'),
        credits: total(jobs, 'subscription', 'creditsPerMonth'),
        rates: [],
        workspace: null,
        busiest: null,
      },
    },
    jobs: [...jobs, ...plain],
    findings,
    ignored,
    diagnostics: [],
  };
}

function spendingJobs(name, team, chance) {
  const count = 1 + Math.floor(chance() * 4);
  const found = new Map();
  for (let n = 0; n < count; n++) {
    const kind = pick(chance);
    found.set(kind.job, spendingJob(kind, name, team, chance));
  }
  return [...found.values()];
}

function pick(chance) {
  let left = chance() * KINDS.reduce((sum, { share }) => sum + share, 0);
  return (
    KINDS.find(({ share }) => {
      left -= share;
      return left < 0;
    }) ?? KINDS[0]
  );
}

function spendingJob(kind, name, team, chance) {
  const workflow = `.github/workflows/${kind.workflow}`;
  const model = kind.budget === 'other' ? null : MODELS[Math.floor(chance() * MODELS.length)];
  const payer =
    kind.payer === null
      ? null
      : {
          kind: kind.payer[0],
          name: kind.payer[1],
          budget: kind.budget,
          ...(kind.account === undefined ? {} : { account: kind.account }),
        };
  const evidence = [{ path: workflow, line: 8, column: 3, shows: `job ${kind.job}` }];
  return {
    workflow,
    job: kind.job,
    line: 8,
    triggers: kind.triggers,
    starts: ['on each push to a pull request'],
    budget: kind.budget,
    sentence: `\`${kind.job}\` runs \`${kind.spender}\`.`,
    charges: [
      {
        budget: kind.budget,
        route: kind.route,
        confidence: chance() < 0.7 ? 'certain' : 'likely',
        spender: { kind: 'action', label: kind.spender, path: workflow, line: 14 },
        payer,
        candidates: [],
        settledBy: kind.budget === 'unclear' ? 'what `tools/measure` calls' : null,
        notes: [],
        model,
        provider: kind.provider ?? null,
        evidence,
      },
    ],
    dead: [],
    exposed: chance() < 0.2 ? [{ name: 'secrets.OPENAI_API_KEY', evidence }] : [],
    ...(kind.budget === 'unclear' || chance() < 0.1
      ? {
          blindSpots: [
            {
              reason: 'not-in-checkout',
              what: 'tools/measure',
              path: workflow,
              line: 20,
              why: 'it lies in no file of the checkout',
              settledBy: 'the file',
              inReach: ['secrets.OPENAI_API_KEY'],
              charged: kind.budget === 'unclear',
            },
          ],
        }
      : {}),
    owners: [`@${name.split('/')[0]}/${team}`],
    ...(kind.budget === 'api' || kind.budget === 'subscription'
      ? { forecast: jobForecast(kind.budget, chance) }
      : {}),
  };
}

function jobForecast(budget, chance) {
  const known = chance() < 0.85;
  const runs = Math.round(10 ** (0.6 + chance() * 2));
  const each = 10 ** (chance() * 1.6 - 1.5) * (budget === 'api' ? 1 : 25);
  const spread = (middle, by) => ({
    low: round(middle / by),
    middle: round(middle),
    high: round(middle * by * 1.2),
  });
  const perMonth = known ? spread(runs, 1.3) : null;
  const [month, run] =
    budget === 'api' ? ['dollarsPerMonth', 'dollarsPerRun'] : ['creditsPerMonth', 'creditsPerRun'];
  const measured = chance() < 0.4;
  const use = {
    basis: measured ? 'measured' : 'assumed',
    says: measured
      ? 'as 40 runs used them'
      : `what such runs usually use: ${PROFILES[Math.floor(chance() * PROFILES.length)]}`,
    models: [],
    tokensPerRun: spread(each * 150_000, 2.4),
    tokensPerMonth: known ? spread(runs * each * 150_000, 2) : null,
    atMost: false,
    unpriced: [],
    [run]: spread(each, 2.4),
    [month]: known ? spread(runs * each, 2) : null,
  };
  return {
    runs: {
      basis: known ? 'measured' : 'unknown',
      says: known ? 'as in 12 weeks' : 'nobody knows how often',
      perMonth,
      uncounted: [],
    },
    matrixJobs: 1,
    unbounded: [],
    notes: [],
    api: budget === 'api' ? use : null,
    subscription: budget === 'subscription' ? use : null,
  };
}

function line(jobs, budget) {
  const own = jobs.filter((job) => job.forecast?.[budget]);
  return {
    owner: budget === 'api' ? 'platform-finance' : 'engineering',
    limit: budget === 'api' ? '400 USD' : '2000 credits',
    jobs: own.length,
    basis: own.length === 0 ? null : 'mixed',
    runs: sum(own.map(({ forecast }) => forecast.runs.perMonth)),
    tokens: sum(own.map(({ forecast }) => forecast[budget].tokensPerMonth)),
    perRunOnly: own
      .filter(({ forecast }) => forecast.runs.perMonth === null)
      .map(({ workflow, job }) => `${workflow}#${job}`),
    ...{ partly: [], unknownUse: [], unpriced: [], atMost: [], unbounded: [] },
  };
}

function total(jobs, budget, figure) {
  return sum(jobs.map(({ forecast }) => forecast?.[budget]?.[figure] ?? null));
}

/** As a report would have it, near enough: middles add up, and the ends by the root of their squares. */
function sum(ranges) {
  const known = ranges.filter((one) => one !== null);
  if (known.length === 0) return null;
  const middle = known.reduce((all, one) => all + one.middle, 0);
  const off = (end) => Math.sqrt(known.reduce((all, one) => all + (one[end] - one.middle) ** 2, 0));
  return {
    low: round(Math.max(0, middle - off('low'))),
    middle: round(middle),
    high: round(middle + off('high')),
  };
}

function plainJob(n) {
  return {
    workflow: '.github/workflows/ci.yml',
    job: `build-${n}`,
    line: 10 + n,
    triggers: ['push', 'pull_request'],
    budget: 'none',
    sentence: `\`build-${n}\` spends nothing on AI.`,
    charges: [],
    dead: [],
    exposed: [],
  };
}

function findingsOf({ workflow, job, charges }, chance) {
  const kind = KINDS.find((one) => one.job === job);
  const rules = [
    ...(kind?.finding === undefined ? [] : [kind.finding]),
    ...(charges[0].model === null ? [['unpinned-model', 'notice']] : []),
    ...(chance() < 0.15 ? [['unbounded-run', 'notice']] : []),
    ...(chance() < 0.05 ? [['outsider-can-spend', 'error']] : []),
  ];
  return rules.map(([rule, level]) => ({
    rule,
    level,
    message: `Job \`${job}\` runs \`${charges[0].spender.label}\`, and the policy of this repository does not allow it.`,
    path: workflow,
    line: 14,
    workflow,
    job,
    fix: null,
    fingerprint: hash(`${workflow}${job}${rule}`, 16),
  }));
}

function hash(text, length) {
  let value = 0x811c9dc5;
  let out = '';
  for (let n = 0; out.length < length; n++) {
    for (const char of `${text}${n}`)
      value = Math.imul(value ^ char.charCodeAt(0), 0x01000193) >>> 0;
    out += value.toString(16).padStart(8, '0');
  }
  return out.slice(0, length);
}

function round(value) {
  return Math.round(value * 100) / 100;
}
