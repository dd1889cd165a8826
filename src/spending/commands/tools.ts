import type { ApiUse, Found } from '../../interpreter/model.ts';
import { namedWords } from '../../interpreter/not-read.ts';
import { withSettingsFile } from '../../interpreter/settings-file.ts';
import type { Call } from '../../interpreter/shell.ts';
import { partOfWord } from '../../interpreter/start/peel.ts';
import { inOtherLetters } from '../../knowledge/names.ts';
import { keyOwner, providerById, providerOfModel } from '../../knowledge/providers.ts';
import type { Tool } from '../../knowledge/tools.ts';
import { emptiness, literalText, type Value } from '../../value/value.ts';
import { addressIn } from '../addresses.ts';
import { withClaudeSettings } from '../claude-settings.ts';
import { credentialsIn, usesOf } from '../credentials.ts';
import { cloudOf, hasIdentity } from '../identities.ts';
import { claudeLogin, keepCredential, keptFor } from '../kept.ts';
import { chosenModel, keysIn } from '../model-choice.ts';
import { type Less, silence, spendSoftware } from '../spend.ts';
import { fetchedFor, heldBy } from '../vaults.ts';
import { traceCopilot } from './copilot.ts';
import { promptfooAsks } from './promptfoo.ts';

/** A tool pays with what it finds in its environment; a model's prefix or name narrows it. */
export function traceTool(given: Call, tool: Tool, words: readonly Value[]): void {
  const texts = words.map((w) => literalText(w) ?? '');
  const call = withSettings(ending(withSettingsFile(given), tool, texts), tool, words, texts);
  const first = texts.find((t) => t !== '');
  if (first === undefined ? tool.free.includes('') : tool.free.includes(first)) {
    keepCredential(call);
    return;
  }
  if (texts.some((t) => t === '--version' || t === '--help' || t === '-h')) return;
  const flag = modelWord(tool, words, texts);
  const { chosenBy } = tool;
  const chosen = chosenBy && chosenModel(chosenBy, call.frame, flag);
  const model = flag ?? chosen?.model;
  const asked = tool.settings === 'promptfoo' ? promptfooAsks(call) : undefined;
  if (asked !== undefined) {
    const label = [call.name, first ?? ''].join(' ').trim();
    if (asked.length > 0) spendSoftware(call, 'tool', label, asked, { pick: 'all', model });
    return;
  }
  const provider =
    tool.provider === 'any'
      ? (providerIn(tool, call) ??
        chosen?.provider ??
        providerOfModel((model && literalText(model)) ?? '')?.id)
      : ((tool.clouds === true ? cloudOf(call.frame.environment) : undefined) ?? tool.provider);
  if (tool.commands.includes('copilot')) return traceCopilot(call, texts, model);
  const { environment, tracer } = call.frame;
  const inSettings = chosenBy && chosen ? keysIn(chosenBy, chosen, environment) : [];
  const read = credentialsIn(environment, tracer.hints).filter(
    ({ name }) => inOtherLetters(name) === undefined,
  );
  const inReach = [...inSettings, ...read].filter(
    (c) =>
      provider === undefined ||
      c.provider === keyOwner(provider) ||
      (provider === tool.provider && tool.order?.includes(c.name) === true),
  );
  const known = inReach.length > 0 ? inReach : keptBy(call, provider);
  const found = tool.order === undefined ? known : inOrder(known, tool.order);
  const address = addressIn(namedWords({ words, texts }));
  const byPlan = (use: ApiUse): ApiUse =>
    provider !== undefined && use.provider !== provider && use.provider === keyOwner(provider)
      ? { ...use, provider }
      : use;
  const uses = usesOf(found, environment, address)
    .map(byPlan)
    .map((use) =>
      chosen?.ground === undefined || use.provider !== provider
        ? use
        : { ...use, ground: chosen.ground },
    );
  const label = [call.name, first].filter((t) => t !== undefined && t !== '').join(' ');
  const pick = tool.order === undefined ? 'any' : 'first';
  if (uses.length > 0) return spendSoftware(call, 'tool', label, uses, { pick, model });
  if (provider === undefined || provider === 'openai') return;
  if (mayBeSignedIn(call, provider))
    spendSoftware(
      call,
      'tool',
      label,
      [{ provider, credential: undefined, credentialName: '', endpoint: undefined }],
      { less: UNSEEN_LOGIN, pick: 'any', model },
    );
  else {
    const title = providerById(provider)?.title ?? provider;
    silence(call, label, `no credential for ${title} is in reach`);
  }
}

