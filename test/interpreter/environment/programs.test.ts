import { describe, expect, test } from 'vitest';
import { payerOf } from './job.ts';

type Row = readonly [program: string, budget: string];

interface Language {
  readonly name: string;
  readonly file: string;
  readonly command: string;
  readonly around: (program: string) => string;
  readonly rows: readonly Row[];
}

const plain = (head: string) => (program: string) => `${head}\n${program}\n`;

const JAVASCRIPT: readonly Row[] = [
  ['spawnSync("codex", ["exec", "hi"])', 'api'],
  ['spawnSync("codex", ["exec", "hi"], { env: process.env })', 'api'],
  ['spawnSync("codex", ["exec", "hi"], { env: { ...process.env } })', 'api'],
  ['delete process.env.CODEX_API_KEY;\nspawnSync("codex", ["exec", "hi"])', 'subscription'],
  [
    'delete process.env["CODEX_API_KEY"];\nspawnSync("codex", ["exec", "hi"], { env: process.env })',
    'subscription',
  ],
  ['spawnSync("codex", ["exec", "hi"]);\ndelete process.env.CODEX_API_KEY;', 'api'],
  [
    'for (const k of ["A", "CODEX_API_KEY"]) delete process.env[k];\nspawnSync("codex", ["exec", "hi"])',
    'subscription',
  ],
  [
    'const { CODEX_API_KEY, ...rest } = process.env;\nspawnSync("codex", ["exec", "hi"], { env: rest })',
    'subscription',
  ],
  [
    'const { CODEX_API_KEY: _, ...env } = process.env;\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'const { CODEX_API_KEY, ...rest } = process.env;\nspawnSync("codex", ["exec", "hi"], { env: { ...rest, A: "b" } })',
    'subscription',
  ],
  [
    'const env = { ...process.env };\ndelete env.CODEX_API_KEY;\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'const env = Object.assign({}, process.env);\ndelete env.CODEX_API_KEY;\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'const env = { ...process.env, CODEX_API_KEY: undefined };\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'spawnSync("codex", ["exec", "hi"], { env: { ...process.env, CODEX_API_KEY: "" } })',
    'subscription',
  ],
  [
    'spawnSync("codex", ["exec", "hi"], { env: { PATH: process.env.PATH, HOME: process.env.HOME } })',
    'subscription',
  ],
  [
    'spawnSync("codex", ["exec", "hi"], { env: { HOME: process.env.HOME, CODEX_API_KEY: process.env.OPENAI_API_KEY } })',
    'api',
  ],
  [
    'const env = Object.fromEntries(Object.entries(process.env).filter(([k]) => k !== "CODEX_API_KEY"));\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'const env = Object.fromEntries(Object.entries(process.env).filter(([k]) => ["PATH", "HOME"].includes(k)));\nspawnSync("codex", ["exec", "hi"], { env })',
    'subscription',
  ],
  [
    'function clean() {\n  const env = { ...process.env };\n  delete env.CODEX_API_KEY;\n  return env;\n}\nspawnSync("codex", ["exec", "hi"], { env: clean() })',
    'subscription',
  ],
  [
    'const clean = () => ({ ...process.env, CODEX_API_KEY: "" });\nspawnSync("codex", ["exec", "hi"], { env: clean() })',
    'subscription',
  ],
  [
    'function without(env, name) {\n  const copy = { ...env };\n  delete copy.CODEX_API_KEY;\n  return copy;\n}\nspawnSync("codex", ["exec", "hi"], { env: without(process.env) })',
    'subscription',
  ],
  [
    'function prepare() {\n  delete process.env.CODEX_API_KEY;\n}\nprepare();\nspawnSync("codex", ["exec", "hi"])',
    'subscription',
  ],
  [
    'function prepare() {\n  delete process.env.CODEX_API_KEY;\n}\nspawnSync("codex", ["exec", "hi"])',
    'api',
  ],
  [
    'if (process.env.CODEX_API_KEY) delete process.env.CODEX_API_KEY;\nspawnSync("codex", ["exec", "hi"])',
    'subscription',
  ],
  [
    'const env = process.env;\ndelete env.CODEX_API_KEY;\nspawnSync("codex", ["exec", "hi"])',
    'subscription',
  ],
  [
    'const opts = { stdio: "inherit", env: { ...process.env, CODEX_API_KEY: "" } };\nspawnSync("codex", ["exec", "hi"], opts)',
    'subscription',
  ],
  ['execSync("codex exec hi", { env: { ...process.env, CODEX_API_KEY: "" } })', 'subscription'],
  ['execSync("env -u CODEX_API_KEY codex exec hi")', 'subscription'],
  ['execaSync("codex", ["exec", "hi"], { env: { A: "b" } })', 'api'],
  [
    'execaSync("codex", ["exec", "hi"], { env: { HOME: "/root" }, extendEnv: false })',
    'subscription',
  ],
  ['execaSync("codex", ["exec", "hi"], { env: { CODEX_API_KEY: "" } })', 'subscription'],
];

