import type { ApiUse, NamedModel, SoftwareSpender } from '../../interpreter/model.ts';
import type { UsedAction } from '../../interpreter/observer.ts';
import type { Frame } from '../../interpreter/state.ts';
import { catalogAction } from '../../knowledge/action-row.ts';
import type { AskedModel, CatalogAction, CatalogUse } from '../../knowledge/actions.ts';
import { keyOwner, providerOfModel } from '../../knowledge/providers.ts';
import { firstText } from '../../value/template.ts';
import {
  emptiness,
  fromOrigin,
  literal,
  literalText,
  UNSET,
  type Value,
} from '../../value/value.ts';
import { withClaudeSettings } from '../claude-settings.ts';
import { endpointFor, withoutFakes } from '../credentials.ts';
import { CODEX_COMMENT, callsCodex, tokenIn } from '../mention.ts';
import { chosenModel, modelsAsked, settingIn } from '../model-choice.ts';
import { modelInput } from '../model-input.ts';
import { grants } from '../permissions.ts';
import { spend, spenderBase } from '../spend.ts';
import { isOn } from '../switched.ts';
import { answeringOf } from './answers.ts';
import { CODEX_ACTIONS, traceCodexAction } from './codex-action.ts';
import { COMMENTERS } from './commenters.ts';
import { releaseOf } from './release.ts';

/** An action of the tables; false where they do not know it. */
export function traceKnownAction(known: UsedAction): boolean {
  const { name } = known.ref;
  if (CODEX_ACTIONS.has(name)) traceCodexAction(known);
  else if (COMMENTERS.has(name)) traceCommenter(known);
  else {
    const row = catalogAction(name);
    return row !== undefined && traceCatalog(known, row);
  }
  return true;
}

/** False where an input, or a file of the repository, may ask for somebody whom the row does not know. */
function traceCatalog(known: UsedAction, row: CatalogAction): boolean {
  const { step, inputs } = known;
  const { claudeSettings } = row;
  const frame =
    claudeSettings === undefined
      ? known.frame
      : withClaudeSettings(known.frame, inputs.get(claudeSettings));
  const release = releaseOf(known);
  const told = row.model && chosenModel(row.model, frame);
  if (told?.provider === 'local') return true;
  const possible = row.uses.filter(
    (use) =>
      isChosen(use, row, inputs) !== false &&
      use.refs?.test(release) !== false &&
      use.provider !== told?.not,
  );
  const whose = told?.provider ?? inFront(row, inputs);
  const wanted = possible.flatMap((use) => {
    if (whose === undefined || whose === use.provider) return [use];
    return keyOwner(whose) === use.provider ? [{ ...use, provider: whose }] : [];
  });
  if (wanted.length === 0) return false;
  const asked = wanted.flatMap((use) =>
    useOf(use, row, inputs, frame).map((one) => ({ ...one, ground: told?.ground })),
  );
  // What is not given its key falls back to another model, and settings may stand out of sight.
  const lost = told !== undefined && asked.length === 0;
  const given = lost ? possible.flatMap((use) => useOf(use, row, inputs, frame)) : asked;
  const open =
    lost ||
    (told !== undefined && told.provider === undefined) ||
    wanted.some((use) => isChosen(use, row, inputs) === undefined);
  const pick = open ? 'any' : (row.pick ?? 'all');
  const uses = pick === 'any' ? given : onePerPayer(given);
  if (uses.length === 0) return row.byModel === undefined;
  const label = step.uses.value.trim();
  spend(endingBy(row, release, inputs) ? { ...frame, ends: true } : frame, {
    ...spenderBase(frame, step.uses, label, `uses: ${label}`),
    kind: 'action',
    uses,
    pick,
    ...answeringOf(row, release, inputs, frame),
    ...askedBy(row, release, inputs, frame),
    model: told?.model ?? modelInput(inputs) ?? frame.environment.get('MODEL'),
  });
  return true;
}

/** Who stands in front of the model; undefined where only the run knows. */
function inFront({ byModel }: CatalogAction, inputs: UsedAction['inputs']): string | undefined {
  const model = byModel === undefined ? undefined : inputs.get(byModel);
  const text = model === undefined ? undefined : literalText(model);
  if (text === undefined) return undefined;
  const [prefix = ''] = text.split('/', 1);
  return providerOfModel(prefix)?.id ?? prefix;
}

