import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

function jobOf(step: string, files: Readonly<Record<string, string>> = {}) {
  const workflow = `on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n${step}`;
  const repository = openMemory({ ...files, '.github/workflows/ci.yml': workflow });
  return guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' }).jobs[0];
}

const request = (url: string, key: string) =>
  `      - run: |
          curl ${url} -H "Authorization: Bearer ${key}" -d '{"model":"gpt-5"}'
`;

test('a provider refuses a key that is made up, and the report says so', () => {
  const job = jobOf(request('https://api.openai.com/v1/responses', 'your-key-here'));
  expect(job?.budget).toBe('none');
  expect(job?.silenced?.map((s) => s.reason)).toEqual(['its key is made up']);
  expect(job?.silenced?.[0]?.evidence.map((e) => e.line)).toEqual([3, 7]);
});

test('a real key pays there, and a gateway may ask for none', () => {
  const real = jobOf(request('https://api.openai.com/v1/responses', '${{ secrets.KEY }}'));
  expect([real?.budget, real?.silenced]).toEqual(['api', undefined]);
  const gateway = jobOf(request('https://models.acme.example/v1/chat/completions', 'none'));
  expect(gateway?.budget).toBe('other');
});

test('a step that never runs is named with its condition', () => {
  const job = jobOf(`      - if: false
        run: codex exec "tidy up"
        env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`);
  expect(job?.budget).toBe('none');
  expect(job?.silenced?.map(({ label, reason }) => [label, reason])).toEqual([
    ['codex exec', '`if: false` never holds here'],
  ]);
});

test('a program with a made-up key is named once, however often it is met', () => {
  const step = `      - run: python ask.py
        env: { OPENAI_API_KEY: fake-for-tests }
`;
  const program =
    'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n';
  const job = jobOf(step, { 'ask.py': program });
  expect(job?.silenced?.map((s) => s.reason)).toEqual(['`OPENAI_API_KEY` is a made-up key']);
});

test('a word in the place of an address is made up as the key is', () => {
  const tests = (endpoint: string) =>
    jobOf(
      `      - run: pytest
        env: { AZURE_OPENAI_API_KEY: test_key, AZURE_OPENAI_ENDPOINT: "${endpoint}" }
`,
      {
        'tests/test_ask.py': 'from shop import ask\n\ndef test_ask():\n    assert ask("hello")\n',
        'shop.py':
          'import os\nfrom openai import AzureOpenAI\n\ndef ask(text):\n    return AzureOpenAI(api_version="2025-01-01").responses.create(model="gpt-6", input=text)\n',
      },
    )?.budget;
  expect(tests('test_key')).toBe('none');
  expect(tests('http://models:4000')).toBe('other');
});

test.each([
  `node -e "console.log(crypto.randomUUID())"`,
  `bun -e 'console.log(crypto.randomUUID())'`,
  `python3 -c "import secrets; print(secrets.token_hex(16))"`,
  'openssl rand -hex 16',
])('a key that a line of a program makes up opens nothing: %s', (made) => {
  const step = `      - run: |
          export OPENAI_API_KEY="$(${made})"
          ./somewhere/else/tool ask
`;
  expect(jobOf(step)?.blindSpots?.[0]?.inReach ?? []).toEqual([]);
  expect(jobOf(step)?.budget).toBe('none');
});

test('nor does the name of an organisation, which is no second key', () => {
  const step = (name: string) => `      - uses: acme/reviewer@v1
        with:
          key: \${{ secrets.OPENAI_API_KEY }}
          org: \${{ secrets.${name} }}
`;
  for (const name of ['OPENAI_ORG_KEY', 'OPENAI_ORG', 'OPENAI_ORGANIZATION_ID', 'OPENAI_PROJECT'])
    expect(jobOf(step(name))?.sentence).not.toContain(name);
  expect(jobOf(step('ORG_OPENAI_API_KEY'))?.sentence).toContain('ORG_OPENAI_API_KEY');
});

test('a secret that is called a dummy opens no account', () => {
  const ask = {
    'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n',
  };
  const budget = (key: string, run = 'python ask.py') =>
    jobOf(
      `      - run: ${run}
        env: { OPENAI_API_KEY: "\${{ ${key} }}" }
`,
      ask,
    )?.budget;
  expect(budget('secrets.OPENAI_API_DUMMY_KEY')).toBe('none');
  expect(budget('secrets.OPENAI_API_DUMMY_KEY', 'mvn test')).toBe('none');
  expect(budget('vars.FAKE_KEY')).toBe('none');
  expect(budget('secrets.FAKE_KEY || secrets.OPENAI_API_KEY')).toBe('api');
  expect(budget('secrets.FAKER_OPENAI_KEY')).toBe('api');
});
