const require_scan = require("./scan-78GJX_Vb.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-xqhYNyL6.js");
const require_diff = require("./diff-BFfXkALo.js");
const require_start = require("./start-dyctPqR-.js");
// src/repository/overlay.ts
function overlay(repository, texts) {
	if (texts.size === 0) return repository;
	return {
		...repository,
		read(path) {
			const text = texts.get(require_scan.normalize(path) ?? "");
			return text === void 0 ? repository.read(path) : {
				kind: "text",
				text,
				utf8: true
			};
		}
	};
}
// src/fixing.ts
function scannerOf(repository, options) {
	return (changed) => scanned(require_scan.guardFully(overlay(repository, changed), options));
}
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		plans,
		budgets: new Map(budgets)
	};
}
// src/policy/fix/run.ts
const MAX_SCANS = 300;
function fixAll(scan, read, { unsafe }) {
	const run = new Run(scan, read, unsafe);
	for (let batch = run.next(); batch.length > 0; batch = run.next()) run.carryOut(batch);
	return run.result();
}
var Run = class {
	#scan;
	#read;
	#applied = [];
	#left = [];
	#tried = new Set();
	#files = new Map();
	#unsafe;
	#before;
	#scans = 1;
	constructor(scan, read, unsafe) {
		this.#unsafe = unsafe;
		this.#scan = (changed) => {
			this.#scans++;
			return scan(changed);
		};
		this.#read = read;
		this.#before = scan(this.#files);
	}
	result() {
		const { findings, plans } = this.#before;
		const choices = require_scan.withAlike(findings).filter(({ fingerprint }) => {
			const plan = plans.get(fingerprint);
			return !this.#unsafe && plan !== void 0 && require_scan.isChoice(plan);
		});
		return {
			files: this.#files,
			applied: this.#applied,
			choices,
			left: this.#left
		};
	}
	next() {
		const batch = new Map();
		for (const finding of require_scan.withAlike(this.#before.findings)) {
			const plan = this.#before.plans.get(finding.fingerprint);
			if (plan === void 0 || this.#tried.has(finding.fingerprint)) continue;
			if (require_scan.isChoice(plan) && !this.#unsafe) continue;
			if (!batch.has(require_scan.planPath(plan))) batch.set(require_scan.planPath(plan), {
				finding,
				plan
			});
		}
		for (const { finding } of batch.values()) this.#tried.add(finding.fingerprint);
		return [...batch.values()];
	}
	carryOut(batch) {
		const here = fingerprints(this.#before);
		const open = batch.filter(({ finding }) => here.has(finding.fingerprint));
		if (open.length === 0) return;
		if (this.#scans >= MAX_SCANS) return this.#leave(open, "too many edits: run fix again");
		const outcome = attempt(open, this.#files, this.#before, this.#scan, this.#read);
		if (!("why" in outcome)) {
			({files: this.#files, after: this.#before} = outcome);
			this.#applied.push(...open.map(({ finding }) => finding));
			return;
		}
		if (open.length === 1) return this.#leave(open, outcome.why);
		this.carryOut(open.slice(0, open.length >> 1));
		this.carryOut(open.slice(open.length >> 1));
	}
	#leave(planned, why) {
		this.#left.push(...planned.map(({ finding }) => ({
			finding,
			why
		})));
	}
};
function fingerprints({ findings }) {
	return new Set(require_scan.withAlike(findings).map(({ fingerprint }) => fingerprint));
}
function attempt(batch, files, before, scan, read) {
	const next = new Map(files);
	for (const { plan } of batch) {
		const path = require_scan.planPath(plan);
		const text = next.get(path) ?? read(path);
		const changed = text === void 0 ? void 0 : require_changes().applyPlan(text, plan);
		if (changed === void 0) return { why: "the file is written in a way that only a person should edit" };
		next.set(path, changed);
	}
	const after = scan(next);
	const why = objection(batch, before, after);
	return why === void 0 ? {
		files: next,
		after
	} : { why };
}
function objection(batch, before, after) {
	const still = fingerprints(after);
	if (batch.some(({ finding }) => still.has(finding.fingerprint))) return "the edit did not make the finding go away";
	const renamed = batch.filter(({ plan }) => plan.kind === "rename-key");
	const mayMove = new Set(renamed.map(({ finding }) => `${finding.workflow}#${finding.job}`));
	for (const [job, budget] of before.budgets) {
		const now = after.budgets.get(job);
		if (now !== budget && !mayMove.has(job)) return `the edit would move \`${job}\` from budget ${budget} to ${now ?? "nothing"}`;
	}
}
// src/cli/fix.ts
const HELP = `Usage: spend-guard fix [DIR] [options]

Carries out the fixes that need no decision: a key into the step that spends it,
an input's right name, a key that nobody reads. The edited repository is scanned
again, and an edit stays only when its finding is gone and no job changed its
budget. Comments and formatting elsewhere stay byte for byte.

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
	const { files, applied, choices, left } = fixAll(scan, read, values);
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
	const rest = require_scan.withAlike(scan(files).findings);
	io.stdout(summary(applied.length, rest, choices.length, values["dry-run"]));
	return require_start.EXIT.clean;
}
function scanOf(subject, io) {
	const { repository } = subject;
	return scannerOf(repository, {
		...subject,
		today: io.today(),
		baseline: require_scan.baselineOf(repository, { "no-baseline": false })
	});
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
	if (rest.length === 0) return `${done}; no finding is left.\n`;
	const noun = rest.length === 1 ? "finding is" : "findings are";
	const all = rest.some(({ level }) => level === "notice") ? " --verbose" : "";
	const chosen = choices === 0 ? "" : `${choices} of them: spend-guard fix --unsafe puts in values for you to review.\n`;
	return `${done}; ${rest.length} ${noun} left: spend-guard scan${all}\n${chosen}`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
exports.scanOf = scanOf;
