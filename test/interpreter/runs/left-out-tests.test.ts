import { describe, expect, test } from 'vitest';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

const APP = { 'app/__init__.py': '', 'app/ask.py': ASK_PY };
const py = (text: string, more: Record<string, string> = {}) => ({
  ...APP,
  'tests/test_ask.py': text,
  ...more,
});
const ASKS = 'from app.ask import ask\n';
const tsf = (text: string, more: Record<string, string> = {}) => ({
  'src/ask.ts': ASK_JS,
  'test/ask.test.ts':
    'import { ask } from "../src/ask";\nimport { test, it, describe, expect } from "vitest";\n' +
    text,
  ...more,
});
const GO = (body: string, more = '', head = '') =>
  `${head}package acme\n\nimport (\n\t"os"\n\t"testing"\n\n\t"github.com/openai/openai-go"\n)\n\n${more}func TestAsk(t *testing.T) {\n${body}\tclient := openai.NewClient()\n\tclient.Responses.New(nil, openai.ResponseNewParams{})\n}\n`;
const go = (text: string, more = {}) => ({
  'go.mod': 'module acme\n',
  'ask_test.go': text,
  ...more,
});
const JAVA = (above: string, inside = '', name = 'AskTest', more = '') =>
  `package acme;\nimport com.openai.client.okhttp.OpenAIOkHttpClient;\n${more}class ${name} {\n  ${above}\n  @Test\n  void asks() {\n${inside}    OpenAIOkHttpClient.fromEnv().responses().create(null);\n  }\n}\n`;
const java = (text: string, more = {}) => ({
  'pom.xml': '<project/>',
  'src/test/java/acme/AskTest.java': text,
  ...more,
});
const CS = (attr: string, more = '') =>
  `using OpenAI.Chat;\nusing Xunit;\n${more}public class AskTests {\n  ${attr}\n  public async Task Asks() {\n    var client = new ChatClient("gpt-5", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));\n    await client.CompleteChatAsync("hi");\n  }\n}\n`;
const CSPROJ =
  '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OpenAI" Version="2.0.0" /><PackageReference Include="xunit" Version="2.0.0" /></ItemGroup></Project>';
const cs = (text: string, more = {}) => ({
  'tests/Live/Live.csproj': CSPROJ,
  'tests/Live/AskTests.cs': text,
  ...more,
});
const RS = (attr: string, body = '') =>
  `use async_openai::Client;\n\n${attr}#[tokio::test]\nasync fn asks() {\n${body}    let client = Client::new();\n    client.chat().create(request).await.unwrap();\n}\n`;
const rs = (text: string, more = {}) => ({
  'Cargo.toml': '[package]\nname="a"\n[features]\nlive=[]\n',
  'tests/ask.rs': text,
  ...more,
});
const NB = (code: string) =>
  JSON.stringify(
    { cells: [{ cell_type: 'code', source: code.split('\n').map((l) => l + '\n') }], nbformat: 4 },
    null,
    1,
  );
const NBASK = NB('from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")');
const NBSUM = NB('print(1)');

const rb = (
  head: string,
  {
    group = '',
    path = 'spec/ask_spec.rb',
    helper = '',
  }: { group?: string; path?: string; helper?: string } = {},
) => ({
  Gemfile: 'gem "ruby-openai"\n',
  '.rspec': '--require spec_helper\n',
  'spec/spec_helper.rb': helper,
  [path]: `require "openai"\n\nRSpec.describe "ask"${group} do\n  ${head}    OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n  end\nend\n`,
});
const DERIVES =
  'RSpec.configure do |c|\n  c.define_derived_metadata(file_path: %r{/spec/live/}) do |m|\n    m[:live] = true\n  end\nend\n';

/** Two projects of .NET, one with tests that ask, which a setting in a third lets run. */
const SHOP = {
  'src/Shop/Shop.csproj': CSPROJ,
  'src/Shop/Settings.cs': `namespace Shop;

public static class Settings
{
    private static readonly Lazy<string?> _key = new(() =>
    {
        var live = Environment.GetEnvironmentVariable("RUN_LIVE");
        var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
        if (string.IsNullOrWhiteSpace(live) ||
            string.IsNullOrWhiteSpace(key))
            return null;

        return key;
    });

    public static bool IsReady => _key.Value.HasValue;

    public static ChatClient Make()
    {
        return new ChatClient("gpt-6", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
    }
}
`,
  'tests/Live/Live.csproj': `<Project><ItemGroup><ProjectReference Include="..\\..\\src\\Shop\\Shop.csproj" /></ItemGroup></Project>`,
  'tests/Live/WhenReady.cs': `using Xunit;

internal sealed class WhenReadyFact : FactAttribute
{
    public WhenReadyFact()
    {
        if (!Shop.Settings.IsReady)
            Skip = "not ready";
    }
}
`,
  'tests/Live/AskTests.cs': `using Xunit;

public class AskTests
{
    [WhenReadyFact]
    public async Task Asks()
    {
        await Shop.Settings.Make().CompleteChatAsync("hi");
    }
}
`,
  'tests/Unit/Unit.csproj': '<Project />',
  'tests/Unit/SumTests.cs':
    'using Xunit;\n\npublic class SumTests\n{\n    [Fact]\n    public void Sums()\n    {\n        Assert.Equal(2, 1 + 1);\n    }\n}\n',
};

