import type {
  ApiUse,
  CodexActionSpender,
  MentionSpender,
  RemoteSpender,
  SoftwareSpender,
} from '../interpreter/model.ts';
import { providerById } from '../knowledge/providers.ts';
import { templates } from '../value/template.ts';
import { literalText } from '../value/value.ts';
import { valueName } from './account.ts';
import { actionSteps } from './action-steps.ts';
import { billOfEndpoint, crossingCredentials, type Settings } from './software.ts';

/** One question of a decision, as it was met: the same form as a row of Codex's own order. */
export interface Step {
  readonly asks: string;
  readonly outcome: 'passed' | 'decided' | 'blocked';
  /** A plain sentence. */
  readonly because: string;
  /** The question of which this one is a part, where there are many. */
  readonly part?: string;
  readonly source?: string;
}

type Plain = SoftwareSpender | CodexActionSpender | MentionSpender | RemoteSpender;

/** What was asked of a spender that is not Codex's command line, in the order of asking. */
export function stepsOf(spender: Plain, settings: Settings): readonly Step[] {
  switch (spender.kind) {
    case 'action':
    case 'program':
    case 'http':
    case 'tool':
    case 'opaque':
      return spender.uses.flatMap((use) => softwareSteps(use, settings));
    case 'codex-action':
      return actionSteps(spender);
    case 'mention':
      return [
        {
          asks: 'Whose comment is it?',
          outcome: 'decided',
          because: `it is posted with ${valueName(spender.token) || 'a token that the files do not show'}, and Codex charges the ChatGPT account connected to its owner; no API key can pay`,
        },
      ];
    case 'remote':
      return [
        {
          asks: 'Which credentials are handed to the other workflow by name?',
          outcome: 'blocked',
          because: `${handed(spender)}; what \`${spender.uses}\` does with them stands in another repository`,
        },
      ];
    default:
      return spender satisfies never;
  }
}

/** The host before the provider before the credential's name. */
function softwareSteps(use: ApiUse, settings: Settings): readonly Step[] {
  const host = hostStep(use, settings);
  if (host.outcome !== 'passed') return [host, credentialStep(use)];
  const crossing = crossingCredentials(use, settings).map((one) => `\`${one.name}\``);
  if (crossing.length > 1)
    return [
      host,
      {
        asks: 'Could credentials of two budgets be sent?',
        outcome: 'blocked',
        because: `whichever of ${crossing.join(' and ')} is set pays`,
      },
    ];
  return [host, providerStep(use), credentialStep(use)];
}

function hostStep(use: ApiUse, settings: Settings): Step {
  const asks = 'Which host do the requests go to?';
  if (use.endpoint === undefined)
    return {
      asks,
      outcome: 'passed',
      because: 'the files set no address, so the client uses its own',
    };
  const shown = addressOf(use);
  const bill = billOfEndpoint(use, use.endpoint, settings);
  switch (bill?.kind) {
    case undefined:
      return {
        asks,
        outcome: 'passed',
        because: `${shown} does not show a host, and does not have to: the provider is known`,
      };
    case 'free':
      return { asks, outcome: 'decided', because: `${shown}, a model that costs nothing` };
    case 'open':
      return {
        asks,
        outcome: 'blocked',
        because: `the files do not show the host behind ${shown}`,
      };
    case 'paid':
      return { asks, outcome: 'decided', because: `${shown}, which ${bill.provider} bills` };
    default:
      return bill satisfies never;
  }
}

function addressOf({ endpoint }: ApiUse): string {
  const text = endpoint === undefined ? undefined : literalText(endpoint);
  const [template] = endpoint === undefined ? [] : templates(endpoint);
  const visible = (text ?? template?.text ?? '').replace(/[\uE000-\uF8FF]/g, '…');
  const named = endpoint === undefined ? '' : valueName(endpoint);
  return `\`${visible.replaceAll('…', '') === '' ? named : visible}\``;
}

function providerStep(use: ApiUse): Step {
  const provider = providerById(use.provider);
  const asks = 'Whose client is it?';
  if (provider === undefined)
    return { asks, outcome: 'decided', because: `${use.provider} bills its own customers` };
  return {
    asks,
    outcome: 'decided',
    because:
      provider.budget === 'none'
        ? `${provider.title} costs nothing`
        : `it calls ${provider.title}, which bills for every request`,
  };
}

function credentialStep(use: ApiUse): Step {
  const name = valueName(use.credential);
  return {
    asks: 'Which credential does it send?',
    outcome: 'decided',
    because:
      name === ''
        ? `none is set in the files${use.credentialName === '' ? '' : ` (it reads ${use.credentialName})`}`
        : `\`${name}\`${use.credentialName === '' ? '' : `, read as ${use.credentialName}`}`,
  };
}

function handed({ secrets }: RemoteSpender): string {
  if (secrets === 'inherit') return 'all secrets are inherited';
  const names = [...secrets.values()].map((value) => `\`${valueName(value)}\``);
  return names.length === 0 ? 'none are' : names.join(', ');
}
