import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { files } from '../interpreter/memory.ts';
import { TODAY } from './situations.ts';

/** How often the only job runs, by what starts it, its `if` and its step. */
function runsOf(on: string, condition: string, step: string) {
  const text = `on: ${on}
jobs:
  ask:
    runs-on: ubuntu-latest
    if: ${condition}
    steps:
      - ${step}
`;
  const forecaster = openForecast({ policy: BUILT_IN_POLICY, today: TODAY, history: undefined });
  const report = guard(files({ '.github/workflows/w.yml': text }), {
    policy: BUILT_IN_POLICY,
    today: TODAY,
    forecaster,
  });
  return report.jobs[0]?.forecast?.runs;
}

const CODEX = `run: codex exec hi
        env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
const REVIEWER = `uses: anc95/ChatGPT-CodeReview@main
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
const BOTH = '{ schedule: [{ cron: "0 4 * * *" }], pull_request: }';

describe('how often a job spends', () => {
  it('leaves out what its condition rules out and what its action does nothing on', () => {
    expect(runsOf(BOTH, 'true', CODEX)).toMatchObject({
      basis: 'scheduled',
      uncounted: ['pull_request'],
    });
    expect(runsOf(BOTH, "github.event_name == 'schedule'", CODEX)).toMatchObject({
      basis: 'scheduled',
      uncounted: [],
    });
    expect(runsOf(BOTH, "github.event_name != 'schedule'", CODEX)?.basis).toBe('unknown');
    expect(runsOf(BOTH, 'true', REVIEWER)).toMatchObject({
      basis: 'unknown',
      uncounted: ['pull_request'],
    });
  });

  it('is never where GitHub refuses the file', () => {
    const runs = runsOf(BOTH, "secrets.OPENAI_API_KEY != ''", CODEX);
    expect(runs?.says).toBe('GitHub refuses the file, and runs none of its jobs');
    expect(runs?.perMonth?.high).toBe(0);
  });
});
