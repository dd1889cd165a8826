import type { MakeText } from './case.ts';

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Texts of the right shape for tests that never show them to a client. */
export const madeUp: MakeText = (kind, source) => {
  switch (kind) {
    case 'api-key':
    case 'provider-key':
    case 'aws-bearer-token':
    case 'github-oidc-request-token':
      return `made-up-${source}`;
    case 'api-key-with-surrounding-whitespace':
      return `  made-up-${source}\n`;
    case 'authorization-header-value':
      return `Bearer made-up-${source}`;
    case 'empty':
      return '';
    case 'blank':
      return '   ';
    case 'personal-access-token':
      return 'at-made-up';
    case 'agent-identity-jwt':
    case 'chatgpt-jwt':
    case 'expired-jwt':
      return `${b64({ alg: 'none' })}.${b64({ kind, source })}.c2ln`;
    case 'account-id':
      return 'acct-authjson';
    case 'now (ISO 8601)':
      return '2026-11-22T00:00:00Z';
    case 'absolute-path-to-oidc-jwt':
      return '/tmp/oidc.jwt';
    case 'relative-path-to-oidc-jwt':
      return 'oidc.jwt';
    case 'spiffe-workload-api-socket':
      return 'unix:///tmp/spiffe.sock';
    default:
      if (kind.startsWith('literal:')) return kind.slice(8);
      return kind.startsWith('url:') ? kind.slice(4) : kind;
  }
};
