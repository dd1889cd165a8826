import { expect, test } from 'vitest';
import { CODEX_VARIABLES } from '../../../src/knowledge/codex-variables.ts';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import { type Fact, known } from '../../../src/payer/codex/fact.ts';
import { ORDER } from '../../../src/payer/codex/order.ts';
import type { State } from '../../../src/payer/codex/row.ts';
import { situation, type Variable } from '../../../src/payer/codex/situation.ts';
import { worldOf } from '../../../src/payer/codex/world.ts';
import { randomCases } from '../../conformance/random-cases.ts';

/** Where an identity comes from: beside the names that ask for it. */
const SPIFFE = /SPIFFE|TOKEN_SOURCE/;

const STATE: State = {
  command: 'exec',
  layers: [],
  opaque: false,
  provider: { id: 'openai', table: undefined, kind: 'openai' },
  login: { family: 'nobody', credential: undefined },
  sends: null,
  host: undefined,
  account: {},
};

test('the rows of the order ask for these variables, in this order, and for no other', () => {
  const asked = new Set<string>();
  class Environment extends Map<string, Fact<Variable>> {
    override get(name: string) {
      asked.add(name);
      return super.get(name);
    }
  }
  const empty = situation(parseCodexArgs(['exec', 'hi']), {
    environment: new Environment(),
    authFile: known({ kind: 'absent' }),
  });
  const world = worldOf(empty, (fact) => ('known' in fact ? fact.known : fact.options[0].value));
  for (const row of ORDER) if (row.stage === 'credential') row.look(world, STATE);
  expect([...asked].filter((name) => !SPIFFE.test(name))).toEqual(CODEX_VARIABLES);
});

test('random situations set each of them', () => {
  const set = new Set(randomCases(1, 200).flatMap(({ env }) => Object.keys(env)));
  expect(CODEX_VARIABLES.filter((name) => !set.has(name))).toEqual([]);
});
