import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { namedAt } from '../names-at.ts';
import { join, type Tree } from '../resolve.ts';
import type { SourceFile } from '../source.ts';
import { C_COMMENTS, PLAIN, quote, type Syntax } from '../syntax.ts';
import { annotatedTests } from './annotated-tests.ts';
import {
  type Grammar,
  MOST_ENTRIES,
  NOTHING_DYNAMIC,
  READ_ONLY,
  SENDERS,
  USUAL,
} from './grammar.ts';
import { dotted } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    java: Grammar;
    kotlin: Grammar;
  }
}

/** A single source file is a program as well: https://openjdk.org/jeps/330 */
const SYNTAX: Syntax = {
  ...PLAIN,
  ...C_COMMENTS,
  quotes: [quote('"""', { multiline: true, triple: true }), quote('"'), quote("'")],
};

export const java: Grammar = {
  endings: ['java'],
  names: [],
  runners: [
    { names: ['java'], inline: [], valued: ['-cp', '-classpath', '--class-path', '-jar', '-m'] },
  ],
  implied: [],
  firsts: [],
  projects: ['exec:java', 'bootrun'],
  fences: [],
  commands: {},
  ecosystem: 'jvm',
  libraries: {
    recorders: ['com.github.tomakehurst.wiremock', 'okhttp3.mockwebserver', 'org.mockserver'],
    servers: [],
  },
  syntax: SYNTAX,
  scoping: {
    bodies: 'braces',
    functions: [],
    methods: true,
    classes: ['class', 'interface', 'enum', 'record'],
    declares: ['var', 'final'],
    typedNames: true,
    annotations: false,
    own: ['this'],
    bareFields: true,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  habits: USUAL,
  // `uri` and `url` of builders, which hand on the address.
  senders: [
    ...[...SENDERS, 'Request', 'postForObject', 'exchange', 'retrieve', 'sendAsync'],
    ...['uri', 'url'],
  ],
  environment: {
    ...READ_ONLY,
    collections: [],
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html
    readers: ['System.getenv', 'System.getProperty'],
    copies: ['System.getenv'],
    placeholders: true,
  },
  // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html
  handing: { properties: ['.environment'] },
  dynamic: NOTHING_DYNAMIC,
  lazyImports: false,
  together: true,
  beside: () => [],
  builders: [],
  starts: { ProcessBuilder: 'words', command: 'words', '.exec': 'text' },
  tests: annotatedTests(SYNTAX, false),
  followed: false,
  imports,
  files: ({ tree, file }, { specifier }) => files(tree, file, specifier),
  isLibrary: () => false,
  brings: () => [],
  entries: (tree, directory) => sources(tree, directory),
};

/** https://kotlinlang.org/docs/custom-script-deps-tutorial.html */
export const kotlin: Grammar = {
  ...java,
  endings: ['kt', 'kts'],
  names: [],
  runners: [{ names: ['kotlin'], inline: [], valued: ['-cp', '-classpath', '-J'] }],
  implied: [],
  firsts: [],
  projects: [],
  fences: [],
  syntax: {
    ...java.syntax,
    quotes: [
      quote('"""', { multiline: true, triple: true, holes: '${', names: 'bare' }),
      quote('"', { holes: '${', names: 'bare' }),
      quote("'"),
    ],
  },
  scoping: {
    ...java.scoping,
    functions: ['fun'],
    methods: false,
    classes: ['class', 'interface', 'object'],
    declares: ['val', 'var'],
    typedNames: false,
    annotations: true,
  },
  environment: { ...java.environment, placeholders: false },
};

/** The sources of a Maven or Gradle module. */
function sources(tree: Tree, directory: string): readonly string[] {
  const project = tree.files(directory, /^(pom\.xml|build\.gradle(\.kts)?)$/).length > 0;
  const from = project ? join(directory, 'src') : directory;
  // What a build runs is its main sources alone.
  return project || directory.endsWith('src/main')
    ? tree.below(from, /\.(java|kt)$/, MOST_ENTRIES)
    : [];
}

/** Imports, and the file's own package, whose classes need none. */
function imports(chunk: Chunk): readonly Import[] {
  const own = dotted(chunk, 'package')
    .slice(0, 1)
    .map((p) => ({ ...p, names: [] }));
  return [...own, ...dotted(chunk, 'import')];
}

function files(tree: Tree, file: SourceFile, specifier: string): readonly string[] {
  const root = /^(.*?\/)?src\/(main|test)\/(java|kotlin)\//.exec(file.path);
  if (root === null) return [];
  const before = root[1] ?? '';
  for (const set of ['main', 'test'])
    for (const language of ['java', 'kotlin']) {
      const path = `${before}src/${set}/${language}/${specifier.replaceAll('.', '/')}.${language === 'java' ? 'java' : 'kt'}`;
      if (tree.isFile(path)) return [path];
    }
  // A package: of its classes those that this file names.
  return ['main', 'test'].flatMap((set) =>
    ['java', 'kotlin']
      .flatMap((language) =>
        tree.files(`${before}src/${set}/${language}/${specifier.replaceAll('.', '/')}`, SOURCE),
      )
      .filter(
        (path) =>
          path !== file.path &&
          namedAt(file, path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))).length > 0,
      ),
  );
}

const SOURCE = /\.(?:java|kt)$/;
