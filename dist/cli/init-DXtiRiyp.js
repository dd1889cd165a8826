const require_subject = require("./subject-B-CbABYP.js");
const require_rules = require("./rules-DPt-xQ-5.js");
const require_write = require("./write-BWFP0SoS.js");
const require_index = require("./index.js");
// src/policy/init.ts
function starterPolicy(report) {
	const jobs = report.jobs.filter((job) => job.charges.length > 0 && (job.calledBy ?? []).length === 0);
	return [
		`# yaml-language-server: $schema=${require_rules.POLICY_SCHEMA_URL}`,
		"#",
		"# Who pays for the AI in this repository, and who decided it. Written from a scan; nothing here is",
		"# decided yet: read every line marked DECIDE, give the others a reason, and have the owners of both",
		"# budgets review the file. Rules: docs/rules of Spend Guard, or `spend-guard explain RULE`.",
		"version: 1",
		"",
		"# What automation is charged to where no entry below says otherwise:",
		"# api (a Platform account, per token), subscription (a ChatGPT plan or workspace), any, none.",
		"default: api",
		"",
		...expectLines(jobs, report.findings),
		"",
		"# Who answers for each budget, and what a month may cost.",
		"# budgets:",
		"#   api: { owner: platform-team, monthly-limit: \"400 USD\" }",
		"#   subscription: { owner: engineering, monthly-limit: \"2000 credits\" }",
		"#   increase: \"25 %\"   # how much one pull request may raise a line",
		"# How often a job runs, where neither history nor a schedule tells (`spend-guard usage sync`):",
		"# usage:",
		"#   \".github/workflows/NAME.yml#JOB\": { runs-per-month: 120 }",
		"",
		...secretLines(jobs),
		"# A new charged job needs an entry under `expect` first:",
		"# require-declaration: true",
		""
	].join("\n");
}
function expectLines(jobs, findings) {
	if (jobs.length === 0) return [
		"# No job here spends. Declare one before it does:",
		"# expect:",
		...entryLines(".github/workflows/NAME.yml#JOB", "api").map(commented)
	];
	const lines = ["# The first entry that matches a job wins."];
	const entries = jobs.flatMap((job) => jobLines(job, findings));
	const declared = jobs.some((job) => job.budget !== "unclear");
	return [
		...lines,
		declared ? "expect:" : "# expect:",
		...entries
	];
}
function jobLines(job, findings) {
	const own = findings.filter((one) => one.workflow === job.workflow && one.job === job.job);
	const notes = [oneLine(job.sentence), ...decisions(job, own)];
	const entry = entryLines(exactGlob(job), job.budget === "unclear" ? "api" : job.budget);
	return [...notes.map((note) => `  # ${note}`), ...job.budget === "unclear" ? entry.map(commented) : entry];
}
function decisions(job, findings) {
	const notes = [];
	if (job.budget === "unclear") notes.push(`DECIDE: who pays is not in the files${candidates(job.charges)}; declare it, or the secret below.`);
	if (job.budget === "subscription" || job.budget === "both") notes.push("DECIDE: automation on a ChatGPT plan. Is that agreed with whoever owns the plan?");
	const grave = findings.filter((one) => one.level !== "notice" && one.rule !== "wrong-budget");
	const rules = [...new Set(grave.map((one) => one.rule))];
	if (rules.length > 0) notes.push(`DECIDE: see ${rules.join(", ")}.`);
	return notes;
}
function candidates(charges) {
	const all = charges.flatMap((charge) => charge.candidates);
	const shown = [...new Set(all.map((one) => `${one.name} (${one.budget})`))].slice(0, 4);
	return shown.length === 0 ? "" : oneLine(`, it could be ${shown.join(" or ")}`);
}
function entryLines(jobs, budget) {
	return [
		`  - jobs: ${JSON.stringify(jobs)}`,
		`    budget: ${budget}`,
		"    # reason: \"\""
	];
}
function commented(line) {
	return line.replace(/^ {0,2}/, "  # ").replace("# # ", "# ");
}
function secretLines(jobs) {
	const unknown = jobs.flatMap((job) => job.charges).flatMap((charge) => charge.candidates).filter((one) => one.kind === "unknown" && /^secrets\.\w+$/.test(one.name));
	const names = [...new Set(unknown.map((one) => one.name.slice(8)))].sort();
	if (names.length === 0) return [];
	return [
		"# DECIDE: what these hold: platform-key, chatgpt-auth-file, access-token, provider-key or none.",
		"# secrets:",
		...names.map((name) => `#   ${name}: platform-key`),
		""
	];
}
function exactGlob(job) {
	return `${literally(job.workflow)}#${literally(job.job)}`;
}
const MOST_LITERAL = 80;
function literally(text) {
	const pieces = text.split(/[^\w./ -]+/);
	const kept = pieces.slice(0, 4).join("*").slice(0, MOST_LITERAL);
	return pieces.length > 4 || kept.length === MOST_LITERAL ? `${kept}*` : kept;
}
function oneLine(text) {
	return text.replace(/[\s\p{C}]+/gu, " ").trim().slice(0, 300);
}
// src/cli/init.ts
const HELP = `Usage: spend-guard init [DIR]

Scans the repository in DIR (default: the current folder) and writes a commented
${require_subject.POLICY_PATH} that declares every charged job as it is today.
What somebody should decide is marked DECIDE. A policy that is there already is
left alone.

Exit status: 0 written, 2 bad arguments or there is a policy, 3 the guard could
not finish.
`;
async function run(words, io) {
	const { positionals } = require_index.readWords(words, {});
	const { directory, repository } = require_subject.openRepository(require_subject.folderOf("init", positionals));
	const written = require_subject.policyOf(repository);
	if (written !== void 0) throw new require_index.UsageError(`${typeof written === "string" ? written : written.problems.map(({ path }) => path).join(", ")} exists and was left alone`);
	require_subject.mustHaveWorkflows(repository);
	const report = require_subject.guard(repository, {
		policy: require_rules.BUILT_IN_POLICY,
		today: io.today(),
		fullName: io.environment.GITHUB_REPOSITORY
	});
	const text = starterPolicy(report);
	require_write.replaceFiles(directory, [{
		path: require_subject.POLICY_PATH,
		before: void 0,
		after: text
	}]);
	const open = text.split("\n").filter((line) => /# DECIDE\b/.test(line)).length;
	const charged = report.jobs.filter((job) => job.charges.length > 0).length;
	io.stdout(`Wrote ${require_subject.POLICY_PATH}: ${charged} charged ${charged === 1 ? "job" : "jobs"} declared, ${open} ${open === 1 ? "line" : "lines"} marked DECIDE.\nRead it, decide, and have the owners of both budgets review it before it is merged.
`);
	return require_index.EXIT.clean;
}
exports.HELP = HELP;
exports.run = run;
