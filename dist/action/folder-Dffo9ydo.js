const require_scan = require("./scan-CEfpb_xM.js");
const require_blob_hash = require("./blob-hash-CJehcOtC.js");
const require_rules = require("./rules-BMRQosZJ.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-D2OP7O3M.js");
// src/github/event.ts
function readEvent({ env, payload: text, refused }) {
	const payload = require_scan.parseJson(text ?? "");
	const name = env.GITHUB_EVENT_NAME ?? "";
	const repository = parseRepositoryName(env.GITHUB_REPOSITORY ?? require_blob_hash.textField(payload, "repository", "full_name"));
	const serverUrl = address(env.GITHUB_SERVER_URL, "https://github.com");
	const origin = name === "workflow_run" ? readOrigin(payload, repository) : null;
	const pullRequest = readPullRequest(name, payload, repository);
	const checkedOut = require_blob_hash.asHash(env.GITHUB_SHA) ?? null;
	const { head, base } = commits(name, payload, pullRequest, origin, checkedOut);
	return {
		name,
		repository,
		serverUrl,
		apiUrl: address(env.GITHUB_API_URL, "https://api.github.com"),
		pullRequest,
		origin,
		checkedOut,
		head,
		base,
		checkoutHoldsHead: name !== "pull_request_target" && name !== "workflow_run",
		dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
		visibility: visibilityOf(require_blob_hash.field(payload, "repository", "private")),
		run: {
			...readRun(env, serverUrl),
			since: readTime(payload)
		},
		pullNumber: pullRequest?.number ?? numberInRef(env.GITHUB_REF),
		problem: refused ?? problemOf(name, payload, text) ?? silence(name, pullRequest, origin, base)
	};
}
function problemOf(name, payload, text) {
	if (text === void 0 && !ABOUT_A_CHANGE.test(name)) return null;
	if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return null;
	return text === void 0 ? "there is no payload" : "it is not a JSON object";
}
const ABOUT_A_CHANGE = /^(?:pull_request\w*|merge_group|workflow_run)$/;
function silence(name, pullRequest, origin, base) {
	if (name.startsWith("pull_request") && pullRequest === null) return "it names no pull request with a head commit";
	if (name === "merge_group" && base === null) return "it names no base of the merge group";
	if (name === "workflow_run" && origin === null) return "it names no run with a head commit";
	return null;
}
function numberInRef(ref) {
	const [, number] = /^refs\/pull\/(\d{1,9})\/merge$/.exec(ref ?? "") ?? [];
	return number === void 0 ? null : Number(number);
}
function visibilityOf(isPrivate) {
	if (typeof isPrivate !== "boolean") return "unknown";
	return isPrivate ? "private" : "public";
}
function parseRepositoryName(text) {
	const found = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
	return found?.[1] !== void 0 && found[2] !== void 0 ? {
		owner: found[1],
		repository: found[2]
	} : null;
}
function readOnlyBecause(event) {
	if (event.name !== "pull_request") return null;
	if (event.dependabot) return "dependabot";
	return event.pullRequest?.fork ? "fork" : null;
}
function readPullRequest(name, payload, repository) {
	const [listed] = require_blob_hash.listField(payload, "workflow_run", "pull_requests");
	const found = name === "workflow_run" ? listed : require_blob_hash.field(payload, "pull_request");
	const number = require_blob_hash.numberField(found, "number");
	const headSha = require_blob_hash.hashField(found, "head", "sha");
	if (number === void 0 || headSha === void 0) return null;
	const head = parseRepositoryName(require_blob_hash.textField(found, "head", "repo", "full_name"));
	const fork = name !== "workflow_run" && !sameRepository(head, repository);
	return {
		number,
		headSha,
		baseSha: require_blob_hash.hashField(found, "base", "sha") ?? null,
		baseBranch: require_blob_hash.textField(found, "base", "ref") ?? null,
		mergeSha: require_blob_hash.hashField(found, "merge_commit_sha") ?? null,
		fork
	};
}
function readOrigin(payload, repository) {
	const run = require_blob_hash.field(payload, "workflow_run");
	const id = require_blob_hash.numberField(run, "id");
	const headSha = require_blob_hash.hashField(run, "head_sha");
	const headBranch = require_blob_hash.textField(run, "head_branch");
	const head = parseRepositoryName(require_blob_hash.textField(run, "head_repository", "full_name"));
	if (id === void 0 || headSha === void 0 || headBranch === void 0 || head === null) return null;
	return {
		id,
		event: require_blob_hash.textField(run, "event") ?? "",
		conclusion: require_blob_hash.textField(run, "conclusion") ?? null,
		headSha,
		headBranch,
		headOwner: head.owner,
		fork: !sameRepository(head, repository)
	};
}
function commits(name, payload, pullRequest, origin, checkedOut) {
	if (pullRequest !== null) return {
		head: pullRequest.headSha,
		base: pullRequest.baseSha
	};
	if (origin !== null) return {
		head: origin.headSha,
		base: null
	};
	if (name === "merge_group") return {
		head: require_blob_hash.hashField(payload, "merge_group", "head_sha") ?? checkedOut,
		base: require_blob_hash.hashField(payload, "merge_group", "base_sha") ?? null
	};
	if (name === "push") return {
		head: require_blob_hash.hashField(payload, "after") ?? checkedOut,
		base: require_blob_hash.hashField(payload, "before") ?? null
	};
	return {
		head: checkedOut,
		base: null
	};
}
function readTime(payload) {
	const time = require_blob_hash.textField(payload, "pull_request", "updated_at") ?? require_blob_hash.textField(payload, "workflow_run", "updated_at");
	return time !== void 0 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) ? time : null;
}
function readRun(env, serverUrl) {
	const id = whole(env.GITHUB_RUN_ID);
	const attempt = Math.max(1, whole(env.GITHUB_RUN_ATTEMPT));
	const repository = parseRepositoryName(env.GITHUB_REPOSITORY);
	return {
		id,
		attempt,
		url: id === 0 || repository === null ? null : `${serverUrl}/${repository.owner}/${repository.repository}/actions/runs/${id}/attempts/${attempt}`
	};
}
function whole(text) {
	return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function address(text, fallback) {
	if (text === void 0 || !/^https?:\/\/[^\s]+$/.test(text)) return fallback;
	let end = text.length;
	while (text[end - 1] === "/") end--;
	return text.slice(0, end);
}
function sameRepository(a, b) {
	return a !== null && b !== null && a.owner.toLowerCase() === b.owner.toLowerCase() && a.repository.toLowerCase() === b.repository.toLowerCase();
}
// src/policy/rules/texts.ts
const RULE_DOCS = {
	rules: require_scan.RULES,
	docsUrl: require_scan.pageOfRelease("docs/rules"),
	budgetsUrl: require_scan.pageOfRelease("docs/budgets.md"),
	homepage: require_scan.HOMEPAGE
};
// src/report/job-names.ts
function jobNames(jobs) {
	const times = new Map();
	for (const { job } of jobs) times.set(job, (times.get(job) ?? 0) + 1);
	return ({ workflow, job }) => times.get(job) === 1 ? job : `${require_scan.baseName(workflow)}#${job}`;
}
// src/render/blocks/view.ts
const PATH_MAX = 160;
const URL_MAX = 1e3;
function where(place, view) {
	return linked(place.path, place, view);
}
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${require_rules.short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return require_rules.codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? require_rules.codeSpan(text) : require_rules.codeLink(text, url);
}
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = require_scan.parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${require_rules.encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${require_rules.encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
function runName(run, { blobUrl }) {
	const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/blob\//.exec(blobUrl ?? "")?.[1];
	return repository === void 0 ? `run ${run}` : `[run ${run}](${repository}/actions/runs/${run})`;
}
function ruleName(id, view) {
	return require_rules.codeLink(require_rules.short(id, 80) || "(no rule)", require_rules.rulePage(id, view));
}
function budgetsLink({ budgetsUrl }) {
	return budgetsUrl === void 0 ? [] : [require_rules.link("how the two budgets work", budgetsUrl)];
}
function name(text) {
	return require_rules.codeSpan(require_rules.short(text, 120)) || "(no name)";
}
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${where(diagnostic, view)} ${require_rules.prose(require_rules.short(message, 400))} (${require_rules.codeSpan(require_rules.short(code, 80))})`;
}
function proposalLine(proposal, view) {
	return `- ${require_rules.prose(require_rules.short(proposal.message, 400))} (${where(proposal, view)})`;
}
// src/render/starts.ts
const TIMES = /, (?:about )?(?:once|(\d+) times) a (month|year)$/;
const USUAL = [
	[/\bby hand\b|^workflow_dispatch$|^when another (?:workflow|system) /, 0],
	[/\b(?:releases?|tags|forks|stars|milestone|deployment)\b/, 5],
	[/\b(?:every|each) push\b|\b(?:comment|review)\b/, 200]
];
const OTHERS = 60;
function timesOf(start) {
	const [all, times = "1", unit] = TIMES.exec(start) ?? [];
	if (all !== void 0) return unit === "year" ? Number(times) / 12 : Number(times);
	return USUAL.find(([words]) => words.test(start))?.[1] ?? OTHERS;
}
function startsOf(jobs) {
	return [...new Set(jobs.flatMap(({ starts, triggers }) => starts ?? triggers))].toSorted((a, b) => timesOf(b) - timesOf(a));
}
function oftenWords(starts, shown = 1) {
	const told = starts.slice(0, shown).map((start) => start.replace(/^on (?=every |each )/, ""));
	const more = starts.length - told.length;
	const last = told.at(-1);
	return more === 0 || last === void 0 ? told : [...told.slice(0, -1), `${last} (+${more})`];
}
function withMore(words, width, cut) {
	const more = / \(\+\d+\)$/.exec(words)?.[0] ?? "";
	return cut(words.slice(0, words.length - more.length), width - more.length) + more;
}
function compareLines(a, b) {
	const pieces = require_changes().diffArrays([...a], [...b], { maxEditLength: 600 }) ?? replaced(a, b);
	const lines = [];
	let old = 1;
	for (const { added, removed, value } of pieces) for (const text of value) {
		lines.push({
			mark: added ? "+" : removed ? "-" : " ",
			text,
			old
		});
		if (!added) old++;
	}
	return lines;
}
function replaced(a, b) {
	const { start, end } = sameEnds(a, b);
	const kept = {
		added: false,
		removed: false
	};
	return [
		{
			...kept,
			value: a.slice(0, start)
		},
		{
			added: false,
			removed: true,
			value: a.slice(start, a.length - end)
		},
		{
			added: true,
			removed: false,
			value: b.slice(start, b.length - end)
		},
		{
			...kept,
			value: a.slice(a.length - end)
		}
	];
}
function sameEnds(a, b) {
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return {
		start,
		end
	};
}
// src/render/diff.ts
const CONTEXT = 2;
function diffLines(before, after) {
	const lines = compareLines(before.split("\n"), after.split("\n"));
	const shown = new Set();
	for (const [at, { mark }] of lines.entries()) if (mark !== " ") for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
	let last = -1;
	return lines.flatMap(({ mark, text, old }, at) => {
		if (!shown.has(at)) return [];
		const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
		last = at;
		return [...heading, `${mark}${text}`];
	});
}
// src/render/fence.ts
function fenceAround(lines, info) {
	const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${info}`,
		...lines,
		fence
	];
}
// src/render/blocks/edit.ts
const LINES_MAX = 40;
const LINE_MAX = 200;
function editBlock(edit, indent) {
	const lines = diffLines(edit.before, edit.after).map(line);
	if (lines.length === 0 || lines.length > LINES_MAX) return [];
	return fenceAround(lines, "diff").map((one) => indent + one);
}
function line(text) {
	const start = /^[-+@ ]? {0,40}/.exec(text)?.[0] ?? "";
	return start + require_rules.clip(require_rules.clean(text.slice(start.length)), LINE_MAX);
}
// src/render/blocks/finding.ts
const LEVEL_SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function casesOf(findings, jobs) {
	const byJob = require_scan.groupBy(findings, ({ workflow, job }) => `${workflow}\n${job}`);
	const known = new Map(jobs.map((job) => [`${job.workflow}\n${job.job}`, job]));
	const nameOf = jobNames(jobs);
	return [...byJob].map(([key, list]) => ({
		title: list[0].job === "*" ? "Workflow" : name(nameOf(list[0])),
		findings: list,
		job: known.get(key)
	}));
}
function openCase({ title, findings: [first, ...others], job }, explained, view) {
	const why = explained.has(first.rule) ? void 0 : require_rules.ruleText(first.rule, view)?.why;
	explained.add(first.rule);
	const also = others.length === 0 ? [] : [`${others.length} more ${others.length === 1 ? "finding" : "findings"} below`];
	return [
		headOf(title, first, [...[
			...money(first, job),
			stepWhere(first, view),
			ruleName(first.rule, view)
		], ...also]),
		`- **What:** ${require_rules.prose(require_rules.short(first.message, 1200))}`,
		...why === void 0 ? [] : [`- **Why:** ${require_rules.prose(require_rules.short(why, 600))}`],
		...first.fix === null ? [] : [`- **Fix:** ${require_rules.prose(require_rules.short(first.fix, 1200))}`],
		...edit(first, view)
	].join("\n");
}
function headCase({ title, findings: [first], job }, view) {
	return headOf(title, first, [
		...money(first, job),
		ruleName(first.rule, view),
		"below"
	]);
}
function headOf(title, { level }, parts) {
	return `${LEVEL_SIGNS[level]} **${title}** \u00b7 ${parts.join(" \u00b7 ")}`;
}
function wholeCase({ title, findings, job }, view) {
	const [first] = findings;
	return [`**${title}** \u00b7 ${[...money(first, job), name(first.workflow)].join(" \u00b7 ")}`, ...findings.flatMap((one) => [`- ${LEVEL_SIGNS[one.level]} ${ruleName(one.rule, view)} \u00b7 ${stepWhere(one, view)}: ${require_rules.prose(require_rules.short(one.message, 1200))}${one.fix === null ? "" : ` **Fix:** ${require_rules.prose(require_rules.short(one.fix, 1200))}`}`, ...edit(one, view)])].join("\n");
}
const LONGEST_START = 50;
function money({ rule }, job) {
	if (job === void 0 || !require_rules.isPaid(rule, job)) return [];
	return [...oftenWords(startsOf([job])).filter((start) => start.length <= LONGEST_START).map((start) => require_rules.prose(require_rules.short(start, LONGEST_START))), require_rules.BUDGET_SHORT[job.budget]];
}
function jobName(finding) {
	return finding.job === "*" ? "(workflow)" : name(finding.job);
}
function edit({ fingerprint }, view) {
	const posted = view.suggested?.get(fingerprint);
	if (posted !== void 0) return [`- **Edit:** ${require_rules.link("suggested on the changed lines", posted)}, ready to commit.`];
	const offer = view.offers?.get(fingerprint);
	const lines = offer === void 0 ? [] : editBlock(offer, "  ");
	return lines.length === 0 ? [] : [
		"- **Edit**, as `spend-guard fix` makes it:",
		"",
		...lines
	];
}
function findingLine(finding, view) {
	return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${jobName(finding)} \u00b7 ${ruleName(finding.rule, view)}: ${require_rules.prose(require_rules.short(finding.message, 400))}`;
}
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${require_rules.prose(require_rules.short(finding.expires, 40))}`;
	return `- ${where(finding, view)} ${jobName(finding)} \u00b7 ${ruleName(finding.rule, view)}: ${require_rules.prose(require_rules.short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/report/line-costs.ts
const CLEARLY = .05;
const COST_LINES = ["api", "subscription"];
function movedLines(base, head) {
	if (base.forecast === void 0 || head.forecast === void 0) return [];
	return COST_LINES.filter((line) => figuresOf(base, line).some((before, index) => differs(before, figuresOf(head, line)[index])));
}
function figuresOf({ forecast, jobs }, line) {
	return [
		(line === "api" ? forecast?.api.dollars : forecast?.subscription.credits)?.middle,
		forecast?.[line].tokens?.middle,
		jobs.reduce((sum, job) => sum + (useOf(job, line).run ?? 0), 0)
	];
}
function costsOtherwise(before, after) {
	if (before.forecast === void 0 || after.forecast === void 0) return false;
	return COST_LINES.some((line) => {
		const [was, now] = [useOf(before, line), useOf(after, line)];
		return [
			"month",
			"tokens",
			"run"
		].some((one) => differs(was[one], now[one]));
	});
}
function useOf({ forecast }, line) {
	const use = forecast?.[line];
	if (use == null) return {};
	const [month, run] = "dollarsPerRun" in use ? [use.dollarsPerMonth, use.dollarsPerRun] : [use.creditsPerMonth, use.creditsPerRun];
	return {
		month: month?.middle,
		tokens: use.tokensPerMonth?.middle,
		run: run?.middle
	};
}
function differs(before, after) {
	if (before === void 0 || after === void 0) return before !== after;
	return Math.abs(after - before) > CLEARLY * Math.max(before, after);
}
// src/render/cost-words.ts
const FEW_RUNS = 5;
function lineMonth(report, line) {
	const { forecast } = report;
	if (forecast === void 0 || forecast[line].jobs === 0) return "nothing";
	const { tokens } = forecast[line];
	const month = monthCost(forecast, line);
	if (month !== void 0) return month;
	if (tokens !== null) return `${require_scan.boundedWords(tokens, "tokens", boundsOf(forecast[line]))}, no known price`;
	return lineRun(report, line) ?? "not known";
}
function monthCost(forecast, line) {
	const month = require_scan.costOf(forecast, line);
	if (month === null) return void 0;
	const { more, less } = boundsOf(forecast[line]);
	const isMore = more || forecast[line].unpriced.length > 0;
	return require_scan.boundedWords(month, require_scan.LINE_UNIT[line], {
		more: isMore,
		less
	});
}
function boundsOf(line) {
	return {
		more: [
			line.perRunOnly,
			line.partly,
			line.unknownUse,
			line.unbounded
		].some((list) => list.length > 0),
		less: line.atMost.length > 0
	};
}
function lineRun({ jobs }, line) {
	const runs = jobs.flatMap(({ forecast }) => runOf(forecast, line) ?? []);
	if (runs.length === 0) return void 0;
	const low = Math.min(...runs.map((run) => run.low));
	const high = Math.max(...runs.map((run) => run.high));
	return `${require_scan.rangeWords({
		low,
		middle: low,
		high
	}, require_scan.LINE_UNIT[line])} a run`;
}
function runOf(forecast, line) {
	return line === "api" ? forecast?.api?.dollarsPerRun : forecast?.subscription?.creditsPerRun;
}
function lineRuns(forecast, line) {
	const { jobs, runs, perRunOnly, partly, atMost } = forecast[line];
	if (jobs === 0) return "0";
	if (runs === null) return "not known";
	const more = perRunOnly.length + partly.length > 0;
	return require_scan.boundedWords(runs, "", {
		more,
		less: atMost.length > 0
	}).trim();
}
function jobTakes(job, line) {
	const cost = jobCost(job, line);
	if (cost === void 0) return void 0;
	return cost === NOT_KNOWN ? "What a run uses is not known: declare `tokens` under `usage`" : `Takes ${cost}`;
}
const NOT_KNOWN = "not known what a run uses";
function jobCost(job, line) {
	const use = job[line];
	if (use === null) return void 0;
	const [perMonth, perRun] = "dollarsPerRun" in use ? [use.dollarsPerMonth, use.dollarsPerRun] : [use.creditsPerMonth, use.creditsPerRun];
	const unit = require_scan.LINE_UNIT[line];
	const more = job.unbounded.length > 0;
	const priced = more || use.unpriced.length > 0;
	const month = (more) => ({
		more: more || job.runs.uncounted.length > 0,
		less: use.atMost
	});
	const later = line === "subscription" ? " once the included usage is gone" : "";
	if (perMonth !== null) return `${require_scan.boundedWords(perMonth, unit, month(priced))} a month${later}`;
	if (perRun !== null) return `${require_scan.boundedWords(perRun, unit, {
		more: priced,
		less: false
	})} a run${later}`;
	if (use.tokensPerMonth !== null) return `${require_scan.boundedWords(use.tokensPerMonth, "tokens", month(more))} a month, no known price`;
	if (use.tokensPerRun !== null) return `${require_scan.rangeWords(use.tokensPerRun, "tokens")} a run, no known price`;
	return NOT_KNOWN;
}
function lineNotes(forecast, line) {
	const one = forecast[line];
	if (one.jobs === 0) return [];
	const jobs = (list) => require_rules.count(list.length, "job");
	const few = one.runs !== null && one.runs.high < FEW_RUNS;
	return [
		...one.runs === null ? [] : [few ? "Bounds, because the runs are few." : `${SURE} ${BASES[one.basis ?? "assumed"]}`],
		...one.perRunOnly.length === 0 ? [] : [`Not in the month, because nobody counted their runs: ${jobs(one.perRunOnly)}. Declare \`runs-per-month\` under \`usage\`, or read the history.`],
		...one.atMost.length === 0 ? [] : [`Not every start of ${jobs(one.atMost)} may spend: a condition decides that the files do not.`],
		...one.partly.length === 0 ? [] : [`Of ${jobs(one.partly)} only the schedule is counted.`],
		...one.unknownUse.length === 0 ? [] : [`What a run uses is not known of ${jobs(one.unknownUse)}: declare \`tokens\` under \`usage\`.`],
		...one.unpriced.length === 0 ? [] : [`No price is known for ${require_scan.listed(one.unpriced.map(quoted))}: only tokens are told.`],
		...one.unbounded.length === 0 ? [] : [`${jobs(one.unbounded)} may take more, without a bound that the files show.`],
		...one.rates.flatMap(({ doubt }) => doubt === null ? [] : [`${require_scan.capital(doubt)}.`]),
		...line === "subscription" ? subscriptionNotes(forecast) : []
	];
}
const SURE = "An 80 % range: one month in five lies outside of it.";
const BASES = {
	measured: "Tokens as measured.",
	declared: "Tokens as declared in the policy.",
	assumed: "Tokens as such runs usually use them.",
	mixed: "Tokens partly measured or declared, partly as such runs usually use them."
};
function subscriptionNotes({ subscription }) {
	const { workspace, busiest } = subscription;
	return [
		"Credits are drawn only once the included usage is gone; they pay for no API call.",
		...workspace === null ? [] : [`Declared plan ${workspace.kind}: ${workspace.says.join("; ")}.`],
		...busiest === null ? [] : [`Busiest five hours ${require_rules.count(busiest.fiveHours, "run")}, busiest week ${require_rules.count(busiest.week, "run")}; share of the allowance: unknown.`]
	];
}
function rateWords({ model, says, source, asOf, grade }) {
	const page = source.replace(/^https:\/\//, "");
	return `${quoted(model)} ${says} (${page}, ${asOf}${GRADES[grade]})`;
}
const GRADES = {
	official: "",
	reported: ", as others report it",
	derived: ", worked out from other prices"
};
function quoted(text) {
	return text.startsWith("a ") ? text : `\`${require_rules.terminal(text).replaceAll("`", "'").slice(0, 80)}\``;
}
// src/render/blocks/forecast.ts
function forecastNotes(report) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	return COST_LINES.flatMap((line) => [...lineNotes(forecast, line).map((note) => `- ${NAMES$1[line]}: ${require_rules.prose(note)}`), ...forecast[line].rates.map((rate) => `- ${NAMES$1[line]}, ${UNITS[line]}: ${require_rules.prose(rateWords(rate))}`)]);
}
const NAMES$1 = {
	api: "API",
	subscription: "Subscription"
};
const UNITS = {
	api: "US dollars per million tokens",
	subscription: "credits per million tokens"
};
// src/render/alike.ts
function alikeCharges(charges) {
	const groups = new Map();
	for (const charge of charges) {
		const key = sameness(charge);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			charge,
			others: []
		});
		else group.others.push(charge);
	}
	return [...groups.values()];
}
function sameness({ spender, evidence: _, model: __, doubts: ___, ...told }) {
	return JSON.stringify([
		spender.kind,
		spender.label,
		told
	]);
}
const PLACES_SHOWN = 4;
function alsoAt(others, place) {
	if (others.length === 0) return "";
	const places = [...new Set(others.map(({ spender }) => place(spender)))];
	const more = places.length - PLACES_SHOWN;
	const rest = more > 0 ? [`${more} more ${more === 1 ? "place" : "places"}`] : [];
	return `Also at ${require_scan.listed([...places.slice(0, PLACES_SHOWN), ...rest])}`;
}
// src/render/blocks/job.ts
function jobBlock(job, view, options) {
	return [
		`- ${[
			`**${name(options.title)}**`,
			...job.dormant !== void 0 ? [`not today: ${require_rules.DORMANT_WORDS[job.dormant]}`] : options.budget === false ? [] : [require_rules.BUDGET_SHORT[job.budget]],
			where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_rules.prose(require_rules.short(job.sentence.replaceAll(": what the seat includes, then credits where there are any", ""), 600)) || "(no sentence)"}`,
		...costLines(job),
		...options.strangers ? [`  - ${options.strangers}`] : [],
		...alikeCharges(job.charges).flatMap((one, _, all) => chargeLines(job, one, all, view)),
		...job.dead.flatMap((dead) => deadLines(job, dead, view))
	].join("\n");
}
function costLines({ forecast }) {
	if (forecast === void 0) return [];
	return COST_LINES.flatMap((line) => {
		const takes = jobTakes(forecast, line);
		return takes === void 0 ? [] : [`  - ${require_rules.prose(takes)}`];
	});
}
function chargeLines(job, { charge, others }, all, view) {
	const to = require_rules.prose(require_rules.short(require_rules.chargedTo(charge), 80));
	const labelled = all.length > 1;
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${name(charge.spender.label)}: ${to}${require_rules.prose(require_rules.short(require_rules.doubt(charge), 300))}`] : [],
		...wayLines(charge, all[0]?.charge, job, indent, view),
		...alsoLines(others, indent, view),
		...accountLines(charge, indent),
		...candidateLines(charge, indent),
		...charge.notes.filter((note) => !saysSo(job, note)).map((note) => `${indent}- Note: ${require_rules.prose(require_rules.short(note, 400))}`),
		...provedLines(charge, indent, view)
	];
}
function saysSo({ sentence }, note) {
	return sentence.includes("and the API account if it holds a key") && note.includes(" holds an API key, ");
}
function wayLines(charge, first, job, indent, view) {
	const way = belowJob(charge.evidence, job);
	const places = first === void 0 || first === charge ? [] : first.evidence;
	const known = new Set(places.map(({ path, line }) => `${path}:${line}`));
	const own = way.filter(({ path, line }) => !known.has(`${path}:${line}`));
	if (way.length - own.length < LEAST_SHARED) return trail(way, indent, view);
	return [`${indent}- As the first${own.length === 0 ? "." : ", but for:"}`, ...trail(own, `${indent}  `, view)];
}
const LEAST_SHARED = 3;
function provedLines(charge, indent, view) {
	const { measured } = charge;
	return measured === void 0 ? [] : [`${indent}- ${require_rules.provedWords(charge, runName(measured.run, view))}`];
}
function alsoLines(others, indent, view) {
	const also = alsoAt(others, (spender) => stepWhere(spender, view));
	return also === "" ? [] : [`${indent}- ${also}`];
}
function accountLines({ payer }, indent) {
	const words = require_rules.accountWords(payer);
	return words === "" ? [] : [`${indent}- Account: ${require_rules.prose(require_rules.short(words, 200))}`];
}
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${stepWhere(step, view)} ${require_rules.codeSpan(require_rules.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	const told = charge.budget !== "unclear" && charge.notes.length > 0;
	return [...charge.candidates.length === 0 || told ? [] : [`${indent}- ${heading}: ${require_scan.couldPay(charge.candidates).map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- ${require_rules.prose(require_rules.short(require_scan.lookUp(charge.settledBy), 400))}`]];
}
function candidate({ name: key, as }) {
	return `${/^[^\s`]+$/.test(key) ? name(key) : require_rules.prose(require_rules.short(key, 120))} (${require_rules.payerWords(as)})`;
}
function deadLines(job, dead, view) {
	const told = job.sentence.includes(dead.reason);
	return [...told ? [] : [`  - Cannot spend as written: ${require_rules.prose(require_rules.short(dead.reason, 400))}`], ...trail(belowJob(dead.evidence, job), told ? "  " : "    ", view)];
}
// src/render/change.ts
const NAMED = 3;
function changeSentence({ costs, jobs: all }, subject = "This pull request") {
	const isTold = (job) => !require_scan.isCalled(job);
	const jobs = {
		added: all.added.filter(isTold),
		gone: all.gone.filter(isTold),
		moved: all.moved.filter(({ job }) => isTold(job)),
		newlyUnclear: all.newlyUnclear.filter(({ job }) => isTold(job))
	};
	const started = jobs.moved.filter((move) => move.from === "none");
	const ended = jobs.moved.filter((move) => require_scan.budgetNow(move.job) === "none");
	const moved = jobs.moved.filter((move) => move.from !== "none" && require_scan.budgetNow(move.job) !== "none");
	const clauses = [
		clause(jobs.added, (list) => `adds ${list}`, charged),
		clause(started, (list) => `makes ${list} spend`, ({ job }) => charged(job)),
		clause(moved, (list) => `moves ${list}`, movement),
		clause(jobs.newlyUnclear, (list) => `leaves open who pays for ${list}`, wasBefore),
		clause(ended, (list) => `stops the spending of ${list}`, wasBefore),
		clause(jobs.gone, (list) => `removes ${list}`, charged)
	].filter((text) => text !== "");
	const otherwise = all.costing.filter(({ job }) => isTold(job));
	if (clauses.length === 0) return costSentence(otherwise, costs, subject);
	return [`${subject} ${require_scan.listed(clauses)}.`, ...otherwise.slice(0, NAMED).map(costsNow)].join(" ");
}
function costSentence(jobs, costs, subject) {
	if (jobs.length === 0 && costs.length === 0) return `${subject} does not change who pays.`;
	const named = jobs.length > NAMED ? [] : jobs;
	const what = jobs.length === 0 ? costs.map(the) : named.length === 0 ? [require_rules.count(jobs.length, "job")] : named.map(({ job }) => called(job));
	const takes = Math.max(jobs.length, what.length) === 1 ? "takes" : "take";
	return [`${subject} changes what ${require_scan.listed(what)} ${takes}, not who pays.`, ...named.map(costsNow)].join(" ");
}
function costsNow({ job, before }) {
	return `${name(job.job)}: ${costWords(job)}; was ${costWords(before)}.`;
}
function costOfJob({ forecast }) {
	if (forecast === void 0) return "";
	return require_scan.listed(COST_LINES.flatMap((line) => jobCost(forecast, line) ?? []));
}
function costWords(job) {
	return costOfJob(job) || "not known";
}
function withCost(job) {
	const cost = costOfJob(job);
	return cost === "" ? "" : ` (${cost})`;
}
function jobRemark(job, { jobs }) {
	if (jobs.added.includes(job)) return "**new**";
	const move = [...jobs.moved, ...jobs.newlyUnclear].find((candidate) => candidate.job === job);
	if (move !== void 0) return `**was ${require_rules.BUDGET_SHORT[move.from]}${withCost(move.before)}**`;
	const other = jobs.costing.find((candidate) => candidate.job === job);
	return other === void 0 ? "" : `**was ${costWords(other.before)}**`;
}
function clause(items, say, describe) {
	if (items.length === 0) return "";
	return say(items.length > NAMED ? `${require_rules.count(items.length, "job")} that use AI` : require_scan.listed(items.map(describe)));
}
function called(job) {
	const file = job.workflow.split("/").at(-1) ?? job.workflow;
	return `${name(job.job)} in ${name(require_rules.short(file, 80))}`;
}
function charged(job) {
	return `${called(job)} (${require_rules.BUDGET_SHORT[job.budget]})`;
}
function movement({ from, job, before }) {
	return `${called(job)} from ${the(from)}${withCost(before)} to ${the(job.budget)}${withCost(job)}`;
}
function wasBefore({ from, job }) {
	return from === "none" ? called(job) : `${called(job)} (was ${require_rules.BUDGET_SHORT[from]})`;
}
function the(budget) {
	return `${budget === "api" || budget === "subscription" || budget === "both" ? "the " : ""}${require_rules.BUDGET_SHORT[budget]}`;
}
// src/render/blocks/ledger.ts
function tableNotes(report, { change, base } = {}) {
	const jobs = report.jobs.filter(require_scan.isCounted);
	const isNew = (job) => change !== void 0 && jobRemark(job, change) !== "";
	return [
		...besideTable([...jobs.filter(isNew), ...jobs.filter((job) => !isNew(job))], report, base),
		...declaredWords(report),
		...AT_THE_LIMIT
	].map((line) => `- ${require_rules.prose(line)}`).join("\n");
}
const AT_THE_LIMIT = ["API: each token is billed, unless a limit at OpenAI stops it.", "Subscription: what the seat includes, then bought credits; at its limit runs fail until a reset or more credits. A bigger plan lowers no API bill."];
function besideTable(jobs, report, base) {
	const named = jobNames(report.jobs);
	const quoted = (job) => `\`${named(job).replaceAll("`", "'")}\``;
	const on = (budget) => jobs.filter((job) => job.budget === budget);
	const asleep = report.jobs.flatMap((job) => job.dormant === void 0 || !require_scan.cannotSpend(job) ? [] : [`${quoted(job)} (${require_rules.DORMANT_WORDS[job.dormant]})`]);
	const elsewhere = jobs.filter(isOn("other")).map((job) => `${quoted(job)} (${require_rules.providerWords([job]) || "another provider"})`);
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	const moved = (line) => {
		const [now, before = now] = ledgers.map((one) => one[line].jobs);
		return now === before ? "" : ` (${before} \u2192 ${now})`;
	};
	const personal = (how) => jobs.filter((job) => require_rules.personalLogin(job) === how).map(quoted);
	const parts = [
		lineOf(`On other providers, each with a bill of its own${moved("other")}`, elsewhere),
		lineOf(`Who pays is unclear${moved("unclear")}`, on("unclear").map(quoted)),
		lineOf("Cannot spend today", asleep),
		lineOf("On both budgets", on("both").map(quoted)),
		lineOf("On a person's own plan", personal("surely")),
		lineOf("Probably on a person's own plan", personal("probably"))
	].filter((part) => part !== "");
	return parts.length === 0 ? [] : [parts.join(" ")];
}
function lineOf(what, names) {
	return names.length === 0 ? "" : `${what}: ${cut(names)}.`;
}
const MOST_NAMED = 4;
function cut(names) {
	const more = names.length - MOST_NAMED;
	return more > 1 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${more} more` : names.join(", ");
}
function declaredWords(report) {
	const named = jobNames(report.jobs);
	const byReason = new Map();
	for (const job of report.jobs.filter(require_scan.isCounted)) {
		const { declared } = job;
		if (declared === void 0 || declared.budget === require_rules.defaultWords(report)) continue;
		const reason = declared.reason === void 0 ? "" : `: \u201c${plain(declared.reason).replace(/\.$/, "")}\u201d`;
		const key = `on ${declaredBudget(declared.budget)}${reason}`;
		require_scan.addTo(byReason, key, `\`${plain(named(job))}\``);
	}
	const parts = [...byReason].map(([words, jobs]) => `${cut(jobs)} ${words}`);
	return parts.length === 0 ? [] : [`Declared: ${cut(parts)}.`];
}
function declaredBudget(budget) {
	return budget === "api" || budget === "subscription" || budget === "both" ? `the ${require_rules.BUDGET_SHORT[budget].replace(/ budget$/, "")}` : `\`${budget}\``;
}
function plain(text) {
	return require_rules.short(text, 120).replaceAll("`", "'");
}
function budgetTable(report, base, lines = require_rules.LEDGER_LINES) {
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	if ([...require_rules.LEDGER_LINES, "dormant"].every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return "";
	const month = report.forecast !== void 0;
	return [
		row(month ? [
			"Budget",
			"A month",
			"How often"
		] : [
			"Budget",
			"Jobs",
			"How often"
		]),
		row([
			"---",
			"---:",
			"---"
		]),
		...lines.filter((line) => isBudget(line) || ledgers.some((one) => one[line].jobs > 0)).map((line) => {
			const words = label(line, report);
			const number = jobs(line, ledgers);
			const one = ledgers[0]?.[line].jobs === 1 ? "job" : "jobs";
			return month ? row([
				[...words, `${number} ${one}${ofPersons(line, report)}`].join("<br>"),
				isBudget(line) ? monthCell(line, report, base) : "\u2013",
				often(line, report)
			]) : row([
				words.join("<br>"),
				`${number}${ofPersons(line, report)}`,
				often(line, report)
			]);
		})
	].join("\n");
}
const NAMES = {
	api: "**API\xA0budget**",
	subscription: "**Subscription\xA0budget**",
	other: "Other\xA0providers",
	unclear: "Unclear"
};
function isBudget(line) {
	return line === "api" || line === "subscription";
}
function label(line, report) {
	switch (line) {
		case "api": return [
			NAMES.api,
			"OpenAI Platform",
			...agreed(line, report)
		];
		case "subscription": return [
			NAMES.subscription,
			"ChatGPT plan",
			...agreed(line, report)
		];
		case "other": return [NAMES.other, cell(require_rules.providerWords(report.jobs.filter(isOn(line))) || "none any more")];
		case "unclear": return [NAMES.unclear, "who pays is not in the files"];
		default: return line;
	}
}
function agreed(line, report) {
	const owner = ownerOf(line, report);
	const limit = report.forecast?.[line].limit ?? null;
	return [
		...owner === null ? [] : [`owner: ${cell(owner)}`],
		...require_rules.accountsOf(line, report.jobs).map(cell),
		...limit === null ? [] : [`policy\u2019s limit: ${cell(limit)}`]
	];
}
function hasOwner(findings, report) {
	const accused = new Set(findings.map(({ workflow, job }) => `${workflow}\n${job}`));
	return report.jobs.some((job) => accused.has(`${job.workflow}\n${job.job}`) && require_rules.personalLogin(job) === void 0 && COST_LINES.some((line) => require_scan.isOnLine(job, line) && ownerOf(line, report) !== null));
}
function ownerOf(line, { forecast, policy }) {
	return forecast?.[line].owner ?? policy.owners?.[line] ?? null;
}
function jobs(line, [now, before]) {
	const n = now?.[line].jobs ?? 0;
	const old = before?.[line].jobs ?? n;
	return old === n ? `${n}` : `${old}\u00a0\u2192\u00a0**${n}**`;
}
function ofPersons(line, { jobs, ledger }) {
	if (line !== "subscription") return "";
	const personal = jobs.filter(require_scan.isCounted).filter((job) => require_rules.personalLogin(job) !== void 0);
	const isSure = personal.every((job) => require_rules.personalLogin(job) === "surely");
	if (personal.length === 0) return "";
	return `, ${personal.length === ledger.subscription.jobs ? "" : `${personal.length} `}${isSure ? "" : "probably "}${personal.length > 1 ? "people\u2019s plans" : "a person\u2019s plan"}`;
}
const MOST_WAYS = 2;
function often(line, report) {
	const { forecast } = report;
	if (isBudget(line) && forecast !== void 0 && forecast[line].runs !== null) return `${lineRuns(forecast, line)} runs a month`;
	return oftenWords(startsOf(report.jobs.filter(require_scan.isCounted).filter(isOn(line))), MOST_WAYS).map((way) => require_rules.prose(withMore(way, 120, require_rules.short))).join("<br>") || "\u2013";
}
function isOn(line) {
	return (job) => require_scan.isOnLine(job, line);
}
function monthCell(line, report, base) {
	const now = lineMonth(report, line);
	const before = base?.forecast === void 0 ? now : lineMonth(base, line);
	if (before === now) return now;
	return base?.forecast?.[line].jobs === 0 ? `**${now}**` : `${before} \u2192 **${now}**`;
}
function cell(text) {
	return require_rules.inline(require_rules.short(text, 120));
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
// src/render/fit.ts
function fitInto(sections, limit, measure = (text) => text.length) {
	let room = limit;
	const kept = new Map();
	for (const section of sections.toSorted((a, b) => b.priority - a.priority)) {
		let used = measure(`${section.open}${section.close}\n\n`);
		const blocks = section.blocks.filter((block) => {
			const size = measure(block) + gapOf(section).length;
			if (used + size > room) return false;
			used += size;
			return true;
		});
		kept.set(section, blocks);
		if (blocks.length > 0) room -= used;
	}
	return {
		text: join(sections, kept),
		left: leftOut(sections, kept)
	};
}
function join(sections, kept) {
	return sections.flatMap((section) => {
		const blocks = kept.get(section) ?? [];
		return blocks.length === 0 ? [] : [`${section.open}${blocks.join(gapOf(section))}${section.close}`];
	}).join("\n\n");
}
function leftOut(sections, kept) {
	return sections.flatMap((section) => {
		const missing = section.blocks.length - (kept.get(section)?.length ?? 0);
		return missing > 0 ? [section.called(missing)] : [];
	});
}
function gapOf(section) {
	return section.gap ?? "\n";
}
// src/report/compare.ts
function diffReports(base, head) {
	const unread = unreadIn(head);
	const known = ({ workflow }) => !unread.has(workflow);
	const before = new Map(base.jobs.map((job) => [identity(job), job]));
	const after = new Set(head.jobs.map(identity));
	const both = head.jobs.flatMap((job) => {
		const earlier = before.get(identity(job));
		return earlier === void 0 ? [] : [{
			from: require_scan.budgetNow(earlier),
			job,
			before: earlier
		}];
	});
	const stays = ({ from, job }) => from === require_scan.budgetNow(job);
	const moves = both.filter((one) => !stays(one));
	return {
		costs: movedLines(base, head),
		jobs: {
			added: head.jobs.filter((job) => job.budget !== "none" && !before.has(identity(job))),
			gone: base.jobs.filter((job) => job.budget !== "none" && !after.has(identity(job)) && known(job)),
			moved: moves.filter(({ job }) => require_scan.budgetNow(job) !== "unclear"),
			newlyUnclear: moves.filter(({ job }) => require_scan.budgetNow(job) === "unclear"),
			costing: both.filter((one) => stays(one) && costsOtherwise(one.before, one.job))
		},
		findings: {
			...splitFindings(base.findings, head.findings),
			gone: splitFindings(head.findings, base.findings).new.filter(known)
		}
	};
}
function isQuiet({ costs, jobs, findings }) {
	return [
		costs,
		jobs.added,
		jobs.gone,
		jobs.moved,
		jobs.newlyUnclear,
		findings.new,
		findings.gone
	].every((list) => list.length === 0);
}
function unreadIn({ findings, ignored }) {
	const whole = [...findings, ...ignored].filter(({ job }) => job === "*");
	return new Set(whole.map(({ workflow }) => workflow));
}
function identity(job) {
	return `${job.workflow}\n${job.job}`;
}
function splitFindings(base, head) {
	const known = new Map();
	for (const { fingerprint } of require_rules.withAlike(base)) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
	const split = {
		new: [],
		old: []
	};
	for (const finding of head) (require_rules.withAlike([finding]).map(({ fingerprint }) => {
		const count = known.get(fingerprint) ?? 0;
		known.set(fingerprint, count - 1);
		return count;
	}).every((count) => count > 0) ? split.old : split.new).push(finding);
	return split;
}
// src/action/folder.ts
function inFolder(path, folder) {
	if (folder === "" || require_scan.parseRemoteName(path) !== void 0) return path;
	return require_scan.normalize(`${folder}/${path}`) ?? path;
}
function belowFolder(report, folder) {
	if (folder === "") return report;
	const place = (at) => ({
		...at,
		path: inFolder(at.path, folder)
	});
	const finding = (one) => ({
		...place(one),
		workflow: inFolder(one.workflow, folder)
	});
	const spent = (one) => ({
		...one,
		spender: place(one.spender),
		evidence: one.evidence.map(place)
	});
	const job = (one) => ({
		...one,
		workflow: inFolder(one.workflow, folder),
		charges: one.charges.map(spent),
		dead: one.dead.map(spent),
		exposed: one.exposed.map((reach) => ({
			...reach,
			evidence: reach.evidence.map(place)
		})),
		...one.calledBy && { calledBy: one.calledBy.map((by) => ({
			...by,
			workflow: inFolder(by.workflow, folder)
		})) }
	});
	return {
		...report,
		jobs: report.jobs.map(job),
		findings: report.findings.map(finding),
		ignored: report.ignored.map(finding),
		diagnostics: report.diagnostics.map(place),
		...report.proposed && { proposed: report.proposed.map(place) }
	};
}
exports.COST_LINES = COST_LINES;
exports.LEVEL_SIGNS = LEVEL_SIGNS;
exports.RULE_DOCS = RULE_DOCS;
exports.belowFolder = belowFolder;
exports.budgetTable = budgetTable;
exports.budgetsLink = budgetsLink;
exports.casesOf = casesOf;
exports.changeSentence = changeSentence;
exports.compareLines = compareLines;
exports.diagnosticLine = diagnosticLine;
exports.diffReports = diffReports;
exports.fenceAround = fenceAround;
exports.findingLine = findingLine;
exports.fitInto = fitInto;
exports.folded = folded;
exports.forecastNotes = forecastNotes;
exports.hasOwner = hasOwner;
exports.headCase = headCase;
exports.ignoredLine = ignoredLine;
exports.inFolder = inFolder;
exports.isQuiet = isQuiet;
exports.jobBlock = jobBlock;
exports.jobNames = jobNames;
exports.jobRemark = jobRemark;
exports.name = name;
exports.openCase = openCase;
exports.proposalLine = proposalLine;
exports.readEvent = readEvent;
exports.readOnlyBecause = readOnlyBecause;
exports.ruleName = ruleName;
exports.sameEnds = sameEnds;
exports.tableNotes = tableNotes;
exports.wholeCase = wholeCase;
