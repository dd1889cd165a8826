import { describe, expect, test } from 'vitest';
import { parseCodexArgs } from '../../src/payer/codex/arguments.ts';
import { UNKNOWN_TEXT } from '../../src/payer/codex/config-file.ts';
import { settleCodexClient } from '../../src/payer/codex-after-action.ts';
import { factsFor } from '../../src/payer/codex-facts.ts';
import { settleRemote } from '../../src/payer/remote.ts';
import { concat, literal, oneOf, type Value } from '../../src/value/value.ts';
import { at, codex, home, remote, SETTINGS, secret, variable, written } from './spenders.ts';

const hints = new Map();
const A = variable('A');
const set = (key: string, ...rest: readonly Value[]): Value => concat(literal(key), ...rest);

describe('arguments that the run fills in', () => {
  const U = UNKNOWN_TEXT;
  const cases: readonly [readonly Value[], readonly (string | undefined)[]][] = [
    [
      [literal('-c'), set('x.y=', A), literal('hi')],
      ['-c', `x.y=${U}`, 'hi'],
    ],
    [
      [literal('--config'), set('model=', A)],
      ['--config', `model=${U}`],
    ],
    [[set('--config=model=', A)], [`--config=model=${U}`]],
    [[set('-c=model=', A)], [`-c=model=${U}`]],
    [[set('-cmodel=', A)], [`-cmodel=${U}`]],
    // No setting: a prompt, or whatever stands there.
    [[set('model=', A)], [undefined]],
    [
      [literal('--json'), set('model=', A)],
      ['--json', undefined],
    ],
    [
      [A, set('model=', A)],
      [undefined, undefined],
    ],
    [
      [literal('-c'), A],
      ['-c', undefined],
    ],
    // One of several: what they share is what is known.
    [
      [literal('-c'), oneOf(set('model=', A), set('model=', variable('B')))],
      ['-c', `model=${U}`],
    ],
    [
      [literal('-c'), oneOf(set('model=', A), literal('model=x'))],
      ['-c', `model=${U}`],
    ],
    [
      [
        literal('-c'),
        oneOf(
          set('model=', A, literal('x')),
          set('model=', variable('B'), literal('x')),
          set('model=', variable('C')),
        ),
      ],
      ['-c', `model=${U}`],
    ],
    [
      [
        literal('-c'),
        oneOf(
          set('model=', A),
          set('model=', variable('B'), literal('y')),
          set('other=', variable('C')),
        ),
      ],
      ['-c', undefined],
    ],
  ];

  test.each(cases)('%#', (args, words) => {
    const spender = codex('exec', { args: [literal('exec'), ...args] });
    expect(factsFor(spender, hints).invocation).toEqual(parseCodexArgs(['exec', ...words]));
    const sdk = factsFor(codex('exec', { kind: 'codex-sdk-typescript', args }), hints);
    expect(sdk.invocation).toEqual(parseCodexArgs(['exec', '--experimental-json', ...words]));
  });

  test('the very first word has none before it', () => {
    const facts = factsFor(codex('exec', { args: [set('-c=model=', A), literal('exec')] }), hints);
    expect(facts.invocation).toEqual(parseCodexArgs([`-c=model=${U}`, 'exec']));
  });
});

describe('a login by a step', () => {
  const fileAfter = (method: 'api-key' | 'api-key-option' | 'access-token', version?: string) =>
    factsFor(
      codex('exec hi', {
        home: home({}, { login: { method, credential: A, trail: [at(8, '…')], certain: true } }),
        ...(version === undefined ? {} : { version: literal(version) }),
      }),
      hints,
    ).authFile;

  test('an option that newer releases refuse leaves no login', () => {
    expect(fileAfter('api-key-option', '0.44.0')).toEqual(fileAfter('api-key'));
    expect(fileAfter('api-key-option', '0.100.0')).not.toEqual(fileAfter('api-key'));
    expect(fileAfter('api-key-option', '0.100.0')).toMatchObject({ known: { kind: 'absent' } });
  });

  test('an access token is kept as what it is', () => {
    expect(fileAfter('access-token')).toMatchObject({
      known: { kind: 'login', mode: 'personalAccessToken', personalAccessToken: 'set' },
    });
  });
});

