import { describe, expect, test } from 'vitest';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { COMMAND_WORDS } from '../../../src/payer/codex/commands.ts';

const words = (text: string): readonly string[] => text.split(' ').filter((w) => w !== '');

describe('the command', () => {
  test.each([
    ['exec hi', 'exec'],
    ['e hi', 'exec'],
    ['exec review --uncommitted', 'exec-review'],
    ['e review', 'exec-review'],
    ['exec resume --last', 'exec-resume'],
    ['exec fork abc', 'exec-fork'],
    ['review --base main', 'review'],
    ['--yolo exec hi', 'exec'],
    ['--ask-for-approval never exec hi', 'exec'],
    ['-c model_provider="x" exec hi', 'exec'],
    ['--config=a=b exec', 'exec'],
    ['-m gpt-5 exec', 'exec'],
    ['cloud exec --env e hi', 'cloud-exec'],
    ['cloud list', 'cloud-list'],
    ['cloud status x', 'other'],
    ['login --with-api-key', 'login'],
    ['login status', 'login-status'],
    ['app-server', 'app-server'],
    ['responses-api-proxy --http-shutdown', 'responses-api-proxy'],
    ['mcp list', 'other'],
    ['--version', 'other'],
    ['-V', 'other'],
    ['exec --help', 'other'],
    ['exec -h', 'other'],
    ['fix the tests', 'tui'],
    ['', 'tui'],
    ['-- exec', 'exec'],
  ])('codex %s', (text, command) => {
    expect(parseCodexArgs(words(text)).command).toBe(command);
  });

  test('a word that is not known may be anything; a command behind it counts', () => {
    expect(parseCodexArgs([undefined, 'exec', 'hi']).command).toBe('exec');
    expect(parseCodexArgs([undefined, 'exec', 'review']).command).toBe('exec-review');
    expect(parseCodexArgs([undefined, undefined]).command).toBeUndefined();
    expect(parseCodexArgs([undefined, 'fix it']).command).toBeUndefined();
    expect(parseCodexArgs(['exec', undefined]).command).toBe('exec');
  });

  test('every command word selects its command', () => {
    for (const [text, command] of COMMAND_WORDS)
      expect(parseCodexArgs(words(text)).command).toBe(command);
  });
});

describe('the options', () => {
  test('overrides keep their order, wherever they stand', () => {
    const { overrides } = parseCodexArgs([
      '-c',
      'a = "x=y"',
      'exec',
      '--config',
      'b.c=1',
      '-cd=2',
      '--config=e=3',
      '-c',
      undefined,
      '-c',
      'lonely',
    ]);
    expect(overrides).toEqual([
      { key: 'a', value: '"x=y"' },
      { key: 'b.c', value: '1' },
      { key: 'd', value: '2' },
      { key: 'e', value: '3' },
      { key: '', value: undefined },
      { key: 'lonely', value: undefined },
    ]);
  });

  test('what decides who pays is read', () => {
    const read = parseCodexArgs(
      words('exec --oss --local-provider ollama -p ci -m gpt-oss:20b --json --trust hi there'),
    );
    expect(read).toMatchObject({
      oss: true,
      localProvider: 'ollama',
      profile: 'ci',
      model: 'gpt-oss:20b',
      json: true,
      trust: true,
      ignoreUserConfig: false,
      words: ['hi', 'there'],
    });
    expect(parseCodexArgs(words('exec --ignore-user-config --profile=x'))).toMatchObject({
      ignoreUserConfig: true,
      profile: 'x',
      oss: false,
      trust: false,
      json: false,
      localProvider: undefined,
      model: undefined,
    });
  });

  test('the last of two options counts', () => {
    expect(parseCodexArgs(words('-p a exec --profile b')).profile).toBe('b');
    expect(parseCodexArgs(words('exec -p=a')).profile).toBe('a');
  });

  test('other options are kept with their values', () => {
    const { flags, words: rest } = parseCodexArgs(
      words('responses-api-proxy --upstream-url https://x.example/v1 --github-oidc --port 80'),
    );
    expect(flags.get('upstream-url')).toBe('https://x.example/v1');
    expect(flags.get('github-oidc')).toBe(true);
    expect(flags.get('port')).toBe('80');
    expect(flags.has('config')).toBe(false);
    expect(rest).toEqual([]);
    expect(parseCodexArgs(words('login --with-api-key')).flags.get('with-api-key')).toBe(true);
    expect(parseCodexArgs(words('exec -s read-only -o out.md hi')).words).toEqual(['hi']);
    expect(parseCodexArgs(words('exec -x hi')).flags.get('x')).toBe(true);
    expect(parseCodexArgs(['exec', '-']).words).toEqual(['-']);
    expect(parseCodexArgs(['exec', '-1']).words).toEqual(['-1']);
    expect(parseCodexArgs(['exec', '--', '--oss']).oss).toBe(false);
  });
});
