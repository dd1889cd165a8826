import { info, setOutput, summary, warning } from '@actions/core';
import { runMeasure } from './measure/step.ts';

/** Named one by one, as in `action.ts`. A step that only looks never fails a job. */
const core = { info, setOutput, summary, warning };

runMeasure(core, process.env, new Date()).catch((cause: unknown) => {
  const message = cause instanceof Error ? cause.message : String(cause);
  warning(`Spend Guard could not measure: ${message}`);
});
