/**
 * Who pays for every kind of spender, as facts: the table says it in one line, the golden file
 * beside it says everything else that a reader gets to see.
 */
import { describe, expect, test } from 'vitest';
import type { ActionProxy, Spender } from '../../src/interpreter/model.ts';
import { valueName } from '../../src/payer/account.ts';
import { settle } from '../../src/payer/settle.ts';
import type { Settings } from '../../src/payer/settled.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  oneOf,
  type Value,
} from '../../src/value/value.ts';
import { inParts, matchGoldens } from '../golden.ts';
import { said, told } from './said.ts';
import {
  action,
  at,
  codex,
  HOME,
  home,
  input,
  mention,
  NOTHING,
  remote,
  SETTINGS,
  secret,
  software,
  token,
  use,
  variable,
  variables,
  written,
} from './spenders.ts';

type Case = readonly [title: string, spender: Spender, who: string, settings?: Settings];

const OPENAI = secret('OPENAI_API_KEY');
const AZURE = secret('AZURE_OPENAI_API_KEY');
const proxyOf = (key: Value, endpoint: Value): ActionProxy => ({
  key,
  endpoint,
  config: undefined,
  trail: [at(7, 'first call')],
  certain: true,
});
const source = (name: string) => fromOrigin({ kind: 'context', name, inSource: true });
const fork = { events: ['schedule', 'pull_request'] };
const hosts = (table: Readonly<Record<string, 'api' | 'subscription' | 'other' | 'none'>>) => ({
  ...SETTINGS,
  host: (host: string) => table[host],
});
const cashier: Settings = { ...SETTINGS, hints: new Map([['CASHIER', 'platform-key']]) };

const BY_KEY_OF_SOFTWARE = 'api certain platform-key secrets.OPENAI_API_KEY';

