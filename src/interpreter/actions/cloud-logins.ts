import type { UsedAction } from '../observer.ts';

/** An action that signs the job in to a cloud, which bills the models that programs after it call there. */
interface CloudLogin {
  /** A row of the provider table. */
  readonly provider: string;
  /** Inputs that name who signs in, the first given counts. */
  readonly identity: readonly string[];
  readonly source: string;
}

const CLOUD_LOGINS: Readonly<Record<string, CloudLogin>> = {
  'azure/login': {
    provider: 'azure-openai',
    identity: ['client-id', 'creds'],
    source: 'https://github.com/Azure/login',
  },
  'aws-actions/configure-aws-credentials': {
    provider: 'bedrock',
    identity: ['role-to-assume', 'aws-access-key-id'],
    source: 'https://github.com/aws-actions/configure-aws-credentials',
  },
  'google-github-actions/auth': {
    provider: 'google',
    identity: ['service_account', 'workload_identity_provider', 'credentials_json'],
    source: 'https://github.com/google-github-actions/auth',
  },
};

/** Actions that sign a job in to a cloud: tests after them may call its models, which no text of the workflow tells. */
export const CLOUD_LOGIN_ACTIONS: readonly string[] = Object.keys(CLOUD_LOGINS);

/** Leaves the identity for the programs after it; the login itself spends nothing. */
export function keepCloudLogin({ ref, inputs, frame }: UsedAction): void {
  const row = Object.hasOwn(CLOUD_LOGINS, ref.name) ? CLOUD_LOGINS[ref.name] : undefined;
  const name = row?.identity.find((one) => inputs.has(one));
  const value = name === undefined ? undefined : inputs.get(name);
  if (row === undefined || name === undefined || value === undefined) return;
  frame.state.kept.push({ name, value, provider: row.provider, signedInBy: ref.name });
}
