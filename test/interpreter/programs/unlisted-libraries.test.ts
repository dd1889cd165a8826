import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** A job that runs one program, with these keys for all of its steps. */
function job(run: string, files: Readonly<Record<string, string>>, keys: readonly string[]) {
  const env = keys.map((name) => `      ${name}: \${{ secrets.${name} }}`).join('\n');
  const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    env:\n${env}\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${run}\n`;
  const [report] = reportOf(workflow, files).jobs;
  return { budget: report?.budget, sure: report?.charges[0]?.doubts?.length === 0 };
}

const OPENAI = ['OPENAI_API_KEY'];
const python = (text: string, keys = OPENAI) => job('python a.py', { 'a.py': text }, keys);
const ruby = (text: string, keys = OPENAI) => job('ruby a.rb', { 'a.rb': text }, keys);

describe('a library of no table that is told whom to ask', () => {
  it.each([
    ['a model', 'from magickit import Agent\nAgent(model="openai/gpt-4o").run("x")\n'],
    [
      'a model with a later call',
      'import magickit\nc = magickit.Client()\nprint(c.chat("hi", model="gpt-4o"))\n',
    ],
    [
      'a model that a variable may change',
      'import os, magickit\nmagickit.run("x", model=os.getenv("CHAT", "gpt-4o"))\n',
    ],
    ["a provider's class", 'from magickit.llms import OpenAIProvider\nOpenAIProvider().ask("x")\n'],
  ])('is handed %s', (_, text) => {
    expect(python(text)).toEqual({ budget: 'api', sure: false });
  });

  it.each([
    [
      'node a.mjs',
      'a.mjs',
      "import { Agent } from 'magickit';\nnew Agent({ name: 'x', model: 'gpt-4o' }).run();\n",
    ],
    ['ruby a.rb', 'a.rb', 'require "magickit"\nMagickit.configuration.ai_model = "gpt-4o"\n'],
    [
      'ruby a.rb',
      'a.rb',
      'require "magickit"\nMagickit.config.provider = Magickit::Providers::OpenAI\n',
    ],
    ['Rscript a.R', 'a.R', 'magickit::chat(model = "gpt-4o")\n'],
  ])('%s', (run, name, text) => {
    expect(job(run, { [name]: text }, OPENAI).budget).toBe('api');
  });

  it('asks whoever is told, with the key for that', () => {
    const both = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];
    expect(python('import magickit\nmagickit.run("x", model="claude-sonnet-4")\n', both)).toEqual({
      budget: 'other',
      sure: false,
    });
    expect(
      python('import magickit\nmagickit.run("x", model="gpt-4o")\n', ['OPENROUTER_API_KEY']).budget,
    ).toBe('other');
  });

  it.each([
    ['a tokenizer', 'import tiktoken\ntiktoken.encoding_for_model("gpt-4o").encode("x")\n'],
    [
      'what costs are read from',
      'from tokencost import prompt_cost\nprompt_cost("x", model="gpt-4o")\n',
    ],
    ['a count', 'import magickit\nmagickit.count_tokens("x", model="gpt-4o")\n'],
    ['a table', 'import magickit\nmagickit.show({"gpt-4o": 1.0})\nprint("gpt-4o")\n'],
    ['a line of a log', 'import notekit\nnotekit.info("asked", model="gpt-4o")\n'],
    ['a check', 'import magickit\nmagickit.check("gpt-4o")\n'],
    [
      'a type',
      'from magickit import OpenAIModel\ndef show(x: OpenAIModel) -> None:\n    print(x)\n',
    ],
    ['a client of another service', 'from magickit import GitHubClient\nGitHubClient().run("x")\n'],
  ])('asks nobody: %s', (_, text) => {
    expect(python(text).budget).toBe('none');
  });
});

describe('a gem of no table', () => {
  const handed = (text: string) =>
    reportOf(
      'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ruby a.rb\n        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n',
      { 'a.rb': text, 'b.rb': 'puts 1\n' },
    ).jobs[0]?.budget;

  it('is out of sight and may spend what its step is handed', () => {
    expect(handed('require "magickit"\nMagickit.run\n')).toBe('api');
  });

  it('comes with the language, is known or stands beside it', () => {
    expect(
      handed(
        'require "json"\nrequire "net/http"\nrequire "octokit"\nrequire_relative "b"\nputs 1\n',
      ),
    ).toBe('none');
  });

  it('asks nobody where a model is only named', () => {
    expect(ruby('require "magickit"\nputs "gpt-4o"\n').budget).toBe('none');
  });
});