const SOFTWARE: readonly Case[] = [
  [
    'a client of OpenAI with its key',
    software([use('openai', { credential: OPENAI })]),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'software that drives Codex with a key',
    software([use('openai', { credential: OPENAI, throughCodex: true })], { kind: 'action' }),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'a client of Anthropic',
    software([use('anthropic', { credential: secret('ANTHROPIC_API_KEY') })], { kind: 'tool' }),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    'a client that is signed in with ChatGPT',
    software([use('chatgpt', { credential: secret('CODEX_ACCESS_TOKEN') })], { kind: 'opaque' }),
    'subscription certain access-token secrets.CODEX_ACCESS_TOKEN',
  ],
  [
    'a provider that no table knows bills its own customers',
    software([use('acme-llm', { credential: secret('ACME') })], { kind: 'http' }),
    'other certain provider-key secrets.ACME',
  ],
  ['a model on the same machine', software([use('local')]), 'nothing'],
  [
    'a key that the files do not show, read by name',
    software([use('openai', { credentialName: 'OPENAI_API_KEY' })]),
    'api certain platform-key no credential in sight (OPENAI_API_KEY)',
  ],
  [
    'a key that the files do not show, without a name',
    software([use('bedrock')]),
    'other certain provider-identity no credential in sight (Amazon Bedrock)',
  ],
  [
    'GitHub Models with the job’s token, retired',
    software([use('github-models', { credential: token, credentialName: 'GITHUB_TOKEN' })]),
    'nobody',
  ],
  [
    'the host decides before the provider: api.openai.com',
    software([
      use('anthropic', { credential: OPENAI, endpoint: literal('https://api.openai.com/v1') }),
    ]),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'the host decides before the key’s name: Azure',
    software([
      use('openai', {
        credential: OPENAI,
        credentialName: 'OPENAI_API_KEY',
        endpoint: literal('https://acme.openai.azure.com', [at(40, 'the address')]),
      }),
    ]),
    'other certain provider-key secrets.OPENAI_API_KEY',
  ],
  [
    'an address on this machine costs nothing',
    software([use('openai', { endpoint: literal('http://localhost:11434/v1') })]),
    'nothing',
  ],
  [
    'an address that a variable holds may be anybody’s',
    software([use('openai', { credential: OPENAI, endpoint: variable('LLM_URL') })]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.LLM_URL',
  ],
  [
    'an address with a hidden host, partly written',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: concat(literal('https://'), variable('HOST'), literal('/v1')),
      }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.HOST',
  ],
  [
    'a hidden address of software that nobody but its provider bills',
    software([
      use('azure-openai', { credential: AZURE, endpoint: secret('AZURE_OPENAI_ENDPOINT') }),
    ]),
    'other certain provider-key secrets.AZURE_OPENAI_API_KEY',
  ],
  [
    'a hidden address of software that no table knows',
    software([use('acme-llm', { credential: secret('ACME'), endpoint: variable('ACME_URL') })]),
    'unclear: api secrets.ACME or other secrets.ACME at vars.ACME_URL',
  ],
  [
    'an empty address is the client’s own',
    software([use('openai', { credential: OPENAI, endpoint: literal('') })]),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'a variable, and otherwise OpenAI’s address',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: firstNonEmpty(variable('URL'), literal('https://api.openai.com/v1')),
      }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.URL',
  ],
  [
    'two addresses of OpenAI',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: oneOf(
          literal('https://eu.api.openai.com/v1'),
          literal('https://api.openai.com/v1'),
        ),
      }),
    ]),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'an address of OpenAI or one of Azure',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: oneOf(literal('https://api.openai.com'), literal('https://a.openai.azure.com')),
      }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at https://api.openai.com or https://a.openai.azure.com',
  ],
  [
    'a gateway that the policy declares as a ChatGPT plan’s',
    software([
      use('openai', { credential: OPENAI, endpoint: literal('https://llm.acme.example') }),
    ]),
    'subscription certain chatgpt-auth-file secrets.OPENAI_API_KEY',
    hosts({ 'llm.acme.example': 'subscription' }),
  ],
  [
    'a gateway that the policy declares as free',
    software([
      use('openai', { credential: OPENAI, endpoint: literal('https://llm.acme.example') }),
    ]),
    'nothing',
    hosts({ 'llm.acme.example': 'none' }),
  ],
  [
    'OpenAI’s key or Azure’s, whichever is set',
    software([use('openai', { credential: firstNonEmpty(OPENAI, AZURE) })]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.AZURE_OPENAI_API_KEY',
  ],
  [
    'a key of a variable or a login file',
    software([
      use('openai', {
        credential: firstNonEmpty(variable('OPENAI_API_KEY'), secret('CODEX_AUTH_JSON')),
      }),
    ]),
    'unclear: api vars.OPENAI_API_KEY or subscription secrets.CODEX_AUTH_JSON',
  ],
  [
    'an access token behind a word, or a key',
    software([
      use('openai', {
        credential: firstNonEmpty(concat(literal('Bearer '), secret('CODEX_ACCESS_TOKEN')), OPENAI),
      }),
    ]),
    'unclear: subscription secrets.CODEX_ACCESS_TOKEN or api secrets.OPENAI_API_KEY',
  ],
  [
    'two keys of the same budget',
    software([use('openai', { credential: firstNonEmpty(OPENAI, secret('OPENAI_KEY_2')) })]),
    'api certain platform-key secrets.OPENAI_API_KEY or secrets.OPENAI_KEY_2',
  ],
  [
    'a key, or a secret whose name tells nothing',
    software([use('openai', { credential: firstNonEmpty(OPENAI, secret('NPM_TOKEN')) })]),
    'api certain platform-key secrets.OPENAI_API_KEY or secrets.NPM_TOKEN',
  ],
  [
    'the name of an input is no hint',
    software([use('openai', { credential: firstNonEmpty(OPENAI, input('AZURE_OPENAI_API_KEY')) })]),
    'api certain platform-key secrets.OPENAI_API_KEY or inputs.AZURE_OPENAI_API_KEY',
  ],
  [
    'an identity is no key that could cross over',
    software([
      use('openai', { credential: firstNonEmpty(AZURE, secret('OPENAI_SERVICE_ACCOUNT_ID')) }),
    ]),
    'api certain platform-key secrets.AZURE_OPENAI_API_KEY or secrets.OPENAI_SERVICE_ACCOUNT_ID',
  ],
  [
    'the policy tells what CASHIER is',
    software([use('azure-openai', { credential: firstNonEmpty(secret('CASHIER'), AZURE) })]),
    'unclear: api secrets.CASHIER or other secrets.AZURE_OPENAI_API_KEY',
    cashier,
  ],
  [
    'one of two providers, as it is configured',
    software(
      [
        use('openai', { credential: OPENAI }),
        use('anthropic', { credentialName: 'ANTHROPIC_API_KEY' }),
      ],
      { pick: 'any' },
    ),
    'unclear: api secrets.OPENAI_API_KEY or other ANTHROPIC_API_KEY',
  ],
  [
    'one of two providers where only one costs anything',
    software([use('local'), use('openai', { credential: OPENAI })], { pick: 'any' }),
    'api certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'one of two providers, one of them at a hidden host',
    software(
      [
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
        use('openai', { credential: OPENAI, endpoint: variable('URL') }),
      ],
      { pick: 'any' },
    ),
    'unclear: other secrets.ANTHROPIC_API_KEY or api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.URL',
  ],
  [
    'one of two providers that somebody else bills',
    software(
      [
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
        use('google', { credential: secret('GEMINI_API_KEY') }),
      ],
      { pick: 'any' },
    ),
    'other certain provider-key secrets.ANTHROPIC_API_KEY + other certain provider-key secrets.GEMINI_API_KEY',
  ],
  [
    'two providers, both used',
    software([
      use('openai', { credential: OPENAI }),
      use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
    ]),
    'api certain platform-key secrets.OPENAI_API_KEY + other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  ['software that calls nobody', software([]), 'nothing'],
  [
    'a library reads the organisation and the project',
    software([use('openai', { credential: OPENAI })], {
      environment: variables({
        OPENAI_ORG_ID: literal('org-acme'),
        OPENAI_PROJECT_ID: variable('PROJECT'),
      }),
    }),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    '… its arguments beat them',
    software([use('openai', { credential: OPENAI, account: { project: literal('proj_x') } })], {
      environment: variables({ OPENAI_PROJECT_ID: variable('PROJECT') }),
    }),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    '… a request has what its headers say',
    software(
      [use('openai', { credential: OPENAI, account: { organization: literal('org-acme') } })],
      { kind: 'http', environment: variables({ OPENAI_PROJECT_ID: variable('PROJECT') }) },
    ),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    '… and another provider has none of it',
    software([use('anthropic', { credential: secret('ANTHROPIC_API_KEY') })], {
      environment: variables({ OPENAI_ORG_ID: literal('org-acme') }),
    }),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    'an access token by the name under which it is read',
    software([
      use('chatgpt', { credential: secret('TEAM'), credentialName: 'CODEX_ACCESS_TOKEN' }),
    ]),
    'subscription certain access-token secrets.TEAM',
  ],
  [
    'a login file by its own name',
    software([use('chatgpt', { credential: secret('CODEX_AUTH_JSON'), credentialName: 'auth' })]),
    'subscription certain chatgpt-auth-file secrets.CODEX_AUTH_JSON',
  ],

  // A provider that has gone.
  [
    'GitHub Models beside a client that is answered',
    software([use('github-models', { credential: token }), use('openai', { credential: OPENAI })]),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    'GitHub Models with a person’s token',
    software([use('github-models', { credential: secret('MODELS_TOKEN') })]),
    'nobody',
  ],
  ['GitHub Models with nothing', software([use('github-models')]), 'nobody'],
  [
    'a client of OpenAI that is led to GitHub Models',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: literal('https://models.github.ai/inference'),
      }),
    ]),
    'nobody',
  ],
  [
    'a client of GitHub Models that is led to OpenAI',
    software([
      use('github-models', { credential: OPENAI, endpoint: literal('https://api.openai.com/v1') }),
    ]),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    'a client of GitHub Models that is led to where no file says',
    software([use('github-models', { credential: token, endpoint: variable('URL') })]),
    'other certain provider-identity github.token',
  ],
  [
    'an address that is not set',
    software([use('openai', { credential: OPENAI, endpoint: NOTHING })]),
    BY_KEY_OF_SOFTWARE,
  ],

  // What stands beside a key is none.
  [
    'a model in a variable',
    software([use('openai', { credential: variable('OPENAI_MODEL') })]),
    'api certain platform-key no credential in sight (OpenAI Platform)',
  ],
  [
    'an address in a secret',
    software([use('openai', { credential: secret('OPENAI_BASE_URL') })]),
    'api certain platform-key no credential in sight (OpenAI Platform)',
  ],
  [
    'a model in a variable, otherwise one in the file',
    software([
      use('openai', { credential: firstNonEmpty(variable('OPENAI_MODEL'), literal('gpt-5')) }),
    ]),
    'api certain platform-key no credential in sight (OpenAI Platform)',
  ],
  [
    'a setting under the name of a key',
    software([
      use('openai', {
        credential: variable('OPENAI_MODEL'),
        credentialName: 'OPENAI_API_KEY',
      }),
    ]),
    'api certain platform-key vars.OPENAI_MODEL',
  ],
  [
    'a setting beside a key',
    software([use('openai', { credential: firstNonEmpty(variable('OPENAI_MODEL'), OPENAI) })]),
    'api certain platform-key vars.OPENAI_MODEL or secrets.OPENAI_API_KEY',
  ],
  [
    'an input, whatever it is called',
    software([use('openai', { credential: input('OPENAI_MODEL'), credentialName: 'key' })]),
    'api certain platform-key inputs.OPENAI_MODEL',
  ],

  // A client that knows an order.
  [
    'the first of three credentials',
    software(
      [
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
        use('openai', { credential: OPENAI }),
        use('google', { credential: secret('GEMINI_API_KEY') }),
      ],
      { pick: 'first' },
    ),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    'one credential under two names, and nothing behind it',
    software(
      [
        use('openai', { credential: OPENAI, credentialName: 'OPENAI_API_KEY' }),
        use('openai', { credential: OPENAI, credentialName: 'LLM_KEY' }),
        use('anthropic', { credentialName: 'ANTHROPIC_API_KEY' }),
      ],
      { pick: 'first' },
    ),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    'a credential, and behind it one that is sent where no file says',
    software(
      [
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
        use('openai', { credential: OPENAI, endpoint: variable('URL') }),
      ],
      { pick: 'first' },
    ),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    'a credential that is sent where no file says, and another behind it',
    software(
      [
        use('openai', { credential: OPENAI, endpoint: variable('URL') }),
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
      ],
      { pick: 'first' },
    ),
    'unclear: other secrets.ANTHROPIC_API_KEY',
  ],
  [
    'nothing in sight, and another behind it',
    software(
      [
        use('openai', { credentialName: 'OPENAI_API_KEY' }),
        use('anthropic', { credential: secret('ANTHROPIC_API_KEY') }),
      ],
      { pick: 'first' },
    ),
    'api certain platform-key no credential in sight (OPENAI_API_KEY)',
  ],
  ['an order of nothing', software([], { pick: 'first' }), 'nothing'],

  // Who it is that pays elsewhere.
  [
    'an identity that an action signed in as',
    software([
      use('bedrock', {
        credential: secret('AWS_ROLE'),
        signedInBy: 'aws-actions/configure-aws-credentials',
      }),
    ]),
    'other certain provider-identity the identity of `aws-actions/configure-aws-credentials` (`secrets.AWS_ROLE`)',
  ],
  [
    'the job’s own token',
    software([use('acme-llm', { credential: token })]),
    'other certain provider-identity github.token',
  ],
  [
    'a key, otherwise the job’s own token',
    software([use('acme-llm', { credential: firstNonEmpty(secret('ACME'), token) })]),
    'other certain provider-identity secrets.ACME or github.token',
  ],
  [
    'a person’s plan of Copilot',
    software([use('github-copilot', { credential: secret('COPILOT_GITHUB_TOKEN') })]),
    'other certain provider-plan secrets.COPILOT_GITHUB_TOKEN',
  ],
  [
    'a plan of Claude that nobody sees',
    software([use('claude-plan', { credentialName: 'CLAUDE_CODE_OAUTH_TOKEN' })]),
    'other certain provider-identity no credential in sight (CLAUDE_CODE_OAUTH_TOKEN)',
  ],
  [
    'a plan is what pays at the provider whose plan it is',
    software([
      use('claude-plan', {
        credential: secret('CLAUDE_CODE_OAUTH_TOKEN'),
        endpoint: literal('https://api.anthropic.com'),
      }),
    ]),
    'other certain provider-plan secrets.CLAUDE_CODE_OAUTH_TOKEN',
  ],
  [
    'and at nobody else',
    software([
      use('claude-plan', {
        credential: secret('CLAUDE_CODE_OAUTH_TOKEN'),
        endpoint: literal('https://api.z.ai/api/anthropic'),
      }),
    ]),
    'other certain provider-key secrets.CLAUDE_CODE_OAUTH_TOKEN',
  ],
  [
    'a variable of the runner under its own name',
    software([
      use('openai', {
        credential: fromOrigin({ kind: 'environment', name: 'LLM_KEY' }),
        credentialName: '$LLM_KEY',
      }),
    ]),
    'api certain platform-key $LLM_KEY',
  ],
  [
    'a client of another provider at OpenAI’s address has no organisation from a variable',
    software(
      [use('anthropic', { credential: OPENAI, endpoint: literal('https://api.openai.com/v1') })],
      {
        environment: variables({ OPENAI_ORG_ID: literal('org-acme') }),
      },
    ),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    'nor has one of OpenAI at Azure’s',
    software(
      [use('openai', { credential: AZURE, endpoint: literal('https://a.openai.azure.com') })],
      {
        environment: variables({ OPENAI_ORG_ID: literal('org-acme') }),
      },
    ),
    'other certain provider-key secrets.AZURE_OPENAI_API_KEY',
  ],

  // An address that only the program knows.
  [
    'an address of the source, with the key of the client',
    software([use('openai', { credential: OPENAI, endpoint: source('self.url') })]),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… where it is not sure to be asked',
    software([use('openai', { credential: OPENAI, endpoint: source('self.url') })], {
      certainty: 'likely',
    }),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… with a key that is only read by its name',
    software([use('openai', { credentialName: 'OPENAI_API_KEY', endpoint: source('self.url') })]),
    'api likely platform-key no credential in sight (OPENAI_API_KEY)',
  ],
  [
    '… with another provider’s key',
    software([
      use('anthropic', { credential: secret('ANTHROPIC_API_KEY'), endpoint: source('self.url') }),
    ]),
    'other likely provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    '… with a key that the policy knows',
    software([use('openai', { credential: secret('CASHIER'), endpoint: source('self.url') })]),
    'api likely platform-key secrets.CASHIER',
    cashier,
  ],
  [
    '… with a key that tells nothing',
    software([use('openai', { credential: secret('CASHIER'), endpoint: source('self.url') })]),
    'unclear: api secrets.CASHIER or other secrets.CASHIER at another host',
  ],
  [
    '… with a key in the file',
    software([use('openai', { credential: literal('sk-x'), endpoint: source('self.url') })]),
    'unclear: api a key written in the file or other a key written in the file at another host',
  ],
  [
    '… with the key of another client',
    software([use('openai', { credential: AZURE, endpoint: source('self.url') })]),
    'other certain provider-key secrets.AZURE_OPENAI_API_KEY',
  ],
  [
    'an address of the source, or OpenAI’s',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: oneOf(source('self.url'), literal('https://api.openai.com/v1')),
      }),
    ]),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    'an address that the source makes in part',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: concat(literal('https://'), source('self.host')),
      }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at another host',
  ],
  [
    'a client of Anthropic at an address that the source makes in part',
    software([
      use('anthropic', {
        credential: secret('ANTHROPIC_API_KEY'),
        endpoint: concat(literal('https://'), source('self.host')),
      }),
    ]),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],

  // A host that nobody sees.
  [
    'a client of Anthropic at a host that a variable holds',
    software([
      use('anthropic', { credential: secret('ANTHROPIC_API_KEY'), endpoint: variable('URL') }),
    ]),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    '… at one that it holds a part of',
    software([
      use('anthropic', {
        credential: secret('ANTHROPIC_API_KEY'),
        endpoint: concat(literal('https://'), variable('HOST'), literal('/v1')),
      }),
    ]),
    'other certain provider-key secrets.ANTHROPIC_API_KEY',
  ],
  ...[
    ['github-copilot', 'a person’s GitHub Copilot'],
    ['bedrock', 'Amazon Bedrock'],
  ].map(
    ([provider = '', title]): Case => [
      `each customer of ${provider} has an address of his own`,
      software([use(provider, { endpoint: variable('URL') })]),
      `other certain provider-identity no credential in sight (${title})`,
    ],
  ),
  [
    'a variable, and otherwise the client’s own address',
    software([
      use('openai', { credential: OPENAI, endpoint: firstNonEmpty(variable('URL'), literal('')) }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.URL',
  ],
  [
    'OpenAI’s address, or a variable',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: oneOf(literal('https://api.openai.com/v1'), variable('URL')),
      }),
    ]),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at vars.URL',
  ],
  [
    'a gateway that brings a key of its own',
    software([
      use('openai', { endpoint: literal('https://gateway.ai.cloudflare.com/v1/a/g/openai') }),
    ]),
    'unclear: api the key kept in Cloudflare AI or other Cloudflare AI',
  ],
  [
    '… and is handed one',
    software([
      use('openai', {
        credential: OPENAI,
        endpoint: literal('https://gateway.ai.cloudflare.com/v1/a/g/openai'),
      }),
    ]),
    BY_KEY_OF_SOFTWARE,
  ],
  [
    '… and is handed its own token alone',
    software([
      use('openai', {
        credential: secret('CF_AIG_TOKEN'),
        endpoint: literal('https://gateway.ai.cloudflare.com/v1/a/g/openai'),
      }),
    ]),
    'unclear: api the key kept in Cloudflare AI or other Cloudflare AI',
  ],
];

