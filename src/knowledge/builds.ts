/** Where texts of the repository name something that is run: settings, and what of them names it. */
export interface Named {
  /** Files of the folder; `*` is any part of a name. */
  readonly in: readonly string[];
  /** The first group is what is named, unless one is called `named`; one called `one` is the name that a flag tells. */
  readonly by: RegExp;
  /** What it is then, where that is more: `*` stands for what was named. */
  readonly as?: string;
}

/** What of files like these a build calls. */
export interface Pages {
  /** The functions that it calls, in the first group; of a file without any of them all that runs when it is read. */
  readonly calls?: readonly RegExp[];
  /** It calls nothing of a file that lacks these. */
  readonly only?: true;
  /** What says that a page is made when somebody asks for it: in its file, or in one called like this above it. */
  readonly waits?: RegExp;
  readonly above?: readonly string[];
  /** A file like this is for others: what it asks, or what is asked by way of it, is not asked by the build. */
  readonly apart?: RegExp;
  /** What says that it is made before, wherever that has to be said. */
  readonly made?: { readonly by: RegExp; readonly where?: RegExp; readonly settings?: RegExp };
}

/** What a command that does nothing else of its own runs of the repository. */
export interface Build {
  readonly words: readonly string[];
  /** Files and folders of which it runs what is a program, below the folder that it works in. */
  readonly files?: readonly string[];
  /** Which of them, by their path. */
  readonly fits?: RegExp;
  readonly pages?: Pages;
  /** Programs and modules that settings name, and whole commands. */
  readonly programs?: readonly Named[];
  readonly commands?: readonly Named[];
  /** The flags that name one of them: a file without its ending, or as the settings call it. */
  readonly one?: readonly string[];
  readonly onlyIf?: string;
  readonly source: string;
}

const split = (words: string): readonly string[] => words.split(', ');

const PACKAGE = 'package.json';
/** What is written in a setting between quotes, or without. */
const VALUE = `\\s*(?:\\[\\s*)?(?:"((?:[^"\\\\\\n]|\\\\.){1,500})"|'([^'\\n]{1,500})'|\`([^\`\\n]{1,500})\`|([^\\s"'\`{}[\\],#][^\\n"'{}[\\]]{0,500}))`;
/** The value of each of these keys, in JSON, JavaScript, TOML or YAML. */
const settingOf = (keys: string): RegExp =>
  new RegExp(`(?<![\\w.-])["']?(?:${keys})["']?\\s*[:=]${VALUE}`, 'g');
