import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { command } from './command.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const POLICY = '.github/spend-guard.yml';
const BASELINE = '.github/spend-guard-baseline.json';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-commands-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function take(fixture: string): void {
  cpSync(join(FIXTURES, fixture), root, { recursive: true });
}

it.each(COMMANDS.map(({ name }) => name))('%s has a help that ends well', async (name) => {
  const { status, stdout } = await command(name, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: spend-guard ${name}`);
  expect(stdout).toContain('Exit status');
});

it.each(['scan', 'baseline', 'init', 'fix'])(
  '%s refuses a folder that is not there',
  async (name) => {
    const { status, stdout, stderr } = await command(name, join(root, 'nowhere'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('there is no folder');
  },
);

describe('baseline', () => {
  it('lets an old repository start today, and bites again without it', async () => {
    take('acme-platform');
    expect((await command('scan', root)).status).toBe(1);
    const written = await command('baseline', root);
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toContain(`Wrote ${BASELINE}`);
    expect((await command('scan', root)).status).toBe(0);
    expect((await command('scan', root, '--no-baseline')).status).toBe(1);
  });

  it('is refused where it is broken or missing', async () => {
    take('acme-platform');
    expect((await command('scan', root, '--baseline', 'none.json')).stderr).toContain('none.json');
    writeFileSync(join(root, BASELINE), '{');
    expect(await command('scan', root)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('not valid JSON'),
    });
  });
});

/** A person's login of ChatGPT, which fails in a public repository, and of another vendor. */
const LOGIN = `on: { schedule: [{ cron: '0 3 * * *' }] }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { LOGIN: '\${{ secrets.CODEX_AUTH_JSON }}' }
        run: |
          mkdir -p ~/.codex && printf '%s' "$LOGIN" > ~/.codex/auth.json
          codex exec "Read the log"
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with: { claude_code_oauth_token: '\${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}', prompt: Review }
`;

describe('init', () => {
  it('writes a policy that judges its repository without a wrong budget, and once', async () => {
    take('acme-platform');
    rmSync(join(root, POLICY));
    expect(await command('init', root)).toMatchObject({ status: 0, stderr: '' });
    const { stdout } = await command('scan', root, '--format', 'json');
    const { findings } = JSON.parse(stdout);
    expect(findings.filter((one: { rule: string }) => one.rule === 'wrong-budget')).toEqual([]);
    const text = readFileSync(join(root, POLICY), 'utf8');
    expect(await command('init', root)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(root, POLICY), 'utf8')).toBe(text);
  });

  it.each(['unknown', 'public', 'private'])(
    'promises that the next scan fails nothing, of a repository that is %s',
    async (visibility) => {
      mkdirSync(join(root, '.github/workflows'), { recursive: true });
      writeFileSync(join(root, '.github/workflows/login.yml'), LOGIN);
      const told = visibility === 'unknown' ? [] : ['--visibility', visibility];
      const { stdout } = await command('init', root, ...told);
      expect(stdout).toContain(`Next: ${['spend-guard', 'scan', root, ...told].join(' ')}\n`);
      const text = readFileSync(join(root, POLICY), 'utf8');
      expect(text.replace(/\n *# */g, ' ')).toMatch(
        /login\.yml:9: Job `ask` runs `codex exec` with `secrets\.CODEX_AUTH_JSON`, by its name/,
      );
      expect(text).toContain('# - a person’s Claude plan: 1 job (login.yml#review)');
      // What a policy for a public repository forgives, or one for any, it forgives everywhere.
      const kinds = visibility === 'private' ? ['private'] : ['unknown', 'public', 'private'];
      for (const kind of kinds)
        expect(await command('scan', root, '--visibility', kind)).toMatchObject({ status: 0 });
    },
  );

  it('knows three kinds of visibility', async () => {
    take('acme-platform');
    expect(await command('init', root, '--visibility', 'open')).toMatchObject({ status: 2 });
  });
});

describe('a baseline', () => {
  it('counts what its file holds', async () => {
    take('acme-platform');
    rmSync(join(root, POLICY));
    const { stdout } = await command('baseline', root);
    const { findings } = JSON.parse(readFileSync(join(root, BASELINE), 'utf8'));
    expect(stdout).toContain(
      `${findings.length} findings tolerated, ${findings.length} of them new`,
    );
  });
});

describe('the table of jobs', () => {
  it('shows no two jobs by one name, and keeps the time of a schedule', async () => {
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    const job = `runs-on: ubuntu-latest
    steps: [{ run: codex exec hi, env: { CODEX_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' } }]`;
    for (const kind of ['nightly-compatibility', 'manual-only'])
      writeFileSync(
        join(root, `.github/workflows/spring-ai-integration-tests-${kind}.yml`),
        `on: { workflow_dispatch: {}, schedule: [{ cron: '17 0 * * 1' }] }
jobs:
  test-autoconfigure:
    ${job}
  test-spring-ai-integration-of-all-modules:
    ${job}
`,
      );
    const { stdout } = await command('scan', root);
    const rows = stdout.split('\n').filter((line) => / api {2}/.test(line));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.slice(0, 32))).size).toBe(4);
    for (const row of rows) expect(row).toMatch(/every Mon(?:day)? at 00:17 \(\+1\)/);
  });
});

