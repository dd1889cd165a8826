import { describe, expect, test } from 'vitest';
import { payerOf } from './job.ts';

type Row = readonly [script: string, budget: string];

const files = {
  'clean.sh': 'unset CODEX_API_KEY\n',
  'swap.sh': 'export CODEX_API_KEY="$OPENAI_API_KEY"\n',
  'lib.sh': 'drop_keys() {\n  unset CODEX_API_KEY\n}\nask() {\n  codex exec "$@"\n}\n',
  'ask.sh': '#!/usr/bin/env bash\nunset CODEX_API_KEY\ncodex exec hi\n',
  'run.sh': '#!/usr/bin/env bash\ncodex exec hi\n',
};
const MINE = 'unset CODEX_API_KEY\n';

const BASH: Readonly<Record<string, readonly Row[]>> = {
  'what takes a variable away': [
    ['codex exec hi', 'api'],
    ['unset CODEX_API_KEY\ncodex exec hi', 'subscription'],
    ['unset -v OTHER CODEX_API_KEY\ncodex exec hi', 'subscription'],
    ['unset -f CODEX_API_KEY\ncodex exec hi', 'api'],
    ['unset CODEX_API_KEY || true\ncodex exec hi', 'subscription'],
    ['export -n CODEX_API_KEY\ncodex exec hi', 'subscription'],
    ['declare +x CODEX_API_KEY\ncodex exec hi', 'subscription'],
    ['export CODEX_API_KEY=\ncodex exec hi', 'subscription'],
    ['CODEX_API_KEY=\ncodex exec hi', 'subscription'],
    ['CODEX_API_KEY= codex exec hi', 'subscription'],
    ['CODEX_API_KEY="" codex exec hi\ncodex exec hi', 'both'],
    ['NAME=CODEX_API_KEY\nunset "$NAME"\ncodex exec hi', 'subscription'],
    ['for name in OTHER CODEX_API_KEY; do unset "$name"; done\ncodex exec hi', 'subscription'],
    ['eval "unset CODEX_API_KEY"\ncodex exec hi', 'subscription'],
  ],
  'what a wrapper hands over': [
    ['env -u CODEX_API_KEY codex exec hi', 'subscription'],
    ['env --unset=CODEX_API_KEY codex exec hi', 'subscription'],
    ['env -uCODEX_API_KEY codex exec hi', 'subscription'],
    ['env -u CODEX_API_KEY codex exec hi\ncodex exec hi', 'both'],
    ['env -i HOME="$HOME" PATH="$PATH" codex exec hi', 'subscription'],
    ['env -i HOME="$HOME" CODEX_API_KEY="$OPENAI_API_KEY" codex exec hi', 'api'],
    ['env CODEX_API_KEY= codex exec hi', 'subscription'],
    ['env -u CODEX_API_KEY bash -c "codex exec hi"', 'subscription'],
    ['env -u CODEX_API_KEY ./run.sh', 'subscription'],
    ['sudo -E env -u CODEX_API_KEY codex exec hi', 'subscription'],
    ['env -u CODEX_API_KEY timeout 5m npx -y @openai/codex exec hi', 'subscription'],
    ['env -u CODEX_API_KEY CODEX_API_KEY="$OPENAI_API_KEY" codex exec hi', 'api'],
  ],
  'what stays where it was': [
    ['(unset CODEX_API_KEY; codex exec hi)', 'subscription'],
    ['(unset CODEX_API_KEY)\ncodex exec hi', 'api'],
    ["bash -c 'unset CODEX_API_KEY; codex exec hi'", 'subscription'],
    ["bash -c 'unset CODEX_API_KEY'\ncodex exec hi", 'api'],
    ['./clean.sh\ncodex exec hi', 'api'],
    ['bash clean.sh\ncodex exec hi', 'api'],
    ['./ask.sh', 'subscription'],
    ['./ask.sh\ncodex exec hi', 'both'],
    ['echo $(unset CODEX_API_KEY)\ncodex exec hi', 'api'],
  ],
  'functions and sourced scripts': [
    ['drop() { unset CODEX_API_KEY; }\ndrop\ncodex exec hi', 'subscription'],
    ['drop() { unset CODEX_API_KEY; }\ncodex exec hi', 'api'],
    ['. ./clean.sh\ncodex exec hi', 'subscription'],
    ['source clean.sh\ncodex exec hi', 'subscription'],
    ['source lib.sh\ndrop_keys\ncodex exec hi', 'subscription'],
    ['source lib.sh\ndrop_keys\nask hi', 'subscription'],
    ['source lib.sh\nask hi', 'api'],
    ['ask() { local CODEX_API_KEY=; codex exec hi; }\nask', 'subscription'],
    ['keep() { local CODEX_API_KEY=; true; }\nkeep\ncodex exec hi', 'api'],
    [`${MINE}. ./swap.sh\ncodex exec hi`, 'api'],
    [`${MINE}./swap.sh\ncodex exec hi`, 'subscription'],
  ],
  'what is set and reaches the child only when exported': [
    [`${MINE}CODEX_API_KEY="$OPENAI_API_KEY"\ncodex exec hi`, 'subscription'],
    [`${MINE}CODEX_API_KEY="$OPENAI_API_KEY"\nexport CODEX_API_KEY\ncodex exec hi`, 'api'],
    [`${MINE}export CODEX_API_KEY\nCODEX_API_KEY="$OPENAI_API_KEY"\ncodex exec hi`, 'api'],
    [`${MINE}export CODEX_API_KEY="$OPENAI_API_KEY"\ncodex exec hi`, 'api'],
    [`${MINE}declare -x CODEX_API_KEY="$OPENAI_API_KEY"\ncodex exec hi`, 'api'],
    [`${MINE}set -a\nCODEX_API_KEY="$OPENAI_API_KEY"\nset +a\ncodex exec hi`, 'api'],
    [`${MINE}set -o allexport; CODEX_API_KEY="$OPENAI_API_KEY"; codex exec hi`, 'api'],
    [
      `${MINE}printf -v CODEX_API_KEY %s "$OPENAI_API_KEY"\nexport CODEX_API_KEY\ncodex exec hi`,
      'api',
    ],
    [`${MINE}: "\${CODEX_API_KEY:=$OPENAI_API_KEY}"\nexport CODEX_API_KEY\ncodex exec hi`, 'api'],
    [`${MINE}export CODEX_API_KEY="\${CODEX_API_KEY:-$OPENAI_API_KEY}"\ncodex exec hi`, 'api'],
    ['export -n CODEX_API_KEY\nexport CODEX_API_KEY\ncodex exec hi', 'api'],
    ['export -n CODEX_API_KEY\nCODEX_API_KEY="$CODEX_API_KEY" codex exec hi', 'api'],
  ],
  'a settings file': [
    [
      `${MINE}echo "CODEX_API_KEY=$OPENAI_API_KEY" > .env\nset -a; . ./.env; set +a\ncodex exec hi`,
      'api',
    ],
    [`${MINE}echo "CODEX_API_KEY=$OPENAI_API_KEY" > .env\n. ./.env\ncodex exec hi`, 'subscription'],
    [`${MINE}echo "export CODEX_API_KEY=$OPENAI_API_KEY" > .env\n. ./.env\ncodex exec hi`, 'api'],
    [
      `${MINE}printf 'CODEX_API_KEY=%s\\n' "$OPENAI_API_KEY" > .env\nexport $(cat .env | xargs)\ncodex exec hi`,
      'api',
    ],
    [
      `${MINE}echo "CODEX_API_KEY=$OPENAI_API_KEY" > .env\nexport $(grep -v '^#' .env | xargs)\ncodex exec hi`,
      'api',
    ],
    [`${MINE}echo "CODEX_API_KEY=$OPENAI_API_KEY" > .env\nenv $(cat .env) codex exec hi`, 'api'],
    ['echo "CODEX_API_KEY=" > .env\nset -a; source .env; set +a\ncodex exec hi', 'subscription'],
  ],
  'a command in a variable': [
    ['CMD="codex exec"\n$CMD hi', 'api'],
    ['CMD="env -u CODEX_API_KEY codex exec"\n$CMD hi', 'subscription'],
    ['CMD=(env -u CODEX_API_KEY codex exec)\n"${CMD[@]}" hi', 'subscription'],
    ['export CMD="env -u CODEX_API_KEY codex exec"\n${CMD} hi', 'subscription'],
  ],
};

