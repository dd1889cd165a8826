// src/usage/tokens.ts
const NO_TOKENS = {
	input: 0,
	cached: 0,
	cacheWrite: 0,
	output: 0,
	reasoning: 0
};
function beyond(a, b) {
	const rest = combined(a, b, (x, y) => x - y);
	return Object.values(rest).every((one) => one >= 0) ? rest : void 0;
}
function combined(a, b, how) {
	return {
		input: how(a.input, b.input),
		cached: how(a.cached, b.cached),
		cacheWrite: how(a.cacheWrite, b.cacheWrite),
		output: how(a.output, b.output),
		reasoning: how(a.reasoning, b.reasoning)
	};
}
const MOST = 1e11;
function countsOf(written, beside = false) {
	const [sent, output] = [countOf(written.input), countOf(written.output)];
	const [cached, cacheWrite, reasoning] = [
		written.cached,
		written.cacheWrite,
		written.reasoning
	].map((one) => countOf(one ?? 0));
	if (sent === void 0 || output === void 0 || cached === void 0) return void 0;
	if (cacheWrite === void 0 || reasoning === void 0) return void 0;
	const input = beside ? sent + cached + cacheWrite : sent;
	if (cached + cacheWrite > input || reasoning > output) return void 0;
	return {
		input,
		cached,
		cacheWrite,
		output,
		reasoning
	};
}
function countOf(written) {
	return typeof written === "number" && Number.isInteger(written) && written >= 0 && written <= MOST ? written : void 0;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
exports.NO_TOKENS = NO_TOKENS;
exports.beyond = beyond;
exports.countOf = countOf;
exports.countsOf = countsOf;
exports.fieldsOf = fieldsOf;
