import { expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const WORKFLOW = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: go run ./cmd/ask/main.go
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

const client = (name: string) => `package ${name}

import "net/http"

func Ask(key string) {
	request, _ := http.NewRequest("POST", "https://api.openai.com/v1/responses", nil)
	request.Header.Add("Authorization", "Bearer "+key)
	http.DefaultClient.Do(request)
}
`;

const main = (path: string, name: string) => `package main

import (
	"os"

	"${path}"
)

func main() {
	${name}.Ask(os.Getenv("OPENAI_API_KEY"))
}
`;

test('a checkout that lacks go.mod has its own packages all the same', () => {
  const asking = (path: string, name: string, file: string) =>
    budgets(WORKFLOW, { 'cmd/ask/main.go': main(path, name), [file]: client(name) }).ask;
  expect(asking('github.com/acme/asker', 'asker', 'client.go')).toBe('api');
  expect(asking('github.com/acme/go-asker', 'asker', 'client.go')).toBe('api');
  expect(asking('github.com/acme/tools/internal/asker', 'asker', 'internal/asker/ask.go')).toBe(
    'api',
  );
  expect(asking('github.com/acme/tools/v2/asker', 'asker', 'asker/ask.go')).toBe('api');
});

test('a package of somebody else is none of it', () => {
  const files = {
    'cmd/ask/main.go': main('github.com/other/asker', 'asker'),
    'client.go': client('tools'),
  };
  expect(budgets(WORKFLOW, files).ask).not.toBe('api');
});
