/** A keeper of secrets from which a job fetches keys that no file of the repository names. */
export interface Vault {
  readonly title: string;
  /** Libraries by which a program asks it; with a word that must stand in the file where the library does more. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
  readonly word?: string;
  /** Commands that print a secret. */
  readonly prints: readonly string[];
  /** Commands that start a program with secrets in its environment. */
  readonly runs: readonly string[];
  /** Variables that open it, also with more behind the name: `DOTENV_PRIVATE_KEY_CI`. */
  readonly opens: readonly string[];
  /** Nothing else does: without one of them it hands over nothing. */
  readonly shut?: true;
  /** The cloud whose identity opens it: a row of the provider table. */
  readonly identity?: string;
  /** Whose credentials it keeps, where that is one provider's alone. */
  readonly only?: string;
  readonly source: string;
}

export const VAULTS: readonly Vault[] = [
  {
    title: 'AWS Secrets Manager',
    packages: {
      python: ['boto3', 'aiobotocore', 'aws_secretsmanager_caching'],
      npm: ['@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm'],
      go: [
        'github.com/aws/aws-sdk-go-v2/service/secretsmanager',
        'github.com/aws/aws-sdk-go-v2/service/ssm',
      ],
      gem: ['aws-sdk-secretsmanager'],
    },
    word: 'secretsmanager|secrets-manager|SecretsManager|get_parameter|ssm',
    prints: ['aws secretsmanager get-secret-value', 'aws ssm get-parameter'],
    runs: ['chamber exec'],
    opens: ['AWS_ACCESS_KEY_ID', 'AWS_WEB_IDENTITY_TOKEN_FILE'],
    identity: 'bedrock',
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  },
  {
    title: 'aws-vault',
    packages: {},
    prints: [],
    runs: ['aws-vault exec'],
    opens: [],
    only: 'bedrock',
    source: 'https://github.com/99designs/aws-vault/blob/master/USAGE.md',
  },
  {
    title: 'Google Secret Manager',
    packages: {
      python: ['google.cloud.secretmanager', 'google.cloud.secretmanager_v1'],
      npm: ['@google-cloud/secret-manager'],
      go: ['cloud.google.com/go/secretmanager/apiv1'],
    },
    prints: ['gcloud secrets versions access'],
    runs: ['berglas exec'],
    opens: ['GOOGLE_APPLICATION_CREDENTIALS'],
    identity: 'google',
    source: 'https://cloud.google.com/secret-manager/docs/access-secret-version',
  },
  {
    title: 'Azure Key Vault',
    packages: {
      python: ['azure.keyvault.secrets'],
      npm: ['@azure/keyvault-secrets'],
      nuget: ['Azure.Security.KeyVault.Secrets'],
      go: ['github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets'],
    },
    prints: ['az keyvault secret show'],
    runs: [],
    opens: ['AZURE_CLIENT_ID'],
    identity: 'azure-openai',
    source: 'https://learn.microsoft.com/azure/key-vault/secrets/quick-create-python',
  },
  {
    title: 'HashiCorp Vault',
    packages: {
      python: ['hvac'],
      npm: ['node-vault'],
      go: ['github.com/hashicorp/vault/api', 'github.com/hashicorp/vault-client-go'],
    },
    prints: ['vault kv get', 'vault read'],
    runs: ['envconsul', 'vault-env'],
    opens: ['VAULT_TOKEN', 'VAULT_ROLE_ID', 'VAULT_ADDR'],
    source: 'https://developer.hashicorp.com/vault/docs/commands/kv/get',
  },
  {
    title: '1Password',
    packages: { python: ['onepassword'], npm: ['@1password/sdk', '@1password/op-js'] },
    prints: ['op read', 'op item get', 'op inject'],
    runs: ['op run'],
    opens: ['OP_SERVICE_ACCOUNT_TOKEN', 'OP_CONNECT_TOKEN'],
    source: 'https://developer.1password.com/docs/cli/reference/commands/read/',
  },
  {
    title: 'Doppler',
    packages: { python: ['dopplersdk'], npm: ['@dopplerhq/node-sdk'] },
    prints: ['doppler secrets get', 'doppler secrets download'],
    runs: ['doppler run'],
    opens: ['DOPPLER_TOKEN'],
    source: 'https://docs.doppler.com/docs/cli',
  },
  {
    title: 'Infisical',
    packages: { python: ['infisical_sdk', 'infisical_client'], npm: ['@infisical/sdk'] },
    prints: ['infisical secrets get', 'infisical export'],
    runs: ['infisical run'],
    opens: ['INFISICAL_TOKEN', 'INFISICAL_CLIENT_ID', 'INFISICAL_MACHINE_IDENTITY_CLIENT_ID'],
    source: 'https://infisical.com/docs/cli/commands/run',
  },
  {
    title: 'Bitwarden Secrets Manager',
    packages: { python: ['bitwarden_sdk'], npm: ['@bitwarden/sdk-napi'] },
    prints: ['bws secret get'],
    runs: ['bws run'],
    opens: ['BWS_ACCESS_TOKEN'],
    source: 'https://bitwarden.com/help/secrets-manager-cli/',
  },
  {
    title: 'SOPS',
    packages: {},
    prints: ['sops decrypt', 'sops -d', 'sops --decrypt'],
    runs: ['sops exec-env'],
    opens: ['SOPS_AGE_KEY', 'SOPS_AGE_KEY_FILE'],
    source: 'https://getsops.io/docs/#passing-secrets-to-other-processes',
  },
  {
    title: 'Teller',
    packages: {},
    prints: ['teller show', 'teller env'],
    runs: ['teller run'],
    opens: [],
    source: 'https://github.com/tellerops/teller#readme',
  },
  {
    title: 'dotenvx',
    packages: {},
    prints: ['dotenvx get'],
    runs: ['dotenvx run'],
    opens: ['DOTENV_PRIVATE_KEY'],
    shut: true,
    source: 'https://dotenvx.com/docs/advanced/run',
  },
  {
    title: 'Phase',
    packages: {},
    prints: ['phase secrets get', 'phase secrets export'],
    runs: ['phase run'],
    opens: ['PHASE_SERVICE_TOKEN'],
    source: 'https://docs.phase.dev/cli/commands',
  },
  {
    title: 'fnox',
    packages: {},
    prints: ['fnox get'],
    runs: ['fnox exec'],
    opens: ['FNOX_AGE_KEY'],
    source: 'https://fnox.jdx.dev/cli/exec.html',
  },
  {
    title: 'Pulumi ESC',
    packages: {},
    prints: ['esc env get', 'esc open', 'pulumi env get', 'pulumi env open'],
    runs: ['esc run', 'pulumi env run'],
    opens: ['PULUMI_ACCESS_TOKEN'],
    source: 'https://www.pulumi.com/docs/esc/cli/commands/esc_run/',
  },
  {
    title: 'Keeper Secrets Manager',
    packages: {
      python: ['keeper_secrets_manager_core'],
      npm: ['@keeper-security/secrets-manager-core'],
    },
    prints: ['ksm secret get'],
    runs: ['ksm exec'],
    opens: ['KSM_CONFIG'],
    source:
      'https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface',
  },
  {
    title: 'Summon',
    packages: {},
    prints: [],
    runs: ['summon'],
    opens: [],
    source: 'https://github.com/cyberark/summon#readme',
  },
];