/** With the key taken away first: what brings one back. */
const SET_AGAIN: readonly Row[] = [
  ['spawnSync("codex", ["exec", "hi"])', 'subscription'],
  [
    'process.env.CODEX_API_KEY = process.env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"])',
    'api',
  ],
  [
    'process.env.CODEX_API_KEY ??= process.env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"])',
    'api',
  ],
  [
    'process.env["CODEX_API_KEY"] ||= process.env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"], { env: process.env })',
    'api',
  ],
  [
    'Object.assign(process.env, { CODEX_API_KEY: process.env.OPENAI_API_KEY });\nspawnSync("codex", ["exec", "hi"])',
    'api',
  ],
  [
    'const env = { ...process.env };\nenv.CODEX_API_KEY = env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"], { env })',
    'api',
  ],
  [
    'const env = { ...process.env };\nenv.CODEX_API_KEY ??= env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"], { env })',
    'api',
  ],
  [
    'const env = { ...process.env };\nenv.CODEX_API_KEY = env.OPENAI_API_KEY;\nspawnSync("codex", ["exec", "hi"])',
    'subscription',
  ],
  [
    'function childEnv() {\n  const env = { ...process.env };\n  if (!env.CODEX_API_KEY && env.OPENAI_API_KEY) env.CODEX_API_KEY = env.OPENAI_API_KEY;\n  return env;\n}\nspawnSync("codex", ["exec", "hi"], { env: childEnv() })',
    'api',
  ],
  [
    'const env = {\n  ...process.env,\n  ...(process.env.OPENAI_API_KEY ? { CODEX_API_KEY: process.env.OPENAI_API_KEY } : {}),\n};\nspawnSync("codex", ["exec", "hi"], { env })',
    'api',
  ],
  [
    'spawnSync("codex", ["exec", "hi"], { env: { CODEX_API_KEY: process.env.OPENAI_API_KEY, ...process.env } })',
    'api',
  ],
  [
    'function prepare() {\n  process.env.CODEX_API_KEY = process.env.OPENAI_API_KEY;\n}\nfunction main() {\n  prepare();\n  spawnSync("codex", ["exec", "hi"]);\n}\nmain();',
    'api',
  ],
];

