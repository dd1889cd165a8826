import * as core from '@actions/core';
import { runAction } from './action/run.ts';

try {
  await runAction(core, process.env);
} catch (error) {
  core.setFailed(
    `Spend Guard could not finish: ${error instanceof Error ? error.message : String(error)}`,
  );
}
