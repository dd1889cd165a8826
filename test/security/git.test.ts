import { execFileSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  type Clone,
  cloneAt,
  judge,
  LAX,
  newClone,
  POLICY,
  runGit,
  SPENDS,
  STRICT,
  temporary,
  WORKFLOW,
} from './bench.ts';

/**
 * What git is told by the files it stands in. Every attack has a base that forbids the head's job;
 * what must be left is the base's word, and no program started.
 */
interface World {
  readonly clone: Clone;
  readonly baseSha: string;
  readonly headSha: string;
  /** Would be written by a program that git was made to start. */
  readonly proof: string;
}

/** A strict base and, on a branch of it, a job that it forbids, in the folder that is judged. */
function world(folder = ''): World {
  const clone = newClone();
  const below = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const baseSha = clone.commit({ [below(POLICY)]: STRICT });
  clone.git('checkout', '-q', '-b', 'change');
  const headSha = clone.commit({ [below(WORKFLOW)]: SPENDS, [below(POLICY)]: LAX });
  return { clone, baseSha, headSha, proof: join(temporary(), 'proof') };
}

function asked({ clone, baseSha, headSha }: World, more: Partial<Asked> = {}): Promise<Judged> {
  return judge({ workspace: clone.root, baseSha, headSha, ...more });
}
type Judged = Awaited<ReturnType<typeof judge>>;

function expectTheBasesWord(judged: Judged, { proof, baseSha }: World): void {
  expect({ status: judged.status, outcome: judged.outputs.outcome }).toEqual({
    status: 1,
    outcome: 'fail',
  });
  expect(judged.comments.join()).toContain(baseSha.slice(0, 7));
  expect(judged.comments.join()).toContain('expects automation on the subscription budget');
  expect(existsSync(proof)).toBe(false);
}

/** A program that leaves a proof of having been started. */
function program(proof: string): string {
  return `touch ${proof}; false`;
}

it('control: the base judges, and names its commit', async () => {
  const there = world();
  expectTheBasesWord(await asked(there), there);
});

it('control: the same change is no violation where the base allows it', async () => {
  const clone = newClone();
  const baseSha = clone.commit({ [POLICY]: LAX });
  clone.git('checkout', '-q', '-b', 'change');
  const headSha = clone.commit({ [WORKFLOW]: SPENDS });
  const { status, outputs } = await judge({ workspace: clone.root, baseSha, headSha });
  expect({ status, outcome: outputs.outcome }).toEqual({ status: 0, outcome: 'pass' });
});

