import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (key: string, names = ['GATEWAY_API_KEY', 'OPENAI_API_KEY']) => `
on: push
jobs:
  gateway:
    runs-on: ubuntu-latest
    steps:
      - run: |
${names.map((name) => `          export ${name}=${key}`).join('\n')}
          ./start-gateway
          which node
`;

test.each(['$(openssl rand -base64 45 | tr -d "/+=")', '$(uuidgen)', '$(head -c 32 /dev/urandom)'])(
  'a password that the job makes up, %s, opens no account',
  (key) => {
    expect(budgets(job(key))).toEqual({ gateway: 'none' });
  },
);

test('a key that a command fetches may be real', () => {
  const fetched = '$(vault read -field=key secret/openai)';
  expect(budgets(job(fetched, ['OPENAI_API_KEY']))).toEqual({ gateway: 'api' });
  // Handed the keys of two accounts, it may ask either.
  expect(budgets(job(fetched))).toEqual({ gateway: 'unclear' });
});
