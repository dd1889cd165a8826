import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Options of the command line, and variables, that say who is asked and with which key. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'argv openrouter py',
    run: 'python t.py --api-type openai --api-base-url https://openrouter.ai/api/v1 --api-key $OPENROUTER_API_KEY --model openrouter/x',
    files: {
      't.py':
        'import argparse\nfrom openai import OpenAI\np = argparse.ArgumentParser()\np.add_argument("--api-type")\np.add_argument("--api-base-url")\np.add_argument("--api-key")\np.add_argument("--model")\na = p.parse_args()\nc = OpenAI(base_url=a.api_base_url, api_key=a.api_key)\nc.chat.completions.create(model=a.model, messages=[])\n',
    },
    keys: ['OPENROUTER_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv openrouter commander',
    run: 'npx tsx t.ts --api-base-url https://openrouter.ai/api/v1 --api-key $KEY',
    files: {
      't.ts':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nconst program = new Command();\nprogram.option("--api-base-url <url>", "url").option("--api-key <key>", "key").parse();\nconst o = program.opts();\nconst c = new OpenAI({ baseURL: o.apiBaseUrl, apiKey: o.apiKey });\nawait c.chat.completions.create({ model: "x", messages: [] });\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv yargs',
    run: 'npx tsx t.ts --base-url=https://openrouter.ai/api/v1 --api-key=$KEY',
    files: {
      't.ts':
        'import yargs from "yargs";\nimport { hideBin } from "yargs/helpers";\nimport OpenAI from "openai";\nconst argv = yargs(hideBin(process.argv)).option("base-url", { type: "string" }).option("api-key", { type: "string" }).parseSync();\nconst c = new OpenAI({ baseURL: argv.baseUrl, apiKey: argv.apiKey });\nawait c.chat.completions.create({ model: "x", messages: [] });\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv click',
    run: 'python t.py --base-url https://openrouter.ai/api/v1',
    files: {
      't.py':
        'import click\nfrom openai import OpenAI\n@click.command()\n@click.option("--base-url")\ndef main(base_url):\n    c = OpenAI(base_url=base_url)\n    c.chat.completions.create(model="x", messages=[])\nmain()\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv typer',
    run: 'python t.py --base-url https://openrouter.ai/api/v1',
    files: {
      't.py':
        'import typer\nfrom openai import OpenAI\ndef main(base_url: str = typer.Option("https://api.openai.com/v1", "--base-url")):\n    c = OpenAI(base_url=base_url)\n    c.chat.completions.create(model="x", messages=[])\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'typer, by the default',
    run: 'python t.py',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Annotated[Provider, typer.Option("-p", "--provider")] = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'typer, by the option',
    run: 'python t.py --provider openai',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Annotated[Provider, typer.Option("-p", "--provider")] = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'typer, by one letter',
    run: 'python t.py -p openai',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Annotated[Provider, typer.Option("-p", "--provider")] = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'typer, a parameter that says nothing',
    run: 'python t.py --provider openai',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Provider = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'typer, the same by its default',
    run: 'python t.py',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Provider = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'typer, which only the run knows',
    run: 'python t.py --provider ${{ vars.PROVIDER }}',
    files: {
      't.py':
        'import typer\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\ndef main(provider: Provider = Provider.mistral):\n    model(provider).invoke("x")\n\n\ntyper.run(main)\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'unclear',
  },
  {
    name: 'click, by one letter',
    run: 'python t.py -p openai',
    files: {
      't.py':
        'import click\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\n@click.command()\n@click.option("-p", "--provider", default="mistral")\n@click.option("--count", default=1)\ndef main(provider, count):\n    model(provider).invoke("x")\n\n\nmain()\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'click, by the default',
    run: 'python t.py --count 2',
    files: {
      't.py':
        'import click\nfrom enum import StrEnum\nfrom typing import Annotated\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\n\n\nclass Provider(StrEnum):\n    openai = "openai"\n    mistral = "mistral"\n\n\ndef model(provider):\n    match provider:\n        case Provider.openai:\n            return ChatOpenAI(model="gpt-6")\n        case Provider.mistral:\n            return ChatMistralAI(model_name="x")\n\n\n@click.command()\n@click.option("-p", "--provider", default="mistral")\n@click.option("--count", default=1)\ndef main(provider, count):\n    model(provider).invoke("x")\n\n\nmain()\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argparse, by one letter',
    run: 'python t.py -p openai',
    files: {
      't.py':
        'import argparse\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\np = argparse.ArgumentParser()\np.add_argument("-p", "--provider", default="mistral")\nargs = p.parse_args()\nif args.provider == "openai":\n    ChatOpenAI(model="gpt-6").invoke("x")\nelse:\n    ChatMistralAI(model_name="x").invoke("x")\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'argparse, the other',
    run: 'python t.py -p mistral',
    files: {
      't.py':
        'import argparse\nfrom langchain_mistralai import ChatMistralAI\nfrom langchain_openai import ChatOpenAI\np = argparse.ArgumentParser()\np.add_argument("-p", "--provider", default="mistral")\nargs = p.parse_args()\nif args.provider == "openai":\n    ChatOpenAI(model="gpt-6").invoke("x")\nelse:\n    ChatMistralAI(model_name="x").invoke("x")\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'commander, by one letter',
    run: 'node t.mjs -p openai',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nawait ask(program.opts().provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'commander, by the default',
    run: 'node t.mjs',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nawait ask(program.opts().provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'commander, by its name',
    run: 'node t.mjs --provider=openai',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nawait ask(program.opts().provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'commander, taken apart, by one letter',
    run: 'node t.mjs -p openai',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nconst { provider } = program.opts();\nawait ask(provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'commander, taken apart, by the default',
    run: 'node t.mjs',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nconst { provider } = program.opts();\nawait ask(provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'commander, taken apart, by its name',
    run: 'node t.mjs --provider=openai',
    files: {
      't.mjs':
        'import { Command } from "commander";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst program = new Command();\nprogram.option("-p, --provider <name>", "who", "mistral");\nprogram.parse();\nconst { provider } = program.opts();\nawait ask(provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'yargs, by one letter',
    run: 'node t.mjs -p openai',
    files: {
      't.mjs':
        'import yargs from "yargs";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst argv = yargs(process.argv.slice(2)).option("provider", { alias: "p", default: "mistral" }).parseSync();\nawait ask(argv.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'yargs, by the default',
    run: 'node t.mjs',
    files: {
      't.mjs':
        'import yargs from "yargs";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst argv = yargs(process.argv.slice(2)).option("provider", { alias: "p", default: "mistral" }).parseSync();\nawait ask(argv.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'yargs, by its name',
    run: 'node t.mjs --provider=openai',
    files: {
      't.mjs':
        'import yargs from "yargs";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst argv = yargs(process.argv.slice(2)).option("provider", { alias: "p", default: "mistral" }).parseSync();\nawait ask(argv.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'parseArgs, by one letter',
    run: 'node t.mjs -p openai',
    files: {
      't.mjs':
        'import { parseArgs } from "node:util";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst { values } = parseArgs({ options: { provider: { type: "string", short: "p", default: "mistral" } } });\nawait ask(values.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'parseArgs, by the default',
    run: 'node t.mjs',
    files: {
      't.mjs':
        'import { parseArgs } from "node:util";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst { values } = parseArgs({ options: { provider: { type: "string", short: "p", default: "mistral" } } });\nawait ask(values.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'parseArgs, by its name',
    run: 'node t.mjs --provider=openai',
    files: {
      't.mjs':
        'import { parseArgs } from "node:util";\nimport OpenAI from "openai";\nimport { Mistral } from "@mistralai/mistralai";\nasync function ask(provider) {\n  if (provider === "openai") return new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n  return new Mistral({ apiKey: process.env.MISTRAL_API_KEY }).chat.complete({ model: "x", messages: [] });\n}\nconst { values } = parseArgs({ options: { provider: { type: "string", short: "p", default: "mistral" } } });\nawait ask(values.provider);\n',
    },
    keys: ['OPENAI_API_KEY', 'MISTRAL_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'argv provider switch',
    run: 'python t.py --provider anthropic',
    files: {
      't.py':
        'import argparse\nfrom openai import OpenAI\nfrom anthropic import Anthropic\np = argparse.ArgumentParser()\np.add_argument("--provider", default="openai")\na = p.parse_args()\nif a.provider == "openai":\n    OpenAI().chat.completions.create(model="x", messages=[])\nelif a.provider == "anthropic":\n    Anthropic().messages.create(model="claude", max_tokens=1, messages=[])\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv parseArgs',
    run: 'node t.mjs --base-url https://openrouter.ai/api/v1 --key $KEY',
    files: {
      't.mjs':
        'import { parseArgs } from "node:util";\nimport OpenAI from "openai";\nconst { values } = parseArgs({ options: { "base-url": { type: "string" }, key: { type: "string" } } });\nconst c = new OpenAI({ baseURL: values["base-url"], apiKey: values.key });\nawait c.chat.completions.create({ model: "x", messages: [] });\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'argv go flag',
    run: 'go run . -base-url https://openrouter.ai/api/v1 -key $KEY',
    files: {
      'go.mod': 'module x\nrequire github.com/sashabaranov/go-openai v1.0.0\n',
      'main.go':
        'package main\nimport (\n"context"\n"flag"\nopenai "github.com/sashabaranov/go-openai"\n)\nfunc main() {\n base := flag.String("base-url", "", "")\n key := flag.String("key", "", "")\n flag.Parse()\n cfg := openai.DefaultConfig(*key)\n cfg.BaseURL = *base\n c := openai.NewClientWithConfig(cfg)\n c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n}\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'ga',
    run: 'go run . -base-url https://openrouter.ai/api/v1',
    files: {
      'go.mod': 'module x\nrequire github.com/sashabaranov/go-openai v1.0.0\n',
      'main.go':
        'package main\nimport (\n"context"\n"flag"\n"os"\nopenai "github.com/sashabaranov/go-openai"\n)\nfunc main() {\n base := flag.String("base-url", "", "")\n key := flag.String("key", "", "")\n flag.Parse()\n cfg := openai.DefaultConfig(os.Getenv("OPENAI_API_KEY"))\n cfg.BaseURL = *base\n c := openai.NewClientWithConfig(cfg)\n c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n}\n',
    },
    keys: ['OPENAI_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'gb',
    run: 'go run . -key $KEY',
    files: {
      'go.mod': 'module x\nrequire github.com/sashabaranov/go-openai v1.0.0\n',
      'main.go':
        'package main\nimport (\n"context"\n"flag"\n"os"\nopenai "github.com/sashabaranov/go-openai"\n)\nfunc main() {\n base := flag.String("base-url", "", "")\n key := flag.String("key", "", "")\n flag.Parse()\n cfg := openai.DefaultConfig(*key)\n cfg.BaseURL = "https://api.openai.com/v1"\n c := openai.NewClientWithConfig(cfg)\n c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n}\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'gc',
    run: 'go run ./cmd/x --key $KEY --base-url=https://openrouter.ai/api/v1',
    files: {
      'go.mod': 'module x\nrequire github.com/sashabaranov/go-openai v1.0.0\n',
      'main.go':
        'package main\nimport (\n"context"\n"flag"\n"os"\nopenai "github.com/sashabaranov/go-openai"\n)\nfunc main() {\n base := flag.String("base-url", "", "")\n key := flag.String("key", "", "")\n flag.Parse()\n cfg := openai.DefaultConfig(*key)\n cfg.BaseURL = *base\n c := openai.NewClientWithConfig(cfg)\n c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n}\n',
      'cmd/x/main.go':
        'package main\nimport (\n"context"\n"flag"\n"os"\nopenai "github.com/sashabaranov/go-openai"\n)\nfunc main() {\n base := flag.String("base-url", "", "")\n key := flag.String("key", "", "")\n flag.Parse()\n cfg := openai.DefaultConfig(*key)\n cfg.BaseURL = *base\n c := openai.NewClientWithConfig(cfg)\n c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{})\n}\n',
    },
    keys: ['KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'c1',
    run: 'python t.py --provider anthropic',
    files: {
      't.py':
        'import argparse, os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\np = argparse.ArgumentParser()\np.add_argument("--provider", default="openai")\na = p.parse_args()\nif a.provider == "openai":\n    OpenAI().chat.completions.create(model="x", messages=[])\nelif a.provider == "anthropic":\n    Anthropic().messages.create(model="claude", max_tokens=1, messages=[])\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'default',
    run: 'python t.py',
    files: {
      't.py':
        'import argparse, os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\np = argparse.ArgumentParser()\np.add_argument("--provider", default="openai")\na = p.parse_args()\nif a.provider == "openai":\n    OpenAI().chat.completions.create(model="x", messages=[])\nelif a.provider == "anthropic":\n    Anthropic().messages.create(model="claude", max_tokens=1, messages=[])\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'env factory',
    run: 'python t.py',
    files: {
      't.py':
        'import argparse, os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\ndef client(provider):\n    if provider == "openai":\n        return OpenAI()\n    if provider == "anthropic":\n        return Anthropic()\nc = client(os.environ.get("LLM_PROVIDER", "openai"))\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    job: '    env: { LLM_PROVIDER: anthropic }\n',
    want: 'other',
  },
  {
    name: 'env factory default',
    run: 'python t.py',
    files: {
      't.py':
        'import argparse, os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\ndef client(provider):\n    if provider == "openai":\n        return OpenAI()\n    if provider == "anthropic":\n        return Anthropic()\nc = client(os.environ.get("LLM_PROVIDER", "openai"))\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    want: 'api',
  },
  {
    name: 'unknown',
    run: 'python t.py',
    files: {
      't.py':
        'import argparse, os\nfrom openai import OpenAI\nfrom anthropic import Anthropic\nprovider = os.environ["LLM_PROVIDER"]\nif provider == "openai":\n    c = OpenAI()\nelse:\n    c = Anthropic()\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    job: `    env: { LLM_PROVIDER: '\${{ inputs.p }}' }
`,
    want: 'api',
  },
  {
    name: 'ts',
    run: 'npx tsx t.ts',
    files: {
      't.ts':
        'import OpenAI from "openai";\nimport Anthropic from "@anthropic-ai/sdk";\nconst provider = process.env.PROVIDER ?? "openai";\nif (provider === "openai") {\n  await new OpenAI().responses.create({ model: "gpt-5", input: "x" });\n} else if (provider === "anthropic") {\n  await new Anthropic().messages.create({ model: "claude", max_tokens: 1, messages: [] });\n}\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    job: '    env: { PROVIDER: anthropic }\n',
    want: 'other',
  },
  {
    name: 'case insens',
    run: 'npx tsx t.ts',
    files: {
      't.ts':
        'import OpenAI from "openai";\nconst provider = process.env.PROVIDER.toLowerCase();\nif (provider === "openai") {\n  await new OpenAI().responses.create({ model: "gpt-5", input: "x" });\n}\n',
    },
    keys: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'],
    own: true,
    job: '    env: { PROVIDER: OpenAI }\n',
    want: 'api',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