const key = { 'openai-api-key': OPENAI };
const keyOf = (who: string) => `api certain platform-key ${who}`;
const BY_KEY = keyOf('secrets.OPENAI_API_KEY');
const endpoint = (value: Parameters<typeof action>[0][string]) => ({
  ...key,
  'responses-api-endpoint': value,
});
const args = (text: string, differs: Parameters<typeof action>[1] = {}) =>
  action({ ...key, 'codex-args': literal(text) }, differs);
const signedIn = { environment: variables({ CODEX_ACCESS_TOKEN: secret('TOKEN') }) };
const SIGNED_IN = 'subscription certain access-token secrets.TOKEN';

const ACTION: Case[] = [
  ['codex-action with a key', action(key), BY_KEY],
  ['… in a pull request from a fork the key is empty', action(key, fork), BY_KEY],
  [
    '… a key that cannot be empty there',
    action({ 'openai-api-key': firstNonEmpty(OPENAI, literal('sk-x')) }, fork),
    keyOf('secrets.OPENAI_API_KEY or a key written in the file'),
  ],
  [
    '… a key from an input is there',
    action({ 'openai-api-key': input('key') }, fork),
    keyOf('inputs.key'),
  ],
  ['… without any key', action({}), 'nobody'],
  ['… with an empty one', action({ 'openai-api-key': literal('') }), 'nobody'],
  ['… with a text that is no key', action({ 'openai-api-key': literal('via-login') }), 'nobody'],
  [
    '… with a key in the file',
    action({
      'openai-api-key': literal(
        ['sk', 'proj', 'Qm9vIHRoaXMgaXMgbm90IGEgcmVhbCBrZXkhIQ7zX2vKpLw'].join('-'),
      ),
    }),
    keyOf('a key written in the file'),
  ],
  [
    '… without a key, and an auth.json that it does not use',
    action({}, { home: home({ 'auth.json': secret('CODEX_AUTH_JSON') }) }),
    'nobody',
  ],
  ['… with underscores', action({ openai_api_key: OPENAI }), 'nobody'],
  [
    '… with underscores, as its predecessor had them',
    action({ openai_api_key: OPENAI }, { action: 'openai/codex/.github/actions/codex' }),
    BY_KEY,
  ],
  ['… with a misspelt key', action({ 'openai-api-kye': OPENAI }), 'nobody'],
  ['… with a misspelt and empty key', action({ 'openai-api-kye': literal('') }), 'nobody'],
  ['… with a misspelt key of no name', action({ 'openai-api-kye': literal('x') }), 'nobody'],
  ['… with a misspelt token', action({ 'codex-acces-token': OPENAI }), 'nobody'],
  ['… with a misspelt switch', action({ 'use-bedrok': literal('true') }), 'nobody'],
  ['… with an input of another action', action({ prompt: literal('hi') }), 'nobody'],
  [
    '… and OpenAI’s own endpoint',
    action(endpoint(literal('https://api.openai.com/v1/responses'))),
    BY_KEY,
  ],
  ['… and an empty endpoint', action(endpoint(literal(''))), BY_KEY],
  [
    '… and Azure’s endpoint',
    action(
      endpoint(literal('https://acme.openai.azure.com/openai/v1/responses', [at(41, 'Azure')])),
    ),
    'other certain provider-key secrets.OPENAI_API_KEY',
  ],
  [
    '… and a gateway’s endpoint',
    action(endpoint(literal('https://llm.acme.example/v1/responses'))),
    'other certain provider-key secrets.OPENAI_API_KEY',
  ],
  [
    '… and a gateway that the policy declares',
    action(endpoint(literal('https://llm.acme.example/v1/responses'))),
    BY_KEY,
    hosts({ 'llm.acme.example': 'api' }),
  ],
  ...(
    [
      ['one that a variable holds', variable('URL'), 'vars.URL'],
      [
        'one on this machine',
        literal('http://me:sk-x@localhost:1/v1/responses?key=sk-x'),
        'http://…@localhost:1/v1/responses?…',
      ],
      [
        'one of ChatGPT',
        literal('https://chatgpt.com/backend-api/codex'),
        'https://chatgpt.com/backend-api/codex',
      ],
    ] as const
  ).map(
    ([what, value, name]): Case => [
      `… and an endpoint that tells nothing: ${what}`,
      action(endpoint(value)),
      `unclear: api secrets.OPENAI_API_KEY or other secrets.OPENAI_API_KEY at ${name}`,
    ],
  ),
  [
    '… after a keyed call in the same home',
    action(
      {},
      {
        home: home(
          {},
          {
            proxy: proxyOf(OPENAI, NOTHING),
          },
        ),
      },
    ),
    BY_KEY,
  ],
  [
    '… after a call that was keyed for Azure',
    action(
      {},
      {
        home: home(
          {},
          {
            proxy: proxyOf(AZURE, literal('https://acme.openai.azure.com/openai/v1/responses')),
          },
        ),
      },
    ),
    'other certain provider-key secrets.AZURE_OPENAI_API_KEY',
  ],
  ...['activadee', 'chinchill-ai', 'pressdarling'].map(
    (owner): Case => [
      `${owner}/codex-action with a login file`,
      action({ 'codex-auth-json-b64': secret('AUTH') }, { action: `${owner}/codex-action` }),
      'subscription likely chatgpt-auth-file secrets.AUTH',
    ],
  ),
  [
    'openai/codex-action takes no login file',
    action({ 'codex-auth-json-b64': secret('AUTH') }),
    'nobody',
  ],
  [
    'codex-action with an access token, which no release takes',
    action({ 'codex-access-token': secret('TOKEN') }),
    'nobody',
  ],
  ...['v1.12', 'v1.12.0', 'main', '0123456789012345678901234567890123456789'].map(
    (ref): Case => [
      `… nor at ${ref}`,
      action({ 'codex-access-token': secret('TOKEN') }, { ref }),
      'nobody',
    ],
  ),
  ...['v1.13', 'v2', 'tokens'].map(
    (ref): Case => [
      `… one that is newer may: ${ref}`,
      action({ 'codex-access-token': secret('TOKEN') }, { ref }),
      'subscription likely access-token secrets.TOKEN',
    ],
  ),
  [
    '… another action may',
    action({ 'codex-access-token': secret('TOKEN') }, { action: 'pressdarling/codex-action' }),
    'subscription likely access-token secrets.TOKEN',
  ],
  [
    'an access token in the place of the key',
    action({ 'openai-api-key': secret('CODEX_ACCESS_TOKEN') }),
    'nobody',
  ],
  ['… in the file', action({ 'openai-api-key': literal('at-made-up') }), 'nobody'],
  [
    '… by the policy',
    action({ 'openai-api-key': secret('TEAM') }),
    'nobody',
    { ...SETTINGS, hints: new Map([['TEAM', 'access-token']]) },
  ],
  [
    '… or a key where that is missing',
    action({ 'openai-api-key': firstNonEmpty(secret('CODEX_ACCESS_TOKEN'), OPENAI) }),
    'api certain platform-key secrets.CODEX_ACCESS_TOKEN or secrets.OPENAI_API_KEY',
  ],
  [
    'arguments that 1.12 refuses',
    args('-c model_provider="openai"', { ...signedIn, ref: 'v1.12' }),
    'nobody',
  ],
  [
    '… not without a safety strategy',
    action(
      {
        ...key,
        'codex-args': literal('-c model_provider="openai"'),
        'safety-strategy': literal('unsafe'),
      },
      { ...signedIn, ref: 'v1.12' },
    ),
    SIGNED_IN,
  ],
  [
    '… a key goes before the token',
    action({ 'codex-access-token': secret('TOKEN'), ...key }),
    BY_KEY,
  ],
  ...['openai-identity-provider-id', 'identity-provider-id', 'openai-service-account-id'].map(
    (name): Case => [
      `codex-action with a Platform identity: ${name}`,
      action({ [name]: variable('ID') }, { ref: 'v1.13' }),
      'api likely platform-identity vars.ID',
    ],
  ),
  [
    'codex-action with Bedrock',
    action({ 'use-bedrock': literal('true') }, { ref: 'v1.13' }),
    'other likely provider-identity the input use-bedrock',
  ],
  ['… with Bedrock switched off', action({ 'use-bedrock': literal('false') }), 'nobody'],
  ['arguments that stay with the proxy', args('--json -c model="x"', signedIn), BY_KEY],
  ['arguments that only look like it', args('--ossify --profiles -p5', signedIn), BY_KEY],
  ...[
    '-c model_provider="openai"',
    `-c 'model_provider = "openai"'`,
    '--config=model_provider=openai',
    '--config model_provider=openai',
    '-cmodel_provider=openai',
    '--profile x',
    '--profile=x',
    '-p x',
    '--ignore-user-config',
    '--json\n--profile x',
    '["-c", "model_provider=\\"openai\\"", 5]',
  ].map(
    (text): Case => [`arguments that leave the proxy: ${text}`, args(text, signedIn), SIGNED_IN],
  ),
  [
    'arguments that leave the proxy for a model on this machine',
    args('--oss --local-provider ollama', signedIn),
    'other certain provider-identity provider ollama',
  ],
  ['arguments that are a number', args('5', signedIn), BY_KEY],
  ['arguments in a list that stay with the proxy', args('["--json"]', signedIn), BY_KEY],
  [
    'arguments with underscores',
    action({ ...key, codex_args: literal('--profile x') }, signedIn),
    SIGNED_IN,
  ],
  [
    'arguments that leave the proxy with nobody signed in',
    args('-c model_provider="openai"'),
    'nobody',
  ],
  [
    'arguments that leave the proxy of a release that knows no access token',
    action(
      { ...key, 'codex-args': literal('-p x'), 'codex-version': literal('0.120.0') },
      signedIn,
    ),
    'nobody',
  ],
];

