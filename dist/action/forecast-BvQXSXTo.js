const require_scan = require("./scan-CEfpb_xM.js");
const require_rates = require("./rates-59lL6gZ7.js");
const require_price = require("./price-BEUg0kfj.js");
// src/forecast/busiest.ts
const FIVE_HOURS = 18e3;
const WEEK = 604800;
function busiestOf(history, workflows) {
	const starts = [...workflows].flatMap((path) => history?.workflows.get(path)?.starts ?? []);
	if (starts.length === 0) return null;
	const sorted = starts.toSorted((a, b) => a - b);
	return {
		fiveHours: most(sorted, FIVE_HOURS),
		week: Math.max(most(sorted, WEEK), ...weekly(history, workflows)),
		shareOfAllowance: "unknown"
	};
}
function weekly(history, workflows) {
	const weeks = history?.weeks.length ?? 0;
	return Array.from({ length: weeks }, (_, week) => [...workflows].flatMap((path) => [...history?.workflows.get(path)?.events.values() ?? []]).reduce((sum, counts) => sum + (counts[week] ?? 0), 0));
}
function most(sorted, seconds) {
	let first = 0;
	let best = 0;
	for (const [index, start] of sorted.entries()) {
		while (start - (sorted[first] ?? start) >= seconds) first++;
		best = Math.max(best, index - first + 1);
	}
	return best;
}
// src/knowledge/rates/profiles.ts
const usual = (input, cached, output) => ({
	input,
	cached,
	output
});
const PROFILES = {
	"single-request": {
		title: "one API request",
		writesCache: false,
		low: usual(4e3, 0, 600),
		typical: usual(25e3, 0, 2e3),
		high: usual(11e4, 0, 5e3)
	},
	"codex-review": {
		title: "Codex that reads and answers",
		writesCache: true,
		low: usual(6e4, .8, 2e3),
		typical: usual(18e4, .9, 6e3),
		high: usual(6e5, .92, 25e3)
	},
	"codex-implement": {
		title: "Codex that writes and runs tests",
		writesCache: true,
		low: usual(12e4, .88, 4e3),
		typical: usual(48e4, .93, 12e3),
		high: usual(25e5, .95, 4e4)
	}
};
const CODEX_DEFAULT_MODELS = [{
	from: 171,
	model: "gpt-6.2-sol"
}, {
	from: 166,
	model: "gpt-6.1-sol"
}];
const GITHUB_REVIEW_MODEL = "gpt-5.3-codex";
// src/knowledge/rates/tools.ts
const TOOL_FEES = {
	webSearch: {
		perCall: 10 / 1e3,
		called: "web search"
	},
	fileSearch: {
		perCall: 2.5 / 1e3,
		called: "file search"
	},
	container: {
		perCall: .03,
		called: "code interpreter"
	}
};
// src/forecast/ceiling.ts
function isCeiling(account, charges, { frequency, basis, counts }) {
	if (frequency === void 0 || counts === "spending") return false;
	if (charges.every(({ confidence }) => confidence === "possible")) return true;
	const own = conditionsOf(account);
	if (basis === "measured" && counts === "starts" && own.length > 0) return true;
	const { traced } = account;
	const { waits } = require_scan.occasionOf(traced);
	const isOpen = (doubt) => {
		switch (doubt.of) {
			case "call": return true;
			case "start": return counts === "starts" || !isIn(own, doubt);
			case "file":
			case "payer": return false;
			default: return doubt.of;
		}
	};
	return charges.some((charge) => waits(charge).some((doubt) => !require_scan.isAlways(doubt) && isOpen(doubt)));
}
function conditionsOf({ workflow, job }) {
	return [job, ...require_scan.neededJobs(workflow, job)].flatMap(({ if: one }) => one ?? []);
}
function isIn(places, { path, line }) {
	return places.some((one) => one.path === path && one.line === line);
}
const USUAL_DEVIATION = .8;
const USUAL_WEIGHT = 3;
function costModel(records, profile) {
	const count = records.length;
	if (count === 0 && profile === void 0) return void 0;
	const measured = profile === void 0 ? 1 : Math.min(1, count / 10);
	const mean = count === 0 ? 0 : records.reduce((sum, one) => sum + one, 0) / count;
	const squares = records.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const usual = USUAL_WEIGHT * (USUAL_DEVIATION * mean) ** 2;
	return {
		records,
		mean,
		deviation: Math.sqrt((squares + usual) / Math.max(1, count - 1 + USUAL_WEIGHT)),
		measured,
		profile
	};
}
function drawCost(model, runs, chance) {
	const { records, mean, deviation, measured, profile } = model;
	const guess = profile === void 0 || measured === 1 ? 0 : drawSpread(profile, chance);
	const assumed = (1 - measured) * guess * runs;
	if (records.length === 0 || mean === 0 || runs === 0) return assumed;
	const error = (deviation / mean) ** 2 / records.length;
	return assumed + measured * (error === 0 ? 1 : chance.gamma(1 / error, error)) * sumOf(model, runs, chance);
}
const ONE_BY_ONE = 24;
function sumOf({ records, mean, deviation }, runs, chance) {
	if (runs <= ONE_BY_ONE) {
		let total = 0;
		for (let index = 0; index < runs; index++) total += records[Math.floor(chance.uniform() * records.length)] ?? mean;
		return total;
	}
	const relative = (deviation / mean) ** 2 / runs;
	return relative === 0 ? runs * mean : runs * mean * chance.gamma(1 / relative, relative);
}
const NINETIETH = 1.2815515655446004;
function drawSpread({ low, typical, high }, chance) {
	if (typical <= 0) return 0;
	const z = chance.normal();
	const side = z < 0 ? low : high;
	const sigma = side <= 0 ? 0 : Math.abs(Math.log(side / typical)) / NINETIETH;
	return typical * Math.exp(sigma * z);
}
// src/forecast/level.ts
const SPREADS = [
	1,
	1.5,
	2.5,
	4,
	6,
	10,
	16,
	25,
	40
];
const MEMORIES = [
	1,
	.97,
	.9,
	.8,
	.7,
	.55,
	.4
];
const STEADY_PRIOR = .4;
const WEEKS_FOR_DRIFT = 8;
const ASSUMED_DRIFT = .25;
const BEFORE = .5;
function levelOf(weeks) {
	const enough = weeks.length >= WEEKS_FOR_DRIFT;
	const memories = enough ? MEMORIES : [1];
	const weighed = SPREADS.flatMap((spread) => memories.map((memory) => {
		const known = follow(weeks, spread, memory);
		const prior = memory === 1 ? STEADY_PRIOR : .6 / Math.max(1, memories.length - 1);
		return {
			...known,
			spread,
			memory,
			score: known.score + Math.log(prior)
		};
	}));
	const best = Math.max(...weighed.map(({ score }) => score));
	const total = weighed.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
	return {
		candidates: weighed.map(({ score, ...one }) => ({
			...one,
			weight: Math.exp(score - best) / total
		})),
		assumedDrift: enough ? 0 : ASSUMED_DRIFT
	};
}
function follow(weeks, spread, memory) {
	let [shape, rate, score] = [
		BEFORE,
		0,
		0
	];
	for (const [index, runs] of weeks.entries()) {
		const seen = runs / spread;
		const [before, then] = [shape * memory, rate * memory];
		if (index > 0) score += foretold(seen, before, then) - Math.log(spread);
		shape = before + seen;
		rate = then + 1;
	}
	return {
		shape,
		rate,
		score
	};
}
function foretold(count, shape, rate) {
	return logGamma(shape + count) - logGamma(shape) - logGamma(count + 1) + shape * Math.log(rate / (rate + 1)) - count * Math.log(rate + 1);
}
function drawRuns(level, weeks, chance) {
	const { spread, memory, shape, rate } = pick(level, chance);
	const now = spread * chance.gamma(shape, 1 / rate);
	const learned = (1 / memory - 1) / shape * (weeks / 3 + .5);
	const drift = Math.min(1, learned + level.assumedDrift ** 2);
	return spreadPoisson(now * (drift === 0 ? 1 : chance.gamma(1 / drift, drift)) * weeks, spread, chance);
}
function spreadPoisson(mean, spread, chance) {
	if (spread <= 1) return chance.poisson(mean);
	return chance.poisson(chance.gamma(mean / (spread - 1), spread - 1));
}
function pick({ candidates }, chance) {
	let left = chance.uniform();
	for (const candidate of candidates) {
		left -= candidate.weight;
		if (left < 0) return candidate;
	}
	const [first] = candidates;
	if (first === void 0) throw new Error("a level without candidates");
	return first;
}
function logGamma(x) {
	const series = LANCZOS.reduce((sum, c, index) => sum + c / (x + index + 1), 1.000000000190015);
	const t = x + 5.5;
	return (x + .5) * Math.log(t) - t + Math.log(2.5066282746310007 * series / x);
}
const LANCZOS = [
	76.18009172947146,
	-86.50532032941678,
	24.01409824083091,
	-1.231739572450155,
	.001208650973866179,
	-5395239384953e-18
];
// src/forecast/frequency.ts
const BY_HAND = new Set([
	"workflow_dispatch",
	"workflow_call",
	"repository_dispatch"
]);
function frequencyOf(account, policy, history) {
	const { workflow, job, report, traced } = account;
	if (require_scan.isRefused(account)) return never("scheduled", "GitHub refuses the file, and runs none of its jobs");
	const starts = require_scan.spendingStarts(traced, report.charges);
	const past = history?.workflows.get(workflow.path);
	const measured = past === void 0 ? void 0 : measuredOf(past, starts, job);
	if (measured !== void 0) return measured;
	const crons = starts.flatMap((one) => one.crons.map(({ value }) => value));
	const others = starts.map(({ name }) => name).filter((name) => name !== "schedule" && !BY_HAND.has(name));
	const declared = declaredRuns(workflow, job, policy);
	const perMonth = crons.map(require_scan.firesPerMonth);
	const scheduled = perMonth.every((one) => one !== void 0) ? perMonth.reduce((sum, one) => sum + (one ?? 0), 0) : void 0;
	if (crons.length > 0 && scheduled !== void 0 && (others.length === 0 || declared === void 0)) return {
		frequency: {
			kind: "scheduled",
			perMonth: scheduled
		},
		basis: "scheduled",
		says: require_scan.schedulesInWords(crons),
		uncounted: others,
		counts: "starts"
	};
	if (declared !== void 0) return {
		frequency: {
			kind: "declared",
			perMonth: declared
		},
		basis: "declared",
		says: `${declared} runs a month, declared in the policy`,
		uncounted: [],
		counts: "spending"
	};
	return {
		frequency: void 0,
		basis: "unknown",
		says: "how often is not known",
		uncounted: others,
		counts: "starts"
	};
}
function declaredRuns(workflow, job, { usage }) {
	return usage.find((one) => one.runsPerMonth !== void 0 && one.jobs.matches(workflow.path, job.id))?.runsPerMonth;
}
function never(basis, says) {
	return {
		frequency: {
			kind: "scheduled",
			perMonth: 0
		},
		basis,
		says,
		uncounted: [],
		counts: "spending"
	};
}
function measuredOf(past, starts, job) {
	if (past.disabled) return never("measured", "the workflow is disabled");
	const series = [...past.events.values()];
	const length = Math.max(0, ...series.map((one) => one.length));
	const weeks = Array.from({ length }, (_, week) => {
		const counts = series.map((one) => one[week]);
		return counts.some((one) => one === void 0) ? void 0 : counts.reduce((sum, one) => sum + (one ?? 0), 0);
	}).filter((one) => one !== void 0);
	if (weeks.length === 0) return void 0;
	const sample = past.jobs.get(job.id);
	const share = sample === void 0 || sample.seen === 0 ? 1 : sample.ran / sample.seen;
	const attempts = sample === void 0 || sample.ran === 0 ? 1 : sample.attempts / sample.ran;
	const runs = weeks.reduce((sum, one) => sum + one, 0);
	return {
		frequency: {
			kind: "measured",
			level: levelOf(weeks.map((one) => one * share * attempts))
		},
		basis: "measured",
		says: `${runs} runs in ${weeks.length} weeks${sample === void 0 ? "; how many skipped this job is not known, so this is an upper bound" : saidOf(sample)}`,
		uncounted: starts.map(({ name }) => name).filter((name) => name !== "workflow_call" && !past.events.has(name)),
		counts: sample === void 0 ? "starts" : "jobs"
	};
}
function saidOf({ seen, ran, attempts }) {
	const skipped = seen - ran;
	const again = attempts - ran;
	return [skipped > 0 ? `, of ${seen} looked into ${skipped} skipped this job` : "", again > 0 ? `, ${again} attempts more than runs` : ""].join("");
}
// src/forecast/times.ts
const ONCE = {
	times: 1,
	unbounded: [],
	notes: []
};
// src/forecast/matrix.ts
const MOST_COMPARED = 1e6;
function matrixJobs(matrix, where = "") {
	if (matrix === void 0) return ONCE;
	const { include, exclude } = matrix;
	const dimensions = [...matrix.dimensions];
	if (dimensions.some(([, values]) => values === void 0) || dimensions.length === 0 && include.length === 0) return {
		...ONCE,
		unbounded: [`a matrix${where} that the run makes`]
	};
	const times = dimensions.reduce((all, [, values]) => all * (values?.length ?? 1), 1) * (1 + include.length + (exclude?.length ?? 0)) > MOST_COMPARED ? 256 : Math.max(1, countedUp(require_scan.cellsOf(matrix)));
	if (times === 1) return ONCE;
	const most = exclude === void 0 ? "at most " : "";
	return {
		...ONCE,
		times,
		notes: [`${most}${times} matrix jobs${where}`]
	};
}
function countedUp(cells) {
	let count = 0;
	for (const _ of cells) if (++count === 256) break;
	return count;
}
// src/forecast/month.ts
const MONTH_WEEKS = 30 / 7;
const DRAWS = 2e3;
const DECLARED_DRIFT = .25;
function runDraws(frequency, draws, chance) {
	return Float64Array.from({ length: draws }, () => oneMonth(frequency, chance));
}
function oneMonth(frequency, chance) {
	switch (frequency.kind) {
		case "measured": return drawRuns(frequency.level, MONTH_WEEKS, chance);
		case "scheduled": return wholeRuns(frequency.perMonth, chance);
		case "declared": {
			const drift = DECLARED_DRIFT ** 2;
			return spreadPoisson(frequency.perMonth * chance.gamma(1 / drift, drift), 1, chance);
		}
		default: return frequency;
	}
}
function wholeRuns(perMonth, chance) {
	const whole = Math.floor(perMonth);
	return whole + (chance.uniform() < perMonth - whole ? 1 : 0);
}
function costDraws(runs, cost, times, chance) {
	return runs.map((count) => drawCost(cost, count, chance) * times);
}
function rangeOf(draws) {
	const sorted = draws.toSorted();
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return {
		low: at(.1),
		middle: at(.5),
		high: at(.9)
	};
}
// src/forecast/around.ts
const MOST_TEXT = 262144;
function aroundOf(job, charge, spender, source) {
	const innermost = spender?.calledJobs?.at(-1) ?? job;
	const step = [charge.spender, ...charge.evidence].map((place) => require_scan.stepAt(innermost, {
		...place,
		column: 1
	})).find((one) => one?.kind === "run");
	const own = innermost.kind === "steps" ? innermost.defaults.workingDirectory : void 0;
	const written = (step?.workingDirectory ?? own)?.value.trim().replace(/^\.\/|\/$/g, "");
	return {
		step: step?.kind === "run" ? step : void 0,
		directory: written?.includes("${{") ? void 0 : written ?? "",
		source: (path) => source(path)?.slice(0, MOST_TEXT)
	};
}
function fileNear({ directory, source }, name) {
	if (directory === void 0 || name.startsWith("/") || /[$*{]/.test(name)) return void 0;
	const path = name.replace(/^\.\//, "");
	return source(directory === "" || directory === "." ? path : `${directory}/${path}`);
}
function textAround(around, { path }) {
	return around.step?.path === path ? around.step.run.value : around.source(path);
}
// src/forecast/promptfoo.ts
const CONFIGS = [
	"promptfooconfig.yaml",
	"promptfooconfig.yml",
	"promptfooconfig.json"
];
const OPENAI = /^openai:(?:(?:chat|responses|completion):)?([\w.-]{1,80})$/;
function evaluationOf(around) {
	const script = around.step?.run.value ?? "";
	const named = /(?:^|\s)(?:-c|--config)[ =]["']?([^\s"']{1,200})/.exec(script)?.[1];
	for (const name of named === void 0 ? CONFIGS : [named]) {
		const text = fileNear(around, name);
		if (text !== void 0) return readConfig(name, text, repeatsIn(script));
	}
}
function repeatsIn(script) {
	return Number(/\s--repeat[ =](\d{1,3})\b/.exec(script)?.[1] ?? 1);
}
function readConfig(name, text, repeat) {
	const { root } = require_scan.readYaml(name, text);
	const tests = require_scan.child(root, "tests");
	const counts = [plainItems(require_scan.child(root, "prompts")), tests === void 0 ? 1 : testsIn(tests)];
	const providers = require_scan.child(root, "providers") ?? require_scan.child(root, "targets");
	const [prompts, cases] = counts;
	if (prompts === void 0 || cases === void 0 || providers === void 0) return void 0;
	if (require_scan.child(root, "scenarios") !== void 0 || variesIn(require_scan.child(root, "defaultTest"))) return void 0;
	const named = providers.kind === "seq" ? providers.items : [providers];
	const models = named.flatMap((one) => OPENAI.exec(idOf(one))?.[1] ?? []);
	return {
		models: [...new Set(models)],
		times: prompts * cases * Math.max(1, repeat),
		says: `an evaluation of ${count(prompts, "prompt")} with ${count(named.length, "provider")} and ${count(cases, "test")}${repeat > 1 ? `, ${repeat} times` : ""}`
	};
}
function idOf(node) {
	return node.kind === "scalar" ? node.value : require_scan.scalarAt(node, "id")?.value ?? "";
}
function plainItems(node) {
	const items = node?.kind === "seq" ? node.items : node === void 0 ? [] : [node];
	const open = items.some((one) => one.kind === "scalar" && /^(?:file|https?):.*\*|\*\.\w+$/.test(one.value));
	return items.length === 0 || open ? void 0 : items.length;
}
function testsIn(tests) {
	if (tests.kind !== "seq") return void 0;
	return tests.items.some((one) => one.kind !== "map" || variesIn(one)) ? void 0 : tests.items.length;
}
function variesIn(test) {
	const vars = require_scan.child(test, "vars");
	return vars?.kind === "map" && [...vars.entries.values()].some(({ value }) => value.kind === "seq" || value.kind === "scalar" && value.value.startsWith("file:"));
}
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
// src/forecast/pytest.ts
const FILE = /(?:^|\s)((?:[\w.-]+\/){0,12}(?:test_[\w-]+|[\w-]+_test)\.py)(?=[\s:]|$)/g;
const CLIENT = /\b(?:openai|litellm|langchain|pydantic_ai|agents)\b/i;
function pytestCases(around) {
	const script = around.step?.run.value ?? "";
	if (/(?:^|\s)(?:-k|-m)[ =]|::/.test(script.replace(/\bpython[\d.]* -m pytest/g, "pytest"))) return void 0;
	const names = [...new Set([...script.matchAll(FILE)].map(([, name]) => name ?? ""))];
	const texts = names.map((name) => fileNear(around, name));
	const times = texts.filter((text) => text !== void 0 && CLIENT.test(text)).map((text) => casesIn(text ?? "")).reduce((sum, one) => sum + (one ?? NaN), 0);
	if (names.length === 0 || texts.includes(void 0) || !(times > 0)) return void 0;
	return {
		times,
		says: `${times} test ${times === 1 ? "case" : "cases"}, each taken for one request`
	};
}
function casesIn(text) {
	let total = 0;
	let cases = 1;
	for (const found of text.matchAll(/^[ \t]*(?:@pytest\.mark\.parametrize\(|(?:async )?def (\w+)\()/gm)) if (found[1] === void 0) {
		const size = listIn(text, found.index + found[0].length);
		if (size === void 0) return void 0;
		cases *= size;
	} else {
		if (found[1].startsWith("test")) total += cases;
		cases = 1;
	}
	return total;
}
function listIn(text, from) {
	const head = /^\s*(?:"[^"\n]*"|'[^'\n]*'|[[(][^\])\n]*[\])])\s*,\s*(?:argvalues\s*=\s*)?\[/.exec(text.slice(from, from + 400));
	if (head === null) return void 0;
	return itemsAt(text, from + head[0].length);
}
const MOST_LIST = 2e4;
function itemsAt(text, from) {
	let [depth, items, filled] = [
		0,
		0,
		false
	];
	for (let at = from; at < Math.min(text.length, from + MOST_LIST); at++) {
		const char = text[at] ?? "";
		if (char === "#") at = lineEnd(text, at);
		else if (char === "\"" || char === "'") {
			const end = textEnd(text, at, char);
			if (end === void 0) return void 0;
			[at, filled] = [end, true];
		} else if ("[({".includes(char)) [depth, filled] = [depth + 1, true];
		else if (char === "]" && depth === 0) return items + (filled ? 1 : 0);
		else if ("])}".includes(char)) depth--;
		else if (char === "," && depth === 0) [items, filled] = [items + 1, false];
		else if (depth === 0 && (char === "*" || /^for\b/.test(text.slice(at, at + 4)))) return void 0;
		else if (/\S/.test(char)) filled = true;
	}
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function textEnd(text, at, quote) {
	const long = quote.repeat(3);
	if (text.startsWith(long, at)) {
		const end = text.indexOf(long, at + 3);
		return end < 0 ? void 0 : end + 2;
	}
	for (let next = at + 1; next < text.length; next++) if (text[next] === "\\") next++;
	else if (text[next] === quote) return next;
	else if (text[next] === "\n") return void 0;
}
// src/forecast/repeats.ts
const MOST = 1e5;
function repeatsOf(job, charge, calledJobs) {
	const innermost = calledJobs.at(-1) ?? job;
	const all = [...calledJobs.map((called) => matrixJobs(called.matrix, ` of the called job \`${called.id}\``)), ...innermost.kind === "steps" ? aroundSpender(innermost, charge) : []];
	const times = all.reduce((product, one) => product * one.times, 1);
	return {
		times: Math.min(MOST, times),
		unbounded: [...new Set(all.flatMap(({ unbounded }) => unbounded))],
		notes: [...new Set(all.flatMap(({ notes }) => notes))]
	};
}
function aroundSpender(job, charge) {
	for (const place of [charge.spender, ...charge.evidence]) {
		const step = require_scan.stepAt(job, {
			...place,
			column: 1
		});
		if (step?.kind === "uses") return retriesOf(step);
		if (step?.kind === "run" && isInScript(step, place.line)) return loopsAt(step, place.line);
	}
	return [];
}
function isInScript({ run }, line) {
	return line >= run.line && line < run.line + run.value.split("\n").length;
}
const RETRIES = {
	"nick-fields/retry": "max_attempts",
	"nick-invision/retry": "max_attempts",
	"wandalen/wretry.action": "attempt_limit"
};
function retriesOf({ uses, with: inputs }) {
	const input = RETRIES[require_scan.actionOf(uses.value)];
	if (input === void 0) return [];
	const limit = Number(inputs.get(input)?.value);
	const most = Number.isInteger(limit) && limit > 0 && limit < 1e3 ? `up to ${limit} attempts` : "attempts";
	return [{
		...ONCE,
		unbounded: [`${most} by \`${require_scan.withoutVersion(uses.value)}\``]
	}];
}
const MOST_SCRIPT = 65536;
function loopsAt({ run, shell }, line) {
	if (!run.block || run.value.length > MOST_SCRIPT || !/\b(?:for|while|until)\b/.test(run.value)) return [];
	if (shell !== void 0 && !/\b(?:ba)?sh\b/.test(shell.value)) return [];
	const lines = run.value.split("\n");
	const at = lines.slice(0, line - run.line).join("\n").length + (/^\s*/.exec(lines[line - run.line] ?? "")?.[0].length ?? 0) + (line > run.line ? 1 : 0);
	const masked = run.value.replace(/\$\{\{.*?\}\}/g, (hole) => "x".repeat(hole.length));
	try {
		return loopsAround(require_scan.parse(masked), at, 0);
	} catch {
		return [];
	}
}
const MOST_DEPTH = 200;
function loopsAround(node, at, depth) {
	if (depth > MOST_DEPTH || typeof node !== "object" || node === null) return [];
	if (Array.isArray(node)) return node.flatMap((one) => loopsAround(one, at, depth + 1));
	const { type, pos, end } = node;
	if (typeof pos === "number" && typeof end === "number" && (at < pos || at >= end)) return [];
	const inner = Object.values(node).flatMap((part) => loopsAround(part, at, depth + 1));
	return [...LOOPS.has(String(type)) ? [loop(node)] : [], ...inner];
}
const LOOPS = new Set([
	"For",
	"While",
	"ArithmeticFor"
]);
const ENDLESS = {
	...ONCE,
	unbounded: ["a loop whose end the files do not show"]
};
function loop(node) {
	const counts = node.wordlist?.map(({ text }) => wordsIn(text));
	if (counts === void 0 || counts.some((count) => count === void 0)) return ENDLESS;
	const times = counts.reduce((sum, count) => sum + (count ?? 0), 0);
	return times < 2 ? ONCE : {
		...ONCE,
		times,
		notes: [`a loop of ${times}`]
	};
}
function wordsIn(text) {
	const range = /^\{(\d{1,6})\.\.(\d{1,6})\}$/.exec(text);
	if (range !== null) return Math.abs(Number(range[2]) - Number(range[1])) + 1;
	const seq = /^(?:\$\(|`)seq (?:(\d{1,6}) )?(\d{1,6})(?:\)|`)$/.exec(text);
	if (seq !== null) return Math.max(0, Number(seq[2]) - Number(seq[1] ?? 1) + 1);
	return /[$`*?{[]/.test(text) ? void 0 : 1;
}
// src/forecast/prompt.ts
const CHARACTERS = 4;
function promptTokens(spender, around) {
	switch (spender?.kind) {
		case "codex-cli":
		case "codex-cloud": return tokens(wordsOf(spender), around);
		case "codex-action": return tokens(inputsOf(spender), around) + promptFile(spender, around);
		default: return 0;
	}
}
function wordsOf({ args, stdin }) {
	return stdin === void 0 ? args : [...args, stdin];
}
function inputsOf({ inputs }) {
	const prompt = inputs.get("prompt");
	return prompt === void 0 ? [] : [prompt];
}
function promptFile({ inputs }, { source }) {
	const value = inputs.get("prompt-file") ?? inputs.get("prompt_file");
	const path = value && require_scan.literalText(value)?.trim();
	const text = path ? fileNear({
		step: void 0,
		directory: "",
		source
	}, path) : void 0;
	return Math.round((text?.length ?? 0) / CHARACTERS);
}
function tokens(values, { source }) {
	const length = (piece) => {
		if (piece.kind === "literal") return piece.text.length;
		return piece.kind === "file" ? source(piece.path)?.length ?? 0 : 0;
	};
	const characters = values.map(({ alternatives }) => Math.max(0, ...alternatives.map((one) => one.pieces.reduce((sum, p) => sum + length(p), 0))));
	return Math.round(characters.reduce((sum, one) => sum + one, 0) / CHARACTERS);
}
// src/forecast/request.ts
const QUOTE = String.raw`\\?["']`;
function setting(names) {
	return new RegExp(`(?<![\\w.-])(?:${names})(?:${QUOTE})?\\s{0,8}[:=]\\s{0,8}(?:openai[.\\w]{0,20}\\()?${QUOTE}([\\w./:-]{1,80})\\\\?["']`, "g");
}
const MODEL = setting("model|modelName|model_name");
const TIER = setting("service_tier|serviceTier");
const EFFORT = setting("reasoning_effort|reasoningEffort|effort");
const TYPE = setting("type");
const TOOLS = {
	web_search: "webSearch",
	file_search: "fileSearch",
	code_interpreter: "container"
};
function requestWords(text) {
	const openai = allOf(text, MODEL).filter((name) => require_scan.providerOfModel(name)?.id === "openai");
	const tools = allOf(text, TYPE).flatMap((type) => TOOLS[type] ?? []);
	return {
		model: only(openai.map((name) => name.replace(/^openai[/:]/, ""))),
		tier: only(allOf(text, TIER)),
		effort: only(allOf(text, EFFORT)),
		tools: [...new Set(tools)]
	};
}
function allOf(text, pattern) {
	return [...text.matchAll(pattern)].map(([, value]) => value ?? "");
}
function only(values) {
	const [first, ...others] = new Set(values);
	return others.length > 0 ? void 0 : first;
}
// src/forecast/work.ts
function workOf(spender, around) {
	return {
		...kindOfWork(spender, around),
		prompt: promptTokens(spender, around)
	};
}
function kindOfWork(spender, around) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-cloud":
		case "codex-sdk-typescript":
		case "codex-sdk-python": return codexWork(spender);
		case "codex-action": return actionWork(spender);
		case "mention": return {
			...NOTHING,
			model: {
				name: GITHUB_REVIEW_MODEL,
				named: false
			},
			profile: "codex-review"
		};
		case "http":
		case "program": return requestWork(spender, textAround(around, spender) ?? "");
		case "action":
		case "tool": return {
			...NOTHING,
			model: namedModel(spender.model),
			profile: "single-request"
		};
		case "opaque":
		case "remote": return {
			...NOTHING,
			model: namedModel(spender.model)
		};
		default: return spender;
	}
}
const NOTHING = {
	model: void 0,
	tier: void 0,
	profile: void 0,
	unbounded: [],
	tools: [],
	prompt: 0
};
function requestWork(spender, text) {
	const { model, tier, effort, tools } = requestWords(text);
	const named = model === void 0 ? void 0 : {
		name: model,
		named: true
	};
	return {
		...NOTHING,
		model: spender.model === void 0 ? named : namedModel(spender.model),
		tier: tier === void 0 ? void 0 : require_price.tierNamed(tier),
		profile: "single-request",
		unbounded: effortBound(effort),
		tools
	};
}
function namedModel(value) {
	const name = value === void 0 ? void 0 : require_scan.literalText(value)?.trim();
	return name === void 0 || name === "" ? void 0 : {
		name,
		named: true
	};
}
function codexWork(spender) {
	const words = spender.args.map(require_scan.literalText);
	const invocation = require_scan.parseCodexArgs(spender.kind === "codex-sdk-typescript" ? ["exec", ...words] : words);
	const settings = layered([...[spender.project, spender.home.files.get("config.toml")], profileFile(spender, invocation)], invocation);
	const model = spender.model ?? void 0;
	const flag = namedModel(model);
	return {
		...fromSettings(settings, model !== void 0 && flag === void 0 ? null : flag, spender.version),
		profile: spender.kind === "codex-cloud" || writes(invocation, settings) ? "codex-implement" : "codex-review",
		tools: searching(invocation.flags.has("search") || searchesIn(settings))
	};
}
function actionWork({ inputs, home, model }) {
	const { values } = require_scan.actionArguments(inputs);
	const invocation = require_scan.parseCodexArgs(["exec", ...values.map(require_scan.literalText)]);
	const settings = layered([home.files.get("config.toml")], invocation);
	const flag = namedModel(model);
	const unknown = model !== void 0 && model.alternatives.length > 0 && flag === void 0;
	const effort = require_scan.literalText(inputs.get("effort") ?? require_scan.UNSET);
	const work = fromSettings(settings, unknown ? null : flag, inputs.get("codex-version"));
	const sandbox = require_scan.literalText(inputs.get("sandbox") ?? require_scan.UNSET) || "workspace-write";
	return {
		...work,
		unbounded: [...work.unbounded, ...effortBound(effort)],
		profile: sandbox === "read-only" ? "codex-review" : "codex-implement",
		tools: searching(searchesIn(settings))
	};
}
function layered(files, invocation) {
	const written = files.map((file) => {
		const text = file?.content === void 0 ? void 0 : require_scan.literalText(file.content);
		const parsed = text === void 0 ? void 0 : require_scan.parseConfigFile(text);
		return parsed?.kind === "parsed" ? parsed.settings : {};
	});
	const set = invocation.overrides.filter(({ key }) => key !== "").map(({ key, value }) => require_scan.overrideLayer(key, value));
	return [...written, ...set].reduce(require_scan.overlay, {});
}
function profileFile({ home }, { profile }) {
	return profile === void 0 ? void 0 : home.files.get(`${profile}.config.toml`);
}
function fromSettings(settings, flag, version) {
	const configured = require_scan.textOf(settings, "model");
	const model = flag ?? (configured === void 0 ? void 0 : {
		name: configured,
		named: true
	}) ?? defaultModel(version);
	const tier = require_scan.textOf(settings, "service_tier");
	return {
		...NOTHING,
		model: flag === null || model?.name.includes("\ufffc") ? void 0 : model,
		tier: tier === void 0 ? void 0 : require_price.tierNamed(tier),
		unbounded: [...effortBound(require_scan.textOf(settings, "model_reasoning_effort")), ...agentsIn(settings)]
	};
}
function defaultModel(version) {
	const pin = version === void 0 ? "latest" : require_scan.literalText(version)?.trim();
	const parsed = pin === void 0 ? void 0 : require_scan.parseVersion(pin);
	const [newest] = CODEX_DEFAULT_MODELS;
	const row = parsed === void 0 ? pin === "latest" || pin === "" ? newest : void 0 : CODEX_DEFAULT_MODELS.find(({ from }) => parsed.major > 0 || parsed.minor >= from);
	return row && {
		name: row.model,
		named: false
	};
}
const TOP_EFFORT = new Set([
	"xhigh",
	"max",
	"ultra"
]);
function effortBound(effort) {
	return effort !== void 0 && TOP_EFFORT.has(effort.trim().toLowerCase()) ? [`reasoning effort \`${effort.trim().toLowerCase()}\``] : [];
}
function agentsIn(settings) {
	const features = require_scan.tableOf(settings, "features");
	return ["multi_agent", "collab"].some((name) => features?.[name] === true) || require_scan.tableOf(settings, "agents") !== void 0 ? ["sub-agents"] : [];
}
function searching(does) {
	return does ? ["webSearch"] : [];
}
function searchesIn(settings) {
	return require_scan.textOf(settings, "web_search") === "live" || require_scan.tableOf(settings, "tools")?.web_search === true;
}
function writes({ flags, command }, settings) {
	if (command === "review" || command === "exec-review") return false;
	const free = [
		"full-auto",
		"yolo",
		"dangerously-bypass-approvals-and-sandbox"
	];
	const sandbox = flags.get("sandbox") ?? require_scan.textOf(settings, "sandbox_mode");
	return free.some((name) => flags.has(name)) || typeof sandbox === "string" && sandbox !== "read-only";
}
// src/forecast/parts.ts
function partsOf({ job }, charge, spender, source) {
	const repeats = repeatsOf(job, charge, spender?.calledJobs ?? []);
	if (spender === void 0) return [{
		...repeats,
		work: NOTHING
	}];
	const around = aroundOf(job, charge, spender, source);
	const work = workOf(spender, around);
	if (spender.kind === "tool" && /\bpromptfoo\b/.test(spender.label)) {
		const evaluation = evaluationOf(around);
		if (evaluation === void 0) return [{
			...repeats,
			work,
			unbounded: [...repeats.unbounded, "an evaluation of many tests"]
		}];
		const { times, says, models } = evaluation;
		return models.map((name) => ({
			work: {
				...work,
				model: {
					name,
					named: true
				}
			},
			times: repeats.times * times,
			unbounded: repeats.unbounded,
			notes: [...repeats.notes, says]
		}));
	}
	const cases = spender.label === "pytest (tests)" ? pytestCases(around) : void 0;
	if (cases === void 0) return [{
		...repeats,
		work
	}];
	return [{
		work,
		times: repeats.times * cases.times,
		unbounded: repeats.unbounded,
		notes: [...repeats.notes, cases.says]
	}];
}
// src/forecast/random.ts
const LARGE = 60;
function random(seed) {
	const uniform = mulberry32(seed);
	function normal() {
		return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	}
	function gamma(shape, scale) {
		if (shape <= 0 || scale <= 0) return 0;
		if (shape < 1) return gamma(shape + 1, scale) * (1 - uniform()) ** (1 / shape);
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			const x = normal();
			const v = (1 + c * x) ** 3;
			if (v <= 0) continue;
			if (Math.log(1 - uniform()) < .5 * x * x + d - d * v + d * Math.log(v)) return d * v * scale;
		}
	}
	function poisson(mean) {
		if (mean <= 0) return 0;
		if (mean > LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
		const limit = Math.exp(-mean);
		let count = 0;
		for (let product = uniform(); product > limit; product *= uniform()) count++;
		return count;
	}
	return {
		uniform,
		normal,
		gamma,
		poisson
	};
}
function shuffled(count, chance) {
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(chance.uniform() * (last + 1));
		[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
	}
	return order;
}
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
// src/forecast/use.ts
const USUAL_PROMPT = 1e3;
function profileTokens(work) {
	if (work.profile === void 0) return void 0;
	const profile = PROFILES[work.profile];
	const more = Math.max(0, work.prompt - USUAL_PROMPT);
	const tokens = (end) => {
		const { cached, output } = profile[end];
		const input = profile[end].input + Math.round(more / (1 - cached));
		const read = Math.round(input * cached);
		return {
			input,
			cached: read,
			cacheWrite: profile.writesCache ? input - read : 0,
			output
		};
	};
	return {
		low: tokens("low"),
		typical: tokens("typical"),
		high: tokens("high")
	};
}
function declaredTokens({ input, cached, output }) {
	const read = Math.round(input * cached);
	const tokens = {
		input,
		cached: read,
		cacheWrite: cached > 0 ? input - read : 0,
		output
	};
	return {
		low: tokens,
		typical: tokens,
		high: tokens
	};
}
function tokenTotals(spread, times) {
	const total = ({ input, output }) => (input + output) * times;
	return {
		low: total(spread.low),
		typical: total(spread.typical),
		high: total(spread.high)
	};
}
function costSpread(line, spread, work, times, day) {
	const prices = (tokens) => pricesOf(line, tokens, work, day);
	const [low, typical, high] = [
		spread.low,
		spread.typical,
		spread.high
	].map(prices);
	if (low === void 0 || typical === void 0 || high === void 0) return void 0;
	const mean = typical.reduce((sum, one) => sum + one, 0) / typical.length;
	return {
		low: Math.min(...low) * times,
		typical: mean * times,
		high: Math.max(...high) * times
	};
}
function pricesOf(line, tokens, work, day) {
	const model = work.model?.name ?? "";
	const tier = work.tier ?? "standard";
	if (line === "subscription") return require_rates.creditQuote(model, day)?.rates.map((rate) => require_price.requestCredits(tokens, rate, tier === "fast" ? 2 : 1));
	const quote = require_rates.apiQuote(model, day);
	const prices = quote?.rates.map((rate) => require_price.requestDollars(tokens, quote.model, {
		...rate,
		longContext: false
	}, tier));
	const known = prices?.filter((price) => price !== void 0);
	return known === void 0 || known.length !== prices?.length ? void 0 : known;
}
function recordCost(line, record, work, day) {
	let total = 0;
	for (const { model, short, long } of record.uses) for (const tokens of [short, long]) {
		const one = line === "subscription" ? require_rates.creditQuote(model ?? "", day)?.rates.map((rate) => require_price.requestCredits(tokens, rate, work?.tier === "fast" ? 2 : 1))[0] : require_rates.apiQuote(model ?? "", day)?.rates.map((rate) => require_price.requestDollars(tokens, model ?? "", rate, work?.tier ?? "standard", tokens === long))[0];
		if (one === void 0) return void 0;
		total += one;
	}
	return total;
}
function recordTokens({ uses }) {
	return uses.flatMap(({ short, long }) => [short, long]).reduce((sum, { input, output }) => sum + input + output, 0);
}
// src/forecast/job.ts
const LINES = ["api", "subscription"];
function forecastJob(account, spenders, source, around) {
	const { workflow, job, report } = account;
	const lines = LINES.filter((line) => report.budget === line || report.budget === "both");
	if (lines.length === 0) return void 0;
	const known = frequencyOf(account, around.policy, around.history);
	const legs = matrixJobs(job.matrix);
	const runs = known.frequency && runDraws(known.frequency, 2e3, random(SEED));
	const order = shuffled(DRAWS, random(hash(`${workflow.path}#${job.id}`)));
	const uses = lines.map((line) => lineUse(line, account, known, spenders, source, around));
	const draws = new Map();
	const shown = new Map();
	for (const use of uses) {
		const one = drawn(use, runs, legs.times);
		draws.set(use.line, inOrder(one, order));
		shown.set(use.line, shownUse(use, one, legs.times));
	}
	const [api, subscription] = LINES.map((line) => shown.get(line));
	return {
		draws,
		forecast: {
			runs: shownRuns(known, runs),
			matrixJobs: legs.times,
			unbounded: unique([...legs.unbounded, ...uses.flatMap((use) => use.unbounded)]),
			notes: unique([...legs.notes, ...uses.flatMap((use) => use.notes)]),
			api: api === void 0 ? null : {
				...api.use,
				dollarsPerRun: api.costPerRun,
				dollarsPerMonth: api.costPerMonth
			},
			subscription: subscription === void 0 ? null : {
				...subscription.use,
				creditsPerRun: subscription.costPerRun,
				creditsPerMonth: subscription.costPerMonth
			}
		}
	};
}
function lineUse(line, account, known, spenders, source, { policy, history, today }) {
	const { workflow, job, report } = account;
	const charges = chargesOn(line, report.charges);
	const parts = charges.flatMap((charge) => partsOf(account, charge, spenders.get(charge.spender), source));
	const records = (history?.workflows.get(workflow.path)?.records.get(job.id) ?? []).filter((record) => record.budget === line);
	const declared = policy.usage.find((one) => one.tokens !== void 0 && one.jobs.matches(workflow.path, job.id))?.tokens;
	const expected = declared === void 0 ? fromProfiles(line, parts, today) : fromDeclared(line, parts, declaredTokens(declared), today);
	const costs = records.map((record) => recordCost(line, record, parts[0]?.work, today));
	const priced = costs.filter((one) => one !== void 0);
	const unpricedRecords = records.filter((_, index) => costs[index] === void 0);
	return {
		line,
		...basisOf(records, runsOf(history?.workflows.get(workflow.path)), declared !== void 0, parts),
		atMost: isCeiling(account, charges, known),
		models: modelsOf(parts, records),
		unpriced: unique([...expected.unpriced, ...unpricedRecords.flatMap(modelsIn)]),
		unbounded: unique(parts.flatMap((part) => [...part.unbounded, ...part.work.unbounded])),
		notes: unique([...charges.flatMap(goneNotes), ...parts.flatMap((part) => [
			...part.notes,
			...feeNotes(line, part.work),
			...promptNotes(part.work)
		])]),
		tokens: costModel(records.map(recordTokens), expected.tokens),
		cost: priced.length < records.length ? void 0 : costModel(priced, expected.cost)
	};
}
function goneNotes({ shutDown }) {
	return shutDown === void 0 ? [] : [`nothing until another model is named: ${shutDown.model} was shut down on ${shutDown.date}`];
}
function chargesOn(line, charges) {
	const own = charges.filter((charge) => charge.budget === line);
	const likely = own.filter((charge) => charge.confidence !== "possible");
	return likely.length > 0 ? likely : own;
}
function fromProfiles(line, parts, day) {
	const each = parts.map(({ work, times }) => {
		const spread = profileTokens(work);
		return {
			tokens: spread && tokenTotals(spread, times),
			cost: spread && costSpread(line, spread, work, times, day),
			name: work.model?.name ?? "a model that is not named"
		};
	});
	return {
		tokens: added(each.map(({ tokens }) => tokens)),
		cost: added(each.map(({ cost }) => cost)),
		unpriced: each.filter(({ tokens, cost }) => tokens && !cost).map(({ name }) => name)
	};
}
function fromDeclared(line, [first], spread, day) {
	const cost = first && costSpread(line, spread, first.work, 1, day);
	const name = first?.work.model?.name ?? "a model that is not named";
	return {
		tokens: tokenTotals(spread, 1),
		cost,
		unpriced: cost === void 0 ? [name] : []
	};
}
function added(spreads) {
	const known = spreads.filter((one) => one !== void 0);
	if (known.length === 0 || known.length < spreads.length) return void 0;
	const total = (end) => known.reduce((sum, one) => sum + one[end], 0);
	return {
		low: total("low"),
		typical: total("typical"),
		high: total("high")
	};
}
function runsOf(past) {
	return [...past?.events.values() ?? []].flat().reduce((sum, one) => sum + (one ?? 0), 0);
}
function basisOf(records, runs, declared, parts) {
	const count = new Set(records.map(({ run }) => run)).size;
	const expected = declared ? {
		basis: "declared",
		says: "in the policy",
		assumed: false
	} : {
		basis: "assumed",
		says: assumed(parts),
		assumed: true
	};
	if (count === 0) return expected;
	const measured = runs >= count ? `${count} of ${runs} ${runs === 1 ? "run" : "runs"} measured` : `${count} ${count === 1 ? "run" : "runs"} measured`;
	if (count >= 10) return {
		basis: "measured",
		says: measured,
		assumed: false
	};
	return {
		basis: "mixed",
		assumed: expected.assumed,
		says: `${measured}, taken together with ${expected.basis === "declared" ? "what is declared in the policy" : expected.says}`
	};
}
function assumed(parts) {
	const titles = parts.flatMap(({ work }) => work.profile === void 0 ? [] : [PROFILES[work.profile].title]);
	return titles.length < parts.length || titles.length === 0 ? "what a run uses is not known; declare `tokens` under `usage`" : `what such runs usually use: ${unique(titles).join(", ")}`;
}
function modelsOf(parts, records) {
	const models = new Map();
	for (const { work } of parts) if (work.model !== void 0) models.set(work.model.name, work.model.named);
	for (const model of records.flatMap(modelsIn)) models.set(model, true);
	return [...models].map(([name, named]) => ({
		name,
		named
	}));
}
function modelsIn({ uses }) {
	return uses.map(({ model }) => model ?? "a model that is not named");
}
function feeNotes(line, { tools }) {
	if (line !== "api") return [];
	return tools.map((tool) => {
		const { perCall, called } = TOOL_FEES[tool];
		return `each ${called} adds ${perCall} USD; how many there are is not known`;
	});
}
function promptNotes({ prompt }) {
	if (prompt <= 1e3) return [];
	return [`a prompt of about ${Math.round(prompt / 1e3)}k tokens, sent with every request`];
}
const SEED = 1;
function drawn(use, runs, legs) {
	const draws = (model) => runs && model && costDraws(runs, model, legs, random(2));
	const known = {
		runs: !use.atMost,
		use: !(use.atMost || use.assumed)
	};
	return {
		runs,
		tokens: draws(use.tokens),
		cost: draws(use.cost),
		known
	};
}
function inOrder({ runs, tokens, cost, known }, order) {
	const ordered = (values) => values?.map((_, index) => values[order[index] ?? index] ?? 0);
	return {
		runs: ordered(runs),
		tokens: ordered(tokens),
		cost: ordered(cost),
		known
	};
}
const ONE_RUN = Float64Array.from({ length: DRAWS }, () => 1);
function shownUse(use, draws, legs) {
	const perRun = (model, digits) => model === void 0 ? null : shownRange(costDraws(ONE_RUN, model, legs, random(7)), digits);
	const perMonth = (values, digits) => values === void 0 ? null : shownRange(values, digits);
	return {
		use: {
			basis: use.basis,
			says: use.says,
			models: use.models,
			tokensPerRun: perRun(use.tokens, 0),
			tokensPerMonth: perMonth(draws.tokens, 0),
			atMost: use.atMost,
			unpriced: use.unpriced
		},
		costPerRun: perRun(use.cost, 4),
		costPerMonth: perMonth(draws.cost, 2)
	};
}
function shownRuns(known, runs) {
	const { basis, says, uncounted } = known;
	return {
		basis,
		says,
		perMonth: runs ? shownRange(runs, 0) : null,
		uncounted: [...uncounted]
	};
}
function shownRange(draws, digits) {
	const { low, middle, high } = rangeOf(draws);
	const round = (value) => Number(value.toFixed(digits));
	return {
		low: round(low),
		middle: round(middle),
		high: round(high)
	};
}
function unique(texts) {
	return [...new Set(texts)];
}
function hash(text) {
	let state = 2166136261;
	for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619);
	return state >>> 0;
}
// src/forecast/forecast.ts
function openForecast(around) {
	const lines = {
		api: emptyLine(),
		subscription: emptyLine()
	};
	return {
		take(account, spenders, source) {
			if (require_scan.isCalled(account.report)) return void 0;
			const made = forecastJob(account, spenders, source, around);
			if (made === void 0) return void 0;
			const counted = account.report.dormant === void 0 ? made.draws : [];
			for (const [line, draws] of counted) addTo(lines[line], account, made.forecast, line, draws);
			return made.forecast;
		},
		forecast: () => ({
			days: 30,
			day: around.today,
			history: around.history === void 0 ? null : {
				weeks: around.history.weeks.length,
				gaps: [...around.history.gaps]
			},
			api: {
				...lineShown("api", lines.api, around),
				dollars: totalOf(lines.api.cost, 2),
				rates: ratesOf("api", lines.api.models, around.today)
			},
			subscription: {
				...lineShown("subscription", lines.subscription, around),
				credits: totalOf(lines.subscription.cost, 2),
				rates: ratesOf("subscription", lines.subscription.models, around.today),
				workspace: workspaceOf(around),
				busiest: busiestOf(around.history, lines.subscription.workflows)
			}
		}),
		leads: () => {
			const leads = new Map();
			for (const line of ["api", "subscription"]) {
				const lead = lines[line].lead;
				if (lead !== void 0) leads.set(line, lead.account);
			}
			return leads;
		},
		known: () => ({
			api: knownMonth(lines.api),
			subscription: knownMonth(lines.subscription)
		})
	};
}
function emptyLine() {
	return {
		jobs: 0,
		...NO_SUMS,
		known: { ...NO_SUMS },
		lead: void 0,
		bases: new Set(),
		models: new Set(),
		unpriced: new Set(),
		workflows: new Set(),
		perRunOnly: [],
		partly: [],
		unknownUse: [],
		atMost: [],
		unbounded: []
	};
}
const NO_SUMS = {
	runs: void 0,
	tokens: void 0,
	cost: void 0
};
function addTo(total, account, forecast, line, draws) {
	const use = forecast[line];
	if (use === null) return;
	const name = `${account.workflow.path}#${account.job.id}`;
	total.jobs++;
	total.bases.add(use.basis);
	total.workflows.add(account.workflow.path);
	for (const { name: model } of use.models) total.models.add(model);
	for (const model of use.unpriced) total.unpriced.add(model);
	if (use.tokensPerRun === null) total.unknownUse.push(name);
	if (draws.runs === void 0) total.perRunOnly.push(name);
	else if (forecast.runs.uncounted.length > 0) total.partly.push(name);
	if (forecast.unbounded.length > 0) total.unbounded.push(name);
	if (use.atMost) total.atMost.push(name);
	for (const figure of [
		"runs",
		"tokens",
		"cost"
	]) {
		total[figure] = plus(total[figure], draws[figure]);
		if (figure === "runs" ? draws.known.runs : draws.known.use) total.known[figure] = plus(total.known[figure], draws[figure]);
	}
	const weight = [draws.cost, draws.tokens].map((one) => one ? rangeOf(one).middle : 0);
	if (total.lead === void 0 || outweighs(weight, total.lead.weight)) total.lead = {
		account,
		weight
	};
}
function outweighs(one, other) {
	const [cost = 0, tokens = 0] = one;
	const [otherCost = 0, otherTokens = 0] = other;
	return cost === otherCost ? tokens > otherTokens : cost > otherCost;
}
function plus(total, more) {
	if (more === void 0) return total;
	if (total === void 0) return more.slice();
	for (let index = 0; index < DRAWS; index++) total[index] = (total[index] ?? 0) + (more[index] ?? 0);
	return total;
}
function totalOf(draws, digits) {
	return draws === void 0 ? null : shownRange(draws, digits);
}
function knownMonth({ known: { runs, tokens, cost } }) {
	return {
		runs: totalOf(runs, 0),
		tokens: totalOf(tokens, 0),
		cost: totalOf(cost, 2)
	};
}
function lineShown(line, total, { policy }) {
	const { owner, monthlyLimit } = policy.budgets[line];
	const [basis, ...others] = total.bases;
	return {
		owner: owner ?? null,
		limit: monthlyLimit ?? null,
		jobs: total.jobs,
		basis: basis === void 0 ? null : others.length > 0 ? "mixed" : basis,
		runs: totalOf(total.runs, 0),
		tokens: totalOf(total.tokens, 0),
		perRunOnly: total.perRunOnly,
		partly: total.partly,
		unknownUse: total.unknownUse,
		unpriced: [...total.unpriced].sort(),
		atMost: total.atMost,
		unbounded: total.unbounded
	};
}
function workspaceOf({ policy }) {
	const { workspace } = policy.budgets.subscription;
	return workspace === void 0 ? null : {
		kind: workspace.kind,
		says: require_scan.workspaceSays(workspace)
	};
}
function ratesOf(line, models, day) {
	return [...models].sort().flatMap((model) => {
		const quote = line === "api" ? require_rates.apiQuote(model, day) : require_rates.creditQuote(model, day);
		if (quote === void 0) return [];
		const [first] = quote.rates;
		const prices = quote.rates.map(({ input, cached, output }) => `${input} in, ${cached ?? input} cached, ${output ?? "?"} out`);
		const { source, asOf, grade } = first;
		return [{
			model,
			says: prices.join(" or "),
			source,
			asOf,
			grade,
			doubt: quote.doubt
		}];
	});
}
exports.openForecast = openForecast;
