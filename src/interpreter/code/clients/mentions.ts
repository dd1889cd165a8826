import { firstText, templates } from '../../../value/template.ts';
import { origins, UNSET, type Value } from '../../../value/value.ts';
import { named } from '../call-settings.ts';
import type { Call } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import type { MentionFact, SpawnFact } from '../facts.ts';
import { isDot } from '../path.ts';
import type { SourceFile } from '../source.ts';
import { elements, openAround } from '../spans.ts';
import type { Found } from './apis.ts';

/** https://docs.github.com/rest/issues/comments, …/pulls/comments, …/pulls/reviews, and PyGithub's names. */
const POSTS = new Set([
  'createComment',
  'createReview',
  'createReviewComment',
  'createReplyForReviewComment',
  'submitReview',
  'addComment',
  'create_comment',
  'create_issue_comment',
  'create_review',
  'create_review_comment',
  'create_review_comment_reply',
  'CreateComment',
  'add_comment',
]);
/** A new issue or pull request whose text calls Codex: known by the whole path, for `create` is anybody's. */
const OPENS = /(?:^|\.)(?:issues|pulls)\.create$|(?:^|\.)(?:create_issue|create_pull)$/;
/** Requests whose address says that a comment is posted. */
const REQUESTS = new Set([
  'request',
  'post',
  'fetch',
  'Post',
  'graphql',
  'requests',
  'api',
  'githubRequest',
]);
const BODY = new Set(['body', 'comment_body', 'commentBody']);

/** Comments the file posts whose body calls Codex, and texts that may become such a body. */
export function mentionsOf(
  file: SourceFile,
  calls: readonly Call[],
  starts: readonly Found<Pick<SpawnFact, 'started'>>[],
): { mentions: Found<MentionFact>[]; unresolved: boolean } {
  const mentions: Found<MentionFact>[] = [];
  let unresolved = false;
  for (const call of calls) {
    const body = bodyOf(file, call);
    if (body === undefined) continue;
    const text = commandText(body);
    if (text !== undefined) mentions.push({ at: call.start, body: text, certainty: 'certain' });
    else if (
      body.alternatives.length === 0 ||
      body.alternatives.some((a) => a.pieces.some((p) => p.kind === 'context'))
    )
      unresolved = true;
  }
  for (const { at, started } of starts) {
    const words = started.kind === 'line' ? [started.line] : started.words;
    const shown = words.map((word) => firstText(word)).join(' ');
    if (!/\bgh\b.*\b(comment|review|comments)\b/s.test(shown)) continue;
    const text = words.map(commandText).find((t) => t !== undefined);
    if (text !== undefined) mentions.push({ at, body: text, certainty: 'certain' });
    else if (words.some((word) => origins(word).some(({ kind }) => kind === 'context')))
      unresolved = true;
  }
  return { mentions, unresolved };
}

function bodyOf(file: SourceFile, call: Call): Value | undefined {
  if (OPENS.test(call.path)) return named(file, call, BODY);
  if (POSTS.has(call.last)) {
    const body = named(file, call, BODY);
    if (body.alternatives.length > 0) return body;
    const [first] = elements(file, call.open);
    return first === undefined ? UNSET : evaluate(file, { chunk: file, ...first });
  }
  if (!REQUESTS.has(call.last)) return undefined;
  const [first] = elements(file, call.open);
  const address =
    first === undefined
      ? ''
      : (templates(evaluate(file, { chunk: file, ...first }))[0]?.text ?? '');
  const posts = /\/(comments|reviews|replies)\b/.test(address) || address.includes('addComment');
  return posts && !address.startsWith('GET ') ? named(file, call, BODY) : undefined;
}

/**
 * Texts that ask Codex for something and stand where a value stands. The mention alone is the word by
 * which a program knows that it was called itself, unless something is put behind it.
 */
export function mentionTexts(file: SourceFile, calls: readonly Call[]): Found<MentionFact>[] {
  const found: Found<MentionFact>[] = [];
  let seen = 0;
  file.tokens.forEach((token, at) => {
    if (token.kind !== 'text' || !/^@codex(\s|$)/.test(token.text) || ++seen > 100) return;
    if (!/^@codex\s+\S/.test(token.text) && file.tokens[at + 1]?.text !== '+') return;
    if (isLookedFor(file, at)) return;
    // The innermost call that holds the text decides: tests of a trigger post nothing.
    const holder = calls.filter((c) => at > c.open && at < c.close).at(-1);
    if (holder !== undefined && TESTS.test(holder.last)) return;
    found.push({ at, body: token.text.slice(0, 200), certainty: 'possible' });
  });
  return found;
}

/** It is compared, or one of a list that is gone through or searched. */
function isLookedFor(file: SourceFile, at: number): boolean {
  const { tokens, match } = file;
  const isIn = (start: number, end: number) =>
    COMPARES.has(tokens[start - 1]?.text ?? '') || COMPARES.has(tokens[end]?.text ?? '');
  if (isIn(at, at + 1)) return true;
  const open = openAround(file, at, MOST_WORDS);
  if (open === undefined || !'[({'.includes(tokens[open]?.text ?? '-')) return false;
  const close = match[open] ?? open;
  const method = isDot(tokens[close + 1]?.text) ? (tokens[close + 2]?.text ?? '') : '';
  return isIn(open, close + 1) || SEARCHES.test(method);
}

/** No longer list of words is one of triggers. */
const MOST_WORDS = 400;
const COMPARES = new Set(['==', '===', '!=', '!==', 'in', 'of', 'case', 'range']);
const SEARCHES = /^(?:some|every|any|all|find|findIndex|filter|includes|contains|forEach)$/;
const TESTS =
  /^(includes|startsWith|startswith|endsWith|indexOf|contains|Contains|HasPrefix|match|test|RegExp|search|split|replace|find|log|print|info|warn|error|debug|equal|expect|toBe|toContain|start_with|include|count|compile|strip|Error)$/;

/** The text when posting it calls Codex: a line that begins with the mention, outside code. */
function commandText(value: Value): string | undefined {
  for (const { pieces } of value.alternatives) {
    const text = pieces.map((p) => (p.kind === 'literal' ? p.text : '…')).join('');
    if (/@codex/.test(text) && commands(text)) return text.trim().slice(0, 200);
  }
  return undefined;
}

function commands(text: string): boolean {
  let fenced = false;
  for (const line of text.slice(0, 100_000).split('\n')) {
    const start = line.trimStart();
    if (start.startsWith('```')) fenced = !fenced;
    else if (!fenced && /^@codex(?![\w-])/.test(start)) return true;
  }
  return false;
}
