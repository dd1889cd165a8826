/** How values, addresses and facts are called where a reader meets them. */
import { describe, expect, test } from 'vitest';
import { accountName, addressName, valueName } from '../../src/payer/account.ts';
import { lookUp } from '../../src/payer/look-up.ts';
import { nameInWords } from '../../src/payer/name-in-words.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  oneOf,
  UNSET,
  type Value,
} from '../../src/value/value.ts';
import { input, secret, variable } from './spenders.ts';

const context = (name: string) => fromOrigin({ kind: 'context', name });
const source = (name: string) => fromOrigin({ kind: 'context', name, inSource: true });
const secrets = (count: number) =>
  oneOf(...Array.from({ length: count }, (_, i) => secret(`K${i + 1}`)));

describe('the name of a value', () => {
  test.each<[Value | undefined, string]>([
    [undefined, ''],
    [UNSET, ''],
    [literal(''), ''],
    [literal(' \n'), ''],
    [literal('sk-1'), 'a key written in the file'],
    [secret('A'), 'secrets.A'],
    [concat(secret('A'), literal(':'), secret('B')), 'secrets.A + secrets.B'],
    [firstNonEmpty(secret('A'), literal('')), 'secrets.A'],
    [firstNonEmpty(secret('A'), secret('B')), 'secrets.A or secrets.B'],
    // What a run fills in is told where nothing else is known.
    [context('github.sha'), 'github.sha'],
    [firstNonEmpty(context('matrix.key'), secret('A')), 'secrets.A'],
    [firstNonEmpty(secret('A'), concat(secret('B'), context('matrix.key'))), 'secrets.A'],
    // What a program makes is told never.
    [source('self.key'), ''],
    [firstNonEmpty(source('self.key'), secret('A')), 'secrets.A'],
    [concat(secret('A'), source('self.key')), 'secrets.A'],
    [concat(literal('Bearer '), source('self.key')), 'a key written in the file'],
    // No reader wants more than six.
    [
      secrets(6),
      'secrets.K1 or secrets.K2 or secrets.K3 or secrets.K4 or secrets.K5 or secrets.K6',
    ],
    [
      secrets(8),
      'secrets.K1 or secrets.K2 or secrets.K3 or secrets.K4 or secrets.K5 or secrets.K6 or 2 more',
    ],
  ])('%#', (value, name) => expect(valueName(value)).toBe(name));
});

describe('the name of an address', () => {
  test.each<[Value, string]>([
    [literal('https://llm.acme.example/v1'), 'https://llm.acme.example/v1'],
    [literal('https://me:sk-x@llm.acme.example/v1'), 'https://…@llm.acme.example/v1'],
    [literal('https://llm.acme.example/v1?key=sk-x\n&more=1'), 'https://llm.acme.example/v1?…'],
    [concat(literal('https://'), variable('HOST')), 'vars.HOST'],
    [source('self.url'), ''],
    [concat(literal('https://'), source('self.host')), ''],
    [oneOf(variable('URL'), concat(literal('https://'), source('self.host'))), 'vars.URL'],
    [firstNonEmpty(variable('URL'), literal('')), 'vars.URL'],
    [firstNonEmpty(variable('URL'), variable('URL')), 'vars.URL'],
    [oneOf(variable('A'), literal('https://b.example')), 'vars.A'],
  ])('%#', (value, name) => expect(addressName(value)).toBe(name));
});

describe('the name of an account', () => {
  test.each<[Value | undefined, string | undefined]>([
    [undefined, undefined],
    [literal(''), undefined],
    [literal(' '), undefined],
    [literal(' org-acme\n'), 'org-acme'],
    [variable('ORG'), 'vars.ORG'],
    [literal('o'.repeat(81)), 'o'.repeat(80)],
  ])('%#', (value, name) => expect(accountName(value)).toBe(name));
});

describe('a name in a sentence', () => {
  test.each([
    ['', ''],
    ['secrets.A', '`secrets.A`'],
    ['secrets.A or secrets.B', '`secrets.A` or `secrets.B`'],
    ['secrets.A at vars.URL', '`secrets.A` at `vars.URL`'],
    ['secrets.A + secrets.B', '`secrets.A` + `secrets.B`'],
    ['a key written in the file', 'a key written in the file'],
    ['a key written in the file or secrets.B', 'a key written in the file or `secrets.B`'],
    ['secrets.A or 2 more', '`secrets.A` or 2 more'],
    ['$(op read op://vault/key)', '`$(op read op://vault/key)`'],
    ['$(jq -r \'.inputs.key or .key\' "$GITHUB_EVENT_PATH")', 'what `jq` prints'],
    ['the identity of `acme/login` or secrets.B', 'the identity of `acme/login` or secrets.B'],
  ])('%s', (name, words) => expect(nameInWords(name)).toBe(words));
});

describe('how somebody finds out', () => {
  test.each([
    ['whether secrets.A is set', 'Look up with `gh secret list` whether secrets.A is set.'],
    [
      'whether secrets.A or secrets.B-2 is set.',
      'Look up with `gh secret list` whether secrets.A or secrets.B-2 is set.',
    ],
    [
      'whether secrets.A or secrets.B or secrets.C is set',
      'Look up with `gh secret list` whether secrets.A or secrets.B or secrets.C is set.',
    ],
    // No list of secrets tells these.
    ['whether vars.A is set', 'Find out whether vars.A is set.'],
    ['whether secrets.A is set by hand', 'Find out whether secrets.A is set by hand.'],
    ['and whether secrets.A is set', 'Find out and whether secrets.A is set.'],
    ['whether secrets.A or vars.B is set', 'Find out whether secrets.A or vars.B is set.'],
    [
      'what `secrets.AUTH` holds',
      'The files do not say whose login that is: ask whoever stored `secrets.AUTH`. Where it was made `codex login status` tells whether a ChatGPT plan or an API key pays.',
    ],
    ['what `vars.AUTH` holds', 'Find out what `vars.AUTH` holds.'],
    ['and what `secrets.AUTH` holds', 'Find out and what `secrets.AUTH` holds.'],
    ['what `secrets.AUTH` holds today', 'Find out what `secrets.AUTH` holds today.'],
    ['the login on the runner’s own machine', 'Run `codex login status` on that runner.'],
    ['whose own machine it is', 'Find out whose own machine it is.'],
    ['the host of v1.2 that `vars.URL` names.', 'Find out the host of v1.2 that `vars.URL` names.'],
  ])('%s', (fact, told) => expect(lookUp(fact)).toBe(told));
});

test('an input may be anything, and is called by its name', () => {
  expect(valueName(input('key'))).toBe('inputs.key');
});
