import { traceRestore, traceSave } from '../../interpreter/actions/carriers.ts';
import { keepCloudLogin } from '../../interpreter/actions/cloud-logins.ts';
import { traceRunningAction } from '../../interpreter/actions/runners.ts';
import { analyzeInline } from '../../interpreter/code/program.ts';
import type { ApiUse } from '../../interpreter/model.ts';
import type { ActionRef } from '../../interpreter/places.ts';
import { tokenIn, traceProgram } from '../../interpreter/program.ts';
import type { Frame } from '../../interpreter/state.ts';
import { inlineCall, inlineProgram } from '../../interpreter/steps.ts';
import { CATALOG, type CatalogAction, type CatalogUse } from '../../knowledge/actions.ts';
import { isHarmless } from '../../knowledge/harmless/actions.ts';
import { evidence } from '../../value/evidence.ts';
import { templates } from '../../value/template.ts';
import { emptiness, fromOrigin, literalText, type Value } from '../../value/value.ts';
import type { UsesStep } from '../../workflow/model.ts';
import { endpointFor, withoutFakes } from '../credentials.ts';
import { callsCodex } from '../mention.ts';
import { modelInput } from '../model-input.ts';
import { spend, spenderBase } from '../spend.ts';
import { CODEX_ACTIONS, traceCodexAction } from './codex-action.ts';
import { COMMENTERS } from './commenters.ts';

/** An action met in a step, with its inputs worked out (names lower-cased). */
export interface KnownAction {
  readonly step: UsesStep;
  readonly ref: ActionRef;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly frame: Frame;
}

const BY_NAME = new Map(CATALOG.map((row) => [row.action, row]));

/** True when the tables know the action, whether it spends or not. */
export function traceKnownAction(known: KnownAction): boolean {
  const { name } = known.ref;
  if (CODEX_ACTIONS.has(name)) traceCodexAction(known);
  else if (name === 'actions/github-script') traceGitHubScript(known);
  else if (
    name === 'actions/cache' ||
    name === 'actions/cache/restore' ||
    name === 'actions/download-artifact'
  )
    traceRestore(known);
  else if (name === 'actions/upload-artifact' || name === 'actions/cache/save') traceSave(known);
  else if (COMMENTERS.has(name)) traceCommenter(known);
  else {
    const row = BY_NAME.get(name);
    if (row === undefined) {
      if (traceRunningAction(known)) return true;
      keepCloudLogin(known);
      return isHarmless(name);
    }
    traceCatalog(known, row);
  }
  return true;
}

function traceCatalog({ step, inputs, frame }: KnownAction, row: CatalogAction): void {
  const given = row.uses.flatMap((use) => useOf(use, row, inputs, frame));
  const uses = row.pick === 'any' ? given : onePerPayer(given);
  if (uses.length === 0) return;
  const label = step.uses.value.trim();
  spend(frame, {
    ...spenderBase(frame, step.uses, label, `uses: ${label}`),
    kind: 'action',
    uses,
    pick: row.pick ?? 'all',
    model: modelInput(inputs) ?? frame.environment.get('MODEL'),
  });
}

/** Of several names for the same payer the first that is given is used. */
function onePerPayer(uses: readonly ApiUse[]): readonly ApiUse[] {
  return uses.filter((use, i) => uses.findIndex((other) => other.provider === use.provider) === i);
}

function useOf(
  use: CatalogUse,
  row: CatalogAction,
  inputs: KnownAction['inputs'],
  frame: Frame,
): ApiUse[] {
  const named: [string, Value | undefined][] = [
    ...(use.with ?? []).map((n): [string, Value | undefined] => [n, inputs.get(n.toLowerCase())]),
    ...(use.env ?? []).map((n): [string, Value | undefined] => [n, frame.environment.get(n)]),
  ];
  const uses: ApiUse[] = [];
  for (const [name, value] of named) {
    const real =
      value === undefined || emptiness(value) === 'always' ? undefined : withoutFakes(value);
    if (real === undefined) continue;
    const endpoint =
      endpointOf(row, inputs, frame) ??
      (use.codex ? undefined : endpointFor(use.provider, frame.environment));
    uses.push({
      provider: use.provider,
      credential: real,
      credentialName: name,
      endpoint,
      ...(use.codex ? { throughCodex: true } : {}),
    });
  }
  const identity = (use.switch ?? []).find((name) => isOn(inputs.get(name)));
  if (uses.length === 0 && identity !== undefined)
    uses.push({
      provider: use.provider,
      credential: undefined,
      credentialName: identity,
      endpoint: undefined,
    });
  if (uses.length === 0 && use.runToken)
    uses.push({
      provider: use.provider,
      credential: fromOrigin({ kind: 'github-token' }),
      credentialName: 'token',
      endpoint: endpointOf(row, inputs, frame),
    });
  return uses;
}

function isOn(input: Value | undefined): boolean {
  if (input === undefined || emptiness(input) === 'always') return false;
  return literalText(input)?.trim().toLowerCase() !== 'false';
}

function endpointOf(
  row: CatalogAction,
  inputs: KnownAction['inputs'],
  frame: Frame,
): Value | undefined {
  const values = [
    ...(row.endpoint?.with ?? []).map((n) => inputs.get(n.toLowerCase())),
    ...(row.endpoint?.env ?? []).map((n) => frame.environment.get(n)),
  ];
  return values.find((v) => v !== undefined && literalText(v) !== '');
}

/** `actions/github-script`: its `script:` is a program, and its `github-token` posts what it posts. */
function traceGitHubScript({ step, inputs, frame }: KnownAction): void {
  const script = step.with.get('script');
  if (script === undefined) return;
  const environment = new Map(frame.environment);
  const token = inputs.get('github-token');
  if (token !== undefined) environment.set('INPUT_GITHUB-TOKEN', token);
  const inside: Frame = { ...frame, environment };
  const facts = analyzeInline(
    'javascript',
    inlineProgram(script, frame),
    script,
    frame.tracer.repository,
    frame.directory,
  );
  traceProgram(inlineCall(inside, step, evidence(step.uses, `uses: ${step.uses.value}`)), facts);
}

/** An action that posts a comment whose text the step gives. */
function traceCommenter({ step, ref, inputs, frame }: KnownAction): void {
  const row = COMMENTERS.get(ref.name);
  if (row === undefined) return;
  const body = row.body.map((name) => inputs.get(name)).find((v) => v !== undefined);
  if (body === undefined || !callsCodex(templates(body)[0]?.text ?? '')) return;
  const token = row.token.map((name) => inputs.get(name)).find((v) => v !== undefined);
  spend(frame, {
    ...spenderBase(frame, step.uses, '@codex comment', `uses: ${step.uses.value}`),
    kind: 'mention',
    token: token ?? tokenIn(frame),
  });
}