const LEGACY = { action: 'openai/codex/.github/actions/codex' };
ACTION.push(
  [
    'a key under the second name of the predecessor, the first one empty',
    action({ 'openai-api-key': literal(''), openai_api_key: OPENAI }, LEGACY),
    BY_KEY,
  ],
  [
    'a text under the second name of the predecessor',
    action({ openai_api_key: literal('via-login') }, LEGACY),
    'nobody',
  ],
  ['a key that is not set', action({ 'openai-api-key': NOTHING }), 'nobody'],
  ['an input that is like no other', action({ 'github-token': token }), 'nobody'],
  [
    'an access token by its own name in its own place',
    action({ 'codex-access-token': secret('CODEX_ACCESS_TOKEN') }, { ref: 'v2' }),
    'subscription likely access-token secrets.CODEX_ACCESS_TOKEN',
  ],
  [
    'a key in the file that begins like an access token, behind a space',
    action({ 'openai-api-key': literal(' at-made-up') }),
    'nobody',
  ],
  [
    'an access token of a variable in the place of the key',
    action({ 'openai-api-key': variable('CODEX_ACCESS_TOKEN') }),
    'nobody',
  ],
  [
    'what an input calls a token is one for whoever hands it over',
    action({ 'openai-api-key': input('CODEX_ACCESS_TOKEN') }),
    keyOf('inputs.CODEX_ACCESS_TOKEN'),
  ],
  [
    'an input, otherwise an access token in the place of the key',
    action({ 'openai-api-key': firstNonEmpty(input('key'), secret('CODEX_ACCESS_TOKEN')) }),
    'nobody',
  ],
  ...['maintenance', 'my-main', 'abcdefg'].map(
    (ref): Case => [
      `${ref} may be newer than what was read`,
      action({ 'codex-access-token': secret('TOKEN') }, { ref }),
      'subscription likely access-token secrets.TOKEN',
    ],
  ),
  [
    'arguments that 1.12 refuses under a strategy that it names',
    action(
      {
        ...key,
        'codex-args': literal('-c model_provider="openai"'),
        'safety-strategy': literal('drop-sudo'),
      },
      { ...signedIn, ref: 'v1.12' },
    ),
    'nobody',
  ],
  ...(
    [
      ['another action', { action: 'acme/codex-action', ref: 'v1.12' }],
      ['a branch', { ref: 'main' }],
      ['a release before', { ref: 'v1.11' }],
    ] as const
  ).map(
    ([what, at]): Case => [
      `${what} does not refuse them`,
      args('-c model_provider="openai"', { ...signedIn, ...at }),
      SIGNED_IN,
    ],
  ),
);

const auth = (value: Parameters<typeof home>[0][string]) => ({
  home: home({ 'auth.json': value }),
});
const login = (
  method: 'api-key' | 'access-token' | 'chatgpt',
  certain = true,
  value = secret('LOGIN'),
) => ({
  home: home({}, { login: { method, credential: value, trail: [at(8, 'codex login')], certain } }),
});
const config = (text: string) => home({ 'config.toml': literal(text) });
const provider = (table: string) =>
  config(`model_provider = "p"\n[model_providers.p]\nname = "p"\n${table}`);
const chatgptTokens = (() => {
  const claims = Buffer.from('{}').toString('base64url');
  const tokens = { id_token: `h.${claims}.s`, access_token: 'a', refresh_token: 'r' };
  return JSON.stringify({ tokens });
})();
const exec = (differs: Parameters<typeof codex>[1] = {}, words = 'exec hi') =>
  codex(words, differs);
