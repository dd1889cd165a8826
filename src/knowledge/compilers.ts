import { groupBy } from '../support/group.ts';

/** A command that makes a program of a source that it names: who starts the program does what the source does. */
export interface Compiler {
  /** Its first words, flags aside. */
  readonly words: string;
  /** Flags that name the file that it writes. */
  readonly file: readonly string[];
  /** Flags that name the file without its folder. */
  readonly name?: readonly string[];
  /** Flags that name the folder, and the one that it takes without them. */
  readonly folder?: readonly string[];
  readonly into?: string;
  /** What lies in that folder then, `*` for the name of the source. */
  readonly makes: readonly string[];
  /** What it takes where it names no source. */
  readonly otherwise?: string;
  /** Its other flags with a word of their own. */
  readonly valued: readonly string[];
  readonly source: string;
}

const COMPILERS: readonly Compiler[] = [
  {
    words: 'go build',
    file: ['-o'],
    makes: ['*', '*.exe'],
    otherwise: '.',
    valued: split(
      '-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -toolexec',
    ),
    source: 'https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies',
  },
  {
    words: 'bun build',
    file: ['--outfile'],
    folder: ['--outdir'],
    makes: ['*', '*.js'],
    valued: split('--target --format --root --external -e --entry-naming --define --loader'),
    source: 'https://bun.sh/docs/bundler/executables',
  },
  {
    words: 'deno compile',
    file: split('-o --output'),
    makes: ['*'],
    valued: split('--target --include --icon --config -c --import-map --ext'),
    source: 'https://docs.deno.com/runtime/reference/cli/compile/',
  },
  {
    words: 'esbuild',
    file: ['--outfile'],
    folder: ['--outdir'],
    makes: ['*.js', '*.mjs', '*.cjs'],
    valued: [],
    source: 'https://esbuild.github.io/api/#outfile',
  },
  {
    words: 'ncc build',
    file: [],
    folder: split('-o --out'),
    into: 'dist',
    makes: ['index.js', 'index.mjs', 'index.cjs'],
    valued: split('-e --external --target --license'),
    source: 'https://github.com/vercel/ncc#options',
  },
  {
    words: 'pyinstaller',
    file: [],
    name: split('-n --name'),
    folder: ['--distpath'],
    into: 'dist',
    makes: ['*', '*/*', '*.exe', '*/*.exe'],
    valued: split(
      '--workpath --upx-dir --specpath --contents-directory --add-data --add-binary -p --paths --hidden-import --hiddenimport --collect-submodules --collect-data --collect-binaries --collect-all --copy-metadata --additional-hooks-dir --runtime-hook --exclude-module -i --icon --version-file --target-arch --log-level',
    ),
    source: 'https://pyinstaller.org/en/stable/usage.html',
  },
  {
    words: 'rustc',
    file: ['-o'],
    folder: ['--out-dir'],
    makes: ['*'],
    valued: split('--edition --crate-type --crate-name -C --codegen -L -l --target --cfg --emit'),
    source: 'https://doc.rust-lang.org/rustc/command-line-arguments.html',
  },
];

const byName = groupBy(COMPILERS, ({ words }) => words.split(' ', 1)[0] ?? words);

/** The rows of a program of this name. */
export function compilersNamed(name: string): readonly Compiler[] {
  return byName.get(name) ?? [];
}

function split(words: string): readonly string[] {
  return words.split(' ');
}
