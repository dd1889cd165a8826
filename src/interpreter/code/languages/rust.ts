import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import type { Grammar } from './grammar.ts';
import { dotted } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    rust: Grammar;
  }
}

export const rust: Grammar = {
  ecosystem: 'cargo',
  syntax: { ...PLAIN, ...C_COMMENTS, quotes: [quote('"', { multiline: true })] },
  scoping: {
    bodies: 'braces',
    functions: ['fn'],
    methods: false,
    classes: ['struct', 'enum', 'impl', 'trait', 'mod'],
    declares: ['let', 'const', 'static'],
    typedNames: false,
    annotations: true,
    own: ['self', 'Self'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: true,
  },
  choice: 'question-mark',
  shorthand: true,
  commandTexts: 'none',
  environment: {
    collections: [],
    // https://doc.rust-lang.org/std/env/fn.var.html
    readers: ['env.var', 'std.env.var', 'env.var_os', 'std.env.var_os'],
    copies: ['env.vars'],
    // https://doc.rust-lang.org/std/env/fn.set_var.html
    changes: {
      'env.set_var': 'set',
      'std.env.set_var': 'set',
      'env.remove_var': 'unset',
      'std.env.remove_var': 'unset',
    },
    placeholders: false,
    settings: undefined,
  },
  // https://doc.rust-lang.org/std/process/struct.Command.html
  handing: 'chain',
  dynamic: { encoded: [], fetched: [], chosen: [] },
  lazyImports: false,
  together: false,
  beside: () => [],
  builders: [],
  starts: { 'Command.new': 'words' },
  imports: (chunk) => dotted(chunk, 'use'),
  files: () => [],
  isLibrary: () => false,
  entries: (tree, directory) => tree.firstOf(directory, ['src/main.rs']),
};
