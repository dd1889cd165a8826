import { describe, expect, test } from 'vitest';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

const LIVE = 'from app.ask import ask\n\n\ndef test_ask():\n    assert ask()\n';
const MARKED = `import pytest\nfrom app.ask import ask\n\n\n@pytest.mark.paid_for\ndef test_ask():\n    assert ask()\n\n\ndef test_sum():\n    assert 1 + 1 == 2\n`;
const SUM = 'import pytest\n\n\ndef test_sum():\n    assert 1 + 1 == 2\n';
const APP = { 'app/__init__.py': '', 'app/ask.py': ASK_PY };
const both = { ...APP, 'tests/unit/test_sum.py': SUM, 'tests/real/test_ask.py': LIVE };
const JS_LIVE =
  'import { test, expect } from "vitest";\nimport { ask } from "../../src/ask";\n\ntest("asks", async () => expect(await ask()).toBeTruthy());\n';
const JS_SUM =
  'import { test, expect } from "vitest";\n\ntest("adds", () => expect(1 + 1).toBe(2));\n';
const js = {
  'src/ask.ts': ASK_JS,
  'test/unit/sum.test.ts': JS_SUM,
  'test/real/ask.test.ts': JS_LIVE,
};

const RUST_TEST =
  'use async_openai::Client;\n\n#[tokio::test]\n#[ignore = "asks for real"]\nasync fn asks() {\n    let client = Client::new();\n    client.chat().create(request).await.unwrap();\n}\n';
const JUNIT =
  'import com.openai.client.okhttp.OpenAIOkHttpClient;\nclass AskIT {\n  @Test void asks() { OpenAIOkHttpClient.fromEnv().responses().create(null); }\n}\n';

