import { describe, expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { retirementOf, successorOf } from '../../src/knowledge/models.ts';
import { apiQuote } from '../../src/knowledge/rates/rates.ts';
import { readBaseline, writeBaseline } from '../../src/policy/baseline.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { tableNotes } from '../../src/render/blocks/ledger.ts';
import { renderText } from '../../src/render/text.ts';
import { condition } from '../../src/render/words.ts';
import { diffReports } from '../../src/report/compare.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** Situations in which a finding was once untrue, of no use, or named a fix that cannot work there. */
const W = '.github/workflows/w.yml';

function report(files: Record<string, string>, fullName?: string, baseline?: Set<string>): Report {
  return guard(openMemory(files), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-28',
    fullName,
    ...(baseline === undefined ? {} : { baseline }),
  });
}

function found(rule: string, text: string, more: Record<string, string> = {}): readonly Finding[] {
  return report({ [W]: text, ...more }).findings.filter((one) => one.rule === rule);
}

/** A workflow of one job. */
function workflow(on: string, steps: string, job = ''): string {
  const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
  return `on:\n${indented(on, 2)}\njobs:\n  ask:\n    runs-on: ubuntu-latest\n${indented(job, 4)}\n    steps:\n${indented(steps, 6)}\n`;
}

const CODEX = `- run: npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi
  env:
    CODEX_API_KEY: \${{ secrets.KEY }}`;
const REQUEST = `- run: >-
    curl https://api.openai.com/v1/responses -d @ask.json
    -H "Authorization: Bearer \${{ secrets.OPENAI_API_KEY }}"`;
const TIMED = 'timeout-minutes: 10';

describe('unbounded-run', () => {
  it('asks each way to what spends whether it ends', () => {
    const script = { 'ask.sh': 'npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi\n' };
    const run = (command: string) =>
      `- run: ${command}\n  env:\n    CODEX_API_KEY: \${{ secrets.KEY }}\n`;
    const told = (...commands: string[]) =>
      found('unbounded-run', workflow('push:', commands.map(run).join('')), script).length;
    expect(told('timeout 60 bash ask.sh')).toBe(0);
    expect(told('bash ask.sh')).toBe(1);
    expect(told('timeout 60 bash ask.sh', 'bash ask.sh')).toBe(1);
    expect(told('bash ask.sh', 'timeout 60 bash ask.sh')).toBe(1);
  });

  const superseded = (text: string) =>
    found('unbounded-run', text).filter(({ message }) => message.includes('anew'));

  it('is not told of a run that only the pull request of a fork reaches', () => {
    const only = (fork: string) =>
      superseded(workflow('pull_request:', CODEX, `if: ${fork}\n${TIMED}`));
    expect(only('github.event.pull_request.head.repo.fork')).toEqual([]);
    expect(only("github.event.action == 'labeled'")).toEqual([]);
    expect(only('github.event.pull_request.draft == false')).toHaveLength(1);
  });

  it('keeps the jobs of a matrix from cancelling each other', () => {
    const [one] = superseded(
      workflow('pull_request:', CODEX, `${TIMED}\nstrategy:\n  matrix:\n    os: [a, b]`),
    );
    expect(one?.fix).toContain('${{ strategy.job-index }}');
  });

  it('leaves alone whoever has a group, in which the next run waits', () => {
    expect(superseded(workflow('pull_request:', CODEX, `${TIMED}\nconcurrency: a`))).toEqual([]);
  });

  it('is not told of what may call no model', () => {
    const unknown = `- run: acme-tool deploy\n  env:\n    OPENAI_API_KEY: \${{ secrets.KEY }}`;
    expect(found('unbounded-run', workflow('pull_request:', unknown))).toEqual([]);
  });

  const jobs = ['a', 'b', 'c'].map(
    (id) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n${CODEX.replace(/^/gm, '      ')}\n`,
  );
  const three = `on: push\njobs:\n${jobs.join('')}`;

  it('tells the jobs of a workflow as one, by name', () => {
    const told = found('unbounded-run', three);
    expect(told.map(({ job }) => job)).toEqual(['a']);
    expect(told[0]?.message).toContain('Likewise in jobs `b` and `c`.');
  });

  it('a baseline that holds the one told holds those alike, and no other', () => {
    const written = readBaseline(writeBaseline(report({ [W]: three }).findings));
    const baseline = 'fingerprints' in written ? new Set(written.fingerprints) : undefined;
    expect(report({ [W]: three }, undefined, baseline).findings).toEqual([]);
    const more = `${three}${jobs[0]?.replace('a:', 'd:')}`;
    expect(report({ [W]: more }, undefined, baseline).findings.map(({ job }) => job)).toContain(
      'd',
    );
  });

  it('a change that adds one of those alike has a new finding', () => {
    const two = { [W]: `on: push\njobs:\n${jobs.slice(0, 2).join('')}` };
    const { findings } = diffReports(report(two), report({ [W]: three }));
    expect(findings.new.filter(({ rule }) => rule === 'unbounded-run')).toHaveLength(1);
    expect(diffReports(report(two), report(two)).findings.new).toEqual([]);
  });

  const unlimited = (steps: string) =>
    found('unbounded-run', workflow('push:', steps)).map(({ message }) => message);

  it.each([
    ['timeout 30m', CODEX.replace('npx', 'timeout 30m npx')],
    [
      'a script behind timeout',
      CODEX.replace('npx', 'timeout 30m bash -c "npx').replace(' hi', ' hi"'),
    ],
    [
      'a limit of turns',
      '- run: npx @anthropic-ai/claude-code -p hi --max-turns 8\n  env:\n    ANTHROPIC_API_KEY: ${{ secrets.KEY }}',
    ],
    [
      'the 30 minutes of an old release',
      '- uses: anthropics/claude-code-action@beta\n  with:\n    anthropic_api_key: ${{ secrets.KEY }}',
    ],
    [
      'those of an old release that a commit is pinned to',
      `- uses: anthropics/claude-code-action@${'d'.repeat(40)} # beta\n  with:\n    anthropic_api_key: \${{ secrets.KEY }}`,
    ],
    [
      'arguments of an action',
      '- uses: anthropics/claude-code-action@v1\n  with:\n    anthropic_api_key: ${{ secrets.KEY }}\n    prompt: hi\n    claude_args: --max-turns 5',
    ],
    ['a request, which ends by itself', REQUEST],
  ])('an agent is bounded by %s', (_, steps) => {
    expect(report({ [W]: workflow('push:', steps) }).jobs[0]?.charges).toHaveLength(1);
    expect(unlimited(steps)).toEqual([]);
  });

  it('an agent without any limit is told by name', () => {
    expect(unlimited(CODEX)[0]).toMatch(/runs an agent \(`codex exec`\) .*no time limit/);
    expect(
      unlimited(
        '- uses: anthropics/claude-code-action@v1\n  with:\n    prompt: hi\n    anthropic_api_key: ${{ secrets.KEY }}',
      ),
    ).toHaveLength(1);
  });

  it('what is no agent is told without a limit only beside the other', () => {
    const [one, ...more] = found('unbounded-run', workflow('pull_request:', REQUEST));
    expect(more).toEqual([]);
    expect(one?.message).toContain('no time limit either');
    expect(one?.fix).toContain('timeout-minutes');
  });

  it('says of whom it is not sure that anybody asks him, beside whom one surely does', () => {
    const copilot =
      '- uses: acme/copilot-review@v1\n  env:\n    COPILOT_TOKEN: ${{ secrets.COPILOT_TOKEN }}';
    const told = (steps: string) => superseded(workflow('pull_request:', steps))[0]?.message;
    expect(told(`${CODEX}\n${copilot}`)).toContain(
      'what both spend is paid from the API budget and a person’s GitHub Copilot, if `acme/copilot-review@v1` calls a model.',
    );
    expect(told(CODEX)).toContain('is paid from the API budget.');
  });

  it('names the condition at which the call stands, also behind a script', () => {
    const steps = `- id: decide
  run: ./decide.sh
- if: steps.decide.outputs.active == 'true'
  run: bash ask.sh
  env:
    CODEX_API_KEY: \${{ secrets.KEY }}`;
    const [one] = found('unbounded-run', workflow('pull_request:', steps, TIMED), {
      'ask.sh': 'npx @openai/codex@0.171.0 exec hi\n',
      'decide.sh': 'echo active=true >> "$GITHUB_OUTPUT"\n',
    });
    expect(one?.message).toContain('anew, if the condition at line 10 holds, and does not stop');
    expect(one?.fix).toMatch(/to the job\.$/);
    const several = found('unbounded-run', three.replace('push', 'pull_request'));
    expect(several.find(({ message }) => message.includes('anew'))?.fix).toMatch(
      / In job `b` it is a group with `-b-` in its name and in job `c` it is a group with `-c-` in its name\.$/,
    );
  });

  it('names each condition where there are several, and leaves a group alone wherever it stands', () => {
    const steps = `- if: inputs.a\n  ${CODEX.slice(2)}\n- if: vars.B\n  ${CODEX.slice(2)}`;
    const [one] = superseded(workflow('pull_request:', steps, TIMED));
    expect(one?.message).toMatch(/if one of the conditions at lines \d+ and \d+ holds/);
    const called = (more: string) => ({
      '.github/workflows/called.yml': workflow('workflow_call:', CODEX, `${TIMED}\n${more}`),
      [W]: 'on: pull_request\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    });
    const anew = (more: string) =>
      report(called(more)).findings.filter(({ message }) => message.includes('anew'));
    expect(anew('')).toHaveLength(1);
    expect(anew('concurrency: a')).toEqual([]);
  });

  it('says of all that a job spends who bills it', () => {
    const steps = `${REQUEST}\n- run: npx @anthropic-ai/claude-code -p hi\n  env:\n    ANTHROPIC_API_KEY: \${{ secrets.A }}`;
    const [one] = superseded(workflow('pull_request:', steps, TIMED));
    expect(one?.message).toContain('paid from the API budget and billed by Anthropic');
  });

  it('says which pull requests, and that a condition decides', () => {
    const message = (on: string, job = TIMED) => superseded(workflow(on, CODEX, job))[0]?.message;
    expect(message('pull_request:\n  branches: [main]')).toContain('into `main` starts');
    expect(message('pull_request:\n  branches: [main, "v*"]\n  paths: [src/**]')).toContain(
      ' into `main` or `v*` that changes `src/**` starts',
    );
    expect(message('pull_request:\n  branches-ignore: [docs]')).toContain(
      ' into any branch but `docs` starts',
    );
    expect(message('pull_request:', `${TIMED}\nif: github.actor == 'x'`)).toMatch(
      /if the condition at line \d+ holds/,
    );
    expect(message('pull_request:')).not.toMatch(/condition|filters/);
  });
});

describe('personal-login', () => {
  const login = (job: string, step: string) =>
    found(
      'personal-login',
      workflow(
        'push:',
        `- run: |
    mkdir -p ~/.codex
    echo "$CODEX_AUTH_JSON" > ~/.codex/auth.json
    npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi
  env:
    CODEX_AUTH_JSON: \${{ secrets.CODEX_AUTH_JSON }}
${step}`,
        `timeout-minutes: 10\n${job}`,
      ),
    )[0]?.message;
  const ofJob = "if: vars.WANTED == 'yes'";
  const ofStep = "  if: vars.BACKEND == 'codex'";

  it('says every condition on the way, that of the step as that of the job', () => {
    expect(login(ofJob, ofStep)).toMatch(/, if the conditions at lines 7 and \d+ hold/);
    expect(login(ofJob, '')).toContain(', if the condition at line 7 holds');
    expect(login('', ofStep)).toMatch(/, if the condition at line \d+ holds/);
    expect(login('', '')).not.toContain('condition');
  });

  it('says a condition in words, where all of it has short ones', () => {
    const [main, bot] = ["if: github.ref == 'refs/heads/main'", "  if: github.actor != 'x[bot]'"];
    expect(login(main, '')).toContain(', if the branch is `main`: ');
    expect(login(main, bot)).toContain(', if the branch is `main`, unless `x[bot]` does it: ');
    expect(login(main, ofStep)).toMatch(/, if the conditions at lines 7 and \d+ hold: /);
  });
});

