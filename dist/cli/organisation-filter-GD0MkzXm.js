let require_globs$loaded;
const require_globs = () => require_globs$loaded ??= require("./globs-BJR1BI5H.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/cli/organisation-filter.ts
function chosenBy(filters) {
	const includes = globs("--include", filters.include);
	const excludes = globs("--exclude", filters.exclude);
	const since = filters["pushed-since"];
	if (since !== void 0 && !/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new require_start.UsageError(`--pushed-since takes a day as YYYY-MM-DD, not ${JSON.stringify(since)}`);
	const reasonAgainst = (one) => {
		const name = one.name.slice(one.name.indexOf("/") + 1);
		if (one.archived && !filters.archived) return "archived";
		if (one.fork && !filters.forks) return "forks";
		if (one.empty) return "empty";
		if (one.disabled) return "disabled";
		if (includes.length > 0 && !includes.some((matches) => matches(name))) return "not included";
		if (excludes.some((matches) => matches(name))) return "excluded";
		if (since !== void 0 && (one.pushed ?? "") < since) return `not pushed to since ${since}`;
	};
	return (all) => {
		const leftOut = {};
		return {
			chosen: all.filter((one) => {
				const reason = reasonAgainst(one);
				if (reason !== void 0) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
				return reason === void 0;
			}),
			leftOut
		};
	};
}
function globs(flag, given = []) {
	return given.map((glob) => {
		const problem = require_globs().globProblem(glob);
		if (problem !== void 0) throw new require_start.UsageError(`${flag} ${JSON.stringify(glob)} ${problem}`);
		return require_globs().nameGlob(glob);
	});
}
exports.chosenBy = chosenBy;
