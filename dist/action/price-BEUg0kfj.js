// src/knowledge/rates/tiers.ts
const NAMES = {
	standard: "standard",
	default: "standard",
	auto: "standard",
	flex: "flex",
	batch: "batch",
	fast: "fast",
	priority: "fast"
};
function tierNamed(name) {
	return NAMES[name.trim().toLowerCase()];
}
const HALF = .5;
const FLEX = /^(?:gpt-[5-9](?:[.-]|$)|o3$|o4-mini$)/;
const FAST = {
	"gpt-6-astra": 2,
	"gpt-5.6-sol": 2,
	"gpt-5.6-terra": 2,
	"gpt-5.6-luna": 2,
	"gpt-5.5": 2.5,
	"gpt-5.4": 2,
	"gpt-5.2": 2,
	"gpt-5.1": 2,
	"gpt-5": 2,
	"gpt-5-mini": 1.8,
	"gpt-4.1": 1.75,
	"gpt-4o": 1.7,
	o3: 1.75,
	"o4-mini": 1.82
};
const FAST_ASSUMED = {
	"gpt-6-sol": 2,
	"gpt-6-luna": 2,
	"gpt-6.1-sol": 2,
	"gpt-6.1-terra": 2
};
function tierFactor(model, tier) {
	switch (tier) {
		case "standard": return {
			factor: 1,
			assumed: false
		};
		case "batch": return {
			factor: HALF,
			assumed: false
		};
		case "flex": return FLEX.test(model) ? {
			factor: HALF,
			assumed: false
		} : void 0;
		case "fast": {
			const published = FAST[model];
			if (published !== void 0) return {
				factor: published,
				assumed: false
			};
			const assumed = FAST_ASSUMED[model];
			return assumed === void 0 ? void 0 : {
				factor: assumed,
				assumed: true
			};
		}
		default: return tier;
	}
}
// src/knowledge/rates/price.ts
const LONG_REQUEST = 272e3;
const MILLION = 1e6;
function requestDollars(tokens, model, rate, tier, isLong = tokens.input > LONG_REQUEST) {
	const factor = tierFactor(model, tier)?.factor;
	if (factor === void 0 || rate.output === null && tokens.output > 0) return void 0;
	const long = rate.longContext && isLong;
	const { cached, cacheWrite } = tokens;
	const input = Math.max(0, tokens.input - cached - cacheWrite) * rate.input + cached * (rate.cached ?? rate.input) + cacheWrite * (rate.cacheWrite ?? rate.input);
	const output = tokens.output * (rate.output ?? 0);
	return (input * (long ? 2 : 1) + output * (long ? 1.5 : 1)) * factor / MILLION;
}
function requestCredits(tokens, rate, speed) {
	return (Math.max(0, tokens.input - tokens.cached) * rate.input + tokens.cached * rate.cached + tokens.output * rate.output) * speed / MILLION;
}
exports.requestCredits = requestCredits;
exports.requestDollars = requestDollars;
exports.tierNamed = tierNamed;
