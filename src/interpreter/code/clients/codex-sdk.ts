import type { Value } from '../../../value/value.ts';
import { named } from '../call-settings.ts';
import type { Call } from '../calls.ts';
import { environmentOf } from '../child-environment.ts';
import { evaluate } from '../evaluate.ts';
import type { CodexFact } from '../facts.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import type { Found } from './apis.ts';

const API_KEY = new Set(['apiKey', 'api_key']);
const BASE_URL = new Set(['baseUrl', 'baseURL', 'base_url']);

/** `new Codex({ apiKey, baseUrl, env })` of `@openai/codex-sdk`, and the clients of its Python counterpart. */
export function codexSdkUses(
  file: SourceFile,
  calls: readonly Call[],
  specifiers: readonly string[],
): Found<CodexFact>[] {
  const typescript = specifiers.some(
    (s) => s === '@openai/codex-sdk' || s.startsWith('@openai/codex-sdk/'),
  );
  const python = specifiers.some((s) =>
    /^(openai_codex|codex_app_server|codex_sdk|openai_codex_sdk)(\.|$)/.test(s),
  );
  if (!typescript && !python) return [];
  const login = calls.find((c) => c.last === 'login_api_key');
  const [argument] = login === undefined ? [] : elements(file, login.open);
  const key = argument && evaluate(file, { chunk: file, ...argument });
  const signsIn = calls.some((c) => c.last.startsWith('login_chatgpt'));
  return calls
    .filter((c) => /^(Async)?(Codex|CodexClient|AppServerClient)$/.test(c.last))
    .map((call) => {
      const environment = environmentOf(file, call);
      return {
        at: call.start,
        kind: typescript ? 'codex-sdk-typescript' : 'codex-sdk-python',
        apiKey: setOrNot(named(file, call, API_KEY)) ?? key,
        signsIn,
        baseUrl: setOrNot(named(file, call, BASE_URL)),
        // The Python client adds what it is given to what is there.
        environment: typescript ? environment : environment.filter(({ kind }) => kind !== 'clear'),
      };
    });
}

function setOrNot(value: Value): Value | undefined {
  return value.alternatives.length === 0 ? undefined : value;
}
