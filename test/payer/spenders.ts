/** Spenders as tracing leaves them, each one fact away from a plain one. */

import type {
  ApiUse,
  CodexActionSpender,
  CodexHome,
  CodexSpender,
  MentionSpender,
  RemoteSpender,
  SoftwareSpender,
  WrittenFile,
} from '../../src/interpreter/model.ts';
import type { Settings } from '../../src/payer/settled.ts';
import { type Evidence, evidence } from '../../src/value/evidence.ts';
import { fromOrigin, literal, UNSET, type Value } from '../../src/value/value.ts';

export const SETTINGS: Settings = {
  hints: new Map(),
  today: '2026-11-28',
  host: () => undefined,
};

export const at = (line: number, shows: string): Evidence =>
  evidence({ path: '.github/workflows/ai.yml', line, column: 5 }, shows);

export const secret = (name: string): Value =>
  fromOrigin({ kind: 'secret', name }, [at(20, `secrets.${name}`)]);
export const variable = (name: string): Value =>
  fromOrigin({ kind: 'variable', name }, [at(21, `vars.${name}`)]);
export const input = (name: string): Value => fromOrigin({ kind: 'input', name });
export const token: Value = fromOrigin({ kind: 'github-token' });

const plain = {
  path: '.github/workflows/ai.yml',
  line: 10,
  column: 5,
  label: 'the spender',
  trail: [at(3, 'jobs:'), at(10, 'run: …')],
  certainty: 'certain',
  doubts: [],
  environment: new Map<string, Value>(),
  runner: 'hosted',
  events: ['schedule'],
  starts: [],
  model: undefined,
} as const;

export const HOME: CodexHome = {
  label: '~/.codex',
  files: new Map(),
  login: undefined,
  filled: undefined,
  proxy: undefined,
};

export const written = (content: Value | undefined, certain = true): WrittenFile => ({
  content,
  certain,
  trail: [at(30, 'cat > the file')],
});

export const home = (
  files: Readonly<Record<string, Value | WrittenFile>>,
  differs: Partial<CodexHome> = {},
): CodexHome => ({
  ...HOME,
  files: new Map(
    Object.entries(files).map(([name, file]) => [name, 'choice' in file ? written(file) : file]),
  ),
  ...differs,
});

export const variables = (values: Readonly<Record<string, Value>>) =>
  new Map(Object.entries(values));

export const codex = (words: string, differs: Partial<CodexSpender> = {}): CodexSpender => ({
  ...plain,
  kind: 'codex-cli',
  args: words.split(' ').map((word) => literal(word)),
  home: HOME,
  version: undefined,
  project: undefined,
  ...differs,
});

export const action = (
  inputs: Readonly<Record<string, Value>>,
  differs: Partial<CodexActionSpender> = {},
): CodexActionSpender => ({
  ...plain,
  kind: 'codex-action',
  action: 'openai/codex-action',
  ref: 'v1',
  inputs: variables(inputs),
  home: HOME,
  ...differs,
});

export const use = (provider: string, differs: Partial<ApiUse> = {}): ApiUse => ({
  provider,
  credential: undefined,
  credentialName: '',
  endpoint: undefined,
  ...differs,
});

export const software = (
  uses: readonly ApiUse[],
  differs: Partial<SoftwareSpender> = {},
): SoftwareSpender => ({ ...plain, kind: 'program', uses, pick: 'all', ...differs });

export const mention = (posts: Value, differs: Partial<MentionSpender> = {}): MentionSpender => ({
  ...plain,
  kind: 'mention',
  token: posts,
  ...differs,
});

export const remote = (
  secrets: 'inherit' | Readonly<Record<string, Value>>,
  uses = 'acme/flows/.github/workflows/build.yml@v1',
  inputs: readonly string[] = [],
): RemoteSpender => ({
  ...plain,
  kind: 'remote',
  uses,
  secrets: secrets === 'inherit' ? secrets : variables(secrets),
  inputs,
  tried: false,
});

export const NOTHING = UNSET;
