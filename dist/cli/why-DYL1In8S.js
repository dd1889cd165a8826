const require_scan = require("./scan-AwJmPK8G.js");
const require_start = require("./start-Db_ghP-k.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-DLSS0EvF.js");
// src/payer/reasoning.ts
function reasoning(spender, settings, beside = []) {
	const settled = require_scan.settle(spender, settings, beside);
	const { codex } = settled;
	return {
		...settled,
		spender,
		changes: codex === void 0 ? [] : require_scan.changes(codex.situation, codex.verdict)
	};
}
// src/payer/codex/default-model.ts
const measured = "measured: the rollout of each recorded run";
const DEFAULT_MODELS = [{
	from: "0.171",
	to: void 0,
	model: "gpt-6.2-sol",
	source: measured
}, {
	from: "0.166",
	to: "0.169",
	model: "gpt-6.1-sol",
	source: measured
}];
function defaultModel({ from, to }) {
	return DEFAULT_MODELS.find((row) => isWithin(from, row) && isWithin(to, row))?.model;
}
function isWithin(version, row) {
	const first = require_scan.parseVersion(row.from);
	const last = row.to === void 0 ? void 0 : require_scan.parseVersion(row.to);
	return first !== void 0 && require_scan.compareVersions(version, first) >= 0 && (last === void 0 || version.major < last.major || version.minor <= last.minor);
}
// src/render/why.ts
const MARKS = {
	passed: "passed ",
	decided: "decided",
	blocked: "stopped"
};
function renderWhy(job, reasonings, silenced, view) {
	const page = require_scan.pageFor(view);
	const groups = [
		[
			`${page.ink(["bold"], require_start.terminal(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
			...require_scan.wrap(job.sentence, page.width, ""),
			...reasonings.length + silenced.length > 0 ? [] : require_scan.wrap(`Nothing ${(job.blindSpots ?? []).length > 0 ? "that was read of it" : "in it"}, nor in a file it leads to here, calls a model.`, page.width, "")
		],
		...distinct(reasonings.map((one) => spenderLines(one, page))).map(numbered),
		...silenced.length === 0 ? [] : [silencedLines(silenced, page)],
		...blindSpotLines(job, page)
	];
	return require_start.guardLines(`${require_scan.spaced(groups).join("\n")}\n`);
}
function distinct(groups) {
	return [...new Map(groups.map((lines) => [lines.join("\n"), lines])).values()];
}
function numbered(lines, index) {
	return lines.map((line, at) => at === 0 ? `${index + 1}. ${line}` : line);
}
function spenderLines(reasoning, page) {
	const { spender } = reasoning;
	const steps = page.verbose ? reasoning.steps : reasoning.steps.filter(tells);
	const passed = reasoning.steps.length - steps.length;
	return [
		`${page.ink(["bold"], require_start.terminal(spender.label))}  ${page.ink(["cyan"], require_start.terminal(`${spender.path}:${spender.line}`))}`,
		...require_scan.wrap(heading(reasoning), page.width, "   "),
		...steps.flatMap((step, at) => stepLines(step, steps[at - 1]?.part, page)),
		...passed === 0 ? [] : [page.ink(["dim"], `   ${require_scan.count(passed, "question")} that changed nothing ${passed === 1 ? "is" : "are"} left out; --verbose asks them.`)],
		...answerLines(reasoning, page),
		...changeLines(reasoning, page)
	];
}
function tells({ outcome, part, history }) {
	if (outcome !== "passed") return true;
	return part === require_scan.STAGE_QUESTIONS.credential && history !== true;
}
const INDENT = "              ";
function stepLines(step, before, page) {
	const { part, outcome, asks, because, source } = step;
	const mark = `     ${page.ink(outcome === "passed" ? ["dim"] : ["bold"], MARKS[outcome])}  `;
	const short = part !== void 0 && outcome === "passed" && !page.verbose;
	const [first = "", ...more] = require_scan.wrap(because, page.width, INDENT);
	return [
		...part === void 0 || part === before ? [] : [`   ${page.ink(["bold"], require_start.terminal(part))}`],
		...short ? [`${mark}${first.trimStart()}`, ...more] : [
			`${mark}${require_start.terminal(asks)}`,
			first,
			...more
		],
		...page.verbose && source ? require_scan.wrap(`(${source})`, page.width, INDENT) : []
	];
}
function heading({ codex, spender }) {
	if (codex === void 0) return "Asked in this order:";
	const { from, to } = codex.situation.version;
	const current = require_scan.versionText(from) === require_scan.versionText(require_scan.CURRENT.from) ? ", the newest release checked," : "";
	const release = require_scan.versionText(from) === require_scan.versionText(to) ? require_scan.versionText(to) : `${require_scan.versionText(from)} to ${require_scan.versionText(to)}`;
	const usual = codex.verdict.kind === "depends" ? " Where the files leave something open, the usual case is shown here and the others below." : "";
	const model = spender.model === void 0 ? defaultModel({
		from,
		to
	}) : void 0;
	return `Codex ${release}${current} asks in this order.${usual}${model === void 0 ? "" : ` Where no setting names a model, it asks ${model}.`}`;
}
function answerLines({ outcomes, codex }, page) {
	if (outcomes.length === 0) {
		const why = codex === void 0 ? "nobody pays" : require_scan.sentence(codex.verdict);
		return require_scan.wrap(`So ${why}.`, page.width, "   ");
	}
	return outcomes.flatMap((outcome) => {
		if (outcome.kind === "dead") return require_scan.wrap(`So nobody pays: ${outcome.reason}.`, page.width, "   ");
		const { charge } = outcome;
		return [
			...require_scan.wrap(charge.budget === "unclear" ? "So the files do not decide who pays." : `So the answer is: ${require_scan.chargedTo(charge)}${require_scan.doubt(charge)}.`, page.width, "   "),
			...accountLines(charge, page),
			...charge.settledBy === null ? [] : require_scan.wrap(require_scan.lookUp(charge.settledBy), page.width, "   "),
			"   The way there:",
			...charge.evidence.flatMap((step) => require_scan.placeLine(step, page.width, "     ", page.ink))
		];
	});
}
function accountLines({ payer }, page) {
	const words = require_scan.accountWords(payer);
	return words === "" ? [] : require_scan.wrap(`Account: ${words}`, page.width, "   ");
}
function changeLines(reasoning, page) {
	const changes = changesOf(reasoning, page.verbose);
	if (changes.length === 0) return [];
	return ["   What would change it:", ...changes.flatMap((change) => require_scan.wrap(change, page.width, "       ").map((line, at) => at === 0 ? line.replace("       ", "     - ") : line))];
}
function changesOf({ outcomes, codex, changes }, verbose) {
	if (codex === void 0) return outcomes.flatMap((outcome) => outcome.kind === "charge" ? outcome.charge.notes : []);
	const { verdict } = codex;
	const told = [...(verdict.kind === "depends" ? verdict.candidates : []).slice(1).flatMap(({ verdict: then, ways }) => {
		const when = (ways[0] ?? []).map((fact) => fact.when).join(" and ");
		return when === "" ? [] : [`when ${when}, ${require_scan.sentence(then)}`];
	}), ...changes.filter(({ release }) => verbose || !release).map(({ condition, verdict: then }) => `if ${condition}, ${require_scan.sentence(then)}`)];
	const ends = new Set();
	return told.filter((one) => {
		const end = one.slice(one.indexOf(", "));
		const known = ends.has(end);
		ends.add(end);
		return !known;
	});
}
function silencedLines(silenced, page) {
	return ["Looks like a spender and is none here:", ...silenced.flatMap(({ label, reason }) => require_scan.wrap(`${label}: ${reason}`, page.width, "   "))];
}
function blindSpotLines({ blindSpots = [] }, page) {
	if (blindSpots.length === 0) return [];
	return [[page.ink(["bold"], "Not read:"), ...blindSpots.flatMap(({ what, path, line, why, inReach, settledBy }) => [
		`   ${page.ink(["bold"], require_start.terminal(what))}  ${page.ink(["cyan"], require_start.terminal(`${path}:${line}`))}`,
		...require_scan.wrap(`${why}; ${inReach.length === 0 ? "nothing that pays is known to be in its reach" : `in its reach: ${inReach.join(", ")}`}`, page.width, "     "),
		...require_scan.wrap(`Settled by: ${settledBy}`, page.width, "     ")
	])]];
}
// src/cli/why.ts
const HELP = `Usage: spend-guard why JOB [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. JOB is a job's name, or where several
jobs have it "WORKFLOW#JOB" with a workflow's path or file name.

  -v, --verbose     Show the source of every row of Codex's order
  --no-color        No colour, as NO_COLOR=1 does
${require_scan.SUBJECT_HELP}

Exit status: 0 explained, 2 bad arguments, no such job or bad policy, 3 the guard
could not finish.
`;
const OPTIONS = {
	...require_scan.SUBJECT_OPTIONS,
	verbose: {
		type: "boolean",
		short: "v",
		default: false
	}
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const [name, directory = "."] = positionals;
	if (name === void 0 || positionals.length > 2) throw new require_start.UsageError("why takes a job, as in why test or why \".github/workflows/ci.yml#test\", and a folder");
	const subject = await require_scan.openSubject(directory, values, io);
	const { repository, policy } = subject;
	const options = {
		...subject,
		today: io.today(),
		keepAccounts: true,
		fullName: io.environment.GITHUB_REPOSITORY
	};
	const { report, accounts } = await require_scan.settledFor(subject, () => require_scan.guardFully(repository, options));
	const job = jobNamed(name, report.jobs);
	const traced = accounts.find((one) => isSame(one.report, job))?.traced;
	const settings = require_scan.settingsOf(policy);
	const spenders = traced?.spenders ?? [];
	const reasonings = spenders.map((spender) => reasoning(spender, settings, spenders));
	const view = {
		...io,
		verbose: values.verbose
	};
	io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], view));
	return require_start.EXIT.clean;
}
function isSame(a, b) {
	return a.workflow === b.workflow && a.job === b.job;
}
function jobNamed(name, jobs) {
	const cut = name.lastIndexOf("#");
	const [file, id] = [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
	const here = file === "" ? jobs : jobs.filter(({ workflow }) => workflow === file || short(workflow) === file);
	const found = here.filter(({ job }) => job === id);
	const [only] = found;
	if (only !== void 0 && found.length === 1) return only;
	if (only !== void 0) throw new require_start.UsageError(`${found.length} jobs have the name ${JSON.stringify(id)}: ${few(found)}`);
	const ofFile = jobs.filter(({ workflow }) => workflow === name || short(workflow) === name);
	throw new require_start.UsageError(ofFile.length > 0 ? `${JSON.stringify(name)} is a workflow; name one of its jobs: ${few(ofFile)}` : `there is no job ${JSON.stringify(name)}${hint({
		file,
		id
	}, here, jobs)}`);
}
const MOST_NAMED = 20;
function few(jobs) {
	const names = jobs.map(({ workflow, job }) => `${short(workflow)}#${job}`);
	const more = names.length - MOST_NAMED;
	return `${names.slice(0, MOST_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function hint({ file, id }, here, jobs) {
	const prefix = file === "" ? "" : `${short(file)}#`;
	if (here.length > 0) {
		const near = require_changes().suggest(id, [...new Set(here.map(({ job }) => job))]);
		if (near !== void 0) return `, did you mean ${prefix}${near}?`;
		const spending = here.filter(({ budget }) => budget !== "none");
		return `; the jobs there are: ${few(spending.length > 0 ? spending : here)}`;
	}
	const files = [...new Set(jobs.map(({ workflow }) => short(workflow)))];
	const near = require_changes().suggest(short(file), files);
	return near === void 0 ? `; no job is in a workflow ${JSON.stringify(file)}` : `, did you mean ${near}#${id}?`;
}
function short(workflow) {
	return workflow.slice(workflow.lastIndexOf("/") + 1);
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
