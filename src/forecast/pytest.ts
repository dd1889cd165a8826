import { type Around, fileNear } from './around.ts';

/** How many cases the named test files hold, each taken for one request. */
export interface Cases {
  readonly times: number;
  readonly says: string;
}

const FILE = /(?:^|\s)((?:[\w.-]+\/){0,12}(?:test_[\w-]+|[\w-]+_test)\.py)(?=[\s:]|$)/g;
/** A mention of a client: the others of a step's files call nobody. */
const CLIENT = /\b(?:openai|litellm|langchain|pydantic_ai|agents)\b/i;

/**
 * Counts test functions times the cases of their `parametrize` lists, in files that the command names
 * whole and that speak of a client. Undefined where none does or a list is made by the run.
 * https://docs.pytest.org/en/stable/how-to/parametrize.html
 */
export function pytestCases(around: Around): Cases | undefined {
  const script = around.step?.run.value ?? '';
  if (/(?:^|\s)(?:-k|-m)[ =]|::/.test(script.replace(/\bpython[\d.]* -m pytest/g, 'pytest')))
    return undefined;
  const names = [...new Set([...script.matchAll(FILE)].map(([, name]) => name ?? ''))];
  const texts = names.map((name) => fileNear(around, name));
  const calling = texts.filter((text) => text !== undefined && CLIENT.test(text));
  const counts = calling.map((text) => casesIn(text ?? ''));
  const times = counts.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0);
  if (names.length === 0 || texts.includes(undefined) || !(times > 0)) return undefined;
  return {
    times,
    says: `${times} test ${times === 1 ? 'case' : 'cases'}, each taken for one request`,
  };
}

function casesIn(text: string): number | undefined {
  let total = 0;
  let cases = 1;
  const pattern = /^[ \t]*(?:@pytest\.mark\.parametrize\(|(?:async )?def (\w+)\()/gm;
  for (const found of text.matchAll(pattern)) {
    if (found[1] === undefined) {
      const size = listIn(text, found.index + found[0].length);
      if (size === undefined) return undefined;
      cases *= size;
    } else {
      if (found[1].startsWith('test')) total += cases;
      cases = 1;
    }
  }
  return total;
}

/** The length of the list behind the names of the arguments; undefined where it is none. */
function listIn(text: string, from: number): number | undefined {
  const head = /^\s*(?:"[^"\n]*"|'[^'\n]*'|[[(][^\])\n]*[\])])\s*,\s*(?:argvalues\s*=\s*)?\[/.exec(
    text.slice(from, from + 400),
  );
  if (head === null) return undefined;
  return itemsAt(text, from + head[0].length);
}

/** A longer list is not counted. */
const MOST_LIST = 20_000;

/** Items of a bracketed list, by the commas of its own level. */
function itemsAt(text: string, from: number): number | undefined {
  let [depth, items, filled] = [0, 0, false];
  for (let at = from; at < Math.min(text.length, from + MOST_LIST); at++) {
    const char = text[at] ?? '';
    if (char === '#') at = lineEnd(text, at);
    else if (char === '"' || char === "'") {
      const end = textEnd(text, at, char);
      if (end === undefined) return undefined;
      [at, filled] = [end, true];
    } else if ('[({'.includes(char)) [depth, filled] = [depth + 1, true];
    else if (char === ']' && depth === 0) return items + (filled ? 1 : 0);
    else if ('])}'.includes(char)) depth--;
    else if (char === ',' && depth === 0) [items, filled] = [items + 1, false];
    // `*CASES`, and a list that something makes: as many as the run makes.
    else if (depth === 0 && (char === '*' || /^for\b/.test(text.slice(at, at + 4))))
      return undefined;
    else if (/\S/.test(char)) filled = true;
  }
  return undefined;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function textEnd(text: string, at: number, quote: string): number | undefined {
  const long = quote.repeat(3);
  if (text.startsWith(long, at)) {
    const end = text.indexOf(long, at + 3);
    return end < 0 ? undefined : end + 2;
  }
  for (let next = at + 1; next < text.length; next++) {
    if (text[next] === '\\') next++;
    else if (text[next] === quote) return next;
    else if (text[next] === '\n') return undefined;
  }
  return undefined;
}
