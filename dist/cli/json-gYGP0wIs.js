const require_index = require("./index.js");
const require_rules = require("./rules-DPt-xQ-5.js");
// src/forecast/asked.ts
async function forecasters(how) {
	const { policy, asked, today, history } = how;
	if (!asked && !require_rules.asksForForecast(policy)) return () => void 0;
	const { openForecast } = await Promise.resolve().then(() => require("./forecast-CMSRMjjY.js"));
	return () => openForecast({
		policy,
		today,
		history
	});
}
// src/render/json-forecast.ts
const RANGE = { keys: [
	"low",
	"middle",
	"high"
] };
function useShape(unit) {
	const ranges = [
		"tokensPerRun",
		"tokensPerMonth",
		`${unit}PerRun`,
		`${unit}PerMonth`
	];
	return {
		keys: [
			"basis",
			"says",
			"models",
			"tokensPerRun",
			"tokensPerMonth",
			"unpriced",
			...ranges.slice(2)
		],
		inside: {
			models: { keys: ["name", "named"] },
			...Object.fromEntries(ranges.map((key) => [key, RANGE]))
		}
	};
}
useShape("dollars"), useShape("credits");
const LINE_KEYS = [...[
	"owner",
	"limit",
	"jobs",
	"basis",
	"runs",
	"tokens",
	"perRunOnly",
	"partly",
	"unknownUse"
], ...["unpriced", "unbounded"]];
[...LINE_KEYS], [...LINE_KEYS];
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function stringify(value) {
	const text = JSON.stringify(value, void 0, 2);
	return `${escaped(require_index.mayHoldKey(text) ? JSON.stringify(value, masked, 2) : text)}\n`;
}
function masked(_, inner) {
	return typeof inner === "string" ? require_index.maskKeys(inner) : inner;
}
function escaped(text) {
	const quiet = text.replaceAll("##[", "##\\u005b");
	return PLAIN.test(quiet) ? quiet : quiet.replace(UNSEEN, escapes);
}
const PLAIN = /^[\n -~]*$/;
function escapes(char) {
	return char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
const PIECE = 65536;
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
function indented(value, indent) {
	return stringify(value).trimEnd().replaceAll("\n", `\n${indent}`);
}
Object.defineProperty(exports, "forecasters", {
	enumerable: true,
	get: function() {
		return forecasters;
	}
});
Object.defineProperty(exports, "stringify", {
	enumerable: true,
	get: function() {
		return stringify;
	}
});
Object.defineProperty(exports, "stringifyInPieces", {
	enumerable: true,
	get: function() {
		return stringifyInPieces;
	}
});
