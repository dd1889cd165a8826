import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

test('a login that may be left out is named by its secret alone', () => {
  const workflow = `on: workflow_dispatch
jobs:
  retry:
    runs-on: ubuntu-latest
    steps:
      - run: |
          mkdir -p ~/.codex
          echo "$CODEX_AUTH_JSON" > ~/.codex/auth.json
          codex exec "Try again"
        env:
          CODEX_AUTH_JSON: \${{ inputs.backend == 'codex' && secrets.CODEX_AUTH_JSON || '' }}
`;
  const report = guard(openMemory({ '.github/workflows/retry.yml': workflow }), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-25',
  });
  expect(report.jobs[0]?.charges.map((charge) => charge.payer?.name)).toEqual([
    'secrets.CODEX_AUTH_JSON',
  ]);
});

function charges(step: string) {
  const text = `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    timeout-minutes: 9\n    steps:\n${step}`;
  const report = guard(openMemory({ '.github/workflows/w.yml': text }), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-28',
  });
  return { ...report, charges: report.jobs.flatMap((job) => job.charges) };
}

test('an access token is called so in whatever input it stands, and is no personal login', () => {
  const { charges: found, findings } =
    charges(`      - uses: javakky/claude-starter/.github/actions/run-codex@v1
        with:
          codex_auth_json: \${{ secrets.CODEX_ACCESS_TOKEN }}
`);
  expect(found.map(({ payer }) => payer)).toMatchObject([
    { kind: 'access-token', name: 'secrets.CODEX_ACCESS_TOKEN', budget: 'subscription' },
  ]);
  expect(findings.map(({ rule }) => rule)).not.toContain('personal-login');
});

test.each([
  'OPENAI_MODEL',
  'AZURE_OPENAI_ENDPOINT_TEST',
  'AZURE_OPEN_AI_API_URL_V2',
  'AZURE_AI_SEARCH_API_KEY',
])('%s in a variable or a secret pays for nothing', (name) => {
  const { charges: found } = charges(`      - run: unknown-program --ask
        env:
          ${name}: \${{ vars.${name} }}
          MORE: \${{ secrets.${name} }}
`);
  expect(found).toEqual([]);
});

test('what nothing sets is not said to pay', () => {
  const { charges: found, jobs } = charges(`      - uses: anthropics/claude-code-action@v1
        with:
          use_bedrock: true
          prompt: hi
`);
  expect(found.map(({ payer }) => payer?.inFiles)).toEqual([false]);
  expect(jobs[0]?.sentence).toContain(
    'no credential in the files; if it finds one, Amazon Bedrock',
  );
});

test('a federation rule is no key', () => {
  const { charges: found } = charges(`      - run: npx @openai/codex@0.171.0 exec hi
        env:
          OPENAI_FEDERATION_RULE_ID: rule-1
          OPENAI_IDENTITY_TOKEN_FILE: /tmp/token
`);
  expect(found.map(({ payer }) => payer?.name)).toEqual(['OPENAI_FEDERATION_RULE_ID: rule-1']);
});
