// src/repository/elsewhere.ts
/** What stands in a text that GitHub would take for a place in another repository. */
const OWNER = /^[\w-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const MAX_PARTS = 20;
/**
* `owner/repository/path@ref` taken apart; `path` is '' for an action at the root. Undefined where a
* part is none that GitHub allows: it becomes part of an address, and somebody else wrote it.
*/
function parseRemote(uses) {
	const at = uses.indexOf("@");
	if (at < 0) return void 0;
	const [owner = "", repository = "", ...path] = uses.slice(0, at).split("/");
	const ref = uses.slice(at + 1);
	const parts = [
		repository,
		...path,
		...ref.split("/")
	];
	return OWNER.test(owner) && parts.length <= MAX_PARTS && parts.every((p) => PART.test(p)) ? {
		owner,
		repository,
		path: path.join("/"),
		ref
	} : void 0;
}
/** How a place in another repository is named wherever a path is: `owner/repository/path@ref`. */
function remoteName({ owner, repository, path, ref }) {
	return `${owner}/${repository}/${path}@${ref}`;
}
/**
* The same, read back: undefined for a path of this repository. Only workflow and action files are
* read elsewhere, and none of this repository's own is read under a name that goes on after `.yml`.
*/
function parseRemoteName(path) {
	return /\.ya?ml@[^@]+$/i.test(path) ? parseRemote(path) : void 0;
}
export { parseRemoteName as n, remoteName as r, parseRemote as t };
