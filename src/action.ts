import {
  error,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  summary,
  warning,
} from '@actions/core';
import { runAction } from './action/run.ts';
import { compileLater } from './support/tiers.ts';

/** Named one by one: the rest of the toolkit, an HTTP client for one, stays out of the bundle. */
const core = { error, getInput, info, notice, setFailed, setOutput, summary, warning };

compileLater();

runAction(core, process.env).catch((cause: unknown) => {
  const message = cause instanceof Error ? cause.message : String(cause);
  setFailed(`Spend Guard could not finish: ${message}`);
});
