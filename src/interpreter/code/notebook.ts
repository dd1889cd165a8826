/** The program that a notebook is, and where each line of it stands in the notebook's own text. */
interface Notebook {
  readonly text: string;
  readonly lineOf: (line: number) => number;
}

/** The code cells of a notebook, one text; https://nbformat.readthedocs.io. Lines of magic become calls. */
export function notebookOf(json: string): Notebook {
  const written = cellsOf(json).flatMap((cell) => cell.split('\n'));
  const lines = placesIn(json, written);
  return {
    text: written.map(asProgram).join('\n'),
    lineOf: (line) => lines[line - 1] ?? 1,
  };
}

function cellsOf(json: string): readonly string[] {
  try {
    const book: unknown = JSON.parse(json);
    if (
      typeof book !== 'object' ||
      book === null ||
      !('cells' in book) ||
      !Array.isArray(book.cells)
    )
      return [];
    return book.cells.map(cellSource);
  } catch {
    return [];
  }
}

function cellSource(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null || !('cell_type' in cell) || !('source' in cell))
    return '';
  if (cell.cell_type !== 'code' || isPassedOver(cell)) return '';
  const { source } = cell;
  return Array.isArray(source) ? source.join('') : String(source);
}

/** https://nbconvert.readthedocs.io/en/latest/config_options.html: cells with this tag are not run. */
function isPassedOver(cell: object): boolean {
  const metadata = 'metadata' in cell ? cell.metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('tags' in metadata)) return false;
  return Array.isArray(metadata.tags) && metadata.tags.includes('skip-execution');
}

function asProgram(line: string): string {
  if (line.startsWith('!')) return `os.system(${JSON.stringify(line.slice(1).trim())})`;
  return line.startsWith('%') ? '' : line;
}

/** Outputs and pictures stand between the cells, a long one on one line. */
const FURTHEST = 400;

/** The line of the file that holds each line of a cell as a text of its own, as notebooks are saved; the last one found where it does not. */
function placesIn(json: string, written: readonly string[]): readonly number[] {
  const raw = json.split('\n');
  let [at, next] = [0, 0];
  return written.map((line) => {
    const text = JSON.stringify(line).slice(0, -1);
    if (line.trim() === '') return at + 1;
    for (let i = next; i < Math.min(raw.length, at + FURTHEST); i++)
      if (isWritten(raw[i]?.trimStart() ?? '', text)) {
        at = i;
        next = i + 1;
        break;
      }
    return at + 1;
  });
}

/** Whether a line of JSON holds just this text, with the end of its line or without. */
function isWritten(line: string, text: string): boolean {
  return line.startsWith(`${text}"`) || line.startsWith(`${text}\\n"`);
}
