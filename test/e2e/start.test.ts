import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** What scripts/parts.mjs puts aside. */
const PARTS = [
  ...['yaml', 'programs', 'projects', 'schemas', 'libraries', 'catalog', 'runners', 'globs'],
  ...['commands', 'containers', 'windows', 'software', 'online'],
];
const ENTRIES = ['cli', 'action'] as const;
const REVIEW = `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: npx -y @openai/codex exec "Review"
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-start-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Boots an entry on a repository of these files; gives the parts of `dist` that it loaded. */
function partsOf(entry: (typeof ENTRIES)[number], files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const empty = (name: string) => {
    writeFileSync(join(root, name), '');
    return join(root, name);
  };
  const loaded = join(root, 'loaded.json');
  const words = ['--require', at('test/e2e/loaded.cjs'), at(`dist/${entry}/index.js`)];
  const run = spawnSync(process.execPath, entry === 'cli' ? [...words, 'scan', root] : words, {
    encoding: 'utf8',
    env: {
      ...{ PATH: process.env.PATH, CI: 'true', LOADED: loaded, GITHUB_WORKSPACE: root },
      ...{ GITHUB_EVENT_NAME: 'push', RUNNER_TEMP: root, INPUT_PATH: '.' },
      ...{ GITHUB_OUTPUT: empty('output'), GITHUB_STEP_SUMMARY: empty('summary') },
    },
  });
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain('1 job uses AI');
  const names: string[] = JSON.parse(readFileSync(loaded, 'utf8'));
  // The ledger of many repositories, and its page, are for who asks for them.
  for (const name of names.filter((one) => one.endsWith('.js')))
    expect(readFileSync(at(`dist/${entry}/${name}`), 'utf8')).not.toContain(
      'spend-guard/ledger/v1',
    );
  return PARTS.filter((part) => names.some((name) => name.startsWith(`${part}-`)));
}

test.each(ENTRIES)('%s: one Codex job loads no part that it does not need', (entry) => {
  expect(partsOf(entry, { '.github/workflows/review.yml': REVIEW })).toEqual([]);
});

test.each(ENTRIES)('%s: what a job does need is loaded when it is met', (entry) => {
  const files = {
    '.github/workflows/review.yml': REVIEW.replace(
      'npx -y @openai/codex exec "Review"',
      'make ask',
    ),
    Makefile: 'ask:\n\tpython ask.py\n',
    'ask.py': 'import openai\nopenai.OpenAI().responses.create(model="gpt-5", input="x")\n',
  };
  const asked = files['.github/workflows/review.yml'].replaceAll('CODEX_API', 'OPENAI_API');
  const needed = partsOf(entry, { ...files, '.github/workflows/review.yml': asked });
  expect(needed).toEqual([
    ...['programs', 'projects', 'libraries', 'runners'],
    ...['commands', 'containers', 'software'],
  ]);
});

/** The parts lean on each other in circles, so each must bear to be the first. */
test.each(ENTRIES)('%s: every part can be the first that is loaded', (entry) => {
  const folder = at(`dist/${entry}`);
  const files = readdirSync(folder);
  const parts = files.filter((file) => PARTS.some((part) => file.startsWith(`${part}-`)));
  expect(parts).toHaveLength(PARTS.length);
  const scan = files.find((file) => file.startsWith('scan-'));
  for (const part of parts) {
    const script = `require('./${scan}'); const part = require('./${part}'); for (const name in part) part[name];`;
    const { stderr } = spawnSync(process.execPath, ['-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr, part).toBe('');
  }
});
