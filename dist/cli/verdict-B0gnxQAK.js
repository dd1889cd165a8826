import { a as encodePath } from "./escape-BdJQTp1r.js";
import { a as count } from "./words-Bjrlyab5.js";
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
export { ruleText as a, rulePage as i, firstOfRule as n, verdict as r, bySeverity as t };
