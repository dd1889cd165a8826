import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

type Files = Readonly<Record<string, string>>;

/** A job whose first step runs these lines, with the secrets in its environment that they name. */
const job = (lines: string, asks = 'codex exec hi', shell = 'bash') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - shell: ${shell}
        env:
          NONE: ''
${/AUTH|make\./.test(lines) ? '          AUTH: ${{ secrets.CODEX_AUTH_JSON }}' : ''}
${/KEY|make\./.test(lines) ? '          KEY: ${{ secrets.OPENAI_API_KEY }}' : ''}
        run: |
${lines.replace(/^/gm, '          ')}
      - run: ${asks}
`;
const paid = (lines: string, files: Files = {}) => budgets(job(lines), files).ask;
const FILE = '~/.codex/auth.json';

describe('what a program writes where Codex looks for its login', () => {
  test.each([
    `aws s3 cp s3://b/auth.json ${FILE}`,
    'aws s3 cp s3://b/auth.json ~/.codex/',
    'aws --region eu-central-1 s3 cp s3://b/auth.json ~/.codex',
    'aws s3 sync s3://b/codex ~/.codex --exclude "*.log"',
    `aws s3api get-object --bucket b --key auth.json ${FILE}`,
    `gsutil cp gs://b/auth.json ${FILE}`,
    'gsutil -m rsync -r gs://b/codex $HOME/.codex',
    `gcloud storage cp gs://b/auth.json ${FILE}`,
    `gcloud secrets versions access latest --secret=codex --out-file=${FILE}`,
    'gcloud secrets versions access latest --secret codex --out-file "$HOME/.codex/auth.json"',
    `az storage blob download --container-name c --name auth.json --file ${FILE}`,
    `az keyvault secret download --vault-name v --name codex --file ${FILE}`,
    'azcopy copy https://a.blob.core.windows.net/c ~/.codex --recursive',
    `curl -fsSL https://tools.acme.example/auth.json -o ${FILE}`,
    `curl -H "X: y" -fso ${FILE} https://tools.acme.example/auth.json`,
    `curl --output ${FILE} https://tools.acme.example/auth.json`,
    'curl --output-dir ~/.codex -O https://tools.acme.example/auth.json',
    'cd ~/.codex && curl -O "https://tools.acme.example/auth.json?v=1"',
    `wget -qO ${FILE} https://tools.acme.example/auth.json`,
    'wget -P ~/.codex https://tools.acme.example/auth.json',
    'aria2c -d ~/.codex -o auth.json https://tools.acme.example/login',
    `scp -i key ci@host:codex/auth.json ${FILE}`,
    'scp -r ci@host:.codex ~/.codex',
    'rsync -a -e "ssh -p 22" ci@host:codex/ ~/.codex/',
    'rclone copy remote:codex ~/.codex',
    `rclone copyto remote:codex/auth.json ${FILE}`,
    `op document get codex --out-file ${FILE}`,
    `op read op://vault/codex/auth.json --out-file ${FILE}`,
    `op inject -i auth.tpl -o ${FILE}`,
    'gh release download v1 -R acme/login -D ~/.codex',
    `gh release download v1 -p auth.json -O ${FILE}`,
    'gh run download -n codex-home -D ~/.codex',
    'git clone https://git.acme.example/login ~/.codex',
    'gh repo clone acme/login ~/.codex -- --depth 1',
    'git clone https://git.acme.example/login.git && cp -r login ~/.codex',
    'git clone https://git.acme.example/login && mv login/auth.json ~/.codex/auth.json',
    'aws s3 cp s3://b/home.tgz - | tar xz -C ~/.codex',
    'unzip -o home.zip -d ~/.codex',
    '7z x home.7z -o$HOME/.codex',
    `install -D -m 600 made/auth.json ${FILE}`,
    `echo "$AUTH" | install -m 600 /dev/stdin ${FILE}`,
    `echo "$AUTH" | base64 -d | dd of=${FILE}`,
    `sops -d --output ${FILE} auth.enc.json`,
    `age -d -i key -o ${FILE} auth.age`,
    'docker cp login:/root/.codex ~/.codex',
    `doppler secrets download ${FILE} --no-file`,
    `ossutil cp oss://b/codex/auth.json ${FILE}`,
    `vault kv get -field=auth secret/codex > ${FILE}`,
    `sudo -E aws s3 cp s3://b/auth.json ${FILE}`,
  ])('%s: signed in, as far as anybody can tell', (line) => {
    expect(paid(line)).toBe('subscription');
  });

  test.each([
    `python fetch.py --out ${FILE}`,
    `./tools/fetch ${FILE}`,
    'fetch-login pull ~/.codex',
    'fetch-login --to=$HOME/.codex',
    `npx @acme/login --file ${FILE} --quiet`,
  ])('%s: what nobody knows may write where it is pointed to', (line) => {
    expect(paid(line)).toBe('subscription');
  });

  test('PowerShell', () => {
    const line = 'Invoke-WebRequest https://a.example/x -OutFile "$HOME/.codex/auth.json"';
    expect(budgets(job(line, 'codex exec hi', 'pwsh')).ask).toBe('subscription');
  });

  test.each([
    'mkdir -p ~/.codex; chmod 700 ~/.codex; ls -la ~/.codex',
    `test -f ${FILE} || echo missing`,
    `jq -e . ${FILE} > /dev/null`,
    `aws s3 cp ${FILE} s3://b/auth.json`,
    `scp ${FILE} ci@host:codex/auth.json`,
    `check-login --config ${FILE} --verbose`,
    'aws s3 sync s3://b/codex ~/.codex; rm -rf ~/.codex',
    `echo "$KEY" | codex login --with-api-key; rm -f ${FILE}`,
    'git clone https://git.acme.example/skills ~/.codex/skills',
    'curl -fsSL https://a.example/x -o ~/.codex/notes.md',
  ])('%s: nothing is there to sign in with', (line) => {
    expect(paid(line)).toBe('none');
  });

  test('the last that came counts', () => {
    const login = 'echo "$KEY" | codex login --with-api-key';
    const fetch = `aws s3 cp s3://b/auth.json ${FILE}`;
    expect(paid(`${login}\n${fetch}`)).toBe('subscription');
    expect(paid(`${fetch}\n${login}`)).toBe('api');
    expect(paid(`${login}\nif test -n "$X"; then ${fetch}; fi`)).toBe('api');
    expect(paid(`${login}\n./check ${FILE}`)).toBe('api');
  });

  test('a home of another place is filled in the same way', () => {
    const asks = 'CODEX_HOME=/tmp/home codex exec hi';
    expect(budgets(job('fetch --dest /tmp/home/auth.json', asks)).ask).toBe('subscription');
    expect(budgets(job('aws s3 sync s3://b/c /tmp/home', asks)).ask).toBe('subscription');
    expect(budgets(job('aws s3 sync s3://b/c /tmp/other', asks)).ask).toBe('none');
  });
});

