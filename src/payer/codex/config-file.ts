import { parse } from 'smol-toml';

/** A table of a configuration file. */
export type Settings = { readonly [key: string]: unknown };

export type ConfigFile =
  | { readonly kind: 'absent' }
  /** Not TOML: Codex stops. */
  | { readonly kind: 'broken'; readonly because: string }
  | {
      readonly kind: 'parsed';
      readonly settings: Settings;
      /** Lines stand beside them that only the run knows. */
      readonly more?: true;
    }
  /** It is there and selects a provider, and nothing shows which. */
  | { readonly kind: 'opaque' };

/**
 * Reads a `config.toml`, in which `UNKNOWN_TEXT` stands for what is filled in at run time. Never throws: what is
 * no TOML is `broken`, with the line; `opaque` where that depends on what is filled in.
 */
export function parseConfigFile(text: string): ConfigFile {
  const file = parsed(text);
  if (file.kind !== 'broken' || !text.includes(UNKNOWN_TEXT)) return file;
  const shown = text.replace(LINES_FILLED_IN, '');
  const filled = parsed(shown.replace(VALUE_FILLED_IN, '$1"$2"'));
  if (filled.kind !== 'parsed') return { kind: 'opaque' };
  return shown === text ? filled : { ...filled, more: true };
}

function parsed(text: string): ConfigFile {
  try {
    return { kind: 'parsed', settings: parse(text) };
  } catch (error) {
    const line = (error as { line?: unknown }).line;
    const where = typeof line === 'number' ? `line ${line}` : 'it';
    return { kind: 'broken', because: `${where} is not valid TOML` };
  }
}

/** What another command printed there: any number of lines. */
const LINES_FILLED_IN = /^[ \t]*\uFFFC[ \t]*$/gm;

/** `port = $PORT`, `enabled = ${{ inputs.search }}`: a value that needs no quotes. */
const VALUE_FILLED_IN = /^([ \t]*[\w."-]+[ \t]*=[ \t]*)([^"'\n]*\uFFFC[^"'\n]*)$/gm;

export function isTable(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text setting; undefined where it is missing or of another type. */
export function textOf(settings: Settings | undefined, key: string): string | undefined {
  const value = settings?.[key];
  return typeof value === 'string' ? value : undefined;
}

export function tableOf(settings: Settings | undefined, key: string): Settings | undefined {
  const value = settings?.[key];
  return isTable(value) ? value : undefined;
}

/** Lays one layer over another: tables merge key by key, everything else is replaced. */
export function overlay(below: Settings, above: Settings): Settings {
  const merged: Record<string, unknown> = Object.assign(Object.create(null), below);
  for (const [key, value] of Object.entries(above)) {
    const old = merged[key];
    merged[key] = isTable(old) && isTable(value) ? overlay(old, value) : value;
  }
  return merged;
}

/** Stands for a text that is filled in at run time; no host and no provider is called so. */
export const UNKNOWN_TEXT = '\uFFFC';

/**
 * The layer that one `-c key=value` makes: the key is a dotted path, the value TOML and, where it
 * is none, the text itself without its quotes (`codex exec --help`).
 */
export function overrideLayer(key: string, value: string | undefined): Settings {
  const path = key.split('.').map((part) => part.trim());
  let layer: unknown = value === undefined ? UNKNOWN_TEXT : tomlValue(value);
  for (const part of path.reverse()) {
    const table: Record<string, unknown> = Object.create(null);
    table[part] = layer;
    layer = table;
  }
  return layer as Settings;
}

function tomlValue(text: string): unknown {
  try {
    return parse(`value = ${text}`).value;
  } catch {
    return text.trim().replace(/^(["'])(.*)\1$/s, '$2');
  }
}

/** What a project may not set, from 0.129 on: `codex-rs/config/src/loader/mod.rs` of openai/codex. */
const PROJECT_DENIED = new Set([
  'openai_base_url',
  'chatgpt_base_url',
  'model_provider',
  'model_providers',
  'profile',
  'profiles',
  'notify',
  'otel',
  'apps_mcp_product_sku',
  'responses_api_metadata',
]);

/** A project's settings without those it may not make. */
export function projectSettings(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !PROJECT_DENIED.has(key)));
}
