import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import type { Opened } from './opened.ts';
import { fixturesForAll } from './stand-ins.ts';

/** Variables that every one of these files' tests finds made up or taken away, by what all of them get. */
export function setForAll(
  repository: Repository,
  files: readonly Pick<Opened, 'fixtures' | 'text'>[],
): ReadonlySet<string> {
  const [first, ...others] = files.map(
    ({ fixtures }) => new Set(fixtures.flatMap((path) => [...setIn(repository, path)])),
  );
  const kept = new Set(
    files.flatMap(({ text }) => [...text.matchAll(KEPT)].map(([, name = '']) => name)),
  );
  return new Set(
    [...(first ?? [])].filter((name) => !kept.has(name) && others.every((one) => one.has(name))),
  );
}

/** `KEY = os.getenv("OPENAI_API_KEY")`: read where the file is, before anything is set for its tests. */
const KEPT =
  /^\w+\s*(?::[^=\n]{1,80})?=[^\n]{0,200}?\b(?:getenv|environ)\b[^\n]{0,20}?["'](\w+)["']/gm;

const NONE: ReadonlySet<string> = new Set();

const setIn = oncePerName((repository: Repository, path: string): ReadonlySet<string> => {
  const read = repository.read(path);
  if (read.kind !== 'text' || !/setenv|delenv|environ/.test(read.text)) return NONE;
  const given = fixturesForAll(read.text).filter((block) => !DECIDES.test(block));
  const outside = [...read.text.matchAll(AT_THE_MARGIN)].map(
    ([, set, popped, taken]) => set ?? popped ?? taken ?? '',
  );
  return new Set([...outside, ...given.flatMap(namesIn)]);
});

/** A fixture that asks first which test it is there for, or what is set. */
const DECIDES = /\brequest\b|\bif\b|\bgetenv\b/;

/** `os.environ["OPENAI_API_KEY"] = "test"` where the file is read. */
const AT_THE_MARGIN =
  /^(?:os\.)?environ(?:\[["'](\w+)["']\]\s*=\s*["']|\.pop\(\s*["'](\w+)["'])|^del (?:os\.)?environ\[["'](\w+)["']/gm;

const SETS = /\b(?:setenv\(\s*["'](\w+)["']\s*,\s*["']|delenv\(\s*["'](\w+)["'])/g;
/** `for name in ("A", "B"): monkeypatch.delenv(name)` */
const SETS_ALL =
  /\bfor (\w+) in [([]([^()[\]]*)[)\]]:\s*\n\s*\w+\.(?:setenv\(\s*\1\s*,\s*["']|delenv\(\s*\1\b)/g;

function namesIn(block: string): readonly string[] {
  const each = [...block.matchAll(SETS)].map(([, set, taken]) => set ?? taken ?? '');
  const all = [...block.matchAll(SETS_ALL)].flatMap(([, , list = '']) =>
    [...list.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name),
  );
  return [...each, ...all];
}
