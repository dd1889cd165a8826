import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal, oneOf, originName, UNSET, type Value } from '../../src/value/value.ts';
import {
  condition,
  evaluate,
  interpolate,
  NOTHING_KNOWN,
  readTemplate,
  type Scope,
} from '../../src/workflow/expression.ts';

const at = { path: 'w.yml', line: 3, column: 5, shows: 'env' };

/** `first-non-empty: secrets.A | "x"`; `+` joins the pieces of one text. */
function show(value: Value): string {
  const texts = value.alternatives.map((a) => a.pieces.map(originName).join(' + ') || '(empty)');
  return texts.length < 2 ? (texts[0] ?? '(unset)') : `${value.choice}: ${texts.join(' | ')}`;
}
const yields = (expression: string, scope: Scope = NOTHING_KNOWN): string =>
  show(evaluate(expression, scope, at));

const known: Scope = {
  env: (name) => (name === 'KEY' ? evaluate('secrets.FROM_ENV', NOTHING_KNOWN, at) : undefined),
  input: (name) =>
    ({ mode: literal('comment'), fast: literal('false'), text: literal('false') })[
      name.toLowerCase()
    ],
  inputType: (name) => (name === 'fast' ? 'boolean' : 'unknown'),
  secret: (name) => (name.toLowerCase() === 'omitted' ? UNSET : undefined),
  matrix: (name) =>
    ({
      provider: oneOf(literal('OPENAI'), literal('AZURE')),
      config: literal('{"key":"v","deep":{"x":"1"}}'),
    })[name],
  github: (path) =>
    path === 'event_name' ? oneOf(literal('push'), literal('pull_request')) : undefined,
};

describe('evaluate', () => {
  it.each([
    ['secrets.A', 'secrets.A'],
    ["secrets['A']", 'secrets.A'],
    ["SECRETS['A']", 'secrets.A'],
    ['secrets.github_token', 'github.token'],
    ['github.token', 'github.token'],
    ['vars.KEY', 'vars.KEY'],
    ['inputs.key', 'inputs.key'],
    ['github.event.inputs.key', 'inputs.key'],
    ['env.KEY', '$KEY'],
    ['steps.get.outputs.key', 'steps.get.outputs.key'],
    ['needs.login.outputs.key', 'needs.login.outputs.key'],
    ['matrix.key', 'matrix.key'],
    ['toJSON(secrets)', 'secrets.*'],
    ['secrets[matrix.name]', 'secrets[matrix.name]'],
    ["secrets[format('{0}_{1}', matrix.name, vars.X)]", 'secrets[…]'],
    ['secrets.*', 'secrets.*'],
    ["secrets[format('{0}_KEY', 'A')]", 'secrets.A_KEY'],
    ['secrets.A || secrets.B', 'first-non-empty: secrets.A | secrets.B'],
    ["secrets.A || 'x'", 'first-non-empty: secrets.A | "x"'],
    ["'x' || secrets.A", '"x"'],
    ["'' || secrets.A", 'secrets.A'],
    ["github.ref == 'x' && secrets.A", 'one-of: secrets.A | (empty)'],
    ["github.ref == 'x' && secrets.A || secrets.B", 'one-of: secrets.A | secrets.B'],
    ["github.ref == 'x' && 'a' || 'b'", 'one-of: "a" | "b"'],
    ['true && secrets.A || secrets.B', 'first-non-empty: secrets.A | secrets.B'],
    ['false && secrets.A || secrets.B', 'secrets.B'],
    ["case(github.ref == 'x', secrets.A, secrets.B)", 'one-of: secrets.A | secrets.B'],
    ['case(true, secrets.A, secrets.B)', 'secrets.A'],
    ["format('Bearer {0}{{}}', secrets.A)", '"Bearer " + secrets.A + "{}"'],
    ['join(fromJSON(\'["a","b"]\'), \'-\')', '"a-b"'],
    ['fromJSON(secrets.CONFIG).key', 'secrets.CONFIG'],
    ['fromJSON(\'{"a":"x"}\').A', '"x"'],
    ["github.ref == 'x'", 'one-of: "true" | "false"'],
    ["'it''s ''so'''", "\"it's 'so'\""],
    ['1.5', '"1.5"'],
    ['null', '(empty)'],
    ["hashFiles('x')", 'hashFiles()'],
    ['this is broken', 'this is broken'],
    ['nope()', 'nope()'],
  ])('%s yields %s', (expression, expected) => {
    expect(yields(expression)).toBe(expected);
  });

  it.each([
    ['env.KEY', 'secrets.FROM_ENV'],
    ['env.key', '$key'],
    ['inputs.MODE', '"comment"'],
    ['secrets.OMITTED', '(unset)'],
    ['secrets.OMITTED || secrets.B', 'secrets.B'],
    [
      "secrets[format('{0}_KEY', matrix.provider)]",
      'one-of: secrets.OPENAI_KEY | secrets.AZURE_KEY',
    ],
    ['matrix.config.key', '"v"'],
    ['matrix.config.deep.x', '"1"'],
    [
      "inputs.mode == 'comment' && secrets.A || secrets.B",
      'first-non-empty: secrets.A | secrets.B',
    ],
    ["inputs.mode == 'review' && secrets.A || secrets.B", 'secrets.B'],
  ])('with what the scope knows, %s yields %s', (expression, expected) => {
    expect(yields(expression, known)).toBe(expected);
  });

  it('puts the place of the expression in front of the trail', () => {
    const trail = evaluate('secrets.A', NOTHING_KNOWN, at).alternatives[0]?.trail;
    expect(trail).toEqual([at]);
  });

  it('stays small and quick on nested formats and conditions', () => {
    let text = "'xxxxxxxxxx'";
    for (let i = 0; i < 6; i++) text = `format('${'{0}'.repeat(60)}', ${text})`;
    expect(yields(text)).toContain('too long to follow');
    expect(yields(text).length).toBeLessThan(1_000);
    let nested = 'secrets.A';
    for (let i = 0; i < 15; i++) nested = `((${nested} || 'b') == 'c' || 'd')`;
    expect(yields(nested)).not.toBe('');
  });
});

