import { expect, test } from 'vitest';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

/** Workflows as ordinary teams have them. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'a library out of sight that looks for the key by itself',
    run: 'python bot.py',
    files: { 'bot.py': 'from forecasts import Bot\n\nBot().run()\n' },
    own: true,
    want: 'api',
  },
  {
    name: 'the same with a key of the whole job',
    run: 'python bot.py',
    files: { 'bot.py': 'from forecasts import Bot\n\nBot().run()\n' },
    want: 'none',
  },
  {
    name: 'a package of the team itself',
    run: 'npx tsx storage/get.ts',
    files: {
      'package.json': '{"name":"@team/root"}',
      'storage/get.ts': 'import { all } from "@team/domain/all";\nall();\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'a table of modules',
    run: 'python main.py',
    files: {
      'main.py': 'from ai import provider\n\nprint(provider().complete("hi"))\n',
      'ai/__init__.py':
        'import importlib\nimport os\nfrom .table import TABLE\n\n\ndef provider():\n    path, name = TABLE[os.environ["PROVIDER"]]\n    return getattr(importlib.import_module(path, package=__package__), name)()\n',
      'ai/table.py': 'TABLE = {\n    "one": (".one", "One"),\n}\n',
      'ai/one.py':
        'from openai import OpenAI\n\n\nclass One:\n    def complete(self, text):\n        return OpenAI().responses.create(model="gpt-6", input=text)\n',
    },
    want: 'api',
  },
  {
    name: 'jest by its link, with flags of node',
    run: 'npm test -- --ci',
    files: {
      'package.json':
        '{"type":"module","scripts":{"test":"node --experimental-vm-modules ./node_modules/.bin/jest"}}',
      'ask.test.js': `${ASK_JS}\ntest("asks", () => ask());\n`,
    },
    want: 'api',
  },
  {
    name: 'jest by its link, and no test that asks',
    run: 'npm test -- --ci',
    files: {
      'package.json':
        '{"type":"module","scripts":{"test":"node --experimental-vm-modules ./node_modules/.bin/jest"}}',
      'ask.test.js': 'test("adds", () => expect(1 + 1).toBe(2));\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'an address of another service beside a key of OpenAI',
    run: [],
    files: {},
    before:
      '      - uses: team/embed@v1\n        with:\n          supabase-url: https://team.supabase.co\n          openai-key: ${{ secrets.OPENAI_KEY }}\n',
    want: 'api',
  },
  {
    name: 'a version that is printed',
    run: 'python -c "import openai; print(openai.__version__)"',
    files: {},
    own: true,
    want: 'none',
  },
  {
    name: 'a question to an address that stands in a variable',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import os\nimport requests\n\nURL = os.environ["LLM_API_URL"]\n\n\ndef ask(messages):\n    headers = {}\n    headers["Authorization"] = f"Bearer {os.environ[\'LLM_API_KEY\']}"\n    body = {"model": "m", "messages": messages}\n    return requests.post(URL, headers=headers, json=body, timeout=60).json()\n\n\nask([])\n',
    },
    keys: ['LLM_API_KEY', 'LLM_API_URL'],
    want: 'unclear',
  },
  {
    name: 'news sent to an address that stands in a variable',
    run: 'python tell.py',
    files: {
      'tell.py':
        'import os\nimport requests\n\nrequests.post(os.environ["HOOK_URL"], json={"text": "done"})\n',
    },
    keys: ['HOOK_URL', 'OPENAI_API_KEY'],
    want: 'none',
  },
  {
    name: 'a task of poe in its own file',
    run: 'uv run poe evals run',
    files: {
      'pyproject.toml': '[project]\nname = "a"\n',
      'poe_tasks.toml': '[tasks.evals]\ncmd = "python ask.py"\n',
      'ask.py': `${ASK_PY}\nask()\n`,
    },
    want: 'api',
  },
  {
    name: 'fastapi bg curl',
    run: ['uvicorn app.main:app --port 8000 &', 'sleep 5', 'curl -sf localhost:8000/ask -d "{}"'],
    files: {
      'app/__init__.py': '',
      'app/main.py':
        'from fastapi import FastAPI\nfrom .llm import ask\napp = FastAPI()\n\n@app.post("/ask")\ndef do():\n    return ask("x")\n',
      'app/llm.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'express bg newman',
    run: ['npm start &', 'npx wait-on http://localhost:3000', 'npx newman run tests/api.json'],
    files: {
      'package.json': '{"scripts":{"start":"tsx src/server.ts"}}',
      'src/server.ts':
        'import express from "express";\nimport { ask } from "./llm";\nconst app = express();\napp.post("/ask", async (q, r) => r.json(await ask("x")));\napp.listen(3000);\n',
      'src/llm.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'make script py',
    run: 'make nightly',
    files: {
      Makefile:
        'PY ?= python3\nnightly: deps\n\t./scripts/nightly.sh\ndeps:\n\tpip install -r requirements.txt\n',
      'requirements.txt': 'openai\n',
      'scripts/nightly.sh':
        '#!/usr/bin/env bash\nset -e\ncd "$(dirname "$0")/.."\npython3 jobs/summarise.py --since 1d\n',
      'jobs/summarise.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\n\nif __name__ == "__main__":\n    ask("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'docker run',
    run: ['docker build -t summariser .', 'docker run --rm -e OPENAI_API_KEY summariser'],
    files: {
      Dockerfile:
        'FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["python","main.py"]\n',
      'requirements.txt': 'openai',
      'main.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\nask("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'go cmd',
    run: 'go run ./cmd/digest -n 5',
    files: {
      'go.mod': 'module acme/digest\ngo 1.22\nrequire github.com/openai/openai-go v1.0.0\n',
      'cmd/digest/main.go':
        'package main\n\nimport "acme/digest/internal/llm"\n\nfunc main() { llm.Ask("x") }\n',
      'internal/llm/llm.go':
        'package llm\n\nimport (\n\t"context"\n\t"github.com/openai/openai-go"\n)\n\nfunc Ask(q string) {\n\tc := openai.NewClient()\n\tc.Chat.Completions.New(context.Background(), openai.ChatCompletionNewParams{})\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'rake',
    run: 'bundle exec rake digest',
    files: {
      Rakefile: 'require_relative "lib/digest"\ntask :digest do\n  Digest.run\nend\n',
      'lib/digest.rb':
        'require "openai"\nmodule Digest\n  def self.run\n    client = OpenAI::Client.new(access_token: ENV.fetch("OPENAI_API_KEY"))\n    client.chat(parameters: { model: "gpt-5", messages: [] })\n  end\nend\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'mvn exec',
    run: 'mvn -q compile exec:java -Dexec.mainClass=acme.Digest',
    files: {
      'pom.xml':
        '<project><dependencies><dependency><groupId>com.openai</groupId><artifactId>openai-java</artifactId><version>1</version></dependency></dependencies></project>',
      'src/main/java/acme/Digest.java':
        'package acme;\nimport com.openai.client.OpenAIClient;\nimport com.openai.client.okhttp.OpenAIOkHttpClient;\npublic class Digest {\n  public static void main(String[] a) {\n    OpenAIClient c = OpenAIOkHttpClient.fromEnv();\n    c.responses().create(null);\n  }\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'dotnet',
    run: 'dotnet run --project tools/Digest',
    files: {
      'tools/Digest/Digest.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OpenAI" Version="2" /></ItemGroup></Project>',
      'tools/Digest/Program.cs':
        'using OpenAI.Chat;\nvar c = new ChatClient(model: "gpt-5", apiKey: Environment.GetEnvironmentVariable("OPENAI_API_KEY"));\nawait c.CompleteChatAsync("x");\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'docs translate',
    run: ['npm ci', 'npm run docs:build'],
    files: {
      'package.json':
        '{"scripts":{"docs:build":"npm run translate && docusaurus build","translate":"node scripts/translate.mjs docs"}}',
      'scripts/translate.mjs':
        'import { readdir } from "node:fs/promises";\nconst { translate } = await import("./lib/openai.mjs");\nfor (const f of await readdir(process.argv[2])) await translate(f);\n',
      'scripts/lib/openai.mjs':
        'export async function translate(text) {\n  const r = await fetch("https://api.openai.com/v1/chat/completions", { method: "POST", headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` }, body: JSON.stringify({ model: "gpt-5" }) });\n  return r.json();\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'uv evals',
    run: ['uv sync', 'uv run evals/run.py --suite nightly'],
    files: {
      'evals/pyproject.toml': '[project]\nname="evals"\ndependencies=["openai"]\n',
      'evals/evals/run.py':
        'from evals.judge import judge\nimport typer\napp = typer.Typer()\n@app.command()\ndef main(suite: str = "all"):\n    judge(suite)\nif __name__ == "__main__":\n    app()\n',
      'evals/evals/judge.py':
        'from openai import AsyncOpenAI\nclient = AsyncOpenAI()\ndef judge(s):\n    return client.chat.completions.create(model="gpt-5", messages=[])\n',
      'evals/evals/__init__.py': '',
    },
    own: true,
    directory: 'evals',
    want: 'api',
  },
  {
    name: 'nx',
    run: 'npx nx run evals:run',
    files: {
      'nx.json': '{}',
      'package.json': '{"name":"r"}',
      'apps/evals/project.json':
        '{"name":"evals","targets":{"run":{"executor":"nx:run-commands","options":{"command":"tsx apps/evals/src/main.ts"}}}}',
      'apps/evals/src/main.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\nawait ask("x");\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'django manage',
    run: 'python manage.py send_digest',
    files: {
      'manage.py':
        '#!/usr/bin/env python\nimport os, sys\ndef main():\n    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site.settings")\n    from django.core.management import execute_from_command_line\n    execute_from_command_line(sys.argv)\nif __name__ == "__main__":\n    main()\n',
      'news/__init__.py': '',
      'news/management/__init__.py': '',
      'news/management/commands/__init__.py': '',
      'news/management/commands/send_digest.py':
        'from django.core.management.base import BaseCommand\nfrom news.llm import ask\nclass Command(BaseCommand):\n    def handle(self, *a, **k):\n        ask("x")\n',
      'news/llm.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'rails runner',
    run: 'bin/rails runner "DigestJob.perform_now"',
    files: {
      'bin/rails': '#!/usr/bin/env ruby\nrequire "rails/commands"\n',
      'config/application.rb': '',
      'app/jobs/digest_job.rb':
        'class DigestJob < ApplicationJob\n  def perform\n    OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n  end\nend\n',
      Gemfile: 'gem "ruby-openai"\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'artisan',
    run: 'php artisan digest:send',
    files: {
      artisan: '<?php\nrequire __DIR__."/vendor/autoload.php";\n',
      'app/Console/Commands/SendDigest.php':
        '<?php\nnamespace App\\Console\\Commands;\nuse Illuminate\\Console\\Command;\nuse OpenAI;\nclass SendDigest extends Command {\n  protected $signature = "digest:send";\n  public function handle() {\n    $client = OpenAI::client(getenv("OPENAI_API_KEY"));\n    $client->chat()->create([]);\n  }\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'py module pkg',
    run: 'python -m pipeline.daily --date today',
    files: {
      'pipeline/__init__.py': '',
      'pipeline/daily/__init__.py': '',
      'pipeline/daily/__main__.py': 'from ..steps import summarise\nsummarise()\n',
      'pipeline/steps.py':
        'from langchain_openai import ChatOpenAI\ndef summarise():\n    ChatOpenAI(model="gpt-5").invoke("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'build only',
    run: ['npm ci', 'npm run lint', 'npm run build'],
    files: {
      'package.json': '{"scripts":{"lint":"eslint .","build":"next build"}}',
      'app/api/route.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'terraform',
    run: ['terraform init', 'terraform apply -auto-approve -var openai_api_key=$OPENAI_API_KEY'],
    files: { 'main.tf': 'variable "openai_api_key" {}\n' },
    own: true,
    want: 'none',
  },
  {
    name: 'wrangler secret',
    run: ['echo "$OPENAI_API_KEY" | npx wrangler secret put OPENAI_API_KEY', 'npx wrangler deploy'],
    files: {},
    own: true,
    want: 'none',
  },
  {
    name: 'kubectl',
    run: [
      'kubectl create secret generic llm --from-literal=OPENAI_API_KEY="$OPENAI_API_KEY" --dry-run=client -o yaml | kubectl apply -f -',
      'helm upgrade --install app ./chart',
    ],
    files: {},
    own: true,
    want: 'none',
  },
  {
    name: 'compose driven',
    run: ['docker compose up -d --build', 'pytest e2e'],
    files: {
      'docker-compose.yml':
        'services:\n  api:\n    build: .\n    environment:\n      - OPENAI_API_KEY\n    ports: ["8000:8000"]\n',
      Dockerfile:
        'FROM python:3.12\nCOPY . /app\nWORKDIR /app\nCMD ["uvicorn","app:app","--host","0.0.0.0"]\n',
      'app.py':
        'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.get("/ask")\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="x")\n',
      'e2e/test_api.py':
        'import requests\ndef test_ask():\n    assert requests.get("http://localhost:8000/ask").ok\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'litellm proxy',
    run: [
      'litellm --config litellm.yaml --port 4000 &',
      'OPENAI_BASE_URL=http://localhost:4000 python run.py',
    ],
    files: {
      'litellm.yaml':
        'model_list:\n  - model_name: m\n    litellm_params:\n      model: openai/gpt-5\n      api_key: os.environ/OPENAI_API_KEY\n',
      'run.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\nask("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'azure settings',
    run: 'python -m app.batch',
    files: {
      'app/__init__.py': '',
      'app/settings.py':
        'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    azure_openai_api_key: str\n    azure_openai_endpoint: str\nsettings = Settings()\n',
      'app/batch.py':
        'from openai import AzureOpenAI\nfrom app.settings import settings\nc = AzureOpenAI(api_key=settings.azure_openai_api_key, azure_endpoint=settings.azure_openai_endpoint, api_version="v")\nc.chat.completions.create(model="gpt-4o", messages=[])\n',
    },
    keys: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
    own: true,
    want: 'other',
  },
  {
    name: 'loop scripts',
    run: ['for f in jobs/*.py; do python "$f"; done'],
    files: {
      'jobs/a.py': 'print(1)\n',
      'jobs/b.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\nask("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'poetry run',
    run: ['poetry install', 'poetry run digest --dry-run=false'],
    files: {
      'pyproject.toml': '[tool.poetry]\nname="d"\n[tool.poetry.scripts]\ndigest="d.cli:main"\n',
      'd/__init__.py': '',
      'd/cli.py':
        'import typer\nfrom d.llm import ask\napp = typer.Typer()\n@app.callback(invoke_without_command=True)\ndef run(dry_run: bool = True):\n    ask("x")\ndef main():\n    app()\n',
      'd/llm.py':
        'from openai import OpenAI\n\ndef ask(q):\n    return OpenAI().responses.create(model="gpt-5", input=q)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'rscript',
    run: 'Rscript scripts/summary.R',
    files: {
      'scripts/summary.R':
        'library(ellmer)\nchat <- chat_openai(model = "gpt-5")\nchat$chat("x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'jest t',
    run: 'npx jest -t "formats"',
    files: {
      'package.json': '{"devDependencies":{"jest":"29"}}',
      'src/llm.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\n',
      'src/llm.test.ts':
        'import { ask } from "./llm";\ntest("formats dates", () => { expect(1).toBe(1); });\ntest("asks the model", async () => { await ask("x"); });\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'vitest unit project',
    run: 'npx vitest run --project unit',
    files: {
      'package.json': '{"devDependencies":{"vitest":"3"}}',
      'vitest.config.ts':
        'import { defineConfig } from "vitest/config";\nexport default defineConfig({ test: { projects: [ { test: { name: "unit", include: ["src/**/*.test.ts"] } }, { test: { name: "evals", include: ["evals/**/*.eval.ts"] } } ] } });\n',
      'src/a.test.ts':
        'import { test, expect } from "vitest";\ntest("a", () => expect(1).toBe(1));\n',
      'evals/b.eval.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\nimport { test } from "vitest";\ntest("b", async () => { await ask("x"); });\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'vitest evals project',
    run: 'npx vitest run --project evals',
    files: {
      'package.json': '{"devDependencies":{"vitest":"3"}}',
      'vitest.config.ts':
        'import { defineConfig } from "vitest/config";\nexport default defineConfig({ test: { projects: [ { test: { name: "unit", include: ["src/**/*.test.ts"] } }, { test: { name: "evals", include: ["evals/**/*.eval.ts"] } } ] } });\n',
      'src/a.test.ts':
        'import { test, expect } from "vitest";\ntest("a", () => expect(1).toBe(1));\n',
      'evals/b.eval.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\nimport { test } from "vitest";\ntest("b", async () => { await ask("x"); });\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'github script',
    run: [],
    before: `      - uses: actions/github-script@v7
        env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }
        with:
          script: |
            const { summarise } = require('./.github/scripts/summarise.js');
            await summarise({ github, context });
`,
    files: {
      '.github/scripts/summarise.js':
        'const OpenAI = require("openai");\nmodule.exports.summarise = async () => {\n  const c = new OpenAI();\n  await c.chat.completions.create({ model: "gpt-5", messages: [] });\n};\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'registry',
    run: 'python run.py summarise',
    files: {
      'run.py': 'import importlib, sys\nfrom tasks import TASKS\nTASKS[sys.argv[1]]()\n',
      'tasks/__init__.py':
        'from .summarise import main as summarise\nfrom .clean import main as clean\nTASKS = {"summarise": summarise, "clean": clean}\n',
      'tasks/clean.py': 'def main():\n    pass\n',
      'tasks/summarise.py':
        'from openai import OpenAI\ndef main():\n    OpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'importlib',
    run: 'python run.py summarise',
    files: {
      'run.py': 'import importlib, sys\nimportlib.import_module(f"tasks.{sys.argv[1]}").main()\n',
      'tasks/__init__.py': '',
      'tasks/summarise.py':
        'from openai import OpenAI\ndef main():\n    OpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'gradle kotlin',
    run: './gradlew :tools:run --args="nightly"',
    files: {
      'settings.gradle.kts': 'include(":tools")',
      'tools/build.gradle.kts':
        'plugins { application }\napplication { mainClass.set("acme.MainKt") }\ndependencies { implementation("com.aallam.openai:openai-client:4") }\n',
      'tools/src/main/kotlin/acme/Main.kt':
        'package acme\nimport com.aallam.openai.client.OpenAI\nsuspend fun main() {\n  val c = OpenAI(token = System.getenv("OPENAI_API_KEY"))\n  c.chatCompletion(request)\n}\n',
      gradlew: '#!/bin/sh\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'bun filter',
    run: "bun run --filter '@acme/digest' start",
    files: {
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/digest/package.json':
        '{"name":"@acme/digest","scripts":{"start":"bun src/index.ts"}}',
      'packages/digest/src/index.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\nawait ask("x");\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'cargo',
    run: 'cargo run --release --bin digest',
    files: {
      'Cargo.toml': '[package]\nname="x"\n[dependencies]\nasync-openai="0.28"\n',
      'src/bin/digest.rs':
        'use async_openai::{Client, config::OpenAIConfig};\n#[tokio::main]\nasync fn main() {\n    let client = Client::new();\n    client.chat().create(request).await;\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'dbt',
    run: 'dbt build --target prod',
    files: { 'dbt_project.yml': 'name: x\n' },
    own: true,
    want: 'none',
  },
  {
    name: 'docker-compose by its own name, with options in front',
    run: 'docker-compose --profile test run --rm asks',
    files: {
      'docker-compose.yml':
        'services:\n  asks:\n    build: .\n    profiles: [test]\n    environment: { OPENAI_API_KEY: "${OPENAI_API_KEY}" }\n    command: python ask.py\n',
      Dockerfile: 'FROM python:3\nCOPY . .\n',
      'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="m", input="x")\n',
    },
    want: 'api',
  },
  {
    name: 'tox runs what it lists',
    run: 'tox',
    files: {
      'tox.ini':
        '[tox]\nenvlist =\n    lint\n    live\n\n[testenv:lint]\ncommands = ruff check .\n\n[testenv:live]\npassenv = OPENAI_API_KEY\ncommands = python ask.py\n',
      'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="m", input="x")\n',
    },
    want: 'api',
  },
  {
    name: 'playwright webserver',
    run: 'npx playwright test',
    files: {
      'package.json': '{"scripts":{"dev":"tsx src/server.ts"}}',
      'playwright.config.ts':
        'import { defineConfig } from "@playwright/test";\nexport default defineConfig({ testDir: "e2e", webServer: { command: "npm run dev", url: "http://localhost:3000" } });\n',
      'src/server.ts':
        'import express from "express";\nimport { ask } from "./llm";\nexpress().get("/", async (q, r) => r.json(await ask("x"))).listen(3000);\n',
      'src/llm.ts':
        'import OpenAI from "openai";\nexport const ask = (q: string) => new OpenAI().responses.create({ model: "gpt-5", input: q });\n',
      'e2e/a.spec.ts':
        'import { test } from "@playwright/test";\ntest("a", async ({ page }) => { await page.goto("/"); });\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'bash fn codex',
    run: [],
    before: `      - run: ./ci/review.sh
        env: { KEY: '\${{ secrets.OPENAI_API_KEY }}' }
`,
    files: {
      'ci/review.sh':
        '#!/bin/bash\nask() {\n  CODEX_API_KEY="$KEY" codex exec "$@"\n}\nask "review"\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'just recipe',
    run: 'just evals nightly',
    files: {
      justfile: 'evals suite:\n    uv run python -m evals.{{suite}}\n',
      'evals/__init__.py': '',
      'evals/nightly.py':
        'from anthropic import Anthropic\nfrom openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'an address in another file',
    run: ['node main.mjs'],
    files: {
      'main.mjs':
        'import { BASE } from "./config.mjs";\nasync function ask(key, model) {\n  const url = `${BASE}/${model}:generateContent`;\n  return fetch(url, { method: "POST", headers: { "x-goog-api-key": key } });\n}\nawait ask(process.env.GEMINI_API_KEY, "gemini-3");\n',
      'config.mjs':
        'export const BASE = "https://generativelanguage.googleapis.com/v1beta/models";\n',
    },
    keys: ['GEMINI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a whole address in another file',
    run: ['python main.py'],
    files: {
      'main.py':
        'import os, requests\nimport config\nrequests.post(config.URL, headers={"Authorization": f"Bearer {os.environ[\'OPENAI_API_KEY\']}"})\n',
      'config.py': 'URL = "https://api.openai.com/v1/chat/completions"\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'an address that is only printed',
    run: ['python main.py'],
    files: {
      'main.py': 'from config import URL\nprint(URL)\n',
      'config.py': 'URL = "https://api.openai.com/v1/chat/completions"\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'a path added to a field',
    run: ['node main.mjs'],
    files: {
      'main.mjs':
        'import { Client } from "./client.mjs";\nawait new Client(process.env.OPENAI_API_KEY).ask();\n',
      'client.mjs':
        'export class Client {\n  constructor(key) { this.key = key; this.base = "https://api.openai.com/v1"; }\n  ask() { return fetch(this.base + "/chat/completions", { method: "POST", headers: { Authorization: `Bearer ${this.key}` } }); }\n}\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a gateway of its own',
    run: ['python main.py'],
    files: {
      'main.py':
        'import os, requests\nrequests.post(os.environ["ACME_BASE_URL"] + "/chat/completions", headers={"Authorization": "Bearer " + os.environ["ACME_TOKEN"]})\n',
    },
    keys: ['ACME_TOKEN', 'ACME_BASE_URL'],
    own: true,
    want: 'unclear',
  },
  {
    name: "a client of one's own for a gateway",
    run: ['python live.py'],
    files: {
      'sdk.py':
        'import os, httpx\nclass Client:\n    def __init__(self, token=None):\n        self.token = token or os.environ["ACME_TOKEN"]\n        self.base = os.environ.get("ACME_BASE_URL", "https://api.acme.example/v1")\n    def chat(self, model):\n        return httpx.post(f"{self.base}/chat/completions", json={"model": model}, headers={"Authorization": f"Bearer {self.token}"})\n',
      'live.py': 'from sdk import Client\nClient().chat("openai/gpt-6")\n',
    },
    keys: ['ACME_TOKEN', 'ACME_BASE_URL'],
    own: true,
    want: 'unclear',
  },
  {
    name: 'a plugin by its name',
    run: ['python main.py --plugin "$PLUGIN"'],
    files: {
      'main.py': 'import importlib, sys\nimportlib.import_module("plugins." + sys.argv[2]).run()\n',
      'plugins/gpt.py':
        'from openai import OpenAI\ndef run():\n    OpenAI().responses.create(model="gpt-6", input="x")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a suite without a test',
    run: ['dotnet test --verbosity normal'],
    files: { 'README.md': 'x' },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'a suite whose files are named',
    run: ['pytest "tests/$SUITE"'],
    files: { 'README.md': 'x' },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: "promptfoo's action",
    run: [],
    before:
      '      - uses: promptfoo/promptfoo-action@v1\n        with:\n          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n          anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}\n          config: evals/promptfooconfig.yaml\n',
    files: { 'evals/promptfooconfig.yaml': 'prompts: [x]\nproviders:\n  - openai:gpt-6\n' },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: "promptfoo's action, another provider",
    run: [],
    before:
      '      - uses: promptfoo/promptfoo-action@v1\n        with:\n          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n          anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}\n          config: evals/promptfooconfig.yaml\n',
    files: {
      'evals/promptfooconfig.yaml': 'prompts: [x]\nproviders:\n  - anthropic:messages:claude-5\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
