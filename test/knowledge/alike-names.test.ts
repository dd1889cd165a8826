import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

/** What is said of the only job of a workflow with this step. */
function told(step: string, around = '') {
  const [job] = reportOf(
    `on: push
jobs:
  work:
    runs-on: ubuntu-latest
${around}    steps:
      - ${step}
`,
    {},
  ).jobs;
  return {
    budget: job?.budget,
    who: job?.charges.map(({ provider }) => provider),
    spots: job?.blindSpots?.length ?? 0,
  };
}

const KEY = '    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';

test('a program of a name that an agent has as well is that agent where its key is there', () => {
  const command = 'run: warp-cli connect';
  expect(told(command, KEY)).toMatchObject({ budget: 'none', spots: 0 });
  const own = '    env: { WARP_API_KEY: "${{ secrets.WARP_API_KEY }}" }\n';
  expect(told(command, own)).toMatchObject({ who: ['Warp'] });
});

test.each([
  'aws-actions/aws-secretsmanager-get-secrets@v2',
  'bitwarden/sm-action@v2',
  'keeper-security/ksm-action@v1',
])('%s only fetches a secret', (uses) => {
  expect(told(`uses: ${uses}`, KEY)).toMatchObject({ budget: 'none', spots: 0 });
});

const PROMPTED = (model: string) => `uses: acme/agent@v1
        env:
          CLOUDFLARE_API_TOKEN: \${{ secrets.CF }}
        with:
          oidc_base_url: https://sign-in.acme.example/auth
          model: ${model}
          prompt: Review it`;

test('a key that opens much else pays where the model is of its owner, and no address of a sign-in is asked', () => {
  expect(told(PROMPTED("'@cf/acme/llama'")).who).toEqual(['Cloudflare AI']);
  expect(told(PROMPTED('workers-ai/@cf/acme/llama')).who).toEqual(['Cloudflare AI']);
  expect(told(PROMPTED('claude-x')).who).toEqual([]);
});

test('a word that holds the name of a gateway is none', () => {
  const handed = (name: string) =>
    told('run: acme-tool build', `    env: { ${name}: "\${{ secrets.${name} }}" }\n`);
  expect(handed('NOTARIZATION_KEY_P8')).toMatchObject({ budget: 'none', spots: 0 });
  expect(handed('OTARI_API_KEY')).toMatchObject({ spots: 1 });
});
