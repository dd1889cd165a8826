import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

type Files = Readonly<Record<string, string>>;

/** The budget of a job that runs one program with a key of its own, and who may be paid. */
function asked(run: string, files: Files, ...env: readonly string[]) {
  const workflow = [
    'on: push',
    'jobs:',
    '  job:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v4',
    `      - run: ${run}`,
    '        env:',
    '          OUR_KEY: ${{ secrets.OUR_KEY }}',
    ...env.map((line) => `          ${line}`),
  ].join('\n');
  return reportOf(workflow, files).jobs[0]?.budget;
}

const TOLD = 'LLM_URL: ${{ secrets.LLM_URL }}';
const HOST = 'https://api.openai.com/v1/chat/completions';
const GATEWAY = 'https://openrouter.ai/api/v1/chat/completions';
const HEAD = 'headers: { Authorization: `Bearer ${process.env.OUR_KEY}` }';

const CONFIG: Files = {
  'conf/ai.json': `{ "llm": { "url": "${HOST}" }, "LLM_ADDRESS": "${HOST}" }`,
  'conf/ai.yaml': `llm:\n  url: ${HOST}\n`,
};

describe('the address that a program takes from a file of data is asked', () => {
  it.each<[string, string, string, string]>([
    [
      'require',
      'node bin/a.cjs',
      'bin/a.cjs',
      `const axios = require('axios');\nconst conf = require('../conf/ai.json');\naxios.post(conf.llm.url, { model: conf.model, messages: [] }, { ${HEAD} });\n`,
    ],
    [
      'require of a member',
      'node bin/a.cjs',
      'bin/a.cjs',
      `const axios = require('axios');\nconst { LLM_ADDRESS } = require('../conf/ai.json');\naxios({ method: 'post', url: LLM_ADDRESS, data: { model: 'm', messages: [] }, ${HEAD} });\n`,
    ],
    [
      'import',
      'node bin/a.mjs',
      'bin/a.mjs',
      `import conf from '../conf/ai.json' with { type: 'json' };\nawait fetch(conf.LLM_ADDRESS, { method: 'POST', ${HEAD}, body: JSON.stringify({ model: 'm', messages: [] }) });\n`,
    ],
    [
      'Python with YAML',
      'python a.py',
      'a.py',
      "import os, yaml, httpx\nconf = yaml.safe_load(open('conf/ai.yaml'))\nhttpx.post(conf['llm']['url'], headers={'Authorization': 'Bearer ' + os.environ['OUR_KEY']}, json={'model': 'm', 'messages': []})\n",
    ],
    [
      'Ruby',
      'ruby a.rb',
      'a.rb',
      "require 'json'\nrequire 'net/http'\nconf = JSON.parse(File.read('conf/ai.json'))\nNet::HTTP.post(URI(conf['LLM_ADDRESS']), { model: 'm', messages: [] }.to_json, 'Authorization' => \"Bearer #{ENV['OUR_KEY']}\")\n",
    ],
    [
      'PHP',
      'php a.php',
      'a.php',
      "<?php\n$conf = json_decode(file_get_contents('conf/ai.json'), true);\n$ch = curl_init($conf['LLM_ADDRESS']);\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . getenv('OUR_KEY')]);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => 'm', 'messages' => []]));\ncurl_exec($ch);\n",
    ],
  ])('%s', (_, run, file, program) => {
    expect(asked(run, { ...CONFIG, [file]: program })).toBe('api');
    const other = CONFIG['conf/ai.json']?.replaceAll(HOST, GATEWAY) ?? '';
    const yaml = `llm:\n  url: ${GATEWAY}\n`;
    const elsewhere = { 'conf/ai.json': other, 'conf/ai.yaml': yaml, [file]: program };
    expect(asked(run, elsewhere)).toBe('other');
  });

  it('and what is no question to a model is none', () => {
    const program = `const axios = require('axios');\nconst conf = require('./conf/ai.json');\naxios.post(conf.hook, { text: 'done' }, { ${HEAD} });\n`;
    expect(asked('node a.cjs', { ...CONFIG, 'a.cjs': program })).toBe('none');
  });
});

