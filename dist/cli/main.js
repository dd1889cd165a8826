const require_start = require("./start-w9qQ2Ar6.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_os = require("node:os");
let node_path = require("node:path");
let node_vm = require("node:vm");
let node_v8 = require("node:v8");
// src/cli/code-cache.ts
function keepCompiledCode(here, environment) {
	if (environment.CI || environment.NODE_DISABLE_COMPILE_CACHE) return;
	const folder = folderFor(environment);
	if (folder !== void 0) keepChunks(here, folder);
}
function folderFor(environment) {
	const caches = process.platform === "win32" ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
	const given = caches !== void 0 && (0, node_path.isAbsolute)(caches) ? caches : (0, node_path.join)((0, node_os.homedir)(), ".cache");
	const folder = (0, node_path.join)(given, "spend-guard");
	try {
		return isOwn(folder) ? folder : void 0;
	} catch {
		return;
	}
}
function isOwn(folder) {
	if (process.geteuid === void 0) return true;
	if ([folder, (0, node_path.dirname)(folder)].some((one) => (0, node_fs.existsSync)(one) && isLink(one))) return false;
	let nearest = folder;
	while (!(0, node_fs.existsSync)(nearest)) nearest = (0, node_path.dirname)(nearest);
	for (let at = (0, node_fs.realpathSync)(nearest), above = nearest !== folder;; at = (0, node_path.dirname)(at)) {
		const stats = (0, node_fs.lstatSync)(at);
		const sticky = (stats.mode & STICKY) !== 0 && above;
		above = true;
		const kept = isOurs(stats) || sticky && isOfUser(stats);
		if (!stats.isDirectory() || !kept) return false;
		if (at === (0, node_path.dirname)(at)) return true;
	}
}
const STICKY = 512;
const WRITABLE_BY_OTHERS = 18;
function isOurs(stats) {
	return isOfUser(stats) && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}
function isOfUser({ uid }) {
	return process.geteuid === void 0 || uid === 0 || uid === process.geteuid();
}
function isLink(path) {
	return (0, node_fs.lstatSync)(path).isSymbolicLink();
}
const CHUNK = /-[\w-]{8}\.js$/;
function keepChunks(here, folder) {
	const { extensions } = (0, node_module.createRequire)((0, node_path.join)(here, "chunk.js"));
	const load = extensions[".js"];
	const fresh = new Map();
	extensions[".js"] = (module, path) => {
		if ((0, node_path.dirname)(path) !== here || !CHUNK.test(path)) return load?.(module, path);
		const kept = (0, node_path.join)(folder, `${(0, node_path.basename)(path)}.${process.version}-${process.arch}`);
		const cachedData = wholeCode(kept);
		const script = new node_vm.Script((0, node_module.wrap)((0, node_fs.readFileSync)(path, "latin1")), {
			filename: path,
			cachedData
		});
		if (cachedData === void 0 || script.cachedDataRejected) fresh.set(kept, script);
		script.runInThisContext().call(module.exports, module.exports, module.require.bind(module), module, path, here);
	};
	process.on("exit", () => {
		if (process.cpuUsage().user > SHORT_RUN) return;
		for (const [kept, script] of fresh) keep(kept, script);
	});
}
const SHORT_RUN = 1e6;
function wholeCode(path) {
	try {
		const kept = readOwn(path);
		const code = kept.subarray(DIGEST_LENGTH);
		return digest(code).equals(kept.subarray(0, DIGEST_LENGTH)) ? code : void 0;
	} catch {
		return;
	}
}
function readOwn(path) {
	const file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | NOT_FOLLOWED);
	try {
		const stats = (0, node_fs.fstatSync)(file);
		if (!stats.isFile() || !isOurs(stats)) throw new Error("somebody else may have written it");
		return (0, node_fs.readFileSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
const NOT_FOLLOWED = (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const DIGEST_LENGTH = 32;
function digest(code) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(code).digest();
}
function keep(path, script) {
	const folder = (0, node_path.dirname)(path);
	const unfinished = `${path}.${process.pid}`;
	try {
		makeFolder((0, node_path.dirname)(folder));
		makeFolder(folder);
		if (!isOwn(folder)) return;
		const code = script.createCachedData();
		discard(unfinished);
		const whole = Buffer.concat([digest(code), code]);
		(0, node_fs.writeFileSync)(unfinished, whole, {
			mode: 384,
			flag: "wx"
		});
		(0, node_fs.renameSync)(unfinished, path);
	} catch {
		discard(unfinished);
	}
}
function discard(file) {
	try {
		(0, node_fs.rmSync)(file, { force: true });
	} catch {}
}
function makeFolder(path) {
	if (!(0, node_fs.existsSync)(path)) (0, node_fs.mkdirSync)(path, { mode: 448 });
}
// src/cli/look.ts
function lookOf(environment, out, error) {
	return {
		color: forced(environment) ?? (out.isTTY === true && !environment.NO_COLOR && !isDumb(environment)),
		width: declared(environment.COLUMNS) ?? out.columns ?? error.columns
	};
}
function isDumb({ TERM }) {
	return TERM === "dumb";
}
function forced({ FORCE_COLOR }) {
	if (FORCE_COLOR === void 0) return void 0;
	return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
}
function declared(columns) {
	return columns !== void 0 && /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : void 0;
}
// src/cli/progress.ts
const PATIENCE$1 = 1e3;
const PAUSE = 100;
const WIPE = "\r\x1B[K";
function progressOn(write, now) {
	let due = PATIENCE$1;
	let written = false;
	const say = (text) => {
		if (now() < due) return;
		due = now() + PAUSE;
		written = true;
		write(`${WIPE}${text}`);
	};
	return {
		say,
		watch: (repository, folder) => watched(repository, folder, say),
		clear() {
			if (written) write(WIPE);
			written = false;
		}
	};
}
function watched(repository, folder, say) {
	const seen = new Set();
	const total = repository.list(folder).length;
	return {
		...repository,
		read(path) {
			if (path.startsWith(`${folder}/`) && !seen.has(path)) {
				seen.add(path);
				say(`Reading ${folder}: ${counted(seen.size)} of ${counted(Math.max(total, seen.size))}`);
			}
			return repository.read(path);
		}
	};
}
function counted(count) {
	return count.toLocaleString("en-US");
}
// src/support/tiers.ts
const PATIENCE = {
	"11": ["--interrupt-budget=1000000"],
	"12": ["--invocation-count-for-maglev=1500", "--invocation-count-for-turbofan=12000"],
	"13": ["--invocation-count-for-maglev=1500", "--invocation-count-for-turbofan=12000"]
};
function patienceOf(version) {
	const [major = ""] = version.split(".");
	return Object.hasOwn(PATIENCE, major) ? PATIENCE[major] ?? [] : [];
}
function compileLater() {
	for (const flag of patienceOf(process.versions.v8)) (0, node_v8.setFlagsFromString)(flag);
}
// src/cli.ts
keepCompiledCode(__dirname, process.env);
compileLater();
const toError = (text) => process.stderr.write(text);
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE" || lost) return;
	lost = true;
	toError(`spend-guard: could not finish: the report could not be printed: ${error.message}\n`);
	process.exitCode = require_start.EXIT.unfinished;
});
process.stderr.on("error", () => {});
let lost = false;
require_start.runCli(process.argv.slice(2), {
	stdout: (text) => process.stdout.write(text),
	stderr: toError,
	...lookOf(process.env, process.stdout, process.stderr),
	today: () => new Date().toISOString().slice(0, 10),
	environment: process.env,
	progress: process.stderr.isTTY === true && !isDumb(process.env) ? progressOn(toError, () => performance.now()) : void 0
}).then((code) => {
	process.exitCode = lost ? require_start.EXIT.unfinished : code;
});
