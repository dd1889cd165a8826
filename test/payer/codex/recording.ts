import { type PayerCase, payerCase } from './case.ts';
import { RECORDED, rowsOf } from './recordings.mjs';

/** One row of the recording: what a real client did in a case. */
export interface Recorded {
  readonly id: string;
  readonly version: string;
  readonly set: 'main' | 'history' | 'supplement';
  readonly verdict: string;
  readonly credential: string | null;
  readonly host: string | null;
  readonly exit: number | null;
  readonly skip?: string;
  readonly note?: string;
  readonly args: readonly string[];
  readonly config: string | null;
  /** The app server that the client leads to: a process of its own. */
  readonly remoteServer?: {
    readonly authJson?: string;
    readonly env?: Readonly<Record<string, string>>;
  };
  readonly rollout?: { readonly modelProvider?: string; readonly model?: string } | null;
  readonly case: PayerCase;
}

interface Row extends Omit<Recorded, 'case'> {
  readonly env: Readonly<Record<string, string>>;
  readonly authJson: Readonly<Record<string, unknown>> | null;
  readonly files?: Readonly<Record<string, string>>;
  readonly setup?: PayerCase['setup'];
  readonly stdin?: string;
  readonly projectTrusted?: boolean;
  readonly codexHome?: string;
  readonly server?: unknown;
}

/** What a reader of files can know: that a workspace is a FedRAMP one shows at no place of the repository. */
export function visibleHost({ server }: PayerCase, host: string | null): string | null {
  return server === 'fedramp' ? (host?.replace(/^gov\./, '') ?? null) : host;
}

export function recordedCases(): readonly Recorded[] {
  return (rowsOf(RECORDED) as Row[]).map((row) => ({ ...row, case: toCase(row) }));
}

/** The model that ran where nothing named one and OpenAI's own provider was asked. */
export function recordedModels(): readonly { id: string; version: string; model: string }[] {
  return recordedCases().flatMap(({ id, version, rollout, config, args }) => {
    const { modelProvider, model } = rollout ?? {};
    const named = config?.includes('model = ') === true || args.includes('-m');
    if (modelProvider !== 'openai' || model === undefined || named) return [];
    return [{ id, version, model }];
  });
}

function toCase(row: Row): PayerCase {
  const missing = row.env.CODEX_HOME === 'missing-directory';
  return payerCase({
    id: row.id,
    args: row.args,
    setup: row.setup ?? [],
    stdin: row.stdin,
    env: row.env,
    authJson: row.authJson,
    config: row.config,
    files: row.files ?? {},
    projectTrusted: row.projectTrusted ?? false,
    home: missing ? 'missing' : row.codexHome === undefined ? 'usual' : 'default',
    ...(JSON.stringify(row.server ?? '').includes('FedRAMP') ? { server: 'fedramp' } : {}),
  });
}
