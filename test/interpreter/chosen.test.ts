import { expect, test } from 'vitest';
import { Room } from '../../src/interpreter/room.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { SPENDING } from '../../src/spending/observer.ts';
import { budgets } from './judge.ts';

const job = (run: string) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { CODEX_API_KEY: "\${{ secrets.CODEX_API_KEY }}" }
    steps:
      - run: |
${run.replace(/^/gm, '          ')}
`;

/** A script that asks for \`ask\` alone. */
const TOOL = `case "$1" in
  lint) npm run lint ;;
  ask | review-*) codex exec hi ;;
  *) echo "usage: tool" ;;
esac
`;

const budgetOf = (run: string, tool: string) => budgets(job(run), { 'tool.sh': tool }).ask;

test.each([
  ['./tool.sh ask', TOOL, 'api'],
  ['./tool.sh review-all', TOOL, 'api'],
  ['./tool.sh lint', TOOL, 'none'],
  // The same words by what the script makes of them.
  ['./tool.sh a-lint', TOOL.replace('"$1"', '"${1#a-}"'), 'none'],
  ['./tool.sh a-ask-b', `what="\${1#*-}"\n${TOOL.replace('"$1"', '"${what%%-*}"')}`, 'api'],
  ['./tool.sh LINT', TOOL.replace('"$1"', '"${1,,}"'), 'none'],
  ['./tool.sh lint:all', TOOL.replace('"$1"', '"${1/:*/}"'), 'none'],
  ['./tool.sh xlint', TOOL.replace('"$1"', '"${1:1}"'), 'none'],
  // A default that an argument takes the place of, and one that it may.
  [
    './tool.sh lint',
    `what=lint\nif [ $# -gt 1 ]; then what="$2"; fi\n${TOOL.replace('$1', '$what')}`,
    'none',
  ],
  [
    './tool.sh x ask',
    `what=lint\nif [ $# -gt 1 ]; then what="$2"; fi\n${TOOL.replace('$1', '$what')}`,
    'api',
  ],
])('%s goes the way that its word is written for', (run, tool, budget) => {
  expect(budgetOf(run, tool)).toBe(budget);
});

test.each([
  ['what no way is written for', './tool.sh other', TOOL],
  ['what only the run knows', './tool.sh "$(cat mode)"', TOOL],
  ['what only the run knows in part', './tool.sh "$KIND-all"', TOOL.replace('ask |', '')],
  [
    'options of a loop',
    './tool.sh --quiet --mode ask',
    `mode=lint
while [ $# -gt 0 ]; do
  case "$1" in --mode) mode="$2"; shift 2 ;; *) shift ;; esac
done
${TOOL.replace('$1', '$mode')}`,
  ],
  ['arguments in turn', './tool.sh lint ask', `while [ $# -gt 0 ]; do\n${TOOL}shift\ndone\n`],
  [
    'arguments in turn, kept',
    './tool.sh lint ask',
    `while [ $# -gt 0 ]; do last="$1"; shift; done\n${TOOL.replace('$1', '$last')}`,
  ],
  [
    'arguments behind one that may be taken off',
    './tool.sh lint ask',
    `if [ -n "$CI" ]; then shift; fi\n${TOOL}`,
  ],
  ['arguments handed on in turn', './each.sh lint ask', TOOL],
  [
    'what is read',
    './tool.sh lint',
    `mode="$1"\nread -r mode < mode\n${TOOL.replace('$1', '$mode')}`,
  ],
  [
    'what is counted',
    './tool.sh 0',
    `i=0\n((i++))\ncase "$i" in 0) true ;; 1) codex exec hi ;; esac\n`,
  ],
  [
    'what is set under a condition alone',
    './tool.sh',
    `if [ -n "$A" ]; then mode=lint; fi\n${TOOL.replace('$1', '$mode').replace('echo "usage: tool"', 'codex exec hi')}`,
  ],
  [
    'a way that goes on with the next',
    './tool.sh lint',
    TOOL.replace('npm run lint ;;', 'npm run lint ;&'),
  ],
  ['a class of characters', './tool.sh ask', TOOL.replace('ask |', '[a-z]sk |')],
  [
    'a class of characters for all others',
    './tool.sh ask',
    'case "$1" in [0-9]*) true ;; lint) true ;; *) codex exec hi ;; esac\n',
  ],
  [
    'what is compared without its case',
    './tool.sh ASK',
    `shopt -s nocasematch\ncase "$1" in lint | ASKED) true ;; ask) codex exec hi ;; *) true ;; esac\n`,
  ],
  [
    'what a function is handed in turn',
    './tool.sh lint ask',
    `go() {\n${TOOL}}\nfor one in "$@"; do go "$one"; done\n`,
  ],
])('%s leaves every way open', (_, run, tool) => {
  const each = 'while [ $# -gt 0 ]; do ./tool.sh "$1"; shift; done\n';
  expect(budgets(job(run), { 'tool.sh': tool, 'each.sh': each }).ask).toBe('api');
});

test('what a script does on another way is not followed', () => {
  const way = (name: string) => `  ${name})\n${'touch x\n'.repeat(100)}  ;;\n`;
  const many = Array.from({ length: 20 }, (_, i) => way(`part-${i}`)).join('');
  const room = new Room(
    openMemory({
      'tool.sh': `case "$1" in\n${many}esac\ncodex exec hi\n`,
      '.github/workflows/ci.yml': job('./tool.sh part-7'),
    }),
    { observer: SPENDING, hints: new Map(), fullName: undefined },
  );
  room.trace('.github/workflows/ci.yml');
  expect(room.work.commands).toBeLessThan(110);
});

test('a function that only prints is no command to follow', () => {
  const room = new Room(
    openMemory({
      'lib.sh': 'log() {\necho "$@"\n}\n',
      '.github/workflows/ci.yml': job(`source lib.sh\n${'log hi\n'.repeat(100)}codex exec hi`),
    }),
    { observer: SPENDING, hints: new Map(), fullName: undefined },
  );
  const [traced] = room.trace('.github/workflows/ci.yml');
  expect(traced?.kind === 'traced' && traced.traced.spenders.length).toBe(1);
  expect(room.work.commands).toBeLessThan(110);
});