describe('a home that something unseen names', () => {
  const login = 'mkdir -p "$CODEX_HOME"\nprintf %s "$AUTH" > "$CODEX_HOME/auth.json"';

  test('of an image, a machine or an action that was not read', () => {
    expect(paid(login)).toBe('subscription');
    expect(paid('printf %s "$AUTH" > "${{ env.CODEX_HOME }}/auth.json"')).toBe('none');
    const after = job('printf %s "$AUTH" > "${{ env.CODEX_HOME }}/auth.json"');
    const setUp = after.replace('actions/checkout@v4', 'acme/setup-codex@v1');
    expect(budgets(setUp).ask).toBe('subscription');
    expect(paid('aws s3 cp s3://b/auth.json "$CODEX_HOME/auth.json"')).toBe('subscription');
    const asks = 'CODEX_HOME=/tmp/other codex exec hi';
    expect(budgets(job(login, asks)).ask).toBe('none');
  });

  test('a key in the environment goes before it', () => {
    const asks = 'CODEX_API_KEY=$' + '{{ secrets.OPENAI_API_KEY }} codex exec hi';
    expect(budgets(job(login, asks)).ask).toBe('api');
  });

  test('that a script hands on by the toolkit', () => {
    const script = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/github-script@v8
        with:
          script: |
            const home = \`\${process.env.RUNNER_TEMP}/codex-home\`;
            core.exportVariable("CODEX_HOME", home);
            core.exportVariable("CODEX_API_KEY", process.env.NOTHING);
      - env: { AUTH: "\${{ secrets.CODEX_AUTH_JSON }}" }
        run: printf %s "$AUTH" > "$RUNNER_TEMP/codex-home/auth.json"
      - run: unset CODEX_API_KEY; codex exec hi
`;
    expect(budgets(script).ask).toBe('subscription');
    const key = script.replace('process.env.NOTHING', 'process.env.KEY');
    expect(
      budgets(
        key
          .replace('unset CODEX_API_KEY; ', '')
          .replace('with:', 'env: { KEY: "${{ secrets.OPENAI_API_KEY }}" }\n        with:'),
      ).ask,
    ).toBe('api');
  });
});

