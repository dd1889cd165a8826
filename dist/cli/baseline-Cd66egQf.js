import { d as findBaseline, f as writeBaseline, i as folderOf, n as SUBJECT_OPTIONS, o as openSubject, p as guard, s as settledFor, t as SUBJECT_HELP, u as BASELINE_PATH } from "./subject-SSrN-c1n.js";
import { t as writeInto } from "./write-CDFg6kpA.js";
import { i as EXIT, r as readWords, t as UsageError } from "./usage-B3MuqzIJ.js";
// src/cli/baseline.ts
const HELP = `Usage: spend-guard baseline [DIR] [options]

Writes the findings of today to ${BASELINE_PATH}. Every scan
lists them as ignored from then on, and only new ones fail. An older baseline is
replaced: what was fixed since is no longer tolerated.

${SUBJECT_HELP}

Exit status: 0 written, 2 bad arguments or bad policy, 3 the guard could not
finish.
`;
async function run(words, io) {
	const { values, positionals } = readWords(words, SUBJECT_OPTIONS);
	const directory = folderOf("baseline", positionals);
	const subject = await openSubject(directory, values, io);
	const { repository } = subject;
	const before = findBaseline(repository);
	const fullName = io.environment.GITHUB_REPOSITORY;
	const options = {
		...subject,
		today: io.today(),
		fullName
	};
	const { findings } = await settledFor(subject, () => guard(repository, options));
	const objection = writeInto(directory, repository, BASELINE_PATH, writeBaseline(findings));
	if (objection !== void 0) throw new UsageError(objection);
	const old = "fingerprints" in before ? before.fingerprints : /* @__PURE__ */ new Set();
	const kept = findings.filter((one) => old.has(one.fingerprint)).length;
	const gone = old.size - kept;
	io.stdout(`Wrote ${BASELINE_PATH}: ${count(findings.length)} tolerated, ${findings.length - kept} of them new${gone > 0 ? `, ${gone} gone since the last baseline` : ""}.\nCommit it; every scan reads it. \`spend-guard scan --no-baseline\` shows what it hides.
`);
	return EXIT.clean;
}
function count(findings) {
	return findings === 1 ? "1 finding" : `${findings} findings`;
}
export { HELP, run };
