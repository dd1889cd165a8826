const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
// src/policy/budgets-page.ts
const BUDGETS_PAGE = `# The two budgets

Two ledgers can pay for OpenAI models in your CI, and they are not the same money.

| | API budget | subscription budget |
|---|---|---|
| who bills | an OpenAI Platform account | a ChatGPT plan or workspace |
| pays when | a Platform API key or federated Platform identity is used | Codex is signed in with ChatGPT, an access token or a workspace identity, or runs in Codex's cloud |
| measured in | metered: tokens, and some tools by the call | included usage of the seat, then credits where there are any |
| at the limit | the account's own spend limit; otherwise the bill grows | the run fails until a reset, credits (some workspaces add them by themselves) or an administrator; never a line of the API bill |

The installed client owns no bill. The same \`codex exec\` is charged to a plan, a workspace or a
Platform account depending on how it is signed in.

## Four questions that are often taken for one

| question | asks | answered by |
|---|---|---|
| What did we buy? | the plan or the seat of a person or workspace | the ChatGPT plan |
| How much work does it include? | task limits, by window of hours and by week | the plan's usage limits |
| What happens after that? | credits, where the plan or workspace has them | the credit balance |
| What do we owe for the API? | metered tokens of a Platform organisation | the Platform account |

- **A bigger ChatGPT plan pays for no API call.** Upgrading a seat changes nothing on the Platform
  account, and a Platform account buys no task limits.
- **A task limit is no invoice.** Reaching it means waiting, a smaller model, credits, an upgrade or
  an administrator.
- **Credits are no wallet for the API.** They extend Codex on the ChatGPT side only.
- **The playground is API use**, like any other call with a Platform key.

## The routes a charge can take

| route | what it covers | its budget | is mistaken for |
|---|---|---|---|
| \`chatgpt-plan\` | cloud tasks, reviews asked for with \`@codex\`, the web and the apps | subscription | API usage |
| \`codex-signed-in\` | Codex CLI, SDK and IDE signed in with ChatGPT, an access token or a workspace identity | subscription | a price of the CLI itself |
| \`codex-api-key\` | Codex CLI, SDK and action with a Platform key | API | included plan usage or cloud tasks |
| \`openai-api\` | your own software calling the API | API | subscription capacity, message limits |
| \`other-provider\` | models billed by somebody else (Azure, Anthropic, a gateway) | other | either of the two |

## Which budget does a piece of work belong to?

Say the work in one sentence.

- A **person** uses Codex through ChatGPT, the app, the CLI or an IDE: plan and task limits first.
- An **organisation** manages many developers: add seats (a full ChatGPT seat or Codex only), who
  manages credits, and controls (single sign-on, roles, audit, procurement).
- **Software** signs in with a key or calls the API (a CI job, an agent, a backend): the API budget.

CI is automation, so its natural line is the API budget. A workflow charged to a plan is a decision
somebody should have taken and declared (an access token of a service account, a workspace identity),
not an accident. Most teams need two lines, one for people and one for systems, and never one number
for both.

## Seats, credits and limits

| seat or plan | includes Codex | beyond it |
|---|---|---|
| Free, Go | a small model, no cloud | an offer to upgrade |
| Plus, Pro | yes, by windows of hours and weeks | credits that the person buys |
| Business, full seat | yes | credits shared by the workspace, managed by its administrators |
| Business or Enterprise, Codex-only seat | nothing included | credits from first use |
| Enterprise, Edu | by contract | a contract pool with spend controls |

Limits are windows, not months, and their size is not published for every plan, so nobody can say
which share of an allowance a job uses. Included usage has no price in dollars.

## Who controls what

- **Workspace controls** (spend controls, group limits, roles) govern the ChatGPT side. They do not
  govern the API; the Platform has its own limits by organisation and project.
- **Audit**: give each group of workflows a project or key of its own on the Platform, and a service
  account in the workspace. The Platform shows costs by project and key; Enterprise and Edu have
  workspace analytics.
- **Persons' logins** (\`auth.json\` of somebody's machine) draw on that person's seat and stop with
  it. A token made by a member stands for that member; only a service account's is impersonal.

## Where the figures are

As of 2026-11-28; prices and limits change, the pages are the authority.

- API prices: <https://developers.openai.com/api/docs/pricing>
- Codex plans, limits and credits: <https://developers.openai.com/codex/pricing>
- ChatGPT plans: <https://help.openai.com/en/articles/11481834>
- Credits: <https://help.openai.com/en/articles/12642688>
- Workspace spend controls: <https://learn.chatgpt.com/docs/enterprise/usage-limits>
`;
// src/policy/pages.ts
function rulePage(rule) {
	return `${[
		`# ${rule.id}`,
		`${rule.title}.`,
		`Level: **${rule.level}**${levelNote(rule)} Since ${rule.since}.`,
		"## What it finds",
		...rule.page.finds,
		"## Why it costs",
		rule.why,
		"## Example",
		"Found:",
		fenced(rule.page.bad),
		"Not found:",
		fenced(rule.page.good),
		"## How to fix it",
		rule.fix,
		...optionSection(rule),
		"## How to silence it",
		"Where it is tolerated, with a reason, in `.github/spend-guard.yml`:",
		fenced(`ignore:\n  - { rule: ${rule.id}, jobs: ".github/workflows/NAME.yml#JOB", reason: "why", expires: 2027-01-31 }`),
		...rule.id === "ignore-without-reason" ? [] : ["or in the workflow, on the line, the step or the job:", fenced(`# spend-guard: ignore[${rule.id}] why`)],
		"For the whole repository:",
		fenced(`rules:\n  ${rule.id}: off`),
		...sourceSection(rule)
	].join("\n\n")}\n`;
}
function levelNote(rule) {
	if (rule.blocksFirstRun === true) return ", also while there is no policy file.";
	return rule.level === "error" ? " with a policy file, a warning without one." : ".";
}
function optionSection({ id, options }) {
	const rows = Object.entries(options);
	if (rows.length === 0) return [];
	return [
		"## Options",
		...rows.map(([name, option]) => `\`${name}\` (${option.default}): ${option.describes}`),
		fenced(`rules:\n  ${id}: { ${rows.map(([name, option]) => `${name}: ${option.default}`).join(", ")} }`)
	];
}
function sourceSection({ page }) {
	if (page.sources.length === 0) return [];
	return ["## Sources", page.sources.map((source) => `- <${source}>`).join("\n")];
}
function fenced(text) {
	return `\`\`\`yaml\n${text}\n\`\`\``;
}
// src/policy/explain.ts
const BUDGETS = "budgets";
function explainable() {
	const width = Math.max(...require_scan.RULE_IDS.map((id) => id.length));
	return [[BUDGETS, "The two budgets: who bills, what is included, what a bigger plan does not pay"], ...require_scan.RULES.map(({ id, title }) => [id, title])].map(([id = "", title]) => `${id.padEnd(width)}  ${title}\n`).join("");
}
function explain(id) {
	const rule = require_scan.ruleById(id);
	if (rule !== void 0) return { text: rulePage(rule) };
	if (id === "budgets") return { text: BUDGETS_PAGE };
	const close = require_start.suggest(id, [BUDGETS, ...require_scan.RULE_IDS]);
	const hint = close === void 0 ? `the rules are: ${require_scan.RULE_IDS.join(", ")}` : `did you mean \`${close}\`?`;
	return { problem: `there is no rule \`${id.replace(/[\s\p{C}]+/gu, " ").slice(0, 60)}\`; ${hint}` };
}
exports.BUDGETS = BUDGETS;
exports.explain = explain;
exports.explainable = explainable;
