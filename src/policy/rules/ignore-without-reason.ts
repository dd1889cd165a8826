import type { JobAccount } from '../account.ts';
import { linesOf } from '../ignore-comments.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, names } from './wording.ts';

function* check({ workflow, job }: JobAccount, { comments }: Context): Iterable<Violation> {
  const [from, to] = linesOf(workflow, job);
  for (const comment of comments(workflow.path)) {
    if (comment.reason !== '' || comment.target < from || comment.target > to) continue;
    yield {
      subject: comment.rules.join(' '),
      message: `A comment ignores ${comment.rules.length > 0 ? names(comment.rules) : 'no rule by name'} in job ${code(job.id)} without saying why, so nobody can tell later whether the reason still holds. It ignores nothing until it has one.`,
      place: { path: comment.path, line: comment.line, column: comment.column },
      fix: 'Write the reason behind the bracket: `# spend-guard: ignore[rule-id] reason`.',
    };
  }
}

export const ignoreWithoutReason = {
  id: 'ignore-without-reason',
  judges: 'each',
  level: 'warning',
  title: 'A comment ignores a finding without a reason',
  why: 'Whoever reviews the spend later: a silenced finding without a reason cannot be told from a forgotten one.',
  fix: 'Write the reason behind the bracket.',
  about: 'coverage',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A comment `# spend-guard: ignore[rule-id]` in a workflow with nothing behind the bracket. Such a comment ignores nothing.',
    ],
    bad: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model]`,
    good: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model] compares default models`,
    sources: [],
  },
  check,
} as const satisfies Rule;
