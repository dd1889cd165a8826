import { type Block, blocksOf } from './blocks.ts';
import type { Call } from './calls.ts';
import { isSandboxed } from './child-environment.ts';
import type { Import } from './imports.ts';
import type { Form, OwnCommand } from './languages/grammar.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

/** Last names that are only trusted as a whole path: `regex.exec(…)`, `app.run(…)` start nothing. */
const WHOLE = new Set(['exec', 'run', 'call', 'system', 'spawn', 'Command', 'Start', 'popen']);

/** Local names by what they mean elsewhere: `sp` is `subprocess`, `run` is `subprocess.run`. */
export function importedAs(imports: readonly Import[]): ReadonlyMap<string, string> {
  return new Map(
    imports.flatMap(({ specifier, names }) =>
      names.map(({ local, imported }) => [
        local,
        [
          specifier.replace(/^node:/, ''),
          ...(/^(?:\*|default)$/.test(imported) ? [] : [imported]),
        ].join('.'),
      ]),
    ),
  );
}

/** `from app.guards import check_output`: what another module calls so starts what its own body starts. */
function isOtherModule(whole: string | undefined): whole is string {
  return whole !== undefined && !STARTERS.test(whole);
}

/** https://e2b.dev/docs/commands */
const SANDBOXES = /^(?:e2b|@e2b\/code-interpreter|e2b_code_interpreter)\b/;

const STARTERS = /process|exec|spawn|shell|command|pexpect|pty|^(?:os|asyncio|sh|zx)\b/i;

/** How this call takes a command; undefined where it starts none. */
export function formOf(
  file: SourceFile,
  call: Call,
  imported: ReadonlyMap<string, string>,
): Form | OwnCommand | undefined {
  const { path, last } = call;
  if (isSandboxed(call) && [...imported.values()].some((name) => SANDBOXES.test(name)))
    return 'text';
  const { starts } = grammarOf(file);
  const known = (name: string): Form | OwnCommand | undefined =>
    Object.hasOwn(starts, name) ? starts[name] : undefined;
  const [first = ''] = path.split('.', 1);
  const whole = imported.get(first);
  if (isOtherModule(whole)) return known(whole + path.slice(first.length));
  return (
    known(path) ??
    (path.startsWith('.') ? known(`.${last}`) : undefined) ??
    (whole === undefined ? undefined : known(whole + path.slice(first.length))) ??
    (WHOLE.has(last) ? undefined : known(last))
  );
}

/** A call that starts a program, and how it takes the command. */
export interface Starting {
  readonly call: Call;
  readonly form: Form | OwnCommand;
}

/**
 * Without the calls of functions that the file itself calls so: `exec("Unit tests", ["pytest"])` starts what the
 * body of its own `exec` starts, which may print the first word and no more.
 */
export function withoutOwn(file: SourceFile, all: readonly Starting[]): readonly Starting[] {
  const asked = new Set(all.flatMap(({ call }) => (isOwnName(call) ? call.last : [])));
  if (asked.size === 0) return all;
  const bodies = new Map<string, Block[]>();
  for (const { name, start, end } of blocksOf(file).functions)
    if (asked.has(name)) bodies.set(name, [...(bodies.get(name) ?? []), { start, end }]);
  if (bodies.size === 0) return all;
  const within = ({ start }: Call, block: Block) => start >= block.start && start < block.end;
  const wraps = new Set(
    [...bodies].flatMap(([name, blocks]) =>
      blocks.every((block) => all.some(({ call }) => call.path !== name && within(call, block)))
        ? name
        : [],
    ),
  );
  return all.filter(
    ({ call }) =>
      !isOwnName(call) ||
      !wraps.has(call.last) ||
      bodies.get(call.last)?.some((block) => within(call, block)),
  );
}

/** `exec(…)`, `self.exec(…)` */
function isOwnName({ path, last }: Call): boolean {
  return path === last || /^(?:self|this|cls|Self)\.\w+$/.test(path);
}
