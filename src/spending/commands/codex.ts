import { inPlaceOf } from '../../interpreter/logins.ts';
import type { CodexLogin } from '../../interpreter/model.ts';
import { inputOf } from '../../interpreter/output.ts';
import { codexHome } from '../../interpreter/paths.ts';
import type { Call } from '../../interpreter/shell.ts';
import { type Invocation, parseCodexArgs, waitsForBrowser } from '../../payer/codex/arguments.ts';
import type { CommandId } from '../../payer/codex/commands.ts';
import { evidence } from '../../value/evidence.ts';
import { literalText, UNSET, type Value } from '../../value/value.ts';
import { codexModel } from '../codex-model.ts';
import { projectVersion } from '../codex-version.ts';
import { codexHomeAt } from '../home.ts';
import { projectConfig } from '../project-config.ts';
import { spend, spenderBase } from '../spend.ts';
import { withFetched } from '../vaults.ts';
import { waitBefore } from '../waits.ts';

/** Commands that ask a model themselves. */
const SPENDING: ReadonlySet<CommandId> = new Set<CommandId>([
  'exec',
  'exec-review',
  'exec-resume',
  'exec-fork',
  'exec-remote',
  'review',
  'tui',
  'resume',
  'fork',
  'app-server',
  'mcp-server',
  'cloud-exec',
  'responses-api-proxy',
]);

/** Commands of two words. */
const LABELS: Readonly<Partial<Record<CommandId, string>>> = {
  'exec-review': 'exec review',
  'exec-resume': 'exec resume',
  'exec-fork': 'exec fork',
  'exec-remote': 'exec --remote',
  'cloud-exec': 'cloud exec',
  tui: '(interactive)',
};

/** `codex …`, however it was found: installed, `npx`, a path below `node_modules`. */
export function traceCodex(call: Call, args: readonly Value[], version?: Value): void {
  const invocation = parseCodexArgs(args.map((arg) => literalText(arg)));
  const { command } = invocation;
  const words = args.map((arg) => literalText(arg) ?? '');
  if (command === 'login') {
    login(call, words);
    if (waitsForBrowser(invocation) && !call.frame.ends)
      waitForBrowser(call, args, invocation, version);
    return;
  }
  if (command === 'other' && words[0] === 'logout') return logout(call);
  if (command !== undefined && !SPENDING.has(command)) return;
  // Nobody at the runner: what opens only for a person does nothing behind what waits for one.
  if (command === 'tui' && waitBefore(call.frame.state, call.frame.doubts) !== undefined) return;
  client(call, args, invocation, version);
}

/** A client that is started: what it would spend, and with what it would sign in. */
function client(
  call: Call,
  args: readonly Value[],
  invocation: Invocation,
  version: Value | undefined,
): void {
  const { command } = invocation;
  const home = codexHomeAt(call.frame);
  const project = projectConfig(call.frame);
  const profile = `${invocation.profile ?? ''}.config.toml`;
  const environment = withFetched(call, call.frame.environment, home);
  spend(call.frame, {
    ...spenderBase(
      call.frame,
      call.place,
      `codex ${command === undefined ? '…' : (LABELS[command] ?? command)}`,
      call.command.source,
      environment === call.frame.environment
        ? undefined
        : { certainty: 'likely', onlyIf: 'what the job fetched before is its credential' },
    ),
    kind: command === 'cloud-exec' ? 'codex-cloud' : 'codex-cli',
    args,
    stdin: inputOf(
      call.command,
      { ...call.shell, frame: call.frame },
      evidence(call.place, call.command.source),
    ),
    environment,
    home,
    version: version ?? call.frame.state.codexVersion ?? projectVersion(call.frame),
    project,
    clouds: new Set(
      call.frame.state.kept.flatMap((one) => (one.identity === true ? [one.provider] : [])),
    ),
    model: codexModel(args, [home.files.get(profile), project, home.files.get('config.toml')]),
  });
}

/** Nothing follows in this job before somebody has signed in, unless something ends it. */
function waitForBrowser(
  call: Call,
  args: readonly Value[],
  invocation: Invocation,
  version: Value | undefined,
): void {
  client(call, args, invocation, version);
  const { frame, place } = call;
  const until = 'somebody signs in by the browser for which `codex login` there waits';
  frame.state.waits.push({ ...place, doubts: frame.doubts, until });
}

/** `codex login`: what it leaves in the Codex home (facts: `--with-api-key` since 0.45 reads stdin). */
function login(call: Call, words: readonly string[]): void {
  const at = evidence(call.place, call.command.source);
  const home = codexHome(call.frame.environment, call.frame.directory);
  const method: CodexLogin['method'] | undefined = words.includes('--with-api-key')
    ? 'api-key'
    : words.includes('--with-access-token')
      ? 'access-token'
      : words.includes('--api-key')
        ? 'api-key-option'
        : words.includes('status')
          ? undefined
          : 'chatgpt';
  if (method === undefined) return;
  const given = words.indexOf('--api-key');
  const credential =
    given >= 0
      ? call.words[given + 1]
      : inputOf(call.command, { ...call.shell, frame: call.frame }, at);
  call.frame.state.logins.set(home, {
    method,
    credential: credential ?? UNSET,
    trail: [at],
    certain: call.frame.certainty === 'certain',
    ...inPlaceOf(call.frame, home),
  });
  call.frame.state.files.delete(`${home}/auth.json`);
}

function logout(call: Call): void {
  const home = codexHome(call.frame.environment, call.frame.directory);
  call.frame.state.logins.delete(home);
  call.frame.state.files.delete(`${home}/auth.json`);
}
