import { Composer, type Document, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml';
import { MAX_FILE_BYTES } from '../../repository/repository.ts';
import { withLineFeeds } from './breaks.ts';
import { withDeepQuote } from './fault.ts';
import type { YamlFile } from './node.ts';
import { Refused, tooDeep, tooLong, tooManyWords } from './refused.ts';
import { Walk } from './walk.ts';

/** A file within the node limit stays far below; above it even splitting into words takes seconds. */
const MAX_LEXEMES = 300_000;
/** Open collections while reading; a little above `MAX_DEPTH`, so that the walk can say where. */
const MAX_OPEN = 64;

/** As many as anybody writes; each of them is read anew. */
const MAX_MENDED = 8;

/** `readYaml` for every file, by the `yaml` package. */
export function readWithLibrary(path: string, text: string, mended = 0): YamlFile {
  const lines = new LineCounter();
  const walk = new Walk(path, text, lines, brokenAt);
  try {
    const documents = compose(withLineFeeds(text), lineStarts(text, lines));
    const first = documents[0];
    const second = documents[1];
    const [met] = first?.errors ?? [];
    const deeper =
      met && mended < MAX_MENDED
        ? withDeepQuote(text, lines.linePos(met.pos[0]).line, firstLine(met.message))
        : undefined;
    const again = deeper === undefined ? undefined : readWithLibrary(path, deeper, mended + 1);
    if (again !== undefined && again.gap === undefined) return again;
    for (const error of first?.errors ?? []) walk.broken(error.pos[0], firstLine(error.message));
    if (second !== undefined)
      walk.broken(second.range[0], 'the file holds more than one YAML document');
    const contents = first?.contents;
    const root = contents === null || contents === undefined ? undefined : walk.node(contents, 1);
    const { diagnostics, gap } = walk;
    return { root, isWhole: (node) => walk.isWhole(node), diagnostics, gap };
  } catch (error) {
    if (error instanceof Refused) walk.refused(error);
    else walk.broken(0, 'the reader gave up on it');
    const { diagnostics, gap } = walk;
    return { root: undefined, isWhole: () => false, diagnostics, gap };
  }
}

/** The line of the first fault of a text. */
function brokenAt(text: string): number | undefined {
  const lines = new LineCounter();
  try {
    const [first] = compose(withLineFeeds(text), lineStarts(text, lines));
    const [met] = first?.errors ?? [];
    return met && lines.linePos(met.pos[0]).line;
  } catch {
    return 0;
  }
}

/** Lines are counted as GitHub and editors number them: at line feeds only. */
function lineStarts(text: string, lines: LineCounter): LineCounter {
  const { addNewLine } = lines;
  lines.addNewLine = (offset) =>
    offset === 0 || text[offset - 1] === '\n' ? addNewLine(offset) : offset;
  return lines;
}

/** The library's three stages by hand: composing recurses, so depth has to be known before. */
function compose(text: string, lines: LineCounter): Document.Parsed<ParsedNode>[] {
  lines.addNewLine(0);
  if (text.length > MAX_FILE_BYTES) throw tooLong();
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let lexemes = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    offset += lexeme.length;
    if (parser.stack.length > MAX_OPEN) throw tooDeep(Math.min(offset, text.length));
    if (++lexemes > MAX_LEXEMES) throw tooManyWords(Math.min(offset, text.length), MAX_LEXEMES);
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer<ParsedNode>({
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  const documents: Document.Parsed<ParsedNode>[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 200);
}