describe('at a desk', () => {
  it('says that it made a folder for its output', async () => {
    take('rules/personal-login/passing');
    const output = join(root, 'reprots/out.json');
    const words = ['scan', root, '--format', 'json', '--output', output];
    const made = `spend-guard: made the folder ${join(root, 'reprots')} for --output\n`;
    expect(await command(...words)).toMatchObject({ stdout: '', stderr: made });
    expect(await command(...words)).toMatchObject({ stdout: '', stderr: '' });
  });

  it('says where no workflow is, and nothing of a checkout', async () => {
    const status = 2;
    const none = `spend-guard: there are no workflows in .github/workflows of ${root}\n`;
    for (const name of ['scan', 'init', 'fix', 'baseline'])
      expect(await command(name, root)).toEqual({ status, stdout: '', stderr: none });
    const once = `spend-guard: ${root} is in the same repository as ${root}, which is counted once\n`;
    const both = await command('scan', root, root, '-q');
    expect(both).toEqual({ status, stdout: '', stderr: once + none });
  });

  it('tells which option was meant, and where to look', async () => {
    expect((await command('scan', '--verbos')).stderr).toContain(
      'did you mean --verbose? See --help.',
    );
  });

  it('offers no format that is refused', async () => {
    const { stdout } = await command('completion', 'bash');
    expect(stdout).toContain('scan\\ --format) words="text json markdown sarif"');
    expect(stdout).toContain('forecast\\ --format) words="text json markdown"');
    expect(stdout).toContain('verify\\ --format) words="text json"');
  });
});

describe('explain', () => {
  it('prints a page, or says which was meant', async () => {
    expect((await command('explain', 'wrong-budget')).stdout).toContain('wrong-budget');
    expect(await command('explain', 'wrong-bugdet')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('did you mean `wrong-budget`?'),
    });
  });
});

describe('a policy that extends another repository’s', () => {
  const extend = () => {
    take('acme-platform');
    writeFileSync(join(root, POLICY), 'version: 1\nextends: acme/.github/policy.yml@main\n');
  };

  it('is refused offline, with the way out', async () => {
    extend();
    const { status, stdout, stderr } = await command('scan', root);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--online');
    expect(stderr).toContain('GITHUB_TOKEN');
  });

  it('needs a token online', async () => {
    extend();
    expect(await command('scan', root, '--online')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('GITHUB_TOKEN or GH_TOKEN'),
    });
  });
});

describe('fix', () => {
  it('shows what it would do and writes nothing on a dry run', async () => {
    take('rules/unbounded-run/failing');
    const path = join(root, '.github/workflows/review.yml');
    const before = readFileSync(path, 'utf8');
    const { status, stdout } = await command('fix', root, '--dry-run', '--unsafe');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\+ {4}timeout-minutes/m);
    expect(stdout).toContain('Would fix');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('leaves a value that somebody must choose, and says so', async () => {
    take('rules/unbounded-run/failing');
    const path = join(root, '.github/workflows/review.yml');
    const before = readFileSync(path, 'utf8');
    const { stdout } = await command('fix', root);
    expect(stdout).toMatch(
      /^0 fixed; \d+ findings? (?:is|are) left: spend-guard scan.*\n\d of them: spend-guard fix --unsafe/,
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('ends with what is left for a person, why, and what is tolerated until when', async () => {
    take('rules/personal-login/failing');
    const { stdout } = await command('fix', root);
    expect(stdout).toMatch(
      /^Left for you:\n {2}\w+ [\w-]+ in [\w.-]+#[\w-]+.*: .* is your decision\s+\(`spend-guard explain [\w-]+`\)$/m,
    );
    const entry = (rule: string) =>
      `  - { rule: ${rule}, jobs: "**#*", reason: x, expires: 2099-01-31 }\n`;
    const rules = [...stdout.matchAll(/spend-guard explain ([\w-]+)/g)].map(([, id = '']) => id);
    writeFileSync(
      join(root, POLICY),
      `version: 1\ndefault: any\nignore:\n${rules.map(entry).join('')}`,
    );
    expect((await command('fix', root)).stdout).toMatch(/^\d+ tolerated until 2099-01-31$/m);
  });

  it('writes what it says, and a second run has nothing to do', async () => {
    take('rules/unbounded-run/failing');
    expect((await command('fix', root, '--unsafe')).stdout).toContain('Fixed ');
    expect((await command('fix', root, '--unsafe')).stdout).toMatch(/^0 fixed/m);
    expect(existsSync(join(root, BASELINE))).toBe(false);
  });
});
