import type { WrittenFile } from '../../interpreter/model.ts';
import { pathKey } from '../../interpreter/paths.ts';
import { commandName, type Text } from '../../interpreter/shell/index.ts';
import { literalOf } from '../../interpreter/shell/text.ts';
import { type Call, passesIn } from '../../interpreter/shell.ts';
import { wordValues } from '../../interpreter/text.ts';
import { evidence } from '../../value/evidence.ts';
import { isOpen, templates } from '../../value/template.ts';
import { concat, fromOrigin, literal, type Origin, type Value } from '../../value/value.ts';

/** Who an `auth.json` signs in, by what only such a file holds (https://github.com/openai/codex, login/src/auth). */
type Mode = 'chatgpt' | 'apikey';

/** What was asked of which file. */
interface Check {
  readonly mode: Mode;
  readonly file: Value;
}

/**
 * `jq -e .tokens.refresh_token ~/.codex/auth.json`, `grep -q refresh_token …`,
 * `[ "$(jq -r .auth_mode …)" = chatgpt ] || exit 1`: what comes behind runs only with a login of that
 * kind, whatever a secret that was written there may hold.
 */
export function noteLoginCheck(call: Call): void {
  if (passesIn(call.command, call.shell) === undefined || call.shell.frame.goesOn) return;
  const check = Object.hasOwn(CHECKS, call.name) ? CHECKS[call.name]?.(call) : undefined;
  if (check === undefined) return;
  const path = pathKey(check.file, call.frame.directory);
  if (!path.endsWith('/auth.json')) return;
  const { files } = call.frame.state;
  const at = evidence(call.place, call.command.source);
  const written = files.get(path);
  const inFile = fromOrigin({ kind: 'file', path }, [at]);
  if (written === undefined)
    files.set(path, {
      content: holding(check.mode, inFile),
      trail: [at],
      certain: call.frame.certainty === 'certain',
    });
  else if (isUnknown(written) && isWhereWritten(written, call))
    files.set(path, {
      ...written,
      content: holding(check.mode, written.content === undefined ? inFile : bare(written.content)),
      trail: [...written.trail, at],
    });
}

const CHECKS: Readonly<Record<string, (call: Call) => Check | undefined>> = {
  jq: askedByJq,
  grep: askedByGrep,
  '[': compared,
  '[[': compared,
  test: compared,
};

function askedByJq({ words, texts, command }: Call): Check | undefined {
  const fails = texts.some((text) => /^(?:-[a-zA-Z]*e[a-zA-Z]*|--exit-status)$/.test(text));
  const [filter, ...more] = texts.filter((text) => !text.startsWith('-') && text !== '');
  const mode = filter === undefined ? undefined : modeByFilter(filter);
  const file = words.at(-1);
  if (command.passes !== 'success' || !fails || more.length > 1) return undefined;
  return mode === undefined || file === undefined ? undefined : { mode, file };
}

