const require_explain = require("./explain-BLPWGhDE.js");
const require_start = require("./start-BLWZzlNO.js");
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
	io.stdout(page.text);
	return require_start.EXIT.clean;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
