import { t as suggest } from "./suggest-CRsHvLEb.js";
import { parseArgs } from "node:util";
// src/cli/exit.ts
/** Exit statuses: what a script may rely on. */
const EXIT = {
	clean: 0,
	violated: 1,
	usage: 2,
	unfinished: 3
};
// src/cli/usage.ts
/** Bad arguments or a bad policy: exit status 2. */
var UsageError = class extends Error {};
/** `parseArgs`, strict, with an error a person can act on. */
function readWords(words, options) {
	try {
		return parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const flag = /'(--?[^'= ]+)/.exec(message)?.[1];
		const near = flag === void 0 ? void 0 : suggest(flag, Object.keys(options).map((name) => `--${name}`));
		const plain = message.split(". To specify")[0] ?? message;
		throw new UsageError(near === void 0 || near === flag ? plain : `${plain}; did you mean ${near}?`);
	}
}
/** One of the values, or an error that lists them. */
function oneOf(flag, value, allowed) {
	const found = allowed.find((a) => a === value);
	if (found === void 0) throw new UsageError(`${flag} takes ${allowed.join(", ")}, not ${JSON.stringify(value)}`);
	return found;
}
export { EXIT as i, oneOf as n, readWords as r, UsageError as t };
