import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { homesOf } from '../../src/measure/homes.ts';
import { measure } from '../../src/measure/measure.ts';
import { recordOf } from '../../src/measure/record.ts';
import { usageLines } from '../../src/render/usage.ts';
import { context, event, meta, textOf, usage, used } from './rollouts.ts';
import {
  aiderEvent,
  aiderLines,
  ghAwLine,
  langSmithRun,
  promptfooResults,
  pythonJson,
  sources,
} from './sources.ts';

const root = mkdtempSync(join(tmpdir(), 'told-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function told(name: string, text: string, since?: number) {
  const path = join(root, name);
  writeFileSync(path, text);
  return recordOf(measure([path], since), null, '2026-11-28');
}

const usesIn = (name: string, text: string, since?: number) =>
  told(name, text, since).record?.uses ?? [];
const LUNA = { model: 'gpt-6-luna', provider: 'openai', budget: 'api', confidence: 'likely' };

describe('aider', () => {
  it('is read by the lines that it prints, which are rounded', () => {
    const record = told('aider.log', sources('')['aider.log'] ?? '');
    expect(record.record).toMatchObject({
      complete: false,
      uses: [
        {
          ...{ client: 'aider', ...LUNA, requests: 2, largestRequest: 12_000 },
          tokens: { input: 16_200, cached: 3_100, cacheWrite: 1_000, output: 1_510 },
        },
      ],
    });
    expect(record.doubts).toEqual(['rounded']);
    expect(usageLines(record)).toEqual([
      expect.stringMatching(/^16\.2k tokens in, 19 % cached, 1\.5k out, gpt-6-luna, charged to /),
      'Not complete: aider rounds its counts and tells nothing of commit messages and summaries.',
    ]);
  });

  it('is exact by its analytics log', () => {
    const text = [{ event: 'launched', properties: {} }, aiderEvent(''), { event: 'exit' }];
    expect(usesIn('a.jsonl', text.map(pythonJson).join('\n'))).toMatchObject([
      { ...LUNA, requests: 1, tokens: { input: 10_006, output: 81 } },
    ]);
  });

  it('names no model where two take turns', () => {
    const [, ...lines] = aiderLines('');
    const editor = '> Editor model: gpt-6-astra with editor-diff edit format';
    const text = lines.flatMap((line) => (line.startsWith('> Weak') ? [line, editor] : [line]));
    expect(usesIn('b.log', text.join('\n'))).toMatchObject([{ model: null, budget: 'unclear' }]);
  });

  it('does not count a session of an earlier job', () => {
    const before = aiderLines('').join('\n');
    const since = Date.parse('2026-11-28T10:00:00') + 60_000;
    expect(told('c.md', before, since)).toMatchObject({ record: null, doubts: [] });
    const both = `${before}\n${before.replace('10:00:00', '11:00:00')}`;
    expect(usesIn('c.md', both, since)).toMatchObject([{ requests: 2 }]);
  });
});

describe('the token log of gh-aw', () => {
  const log = (...lines: unknown[]) => lines.map((one) => JSON.stringify(one)).join('\n');

  it('is read by provider', () => {
    const claude = { provider: 'anthropic', model: 'claude-opus-5', cache_write_tokens: 50 };
    const copilot = { provider: 'copilot', model: 'gpt-6-luna' };
    const text = log(ghAwLine(''), ghAwLine('', claude), ghAwLine('', copilot));
    expect(usesIn('d.jsonl', text)).toMatchObject([
      { client: 'gh-aw', budget: 'api', tokens: { input: 9_000, cached: 7_000 } },
      // Anthropic counts beside the input what was cached.
      { budget: 'other', provider: 'anthropic', tokens: { input: 16_050, cacheWrite: 50 } },
      { budget: 'other', provider: 'github-copilot' },
    ]);
  });

  it('counts nothing twice that a client told', () => {
    const home = mkdtempSync(join(root, 'home-'));
    writeFileSync(join(root, 'e.jsonl'), log(ghAwLine('')));
    const rollout = [
      ...[meta(), event('task_started'), context()],
      ...[used('a', usage(9_000, 120)), event('task_complete')],
    ];
    const sessions = join(home, 'sessions');
    mkdirSync(sessions);
    writeFileSync(join(sessions, 'rollout-a.jsonl'), textOf(rollout));
    const record = recordOf(measure([home, join(root, 'e.jsonl')], undefined), null, '2026-11-28');
    expect(record.record?.uses).toMatchObject([{ client: 'codex', requests: 1 }]);
  });
});

describe('results of promptfoo', () => {
  it('are read by answer, with what the grader asked and without what was kept', () => {
    expect(usesIn('f.json', JSON.stringify(promptfooResults('')))).toMatchObject([
      {
        client: 'promptfoo',
        ...LUNA,
        requests: 1,
        tokens: { input: 35, output: 22, reasoning: 4 },
      },
      { model: null, provider: null, budget: 'unclear', tokens: { input: 8, output: 1 } },
    ]);
  });

  it.each([
    ['anthropic:messages:claude-opus-5', 'other', 'claude-opus-5'],
    ['azure:chat:gpt-6-luna', 'other', 'gpt-6-luna'],
    ['ollama:llama3:8b', 'none', 'llama3'],
    ['openrouter:openai/gpt-6-luna', 'other', 'gpt-6-luna'],
    ['file://ask.py', 'unclear', null],
    ['https://llm.example/v1', 'unclear', null],
  ])('of %s', (id, budget, model) => {
    const [first] = usesIn('g.json', JSON.stringify(promptfooResults('', id)));
    expect(first).toMatchObject({ budget, model });
  });

  it('say that an answer without a count leaves a hole', () => {
    const none = {
      results: { results: [{ provider: { id: 'openai:x' }, response: { output: '' } }] },
    };
    expect(told('h.json', JSON.stringify(none))).toMatchObject({ doubts: ['unreadable-line'] });
  });
});

describe('runs of LangSmith', () => {
  it('count where a model was asked, not where a chain tells the sum', () => {
    const expected = [
      {
        client: 'langsmith',
        ...LUNA,
        requests: 1,
        tokens: { input: 500, cached: 100, output: 50 },
      },
    ];
    expect(usesIn('i.json', JSON.stringify([langSmithRun('')]))).toMatchObject(expected);
    expect(usesIn('i.json', JSON.stringify({ runs: [langSmithRun('')] }))).toMatchObject(expected);
    expect(usesIn('i.jsonl', JSON.stringify(langSmithRun('')))).toMatchObject(expected);
  });

  it('are read by what the client told as well', () => {
    const metadata = {
      ...{ ls_provider: 'google_genai', ls_model_name: 'gemini-3.1-pro' },
      usage_metadata: {
        ...{ input_tokens: 10, output_tokens: 20, input_token_details: { cache_read: 4 } },
        output_token_details: { reasoning: 5 },
      },
    };
    expect(
      usesIn('j.json', JSON.stringify(langSmithRun('', { extra: { metadata } }))),
    ).toMatchObject([
      { budget: 'other', provider: 'google', tokens: { input: 10, cached: 4, reasoning: 5 } },
    ]);
  });

  it('of a name that is no provider are unclear, whatever the model', () => {
    const metadata = { ls_provider: 'baml', ls_model_name: 'gpt-6-luna' };
    expect(
      usesIn('k.json', JSON.stringify(langSmithRun('', { extra: { metadata } }))),
    ).toMatchObject([{ budget: 'unclear', model: 'gpt-6-luna' }]);
  });

  it('are not followed without end', () => {
    const deep = `${'{"run_type":"chain","child_runs":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    expect(told('l.json', deep).record).toBeNull();
  });
});

it.each([
  ['x.json', '[]'],
  ['x.json', '{"results":[]}'],
  ['x.json', 'null'],
  ['x.md', 'Tokens: many sent, 5 received.'],
  ['x.jsonl', '{"_schema":"token-usage/v1"'],
])('%s with %s is no record', (name, text) => {
  expect(told(name, text).record).toBeNull();
});

it('names that are made up by the thousand are not all kept', () => {
  const lines = Array.from({ length: 5_000 }, (_, at) =>
    JSON.stringify(ghAwLine('', { model: `gpt-${at % 99}.${at % 98}` })),
  );
  const record = told('n.jsonl', lines.join('\n'));
  expect(record.record?.uses).toHaveLength(64);
  expect(record.doubts).toEqual(['too-much']);
});

it('a count that cannot be true is left out', () => {
  const forged = JSON.stringify(ghAwLine('', { output_tokens: -1 }));
  expect(told('m.jsonl', forged)).toMatchObject({ record: null, doubts: ['impossible-count'] });
});

it('what clients leave in a job is looked for where they leave it', () => {
  const paths = homesOf([], { HOME: '/h', RUNNER_TEMP: '/t', GITHUB_WORKSPACE: '/w' });
  expect(paths.map((path) => path.replaceAll('\\', '/'))).toEqual([
    ...['/h/.codex', '/t/claude-execution-output.json', '/w/.aider.chat.history.md'],
    '/tmp/gh-aw/sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
  ]);
});
