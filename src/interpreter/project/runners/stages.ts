import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest, record } from '../files.ts';
import type { Target } from '../target.ts';
import { yaml } from './parse.ts';
import { named, script, scripts } from './scripts.ts';
import { fromTable } from './table.ts';

/** `dvc repro [stage]`, `dvc exp run`: https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#stages */
export function dvc(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (words[1] !== 'repro' && words[1] !== 'exp') return undefined;
  const file = nearest(repository, directory, ['dvc.yaml']);
  if (file === undefined) return undefined;
  const stages = record(dig(yaml(file.text), 'stages'));
  const asked = named(words, 2, ['run']).flatMap((at) => words[at] ?? []);
  const names = asked.length > 0 ? asked : Object.keys(stages).slice(0, 200);
  const found = names.flatMap((name) => {
    const stage = record(dig(stages, name, 'do') ?? dig(stages, name));
    // Several commands, each a line: https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#stage-commands
    const { cmd: run, wdir: cwd } = stage;
    const target = fromTable(file, { [name]: { run, cwd } }, name, []);
    return target?.kind === 'scripts' ? target.scripts : [];
  });
  return scripts(found);
}

/** `c.run("…")` in a task of invoke or fabric, on one line or below it. */
const RUN = /\.(?:run|local|sudo)\(\s*[rfu]?(?:"""|'''|"|')((?:[^"'\\\n]|\\.){1,2000})/g;

/** `invoke task`, `inv task`, `fab task`: https://docs.pyinvoke.org/en/stable/getting-started.html */
export function invoke(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['tasks.py', 'tasks/__init__.py', 'fabfile.py']);
  if (file === undefined) return undefined;
  const tasks = new Map(
    file.text.split(/^(?=@task\b|@\w+\.task\b)/m).flatMap((block) => {
      const name = /^(?:async )?def\s+(\w+)/m.exec(block)?.[1];
      return name === undefined || !block.startsWith('@') ? [] : [[name, block] as const];
    }),
  );
  const found = named(words, 1).flatMap((at) => {
    const name = (words[at] ?? '').replace(/^.*\./, '').replaceAll('-', '_');
    const block = tasks.get(name);
    const before = /\(\s*pre\s*=\s*\[([\w, ]*)\]/.exec(block ?? '')?.[1]?.split(/,\s*/) ?? [];
    return [...before, name].flatMap((one) =>
      [...(tasks.get(one) ?? '').matchAll(RUN)].map(([, text = '']) =>
        script(file, text, text.slice(0, 60)),
      ),
    );
  });
  return scripts(found);
}
