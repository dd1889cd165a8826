/** Secrets of a build: https://docs.docker.com/build/building/secrets/ */
import { partOf, templates } from '../../value/template.ts';
import { literal, UNSET, type Value } from '../../value/value.ts';
import type { Call } from '../shell.ts';
import { contentOf, outside } from './handed-variables.ts';

/** `--secret id=NAME[,env=VARIABLE|,src=FILE]`; with the name alone it is the variable of that name, else the file. */
export function addSecret(call: Call, secrets: Map<string, Value>, value: Value): void {
  const [template] = templates(value);
  if (template === undefined) return;
  const told = fieldsOf(template.text);
  const id = told.get('id');
  if (id === undefined) return;
  const path = told.get('src') ?? told.get('source');
  const variable = told.get('env') ?? (told.get('type') === 'env' ? (path ?? id) : undefined);
  const file = path === undefined ? literal(id) : partOf(path, template);
  const held =
    variable === undefined
      ? ((path === undefined ? outside(call, id) : undefined) ?? contentOf(call, file))
      : outside(call, variable);
  if (held !== undefined) secrets.set(id, held);
}

/** Where a command of `RUN` finds the secrets that it names. */
export interface Shown {
  readonly variables: ReadonlyMap<string, Value>;
  /** By their path. */
  readonly files: ReadonlyMap<string, Value>;
}

/**
 * `--mount=type=secret,id=NAME[,env=VARIABLE][,target=PATH]`; a variable takes the place of the file
 * (https://docs.docker.com/reference/dockerfile/#run---mounttypesecret).
 */
export function secretsShown(flags: string, secrets: ReadonlyMap<string, Value>): Shown {
  const variables = new Map<string, Value>();
  const files = new Map<string, Value>();
  for (const [, mount = ''] of flags.matchAll(/--mount=(\S+)/g)) {
    const told = fieldsOf(mount);
    const target = told.get('target') ?? told.get('dst') ?? told.get('destination');
    const id = told.get('id') ?? target?.split('/').at(-1) ?? '';
    if (told.get('type') !== 'secret') continue;
    // One that nobody hands in is not there.
    const value = secrets.get(id) ?? UNSET;
    const variable = told.get('env');
    if (variable !== undefined) variables.set(variable, value);
    if (variable === undefined || target !== undefined)
      files.set(target ?? `/run/secrets/${id}`, value);
  }
  return { variables, files };
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(',').map((field) => {
      const [name = '', value = ''] = field.split(/=(.*)/s);
      return [name.trim(), value.trim().replace(/^(["'])(.*)\1$/, '$2')] as const;
    }),
  );
}
