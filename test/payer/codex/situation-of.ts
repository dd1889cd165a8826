import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { type AuthFile, parseAuthJson } from '../../../src/payer/codex/auth-file.ts';
import { type ConfigFile, parseConfigFile } from '../../../src/payer/codex/config-file.ts';
import { type Fact, known } from '../../../src/payer/codex/fact.ts';
import { type Situation, situation, type Variable } from '../../../src/payer/codex/situation.ts';
import { versionOf } from '../../../src/payer/codex/versions.ts';
import type { LaidOut } from './case.ts';
import { afterLogin } from './login.ts';

function variable(text: string): Variable {
  if (text === '') return { kind: 'empty' };
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'set', text };
}

function facts(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Fact<Variable>> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, known(variable(text))]));
}

/** Plain `NAME=value` lines; a line that is none is skipped. */
function dotenv(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => /^(?:export )?(\w+)=(.*)$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((m) =>
      m === null ? [] : [[m[1] ?? '', (m[2] ?? '').replace(/^'(.*)'$/, '$1')]],
    ),
  );
}

/** The workspaces that the fake servers give to credentials whose text does not show one. */
const WORKSPACES = new Map([
  ['env:CODEX_ACCESS_TOKEN', 'acct-pat'],
  ['auth.json:personal_access_token', 'acct-pat'],
  ['auth.json:agent_identity', 'acct-agent'],
  ['workload-identity:chatgpt', 'acct-wif'],
]);

/** What Spend Guard would know of a case whose texts are all in the files. */
export function situationOf(out: LaidOut, version: string): Situation {
  const file = (text: string | undefined): Fact<ConfigFile> =>
    known(
      text === undefined ? { kind: 'absent' } : parseConfigFile(text.replaceAll('{PORT}', '9')),
    );
  const range = versionOf(version);
  let authFile: Fact<AuthFile> = known(
    out.authJson === undefined ? { kind: 'absent' } : parseAuthJson(out.authJson),
  );
  for (const step of out.setup)
    authFile = afterLogin(parseCodexArgs(step.args), range, known(variable(step.stdin)), authFile);
  const profiles = Object.entries(out.files).flatMap(([path, text]) => {
    const name = /^\$CODEX_HOME\/(\w+)\.config\.toml$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, file(text)] as const];
  });
  return situation(parseCodexArgs(out.args), {
    version: range,
    environment: facts(out.env),
    homeExists: known(out.home !== 'missing'),
    authFile,
    userConfig: file(out.config),
    profileFiles: new Map(profiles),
    projectConfig: file(out.files['$REPO/.codex/config.toml']),
    projectTrusted: known(out.projectTrusted),
    dotenv: facts(dotenv(out.files['$CODEX_HOME/.env'] ?? '')),
    stdin: known(out.stdin === undefined ? { kind: 'absent' } : variable(out.stdin)),
    // The fake servers have no list of models.
    modelCatalog: known(false),
    workloadApi: known(out.env.SPIFFE_ENDPOINT_SOCKET?.endsWith('/spiffe.sock') ?? false),
    terminal: known(out.args.includes('--no-alt-screen')),
    workspaces: WORKSPACES,
  });
}
