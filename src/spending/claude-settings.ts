import { join } from '../interpreter/code/resolve.ts';
import { pathKey } from '../interpreter/paths.ts';
import { settingsFile } from '../interpreter/settings-file.ts';
import type { Frame } from '../interpreter/state.ts';
import { parseJson } from '../support/json.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, type Template, templates } from '../value/template.ts';
import { literalText, setAt, type Value } from '../value/value.ts';

/** The user's, then the project's, which count more: https://code.claude.com/docs/en/settings */
const USERS = '~/.claude/settings.json';
const PROJECTS = ['.claude/settings.json', '.claude/settings.local.json'] as const;

/**
 * What settings of Claude Code set in its environment, over what is set there: an address or a key
 * among them decides who pays. Those that it is told count between the user's and the project's.
 */
export function withClaudeSettings(frame: Frame, told?: Value): Frame {
  const texts = [
    ...there(frame, USERS),
    ...(told === undefined ? [] : toldIn(frame, told)),
    ...PROJECTS.flatMap((name) => there(frame, join(frame.directory, name))),
  ];
  const set = texts.flatMap((text) => variablesOf(text));
  if (set.length === 0) return frame;
  return {
    ...frame,
    environment: new Map([...frame.environment, ...set]),
    own: new Set([...frame.own, ...set.map(([name]) => name)]),
  };
}

interface Settings {
  readonly template: Template;
  /** Absent where they stand in no file. */
  readonly path?: string;
}

function there(frame: Frame, path: string): readonly Settings[] {
  const template = settingsFile(frame, path);
  return template === undefined ? [] : [{ template, path }];
}

/** The settings themselves, or the file that holds them. */
function toldIn(frame: Frame, told: Value): readonly Settings[] {
  const [template] = templates(told);
  if (template?.text.trim().startsWith('{') === true) return [{ template }];
  return (literalText(told) ?? '').trim() === ''
    ? []
    : there(frame, pathKey(told, frame.directory));
}

function variablesOf({ template, path }: Settings): readonly (readonly [string, Value])[] {
  const env = environmentIn(template.text);
  return Object.entries(env).flatMap(([name, text]) => {
    if (typeof text !== 'string') return [];
    const value = partOf(text, template);
    if (path === undefined || template.trail.length > 0) return [[name, value]];
    const line = template.text.slice(0, template.text.indexOf(`"${name}"`)).split('\n').length;
    const at = { path, line, column: 1 };
    return [[name, setAt(value, evidence(at, `"${name}": ${JSON.stringify(text)}`))]];
  });
}

function environmentIn(text: string): object {
  const read = parseJson(text);
  const env = typeof read === 'object' && read !== null && 'env' in read ? read.env : undefined;
  return typeof env === 'object' && env !== null ? env : {};
}
