import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (key: string) => `
on: push
jobs:
  gateway:
    runs-on: ubuntu-latest
    steps:
      - run: |
          export GATEWAY_API_KEY=${key}
          export OPENAI_API_KEY=${key}
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
  expect(budgets(job('$(vault read -field=key secret/openai)'))).toEqual({ gateway: 'api' });
});
