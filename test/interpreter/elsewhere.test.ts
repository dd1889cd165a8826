import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { type Elsewhere, parseRemote, remoteName } from '../../src/repository/elsewhere.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { context } from '../render/context.ts';

const CALLER = '.github/workflows/review.yml';
const SHARED = 'acme/shared/.github/workflows/review.yml@v1';

const calls = (uses: string, more = '') => `on: pull_request
jobs:
  review:
    uses: ${uses}
${more}`;
const steps = (uses: string, more = '') => `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ${uses}
${more}`;
const called = (step: string, more = '') => `on:
  workflow_call:
    secrets:
      key: { required: true }
${more}jobs:
  codex:
    runs-on: ubuntu-latest
    steps:
${step}`;
const RUNS_CODEX = `      - run: codex exec --model gpt-6-luna "Review"
        env:
          CODEX_API_KEY: \${{ secrets.key }}
`;
const HANDS_KEY = '    secrets:\n      key: ${{ secrets.SHOP_MONEY }}\n';
const composite = (...lines: readonly string[]) => `inputs:
  key: { required: true }
runs:
  using: composite
  steps:
${lines.join('\n')}
`;
const COMPOSITE = composite(
  '    - shell: bash',
  '      run: codex exec "Review"',
  '      env: { CODEX_API_KEY: "${{ inputs.key }}" }',
);

function open(remote: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const elsewhere: Elsewhere = {
    read(file) {
      const name = remoteName(file);
      asked.push(name);
      const text = remote[name];
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text, utf8: true };
    },
  };
  return { elsewhere, asked };
}

function judged(
  files: Readonly<Record<string, string>>,
  remote: Readonly<Record<string, string>>,
  policy = '',
) {
  const loaded = policy === '' ? { policy: BUILT_IN_POLICY } : loadPolicy('p.yml', policy);
  if (!('policy' in loaded)) throw new Error('the policy is broken');
  const { elsewhere, asked } = open(remote);
  const report = guard(openMemory(files), {
    policy: loaded.policy,
    today: '2026-11-25',
    fullName: 'acme/shop',
    elsewhere,
  });
  const [job] = report.jobs;
  return { report, job, asked, places: job?.charges[0]?.evidence.map(({ path }) => path) };
}