const PYTHON: readonly Row[] = [
  ['subprocess.run(["codex", "exec", "hi"])', 'api'],
  ['subprocess.run(["codex", "exec", "hi"], env=os.environ)', 'api'],
  ['subprocess.run(["codex", "exec", "hi"], env=None)', 'api'],
  ['subprocess.run(["codex", "exec", "hi"], env={**os.environ, "A": "b"})', 'api'],
  [
    'os.environ.pop("CODEX_API_KEY", None)\nsubprocess.run(["codex", "exec", "hi"])',
    'subscription',
  ],
  ['del os.environ["CODEX_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"])', 'subscription'],
  ['os.unsetenv("CODEX_API_KEY")\nsubprocess.run(["codex", "exec", "hi"])', 'subscription'],
  [
    'if "CODEX_API_KEY" in os.environ:\n    del os.environ["CODEX_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"])',
    'subscription',
  ],
  [
    'for key in ("A", "CODEX_API_KEY"):\n    os.environ.pop(key, None)\nsubprocess.run(["codex", "exec", "hi"])',
    'subscription',
  ],
  [
    'env = os.environ.copy()\nenv.pop("CODEX_API_KEY", None)\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'subscription',
  ],
  [
    'env = dict(os.environ)\ndel env["CODEX_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'subscription',
  ],
  [
    'env = os.environ.copy()\nenv.pop("CODEX_API_KEY", None)\nsubprocess.run(["codex", "exec", "hi"])',
    'api',
  ],
  [
    'env = {k: v for k, v in os.environ.items() if k != "CODEX_API_KEY"}\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'subscription',
  ],
  [
    'DROP = {"CODEX_API_KEY", "OTHER"}\nenv = {k: v for k, v in os.environ.items() if k not in DROP}\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'subscription',
  ],
  [
    'KEEP = ["PATH", "HOME"]\nsubprocess.run(["codex", "exec", "hi"], env={k: v for k, v in os.environ.items() if k in KEEP})',
    'subscription',
  ],
  [
    'KEEP = ["PATH", "HOME", "CODEX_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"], env={k: v for k, v in os.environ.items() if k in KEEP})',
    'api',
  ],
  [
    'subprocess.run(["codex", "exec", "hi"], env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]})',
    'subscription',
  ],
  [
    'subprocess.run(["codex", "exec", "hi"], env={**os.environ, "CODEX_API_KEY": ""})',
    'subscription',
  ],
  [
    'subprocess.run(["codex", "exec", "hi"], env=os.environ | {"CODEX_API_KEY": ""})',
    'subscription',
  ],
  [
    'subprocess.run(["codex", "exec", "hi"], env=dict(os.environ, CODEX_API_KEY=""))',
    'subscription',
  ],
  [
    'def clean():\n    env = os.environ.copy()\n    env.pop("CODEX_API_KEY", None)\n    return env\n\nsubprocess.run(["codex", "exec", "hi"], env=clean())',
    'subscription',
  ],
  [
    'def prepare():\n    os.environ.pop("CODEX_API_KEY", None)\n\ndef main():\n    prepare()\n    subprocess.run(["codex", "exec", "hi"])\n\nmain()',
    'subscription',
  ],
  ['subprocess.Popen("env -u CODEX_API_KEY codex exec hi", shell=True)', 'subscription'],
  ['os.environ["CODEX_API_KEY"] = ""\nsubprocess.run(["codex", "exec", "hi"])', 'subscription'],
];

const PYTHON_AGAIN: readonly Row[] = [
  ['subprocess.run(["codex", "exec", "hi"])', 'subscription'],
  [
    'os.environ["CODEX_API_KEY"] = os.environ["OPENAI_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"])',
    'api',
  ],
  [
    'os.environ.setdefault("CODEX_API_KEY", os.environ["OPENAI_API_KEY"])\nsubprocess.run(["codex", "exec", "hi"])',
    'api',
  ],
  [
    'os.environ.update({"CODEX_API_KEY": os.environ["OPENAI_API_KEY"]})\nsubprocess.run(["codex", "exec", "hi"])',
    'api',
  ],
  [
    'env = os.environ.copy()\nenv["CODEX_API_KEY"] = env["OPENAI_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'api',
  ],
  [
    'env = os.environ.copy()\nenv.update(CODEX_API_KEY=os.environ["OPENAI_API_KEY"])\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'api',
  ],
  [
    'env = {**os.environ}\nif not env.get("CODEX_API_KEY"):\n    env["CODEX_API_KEY"] = os.environ["OPENAI_API_KEY"]\nsubprocess.run(["codex", "exec", "hi"], env=env)',
    'api',
  ],
  [
    'subprocess.run(["codex", "exec", "hi"], env={"CODEX_API_KEY": os.environ["OPENAI_API_KEY"]})',
    'api',
  ],
];

const GO: readonly Row[] = [
  ['cmd := exec.Command("codex", "exec", "hi")\n\tcmd.Run()', 'api'],
  ['cmd := exec.Command("codex", "exec", "hi")\n\tcmd.Env = os.Environ()\n\tcmd.Run()', 'api'],
  [
    'cmd := exec.Command("codex", "exec", "hi")\n\tcmd.Env = append(os.Environ(), "CODEX_API_KEY=")\n\tcmd.Run()',
    'subscription',
  ],
  [
    'cmd := exec.Command("codex", "exec", "hi")\n\tcmd.Env = []string{"HOME=" + os.Getenv("HOME"), "PATH=" + os.Getenv("PATH")}\n\tcmd.Run()',
    'subscription',
  ],
  [
    'cmd := exec.Command("codex", "exec", "hi")\n\tcmd.Env = []string{"HOME=/root", "CODEX_API_KEY=" + os.Getenv("OPENAI_API_KEY")}\n\tcmd.Run()',
    'api',
  ],
  [
    'os.Unsetenv("CODEX_API_KEY")\n\tcmd := exec.Command("codex", "exec", "hi")\n\tcmd.Run()',
    'subscription',
  ],
  [
    'os.Unsetenv("CODEX_API_KEY")\n\tcmd := exec.Command("codex", "exec", "hi")\n\tcmd.Env = append(os.Environ(), "CODEX_API_KEY="+os.Getenv("OPENAI_API_KEY"))\n\tcmd.Run()',
    'api',
  ],
  ['os.Setenv("CODEX_API_KEY", "")\n\texec.Command("codex", "exec", "hi").Run()', 'subscription'],
  [
    'os.Clearenv()\n\tos.Setenv("HOME", "/root")\n\texec.Command("codex", "exec", "hi").Run()',
    'subscription',
  ],
];

