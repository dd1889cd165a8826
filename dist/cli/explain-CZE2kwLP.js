import { n as RULE_IDS, r as ruleById } from "./rules-DQtWxung.js";
import { t as suggest } from "./suggest-CRsHvLEb.js";
import { i as EXIT, r as readWords, t as UsageError } from "./usage-B3MuqzIJ.js";
// src/policy/pages.ts
/** A rule's page: `docs/rules/<id>.md`, and what `spend-guard explain` prints. */
function rulePage(rule) {
	return `${[
		`# ${rule.id}`,
		`${rule.title}.`,
		`Level: **${rule.level}**${levelNote(rule)} Since ${rule.since}.`,
		"## What it finds",
		...rule.page.finds,
		"## Why it costs",
		rule.why,
		"## Example",
		"Found:",
		fenced(rule.page.bad),
		"Not found:",
		fenced(rule.page.good),
		"## How to fix it",
		rule.fix,
		...optionSection(rule),
		"## How to silence it",
		"Where it is tolerated, with a reason, in `.github/spend-guard.yml`:",
		fenced(`ignore:\n  - { rule: ${rule.id}, jobs: ".github/workflows/NAME.yml#JOB", reason: "why", expires: 2027-01-31 }`),
		...rule.id === "ignore-without-reason" ? [] : ["or in the workflow, on the line, the step or the job:", fenced(`# spend-guard: ignore[${rule.id}] why`)],
		"For the whole repository:",
		fenced(`rules:\n  ${rule.id}: off`),
		...sourceSection(rule)
	].join("\n\n")}\n`;
}
function levelNote(rule) {
	if (rule.blocksFirstRun === true) return ", also while there is no policy file.";
	return rule.level === "error" ? " with a policy file, a warning without one." : ".";
}
function optionSection({ id, options }) {
	const rows = Object.entries(options);
	if (rows.length === 0) return [];
	return [
		"## Options",
		...rows.map(([name, option]) => `\`${name}\` (${option.default}): ${option.describes}`),
		fenced(`rules:\n  ${id}: { ${rows.map(([name, option]) => `${name}: ${option.default}`).join(", ")} }`)
	];
}
function sourceSection({ page }) {
	if (page.sources.length === 0) return [];
	return ["## Sources", page.sources.map((source) => `- <${source}>`).join("\n")];
}
function fenced(text) {
	return `\`\`\`yaml\n${text}\n\`\`\``;
}
// src/policy/explain.ts
/** The page of a rule, or in one sentence why there is none. */
function explain(id) {
	const rule = ruleById(id);
	if (rule !== void 0) return { text: rulePage(rule) };
	const close = suggest(id, RULE_IDS);
	const hint = close === void 0 ? `the rules are: ${RULE_IDS.join(", ")}` : `did you mean \`${close}\`?`;
	return { problem: `there is no rule \`${id.replace(/[\s\p{C}]+/gu, " ").slice(0, 60)}\`; ${hint}` };
}
// src/cli/explain.ts
const HELP = `Usage: spend-guard explain RULE

Prints the page of a rule: what it finds, whom it costs what, and how to fix it.
The rules are listed in docs/rules.

Exit status: 0 printed, 2 there is no such rule.
`;
async function run(words, io) {
	const { positionals } = readWords(words, {});
	const [id] = positionals;
	if (id === void 0 || positionals.length > 1) throw new UsageError(`explain takes one rule, not ${positionals.length}`);
	const page = explain(id);
	if ("problem" in page) throw new UsageError(page.problem);
	io.stdout(page.text);
	return EXIT.clean;
}
export { HELP, run };