describe('a home with what the repository keeps', () => {
  const router = `model_provider = "router"
[model_providers.router]
name = "Router"
base_url = "https://openrouter.ai/api/v1"
env_key = "ROUTER_KEY"
`;
  const asks = 'ROUTER_KEY=$' + '{{ secrets.OPENROUTER_API_KEY }} codex exec hi';

  test.each([
    'cp -r ci/codex ~/.codex',
    'cp -r ci/codex/. ~/.codex/',
    'cp ci/codex/* ~/.codex/',
    'ln -s "$GITHUB_WORKSPACE/ci/codex" ~/.codex',
    'mkdir -p /tmp/c; cp -r ci/codex/. /tmp/c; cp -r /tmp/c ~/.codex',
  ])('%s', (line) => {
    expect(budgets(job(line, asks), { 'ci/codex/config.toml': router }).ask).toBe('other');
  });

  test.each([
    'echo "CODEX_HOME=$GITHUB_WORKSPACE/.codex" >> "$GITHUB_ENV"',
    'echo "CODEX_HOME=$PWD/.codex" >> "$GITHUB_ENV"',
  ])('%s: the configuration of the checkout is the user’s', (line) => {
    expect(budgets(job(line, asks), { '.codex/config.toml': router }).ask).toBe('other');
  });
});

describe('every shape of auth.json', () => {
  const tokens = (mode = '') =>
    `{${mode}"OPENAI_API_KEY": null, "tokens": {"id_token": "$AUTH", "access_token": "$AUTH", "refresh_token": "$AUTH"}}`;
  const python = (last: string) => ({
    'make.py': `import json, os
from pathlib import Path
target = Path.home() / ".codex" / "auth.json"
login = {"tokens": {"id_token": os.environ["AUTH"], "access_token": os.environ["AUTH"], "refresh_token": os.environ["AUTH"]}}
key = {"OPENAI_API_KEY": os.environ["KEY"]}
${last}
`,
  });
  const node = (last: string) => ({
    'make.mjs': `import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
const target = path.join(os.homedir(), '.codex', 'auth.json');
const { AUTH, KEY: apiKey } = process.env;
const tokens = { id_token: process.env.AUTH, access_token: process.env.AUTH, refresh_token: process.env.AUTH };
const login = { auth_mode: 'chatgpt', OPENAI_API_KEY: process.env.KEY, tokens };
const key = { OPENAI_API_KEY: process.env.KEY ?? '', 'last_refresh': new Date().toISOString() };
${last}
`,
  });

  test.each<[string, 'api' | 'subscription', string, Files?]>([
    ['printf', 'api', `printf '{"OPENAI_API_KEY":"%s"}' "$KEY" > ${FILE}`],
    ['printf --', 'subscription', `printf -- '%s' "$AUTH" > ${FILE}`],
    ['heredoc, key', 'api', `cat > ${FILE} <<EOF\n{"OPENAI_API_KEY": "$KEY"}\nEOF`],
    ['heredoc, login', 'subscription', `cat > ${FILE} <<EOF\n${tokens()}\nEOF`],
    [
      'heredoc, both, by its mode',
      'subscription',
      `cat <<EOF > ${FILE}\n${tokens('"auth_mode": "chatgpt", ').replace('null', '"$KEY"')}\nEOF`,
    ],
    [
      'heredoc, both, by its mode',
      'api',
      `cat <<EOF > ${FILE}\n${tokens('"auth_mode": "apikey", ').replace('null', '"$KEY"')}\nEOF`,
    ],
    ['jq --arg', 'api', `jq -n --arg k "$KEY" '{OPENAI_API_KEY: $k}' > ${FILE}`],
    ['jq env', 'api', `jq -n '{OPENAI_API_KEY: env.KEY}' > ${FILE}`],
    ['jq $ENV', 'api', `jq -n '{"OPENAI_API_KEY": $ENV.KEY}' > ${FILE}`],
    ['jq {$x}', 'api', `jq -n --arg OPENAI_API_KEY "$KEY" '{$OPENAI_API_KEY}' > ${FILE}`],
    ['jq $ARGS', 'api', `jq --null-input --arg OPENAI_API_KEY "$KEY" '$ARGS.named' | tee ${FILE}`],
    [
      'jq, login',
      'subscription',
      `jq -n --arg a "$AUTH" '{auth_mode:"chatgpt",OPENAI_API_KEY:null,tokens:{id_token:$a,access_token:$a,refresh_token:$a},last_refresh:(now|todate)}' > ${FILE}`,
    ],
    [
      'JSON.stringify, key',
      'api',
      'node make.mjs',
      node('fs.writeFileSync(target, JSON.stringify(key));'),
    ],
    [
      'JSON.stringify, login',
      'subscription',
      'node make.mjs',
      node('fs.writeFileSync(target, JSON.stringify(login, null, 2));'),
    ],
    [
      'JSON.stringify in place',
      'api',
      `node -e "require('fs').writeFileSync(require('os').homedir()+'/.codex/auth.json', JSON.stringify({OPENAI_API_KEY: process.env.KEY}))"`,
    ],
    [
      'json.dump, key',
      'api',
      'python make.py',
      python('with open(target, "w") as out:\n    json.dump(key, out, indent=2)'),
    ],
    [
      'json.dump, login',
      'subscription',
      'python make.py',
      python('with target.open("w") as out:\n    json.dump(login, out)'),
    ],
    ['json.dumps, key', 'api', 'python make.py', python('target.write_text(json.dumps(key))')],
    [
      'json.dumps, login',
      'subscription',
      'python make.py',
      python('target.write_text(json.dumps(login))'),
    ],
  ])('%s: %s', (_, budget, lines, files = {}) => {
    expect(paid(lines, files)).toBe(budget);
  });
});

