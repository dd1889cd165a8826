import { afterEach, describe, expect, it } from 'vitest';
import {
  ANY,
  budgets,
  canBeRefused,
  FORBIDS,
  found,
  LINT,
  Place,
  SPENDS,
  WORKFLOWS,
} from './reading.ts';

let place: Place;
afterEach(() => place.remove());

const POLICY = '.github/spend-guard.yml';
const REPOSITORY = { [`${WORKFLOWS}/review.yml`]: SPENDS, [`${WORKFLOWS}/lint.yml`]: LINT };
const UNREAD = `unread-workflow error ${WORKFLOWS}/review.yml`;

// Root is refused nothing; without another user there is nothing to see.
describe.skipIf(!canBeRefused())('what the user may not read is not missing', () => {
  it('a policy: nothing judges in its place', () => {
    place = new Place({ ...REPOSITORY, [POLICY]: FORBIDS });
    expect(place.scan()).toMatchObject({ status: 1 });
    expect(place.act()).toMatchObject({ status: 1, outcome: 'fail' });

    place.seal(POLICY);
    const { status, stdout, stderr } = place.run(['scan']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/\.github\/spend-guard\.yml.*may not be read.*EACCES/);
    const acted = place.act();
    expect(acted).toMatchObject({ status: 1, outcome: 'error' });
    expect(acted.stdout).toMatch(/::error::.*spend-guard\.yml.*EACCES/);
  });

  it('a workflow: it is told, and fails where there is a policy', () => {
    place = new Place({ ...REPOSITORY, [POLICY]: ANY });
    expect(place.scan()).toMatchObject({ status: 0, report: { findings: [] } });

    place.seal(`${WORKFLOWS}/review.yml`);
    const { status, report } = place.scan();
    expect(status).toBe(1);
    expect(found(report)).toEqual([UNREAD]);
    expect(report.findings[0]?.message).toMatch(/EACCES/);
    expect(budgets(report)).toEqual({ 'lint.yml#lint': 'none' });
    expect(place.act()).toMatchObject({ status: 1, outcome: 'fail' });
  });

  it('a workflow, without a policy: a warning', () => {
    place = new Place(REPOSITORY);
    place.seal(`${WORKFLOWS}/review.yml`);
    const { status, report } = place.scan();
    expect({ status, outcome: report.outcome }).toEqual({ status: 0, outcome: 'warn' });
    expect(found(report)).toEqual([UNREAD.replace('error', 'warning')]);
  });

  it.each(['.github', WORKFLOWS])('the folder %s: nothing was judged', (folder) => {
    place = new Place(REPOSITORY);
    expect(place.run(['scan'])).toMatchObject({ status: 0 });

    place.seal(folder);
    const { status, stderr } = place.run(['scan']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/EACCES/);
    const acted = place.act();
    expect(acted).toMatchObject({ status: 1, outcome: 'error' });
    expect(acted.stdout).toMatch(/EACCES/);
  });

  it('a folder of workflows that can be listed and not entered: each is told', () => {
    place = new Place({ ...REPOSITORY, [POLICY]: ANY });
    place.seal(`${WORKFLOWS}/review.yml`);
    place.seal(`${WORKFLOWS}/lint.yml`);
    const { status, report } = place.scan();
    expect(status).toBe(1);
    expect(found(report)).toEqual([
      `unread-workflow error ${WORKFLOWS}/lint.yml`,
      `unread-workflow error ${WORKFLOWS}/review.yml`,
    ]);
  });

  it('a baseline: what it tolerates is not known', () => {
    const baseline = '.github/spend-guard-baseline.json';
    place = new Place({ ...REPOSITORY, [POLICY]: FORBIDS });
    place.write({ [baseline]: '{ "schema": "spend-guard/baseline/v1", "findings": [] }' });
    expect(place.run(['scan'])).toMatchObject({ status: 1 });
    place.seal(baseline);
    expect(place.run(['scan'])).toMatchObject({ status: 2, stdout: '' });
    expect(place.act()).toMatchObject({ status: 1, outcome: 'error' });
  });

  it.each([
    ['a script', 'scripts/review.sh', './scripts/review.sh'],
    ['a program', 'scripts/review.py', 'python scripts/review.py'],
    ['a makefile', 'Makefile', 'make review'],
    ['a package', 'package.json', 'npm run review'],
  ])('%s that a job runs: a diagnostic with its place', (_, path, run) => {
    const workflow = `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
    place = new Place({ [`${WORKFLOWS}/review.yml`]: workflow, [path]: '#\n' });
    expect(place.scan().report.diagnostics.filter((d) => d.path === path)).toEqual([]);
    place.seal(path);
    expect(place.scan().report.diagnostics).toContainEqual({
      code: 'unreadable',
      path,
      line: 1,
      message: expect.stringMatching(/EACCES.*not known/),
    });
  });
});
