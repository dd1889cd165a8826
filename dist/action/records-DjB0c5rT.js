const require_scan = require("./scan-CEfpb_xM.js");
const require_price = require("./price-BEUg0kfj.js");
const require_rates = require("./rates-59lL6gZ7.js");
const require_tokens = require("./tokens-nryjRNYI.js");
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
			credits: ends(rates?.map((rate) => require_price.requestCredits(tokens, rate, 1)))
		};
	}
	if (budget !== "api") return nothing;
	const quote = require_rates.apiQuote(model, day);
	const short = require_tokens.beyond(tokens, long.tokens) ?? require_tokens.NO_TOKENS;
	return {
		...nothing,
		usd: ends(quote?.rates.map((rate) => {
			const price = (some, isLong) => require_price.requestDollars(some, quote.model, rate, "standard", isLong);
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
// src/usage/records.ts
function recordsOf(runs, day) {
	const newestFirst = runs.map((one) => ({
		...one,
		costs: one.used.uses.map((use) => costOf(use, day))
	})).sort((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
	const byJob = require_scan.groupBy(newestFirst, ({ run }) => `${run.workflow}#${run.job}`);
	return (workflow, job) => byJob.get(`${workflow}#${job}`) ?? [];
}
exports.recordsOf = recordsOf;
