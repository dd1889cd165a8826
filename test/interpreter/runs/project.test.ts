import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

const MAIN = `package org.bot;
import com.openai.client.okhttp.OpenAIOkHttpClient;
public class Main {
  public static void main(String[] args) {
    var client = OpenAIOkHttpClient.fromEnv();
    client.responses().create(null);
  }
}
`;
const QUIET = 'package org.calm;\npublic class Calm { public static void main(String[] a) {} }\n';
const BOT = {
  'settings.gradle.kts': 'include("bot", "calm")\n',
  'bot/build.gradle.kts':
    'plugins { application }\napplication { mainClass = "org.bot.Main" }\ntasks.register<JavaExec>("evals") {\n  mainClass.set("org.bot.Main")\n}\n',
  'bot/src/main/java/org/bot/Main.java': MAIN,
  'calm/build.gradle.kts': 'plugins { application }\n',
  'calm/src/main/java/org/calm/Calm.java': QUIET,
};
/** A module with two programs, of which the one that asks is not what `run` starts. */
const TWO = (build: string) => ({
  'bot/build.gradle.kts': build,
  'bot/src/main/java/org/bot/Main.java': MAIN,
  'bot/src/main/java/org/bot/Calm.java': QUIET.replace('org.calm', 'org.bot'),
  'bot/src/main/java/org/bot/First.java':
    'package org.bot;\npublic class First { public static void main(String[] a) { Main.main(a); } }\n',
});
const CHOSEN = TWO(
  `application {\n    mainClass = "org.bot.\${\n        if (project.hasProperty("example"))\n            "\${project.property("example")}"\n        else\n            "Calm"\n    }"\n}\n`,
);
const POM = (main: string) =>
  `<project><build><plugins><plugin><artifactId>exec-maven-plugin</artifactId><configuration><mainClass>org.bot.${main}</mainClass></configuration></plugin></plugins></build></project>`;
const MAVEN = {
  'pom.xml': '<project><modules><module>bot</module></modules></project>',
  'bot/pom.xml': '<project/>',
  'bot/src/main/java/org/bot/Main.java': MAIN,
};
const DOTNET = {
  'src/Bot/Bot.csproj': '<Project/>',
  'src/Bot/Program.cs':
    'using OpenAI.Chat;\nvar client = new ChatClient("gpt-6", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));\nclient.CompleteChat("hi");\n',
};
const NODE = {
  'package.json': JSON.stringify({
    workspaces: ['packages/*'],
    scripts: {
      'check:types': 'tsc --noEmit',
      'check:answers': 'tsx packages/bot/ask.ts',
      all: 'npm-run-all "check:*"',
      both: 'concurrently "npm:check:*"',
      lines: 'concurrently "tsc --noEmit" "tsx packages/bot/ask.ts"',
      named: 'python tools/named.py',
    },
  }),
  'packages/bot/package.json': '{"name":"@acme/bot"}',
  'packages/bot/ask.ts': `${ASK_JS}ask();\n`,
  'tools/named.py':
    'import argparse\nfrom openai import OpenAI\nparser = argparse.ArgumentParser()\nparser.add_argument("--api-key")\nargs = parser.parse_args()\nOpenAI(api_key=args.api_key).responses.create(model="gpt-6", input="hi")\n',
};
const PYTHON = {
  'pyproject.toml': `[project]
name = "bot"
[project.scripts]
run_crew = "bot.main:run"
kickoff = "bot.main:kickoff"
[tool.hatch.envs.bots.scripts]
ask = "python -m bot.main {args}"
`,
  'bot/__init__.py': '',
  'bot/main.py': `${ASK_PY}\ndef run():\n    ask()\nif __name__ == "__main__":\n    run()\n`,
  'bot/management/commands/summarize.py': `from bot.main import ask\nask()\n`,
  'manage.py':
    'import sys\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n',
  'tools/ask.py': `${ASK_PY}\nask()\n`,
  'tools/ask.ts': `${ASK_JS}ask();\n`,
  'tasks.py':
    'from invoke import task\n\n@task\ndef ask(c):\n    c.run("python tools/ask.py")\n\n@task\ndef calm(c):\n    c.run("ruff check")\n',
  'dvc.yaml': 'stages:\n  ask:\n    cmd: python tools/ask.py\n  calm:\n    cmd: echo\n',
};

const MOVED = {
  'app/web/package.json': '{"scripts":{"build":"tsc","ask":"tsx ask.ts"}}',
  'app/web/ask.ts': `${ASK_JS}ask();\n`,
};

