const require_scan = require("./scan-AwJmPK8G.js");
const require_start = require("./start-Db_ghP-k.js");
// src/platform/costs.ts
var PlatformError = class extends Error {};
const MOST_PAGES = 24;
const MOST_BYTES = 8388608;
const LIMIT_MS = 3e4;
async function billedProjects(query) {
	const totals = new Map();
	let page;
	for (let read = 0;; read++) {
		if (read === MOST_PAGES) throw new PlatformError("the account has more pages than are read");
		const answer = await ask(query, page);
		for (const { project, usd } of resultsIn(answer)) totals.set(project, (totals.get(project) ?? 0) + usd);
		if (answer.has_more !== true) break;
		if (typeof answer.next_page !== "string") throw new PlatformError(NOT_COSTS);
		page = answer.next_page;
	}
	return [...totals].map(([project, usd]) => ({
		project,
		usd: Number(usd.toFixed(6))
	})).filter(({ usd }) => usd > 0).sort((a, b) => b.usd - a.usd);
}
const NOT_COSTS = "the answer is not what the costs of an organisation look like";
async function ask({ url, key, from, to }, page) {
	const seconds = (day) => String(Date.parse(`${day}T00:00:00Z`) / 1e3);
	const address = new URL(`${url.replace(/\/+$/, "")}/organization/costs`);
	const words = {
		start_time: seconds(from),
		end_time: seconds(to),
		bucket_width: "1d",
		limit: "31"
	};
	for (const [name, value] of Object.entries(words)) address.searchParams.set(name, value);
	address.searchParams.append("group_by[]", "project_id");
	if (page !== void 0) address.searchParams.set("page", page);
	let response;
	try {
		response = await fetch(address, {
			headers: { authorization: `Bearer ${key}` },
			redirect: "error",
			signal: AbortSignal.timeout(LIMIT_MS)
		});
	} catch {
		throw new PlatformError("the Platform could not be reached");
	}
	if (response.status === 401 || response.status === 403) throw new PlatformError("the Platform refused the key: it must be an admin key that may read usage");
	if (response.status !== 200) throw new PlatformError(`the Platform answered ${response.status}`);
	const text = await response.text();
	try {
		if (text.length <= MOST_BYTES) return fieldsOf(JSON.parse(text));
	} catch {}
	throw new PlatformError(NOT_COSTS);
}
function resultsIn(answer) {
	if (!Array.isArray(answer.data)) throw new PlatformError(NOT_COSTS);
	return answer.data.flatMap((bucket) => {
		const { results } = fieldsOf(bucket);
		if (!Array.isArray(results)) throw new PlatformError(NOT_COSTS);
		return results.map((result) => {
			const { amount, project_id: project } = fieldsOf(result);
			const { value, currency } = fieldsOf(amount);
			if (typeof value !== "number" || currency !== "usd") throw new PlatformError(NOT_COSTS);
			return {
				project: typeof project === "string" ? project.slice(0, 80) : null,
				usd: value
			};
		});
	});
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/render/reconcile.ts
function renderReconciled({ from, to, projects, measured }) {
	const total = projects.reduce((sum, { usd }) => sum + usd, 0);
	const open = projects.filter(({ jobs }) => jobs.length === 0);
	const lines = projects.map(({ project, usd, jobs }) => {
		const name = project === null ? "no project" : require_start.terminal(project);
		const by = jobs.length === 0 ? "no job names it" : `named by ${require_scan.listed(jobs.map(require_start.terminal))}`;
		return `  ${require_scan.figure(usd)} USD  ${name}: ${by}`;
	});
	const unexplained = open.reduce((sum, { usd }) => sum + usd, 0);
	const amount = measured?.amount;
	return require_start.guardLines([
		`Billed by the Platform from ${from} to ${to}: ${require_scan.figure(total)} USD.`,
		...lines,
		`Not explained by any job: ${require_scan.figure(unexplained)} USD in ${require_scan.count(open.length, "project")}.`,
		...amount ? [`Measured by records of runs: ${require_scan.figure(amount.high)} USD in ${require_scan.count(measured.runs, "run")}, which is a part of it.`] : [],
		""
	].join("\n"));
}
// src/cli/reconcile.ts
const HELP = `Usage: spend-guard reconcile [DIR] [options]

Reads from the OpenAI Platform what it billed in 30 days, project by project, and
lists what no job of this repository explains. Needs an admin key in
OPENAI_ADMIN_KEY, so it belongs into a scheduled workflow and never into one of a
pull request. The key is sent to the Platform alone (OPENAI_BASE_URL for a
regional one). ChatGPT plans have no such bill.

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
	const key = environment.OPENAI_ADMIN_KEY;
	if (!key) throw new require_start.UsageError("reconcile needs an admin key in OPENAI_ADMIN_KEY");
	const subject = await require_scan.openSubject(require_scan.folderOf("reconcile", positionals), values, io);
	const to = io.today();
	const from = new Date(Date.parse(to) - DAYS * 864e5).toISOString().slice(0, 10);
	const billed = await billedProjects({
		url: urlOf(environment.OPENAI_BASE_URL),
		key,
		from,
		to
	}).catch((error) => {
		if (error instanceof PlatformError) throw new Error(error.message);
		throw new Error("the bill could not be read");
	});
	const history = await require_scan.historyFor(subject, values, io);
	const measured = history && (await Promise.resolve().then(() => require("./month-BRlw93ZB.js"))).measuredMonth("api", history.measured, to);
	const { jobs } = await require_scan.settledFor(subject, () => require_scan.guard(subject.repository, {
		...subject,
		today: to,
		fullName: environment.GITHUB_REPOSITORY
	}));
	const found = {
		from,
		to,
		projects: billed.map((one) => explained(one, jobs)),
		measured
	};
	io.stdout(format === "json" ? require_scan.stringify(found) : renderReconciled(found));
	return require_start.EXIT.clean;
}
function explained({ project, usd }, jobs) {
	return {
		project,
		usd,
		jobs: jobs.filter(({ charges }) => charges.some(({ budget, payer }) => budget === "api" && project !== null && payer?.account?.project === project)).map(({ workflow, job }) => `${workflow}#${job}`)
	};
}
function urlOf(written) {
	if (!written) return "https://api.openai.com/v1";
	const url = URL.canParse(written) ? new URL(written) : null;
	const local = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
	const openai = url?.hostname === "api.openai.com" || url?.hostname.endsWith(".api.openai.com");
	if (url !== null && (url.protocol === "https:" && openai || local)) return written;
	throw new require_start.UsageError("OPENAI_BASE_URL is no address of the Platform, and gets no admin key");
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
