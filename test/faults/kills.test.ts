import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { COUNTS, pick, randomFrom, SEED, some } from './counts.ts';
import {
  AIM,
  CLI,
  cli,
  folder,
  removeFolders,
  type Texts,
  texts,
  workflows,
} from './repository.ts';

/** Each writing command, stopped at each of its writes: every file is the old one or the new one. */
const UNFINISHED = /(^|\/)\.spend-guard-[0-9a-f]{16}\.tmp$/;
const COMMANDS = ['fix', 'init', 'baseline', 'output'] as const;
type Command = (typeof COMMANDS)[number];

function wordsOf(command: Command, root: string): readonly string[] {
  return command === 'output'
    ? ['scan', root, '--format', 'json', '--output', join(root, 'report.json')]
    : command === 'fix'
      ? [command, root, '--unsafe']
      : [command, root];
}

const BEFORE: Texts = { ...workflows(4), 'report.json': 'of an earlier run\n' };
const after = new Map<Command, Texts>();
const calls = new Map<Command, number>();

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('npm run build comes first');
  for (const command of COMMANDS) {
    const root = folder(BEFORE);
    const count = join(folder(), 'count');
    const env = { AIM: JSON.stringify({ at: -1 }), AIM_COUNT: count };
    const { status } = cli(wordsOf(command, root), { env, node: ['--require', AIM] });
    expect(status).toBeLessThanOrEqual(1);
    after.set(command, withoutPlace(texts(root), root));
    calls.set(command, Number(readFileSync(count, 'utf8')));
  }
});
afterEach(removeFolders);

/** A report names the folder that was scanned. */
function withoutPlace(files: Texts, root: string): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(root, 'ROOT')]),
  );
}

/** What is there is whole, and nothing but an unfinished file of ours came to it. */
function expectWhole(command: Command, root: string): void {
  const there = withoutPlace(texts(root), root);
  for (const path of Object.keys(BEFORE)) expect(there, path).toHaveProperty([path]);
  for (const [path, text] of Object.entries(there)) {
    if (UNFINISHED.test(path)) continue;
    expect([BEFORE[path], after.get(command)?.[path]], path).toContain(text);
  }
}

describe('killed', () => {
  const random = randomFrom(SEED);
  const rounds = Array.from({ length: COUNTS.kills }, (_, round) => ({
    round,
    command: COMMANDS[round % COMMANDS.length] as Command,
    how: round % 8 < 5 ? 'at a write' : 'at any moment',
    share: random(),
    part: pick(random, [0, 0.3, 0.7, 1]),
  }));

  it.each(rounds)('round $round: $command $how', async ({ command, how, share, part, round }) => {
    const root = folder(BEFORE);
    const words = wordsOf(command, root);
    if (how === 'at a write') {
      // One after the other, so that with enough rounds each is hit.
      const all = calls.get(command) ?? 1;
      const at = Math.floor(round / COMMANDS.length) % all;
      const env = { AIM: JSON.stringify({ at, how: 'kill', part }) };
      const { signal } = cli(words, { env, node: ['--require', AIM] });
      expect(signal).toBe('SIGKILL');
    } else {
      const child = spawn(process.execPath, [CLI, ...words], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), share * 400);
      await ended;
    }
    expectWhole(command, root);
    // What was left behind does not stand in the way of the next run.
    const { status, stderr } = cli(wordsOf(command, root));
    const started = command === 'init' && stderr.includes('exists and was left alone');
    expect(started || (status ?? 3) <= 1, stderr).toBe(true);
    expectWhole(command, root);
  });
});