describe('hot-schedule', () => {
  const hot = (job: string, steps = CODEX) =>
    found('hot-schedule', workflow('schedule:\n  - cron: "*/15 * * * *"', steps, job))[0];

  it('says what lets a start through, and is advice where the job itself has a gate', () => {
    expect(hot('')).toMatchObject({ level: 'warning' });
    expect(hot('')?.message).toContain('each paid from');
    expect(hot('if: vars.ON')).toMatchObject({ level: 'notice' });
    expect(hot('if: vars.ON')?.message).toContain('Its condition (line 7) decides');
    const step = hot('', `${CODEX}\n  if: vars.ON`);
    expect(step).toMatchObject({ level: 'warning' });
    expect(step?.message).not.toContain('each');
  });

  it('names no condition that every start by schedule meets', () => {
    const met = "if: github.event_name == 'schedule' || vars.ON";
    expect(hot(met)).toMatchObject({ level: 'warning' });
    expect(hot(met)?.message).not.toContain('decides');
    const step = hot(met, `${CODEX}\n  if: vars.ON`);
    expect(step?.message).toContain('The condition of the step that spends (line 12) decides');
    expect(hot('', `${CODEX}\n  if: always()`)?.message).not.toContain('decides');
  });
});

describe('a file that GitHub refuses', () => {
  const refused = (text: string) => {
    const { jobs, findings } = report({ [W]: text });
    return { sentence: jobs[0]?.sentence ?? '', rules: findings.map(({ rule }) => rule) };
  };

  it.each([
    ["if: secrets.KEY != ''", 'the `if` of a job cannot ask `secrets` (w.yml:6)'],
    ["if: ${{ hashFiles('a.yaml') != '' }}", 'the `if` of a job cannot ask `hashFiles` (w.yml:6)'],
    ["if: env.ON == 'yes'", 'the `if` of a job cannot ask `env` (w.yml:6)'],
  ])('is told in the sentence, and starts nothing: %s', (job, why) => {
    const { sentence, rules } = refused(workflow('issues:', CODEX, job));
    expect(sentence).toBe(
      `Nobody pays today: GitHub refuses this file, because ${why}. Mended, whenever an issue changes, \`ask\` runs \`codex exec\` with the API key \`secrets.KEY\`, so the OpenAI Platform account would pay, metered.`,
    );
    expect(rules).toContain('dead-credential');
    expect(rules).not.toContain('outsider-can-spend');
    expect(rules).not.toContain('unbounded-run');
  });

  const SECRET_IF = "if: secrets.KEY != ''";

  it('is told beside each answer about it', () => {
    const { jobs } = report({ [W]: workflow('push:', CODEX, SECRET_IF) });
    const [charge] = jobs[0]?.charges ?? [];
    expect(jobs[0]?.budget).toBe('api');
    expect(charge && condition(charge)).toBe('once the file is mended, if `secrets.KEY` is set');
    expect(charge?.doubts?.map(({ of }) => of)).toEqual(['file', 'payer']);
  });

  it('is one finding, with what to do', () => {
    const job = (id: string) =>
      workflow('push:', CODEX, SECRET_IF).replace(/^[\s\S]*?\n {2}ask:/, `  ${id}:`);
    const text = `on: push\njobs:\n${job('a')}${job('b')}`;
    const [one, ...more] = found('dead-credential', text);
    expect(one).toMatchObject({ level: 'warning', line: 5 });
    expect(one?.message).toBe(
      'GitHub refuses `.github/workflows/w.yml`, because the `if` of a job cannot ask `secrets`: none of its jobs runs, and nobody pays today. Likewise in job `b`.',
    );
    expect(one?.fix).toBe(
      'Take the `if` off the job, add `KEY: ${{ secrets.KEY }}` to the job’s `env`, and ask `env.KEY` in place of `secrets.KEY` in the `if` of its steps.',
    );
    expect(more).toEqual([]);
    const mended = text
      .replaceAll(`    ${SECRET_IF}\n`, '    env:\n      KEY: ${{ secrets.KEY }}\n')
      .replaceAll('- run: codex', "- if: env.KEY != ''\n        run: codex");
    expect(found('dead-credential', mended)).toEqual([]);
    expect(report({ [W]: mended }).jobs[0]?.sentence).not.toContain('refuses');
  });

  it('is found where a file that calls another one is refused', () => {
    const called = workflow('workflow_call:', CODEX);
    const caller = `on: push\njobs:\n  c:\n    ${SECRET_IF}\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n`;
    const { jobs, findings } = report({ [W]: caller, '.github/workflows/called.yml': called });
    expect(jobs.find(({ job }) => job === 'c')?.sentence).toContain('refuses this file');
    expect(findings.filter(({ rule }) => rule === 'dead-credential')).toMatchObject([
      { path: W, line: 4 },
    ]);
  });

  it('is spoken of by other rules as what it is', () => {
    const steps = '- run: codex exec hi\n  env:\n    CODEX_ACCESS_TOKEN: ${{ secrets.TOKEN }}';
    const [one] = found('wrong-budget', workflow('push:', steps, SECRET_IF));
    expect(one?.message).toMatch(
      / That is so once the file is mended, which GitHub refuses today\.$/,
    );
  });

  it.each(['if: vars.ON && !inputs.c && github.ref', "if: github.event.issue.body == 'secrets'"])(
    'is none whose jobs ask what they may: %s',
    (job) => {
      const { sentence, rules } = refused(workflow('issues:', CODEX, job));
      expect(sentence).not.toContain('refuses');
      expect(rules).toContain('outsider-can-spend');
    },
  );

  it('a step may ask more than a job, and no secrets', () => {
    const step = (condition: string) =>
      refused(workflow('push:', `${CODEX}\n  if: ${condition}`)).sentence;
    expect(step("env.X && hashFiles('a') && steps.a.outputs.b && matrix.c")).not.toContain(
      'refuses',
    );
    expect(step("secrets.X != ''")).toContain('the `if` of a step cannot ask `secrets` (w.yml:11)');
  });

  it('is one with an action without a version', () => {
    const steps =
      '- uses: openai/codex-action\n  with:\n    openai-api-key: ${{ secrets.KEY }}\n    prompt: hi';
    expect(refused(workflow('push:', steps)).sentence).toContain(
      'GitHub refuses this file, because `uses: openai/codex-action` names no version (w.yml:8)',
    );
  });
});

describe('retired-model and unpinned-model', () => {
  const run = (words: string) =>
    workflow('push:', `- run: npx ${words} hi\n  env:\n    CODEX_API_KEY: \${{ secrets.KEY }}`);

  it('names a model to use instead, a small one for a small one', () => {
    const fix = (model: string) =>
      found('retired-model', run(`@openai/codex@0.171.0 exec -m ${model}`))[0]?.fix;
    expect(fix('gpt-4')).toContain('for example `gpt-6.2-sol`');
    expect(fix('gpt-4.1-nano')).toContain('for example `gpt-6-luna`');
    for (const model of [successorOf('gpt-4') ?? '', successorOf('gpt-4.1-mini') ?? '']) {
      expect(retirementOf(model, 'subscription')).toBeUndefined();
      expect(apiQuote(model, '2026-11-28')).toBeDefined();
    }
  });

  it('bills nothing until another model is named, and asks nobody to bound what is refused', () => {
    const asking = (...models: string[]) =>
      workflow(
        'pull_request:',
        models
          .map(
            (model) =>
              `- uses: anc95/ChatGPT-CodeReview@main\n  env:\n    OPENAI_API_KEY: \${{ secrets.K }}\n    MODEL: ${model}`,
          )
          .join('\n'),
      );
    const gone = report({ [W]: asking('gpt-4-32k') });
    expect(gone.jobs[0]).toMatchObject({
      budget: 'api',
      charges: [{ shutDown: { model: 'gpt-4-32k', date: '2025-06-06' } }],
    });
    expect(gone.jobs[0]?.sentence).toContain(
      'would pay, metered, but nothing is billed until another model is named: OpenAI shut down `gpt-4-32k` on 2025-06-06.',
    );
    expect(gone.findings.map(({ rule }) => rule)).toEqual(['retired-model']);
    for (const models of [
      ['gpt-6-luna'],
      ['gpt-4-32k', 'gpt-6-luna'],
      ["${{ vars.MODEL || 'gpt-4-32k' }}"],
    ]) {
      const spends = report({ [W]: asking(...models) });
      expect(spends.jobs[0]?.sentence, models.join()).toContain(
        'so the OpenAI Platform account pays',
      );
      expect(spends.findings.map(({ rule }) => rule)).toContain('unbounded-run');
    }
  });

  const asking = (host: string, key: string, model: string) =>
    workflow(
      'push:',
      `- run: >-
    curl https://${host}/v1/messages -H "x-api-key: \${{ secrets.${key} }}"
    -d '{"model": "${model}", "messages": []}'`,
    );

  it('knows days of Anthropic and DeepSeek, on their own API alone', () => {
    const gone = asking('api.anthropic.com', 'ANTHROPIC_API_KEY', 'claude-sonnet-4-20250514');
    const [one] = found('retired-model', gone);
    expect(one?.message).toContain(
      '`claude-sonnet-4-20250514`, which Anthropic shut down on 2026-06-15.',
    );
    expect(one?.fix).toMatch(/^Name a current model\. .*platform\.claude\.com/);
    expect(report({ [W]: gone }).jobs[0]).toMatchObject({
      budget: 'other',
      sentence: expect.stringContaining(
        'Anthropic would bill it, but nothing is billed until another model is named: Anthropic shut down `claude-sonnet-4-20250514` on 2026-06-15.',
      ),
    });
    const old = asking('api.deepseek.com', 'DEEPSEEK_API_KEY', 'deepseek-chat');
    expect(found('retired-model', old)[0]?.fix).toContain('for example `deepseek-v4-flash`');
    for (const fine of [
      asking('api.anthropic.com', 'ANTHROPIC_API_KEY', 'claude-opus-5-5'),
      asking('openrouter.ai', 'OPENROUTER_API_KEY', 'claude-sonnet-4-20250514'),
      asking('api.mistral.ai', 'MISTRAL_API_KEY', 'deepseek-chat'),
    ])
      expect(found('retired-model', fine)).toEqual([]);
  });

  it('leaves to an agent of another provider which model it takes instead', () => {
    const steps =
      '- run: claude -p hi --model claude-opus-4-20250514\n  env:\n    ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}';
    const { jobs, findings } = report({ [W]: workflow('push:', steps) });
    expect(jobs[0]?.sentence).toContain('so Anthropic bills it');
    expect(findings.map(({ rule }) => rule)).not.toContain('retired-model');
  });

  it('knows what was shut down long ago', () => {
    const [one] = found(
      'retired-model',
      workflow(
        'pull_request:',
        '- uses: anc95/ChatGPT-CodeReview@main\n  env:\n    OPENAI_API_KEY: ${{ secrets.K }}\n    MODEL: gpt-4-32k',
      ),
    );
    expect(one?.message).toContain('`gpt-4-32k`, which OpenAI shut down on 2025-06-06');
  });

  it('knows a model by whatever hands it to Codex', () => {
    const action = (args: string) =>
      workflow(
        'push:',
        `- uses: openai/codex-action@v1\n  with:\n    openai-api-key: \${{ secrets.KEY }}\n    prompt: hi\n    codex-args: ${args}`,
      );
    for (const args of [
      "'--full-auto --model gpt-6.2-sol'",
      "'-m gpt-6.2-sol'",
      "'--model=gpt-6.2-sol'",
      `'["-c", "model=\\"gpt-6.2-sol\\""]'`,
      "'--config model=${{ vars.MODEL }}'",
    ])
      expect(found('unpinned-model', action(args)), args).toEqual([]);
    for (const args of ["'--full-auto'", "'-c model_reasoning_effort=low'"])
      expect(found('unpinned-model', action(args)), args).toHaveLength(1);
    for (const words of ['-c model=gpt-6.2-sol', '--model "$MODEL"', '-c "model=$MODEL"'])
      expect(found('unpinned-model', run(`@openai/codex@latest exec ${words}`)), words).toEqual([]);
    expect(found('retired-model', action("'-m gpt-4'"))).toHaveLength(1);
    const settings = { '.codex/config.toml': 'model = "gpt-6.2-sol"\n' };
    expect(found('unpinned-model', run('@openai/codex@latest exec'), settings)).toEqual([]);
  });

  it('a release that is named keeps its default model', () => {
    expect(found('unpinned-model', run('@openai/codex@0.171.0 exec'))).toEqual([]);
    expect(found('unpinned-model', run('@openai/codex@latest exec'))).toHaveLength(1);
  });
});

