import { fileContent, inputOf } from '../../interpreter/output.ts';
import { pathKey } from '../../interpreter/paths.ts';
import { tokenIn } from '../../interpreter/program.ts';
import type { Call } from '../../interpreter/shell.ts';
import { evidence } from '../../value/evidence.ts';
import { templates } from '../../value/template.ts';
import { literalText } from '../../value/value.ts';
import { callsCodex } from '../mention.ts';
import { spend, spenderBase } from '../spend.ts';

/** `gh pr comment`, `gh issue comment`, `gh api …/comments`: a comment that calls `@codex` asks ChatGPT's Codex to work. */
export const COMMENT_COMMANDS: Readonly<Record<string, (call: Call) => void>> = { gh: traceGitHub };

const BODY_FLAGS = new Set([
  '--body',
  '-b',
  '-f',
  '-F',
  '--field',
  '--raw-field',
  '--body-file',
  '--input',
]);

function traceGitHub(call: Call): void {
  const [area, verb] = call.texts;
  if (area === 'models' && verb === 'run') return traceModels(call);
  const comments =
    ((area === 'pr' || area === 'issue') &&
      (verb === 'comment' || verb === 'review' || verb === 'create')) ||
    (area === 'api' &&
      call.words.some((w) => /\/(?:comments|reviews)\b/.test(templates(w)[0]?.text ?? '')));
  if (!comments) return;
  const body = call.words
    .map((word, i) => ({ word, flag: call.texts[i - 1] ?? '' }))
    .filter(({ flag }) => BODY_FLAGS.has(flag))
    .map(({ word, flag }) => bodyText(call, word, flag))
    .concat(
      call.words
        .filter((w) => /^--body=/.test(templates(w)[0]?.text ?? ''))
        .map((w) => (templates(w)[0]?.text ?? '').slice('--body='.length)),
    )
    .find(callsCodex);
  if (body === undefined) return;
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, '@codex comment', call.command.source),
    kind: 'mention',
    token: tokenIn(call.frame),
  });
}

function bodyText(call: Call, word: Call['words'][number], flag: string): string {
  const text = templates(word)[0]?.text ?? '';
  const shell = { ...call.shell, frame: call.frame };
  const at = evidence(call.place, call.command.source);
  if (flag === '--body-file' || flag === '--input') {
    if (text === '-')
      return (
        templates(inputOf(call.command, shell, at) ?? { choice: 'one-of', alternatives: [] })[0]
          ?.text ?? ''
      );
    return templates(fileContent(pathKey(word, call.frame.directory), shell, at))[0]?.text ?? '';
  }
  return text.replace(/^body=/, '');
}

/** `gh models run`: GitHub Models, billed by GitHub to whoever owns the token. */
function traceModels(call: Call): void {
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, 'gh models run', call.command.source),
    kind: 'tool',
    pick: 'any',
    uses: [
      {
        provider: 'github-models',
        credential: tokenIn(call.frame),
        credentialName: 'GH_TOKEN',
        endpoint: undefined,
      },
    ],
    model: call.words.find((w, i) => i > 1 && !(literalText(w) ?? '-').startsWith('-')),
  });
}
