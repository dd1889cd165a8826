import { isHarmlessHooks } from '../../knowledge/harmless/hooks.ts';
import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { parseJson } from '../../support/json.ts';
import { firstText } from '../../value/template.ts';
import { literal, literalText, UNSET } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { doubted } from '../doubt.ts';
import { once } from '../followed.ts';
import { cannotStart } from '../not-read.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { dig, record, textOf } from '../project/files.ts';
import { scriptsOf } from '../project/npm.ts';
import { list, yaml } from '../project/runners/parse.ts';
import type { Call } from '../shell.ts';
import { withWords } from './call.ts';
import { followScripts } from './scripts.ts';

/** What starts besides the command, because settings of the repository or the environment say so. */
export function followHooks(call: Call): void {
  preloaded(call);
  const { name } = call;
  if (MANAGERS.has(name)) lifecycle(call);
  else if (name === 'git') gitHooks(call);
  else if (name === 'pre-commit' || name === 'prek') preCommit(call);
  else if (name === 'lint-staged') lintStaged(call);
  else if (/^py(?:thon[\d.]*)?$/.test(name)) siteCustomized(call);
}

const MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

/** Scripts of the project that a command of its manager runs: https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-operation-order */
const LIFECYCLE: Readonly<Record<string, readonly string[]>> = {
  install: ['install', 'prepublish', 'prepare'],
  publish: ['prepublishOnly', 'pack', 'prepare', 'publish'],
  pack: ['pack', 'prepare'],
  version: ['version'],
};
const INSTALLS: ReadonlySet<string> = new Set(['install', 'i', 'ci', 'clean-install']);

/** Of a dependency it is assumed that its hooks spend nothing; the project's own stand here. */
function lifecycle(call: Call): void {
  const { name, texts, frame } = call;
  const { repository } = frame.tracer;
  const directory = folderOf(call);
  if (
    directory === undefined ||
    texts.some((text) => /^(?:--ignore-scripts|-g|--global)$/.test(text))
  )
    return;
  const operands = texts.filter((text) => text !== '' && !text.startsWith('-'));
  const [verb = name === 'yarn' ? 'install' : ''] = operands;
  const installs = INSTALLS.has(verb);
  // With names of packages it installs those, and the project's own scripts stay out of it.
  if (installs && operands.length > 1) return;
  const events = LIFECYCLE[installs ? 'install' : verb] ?? [];
  followScripts(
    call,
    events.flatMap((event) => scriptsOf(repository, directory, event, [])),
  );
}

function folderOf({ frame }: Call): string | undefined {
  const { directory } = frame;
  return directory === '' || isRepositoryPath(directory) ? directory : undefined;
}

/** Files that an interpreter reads before the program: `NODE_OPTIONS`, `.npmrc`, `BASH_ENV`. */
function preloaded(call: Call): void {
  const { environment } = call.frame;
  const script = environment.get('BASH_ENV');
  if (script !== undefined) {
    const inner = new Map(environment);
    inner.delete('BASH_ENV');
    const frame = { ...call.frame, environment: inner };
    once('BASH_ENV', [script], frame, () =>
      frame.tracer.door.start({ ...withWords(call, [literal('bash'), script]), frame }),
    );
  }
  const set = environment.get('NODE_OPTIONS');
  const options = set === undefined ? '' : (literalText(set) ?? '');
  if (!isHarmlessCommand(call.name)) requires(call, options);
  const directory = MANAGERS.has(call.name) ? folderOf(call) : undefined;
  if (directory === undefined) return;
  const npmrc = textOf(
    call.frame.tracer.repository,
    directory === '' ? '.npmrc' : `${directory}/.npmrc`,
  );
  requires(call, /^node-options\s*=\s*(.*)$/m.exec(npmrc ?? '')?.[1] ?? '');
}

