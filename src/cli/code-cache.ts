/**
 * Keeps V8's compiled code between two starts, as `tsc` and others do: compiling the bundle is a
 * third of a short run. Never in CI: a runner starts once, and what an earlier step of the job left
 * behind must not become code of the guard. Any trouble only means that the code is compiled again.
 *
 * Node 22.8 and later have `enableCompileCache`, which gains half as much: it keeps what is compiled
 * while a file is loaded, not the functions that the run then calls; and it asks nobody's owner.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

type Environment = Readonly<Record<string, string | undefined>>;

/** Call it before the code to keep is loaded. `here` is the folder of the running bundle. */
export function keepCompiledCode(here: string, environment: Environment): void {
  if (environment.CI || environment.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = folderFor(environment);
  if (folder !== undefined) keepChunks(here, folder);
}

/** The folder of the kept code, which is made with the first; undefined where others could write there. */
function folderFor(environment: Environment): string | undefined {
  const caches =
    process.platform === 'win32' ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
  const given = caches !== undefined && isAbsolute(caches) ? caches : join(homedir(), '.cache');
  const folder = join(given, 'spend-guard');
  try {
    return isOwn(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether only this user and root decide what is in a folder, there already or yet to be made: what
 * is kept is run. Looked at are the folder and all above it, as `ssh` looks at the way to a key. The
 * folder and the one around it may be no links; further up the way is followed to its real end.
 */
function isOwn(folder: string): boolean {
  if (process.geteuid === undefined) return true;
  if ([folder, dirname(folder)].some((one) => existsSync(one) && isLink(one))) return false;
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  // In a folder such as /tmp nobody moves away what is not his; what is to be made there is ours.
  for (let at = realpathSync(nearest), above = nearest !== folder; ; at = dirname(at)) {
    const stats = lstatSync(at);
    const sticky = (stats.mode & STICKY) !== 0 && above;
    above = true;
    const kept = isOurs(stats) || (sticky && isOfUser(stats));
    if (!stats.isDirectory() || !kept) return false;
    if (at === dirname(at)) return true;
  }
}

const STICKY = 0o1000;
const WRITABLE_BY_OTHERS = 0o022;

/** Of this user or of root, and nobody else may write to it. */
function isOurs(stats: Stats): boolean {
  return isOfUser(stats) && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}

function isOfUser({ uid }: Stats): boolean {
  return process.geteuid === undefined || uid === 0 || uid === process.geteuid();
}

function isLink(path: string): boolean {
  return lstatSync(path).isSymbolicLink();
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

/** What was kept, if it is ours and whole: V8 does not look, and runs damaged code into a crash. */
function wholeCode(path: string): Buffer | undefined {
  try {
    const kept = readOwn(path);
    const code = kept.subarray(DIGEST_LENGTH);
    return digest(code).equals(kept.subarray(0, DIGEST_LENGTH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Looked at and read through one handle, so that it cannot be swapped in between. */
function readOwn(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | NOT_FOLLOWED);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(stats)) throw new Error('somebody else may have written it');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows has neither; it also has no owner to ask for. */
const NOT_FOLLOWED = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const DIGEST_LENGTH = 32;

/** Loaded here: `--version` and `--help` load no code that is kept, and need no cryptography. */
function digest(code: Buffer): Buffer {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(code).digest();
}

/** In one move, so that a start at the same moment never reads half a file. */
function keep(path: string, script: Script): void {
  const folder = dirname(path);
  const unfinished = `${path}.${process.pid}`;
  try {
    makeFolder(dirname(folder));
    makeFolder(folder);
    // Again: it may be there only now, and not by us.
    if (!isOwn(folder)) return;
    const code = script.createCachedData();
    discard(unfinished);
    const whole = Buffer.concat([digest(code), code]);
    writeFileSync(unfinished, whole, { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, path);
  } catch {
    // A folder that cannot be written costs speed, not an answer.
    discard(unfinished);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}

/** Not `recursive`, with which Node 20 never comes back where nothing can be made, as in `/proc`. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}
