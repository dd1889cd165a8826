import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** Where something stands does not change who pays for it. */
const SECRETS = {
  key: 'OPENAI_API_KEY',
  token: 'CODEX_ACCESS_TOKEN',
  file: 'CODEX_AUTH_JSON',
  other: 'ANTHROPIC_API_KEY',
  pat: 'REVIEWER_PAT',
} as const;
type Secret = keyof typeof SECRETS;

interface RunStep {
  readonly run: readonly string[];
  readonly env: Readonly<Record<string, Secret>>;
}
interface UsesStep {
  readonly uses: string;
  readonly with: Readonly<Record<string, string | { readonly secret: Secret }>>;
}
type Step = RunStep | UsesStep;

const EXEC = 'npx -y @openai/codex@0.169.0 exec "Review the change"';

/** One of each: how Codex is signed in, how a model host is called, and steps that spend nothing. */
const STEPS: readonly Step[] = [
  { run: [EXEC], env: { CODEX_API_KEY: 'key' } },
  { run: [EXEC], env: { CODEX_ACCESS_TOKEN: 'token' } },
  { run: [EXEC], env: { OPENAI_API_KEY: 'key' } },
  {
    run: ['mkdir -p ~/.codex', 'printf "%s" "$AUTH" > ~/.codex/auth.json', EXEC],
    env: { AUTH: 'file' },
  },
  { run: ['printf "%s" "$AUTH" > ~/.codex/auth.json'], env: { AUTH: 'file' } },
  {
    run: ['printf "%s" "$KEY" | npx -y @openai/codex@0.169.0 login --with-api-key'],
    env: { KEY: 'key' },
  },
  { run: [EXEC], env: {} },
  {
    run: ['curl -sS https://api.openai.com/v1/responses -H "Authorization: Bearer $KEY" -d "{}"'],
    env: { KEY: 'key' },
  },
  {
    run: ['curl -sS https://api.anthropic.com/v1/messages -H "x-api-key: $KEY" -d "{}"'],
    env: { KEY: 'other' },
  },
  { run: ['python tools/ask.py'], env: { OPENAI_API_KEY: 'key' } },
  { run: ['gh pr comment 7 --body "@codex review"'], env: { GH_TOKEN: 'pat' } },
  { run: ['echo "TARGET=main" >> "$GITHUB_ENV"'], env: {} },
  { run: ['tsc --noEmit'], env: { OPENAI_API_KEY: 'key' } },
  { run: ['echo done'], env: {} },
  { uses: 'openai/codex-action@v1', with: { 'openai-api-key': { secret: 'key' }, prompt: 'go' } },
  { uses: 'openai/codex-action@v1', with: { prompt: 'go' } },
  { uses: 'actions/setup-node@v6', with: { 'node-version': '24' } },
];

type Place = 'job' | 'script' | 'package' | 'make';
type Files = Record<string, string>;

const BASE: Files = {
  'tools/ask.py':
    'from openai import OpenAI\nprint(OpenAI().responses.create(model="gpt-5-mini", input="hi").output_text)\n',
};

/** Moves a step's commands into files, or leaves them. */
function commands(step: RunStep, place: Place, i: number, files: Files): readonly string[] {
  switch (place) {
    case 'job':
      return step.run;
    case 'script':
      files[`ci/step${i}.sh`] = `#!/bin/bash\nset -e\n${step.run.join('\n')}\n`;
      return [`bash ci/step${i}.sh`];
    case 'package': {
      const manifest = JSON.parse(files['package.json'] ?? '{"scripts":{}}');
      manifest.scripts[`step${i}`] = step.run.join(' && ');
      files['package.json'] = JSON.stringify(manifest, null, 2);
      return [`npm run step${i}`];
    }
    case 'make': {
      const recipe = step.run.map((line) => `\t${line.replaceAll('$', '$$$$')}\n`).join('');
      files.Makefile = `${files.Makefile ?? ''}step${i}:\n${recipe}`;
      return [`make step${i}`];
    }
    default:
      return place satisfies never;
  }
}

type Say = (secret: Secret) => string;

