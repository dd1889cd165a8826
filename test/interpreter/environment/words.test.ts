import { describe, expect, test } from 'vitest';
import { budgets } from '../judge.ts';

/** One step beside a ChatGPT login, with variables set where the row says. */
function payer(run: string, place: 'workflow' | 'job' | 'step', env: Record<string, string>) {
  const block = (indent: string) =>
    `${indent}env:\n${Object.entries(env)
      .map(([name, value]) => `${indent}  ${name}: ${JSON.stringify(value)}\n`)
      .join('')}`;
  const { ask } = budgets(`
on: push
${place === 'workflow' ? block('') : ''}
jobs:
  ask:
    runs-on: ubuntu-latest
${place === 'job' ? block('    ') : ''}
    steps:
      - run: mkdir -p ~/.codex && printf '%s' "$LOGIN" > ~/.codex/auth.json
        env: { LOGIN: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - run: |
${run.replace(/^/gm, '          ')}
${place === 'step' ? block('        ') : ''}
`);
  return ask;
}

const KEY = `\${{ secrets.OPENAI_API_KEY }}`;

describe('a command whose words stand in a variable of the workflow', () => {
  const places = ['workflow', 'job', 'step'] as const;
  test.each(places)('of the %s', (place) => {
    const env = { CMD: 'codex exec', KEY };
    expect(payer('$CMD hi', place, env)).toBe('subscription');
    expect(payer(`\${CMD} hi`, place, env)).toBe('subscription');
    expect(payer(`CODEX_API_KEY="$KEY" $CMD hi`, place, env)).toBe('api');
  });

  test('an expression puts the words there before any shell sees them', () => {
    expect(payer(`\${{ env.CMD }} hi`, 'job', { CMD: 'codex exec' })).toBe('subscription');
  });

  test('in quotes it is one word, which names no program', () => {
    expect(payer('"$CMD" hi', 'job', { CMD: 'codex exec' })).toBe('none');
  });

  test('wrappers and flags among the words do what they do', () => {
    const CODEX_API_KEY = KEY;
    expect(payer('$CMD hi', 'job', { CMD: 'codex exec', CODEX_API_KEY })).toBe('api');
    expect(payer('$CMD hi', 'job', { CMD: 'env -u CODEX_API_KEY codex exec', CODEX_API_KEY })).toBe(
      'subscription',
    );
    const FLAGS = '-c openai_base_url=https://llm.acme.example/v1';
    expect(payer('codex exec $FLAGS hi', 'job', { FLAGS })).toBe('other');
  });

  test('nothing is no word', () => {
    expect(payer('codex $FLAGS exec hi', 'job', { FLAGS: '' })).toBe('subscription');
  });
});

describe('a settings file that an earlier step wrote', () => {
  const steps = (read: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p ~/.codex && printf '%s' "$LOGIN" > ~/.codex/auth.json
        env: { LOGIN: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - run: |
          cat > .env <<EOF
          CODEX_API_KEY=${KEY}
          EOF
      - run: |
${read.replace(/^/gm, '          ')}
`;
  test.each([
    ['set -a; . ./.env; set +a\ncodex exec hi', 'api'],
    ['set -o allexport\nsource .env\nset +o allexport\ncodex exec hi', 'api'],
    ['source .env\ncodex exec hi', 'subscription'],
    ['source .env\nexport CODEX_API_KEY\ncodex exec hi', 'api'],
    ['export $(grep -v "^#" .env | xargs)\ncodex exec hi', 'api'],
    ['env $(cat .env) codex exec hi', 'api'],
    ['while read -r line; do export "$line"; done < .env\ncodex exec hi', 'api'],
    ['set -a; . ./.env; set +a\nunset CODEX_API_KEY\ncodex exec hi', 'subscription'],
  ])('%s', (read, budget) => {
    expect(budgets(steps(read))).toEqual({ ask: budget });
  });
});
