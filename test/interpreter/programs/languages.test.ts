import { describe, expect, it } from 'vitest';
import { judged, type Program } from './judge.ts';

/** Where Deno, Bun and a server of modules find a package, as programs write it. */
const SPECIFIERS = [
  'npm:openai',
  'npm:openai@^5.1.0',
  'jsr:@openai/openai@5',
  'https://esm.sh/openai@5.1.0?target=deno',
  'https://deno.land/x/openai@v4.69.0/mod.ts',
  'https://cdn.jsdelivr.net/npm/openai@5/+esm',
];

const CONSOLE = {
  artisan: "#!/usr/bin/env php\n<?php\nrequire __DIR__ . '/vendor/autoload.php';\n",
  'composer.json': '{"autoload":{"psr-4":{"App\\\\":"app/"}}}',
  'app/Console/Commands/Digest.php':
    "<?php\nnamespace App\\Console\\Commands;\nuse App\\Services\\Asker;\nclass Digest extends Command {\n protected $signature = 'digest:send {--all}';\n public function handle(Asker $asker) { $asker->ask('x'); }\n}\n",
  'app/Services/Asker.php':
    "<?php\nnamespace App\\Services;\nuse OpenAI\\Laravel\\Facades\\OpenAI;\nclass Asker { public function ask($q) { return OpenAI::chat()->create(['model' => 'm']); } }\n",
};

