/** The command itself, and what stops it before it reads any configuration. */
import { foreignOption, waitsForBrowser } from '../arguments.ts';
import { COMMANDS } from '../commands.ts';
import { type Look, pass, REMOTE, settle, stop } from '../row.ts';

export const needsNoModel: Look = (_world, { command }) => {
  const { work, does } = COMMANDS[command];
  const name = command === 'other' ? 'this command of codex' : `codex ${words(command)}`;
  if (work !== 'none') return pass(`${name} ${does}`);
  return { kind: 'idle', because: `${name} ${does} and calls no model` };
};

/** A runner has no browser, and nobody who looks at what it prints. */
export const waitsForSomebody: Look = (world) =>
  waitsForBrowser(world.situation.invocation)
    ? stop(
        'without a key or a token that is handed to it, it opens a sign-in for a browser and waits, and at a runner nobody signs in',
      )
    : pass('it is handed what it stores');

/** Commands and options that the installed release does not have. */
export const unknownToRelease: Look = (world, { command }) => {
  const { invocation } = world.situation;
  const foreign = foreignOption([...invocation.flags.keys()].map((name) => `--${name}`));
  if (foreign !== undefined) return stop(`no release of Codex knows ${foreign}`, 2);
  if (command === 'mcp-server' && world.since('mcp-server-removed'))
    return stop('this release has no mcp-server', 2);
  if ((command === 'review' || command === 'exec-review') && !world.since('review'))
    return stop('this release has no review without a terminal', 2);
  if (command === 'exec-remote' && !world.since('exec-remote'))
    return stop('this release does not know codex exec --remote', 2);
  if (invocation.ignoreUserConfig && !world.since('ignore-user-config'))
    return stop('this release does not know --ignore-user-config', 2);
  if (invocation.trust && !world.since('trust-flag'))
    return stop('this release does not know --trust', 2);
  if (invocation.trust && invocation.ignoreUserConfig)
    return stop('--trust and --ignore-user-config exclude each other');
  return pass(`Codex ${world.version()} knows the command and its options`);
};

export const needsTerminal: Look = (world, { command }) => {
  if (!COMMANDS[command].terminal) return pass('The command needs no terminal');
  if (world.ask(world.situation.terminal)) return pass('A terminal is attached');
  return stop('stdin is not a terminal: the interactive program does not start on a runner');
};

export const homeMissing: Look = (world) => {
  if (world.ask(world.situation.homeExists)) return pass('The Codex home exists');
  return stop('CODEX_HOME names a directory that does not exist');
};

/** The proxy passes on what standard input holds; nothing else in the situation matters to it. */
export const proxyCredential: Look = (world) => {
  const { flags } = world.situation.invocation;
  const stdin = world.ask(world.situation.stdin);
  if (stdin.kind !== 'set') return stop('responses-api-proxy finds no key on standard input');
  const provider = { id: 'openai', table: undefined, kind: 'openai' } as const;
  if (!flags.has('github-oidc')) {
    const sends = { source: 'stdin:api-key', kind: 'platform-key', at: { in: 'stdin' } } as const;
    return settle('The proxy sends the key that it reads from standard input', { provider, sends });
  }
  if (!world.since('proxy-github-oidc')) return stop('this release does not know --github-oidc', 2);
  const sends = {
    source: 'workload-identity:platform',
    kind: 'platform-identity',
    at: { in: 'settings' },
  } as const;
  const because = "The proxy exchanges the job's GitHub identity for a Platform token";
  return settle(because, { provider, sends });
};

function words(command: string): string {
  return command.replace(/^(exec|cloud|login)-(?!server)/, '$1 ').replace(/^tui$/, '"prompt"');
}

/** The app server has a configuration and a login of its own; the client's are not asked (measured). */
export const remoteServer: Look = (world) => {
  const { invocation, server } = world.situation;
  if (invocation.overrides.some(({ key }) => key === 'model_provider'))
    return stop('-c model_provider and --remote exclude each other');
  const address = invocation.flags.get('remote');
  const at = typeof address === 'string' && address !== '' ? ` at ${address}` : '';
  if (server === undefined)
    return settle(`The app server${at} is in no file, and its own login pays`, {
      provider: { id: REMOTE, table: undefined, kind: 'unknown' },
    });
  return {
    kind: 'elsewhere',
    because: `The app server${at} is asked, whose own login pays`,
    server,
  };
};
