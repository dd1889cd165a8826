import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Settings and keys that a step writes into files, for programs that read them. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'console poetry',
    run: [],
    before: `      - uses: acme/setup-thing@v1
      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" | Out-File -Append -FilePath $env:GITHUB_ENV -Encoding utf8
      - run: summarize --startpath="./"
`,
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "x"\n[tool.poetry.scripts]\nsummarize = "dd.cli:cli"\n',
      'dd/__init__.py': '',
      'dd/cli.py':
        'from .core import run\nimport click\n\n@click.command()\n@click.option("--startpath", default=".")\ndef cli(startpath):\n    run(startpath)\n',
      'dd/core.py':
        'import openai\ndef run(p):\n    openai.ChatCompletion.create(model="gpt-4", messages=[])\n',
    },
    keys: [],
    own: true,
    job: '    defaults: { run: { shell: pwsh } }\n',
    want: 'api',
  },
  {
    name: 'a script that a step writes with the key in it',
    run: [],
    before: `      - env:
          MINE: \${{ secrets.OPENAI_API_KEY }}
        run: |
          cat > /tmp/ask.sh <<EOF
          curl https://api.openai.com/v1/responses -H "Authorization: Bearer $MINE" -d @in.json
          EOF
          bash /tmp/ask.sh
`,
    files: {},
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'a script that a step writes with an expression in it, started by another',
    run: 'bash ask.sh',
    before: `      - run: |
          cat > ask.sh <<'EOF'
          curl https://api.openai.com/v1/responses -H "Authorization: Bearer \${{ secrets.OPENAI_API_KEY }}" -d @in.json
          EOF
`,
    files: {},
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'console bash',
    run: 'summarize --startpath=./',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "x"\n[tool.poetry.scripts]\nsummarize = "dd.cli:cli"\n',
      'dd/__init__.py': '',
      'dd/cli.py':
        'from .core import run\nimport click\n\n@click.command()\n@click.option("--startpath", default=".")\ndef cli(startpath):\n    run(startpath)\n',
      'dd/core.py':
        'import openai\ndef run(p):\n    openai.ChatCompletion.create(model="gpt-4", messages=[])\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'console pip',
    run: ['pip install .', 'summarize --startpath=./'],
    files: {
      'pyproject.toml': '[project]\nname = "x"\n[project.scripts]\nsummarize = "dd.cli:cli"\n',
      'src/dd/__init__.py': '',
      'src/dd/cli.py':
        'import openai\ndef cli():\n    openai.OpenAI().responses.create(model="gpt-4", input="")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'console setup py',
    run: ['pip install -e .', 'summarize'],
    files: {
      'setup.py':
        'from setuptools import setup\nsetup(name="x", entry_points={"console_scripts": ["summarize=dd.cli:cli"]})\n',
      'dd/__init__.py': '',
      'dd/cli.py':
        'import openai\ndef cli():\n    openai.OpenAI().responses.create(model="gpt-4", input="")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'console setup cfg',
    run: ['pip install -e .', 'summarize'],
    files: {
      'setup.cfg':
        '[metadata]\nname = x\n[options.entry_points]\nconsole_scripts =\n    summarize = dd.cli:cli\n',
      'setup.py': 'from setuptools import setup\nsetup()\n',
      'dd/__init__.py': '',
      'dd/cli.py':
        'import openai\ndef cli():\n    openai.OpenAI().responses.create(model="gpt-4", input="")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'filter dotenvx',
    run: [],
    before: `      - run: |
          cat > packages/evals/.env.local << EOF
          OPENROUTER_API_KEY=\${{ secrets.OPENROUTER_API_KEY }}
          EOF
      - run: pnpm --filter @x/evals cli --ci
`,
    files: {
      'package.json': '{"name":"r"}',
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
      'packages/evals/package.json':
        '{"name":"@x/evals","scripts":{"cli":"dotenvx run -f .env.development .env.local -- tsx src/cli/index.ts"}}',
      'packages/evals/src/cli/index.ts':
        'import OpenAI from "openai";\nconst c = new OpenAI({ baseURL: "https://openrouter.ai/api/v1", apiKey: process.env.OPENROUTER_API_KEY });\nawait c.chat.completions.create({ model: "x", messages: [] });\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'filter dotenv compose',
    run: [],
    before: `      - run: |
          cat > packages/evals/.env.local << EOF
          OPENROUTER_API_KEY=\${{ secrets.OPENROUTER_API_KEY }}
          EOF
      - run: docker compose run --rm runner pnpm --filter @x/evals cli --ci
        working-directory: packages/evals
`,
    files: {
      'package.json': '{"name":"r"}',
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
      'packages/evals/.docker/runner.sh':
        '#!/bin/bash\nif [ $# -eq 0 ]; then exec bash; else exec "$@"; fi\n',
      'packages/evals/docker-compose.yml':
        'services:\n  runner:\n    build:\n      context: ../../\n      dockerfile: packages/evals/Dockerfile.runner\n',
      'packages/evals/Dockerfile.runner':
        'FROM node:20\nWORKDIR /roo/repo\nCOPY . ./\nCOPY packages/evals/.docker/runner.sh /usr/local/bin/entrypoint.sh\nENTRYPOINT ["/usr/local/bin/entrypoint.sh"]\n',
      'packages/evals/package.json':
        '{"name":"@x/evals","scripts":{"cli":"dotenvx run -f .env.development .env.local -- tsx src/cli/index.ts"}}',
      'packages/evals/src/cli/index.ts':
        'import OpenAI from "openai";\nconst c = new OpenAI({ baseURL: "https://openrouter.ai/api/v1", apiKey: process.env.OPENROUTER_API_KEY });\nawait c.chat.completions.create({ model: "x", messages: [] });\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'filter dotenv cli',
    run: [],
    before: `      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > apps/evals/.env.eval
      - run: pnpm -F evals eval
`,
    files: {
      'package.json': '{"name":"r"}',
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
      'apps/evals/package.json':
        '{"name":"evals","scripts":{"eval":"dotenv -e .env.eval -- tsx src/index.ts"}}',
      'apps/evals/src/index.ts':
        'import { generateText } from "ai";\nimport { openai } from "@ai-sdk/openai";\nawait generateText({ model: openai("gpt-5"), prompt: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'filter node envfile',
    run: [],
    before: `      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > apps/evals/.env.eval
      - run: yarn workspace evals eval
`,
    files: {
      'package.json': '{"name":"r","workspaces":["apps/*"]}',
      'apps/evals/package.json':
        '{"name":"evals","scripts":{"eval":"node --env-file=.env.eval src/index.mjs"}}',
      'apps/evals/src/index.mjs':
        'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'turbo envfile',
    run: [],
    before: `      - run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > apps/evals/.env
      - run: npx turbo run eval --filter=evals
`,
    files: {
      'package.json': '{"name":"r","workspaces":["apps/*"]}',
      'turbo.json': '{"tasks":{"eval":{}}}',
      'apps/evals/package.json': '{"name":"evals","scripts":{"eval":"tsx src/index.ts"}}',
      'apps/evals/src/index.ts':
        'import "dotenv/config";\nimport OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'keyfile',
    run: [],
    before: `      - env: { GEMINI_KEY: '\${{ secrets.GEMINI }}' }
        run: |
          mkdir -p keys
          echo "$GEMINI_KEY" > keys/Gemini.key
      - run: python main.py
`,
    files: {
      'main.py':
        'from app.keys import read_key\nfrom app.client import ask\nask(read_key("keys/Gemini.key"))\n',
      'app/__init__.py': '',
      'app/keys.py':
        'from pathlib import Path\ndef read_key(p):\n    return Path(p).read_text().strip()\n',
      'app/client.py':
        'import requests\ndef ask(key):\n    requests.post("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", params={"key": key}, json={})\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'keyfile openai',
    run: [],
    before: `      - run: echo "\${{ secrets.OAI }}" > .openai_key
      - run: python main.py
`,
    files: {
      'main.py':
        'from openai import OpenAI\nwith open(".openai_key") as f:\n    key = f.read().strip()\nOpenAI(api_key=key).responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'keyfile ts',
    run: [],
    before: `      - run: printf '%s' "$K" > secrets/openai.txt
        env: { K: '\${{ secrets.OPENAI_API_KEY }}' }
      - run: node main.mjs
`,
    files: {
      'main.mjs':
        'import fs from "node:fs";\nimport OpenAI from "openai";\nconst apiKey = fs.readFileSync("secrets/openai.txt", "utf8").trim();\nawait new OpenAI({ apiKey }).responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'jest e2e',
    run: 'npm run test:e2e -- text-chat.e2e',
    files: {
      'package.json':
        '{"name":"x","scripts":{"test:e2e":"jest --config ./test/jest-e2e.json"},"dependencies":{"@google/genai":"1"}}',
      'test/jest-e2e.json':
        '{"moduleFileExtensions":["js","json","ts"],"rootDir":".","testRegex":".e2e-spec.ts$"}',
      'test/text-chat.e2e-spec.ts':
        'import { Test } from "@nestjs/testing";\nimport { AppModule } from "../src/app.module";\ndescribe("chat", () => { it("answers", async () => { const m = await Test.createTestingModule({ imports: [AppModule] }).compile(); const app = m.createNestApplication(); await app.init(); await request(app.getHttpServer()).post("/chat"); }); });\n',
      'src/app.module.ts':
        'import { Module } from "@nestjs/common";\nimport { ChatService } from "./chat.service";\n@Module({ providers: [ChatService] })\nexport class AppModule {}\n',
      'src/chat.service.ts':
        'import { GoogleGenAI } from "@google/genai";\nexport class ChatService {\n  private ai = new GoogleGenAI({ apiKey: process.env.GOOGLE_API_KEY });\n  async ask(q: string) { return this.ai.models.generateContent({ model: "gemini-2.5-flash", contents: q }); }\n}\n',
    },
    keys: ['GOOGLE_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a',
    run: [],
    before: `      - shell: pwsh
        run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" | Out-File -Append -FilePath $env:GITHUB_ENV -Encoding utf8
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'b',
    run: [],
    before: `      - shell: pwsh
        run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" | Out-File -FilePath $env:GITHUB_ENV -Append
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'c',
    run: [],
    before: `      - shell: pwsh
        run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" >> $env:GITHUB_ENV
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'e',
    run: [],
    before: `      - shell: pwsh
        run: Add-Content -Path $env:GITHUB_ENV -Value "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}"
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'f',
    run: [],
    before: `      - shell: pwsh
        run: echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'g',
    run: [],
    before: `      - shell: pwsh
        run: Write-Output "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" | Out-File $env:GITHUB_ENV -Append
      - run: python a.py
`,
    files: { 'a.py': 'import openai\nopenai.ChatCompletion.create(model="gpt-4", messages=[])\n' },
    keys: [],
    own: true,
    want: 'api',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
