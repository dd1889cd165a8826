import { expect, test } from 'vitest';
import { budgetOf } from './situation.ts';

const GITHUB = `def github(path):
    request = urllib.request.Request("https://api.github.com" + path)
    request.add_header("Authorization", f"Bearer {os.environ['GH_PAT']}")
    return urllib.request.urlopen(request)
`;
const beside = `def ask(data):
    request = urllib.request.Request("https://api.openai.com/v1/chat/completions", data=data)
    request.add_header("Authorization", f"Bearer {os.environ['MY_KEY']}")
    return urllib.request.urlopen(request)
`;
const apart = `def headers(request):
    request.add_header("Authorization", f"Bearer {os.environ['MY_KEY']}")


def ask(data):
    request = urllib.request.Request("https://api.openai.com/v1/chat/completions", data=data)
    headers(request)
    return urllib.request.urlopen(request)
`;

test.each([
  ['written beside it', 'GH_PAT', beside, 'none'],
  ['written beside it', 'MY_KEY', beside, 'api'],
  ['written by a function that sends nothing', 'MY_KEY', apart, 'api'],
])('a request carries the key %s: the job has %s', (_, key, ask, want) => {
  const text = `import os\nimport urllib.request\n\n\n${GITHUB}\n\n${ask}\n\ngithub("/repos")\nask(b"{}")\n`;
  expect(budgetOf({ run: 'python a.py', files: { 'a.py': text }, keys: [key], want })).toBe(want);
});
