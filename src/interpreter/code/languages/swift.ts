import type { Repository } from '../../../repository/repository.ts';
import { join, resolvePath } from '../resolve.ts';
import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
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
    swift: Grammar;
  }
}

/** https://docs.swift.org/swift-book/documentation/the-swift-programming-language/ */
export const swift: Grammar = {
  endings: ['swift'],
  names: [],
  runners: [{ names: ['swift'], inline: [], valued: [], manages: /\.swift$/ }],
  implied: [],
  firsts: [],
  projects: ['swift run', 'swift test'],
  fences: [],
  commands: { swift: swiftRun },
  ecosystem: 'swift',
  libraries: { recorders: [], servers: [] },
  syntax: {
    ...PLAIN,
    ...C_COMMENTS,
    quotes: [
      quote('"""', { multiline: true, triple: true, holes: '\\(' }),
      quote('"', { holes: '\\(' }),
    ],
  },
  scoping: {
    bodies: 'braces',
    functions: ['func', 'init'],
    methods: false,
    classes: ['class', 'struct', 'enum', 'actor', 'extension'],
    declares: ['let', 'var'],
    typedNames: false,
    annotations: true,
    own: ['self', 'Self'],
    bareFields: true,
    nameFirst: false,
    labels: true,
    lastValue: false,
  },
  habits: USUAL,
  senders: [...SENDERS, 'URLRequest', 'dataTask'],
  environment: {
    ...READ_ONLY,
    // https://developer.apple.com/documentation/foundation/processinfo/environment
    collections: ['ProcessInfo.processInfo.environment'],
    readers: ['getenv', 'Environment.get'],
    changes: { setenv: 'set', unsetenv: 'unset' },
  },
  handing: 'argument',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: false,
  together: true,
  beside: () => [],
  // https://developer.apple.com/documentation/foundation/process
  builders: [
    {
      type: 'Process',
      program: ['executableURL', 'launchPath'],
      words: 'arguments',
      line: undefined,
    },
  ],
  starts: {},
  tests: undefined,
  followed: false,
  imports: (chunk) => dotted(chunk, 'import'),
  // A module lies in no file of its name; the whole package is read instead.
  files: () => [],
  isLibrary: () => false,
  brings: () => [],
  entries: (tree, directory) =>
    tree.isFile(join(directory, 'Package.swift'))
      ? tree.below(join(directory, 'Sources'), /\.swift$/, MOST_ENTRIES)
      : [],
};

/** `swift run`: https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/swiftrun */
function swiftRun(_: Repository, directory: string, words: readonly string[]): readonly string[] {
  if (words[1] !== 'run') return [];
  const at = words.indexOf('--package-path');
  const path = resolvePath(directory, at < 0 ? '' : (words[at + 1] ?? ''));
  return path === undefined ? [] : [path];
}
