import { describe, expect, it } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const STEP = `- run: npx @openai/codex@0.171.0 exec hi
        env:
          CODEX_API_KEY: \${{ secrets.KEY }}`;

interface Beside {
  readonly own?: string;
  readonly step?: string;
  readonly jobs?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** What is told of the job `ask` of a workflow; `more` are files beside it, or jobs before. */
function ask(on: string, { own = '', step = '', jobs = '', files = {} }: Beside = {}) {
  const text = `on:
${on}
jobs:
${jobs}  ask:
    runs-on: ubuntu-latest
${own}    steps:
      ${step === '' ? STEP : STEP.replace('- run', `- if: ${step}\n        run`)}
`;
  const { jobs: all } = reportOf(text, files);
  const job = all.find((one) => one.job === 'ask');
  return { starts: job?.starts, budget: job?.budget, sentence: job?.sentence ?? '', all };
}

const when = (condition: string) => `    if: ${condition}\n`;

describe('the kinds of an event that a condition lets through', () => {
  it.each([
    ["github.event.action == 'labeled'", ['when an issue is labeled']],
    ["github.event.label.name == 'ai'", ['when an issue is labeled']],
    ["github.event.action != 'labeled'", ['when an issue is opened or closed']],
  ])('%s', (condition, starts) => {
    const on = '  issues:\n    types: [opened, labeled, closed]';
    expect(ask(on, { own: when(condition) }).starts).toEqual(starts);
    expect(ask(on, { step: condition }).starts).toEqual(starts);
  });

  it('are the lines of a schedule as well', () => {
    const on = "  schedule:\n    - cron: '0 1 * * *'\n    - cron: '0 2 * * *'";
    const { starts } = ask(on, { own: when("github.event.schedule == '0 2 * * *'") });
    expect(starts).toEqual(['every night at 02:00 UTC, 30 times a month']);
  });

  it('have inputs only where somebody gives them', () => {
    const on = '  push:\n  workflow_dispatch:\n    inputs:\n      go: { type: boolean }';
    expect(ask(on, { own: when('inputs.go') }).starts).toEqual(['when started by hand']);
    expect(ask(on, { own: when('!inputs.go') }).starts).toHaveLength(2);
  });

  it('keep it from running where they are none', () => {
    const { budget, sentence } = ask('  issues:', { own: when('github.event.comment.body') });
    expect(budget).toBe('none');
    expect(sentence).not.toContain('runs');
  });
});

describe('a part of a condition that the event decides', () => {
  it('is not told beside it', () => {
    const own = when("github.event_name == 'issues' && github.event.issue.user.login == 'x'");
    expect(ask('  issues:\n  push:', { own }).sentence).toMatch(
      /^Whenever an issue changes, if the issue is `x`’s, `ask` runs/,
    );
  });

  it('is told where it chooses between ways that others could go', () => {
    const own = when("github.event_name == 'push' || github.actor == 'x'");
    expect(ask('  push:\n  fork:', { own }).sentence).toContain(
      'if either it is a push or `x` does it',
    );
  });

  it('is not where the ways are of one event each', () => {
    const own = when(
      "(github.event_name == 'issues' && github.event.label.name == 'a') || (github.event_name == 'issue_comment' && github.event.comment.body == 'b')",
    );
    expect(ask('  issues:\n  issue_comment:', { own }).sentence).toContain(
      'if either the label is `a` or the comment is `b`, `ask` runs',
    );
  });
});

describe('an output of a needed job', () => {
  const gate = (output: string) => `  gate:
    runs-on: ubuntu-latest
    outputs:
      late: \${{ ${output} }}
    steps:
      - id: look
        uses: acme/look@v1
`;
  const own = (condition: string) => `    needs: gate\n${when(condition)}`;
  const on = "  push:\n  workflow_dispatch:\n  schedule:\n    - cron: '0 1 * * *'";

  it('that is an expression of the event rules events out', () => {
    const jobs = gate(
      "github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'",
    );
    const { starts } = ask(on, { jobs, own: own("needs.gate.outputs.late != 'true'") });
    expect(starts).toEqual(['on every push']);
    expect(ask(on, { jobs, own: own("needs.gate.outputs.late == 'true'") }).starts).toHaveLength(2);
  });

  it('that a step makes rules out none', () => {
    const jobs = gate('steps.look.outputs.late');
    const { starts } = ask(on, { jobs, own: own("needs.gate.outputs.late == 'true'") });
    expect(starts).toHaveLength(3);
  });
});

describe('a called workflow', () => {
  const CALLED = '.github/workflows/called.yml';
  const called = (on: string, condition = '') => ({
    [CALLED]: `on:
${on}
jobs:
  inner:
    runs-on: ubuntu-latest
${condition}    steps:
      ${STEP}
`,
  });
  const calls = (more = '') =>
    `  call:\n${more}    uses: ./.github/workflows/called.yml\n    secrets: inherit\n`;
  const inner = (told: ReturnType<typeof ask>) => told.all.find(({ job }) => job === 'inner');

  it('is started by what starts its callers', () => {
    const files = called('  workflow_call:');
    const on = '  push:\n    branches: [main]\n  issues:\n    types: [opened]';
    expect(inner(ask(on, { jobs: calls(), files }))?.starts).toEqual([
      'on pushes to `main`',
      'when an issue is opened',
    ]);
    const gated = calls(when("github.event_name == 'issues'"));
    expect(inner(ask(on, { jobs: gated, files }))?.starts).toEqual(['when an issue is opened']);
  });

  it('has the event of its caller', () => {
    const files = called(
      "  workflow_call:\n  schedule:\n    - cron: '0 1 * * *'",
      when("always() && github.event_name == 'schedule'"),
    );
    const job = inner(ask('  release:', { jobs: calls(), files }));
    expect(job?.starts).toEqual(['every night at 01:00 UTC, 30 times a month']);
    expect(job?.sentence).not.toContain(' if ');
  });

  it('is called by somebody where nobody is known', () => {
    const job = inner(ask('  push:', { files: called('  workflow_call:') }));
    expect(job?.starts).toEqual(['when another workflow calls it']);
  });

  it('that a called one calls is started by the outermost', () => {
    const middle = '.github/workflows/middle.yml';
    const files = {
      ...called('  workflow_call:'),
      [middle]: `on: workflow_call\njobs:\n${calls()}`,
    };
    const jobs = `  call:\n    uses: ./${middle}\n    secrets: inherit\n`;
    expect(inner(ask('  push:', { jobs, files }))?.starts).toEqual(['on every push']);
  });
});

describe('a workflow that is switched off', () => {
  it.each(['{}', '[]'])('by `on: %s`', (on) => {
    const { jobs } = reportOf(`on: ${on}\njobs:\n  ask:\n    steps:\n      ${STEP}\n`, {});
    expect(jobs[0]).toMatchObject({
      budget: 'none',
      sentence: 'Nothing starts `ask`, because its `on` names no event, so nobody pays.',
    });
    expect(jobs[0]?.silenced).toHaveLength(1);
    const unread =
      '- uses: acme/ai@v1\n        with:\n          openai_api_key: ${{ secrets.OPENAI_API_KEY }}';
    const other = reportOf(`on: ${on}\njobs:\n  ask:\n    steps:\n      ${unread}\n`, {});
    expect(other.jobs[0]?.sentence).toBe(jobs[0]?.sentence);
  });
});

describe('two steps that do the same under conditions of their own', () => {
  const both = (one: string, other: string) =>
    reportOf(
      `on: issues\njobs:\n  ask:\n    steps:\n      ${[one, other]
        .map((condition) => STEP.replace('- run', `- if: ${condition}\n        run`))
        .join('\n      ')}\n`,
      {},
    ).jobs[0]?.sentence;

  it('wait for one of them', () => {
    expect(both("github.event.issue.title == 'a'", "github.actor == 'b'")).toContain(
      'if either the title of the issue is `a` or `b` does it, `ask` runs',
    );
  });

  it('wait for one thing where both ask it', () => {
    expect(both("vars.ON == 'a'", "vars.ON == 'a'")).toMatch(
      /if `vars.ON == 'a'` \(ci.yml:5\), `ask` runs/,
    );
  });

  it('are read where they stand if there are no words', () => {
    const long = (name: string) =>
      `fromJSON(steps.${name.repeat(40)}.outputs.x)[0] > fromJSON(vars.Y)`;
    expect(both(long('a'), long('b'))).toMatch(
      /if the condition at \w+\.yml:\d+ or at line \d+ holds/,
    );
  });
});
