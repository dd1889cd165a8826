const require_scan = require("./scan-CEfpb_xM.js");
// src/render/escape.ts
const KEY_SHAPES = [
	/sk-(?:proj|svcacct|admin|ant|or)-[A-Za-z0-9_-]+/g,
	/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{6,}/g,
	/(?<![A-Za-z0-9_-])at-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{12,}/g,
	/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_+/=-]{12,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
	/(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{12,}/g,
	/(?<![A-Za-z0-9_-])(?:AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-)[A-Za-z0-9_-]{12,}/g
];
const KEY_START = /sk-|at-|eyJ|gh[a-z]_|github_pat_|AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-/;
function mayHoldKey(text) {
	return KEY_START.test(text);
}
const KEPT = 8;
const ELLIPSIS = "\u2026";
const BREAK = "\u200b";
const ANSI = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
const COMMAND_START = /^((?:\s|\u001B\[[0-9;]*m)*)::/;
function maskKeys(text) {
	if (!mayHoldKey(text)) return text;
	return KEY_SHAPES.reduce((masked, shape) => masked.replace(shape, (key) => key.length > KEPT ? `${key.slice(0, KEPT)}${ELLIPSIS}` : key), text);
}
function clip(text, max) {
	if (text.length <= max) return text;
	const cut = text.slice(0, Math.max(0, max - 1));
	return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}${ELLIPSIS}`;
}
function clean(text) {
	return maskKeys(text.replace(ANSI, "").replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Cf}+/gu, "").replace(/\p{Cs}/gu, "\ufffd").replaceAll("##[", "## [").trim());
}
function aligned(line) {
	return line.split(/( {2,})/).map((part, index) => index % 2 === 1 ? part : clean(part)).join("").trimEnd();
}
function terminal(text) {
	return clean(text);
}
function guardLines(text, instead = ": :") {
	return text.replaceAll("##[", "## [").split(/\r\n|\r|\n/).map((line) => line.replace(COMMAND_START, `$1${instead}`)).join("\n");
}
function isVerbatim(line) {
	return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) && guardLines(line) === line && maskKeys(line) === line;
}
function unlink(text) {
	return text.replaceAll("@", `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, (prefix) => `${prefix}${BREAK}`).replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, (part) => `${part}${BREAK}`));
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;",
	"\\": "&#92;",
	"|": "&#124;"
};
function inline(text) {
	return unlink(clean(text)).replace(/[&<>`\\|*_[\]~$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replace(/^(\d+)([.)])/, "$1\\$2").replace(/^::/, ":&#58;").replace(/^[-+=#]/, "\\$&");
}
function codeSpan(text) {
	const content = clean(text);
	if (content === "") return "";
	const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
function prose(text) {
	const parts = clean(text).split("`");
	const last = parts.length - 1;
	return parts.map((part, index) => {
		if (index % 2 === 1) return index < last ? codeSpan(part) || "&#96;&#96;" : `&#96;${inlinePart(part)}`;
		return part === "" && index > 0 && index < last ? " " : inlinePart(part);
	}).join("");
}
function inlinePart(part) {
	const text = inline(part);
	if (text === "") return part === "" ? "" : " ";
	return `${part.startsWith(" ") ? " " : ""}${text}${part.endsWith(" ") ? " " : ""}`;
}
function encodePath(path) {
	return maskKeys(path).split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function destination(url) {
	if (!/^https?:\/\/[^\s]/i.test(url)) return void 0;
	return url.replace(/\p{Cs}/gu, "\ufffd").replace(/[\p{Cc}\p{Cf}\p{Z}()<>[\]"'\\`|*~@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu, (char) => percent(char));
}
function percent(char) {
	return [...Buffer.from(char, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function link(escapedText, url) {
	const target = url === void 0 ? void 0 : destination(url);
	return target === void 0 ? escapedText : `[${escapedText}](${target})`;
}
function codeLink(text, url) {
	return link(/[[\]]/.test(clean(text)) ? inline(text) : codeSpan(text), url);
}
function short(text, max) {
	return clip(clean(text), max);
}
// src/report/alike.ts
function withAlike(findings) {
	return findings.flatMap(({ alike = [], ...told }) => [told, ...alike.map((other) => ({
		...told,
		...other
	}))]);
}
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
	unclear: "Unclear",
	none: "No AI spending"
};
const BUDGET_SHORT = {
	api: "API budget",
	subscription: "subscription budget",
	both: "API and subscription budgets",
	other: "another provider",
	unclear: "unclear",
	none: "no AI spending"
};
const DORMANT_WORDS = {
	refused: "GitHub refuses its file",
	"shut-down": "all that it asks for is shut down",
	uncalled: "nobody here calls it"
};
const PAYER_WORDS = {
	"platform-key": "Platform API key",
	"platform-identity": "workload identity federation, API",
	"chatgpt-auth-file": "ChatGPT login (`auth.json`)",
	"access-token": "Codex access token",
	"chatgpt-identity": "workload identity federation, Codex",
	"chatgpt-account": "ChatGPT account",
	"machine-login": "login on the runner",
	"provider-key": "key of another provider",
	"provider-plan": "login of a person at another provider",
	"provider-identity": "identity at another provider",
	unknown: "credential of unknown kind"
};
const CHARGED_TO = {
	api: "API budget",
	subscription: "subscription budget",
	other: "another provider",
	unclear: "unclear"
};
const LEVELS = [
	"error",
	"warning",
	"notice"
];
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
const MOST_PROVIDERS = 4;
function providerWords(jobs) {
	return require_scan.listed(require_scan.fewOrAll(require_scan.byProvider(jobs).map(([name]) => short(name, 60)), MOST_PROVIDERS));
}
function staleSentence({ stale }) {
	if (stale === void 0) return "";
	return `What this version knows of clients and models is of ${stale.asOf}, ${stale.days} days old: take a newer Spend Guard.`;
}
const NO_POLICY = "a job on a ChatGPT plan is a warning, another provider is only listed";
function defaultWords({ policy }) {
	return typeof policy.default === "string" ? policy.default : `[${policy.default.join(", ")}]`;
}
function expectedWords({ policy }) {
	const lines = [policy.default].flat();
	const words = lines.map((line) => EXPECTED[line]);
	return lines.includes("none") || lines.includes("any") ? words.join(" or ") : `automation on ${words.join(" or ")}`;
}
const EXPECTED = {
	api: "the API budget",
	subscription: "the subscription budget",
	other: "other providers",
	any: "no particular budget",
	none: "no AI spending"
};
function notesOf({ diagnostics, findings }) {
	const told = new Set(findings.filter(({ rule }) => rule === "unread-workflow").map(placeOf));
	return diagnostics.filter((one) => !told.has(placeOf(one)));
}
function isIdleEntry({ code }) {
	return /^(?:expect|ignore|reads|secrets)-/.test(code);
}
function placeOf({ path, line }) {
	return `${line} ${path}`;
}
function condition({ unsure, confidence, doubts = [], shutDown }) {
	const mended = shutDown === void 0 ? [] : [`another model is named (\`${shutDown.model}\` was shut down on ${shutDown.date})`];
	const open = unsure === void 0 ? [] : doubts.filter((one) => !require_scan.isAlways(one));
	const told = require_scan.conditionsInWords(open, { before: mended });
	if (told !== "") return told;
	if (unsure === void 0 || doubts.length > 0) return "";
	return unsure === "payer" ? "likely" : `if it spends: ${confidence}`;
}
function doubt(charge) {
	const told = condition(charge);
	return told === "" ? "" : `, ${told}`;
}
function payerWords(as) {
	return [...new Set(as.map(kindAndBudget))].join(", or ");
}
function kindAndBudget({ kind, budget }) {
	return budget === "other" && kind.startsWith("provider-") || budget === "unclear" && kind === "unknown" ? PAYER_WORDS[kind] : `${PAYER_WORDS[kind]}, ${CHARGED_TO[budget]}`;
}
function provedWords({ measured }, run = `run ${measured?.run}`) {
	if (measured === void 0) return "";
	return `${measured.certain ? "Proved" : "Borne out"} by ${run} on ${measured.day}.`;
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
// src/render/verdict.ts
const LEVEL_RANK = {
	error: 0,
	warning: 1,
	notice: 2
};
function bySeverity(findings) {
	return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}
function ofLevel(findings, level) {
	return findings.filter((finding) => finding.level === level);
}
function jobsOf(findings) {
	return new Set(withAlike(findings).map((one) => `${one.workflow}\n${one.job}`)).size;
}
function headline(findings, all, fresh = "") {
	const rules = new Set(findings.map((finding) => finding.rule));
	const jobs = jobsOf(findings);
	if (rules.size === 1 && rules.has("wrong-budget")) return `${count(jobs, "job")} ${jobs === 1 ? "charges" : "charge"} the wrong budget`;
	if (rules.size === 1 && rules.has("unclear-payer")) return `nobody can tell who pays for ${count(jobs, "job")}`;
	if (rules.size === 1 && rules.has("hard-coded-key")) return `${count(findings.length, "key")} written into the workflow files`;
	if (rules.size === 1 && rules.has("personal-login")) return `${count(jobs, "job")} ${perhapsPersonal(findings, all) ? "probably " : ""}${jobs === 1 ? "runs" : "run"} on a person\u2019s ChatGPT login`;
	if (rules.size === 1 && rules.has("outsider-can-spend")) return `people without write access can start ${count(jobs, "job")} that ${jobs === 1 ? "costs" : "cost"} money`;
	if (rules.size === 1 && rules.has("unread-workflow")) return `${count(findings.length, "workflow")} that GitHub may run ${findings.length === 1 ? "was" : "were"} not read`;
	const kind = findings.some((finding) => finding.level === "error") ? "violation" : "warning";
	const some = count(withAlike(findings).length, `${fresh}${kind}`);
	return findings.some(({ job }) => job === "*") ? some : `${some} in ${count(jobs, "job")}`;
}
function perhapsPersonal(findings, all) {
	const accused = new Set(findings.map(({ workflow, job }) => `${workflow}\n${job}`));
	return all.filter(({ workflow, job }) => accused.has(`${workflow}\n${job}`)).some((job) => personalLogin(job) === "probably");
}
function personalLogin({ charges }) {
	const logins = charges.filter(({ budget, payer }) => budget === "subscription" && PERSONAL.includes(payer?.kind ?? "unknown"));
	if (logins.length === 0) return void 0;
	return logins.every(require_scan.isPayerInDoubt) ? "probably" : "surely";
}
const PERSONAL = ["chatgpt-auth-file", "machine-login"];
function isPaid(rule, job) {
	return rule !== "dead-credential" && require_scan.budgetNow(job) !== "none";
}
function isWeakening({ code }) {
	return code === "weakened-guard";
}
function verdict(report, older = 0) {
	switch (report.outcome) {
		case "error": return unfinished(report);
		case "fail": return headline(ofLevel(report.findings, "error"), report.jobs);
		case "warn": return headline(ofLevel(report.findings, "warning"), report.jobs);
		case "pass": return [spending(report), findings(report, older)].filter(Boolean).join("; ");
		default: return report.outcome;
	}
}
function unfinished({ diagnostics, jobs }) {
	const weaker = diagnostics.filter(isWeakening).length;
	if (weaker > 0) return `this change weakens the guard's own step, in ${count(weaker, "way")}`;
	if (jobs.length === 0 && diagnostics.some(({ code }) => code === "no-workflows")) return "nothing was judged: there is no .github/workflows here";
	return `could not finish: ${count(diagnostics.length, "problem")} in reading the repository`;
}
function spending({ jobs, ledger, diagnostics }) {
	if (jobs.length === 0) return "there is no job in the workflows here";
	const spenders = jobs.filter(require_scan.isCounted).length;
	const unread = unreadIn(jobs);
	const dormant = ledger.dormant.jobs;
	const later = dormant === 0 ? "" : `, ${count(dormant, "job")} cannot spend today`;
	if (spenders === 0 && dormant > 0) return `nothing spends today: ${count(dormant, "job")} cannot`;
	if (spenders === 0 && unread > 0) return `no AI spend found; ${count(unread, "place")} ${unread === 1 ? "was" : "were"} not read`;
	if (spenders === 0) return diagnostics.length === 0 ? "no job here uses AI" : `no AI spend found; ${count(diagnostics.length, "place")} ${diagnostics.length === 1 ? "was" : "were"} not read, or not all of it`;
	const lines = LEDGER_LINES.filter((line) => line === "api" || line === "subscription" || ledger[line].jobs > 0).map((line) => `${ledger[line].jobs} ${LINE_WORDS[line]}`);
	return `${count(spenders, "job")} ${spenders === 1 ? "uses" : "use"} AI: ${lines.join(", ")}${later}`;
}
function unreadIn(jobs) {
	const places = jobs.flatMap(({ blindSpots = [] }) => blindSpots).filter(({ inReach }) => inReach.length > 0);
	return new Set(places.map(({ path, line, what }) => `${path}:${line} ${what}`)).size;
}
const LINE_WORDS = {
	api: "API",
	subscription: "subscription",
	other: "other",
	unclear: "unclear"
};
function findings({ findings: open, ignored, jobs }, older) {
	const told = [
		...open.length > 0 ? [count(withAlike(open).length, "notice")] : [],
		...older > 0 ? [count(older, "older finding")] : [],
		...ignored.length > 0 ? [`${count(ignored.length, "finding")} ignored`] : []
	];
	return told.length === 0 && jobs.some(require_scan.isCounted) ? "no finding" : told.join(", ");
}
// src/render/rules.ts
function ruleText(id, docs) {
	return docs.rules?.find((rule) => rule.id === id);
}
function rulePage(id, docs) {
	if (docs.docsUrl === void 0) return void 0;
	return `${docs.docsUrl.replace(/\/$/, "")}/${encodePath(id)}.md`;
}
exports.BUDGET_NAMES = BUDGET_NAMES;
exports.BUDGET_SHORT = BUDGET_SHORT;
exports.DORMANT_WORDS = DORMANT_WORDS;
exports.LEDGER_LINES = LEDGER_LINES;
exports.LEVELS = LEVELS;
exports.NO_POLICY = NO_POLICY;
exports.accountWords = accountWords;
exports.accountsOf = accountsOf;
exports.aligned = aligned;
exports.bySeverity = bySeverity;
exports.chargedTo = chargedTo;
exports.clean = clean;
exports.clip = clip;
exports.codeLink = codeLink;
exports.codeSpan = codeSpan;
exports.count = count;
exports.defaultWords = defaultWords;
exports.doubt = doubt;
exports.encodePath = encodePath;
exports.expectedWords = expectedWords;
exports.guardLines = guardLines;
exports.headline = headline;
exports.inline = inline;
exports.isIdleEntry = isIdleEntry;
exports.isPaid = isPaid;
exports.isVerbatim = isVerbatim;
exports.isWeakening = isWeakening;
exports.link = link;
exports.maskKeys = maskKeys;
exports.mayHoldKey = mayHoldKey;
exports.notesOf = notesOf;
exports.ofLevel = ofLevel;
exports.payerWords = payerWords;
exports.personalLogin = personalLogin;
exports.prose = prose;
exports.provedWords = provedWords;
exports.providerWords = providerWords;
exports.rulePage = rulePage;
exports.ruleText = ruleText;
exports.short = short;
exports.staleSentence = staleSentence;
exports.terminal = terminal;
exports.verdict = verdict;
exports.withAlike = withAlike;
