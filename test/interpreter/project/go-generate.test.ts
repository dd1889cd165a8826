import { expect, test } from 'vitest';
import { budgetOf } from '../runs/situation.ts';

const ASK =
  'package main\n\nimport "github.com/openai/openai-go"\n\nfunc main() {\n\tclient := openai.NewClient()\n\tclient.Chat.Completions.New(ctx, params)\n}\n';
const budget = (run: string, directive: string, path = 'words.go') =>
  budgetOf({
    run,
    want: '',
    files: {
      'go.mod': 'module acme.test/words\n',
      [path]: `package words\n\n${directive}\n`,
      'cmd/write/main.go': ASK,
    },
  });

test.each([
  ['go generate ./...', '//go:generate go run ./cmd/write'],
  ['go generate', '//go:generate go run acme.test/words/cmd/write -o "$GOFILE"'],
  ['go generate ./...', '//go:generate sh -c "go run ./cmd/write | tee out"'],
  ['go generate ./...', '//go:generate -command ask go run ./cmd/write\n//go:generate ask all'],
  ['go generate -run write ./...', '//go:generate go run ./cmd/write'],
])('what stands in the comments runs: %s with %s', (run, directive) => {
  expect(budget(run, directive)).toBe('api');
});

test('where its file lies', () => {
  expect(budget('go generate ./...', '//go:generate go run ../cmd/write', 'deep/a.go')).toBe('api');
  expect(budget('go generate ./deep', '//go:generate go run ../cmd/write', 'deep/a.go')).toBe(
    'api',
  );
});

test.each([
  ['go generate .', '//go:generate go run ../cmd/write', 'deep/a.go'],
  ['go generate -run stringer ./...', '//go:generate go run ./cmd/write', 'words.go'],
  ['go generate ./...', '// go:generate go run ./cmd/write', 'words.go'],
  [
    'go generate ./...',
    '//go:generate go run golang.org/x/tools/cmd/stringer@latest -type=A',
    'words.go',
  ],
])('and nothing else does: %s with %s', (run, directive, path) => {
  expect(budget(run, directive, path)).toBe('none');
});
