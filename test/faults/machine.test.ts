import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runAction } from '../e2e/github/process.ts';
import { startGitHub } from '../e2e/github/server.ts';
import { ACTION, CLI, cli, folder, removeFolders, texts, workflows } from './repository.ts';

/** Issue by issue an attack on the machine that the guard runs on, and beside it what must go on working. */
afterEach(removeFolders);

const isRoot = process.geteuid?.() === 0;
/** Somebody who is nobody here. Only root can start another user's process. */
const STRANGER = 65_534;

function checkout(): string {
  const root = folder(workflows(1));
  mkdirSync(join(root, '.git'));
  return root;
}

describe('kept code', () => {
  const words = ['explain', 'unclear-payer'];
  const start = (home: string, uid?: number) =>
    cli(words, { env: { HOME: home, NODE_DISABLE_COMPILE_CACHE: '' }, uid, entry: entry() });

  /** A copy that every user can read. */
  function entry(): string {
    const copy = folder();
    cpSync(join(CLI, '..'), copy, { recursive: true });
    chmodSync(copy, 0o755);
    return join(copy, 'index.js');
  }
  const cache = (home: string) => join(home, '.cache', 'spend-guard');
  const kept = (home: string) => (existsSync(cache(home)) ? readdirSync(cache(home)) : []);
  const times = (home: string) =>
    kept(home).map((name) => statSync(join(cache(home), name)).mtimeMs);

  function home(owner = process.geteuid?.() ?? 0): string {
    const made = folder();
    chmodSync(made, 0o700);
    if (isRoot) chownSync(made, owner, owner);
    return made;
  }

  it('is kept and used again where only the user can write', () => {
    const here = home();
    const first = start(here);
    expect(kept(here).length).toBeGreaterThan(0);
    const before = times(here);
    expect(start(here).stdout).toBe(first.stdout);
    expect(times(here)).toEqual(before);
  });

  it.each<[string, (home: string) => void]>([
    ['a file that others can write to', (at) => each(at, (file) => chmodSync(file, 0o666))],
    ['a file that the group can write to', (at) => each(at, (file) => chmodSync(file, 0o660))],
    ['a folder that others can write to', (at) => chmodSync(cache(at), 0o777)],
    ['a folder above that others can write to', (at) => chmodSync(join(at, '.cache'), 0o777)],
    ['a home that others can write to', (at) => chmodSync(at, 0o777)],
  ])('is neither run nor written in %s', (_, open) => {
    const here = home();
    start(here);
    // Code that would end the process, with its right digest: only who wrote it tells.
    open(here);
    const before = kept(here).map((name) => readFileSync(join(cache(here), name)));
    const { status, stdout } = start(here);
    expect(status).toBe(0);
    expect(stdout).toContain('unclear-payer');
    if (_.startsWith('a file')) return;
    expect(kept(here).map((name) => readFileSync(join(cache(here), name)))).toEqual(before);
  });

  function each(at: string, act: (file: string) => void): void {
    for (const name of kept(at)) act(join(cache(at), name));
  }

  it.each(['.cache', '.cache/spend-guard'])('goes through no link: %s', (name) => {
    const [here, elsewhere] = [home(), home()];
    mkdirSync(join(here, name, '..'), { recursive: true });
    symlinkSync(elsewhere, join(here, name));
    expect(start(here).status).toBe(0);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readlinkSync(join(here, name))).toBe(elsewhere);
  });

  it.runIf(isRoot)('of another user is not run as root, nor is his folder written to', () => {
    const theirs = home(STRANGER);
    expect(start(theirs, STRANGER).status).toBe(0);
    const before = times(theirs);
    expect(before.length).toBeGreaterThan(0);
    // As with `sudo`, which may leave HOME as it is.
    for (const name of kept(theirs)) writeFileSync(join(cache(theirs), name), 'not code');
    expect(start(theirs).status).toBe(0);
    expect(kept(theirs).map((name) => readFileSync(join(cache(theirs), name), 'utf8'))).toEqual(
      before.map(() => 'not code'),
    );
  });

  it.runIf(isRoot)('of root is not written by a user in a folder that is not his', () => {
    const roots = home();
    chmodSync(roots, 0o777);
    expect(start(roots, STRANGER).status).toBe(0);
    expect(kept(roots)).toEqual([]);
  });
});

