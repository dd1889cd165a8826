const require_subject = require("./subject-De3DKkoP.js");
const require_index = require("./index.js");
// src/forecast/history.ts
function wantedOf(accounts) {
	const wanted = new Map();
	for (const { workflow, job, report } of accounts) {
		if (![
			"api",
			"subscription",
			"both"
		].includes(report.budget) || (report.calledBy ?? []).length > 0) continue;
		const known = wanted.get(workflow.path);
		const one = {
			id: job.id,
			name: job.name?.value
		};
		if (known === void 0) wanted.set(workflow.path, {
			path: workflow.path,
			events: workflow.triggers.map(({ name }) => name),
			jobs: [one]
		});
		else known.jobs.push(one);
	}
	return [...wanted.values()];
}
// src/cli/history.ts
const HISTORY_OPTIONS = {
	history: {
		type: "boolean",
		default: false
	},
	repository: { type: "string" },
	weeks: {
		type: "string",
		default: "12"
	},
	"history-cache": { type: "string" }
};
const HISTORY_HELP = `  --history         Read from GitHub how often the workflows ran; needs a token
                    with \`actions: read\` in GITHUB_TOKEN or GH_TOKEN
  --repository O/N  Whose runs (default: GITHUB_REPOSITORY)
  --weeks N         How many weeks back, 4 to 26 (default: 12)
  --history-cache FILE  Keep what GitHub answered in this file and ask only for
                    what is not in it`;
async function historyFor(subject, values, { environment, today, stderr }) {
	const cacheFile = values["history-cache"];
	if (!values.history) {
		if (cacheFile !== void 0) throw new require_index.UsageError("--history-cache goes with --history");
		return;
	}
	const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
	if (!token) throw new require_index.UsageError("--history needs a token in GITHUB_TOKEN or GH_TOKEN");
	const at = repositoryName(values.repository ?? environment.GITHUB_REPOSITORY);
	const weeks = weeksOf(values.weeks);
	const options = {
		...subject,
		today: today(),
		keepAccounts: true
	};
	const { accounts } = await require_subject.settledFor(subject, () => require_subject.guardFully(subject.repository, options));
	const [{ connectRuns }, { readHistory }, { openCache }] = await Promise.all([
		Promise.resolve().then(() => require("./runs-octokit-5Jk25pww.js")),
		Promise.resolve().then(() => require("./history-ByXF1S1M.js")),
		Promise.resolve().then(() => require("./history-cache-BrOJNgoY.js"))
	]);
	const apiUrl = environment.GITHUB_API_URL || "https://api.github.com";
	const client = await connectRuns({
		token,
		apiUrl,
		userAgent: `spend-guard/${require_index.VERSION}`
	});
	const cache = openCache(cacheFile, `${apiUrl} ${at.owner}/${at.repository}`);
	const history = await readHistory(cache.around(client), {
		at,
		weeks,
		today: today(),
		workflows: wantedOf(accounts)
	});
	cache.keep();
	for (const gap of history.gaps) stderr(`spend-guard: not read: ${gap}\n`);
	return history;
}
function repositoryName(written) {
	const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(written ?? "");
	if (match === null) throw new require_index.UsageError(written === void 0 ? "--history needs to know whose runs: --repository owner/name" : `--repository takes owner/name, not ${JSON.stringify(written)}`);
	return {
		owner: match[1] ?? "",
		repository: match[2] ?? ""
	};
}
function weeksOf(written) {
	const weeks = Number(written);
	if (!Number.isInteger(weeks) || weeks < 4 || weeks > 26) throw new require_index.UsageError(`--weeks takes a number from 4 to 26, not ${JSON.stringify(written)}`);
	return weeks;
}
Object.defineProperty(exports, "HISTORY_HELP", {
	enumerable: true,
	get: function() {
		return HISTORY_HELP;
	}
});
Object.defineProperty(exports, "HISTORY_OPTIONS", {
	enumerable: true,
	get: function() {
		return HISTORY_OPTIONS;
	}
});
Object.defineProperty(exports, "historyFor", {
	enumerable: true,
	get: function() {
		return historyFor;
	}
});
