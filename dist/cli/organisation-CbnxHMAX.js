const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_remote_names = require("./remote-names-CwXAnTGL.js");
// src/cli/organisation.ts
const HELP = `Usage: spend-guard organisation list OWNER [options]
       spend-guard organisation shards FILE [options]
       spend-guard organisation complete FILE --reports FOLDER

What a scan of many repositories needs around it: docs/organisation.md.

list      Print the repositories of an organisation or a person that the token in
          GITHUB_TOKEN or GH_TOKEN may see, one on a line, for scan --remote-list.
          Archived and empty ones and forks are left out
  --include GLOB    Only those whose name matches; may be given several times
  --exclude GLOB    Not those; may be given several times
  --archived        Also archived ones
  --forks           Also forks
  --pushed-since D  Only what was pushed to on this day or later, as YYYY-MM-DD
  --format FORMAT   text (default) or json
  --output FILE     Write there instead of standard output

shards    Print as a JSON list into which parts the names of a file are best cut,
          for a matrix of jobs that run scan --shard
  --each N          How many repositories in a part, as far as there are enough
                    parts (default: 50)
  --most N          How many parts at most (default: 256, as many jobs as GitHub
                    lets a matrix have)

complete  Write for every repository of a file of which FOLDER says nothing that it
          was not read: a part that never ended leaves no hole

Exit status: 0 done, 2 bad arguments or no repository left, 3 GitHub could not be
asked.
`;
const OPTIONS = {
	include: {
		type: "string",
		multiple: true
	},
	exclude: {
		type: "string",
		multiple: true
	},
	archived: {
		type: "boolean",
		default: false
	},
	forks: {
		type: "boolean",
		default: false
	},
	"pushed-since": { type: "string" },
	format: {
		type: "string",
		default: "text"
	},
	output: { type: "string" },
	each: {
		type: "string",
		default: "50"
	},
	most: {
		type: "string",
		default: "256"
	},
	reports: { type: "string" }
};
const VERBS = [
	"list",
	"shards",
	"complete"
];
const FORMATS = ["text", "json"];
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const [verb, what, ...more] = positionals;
	if (verb === void 0 || what === void 0 || more.length > 0) throw new require_start.UsageError("organisation takes one verb and what it is about: organisation list acme");
	switch (require_start.oneOf("organisation", verb, VERBS)) {
		case "list": return list(what, values, io);
		case "shards": return shards(what, values, io);
		case "complete": return complete(what, values, io);
	}
}
async function list(owner, values, io) {
	const format = require_start.oneOf("--format", values.format, FORMATS);
	if (!/^[\w-]{1,100}$/.test(owner)) throw new require_start.UsageError(`${JSON.stringify(owner)} is no name of an organisation or a person`);
	const [{ connect }, { chosenBy }] = await Promise.all([Promise.resolve().then(() => require("./octokit-C-R2hrbz.js")).then((n) => n.octokit_exports), Promise.resolve().then(() => require("./organisation-filter-GD0MkzXm.js"))]);
	const choose = chosenBy(values);
	const client = await connect(require_scan.connectionFor("organisation list", io.environment));
	const all = [];
	let after;
	do {
		const page = await client.readRepositories(owner, after);
		all.push(...page.repositories);
		after = page.next;
		io.progress?.say(`Listed ${all.length} repositories`);
	} while (after !== void 0);
	io.progress?.clear();
	const { chosen, leftOut } = choose(all);
	const why = Object.entries(leftOut).map(([reason, count]) => `${count} ${reason}`);
	if (why.length > 0) io.stderr(`spend-guard: left out: ${why.join(", ")}\n`);
	if (chosen.length === 0) throw new require_start.UsageError(`of ${require_start.terminal(owner)} no repository is left to scan`);
	const text = format === "json" ? require_scan.stringify({
		schema: "spend-guard/repositories/v1",
		owner,
		repositories: chosen,
		leftOut
	}) : chosen.map(({ name }) => `${name}\n`).join("");
	if (values.output === void 0) io.stdout(text);
	else require_scan.writeResult(values.output, [text], ["."]);
	return require_start.EXIT.clean;
}
function shards(file, values, io) {
	const { size } = require_remote_names.namedRepositories({
		"remote-list": file,
		wait: "0"
	});
	if (size === 0) throw new require_start.UsageError(`there is no repository in ${JSON.stringify(file)}`);
	const parts = Math.min(require_remote_names.countOf("--most", values.most), Math.ceil(size / require_remote_names.countOf("--each", values.each)));
	const names = Array.from({ length: parts }, (_, index) => `${index + 1}/${parts}`);
	io.stdout(`${JSON.stringify(names)}\n`);
	return require_start.EXIT.clean;
}
async function complete(file, { reports }, io) {
	if (reports === void 0) throw new require_start.UsageError("organisation complete needs --reports FOLDER");
	const { missingIn, recordUnread } = await Promise.resolve().then(() => require("./report-folder-DAiGn7rL.js"));
	const names = [...require_remote_names.namedRepositories({
		"remote-list": file,
		wait: "0"
	}).values()].map(({ owner, repository }) => `${owner}/${repository}`);
	const missing = missingIn(reports, names);
	for (const name of missing) recordUnread(reports, name, "the part of the scan that it was in did not end", null);
	const there = names.length - missing.length;
	io.stdout(`${there} of ${names.length} repositories had a file; ${missing.length} written as not read\n`);
	return require_start.EXIT.clean;
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.VERBS = VERBS;
exports.run = run;
