import { D as maskKeys } from "./verdict-B2XGkMON.js";
/** What JSON leaves as it is and some readers of lines take for an end of one. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
/**
* JSON that may be printed in a job's log: no key in it, and no `##[`, which the runner reads as a
* command anywhere in a line. In JSON that pair can only stand inside a string.
*/
function stringify(value) {
	return `${escaped(JSON.stringify(value, (_, inner) => typeof inner === "string" ? maskKeys(inner) : inner, 2))}\n`;
}
function escaped(text) {
	return text.replaceAll("##[", "##\\u005b").replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Enough for one write, far from what fills the memory. */
const PIECE = 65536;
/** The same text as `stringify` in pieces: of 20,000 files it is too long to be held at once. */
function* stringifyInPieces(report) {
	let piece = "{";
	let before = "\n";
	for (const [key, value] of Object.entries(report)) {
		piece += `${before}  ${JSON.stringify(key)}: `;
		before = ",\n";
		if (!Array.isArray(value) || value.length === 0) {
			piece += indented(value, "  ");
			continue;
		}
		for (const [index, item] of value.entries()) {
			piece += `${index === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
			if (piece.length < PIECE) continue;
			yield piece;
			piece = "";
		}
		piece += "\n  ]";
	}
	yield `${piece}\n}\n`;
}
/** Only the line ends between the parts of JSON are real ones; in a string they are escaped. */
function indented(value, indent) {
	return stringify(value).trimEnd().replaceAll("\n", `\n${indent}`);
}
export { stringifyInPieces as n, stringify as t };
