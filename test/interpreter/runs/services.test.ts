import { describe, expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

const litellm = (model: string, key = 'OPENAI_API_KEY') =>
  `model_list:\n  - model_name: main\n    litellm_params:\n      model: ${model}\n      api_key: os.environ/${key}\n`;
const router = (key: string) =>
  `{ "Providers": [{ "name": "openai", "api_base_url": "https://api.openai.com/v1/chat/completions", "api_key": "${key}", "models": ["gpt-6"] }] }`;
const stack = (type: string, key: string) =>
  `version: 2\nproviders:\n  inference:\n  - provider_id: main\n    provider_type: ${type}\n    config:\n      api_key: \${env.${key}:=}\n  - provider_id: words\n    provider_type: inline::sentence-transformers\n    config: {}\n`;
const compose = (service: string) =>
  `services:\n  models:\n${service}  store:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: x\n`;
const LITELLM = compose(
  '    image: ghcr.io/berriai/litellm:main-stable\n    command: ["--config", "/app/config.yaml", "--port", "4000"]\n    volumes:\n      - ./config.yaml:/app/config.yaml:ro\n    environment:\n      - OPENAI_API_KEY=${OPENAI_API_KEY}\n      - ANTHROPIC_API_KEY=${ANTHROPIC_API_KEY:-}\n',
);
const OUTSIDE = { 'tests/features/ask.feature': 'Feature: asking\n' };
const UP = ['docker compose up -d', 'behave tests/features'];
const BOTH = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];

