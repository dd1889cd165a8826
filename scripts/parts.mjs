/**
 * What only some runs need lies in files of its own, which are loaded when something of them is
 * first asked for. Compiling is most of a short run: a scan that meets no program, no project file
 * and no YAML beyond the plain kind reads half of the code. The sources import each other plainly;
 * that this may be put off follows from a rule that they keep: no module does anything when it is
 * loaded but make its own values.
 */

/** Each part and the sources in it. */
const PARTS = {
  yaml: /node_modules\/yaml\/|src\/workflow\/yaml\/(?:library|walk)\./,
  programs:
    /src\/(?:interpreter|spending)\/code\/(?!language|syntax|test-reading)|src\/interpreter\/(?:program|program-values)\.|src\/spending\/program\./,
  libraries: /src\/knowledge\/(?:asking-servers|own-clients|recorders|sdks)\./,
  catalog: /src\/knowledge\/(?:actions|vaults|harmless\/(?:commands|libraries))\./,
  runners: /src\/knowledge\/(?:builds|documents|launchers|test-runners)\./,
  globs: /node_modules\/picomatch\/|src\/policy\/glob\./,
  commands:
    /src\/interpreter\/(?:jq|library|replayed|script-file|settings-file)\.|src\/interpreter\/start\/(?:devcontainer|hidden|indirect|line|notebooks)\.|src\/spending\/(?:model-settings|tests)\.|src\/spending\/commands\/(?:comments|copilot|gateways|http|login-check|promptfoo|tools)\./,
  projects: /src\/interpreter\/project\/|node_modules\/smol-toml\//,
  schemas: /node_modules\/zod\/|src\/policy\/(?:schema|problem)\./,
  containers: /src\/interpreter\/start\/(?:compose|containers|images)\./,
  windows: /src\/interpreter\/shell\/(?:powershell|cmd)\//,
  software: /src\/payer\/(?:codex-action|codex-proxy|mention|remote|software|software-bill)\./,
  online:
    /src\/github\/(?:blobs|companion|content|conversation|elsewhere|explain|heads|limits|listing|policy-files|queries|together)\./,
  changes:
    /node_modules\/diff\/|src\/(?:compare|line-diff|suggest|suggesting)\.|src\/policy\/fix\/(?:edits|source)\./,
};

/** For rolldown: what of a module lies in which part, and what a scan always needs in one file. */
export const groups = [
  ...Object.entries(PARTS).map(([name, test]) => ({
    name,
    test: (id) => test.test(id.replaceAll('\\', '/')),
    includeDependenciesRecursively: false,
  })),
  { name: 'start', test: /[\\/]src[\\/]cli[\\/]run\.ts$/ },
  { name: 'scan', test: /[\\/]src[\\/](?:cli[\\/]scan|guard)\.ts$/ },
];

const NAMES = Object.keys(PARTS).join('|');
const NAMED = new RegExp(
  `^const (require_\\w+(?:\\$\\d+)?) = (require\\("\\./(?:${NAMES})-[^"]+"\\));$`,
);
const UNNAMED = new RegExp(`^require\\("\\./(?:${NAMES})-[^"]+"\\);$`);

const EXPORTED =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn ([\w$]+);\n\t\}\n\}\);$/gm;

/**
 * What another file asks for as a plain property, where it never changes: a start would else make a
 * function and a descriptor for each of three hundred names.
 */
export function plainExports(code) {
  const fixed = new Set(
    [...code.matchAll(/^(?:const|(?:async )?function\*?) ([\w$]+)/gm)].map(([, name]) => name),
  );
  return code.replace(EXPORTED, (getter, as, name) =>
    fixed.has(name) ? `exports.${as} = ${name};` : getter,
  );
}

/** For rolldown: loads a part where it is used, not where it is named. */
export const late = {
  name: 'late',
  renderChunk(code) {
    const names = [];
    const lines = code.split('\n').flatMap((line) => {
      if (UNNAMED.test(line)) return [];
      const [, name, load] = line.match(NAMED) ?? [];
      if (name === undefined) return [line];
      names.push(name);
      return [`let ${name}$loaded;`, `const ${name} = () => ${name}$loaded ??= ${load};`];
    });
    if (names.length === 0) return null;
    const any = names.map((name) => name.replaceAll('$', '\\$')).join('|');
    const used = new RegExp(`(?<![\\w$])(new )?(${any})\\.`, 'g');
    const called = (_, made, name) => (made === undefined ? `${name}().` : `${made}(${name}()).`);
    const late = lines.join('\n').replace(used, called);
    const missed = new RegExp(`(?<![\\w$])(?:${any})(?![\\w$(]| =)[^\\n]*`).exec(late);
    if (missed !== null) throw new Error(`a part is used in a way that cannot wait: ${missed[0]}`);
    return late;
  },
};
