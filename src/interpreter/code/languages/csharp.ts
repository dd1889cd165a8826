import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import type { Grammar } from './grammar.ts';
import { dotted } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    csharp: Grammar;
  }
}

const MOST_ENTRIES = 60;

export const csharp: Grammar = {
  ecosystem: 'nuget',
  syntax: {
    ...PLAIN,
    ...C_COMMENTS,
    quotes: [
      quote('"""', { multiline: true, raw: true, triple: true }),
      quote('"', { multiline: true, raw: true, prefix: '@' }),
      quote('"'),
      quote("'"),
    ],
    prefixes: '@$',
  },
  scoping: {
    bodies: 'braces',
    functions: [],
    methods: true,
    classes: ['class', 'interface', 'struct', 'record', 'enum'],
    declares: ['var', 'const'],
    typedNames: true,
    annotations: false,
    own: ['this'],
    bareFields: true,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  choice: 'question-mark',
  shorthand: false,
  commandTexts: 'none',
  environment: {
    collections: [],
    // https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable
    readers: ['Environment.GetEnvironmentVariable', 'System.Environment.GetEnvironmentVariable'],
    copies: [],
    // https://learn.microsoft.com/dotnet/api/system.environment.setenvironmentvariable
    changes: {
      'Environment.SetEnvironmentVariable': 'set',
      'System.Environment.SetEnvironmentVariable': 'set',
    },
    placeholders: false,
    settings: undefined,
  },
  // https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start
  handing: { properties: ['.Environment', '.EnvironmentVariables'] },
  dynamic: { encoded: [], fetched: [], chosen: [] },
  lazyImports: false,
  together: true,
  beside: () => [],
  builders: [
    {
      type: 'ProcessStartInfo',
      program: ['FileName'],
      words: 'ArgumentList',
      line: 'Arguments',
    },
  ],
  // https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start
  starts: { 'Process.Start': 'line-words' },
  imports: (chunk) => dotted(chunk, 'using'),
  // A namespace lies in no file of its name; the whole project is read instead.
  files: () => [],
  isLibrary: () => false,
  entries: (tree, directory) => tree.below(directory, /\.cs$/, MOST_ENTRIES),
};
