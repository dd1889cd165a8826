const require_line_diff = require("./line-diff-1HsoQAc6.js");
// src/render/diff.ts
const CONTEXT = 2;
function diffLines(before, after) {
	const lines = require_line_diff.compareLines(before.split("\n"), after.split("\n"));
	const shown = new Set();
	for (const [at, { mark }] of lines.entries()) if (mark !== " ") for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
	let last = -1;
	return lines.flatMap(({ mark, text, old }, at) => {
		if (!shown.has(at)) return [];
		const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
		last = at;
		return [...heading, `${mark}${text}`];
	});
}
exports.diffLines = diffLines;