const LOCAL = /["'](\.{1,2}\/[\w@./-]{1,200})["']/g;
/** A page that is made before anybody asks for it. */
const MADE = 'that page is made by the build, and not when somebody asks for it';
const SCRIPT = /\.[cm]?[jt]sx?$/;

/** A plugin that does something for the server of whoever develops, and nothing for a build: https://vite.dev/guide/api-plugin */
const SERVES =
  /^(?![\s\S]*\b(?:buildStart|buildEnd|closeBundle|configResolved|generateBundle|load|renderChunk|resolveId|transform|transformIndexHtml|writeBundle)\b)[\s\S]*\bconfigure(?:Preview)?Server\b/;

/** Bundlers and makers of sites, of which settings and plugins are programs. */
const SETTINGS: readonly (readonly [files: string, source: string, words: string])[] = [
  [
    'vite.config.*',
    'https://vite.dev/config/',
    'vite build, vite-node, astro build, remix vite:build, react-router build, electron-vite build',
  ],
  ['webpack.config.*', 'https://webpack.js.org/configuration/', 'webpack, webpack-cli'],
  ['rollup.config.*', 'https://rollupjs.org/configuration-options/', 'rollup'],
  ['rspack.config.*', 'https://rspack.rs/config/', 'rspack'],
  ['rsbuild.config.*', 'https://rsbuild.rs/config/', 'rsbuild build'],
  ['rolldown.config.*', 'https://rolldown.rs/reference/', 'rolldown'],
  ['tsup.config.*', 'https://tsup.egoist.dev/', 'tsup'],
  [
    'next.config.*',
    'https://nextjs.org/docs/app/api-reference/config/next-config-js',
    'next build',
  ],
  ['astro.config.*', 'https://docs.astro.build/en/guides/configuring-astro/', 'astro build'],
  [
    'nuxt.config.*, modules',
    'https://nuxt.com/docs/guide/directory-structure/modules',
    'nuxt build, nuxt generate, nuxi build, nuxi generate',
  ],
  ['svelte.config.*', 'https://svelte.dev/docs/kit/configuration', 'vite build'],
  [
    'gatsby-node.*, gatsby-config.*',
    'https://www.gatsbyjs.com/docs/reference/config-files/gatsby-node/',
    'gatsby build',
  ],
  ['scripts', 'https://hexo.io/docs/plugins', 'hexo generate'],
  [
    '.vitepress/config.ts, .vitepress/config.mts, .vitepress/config.js, .vitepress/config.mjs',
    'https://vitepress.dev/reference/site-config',
    'vitepress build',
  ],
  ['.eleventy.js, eleventy.config.*', 'https://www.11ty.dev/docs/config/', 'eleventy'],
  [
    'eslint.config.*, .eslintrc.js, .eslintrc.cjs',
    'https://eslint.org/docs/latest/use/configure/configuration-files',
    'eslint',
  ],
  ['postcss.config.*', 'https://github.com/postcss/postcss-load-config', 'vite build, next build'],
];

export const REPOSITORY_BUILDS: readonly Build[] = [
  ...SETTINGS.map(([files, source, words]) => ({
    words: split(words),
    files: split(files),
    fits: SCRIPT,
    pages: { apart: SERVES },
    source,
  })),
  {
    words: ['docusaurus build'],
    files: ['docusaurus.config.*'],
    fits: SCRIPT,
    programs: [{ in: ['docusaurus.config.*'], by: LOCAL }],
    source: 'https://docusaurus.io/docs/api/plugin-methods',
  },
  {
    words: ['eleventy'],
    files: [''],
    fits: /(?:(?:^|\/)_data\/.*|\.11tydata|\.11ty)\.[cm]?[jt]s$/,
    source: 'https://www.11ty.dev/docs/data-js/',
  },
  {
    words: ['vitepress build'],
    files: [''],
    fits: /\.(?:data|paths)\.[cm]?[jt]s$/,
    source: 'https://vitepress.dev/guide/data-loading',
  },
  {
    words: ['next build'],
    files: ['app', 'src/app'],
    fits: /(?:^|\/)(?:page|layout|sitemap|robots)\.[jt]sx?$/,
    pages: {
      calls: [
        /export\s+default\s+(?:async\s+)?function\s+(\w+)/,
        /export\s+default\s+(\w+)\s*;?\s*$/m,
        /export\s+(?:async\s+)?(?:function|const)\s+(generateStaticParams)\b/,
        /export\s+(?:async\s+)?(?:function|const)\s+(generateMetadata)\b/,
      ],
      // https://nextjs.org/docs/app/guides/caching#dynamic-rendering
      waits:
        /^\s*["']use client["']|["']use server["']|\bforce-dynamic\b|\bsearchParams\b|\b(?:cookies|headers|draftMode|connection|noStore|unstable_noStore|auth|getServerSession)\s*\(|\brevalidate\s*=\s*0\b|["']no-store["']/,
      // https://react.dev/reference/rsc/directives
      apart: /^[ \t]*["']use client["']|["']use server["']/m,
      above: ['layout.tsx', 'layout.jsx', 'layout.ts', 'layout.js'],
      made: { where: /\/\[/, by: /\bgenerateStaticParams\b/ },
    },
    onlyIf: MADE,
    source: 'https://nextjs.org/docs/app/getting-started/caching',
  },
  {
    words: ['next build'],
    files: ['pages', 'src/pages'],
    fits: /(?:^|\/)pages\/(?!api\/).*\.[jt]sx?$/,
    pages: { calls: [/\b(getStaticProps)\b/, /\b(getStaticPaths)\b/], only: true },
    source:
      'https://nextjs.org/docs/pages/building-your-application/data-fetching/get-static-props',
  },
  {
    words: ['astro build'],
    files: ['src/pages', 'src/layouts', 'src/components'],
    fits: /\.astro$/,
    pages: {
      waits: /\bprerender\s*=\s*false\b/,
      made: {
        settings: /\boutput\s*:\s*["'](?:server|hybrid)["']/,
        by: /\bprerender\s*=\s*true\b/,
      },
    },
    onlyIf: MADE,
    source: 'https://docs.astro.build/en/guides/on-demand-rendering/',
  },
  {
    words: ['astro build'],
    files: ['src/pages'],
    fits: SCRIPT,
    pages: {
      calls: [/\bexport\s+(?:async\s+)?(?:function|const)\s+(GET)\b/, /\b(getStaticPaths)\b/],
      only: true,
      waits: /\bprerender\s*=\s*false\b/,
      made: {
        settings: /\boutput\s*:\s*["'](?:server|hybrid)["']/,
        by: /\bprerender\s*=\s*true\b/,
      },
    },
    onlyIf: MADE,
    source: 'https://docs.astro.build/en/guides/endpoints/',
  },
  {
    words: ['astro build'],
    files: ['src/content.config.*', 'src/content/config.*'],
    fits: SCRIPT,
    source: 'https://docs.astro.build/en/reference/content-loader-reference/',
  },
  {
    words: ['vite build'],
    files: ['src/routes'],
    fits: /\/\+(?:page|layout)(?:\.server)?\.[jt]s$/,
    pages: {
      calls: [/\bexport\s+(?:async\s+)?(?:function|const)\s+(load)\b/],
      only: true,
      waits: /\bprerender\s*=\s*false\b/,
      above: ['+layout.ts', '+layout.js', '+layout.server.ts', '+layout.server.js'],
      made: { by: /\bprerender\s*=\s*true\b/ },
    },
    onlyIf: MADE,
    source: 'https://svelte.dev/docs/kit/page-options#prerender',
  },
  {
    words: ['jekyll build', 'jekyll b'],
    files: ['_plugins'],
    source: 'https://jekyllrb.com/docs/plugins/installation/',
  },
  {
    words: ['prisma db seed', 'prisma migrate reset'],
    commands: [
      {
        in: [PACKAGE],
        by: /"prisma"\s*:\s*\{[^{}]{0,400}?"seed"\s*:\s*"((?:[^"\\\n]|\\.){1,400})"/g,
      },
      { in: ['prisma.config.*'], by: settingOf('seed') },
    ],
    source: 'https://www.prisma.io/docs/orm/prisma-migrate/workflows/seeding',
  },
  ...['rails', 'rake'].map((name) => ({
    words: ['db:seed', 'db:setup', 'db:reset', 'db:prepare', 'db:seed:replant'].map(
      (task) => `${name} ${task}`,
    ),
    files: ['db/seeds.rb'],
    source: 'https://guides.rubyonrails.org/active_record_migrations.html#migrations-and-seed-data',
  })),
  {
    words: ['db:seed', 'migrate --seed', 'migrate:fresh --seed', 'migrate:refresh --seed'].flatMap(
      (task) => [`php artisan ${task}`, `artisan ${task}`],
    ),
    files: ['database/seeders', 'database/seeds'],
    one: ['--class'],
    onlyIf: 'that seeder is among those that it runs',
    source: 'https://laravel.com/docs/12.x/seeding',
  },
  {
    words: ['alembic upgrade', 'flask db upgrade'],
    files: ['migrations/versions', 'alembic/versions'],
    programs: [
      {
        in: ['alembic.ini'],
        by: /^script_location\s*=\s*(?:%\(here\)s\/)?(\S+)/gm,
        as: '*/env.py',
      },
      {
        in: ['alembic.ini'],
        by: /^script_location\s*=\s*(?:%\(here\)s\/)?(\S+)/gm,
        as: '*/versions',
      },
    ],
    onlyIf: 'the database has not had that migration yet',
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html',
  },
  {
    words: ['cdk synth', 'cdk deploy', 'cdk diff', 'cdk ls', 'cdk list'],
    commands: [{ in: ['cdk.json'], by: settingOf('app|build') }],
    source: 'https://docs.aws.amazon.com/cdk/v2/guide/cli.html',
  },
  {
    words: ['netlify build', 'netlify deploy --build'],
    commands: [{ in: ['netlify.toml'], by: settingOf('command') }],
    source: 'https://docs.netlify.com/build/configure-builds/file-based-configuration/',
  },
  {
    words: ['vercel build'],
    commands: [
      { in: ['vercel.json'], by: settingOf('buildCommand') },
      {
        in: [PACKAGE],
        by: /"scripts"\s*:\s*\{(?:(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*?"(vercel-build)"|(?:[^{}"]|"(?:[^"\\\n]|\\.)*")*?"(build)")\s*:/g,
        as: 'npm run *',
      },
    ],
    source: 'https://vercel.com/docs/builds/configure-a-build#build-command',
  },
  {
    words: split(
      'build, b, check, c, test, t, run, r, clippy, doc, bench, publish, package, install, rustc, nextest',
    ).map((verb) => `cargo ${verb}`),
    files: ['build.rs', '*/build.rs', 'crates/*/build.rs'],
    programs: [{ in: ['Cargo.toml'], by: /^build\s*=\s*"([^"\n]{1,200})"/gm }],
    source: 'https://doc.rust-lang.org/cargo/reference/build-scripts.html',
  },
  {
    words: [
      'pip install .',
      'pip3 install .',
      'uv pip install .',
      'pip wheel .',
      'python -m build',
      'pyproject-build',
      'python -m pip install .',
    ],
    files: ['setup.py'],
    source: 'https://setuptools.pypa.io/en/latest/userguide/quickstart.html',
  },
  {
    words: [
      'dotnet build',
      'dotnet publish',
      'dotnet pack',
      'dotnet run',
      'dotnet test',
      'msbuild',
    ],
    commands: [
      {
        in: [
          '*.csproj',
          '*.fsproj',
          '*.vbproj',
          '*.proj',
          'Directory.Build.targets',
          'Directory.Build.props',
          '*/*.csproj',
          '*/*/*.csproj',
        ],
        by: /<Exec\b[^>]{0,400}?\bCommand\s*=\s*"((?:python3?|node|bash|sh|pwsh|curl|dotnet)\b[^"$]{1,600})"/g,
      },
    ],
    source: 'https://learn.microsoft.com/visualstudio/msbuild/exec-task',
  },
  {
    words: ['cmake --build'],
    commands: [
      {
        in: ['CMakeLists.txt', '*/CMakeLists.txt'],
        by: /\bCOMMAND\s+((?=(?:\$\{Python3?_EXECUTABLE\}|(?:python3?|node|bash|sh|curl)\b))(?:(?!\b(?:COMMAND|WORKING_DIRECTORY|DEPENDS|COMMENT|VERBATIM|BYPRODUCTS|ALL|ARGS|OUTPUT|MAIN_DEPENDENCY|USES_TERMINAL)\b)[^()]){1,600})/g,
      },
    ],
    onlyIf: 'it builds that target',
    source: 'https://cmake.org/cmake/help/latest/command/add_custom_target.html',
  },
  {
    words: ['semantic-release', 'multi-semantic-release'],
    files: ['release.config.*', '.releaserc.js', '.releaserc.cjs', '.releaserc.mjs'],
    fits: SCRIPT,
    programs: [
      {
        in: [
          '.releaserc',
          '.releaserc.json',
          '.releaserc.yaml',
          '.releaserc.yml',
          'release.config.*',
          '.releaserc.js',
          '.releaserc.cjs',
        ],
        by: LOCAL,
      },
    ],
    commands: [
      {
        in: [
          '.releaserc',
          '.releaserc.json',
          '.releaserc.yaml',
          '.releaserc.yml',
          '.releaserc.js',
          '.releaserc.cjs',
          '.releaserc.mjs',
          'release.config.*',
          PACKAGE,
        ],
        by: settingOf(
          '(?:verifyConditions|analyzeCommits|verifyRelease|generateNotes|prepare|publish|addChannel|success|fail)Cmd',
        ),
      },
    ],
    source: 'https://github.com/semantic-release/exec#usage',
  },
  {
    words: ['changeset version'],
    programs: [
      {
        in: ['.changeset/config.json'],
        by: /"(?:changelog|commit)"\s*:\s*\[?\s*"(\.[^"\n]{1,200})"/g,
        as: '.changeset/*',
      },
    ],
    source: 'https://github.com/changesets/changesets/blob/main/docs/modifying-changelog-format.md',
  },
  {
    words: ['release-it'],
    commands: [
      {
        in: [
          '.release-it.json',
          '.release-it.yaml',
          '.release-it.yml',
          '.release-it.js',
          '.release-it.cjs',
          '.release-it.ts',
          '.release-it.toml',
          PACKAGE,
        ],
        by: settingOf('(?:before|after):[\\w:-]+'),
      },
    ],
    source: 'https://github.com/release-it/release-it/blob/main/README.md#hooks',
  },
  {
    words: ['serverless invoke local', 'sls invoke local'],
    programs: [
      {
        in: ['serverless.yml', 'serverless.yaml'],
        by: /^([ \t]+)(?<one>[\w-]+):[ \t]*\n(?:\1[ \t]+(?!handler\b)[^ \t\n][^\n]*\n){0,30}\1[ \t]+handler[ \t]*:[ \t]*["']?(?<named>[\w./-]{1,200})\.\w/gm,
      },
      {
        in: ['serverless.yml', 'serverless.yaml'],
        by: /(?<one>[\w-]+)\s*:\s*\{\s*handler\s*:\s*["']?(?<named>[\w./-]{1,200})\.\w+/g,
      },
    ],
    one: ['-f', '--function'],
    source: 'https://www.serverless.com/framework/docs/providers/aws/cli-reference/invoke-local',
  },
];
