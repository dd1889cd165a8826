/** A command that runs the program of a package. */
export interface PackageRunner {
  /** Flags that take a word of their own. */
  readonly valued: ReadonlySet<string>;
  /** Flags that name the package; the first word is one of its programs then. */
  readonly packages: readonly string[];
  /** Flags that choose a package of the workspace. */
  readonly filters: readonly string[];
  /** Flags that name the directory it runs in. */
  readonly directories: readonly string[];
  /** Words that may stand between the name and what runs. */
  readonly verbs: readonly string[];
  /** Those of them behind which a program stands, and no script of the project. */
  readonly starts: readonly string[];
  /** Without any verb its first word may be a program all the same: `yarn tsx x.ts`; `uv python install` is none. */
  readonly bare: boolean;
  /** Its own commands, where any other word is a script of the project or else a program of what it installed. */
  readonly own?: ReadonlySet<string>;
  /** Without any verb it starts a program. */
  readonly fetches: boolean;
  readonly source: string;
}

const FILTERS = split('--filter -F -w --workspace');
const DIRECTORIES = split('--prefix -C --cwd --dir');

function npmLike(verbs: string, starts: string, source: string, fetches = false): PackageRunner {
  return {
    valued: new Set([
      ...split('-p --package -c --call --loglevel --workspace-concurrency --reporter --cache'),
      ...FILTERS,
      ...DIRECTORIES,
    ]),
    packages: split('-p --package'),
    filters: FILTERS,
    directories: DIRECTORIES,
    verbs: split(verbs),
    starts: split(starts),
    bare: true,
    fetches,
    source,
  };
}

function pythonLike(verbs: string, starts: string, source: string): PackageRunner {
  return {
    valued: new Set(
      split('--from --spec --with --with-requirements --python -p --index-url --pip-args'),
    ),
    packages: split('--from --spec'),
    filters: [],
    directories: [],
    verbs: split(verbs),
    starts: split(starts),
    bare: false,
    fetches: verbs === '',
    source,
  };
}

/** https://pnpm.io/pnpm-cli#commands, with what they are called in short */
const OF_PNPM = split(
  'add approve-builds audit bin c cache cat-file cat-index config create dedupe deploy dlx doctor env exec fetch find-hash get help i ignored-builds import info init install install-test it la licenses link list ll ln login logout ls m multi outdated pack patch patch-commit patch-remove prune publish rb rebuild recursive remove restart rm root rt run run-script runtime self-update server set setup show start stop store t test tst un uninstall unlink up update upgrade version view whoami why',
);

/** https://yarnpkg.com/cli, https://classic.yarnpkg.com/en/docs/cli/ */
const OF_YARN = split(
  'access add audit autoclean bin cache check config constraints create dedupe dlx exec explain generate-lock-entry global help import info init install licenses link list login logout node npm outdated owner pack patch patch-commit plugin policies prune publish rebuild remove restart run search set stage start stop tag team test unlink unplug up upgrade upgrade-interactive version versions why workspace workspaces',
);

/** Any other word names a script: https://bun.sh/docs/cli/run */
export const OF_BUN: ReadonlySet<string> = new Set(
  split(
    'add audit build c ci completions exec i info init install link outdated patch patch-commit pm publish remove repl rm test unlink update upgrade why',
  ),
);

/** Of npm it takes a package of the workspace, of pnpm nothing: https://pnpm.io/pnpm-cli#-w---workspace-root */
export const ROOT_OF_PNPM = '-w';

const PNPM = {
  ...npmLike('dlx exec run', 'dlx exec', 'https://pnpm.io/cli/dlx'),
  own: new Set(OF_PNPM),
};
const NPX = npmLike('', '', 'https://docs.npmjs.com/cli/v11/commands/npx', true);
const BUNX = {
  ...npmLike('', '', 'https://bun.sh/docs/cli/bunx', true),
  valued: new Set(['-p', '--package']),
};

export const PACKAGE_RUNNERS: Readonly<Record<string, PackageRunner>> = {
  npx: NPX,
  pnpx: NPX,
  bunx: BUNX,
  npm: npmLike('exec x run', 'exec x', 'https://docs.npmjs.com/cli/v11/commands/npm-exec'),
  pnpm: { ...PNPM, valued: new Set([...PNPM.valued].filter((flag) => flag !== ROOT_OF_PNPM)) },
  yarn: {
    ...npmLike('dlx exec run workspace', 'dlx exec', 'https://yarnpkg.com/cli/dlx'),
    own: new Set(OF_YARN),
  },
  bun: { ...npmLike('x run', 'x', 'https://bun.sh/docs/cli/bunx'), own: OF_BUN },
  deno: npmLike('run', '', 'https://docs.deno.com/runtime/reference/cli/run/'),
  volta: npmLike('run', 'run', 'https://docs.volta.sh/reference/run'),
  uvx: pythonLike('', '', 'https://docs.astral.sh/uv/guides/tools/'),
  uv: pythonLike('tool run', '', 'https://docs.astral.sh/uv/guides/tools/'),
  pipx: pythonLike('run', 'run', 'https://pipx.pypa.io/stable/docs/'),
};

/** Packages whose program is called otherwise than the package. */
export const PROGRAMS_OF_PACKAGES: Readonly<Record<string, string>> = {
  // https://www.npmjs.com/package/@devcontainers/cli
  '@devcontainers/cli': 'devcontainer',
  // https://www.npmjs.com/package/@dotenvx/dotenvx, https://www.npmjs.com/package/dotenv-cli
  'dotenv-cli': 'dotenv',
};

function split(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}
