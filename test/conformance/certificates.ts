import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hosts that a client may believe it talks to; a wildcard stands for one label. */
const NAMES = [
  'api.openai.com',
  '*.openai.com',
  '*.api.openai.com',
  'chatgpt.com',
  '*.chatgpt.com',
  'api.github.com',
  'github.com',
  '*.githubusercontent.com',
  'pipelines.actions.githubusercontent.com',
  '*.us-east-1.api.aws',
  '*.amazonaws.com',
  '*.us-east-1.amazonaws.com',
  'example.openai.azure.com',
  'openrouter.ai',
  '*.googleapis.com',
  'gateway.example.com',
];

export interface Certificates {
  /** Path of the authority's certificate. */
  readonly authority: string;
  readonly key: string;
  readonly certificate: string;
}

/** A throwaway authority and one leaf for all names, written below `directory`. */
export function makeCertificates(directory: string): Certificates {
  const at = (name: string): string => join(directory, name);
  const openssl = (...args: string[]): void => {
    execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  };
  writeFileSync(
    at('leaf.ext'),
    [
      'basicConstraints=CA:FALSE',
      'keyUsage=digitalSignature,keyEncipherment',
      'extendedKeyUsage=serverAuth',
      `subjectAltName=${NAMES.map((name) => `DNS:${name}`).join(',')},IP:127.0.0.1`,
    ].join('\n'),
  );
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=throwaway'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=keyCertSign'],
    ...['-keyout', 'ca.key', '-out', 'ca.pem'],
  );
  openssl(
    ...['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=leaf'],
    ...['-keyout', 'leaf.key', '-out', 'leaf.csr'],
  );
  openssl(
    ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-days', '2', '-extfile', 'leaf.ext', '-out', 'leaf.pem'],
  );
  return {
    authority: at('ca.pem'),
    key: readFileSync(at('leaf.key'), 'utf8'),
    certificate: readFileSync(at('leaf.pem'), 'utf8'),
  };
}
