import type { Repository } from '../../../repository/repository.ts';
import { oncePerName } from '../../../support/once.ts';
import { plainConstants } from './constants.ts';

/** What a stand-in may stand in for and is no model: `FakeCalendar`, `mock_tools(…)`, `use_mock_grafana=True`. */
const OF_OTHERS = [
  'calendar|clock|timers?\\b|tools?\\b|filesystem|fs\\b|storage|bucket|s3\\b|database|db\\b',
  'redis|postgres|mysql|sqlite|mongo|elastic|kafka|rabbit|grafana|prometheus|datadog|sentry',
  'slack|discord|telegram|github|gitlab|jira|notion|stripe|twilio|sendgrid|smtp|e?mail',
].join('|');
const OTHER = `(?:ed|s)?[_ ]?(?:${OF_OTHERS})`;

/** Words by which a test says that it answers in the model's place. */
const STAND_IN = new RegExp(
  [
    `mock(?!${OTHER})|monkeypatch|\\bfake(?!${OTHER})|\\bstub|\\bdummy|\\bsinon\\b|\\bnock\\b|\\bmsw\\b|\\brespx\\b|\\bspyOn\\b|\\blocal_mocked_|\\bwith_mocked_|\\bwebmockr\\b|\\bhttptest2?\\b`,
    '@patch\\b|\\bpatch\\.(?:object|dict|multiple)\\b|(?<!\\.)\\bpatch\\(',
    // https://mswjs.io/docs/api/setup-server, https://pytest-httpserver.readthedocs.io, https://hexdocs.pm/bypass
    '\\bsetup(?:Server|Worker)\\(|\\bhttpserver\\b|\\bBypass\\.open\\b',
    '\\bhttptest\\b|\\bresponses\\.activate\\b|\\bhttpretty\\b|\\baioresponses\\b|\\bopenai_responses\\b',
  ].join('|'),
  'i',
);

/** A text of several lines; one that begins its line stands by itself, and tells of what is above it. */
const LONG_TEXT = /(^[ \t]*)?("""|''')[\s\S]*?\2/gm;

/** What stands in for a part of the interpreter alone, and the fixture as it is asked for; what it does stands elsewhere. */
const OF_INTERPRETER =
  /\b(?:monkeypatch\.setattr|(?<!\.)patch)\(\s*["']builtins\.\w+["']|\bmonkeypatch(?:\.chdir\(|\b(?<=\bdef \w{1,100}\([^)]{0,300}))/g;

/** What is taken where a key is not set: `os.getenv("KEY", "mock")`, `if not key: return "MOCK_KEY"`. */
const WITHOUT_KEY =
  /((?:\bgetenv|\benviron\.get)\(\s*["']\w+["'],\s*|\bor\s+|\?\?\s*|\|\|\s*|\bif not \w+:\s{1,40}return\s+)(["'])[\w-]+\2/g;

/** Importing what makes stand-ins is no stand-in yet, nor is telling of them. */
function withoutImports(text: string): string {
  return text
    .replace(LONG_TEXT, (text, alone?: string) => (alone === undefined ? text : ''))
    .replace(OF_INTERPRETER, '')
    .replace(WITHOUT_KEY, '$1""')
    .replace(/^[ \t]*(?:(?:import|from|using)\b|use\s|#|\/\/|\*)[^\n]*$/gm, '');
}

/** Tells of parts of a file whether something stands in for a model there. */
export function standInsOf(text: string): (part: string) => boolean {
  let plain: { readonly names: RegExp | undefined } | undefined;
  return (part) => {
    const told = withoutImports(part);
    if (!STAND_IN.test(told)) return false;
    plain ??= { names: plainConstants(text) };
    return plain.names === undefined || STAND_IN.test(told.replace(plain.names, '_'));
  };
}

/** A fixture that every test gets and that puts something in the model's place. */
export const standsInForAll = oncePerName((repository: Repository, path: string): boolean => {
  const read = repository.read(path);
  if (read.kind !== 'text' || !read.text.includes('autouse')) return false;
  return fixturesForAll(read.text).some((block) => MODEL_STAND_IN.test(block));
});

/** The fixtures of a file that every test gets without naming them. */
export function fixturesForAll(text: string): readonly string[] {
  return definitionsIn(text).filter((block) => /autouse\s*=\s*True/.test(block));
}

/** What a file of fixtures defines that asks a model itself: one of them that answers in its place says nothing of the others. */
export function withoutStandIns(text: string): string {
  const fakes = standInsOf(text);
  return definitionsIn(text)
    .map((block) => (fakes(block) ? block.replace(/[^\n]/g, '') : block))
    .join('');
}

/** Each definition at the margin with its decorators; a helper below a fixture is none of it. */
function definitionsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.split(/^(?=@|(?:async )?def |class )/m)) {
    const above = found.at(-1);
    if (above?.startsWith('@') && !/^(?:async )?(?:def|class) /m.test(above))
      found[found.length - 1] = above + part;
    else found.push(part);
  }
  return found;
}

const MODEL_STAND_IN =
  /(?:monkeypatch\.setattr|mocker\.patch|(?<![\w.])patch(?:\.\w+)?\(|Mock\(|\brespx\b|\bresponses\.)[\s\S]{0,120}?(?:openai|anthropic|llm|completion|chat)/i;
