import { wrappersNamed } from '../../knowledge/wrappers.ts';
import { literal, literalText, type Value } from '../../value/value.ts';
import { doubted } from '../doubt.ts';
import { spaced } from '../line.ts';
import { cannotStart } from '../not-read.ts';
import { isRepositoryPath } from '../paths.ts';
import type { Call } from '../shell.ts';
import { forkState } from '../state.ts';
import { withWords } from './call.ts';
import { traceHidden } from './hidden.ts';
import { flagAt, flagValue } from './options.ts';
import { shownWord } from './peel.ts';
import { traceUnknown } from './unseen.ts';

/** Commands that start others in a way of their own. */
export const INDIRECT: Readonly<Record<string, (call: Call) => void>> = {
  trap,
  awk: runsAwk,
  gawk: runsAwk,
  mawk: runsAwk,
  ssh,
  kubectl: runsInCluster,
  oc: runsInCluster,
  ansible: playbook,
  'ansible-playbook': playbook,
  'Invoke-Expression': evaluated,
  iex: evaluated,
  'Invoke-Pester': scriptOfTests,
  terraform: provision,
  tofu: provision,
};

/** `trap 'line' EXIT`: run when the script ends, so that what it takes away is there until then. */
function trap(call: Call): void {
  const [line] = call.words;
  if (line === undefined || /^-|^$/.test(shownWord(line))) return;
  const { state } = call.frame;
  const fork = forkState(state);
  const frame = {
    ...doubted(call.frame, call.place, 'the signal that its `trap` waits for comes'),
    state: fork,
  };
  const shell = { ...call.shell, frame, variables: new Map(call.shell.variables) };
  const written = call.written && [undefined, call.written[1]];
  call.frame.tracer.door.start({
    ...withWords(call, [literal('eval'), line]),
    written,
    shell,
    frame,
  });
  state.spenders.push(...fork.spenders);
  for (const [key, one] of fork.unread) state.unread.set(key, one);
}

/** https://www.gnu.org/software/gawk/manual/gawk.html#I_002fO-Functions */
function runsAwk(call: Call): void {
  if (call.words.some((word) => /\bsystem\s*\(|\|\s*(?:getline|"\S*sh\b)/.test(shownWord(word))))
    cannotStart(call, 'run-time', 'awk starts commands that it reads or makes');
}

/** Logins that have no shell: what is asked of them are words of one program. */
const LOGINS: ReadonlyMap<string, string> = new Map([
  // https://dokku.com/docs/deployment/application-deployment/
  ['dokku', 'dokku'],
]);

/**
 * A line, or what stands on its standard input, for a shell on another machine; `ssh localhost` is taken
 * off before. It gets what is written in the line alone: variables that are not sent stay here, and so do
 * the files. Who is signed in there is not known.
 */
function ssh(call: Call): void {
  const valued = new Set(wrappersNamed('ssh')?.[0]?.valued);
  const texts = call.words.map(shownWord);
  const sent = new Map<string, Value>();
  let at = 0;
  for (let flag = flagAt(texts, at, valued); flag; flag = flagAt(texts, at, valued)) {
    at = flag.next;
    const names = /^SendEnv[= ](.+)/i.exec(flagValue(texts, flag) ?? '')?.[1] ?? '';
    for (const name of names.split(/[\s,]+/)) {
      const value = call.frame.environment.get(name);
      if (value !== undefined) sent.set(name, value);
    }
  }
  const program = LOGINS.get(/^([\w-]+)@/.exec(texts[at] ?? '')?.[1] ?? '');
  const line = call.words.slice(at + 1);
  if (at >= texts.length || (line.length === 0 && call.command.stdin === undefined)) return;
  const { state } = call.frame;
  const there = forkState(state);
  const frame = {
    ...call.frame,
    state: there,
    environment: sent,
    own: new Set(sent.keys()),
    directory: '/',
    runner: 'self-hosted' as const,
  };
  const words =
    program === undefined
      ? [literal('bash'), ...(line.length === 0 ? [] : [literal('-c'), spaced(line)])]
      : [literal(program), ...line];
  call.frame.tracer.door.start({
    ...withWords(call, words),
    frame,
    shell: { ...call.shell, frame },
  });
  state.spenders.push(...there.spenders);
  for (const [key, one] of there.unread) state.unread.set(key, one);
}

function runsInCluster(call: Call): void {
  if (call.texts[0] === 'run') cannotStart(call, 'elsewhere', 'it runs in a cluster');
}

function playbook(call: Call): void {
  const books = call.words.map(shownWord).filter((word) => /\.ya?ml$/.test(word));
  const what = books.length === 0 ? {} : { what: `ansible-playbook ${books.join(' ')}` };
  cannotStart(call, 'unreadable', 'playbooks are not read', what);
}

/** `local-exec` starts commands on the machine that applies (https://developer.hashicorp.com/terraform/language/resources/provisioners/local-exec). */
function provision(call: Call): void {
  const { directory, tracer } = call.frame;
  if (!call.texts.some((text) => text === 'apply' || text === 'destroy')) return;
  const moved = call.texts.find((text) => text.startsWith('-chdir='))?.slice(7);
  const place = moved ?? directory;
  if (place !== '' && !isRepositoryPath(place)) return;
  const { repository } = tracer;
  for (const { name, directory: folder } of repository.list(place)) {
    if (folder || !name.endsWith('.tf')) continue;
    const path = place === '' ? name : `${place}/${name}`;
    const read = repository.read(path);
    if (read.kind === 'text' && read.text.includes('local-exec'))
      return cannotStart(call, 'hook', `\`${path}\` starts commands by local-exec`);
  }
}

/** `Invoke-Pester ./checks.ps1` runs that script: https://pester.dev/docs/commands/Invoke-Pester */
function scriptOfTests(call: Call): void {
  const script = call.words.find((word) => /\.ps1$/i.test(shownWord(word)));
  if (script === undefined) return traceUnknown(call);
  call.frame.tracer.door.start(withWords(call, [literal('pwsh'), literal('-File'), script]));
}

/** PowerShell's `eval`; to another shell `iex` is Elixir's. */
function evaluated(call: Call): void {
  const [line] = call.words;
  if (call.shell.dialect !== 'powershell') return traceUnknown(call);
  if (line === undefined || literalText(line) === undefined) return traceHidden(call);
  call.frame.tracer.door.start(withWords(call, [literal('pwsh'), literal('-Command'), line]));
}