for (const [title, rows] of Object.entries(BASH))
  describe(title, () => {
    test.each(rows)('%s', (script, budget) => {
      expect(payerOf(script, files)).toBe(budget);
    });
  });

const POWERSHELL: readonly Row[] = [
  ['codex exec hi', 'api'],
  ['Remove-Item Env:CODEX_API_KEY\ncodex exec hi', 'subscription'],
  [
    'Remove-Item -Path Env:\\CODEX_API_KEY -ErrorAction SilentlyContinue\ncodex exec hi',
    'subscription',
  ],
  ['remove-item env:codex_api_key\ncodex exec hi', 'subscription'],
  ['ri Env:CODEX_API_KEY\ncodex exec hi', 'subscription'],
  ['Remove-Item Env:CODEX_*\ncodex exec hi', 'subscription'],
  ['Remove-Item CODEX_API_KEY\ncodex exec hi', 'api'],
  ['Clear-Item Env:CODEX_API_KEY\ncodex exec hi', 'subscription'],
  ['$env:CODEX_API_KEY = $null\ncodex exec hi', 'subscription'],
  ["$env:CODEX_API_KEY = ''\ncodex exec hi", 'subscription'],
  ['${env:CODEX_API_KEY} = $null\ncodex exec hi', 'subscription'],
  ["[Environment]::SetEnvironmentVariable('CODEX_API_KEY', $null)\ncodex exec hi", 'subscription'],
  [
    "[System.Environment]::SetEnvironmentVariable('CODEX_API_KEY', $null, 'Process')\ncodex exec hi",
    'subscription',
  ],
  ['$env:CODEX_API_KEY = $null\n$env:CODEX_API_KEY = $env:OPENAI_API_KEY\ncodex exec hi', 'api'],
  [
    '$env:CODEX_API_KEY = $null\n$key = $env:OPENAI_API_KEY\n$env:CODEX_API_KEY = $key\ncodex exec hi',
    'api',
  ],
  [
    '$env:CODEX_API_KEY = $null\nSet-Item Env:CODEX_API_KEY $env:OPENAI_API_KEY\ncodex exec hi',
    'api',
  ],
  [
    '$env:CODEX_API_KEY = $null\nSet-Item -Path Env:CODEX_API_KEY -Value $env:OPENAI_API_KEY\ncodex exec hi',
    'api',
  ],
  [
    '$env:CODEX_API_KEY = $null\nNew-Item -Path Env:\\CODEX_API_KEY -Value $env:OPENAI_API_KEY\ncodex exec hi',
    'api',
  ],
  [
    '$env:CODEX_API_KEY = $null\nSet-Content Env:CODEX_API_KEY $env:OPENAI_API_KEY\ncodex exec hi',
    'api',
  ],
  ['$CODEX_API_KEY = $null\ncodex exec hi', 'api'],
  ['function Drop { Remove-Item Env:CODEX_API_KEY }\nDrop\ncodex exec hi', 'subscription'],
  ['& { $env:CODEX_API_KEY = $null }\ncodex exec hi', 'subscription'],
  ['. ./clean.ps1\ncodex exec hi', 'subscription'],
  ['./clean.ps1\ncodex exec hi', 'subscription'],
  ['pwsh -File clean.ps1\ncodex exec hi', 'api'],
  ['pwsh -Command "Remove-Item Env:CODEX_API_KEY; codex exec hi"', 'subscription'],
];

