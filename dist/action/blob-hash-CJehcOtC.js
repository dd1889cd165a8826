let node_crypto = require("node:crypto");
// src/github/fields.ts
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
function listField(value, ...path) {
	const found = field(value, ...path);
	return Array.isArray(found) ? found : [];
}
function hashField(value, ...path) {
	return asHash(textField(value, ...path));
}
function asHash(text) {
	if (text === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return void 0;
	return /^0+$/.test(text) ? void 0 : text;
}
// src/repository/blob-hash.ts
function blobHash(bytes, like) {
	return (0, node_crypto.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function bytesOfText(text) {
	return [text, "\ufeff" + text].map((one) => Buffer.from(one, "utf8"));
}
function isNameOf(hash, text) {
	return bytesOfText(text).some((bytes) => blobHash(bytes, hash) === hash);
}
exports.asHash = asHash;
exports.blobHash = blobHash;
exports.bytesOfText = bytesOfText;
exports.field = field;
exports.hashField = hashField;
exports.isNameOf = isNameOf;
exports.listField = listField;
exports.numberField = numberField;
exports.textField = textField;