/** `job`: told of a key of the job alone; tests of a language that is not followed may do anything with one of the step. */
const CASES: readonly (Situation & { readonly name: string; readonly level?: 'job' })[] = [
  // ---- pytest, variables
  ...['AZURE_OPENAI_ENGINE', 'AZURE_OPENAI_API_KEY'].map((name) => ({
    name: `fixture that a helper skips without ${name}`,
    run: 'pytest tests',
    keys: ['AZURE_OPENAI_API_KEY'],
    files: py(
      `import os

import pytest
from openai import AzureOpenAI


def needed(name):
    value = os.getenv(name)
    if not value:
        pytest.skip(f"{name} is not set")
    return value


@pytest.fixture
def client():
    return AzureOpenAI(
        azure_endpoint="https://acme.openai.azure.com",
        api_key=needed("${name}"),
    )


def test_ask(client):
    assert client.chat.completions.create(model="gpt-6", messages=[])
`,
    ),
    want: name.endsWith('KEY') ? 'other' : 'none',
  })),
  {
    name: 'control',
    run: 'pytest',
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`),
    want: 'api',
  },
  {
    name: 'const engine pytestmark',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}ENGINE = os.getenv("ENGINE")\npytestmark = pytest.mark.skipif(not ENGINE, reason="x")\n\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'named mark',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}needs = pytest.mark.skipif(os.environ.get("ENGINE") is None, reason="x")\n\n@needs\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'named mark set',
    run: 'ENGINE=x pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}needs = pytest.mark.skipif(os.environ.get("ENGINE") is None, reason="x")\n\n@needs\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'api',
  },
  {
    name: 'all list',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(not all([os.getenv("OPENAI_API_KEY"), os.getenv("ENGINE")]), reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'tuple all',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}REQUIRED = ("OPENAI_API_KEY", "ENGINE")\n\n@pytest.mark.skipif(not all(os.environ.get(name) for name in REQUIRED), reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'tuple any missing const',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}REQUIRED = ["OPENAI_API_KEY", "ENGINE"]\nMISSING = [name for name in REQUIRED if not os.environ.get(name)]\npytestmark = [pytest.mark.e2e, pytest.mark.skipif(bool(MISSING), reason="x")]\n\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'in body skip',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef test_ask():\n    if not os.getenv("ENGINE"):\n        pytest.skip("no engine")\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'in body skip var',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef test_ask():\n    engine = os.getenv("ENGINE")\n    if engine is None:\n        pytest.skip("no engine")\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'in body return',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef test_ask():\n    if not os.getenv("ENGINE"):\n        return\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'fixture skip',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.fixture\ndef engine():\n    if "ENGINE" not in os.environ:\n        pytest.skip("no engine")\n    return os.environ["ENGINE"]\n\ndef test_ask(engine):\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'conftest fixture skip',
    run: 'pytest',
    files: py(`${ASKS}\ndef test_ask(engine):\n    assert ask()\n`, {
      'tests/conftest.py':
        'import os\nimport pytest\n\n@pytest.fixture(scope="session")\ndef engine():\n    value = os.environ.get("ENGINE")\n    if not value:\n        pytest.skip("no engine")\n    return value\n',
    }),
    want: 'none',
  },
  {
    name: 'autouse fixture skip',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.fixture(autouse=True)\ndef engine():\n    if os.environ.get("RUN_LIVE") != "1":\n        pytest.skip("no engine")\n\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'a variable that an action which was not read may export',
    run: 'pytest tests',
    files: py(
      'import os, pytest\nfrom app.ask import ask\n@pytest.mark.skipif(not os.getenv("RUN_LIVE"), reason="live")\ndef test_ask():\n    ask()\n',
    ),
    before: '      - uses: acme/exports-variables@v1\n',
    want: 'api',
  },
  {
    name: 'marks that are given as the tests are collected, one asked for and another not',
    run: "pytest tests -m 'llm and easy and not slow-ci'",
    files: py(
      'import pytest\nfrom app.ask import ask\n@pytest.mark.llm\ndef test_ask():\n    ask()\n',
      {
        'tests/conftest.py':
          'import pytest\ndef pytest_collection_modifyitems(items):\n    for item in items:\n        for tag in tags_of(item):\n            item.add_marker(tag)\n',
      },
    ),
    want: 'api',
  },
  {
    name: 'all of several variables that are set, of those that count',
    run: 'LIVE_A=1 pytest tests',
    files: py(
      'import os, pytest\nfrom app.ask import ask\nNAMES = ["LIVE_A", "OTHER"]\n@pytest.mark.skipif(not all(os.getenv(n) for n in NAMES if n.startswith("LIVE")), reason="live")\ndef test_ask():\n    ask()\n',
    ),
    want: 'api',
  },
  {
    name: 'a tag by a constant, one asked for and another not',
    run: "mvn test -Dgroups='live & !slow'",
    files: java(JAVA('@Tag(Tags.LIVE)')),
    want: 'api',
  },
  {
    name: 'conftest with a stand-in beside a live client',
    run: 'pytest tests',
    files: {
      'tests/conftest.py':
        'import pytest\nfrom unittest.mock import MagicMock\nfrom openai import OpenAI\n\n@pytest.fixture\ndef fake_db():\n    return MagicMock()\n\n@pytest.fixture\ndef answer():\n    return OpenAI().responses.create(model="gpt-5", input="hi")\n',
      'tests/test_ask.py': 'def test_ask(answer):\n    assert answer\n',
    },
    want: 'api',
  },
  {
    name: 'conftest with nothing but a stand-in',
    run: 'pytest tests',
    files: {
      'tests/conftest.py':
        'import pytest\nfrom unittest.mock import MagicMock\n\n@pytest.fixture\ndef answer():\n    return MagicMock()\n',
      'tests/test_ask.py': 'def test_ask(answer):\n    assert answer\n',
    },
    want: 'none',
  },
  {
    name: 'conftest option',
    run: 'pytest',
    files: py(`import pytest\n${ASKS}\n@pytest.mark.slow\ndef test_ask():\n    assert ask()\n`, {
      'conftest.py':
        'import pytest\n\n\ndef pytest_addoption(parser):\n    parser.addoption("--runslow", action="store_true", default=False)\n\n\ndef pytest_collection_modifyitems(config, items):\n    if config.getoption("--runslow"):\n        return\n    skip = pytest.mark.skip(reason="need --runslow option to run")\n    for item in items:\n        if "slow" in item.keywords:\n            item.add_marker(skip)\n',
    }),
    want: 'none',
  },
  {
    name: 'conftest option given',
    run: 'pytest --runslow',
    files: py(`import pytest\n${ASKS}\n@pytest.mark.slow\ndef test_ask():\n    assert ask()\n`, {
      'conftest.py':
        'import pytest\n\n\ndef pytest_addoption(parser):\n    parser.addoption("--runslow", action="store_true", default=False)\n\n\ndef pytest_collection_modifyitems(config, items):\n    if config.getoption("--runslow"):\n        return\n    skip = pytest.mark.skip(reason="need --runslow option to run")\n    for item in items:\n        if "slow" in item.keywords:\n            item.add_marker(skip)\n',
    }),
    want: 'api',
  },
  {
    name: 'conftest env modifyitems',
    run: 'pytest',
    files: py(`import pytest\n${ASKS}\n@pytest.mark.live\ndef test_ask():\n    assert ask()\n`, {
      'conftest.py':
        'import os\nimport pytest\n\n\ndef pytest_collection_modifyitems(config, items):\n    if os.environ.get("RUN_LIVE") == "1":\n        return\n    for item in items:\n        if "live" in item.keywords:\n            item.add_marker(pytest.mark.skip(reason="set RUN_LIVE"))\n',
    }),
    want: 'none',
  },
  {
    name: 'skipif != 1',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(os.getenv("RUN_LIVE") != "1", reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif != 1 set',
    run: 'RUN_LIVE=1 pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(os.getenv("RUN_LIVE") != "1", reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'api',
  },
  {
    name: 'skipif != 1 set 0',
    run: 'RUN_LIVE=0 pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(os.getenv("RUN_LIVE") != "1", reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif default',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(os.getenv("RUN_LIVE", "false").lower() != "true", reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif const bool',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}RUN = bool(os.environ.get("RUN_LIVE"))\n\n@pytest.mark.skipif(not RUN, reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif const eq',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}RUN = os.environ.get("RUN_LIVE", "0") == "1"\nlive = pytest.mark.skipif(not RUN, reason="x")\n\n@live\nclass TestAsk:\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif or',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(not os.getenv("OPENAI_API_KEY") or not os.getenv("RUN_LIVE"), reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif and (either)',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(not os.getenv("OPENAI_API_KEY") and not os.getenv("OTHER_API_KEY"), reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'api',
  },
  {
    name: 'skipif CI',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif(os.getenv("CI") == "true", reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'skipif GITHUB_ACTIONS in',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\n@pytest.mark.skipif("GITHUB_ACTIONS" in os.environ, reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'module skip',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}if not os.getenv("RUN_LIVE"):\n    pytest.skip("x", allow_module_level=True)\n\n\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'imported mark',
    run: 'pytest',
    files: py(
      `from tests.helpers import requires_live\n${ASKS}\n@requires_live\ndef test_ask():\n    assert ask()\n`,
      {
        'tests/__init__.py': '',
        'tests/helpers.py':
          'import os\nimport pytest\n\nrequires_live = pytest.mark.skipif(not os.getenv("RUN_LIVE"), reason="x")\n',
      },
    ),
    want: 'none',
  },
  {
    name: 'skip function',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef _has():\n    return bool(os.getenv("RUN_LIVE"))\n\n\n@pytest.mark.skipif(not _has(), reason="x")\ndef test_ask():\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'unittest skipUnless',
    run: 'python -m unittest discover -s tests',
    files: py(
      `import os\nimport unittest\n${ASKS}\n@unittest.skipUnless(os.environ.get("RUN_LIVE"), "x")\nclass TestAsk(unittest.TestCase):\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'unittest skipIf',
    run: 'pytest',
    files: py(
      `import os\nimport unittest\n${ASKS}\nclass TestAsk(unittest.TestCase):\n    @unittest.skipIf(not os.environ.get("RUN_LIVE"), "x")\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'unittest skip',
    run: 'pytest',
    files: py(
      `import os\nimport unittest\n${ASKS}\nclass TestAsk(unittest.TestCase):\n    @unittest.skip("x")\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'unittest setUp',
    run: 'pytest',
    files: py(
      `import os\nimport unittest\n${ASKS}\nclass TestAsk(unittest.TestCase):\n    def setUp(self):\n        if not os.environ.get("RUN_LIVE"):\n            self.skipTest("x")\n\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'unittest setUpClass',
    run: 'pytest',
    files: py(
      `import os\nimport unittest\n${ASKS}\nclass TestAsk(unittest.TestCase):\n    @classmethod\n    def setUpClass(cls):\n        if os.environ.get("RUN_LIVE") is None:\n            raise unittest.SkipTest("x")\n\n    def test_ask(self):\n        assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: '-m llm nobody carries',
    run: 'pytest -m llm',
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`),
    want: 'none',
  },
  {
    name: '-m llm own nobody carries',
    own: true,
    run: 'pytest -m llm',
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`),
    want: 'none',
  },
  {
    name: '-m llm carried',
    run: 'pytest -m llm',
    files: py(`import pytest\n${ASKS}@pytest.mark.llm\ndef test_ask():\n    assert ask()\n`),
    want: 'api',
  },
  {
    name: '-m live carried by non-asking',
    run: 'pytest -m live',
    files: py(`import pytest\n@pytest.mark.live\ndef test_ask():\n    assert 1\n`),
    want: 'none',
  },
  {
    name: '--ignore glob',
    run: "pytest --ignore-glob='tests/*_ask.py'",
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`),
    want: 'none',
  },
  {
    name: '--deselect',
    run: 'pytest --deselect tests/test_ask.py::test_ask',
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`),
    want: 'none',
  },
  {
    name: 'addopts ignore',
    run: 'pytest',
    files: py(`${ASKS}def test_ask():\n    assert ask()\n`, {
      'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "--ignore=tests/test_ask.py"\n',
    }),
    want: 'none',
  },
  {
    name: 'callback only',
    run: 'pytest',
    own: true,
    files: py(
      'from langchain_core.callbacks import BaseCallbackHandler\n\n\nclass H(BaseCallbackHandler):\n    pass\n\n\ndef test_handler():\n    assert H()\n',
    ),
    want: 'none',
  },
  {
    name: 'a text is split, and nothing asked',
    run: 'pytest',
    own: true,
    files: py(
      'import nest_asyncio\nfrom langchain_text_splitters import RecursiveCharacterTextSplitter\n\nnest_asyncio.apply()\n\n\ndef test_split():\n    assert RecursiveCharacterTextSplitter(chunk_size=5).split_text("a text")\n',
    ),
    want: 'none',
  },
  {
    name: 'anthropic skipped, openai asked',
    run: 'pytest',
    keys: ['ANTHROPIC_API_KEY'],
    files: py(
      'import pytest\nfrom anthropic import Anthropic\n\n\n@pytest.mark.skip\ndef test_a():\n    Anthropic().messages.create(model="claude", messages=[])\n',
    ),
    want: 'none',
  },
  // ---- JS
  {
    name: 'a helper that is handed the name of a variable',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef _needed(name: str) -> str:\n    value = os.getenv(name)\n    if not value:\n        pytest.skip(f"{name} is not set")\n    return value\n\n\n@pytest.fixture(scope="module")\ndef llm():\n    return dict(engine=_needed("ENGINE"), key=_needed("OPENAI_API_KEY"))\n\n\ndef test_ask(llm):\n    assert ask()\n`,
    ),
    want: 'none',
  },
  {
    name: 'a helper that is handed the name of a key that is there',
    run: 'pytest',
    files: py(
      `import os\nimport pytest\n${ASKS}\ndef _needed(name: str) -> str:\n    value = os.getenv(name)\n    if not value:\n        pytest.skip(f"{name} is not set")\n    return value\n\n\ndef test_ask():\n    key = _needed("OPENAI_API_KEY")\n    assert ask()\n`,
    ),
    want: 'api',
  },
  {
    name: 'a script of the repository that a test starts',
    run: 'pytest tests',
    files: {
      'examples/ask.py':
        'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n',
      'tests/test_examples.py':
        'import subprocess\nimport sys\n\n\ndef test_example():\n    subprocess.run([sys.executable, "examples/ask.py"], check=True)\n',
    },
    want: 'api',
  },
  {
    name: 'a test of a program that is not followed, which reads the key itself',
    run: 'cargo test -p acme --features live --test agent',
    files: {
      'acme/Cargo.toml': '[package]\nname = "acme"\n[features]\nlive = []\n',
      'acme/tests/agent.rs':
        'use acme_agent::Provider;\nuse acme_test_utils::{MockServer, Temp};\n\n#[test]\nfn asks_a_mock() {\n    MockServer::start();\n}\n\n#[cfg(feature = "live")]\n#[test]\nfn asks() {\n    let key = std::env::var("OPENAI_API_KEY").expect("needed");\n    Provider::new(key).run();\n}\n',
    },
    want: 'api',
  },
  {
    name: 'a hook that leaves tests out where a package is missing',
    run: 'pytest',
    files: py(`import pytest\n${ASKS}\n@pytest.mark.judged\ndef test_ask():\n    assert ask()\n`, {
      'conftest.py':
        'import pytest\n\n\ndef pytest_collection_modifyitems(config, items):\n    try:\n        import acme_judge\n    except ImportError:\n        skip = pytest.mark.skip(reason="not installed")\n        for item in items:\n            if "judged" in item.keywords:\n                item.add_marker(skip)\n',
    }),
    want: 'api',
  },
  {
    name: 'js control',
    run: 'npx vitest run',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'api',
  },
  {
    name: 'js ternary describe',
    run: 'npx vitest run',
    files: tsf(
      'const live = process.env.RUN_LIVE ? describe : describe.skip;\nlive("x", () => {\n  test("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'js ternary describe set',
    run: 'RUN_LIVE=1 npx vitest run',
    files: tsf(
      'const live = process.env.RUN_LIVE ? describe : describe.skip;\nlive("x", () => {\n  test("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'api',
  },
  {
    name: 'js ternary it',
    run: 'npx vitest run',
    files: tsf(
      'const itLive = process.env.RUN_LIVE === "1" ? it : it.skip;\nitLive("a", async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  {
    name: 'js skipIf',
    run: 'npx vitest run',
    files: tsf(
      'it.skipIf(!process.env.ENGINE)("a", async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  {
    name: 'js skipIf or',
    run: 'npx vitest run',
    files: tsf(
      'describe.skipIf(!process.env.OPENAI_API_KEY || !process.env.ENGINE)("x", () => {\n  it("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'js skipIf const',
    run: 'npx vitest run',
    files: tsf(
      'const hasEngine = Boolean(process.env.ENGINE);\ndescribe.skipIf(!hasEngine)("x", () => {\n  it("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'js runIf const',
    run: 'npx vitest run',
    files: tsf(
      'const RUN = process.env.RUN_LIVE === "true";\ntest.runIf(RUN)("a", async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  {
    name: 'js if describe',
    run: 'npx vitest run',
    files: tsf(
      'if (process.env.RUN_LIVE) {\n  describe("x", () => {\n    test("a", async () => expect(await ask()).toBeTruthy());\n  });\n} else {\n  test.skip("x", () => {});\n}\n',
    ),
    want: 'none',
  },
  {
    name: 'js body return',
    run: 'npx vitest run',
    files: tsf(
      'test("a", async () => {\n  if (!process.env.RUN_LIVE) return;\n  expect(await ask()).toBeTruthy();\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'js ctx.skip',
    run: 'npx vitest run',
    files: tsf(
      'test("a", async (ctx) => {\n  if (!process.env.RUN_LIVE) ctx.skip();\n  expect(await ask()).toBeTruthy();\n});\n',
    ),
    want: 'none',
  },
  {
    level: 'job',
    name: 'js mocha this.skip',
    run: 'npx mocha test/**/*.test.ts',
    files: tsf(
      'describe("x", function () {\n  before(function () {\n    if (!process.env.RUN_LIVE) this.skip();\n  });\n  it("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'js playwright test.skip cond',
    run: 'npx vitest run',
    files: tsf(
      'test.skip(!process.env.RUN_LIVE, "needs it");\ntest("a", async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  {
    name: 'js node skip option',
    run: 'node --test test/ask.test.ts',
    files: tsf(
      'test("a", { skip: !process.env.RUN_LIVE }, async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  {
    name: 'js imported cond',
    run: 'npx vitest run',
    files: tsf(
      'import { describeLive } from "./helpers";\ndescribeLive("x", () => {\n  it("a", async () => expect(await ask()).toBeTruthy());\n});\n',
      {
        'test/helpers.ts':
          'import { describe } from "vitest";\nexport const describeLive = process.env.RUN_LIVE ? describe : describe.skip;\n',
      },
    ),
    want: 'none',
  },
  {
    name: 'js describe.skip anthropic',
    run: 'npx vitest run',
    keys: ['ANTHROPIC_API_KEY'],
    own: true,
    files: {
      'test/a.test.ts':
        'import { describe, it } from "vitest";\nimport Anthropic from "@anthropic-ai/sdk";\ndescribe.skip("x", () => {\n  it("a", async () => {\n    await new Anthropic().messages.create({ model: "c", messages: [] });\n  });\n});\nit("b", () => {});\n',
    },
    want: 'none',
  },
  {
    name: 'vitest --exclude',
    run: "npx vitest run --exclude 'test/ask*'",
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'none',
  },
  {
    name: 'vitest --exclude **',
    run: "npx vitest run --exclude '**/ask.test.ts'",
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'none',
  },
  {
    name: 'jest testPathIgnorePatterns cli',
    run: 'npx jest --testPathIgnorePatterns=ask',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'none',
  },
  {
    name: 'jest testPathIgnorePatterns with a star that no shell expands',
    run: 'npx jest --testPathIgnorePatterns=a.*k',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'none',
  },
  {
    name: 'jest testPathIgnorePatterns regex',
    run: "npx jest --testPathIgnorePatterns='.*ask\\.test\\.ts$'",
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n'),
    want: 'none',
  },
  {
    name: 'vitest projects',
    run: 'npx vitest run --project unit',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vitest.config.ts':
        'import { defineConfig } from "vitest/config";\nexport default defineConfig({ test: { projects: [{ test: { name: "unit", include: ["src/**/*.test.ts"] } }, { test: { name: "live", include: ["test/**/*.test.ts"] } }] } });\n',
      'src/sum.test.ts': 'import { test } from "vitest";\ntest("s", () => {});\n',
    }),
    want: 'none',
  },
  {
    name: 'what coverage leaves out is tested all the same',
    run: 'npx vitest run --coverage',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vitest.config.ts':
        'import { defineConfig } from "vitest/config";\nexport default defineConfig({ test: { coverage: { include: ["src/**"], exclude: ["**/*.test.ts"] }, typecheck: { exclude: ["**/*.ts"] } } });\n',
    }),
    want: 'api',
  },
  {
    name: 'what dependencies and plug-ins leave out is no setting of the tests',
    run: 'npx vitest run',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vite.config.ts':
        'export default { optimizeDeps: { exclude: ["**/*.test.ts"] }, plugins: [own({ exclude: ["test/**"] })] };\n',
    }),
    want: 'api',
  },
  {
    name: 'what the tests leave out beside coverage',
    run: 'npx vitest run',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vitest.config.ts':
        'export default { test: { coverage: { exclude: ["src/**"] }, exclude: ["test/**"] } };\n',
      'src/sum.test.ts': 'import { test } from "vitest";\ntest("s", () => {});\n',
    }),
    want: 'none',
  },
  {
    name: 'vitest workspace',
    run: 'npx vitest run --project unit',
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vitest.workspace.ts':
        'import { defineWorkspace } from "vitest/config";\nexport default defineWorkspace([{ test: { name: "unit", include: ["src/**/*.test.ts"] } }, { test: { name: "live", include: ["test/**/*.test.ts"] } }]);\n',
      'src/sum.test.ts': 'import { test } from "vitest";\ntest("s", () => {});\n',
    }),
    want: 'none',
  },
  {
    name: 'vitest projects exclude negation',
    run: "npx vitest run --project '!live'",
    files: tsf('test("a", async () => expect(await ask()).toBeTruthy());\n', {
      'vitest.config.ts':
        'import { defineConfig } from "vitest/config";\nexport default defineConfig({ test: { projects: [{ test: { name: "unit", include: ["src/**/*.test.ts"] } }, { test: { name: "live", include: ["test/**/*.test.ts"] } }] } });\n',
      'src/sum.test.ts': 'import { test } from "vitest";\ntest("s", () => {});\n',
    }),
    want: 'none',
  },
  {
    name: 'local generateText',
    run: 'npx vitest run',
    own: true,
    files: {
      'test/a.test.ts':
        'import { test } from "vitest";\nimport { CallbackHandler } from "@langfuse/langchain";\nasync function generateText(p: string) { return p; }\ntest("a", async () => { await generateText("x"); new CallbackHandler(); });\n',
    },
    want: 'none',
  },
  {
    name: 'jest -t',
    run: 'npx jest -t "sums"',
    files: tsf(
      'describe("x", () => {\n  test("a", async () => expect(await ask()).toBeTruthy());\n  test("sums", () => {});\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'xdescribe',
    run: 'npx jest',
    files: tsf(
      'xdescribe("x", () => {\n  test("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'describe.skip.each',
    run: 'npx jest',
    files: tsf(
      'describe.skip.each([1, 2])("x %s", () => {\n  test("a", async () => expect(await ask()).toBeTruthy());\n});\n',
    ),
    want: 'none',
  },
  {
    name: 'test.only other',
    run: 'npx jest',
    files: tsf(
      'test.only("sum", () => {});\ntest("a", async () => expect(await ask()).toBeTruthy());\n',
    ),
    want: 'none',
  },
  { name: 'it.todo', run: 'npx jest', files: tsf('it.todo("a");\n'), want: 'none' },
  // ---- Go
  { name: 'go control', run: 'go test ./...', files: go(GO('')), want: 'api' },
  {
    name: 'go skip',
    run: 'go test ./...',
    files: go(GO('\tif os.Getenv("RUN_LIVE") == "" {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'none',
  },
  {
    name: 'go skip set',
    run: 'RUN_LIVE=1 go test ./...',
    files: go(GO('\tif os.Getenv("RUN_LIVE") == "" {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'api',
  },
  {
    name: 'go skip !=1',
    run: 'go test ./...',
    files: go(GO('\tif os.Getenv("RUN_LIVE") != "1" {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'none',
  },
  {
    name: 'go skip const',
    run: 'go test ./...',
    files: go(
      GO(
        '\tif os.Getenv(liveVar) == "" {\n\t\tt.Skip("x")\n\t}\n',
        'const liveVar = "RUN_LIVE"\n\n',
      ),
    ),
    want: 'none',
  },
  {
    name: 'go skip var',
    run: 'go test ./...',
    files: go(GO('\tengine := os.Getenv("ENGINE")\n\tif engine == "" {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'none',
  },
  {
    name: 'go skip helper',
    run: 'go test ./...',
    files: go(
      GO(
        '\tskipUnlessLive(t)\n',
        'func skipUnlessLive(t *testing.T) {\n\tt.Helper()\n\tif os.Getenv("RUN_LIVE") == "" {\n\t\tt.Skip("x")\n\t}\n}\n\n',
      ),
    ),
    want: 'none',
  },
  {
    name: 'go skip helper other file',
    run: 'go test ./...',
    files: go(GO('\tskipUnlessLive(t)\n'), {
      'helper_test.go':
        'package acme\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc skipUnlessLive(t *testing.T) {\n\tif os.Getenv("RUN_LIVE") == "" {\n\t\tt.Skip("x")\n\t}\n}\n',
    }),
    want: 'none',
  },
  {
    name: 'go lookupenv',
    run: 'go test ./...',
    files: go(GO('\tif _, ok := os.LookupEnv("RUN_LIVE"); !ok {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'none',
  },
  {
    name: 'go unconditional skip',
    run: 'go test ./...',
    files: go(GO('\tt.Skip("x")\n')),
    want: 'none',
  },
  {
    name: 'go -run',
    run: "go test -run '^TestUnit$' ./...",
    files: go(GO('') + '\nfunc TestUnit(t *testing.T) {}\n'),
    want: 'none',
  },
  {
    name: 'go -skip',
    run: 'go test -skip TestAsk ./...',
    files: go(GO('') + '\nfunc TestUnit(t *testing.T) {}\n'),
    want: 'none',
  },
  {
    name: 'go -run regex',
    run: "go test -run 'TestUnit.*' ./...",
    files: go(GO('') + '\nfunc TestUnit(t *testing.T) {}\n'),
    want: 'none',
  },
  {
    name: 'go +build',
    run: 'go test ./...',
    files: go(GO('', '', '// +build integration\n\n')),
    want: 'none',
  },
  {
    name: 'go package',
    run: 'go test ./internal/...',
    files: {
      'go.mod': 'module acme\n',
      'live/ask_test.go': GO(''),
      'internal/a_test.go': 'package internal\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n',
    },
    want: 'none',
  },
  {
    name: 'go TestMain exit',
    run: 'go test ./...',
    files: go(
      GO(
        '',
        'func TestMain(m *testing.M) {\n\tif os.Getenv("RUN_LIVE") == "" {\n\t\tos.Exit(0)\n\t}\n\tos.Exit(m.Run())\n}\n\n',
      ),
    ),
    want: 'none',
  },
  {
    name: 'go short',
    run: 'go test -short ./...',
    files: go(GO('\tif testing.Short() {\n\t\tt.Skip("x")\n\t}\n')),
    want: 'none',
  },
  // ---- Rust
  { name: 'rs control', run: 'cargo test', files: rs(RS('')), want: 'api' },
  {
    name: 'rs cfg feature',
    run: 'cargo test',
    files: rs(RS('#[cfg(feature = "live")]\n')),
    want: 'none',
  },
  {
    name: 'rs cfg feature on',
    run: 'cargo test --features live',
    files: rs(RS('#[cfg(feature = "live")]\n')),
    want: 'api',
  },
  {
    name: 'rs file cfg',
    run: 'cargo test',
    files: rs('#![cfg(feature = "live")]\n' + RS('')),
    want: 'none',
  },
  {
    name: 'rs ignore unless feature',
    run: 'cargo test',
    files: rs(RS('#[cfg_attr(not(feature = "live"), ignore)]\n')),
    want: 'none',
  },
  {
    name: 'rs required-features',
    run: 'cargo test',
    files: rs(RS(''), {
      'Cargo.toml':
        '[package]\nname="a"\n[features]\nlive=[]\n[[test]]\nname="ask"\nrequired-features=["live"]\n',
    }),
    want: 'none',
  },
  {
    name: 'rs env return',
    run: 'cargo test',
    files: rs(RS('', '    if std::env::var("RUN_LIVE").is_err() {\n        return;\n    }\n')),
    want: 'none',
  },
  {
    name: 'rs let else',
    run: 'cargo test',
    files: rs(
      RS('', '    let Ok(_) = std::env::var("RUN_LIVE") else {\n        return;\n    };\n'),
    ),
    want: 'none',
  },
  { name: 'rs --lib', run: 'cargo test --lib', files: rs(RS('')), want: 'none' },
  {
    level: 'job',
    name: 'rs --test other',
    run: 'cargo test --test sum',
    files: rs(RS(''), { 'tests/sum.rs': '#[test]\nfn sum() {}\n' }),
    want: 'none',
  },
  {
    level: 'job',
    name: 'rs -p other',
    run: 'cargo test -p b',
    files: {
      'Cargo.toml': '[workspace]\nmembers=["a","b"]\n',
      'a/Cargo.toml': '[package]\nname="a"\n',
      'a/tests/ask.rs': RS(''),
      'b/Cargo.toml': '[package]\nname="b"\n',
      'b/src/lib.rs': '#[test]\nfn sum() {}\n',
    },
    want: 'none',
  },
  {
    name: 'rs live test below an answer that is written out',
    run: 'cargo test --features live',
    files: {
      'Cargo.toml': '[package]\nname = "acme"\n[features]\nlive = []\n',
      'tests/ask.rs':
        'use acme::Provider;\n\nconst ANSWER: &str = r#"{ "a: 5 }"#;\n\n#[test]\nfn uses_mock() {\n    Provider::fake(ANSWER);\n}\n\n#[cfg(feature = "live")]\n#[test]\nfn asks() {\n    let key = std::env::var("OPENAI_API_KEY").expect("a key");\n    Provider::new(key).chat();\n}\n',
    },
    want: 'api',
  },
  {
    level: 'job',
    name: 'rs library that no test leads to',
    run: 'cargo test',
    files: {
      'Cargo.toml': '[package]\nname="a"\n',
      'src/lib.rs': 'pub mod ask;\npub mod sum;\n',
      'src/ask.rs':
        'use async_openai::Client;\n\npub async fn asks() {\n    Client::new().chat().create(r()).await;\n}\n',
      'src/sum.rs': 'pub fn sum() {}\n\n#[test]\nfn sums() {\n    sum();\n}\n',
      'examples/ask.rs':
        'use async_openai::Client;\n\n#[tokio::main]\nasync fn main() {\n    Client::new().chat().create(r()).await;\n}\n',
    },
    want: 'none',
  },
  {
    level: 'job',
    name: 'rs library that a test leads to',
    run: 'cargo test asks',
    files: {
      'Cargo.toml': '[package]\nname="a"\n',
      'src/lib.rs': 'pub mod ask;\n',
      'src/ask.rs':
        'use async_openai::Client;\n\npub async fn reply() {\n    Client::new().chat().create(r()).await;\n}\n',
      'tests/ask.rs':
        'use a::ask::*;\n\n#[tokio::test]\nasync fn asks() {\n    helps().await;\n}\n\nasync fn helps() {\n    reply().await;\n}\n',
    },
    want: 'api',
  },
  {
    level: 'job',
    name: 'rs test that runs itself',
    run: 'cargo test',
    files: {
      'Cargo.toml': '[package]\nname="a"\n[[test]]\nname="ask"\nharness=false\n',
      'tests/ask.rs':
        'use async_openai::Client;\n\n#[tokio::main]\nasync fn main() {\n    Client::new().chat().create(r()).await;\n}\n',
    },
    want: 'api',
  },
  {
    level: 'job',
    name: 'rs name filter',
    run: 'cargo test sum',
    files: rs(RS('') + '#[test]\nfn sum() {}\n'),
    want: 'none',
  },
  {
    level: 'job',
    name: 'rs skip',
    run: 'cargo test -- --skip asks',
    files: rs(RS('') + '#[test]\nfn sum() {}\n'),
    want: 'none',
  },
  {
    level: 'job',
    name: 'nextest default filter',
    run: 'cargo nextest run',
    files: rs(RS('') + '#[test]\nfn sum() {}\n', {
      '.config/nextest.toml': "[profile.default]\ndefault-filter = 'not test(asks)'\n",
    }),
    want: 'none',
  },
  {
    name: 'nextest profile',
    run: 'cargo nextest run --profile live',
    files: rs(RS('') + '#[test]\nfn sum() {}\n', {
      '.config/nextest.toml':
        "[profile.default]\ndefault-filter = 'not test(asks)'\n[profile.live]\ndefault-filter = 'test(asks)'\n",
    }),
    want: 'api',
  },
  {
    level: 'job',
    name: 'nextest -E',
    run: "cargo nextest run -E 'test(sum)'",
    files: rs(RS('') + '#[test]\nfn sum() {}\n'),
    want: 'none',
  },
  ...[
    'cargo nextest archive --archive-file x.tar.zst',
    'cargo nextest list',
    'cargo test --no-run',
  ].map((run) => ({
    level: 'job' as const,
    name: run,
    run,
    files: rs(RS('')),
    want: 'none' as const,
  })),
  {
    name: 'an archive is built, and its tests are run',
    run: 'cargo nextest archive --archive-file x.tar.zst && cargo nextest run --archive-file x.tar.zst',
    files: rs(RS('')),
    want: 'api',
  },
  // ---- .NET
  { name: 'cs control', run: 'dotnet test', files: cs(CS('[Fact]')), want: 'api' },
  { name: 'cs Skip', run: 'dotnet test', files: cs(CS('[Fact(Skip = "manual")]')), want: 'none' },
  {
    name: 'cs filter',
    run: 'dotnet test --filter "Category!=Live"',
    files: cs(CS('[Fact]\n  [Trait("Category", "Live")]')),
    want: 'none',
  },
  {
    name: 'cs filter FQN',
    run: 'dotnet test --filter "FullyQualifiedName!~AskTests"',
    files: cs(CS('[Fact]')),
    want: 'none',
  },
  {
    level: 'job',
    name: 'cs custom fact',
    run: 'dotnet test',
    files: cs(CS('[LiveFact]'), {
      'tests/Live/LiveFactAttribute.cs':
        'using Xunit;\npublic sealed class LiveFactAttribute : FactAttribute {\n  public LiveFactAttribute() {\n    if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUN_LIVE"))) Skip = "set RUN_LIVE";\n  }\n}\n',
    }),
    want: 'none',
  },
  {
    name: 'cs custom fact set',
    run: 'RUN_LIVE=1 dotnet test',
    files: cs(CS('[LiveFact]'), {
      'tests/Live/LiveFactAttribute.cs':
        'using Xunit;\npublic sealed class LiveFactAttribute : FactAttribute {\n  public LiveFactAttribute() {\n    if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUN_LIVE"))) Skip = "set RUN_LIVE";\n  }\n}\n',
    }),
    want: 'api',
  },
  {
    level: 'job',
    name: 'cs project',
    run: 'dotnet test tests/Unit/Unit.csproj',
    files: cs(CS('[Fact]'), {
      'tests/Unit/Unit.csproj': CSPROJ,
      'tests/Unit/SumTests.cs':
        'using Xunit;\npublic class SumTests { [Fact] public void Sums() {} }\n',
    }),
    want: 'none',
  },
  {
    name: 'cs Skip.If',
    run: 'dotnet test',
    files: cs(
      CS('[SkippableFact]').replace(
        '    var client',
        '    Skip.If(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUN_LIVE")));\n    var client',
      ),
    ),
    want: 'none',
  },
  {
    name: 'cs Ignore (NUnit)',
    run: 'dotnet test',
    files: cs(CS('[Test, Ignore("manual")]')),
    want: 'none',
  },
  {
    name: 'cs body return',
    run: 'dotnet test',
    files: cs(
      CS('[Fact]').replace(
        '    var client',
        '    if (Environment.GetEnvironmentVariable("RUN_LIVE") is null) return;\n    var client',
      ),
    ),
    want: 'none',
  },
  {
    level: 'job',
    name: 'cs custom fact under its whole name',
    run: 'dotnet test',
    files: cs(CS('[OnlyLiveFact]'), {
      'tests/Live/OnlyLiveFact.cs':
        'using Xunit;\npublic sealed class OnlyLiveFact : FactAttribute {\n  public OnlyLiveFact() {\n    if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RUN_LIVE"))) Skip = "set RUN_LIVE";\n  }\n}\n',
    }),
    want: 'none',
  },
  ...[
    { name: 'a setting of another project', run: 'dotnet test', want: 'none' },
    { name: 'the same where it is set', run: 'RUN_LIVE=1 dotnet test', want: 'api' },
    {
      name: 'a project that tests which run are built with',
      run: 'dotnet test',
      more: { 'tests/Unit/Unit.csproj': SHOP['tests/Live/Live.csproj'] },
      want: 'api',
    },
    {
      name: 'a project that does not show what it is built with',
      run: 'dotnet test',
      more: { 'tests/Unit/Unit.csproj': '<Project><Import Project="../all.props" /></Project>' },
      want: 'api',
    },
  ].map(({ more = {}, ...one }) => ({ ...one, own: true, files: { ...SHOP, ...more } })),
  // ---- JVM
  { name: 'java control', run: 'mvn -B test', files: java(JAVA('')), want: 'api' },
  {
    name: 'java EnabledIf other',
    run: 'mvn -B test',
    files: java(JAVA('@EnabledIfEnvironmentVariable(named = "RUN_LIVE", matches = "true")')),
    want: 'none',
  },
  {
    name: 'java EnabledIf key',
    run: 'mvn -B test',
    files: java(JAVA('@EnabledIfEnvironmentVariable(named = "OPENAI_API_KEY", matches = ".+")')),
    want: 'api',
  },
  {
    name: 'java EnabledIf class',
    run: 'mvn -B test',
    files: java(
      JAVA(
        '',
        '',
        'AskTest',
        '@EnabledIfEnvironmentVariable(named = "RUN_LIVE", matches = ".*")\n',
      ),
    ),
    want: 'none',
  },
  { name: 'java Disabled', run: 'mvn -B test', files: java(JAVA('@Disabled')), want: 'none' },
  {
    name: 'java Disabled class',
    run: 'mvn -B test',
    files: java(JAVA('', '', 'AskTest', '@Disabled("x")\n')),
    want: 'none',
  },
  {
    level: 'job',
    name: 'java -Dtest',
    run: 'mvn -B test -Dtest=SumTest',
    files: java(JAVA(''), {
      'src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    }),
    want: 'none',
  },
  {
    level: 'job',
    name: 'java -Dtest neg',
    run: "mvn -B test -Dtest='!AskTest'",
    files: java(JAVA(''), {
      'src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    }),
    want: 'none',
  },
  {
    name: 'java assumeTrue',
    run: 'mvn -B test',
    files: java(JAVA('', '    Assumptions.assumeTrue(System.getenv("RUN_LIVE") != null);\n')),
    want: 'none',
  },
  {
    name: 'java assume method',
    run: 'mvn -B test',
    files: java(JAVA('', '    assumeThat(System.getenv("RUN_LIVE")).isNotBlank();\n')),
    want: 'none',
  },
  {
    name: 'java groups',
    run: 'mvn -B test -DexcludedGroups=live',
    files: java(JAVA('@Tag("live")')),
    want: 'none',
  },
  {
    name: 'java groups in',
    run: 'mvn -B test -Dgroups=live',
    files: java(JAVA('@Tag("live")')),
    want: 'api',
  },
  {
    name: 'java groups in other',
    run: 'mvn -B test -Dgroups=fast',
    files: java(JAVA('@Tag("live")')),
    want: 'none',
  },
  {
    name: 'java pom excludedGroups',
    run: 'mvn -B test',
    files: java(JAVA('@Tag("live")'), {
      'pom.xml':
        '<project><build><plugins><plugin><artifactId>maven-surefire-plugin</artifactId><configuration><excludedGroups>live</excludedGroups></configuration></plugin></plugins></build></project>',
    }),
    want: 'none',
  },
  {
    level: 'job',
    name: 'java meta annotation',
    run: 'mvn -B test',
    files: java(JAVA('@RequiresLive'), {
      'src/test/java/acme/RequiresLive.java':
        'package acme;\n@Retention(RetentionPolicy.RUNTIME)\n@EnabledIfEnvironmentVariable(named = "RUN_LIVE", matches = ".+")\npublic @interface RequiresLive {}\n',
    }),
    want: 'none',
  },
  {
    level: 'job',
    name: 'gradle --tests',
    run: './gradlew test --tests SumTest',
    files: {
      'build.gradle': '',
      ...{ 'src/test/java/acme/AskTest.java': JAVA('') },
      'src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    },
    want: 'none',
  },
  {
    level: 'job',
    name: 'gradle --tests glob',
    run: "./gradlew test --tests '*SumTest'",
    files: {
      'build.gradle': '',
      ...{ 'src/test/java/acme/AskTest.java': JAVA('') },
      'src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    },
    want: 'none',
  },
  {
    level: 'job',
    name: 'gradle module',
    run: './gradlew :core:test',
    files: {
      'build.gradle': '',
      'core/build.gradle': '',
      'live/build.gradle': '',
      'live/src/test/java/acme/AskTest.java': JAVA(''),
      'core/src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    },
    want: 'none',
  },
  {
    level: 'job',
    name: 'gradle integrationTest set',
    run: './gradlew test',
    files: {
      'build.gradle': '',
      'src/integrationTest/java/acme/AskTest.java': JAVA(''),
      'src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    },
    want: 'none',
  },
  {
    name: 'maven IT by default only verify',
    run: 'mvn verify -DskipITs',
    files: { 'pom.xml': '<project/>', 'src/test/java/acme/AskIT.java': JAVA('', '', 'AskIT') },
    want: 'none',
  },
  {
    level: 'job',
    name: 'maven -Dit.test',
    run: 'mvn verify -Dit.test=SumIT',
    files: {
      'pom.xml': '<project/>',
      'src/test/java/acme/AskIT.java': JAVA('', '', 'AskIT'),
      'src/test/java/acme/SumIT.java': 'class SumIT { @Test void s() {} }\n',
    },
    want: 'none',
  },
  {
    level: 'job',
    name: 'maven matrix module',
    run: 'mvn -pl ${{ matrix.m }} test',
    job: '    strategy:\n      matrix:\n        m: [core, web]\n',
    files: {
      'pom.xml': '<project/>',
      'core/pom.xml': '<project/>',
      'web/pom.xml': '<project/>',
      'live/pom.xml': '<project/>',
      'live/src/test/java/acme/AskTest.java': JAVA(''),
      'core/src/test/java/acme/SumTest.java': 'class SumTest { @Test void s() {} }\n',
    },
    want: 'none',
  },
  // ---- Ruby, PHP, Elixir
  {
    name: 'rspec control',
    run: 'bundle exec rspec',
    files: {
      Gemfile: 'gem "ruby-openai"\n',
      'spec/ask_spec.rb':
        'require "openai"\n\nRSpec.describe "ask" do\n  it "asks", :live do\n    OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n  end\nend\n',
    },
    want: 'api',
  },
  {
    name: 'rspec tag left out',
    run: 'bundle exec rspec --tag ~live',
    files: rb('it "asks", :live do\n'),
    want: 'none',
  },
  {
    name: 'rspec tag of the group left out',
    run: 'bundle exec rspec --tag ~live',
    files: rb('it "asks" do\n', { group: ', live: true' }),
    want: 'none',
  },
  {
    name: 'rspec other tag left out',
    run: 'bundle exec rspec --tag ~slow',
    files: rb('it "asks", :live do\n'),
    want: 'api',
  },
  {
    name: 'rspec tag asked for',
    run: 'bundle exec rspec --tag unit',
    files: rb('it "asks", :live do\n'),
    want: 'none',
  },
  {
    name: 'rspec skips',
    run: 'bundle exec rspec',
    files: rb('it "asks" do\n    skip "not yet"\n'),
    want: 'none',
  },
  {
    name: 'rspec skips where nothing is set',
    run: 'bundle exec rspec',
    files: rb('it "asks" do\n    skip "no key" unless ENV["OPENAI_API_KEY"]\n'),
    want: 'api',
  },
  {
    name: 'rspec tag by the folder, left out by the helper',
    run: 'bundle exec rspec',
    files: rb('it "asks" do\n', {
      path: 'spec/live/ask_spec.rb',
      helper: DERIVES + 'RSpec.configure { |c| c.filter_run_excluding :live }\n',
    }),
    want: 'none',
  },
  {
    name: 'rspec tag left out by the helper and asked for',
    run: 'bundle exec rspec --tag live',
    files: rb('it "asks" do\n', {
      path: 'spec/live/ask_spec.rb',
      helper: DERIVES + 'RSpec.configure { |c| c.filter_run_excluding :live }\n',
    }),
    want: 'api',
  },
  {
    name: 'rspec tag left out unless something is set',
    run: 'bundle exec rspec',
    files: rb('it "asks", :live do\n', {
      helper: 'RSpec.configure do |c|\n  c.filter_run_excluding :live unless ENV["LIVE"]\nend\n',
    }),
    want: 'none',
  },
  {
    name: 'rspec tag left out unless what is set',
    run: 'LIVE=1 bundle exec rspec',
    files: rb('it "asks", :live do\n', {
      helper: 'RSpec.configure do |c|\n  c.filter_run_excluding :live unless ENV["LIVE"]\nend\n',
    }),
    want: 'api',
  },
  {
    name: 'phpunit exclude',
    run: 'vendor/bin/phpunit --exclude-group live',
    files: {
      'composer.json': '{"require":{"openai-php/client":"*"}}',
      'tests/AskTest.php':
        '<?php\nuse OpenAI;\nclass AskTest extends TestCase {\n  /** @group live */\n  public function testAsk() {\n    OpenAI::client(getenv("OPENAI_API_KEY"))->responses()->create([]);\n  }\n}\n',
    },
    want: 'none',
  },
  {
    name: 'phpunit control',
    run: 'vendor/bin/phpunit',
    files: {
      'composer.json': '{"require":{"openai-php/client":"*"}}',
      'tests/AskTest.php':
        '<?php\nuse OpenAI;\nclass AskTest extends TestCase {\n  /** @group live */\n  public function testAsk() {\n    OpenAI::client(getenv("OPENAI_API_KEY"))->responses()->create([]);\n  }\n}\n',
    },
    want: 'api',
  },
  // ---- notebooks
  {
    name: 'nb control',
    run: 'jupyter nbconvert --to notebook --execute docs/ask.ipynb',
    files: { 'docs/ask.ipynb': NBASK },
    want: 'api',
  },
  {
    name: 'nb loop other',
    run: 'bash run.sh',
    files: {
      'docs/ask.ipynb': NBASK,
      'docs/sum.ipynb': NBSUM,
      'run.sh':
        '#!/bin/bash\nfor nb in docs/*.ipynb; do\n  if [ "$nb" = "docs/sum.ipynb" ]; then\n    continue\n  fi\n  jupyter nbconvert --to notebook --execute "$nb"\ndone\n',
    },
    want: 'api',
  },
  {
    name: 'nb find control',
    run: 'find docs -name "*.ipynb" | xargs jupyter nbconvert --execute',
    files: { 'docs/ask.ipynb': NBASK, 'docs/sum.ipynb': NBSUM },
    want: 'api',
  },
  {
    name: 'nb python subprocess',
    run: 'python run.py',
    files: {
      'docs/ask.ipynb': NBASK,
      'run.py':
        'import glob\nimport subprocess\n\nfor path in glob.glob("docs/*.ipynb"):\n    subprocess.run(["jupyter", "nbconvert", "--to", "notebook", "--execute", path], check=True)\n',
    },
    want: 'api',
  },
  {
    name: 'nb python pathlib rglob',
    run: 'python run.py',
    files: {
      'docs/ask.ipynb': NBASK,
      'run.py':
        'from pathlib import Path\nimport subprocess\n\nfor path in Path("docs").rglob("*.ipynb"):\n    subprocess.run(["jupyter", "execute", str(path)], check=True)\n',
    },
    want: 'api',
  },
  {
    name: 'nb python nbclient',
    run: 'python run.py',
    files: {
      'docs/ask.ipynb': NBASK,
      'run.py':
        'import nbformat\nfrom nbclient import NotebookClient\n\nnb = nbformat.read("docs/ask.ipynb", as_version=4)\nNotebookClient(nb, timeout=600).execute()\n',
    },
    want: 'api',
  },
  {
    name: 'nb python ep',
    run: 'python run.py',
    files: {
      'docs/ask.ipynb': NBASK,
      'run.py':
        'import nbformat\nfrom nbconvert.preprocessors import ExecutePreprocessor\n\nwith open("docs/ask.ipynb") as f:\n    nb = nbformat.read(f, as_version=4)\nExecutePreprocessor(timeout=600).preprocess(nb, {})\n',
    },
    want: 'api',
  },
  {
    name: 'nb papermill api',
    run: 'python run.py',
    files: {
      'docs/ask.ipynb': NBASK,
      'run.py':
        'import papermill as pm\n\npm.execute_notebook("docs/ask.ipynb", "/tmp/out.ipynb")\n',
    },
    want: 'api',
  },
  {
    name: 'nb pytest nbmake',
    run: 'pytest --nbmake docs',
    files: { 'docs/ask.ipynb': NBASK },
    want: 'api',
  },
  {
    name: 'nb pytest nbmake ignore',
    run: 'pytest --nbmake docs --ignore=docs/ask.ipynb',
    files: { 'docs/ask.ipynb': NBASK, 'docs/sum.ipynb': NBSUM },
    want: 'none',
  },
  {
    name: 'nb skip-execution tag',
    run: 'jupyter nbconvert --to notebook --execute docs/ask.ipynb',
    files: {
      'docs/ask.ipynb': JSON.stringify(
        {
          cells: [
            {
              cell_type: 'code',
              metadata: { tags: ['skip-execution'] },
              source: [
                'from openai import OpenAI\n',
                'OpenAI().responses.create(model="gpt-6", input="x")\n',
              ],
            },
          ],
          nbformat: 4,
        },
        null,
        1,
      ),
    },
    want: 'none',
  },
  // ---- docs
  {
    name: 'docs markdown-docs',
    run: 'pytest --markdown-docs docs',
    files: {
      'docs/a.md':
        '# A\n\n```python\nfrom openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n```\n',
    },
    want: 'api',
  },
  {
    name: 'docs codeblocks',
    run: 'pytest --codeblocks docs',
    files: {
      'docs/a.md':
        '# A\n\n```python\nfrom openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n```\n',
    },
    want: 'api',
  },
];

describe('tests that are left out, and tests that run', () => {
  test.each(CASES)('$name: $run', ({ level, ...situation }) => {
    const levels = level === 'job' || situation.own !== undefined ? [situation.own] : [false, true];
    expect(
      levels.map((own) => budgetOf({ ...situation, ...(own === undefined ? {} : { own }) })),
    ).toEqual(levels.map(() => situation.want));
  });
});
