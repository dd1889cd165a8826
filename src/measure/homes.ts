import { realpathSync } from 'node:fs';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The homes of Codex that are named, or those that the client itself would take: `CODEX_HOME`, else
 * `.codex` in the home of the user. codex-action uses the same, or its input `codex-home`.
 */
export function homesOf(
  named: readonly string[],
  environment: Environment,
  files: readonly string[] = [],
): readonly string[] {
  const [given = [], more = []] = [named, files].map((paths) =>
    paths.map((one) => one.trim()).filter((one) => one !== ''),
  );
  if (given.length > 0) return unique([...given, ...more]);
  const home = environment.HOME || environment.USERPROFILE;
  const { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace } = environment;
  const usual = [
    ...[environment.CODEX_HOME, home && join(home, '.codex')],
    // Where claude-code-action keeps its `execution_file`.
    temporary && join(temporary, 'claude-execution-output.json'),
    ...(workspace ? [join(workspace, '.aider.chat.history.md'), GH_AW_LOG] : []),
  ];
  return unique([...usual.filter((one) => one !== undefined && one !== ''), ...more]);
}

/** Where compiled workflows of gh-aw leave what their proxy passed on. */
const GH_AW_LOG = '/tmp/gh-aw/sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl';

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
