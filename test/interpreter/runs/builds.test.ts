import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

const LIB = { 'lib/ask.ts': ASK_JS };
const ASK =
  'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n';
const ASK_RB =
  'require "openai"\nOpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).embeddings(parameters: { input: "hi" })\n';
const ASK_PHP =
  '<?php\nuse OpenAI\\Laravel\\Facades\\OpenAI;\nclass EmbedSeeder { public function run() { OpenAI::embeddings()->create(["input" => "hi"]); } }\n';
const PAGE =
  'import { ask } from "../lib/ask";\nexport default async function Page() {\n  return <p>{(await ask()).output_text}</p>;\n}\n';
const ROUTE =
  'import { ask } from "../../lib/ask";\nexport async function POST() {\n  return Response.json(await ask());\n}\n';

type Row = readonly [
  name: string,
  run: string | readonly string[],
  files: Readonly<Record<string, string>>,
  want: string,
  more?: Partial<Situation>,
];

const NEXT: readonly Row[] = [
  ['a page', 'npx next build', { ...LIB, 'app/page.tsx': PAGE }, 'api'],
  [
    'a page by a script',
    'npm run build',
    {
      ...LIB,
      'src/app/page.tsx': PAGE.replace('../lib', '../../lib'),
      'package.json': '{"scripts":{"build":"next build"}}',
    },
    'api',
  ],
  [
    'a page of another vendor',
    'next build',
    {
      'app/page.tsx':
        'import Anthropic from "@anthropic-ai/sdk";\nexport default async function Page() {\n  const said = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 9, messages: [] });\n  return <p>{said.id}</p>;\n}\n',
    },
    'other',
    { keys: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'] },
  ],
  [
    'a page made for who asks',
    'next build',
    { ...LIB, 'app/page.tsx': `export const dynamic = "force-dynamic";\n${PAGE}` },
    'none',
  ],
  [
    'below such a layout',
    'next build',
    {
      ...LIB,
      'app/layout.tsx':
        'export const dynamic = "force-dynamic";\nexport default function L({ children }) { return children; }\n',
      'app/page.tsx': PAGE,
    },
    'none',
  ],
  [
    'a page of any name',
    'next build',
    { 'app/[slug]/page.tsx': PAGE.replace('../lib', '../../lib'), ...LIB },
    'none',
  ],
  [
    'a page of names that are listed',
    'next build',
    {
      'app/[slug]/page.tsx': `export function generateStaticParams() { return [{ slug: "a" }]; }\n${PAGE.replace('../lib', '../../lib')}`,
      ...LIB,
    },
    'api',
  ],
  [
    'a route',
    'next build',
    {
      ...LIB,
      'app/chat/route.ts': ROUTE,
      'app/page.tsx': 'export default function Page() { return <p>hi</p>; }\n',
    },
    'none',
  ],
  [
    'an action of the server',
    'next build',
    {
      ...LIB,
      'app/actions.ts':
        '"use server";\nimport { ask } from "../lib/ask";\nexport async function answer() { return ask(); }\n',
      'app/page.tsx':
        'import { answer } from "./actions";\nexport default function Page() { return <form action={answer}><button>ask</button></form>; }\n',
    },
    'none',
  ],
  [
    'what a page brings in and does not call',
    'next build',
    {
      ...LIB,
      'app/page.tsx':
        'import { ask } from "../lib/ask";\nexport default function Page() { return <p>hi</p>; }\n',
    },
    'none',
  ],
  [
    'an action of the server in a component',
    'next build',
    {
      ...LIB,
      'app/page.tsx':
        'import { Form } from "../lib/form";\nexport default function Page() { return <Form />; }\n',
      'lib/form.tsx':
        'import { ask } from "./ask";\nexport function Form() {\n  async function act() {\n    "use server";\n    await ask();\n  }\n  return <form action={act}></form>;\n}\n',
    },
    'none',
  ],
  [
    'a component that asks while it is made',
    'next build',
    {
      ...LIB,
      'app/page.tsx':
        'import { Said } from "../lib/said";\nexport default function Page() { return <Said />; }\n',
      'lib/said.tsx':
        'import { ask } from "./ask";\nexport async function Said() { return <p>{(await ask()).output_text}</p>; }\n',
    },
    'api',
  ],
  [
    'a component of the browser that a page shows',
    'next build',
    {
      ...LIB,
      'app/page.tsx':
        'import { Chat } from "../lib/chat";\nexport default function Page() { return <Chat />; }\n',
      'lib/chat.tsx':
        '"use client";\nimport { ask } from "./ask";\nexport function Chat() { return <button onClick={() => ask()}>ask</button>; }\n',
    },
    'none',
  ],
  [
    'a component of the browser',
    'next build',
    { ...LIB, 'app/page.tsx': `"use client";\n${PAGE}` },
    'none',
  ],
  [
    'static props',
    'next build',
    {
      ...LIB,
      'pages/index.tsx':
        'import { ask } from "../lib/ask";\nexport const getStaticProps = async () => ({ props: { text: (await ask()).output_text } });\nexport default function Page({ text }) { return <p>{text}</p>; }\n',
    },
    'api',
  ],
  [
    'props of the server',
    'next build',
    {
      ...LIB,
      'pages/index.tsx':
        'import { ask } from "../lib/ask";\nexport const getServerSideProps = async () => ({ props: { text: (await ask()).output_text } });\nexport default function Page({ text }) { return <p>{text}</p>; }\n',
    },
    'none',
  ],
  [
    'a route of the pages',
    'next build',
    {
      ...LIB,
      'pages/api/chat.ts':
        'import { ask } from "../../lib/ask";\nexport default async function handler(req, res) { res.json(await ask()); }\n',
    },
    'none',
  ],
  [
    'a way on to OpenAI',
    'next build',
    {
      'next.config.mjs':
        'export default { serverExternalPackages: ["openai"], async rewrites() { return [{ source: "/openai/:path*", destination: "https://api.openai.com/:path*" }]; } };\n',
    },
    'none',
  ],
  ['settings that ask', 'next build', { 'next.config.mjs': `${ASK}export default {};\n` }, 'api'],
  ['no build', 'next telemetry disable', { ...LIB, 'app/page.tsx': PAGE }, 'none'],
];

const ASTRO = `---\nimport { ask } from '../../lib/ask';\nconst said = await ask();\n---\n<p>{said.output_text}</p>\n`;
const SITES: readonly Row[] = [
  ['Astro', 'npx astro build', { ...LIB, 'src/pages/index.astro': ASTRO }, 'api'],
  [
    'Astro, a calm page',
    'astro build',
    { ...LIB, 'src/pages/index.astro': '---\nconst title = "hi";\n---\n<p>{title}</p>\n' },
    'none',
  ],
  [
    'Astro, for who asks',
    'astro build',
    {
      ...LIB,
      'src/pages/index.astro': ASTRO.replace('---\n', '---\nexport const prerender = false;\n'),
    },
    'none',
  ],
  [
    'Astro, a server',
    'astro build',
    {
      ...LIB,
      'astro.config.mjs': 'export default { output: "server" };\n',
      'src/pages/index.astro': ASTRO,
    },
    'none',
  ],
  [
    'Astro, a page of a server that is made before',
    'astro build',
    {
      ...LIB,
      'astro.config.mjs': 'export default { output: "server" };\n',
      'src/pages/index.astro': ASTRO.replace('---\n', '---\nexport const prerender = true;\n'),
    },
    'api',
  ],
  ['Astro, an endpoint', 'astro build', { ...LIB, 'src/pages/chat.ts': ROUTE }, 'none'],
  [
    'SvelteKit',
    'vite build',
    {
      ...LIB,
      'src/routes/+page.server.ts':
        'import { ask } from "../../lib/ask";\nexport const prerender = true;\nexport const load = async () => ({ text: await ask() });\n',
    },
    'api',
  ],
  [
    'SvelteKit, for who asks',
    'vite build',
    {
      ...LIB,
      'src/routes/+page.server.ts':
        'import { ask } from "../../lib/ask";\nexport const load = async () => ({ text: await ask() });\n',
    },
    'none',
  ],
  [
    'SvelteKit, a form',
    'vite build',
    {
      ...LIB,
      'src/routes/+page.server.ts':
        'import { ask } from "../../lib/ask";\nexport const prerender = true;\nexport const actions = { default: async () => ({ text: await ask() }) };\n',
    },
    'none',
  ],
  [
    'Eleventy',
    'npx @11ty/eleventy',
    {
      '_data/quote.js':
        'const OpenAI = require("openai");\nmodule.exports = async () => new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n',
    },
    'api',
  ],
  [
    'VitePress',
    'vitepress build docs',
    {
      'docs/a.data.ts': `import { ask } from "../lib/ask";\nexport default { async load() { return ask(); } };\n`,
      ...LIB,
    },
    'api',
  ],
  [
    'Docusaurus',
    'docusaurus build',
    {
      'docusaurus.config.js': 'module.exports = { plugins: ["./plugins/ai"] };\n',
      'plugins/ai/index.js':
        'const OpenAI = require("openai");\nmodule.exports = () => ({ name: "ai", async loadContent() { return new OpenAI().responses.create({ model: "gpt-6", input: "hi" }); } });\n',
    },
    'api',
  ],
  ['Gatsby', 'gatsby build', { 'gatsby-node.mjs': ASK }, 'api'],
  [
    'Nuxt',
    'nuxt generate',
    {
      'nuxt.config.ts':
        'import { ask } from "./lib/ask";\nexport default defineNuxtConfig({ hooks: { "nitro:build:before": async () => { await ask(); } } });\n',
      ...LIB,
    },
    'api',
  ],
  ['Jekyll', 'bundle exec jekyll build', { '_plugins/ask.rb': ASK_RB }, 'api'],
  [
    'MkDocs, a hook',
    'mkdocs build',
    {
      'mkdocs.yml': 'site_name: x\nhooks:\n  - hooks/summary.py\n',
      'hooks/summary.py': `${ASK_PY}\n\ndef on_page_markdown(markdown, **_):\n    return ask().output_text\n`,
    },
    'api',
  ],
  [
    'MkDocs, no hook',
    'mkdocs build',
    { 'mkdocs.yml': 'site_name: x\n', 'hooks/summary.py': `${ASK_PY}\nask()\n` },
    'none',
  ],
  [
    'Sphinx, an extension',
    'sphinx-build docs out',
    {
      'docs/conf.py':
        'import os, sys\nsys.path.insert(0, os.path.abspath("_ext"))\nextensions = ["sphinx.ext.autodoc", "summary"]\n',
      'docs/_ext/summary.py': `${ASK_PY}\n\ndef setup(app):\n    app.connect("source-read", lambda *_: ask())\n`,
    },
    'api',
  ],
  [
    'Sphinx, the project and no extension',
    'sphinx-build docs out',
    {
      'docs/conf.py':
        'import os, sys\nsys.path.insert(0, os.path.abspath(".."))\nproject = "shop"\nextensions = ["sphinx.ext.autodoc"]\n',
      'shop/__init__.py': `${ASK_PY}\nask()\n`,
    },
    'none',
  ],
];

const BUNDLERS: readonly Row[] = [
  [
    'Vite, a plugin',
    'vite build',
    {
      'vite.config.ts':
        'import { ask } from "./lib/ask";\nexport default { plugins: [{ name: "x", async buildStart() { await ask(); } }] };\n',
      ...LIB,
    },
    'api',
  ],
  [
    'Vite, a plugin of a file',
    'npx vite build',
    {
      'vite.config.ts':
        'import plugin from "./tools/plugin.js";\nexport default { plugins: [plugin()] };\n',
      'tools/plugin.js':
        'import OpenAI from "openai";\nexport default () => ({ name: "x", async buildStart() { await new OpenAI().responses.create({ model: "gpt-6", input: "hi" }); } });\n',
    },
    'api',
  ],
  [
    'Vite, the server of who develops',
    'vite build',
    {
      'vite.config.ts':
        'import { ask } from "./lib/ask";\nexport default { plugins: [{ name: "x", configureServer(server) { server.middlewares.use("/api", async (_, res) => res.end(await ask())); } }] };\n',
      ...LIB,
    },
    'none',
  ],
  [
    'Vite, a way on to OpenAI',
    'vite build',
    {
      'vite.config.ts':
        'export default { define: { KEY: JSON.stringify(process.env.OPENAI_API_KEY) }, server: { proxy: { "/v1": { target: "https://api.openai.com", headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } } } } };\n',
    },
    'none',
  ],
  [
    'webpack',
    'npx webpack --mode production',
    {
      'webpack.config.js':
        'const OpenAI = require("openai");\nmodule.exports = async () => { await new OpenAI().responses.create({ model: "gpt-6", input: "hi" }); return {}; };\n',
    },
    'api',
  ],
  ['ESLint', 'eslint .', { 'eslint.config.mjs': `${ASK}export default [];\n` }, 'api'],
  [
    'a program that is made from a word',
    'vite build',
    {
      'vite.config.ts':
        'import { execSync } from "node:child_process";\nconst run = (line) => execSync(line).toString();\nexport default { define: { SHA: run(process.env.LINE), DATE: run("date") } };\n',
    },
    'none',
  ],
  [
    'a calm build',
    'vite build',
    {
      'vite.config.ts':
        'import { execSync } from "node:child_process";\nconst sha = execSync("git rev-parse HEAD");\nexport default { define: { SHA: sha } };\n',
      'src/main.ts': ASK,
    },
    'none',
  ],
];

const FRAMEWORKS: readonly Row[] = [
  [
    'Prisma',
    'npx prisma db seed',
    { 'package.json': '{"prisma":{"seed":"tsx prisma/seed.ts"}}', 'prisma/seed.ts': ASK },
    'api',
  ],
  [
    'Prisma by its settings',
    'prisma db seed',
    {
      'prisma.config.ts': 'export default { migrations: { seed: "tsx prisma/seed.ts" } };\n',
      'prisma/seed.ts': ASK,
    },
    'api',
  ],
  [
    'Prisma, no seed',
    'prisma migrate deploy',
    { 'package.json': '{"prisma":{"seed":"tsx prisma/seed.ts"}}', 'prisma/seed.ts': ASK },
    'none',
  ],
  [
    'Rails',
    'bin/rails db:seed',
    { 'bin/rails': '#!/usr/bin/env ruby\n', 'db/seeds.rb': ASK_RB },
    'api',
  ],
  ['Rails, a migration alone', 'bundle exec rails db:migrate', { 'db/seeds.rb': ASK_RB }, 'none'],
  [
    'Laravel',
    'php artisan db:seed --class=EmbedSeeder',
    { artisan: '<?php\n', 'database/seeders/EmbedSeeder.php': ASK_PHP },
    'api',
  ],
  [
    'Laravel, another seeder',
    'php artisan db:seed --class=UserSeeder',
    {
      artisan: '<?php\n',
      'database/seeders/EmbedSeeder.php': ASK_PHP,
      'database/seeders/UserSeeder.php': '<?php\nclass UserSeeder { public function run() {} }\n',
    },
    'none',
  ],
  [
    'Laravel, a command called like one of its own',
    'php artisan docs:summarize',
    {
      artisan: '<?php\n',
      'app/Console/Commands/Docs.php': `${ASK_PHP.replace('run()', 'handle()').replace('{ public', '{ protected $signature = "docs:summarize"; public')}`,
    },
    'api',
  ],
  [
    'Laravel, its own',
    'php artisan docs',
    {
      artisan: '<?php\n',
      'app/Console/Commands/Docs.php': `${ASK_PHP.replace('run()', 'handle()').replace('{ public', '{ protected $signature = "docs:summarize"; public')}`,
    },
    'none',
  ],
  [
    'Alembic',
    'alembic upgrade head',
    {
      'alembic.ini': '[alembic]\nscript_location = db\n',
      'db/env.py': '',
      'db/versions/a.py': `${ASK_PY}\n\ndef upgrade():\n    ask()\n`,
    },
    'api',
  ],
  [
    'the CDK',
    'npx cdk synth',
    { 'cdk.json': '{"app":"node bin/app.mjs"}', 'bin/app.mjs': ASK },
    'api',
  ],
  [
    'Netlify',
    'npx netlify build',
    { 'netlify.toml': '[build]\n  command = "node gen.mjs"\n', 'gen.mjs': ASK },
    'api',
  ],
  [
    'Vercel, a script of its own',
    'vercel build',
    {
      'package.json':
        '{"scripts":{"build":"node gen.mjs","lint":"eslint src/*.{js,ts}","vercel-build":"true"}}',
      'gen.mjs': ASK,
    },
    'none',
  ],
  [
    'Vercel',
    'npx vercel build',
    { 'package.json': '{"scripts":{"build":"node gen.mjs"}}', 'gen.mjs': ASK },
    'api',
  ],
  [
    'Serverless',
    'npx sls invoke local -f digest',
    {
      'serverless.yml': 'functions:\n  digest: { handler: src/digest.handler }\n',
      'src/digest.js':
        'const OpenAI = require("openai");\nmodule.exports.handler = async () => new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n',
    },
    'api',
  ],
  [
    'Serverless, another function',
    'npx sls invoke local -f hello',
    {
      'serverless.yml':
        'functions:\n  digest:\n    handler: src/digest.handler\n  hello:\n    handler: src/hello.handler\n',
      'src/hello.js': 'module.exports.handler = async () => "hi";\n',
      'src/digest.js':
        'const OpenAI = require("openai");\nmodule.exports.handler = async () => new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n',
    },
    'none',
  ],
];

const BUILD_RS = `fn main() {\n    let key = std::env::var("OPENAI_API_KEY").unwrap();\n    ureq::post("https://api.openai.com/v1/responses").set("Authorization", &format!("Bearer {key}")).send_json(ureq::json!({"model": "gpt-6", "input": "hi"})).unwrap();\n}\n`;
const CRATE = { 'Cargo.toml': '[package]\nname = "x"\n', 'src/main.rs': 'fn main() {}\n' };
const TOOLS: readonly Row[] = [
  ['build.rs', 'cargo build --release', { ...CRATE, 'build.rs': BUILD_RS }, 'api'],
  [
    'a calm build.rs',
    'cargo test',
    { ...CRATE, 'build.rs': 'fn main() { println!("cargo:rerun-if-changed=a"); }\n' },
    'none',
  ],
  ['a build.rs that is not built', 'cargo fmt', { ...CRATE, 'build.rs': BUILD_RS }, 'none'],
  ['setup.py', "pip install -e '.[dev]'", { 'setup.py': `${ASK_PY}\nask()\n` }, 'api'],
  ['packages of others', 'pip install openai', { 'setup.py': `${ASK_PY}\nask()\n` }, 'none'],
  [
    'MSBuild',
    'dotnet build',
    {
      'a.csproj':
        '<Project><Target Name="G"><Exec Command="python3 &quot;d.py&quot;" /></Target></Project>',
      'd.py': `${ASK_PY}\nask()\n`,
    },
    'api',
  ],
  [
    'CMake',
    ['cmake -S . -B build', 'cmake --build build --target docs'],
    {
      'CMakeLists.txt':
        'add_custom_target(docs COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/d.py WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})\n',
      'd.py': `${ASK_PY}\nask()\n`,
    },
    'api',
  ],
  [
    'semantic-release',
    'npx semantic-release',
    {
      '.releaserc.json':
        '{"plugins":[["@semantic-release/exec",{"prepareCmd":"node notes.mjs ${nextRelease.version}"}]]}',
      'notes.mjs': ASK,
    },
    'api',
  ],
  [
    'release-it',
    'npx release-it --ci',
    { '.release-it.json': '{"hooks":{"after:bump":["node notes.mjs"]}}', 'notes.mjs': ASK },
    'api',
  ],
  [
    'changesets',
    'npx changeset version',
    {
      '.changeset/config.json': '{"changelog":["./changelog.cjs",{}]}',
      '.changeset/changelog.cjs':
        'const OpenAI = require("openai");\nmodule.exports = { getReleaseLine: async () => new OpenAI().responses.create({ model: "gpt-6", input: "hi" }) };\n',
    },
    'api',
  ],
];

describe.each([
  ['Next.js', NEXT],
  ['makers of sites', SITES],
  ['bundlers', BUNDLERS],
  ['frameworks', FRAMEWORKS],
  ['build tools', TOOLS],
])('what a build runs of the repository: %s', (_, rows) => {
  const situations = rows.map(([name, run, files, want, more]) => ({
    name,
    run,
    files,
    want,
    ...more,
  }));
  test.each(situations)('$name: $run', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});

const ORDINARY: readonly Row[] = [
  [
    'CMake with a program that it has built',
    'cmake --build build',
    {
      'CMakeLists.txt':
        'add_custom_command(OUTPUT v.h COMMAND ${CMAKE_COMMAND} -E touch v.h)\nadd_custom_target(gen COMMAND ${GENERATOR} --out x)\n',
    },
    'none',
  ],
  [
    'MSBuild with a program of its own',
    'dotnet build',
    {
      'a.csproj':
        '<Project><Target Name="G"><Exec Command="$(Protoc) x.proto" /></Target></Project>',
    },
    'none',
  ],
  [
    'settings that import what is made',
    'vite build',
    {
      'vite.config.ts':
        'import made from "./made.js";\nimport(process.env.PLUGIN);\nexport default made;\n',
    },
    'none',
  ],
];

test.each(ORDINARY.map(([name, run, files, want]) => ({ name, run, files, want })))(
  'an ordinary build is no blind spot: $name',
  ({ run, files, want }) => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ${run}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
    const [job] = reportOf(workflow, files).jobs;
    expect([job?.budget, job?.blindSpots ?? []]).toEqual([want, []]);
  },
);