const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'a key that all tests find made up',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py':
        'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef keys(monkeypatch):\n    monkeypatch.setenv("OPENAI_API_KEY", "test")\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'none',
  },
  {
    name: 'keys that all tests find taken away',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py':
        'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef keys(monkeypatch):\n    for name in ("OPENAI_API_KEY", "OTHER"):\n        monkeypatch.delenv(name, raising=False)\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'none',
  },
  {
    name: 'a key that is made up where the fixtures are read',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py': 'import os\n\nos.environ["OPENAI_API_KEY"] = "test"\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'none',
  },
  {
    name: 'a key that is made up where there is none',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py': 'import os\n\nos.environ.setdefault("OPENAI_API_KEY", "test")\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'api',
  },
  {
    name: 'a key that is made up for some tests',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py':
        'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef keys(monkeypatch, request):\n    if "live" not in request.keywords:\n        monkeypatch.setenv("OPENAI_API_KEY", "test")\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'api',
  },
  {
    name: 'a key that a test keeps before',
    run: 'pytest',
    files: {
      ...APP,
      'tests/conftest.py':
        'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef keys(monkeypatch):\n    monkeypatch.setenv("OPENAI_API_KEY", "test")\n',
      'tests/test_ask.py':
        'import os\nfrom openai import OpenAI\n\nKEY = os.getenv("OPENAI_API_KEY")\n\n\ndef test_ask():\n    assert OpenAI(api_key=KEY).responses.create(model="gpt-6", input="hi")\n',
    },
    want: 'api',
  },
  {
    name: 'a folder like others, which of them only the run knows',
    run: 'pytest tests/',
    directory: 'parts/${{ matrix.part }}/py',
    job: '    strategy: { matrix: { part: "${{ fromJSON(needs.look.outputs.parts) }}" } }\n',
    files: {
      'parts/one/py/tests/test_ask.py': `${ASK_PY}\n\ndef test_ask():\n    assert ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a server of the tests answers for the host',
    run: 'npx vitest run',
    files: {
      'src/ask.ts': ASK_JS,
      'test/ask.test.ts': `import { http, HttpResponse } from "msw";\nimport { setupServer } from "msw/node";\nimport { ask } from "../src/ask";\n\nconst server = setupServer(http.post("https://api.openai.com/v1/responses", () => HttpResponse.json({})));\nbeforeAll(() => server.listen());\ntest("asks", async () => expect(await ask()).toBeTruthy());\n`,
    },
    want: 'none',
  },
  {
    name: 'a fixture answers for the host',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py':
        'from app.ask import ask\n\n\ndef test_ask(httpserver):\n    httpserver.expect_request("/v1/responses").respond_with_json({})\n    assert ask()\n',
    },
    want: 'none',
  },
  {
    name: 'names of its own',
    run: 'pytest checks',
    files: {
      ...APP,
      'pytest.ini': '[pytest]\npython_files = check_*.py\n',
      'checks/check_ask.py': LIVE,
    },
    want: 'api',
  },
  {
    name: 'places of its own',
    run: 'pytest',
    files: { ...both, 'pyproject.toml': '[tool.pytest.ini_options]\ntestpaths = ["tests/unit"]\n' },
    want: 'none',
  },
  {
    name: 'places of its own, and others asked for',
    run: 'pytest tests/real',
    files: { ...both, 'pyproject.toml': '[tool.pytest.ini_options]\ntestpaths = ["tests/unit"]\n' },
    want: 'api',
  },
  {
    name: 'folders left out',
    run: 'pytest',
    files: { ...both, 'setup.cfg': '[tool:pytest]\nnorecursedirs = real docs\n' },
    want: 'none',
  },
  {
    name: 'marks left out by the settings',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': MARKED,
      'tox.ini': '[pytest]\naddopts = -m "not paid_for"\n',
    },
    want: 'none',
  },
  {
    name: 'marks let in by the command',
    run: 'pytest -m paid_for',
    files: {
      ...APP,
      'tests/test_ask.py': MARKED,
      'tox.ini': '[pytest]\naddopts = -m "not paid_for"\n',
    },
    want: 'api',
  },
  {
    name: 'a mark of its own left out',
    run: 'pytest -m "not paid_for"',
    files: { ...APP, 'tests/test_ask.py': MARKED },
    want: 'none',
  },
  {
    name: 'a name left out',
    run: 'pytest -k "not ask"',
    files: { ...APP, 'tests/test_ask.py': MARKED },
    want: 'none',
  },
  {
    name: 'one test by its name',
    run: 'pytest tests/test_ask.py::test_sum',
    files: { ...APP, 'tests/test_ask.py': MARKED },
    want: 'none',
  },
  {
    name: 'the other test by its name',
    run: 'pytest tests/test_ask.py::test_ask',
    files: { ...APP, 'tests/test_ask.py': MARKED },
    want: 'api',
  },
  {
    name: 'a key of the step and nothing that calls',
    run: 'pytest tests/unit',
    own: true,
    files: both,
    want: 'none',
  },
  {
    name: 'a key of the step and a library nobody here knows',
    run: 'pytest tests',
    own: true,
    files: {
      'tests/test_it.py': 'from acme_brain import think\n\n\ndef test_it():\n    assert think()\n',
    },
    want: 'api',
  },
  { name: 'an option that says unit', run: 'pytest --unit', files: both, want: 'none' },
  {
    name: 'a helper below a fixture that stands for every test',
    run: 'pytest tests',
    files: {
      'tests/conftest.py':
        'import pytest\nfrom unittest.mock import AsyncMock\n\n\n@pytest.fixture(autouse=True)\ndef home(tmp_path):\n    yield\n\n\ndef create_fake():\n    llm = AsyncMock(spec=object)\n    llm.chat = 1\n    return llm\n',
      'tests/test_ask.py':
        'from openai import OpenAI\n\n\ndef test_ask():\n    assert OpenAI().responses.create(model="gpt-6", input="x")\n',
    },
    want: 'api',
  },
  {
    name: 'a fixture for every test stands in',
    run: 'pytest',
    files: {
      ...both,
      'conftest.py':
        'import pytest\n\n\n@pytest.fixture(autouse=True)\ndef no_model(monkeypatch):\n    monkeypatch.setattr("openai.OpenAI", object)\n',
    },
    want: 'none',
  },
  {
    name: 'one test of the file has a stand-in',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from unittest.mock import patch\nfrom app.ask import ask\n\n\n@patch("app.ask.OpenAI")\ndef test_fed(client):\n    assert ask()\n\n\ndef test_ask():\n    assert ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a helper whose documentation says that it mocks something else',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from app.ask import ask\n\n\nclass Weather:\n    """A mock of the weather."""\n\n\ndef test_ask():\n    """Nothing is\n    mocked here."""\n    assert ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a stand-in between two long texts',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from unittest.mock import patch\nfrom app.ask import ask\n\nTEXT = """\nhello\n"""\n\n\n@patch("app.ask.OpenAI")\ndef test_ask(client):\n    assert ask()\n\n\nMORE = """\nbye\n"""\n`,
    },
    want: 'none',
  },
  {
    name: 'a test whose keyboard is none',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from app.ask import ask\n\n\ndef test_ask(tmp_path, monkeypatch):\n    monkeypatch.setattr("builtins.input", lambda _: "exit")\n    assert ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a test with another client in the place of its own',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from app.ask import ask\n\n\ndef test_ask(tmp_path, monkeypatch):\n    monkeypatch.setattr("app.ask.OpenAI", object)\n    assert ask()\n`,
    },
    want: 'none',
  },
  {
    name: 'all tests of the file have one',
    run: 'pytest',
    files: {
      ...APP,
      'tests/test_ask.py': `from unittest.mock import patch\nfrom app.ask import ask\n\n\n@patch("app.ask.OpenAI")\ndef test_fed(client):\n    assert ask()\n`,
    },
    want: 'none',
  },
  {
    name: 'a test among hundreds',
    run: 'pytest',
    files: {
      ...both,
      ...Object.fromEntries(
        Array.from({ length: 120 }, (_, i) => [`tests/many/test_${i}.py`, SUM]),
      ),
    },
    want: 'api',
  },
  {
    name: 'a folder that only the run knows',
    run: 'pytest "tests/$SUITE"',
    files: both,
    want: 'api',
  },
  {
    name: 'AWS keys by a test runner',
    run: 'pytest',
    keys: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    files: {
      'app/__init__.py': '',
      'app/ask.py':
        'import boto3\n\n\ndef ask():\n    return boto3.client("bedrock-runtime").converse(modelId="x", messages=[])\n',
      'tests/test_ask.py': LIVE,
    },
    want: 'other',
  },
  {
    name: 'deepeval runs tests',
    run: 'deepeval test run tests/real/test_ask.py',
    files: both,
    want: 'api',
  },
  {
    name: 'unittest finds them',
    run: 'python -m unittest discover -s tests/real',
    files: both,
    want: 'api',
  },
  {
    name: 'Django runs its tests',
    run: 'python manage.py test',
    files: { ...APP, 'manage.py': '', 'app/tests/test_ask.py': LIVE },
    want: 'api',
  },
  {
    name: 'vitest leaves a folder out',
    run: 'npx vitest run',
    files: {
      ...js,
      'vitest.config.ts': 'export default { test: { exclude: ["test/real/**"] } };\n',
    },
    want: 'none',
  },
  {
    name: 'vitest by another file',
    run: 'npx vitest run --config vitest.real.ts',
    files: {
      ...js,
      'vitest.config.ts': 'export default { test: { include: ["test/unit/**/*.test.ts"] } };\n',
      'vitest.real.ts': 'export default { test: { include: ["test/real/**/*.test.ts"] } };\n',
    },
    want: 'api',
  },
  {
    name: 'jest by patterns',
    run: 'npx jest',
    files: {
      ...js,
      'package.json':
        '{"jest":{"testPathIgnorePatterns":["/node_modules/","<rootDir>/test/real/"]}}',
    },
    want: 'none',
  },
  {
    name: 'jest by places',
    run: 'npx jest',
    own: true,
    files: {
      ...js,
      'jest.config.js':
        'module.exports = { testMatch: ["<rootDir>/test/unit/**/*.test.[jt]s?(x)"] };\n',
    },
    want: 'none',
  },
  {
    name: 'a skipped test',
    run: 'npx vitest run',
    files: {
      'src/ask.ts': ASK_JS,
      'test/real/ask.test.ts': JS_LIVE.replace('test("asks"', 'test.skip("asks"'),
    },
    want: 'none',
  },
  {
    name: 'mocha by its settings',
    run: 'npx mocha',
    files: { ...js, '.mocharc.json': '{"spec":["test/unit/**/*.test.ts"]}' },
    want: 'none',
  },
  { name: 'node’s own runner', run: 'node --test test/real/ask.test.ts', files: js, want: 'api' },
  {
    name: 'Go without the tag',
    run: 'go test ./...',
    files: { 'go.mod': 'module acme\n', 'ask_test.go': GO_TEST('//go:build integration\n\n') },
    want: 'none',
  },
  {
    name: 'Go with the tag',
    run: 'go test -tags=integration ./...',
    files: { 'go.mod': 'module acme\n', 'ask_test.go': GO_TEST('//go:build integration\n\n') },
    want: 'api',
  },
  {
    name: 'Rust leaves ignored tests out',
    run: 'cargo test',
    files: { 'Cargo.toml': '[package]\nname="a"\n', 'tests/ask.rs': RUST_TEST },
    want: 'none',
  },
  {
    name: 'Rust runs ignored tests',
    run: 'cargo test -- --ignored',
    files: { 'Cargo.toml': '[package]\nname="a"\n', 'tests/ask.rs': RUST_TEST },
    want: 'api',
  },
  {
    name: 'JUnit asks where the key is',
    run: 'mvn -B verify',
    files: { 'pom.xml': '<project/>', 'src/test/java/AskIT.java': JUNIT },
    want: 'api',
  },
  {
    name: 'JUnit of a later phase',
    run: 'mvn -B test',
    files: { 'pom.xml': '<project/>', 'src/test/java/AskIT.java': JUNIT },
    want: 'none',
  },
];

function GO_TEST(head: string): string {
  return `${head}package acme\n\nimport (\n\t"testing"\n\n\t"github.com/openai/openai-go"\n)\n\nfunc TestAsk(t *testing.T) {\n\tclient := openai.NewClient()\n\tclient.Responses.New(nil, openai.ResponseNewParams{})\n}\n`;
}

describe('what a run of tests spends', () => {
  test.each(CASES)('$name: $run', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});
