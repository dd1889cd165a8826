import { expect, test } from 'vitest';
import { ASK_PY, budgetOf, type Situation } from './situation.ts';

const LIVE =
  'import os, pytest\nfrom openai import OpenAI\n\n\n@pytest.mark.skipif(not os.environ.get("OPENAI_API_KEY"), reason="no key")\ndef test_live():\n    assert OpenAI().responses.create(model="gpt-6", input="hi")\n';
const RUST =
  'use std::process::Command;\n\nfn key_or_skip(name: &str) -> Option<()> {\n    std::env::var_os(name).map(|_| ())\n}\n\n#[test]\nfn asks() {\n    let Some(_) = key_or_skip("OPENAI_API_KEY") else {\n        return;\n    };\n    Command::new(env!("CARGO_BIN_EXE_x")).args(["--provider", "openai"]).output().unwrap();\n}\n';

/** Keys that are fetched from a keeper of secrets. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'py boto secret',
    run: 'python a.py',
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {
      'a.py':
        'import boto3, json\nfrom openai import OpenAI\nsm = boto3.client("secretsmanager")\nsecret = json.loads(sm.get_secret_value(SecretId="prod/openai")["SecretString"])\nclient = OpenAI(api_key=secret["api_key"])\nclient.responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'py gcp',
    run: 'python a.py',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'a.py':
        'from google.cloud import secretmanager\nfrom openai import OpenAI\ndef get(name):\n    c = secretmanager.SecretManagerServiceClient()\n    return c.access_secret_version(name=name).payload.data.decode()\nclient = OpenAI(api_key=get("projects/p/secrets/openai/versions/latest"))\nclient.responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'ts aws',
    run: 'npx tsx a.ts',
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {
      'a.ts':
        'import { SecretsManagerClient, GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";\nimport OpenAI from "openai";\nconst sm = new SecretsManagerClient({});\nconst r = await sm.send(new GetSecretValueCommand({ SecretId: "x" }));\nconst client = new OpenAI({ apiKey: r.SecretString });\nawait client.responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'op read env',
    run: ['export OPENAI_API_KEY=$(op read op://ci/openai/key)', 'python a.py'],
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['OP_SERVICE_ACCOUNT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'op run',
    run: ['op run --env-file=.env.tpl -- python a.py'],
    files: {
      '.env.tpl': 'OPENAI_API_KEY=op://ci/openai/key\n',
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['OP_SERVICE_ACCOUNT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'doppler run',
    run: ['doppler run -- python a.py'],
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['DOPPLER_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'infisical',
    run: ['infisical run --env=prod -- npm run eval'],
    files: {
      'package.json': '{"scripts":{"eval":"node a.mjs"}}',
      'a.mjs':
        'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-5", input: "x" });\n',
    },
    keys: ['INFISICAL_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: '1p action',
    run: ['python a.py'],
    before: `      - uses: 1password/load-secrets-action@v2
        with: { export-env: true }
        env: { OP_SERVICE_ACCOUNT_TOKEN: '\${{ secrets.OP }}', OPENAI_API_KEY: 'op://ci/openai/key' }
`,
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'aws action',
    run: ['python a.py'],
    before:
      '      - uses: aws-actions/aws-secretsmanager-get-secrets@v2\n        with:\n          secret-ids: |\n            OPENAI_API_KEY, prod/openai\n',
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'gcp action',
    run: [],
    before: `      - id: s
        uses: google-github-actions/get-secretmanager-secrets@v2
        with:
          secrets: |-
            openai:proj/openai
      - run: python a.py
        env: { OPENAI_API_KEY: '\${{ steps.s.outputs.openai }}' }
`,
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'vault action',
    run: ['python a.py'],
    before:
      '      - uses: hashicorp/vault-action@v3\n        with:\n          url: https://v\n          secrets: |\n            secret/data/ci openai | OPENAI_API_KEY ;\n',
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'vault kv',
    run: ['OPENAI_API_KEY=$(vault kv get -field=key secret/openai) python a.py'],
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['VAULT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'py azure kv',
    run: 'python a.py',
    before: `      - uses: azure/login@v2
        with: { client-id: '\${{ secrets.AZ }}', tenant-id: t, subscription-id: s }
`,
    files: {
      'a.py':
        'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nfrom openai import OpenAI\nkv = SecretClient("https://x.vault.azure.net", DefaultAzureCredential())\nclient = OpenAI(api_key=kv.get_secret("openai").value)\nclient.responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'go',
    run: 'go run .',
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {
      'go.mod': 'module x\n',
      'main.go':
        'package main\nimport (\n "context"\n "github.com/aws/aws-sdk-go-v2/service/secretsmanager"\n "github.com/openai/openai-go"\n "github.com/openai/openai-go/option"\n)\nfunc main() {\n sm := secretsmanager.NewFromConfig(cfg)\n out, _ := sm.GetSecretValue(context.TODO(), &secretsmanager.GetSecretValueInput{})\n c := openai.NewClient(option.WithAPIKey(*out.SecretString))\n c.Chat.Completions.New(context.TODO(), openai.ChatCompletionNewParams{})\n}\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'op subprocess',
    run: 'python a.py',
    files: {
      'a.py':
        'import subprocess\nfrom openai import OpenAI\nkey = subprocess.check_output(["op","read","op://ci/openai/key"]).decode().strip()\nOpenAI(api_key=key).responses.create(model="gpt-5", input="x")\n',
    },
    keys: ['OP_SERVICE_ACCOUNT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'unit test unknown key',
    run: 'pytest tests',
    files: {
      'tests/test_a.py': 'from app import make\ndef test_x(monkeypatch):\n    assert make("k")\n',
      'app.py': 'from openai import OpenAI\ndef make(key):\n    return OpenAI(api_key=key)\n',
    },
    keys: [],
    own: true,
    want: 'none',
  },
  {
    name: 'doppler claude',
    run: 'doppler run -- claude -p hi',
    files: {},
    keys: ['DOPPLER_TOKEN'],
    own: true,
    want: 'other',
  },
  {
    name: 'op run codex',
    run: 'op run --env-file=.env.tpl -- codex exec hi',
    files: {},
    keys: ['OP_SERVICE_ACCOUNT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'op run codex tpl',
    run: 'op run --env-file=.env.tpl -- codex exec hi',
    files: { '.env.tpl': 'CODEX_API_KEY=op://a/b/c\n' },
    keys: ['OP_SERVICE_ACCOUNT_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'infisical aider',
    run: 'infisical run -- aider --model gpt-5 --message hi',
    files: {},
    keys: ['INFISICAL_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'vault action codex',
    run: 'codex exec hi',
    before:
      '      - uses: hashicorp/vault-action@v3\n        with:\n          url: https://v\n          secrets: |\n            secret/data/ci codex | CODEX_API_KEY ;\n',
    files: {},
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'doppler action codex',
    run: 'codex exec hi',
    before: `      - uses: dopplerhq/secrets-fetch-action@v1
        with: { doppler-token: '\${{ secrets.DT }}', inject-env-vars: true }
`,
    files: {},
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'doppler action py',
    run: 'python a.py',
    before: `      - uses: dopplerhq/secrets-fetch-action@v1
        with: { doppler-token: '\${{ secrets.DT }}', inject-env-vars: true }
`,
    files: {
      'a.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n',
    },
    keys: [],
    own: true,
    want: 'api',
  },
  {
    name: 'doppler tests mock',
    run: 'pytest',
    before: `      - uses: dopplerhq/secrets-fetch-action@v1
        with: { doppler-token: '\${{ secrets.DT }}', inject-env-vars: true }
`,
    files: { 'test_a.py': 'def test_a():\n    assert 1\n' },
    keys: [],
    own: true,
    want: 'none',
  },
  {
    name: 'all of a keeper, and a login that a step writes',
    run: [
      'mkdir -p ~/.codex && printf "%s" "$CODEX_AUTH_JSON" | tr -d "\\n" | base64 -d > ~/.codex/auth.json',
      'codex exec hi',
    ],
    before:
      '      - uses: Infisical/secrets-action@v1\n        with: { method: oidc, project-slug: app }\n',
    files: {},
    keys: ['CODEX_AUTH_JSON'],
    want: 'subscription',
  },
  {
    name: '1p codex auth',
    run: [
      'mkdir -p ~/.codex && printf "%s" "$CODEX_AUTH_JSON" > ~/.codex/auth.json',
      'codex exec hi',
    ],
    before: `      - uses: 1password/load-secrets-action@v2
        with: { export-env: true }
        env: { OP_SERVICE_ACCOUNT_TOKEN: '\${{ secrets.OP }}', CODEX_AUTH_JSON: 'op://ci/codex/auth' }
`,
    files: {},
    keys: [],
    own: true,
    want: 'subscription',
  },
  {
    name: 'litellm doppler',
    run: 'doppler run -- python a.py',
    files: { 'a.py': 'import litellm\nlitellm.completion(model="gpt-4o", messages=[])\n' },
    keys: ['DOPPLER_TOKEN'],
    own: true,
    want: 'api',
  },
  {
    name: 'litellm any',
    run: 'doppler run -- python a.py',
    files: {
      'a.py': 'import litellm, os\nlitellm.completion(model=os.environ["M"], messages=[])\n',
    },
    keys: ['DOPPLER_TOKEN'],
    own: true,
    want: 'unclear',
  },
  {
    name: 'build under doppler',
    run: 'doppler run -- npm run build',
    files: { 'package.json': '{"scripts":{"build":"tsc -p ."}}' },
    keys: ['DOPPLER_TOKEN'],
    own: true,
    want: 'none',
  },
  {
    name: 'maven tests that ask for a key of Bedrock by another name',
    run: 'mvn verify -DAWS_BEDROCK_KEY="${{ env.AWS_BEDROCK_KEY }}"',
    before: `      - uses: hashicorp/vault-action@v3
        with:
          url: \${{ secrets.VAULT_ADDR }}
          secrets: |
            secret/data/models/bedrock KEY | AWS_BEDROCK_KEY;
`,
    files: {
      'pom.xml': '<project/>',
      'src/test/java/org/acme/AskIT.java':
        'package org.acme;\nimport org.junit.jupiter.api.*;\nclass AskIT {\n  @BeforeAll static void ready() {\n    Assumptions.assumeTrue(System.getenv("AWS_BEDROCK_KEY") != null, "no key");\n  }\n  @Test void asks() { Flow.start("ask.bpmn"); }\n}\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'tests that a keeper starts, skipped without the key',
    run: 'doppler run -- pytest',
    files: { 'test_live.py': LIVE },
    keys: ['DOPPLER_TOKEN'],
    want: 'api',
  },
  {
    name: 'the same in Rust, whose tests start a program of the package',
    run: 'doppler run -- cargo test',
    files: {
      'Cargo.toml': '[package]\nname = "x"\nversion = "0.1.0"\n',
      'src/main.rs': 'fn main() {}\n',
      'tests/live.rs': RUST,
    },
    keys: ['DOPPLER_TOKEN'],
    want: 'api',
  },
  {
    name: 'tests beside it that ask nobody',
    run: 'doppler run -- pytest test_sum.py',
    files: { 'test_live.py': LIVE, 'test_sum.py': 'def test_sum():\n    assert 1 + 1 == 2\n' },
    keys: ['DOPPLER_TOKEN'],
    want: 'none',
  },
  {
    name: 'a program that ends without the key',
    run: 'doppler run -- python a.py',
    files: {
      'a.py':
        'import os, sys\nfrom openai import OpenAI\nif not os.environ.get("OPENAI_API_KEY"):\n    sys.exit(0)\nOpenAI().responses.create(model="gpt-6", input="hi")\n',
    },
    keys: ['DOPPLER_TOKEN'],
    want: 'api',
  },
  {
    name: 'sops',
    run: "sops exec-env secrets.enc.yaml 'python a.py'",
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['SOPS_AGE_KEY'],
    want: 'api',
  },
  {
    name: 'teller',
    run: 'teller run -- python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: [],
    want: 'api',
  },
  {
    name: 'dotenvx',
    run: 'dotenvx run -- python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['DOTENV_PRIVATE_KEY'],
    want: 'api',
  },
  {
    name: 'dotenvx with the key of one of its files',
    run: 'dotenvx run -f .env.ci -- python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['DOTENV_PRIVATE_KEY_CI'],
    want: 'api',
  },
  {
    // A file that no step wrote, which holds nothing without its key: `.env.local` of a developer.
    name: 'dotenvx without a key',
    run: 'dotenvx run -f .env.local -- python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: [],
    want: 'none',
  },
  {
    name: 'what of the plan is used',
    run: 'doppler run -- node a.mjs',
    files: {
      'a.mjs':
        'const URL = "https://chatgpt.com/backend-api/wham/usage"\nasync function used(t) {\n  return fetch(URL, { headers: { Authorization: `Bearer ${t}` } })\n}\nawait used(process.env.TOK)\n',
    },
    keys: ['DOPPLER_TOKEN'],
    want: 'none',
  },
  {
    name: 'phase',
    run: "phase run 'python a.py'",
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['PHASE_SERVICE_TOKEN'],
    want: 'api',
  },
  {
    name: 'bws, which takes a line',
    run: "bws run -- 'python a.py'",
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['BWS_ACCESS_TOKEN'],
    want: 'api',
  },
  {
    name: 'envconsul',
    run: 'envconsul -secret secret/ai python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: ['VAULT_TOKEN'],
    want: 'api',
  },
  {
    name: 'summon',
    run: 'summon -f keys.yml python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: [],
    want: 'api',
  },
  {
    name: 'aws-vault, which holds credentials of AWS alone',
    run: 'aws-vault exec prod -- python a.py',
    files: { 'a.py': ASK_PY + 'ask()\n' },
    keys: [],
    want: 'none',
  },
  {
    name: 'a program that nobody can read',
    run: 'doppler run -- ./bin/agent',
    files: {},
    keys: ['DOPPLER_TOKEN'],
    want: 'unclear',
  },
  {
    name: 'a client whose model tells whom it asks',
    run: 'doppler run -- aider -m hi',
    files: {},
    keys: ['DOPPLER_TOKEN'],
    want: 'unclear',
  },
  {
    name: 'one that has nothing to do with models',
    run: 'doppler run -- terraform apply',
    files: {},
    keys: ['DOPPLER_TOKEN'],
    want: 'none',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});

const FROM_FILE =
  'from dotenv import load_dotenv\nfrom openai import OpenAI\nload_dotenv()\nOpenAI().responses.create(model="gpt-6", input="x")\n';

test.each([
  ['doppler secrets download --no-file --format env > .env', 'api'],
  ['doppler secrets download --no-file --format env >> "$GITHUB_ENV"', 'api'],
  ['infisical export --format=dotenv > .env.local', 'api'],
  ['op inject -i .env.tpl -o .env', 'api'],
  ["vault kv get -format=json secret/app | jq -r '.data | to_entries[]' >> $GITHUB_ENV", 'api'],
  ['sops -d secrets.enc.env > .env', 'api'],
  ['echo "MODE=$(vault kv get -field=mode secret/app)" >> "$GITHUB_ENV"', 'none'],
  ['doppler secrets download --no-file > /tmp/all.json', 'none'],
  ['aws s3 ls > .env', 'none'],
])('what a step before fetches into a file of variables: %s', (line, want) => {
  const before = `      - run: ${JSON.stringify(line)}\n`;
  const situation = { run: 'python ask.py', before, keys: ['DOPPLER_TOKEN'], want };
  expect(budgetOf({ ...situation, files: { 'ask.py': FROM_FILE } })).toBe(want);
  expect(budgetOf({ ...situation, files: { 'ask.py': 'print("hi")\n' } })).toBe('none');
});