function yaml(step: Step, lines: readonly string[], say: Say, shell: boolean): string {
  if ('uses' in step) {
    const inputs = Object.entries(step.with).map(([name, value]) => {
      const text = typeof value === 'string' ? value : say(value.secret);
      return `          ${name}: "${text}"\n`;
    });
    return `      - uses: ${step.uses}\n        with:\n${inputs.join('')}`;
  }
  const env = Object.entries(step.env).map(
    ([name, secret]) => `          ${name}: ${say(secret)}\n`,
  );
  const run = lines.map((line) => `          ${line}\n`).join('');
  const head = shell ? '      - shell: bash\n        run: |\n' : '      - run: |\n';
  return `${head}${run}${env.length === 0 ? '' : `        env:\n${env.join('')}`}`;
}

interface Plan {
  readonly steps: readonly {
    readonly step: Step;
    readonly place: Place;
    readonly action: boolean;
  }[];
  readonly call: 'own' | 'inherit' | 'mapped';
}

const fromSecrets: Say = (secret) => `\${{ secrets.${SECRETS[secret]} }}`;
const fromInputs: Say = (secret) => `\${{ inputs.${secret} }}`;
const names = Object.keys(SECRETS) as readonly Secret[];

function repository(plan: Plan): Files {
  const files: Files = { ...BASE };
  const mapped: Say = (secret) => `\${{ secrets.in-${secret} }}`;
  const say = plan.call === 'mapped' ? mapped : fromSecrets;
  const steps = plan.steps.map(({ step, place, action }, i) => {
    const lines = 'run' in step ? commands(step, place, i, files) : [];
    if (!action) return yaml(step, lines, say, false);
    files[`.github/actions/a${i}/action.yml`] =
      `name: A\ndescription: A\ninputs:\n${names.map((n) => `  ${n}: { description: a secret }\n`).join('')}` +
      `runs:\n  using: composite\n  steps:\n${yaml(step, lines, fromInputs, true)}`;
    return `      - uses: ./.github/actions/a${i}\n        with:\n${names
      .map((n) => `          ${n}: ${say(n)}\n`)
      .join('')}`;
  });
  const job = `jobs:\n  work:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n${steps.join('')}`;
  if (plan.call === 'own') files['.github/workflows/a.yml'] = `on: push\n${job}`;
  else {
    const declared = names.map((n) => `      in-${n}: { required: false }\n`).join('');
    const secrets =
      plan.call === 'inherit'
        ? '    secrets: inherit\n'
        : `    secrets:\n${names.map((n) => `      in-${n}: ${fromSecrets(n)}\n`).join('')}`;
    files['.github/workflows/b.yml'] =
      `on:\n  workflow_call:\n${plan.call === 'mapped' ? `    secrets:\n${declared}` : ''}${job}`;
    files['.github/workflows/a.yml'] =
      `on: push\njobs:\n  work:\n    uses: ./.github/workflows/b.yml\n${secrets}`;
  }
  return files;
}

function budgetOf(files: Files): string | undefined {
  const report = guard(openMemory(files), { policy: BUILT_IN_POLICY, today: '2026-11-22' });
  return report.jobs.find((job) => job.workflow === '.github/workflows/a.yml')?.budget;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  steps: fc.array(
    fc.record({
      step: fc.constantFrom(...STEPS),
      place: fc.constantFrom<Place>('job', 'script', 'package', 'make'),
      action: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  call: fc.constantFrom('own', 'inherit', 'mapped'),
});

/** The same job with everything in its own steps. */
function flat(plan: Plan): Plan {
  return {
    call: 'own',
    steps: plan.steps.map(({ step }) => ({ step, place: 'job', action: false })),
  };
}

describe('moving work elsewhere', () => {
  test.each(['own', 'inherit', 'mapped'] as const)('keeps what each step costs (%s)', (call) => {
    for (const step of STEPS)
      for (const place of ['job', 'script', 'package', 'make'] as const)
        for (const action of [false, true]) {
          const plan: Plan = { call, steps: [{ step, place, action }] };
          expect([step, place, action, budgetOf(repository(plan))]).toEqual([
            step,
            place,
            action,
            budgetOf(repository(flat(plan))),
          ]);
        }
  });

  test('keeps the budget of every job', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(budgetOf(repository(plan))).toBe(budgetOf(repository(flat(plan))));
      }),
      { numRuns: 50 },
    );
  });
});