const apiKey = { environment: variables({ CODEX_API_KEY: OPENAI }) };
const words = (...all: readonly (string | Value)[]) =>
  all.map((word) => (typeof word === 'string' ? literal(word) : word));

const CODEX: readonly Case[] = [
  ['codex exec with CODEX_API_KEY', exec(apiKey), BY_KEY],
  ['… in a pull request', exec({ ...apiKey, ...fork }), BY_KEY],
  [
    '… with a key in the file',
    exec({ environment: variables({ CODEX_API_KEY: literal('sk-x') }) }),
    keyOf('a key written in the file'),
  ],
  [
    '… that may not run',
    exec({ ...apiKey, certainty: 'possible' }),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… with OPENAI_API_KEY alone',
    exec({ environment: variables({ OPENAI_API_KEY: OPENAI }) }),
    'nobody',
  ],
  [
    '… with OPENAI_API_KEY alone, of no name',
    exec({ environment: variables({ OPENAI_API_KEY: NOTHING }) }),
    'nobody',
  ],
  [
    '… with OPENAI_API_KEY on 0.34',
    exec({
      environment: variables({ OPENAI_API_KEY: OPENAI }),
      version: literal('0.34.0'),
    }),
    BY_KEY,
  ],
  ['… with nothing', exec(), 'nobody'],
  ['codex --version', exec({}, '--version'), 'nothing'],
  [
    'CODEX_ACCESS_TOKEN',
    exec({ environment: variables({ CODEX_ACCESS_TOKEN: secret('TOKEN') }) }),
    SIGNED_IN,
  ],
  [
    'CODEX_API_KEY, or a stored ChatGPT login where it is empty',
    exec({ ...apiKey, ...login('chatgpt'), ...fork }),
    BY_KEY,
  ],
  ['the same where secrets are always there', exec({ ...apiKey, ...login('chatgpt') }), BY_KEY],
  ['codex login --with-api-key', exec(login('api-key')), keyOf('secrets.LOGIN')],
  ['… in a step that may be skipped', exec(login('api-key', false)), keyOf('secrets.LOGIN')],
  [
    'codex login --with-access-token',
    exec(login('access-token')),
    'subscription certain access-token secrets.LOGIN',
  ],
  [
    '… in a step that may be skipped, in a pull request',
    exec({ ...login('api-key', false), ...fork }),
    keyOf('secrets.LOGIN'),
  ],
  [
    'an auth.json in a step that may be skipped, in a pull request',
    exec({ ...auth(written(literal('{"OPENAI_API_KEY": "sk-x"}'), false)), ...fork }),
    keyOf('a key written in the file'),
  ],
  [
    'a restored home, in a pull request',
    exec({
      home: { ...HOME, filled: { what: 'tree', trail: [at(9, 'actions/cache')], certain: true } },
      ...fork,
    }),
    'subscription likely chatgpt-auth-file auth.json:tokens.access_token',
  ],
  [
    'a configuration from a secret, in a pull request',
    exec({ ...apiKey, home: home({ 'config.toml': secret('CONFIG') }), ...fork }),
    BY_KEY,
  ],
  [
    'a key that may be empty, and nothing that would go on without it: a cloud task',
    exec({ ...apiKey, ...fork, kind: 'codex-cloud' }, 'cloud exec --env e hi'),
    'nobody',
  ],
  [
    'an identity whose rule may be empty, and a relative file',
    exec({
      environment: variables({
        OPENAI_FEDERATION_RULE_ID: secret('RULE'),
        OPENAI_IDENTITY_TOKEN_FILE: literal('token'),
      }),
    }),
    'nobody',
  ],
  [
    'the TypeScript SDK with a provider among its arguments',
    exec(
      {
        kind: 'codex-sdk-typescript',
        environment: variables({ CODEX_API_KEY: OPENAI }),
      },
      '-c openai_base_url="https://llm.acme.example/v1"',
    ),
    'other certain platform-key secrets.OPENAI_API_KEY',
  ],
  [
    'a variable that only ends like one of Codex, in the home’s .env',
    exec({
      home: home({
        'config.toml': literal(
          'model_provider="p"\n[model_providers.p]\nname="p"\nenv_key="MY_CODEX_"\nbase_url="https://openrouter.ai/v1"',
        ),
        '.env': concat(literal('MY_CODEX_='), secret('ROUTER')),
      }),
    }),
    'other certain provider-key secrets.ROUTER',
  ],
  [
    'a proxy that exchanges the job’s identity, of a release that cannot',
    exec(
      { stdin: token, version: literal('0.163.0') },
      'responses-api-proxy --github-oidc --identity-provider-id i',
    ),
    'nobody',
  ],
  [
    'a proxy that exchanges the job’s identity, without the request token',
    exec({}, 'responses-api-proxy --github-oidc --identity-provider-id i'),
    'nobody',
  ],
  [
    'a ChatGPT login',
    exec(login('chatgpt')),
    'subscription certain chatgpt-auth-file secrets.LOGIN',
  ],
  [
    'a login that is newer than the auth.json',
    exec({
      home: home(
        { 'auth.json': secret('CODEX_AUTH_JSON') },
        { login: { method: 'api-key', credential: OPENAI, trail: [], certain: true } },
      ),
    }),
    BY_KEY,
  ],
  [
    'an auth.json from a secret',
    exec(auth(secret('CODEX_AUTH_JSON'))),
    'subscription likely chatgpt-auth-file secrets.CODEX_AUTH_JSON',
  ],
  ['an auth.json from a secret that is called a key', exec(auth(OPENAI)), BY_KEY],
  [
    'an auth.json from a variable that is called a key',
    exec(auth(variable('OPENAI_API_KEY'))),
    keyOf('vars.OPENAI_API_KEY'),
  ],
  [
    'an auth.json from an input that is called a key',
    exec(auth(input('OPENAI_API_KEY'))),
    'subscription likely chatgpt-auth-file inputs.OPENAI_API_KEY',
  ],
  [
    'an auth.json from a secret that the policy knows',
    exec(auth(secret('CASHIER'))),
    keyOf('secrets.CASHIER'),
    cashier,
  ],
  [
    'an auth.json whose content is not known',
    exec(auth(written(undefined))),
    'subscription likely chatgpt-auth-file auth.json:tokens.access_token',
  ],
  [
    'an auth.json written out with tokens',
    exec(auth(literal(chatgptTokens))),
    'subscription certain chatgpt-auth-file a key written in the file',
  ],
  [
    'an auth.json written out around a key',
    exec(auth(concat(literal(' {"OPENAI_API_KEY": "'), OPENAI, literal('"}\n')))),
    keyOf('secrets.OPENAI_API_KEY'),
  ],
  [
    'an auth.json written out around a key, in a step that may be skipped',
    exec(auth(written(concat(literal('{"OPENAI_API_KEY": "'), OPENAI, literal('"}')), false))),
    keyOf('secrets.OPENAI_API_KEY'),
  ],
  [
    'an auth.json that is a secret and more',
    exec(auth(concat(secret('CODEX_AUTH_JSON'), literal('\n')))),
    'subscription likely chatgpt-auth-file secrets.CODEX_AUTH_JSON',
  ],
  ['an auth.json that is no JSON', exec(auth(literal('junk'))), 'nobody'],
  [
    'a restored home',
    exec({
      home: { ...HOME, filled: { what: 'tree', trail: [at(9, 'actions/cache')], certain: true } },
    }),
    'subscription likely chatgpt-auth-file auth.json:tokens.access_token',
  ],
  [
    'a machine of one’s own',
    exec({ runner: 'self-hosted' }),
    'unclear: subscription the runner’s own login with ChatGPT or api the runner’s own login with an API key',
  ],
  ['a machine of one’s own, and a key', exec({ ...apiKey, runner: 'self-hosted' }), BY_KEY],
  [
    'a machine of one’s own, and a key that may be empty',
    exec({ ...apiKey, ...fork, runner: 'self-hosted' }),
    BY_KEY,
  ],
  [
    'a machine of one’s own, for a cloud task',
    exec({ runner: 'self-hosted', kind: 'codex-cloud' }, 'cloud exec --env e hi'),
    'subscription likely machine-login the runner’s own login with ChatGPT',
  ],
  ['a runner that is not known', exec({ runner: 'unknown' }), 'nobody'],
  [
    'codex cloud exec, signed in',
    exec({ ...login('chatgpt'), kind: 'codex-cloud' }, 'cloud exec --env e hi'),
    'subscription certain chatgpt-auth-file secrets.LOGIN',
  ],
  [
    'codex cloud exec, with a key',
    exec({ ...apiKey, kind: 'codex-cloud' }, 'cloud exec --env e hi'),
    'nobody',
  ],
  ['the TypeScript SDK', exec({ ...apiKey, kind: 'codex-sdk-typescript' }, '-m gpt-5'), BY_KEY],
  [
    'the Python SDK does not read CODEX_API_KEY',
    exec({ ...apiKey, kind: 'codex-sdk-python' }),
    'nobody',
  ],
  [
    'the Python SDK, signed in',
    exec({ ...login('api-key'), kind: 'codex-sdk-python' }),
    keyOf('secrets.LOGIN'),
  ],
  [
    'a proxy with a key on standard input',
    exec({ stdin: OPENAI }, 'responses-api-proxy --http-shutdown'),
    BY_KEY,
  ],
  ['a proxy with nothing on standard input', exec({}, 'responses-api-proxy'), 'nobody'],
  [
    'a proxy for Azure',
    exec({ stdin: AZURE }, 'responses-api-proxy --upstream-url https://a.openai.azure.com/x'),
    'other certain platform-key secrets.AZURE_OPENAI_API_KEY',
  ],
  [
    'a proxy that exchanges the job’s identity',
    exec({ stdin: token }, 'responses-api-proxy --github-oidc --identity-provider-id i'),
    'api certain platform-identity the job’s GitHub identity',
  ],
  [
    'a provider of one’s own, with its key',
    exec({
      home: provider('base_url = "https://openrouter.ai/api/v1"\nenv_key = "ROUTER"'),
      environment: variables({ ROUTER: secret('ROUTER_KEY') }),
    }),
    'other certain provider-key secrets.ROUTER_KEY',
  ],
  [
    'a provider of one’s own that is OpenAI',
    exec({
      home: provider('base_url = "https://api.openai.com/v1"\nenv_key = "MINE"'),
      environment: variables({ MINE: OPENAI }),
    }),
    BY_KEY,
  ],
  [
    'a provider of one’s own without a key',
    exec({ home: provider('base_url = "http://localhost:4000/v1"') }),
    'other certain provider-identity provider p',
  ],
  [
    'a gateway that the policy declares',
    exec({ home: provider('base_url = "https://llm.acme.example/v1"') }),
    'api certain provider-identity provider p',
    hosts({ 'llm.acme.example': 'api' }),
  ],
  [
    'a gateway that the policy declares as a plan',
    exec({ home: provider('base_url = "https://llm.acme.example/v1"') }),
    'subscription certain provider-identity provider p',
    hosts({ 'llm.acme.example': 'subscription' }),
  ],
  [
    'a gateway that the policy declares as free',
    exec({ home: provider('base_url = "https://llm.acme.example/v1"') }),
    'other certain provider-identity provider p',
    hosts({ 'llm.acme.example': 'none' }),
  ],
  [
    'a provider at a hidden host',
    exec({
      home: home({
        'config.toml': concat(
          literal('model_provider = "p"\n[model_providers.p]\nname = "p"\nbase_url = "'),
          variable('URL'),
          literal('"\n'),
        ),
      }),
    }),
    'unclear: unclear provider p',
  ],
  [
    'a provider at a host that the command line fills in',
    exec({
      environment: variables({ ROUTER: secret('ROUTER_KEY') }),
      args: words(
        'exec',
        '-c',
        'model_provider="p"',
        '--config=model_providers.p={name="p", env_key="ROUTER"}',
        '-c',
        concat(literal('model_providers.p.base_url='), variable('URL')),
      ),
    }),
    'unclear: unclear secrets.ROUTER_KEY',
  ],
  [
    'a provider that the command line fills in',
    exec({
      ...apiKey,
      args: words('exec', '-c', concat(literal('model_provider='), variable('PROVIDER'))),
    }),
    'unclear: unclear a provider that the files do not show',
  ],
  [
    'a model that the command line fills in',
    exec({ ...apiKey, args: words('exec', '-c', concat(literal('model='), variable('MODEL'))) }),
    BY_KEY,
  ],
  [
    'codex exec after a keyed codex-action',
    exec({ home: home({}, { proxy: proxyOf(OPENAI, NOTHING) }) }),
    BY_KEY,
  ],
  [
    '… whatever login lies beside it',
    exec({
      home: home(
        { 'auth.json': literal('{"auth_mode":"chatgpt","tokens":{}}') },
        { proxy: proxyOf(OPENAI, NOTHING) },
      ),
    }),
    BY_KEY,
  ],
  [
    '… that goes its own way',
    exec(
      { ...apiKey, home: home({}, { proxy: proxyOf(secret('PROXY_KEY'), NOTHING) }) },
      'exec -c model_provider="openai" hi',
    ),
    BY_KEY,
  ],
  [
    '… whose settings were written anew',
    exec({
      ...apiKey,
      home: home(
        { 'config.toml': literal('model = "x"') },
        { proxy: proxyOf(secret('PROXY_KEY'), NOTHING) },
      ),
    }),
    BY_KEY,
  ],
  [
    '… that may have been skipped, beside a key of its own',
    exec({
      ...apiKey,
      home: home({}, { proxy: { ...proxyOf(secret('PROXY_KEY'), NOTHING), certain: false } }),
    }),
    BY_KEY,
  ],
  [
    '… and only asks for its version',
    exec({ home: home({}, { proxy: proxyOf(OPENAI, NOTHING) }) }, '--version'),
    'nothing',
  ],
  [
    'a configuration from a secret',
    exec({ ...apiKey, home: home({ 'config.toml': secret('CONFIG') }) }),
    BY_KEY,
  ],
  [
    'a configuration whose content is not known',
    exec({ ...apiKey, home: home({ 'config.toml': written(undefined) }) }),
    BY_KEY,
  ],
  [
    'a configuration that is a secret and more',
    exec({
      ...login('chatgpt'),
      environment: variables({ K: AZURE }),
      home: home({
        'config.toml': concat(
          literal(
            'model_provider="p"\n[model_providers.p]\nname="p"\nenv_key="K"\nbase_url="https://openrouter.ai"\nmodel = "',
          ),
          variable('MODEL'),
          literal('"'),
        ),
      }),
    }),
    'other certain provider-key secrets.AZURE_OPENAI_API_KEY',
  ],
  ['a configuration that is no TOML', exec({ ...apiKey, home: config('a = = b') }), 'nobody'],
  [
    'a profile that selects another provider',
    exec(
      {
        ...apiKey,
        home: home({
          'ci.config.toml': literal(
            'model_provider="p"\n[model_providers.p]\nname="p"\nbase_url="https://openrouter.ai/v1"',
          ),
        }),
      },
      'exec -p ci hi',
    ),
    'other certain provider-identity provider p',
  ],
  [
    'a profile that is not chosen',
    exec({
      ...apiKey,
      home: home({
        'ci.config.toml': literal('model_provider="p"\n[model_providers.p]\nname="p"'),
      }),
    }),
    BY_KEY,
  ],
  [
    'a file beside the profiles',
    exec(
      { ...apiKey, home: home({ 'old/ci.config.toml.bak': literal('model_provider="p"') }) },
      'exec -p ci hi',
    ),
    BY_KEY,
  ],
  [
    'OPENAI_API_KEY of the home’s .env',
    exec({
      home: home({
        '.env': concat(literal('# mine\nexport OPENAI_API_KEY="'), OPENAI, literal('"\nX=1\n')),
      }),
      version: literal('0.34.0'),
    }),
    BY_KEY,
  ],
  [
    'a provider’s key in the home’s .env',
    exec({
      home: home({
        'config.toml': literal(
          'model_provider="p"\n[model_providers.p]\nname="p"\nenv_key="K_2"\nbase_url="https://openrouter.ai/v1"',
        ),
        '.env': concat(literal('  export K_2='), secret('ROUTER'), literal('\n')),
      }),
    }),
    'other certain provider-key secrets.ROUTER',
  ],
  [
    'a .env whose content is not known',
    exec({ ...apiKey, home: home({ '.env': written(undefined) }) }),
    BY_KEY,
  ],
  [
    'a login that the project forbids',
    exec(
      {
        ...login('api-key'),
        project: written(literal('forced_login_method = "chatgpt"')),
      },
      'exec --trust hi',
    ),
    'nobody',
  ],
  [
    'a login that an untrusted project forbids',
    exec({
      ...login('api-key'),
      project: written(literal('forced_login_method = "chatgpt"')),
    }),
    keyOf('secrets.LOGIN'),
  ],
  ['a model that is named', exec({ ...apiKey, model: literal('gpt-5') }), BY_KEY],
  ['a model from a variable', exec({ ...apiKey, model: variable('MODEL') }), BY_KEY],
  ['a model of no name', exec({ ...apiKey, model: literal('') }), BY_KEY],
  [
    'an app server that no file shows',
    codex('exec --remote ws://elsewhere:1 hi', {
      environment: variables({ CODEX_API_KEY: secret('KEY') }),
    }),
    'unclear: unclear the login of an app server that the files do not show',
  ],
  ...['bedrock', 'google'].map(
    (cloud): Case => [
      `${cloud} with the job’s login`,
      codex(`exec -c model_provider=${cloud === 'google' ? 'gcp' : 'amazon-bedrock'} hi`, {
        clouds: new Set([cloud]),
      }),
      `other certain provider-identity the job’s login to ${cloud === 'google' ? 'Google Cloud' : 'AWS'}`,
    ],
  ),
  ...['gcp', 'amazon-bedrock'].map(
    (provider): Case => [
      `${provider} without any`,
      codex(`exec -c model_provider=${provider} hi`),
      'nobody',
    ],
  ),
  ...(
    [
      ['auth = { command = "gcloud" }', 'provider-key what the provider’s auth command prints'],
      ['auth = { command = "printenv", args = ["KEY"] }', 'provider-key secrets.KEY'],
      [
        'auth = { command = "printenv", args = ["KEY", "B"] }',
        'provider-key what the provider’s auth command prints',
      ],
      ['credential_file = "/k.json"', 'provider-identity the credential_file of the provider'],
    ] as const
  ).map(
    ([setting, who]): Case => [
      `Google Cloud by ${setting}`,
      codex('exec hi', {
        home: home({
          'config.toml': literal(
            `model_provider = "gcp"\n[model_providers.gcp]\nproject_id = "p"\n${setting}\n`,
          ),
        }),
        environment: variables({ KEY: secret('KEY') }),
      }),
      `other certain ${who}`,
    ],
  ),
  [
    'the organisation and project that Codex sends along',
    codex('exec hi', {
      environment: variables({
        CODEX_API_KEY: secret('KEY'),
        OPENAI_ORGANIZATION: literal('org-acme'),
        OPENAI_PROJECT: variable('PROJECT'),
      }),
    }),
    'api certain platform-key secrets.KEY',
  ],
  [
    '… not those that only the libraries read',
    codex('exec hi', {
      environment: variables({
        CODEX_API_KEY: secret('KEY'),
        OPENAI_ORG_ID: literal('org-acme'),
        OPENAI_PROJECT_ID: variable('PROJECT'),
      }),
    }),
    'api certain platform-key secrets.KEY',
  ],
  [
    '… not with a ChatGPT login',
    codex('exec hi', {
      environment: variables({
        CODEX_ACCESS_TOKEN: secret('TOKEN'),
        OPENAI_PROJECT: literal('proj_x'),
      }),
    }),
    'subscription certain access-token secrets.TOKEN',
  ],
  [
    '… those in a provider’s headers',
    codex('exec hi', {
      home: home({
        'config.toml': literal(`model_provider = "corp"
[model_providers.corp]
name = "corp"
base_url = "https://api.openai.com/v1"
env_key = "KEY"
http_headers = { "OpenAI-Organization" = "org-acme", "openai-project" = "proj_x" }
env_http_headers = { "OpenAI-Project" = "PROJECT" }
`),
      }),
      environment: variables({ KEY: secret('KEY'), PROJECT: variable('PROJECT') }),
    }),
    'api certain platform-key secrets.KEY',
  ],
  [
    '… and the workspace that is forced',
    codex('exec -c forced_chatgpt_workspace_id=ws-1 hi', {
      environment: variables({ CODEX_ACCESS_TOKEN: secret('TOKEN') }),
    }),
    'subscription certain access-token secrets.TOKEN',
  ],
  [
    '… but not one of several',
    codex('exec -c forced_chatgpt_workspace_id=["ws-1","ws-2"] hi', {
      environment: variables({ CODEX_ACCESS_TOKEN: secret('TOKEN') }),
    }),
    'subscription certain access-token secrets.TOKEN',
  ],
];

