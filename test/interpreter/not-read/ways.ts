import { BOUNDS } from '../../../src/interpreter/bounds.ts';

/**
 * Ways in which a job can spend where nobody who reads the repository sees it. Each is handed a key
 * in the step's own environment; the answer must be a charge, with the reason why it was not read.
 */
export interface Way {
  readonly name: string;
  /** Absent where the run of tests itself is charged. */
  readonly reason?: string;
  /** Lines of a `run:`; or whole steps, where they begin with `- `. */
  readonly run: string;
  readonly files?: Readonly<Record<string, string>>;
}

const ASKS = `import openai\nprint(openai.OpenAI().responses.create(model="gpt-5", input="hi"))\n`;

/** Seventy small modules in front of the one that asks. */
function wide(ending: string, line: (n: number) => string): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < BOUNDS.programFiles + 10; n++) files[`lib/part${n}.${ending}`] = '\n';
  return {
    ...files,
    entry: Array.from({ length: BOUNDS.programFiles + 10 }, (_, n) => line(n)).join('\n'),
  };
}

/** Each imports the next one. */
function deep(): Record<string, string> {
  const files: Record<string, string> = { 'main.py': 'import m0\n' };
  const last = BOUNDS.importsDeep + 3;
  for (let n = 0; n < last; n++) files[`m${n}.py`] = `import m${n + 1}\n`;
  return { ...files, [`m${last}.py`]: ASKS };
}

/** Scripts that call each other, deeper than anybody follows. */
function stairs(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < 20; n++) files[`s${n}.sh`] = `bash s${n + 1}.sh\n`;
  return { ...files, 's20.sh': 'codex exec hi\n' };
}

const { entry: wideEntry = '', ...wideParts } = wide('py', (n) => `import lib.part${n}`);