test('of a .env only lines that set a variable count', () => {
  const text = '# no\nexport A=1\n  B=2\nexport   C=3\n-D=4\n1E=5\nF = 6\n';
  const { dotenv } = factsFor(
    codex('exec hi', { home: home({ '.env': written(literal(text)) }) }),
    hints,
  );
  expect([...dotenv.keys()].sort()).toEqual(['A', 'B', 'C']);
});

test('a profile has a file of its own name', () => {
  const file = written(literal('model = "x"'));
  const files = { 'a.config.toml': file, 'config.toml': file, 'b/c.config.toml': file };
  const more = { 'd.config.toml.bak': file, 'e.toml': file };
  const { profileFiles } = factsFor(codex('exec hi', { home: home({ ...files, ...more }) }), hints);
  expect([...profileFiles.keys()]).toEqual(['a']);
});

describe('Codex after a keyed codex-action', () => {
  const key = secret('PROXY_KEY');
  const payersAfter = (certain: boolean, config?: string, words = 'exec hi') => {
    const file = config === undefined ? undefined : written(literal(config));
    const proxy = {
      key,
      endpoint: literal(''),
      config: file,
      trail: [at(7, 'first call')],
      certain,
    };
    const where = home(file === undefined ? {} : { 'config.toml': file }, { proxy });
    return settleCodexClient(codex(words, { home: where }), SETTINGS, []).outcomes.map((outcome) =>
      outcome.kind === 'charge' ? outcome.charge.payer?.name : outcome.kind,
    );
  };

  test('the action’s key pays, whatever harmless settings lay there before', () => {
    expect(payersAfter(true)).toEqual(['secrets.PROXY_KEY']);
    expect(payersAfter(true, 'model = "x"')).toEqual(['secrets.PROXY_KEY']);
  });

  test('it pays where the action may have been skipped and nothing else can', () => {
    expect(payersAfter(false)).toEqual(['secrets.PROXY_KEY']);
  });

  test('it does not for what calls no model', () => {
    expect(payersAfter(true, undefined, '--version')).not.toContain('secrets.PROXY_KEY');
  });
});

describe('a workflow of another repository', () => {
  const answer = (...given: Parameters<typeof remote>) =>
    settleRemote(remote(...given), SETTINGS).outcomes.map(
      (o) => o.kind === 'charge' && o.charge.budget,
    );
  const NPM = { NPM_TOKEN: secret('NPM_TOKEN') };

  test('a telling repository or input counts beside a secret, a telling file by itself', () => {
    expect(answer({}, 'acme/ai/.github/workflows/build.yml@v1')).toEqual([]);
    expect(answer(NPM, 'acme/ai/.github/workflows/build.yml@v1')).toEqual(['unclear']);
    expect(answer(NPM, 'acme/flows/.github/workflows/build.yml@v1', ['a', 'codex-model'])).toEqual([
      'unclear',
    ]);
    expect(answer({}, 'acme/flows/.github/workflows/build.yml@v1', ['codex-model'])).toEqual([]);
    expect(answer({}, 'acme/flows/.github/workflows/codex.yml@v1')).toEqual(['unclear']);
  });

  test('the ref and the owner tell nothing', () => {
    expect(answer(NPM, 'acme/flows/.github/workflows/build.yml@feature/ai')).toEqual([]);
    expect(answer(NPM, 'openai/flows/.github/workflows/build.yml@v1')).toEqual([]);
    expect(answer(NPM, 'acme')).toEqual([]);
  });

  test('it says whether its files were asked for', () => {
    const spender = remote(NPM, 'acme/ai/.github/workflows/build.yml@v1');
    const settledBy = (tried: boolean) =>
      settleRemote({ ...spender, tried }, SETTINGS).outcomes.map((o) =>
        o.kind === 'charge' ? o.charge.settledBy : null,
      );
    expect(settledBy(true)[0]).toContain('could not be read');
    expect(settledBy(false)[0]).toContain('--online');
  });
});
