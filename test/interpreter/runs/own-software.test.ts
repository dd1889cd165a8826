import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Programs, suites and documents of ordinary teams, as each was once got wrong. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'a function of a started program that nobody names',
    run: 'npx tsx src/embed.ts',
    files: {
      'src/embed.ts':
        'import { GoogleGenerativeAIEmbeddings } from "@langchain/google-genai";\nimport { OpenAIEmbeddings } from "@langchain/openai";\n\nexport const loadGemini = async (): Promise<\n  Record<string, GoogleGenerativeAIEmbeddings>\n> => {\n  return { a: new GoogleGenerativeAIEmbeddings({ apiKey: process.env.GEMINI_API_KEY }) };\n};\n\nexport const loadOpenAI = async (): Promise<\n  Record<string, OpenAIEmbeddings>\n> => {\n  return { a: new OpenAIEmbeddings({ openAIApiKey: process.env.OPENAI_API_KEY }) };\n};\n\nconst { a } = await loadGemini();\nawait a.embedQuery("x");\n',
    },
    keys: ['OPENAI_API_KEY', 'GEMINI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a package of its own that is called like a library',
    run: 'python -m evals.run',
    directory: 'server',
    files: {
      'server/evals/__init__.py': '',
      'server/evals/run.py': 'from agents.judge import judge\n\nprint(judge("x"))\n',
      'server/agents/__init__.py': '',
      'server/agents/judge.py':
        'from langchain_openai import ChatOpenAI\n\n\ndef judge(text):\n    return ChatOpenAI(model="gpt-6").invoke(text)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a package of its own that is called like a library and asks nobody',
    run: 'python -m evals.run',
    directory: 'server',
    files: {
      'server/evals/__init__.py': '',
      'server/evals/run.py': 'from agents.judge import judge\n\nprint(judge("x"))\n',
      'server/agents/__init__.py': '',
      'server/agents/judge.py': 'def judge(text):\n    return len(text)\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'a command in a sandbox that only the run knows, handed the key',
    run: 'node run.mjs',
    files: {
      'run.mjs':
        'import { Sandbox } from "e2b";\nconst keys = () => ({ OPENAI_API_KEY: process.env.OPENAI_API_KEY || "" });\nconst sandbox = await Sandbox.create();\nfor (const line of process.argv.slice(2)) await sandbox.commands.run(line, { envs: keys() });\n',
    },
    want: 'api',
  },
  {
    name: 'Codex in a sandbox, handed the key',
    run: 'python run.py',
    files: {
      'run.py':
        'import os\nfrom e2b_code_interpreter import Sandbox\n\nsandbox = Sandbox.create()\nsandbox.commands.run("codex exec hi", envs={"CODEX_API_KEY": os.environ["OPENAI_API_KEY"]})\n',
    },
    want: 'api',
  },
  {
    name: 'a command in a sandbox that is handed nothing',
    run: 'node run.mjs',
    own: true,
    files: {
      'run.mjs':
        'import { Sandbox } from "e2b";\nconst sandbox = await Sandbox.create();\nfor (const line of process.argv.slice(2)) await sandbox.commands.run(line);\nawait sandbox.commands.run("python ask.py");\n',
      'ask.py':
        'from openai import OpenAI\n\nOpenAI().responses.create(model="gpt-6", input="x")\n',
    },
    want: 'none',
  },
  {
    name: 'a command that only the run knows, handed the key by its name',
    run: 'node run.mjs "$LINE"',
    files: {
      'run.mjs':
        'import { execSync } from "node:child_process";\nexecSync(process.argv[2], { env: { OPENAI_API_KEY: process.env.OPENAI_API_KEY } });\n',
    },
    want: 'api',
  },
  {
    name: 'a command that only the run knows, handed nothing by name',
    run: 'node run.mjs "$LINE"',
    files: {
      'run.mjs':
        'import { execSync } from "node:child_process";\nexecSync(process.argv[2], { env: { ...process.env, CI: "1" } });\n',
    },
    want: 'none',
  },
  {
    name: 'a program that calls its functions by another name',
    run: 'python jobs.py nightly',
    files: {
      'jobs.py':
        'import sys\nfrom openai import OpenAI\n\ndef nightly():\n    return OpenAI().responses.create(model="gpt-6", input="x")\n\nglobals()[sys.argv[1]]()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a part that runs only when the file is started',
    run: 'python jobs.py',
    files: {
      'jobs.py':
        'from openai import OpenAI\n\ndef nightly():\n    return OpenAI().responses.create(model="gpt-6", input="x")\n\nif __name__ == "__main__":\n    nightly()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a regular expression with a quote in a text with holes',
    run: 'npx tsx src/a.ts',
    files: {
      'src/a.ts':
        'import { ask } from "./ask";\n\nconst quoted = (items: string[]) =>\n  items.map((item) => `"${item.replace(/"/g, \'\\\\"\')}"`);\n\nconst answer = ask();\nconsole.log(quoted([]), answer);\n',
      'src/ask.ts':
        'import OpenAI from "openai";\nexport function ask() {\n  return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a client for another address whose own variable nobody sets',
    run: 'npx vitest run',
    files: {
      'models.ts':
        'import { createAzure } from "@ai-sdk/azure";\nimport { createOpenAI } from "@ai-sdk/openai";\n\nexport const azure = () => createAzure({ resourceName: "shop", apiKey: process.env.AZURE_OPENAI_API_KEY })("gpt-4o");\nexport const grove = () => createOpenAI({ baseURL: "https://grove.example.com/v1", apiKey: process.env.GROVE_API_KEY })("gpt-4o");\n',
      'a.test.ts':
        'import { generateText } from "ai";\nimport { it } from "vitest";\nimport { azure, grove } from "./models";\n\nit("asks", async () => {\n  await generateText({ model: azure(), prompt: "x" });\n  await generateText({ model: grove(), prompt: "x" });\n});\n',
    },
    keys: ['SHOP_OPEN_AI_API_KEY', 'AZURE_OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a gateway with its own key, beside keys of vendors',
    run: 'uv run pytest examples/desk/test_agent.py',
    files: {
      'pyproject.toml':
        '[tool.pytest.ini_options]\naddopts = ["--ignore=examples"]\ntestpaths = ["tests"]\n',
      'examples/desk/test_agent.py':
        'import aiohttp\nimport pytest\nfrom livekit.agents import AgentSession, inference\n\nfrom .calendar_api import FakeCalendar\n\n\n@pytest.mark.asyncio\nasync def test_slots() -> None:\n    calendar = FakeCalendar()\n    async with inference.LLM(model="openai/gpt-4.1") as llm, AgentSession(llm=llm) as session:\n        await session.run(user_input=str(calendar))\n',
      'examples/desk/calendar_api.py': 'class FakeCalendar:\n    pass\n',
    },
    keys: ['LIVEKIT_API_KEY', 'OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a test whose stand-in is one of another service',
    run: 'pytest',
    files: {
      'tests/test_cases.py':
        'from shop.agent import investigate\n\n\ndef test_case():\n    assert investigate("slow", use_mock_grafana=True, mocked_db=None)\n',
      'shop/agent.py':
        'from openai import OpenAI\n\n\ndef investigate(what, use_mock_grafana=False, mocked_db=None):\n    return OpenAI().responses.create(model="gpt-6", input=what)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a key called after another vendor that the tests ask as well',
    run: 'go test ./...',
    files: {
      'go.mod': 'module x.dev/g\n',
      'llm/openai.go':
        'package llm\nimport "github.com/sashabaranov/go-openai"\ntype OpenAIClient struct { client *openai.Client }\ntype OpenAIOptions struct { BaseURL string; Token string }\nfunc NewOpenAIClient(opts OpenAIOptions) *OpenAIClient {\n\tconfig := openai.DefaultConfig(opts.Token)\n\tif opts.BaseURL != "" {\n\t\tconfig.BaseURL = opts.BaseURL\n\t}\n\treturn &OpenAIClient{client: openai.NewClientWithConfig(config)}\n}\nfunc (c *OpenAIClient) Prompt() error {\n\t_, err := c.client.CreateChatCompletion(nil, openai.ChatCompletionRequest{Model: "llama3"})\n\treturn err\n}\n',
      'llm/google.go':
        'package llm\nimport ("google.golang.org/genai";"context")\ntype GoogleClient struct { client *genai.Client }\ntype GoogleOptions struct { Token string }\nfunc NewGoogleClient(opts GoogleOptions) *GoogleClient {\n\tclient, _ := genai.NewClient(context.Background(), &genai.ClientConfig{APIKey: opts.Token})\n\treturn &GoogleClient{client: client}\n}\nfunc (c *GoogleClient) Prompt() error {\n\t_, err := c.client.Models.GenerateContent(context.Background(), "gemini-3", nil, nil)\n\treturn err\n}\n',
      'llm/openai_test.go':
        'package llm_test\nimport ("testing";"x.dev/g/llm")\nfunc TestOpenAIClient_Prompt(t *testing.T) {\n\ttests := []struct {\n\t\tBaseURL string\n\t\tToken   string\n\t}{\n\t\t{BaseURL: "http://localhost:8090/v1"},\n\t}\n\tfor _, test := range tests {\n\t\tt.Run("x", func(t *testing.T) {\n\t\t\tc := llm.NewOpenAIClient(llm.OpenAIOptions{\n\t\t\t\tBaseURL: test.BaseURL,\n\t\t\t\tToken:   test.Token,\n\t\t\t})\n\t\t\tc.Prompt()\n\t\t})\n\t}\n}\n',
      'llm/google_test.go':
        'package llm_test\nimport ("testing";"os";"x.dev/g/llm")\nfunc TestGoogleClient_Prompt(t *testing.T) {\n\ttoken := os.Getenv("GOOGLE_TOKEN")\n\ttests := []struct {\n\t\tToken   string\n\t}{\n\t\t{Token: token},\n\t}\n\tfor _, test := range tests {\n\t\tt.Run("x", func(t *testing.T) {\n\t\t\tc := llm.NewGoogleClient(llm.GoogleOptions{Token: test.Token})\n\t\t\tc.Prompt()\n\t\t})\n\t}\n}\n',
    },
    keys: ['GOOGLE_TOKEN'],
    own: true,
    want: 'other',
  },
  {
    name: 'an address that an arrow function gives back on its next line',
    run: 'node ask.mjs',
    files: {
      'ask.mjs':
        'const at = () =>\n  (process.env.AT || "https://models.example.com").replace(/\\/$/, "");\nawait fetch(`${at()}/v1/embeddings`, { method: "POST", headers: { "x-api-key": process.env.MODEL_KEY }, body: JSON.stringify({ model: "text-embedding-3-large", input: "x" }) });\n',
    },
    keys: ['MODEL_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a question that is handed to a client made elsewhere',
    run: 'python sync.py',
    files: {
      'sync.py':
        'import os\nfrom made.client import Client\nfrom made.api import create\n\nclient = Client("https://api.openai.com/v1", os.environ["OPENAI_API_KEY"])\nprint(create.sync(client=client, body={"model": "gpt-6"}))\n',
      'made/client.py':
        'import httpx\n\n\nclass Client:\n    def __init__(self, base_url, token):\n        self.http = httpx.Client(base_url=base_url, headers={"Authorization": f"Bearer {token}"})\n',
      'made/api/create.py':
        'def sync(*, client, body):\n    return client.http.request("post", "/chat/completions", json=body).json()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a variable that holds one mode or another, with a default behind it',
    run: 'if [ "$HOUR" = 06 ]; then export MODE=publish; else export MODE=write; fi; python main.py',
    files: {
      'main.py':
        'import os\nfrom openai import OpenAI\n\n\ndef publish():\n    print("published")\n\n\ndef write():\n    OpenAI().responses.create(model="gpt-6", input="x")\n\n\ndef main():\n    mode = (os.environ.get("MODE") or "draft").strip().lower()\n    if mode == "publish":\n        return publish()\n    return write()\n\n\nmain()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a helper of a plug-in, which asks nothing',
    run: 'uv run pytest',
    files: {
      'tests/test_url.py':
        'from livekit.plugins.openai.realtime.realtime_model import process_base_url\n\n\ndef test_url():\n    assert process_base_url("https://api.openai.com/v1", "gpt-4") == "wss://api.openai.com/v1/realtime?model=gpt-4"\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'a model of a plug-in, from the module that holds it',
    run: 'uv run pytest',
    files: {
      'tests/test_realtime.py':
        'from livekit.plugins.openai import realtime\n\n\ndef test_ask():\n    assert realtime.RealtimeModel(model="gpt-realtime").session()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'what find tells xargs is no file of the mark',
    run: ["find evals -name '*.py' | xargs -I{} python {}"],
    files: {
      'evals/a.py':
        'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'promptfoo over each file of a folder',
    run: ['for f in evals/*.yaml; do', '  npx promptfoo eval -c "$f"', 'done'],
    files: {
      'evals/a.yaml': 'providers: [anthropic:messages:claude-sonnet-4]\nprompts: [hi]\n',
      'evals/b.yaml': 'providers:\n  - id: anthropic:messages:claude-haiku\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'promptfoo with a pattern',
    run: 'npx promptfoo eval -c evals/*.yaml',
    files: {
      'evals/a.yaml': 'providers: [anthropic:messages:claude-sonnet-4]\nprompts: [hi]\n',
      'evals/b.yaml': 'providers:\n  - openai:gpt-5\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'promptfoo with several settings',
    run: 'promptfoo eval -c evals/a.yaml evals/b.yaml',
    files: {
      'evals/a.yaml': 'providers: [echo]\nprompts: [hi]\n',
      'evals/b.yaml': 'providers:\n  - anthropic:messages:claude\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'promptfoo with a folder',
    run: 'promptfoo eval -c evals',
    files: {
      'evals/promptfooconfig.yaml': 'providers: [anthropic:messages:claude]\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'promptfoo by find and xargs',
    run: "find evals -name 'promptfooconfig.yaml' | xargs -I{} npx promptfoo@latest eval -c {}",
    files: {
      'evals/x/promptfooconfig.yaml': 'providers: [anthropic:messages:claude]\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'promptfoo in each folder',
    run: ['for dir in evals/*/; do', '  (cd "$dir" && npx promptfoo@latest eval)', 'done'],
    files: {
      'evals/x/promptfooconfig.yaml': 'providers: [anthropic:messages:claude]\nprompts: [hi]\n',
      'evals/y/promptfooconfig.yaml': 'providers: [echo]\nprompts: [hi]\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a file of providers',
    run: 'npx promptfoo eval',
    files: {
      'promptfooconfig.yaml': 'prompts: [hi]\nproviders: file://providers.yaml\n',
      'providers.yaml': '- id: anthropic:messages:claude\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a file with one provider',
    run: 'npx promptfoo eval',
    files: {
      'promptfooconfig.yaml': 'prompts: [hi]\nproviders:\n  - file://p/claude.yaml\n',
      'p/claude.yaml': 'id: anthropic:messages:claude\nconfig:\n  temperature: 0\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a provider that is a program',
    run: 'npx promptfoo eval',
    files: {
      'promptfooconfig.yaml': 'prompts: [hi]\nproviders:\n  - file://provider.py\n',
      'provider.py':
        'from openai import OpenAI\n\ndef call_api(prompt, options, context):\n    return OpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a file of providers in the words',
    run: 'npx promptfoo eval -p prompts.txt -r providers.yaml',
    files: { 'prompts.txt': 'hi', 'providers.yaml': '- id: anthropic:messages:claude\n' },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'settings written line by line',
    run: [
      'cat > config.toml <<EOF',
      '[llm]',
      'api_key = "$OPENAI_API_KEY"',
      'EOF',
      'python main.py',
    ],
    files: {
      'main.py':
        'import tomllib\nfrom openai import OpenAI\ncfg = tomllib.load(open("config.toml","rb"))\nclient = OpenAI(api_key=cfg["llm"]["api_key"])\nclient.responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'settings with a secret of a name that tells nothing',
    run: [
      'cat > config.toml <<EOF',
      '[llm]',
      'api_key = "${{ secrets.LLM_SECRET }}"',
      'EOF',
      'python -m app',
    ],
    files: {
      'app/__init__.py': '',
      'app/__main__.py': 'from app.llm import ask\nask()\n',
      'app/llm.py':
        'import tomllib\nfrom pathlib import Path\nfrom openai import OpenAI\n\ndef ask():\n    cfg = tomllib.loads(Path("config.toml").read_text())\n    return OpenAI(api_key=cfg["llm"]["api_key"]).responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'settings in JSON',
    run: ['echo "{\\"apiKey\\": \\"$MY_KEY\\"}" > config.json', 'node main.js'],
    files: {
      'main.js':
        'const OpenAI = require("openai");\nconst fs = require("fs");\nconst cfg = JSON.parse(fs.readFileSync("config.json", "utf8"));\nnew OpenAI({ apiKey: cfg.apiKey }).responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: ['MY_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a script with a usual address',
    run: './e2e.sh',
    files: {
      'e2e.sh':
        '#!/usr/bin/env bash\nset -eu\nBASE_URL="${CSC_E2E_BASE_URL:-https://api.openai.com/v1}"\nMODEL="${CSC_E2E_MODEL:-gpt-4o-mini}"\ncurl -sS "$BASE_URL/chat/completions" -H "Authorization: Bearer $CSC_E2E_API_KEY" -d "{\\"model\\":\\"$MODEL\\"}"\n',
    },
    keys: ['CSC_E2E_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'an address that a script hands on',
    run: 'bash scripts/e2e.sh',
    files: {
      'scripts/e2e.sh':
        '#!/usr/bin/env bash\nexport API_BASE=${CSC_E2E_BASE_URL:-https://api.openai.com/v1}\nexport API_KEY=$CSC_E2E_API_KEY\ngo run ./cmd/e2e\n',
      'go.mod': 'module x\n',
      'cmd/e2e/main.go':
        'package main\n\nimport (\n\t"net/http"\n\t"os"\n\t"strings"\n)\n\nfunc main() {\n\treq, _ := http.NewRequest("POST", os.Getenv("API_BASE")+"/chat/completions", strings.NewReader("{}"))\n\treq.Header.Set("Authorization", "Bearer "+os.Getenv("API_KEY"))\n\thttp.DefaultClient.Do(req)\n}\n',
    },
    keys: ['CSC_E2E_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'an address and a key for a program that is not here',
    run: './e2e.sh',
    files: {
      'e2e.sh':
        '#!/usr/bin/env bash\nset -eu\nBASE_URL="${CSC_E2E_BASE_URL:-https://api.openai.com/v1}"\n./target/release/csc --base-url "$BASE_URL" --api-key "$CSC_E2E_API_KEY" run\n',
    },
    keys: ['CSC_E2E_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a gateway of its own, whose address lies in another file',
    run: 'npx tsx scripts/t.ts',
    files: {
      'scripts/t.ts':
        'import { post } from "../src/http";\nawait post("/chat/completions", { model: "openai/gpt-4o" });\n',
      'src/http.ts':
        'import { BASE_URL } from "./constants";\nexport const post = (path: string, body: unknown) => fetch(`${BASE_URL}${path}`, { method: "POST", headers: { Authorization: `Bearer ${process.env.MESH_API_KEY}` }, body: JSON.stringify(body) });\n',
      'src/constants.ts': 'export const BASE_URL = "https://api.meshapi.example/v1";\n',
    },
    keys: ['MESH_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'an address and a path that meet in a third file',
    run: 'python t.py',
    files: {
      't.py': 'from client import Client\nClient().post("/v1/chat/completions", {})\n',
      'client.py':
        'import os, requests\nfrom settings import BASE\nclass Client:\n    def post(self, path, body):\n        return requests.post(BASE + path, json=body, headers={"Authorization": f"Bearer {os.environ[\'MESH_API_KEY\']}"})\n',
      'settings.py': 'BASE = "https://api.openai.com"\n',
    },
    keys: ['MESH_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'tests of a module that has none',
    run: 'go test ./...',
    files: {
      'go.mod': 'module x\n',
      'main.go':
        'package main\n\nimport "github.com/sashabaranov/go-openai"\n\nfunc main() { openai.NewClient("x") }\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'tests of a module that ask nobody',
    run: 'go test ./...',
    files: {
      'go.mod': 'module x\n',
      'a.go': 'package main\n\nfunc add(a, b int) int { return a + b }\n',
      'a_test.go':
        'package main\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) {\n\tif add(1, 2) != 3 {\n\t\tt.Fail()\n\t}\n}\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'a Go test beside a client that it does not name',
    run: 'go test ./...',
    files: {
      'go.mod': 'module x\n',
      'ai/ai.go':
        'package ai\n\nimport (\n\t"context"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Ask(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n\treturn r.ID\n}\n\nfunc Trim(s string) string { return s }\n',
      'ai/ai_test.go':
        'package ai\n\nimport "testing"\n\nfunc TestTrim(t *testing.T) {\n\tif Trim("a") != "a" {\n\t\tt.Fail()\n\t}\n}\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'a Go test that asks',
    run: 'go test ./...',
    files: {
      'go.mod': 'module x\n',
      'ai/ai.go':
        'package ai\n\nimport (\n\t"context"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Ask(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n\treturn r.ID\n}\n\nfunc Trim(s string) string { return s }\n',
      'ai/ai_test.go':
        'package ai\n\nimport "testing"\n\nfunc TestAsk(t *testing.T) {\n\tif Ask("a") == "" {\n\t\tt.Fail()\n\t}\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a Go test of another package that asks',
    run: 'go test -v ./...',
    files: {
      'go.mod': 'module example.com/x\n',
      'ai/ai.go':
        'package ai\n\nimport (\n\t"context"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Ask(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n\treturn r.ID\n}\n\nfunc Trim(s string) string { return s }\n',
      'e2e/e2e_test.go':
        'package e2e\n\nimport (\n\t"testing"\n\n\t"example.com/x/ai"\n)\n\nfunc TestAsk(t *testing.T) {\n\tai.Ask("a")\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a Go program that uses a package without asking',
    run: 'go run ./cmd/x',
    files: {
      'go.mod': 'module example.com/x\n',
      'ai/ai.go':
        'package ai\n\nimport (\n\t"context"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Ask(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n\treturn r.ID\n}\n\nfunc Trim(s string) string { return s }\n',
      'cmd/x/main.go':
        'package main\n\nimport "example.com/x/ai"\n\nfunc main() { println(ai.Trim("x")) }\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'a Go command that an init registers',
    run: 'go run . ask',
    files: {
      'go.mod': 'module example.com/x\n',
      'ai/ai.go':
        'package ai\n\nimport (\n\t"context"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Ask(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n\treturn r.ID\n}\n\nfunc Trim(s string) string { return s }\n',
      'main.go': 'package main\n\nimport "example.com/x/cmd"\n\nfunc main() { cmd.Execute() }\n',
      'cmd/root.go':
        'package cmd\n\nimport "github.com/spf13/cobra"\n\nvar root = &cobra.Command{Use: "x"}\n\nfunc Execute() { root.Execute() }\n',
      'cmd/ask.go':
        'package cmd\n\nimport (\n\t"example.com/x/ai"\n\t"github.com/spf13/cobra"\n)\n\nvar ask = &cobra.Command{Use: "ask", Run: func(cmd *cobra.Command, args []string) { doAsk() }}\n\nfunc init() { root.AddCommand(ask) }\n\nfunc doAsk() { ai.Ask("x") }\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a Go method behind an interface',
    run: 'go run .',
    files: {
      'go.mod': 'module example.com/x\n',
      'main.go':
        'package main\n\nimport "example.com/x/llm"\n\nfunc main() {\n\tvar p llm.Provider = llm.New("openai")\n\tp.Complete("x")\n}\n',
      'llm/p.go':
        'package llm\n\ntype Provider interface{ Complete(q string) string }\n\nfunc New(n string) Provider { return &openaiProvider{} }\n',
      'llm/o.go':
        'package llm\n\nimport (\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\ntype openaiProvider struct{}\n\nfunc (o *openaiProvider) Complete(q string) string {\n\tc := openai.NewClient(os.Getenv("OPENAI_API_KEY"))\n\t_ = c\n\treturn ""\n}\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'tests of a Julia package',
    run: 'julia --project -e "using Pkg; Pkg.test()"',
    files: {
      'Project.toml': 'name = "X"\n',
      'src/X.jl': 'module X\nusing OpenAI\nask(k) = create_chat(k, "gpt-5", [])\nend\n',
      'test/runtests.jl': 'using X, Test\n@test X.ask(ENV["OPENAI_API_KEY"]) !== nothing\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'an R test that asks',
    run: 'Rscript -e "devtools::test()"',
    files: {
      DESCRIPTION: 'Package: x\n',
      'R/ask.R': 'ask <- function(p) {\n  ellmer::chat_openai()$chat(p)\n}\n',
      'tests/testthat/test-ask.R':
        'test_that("asks", {\n  expect_type(ask("x"), "character")\n})\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'an R test with its cassette',
    run: 'Rscript -e "devtools::test()"',
    files: {
      DESCRIPTION: 'Package: x\n',
      'R/ask.R': 'ask <- function(p) {\n  ellmer::chat_openai()$chat(p)\n}\n',
      'tests/testthat/_vcr/ask.yml': 'x',
      'tests/testthat/test-ask.R':
        'test_that("asks", {\n  vcr::local_cassette("ask")\n  expect_type(ask("x"), "character")\n})\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'an R test beside a client that it does not name',
    run: 'R CMD check --no-manual .',
    files: {
      DESCRIPTION: 'Package: x\n',
      'R/ask.R':
        'ask <- function(p) {\n  ellmer::chat_openai()$chat(p)\n}\n\nadd <- function(a, b) a + b\n',
      'tests/testthat/test-add.R': 'test_that("adds", {\n  expect_equal(add(1, 2), 3)\n})\n',
    },
    own: true,
    want: 'none',
  },
  {
    name: 'targets of R',
    run: 'Rscript -e "targets::tar_make()"',
    files: {
      '_targets.R': 'library(targets)\nsource("R/f.R")\nlist(tar_target(x, ask("y")))\n',
      'R/f.R': 'ask <- function(p) ellmer::chat_openai()$chat(p)\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'R Markdown',
    run: 'Rscript -e \'rmarkdown::render("r.Rmd")\'',
    files: { 'r.Rmd': '---\ntitle: x\n---\n\n```{r}\nellmer::chat_openai()$chat("x")\n```\n' },
    own: true,
    want: 'api',
  },
  {
    name: 'a preprocessor of mdBook',
    run: 'mdbook build',
    files: {
      'book.toml': '[book]\n[preprocessor.ai]\ncommand = "python3 ai.py"\n',
      'src/a.md': 'x',
      'ai.py':
        'from openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="x")\nask()\n',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'what conf.py runs itself',
    run: 'sphinx-build -b html docs out',
    files: {
      'docs/conf.py':
        'import sys\nsys.path.insert(0, ".")\nfrom openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="x")\n\nask()\n',
      'docs/index.rst': 'x',
    },
    own: true,
    want: 'api',
  },
  {
    name: 'a gallery of another folder',
    run: 'sphinx-build docs out',
    files: {
      'docs/conf.py':
        'extensions = ["sphinx_gallery.gen_gallery"]\nsphinx_gallery_conf = {"examples_dirs": "../examples", "gallery_dirs": "auto"}\n',
      'docs/index.rst': 'x',
      'examples/plot_ask.py':
        'from openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="x")\nask()\n',
    },
    own: true,
    want: 'api',
  },
];

test.each(CASES)('$name: $want', (one) => {
  expect(budgetOf(one)).toBe(one.want);
});

/** One variable with the key of whichever provider another one names. */
const CHOSEN = `    env:
      MODEL_API_KEY: \${{ startsWith(vars.MODEL, 'openai:') && secrets.OPENAI_API_KEY || startsWith(vars.MODEL, 'anthropic:') && secrets.ANTHROPIC_API_KEY || '' }}
`;

test('a program with a client for each provider, of which one variable holds one key, is open', () => {
  const ask = (host: string) =>
    `fetch("https://${host}", { method: "POST", headers: { Authorization: "Bearer " + process.env.MODEL_API_KEY } });\n`;
  const files = {
    'draft.js': `if (process.argv[2] === "openai") ${ask('api.openai.com/v1/responses')}else ${ask('api.anthropic.com/v1/messages')}`,
  };
  expect(budgetOf({ run: 'node draft.js', files, keys: [], job: CHOSEN, want: 'unclear' })).toBe(
    'unclear',
  );
});
