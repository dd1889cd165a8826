import type { Found } from '../interpreter/model.ts';
import type { Frame } from '../interpreter/state.ts';
import type { Permissions } from '../workflow/model.ts';

/**
 * Whether the run's own token may call models. Nothing but GitHub Models asks for this permission
 * (https://docs.github.com/github-models/github-models-at-scale/use-models-at-scale).
 */
function asksForModels(permissions: Permissions | undefined): boolean {
  const granted = permissions?.scopes.get('models');
  return granted === 'read' || granted === 'write';
}

/** The run's token as a credential for GitHub Models, where the job asked for it and the process sees it. */
export function modelsToken(frame: Frame): readonly Found[] {
  if (!asksForModels(frame.state.permissions)) return [];
  for (const name of ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_MODELS_TOKEN']) {
    const value = frame.environment.get(name);
    if (value === undefined) continue;
    const isToken = value.alternatives.some((a) => a.pieces.some((p) => p.kind === 'github-token'));
    if (isToken) return [{ name, value, provider: 'github-models' }];
  }
  return [];
}
