import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import type { Spender } from '../../src/interpreter/model.ts';
import { Room } from '../../src/interpreter/room.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { SPENDING } from '../../src/spending/observer.ts';
import { literalText, UNSET } from '../../src/value/value.ts';

/** Commands as words, as one would write them in a list; every carrier below starts each of them. */
const COMMANDS: readonly string[] = [
  'codex exec --model gpt-5.1 hi',
  'npx -y @openai/codex@0.34.0 exec hi',
  'npx -y -p @openai/codex@0.34.0 codex exec hi',
  'npx --package=@openai/codex@0.34.0 -- codex exec hi',
  'pnpm dlx @openai/codex@0.34.0 exec hi',
  'yarn dlx @openai/codex@0.34.0 exec hi',
  'bunx @openai/codex@0.34.0 exec hi',
  'npm exec --yes -- @openai/codex@0.34.0 exec hi',
  'corepack pnpm exec codex exec hi',
  'sudo -E codex exec hi',
  'sudo codex exec hi',
  'sudo --preserve-env=CODEX_API_KEY codex exec hi',
  'sudo -E env -u CODEX_API_KEY npx -y @openai/codex@0.34.0 exec hi',
  'timeout -k 5 600 codex exec hi',
  'env -u OPENAI_API_KEY codex exec hi',
  'env -i codex exec hi',
  'env CODEX_API_KEY= npx -y @openai/codex@0.34.0 exec hi',
  'stdbuf -oL codex exec hi',
  'xvfb-run -a codex exec hi',
  'op run --env-file x.env -- codex exec hi',
  'doppler run -- codex exec hi',
  'dotenvx run -f .env -- codex exec hi',
  'npx -y dotenvx run -f .env -- codex exec hi',
  'poetry run codex exec hi',
  'uv run codex exec hi',
  'uvx --from aider-chat aider --model gpt-4o',
  'aider --model gpt-4o',
  'mise x -- codex exec hi',
  'nix develop -c codex exec hi',
  'nohup codex exec hi',
  'setsid codex exec hi',
  "bash -lc 'codex exec hi'",
  "env -u CODEX_API_KEY bash -c 'npx -y @openai/codex@0.34.0 exec hi'",
  "tmux new-session -d -s ci 'codex exec hi'",
  "script -qefc 'codex exec hi' /dev/null",
  "su runner -c 'codex exec hi'",
  'awf --allow-domains api.openai.com -- codex exec hi',
  "eval 'codex exec hi'",
  'codex login status',
  'codex --version',
  'curl https://api.openai.com/v1/chat/completions -d {"model":"gpt-4o"}',
];