describe('a folder of the pull request that is a bare repository', () => {
  /** What git takes for a repository, committed as ordinary files of `sub`. */
  function plant({ clone, proof, baseSha }: World, folder: string, config = ''): void {
    const sub = join(clone.root, folder);
    mkdirSync(join(sub, 'refs/replace'), { recursive: true });
    mkdirSync(join(sub, 'objects/info'), { recursive: true });
    const run = program(proof);
    writeFileSync(join(sub, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(
      join(sub, 'config'),
      `[core]\n\trepositoryformatversion = 1\n\tbare = true\n\tsshCommand = "${run}"\n\tfsmonitor = "${run}"\n\thooksPath = hooks\n\talternateRefsCommand = "${run}"\n\tpager = "${run}"\n[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ssh://git@127.0.0.1/x\n\tpromisor = true\n[protocol]\n\tallow = always\n${config}`,
    );
    // A commit of the attacker's own under the name of the base.
    writeFileSync(join(sub, 'objects/info/alternates'), join(clone.root, '.git/objects\n'));
    const lax = clone.git('rev-parse', 'change');
    writeFileSync(join(sub, `refs/replace/${baseSha}`), `${lax}\n`);
  }

  it.each(['sub', 'services/shop'])('is no repository to the guard: path %s', async (folder) => {
    const there = world(folder);
    plant(there, folder);
    expectTheBasesWord(await asked(there, { inputs: { path: folder } }), there);
  });

  it('is none either where the base must be had from GitHub', async () => {
    const there = world('sub');
    const shallow = temporary();
    runGit(shallow, ['init', '-q']);
    const { root } = there.clone;
    runGit(root, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    runGit(shallow, ['fetch', '-q', '--depth=1', `file://${root}`, there.headSha]);
    runGit(shallow, ['checkout', '-q', 'FETCH_HEAD']);
    plant({ ...there, clone: { ...there.clone, root: shallow } }, 'sub');
    const judged = await asked(there, {
      workspace: shallow,
      inputs: { path: 'sub' },
      commits: { [there.baseSha]: { [`sub/${POLICY}`]: STRICT } },
      mergeBase: there.baseSha,
    });
    expectTheBasesWord(judged, there);
  });
});

/** What the repository's own configuration and object store could say; `.git` is as a step left it. */
const CONFIGURED: Readonly<Record<string, (there: World) => void>> = {
  'a replaced base': ({ clone, baseSha, headSha }) => {
    clone.git('update-ref', `refs/replace/${baseSha}`, headSha);
  },
  'a graft': ({ clone, headSha }) => {
    mkdirSync(join(clone.root, '.git/info'), { recursive: true });
    writeFileSync(join(clone.root, '.git/info/grafts'), `${headSha}\n`);
  },
  'a file system monitor': ({ clone, proof }) => {
    clone.git('config', 'core.fsmonitor', program(proof));
  },
  'hooks of the work tree': ({ clone, proof }) => {
    mkdirSync(join(clone.root, 'hooks'));
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change'])
      writeFileSync(join(clone.root, 'hooks', hook), `#!/bin/sh\n${program(proof)}\n`, {
        mode: 0o755,
      });
    clone.git('config', 'core.hooksPath', join(clone.root, 'hooks'));
  },
  'an included file of the work tree': ({ clone, proof }) => {
    writeFileSync(
      join(clone.root, 'evil.config'),
      `[core]\n\tfsmonitor = "${program(proof)}"\n\tuseReplaceRefs = true\n\tsshCommand = "${program(proof)}"\n`,
    );
    clone.git('config', 'include.path', join(clone.root, 'evil.config'));
  },
  'another work tree': ({ clone }) => {
    clone.git('config', 'core.worktree', temporary());
  },
  filters: ({ clone, proof }) => {
    writeFileSync(join(clone.root, '.gitattributes'), '* filter=evil diff=evil\n');
    for (const verb of ['clean', 'smudge', 'process'])
      clone.git('config', `filter.evil.${verb}`, program(proof));
    clone.git('config', 'diff.evil.textconv', program(proof));
  },
  'a pager and aliases': ({ clone, proof }) => {
    for (const name of ['core.pager', 'pager.cat-file', 'alias.cat-file', 'alias.ls-tree'])
      clone.git('config', name, `!${program(proof)}`);
  },
};

it.each(Object.entries(CONFIGURED))(
  'in the configuration of the checkout, %s decides nothing',
  async (_, arrange) => {
    const there = world();
    arrange(there);
    expectTheBasesWord(await asked(there), there);
  },
);

describe('the environment', () => {
  it('of the step does not reach git', async () => {
    const there = world();
    const other = newClone();
    other.commit({ [POLICY]: LAX });
    const judged = await asked(there, {
      env: {
        GIT_DIR: join(other.root, '.git'),
        GIT_WORK_TREE: other.root,
        GIT_OBJECT_DIRECTORY: join(other.root, '.git/objects'),
        GIT_SSH_COMMAND: program(there.proof),
        GIT_EXTERNAL_DIFF: program(there.proof),
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.fsmonitor',
        GIT_CONFIG_VALUE_0: program(there.proof),
        GIT_TRACE: there.proof,
      },
    });
    expectTheBasesWord(judged, there);
  });

  it('has no git among the files that are judged', async () => {
    const there = world();
    mkdirSync(join(there.clone.root, 'bin'));
    writeFileSync(
      join(there.clone.root, 'bin/git'),
      `#!/bin/sh\n${program(there.proof)}\nexec /usr/bin/git "$@"\n`,
      { mode: 0o755 },
    );
    const PATH = `${there.clone.root}/bin:bin::${process.env.PATH}`;
    expectTheBasesWord(await asked(there, { env: { PATH } }), there);
  });
});

describe('other places for a repository', () => {
  it('a linked work tree is one, with its `.git` as a file', async () => {
    const there = world();
    const tree = join(temporary(), 'tree');
    there.clone.git('worktree', 'add', '-q', '--detach', tree, there.headSha);
    expectTheBasesWord(await asked(there, { workspace: tree }), there);
  });

  it('a `.git` file that leads among the judged files is none: GitHub says what the base is', async () => {
    const there = world();
    const { root } = there.clone;
    renameSync(join(root, '.git'), join(root, 'kept'));
    runGit(root, ['--git-dir=kept', 'update-ref', `refs/replace/${there.baseSha}`, there.headSha]);
    writeFileSync(join(root, '.git'), 'gitdir: kept\n');
    const judged = await asked(there, {
      commits: { [there.baseSha]: { [POLICY]: STRICT } },
      mergeBase: there.baseSha,
    });
    expectTheBasesWord(judged, there);
    expect(judged.asked).toContain('repos/compare-commits-with-basehead');
  });

  it('a submodule does not stand in for the repository around it', async () => {
    const there = world('sub');
    const { clone } = there;
    const evil = newClone();
    evil.commit({ [POLICY]: LAX, [WORKFLOW]: SPENDS });
    // As a checkout with `submodules: true` leaves it.
    const modules = join(clone.root, '.git/modules/sub');
    mkdirSync(join(clone.root, '.git/modules'), { recursive: true });
    cpSync(join(evil.root, '.git'), modules, { recursive: true });
    writeFileSync(join(clone.root, 'sub/.git'), 'gitdir: ../.git/modules/sub\n');
    expectTheBasesWord(await asked(there, { inputs: { path: 'sub' } }), there);
  });

  it('a checkout below the workspace is the one that is meant', async () => {
    const there = world();
    const workspace = temporary();
    cloneAt(workspace).git('init', '-q');
    cpSync(there.clone.root, join(workspace, 'pr'), { recursive: true });
    expectTheBasesWord(await asked(there, { workspace, inputs: { path: 'pr' } }), there);
  });

  it('a folder that is a link out of the checkout is not followed', async () => {
    const there = world();
    const outside = newClone();
    outside.commit({ [WORKFLOW]: 'on: push\njobs: {}\n' });
    symlinkSync(outside.root, join(there.clone.root, 'sub'));
    const judged = await asked(there, { inputs: { path: 'sub' } });
    expect(judged.outputs.outcome).toBe('error');
    expect(judged.status).toBe(1);
    expect(judged.stdout).toContain('leads out of the checkout');
  });

  it('one of another owner is read: what its configuration could do is overruled', async () => {
    const there = world();
    there.clone.git('config', 'core.fsmonitor', program(there.proof));
    if (process.getuid?.() === 0) ownedBy(there.clone.root, 12_345);
    expectTheBasesWord(await asked(there), there);
  });

  it('without git on the machine GitHub says what the base is', async () => {
    const there = world();
    const judged = await asked(there, {
      env: { PATH: temporary() },
      commits: { [there.baseSha]: { [POLICY]: STRICT } },
      mergeBase: there.baseSha,
    });
    expectTheBasesWord(judged, there);
  });
});

describe('a partial clone', () => {
  function partial({ clone, headSha }: World, proof: string): string {
    const directory = temporary();
    clone.git('config', 'uploadpack.allowFilter', 'true');
    clone.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    runGit(directory, [
      'clone',
      '-q',
      '--filter=blob:none',
      '--no-checkout',
      `file://${clone.root}`,
      '.',
    ]);
    runGit(directory, ['checkout', '-q', headSha]);
    runGit(directory, ['remote', 'set-url', 'origin', 'ssh://git@127.0.0.1/gone']);
    runGit(directory, ['config', 'core.sshCommand', program(proof)]);
    return directory;
  }

  it('asks no remote for the rest, and GitHub’s interface for the base', async () => {
    const there = world();
    const workspace = partial(there, there.proof);
    const judged = await asked(there, {
      workspace,
      commits: { [there.baseSha]: { [POLICY]: STRICT } },
    });
    expectTheBasesWord(judged, there);
  });

  it('is an error, not an empty base, where GitHub does not answer', async () => {
    const there = world();
    const workspace = partial(there, there.proof);
    const judged = await asked(there, { workspace, inputs: { token: '' } });
    expect(judged.outputs.outcome).toBe('error');
    expect(judged.status).toBe(1);
    expect(existsSync(there.proof)).toBe(false);
  });
});

function ownedBy(path: string, user: number): void {
  chownSync(path, user, user);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) ownedBy(join(path, name), user);
}

it('leaves the repository as it was', async () => {
  const there = world();
  const state = () =>
    execFileSync('sh', ['-c', 'find . -type f -exec sha1sum {} + | sort'], {
      cwd: there.clone.root,
      encoding: 'utf8',
    });
  const before = state();
  await asked(there);
  expect(state()).toBe(before);
});
