const require_subject = require("./subject-D5nt2SWa.js");
const require_rules = require("./rules-B-gq1aLZ.js");
const require_index = require("./index.js");
const require_words = require("./words-BQlXFk7i.js");
// src/payer/action-steps.ts
const PROXY = "Does the action's own proxy pay?";
function actionSteps(spender) {
	const away = leftProxy(spender);
	if (away.outcome === "decided") return [away];
	const steps = [away];
	for (const { row, name, value, counts } of require_subject.offers(spender)) {
		const asks = `Is the input ${name} given?`;
		if (!counts) {
			steps.push({
				asks,
				outcome: "passed",
				because: notGiven(value)
			});
			continue;
		}
		steps.push({
			asks,
			outcome: "decided",
			because: `it is \`${require_subject.valueName(value)}\``
		});
		const endpoint = spender.inputs.get("responses-api-endpoint");
		return row.kind === "platform-key" ? [...steps, endpointStep(endpoint)] : steps;
	}
	return [...steps, ...earlierProxy(spender)];
}
function leftProxy(spender) {
	const asks = "Do codex-args lead Codex past the action's own proxy?";
	return require_subject.leavesProxy(spender) === void 0 ? {
		asks,
		outcome: "passed",
		because: "they choose no other provider",
		part: PROXY
	} : {
		asks,
		outcome: "decided",
		because: "they choose the provider themselves, so Codex asks on in its own order",
		part: PROXY
	};
}
function notGiven(value) {
	if (value.alternatives.length === 0) return "it is not";
	return require_rules.emptiness(value) === "always" ? "it is empty" : "it is a text that signs nobody in";
}
function endpointStep(endpoint) {
	const asks = "Is the input responses-api-endpoint given?";
	return endpoint === void 0 || require_rules.emptiness(endpoint) === "always" ? {
		asks,
		outcome: "passed",
		because: "it is not, so the action's proxy sends requests to the OpenAI Platform"
	} : {
		asks,
		outcome: "decided",
		because: `requests go to \`${require_subject.addressName(endpoint)}\``
	};
}
function earlierProxy({ home: { proxy } }) {
	const asks = "Did an earlier step of the job leave the action's proxy running?";
	if (proxy === void 0) return [{
		asks,
		outcome: "blocked",
		because: "none did, so the action waits for one and fails"
	}];
	return [{
		asks,
		outcome: "decided",
		because: `one did, with \`${require_subject.valueName(proxy.key)}\``
	}, endpointStep(proxy.endpoint)];
}
// src/payer/codex/why.ts
function explain(situation) {
	const verdict = require_subject.decide(situation);
	const rows = new Map(require_subject.ORDER.map((row) => [row.id, row]));
	return {
		verdict,
		steps: verdict.trace.map((step) => {
			const row = rows.get(step.row);
			const part = row === void 0 ? "" : require_subject.STAGE_QUESTIONS[row.stage];
			return {
				...step,
				asks: row?.asks ?? "",
				part,
				source: row?.source ?? ""
			};
		}),
		changes: changes(situation, verdict)
	};
}
function sentence(verdict) {
	switch (verdict.kind) {
		case "pays": return `${payer(verdict.budget)} pays${through(verdict.credential?.source)}`;
		case "cannot-run": return `nobody pays: ${verdict.reason}`;
		case "spends-nothing": return `nobody pays: ${verdict.because}`;
		case "depends": return `it depends on ${verdict.settledBy.join(" and ")}`;
		default: return verdict;
	}
}
function payer(budget) {
	switch (budget) {
		case "api": return "the OpenAI Platform account";
		case "subscription": return "the ChatGPT plan or workspace";
		case "other": return "another provider";
		case "unclear": return "somebody whom the files do not show";
		default: return budget;
	}
}
function through(source) {
	return source === void 0 ? ", and the request carries no credential" : ` through ${source}`;
}
function samePayer(a, b) {
	return sentence(a) === sentence(b);
}
const CREDENTIALS = [
	"OPENAI_FEDERATION_RULE_ID",
	"OPENAI_IDENTITY_TOKEN_FILE",
	"CODEX_API_KEY",
	"CODEX_ACCESS_TOKEN",
	"OPENAI_API_KEY"
];
function changes(situation, verdict) {
	return [
		...namesOf(situation, verdict).map((name) => ({
			condition: `${name} were not set`,
			verdict: require_subject.decide(without(situation, name))
		})),
		..."known" in situation.authFile && situation.authFile.known.kind === "absent" ? [] : [{
			condition: "there were no auth.json",
			verdict: require_subject.decide({
				...situation,
				authFile: require_subject.known({ kind: "absent" })
			})
		}],
		...releaseChanges(situation)
	].filter((change) => !samePayer(change.verdict, verdict));
}
function namesOf({ environment }, verdict) {
	const variables = ("candidates" in verdict ? verdict.candidates.map((c) => c.verdict) : [verdict]).flatMap((one) => variableOf(one) ?? []);
	return [...new Set([...CREDENTIALS, ...variables])].filter((name) => environment.has(name));
}
function variableOf(verdict) {
	return verdict.kind === "pays" ? verdict.credential?.variable : void 0;
}
function without(situation, name) {
	const environment = new Map(situation.environment);
	environment.delete(name);
	return {
		...situation,
		environment
	};
}
function releaseChanges(situation) {
	const spans = [];
	for (const version of turningPoints()) {
		const verdict = require_subject.decide({
			...situation,
			version: {
				from: version,
				to: version
			}
		});
		const last = spans.at(-1);
		if (last !== void 0 && samePayer(last.verdict, verdict)) spans[spans.length - 1] = {
			...last,
			last: version
		};
		else spans.push({
			first: version,
			last: version,
			verdict
		});
	}
	const now = require_subject.decide(situation);
	return spans.filter((span) => !samePayer(span.verdict, now)).map(({ first, last, verdict }) => ({
		condition: `Codex were ${spanText(first, last)}`,
		verdict
	}));
}
function spanText(first, last) {
	const [from, to] = [require_subject.versionText(first), require_subject.versionText(last)];
	if (from === require_subject.versionText(turningPoints()[0] ?? first)) return `${to} or older`;
	return from === to ? from : `${from} to ${to}`;
}
function turningPoints() {
	const texts = Object.values(require_subject.SWITCHES).flatMap(({ before, after }) => [before, after]);
	return [...new Set(texts)].flatMap((text) => require_subject.parseVersion(text) ?? []).toSorted(require_subject.compareVersions);
}
// src/payer/steps.ts
function stepsOf(spender, settings) {
	switch (spender.kind) {
		case "action":
		case "program":
		case "http":
		case "tool":
		case "opaque": return spender.uses.flatMap((use) => softwareSteps(use, settings));
		case "codex-action": return actionSteps(spender);
		case "mention": return [{
			asks: "Whose comment is it?",
			outcome: "decided",
			because: `it is posted with ${require_subject.valueName(spender.token) || "a token that the files do not show"}, and Codex charges the ChatGPT account connected to its owner; no API key can pay`
		}];
		case "remote": return [{
			asks: "Which credentials are handed to the other workflow by name?",
			outcome: "blocked",
			because: `${handed(spender)}; what \`${spender.uses}\` does with them stands in another repository`
		}];
		default: return spender;
	}
}
function softwareSteps(use, settings) {
	const host = hostStep(use, settings);
	if (host.outcome !== "passed") return [host, credentialStep(use)];
	const crossing = require_subject.crossingCredentials(use, settings).map((one) => `\`${one.name}\``);
	if (crossing.length > 1) return [host, {
		asks: "Could credentials of two budgets be sent?",
		outcome: "blocked",
		because: `whichever of ${crossing.join(" and ")} is set pays`
	}];
	return [
		host,
		providerStep(use),
		credentialStep(use)
	];
}
function hostStep(use, settings) {
	const asks = "Which host do the requests go to?";
	if (use.endpoint === void 0) return {
		asks,
		outcome: "passed",
		because: "the files set no address, so the client uses its own"
	};
	const shown = addressOf(use);
	const bill = require_subject.billOfEndpoint(use, use.endpoint, settings);
	switch (bill?.kind) {
		case void 0: return {
			asks,
			outcome: "passed",
			because: `${shown} does not show a host, and does not have to: the provider is known`
		};
		case "free": return {
			asks,
			outcome: "decided",
			because: `${shown}, a model that costs nothing`
		};
		case "open": return {
			asks,
			outcome: "blocked",
			because: `the files do not show the host behind ${shown}`
		};
		case "paid": return {
			asks,
			outcome: "decided",
			because: `${shown}, which ${bill.provider} bills`
		};
		default: return bill;
	}
}
function addressOf({ endpoint }) {
	const text = endpoint === void 0 ? void 0 : require_rules.literalText(endpoint);
	const [template] = endpoint === void 0 ? [] : require_subject.templates(endpoint);
	const visible = (text ?? template?.text ?? "").replace(/[\uE000-\uF8FF]/g, "\u2026");
	const named = endpoint === void 0 ? "" : require_subject.valueName(endpoint);
	return `\`${visible.replaceAll("\u2026", "") === "" ? named : visible}\``;
}
function providerStep(use) {
	const provider = require_subject.providerById(use.provider);
	const asks = "Whose client is it?";
	if (provider === void 0) return {
		asks,
		outcome: "decided",
		because: `${use.provider} bills its own customers`
	};
	return {
		asks,
		outcome: "decided",
		because: provider.budget === "none" ? `${provider.title} costs nothing` : `it calls ${provider.title}, which bills for every request`
	};
}
function credentialStep(use) {
	const name = require_subject.valueName(use.credential);
	return {
		asks: "Which credential does it send?",
		outcome: "decided",
		because: name === "" ? `none is set in the files${use.credentialName === "" ? "" : ` (it reads ${use.credentialName})`}` : `\`${name}\`${use.credentialName === "" ? "" : `, read as ${use.credentialName}`}`
	};
}
function handed({ secrets }) {
	if (secrets === "inherit") return "all secrets are inherited";
	const names = [...secrets.values()].map((value) => `\`${require_subject.valueName(value)}\``);
	return names.length === 0 ? "none are" : names.join(", ");
}
// src/payer/reasoning.ts
function reasoning(spender, settings) {
	const outcomes = require_subject.settle(spender, settings);
	const client = clientOf(spender);
	const before = spender.kind === "codex-action" ? [leftProxy(spender)] : [];
	if (client === void 0) return {
		spender,
		outcomes,
		steps: plainSteps(spender, settings),
		codex: void 0
	};
	const situation = require_subject.factsFor(client, settings.hints);
	const explanation = explain(situation);
	return {
		spender,
		outcomes,
		steps: [...before, ...explanation.steps],
		codex: {
			situation,
			explanation
		}
	};
}
function clientOf(spender) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-sdk-typescript":
		case "codex-sdk-python":
		case "codex-cloud": return spender;
		case "codex-action": return require_subject.leavesProxy(spender);
		default: return;
	}
}
function plainSteps(spender, settings) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-sdk-typescript":
		case "codex-sdk-python":
		case "codex-cloud": return [];
		default: return stepsOf(spender, settings);
	}
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
		ink: require_words.ink(view.color),
		width: Math.min(view.width ?? WIDTH, WIDTH),
		verbose: view.verbose
	};
	const groups = [
		[
			`${page.ink(["bold"], require_index.terminal(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
			...require_words.wrap(job.sentence, page.width, ""),
			...reasonings.length + silenced.length > 0 ? [] : require_words.wrap("Nothing in it, nor in a file it leads to here, calls a model.", page.width, "")
		],
		...distinct(reasonings.map((one) => spenderLines(one, page))).map(numbered),
		...silenced.length === 0 ? [] : [silencedLines(silenced, page)]
	];
	return require_index.guardLines(`${require_words.spaced(groups).join("\n")}\n`);
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
		...require_words.wrap(heading(reasoning), page.width, "   "),
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
	const [first = "", ...more] = require_words.wrap(because, page.width, INDENT);
	return [
		...part === void 0 || part === before ? [] : [`   ${page.ink(["bold"], require_index.terminal(part))}`],
		...short ? [`${mark}${first.trimStart()}`, ...more] : [
			`${mark}${require_index.terminal(asks)}`,
			first,
			...more
		],
		...page.verbose && source ? require_words.wrap(`(${source})`, page.width, INDENT) : []
	];
}
function heading({ codex }) {
	if (codex === void 0) return "Asked in this order:";
	const { from, to } = codex.situation.version;
	const current = require_subject.versionText(from) === require_subject.versionText(require_subject.CURRENT.from) ? ", the current release," : "";
	return `Codex ${require_subject.versionText(from) === require_subject.versionText(to) ? require_subject.versionText(to) : `${require_subject.versionText(from)} to ${require_subject.versionText(to)}`}${current} asks in this order.${codex.explanation.verdict.kind === "depends" ? " Where the files leave something open, the usual case is shown here and the others below." : ""}`;
}
function answerLines({ outcomes, codex }, page) {
	if (outcomes.length === 0) {
		const why = codex === void 0 ? "nobody pays" : sentence(codex.explanation.verdict);
		return require_words.wrap(`So ${why}.`, page.width, "   ");
	}
	return outcomes.flatMap((outcome) => {
		if (outcome.kind === "dead") return require_words.wrap(`So nobody pays: ${outcome.reason}.`, page.width, "   ");
		const { charge } = outcome;
		return [
			...require_words.wrap(charge.budget === "unclear" ? "So the files do not decide who pays." : `So the answer is: ${require_words.chargedTo(charge)}${require_words.doubt(charge.confidence)}.`, page.width, "   "),
			...charge.settledBy === null ? [] : require_words.wrap(`Settled by: ${charge.settledBy}`, page.width, "   "),
			"   The way there:",
			...charge.evidence.flatMap((step) => require_words.placeLine(step, page.width, "     ", page.ink))
		];
	});
}
function changeLines(reasoning, page) {
	const changes = changesOf(reasoning);
	if (changes.length === 0) return ["   Nothing that these files show would change it."];
	return ["   What would change it:", ...changes.flatMap((change) => require_words.wrap(change, page.width, "       ").map((line, at) => at === 0 ? line.replace("       ", "     - ") : line))];
}
function changesOf({ outcomes, codex }) {
	if (codex === void 0) return outcomes.flatMap((outcome) => outcome.kind === "charge" ? outcome.charge.notes : []);
	const { verdict, changes } = codex.explanation;
	return [...(verdict.kind === "depends" ? verdict.candidates : []).flatMap(({ verdict: then, ways }) => {
		const when = (ways[0] ?? []).map((fact) => fact.when).join(" and ");
		return when === "" ? [] : [`when ${when}, ${sentence(then)}`];
	}), ...changes.map(({ condition, verdict: then }) => `if ${condition}, ${sentence(then)}`)];
}
function silencedLines(silenced, page) {
	return ["Looks like a spender and is none here:", ...silenced.flatMap(({ label, reason }) => require_words.wrap(`${label}: ${reason}`, page.width, "   "))];
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
	const reasonings = (traced?.spenders ?? []).map((spender) => reasoning(spender, settings));
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
