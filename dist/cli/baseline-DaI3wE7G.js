const require_subject = require("./subject-D5nt2SWa.js");
const require_write = require("./write-B6vako3Y.js");
const require_index = require("./index.js");
// src/cli/baseline.ts
const HELP = `Usage: spend-guard baseline [DIR] [options]

Writes the findings of today to ${require_subject.BASELINE_PATH}. Every scan
lists them as ignored from then on, and only new ones fail. An older baseline is
replaced: what was fixed since is no longer tolerated.

${require_subject.SUBJECT_HELP}

Exit status: 0 written, 2 bad arguments or bad policy, 3 the guard could not
finish.
`;
async function run(words, io) {
	const { values, positionals } = require_index.readWords(words, require_subject.SUBJECT_OPTIONS);
	const directory = require_subject.folderOf("baseline", positionals);
	const subject = await require_subject.openSubject(directory, values, io);
	const { repository } = subject;
	const before = require_subject.findBaseline(repository);
	const fullName = io.environment.GITHUB_REPOSITORY;
	const options = {
		...subject,
		today: io.today(),
		fullName
	};
	const { findings } = await require_subject.settledFor(subject, () => require_subject.guard(repository, options));
	const objection = require_write.writeInto(directory, repository, require_subject.BASELINE_PATH, require_subject.writeBaseline(findings));
	if (objection !== void 0) throw new require_index.UsageError(objection);
	const old = "fingerprints" in before ? before.fingerprints : new Set();
	const kept = findings.filter((one) => old.has(one.fingerprint)).length;
	const gone = old.size - kept;
	io.stdout(`Wrote ${require_subject.BASELINE_PATH}: ${count(findings.length)} tolerated, ${findings.length - kept} of them new${gone > 0 ? `, ${gone} gone since the last baseline` : ""}.\nCommit it; every scan reads it. \`spend-guard scan --no-baseline\` shows what it hides.
`);
	return require_index.EXIT.clean;
}
function count(findings) {
	return findings === 1 ? "1 finding" : `${findings} findings`;
}
exports.HELP = HELP;
exports.run = run;
