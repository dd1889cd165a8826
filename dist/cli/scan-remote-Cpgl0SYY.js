const require_client = require("./client-BXawPqNv.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-C9KfAMji.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_blob_hash = require("./blob-hash-Bzd-ZI1n.js");
const require_plain_file = require("./plain-file-DqNxvjjN.js");
const require_octokit = require("./octokit-C-R2hrbz.js");
const require_remote = require("./remote-BxP-rhaB.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_remote_names = require("./remote-names-CwXAnTGL.js");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
// src/repository/tree-hash.ts
const MOST_DEEP = 200;
function treeHash(leaves, like) {
	const root = new Map();
	for (const leaf of leaves) if (!put(root, leaf)) return void 0;
	return hashOf(root, like.length === 64 ? "sha256" : "sha1").toString("hex");
}
function put(root, leaf) {
	const parts = leaf.path.split("/");
	const name = parts.pop() ?? "";
	if (parts.length > MOST_DEEP) return false;
	let at = root;
	for (const part of parts) {
		const below = at.get(part) ?? new Map();
		if (!(below instanceof Map)) return false;
		at.set(part, below);
		at = below;
	}
	if (at.has(name)) return false;
	at.set(name, leaf);
	return true;
}
function hashOf(folder, algorithm) {
	const bytes = [...folder].map(([name, one]) => {
		const below = one instanceof Map;
		const mode = below ? "40000" : one.mode;
		const hash = below ? hashOf(one, algorithm) : Buffer.from(one.hash, "hex");
		return {
			order: Buffer.from(below ? `${name}/` : name),
			bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`), hash])
		};
	}).sort((a, b) => a.order.compare(b.order)).map((one) => one.bytes);
	const length = bytes.reduce((sum, one) => sum + one.length, 0);
	const hash = (0, node_crypto.createHash)(algorithm).update(`tree ${length}\0`);
	for (const one of bytes) hash.update(one);
	return hash.digest();
}
// src/repository/pack.ts
const EMPTY_PACK = {
	tree: void 0,
	leaves: [],
	blobs: new Map()
};
const SCHEMA = "spend-guard/pack/v1";
const TEXT = "t";
const BYTES = "b";
function writePack(of, { tree, leaves, blobs }) {
	const lines = leaves.map(({ mode, hash, bytes, path }) => `${mode} ${hash} ${bytes} ${path}`);
	const contents = [...blobs].map(([hash, bytes]) => [hash, packed(bytes)]);
	return `${JSON.stringify({
		schema: SCHEMA,
		of,
		tree,
		leaves: lines,
		blobs: contents
	})}\n`;
}
function readPack(text, of) {
	const data = parsed(text);
	if (data?.schema !== SCHEMA || data.of !== of) return EMPTY_PACK;
	const blobs = new Map();
	for (const one of listOf(data.blobs)) {
		const [hash, content] = listOf(one);
		if (typeof hash !== "string" || typeof content !== "string") continue;
		const bytes = unpacked(content);
		if (require_blob_hash.blobHash(bytes, hash) === hash) blobs.set(hash, bytes);
	}
	const leaves = listOf(data.leaves).flatMap(leafOf);
	const { tree } = data;
	return typeof tree === "string" && treeHash(leaves, tree) === tree ? {
		tree,
		leaves,
		blobs
	} : {
		...EMPTY_PACK,
		blobs
	};
}
function parsed(text) {
	const data = require_scan.parseJson(text);
	return typeof data === "object" && data !== null ? { ...data } : void 0;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function leafOf(line) {
	const found = typeof line === "string" ? /^(\d{5,6}) ([0-9a-f]+) (\d+) (.+)$/s.exec(line) : null;
	if (found === null) return [];
	const [, mode = "", hash = "", bytes, path = ""] = found;
	return [{
		mode,
		hash,
		bytes: Number(bytes),
		path
	}];
}
function packed(bytes) {
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? `${TEXT}${text}` : `${BYTES}${bytes.toString("base64")}`;
}
function unpacked(content) {
	return Buffer.from(content.slice(1), content.startsWith(BYTES) ? "base64" : "utf8");
}
// src/github/kept.ts
const MOST_BYTES = 67108864;
function keptObjects(objects, { folder, apiUrl, at }) {
	const name = `${at.owner}/${at.repository}`.toLowerCase();
	const of = `${apiUrl} ${name}`;
	const path = (0, node_path.join)(folder, new URL(apiUrl).host.replace(/[^\w.-]/g, "_"), `${name}.json`);
	const file = require_plain_file.readPlainFile(path, MOST_BYTES);
	const known = file.kind === "text" ? readPack(file.text, of) : EMPTY_PACK;
	const used = new Map();
	let listing = {
		tree: void 0,
		leaves: []
	};
	let fresh = false;
	return {
		async readTree(where, tree, deep) {
			if (!deep) return objects.readTree(where, tree, deep);
			if (tree === known.tree) {
				listing = known;
				return {
					entries: known.leaves.map(entryOf),
					complete: true
				};
			}
			const answer = await objects.readTree(where, tree, deep);
			const leaves = leavesOf(answer);
			if (answer.complete && treeHash(leaves, tree) === tree) {
				listing = {
					tree,
					leaves
				};
				fresh = true;
			}
			return answer;
		},
		here(hash) {
			const bytes = known.blobs.get(hash);
			if (bytes !== void 0) used.set(hash, bytes);
			return bytes;
		},
		async readBlobs(wanted) {
			const answers = await objects.readBlobs(wanted);
			for (const [index, { hash }] of wanted.entries()) {
				const answer = answers[index];
				if (answer === void 0 || answer instanceof require_client.GitHubError) continue;
				used.set(hash, Buffer.from(answer));
				fresh = true;
			}
			return answers;
		},
		keep(whole) {
			if (!fresh && (!whole || used.size === known.blobs.size)) return;
			const blobs = whole ? used : new Map([...known.blobs, ...used]);
			const { tree, leaves } = listing.tree === void 0 ? known : listing;
			require_scan.writeResult(path, [writePack(of, {
				tree,
				leaves,
				blobs
			})], [folder]);
		}
	};
}
function leavesOf({ entries }) {
	return entries.filter(({ kind }) => kind !== "directory");
}
function entryOf({ path, mode, hash, bytes }) {
	return {
		path,
		kind: mode === "160000" ? "module" : mode === "120000" ? "link" : "file",
		mode,
		hash,
		bytes
	};
}
// src/github/pool.ts
function pooled(objects) {
	let waiting = [];
	let underWay = 0;
	async function counted(request) {
		underWay++;
		try {
			return await request();
		} finally {
			underWay--;
			later();
		}
	}
	function later() {
		setImmediate(() => {
			if (underWay > 0 || waiting.length === 0) return;
			const batch = waiting;
			waiting = [];
			counted(() => ask(batch));
		});
	}
	async function ask(batch) {
		const answers = await objects.readBlobs(batch.flatMap(({ wanted }) => wanted)).catch(require_online().asError);
		let at = 0;
		for (const { wanted, answer } of batch) {
			answer(answers instanceof require_client.GitHubError ? wanted.map(() => answers) : answers.slice(at, at + wanted.length));
			at += wanted.length;
		}
	}
	return {
		readTree: (...of) => counted(() => objects.readTree(...of)),
		readBlobs: (wanted) => new Promise((answer) => {
			waiting.push({
				wanted,
				answer
			});
			later();
		})
	};
}
// src/cli/hub.ts
const RETURNS = 8;
async function openHub(values, io) {
	const visibility = require_start.oneOf("--visibility", values.visibility, require_scan.VISIBILITIES);
	const connection = require_scan.connectionFor("--remote", io.environment);
	const pace = {
		longestWait: minutesOf(values.wait) * 6e4,
		returns: RETURNS
	};
	const client = await require_octokit.connect({
		...connection,
		pace
	});
	const objects = pooled(client);
	const answers = new Map();
	const { cache: folder } = values;
	const { apiUrl } = connection;
	function keep(kept, whole) {
		try {
			kept?.keep(whole);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			io.stderr(`spend-guard: not kept: ${require_start.terminal(why)}\n`);
		}
	}
	return {
		async heads(wanted) {
			return (await client.readHeads(wanted)).map((head, index) => atHome(head, wanted[index]));
		},
		async scan(head) {
			const at = {
				owner: head.owner,
				repository: head.repository
			};
			const kept = folder === void 0 ? void 0 : keptObjects(objects, {
				folder,
				apiUrl,
				at
			});
			let whole = false;
			try {
				const { commit, tree } = head;
				const repository = await require_remote.openRemote(kept ?? objects, at, commit, { tree });
				const resolve = values.online ? require_online().policyResolver(client, answers) : void 0;
				const loaded = await require_remote.settled([repository], () => require_scan.findPolicy(require_remote.forThisRound(repository), values.policy, resolve));
				const subject = {
					repository,
					policy: await require_scan.policyOf(loaded),
					fullName: `${at.owner}/${at.repository}`,
					visibility: visibility === "unknown" ? head.visibility : visibility,
					elsewhere: values.online ? require_online().openElsewhere(client, answers) : void 0,
					progress: void 0
				};
				const scanned = await require_scan.scanSubject(subject, values, io);
				whole = true;
				return scanned;
			} finally {
				keep(kept, whole);
			}
		}
	};
}
function atHome(head, asked) {
	if (head instanceof require_client.GitHubError || asked === void 0) return head;
	if (head.owner.toLowerCase() === asked.owner.toLowerCase()) return head;
	const now = `${head.owner}/${head.repository}`;
	return new require_client.GitHubError("missing", 301, `it was moved to ${now}; name it so if that is meant`);
}
function minutesOf(text) {
	const minutes = Number(text);
	if (text.trim() === "" || !(minutes >= 0 && minutes <= 360)) throw new require_start.UsageError(`--wait takes minutes from 0 to 360, not ${JSON.stringify(text)}`);
	return minutes;
}
// src/cli/side-by-side.ts
const AT_ONCE = 12;
async function sideBySide(items, work) {
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest) await work(item, index);
	};
	await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
}
// src/cli/scan-remote.ts
async function scanRemote({ values, positionals, format, view, io }) {
	if (positionals.length > 0) throw new require_start.UsageError("--remote and --remote-list go without a folder");
	if (values.history || values.records !== void 0) throw new require_start.UsageError("--history and --records go with a checkout, not with --remote");
	const named = require_remote_names.namedRepositories(values);
	if (values.reports !== void 0 && (values.output !== void 0 || values.format !== "text")) throw new require_start.UsageError("--reports writes JSON, and goes without --output and --format");
	const hub = await openHub(values, io);
	const names = [...named.keys()];
	const heads = await hub.heads([...named.values()]);
	if (values.reports !== void 0) {
		const { writeReports } = await Promise.resolve().then(() => require("./scan-reports-C9EuqgFM.js"));
		return writeReports(names.map((name, index) => ({
			name,
			head: heads[index] ?? never()
		})), values.reports, {
			hub,
			view,
			io
		});
	}
	const scans = new Map();
	await sideBySide(names, async (name, index) => {
		const scan = scanAt(heads[index] ?? never());
		scans.set(name, scan);
		await scan.catch(() => {});
	});
	const scanned = (name) => scans.get(name) ?? never();
	const [only] = names;
	if (names.length > 1 || only === void 0) {
		const { scanSeveral } = await Promise.resolve().then(() => require("./scan-several-BEbwKf1L.js"));
		return scanSeveral(names, format, {
			scan: scanned,
			view,
			io,
			output: values.output
		});
	}
	const one = await scanned(only);
	require_scan.write(await require_scan.render(one.report, format, view), values.output, [], io);
	return require_scan.statusOf(one, view.failing, io);
	async function scanAt(head) {
		if (head instanceof require_client.GitHubError) throw head;
		return hub.scan(head);
	}
}
function never() {
	throw new Error("a repository was asked for and not answered");
}
exports.scanRemote = scanRemote;
exports.sideBySide = sideBySide;
