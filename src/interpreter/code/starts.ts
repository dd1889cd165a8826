import type { Call } from './calls.ts';
import type { Language } from './facts.ts';
import type { SourceFile } from './source.ts';

/** How a function that starts commands takes them. */
export type Form = 'list' | 'words' | 'text' | 'context-words';

/** By the last name, and by the whole path where the last name alone is common. */
const STARTS: Readonly<Partial<Record<Language, Readonly<Record<string, Form>>>>> = {
  // https://docs.python.org/3/library/subprocess.html, …/asyncio-subprocess.html, …/os.html#process-management
  python: {
    'subprocess.run': 'list',
    Popen: 'list',
    'subprocess.call': 'list',
    check_call: 'list',
    check_output: 'list',
    getoutput: 'text',
    getstatusoutput: 'text',
    'os.system': 'text',
    'os.popen': 'text',
    create_subprocess_exec: 'words',
    create_subprocess_shell: 'text',
    'pexpect.spawn': 'text',
    'os.execvp': 'context-words',
    'os.execvpe': 'context-words',
    'sp.run': 'list',
  },
  // https://nodejs.org/api/child_process.html, https://github.com/sindresorhus/execa, https://github.com/actions/toolkit/tree/main/packages/exec
  javascript: {
    exec: 'text',
    execSync: 'text',
    'child_process.exec': 'text',
    'cp.exec': 'text',
    execAsync: 'text',
    execPromise: 'text',
    'exec.exec': 'text',
    spawn: 'text',
    spawnSync: 'text',
    execFile: 'text',
    execFileSync: 'text',
    execFileAsync: 'text',
    execa: 'text',
    execaSync: 'text',
    execaCommand: 'text',
    getExecOutput: 'text',
    fork: 'text',
    'Bun.spawn': 'list',
    'Bun.spawnSync': 'list',
    'Deno.Command': 'text',
  },
  // https://pkg.go.dev/os/exec
  go: { 'exec.Command': 'words', 'exec.CommandContext': 'context-words' },
  // https://docs.ruby-lang.org/en/master/Kernel.html, Open3
  ruby: {
    system: 'words',
    spawn: 'words',
    exec: 'words',
    capture2: 'words',
    capture3: 'words',
    capture2e: 'words',
    popen3: 'words',
    'IO.popen': 'list',
    sh: 'words',
  },
  // https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start
  csharp: { 'Process.Start': 'words', ProcessStartInfo: 'words' },
  // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html
  java: { ProcessBuilder: 'words', '.exec': 'text' },
  kotlin: { ProcessBuilder: 'words', '.exec': 'text' },
  // https://doc.rust-lang.org/std/process/struct.Command.html
  rust: { 'Command.new': 'words' },
  php: { shell_exec: 'text', exec: 'text', passthru: 'text', proc_open: 'text', system: 'text' },
};
const TABLES = new Map(Object.entries(STARTS).map(([l, t]) => [l, new Map(Object.entries(t))]));
const NO_TABLE = new Map<string, Form>();
/** Last names that are only trusted as a whole path: `regex.exec(…)`, `app.run(…)` start nothing. */
const WHOLE = new Set(['exec', 'run', 'call', 'system', 'spawn', 'Command', 'Start', 'popen']);

/** How this call takes a command; undefined where it starts none. */
export function formOf(
  file: SourceFile,
  call: Call,
  imported: ReadonlySet<string>,
): Form | undefined {
  const table =
    TABLES.get(file.language === 'typescript' ? 'javascript' : file.language) ?? NO_TABLE;
  const whole = table.get(call.path);
  if (whole !== undefined) return whole;
  if (call.path.startsWith('.') && table.get(`.${call.last}`) !== undefined)
    return table.get(`.${call.last}`);
  if (file.language === 'python' && imported.has(call.path))
    return table.get(`subprocess.${call.path}`);
  return WHOLE.has(call.last) ? undefined : table.get(call.last);
}
