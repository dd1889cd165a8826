// src/repository/repository.ts
const MAX_FILE_BYTES = 1048576;
const DANGLING = {
	kind: "unreadable",
	why: "is a link to something that is not there"
};
const MISNAMED = {
	kind: "unreadable",
	why: "has a name that is not UTF-8"
};
function textAt(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" ? read.text : void 0;
}
Object.defineProperty(exports, "DANGLING", {
	enumerable: true,
	get: function() {
		return DANGLING;
	}
});
Object.defineProperty(exports, "MAX_FILE_BYTES", {
	enumerable: true,
	get: function() {
		return MAX_FILE_BYTES;
	}
});
Object.defineProperty(exports, "MISNAMED", {
	enumerable: true,
	get: function() {
		return MISNAMED;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
