import { describe, expect, it } from 'vitest';
import {
  clean,
  clip,
  codeCell,
  codeSpan,
  commandData,
  commandProperty,
  destination,
  encodePath,
  guardLines,
  inline,
  link,
  maskKeys,
  prose,
} from '../../src/render/escape.ts';
import { stringify } from '../../src/render/json.ts';

describe('maskKeys', () => {
  it.each([
    ['sk-proj-abcdefghijklmnop', 'sk-proj-…'],
    ['key=sk-abcdefghij;', 'key=sk-abcde…;'],
    ['at-1234567890abcdefgh', 'at-12345…'],
    ['eyJhbGciOiJIUzI1NiIsInR5.eyJzdWIiOiIx.c2ln', 'eyJhbGci…'],
    ['ghp_abcdefghijklmnopqrst', 'ghp_abcd…'],
    ['github_pat_11AAAAAAA0abcdefghij', 'github_p…'],
  ])('%s', (text, masked) => {
    expect(maskKeys(text)).toBe(masked);
    expect(maskKeys(masked)).toBe(masked);
    // An escape in JSON is a letter in front of the key, which must not hide it.
    expect(stringify({ text: `\n${text}` })).toBe(`{\n  "text": "\\n${masked}"\n}\n`);
  });

  it.each(['risk-assessment-tool', 'look-at-everything-here', 'at-least-one-reviewer', 'sk-learn'])(
    'leaves %s alone',
    (text) => expect(maskKeys(text)).toBe(text),
  );

  it('sees a key through characters that hide it', () => {
    expect(clean('s\u200Bk-pr\u001B[0moj-abcdefghijkl')).toBe('sk-proj-…');
  });
});

describe('clean', () => {
  it.each([
    ['red \u001B[31mtext\u001B[0m', 'red text'],
    ['link \u001B]8;;http://x\u0007here', 'link here'],
    ['a\r\nb\tc\u0000d\u2028e', 'a b c d e'],
    ['abc\u202Etxt.exe', 'abctxt.exe'],
    ['\uD800lone', '\uFFFDlone'],
    ['x ##[error]y', 'x ## [error]y'],
  ])('%j', (text, cleaned) => expect(clean(text)).toBe(cleaned));
});

describe('guardLines', () => {
  it('leaves no line that the runner takes for a command', () => {
    expect(guardLines('::error::x\r  ::stop\na::b\n##[group]')).toBe(
      ': :error::x\n  : :stop\na::b\n## [group]',
    );
  });
});

describe('clip', () => {
  it('never splits a character', () => expect(clip('ab😀cd', 4)).toBe('ab…'));
  it('leaves what fits', () => expect(clip('abcd', 4)).toBe('abcd'));
});

describe('Markdown', () => {
  it.each([
    ['@user', '@\u200Buser'],
    ['#12 GH-3 o/r#4', '\\#\u200B12 GH-\u200B3 o/r#\u200B4'],
    ['<b>&|`', '&lt;b&gt;&amp;&#124;&#96;'],
    ['http://x www.y.z', 'http:\u200B//x www\u200B.y.z'],
    ['deadbeef', 'deadbe\u200Bef'],
    ['1. - x', '1\\. - x'],
    ['- x', '\\- x'],
    ['::error', ':&#58;error'],
    ['a_b*c', 'a\\_b\\*c'],
  ])('inline %j', (text, escaped) => expect(inline(text)).toBe(escaped));

  it.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['a\nb', '`a b`'],
    ['', ''],
  ])('codeSpan %j', (text, escaped) => expect(codeSpan(text)).toBe(escaped));

  it('writes no pipe into a cell', () => {
    expect(codeCell('a|b')).toBe('a&#124;b');
    expect(codeCell('ab')).toBe('`ab`');
  });

  it.each([
    ['runs `codex exec` now', 'runs `codex exec` now'],
    ['a `b` and `c', 'a `b` and &#96;c'],
    ['`a``b`', '`a` `b`'],
    ['`<x>` <y>', '`<x>` &lt;y&gt;'],
    ['0a1``b2c', '0a1&#96;&#96;b2c'],
  ])('prose %j', (text, escaped) => expect(prose(text)).toBe(escaped));

  it('keeps links to the web and to nothing else', () => {
    expect(link('x', 'https://a.b/c d)e')).toBe('[x](https://a.b/c%20d%29e)');
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(destination('data:text/html,x')).toBeUndefined();
  });

  it('keeps a path below its root', () => {
    expect(encodePath('../a b/(c)#d.yml')).toBe('a%20b/%28c%29%23d.yml');
  });
});

describe('workflow commands', () => {
  it('escapes data and properties', () => {
    expect(commandData('100%\r\n::x')).toBe('100%25%0D%0A::x');
    expect(commandProperty('a:b,c')).toBe('a%3Ab%2Cc');
  });
});

describe('time', () => {
  const pieces = [
    '`',
    '\\',
    'sk-',
    'at-',
    'eyJ',
    'ghp_',
    'a',
    '0',
    '\u001B[',
    '\u001B]',
    '::',
    '##[',
    'GH-',
    'www.',
    '@',
    ' ',
    '-',
  ];

  it.each([...pieces, ...pieces.map((piece) => `${piece}a`)])(
    'grows with the length: %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const escaper of [inline, prose, codeSpan, guardLines, encodePath, commandProperty])
        expect(escaper(text).length).toBeLessThan(20 * text.length + 1);
      expect((destination(`https://${text}`) ?? '').length).toBeLessThan(20 * text.length);
    },
  );
});