const PROGRAMS: readonly Program[] = [
  ...[
    ['php artisan digest:send --all', 'api'],
    ['php artisan migrate --force', 'none'],
  ].map(([run = '', budget = '']) => ({
    what: `Laravel: ${run}`,
    run,
    env: ['OPENAI_API_KEY'],
    files: CONSOLE,
    budget,
  })),
  {
    what: 'PHP: curl, in a file that is required',
    run: 'php bin/digest.php',
    env: ['SHOP_KEY'],
    files: {
      'bin/digest.php': "<?php\nrequire_once __DIR__ . '/../lib/ask.php';\necho ask();\n",
      'lib/ask.php':
        "<?php\nfunction ask() {\n  $ch = curl_init('https://api.openai.com/v1/responses');\n  curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . getenv('SHOP_KEY')]);\n  return curl_exec($ch);\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Java: a test that asks through a service of its own package, by Spring',
    run: 'mvn test',
    env: ['OPENAI_API_KEY'],
    files: {
      'pom.xml': '<project></project>\n',
      'src/main/java/shop/Asker.java':
        'package shop;\nimport org.springframework.ai.chat.client.ChatClient;\npublic class Asker {\n  private final ChatClient client;\n  public Asker(ChatClient.Builder b) { client = b.build(); }\n  public String ask(String q) { return client.prompt(q).call().content(); }\n}\n',
      'src/test/java/shop/AskerTest.java':
        'package shop;\nimport org.junit.jupiter.api.Test;\nclass AskerTest {\n  @Autowired Asker asker;\n  @Test void asks() { asker.ask("x"); }\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'a request whose key comes out of settings',
    run: 'python ask.py',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.py':
        "import requests, settings\nrequests.post('https://api.openai.com/v1/responses', headers=settings.headers(), json={})\n",
    },
    budget: 'api',
  },
  ...SPECIFIERS.map((specifier) => ({
    what: `Deno: ${specifier}`,
    run: 'deno run -A ask.ts',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.ts': `import OpenAI from '${specifier}';\nawait new OpenAI().responses.create({ model: 'm', input: 'x' });\n`,
    },
    budget: 'api',
  })),
  {
    what: 'Deno: a module within a package',
    run: 'deno run -A ask.ts',
    env: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    files: {
      'ask.ts':
        "import { anthropic } from 'npm:@ai-sdk/anthropic@2';\nimport { generateText } from 'npm:ai@5';\nawait generateText({ model: anthropic('claude-5'), prompt: 'x' });\n",
    },
    budget: 'other',
  },
  {
    what: 'R: ellmer',
    run: 'Rscript ask.R',
    env: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    files: { 'ask.R': 'library(ellmer)\nchat <- chat_openai(model = "gpt-4o")\nchat$chat("x")\n' },
    budget: 'api',
  },
  {
    what: 'R: ellmer with another provider, through its name',
    run: 'Rscript ask.R',
    env: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    files: { 'ask.R': 'ellmer::chat_anthropic()$chat("x")\n' },
    budget: 'other',
  },
  {
    what: 'R: a request with a key of its own name, in a file that is sourced',
    run: 'Rscript scripts/ask.R',
    env: ['SHOP_KEY'],
    files: {
      'scripts/ask.R': 'source("R/client.R")\nask("x")\n',
      'R/client.R':
        'library(httr2)\nask <- function(prompt, key = Sys.getenv("SHOP_KEY")) {\n  request("https://api.openai.com/v1/responses") |>\n    req_auth_bearer_token(key) |>\n    req_body_json(list(input = prompt)) |>\n    req_perform()\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'R: a script that calls no model',
    run: 'Rscript plot.R',
    env: ['OPENAI_API_KEY'],
    files: {
      'plot.R': 'library(ggplot2)\nggsave("x.png", ggplot(mtcars, aes(mpg, wt)) + geom_point())\n',
    },
    budget: 'none',
  },
  {
    what: 'Julia: OpenAI.jl',
    run: 'julia --project=. ask.jl',
    env: ['SHOP_KEY'],
    files: {
      'ask.jl':
        'using OpenAI\n\nfunction ask(key)\n    create_chat(key, "gpt-4o", [Dict("role" => "user", "content" => "x")])\nend\n\nask(ENV["SHOP_KEY"])\n',
    },
    budget: 'api',
  },
  {
    what: 'Elixir: a client with a key',
    run: 'elixir ask.exs',
    env: ['SHOP_KEY'],
    files: {
      'ask.exs':
        'Mix.install([{:openai_ex, "~> 0.9"}])\n\ndefmodule Ask do\n  def client(key), do: OpenaiEx.new(key)\nend\n\nAsk.client(System.fetch_env!("SHOP_KEY"))\n',
    },
    budget: 'api',
  },
  {
    what: 'Elixir: a request',
    run: 'elixir ask.exs',
    env: ['OPENAI_API_KEY'],
    files: {
      'ask.exs':
        'Mix.install([:req])\nkey = System.fetch_env!("OPENAI_API_KEY")\nReq.post!("https://api.openai.com/v1/responses", auth: {:bearer, key}, json: %{model: "gpt-4o", input: "x"})\n',
    },
    budget: 'api',
  },
  {
    what: 'Swift: a client with a token',
    run: 'swift ask.swift',
    env: ['SHOP_KEY'],
    files: {
      'ask.swift':
        'import Foundation\nimport OpenAI\n\nstruct Config {\n    let token: String\n}\n\nfunc client(_ config: Config) -> OpenAI {\n    return OpenAI(apiToken: config.token)\n}\n\nlet key = ProcessInfo.processInfo.environment["SHOP_KEY"] ?? ""\n_ = client(Config(token: key))\n',
    },
    budget: 'api',
  },
  {
    what: 'Swift: a request',
    run: 'swift ask.swift',
    env: ['SHOP_KEY'],
    files: {
      'ask.swift':
        'import Foundation\n\nlet key = ProcessInfo.processInfo.environment["SHOP_KEY"]!\nvar request = URLRequest(url: URL(string: "https://api.openai.com/v1/responses")!)\nrequest.setValue("Bearer \\(key)", forHTTPHeaderField: "Authorization")\n',
    },
    budget: 'api',
  },
  {
    what: 'Swift: a package',
    run: 'swift run --package-path tools ask',
    env: ['SHOP_KEY'],
    files: {
      'tools/Package.swift': '// swift-tools-version:5.9\n',
      'tools/Sources/ask/main.swift':
        'import Foundation\nimport OpenAI\n\nlet client = OpenAI(apiToken: ProcessInfo.processInfo.environment["SHOP_KEY"]!)\n',
    },
    budget: 'api',
  },
  {
    what: 'Elixir: a script of a project',
    run: 'mix run scripts/ask.exs',
    env: ['SHOP_KEY'],
    files: {
      'mix.exs': 'defmodule Shop.MixProject do\nend\n',
      'lib/shop/ai.ex':
        'defmodule Shop.Ai do\n  def client(key) do\n    OpenaiEx.new(key)\n  end\nend\n',
      'scripts/ask.exs': 'Shop.Ai.client(System.fetch_env!("SHOP_KEY"))\n',
    },
    budget: 'api',
  },
  {
    what: 'R: a script in a batch',
    run: 'R CMD BATCH --no-save ask.R',
    env: ['OPENAI_API_KEY'],
    files: { 'ask.R': 'library(ellmer)\nchat_openai()$chat("x")\n' },
    budget: 'api',
  },
  {
    what: 'Kotlin: a request with a name in a text',
    run: 'kotlin Ask.kts',
    env: ['SHOP_KEY'],
    files: {
      'Ask.kts':
        'import java.net.URI\nimport java.net.http.HttpRequest\n\nval key = System.getenv("SHOP_KEY")\nval request = HttpRequest.newBuilder(URI.create("https://api.openai.com/v1/responses")).header("Authorization", "Bearer $key").build()\nclient.send(request, handler)\n',
    },
    budget: 'api',
  },
];

describe('a language', () => {
  it.each(PROGRAMS)('$what', (program) => {
    expect(judged(program).budget).toBe(program.budget);
  });
});
