import type { Rule } from './rules/rule.ts';

/** A rule's page: `docs/rules/<id>.md`, and what `spend-guard explain` prints. */
export function rulePage(rule: Rule): string {
  const sections = [
    `# ${rule.id}`,
    `${rule.title}.`,
    `Level: **${rule.level}**${levelNote(rule)} Since ${rule.since}.`,
    '## What it finds',
    ...rule.page.finds,
    '## Why it costs',
    rule.why,
    '## Example',
    'Found:',
    fenced(rule.page.bad),
    'Not found:',
    fenced(rule.page.good),
    '## How to fix it',
    rule.fix,
    ...optionSection(rule),
    '## How to silence it',
    'Where it is tolerated, with a reason, in `.github/spend-guard.yml`:',
    fenced(
      `ignore:\n  - { rule: ${rule.id}, jobs: ".github/workflows/NAME.yml#JOB", reason: "why", expires: 2027-01-31 }`,
    ),
    ...(rule.id === 'ignore-without-reason'
      ? []
      : [
          'or in the workflow, on the line, the step or the job:',
          fenced(`# spend-guard: ignore[${rule.id}] why`),
        ]),
    'For the whole repository:',
    fenced(`rules:\n  ${rule.id}: off`),
    ...sourceSection(rule),
  ];
  return `${sections.join('\n\n')}\n`;
}

function levelNote(rule: Rule): string {
  if (rule.blocksFirstRun === true) return ', also while there is no policy file.';
  return rule.level === 'error' ? ' with a policy file, a warning without one.' : '.';
}

function optionSection({ id, options }: Rule): string[] {
  const rows = Object.entries(options);
  if (rows.length === 0) return [];
  return [
    '## Options',
    ...rows.map(([name, option]) => `\`${name}\` (${option.default}): ${option.describes}`),
    fenced(
      `rules:\n  ${id}: { ${rows.map(([name, option]) => `${name}: ${option.default}`).join(', ')} }`,
    ),
  ];
}

function sourceSection({ page }: Rule): string[] {
  if (page.sources.length === 0) return [];
  return ['## Sources', page.sources.map((source) => `- <${source}>`).join('\n')];
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** `docs/rules/README.md` */
export function ruleIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.level} | ${rule.title} |`,
  );
  return [
    '# Rules',
    '',
    'Each rule has a level that the policy can change: `error` fails the build, `warning` and `notice` inform, `off` switches the rule off. Without a policy file errors are warnings, except for `hard-coded-key`.',
    '',
    '| rule | level | finds |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
