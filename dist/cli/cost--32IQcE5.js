const require_rates = require("./rates-VVxaQlfx.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
// src/usage/cost.ts
function costOf({ budget, model, tokens, long }, day) {
	const nothing = {
		usd: null,
		credits: null
	};
	if (model === null) return nothing;
	if (budget === "subscription") {
		const rates = require_rates.creditQuote(model, day)?.rates;
		return {
			...nothing,
			credits: ends(rates?.map((rate) => require_rates.requestCredits(tokens, rate, 1)))
		};
	}
	if (budget !== "api") return nothing;
	const quote = require_rates.apiQuote(model, day);
	const short = require_tokens.beyond(tokens, long.tokens) ?? require_tokens.NO_TOKENS;
	return {
		...nothing,
		usd: ends(quote?.rates.map((rate) => {
			const price = (some, isLong) => require_rates.requestDollars(some, quote.model, rate, "standard", isLong);
			const [usual, dear] = [price(short, false), price(long.tokens, true)];
			return usual === void 0 || dear === void 0 ? void 0 : usual + dear;
		}))
	};
}
function ends(prices) {
	const known = prices?.filter((one) => one !== void 0) ?? [];
	if (known.length === 0 || known.length !== prices?.length) return null;
	return {
		low: require_scan.rounded(Math.min(...known)),
		high: require_scan.rounded(Math.max(...known))
	};
}
exports.costOf = costOf;