/** Definitions that a step puts where a runner reads them. */
const PUT = {
  'ask.py': `${ASK_PY}\nask()\n`,
  'package.json': '{"scripts":{"ask":"echo"}}',
  'package.ci.json': '{"scripts":{"ask":"python ask.py"}}',
  'package.calm.json': '{"scripts":{"ask":"echo"}}',
  'ci/dvc.yaml': 'stages:\n  ask:\n    cmd: python ask.py\n',
  'ci/Makefile': 'ask:\n\tpython ask.py\n',
  'sub/ask.py': `${ASK_PY}\nask()\n`,
};

const CASES: readonly (Situation & { readonly name: string })[] = [
  ...[
    { run: ['cp ci/dvc.yaml .', 'dvc repro'], want: 'api' },
    { run: ['cp ci/Makefile .', 'make ask'], want: 'api' },
    { run: ['cp ci/Makefile sub', 'make -C sub ask'], want: 'api' },
    { run: ['cp package.ci.json package.json', 'npm run ask'], want: 'api' },
    {
      run: ['cp package.ci.json package.json', 'cp package.calm.json package.json', 'npm run ask'],
      want: 'none',
    },
    // Whether it is put there only the run knows: what the checkout has stands.
    {
      run: ['if [ -n "$X" ]; then cp package.ci.json package.json; fi', 'npm run ask'],
      want: 'none',
    },
    { run: ['printf "ask:\\n\\tpython ask.py\\n" > Makefile', 'make ask'], want: 'api' },
    { run: ["cat > Makefile <<'EOF'", 'ask:', '\tpython ask.py', 'EOF', 'make ask'], want: 'api' },
  ].map((one) => ({ ...one, name: one.run.join(', then '), files: PUT })),

  ...['mv app/web/* .', 'cp -r app/web/. .'].flatMap((moves) =>
    [
      ['ask', 'api'],
      ['build', 'none'],
    ].map(([script = '', want = '']) => ({
      name: `${moves}, then ${script}`,
      run: [moves, 'rm -rf app', `npm run ${script}`],
      files: MOVED,
      want,
    })),
  ),
  { name: 'a Gradle module runs', run: './gradlew :bot:run', files: BOT, want: 'api' },
  { name: 'the other Gradle module runs', run: './gradlew calm:run', files: BOT, want: 'none' },
  { name: 'every Gradle module runs', run: 'gradle run --args="x"', files: BOT, want: 'api' },
  { name: 'a JavaExec task', run: './gradlew :bot:evals', files: BOT, want: 'api' },
  ...[
    ['application { mainClass = "org.bot.Calm" }\n', 'none'],
    ['application { mainClass.set("org.bot.Main") }\n', 'api'],
    ['application { mainClass.set("org.bot.First") }\n', 'api'],
    ['application {\n  mainClass = name()\n}\n', 'api'],
    ["mainClassName = 'org.bot.Calm'\n", 'none'],
    [
      'application {\n  mainClass = "org.bot.Calm"\n}\ntasks.register<JavaExec>("evals") {\n  mainClass = "org.bot.Main"\n}\n',
      'none',
    ],
  ].map(([build = '', want = '']) => ({
    name: `Gradle runs of two programs: ${build.trim()}`,
    run: 'gradle :bot:run',
    files: TWO(build),
    want,
  })),
  { name: 'a main class by default', run: 'gradle :bot:run', files: CHOSEN, want: 'none' },
  { name: 'another main class', run: 'gradle :bot:run -Pexample=Main', files: CHOSEN, want: 'api' },
  {
    name: 'another main class by the settings',
    run: 'gradle :bot:run',
    files: { ...CHOSEN, 'gradle.properties': 'example=Main\n' },
    want: 'api',
  },
  ...[
    ['Calm', 'none'],
    ['First', 'api'],
  ].map(([main = '', want = '']) => ({
    name: `Maven runs ${main} by its plugin`,
    run: 'mvn -q compile exec:java',
    directory: 'bot',
    files: { ...TWO(''), 'bot/pom.xml': POM(main) },
    want,
  })),
  { name: 'Gradle only builds', run: './gradlew :bot:assemble', files: BOT, want: 'none' },
  {
    name: 'Maven runs a class',
    run: 'mvn -q compile exec:java -Dexec.mainClass=org.bot.Main',
    directory: 'bot',
    files: MAVEN,
    want: 'api',
  },
  { name: 'Spring Boot runs', run: 'mvn -pl bot spring-boot:run', files: MAVEN, want: 'api' },
  { name: 'Maven packages', run: 'mvn -B -DskipTests package', files: MAVEN, want: 'none' },
  {
    name: '.NET runs a project',
    run: 'dotnet run -c Release --project src/Bot -- hi',
    files: DOTNET,
    want: 'api',
  },
  {
    name: '.NET runs where it stands',
    run: 'dotnet run',
    directory: 'src/Bot',
    files: DOTNET,
    want: 'api',
  },
  { name: 'a pattern of scripts', run: 'npx npm-run-all check:*', files: NODE, want: 'api' },
  { name: 'one that fits none', run: 'npx run-p "lint:*"', files: NODE, want: 'none' },
  { name: 'a script that runs a pattern', run: 'npm run all', files: NODE, want: 'api' },
  { name: 'scripts side by side', run: 'npm run both', files: NODE, want: 'api' },
  { name: 'lines side by side', run: 'npm run lines', files: NODE, want: 'api' },
  {
    name: 'a program inside a package',
    run: 'pnpm --filter @acme/bot exec tsx ask.ts',
    files: NODE,
    want: 'api',
  },
  ...['hatch-test.py3.12-stable:run-cov -n auto', '${{ inputs.which }}:run-cov'].map((words) => ({
    name: `the tests of hatch by ${words}`,
    run: `uvx hatch run ${words}`,
    files: { ...PYTHON, 'tests/test_ask.py': `${ASK_PY}\n\ndef test_it():\n    assert ask()\n` },
    want: 'api',
  })),
  {
    name: 'an environment of a matrix of hatch',
    run: 'hatch run bots.py3.12:ask',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'no tests, but what hatch says of them',
    run: ['hatch env create hatch-test', 'hatch run hatch-test:cov-combine'],
    files: { ...PYTHON, 'tests/test_ask.py': `${ASK_PY}\n\ndef test_it():\n    assert ask()\n` },
    want: 'none',
  },
  { name: 'an environment of hatch', run: 'hatch env run -e bots ask', files: PYTHON, want: 'api' },
  {
    name: 'a command in it',
    run: 'hatch -e bots run python tools/ask.py',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'a command behind dashes',
    run: 'hatch env run -e bots -- python tools/ask.py',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'an environment in the word',
    run: 'hatch run bots:python tools/ask.py',
    files: PYTHON,
    want: 'api',
  },
  { name: 'a crew', run: 'uv run crewai run', files: PYTHON, want: 'api' },
  { name: 'a flow', run: 'crewai flow kickoff', files: PYTHON, want: 'api' },
  { name: 'a crew is only installed', run: 'crewai install', files: PYTHON, want: 'none' },
  {
    name: 'bun by a path of the run',
    run: 'bun run "$GITHUB_WORKSPACE/tools/ask.ts"',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'deno by a path of the run',
    run: 'deno run -A "$GITHUB_WORKSPACE/tools/ask.ts"',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'uv by a path of the run',
    run: 'uv run --with openai "$GITHUB_WORKSPACE/tools/ask.py"',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'a server in the background',
    run: 'uvicorn bot.main:app --port 80 &',
    files: PYTHON,
    want: 'api',
  },
  {
    name: 'a module of the launcher',
    run: 'python -m uvicorn bot.main:app &',
    files: PYTHON,
    want: 'api',
  },
  { name: 'torchrun', run: 'torchrun --nproc_per_node 2 tools/ask.py', files: PYTHON, want: 'api' },
  {
    name: 'coverage of a module',
    run: 'coverage run --source bot -m bot.main',
    files: PYTHON,
    want: 'api',
  },
  { name: 'a command of Django', run: 'python manage.py summarize', files: PYTHON, want: 'api' },
  {
    name: 'another command of Django',
    run: 'python manage.py migrate',
    files: PYTHON,
    want: 'none',
  },
  { name: 'a task of invoke', run: 'invoke ask', files: PYTHON, want: 'api' },
  { name: 'another task of invoke', run: 'inv calm', files: PYTHON, want: 'none' },
  { name: 'a stage of DVC', run: 'dvc repro ask', files: PYTHON, want: 'api' },
  { name: 'another stage of DVC', run: 'dvc repro calm', files: PYTHON, want: 'none' },
  { name: 'all stages of DVC', run: 'dvc repro', files: PYTHON, want: 'api' },
];

describe('what a project’s own command runs', () => {
  test.each(CASES)('$name: $run', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});

describe('words that a runner hands on', () => {
  const payer = (run: string) =>
    reportOf(
      `on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`,
      NODE,
    ).jobs[0]?.charges.map((charge) => charge.payer?.name);

  test('keep where they come from', () => {
    const run = 'npm run named -- --api-key ${{ secrets.TEAM_PLATFORM }}';
    expect(payer(run)).toEqual(['secrets.TEAM_PLATFORM']);
  });

  test('those of make as well', () => {
    const workflow =
      'on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make ask KEY=${{ secrets.TEAM_PLATFORM }}\n';
    const files = {
      Makefile: 'ask:\n\tOPENAI_API_KEY=$(KEY) python ask.py\n',
      'ask.py': `${ASK_PY}\nask()\n`,
    };
    const names = reportOf(workflow, files).jobs[0]?.charges.map((charge) => charge.payer?.name);
    expect(names).toEqual(['secrets.TEAM_PLATFORM']);
  });
});
