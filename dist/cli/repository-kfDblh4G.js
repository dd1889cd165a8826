// src/repository/repository.ts
/** The largest file that is read; GitHub refuses larger workflow files. */
const MAX_FILE_BYTES = 1048576;
/** A file's text, whatever its encoding; undefined where there is none to read. */
function textAt(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" ? read.text : void 0;
}
export { textAt as n, MAX_FILE_BYTES as t };