describe('a link in the checkout', () => {
  const COMMANDS = {
    init: { at: '.github/spend-guard.yml', words: (root: string) => ['init', root] },
    baseline: {
      at: '.github/spend-guard-baseline.json',
      words: (root: string) => ['baseline', root],
    },
    output: {
      at: 'out/report.json',
      words: (root: string) => [
        'scan',
        root,
        '--format',
        'json',
        '--output',
        `${root}/out/report.json`,
      ],
    },
  };
  type Command = keyof typeof COMMANDS;

  it.each(Object.keys(COMMANDS) as Command[])('%s writes where there is none', (command) => {
    const root = checkout();
    const { at, words } = COMMANDS[command];
    const { status, stderr } = cli(words(root));
    expect(status, stderr).toBeLessThanOrEqual(1);
    expect(readFileSync(join(root, at), 'utf8')).toContain('spend-guard');
  });

  describe.each(Object.keys(COMMANDS) as Command[])('%s', (command) => {
    it.each<[string, (root: string, at: string) => string]>([
      [
        'to a file outside',
        (root, at) => link(root, at, join(folder({ victim: 'mine\n' }), 'victim')),
      ],
      ['to nothing yet, outside', (root, at) => link(root, at, join(folder(), 'new'))],
      ['to a hook of git', (root, at) => link(root, at, join(root, '.git/hooks/pre-commit'))],
      [
        'to a file of the checkout',
        (root, at) => link(root, at, join(root, '.github/workflows/review-0.yml')),
      ],
      ['in place of the folder', (root, at) => linkFolder(root, at)],
    ])('goes through none %s', (_, plant) => {
      const root = checkout();
      const { at, words } = COMMANDS[command];
      const target = plant(root, at);
      const before = existsSync(target) ? texts(join(target, '..')) : undefined;
      const { status, stderr } = cli(words(root), { cwd: root });
      expect(status).toBe(2);
      expect(stderr).toMatch(/link|exists and was left alone|cannot be read/);
      expect(existsSync(target) ? texts(join(target, '..')) : undefined).toEqual(before);
    });
  });

  function link(root: string, at: string, target: string): string {
    mkdirSync(join(root, at, '..'), { recursive: true });
    mkdirSync(join(target, '..'), { recursive: true });
    symlinkSync(target, join(root, at));
    return target;
  }

  function linkFolder(root: string, at: string): string {
    const outside = folder();
    const name = at.split('/')[0] ?? '';
    const was = join(root, name);
    if (existsSync(was)) cpSync(was, outside, { recursive: true });
    rmSync(was, { recursive: true, force: true });
    symlinkSync(outside, was);
    return join(outside, at.slice(name.length + 1));
  }

  it('fix leaves a workflow that is one, and fixes the others', () => {
    const root = folder(workflows(2));
    const outside = join(
      folder({ 'real.yml': workflows(1)['.github/workflows/review-0.yml'] ?? '' }),
      'real.yml',
    );
    cpSync(outside, join(root, 'real.yml'));
    rmSync(join(root, '.github/workflows/review-0.yml'));
    symlinkSync('../../real.yml', join(root, '.github/workflows/review-0.yml'));
    const before = readFileSync(join(root, 'real.yml'), 'utf8');
    expect(cli(['fix', root, '--unsafe']).status).toBe(0);
    expect(readFileSync(join(root, 'real.yml'), 'utf8')).toBe(before);
    expect(readFileSync(join(root, '.github/workflows/review-1.yml'), 'utf8')).toContain('timeout');
  });

  it('an output of the user may lie behind a link of his own, outside of every checkout', () => {
    const [root, real] = [checkout(), folder()];
    const mine = join(folder(), 'mine');
    symlinkSync(real, mine);
    const words = ['scan', root, '--format', 'json', '--output', join(mine, 'report.json')];
    expect(cli(words, { cwd: root }).status).toBeLessThanOrEqual(1);
    expect(existsSync(join(real, 'report.json'))).toBe(true);
  });

  it('the standard output has names too', () => {
    const words = [CLI, 'scan', checkout(), '--format', 'json', '--output', '/dev/stdout'];
    const args = ['-c', '"$0" "$@" | cat', process.execPath, ...words];
    const env = { PATH: process.env.PATH ?? '', NODE_DISABLE_COMPILE_CACHE: '1' };
    const { stdout } = spawnSync('sh', args, { encoding: 'utf8', env });
    expect(JSON.parse(stdout)).toHaveProperty('schema');
  });
});

