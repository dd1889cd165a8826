/** What a line does on another machine: it has its own files and variables, and gets what the line says. */
import { expect, test } from 'vitest';
import { budgetOf, type Situation } from '../runs/situation.ts';

const ACTION = (envs: string, ...script: readonly string[]) =>
  `      - uses: appleboy/ssh-action@v1\n        with:\n          host: x\n${envs}          script: |\n${script.map((line) => `            ${line}\n`).join('')}`;

const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'variables of the step stay here',
    run: 'ssh ci@box "cd /srv && git pull && docker compose up -d && systemctl restart app"',
    files: {},
    want: 'none',
  },
  {
    name: 'a script of the checkout is not there',
    run: 'ssh ci@box "./ask.sh"',
    files: { 'ask.sh': 'CODEX_API_KEY=$OPENAI_API_KEY codex exec x\n' },
    want: 'none',
  },
  {
    name: 'a key in the line goes over',
    run: 'ssh -p 22 ci@box "CODEX_API_KEY=$OPENAI_API_KEY codex exec x"',
    files: {},
    want: 'api',
  },
  {
    name: 'a key that is sent goes over',
    run: 'ssh -o SendEnv=CODEX_API_KEY ci@box codex exec x',
    keys: ['CODEX_API_KEY'],
    files: {},
    want: 'api',
  },
  {
    name: 'lines on standard input',
    run: ['ssh ci@box <<EOF', 'export CODEX_API_KEY=$OPENAI_API_KEY', 'codex exec x', 'EOF'],
    files: {},
    want: 'api',
  },
  {
    name: 'the login of the other machine may pay',
    run: 'ssh ci@box "cd /srv && codex exec x"',
    keys: [],
    files: {},
    want: 'unclear',
  },
  {
    name: 'an action that deploys',
    run: [],
    before: ACTION(
      '',
      'cd /srv',
      'echo "K=${{ secrets.OPENAI_API_KEY }}" > .env',
      'docker compose up -d',
    ),
    files: {},
    want: 'none',
  },
  {
    name: 'a login whose words are those of a program that only keeps them',
    run: [
      'SSH=(ssh -i ~/.ssh/key "dokku@$HOST")',
      '"${SSH[@]}" config:set --no-restart app "OPENAI_API_KEY=$OPENAI_API_KEY"',
    ],
    files: {},
    want: 'none',
  },
  {
    name: 'a service that stays there',
    run: 'ssh ci@box "docker run -d -p 80:80 --restart unless-stopped -e OPENAI_API_KEY=$OPENAI_API_KEY acme/app"',
    files: {},
    want: 'none',
  },
  {
    name: 'a container that the line waits for',
    run: 'ssh ci@box "docker run --rm -e OPENAI_API_KEY=$OPENAI_API_KEY acme/app"',
    files: {},
    want: 'api',
  },
  {
    name: 'one that is started and left, but not started again',
    run: 'ssh ci@box "docker run -d -e OPENAI_API_KEY=$OPENAI_API_KEY acme/app"',
    files: {},
    want: 'api',
  },
  {
    name: 'a service on a machine that ends with the job',
    run: 'docker run -d --restart always -e OPENAI_API_KEY=$OPENAI_API_KEY acme/app',
    files: {},
    want: 'api',
  },
  {
    name: 'an action that sends a key to a program there',
    run: [],
    before: ACTION('          envs: OPENAI_API_KEY\n', 'cd /srv', 'python daily.py').replace(
      '        with:',
      '        env:\n          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n        with:',
    ),
    files: {},
    want: 'api',
  },
];

test.each(CASES)('$name', ({ want, ...situation }) => {
  expect(budgetOf({ ...situation, want })).toBe(want);
});