const RUST: readonly Row[] = [
  ['Command::new("./ask.sh").status();', 'api'],
  ['Command::new("./ask.sh").env_remove("CODEX_API_KEY").status();', 'subscription'],
  ['Command::new("./ask.sh").env_clear().env("HOME", "/root").status();', 'subscription'],
  [
    'Command::new("./ask.sh").env_clear().env("CODEX_API_KEY", env::var("OPENAI_API_KEY").unwrap()).status();',
    'api',
  ],
  [
    'let mut cmd = Command::new("./ask.sh");\n    cmd;\n    cmd.env_remove("CODEX_API_KEY");\n    cmd.status();',
    'subscription',
  ],
  ['env::remove_var("CODEX_API_KEY");\n    Command::new("./ask.sh").status();', 'subscription'],
];

const RUBY: readonly Row[] = [
  ['system("codex", "exec", "hi")', 'api'],
  ['ENV.delete("CODEX_API_KEY")\nsystem("codex", "exec", "hi")', 'subscription'],
  ['ENV["CODEX_API_KEY"] = nil\nsystem("codex exec hi")', 'subscription'],
  ['system({ "CODEX_API_KEY" => nil }, "codex", "exec", "hi")', 'subscription'],
  ['system({ "A" => "b" }, "codex", "exec", "hi")', 'api'],
  ['env = { "CODEX_API_KEY" => "" }\nsystem(env, "codex exec hi")', 'subscription'],
  ['system({ "HOME" => "/root" }, "codex", "exec", "hi", unsetenv_others: true)', 'subscription'],
];

const LANGUAGES: readonly Language[] = [
  {
    name: 'JavaScript',
    file: 'run.mjs',
    command: 'node run.mjs',
    around: plain(
      'import { execSync, spawnSync } from "node:child_process";\nimport { execaSync } from "execa";',
    ),
    rows: JAVASCRIPT,
  },
  {
    name: 'JavaScript after the key was taken away',
    file: 'run.mjs',
    command: 'env -u CODEX_API_KEY node run.mjs',
    around: plain('import { spawnSync } from "node:child_process";'),
    rows: SET_AGAIN,
  },
  {
    name: 'Python',
    file: 'run.py',
    command: 'python run.py',
    around: plain('import os\nimport subprocess'),
    rows: PYTHON,
  },
  {
    name: 'Python after the key was taken away',
    file: 'run.py',
    command: 'env -u CODEX_API_KEY python run.py',
    around: plain('import os\nimport subprocess'),
    rows: PYTHON_AGAIN,
  },
  {
    name: 'Go',
    file: 'main.go',
    command: 'go run main.go',
    around: (program) =>
      `package main\n\nimport (\n\t"os"\n\t"os/exec"\n)\n\nfunc main() {\n\t${program}\n}\n`,
    rows: GO,
  },
  {
    name: 'Rust',
    file: 'src/main.rs',
    command: 'cargo run',
    around: (program) =>
      `use std::env;\nuse std::process::Command;\n\nfn main() {\n    ${program}\n}\n`,
    rows: RUST,
  },
  {
    name: 'Ruby',
    file: 'run.rb',
    command: 'ruby run.rb',
    around: plain('require "json"'),
    rows: RUBY,
  },
];

for (const { name, file, command, around, rows } of LANGUAGES)
  describe(name, () => {
    test.each(rows)('%s', (program, budget) => {
      const files = {
        [file]: around(program),
        'Cargo.toml': '[package]\nname = "run"\n',
        'go.mod': 'module run\n',
        'ask.sh': '#!/bin/sh\ncodex exec hi\n',
      };
      expect(payerOf(command, files)).toBe(budget);
    });
  });
