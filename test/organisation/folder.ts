import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed, World } from './world.ts';

/** What became of a repository: who pays for its jobs, or why it could not be read. */
export type Outcome =
  | { readonly report: string }
  | { readonly reason: string; readonly status: unknown };

/** A folder of reports by the path of each; of a report all but when it was made. */
export function outcomesIn(folder: string): ReadonlyMap<string, Outcome> {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.json'))
    : [];
  return new Map(
    files.sort().map((file): [string, Outcome] => {
      const text = readFileSync(join(folder, file), 'utf8');
      const data = JSON.parse(text) as Record<string, unknown>;
      if (data.schema !== 'spend-guard/unreadable/v1') return [file, { report: text }];
      return [file, { reason: String(data.reason), status: data.status }];
    }),
  );
}

/** The path that each repository of a world must have there, be it readable or not. */
export function expectedFiles(world: World, chosen = world.repositories): readonly string[] {
  return chosen.map((one) => `${world.owner}/${fileOf(one)}`).sort();
}

function fileOf({ name, fate }: Listed): string {
  switch (fate) {
    case 'usual':
    case 'truncated':
      return `${name}.json`;
    case 'renamed':
      return `${name}-new.json`;
    case 'deleted':
    case 'forbidden':
    case 'empty':
    case 'given-away':
      return `${name}.error.json`;
    default:
      return fate satisfies never;
  }
}