describe('the Action', () => {
  const run = async (
    more: { inputs?: Record<string, string>; env?: Record<string, string> },
    root: string,
  ) => {
    const github = await startGitHub();
    try {
      return await runAction({
        entry: ACTION,
        workspace: root,
        github,
        payload: {
          ref: 'refs/heads/new',
          before: '0'.repeat(40),
          after: github.state.pull.headSha,
        },
        ...more,
        env: { GITHUB_EVENT_NAME: 'push', ...more.env },
      });
    } finally {
      await github.close();
    }
  };

  it.each(['sarif', 'report-path'])('writes %s through no link, and fails', async (what) => {
    const root = checkout();
    const victim = join(folder({ victim: 'mine\n' }), 'victim');
    const name = what === 'sarif' ? 'guard.sarif' : 'spend-guard-report.json';
    symlinkSync(victim, join(root, name));
    const more = what === 'sarif' ? { inputs: { sarif: name } } : { env: { RUNNER_TEMP: root } };
    const { status, outputs, stdout } = await run(more, root);
    expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'error' });
    expect(stdout).toContain('is a link');
    expect(readFileSync(victim, 'utf8')).toBe('mine\n');
  });

  it('writes both where there is no link', async () => {
    const root = checkout();
    const { stdout } = await run(
      { inputs: { sarif: 'out/guard.sarif' }, env: { RUNNER_TEMP: folder() } },
      root,
    );
    expect(stdout).not.toContain('could not finish');
    expect(existsSync(join(root, 'out/guard.sarif'))).toBe(true);
  });

  it('refuses a `path` that leads out of the workspace through a link', async () => {
    const root = checkout();
    symlinkSync(folder(workflows(1)), join(root, 'sub'));
    const { status, outputs, stdout } = await run({ inputs: { path: 'sub' } }, root);
    expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'error' });
    expect(stdout).toContain('leads out of the checkout');
    const inside = await run({ inputs: { path: '.github/..' } }, root);
    expect(inside.stdout).not.toContain('leads out of the checkout');
  });

  it('ends where its folder for results cannot be made', async () => {
    const { status, outputs } = await run({ env: { RUNNER_TEMP: '/proc/x' } }, checkout());
    expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'error' });
  });
});

describe('what is printed', () => {
  const NAMES = {
    osc: '\u001b]8;;http://evil.example\u0007name\u001b]8;;\u0007',
    c1: 'a\u009b31mb',
    bidi: 'a\u202eb\u2066c',
    hidden: 'a\u200bb\u{e0041}c',
    command: 'x\n::error::y',
  };

  it.each(Object.entries(NAMES))('nothing of a name that is obeyed survives: %s', (_, name) => {
    const job = JSON.stringify(name);
    const text = (workflows(1)['.github/workflows/review-0.yml'] ?? '').replace('review-0', job);
    const root = folder({ [`.github/workflows/${name.replaceAll('/', '_')}.yml`]: text });
    for (const format of ['text', 'json', 'markdown', 'sarif']) {
      const { stdout, stderr } = cli(['scan', root, '--format', format, '--verbose']);
      expect((stdout + stderr).replaceAll('\n', ' ')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(stdout + stderr).not.toMatch(/^\s*::/m);
      if (format === 'json') expect(JSON.parse(stdout).schema).toBe('spend-guard/report/v1');
    }
  });

  it('JSON still says the same', () => {
    const root = folder({
      '.github/workflows/a.yml': `on: push\njobs: {"a\\u202eb": {runs-on: x, steps: [{run: codex exec x}]}}`,
    });
    const { stdout } = cli(['scan', root, '--format', 'json']);
    expect(stdout).toContain('a\\u202eb');
    expect(JSON.parse(stdout).jobs[0].job).toBe('a\u202eb');
  });

  it.each(['x\n::error', 'x\r::error', '\n  ::error::y'])(
    'no line of an error is a command',
    (policy) => {
      const { status, stdout, stderr } = cli(['scan', folder(workflows(1)), '--policy', policy]);
      expect(status).toBe(2);
      expect(stdout + stderr).not.toMatch(/^\s*::/m);
    },
  );

  it('a full standard output is the guard’s failure, and no stack', () => {
    const full = openSync('/dev/full', 'w');
    const env = { PATH: process.env.PATH ?? '', NODE_DISABLE_COMPILE_CACHE: '1' };
    const words = [CLI, 'scan', folder(workflows(1))];
    const { status, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^spend-guard: could not finish: the report could not be printed: .*\n$/,
    );
    // Also where there is nobody to tell.
    const both = openSync('/dev/full', 'w');
    expect(spawnSync(process.execPath, words, { env, stdio: ['ignore', both, both] }).status).toBe(
      3,
    );
    closeSync(both);
  });
});