/** The keeper whose command this is: `doppler run`; of one that is shut nothing comes. */
export function vaultThatRuns(command: string, variables: Iterable<string>): Vault | undefined {
  const vault = VAULTS.find(({ runs }) => runs.includes(command));
  return vault?.shut === true && !opens(vault, variables) ? undefined : vault;
}

/** Whether one of these variables opens it. */
export function opens(vault: Vault, variables: Iterable<string>): boolean {
  return [...variables].some((name) =>
    vault.opens.some((one) => name === one || name.startsWith(`${one}_`)),
  );
}

/** The keeper of which this command prints something: `op read`, `vault kv get`. */
export function vaultThatPrints(command: string): Vault | undefined {
  const words = command.replace(/^\$\(\s*/, '').split(/\s+/);
  const plain = words.filter((word) => !word.startsWith('-'));
  const lines = [words, plain].map((all) => `${all.join(' ')} `);
  return VAULTS.find(({ prints }) =>
    prints.some((one) => lines.some((line) => line.startsWith(`${one} `))),
  );
}

/** Actions that leave what they fetch in the environment of the steps after them, and where its names stand. */
export interface VaultAction {
  readonly title: string;
  /** The input whose lines name the variables; none: the action does not say which. */
  readonly lists?: string;
  /** The name in a line of it. */
  readonly name?: RegExp;
  /** It exports only where this input says so, or unless it says no. */
  readonly when?: { readonly input: string; readonly byDefault: boolean };
  readonly source: string;
}

export const VAULT_ACTIONS: Readonly<Record<string, VaultAction>> = {
  'aws-actions/aws-secretsmanager-get-secrets': {
    title: 'AWS Secrets Manager',
    lists: 'secret-ids',
    name: /^\s*([A-Z_][A-Z0-9_]*)\s*,/i,
    source: 'https://github.com/aws-actions/aws-secretsmanager-get-secrets',
  },
  'hashicorp/vault-action': {
    title: 'HashiCorp Vault',
    lists: 'secrets',
    name: /\|\s*([A-Z_]\w*)/i,
    when: { input: 'exportenv', byDefault: true },
    source: 'https://github.com/hashicorp/vault-action',
  },
  'google-github-actions/get-secretmanager-secrets': {
    title: 'Google Secret Manager',
    lists: 'secrets',
    name: /^\s*([A-Z_]\w*)\s*:/i,
    when: { input: 'export_to_environment', byDefault: false },
    source: 'https://github.com/google-github-actions/get-secretmanager-secrets',
  },
  '1password/load-secrets-action': {
    title: '1Password',
    when: { input: 'export-env', byDefault: false },
    source: 'https://github.com/1password/load-secrets-action',
  },
  'dopplerhq/secrets-fetch-action': {
    title: 'Doppler',
    when: { input: 'inject-env-vars', byDefault: false },
    source: 'https://github.com/DopplerHQ/secrets-fetch-action',
  },
  'infisical/secrets-action': {
    title: 'Infisical',
    source: 'https://github.com/Infisical/secrets-action',
  },
  'bitwarden/sm-action': {
    title: 'Bitwarden Secrets Manager',
    lists: 'secrets',
    name: />\s*([A-Z_]\w*)/i,
    source: 'https://github.com/bitwarden/sm-action',
  },
  'keeper-security/ksm-action': {
    title: 'Keeper Secrets Manager',
    lists: 'secrets',
    name: />\s*env:([A-Z_]\w*)/i,
    source: 'https://github.com/Keeper-Security/ksm-action',
  },
};
