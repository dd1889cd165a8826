import { bill } from './bill.ts';
import type { CommandId } from './commands.ts';
import { type Ask, explore, type Outcome, type Outcomes } from './explore.ts';
import { open } from './fact.ts';
import { NOBODY } from './looks/credential.ts';
import { ORDER } from './order.ts';
import { type Found, type Row, STAGES, type State } from './row.ts';
import type { Situation } from './situation.ts';
import type { Assumed, Candidate, Concrete, Selecting, TraceStep, Verdict } from './verdict.ts';
import { SWITCHES } from './versions.ts';
import { type World, worldOf } from './world.ts';

/**
 * Who pays when Codex runs in this situation. Every world that the open facts allow is decided by
 * walking the table; where they agree, that is the verdict. Pure; never throws.
 */
export function decide(situation: Situation): Verdict {
  const verdict = merge(explore((ask) => decideIn(situation, ask)));
  return verdict.kind === 'depends'
    ? { ...verdict, trace: assumedOf(situation, verdict.settledBy) }
    : verdict;
}

/** How the usual world was decided, and which of its answers the files leave open. */
function assumedOf(situation: Situation, telling: readonly string[]): readonly TraceStep[] {
  const opened = new Map<number, Assumed>();
  let met = 0;
  const ask: Ask = (fact) => {
    if ('known' in fact) return fact.known;
    if (telling.includes(fact.settledBy))
      opened.set(met, fact.byHand || fact.rival ? 'perhaps' : 'usually');
    return fact.options[0].value;
  };
  const { trace } = decideIn(situation, ask, () => {
    met += 1;
  });
  return trace.map((one, at) => {
    const assumed = opened.get(at);
    return assumed === undefined ? one : { ...one, assumed };
  });
}

function decideIn(situation: Situation, ask: Ask, onStep = () => {}): Concrete {
  const world = worldOf(situation, ask);
  let state: State = {
    command: commandIn(situation, ask),
    layers: [],
    opaque: false,
    provider: { id: 'openai', table: undefined, kind: 'openai' },
    login: NOBODY,
    sends: null,
    host: undefined,
    account: {},
  };
  const trace: TraceStep[] = [];
  for (const stage of STAGES) {
    for (const row of ORDER) {
      if (row.stage !== stage) continue;
      const found = meet(row, world, state);
      if (found === undefined) continue;
      trace.push(step(row, found));
      onStep();
      if (found.kind === 'stop')
        return {
          kind: 'cannot-run',
          reason: found.reason,
          exit: found.exit ?? 1,
          sends: undefined,
          trace,
        };
      if (found.kind === 'idle') return { kind: 'spends-nothing', because: found.because, trace };
      if (found.kind === 'elsewhere') {
        const there = decideIn(found.server, ask, onStep);
        return { ...there, trace: [...trace, ...there.trace] };
      }
      state = { ...state, ...found.learned };
      if (found.kind === 'settle') break;
    }
  }
  return bill(state, trace);
}

function commandIn(situation: Situation, ask: Ask): CommandId {
  const { command } = situation.invocation;
  return command ?? ask(COMMAND);
}

const COMMAND = open<CommandId>(
  'which words follow codex at run time',
  { value: 'exec', when: 'the words say codex exec' },
  { value: 'tui', when: 'the words say no command' },
);

/** What a row finds; undefined where the command has no such row. */
function meet(row: Row, world: World, state: State): Found | undefined {
  if (row.commands !== undefined && !row.commands(state.command)) return undefined;
  if (row.since !== undefined && !world.since(row.since))
    return {
      kind: 'pass',
      because: `Codex ${world.version()} does not do this yet: ${said(row.since)}`,
      history: true,
    };
  if (row.until !== undefined && world.since(row.until))
    return {
      kind: 'pass',
      because: `Codex ${world.version()} no longer does this: ${said(row.until)}`,
      history: true,
    };
  return row.look(world, state);
}

function said(id: keyof typeof SWITCHES): string {
  return `from ${SWITCHES[id].after} on, ${SWITCHES[id].change}`;
}

function step(row: Row, found: Found): TraceStep {
  switch (found.kind) {
    case 'pass':
      return {
        row: row.id,
        outcome: 'passed',
        because: found.because,
        ...(found.history === undefined ? {} : { history: found.history }),
      };
    case 'settle':
    case 'idle':
    case 'elsewhere':
      return { row: row.id, outcome: 'decided', because: found.because };
    case 'stop':
      return { row: row.id, outcome: 'blocked', because: found.reason };
    default:
      return found satisfies never;
  }
}

/** What makes two verdicts the same payer. */
function keyOf(verdict: Concrete): string {
  switch (verdict.kind) {
    case 'pays':
      return JSON.stringify([
        verdict.budget,
        verdict.credential?.source,
        verdict.host,
        verdict.provider,
      ]);
    case 'cannot-run':
      return verdict.reason;
    case 'spends-nothing':
      return verdict.kind;
    default:
      return verdict satisfies never;
  }
}

function merge(all: Outcomes<Concrete>): Verdict {
  const outcomes = likelyOf(all);
  const [first] = outcomes;
  const telling = tellingQuestions(outcomes);
  const candidates = new Map<string, Candidate>();
  for (const { result, choices } of outcomes) {
    const way = choices.filter((c) => telling.has(c.settledBy));
    const key = keyOf(result);
    const old = candidates.get(key);
    candidates.set(key, {
      verdict: old?.verdict ?? result,
      ways: addWay(old?.ways ?? [], way),
    });
  }
  if (candidates.size === 1) return first.result;
  return {
    kind: 'depends',
    candidates: [...candidates.values()],
    settledBy: [...telling],
    trace: first.result.trace,
  };
}

/**
 * Where the usual case cannot run, what the names in the files speak against makes nobody pay: a
 * login by its name is no key only because a forced method would want one.
 */
function likelyOf([usual, ...others]: Outcomes<Concrete>): Outcomes<Concrete> {
  const likely = others.filter(({ choices }) => !choices.some(({ against }) => against));
  return [usual, ...(usual.result.kind === 'cannot-run' ? likely : others)];
}

function addWay(ways: Candidate['ways'], way: readonly Selecting[]): Candidate['ways'] {
  const text = (w: readonly Selecting[]): string => w.map((s) => s.when).join('|');
  return ways.some((w) => text(w) === text(way)) ? ways : [...ways, way];
}

/** The questions whose answer changes the payer while everything asked before stays the same. */
function tellingQuestions(outcomes: readonly Outcome<Concrete>[]): ReadonlySet<string> {
  const telling = new Set<string>();
  const depth = Math.max(...outcomes.map((o) => o.choices.length));
  for (let at = 0; at < depth; at += 1) {
    const groups = new Map<string, { question: string; answers: Map<string, Set<string>> }>();
    for (const { result, choices } of outcomes) {
      const choice = choices[at];
      if (choice === undefined) continue;
      const before = choices
        .slice(0, at)
        .map((c) => `${c.settledBy}=${c.when}`)
        .join('|');
      const group = groups.get(before) ?? { question: choice.settledBy, answers: new Map() };
      const keys = group.answers.get(choice.when) ?? new Set<string>();
      group.answers.set(choice.when, keys.add(keyOf(result)));
      groups.set(before, group);
    }
    for (const { question, answers } of groups.values()) {
      const sets = new Set([...answers.values()].map((keys) => [...keys].sort().join('\n')));
      if (sets.size > 1) telling.add(question);
    }
  }
  return telling;
}
