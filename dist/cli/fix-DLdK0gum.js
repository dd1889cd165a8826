const require_subject = require("./subject-CBd3la7U.js");
const require_breaks = require("./breaks-DIm_eUl2.js");
const require_diff = require("./diff-Ds59PlMR.js");
const require_index = require("./index.js");
const require_write = require("./write-D991HUwN.js");
// src/repository/overlay.ts
function overlay(repository, texts) {
	if (texts.size === 0) return repository;
	return {
		...repository,
		read(path) {
			const text = texts.get(require_subject.normalize(path) ?? "");
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
	return (changed) => scanned(require_subject.guardFully(overlay(repository, changed), options));
}
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		plans,
		budgets: new Map(budgets)
	};
}
// src/policy/fix/source.ts
var Source = class {
	text;
	eol;
	#lines = new require_breaks.LineCounter();
	#document;
	constructor(text) {
		this.text = text;
		this.eol = text.includes("\r\n") ? "\r\n" : "\n";
		this.#document = require_breaks.parseDocument(text, {
			schema: "core",
			uniqueKeys: false,
			merge: false,
			logLevel: "silent",
			prettyErrors: false,
			lineCounter: this.#lines
		});
	}
	get valid() {
		return this.#document.errors.length === 0 && !require_breaks.hasOtherBreaks(this.text);
	}
	offsetOf({ line, column }) {
		return (this.#lines.lineStarts[line - 1] ?? this.text.length) + column - 1;
	}
	lineStart(offset) {
		return this.text.lastIndexOf("\n", offset - 1) + 1;
	}
	nextLine(offset) {
		const end = this.text.indexOf("\n", offset);
		return end < 0 ? this.text.length : end + 1;
	}
	indentOf(offset) {
		const before = this.text.slice(this.lineStart(offset), offset);
		return before.trim() === "" ? before : void 0;
	}
	columnOf(offset) {
		return " ".repeat(offset - this.lineStart(offset));
	}
	job(id) {
		const job = this.#document.getIn(["jobs", id]);
		return require_breaks.isMap(job) && job.flow !== true ? job : void 0;
	}
	entryAt(offset) {
		return locate(this.#document.contents, offset, void 0, 0);
	}
	itemAt(offset) {
		return itemAt(this.#document.contents, offset, 0);
	}
};
const MAX_DEPTH = 50;
function holds(node, offset) {
	const range = (require_breaks.isMap(node) || require_breaks.isSeq(node) || require_breaks.isScalar(node)) && node.range;
	return Array.isArray(range) && range[0] <= offset && offset <= range[2];
}
function locate(node, offset, parent, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	const items = require_breaks.isMap(node) || require_breaks.isSeq(node) ? node.items : [];
	for (const item of items) {
		if (!require_breaks.isMap(node)) {
			const found = locate(item, offset, parent, depth + 1);
			if (found !== void 0) return found;
			continue;
		}
		const here = {
			pair: item,
			map: node,
			parent
		};
		if (keyStart(here.pair) === offset) return node.flow === true ? void 0 : here;
		const found = locate(here.pair.value, offset, here, depth + 1);
		if (found !== void 0) return found;
	}
}
function itemAt(node, offset, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	if (require_breaks.isMap(node)) {
		for (const { value } of node.items) {
			const found = itemAt(value, offset, depth + 1);
			if (found !== void 0) return found;
		}
		return;
	}
	if (!require_breaks.isSeq(node)) return void 0;
	const item = node.items.find((candidate) => holds(candidate, offset) && starts(candidate, offset));
	if (!require_breaks.isMap(item)) return void 0;
	return itemAt(item, offset, depth + 1) ?? (item.flow === true ? void 0 : item);
}
function starts(node, offset) {
	return require_breaks.isMap(node) && node.range != null && offset < node.range[1];
}
function keyStart(pair) {
	return require_breaks.isScalar(pair.key) ? pair.key.range?.[0] : void 0;
}
function keyName(pair) {
	return require_breaks.isScalar(pair.key) ? String(pair.key.value) : "";
}
function valueEnd(pair) {
	const { value, key } = pair;
	if (require_breaks.isScalar(value) || require_breaks.isMap(value) || require_breaks.isSeq(value)) return value.range?.[1];
	return value === null && require_breaks.isScalar(key) ? key.range?.[1] : void 0;
}
function applyEdits(text, edits) {
	let result = text;
	for (const edit of [...edits].sort((a, b) => b.start - a.start)) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
	return result;
}
// src/policy/fix/edits.ts
function editsFor(text, plan) {
	const source = new Source(text);
	if (!source.valid) return void 0;
	switch (plan.kind) {
		case "add-to-job": return addToJob(source, plan.job, plan.lines);
		case "rename-key": return renameKey(source, source.offsetOf(plan.at), plan.from, plan.to);
		case "remove-entry": return removeEntry(source, source.offsetOf(plan.at), plan.name);
		case "move-entry": return moveEntry(source, plan);
		default: return plan;
	}
}
function applyPlan(text, plan) {
	const edits = editsFor(text, plan);
	if (edits === void 0 || edits.length === 0) return void 0;
	const result = applyEdits(text, edits);
	return new Source(result).valid ? result : void 0;
}
function addToJob(source, id, lines) {
	const job = source.job(id);
	const first = job?.items[0];
	const start = first && keyStart(first);
	if (job === void 0 || start === void 0) return void 0;
	const indent = source.indentOf(start);
	const added = lines[0]?.split(":")[0] ?? "";
	if (indent === void 0 || has(job, added)) return void 0;
	const at = source.lineStart(start);
	return [{
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	}];
}
function has(map, name) {
	return map.items.some((pair) => keyName(pair).toLowerCase() === name.toLowerCase());
}
function renameKey(source, offset, from, to) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== from || has(located.map, to)) return void 0;
	const start = offset + (/["']/.test(source.text[offset] ?? "") ? 1 : 0);
	return source.text.startsWith(from, start) ? [{
		start,
		end: start + from.length,
		text: to
	}] : void 0;
}
function removeEntry(source, offset, name) {
	const removal = removalOf(source, offset, name);
	if (removal === void 0 || removal.emptied && removal.comments.lines.length > 0) return void 0;
	return [removal.edit];
}
function removalOf(source, offset, name) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== name) return void 0;
	const emptied = located.map.items.length === 1;
	const target = emptied ? located.parent : located;
	if (target === void 0 || target.map.items.length < 2) return void 0;
	const edit = wholeLines(source, target);
	return edit && {
		edit,
		emptied,
		comments: commentsAbove(source, offset)
	};
}
function wholeLines(source, { pair }) {
	const start = keyStart(pair);
	const end = valueEnd(pair);
	if (start === void 0 || end === void 0 || source.indentOf(start) === void 0) return void 0;
	const last = start + source.text.slice(start, end).trimEnd().length;
	return {
		start: source.lineStart(start),
		end: source.nextLine(last),
		text: ""
	};
}
function commentsAbove(source, offset) {
	const lines = [];
	let start = source.lineStart(offset);
	while (start > 0) {
		const above = source.lineStart(start - 1);
		const line = source.text.slice(above, start).trim();
		if (!line.startsWith("#")) break;
		lines.unshift(line);
		start = above;
	}
	return {
		start,
		lines
	};
}
function moveEntry(source, plan) {
	const offset = source.offsetOf(plan.at);
	const removal = removalOf(source, offset, plan.name);
	const located = source.entryAt(offset);
	const end = located && valueEnd(located.pair);
	if (removal === void 0 || end === void 0 || plan.steps.length === 0) return void 0;
	const entry = source.text.slice(offset, source.nextLine(end)).trimEnd();
	if (entry.includes("\n") || require_breaks.isScalar(located?.pair.value) && located.pair.value.anchor) return void 0;
	const { edit, comments } = removal;
	const between = source.text.slice(source.nextLine(edit.start), comments.start);
	if (removal.emptied && between.includes("#")) return void 0;
	const edits = [{
		...edit,
		start: Math.min(edit.start, comments.start)
	}];
	for (const [index, place] of plan.steps.entries()) {
		const step = source.itemAt(source.offsetOf(place));
		const lines = index === 0 ? [...comments.lines, entry] : [entry];
		const added = step && addToEnv(source, step, plan.name, lines);
		if (added === void 0) return void 0;
		edits.push(added);
	}
	return edits;
}
function addToEnv(source, step, name, lines) {
	const env = step.items.find((pair) => keyName(pair) === "env");
	if (env === void 0) return newEnv(source, step, lines);
	if (!require_breaks.isMap(env.value) || env.value.flow === true || has(env.value, name)) return void 0;
	const first = env.value.items[0];
	const start = first && keyStart(first);
	const indent = start === void 0 ? void 0 : source.indentOf(start);
	if (start === void 0 || indent === void 0) return void 0;
	const at = source.lineStart(start);
	return {
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	};
}
function newEnv(source, step, entries) {
	const first = step.items[0];
	const last = step.items.at(-1);
	const start = first && keyStart(first);
	const end = last && valueEnd(last);
	if (start === void 0 || end === void 0 || keepsBlankLines(source, last?.value)) return void 0;
	const content = source.text.slice(0, end).trimEnd().length;
	const at = source.nextLine(content);
	const open = at === source.text.length && !source.text.endsWith("\n") ? source.eol : "";
	const indent = source.columnOf(start);
	return {
		start: at,
		end: at,
		text: open + [`${indent}env:`, ...entries.map((entry) => `${indent}  ${entry}`)].map((line) => line + source.eol).join("")
	};
}
function keepsBlankLines(source, value) {
	if (!require_breaks.isScalar(value) || !value.range) return false;
	return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}
