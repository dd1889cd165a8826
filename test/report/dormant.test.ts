import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { changeSentence } from '../../src/render/change.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { diffReports } from '../../src/report/compare.ts';
import type { Report } from '../../src/report/report.ts';
import { files } from '../interpreter/memory.ts';

const KEY = 'CODEX_API_KEY: "${{ secrets.OPENAI_API_KEY }}"';
const TODAY = '2026-11-28';

function judged(workflows: Readonly<Record<string, string>>): Report {
  const texts = Object.entries(workflows).map(([name, text]) => [
    `.github/workflows/${name}.yml`,
    text,
  ]);
  const forecaster = openForecast({ policy: BUILT_IN_POLICY, today: TODAY, history: undefined });
  const options = { policy: BUILT_IN_POLICY, today: TODAY, forecaster };
  return guard(files(Object.fromEntries(texts)), options);
}

function asking(on: string, job: string, model = 'gpt-6.2-sol', more = ''): string {
  return `on: ${on}
jobs:
  ${job}:
    runs-on: ubuntu-latest
${more}    steps:
      - run: codex exec --model ${model} hi
        env: { ${KEY} }
`;
}

const REFUSED = asking('push', 'refused', 'gpt-6.2-sol', "    if: secrets.OPENAI_API_KEY != ''\n");
const GONE = asking('push', 'gone', 'gpt-5.1-codex');
const CALLED = asking('workflow_call', 'called');
const PAYS = asking('push', 'pays');
const CALLS =
  'on: push\njobs:\n  calls:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n';

describe('a job that cannot spend today', () => {
  const report = judged({ refused: REFUSED, gone: GONE, called: CALLED, pays: PAYS });

  it('counts on no line, in the ledger and in the forecast', () => {
    expect(report.ledger).toMatchObject({ api: { jobs: 1 }, dormant: { jobs: 3 } });
    expect(report.forecast?.api.jobs).toBe(1);
    expect(report.jobs.map(({ job, budget, dormant }) => [job, budget, dormant])).toEqual([
      ['called', 'api', 'uncalled'],
      ['gone', 'api', 'shut-down'],
      ['pays', 'api', undefined],
      ['refused', 'api', 'refused'],
    ]);
  });

  it('is told apart from those that do', () => {
    const text = renderText(report, { color: false, ...RULE_DOCS });
    expect(text).toMatch(/Cannot spend today +3 jobs/);
    expect(text).toMatch(/\n {2}gone .*not today: shut down/);
    expect(text).not.toMatch(/^gone {2}.*API budget$/m);
    expect(renderMarkdown(report, RULE_DOCS)).toMatch(
      /Cannot spend today: `called` \(nobody here calls it\), `gone` \(all that it asks for is shut down\), `refused` \(GitHub refuses its file\)/,
    );
  });

  it('spends once it is called, or once its file is mended: the change says so', () => {
    const called = judged({ called: CALLED, calls: CALLS });
    expect(called.ledger).toMatchObject({ api: { jobs: 1 }, dormant: { jobs: 0 } });
    const change = diffReports(
      judged({ refused: REFUSED }),
      judged({ refused: asking('push', 'refused') }),
    );
    expect(changeSentence(change)).toMatch(
      /makes .refused. in .refused\.yml. \(API budget\) spend/,
    );
  });
});