const forced = (method: string) => literal(`forced_login_method = "${method}"`);
const identity = (rule: Value) =>
  exec({
    environment: variables({
      OPENAI_FEDERATION_RULE_ID: rule,
      OPENAI_IDENTITY_TOKEN_FILE: literal('/run/token'),
    }),
  });
const IDENTITY = 'subscription certain chatgpt-identity';

/** What names of secrets say, and what the policy or an option says against it. */
const DOUBTS: readonly Case[] = [
  [
    'a login by its name is no key only because a key is forced',
    exec({ home: home({ 'auth.json': secret('CODEX_AUTH_JSON'), 'config.toml': forced('api') }) }),
    'nobody',
  ],
  [
    'nor is a key by its name a login',
    exec({ home: home({ 'auth.json': OPENAI, 'config.toml': forced('chatgpt') }) }),
    'nobody',
  ],
  [
    'a file whose name tells nothing may be what is forced',
    exec({ home: home({ 'auth.json': secret('STORED'), 'config.toml': forced('api') }) }),
    'api possible platform-key secrets.STORED',
  ],
  [
    'a file of two secrets, one called a key and one a login',
    exec(auth(oneOf(OPENAI, secret('CODEX_AUTH_JSON')))),
    'api certain platform-key secrets.OPENAI_API_KEY or secrets.CODEX_AUTH_JSON',
  ],
  [
    'a home to which a program was pointed that nobody knows',
    exec({ home: { ...HOME, filled: { what: 'named', trail: [at(9, 'fetch')], certain: true } } }),
    'subscription possible chatgpt-auth-file auth.json:tokens.access_token',
  ],
  [
    'a key of a variable, which may be empty',
    exec({ environment: variables({ CODEX_API_KEY: variable('KEY') }) }),
    keyOf('vars.KEY'),
  ],
  [
    'a key of an input, otherwise a login',
    exec({ environment: variables({ CODEX_API_KEY: input('key') }), ...login('chatgpt') }),
    keyOf('inputs.key'),
  ],
  [
    'a key of one of two secrets, otherwise a login',
    exec({
      environment: variables({ CODEX_API_KEY: firstNonEmpty(OPENAI, secret('B')) }),
      ...login('chatgpt'),
      ...fork,
    }),
    keyOf('secrets.OPENAI_API_KEY or secrets.B'),
  ],
  [
    'the same without a login',
    exec({
      environment: variables({ CODEX_API_KEY: firstNonEmpty(OPENAI, secret('B')) }),
      ...fork,
    }),
    keyOf('secrets.OPENAI_API_KEY or secrets.B'),
  ],
  [
    'a key that may be empty for a provider at a host that nobody sees',
    exec({
      ...fork,
      environment: variables({ ROUTER: firstNonEmpty(secret('A'), secret('B')) }),
      home: home({
        'config.toml': concat(
          literal(
            'model_provider = "p"\n[model_providers.p]\nname = "p"\nenv_key = "ROUTER"\nbase_url = "',
          ),
          variable('URL'),
          literal('"\n'),
        ),
      }),
    }),
    'unclear: unclear secrets.A or secrets.B',
  ],
  [
    'the policy declares even OpenAI’s own host as somebody else’s',
    exec(apiKey),
    'other certain platform-key secrets.OPENAI_API_KEY',
    hosts({ 'api.openai.com': 'other' }),
  ],
  [
    'a login step that may be skipped',
    exec(login('chatgpt', false)),
    'subscription likely chatgpt-auth-file secrets.LOGIN',
  ],
  [
    'a login by the option of old releases',
    exec({
      home: home(
        {},
        { login: { method: 'api-key-option', credential: OPENAI, trail: [], certain: true } },
      ),
      version: literal('0.30.0'),
    }),
    BY_KEY,
  ],
  [
    '… which later ones do not know',
    exec({
      home: home(
        {},
        { login: { method: 'api-key-option', credential: OPENAI, trail: [], certain: true } },
      ),
    }),
    'nobody',
  ],
  [
    'an identity by a text',
    identity(literal(' rule-1 ')),
    `${IDENTITY} OPENAI_FEDERATION_RULE_ID: rule-1`,
  ],
  [
    '… that is long',
    identity(literal('r'.repeat(70))),
    `${IDENTITY} OPENAI_FEDERATION_RULE_ID: ${'r'.repeat(60)}`,
  ],
  ['… by a secret', identity(secret('RULE')), `${IDENTITY} secrets.RULE`],
  [
    'a project that only a program knows is not named',
    exec({
      environment: variables({ CODEX_API_KEY: OPENAI, OPENAI_PROJECT: source('self.project') }),
    }),
    BY_KEY,
  ],
  [
    'a setting that is filled in behind its option',
    exec({ ...apiKey, args: words('exec', '-c', variable('SETTING')) }),
    BY_KEY,
  ],
  [
    'one of two providers, as an input says',
    exec({
      ...apiKey,
      args: words(
        'exec',
        '-c',
        oneOf(literal('model_provider="openai"'), literal('model_provider="x"')),
      ),
    }),
    'unclear: unclear a provider that the files do not show',
  ],
  [
    'the same provider twice',
    exec({
      ...apiKey,
      args: words(
        'exec',
        '-c',
        oneOf(concat(literal('model='), variable('A')), concat(literal('model='), input('B'))),
      ),
    }),
    BY_KEY,
  ],
  [
    'one of two settings',
    exec({
      ...apiKey,
      args: words('exec', '-c', oneOf(literal('model_provider="x"'), literal('model="y"'))),
    }),
    BY_KEY,
  ],
  [
    'a filled word that is no setting',
    exec({ ...apiKey, args: words('exec', concat(literal('model_provider='), variable('P'))) }),
    BY_KEY,
  ],
];

