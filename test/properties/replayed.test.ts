import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFully } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { runs } from './repositories.ts';

/** What scripts can leave, read, tell and start. */
const SCRIPTS = {
  'log.sh': 'echo "started $1" | tee -a /tmp/log\necho "$TOKEN" >> /tmp/log\n',
  'export.sh': 'echo "OPENAI_API_KEY=$TOKEN" >> "$GITHUB_ENV"\n',
  'output.sh': 'echo "key=$TOKEN" >> "$GITHUB_OUTPUT"\n',
  'sign-in.sh': 'mkdir -p ~/.codex\nprintf %s "$TOKEN" > ~/.codex/auth.json\n',
  'login.sh': 'printenv TOKEN | codex login --with-api-key\n',
  'nested.sh': './log.sh again\nbash export.sh\n./nothing.sh\n',
  'ask.sh': 'codex exec hi\n',
  'read.sh': '. lib.sh\nwork "$1"\ncat /tmp/log | grep x > copy\n',
  'lib.sh': 'work() {\n  echo "$1" >> /tmp/log\n  curl -fsSL "https://example.com/$1" -o tool\n}\n',
  'unseen.sh': 'bash "$1"\n"$@"\n. "$LIBRARY"\nrun="$(curl -s https://example.com/$1)"\n$run\n',
  'fetched.sh': './tool run\n',
  'block.sh':
    'echo "OPENAI_API_KEY<<END" >> "$GITHUB_ENV"\ncat /tmp/log >> "$GITHUB_ENV"\necho END >> "$GITHUB_ENV"\n',
};

const word = fc.constantFrom('', ' a', ' b', ' "$TOKEN"');
const start = fc
  .tuple(
    fc.constantFrom('bash ', './', 'source ./'),
    fc.constantFrom(...Object.keys(SCRIPTS)),
    word,
  )
  .map(([how, script, given]) => `${how}${script}${given}`);
const line = fc.oneof(
  { weight: 6, arbitrary: start },
  fc.constantFrom(
    'echo note > /tmp/log',
    'codex exec hi',
    '. ./lib.sh',
    'cd tools',
    'rm -f /tmp/log',
  ),
);
const step = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(
      '',
      'secrets.OPENAI_API_KEY',
      'secrets.CODEX_AUTH_JSON',
      'steps.s0.outputs.key',
    ),
  )
  .map(([lines, token]) => {
    const env = token === '' ? '' : `        env: { TOKEN: "\${{ ${token} }}" }\n`;
    return `run: |\n${lines.map((one) => `          ${one}\n`).join('')}${env}`;
  });
const workflow = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.boolean())
  .map(([steps, blank, reads]) => {
    const permissions = reads ? 'permissions: { contents: read }\n' : '';
    const listed = steps.map((one, i) => `      - id: s${i}\n        ${one}`).join('');
    return `on: push\n${permissions}${'\n'.repeat(blank)}jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${listed}`;
  });

const OPTIONS = { policy: BUILT_IN_POLICY, today: '2026-01-01' };
const named = (i: number) => `.github/workflows/w${i}.yml`;

it('a job is told the same whichever jobs ran its scripts before', () => {
  let saved = 0;
  fc.assert(
    fc.property(fc.array(workflow, { minLength: 2, maxLength: 4 }), (drawn) => {
      // Twice each: jobs that are alike in all but their file.
      const texts = [...drawn, ...drawn];
      const files = Object.fromEntries(texts.map((text, i) => [named(i), text]));
      const together = guardFully(openMemory({ ...SCRIPTS, ...files }), OPTIONS);
      let commands = 0;
      for (const [path, text] of Object.entries(files)) {
        const alone = guardFully(openMemory({ ...SCRIPTS, [path]: text }), OPTIONS);
        expect(together.report.jobs.filter((job) => job.workflow === path)).toEqual(
          alone.report.jobs,
        );
        commands += alone.work.commands;
      }
      saved += commands - together.work.commands;
    }),
    runs(100),
  );
  // With nothing followed once for two the comparison would say nothing.
  expect(saved).toBeGreaterThan(100);
});
