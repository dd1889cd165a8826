const require_scan = require("./scan-CEfpb_xM.js");
let require_catalog$loaded;
const require_catalog = () => require_catalog$loaded ??= require("./catalog-DEz0NC5i.js");
let require_programs$loaded;
const require_programs = () => require_programs$loaded ??= require("./programs-DsD9KDGh.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-BD2T1Rd7.js");
let require_containers$loaded;
const require_containers = () => require_containers$loaded ??= require("./containers-CWCrH3n0.js");
// src/interpreter/settings-file.ts
const SETTINGS_NAMES = [
	".env",
	".env.local",
	".env.test",
	".env.ci"
];
const OTHERS = /^\.env\.(?!.*(?:example|sample|template|dist|prod))[\w.-]+$/;
function withSettingsFile(call) {
	const { frame } = call;
	if (!mayBeBelow(frame.directory)) return call;
	const directories = require_programs().ancestors(frame.directory);
	const usual = directories.flatMap((directory) => SETTINGS_NAMES.map((name) => directory === "" ? name : `${directory}/${name}`));
	const there = frame.state.files.ask(`settings ${frame.directory}`, (all) => {
		if (all.size === 0) return [];
		const others = [...all.keys()].filter((path) => !usual.includes(path) && OTHERS.test(require_scan.baseName(path)) && directories.includes(require_scan.parent(path)));
		return [...usual.filter((path) => all.has(path)), ...others];
	});
	return there.length === 0 ? call : withFiles(call, there);
}
function withHomeSettings(call) {
	const { files } = call.frame.state;
	if (call.name.length < 3) return call;
	const homes = [`~/.${call.name}`, `~/.config/${call.name}`];
	const there = files.ask(`home ${call.name}`, (all) => [...all.keys()].filter((path) => homes.some((home) => path.startsWith(home))));
	return there.length === 0 ? call : withFiles(call, there);
}
function withFiles(call, paths) {
	const { frame } = call;
	const environment = new Map(frame.environment);
	const own = new Set(frame.own);
	for (const path of paths) for (const [key, value] of require_scan.assignmentsOf(frame.state.files.get(path)?.content)) {
		if (environment.has(key)) continue;
		environment.set(key, value);
		own.add(key);
	}
	if (environment.size === frame.environment.size) return call;
	return {
		...call,
		frame: {
			...frame,
			environment,
			own
		}
	};
}
function settingsFile({ state, tracer }, path) {
	const written = state.files.get(path);
	if (written !== void 0) return written.content && require_scan.templates(written.content)[0];
	if (!require_scan.isRepositoryPath(path)) return void 0;
	const read = tracer.repository.read(path);
	return read.kind === "text" ? {
		text: read.text,
		origins: [],
		trail: []
	} : void 0;
}
function settingsText(frame, path) {
	return settingsFile(frame, path)?.text;
}
function mayBeBelow(directory) {
	return directory === "" || require_scan.isRepositoryPath(directory);
}
const SETTINGS = /\.(?:toml|ya?ml|json|jsonc|ini|cfg|conf|properties)$/;
function isSettings(path) {
	return SETTINGS.test(path);
}
const SETTING = /(?:^|[{,])\s*["']?([\w.-]{1,80})["']?\s*[:=]\s*("[^"]*"|'[^']*'|[^,{}]*)/g;
const SECTION = /^\s*(?:\[+\s*["']?([\w.-]{1,80})["']?\s*\]+|["']?([\w.-]{1,80})["']?\s*:\s*\{?)\s*$/;
function sectionsOf(content) {
	const found = new Map([["", new Map()]]);
	for (const template of content === void 0 ? [] : require_scan.templates(content)) {
		let section = "";
		for (const line of template.text.split("\n")) {
			const [, bracketed, named] = SECTION.exec(line) ?? [];
			section = bracketed ?? named ?? section;
			for (const [, name = "", value = ""] of line.matchAll(SETTING)) {
				const own = found.get(section) ?? new Map();
				found.set(section, own.set(name, unquoted(value.trim(), template)));
			}
		}
	}
	return found;
}
function settingsOf(content) {
	const found = new Map();
	for (const [section, settings] of sectionsOf(content)) for (const [name, value] of settings) found.set(found.has(name) ? `${section}.${name}` : name, value);
	return found;
}
function unquoted(value, template) {
	const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
	return require_scan.partOf(inner, template);
}
function settingsAt(frame, places) {
	const found = new Map();
	for (const [path, { content }] of places.length === 0 ? [] : frame.state.files) if (places.some((place) => require_scan.isBelow(path, place))) for (const [name, value] of isSettings(path) ? settingsOf(content) : require_scan.assignmentsOf(content)) found.set(name, value);
	return found;
}
// src/interpreter/jq.ts
const NAMING = {
	"--arg": "text",
	"--rawfile": "text",
	"--argjson": "json",
	"--slurpfile": "json"
};
function jqOutput(values, variable) {
	const names = new Map();
	let program = require_scan.UNSET;
	for (let i = 0; i < values.length; i += 1) {
		const text = require_scan.firstText(values[i]);
		const kind = Object.hasOwn(NAMING, text) ? NAMING[text] : void 0;
		if ((kind === "text" || kind === "json") && i + 2 < values.length) {
			names.set(require_scan.firstText(values[i + 1]), {
				kind,
				value: values[i + 2] ?? require_scan.UNSET
			});
			i += 2;
		} else if (!text.startsWith("-")) program = values[i] ?? require_scan.UNSET;
	}
	const template = require_scan.templates(program)[0];
	return template === void 0 ? require_scan.UNSET : made(template, names, variable);
}
function made(template, names, variable) {
	const chunk = require_programs().lex(template.text.replaceAll("//", "??").trim(), require_scan.javascript.syntax);
	const whole = {
		chunk,
		start: 0,
		end: chunk.tokens.length
	};
	const leaf = ({ start, end }) => {
		const { tokens } = chunk;
		const [first, dot, name] = [
			tokens[start],
			tokens[start + 1],
			tokens[start + 2]
		];
		if (first?.kind === "text" && end === start + 1) return {
			kind: "text",
			value: require_scan.partOf(first.text, template)
		};
		if ((first?.text === "env" || first?.text === "$ENV") && dot?.text === "." && name?.kind === "name") return {
			kind: "text",
			value: variable(name.text)
		};
		const given = names.get(first?.text.replace(/^\$/, "") ?? "");
		if (given !== void 0 && first?.text.startsWith("$")) return given;
		if (first?.text === "$ARGS") return {
			kind: "json",
			value: all(names)
		};
		const text = require_programs().written(chunk, start, end);
		return {
			kind: "text",
			value: require_scan.fromOrigin({
				kind: "command",
				text: `jq ${text}`
			})
		};
	};
	return require_programs().jsonText(whole, leaf);
}
function all(names) {
	const members = [...names].flatMap(([name, leaf], i) => leaf.kind === "object" ? [] : [require_scan.literal$1(`${i > 0 ? "," : ""}${JSON.stringify(name)}:`), leaf.kind === "text" ? require_programs().quoted(leaf.value) : leaf.value]);
	return require_scan.concat(require_scan.literal$1("{"), ...members, require_scan.literal$1("}"));
}
// src/interpreter/library.ts
const KNOWN = new WeakMap();
const MOST$2 = 200;
function definitionsOf(text, tracer) {
	const known = KNOWN.get(tracer) ?? new Map();
	KNOWN.set(tracer, known);
	const before = known.get(text);
	if (before !== void 0) return before;
	const definitions = require_scan.definitionsIn(text);
	if (known.size >= MOST$2) known.clear();
	known.set(text, definitions);
	return definitions;
}
function withFunctions(frame, library) {
	const definitions = definitionsOf(library.text, frame.tracer);
	if (definitions.size === 0) return frame;
	const one = {
		...library,
		definitions
	};
	return {
		...frame,
		functions: new Map([...frame.functions, ...[...definitions.keys()].map((name) => [name, one])])
	};
}
function withOwnFunctions(frame, { script, place }) {
	return script === void 0 ? frame : withFunctions(frame, {
		...script,
		place
	});
}
function keepVariables(shell, left) {
	const { variables, environment, own, exportsAll, unsettled } = left;
	for (const [name, value] of variables) if (name !== "0" && name !== "BASH_SOURCE") shell.variables.set(name, value);
	shell.frame = {
		...shell.frame,
		environment,
		own
	};
	shell.exportsAll = exportsAll;
	for (const name of unsettled) shell.unsettled.add(name);
}
function leftBy({ variables, exportsAll, unsettled, frame }) {
	const { environment, own, functions } = frame;
	return {
		variables,
		exportsAll,
		unsettled,
		environment,
		own,
		functions
	};
}
// src/interpreter/start/devcontainer.ts
const VALUED$2 = new Set([
	"--user-data-folder",
	"--docker-path",
	"--docker-compose-path",
	"--container-data-folder",
	"--container-system-data-folder",
	"--workspace-folder",
	"--container-id",
	"--id-label",
	"--config",
	"--override-config",
	"--log-level",
	"--log-format",
	"--terminal-columns",
	"--terminal-rows",
	"--default-user-env-probe",
	"--remote-env"
]);
function traceDevcontainer(call) {
	if (call.texts[0] !== "exec") return;
	const environment = new Map();
	let folder;
	const texts = call.words.map(require_scan.shownWord);
	let at = 1;
	for (let flag = require_scan.flagAt(texts, at, VALUED$2); flag; flag = require_scan.flagAt(texts, at, VALUED$2)) {
		at = flag.next;
		const value = flag.value && require_scan.partOfWord(call.words, flag.value);
		if (value === void 0) continue;
		if (flag.name === "--remote-env") require_scan.addVariable(call, environment, value);
		else if (flag.name === "--workspace-folder") folder = value;
	}
	const { directory } = call.frame;
	const container = {
		label: "devcontainer exec",
		image: void 0,
		environment,
		files: [],
		words: call.words.slice(at),
		beside: false,
		built: false
	};
	require_containers().inside(call, container, folder === void 0 ? directory : require_scan.pathKey(folder, directory));
}
// src/interpreter/start/hidden.ts
const ENCODED = /\b(?:pwsh|powershell)\b.*\s-e(?:c|nc|ncodedcommand)?\s|FromBase64String/i;
const PRINTS_SETTINGS = /^(?:init|hook|env|shellenv|activate|export|exports|shell(?:\..*)?|docker-env|completions?|-s|export-credentials|setenv|print-env|dircolors)$/;
function traceHidden(call) {
	const makers = [...makersOf(call.command), ...keptFrom(call)];
	const names = makers.map((maker) => require_scan.commandName(maker.name) ?? "");
	const source = makers.map((maker) => maker.source).join(" ");
	const named = { what: nameOf(call, makers) };
	if (names.some((name) => require_scan.utility(name, "hides")) || /base64/i.test(source) || ENCODED.test(call.command.source)) return require_scan.cannotStart(call, "encoded", "what it runs is written in a way that hides it", named);
	if (names.some((name) => require_scan.utility(name, "downloads")) || /DownloadString|\bcurl\b|\bwget\b/.test(source)) return require_scan.isInstaller(source) ? void 0 : require_scan.cannotStart(call, "fetched", "it is downloaded while the job runs", named);
	if (makers.length > 0 && makers.every(printsSettings)) return;
	require_scan.cannotStart(call, "run-time", "what it runs only the run knows", named);
}
function nameOf({ command }, makers) {
	const addresses = makers.flatMap(({ source }) => source.match(/https?:\/\/[^\s"'`|)]+/g) ?? []);
	const [address] = addresses;
	if (address !== void 0 && new Set(addresses).size === 1) return address;
	const [before] = makers;
	return command.stdin?.kind === "pipe" && before !== void 0 ? `${before.source} | ${command.source}` : command.source;
}
function keptFrom({ words, frame, shell }) {
	return [...new Set(words.flatMap((word) => require_scan.origins(word).flatMap((one) => one.kind === "command" ? [one.text] : [])))].slice(0, MOST$1).flatMap((text) => frame.tracer.script(text, shell.dialect).commands.slice(0, MOST$1));
}
function printsSettings(maker) {
	const name = require_scan.commandName(maker.name) ?? "";
	const words = maker.args.map((arg) => require_scan.literalOf(arg) ?? "");
	if (require_scan.utility(name, "picks") || require_scan.utility(name, "reshapes") || require_scan.utility(name, "plain")) return false;
	if (words.some((word) => PRINTS_SETTINGS.test(word))) return true;
	return require_scan.isHarmlessCommand(name) || require_catalog().harmless([name, ...words]) !== void 0;
}
const MOST$1 = 20;
function makersOf(command) {
	const found = [];
	const add = (one) => {
		if (found.length >= MOST$1 || found.includes(one)) return;
		found.push(one);
		before(one);
	};
	const before = ({ stdin, args, name }) => {
		if (stdin?.kind === "pipe") for (const one of [stdin.from, ...stdin.stage]) add(one);
		for (const text of [name, ...args]) inside(text).forEach(add);
	};
	before(command);
	return found;
}
function inside(text) {
	return text.flatMap((piece) => piece.kind === "command" ? piece.commands : []);
}
// src/interpreter/start/indirect.ts
const INDIRECT = {
	trap,
	awk: runsAwk,
	gawk: runsAwk,
	mawk: runsAwk,
	ssh,
	kubectl: runsInCluster,
	oc: runsInCluster,
	ansible: playbook,
	"ansible-playbook": playbook,
	"Invoke-Expression": evaluated,
	iex: evaluated,
	"Invoke-Pester": scriptOfTests,
	terraform: provision,
	tofu: provision
};
function trap(call) {
	const [line] = call.words;
	if (line === void 0 || /^-|^$/.test(require_scan.shownWord(line))) return;
	const { state } = call.frame;
	const fork = require_scan.forkState(state);
	const frame = {
		...require_scan.doubted(call.frame, call.place, "the signal that its `trap` waits for comes"),
		state: fork
	};
	const shell = {
		...call.shell,
		frame,
		variables: new Map(call.shell.variables)
	};
	const written = call.written && [void 0, call.written[1]];
	call.frame.tracer.door.start({
		...require_scan.withWords(call, [require_scan.literal$1("eval"), line]),
		written,
		shell,
		frame
	});
	state.spenders.push(...fork.spenders);
	for (const [key, one] of fork.unread) state.unread.set(key, one);
}
function runsAwk(call) {
	if (call.words.some((word) => /\bsystem\s*\(|\|\s*(?:getline|"\S*sh\b)/.test(require_scan.shownWord(word)))) require_scan.cannotStart(call, "run-time", "awk starts commands that it reads or makes");
}
const LOGINS = new Map([["dokku", "dokku"]]);
function ssh(call) {
	const valued = new Set(require_scan.wrappersNamed("ssh")?.[0]?.valued);
	const texts = call.words.map(require_scan.shownWord);
	const sent = new Map();
	let at = 0;
	for (let flag = require_scan.flagAt(texts, at, valued); flag; flag = require_scan.flagAt(texts, at, valued)) {
		at = flag.next;
		const names = /^SendEnv[= ](.+)/i.exec(require_scan.flagValue(texts, flag) ?? "")?.[1] ?? "";
		for (const name of names.split(/[\s,]+/)) {
			const value = call.frame.environment.get(name);
			if (value !== void 0) sent.set(name, value);
		}
	}
	const program = LOGINS.get(/^([\w-]+)@/.exec(texts[at] ?? "")?.[1] ?? "");
	const line = call.words.slice(at + 1);
	if (at >= texts.length || line.length === 0 && call.command.stdin === void 0) return;
	const { state } = call.frame;
	const there = require_scan.forkState(state);
	const frame = {
		...call.frame,
		state: there,
		environment: sent,
		own: new Set(sent.keys()),
		directory: "/",
		runner: "self-hosted"
	};
	const words = program === void 0 ? [require_scan.literal$1("bash"), ...line.length === 0 ? [] : [require_scan.literal$1("-c"), require_scan.spaced(line)]] : [require_scan.literal$1(program), ...line];
	call.frame.tracer.door.start({
		...require_scan.withWords(call, words),
		frame,
		shell: {
			...call.shell,
			frame
		}
	});
	state.spenders.push(...there.spenders);
	for (const [key, one] of there.unread) state.unread.set(key, one);
}
function runsInCluster(call) {
	if (call.texts[0] === "run") require_scan.cannotStart(call, "elsewhere", "it runs in a cluster");
}
function playbook(call) {
	const books = call.words.map(require_scan.shownWord).filter((word) => /\.ya?ml$/.test(word));
	const what = books.length === 0 ? {} : { what: `ansible-playbook ${books.join(" ")}` };
	require_scan.cannotStart(call, "unreadable", "playbooks are not read", what);
}
function provision(call) {
	const { directory, tracer } = call.frame;
	if (!call.texts.some((text) => text === "apply" || text === "destroy")) return;
	const place = call.texts.find((text) => text.startsWith("-chdir="))?.slice(7) ?? directory;
	if (place !== "" && !require_scan.isRepositoryPath(place)) return;
	const { repository } = tracer;
	for (const { name, directory: folder } of repository.list(place)) {
		if (folder || !name.endsWith(".tf")) continue;
		const path = place === "" ? name : `${place}/${name}`;
		const read = repository.read(path);
		if (read.kind === "text" && read.text.includes("local-exec")) return require_scan.cannotStart(call, "hook", `\`${path}\` starts commands by local-exec`);
	}
}
function scriptOfTests(call) {
	const script = call.words.find((word) => /\.ps1$/i.test(require_scan.shownWord(word)));
	if (script === void 0) return require_scan.traceUnknown(call);
	call.frame.tracer.door.start(require_scan.withWords(call, [
		require_scan.literal$1("pwsh"),
		require_scan.literal$1("-File"),
		script
	]));
}
function evaluated(call) {
	const [line] = call.words;
	if (call.shell.dialect !== "powershell") return require_scan.traceUnknown(call);
	if (line === void 0 || require_scan.literalText(line) === void 0) return traceHidden(call);
	call.frame.tracer.door.start(require_scan.withWords(call, [
		require_scan.literal$1("pwsh"),
		require_scan.literal$1("-Command"),
		line
	]));
}
// src/interpreter/replayed.ts
const MOST = 300;
const shelfOf = require_scan.oncePer((_) => ({
	names: new require_scan.Names(),
	runs: new require_scan.Recent(MOST)
}));
function replayed(start, frame, follow) {
	const { state, tracer } = frame;
	const { names, runs } = shelfOf(tracer);
	const keys = keysOf(start, frame, names);
	const before = standing(frame, start.shell);
	const candidates = [...runs.find(keys.unasked) ?? [], ...runs.find(keys.asked) ?? []];
	for (const known of candidates.reverse()) {
		const mine = placesAlike(known, before, frame, names);
		if (mine === void 0 || !require_scan.passAgain(state, known.doors)) continue;
		for (const diagnostic of known.told) tracer.home.diagnose(diagnostic);
		for (const one of known.unread) require_scan.keepUnread(frame, {
			...one,
			trail: [...frame.trail, ...one.trail]
		});
		tracer.work.asked += known.asked;
		return leave(known, mine, frame);
	}
	const heard = heardOf(frame);
	const { passed } = state.doors;
	const followed = new Map(state.followed);
	const { asked } = tracer.work;
	const { told, unread, skips, files, filled, result } = listening(frame, follow);
	const now = heardOf(frame);
	if (heard.length !== now.length || heard.some((one, i) => one !== now[i])) return result;
	const earlier = new Set(followed.values());
	if (skips.some((one) => earlier.has(one))) return result;
	const behind = unreadBehind(frame, unread);
	if (behind === void 0) return result;
	const inShell = start.shell && result;
	const places = [...files, ...filled];
	const stood = new Set(before);
	for (const event of places) if (event.kind === "asked") stood.add(event.answer);
	if ([
		...standing(frame, void 0),
		...inShell ? allIn(inShell) : [],
		...places.flatMap((event) => event.kind === "set" ? [event.value] : [])
	].some((one) => !stood.has(one) && showsHome(one, frame, names)) || [
		...told,
		...behind,
		...behind.flatMap(({ trail }) => trail)
	].some(isIn(frame))) return result;
	const answers = new Map();
	for (const event of places) if (event.kind === "asked") answers.set(event, names.of(event.answer, homeOf(frame)));
	const run = {
		before,
		left: leftBehind(state, followed),
		inShell,
		told,
		unread: behind,
		files,
		filled,
		answers,
		doors: state.doors.passed - passed,
		asked: tracer.work.asked - asked
	};
	const key = run.asked === 0 ? keys.unasked : keys.asked;
	runs.keep(key, [...runs.find(key) ?? [], run].slice(-12));
	return result;
}
function placesAlike({ files, filled, answers, before }, own, frame, names) {
	const alike = (event, now) => answers.get(event) === names.of(now, homeOf(frame));
	const inFiles = require_scan.answersAlike(frame.state.files, files, alike);
	const inFilled = require_scan.answersAlike(frame.state.filled, filled, alike);
	if (inFiles === void 0 || inFilled === void 0) return void 0;
	return new Map([
		...before.map((one, i) => [one, own[i]]),
		...inFiles,
		...inFilled
	]);
}
function listening(frame, follow) {
	const { state, tracer } = frame;
	const { work } = tracer;
	const { tells, skips: skipped } = work;
	const told = [];
	const skips = [];
	const said = state.unread;
	state.unread = new Map([...said].filter(([, one]) => !isBehind(one, frame)));
	const { size } = state.unread;
	work.tells = told;
	work.skips = skips;
	const { result, events: files } = state.files.listen(() => state.filled.listen(follow));
	work.tells = tells;
	work.skips = skipped;
	tells?.push(...told);
	skipped?.push(...skips);
	const unread = [...state.unread].slice(size);
	for (const [key, one] of unread) if (!said.has(key)) said.set(key, one);
	state.unread = said;
	const { events: filled, result: left } = result;
	return {
		told,
		unread: unread.map(([, one]) => one),
		skips,
		files,
		filled,
		result: left
	};
}
function isBehind(one, { trail }) {
	return one.trail.length > trail.length && trail.every(({ path, line }, i) => one.trail[i]?.path === path && one.trail[i]?.line === line);
}
function unreadBehind({ trail, tracer }, unread) {
	return unread.some((one) => trail.some((step, i) => one.trail[i] !== step) || tracer.observer.minds(one, tracer.hints)) ? void 0 : unread.map((one) => ({
		...one,
		trail: one.trail.slice(trail.length)
	}));
}
function leftBehind(state, before) {
	const now = require_scan.leftIn(state);
	const followed = [...state.followed].filter(([key, one]) => before.get(key) !== one);
	return {
		exported: new Map(state.exported),
		openBlocks: new Map(state.openBlocks),
		followed: new Map(followed.filter(([, one]) => require_scan.isSame(one.state, now)).map(([key, { outputs }]) => [key, outputs !== void 0]))
	};
}
function leave(run, mine, { state, outputs }) {
	const translated = (one) => mine.get(one) ?? one;
	const refill = (map, from) => {
		map.clear();
		for (const [key, value] of from) map.set(key, translated(value));
		return map;
	};
	const { inShell: left } = run;
	const { exported, openBlocks, followed } = run.left;
	refill(state.exported, exported);
	refill(state.openBlocks, openBlocks);
	require_scan.doAgain(state.files, run.files, translated);
	require_scan.doAgain(state.filled, run.filled, translated);
	if (followed.size > 0) {
		const now = require_scan.leftIn(state);
		for (const [key, wrote] of followed) state.followed.set(key, {
			state: now,
			outputs: wrote ? outputs : void 0
		});
	}
	return left && {
		...left,
		variables: refill(new Map(), left.variables),
		environment: refill(new Map(), left.environment),
		functions: refill(new Map(), left.functions)
	};
}
function mapsOf({ logins, proxies, images, containers, parcels, ...state }) {
	const { exported, openBlocks } = state;
	return {
		exported,
		openBlocks,
		logins,
		proxies,
		images,
		containers,
		parcels
	};
}
function standing({ state, environment, functions }, shell) {
	const maps = Object.values(mapsOf(state));
	const around = shell === void 0 ? [] : [
		environment,
		functions,
		shell.variables
	];
	return [...[...maps, ...around].flatMap((map) => [...map.values()]), state.codexVersion];
}
function showsHome(one, frame, names) {
	if (!(typeof one === "object" && one !== null && "definitions" in one)) return names.holds(one, homeOf(frame));
	const { place } = one;
	return isIn(frame)(place(0, 0));
}
const isIn = (frame) => ({ path }) => path === homeOf(frame);
function* allIn({ variables, environment, functions }) {
	yield* variables.values();
	yield* environment.values();
	yield* functions.values();
}
function heardOf({ state, outputs, tracer }) {
	const { logins, proxies, images, containers, parcels } = state;
	const { spenders, reach, silenced, calls, kept, saves } = state;
	const maps = [
		logins,
		proxies,
		images,
		containers,
		parcels,
		outputs
	];
	const lists = [
		spenders,
		reach,
		silenced,
		kept,
		saves
	];
	return [
		...maps.flatMap((map) => [map.size, ...[...map].flat()]),
		...lists.map((list) => list.length),
		...[
			calls.size,
			state.codexVersion,
			state.exportsUnseen,
			state.outputsUnseen,
			tracer.work.called
		]
	];
}
function homeOf({ trail }) {
	return trail[0]?.path ?? "";
}
function keysOf({ path, words, shell }, frame, names) {
	const { state, functions } = frame;
	const { permissions, codexVersion } = state;
	const home = homeOf(frame);
	const parts = [
		...[
			path,
			words,
			frame.names.events,
			permissions?.all,
			permissions?.scopes,
			codexVersion
		],
		...[
			frame.environment,
			frame.own,
			frame.job,
			frame.directory,
			frame.certainty
		],
		...[
			frame.runner,
			frame.system,
			frame.depth,
			frame.ends,
			frame.copied,
			frame.turns
		],
		...[frame.undecided, frame.keeper?.vault.title],
		...[
			mapsOf(state),
			state.kept,
			require_scan.mayBeSet(state)
		],
		...[
			state.checkouts,
			state.perhapsOwn,
			new Set(state.spenders.map(({ kind }) => kind))
		],
		[...functions].map(([name, one]) => [
			name,
			one.path,
			numberOf(one.definitions)
		]),
		shell && [
			shell.variables,
			shell.exportsAll,
			shell.unsettled
		]
	];
	const unasked = names.of(parts, home);
	return {
		unasked,
		asked: `${unasked}${names.of(frame.names, home)}`
	};
}
let numbers = 0;
const numberOf = require_scan.oncePer((_) => numbers++);
// src/interpreter/script-file.ts
const SHELLS = {
	bash: "bash",
	sh: "bash",
	zsh: "bash",
	dash: "bash",
	ksh: "bash",
	source: "bash",
	".": "bash",
	pwsh: "powershell",
	powershell: "powershell",
	call: "cmd"
};
const RUNS_A_FILE = new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"ksh",
	"pwsh",
	"powershell"
]);
function scriptUnseen(call, word, index) {
	const path = require_scan.pathKey(word, call.frame.directory);
	if (require_scan.origins(word).some(({ kind }) => kind === "command")) return traceHidden(call);
	if (RUNS_A_FILE.has(call.name)) {
		if (!require_scan.traceHandedOn(call, index + 1, path)) require_scan.traceUnseen(call, path);
	} else if (/^\$\w+$|^\{[^}]*\}$/.test(path)) traceHidden(call);
	else if (require_scan.isRepositoryPath(path) && /\.(?:sh|bash|zsh|ps1)$/i.test(path)) require_scan.cannotStart(call, "not-in-checkout", require_scan.NO_FILE, {
		what: path,
		handed: "none",
		lacking: true
	});
}
function traceFile(call) {
	const dialect = SHELLS[call.name];
	if (dialect !== void 0) {
		const index = scriptWord(call, dialect);
		const word = call.words[index];
		if (index < 0 || word === void 0) return true;
		if (!traceScriptFile(call, word, dialect, call.words.slice(index + 1))) scriptUnseen(call, word, index);
		return true;
	}
	const path = require_scan.pathKey(call.program, call.frame.directory);
	if (!(call.frame.state.files.get(path)?.content !== void 0 || require_scan.isRepositoryPath(path)) || !/[\\/]|\.(?:cmd|bat)$/i.test(require_scan.shownWord(call.program))) return false;
	return traceScriptFile(call, call.program, void 0, call.words);
}
function scriptWord({ texts }, dialect) {
	let at = 0;
	while (texts[at]?.startsWith("-")) at += require_scan.takesWord(texts[at] ?? "", dialect) ? 2 : 1;
	return at < texts.length ? at : -1;
}
function traceScriptFile(call, word, shell, args) {
	const path = require_scan.pathKey(word, call.frame.directory);
	const script = scriptAt(call, path);
	if (script === void 0) return false;
	const { text } = script;
	const own = dialectNamed(path);
	if (shell !== void 0 && own !== void 0 && own !== shell) return true;
	const dialect = shell ?? own ?? dialectIn(text);
	if (dialect === void 0) return false;
	if (!require_scan.mayPass(call.frame, call.place, path, call)) return true;
	const frame = require_scan.enter(call.frame, require_scan.evidence(call.place, call.command.source));
	const sources = call.name === "source" || call.name === ".";
	const within = sources || shell === void 0 && dialect !== "bash" && dialect === call.shell.dialect;
	const variables = sources ? call.shell.variables : new Map();
	const exportsAll = sources && call.shell.exportsAll;
	const unsettled = sources ? call.shell.unsettled : new Set();
	const start = {
		positional: args,
		file: path,
		variables,
		errexit: sources && call.shell.errexit,
		exportsAll,
		unsettled,
		stdin: inputFor(call)
	};
	const follow = () => {
		const ran = require_scan.traceScript(script.source, dialect, frame, script.place, start);
		while (ran !== void 0 && ran.kept.length > 0) require_scan.endLocal(ran);
		return ran && leftBy(ran);
	};
	const words = [start.stdin, ...args];
	const again = (shell) => script.written ? follow() : replayed({
		path: `${dialect} ${path}`,
		words,
		shell
	}, frame, follow);
	if (!within) {
		require_scan.once(path, words, frame, again);
		return true;
	}
	const left = again(call.shell);
	if (left === void 0) return true;
	if (!sources) {
		call.shell.frame = {
			...call.shell.frame,
			environment: left.environment
		};
		return true;
	}
	keepVariables(call.shell, left);
	const library = {
		path,
		text,
		place: script.place
	};
	call.shell.frame = withFunctions({
		...call.shell.frame,
		functions: left.functions
	}, library);
	return true;
}
function inputFor({ command, shell, frame, place }) {
	return require_scan.inputOf(command, {
		...shell,
		frame
	}, require_scan.evidence(place, command.source));
}
function scriptAt(call, path) {
	const written = call.frame.state.files.get(path);
	if (written?.content !== void 0) {
		const all = require_scan.templates(written.content);
		const copy = all.findIndex((one) => require_scan.copiedOf(one) !== void 0);
		const template = all[Math.max(0, copy)];
		const source = require_scan.linesOf(written.content)[Math.max(0, copy)];
		if (template === void 0 || source === void 0 || !require_scan.isReadable(source)) return void 0;
		const place = written.trail.at(-1) ?? call.place;
		const copied = require_scan.copiedOf(template);
		const at = (line, column) => copied === void 0 ? place : {
			path: copied,
			line: line + 1,
			column: column + 1
		};
		return {
			written: true,
			text: template.text,
			source,
			place: at
		};
	}
	const file = belowCheckout(call, path) ?? path;
	if (!require_scan.isRepositoryPath(file)) return void 0;
	const read = call.frame.tracer.repository.read(file);
	if (read.kind === "too-large") sayTooLarge(call, file, read.bytes);
	if (read.kind !== "text") return void 0;
	const place = (line, column) => ({
		path: file,
		line: line + 1,
		column: column + 1
	});
	return {
		written: false,
		text: read.text,
		source: read.text,
		place
	};
}
function sayTooLarge(call, path, bytes) {
	call.frame.tracer.diagnose({
		code: "script-cut",
		path,
		line: 1,
		message: `this script has ${bytes} bytes; one of more than 1 MiB is not followed`
	});
}
function belowCheckout(call, path) {
	const { directory, tracer } = call.frame;
	if (directory === "" || !path.startsWith(`${directory}/`)) return void 0;
	if (require_scan.isRepositoryPath(directory) && tracer.repository.read(directory).kind !== "missing") return void 0;
	return path.slice(directory.length + 1);
}
function dialectNamed(path) {
	if (/\.ps1$/i.test(path)) return "powershell";
	if (/\.(?:cmd|bat)$/i.test(path)) return "cmd";
	return /\.(?:sh|bash|zsh)$/.test(path) ? "bash" : void 0;
}
function dialectIn(text) {
	return /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text.slice(0, 80)) ? "bash" : void 0;
}
// src/interpreter/start/line.ts
function readLine(call, peeled, inner) {
	const lines = linesIn(call, inner).filter(require_scan.isReadable);
	return lines.length === 0 ? void 0 : {
		call,
		inner,
		lines,
		frame: require_scan.changed(call, peeled)
	};
}
function followLine({ call, inner, lines, frame }) {
	const { shell, command } = call;
	const { from, to } = inner.positional;
	const positional = [call.program, ...call.words].slice(from + 1, to);
	const outer = {
		...shell,
		frame: call.frame
	};
	const given = {
		positional: inner.separate ? positional : shell.positional,
		shows: shell.shows,
		conditional: command.conditional,
		sends: command.redirects.filter((one) => one.operator !== "<" && one.descriptor === 1).map((one) => ({
			target: require_scan.textValue(one.target, outer, at(call)),
			append: one.operator === ">>",
			used: false
		})),
		stdin: inner.parts === void 0 ? void 0 : require_scan.inputOf(command, outer, at(call)),
		variables: inner.separate ? NONE : shell.variables,
		errexit: !inner.separate && shell.errexit,
		exportsAll: !inner.separate && shell.exportsAll,
		...inner.separate ? {} : { unsettled: shell.unsettled }
	};
	for (const line of lines) {
		if (!require_scan.mayPass(frame, call.place, `the line \`${command.source}\``, call)) return;
		const deeper = {
			...frame,
			depth: frame.depth + 1
		};
		const inside = sees(shell, inner) ? withOwnFunctions(deeper, shell) : deeper;
		const ran = require_scan.traceScript(line, inner.dialect, inside, placeIn(call, line), given);
		if (ran === void 0) continue;
		if (!inner.separate) keepVariables(shell, leftBy(ran));
		if (command.subshell) shell.printed.set(command, require_scan.substitutedBy(ran, inner.dialect, line, at(call)));
	}
}
const NONE = new Map();
function sees({ script }, { separate }) {
	return !separate || /\b(?:export|declare|typeset)\s+-f/.test(script?.text ?? "");
}
function placeIn({ shell, command, place }, { inPlace }) {
	const { text } = command;
	return (line, column) => inPlace ? shell.place(text.line + line, line === 0 ? text.column + column : column) : place;
}
function at(call) {
	return require_scan.evidence(call.place, call.command.source);
}
function linesIn(call, { parts }) {
	const { shell, command, frame } = call;
	const outer = {
		...shell,
		frame
	};
	if (parts === void 0) {
		if (command.stdin?.kind === "text") return [require_scan.lineOfText(command.stdin.text, outer, at(call))];
		const input = require_scan.inputOf(command, outer, at(call));
		return input === void 0 ? [] : require_scan.linesOf(input);
	}
	const words = [call.program, ...call.words];
	const asWritten = parts.map(({ word, from }) => from === 0 ? call.written?.[word] : void 0);
	if (asWritten.every((text) => text !== void 0 && showsText(text))) return [require_scan.lineOfText(joined(asWritten), outer, at(call))];
	return require_scan.linesOf(require_scan.spaced(parts.map((part) => require_scan.partOfWord(words, part))));
}
function showsText(text) {
	return text.length === 0 || text.some((piece) => piece.kind === "literal");
}
function joined(texts) {
	return texts.flatMap((text, i) => [...i === 0 ? [] : require_scan.literal(" "), ...text ?? []]);
}
// src/interpreter/start/notebooks.ts
const NOTEBOOK_COMMANDS = {
	papermill: (call) => run(call, 1),
	jupyter: (call) => {
		if (call.texts.some((t) => t === "--execute" || t === "execute" || t === "run")) run(call, Number.POSITIVE_INFINITY);
	},
	"jupyter-nbconvert": (call) => {
		if (call.texts.includes("--execute")) run(call, Number.POSITIVE_INFINITY);
	},
	treon: (call) => run(call, Number.POSITIVE_INFINITY),
	"jupyter-execute": (call) => run(call, Number.POSITIVE_INFINITY)
};
function run(call, most) {
	const { tracer, directory } = call.frame;
	const tree = require_programs().treeOf(tracer.repository);
	const isBook = (path) => path.endsWith(".ipynb");
	const here = require_scan.isRepositoryPath(directory) ? directory : "";
	const named = call.words.filter((_, at) => isNamed(call, at)).slice(0, most);
	const places = named.map((word) => require_scan.pathKey(word, here).replace(/\{[^}]*\}/g, "*"));
	const books = require_projects().found(tree, places, isBook, MAX_BOOKS).slice(0, most);
	const [first] = named;
	if (first !== void 0 && !named.some((word) => isWhole(require_scan.shownWord(word)))) return books.length > 0 ? runAll(call, books) : require_scan.traceUnseen(call, require_scan.pathKey(first, directory));
	if (first !== void 0 || !call.words.some(isProgram$1)) runAll({
		...call,
		frame: require_scan.doubted(call.frame, call.place, "that notebook is among those that it runs")
	}, require_projects().found(tree, [here], isBook, MAX_BOOKS));
}
const VALUED$1 = /^(?:-[prfybkl]|--(?:parameters\w*|kernel|language|engine|cwd|[\w.-]*timeout|to|output|output-dir))$/;
function isNamed({ words, texts }, at) {
	const shown = require_scan.shownWord(words[at] ?? require_scan.literal$1(""));
	if (/\.ipynb$/i.test(shown)) return true;
	return isWhole(shown) && ![1, 2].some((back) => VALUED$1.test(texts[at - back] ?? ""));
}
function isWhole(shown) {
	return require_scan.isOpen(shown) && shown.length === 1;
}
const isProgram$1 = (word) => /\.\w+$/.test(require_scan.literalText(word) ?? "");
function runAll(call, books) {
	for (const path of books) {
		const alone = {
			...call,
			words: [require_scan.literal$1(path)],
			texts: [path]
		};
		require_programs().traceProgram(alone, require_programs().analyzeProgram(call.frame.tracer.repository, path));
	}
}
const MAX_BOOKS = 200;
// src/spending/model-settings.ts
const MAX_ENTRIES = 200;
function askedIn(path, file, shape) {
	const text = typeof file === "string" ? file : file.text;
	const written = typeof file === "string" || file.origins.length === 0 ? {} : { file };
	const data = require_projects().dataOf(path, text);
	const found = shape.entries.flatMap((way) => entriesAt(data, way)).slice(0, MAX_ENTRIES);
	const asked = found.flatMap((entry) => {
		const one = askedBy$1(entry, shape);
		return one === void 0 ? [] : [{
			...one,
			...written
		}];
	});
	return found.length === 0 ? void 0 : asked;
}
function entriesAt(data, way) {
	let at = [{
		name: "",
		value: data
	}];
	for (const key of way) at = at.flatMap(({ value }) => {
		if (key !== "*") return require_projects().dig(value, key) === void 0 ? [] : [{
			name: key,
			value: require_projects().dig(value, key)
		}];
		if (Array.isArray(value)) return require_projects().list(value).map((one) => ({
			name: "",
			value: one
		}));
		return Object.entries(require_projects().record(value)).map(([name, one]) => ({
			name,
			value: one
		}));
	});
	return at;
}
function askedBy$1({ name, value }, shape) {
	const textAt = (way) => {
		const one = digAny(value, way);
		return typeof one === "string" ? one : void 0;
	};
	const first = (ways) => ways.flatMap((way) => textAt(way) ?? [])[0];
	if (typeof value === "string") return {
		...whose(value, shape),
		key: void 0,
		base: void 0
	};
	if (Array.isArray(value)) return void 0;
	const model = (shape.model && textAt(shape.model)) ?? (shape.provider && textAt(shape.provider)) ?? (shape.keyed ? name : soleKey(value));
	if (model === void 0 || model === "") return void 0;
	return {
		...whose(model, shape),
		key: first(shape.key),
		base: first(shape.base)
	};
}
function soleKey(value) {
	const [key, ...more] = Object.keys(require_projects().record(value));
	return more.length === 0 ? key : void 0;
}
function digAny(value, way) {
	let at = value;
	for (const key of way) at = Array.isArray(at) ? at[Number(key)] : require_projects().dig(at, key);
	return at;
}
function whose(name, { aliases }) {
	const model = name.replace(/^\$\{env\.\w+:\+([^}]*)\}$/, "$1");
	const [prefix = ""] = /^[\w.-]+(?:::[\w-]+)?/.exec(model) ?? [];
	const alias = Object.hasOwn(aliases, prefix) ? aliases[prefix] : void 0;
	if (alias === "" || /^(?:inline::|ollama)/.test(model)) return {
		model,
		provider: ""
	};
	const named = require_scan.providerOfModel(alias ?? model.replace(/^remote::/, ""));
	return {
		model,
		provider: named?.id === "local" ? "" : named?.id
	};
}
const VARIABLE = /^(?:os\.environ\/|\$\{(?:env\.)?|\$|env\.|\{\{\s*env\.)([A-Za-z_]\w*)(?::?[-=+?][^}]*)?\s*\}{0,2}$/;
function inPlace(text, environment, file) {
	if (text === void 0 || text === "") return void 0;
	if (file !== void 0 && require_scan.isOpen(text)) return require_scan.partOf(text, file);
	const name = VARIABLE.exec(text)?.[1] ?? (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(text) ? text : void 0);
	return name === void 0 ? require_scan.literal$1(text) : environment.get(name);
}
function usesOfSettings(asked, environment, hints) {
	const inReach = require_scan.credentialsIn(environment, hints);
	return asked.flatMap(({ provider, key, base, file }) => {
		if (provider === "") return [];
		const endpoint = inPlace(base, environment, file) ?? (provider && require_scan.endpointFor(provider, environment));
		const use = (one) => ({
			...one,
			endpoint: endpoint || void 0
		});
		const named = inPlace(key, environment, file);
		const real = named && require_scan.withoutFakes(named);
		if (key !== void 0 && (real === void 0 || real.alternatives.length === 0)) return [];
		if (real !== void 0 && provider !== void 0) return [use({
			provider,
			credential: real,
			credentialName: VARIABLE.exec(key ?? "")?.[1] ?? require_scan.withoutHoles(key ?? "")
		})];
		const own = require_scan.providerById(provider ?? "")?.keys ?? [];
		const fitting = inReach.filter((c) => provider === void 0 || c.provider === provider);
		if (fitting.length > 0) return fitting.map((c) => use({
			provider: c.provider,
			credential: c.value,
			credentialName: c.name
		}));
		const name = own.find((one) => require_scan.literalText(environment.get(one) ?? require_scan.literal$1("")) !== "");
		const value = name === void 0 ? void 0 : environment.get(name);
		return value === void 0 || provider === void 0 ? [] : [use({
			provider,
			credential: value,
			credentialName: name ?? ""
		})];
	});
}
// src/spending/commands/gateways.ts
const gatewaysOf = require_scan.byFirstWord(() => require_scan.GATEWAYS, ({ commands }) => commands);
function traceGateway(call) {
	const rows = gatewaysOf(call.name);
	if (rows.length === 0) return false;
	const words = [call.name, ...call.words.map(require_scan.shownWord)];
	const row = rows.find(({ commands }) => commands.some((one) => startsWith(words, one)));
	if (row === void 0) return false;
	const own = (row.commands.find((one) => startsWith(words, one)) ?? "").split(" ").length;
	const given = wordsOf(row, words.slice(own));
	serve(call, row, (given.files.length > 0 || row.home === void 0 ? given.files : [row.home]).flatMap((name) => {
		const path = require_scan.pathKey(require_scan.literal$1(name), call.frame.directory);
		const file = settingsFile(call.frame, path);
		return file === void 0 ? [] : [{
			path,
			file
		}];
	}), given.models, words.slice(0, own).join(" "));
	return true;
}
function startsWith(words, command) {
	return command.split(" ").every((word, i) => words[i] === word);
}
function wordsOf({ settings, first, model, valued }, words) {
	const files = [];
	const models = [];
	const takes = new Set([
		...settings,
		...model,
		...valued
	]);
	for (let at = 0; at < words.length;) {
		const flag = require_scan.flagAt(words, at, takes);
		if (flag === void 0 && first && files.length === 0) files.push(words[at] ?? "");
		const value = require_scan.flagValue(words, flag);
		if (value !== void 0 && settings.includes(flag?.name ?? "")) files.push(value);
		if (value !== void 0 && model.includes(flag?.name ?? "")) models.push(value);
		at = flag?.next ?? at + 1;
	}
	return {
		files,
		models
	};
}
function serve(call, { shape }, files, models, label) {
	const { environment } = call.frame;
	const { hints } = call.frame.tracer;
	const read = files.flatMap(({ path, file }) => {
		const asked = askedIn(path, file, shape);
		return asked === void 0 ? [] : [asked];
	});
	const named = models.flatMap((model) => askedIn("model.json", asEntry(model, shape), shape) ?? []);
	const asked = [...read.flat(), ...named];
	const uses = read.length > 0 || models.length > 0 ? usesOfSettings(asked, environment, hints) : require_scan.usesOf(require_scan.credentialsIn(environment, hints), environment);
	if (uses.length === 0) return;
	require_scan.spendSoftware(call, "tool", label, uses, {
		less: {
			certainty: "likely",
			onlyIf: "somebody asks the gateway"
		},
		pick: "any",
		model: modelOf$1(asked)
	});
}
function asEntry(model, { entries, model: way = [] }) {
	const around = [...entries[0] ?? []].filter((key) => key !== "*");
	const entry = [...way].reduceRight((inner, key) => ({ [key]: inner }), model);
	return JSON.stringify(around.reduceRight((inner, key) => ({ [key]: inner }), [entry]));
}
function modelOf$1(asked) {
	const [only, ...more] = asked.filter(({ provider }) => provider !== "");
	return only === void 0 || more.length > 0 ? void 0 : require_scan.literal$1(only.model);
}
function traceService(call, container) {
	const { environment, image = "", files, label, words } = container;
	const texts = files.flatMap((path) => {
		const file = settingsFile(call.frame, path);
		return file === void 0 ? [] : [{
			path,
			file
		}];
	});
	const row = require_scan.GATEWAYS.find(({ shape }) => texts.some(({ file }) => shape.tells.test(file.text))) ?? require_scan.GATEWAYS.find((one) => one.image.test(image));
	if (row === void 0) return false;
	const told = texts.filter(({ file }) => row.shape.tells.test(file.text));
	const { models } = wordsOf(row, words.map(require_scan.shownWord));
	serve(within(call, environment), row, told, models, label);
	return true;
}
function within(call, environment) {
	return {
		...call,
		frame: {
			...call.frame,
			environment,
			own: new Set(environment.keys())
		}
	};
}
function traceContained(call, container) {
	const { environment, image, label, beside } = container;
	const found = require_scan.credentialsIn(environment, call.frame.tracer.hints);
	if (found.length === 0 || require_scan.isHarmlessImage(image)) return;
	const likely = !beside || require_scan.TELLING_IMAGE.test(image ?? label);
	require_scan.spendSoftware(within(call, environment), "opaque", label, require_scan.usesOf(found, environment), { less: {
		certainty: likely ? "likely" : "possible",
		onlyIf: "it calls a model"
	} });
}
// src/spending/commands/copilot.ts
const TOKENS$1 = [
	"COPILOT_GITHUB_TOKEN",
	"GH_TOKEN",
	"GITHUB_TOKEN"
];
function traceCopilot$1(call, texts, model) {
	const label = [call.name, texts.find((text) => text !== "") ?? ""].join(" ").trim();
	const ownKey = ownKeyOf(call.frame);
	if (ownKey !== void 0) {
		const named = model ?? call.frame.environment.get("COPILOT_MODEL");
		return require_scan.spendSoftware(call, "tool", label, [ownKey], { model: named });
	}
	const name = TOKENS$1.find((one) => isGiven(call.frame.environment.get(one)));
	const credential = name === void 0 ? void 0 : call.frame.environment.get(name);
	if (name === void 0 || credential === void 0) {
		if (call.frame.runner === "hosted") return require_scan.silence(call, label, "no token that Copilot takes is in reach");
		return require_scan.spendSoftware(call, "tool", label, [{
			provider: "github-copilot",
			credential: void 0,
			credentialName: "",
			endpoint: void 0
		}], {
			less: {
				certainty: "likely",
				onlyIf: "it finds a login that no file here shows"
			},
			model
		});
	}
	if (isRunToken(credential) && !mayAsk(call.frame)) return require_scan.silence(call, label, "the run\u2019s own token asks Copilot only in a job with `copilot-requests: write`");
	const use = {
		provider: copilotOf(credential),
		credential,
		credentialName: name,
		endpoint: void 0
	};
	require_scan.spendSoftware(call, "tool", label, [use], { model });
}
function copilotOf(token) {
	return isRunToken(token) ? "copilot-organisation" : "github-copilot";
}
function isGiven(value) {
	return value !== void 0 && require_scan.emptiness(value) !== "always";
}
function isRunToken(token) {
	const all = require_scan.origins(token);
	return all.length > 0 && all.every((origin) => origin.kind === "github-token");
}
function mayAsk({ state }) {
	return require_scan.grants(state.permissions, "copilot-requests");
}
function ownKeyOf({ environment }) {
	const endpoint = environment.get("COPILOT_PROVIDER_BASE_URL");
	if (endpoint === void 0 || require_scan.literalText(endpoint) === "") return void 0;
	const name = ["COPILOT_PROVIDER_BEARER_TOKEN", "COPILOT_PROVIDER_API_KEY"].find((one) => environment.has(one));
	return {
		provider: {
			azure: "azure-openai",
			anthropic: "anthropic"
		}[require_scan.literalText(environment.get("COPILOT_PROVIDER_TYPE") ?? require_scan.UNSET) ?? ""] ?? "openai",
		credential: name === void 0 ? void 0 : environment.get(name),
		credentialName: name ?? "",
		endpoint
	};
}
// src/spending/commands/comments.ts
const BODY_FLAGS = new Set([
	"--body",
	"-b",
	"-f",
	"-F",
	"--field",
	"--raw-field",
	"--body-file",
	"--input"
]);
function traceGitHub(call) {
	const [area, verb] = call.texts;
	if (area === "models" && verb === "run") return traceModels(call);
	const asked = asksCopilot(call);
	if (asked !== void 0) return traceCopilot(call, asked);
	if (!((area === "pr" || area === "issue") && (verb === "comment" || verb === "review" || verb === "create") || area === "api" && call.words.some((w) => /\/(?:comments|reviews)\b/.test(require_scan.firstText(w))))) return;
	if (call.words.map((word, i) => ({
		word,
		flag: call.texts[i - 1] ?? ""
	})).filter(({ flag }) => BODY_FLAGS.has(flag)).map(({ word, flag }) => bodyText(call, word, flag)).concat(call.words.filter((w) => /^--body=/.test(require_scan.firstText(w))).map((w) => require_scan.firstText(w).slice(7))).find(require_scan.callsCodex) === void 0) return;
	require_scan.spend(call.frame, {
		...require_scan.spenderBase(call.frame, call.place, require_scan.CODEX_COMMENT, call.command.source),
		kind: "mention",
		token: require_scan.tokenIn(call.frame)
	});
}
function bodyText(call, word, flag) {
	const text = require_scan.firstText(word);
	const shell = {
		...call.shell,
		frame: call.frame
	};
	const at = require_scan.evidence(call.place, call.command.source);
	if (flag === "--body-file" || flag === "--input") {
		if (text === "-") return require_scan.templates(require_scan.inputOf(call.command, shell, at) ?? {
			choice: "one-of",
			alternatives: []
		})[0]?.text ?? "";
		return require_scan.templates(require_scan.fileContent(require_scan.pathKey(word, call.frame.directory), shell, at))[0]?.text ?? "";
	}
	return text.replace(/^body=/, "");
}
const COPILOT = /^(?:@?copilot|copilot-swe-agent|copilot-pull-request-reviewer(?:\[bot\])?)$/i;
const CHANGES = new Set([
	"create",
	"edit",
	"new",
	"review"
]);
const ASKING = new Map([
	["--add-reviewer", "review"],
	["--reviewer", "review"],
	["-r", "review"],
	["reviewers[]", "review"],
	["--add-assignee", "work"],
	["--assignee", "work"],
	["-a", "work"],
	["assignees[]", "work"]
]);
function asksCopilot({ texts, words }) {
	const [area, verb] = texts;
	if (area === "agent-task" || area === "agent" || area === "agents") return verb === "create" ? "task" : void 0;
	const shown = words.map((word) => require_scan.firstText(word));
	const isApi = area === "api" && shown.some((text) => /\/(?:requested_reviewers|assignees)\b/.test(text));
	const changes = (area === "pr" || area === "issue") && CHANGES.has(verb ?? "");
	if (!isApi && !changes) return void 0;
	return shown.map((text, i) => {
		const [flag = "", inline] = text.split("=");
		return (inline ?? shown[i + 1] ?? "").split(",").some((name) => COPILOT.test(name.trim())) ? ASKING.get(flag) : void 0;
	}).find((asked) => asked !== void 0);
}
function traceCopilot(call, asked) {
	const [area = "", verb = ""] = call.texts;
	const token = require_scan.tokenIn(call.frame);
	const refused = asked === "work" && isRunToken(token) && isHanded(token, call);
	require_scan.spend(call.frame, {
		...require_scan.spenderBase(call.frame, call.place, `gh ${area} ${verb}`, call.command.source, {
			certainty: "likely",
			onlyIf: "Copilot takes on what it is asked"
		}),
		kind: "tool",
		pick: "any",
		uses: [{
			provider: copilotOf(token),
			credential: token,
			credentialName: "GH_TOKEN",
			endpoint: void 0
		}],
		model: void 0,
		...refused ? { idle: {
			because: NO_PERSON,
			nobodys: true
		} } : {}
	});
}
const NO_PERSON = "Copilot takes work only by the token of a person, and the run\u2019s own token stands for none";
function isHanded(token, { frame }) {
	return [...frame.environment].some(([, value]) => value === token);
}
function traceModels(call) {
	require_scan.spend(call.frame, {
		...require_scan.spenderBase(call.frame, call.place, "gh models run", call.command.source),
		kind: "tool",
		pick: "any",
		uses: [{
			provider: "github-models",
			credential: require_scan.tokenIn(call.frame),
			credentialName: "GH_TOKEN",
			endpoint: void 0
		}],
		model: call.words.find((w, i) => i > 1 && !(require_scan.literalText(w) ?? "-").startsWith("-"))
	});
}
// src/spending/commands/http.ts
const HEADER_FLAGS = new Set([
	"-H",
	"--header",
	"-Headers",
	"--oauth2-bearer",
	"-u",
	"--user",
	"-Token",
	"--bearer"
]);
const DATA_FLAGS = new Set([
	"-d",
	"--data",
	"--data-raw",
	"--data-binary",
	"--json",
	"-Body",
	"--data-urlencode",
	"--post-data"
]);
function traceHttp(call) {
	const urls = call.words.filter((word, i) => isUrl(word, call.texts[i - 1] ?? ""));
	const body = bodyOf(call);
	for (const url of urls) {
		const address = require_scan.firstText(url);
		const target = require_scan.isInstaller(address) ? void 0 : require_scan.modelEndpoint(address);
		if (target === void 0 || target.free) continue;
		const { credential, header, credentialName } = credentialOf(call, url);
		if (target.provider !== void 0 && isNoKey(credential)) {
			require_scan.silence(call, `${call.name} ${target.label}`, "its key is made up");
			continue;
		}
		require_scan.spendSoftware(call, "http", `${call.name} ${target.label}`, [{
			provider: target.provider ?? require_scan.providerOf(credential) ?? "unknown",
			credential,
			credentialName,
			header,
			endpoint: url,
			account: accountOf(call)
		}], { model: modelOf(body) });
	}
}
function isNoKey(credential) {
	const text = credential === void 0 ? void 0 : require_scan.literalText(credential);
	return text !== void 0 && require_scan.isFakeKey(text);
}
function isUrl(word, before) {
	if (HEADER_FLAGS.has(before) || DATA_FLAGS.has(before)) return false;
	const text = require_scan.firstText(word);
	return /^(?:https?:\/\/|[\uE000-\uF8FF])/.test(text) || /^[\w.-]+\.[a-z]{2,}\/\S/i.test(text);
}
function credentialOf(call, url) {
	const headers = [];
	for (const [i, word] of call.words.entries()) {
		const flag = call.texts[i - 1] ?? "";
		const named = NAMED$1.test(headerText(word));
		if (HEADER_FLAGS.has(flag) ? named || flag.includes("bearer") || flag.startsWith("-u") || flag === "-Headers" : named) headers.push(word);
	}
	const carrier = headers.find((h) => require_scan.origins(h).some((o) => o.kind !== "literal")) ?? headers[0];
	if (carrier === void 0) {
		const credential = require_scan.keyInUrl(url);
		return {
			credential,
			credentialName: credential === void 0 ? AUTHORIZATION : ""
		};
	}
	const name = NAMED$1.exec(headerText(carrier))?.[1] ?? AUTHORIZATION.toLowerCase();
	const header = name === AUTHORIZATION.toLowerCase() ? AUTHORIZATION : name;
	return {
		credential: withoutScheme(carrier),
		header,
		credentialName: AUTHORIZATION
	};
}
const AUTHORIZATION = "Authorization";
const NAMED$1 = /^(authorization|api-key|x-api-key|openai-api-key|x-goog-api-key)\s*[:=]/i;
function accountOf(call) {
	const header = (name) => {
		const found = call.words.find((word) => headerText(word).startsWith(`${name}:`));
		return found === void 0 ? void 0 : withoutScheme(found);
	};
	const organization = header("openai-organization");
	const project = header("openai-project");
	return {
		...organization === void 0 ? {} : { organization },
		...project === void 0 ? {} : { project }
	};
}
function headerText(word) {
	return require_scan.firstText(word).replace(/^--?\w+[= ]/, "").toLowerCase();
}
function withoutScheme(header) {
	return {
		choice: header.choice,
		alternatives: header.alternatives.map((a) => ({
			trail: a.trail,
			pieces: a.pieces.some((p) => p.kind !== "literal") ? a.pieces.filter((p) => p.kind !== "literal") : a.pieces.map((p) => p.kind === "literal" ? {
				...p,
				text: p.text.replace(/^[^:=]*[:=]\s*(?:Bearer\s+)?/i, "")
			} : p)
		}))
	};
}
function bodyOf(call) {
	const parts = call.words.flatMap((word, i) => {
		if (!DATA_FLAGS.has(call.texts[i - 1] ?? "")) return [];
		const [template] = require_scan.templates(word);
		const file = template?.text.startsWith("@") ? template.text.slice(1) : void 0;
		if (template === void 0 || file === void 0 || file === "-") return [word];
		return [require_scan.contentAt(require_scan.pathKey(require_scan.partOf(file, template), call.frame.directory), call)];
	});
	const shell = {
		...call.shell,
		frame: call.frame
	};
	const stdin = require_scan.inputOf(call.command, shell, require_scan.evidence(call.place, call.command.source));
	return require_scan.concat(...parts, ...stdin === void 0 ? [] : [stdin]);
}
function modelOf(body) {
	const named = require_scan.templates(body).map((template) => {
		const part = MODEL$1.exec(template.text)?.[1];
		return part === void 0 ? void 0 : require_scan.partOf(part, {
			...template,
			trail: []
		});
	});
	const known = named.filter((one) => one !== void 0);
	return known.length === 0 || known.length < named.length ? void 0 : require_scan.oneOf(...known);
}
const MODEL$1 = /["']?model["']?\s*[:=]\s*["']([\w./:\uE000-\uF8FF-]{1,80})["']/;
// src/spending/commands/login-check.ts
function noteLoginCheck(call) {
	if (require_scan.passesIn(call.command, call.shell) === void 0 || call.shell.frame.goesOn) return;
	const check = Object.hasOwn(CHECKS, call.name) ? CHECKS[call.name]?.(call) : void 0;
	if (check === void 0) return;
	const path = require_scan.pathKey(check.file, call.frame.directory);
	if (!path.endsWith("/auth.json")) return;
	const { files } = call.frame.state;
	const at = require_scan.evidence(call.place, call.command.source);
	const written = files.get(path);
	const inFile = require_scan.fromOrigin({
		kind: "file",
		path
	}, [at]);
	if (written === void 0) files.set(path, {
		content: holding(check.mode, inFile),
		trail: [at],
		certain: call.frame.certainty === "certain"
	});
	else if (isUnknown(written) && isWhereWritten(written, call)) files.set(path, {
		...written,
		content: holding(check.mode, written.content === void 0 ? inFile : bare(written.content)),
		trail: [...written.trail, at]
	});
}
const CHECKS = {
	jq: askedByJq,
	grep: askedByGrep,
	"[": compared,
	"[[": compared,
	test: compared
};
function askedByJq({ words, texts, command }) {
	const fails = texts.some((text) => /^(?:-[a-zA-Z]*e[a-zA-Z]*|--exit-status)$/.test(text));
	const [filter, ...more] = texts.filter((text) => !text.startsWith("-") && text !== "");
	const mode = filter === void 0 ? void 0 : modeByFilter(filter);
	const file = words.at(-1);
	if (command.passes !== "success" || !fails || more.length > 1) return void 0;
	return mode === void 0 || file === void 0 ? void 0 : {
		mode,
		file
	};
}
function modeByFilter(filter) {
	if (/\b(?:or|not|if|try|any|all)\b|[,?]/.test(filter.replace(/"[^"]*"/g, "\"\""))) return void 0;
	const parts = filter.split(/\band\b/).map((part) => part.replace(/\s+/g, ""));
	for (const part of parts) {
		const mode = /^\(*\.auth_mode==["'](chatgpt|apikey)["']\)*$/.exec(part)?.[1];
		if (mode === "chatgpt" || mode === "apikey") return mode;
	}
	return parts.some((part) => TOKENS.test(part)) ? "chatgpt" : void 0;
}
const TOKENS = /^\(*\.tokens(?:\.\w+)?(?:\/\/(?:""|empty|null))?\)*(?:!=(?:null|"")|\|length>0)?\)*$/;
function askedByGrep({ words, texts, command }) {
	const flags = texts.filter((text) => text.startsWith("-")).join(" ");
	const isQuiet = /(?:^| )(?:-[a-zA-Z]*q[a-zA-Z]*|--quiet|--silent)(?= |$)/.test(flags);
	if (command.passes !== "success" || !isQuiet || /(?:^| )(?:-[a-zA-Z]*v|--inv)/.test(flags)) return void 0;
	const [pattern = ""] = texts.filter((text) => !text.startsWith("-"));
	const file = words.at(-1);
	const mode = /[|[\]]/.test(pattern.replaceAll("[[:space:]]", "")) ? void 0 : /\bauth_mode\b.*\bapikey\b/.test(pattern) ? "apikey" : /\bauth_mode\b.*chatgpt|\b(?:refresh_token|access_token|id_token|tokens)\b/.test(pattern) ? "chatgpt" : void 0;
	return mode === void 0 || file === void 0 ? void 0 : {
		mode,
		file
	};
}
function compared({ written, command, shell, place }) {
	const [, left, sign, right] = (written ?? []).map((word) => word ?? []);
	if (left === void 0 || sign === void 0 || right === void 0) return void 0;
	const is = require_scan.literalOf(sign);
	const wanted = is === "!=" ? "failure" : is === "=" || is === "==" ? "success" : void 0;
	const mode = require_scan.literalOf(right);
	if (wanted !== command.passes || mode !== "chatgpt" && mode !== "apikey") return void 0;
	const word = modeAskedIn(left);
	if (word === void 0) return void 0;
	const [file] = require_scan.wordValues(word, shell, require_scan.evidence(place, command.source));
	return file === void 0 ? void 0 : {
		mode,
		file
	};
}
function modeAskedIn([piece, ...more]) {
	if (piece?.kind !== "command" || more.length > 0 || piece.commands.length !== 1) return void 0;
	const [jq] = piece.commands;
	if (jq === void 0 || require_scan.commandName(jq.name) !== "jq") return void 0;
	const [filter, file, ...rest] = jq.args.filter((arg) => !/^-/.test(require_scan.literalOf(arg) ?? ""));
	return /^\s*\.auth_mode\s*(?:\/\/\s*(?:""|empty|null)\s*)?$/.test(require_scan.literalOf(filter ?? []) ?? "") && rest.length === 0 ? file : void 0;
}
function isUnknown({ content }) {
	if (content === void 0) return true;
	return require_scan.templates(content).map(({ text }) => text.trim()).every((text) => text === "" || text.length === 1 && require_scan.isOpen(text));
}
function bare({ choice, alternatives }) {
	const unwritten = (pieces) => pieces.filter(({ kind }) => kind !== "literal");
	return {
		choice,
		alternatives: alternatives.map((one) => ({
			...one,
			pieces: unwritten(one.pieces)
		}))
	};
}
function isWhereWritten({ under = [] }, { frame }) {
	return frame.certainty === "certain" || frame.doubts.every(({ onlyIf }) => under.includes(onlyIf));
}
function holding(mode, token) {
	if (mode === "apikey") return require_scan.concat(require_scan.literal$1("{\"auth_mode\":\"apikey\",\"OPENAI_API_KEY\":\""), token, require_scan.literal$1("\"}"));
	return require_scan.concat(require_scan.literal$1("{\"auth_mode\":\"chatgpt\",\"tokens\":{\"id_token\":\""), token, require_scan.literal$1("\",\"access_token\":\""), token, require_scan.literal$1("\",\"refresh_token\":\""), token, require_scan.literal$1("\"}}"));
}
// src/spending/commands/promptfoo.ts
const VALUED = new Set("-c --config -r --providers -o --output -p --prompts -t --tests -a --assertions -v --vars --grader -j --max-concurrency --repeat --delay --env-file --env-path --filter-pattern --filter-first-n --description --suggest-prompts".split(" "));
const JUDGED = /\btype["']?\s*:\s*["']?(?:not-)?(?:llm-rubric|model-graded-|g-eval|factuality|answer-relevance|context-|select-best|similar|pi\b|search-rubric)/;
function promptfooAsks(call) {
	const { environment, directory, tracer } = call.frame;
	const given = flagsOf(call);
	const paths = given.files.length > 0 ? given.files.flatMap((word) => require_scan.settingsNamed(call.frame, word)) : require_scan.PROMPTFOO_FILES.map((file) => require_scan.pathKey(require_scan.literal$1(file), directory));
	const read = [...new Set(paths)].flatMap((path) => {
		const text = settingsText(call.frame, path);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	});
	const texts = given.files.length > 0 ? read : read.slice(0, 1);
	const named = given.providers.map((name) => ({
		path: require_scan.pathKey(require_scan.literal$1("r.json"), directory),
		text: JSON.stringify({ providers: [/\.(?:ya?ml|json)$/.test(name) ? `file://${name}` : name] })
	}));
	const asked = (named.length > 0 ? named : texts).map(({ path, text }) => askedOf(path, text)?.flatMap((one) => require_scan.ofItsFile(call.frame, one, require_scan.parent(path))));
	if (asked.length === 0 || asked.some((one) => one === void 0)) return void 0;
	const all = asked.flatMap((one) => one ?? []);
	for (const [i, each] of asked.entries()) for (const { model } of each ?? []) startOwn(call, model, named.length > 0 ? directory : require_scan.parent(texts[i]?.path ?? ""));
	const judged = texts.filter(({ text }) => JUDGED.test(text)).flatMap(({ path, text }) => given.grader === void 0 ? judgesOf(path, text) ?? [judge(void 0)] : [judge(given.grader)]);
	const unknown = all.filter((one) => one.provider === void 0 && !isProgram(one.model));
	return [...usesOfSettings([...all.filter((one) => one.provider !== void 0), ...judged], environment, tracer.hints), ...unknown.length > 0 ? require_scan.usesOf(require_scan.credentialsIn(environment, tracer.hints), environment) : []];
}
function judge(grader) {
	const [asked] = grader === void 0 ? [] : require_scan.askedByName([grader]) ?? [];
	return asked ?? {
		model: "",
		provider: "openai",
		key: void 0,
		base: void 0
	};
}
function judgesOf(path, text) {
	return /\.[cm]?[jt]s$/.test(path) ? void 0 : askedIn(path, text, require_scan.PROMPTFOO_JUDGES);
}
function flagsOf(call) {
	const words = call.words.map(require_scan.shownWord);
	const files = [];
	const providers = [];
	let grader;
	for (let at = 0; at < words.length;) {
		const flag = require_scan.flagAt(words, at, VALUED);
		const value = require_scan.flagValue(words, flag);
		if (flag?.value !== void 0 && value !== void 0) {
			const more = behind(words, flag.next);
			if (flag.name === "-c" || flag.name === "--config") files.push(require_scan.partOfWord(call.words, flag.value), ...call.words.slice(flag.next, flag.next + more));
			else if (flag.name === "-r" || flag.name === "--providers") providers.push(value, ...words.slice(flag.next, flag.next + more));
			else if (flag.name === "--grader") grader = value;
		}
		at = flag?.next ?? at + 1;
	}
	return {
		files,
		providers,
		grader
	};
}
function behind(words, from) {
	const end = words.findIndex((word, i) => i >= from && word.startsWith("-"));
	return (end < 0 ? words.length : end) - from;
}
const NAMED = /["'`]([a-z][\w.-]*:[\w.:/@-]{1,120})["'`]/g;
function askedOf(path, text) {
	if (!/\.[cm]?[jt]s$/.test(path)) return askedIn(path, text, require_scan.PROMPTFOO);
	const providers = [...text.slice(0, 1e5).matchAll(NAMED)].map(([, name = ""]) => name).filter((name) => !/^(?:file|https?|node|data):/.test(name));
	return providers.length === 0 ? void 0 : require_scan.askedByName(providers);
}
const PROGRAM = /^(?:file:\/\/|python:|exec:\s*|golang:)(.+?)(?::\w+)?$/;
const PROGRAM_FILE = /\.(?:py|[cm]?[jt]s)$/;
function isProgram(model) {
	return PROGRAM.test(model);
}
function startOwn(call, model, folder) {
	const found = PROGRAM.exec(model)?.[1];
	if (found === void 0) return;
	const path = require_scan.pathKey(require_scan.literal$1(found), folder);
	const { repository, door } = call.frame.tracer;
	if (PROGRAM_FILE.test(path) && repository.read(path).kind === "text") return require_programs().traceProgram(call, require_programs().analyzeProgram(repository, path));
	const words = model.startsWith("exec:") ? [
		require_scan.literal$1("sh"),
		require_scan.literal$1("-c"),
		require_scan.literal$1(found)
	] : [require_scan.literal$1(/\.py$/.test(found) ? "python" : /\.ts$/.test(found) ? "tsx" : "node"), require_scan.absolute(path)];
	if (PROGRAM_FILE.test(found) || model.startsWith("exec:")) door.start(require_scan.callOf({
		...call.frame,
		directory: folder
	}, words, call.place, call.command.source));
}
// src/spending/commands/tools.ts
function traceTool(given, tool, words) {
	const texts = words.map((w) => require_scan.literalText(w) ?? "");
	const call = withSettings(ending(withSettingsFile(given), tool, texts), tool, words, texts);
	const first = texts.find((t) => t !== "");
	if (first === void 0 ? tool.free.includes("") : tool.free.includes(first)) {
		require_scan.keepCredential(call);
		return;
	}
	if (texts.some((t) => t === "--version" || t === "--help" || t === "-h")) return;
	const flag = modelWord(tool, words, texts);
	const { chosenBy } = tool;
	const chosen = chosenBy && require_scan.chosenModel(chosenBy, call.frame, flag);
	const model = flag ?? chosen?.model;
	const asked = tool.settings === "promptfoo" ? promptfooAsks(call) : void 0;
	if (asked !== void 0) {
		const label = [call.name, first ?? ""].join(" ").trim();
		if (asked.length > 0) require_scan.spendSoftware(call, "tool", label, asked, {
			pick: "all",
			model
		});
		return;
	}
	const provider = tool.provider === "any" ? providerIn(tool, call) ?? chosen?.provider ?? require_scan.providerOfModel((model && require_scan.literalText(model)) ?? "")?.id : (tool.clouds === true ? require_scan.cloudOf(call.frame.environment) : void 0) ?? tool.provider;
	if (tool.commands.includes("copilot")) return traceCopilot$1(call, texts, model);
	const { environment, tracer } = call.frame;
	const inSettings = chosenBy && chosen ? require_scan.keysIn(chosenBy, chosen, environment) : [];
	const read = require_scan.credentialsIn(environment, tracer.hints).filter(({ name }) => require_scan.inOtherLetters(name) === void 0);
	const inReach = [...inSettings, ...read].filter((c) => provider === void 0 || c.provider === require_scan.keyOwner(provider) || provider === tool.provider && tool.order?.includes(c.name) === true);
	const known = inReach.length > 0 ? inReach : keptBy(call, provider);
	const found = tool.order === void 0 ? known : inOrder(known, tool.order);
	const address = require_scan.addressIn(require_scan.namedWords({
		words,
		texts
	}));
	const byPlan = (use) => provider !== void 0 && use.provider !== provider && use.provider === require_scan.keyOwner(provider) ? {
		...use,
		provider
	} : use;
	const uses = require_scan.usesOf(found, environment, address).map(byPlan).map((use) => chosen?.ground === void 0 || use.provider !== provider ? use : {
		...use,
		ground: chosen.ground
	});
	const label = [call.name, first].filter((t) => t !== void 0 && t !== "").join(" ");
	const pick = tool.order === void 0 ? "any" : "first";
	if (uses.length > 0) return require_scan.spendSoftware(call, "tool", label, uses, {
		pick,
		model
	});
	if (provider === void 0 || provider === "openai") return;
	if (mayBeSignedIn(call, provider)) require_scan.spendSoftware(call, "tool", label, [{
		provider,
		credential: void 0,
		credentialName: "",
		endpoint: void 0
	}], {
		less: UNSEEN_LOGIN,
		pick: "any",
		model
	});
	else {
		const title = require_scan.providerById(provider)?.title ?? provider;
		require_scan.silence(call, label, `no credential for ${title} is in reach`);
	}
}
const UNSEEN_LOGIN = {
	certainty: "likely",
	onlyIf: "it finds a login that no file here shows"
};
function ending(call, { agent }, texts) {
	return agent?.limits.some((flag) => texts.some((text) => text.split("=")[0] === flag)) === true ? {
		...call,
		frame: {
			...call.frame,
			ends: true
		}
	} : call;
}
function withSettings(call, { settings }, words, texts) {
	if (settings !== "claude") return call;
	const at = texts.indexOf("--settings");
	return {
		...call,
		frame: require_scan.withClaudeSettings(call.frame, at < 0 ? void 0 : words[at + 1])
	};
}
function keptBy(call, provider) {
	const kept = require_scan.keptFor(call.frame, provider ?? "any");
	if (kept.length > 0) return kept;
	const found = (provider === "anthropic" ? require_scan.claudeLogin(call.frame) : void 0) ?? (provider === void 0 ? require_scan.heldBy(call.frame.keeper) : require_scan.fetchedFor(call.frame, provider));
	return found === void 0 ? [] : [found];
}
function providerIn({ providerFrom, switchedBy }, { frame }) {
	if (switchedBy !== void 0) {
		const { variable, to, from } = switchedBy;
		const address = frame.environment.get(variable);
		return address !== void 0 && require_scan.emptiness(address) !== "always" ? to : from;
	}
	const value = providerFrom === void 0 ? void 0 : frame.environment.get(providerFrom);
	return value && require_scan.providerOfModel(require_scan.literalText(value) ?? "")?.id;
}
function inOrder(found, order) {
	const rank = ({ name }) => order.includes(name) ? order.indexOf(name) : order.length;
	return found.toSorted((a, b) => rank(a) - rank(b));
}
const BY_IDENTITY = new Set([
	"azure-openai",
	"bedrock",
	"github-models",
	"local"
]);
function mayBeSignedIn({ frame }, provider) {
	const { files, filled } = frame.state;
	const trees = [...filled].flatMap(([path, { what }]) => what === "tree" ? [path] : []);
	return BY_IDENTITY.has(provider) || require_scan.hasIdentity(frame, provider) || frame.runner !== "hosted" || require_scan.cloudOf(frame.environment) !== void 0 || [...files.keys(), ...trees].some((path) => /^~(?:\/\.|$)/.test(path));
}
function modelWord(tool, words, texts) {
	for (const [i, text] of texts.entries()) {
		if (tool.model.includes(text)) return words[i + 1];
		const attached = tool.model.find((flag) => text.startsWith(`${flag}=`));
		if (attached !== void 0) return require_scan.partOfWord(words, {
			word: i,
			from: attached.length + 1
		});
	}
}
// src/spending/tests.ts
function traceTests(given, target) {
	if (target.live === "no") return;
	const call = withSettingsFile(given);
	if (!mayPay(call)) return;
	const { asked, first, lacks, certainty = lacks === void 0 ? "likely" : "possible", open = first === void 0 } = usesIn(call, target);
	if (asked.length === 0) return;
	const label = `${target.runner} (tests)`;
	const { frame, place, command } = call;
	const here = require_scan.enter(frame, require_scan.evidence(place, command.source));
	const way = (by) => [...here.trail, ...by === void 0 ? [] : require_programs().wayTo(by)];
	const sure = first !== void 0 && lacks === void 0 && require_scan.isNamedTest(call, first);
	const base = require_scan.spenderBase(frame, first ?? place, label, command.source, sure ? void 0 : {
		certainty,
		onlyIf: first === void 0 ? HANDED : seen(lacks)
	});
	require_scan.spend(frame, {
		...base,
		trail: way(first),
		kind: "program",
		uses: distinct(asked).map(({ use, by }) => ({
			...use,
			way: way(by)
		})),
		pick: open && isToldModel(call) ? "any" : "all",
		model: first?.model,
		...askMore(call, asked.flatMap(({ by }) => by?.provider === first?.provider ? by ?? [] : []))
	});
}
function askMore(call, calls) {
	const models = new Set(calls.map(({ model }) => model && require_scan.literalText(model)));
	const all = [...new Set(calls)].flatMap((api) => require_programs().modelsOf(call, api).asked ?? []);
	return {
		...all.length === 0 ? {} : { asked: all },
		...models.size > 1 ? { asksMore: true } : {}
	};
}
const seen = (lacks) => `a test that asks a model runs${lacks === void 0 ? "" : ` without \`${lacks}\`, which nothing sets,`} and nothing stands in for the model`;
const HANDED = "the tests ask a model";
const MODEL = /(?:^|[_-])models?(?:[_-](?:name|id))?$/i;
function isToldModel({ frame }) {
	for (const [name, value] of frame.environment) if (MODEL.test(name) && frame.own.has(name) && require_scan.origins(value).some(require_scan.isKept)) return true;
	return false;
}
function mayPay(call) {
	const { frame } = call;
	if (frame.state.kept.length > 0 || require_scan.claudeLogin(frame) !== void 0) return true;
	if (require_scan.inSettings(frame).length > 0) return true;
	if (require_scan.handedFor(frame, "any") !== void 0) return true;
	for (const [name, value] of frame.environment) if (!require_scan.isHarmlessSecret(name) && require_scan.origins(value).some(isOpaque)) return true;
	return require_scan.credentialsIn(frame.environment, frame.tracer.hints).length > 0;
}
function isOpaque(origin) {
	switch (origin.kind) {
		case "literal":
		case "github-token": return false;
		case "secret": return !require_scan.isHarmlessSecret(origin.name);
		default: return origin.kind !== "context";
	}
}
function usesIn(from, target) {
	const { facts, behind, missing, gate, idle, ...read } = target.read((name) => {
		const texts = require_scan.textsOf(from.frame.environment, name);
		return from.frame.environment.has(name) || require_scan.isUnset(name, from.frame) ? texts : void 0;
	});
	const call = without(from, read.set);
	const { environment, own, job, tracer } = call.frame;
	const inReach = require_scan.credentialsIn(environment, tracer.hints);
	if (target.live === "yes" && (!read.whole || (facts?.spawns.length ?? 0) > 0)) return { asked: handedOver(require_scan.usesOf(inReach, environment)) };
	const whole = read.whole || missing === true && call.frame.state.filled.size === 0;
	const reached = facts === void 0 ? { asked: [] } : reachedBy(call, facts, inReach);
	const signed = inReach.length > 0 || require_scan.cloudOf(environment) !== void 0;
	if (facts !== void 0) require_programs().traceScriptsOfTests(call, facts, (program) => signed && !facts.startsCodex && tracer.observer.knows(program, environment));
	const handed = inReach.filter(({ name, provider }) => !whole && own.has(name) && !idle(name) && mayUse(behind, name, provider) || target.wholeApp && (job.has(name) || own.has(name)) || gate(name));
	const login = whole ? void 0 : require_scan.claudeLogin(call.frame);
	const written = whole ? [] : require_scan.inSettings(call.frame).filter(({ name, provider }) => mayUse(behind, name, provider));
	const fetched = inReach.length > 0 ? [] : fetchedAtGates(call, gate);
	const all = [
		...handed,
		...login === void 0 ? [] : [login],
		...written,
		...fetched
	];
	const asked = [...reached.asked, ...handedOver(require_scan.usesOf(all, environment))];
	if (facts?.cut !== void 0) require_scan.cannotStart(call, "over-limit", facts.cut, { handed: "none" });
	if (asked.length === 0 && !whole && read.empty) noTestSeen(call);
	if (asked.length === 0 && facts?.cut !== void 0) return {
		asked: handedOver(require_scan.usesOf(inReach, environment)),
		certainty: "possible"
	};
	return {
		...reached,
		asked
	};
}
function fetchedAtGates(call, gate) {
	return require_scan.PROVIDERS.filter(({ keys }) => keys.some(gate)).flatMap(({ id }) => require_scan.handedFor(call.frame, id) ?? []);
}
function without(call, names = NOBODY) {
	const { environment } = call.frame;
	if (![...names].some((name) => environment.has(name))) return call;
	const left = new Map([...environment].filter(([name]) => !names.has(name)));
	return {
		...call,
		frame: {
			...call.frame,
			environment: left
		}
	};
}
const NOBODY = new Set();
function noTestSeen(call) {
	const { directory } = call.frame;
	if (directory === "" || require_scan.isRepositoryPath(directory)) return require_scan.cannotStart(call, "not-in-checkout", "no test stands where it looks", { handed: "none" });
	require_scan.cannotStart(call, "run-time", require_scan.runsIn(directory), { handed: "none" });
}
function mayUse(behind, name, provider) {
	return behind === void 0 || behind.startsCodex || behind.codex.length > 0 || behind.apis.some((api) => api.provider === "any" || api.provider === provider) || behind.envReads.some((read) => read.name === name);
}
function reachedBy(call, facts, inReach) {
	const { environment } = call.frame;
	if (facts.codex.length > 0 || facts.startsCodex) return { asked: handedOver(require_scan.usesOf(inReach, environment)) };
	const found = facts.apis.filter((api) => api.called && !isMadeUp(api) && !require_scan.isLeftOut(api, call)).map((api) => {
		const told = require_scan.askedModel(api, call);
		return told.provider === "any" ? api : told;
	}).filter(({ provider }) => provider !== "local").map((api) => ({
		api,
		asked: askedBy(call, api, facts.apis, inReach)
	})).filter(({ asked }) => asked.length > 0);
	return {
		asked: found.flatMap(({ asked }) => asked),
		first: found[0]?.api,
		lacks: lackedBy(found.flatMap(({ asked }) => asked), facts, environment),
		open: found.every(({ api }) => api.provider === "any")
	};
}
const DEPLOYMENT = /(?:^|_)DEPLOYMENT(?:_?NAME|_?ID)?$/i;
function lackedBy(asked, { envReads }, environment) {
	if (asked.some(({ use }) => use.provider !== "azure-openai")) return void 0;
	const keys = new Set(asked.map(({ use }) => use.credentialName));
	const beside = envReads.filter(({ name }) => keys.has(name)).map(({ path }) => path);
	return envReads.find(({ name, path, fallback }) => fallback === void 0 && beside.includes(path) && DEPLOYMENT.test(name) && !environment.has(name))?.name;
}
const MADE_UP_HOST = /^(?:https?:\/\/)?(?:[\w-]*-)?(?:test|example|mock|fake|dummy|your)(?:-[\w-]*)?\./i;
function isMadeUp({ endpoint, through }) {
	const told = endpoint === void 0 ? [] : require_scan.templates(endpoint).map(({ text }) => text);
	return (told.length > 0 ? told : [through]).every((text) => MADE_UP_HOST.test(text));
}
function askedBy(call, api, all, inReach) {
	const { frame } = call;
	const any = api.provider === "any";
	const own = any ? [] : require_programs().usesOfApi(call, api, all);
	const uses = own.flatMap((use) => toldOf(call, use));
	const seen = api.request === void 0 ? 0 : 3;
	if (uses.length > 0) return isStandIn(api) ? handedOver(uses) : uses.map((use) => ({
		use,
		by: api,
		fits: seen + 3
	}));
	if (findsNothing(api, call) && require_scan.handedFor(frame, api.provider) === void 0) return [];
	const fitting = inReach.filter(({ provider }) => any || provider === api.provider);
	const kept = fitting.length > 0 ? fitting : require_scan.keptFor(frame, api.provider);
	const found = require_scan.usesOf(kept.length > 0 ? kept : fetchedBy(call, api), frame.environment);
	if (isStandIn(api) || !any && own.length === 0 && require_programs().hasFake(call, api)) return handedOver(found);
	return found.map((use) => ({
		use,
		by: api,
		fits: seen + (any ? 1 : 2)
	}));
}
function fetchedBy(call, { provider }) {
	const found = require_scan.handedFor(call.frame, provider === "any" ? "openai" : provider);
	if (found === void 0) return [];
	return [provider === "any" ? {
		...found,
		endpoint: found.value
	} : found];
}
const STANDS_IN = /\b(?:http|rest)\.(?:post|get|put|all)\(|\b(?:nock|intercept|respx)\b|\b\w*(?:mock|stub)|\bresponses\.add\(|\.route\(/i;
function isStandIn({ how, trail }) {
	return how === "http" && STANDS_IN.test(trail.at(-1)?.shows ?? "");
}
function handedOver(uses) {
	return uses.map((use) => ({
		use,
		fits: 0
	}));
}
function findsNothing(api, { frame }) {
	const read = api.credentials.flatMap(({ value }) => require_scan.origins(value));
	return api.credentialFrom === "stated" && api.endpoint !== void 0 && read.length > 0 && read.every((one) => one.kind === "environment" && !frame.environment.has(one.name));
}
function toldOf({ frame }, given) {
	const shown = (value) => value === void 0 || require_scan.origins(value).some(({ kind }) => kind !== "context" && kind !== "input");
	if (!shown(given.credential)) return [];
	if (shown(given.endpoint)) return [given];
	const { environment, tracer } = frame;
	const { credential: key, provider } = given;
	const own = key && require_scan.ownKeys(key, provider, tracer.hints);
	const whose = own === void 0 && key?.alternatives.length === 1 ? require_scan.providerOf(key, tracer.hints) : provider;
	return [{
		...given,
		provider: whose ?? provider,
		credential: own ?? key,
		endpoint: require_scan.endpointFor(whose ?? provider, environment)
	}];
}
function distinct(all) {
	const found = new Map();
	for (const one of all) {
		const { credential, provider } = one.use;
		const key = [provider, ...credential === void 0 ? [] : require_scan.origins(credential).map(require_scan.originName)].join(" ");
		const known = found.get(key);
		if (known === void 0) found.set(key, one);
		else if (one.fits > known.fits) found.set(key, {
			...one,
			use: known.use
		});
	}
	return [...found.values()];
}
exports.INDIRECT = INDIRECT;
exports.NOTEBOOK_COMMANDS = NOTEBOOK_COMMANDS;
exports.SETTINGS_NAMES = SETTINGS_NAMES;
exports.askedIn = askedIn;
exports.followLine = followLine;
exports.isSettings = isSettings;
exports.jqOutput = jqOutput;
exports.keepVariables = keepVariables;
exports.leftBy = leftBy;
exports.mayPay = mayPay;
exports.noteLoginCheck = noteLoginCheck;
exports.readLine = readLine;
exports.sectionsOf = sectionsOf;
exports.settingsAt = settingsAt;
exports.settingsFile = settingsFile;
exports.settingsText = settingsText;
exports.traceContained = traceContained;
exports.traceDevcontainer = traceDevcontainer;
exports.traceFile = traceFile;
exports.traceGateway = traceGateway;
exports.traceGitHub = traceGitHub;
exports.traceHidden = traceHidden;
exports.traceHttp = traceHttp;
exports.traceService = traceService;
exports.traceTests = traceTests;
exports.traceTool = traceTool;
exports.withHomeSettings = withHomeSettings;
exports.withOwnFunctions = withOwnFunctions;
exports.withSettingsFile = withSettingsFile;
