const require_scan = require("./scan-DOU2cywy.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/platform/ask.ts
var PlatformError = class extends Error {};
const MOST_PAGES = 24;
const MOST_BYTES = 8388608;
const LIMIT_MS = 3e4;
async function* dataOf(asked) {
	const address = new URL(asked.address);
	for (let read = 0; read < MOST_PAGES; read++) {
		const { data, has_more: more, next_page: next } = await ask(address, asked);
		if (!Array.isArray(data)) throw new PlatformError(asked.what);
		yield* data.map(require_tokens.fieldsOf);
		if (more !== true) return;
		if (typeof next !== "string") throw new PlatformError(asked.what);
		address.searchParams.set("page", next);
	}
	throw new PlatformError("the account has more pages than are read");
}
function setDays({ searchParams }, from, to) {
	const seconds = (day) => String(Date.parse(`${day}T00:00:00Z`) / 1e3);
	searchParams.set("start_time", seconds(from));
	searchParams.set("end_time", seconds(to));
}
async function ask(address, { key, who, needs, what }) {
	let response;
	try {
		response = await fetch(address, {
			headers: { authorization: `Bearer ${key}` },
			redirect: "error",
			signal: AbortSignal.timeout(LIMIT_MS)
		});
	} catch {
		throw new PlatformError(`${who} could not be reached`);
	}
	if (response.status === 401 || response.status === 403) throw new PlatformError(`${who} refused the key: it must be ${needs}`);
	if (response.status !== 200) throw new PlatformError(`${who} answered ${response.status}`);
	const text = await response.text();
	try {
		if (text.length <= MOST_BYTES) return require_tokens.fieldsOf(JSON.parse(text));
	} catch {}
	throw new PlatformError(what);
}
// src/platform/costs.ts
const NOT_COSTS = "the answer is not what the costs of an organisation look like";
async function billedProjects({ url, key, from, to }) {
	const address = new URL(`${url.replace(/\/+$/, "")}/organization/costs`);
	setDays(address, from, to);
	for (const [name, value] of Object.entries({
		bucket_width: "1d",
		limit: "31"
	})) address.searchParams.set(name, value);
	address.searchParams.append("group_by[]", "project_id");
	const totals = new Map();
	for await (const { results } of dataOf({
		address,
		key,
		needs: "an admin key that may read usage",
		who: "the Platform",
		what: NOT_COSTS
	})) {
		if (!Array.isArray(results)) throw new PlatformError(NOT_COSTS);
		for (const { project, usd } of results.map(billed)) totals.set(project, (totals.get(project) ?? 0) + usd);
	}
	return [...totals].map(([project, usd]) => ({
		project,
		usd: Number(usd.toFixed(6))
	})).filter(({ usd }) => usd > 0).sort((a, b) => b.usd - a.usd);
}
function billed(result) {
	const { amount, project_id: project } = require_tokens.fieldsOf(result);
	const { value, currency } = require_tokens.fieldsOf(amount);
	if (typeof value !== "number" || currency !== "usd") throw new PlatformError(NOT_COSTS);
	return {
		project: typeof project === "string" ? project.slice(0, 80) : null,
		usd: value
	};
}
// src/platform/workspace.ts
const NOT_USAGE = "the answer is not what the usage of a workspace looks like";
async function drawnCredits(workspace, { url, key, from, to }) {
	const path = `workspaces/${encodeURIComponent(workspace)}/usage`;
	const address = new URL(`${url.replace(/\/+$/, "")}/${path}`);
	setDays(address, from, to);
	for (const [name, value] of Object.entries({
		group_by: "day",
		group: "workspace"
	})) address.searchParams.set(name, value);
	const byClient = new Map();
	const needs = "one with the scope codex.enterprise.analytics.read, of this workspace";
	let total = 0;
	for await (const day of dataOf({
		address,
		key,
		needs,
		who: "the workspace",
		what: NOT_USAGE
	})) {
		const { credits = day.credits } = require_tokens.fieldsOf(day.totals);
		total += creditsOf(credits);
		for (const one of Array.isArray(day.clients) ? day.clients.map(require_tokens.fieldsOf) : []) {
			const name = typeof one.client_id === "string" ? one.client_id.slice(0, 80) : "no client";
			byClient.set(name, (byClient.get(name) ?? 0) + creditsOf(one.credits ?? 0));
		}
	}
	const clients = [...byClient].map(([client, credits]) => ({
		client,
		credits: rounded(credits)
	}));
	return {
		credits: rounded(total),
		clients: clients.filter(({ credits }) => credits > 0).sort((a, b) => b.credits - a.credits)
	};
}
function creditsOf(written) {
	if (typeof written === "number" && Number.isFinite(written) && written >= 0) return written;
	throw new PlatformError(NOT_USAGE);
}
function rounded(credits) {
	return Number(credits.toFixed(6));
}
// src/render/reconcile.ts
function renderReconciled({ from, to, platform, workspace }) {
	const days = `from ${from} to ${to}`;
	const parts = [...platform === void 0 ? [] : [platformLines(platform, days)], ...workspace === void 0 ? [] : [workspaceLines(workspace, days)]];
	return require_start.guardLines(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
function platformLines({ projects, measured }, days) {
	const total = projects.reduce((sum, { usd }) => sum + usd, 0);
	const open = projects.filter(({ jobs }) => jobs.length === 0);
	const lines = projects.map(({ project, usd, jobs }) => {
		const name = project === null ? "no project" : require_start.terminal(project);
		const by = jobs.length === 0 ? "no job names it" : `named by ${require_scan.listed(jobs.map(require_start.terminal))}`;
		return `  ${require_scan.figure(usd)} USD  ${name}: ${by}`;
	});
	const unexplained = open.reduce((sum, { usd }) => sum + usd, 0);
	return [
		`Billed by the Platform ${days}: ${require_scan.figure(total)} USD.`,
		...lines,
		`Not explained by any job: ${require_scan.figure(unexplained)} USD in ${require_scan.count(open.length, "project")}.`,
		...measuredLine(measured, "USD")
	];
}
function workspaceLines({ credits, clients, jobs, measured }, days) {
	const explained = Math.min(credits, measured?.amount?.low ?? 0);
	const who = jobs.length === 0 ? "no job here charges a subscription" : `people, other repositories, and runs without a record of ${require_scan.listed(jobs.map(require_start.terminal))}`;
	return [
		`Drawn by the ChatGPT workspace ${days}: ${require_scan.figure(credits)} credits.`,
		...clients.map((one) => `  ${require_scan.figure(one.credits)} credits  ${require_start.terminal(one.client)}`),
		`Not explained by any record: ${require_scan.figure(credits - explained)} credits (${who}).`,
		...measuredLine(measured, "credits")
	];
}
function measuredLine(measured, unit) {
	if (!measured?.amount) return [];
	const { amount, runs } = measured;
	return [`Measured by records of runs: ${require_scan.figure(amount.high)} ${unit} in ${require_scan.count(runs, "run")}, which is a part of it.`];
}
// src/cli/reconcile.ts
const HELP = `Usage: spend-guard reconcile [DIR] [options]

Reads what was billed in 30 days and lists what nothing here explains, each line by
itself: from the OpenAI Platform project by project, with an admin key in
OPENAI_ADMIN_KEY; from a ChatGPT workspace (Enterprise, Edu) client by client in
credits, with CHATGPT_ANALYTICS_KEY and CHATGPT_WORKSPACE_ID. Other ChatGPT plans
have no such API. Such keys belong into a scheduled workflow and never into one of
a pull request; each is sent to its own host alone (OPENAI_BASE_URL for a regional
one).

  --format FORMAT   text (default) or json
${require_scan.HISTORY_HELP}
${require_scan.SUBJECT_HELP}

Exit status: 0 whatever is not explained, 2 bad arguments or bad policy, 3 the bill
could not be read.
`;
const FORMATS = ["text", "json"];
const DAYS = 30;
const OPTIONS = {
	format: {
		type: "string",
		default: "text"
	},
	...require_scan.HISTORY_OPTIONS,
	...require_scan.SUBJECT_OPTIONS
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const format = require_start.oneOf("--format", values.format, FORMATS);
	const { environment } = io;
	if (environment.GITHUB_EVENT_NAME?.startsWith("pull_request")) throw new require_start.UsageError("reconcile is not for pull requests: run it in a scheduled workflow");
	const to = io.today();
	const from = new Date(Date.parse(to) - DAYS * 864e5).toISOString().slice(0, 10);
	const bills = billsOf(environment, {
		from,
		to
	});
	const subject = await require_scan.openSubject(require_scan.folderOf("reconcile", positionals), values, io);
	const [billed, drawn] = await Promise.all([bills.platform?.(), bills.workspace?.()]).catch((error) => {
		throw new Error(error instanceof PlatformError ? error.message : "the bill could not be read");
	});
	const history = await require_scan.historyFor(subject, values, io);
	const month = history && (await Promise.resolve().then(() => require("./month-aEXXZnoq.js"))).measuredMonth;
	const measured = (line) => history && month?.(line, history.measured, to);
	const { jobs } = await require_scan.settledFor(subject, () => require_scan.guard(subject.repository, {
		...subject,
		today: to
	}));
	const found = {
		from,
		to,
		platform: billed && {
			projects: billed.map((one) => ({
				...one,
				jobs: jobsOf(one, jobs)
			})),
			measured: measured("api")
		},
		workspace: drawn && {
			...drawn,
			jobs: jobs.filter(({ budget }) => budget === "subscription" || budget === "both").map(nameOf),
			measured: measured("subscription")
		}
	};
	io.stdout(format === "json" ? require_scan.stringify(found) : renderReconciled(found));
	return require_start.EXIT.clean;
}
function billsOf(environment, days) {
	const { OPENAI_ADMIN_KEY: admin, CHATGPT_ANALYTICS_KEY: analytics } = environment;
	if (!admin && !analytics) throw new require_start.UsageError("reconcile needs an admin key in OPENAI_ADMIN_KEY, or a key of a ChatGPT workspace in CHATGPT_ANALYTICS_KEY");
	const id = environment.CHATGPT_WORKSPACE_ID;
	if (analytics && !id) throw new require_start.UsageError("CHATGPT_ANALYTICS_KEY needs the workspace in CHATGPT_WORKSPACE_ID");
	const api = addressOf("OPENAI_BASE_URL", environment, "https://api.openai.com/v1");
	const chat = addressOf("CHATGPT_ANALYTICS_URL", environment, ANALYTICS);
	return {
		platform: admin ? () => billedProjects({
			url: api,
			key: admin,
			...days
		}) : void 0,
		workspace: analytics && id ? () => drawnCredits(id, {
			url: chat,
			key: analytics,
			...days
		}) : void 0
	};
}
const ANALYTICS = "https://api.chatgpt.com/v1/analytics/codex";
function jobsOf({ project }, jobs) {
	return jobs.filter(({ charges }) => charges.some(({ budget, payer }) => budget === "api" && project !== null && payer?.account?.project === project)).map(nameOf);
}
function nameOf({ workflow, job }) {
	return `${workflow}#${job}`;
}
function addressOf(name, environment, usual) {
	const written = environment[name];
	if (!written) return usual;
	const url = URL.canParse(written) ? new URL(written) : null;
	const local = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
	const { hostname } = new URL(usual);
	const own = url?.hostname === hostname || url?.hostname.endsWith(`.${hostname}`);
	if (url !== null && (url.protocol === "https:" && own || local)) return written;
	throw new require_start.UsageError(`${name} is no address of ${hostname}, and gets no key`);
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
