import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = join(ROOT, 'dist/cli/index.js');
const ACME = 'fixtures/acme-platform';

function spendGuard(
  words: readonly string[],
  environment: Record<string, string> = {},
  node: readonly string[] = [],
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ENTRY, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
  });
  return { status, stdout, stderr };
}

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('the first command of the README', () => {
  it('fits on a screen and a half: verdict, ledger, findings, jobs, and the verdict again', () => {
    const lines = linesOf(spendGuard(['scan', ACME], { COLUMNS: '100' }).stdout);
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(lines[0]).toMatch(/^FAIL {2}6 violations in 6 jobs {2,}\.github\/spend-guard\.yml/);
    expect(lines[2]).toMatch(/^ {2}API budget +8 jobs .* USD a month$/);
    expect(lines[3]).toMatch(/^ {2}Subscription budget +4 jobs .* runs a month$/);
    expect(lines.at(-1)).toBe('FAIL  6 violations in 6 jobs');
    const at = (start: RegExp) => lines.findIndex((line) => start.test(line));
    expect(at(/^ask {2}error wrong-budget/)).toBeGreaterThan(3);
    expect(at(/^ {2}JOB +BUDGET/)).toBeGreaterThan(at(/^changelog {2}warning/));
  });

  it.each([60, 100])('keeps to the width that COLUMNS says, as %i', (columns) => {
    const { stdout } = spendGuard(['scan', ACME], { COLUMNS: String(columns) });
    expect(linesOf(stdout).filter((line) => [...line].length > columns)).toEqual([]);
  });

  it('is coloured where FORCE_COLOR says so, and not by FORCE_COLOR=0, NO_COLOR or --no-color', () => {
    const painted = (words: readonly string[], environment: Record<string, string>) =>
      spendGuard(['scan', ACME, ...words], environment).stdout.includes('\u001b[31m');
    expect(painted([], { FORCE_COLOR: '1' })).toBe(true);
    expect(painted([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(painted([], { FORCE_COLOR: '0' })).toBe(false);
    expect(painted([], { NO_COLOR: '1' })).toBe(false);
    expect(painted(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('a Node that is too old', () => {
  /** Another version is claimed before the entry is read. */
  const claims = (version: string) => {
    const claim = `Object.defineProperty(process.versions,"node",{value:"${version}"})`;
    return ['--import', `data:text/javascript,${encodeURIComponent(claim)}`];
  };

  it.each(['18.20.8', '20.18.3', '4.9.1'])(
    '%s is told which one is needed, and no stack',
    (version) => {
      const ended = spendGuard(['scan', ACME], {}, claims(version));
      expect(ended).toEqual({
        status: 3,
        stdout: '',
        stderr: `spend-guard needs Node 20.19 or newer; this is Node ${version}\n`,
      });
    },
  );

  it.each(['20.19.0', '22.1.0', '26.0.0'])('%s starts', (version) => {
    expect(spendGuard(['--version'], {}, claims(version)).status).toBe(0);
  });

  it('can read the entry, which holds no word that came after Node 4', () => {
    const text = readFileSync(ENTRY, 'utf8');
    expect(text).not.toMatch(/\?\.|\?\?|=>|\.\.\.|async|await|import|\*\*|\blet\b|#[a-z]\w*[ =(]/);
    expect(text).not.toContain('node:');
  });
});

describe('bad words', () => {
  it.each([
    [['-x'], 'unknown option "-x". See spend-guard --help.'],
    [['--format', 'json', 'scan'], 'the command comes first: spend-guard scan --format …'],
    [['scna'], 'unknown command "scna"; did you mean scan? See spend-guard --help.'],
    [['scan', 'README.md'], '"README.md" is a file; name the repository\'s folder'],
    [['scan', '--quiet', '--format', 'json', ACME], '--quiet goes with the format text'],
    [['completion', 'tcsh'], 'completion takes bash, zsh, fish, not "tcsh"'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = spendGuard(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`spend-guard: ${message}`);
  });

  it('-v is the version, and the verbose report behind a command', () => {
    expect(spendGuard(['-v'])).toEqual(spendGuard(['--version']));
    expect(spendGuard(['scan', '-v', ACME])).toEqual(spendGuard(['scan', '--verbose', ACME]));
  });
});

describe('several repositories', () => {
  const PASSING = 'fixtures/rules/unbounded-run/passing';

  it('are judged each by itself and counted together, and the highest status is the end', () => {
    const { status, stdout, stderr } = spendGuard(['scan', ACME, PASSING, 'nowhere']);
    expect(status).toBe(2);
    expect(stderr).toBe('spend-guard: nowhere: there is no folder "nowhere"\n');
    expect(stdout).toMatch(/^fixtures\/acme-platform\nFAIL /);
    expect(stdout).toContain(`\n${PASSING}\nPASS `);
    const ledger = linesOf(stdout)
      .slice(-4)
      .map((line) => line.trim().split(/\s{2,}/));
    expect(ledger).toEqual([
      [ACME, 'FAIL', '8', '4', '2', '1'],
      [PASSING, 'PASS', '1', '0', '0', '0'],
      ['nowhere', 'not judged', '-', '-', '-', '-'],
      ['all 3', '1 FAIL', '9', '4', '2', '1'],
    ]);
    expect(spendGuard(['scan', ACME, PASSING]).status).toBe(1);
    expect(spendGuard(['scan', PASSING, PASSING]).status).toBe(0);
  });

  it('are a list of reports in JSON, and runs of one log in SARIF', () => {
    const as = (format: string) =>
      JSON.parse(spendGuard(['scan', ACME, PASSING, '--format', format]).stdout);
    const alone = JSON.parse(spendGuard(['scan', ACME, '--format', 'json']).stdout);
    const reports = as('json');
    expect(reports).toHaveLength(2);
    expect(reports[0]).toEqual(alone);
    const { runs } = as('sarif');
    expect(
      runs.map((run: { automationDetails: { id: string } }) => run.automationDetails.id),
    ).toEqual([`spend-guard/${ACME}/`, `spend-guard/${PASSING}/`]);
  });
});

describe('completion', () => {
  /** What bash offers for the last of these words. */
  function offered(...words: readonly string[]): readonly string[] {
    const script = [
      `eval "$('${process.execPath}' '${ENTRY}' completion bash)"`,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length - 1}`,
      '_spend_guard',
      'printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n');
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean);
  }

  it('offers commands, options, their values, rules and folders', () => {
    expect(offered('spend-guard', 'ex')).toEqual(['explain']);
    expect(offered('spend-guard', 'scan', '--fo')).toEqual(['--format', '--forecast']);
    expect(offered('spend-guard', 'ledger', '--format', '')).toContain('html');
    expect(offered('spend-guard', 'scan', '--format', '')).toEqual([
      'text',
      'json',
      'markdown',
      'sarif',
    ]);
    expect(offered('spend-guard', 'explain', 'wrong-')).toEqual(['wrong-budget', 'wrong-account']);
    expect(offered('spend-guard', 'scan', 'fixt')).toEqual(['fixtures']);
    expect(offered('spend-guard', 'fix', '--un')).toEqual(['--unsafe']);
  });

  it.each(['zsh', 'fish'])('knows every command in %s', (shell) => {
    const { stdout } = spendGuard(['completion', shell]);
    for (const word of ['scan', 'why', 'init', 'fix', 'explain', 'wrong-budget', 'unsafe'])
      expect(stdout).toContain(word);
  });
});
