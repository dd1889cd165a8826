import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openDoors } from '../../src/policy/strangers/doors.ts';
import { strangerKnowledge } from '../../src/policy/strangers/knowledge.ts';
import { strangerTrigger } from '../../src/policy/strangers/triggers.ts';
import { condition, type Truth } from '../../src/workflow/expression.ts';
import { account, type Paid } from './build.ts';
import { accountOf, judge } from './judge-all.ts';

function holds(event: string, text: string): Truth {
  const trigger = strangerTrigger(event);
  if (trigger === undefined) throw new Error(`no trigger ${event}`);
  const github = strangerKnowledge(trigger, trigger.byDefault, ['pull_request']);
  return condition(text, { github });
}

describe('a condition, while a stranger’s event runs', () => {
  it.each([
    ['issue_comment', "github.event.comment.author_association == 'OWNER'"],
    [
      'issue_comment',
      'contains(fromJSON(\'["OWNER","MEMBER"]\'), github.event.comment.author_association)',
    ],
    [
      'issue_comment',
      "contains('OWNER MEMBER COLLABORATOR', github.event.comment.author_association)",
    ],
    ['issue_comment', "${{ github.actor == 'alice' || github.actor == 'bob' }}"],
    ['issue_comment', 'contains(fromJSON(vars.MAINTAINERS), github.actor)'],
    ['issue_comment', "github['event']['comment']['user']['login'] == github.repository_owner"],
    ['issues', "contains(github.event.issue.labels.*.name, 'codex')"],
    ['issues', "github.event.action == 'labeled' && github.event.label.name == 'codex'"],
    ['issues', "github.event_name == 'workflow_dispatch'"],
    ['issues', "!contains(github.event_name, 'issue')"],
    ['pull_request_target', 'github.event.pull_request.head.repo.full_name == github.repository'],
    ['pull_request_target', 'github.event.pull_request.head.repo.fork == false'],
    ['pull_request_target', '!github.event.pull_request.head.repo.fork'],
    ['pull_request_target', "github.event.pull_request.user.login == 'dependabot[bot]'"],
    ['pull_request_target', 'github.event.pull_request.merged == true'],
    ['workflow_run', "github.event.workflow_run.event == 'push'"],
    ['workflow_run', 'github.event.workflow_run.head_repository.full_name == github.repository'],
  ])('%s: %s does not hold', (event, condition) => {
    expect(holds(event, condition)).toBe('never');
  });

  it.each([
    ['issue_comment', "contains(github.event.comment.body, '@codex')"],
    ['issue_comment', "github.event.issue.author_association == 'OWNER'"],
    ['issue_comment', "github.actor != 'dependabot[bot]'"],
    [
      'issue_comment',
      "github.event.comment.author_association == 'OWNER' || startsWith(github.event.comment.body, '/ask')",
    ],
    [
      'issue_comment',
      'contains(fromJSON(\'["OWNER","CONTRIBUTOR"]\'), github.event.comment.author_association)',
    ],
    ['issue_comment', "github.event_name != 'issue_comment' || github.event.issue.pull_request"],
    ['issues', "github.event.action == 'opened'"],
    ['issues', 'always()'],
    ['pull_request_target', 'github.event.pull_request.draft == false'],
    ['workflow_run', "github.event.workflow_run.conclusion == 'failure'"],
    // Text beside the braces makes a text, and a text is true.
    ['issues', "${{ github.actor == 'alice' }} && true"],
    ['issues', 'this is ( no expression'],
  ])('%s: %s may hold', (event, condition) => {
    expect(holds(event, condition)).not.toBe('never');
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        holds('issues', text);
        holds('issues', `contains(${text})`);
      }),
    );
    for (const text of [
      '('.repeat(50_000),
      '!'.repeat(50_000),
      'a.'.repeat(50_000),
      "'".repeat(50_001),
    ])
      expect(() => holds('issues', text)).not.toThrow();
  });
});

const PATH = '.github/workflows/w.yml';
const PAID: Paid = { at: 'codex exec', budget: 'api' };

/** The events through which a stranger can start the charged job. */
function doors(on: string, job: string, more = ''): string[] {
  const text = `on:\n${on}\njobs:\n${more}  spend:\n${job}    steps:\n      - run: codex exec hello\n`;
  const all = account({ [PATH]: { text, jobs: { spend: { charges: [PAID] } } } });
  const spend = all.jobs.find((one) => one.job.id === 'spend');
  const charge = spend?.report.charges[0];
  if (spend === undefined || charge === undefined) throw new Error('no charge');
  return openDoors(spend, charge, accountOf(all)).map(({ trigger, environment }) =>
    environment === undefined ? trigger.name : `${trigger.name}: ${environment}`,
  );
}

