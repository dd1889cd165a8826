import { describe, expect, it } from 'vitest';
import { shapes } from './shape.ts';

type Row = readonly [script: string, ...expected: string[]];

const powershell: readonly Row[] = [
  ['$env:A = "x$env:B"', 'x:A=x$B'],
  ['& "C:\\x\\codex.cmd" exec `\n  --json', '[C:\\x\\codex.cmd] [exec] [--json]'],
  ['"A=$env:B" >> $env:GITHUB_ENV', '[Write-Output] [A=$B] 1>>$GITHUB_ENV'],
  [
    '"A=b" | Out-File -FilePath $env:GITHUB_ENV -Append',
    '[Write-Output] [A=b]',
    '[Out-File] [-FilePath] [$GITHUB_ENV] [-Append] 1>>$GITHUB_ENV <<"A=b\\n"',
  ],
  [
    'Set-Content -Path x -Value $env:K -NoNewline',
    '[Set-Content] [-Path] [x] [-Value] [$K] [-NoNewline] 1>x <<"$K"',
  ],
  ['Add-Content f "a"', '[Add-Content] [f] [a] 1>>f <<"a\\n"'],
  ['@"\n{"k": "$env:K"}\n"@ > f', '[Write-Output] [{"k": "$K"}] 1>f'],
  ["@'\n$env:K\n'@ > f", '[Write-Output] [$env:K] 1>f'],
  ['if ($env:K) { a } elseif (x) { b } else { c }', '? [a]', '( [x]', '? [b]', '? [c]'],
  ['foreach ($f in 1..3) { a }', '[a]'],
  ['try { a } catch { b } finally { c }', '[a]', '? [b]', '[c]'],
  ['function Go { a }\nGo', '[a]'],
  ['function Go { a }'],
  ["$p = @('exec', '--json')\ncodex @p", "p=@('exec', '--json')", '[codex] [exec] [--json]'],
  ['# codex exec\n<# codex exec #>\na # b', '[a]'],
  ['$o = codex exec 2>&1', '[codex] [exec]', 'o=codex exec 2>&1'],
  ['"x=$(codex exec)"', '( [codex] [exec]', '[Write-Output] [x=(codex exec)]'],
  [
    'irm -Headers @{ Authorization = "Bearer $env:K" } -Uri u',
    '[irm] [-Headers] [ Authorization = Bearer $K ] [-Uri] [u]',
  ],
  [
    '1 | ForEach-Object { a }',
    '[Write-Output] [1]',
    '? [a]',
    '[ForEach-Object] [{ a }] | Write-Output',
  ],
  ['a && b || c', '[a]', '[b]', '? [c]'],
];

const cmd: readonly Row[] = [
  ['set A=b c', 'x:A=b c [set]'],
  ['set "A=%B%"', 'x:A=$B [set]'],
  [
    'codex.cmd --ask-for-approval never exec ^\n "x %A%"',
    '[codex.cmd] [--ask-for-approval] [never] [exec] [x $A]',
  ],
  ['call a && b || c & d', '[a]', '[b]', '? [c]', '[d]'],
  ['rem codex exec\n:: codex exec\n@echo off', '[echo] [off]'],
  ['echo A=%B%>>%GITHUB_ENV%', '[echo] [A=$B] 1>>$GITHUB_ENV'],
  ['(echo A=1\necho B=2) > f', '[echo] [A=1] 1>f', '[echo] [B=2] 1>>f'],
  ['if exist f (a) else (b)', '? [a]', '? [b]'],
  ['if "%A%"=="x" a', '? [a]'],
  ['for %%f in (*.md) do a %%f', '? [a] [%%f]'],
  ['echo %K% | codex login', '[echo] [$K]', '[codex] [login] | echo'],
];

describe('PowerShell', () => {
  it.each(powershell)('%s', (script, ...expected) => {
    expect(shapes(script, 'powershell')).toEqual(expected);
  });
});

describe('cmd', () => {
  it.each(cmd)('%s', (script, ...expected) => {
    expect(shapes(script, 'cmd')).toEqual(expected);
  });
});
