import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Report, reportSchema } from '../../src/report/report.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const MANIFEST = fileURLToPath(new URL('../../action.yml', import.meta.url));

/** A user who is refused what he has no right to; root never is. */
const OTHER = 65_534;
const ROOT = process.getuid?.() === 0;

export const WORKFLOWS = '.github/workflows';

/** A job that a Platform key pays. */
export const SPENDS = `on: pull_request
concurrency: { group: review, cancel-in-progress: true }
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - run: npx -y @openai/codex exec --model gpt-5.5-codex "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;

/** One that nobody pays. */
export const LINT = `on: push
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: npm run lint
`;

export const ANY = 'version: 1\ndefault: any\nrules: { outsider-can-spend: off }\n';
/** {@link SPENDS} breaks it. */
export const FORBIDS = 'version: 1\ndefault: subscription\n';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own, with the built guard beside it where every user may run it. */
export class Place {
  readonly home = mkdtempSync(join(tmpdir(), 'spend-guard-reading-'));
  readonly root = join(this.home, 'repository');
  readonly #dist = join(this.home, 'guard');
  readonly #sealed: string[] = [];

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    chmodSync(this.home, 0o755);
    mkdirSync(this.root);
    cpSync(DIST, this.#dist, { recursive: true });
    this.write(files);
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  /** Takes every right away; whoever runs the guard is not root. */
  seal(path: string): void {
    chmodSync(join(this.root, path), 0);
    this.#sealed.push(path);
  }

  remove(): void {
    for (const path of this.#sealed) chmodSync(join(this.root, path), 0o755);
    rmSync(this.home, { recursive: true, force: true });
  }

  /** The built command line, in the repository's root unless told. */
  run(words: readonly string[], from = ''): Ran {
    const node = [join(this.#dist, 'cli/index.js'), ...words];
    return this.#spawn(node, join(this.root, from), { PATH: process.env.PATH });
  }

  /** A scan as JSON. */
  scan(...words: readonly string[]): Ran & { readonly report: Report } {
    const ran = this.run(['scan', '--format', 'json', ...words]);
    return { ...ran, report: reportSchema.parse(JSON.parse(ran.stdout)) };
  }

  /** The built Action on a push, without a token. */
  act(inputs: Readonly<Record<string, string>> = {}): Ran & { readonly outcome: string } {
    const temporary = join(this.home, 'temporary');
    mkdirSync(temporary, { recursive: true });
    const files = ['output', 'summary', 'event.json'].map((name) => join(temporary, name));
    const [output = '', summary = '', event = ''] = files;
    for (const file of files) writeFileSync(file, file === event ? '{}' : '');
    if (ROOT) for (const file of [temporary, ...files]) chownSync(file, OTHER, OTHER);
    const ran = this.#spawn([join(this.#dist, 'action/index.js')], this.root, {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.root,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      ...inputsOf({ token: '', ...inputs }),
    });
    const outcome = /^outcome<<(\S+)\r?\n(.*?)\r?\n\1$/ms.exec(readFileSync(output, 'utf8'))?.[2];
    return { ...ran, outcome: outcome ?? 'none' };
  }

  files(folder = ''): readonly string[] {
    return readdirSync(join(this.root, folder), { recursive: true, encoding: 'utf8' }).sort();
  }

  #spawn(node: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ran {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [...node], {
      cwd,
      encoding: 'utf8',
      env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' },
      timeout: 60_000,
      maxBuffer: 1 << 26,
      ...(ROOT ? { uid: OTHER, gid: OTHER } : {}),
    });
    if (error !== undefined) throw error;
    return { status, stdout, stderr };
  }
}

function inputsOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = z
    .object({ inputs: z.record(z.string(), z.object({ default: z.string().optional() })) })
    .parse(parse(readFileSync(MANIFEST, 'utf8')));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: standard }]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? standard ?? '',
    ]),
  );
}

/** Whether this machine lets the tests be somebody who is refused a file. */
export function canBeRefused(): boolean {
  if (!ROOT) return process.getuid !== undefined;
  const { status } = spawnSync(process.execPath, ['-e', ''], { uid: OTHER, gid: OTHER });
  return status === 0;
}

/** `rule level path` of every finding. */
export function found({ findings }: Report): readonly string[] {
  return findings.map(({ rule, level, path }) => `${rule} ${level} ${path}`);
}

export function budgets({ jobs }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    jobs.map((job) => [`${job.workflow.slice(WORKFLOWS.length + 1)}#${job.job}`, job.budget]),
  );
}