describe('open doors', () => {
  it('are the events that strangers can cause and that get secrets', () => {
    expect(doors('  push:\n  pull_request:\n  schedule:\n  workflow_dispatch:', '')).toEqual([]);
    expect(doors('  pull_request_target:\n  issues:\n  issue_comment:\n  discussion:', '')).toEqual(
      ['pull_request_target', 'issues', 'issue_comment', 'discussion'],
    );
  });

  it('are closed by types that only people with access can cause', () => {
    expect(doors('  issues:\n    types: [labeled, assigned]', '')).toEqual([]);
    expect(doors('  issues:\n    types: [labeled, opened]', '')).toEqual(['issues']);
  });

  it('are those on which its condition can hold: an event without a comment has no text in one', () => {
    const on = '  issues:\n  issue_comment:\n  pull_request_review:\n    types: [submitted]';
    const mentioned =
      "contains(github.event.comment.body, '/ask') || contains(github.event.issue.body, '/ask')";
    expect(doors(on, `    if: ${mentioned}\n`)).toEqual(['issues', 'issue_comment']);
    // What the event lacks and what the stranger is close it together.
    const team =
      "github.event.review.author_association == 'OWNER' || contains(github.event.comment.body, '/ask')";
    expect(doors(on, `    if: ${team}\n`)).toEqual(['issue_comment']);
  });

  it('are closed by an environment only if it has reviewers, here or in a job that this one needs', () => {
    expect(doors('  issues:', '    environment: spending\n')).toEqual(['issues: spending']);
    const gate = '  gate:\n    environment: spending\n    steps: [{ run: echo }]\n';
    expect(doors('  issues:', '    needs: gate\n', gate)).toEqual(['issues: spending']);
    expect(doors('  issues:', '', gate)).toEqual(['issues']);
  });

  it('are closed by a condition of a needed job, unless the job runs regardless', () => {
    const gate = "  gate:\n    if: github.actor == 'alice'\n    steps: [{ run: echo }]\n";
    expect(doors('  issues:', '    needs: gate\n', gate)).toEqual([]);
    expect(doors('  issues:', '    needs: gate\n    if: always()\n', gate)).toEqual(['issues']);
  });

  it('are closed by a job that asks GitHub for permissions', () => {
    const gate =
      '  gate:\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: github.rest.repos.getCollaboratorPermissionLevel({})\n';
    expect(doors('  issues:', '    needs: [gate]\n', gate)).toEqual([]);
  });

  it('do not lead through a workflow that was not parsed and that no stranger can start', () => {
    const text =
      'on:\n  workflow_run:\n    workflows: [CI]\njobs:\n  spend:\n    steps:\n      - run: codex exec hello\n';
    const all = account({ [PATH]: { text, jobs: { spend: { charges: [PAID] } } } });
    const opened = (triggers: string[], name: string) => {
      const idle = [{ workflow: '.github/workflows/ci.yml', job: 'test', triggers }];
      const source = (path: string) => (path === PATH ? text : `# CI\nname: ${name}\non: x\n`);
      const { findings } = judge({ ...all, idle }, BUILT_IN_POLICY, '2026-11-25', { source });
      return findings.some((one) => one.rule === 'outsider-can-spend');
    };
    expect(opened(['push'], 'CI')).toBe(false);
    expect(opened(['push'], '"CI" # of everything')).toBe(false);
    expect(opened(['pull_request'], "'CI'")).toBe(true);
    expect(opened(['push'], 'Another')).toBe(true);
  });

  it('lead through workflow_run only after a workflow that a fork can start', () => {
    const upstream = (on: string) => ({
      '.github/workflows/ci.yml': {
        text: `name: CI\non: ${on}\njobs:\n  t:\n    steps: []\n`,
        jobs: {},
      },
      [PATH]: {
        text: 'on:\n  workflow_run:\n    workflows: [CI]\njobs:\n  spend:\n    steps:\n      - run: codex exec hello\n',
        jobs: { spend: { charges: [PAID] } },
      },
    });
    const opened = (on: string) => {
      const all = account(upstream(on));
      const spend = all.jobs[1];
      const charge = spend?.report.charges[0];
      return spend && charge ? openDoors(spend, charge, accountOf(all)).length : -1;
    };
    expect(opened('push')).toBe(0);
    expect(opened('pull_request')).toBe(1);
  });
});