const GO = (set: string) => `package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
)

const (
	fallback = "${GATEWAY}"
)

type question struct {
	Model    string   \`json:"model"\`
	Messages []string \`json:"messages"\`
}

func main() {
${set}
	key := os.Getenv("OUR_KEY")
	if key == "" {
		key = os.Getenv("OPENROUTER_API_KEY")
	}
	ask(url, key)
}

func ask(url string, key string) {
	body, _ := json.Marshal(question{Model: "m", Messages: nil})
	request, _ := http.NewRequest("POST", url, bytes.NewReader(body))
	request.Header.Set("Authorization", "Bearer "+key)
	http.DefaultClient.Do(request)
}
`;

describe('an address that a variable may name instead', () => {
  it.each<[string, string, string, string]>([
    [
      'Go',
      'go run a.go',
      'a.go',
      GO('\turl := os.Getenv("LLM_URL")\n\tif url == "" {\n\t\turl = fallback\n\t}'),
    ],
    [
      'Python',
      'python a.py',
      'a.py',
      `import os, requests\nDEFAULT = '${GATEWAY}'\nurl = os.environ.get('LLM_URL') or DEFAULT\nrequests.post(url, headers={'Authorization': 'Bearer ' + os.environ['OUR_KEY']}, json={'model': 'm', 'messages': []})\n`,
    ],
    [
      'JavaScript',
      'node a.mjs',
      'a.mjs',
      `const DEFAULT = '${GATEWAY}';\nlet url = process.env.LLM_URL;\nif (!url) url = DEFAULT;\nawait fetch(url, { method: 'POST', ${HEAD}, body: JSON.stringify({ model: 'm', messages: [] }) });\n`,
    ],
    [
      'Rust',
      'cargo run',
      'src/main.rs',
      `use std::env;\nfn main() {\n    let url = env::var("LLM_URL").unwrap_or_else(|_| "${GATEWAY}".to_string());\n    let key = env::var("OUR_KEY").unwrap();\n    let body = serde_json::json!({"model": "m", "messages": []});\n    reqwest::blocking::Client::new().post(&url).bearer_auth(key).json(&body).send().unwrap();\n}\n`,
    ],
    [
      'Ruby',
      'ruby a.rb',
      'a.rb',
      `require 'net/http'\nurl = ENV.fetch('LLM_URL') { '${GATEWAY}' }\nNet::HTTP.post(URI(url), { model: 'm', messages: [] }.to_json, 'Authorization' => "Bearer #{ENV['OUR_KEY']}")\n`,
    ],
    [
      'PHP',
      'php a.php',
      'a.php',
      `<?php\n$url = getenv('LLM_URL') ?: '${GATEWAY}';\n$ch = curl_init($url);\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer ' . getenv('OUR_KEY')]);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(['model' => 'm', 'messages' => []]));\ncurl_exec($ch);\n`,
    ],
    [
      'Java',
      'java Main.java',
      'Main.java',
      `import java.net.URI;\nimport java.net.http.*;\npublic class Main {\n  static final String DEFAULT = "${GATEWAY}";\n  public static void main(String[] args) throws Exception {\n    String url = System.getenv("LLM_URL");\n    if (url == null || url.isBlank()) { url = DEFAULT; }\n    HttpRequest request = HttpRequest.newBuilder().uri(URI.create(url)).header("Authorization", "Bearer " + System.getenv("OUR_KEY")).POST(HttpRequest.BodyPublishers.ofString("{\\"model\\":\\"m\\",\\"messages\\":[]}")).build();\n    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n  }\n}\n`,
    ],
  ])('decides: %s', (_, run, file, program) => {
    const files = {
      [file]: program,
      'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\nreqwest = "0.12"\n',
    };
    expect(asked(run, files, TOLD)).toBe('unclear');
    expect(asked(run, files)).toBe('other');
    expect(asked(run, files, `LLM_URL: ${HOST}`)).toBe('api');
  });

  it('is nothing that a text sends nowhere', () => {
    const program = `import os, requests\nDEFAULT = '${GATEWAY}'\nprint(DEFAULT)\nurl = os.environ['LLM_URL']\nrequests.get(url)\n`;
    expect(asked('python a.py', { 'a.py': program }, TOLD)).not.toBe('api');
  });
});

it('where nobody sees the address of a question that takes a key along, nobody knows who pays', () => {
  const program = GO('\turl := addresses()[0]').replace(GATEWAY, 'nowhere');
  expect(asked('go run a.go', { 'a.go': program })).toBe('unclear');
});
