/** A file that another one runs as a program of its own. */
import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

const ASKS = `from openai import OpenAI

def main():
    OpenAI().responses.create(model="gpt-4o", input="x")

if __name__ == "__main__":
    main()
`;

function job(text: string, files: Readonly<Record<string, string>> = { 'src/main.py': ASKS }) {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: python run.py
        env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }
`;
  return reportOf(workflow, { 'run.py': text, ...files }).jobs[0];
}

const HEAD =
  'import os, runpy, sys, tempfile\nfrom pathlib import Path\nHERE = os.path.dirname(__file__)\n';

describe('runpy.run_path', () => {
  it.each([
    ['runpy.run_path("src/main.py", run_name="__main__")'],
    ['runpy.run_path(os.path.join(HERE, "src", "main.py"), run_name="__main__")'],
    ['runpy.run_path(str(Path(__file__).parent / "src" / "main.py"), run_name="__main__")'],
    [
      'def start():\n    here = os.path.dirname(os.path.abspath(__file__))\n    runpy.run_path(os.path.join(here, "src", "main.py"))\nstart()',
    ],
  ])('is followed: %s', (line) => {
    const one = job(`${HEAD}${line}\n`);
    expect(one?.sentence).toContain('runs `python run.py`');
    expect(one?.budget).toBe('api');
    expect(one?.blindSpots ?? []).toEqual([]);
  });

  it.each([
    ['runpy.run_path(os.path.join(tempfile.gettempdir(), "made.py"))'],
    ['runpy.run_path(os.path.join(HERE, "src", f"{sys.argv[1]}.py"))'],
    ['runpy.run_path(os.path.join(HERE, "plugins", sys.argv[1]))'],
  ])('of what only the run knows is told: %s', (line) => {
    expect(job(`${HEAD}${line}\n`)?.blindSpots?.[0]?.reason).toBe('run-time');
  });
});
