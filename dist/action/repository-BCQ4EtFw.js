// src/repository/path.ts
function normalize(path) {
	if (path.startsWith("/")) return void 0;
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function isMisnamed(path) {
	return path.includes("\ufffd");
}
function parent(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isGitInternal(path) {
	return /^\.git(\/|$)/i.test(path);
}
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
function absent(path, place) {
	return normalize(path) === place ? { kind: "missing" } : DANGLING;
}
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
Object.defineProperty(exports, "absent", {
	enumerable: true,
	get: function() {
		return absent;
	}
});
Object.defineProperty(exports, "isGitInternal", {
	enumerable: true,
	get: function() {
		return isGitInternal;
	}
});
Object.defineProperty(exports, "isMisnamed", {
	enumerable: true,
	get: function() {
		return isMisnamed;
	}
});
Object.defineProperty(exports, "normalize", {
	enumerable: true,
	get: function() {
		return normalize;
	}
});
Object.defineProperty(exports, "parent", {
	enumerable: true,
	get: function() {
		return parent;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
