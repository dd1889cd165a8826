import type { TestRunner } from '../../../knowledge/test-runners.ts';
import type { Repository } from '../../../repository/repository.ts';
import { pytest } from './pytest-settings.ts';
import { javascript } from './script-settings.ts';
import { NO_SETTINGS, type Settings } from './settings-model.ts';

export function settingsOf(
  repository: Repository,
  runner: TestRunner,
  directory: string,
  named: string | undefined,
  projects: readonly string[],
): Settings {
  switch (runner.settings) {
    case undefined:
      return NO_SETTINGS;
    case 'pytest':
      return pytest(repository, directory, named);
    case 'jest':
    case 'vitest':
    case 'mocha':
    case 'playwright':
      return javascript(repository, runner.settings, directory, named, projects);
    default:
      return runner.settings satisfies never;
  }
}
