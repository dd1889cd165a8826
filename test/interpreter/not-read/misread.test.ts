import { describe, expect, test } from 'vitest';
import { jobOf, spots } from './job.ts';

describe('what is no program', () => {
  const rake = (body: string) => ({
    Rakefile: `task :docs do\n  text = ${body}\n  puts text\nend\n`,
  });
  test.each([
    [
      'the text of a here-document',
      '<<~MARKDOWN\n    ```ruby\n    App.refresh!\n    ```\n  MARKDOWN',
    ],
    ['of one that is quoted', "<<~'MARKDOWN'\n    `ask-model`\n  MARKDOWN"],
    ['of two on one line', '[<<~A, <<~B]\n    `one`\n  A\n    `two`\n  B'],
  ])('%s', (_, body) => {
    expect(spots(jobOf('rake docs', rake(body)))).toEqual([]);
  });

  test('what stands behind a here-document is read', () => {
    const file = 'task :docs do\n  text = <<~A\n    `one`\n  A\n  system("ask-model --now")\nend\n';
    expect(spots(jobOf('rake docs', { Rakefile: file }))).toEqual(['unknown-program: ask-model']);
  });

  test('what stands behind the end of a script', () => {
    const broken = 'exit 0 # later\n\nif then fi (( \n ask-model\n';
    expect(spots(jobOf('bash ask.sh', { 'ask.sh': broken }))).toEqual([]);
    expect(spots(jobOf('bash ask.sh', { 'ask.sh': broken.replace('exit 0', 'true') }))).not.toEqual(
      [],
    );
  });

  test.each(['Wait-Process -Timeout 180', '$all | Should -BeNullOrEmpty'])('%s', (line) => {
    expect(spots(jobOf(line, {}, { shell: 'pwsh' }))).toEqual([]);
  });

  test.each(['migrate', 'collectstatic --noinput'])('django-admin %s', (words) => {
    expect(spots(jobOf(`django-admin ${words}`))).toEqual([]);
  });
});

describe('what is read', () => {
  const ASKS = 'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n';
  const path = 'app/core/management/commands/greet.py';

  test('a command of the project behind django-admin', () => {
    expect(jobOf('django-admin greet', { [path]: ASKS }).budget).toBe('api');
    expect(jobOf('django-admin greet', { [path]: 'print(1)\n' }).budget).toBe('none');
  });

  test('a checkout of a repository that only the run knows, where it is this one', () => {
    const before = `      - uses: actions/checkout@v4
        with: { repository: "\${{ steps.from.outputs.name }}", path: _source }\n`;
    const job = jobOf('python _source/tools/ask.py', { 'tools/ask.py': ASKS }, { before });
    expect([job.budget, spots(job)]).toEqual(['api', []]);
    const other = jobOf('python _source/tools/ask.py', {}, { before });
    expect(spots(other)).toEqual(['fetched: _source/tools/ask.py']);
    expect(other.blindSpots?.[0]?.settledBy).not.toContain('keep a copy');
  });

  test('the tools that are known by their module or short name', () => {
    const keys = ['ANTHROPIC_API_KEY'];
    for (const line of ['python -m pr_agent.cli review', 'cn -p "go on"'])
      expect(spots(jobOf(line, {}, { keys }))).toEqual([]);
  });
});

describe('what is told of one', () => {
  test('its words behind flags with a number', () => {
    expect(spots(jobOf('serve-it -b 0.0.0.0 -p 80 app.web:it'))).toEqual([
      'unknown-program: serve-it app.web:it',
    ]);
  });

  test('every key of a provider that it is handed', () => {
    const keys = [
      ...['OPENAI_API_KEY', 'AZURE_FOUNDRY_CODESTRAL_API_KEY', 'RELACE_API_KEY'],
      ...['INCEPTION_API_KEY', 'BASETEN_API_KEY', 'TAVILY_API_KEY'],
    ];
    const [spot] = jobOf('./ask-them', {}, { keys }).blindSpots ?? [];
    expect(spot?.inReach).toEqual(keys.slice(0, -1).map((key) => `secrets.${key}`));
  });
});
