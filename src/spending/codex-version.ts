import type { Frame } from '../interpreter/state.ts';
import { evidence } from '../value/evidence.ts';
import { literal, type Value } from '../value/value.ts';

/** Where a project pins the client it installs, the most exact first. */
const PINS: readonly { readonly file: string; readonly pattern: RegExp }[] = [
  // https://docs.npmjs.com/cli/configuring-npm/package-lock-json
  {
    file: 'package-lock.json',
    pattern: /"node_modules\/@openai\/codex":\s*\{\s*"version":\s*"([^"]{1,40})"/,
  },
  {
    file: 'npm-shrinkwrap.json',
    pattern: /"node_modules\/@openai\/codex":\s*\{\s*"version":\s*"([^"]{1,40})"/,
  },
  // https://pnpm.io/settings#lockfile
  { file: 'pnpm-lock.yaml', pattern: /['"/]@openai\/codex@(\d[^'":(]{1,40})/ },
  // https://classic.yarnpkg.com/lang/en/docs/yarn-lock/, and Berry's with `npm:`
  {
    file: 'yarn.lock',
    pattern: /^"?@openai\/codex@[^\n]{1,80}:\n\s+version:?\s+"?([^"\n]{1,40})"?/m,
  },
  { file: 'bun.lock', pattern: /"@openai\/codex":\s*\["@openai\/codex@([^"]{1,40})"/ },
  { file: 'package.json', pattern: /"@openai\/codex":\s*"([^"]{1,40})"/ },
];

/** The version of Codex that the project itself depends on, as its lock file or manifest pins it. */
export function projectVersion(frame: Frame): Value | undefined {
  const { repository } = frame.tracer;
  for (const directory of new Set([frame.directory, '']))
    for (const { file, pattern } of PINS) {
      const path = directory === '' ? file : `${directory}/${file}`;
      const read = repository.read(path);
      const match = read.kind === 'text' ? pattern.exec(read.text) : null;
      if (read.kind !== 'text' || match?.[1] === undefined) continue;
      const line = read.text.slice(0, match.index).split('\n').length;
      return literal(match[1], [evidence({ path, line, column: 1 }, `@openai/codex ${match[1]}`)]);
    }
  return undefined;
}
