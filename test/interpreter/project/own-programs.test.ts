import { expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const RUST =
  'use async_openai::Client;\n\nfn main() {\n    let client = Client::new();\n    client.chat().create(request());\n}\n';
const GO =
  'package main\n\nimport "github.com/openai/openai-go"\n\nfunc main() {\n\tclient := openai.NewClient()\n\tclient.Chat.Completions.New(ctx, params)\n}\n';
const FILES = {
  'tools/bot/Cargo.toml':
    '[package]\nname = "acme-bot"\n\n[[bin]]\nname = "second"\npath = "src/other.rs"\n',
  'tools/bot/src/main.rs': RUST,
  'tools/bot/src/other.rs': RUST,
  'tools/bot/src/bin/third.rs': RUST,
  'tools/bot/src/bin/calm.rs': 'fn main() {}\n',
  'go.mod': 'module acme.test/shop/v2\n',
  'main.go': GO,
  'cmd/asker/main.go': GO,
  'a/cmd/both/main.go': GO,
  'b/cmd/both/main.go': 'package main\n\nfunc main() {}\n',
};
/** The key has a name that tells of nobody, so that only what runs says whose it is. */
const budget = (run: string) =>
  budgets(
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.SHOP }}
    steps:
      - uses: actions/checkout@v5
      - run: ${JSON.stringify(run)}
`,
    FILES,
  ).ask;

test.each([
  'cargo install --path tools/bot && acme-bot review',
  'cargo build --release && ./target/release/acme-bot',
  'cargo build && target/debug/second --all',
  '~/.cargo/bin/third',
  'go install ./cmd/asker && asker',
  'go build -o bin/asker ./cmd/asker && ./bin/asker',
  '$(go env GOPATH)/bin/asker',
  'go build && ./shop',
])('a program that the project itself is built to is its source: %s', (run) => {
  expect(budget(run)).toBe('api');
});

test.each(['calm', 'target/release/calm', 'asker --help', 'both', 'unrelated'])(
  'but for what its source does not do, what only tells of itself and what is not one: %s',
  (run) => {
    expect(budget(run)).toBe('none');
  },
);
