import type { Environment, Kept } from '../interpreter/model.ts';
import { pathKey } from '../interpreter/paths.ts';
import type { Frame } from '../interpreter/state.ts';
import { literalText, type Value } from '../value/value.ts';

/** Variables by which a cloud's own clients find who they are, all of one row; the first names the credential. */
const IDENTITIES: readonly {
  readonly provider: string;
  readonly names: readonly string[];
  readonly source: string;
}[] = [
  {
    provider: 'google',
    names: ['GOOGLE_APPLICATION_CREDENTIALS'],
    source: 'https://cloud.google.com/docs/authentication/application-default-credentials',
  },
  {
    provider: 'azure-openai',
    names: ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
    source:
      'https://learn.microsoft.com/python/api/azure-identity/azure.identity.environmentcredential',
  },
];

/** The identities in the environment: each pays for that cloud's models, and is there for many other things. */
export function identitiesIn(frame: Frame): readonly Kept[] {
  const { environment } = frame;
  return IDENTITIES.flatMap(({ provider, names }): Kept[] => {
    const [name = ''] = names;
    const value = environment.get(name);
    if (value === undefined || !names.every((one) => environment.has(one))) return [];
    if (literalText(value) === '') return [];
    return [{ name, value: heldBy(frame, value), provider, identity: true }];
  });
}

/** What a step wrote into the file that is named, else the name itself. */
function heldBy(frame: Frame, value: Value): Value {
  return frame.state.files.get(pathKey(value, frame.directory))?.content ?? value;
}

/** Whether a client of this provider finds an identity here. */
export function hasIdentity(frame: Frame, provider: string): boolean {
  return identitiesIn(frame).some((one) => one.provider === provider);
}

/** Switches that send Claude Code to a cloud, which bills it: https://code.claude.com/docs/en/third-party-integrations */
const CLOUDS: Readonly<Record<string, string>> = {
  CLAUDE_CODE_USE_BEDROCK: 'bedrock',
  CLAUDE_CODE_USE_VERTEX: 'vertex',
  CLAUDE_CODE_USE_FOUNDRY: 'foundry',
};

/** The provider that Claude Code is sent to here, by its own switches. */
export function cloudOf(environment: Environment): string | undefined {
  const on = Object.keys(CLOUDS).find((name) => {
    const value = environment.get(name);
    return value !== undefined && !/^(?:|0|false|no|off)$/i.test(literalText(value) ?? 'set');
  });
  return on && CLOUDS[on];
}