describe('PowerShell', () => {
  const scripts = { 'clean.ps1': 'Remove-Item Env:CODEX_API_KEY\n' };
  test.each(POWERSHELL)('%s', (script, budget) => {
    expect(payerOf(script, scripts, 'pwsh')).toBe(budget);
  });
});

const CMD: readonly Row[] = [
  ['codex exec hi', 'api'],
  ['set CODEX_API_KEY=\ncodex exec hi', 'subscription'],
  ['set "CODEX_API_KEY="\ncodex exec hi', 'subscription'],
  ['set codex_api_key=\ncodex exec hi', 'subscription'],
  ['set CODEX_API_KEY=&& codex exec hi', 'subscription'],
  ['set CODEX_API_KEY=\nset CODEX_API_KEY=%OPENAI_API_KEY%\ncodex exec hi', 'api'],
  ['call clean.cmd\ncodex exec hi', 'subscription'],
  ['setlocal\nset CODEX_API_KEY=\nendlocal\ncodex exec hi', 'api'],
  ['cmd /c "set CODEX_API_KEY=&& codex exec hi"', 'subscription'],
];

describe('cmd', () => {
  const scripts = { 'clean.cmd': '@echo off\r\nset CODEX_API_KEY=\r\n' };
  test.each(CMD)('%s', (script, budget) => {
    expect(payerOf(script, scripts, 'cmd')).toBe(budget);
  });
});
