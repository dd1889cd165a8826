import { expect, test } from 'vitest';
import { labels } from '../judge.ts';
import { ASK_JS, ASK_PY, budgetOf } from '../runs/situation.ts';

const GO =
  'package main\n\nimport "github.com/openai/openai-go"\n\nfunc main() {\n\tclient := openai.NewClient()\n\tclient.Chat.Completions.New(ctx, params)\n}\n';
const JAVA =
  'package acme;\n\nimport com.openai.client.okhttp.OpenAIOkHttpClient;\n\npublic class Words {\n  public static void main(String[] given) {\n    var client = OpenAIOkHttpClient.fromEnv();\n    client.chat().completions().create(params);\n  }\n}\n';
const FILES = {
  'go.mod': 'module acme.test/words\n',
  'cmd/write/main.go': GO,
  'cmd/rest/main.go': 'package main\n\nfunc main() {}\n',
  Makefile:
    'OUT ?= bin/pen\nbuild:\n\tgo build -o $(OUT) ./cmd/write\nother:\n\tgo build -o $(OUT) ./cmd/rest\n',
  'ask.ts': `${ASK_JS}\nawait ask();\n`,
  'ask.py': `${ASK_PY}\n\nask()\n`,
  'Cargo.toml': '[package]\nname = "quill"\n',
  'src/main.rs':
    'use async_openai::Client;\n\nfn main() {\n    let client = Client::new();\n    client.chat().create(request());\n}\n',
  'net/Pen/Pen.csproj':
    '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OpenAI" Version="2.0.0"/></ItemGroup></Project>',
  'net/Pen/Program.cs':
    'using OpenAI.Chat;\n\nvar client = new ChatClient("gpt-6", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));\nvar answer = client.CompleteChat("hi");\n',
  'net/Rest/Rest.csproj': '<Project Sdk="Microsoft.NET.Sdk"/>',
  'net/Rest/Program.cs': 'Console.WriteLine("nothing asked");\n',
  'jvm/pom.xml': '<project/>',
  'jvm/src/main/java/acme/Words.java': JAVA,
  'app/build.gradle': '',
  'app/src/main/java/acme/Words.java': JAVA,
};
const budget = (run: string | readonly string[]) => budgetOf({ run, files: FILES, want: '' });

test.each([
  'go build -o bin/pen ./cmd/write && ./bin/pen all',
  'go build -v -o=pen ./cmd/write && ./pen',
  'go build -o "$RUNNER_TEMP/pen" ./cmd/write && "$RUNNER_TEMP/pen"',
  'go build -o pen cmd/write/main.go && ./pen',
  'go build -o pen ./cmd/write && sudo mv pen /usr/local/bin/ && pen',
  'go build -o bin/pen ./cmd/write && export PATH="$PWD/bin:$PATH" && pen',
  'make build && ./bin/pen',
  'make build OUT=pen && ./pen',
  'cargo build --release && cp target/release/quill bot && ./bot',
  'bun build --compile --target=bun-linux-x64 ask.ts --outfile out/ask && out/ask',
  'deno compile -A -o ask ask.ts && ./ask',
  'npx esbuild ask.ts --bundle --outfile=out/a.cjs && node out/a.cjs',
  'npx ncc build ask.ts -o out && node out/index.js',
  'pyinstaller --onefile ask.py && ./dist/ask',
  'pyinstaller -n pen ask.py && ./dist/pen/pen',
  'dotnet publish net/Pen -c Release -o out && ./out/Pen',
  'dotnet publish net/Pen -o out && dotnet out/Pen.dll',
  'dotnet build && dotnet net/Pen/bin/Release/net8.0/Pen.dll',
  'mvn -B package && java -Xmx1g -jar jvm/target/words-1.0-all.jar',
  'mvn -B package && java -jar jvm/target/*.jar',
  'mvn -B package && java -jar "$(ls -t jvm/target/*.jar | head -1)"',
  "mvn -B package; JAR=$(find jvm/target -name '*.jar' ! -name '*-sources.jar' | head -n 1); java -jar $JAR",
  'mvn -B package && java -cp jvm/target/classes acme.Words',
  'gradle installDist && app/build/install/app/bin/app',
  'gradle bootJar && java -jar app/build/libs/app-1.0.jar',
])('who starts a program that the job made does what its source does: %s', (run) => {
  expect(budget(run)).toBe('api');
});

test.each([
  'go build -o bin/write ./cmd/rest && ./bin/write',
  'make build other && ./bin/pen',
  'dotnet publish net/Rest -o out && dotnet out/Rest.dll',
  'go build -o bin/pen ./cmd/write',
])('which may be nothing: %s', (run) => {
  expect(budget(run)).toBe('none');
});

test('of one that is made under a condition nobody knows of which source', () => {
  const other = '[ -n "$SMALL" ] && go build -o pen ./cmd/rest';
  expect(budget(['go build -o pen ./cmd/write', other, './pen'])).toBe('api');
});

test('what is downloaded to the same place is none of it', () => {
  const fetched = 'curl -o jvm/target/a.jar https://acme.test/a';
  expect(budget(`${fetched} && java -jar jvm/target/a.jar`)).toBe('none');
  const run = `${fetched} && java -jar jvm/target/*.jar`;
  const job = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
  expect(labels(job, FILES)).toEqual(['jvm/target/*.jar']);
});
