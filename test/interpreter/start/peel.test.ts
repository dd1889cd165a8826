import { describe, expect, it, test } from 'vitest';
import { parseScript } from '../../../src/interpreter/shell/index.ts';
import { literalOf } from '../../../src/interpreter/shell/text.ts';
import { type InnerLine, type Peeled, peel } from '../../../src/interpreter/start/peel.ts';
import { literal, literalText, type Value } from '../../../src/value/value.ts';
import { reportOf } from '../judge.ts';

/** What a command line leads to: every program on the way, and the words or the line behind it. */
function led(line: string): { readonly shape: string; readonly peeled: readonly Peeled[] } {
  const [command] = parseScript(line, 'bash').commands.slice(-1);
  let words: readonly Value[] = [command?.name ?? [], ...(command?.args ?? [])].map((text) =>
    literal(literalOf(text) ?? '?'),
  );
  const peeled: Peeled[] = [];
  for (let next = peel(words); next !== undefined; next = peel(words)) {
    peeled.push(next);
    if (!('from' in next.inner))
      return { shape: shapeOf(peeled, lineWords(next.inner, words)), peeled };
    words = words.slice(next.inner.from, next.inner.to);
  }
  return {
    shape: shapeOf(
      peeled,
      words.map((w) => `[${literalText(w)}]`),
    ),
    peeled,
  };
}

function lineWords({ parts, positional }: InnerLine, words: readonly Value[]): readonly string[] {
  const texts = words.map((word) => literalText(word) ?? '?');
  const line = parts?.map(({ word, from }) => texts[word]?.slice(from)).join(' ') ?? 'stdin';
  return [`"${line}"`, ...texts.slice(positional.from + 1, positional.to).map((t) => `[${t}]`)];
}

function shapeOf(peeled: readonly Peeled[], words: readonly string[]): string {
  const names = peeled.map(({ wrapper, maybe }) => `${maybe ? '?' : ''}<${wrapper}>`);
  return [...names, ...words].join(' ');
}

describe('a program that starts another one', () => {
  it.each([
    ['sudo -E -u me codex exec', '<sudo> [codex] [exec]'],
    ['env A=1 timeout -k 5 10m codex exec', '<env> <timeout> [codex] [exec]'],
    ['nice -n 5 nohup stdbuf -oL a', '<nice> <nohup> <stdbuf> [a]'],
    ['ls | xargs -I{} a {}', '<xargs> [a] [{}]'],
    ['bash -lc "a && codex exec"', '<bash> "a && codex exec"'],
    ['bash -euo pipefail -c \'a "$1"\' _ x', '<bash> "a "$1"" [x]'],
    ['sh <<EOF\na\nEOF', '<sh> "stdin"'],
    ['eval codex "exec"', '<eval> "codex exec"'],
    ['script -qefc "codex exec" /dev/null', '<script> "codex exec"'],
    ["script -c'codex exec' log", '<script> "codex exec"'],
    ['find . -name x -exec a {} \\;', '?<find> [a] [{}]'],
    ['op run --env-file=.env -- a', '<op run> [a]'],
    ['aws-vault exec me -- a', '<aws-vault exec> [a]'],
    ['nix develop .#ci -c a b', '<nix develop> [a] [b]'],
    ['nix shell nixpkgs#x --command a -c b', '<nix shell> [a] [-c] [b]'],
    ['doppler run -- a', '<doppler run> [a]'],
    ['doppler run --command "a b"', '<doppler run> "a b"'],
    ['infisical run --env=dev -- a', '<infisical run> [a]'],
    ['dotenv -e .env -- a', '<dotenv> [a]'],
    ['corepack pnpm x', '<corepack> [pnpm] [x]'],
    ['bash script.sh', '[bash] [script.sh]'],
    ['pwsh -Command "codex exec"', '<pwsh> "codex exec"'],
    ['tmux new-session -d -s ci "codex exec"', '<tmux new-session> "codex exec"'],
    ['tmux new -d codex exec', '<tmux new> [codex] [exec]'],
    ['sudo -E awf --allow-domains x -- bash -c "codex exec"', '<sudo> <awf> <bash> "codex exec"'],
    ['ssh -p 2222 localhost codex exec', '<ssh> "codex exec"'],
    ['ssh box codex exec', '[ssh] [box] [codex] [exec]'],
    ['su - runner -c "codex exec"', '<su> "codex exec"'],
    ['sudo -l codex', '[sudo] [-l] [codex]'],
    ['command -v codex', '[command] [-v] [codex]'],
  ])('%s', (line, shape) => {
    expect(led(line).shape).toBe(shape);
  });

  it.each([
    ['env -i A=1 b', { cleared: true, set: ['A'] }],
    ['env -u K b', { cleared: false, unset: ['K'] }],
    ['sudo b', { cleared: true }],
    ['sudo -E b', { cleared: false }],
    ['sudo -nE b', { cleared: false }],
    ['sudo --preserve-env=A,B C=1 b', { cleared: true, kept: ['A', 'B'], set: ['C'] }],
    ['tmux new -e A=1 b', { cleared: false, set: ['A'] }],
  ])('changes the environment: %s', (line, change) => {
    const [first] = led(line).peeled;
    const set = first?.change.set.map(([name]) => name);
    expect({ ...first?.change, set }).toMatchObject(change);
  });
});

test('commands of a line stand where the script has them', () => {
  const script = 'a\nbash -c "codex exec x\n  codex exec y"\nsh <<EOF\ncodex exec z\nEOF';
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { CODEX_API_KEY: "\${{ secrets.CODEX_API_KEY }}" }
    steps:
      - run: |
          ${script.replaceAll('\n', '\n          ')}
`;
  const places = reportOf(workflow, {}).jobs.flatMap(({ charges }) =>
    charges.flatMap(({ evidence }) =>
      evidence.map(({ line, column, shows }) => [line, column, shows]),
    ),
  );
  expect(places).toEqual(
    expect.arrayContaining([
      [9, 20, 'codex exec x'],
      [10, 13, 'codex exec y'],
      [12, 11, 'codex exec z'],
    ]),
  );
});
