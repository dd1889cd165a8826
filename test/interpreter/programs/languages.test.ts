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
    ['php -d memory_limit=1G artisan digest:send', 'api'],
    ['php -dmemory_limit=-1 -c php.ini artisan migrate', 'none'],
    ['php artisan migrate --force', 'none'],
  ].map(([run = '', budget = '']) => ({
    what: `Laravel: ${run}`,
    run,
    env: ['OPENAI_API_KEY'],
    files: CONSOLE,
    budget,
  })),
  ...[
    ['python -X dev manage.py ask', 'api'],
    ['python -W ignore manage.py migrate', 'none'],
    ['python -X dev manage.py', 'none'],
  ].map(([run = '', budget = '']) => ({
    what: `Django: ${run}`,
    run,
    env: ['OPENAI_API_KEY'],
    files: {
      'manage.py': 'import sys\n',
      'shop/management/commands/ask.py':
        'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n',
    },
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
  {
    what: 'Dart: a client of a file that is imported by the name of the package',
    run: 'dart run bin/ask.dart',
    env: ['SHOP_KEY'],
    files: {
      'pubspec.yaml': 'name: shop\n',
      'bin/ask.dart':
        "import 'dart:io';\nimport 'package:shop/client.dart';\n\nFuture<void> main() async {\n  final client = clientOf(Platform.environment['SHOP_KEY'] ?? '');\n}\n",
      'lib/client.dart':
        "import 'package:openai_dart/openai_dart.dart';\n\nOpenAIClient clientOf(String key) {\n  return OpenAIClient(apiKey: key);\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Dart: a request, from the program of a package',
    run: 'dart run :ask',
    env: ['SHOP_KEY'],
    files: {
      'pubspec.yaml': 'name: shop\n',
      'bin/ask.dart':
        "import 'dart:io';\nimport 'package:http/http.dart' as http;\n\nvoid main() async {\n  final key = Platform.environment['SHOP_KEY'];\n  await http.post(Uri.parse('https://api.openai.com/v1/responses'), headers: {'Authorization': 'Bearer $key'});\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Dart: Codex, started with its words in a list',
    run: 'dart tool/review.dart',
    env: ['CODEX_API_KEY'],
    files: {
      'tool/review.dart':
        "import 'dart:io';\n\nFuture<void> main() async {\n  await Process.run('codex', ['exec', 'Review']);\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Dart: a program that calls no model',
    run: 'dart run tool/format.dart',
    env: ['OPENAI_API_KEY'],
    files: { 'tool/format.dart': "import 'dart:io';\n\nvoid main() => stdout.writeln('x');\n" },
    budget: 'none',
  },
  {
    what: 'Dart: a test',
    run: 'dart test',
    env: ['OPENAI_API_KEY'],
    files: {
      'pubspec.yaml': 'name: shop\n',
      'test/ask_test.dart':
        "import 'dart:io';\nimport 'package:dart_openai/dart_openai.dart';\nimport 'package:test/test.dart';\n\nvoid main() {\n  test('asks', () async {\n    OpenAI.apiKey = Platform.environment['OPENAI_API_KEY']!;\n    await OpenAI.instance.chat.create(model: 'gpt-4o', messages: []);\n  });\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Perl: a request with a key in its header',
    run: 'perl bin/ask.pl',
    env: ['SHOP_KEY'],
    files: {
      'bin/ask.pl':
        "#!/usr/bin/env perl\nuse strict;\nuse HTTP::Tiny;\n\n=head1 NAME\n\nask - it's a question\n\n=cut\n\nmy $http = HTTP::Tiny->new;\nmy $answer = $http->post('https://api.openai.com/v1/responses', {\n  headers => { Authorization => \"Bearer $ENV{SHOP_KEY}\" },\n});\nprint $answer->{content};\n",
    },
    budget: 'api',
  },
  ...[
    'my $res = $http->post("https://api.openai.com/v1/responses", { headers => { Authorization => "Bearer $ENV{SHOP_KEY}" } });',
    'my $key = $ENV{SHOP_KEY} or die "no key";\nmy $res = $http->post("https://api.openai.com/v1/responses", Authorization => "Bearer $key", Content => "{}");',
    'my $ask = sub {\n  return $http->post("https://api.openai.com/v1/responses", { headers => { Authorization => "Bearer " . $ENV{SHOP_KEY} } });\n};\n$ask->();',
  ].map((text) => ({
    what: `Perl: what is kept of a request: ${text.slice(0, 60)}`,
    run: 'perl ask.pl',
    env: ['SHOP_KEY'],
    files: { 'ask.pl': `${text}\n` },
    budget: 'api',
  })),
  ...[
    ['perl', 'ask.pl', 'use Shop::Client;\nShop::Client->new($ENV{SHOP_OPENAI_API_KEY});\n'],
    [
      'dart',
      'ask.dart',
      "import 'dart:io';\nimport 'package:shop_client/client.dart';\n\nvoid main() {\n  Client(Platform.environment['SHOP_OPENAI_API_KEY']);\n}\n",
    ],
  ].map(([program = '', file = '', text = '']) => ({
    what: `${program}: a key that is handed to a library that nobody read`,
    run: `${program} ${file}`,
    env: ['SHOP_OPENAI_API_KEY'],
    files: { [file]: text },
    budget: 'api',
  })),
  {
    what: 'Perl: a client of a module of its own, whose key is its default',
    run: 'perl -Ilib bin/ask.pl',
    env: ['OPENAI_API_KEY'],
    files: {
      'bin/ask.pl': 'use lib "lib";\nuse Shop::Ask;\nprint Shop::Ask::ask("x");\n',
      'lib/Shop/Ask.pm':
        'package Shop::Ask;\nuse OpenAI::API;\nsub ask {\n  my ($question) = @_;\n  return OpenAI::API->new()->chat(messages => [{ role => "user", content => $question }]);\n}\n1;\n',
    },
    budget: 'api',
  },
  ...[
    'system "codex", "exec", "Review";',
    'my @words = qw(codex exec --full-auto);\nsystem(@words) == 0 or die "failed";',
    'my $answer = `codex exec "Review"`;',
    'my $answer = qx{codex exec "Review"};',
    '$ENV{OPENAI_API_KEY} = $ENV{CODEX_API_KEY};\nexec "codex exec Review" or die;',
  ].map((text) => ({
    what: `Perl: Codex by ${text.replace(/\s+/g, ' ')}`,
    run: 'perl review.pl',
    env: ['CODEX_API_KEY'],
    files: { 'review.pl': `use strict;\nuse warnings;\n${text}\n` },
    budget: 'api',
  })),
  ...[
    ["if ($^O eq 'MSWin32') {\n  system 'codex exec Review';\n}", 'none'],
    ["if ($^O ne 'MSWin32') {\n  system 'codex exec Review';\n}", 'api'],
  ].map(([text = '', budget = '']) => ({
    what: `Perl: ${text.split('\n')[0]}`,
    run: 'perl review.pl',
    env: ['CODEX_API_KEY'],
    files: { 'review.pl': `${text}\n` },
    budget,
  })),
  {
    what: 'Perl: a line of text that is changed',
    run: 'perl -pi -e "s/a/b/" README.md',
    env: ['OPENAI_API_KEY'],
    files: { 'README.md': 'a\n' },
    budget: 'none',
  },
  ...[
    'system "codex exec Review"',
    'system("true") && system "codex", "exec", prompt if ENV["CI"]',
    'system(*%w[codex exec --full-auto], prompt)',
    'sh "codex exec Review" do |ok|\n  raise "x" unless ok\nend',
  ].map((text) => ({
    what: `Ruby: Codex by ${text.replace(/\s+/g, ' ')}`,
    run: 'ruby review.rb',
    env: ['CODEX_API_KEY'],
    files: { 'review.rb': `prompt = "Review"\n${text}\nputs "done"\n` },
    budget: 'api',
  })),
  ...[
    'case text\nwhen /^```ruby/\n  puts "a"\nend',
    'puts "a" if text =~ /`(.+)`/',
    'puts "a" unless /`codex exec`/.match?(text)',
    'puts text.gsub(/`codex exec`/, "")',
  ].map((text) => ({
    what: `Ruby: a pattern that starts nothing, ${text.replace(/\s+/g, ' ')}`,
    run: 'ruby review.rb',
    env: ['CODEX_API_KEY'],
    files: { 'review.rb': `text = File.read("a.md")\n${text}\n` },
    budget: 'none' as const,
  })),
  {
    what: 'Ruby: a division before a command',
    run: 'ruby review.rb',
    env: ['CODEX_API_KEY'],
    files: { 'review.rb': 'half = 4\nhalf = half / 2; `codex exec Review / x`\n' },
    budget: 'api',
  },
  {
    what: 'Perl: a pattern that starts nothing',
    run: 'perl review.pl',
    env: ['CODEX_API_KEY'],
    files: { 'review.pl': 'my $text = <STDIN>;\nprint "a" if /`codex exec`/;\n' },
    budget: 'none',
  },
  {
    what: 'Ruby: a file beside the folder, and not what a folder above has in its lib',
    run: 'ruby app/bin/run.rb',
    env: ['OPENAI_API_KEY'],
    files: {
      'app/bin/run.rb': 'require_relative "../tasks/digest"\nDigest.call\n',
      'app/bin/tasks/digest.rb': 'module Digest\n  def self.call = puts("hi")\nend\n',
      'app/bin/lib/.keep': '',
      'app/tasks/digest.rb':
        'require "openai"\nmodule Digest\n  def self.call\n    OpenAI::Client.new.chat(parameters: { model: "gpt-6" })\n  end\nend\n',
    },
    budget: 'api',
  },
  {
    what: 'Rails: a task whose classes are found by their names, and whose gem the bundle brings in',
    run: 'bin/rails digest:send',
    env: ['OPENAI_API_KEY'],
    files: {
      'bin/rails': '#!/usr/bin/env ruby\nrequire "rails/commands"\n',
      Rakefile: 'require_relative "config/application"\nRails.application.load_tasks\n',
      'config/application.rb':
        'module Shop\n  class Application < Rails::Application\n  end\nend\n',
      'lib/tasks/digest.rake':
        'namespace :digest do\n  task send: :environment do\n    Digests::Sender.new.call\n  end\nend\n',
      'app/services/digests/sender.rb':
        'module Digests\n  class Sender\n    def call\n      OpenAI::Client.new.chat(parameters: { model: "gpt-4o" })\n    end\n  end\nend\n',
    },
    budget: 'api',
  },
  {
    what: 'Rails: a task that it brings along',
    run: 'bin/rails db:migrate',
    env: ['OPENAI_API_KEY'],
    files: { 'bin/rails': '#!/usr/bin/env ruby\nrequire "rails/commands"\n' },
    budget: 'none',
  },
  {
    what: 'R: several texts of one program',
    run: `Rscript -e 'library(ellmer)' -e 'chat_openai()$chat("x")'`,
    env: ['OPENAI_API_KEY'],
    files: {},
    budget: 'api',
  },
  {
    what: 'R: a request by httr, in the words of R',
    run: `R -q -e 'source("ask.R")'`,
    env: ['SHOP_KEY'],
    files: {
      'ask.R':
        'library(httr)\nPOST("https://api.openai.com/v1/responses", add_headers(Authorization = paste("Bearer", Sys.getenv("SHOP_KEY"))))\n',
    },
    budget: 'api',
  },
];

describe('a language', () => {
  it.each(PROGRAMS)('$what', (program) => {
    expect(judged(program).budget).toBe(program.budget);
  });
});