const OTHERS: readonly Case[] = [
  [
    'a remote workflow that is handed a key among others',
    remote({ npm: secret('NPM_TOKEN'), OPENAI_API_KEY: OPENAI }),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… Anthropic’s key, by the name that it gets',
    remote({ npm: secret('NPM_TOKEN'), ANTHROPIC_API_KEY: secret('CLAUDE') }),
    'other likely provider-key secrets.CLAUDE',
  ],
  [
    '… Anthropic’s key, by its own name',
    remote({ npm: secret('NPM_TOKEN'), key: secret('ANTHROPIC_API_KEY') }),
    'other likely provider-key secrets.ANTHROPIC_API_KEY',
  ],
  [
    '… Anthropic’s key, as a text',
    remote({ ANTHROPIC_API_KEY: NOTHING }),
    'other likely provider-key ANTHROPIC_API_KEY',
  ],
  ...(
    [
      ['i-dot-ai/i-dot-ai-actions/.github/workflows/lint.yml@v1', 'nothing'],
      ['Acme-AI/acme-ai-flows/.github/workflows/lint.yml@v1', 'nothing'],
      ['acme/ai-flows/.github/workflows/lint.yml@v1', 'unclear'],
      ['acme/flows/.github/workflows/lint.yml@ai/main', 'nothing'],
      ['acme/flows/.github/workflows/ai-review.yml@v1', 'unclear'],
      ['ai/flows-ai/.github/workflows/lint.yml@v1', 'unclear'],
    ] as const
  ).map(
    ([uses, who]): Case => [
      `${uses}, handed a secret of no name, tells ${who}`,
      remote({ x: secret('X') }, uses),
      who === 'nothing' ? who : `unclear: unclear whatever \`${uses}\` signs in with`,
    ],
  ),
  [
    'an @codex comment with a person’s token',
    mention(secret('PAT')),
    'subscription likely chatgpt-account the ChatGPT account connected to `secrets.PAT`',
  ],
  [
    '… that is posted under a condition',
    mention(secret('PAT'), { certainty: 'possible' }),
    'subscription possible chatgpt-account the ChatGPT account connected to `secrets.PAT`',
  ],
  [
    '… with the default token: nobody is connected to it',
    mention(token),
    'subscription possible chatgpt-account the ChatGPT account connected to `github.token`',
  ],
  [
    '… with a person’s token or the default one',
    mention(firstNonEmpty(secret('PAT'), token)),
    'subscription likely chatgpt-account the ChatGPT account connected to `secrets.PAT`',
  ],
  [
    '… with a token that the files do not show',
    mention(NOTHING),
    'subscription likely chatgpt-account a ChatGPT account that the files do not show',
  ],
  [
    'a remote workflow that is handed a Platform key',
    remote({ OPENAI_API_KEY: OPENAI }),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… under a name that tells nothing',
    remote({ key: OPENAI }),
    'api likely platform-key secrets.OPENAI_API_KEY',
  ],
  [
    '… a variable under a name that tells nothing',
    remote({ key: variable('OPENAI_API_KEY') }),
    'api likely platform-key vars.OPENAI_API_KEY',
  ],
  [
    '… a telling name with a text',
    remote({ OPENAI_API_KEY: NOTHING }),
    'api likely platform-key OPENAI_API_KEY',
  ],
  ['… Azure’s key', remote({ a: AZURE }), 'other likely provider-key secrets.AZURE_OPENAI_API_KEY'],
  [
    '… a login file',
    remote({ x: secret('CODEX_AUTH_JSON') }),
    'subscription likely chatgpt-auth-file secrets.CODEX_AUTH_JSON',
  ],
  [
    '… an access token',
    remote({ CODEX_ACCESS_TOKEN: secret('T') }),
    'subscription likely access-token secrets.T',
  ],
  [
    '… keys of two budgets',
    remote({ OPENAI_API_KEY: OPENAI, azure: AZURE }),
    'unclear: api secrets.OPENAI_API_KEY or other secrets.AZURE_OPENAI_API_KEY',
  ],
  [
    '… two keys of one budget',
    remote({ OPENAI_API_KEY: secret('A'), CODEX_API_KEY: secret('B') }),
    'api likely platform-key secrets.A',
  ],
  [
    '… an identity, which may be anybody’s',
    remote({ OPENAI_SERVICE_ACCOUNT_ID: secret('ID') }),
    'nothing',
  ],
  ['… nothing that tells', remote({ NPM_TOKEN: secret('NPM_TOKEN') }), 'nothing'],
  ['… nothing', remote({}), 'nothing'],
  [
    '… all secrets, and its name tells of AI',
    remote('inherit', 'acme/codex/.github/workflows/run.yml@v1'),
    'unclear: unclear whatever `acme/codex/.github/workflows/run.yml@v1` signs in with',
  ],
  [
    '… nothing, and its name tells of AI',
    remote({}, 'acme/flows/.github/workflows/AI.yml@v1'),
    'unclear: unclear whatever `acme/flows/.github/workflows/AI.yml@v1` signs in with',
  ],
  ['… all secrets', remote('inherit'), 'nothing'],
  [
    '… all secrets, and a word that only holds those letters',
    remote('inherit', 'acme/main/.github/workflows/mail.yml@v1'),
    'nothing',
  ],
  [
    '… the policy tells what CASHIER is',
    remote({ x: secret('CASHIER') }),
    'api likely platform-key secrets.CASHIER',
    cashier,
  ],
];

