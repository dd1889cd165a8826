import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Libraries that bring a client of their own along. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'a key of no telling name, which a library of settings reads for a client of Go',
    run: 'go run .',
    files: {
      'go.mod': 'module acme.example/ask\n\ngo 1.25\n',
      'main.go':
        'package main\n\nimport (\n\t"context"\n\n\t"google.golang.org/genai"\n\t"maragu.dev/env"\n)\n\nfunc main() {\n\tc, _ := genai.NewClient(context.Background(), &genai.ClientConfig{APIKey: env.GetStringOrDefault("GOOGLE_KEY", "")})\n\tc.Models.GenerateContent(context.Background(), "gemini-3", genai.Text("x"), nil)\n}\n',
    },
    keys: ['GOOGLE_KEY'],
    want: 'other',
  },
  {
    name: 'clients that are brought in together while it runs',
    run: 'node ask.mjs',
    files: {
      'ask.mjs':
        'const [{ readFile }, { anthropic }, { generateText }] = await Promise.all([\n  import("node:fs/promises"),\n  import("@ai-sdk/anthropic"),\n  import("ai"),\n]);\nawait generateText({ model: anthropic("claude-5"), prompt: await readFile("in.txt", "utf8") });\n',
    },
    keys: ['ANTHROPIC_API_KEY'],
    want: 'other',
  },
  {
    name: 'a client whose address and key stand in settings that nobody reads here',
    run: 'python ask.py',
    files: {
      'ask.py':
        'import toml\nfrom openai import OpenAI\n\nmodel = toml.load("models.toml")["models"][0]\nOpenAI(api_key=model["key"], base_url=model["url"]).chat.completions.create(model=model["name"], messages=[])\n',
    },
    keys: ['DEEPSEEK_API_KEY'],
    want: 'other',
  },
  {
    name: 'a client that another builds on, made with an address and a key of its own',
    run: 'python ask.py',
    files: {
      'own.py':
        'import os\nfrom openai import OpenAI\n\n\nclass Own(OpenAI):\n    def __init__(self, url="https://openrouter.ai/api/v1"):\n        super().__init__(api_key=os.environ["OPENROUTER_API_KEY"], base_url=url)\n',
      'ask.py': 'from own import Own\nOwn().chat.completions.create(model="gpt-6", messages=[])\n',
    },
    keys: ['OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    want: 'other',
  },
  {
    name: 'the same in another language',
    run: 'npx tsx ask.ts',
    files: {
      'ask.ts':
        'import OpenAI from "openai";\nclass Own extends OpenAI {\n  constructor() {\n    super({ apiKey: process.env.OPENROUTER_API_KEY, baseURL: "https://openrouter.ai/api/v1" });\n  }\n}\nnew Own().chat.completions.create({ model: "gpt-6", messages: [] });\n',
    },
    keys: ['OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    want: 'other',
  },
  {
    name: 'ragas',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from ragas import evaluate\nfrom ragas.metrics import context_precision, context_recall\nfrom datasets import Dataset\nds = Dataset.from_dict({})\nevaluate(ds, metrics=[context_precision, context_recall])\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'ragas lazy',
    run: 'python eval.py',
    files: {
      'eval.py':
        'def main():\n    from ragas import evaluate\n    from ragas.metrics import faithfulness\n    r = evaluate(None, metrics=[faithfulness])\nmain()\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'deepeval metric',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from deepeval.metrics import AnswerRelevancyMetric\nfrom deepeval.test_case import LLMTestCase\nm = AnswerRelevancyMetric(threshold=0.7)\nm.measure(LLMTestCase(input="a", actual_output="b"))\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'deepeval with a model of its own',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from deepeval.metrics import GEval\nfrom deepeval.models import GPTModel\nGEval(name="x", model=GPTModel(model="gpt-6")).measure(None)\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'deepeval with a model of somebody else',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from deepeval.metrics import GEval\nfrom deepeval.models import AnthropicModel\nGEval(name="x", model=AnthropicModel(model="claude-sonnet-4")).measure(None)\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  ...(
    [
      '',
      'from unittest.mock import patch\n\n\n@patch("app.clock")\ndef test_more(clock):\n    assert clock\n\n\n',
    ] as const
  ).map((more) => ({
    name: `deepeval with a judge of the repository${more === '' ? '' : ', beside a stand-in'}`,
    run: 'deepeval test run tests/test_judge.py',
    files: {
      'app/__init__.py': '',
      'app/judge.py':
        'import os\nfrom deepeval.models import DeepEvalBaseLLM\nfrom openai import OpenAI\n\nclient = OpenAI(base_url="https://api.groq.com/openai/v1", api_key=os.getenv("GROQ_API_KEY", ""))\n\n\nclass Judge(DeepEvalBaseLLM):\n    def generate(self, prompt):\n        return client.chat.completions.create(model="llama-3", messages=[])\n',
      'tests/test_judge.py': `from deepeval import assert_test\nfrom deepeval.metrics import GEval\nfrom deepeval.test_case import LLMTestCase\nfrom app.judge import Judge\n\n\n${more}def test_judge():\n    assert_test(LLMTestCase(input="a", actual_output="b"), [GEval(name="x", model=Judge())])\n`,
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  })),
  {
    name: 'a key of one of several providers that clients are made for',
    run: 'node a.mjs',
    files: {
      'a.mjs':
        "import { createOpenAI } from '@ai-sdk/openai';\nimport { createOpenRouter } from '@openrouter/ai-sdk-provider';\nimport { generateText } from 'ai';\nconst keyFor = (p) => ({ openai: process.env.OPENAI_API_KEY, openrouter: process.env.OPENROUTER_API_KEY })[p];\nfunction model(p, name) {\n  const apiKey = keyFor(p) ?? process.env.OPENROUTER_API_KEY;\n  if (p === process.env.FIRST) return createOpenAI({ apiKey })(name);\n  return createOpenRouter({ apiKey })(name);\n}\nconst [p, name] = process.env.DEFAULT_LLM.split(':');\nawait generateText({ model: model(p, name), prompt: 'x' });\n",
    },
    keys: ['OPENROUTER_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'a client that is handed what gathers the arguments of another call',
    run: 'python eval.py',
    files: {
      'llm.py':
        "import openai\n\n\nclass Llm:\n    def __init__(self, model, request=None, **client):\n        self.client = openai.AsyncOpenAI(**client)\n\n    async def ask(self, prompt):\n        return await self.client.chat.completions.create(model='m', messages=[])\n",
      'eval.py':
        'import asyncio, os\nfrom llm import Llm\nllm = Llm(model="m", base_url=os.getenv("GATEWAY_URL"), api_key=os.getenv("EVAL_KEY"))\nasyncio.run(llm.ask("hi"))\n',
    },
    keys: ['GATEWAY_URL', 'EVAL_KEY'],
    own: true,
    want: 'unclear',
  },
  {
    name: 'a client that is handed the members of an object',
    run: 'node a.mjs',
    files: {
      'a.mjs':
        "import OpenAI from 'openai';\nconst options = { apiKey: process.env.EVAL_KEY, timeout: 5 };\nawait new OpenAI({ ...options }).responses.create({ model: 'm', input: 'x' });\n",
    },
    keys: ['EVAL_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a script of a package of R that loads the package',
    run: 'Rscript inst/run.R',
    files: {
      DESCRIPTION: 'Package: acme\n',
      'inst/run.R':
        'token <- Sys.getenv("OPENAI_API_KEY")\npkgload::load_all(".")\ncat(ask(token))\n',
      'R/ask.R':
        'ask <- function(token) {\n  httr::POST("https://api.openai.com/v1/chat/completions", httr::add_headers("Authorization" = paste("Bearer", token)), body = list(model = "m"), encode = "json")\n}\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a client that lists models and is handed on',
    run: 'python a.py',
    files: {
      'a.py':
        'from openai import OpenAI\nfrom ask import ask\nclient = OpenAI()\nprint(client.models.list())\nask(client)\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a client that lists models and asks one',
    run: 'python a.py',
    files: {
      'a.py':
        "from openai import OpenAI\nclient = OpenAI()\nprint(client.models.list())\nclient.responses.create(model='m', input='x')\n",
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a client that is kept and only lists models',
    run: 'python a.py',
    files: {
      'a.py':
        "from openai import OpenAI\nclient = OpenAI()\nfor one in client.models.list():\n    print(one.id)\nclient.models.retrieve('m')\n",
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'a client that only lists models',
    run: 'python a.py',
    files: { 'a.py': 'from openai import OpenAI\nprint(OpenAI().models.list())\n' },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'deepeval exact',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from deepeval.test_case import LLMTestCase\nt = LLMTestCase(input="a", actual_output="b")\nprint(t)\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'instructor',
    run: 'python eval.py',
    files: {
      'eval.py':
        'import instructor\nclient = instructor.from_provider("openai/gpt-5")\nclient.chat.completions.create(response_model=None, messages=[])\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'instructor anthropic',
    run: 'python eval.py',
    files: {
      'eval.py':
        'import instructor\nclient = instructor.from_provider("anthropic/claude-sonnet-4")\nclient.create(response_model=None, messages=[])\n',
    },
    keys: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'llama index default',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from llama_index.core import VectorStoreIndex, SimpleDirectoryReader\ndocs = SimpleDirectoryReader("data").load_data()\nindex = VectorStoreIndex.from_documents(docs)\nindex.as_query_engine().query("x")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'dspy',
    run: 'python eval.py',
    files: {
      'eval.py':
        'import dspy\nlm = dspy.LM("openai/gpt-4o-mini")\ndspy.configure(lm=lm)\nprint(dspy.Predict("q -> a")(q="x"))\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'mem0',
    run: 'python eval.py',
    files: { 'eval.py': 'from mem0 import Memory\nm = Memory()\nm.add("x", user_id="a")\n' },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'crewai default',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from crewai import Agent, Task, Crew\na = Agent(role="r", goal="g", backstory="b")\nCrew(agents=[a], tasks=[Task(description="d", expected_output="e", agent=a)]).kickoff()\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'promptfoo like trulens',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from trulens.providers.openai import OpenAI\np = OpenAI()\np.relevance("a","b")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'phoenix evals',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from phoenix.evals import OpenAIModel, llm_classify\nm = OpenAIModel(model="gpt-4o")\nllm_classify(df, model=m, template="x", rails=[])\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'autoevals',
    run: 'python eval.py',
    files: {
      'eval.py': 'from autoevals import Factuality\ne = Factuality()\ne("a","b",input="c")\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'autoevals ts',
    run: 'npx tsx eval.ts',
    files: {
      'eval.ts':
        'import { Factuality } from "autoevals";\nawait Factuality({ output: "a", expected: "b", input: "c" });\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'gpt researcher',
    run: 'python eval.py',
    files: {
      'eval.py':
        'from gpt_researcher import GPTResearcher\nr = GPTResearcher(query="x")\nr.conduct_research()\n',
    },
    keys: ['OPENAI_API_KEY', 'TAVILY_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'create_agent of a named model',
    run: 'python main.py',
    files: {
      'main.py':
        'from langchain.agents import create_agent\ncreate_agent("openai:gpt-6", tools=[]).invoke({})\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'create_agent of a model from elsewhere',
    run: 'python main.py',
    files: {
      'main.py':
        'from langchain.agents import create_agent\nfrom langchain_ollama import ChatOllama\ncreate_agent(ChatOllama(model="llama"), tools=[]).invoke({})\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'create_react_agent',
    run: 'python main.py',
    files: {
      'main.py':
        'from langgraph.prebuilt import create_react_agent\ncreate_react_agent("openai:gpt-6", tools=[]).invoke({})\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'initChatModel',
    run: 'node main.mjs',
    files: {
      'main.mjs':
        'import { initChatModel } from "langchain";\nconst m = await initChatModel("gpt-6");\nawait m.invoke("x");\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'a text for a model of the AI SDK',
    run: 'node main.mjs',
    files: {
      'main.mjs':
        'import { generateText } from "ai";\nawait generateText({ model: "openai/gpt-6", prompt: "x" });\n',
    },
    keys: ['AI_GATEWAY_API_KEY', 'OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'mastra',
    run: 'node main.mjs',
    files: {
      'main.mjs':
        'import { Agent } from "@mastra/core/agent";\nconst a = new Agent({ name: "x", model: "openai/gpt-6" });\nawait a.generate("x");\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'genkit',
    run: 'node main.mjs',
    files: {
      'main.mjs':
        'import { genkit } from "genkit";\nimport { openAI } from "@genkit-ai/compat-oai/openai";\nconst ai = genkit({ plugins: [openAI()] });\nawait ai.generate({ model: openAI.model("gpt-6"), prompt: "x" });\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'api',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