/** A command line as words; single quotes group. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

const shell = (words: readonly string[]) =>
  words.map((w) => (/^[\w@%+=:,./-]+$/.test(w) ? w : `'${w.replaceAll("'", "'\\''")}'`)).join(' ');
const list = (words: readonly string[]) => words.map((w) => JSON.stringify(w)).join(', ');
const [one, rest] = [
  (w: readonly string[]) => JSON.stringify(w[0]),
  (w: readonly string[]) => list(w.slice(1)),
];

interface Carried {
  readonly run: string;
  readonly files?: Readonly<Record<string, string>>;
}

type Carrier = (words: readonly string[]) => Carried;

const program =
  (run: string, path: string, text: (words: readonly string[]) => string): Carrier =>
  (words) => ({ run, files: { [path]: text(words) } });

const PACKAGE = (scripts: Readonly<Record<string, string>>) =>
  JSON.stringify({ name: 'shop', private: true, scripts });

/** Whoever can start a program. The first is what the others are compared with. */
const CARRIERS: Readonly<Record<string, Carrier>> = {
  'a line of bash': (words) => ({ run: shell(words) }),
  'a script': program('bash ask.sh', 'ask.sh', shell),
  'a script that hands its words on': (words) => ({
    run: `./with.sh ${shell(words)}`,
    files: { 'with.sh': '#!/bin/sh\nset -e\nexec "$@"\n' },
  }),
  'a script with an option of its own': (words) => ({
    run: `./with.sh --quiet ${shell(words)}`,
    files: { 'with.sh': '#!/bin/sh\nquiet=$1\nshift\n"$@"\n' },
  }),
  'a function': (words) => ({ run: `ask() {\n  "$@"\n}\nask ${shell(words)}` }),
  'a variable': (words) => ({ run: `LINE=${shell([shell(words)])}\neval "$LINE"` }),
  'a here-document': (words) => ({ run: `bash <<'EOF'\n${shell(words)}\nEOF` }),
  'a substitution': (words) => ({ run: `OUT=$(${shell(words)})` }),
  Make: program('make ask', 'Makefile', (words) => `ask:\n\t${shell(words)}\n`),
  just: program('just ask', 'justfile', (words) => `ask:\n    ${shell(words)}\n`),
  'a package script': (words) => ({
    run: 'npm run ask',
    files: { 'package.json': PACKAGE({ ask: shell(words) }) },
  }),
  Python: program(
    'python ask.py',
    'ask.py',
    (w) => `import subprocess\nsubprocess.run([${list(w)}], check=True)\n`,
  ),
  'Python with a shell': program(
    'python ask.py',
    'ask.py',
    (w) => `import subprocess\nsubprocess.run(${JSON.stringify(shell(w))}, shell=True)\n`,
  ),
  JavaScript: program(
    'node ask.mjs',
    'ask.mjs',
    (w) =>
      `import { spawnSync } from 'node:child_process';\nspawnSync(${one(w)}, [${rest(w)}], { stdio: 'inherit' });\n`,
  ),
  'JavaScript with a shell': program(
    'node ask.mjs',
    'ask.mjs',
    (w) =>
      `import { execSync } from 'node:child_process';\nexecSync(${JSON.stringify(shell(w))});\n`,
  ),
  TypeScript: program(
    'npx tsx ask.ts',
    'ask.ts',
    (w) => `import { execa } from 'execa';\nawait execa(${one(w)}, [${rest(w)}]);\n`,
  ),
  Ruby: program('ruby ask.rb', 'ask.rb', (w) => `system(${list(w)})\n`),
  Go: program(
    'go run ./cmd/ask',
    'cmd/ask/main.go',
    (w) =>
      `package main\n\nimport "os/exec"\n\nfunc main() {\n\texec.Command(${list(w)}).Run()\n}\n`,
  ),
  'C#': program(
    'dotnet run --project ask',
    'ask/Program.cs',
    (w) => `using System.Diagnostics;\nProcess.Start(${one(w)}, new[] { ${rest(w)} });\n`,
  ),
  Java: program(
    'java Ask.java',
    'Ask.java',
    (w) =>
      `class Ask {\n  public static void main(String[] a) throws Exception {\n    new ProcessBuilder(${list(w)}).inheritIO().start().waitFor();\n  }\n}\n`,
  ),
  Kotlin: program(
    'kotlin ask.main.kts',
    'ask.main.kts',
    (w) => `ProcessBuilder(${list(w)}).inheritIO().start().waitFor()\n`,
  ),
  Rust: (words) => ({
    run: 'cargo run',
    files: {
      'Cargo.toml': '[package]\nname = "ask"\nversion = "0.1.0"\n',
      'src/main.rs': `use std::process::Command;\n\nfn main() {\n    Command::new(${one(words)})${words
        .slice(1)
        .map((w) => `\n        .arg(${JSON.stringify(w)})`)
        .join('')}\n        .status()\n        .unwrap();\n}\n`,
    },
  }),
  PHP: program('php ask.php', 'ask.php', (w) => `<?php\npassthru(${JSON.stringify(shell(w))});\n`),
  'a container': (words) => ({
    run: `docker run --rm -e CODEX_API_KEY -e OPENAI_API_KEY acme/agent:1 ${shell(words)}`,
  }),
};

function job({ run, files = {} }: Carried) {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: |
          ${run.replaceAll('\n', '\n          ')}
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
  return openMemory({ ...files, '.github/workflows/ci.yml': workflow });
}

/** What is charged, to whom, which Codex and which model. */
function meant(carried: Carried): readonly string[] {
  const repository = job(carried);
  const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
  const charges = report.jobs.flatMap(({ budget, charges }) => [
    budget,
    ...charges.map((c) => `${c.budget} ${c.route} ${c.payer?.name} ${c.confidence}`),
  ]);
  const room = new Room(repository, { hints: new Map(), fullName: undefined, observer: SPENDING });
  const spenders = room
    .trace('.github/workflows/ci.yml')
    .flatMap((one) => (one.kind === 'traced' ? one.traced.spenders : []));
  return [...charges, ...spenders.map(told)];
}

function told(spender: Spender): string {
  const version = 'version' in spender ? literalText(spender.version ?? UNSET) : undefined;
  return [spender.kind, version ?? 'any', literalText(spender.model ?? UNSET)].join(' ');
}

describe.each(COMMANDS)('%s', (line) => {
  const words = wordsOf(line);
  const [[, plain], ...others] = Object.entries(CARRIERS) as [
    [string, Carrier],
    ...[string, Carrier][],
  ];
  const expected = meant(plain(words));

  it.each(others.map(([name]) => name))('means the same in %s', (name) => {
    expect(meant(CARRIERS[name]?.(words) ?? { run: '' })).toEqual(expected);
  });
});
