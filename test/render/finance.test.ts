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

/** Ten questions of a finance reader, and where the answer stands. */
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
    /OpenAI Platform<br>platform-team[\s\S]*ChatGPT plan<br>engineering/,
  ],
  [
    'How many jobs, before and after?',
    'table, Jobs',
    acme,
    /\| 0 → \*\*8\*\* \|[\s\S]*\| 0 → \*\*4\*\* \|/,
  ],
  [
    'How often?',
    'table, How often',
    nightly,
    /every pull request[\s\S]*every night at 03:00 UTC, 30 times a month/,
  ],
  [
    'What does a month cost, and what is the limit?',
    'table, A month',
    cost,
    /USD → \*\*[\d.]+ to \d+ USD\*\*<br>limit 5 USD/,
  ],
  [
    'What happens at the limit?',
    'line below the table',
    acme,
    /at its limit runs fail until a reset or an administrator/,
  ],
  [
    'What is on neither budget?',
    'line below the table',
    acme,
    /On neither line: 2 jobs[^.]*Anthropic and Azure OpenAI\. Who pays for 1 job/,
  ],
  ['Would a bigger plan help?', 'line below the table', acme, /A bigger plan pays for no API call/],
  [
    'What is wrong, and whose money is it?',
    'heading and What of a finding',
    nightly,
    /`triage`\*\* · every night[^\n]*subscription budget[\s\S]*\*\*What:\*\* [^\n]*that person's plan pays/,
  ],
  [
    'Who decided what is right, and what is to be done?',
    'second line, and Fix',
    nightly,
    /The \[policy\] on `main` expects automation on the API budget[\s\S]*\*\*Fix:\*\* Set `CODEX_API_KEY: \$\{\{ secrets\.OPENAI_API_KEY \}\}`/,
  ],
])('%s (%s)', (_, __, comment, answer) => {
  expect(comment).toMatch(answer);
});

it('asks for no more reading than a picture of it', () => {
  const words = nightly
    .replace(/<[^>]*>|[|*`#[\]·-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  expect(words.length).toBeLessThan(220);
});
