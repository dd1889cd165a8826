const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT = "%SRCROOT%";
const MESSAGE_MAX = 4096;
const STEPS_MAX = 100;
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function renderSarif(report, docs = {}) {
	return logOf([runOf(report, docs)]);
}
function renderSarifTogether(all, docs = {}) {
	return logOf(all.map(({ name, report }) => ({
		...runOf(report, docs),
		automationDetails: { id: `spend-guard/${plain(name)}/` }
	})));
}
function logOf(runs) {
	return require_scan.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs
	});
}
function runOf(report, docs) {
	const ids = ruleIds(report, docs);
	return {
		tool: { driver: {
			name: report.generator.name,
			version: report.generator.version,
			semanticVersion: report.generator.version,
			...docs.homepage === void 0 ? {} : { informationUri: docs.homepage },
			rules: ids.map((id) => descriptor(id, docs))
		} },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
		invocations: [invocation(report)],
		results: [...require_scan.bySeverity(report.findings).map((finding) => result(finding, report, ids)), ...require_scan.bySeverity(report.ignored).map((ignored) => suppressed(ignored, report, ids))]
	};
}
function ruleIds(report, docs) {
	const used = [...report.findings, ...report.ignored].map((finding) => finding.rule);
	const known = (docs.rules ?? []).map((rule) => rule.id);
	return [...new Set([...known, ...used])].sort();
}
function descriptor(id, docs) {
	const text = require_scan.ruleText(id, docs);
	const page = require_scan.rulePage(id, docs);
	const about = text?.about === void 0 ? [] : [text.about];
	return {
		id,
		shortDescription: { text: plain(text?.title ?? `Spend Guard: ${id}`) },
		fullDescription: { text: plain(text?.why ?? `Spend Guard: ${id}`) },
		help: help(id, text, page),
		...page === void 0 ? {} : { helpUri: page },
		...text?.level === void 0 ? {} : { defaultConfiguration: { level: LEVELS[text.level] } },
		properties: { tags: ["ai-spend", ...about] }
	};
}
function help(id, text, page) {
	if (text === void 0) return { text: `Spend Guard: ${plain(id)}` };
	const parts = [
		`${text.title}.`,
		text.why,
		...text.fix === void 0 ? [] : [text.fix]
	];
	const more = page === void 0 ? [] : [`[The page of ${id}](${page})`];
	return {
		text: plain(parts.join(" ")),
		markdown: [...parts, ...more].join("\n\n")
	};
}
function result(finding, report, ids) {
	const job = report.jobs.find((candidate) => candidate.workflow === finding.workflow && candidate.job === finding.job);
	const trails = job === void 0 ? [] : trailsOf(job);
	const fix = finding.fix === null ? "" : ` Fix: ${finding.fix}`;
	return {
		ruleId: finding.rule,
		ruleIndex: ids.indexOf(finding.rule),
		level: LEVELS[finding.level],
		message: { text: plain(`${finding.message}${fix}`) },
		locations: [{
			...location(finding.path, finding.line),
			logicalLocations: [{
				name: finding.job,
				fullyQualifiedName: `${finding.workflow}#${finding.job}`
			}]
		}],
		partialFingerprints: { "spendGuard/v1": finding.fingerprint },
		...trails.length === 0 ? {} : { codeFlows: trails.map(codeFlow) }
	};
}
function suppressed(ignored, report, ids) {
	const until = ignored.expires === null ? "" : ` (until ${ignored.expires})`;
	return {
		...result(ignored, report, ids),
		suppressions: [{
			kind: "external",
			justification: plain(`${ignored.reason}${until}`)
		}]
	};
}
function trailsOf(job) {
	return [...job.charges, ...job.dead].map((spent) => spent.evidence.slice(0, STEPS_MAX));
}
function codeFlow(trail) {
	return { threadFlows: [{ locations: atHome(trail).map((step) => ({ location: {
		...location(step.path, step.line, step.column),
		message: { text: plain(step.shows) }
	} })) }] };
}
function atHome(trail) {
	let last = trail[0];
	return trail.flatMap((step) => {
		if (require_scan.parseRemoteName(step.path) === void 0) {
			last = step;
			return [step];
		}
		const shows = `${step.path}:${step.line}: ${step.shows}`;
		return last === void 0 ? [] : [{
			...last,
			shows
		}];
	});
}
function invocation(report) {
	return {
		executionSuccessful: report.outcome !== "error",
		...report.diagnostics.length === 0 ? {} : { toolExecutionNotifications: report.diagnostics.map(notification) }
	};
}
function notification({ code, message, path, line }) {
	return {
		descriptor: { id: code },
		level: "warning",
		message: { text: plain(message) },
		locations: [location(path, line)]
	};
}
function location(path, line, column) {
	return { physicalLocation: {
		artifactLocation: {
			uri: require_start.encodePath(path),
			uriBaseId: ROOT
		},
		region: {
			startLine: line,
			...column === void 0 ? {} : { startColumn: column }
		}
	} };
}
function plain(text) {
	const line = require_start.clip(require_start.clean(text), MESSAGE_MAX);
	return line === "" ? "(no text)" : line.replaceAll("](", "] (");
}
exports.renderSarif = renderSarif;
exports.renderSarifTogether = renderSarifTogether;
