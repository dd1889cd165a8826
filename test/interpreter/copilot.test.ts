import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const secret = (name: string) => `"\${{ secrets.${name} }}"`;
const RUN = '"${{ github.token }}"';

function told(env: string, settings = '', runsOn = 'ubuntu-latest', command = 'copilot -p hi') {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ${runsOn}
${settings}
    steps:
      - run: ${command}
        env: { ${env} }
`;
  const [job] = reportOf(workflow, {}).jobs;
  return [
    job?.budget,
    ...(job?.charges.map((c) => `${c.provider}: ${c.payer?.kind} ${c.payer?.name}`) ?? []),
  ];
}

const PERSON = 'a person’s GitHub Copilot';
const ORGANISATION = 'the organisation’s GitHub Copilot';
const MAY = '    permissions: { copilot-requests: write }';

test('a person’s token draws on that person’s seat', () => {
  const seat = ['other', `${PERSON}: provider-plan secrets.PAT`];
  expect(told(`COPILOT_GITHUB_TOKEN: ${secret('PAT')}`)).toEqual(seat);
  expect(told(`GH_TOKEN: ${secret('PAT')}, GITHUB_TOKEN: ${RUN}`, MAY)).toEqual(seat);
  const review = 'gh pr edit 1 --add-reviewer copilot';
  expect(told(`GH_TOKEN: ${secret('PAT')}`, '', 'ubuntu-latest', review)).toEqual(seat);
});

test('the run’s own token draws on the organisation, where the job may ask', () => {
  const own = ['other', `${ORGANISATION}: provider-identity github.token`];
  expect(told(`GITHUB_TOKEN: ${RUN}`, MAY)).toEqual(own);
  expect(told(`GITHUB_TOKEN: ${RUN}`, '    permissions: write-all')).toEqual(own);
  expect(told(`GITHUB_TOKEN: ${RUN}`, '    permissions: { contents: read }')).toEqual(['none']);
  expect(told(`GITHUB_TOKEN: ${RUN}`)).toEqual(['none']);
});

test('without a token only a machine of one’s own may be signed in', () => {
  expect(told('A: b')).toEqual(['none']);
  expect(told('A: b', '', 'self-hosted')[0]).toBe('other');
});

test('with its own key OpenAI bills, whatever token stands beside it', () => {
  const byok = `COPILOT_PROVIDER_BASE_URL: https://api.openai.com/v1, COPILOT_PROVIDER_API_KEY: ${secret('KEY')}, COPILOT_GITHUB_TOKEN: ${secret('PAT')}`;
  expect(told(byok)).toEqual(['api', 'null: platform-key secrets.KEY']);
});

test('actions/ai-inference asks Copilot since v3, as the job may', () => {
  const asked = (ref: string, settings: string, env = '') => {
    const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
${settings}
    steps:
      - uses: actions/ai-inference@${ref}
        with: { prompt: hi }
${env}`;
    const { jobs, findings } = reportOf(workflow, {});
    return [
      jobs[0]?.charges.map((c) => c.provider).join(),
      findings.some((f) => f.rule === 'dead-credential'),
    ];
  };
  const token = `        env: { COPILOT_GITHUB_TOKEN: ${secret('PAT')} }\n`;
  expect(asked('v3', MAY)).toEqual([ORGANISATION, false]);
  expect(asked('v3.0.1', MAY, token)).toEqual([PERSON, false]);
  expect(asked('main', MAY)).toEqual([ORGANISATION, false]);
  // GitHub Models, which answers no more.
  expect(asked('v1', '    permissions: { models: read }')).toEqual(['', true]);
  expect(asked('v3', '    permissions: { models: read }')).toEqual(['', false]);
});

test('work is given to Copilot by the token of a person alone, a review by any', () => {
  const asked = (command: string, token: string) =>
    told(`GH_TOKEN: ${token}`, '', 'ubuntu-latest', command);
  for (const work of [
    'gh issue create --title a --body b --assignee copilot',
    'gh issue edit 1 --add-assignee=@copilot',
    "gh api repos/a/b/issues/1/assignees -f 'assignees[]=copilot-swe-agent'",
  ]) {
    expect(asked(work, RUN)).toEqual(['none']);
    expect(asked(work, secret('PAT'))[0]).toBe('other');
    expect(asked(work, '"${{ secrets.PAT || github.token }}"')[0]).toBe('other');
    // No variable holds it: a login before it may be somebody's.
    expect(told('A: b', '', 'ubuntu-latest', work)[0]).toBe('other');
  }
  expect(asked('gh pr edit 1 --add-reviewer copilot', RUN)[0]).toBe('other');
  expect(asked('gh issue list --assignee copilot', secret('PAT'))[0]).toBe('none');
});

test('a finding says who could hand it out', () => {
  const [finding] = reportOf(
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: gh issue edit 1 --add-assignee copilot
        env: { GH_TOKEN: ${RUN} }
`,
    {},
  ).findings;
  expect(finding).toMatchObject({
    rule: 'dead-credential',
    message: expect.stringContaining('fails and spends nothing. Copilot takes work only by'),
    fix: expect.stringContaining('the token of somebody who has Copilot, as `GH_TOKEN`'),
  });
});
