const require_scan = require("./scan-DOU2cywy.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-OjSCJ-Ha.js");
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
	let { earlier } = options;
	return (changed) => {
		const guarded = require_scan.guardFully(overlay(repository, changed), {
			...options,
			keep: true,
			earlier
		});
		earlier = guarded.earlier ?? earlier;
		return scanned(guarded);
	};
}
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		ignored: report.ignored,
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
function offerEdits(findings, before, scan, read, { most, unsafe }) {
	const offers = new Map();
	const mechanical = findings.filter(({ fingerprint }) => {
		const plan = before.plans.get(fingerprint);
		return plan !== void 0 && (unsafe || !require_scan.isChoice(plan));
	});
	for (const finding of mechanical.slice(0, most)) {
		const plan = before.plans.get(finding.fingerprint);
		if (plan === void 0) continue;
		const done = attempt([{
			finding,
			plan
		}], new Map(), before, scan, read);
		const path = require_scan.planPath(plan);
		const text = read(path);
		const after = "why" in done ? void 0 : done.files.get(path);
		if (text !== void 0 && after !== void 0) offers.set(finding.fingerprint, {
			path,
			before: text,
			after
		});
	}
	return offers;
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
exports.fixAll = fixAll;
exports.offerEdits = offerEdits;
exports.scanned = scanned;
exports.scannerOf = scannerOf;
