import type { Language } from './facts.ts';
import { goFiles, join, scriptAt, type Tree } from './resolve.ts';

const ENDINGS: Readonly<Record<string, Language>> = {
  py: 'python',
  pyw: 'python',
  ipynb: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescript',
  rb: 'ruby',
  rake: 'ruby',
  gemspec: 'ruby',
  go: 'go',
  cs: 'csharp',
  csx: 'csharp',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  rs: 'rust',
  php: 'php',
};
const SHEBANG = /^#!.*\b(python|node|ruby|bun|deno|tsx|php|uv)/;

/** The language of a file by its ending or its first line; undefined for shell and data. */
export function languageOf(path: string, text: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot > 0) {
    const ending = name.slice(dot + 1).toLowerCase();
    return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  }
  if (name === 'Rakefile') return 'ruby';
  const by = SHEBANG.exec(text.slice(0, 200))?.[1];
  if (by === undefined) return undefined;
  if (by === 'python' || by === 'uv') return 'python';
  return by === 'ruby' || by === 'php' ? by : by === 'tsx' ? 'typescript' : 'javascript';
}

/** The code cells of a notebook, one text; https://nbformat.readthedocs.io. Lines of magic become calls. */
export function notebookSource(json: string): string {
  try {
    const book: unknown = JSON.parse(json);
    if (
      typeof book !== 'object' ||
      book === null ||
      !('cells' in book) ||
      !Array.isArray(book.cells)
    )
      return '';
    return book.cells.map(cellSource).join('\n');
  } catch {
    return '';
  }
}

function cellSource(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null || !('cell_type' in cell) || !('source' in cell))
    return '';
  if (cell.cell_type !== 'code') return '';
  const { source } = cell;
  const text = Array.isArray(source) ? source.join('') : String(source);
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('!')) return `os.system(${JSON.stringify(line.slice(1).trim())})`;
      return line.startsWith('%') ? '' : line;
    })
    .join('\n');
}

const MAX_ENTRIES = 60;

/** The files a program begins with: the file itself, or those of a package, project or module directory. */
export function entriesOf(tree: Tree, path: string): readonly string[] {
  if (path !== '' && tree.isFile(path) && !/\.(csproj|fsproj|sln)$/.test(path)) return [path];
  const directory = /\.(csproj|fsproj|sln)$/.test(path)
    ? path.slice(0, Math.max(0, path.lastIndexOf('/')))
    : path.replace(/\/$/, '');
  // `tsx src/cli/translate`: Node and its relatives add the ending (https://nodejs.org/api/modules.html#file-modules).
  if (!tree.isDirectory(directory)) return [scriptAt(tree, path) ?? path];
  const go = goFiles(tree, directory);
  if (go.length > 0) return go;
  for (const name of [
    '__main__.py',
    'main.py',
    'index.ts',
    'index.js',
    'index.mjs',
    'src/main.rs',
    'src/index.ts',
    'src/index.js',
  ])
    if (tree.isFile(join(directory, name))) return [join(directory, name)];
  const project = tree.files(directory, /^(pom\.xml|build\.gradle(\.kts)?)$/).length > 0;
  if (project) return tree.below(join(directory, 'src'), /\.(java|kt)$/, MAX_ENTRIES);
  return tree.below(directory, /\.(?:cs|java|kt)$/, MAX_ENTRIES);
}
