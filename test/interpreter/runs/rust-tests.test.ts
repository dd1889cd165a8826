import { describe, expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

const CARGO = (more = '') => `[package]\nname = "acme"\n${more}`;
const SDK =
  'use async_openai::Client;\n\npub async fn reply() {\n    Client::new().chat().create(r()).await;\n}\n';
/** A client of the project's own, with the address that it is handed. */
const HTTP =
  'use reqwest::Client;\n\npub struct Remote { client: Client, url: String, key: String }\n\nimpl super::Ask for Remote {\n    async fn ask(&self) -> String {\n        self.client.post(format!("{}/v1/chat/completions", self.url)).bearer_auth(&self.key).json(&serde_json::json!({"model": "gpt-6", "messages": []})).send().await\n    }\n}\n\npub fn remote() -> Box<dyn super::Ask> {\n    Box::new(Remote { client: Client::new(), url: std::env::var("BASE_URL").unwrap(), key: std::env::var("OPENAI_API_KEY").unwrap() })\n}\n';
const TEST = (body: string, above = '') =>
  `${above}#[tokio::test]\nasync fn runs() {\n    ${body}\n}\n`;

interface Case extends Omit<Situation, 'run' | 'own'> {
  readonly name: string;
  readonly run?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'tests that use what calls no model',
    files: {
      'Cargo.toml': CARGO('[dev-dependencies]\nsqlx = "0.8"\nrand = "0.8"\n'),
      'src/lib.rs': 'pub mod sum;\n',
      'src/sum.rs': 'pub fn sum(a: u32) -> u32 {\n    a + 1\n}\n',
      'tests/sum.rs':
        'mod util;\nuse acme::sum::sum;\nuse rand::Rng;\nuse util::common;\n' +
        TEST('common::row(sum(1)).await; assert!(u32::MAX > 1);'),
      'tests/util.rs': 'pub mod common {\n    use sqlx::Row;\n    pub async fn row(_: u32) {}\n}\n',
    },
    want: 'none',
  },
  {
    name: 'a library that nobody here knows',
    files: {
      'Cargo.toml': CARGO(),
      'tests/ask.rs': `use some_llm::Session;\n${TEST('Session::open().say("hi").await;')}`,
    },
    want: 'api',
  },
  {
    name: 'the same by its path alone',
    files: { 'Cargo.toml': CARGO(), 'tests/ask.rs': TEST('some_llm::say("hi").await;') },
    want: 'api',
  },
  {
    name: 'a module of the file itself',
    files: {
      'Cargo.toml': CARGO(),
      'tests/sum.rs': `mod helps {\n    pub fn sum() {}\n}\nuse helps::sum;\n${TEST('sum(); helps::sum();')}`,
    },
    want: 'none',
  },
  {
    name: 'groups within a group, and the names of tools',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': 'pub mod sum;\npub mod types;\n',
      'src/sum.rs':
        'use crate::{\n    types::{Sum, Row},\n    types::Total,\n};\n\npub fn sum() -> Sum {}\n',
      'src/types.rs': 'pub struct Sum;\npub struct Row;\npub struct Total;\n',
      'tests/sum.rs': `use acme::{sum::sum, types::Row};\n${TEST('sum();', '#[allow(clippy::unused)]\n')}`,
    },
    want: 'none',
  },
  {
    name: 'a client through two modules',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': 'mod client;\npub mod bot;\n',
      'src/bot.rs': 'use crate::client::reply;\n\npub async fn greet() {\n    reply().await;\n}\n',
      'src/client.rs': SDK,
      'tests/bot.rs': `use acme::bot;\n${TEST('bot::greet().await;')}`,
    },
    want: 'api',
  },
  {
    name: 'a client by a trait object, to a host that only the run knows',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs':
        'pub mod remote;\npub trait Ask { async fn ask(&self) -> String; }\npub fn make() -> Box<dyn Ask> {\n    remote::remote()\n}\n',
      'src/remote.rs': HTTP,
      'tests/bot.rs': `use acme::make;\n${TEST('make().ask().await;')}`,
    },
    want: 'api',
  },
  {
    name: 'a client of HTTP that is handed its address and its headers',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': 'pub mod config;\npub mod send;\n',
      'src/config.rs':
        'pub fn headers() -> Map {\n    Map::of(std::env::var("OPENAI_API_KEY").unwrap())\n}\n',
      'src/send.rs':
        'use crate::config;\nuse reqwest::Client;\n\npub async fn send(url: &str, body: Body) {\n    Client::new().post(url).headers(config::headers()).json(&body).send().await;\n}\n',
      'tests/bot.rs': `use acme::send::send;\n${TEST('send(&std::env::args().next().unwrap(), body()).await;')}`,
    },
    want: 'api',
  },
  {
    name: 'a client of HTTP that asks a server of the job',
    files: {
      'Cargo.toml': CARGO(),
      'tests/health.rs': `use reqwest::Client;\n${TEST('Client::new().get("http://localhost:8080/health").send().await;')}`,
    },
    want: 'none',
  },
  {
    name: 'tests beside a client that none of them uses',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': 'pub mod chat;\npub mod client;\n',
      'src/client.rs': SDK,
      'src/chat.rs': `use crate::client::reply;\n\npub async fn greet() {\n    reply().await;\n}\n\nfn trim(a: &str) -> &str {\n    a\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn trims() {\n        trim("a");\n    }\n}\n`,
    },
    want: 'none',
  },
  {
    name: 'tests beside a client that one of them uses by another',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': 'pub mod chat;\npub mod client;\n',
      'src/client.rs': SDK,
      'src/chat.rs': `use crate::client::reply;\n\npub async fn greet() {\n    reply().await;\n}\n\nasync fn twice() {\n    greet().await;\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[tokio::test]\n    async fn greets() {\n        twice().await;\n    }\n}\n`,
    },
    want: 'api',
  },
  {
    name: 'a text that looks like the end of its function',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': `${SDK}\npub fn shape() -> &'static str {\n    r#"{\n}\n"#\n}\n\npub fn quoted() -> &'static str {\n    "{\n}\n"\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[tokio::test]\n    async fn asks() {\n        reply().await;\n    }\n}\n`,
    },
    want: 'api',
  },
  {
    name: 'a key that a test reads itself',
    run: 'cargo test -- --ignored',
    keys: ['OPENAI_API_KEY', 'CO_API_KEY'],
    files: {
      'Cargo.toml': CARGO(),
      'tests/db.rs': `${TEST('let _ = std::env::var("OPENAI_API_KEY");')}\n#[ignore]\n#[tokio::test]\nasync fn asks() {\n    let key = std::env::var("CO_API_KEY").unwrap();\n    sqlx::query(&format!("set key to '{key}'")).await;\n}\n`,
    },
    want: 'other',
  },
  {
    name: 'a name that only the run knows',
    run: 'cargo test ${TEST_NAME} -- --nocapture',
    files: {
      'Cargo.toml': CARGO(),
      'tests/ask.rs': `use async_openai::Client;\n${TEST('Client::new().chat().create(r()).await;')}`,
    },
    want: 'api',
  },
  {
    name: 'a program of the package that asks',
    files: {
      'Cargo.toml': CARGO(),
      'src/main.rs': `${SDK}\n#[tokio::main]\nasync fn main() {\n    reply().await;\n}\n`,
      'tests/cli.rs':
        'use assert_cmd::Command;\n\n#[test]\nfn runs() {\n    Command::cargo_bin("acme").unwrap().assert().success();\n}\n',
    },
    want: 'api',
  },
  {
    name: 'a program of the package that asks nobody',
    files: {
      'Cargo.toml': CARGO('[[bin]]\nname = "sums"\npath = "src/sums.rs"\n'),
      'src/main.rs': `${SDK}\n#[tokio::main]\nasync fn main() {\n    reply().await;\n}\n`,
      'src/sums.rs': 'fn main() {\n    println!("1");\n}\n',
      'tests/cli.rs':
        '#[test]\nfn runs() {\n    std::process::Command::new(env!("CARGO_BIN_EXE_sums")).status().unwrap();\n}\n',
    },
    want: 'none',
  },
  {
    name: 'a program that is nowhere',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': '',
      'tests/cli.rs':
        '#[test]\nfn runs() {\n    assert_cmd::Command::cargo_bin("acme").unwrap().assert().success();\n}\n',
    },
    want: 'api',
  },
  {
    name: 'an example of the documentation that runs',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': `/// Asks.\n///\n/// \`\`\`\n/// # async fn go() {\n/// acme::reply().await;\n/// # }\n/// \`\`\`\n${SDK.replace('use async_openai::Client;\n\n', '').replace('Client::', 'async_openai::Client::')}`,
    },
    want: 'api',
  },
  {
    name: 'an example of the documentation that does not run',
    files: {
      'Cargo.toml': CARGO(),
      'src/lib.rs': `/// Asks.\n///\n/// \`\`\`no_run\n/// acme::reply().await;\n/// \`\`\`\n${SDK.replace('use async_openai::Client;\n\n', '').replace('Client::', 'async_openai::Client::')}`,
      'tests/sum.rs': '#[test]\nfn sums() {}\n',
    },
    want: 'none',
  },
];

describe('tests of Rust are read whole', () => {
  test.each(CASES)('$name', ({ run = 'cargo test', ...situation }) => {
    expect(budgetOf({ ...situation, run, own: true })).toBe(situation.want);
  });
});
