/** nextest's own way to say which tests run: https://nexte.st/docs/filtersets/reference/ */
import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest } from '../files.ts';
import { toml } from '../runners/parse.ts';

/** Whether a test of a name is picked; undefined where more than its name decides. */
type Filter = (name: string) => boolean | undefined;

const PICKS_ALL: Filter = () => true;

/** What the words and the profile that they name pick together. */
export function filterOf(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Filter {
  const behind = (...flags: readonly string[]): readonly string[] =>
    words.flatMap((word, at) => {
      if (flags.includes(word)) return [words[at + 1] ?? ''];
      const flag = flags.find((one) => word.startsWith(`${one}=`));
      return flag === undefined ? [] : [word.slice(flag.length + 1)];
    });
  const given = behind('-E', '--filterset', '--filter-expr').map(parsed);
  const asked: Filter =
    given.length === 0 ? PICKS_ALL : (name) => any(given.map((one) => one(name)));
  const [profile = 'default'] = behind('--profile', '-P');
  const settings = words.includes('--ignore-default-filter')
    ? undefined
    : nearest(repository, directory, ['.config/nextest.toml']);
  const profiles = dig(settings && toml(settings.text), 'profile');
  const text =
    dig(profiles, profile, 'default-filter') ?? dig(profiles, 'default', 'default-filter');
  const usual = typeof text === 'string' ? parsed(text) : PICKS_ALL;
  return (name) => all([asked(name), usual(name)]);
}

function any(told: readonly (boolean | undefined)[]): boolean | undefined {
  if (told.includes(true)) return true;
  return told.includes(undefined) ? undefined : false;
}

function all(told: readonly (boolean | undefined)[]): boolean | undefined {
  if (told.includes(false)) return false;
  return told.includes(undefined) ? undefined : true;
}

const WORDS = /\w+\((?:[^()]|\([^()]*\))*\)|[()&|!+-]|\b(?:and|or|not)\b|\S+?/g;
const TERM = /^(\w+)\(([\s\S]*)\)$/;
const MAX_TEXT = 4000;
const MAX_WORDS = 200;

/** From loosest to tightest `or`, `and`, `not`; what does not fit is not known. */
function parsed(text: string): Filter {
  const words = text.slice(0, MAX_TEXT).match(WORDS) ?? [];
  if (words.length > MAX_WORDS) return () => undefined;
  let at = 0;
  const joined = (
    by: ReadonlySet<string>,
    tighter: () => Filter,
    how: (told: readonly (boolean | undefined)[]) => boolean | undefined,
  ): Filter => {
    const parts = [tighter()];
    while (by.has(words[at] ?? '')) {
      at++;
      parts.push(tighter());
    }
    return (name) => how(parts.map((one) => one(name)));
  };
  const single = (): Filter => {
    const word = words[at++] ?? '';
    if (word === 'not' || word === '!') {
      const inner = single();
      return (name) => {
        const told = inner(name);
        return told === undefined ? undefined : !told;
      };
    }
    if (word === '(') {
      const inner = either();
      at++;
      return inner;
    }
    return term(word);
  };
  const both = (): Filter => joined(AND, single, all);
  const either = (): Filter => joined(OR, both, any);
  return either();
}

const AND: ReadonlySet<string> = new Set(['and', '&']);
const OR: ReadonlySet<string> = new Set(['or', '|', '+']);

function term(word: string): Filter {
  const [, kind, given = ''] = TERM.exec(word) ?? [];
  if (kind === 'all') return PICKS_ALL;
  if (kind === 'none') return () => false;
  if (kind !== 'test') return () => undefined;
  const text = given.trim();
  // The name of its modules stands in front: what a part of it does not say is not known.
  if (text.startsWith('/') || text.startsWith('#') || text.includes('::')) return () => undefined;
  if (text.startsWith('=')) return (name) => (text.slice(1) === name ? undefined : false);
  const part = text.replace(/^~/, '');
  return (name) => name.includes(part);
}