describe('where there is no room', () => {
  it.each(COMMANDS)('%s changes nothing and says so, wherever it meets the end', (command) => {
    const all = calls.get(command) ?? 1;
    for (const at of some(all)) {
      const root = folder(BEFORE);
      const env = { AIM: JSON.stringify({ at, how: 'full' }) };
      const { status, stderr } = cli(wordsOf(command, root), { env, node: ['--require', AIM] });
      expectWhole(command, root);
      if (status === 0 || status === 1) continue;
      expect(status).toBe(3);
      expect(stderr).toMatch(/could not finish: .*(nothing was written|ENOSPC|written:)/s);
      const unfinished = Object.keys(texts(root)).filter((path) => UNFINISHED.test(path));
      // Only a disk on which nothing can be removed keeps one.
      expect(unfinished.length, String(at)).toBeLessThanOrEqual(command === 'fix' ? 4 : 1);
    }
  });

  it.each(['fix', 'init', 'baseline'] as const)('%s under a size limit', (command) => {
    const root = folder(BEFORE);
    const script = 'ulimit -f 0; exec "$0" "$@"';
    const words = [process.execPath, CLI, ...wordsOf(command, root)];
    const env = { PATH: process.env.PATH ?? '', NODE_DISABLE_COMPILE_CACHE: '1' };
    const { status } = spawnSync('bash', ['-c', script, ...words], { encoding: 'utf8', env });
    expect(status).not.toBe(0);
    expect(withoutPlace(texts(root), root)).toEqual(BEFORE);
  });

  it.runIf(canMount())('a real full disk', () => {
    const root = folder();
    const script = `mount -t tmpfs -o size=64k tmpfs "$1" && cp -r "$2"/. "$1" &&
      (head -c 1m /dev/zero > "$1/filler" 2>/dev/null; shift 2; "$@"; echo "status $?" >&2);
      rm -f "$0/filler"; cp -r "$0"/. "$KEPT"`;
    for (const command of ['fix', 'baseline'] as const) {
      const [source, kept] = [folder(BEFORE), folder()];
      mkdirSync(join(root, command));
      const disk = join(root, command);
      const words = [process.execPath, CLI, ...wordsOf(command, disk)];
      const env = { PATH: process.env.PATH ?? '', NODE_DISABLE_COMPILE_CACHE: '1', KEPT: kept };
      const args = ['-m', 'bash', '-c', script, disk, disk, source, ...words];
      const { stderr } = spawnSync('unshare', args, { encoding: 'utf8', env });
      expect(stderr).toContain('nothing was written');
      expect(stderr).toContain('status 3');
      expect(texts(kept)).toEqual(BEFORE);
      rmSync(disk, { recursive: true });
    }
  });
});

function canMount(): boolean {
  try {
    const script = 'mount -t tmpfs tmpfs /mnt';
    execFileSync('unshare', ['-m', 'bash', '-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('edited meanwhile', () => {
  it('fix leaves what changed since it was read, at whichever of its writes that happens', () => {
    const all = calls.get('fix') ?? 1;
    for (const at of some(all)) {
      const root = folder(BEFORE);
      const edited = join(root, '.github/workflows/review-3.yml');
      const aim = { at, how: 'edit' };
      const env = { AIM: JSON.stringify(aim), AIM_FILE: edited, AIM_TEXT: '# mine\n' };
      const { status, stderr } = cli(['fix', root, '--unsafe'], { env, node: ['--require', AIM] });
      // The last file is replaced between one call and the next: an edit after that is nobody's loss.
      if (status === 0) expect(readFileSync(edited, 'utf8')).toMatch(/^# mine|timeout-minutes/);
      else {
        expect(readFileSync(edited, 'utf8')).toBe('# mine\n');
        expect(stderr).toContain('review-3.yml was changed since it was read');
        expect(stderr).toMatch(/nothing was written|\nwritten: .*\nnot written: .*review-3\.yml/);
      }
    }
  });

  it('init does not take the place of a policy that appeared', () => {
    for (const at of some((calls.get('init') ?? 1) - 1)) {
      const root = folder(BEFORE);
      const policy = join(root, '.github/spend-guard.yml');
      const env = {
        AIM: JSON.stringify({ at, how: 'edit' }),
        AIM_FILE: policy,
        AIM_TEXT: '# mine\n',
      };
      const { status } = cli(['init', root], { env, node: ['--require', AIM] });
      if (status !== 0) expect(readFileSync(policy, 'utf8')).toBe('# mine\n');
    }
  });
});
