const require_run = require("./run-touhCiXd.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_client = require("./client-BXawPqNv.js");
const require_remote = require("./remote-BxP-rhaB.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-C9KfAMji.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_line_diff = require("./line-diff-1HsoQAc6.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/report/compare.ts
function diffReports(base, head) {
	const unread = unreadIn(head);
	const known = ({ workflow }) => !unread.has(workflow);
	const before = new Map(base.jobs.map((job) => [identity(job), job]));
	const after = new Set(head.jobs.map(identity));
	const both = head.jobs.flatMap((job) => {
		const earlier = before.get(identity(job));
		return earlier === void 0 ? [] : [{
			from: require_scan.budgetNow(earlier),
			job,
			before: earlier
		}];
	});
	const stays = ({ from, job }) => from === require_scan.budgetNow(job);
	const moves = both.filter((one) => !stays(one));
	return {
		costs: require_scan.movedLines(base, head),
		jobs: {
			added: head.jobs.filter((job) => job.budget !== "none" && !before.has(identity(job))),
			gone: base.jobs.filter((job) => job.budget !== "none" && !after.has(identity(job)) && known(job)),
			moved: moves.filter(({ job }) => require_scan.budgetNow(job) !== "unclear"),
			newlyUnclear: moves.filter(({ job }) => require_scan.budgetNow(job) === "unclear"),
			costing: both.filter((one) => stays(one) && require_scan.costsOtherwise(one.before, one.job))
		},
		findings: {
			...splitFindings(base.findings, head.findings),
			gone: splitFindings(head.findings, base.findings).new.filter(known)
		}
	};
}
function unreadIn({ findings, ignored }) {
	const whole = [...findings, ...ignored].filter(({ job }) => job === "*");
	return new Set(whole.map(({ workflow }) => workflow));
}
function identity(job) {
	return `${job.workflow}\n${job.job}`;
}
function splitFindings(base, head) {
	const known = new Map();
	for (const { fingerprint } of require_scan.withAlike(base)) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
	const split = {
		new: [],
		old: []
	};
	for (const finding of head) (require_scan.withAlike([finding]).map(({ fingerprint }) => {
		const count = known.get(fingerprint) ?? 0;
		known.set(fingerprint, count - 1);
		return count;
	}).every((count) => count > 0) ? split.old : split.new).push(finding);
	return split;
}
// src/action/folder.ts
function inFolder(path, folder) {
	if (folder === "" || require_scan.parseRemoteName(path) !== void 0) return path;
	return require_scan.normalize(`${folder}/${path}`) ?? path;
}
function belowFolder(report, folder) {
	if (folder === "") return report;
	const place = (at) => ({
		...at,
		path: inFolder(at.path, folder)
	});
	const finding = (one) => ({
		...place(one),
		workflow: inFolder(one.workflow, folder)
	});
	const spent = (one) => ({
		...one,
		spender: place(one.spender),
		evidence: one.evidence.map(place)
	});
	const job = (one) => ({
		...one,
		workflow: inFolder(one.workflow, folder),
		charges: one.charges.map(spent),
		dead: one.dead.map(spent),
		exposed: one.exposed.map((reach) => ({
			...reach,
			evidence: reach.evidence.map(place)
		})),
		...one.calledBy && { calledBy: one.calledBy.map((by) => ({
			...by,
			workflow: inFolder(by.workflow, folder)
		})) }
	});
	return {
		...report,
		jobs: report.jobs.map(job),
		findings: report.findings.map(finding),
		ignored: report.ignored.map(finding),
		diagnostics: report.diagnostics.map(place),
		...report.proposed && { proposed: report.proposed.map(place) }
	};
}
// src/github/event.ts
function parseRepositoryName(text) {
	const found = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
	return found?.[1] !== void 0 && found[2] !== void 0 ? {
		owner: found[1],
		repository: found[2]
	} : null;
}
// src/repository/history.ts
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function hasCommit(place, commit) {
	return HASH.test(commit) && ask(place, [
		"cat-file",
		"-e",
		`${commit}^{tree}`
	]) !== void 0;
}
function commitNamed(place, name) {
	const found = ask(place, ["rev-parse", ...[
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]])?.trim();
	return found !== void 0 && HASH.test(found) ? found : null;
}
function mergeBase(place, a, b) {
	if (!HASH.test(a) || !HASH.test(b)) return null;
	const found = ask(place, [
		"merge-base",
		a,
		b
	])?.trim();
	return found !== void 0 && HASH.test(found) ? found : null;
}
function ask(place, args, input) {
	try {
		return require_scan.git(place, args, input).toString("utf8");
	} catch {
		return;
	}
}
// src/github/base.ts
async function openSides(options, points) {
	const { event, workTree } = options;
	const head = event.checkoutHoldsHead && !holdsBase(options, points) || event.head === null ? workTree : await openAt(options, "head", event.head);
	if (points !== null) {
		const base = await openAt(options, "base", points.base);
		return {
			head,
			base,
			judge: points.tip === points.base ? base : await openAt(options, "base", points.tip),
			missing: null
		};
	}
	const alone = {
		head,
		base: null,
		judge: head
	};
	if (event.base === null) return {
		...alone,
		missing: null
	};
	try {
		return {
			...alone,
			base: await openAt(options, "earlier", event.base),
			missing: null
		};
	} catch (error) {
		if (!(error instanceof Unreadable) || !error.gone) throw error;
		return {
			...alone,
			missing: error.message
		};
	}
}
function holdsBase({ git, event }, points) {
	const onDisk = git === null || points === null ? null : require_scan.headCommit(git.root);
	return onDisk !== event.head && (onDisk === points?.base || onDisk === points?.tip);
}
var Unreadable = class extends Error {
	gone;
	constructor(message, gone) {
		super(message);
		this.gone = gone;
	}
};
async function openAt(options, what, commit) {
	const name = `${commit}:${options.folder ?? ""}`;
	const found = options.opened?.get(name) ?? await openAnew(options, what, commit);
	options.opened?.set(name, found);
	return found;
}
async function openAnew({ event, git, folder = "", client, workTree, openCommit }, what, commit) {
	const name = `the ${what} commit ${commit?.slice(0, 7) ?? ""}`.trim();
	if (commit === null) throw new Unreadable(`${name} is not known`, false);
	const { label } = workTree;
	let why = "it is not in the clone";
	if (git !== null && hasCommit(git, commit)) try {
		return openCommit(git, commit, {
			label,
			folder
		});
	} catch (error) {
		why = reason(error);
	}
	if (client === null || event.repository === null) throw new Unreadable(`${name} cannot be read: ${why}, and there is no token to ask GitHub with. Give the checkout \`fetch-depth: 0\` or the input \`token\`.`, true);
	try {
		return await require_remote.openRemote(client, event.repository, commit, {
			local: workTree,
			label,
			folder
		});
	} catch (error) {
		const gone = error instanceof require_client.GitHubError && error.kind === "missing";
		throw new Unreadable(`${name} cannot be read: ${reason(error)}`, gone);
	}
}
function reason(error) {
	return error instanceof Error ? error.message : "unknown";
}
// src/policy/proposed.ts
function proposals(judge, { policy, baseline = new Set(), baselinePath }) {
	const added = [...baseline].filter((one) => !judge.baseline.has(one)).length;
	return [...policy === void 0 ? [] : policyProposals(judge.policy, policy), ...added === 0 ? [] : [{
		...baselineProposal(added),
		path: baselinePath,
		line: 1
	}]];
}
function policyProposals(judge, next) {
	const known = new Set([...judge.ignore.map(ignoreName), ...judge.expect.map(expectName)]);
	const ignores = next.ignore.filter((entry) => !known.has(ignoreName(entry))).map((entry) => ({
		kind: "ignore",
		path: entry.place.path,
		line: entry.place.line,
		message: `adds an ignore for \`${entry.rule}\` in \`${entry.jobs.source}\``
	}));
	const expects = next.expect.filter((entry) => !known.has(expectName(entry))).map((entry) => ({
		kind: "expect",
		path: entry.place.path,
		line: entry.place.line,
		message: `expects \`${entry.jobs.source}\` on the budget \`${require_scan.expectedWords$1(entry.budget)}\``
	}));
	return [
		...asWhole(judge, next),
		...ignores,
		...expects
	];
}
function asWhole(judge, next) {
	const told = (path, message) => [{
		kind: "policy",
		path: path ?? "",
		line: 1,
		message
	}];
	if (next.path === null) return judge.path === null ? [] : told(judge.path, "removes the policy, so that none judges the next change");
	if (judge.path === null) return told(next.path, `adds the first policy (default: ${require_scan.expectedWords$1(next.default)}), and no policy judges the change that brings it`);
	const [before, after] = [require_scan.expectedWords$1(judge.default), require_scan.expectedWords$1(next.default)];
	return before === after ? [] : told(next.path, `changes the default from \`${before}\` to \`${after}\``);
}
function ignoreName({ rule, jobs, expires }) {
	return JSON.stringify([
		"ignore",
		rule,
		jobs.source,
		expires
	]);
}
function expectName({ jobs, budget }) {
	return JSON.stringify([
		"expect",
		jobs.source,
		budget
	]);
}
function baselineProposal(added) {
	return {
		kind: "baseline",
		message: `adds ${added} ${added === 1 ? "finding" : "findings"} to the baseline`
	};
}
// src/action/suggesting.ts
const MOST_REPLACED = 20;
const MOST_LINES = 40;
const LONGEST_LINE = 500;
const CONTEXT = 3;
function suggestionsFor(offers, base, head) {
	const found = new Map();
	const taken = new Set();
	for (const [fingerprint, { path, before, after }] of offers) {
		const shown = shownLines(before, earlierTexts(path, base, head));
		const fitting = replacements(before, after).filter(({ start, end, lines }) => lines.every((line) => line.length <= LONGEST_LINE && require_start.isVerbatim(line)) && range(start, end).every(shown));
		const places = ({ start, end }) => range(start, end).map((line) => `${path}:${line}`);
		const fits = fitting.find((one) => !places(one).some((place) => taken.has(place))) ?? fitting[0];
		if (fits === void 0) continue;
		for (const place of places(fits)) taken.add(place);
		found.set(fingerprint, {
			...fits,
			path,
			text: before
		});
	}
	return found;
}
function replacements(before, after) {
	const [a, b] = [linesOf(before), linesOf(after)];
	const { start, end: same } = require_line_diff.sameEnds(a, b);
	const removed = a.length - same - start;
	const lines = b.slice(start, b.length - same);
	if (removed > MOST_REPLACED || lines.length > MOST_LINES) return [];
	if (removed > 0) return [{
		start: start + 1,
		end: start + removed,
		lines
	}];
	const [above, below] = [a[start - 1], a[start]];
	return lines.length === 0 ? [] : [...below === void 0 ? [] : [{
		start: start + 1,
		end: start + 1,
		lines: [...lines, below]
	}], ...above === void 0 ? [] : [{
		start,
		end: start,
		lines: [above, ...lines]
	}]];
}
function earlierTexts(path, base, head) {
	const here = require_scan.textAt(base, path);
	if (here !== void 0) return [here];
	const folder = require_scan.parent(path);
	const now = new Set(head.list(folder).map(({ name }) => name));
	return base.list(folder).filter(({ name, directory }) => !directory && !now.has(name)).flatMap(({ name }) => require_scan.textAt(base, `${folder}/${name}`) ?? []);
}
function shownLines(text, earlier) {
	const shown = earlier.map((before) => {
		const [a, b] = [linesOf(before), linesOf(text)];
		const forwards = near(a, b);
		const backwards = near(a.toReversed(), b.toReversed());
		return (line) => forwards.has(line) && backwards.has(b.length + 1 - line);
	});
	return (line) => shown.every((one) => one(line));
}
function near(a, b) {
	const lines = require_line_diff.compareLines(a, b);
	const changed = lines.flatMap(({ mark }, at) => mark === " " ? [] : [at]);
	if (changed.length > 600) return new Set();
	const close = new Set(changed.flatMap((at) => range(at - CONTEXT, at + CONTEXT)));
	let number = 0;
	const found = new Set();
	for (const [at, { mark }] of lines.entries()) {
		if (mark === "-") continue;
		number++;
		if (close.has(at)) found.add(number);
	}
	return found;
}
function linesOf(text) {
	const lines = text.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function range(start, end) {
	return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
// src/action/change.ts
const MOST_JOBS_TRIED = 1500;
async function judgeChange(options) {
	const { head, base, judge, missing } = await openSides(options, options.points);
	const nothing = await require_remote.settled([head], () => require_scan.nothingToJudge(head));
	if (nothing !== void 0) return {
		kind: "nothing",
		why: nothing.message
	};
	const sides = base === null ? [head] : [head, base];
	const resolve = options.client === null ? void 0 : require_online().policyResolver(options.client);
	const asked = askedOf(judge, head, options);
	const loaded = await require_remote.settled([judge, head], () => require_scan.findPolicy(judge, asked().policy, resolve));
	if ("problems" in loaded) return {
		kind: "bad-policy",
		problems: loaded.problems
	};
	const known = await require_remote.settled([judge, head], () => require_scan.findBaseline(judge, asked().baseline));
	if ("problem" in known) return {
		kind: "bad-baseline",
		problem: known.problem
	};
	const { owner, repository } = options.event.repository ?? {};
	const how = {
		policy: loaded.policy,
		today: options.today,
		baseline: known.fingerprints,
		visibility: options.event.visibility,
		fullName: owner === void 0 ? void 0 : `${owner}/${repository}`,
		elsewhere: options.elsewhere,
		base: judge === head ? void 0 : judge
	};
	const { forecaster, records, earlier } = await pastFor(options, loaded.policy, head, how);
	const { guarded, ...told } = await require_remote.settled([
		...sides,
		judge,
		options.elsewhere
	], async () => {
		const edited = editedBy(head, [judge, base ?? judge], options);
		const next = edited.policy || edited.baseline ? await proposedBy(head, options, resolve) : void 0;
		const both = {
			...how,
			records,
			keep: true
		};
		const before = base === null ? void 0 : require_scan.guardFully(require_remote.forThisRound(base), {
			...both,
			forecaster: forecaster(),
			earlier
		});
		const guarded = require_scan.guardFully(require_remote.forThisRound(head), {
			...both,
			forecaster: forecaster(),
			before: before?.report.forecast,
			earlier: before?.earlier ?? earlier
		});
		return {
			guarded,
			report: withProposals(about(guarded.report, options), next, {
				policy: loaded.policy,
				baseline: known.fingerprints,
				baselinePath: options.baseline ?? ".github/spend-guard-baseline.json"
			}),
			base: before?.report,
			policyChanged: edited.policy
		};
	});
	const change = told.base && diffReports(told.base, told.report);
	const offers = require_run.offerEdits(change?.findings.new ?? told.report.findings, require_run.scanned(guarded), require_run.scannerOf(head, {
		...how,
		earlier: guarded.earlier
	}), (path) => require_scan.textAt(head, path), {
		most: Math.min(options.offers?.most ?? 0, Math.ceil(MOST_JOBS_TRIED / (told.report.jobs.length + 1))),
		unsafe: options.offers?.unsafe ?? false
	});
	return {
		kind: "judged",
		...told,
		change,
		offers,
		suggestions: base === null ? new Map() : suggestionsFor(offers, base, head),
		policyPath: loaded.policy.path,
		policyCommit: judge === head ? null : judge.commit,
		notes: missing === null ? [] : [missing]
	};
}
function causedBy({ report, change }) {
	if (change === void 0) return report;
	const findings = [...change.findings.new];
	const outcome = report.outcome === "error" ? "error" : require_scan.outcomeOf(findings.map(({ level }) => level));
	return {
		...report,
		findings,
		outcome
	};
}
function withOlder(judged) {
	const older = new Set(judged.change?.findings.old);
	const findings = judged.report.findings.map((one) => older.has(one) ? {
		...one,
		older: true
	} : one);
	return {
		...judged.report,
		findings,
		outcome: causedBy(judged).outcome
	};
}
async function pastFor({ readPast, today, elsewhere, git, folder = "", forecast: asked = false }, policy, head, how) {
	if (readPast === void 0) return { forecaster: await require_scan.forecasters({
		policy,
		asked,
		today
	}) };
	const { accounts, earlier } = await require_remote.settled([head, elsewhere], () => require_scan.guardFully(require_remote.forThisRound(head), {
		...how,
		keepAccounts: true,
		keep: true
	}));
	const history = await readPast(require_scan.wantedOf(accounts));
	const forecaster = await require_scan.forecasters({
		policy,
		asked: true,
		today,
		history
	});
	if (folder !== "") return {
		forecaster,
		earlier
	};
	const [{ recordsOf }, { sameWorkflow }] = await Promise.all([Promise.resolve().then(() => require("./records-BzBvYF2g.js")), Promise.resolve().then(() => require("./same-znrTA52e.js"))]);
	const same = sameWorkflow(git, head);
	return {
		forecaster,
		earlier,
		records: recordsOf(history.measured.map((one) => ({
			...one,
			same: same(one.run)
		})), today)
	};
}
function about(report, { event: { pullRequest }, weakened = [] }) {
	const commit = pullRequest?.headSha ?? report.repository.commit;
	const known = {
		...report,
		repository: {
			...report.repository,
			commit
		}
	};
	if (weakened.length === 0) return known;
	return {
		...known,
		outcome: "error",
		diagnostics: [...weakened, ...report.diagnostics]
	};
}
function askedOf(judge, head, { policy, baseline }) {
	const brought = (path) => path !== void 0 && judge !== head && judge.read(path).kind === "missing" && head.read(path).kind !== "missing";
	return () => ({
		policy: brought(policy) ? void 0 : policy,
		baseline: brought(baseline) ? void 0 : baseline
	});
}
async function proposedBy(head, { policy, baseline }, resolve) {
	return {
		policy: await require_scan.findPolicy(head, policy, resolve),
		baseline: require_scan.findBaseline(head, baseline)
	};
}
function withProposals(report, next, { baselinePath, ...judge }) {
	if (next === void 0) return report;
	const proposed = [...proposals(judge, {
		policy: "policy" in next.policy ? next.policy.policy : void 0,
		baseline: "fingerprints" in next.baseline ? next.baseline.fingerprints : void 0,
		baselinePath
	}), ...report.proposed ?? []];
	const diagnostics = [...report.diagnostics, ...brokenNext(next.policy)];
	return {
		...report,
		diagnostics,
		...proposed.length > 0 && { proposed }
	};
}
function brokenNext(proposed) {
	if (!("problems" in proposed)) return [];
	return proposed.problems.map(({ path, line, message }) => ({
		code: "broken-policy",
		path,
		line,
		message: `the policy of this change cannot be read, so once merged it would stop every run: ${message}`
	}));
}
function editedBy(head, before, options) {
	if (before.includes(head)) return {
		policy: false,
		baseline: false
	};
	const differs = (stateOf) => {
		const now = JSON.stringify(stateOf(head));
		return before.every((side) => JSON.stringify(stateOf(side)) !== now);
	};
	return {
		policy: differs((side) => {
			const file = options.policy ?? require_scan.policyOf$1(side);
			return typeof file === "string" ? [file, side.read(file)] : file;
		}),
		baseline: differs((side) => side.read(options.baseline ?? ".github/spend-guard-baseline.json"))
	};
}
// src/repository/commit.ts
const NEIGHBOUR_BYTES = 65536;
const MAX_LINKS = 40;
function openCommit(place, commit, { label = place.root, folder = "" } = {}) {
	if (commit.startsWith("-") || /[\0\n]/.test(commit)) throw new Error("not the name of a commit");
	const { blobs, modules } = listTree(place, commit, folder);
	const tree = require_remote.directories(blobs.keys(), modules);
	const contents = new Map();
	const hash = fetch([...blobs].filter(([path, blob]) => path.startsWith(".github/") && small(blob)).map(([, blob]) => blob.hash));
	function fetch(hashes) {
		const wanted = [`${commit}^{commit}`, ...hashes.filter((h) => !contents.has(h))];
		const [first, ...rest] = objects(require_scan.git(place, ["cat-file", "--batch"], `${wanted.join("\n")}\n`));
		for (const object of rest) contents.set(object.hash, object.content);
		if (first === void 0) throw new Error(`git cannot read commit ${commit}`);
		return first.hash;
	}
	function resolve(path) {
		let at = require_scan.normalize(path);
		for (let links = 0; at !== void 0 && links < MAX_LINKS; links++) {
			const link = firstLink(at, blobs);
			if (link === void 0) return at;
			const target = bytes(link).toString("utf8");
			const next = `${target}${at.slice(link.length)}`;
			at = target.startsWith("/") ? void 0 : require_scan.normalize(`${require_scan.parent(link)}/./${next}`.replace(/^\//, ""));
		}
	}
	function bytes(path) {
		const blob = blobs.get(path);
		if (blob === void 0) return Buffer.alloc(0);
		if (!contents.has(blob.hash)) {
			const near = tree.get(require_scan.parent(path)) ?? [];
			const prefix = require_scan.parent(path) === "" ? "" : `${require_scan.parent(path)}/`;
			const neighbours = near.map(({ name }) => blobs.get(prefix + name)).filter((b) => b !== void 0 && b.bytes <= NEIGHBOUR_BYTES).map((b) => b?.hash ?? "");
			fetch([blob.hash, ...neighbours.slice(0, 64)]);
		}
		const content = contents.get(blob.hash);
		if (content === void 0) throw new Error(`git cannot read ${path} of commit ${commit}`);
		return content;
	}
	return {
		label,
		commit: hash,
		read(path) {
			const at = resolve(path);
			if (at === void 0) return { kind: "outside" };
			const blob = blobs.get(at);
			if (blob === void 0) return tree.has(at) ? { kind: "directory" } : require_scan.absent(path, at);
			if (require_scan.isMisnamed(at)) return require_scan.MISNAMED;
			if (!small(blob)) return {
				kind: "too-large",
				bytes: blob.bytes
			};
			return require_scan.decode(bytes(at));
		},
		list(path) {
			const at = resolve(path);
			return (at === void 0 ? void 0 : tree.get(at)) ?? [];
		}
	};
}
function small(blob) {
	return blob.bytes <= require_scan.MAX_FILE_BYTES;
}
function firstLink(path, blobs) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const part = end === -1 ? path : path.slice(0, end);
		if (blobs.get(part)?.link) return part;
		if (end === -1) return void 0;
	}
}
function listTree(place, commit, folder) {
	const below = folder === "" ? "" : `${folder}/`;
	const blobs = new Map();
	const modules = [];
	const out = require_scan.git(place, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		commit,
		below || "."
	]);
	for (const line of out.toString("utf8").split("\0")) {
		const tab = line.indexOf("	");
		if (tab === -1) continue;
		const [mode, type, hash, size] = line.slice(0, tab).split(/ +/);
		const path = line.slice(tab + 1 + below.length);
		if (type === "commit") modules.push(path);
		else if (hash !== void 0) {
			const bytes = Number(size);
			if (!Number.isSafeInteger(bytes)) throw new Error(`${path} of ${commit} is not in the clone`);
			blobs.set(path, {
				hash,
				bytes,
				link: mode === "120000"
			});
		}
	}
	return {
		blobs,
		modules
	};
}
function objects(out) {
	const found = [];
	let at = 0;
	while (at < out.length) {
		const end = out.indexOf(10, at);
		if (end === -1) break;
		const [hash = "", type, size] = out.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (type === void 0 || type === "missing" || size === void 0) continue;
		found.push({
			hash,
			content: out.subarray(at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return found;
}
[...Object.keys({
	"fail-on": [
		"never",
		"error",
		"warning"
	],
	comment: [
		"never",
		"on-failure",
		"changes",
		"always"
	],
	online: ["false", "true"],
	summary: ["false", "true"],
	history: ["false", "true"]
})];
// src/action/stage.ts
function placeOf(workspace, path) {
	const directory = (0, node_path.resolve)(workspace, path);
	const git = require_scan.findGit(workspace, directory);
	const root = git?.root ?? (0, node_path.resolve)(workspace);
	return {
		git,
		folder: require_scan.isWithin(root, directory) ? (0, node_path.relative)(root, directory).split(node_path.sep).join("/") : ""
	};
}
// src/cli/scan-change.ts
async function scanChange(ref, { values, positionals, format, view, io }) {
	mustGoTogether(values);
	const subject = require_scan.openWatched(require_scan.folderOf("scan --base", positionals), io);
	const place = gitOf(subject.directory);
	const points = pointsFrom(place.git, ref);
	const name = parseRepositoryName(subject.repository.name ?? io.environment.GITHUB_REPOSITORY);
	const online = values.online ? await require_scan.goOnline(io.environment) : void 0;
	const known = await mustBeJudged(await judgeChange({
		...place,
		points,
		event: {
			repository: name,
			visibility: require_start.oneOf("--visibility", values.visibility, require_scan.VISIBILITIES),
			pullRequest: null,
			head: null,
			base: null,
			checkoutHoldsHead: true
		},
		workTree: subject.repository,
		client: online?.client ?? null,
		elsewhere: online?.elsewhere,
		openCommit,
		policy: values.policy,
		baseline: values.baseline,
		forecast: values.forecast,
		offers: {
			most: format === "markdown" ? 10 : 0,
			unsafe: false
		},
		today: io.today()
	}).finally(() => io.progress?.clear()), subject, io);
	io.stderr(`spend-guard: ${require_start.terminal(sayPoints(ref, points, known))}\n`);
	const caused = causedBy(known);
	const { folder } = place;
	const serverUrl = io.environment.GITHUB_SERVER_URL || "https://github.com";
	const pieces = await rendered(known, {
		caused,
		format,
		view,
		ref,
		folder,
		repositoryUrl: name === null ? void 0 : `${serverUrl}/${name.owner}/${name.repository}`
	});
	require_scan.write(pieces, values.output, [subject.directory], io);
	return require_scan.fails(caused, view.failing) ? require_start.EXIT.violated : require_start.EXIT.clean;
}
function mustGoTogether(values) {
	const others = {
		history: values.history,
		records: values.records !== void 0
	};
	for (const [name, given] of Object.entries({
		...others,
		"no-baseline": values["no-baseline"]
	})) if (given) throw new require_start.UsageError(`--base does not go with --${name}`);
	if (require_scan.isRemote(values)) throw new require_start.UsageError("--base goes with a checkout, not with --remote");
}
function gitOf(directory) {
	const root = require_scan.gitRootOf(directory);
	const place = root === void 0 ? void 0 : placeOf(root, (0, node_fs.realpathSync)(directory));
	if (place === void 0 || place.git === null) throw new require_start.UsageError(`--base needs a work tree of git, and ${JSON.stringify(directory)} is in none`);
	return {
		git: place.git,
		folder: place.folder
	};
}
function pointsFrom(git, ref) {
	const tip = commitNamed(git, ref);
	if (tip === null) {
		const hint = commitNamed(git, `origin/${ref}`) !== null ? `; did you mean origin/${ref}?` : "";
		throw new require_start.UsageError(`--base: there is no branch, tag or commit ${JSON.stringify(ref)} in ${git.root}${hint}`);
	}
	const head = require_scan.headCommit(git.root);
	return {
		tip,
		base: (head && mergeBase(git, tip, head)) ?? tip
	};
}
async function mustBeJudged(result, subject, io) {
	switch (result.kind) {
		case "judged": return result;
		case "bad-policy": throw await require_scan.badPolicy(result.problems);
		case "bad-baseline": throw require_scan.badBaseline(result.problem);
		case "nothing": throw new require_start.UsageError(require_scan.nothingIn(subject, io) ?? result.why);
		default: return result;
	}
}
function sayPoints(ref, { base, tip }, judged) {
	const short = (commit) => commit.slice(0, 7);
	return `the change since ${base === tip ? `${ref} (${short(tip)})` : `${short(base)}, where it left ${ref}`}; ${judged.policyPath === null ? `there is no policy on ${ref} (${short(tip)})` : `judged by ${judged.policyPath} on ${ref} (${short(tip)})`}${judged.policyChanged ? "; this change edits the policy, which counts once merged" : ""}`;
}
async function rendered(judged, how) {
	const { caused, format, view } = how;
	switch (format) {
		case "text": return require_scan.render(caused, format, {
			...view,
			change: judged.change
		});
		case "json":
		case "sarif": return require_scan.render(withOlder(judged), format, view);
		case "markdown": return [await comment(judged, how)];
		default: return format;
	}
}
async function comment(judged, { caused, ref, folder, repositoryUrl, view }) {
	const { textOf } = await Promise.resolve().then(() => require("./comment-CXI7SsJj.js"));
	const { policyPath, policyChanged, policyCommit, report } = judged;
	return textOf({
		...judged,
		fails: require_scan.fails(caused, view.failing)
	}, { folder }, {
		...require_scan.RULE_DOCS,
		repositoryUrl,
		policyChanged,
		policyCommit,
		policyPath: policyPath && inFolder(policyPath, folder),
		commit: report.repository.commit ?? "",
		runUrl: void 0,
		policyRef: ref,
		key: "default"
	});
}
exports.belowFolder = belowFolder;
exports.diffReports = diffReports;
exports.scanChange = scanChange;
