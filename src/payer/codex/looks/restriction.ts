/** Logins that the configuration forbids. A restriction blocks a budget and never selects one. */
import { COMMANDS } from '../commands.ts';
import { textOf } from '../config-file.ts';
import { type Found, type Look, pass, type State, stop } from '../row.ts';
import type { SwitchId } from '../versions.ts';
import type { World } from '../world.ts';
import { belongsTo, forcedWorkspaces, settingsOf } from './configuration.ts';
import { NOBODY } from './credential.ts';

type Forbid = (reason: string) => Found;

/** @param obeyed since when a server asks whether the login is allowed; the other commands always did */
function forbidding(world: World, state: State, obeyed: SwitchId): Forbid {
  const identity = state.login.credential?.kind === 'chatgpt-identity';
  if (identity || COMMANDS[state.command].forbiddenLogin === 'stops') return stop;
  return (reason) =>
    world.since(obeyed)
      ? pass(`${reason}; the server goes on without a login`, { login: NOBODY })
      : pass(`${reason}; the server of this release does not ask and uses it`);
}

export const forcedMethod: Look = (world, state) => {
  const method = textOf(settingsOf(state), 'forced_login_method');
  if (method === undefined) return pass('forced_login_method is not set');
  const { family, unreadable } = state.login;
  const forbid = forbidding(world, state, 'server-obeys');
  if (unreadable === true) return forbid('a login is forced and auth.json cannot be read');
  const chatgpt = family === 'chatgpt' || family === 'broken';
  if (method === 'api' && chatgpt)
    return forbid('forced_login_method wants an API key and the login is a ChatGPT one');
  if (method === 'chatgpt' && (family === 'platform' || family === 'bedrock'))
    return forbid('forced_login_method wants ChatGPT and the login is a key');
  return pass(`forced_login_method = "${method}" allows it`);
};

export const forcedWorkspace: Look = (world, state) => {
  const allowed = forcedWorkspaces(settingsOf(state));
  if (allowed.length === 0) return pass('forced_chatgpt_workspace_id is not set');
  const { family, account, unreadable } = state.login;
  const token = state.login.credential?.at.in === 'variable';
  const forbid = forbidding(world, state, token ? 'server-asks-for-workspace' : 'server-obeys');
  if (unreadable === true)
    return forbid('a ChatGPT workspace is forced and auth.json cannot be read');
  if (family === 'broken')
    return forbid('a ChatGPT workspace is forced and the login holds no token that names one');
  if (family !== 'chatgpt') return pass('forced_chatgpt_workspace_id concerns ChatGPT logins only');
  if (belongsTo(world, allowed, account))
    return pass('The login belongs to the workspace that the configuration names');
  return forbid('the login belongs to another ChatGPT workspace than the forced one');
};
