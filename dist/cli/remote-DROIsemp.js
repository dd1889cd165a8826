// src/github/remote.ts
async function settled(sources, work) {
	const remotes = sources.filter(isFetching);
	for (;;) {
		const result = await work();
		if (!(await Promise.all(remotes.map((remote) => remote.catchUp()))).includes(true)) return result;
	}
}
function isFetching(source) {
	return source !== void 0 && "catchUp" in source;
}
exports.settled = settled;
