let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-OjSCJ-Ha.js");
function compareLines(a, b) {
	const pieces = require_changes().diffArrays([...a], [...b], { maxEditLength: 600 }) ?? replaced(a, b);
	const lines = [];
	let old = 1;
	for (const { added, removed, value } of pieces) for (const text of value) {
		lines.push({
			mark: added ? "+" : removed ? "-" : " ",
			text,
			old
		});
		if (!added) old++;
	}
	return lines;
}
function replaced(a, b) {
	const { start, end } = sameEnds(a, b);
	const kept = {
		added: false,
		removed: false
	};
	return [
		{
			...kept,
			value: a.slice(0, start)
		},
		{
			added: false,
			removed: true,
			value: a.slice(start, a.length - end)
		},
		{
			added: true,
			removed: false,
			value: b.slice(start, b.length - end)
		},
		{
			...kept,
			value: a.slice(a.length - end)
		}
	];
}
function sameEnds(a, b) {
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return {
		start,
		end
	};
}
exports.compareLines = compareLines;
exports.sameEnds = sameEnds;
