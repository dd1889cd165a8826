import { fileContent, inputOf } from '../../interpreter/output.ts';
import { pathKey } from '../../interpreter/paths.ts';
import type { Call } from '../../interpreter/shell.ts';
import { evidence } from '../../value/evidence.ts';
import { firstText, templates } from '../../value/template.ts';
import { literalText, type Value } from '../../value/value.ts';
import { CODEX_COMMENT, callsCodex, tokenIn } from '../mention.ts';
import { spend, spenderBase } from '../spend.ts';
import { copilotOf, isRunToken } from './copilot.ts';

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

/** `gh pr comment`, `gh issue comment`, `gh api …/comments`: a comment that calls `@codex` asks ChatGPT's Codex to work. */
export function traceGitHub(call: Call): void {
  const [area, verb] = call.texts;
  if (area === 'models' && verb === 'run') return traceModels(call);
  const asked = asksCopilot(call);
  if (asked !== undefined) return traceCopilot(call, asked);
  const comments =
    ((area === 'pr' || area === 'issue') &&
      (verb === 'comment' || verb === 'review' || verb === 'create')) ||
    (area === 'api' && call.words.some((w) => /\/(?:comments|reviews)\b/.test(firstText(w))));
  if (!comments) return;
  const body = call.words
    .map((word, i) => ({ word, flag: call.texts[i - 1] ?? '' }))
    .filter(({ flag }) => BODY_FLAGS.has(flag))
    .map(({ word, flag }) => bodyText(call, word, flag))
    .concat(
      call.words
        .filter((w) => /^--body=/.test(firstText(w)))
        .map((w) => firstText(w).slice('--body='.length)),
    )
    .find(callsCodex);
  if (body === undefined) return;
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, CODEX_COMMENT, call.command.source),
    kind: 'mention',
    token: tokenIn(call.frame),
  });
}

function bodyText(call: Call, word: Call['words'][number], flag: string): string {
  const text = firstText(word);
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

const COPILOT = /^(?:@?copilot|copilot-swe-agent|copilot-pull-request-reviewer(?:\[bot\])?)$/i;
const CHANGES: ReadonlySet<string> = new Set(['create', 'edit', 'new', 'review']);

/** What the name behind an option, or in a field of the API, is asked for. */
const ASKING: ReadonlyMap<string, 'review' | 'work'> = new Map([
  ['--add-reviewer', 'review'],
  ['--reviewer', 'review'],
  ['-r', 'review'],
  ['reviewers[]', 'review'],
  ['--add-assignee', 'work'],
  ['--assignee', 'work'],
  ['-a', 'work'],
  ['assignees[]', 'work'],
]);

/**
 * Copilot asked for a review or for work: by name as reviewer or assignee, as a task, or through the API.
 * https://docs.github.com/copilot/how-tos/use-copilot-agents/request-a-code-review/use-code-review
 * https://cli.github.com/manual/gh_agent-task_create
 */
function asksCopilot({ texts, words }: Call): 'review' | 'work' | 'task' | undefined {
  const [area, verb] = texts;
  if (area === 'agent-task' || area === 'agent' || area === 'agents')
    return verb === 'create' ? 'task' : undefined;
  const shown = words.map((word) => firstText(word));
  const isApi =
    area === 'api' && shown.some((text) => /\/(?:requested_reviewers|assignees)\b/.test(text));
  // Who only lists issues by whom they are assigned to asks nobody.
  const changes = (area === 'pr' || area === 'issue') && CHANGES.has(verb ?? '');
  if (!isApi && !changes) return undefined;
  return shown
    .map((text, i) => {
      const [flag = '', inline] = text.split('=');
      const names = (inline ?? shown[i + 1] ?? '').split(',');
      return names.some((name) => COPILOT.test(name.trim())) ? ASKING.get(flag) : undefined;
    })
    .find((asked) => asked !== undefined);
}

/** AI credits of whoever asks; by the run's own token, of the organisation, but for work, which it may not hand out. */
function traceCopilot(call: Call, asked: 'review' | 'work' | 'task'): void {
  const [area = '', verb = ''] = call.texts;
  const token = tokenIn(call.frame);
  const refused = asked === 'work' && isRunToken(token) && isHanded(token, call);
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, `gh ${area} ${verb}`, call.command.source, {
      certainty: 'likely',
      onlyIf: 'Copilot takes on what it is asked',
    }),
    kind: 'tool',
    pick: 'any',
    uses: [
      {
        provider: copilotOf(token),
        credential: token,
        credentialName: 'GH_TOKEN',
        endpoint: undefined,
      },
    ],
    model: undefined,
    ...(refused ? { idle: { because: NO_PERSON, nobodys: true } } : {}),
  });
}

/** https://docs.github.com/copilot/how-tos/use-copilot-agents/coding-agent/create-a-pr#assigning-an-issue-to-copilot-via-the-github-api */
const NO_PERSON =
  'Copilot takes work only by the token of a person, and the run’s own token stands for none';

/** Whether a variable holds it; `gh` may be signed in as somebody where none does. */
function isHanded(token: Value, { frame }: Call): boolean {
  return [...frame.environment].some(([, value]) => value === token);
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