describe('findings and the sentence of the job share one doubt', () => {
  const one = (steps: string, rule: string, more: Record<string, string> = {}) => {
    const { jobs, findings } = report({ [W]: workflow('pull_request:', steps), ...more });
    return [jobs[0]?.sentence ?? '', findings.find((it) => it.rule === rule)?.message ?? ''];
  };

  it('of an action that nobody read', () => {
    const steps =
      '- uses: somebody/gpt-reviewer@v1\n  with:\n    openai_api_key: ${{ secrets.OPENAI_API_KEY }}';
    const [sentence, message] = one(steps, 'unbounded-run');
    expect(sentence).toContain('if it calls a model');
    expect(message).toContain(
      'what both spend is paid from the API budget, if `somebody/gpt-reviewer@v1` calls a model.',
    );
  });

  it('and none where a request is sent', () => {
    const [sentence, message] = one(REQUEST, 'unbounded-run');
    expect(sentence).not.toContain(' if ');
    expect(message).toContain('what both spend is paid from the API budget.');
  });

  it('of a script that comes there only in some case', () => {
    const steps = `- run: |
    if grep -q slow times.txt; then
      codex exec hi
    fi`;
    const text = workflow('push:', steps, 'env: {}').replace('ubuntu-latest', 'self-hosted');
    const { jobs, findings } = report({ [W]: text });
    const message = findings.find((it) => it.rule === 'unclear-payer')?.message;
    expect(jobs[0]?.sentence).toContain('if its script comes to w.yml:10');
    expect(message).toContain('runs `codex exec`, if its script comes to line 10, and what was');
  });

  it('of a plan that pays and bills nobody', () => {
    const steps =
      '- uses: anthropics/claude-code-action@v1\n  with:\n    prompt: hi\n    claude_code_oauth_token: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}';
    const [, message] = one(steps, 'unbounded-run');
    expect(message).toContain(
      'runs an agent (`anthropics/claude-code-action@v1`) paid from a person’s Claude plan, and',
    );
  });
});

describe('another provider beside a charge that is as expected', () => {
  const CLAUDE = `- run: claude -p hi
  env:
    ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`;
  const SCRIPT = `- run: node ask.mjs
  env:
    ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`;
  const files = {
    [W]: workflow('push:', [CODEX, CLAUDE, SCRIPT].join('\n')),
    'ask.mjs':
      "import Anthropic from '@anthropic-ai/sdk';\nawait new Anthropic().messages.create({});\n",
  };
  const wrong = (policy: string) => {
    const loaded = loadPolicy('.github/spend-guard.yml', policy);
    if ('problems' in loaded) throw new Error('no policy');
    const options = { policy: loaded.policy, today: '2026-11-28' };
    const { findings, ledger } = guard(openMemory(files), options);
    return { ledger, told: findings.filter(({ rule }) => rule === 'wrong-budget') };
  };

  it('is judged by itself, once a provider', () => {
    const { told, ledger } = wrong('version: 1\ndefault: api\n');
    expect(told.map(({ message }) => message)).toEqual([
      'Job `ask` runs `claude -p` and `node ask.mjs`, which Anthropic bills; the policy expects the API budget.',
    ]);
    expect([ledger.api.jobs, ledger.other.jobs]).toEqual([1, 1]);
  });

  it('is allowed where the policy allows it, and listed without one', () => {
    expect(wrong('version: 1\ndefault: [api, other]\n').told).toEqual([]);
    expect(report(files).findings.filter(({ rule }) => rule === 'wrong-budget')).toEqual([]);
  });

  it('counts on the line of each', () =>
    expect(renderText(report(files), { color: false, width: 100 })).toContain(
      '1 job counts on more than one line.',
    ));
});

describe('what a caller hands to a called workflow', () => {
  const CALLED = '.github/workflows/called.yml';
  const caller = `on: push
jobs:
  ask:
    uses: ./${CALLED}
    secrets: inherit
`;
  const fix = (secrets: string, keys: readonly string[]) =>
    found('overexposed-credential', caller, {
      [CALLED]: `on:
  workflow_call:${secrets}
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: claude -p hi
        env:
${keys.map((key) => `          ${key}: \${{ secrets.${key} }}`).join('\n')}
`,
    })[0]?.fix;
  const declared = (...names: readonly string[]) =>
    `\n    secrets:\n${names.map((name) => `      ${name}: { required: true }`).join('\n')}`;

  it('is to be declared there, one or several, unless it is', () => {
    const [key, other] = ['ANTHROPIC_API_KEY', 'APP_KEY'] as const;
    expect(fix('', [key])).toMatch(/`on\.workflow_call\.secrets` there has to declare it\.$/);
    expect(fix('', [key, other])).toMatch(/ has to declare them\.$/);
    expect(fix(declared(other), [key, other])).toMatch(/ has to declare `ANTHROPIC_API_KEY`\.$/);
    expect(fix(declared(key), [key])).toMatch(
      /`on\.workflow_call\.secrets` there declares it already\.$/,
    );
  });
});

describe('code of a fork beside a key', () => {
  const FORK = '\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}';
  const on = (trigger: string, checkout: string) =>
    found(
      'outsider-can-spend',
      workflow(trigger, `- uses: actions/checkout@${checkout}\n${CODEX}`),
    );
  const fix = (ref: string) => on('pull_request_target:', `v5.0.0${ref}`)[0]?.fix;

  it('is checked out by no release since July 2026, unless it is told to', () => {
    const refused = ['v2', 'v4', 'v5.1.0', 'v6', 'v6.1.2', 'v7.0.0', 'v8', 'main'];
    const done = ['v1', 'v4.3.1', 'v5.0.1', 'v6.0.3', 'b4ffde65f46336ab88eb53be808477a3936bae11'];
    for (const version of refused)
      expect(on('pull_request_target:', `${version}${FORK}`), version).toEqual([]);
    for (const version of done)
      expect(on('pull_request_target:', `${version}${FORK}`), version).toHaveLength(1);
    const told = `v7${FORK}\n    allow-unsafe-pr-checkout: true`;
    expect(on('pull_request_target:', told)).toHaveLength(1);
    expect(
      on('pull_request_target:', `v7${FORK}`.replace('with:', 'continue-on-error: true\n  with:')),
    ).toHaveLength(1);
    // It may be told another commit, and what runs in any case runs behind a failure too.
    for (const ref of [
      "github.event.label.name == 'safe' && github.event.pull_request.head.sha || github.sha",
      'inputs.ref || github.event.pull_request.head.sha',
      'github.event.workflow_run.head_sha || github.sha',
    ])
      expect(on('pull_request_target:', `v7\n  with:\n    ref: \${{ ${ref} }}`), ref).toHaveLength(
        1,
      );
    const first =
      "github.event_name == 'pull_request_target' && github.event.pull_request.head.sha || github.sha";
    expect(on('pull_request_target:', `v7\n  with:\n    ref: \${{ ${first} }}`)).toEqual([]);
    const always = workflow(
      'pull_request_target:',
      `- uses: actions/checkout@v7${FORK}\n${CODEX.replace('- ', '- if: always()\n  ')}`,
    );
    expect(found('outsider-can-spend', always)).toHaveLength(1);
    // A comment on a pull request has no such guard, nor is a branch's name the fork's.
    expect(
      on('issue_comment:', 'v7\n  with:\n    ref: refs/pull/${{ github.event.issue.number }}/head'),
    ).toHaveLength(1);
    expect(on('pull_request_target:', 'v7\n  with:\n    ref: ${{ github.head_ref }}')).toHaveLength(
      1,
    );
    expect(on('pull_request_target:', 'v7')).toHaveLength(1);
  });

  it('is kept from it by no spend limit', () => {
    const open = fix(FORK);
    expect(open).toContain(
      "If everybody may: keep the fork's code away from the key. Without the `ref` of line 8",
    );
    expect(open).not.toContain('give the key');
    expect(fix('')).toContain('give the key a project of its own with a spend limit');
  });
});

