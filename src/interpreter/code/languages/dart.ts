import { parent } from '../../../repository/path.ts';
import { type Repository, textAt } from '../../../repository/repository.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { ancestors, join, resolvePath, treeOf } from '../resolve.ts';
import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import { type Grammar, NOTHING_DYNAMIC, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { atStatement, lineEnd, make, namesBetween } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    dart: Grammar;
  }
}

const IN_TEXT = { holes: '${', names: 'bare' } as const;

/** https://dart.dev/language */
export const dart: Grammar = {
  endings: ['dart'],
  names: [],
  // https://dart.dev/tools/dart-run
  runners: [{ names: ['dart'], inline: [], valued: ['-D', '--define'], manages: /\.dart$/ }],
  implied: [],
  firsts: [],
  projects: ['dart run', 'dart test', 'flutter test'],
  commands: { dart: dartRun },
  fences: ['dart'],
  ecosystem: 'pub',
  libraries: {
    recorders: ['http/testing', 'nock', 'http_mock_adapter'],
    servers: [{ packages: /^(?:shelf|dart_frog)(?:\/|$)/, call: /(?:^|\.)serve$/ }],
  },
  syntax: {
    ...PLAIN,
    ...C_COMMENTS,
    prefixes: 'r',
    quotes: [
      quote('"""', { multiline: true, triple: true, ...IN_TEXT }),
      quote("'''", { multiline: true, triple: true, ...IN_TEXT }),
      quote('"', IN_TEXT),
      quote("'", IN_TEXT),
    ],
  },
  scoping: {
    bodies: 'braces',
    functions: [],
    methods: true,
    classes: ['class', 'mixin', 'extension', 'enum'],
    declares: ['var', 'final', 'const', 'late'],
    typedNames: true,
    annotations: false,
    own: ['this'],
    bareFields: true,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  habits: {
    ...USUAL,
    // https://api.dart.dev/dart-io/Platform/operatingSystem.html
    system: /^Platform\.operatingSystem$/,
    main: 'main',
  },
  senders: [...SENDERS, 'Request', 'postUrl'],
  environment: {
    ...READ_ONLY,
    // https://api.dart.dev/dart-io/Platform/environment.html
    collections: ['Platform.environment'],
    readers: [],
  },
  handing: 'argument',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: true,
  together: false,
  beside: () => [],
  builders: [],
  // https://api.dart.dev/dart-io/Process-class.html
  starts: { 'Process.run': 'text', 'Process.runSync': 'text', 'Process.start': 'text' },
  tests: undefined,
  followed: false,
  imports,
  files,
  // What comes with the language is named without a path.
  isLibrary: (specifier) => /^\w+\//.test(specifier) && !HARMLESS.test(specifier),
  brings: () => [],
  // https://dart.dev/tools/pub/package-layout
  entries: (tree, directory) =>
    tree.isFile(join(directory, 'pubspec.yaml'))
      ? tree.files(join(directory, 'bin'), /\.dart$/)
      : [],
};

/** Packages for texts, files, command lines and tests. */
const HARMLESS =
  /^(?:path|args|yaml|test|flutter_test|collection|meta|intl|logging|glob|crypto|async|pub_semver|json_annotation|io)\//;

/** `import 'package:shop/ask.dart' as ask;`, `import '../ask.dart' show ask;`, `part 'ask.g.dart';` */
function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  return tokens.flatMap((token, at) => {
    const path = tokens[at + 1];
    if (token.kind !== 'name' || !/^(?:import|export|part)$/.test(token.text)) return [];
    if (path?.kind !== 'text' || !atStatement(chunk, at)) return [];
    const end = lineEnd(chunk, at);
    const [word, name] = [tokens[at + 2]?.text, tokens[at + 3]];
    const whole = word === 'as' ? (name?.text ?? '*') : '*';
    const names =
      word === 'show' ? namesBetween(chunk, at + 3, end, 'as') : [{ local: whole, imported: '*' }];
    const packaged = /^(?:package|dart):(.*)/.exec(path.text)?.[1];
    return [make(chunk, at, end, packaged ?? `./${path.text}`, names)];
  });
}

/** https://dart.dev/tools/pub/packages#importing-libraries-from-packages */
function files({ tree, repository, file }: Where, { specifier }: Import): readonly string[] {
  const here = parent(file.path);
  if (specifier.startsWith('./')) {
    const path = resolvePath(here, specifier);
    return path !== undefined && tree.isFile(path) ? [path] : [];
  }
  const [name = '', ...rest] = specifier.split('/');
  const path = ancestors(here)
    .flatMap((root) => [root, join(root, `packages/${name}`), join(root, name)])
    .filter((root) => nameOf(repository, root) === name)
    .map((root) => join(root, `lib/${rest.join('/')}`))
    .find((one) => tree.isFile(one));
  return path === undefined ? [] : [path];
}

function nameOf(repository: Repository, root: string): string | undefined {
  const text = textAt(repository, join(root, 'pubspec.yaml'));
  return text && /^name:[ \t]*['"]?(\w+)/m.exec(text)?.[1];
}

/** `dart run`, `dart run :ask`, `dart run shop:ask`: a program of the package's `bin`; https://dart.dev/tools/dart-run */
function dartRun(
  repository: Repository,
  directory: string,
  words: readonly string[],
): readonly string[] {
  if (words[1] !== 'run') return [];
  const own = nameOf(repository, directory);
  const named = words.slice(2).find((word) => !word.startsWith('-')) ?? `${own}`;
  const [whose = '', program = whose] = named.split(':');
  const path = join(directory, `bin/${program}.dart`);
  return (whose === '' || whose === own) && treeOf(repository).isFile(path) ? [path] : [];
}
