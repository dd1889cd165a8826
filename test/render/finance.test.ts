import { expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { SITUATIONS } from '../forecast/situations.ts';
import { context } from './context.ts';
import { pulls } from './situations.ts';

/** What stands open in a comment, as somebody reads it who looks at nothing else. */
function visible(pull: (typeof pulls)[string] | undefined): string {
  if (pull === undefined) throw new Error('no such pull request');
  return renderComment({ ...pull, context })
    .replace(/<details>[\s\S]*?<\/details>\n*/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replaceAll('\u00a0', ' ');
}

const acme = visible(pulls.acme);
const nightly = visible(pulls['adds-a-violation']);
const forecast = SITUATIONS.find(({ name }) => name === 'over-the-limit');
const cost = visible(forecast && { report: forecast.head, base: forecast.base });

/** Questions of a finance reader, and where the answer stands. */
it.each([
  [
    'Who bills?',
    'table, first column',
    acme,
    /\*\*API budget\*\*<br>OpenAI Platform[\s\S]*\*\*Subscription budget\*\*<br>ChatGPT plan/,
  ],
  [
    'Who answers for each budget?',
    'table, first column',
    acme,
    /OpenAI Platform<br>owner: platform-team[\s\S]*ChatGPT plan<br>owner: engineering/,
  ],
  [
    'How many jobs, before and after?',
    'table, first column',
    acme,
    /<br>0 → \*\*8\*\* jobs \|[\s\S]*<br>0 → \*\*4\*\* jobs, 1 probably a person’s plan \|/,
  ],
  [
    'How often?',
    'table, How often',
    nightly,
    /each push to a pull request[\s\S]*every night at 03:00 UTC, 30 times a month/,
  ],
  [
    'What does a month cost, and whose is the limit?',
    'table',
    cost,
    /policy’s limit: 5 USD<br>[^|]*\| [^|]*USD → \*\*[\d.]+ to \d+ USD\*\* \|/,
  ],
  [
    'What happens at the limit of the API budget?',
    'below the table',
    acme,
    /\n- API: each token is billed, unless a limit at OpenAI stops it\.\n/,
  ],
  [
    'And of the subscription?',
    'below the table',
    acme,
    /\n- Subscription: what the seat includes, then bought credits; at its limit runs fail until a reset or more credits\./,
  ],
  [
    'Which job did somebody decide on already, and why?',
    'below the table',
    acme,
    /\n- Declared: `guides` on the subscription: “Workspace access token of the docs bot/,
  ],
  [
    'Is every job on the subscription on a plan of its owner?',
    'below the table',
    acme,
    /Probably on a person's own plan: `triage`\./,
  ],
  [
    'What is on neither budget?',
    'below the table',
    acme,
    /\n- On other providers, [^\n]*: `answer` \(Anthropic\), `digest` \(Azure OpenAI\)\. Who pays is unclear[^\n]*: `measure`\. On both budgets: `upgrade`\./,
  ],
  [
    'How many jobs are on neither, and who bills those?',
    'below the table',
    acme,
    /On other providers, each with a bill of its own \(0 → 2\): [^\n]*Who pays is unclear \(0 → 1\): /,
  ],
  [
    'And at the limit of another provider?',
    'below the table',
    acme,
    /On other providers, each with a bill of its own/,
  ],
  ['Would a bigger plan help?', 'below the table', acme, /A bigger plan lowers no API bill/],
  [
    'What is wrong, and whose money is it?',
    'heading and What of a finding',
    nightly,
    /`triage`\*\* · every night[^\n]*subscription budget[\s\S]*\*\*What:\*\* [^\n]*that person's plan probably pays/,
  ],
  [
    'Who decided what is right, and what is to be done?',
    'second line, and Fix',
    nightly,
    /The \[policy\] on `main` expects automation on the API budget[\s\S]*\*\*Fix:\*\* Set env `CODEX_API_KEY: \$\{\{ secrets\.OPENAI_API_KEY \}\}`/,
  ],
  [
    'What does the sign stop, and who may agree to it?',
    'second line',
    acme,
    /\*\*The check fails\*\* until it is fixed or the budget’s owner agrees in the policy\./,
  ],
  [
    'May the owner of the budget agree to a plan of somebody’s own?',
    'second line',
    nightly,
    /\*\*The check fails\*\* until it is fixed or the policy allows it\./,
  ],
  [
    'And what does a warning stop?',
    'second line',
    visible(pulls['becomes-unclear']),
    /The check passes: nothing is stopped\./,
  ],
])('%s (%s)', (_, __, comment, answer) => {
  expect(comment).toMatch(answer);
});

it('says what fails by what the step was told to fail on', () => {
  const pull = pulls['adds-a-violation'];
  if (pull === undefined) throw new Error('no such pull request');
  const told = (fails: boolean, report = pull.report) =>
    renderComment({ ...pull, report, context: { ...context, fails } });
  expect(told(false)).toContain('The check passes: nothing is stopped.');
  const { report } = pulls['becomes-unclear'] ?? pull;
  expect(told(true, report)).toContain('**The check fails** until');
  expect(
    renderComment({ ...pulls.fixed, report: pulls.fixed?.report ?? report, context }),
  ).not.toMatch(/The check (?:fails|passes)/);
});

it('asks for no more reading than a picture of it', () => {
  const words = nightly
    .replace(/<[^>]*>|[|*`#[\]·-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  expect(words.length).toBeLessThan(250);
});
