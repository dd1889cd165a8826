import { runsProject } from '../interpreter/project/resolve.ts';
import type { Call } from '../interpreter/shell.ts';
import { commandLabel } from '../interpreter/start/call.ts';
import { literal } from '../value/value.ts';
import { credentialsIn, isOneProvider, usesOf } from './credentials.ts';
import { modelsToken } from './github-models.ts';
import { codexHomeAt } from './home.ts';
import { keepCredential } from './kept.ts';
import { spend, spenderBase, spendSoftware } from './spend.ts';

/** A command nobody here knows, handed a key in its own `env`: it was given the key to use it. */
export function traceOpaque(call: Call, label = opaqueLabel(call)): void {
  keepCredential(call);
  const handed = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter((c) =>
    call.frame.own.has(c.name),
  );
  const found = handed.length > 0 ? handed : modelsToken(call.frame, 'own');
  if (found.length === 0 || call.name === '') return;
  spendSoftware(call, 'opaque', label, usesOf(found, call.frame.environment), {
    certainty: 'likely',
    pick: isOneProvider(found) || runsProject(call.name) ? 'all' : 'any',
  });
}

/** Their name alone tells nobody what runs. */
const STARTERS = new Set([
  'eval',
  'bash',
  'sh',
  'zsh',
  'make',
  'python',
  'python3',
  'node',
  'source',
]);
const LONGEST_LABEL = 60;

function opaqueLabel({ name, command }: Call): string {
  if (!STARTERS.has(name)) return name;
  const [line = name] = command.source.split('\n');
  return line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
}

/**
 * A program whose text is nowhere here: fetched or made by a step before. It was handed its keys to
 * use them; where Codex was installed and signed in for it, that is what it starts.
 */
export function traceUnseen(call: Call): void {
  traceOpaque(call);
  const { state } = call.frame;
  const home = codexHomeAt(call.frame);
  const signedIn = home.files.has('auth.json') || home.login !== undefined;
  if (state.codexVersion === undefined || !signedIn) return;
  if (state.spenders.some((spender) => spender.kind.startsWith('codex'))) return;
  const { source } = call.command;
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, commandLabel(call), source, 'likely'),
    kind: 'codex-cli',
    args: [literal('exec')],
    home,
    version: state.codexVersion,
    project: undefined,
  });
}
