import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeGitHub } from './server.ts';

export interface ActionRun {
  /** The built entry, `dist/action/index.js`. */
  readonly entry: string;
  /** The checkout. */
  readonly workspace: string;
  readonly github: FakeGitHub;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: { readonly id?: number; readonly attempt?: number };
}

export interface ActionResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Milliseconds from start to exit. */
  readonly time: number;
}

/** Boots the built Action as the runner does: a process, variables, files, and nothing else. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const paths = {
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_TEMP: folder,
  };
  const inputs = { token: run.github.state.token, ...run.inputs };
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...run.github.env(run.run),
    ...paths,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  };
  try {
    const start = performance.now();
    const { status, stdout, stderr } = await finish(run.entry, run.workspace, env);
    const time = performance.now() - start;
    const outputs = readOutputs(readFileSync(paths.GITHUB_OUTPUT, 'utf8'));
    const summary = readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8');
    return { status, stdout, stderr, outputs, summary, time };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finish(entry: string, cwd: string, env: Record<string, string>) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, fail) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The runner's file format: `name<<DELIMITER`, the lines of the value, `DELIMITER`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
