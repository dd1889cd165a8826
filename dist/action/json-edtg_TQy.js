import { D as maskKeys } from "./verdict-B2XGkMON.js";
/** What JSON leaves as it is and some readers of lines take for an end of one. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
/**
* JSON that may be printed in a job's log: no key in it, and no `##[`, which the runner reads as a
* command anywhere in a line. In JSON that pair can only stand inside a string.
*/
function stringify(value) {
	return `${JSON.stringify(value, (_, inner) => typeof inner === "string" ? maskKeys(inner) : inner, 2).replaceAll("##[", "##\\u005b").replace(LINE_ENDS, (char) => {
		return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
	})}\n`;
}
export { stringify as t };
