import type { ApiFact } from '../interpreter/code/facts.ts';
import { ancestors, join } from '../interpreter/code/resolve.ts';
import type { Call } from '../interpreter/shell.ts';
import { baseName, parent } from '../repository/path.ts';
import { textAt } from '../repository/repository.ts';

/**
 * What stands in for a model, or records it, by the words that such tests are written with: more of them
 * than leave a test out (`stand-ins.ts`), as here one too few makes a charge sure.
 */
const STANDS_IN =
  /\b(?:jest|vi|unittest|sinon|td)\.(?:mock|doMock|fn|stub\w*|spyOn|replace)|Mock(?:ed|s)?\b|\b(?:mocker|mock_\w+|mock)\b|\b@?(?:monkey)?patch\b|stub|fake|cassette|\bvcr\b|\bnock\b|\bmsw\b|respx|wiremock|spy_?on|replay|recorder|intercept|setup_?server/i;

/** What is logged nobody asks a model for. */
const OF_A_LOG = /\b\w*log(?:ger)?\w*\s*[=:]\s*(?:jest|vi)\.fn\(\)/gi;

/** A method by which a client asks. */
const ASKS =
  /\.\s*(?:create|parse|invoke|ainvoke|stream|generate\w*|complete\w*|chat|ask|send\w*|embed\w*|run)\s*\(/;

/** Words that pick some of a file's tests, so that the one which asks may not be among them. */
const PICKS = /^(?:-k|-m|-t|-g|--grep|--filter|--deselect|--testNamePattern)(?:=|$)|::/;

/**
 * Whether a run of tests names the very file whose tests are seen to ask, and nothing in that file, nor in what
 * is set up for it, answers in the model's place.
 */
export function isNamedTest({ texts, frame }: Call, { trail, request }: ApiFact): boolean {
  const file = trail[0]?.path;
  if (file === undefined || texts.some((text) => PICKS.test(text))) return false;
  if (!texts.some((text) => names(text, file))) return false;
  const { repository } = frame.tracer;
  const own = textAt(repository, file);
  if (own === undefined || STANDS_IN.test(own.replace(OF_A_LOG, ''))) return false;
  const call = trail.at(-1)?.shows ?? '';
  if (request === undefined && ![own, call].some((text) => ASKS.test(text))) return false;
  // https://docs.pytest.org/en/stable/reference/fixtures.html#conftest-py-sharing-fixtures-across-multiple-files
  const shared = ancestors(parent(file)).map((folder) =>
    textAt(repository, join(folder, 'conftest.py')),
  );
  return !shared.some((text) => text !== undefined && STANDS_IN.test(text));
}

/** `tests/live/test_ask.py`, `--testPathPattern=ask.live`: with enough of it to mean one file. */
function names(word: string, file: string): boolean {
  const named = word.slice(word.startsWith('-') ? word.indexOf('=') + 1 : 0).replace(/^\.\//, '');
  const base = baseName(file).replace(/\.\w+$/, '');
  const stem = base.replace(/\.(?:test|spec)$/, '');
  return named.length >= stem.length && named.includes(stem) && /[._-]|\.\w+$/.test(named);
}
