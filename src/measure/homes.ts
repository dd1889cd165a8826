import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Where threads are looked for, and how that was chosen. */
export interface Homes {
  readonly paths: readonly string[];
  /** Somebody named them: that there is nothing at such a place is worth a word. */
  readonly named: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The homes of Codex that are named, or those that the client itself would take: `CODEX_HOME`, else
 * `.codex` in the home of the user. codex-action uses the same, or its input `codex-home`.
 */
export function homesOf(named: readonly string[], environment: Environment): Homes {
  const given = named.map((one) => one.trim()).filter((one) => one !== '');
  if (given.length > 0) return { paths: unique(given), named: true };
  const home = environment.HOME || environment.USERPROFILE;
  const temporary = environment.RUNNER_TEMP;
  const usual = [
    ...[environment.CODEX_HOME, home && join(home, '.codex')],
    // Where claude-code-action keeps its `execution_file`.
    temporary && join(temporary, 'claude-execution-output.json'),
  ];
  return { paths: unique(usual.filter((one) => one !== undefined && one !== '')), named: false };
}

/** One home under two names counts once. */
function unique(paths: readonly (string | undefined)[]): string[] {
  const byPlace = new Map<string, string>();
  for (const path of paths) if (path !== undefined) byPlace.set(placeOf(path), path);
  return [...byPlace.values()];
}

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
