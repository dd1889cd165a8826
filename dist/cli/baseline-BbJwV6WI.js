const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/cli/baseline.ts
const HELP = `Usage: spend-guard baseline [DIR] [options]

Writes the findings of today to ${require_scan.BASELINE_PATH}. Every scan
lists them as ignored from then on, and only new ones fail. An older baseline is
replaced: what was fixed since is no longer tolerated.

${require_scan.SUBJECT_HELP}

Exit status: 0 written, 2 bad arguments or bad policy, 3 the guard could not
finish.
`;
const OPTIONS = require_scan.SUBJECT_OPTIONS;
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const subject = await require_scan.openSubject(require_scan.folderOf("baseline", positionals), values, io);
	const { directory, repository } = subject;
	require_scan.mustHaveWorkflows(subject, io);
	const before = require_scan.findBaseline(repository);
	const options = {
		...subject,
		today: io.today()
	};
	const judged = await require_scan.settledFor(subject, () => require_scan.guard(repository, options));
	const findings = require_scan.withAlike(judged.findings);
	const [was, after] = [require_scan.textAt(repository, require_scan.BASELINE_PATH), require_scan.writeBaseline(judged.findings)];
	require_scan.replaceFiles(directory, [{
		path: require_scan.BASELINE_PATH,
		before: was,
		after
	}]);
	const old = "fingerprints" in before ? before.fingerprints : new Set();
	const kept = findings.filter((one) => old.has(one.fingerprint)).length;
	const gone = old.size - kept;
	io.stdout(`Wrote ${require_scan.BASELINE_PATH}: ${count(findings.length)} tolerated, ${findings.length - kept} of them new${gone > 0 ? `, ${gone} gone since the last baseline` : ""}.\nCommit it; every scan reads it. \`spend-guard scan --no-baseline\` shows what it hides.
`);
	return require_start.EXIT.clean;
}
function count(findings) {
	return findings === 1 ? "1 finding" : `${findings} findings`;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
