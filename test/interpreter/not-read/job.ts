import type { JobReport } from '../../../src/report/report.ts';
import { reportOf } from '../judge.ts';

export type Files = Readonly<Record<string, string>>;

/** One job whose only step hands these keys over, by secrets of the same name. */
export function jobOf(
  run: string,
  files: Files = {},
  {
    keys = ['OPENAI_API_KEY'],
    before = '',
    on = 'push',
    shell = 'bash',
    machine = 'ubuntu-latest',
  } = {},
): JobReport {
  const workflow = `on: ${on}
jobs:
  work:
    runs-on: ${machine}
    steps:
      - uses: actions/checkout@v4
${before}      - run: |
${run.replace(/^/gm, '          ')}
        shell: ${shell}
        env:
${keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('')}`;
  const [job] = reportOf(workflow, files).jobs;
  if (job === undefined) throw new Error('no job');
  return job;
}

export const spots = ({ blindSpots = [] }: JobReport) =>
  blindSpots.map(({ reason, what }) => `${reason}: ${what}`);
