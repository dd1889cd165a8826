// src/github/remote.ts
/**
* Does `work` over sources of which some are fetched, again and again until it asked for nothing
* that was not there. Every round but the last is thrown away; `work` must have no side effects.
*/
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
