const require_index = require("./index.js");
let node_util = require("node:util");
// src/render/words.ts
const LEDGER_LINES = [
	"api",
	"subscription",
	"other",
	"unclear"
];
const BUDGET_NAMES = {
	api: "API budget (OpenAI Platform)",
	subscription: "Subscription budget (ChatGPT plan or workspace)",
	both: "Both budgets",
	other: "Other providers",
	unclear: "Unclear payer",
	none: "No AI spending"
};
const BUDGET_SHORT = {
	api: "API budget",
	subscription: "subscription budget",
	both: "API and subscription budgets",
	other: "another provider",
	unclear: "unclear payer",
	none: "no AI spending"
};
const PAYER_WORDS = {
	"platform-key": "Platform API key",
	"platform-identity": "workload identity of a Platform organisation",
	"chatgpt-auth-file": "ChatGPT login file",
	"access-token": "Codex access token",
	"chatgpt-identity": "workload identity of a ChatGPT workspace",
	"chatgpt-account": "ChatGPT account",
	"machine-login": "login kept on the runner",
	"provider-key": "key of another provider",
	"provider-plan": "login of a person at another provider",
	"provider-identity": "identity at another provider",
	unknown: "credential of unknown kind"
};
const CHARGED_TO = {
	api: "API budget",
	subscription: "subscription budget",
	other: "another provider",
	unclear: "budget unknown"
};
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function providersOf(jobs) {
	const names = jobs.flatMap((job) => job.charges.flatMap(({ budget, provider }) => budget === "other" && provider !== null ? [require_index.short(provider, 60)] : []));
	return [...new Set(names)].filter((name) => name !== "").sort().slice(0, 4);
}
function staleSentence({ stale }) {
	if (stale === void 0) return "";
	return `What this version knows of clients and models is of ${stale.asOf}, ${stale.days} days old: take a newer Spend Guard.`;
}
const NO_POLICY = "a job on the subscription budget is a warning, another provider is only listed";
function notesOf({ diagnostics, findings }) {
	const told = new Set(findings.filter(({ rule }) => rule === "unread-workflow").map(placeOf));
	return diagnostics.filter((one) => !told.has(placeOf(one)));
}
function placeOf({ path, line }) {
	return `${line} ${path}`;
}
function countingNotes(jobs) {
	const both = jobs.filter((job) => job.budget === "both").length;
	const called = jobs.some((job) => job.budget !== "none" && (job.calledBy?.length ?? 0) > 0);
	const onBoth = `${count(both, "job charges", "jobs charge")} both budgets and ${both === 1 ? "counts" : "count"} on both lines.`;
	return [...both > 0 ? [onBoth] : [], ...called ? ["A job that runs only when called is counted through its callers."] : []];
}
function doubt(confidence) {
	return confidence === "certain" ? "" : ` (${confidence})`;
}
function payerWords(payer) {
	return `${PAYER_WORDS[payer.kind]}, ${CHARGED_TO[payer.budget]}`;
}
function accountWords(payer) {
	const { organization, project, workspace } = payer?.account ?? {};
	return [
		...organization === void 0 ? [] : [`organisation ${organization}`],
		...project === void 0 ? [] : [`project ${project}`],
		...workspace === void 0 ? [] : [`workspace ${workspace}`]
	].join(", ");
}
function accountsOf(line, jobs) {
	const names = jobs.flatMap(({ charges }) => charges.flatMap((charge) => charge.budget === line ? [accountWords(charge.payer)] : []));
	return [...new Set(names)].filter((name) => name !== "").sort().slice(0, 4);
}
function chargedTo(charge) {
	if (charge.budget === "other" && charge.provider !== null) return charge.provider;
	return CHARGED_TO[charge.budget];
}
// src/render/text/ink.ts
function ink(color) {
	if (!color) return (_, text) => text;
	return (styles, text) => (0, node_util.styleText)([...styles], text, { validateStream: false });
}
const WORDS = /(?:`[^`]{1,48}`|[^\s`]|`)+/g;
function wrap(text, width, indent) {
	const lines = [];
	let line = "";
	for (const word of require_index.terminal(text).match(WORDS) ?? []) if (line !== "" && indent.length + line.length + 1 + word.length > width) {
		lines.push(indent + line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return line === "" ? lines : [...lines, indent + line];
}
function placeLine(place, width, indent, paint) {
	const where = `${require_index.clip(require_index.terminal(place.path), 200)}:${place.line}`;
	const what = require_index.clip(require_index.terminal(place.shows), 240);
	if (what === "") return [indent + paint(["cyan"], where)];
	if (indent.length + where.length + 2 + what.length <= width) return [`${indent}${paint(["cyan"], where)}  ${what}`];
	return [indent + paint(["cyan"], where), ...wrap(what, width, `${indent}  `)];
}
function spaced(groups) {
	return groups.flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
Object.defineProperty(exports, "BUDGET_NAMES", {
	enumerable: true,
	get: function() {
		return BUDGET_NAMES;
	}
});
Object.defineProperty(exports, "BUDGET_SHORT", {
	enumerable: true,
	get: function() {
		return BUDGET_SHORT;
	}
});
Object.defineProperty(exports, "LEDGER_LINES", {
	enumerable: true,
	get: function() {
		return LEDGER_LINES;
	}
});
Object.defineProperty(exports, "NO_POLICY", {
	enumerable: true,
	get: function() {
		return NO_POLICY;
	}
});
Object.defineProperty(exports, "accountWords", {
	enumerable: true,
	get: function() {
		return accountWords;
	}
});
Object.defineProperty(exports, "accountsOf", {
	enumerable: true,
	get: function() {
		return accountsOf;
	}
});
Object.defineProperty(exports, "chargedTo", {
	enumerable: true,
	get: function() {
		return chargedTo;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "countingNotes", {
	enumerable: true,
	get: function() {
		return countingNotes;
	}
});
Object.defineProperty(exports, "doubt", {
	enumerable: true,
	get: function() {
		return doubt;
	}
});
Object.defineProperty(exports, "ink", {
	enumerable: true,
	get: function() {
		return ink;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "notesOf", {
	enumerable: true,
	get: function() {
		return notesOf;
	}
});
Object.defineProperty(exports, "payerWords", {
	enumerable: true,
	get: function() {
		return payerWords;
	}
});
Object.defineProperty(exports, "placeLine", {
	enumerable: true,
	get: function() {
		return placeLine;
	}
});
Object.defineProperty(exports, "providersOf", {
	enumerable: true,
	get: function() {
		return providersOf;
	}
});
Object.defineProperty(exports, "spaced", {
	enumerable: true,
	get: function() {
		return spaced;
	}
});
Object.defineProperty(exports, "staleSentence", {
	enumerable: true,
	get: function() {
		return staleSentence;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