describe('an action that nothing asks to work', () => {
  const CLAUDE = `- uses: anthropics/claude-code-action@v1
  with:
    anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}`;
  const dead = (steps: string, job = '') =>
    found('dead-credential', workflow('workflow_dispatch:', steps, job))[0];

  it('stops before it looks where it may not ask for its token', () => {
    const one = dead(CLAUDE);
    expect(one?.message).toContain(
      "nothing of that starts this job; it asks GitHub for a token before it looks, and without `id-token: write` among the job's permissions, or a `github_token`, stops with “Could not fetch an OIDC token”.",
    );
    expect(one?.fix).toContain('Give it a `prompt` under `with:` and the job `id-token: write`');
    for (const granted of [
      dead(CLAUDE, 'permissions: { id-token: write }'),
      dead(`${CLAUDE}\n    github_token: \${{ github.token }}`),
    ]) {
      expect(granted?.message).toContain('starts this job: it says “No trigger found” and ends');
      expect(granted?.fix).toMatch(/^Give it a `prompt` under `with:`, or delete the step/);
    }
  });

  it('is no installer of what a step after it runs', () => {
    const one = dead(`${CLAUDE}\n- run: claude -p "look around"`);
    expect(one?.fix).toBe(
      'It installs `claude` only once it works. For the step at line 11, which runs that, write `run: npm install -g @anthropic-ai/claude-code` in its place and hand that step `ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}` in `env`; then that spends, and the next scan says who pays.',
    );
  });

  it('has in a called workflow what the caller grants', () => {
    const caller = workflow('workflow_dispatch:', '').replace(
      /runs-on[\s\S]*$/,
      'permissions: { id-token: write }\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    );
    const called = { '.github/workflows/called.yml': workflow('workflow_call:', CLAUDE) };
    const messages = found('dead-credential', caller, called).map(({ message }) => message);
    expect(messages.join()).toContain('“No trigger found”');
    expect(messages.join()).not.toContain('OIDC');
  });
});

describe('a sign-in that waits for a browser', () => {
  const ACTION = `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.KEY }}
    prompt: hi`;
  const afterwards = (login: string, step = '') =>
    report({ [W]: workflow('push:', `- run: ${login}${step}\n${ACTION}`) });

  it('is what the job stands at, and what follows waits for somebody', () => {
    for (const login of ['codex login', 'codex login || codex init', 'echo "$KEY" | codex login']) {
      const { jobs, findings } = afterwards(login);
      expect(jobs[0]?.sentence, login).toMatch(
        /^On every push, if somebody signs in by the browser for which `codex login` at w\.yml:8 waits, `ask` runs `openai\/codex-action@v1` with the API key/,
      );
      expect(jobs[0]?.charges[0]).toMatchObject({ confidence: 'possible', unsure: 'spending' });
      const dead = findings.filter(({ rule }) => rule === 'dead-credential');
      expect(dead.map(({ message }) => message)).toEqual([
        expect.stringContaining(
          "`codex login` in job `ask` stands there until the job's time limit, so that nothing after it runs.",
        ),
      ]);
      expect(dead[0]?.fix).toContain('| codex login --with-api-key`');
    }
  });

  it('is none where something is handed to it, ends it, or only asks for it', () => {
    for (const login of [
      'printenv KEY | codex login --with-api-key',
      'codex login --device-auth',
      'codex login status',
      'codex login --help',
      'timeout 60 codex login',
    ]) {
      const { jobs, findings } = afterwards(login);
      expect(
        jobs[0]?.charges.map(({ confidence }) => confidence),
        login,
      ).toEqual(['certain']);
      expect(findings.map(({ rule }) => rule)).not.toContain('dead-credential');
    }
  });

  it('holds up only what its own condition lets through', () => {
    const asked = "\n  if: github.ref == 'refs/heads/live'";
    expect(afterwards('codex login', asked).jobs[0]?.charges[0]?.confidence).toBe('certain');
    const both = `- run: codex login${asked}\n${ACTION}${asked}`;
    const [job] = report({ [W]: workflow('push:', both) }).jobs;
    expect(job?.charges[0]?.confidence).toBe('possible');
  });
});

describe('the trail of a charge', () => {
  it('leads to the credential that is named, and not to one beside it that pays nothing', () => {
    const steps = `- id: choose
  run: |
    token=""
    if [ -n "\${NONE:-}" ]; then token="$OWN"
    elif [ -n "\${PERSON:-}" ]; then token="$PERSON"
    fi
    echo "CHOSEN=$token" >> "$GITHUB_ENV"
  env:
    OWN: \${{ github.token }}
    PERSON: \${{ secrets.PERSON }}
- uses: actions/github-script@v7
  with:
    github-token: \${{ env.CHOSEN }}
    script: |
      await github.rest.issues.createComment({ owner, repo, issue_number, body: '@codex start' });`;
    const [charge] = report({ [W]: workflow('push:', steps) }).jobs[0]?.charges ?? [];
    expect(charge?.payer?.name).toContain('secrets.PERSON');
    const shown = charge?.evidence.map(({ shows }) => shows).join('\n');
    expect(shown).toContain('PERSON: ${{ secrets.PERSON }}');
    expect(shown).not.toContain('github.token');
  });
});

describe('one finding for one cause', () => {
  it('tells a login in an action once, whoever uses it', () => {
    const action = `inputs:
  auth: {}
runs:
  using: composite
  steps:
    - shell: bash
      env:
        AUTH: \${{ inputs.auth }}
      run: |
        echo "$AUTH" > ~/.codex/auth.json
        npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi
`;
    const user = (name: string) =>
      workflow('push:', '- uses: ./act\n  with:\n    auth: ${{ secrets.CODEX_AUTH_JSON }}').replace(
        'ask:',
        `${name}:`,
      );
    const told = report({
      'act/action.yml': action,
      '.github/workflows/a.yml': user('one'),
      '.github/workflows/b.yml': user('two'),
    }).findings.filter(({ rule }) => rule === 'personal-login');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('Likewise in job `two` of `b.yml`.');
    expect(told[0]?.alike).toMatchObject([{ workflow: '.github/workflows/b.yml', job: 'two' }]);
  });
});

describe('a comment that calls Codex', () => {
  const action = (fallback: string) => `inputs:
  person: {}
  post:
    default: "${fallback}"
runs:
  using: composite
  steps:
    - uses: actions/github-script@v7
      env:
        POST: \${{ inputs.post }}
      with:
        github-token: \${{ inputs.person || github.token }}
        script: |
          const posts = /^true$/i.test(process.env.POST || 'true');
          if (posts) {
            await github.rest.issues.createComment({ owner, repo, issue_number, body: '@codex start' });
          }
`;
  const posted = (fallback: string, given = '') =>
    found(
      'wrong-budget',
      workflow('push:', `- uses: ./act\n  with:\n    person: \${{ secrets.PERSON }}${given}`),
      {
        'act/action.yml': action(fallback),
      },
    );

  it('is not posted where the default of an input says so', () => {
    expect(posted('false')).toEqual([]);
    expect(posted('true')).toHaveLength(1);
    expect(posted('false', '\n    post: true')).toHaveLength(1);
  });

  it('belongs to the person whose token it is, never to the run’s own', () => {
    expect(posted('true')[0]?.message).toContain('connected to `secrets.PERSON`,');
  });

  it('is on no budget where Codex refuses it', () => {
    const script = `- uses: actions/github-script@v7
  with:
    script: |
      await github.rest.issues.createComment({ owner, repo, issue_number, body: '@codex start' });`;
    const [one] = found('wrong-budget', workflow('push:', script));
    expect(one?.fix).not.toContain('expect');
  });
});

describe('outsider-can-spend', () => {
  const outsider = (text: string, more?: Record<string, string>) =>
    found('outsider-can-spend', text, more);

  it('is not told of a called workflow that nobody read', () => {
    const text = `on: issues
jobs:
  triage:
    uses: acme/shared/.github/workflows/codex-triage.yml@main
    secrets: inherit
`;
    expect(outsider(text)).toEqual([]);
  });

  it('is not told of an action that asks for itself', () => {
    const steps = `- uses: 3ru/gpt-translate@v1.2\n  with:\n    apikey: \${{ secrets.OPENAI_API_KEY }}`;
    expect(outsider(workflow('issue_comment:', steps))).toEqual([]);
  });

  it('is not told where an action is told who may', () => {
    const steps = `- uses: ./prepare\n  id: prep\n  with:\n    allowed_permissions: admin,write\n${CODEX}\n  if: steps.prep.outputs.go`;
    expect(outsider(workflow('issue_comment:', steps))).toEqual([]);
  });

  it.each(['./', '$/'])('follows a needed job to the workflow it calls by %s', (here) => {
    const text = `on: pull_request_target
jobs:
  authorize:
    uses: ${here}.github/workflows/authorize.yml
  ask:
    needs: authorize
    if: needs.authorize.outputs.ok == 'true'
    runs-on: ubuntu-latest
    steps:
${CODEX.replace(/^/gm, '      ')}
`;
    const authorize = (asks: string) => ({
      '.github/workflows/authorize.yml': `on: workflow_call\njobs:\n  who:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${asks}\n`,
    });
    expect(outsider(text, authorize('gh api repos/x/collaborators/y/permission'))).toEqual([]);
    expect(outsider(text, authorize('echo ok=true')).map(({ level }) => level)).toEqual(['notice']);
  });

  it('reads the actions and the programs of the repository that a job names', () => {
    const steps = (before: string) => `${before}\n${CODEX}`;
    const asks = 'gh api repos/x/collaborators/y/permission';
    const told = (before: string, files: Record<string, string>) =>
      outsider(workflow('issue_comment:', steps(before)), files);
    const action = { 'ci/gate/action.yml': `runs:\n  steps:\n    - run: ${asks}\n` };
    expect(told('- uses: ./ci/gate', action)).toEqual([]);
    expect(told('- uses: acme/shop/ci/gate@main', action)).toEqual([]);
    expect(told('- uses: ./ci/gate', {})).toHaveLength(1);
    expect(told('- run: bash ci/gate.sh', { 'ci/gate.sh': asks })).toEqual([]);
    expect(told('- run: bash ci/gate.sh', { 'ci/gate.sh': 'echo hello' })).toHaveLength(1);
  });

  it('reads a program that stands below `.github`', () => {
    const steps = `- run: python .github/scripts/gate.py\n${CODEX}`;
    const gate = {
      '.github/scripts/gate.py': "if event['author_association'] != 'OWNER': fail()\n",
    };
    expect(outsider(workflow('issue_comment:', steps), gate)).toEqual([]);
  });

  it('knows the calls that ask who belongs to an organisation', () => {
    const told = (path: string) =>
      outsider(workflow('issue_comment:', `- run: gh api "${path}"\n${CODEX}`));
    expect(told('orgs/acme/members/$WHO')).toEqual([]);
    expect(told('/orgs/acme/teams/core/memberships/$WHO')).toEqual([]);
    expect(told('orgs/acme/repos')).toHaveLength(1);
  });

  it('looks at what makes an output that decides', () => {
    const level = (make: string, files?: Record<string, string>) => {
      const steps = `${make}\n${CODEX}\n  if: steps.x.outputs.go == 'true'`;
      return outsider(workflow('issue_comment:', steps), files).map((one) => one.level);
    };
    const run = (text: string) => `- run: ${text}\n  id: x`;
    const script = (text: string) =>
      `- uses: actions/github-script@v8\n  id: x\n  with:\n    script: ${text}`;
    // Whether a key is there, or which number it has, turns nobody away.
    expect(level(run('echo go=$([ -n "$KEY" ] && echo true) >> $GITHUB_OUTPUT'))).toEqual([
      'warning',
    ]);
    expect(level(script("core.setOutput('go', context.issue.number > 7)"))).toEqual(['warning']);
    expect(level(run('bash a.sh'), { 'a.sh': 'echo go=true >> $GITHUB_OUTPUT' })).toEqual([
      'warning',
    ]);
    // Who comes, or what nobody sees, may.
    expect(level(run('test "$GITHUB_ACTOR" = ann && echo go=true >> $GITHUB_OUTPUT'))).toEqual([
      'notice',
    ]);
    expect(level(script("core.setOutput('go', list.includes(context.payload.sender))"))).toEqual([
      'notice',
    ]);
    expect(level(run('bash a.sh'), { 'a.sh': 'test $WHO = "$GITHUB_ACTOR"' })).toEqual(['notice']);
    expect(level(run('bash gone.sh'))).toEqual(['notice']);
    expect(level(run('npm run gate'))).toEqual(['notice']);
    expect(level('- uses: acme/gate@v1\n  id: x')).toEqual(['notice']);
  });

  it('looks at it in a job before as well, and at what that is told', () => {
    const level = (make: string) => {
      const text = `on: issue_comment
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      go: \${{ steps.x.outputs.go }}
    steps:
      - id: who
        run: echo "who=\${{ github.event.comment.user.login }}" >> $GITHUB_OUTPUT
      - id: x
        run: ${make}
  ask:
    needs: first
    if: needs.first.outputs.go == 'true'
    runs-on: ubuntu-latest
    steps:
${CODEX.replace(/^/gm, '      ')}
`;
      return outsider(text).map((one) => one.level);
    };
    expect(level('echo go=true >> $GITHUB_OUTPUT')).toEqual(['warning']);
    expect(
      level('test -n "${{ steps.who.outputs.who }}" && echo go=true >> $GITHUB_OUTPUT'),
    ).toEqual(['notice']);
  });

  it('an action of the repository may use one that asks for itself', () => {
    const action = (more: string) => ({
      'act/action.yml': `inputs:
  key: {}
runs:
  using: composite
  steps:
    - uses: openai/codex-action@v1
      with:
        openai-api-key: \${{ inputs.key }}
        prompt: hi
${more}`,
    });
    const steps = '- uses: ./act\n  with:\n    key: ${{ secrets.OPENAI_API_KEY }}';
    const told = (more: string) => outsider(workflow('issue_comment:', steps), action(more));
    expect(told('')).toEqual([]);
    expect(told('        allow-users: "*"\n')).toHaveLength(1);
  });

  it('a script that turns forks away closes the doors that only a fork opens', () => {
    const steps = `- run: test "$HEAD" = "$GITHUB_REPOSITORY"\n  env:\n    HEAD: x\n${CODEX}`;
    expect(outsider(workflow('pull_request_target:', steps))).toEqual([]);
    expect(outsider(workflow('issue_comment:', steps))).toHaveLength(1);
  });

  it('says which `if` is to be met, and where one asks in an alternative only', () => {
    const told = (condition: string) =>
      outsider(workflow('issue_comment:', CODEX, `if: ${condition}`))[0]?.message;
    expect(told("contains(github.event.comment.body, '/ask')")).toContain(
      'where the `if` at line 6 holds, and',
    );
    const body = "contains(github.event.comment.body, '/ask')";
    expect(told(`github.actor == 'ann' && ${body} || ${body}`)).toContain(
      'asks who comes in one alternative, and lets everybody pass by another',
    );
    expect(told(`github.actor == 'ann' && ${body}`)).toBeUndefined();
  });

  it('tells the events at which the same is missing as one, with one check for all', () => {
    const on = 'issues:\n  types: [opened]\nissue_comment:\n  types: [created]\npush:';
    const told = outsider(workflow(on, CODEX));
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain(
      'by opening an issue (`issues`) or by writing a comment (`issue_comment`), and',
    );
    expect(told[0]?.fix).toContain(
      `contains(fromJSON('["issues","issue_comment"]'), github.event_name)`,
    );
    expect(outsider(workflow(on.replace('\npush:', ''), CODEX))[0]?.fix).not.toContain('if:');
  });

  it('does not say that somebody pays for what may ask no model', () => {
    const unknown = `- run: acme-tool review\n  env:\n    OPENAI_API_KEY: \${{ secrets.KEY }}`;
    const [one] = outsider(workflow('issue_comment:', unknown));
    expect(one).toMatchObject({ level: 'notice' });
    expect(one?.message).toContain('`secrets.KEY` is handed to `acme-tool review`');
  });

  it('asks nobody who comes by another event', () => {
    const [comment] = outsider(workflow('issue_comment:\nschedule:\n  - cron: "0 0 * * 0"', CODEX));
    expect(comment?.fix).toContain("and `if: github.event_name == 'issue_comment'`");
    const [run] = outsider(workflow('workflow_run:\n  workflows: [CI]\npush:', CODEX));
    expect(run?.fix).toContain("(github.event_name != 'workflow_run' || github.event.workflow_run");
  });

  it('a review of a fork’s pull request has no secrets, one of a branch has', () => {
    const review = (condition: string) =>
      outsider(workflow('pull_request_review_comment:', CODEX, condition));
    expect(review('')[0]?.message).toContain('from a branch of this repository');
    expect(review('if: github.event.pull_request.head.repo.fork')).toEqual([]);
  });

  it('adds to an `if` that is there', () => {
    const on = 'workflow_run:\n  workflows: [CI]\n  types: [completed]';
    const [bare] = outsider(workflow(on, CODEX));
    const [conditional] = outsider(
      workflow(on, CODEX, "if: github.event.workflow_run.conclusion == 'failure'"),
    );
    expect(bare?.fix).toMatch(/^Add `if:`/);
    expect(conditional?.fix).toContain("the job's `if` (line");
  });

  it('tells a job that calls another to ask in a job before it', () => {
    const text = `on: issues
jobs:
  call:
    uses: ./.github/workflows/called.yml
    secrets: inherit
`;
    const called = workflow('workflow_call:', CODEX);
    const [one] = outsider(text, { '.github/workflows/called.yml': called });
    expect(one?.fix).toContain('named in `needs`');
  });
});

describe('a job that its `if` limits to one repository', () => {
  const text = workflow('issue_comment:', CODEX, "if: github.repository == 'acme/shop'");
  const of = (name?: string) => report({ [W]: text }, name).findings;

  it('is judged there, never elsewhere, and told as such where nobody says which it is', () => {
    expect(of('acme/shop').map(({ rule }) => rule)).toContain('outsider-can-spend');
    expect(of('somebody/shop')).toEqual([]);
    const unknown = of();
    expect(unknown.map(({ rule, level }) => [rule, level])).toEqual([
      ['outsider-can-spend', 'notice'],
    ]);
    expect(unknown[0]?.message).toContain('runs only in `acme/shop`');
  });
});

describe('a job that needs one that its `if` limits to one repository', () => {
  it.each([
    ['', 'or that of a job it needs'],
    ["if: needs.first.result == 'success'", 'or that of a job it needs'],
    ["if: always() && needs.first.result == 'success'", 'or that of a job it needs'],
    ['if: always()', undefined],
  ])('and has `%s`', (condition, said) => {
    const steps = CODEX.replace(/^/gm, '      ');
    const text = `on: issue_comment
jobs:
  first:
    if: github.repository_owner == 'acme'
    runs-on: ubuntu-latest
    steps:
      - run: echo hello
  ask:
    needs: first
    ${condition}
    runs-on: ubuntu-latest
    steps:
${steps}
`;
    const told = (name?: string) =>
      report({ [W]: text }, name).findings.find(({ rule }) => rule === 'outsider-can-spend');
    expect(told('acme/shop')?.level).toBe('warning');
    if (said === undefined) return expect(told()?.message).not.toContain('in a copy');
    expect(told('somebody/shop')).toBeUndefined();
    expect(told()?.message).toContain(`${said}, the job runs only in repositories of \`acme\``);
  });
});

describe('unclear-payer', () => {
  it('is a notice in a workflow that only others call', () => {
    const steps = `- run: npx @openai/codex@0.171.0 exec hi\n  env:\n    CODEX_API_KEY: \${{ secrets.ONE }}\n    OPENAI_BASE_URL: x`;
    const unclear = `- run: codex exec hi`;
    const self = (on: string) =>
      found(
        'unclear-payer',
        workflow(on, `${steps}\n${unclear}`).replace('ubuntu-latest', '[self-hosted]'),
      );
    expect(self('push:').map(({ level }) => level)).toEqual(['warning']);
    expect(self('workflow_call:').map(({ level }) => level)).toEqual(['notice']);
  });
});

describe('a key that is handed to another vendor', () => {
  const ask = (host: string, key: string) =>
    workflow(
      'push:',
      `- run: >-\n    curl https://${host}/chat/completions -d @a.json -H "Authorization: Bearer $KEY"\n  env:\n    KEY: \${{ secrets.${key} }}`,
    );
  const told = (host: string, key: string) => found('dead-credential', ask(host, key));

  it('is a notice where the name and the host are of two vendors', () => {
    expect(told('openrouter.ai/api/v1', 'OPENAI_API_KEY')).toMatchObject([
      {
        level: 'notice',
        message: expect.stringContaining(
          'hands `secrets.OPENAI_API_KEY` to OpenRouter, and by its name that is a key of the OpenAI Platform.',
        ),
        fix: expect.stringContaining('`secrets.OPENROUTER_API_KEY`'),
      },
    ]);
  });

  it.each([
    ['its own host', 'api.openai.com/v1', 'OPENAI_API_KEY'],
    ['a name of no vendor', 'openrouter.ai/api/v1', 'CHAT_KEY'],
    ['the name that it has there', 'openrouter.ai/api/v1', 'OPENROUTER_API_KEY'],
    ['a gateway of one’s own', 'llm.acme.example/v1', 'OPENAI_API_KEY'],
    ['a cloud with a host for each customer', 'acme.openai.azure.com/openai', 'OPENAI_API_KEY'],
  ])('is not told of %s', (_, host, key) => {
    expect(told(host, key)).toEqual([]);
  });
});

describe('one question in several jobs', () => {
  it('of who pays is one finding, with the one entry that settles it', () => {
    const job = (id: string) =>
      `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: >-\n          curl "$URL/v1/chat/completions" -d @a.json -H "Authorization: Bearer $OPENAI_API_KEY"\n        env:\n          URL: \${{ secrets.OPENAI_BASE_URL }}\n          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`;
    const told = found('unclear-payer', `on: push\njobs:\n${job('a')}${job('b')}`);
    expect(told).toMatchObject([{ level: 'warning' }]);
    expect(told[0]?.message).toContain('Likewise in job `b`.');
    expect(told[0]?.fix).toMatch(
      /once for all jobs, what it holds: `secrets: \{ OPENAI_API_KEY: platform-key \}` .*, else `provider-key` in its place\./,
    );
  });

  it('of one key is one finding, whatever it may be sent to, and a value of `secrets` answers it', () => {
    const job = (id: string) =>
      `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: >-\n          curl "$URL/v1/chat/completions" -d @a.json -H "Authorization: Bearer $TILL"\n        env:\n          URL: \${{ secrets.BASE_${id} }}\n          TILL: \${{ secrets.TILL }}\n`;
    const scan = (entries: string) => {
      const loaded = loadPolicy('p.yml', `version: 1\ndefault: [api, other]\n${entries}`);
      if ('problems' in loaded) throw new Error(loaded.problems[0]?.message);
      return guard(openMemory({ [W]: `on: push\njobs:\n${job('a')}${job('b')}` }), {
        policy: loaded.policy,
        today: '2026-11-28',
      });
    };
    const open = scan('');
    expect(open.findings.filter(({ rule }) => rule === 'unclear-payer')).toMatchObject([
      {
        fix: expect.stringMatching(
          /^Say in the policy, once for all jobs, .*`secrets: \{ TILL: provider-key \}` for a key of another provider, else `platform-key`/,
        ),
      },
    ]);
    const budgets = (kind: string) =>
      scan(`secrets: { TILL: ${kind} }`).jobs.map(({ budget }) => budget);
    expect(budgets('provider-key')).toEqual(['other', 'other']);
    expect(budgets('platform-key')).toEqual(['api', 'api']);
    expect(scan('secrets:\n  TILL: access-token').diagnostics).toMatchObject([
      {
        code: 'secrets-unused',
        path: 'p.yml',
        line: 4,
        message: expect.stringMatching(
          / for 2 jobs .*`provider-key` or `platform-key` would settle/,
        ),
      },
    ]);
    expect(scan('secrets: { TILL: provider-key }').diagnostics).toEqual([]);
    const entry = (budget: string) =>
      scan(`expect:\n  - { jobs: "**#*", budget: ${budget} }`).findings.map(
        ({ message }) => message,
      );
    expect(entry('other')).toEqual([]);
    expect(entry('subscription')).toMatchObject([
      expect.stringContaining(
        '; the policy expects the subscription budget (`p.yml:4`), which is none of those that could.',
      ),
    ]);
  });

  it('says what it is about elsewhere, where that is something else', () => {
    const call = (name: string) =>
      `  ${name}:\n    uses: acme/shared/.github/workflows/${name}.yml@main\n    secrets: inherit\n`;
    const key =
      '  ask:\n    runs-on: x\n    steps:\n      - run: echo ${{ secrets.OPENAI_API_KEY }}\n';
    const [one, ...more] = found('unread', `on: push\njobs:\n${call('a')}${call('b')}${key}`);
    expect(more).toEqual([]);
    expect(one?.message).toContain(
      'Likewise in job `b` (there `acme/shared/.github/workflows/b.yml@main`).',
    );
    expect(one?.fix).toMatch(/ The others likewise\.$/);
    const env = '        env: { OPENAI_API_KEY: "${{ secrets.KEY }}" }\n';
    const runs = (...paths: string[]) =>
      paths.map((path) => `      - run: ./${path}.sh\n${env}`).join('');
    const both = (id: string, ...paths: string[]) =>
      `  ${id}:\n    runs-on: x\n    steps:\n${runs(...paths)}`;
    const [two] = found('unread', `on: push\njobs:\n${both('a', 'x', 'y')}${both('b', 'z')}`);
    expect(two?.fix?.split('The others likewise.')).toHaveLength(2);
  });

  it('of a provider that is gone is one finding', () => {
    const job = (id: string) =>
      `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: >-\n          curl https://models.github.ai/inference/chat/completions -d @a.json -H "Authorization: Bearer \${{ github.token }}"\n`;
    const told = found('dead-credential', `on: push\njobs:\n${job('a')}${job('b')}`);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('Likewise in job `b`.');
  });
});

describe('unread', () => {
  const env = '  env:\n    OPENAI_API_KEY: ${{ secrets.KEY }}\n';
  const of = (steps: string) => found('unread', workflow('push:', steps));

  it('is one finding of what is the repository’s own', () => {
    const told = of(`- run: ./build/made.sh\n${env}- run: bash <(echo "$X")\n${env}`);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(
      /`build\/made\.sh`.* Likewise .* \(line \d+\) in the same job\.$/,
    );
  });

  it('says where an entry goes as long as there is no policy', () => {
    const text = workflow('push:', `- run: ./build/made.sh\n${env}`);
    const fix = (path: string | null) =>
      guard(openMemory({ [W]: text }), {
        policy: { ...BUILT_IN_POLICY, path },
        today: '2026-11-28',
      }).findings.find(({ rule }) => rule === 'unread')?.fix;
    expect(fix(null)).toMatch(
      / There is no policy yet: `spend-guard init` writes one, to which the entry is added\.$/,
    );
    expect(fix('.github/spend-guard.yml')).not.toContain('init');
  });

  it('is told to be missing where the repository lacks it, beside what is there and not read', () => {
    const [gone, hidden] = of(`- run: ./gone.sh\n${env}- run: bash <(echo "$X")\n${env}`);
    expect(gone?.message).toContain(
      'runs `gone.sh`, which is not in the repository. As long as nothing puts it there, the step fails and spends nothing.',
    );
    expect(gone?.fix).toBe('Restore it, or remove what runs it.');
    expect(hidden?.message).not.toContain('gone.sh');
    const { jobs } = report({ [W]: workflow('push:', `- run: ./gone.sh\n${env}`) });
    expect(jobs[0]?.sentence).toContain('to `gone.sh`, which is not in the repository, so if');
  });

  it('names a secret once, whatever it is put together with', () => {
    const [one] = of(
      '- run: ./gone.sh\n  env:\n    OPENAI_API_KEY: "${{ secrets.KEY }}-${{ inputs.a }}"\n',
    );
    expect(one?.message).toContain(' `secrets.KEY` is in its reach');
  });

  it('is not told of a program that no table knows, which its job’s sentence names', () => {
    const steps = `- run: acme-tool deploy\n${env}`;
    expect(of(steps)).toEqual([]);
    const rules = new Map([['unread', { level: 'warning' as const, options: {} }]]);
    const insisting = guard(openMemory({ [W]: workflow('push:', steps) }), {
      policy: { ...BUILT_IN_POLICY, rules },
      today: '2026-11-28',
    });
    expect(insisting.findings.map(({ rule, level }) => [rule, level])).toContainEqual([
      'unread',
      'warning',
    ]);
    const { jobs, findings } = report({ [W]: workflow('push:', steps) });
    expect(jobs[0]?.sentence).toContain('acme-tool');
    expect(findings.map(({ rule }) => rule)).not.toContain('unclear-payer');
  });
});

describe('what decides who pays', () => {
  it('is the input that chooses, by name and line, and a flag’s value is no name', () => {
    const run = `- run: acme-agent -p "hi you" --engine \${{ inputs.engine }} --output-format stream-json
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}`;
    const on = 'workflow_dispatch:\n  inputs:\n    engine: { type: string }';
    const [one] = found('unclear-payer', workflow(on, run));
    expect(one?.fix).toMatch(/^`inputs\.engine` \(line 10\) chooses: find out which it is given\./);
    expect(one?.message).toContain('`acme-agent`');
  });

  const steps = (more: string) =>
    `- run: npx genaiscript run review\n  env:\n    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n    OPENAI_API_BASE: \${{ secrets.OPENAI_API_BASE }}\n${more}`;
  const fix = (more: string) =>
    found('unclear-payer', workflow('push:', steps(more))).map((one) => one.fix)[0];

  it('is asked for by the names of what holds it', () => {
    expect(fix('')).toContain('the host behind `secrets.OPENAI_API_BASE`: GitHub shows no secret');
    expect(fix('')).not.toContain('a say in it');
    expect(fix('    OPENAI_API_TYPE: ${{ secrets.OPENAI_API_TYPE }}')).toContain(
      '`secrets.OPENAI_API_TYPE` has a say in it too',
    );
    expect(fix('    AZURE_SEARCH_ENDPOINT: ${{ secrets.AZURE_SEARCH }}')).not.toContain('a say');
  });

  it('is no host, where the key is one of another provider', () => {
    const program = {
      'ask.py':
        'import os\nfrom openai import OpenAI\nOpenAI(base_url=os.environ["BASE"], api_key=os.environ["AZURE_OPENAI_API_KEY"]).responses.create(model="x", input="hi")\n',
    };
    const run = (key: string) =>
      `- run: python ask.py\n  env:\n    BASE: \${{ secrets.BASE }}\n    AZURE_OPENAI_API_KEY: \${{ secrets.${key} }}`;
    const budget = (key: string) =>
      report({ [W]: workflow('push:', run(key)), ...program }).jobs[0]?.budget;
    expect(budget('AZURE_OPENAI_API_KEY')).toBe('other');
  });
});

describe('unread-workflow', () => {
  it.each([
    [
      'name: X\n\n  on:\n    push:\n',
      'Move lines 3 to 4 by 2 columns to the left: `name` at line 1 has its value already, so what follows begins in the same column as `name`.',
    ],
    [
      'on: push\njobs:\n  a:\n    name: one\n  two three\n    runs-on: x\n',
      'Move line 5 by 4 columns to the right, as deep as the text of `name` at line 4 has to stand.',
    ],
    [
      "on: push\njobs:\n  a:\n    name: 'one\n    runs-on: x\n",
      "Put `'` at the end of line 4, or where the text that begins there ends.",
    ],
    [
      'on: push\njobs:\n  a:\n    steps:\n      - name: Guard: skip it\n        run: x\n',
      'Put the text of `name` at line 5 in quotes: a colon and a blank in it begin another value.',
    ],
  ])('says how the line is mended: %j', (text, fix) => {
    expect(found('unread-workflow', text).map((one) => one.fix)).toEqual([fix]);
  });

  it('is not told of a quoted text that goes on beside its key, which GitHub reads', () => {
    const name = 'name: "\n    one,\n    two\n    "';
    const text = workflow('push:', REQUEST, name);
    const { jobs, findings } = report({ [W]: text.replaceAll('\n        one', '\n    one') });
    expect(findings.map(({ rule }) => rule)).not.toContain('unread-workflow');
    expect(jobs.map(({ budget }) => budget)).toEqual(['api']);
  });

  it('is one where the broken files name nothing that asks a model', () => {
    const broken = (run: string) =>
      `on: push\njobs:\n  a:\n    steps:\n      - run: ${run}\n   b: - c: d\n`;
    const told = (run: string) =>
      report({ [W]: broken(run), '.github/workflows/x.yml': broken(run) }).findings.filter(
        ({ rule }) => rule === 'unread-workflow',
      );
    expect(told('make').map(({ level }) => level)).toEqual(['warning']);
    expect(told('make')[0]?.message).toMatch(/Likewise in `[\w-]+\.yml`\.$/);
    expect(told('codex exec hi').map(({ level }) => level)).toEqual(['warning', 'warning']);
  });
});

describe('overexposed-credential', () => {
  it.each(['A(B', 'A[', '*', '\\\\'])(
    'takes the name %s for a name, whatever it would be as a pattern',
    (name) => {
      const key = '${{ secrets.OPENAI_API_KEY }}';
      const job = `env:\n  "${name}": ${key}\n  CODEX_API_KEY: ${key}`;
      const steps = `- run: npm test\n- uses: acme/act@v1\n  with:\n    key: ${key}\n- run: codex exec hi`;
      for (const text of [workflow('push:', steps, job), `${job}\n${workflow('push:', steps)}`])
        expect(report({ [W]: text }).jobs.map(({ budget }) => budget)).toEqual(['api']);
    },
  );

  it('leaves a line alone that a condition reads', () => {
    const steps = (condition: string) =>
      `- run: npm test\n${condition}- run: node ask.mjs\n`.replace(/^(?=- run: node)/m, '');
    const job = 'env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    const program = {
      'ask.mjs': "import OpenAI from 'openai';\nawait new OpenAI().responses.create({});\n",
      'package.json': '{"scripts":{"test":"node -e 1"}}',
    };
    const told = (condition: string) =>
      found('overexposed-credential', workflow('push:', steps(condition), job), program);
    expect(told('')).toHaveLength(1);
    expect(told("  if: env.OPENAI_API_KEY != ''\n")).toEqual([]);
  });
});

