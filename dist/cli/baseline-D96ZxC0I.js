const require_subject = require("./subject-De3DKkoP.js");
const require_repository = require("./repository-BmqqXqx5.js");
const require_write = require("./write-Dn7IkFMB.js");
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
	const subject = await require_subject.openSubject(require_subject.folderOf("baseline", positionals), values, io);
	const { directory, repository } = subject;
	require_subject.mustHaveWorkflows(repository);
	const before = require_subject.findBaseline(repository);
	const fullName = io.environment.GITHUB_REPOSITORY;
	const options = {
		...subject,
		today: io.today(),
		fullName
	};
	const { findings } = await require_subject.settledFor(subject, () => require_subject.guard(repository, options));
	const [was, after] = [require_repository.textAt(repository, require_subject.BASELINE_PATH), require_subject.writeBaseline(findings)];
	require_write.replaceFiles(directory, [{
		path: require_subject.BASELINE_PATH,
		before: was,
		after
	}]);
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
