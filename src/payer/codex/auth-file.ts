/** What stands in an `auth.json` (or key ring entry), as far as it selects who pays. */
export type AuthFile =
  | { readonly kind: 'absent' }
  /** Codex cannot read it: not JSON, or a field of the wrong type. It counts as no login. */
  | { readonly kind: 'malformed' }
  | ({ readonly kind: 'login' } & AuthFields);

export interface AuthFields {
  /** `auth_mode`, or undefined where the file leaves the mode to its other fields. */
  readonly mode?: string;
  /** `OPENAI_API_KEY`: null and missing are the same; an empty text is a key all the same. */
  readonly apiKey?: 'set' | 'empty';
  readonly tokens?: boolean;
  readonly personalAccessToken?: boolean;
  readonly agentIdentity?: boolean;
  readonly bedrockApiKey?: boolean;
  /** ChatGPT workspace of the login, where the file shows it. */
  readonly account?: string;
}
