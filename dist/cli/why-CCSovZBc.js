const require_subject = require("./subject-CBd3la7U.js");
const require_index = require("./index.js");
const require_ink = require("./ink-BdATZQXp.js");
// src/payer/reasoning.ts
function reasoning(spender, settings, beside = []) {
	const settled = require_subject.settle(spender, settings, beside);
	const { codex } = settled;
	return {
		...settled,
		spender,
		changes: codex === void 0 ? [] : require_subject.changes(codex.situation, codex.verdict)
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
	const first = require_subject.parseVersion(row.from);
	const last = row.to === void 0 ? void 0 : require_subject.parseVersion(row.to);
	return first !== void 0 && require_subject.compareVersions(version, first) >= 0 && (last === void 0 || version.major < last.major || version.minor <= last.minor);
}
// src/render/why.ts
const WIDTH = 100;
const MARKS = {
	passed: "passed ",
	decided: "decided",
	blocked: "stopped"
};
function renderWhy(job, reasonings, silenced, view) {
	const page = {
		ink: require_ink.ink(view.color),
		width: Math.min(view.width ?? WIDTH, WIDTH),
		verbose: view.verbose
	};
	const groups = [
		[
			`${page.ink(["bold"], require_index.terminal(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
			...require_ink.wrap(job.sentence, page.width, ""),
			...reasonings.length + silenced.length > 0 ? [] : require_ink.wrap("Nothing in it, nor in a file it leads to here, calls a model.", page.width, "")
		],
		...distinct(reasonings.map((one) => spenderLines(one, page))).map(numbered),
		...silenced.length === 0 ? [] : [silencedLines(silenced, page)]
	];
	return require_index.guardLines(`${require_ink.spaced(groups).join("\n")}\n`);
}
function distinct(groups) {
	return [...new Map(groups.map((lines) => [lines.join("\n"), lines])).values()];
}
function numbered(lines, index) {
	return lines.map((line, at) => at === 0 ? `${index + 1}. ${line}` : line);
}
function spenderLines(reasoning, page) {
	const { spender, steps } = reasoning;
	return [
		`${page.ink(["bold"], require_index.terminal(spender.label))}  ${page.ink(["cyan"], require_index.terminal(`${spender.path}:${spender.line}`))}`,
		...require_ink.wrap(heading(reasoning), page.width, "   "),
		...steps.flatMap((step, at) => stepLines(step, steps[at - 1]?.part, page)),
		...answerLines(reasoning, page),
		...changeLines(reasoning, page)
	];
}
const INDENT = "              ";
function stepLines(step, before, page) {
	const { part, outcome, asks, because, source } = step;
	const mark = `     ${page.ink(outcome === "passed" ? ["dim"] : ["bold"], MARKS[outcome])}  `;
	const short = part !== void 0 && outcome === "passed" && !page.verbose;
	const [first = "", ...more] = require_ink.wrap(because, page.width, INDENT);
	return [
		...part === void 0 || part === before ? [] : [`   ${page.ink(["bold"], require_index.terminal(part))}`],
		...short ? [`${mark}${first.trimStart()}`, ...more] : [
			`${mark}${require_index.terminal(asks)}`,
			first,
			...more
		],
		...page.verbose && source ? require_ink.wrap(`(${source})`, page.width, INDENT) : []
	];
}
function heading({ codex, spender }) {
	if (codex === void 0) return "Asked in this order:";
	const { from, to } = codex.situation.version;
	const current = require_subject.versionText(from) === require_subject.versionText(require_subject.CURRENT.from) ? ", the current release," : "";
	const release = require_subject.versionText(from) === require_subject.versionText(to) ? require_subject.versionText(to) : `${require_subject.versionText(from)} to ${require_subject.versionText(to)}`;
	const usual = codex.verdict.kind === "depends" ? " Where the files leave something open, the usual case is shown here and the others below." : "";
	const model = spender.model === void 0 ? defaultModel({
		from,
		to
	}) : void 0;
	return `Codex ${release}${current} asks in this order.${usual}${model === void 0 ? "" : ` Where no setting names a model, it asks ${model}.`}`;
}
function answerLines({ outcomes, codex }, page) {
	if (outcomes.length === 0) {
		const why = codex === void 0 ? "nobody pays" : require_subject.sentence(codex.verdict);
		return require_ink.wrap(`So ${why}.`, page.width, "   ");
	}
	return outcomes.flatMap((outcome) => {
		if (outcome.kind === "dead") return require_ink.wrap(`So nobody pays: ${outcome.reason}.`, page.width, "   ");
		const { charge } = outcome;
		return [
			...require_ink.wrap(charge.budget === "unclear" ? "So the files do not decide who pays." : `So the answer is: ${require_ink.chargedTo(charge)}${require_ink.doubt(charge.confidence)}.`, page.width, "   "),
			...accountLines(charge, page),
			...charge.settledBy === null ? [] : require_ink.wrap(`Settled by: ${charge.settledBy}`, page.width, "   "),
			"   The way there:",
			...charge.evidence.flatMap((step) => require_ink.placeLine(step, page.width, "     ", page.ink))
		];
	});
}
function accountLines({ payer }, page) {
	const words = require_ink.accountWords(payer);
	return words === "" ? [] : require_ink.wrap(`Account: ${words}`, page.width, "   ");
}
function changeLines(reasoning, page) {
	const changes = changesOf(reasoning);
	if (changes.length === 0) return ["   Nothing that these files show would change it."];
	return ["   What would change it:", ...changes.flatMap((change) => require_ink.wrap(change, page.width, "       ").map((line, at) => at === 0 ? line.replace("       ", "     - ") : line))];
}
function changesOf({ outcomes, codex, changes }) {
	if (codex === void 0) return outcomes.flatMap((outcome) => outcome.kind === "charge" ? outcome.charge.notes : []);
	const { verdict } = codex;
	return [...(verdict.kind === "depends" ? verdict.candidates : []).flatMap(({ verdict: then, ways }) => {
		const when = (ways[0] ?? []).map((fact) => fact.when).join(" and ");
		return when === "" ? [] : [`when ${when}, ${require_subject.sentence(then)}`];
	}), ...changes.map(({ condition, verdict: then }) => `if ${condition}, ${require_subject.sentence(then)}`)];
}
function silencedLines(silenced, page) {
	return ["Looks like a spender and is none here:", ...silenced.flatMap(({ label, reason }) => require_ink.wrap(`${label}: ${reason}`, page.width, "   "))];
}
// src/cli/why.ts
const HELP = `Usage: spend-guard why "WORKFLOW#JOB" [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. WORKFLOW is a path or a file's name.

  --verbose         Show the source of every row of Codex's order
  --no-color        No colour, as NO_COLOR=1 does
${require_subject.SUBJECT_HELP}

Exit status: 0 explained, 2 bad arguments, no such job or bad policy, 3 the guard
could not finish.
`;
async function run(words, io) {
	const { values, positionals } = require_index.readWords(words, {
		...require_subject.SUBJECT_OPTIONS,
		verbose: {
			type: "boolean",
			default: false
		},
		"no-color": {
			type: "boolean",
			default: false
		}
	});
	const [name, directory = "."] = positionals;
	if (name === void 0 || positionals.length > 2) throw new require_index.UsageError("why takes a job, as in why \".github/workflows/ci.yml#test\", and a folder");
	const subject = await require_subject.openSubject(directory, values, io);
	const { repository, policy } = subject;
	const options = {
		...subject,
		today: io.today(),
		keepAccounts: true,
		fullName: io.environment.GITHUB_REPOSITORY
	};
	const { report, accounts } = await require_subject.settledFor(subject, () => require_subject.guardFully(repository, options));
	const job = jobNamed(name, report.jobs);
	const traced = accounts.find((one) => isSame(one.report, job))?.traced;
	const settings = require_subject.settingsOf(policy);
	const spenders = traced?.spenders ?? [];
	const reasonings = spenders.map((spender) => reasoning(spender, settings, spenders));
	const view = {
		...io,
		color: io.color && !values["no-color"],
		verbose: values.verbose
	};
	io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], view));
	return require_index.EXIT.clean;
}
function isSame(a, b) {
	return a.workflow === b.workflow && a.job === b.job;
}
function jobNamed(name, jobs) {
	const cut = name.lastIndexOf("#");
	if (cut < 0) throw new require_index.UsageError(`${JSON.stringify(name)} names no job: write WORKFLOW#JOB`);
	const [file, id] = [name.slice(0, cut), name.slice(cut + 1)];
	const inFile = jobs.filter(({ workflow }) => workflow === file || short(workflow) === file);
	const found = inFile.find(({ job }) => job === id);
	if (found !== void 0) return found;
	throw new require_index.UsageError(`there is no job ${JSON.stringify(name)}${hint(file, id, inFile, jobs)}`);
}
function hint(file, id, inFile, jobs) {
	if (inFile.length > 0) {
		const ids = inFile.map(({ job }) => job);
		const near = require_index.suggest(id, ids);
		if (near !== void 0) return `, did you mean ${short(file)}#${near}?`;
		return `; the jobs there are: ${ids.slice(0, 20).join(", ")}`;
	}
	const files = [...new Set(jobs.map(({ workflow }) => short(workflow)))];
	const near = require_index.suggest(short(file), files);
	return near === void 0 ? `; no job is in a workflow ${JSON.stringify(file)}` : `, did you mean ${near}#${id}?`;
}
function short(workflow) {
	return workflow.slice(workflow.lastIndexOf("/") + 1);
}
exports.HELP = HELP;
exports.run = run;