const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'LiteLLM in a service asks OpenAI',
    run: UP,
    keys: BOTH,
    files: { ...OUTSIDE, 'compose.yaml': LITELLM, 'config.yaml': litellm('openai/gpt-6') },
    want: 'api',
  },
  {
    name: 'LiteLLM in a service asks another',
    run: UP,
    keys: BOTH,
    files: {
      ...OUTSIDE,
      'compose.yaml': LITELLM,
      'config.yaml': litellm('anthropic/claude-5', 'ANTHROPIC_API_KEY'),
    },
    want: 'other',
  },
  {
    name: 'LiteLLM in a service asks the machine itself',
    run: UP,
    keys: BOTH,
    files: { ...OUTSIDE, 'compose.yaml': LITELLM, 'config.yaml': litellm('ollama/llama3') },
    want: 'none',
  },
  {
    name: 'only the other service starts',
    run: ['docker compose up -d store', 'behave'],
    files: { ...OUTSIDE, 'compose.yaml': LITELLM, 'config.yaml': litellm('openai/gpt-6') },
    want: 'none',
  },
  {
    name: 'a service starts what it depends on',
    run: ['docker compose up -d web', 'behave tests/features'],
    files: {
      ...OUTSIDE,
      'compose.yaml': `${LITELLM}  web:\n    image: nginx:1\n    depends_on: [models]\n`,
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'api',
  },
  {
    name: 'a service of a profile that is not asked for',
    run: UP,
    files: {
      ...OUTSIDE,
      'compose.yaml': LITELLM.replace('  models:\n', '  models:\n    profiles: [ai]\n'),
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'none',
  },
  {
    name: 'a service of a profile that is',
    run: ['docker compose --profile ai up -d', 'behave tests/features'],
    files: {
      ...OUTSIDE,
      'compose.yaml': LITELLM.replace('  models:\n', '  models:\n    profiles: [ai]\n'),
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'api',
  },
  {
    name: 'a profile that only the run knows',
    run: ['docker compose --profile "$WHICH" up -d', 'behave tests/features'],
    files: {
      ...OUTSIDE,
      'compose.yaml': LITELLM.replace('  models:\n', '  models:\n    profiles: [ai]\n'),
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'api',
  },
  {
    name: 'the words of an image that keeps data are its own, whoever the registry is',
    run: 'docker compose up -d',
    files: {
      'compose.yaml':
        'services:\n  store:\n    image: ${REGISTRY:-docker.io}/minio/minio:1\n    command: server /data --console-address ":9001"\n    environment: [OPENAI_API_KEY]\n',
    },
    want: 'none',
  },
  {
    name: 'a line of a service is words, and its shell reads one of them',
    run: 'docker compose up -d',
    files: {
      'compose.yaml': `services:\n  ask:\n    image: alpine:3\n    command: >-\n      sh -c 'curl https://api.openai.com/v1/responses -H "Authorization: Bearer $$OPENAI_API_KEY" -d @x.json'\n    environment: [OPENAI_API_KEY]\n`,
    },
    want: 'api',
  },
  {
    name: 'a made-up key in the service',
    run: UP,
    files: {
      ...OUTSIDE,
      'compose.yaml': LITELLM.replace('${OPENAI_API_KEY}', 'sk-test'),
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'none',
  },
  {
    name: 'LiteLLM in the background',
    run: ['litellm --config config.yaml --port 4000 &', 'pytest tests'],
    files: { 'config.yaml': litellm('openai/gpt-6') },
    want: 'api',
  },
  {
    name: 'LiteLLM with settings that a step writes',
    run: [
      'cat > /tmp/models.yaml <<EOF',
      ...litellm('openai/gpt-6')
        .trimEnd()
        .replace('os.environ/OPENAI_API_KEY', '$OPENAI_API_KEY')
        .split('\n'),
      'EOF',
      'litellm --config /tmp/models.yaml &',
    ],
    files: {},
    want: 'api',
  },
  {
    name: 'the router of Claude Code asks whom its settings name',
    run: [
      'cat > ~/.claude-code-router/config.json <<EOF',
      router('$OPENAI_API_KEY'),
      'EOF',
      'nohup ~/.bun/bin/bunx @musistudio/claude-code-router@latest start &',
    ],
    keys: BOTH,
    files: {},
    want: 'api',
  },
  {
    name: 'the router of Claude Code with a made-up key',
    run: [`echo '${router('none')}' > ~/.claude-code-router/config.json`, 'ccr start &'],
    files: {},
    want: 'none',
  },
  { name: 'LiteLLM with a model', run: 'litellm --model gpt-6 &', files: {}, want: 'api' },
  {
    name: 'LiteLLM with a model of the machine',
    run: 'litellm --model ollama/llama3 &',
    files: {},
    want: 'none',
  },
  {
    name: 'LiteLLM in a container of its own',
    run: 'docker run -d -e OPENAI_API_KEY -e ANTHROPIC_API_KEY -v "$PWD/config.yaml:/app/config.yaml" ghcr.io/berriai/litellm:main --config /app/config.yaml',
    keys: BOTH,
    files: { 'config.yaml': litellm('anthropic/claude-5', 'ANTHROPIC_API_KEY') },
    want: 'other',
  },
  {
    name: 'Llama Stack asks OpenAI',
    run: ['uv run llama stack run run.yaml --port 8321 &', 'pytest tests'],
    keys: BOTH,
    files: { 'run.yaml': stack('remote::openai', 'OPENAI_API_KEY') },
    want: 'api',
  },
  {
    name: 'Llama Stack asks the machine itself',
    run: 'llama stack run run.yaml &',
    keys: BOTH,
    files: { 'run.yaml': stack('remote::ollama', 'OPENAI_API_KEY') },
    want: 'none',
  },
  {
    name: 'a service that is only told by its settings',
    run: ['cp configs/run-ci.yaml run.yaml', 'docker compose up -d', 'make e2e'],
    keys: BOTH,
    files: {
      Makefile: 'e2e:\n\tbehave tests\n',
      'configs/run-ci.yaml': stack('remote::openai', 'OPENAI_API_KEY'),
      'run.yaml': stack('remote::ollama', 'X'),
      'compose.yaml': compose(
        '    build:\n      context: .\n      dockerfile: deploy/missing.containerfile\n    volumes:\n      - ./run.yaml:/opt/run.yaml:z\n    environment:\n      - OPENAI_API_KEY=${OPENAI_API_KEY}\n',
      ),
    },
    want: 'api',
  },
  {
    name: 'make starts the services',
    run: 'make up',
    files: {
      Makefile: 'up:\n\tdocker compose up -d\n\tbehave\n',
      'compose.yaml': LITELLM,
      'config.yaml': litellm('openai/gpt-6'),
    },
    want: 'api',
  },
  {
    name: 'a service of the job',
    run: 'pytest tests',
    job: '    services:\n      models:\n        image: ghcr.io/berriai/litellm:main\n        env:\n          OPENAI_API_KEY: ${{ secrets.TEAM_KEY }}\n',
    keys: [],
    files: {},
    want: 'api',
  },
  {
    name: 'a service that nobody here knows is handed a key',
    run: UP,
    files: {
      ...OUTSIDE,
      'compose.yaml': compose(
        '    image: acme/chat-backend:3\n    environment:\n      OPENAI_API_KEY: ${OPENAI_API_KEY}\n',
      ),
    },
    want: 'api',
  },
  {
    name: 'a service that is handed none',
    run: UP,
    files: { ...OUTSIDE, 'compose.yaml': compose('    image: acme/chat-backend:3\n') },
    want: 'none',
  },
];

describe('a service that asks models for who drives it', () => {
  test.each(CASES)('$name', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});
