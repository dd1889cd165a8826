const require_frequency = require("./frequency-C_gJHVww.js");
const require_random = require("./random-PlckPcit.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_load = require("./load-B_efnNUn.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-fpckVK12.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/policy/usage-edit.ts
function withMeasuredRuns(text, measured) {
	let edited = text;
	const moved = [];
	for (const one of measured) for (const figure of figuresOf(one)) {
		const next = withOne(edited, one.job, figure);
		if ("problem" in next) return next;
		if (next.text !== edited) moved.push(`${one.job}: ${next.before ?? "new"} \u2192 ${figure.value}${figure.unit}`);
		edited = next.text;
	}
	return {
		text: edited,
		moved
	};
}
function figuresOf({ perMonth, tokens }) {
	return [{
		key: "runs-per-month",
		value: String(perMonth),
		unit: " runs a month"
	}, ...tokens === void 0 ? [] : [{
		key: "tokens",
		value: tokens,
		unit: " a run"
	}]];
}
function withOne(text, job, figure) {
	const root = require_yaml().parseDocument(text, {
		schema: "core",
		merge: false,
		logLevel: "silent"
	}).contents;
	if (root !== null && !require_yaml().isMap(root)) return { problem: "the policy is no map" };
	const usage = root === null ? void 0 : pairOf(root, "usage");
	const entry = `  ${JSON.stringify(job)}: { ${figure.key}: ${figure.value} }\n`;
	if (usage === void 0 || !isPresent(usage.value)) return usage === void 0 ? {
		text: `${ended(text)}\n# Measured by \`spend-guard usage sync\`.\nusage:\n${entry}`,
		before: void 0
	} : {
		text: insert(text, lineEnd(text, endOf(usage.key)), entry),
		before: void 0
	};
	const map = usage.value;
	if (!require_yaml().isMap(map) || map.flow === true) return { problem: "write `usage:` as a block, one entry a line, so that entries can be added" };
	const known = pairOf(map, job);
	if (known === void 0) return {
		text: insert(text, lastLine(text, map), indentedAs(text, map, entry)),
		before: void 0
	};
	if (!require_yaml().isMap(known.value)) return { problem: `the entry of ${job} under \`usage:\` is no map` };
	return inEntry(text, known.value, figure);
}
function inEntry(text, entry, { key, value }) {
	const known = pairOf(entry, key);
	if (known !== void 0) {
		const range = rangeOf(known.value);
		if (range === void 0) return { problem: `\`${key}\` has no value to replace` };
		const before = text.slice(range[0], range[1]).trimEnd();
		const end = range[0] + before.length;
		return {
			text: text.slice(0, range[0]) + value + text.slice(end),
			before
		};
	}
	const start = rangeOf(entry)?.[0];
	if (start === void 0) return { problem: "an entry under `usage:` cannot be found" };
	if (entry.flow === true) {
		const comma = entry.items.length > 0 ? "," : "";
		return {
			text: insert(text, start + 1, ` ${key}: ${value}${comma}`),
			before: void 0
		};
	}
	const column = start - (text.lastIndexOf("\n", start - 1) + 1);
	return {
		text: insert(text, start, `${key}: ${value}\n${" ".repeat(column)}`),
		before: void 0
	};
}
function pairOf(map, key) {
	return map.items.find((pair) => require_yaml().isScalar(pair.key) && String(pair.key.value) === key);
}
function isPresent(value) {
	return value !== null && !(require_yaml().isScalar(value) && value.value === null);
}
function rangeOf(node) {
	if (typeof node !== "object" || node === null || !("range" in node)) return void 0;
	return node.range ?? void 0;
}
function endOf(node) {
	return rangeOf(node)?.[1] ?? 0;
}
function lastLine(text, map) {
	const last = map.items.at(-1);
	return lineEnd(text, Math.max(endOf(last?.key), endOf(last?.value) - 1));
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end + 1;
}
function indentedAs(text, map, entry) {
	const first = rangeOf(map.items[0]?.key)?.[0] ?? 0;
	return " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1)) + entry.trimStart();
}
function insert(text, at, added) {
	const before = text.slice(0, at);
	return `${before}${added.endsWith("\n") && before !== "" && !/\n$|[ ]$/.test(before) && at === text.length ? "\n" : ""}${added}${text.slice(at)}`;
}
function ended(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
// src/cli/usage-sync.ts
const HELP = `Usage: spend-guard usage sync [DIR] [options]

Reads from GitHub how often the charged jobs ran, and what those used that left a
record of \`measure\`, and writes it into the policy's \`usage:\` block as
\`runs-per-month\` and \`tokens\`, entry by entry. Comments and everything else
in the file stay as they are; review the difference and commit it. Needs a token
with \`actions: read\` in GITHUB_TOKEN or GH_TOKEN.

  --repository O/N  Whose runs (default: GITHUB_REPOSITORY)
  --weeks N         How many weeks back, 4 to 26 (default: 12)
  --history-cache FILE  Keep what GitHub answered in this file and ask only for
                    what is not in it
  --dry-run         Print what would be written
${require_scan.SUBJECT_HELP}

Exit status: 0 written or nothing moved, 2 bad arguments or bad policy, 3 the
history could not be read.
`;
const OPTIONS = {
	...require_scan.HISTORY_OPTIONS,
	...require_scan.SUBJECT_OPTIONS,
	"dry-run": {
		type: "boolean",
		default: false
	}
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const [verb, ...folders] = positionals;
	if (verb !== "sync") throw new require_start.UsageError("usage takes one verb: spend-guard usage sync [DIR]");
	const directory = require_scan.folderOf("usage sync", folders);
	const subject = await require_scan.openSubject(directory, values, io);
	const { repository, policy } = subject;
	const history = await require_scan.historyFor(subject, {
		...values,
		history: true
	}, io);
	const options = {
		...subject,
		today: io.today(),
		keepAccounts: true
	};
	const { accounts } = await require_scan.settledFor(subject, () => require_scan.guardFully(repository, options));
	const measured = accounts.flatMap((account) => {
		const { workflow, job, report } = account;
		if (![
			"api",
			"subscription",
			"both"
		].includes(report.budget)) return [];
		const { frequency, basis } = require_frequency.frequencyOf(account, policy, history);
		if (frequency === void 0 || basis !== "measured") return [];
		const records = history?.workflows.get(workflow.path)?.records.get(job.id) ?? [];
		const perMonth = Math.round(require_random.rangeOf(require_random.runDraws(frequency, require_random.DRAWS, require_random.random(1))).middle);
		return [{
			job: `${workflow.path}#${job.id}`,
			perMonth,
			tokens: usualTokens(records)
		}];
	});
	if (measured.length === 0) {
		io.stderr("spend-guard: no run of a charged job could be read, so nothing was written\n");
		return require_start.EXIT.unfinished;
	}
	const path = policy.path ?? ".github/spend-guard.yml";
	const before = require_scan.textAt(repository, path);
	const edit = withMeasuredRuns(before ?? "version: 1\n", measured);
	if ("problem" in edit) throw new require_start.UsageError(`${path}: ${edit.problem}`);
	const checked = require_load.loadLayer(path, edit.text);
	if ("problems" in checked) throw new require_start.UsageError(`${path} was left alone: ${checked.problems[0]?.message ?? ""}`);
	if (edit.moved.length === 0) {
		io.stdout(`Nothing moved in ${path}.\n`);
		return require_start.EXIT.clean;
	}
	if (!values["dry-run"]) require_scan.replaceFiles(directory, [{
		path,
		before,
		after: edit.text
	}]);
	const list = edit.moved.map((line) => `  ${require_start.terminal(line)}\n`).join("");
	io.stdout(`${values["dry-run"] ? "Would write" : "Wrote"} ${path}:\n${list}`);
	return require_start.EXIT.clean;
}
const ENOUGH_RUNS = 3;
function usualTokens(records) {
	if (records.length < ENOUGH_RUNS) return void 0;
	const totals = records.map(({ uses }) => {
		const all = uses.flatMap(({ short, long }) => [short, long]);
		const sum = (kind) => all.reduce((total, one) => total + one[kind], 0);
		return {
			input: sum("input"),
			cached: sum("cached"),
			output: sum("output")
		};
	});
	const middle = (kind) => totals.map((one) => one[kind]).sort((a, b) => a - b)[totals.length >> 1] ?? 0;
	const [input, cached] = [middle("input"), middle("cached")];
	return `{ input: ${input}, cached: ${input === 0 ? 0 : Math.min(100, Math.round(cached / input * 100))}%, output: ${middle("output")} }`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
