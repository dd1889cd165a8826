import { d as terminal, n as clip } from "./escape-BdJQTp1r.js";
import { styleText } from "node:util";
// src/render/text/ink.ts
/** Whether to paint is decided once by the caller, so the stream is not asked again. */
function ink(color) {
	if (!color) return (_, text) => text;
	return (styles, text) => styleText([...styles], text, { validateStream: false });
}
/** A short quotation is one word, so that what a reader may want to copy stays in one piece. */
const WORDS = /(?:`[^`]{1,48}`|[^\s`]|`)+/g;
/** Words in lines of at most `width` columns; a longer word keeps its line to itself. */
function wrap(text, width, indent) {
	const lines = [];
	let line = "";
	for (const word of terminal(text).match(WORDS) ?? []) if (line !== "" && indent.length + line.length + 1 + word.length > width) {
		lines.push(indent + line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return line === "" ? lines : [...lines, indent + line];
}
/** `path:line  what`, the second half on its own line where both do not fit. */
function placeLine(place, width, indent, paint) {
	const where = `${clip(terminal(place.path), 200)}:${place.line}`;
	const what = clip(terminal(place.shows), 240);
	if (what === "") return [indent + paint(["cyan"], where)];
	if (indent.length + where.length + 2 + what.length <= width) return [`${indent}${paint(["cyan"], where)}  ${what}`];
	return [indent + paint(["cyan"], where), ...wrap(what, width, `${indent}  `)];
}
/** The groups' lines, with an empty line between two groups. */
function spaced(groups) {
	return groups.flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
export { wrap as i, placeLine as n, spaced as r, ink as t };
