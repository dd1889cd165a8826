const require_subject = require("./subject-CBd3la7U.js");
const require_client = require("./client-OGv-7RYT.js");
// src/github/content.ts
const MAX_FILES = 100;
function remoteReader(client) {
	const answers = new Map();
	return (file) => {
		const { owner, repository, path, ref } = file;
		const key = [
			owner.toLowerCase(),
			repository.toLowerCase(),
			path,
			ref
		].join("\n");
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = answers.size < MAX_FILES ? fetchFile(client, file) : tooMany();
		answers.set(key, answer);
		return answer;
	};
}
async function fetchFile(client, file) {
	try {
		return toRead(await client.readFile(file, file.path, file.ref));
	} catch (error) {
		const why = error instanceof require_client.GitHubError ? error.message : "an unexpected error";
		if (error instanceof require_client.GitHubError && (error.kind === "limited" || error.kind === "broken")) {
			const { owner, repository, path, ref } = file;
			throw new Error(`${owner}/${repository}/${path}@${ref} cannot be read: ${why}`);
		}
		return {
			kind: "unreachable",
			why
		};
	}
}
async function tooMany() {
	return {
		kind: "unreachable",
		why: `more than ${MAX_FILES} files of other repositories`
	};
}
function toRead(file) {
	return file.kind === "file" ? require_subject.decode(Buffer.from(file.bytes)) : file;
}
Object.defineProperty(exports, "remoteReader", {
	enumerable: true,
	get: function() {
		return remoteReader;
	}
});
