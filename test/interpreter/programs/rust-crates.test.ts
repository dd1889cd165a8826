import { expect, test } from 'vitest';
import { judged } from './judge.ts';

const CLIENT =
  'use async_openai::Client;\n\npub async fn ask() {\n    let client = Client::new();\n    client.chat().create(request()).await;\n}\n\npub fn sum() -> u32 {\n    1\n}\n';
const program = (above: string, call: string) =>
  `${above}\n\n#[tokio::main]\nasync fn main() {\n    ${call};\n}\n`;

/** A workspace whose one program has this main file; the client lies in a crate of its own. */
const workspace = (main: string, more: Readonly<Record<string, string>> = {}) => ({
  'Cargo.toml':
    '[workspace]\nmembers = ["crates/*", "bot"]\n\n[workspace.dependencies]\nai-client = { path = "crates/client" }\n',
  'crates/client/Cargo.toml': '[package]\nname = "ai-client"\n',
  'crates/client/src/lib.rs': 'pub mod inner;\npub use inner::ask;\npub use self::inner::sum;\n',
  'crates/client/src/inner.rs': CLIENT,
  'bot/Cargo.toml':
    '[package]\nname = "bot"\n\n[dependencies]\nai-client = { workspace = true }\nother = { package = "ai-client", path = "../crates/client" }\n',
  'bot/src/main.rs': main,
  ...more,
});
const budget = (files: Readonly<Record<string, string>>) =>
  judged({ what: '', run: 'cargo run -p bot', files, env: ['OPENAI_API_KEY'], budget: '' }).budget;

test.each([
  ['a crate of the workspace', program('use ai_client::ask;', 'ask().await')],
  ['a module of it', program('use ai_client::inner;', 'inner::ask().await')],
  ['several names', program('use ai_client::{sum, ask};', 'ask().await')],
  ['a path alone', program('', 'ai_client::inner::ask().await')],
  ['another name for it', program('use ai_client as ai;', 'ai::ask().await')],
  ['the name of a dependency', program('use other::ask;', 'other::ask().await')],
])('a program of Rust is followed through %s', (_, main) => {
  expect(budget(workspace(main))).toBe('api');
});

test('and through modules of its own crate, and its library', () => {
  const asks = 'use crate::deep::ask;\n\npub async fn run() {\n    ask().await;\n}\n';
  const deep = 'pub async fn ask() {\n    super::client::ask().await;\n}\n';
  const modules = {
    'bot/src/run.rs': asks,
    'bot/src/deep/mod.rs': deep,
    'bot/src/client.rs': CLIENT,
  };
  const own = program('mod client;\nmod deep;\nmod run;', 'run::run().await');
  expect(budget(workspace(own, modules))).toBe('api');
  const library = { ...modules, 'bot/src/lib.rs': 'mod client;\nmod deep;\npub mod run;\n' };
  expect(budget(workspace(program('use bot::run;', 'run::run().await'), library))).toBe('api');
});

test('but for what it does not call, and what only tests are built with', () => {
  expect(budget(workspace(program('use ai_client::sum;', 'sum()')))).toBe('none');
  const tests = {
    'bot/src/tests.rs': 'use ai_client::ask;\n\npub async fn asks() {\n    ask().await;\n}\n',
  };
  expect(budget(workspace(program('#[cfg(test)]\nmod tests;', 'tests::asks().await'), tests))).toBe(
    'none',
  );
});
