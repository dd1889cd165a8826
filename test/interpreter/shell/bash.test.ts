import { describe, expect, it } from 'vitest';
import { parseScript } from '../../../src/interpreter/shell/index.ts';
import { shapes } from './shape.ts';

type Row = readonly [script: string, ...expected: string[]];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'odd forms of a spending command': [
    ['codex --yolo exec hi', '[codex] [--yolo] [exec] [hi]'],
    [
      'codex ${M:+-c model="$M" }exec --json',
      '[codex] [${M:+-c}] [${M:+model=$M}] [exec] [--json]',
    ],
    [
      'ARGS=(exec --json)\nARGS+=(-m "$M")\ncodex "${ARGS[@]}" "$PROMPT"',
      'ARGS=exec --json',
      'ARGS+=-m $M',
      '[codex] [exec] [--json] [-m] [$M] [$PROMPT]',
    ],
    ['A=()\ncodex ${A[@]+"${A[@]}"} exec', 'A=', '[codex] [exec]'],
    ['./node_modules/.bin/codex exec - < p.md', '[./node_modules/.bin/codex] [exec] [-] 0<p.md'],
    ['codex exec - <<< "$P"', '[codex] [exec] [-] <<"$P"'],
    ['C="codex exec"\n$C hi', 'C=codex exec', '[codex] [exec] [hi]'],
    ['set -- exec hi; codex "$@"', '[set] [--] [exec] [hi]', '[codex] [exec] [hi]'],
    ['rm a/{x,y}', '[rm] [a/x] [a/y]'],
    ['codex \\\n  exec', '[codex] [exec]'],
  ],
  conditions: [
    ['cd x && codex exec', '[cd] [x]', '[codex] [exec]'],
    ['[ -n "$K" ] && codex exec', '[[] [-n] [$K] []]', '? [codex] [exec]'],
    ['[[ $K ]] && a && b', '[[[] [$K]', '? [a]', '? [b]'],
    ['command -v codex && codex exec', '[command] [-v] [codex]', '? [codex] [exec]'],
    ['a || codex exec', '[a]', '? [codex] [exec]'],
    ['if ! codex exec; then b; else c; fi', '[codex] [exec]', '? [b]', '? [c]'],
    ['if true; then a; fi', '[true]', '[a]'],
    ['case $X in a) codex exec ;; esac', '? [codex] [exec]'],
    ['while read -r l; do a "$l"; done < f', '[read] [-r] [l] 0<f', '? [a] [$l] 0<f'],
    ['until a; do b; done', '[a]', '? [b]'],
    ['for m in gpt-5; do codex -m "$m"; done', '[codex] [-m] [gpt-5]'],
    ['for m in a b; do codex -m "$m"; done', '[codex] [-m] [{a,b}]'],
    ['for i in {1..3}; do a; done', '[a]'],
    ['for f in $(ls); do a; done', '( [ls]', '? [a]'],
  ],
  'texts and files': [
    ['cat > a.json <<EOF\n{"k": "$K"}\nEOF', '[cat] 1>a.json <<"{\\"k\\": \\"$K\\"}\\n"'],
    ["cat <<'EOF'\n$K\nEOF", '[cat] <<"$K\\n"'],
    ['cat <<-EOF\n\tx\n\tEOF', '[cat] <<"x\\n"'],
    ['{ echo A=1; echo B=2; } > f', '[echo] [A=1] 1>f', '[echo] [B=2] 1>>f'],
    ['a 2>&1 >> f', '[a] 1>>f'],
    ['a &> f', '[a] 1>f'],
    ['printenv K | codex login', '( [printenv] [K]', '( [codex] [login] | printenv'],
    ['o=$(codex exec)', '( [codex] [exec]', 'o=$(codex exec)'],
    ['a `codex exec`', '( [codex] [exec]', '[a] [`codex exec`]'],
    ['diff <(a) b', '( [a]', '[diff] [<(a)] [b]'],
    ['a ${X:-y z} "${B:-p q}" ${C%x}', '[a] [${X:-y}] [${X:-z}] [${B:-p q}] [$C]'],
  ],
  assignments: [
    ['export A=1 B', 'x:A=1 x:B=$B [export] [B]'],
    ['declare -x A=1', 'x:A=1 [declare] [-x]'],
    ['local A=1', 'A=1 [local]'],
    ['A=1 B=$C codex exec', 'x:A=1 x:B=$C [codex] [exec]'],
    ['set -a; A=1', '[set] [-a]', 'A=1'],
    ['( export A=1 ); b', '( x:A=1 [export]', '[b]'],
  ],
  functions: [
    ['f() { codex exec; }', ...[]],
    ['f() { codex exec -m "$1" "${@:2}"; }\nf a b c', '[codex] [exec] [-m] [a] [b] [c]'],
    ['retry() { "$@"; }\nretry codex exec', '[codex] [exec]'],
    ['f() { f; a; }\nf', '[f]', '[a]'],
  ],
  'programs that start others': [
    // Listed as written; what they lead to is the door's (start/peel.test.ts).
    ['sudo -E A=1 codex exec', '[sudo] [-E] [A=1] [codex] [exec]'],
    ['ls | xargs -I{} a {}', '( [ls]', '( [xargs] [-I{}] [a] [{}] | ls'],
    ['bash -lc "a && b" _ "$X"', '[bash] [-lc] [a && b] [_] [$X]'],
    ['sh <<EOF\na\nEOF', '[sh] <<"a\\n"'],
    ['exec "$@"', '[exec] [$@]'],
    ['f() { a "$2" "$@"; }\nf x "$@"', '[a] [$1] [x] [$@]'],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  describe(title, () => {
    it.each(rows)('%s', (script, ...expected) => {
      expect(shapes(script, 'bash')).toEqual(expected);
    });
  });
}

describe('places', () => {
  it('tells where a text that a command holds begins', () => {
    const script = 'a\nbash -c "b\n  c"\nsh <<EOF\nd\nEOF\n';
    const places = parseScript(script, 'bash').commands.map((c) => [c.text.line, c.text.column]);
    expect(places).toEqual([
      [0, 0],
      [1, 9],
      [4, 0],
    ]);
  });

  it('puts a function that only runs its arguments where it is called', () => {
    const [command] = parseScript('r() { "$@"; }\n r codex exec', 'bash').commands;
    expect(command).toMatchObject({ line: 1, column: 1, source: 'r codex exec' });
  });

  it('keeps expressions, with braces in their strings, as written', () => {
    const script = "codex exec ${{ inputs.a || '}}' }}x";
    const [command] = parseScript(script, 'bash').commands;
    expect(command?.source).toBe(script);
    expect(command?.args[1]).toEqual([
      { kind: 'expression', expression: "inputs.a || '}}'", splits: true },
      { kind: 'literal', text: 'x' },
    ]);
  });
});
