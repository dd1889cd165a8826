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
  ['all names', program('use ai_client::inner::*;', 'ask().await')],
  ['groups within a group', program('use ai_client::{sum, inner::{ask}};', 'ask().await')],
  ['itself in a group', program('use ai_client::inner::{self, sum};', 'inner::ask().await')],
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
  expect(budget(workspace(program('use ai_client::inner::*;', 'sum()')))).toBe('none');
  expect(budget(workspace(program('use ai_client::{inner::{sum}};', 'sum()')))).toBe('none');
  const tests = {
    'bot/src/tests.rs': 'use ai_client::ask;\n\npub async fn asks() {\n    ask().await;\n}\n',
  };
  expect(budget(workspace(program('#[cfg(test)]\nmod tests;', 'tests::asks().await'), tests))).toBe(
    'none',
  );
});

const keys = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY'];
const payer = (main: string) =>
  judged({
    what: '',
    run: 'cargo run',
    files: { 'Cargo.toml': '[package]\nname = "bot"\n', 'src/main.rs': main },
    env: keys,
    budget: '',
  });
const asks = (client: string) =>
  `let client = ${client}::from_env();\n    client.agent("m").build().prompt("hi").await`;

test.each([
  ['its module', program('use rig::providers::openai;', asks('openai::Client')), 'api'],
  ['its client', program('use rig::providers::openai::{self, Client};', asks('Client')), 'api'],
  ['a path alone', program('', asks('rig::providers::gemini::Client')), 'other'],
  [
    'one of several modules',
    program(
      'use rig_core::{completion::Prompt, providers::{anthropic, openai}};',
      asks('anthropic::Client'),
    ),
    'other',
  ],
  [
    'one for a model of the machine',
    program('use rig::providers::{ollama};', asks('ollama::Client')),
    'none',
  ],
  [
    'its messages alone',
    program(
      'use rig::prelude::*;\nuse rig::message::Message;',
      'rig::message::Message::user("hi")',
    ),
    'none',
  ],
])('a library of many services asks whom the module is called after: %s', (_, main, budget) => {
  expect(payer(main).budget).toBe(budget);
});

test('and a client whose crate no statement names', () => {
  expect(payer(program('', 'async_openai::Client::new().chat().create(r()).await')).budget).toBe(
    'api',
  );
});
