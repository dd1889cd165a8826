let node_crypto = require("node:crypto");
// src/repository/blob-hash.ts
function blobHash(bytes, like) {
	return (0, node_crypto.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function bytesOfText(text) {
	return [text, "\ufeff" + text].map((one) => Buffer.from(one, "utf8"));
}
exports.blobHash = blobHash;
exports.bytesOfText = bytesOfText;
