const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
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
// src/render/answers.ts
function answersOf({ budget }, reasonings) {
	const found = new Map();
	for (const reasoning of reasonings) for (const outcome of reasoning.outcomes.length > 0 ? reasoning.outcomes : [void 0]) {
		const key = `${reasoning.spender.label}\n${keyOf(outcome)}`;
		const known = found.get(key);
		found.set(key, known === void 0 ? {
			reasoning,
			outcome,
			places: [placeOf(reasoning)]
		} : more(known, {
			reasoning,
			outcome
		}));
	}
	const all = [...found.values()];
	const charges = all.flatMap(({ outcome }) => outcome?.kind === "charge" ? [outcome.charge] : []);
	const order = require_scan.leadingFirst(budget, charges);
	const rank = ({ outcome }) => outcome?.kind === "charge" ? order.indexOf(outcome.charge) : order.length;
	return all.sort((a, b) => rank(a) - rank(b));
}
function keyOf(outcome) {
	if (outcome === void 0) return "";
	if (outcome.kind === "dead") return outcome.reason;
	const { budget, payer, provider, settledBy } = outcome.charge;
	return [
		budget,
		payer?.name,
		provider,
		settledBy
	].join("\n");
}
function more(known, other) {
	const here = placeOf(other.reasoning);
	if (isSurer(other.outcome, known.outcome)) return {
		...other,
		places: [...new Set([here, ...known.places])]
	};
	return {
		...known,
		outcome: both(known, other),
		places: [...new Set([...known.places, here])]
	};
}
function isSurer(one, other) {
	return one?.kind === "charge" && other?.kind === "charge" && require_scan.surerOf(other.charge, one.charge) === one.charge;
}
function both({ outcome }, { outcome: other }) {
	if (outcome?.kind !== "charge" || other?.kind !== "charge") return outcome;
	const { confidence } = outcome.charge;
	if (confidence !== other.charge.confidence) return outcome;
	return {
		...outcome,
		charge: {
			...outcome.charge,
			...require_scan.eitherWay(outcome.charge, other.charge)
		}
	};
}
function placeOf({ spender }) {
	const { path, line } = commandOf(spender);
	return `${path}:${line}`;
}
function commandOf(spender) {
	const [first, ...others] = ("uses" in spender && typeof spender.uses !== "string" ? spender.uses : []).flatMap(({ way }) => way === void 0 ? [] : [way]);
	if (first === void 0) return spender;
	return first.filter((one, at) => others.every((way) => way[at]?.line === one.line && way[at]?.path === one.path)).at(-1) ?? spender;
}
function groupsOf(answers) {
	return [...require_scan.groupBy(answers, (answer) => {
		const { codex, spender } = answer.reasoning;
		const alone = codex !== void 0 || answer.outcome?.kind !== "charge";
		const way = spender.trail.map((one) => `${one.path}:${one.line} ${one.shows}`).join("\n");
		return alone ? answer : `${spender.label}\n${way}`;
	}).values()];
}
// src/render/why-aside.ts
const MOST_ASIDE = 3;
function silencedLines(silenced, page) {
	const lines = [...new Set(silenced.map(({ label, reason }) => `${label}: ${reason}`))];
	const shown = page.verbose ? lines : lines.slice(0, MOST_ASIDE);
	return [
		"Looks like a spender and is none here:",
		...shown.flatMap((line) => require_scan.wrap(line, page.width, "   ")),
		...leftOut(lines.length - shown.length)
	];
}
function someOf(names) {
	return require_scan.listed(require_scan.fewOrAll(names, MOST_ASIDE));
}
function leftOut(more) {
	return more > 0 ? [`   and ${more} more (--verbose)`] : [];
}
function once(blindSpots) {
	const found = new Map();
	for (const one of blindSpots) {
		const key = JSON.stringify([
			one.what,
			one.why,
			one.inReach,
			one.chargedElsewhere,
			one.settledBy
		]);
		const known = found.get(key);
		const place = `${one.path}:${one.line}`;
		if (known === void 0) found.set(key, {
			...one,
			also: []
		});
		else if (place !== `${known.path}:${known.line}` && !known.also.includes(place)) found.set(key, {
			...known,
			also: [...known.also, place]
		});
	}
	return [...found.values()];
}
function blindSpotLines({ blindSpots: given = [] }, { policy }, page) {
	if (given.length === 0) return [];
	const blindSpots = once(given);
	const shown = page.verbose ? blindSpots : blindSpots.slice(0, MOST_ASIDE);
	return [[
		page.ink(["bold"], "Not read:"),
		...shown.flatMap(({ what, path, line, why, inReach, chargedElsewhere, settledBy, also }) => [
			`   ${page.ink(["bold"], require_start.terminal(what))}  ${page.ink(["cyan"], require_start.terminal(`${path}:${line}`))}`,
			...also.length === 0 ? [] : require_scan.wrap(`and at ${someOf(also)}`, page.width, "     "),
			...require_scan.wrap(`${why}; ${inReach.length === 0 ? "nothing that pays is known to be in its reach" : `in its reach: ${someOf(inReach)}`}${chargedElsewhere === void 0 ? "" : `, beside what other charges stand for: ${someOf(chargedElsewhere)}`}`, page.width, "     "),
			...require_scan.wrap(`To settle it: ${settledBy}`, page.width, "     ")
		]),
		...leftOut(blindSpots.length - shown.length),
		...policy.path === null && shown.some(({ settledBy }) => settledBy.includes("`reads")) ? require_scan.wrap("There is no policy yet: `spend-guard init` writes one, to which such an entry is added.", page.width, "   ") : []
	]];
}
function judgedLines(job, report, page) {
	const isHere = (one) => one.workflow === job.workflow && one.job === job.job;
	const told = require_scan.withAlike(report.findings).filter(isHere).flatMap(({ level, rule, path, line, fix }) => {
		const mend = job.budget === "none" && fix !== null ? `. Fix: ${fix}` : "";
		const place = path === job.workflow ? `line ${line}` : `${path}:${line}`;
		return require_scan.wrap(`${level} ${rule} (${place})${mend}`, page.width, "   ");
	});
	const tolerated = report.ignored.filter(isHere).flatMap(({ rule, expires }) => require_scan.wrap(`${rule}, tolerated${expires === null ? "" : ` until ${expires}`}`, page.width, "   "));
	const lines = [...new Set([...told, ...tolerated])];
	const by = `Judged by ${require_scan.policyWords(report).replace("no policy file", "the rules, without a policy file")}:`;
	return lines.length === 0 ? require_scan.wrap(`${by} no finding.`, page.width, "") : [...require_scan.wrap(by, page.width, ""), ...lines];
}
// src/render/why.ts
const MARKS = {
	passed: "passed ",
	decided: "decided",
	blocked: "stopped"
};
function renderWhy(job, reasonings, silenced, report, view) {
	const page = require_scan.pageFor(view);
	const groups = [
		[
			`${page.ink(["bold"], require_start.terminal(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
			...require_scan.wrap(job.sentence, page.width, ""),
			...reasonings.length + silenced.length > 0 ? [] : require_scan.wrap(`Nothing ${(job.blindSpots ?? []).length > 0 ? "that was read of it" : "in it"}, nor in a file it leads to here, calls a model.`, page.width, "")
		],
		...answerGroups(answersOf(job, reasonings), page),
		...silenced.length === 0 ? [] : [silencedLines(silenced, page)],
		...blindSpotLines(job, report, page),
		judgedLines(job, report, page)
	];
	return require_start.guardLines(`${require_scan.spaced(groups).join("\n")}\n`);
}
const MOST_LINES = 62;
const MOST_LISTED = 10;
function answerGroups(answers, page) {
	const groups = page.verbose ? answers.map((answer) => [answer]) : groupsOf(answers);
	const whole = groups.map((group) => groupLines(group, page));
	let room = page.verbose ? Number.POSITIVE_INFINITY : MOST_LINES;
	const fitting = whole.findIndex((lines, at) => {
		room -= lines.length + 1;
		return room < 0 && at > 0;
	});
	const shown = fitting < 0 ? whole.length : fitting;
	const numbered = whole.slice(0, shown).map((lines, at) => lines.map((line, i) => i === 0 ? `${at + 1}. ${line}` : line));
	if (shown === whole.length) return numbered;
	const rest = groups.slice(shown).flat();
	const more = rest.length - MOST_LISTED;
	return [...numbered, [
		"In short, and in full with --verbose:",
		...rest.slice(0, more > 0 ? MOST_LISTED : rest.length).flatMap((answer, at) => hanging(`${shown + at + 1}. ${shortAnswer(answer, rest[at - 1])}`, page.width, "   ", "      ")),
		...more > 0 ? [`   and ${more} more`] : []
	]];
}
function hanging(text, width, first, indent) {
	return require_scan.wrap(text, width, indent).map((line, at) => at === 0 ? `${first}${line.trimStart()}` : line);
}
function tells({ outcome, part, history }) {
	if (outcome !== "passed") return true;
	return part === require_scan.STAGE_QUESTIONS.credential && history !== true;
}
const INDENT = "              ";
function stepLines(step, before, page) {
	const { part, outcome, asks, because, source, assumed } = step;
	const mark = `     ${page.ink(outcome === "passed" ? ["dim"] : ["bold"], assumed ?? MARKS[outcome])}  `;
	const short = part !== void 0 && (outcome === "passed" || assumed !== void 0) && !page.verbose;
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
function answerLines(answer, page) {
	const { reasoning, outcome } = answer;
	const { spender, codex } = reasoning;
	const all = outcome?.steps ?? reasoning.steps;
	const steps = page.verbose ? all : all.filter(tells);
	return [
		`${page.ink(["bold"], require_start.terminal(require_scan.labelInWords(spender.label)))}  ${page.ink(["cyan"], require_start.terminal(answer.places[0] ?? `${spender.path}:${spender.line}`))}`,
		...require_scan.wrap(heading(reasoning), page.width, "   "),
		...steps.flatMap((step, at) => stepLines(step, steps[at - 1]?.part, page)),
		...outcome === void 0 ? require_scan.wrap(`So ${codex === void 0 ? nobody(reasoning) : require_scan.sentence(codex.verdict)}.`, page.width, "   ") : outcomeLines(outcome, page),
		...changeLines(answer, page),
		...placesLines(answer, "   ", page)
	];
}
function nobody({ steps }) {
	return steps.some(({ outcome }) => outcome === "blocked") ? "the files here show nobody who pays" : "nobody pays";
}
const MOST_PLACES = 5;
function placesLines({ places }, indent, page) {
	const others = places.slice(1);
	const more = others.length - MOST_PLACES;
	const told = page.verbose || more <= 0 ? others : [...others.slice(0, MOST_PLACES), require_scan.count(more, "more place")];
	return others.length === 0 ? [] : require_scan.wrap(`The same at ${require_scan.listed(told)}.`, page.width, indent);
}
function groupLines([first, ...others], page) {
	if (first === void 0) return [];
	const more = others.length - MOST_LISTED;
	return [
		...answerLines(first, page),
		...others.length === 0 ? [] : ["   The same command leads to:"],
		...others.slice(0, MOST_LISTED).flatMap((answer) => otherLines(answer, first, page)),
		...more > 0 ? [`     and ${more} more (--verbose)`] : []
	];
}
function otherLines(answer, first, page) {
	const { outcome } = answer;
	if (outcome?.kind !== "charge") return [];
	const { charge } = outcome;
	const indent = "       ";
	const told = [
		require_scan.accountWords(charge.payer) === "" ? "" : `Account: ${require_scan.accountWords(charge.payer)}`,
		considered(charge),
		charge.settledBy === null ? "" : require_scan.lookUp(charge.settledBy),
		...charge.notes
	];
	const way = new Set(evidenceOf(first).map(({ path, line }) => `${path}:${line}`));
	const own = charge.evidence.filter(({ path, line }) => !way.has(`${path}:${line}`));
	return [
		...hanging(shortWho(answer, first), page.width, "     - ", indent),
		...told.flatMap((one) => require_scan.wrap(one, page.width, indent)),
		...trailLines(own, page, indent),
		...placesLines(answer, indent, page)
	];
}
function evidenceOf({ outcome }) {
	return outcome?.kind === "charge" ? outcome.charge.evidence : [];
}
function outcomeLines(outcome, page) {
	if (outcome.kind === "dead") return require_scan.wrap(`So nobody pays: ${outcome.reason}.`, page.width, "   ");
	const { charge } = outcome;
	return [
		...require_scan.wrap(`So ${answerWords(charge)}.`, page.width, "   "),
		...accountLines(charge, page),
		...require_scan.wrap(considered(charge), page.width, "   "),
		...require_scan.wrap(onlyIf(charge), page.width, "   "),
		...charge.settledBy === null ? [] : require_scan.wrap(require_scan.lookUp(charge.settledBy), page.width, "   "),
		"   The way there:",
		...trailLines(charge.evidence, page)
	];
}
function answerWords(charge) {
	const { refused, open } = require_scan.ofFile(charge);
	if (refused.length > 0) return `nobody pays today: ${require_scan.refusalInWords(refused, charge.evidence[0]?.path ?? "")}. Mended, ${answerWords(open)}`;
	return charge.budget === "unclear" ? "the files do not decide who pays" : `the answer is: ${require_scan.chargedTo(charge)}${require_scan.doubt(charge)}`;
}
function onlyIf(charge) {
	const told = charge.budget === "unclear" ? require_scan.condition(require_scan.ofFile(charge).open) : "";
	return told === "" ? "" : `It spends ${require_scan.onlyThen(told)}.`;
}
function shortAnswer(answer, before) {
	return `${require_scan.labelInWords(answer.reasoning.spender.label)}: ${shortWho(answer, before)}`;
}
function conditionOf(answer) {
	if (answer?.outcome?.kind !== "charge") return "";
	const { charge } = answer.outcome;
	const told = require_scan.condition(charge);
	if (told === "") return "";
	return charge.budget === "unclear" ? `; it spends ${require_scan.onlyThen(told)}` : `, ${told}`;
}
function shortWho(answer, before) {
	const { outcome } = answer;
	if (outcome === void 0) return nobody(answer.reasoning);
	if (outcome.kind === "dead") return `nobody pays, ${outcome.reason}`;
	const { charge } = outcome;
	const name = charge.payer === null || charge.payer.inFiles === false ? "" : charge.payer.name;
	const who = charge.budget === "unclear" ? "the files do not decide who pays" : require_scan.chargedTo(charge);
	const condition = conditionOf(answer);
	const known = condition === conditionOf(before);
	return `${who}${name === "" ? "" : `, ${require_scan.nameInWords(name)}`}${known ? "" : condition}`;
}
const [FIRST_PLACES, LAST_PLACES] = [11, 3];
function trailLines(trail, page, indent = "     ") {
	const line = (step) => {
		const where = `${step.path}:${step.line}`;
		const room = page.width - indent.length - 2 - where.length;
		const shows = require_start.terminal(step.shows).replaceAll("\n", " ");
		return `${indent}${page.ink(["cyan"], require_start.terminal(where))}  ${room < 12 ? require_start.clip(shows, 40) : require_start.clip(shows, room)}`;
	};
	const told = page.verbose ? trail.map((step) => require_scan.placeLine(step, page.width, indent, page.ink)) : trail.map((step) => [line(step)]);
	const places = told.filter((one, at) => one.join("\n") !== told[at - 1]?.join("\n"));
	const more = places.length - FIRST_PLACES - LAST_PLACES;
	if (page.verbose || more <= 1) return places.flat();
	return [
		...places.slice(0, FIRST_PLACES).flat(),
		page.ink(["dim"], `${indent}\u2026 ${more} more places on the way (--verbose) \u2026`),
		...places.slice(-LAST_PLACES).flat()
	];
}
function accountLines({ payer }, page) {
	const words = require_scan.accountWords(payer);
	return words === "" ? [] : require_scan.wrap(`Account: ${words}`, page.width, "   ");
}
function changeLines(answer, page) {
	const changes = changesOf(answer, page.verbose);
	if (changes.length === 0) return [];
	return ["   What would change it:", ...changes.flatMap((change) => require_scan.wrap(change, page.width, "       ").map((line, at) => at === 0 ? line.replace("       ", "     - ") : line))];
}
function considered({ budget, candidates }) {
	if (budget !== "unclear") return "";
	const all = require_scan.couldPay(candidates).map(({ name, as }) => {
		const budgets = new Set(as.map(({ budget }) => require_scan.BUDGET_SHORT[budget]));
		return `${require_scan.nameInWords(name)} (${require_scan.listed([...budgets], "or")})`;
	});
	return all.length === 0 ? "" : `It could be ${require_scan.listed(require_scan.few(all, 4), "or")}.`;
}
function changesOfKey({ payer, candidates, confidence, notes }) {
	if (!(notes.length === 0 && candidates.length === 0 && confidence === "certain") || payer === null || !/^secrets\.[\w-]+$/.test(payer.name)) return notes;
	return [`if ${payer.name} were empty, nobody would pay: there would be no key to ask with`];
}
function changesOf({ outcome, reasoning: { codex, changes } }, verbose) {
	if (codex === void 0) return outcome?.kind === "charge" ? changesOfKey(outcome.charge) : [];
	const { verdict } = codex;
	const told = [...(verdict.kind === "depends" ? verdict.candidates : []).slice(1).flatMap(({ verdict: then, ways }) => {
		const when = require_scan.listed((ways[0] ?? []).map((fact) => fact.when));
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
// src/cli/why.ts
const HELP = `Usage: spend-guard why JOB [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. JOB is a job's name, or where several
jobs have it "WORKFLOW#JOB" with a workflow's path or file name.

  -v, --verbose     Show every call, question and place, and the source of each row
                    of Codex's order; without it an answer is told once, and short
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
		keepAccounts: true
	};
	const { report, accounts } = await require_scan.settledFor(subject, () => require_scan.guardFully(repository, options));
	const job = jobNamed(name, report.jobs, io);
	const traced = accounts.find((one) => isSame(one.report, job))?.traced;
	const settings = require_scan.settingsOf(policy, options.today);
	const spenders = traced?.spenders ?? [];
	const reasonings = spenders.map((spender) => reasoning(spender, settings, spenders));
	const view = {
		...io,
		verbose: values.verbose
	};
	io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], report, view));
	return require_start.EXIT.clean;
}
function isSame(a, b) {
	return a.workflow === b.workflow && a.job === b.job;
}
function jobNamed(name, jobs, { width }) {
	const cut = name.lastIndexOf("#");
	const [file, id] = [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
	const here = file === "" ? jobs : jobs.filter(({ workflow }) => workflow === file || require_scan.baseName(workflow) === file);
	const found = here.filter(({ job }) => job === id);
	const [only] = found;
	if (only !== void 0 && found.length === 1) return only;
	if (only !== void 0) throw new require_start.UsageError(`${found.length} jobs have the name ${JSON.stringify(id)}; name one: ${named(found)}`);
	const ofFile = jobs.filter(({ workflow }) => workflow === name || require_scan.baseName(workflow) === name);
	const message = ofFile.length > 0 ? `${JSON.stringify(name)} is a workflow; name one of its jobs: ${named(ofFile)}` : `there is no job ${JSON.stringify(name)}${hint({
		file,
		id
	}, here, jobs)}`;
	throw new require_start.UsageError(require_scan.wrap(`spend-guard: ${message}`, width ?? WIDTH, "  ").join("\n").replace(/^ *spend-guard: /, ""));
}
const WIDTH = 100;
const MOST_NAMED = 200;
function named(jobs, nameOf = inFile) {
	return require_scan.few(jobs.map(nameOf), MOST_NAMED).join(", ");
}
function inFile({ workflow, job }) {
	return `${require_scan.baseName(workflow)}#${job}`;
}
function hint({ file, id }, here, jobs) {
	const prefix = file === "" ? "" : `${require_scan.baseName(file)}#`;
	if (here.length > 0) {
		const near = require_start.suggest(id, [...new Set(here.map(({ job }) => job))]);
		if (near !== void 0) return `, did you mean ${prefix}${near}?`;
		return `; the jobs there are: ${named(here, file === "" ? require_scan.jobNames(jobs) : inFile)}`;
	}
	const files = [...new Set(jobs.map(({ workflow }) => require_scan.baseName(workflow)))];
	const near = require_start.suggest(require_scan.baseName(file), files);
	return near === void 0 ? `; no job is in a workflow ${JSON.stringify(file)}` : `, did you mean ${near}#${id}?`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
