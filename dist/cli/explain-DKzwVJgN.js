const require_explain = require("./explain-DcV8tPJ-.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
// src/render/text/manual.ts
function renderManual(markdown, options) {
	const page = require_scan.pageFor(options);
	return `${require_start.guardLines(blocksOf(markdown).flatMap((block) => blockLines(block, page)).join("\n"), ": ")}\n`;
}
function blocksOf(markdown) {
	const blocks = [];
	let fenced = false;
	for (const line of markdown.trimEnd().split("\n")) {
		const before = blocks.at(-1);
		if ((fenced || line !== "" && before?.[0] !== "" && !/^(?:#|- |\d+\. |```)/.test(line) && !/^(?:#|```)/.test(before?.[0] ?? "#") && line.startsWith("|") === before?.[0]?.startsWith("|")) && before !== void 0) before.push(line);
		else blocks.push([line]);
		if (line.startsWith("```")) fenced = !fenced;
	}
	return blocks;
}
function blockLines(block, page) {
	const [first = ""] = block;
	if (first === "") return [""];
	if (first.startsWith("```")) return block.slice(1, -1).map((line) => `    ${line}`.trimEnd());
	if (first.startsWith("|")) return tableLines(block, page);
	const heading = /^#+ (.*)$/.exec(first)?.[1];
	if (heading !== void 0) return require_scan.wrap(plain(heading), page.width, "").map((line) => page.ink(["bold"], line));
	const bullet = /^(?:- |\d+\. )/.exec(first)?.[0] ?? "";
	const text = plain(block.join(" ").slice(bullet.length));
	return require_scan.wrap(text, page.width, " ".repeat(bullet.length)).map((line, at) => at === 0 ? bullet + line.trimStart() : line);
}
function tableLines(block, page) {
	const [head = [], , ...rows] = block.map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => plain(cell.trim())));
	return rows.flatMap(([name = "", ...cells]) => [...require_scan.wrap(name, page.width, "  ").map((line) => page.ink(["bold"], line)), ...cells.flatMap((cell, at) => require_scan.wrap(`${head[at + 1]}: ${cell}`, page.width, "    "))]);
}
function plain(text) {
	return text.replace(/\*\*([^*]+)\*\*/g, "$1").replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, address) => /^https?:/.test(address) ? `${words} (${address})` : words).replace(/<(https?:[^>]+)>/g, "$1");
}
// src/cli/explain.ts
const HELP = `Usage: spend-guard explain [RULE | budgets]

Prints the page of a rule: what it finds, whom it costs what, and how to fix it;
or the page of the two budgets. Without a word it lists the rules.

Exit status: 0 printed, 2 there is no such rule.
`;
const OPTIONS = {};
async function run(words, io) {
	const { positionals } = require_start.readWords(words, OPTIONS);
	const [id] = positionals;
	if (positionals.length > 1) throw new require_start.UsageError(`explain takes one rule, not ${positionals.length}`);
	if (id === void 0) {
		io.stdout(require_explain.explainable());
		return require_start.EXIT.clean;
	}
	const page = require_explain.explain(id);
	if ("problem" in page) throw new require_start.UsageError(page.problem);
	io.stdout(renderManual(page.text, io));
	return require_start.EXIT.clean;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