const ALL = { SOFTWARE, ACTION, CODEX, DOUBTS, OTHERS };

describe.each(Object.entries(ALL))('%s', (_, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))(
    '%s',
    (_title, [, spender, who, settings]) => {
      expect(said(settle(spender, settings ?? SETTINGS).outcomes)).toBe(who);
    },
  );
});

test('everything that a reader gets to see of them', async () => {
  const blocks = Object.entries(ALL).flatMap(([part, cases]) =>
    cases.map(([title, spender, , settings], i): [string, string] => [
      `${part.toLowerCase()}.${Math.floor(i / 80) + 1}`,
      told(title, spender, settings ?? SETTINGS),
    ]),
  );
  await matchGoldens(new URL('golden/charges/', import.meta.url), inParts(blocks));
});

describe('an app server of the same job', () => {
  const server = codex('app-server --listen ws://127.0.0.1:9', {
    environment: variables({ CODEX_ACCESS_TOKEN: secret('TOKEN') }),
  });
  const client = (address: string, differs: Parameters<typeof codex>[1] = {}) =>
    codex(`exec --remote ${address} hi`, {
      environment: variables({ CODEX_API_KEY: secret('KEY') }),
      ...differs,
    });
  const who = (spender: Spender, ...beside: Spender[]) =>
    said(settle(spender, SETTINGS, [spender, ...beside]).outcomes);
  const BY_SERVER = 'subscription certain access-token secrets.TOKEN';

  test.each(['ws://127.0.0.1:9', 'ws://localhost:9', 'ws://localhost:9/'])(
    'its login pays for what leads to %s',
    (address) => expect(who(client(address), server)).toBe(BY_SERVER),
  );

  test('not for what leads elsewhere', () => {
    expect(who(client('ws://127.0.0.1:8'), server)).toContain('unclear');
    expect(who(client('ws://127.0.0.1:9'))).toContain('unclear');
    expect(who(client('ws://127.0.0.1:9'), codex('exec --listen ws://127.0.0.1:9'))).toContain(
      'unclear',
    );
  });

  test('not for what names none', () => {
    const own = codex('exec hi', { environment: variables({ CODEX_API_KEY: secret('KEY') }) });
    expect(who(own, server)).toBe('api certain platform-key secrets.KEY');
  });

  test('an older client does not know the option, and one of both chooses no provider', () => {
    const version = literal('0.169.0');
    expect(who(client('ws://127.0.0.1:9', { version }), server)).toBe('nobody');
    expect(who(client('ws://127.0.0.1:9 -c model_provider=x'), server)).toBe('nobody');
  });

  test('its credential counts as spent, the client’s key does not', () => {
    const { outcomes } = settle(client('ws://127.0.0.1:9'), SETTINGS, [server]);
    const spent = outcomes.flatMap((one) => (one.kind === 'charge' ? one.credentials : []));
    expect([...new Set(spent.map(valueName))]).toEqual(['secrets.TOKEN']);
  });
});
