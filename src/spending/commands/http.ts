import type { ApiUse } from '../../interpreter/model.ts';
import { inputOf } from '../../interpreter/output.ts';
import { pathKey } from '../../interpreter/paths.ts';
import type { Call } from '../../interpreter/shell.ts';
import { contentAt } from '../../interpreter/start/files.ts';
import { isInstaller } from '../../knowledge/harmless/installers.ts';
import { modelEndpoint } from '../../knowledge/hosts.ts';
import { isFakeKey } from '../../knowledge/names.ts';
import { evidence } from '../../value/evidence.ts';
import { keyInUrl } from '../../value/key-in-url.ts';
import { firstText, partOf, templates } from '../../value/template.ts';
import { concat, literalText, oneOf, origins, type Value } from '../../value/value.ts';
import { providerOf } from '../credentials.ts';
import { silence, spendSoftware } from '../spend.ts';

const HEADER_FLAGS = new Set([
  '-H',
  '--header',
  '-Headers',
  '--oauth2-bearer',
  '-u',
  '--user',
  '-Token',
  '--bearer',
]);
const DATA_FLAGS = new Set([
  '-d',
  '--data',
  '--data-raw',
  '--data-binary',
  '--json',
  '-Body',
  '--data-urlencode',
  '--post-data',
]);

/** `curl`, `wget`, `http`, `Invoke-RestMethod`: a request to a model host is a spender. */
export function traceHttp(call: Call): void {
  const urls = call.words.filter((word, i) => isUrl(word, call.texts[i - 1] ?? ''));
  const body = bodyOf(call);
  for (const url of urls) {
    const address = firstText(url);
    const target = isInstaller(address) ? undefined : modelEndpoint(address);
    if (target === undefined || target.free) continue;
    const { credential, header, credentialName } = credentialOf(call, url);
    if (target.provider !== undefined && isNoKey(credential)) {
      silence(call, `${call.name} ${target.label}`, 'its key is made up');
      continue;
    }
    spendSoftware(
      call,
      'http',
      `${call.name} ${target.label}`,
      [
        {
          provider: target.provider ?? providerOf(credential) ?? 'unknown',
          credential,
          credentialName,
          header,
          endpoint: url,
          account: accountOf(call),
        },
      ],
      { model: modelOf(body) },
    );
  }
}

/** A text in the file that is no key; a provider's own host refuses it, a gateway may not ask. */
function isNoKey(credential: Value | undefined): boolean {
  const text = credential === undefined ? undefined : literalText(credential);
  return text !== undefined && isFakeKey(text);
}

function isUrl(word: Value, before: string): boolean {
  if (HEADER_FLAGS.has(before) || DATA_FLAGS.has(before)) return false;
  const text = firstText(word);
  return /^(?:https?:\/\/|[\uE000-\uF8FF])/.test(text) || /^[\w.-]+\.[a-z]{2,}\/\S/i.test(text);
}

/** The value of the request's credential: what a header carries that is not plain text, or the address. */
function credentialOf(
  call: Call,
  url: Value,
): Pick<ApiUse, 'credential' | 'header' | 'credentialName'> {
  const headers: Value[] = [];
  for (const [i, word] of call.words.entries()) {
    const flag = call.texts[i - 1] ?? '';
    const named = NAMED.test(headerText(word));
    if (
      HEADER_FLAGS.has(flag)
        ? named || flag.includes('bearer') || flag.startsWith('-u') || flag === '-Headers'
        : named
    )
      headers.push(word);
  }
  const carrier = headers.find((h) => origins(h).some((o) => o.kind !== 'literal')) ?? headers[0];
  if (carrier === undefined) {
    const credential = keyInUrl(url);
    return { credential, credentialName: credential === undefined ? AUTHORIZATION : '' };
  }
  const name = NAMED.exec(headerText(carrier))?.[1] ?? AUTHORIZATION.toLowerCase();
  const header = name === AUTHORIZATION.toLowerCase() ? AUTHORIZATION : name;
  return { credential: withoutScheme(carrier), header, credentialName: AUTHORIZATION };
}

const AUTHORIZATION = 'Authorization';

/** Headers that carry a key, and nothing else. */
const NAMED = /^(authorization|api-key|x-api-key|openai-api-key|x-goog-api-key)\s*[:=]/i;

/** Whose account the headers name (https://platform.openai.com/docs/api-reference/authentication). */
function accountOf(call: Call): NonNullable<ApiUse['account']> {
  const header = (name: string): Value | undefined => {
    const found = call.words.find((word) => headerText(word).startsWith(`${name}:`));
    return found === undefined ? undefined : withoutScheme(found);
  };
  const organization = header('openai-organization');
  const project = header('openai-project');
  return {
    ...(organization === undefined ? {} : { organization }),
    ...(project === undefined ? {} : { project }),
  };
}

function headerText(word: Value): string {
  return firstText(word)
    .replace(/^--?\w+[= ]/, '')
    .toLowerCase();
}

/** `Authorization: Bearer X` → X. */
function withoutScheme(header: Value): Value {
  return {
    choice: header.choice,
    alternatives: header.alternatives.map((a) => ({
      trail: a.trail,
      pieces: a.pieces.some((p) => p.kind !== 'literal')
        ? a.pieces.filter((p) => p.kind !== 'literal')
        : a.pieces.map((p) =>
            p.kind === 'literal'
              ? { ...p, text: p.text.replace(/^[^:=]*[:=]\s*(?:Bearer\s+)?/i, '') }
              : p,
          ),
    })),
  };
}

function bodyOf(call: Call): Value {
  const parts = call.words.flatMap((word, i) => {
    if (!DATA_FLAGS.has(call.texts[i - 1] ?? '')) return [];
    const [template] = templates(word);
    const file = template?.text.startsWith('@') ? template.text.slice(1) : undefined;
    if (template === undefined || file === undefined || file === '-') return [word];
    return [contentAt(pathKey(partOf(file, template), call.frame.directory), call)];
  });
  const shell = { ...call.shell, frame: call.frame };
  const stdin = inputOf(call.command, shell, evidence(call.place, call.command.source));
  return concat(...parts, ...(stdin === undefined ? [] : [stdin]));
}

/** The model that each text of the body names; nothing where one of them does not show it. */
function modelOf(body: Value): Value | undefined {
  const named = templates(body).map((template) => {
    const part = MODEL.exec(template.text)?.[1];
    return part === undefined ? undefined : partOf(part, { ...template, trail: [] });
  });
  const known = named.filter((one) => one !== undefined);
  return known.length === 0 || known.length < named.length ? undefined : oneOf(...known);
}

const MODEL = /["']?model["']?\s*[:=]\s*["']([\w./:\uE000-\uF8FF-]{1,80})["']/;
