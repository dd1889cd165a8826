// src/knowledge/rates/credits.ts
const CARD = {
	source: "https://developers.openai.com/codex/pricing",
	asOf: "2026-10-10",
	grade: "official"
};
const DERIVED = {
	...CARD,
	asOf: "2026-11-18",
	grade: "derived"
};
const row = (input, cached, output, from = CARD) => ({
	input,
	cached,
	output,
	...from
});
const CREDIT_CARD = {
	"gpt-6.2-sol": row(50, 2.5, 250, DERIVED),
	"gpt-6.2-astra": row(200, 10, 1e3, DERIVED),
	"gpt-6.1-sol": row(50, 2.5, 250),
	"gpt-6.1-terra": row(25, 1.25, 125, DERIVED),
	"gpt-6-astra": row(250, 25, 1250),
	"gpt-6-sol": row(50, 5, 250),
	"gpt-6-luna": row(2.5, .25, 12.5),
	"gpt-5.6-sol": row(100, 10, 500),
	"gpt-5.6-terra": row(50, 5, 300),
	"gpt-5.6-luna": row(5, .5, 30),
	"gpt-5.5": row(125, 12.5, 750),
	"gpt-5.3-codex": row(43.75, 4.375, 350),
	"gpt-5.2": row(43.75, 4.375, 350)
};
// src/knowledge/rates/generated.ts
const PACKAGE = {
	package: "@pydantic/genai-prices@0.1.8",
	rows: [
		{
			"names": ["ada", "text-ada-001"],
			"windows": [{
				"input": .4,
				"cached": null,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["babbage"],
			"windows": [{
				"input": .5,
				"cached": null,
				"cacheWrite": null,
				"output": .5
			}]
		},
		{
			"names": ["chatgpt-4o-latest"],
			"windows": [{
				"input": 5,
				"cached": null,
				"cacheWrite": null,
				"output": 15
			}]
		},
		{
			"names": ["codex-mini", "codex-mini-latest"],
			"windows": [{
				"input": 1.5,
				"cached": .375,
				"cacheWrite": null,
				"output": 6
			}]
		},
		{
			"names": ["computer-use"],
			"windows": [{
				"input": 3,
				"cached": null,
				"cacheWrite": null,
				"output": 12
			}]
		},
		{
			"names": ["curie", "text-curie-001"],
			"windows": [{
				"input": 2,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["davinci", "text-davinci-001"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["gpt-3.5-0301", "gpt-3.5-turbo-0301"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-3.5-turbo",
				"gpt-35-turbo",
				"gpt-3.5-turbo-0125"
			],
			"windows": [{
				"input": .5,
				"cached": null,
				"cacheWrite": null,
				"output": 1.5
			}]
		},
		{
			"names": ["gpt-3.5-turbo-0613"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["gpt-3.5-turbo-1106"],
			"windows": [{
				"input": 1,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-3.5-turbo-16k",
				"gpt-3.5-turbo-16k-0613",
				"gpt-35-turbo-16k-0613",
				"gpt-35-turbo-16k"
			],
			"windows": [{
				"input": 3,
				"cached": null,
				"cacheWrite": null,
				"output": 4
			}]
		},
		{
			"names": ["gpt-3.5-turbo-instruct", "gpt-3.5-turbo-instruct-0914"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-4",
				"gpt-4-0314",
				"gpt-4-0613"
			],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": [
				"gpt-4-32k",
				"gpt-4-32k-0314",
				"gpt-4-32k-0613"
			],
			"windows": [{
				"input": 60,
				"cached": null,
				"cacheWrite": null,
				"output": 120
			}]
		},
		{
			"names": [
				"gpt-4-turbo",
				"gpt-4-turbo-0125-preview",
				"gpt-4-0125-preview",
				"gpt-4-1106-preview",
				"gpt-4-turbo-preview"
			],
			"windows": [{
				"input": 10,
				"cached": null,
				"cacheWrite": null,
				"output": 30
			}]
		},
		{
			"names": ["gpt-4-vision-preview", "gpt-4-1106-vision-preview"],
			"windows": [{
				"input": 10,
				"cached": null,
				"cacheWrite": null,
				"output": 30
			}]
		},
		{
			"names": ["gpt-4.1"],
			"windows": [{
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["gpt-4.1-mini"],
			"windows": [{
				"input": .4,
				"cached": .1,
				"cacheWrite": null,
				"output": 1.6
			}]
		},
		{
			"names": ["gpt-4.1-nano"],
			"windows": [{
				"input": .1,
				"cached": .025,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["gpt-4.5-preview"],
			"windows": [{
				"input": 75,
				"cached": 37.5,
				"cacheWrite": null,
				"output": 150
			}]
		},
		{
			"names": ["gpt-4o"],
			"windows": [{
				"input": 2.5,
				"cached": 1.25,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": [],
			"windows": [{
				"input": 5,
				"cached": null,
				"cacheWrite": null,
				"output": 15
			}]
		},
		{
			"names": ["gpt-4o-mini", "gpt-4o-mini-search-preview"],
			"windows": [{
				"input": .15,
				"cached": .075,
				"cacheWrite": null,
				"output": .6
			}]
		},
		{
			"names": ["gpt-4o-search-preview"],
			"windows": [{
				"input": 2.5,
				"cached": null,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": ["gpt-4o:extended"],
			"windows": [{
				"input": 6,
				"cached": null,
				"cacheWrite": null,
				"output": 18
			}]
		},
		{
			"names": [
				"gpt-5",
				"gpt-5-chat",
				"gpt-5-chat-latest",
				"gpt-5-codex"
			],
			"windows": [{
				"input": 1.25,
				"cached": .125,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": ["gpt-5-mini"],
			"windows": [{
				"input": .25,
				"cached": .025,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["gpt-5-nano"],
			"windows": [{
				"input": .05,
				"cached": .005,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["gpt-5-pro"],
			"windows": [{
				"input": 15,
				"cached": null,
				"cacheWrite": null,
				"output": 120
			}]
		},
		{
			"names": [
				"gpt-5.1",
				"gpt-5.1-codex",
				"gpt-5.1-codex-max",
				"gpt-5.1-chat",
				"gpt-5.1-chat-latest",
				"gpt-5-1",
				"gpt-5-1-codex",
				"gpt-5-1-codex-max",
				"gpt-5-1-chat",
				"gpt-5-1-chat-latest"
			],
			"windows": [{
				"input": 1.25,
				"cached": .125,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": [
				"gpt-5.1-codex-mini",
				"gpt-5.1-mini",
				"gpt-5-1-codex-mini",
				"gpt-5-1-mini"
			],
			"windows": [{
				"input": .25,
				"cached": .025,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-5.2",
				"gpt-5-2",
				"gpt-5.2-chat",
				"gpt-5.2-chat-latest",
				"gpt-5-2-chat",
				"gpt-5-2-chat-latest",
				"gpt-5.2-codex",
				"gpt-5-2-codex"
			],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.2-pro"],
			"windows": [{
				"input": 21,
				"cached": null,
				"cacheWrite": null,
				"output": 168
			}]
		},
		{
			"names": [
				"gpt-5.3",
				"gpt-5-3",
				"gpt-5.3-chat",
				"gpt-5.3-chat-latest",
				"gpt-5-3-chat",
				"gpt-5-3-chat-latest"
			],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.3-codex", "gpt-5-3-codex"],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.4", "gpt-5-4"],
			"windows": [{
				"input": 2.5,
				"cached": .25,
				"cacheWrite": null,
				"output": 15,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.4-mini", "gpt-5-4-mini"],
			"windows": [{
				"input": .75,
				"cached": .075,
				"cacheWrite": null,
				"output": 4.5
			}]
		},
		{
			"names": ["gpt-5.4-nano", "gpt-5-4-nano"],
			"windows": [{
				"input": .2,
				"cached": .02,
				"cacheWrite": null,
				"output": 1.25
			}]
		},
		{
			"names": ["gpt-5.4-pro", "gpt-5-4-pro"],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 180,
				"longContext": true
			}]
		},
		{
			"names": [
				"gpt-5.5",
				"gpt-5-5",
				"gpt-5.5-chat",
				"gpt-5.5-chat-latest",
				"gpt-5-5-chat",
				"gpt-5-5-chat-latest",
				"gpt-5.5-codex",
				"gpt-5-5-codex"
			],
			"windows": [{
				"input": 5,
				"cached": .5,
				"cacheWrite": null,
				"output": 30,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.5-pro", "gpt-5-5-pro"],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 180,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.6-luna", "gpt-5-6-luna"],
			"windows": [{
				"input": 1,
				"cached": .1,
				"cacheWrite": 1.25,
				"output": 6,
				"longContext": true
			}, {
				"from": "2026-07-30",
				"input": .2,
				"cached": .02,
				"cacheWrite": .25,
				"output": 1.2,
				"longContext": true
			}]
		},
		{
			"names": [
				"gpt-5.6-sol",
				"gpt-5-6-sol",
				"gpt-5.6",
				"gpt-5-6"
			],
			"windows": [{
				"input": 5,
				"cached": .5,
				"cacheWrite": 6.25,
				"output": 30,
				"longContext": true
			}, {
				"from": "2026-08-21",
				"input": 4,
				"cached": .4,
				"cacheWrite": 5,
				"output": 20,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.6-terra", "gpt-5-6-terra"],
			"windows": [{
				"input": 2.5,
				"cached": .25,
				"cacheWrite": 3.125,
				"output": 15,
				"longContext": true
			}, {
				"from": "2026-07-30",
				"input": 2,
				"cached": .2,
				"cacheWrite": 2.5,
				"output": 12,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-astra"],
			"windows": [{
				"input": 10,
				"cached": 1,
				"cacheWrite": 12.5,
				"output": 50,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-luna"],
			"windows": [{
				"input": .1,
				"cached": .01,
				"cacheWrite": .125,
				"output": .5,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-sol"],
			"windows": [{
				"input": 2,
				"cached": .2,
				"cacheWrite": 2.5,
				"output": 10,
				"longContext": true
			}]
		},
		{
			"names": ["o1"],
			"windows": [{
				"input": 15,
				"cached": 7.5,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": ["o1-mini"],
			"windows": [{
				"input": 1.1,
				"cached": .55,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o1-preview"],
			"windows": [{
				"input": 15,
				"cached": 7.5,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": ["o1-pro"],
			"windows": [{
				"input": 150,
				"cached": null,
				"cacheWrite": null,
				"output": 600
			}]
		},
		{
			"names": ["o3"],
			"windows": [{
				"input": 10,
				"cached": .5,
				"cacheWrite": null,
				"output": 40
			}, {
				"from": "2025-06-10",
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["o3-deep-research"],
			"windows": [{
				"input": 10,
				"cached": 2.5,
				"cacheWrite": null,
				"output": 40
			}]
		},
		{
			"names": ["o3-mini", "o3-mini-high"],
			"windows": [{
				"input": 1.1,
				"cached": .55,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o3-pro"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 80
			}]
		},
		{
			"names": ["o4-mini", "o4-mini-high"],
			"windows": [{
				"input": 1.1,
				"cached": .275,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o4-mini-deep-research"],
			"windows": [{
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["text-davinci-002"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["text-davinci-003"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["text-embedding-3-large"],
			"windows": [{
				"input": .13,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		},
		{
			"names": ["text-embedding-3-small"],
			"windows": [{
				"input": .02,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		},
		{
			"names": [
				"text-embedding-ada-002",
				"text-embedding-ada",
				"text-embedding-ada-002-v2"
			],
			"windows": [{
				"input": .1,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		}
	]
};
// src/knowledge/rates/overlay.ts
const MODELS = "https://developers.openai.com/api/docs/models";
const PRICING = "https://developers.openai.com/api/docs/pricing";
const OVERLAY = {
	"gpt-6.1-sol": {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10,
		longContext: true,
		source: PRICING,
		asOf: "2026-10-06",
		grade: "official"
	},
	"gpt-6.1-terra": {
		input: 1,
		cached: .05,
		cacheWrite: 1.25,
		output: 5,
		longContext: true,
		source: MODELS,
		asOf: "2026-10-27",
		grade: "reported"
	},
	"gpt-6.2-sol": {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10,
		longContext: true,
		source: PRICING,
		asOf: "2026-11-18",
		grade: "reported"
	},
	"gpt-6.2-astra": {
		input: 8,
		cached: .4,
		cacheWrite: 10,
		output: 40,
		longContext: true,
		source: PRICING,
		asOf: "2026-11-18",
		grade: "reported"
	}
};
const PROMOTIONS = { "gpt-5.6-sol": {
	guaranteedThrough: "2026-11-21",
	reportedThrough: "2026-11-30",
	source: PRICING,
	api: {
		input: 5,
		cached: .5,
		cacheWrite: 6.25,
		output: 30
	},
	credits: {
		input: 125,
		cached: 12.5,
		output: 750
	}
} };
// src/knowledge/rates/rates.ts
const PACKAGE_DATE = "2026-09-23";
let byName;
function packageWindows(name) {
	byName ??= new Map(PACKAGE.rows.flatMap((row) => row.names.map((one) => [one, row.windows])));
	return byName.get(name) ?? [];
}
function modelName(written) {
	return written.trim().toLowerCase().replace(/^openai\//, "").replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
function apiQuote(written, day) {
	const model = modelName(written);
	const rate = OVERLAY[model] ?? fromPackage(model, day);
	if (rate === void 0) return void 0;
	const promotion = endedPromotion(model, day);
	if (promotion === void 0) return {
		model,
		rates: [rate],
		doubt: null
	};
	return {
		model,
		rates: [rate, {
			...rate,
			...promotion.api
		}],
		doubt: promotion.doubt
	};
}
function creditQuote(written, day) {
	const model = modelName(written);
	const rate = CREDIT_CARD[model];
	if (rate === void 0) return void 0;
	const promotion = endedPromotion(model, day);
	if (promotion === void 0) return {
		model,
		rates: [rate],
		doubt: null
	};
	return {
		model,
		rates: [rate, {
			...rate,
			...promotion.credits
		}],
		doubt: promotion.doubt
	};
}
function fromPackage(model, day) {
	const window = packageWindows(model).findLast(({ from }) => from === void 0 || from <= day);
	if (window === void 0) return void 0;
	const { input, cached, cacheWrite, output, longContext = false } = window;
	return {
		input,
		cached,
		cacheWrite,
		output,
		longContext,
		source: PRICING,
		asOf: PACKAGE_DATE,
		grade: "official"
	};
}
function endedPromotion(model, day) {
	const promotion = PROMOTIONS[model];
	if (promotion === void 0 || day <= promotion.guaranteedThrough) return void 0;
	const { guaranteedThrough, reportedThrough } = promotion;
	const reported = reportedThrough === null ? "" : `, reported to end on ${reportedThrough}`;
	return {
		...promotion,
		doubt: `the promotional price of ${model} was promised until ${guaranteedThrough}${reported}; both prices are counted`
	};
}
exports.apiQuote = apiQuote;
exports.creditQuote = creditQuote;
