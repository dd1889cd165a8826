const require_run = require("./run-touhCiXd.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_diff = require("./diff-BvI6E4fQ.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/left-over.ts
const WIDTH = 100;
const MOST_LINES = 10;
function leftOver({ findings, choices, tolerated, width = WIDTH }) {
	const lines = [...require_scan.groupBy(require_scan.bySeverity(findings), ({ rule, level }) => `${level} ${rule}`).values()].map((all) => todo(all, choices));
	const more = lines.length - MOST_LINES;
	return require_start.guardLines([
		...lines.length === 0 ? [] : ["Left for you:"],
		...lines.slice(0, MOST_LINES).flatMap((line) => require_scan.wrap(line, width - 2, "  ").map((part, at) => at > 0 ? `  ${part}` : part)),
		...more > 0 ? [`  and ${require_scan.count(more, "more rule")}`] : [],
		...toleratedLines(tolerated)
	].map((line) => `${line}\n`).join(""));
}
function todo(all, choices) {
	const [{ rule, level }] = all;
	const every = require_scan.withAlike(all);
	const chosen = every.filter(({ fingerprint }) => choices.has(fingerprint)).length;
	const why = chosen === every.length ? "the value is your choice" : decisionOf(rule);
	return `${level} ${rule} in ${jobsOf(every)}: ${why} (\`spend-guard explain ${rule}\`)${chosen > 0 && chosen < every.length ? `; --unsafe does ${chosen}` : ""}`;
}
const MOST_JOBS = 2;
function jobsOf(findings) {
	const names = [...new Set(findings.map(({ workflow, job }) => {
		const file = require_scan.baseName(workflow);
		return job === "*" ? file : `${file}#${job}`;
	}))];
	return require_scan.listed(require_scan.fewOrAll(names, MOST_JOBS, "more jobs"));
}
const DECISIONS = {
	payer: "who pays is your decision",
	credential: "which credential pays is your decision",
	start: "who may start it, and how often, is your decision",
	model: "which model it asks is your decision",
	cost: "what it may cost is your decision",
	coverage: "what it does somebody has to look at"
};
function decisionOf(rule) {
	const about = require_scan.ruleById(rule)?.about;
	return about === void 0 ? "your decision" : DECISIONS[about];
}
function toleratedLines(tolerated) {
	const parts = [...require_scan.groupBy(tolerated, ({ expires }) => expires)].sort(([a], [b]) => (a ?? "~") < (b ?? "~") ? -1 : 1).map(([day, all], at) => `${all.length}${at === 0 ? " tolerated" : ""} ${day === null ? "for good" : `until ${require_start.terminal(day)}`}`);
	return parts.length === 0 ? [] : [require_scan.listed(parts)];
}
// src/cli/fix.ts
function rulesEdited(choice) {
	const mended = require_scan.RULES.filter(({ edits = [] }) => edits.some((kind) => require_scan.isChoice({ kind }) === choice));
	return require_scan.listed(mended.map(({ id }) => id));
}
const HELP = `Usage: spend-guard fix [DIR] [options]

Carries out the fixes that need no decision: a key into the step that spends it,
an input's right name, a key that nobody reads. The edited repository is scanned
again, and an edit stays only when its finding is gone and no job changed its
budget. Comments and formatting elsewhere stay byte for byte. So it mends findings of
${rulesEdited(false)}, and with --unsafe of ${rulesEdited(true)}; what
mends any other one changes who pays, who may start it or what it asks, and is left.

  --unsafe          Also put in values that somebody must choose, such as
                    timeout-minutes: 30; review them
  --dry-run         Show the changes and write nothing
${require_scan.SUBJECT_HELP}

Exit status: 0 done, also where findings are left for a person, 2 bad arguments
or bad policy, 3 the guard could not finish.
`;
const OPTIONS = {
	...require_scan.SUBJECT_OPTIONS,
	"dry-run": {
		type: "boolean",
		default: false
	},
	unsafe: {
		type: "boolean",
		default: false
	}
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const subject = await require_scan.openSubject(require_scan.folderOf("fix", positionals), values, io);
	const { directory, repository } = subject;
	require_scan.mustHaveWorkflows(subject, io);
	const scan = scanOf(subject, io);
	await require_scan.settledFor(subject, () => scan(new Map()));
	const read = readerOf(directory, repository);
	const { files, applied, choices, left } = require_run.fixAll(scan, read, values);
	const edits = [...files].map(([path, after]) => ({
		path,
		before: read(path),
		after
	}));
	if (!values["dry-run"]) require_scan.replaceFiles(directory, edits);
	else for (const edit of edits) io.stdout(shown(edit));
	const verb = values["dry-run"] ? "Would fix" : "Fixed";
	for (const finding of applied) io.stdout(`${verb} ${about(finding)}\n`);
	for (const { finding, why } of left) io.stdout(`Left  ${about(finding)}: ${require_start.terminal(why)}\n`);
	const { findings, ignored } = scan(files);
	io.stdout(summary(applied.length, require_scan.withAlike(findings), choices.length, values["dry-run"]));
	const chosen = new Set(choices.map(({ fingerprint }) => fingerprint));
	io.stdout(leftOver({
		findings,
		choices: chosen,
		tolerated: ignored,
		width: io.width
	}));
	return require_start.EXIT.clean;
}
function scanOf(subject, io) {
	const { repository } = subject;
	const options = {
		...subject,
		today: io.today(),
		baseline: require_scan.baselineOf(repository, { "no-baseline": false })
	};
	return require_run.scannerOf(repository, options);
}
function readerOf(directory, repository) {
	return (path) => {
		const read = repository.read(path);
		return read.kind === "text" && read.utf8 && require_scan.isReplaceable(directory, path) ? read.text : void 0;
	};
}
function shown({ path, before = "", after }) {
	const lines = require_diff.diffLines(before, after).map((line) => {
		const indent = /^[-+@ ]? */.exec(line)?.[0] ?? "";
		return indent + require_start.terminal(line.slice(indent.length));
	});
	return require_start.guardLines([
		`--- ${require_start.terminal(path)}`,
		`+++ ${require_start.terminal(path)}`,
		...lines,
		""
	].join("\n"));
}
function about({ workflow, job, rule }) {
	return require_start.terminal(`${workflow}#${job}: ${rule}`);
}
function summary(fixed, rest, choices, dry) {
	const done = `${fixed} fixed${dry ? " if written" : ""}`;
	if (rest.length === 0) return `${done}; no finding is left to mend.\n`;
	const noun = rest.length === 1 ? "finding is" : "findings are";
	const all = rest.some(({ level }) => level === "notice") ? " --verbose" : "";
	const chosen = choices === 0 ? "" : `${choices} of them: spend-guard fix --unsafe puts in values for you to review.\n`;
	return `${done}; ${rest.length} ${noun} left: spend-guard scan${all}\n${chosen}`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
exports.scanOf = scanOf;
