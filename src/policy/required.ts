import type { Level } from '../report/report.ts';
import type { PolicyLayer } from './load.ts';
import {
  expectedLines,
  expectedWords,
  type Policy,
  type RequiredRule,
  RULE_LEVELS,
  type RuleLevel,
} from './policy.ts';
import { type PolicyProblem, problem } from './problem.ts';
import { ruleById } from './rules/index.ts';

/**
 * Where a nearer policy file loosens what a further one requires. It may be stricter; what it may not
 * is to lower a rule, to let something through that the organisation's file does not, or to tolerate
 * without an end. An exception has a last day, and stands in the report and in the ledger.
 */
export function loosened(near: PolicyLayer, base: PolicyLayer): readonly PolicyProblem[] {
  return [...base.policy.required.values()].flatMap((required) => [
    ...loweredIn('rules', near, required),
    ...loweredIn('required', near, required),
    ...endless(near, required),
    ...widened(near, base.policy, required),
  ]);
}

/** The gravest level is the first of the list. */
function milder(a: RuleLevel, b: RuleLevel): boolean {
  return RULE_LEVELS.indexOf(a) > RULE_LEVELS.indexOf(b);
}

export function graver(a: Level, b: Level | undefined): Level {
  return b !== undefined && milder(a, b) ? b : a;
}

/** The stricter of two values of a rule's option. */
export function stricter(rule: string, option: string, a: number, b: number | undefined): number {
  if (b === undefined) return a;
  return ruleById(rule)?.options[option]?.stricter === 'more' ? Math.max(a, b) : Math.min(a, b);
}

function loweredIn(
  key: 'rules' | 'required',
  near: PolicyLayer,
  required: RequiredRule,
): readonly PolicyProblem[] {
  const { rule } = required;
  const setting = near.policy[key].get(rule);
  if (setting === undefined) return [];
  const { level } = setting;
  const lower = level !== undefined && milder(level, required.level);
  const options = Object.entries(required.options).filter(([name, least]) => {
    const written = setting.options[name];
    return written !== undefined && stricter(rule, name, written, least) !== written;
  });
  return [
    ...(lower
      ? [refuse(near, [key, rule], `sets \`${rule}\` to \`${level}\``, required, required.level)]
      : []),
    ...options.map(([name, least]) =>
      refuse(
        near,
        [key, rule, name],
        `sets \`${name}\` of \`${rule}\` to ${setting.options[name]}`,
        required,
        `${name}: ${least}`,
      ),
    ),
  ];
}

function endless(near: PolicyLayer, required: RequiredRule): readonly PolicyProblem[] {
  return near.policy.ignore.flatMap(({ rule, expires, jobs }, index) =>
    rule !== required.rule || expires !== undefined
      ? []
      : [
          refuse(near, ['ignore', index], `ignores \`${rule}\` in \`${jobs.source}\``, required, {
            says: 'an exception needs a last day: add `expires: YYYY-MM-DD`',
          }),
        ],
  );
}

/** What a rule asks of other keys of the policy, which can let through what it is there to stop. */
function widened(
  near: PolicyLayer,
  base: Policy,
  required: RequiredRule,
): readonly PolicyProblem[] {
  if (required.rule === 'undeclared-spend') {
    const loose = near.given.has('require-declaration') && !near.policy.requireDeclaration;
    if (!loose || !base.requireDeclaration) return [];
    return [
      refuse(near, ['require-declaration'], 'asks for no declaration', required, {
        says: 'remove this line',
      }),
    ];
  }
  if (required.rule !== 'wrong-budget') return [];
  const allowed = new Set([base.default, ...base.expect.map((e) => e.budget)].flatMap(linesOf));
  const widens = (budget: Policy['default'] | Policy['expect'][number]['budget']) =>
    linesOf(budget).some((line) => !allowed.has(line));
  const says = `only ${[...allowed].map((line) => `\`${line}\``).join(', ') || 'no spending'} is allowed there; for a while, use \`ignore\` with \`expires\``;
  return [
    ...(near.given.has('default') && widens(near.policy.default)
      ? [
          refuse(near, ['default'], `allows \`${expectedWords(near.policy.default)}\``, required, {
            says,
          }),
        ]
      : []),
    ...near.policy.expect.flatMap(({ budget, jobs }, index) =>
      widens(budget)
        ? [
            refuse(
              near,
              ['expect', index],
              `allows \`${expectedWords(budget)}\` for \`${jobs.source}\``,
              required,
              { says },
            ),
          ]
        : [],
    ),
  ];
}

const linesOf = (budget: Parameters<typeof expectedLines>[0]) => expectedLines(budget);

function refuse(
  near: PolicyLayer,
  at: readonly PropertyKey[],
  does: string,
  { rule, place }: RequiredRule,
  least: string | { readonly says: string },
): PolicyProblem {
  const where = `\`${place.path}:${place.line}\``;
  const says =
    typeof least === 'string' ? `write \`${least}\`, be stricter, or leave it out` : least.says;
  return problem(
    near.policy.path ?? '',
    near.text,
    near.at(at),
    `this ${does}, and ${where} requires \`${rule}\`: a repository may tighten it, not loosen it; ${says}`,
  );
}
