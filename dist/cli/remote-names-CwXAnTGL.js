const require_scan = require("./scan-DOU2cywy.js");
const require_plain_file = require("./plain-file-DqNxvjjN.js");
const require_start = require("./start-w9qQ2Ar6.js");
let node_crypto = require("node:crypto");
// src/cli/remote-names.ts
const MOST_BYTES = 67108864;
function namedRepositories(values) {
	const { remote = [], shard } = values;
	const list = values["remote-list"];
	const listed = list === void 0 ? [] : readList(list);
	const all = new Map([...remote, ...listed].map((text) => [text.toLowerCase(), text]));
	if (remote.length + (list === void 0 ? 0 : 1) === 0) throw new require_start.UsageError("say which repositories: --remote owner/name or --remote-list FILE");
	const parsed = [...all.values()].map((text) => [text, parseName(text)]);
	if (shard === void 0) return new Map(parsed);
	const { part, of } = parseShard(shard);
	return new Map(parsed.filter(([, head]) => partOf(head, of) === part));
}
function readList(path) {
	const file = require_plain_file.readPlainFile(path, MOST_BYTES);
	if (file.kind === "refused") throw new require_start.UsageError(`--remote-list ${JSON.stringify(path)}: ${file.why}`);
	return file.text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function parseName(text) {
	const named = require_scan.parseRemote(text.includes("@") ? text : `${text}@HEAD`);
	if (named === void 0 || named.path !== "") throw new require_start.UsageError(`a repository is named owner/name or owner/name@ref, not ${JSON.stringify(text.slice(0, 100))}`);
	const { owner, repository, ref } = named;
	return {
		owner,
		repository,
		ref
	};
}
function parseShard(text) {
	const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
	if (part === void 0 || of === void 0 || part < 1 || part > of) throw new require_start.UsageError(`--shard takes I/N, such as 3/12, not ${JSON.stringify(text)}`);
	return {
		part,
		of
	};
}
function countOf(flag, text) {
	if (!/^[1-9]\d{0,5}$/.test(text)) throw new require_start.UsageError(`${flag} takes a whole number from 1, not ${JSON.stringify(text)}`);
	return Number(text);
}
function partOf({ owner, repository }, of) {
	return (0, node_crypto.createHash)("sha256").update(`${owner}/${repository}`.toLowerCase()).digest().readUInt32BE(0) % of + 1;
}
exports.countOf = countOf;
exports.namedRepositories = namedRepositories;
