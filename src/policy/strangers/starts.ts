import type { Workflow } from '../../workflow/model.ts';

/** What can start the workflows of a name, which `workflow_run` goes by. */
export interface StartsBook {
  parsed(workflow: Workflow): void;
  /** A workflow of which only path and triggers are known; its name is looked up when asked for. */
  unparsed(path: string, triggers: readonly string[]): void;
  /** Events; undefined: there is no workflow of that name. */
  of(name: string): readonly string[] | undefined;
}

export function startsBook(source: (path: string) => string | undefined): StartsBook {
  /** By path; one without a name goes by its path. */
  const known = new Map<string, { name?: string; readonly events: readonly string[] }>();
  return {
    parsed({ path, name, triggers }) {
      known.set(path, { name: name?.value ?? path, events: triggers.map((one) => one.name) });
    },
    unparsed(path, triggers) {
      known.set(path, { events: triggers });
    },
    of(wanted) {
      const found: string[][] = [];
      for (const [path, one] of known) {
        one.name ??= nameIn(source(path) ?? '') ?? path;
        if (one.name === wanted) found.push([...one.events]);
      }
      return found.length === 0 ? undefined : [...new Set(found.flat())];
    },
  };
}

/** The `name:` at the top of a workflow's text, read without parsing the file. */
function nameIn(text: string): string | undefined {
  const line = /^name:[ \t]+([^\r\n]*)/m.exec(text)?.[1]?.trim();
  if (line === undefined || line === '') return undefined;
  const quoted = /^(["'])(.*)\1(?:[ \t]+#.*)?$/.exec(line);
  return quoted?.[2] ?? line.replace(/[ \t]+#.*$/, '');
}
