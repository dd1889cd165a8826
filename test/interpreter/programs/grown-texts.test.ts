import { describe, expect, it } from 'vitest';
import { judged, type Program } from './judge.ts';

const program = (what: string, run: string, file: string, text: string, budget = 'api') =>
  ({ what, run, files: { [file]: text }, env: ['CODEX_API_KEY'], budget }) satisfies Program;

const NODE = "const { execSync } = require('child_process');\n";

describe('a command line that grows', () => {
  it.each<Program>([
    program(
      'by what is added to it',
      'node a.js',
      'a.js',
      `${NODE}let flags = '';\nflags += ' exec';\nexecSync(\`codex -m x \${flags} hi\`);\n`,
    ),
    program(
      'by itself and more',
      'python a.py',
      'a.py',
      'import subprocess\nline = "codex"\nline = line + " exec"\nline += " hi"\nsubprocess.run(line, shell=True)\n',
    ),
    program(
      'in one of several ways',
      'node a.js',
      'a.js',
      `${NODE}let flags = '';\nif (process.env.LOOK) flags += ' review';\nelse if (process.env.GO) { flags += ' exec'; flags += ' hi'; }\nelse { flags += ' --version'; }\nexecSync('codex' + flags);\n`,
    ),
    program(
      'in Ruby',
      'ruby a.rb',
      'a.rb',
      'line = "codex"\nline << " exec hi" if ENV["GO"]\nsystem(line)\n',
    ),
    program(
      'in PHP',
      'php a.php',
      'a.php',
      "<?php\n$line = 'codex';\n$line .= ' exec hi';\nshell_exec($line);\n",
    ),
    program(
      'in Go',
      'go run a.go',
      'a.go',
      'package main\nimport "os/exec"\nfunc main() {\n\tline := "codex"\n\tline += " exec hi"\n\texec.Command("bash", "-c", line).Run()\n}\n',
    ),
  ])('is followed: $what', (one) => {
    expect(judged(one).budget).toBe(one.budget);
  });

  it('by what comes after its use is not what it was', () => {
    const text = `${NODE}let line = 'codex --version';\nexecSync(line);\nline += '; codex exec hi';\n`;
    expect(judged(program('', 'node a.js', 'a.js', text)).budget).toBe('none');
  });
});

describe('what is told by the condition around', () => {
  const tool = (use: string) =>
    `${NODE}const args = process.argv.slice(2);\nlet engine = null;\nfor (let i = 0; i < args.length; i++) if (args[i] === '-e') engine = args[++i];\nconst tool = engine === 'gemini' ? 'gemini' : 'codex';\n${use}`;

  it.each([
    ["if (tool === 'gemini') line = `${tool} -p hi`;\nelse line = `${tool} exec hi`;", 'api'],
    ["if (tool === 'gemini') line = `${tool} exec hi`;\nelse line = `${tool} --version`;", 'none'],
  ])('is the one text there and not that one behind the else: %s', (use, budget) => {
    const text = tool(`let line;\n${use}\nexecSync(line);\n`);
    expect(judged(program('', 'node a.js -e "$ENGINE"', 'a.js', text)).budget).toBe(budget);
  });

  it('is nothing of what is set below it', () => {
    const use =
      "let line = tool;\nif (tool === 'gemini') { line = 'codex'; execSync(`${line} exec hi`); }\n";
    expect(judged(program('', 'node a.js', 'a.js', tool(use))).budget).toBe('api');
  });
});
