import { languageRunBy } from '../interpreter/code/languages/index.ts';
import { nameInWords } from '../payer/name-in-words.ts';
import { isByName } from '../report/payer-in-doubt.ts';
import type { BlindSpot, Charge } from '../report/report.ts';
import { labelOf } from './labels.ts';

export function does(charge: Charge, spots: readonly BlindSpot[]): string {
  const label = labelOf(charge);
  const { kind } = charge.spender;
  if (kind === 'mention')
    return refusable(charge)
      ? 'posts `@codex` with `GITHUB_TOKEN`'
      : `posts \`@codex\` for ${charge.payer?.name ?? 'an account that the files do not show'}`;
  if (kind === 'remote')
    return `calls ${label} of another repository, which was not read${handed(charge)}`;
  if (kind === 'opaque' && charge.payer !== null)
    return `hands ${nameInWords(charge.payer.name)} to ${label}, which ${isMissing(charge, spots) ? 'is not in the repository' : 'was not read'}`;
  // Without a file: what it runs stands in the step.
  const what =
    kind !== 'opaque' && languageRunBy(charge.spender.label)
      ? `the ${label} program that stands in it`
      : label;
  return `runs ${what}${signedIn(charge)}`;
}

function isMissing({ spender }: Charge, spots: readonly BlindSpot[]): boolean {
  return spots.some(
    ({ missing, what, line }) => missing && what === spender.label && line === spender.line,
  );
}

function handed({ payer }: Charge): string {
  return payer === null ? '' : `, and hands it ${nameInWords(payer.name)}`;
}

/** An `@codex` comment by the default token: Codex is reported to refuse it (openai/codex#11881). */
export function refusable({ spender, confidence }: Charge): boolean {
  return spender.kind === 'mention' && confidence === 'possible';
}

function signedIn(charge: Charge): string {
  const { payer } = charge;
  if (payer === null) return '';
  const name = nameInWords(payer.name);
  switch (payer.kind) {
    case 'platform-key':
      return payer.inFiles === false
        ? ''
        : ` with ${payer.name.includes(' ') ? '' : 'the API key '}${name}`;
    case 'platform-identity':
      return ` with workload identity federation (${name})`;
    case 'chatgpt-auth-file':
      return isByName(charge) ? ` with ${name}` : ` with the ChatGPT login in ${name}`;
    case 'access-token':
      return ` with the Codex access token ${name}`;
    case 'chatgpt-identity':
      return ` with workload identity federation for Codex (${name})`;
    case 'chatgpt-account':
      return ` as ${payer.name}`;
    case 'machine-login':
      return ` with ${payer.name}`;
    case 'provider-key':
    case 'provider-plan':
      return payer.inFiles === false ? '' : ` with ${name}`;
    case 'provider-identity':
      return payer.inFiles === false ? '' : ` with ${name}`;
    case 'unknown':
      return '';
    default:
      return payer.kind satisfies never;
  }
}
