import { describe, expect, it } from 'vitest';
import { reportOf } from './judge.ts';

const ASK = `from openai import OpenAI
OpenAI().responses.create(model="gpt-6", input="x")
`;

/** A job that is handed a secret by this name. */
function job(name: string, run = 'python ask.py', runner = 'ubuntu-latest', ask = ASK) {
  const report = reportOf(
    `on: push
jobs:
  a:
    runs-on: ${runner}
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
        env:
          ${name}: \${{ secrets.Openai_Api_Key }}
`,
    { 'ask.py': ask },
  );
  const wrong = report.findings.filter(
    ({ rule, message }) => rule === 'dead-credential' && message.includes('letter by letter'),
  );
  return { budget: report.jobs[0]?.budget, wrong };
}

describe('a variable in other letters than clients read', () => {
  it.each(['openai-api-key', 'openai_api_key', 'OPENAI_API_KEy'])('%s pays nothing', (name) => {
    const { budget, wrong } = job(name);
    expect(budget).toBe('none');
    expect(wrong[0]).toMatchObject({ line: 9, fix: expect.stringContaining('`OPENAI_API_KEY`') });
  });

  it('pays nothing for a tool that reads its own', () => {
    expect(job('Anthropic_Api_Key', 'claude -p hi').budget).toBe('none');
    expect(job('openai_api_key', 'llm hi').budget).toBe('none');
    expect(job('OPENAI_API_KEY', 'llm hi').budget).toBe('api');
  });

  it('pays where something reads it by that name', () => {
    const own = ASK.replace('OpenAI()', 'OpenAI(api_key=os.environ["openai_api_key"])');
    const settings = `from pydantic_settings import BaseSettings

class Settings(BaseSettings):
    openai_api_key: str

${ASK.replace('OpenAI()', 'OpenAI(api_key=Settings().openai_api_key)')}`;
    for (const ask of [`import os\n${own}`, settings])
      expect(job('openai_api_key', undefined, undefined, ask)).toEqual({
        budget: 'api',
        wrong: [],
      });
    const handed = 'OPENAI_API_KEY="$openai_api_key" python ask.py';
    expect(job('openai_api_key', handed)).toEqual({ budget: 'api', wrong: [] });
  });

  it('is the same on Windows', () => {
    const paid = { budget: 'api', wrong: [] };
    expect(job('openai_api_key', undefined, 'windows-latest')).toEqual(paid);
    expect(job('openai-api-key', undefined, 'windows-latest').budget).toBe('none');
    // Whose machine it is only the run knows.
    expect(job('openai_api_key', undefined, '${{ inputs.machine }}').wrong).toEqual([]);
  });
});