describe('hot-schedule', () => {
  const often = 'schedule:\n  - cron: "*/5 * * * *"';
  it('names the condition of the step, and says `each` of an agent only', () => {
    const told = (steps: string, files = {}) =>
      found('hot-schedule', workflow(often, steps), files)[0];
    expect(told(CODEX)).toMatchObject({ level: 'warning' });
    expect(told(CODEX)?.message).toContain('each paid');
    expect(told(REQUEST)?.message).toContain('and what it asks then is paid');
    const script = CODEX.replace(/npx.*/, 'bash ask.sh').replace('- run', '- if: env.A\n  run');
    const one = told(script, { 'ask.sh': 'npx @openai/codex@0.171.0 exec hi\n' });
    expect(one?.message).toMatch(/condition of the step that spends \(line \d+\) decides/);
    expect(
      told('- run: acme-tool\n  env:\n    OPENAI_API_KEY: ${{ secrets.KEY }}'),
    ).toBeUndefined();
  });
});

describe('retired-model', () => {
  it('stands at the line that names the model', () => {
    const steps = `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.KEY }}
    prompt: hi
    model: o4-mini`;
    const text = workflow('push:', steps);
    const [one] = found('retired-model', text);
    expect(one?.line).toBe(text.split('\n').findIndex((line) => line.includes('o4-mini')) + 1);
  });
});