describe('a workflow of another repository', () => {
  it('is followed with the secrets it is handed, by the names they get there', () => {
    const { job, places } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1', HANDS_KEY) },
      { [SHARED]: called(RUNS_CODEX) },
    );
    expect(job).toMatchObject({ budget: 'api', job: 'review' });
    expect(job?.charges).toMatchObject([
      { route: 'codex-api-key', payer: { name: 'secrets.SHOP_MONEY' }, confidence: 'certain' },
    ]);
    expect(places).toContain(CALLER);
    expect(places).toContain(SHARED);
  });

  it('spends nothing when nothing in it spends, whatever it is called', () => {
    const { job, report } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/codex-ai.yml@v1', HANDS_KEY) },
      { 'acme/shared/.github/workflows/codex-ai.yml@v1': called('      - run: echo hello\n') },
    );
    expect(job).toMatchObject({ budget: 'none', charges: [] });
    expect(report.diagnostics).toEqual([]);
  });

  it('calls its own neighbours at the same ref, and actions there by `$/`', () => {
    const inner = 'acme/shared/.github/workflows/inner.yml@v1';
    const action = 'acme/shared/tools/codex/action.yml@v1';
    const { job, asked, places } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1', HANDS_KEY) },
      {
        [SHARED]: `on: workflow_call
jobs:
  pass:
    uses: ./.github/workflows/inner.yml
    secrets: { key: "\${{ secrets.key }}" }
`,
        [inner]: called(
          '      - uses: $/tools/codex\n        with: { key: "${{ secrets.key }}" }\n',
        ),
        [action]: COMPOSITE,
      },
    );
    expect(asked).toEqual([SHARED, inner, action]);
    expect(job?.charges).toMatchObject([{ payer: { name: 'secrets.SHOP_MONEY' } }]);
    expect(places).toContain(action);
  });

  it('is the repository itself where an action has its name, and where it is checked out below a folder', () => {
    for (const used of ['acme/shop@v1', './training']) {
      const { job, asked, places } = judged(
        {
          [CALLER]: steps(
            'actions/checkout@v4',
            `        with: { repository: acme/shop, path: training }
      - uses: ${used}
        with: { key: "\${{ secrets.SHOP_MONEY }}" }
`,
          ),
          'action.yml': COMPOSITE,
        },
        {},
      );
      expect(asked).toEqual([]);
      expect(job?.charges).toMatchObject([{ payer: { name: 'secrets.SHOP_MONEY' } }]);
      expect(places).toContain('action.yml');
      expect(job?.blindSpots).toBeUndefined();
    }
  });

  it('takes `./action` of a step from the checkout of the repository that runs', () => {
    const { job } = judged(
      {
        [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1', HANDS_KEY),
        'act/action.yml': 'runs: { using: composite, steps: [{ run: echo, shell: bash }] }\n',
      },
      {
        [SHARED]: called('      - uses: ./act\n        with: { key: "${{ secrets.key }}" }\n'),
        'acme/shared/act/action.yml@v1': COMPOSITE,
      },
    );
    expect(job?.budget).toBe('none');
  });

  it('that cannot be read leaves the verdict and says why, at the line that calls it', () => {
    const { job, report } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/codex.yml@v1') },
      {},
    );
    expect(job?.budget).toBe('unclear');
    expect(job?.charges[0]?.settledBy).toContain('could not be read');
    expect(report.diagnostics).toMatchObject([
      {
        code: 'remote-unread',
        path: CALLER,
        line: 4,
        message: expect.stringContaining('codex.yml@v1'),
      },
    ]);
  });

  it('that calls itself ends', () => {
    const { report } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1') },
      {
        [SHARED]: called('').replace('jobs:\n', `jobs:\n  again: { uses: "${SHARED}" }\n`),
      },
    );
    expect(report.diagnostics.map(({ code }) => code)).toContain('chain-cut');
    expect(report.diagnostics.every(({ path }) => path === CALLER)).toBe(true);
  });

  it('that is no YAML is told at the line that calls it', () => {
    const { report } = judged(
      { [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1') },
      { [SHARED]: 'on: [\n::error::pwned\njobs: {' },
    );
    expect(report.diagnostics.length).toBeGreaterThan(0);
    for (const { path, line } of report.diagnostics)
      expect({ path, line }).toEqual({ path: CALLER, line: 4 });
  });

  it('can lead back here', () => {
    const { report } = judged(
      {
        [CALLER]: calls('acme/shared/.github/workflows/review.yml@v1', HANDS_KEY),
        '.github/workflows/own.yml': called(RUNS_CODEX),
      },
      {
        [SHARED]: `on: workflow_call
jobs:
  back:
    uses: acme/shop/.github/workflows/own.yml@main
    secrets: { key: "\${{ secrets.key }}" }
`,
      },
    );
    const caller = report.jobs.find(({ job }) => job === 'review');
    expect(caller?.charges).toMatchObject([{ payer: { name: 'secrets.SHOP_MONEY' } }]);
  });

  it('is not read without being asked to', () => {
    const report = guard(
      openMemory({ [CALLER]: calls('acme/shared/.github/workflows/codex.yml@v1') }),
      { policy: BUILT_IN_POLICY, today: '2026-11-25' },
    );
    expect(report.jobs[0]?.charges[0]?.settledBy).toContain('--online');
  });
});

