const require_scan = require("./scan-DOU2cywy.js");
let require_globs$loaded;
const require_globs = () => require_globs$loaded ??= require("./globs-BJR1BI5H.js");
const require_load = require("./load-B_efnNUn.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/policy/init/words.ts
function exactGlob(job) {
	return `${literally(job.workflow)}#${literally(job.job)}`;
}
const MOST_LITERAL = 80;
function literally(text) {
	const pieces = text.split(/[^\w./ -]+/);
	const kept = pieces.slice(0, 4).join("*").slice(0, MOST_LITERAL);
	return pieces.length > 4 || kept.length === MOST_LITERAL ? `${kept}*` : kept;
}
const MOST_NAMED = 8;
function some(names) {
	const more = names.length - MOST_NAMED;
	return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function jobCount(jobs) {
	return jobs.length === 1 ? "1 job" : `${jobs.length} jobs`;
}
function nameOf({ workflow, job }) {
	return oneLine(`${require_scan.baseName(workflow)}#${job}`);
}
const WIDTH = 100;
function comment(text, indent) {
	const lines = [];
	let line = "";
	for (const word of oneLine(text).split(" ")) if (line !== "" && indent.length + 3 + line.length + word.length > WIDTH) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((one) => `${indent}# ${one}`);
}
function oneLine(text) {
	return text.replace(/[\s\p{C}]+/gu, " ").trim().slice(0, 600);
}
// src/policy/init/questions.ts
function expectLines(jobs) {
	const unclear = jobs.filter(({ budget }) => budget === "unclear");
	const lines = [...require_scan.groupBy(unclear, questionOf).values()].flatMap(askedLines);
	const stubs = lines.some((line) => line.startsWith("#   - "));
	return [
		"# # The first entry that matches a job wins; `budget` is a word or a list as above, or both.",
		"# expect:",
		...lines,
		...stubs ? [] : entry(".github/workflows/NAME.yml#JOB", "subscription"),
		""
	];
}
function questionOf(job) {
	return openOf(job).map((charge) => JSON.stringify(answersTo(charge))).sort().join("\n");
}
function answersTo(charge) {
	const entries = require_scan.settlingOf(charge);
	return entries.length > 0 ? entries : charge.candidates.map(({ name, budget }) => [name, budget]);
}
function openOf({ charges }) {
	return charges.filter(({ budget }) => budget === "unclear");
}
function askedLines(jobs) {
	const open = openOf(jobs[0]);
	const all = open.flatMap((charge) => charge.candidates);
	const elsewhere = open.map(require_scan.settlingOf);
	const settled = elsewhere.every((entries) => entries.length > 0);
	const whose = jobs.length === 1 ? nameOf(jobs[0]) : `${jobCount(jobs)} (${some(jobs.map(nameOf))})`;
	return [...comment(`${settled ? "Who" : "DECIDE: who"} pays for ${whose} is not in the files${candidates(all)}.${settled ? settledThere(elsewhere.flat()) : ""}`, "#   "), ...settled ? [] : jobs.flatMap((job) => entry(exactGlob(job), undecided(all)))];
}
function settledThere(entries) {
	const keys = entries.flatMap((one) => one.under === "hosts" ? [one.host] : one.names);
	const under = [...new Set(entries.map((one) => `\`${one.under}\``))];
	return ` What stands for ${require_scan.listed([...new Set(keys)])} under ${require_scan.listed(under)} settles it.`;
}
function undecided(all) {
	const budgets = [...new Set(all.map(({ budget }) => budget))].filter((one) => one !== "unclear");
	const open = budgets.length === 0 ? [
		"api",
		"subscription",
		"other"
	] : budgets;
	return `${require_scan.UNDECIDED}   # ${[...open, "any"].join(", ")}`;
}
function entry(jobs, budget) {
	return [
		`#   - jobs: ${JSON.stringify(jobs)}`,
		`#     budget: ${budget}`,
		"#     reason: \"who agreed to it, and when\""
	];
}
const MOST_CANDIDATES = 4;
function candidates(all) {
	const names = require_scan.couldPay(all).map(({ name, as }) => {
		return `${name} (${[...new Set(as.map(({ budget }) => budget))].join(" or ")})`;
	});
	if (names.length === 0) return "";
	return oneLine(`; it could be ${require_scan.fewOrAll(names, MOST_CANDIDATES).join(" or ")}`);
}
function settlingLines(jobs) {
	const entries = jobs.flatMap(({ charges }) => charges).flatMap(require_scan.settlingOf);
	const secrets = entries.flatMap((one) => one.under === "secrets" ? one.names.map((name) => [name, one.kinds]) : []);
	const hosts = entries.flatMap((one) => one.under === "hosts" ? [[JSON.stringify(one.host), require_scan.HOST_BUDGETS]] : []);
	return [...section("secrets", "what do these hold (`none`: what pays for nothing)?", secrets), ...section("hosts", "whom does what is sent there bill?", hosts)];
}
function section(key, asks, answers) {
	const entries = [...new Map(answers)].sort(([a], [b]) => require_scan.byText(a, b));
	return entries.length === 0 ? [] : [
		`# # DECIDE: ${asks}`,
		`# ${key}:`,
		...entries.map(([name, all]) => `#   ${name}: ${require_scan.UNDECIDED}   # ${all.join(", ")}`),
		""
	];
}
// src/policy/init/starter.ts
function starterPolicy(report, errors, { today, visibility }) {
	const jobs = report.jobs.filter((job) => job.charges.length > 0 && !require_scan.isCalled(job));
	return [
		`# yaml-language-server: $schema=${require_scan.POLICY_SCHEMA_URL}`,
		"#",
		"# Who pays for the AI in this repository, and who decided it. Written from a scan: read every line",
		"# marked DECIDE, and have the owners of both budgets review the file. What the budgets are:",
		"# `spend-guard explain budgets`; what a rule means: `spend-guard explain RULE`.",
		...comment(JUDGED[visibility], ""),
		"version: 1",
		"",
		"# What automation is charged to: api (a Platform account, metered), subscription (a ChatGPT plan or",
		"# workspace), other (another provider), a list of those, any, or none.",
		...defaultLines(jobs),
		"",
		...declared(jobs),
		...ignoreLines(errors, today),
		...expectLines(jobs),
		...budgetLines(jobs),
		...settlingLines(jobs),
		"# # A new charged job needs an entry under `expect` first:",
		"# require-declaration: true",
		""
	].join("\n");
}
const JUDGED = {
	unknown: "Whether the repository is public was not told (`--visibility`): what fails in a public one is tolerated below too.",
	public: "Judged as a public repository.",
	private: "Judged as a private repository: once it is public, more can fail."
};
function defaultLines(jobs) {
	const others = jobs.filter((job) => require_scan.isOnLine(job, "other"));
	if (others.length === 0) return ["default: api"];
	return [`# DECIDE: may jobs here be billed by other providers? ${jobCount(others)} ${others.length === 1 ? "is" : "are"}.`, "default: [api, other]"];
}
const KINDS = [["api", "On the API budget"], ["other", "Billed by other providers"]];
function declared(jobs) {
	return KINDS.flatMap(([budget, title]) => {
		const own = jobs.filter((job) => budget === "other" ? require_scan.isOnLine(job, budget) : job.budget === budget);
		if (own.length === 0) return [];
		const said = `${title}, as \`default\` says: ${jobCount(own)}.`;
		const providers = budget === "other" ? require_scan.byProvider(own) : [];
		if (providers.length === 0) return [...comment(`${said} ${some(own.map(nameOf))}`, ""), ""];
		return [
			...comment(said, ""),
			...providers.flatMap(providerLines),
			""
		];
	});
}
function providerLines([provider, jobs]) {
	return comment(`${oneLine(provider)}: ${jobCount(jobs)} (${some(jobs.map(nameOf))})`, "").map((line, at) => line.replace("# ", at === 0 ? "# - " : "#   "));
}
function ignoreLines(errors, today) {
	if (errors.length === 0) return [];
	const rules = require_scan.groupBy(errors, ({ rule }) => rule);
	const day = in30Days(today);
	return [
		`# What fails by this policy today and nobody has decided. Until ${day} it is tolerated and listed;`,
		"# afterwards it fails. For each: repair it, or where somebody decided it, write it under `expect`.",
		"ignore:",
		...[...rules].flatMap(([rule, findings]) => [
			...comment(ASKS[rule] ?? `DECIDE: \`spend-guard explain ${rule}\` tells how to repair it.`, "  "),
			...require_scan.few(findings.map(whatFails), MOST_TOLD, "more: `spend-guard scan --verbose`").flatMap((told) => comment(told, "  ")),
			...globsOf(findings).flatMap((glob) => [
				`  - rule: ${rule}`,
				`    jobs: ${JSON.stringify(glob)}`,
				`    reason: ${JSON.stringify(require_scan.UNDECIDED)}`,
				`    expires: ${day}`
			])
		]),
		""
	];
}
const MOST_TOLD = 8;
function whatFails({ path, line, message }) {
	return `${require_scan.shortName(path)}:${line}: ${message.replace(/(?<=[^.])\.\s.*$/s, ".")}`;
}
const ASKS = {
	"wrong-budget": "DECIDE: is it agreed with whoever owns that budget? If not, pay with a key of the API account.",
	"personal-login": "DECIDE: a person's login pays, and stops when the person leaves. Who shall pay instead?"
};
function globsOf(findings) {
	const jobs = [...new Map(findings.map((one) => [`${one.workflow}#${one.job}`, one])).values()];
	const plain = jobs.filter(({ workflow, job }) => PLAIN.test(workflow) && PLAIN.test(job));
	const rest = jobs.filter((one) => !plain.includes(one)).map(exactGlob);
	const groups = [];
	for (const one of plain) {
		const last = groups.find(([first]) => first?.workflow === one.workflow);
		if (last !== void 0 && require_globs().globProblem(globOf([...last, one])) === void 0) last.push(one);
		else groups.unshift([one]);
	}
	return [...groups.reverse().map(globOf), ...rest];
}
const PLAIN = /^[\w./-]+$/;
function globOf(jobs) {
	return `${jobs[0]?.workflow ?? ""}#${either(jobs.map(({ job }) => job))}`;
}
function either(names) {
	const all = [...new Set(names)];
	return all.length === 1 ? all[0] ?? "" : `{${all.join(",")}}`;
}
function budgetLines(jobs) {
	return [
		"# # Who answers for each budget, and what a month may cost.",
		"# budgets:",
		"#   api: { owner: platform-team, monthly-limit: \"400 USD\" }",
		"#   subscription:",
		"#     owner: engineering",
		"#     monthly-limit: \"2000 credits\"",
		`#     # ${jobs.some(({ charges }) => charges.some((one) => one.budget === "subscription")) ? "DECIDE: " : ""}which plan pays (plus, pro, business, edu, enterprise, \u2026)? Which seats: full (what`,
		"#     # the plan includes is used first) or codex-only (credits from first use)? Who manages",
		"#     # credits: none, own, shared (an administrator buys them), contract? At the limit the run",
		"#     # fails until a reset, credits or an administrator: who is told?",
		"#     workspace: { kind: business, seats: full, credits: shared, spend-controls: true }",
		"#   increase: \"25 %\"   # how much one pull request may raise a line",
		"# # How often a job runs, where neither history nor a schedule tells (`spend-guard usage sync`):",
		"# usage:",
		"#   \".github/workflows/NAME.yml#JOB\": { runs-per-month: 120 }",
		""
	];
}
const DAYS = 30;
const DAY = 864e5;
function in30Days(today) {
	return new Date(Date.parse(`${today}T00:00:00Z`) + DAYS * DAY).toISOString().slice(0, 10);
}
// src/cli/init.ts
const HELP = `Usage: spend-guard init [DIR] [options]

Scans the repository in DIR (default: the current folder) and writes a commented
${require_scan.POLICY_PATH} by which the next scan fails nothing: errors of
today are tolerated for 30 days and listed, warnings stay, and what somebody should
decide is marked DECIDE. A key that is written out is not tolerated. A policy that
is there already, also as .yaml, is left alone.

  --visibility KIND public or private, which files alone do not tell (default: unknown,
                    where what fails in a public repository is tolerated too)

Exit status: 0 written, 2 bad arguments or there is a policy, 3 the guard could
not finish.
`;
const OPTIONS = { visibility: require_scan.SUBJECT_OPTIONS.visibility };
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const visibility = require_start.oneOf("--visibility", values.visibility, require_scan.VISIBILITIES);
	const { directory, repository } = require_scan.openRepository(require_scan.folderOf("init", positionals));
	const written = require_scan.policyOf$1(repository);
	if (written !== void 0) throw new require_start.UsageError(`${typeof written === "string" ? written : written.problems.map(({ path }) => path).join(", ")} exists and was left alone`);
	require_scan.mustHaveWorkflows({
		directory,
		repository
	}, io);
	const { text, tolerated, left } = starterFor(repository, visibility, io);
	require_scan.replaceFiles(directory, [{
		path: require_scan.POLICY_PATH,
		before: void 0,
		after: text
	}]);
	const open = text.split("\n").filter((line) => /\bDECIDE:/.test(line)).length;
	io.stdout(`Wrote ${require_scan.POLICY_PATH}: ${count(tolerated, "error")} tolerated for 30 days, ${stay(left)}${count(open, "question")} marked DECIDE.\nRead it, decide, and have the owners of both budgets review it before it is merged.
Next: spend-guard scan${positionals.map((given) => ` ${require_start.terminal(given)}`).join("")}${visibility === "unknown" ? "" : ` --visibility ${visibility}`}\n`);
	return require_start.EXIT.clean;
}
const MOST_ROUNDS = 4;
function starterFor(repository, visibility, { today, environment }) {
	const assumed = visibility === "unknown" ? "public" : visibility;
	const fullName = environment.GITHUB_REPOSITORY;
	const judgedBy = (policy) => require_scan.guard(repository, {
		policy,
		today: today(),
		fullName,
		visibility: assumed
	});
	const report = judgedBy(require_scan.BUILT_IN_POLICY);
	const errors = [];
	let left = [];
	let text = starterPolicy(report, errors, {
		today: today(),
		visibility
	});
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const loaded = require_load.loadPolicy(require_scan.POLICY_PATH, text);
		if ("problems" in loaded) throw new Error(loaded.problems[0]?.message);
		left = judgedBy(loaded.policy).findings;
		const found = left.filter(isForgivable);
		if (found.length === 0) break;
		errors.push(...found);
		text = starterPolicy(report, errors, {
			today: today(),
			visibility
		});
	}
	return {
		text,
		tolerated: errors.length,
		left
	};
}
function isForgivable({ level, rule }) {
	return level === "error" && rule !== "hard-coded-key";
}
function stay(left) {
	const [errors, warnings] = ["error", "warning"].map((level) => require_scan.withAlike(left.filter((one) => one.level === level)).length);
	return [...errors ? [`${count(errors, "error")} not tolerated, `] : [], ...warnings ? [`${count(warnings, "warning")} left, `] : []].join("");
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
