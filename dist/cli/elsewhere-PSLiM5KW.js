const require_content = require("./content-BSgQu-5I.js");
// src/github/elsewhere.ts
const MAX_ROUNDS = 10;
const AT_ONCE = 8;
function openElsewhere(client) {
	const fetchFile = require_content.remoteReader(client);
	const answers = new Map();
	const wanted = new Map();
	let rounds = 0;
	return {
		read(file) {
			const key = keyOf(file);
			const answer = answers.get(key);
			if (answer === void 0) wanted.set(key, file);
			return answer ?? { kind: "waiting" };
		},
		async catchUp() {
			const batch = [...wanted];
			wanted.clear();
			if (batch.length > 0) rounds++;
			for (let start = 0; start < batch.length; start += AT_ONCE) await Promise.all(batch.slice(start, start + AT_ONCE).map(async ([key, file]) => {
				answers.set(key, rounds > MAX_ROUNDS ? TOO_DEEP : await fetchFile(file));
			}));
			return batch.length > 0;
		}
	};
}
const TOO_DEEP = {
	kind: "unreachable",
	why: `more than ${MAX_ROUNDS} files of other repositories lead to one another`
};
function keyOf({ owner, repository, path, ref }) {
	return [
		owner.toLowerCase(),
		repository.toLowerCase(),
		path,
		ref
	].join("\n");
}
exports.openElsewhere = openElsewhere;
