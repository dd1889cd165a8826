import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { pathAt } from '../path.ts';
import { ancestors, join, resolvePath } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { atStatement, lineEnd, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    perl: Grammar;
  }
}

const IN_TEXT = { names: 'dollar', keys: true } as const;

/** https://perldoc.perl.org/perlpod: from a command at the margin to `=cut`. */
const POD = ['pod', 'head', 'over', 'item', 'back', 'begin', 'for', 'encoding'];

/** https://perldoc.perl.org/perlsyn, https://perldoc.perl.org/perlop#Quote-and-Quote-like-Operators */
export const perl: Grammar = {
  endings: ['pl', 'pm', 't'],
  names: [],
  // https://perldoc.perl.org/perlrun
  runners: [{ names: ['perl'], inline: ['-e', '-E'], valued: ['-I', '-M', '-m'] }],
  implied: [],
  firsts: [],
  projects: [],
  commands: {},
  fences: ['perl'],
  ecosystem: 'cpan',
  libraries: {
    recorders: ['Test.LWP.UserAgent', 'Test.MockModule', 'LWP.UserAgent.Mockable'],
    servers: [],
  },
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [
      ...POD.map((command) => [`=${command}`, '\n=cut', true] as const),
      // What stands behind is no program.
      ['__END__', '\0', true],
      ['__DATA__', '\0', true],
    ],
    quotes: [
      quote('qq{', { close: '}', multiline: true, ...IN_TEXT }),
      quote('qq(', { close: ')', multiline: true, ...IN_TEXT }),
      quote('q{', { close: '}', multiline: true }),
      quote('q(', { close: ')', multiline: true }),
      quote('qx{', { close: '}', multiline: true, ...IN_TEXT, command: true }),
      quote('qx(', { close: ')', multiline: true, ...IN_TEXT, command: true }),
      // One that a pattern holds (`s/"//`) opens no text of many lines.
      quote('"', IN_TEXT),
      quote("'"),
      quote('`', { ...IN_TEXT, command: true }),
    ],
    regex: ['return', 'if', 'unless', 'while', 'until', 'and', 'or', 'not', 'split', 'grep', 'map'],
    atNames: true,
    hereDocument: /^<<~?(['"]?)([A-Z_]\w*)\1/,
    wordList: /^qw\s*[[({<|!/]/,
  },
  scoping: {
    bodies: 'braces',
    functions: ['sub'],
    methods: false,
    classes: [],
    declares: ['my', 'our', 'local', 'state'],
    typedNames: false,
    annotations: false,
    own: ['$self', '$class'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: true,
  },
  habits: {
    ...USUAL,
    commandTexts: 'backquotes',
    // https://perldoc.perl.org/perlvar#%24%5EO
    system: /^\$\^O$/,
    subscript: '{',
    bareCalls: true,
    arrowPairs: true,
  },
  // https://metacpan.org/pod/HTTP::Tiny, https://metacpan.org/pod/LWP::UserAgent, https://docs.mojolicious.org/Mojo/UserAgent
  senders: [...SENDERS, 'post_form', 'simple_request', 'start'],
  environment: {
    ...READ_ONLY,
    // https://perldoc.perl.org/perlvar#%25ENV
    collections: ['$ENV'],
    readers: [],
  },
  handing: 'argument',
  dynamic: {
    encoded: [/\beval\b[^\n]{0,120}(?:decode_base64|unpack\b)/],
    fetched: [/\beval\b[^\n]{0,120}(?:LWP::|HTTP::Tiny)/],
    chosen: [],
  },
  lazyImports: true,
  together: false,
  beside: () => [],
  builders: [],
  // https://perldoc.perl.org/functions/system, https://metacpan.org/pod/IPC::System::Simple, https://metacpan.org/pod/Capture::Tiny
  starts: { system: 'words', exec: 'words', systemx: 'words', capture: 'words', capturex: 'words' },
  tests: undefined,
  followed: false,
  imports,
  files,
  // Pragmas begin in lower case.
  isLibrary: (specifier) => /^[A-Z]/.test(specifier) && !HARMLESS.test(specifier),
  brings: () => [],
  entries: () => [],
};

/** `use Shop::Ask qw(ask);`, `require "lib/ask.pl";`, `do './ask.pl';` */
function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  return tokens.flatMap((token, at) => {
    const named = tokens[at + 1];
    if (token.kind !== 'name' || !/^(?:use|require|do)$/.test(token.text)) return [];
    if (!atStatement(chunk, at)) return [];
    const end = lineEnd(chunk, at);
    if (named?.kind === 'text') return [make(chunk, at, end, `./${named.text}`, [ALL])];
    if (named?.kind !== 'name' || token.text === 'do') return [];
    return [make(chunk, at, end, pathAt(chunk, at + 1).path, [ALL])];
  });
}

/** Modules for texts, files, dates and tests. */
const HARMLESS =
  /^(?:JSON|YAML|File|Getopt|Pod|Data|POSIX|Time|Date|DateTime|List|Scalar|Hash|Text|Term|Cwd|Encode|Carp|MIME|Digest|Test|Path|FindBin|Storable|Exporter)(?:\.|$)/;

/** What a module exports by itself is known to whoever uses it. */
const ALL = { local: '*', imported: '*' };

/** `Shop::Ask` is `lib/Shop/Ask.pm`: https://perldoc.perl.org/functions/require */
function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  const here = parent(file.path);
  const path = specifier.startsWith('./')
    ? [here, ''].map((folder) => resolvePath(folder, specifier))
    : ancestors(here)
        .flatMap((folder) => [join(folder, 'lib'), folder])
        .map((folder) => join(folder, `${specifier.replaceAll('.', '/')}.pm`));
  const found = path.find((one) => one !== undefined && tree.isFile(one));
  return found === undefined ? [] : [found];
}
