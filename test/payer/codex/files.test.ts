import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { type AuthFile, parseAuthJson } from '../../../src/payer/codex/auth-file.ts';
import {
  overlay,
  overrideLayer,
  parseConfigFile,
  projectSettings,
  UNKNOWN_TEXT,
} from '../../../src/payer/codex/config-file.ts';
import { type Fact, known, open } from '../../../src/payer/codex/fact.ts';
import { factOf, variableOf } from '../../../src/payer/codex/known-value.ts';
import type { Variable } from '../../../src/payer/codex/situation.ts';
import { versionOf } from '../../../src/payer/codex/versions.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  oneOf,
  UNSET,
} from '../../../src/value/value.ts';
import { afterLogin } from './login.ts';

const token = (claims: unknown) =>
  `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
const tokens = { id_token: token({}), access_token: 'a', refresh_token: 'r', account_id: 'ws' };
const parse = (value: unknown) => parseAuthJson(JSON.stringify(value));

describe('parseAuthJson', () => {
  test.each<[unknown, object]>([
    [{}, { kind: 'login' }],
    [{ OPENAI_API_KEY: 'k' }, { kind: 'login', apiKey: 'set' }],
    [{ OPENAI_API_KEY: ' ' }, { kind: 'login', apiKey: 'empty' }],
    [{ OPENAI_API_KEY: null, auth_mode: null }, { kind: 'login' }],
    [{ OPENAI_API_KEY: '${{ secrets.X }}' }, { kind: 'login', apiKey: 'set' }],
    [{ tokens }, { kind: 'login', tokens: true, account: 'ws' }],
    [{ tokens: { ...tokens, account_id: null } }, { kind: 'login', tokens: true }],
    [{ tokens: { ...tokens, account_id: '${{ vars.WS }}' } }, { kind: 'login', tokens: true }],
    [
      { tokens: { ...tokens, id_token: '${{ secrets.ID }}' } },
      { kind: 'login', tokens: true, account: 'ws' },
    ],
    [
      { tokens: null, auth_mode: 'chatgpt' },
      { kind: 'login', mode: 'chatgpt' },
    ],
    [{ personal_access_token: 'at-x' }, { kind: 'login', personalAccessToken: 'set' }],
    [{ personal_access_token: '' }, { kind: 'login', personalAccessToken: 'empty' }],
    [{ agent_identity: 'x' }, { kind: 'login', agentIdentity: true }],
    [
      { bedrock_api_key: { api_key: 'x', region: 'eu-west-1' } },
      { kind: 'login', bedrockApiKey: true, bedrockRegion: 'eu-west-1' },
    ],
    [{ bedrock_api_key: { api_key: 'x' } }, { kind: 'login', bedrockApiKey: true }],
    [{ bedrock_api_key: null }, { kind: 'login' }],
  ])('%j', (value, expected) => {
    expect(parse(value)).toEqual(expected);
  });

  test.each<unknown>([
    [],
    null,
    5,
    'x',
    { OPENAI_API_KEY: 5 },
    { personal_access_token: {} },
    { auth_mode: 'zzz' },
    { auth_mode: 1 },
    { tokens: 'x' },
    { tokens: [] },
    { tokens: { ...tokens, access_token: undefined } },
    { tokens: { ...tokens, refresh_token: 5 } },
    { tokens: { ...tokens, id_token: undefined } },
    { tokens: { ...tokens, id_token: 'junk' } },
    { tokens: { ...tokens, id_token: 'a.b' } },
    { tokens: { ...tokens, id_token: 'a.%%%.c' } },
    { tokens: { ...tokens, id_token: token([]) } },
  ])('%j cannot be read', (value) => {
    expect(parse(value)).toEqual({ kind: 'malformed' });
  });

  test('a field that stands there twice spoils the file', () => {
    expect(parseAuthJson('{"OPENAI_API_KEY": "a", "OPENAI_API_KEY": "b"}').kind).toBe('malformed');
    expect(parseAuthJson('{').kind).toBe('malformed');
    expect(parseAuthJson('').kind).toBe('malformed');
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
        ['malformed', 'login'].includes(parseAuthJson(text).kind),
      ),
    );
  });
});

describe('configuration', () => {
  test('a file that is no TOML says where', () => {
    expect(parseConfigFile('a = 1\nb = = 2\n')).toEqual({
      kind: 'broken',
      because: 'line 2 is not valid TOML',
    });
    expect(parseConfigFile('a = 1')).toMatchObject({ kind: 'parsed', settings: { a: 1 } });
  });

  test('what is filled in at run time breaks no file', () => {
    const of = (text: string) => parseConfigFile(text.replaceAll('?', UNKNOWN_TEXT));
    expect(of('model_provider = "p"\n?\n')).toMatchObject({
      settings: { model_provider: 'p' },
      more: true,
    });
    expect(of('a = ?\nb = "?/v1"\n')).toEqual({
      kind: 'parsed',
      settings: { a: UNKNOWN_TEXT, b: `${UNKNOWN_TEXT}/v1` },
    });
    expect(of('[a\nb = ?\n').kind).toBe('opaque');
    expect(parseConfigFile('[a\nb = 1\n').kind).toBe('broken');
  });

  test('tables merge, everything else is replaced', () => {
    const merged = overlay(
      { a: { x: 1, y: [1] }, b: 1, c: { z: 1 } },
      { a: { y: [2] }, b: { q: 1 }, c: 3 },
    );
    expect(JSON.parse(JSON.stringify(merged))).toEqual({ a: { x: 1, y: [2] }, b: { q: 1 }, c: 3 });
  });

  test.each([
    ['a', '"x"', { a: 'x' }],
    ['a.b.c', 'true', { a: { b: { c: true } } }],
    [' a . b ', '[1, 2]', { a: { b: [1, 2] } }],
    ['a', 'raw text', { a: 'raw text' }],
    ['a', "'quoted", { a: "'quoted" }],
    ['a', '"two" "words"', { a: 'two" "words' }],
    ['a', undefined, { a: UNKNOWN_TEXT }],
    ['__proto__.x', '1', JSON.parse('{"__proto__": {"x": 1}}')],
  ])('-c %s=%s', (key, value, expected) => {
    expect(JSON.parse(JSON.stringify(overrideLayer(key, value)))).toEqual(expected);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a project keeps only what it may set', () => {
    expect(
      projectSettings({
        model: 'm',
        model_provider: 'x',
        model_providers: {},
        openai_base_url: 'u',
        forced_login_method: 'api',
        profile: 'p',
      }),
    ).toEqual({ model: 'm', forced_login_method: 'api' });
  });
});

describe('factOf', () => {
  const secret = (name: string) => fromOrigin({ kind: 'secret', name });

  test('a literal is known', () => {
    expect(factOf(literal('x'))).toEqual({ known: { kind: 'set', text: 'x' } });
    expect(factOf(literal(''))).toEqual({ known: { kind: 'empty' } });
    expect(factOf(literal('  '))).toEqual({ known: { kind: 'blank' } });
    expect(factOf(UNSET)).toEqual({ known: { kind: 'absent' } });
    expect(variableOf('y')).toEqual({ kind: 'set', text: 'y' });
  });

  test('a secret is set or empty', () => {
    expect(factOf(secret('A'))).toEqual({
      settledBy: 'whether secrets.A is set',
      options: [
        { value: { kind: 'set' }, when: 'secrets.A is set' },
        { value: { kind: 'empty' }, when: 'secrets.A is empty' },
      ],
    });
  });

  test('text around a secret keeps it set', () => {
    expect(factOf(concat(literal('at-'), secret('A')))).toEqual({
      known: { kind: 'set', text: `at-${UNKNOWN_TEXT}` },
    });
    expect(factOf(concat(secret('A'), secret('B')))).toMatchObject({
      options: [
        { when: 'secrets.A and secrets.B are set' },
        { when: 'secrets.A and secrets.B are empty' },
      ],
    });
    expect(factOf(concat(secret('A'), literal(' ')))).toMatchObject({ options: [{}, {}] });
  });

  test('the first that is not empty wins', () => {
    expect(factOf(firstNonEmpty(secret('A'), literal('x')))).toEqual({
      settledBy: 'whether secrets.A is set',
      options: [
        { value: { kind: 'set' }, when: 'secrets.A is set' },
        { value: { kind: 'set', text: 'x' }, when: 'secrets.A is empty, as written' },
      ],
    });
    expect(factOf(firstNonEmpty(secret('A'), secret('B')))).toEqual({
      settledBy: 'whether secrets.A or secrets.B is set',
      options: [
        { value: { kind: 'set' }, when: 'secrets.A is set' },
        { value: { kind: 'empty' }, when: 'secrets.A is empty, secrets.B is empty' },
      ],
    });
  });

  test('a condition may pick either', () => {
    expect(factOf(oneOf(literal('x'), literal('')))).toMatchObject({
      options: [{ value: { kind: 'set', text: 'x' } }, { value: { kind: 'empty' } }],
    });
  });
});

describe('afterLogin', () => {
  const before = known<AuthFile>({ kind: 'login', tokens: true });
  const login = (words: string, stdin: Fact<Variable>, pin?: string) =>
    afterLogin(parseCodexArgs(words.split(' ')), versionOf(pin), stdin, before);
  const set = known<Variable>({ kind: 'set' });

  test.each([
    ['login --with-api-key', undefined, { kind: 'login', mode: 'apikey', apiKey: 'set' }],
    [
      'login --with-access-token',
      undefined,
      { kind: 'login', mode: 'personalAccessToken', personalAccessToken: 'set' },
    ],
    ['login --api-key k', undefined, { kind: 'login', tokens: true }],
    ['login --api-key k', '0.44.0', { kind: 'login', apiKey: 'set' }],
    ['login --api-key=', '0.44.0', { kind: 'login', apiKey: 'empty' }],
    ['login --with-api-key', '0.44.0', { kind: 'login', tokens: true }],
    ['login', undefined, { kind: 'login', tokens: true }],
  ])('codex %s (%s)', (words, pin, expected) => {
    expect(login(words, set, pin)).toEqual({ known: expected });
  });

  test('with nothing to read what was stored stays', () => {
    expect(login('login --with-api-key', known<Variable>({ kind: 'empty' }))).toEqual(before);
    expect(
      login(
        'login --with-api-key',
        open<Variable>(
          'q',
          { value: { kind: 'set' }, when: 'is set' },
          { value: { kind: 'empty' }, when: 'is empty' },
        ),
      ),
    ).toEqual({
      settledBy: 'q',
      options: [
        { value: { kind: 'login', mode: 'apikey', apiKey: 'set' }, when: 'is set' },
        { value: { kind: 'login', tokens: true }, when: 'is empty' },
      ],
    });
  });
});
