/** One situation as it is laid out on a disk, in the words of the recording. */
export interface PayerCase {
  readonly id: string;
  readonly args: readonly string[];
  /** Commands that run before, with what they read on standard input. */
  readonly setup: readonly { readonly args: readonly string[]; readonly stdin: string }[];
  readonly stdin: string | undefined;
  /** Name → kind of value: `api-key`, `empty`, `personal-access-token`, `url:…`. */
  readonly env: Readonly<Record<string, string>>;
  readonly authJson: Readonly<Record<string, unknown>> | null;
  readonly config: string | null;
  /** By `$CODEX_HOME/…` and `$REPO/…`. */
  readonly files: Readonly<Record<string, string>>;
  readonly projectTrusted: boolean;
  readonly home: 'usual' | 'default' | 'missing';
  /** What the servers say of the logins: that their workspace is a FedRAMP one. */
  readonly server?: 'fedramp';
}

export function payerCase(differs: Partial<PayerCase> & { id: string }): PayerCase {
  return {
    args: ['exec', '--skip-git-repo-check', 'hi'],
    setup: [],
    stdin: undefined,
    env: {},
    authJson: null,
    config: null,
    files: {},
    projectTrusted: false,
    home: 'usual',
    ...differs,
  };
}

/** Makes up a text of a kind that names its source, so that a request gives away who pays. */
export type MakeText = (kind: string, source: string) => string;

/** A case with every kind replaced by a text. */
export interface LaidOut {
  readonly args: readonly string[];
  readonly setup: readonly { readonly args: readonly string[]; readonly stdin: string }[];
  readonly stdin: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly authJson: string | undefined;
  readonly config: string | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly projectTrusted: boolean;
  readonly home: PayerCase['home'];
}

const STDIN_SOURCE: Readonly<Record<string, string>> = {
  'login --with-api-key': 'auth.json:OPENAI_API_KEY',
  'login --with-access-token': 'auth.json:personal_access_token',
};

export function layOut(kase: PayerCase, make: MakeText): LaidOut {
  const fields = (value: unknown, source: string): unknown => {
    if (typeof value === 'string') return make(value, source);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const prefix = source === '' ? 'auth.json:' : `${source}.`;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fields(inner, prefix + key)]),
    );
  };
  const raw = kase.authJson?.$raw;
  return {
    args: kase.args,
    setup: kase.setup.map(({ args, stdin }) => ({
      args,
      stdin: make(stdin, STDIN_SOURCE[args.join(' ')] ?? 'stdin'),
    })),
    stdin: kase.stdin === undefined ? undefined : make(kase.stdin, `stdin:${kase.stdin}`),
    env: Object.fromEntries(
      Object.entries(kase.env)
        .filter(([name]) => name !== 'CODEX_HOME')
        .map(([name, kind]) => [name, make(kind, `env:${name}`)]),
    ),
    authJson:
      kase.authJson === null
        ? undefined
        : typeof raw === 'string'
          ? raw
          : JSON.stringify(fields(kase.authJson, '')),
    config: kase.config ?? undefined,
    files: kase.files,
    projectTrusted: kase.projectTrusted,
    home: kase.home,
  };
}