// src/policy/fix/run.ts
const MAX_SCANS = 300;
function fixAll(scan, read) {
	const run = new Run(scan, read);
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
	#before;
	#scans = 1;
	constructor(scan, read) {
		this.#scan = (changed) => {
			this.#scans++;
			return scan(changed);
		};
		this.#read = read;
		this.#before = scan(this.#files);
	}
	result() {
		return {
			files: this.#files,
			applied: this.#applied,
			left: this.#left
		};
	}
	next() {
		const batch = new Map();
		for (const finding of this.#before.findings) {
			const plan = this.#before.plans.get(finding.fingerprint);
			if (plan === void 0 || this.#tried.has(finding.fingerprint)) continue;
			if (!batch.has(require_subject.planPath(plan))) batch.set(require_subject.planPath(plan), {
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
	return new Set(findings.map(({ fingerprint }) => fingerprint));
}
function attempt(batch, files, before, scan, read) {
	const next = new Map(files);
	for (const { plan } of batch) {
		const path = require_subject.planPath(plan);
		const text = next.get(path) ?? read(path);
		const changed = text === void 0 ? void 0 : applyPlan(text, plan);
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
an input's right name, a time limit. The edited repository is scanned again, and
an edit stays only when its finding is gone and no job changed its budget.
Comments and formatting elsewhere stay byte for byte.

  --dry-run         Show the changes and write nothing
${require_subject.SUBJECT_HELP}

Exit status: 0 done, also where findings are left for a person, 2 bad arguments
or bad policy, 3 the guard could not finish.
`;
async function run(words, io) {
	const { values, positionals } = require_index.readWords(words, {
		...require_subject.SUBJECT_OPTIONS,
		"dry-run": {
			type: "boolean",
			default: false
		}
	});
	const subject = await require_subject.openSubject(require_subject.folderOf("fix", positionals), values, io);
	const { directory, repository } = subject;
	require_subject.mustHaveWorkflows(repository);
	const scan = scanOf(subject, io);
	await require_subject.settledFor(subject, () => scan(new Map()));
	const read = readerOf(directory, repository);
	const { files, applied, left } = fixAll(scan, read);
	const edits = [...files].map(([path, after]) => ({
		path,
		before: read(path),
		after
	}));
	if (!values["dry-run"]) require_write.replaceFiles(directory, edits);
	else for (const edit of edits) io.stdout(shown(edit));
	const verb = values["dry-run"] ? "Would fix" : "Fixed";
	for (const finding of applied) io.stdout(`${verb} ${about(finding)}\n`);
	for (const { finding, why } of left) io.stdout(`Left  ${about(finding)}: ${require_index.terminal(why)}\n`);
	io.stdout(summary(applied.length, scan(files).findings, values["dry-run"]));
	return require_index.EXIT.clean;
}
function scanOf(subject, io) {
	const { repository } = subject;
	return scannerOf(repository, {
		...subject,
		today: io.today(),
		fullName: io.environment.GITHUB_REPOSITORY,
		baseline: require_subject.baselineOf(repository, { "no-baseline": false })
	});
}
function readerOf(directory, repository) {
	return (path) => {
		const read = repository.read(path);
		return read.kind === "text" && read.utf8 && require_write.isReplaceable(directory, path) ? read.text : void 0;
	};
}
function shown({ path, before = "", after }) {
	const lines = require_diff.diffLines(before, after).map((line) => {
		const indent = /^[-+@ ]? */.exec(line)?.[0] ?? "";
		return indent + require_index.terminal(line.slice(indent.length));
	});
	return require_index.guardLines([
		`--- ${require_index.terminal(path)}`,
		`+++ ${require_index.terminal(path)}`,
		...lines,
		""
	].join("\n"));
}
function about({ workflow, job, rule }) {
	return require_index.terminal(`${workflow}#${job}: ${rule}`);
}
function summary(fixed, rest, dry) {
	const done = `${fixed} fixed${dry ? " if written" : ""}`;
	if (rest.length === 0) return `${done}; no finding is left.\n`;
	const noun = rest.length === 1 ? "finding needs" : "findings need";
	return `${done}; ${rest.length} ${noun} a person: spend-guard scan shows them.\n`;
}
exports.HELP = HELP;
exports.run = run;
exports.scanOf = scanOf;
