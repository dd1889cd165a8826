const require_scan = require("./scan-CEfpb_xM.js");
let require_commands$loaded;
const require_commands = () => require_commands$loaded ??= require("./commands-D_vI2Oz0.js");
let require_programs$loaded;
const require_programs = () => require_programs$loaded ??= require("./programs-DsD9KDGh.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-BD2T1Rd7.js");
// src/interpreter/start/images.ts
function imageNamed(call, word) {
	return call.frame.state.images.get(nameOf(word));
}
function nameOf(word) {
	return require_scan.pathKey(word, "").replace(/:latest$/, "");
}
function dockerfileAt(directory, file) {
	return file ?? (directory === "" ? "Dockerfile" : `${directory}/Dockerfile`);
}
function imageAt(call, directory, file) {
	const path = dockerfileAt(directory, file);
	if (!require_scan.isRepositoryPath(path)) return void 0;
	const read = call.frame.tracer.repository.read(path);
	if (read.kind !== "text") return void 0;
	const image = dockerfile(read.text, directory);
	const place = copiesIn(read.text).map((folder) => require_scan.pathKey(require_scan.literal$1(folder), directory)).find((folder) => holdsProgram(call, image, folder));
	return place === void 0 ? image : {
		...image,
		directory: place
	};
}
const MOST_COPIES = 50;
const COPIES = new Set(["COPY", "ADD"]);
function copiesIn(text) {
	const all = require_scan.instructionsIn(text);
	const from = all.findLastIndex(({ name }) => name === "FROM");
	return all.slice(Math.max(0, from)).flatMap(({ name, rest }) => {
		const source = COPIES.has(name) ? /^(?!--from)([^\s["]+)\s+\S+\s*$/.exec(rest)?.[1] : void 0;
		return source === void 0 || /^\.\/?$/.test(source) ? [] : [source];
	}).slice(0, MOST_COPIES);
}
function holdsProgram({ frame }, { directory, entrypoint, command }, folder) {
	const { repository } = frame.tracer;
	const holds = (place, name) => repository.read(require_scan.pathKey(require_scan.literal$1(name), place)).kind === "text";
	return [...entrypoint, ...command].map((word) => require_scan.literalText(word) ?? "").filter((name) => /^[\w./-]+\.\w+$/.test(name)).some((name) => !holds(directory, name) && holds(folder, name));
}
function dockerfile(text, directory) {
	let environment = new Map();
	let entrypoint = [];
	let command = [];
	const copied = new Map();
	let workdir = "/";
	for (const { name: instruction, rest } of require_scan.instructionsIn(text)) switch (instruction) {
		case "FROM":
			environment = new Map();
			entrypoint = [];
			command = [];
			copied.clear();
			workdir = "/";
			break;
		case "WORKDIR":
			workdir = require_scan.pathKey(require_scan.literal$1(rest.trim()), workdir);
			break;
		case "COPY":
		case "ADD":
			for (const [place, source] of copies(rest)) copied.set(place, source);
			break;
		case "ENV":
			for (const [name, value] of variables(rest)) environment.set(name, require_scan.literal$1(value));
			break;
		case "ENTRYPOINT":
			entrypoint = started(rest);
			command = [];
			break;
		case "CMD": command = started(rest);
	}
	return {
		directory,
		environment,
		entrypoint: fromCheckout(entrypoint, copied),
		command: fromCheckout(command, copied),
		copied: new Map([...copied].map(([place, source]) => [place.startsWith("/") ? place : require_scan.pathKey(require_scan.literal$1(place), workdir), require_scan.pathKey(require_scan.literal$1(source.replace(/^\/+/, "")), directory)]))
	};
}
function copiedFrom({ copied, tracer }, path) {
	for (const [place, source] of copied ?? []) {
		const folder = place.replace(/\/+$/, "");
		const below = path === place ? "" : path.slice(folder.length + 1);
		if (path !== place && !path.startsWith(`${folder}/`)) continue;
		const file = below === "" ? source : require_scan.pathKey(require_scan.literal$1(below), source);
		if (require_scan.isRepositoryPath(file) && tracer.repository.read(file).kind === "text") return file;
	}
}
function copies(rest) {
	const list = rest.trim().startsWith("[") ? require_scan.parseJson(rest) : void 0;
	const words = Array.isArray(list) ? list.map(String) : rest.trim().split(/\s+/);
	if (words.some((word) => word.startsWith("--from="))) return [];
	const paths = words.filter((word) => !word.startsWith("--"));
	const target = paths.pop();
	if (target === void 0) return [];
	return paths.slice(0, 50).map((source) => {
		const name = require_scan.baseName(source);
		return [target.endsWith("/") || paths.length > 1 ? `${target}${name}` : target, source];
	});
}
function fromCheckout(words, copied) {
	const [first, ...rest] = words;
	const program = first && require_scan.literalText(first);
	if (program === void 0 || copied.size === 0) return words;
	const found = [...copied].find(([place]) => place === program || !program.includes("/") && place.endsWith(`/${program}`));
	return found === void 0 ? words : [require_scan.literal$1(`./${found[1].replace(/^\.?\//, "")}`), ...rest];
}
function started(text) {
	const list = text.trim().startsWith("[") ? require_scan.parseJson(text) : void 0;
	if (Array.isArray(list)) return list.slice(0, 200).map((word) => require_scan.literal$1(String(word)));
	return text.trim() === "" ? [] : [
		require_scan.literal$1("sh"),
		require_scan.literal$1("-c"),
		require_scan.literal$1(text.trim())
	];
}
function variables(text) {
	const old = /^([A-Za-z_]\w*)\s+(.+)$/.exec(text);
	if (old?.[1] !== void 0 && !old[1].includes("=")) return [[old[1], old[2] ?? ""]];
	return [...text.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g)].map(([, name = "", value = ""]) => [name, value.replace(/^(["'])(.*)\1$/s, "$2")]);
}
function startedBy(image, words) {
	const command = words.length > 0 ? words : image.command;
	const [shell, flag] = image.entrypoint.map((word) => require_scan.literalText(word) ?? "");
	return shell === "sh" && flag === "-c" ? image.entrypoint : [...image.entrypoint, ...command];
}
// src/interpreter/start/compose.ts
const NAMES = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yaml",
	"docker-compose.yml"
];
const VALUED$1 = new Set("-f --file -p --project-name --profile --env-file --project-directory --ansi --parallel --progress -H --host -c --context".split(" "));
function traceCompose(handed, start) {
	const call = require_commands().withSettingsFile(handed);
	const files = [];
	const given = call.frame.environment.get("COMPOSE_PROFILES");
	const profiles = given === void 0 ? [] : require_scan.literalText(given)?.split(",") ?? [void 0];
	const texts = call.words.map(require_scan.shownWord);
	let at = start;
	for (let flag = require_scan.flagAt(texts, at, VALUED$1); flag; flag = require_scan.flagAt(texts, at, VALUED$1)) {
		at = flag.next;
		const value = flag.value && require_scan.partOfWord(call.words, flag.value);
		if (value !== void 0 && (flag.name === "-f" || flag.name === "--file")) files.push(require_scan.pathKey(value, call.frame.directory));
		if (flag.name === "--profile") profiles.push(value && require_scan.literalText(value));
	}
	const verb = call.texts[at];
	const named = files.map((file) => `-f ${file} `).join("");
	if (verb !== "run" && verb !== "exec" && verb !== "up" && verb !== "build") return;
	const services = servicesIn(call, files);
	if (verb === "build") {
		const { given, asked } = buildFlags(call, at + 1);
		for (const service of upOf(services, asked, profiles, asked.length === 0)) buildService(call, service, given);
		return;
	}
	const flags = containerFlags(call, at + 1);
	const asked = call.texts.slice(flags.next).filter((text) => !text.startsWith("-"));
	if (services.length === 0 && (verb === "run" || verb === "up" && files.length === 0)) return require_scan.cannotStart(call, "not-in-checkout", "no compose file of the checkout defines it");
	if (verb === "up") {
		const started = upOf(services, asked, profiles);
		for (const service of started) buildFirst(call, service, call.texts.slice(at + 1));
		for (const service of started) startService(call, service, named, flags.behind.detached);
		return;
	}
	const service = services.find(({ name }) => name === call.texts[flags.next]);
	if (verb === "run" && service !== void 0) for (const one of upOf(services, [service.name], profiles)) buildFirst(call, one, call.texts.slice(at + 1, flags.next));
	const words = call.words.slice(flags.next + 1);
	const environment = service === void 0 ? [] : environmentOf(call, service);
	const container = {
		label: `docker compose ${named}${verb} ${call.texts[flags.next] ?? ""}`.trim(),
		...service === void 0 ? NAMELESS : hostOf(call, service),
		environment: new Map([...environment, ...flags.environment]),
		words: service === void 0 || verb === "exec" ? words : wordsOf(call, service, words),
		beside: false
	};
	const plain = verb === "exec" && isPlain(words, container.built);
	inside(call, container, directoryOf(call, service), plain);
}
const BUILD_VALUED = new Set("--build-arg --builder -m --memory --ssh --progress".split(" "));
function buildFlags(call, from) {
	const texts = call.words.map(require_scan.shownWord);
	const given = new Map();
	const asked = [];
	for (let at = from; at < texts.length;) {
		const flag = require_scan.flagAt(texts, at, BUILD_VALUED);
		const value = flag?.value && require_scan.partOfWord(call.words, flag.value);
		if (flag === void 0) asked.push(texts[at] ?? "");
		else if (value !== void 0 && flag.name === "--build-arg") require_scan.addVariable(call, given, value);
		at = flag?.next ?? at + 1;
	}
	return {
		given,
		asked
	};
}
function buildFirst(call, service, flags) {
	const { image } = service.settings;
	if (flags.includes("--no-build")) return;
	if (image === void 0 || flags.includes("--build")) return buildService(call, service);
	const frame = require_scan.doubted(call.frame, call.place, `\`${String(image)}\` is nowhere yet`);
	buildService({
		...call,
		frame
	}, service);
}
function buildService(call, service, given = new Map()) {
	const { context, file, image, settings } = buildOf(service);
	const made = image(call);
	if (context === void 0 || made === void 0) return;
	require_scan.followBuild(call, made, dockerfileAt(context, file), {
		given: new Map([...variablesOf(call, settings.args), ...given]),
		secrets: new Map(require_projects().list(settings.secrets).flatMap((one) => secretOf(call, service, one)))
	});
}
function secretOf(call, { secrets, directory }, named) {
	const { source, target } = typeof named === "string" ? { source: named } : require_projects().record(named);
	const { environment, file } = require_projects().record(secrets[String(source)]);
	const there = {
		...call,
		frame: {
			...call.frame,
			directory
		}
	};
	const value = typeof environment === "string" ? require_scan.outside(call, environment) : typeof file === "string" ? require_scan.contentOf(there, require_scan.literal$1(file)) : void 0;
	return value === void 0 ? [] : [[String(target ?? source), value]];
}
function upOf(services, asked, profiles, withNeeded = true) {
	const first = services.filter((one) => asked.length === 0 ? isOn(one, profiles) : asked.includes(one.name));
	const all = new Set(first);
	if (!withNeeded) return first;
	for (const { settings } of all) {
		const needed = settings.depends_on;
		const names = Array.isArray(needed) ? needed : Object.keys(require_projects().record(needed));
		for (const one of services) if (names.includes(one.name)) all.add(one);
	}
	return services.filter((one) => all.has(one));
}
function isOn({ settings }, asked) {
	const own = require_projects().list(settings.profiles);
	return own.length === 0 || asked.some((one) => one === void 0 || one === "*" || own.includes(one));
}
const NAMELESS = {
	image: void 0,
	files: [],
	built: false
};
function startService(call, service, named, detached) {
	const container = {
		label: `docker compose ${named}up ${service.name}`,
		...hostOf(call, service),
		environment: new Map(environmentOf(call, service)),
		words: wordsOf(call, service, []),
		beside: true
	};
	const { restart } = service.settings;
	if (staysOn(call, container, {
		detached,
		restart: typeof restart === "string" ? restart : void 0
	})) return;
	inside(call, container, directoryOf(call, service));
}
function hostOf(call, service) {
	const { settings, directory } = service;
	const files = [...require_projects().list(settings.volumes), ...require_projects().list(settings.configs)].flatMap((mount) => {
		const source = typeof mount === "string" ? mount.split(":")[0] : require_projects().record(mount).source;
		const local = typeof source === "string" && /^[./]|\.\w+$/.test(source) ? source : void 0;
		return local === void 0 ? [] : [require_scan.pathKey(require_scan.literal$1(local), directory)];
	});
	const image = typeof settings.image === "string" ? imageIn(call, settings.image) : void 0;
	const { lacks } = buildOf(service);
	const built = settings.build !== void 0;
	return {
		image,
		files: files.slice(0, 50),
		built,
		lacks: lacks(call)
	};
}
function imageIn(call, image) {
	return image.replace(/\$\{[^{}]*\}|\$\w+/g, (part) => require_scan.literalText(filledIn(call, part)) ?? part);
}
function directoryOf(call, service) {
	if (service === void 0) return call.frame.directory;
	const { context, image } = buildOf(service);
	return image(call)?.directory ?? context ?? service.directory;
}
function servicesIn(call, files) {
	const { directory, tracer } = call.frame;
	const base = require_scan.isRepositoryPath(directory) ? directory : "";
	const paths = files.length > 0 ? files : NAMES.map((name) => require_programs().join(base, name));
	const found = new Map();
	for (const path of paths) {
		if (!require_scan.isRepositoryPath(path)) continue;
		const read = tracer.repository.read(path);
		if (read.kind !== "text") continue;
		const slash = path.lastIndexOf("/");
		const told = require_projects().record(require_projects().yaml(read.text));
		for (const [name, settings] of Object.entries(require_projects().record(told.services))) found.set(name, {
			name,
			settings: {
				...found.get(name)?.settings,
				...require_projects().record(settings)
			},
			directory: slash < 0 ? "" : path.slice(0, slash),
			secrets: {
				...found.get(name)?.secrets,
				...require_projects().record(told.secrets)
			}
		});
		if (files.length === 0) break;
	}
	return [...found.values()];
}
function environmentOf(call, service) {
	const { settings, directory } = service;
	const environment = new Map(buildOf(service).image(call)?.environment ?? []);
	const files = Array.isArray(settings.env_file) ? settings.env_file : [settings.env_file];
	for (const file of files) {
		const path = typeof file === "string" ? file : require_projects().record(file).path;
		if (typeof path !== "string") continue;
		require_scan.addFile({
			...call,
			frame: {
				...call.frame,
				directory
			}
		}, environment, require_scan.literal$1(path));
	}
	return [...environment, ...variablesOf(call, settings.environment)];
}
function variablesOf(call, given) {
	return entries(given).flatMap(([name, text]) => {
		const value = text === void 0 ? require_scan.outside(call, name) : filledIn(call, text);
		return value === void 0 ? [] : [[name, value]];
	});
}
function entries(given) {
	if (Array.isArray(given)) return given.slice(0, 500).map((entry) => {
		const [name = "", value] = String(entry).split(/=(.*)/s);
		return [name, value];
	});
	return Object.entries(require_projects().record(given)).map(([name, value]) => [name, value === null ? void 0 : String(value)]);
}
function filledIn(call, text) {
	const only = /^\$(?:\{([A-Za-z_]\w*)(?::?([-?])([^}]*))?\}|([A-Za-z_]\w*))$/.exec(text);
	if (only === null) return require_scan.literal$1(text);
	const value = require_scan.outside(call, only[1] ?? only[4] ?? "");
	if (value !== void 0) return value;
	return only[2] === "-" ? require_scan.literal$1(only[3] ?? "") : require_scan.UNSET;
}
function wordsOf(call, service, given) {
	const { settings } = service;
	const image = buildOf(service).image(call);
	const entrypoint = wordsIn(settings.entrypoint) ?? image?.entrypoint ?? [];
	const command = given.length > 0 ? given : wordsIn(settings.command) ?? image?.command ?? [];
	return startedBy({
		entrypoint,
		command
	}, command);
}
function wordsIn(given) {
	const words = typeof given === "string" ? given.match(WORDS)?.map(unquoted) : given;
	return Array.isArray(words) ? words.slice(0, 200).map((word) => require_scan.literal$1(String(word).replaceAll("$$", "$"))) : void 0;
}
const WORDS = /(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs;
function unquoted(word) {
	return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double?.replace(/\\(["\\$`])/g, "$1") ?? single ?? escaped ?? "");
}
function buildOf({ settings, directory }) {
	const { build } = settings;
	const { context = build === void 0 ? void 0 : ".", dockerfile = "Dockerfile" } = typeof build === "string" ? { context: build } : require_projects().record(build);
	const at = typeof context === "string" ? require_scan.pathKey(require_scan.literal$1(context), directory) : void 0;
	const file = at === void 0 ? void 0 : require_scan.pathKey(require_scan.literal$1(typeof dockerfile === "string" ? dockerfile : "Dockerfile"), at);
	return {
		settings: require_projects().record(build),
		context: at,
		file,
		image: (call) => at === void 0 ? void 0 : imageAt(call, at, file),
		lacks: ({ frame }) => file !== void 0 && require_scan.isRepositoryPath(file) && frame.tracer.repository.read(file).kind === "missing" ? file : void 0
	};
}
// src/interpreter/start/containers.ts
const CONTAINER_COMMANDS = {
	docker: traceContainer,
	podman: traceContainer,
	nerdctl: traceContainer,
	earthly: require_scan.traceEarthly,
	"docker-compose": (call) => traceCompose(call, 0),
	"podman-compose": (call) => traceCompose(call, 0)
};
const VALUED = new Set(`-a -c -e -h -l -m -p -u -v -w
    --add-host --annotation --attach --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent
    --cgroupns --cidfile --cpu-count --cpu-percent --cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime
    --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --device-read-bps
    --device-read-iops --device-write-bps --device-write-iops --dns --dns-option --dns-search --domainname
    --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries
    --health-start-interval --health-start-period --health-timeout --hostname --io-maxbandwidth --io-maxiops --ip
    --ip6 --ipc --isolation --kernel-memory --label --label-file --link --link-local-ip --log-driver --log-opt
    --mac-address --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --net-alias
    --network --network-alias --oom-score-adj --pid --pids-limit --platform --publish --pull --restart --runtime
    --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs --ulimit --user --userns
    --uts --volume --volume-driver --volumes-from --workdir
    --arch --authfile --creds --env-from-file --pod --secret --timeout --tz --umask`.split(/\s+/));
const AREAS = new Set([
	"container",
	"image",
	"buildx",
	"builder"
]);
function traceContainer(call) {
	if (call.texts[0] === "compose") return traceCompose(call, 1);
	const at = AREAS.has(call.texts[0] ?? "") ? 1 : 0;
	const verb = call.texts[at];
	if (verb === "build") return require_scan.buildImage(call, at + 1);
	if (verb !== "run" && verb !== "exec") return;
	const { environment, entrypoint, workdir, mounts, next, called, behind } = containerFlags(call, at + 1);
	const name = call.words[next];
	const running = verb === "exec" ? runningNamed(call, name) : void 0;
	const image = verb === "run" && name !== void 0 ? imageNamed(call, name) : void 0;
	const rest = call.words.slice(next + 1);
	const words = withShell(entrypoint !== void 0 ? [entrypoint, ...rest] : image === void 0 ? rest : startedBy(image, rest), mounts);
	const shown = name === void 0 ? "" : shownImage(name);
	const container = {
		label: `docker ${verb} ${shown}`,
		image: verb === "run" ? shown : void 0,
		environment: new Map([
			...image?.environment ?? [],
			...running ?? [],
			...environment
		]),
		files: [...mounts.values()],
		built: image !== void 0,
		words,
		beside: running !== void 0 && environment.size === 0
	};
	if (called !== void 0) call.frame.state.containers.set(keyOf(called), container.environment);
	if (verb === "run" && staysOn(call, container, behind)) return;
	const directory = workdir === void 0 ? image?.directory ?? call.frame.directory : onHost(require_scan.pathKey(workdir, ""), mounts, image);
	const frame = {
		...call.frame,
		copied: image?.copied
	};
	inside({
		...call,
		frame
	}, container, directory, verb === "exec" && isPlain(words, container.built));
}
function runningNamed({ frame }, name) {
	return name && frame.state.containers.get(keyOf(name));
}
const keyOf = (name) => require_scan.pathKey(name, "");
function shownImage(name) {
	const shown = require_scan.shownPath(require_scan.pathKey(name, "")).replace(/(?<![{$])\{[^{}]*\}(?!\})/g, "\u2026");
	return /[\p{L}\d]/u.test(shown) ? shown : "\u2026";
}
function isPlain([first], built) {
	const name = require_scan.literalText(first ?? require_scan.UNSET) ?? "";
	if (built) return true;
	return require_scan.isHarmlessCommand(name) && require_scan.wrappersNamed(name) === void 0;
}
const STAYS = /^(?:always|unless-stopped)$/;
function staysOn(call, container, { detached, restart = "" }) {
	if (!detached || !STAYS.test(restart) || call.frame.runner !== "self-hosted") return false;
	call.frame.tracer.observer.serves(call, container);
	return true;
}
function containerFlags(call, from) {
	const environment = new Map();
	let entrypoint;
	let workdir;
	let called;
	let detached = false;
	let restart;
	const mounts = new Map();
	const texts = call.words.map(require_scan.shownWord);
	let next = from;
	while (next < texts.length) {
		if (isUnseenFlags(texts, next)) {
			next++;
			continue;
		}
		const flag = require_scan.flagAt(texts, next, VALUED);
		if (flag === void 0) break;
		next = flag.next;
		if (flag.name === "--detach" || /^-[a-z]*d[a-z]*$/.test(flag.written)) detached = true;
		const value = flag.value && require_scan.partOfWord(call.words, flag.value);
		if (value === void 0) continue;
		if (flag.name === "-e" || flag.name === "--env") require_scan.addVariable(call, environment, value);
		else if (flag.name === "--env-file") require_scan.addFile(call, environment, value);
		else if (flag.name === "--entrypoint") entrypoint = value;
		else if (flag.name === "--name") called = value;
		else if (flag.name === "--restart") restart = require_scan.shownWord(value);
		else if (flag.name === "-w" || flag.name === "--workdir") workdir = value;
		else if (flag.name === "-v" || flag.name === "--volume") addMount(call, mounts, value);
	}
	return {
		environment,
		entrypoint,
		workdir,
		mounts,
		called,
		behind: {
			detached,
			restart
		},
		next
	};
}
function isUnseenFlags(texts, at) {
	const behind = texts[at + 1] ?? "";
	return require_scan.withoutHoles(texts[at] ?? "") === "" && VALUED.has(behind) && !LINE_FLAG.test(behind);
}
function addMount(call, mounts, value) {
	const template = require_scan.templates(value)[0];
	const at = template?.text.indexOf(":/") ?? -1;
	if (template === void 0 || at <= 0) return;
	const inContainer = template.text.slice(at + 1).split(":")[0] ?? "";
	mounts.set(inContainer, require_scan.pathKey(require_scan.partOf(template.text.slice(0, at), template), call.frame.directory));
}
function onHost(path, mounts, image) {
	let best;
	for (const inContainer of mounts.keys()) if (path === inContainer || path.startsWith(`${inContainer.replace(/\/$/, "")}/`)) {
		if (best === void 0 || inContainer.length > best.length) best = inContainer;
	}
	if (best === void 0) return image?.directory ?? path;
	return [mounts.get(best) ?? "", path.slice(best.length).replace(/^\//, "")].filter((part) => part !== "").join("/");
}
const LINE_FLAG = /^-[a-z]*c$/;
const isShell = (word) => /^(?:\S*\/)?(?:ba|da|z|k)?sh$/.test(require_scan.literalText(word) ?? "");
function withShell(words, mounts) {
	const first = require_scan.literalText(words[0] ?? require_scan.UNSET) ?? "";
	const second = require_scan.literalText(words[1] ?? require_scan.UNSET) ?? "";
	if (isShell(words[0] ?? require_scan.UNSET) && (LINE_FLAG.test(second) || mounts.has(second))) return withShell(words.slice(1), mounts);
	if (LINE_FLAG.test(first)) {
		const text = require_scan.literalText(words[1] ?? require_scan.UNSET)?.trim() ?? "";
		const mounted = mounts.get(text);
		if (mounted !== void 0) return [require_scan.literal$1("bash"), require_scan.literal$1(mounted)];
		return [require_scan.literal$1("bash"), ...words];
	}
	const mounted = mounts.get(first);
	return mounted === void 0 ? words : [
		require_scan.literal$1("bash"),
		require_scan.literal$1(mounted),
		...words.slice(1)
	];
}
function startInside({ place, command }, inside) {
	const { door } = inside.frame.tracer;
	const led = door.lead({
		...inside,
		shell: {
			...inside.shell,
			shows: void 0
		}
	});
	if (led.line === void 0) return door.follow(led);
	const { frame } = led.line;
	const trail = [...frame.trail, require_scan.evidence(place, command.source)];
	door.follow({
		...led,
		line: {
			...led.line,
			frame: {
				...frame,
				trail
			}
		}
	});
}
function isSettled({ frame }, words) {
	const [program = require_scan.UNSET] = require_scan.innermost(words);
	return frame.tracer.observer.knows(require_scan.programName(require_scan.shownWord(program)));
}
function whyUnread({ frame }, { built, lacks }) {
	if (lacks !== void 0) return {
		reason: "not-in-checkout",
		readBy: `keep \`${lacks}\` in the repository`,
		...require_scan.missing(`its Dockerfile \`${lacks}\` is missing`, frame.tracer.repository, lacks)
	};
	return {
		reason: "elsewhere",
		why: built ? "what its Dockerfile starts is not in the checkout" : "what the image holds is not in the repository"
	};
}
function inside(call, container, directory, plain = false) {
	const { environment, words } = container;
	const { observer } = call.frame.tracer;
	if (observer.serves(call, container)) return;
	const own = new Set(environment.keys());
	const { spenders } = call.frame.state;
	const before = require_scan.foundIn(call.frame);
	const asking = spenders.length;
	const mounted = mountedIn(call, container);
	const [first = require_scan.UNSET] = words;
	const seen = words.length > 0 && !require_scan.shownWord(first).startsWith("-") && (!require_scan.isHarmlessImage(container.image) || isShell(first));
	if (seen) {
		const frame = {
			...call.frame,
			environment,
			own,
			directory,
			depth: call.frame.depth + 1
		};
		startInside(call, require_scan.callOf(frame, words, call.place, call.command.source));
		if ((mounted.size === 0 ? require_scan.foundIn(call.frame) > before : spenders.length > asking) || isSettled(call, words)) return;
	}
	if (plain || seen && container.beside || require_scan.isHarmlessImage(container.image)) return;
	const handed = new Map([...mounted, ...environment]);
	observer.contained(call, {
		...container,
		environment: handed
	});
	const charged = spenders.length > asking;
	const frame = {
		...call.frame,
		environment: handed,
		own: new Set(handed.keys())
	};
	require_scan.cannotFollow(frame, call.place, {
		...whyUnread(call, container),
		what: container.label,
		shows: call.command.source,
		handed: charged ? "none" : "own"
	});
}
function mountedIn({ frame }, { files }) {
	return require_commands().settingsAt(frame, files.filter((place) => place !== ""));
}
exports.CONTAINER_COMMANDS = CONTAINER_COMMANDS;
exports.copiedFrom = copiedFrom;
exports.dockerfileAt = dockerfileAt;
exports.imageAt = imageAt;
exports.inside = inside;
exports.nameOf = nameOf;
exports.startedBy = startedBy;
exports.variables = variables;
