import { describe, expect, test } from 'vitest';
import {
  CURRENT,
  compareVersions,
  hasSwitched,
  narrow,
  parseVersion,
  SWITCHES,
  type SwitchId,
  versionOf,
  versionText,
} from '../../../src/payer/codex/versions.ts';

const range = (pin: string) => {
  const { from, to } = versionOf(pin);
  return [versionText(from), versionText(to)];
};

describe('versionOf', () => {
  test.each([
    ['0.44.0', ['0.44.0', '0.44.0']],
    ['v0.44.0', ['0.44.0', '0.44.0']],
    ['rust-v0.44.1', ['0.44.1', '0.44.1']],
    ['=0.44.0', ['0.44.0', '0.44.0']],
    ['0.44.0-alpha.3', ['0.44.0', '0.44.0']],
    [' 0.44.0 ', ['0.44.0', '0.44.0']],
    ['^0.44.2', ['0.44.2', '0.44.999999']],
    ['~0.44.2', ['0.44.2', '0.44.999999']],
    ['0.44', ['0.44.0', '0.44.999999']],
    ['0.44.x', ['0.44.0', '0.44.999999']],
    ['~0.44', ['0.44.0', '0.44.999999']],
  ])('%s', (pin, expected) => {
    expect(range(pin)).toEqual(expected);
  });

  test.each([
    undefined,
    '',
    'latest',
    'alpha',
    '>=0.40',
    '*',
    '0',
    '^0',
    '0.x',
    '^1.0.0',
    '${{ x }}',
  ])('%s is current', (pin) => {
    expect(versionOf(pin)).toEqual(CURRENT);
  });

  test('a later major version that is named exactly stays what it is', () => {
    expect(range('1.2.3')).toEqual(['1.2.3', '1.2.3']);
  });
});

describe('comparing', () => {
  test.each([
    ['0.9.0', '0.10.0'],
    ['0.10.1', '0.10.2'],
    ['0.169.0', '1.0.0'],
  ])('%s is older than %s', (a, b) => {
    const [x, y] = [parseVersion(a), parseVersion(b)];
    if (x === undefined || y === undefined) throw new Error('unreadable');
    expect(compareVersions(x, y)).toBeLessThan(0);
    expect(compareVersions(y, x)).toBeGreaterThan(0);
    expect(compareVersions(x, x)).toBe(0);
  });

  test.each(['', 'x', '1.2.3.4', '1..2', 'v', '1234567'])('%s is no version', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});

describe('switches', () => {
  const ids = Object.keys(SWITCHES) as SwitchId[];

  test.each(ids)('%s flips between its two releases', (id) => {
    expect(hasSwitched(versionOf(`${SWITCHES[id].before}.7`), id)).toBe(false);
    expect(hasSwitched(versionOf(`${SWITCHES[id].after}.0`), id)).toBe(true);
    expect(SWITCHES[id].source).not.toBe('');
    expect(SWITCHES[id].change).not.toBe('');
  });

  test('a range over a switch is undecided, and narrowing decides it', () => {
    const both = { from: versionOf('0.40.0').from, to: versionOf('0.60.0').to };
    expect(hasSwitched(both, 'codex-api-key')).toBeUndefined();
    const newer = narrow(both, 'forced-login', true);
    expect(hasSwitched(newer, 'codex-api-key')).toBe(true);
    expect(hasSwitched(newer, 'credential-store')).toBeUndefined();
    const older = narrow(both, 'codex-api-key', false);
    expect(hasSwitched(older, 'forced-login')).toBe(false);
    expect(hasSwitched(older, 'openai-api-key-ignored')).toBe(true);
    expect(versionText(narrow(both, 'openai-api-key-ignored', true).from)).toBe('0.40.0');
    expect(versionText(narrow(both, 'workload-identity', false).to)).toBe('0.60.0');
  });
});
