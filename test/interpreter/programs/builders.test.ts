import { describe, expect, it } from 'vitest';
import { judged, type Program } from './judge.ts';

const KEY = ['CODEX_API_KEY'];

/** Programs that start Codex, or nothing that spends, through words that stand elsewhere. */
const PROGRAMS: readonly Program[] = [
  {
    what: 'JavaScript: a helper that is handed a program and its words',
    run: 'node tools/run.mjs',
    env: KEY,
    files: {
      'tools/run.mjs':
        "import { spawnSync } from 'node:child_process';\nconst run = (program, words) => spawnSync(program, words, { stdio: 'inherit' });\nrun('git', ['fetch']);\nrun('codex', ['exec', 'Write the notes']);\n",
    },
    budget: 'api',
  },
  {
    what: 'JavaScript: a helper that never starts Codex',
    run: 'node tools/run.mjs',
    env: KEY,
    files: {
      'tools/run.mjs':
        "import { spawnSync } from 'node:child_process';\nconst run = (program, words) => spawnSync(program, words, { stdio: 'inherit' });\nrun('git', ['exec']);\nrun('codex', ['--version']);\n",
    },
    budget: 'none',
  },
  {
    what: 'JavaScript: a helper of another module, through one of its own',
    run: 'node tools/main.mjs',
    env: KEY,
    files: {
      'tools/main.mjs': "import { ask } from './ask.mjs';\nawait ask('Write the notes');\n",
      'tools/ask.mjs':
        "import { start } from './start.mjs';\nexport const ask = (prompt) => start(['exec', prompt]);\n",
      'tools/start.mjs':
        "import { spawn } from 'node:child_process';\nexport function start(words) {\n  return spawn('codex', words, { stdio: 'inherit' });\n}\n",
    },
    budget: 'api',
  },
  {
    what: 'Python: words behind a star',
    run: 'python tools/run.py',
    env: KEY,
    files: {
      'tools/run.py':
        'import subprocess\n\ndef start(*words: str) -> None:\n    subprocess.run(["codex", *words], check=True)\n\nstart("exec", "Write the notes")\n',
    },
    budget: 'api',
  },
  ...[
    'subprocess.run([str(word) for word in words], check=True)',
    'subprocess.run(list(word for word in words), check=True)',
    'subprocess.run([word for word in words if word], check=True)',
    'subprocess.run([str(word) for word in [*words, "--json"]], check=True)',
  ].map((text) => ({
    what: `Python: words in turn, ${text}`,
    run: 'python tools/run.py',
    env: KEY,
    files: {
      'tools/run.py': `import subprocess\n\ndef start(words):\n    ${text}\n\nstart(["codex", "exec", "Write the notes"])\n`,
    },
    budget: 'api' as const,
  })),
  {
    what: 'Python: words in turn, none of which but the first is a program',
    run: 'python tools/run.py',
    env: KEY,
    files: {
      'tools/run.py':
        'import subprocess\n\ndef start(words):\n    subprocess.run([str(word) for word in words], check=True)\n\nstart(["git", "log", "codex"])\n',
    },
    budget: 'none',
  },
  ...['import shutil\n\nprogram = shutil.which', 'from shutil import which\n\nprogram = which'].map(
    (text) => ({
      what: `Python: a program that is looked up, ${text.replace(/\s+/g, ' ')}`,
      run: 'python tools/run.py',
      env: KEY,
      files: {
        'tools/run.py': `import subprocess\n${text}("codex")\nif program is None:\n    raise SystemExit(1)\nsubprocess.run([program, "exec", "Write the notes"], check=True)\n`,
      },
      budget: 'api' as const,
    }),
  ),
  {
    what: 'Go: a program that is looked up',
    run: 'go run .',
    env: KEY,
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport "os/exec"\n\nfunc main() {\n\tpath, err := exec.LookPath("codex")\n\tif err != nil {\n\t\treturn\n\t}\n\texec.Command(path, "exec", "Write the notes").Run()\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'Python: a name for the module that starts programs',
    run: 'python tools/run.py',
    env: KEY,
    files: {
      'tools/run.py': 'import subprocess as sub\n\nsub.run(["codex", "exec", "Write the notes"])\n',
    },
    budget: 'api',
  },
  {
    what: 'Go: words that are appended',
    run: 'go run .',
    env: KEY,
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport "os/exec"\n\nfunc run(args ...string) error {\n\treturn exec.Command("codex", args...).Run()\n}\n\nfunc main() {\n\targs := []string{"exec"}\n\targs = append(args, "--json", "Write the notes")\n\trun(args...)\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'Go: a word that is added only where it is not empty',
    run: 'go run .',
    env: KEY,
    files: {
      'go.mod': 'module shop\n',
      'main.go':
        'package main\n\nimport (\n\t"os"\n\t"os/exec"\n\t"strings"\n)\n\nfunc chosen(text string) string {\n\tfor _, line := range strings.Split(text, "\\n") {\n\t\treturn line\n\t}\n\treturn ""\n}\n\nfunc words(provider string) []string {\n\targs := []string{"exec"}\n\tif provider != "" {\n\t\targs = append(args, "-c", "model_provider="+provider)\n\t}\n\treturn append(args, "Write the notes")\n}\n\nfunc main() {\n\ttext, _ := os.ReadFile("provider.txt")\n\texec.Command("codex", words(chosen(string(text)))...).Run()\n}\n',
    },
    budget: 'unclear',
  },
  {
    what: 'Python: a word that is added only where it is not empty',
    run: 'python run.py',
    env: KEY,
    files: {
      'run.py':
        'import os\nimport subprocess\n\n\ndef chosen(text):\n    return text.split()[0] if text else ""\n\n\nprovider = chosen(open("provider.txt").read())\nwords = ["codex", "exec"]\nif provider:\n    words += ["-c", f"model_provider={provider}"]\nsubprocess.run([*words, "Write the notes"])\n',
    },
    budget: 'unclear',
  },
  {
    what: 'JavaScript: a word that is added only where it is not empty',
    run: 'node run.mjs',
    env: KEY,
    files: {
      'run.mjs':
        'import { spawnSync } from "node:child_process";\nimport { readFileSync } from "node:fs";\n\nfunction chosen(text) {\n  if (text === "") return "";\n  return text.split(" ")[0];\n}\nconst provider = chosen(readFileSync("provider.txt", "utf8"));\nconst words = ["exec"];\nif (provider !== "") words.push("-c", `model_provider=${provider}`);\nspawnSync("codex", [...words, "Write the notes"]);\n',
    },
    budget: 'unclear',
  },
  {
    what: 'Rust: words that are added one by one',
    run: 'cargo run',
    env: KEY,
    files: {
      'Cargo.toml': '[package]\nname = "ask"\n',
      'src/main.rs':
        'use std::process::Command;\n\nfn main() {\n    let mut command = Command::new("codex");\n    command.arg("exec");\n    command.args(["--json", "Write the notes"]);\n    command.status().unwrap();\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'C#: ArgumentList.Add',
    run: 'dotnet run',
    env: KEY,
    files: {
      'Ask.csproj': '<Project/>',
      'Program.cs':
        'using System.Diagnostics;\n\nvar info = new ProcessStartInfo("codex");\ninfo.ArgumentList.Add("exec");\ninfo.ArgumentList.Add("Write the notes");\nProcess.Start(info);\n',
    },
    budget: 'api',
  },
  {
    what: 'C#: fields behind the name',
    run: 'dotnet run',
    env: KEY,
    files: {
      'Ask.csproj': '<Project/>',
      'Program.cs':
        'using System.Diagnostics;\n\nvar process = new Process {\n  StartInfo = new ProcessStartInfo { FileName = "codex", Arguments = "exec \\"Write the notes\\"" }\n};\nprocess.Start();\n',
    },
    budget: 'api',
  },
  {
    what: 'Java: a list that is filled',
    run: 'java Ask.java',
    env: KEY,
    files: {
      'Ask.java':
        'import java.util.*;\n\nclass Ask {\n  public static void main(String[] args) throws Exception {\n    List<String> words = new ArrayList<>();\n    words.add("codex");\n    words.add("exec");\n    words.add("Write the notes");\n    new ProcessBuilder(words).inheritIO().start().waitFor();\n  }\n}\n',
    },
    budget: 'api',
  },
  {
    what: 'Ruby: a list behind a star',
    run: 'ruby run.rb',
    env: KEY,
    files: {
      'run.rb':
        'def start(*words)\n  system("codex", *words)\nend\n\nstart("exec", "Write the notes")\n',
    },
    budget: 'api',
  },
  {
    what: 'PHP: a process of Symfony',
    run: 'php run.php',
    env: KEY,
    files: {
      'run.php':
        "<?php\nuse Symfony\\Component\\Process\\Process;\n$words = ['codex', 'exec', 'Write the notes'];\n(new Process($words))->mustRun();\n",
    },
    budget: 'api',
  },
  {
    what: 'Swift: fields of a process',
    run: 'swift run.swift',
    env: KEY,
    files: {
      'run.swift':
        'import Foundation\n\nlet process = Process()\nprocess.executableURL = URL(fileURLWithPath: "/usr/bin/env")\nprocess.arguments = ["codex", "exec", "Write the notes"]\ntry process.run()\n',
    },
    budget: 'api',
  },
  {
    what: 'Elixir: a command with its words',
    run: 'elixir run.exs',
    env: KEY,
    files: { 'run.exs': 'System.cmd("codex", ["exec", "Write the notes"], into: IO.stream())\n' },
    budget: 'api',
  },
  {
    what: 'R: a command with its words',
    run: 'Rscript run.R',
    env: KEY,
    files: { 'run.R': 'words <- c("exec", shQuote("Write the notes"))\nsystem2("codex", words)\n' },
    budget: 'api',
  },
  {
    what: 'Julia: a command in backquotes',
    run: 'julia run.jl',
    env: KEY,
    files: { 'run.jl': 'prompt = "Write the notes"\nrun(`codex exec $prompt`)\n' },
    budget: 'api',
  },
];

describe('what a program starts', () => {
  it.each(PROGRAMS)('$what', (program) => {
    expect(judged(program).budget).toBe(program.budget);
  });
});
