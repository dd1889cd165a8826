import { actionOf } from '../../knowledge/action-name.ts';
import type { Job, Step, Workflow } from '../../workflow/model.ts';
import { jobsById } from '../../workflow/needs.ts';
import type { Account } from '../account.ts';
import { stepScalars } from '../scalars.ts';
import { programsIn } from './asked.ts';

/** Whatever can tell one person from another, or a fork from this repository; rather too much than too little. */
const WHO =
  /actor|author|associat|sender|login|user|permission|collab|member|team|role|owner|fork|cross|head_?repo|trust|allow|approv|event_path|tojson/i;

/** What runs code that stands in no text here. */
const MORE_CODE =
  /(?:^|[\s;&|(])(?:npm|npx|pnpm|yarn|bunx?|make|just|task|uvx?|poetry|source|eval|python3?\s+-m)\s|(?:^|[\s;&|(])\.{1,2}[\s/]/m;

/** `steps.x.outputs.y`, `needs.x.outputs.y` */
const OUTPUT = /\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/i;
const OUTPUTS = new RegExp(OUTPUT, 'gi');

/** Longer chains of outputs are made by nobody but an attacker of this program. */
const MAX_CHAIN = 10;

/** Where an output is asked for. */
interface Asking {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly all: Account;
}

/**
 * Whether an output may say who comes. It does not where what writes it, and what that is told, are in
 * sight and look at nobody.
 * @param path as a condition of the job names it
 */
export function maySayWho(path: string, asking: Asking, depth = 0): boolean {
  const { workflow, job } = asking;
  const [, from, id = '', name = ''] = OUTPUT.exec(path)?.map((part) => part.toLowerCase()) ?? [];
  if (from === undefined || depth > MAX_CHAIN) return true;
  if (from === 'steps') {
    const steps = job.kind === 'steps' ? job.steps : [];
    const step = steps.find((one) => one.id?.value.toLowerCase() === id);
    return step === undefined || stepMaySayWho(step, asking, depth);
  }
  const needed = jobsById(workflow).get(id);
  const output = [...(needed?.outputs ?? [])].find(([key]) => key.toLowerCase() === name)?.[1];
  if (needed === undefined || output === undefined) return true;
  const made = output.value.match(OUTPUTS) ?? [];
  return made.length === 0 || textsMaySayWho([output.value], { ...asking, job: needed }, depth);
}

function stepMaySayWho(step: Step, asking: Asking, depth: number): boolean {
  if (step.kind !== 'run' && !isScript(step)) return true;
  const texts = [
    step.if?.value ?? '',
    ...stepScalars(step).map(({ value }) => withoutComments(value)),
  ];
  if (texts.some((text) => MORE_CODE.test(text))) return true;
  const programs = programsIn(texts).map((path) => asking.all.text(path));
  if (programs.some((text) => text === undefined || WHO.test(text))) return true;
  return textsMaySayWho(texts, asking, depth);
}

function textsMaySayWho(texts: readonly string[], asking: Asking, depth: number): boolean {
  return texts.some(
    (text) =>
      WHO.test(text) ||
      (text.match(OUTPUTS) ?? []).some((path) => maySayWho(path, asking, depth + 1)),
  );
}

function isScript(step: Step): boolean {
  return step.kind === 'uses' && actionOf(step.uses.value) === 'actions/github-script';
}

function withoutComments(text: string): string {
  return text.replace(/^\s*(?:#|\/\/).*$/gm, '');
}
