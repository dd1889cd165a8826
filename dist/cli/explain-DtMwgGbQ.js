const require_rules = require("./rules-B-gq1aLZ.js");
const require_index = require("./index.js");
// src/policy/pages.ts
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
function explain(id) {
	const rule = require_rules.ruleById(id);
	if (rule !== void 0) return { text: rulePage(rule) };
	const close = require_index.suggest(id, require_rules.RULE_IDS);
	const hint = close === void 0 ? `the rules are: ${require_rules.RULE_IDS.join(", ")}` : `did you mean \`${close}\`?`;
	return { problem: `there is no rule \`${id.replace(/[\s\p{C}]+/gu, " ").slice(0, 60)}\`; ${hint}` };
}
// src/cli/explain.ts
const HELP = `Usage: spend-guard explain RULE

Prints the page of a rule: what it finds, whom it costs what, and how to fix it.
The rules are listed in docs/rules.

Exit status: 0 printed, 2 there is no such rule.
`;
async function run(words, io) {
	const { positionals } = require_index.readWords(words, {});
	const [id] = positionals;
	if (id === void 0 || positionals.length > 1) throw new require_index.UsageError(`explain takes one rule, not ${positionals.length}`);
	const page = explain(id);
	if ("problem" in page) throw new require_index.UsageError(page.problem);
	io.stdout(page.text);
	return require_index.EXIT.clean;
}
exports.HELP = HELP;
exports.run = run;