/** `--require ./x.cjs`: https://nodejs.org/api/cli.html#node_optionsoptions */
function requires(call: Call, options: string): void {
  const given = options.matchAll(
    /(?:^|\s)(?:-r|--require|--import|--loader)[\s=]+["']?(\.[^\s"']+)/g,
  );
  for (const [, file = ''] of given) {
    const path = pathKey(literal(file), call.frame.directory);
    if (isRepositoryPath(path))
      traceProgram(call, analyzeProgram(call.frame.tracer.repository, path));
  }
}

/** https://docs.python.org/3/library/site.html#module-sitecustomize */
function siteCustomized(call: Call): void {
  const { directory, environment, tracer } = call.frame;
  const searched = literalText(environment.get('PYTHONPATH') ?? UNSET)?.split(':') ?? [];
  const own = folderOf(call);
  const folders = new Set([
    ...(own === undefined ? [] : [own]),
    ...searched.map((folder) => pathKey(literal(folder), directory)),
  ]);
  for (const folder of folders) {
    const path = folder === '' ? 'sitecustomize.py' : `${folder}/sitecustomize.py`;
    if (isRepositoryPath(path) && tracer.repository.read(path).kind === 'text')
      traceProgram(call, analyzeProgram(tracer.repository, path));
  }
}

/** Hooks by the command that runs them: https://git-scm.com/docs/githooks */
const GIT_HOOKS: Readonly<Record<string, readonly string[]>> = {
  commit: ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit'],
  merge: ['pre-merge-commit', 'post-merge'],
  pull: ['post-merge'],
  push: ['pre-push'],
  checkout: ['post-checkout'],
  switch: ['post-checkout'],
  rebase: ['pre-rebase', 'post-rewrite'],
};
const ALL_HOOKS = new Set(Object.values(GIT_HOOKS).flat());

function gitHooks(call: Call): void {
  const shown = call.words.map((word) => firstText(word));
  for (const [at, text] of shown.entries()) {
    const line =
      /^alias\.\w+=!(.+)$/s.exec(text)?.[1] ??
      (/^alias\.\w+$/.test(text) && shown[at + 1]?.startsWith('!')
        ? shown[at + 1]?.slice(1)
        : undefined);
    if (line !== undefined) maybe(call, ['bash', '-c', line]);
    const place =
      /^core\.hooksPath=(.+)$/i.exec(text)?.[1] ??
      (/^core\.hooksPath$/i.test(text) ? shown[at + 1] : undefined);
    if (place !== undefined && place !== '/dev/null') hooksIn(call, place);
  }
  // Of another repository they are others.
  if (call.texts.includes('--no-verify') || folderOf(call) === undefined) return;
  const verb = call.texts.find((text) => Object.hasOwn(GIT_HOOKS, text)) ?? '';
  for (const hook of GIT_HOOKS[verb] ?? []) {
    const path = `.husky/${hook}`;
    if (call.frame.tracer.repository.read(path).kind === 'text') maybe(call, ['bash', path]);
  }
}

function hooksIn(call: Call, place: string): void {
  const directory = pathKey(literal(place), call.frame.directory);
  const { repository } = call.frame.tracer;
  const hooks = isRepositoryPath(directory) ? repository.list(directory) : [];
  if (hooks.length === 0)
    return cannotStart(call, 'hook', 'the hooks of git there are not in the checkout', {
      what: directory,
    });
  for (const { name } of hooks)
    if (ALL_HOOKS.has(name)) maybe(call, ['bash', `${directory}/${name}`]);
}

/** https://pre-commit.com/#pre-commit-run, and https://prek.j178.dev, which reads the same file */
function preCommit(call: Call): void {
  const asked = hooksAsked(call);
  if (asked === undefined) return;
  const text = textOf(call.frame.tracer.repository, '.pre-commit-config.yaml');
  if (text === undefined) return;
  for (const repo of list(dig(yaml(text), 'repos'))) {
    const name = String(dig(repo, 'repo') ?? '');
    if (name === 'meta' || isHarmlessHooks(name)) continue;
    if (name !== 'local') {
      cannotStart(call, 'elsewhere', 'its hooks are in another repository', { what: name });
      continue;
    }
    for (const hook of list(dig(repo, 'hooks'))) {
      const entry = dig(hook, 'entry');
      if (typeof entry === 'string' && dig(hook, 'language') !== 'pygrep' && asked(hook))
        maybe(call, ['bash', '-c', entry], 'a file is one that the hook looks at');
    }
  }
}

/** Which hooks a run takes: of its stage, and one by its name. Undefined where nothing is run. */
function hooksAsked({ texts }: Call): ((hook: unknown) => boolean) | undefined {
  const run = texts.indexOf('run');
  if (run < 0) return undefined;
  const words = texts.slice(run + 1).flatMap((word) => word.split(/=/, 2));
  const at = words.indexOf('--hook-stage');
  const stage = at < 0 ? 'pre-commit' : (words[at + 1] ?? '');
  const first = words[0] ?? '';
  const one = first.startsWith('-') ? '' : first;
  return (hook) => {
    const stages = list(dig(hook, 'stages')).map((name) =>
      String(name).replace(/^(commit|push|merge-commit)$/, 'pre-$1'),
    );
    const named = one === '' || one === dig(hook, 'id') || one === dig(hook, 'alias');
    return named && (stages.length === 0 || stages.includes(stage));
  };
}

/** https://github.com/lint-staged/lint-staged#configuration */
function lintStaged(call: Call): void {
  const { repository } = call.frame.tracer;
  const directory = folderOf(call) ?? '';
  const at = (name: string) => textOf(repository, directory === '' ? name : `${directory}/${name}`);
  const own = dig(parseJson(at('package.json') ?? ''), 'lint-staged');
  const rules =
    own ?? yaml(at('.lintstagedrc') ?? at('.lintstagedrc.json') ?? at('.lintstagedrc.yaml') ?? '');
  for (const commands of Object.values(record(rules)))
    for (const command of list(commands))
      if (typeof command === 'string') maybe(call, ['bash', '-c', command]);
}

/** A hook runs where it was set up; that it was is likely. */
function maybe(call: Call, words: readonly string[], onlyIf = 'the hook is set up there'): void {
  const frame = doubted(call.frame, call.place, onlyIf);
  frame.tracer.door.start({
    ...withWords(
      call,
      words.map((word) => literal(word)),
    ),
    frame,
  });
}
