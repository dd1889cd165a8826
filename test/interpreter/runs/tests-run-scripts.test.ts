import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from './situation.ts';

/** Tests that run scripts of the repository through helpers, by the paths that a list of theirs holds. */
const SCRIPTS = {
  'pytest.ini': '[pytest]\nmarkers =\n  docs\n',
  'examples/ask.py': `${ASK_PY}\n\nask()\n`,
  'examples/sum.py': 'print(1 + 1)\n',
  'examples/ask.mts':
    'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-6", input: "hi" });\n',
};
const HELPERS = `import runpy, subprocess, sys, tempfile
from pathlib import Path


def load(path):
    with open(path) as f:
        return f.read().replace("YOUR-URL", "http://localhost:8080")


def run_text(text):
    with tempfile.NamedTemporaryFile(mode="w", suffix=".py", delete=False) as f:
        f.write(text)
        path = f.name
    runpy.run_path(path)


def run(command):
    subprocess.run(command, check=True)


def again(fn):
    return fn()
`;
const lists = (path: string, body: string, mark = 'docs') =>
  `import subprocess, sys, pytest, helpers\n\n\n@pytest.mark.${mark}\n@pytest.mark.parametrize("path", ["${path}"])\ndef test_script(path):\n${body.replace(/^/gm, '    ')}\n`;

test.each([
  [
    'as a module, from a helper',
    lists('./examples/ask.py', 'helpers.again(lambda: helpers.run_text(helpers.load(path)))'),
    'api',
  ],
  ['as a text', lists('./examples/ask.py', 'exec(helpers.load(path))'), 'api'],
  [
    'by a runner of packages',
    lists('./examples/ask.mts', 'helpers.run(["npx", "tsx", path])'),
    'api',
  ],
  ['by uv', lists('./examples/ask.py', 'helpers.run(["uv", "run", "python", path])'), 'api'],
  [
    'a path without a dot',
    lists('examples/ask.py', 'subprocess.run([sys.executable, path])'),
    'api',
  ],
  ['as one line', lists('examples/ask.py', 'subprocess.run(f"python {path}", shell=True)'), 'api'],
  ['one that asks nobody', lists('./examples/sum.py', 'exec(helpers.load(path))'), 'none'],
  ['one that is not there', lists('./examples/gone.py', 'exec(helpers.load(path))'), 'none'],
  [
    'in a test that is not picked',
    lists('./examples/ask.py', 'exec(helpers.load(path))', 'slow'),
    'none',
  ],
  [
    'one that the test makes for itself',
    'import subprocess, sys, pytest\n\n\n@pytest.mark.docs\ndef test_script(tmp_path):\n    path = tmp_path / "ask.py"\n    path.write_text("print(1)")\n    subprocess.run([sys.executable, str(path)], check=True)\n',
    'none',
  ],
])('a script that a test runs: %s', (_, program, want) => {
  const files = { ...SCRIPTS, 'tests/helpers.py': HELPERS, 'tests/test_scripts.py': program };
  expect(budgetOf({ run: 'pytest -m docs', files, own: true, want })).toBe(want);
});