describe('a person’s plan', () => {
  it('pays where the token of one is handed on by another name', () => {
    const steps = `- run: npx acme-agent ask hi
  env:
    ANTHROPIC_API_KEY: \${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}`;
    const [job] = report({ [W]: workflow('push:', steps) }).jobs;
    expect(job?.charges.map(({ provider }) => provider)).toEqual(['a person’s Claude plan']);
  });
});

describe('overexposed-credential, where nothing is known to ask', () => {
  it('moves nothing to a program that may not need it', () => {
    const env = 'env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    const of = (run: string) =>
      found(
        'overexposed-credential',
        workflow('push:', `- run: make\n- run: ${run}\n  ${env.replace('\n', '\n  ')}`, env),
      );
    expect(of('acme-tool deploy')).toEqual([]);
    expect(of('npx @anthropic-ai/claude-code --version')).toEqual([]);
  });
});

describe('overexposed-credential, what to do about it', () => {
  const program = {
    'ask.mjs': "import OpenAI from 'openai';\nawait new OpenAI().responses.create({});\n",
    'package.json': '{"scripts":{"test":"node -e 1"}}',
  };
  const job = 'env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
  const told = (steps: string, more = '', files: Record<string, string> = {}) =>
    found('overexposed-credential', workflow('push:', steps, `${job}${more}`), {
      ...program,
      ...files,
    });

  it('deletes a line that the steps have themselves', () => {
    const own = '\n  env:\n    OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    const [one] = told(`- run: npm test\n- run: node ask.mjs${own}`);
    expect(one?.fix).toMatch(/^Delete the line: the step at line \d+ has its own\./);
  });

  it('moves it to a step that only looks at it as well', () => {
    const guard = '- run: test -n "$OPENAI_API_KEY"';
    const [one] = told(`- run: npm test\n${guard}\n- run: node ask.mjs`);
    expect(one?.message).toContain('so the step at line 9, which was not seen to use it,');
    expect(one?.fix).toMatch(/steps at lines 10 and 11/);
    expect(told(`${guard}\n- run: node ask.mjs`)).toEqual([]);
  });

  it('calls no key unspent that the program that spends reads in other circumstances', () => {
    const spare = '\n  ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}';
    const unspent = (files = {}) =>
      told('- run: npm test\n- run: node ask.mjs', spare, files).filter(({ message }) =>
        message.startsWith('No call'),
      );
    expect(unspent()).toHaveLength(1);
    const tells = `// "ANTHROPIC_API_KEY" for the other model\n${program['ask.mjs']}`;
    expect(unspent({ 'ask.mjs': tells })).toHaveLength(1);
    const reads = `const other = process.env.ANTHROPIC_API_KEY;\n${program['ask.mjs']}`;
    expect(unspent({ 'ask.mjs': reads })).toEqual([]);
  });

  it('is told at the line that reads it, for whatever service', () => {
    const text = `on: push
env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  GOOGLE_API_KEY: \${{ secrets.GOOGLE_API_KEY }}
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: node ask.mjs
`;
    const reads = `/* GOOGLE_API_KEY:\n for searching */\nconst search = process.env.GOOGLE_API_KEY;\n${program['ask.mjs']}`;
    const unspent = (files = {}) =>
      found('overexposed-credential', text, { ...program, ...files })[0];
    expect(unspent()?.fix).toMatch(/^Delete the line/);
    expect(unspent({ 'ask.mjs': reads })).toMatchObject({
      level: 'notice',
      message: expect.stringContaining('`GOOGLE_API_KEY` is read at `ask.mjs:3`'),
      fix: expect.stringMatching(/^Move the line into the `env` of the step at line 9, or delete/),
    });
  });

  it('deletes a line whose secret the step takes as an input', () => {
    const key = 'env:\n  CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}';
    const steps = `- uses: actions/checkout@v5
- run: npm test
- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.CODEX_API_KEY }}
    prompt: hi`;
    const [one] = found('overexposed-credential', workflow('push:', steps, key), program);
    expect(one?.message).toContain('the step at line 10, which was not seen to use it,');
    expect(one?.fix).toMatch(/^Delete the line: the step at line 11 has its own/);
  });

  it('is one finding of neighbouring lines, and names the place in each job', () => {
    const job = (id: string, before = '') => `  ${id}:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
    steps:
      - run: npm test
${before}      - run: node ask.mjs
`;
    const both = `${program['ask.mjs']}import A from '@anthropic-ai/sdk';\nawait new A().messages.create({});\n`;
    const text = `on: push\njobs:\n${job('a')}${job('b', '      - run: npm test\n')}`;
    const told = found('overexposed-credential', text, { ...program, 'ask.mjs': both });
    expect(told.map(({ job: id }) => id)).toEqual(['a']);
    expect(told[0]?.message).toMatch(
      /Likewise `\w+` \(line \d+\) in the same job\. Likewise in job `b`\.$/,
    );
    expect(told[0]?.fix).toMatch(/step at line 10, .*In job `b` it is the step at line 19\.$/);
  });

  it('names what a called workflow asks of all secrets', () => {
    const caller = `on: push
jobs:
  call:
    uses: ./.github/workflows/called.yml
    secrets: inherit
`;
    const fix = (steps: string) =>
      found('overexposed-credential', caller, {
        '.github/workflows/called.yml': workflow('workflow_call:', steps),
      })[0]?.fix;
    expect(fix(CODEX)).toContain('`KEY: ${{ secrets.KEY }}`');
    expect(fix(CODEX.replace('secrets.KEY', 'secrets[inputs.key]'))).not.toContain('KEY:');
  });
});