/** No file shows a login, and the machine may have one. */
const UNSEEN_LOGIN: Less = {
  certainty: 'likely',
  onlyIf: 'it finds a login that no file here shows',
};

/** An argument ends an agent: `--max-turns 8`, `--max-turns=8`. */
function ending(call: Call, { agent }: Tool, texts: readonly string[]): Call {
  const ends = agent?.limits.some((flag) => texts.some((text) => text.split('=')[0] === flag));
  return ends === true ? { ...call, frame: { ...call.frame, ends: true } } : call;
}

/** Settings that set its environment, told or in their places: `--settings FILE`, `--settings '{…}'`. */
function withSettings(
  call: Call,
  { settings }: Tool,
  words: readonly Value[],
  texts: readonly string[],
): Call {
  if (settings !== 'claude') return call;
  const at = texts.indexOf('--settings');
  return { ...call, frame: withClaudeSettings(call.frame, at < 0 ? undefined : words[at + 1]) };
}

/** Nothing in its environment pays: what was stored on the machine before may, or what it is started with fetches. */
function keptBy(call: Call, provider: string | undefined): readonly Found[] {
  const kept = keptFor(call.frame, provider ?? 'any');
  if (kept.length > 0) return kept;
  const login = provider === 'anthropic' ? claudeLogin(call.frame) : undefined;
  const found =
    login ??
    (provider === undefined ? heldBy(call.frame.keeper) : fetchedFor(call.frame, provider));
  return found === undefined ? [] : [found];
}

function providerIn({ providerFrom, switchedBy }: Tool, { frame }: Call): string | undefined {
  if (switchedBy !== undefined) {
    const { variable, to, from } = switchedBy;
    const address = frame.environment.get(variable);
    return address !== undefined && emptiness(address) !== 'always' ? to : from;
  }
  const value = providerFrom === undefined ? undefined : frame.environment.get(providerFrom);
  return value && providerOfModel(literalText(value) ?? '')?.id;
}

function inOrder(found: readonly Found[], order: readonly string[]): readonly Found[] {
  const rank = ({ name }: Found) => (order.includes(name) ? order.indexOf(name) : order.length);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Providers that know the run by its identity or a login rather than by a key alone. */
const BY_IDENTITY: ReadonlySet<string> = new Set([
  'azure-openai',
  'bedrock',
  'github-models',
  'local',
]);

/** A fresh hosted machine holds no login but what a step wrote into, or restored below, the home directory. */
function mayBeSignedIn({ frame }: Call, provider: string): boolean {
  const { files, filled } = frame.state;
  const trees = [...filled].flatMap(([path, { what }]) => (what === 'tree' ? [path] : []));
  return (
    BY_IDENTITY.has(provider) ||
    hasIdentity(frame, provider) ||
    frame.runner !== 'hosted' ||
    cloudOf(frame.environment) !== undefined ||
    [...files.keys(), ...trees].some((path) => /^~(?:\/\.|$)/.test(path))
  );
}

function modelWord(
  tool: Tool,
  words: readonly Value[],
  texts: readonly string[],
): Value | undefined {
  for (const [i, text] of texts.entries()) {
    if (tool.model.includes(text)) return words[i + 1];
    const attached = tool.model.find((flag) => text.startsWith(`${flag}=`));
    if (attached !== undefined) return partOfWord(words, { word: i, from: attached.length + 1 });
  }
  return undefined;
}
