import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const AUTH = `AUTH: "\${{ secrets.CODEX_AUTH_JSON }}"`;

const job = (steps: string) => `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
${steps}      - run: codex exec fix
`;

const inline = (code: string) =>
  budgets(job(`      - run: node -e '${code}'\n        env: { ${AUTH} }\n`)).fix;

const script = (line: string) =>
  budgets(
    job(`      - uses: actions/github-script@v8
        env: { ${AUTH} }
        with:
          script: |
            const fs = require('fs'), os = require('os');
            ${line}
`),
  ).fix;

test.each([
  'const fs=require("fs"),h=process.env.HOME;fs.writeFileSync(h+"/.codex/auth.json",process.env.AUTH)',
  'const h=process.env.HOME;require("fs").writeFileSync(h+"/.codex/auth.json",process.env.AUTH)',
  'require("fs").writeFileSync(require("os").homedir()+"/.codex/auth.json",process.env.AUTH)',
])('a login that one line of a program writes below the home: %s', (code) => {
  expect(inline(code)).toBe('subscription');
});

test.each([
  'fs.writeFileSync(`${os.homedir()}/.codex/auth.json`, process.env.AUTH);',
  'const home = os.homedir(); fs.writeFileSync(`${home}/.codex/auth.json`, process.env.AUTH);',
  "const dir = os.homedir() + '/.codex'; fs.writeFileSync(dir + '/auth.json', process.env.AUTH);",
])('and that a script of an action writes: %s', (line) => {
  expect(script(line)).toBe('subscription');
});

test('a file of that name elsewhere is no login', () => {
  expect(script('fs.writeFileSync(`${os.tmpdir()}/.codex/auth.json`, process.env.AUTH);')).toBe(
    'none',
  );
  expect(inline('require("fs").writeFileSync("out/auth.json",process.env.AUTH)')).toBe('none');
});
