import type { Spender } from '../../src/interpreter/model.ts';
import { type Outcome, valueName } from '../../src/payer/account.ts';
import { settle } from '../../src/payer/settle.ts';
import type { Settings } from '../../src/payer/settled.ts';
import type { Payer } from '../../src/report/report.ts';

/** Who pays, in one line: what a table test states. */
export function said(outcomes: readonly Outcome[]): string {
  return outcomes.map(one).join(' + ') || 'nothing';
}

function one(outcome: Outcome): string {
  if (outcome.kind === 'dead') return 'nobody';
  const { budget, payer, candidates, confidence } = outcome.charge;
  if (payer === null) return `${budget}: ${candidates.map(who).join(' or ')}`;
  return `${budget} ${confidence} ${payer.kind} ${payer.name}`;
}

function who({ budget, name }: Payer): string {
  return `${budget} ${name}`;
}

/** Everything that was found, for the golden file. */
export function told(title: string, spender: Spender, settings: Settings): string {
  const { outcomes, steps, codex } = settle(spender, settings);
  return [
    `# ${title}`,
    ...outcomes.flatMap((outcome) =>
      outcome.kind === 'dead'
        ? [`nobody, ${outcome.credential}: ${outcome.reason}`]
        : charge(outcome),
    ),
    // Codex's own order has a golden file of its own.
    ...(codex === undefined ? steps : []).map(
      (step) => `  ? ${step.asks} ${step.outcome}: ${step.because}`,
    ),
  ].join('\n');
}

function charge({ charge: it, credentials }: Extract<Outcome, { kind: 'charge' }>): string[] {
  return [
    one({ kind: 'charge', charge: it, credentials: [] }),
    `  route ${it.route}, provider ${it.provider}, model ${it.model}, confidence ${it.confidence}${it.unsure === undefined ? '' : `, unsure of the ${it.unsure}`}, budget of the payer ${it.payer?.budget}${it.payer?.inFiles === false ? ', in no file' : ''}`,
    ...(it.payer?.account === undefined ? [] : [`  account ${JSON.stringify(it.payer.account)}`]),
    ...it.candidates.map((c) => `  candidate ${c.kind} ${who(c)}`),
    `  settled by ${it.settledBy}`,
    ...it.notes.map((note) => `  note ${note}`),
    `  trail ${it.evidence.map((e) => `${e.line}: ${e.shows}`).join(' > ')}`,
    `  spends ${credentials.map(valueName).join(', ')}`,
    `  spender ${JSON.stringify(it.spender)}`,
  ];
}
