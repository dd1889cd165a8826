// src/github/client.ts
var GitHubError = class extends Error {
	kind;
	status;
	constructor(kind, status, message) {
		super(oneLine(message));
		this.name = "GitHubError";
		this.kind = kind;
		this.status = status;
	}
};
function oneLine(text) {
	const clean = text.slice(0, 1e3).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return clean.length > 300 ? `${clean.slice(0, 299)}\u2026` : clean;
}
Object.defineProperty(exports, "GitHubError", {
	enumerable: true,
	get: function() {
		return GitHubError;
	}
});
exports.oneLine = oneLine;
