import { describe, expect, test } from 'vitest';
import type { JobReport } from '../../../src/report/report.ts';
import { reportOf } from '../judge.ts';
import { WAYS, type Way } from './ways.ts';

const HANDED = `env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;

function workflow({ run }: Way): string {
  const steps = run.startsWith('- ')
    ? `${run}\n  ${HANDED}`
    : `- run: |\n${run.replace(/^/gm, '    ')}\n  ${HANDED}`;
  return `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
${steps.replace(/^/gm, '      ')}
`;
}

function jobOf(way: Way): JobReport | undefined {
  return reportOf(workflow(way), { ...way.files }).jobs[0];
}

describe('a way to spend unseen is no silent none', () => {
  test('the list is long and no way stands on it twice', () => {
    expect(WAYS.length).toBeGreaterThanOrEqual(90);
    expect(new Set(WAYS.map(({ name }) => name)).size).toBe(WAYS.length);
  });

  test.each(WAYS.map((way) => [way.name, way] as const))('%s', (_, way) => {
    const job = jobOf(way);
    expect(job?.budget).not.toBe('none');
    const reasons = job?.blindSpots?.map(({ reason }) => reason) ?? [];
    if (way.reason !== undefined) expect(reasons).toContain(way.reason);
  });
});
