import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Keys that a program hands to a server, which asks the model with them. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'in Python',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import os\nimport weaviate\n\nheaders = {"X-OpenAI-Api-Key": os.environ["OPENAI_API_KEY"]}\nclient = weaviate.connect_to_local(headers=headers)\nclient.collections.use("Film").generate.near_text("space", limit=2, grouped_task="Why?")\n',
    },
    want: 'api',
  },
  {
    name: 'in JavaScript, by another name of the variable',
    run: 'node ask.mjs',
    keys: ['MY_KEY'],
    files: {
      'ask.mjs':
        'import weaviate from "weaviate-client";\nconst client = await weaviate.connectToLocal({ headers: { "X-OpenAI-Api-Key": process.env.MY_KEY } });\nawait client.collections.use("Film").generate.nearText("space", { groupedTask: "Why?" });\n',
    },
    want: 'api',
  },
  {
    name: 'in C#, of two the one that the step has',
    run: 'dotnet run',
    keys: ['ANTHROPIC_API_KEY'],
    files: {
      'app.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>\n',
      'Program.cs':
        'using Weaviate.Client;\nvar openai = Environment.GetEnvironmentVariable("OPENAI_API_KEY");\nvar anthropic = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY");\nvar client = await Connect.Cloud("u", "k", headers: new Dictionary<string, string> { { "X-OpenAI-Api-Key", openai }, { "X-Anthropic-Api-Key", anthropic } });\n',
    },
    want: 'other',
  },
  {
    name: 'in Java',
    run: 'java Ask.java',
    files: {
      'Ask.java':
        'import io.weaviate.client6.v1.api.WeaviateClient;\nimport java.util.Map;\nclass Ask {\n  public static void main(String[] a) throws Exception {\n    WeaviateClient.connectToLocal(c -> c.setHeaders(Map.of("X-OpenAI-Api-Key", System.getenv("OPENAI_API_KEY"))));\n  }\n}\n',
    },
    want: 'api',
  },
  {
    name: 'in Go',
    run: 'go run .',
    files: {
      'go.mod': 'module x\n\ngo 1.22\n',
      'main.go':
        'package main\n\nimport (\n\t"os"\n\n\t"github.com/weaviate/weaviate-go-client/v5/weaviate"\n)\n\nfunc main() {\n\tcfg := weaviate.Config{Host: "localhost:8080", Headers: map[string]string{"X-OpenAI-Api-Key": os.Getenv("OPENAI_API_KEY")}}\n\tweaviate.NewClient(cfg)\n}\n',
    },
    want: 'api',
  },
  {
    name: 'a client without such a header, which asks no model by itself',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import weaviate\n\nclient = weaviate.connect_to_local()\nclient.collections.use("Film").query.bm25("space")\n',
    },
    keys: ['WEAVIATE_API_KEY'],
    want: 'none',
  },
  {
    name: 'a server that only looks at the header of a request',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import weaviate\n\ndef key(request):\n    return request.headers.get("X-OpenAI-Api-Key")\n',
    },
    want: 'none',
  },
  {
    name: 'a key that is made up',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import weaviate\n\nclient = weaviate.connect_to_local(headers={"X-OpenAI-Api-Key": "test"})\n',
    },
    keys: [],
    want: 'none',
  },
];

test.each(CASES)('a key in a header: $name', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