describe('interpolate', () => {
  it('joins texts and expressions', () => {
    const value = interpolate('Bearer ${{ secrets.A }}!', NOTHING_KNOWN, at);
    expect(show(value)).toBe('"Bearer " + secrets.A + "!"');
  });
  it('takes a text without expressions as it is', () => {
    expect(show(interpolate('plain', NOTHING_KNOWN, at))).toBe('"plain"');
    expect(show(interpolate('', NOTHING_KNOWN, at))).toBe('(empty)');
  });
});

describe('readTemplate', () => {
  it('does not close inside a string', () => {
    expect(readTemplate("a ${{ '}}' }} b ${{ x")).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'expression', expression: "'}}'" },
      { kind: 'text', text: ' b ${{ x' },
    ]);
  });
  it('keeps every text that holds no expression', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll('${{', '');
        const joined = readTemplate(plain).map((s) => (s.kind === 'text' ? s.text : '?'));
        expect(joined.join('')).toBe(plain);
      }),
    );
  });
  it('is linear on openings that never close', () => {
    expect(readTemplate('${{ '.repeat(200_000))).toHaveLength(1);
  });
});

describe('condition', () => {
  it.each([
    ['false', 'never'],
    ['${{ false }}', 'never'],
    ['true', 'always'],
    ['', 'always'],
    ['always()', 'always'],
    ['success()', 'always'],
    ['failure()', 'maybe'],
    ['cancelled()', 'maybe'],
    ['!cancelled()', 'always'],
    ["github.repository == 'x/y'", 'maybe'],
    ["secrets.X != ''", 'maybe'],
    ["env.KEY != ''", 'maybe'],
    ["github.event_name == 'schedule'", 'never'],
    ["github.event_name == 'PUSH'", 'maybe'],
    ["github.event_name != 'schedule'", 'always'],
    ["${{ github.event_name == 'schedule' && failure() }}", 'never'],
    ["github.event_name == 'schedule' || github.ref == 'x'", 'maybe'],
    ['contains(fromJSON(\'["schedule","release"]\'), github.event_name)', 'never'],
    ["contains('push pull_request', github.event_name)", 'always'],
    ["startsWith(github.event_name, 'pu')", 'always'],
    ["inputs.mode == 'comment'", 'always'],
    ["inputs.mode == 'review'", 'never'],
    ['inputs.fast', 'never'],
    ['inputs.fast == true', 'never'],
    ['!inputs.fast', 'always'],
    ['inputs.text', 'maybe'],
    ["inputs.text == 'true'", 'never'],
    ["inputs.text == 'false'", 'maybe'],
    ['inputs.other', 'maybe'],
    ['1 > 2', 'never'],
    ["${{ github.ref }} == 'x'", 'always'],
    ['${{ false }}\n', 'maybe'],
    ["''", 'never'],
    ['not an expression', 'maybe'],
  ])('%s: %s', (text, expected) => {
    expect(condition(text, known)).toBe(expected);
  });

  it('never throws', () => {
    const words = ["'", '(', ')', '||', '&&', '!', 'secrets', '.', 'A', '[', ']', '==', '1', ' '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(['always', 'never', 'maybe']).toContain(condition(text, known));
        expect(Array.isArray(evaluate(text, known, at).alternatives)).toBe(true);
      }),
    );
  });
});