describe('a login that a forced method refuses', () => {
  const exec = (method: string) => `codex exec -c forced_login_method=${method} hi`;
  const secret = `echo "$AUTH" > ${FILE}`;
  const key = `echo "$KEY" > ${FILE}`;
  const fetched = `aws s3 cp s3://b/auth.json ${FILE}`;

  test.each([
    ['a secret named a login', secret, 'api', 'none'],
    ['a secret named a login', secret, 'chatgpt', 'subscription'],
    ['a secret named a key', key, 'chatgpt', 'none'],
    ['a file that nobody sees', fetched, 'api', 'api'],
    ['a file that nobody sees', fetched, 'chatgpt', 'subscription'],
    ['a key', `jq -n --arg k "$KEY" '{OPENAI_API_KEY: $k}' > ${FILE}`, 'chatgpt', 'none'],
    ['a key', `jq -n --arg k "$KEY" '{OPENAI_API_KEY: $k}' > ${FILE}`, 'api', 'api'],
  ])('%s, %s, forced to %s', (_, lines, method, budget) => {
    expect(budgets(job(lines, exec(method))).ask).toBe(budget);
    const config = `echo 'forced_login_method = "${method}"' > ~/.codex/config.toml`;
    expect(budgets(job(`${lines}\n${config}`)).ask).toBe(budget);
  });
});

describe('a login that a program writes where a variable points', () => {
  const run = (program: string) =>
    job(`${program} # make.`).replace('- run: codex exec hi', '- run: echo done');

  test.each<[string, string, string]>([
    [
      'make.py',
      'subscription',
      `import os, pathlib, subprocess, tempfile
home = pathlib.Path(tempfile.mkdtemp())
(home / "auth.json").write_text(os.environ["AUTH"])
subprocess.run(["codex", "exec", "hi"], env={**os.environ, "CODEX_HOME": str(home)}, check=True)
`,
    ],
    [
      'make.py',
      'api',
      `import json, os, subprocess, tempfile
home = tempfile.mkdtemp()
with open(os.path.join(home, "auth.json"), "w") as out:
    json.dump({"OPENAI_API_KEY": os.environ["KEY"]}, out)
subprocess.run(["codex", "exec", "hi"], env={**os.environ, "CODEX_HOME": home}, check=True)
`,
    ],
    [
      'make.mjs',
      'subscription',
      `import { mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
const home = mkdtempSync('/tmp/home-');
writeFileSync(path.join(home, 'auth.json'), process.env.AUTH);
spawnSync('codex', ['exec', 'hi'], { env: { ...process.env, CODEX_HOME: home } });
`,
    ],
    [
      'make.mjs',
      'none',
      `import { mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
const home = mkdtempSync('/tmp/home-');
spawnSync('codex', ['exec', 'hi'], { env: { ...process.env, CODEX_HOME: home } });
`,
    ],
  ])('%s: %s', (path, budget, text) => {
    const program = path.endsWith('.py') ? `python ${path}` : `node ${path}`;
    expect(budgets(run(program), { [path]: text }).ask).toBe(budget);
  });
});