describe('a login that is one by the name of its secret', () => {
  const told = (job: string, secret = 'CODEX_AUTH_JSON') => {
    const steps = `- run: |
    echo "$AUTH" > ~/.codex/auth.json
    npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi
  env:
    AUTH: \${{ secrets.${secret} }}`;
    const judged = report({ [W]: workflow('issues:', steps, job) });
    const messages = judged.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
    const text = renderText(judged, { color: false, width: 120 });
    return { messages, text, page: tableNotes(judged), sentence: judged.jobs[0]?.sentence };
  };

  it.each(['', "if: github.event.issue.title != ''"])(
    'is in the same doubt in sentence, finding and table (%j)',
    (job) => {
      const { messages, text, page, sentence } = told(job);
      expect(sentence).toContain('a ChatGPT plan pays if that holds a ChatGPT login');
      expect(messages).toContain('by its name a person');
      expect(messages).toContain('plan probably pays');
      expect(messages).toContain('probably billed to the subscription budget');
      expect(messages).toContain('paid probably from the subscription budget');
      expect(text).toMatch(/^ +ask .* payer\?$/m);
      expect(page).toContain("Probably on a person's own plan: `ask`");
    },
  );
});

describe('a fix', () => {
  const login = `- run: |
    echo "$AUTH" > ~/.codex/auth.json
    npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi
  env:
    AUTH: \${{ secrets.CODEX_AUTH_JSON }}`;

  it('says to create a secret that nothing here names', () => {
    const [one] = found('personal-login', workflow('push:', login));
    expect(one?.fix).toContain('(create this secret if it is missing)');
    const env = 'env:\n  OTHER: ${{ secrets.OPENAI_API_KEY }}';
    const [known] = found('personal-login', workflow('push:', login, env));
    expect(known?.fix).not.toContain('create this secret');
  });

  it('of a file that is made from another belongs there', () => {
    const fixes = (head: string, path = W) =>
      report({ [path]: `${head}\n${workflow('push:', CODEX)}` }).findings.map(({ fix }) => fix);
    const script = fixes('# DO NOT EDIT. Generated by tools/workflows.py.');
    expect(script.length).toBeGreaterThan(0);
    for (const fix of script)
      expect(fix).toMatch(/ not there: its line 1 says `DO NOT EDIT\. Generated by tools/);
    const lock = '.github/workflows/triage.lock.yml';
    for (const fix of fixes('# This file was automatically generated by gh-aw. DO NOT EDIT.', lock))
      expect(fix).toContain('Do it in `triage.md` and run `gh aw compile`');
    for (const fix of fixes('# Notes that are generated by Codex. Do not edit except below.'))
      expect(fix).not.toContain('Do it in');
  });

  it('does not ask a job to pay otherwise that renews the login', () => {
    const renewed = `${login}\n- run: gh secret set CODEX_AUTH_JSON < ~/.codex/auth.json`;
    const text = workflow('schedule:\n  - cron: "0 0 * * 0"', renewed).replace('ask:', 'refresh:');
    expect(found('personal-login', text)[0]?.fix).toContain('keeps the login alive');
  });

  it('offers no secret inside an action', () => {
    const action = `runs:
  using: composite
  steps:
    - uses: openai/codex-action@v1
      with:
        prompt: hi
`;
    const text = workflow('push:', '- uses: ./act');
    const [one] = found('dead-credential', text, { 'act/action.yml': action });
    expect(one?.fix).toContain('`openai-api-key: ${{ inputs.NAME }}`');
  });
});

describe('dead-credential', () => {
  const fix = (steps: string) =>
    found('dead-credential', workflow('push:', steps)).map((one) => one.fix ?? '');
  const action = (given: string, ref = 'v1') =>
    `- uses: openai/codex-action@${ref}\n  with:\n    prompt: hi\n    ${given}`;
  const key = '  env:\n    CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n';

  it('hands no token of a plan over as a key', () => {
    for (const input of ['openai-api-key', 'codex-access-token']) {
      const [one] = fix(action(`${input}: \${{ secrets.CODEX_ACCESS_TOKEN }}`));
      expect(one).toContain('`openai-api-key: ${{ secrets.OPENAI_API_KEY }}`');
      expect(one).toContain('The plan pays where `codex exec` itself is run with');
    }
    const [wrong] = fix(action('openai-access-token: ${{ secrets.CODEX_ACCESS_TOKEN }}'));
    expect(wrong).not.toContain('codex-access-token');
  });

  it('names what is in the way, and not a key that is there', () => {
    const given = 'openai-api-key: ${{ secrets.KEY }}\n    codex-args: --config model_provider=x';
    expect(fix(action(given, 'v1.12'))[0]).toMatch(/^Delete `codex-args`/);
    const exec = (more: string) => `- run: npx @openai/codex@0.171.0 exec ${more} hi\n${key}`;
    expect(fix(`${exec('')}    OPENAI_SPIFFE_ID: x`)[0]).toMatch(
      /^Mend these variables, or delete/,
    );
    expect(fix(exec('-c model_provider=amazon-bedrock'))[0]).toContain(
      'a credential for Amazon Bedrock',
    );
  });

  it('stands at the line of the credential, where that is what is wrong', () => {
    const line = (steps: string, job = '') =>
      found('dead-credential', workflow('push:', steps, job)).map((one) => one.line);
    const exec = '- run: npx @openai/codex@0.171.0 exec hi';
    const bare = 'env:\n  OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    expect(line(`${exec}\n${bare.replace(/^/gm, '  ')}`)).toEqual([10]);
    expect(line(exec, bare)).toEqual([7]);
    expect(line(action('codex-access-token: ${{ secrets.CODEX_ACCESS_TOKEN }}'))).toEqual([11]);
    expect(line(exec)).toEqual([8]);
  });

  it('says of an action that nothing starts what it lacks', () => {
    const use = (more = '') =>
      `- uses: anthropics/claude-code-action@v1\n  with:\n    anthropic_api_key: \${{ secrets.KEY }}${more}`;
    const told = (on: string, steps: string) => found('dead-credential', workflow(on, steps));
    const [one, ...none] = told('schedule:\n  - cron: "0 6 * * *"', use());
    expect(none).toEqual([]);
    expect(one?.message).toContain('ends at once and spends nothing. No `prompt` is given');
    expect(one?.fix).toContain('Give it a `prompt`');
    expect(told('workflow_dispatch:', use('\n    prompt: hi'))).toEqual([]);
    expect(told('workflow_dispatch:\nissue_comment:', use())).toEqual([]);
  });

  it('advises to delete what can be pointed nowhere else', () => {
    const [one] = found('dead-credential', workflow('push:', '- uses: github/ai-moderator@v1'));
    expect(one?.fix).toMatch(/^Delete the step/);
  });

  it('is not told of a probe that reckons with its failing', () => {
    const told = (run: string) => found('dead-credential', workflow('push:', `- run: ${run}`));
    expect(told('codex exec hi')).toMatchObject([{ level: 'warning' }]);
    for (const run of ['codex exec hi || true', "codex exec x 2>&1 | grep -q 'unknown field'"])
      expect(told(run)).toEqual([]);
  });

  it('says what to do by what is wrong, also with a command that needs a terminal', () => {
    const fix = (run: string) =>
      found('dead-credential', workflow('push:', `- run: ${run}`))[0]?.fix;
    expect(fix('codex "hi"')).toContain('needs no terminal');
    expect(fix('codex exec hi')).toContain('Add the credential');
  });

  const run = (flags: string) =>
    `- run: npx genaiscript run review ${flags}\n  env:\n    GITHUB_TOKEN: \${{ secrets.GITHUB_TOKEN }}`;
  const dead = (flags: string, job = '') =>
    found('dead-credential', workflow('push:', run(flags), job));

  it('says that a retired provider gives no answer, unless another model may be asked', () => {
    expect(dead('-m github:gpt-4o')[0]?.message).toContain('gets no answer and spends nothing');
    const vars = 'env:\n  GENAISCRIPT_MODEL_REVIEW: ${{ vars.GENAISCRIPT_MODEL_REVIEW }}';
    expect(dead('-m review', vars)).toEqual([]);
  });

  it('knows options of another client, with which Codex ends at once', () => {
    const cli = CODEX.replace('exec', 'exec --max-turns 3');
    const action = (args: string) =>
      `- uses: openai/codex-action@v1\n  with:\n    openai-api-key: \${{ secrets.KEY }}\n    codex-args: ${args}\n    prompt: hi`;
    for (const steps of [cli, action('--max-turns 3'), action(`'["--max-turns", "3"]'`)]) {
      const { jobs, findings } = report({ [W]: workflow('push:', steps) });
      expect(jobs.map(({ budget }) => budget)).toEqual(['none']);
      const [one] = findings.filter(({ rule }) => rule === 'dead-credential');
      expect(one?.message).toContain('--max-turns');
      expect(one?.fix).toMatch(/^Delete `--max-turns`/);
    }
    const prompt = CODEX.replace('hi', "'no --max-turns here'");
    const [paid] = report({ [W]: workflow('push:', prompt) }).jobs;
    expect(paid?.budget).toBe('api');
  });

  it('is told once of what several jobs lead to and what is mended there', () => {
    const action = `runs:
  using: composite
  steps:
    - uses: actions/ai-inference@v1
      with: { prompt: hi }
`;
    const jobs = ['a', 'b', 'c'].map(
      (id) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./act\n`,
    );
    const told = found('dead-credential', `on: push\njobs:\n${jobs.join('')}`, {
      'act/action.yml': action,
    });
    expect(told.map(({ job, level }) => [job, level])).toEqual([['a', 'warning']]);
    expect(told[0]?.message).toContain('(`act/action.yml:4`) in job `a`');
    expect(told[0]?.fix).toContain('v3 starts the Copilot CLI, which a step before has to install');
    expect(told[0]?.message).toContain('Likewise in jobs `b` and `c`.');
  });

  it('sends the line for a program to the step that starts it', () => {
    const script = { 'ask.sh': 'npx @openai/codex@0.171.0 exec hi\n' };
    const steps = '- run: bash ask.sh\n  env:\n    OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    const [one] = found('dead-credential', workflow('push:', steps), script);
    expect(one?.fix).toContain('in the `env` of the step that starts `ask.sh`');
  });

  it('says of an action that is gone that it is, where its branch is asked for', () => {
    const use = (ref: string) => ({
      [W]: workflow(
        'push:',
        `- uses: openai/codex/.github/actions/codex@${ref}\n  with:\n    openai_api_key: \${{ secrets.KEY }}`,
      ),
    });
    expect(report(use('main')).jobs[0]?.budget).toBe('none');
    expect(report(use('main')).findings).toMatchObject([
      { rule: 'dead-credential', fix: expect.stringContaining('`openai/codex-action@v1`') },
    ]);
    expect(report(use('rust-v0.20.0')).jobs[0]?.budget).toBe('api');
  });

  it('does not say of a text that it is not there', () => {
    const steps =
      '- uses: openai/codex-action@v1\n  with:\n    openai-api-key: by-login\n    prompt: hi';
    const [one] = found('dead-credential', workflow('push:', steps));
    expect(one?.message).toContain('What it is given as `openai-api-key` is no key');
  });
});