/** One of several that must hold says it; what holds for other reasons as well says nothing. */
function modeByFilter(filter: string): Mode | undefined {
  if (/\b(?:or|not|if|try|any|all)\b|[,?]/.test(filter.replace(/"[^"]*"/g, '""'))) return undefined;
  const parts = filter.split(/\band\b/).map((part) => part.replace(/\s+/g, ''));
  for (const part of parts) {
    const mode = /^\(*\.auth_mode==["'](chatgpt|apikey)["']\)*$/.exec(part)?.[1];
    if (mode === 'chatgpt' || mode === 'apikey') return mode;
  }
  return parts.some((part) => TOKENS.test(part)) ? 'chatgpt' : undefined;
}

/** `.tokens.refresh_token`, `(.tokens.access_token // "") != ""` */
const TOKENS =
  /^\(*\.tokens(?:\.\w+)?(?:\/\/(?:""|empty|null))?\)*(?:!=(?:null|"")|\|length>0)?\)*$/;

function askedByGrep({ words, texts, command }: Call): Check | undefined {
  const flags = texts.filter((text) => text.startsWith('-')).join(' ');
  const isQuiet = /(?:^| )(?:-[a-zA-Z]*q[a-zA-Z]*|--quiet|--silent)(?= |$)/.test(flags);
  if (command.passes !== 'success' || !isQuiet || /(?:^| )(?:-[a-zA-Z]*v|--inv)/.test(flags))
    return undefined;
  const [pattern = ''] = texts.filter((text) => !text.startsWith('-'));
  const file = words.at(-1);
  const mode = /[|[\]]/.test(pattern.replaceAll('[[:space:]]', ''))
    ? undefined
    : /\bauth_mode\b.*\bapikey\b/.test(pattern)
      ? 'apikey'
      : /\bauth_mode\b.*chatgpt|\b(?:refresh_token|access_token|id_token|tokens)\b/.test(pattern)
        ? 'chatgpt'
        : undefined;
  return mode === undefined || file === undefined ? undefined : { mode, file };
}

/** `[ "$(jq -r .auth_mode FILE)" = chatgpt ]`, which must hold, or `!=`, which must not. */
function compared({ written, command, shell, place }: Call): Check | undefined {
  const [, left, sign, right] = (written ?? []).map((word) => word ?? []);
  if (left === undefined || sign === undefined || right === undefined) return undefined;
  const is = literalOf(sign);
  const wanted = is === '!=' ? 'failure' : is === '=' || is === '==' ? 'success' : undefined;
  const mode = literalOf(right);
  if (wanted !== command.passes || (mode !== 'chatgpt' && mode !== 'apikey')) return undefined;
  const word = modeAskedIn(left);
  if (word === undefined) return undefined;
  const [file] = wordValues(word, shell, evidence(place, command.source));
  return file === undefined ? undefined : { mode, file };
}

/** The file of which a substitution prints the mode. */
function modeAskedIn([piece, ...more]: Text): Text | undefined {
  if (piece?.kind !== 'command' || more.length > 0 || piece.commands.length !== 1) return undefined;
  const [jq] = piece.commands;
  if (jq === undefined || commandName(jq.name) !== 'jq') return undefined;
  const [filter, file, ...rest] = jq.args.filter((arg) => !/^-/.test(literalOf(arg) ?? ''));
  const asks = /^\s*\.auth_mode\s*(?:\/\/\s*(?:""|empty|null)\s*)?$/.test(
    literalOf(filter ?? []) ?? '',
  );
  return asks && rest.length === 0 ? file : undefined;
}

/** Nothing of it is seen but where it comes from. */
function isUnknown({ content }: WrittenFile): boolean {
  if (content === undefined) return true;
  const texts = templates(content).map(({ text }) => text.trim());
  return texts.every((text) => text === '' || (text.length === 1 && isOpen(text)));
}

/** Without the line's end that `echo` writes behind it, which no text in JSON may hold. */
function bare({ choice, alternatives }: Value): Value {
  const unwritten = (pieces: readonly Origin[]) => pieces.filter(({ kind }) => kind !== 'literal');
  return {
    choice,
    alternatives: alternatives.map((one) => ({ ...one, pieces: unwritten(one.pieces) })),
  };
}

/** Asked in any case, or wherever the file was written. */
function isWhereWritten({ under = [] }: WrittenFile, { frame }: Call): boolean {
  return (
    frame.certainty === 'certain' || frame.doubts.every(({ onlyIf }) => under.includes(onlyIf))
  );
}

function holding(mode: Mode, token: Value): Value {
  if (mode === 'apikey')
    return concat(literal('{"auth_mode":"apikey","OPENAI_API_KEY":"'), token, literal('"}'));
  return concat(
    literal('{"auth_mode":"chatgpt","tokens":{"id_token":"'),
    token,
    literal('","access_token":"'),
    token,
    literal('","refresh_token":"'),
    token,
    literal('"}}'),
  );
}
