const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_client = require("./client-BXawPqNv.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_blob_hash = require("./blob-hash-Bzd-ZI1n.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-C9KfAMji.js");
// src/repository/tree.ts
function directories(paths, alsoDirectories = []) {
	const found = new Map([["", new Map()]]);
	const add = (path, directory) => {
		const above = require_scan.parent(path);
		let names = found.get(above);
		if (names === void 0) {
			names = new Map();
			found.set(above, names);
			add(above, true);
		}
		names.set(path.slice(above === "" ? 0 : above.length + 1), directory);
	};
	for (const path of paths) add(path, false);
	for (const path of alsoDirectories) {
		add(path, true);
		if (!found.has(path)) found.set(path, new Map());
	}
	return new Map([...found].map(([path, names]) => [path, [...names].map(([name, directory]) => ({
		name,
		directory
	})).sort(require_scan.byName)]));
}
// src/github/remote.ts
var remote_exports = require_rolldown_runtime.__exportAll({
	forThisRound: () => forThisRound,
	settled: () => settled
});
const MAX_BLOBS = 2e4;
const MAX_BYTES = 256 * require_scan.MAX_FILE_BYTES;
const MAX_LINKS = 40;
async function openRemote(objects, at, commit, options = {}) {
	const listing = await require_online().openListing(objects, at, options.tree ?? commit, options.folder ?? "");
	const contents = new Map();
	const wanted = new Map();
	let fetched = {
		blobs: 0,
		bytes: 0
	};
	function bytesOf(entry) {
		const here = contents.get(entry.hash) ?? objects.here?.(entry.hash) ?? localBytes(options.local, entry);
		if (here === void 0) wanted.set(entry.hash, entry);
		else contents.set(entry.hash, here);
		return here;
	}
	function resolve(path) {
		let at = require_scan.normalize(path);
		for (let links = 0; at !== void 0 && links < MAX_LINKS; links++) {
			if (listing.isMissing(at)) return at;
			const link = firstLink(at, listing.files);
			if (link === void 0) return at;
			const target = bytesOf(link)?.toString("utf8");
			if (target === void 0) return link.path;
			const rest = at.slice(link.path.length);
			at = target.startsWith("/") ? void 0 : require_scan.normalize(`${require_scan.parent(link.path)}/./${target}${rest}`.replace(/^\//, ""));
		}
	}
	async function fetchBlobs(entries) {
		const found = await objects.readBlobs(entries.map(({ hash, bytes }) => ({
			at,
			hash,
			bytes
		})));
		for (const [index, entry] of entries.entries()) {
			const bytes = found[index];
			if (bytes === void 0 || bytes instanceof require_client.GitHubError) throw unreadable(entry, bytes);
			contents.set(entry.hash, Buffer.from(bytes));
		}
	}
	function unreadable({ path }, why) {
		const message = `${path} at ${commit.slice(0, 7)} cannot be read: ${why?.message ?? "no answer"}`;
		return new require_client.GitHubError(why?.kind ?? "broken", why?.status ?? null, message);
	}
	return {
		label: options.label ?? `${at.owner}/${at.repository}`,
		name: `${at.owner}/${at.repository}`,
		commit,
		read(path) {
			const place = resolve(path);
			if (place === void 0) return { kind: "outside" };
			const entry = listing.files.get(place);
			if (entry === void 0 || entry.kind === "module") return listing.tree.has(place) ? { kind: "directory" } : require_scan.absent(path, place);
			if (require_scan.isMisnamed(place)) return require_scan.MISNAMED;
			if (entry.bytes > 1048576) return {
				kind: "too-large",
				bytes: entry.bytes
			};
			const bytes = entry.kind === "link" ? void 0 : bytesOf(entry);
			return bytes === void 0 ? { kind: "missing" } : require_scan.decode(bytes);
		},
		list(path) {
			const place = resolve(path);
			if (place === void 0 || listing.isMissing(place, "and its own")) return [];
			return listing.tree.get(place) ?? [];
		},
		async catchUp() {
			const listed = await listing.catchUp();
			const batch = [...wanted.values()];
			wanted.clear();
			fetched = {
				blobs: fetched.blobs + batch.length,
				bytes: batch.reduce((sum, { bytes }) => sum + bytes, fetched.bytes)
			};
			if (fetched.blobs > MAX_BLOBS || fetched.bytes > MAX_BYTES) throw new Error(`more files would have to be fetched at ${commit.slice(0, 7)} than a run can hold: ${fetched.blobs} files, ${fetched.bytes} bytes. Check out the repository before this step.`);
			await fetchBlobs(batch);
			return listed || batch.length > 0;
		}
	};
}
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
function forThisRound(repository) {
	return isRemote(repository) ? { ...repository } : repository;
}
function isRemote(repository) {
	return "catchUp" in repository;
}
function localBytes(local, entry) {
	if (entry.kind !== "file" || entry.bytes > 1048576) return void 0;
	const read = local?.read(entry.path);
	if (read?.kind !== "text" || !read.utf8) return void 0;
	return require_blob_hash.bytesOfText(read.text).find((bytes) => bytes.length === entry.bytes && require_blob_hash.blobHash(bytes, entry.hash) === entry.hash);
}
function firstLink(path, files) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const entry = files.get(end === -1 ? path : path.slice(0, end));
		if (entry?.kind === "link") return entry;
		if (end === -1) return void 0;
	}
}
exports.directories = directories;
exports.forThisRound = forThisRound;
exports.openRemote = openRemote;
Object.defineProperty(exports, "remote_exports", {
	enumerable: true,
	get: function() {
		return remote_exports;
	}
});
exports.settled = settled;
