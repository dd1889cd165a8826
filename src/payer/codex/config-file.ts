/** A table of a configuration file. */
export type Settings = { readonly [key: string]: unknown };

export type ConfigFile =
  | { readonly kind: 'absent' }
  /** Not TOML: Codex stops. */
  | { readonly kind: 'broken'; readonly because: string }
  | { readonly kind: 'parsed'; readonly settings: Settings }
  /** It is there and selects a provider, and nothing shows which. */
  | { readonly kind: 'opaque' };
