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
  pnpm: npmLike('dlx exec run', 'dlx exec', 'https://pnpm.io/cli/dlx'),
  yarn: npmLike('dlx exec run workspace', 'dlx exec', 'https://yarnpkg.com/cli/dlx'),
  bun: npmLike('x run', 'x', 'https://bun.sh/docs/cli/bunx'),
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
