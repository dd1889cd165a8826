import type { Repository } from '../../../repository/repository.ts';
import { resolvePath } from '../resolve.ts';
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
    csharp: Grammar;
  }
}

const SYNTAX: Syntax = {
  ...PLAIN,
  ...C_COMMENTS,
  quotes: [
    quote('"""', { multiline: true, raw: true, triple: true }),
    quote('"', { multiline: true, raw: true, prefix: '@' }),
    quote('"'),
    quote("'"),
  ],
  prefixes: '@$',
};

export const csharp: Grammar = {
  endings: ['cs', 'csx'],
  names: [],
  runners: [],
  implied: [],
  firsts: [],
  projects: ['dotnet run', 'dotnet test'],
  fences: [],
  commands: { dotnet: dotnetRun },
  ecosystem: 'nuget',
  libraries: { recorders: ['WireMock', 'RichardSzalay.MockHttp'], servers: [] },
  syntax: SYNTAX,
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
  habits: USUAL,
  senders: [...SENDERS, 'PostAsync', 'PostAsJsonAsync', 'SendAsync', 'HttpRequestMessage'],
  environment: {
    ...READ_ONLY,
    collections: [],
    // https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable
    readers: ['Environment.GetEnvironmentVariable', 'System.Environment.GetEnvironmentVariable'],
    // https://learn.microsoft.com/dotnet/api/system.environment.setenvironmentvariable
    changes: {
      'Environment.SetEnvironmentVariable': 'set',
      'System.Environment.SetEnvironmentVariable': 'set',
    },
    configuration: /[cC]onfig(uration)?$/,
  },
  // https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start
  handing: { properties: ['.Environment', '.EnvironmentVariables'] },
  dynamic: NOTHING_DYNAMIC,
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
  tests: annotatedTests(SYNTAX, true),
  followed: false,
  imports: (chunk) => dotted(chunk, 'using'),
  // A namespace lies in no file of its name; the whole project is read instead.
  files: () => [],
  isLibrary: () => false,
  brings: () => [],
  entries: (tree, directory) => tree.below(directory, /\.cs$/, MOST_ENTRIES),
};

/** `dotnet run --project x`: https://learn.microsoft.com/dotnet/core/tools/dotnet-run */
function dotnetRun(_: Repository, directory: string, words: readonly string[]): readonly string[] {
  if (words[1] !== 'run') return [];
  const at = words.findIndex((w) => w === '--project' || w === '-p');
  const inline = words.find((w) => w.startsWith('--project='))?.slice(10);
  const file = words[2]?.endsWith('.cs') ? words[2] : undefined;
  const path = resolvePath(directory, inline ?? (at < 0 ? (file ?? '') : (words[at + 1] ?? '')));
  return path === undefined ? [] : [path];
}
