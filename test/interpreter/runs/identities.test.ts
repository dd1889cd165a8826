import { expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

/** Clients that know the run by an identity or a login rather than by a key. */
const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'v0',
    run: 'node a.mjs',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'a.mjs':
        'import { GoogleGenAI } from "@google/genai";\nconst ai = new GoogleGenAI({ vertexai: true, project: process.env.P });\nawait ai.models.generateContent({ model: "gemini-2.5-flash", contents: "x" });\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'v1',
    run: 'npm run test:e2e',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'package.json':
        '{"name":"x","type":"module","scripts":{"test:e2e":"NODE_OPTIONS=\'--experimental-vm-modules\' jest --config ./test/jest-e2e.json"},"devDependencies":{"jest":"30"},"dependencies":{"@google/genai":"1"}}',
      'test/jest-e2e.json':
        '{"rootDir":".","testEnvironment":"node","testRegex":".e2e-spec.ts$","moduleNameMapper":{"^(\\\\.{1,2}/.*)\\\\.js$":"$1"}}',
      'test/llm-judge/judge.service.ts':
        'import { GoogleGenAI } from "@google/genai"\nexport class JudgeService {\n  private ai: GoogleGenAI\n  constructor() { this.ai = new GoogleGenAI({ vertexai: true, project: process.env.GOOGLE_CLOUD_PROJECT }) }\n  async judge(x: string) { return this.ai.models.generateContent({ model: "gemini-2.5-flash", contents: x }) }\n}\n',
      'test/llm-judge/text-chat.e2e-spec.ts':
        'import { JudgeService } from "./judge.service.js"\ndescribe("x", () => { it("y", async () => { const j = new JudgeService(); await j.judge("x") }) })\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'v2',
    run: 'npm run test:e2e -- --testPathPatterns=text-chat.e2e --forceExit',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'package.json':
        '{"name":"x","type":"module","scripts":{"test:e2e":"NODE_OPTIONS=\'--experimental-vm-modules\' jest --config ./test/jest-e2e.json"},"devDependencies":{"jest":"30"},"dependencies":{"@google/genai":"1"}}',
      'test/jest-e2e.json':
        '{"rootDir":".","testEnvironment":"node","testRegex":".e2e-spec.ts$","moduleNameMapper":{"^(\\\\.{1,2}/.*)\\\\.js$":"$1"}}',
      'test/llm-judge/judge.service.ts':
        'import { GoogleGenAI } from "@google/genai"\nexport class JudgeService {\n  private ai: GoogleGenAI\n  constructor() { this.ai = new GoogleGenAI({ vertexai: true, project: process.env.GOOGLE_CLOUD_PROJECT }) }\n  async judge(x: string) { return this.ai.models.generateContent({ model: "gemini-2.5-flash", contents: x }) }\n}\n',
      'test/llm-judge/text-chat.e2e-spec.ts':
        'import { jest } from "@jest/globals"\nimport { JudgeService } from "./judge.service.js"\nconst skip = !process.env.GOOGLE_CLOUD_PROJECT\nconst descr = skip ? describe.skip : describe\ndescr("x", () => {\n  let judge: JudgeService\n  beforeAll(async () => { judge = new JudgeService() }, 1)\n  it("y", async () => { await judge.judge("x") })\n})\n',
    },
    keys: ['GOOGLE_CLOUD_PROJECT'],
    own: true,
    want: 'other',
  },
  {
    name: 'v3',
    run: 'npm run test:e2e -- --testPathPatterns=text-chat.e2e --forceExit',
    files: {
      'package.json':
        '{"name":"x","type":"module","scripts":{"test:e2e":"NODE_OPTIONS=\'--experimental-vm-modules\' jest --config ./test/jest-e2e.json"},"devDependencies":{"jest":"30"},"dependencies":{"@google/genai":"1"}}',
      'test/jest-e2e.json':
        '{"rootDir":".","testEnvironment":"node","testRegex":".e2e-spec.ts$","moduleNameMapper":{"^(\\\\.{1,2}/.*)\\\\.js$":"$1"}}',
      'test/llm-judge/judge.service.ts':
        'import { GoogleGenAI } from "@google/genai"\nexport class JudgeService {\n  private ai: GoogleGenAI\n  constructor() { this.ai = new GoogleGenAI({ vertexai: true, project: process.env.GOOGLE_CLOUD_PROJECT }) }\n  async judge(x: string) { return this.ai.models.generateContent({ model: "gemini-2.5-flash", contents: x }) }\n}\n',
      'test/llm-judge/text-chat.e2e-spec.ts':
        'import { JudgeService } from "./judge.service.js"\ndescribe("x", () => { it("y", async () => { const j = new JudgeService(); await j.judge("x") }) })\n',
    },
    keys: ['GOOGLE_API_KEY'],
    own: true,
    want: 'other',
  },
  {
    name: 'v4',
    run: 'npm run test:e2e -- --testPathPatterns=other.e2e --forceExit',
    files: {
      'package.json':
        '{"name":"x","type":"module","scripts":{"test:e2e":"NODE_OPTIONS=\'--experimental-vm-modules\' jest --config ./test/jest-e2e.json"},"devDependencies":{"jest":"30"},"dependencies":{"@google/genai":"1"}}',
      'test/jest-e2e.json':
        '{"rootDir":".","testEnvironment":"node","testRegex":".e2e-spec.ts$","moduleNameMapper":{"^(\\\\.{1,2}/.*)\\\\.js$":"$1"}}',
      'test/llm-judge/judge.service.ts':
        'import { GoogleGenAI } from "@google/genai"\nexport class JudgeService {\n  private ai: GoogleGenAI\n  constructor() { this.ai = new GoogleGenAI({ vertexai: true, project: process.env.GOOGLE_CLOUD_PROJECT }) }\n  async judge(x: string) { return this.ai.models.generateContent({ model: "gemini-2.5-flash", contents: x }) }\n}\n',
      'test/llm-judge/text-chat.e2e-spec.ts':
        'import { JudgeService } from "./judge.service.js"\ndescribe("x", () => { it("y", async () => { const j = new JudgeService(); await j.judge("x") }) })\n',
      'test/other.e2e-spec.ts': 'describe("a",()=>{it("b",()=>{expect(1).toBe(1)})})\n',
    },
    keys: ['GOOGLE_API_KEY'],
    own: true,
    want: 'none',
  },
  {
    name: 'py vertex',
    run: 'python a.py',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'a.py':
        'from google import genai\nc = genai.Client(vertexai=True, project="p", location="l")\nc.models.generate_content(model="gemini-2.5-flash", contents="x")\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'py vertexai',
    run: 'python a.py',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'a.py':
        'import vertexai\nfrom vertexai.generative_models import GenerativeModel\nvertexai.init(project="p")\nGenerativeModel("gemini-2.5-pro").generate_content("x")\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'anthropic vertex',
    run: 'python a.py',
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {
      'a.py':
        'from anthropic import AnthropicVertex\nc = AnthropicVertex(project_id="p", region="r")\nc.messages.create(model="claude-sonnet-4", max_tokens=1, messages=[])\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'anthropic bedrock',
    run: 'python a.py',
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {
      'a.py':
        'from anthropic import AnthropicBedrock\nc = AnthropicBedrock()\nc.messages.create(model="claude-sonnet-4", max_tokens=1, messages=[])\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'azure identity',
    run: 'python a.py',
    before: `      - uses: azure/login@v2
        with: { client-id: '\${{ secrets.AZ }}', tenant-id: t, subscription-id: s }
`,
    files: {
      'a.py':
        'from azure.identity import DefaultAzureCredential, get_bearer_token_provider\nfrom openai import AzureOpenAI\ntp = get_bearer_token_provider(DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default")\nc = AzureOpenAI(azure_endpoint="https://x.openai.azure.com", azure_ad_token_provider=tp, api_version="v")\nc.chat.completions.create(model="gpt-4o", messages=[])\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'claude cli vertex',
    run: ['export CLAUDE_CODE_USE_VERTEX=1', 'npx -y @anthropic-ai/claude-code -p hi'],
    before: `      - env: { SA: '\${{ secrets.GCP_SA }}' }
        run: |
          printf '%s' "$SA" > "$RUNNER_TEMP/sa.json"
          echo "GOOGLE_APPLICATION_CREDENTIALS=$RUNNER_TEMP/sa.json" >> "$GITHUB_ENV"
`,
    files: {},
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'claude bedrock',
    run: ['claude -p hi'],
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {},
    keys: [],
    own: true,
    job: '    env: { CLAUDE_CODE_USE_BEDROCK: "1" }\n',
    want: 'other',
  },
  {
    name: 'claude creds',
    run: [
      'mkdir -p ~/.claude',
      'echo "$CLAUDE_CREDENTIALS" > ~/.claude/.credentials.json',
      'claude -p hi',
    ],
    files: {},
    keys: ['CLAUDE_CREDENTIALS'],
    own: true,
    want: 'other',
  },
  {
    name: 'claude creds py',
    run: ['mkdir -p ~/.claude', 'echo "$CREDS" > ~/.claude/.credentials.json', 'python a.py'],
    files: {
      'a.py':
        'import anyio\nfrom claude_agent_sdk import query\nasync def main():\n    async for m in query(prompt="x"):\n        print(m)\nanyio.run(main)\n',
    },
    keys: ['CREDS'],
    own: true,
    want: 'other',
  },
  {
    name: 'gemini cli wif',
    run: ['export GOOGLE_GENAI_USE_VERTEXAI=true', 'npx @google/gemini-cli -p hi'],
    before:
      "      - uses: google-github-actions/auth@v2\n        with: { workload_identity_provider: 'projects/1/x', service_account: 'a@b' }\n",
    files: {},
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'bedrock boto oidc',
    run: 'python a.py',
    before:
      "      - uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: 'arn:aws:iam::1:role/x', aws-region: us-east-1 }\n",
    files: {
      'a.py':
        'import boto3\nc = boto3.client("bedrock-runtime")\nc.converse(modelId="anthropic.claude", messages=[])\n',
    },
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'claude foundry',
    run: ['claude -p hi'],
    before: `      - uses: azure/login@v2
        with: { client-id: '\${{ secrets.AZ }}', tenant-id: t, subscription-id: s }
`,
    files: {},
    keys: [],
    own: true,
    job: '    env: { CLAUDE_CODE_USE_FOUNDRY: "1", ANTHROPIC_FOUNDRY_RESOURCE: r }\n',
    want: 'other',
  },
  {
    name: 'claude action federation',
    run: [],
    before:
      "      - uses: anthropics/claude-code-action@v1\n        with: { use_bedrock: 'true', prompt: hi }\n",
    files: {},
    keys: [],
    own: true,
    want: 'other',
  },
  {
    name: 'claude action wif',
    run: [],
    before:
      '      - uses: anthropics/claude-code-action@v1\n        with: { prompt: hi, anthropic_federation_rule_id: fdrl_x, anthropic_organization_id: o, anthropic_service_account_id: s }\n',
    files: {},
    keys: [],
    own: true,
    want: 'other',
  },
];

test.each(CASES)('$name: $want', (situation) => {
  expect(budgetOf(situation)).toBe(situation.want);
});