describe('an action of another repository', () => {
  const HANDS = '        with: { key: "${{ secrets.SHOP_MONEY }}" }\n';

  it.each([
    ['acme/act@v1', 'acme/act/action.yml@v1'],
    ['acme/act@feature/x', 'acme/act/action.yaml@feature/x'],
    ['Acme/act/deep/er@0123abc', 'Acme/act/deep/er/action.yml@0123abc'],
  ])('%s is followed into %s, though no name in the caller tells', (uses, file) => {
    const { job, places } = judged({ [CALLER]: steps(uses, HANDS) }, { [file]: COMPOSITE });
    expect(job?.charges).toMatchObject([{ budget: 'api', payer: { name: 'secrets.SHOP_MONEY' } }]);
    expect(places).toContain(file);
  });

  it.each([
    'uses: "acme/act@v1"',
    "'uses': 'acme/act@v1'",
    'uses: "acme\\x2fact\\u0040v1"',
    '"\\u0075ses": acme/act@v1',
    'uses: >-\n          acme/act@v1',
    'uses: &act acme/act@v1 # x@y',
  ])('is found however it is spelt: %j', (spelt) => {
    const text = steps('acme/act@v1', HANDS).replace('uses: acme/act@v1', spelt);
    const { asked, job } = judged({ [CALLER]: text }, { 'acme/act/action.yml@v1': COMPOSITE });
    expect(asked).toContain('acme/act/action.yml@v1');
    expect(job?.budget).toBe('api');
  });

  it('is judged by its row where a table knows it, and never asked for', () => {
    const files = {
      [CALLER]: steps(
        'actions/checkout@v5',
        '      - uses: openai/codex-action@v1\n        with: { prompt: Review, openai-api-key: "${{ secrets.K }}" }\n',
      ),
    };
    const { asked, job } = judged(files, {});
    expect(asked).toEqual([]);
    expect(job?.budget).toBe('api');
  });

  it('that is a program is judged by what it is handed', () => {
    const { job } = judged(
      {
        [CALLER]: steps('acme/act@v1', '        with: { key: "${{ secrets.OPENAI_API_KEY }}" }\n'),
      },
      { 'acme/act/action.yml@v1': 'runs: { using: node24, main: dist/index.js }\n' },
    );
    expect(job?.charges).toMatchObject([{ budget: 'api', confidence: 'possible' }]);
    expect(job?.blindSpots).toMatchObject([{ reason: 'elsewhere', what: 'acme/act@v1' }]);
  });

  it('gets findings at the line that uses it, with the place itself in words, and no edit', () => {
    const { report } = judged(
      { [CALLER]: steps('acme/act@v1', HANDS) },
      { 'acme/act/action.yml@v1': COMPOSITE },
      'version: 1\ndefault: subscription\n',
    );
    const places = report.findings.map(({ path }) => path);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([CALLER]));
    expect(report.findings.map(({ message }) => message).join()).toContain(
      'acme/act/action.yml@v1:',
    );
  });

  it('cannot silence a finding by a comment of its own', () => {
    const ignore = '# spend-guard: ignore[wrong-budget] because I say so\n';
    const { report } = judged(
      { [CALLER]: steps('acme/act@v1', HANDS) },
      {
        'acme/act/action.yml@v1':
          ignore + COMPOSITE.replace('      run:', `      ${ignore}      run:`),
      },
      'version: 1\ndefault: subscription\n',
    );
    expect(report.findings.map(({ rule }) => rule)).toContain('wrong-budget');
    expect(report.ignored).toEqual([]);
  });
});

it('gets its steps told at home in SARIF, and linked in their own repository in Markdown', () => {
  const { report } = judged(
    {
      [CALLER]: steps('acme/act@feature/x', '        with: { key: "${{ secrets.SHOP_MONEY }}" }\n'),
    },
    { 'acme/act/action.yml@feature/x': COMPOSITE },
    'version: 1\ndefault: subscription\n',
  );
  const uris = renderSarif(report, RULE_DOCS).match(/"uri": ?"[^"]*"/g) ?? [];
  expect(uris.length).toBeGreaterThan(1);
  expect(uris.filter((uri) => uri.includes('acme/act'))).toEqual([]);
  const text = renderComment({ report, context });
  const { origin } = new URL(String(context.repositoryUrl));
  expect(text).toContain(`](${origin}/acme/act/blob/feature/x/action.yml#L`);
});

describe('a reference', () => {
  it.each([
    'acme/../etc/x.yml@v1',
    'acme/./x@v1',
    'acme/shop/a b@v1',
    'acme/shop/x@v1/../../y',
    'acme/shop/x',
    '/shop/x@v1',
    'acme/shop@',
    'acme/shop/%2e%2e/x@v1',
    'acme/shop/x@v1\n::error::',
    `acme/${'x/'.repeat(50)}y@v1`,
  ])('%j leads nowhere', (uses) => {
    expect(parseRemote(uses)).toBeUndefined();
  });
});
