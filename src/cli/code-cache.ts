/**
 * Keeps V8's compiled code between two starts, as `tsc` and others do: compiling the bundle is a
 * third of a short run. Never in CI: a runner starts once, and what an earlier step of the job left
 * behind must not become code of the guard. Any trouble only means that the code is compiled again.
 *
 * Node 22.8 and later have `enableCompileCache`, which gains half as much: it keeps what is compiled
 * while a file is loaded, not the functions that the run then calls.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

type Environment = Readonly<Record<string, string | undefined>>;

/** Call it before the code to keep is loaded. `here` is the folder of the running bundle. */
export function keepCompiledCode(here: string, environment: Environment): void {
  if (environment.CI || environment.NODE_DISABLE_COMPILE_CACHE) return;
  keepChunks(here, folderFor(environment));
}

function folderFor(environment: Environment): string {
  const caches =
    process.platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
  const given = caches !== undefined && isAbsolute(caches) ? caches : undefined;
  return join(given ?? join(homedir(), '.cache'), 'spend-guard');
}

/** The build names each part after a hash of its content, so no kept code is stale, and writes ASCII. */
const CHUNK = /-[\w-]{8}\.js$/;

function keepChunks(here: string, folder: string): void {
  const { extensions } = createRequire(join(here, 'chunk.js'));
  const load = extensions['.js'];
  const fresh = new Map<string, Script>();
  extensions['.js'] = (module, path) => {
    if (dirname(path) !== here || !CHUNK.test(path)) return load?.(module, path);
    const kept = join(folder, `${basename(path)}.${process.version}-${process.arch}`);
    const cachedData = wholeCode(kept);
    const script = new Script(wrap(readFileSync(path, 'latin1')), { filename: path, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) fresh.set(kept, script);
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, module.require.bind(module), module, path, here);
  };
  // Only at the end: by then V8 has also compiled the functions that were called.
  process.on('exit', () => {
    if (process.cpuUsage().user > SHORT_RUN) return;
    for (const [kept, script] of fresh) keep(kept, script);
  });
}

/** In µs of work. A longer run leaves the wrong code: V8 has let go what only a start needs. */
const SHORT_RUN = 1_000_000;

/** What was kept, if it is whole: V8 does not look, and runs damaged code into a crash. */
function wholeCode(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    const code = kept.subarray(DIGEST_LENGTH);
    return digest(code).equals(kept.subarray(0, DIGEST_LENGTH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const DIGEST_LENGTH = 32;

/** Loaded here: `--version` and `--help` load no code that is kept, and need no cryptography. */
function digest(code: Buffer): Buffer {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(code).digest();
}

/** In one move, so that a start at the same moment never reads half a file. */
function keep(path: string, script: Script): void {
  try {
    makeFolder(dirname(dirname(path)));
    makeFolder(dirname(path));
    const unfinished = `${path}.${process.pid}`;
    const code = script.createCachedData();
    writeFileSync(unfinished, Buffer.concat([digest(code), code]), { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {
    // A folder that cannot be written costs speed, not an answer.
  }
}

/** Not `recursive`, with which Node 20 never comes back where nothing can be made, as in `/proc`. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}