describe('self-starting', () => {
  const steps = `- uses: actions/create-github-app-token@v2
  id: app
  with: { app-id: 1, private-key: x }
${CODEX}
- run: gh issue comment 1 --body hi
  env:
    GH_TOKEN: \${{ steps.app.outputs.token }}`;
  const self = (job: string, more = '') =>
    found('self-starting', workflow('issue_comment:', `${steps}${more}`, job));

  it('is closed by a count of the rounds, and by what a needed job shuts out', () => {
    expect(self('')).toHaveLength(1);
    expect(
      self('env:\n  MAX_FIX_ATTEMPTS: 3', '\n- run: test "$N" -lt "$MAX_FIX_ATTEMPTS"'),
    ).toEqual([]);
    const gated = `on: issue_comment
jobs:
  gate:
    if: github.event.comment.author_association == 'OWNER'
    runs-on: ubuntu-latest
    steps:
      - run: echo ok
${workflow('x:', steps, 'needs: gate').replace(/^[\s\S]*?jobs:\n/, '')}`;
    expect(found('self-starting', gated)).toEqual([]);
  });

  it('names the commands that may call a model: nothing beside it does', () => {
    const run = (command: string) =>
      `- run: ${command}\n  env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }\n`;
    const several = (...commands: string[]) =>
      found(
        'self-starting',
        workflow('issue_comment:', steps.replace(CODEX, commands.map(run).join('').trimEnd())),
      )[0]?.message;
    expect(several('one-tool a', 'other-tool b')).toContain(
      ', if `one-tool a` or `other-tool b` calls a model, and',
    );
    expect(several('a-tool', 'b-tool', 'c-tool', 'd-tool')).toContain(
      ', if one of its 4 commands calls a model, and',
    );
  });
});

describe('a second credential', () => {
  const AUTH = `- run: mkdir -p ~/.codex && echo "$AUTH" > ~/.codex/auth.json
  env:
    AUTH: \${{ secrets.CODEX_AUTH_JSON }}
`;
  const [one] = found('competing-credentials', workflow('pull_request:', AUTH + CODEX));

  it('is deleted where it stands', () => {
    expect(one?.fix).toContain('delete the step that writes `auth.json` (`w.yml:8`)');
  });

  it('is told of an action once, on its condition, by what is handed in', () => {
    const action = `runs:
  using: composite
  steps:
    - if: inputs.by == 'key'
      uses: anthropics/claude-code-action@v1
      env: { ANTHROPIC_BASE_URL: 'https://api.fireworks.ai/inference', ANTHROPIC_API_KEY: '\${{ inputs.key }}' }
      with: { claude_code_oauth_token: '\${{ inputs.token }}', prompt: Hello }
`;
    const job = `
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/ask
        with: { key: '\${{ secrets.KEY }}', token: '\${{ secrets.TOKEN }}', by: '\${{ vars.BY }}' }
`;
    const [told, ...more] = found(
      'competing-credentials',
      `on: push\njobs:\n  a:${job}  b:${job}`,
      {
        '.github/actions/ask/action.yml': action,
      },
    );
    expect(more).toEqual([]);
    expect(told?.alike?.map(({ job }) => job)).toEqual(['b']);
    expect(told?.fix).toContain('delete `secrets.TOKEN` from what is handed to `ask/action.yml:5`');
    expect(told?.message).toContain('if the condition at line 4 holds');
  });

  it('is empty in the runs to which GitHub hands no secret', () => {
    expect(one?.message).toContain('a ChatGPT plan or workspace pays');
    expect(one?.message).not.toMatch(/from a fork[^.]*pays/);
  });

  it('is moved to the step that pays with it, and not to another agent that has its own', () => {
    const keys = 'env:\n  ANTHROPIC_API_KEY: ${{ secrets.A }}\n  CODEX_API_KEY: ${{ secrets.B }}\n';
    const fixes = found(
      'overexposed-credential',
      workflow('push:', '- run: claude -p hi\n- run: codex exec hi\n- run: ./build.sh', keys),
    ).map(({ fix }) => fix);
    expect(fixes).toEqual([
      'Move the line into the `env` of the step at line 11, and of any other that needs it. For `CODEX_API_KEY` it is the step at line 12.',
    ]);
    const own = found(
      'overexposed-credential',
      workflow(
        'push:',
        `- run: claude -p hi\n  env:\n    ANTHROPIC_API_KEY: \${{ secrets.A }}\n- uses: openai/codex-action@v1\n  with:\n    openai-api-key: \${{ secrets.B }}\n    prompt: hi`,
        keys,
      ),
    );
    expect(own.map(({ fix }) => fix?.split(':')[0])).toEqual(['Delete the line']);
  });

  it('by a name that nothing reads is deleted and not moved', () => {
    const env = `env:
  OPENAI_API_KEY: \${{ secrets.KEY }}
  CODEX_API_KEY: \${{ secrets.KEY }}`;
    const steps = '- run: npm ci\n- run: npx @openai/codex@0.171.0 exec -m gpt-6.2-sol hi\n';
    const told = found('overexposed-credential', workflow('push:', steps, env));
    const [dead] = told.filter(({ message }) => message.startsWith('`OPENAI_API_KEY`'));
    expect(dead?.fix).toBe('Delete the line.');
    expect(dead?.message).toContain('pays as `CODEX_API_KEY`');
  });
});

describe('overexposed-credential', () => {
  const env = 'env:\n  CODEX_API_KEY: ${{ secrets.KEY }}';
  const told = (before: string) =>
    found(
      'overexposed-credential',
      workflow('push:', `${before}\n- run: npx @openai/codex@0.171.0 exec hi`, env),
    ).map(({ message }) => message);

  it('says which steps, and leaves out what GitHub itself made', () => {
    expect(told('- run: ./build.sh')).toEqual([
      '`CODEX_API_KEY` stands in the `env` of job `ask`, so the step at line 9, which was not seen to use it, can spend it, with everything that runs there.',
    ]);
    expect(told('- run: ./a.sh\n- run: ./b.sh')[0]).toContain(
      '2 steps that were not seen to use it (lines 9 and 10)',
    );
    expect(told('- uses: actions/download-artifact@v4\n- uses: actions/cache/restore@v4')).toEqual(
      [],
    );
    expect(told('- uses: actions/github-script@v8\n  with:\n    script: x()')).toHaveLength(1);
  });
});

describe('personal-login', () => {
  it('names what an action signs in with instead, where that is known', () => {
    const fix = (uses: string, given: string) =>
      found('personal-login', workflow('push:', `- uses: ${uses}\n  ${given}`))[0]?.fix;
    const file = '${{ secrets.CODEX_AUTH_JSON }}';
    const byVariable = fix('frankekn/needlefish@v0', `env:\n    CODEX_AUTH_JSON: ${file}`);
    expect(byVariable).toContain(
      'In place of the login set `CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}`',
    );
    expect(byVariable).toContain('in its `env`');
    expect(byVariable).toContain('`codex exec` itself with a service account');
    const byInput = fix('icoretech/codex-action@v1', `with:\n    codex_config: ${file}`);
    expect(byInput).toContain('`openai_api_key: ${{ secrets.OPENAI_API_KEY }}`');
    expect(byInput).toContain('under its `with:`');
  });
});

describe('dead-credential', () => {
  const started = (program: string, env = '') =>
    found('dead-credential', workflow('push:', `- run: node ask.mjs${env}`), {
      'ask.mjs': program,
    });

  it('is not told of one of several that a program may start, without a key for it', () => {
    const choice = `import { spawn } from 'node:child_process';
const agent = process.argv.at(2);
spawn(agent, ['exec', '--dangerously-bypass-approvals-and-sandbox', 'hi']);
`;
    expect(started(choice)).toEqual([]);
    const sure = "import { spawn } from 'node:child_process';\nspawn('codex', ['exec', 'hi']);\n";
    expect(started(sure)).toHaveLength(1);
    const key = '\n  env:\n    OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
    expect(started(choice, key)).toHaveLength(1);
  });
});

describe('a key that a step writes into a file', () => {
  const ask = {
    'ask.py':
      'from dotenv import load_dotenv\nload_dotenv()\nfrom openai import OpenAI\nOpenAI().responses.create(model="gpt-6.2-sol", input="x")\n',
  };
  const told = (write: string, more = '- run: npm run build') =>
    found(
      'overexposed-credential',
      workflow(
        'push:',
        `- uses: actions/checkout@v5\n${write}\n- run: python ask.py\n${more}`,
        TIMED,
      ),
      ask,
    );
  const secret = `\${{ secrets.KEY }}`;

  it.each([
    ['.env', `- run: echo "OPENAI_API_KEY=${secret}" > .env`],
    ['.env', `- run: |\n    cat > .env <<EOF\n    OPENAI_API_KEY=${secret}\n    EOF`],
    ['$GITHUB_ENV', `- run: echo "OPENAI_API_KEY=$K" >> "$GITHUB_ENV"\n  env:\n    K: ${secret}`],
  ])('is in reach of every step behind it: %s', (file, write) => {
    const [one, ...others] = told(write);
    expect(others).toEqual([]);
    expect(one?.message).toMatch(
      new RegExp(
        `writes \`OPENAI_API_KEY\` into \`${file.replace(/[.$]/g, '\\$&')}\`, so the step`,
      ),
    );
    expect(one?.fix).toContain('Set `OPENAI_API_KEY: ${{ secrets.KEY }}` in the `env` of the step');
    expect(told(write, '- uses: actions/upload-artifact@v5')).toEqual([]);
  });
});

describe('a comment that ignores a dead credential', () => {
  const job = (env: string, run: string) =>
    found(
      'dead-credential',
      workflow(
        'push:',
        `- env:\n    OPENAI_API_KEY: \${{ secrets.KEY }}${env}\n  run: codex exec -m gpt-6.2-sol hi${run}`,
        TIMED,
      ),
    );
  const ignore = ' # spend-guard: ignore[dead-credential] tried on purpose';

  it('may stand at the credential and at the call', () => {
    expect(job('', '')).toHaveLength(1);
    expect(job(ignore, '')).toEqual([]);
    expect(job('', ignore)).toEqual([]);
    expect(job('', ignore.replace('dead-credential', 'unbounded-run'))).toHaveLength(1);
  });
});
