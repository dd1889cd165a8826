import type { CodexActionSpender } from '../interpreter/model.ts';
import { emptiness, type Value } from '../value/value.ts';
import { addressName, valueName } from './account.ts';
import { leavesProxy, offers } from './codex-action.ts';
import type { Step } from './steps.ts';

const PROXY = "Does the action's own proxy pay?";

/** What codex-action looks at, in its order: arguments that leave its proxy, its sign-ins, an earlier proxy. */
export function actionSteps(spender: CodexActionSpender): readonly Step[] {
  const away = leftProxy(spender);
  if (away.outcome === 'decided') return [away];
  const steps: Step[] = [away];
  for (const { row, name, value, counts } of offers(spender)) {
    const asks = `Is the input ${name} given?`;
    if (!counts) {
      steps.push({ asks, outcome: 'passed', because: notGiven(value) });
      continue;
    }
    steps.push({ asks, outcome: 'decided', because: `it is \`${valueName(value)}\`` });
    const endpoint = spender.inputs.get('responses-api-endpoint');
    return row.kind === 'platform-key' ? [...steps, endpointStep(endpoint)] : steps;
  }
  return [...steps, ...earlierProxy(spender)];
}

/** Whether Codex is led past the proxy that the action starts, to its own order of credentials. */
export function leftProxy(spender: CodexActionSpender): Step {
  const asks = "Do codex-args lead Codex past the action's own proxy?";
  return leavesProxy(spender) === undefined
    ? { asks, outcome: 'passed', because: 'they choose no other provider', part: PROXY }
    : {
        asks,
        outcome: 'decided',
        because: 'they choose the provider themselves, so Codex asks on in its own order',
        part: PROXY,
      };
}

function notGiven(value: Value): string {
  if (value.alternatives.length === 0) return 'it is not';
  return emptiness(value) === 'always' ? 'it is empty' : 'it is a text that signs nobody in';
}

function endpointStep(endpoint: Value | undefined): Step {
  const asks = 'Is the input responses-api-endpoint given?';
  return endpoint === undefined || emptiness(endpoint) === 'always'
    ? {
        asks,
        outcome: 'passed',
        because: "it is not, so the action's proxy sends requests to the OpenAI Platform",
      }
    : { asks, outcome: 'decided', because: `requests go to \`${addressName(endpoint)}\`` };
}

/** A keyed call in the same Codex home leaves its proxy running, with its key and its endpoint. */
function earlierProxy({ home: { proxy } }: CodexActionSpender): readonly Step[] {
  const asks = "Did an earlier step of the job leave the action's proxy running?";
  if (proxy === undefined)
    return [
      { asks, outcome: 'blocked', because: 'none did, so the action waits for one and fails' },
    ];
  const because = `one did, with \`${valueName(proxy.key)}\``;
  return [{ asks, outcome: 'decided', because }, endpointStep(proxy.endpoint)];
}