export const WAYS: readonly Way[] = [
  // Out of the checkout.
  {
    name: 'tests that the checkout lacks',
    run: 'pytest ./tests/integration',
  },
  { name: 'a package script without package.json', reason: 'not-in-checkout', run: 'npm run ask' },
  { name: 'yarn without package.json', reason: 'not-in-checkout', run: 'yarn ask' },
  {
    name: 'pnpm of a filtered package that is not there',
    reason: 'not-in-checkout',
    run: 'pnpm --filter bot run ask',
  },
  {
    name: 'a script that package.json lacks',
    reason: 'not-in-checkout',
    run: 'npm run ask',
    files: { 'package.json': '{"scripts":{"build":"tsc"}}' },
  },
  { name: 'make without Makefile', reason: 'not-in-checkout', run: 'make ask' },
  {
    name: 'a goal that another Makefile defines',
    reason: 'not-in-checkout',
    run: 'make ask',
    files: { Makefile: 'include ci/*.mk\nbuild:\n\ttsc\n' },
  },
  { name: 'just without justfile', reason: 'not-in-checkout', run: 'just ask' },
  { name: 'task without Taskfile', reason: 'unknown-program', run: 'task ask' },
  { name: 'tox without tox.ini', reason: 'not-in-checkout', run: 'tox -e ask' },
  { name: 'nox without noxfile', reason: 'not-in-checkout', run: 'nox -s ask' },
  {
    name: 'a Python program that is not there',
    reason: 'not-in-checkout',
    run: 'python tools/ask.py',
  },
  { name: 'a module that is not there', reason: 'unknown-program', run: 'python -m acme.ask' },
  { name: 'a script by its path', reason: 'not-in-checkout', run: './tools/ask' },
  { name: 'a shell script that is not there', reason: 'not-in-checkout', run: 'bash tools/ask.sh' },
  { name: 'a Node program that a build makes', reason: 'not-in-checkout', run: 'node dist/ask.js' },
  { name: 'a jar', reason: 'not-in-checkout', run: 'java -jar target/ask.jar' },
  { name: 'a Go program that is not there', reason: 'not-in-checkout', run: 'go run ./cmd/ask' },
  { name: 'a Ruby program that is not there', reason: 'not-in-checkout', run: 'ruby bin/ask.rb' },
  { name: 'a rake task without Rakefile', reason: 'not-in-checkout', run: 'rake ask' },
  {
    name: 'a Composer script without composer.json',
    reason: 'not-in-checkout',
    run: 'composer run ask',
  },
  {
    name: 'an action that the checkout lacks',
    reason: 'not-in-checkout',
    run: '- uses: ./.github/actions/ask',
  },
  {
    name: 'a folder beside the checkout',
    reason: 'not-in-checkout',
    run: 'python ../tools/ask.py',
  },
  {
    name: 'a compose file that is not there',
    reason: 'not-in-checkout',
    run: 'docker compose run ask',
  },
  // Over a limit.
  {
    name: 'a program of more files than are read',
    reason: 'over-limit',
    run: 'python main.py',
    files: { ...wideParts, 'main.py': `${wideEntry}\nimport ask\n`, 'ask.py': ASKS },
  },
  {
    name: 'imports deeper than are followed',
    reason: 'over-limit',
    run: 'python main.py',
    files: deep(),
  },
  {
    name: 'scripts deeper than are followed',
    reason: 'over-limit',
    run: 'bash s0.sh',
    files: stairs(),
  },
  {
    name: 'a script too large to read',
    reason: 'over-limit',
    run: 'bash big.sh',
    files: { 'big.sh': `${'# filler\n'.repeat(130_000)}codex exec hi\n` },
  },
  {
    name: 'a script longer than is parsed',
    reason: 'over-limit',
    run: 'bash long.sh',
    files: { 'long.sh': `${'# filler\n'.repeat(40_000)}codex exec hi\n` },
  },
  {
    name: 'a script that does not parse to its end',
    reason: 'over-limit',
    run: 'bash broken.sh',
    files: { 'broken.sh': 'echo one\nif then fi done (\ncodex exec hi\n' },
  },
  {
    name: 'a program too large to read',
    reason: 'over-limit',
    run: 'node bundle.js',
    files: {
      'bundle.js': `${'// filler\n'.repeat(120_000)}fetch("https://api.openai.com/v1/responses")\n`,
    },
  },
  {
    name: 'tests that import more files than are read',
    run: 'pytest tests',
    files: { ...wideParts, 'tests/test_ask.py': `${wideEntry}\nimport ask\n`, 'ask.py': ASKS },
  },
  {
    name: 'a binary in the repository',
    reason: 'unreadable',
    run: './tools/ask',
    files: { 'tools/ask': '\u007fELF\0\0\0binary' },
  },
  {
    name: 'a program of Elixir by its path',
    run: './tools/ask.exs',
    files: { 'tools/ask.exs': 'Mix.install([:openai])\nIO.puts OpenAI.ask("hi")\n' },
  },
  {
    name: 'Tcl',
    reason: 'unreadable',
    run: 'tclsh tools/ask.tcl',
    files: { 'tools/ask.tcl': 'package require openai\nputs [openai ask "hi"]\n' },
  },
  {
    name: 'lua',
    reason: 'unreadable',
    run: 'lua tools/ask.lua',
    files: { 'tools/ask.lua': 'require("openai").ask("hi")\n' },
  },
  // Chosen at run time.
  {
    name: 'a command from the matrix that an expression makes',
    reason: 'run-time',
    run: '- run: ${{ matrix.command }}',
  },
  {
    name: 'the repository’s variable as the command',
    reason: 'run-time',
    run: '- run: ${{ vars.ASK }}',
  },
  { name: 'an input as the command', reason: 'run-time', run: '- run: ${{ inputs.command }}' },
  { name: 'a secret as the command', reason: 'run-time', run: '- run: ${{ secrets.COMMAND }}' },
  {
    name: 'a program from an input',
    reason: 'run-time',
    run: '- run: python "${{ inputs.program }}"',
  },
  {
    name: 'an output as the command',
    reason: 'run-time',
    run: '- run: ${{ needs.plan.outputs.command }}',
  },
  {
    name: 'an event’s text as the command',
    reason: 'run-time',
    run: '- run: ${{ github.event.client_payload.run }}',
  },
  { name: 'a variable as the command', reason: 'run-time', run: '$CMD' },
  { name: 'a variable with words', reason: 'run-time', run: '"$TOOL" --fast' },
  {
    name: 'a command read from a line of a file',
    reason: 'run-time',
    run: 'while read -r line; do $line; done < commands.txt',
  },
  { name: 'python of a variable', reason: 'run-time', run: 'python "$X"' },
  { name: 'node of a variable', reason: 'run-time', run: 'node "$SCRIPT"' },
  { name: 'bash of a variable', reason: 'run-time', run: 'bash "$SCRIPT"' },
  { name: 'sh -c of a variable', reason: 'run-time', run: 'sh -c "$LINE"' },
  { name: 'source of a variable', reason: 'run-time', run: 'source "$SETTINGS"' },
  {
    name: 'a make goal from a variable',
    reason: 'run-time',
    run: 'make "$GOAL"',
    files: { Makefile: 'build:\n\ttsc\n' },
  },
  {
    name: 'a package script from an input',
    reason: 'run-time',
    run: '- run: npm run ${{ inputs.script }}',
    files: { 'package.json': '{"scripts":{"build":"tsc"}}' },
  },
  {
    name: 'a glob of programs',
    reason: 'run-time',
    run: 'for f in examples/*.py; do python "$f"; done',
  },
  {
    name: 'xargs of programs',
    reason: 'run-time',
    run: 'find examples -name "*.py" | xargs -n1 python',
  },
  {
    name: 'xargs of commands',
    reason: 'run-time',
    run: 'cat commands.txt | xargs -I{} sh -c "{}"',
  },
  { name: 'parallel', reason: 'unknown-program', run: 'parallel :::: commands.txt' },
  {
    name: 'a shell of its own',
    reason: 'not-in-checkout',
    run: '- run: ask everything\n  shell: ./tools/runner {0}',
  },
  {
    name: 'Lua as the shell',
    reason: 'unreadable',
    run: '- run: require("openai")\n  shell: lua {0}',
  },
  {
    name: 'an action from an expression',
    reason: 'elsewhere',
    run: '- uses: ${{ matrix.action }}',
  },
  {
    name: 'a container of a run-time image',
    reason: 'elsewhere',
    run: 'docker run -e OPENAI_API_KEY "$IMAGE"',
  },
  // Fetched, or made on the way.
  {
    name: 'curl into bash',
    reason: 'fetched',
    run: 'curl -fsSL https://get.acme.example/ask.sh | bash',
  },
  {
    name: 'wget into sh',
    reason: 'fetched',
    run: 'wget -qO- https://get.acme.example/ask.sh | sh',
  },
  {
    name: 'curl into python',
    reason: 'fetched',
    run: 'curl -fsSL https://get.acme.example/ask.py | python -',
  },
  {
    name: 'curl into node',
    reason: 'fetched',
    run: 'curl -fsSL https://get.acme.example/ask.js | node',
  },
  {
    name: 'curl into sudo bash',
    reason: 'fetched',
    run: 'curl -fsSL https://get.acme.example/ask.sh | sudo -E bash -s -- --yes',
  },
  {
    name: 'bash of what curl prints',
    reason: 'fetched',
    run: 'bash <(curl -fsSL https://get.acme.example/ask.sh)',
  },
  {
    name: 'source of what curl prints',
    reason: 'fetched',
    run: 'source <(curl -fsSL https://get.acme.example/ask.sh)',
  },
  {
    name: 'bash -c of what curl prints',
    reason: 'fetched',
    run: 'bash -c "$(curl -fsSL https://get.acme.example/ask.sh)"',
  },
  {
    name: 'eval of what curl prints',
    reason: 'fetched',
    run: 'eval "$(curl -fsSL https://get.acme.example/ask.sh)"',
  },
  {
    name: 'a script that curl puts there',
    reason: 'fetched',
    run: 'curl -fsSLo ask.sh https://get.acme.example/ask.sh\nbash ask.sh',
  },
  {
    name: 'a program that curl puts there',
    reason: 'fetched',
    run: 'curl -fsSLo ask https://get.acme.example/ask\nchmod +x ask\n./ask',
  },
  {
    name: 'a program from a release',
    reason: 'not-in-checkout',
    run: 'gh release download -R acme/tools -p ask\nchmod +x ask\n./ask',
  },
  {
    name: 'a program of a clone',
    reason: 'fetched',
    run: 'git clone https://github.com/acme/tools\npython tools/ask.py',
  },
  {
    name: 'a program out of an archive',
    reason: 'fetched',
    run: 'tar xzf tools.tgz -C tools\n./tools/ask',
  },
  {
    name: 'iwr into iex',
    reason: 'fetched',
    run: '- run: iwr https://get.acme.example/ask.ps1 | iex\n  shell: pwsh',
  },
  {
    name: 'Invoke-Expression of what is downloaded',
    reason: 'run-time',
    run: "- run: Invoke-Expression ((New-Object Net.WebClient).DownloadString('https://get.acme.example/ask.ps1'))\n  shell: pwsh",
  },
  {
    name: 'deno of an address',
    reason: 'fetched',
    run: 'deno run -A https://get.acme.example/ask.ts',
  },
  { name: 'a package from a repository', reason: 'fetched', run: 'npx github:acme/ask' },
  {
    name: 'uvx from a repository',
    reason: 'fetched',
    run: 'uvx --from git+https://github.com/acme/ask ask',
  },
  { name: 'go run of a module', reason: 'fetched', run: 'go run github.com/acme/ask@latest' },
  {
    name: 'python exec of what is fetched',
    reason: 'fetched',
    run: `python -c 'import urllib.request; exec(urllib.request.urlopen("https://get.acme.example/ask.py").read())'`,
  },
  {
    name: 'base64 into sh',
    reason: 'unknown-program',
    run: 'echo YXNrLWV2ZXJ5dGhpbmcgLS1ub3cK | base64 -d | sh',
  },
  {
    name: 'base64 of a file into bash',
    reason: 'encoded',
    run: 'base64 --decode tools/ask.b64 | bash',
  },
  {
    name: 'eval of base64',
    reason: 'unknown-program',
    run: 'eval "$(echo YXNrLWV2ZXJ5dGhpbmcgLS1ub3cK | base64 -d)"',
  },
  { name: 'xxd into sh', reason: 'unknown-program', run: 'echo 636f646578 | xxd -r -p | sh' },
  { name: 'gunzip into sh', reason: 'encoded', run: 'gunzip -c tools/ask.gz | sh' },
  {
    name: 'openssl into sh',
    reason: 'encoded',
    run: 'openssl enc -d -aes-256-cbc -in ask.enc -pass env:PASS | sh',
  },
  { name: 'rev into sh', reason: 'encoded', run: "echo 'ih cexe xedoc' | rev | sh" },
  {
    name: 'tr into sh',
    reason: 'unknown-program',
    run: "echo 'pbqrk rkrp uv' | tr 'a-z' 'n-za-m' | sh",
  },
  {
    name: 'printf -v',
    reason: 'not-in-checkout',
    run: `printf -v line '%b' '\\x63\\x6f\\x64\\x65\\x78'\n$line exec hi`,
  },
  {
    name: 'a command in escapes',
    reason: 'not-in-checkout',
    run: `$(printf '\\143\\157\\144\\145\\170') exec hi`,
  },
  {
    name: 'an encoded command of PowerShell',
    reason: 'encoded',
    run: 'pwsh -EncodedCommand YwBvAGQAZQB4AA==',
  },
  {
    name: 'PowerShell -enc',
    reason: 'encoded',
    run: 'powershell -NoProfile -enc YwBvAGQAZQB4AA==',
  },
  { name: 'eval of an unknown text', reason: 'run-time', run: 'eval "$PLAN"' },
  {
    name: 'python exec of base64',
    reason: 'encoded',
    run: `python -c 'import base64; exec(base64.b64decode("aW1wb3J0IG9wZW5haQ=="))'`,
  },
  {
    name: 'python __import__',
    reason: 'run-time',
    run: `python -c 'import os; __import__(os.environ["M"]).run()'`,
  },
  {
    name: 'python importlib',
    reason: 'run-time',
    run: `python -c 'import importlib, sys; importlib.import_module(sys.argv[1]).main()' x`,
  },
  {
    name: 'a program that imports what it is told',
    reason: 'run-time',
    run: 'python run.py',
    files: { 'run.py': 'import os, runpy\nrunpy.run_path(os.environ["PROGRAM"])\n' },
  },
  {
    name: 'a program that fills in any variable',
    reason: 'elsewhere',
    run: 'python fill.py',
    files: {
      'fill.py':
        'import os, re, sys\nimport requests\n\ndef fill(text, variables):\n    return re.sub(r"ENV\\w*", lambda m: variables.get(m.group(0), ""), text)\n\ndef send(url, headers):\n    return requests.request(method="POST", url=url, headers=headers)\n\nsend(sys.argv[1], {"Authorization": fill(sys.argv[2], os.environ)})\n',
    },
  },
  {
    name: 'node eval of base64',
    reason: 'encoded',
    run: `node -e 'eval(Buffer.from("ZmV0Y2goKQ==", "base64").toString())'`,
  },
  { name: 'awk system()', reason: 'run-time', run: `awk '{ system($0) }' commands.txt` },
  { name: 'lua -e', reason: 'unreadable', run: `lua -e 'os.execute("cod".."ex exec hi")'` },
  {
    name: 'ruby eval',
    reason: 'encoded',
    run: `ruby -e 'require "base64"; eval Base64.decode64("cHV0cyAx")'`,
  },
  { name: 'a trap', reason: 'unknown-program', run: `trap 'ask-everything' EXIT` },
  { name: 'a trap of a variable', reason: 'run-time', run: 'trap "$CLEANUP" EXIT' },
  {
    name: 'what Python loads first, from its search path',
    reason: 'unknown-program',
    run: "PYTHONPATH=hooks python -c 'print(1)'",
    files: { 'hooks/sitecustomize.py': 'import os\nos.system("ask-everything")\n' },
  },
  {
    name: 'services without a compose file',
    reason: 'not-in-checkout',
    run: 'docker compose up -d ask',
  },
  {
    name: 'a module that a script loads by a name it is told',
    reason: 'run-time',
    run: 'node made/ask.js',
    files: {
      'tsconfig.json': '{"compilerOptions":{"outDir":"made","rootDir":"src"}}',
      'src/ask.ts': 'await import(process.argv[2] ?? "");\n',
    },
  },
  {
    name: 'a script that a step puts on the machine',
    reason: 'unknown-program',
    run: "printf '#!/bin/sh\\nask-everything\\n' > /tmp/ask\nchmod +x /tmp/ask\n/tmp/ask",
  },
  // Elsewhere.
  {
    name: 'another machine',
    reason: 'unknown-program',
    run: 'ssh bot@build.acme.example "OPENAI_API_KEY=$OPENAI_API_KEY ask everything"',
  },
  {
    name: 'an unread action with an opaque input',
    reason: 'elsewhere',
    run: '- uses: acme/ask@v1',
  },
  {
    name: 'an image of somebody else',
    reason: 'elsewhere',
    run: 'docker run -e OPENAI_API_KEY ghcr.io/acme/ask',
  },
  {
    name: 'a Docker action of somebody else',
    reason: 'elsewhere',
    run: '- uses: docker://ghcr.io/acme/ask:1',
  },
  { name: 'a package of a registry', reason: 'unknown-program', run: 'npx @acme/ask' },
  { name: 'a program that nobody knows', reason: 'unknown-program', run: 'ask-everything --now' },
  { name: 'a Python tool by uvx', reason: 'unknown-program', run: 'uvx acme-ask' },
  {
    name: 'a program of a kubernetes cluster',
    reason: 'elsewhere',
    run: 'kubectl run ask --image=ghcr.io/acme/ask --env="OPENAI_API_KEY=$OPENAI_API_KEY"',
  },
  // Hooks.
  {
    name: 'its own postinstall',
    reason: 'not-in-checkout',
    run: 'npm ci',
    files: { 'package.json': '{"scripts":{"postinstall":"node tools/ask.js"}}' },
  },
  {
    name: 'its own prepare',
    reason: 'not-in-checkout',
    run: 'npm install',
    files: { 'package.json': '{"scripts":{"prepare":"node tools/ask.js"}}' },
  },
  {
    name: 'its own preinstall with yarn',
    reason: 'not-in-checkout',
    run: 'yarn install',
    files: { 'package.json': '{"scripts":{"preinstall":"./tools/ask"}}' },
  },
  {
    name: 'its own prepublishOnly',
    reason: 'not-in-checkout',
    run: 'npm publish',
    files: { 'package.json': '{"scripts":{"prepublishOnly":"./tools/ask"}}' },
  },
  {
    name: 'node-options of .npmrc',
    reason: 'not-in-checkout',
    run: 'npm ci',
    files: { '.npmrc': 'node-options=--require ./tools/ask.cjs\n', 'package.json': '{}' },
  },
  {
    name: 'NODE_OPTIONS',
    reason: 'not-in-checkout',
    run: 'NODE_OPTIONS="--require ./tools/ask.cjs" eslint .',
  },
  { name: 'BASH_ENV', reason: 'not-in-checkout', run: "BASH_ENV=tools/ask.sh bash -c 'echo hi'" },
  {
    name: 'PYTHONSTARTUP-like sitecustomize',
    reason: 'run-time',
    run: 'python manage.py migrate',
    files: {
      'sitecustomize.py': 'import os\n__import__(os.environ["M"])\n',
      'manage.py': 'print()\n',
    },
  },
  {
    name: 'a hooks path of git',
    reason: 'hook',
    run: 'git config core.hooksPath tools/hooks\ngit commit -am x',
  },
  {
    name: 'an alias of git',
    reason: 'unknown-program',
    run: 'git config alias.ask "!ask-everything"\ngit ask',
  },
  {
    name: 'an alias of git in place',
    reason: 'unknown-program',
    run: 'git -c alias.ask="!ask-everything" ask',
  },
  {
    name: 'husky',
    reason: 'unknown-program',
    run: 'git commit -am x',
    files: {
      '.husky/pre-commit': 'ask-everything\n',
      'package.json': '{"scripts":{"prepare":"husky"}}',
    },
  },
  {
    name: 'a local hook of pre-commit',
    reason: 'unknown-program',
    run: 'pre-commit run --all-files',
    files: {
      '.pre-commit-config.yaml':
        'repos:\n  - repo: local\n    hooks:\n      - id: ask\n        name: ask\n        entry: ask-everything\n        language: system\n',
    },
  },
  {
    name: 'a hook of another repository',
    reason: 'elsewhere',
    run: 'pre-commit run --all-files',
    files: {
      '.pre-commit-config.yaml':
        'repos:\n  - repo: https://github.com/acme/ask-hooks\n    rev: v1\n    hooks:\n      - id: ask\n',
    },
  },
  {
    name: 'lint-staged',
    reason: 'unknown-program',
    run: 'lint-staged',
    files: { 'package.json': '{"lint-staged":{"*.ts":"ask-everything"}}' },
  },
  {
    name: 'a program in front on PATH',
    reason: 'unknown-program',
    run: 'export PATH="$PWD/tools/bin:$PATH"\ntsc',
    files: { 'tools/bin/tsc': '#!/bin/sh\nask-everything\n' },
  },
  {
    name: 'ansible',
    reason: 'unreadable',
    run: 'ansible-playbook site.yml',
    files: { 'site.yml': '- hosts: localhost\n  tasks:\n    - shell: ask-everything\n' },
  },
  {
    name: 'terraform local-exec',
    reason: 'hook',
    run: 'terraform apply',
    files: {
      'main.tf':
        'resource "null_resource" "ask" {\n  provisioner "local-exec" {\n    command = "ask-everything"\n  }\n}\n',
    },
  },
  { name: 'at', reason: 'unknown-program', run: 'echo "$LINE" | at now' },
];
