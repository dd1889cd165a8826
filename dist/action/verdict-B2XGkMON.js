// src/repository/elsewhere.ts
/** What stands in a text that GitHub would take for a place in another repository. */
const OWNER = /^[\w-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const MAX_PARTS = 20;
/**
* `owner/repository/path@ref` taken apart; `path` is '' for an action at the root. Undefined where a
* part is none that GitHub allows: it becomes part of an address, and somebody else wrote it.
*/
function parseRemote(uses) {
	const at = uses.indexOf("@");
	if (at < 0) return void 0;
	const [owner = "", repository = "", ...path] = uses.slice(0, at).split("/");
	const ref = uses.slice(at + 1);
	const parts = [
		repository,
		...path,
		...ref.split("/")
	];
	return OWNER.test(owner) && parts.length <= MAX_PARTS && parts.every((p) => PART.test(p)) ? {
		owner,
		repository,
		path: path.join("/"),
		ref
	} : void 0;
}
/** How a place in another repository is named wherever a path is: `owner/repository/path@ref`. */
function remoteName({ owner, repository, path, ref }) {
	return `${owner}/${repository}/${path}@${ref}`;
}
/**
* The same, read back: undefined for a path of this repository. Only workflow and action files are
* read elsewhere, and none of this repository's own is read under a name that goes on after `.yml`.
*/
function parseRemoteName(path) {
	return /\.ya?ml@[^@]+$/i.test(path) ? parseRemote(path) : void 0;
}
// src/render/escape.ts
/**
* The one place where text from a repository (job names, paths, secret names, commands) is made
* safe for where it will stand. Everything a renderer prints and did not write itself goes through
* one of these functions exactly once.
*/
/** Shapes of credentials; everything behind the first eight characters is cut. */
const KEY_SHAPES = [
	/sk-(?:proj|svcacct|admin|ant|or)-[A-Za-z0-9_-]+/g,
	/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{6,}/g,
	/(?<![A-Za-z0-9_-])at-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{12,}/g,
	/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_+/=-]{12,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
	/(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{12,}/g,
	/(?<![A-Za-z0-9_-])(?:AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-)[A-Za-z0-9_-]{12,}/g
];
const KEPT = 8;
const ELLIPSIS = "\u2026";
/** Splits what GitHub would link; invisible, and unlike a backslash it survives into the rendered text. */
const BREAK = "\u200b";
const ANSI = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
const COMMAND_START = /^((?:\s|\u001B\[[0-9;]*m)*)::/;
/** Cuts everything that looks like a credential to its first eight characters and `\u2026`. */
function maskKeys(text) {
	return KEY_SHAPES.reduce((masked, shape) => masked.replace(shape, (key) => key.length > KEPT ? `${key.slice(0, KEPT)}${ELLIPSIS}` : key), text);
}
/** At most `max` UTF-16 units, never half a character. */
function clip(text, max) {
	if (text.length <= max) return text;
	const cut = text.slice(0, Math.max(0, max - 1));
	return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}${ELLIPSIS}`;
}
/**
* One line of visible characters, keys cut. The base of every other escaper.
* The runner still reads its old command form `##[\u2026]` anywhere in a line (`ActionCommand.TryParse`
* of actions/runner), so that is split here, wherever the text may end up.
*/
function clean(text) {
	return maskKeys(text.replace(ANSI, "").replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Cf}+/gu, "").replace(/\p{Cs}/gu, "\ufffd").replaceAll("##[", "## [").trim());
}
/**
* For finished terminal or Markdown output: no line can start a workflow command, also not behind
* white space, which the runner skips (`ActionCommand.TryParseV2`).
*/
function guardLines(text) {
	return text.replaceAll("##[", "## [").split(/\r\n|\r|\n/).map((line) => line.replace(COMMAND_START, "$1: :")).join("\n");
}
/** Mentions, issues, commits and addresses that GitHub links without being asked to. */
function unlink(text) {
	return text.replaceAll("@", `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, (prefix) => `${prefix}${BREAK}`).replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, (part) => `${part}${BREAK}`));
}
/** Entities where a backslash could itself be escaped by what stands before it, or is read by tables. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;",
	"\\": "&#92;",
	"|": "&#124;"
};
/** Markdown text: also right in a table cell and at the start of a line. */
function inline(text) {
	return unlink(clean(text)).replace(/[&<>`\\|*_[\]~$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replace(/^(\d+)([.)])/, "$1\\$2").replace(/^::/, ":&#58;").replace(/^[-+=#]/, "\\$&");
}
/** A Markdown code span: nothing in it links, mentions or is HTML. Empty text gives nothing. */
function codeSpan(text) {
	const content = clean(text);
	if (content === "") return "";
	const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
/**
* A sentence of ours that quotes the repository between backticks, as sentences, messages and fixes
* do. A stray backtick can only swap what is quoted and what is not; both are escaped.
*/
function prose(text) {
	const parts = clean(text).split("`");
	const last = parts.length - 1;
	return parts.map((part, index) => {
		if (index % 2 === 1) return index < last ? codeSpan(part) : `&#96;${inlinePart(part)}`;
		return part === "" && index > 0 && index < last ? " " : inlinePart(part);
	}).join("");
}
/** Inline text between two quotations keeps the spaces at its ends. */
function inlinePart(part) {
	const text = inline(part);
	if (text === "") return part === "" ? "" : " ";
	return `${part.startsWith(" ") ? " " : ""}${text}${part.endsWith(" ") ? " " : ""}`;
}
/** A path of the repository as part of a URL; `..` and `.` are left out. */
function encodePath(path) {
	return maskKeys(path).split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A Markdown link destination, or undefined for what is no web address. */
function destination(url) {
	if (!/^https?:\/\/[^\s]/i.test(url)) return void 0;
	return url.replace(/\p{Cs}/gu, "\ufffd").replace(/[\p{Cc}\p{Cf}\p{Z}()<>[\]"'\\`|*_~@]/gu, (char) => percent(char));
}
function percent(char) {
	return [...Buffer.from(char, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
/** `[text](url)`; the text, already escaped, alone where the URL is none. */
function link(escapedText, url) {
	const target = url === void 0 ? void 0 : destination(url);
	return target === void 0 ? escapedText : `[${escapedText}](${target})`;
}
/** {@link link} with code as its text. With a bracket in it the line could be a link definition, so then it is text. */
function codeLink(text, url) {
	return link(/[[\]]/.test(clean(text)) ? inline(text) : codeSpan(text), url);
}
/** {@link clean} text of at most `max` units: cut after masking, so that no key is cut into one that is not known. */
function short(text, max) {
	return clip(clean(text), max);
}
// src/render/words.ts
const LEDGER_LINES = [
	"api",
	"subscription",
	"other",
	"unclear"
];
/** A budget as people call it; "subscription" alone means too many things. */
const BUDGET_NAMES = {
	api: "API budget (OpenAI Platform)",
	subscription: "Subscription budget (ChatGPT plan or workspace)",
	both: "Both budgets",
	other: "Other providers",
	unclear: "Unclear payer",
	none: "No AI spending"
};
/** In the middle of a sentence. */
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
	"provider-identity": "identity at another provider",
	unknown: "credential of unknown kind"
};
const CHARGED_TO = {
	api: "API budget",
	subscription: "subscription budget",
	other: "another provider",
	unclear: "budget unknown"
};
const LEVELS = [
	"error",
	"warning",
	"notice"
];
/** `1 job`, `2 jobs`. */
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** Names of those who bill for what is on neither OpenAI budget; the first few. */
function providersOf(jobs) {
	const names = jobs.flatMap((job) => job.charges.flatMap(({ budget, provider }) => budget === "other" && provider !== null ? [short(provider, 60)] : []));
	return [...new Set(names)].filter((name) => name !== "").sort().slice(0, 4);
}
/** Why the numbers on the lines need not be the number of jobs listed. */
function countingNotes(jobs) {
	const both = jobs.filter((job) => job.budget === "both").length;
	const called = jobs.some((job) => job.budget !== "none" && (job.calledBy?.length ?? 0) > 0);
	const onBoth = `${count(both, "job charges", "jobs charge")} both budgets and ${both === 1 ? "counts" : "count"} on both lines.`;
	return [...both > 0 ? [onBoth] : [], ...called ? ["A job that runs only when called is counted through its callers."] : []];
}
/** ` (likely)`; nothing for what is certain. */
function doubt(confidence) {
	return confidence === "certain" ? "" : ` (${confidence})`;
}
/** What a credential is and which budget it would charge; its name is left to the caller's escaper. */
function payerWords(payer) {
	return `${PAYER_WORDS[payer.kind]}, ${CHARGED_TO[payer.budget]}`;
}
/** `API budget`, or for another provider its name. */
function chargedTo(charge) {
	if (charge.budget === "other" && charge.provider !== null) return charge.provider;
	return CHARGED_TO[charge.budget];
}
// src/render/rules.ts
function ruleText(id, docs) {
	return docs.rules?.find((rule) => rule.id === id);
}
/** The page of a rule, or undefined where the documentation's place is not known. */
function rulePage(id, docs) {
	if (docs.docsUrl === void 0) return void 0;
	return `${docs.docsUrl.replace(/\/$/, "")}/${encodePath(id)}.md`;
}
// src/render/verdict.ts
const LEVEL_RANK = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Most severe first; within a level as the report has them, which is by file and line. */
function bySeverity(findings) {
	return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}
function ofLevel(findings, level) {
	return findings.filter((finding) => finding.level === level);
}
function jobsOf(findings) {
	return new Set(findings.map((finding) => `${finding.workflow}\n${finding.job}`)).size;
}
/** The findings of one level in a few words: what they are where they are all of one kind. */
function headline(findings) {
	const rules = new Set(findings.map((finding) => finding.rule));
	const jobs = jobsOf(findings);
	if (rules.size === 1 && rules.has("wrong-budget")) return `${count(jobs, "job")} ${jobs === 1 ? "charges" : "charge"} the wrong budget`;
	if (rules.size === 1 && rules.has("unclear-payer")) return `nobody can tell who pays for ${count(jobs, "job")}`;
	if (rules.size === 1 && rules.has("hard-coded-key")) return `${count(findings.length, "key")} written into the workflow files`;
	const kind = findings.some((finding) => finding.level === "error") ? "violation" : "warning";
	return `${count(findings.length, kind)} in ${count(jobs, "job")}`;
}
/** The first finding of each rule: the one that explains what the rule is about. */
function firstOfRule(findings) {
	const first = /* @__PURE__ */ new Map();
	for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
	return new Set(first.values());
}
/** Jobs that spend, whoever pays. */
function spending(report) {
	return report.jobs.filter((job) => job.budget !== "none").length;
}
/** What the whole report comes to, in one line. */
function verdict(report) {
	switch (report.outcome) {
		case "error": return `could not finish: ${count(report.diagnostics.length, "problem")} in reading the repository`;
		case "fail": return headline(ofLevel(report.findings, "error"));
		case "warn": return headline(ofLevel(report.findings, "warning"));
		case "pass": return passed(report);
		default: return report.outcome;
	}
}
function passed(report) {
	const jobs = spending(report);
	if (report.jobs.length === 0) return "no workflow job was found here";
	if (jobs === 0) return "no job here spends on AI";
	if (report.policy.default === "any") return `${count(jobs, "job")} ${jobs === 1 ? "spends" : "spend"} on AI, on any budget the policy allows`;
	return `${count(jobs, "job")} ${jobs === 1 ? "spends" : "spend"} on AI, on the budget the policy expects`;
}
export { parseRemote as A, encodePath as C, maskKeys as D, link as E, remoteName as M, prose as O, codeSpan as S, inline as T, payerWords as _, verdict as a, clip as b, BUDGET_NAMES as c, LEVELS as d, chargedTo as f, listed as g, doubt as h, ofLevel as i, parseRemoteName as j, short as k, BUDGET_SHORT as l, countingNotes as m, firstOfRule as n, rulePage as o, count as p, headline as r, ruleText as s, bySeverity as t, LEDGER_LINES as u, providersOf as v, guardLines as w, codeLink as x, clean as y };
