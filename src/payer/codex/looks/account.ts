/** Which account of the one who pays: it never changes the budget. */
import { type Settings, tableOf } from '../config-file.ts';
import { type Look, pass, type State } from '../row.ts';
import type { AccountNames, Named } from '../verdict.ts';
import type { World } from '../world.ts';
import { forcedWorkspaces, settingsOf } from './configuration.ts';

/** What the client sends along, by the header and, for the built-in provider, its variable (measured). */
const HEADERS = {
  organization: { header: 'openai-organization', variable: 'OPENAI_ORGANIZATION' },
  project: { header: 'openai-project', variable: 'OPENAI_PROJECT' },
} as const;

type Part = keyof typeof HEADERS;

export const platform: Look = (world, state) => {
  const organization = named(world, state, 'organization');
  const project = named(world, state, 'project');
  if (organization === undefined && project === undefined)
    return pass('No organisation or project is named: those of the key pay');
  const parts = [organization && 'organisation', project && 'project'].filter(Boolean);
  return pass(`The request names the ${parts.join(' and ')}`, {
    account: {
      ...(organization === undefined ? {} : { organization }),
      ...(project === undefined ? {} : { project }),
    },
  });
};

function named(world: World, { provider, login }: State, part: Part): Named | undefined {
  const { header, variable } = HEADERS[part];
  if (provider.kind === 'openai')
    return login.family === 'platform' && world.usuallyFilled(variable) ? { variable } : undefined;
  const fromVariable = entry(tableOf(provider.table, 'env_http_headers'), header);
  if (fromVariable !== undefined && world.usuallyFilled(fromVariable))
    return { variable: fromVariable };
  const text = entry(tableOf(provider.table, 'http_headers'), header);
  return text === undefined ? undefined : { text };
}

function entry(table: Settings | undefined, header: string): string | undefined {
  const found = Object.entries(table ?? {}).find(([name]) => name.toLowerCase() === header)?.[1];
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** A forced workspace is the only one that can pay. */
export const workspace: Look = (_world, state) => {
  const [only, ...more] = forcedWorkspaces(settingsOf(state));
  const account: AccountNames =
    only === undefined || more.length > 0 ? {} : { workspace: { text: only } };
  if (state.login.family !== 'chatgpt' || account.workspace === undefined)
    return pass('No one workspace is named');
  return pass('The configuration names the workspace', { account });
};
