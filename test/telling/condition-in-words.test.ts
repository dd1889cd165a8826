import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/report/report.ts';
import { conditionsInWords } from '../../src/telling/doubt-in-words.ts';

/** How a condition of a job reads in its sentence. */
function told(...conditions: string[]): string {
  return conditionsInWords(conditions.map(asDoubt));
}

function asDoubt(condition: string, at: number): Doubt {
  return { of: 'start', onlyIf: `\`${condition}\``, path: '.github/workflows/w.yml', line: at + 4 };
}

it('names a line once, however many conditions stand on it', () => {
  const one = (onlyIf: string, path = '.github/workflows/w.yml') =>
    conditionsInWords([{ of: 'start', onlyIf, path, line: 9 }]);
  expect(one('the condition there or at w.yml:9 or at w.yml:9 holds')).toBe(
    'if the condition at w.yml:9 holds',
  );
  expect(one('the condition there or at w.yml:12 or at w.yml:9 holds')).toBe(
    'if one of the conditions at w.yml:9 and w.yml:12 holds',
  );
  expect(one('the condition there holds', '.github/actions/ask/action.yml')).toBe(
    'if the condition at ask/action.yml:9 holds',
  );
});

describe('a condition is told in words', () => {
  it.each([
    ["contains(github.event.comment.body, '/ask')", 'if the comment contains `/ask`'],
    ["startsWith(github.event.comment.body, '/ask')", 'if the comment begins with `/ask`'],
    ["github.event.comment.body == '/ask'", 'if the comment is `/ask`'],
    [
      "contains(github.event.comment.body, '/a') || contains(github.event.comment.body, '/b')",
      'if the comment contains `/a` or `/b`',
    ],
    [
      "github.event.issue.pull_request && contains(github.event.comment.body, '/a')",
      'if the comment is on a pull request and the comment contains `/a`',
    ],
    [
      "!contains(github.event.comment.body, 'a') && !contains(github.event.comment.body, 'b')",
      'unless the comment contains `a` or `b`',
    ],
    [
      "!(contains(github.event.issue.title, 'a') || contains(github.event.issue.title, 'b'))",
      'unless the title of the issue contains `a` or `b`',
    ],
    ["github.event.sender.type != 'Bot'", 'unless a bot does it'],
    ["github.event.comment.user.type != 'Bot'", 'unless the comment is a bot’s'],
    ["github.event.pull_request.user.login != 'x'", 'unless the pull request is `x`’s'],
    ["'x' == github.event.issue.user.login", 'if the issue is `x`’s'],
    ["github.actor != 'a' && github.actor != 'b'", 'unless `a` or `b` does it'],
    ['github.event.pull_request.draft == false', 'unless it is a draft'],
    ['!github.event.pull_request.draft', 'unless it is a draft'],
    ['github.event.pull_request.draft != true', 'unless it is a draft'],
    ['github.event.pull_request.merged == true', 'if it was merged'],
    ["github.repository == 'o/r'", 'only in `o/r`, not in forks'],
    ["github.repository != 'o/r'", 'unless it runs in `o/r`'],
    ["github.repository_owner == 'o'", 'only in repositories of `o`'],
    [
      'github.event.pull_request.head.repo.full_name == github.repository',
      'unless the pull request is from a fork',
    ],
    [
      "contains(github.event.pull_request.labels.*.name, 'ai')",
      'if the pull request has the label `ai`',
    ],
    ["always() && github.event.label.name == 'ai'", 'if the label is `ai`'],
    ["github.event.workflow_run.conclusion == 'failure'", 'if that run failed'],
    ["success() && (github.ref == 'refs/heads/main')", 'if the branch is `main`'],
    [
      "!startsWith(github.head_ref, 'bot/')",
      'unless the branch of the pull request begins with `bot/`',
    ],
    [
      `contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)`,
      'if the comment is by the owner or a member',
    ],
    ["github.event.sender.type == 'User'", 'if a person does it'],
    ["!endsWith(github.actor, '[bot]')", 'unless a bot does it'],
    ["github.event_name == 'push'", 'if it is a push'],
    [
      "github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'MEMBER'",
      'if the comment is by the owner or a member',
    ],
    ["github.event_name == 'page_build'", 'if the event is `page_build`'],
    ["github.event.review.state == 'approved'", 'if the state of the review is `approved`'],
    ['failure()', 'if an earlier step or job failed'],
    ["steps.a.outputs.shouldRun == 'true'", 'if output `shouldRun` of step `a` is `true`'],
    ["'2' != needs.a.outputs.b", 'unless output `b` of job `a` is `2`'],
    ["steps.a.outcome == 'failure'", 'if step `a` failed'],
    ["hashFiles('a.lock', 'b/**') != ''", 'if there is `a.lock` or `b/**`'],
    ["hashFiles('a.lock') == ''", 'unless there is `a.lock`'],
    ["hashFiles('a.lock')", 'if there is `a.lock`'],
    ["!failure() && github.event.label.name == 'ai'", 'if the label is `ai`'],
    ["contains(needs.*.result, 'failure')", 'if a job that it needs failed'],
    ["needs.build.result == 'success'", 'if job `build` succeeded'],
    [
      "contains(github.event.comment.body, '/a') && steps.a.outputs.b",
      'if the comment contains `/a` and `steps.a.outputs.b` (w.yml:4)',
    ],
    [
      "contains(github.event.comment.body, '/a') || github.event.pull_request.draft",
      'if either the comment contains `/a` or it is a draft',
    ],
    [
      "(github.event.label.name == 'ai' && !github.event.pull_request.draft) || github.event_name == 'push'",
      'if either it is a push, or the label is `ai` and it is not a draft',
    ],
    [
      "startsWith(github.event.comment.body || github.event.issue.body, '/a')",
      'if the comment or the issue begins with `/a`',
    ],
  ])('%s', (condition, words) => {
    expect(told(condition)).toBe(words);
  });

  it.each([
    'steps.a.outputs.b',
    "hashFiles('**', '!a') != ''",
    "hashFiles('a') == hashFiles('b')",
    "steps.a.outcome == 'odd'",
    "github.actor != 'a' || github.actor != 'b'",
    "!(github.actor == 'a' && github.event.pull_request.draft)",
    "github.event.comment.body == ''",
    "github.event.action > 'x'",
    'contains(github.event.comment.body',
    'always()',
  ])('or as it stands, with its place: %s', (condition) => {
    expect(told(condition)).toBe(`if \`${condition}\` (w.yml:4)`);
  });
});

describe('several conditions', () => {
  const [word, bot, draft] = [
    "contains(github.event.comment.body, 'a')",
    "github.event.sender.type != 'Bot'",
    '!github.event.pull_request.draft',
  ];

  it('stand together by how they begin', () => {
    expect(told(bot, word, "github.repository == 'o/r'", 'inputs.x', draft)).toBe(
      'only in `o/r`, not in forks, if the comment contains `a` and `inputs.x` (w.yml:7), unless a bot does it or it is a draft',
    );
  });

  it('are counted where they are too many', () => {
    const all = [bot, word, draft, 'inputs.x', 'inputs.y'].map(asDoubt);
    expect(conditionsInWords(all, { most: 3 })).toBe(
      'if the comment contains `a` and 2 more conditions hold, unless a bot does it or it is a draft',
    );
    expect(conditionsInWords(all.slice(0, 4), { most: 3 })).not.toContain('more condition');
  });

  it('are said once where two places ask the same', () => {
    expect(told(word, `${word} && inputs.x`)).toBe(
      'if the comment contains `a` and `inputs.x` (w.yml:5)',
    );
  });
});
