import type { RemoteSpender } from '../interpreter/model.ts';
import { withoutVersion } from '../knowledge/action-name.ts';
import { classifyName, TELLS_OF_MODELS } from '../knowledge/names.ts';
import { providerById } from '../knowledge/providers.ts';
import type { Payer } from '../report/report.ts';
import { chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import type { Settings, Settled, Step } from './settled.ts';

/** A job that calls a workflow of another repository, as text. */
export const TELLING_PATH = /uses:\s*["']?[\w.-]+\/[^\s"']*\.github\/workflows\//;

/**
 * A workflow of another repository: what it is handed by name shows who could pay; what it does
 * with it does not stand here.
 */
export function settleRemote(spender: RemoteSpender, settings: Settings): Settled {
  return { outcomes: outcomesOf(spender, settings), steps: [handedStep(spender)] };
}

function handedStep({ uses, secrets }: RemoteSpender): Step {
  const names =
    secrets === 'inherit' ? [] : [...secrets.values()].map((v) => `\`${valueName(v)}\``);
  const handed =
    secrets === 'inherit' ? 'all secrets are inherited' : names.join(', ') || 'none are';
  return {
    asks: 'Which credentials are handed to the other workflow by name?',
    outcome: 'blocked',
    because: `${handed}; what \`${uses}\` does with them stands in another repository`,
  };
}

function outcomesOf(spender: RemoteSpender, settings: Settings): readonly Outcome[] {
  const handed = spender.secrets === 'inherit' ? [] : [...spender.secrets];
  const payers = handed.flatMap(([name, value]): Payer[] => {
    const hint =
      classifyName(name, settings.hints) ??
      classifyName(valueName(value).replace(/^(?:secrets|vars)\./, ''), settings.hints);
    const shown = valueName(value) || name;
    if (hint?.kind === 'platform-key') return [payer('platform-key', shown, 'api')];
    if (hint?.kind === 'provider-key') return [payer('provider-key', shown, 'other')];
    if (hint?.kind === 'chatgpt-auth-file' || hint?.kind === 'access-token')
      return [payer(hint.kind, shown, 'subscription')];
    return [];
  });
  const where = spender.tried
    ? 'its files could not be read'
    : 'its files are in another repository (`--online` reads them)';
  const settledBy = `what it does; ${where}`;
  const budgets = new Set(payers.map((p) => p.budget));
  const [only] = payers;
  if (only !== undefined && budgets.size === 1) {
    const route =
      only.budget === 'api'
        ? 'openai-api'
        : only.budget === 'subscription'
          ? 'codex-signed-in'
          : 'other-provider';
    const value = handed.find(([, v]) => valueName(v) === only.name)?.[1];
    return [
      chargeOf(
        spender,
        {
          budget: only.budget,
          route,
          payer: only,
          ...(only.budget === 'other' ? { provider: billerOf(spender, only.name) } : {}),
          confidence: 'likely',
          unsure: 'spending',
          settledBy,
          evidence: trailOf(spender, value),
        },
        ...handed.map(([, one]) => one),
      ),
    ];
  }
  if (payers.length > 0) return [open(spender, payers, settledBy)];
  if (tells(spender))
    return [
      open(
        spender,
        [payer('unknown', `whatever \`${spender.uses}\` signs in with`, 'unclear')],
        settledBy,
      ),
    ];
  return [];
}

/** Whose key it is, by its name. */
function billerOf({ secrets }: RemoteSpender, shown: string): string | null {
  const handed = secrets === 'inherit' ? [] : [...secrets];
  const name = handed.find(([, value]) => valueName(value) === shown)?.[0] ?? shown;
  const hint = classifyName(name) ?? classifyName(shown.replace(/^(?:secrets|vars)\./, ''));
  return (hint && providerById(hint.provider)?.title) ?? null;
}

/** `org-ai/shared/.github/workflows/lint.yml`: the owner's name tells nothing. */
function tells({ uses, secrets, inputs }: RemoteSpender): boolean {
  const [owner = '', repository = '', ...path] = withoutVersion(uses).split('/');
  const handed = secrets === 'inherit' || secrets.size > 0;
  return (
    TELLS_OF_MODELS.test(path.at(-1) ?? '') ||
    (handed &&
      [withoutOwner(repository, owner), ...inputs].some((name) => TELLS_OF_MODELS.test(name)))
  );
}

/** `i-dot-ai/i-dot-ai-actions`: nor does it where the repository is called after its owner. */
function withoutOwner(repository: string, owner: string): string {
  return repository.toLowerCase().startsWith(owner.toLowerCase())
    ? repository.slice(owner.length)
    : repository;
}

function open(spender: RemoteSpender, candidates: Payer[], settledBy: string): Outcome {
  return chargeOf(
    spender,
    {
      budget: 'unclear',
      route: null,
      payer: null,
      candidates,
      settledBy,
      evidence: trailOf(spender, undefined),
    },
    ...(spender.secrets === 'inherit' ? [] : spender.secrets.values()),
  );
}
