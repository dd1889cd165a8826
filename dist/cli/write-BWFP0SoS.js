const require_subject = require("./subject-B-CbABYP.js");
const require_index = require("./index.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/repository/place.ts
const MOST_LINKS = 40;
function atPlace(path, zones, use) {
	const made = [];
	try {
		return use(findPlace((0, node_path.resolve)(path), real(zones), made));
	} catch (error) {
		for (const folder of made.reverse()) removeEmpty(folder);
		throw error;
	}
}
function refusedPlace(path, zones) {
	try {
		const { folder, name } = findPlace((0, node_path.resolve)(path), real(zones), void 0);
		return look((0, node_path.join)(folder, name))?.isSymbolicLink() ? "it is a link" : void 0;
	} catch (error) {
		if (error instanceof require_index.WriteRefused) return error.message;
		throw error;
	}
}
function findPlace(path, zones, made) {
	let target = path;
	for (let links = 0; links < MOST_LINKS; links++) {
		const found = follow(target, zones, made);
		if (typeof found !== "string") return found;
		target = found;
	}
	throw new require_index.WriteRefused(`${path} leads through too many links`);
}
function follow(path, zones, made) {
	const { root } = (0, node_path.parse)(path);
	const names = (0, node_path.relative)(root, (0, node_path.dirname)(path)).split(node_path.sep).filter(Boolean);
	let folder = root;
	let guarded = isZone(folder, zones);
	for (const [index, name] of names.entries()) {
		const next = (0, node_path.join)(folder, name);
		if (guarded && require_subject.isGitInternal(name)) throw new require_index.WriteRefused(`${next} is git's own folder`);
		const stats = look(next) ?? make(next, made);
		if (stats?.isSymbolicLink()) {
			if (guarded || !isTrusted(stats)) throw new require_index.WriteRefused(`${next} is a link, and nothing is written through it`);
			return (0, node_path.join)((0, node_fs.realpathSync)(next), ...names.slice(index + 1), (0, node_path.basename)(path));
		}
		if (stats !== void 0 && !stats.isDirectory()) throw new require_index.WriteRefused(`${next} is not a folder`);
		folder = next;
		guarded ||= isZone(folder, zones);
	}
	return {
		folder,
		name: (0, node_path.basename)(path),
		guarded
	};
}
function make(folder, made) {
	if (made === void 0) return void 0;
	try {
		(0, node_fs.mkdirSync)(folder);
		made.push(folder);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	}
	return look(folder);
}
function removeEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch {}
}
function isZone(folder, zones) {
	return zones.includes(folder) || look((0, node_path.join)(folder, ".git")) !== void 0;
}
function isTrusted({ uid }) {
	return uid === 0 || uid === process.geteuid?.();
}
function look(path) {
	try {
		return (0, node_fs.lstatSync)(path);
	} catch (error) {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return void 0;
		throw error;
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function real(zones) {
	return zones.flatMap(realOrNone).filter((zone) => (0, node_path.dirname)(zone) !== zone);
}
function realOrNone(path) {
	try {
		return [(0, node_fs.realpathSync)(path)];
	} catch {
		return [];
	}
}
// src/repository/stage.ts
const UNFINISHED = /^\.spend-guard-[0-9a-f]{16}\.tmp$/;
const LEFT_BEHIND = 6e4;
function stage({ folder, name }, pieces, { like, sync }) {
	const beside = (0, node_path.join)(folder, `.spend-guard-${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
	const staged = {
		target: (0, node_path.join)(folder, name),
		beside
	};
	const file = (0, node_fs.openSync)(beside, "wx");
	try {
		for (const piece of pieces) (0, node_fs.writeFileSync)(file, piece);
		if (like !== void 0) becomeLike(file, like);
		if (sync) (0, node_fs.fsyncSync)(file);
	} catch (error) {
		(0, node_fs.closeSync)(file);
		drop(staged);
		throw error;
	}
	(0, node_fs.closeSync)(file);
	return staged;
}
function putInPlace({ target, beside }, fresh) {
	if (fresh) putFresh(beside, target);
	else (0, node_fs.renameSync)(beside, target);
}
function drop({ beside }) {
	try {
		(0, node_fs.rmSync)(beside, { force: true });
	} catch {}
}
function syncFolder(folder) {
	try {
		const file = (0, node_fs.openSync)(folder, "r");
		try {
			(0, node_fs.fsyncSync)(file);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	} catch {}
}
function sweep(folder) {
	for (const name of (0, node_fs.readdirSync)(folder)) {
		if (!UNFINISHED.test(name)) continue;
		const path = (0, node_path.join)(folder, name);
		const stats = look(path);
		if (stats?.isFile() === true && stats.uid === (process.geteuid?.() ?? stats.uid) && Date.now() - stats.mtimeMs > LEFT_BEHIND) (0, node_fs.rmSync)(path, { force: true });
	}
}
function putFresh(beside, target) {
	try {
		(0, node_fs.linkSync)(beside, target);
	} catch (error) {
		if (codeOf(error) === "EEXIST" || look(target) !== void 0) throw error;
		(0, node_fs.renameSync)(beside, target);
		return;
	}
	drop({
		target,
		beside
	});
}
function becomeLike(file, { uid, gid, mode }) {
	const now = (0, node_fs.fstatSync)(file);
	if (now.uid !== uid || now.gid !== gid) try {
		(0, node_fs.fchownSync)(file, uid, gid);
	} catch {}
	(0, node_fs.fchmodSync)(file, mode & 511);
}
// src/repository/write.ts
function replaceFiles(directory, replacements) {
	const ready = [];
	const written = [];
	try {
		for (const one of replacements) ready.push(makeReady(directory, one));
		for (const one of ready) mustBeAsRead(one);
		for (const one of ready) {
			mustBeAsRead(one);
			putInPlace(one, one.bytes === void 0);
			written.push(one.path);
		}
		for (const folder of new Set(ready.map(({ target }) => (0, node_path.dirname)(target)))) syncFolder(folder);
	} catch (error) {
		for (const one of ready) drop(one);
		throw told(error, written, replacements);
	}
}
function isReplaceable(directory, path) {
	return refusedPlace((0, node_path.join)(directory, path), [directory]) === void 0;
}
function writeResult(path, pieces, zones) {
	if (STANDARD_STREAM.test(path)) return writeInto(path, pieces);
	atPlace(path, zones, (place) => {
		const target = (0, node_path.join)(place.folder, place.name);
		const there = look(target);
		mustBeWritable(target, there, place);
		if (there !== void 0 && !there.isFile()) return writeInto(target, pieces);
		sweep(place.folder);
		putInPlaceOrDrop(stage(place, pieces, {
			like: there,
			sync: false
		}));
	});
}
const STANDARD_STREAM = /^\/dev\/(?:std(?:out|err)|fd\/\d+)$/;
function writeInto(path, pieces) {
	(0, node_fs.writeFileSync)(path, [...pieces].join(""));
}
function putInPlaceOrDrop(staged) {
	try {
		putInPlace(staged, false);
	} catch (error) {
		drop(staged);
		throw error;
	}
}
function makeReady(directory, { path, before, after }) {
	const at = require_subject.normalize(path);
	if (at === void 0 || at === "") throw new require_index.WriteRefused(`${path} leads out of the repository`);
	return atPlace((0, node_path.join)(directory, at), [directory, "."], (place) => {
		const target = (0, node_path.join)(place.folder, place.name);
		const there = look(target);
		mustBeWritable(target, there, {
			...place,
			guarded: true
		});
		const bytes = there && (0, node_fs.readFileSync)(target);
		mustEqual(path, bytes, before);
		sweep(place.folder);
		return {
			...stage(place, [withMark(bytes, after)], {
				like: there,
				sync: true
			}),
			path,
			bytes
		};
	});
}
function mustBeWritable(target, there, { guarded }) {
	if (there === void 0 || there.isFile()) return;
	if (there.isDirectory()) throw new require_index.WriteRefused(`${target} is a folder`);
	if (there.isSymbolicLink()) throw new require_index.WriteRefused(`${target} is a link, and nothing is written through it`);
	if (guarded) throw new require_index.WriteRefused(`${target} is not an ordinary file`);
}
function mustBeAsRead({ target, path, bytes }) {
	const there = look(target);
	if (there?.isSymbolicLink()) throw new require_index.WriteRefused(`${target} became a link`);
	const now = there && (0, node_fs.readFileSync)(target);
	if (!(bytes === void 0 ? now === void 0 : now?.equals(bytes) === true)) throw changed(path, bytes === void 0);
}
function mustEqual(path, bytes, before) {
	const now = bytes && require_subject.decode(bytes);
	if (now?.kind === "too-large") throw new require_index.WriteRefused(`${path} has ${now.bytes} bytes`);
	if ((now?.kind === "text" ? now.text : void 0) !== before) throw changed(path, before === void 0);
}
function changed(path, fresh) {
	return new Error(fresh ? `${path} appeared meanwhile` : `${path} was changed since it was read; run it again`);
}
function withMark(bytes, text) {
	return bytes?.toString("utf8", 0, 3) === "\ufeff" ? "\ufeff" + text : text;
}
function told(error, written, replacements) {
	const why = error instanceof Error ? error.message : String(error);
	if (written.length === 0) {
		const message = `nothing was written: ${why}`;
		return error instanceof require_index.WriteRefused ? new require_index.WriteRefused(message) : new Error(message);
	}
	const rest = replacements.map(({ path }) => path).filter((path) => !written.includes(path));
	return new Error(`${why}\nwritten: ${written.join(", ")}\nnot written: ${rest.join(", ")}`);
}
Object.defineProperty(exports, "isReplaceable", {
	enumerable: true,
	get: function() {
		return isReplaceable;
	}
});
Object.defineProperty(exports, "replaceFiles", {
	enumerable: true,
	get: function() {
		return replaceFiles;
	}
});
Object.defineProperty(exports, "writeResult", {
	enumerable: true,
	get: function() {
		return writeResult;
	}
});