/** Nothing where neither its inputs nor its release tell any. */
function askedBy(
  { asks: rows, model }: CatalogAction,
  ref: string,
  inputs: UsedAction['inputs'],
  frame: Frame,
): Pick<SoftwareSpender, 'asks'> {
  const asks = model ? modelsAsked(model, frame) : rows && modelsOf(rows, ref, inputs, frame);
  return asks?.some((one) => one.model !== UNSET) === true ? { asks } : {};
}

function modelsOf(
  rows: readonly AskedModel[],
  ref: string,
  inputs: UsedAction['inputs'],
  { environment }: Frame,
): readonly NamedModel[] {
  return rows.map(({ with: input, env = '', usual }): NamedModel => {
    const by: NamedModel['by'] =
      input === undefined ? { kind: 'variable', name: env } : { kind: 'input', name: input };
    const told = input === undefined ? environment.get(env) : inputs.get(input.toLowerCase());
    if (told !== undefined && emptiness(told) !== 'always')
      return { by, model: told, usual: false };
    // What a release asks that is not known by its name stays open.
    return { by, model: usual.refs.test(ref) ? literal(usual.model) : UNSET, usual: true };
  });
}

/** Whether this release, or what it is told, ends it. */
function endingBy({ agent }: CatalogAction, ref: string, inputs: UsedAction['inputs']): boolean {
  return (
    agent?.ends?.test(ref) === true ||
    (agent?.limits ?? []).some((limit) => limit.says.test(firstText(inputs.get(limit.with))))
  );
}

/** Undefined where the run decides, or a default that the row does not know. */
function isChosen(
  { chosenBy }: CatalogUse,
  { uses }: CatalogAction,
  inputs: UsedAction['inputs'],
): boolean | undefined {
  if (chosenBy === undefined) return true;
  const input = inputs.get(chosenBy.with.toLowerCase());
  if (input === undefined || emptiness(input) === 'always')
    return uses.some((use) => use.chosenBy?.default) ? chosenBy.default === true : undefined;
  const said = literalText(input)?.trim().toLowerCase();
  return said === undefined ? undefined : said === chosenBy.is.toLowerCase();
}

/** Of several names for the same payer the first that is given is used. */
function onePerPayer(uses: readonly ApiUse[]): readonly ApiUse[] {
  return uses.filter((use, i) => uses.findIndex((other) => other.provider === use.provider) === i);
}

function useOf(
  use: CatalogUse,
  row: CatalogAction,
  inputs: UsedAction['inputs'],
  frame: Frame,
): ApiUse[] {
  const named: [string, Value | undefined][] = [
    ...(use.with ?? []).map((n): [string, Value | undefined] => [n, inputs.get(n.toLowerCase())]),
    ...(use.settings ?? []).flatMap((n): [string, Value | undefined][] => {
      const found = settingIn(frame.environment, n);
      return found === undefined ? [] : [[found.name, found.value]];
    }),
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
  if (uses.length === 0 && use.runToken && mayWrite(use.permission, frame))
    uses.push({
      provider: use.provider,
      credential: fromOrigin({ kind: 'github-token' }),
      credentialName: 'token',
      endpoint: endpointOf(row, inputs, frame),
    });
  return uses;
}

function endpointOf(
  row: CatalogAction,
  inputs: UsedAction['inputs'],
  frame: Frame,
): Value | undefined {
  const values = [
    ...(row.endpoint?.with ?? []).map((n) => inputs.get(n.toLowerCase())),
    ...(row.endpoint?.settings ?? []).map((n) => settingIn(frame.environment, n)?.value),
    ...(row.endpoint?.env ?? []).map((n) => frame.environment.get(n)),
  ];
  return values.find((v) => v !== undefined && literalText(v) !== '');
}

/** An action that posts a comment whose text the step gives. */
function traceCommenter({ step, ref, inputs, frame }: UsedAction): void {
  const row = COMMENTERS.get(ref.name);
  if (row === undefined) return;
  const body = row.body.map((name) => inputs.get(name)).find((v) => v !== undefined);
  if (body === undefined || !callsCodex(firstText(body))) return;
  const token = row.token.map((name) => inputs.get(name)).find((v) => v !== undefined);
  spend(frame, {
    ...spenderBase(frame, step.uses, CODEX_COMMENT, `uses: ${step.uses.value}`),
    kind: 'mention',
    token: token ?? tokenIn(frame),
  });
}

function mayWrite(permission: string | undefined, { state }: Frame): boolean {
  return permission === undefined || grants(state.permissions, permission);
}
