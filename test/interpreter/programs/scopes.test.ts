import { describe, expect, it } from 'vitest';
import { judged, type Program } from './judge.ts';

const API: readonly string[] = ['api'];

/** A name belongs to its function, its class and its block; a parameter is what its calls hand over. */
const PROGRAMS: readonly Program[] = [
  {
    what: 'Python: an annotated parameter beside one with a default',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'import os\nfrom openai import OpenAI\n\ndef ask(api_key: str, model: str = "gpt-4o-mini") -> str:\n    return OpenAI(api_key=api_key).responses.create(model=model, input="x").output_text\n\nprint(ask(os.environ["OPENAI_API_KEY"]))\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a client like one of a function that nobody calls',
    run: 'python main.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'main.py': 'from lib import later\nlater()\n',
      'lib.py':
        'from openai import OpenAI\n\ndef first():\n    return OpenAI().responses.create(model="gpt-5", input="x")\n\ndef later():\n    return OpenAI().responses.create(model="gpt-5", input="y")\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a request to the host of a function that nobody calls',
    run: 'python main.py',
    env: ['SHOP_OPENAI_API_KEY'],
    files: {
      'main.py': 'from lib import later\nlater("x")\n',
      'lib.py':
        'import os\nimport requests\n\ndef send(key, text):\n    headers = {"Authorization": f"Bearer {key}"}\n    return requests.post("https://api.openai.com/v1/responses", headers=headers, json={"input": text})\n\ndef later(text):\n    headers = {"Authorization": "Bearer " + os.environ["SHOP_OPENAI_API_KEY"]}\n    return requests.post("https://api.openai.com/v1/responses", headers=headers, json={"input": text})\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: clients that are alike, none of whose functions is called',
    run: 'python main.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'main.py': 'from lib import show\nshow()\n',
      'lib.py':
        'from openai import OpenAI\n\ndef first():\n    return OpenAI().responses.create(model="gpt-5", input="x")\n\ndef later():\n    return OpenAI().responses.create(model="gpt-5", input="y")\n\ndef show():\n    print("nothing")\n',
    },
    budget: 'none',
  },
  {
    what: 'Python: a client like one that another choice leads to',
    run: 'python main.py --mode slow',
    env: ['OPENAI_API_KEY'],
    files: {
      'main.py':
        'import argparse\nfrom openai import OpenAI\n\ndef fast():\n    return OpenAI().responses.create(model="gpt-5", input="x")\n\ndef slow():\n    return OpenAI().responses.create(model="gpt-5", input="y")\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--mode")\nargs = parser.parse_args()\nif args.mode == "fast":\n    fast()\nif args.mode == "slow":\n    slow()\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a name of another function',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'import os\nfrom openai import OpenAI\n\ndef search():\n    base = "https://openrouter.ai/api/v1"\n    return base\n\ndef ask():\n    base = "https://api.openai.com/v1"\n    return OpenAI(base_url=base).responses.create(model="gpt-4o", input="x")\n\nask()\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a field of another class',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\n\nclass Search:\n    def __init__(self):\n        self.base_url = "https://openrouter.ai/api/v1"\n\nclass Chat:\n    def __init__(self):\n        self.base_url = "https://api.openai.com/v1"\n        self.client = OpenAI(base_url=self.base_url)\n\nChat().client.responses.create(model="gpt-4o", input="x")\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a parameter that is called like a constant of the module',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        'from openai import OpenAI\nbase_url = "https://openrouter.ai/api/v1"\n\ndef ask(base_url):\n    return OpenAI(base_url=base_url).responses.create(model="gpt-4o", input="x")\n\nask("https://api.openai.com/v1")\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a variable whose name is handed over',
    run: 'python ask.py',
    env: ['SHOP_KEY', 'OPENROUTER_API_KEY'],
    files: {
      'ask.py':
        'import os\nfrom openai import OpenAI\n\ndef need(name):\n    value = os.environ[name]\n    return value.strip()\n\nprint(need("OPENROUTER_API_KEY")[:4])\nOpenAI(api_key=need("SHOP_KEY")).responses.create(model="gpt-4o", input="x")\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: a key that another module hands over',
    run: 'python main.py',
    env: ['SHOP_KEY'],
    files: {
      'main.py':
        'import os\nfrom shop.client import make\n\nmake(os.environ["SHOP_KEY"]).responses.create(model="gpt-4o", input="x")\n',
      'shop/__init__.py': '',
      'shop/client.py':
        'from openai import OpenAI\n\ndef make(secret):\n    return OpenAI(api_key=secret)\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Python: two programs that hand over different keys to one module',
    run: 'python router.py',
    env: ['SHOP_KEY', 'OPENROUTER_API_KEY'],
    files: {
      'main.py':
        'import os\nfrom client import make\nmake(os.environ["SHOP_KEY"], "https://api.openai.com/v1")\n',
      'router.py':
        'import os\nfrom client import make\nmake(os.environ["OPENROUTER_API_KEY"], "https://openrouter.ai/api/v1")\n',
      'client.py':
        'from openai import OpenAI\n\ndef make(secret, url):\n    return OpenAI(api_key=secret, base_url=url)\n',
    },
    budget: 'other',
    charges: ['other'],
  },
  {
    what: 'Python: the data class that a parameter is said to be of',
    run: 'python ask.py',
    env: ['SHOP_KEY'],
    files: {
      'ask.py':
        'import os\nfrom dataclasses import dataclass\nfrom openai import OpenAI\n\n@dataclass\nclass Site:\n    base_url: str = "https://openrouter.ai/api/v1"\n\n@dataclass\nclass Config:\n    api_key: str\n    base_url: str = "https://api.openai.com/v1"\n\ndef ask(config: Config):\n    return OpenAI(api_key=config.api_key, base_url=config.base_url)\n\nask(Config(api_key=os.environ["SHOP_KEY"]))\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'TypeScript: a name of another block',
    run: 'npx tsx ask.ts',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.ts':
        "import OpenAI from 'openai';\n{\n  const baseURL = 'https://openrouter.ai/api/v1';\n  console.log(baseURL);\n}\nconst baseURL = 'https://api.openai.com/v1';\nawait new OpenAI({ baseURL }).responses.create({ model: 'gpt-4o', input: 'x' });\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'TypeScript: a field that the constructor takes',
    run: 'npx tsx ask.ts',
    env: ['SHOP_KEY'],
    files: {
      'ask.ts':
        "import OpenAI from 'openai';\nclass Cache {\n  private baseURL = 'https://openrouter.ai/api/v1';\n}\nclass Bot {\n  constructor(private readonly apiKey: string, private baseURL: string = 'https://api.openai.com/v1') {}\n  client() {\n    return new OpenAI({ apiKey: this.apiKey, baseURL: this.baseURL });\n  }\n}\nnew Bot(process.env.SHOP_KEY!).client();\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'JavaScript: an object that is handed over and taken apart',
    run: 'node ask.mjs',
    env: ['SHOP_KEY'],
    files: {
      'ask.mjs':
        "import OpenAI from 'openai';\nfunction make({ apiKey, baseURL: url = 'https://api.openai.com/v1' }) {\n  return new OpenAI({ apiKey, baseURL: url });\n}\nmake({ apiKey: process.env.SHOP_KEY });\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'JavaScript: the parameter of an arrow that is called like a constant',
    run: 'node ask.mjs',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.mjs':
        "import OpenAI from 'openai';\nconst url = 'https://openrouter.ai/api/v1';\nconst make = (url) => new OpenAI({ baseURL: url });\nmake('https://api.openai.com/v1');\nconsole.log(url);\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'JavaScript: settings of another module, by an object',
    run: 'node bin/ask.mjs',
    env: ['SHOP_KEY'],
    files: {
      'bin/ask.mjs':
        "import OpenAI from 'openai';\nimport config from '../config.mjs';\nnew OpenAI({ apiKey: config.openai.key });\n",
      'config.mjs':
        "const config = { router: { key: 'none' }, openai: { key: process.env.SHOP_KEY } };\nexport default config;\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Go: a key that is a parameter',
    run: 'go run .',
    env: ['SHOP_KEY'],
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport (\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc client(key string) *openai.Client {\n\treturn openai.NewClient(key)\n}\n\nfunc main() {\n\tclient(os.Getenv("SHOP_KEY"))\n}\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Go: the address of a configuration',
    run: 'go run .',
    env: ['OPENROUTER_API_KEY'],
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport (\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tconfig := openai.DefaultConfig(os.Getenv("OPENROUTER_API_KEY"))\n\tconfig.BaseURL = "https://openrouter.ai/api/v1"\n\topenai.NewClientWithConfig(config)\n}\n',
    },
    budget: 'other',
    charges: ['other'],
  },
  {
    what: 'Go: a key that stands before an error',
    run: 'go run .',
    env: ['SHOP_KEY'],
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport (\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tkey, ok := os.LookupEnv("SHOP_KEY")\n\tif !ok {\n\t\tpanic("no key")\n\t}\n\topenai.NewClient(key)\n}\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Go: a file of the same package',
    run: 'go run .',
    env: ['SHOP_KEY'],
    files: {
      'go.mod': 'module shop\n',
      'key.go': 'package main\n\nimport "os"\n\nvar secret = os.Getenv("SHOP_KEY")\n',
      'main.go':
        'package main\n\nimport openai "github.com/sashabaranov/go-openai"\n\nfunc main() {\n\topenai.NewClient(secret)\n}\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Java: a local name of another method',
    run: 'java Ask.java',
    env: ['SHOP_KEY'],
    files: {
      'Ask.java':
        'import dev.langchain4j.model.openai.OpenAiChatModel;\n\nclass Ask {\n  static String other() {\n    String url = "https://openrouter.ai/api/v1";\n    return url;\n  }\n\n  static OpenAiChatModel model(String key) {\n    String url = "https://api.openai.com/v1";\n    return OpenAiChatModel.builder().apiKey(key).baseUrl(url).build();\n  }\n\n  public static void main(String[] args) {\n    model(System.getenv("SHOP_KEY")).chat("x");\n  }\n}\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Ruby: a named parameter',
    run: 'ruby ask.rb',
    env: ['SHOP_KEY'],
    files: {
      'ask.rb':
        'require "openai"\n\ndef client(token:)\n  OpenAI::Client.new(access_token: token)\nend\n\nclient(token: ENV.fetch("SHOP_KEY"))\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'Rust: a key that is a parameter',
    run: 'cargo run',
    env: ['SHOP_KEY'],
    files: {
      'Cargo.toml': '[package]\nname = "ask"\n',
      'src/main.rs':
        'use async_openai::{config::OpenAIConfig, Client};\n\nfn client(key: String) -> Client<OpenAIConfig> {\n    Client::with_config(OpenAIConfig::new().with_api_key(key))\n}\n\nfn main() {\n    client(std::env::var("SHOP_KEY").unwrap());\n}\n',
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'PHP: a key that is a parameter',
    run: 'php ask.php',
    env: ['SHOP_KEY'],
    files: {
      'ask.php':
        "<?php\nfunction client(string $key) {\n    return OpenAI::client($key);\n}\nclient(getenv('SHOP_KEY'));\n",
    },
    budget: 'api',
    charges: API,
  },
  {
    what: 'C#: a field of another class',
    run: 'dotnet run',
    env: ['SHOP_KEY'],
    files: {
      'Ask.csproj': '<Project/>',
      'Program.cs':
        'using OpenAI.Chat;\n\nclass Cache { private string endpoint = "https://openrouter.ai/api/v1"; }\n\nclass Bot {\n  private readonly string apiKey;\n  public Bot(string apiKey) { this.apiKey = apiKey; }\n  public void Ask() { new ChatClient("gpt-4o", apiKey); }\n}\n\nclass Program {\n  static void Main() { new Bot(System.Environment.GetEnvironmentVariable("SHOP_KEY")).Ask(); }\n}\n',
    },
    budget: 'api',
    charges: API,
  },
];

describe('a name', () => {
  it.each(PROGRAMS)('$what', (program) => {
    const { budget, charges } = judged(program);
    expect(budget).toBe(program.budget);
    if (program.charges !== undefined) expect(charges).toEqual(program.charges);
  });
});
