// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-DFYb5aDI.js");
let os = require("os");
os = __toESM(os, 1);
let crypto = require("crypto");
crypto = __toESM(crypto, 1);
let fs = require("fs");
fs = __toESM(fs, 1);
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_path = require("node:path");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/policy/lines.ts
function figure(value) {
	if (value === 0) return "0";
	if (value < .01) return "<0.01";
	if (value < 10) return value.toFixed(2).replace(/\.?0+$/, "") || "0";
	const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
	const rounded = Math.round(value / power) * power;
	if (rounded >= 1e6) return `${(rounded / 1e6).toPrecision(2).replace(/\.0$/, "")}M`;
	return rounded >= 1e4 ? `${Math.round(rounded / 1e3)}k` : String(rounded);
}
// src/support/listed.ts
function listed(words, conjunction = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
// src/usage/amounts.ts
function rounded$1(value) {
	return Number(value.toFixed(6));
}
function sumOf(amounts) {
	const known = amounts.filter((one) => one !== null);
	if (known.length === 0 || known.length < amounts.length) return null;
	const sum = (end) => rounded$1(known.reduce((total, one) => total + one[end], 0));
	return {
		low: sum("low"),
		high: sum("high")
	};
}
// src/usage/doubts.ts
const DOUBTS = {
	"failed-request": "a request failed on its way, and what it cost is told nowhere",
	"unfinished-turn": "a turn did not come to its end",
	"unreadable-line": "a line could not be read",
	"impossible-count": "a count cannot be true and was left out",
	"copied-history": "a thread holds what another one began, which may count twice",
	"too-much": "there is more than is read",
	unreadable: "a file or a folder may not be read",
	link: "a link was not followed",
	"no-rollout": "a client ran here and kept no thread (`--ephemeral` keeps none)",
	"turns-only": "a stream of events tells turns, not requests, and not who paid",
	rounded: "aider rounds its counts and tells nothing of commit messages and summaries",
	"sub-threads": "a stream of events tells nothing of the threads that were started"
};
// src/knowledge/late.ts
function late(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
// src/knowledge/providers.ts
const PROVIDERS$1 = [
	{
		id: "openai",
		title: "OpenAI Platform",
		budget: "api",
		keys: ["OPENAI_API_KEY"],
		otherNames: [
			"OPENAI_KEY",
			"OPENAI.KEY",
			"OPENAI__KEY",
			"OPENAI_TOKEN",
			"OpenAI__ApiKey",
			"OPENAI_ADMIN_KEY"
		],
		endpoints: [
			"OPENAI_BASE_URL",
			"OPENAI_API_BASE",
			"OPENAI_API_HOST",
			"OPENAI_ENDPOINT",
			"OPENAI.API_BASE",
			"OPENAI__API_BASE"
		],
		prefixes: [
			"openai",
			"openai-chat",
			"openai-responses",
			"text-completion-openai"
		],
		hosts: ["api.openai.com", "*.api.openai.com"],
		bound: {
			by: "the key a project of its own with a spend limit",
			source: "https://help.openai.com/en/articles/9186755-managing-projects-in-the-api-platform"
		},
		source: "https://platform.openai.com/docs/api-reference/authentication"
	},
	{
		id: "chatgpt",
		title: "ChatGPT plan or workspace",
		budget: "subscription",
		keys: ["CODEX_ACCESS_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["chatgpt_codex"],
		hosts: ["chatgpt.com", "*.chatgpt.com"],
		below: "/backend-api/",
		source: "https://developers.openai.com/codex/auth"
	},
	{
		id: "azure-openai",
		title: "Azure OpenAI",
		budget: "other",
		keys: ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"],
		otherNames: [
			"AZURE_OPENAI_KEY",
			"AzureOpenAI__ApiKey",
			"AZURE_API_KEY",
			"AZURE_AI_API_KEY",
			"AZURE_INFERENCE_CREDENTIAL"
		],
		endpoints: [
			"AZURE_OPENAI_ENDPOINT",
			"AZURE_OPENAI_API_ENDPOINT",
			"AZURE_OPENAI_API_BASE",
			"AZURE_OPENAI_API"
		],
		prefixes: [
			"azure",
			"azure_openai",
			"azure-openai",
			"azure_serverless"
		],
		hosts: [
			"*.openai.azure.com",
			"*.cognitiveservices.azure.com",
			"*.services.ai.azure.com",
			"*.models.ai.azure.com",
			"*.inference.ai.azure.com"
		],
		beside: [
			...[
				"documentintelligence",
				"formrecognizer",
				"contentunderstanding",
				"contentsafety"
			],
			...[
				"language",
				"text",
				"translator",
				"speechtotext",
				"tts",
				"sts",
				"speech",
				"vision"
			],
			...[
				"computervision",
				"customvision",
				"face"
			]
		],
		bound: {
			by: "the job a deployment of its own with a low quota of tokens per minute",
			source: "https://learn.microsoft.com/azure/ai-services/openai/how-to/quota"
		},
		source: "https://learn.microsoft.com/azure/ai-services/openai/reference"
	},
	{
		id: "bedrock",
		title: "Amazon Bedrock",
		budget: "other",
		keys: ["AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID"],
		otherNames: [],
		endpoints: ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"],
		prefixes: [
			"bedrock",
			"bedrock_converse",
			"amazon-bedrock"
		],
		hosts: ["*.amazonaws.com", "*.api.aws"],
		source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
	},
	{
		id: "anthropic",
		title: "Anthropic",
		budget: "other",
		keys: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
		otherNames: ["CLAUDE_API_KEY"],
		endpoints: ["ANTHROPIC_BASE_URL"],
		prefixes: ["anthropic", "claude"],
		hosts: ["api.anthropic.com"],
		bound: {
			by: "the key a workspace of its own with a spend limit",
			source: "https://platform.claude.com/docs/en/manage-claude/workspaces"
		},
		source: "https://docs.anthropic.com/en/api/overview"
	},
	{
		id: "claude-plan",
		title: "a person\u2019s Claude plan",
		budget: "other",
		keys: ["CLAUDE_CODE_OAUTH_TOKEN"],
		otherNames: [],
		endpoints: ["ANTHROPIC_BASE_URL"],
		prefixes: [],
		hosts: [],
		planOf: "anthropic",
		source: "https://code.claude.com/docs/en/authentication"
	},
	{
		id: "google",
		title: "Google Gemini",
		budget: "other",
		keys: [
			"GOOGLE_API_KEY",
			"GEMINI_API_KEY",
			"GOOGLE_GENERATIVE_AI_API_KEY"
		],
		otherNames: [
			"GOOGLE_AI_API_KEY",
			"GOOGLE_AI_GEMINI_API_KEY",
			"GOOGLE_AI_STUDIO_API_KEY"
		],
		endpoints: [],
		prefixes: [
			"google",
			"gemini",
			"google-gla",
			"google-vertex",
			"google_genai",
			"vertex_ai",
			"vertexai"
		],
		hosts: [
			"generativelanguage.googleapis.com",
			"*.aiplatform.googleapis.com",
			"aiplatform.googleapis.com"
		],
		source: "https://ai.google.dev/gemini-api/docs/api-key"
	},
	{
		id: "vertex",
		title: "Google Vertex AI",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		cloud: "google",
		source: "https://code.claude.com/docs/en/google-vertex-ai"
	},
	{
		id: "foundry",
		title: "Microsoft Foundry",
		budget: "other",
		keys: ["ANTHROPIC_FOUNDRY_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		cloud: "azure-openai",
		source: "https://code.claude.com/docs/en/microsoft-foundry"
	},
	{
		id: "openrouter",
		title: "OpenRouter",
		budget: "other",
		keys: ["OPENROUTER_API_KEY"],
		otherNames: ["OPENROUTER_KEY", "OPEN_ROUTER_API_KEY"],
		endpoints: ["OPENROUTER_BASE_URL"],
		prefixes: ["openrouter"],
		hosts: ["openrouter.ai"],
		below: "/api/",
		bound: {
			by: "the key a credit limit",
			source: "https://openrouter.ai/docs/api_reference/limits"
		},
		source: "https://openrouter.ai/docs/api-reference/authentication"
	},
	{
		id: "requesty",
		title: "Requesty",
		budget: "other",
		keys: ["REQUESTY_API_KEY"],
		otherNames: [],
		endpoints: ["REQUESTY_BASE_URL"],
		prefixes: ["requesty"],
		hosts: ["router.requesty.ai"],
		source: "https://docs.requesty.ai"
	},
	{
		id: "livekit",
		title: "LiveKit Inference",
		budget: "other",
		keys: ["LIVEKIT_INFERENCE_API_KEY"],
		otherNames: [],
		endpoints: ["LIVEKIT_INFERENCE_URL"],
		prefixes: [],
		hosts: ["agent-gateway.livekit.cloud"],
		source: "https://docs.livekit.io/agents/models/inference/"
	},
	{
		id: "github-models",
		title: "GitHub Models",
		budget: "other",
		keys: ["GITHUB_TOKEN"],
		otherNames: ["GITHUB_MODELS_TOKEN", "MODELS_TOKEN"],
		endpoints: [],
		prefixes: ["github", "github_models"],
		hosts: ["models.github.ai", "models.inference.ai.azure.com"],
		retired: {
			on: "2026-07-30",
			instead: "`actions/ai-inference` v3, which asks Copilot with `COPILOT_GITHUB_TOKEN`"
		},
		source: "https://docs.github.com/github-models"
	},
	{
		id: "github-copilot",
		title: "a person\u2019s GitHub Copilot",
		budget: "other",
		keys: ["COPILOT_GITHUB_TOKEN", "COPILOT_CLI_TOKEN"],
		otherNames: ["COPILOT_TOKEN"],
		endpoints: [],
		prefixes: [],
		hosts: ["*.githubcopilot.com", "copilot-proxy.githubusercontent.com"],
		source: "https://docs.github.com/copilot/concepts/agents/about-copilot-cli"
	},
	{
		id: "copilot-organisation",
		title: "the organisation\u2019s GitHub Copilot",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://docs.github.com/copilot/concepts/agents/copilot-cli/copilot-cli-in-github-actions"
	},
	{
		id: "amp",
		title: "Amp",
		budget: "other",
		keys: ["AMP_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["ampcode.com"],
		below: "/api/",
		source: "https://ampcode.com/manual"
	},
	{
		id: "factory",
		title: "Factory",
		budget: "other",
		keys: ["FACTORY_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.factory.ai"],
		below: "/api/",
		source: "https://docs.factory.ai/cli/droid-exec/overview"
	},
	{
		id: "kiro",
		title: "Kiro",
		budget: "other",
		keys: ["KIRO_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://kiro.dev/docs/cli/headless/"
	},
	{
		id: "warp",
		title: "Warp",
		budget: "other",
		keys: ["WARP_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.warp.dev"],
		source: "https://docs.warp.dev/developers/cli"
	},
	{
		id: "penify",
		title: "Penify",
		budget: "other",
		keys: ["SNORKELL_API_KEY"],
		otherNames: ["PENIFY_API_TOKEN", "PENIFY_API_KEY"],
		endpoints: [],
		prefixes: [],
		hosts: ["*.snorkell.ai"],
		source: "https://github.com/SingularityX-ai/snorkell-documentation-client/blob/main/src/index.py"
	},
	{
		id: "cursor",
		title: "Cursor",
		budget: "other",
		keys: ["CURSOR_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["cursor"],
		hosts: ["api.cursor.com", "*.cursor.sh"],
		source: "https://docs.cursor.com/en/cli/reference/authentication"
	},
	{
		id: "groq",
		title: "Groq",
		budget: "other",
		keys: ["GROQ_API_KEY"],
		otherNames: [],
		endpoints: ["GROQ_BASE_URL"],
		prefixes: ["groq"],
		hosts: ["api.groq.com"],
		source: "https://console.groq.com/docs/openai"
	},
	{
		id: "mistral",
		title: "Mistral",
		budget: "other",
		keys: ["MISTRAL_API_KEY"],
		otherNames: ["MISTRAL_AI_API_KEY"],
		endpoints: [],
		prefixes: ["mistral", "mistralai"],
		hosts: ["api.mistral.ai", "codestral.mistral.ai"],
		bound: {
			by: "the key a workspace of its own with a spending limit",
			source: "https://docs.mistral.ai/admin/workspaces/usage-limits"
		},
		source: "https://docs.mistral.ai/api/"
	},
	{
		id: "deepseek",
		title: "DeepSeek",
		budget: "other",
		keys: ["DEEPSEEK_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["deepseek"],
		hosts: ["api.deepseek.com"],
		source: "https://api-docs.deepseek.com/"
	},
	{
		id: "xai",
		title: "xAI",
		budget: "other",
		keys: ["XAI_API_KEY"],
		otherNames: ["GROK_API_KEY"],
		endpoints: [],
		prefixes: ["xai", "grok"],
		hosts: ["api.x.ai"],
		source: "https://docs.x.ai/docs/api-reference"
	},
	{
		id: "cohere",
		title: "Cohere",
		budget: "other",
		keys: ["CO_API_KEY", "COHERE_API_KEY"],
		otherNames: [],
		endpoints: ["CO_API_URL"],
		prefixes: ["cohere", "cohere_chat"],
		hosts: ["api.cohere.com", "api.cohere.ai"],
		source: "https://docs.cohere.com/reference/about"
	},
	{
		id: "together",
		title: "Together AI",
		budget: "other",
		keys: ["TOGETHER_API_KEY", "TOGETHERAI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [
			"together",
			"together_ai",
			"togetherai"
		],
		hosts: ["api.together.xyz", "api.together.ai"],
		source: "https://docs.together.ai/docs/openai-api-compatibility"
	},
	{
		id: "fireworks",
		title: "Fireworks AI",
		budget: "other",
		keys: ["FIREWORKS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["fireworks", "fireworks_ai"],
		hosts: ["api.fireworks.ai"],
		source: "https://docs.fireworks.ai/"
	},
	{
		id: "moonshot",
		title: "Moonshot AI",
		budget: "other",
		keys: ["MOONSHOT_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.moonshot.ai", "api.moonshot.cn"],
		source: "https://platform.moonshot.ai/docs"
	},
	{
		id: "minimax",
		title: "MiniMax",
		budget: "other",
		keys: ["MINIMAX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["minimax"],
		hosts: ["api.minimax.io", "api.minimaxi.com"],
		source: "https://www.minimax.io/platform"
	},
	{
		id: "perplexity",
		title: "Perplexity",
		budget: "other",
		keys: ["PERPLEXITY_API_KEY", "PPLX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["perplexity"],
		hosts: ["api.perplexity.ai"],
		source: "https://docs.perplexity.ai/"
	},
	{
		id: "cerebras",
		title: "Cerebras",
		budget: "other",
		keys: ["CEREBRAS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.cerebras.ai"],
		source: "https://inference-docs.cerebras.ai/"
	},
	{
		id: "replicate",
		title: "Replicate",
		budget: "other",
		keys: ["REPLICATE_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.replicate.com"],
		source: "https://replicate.com/docs/reference/http"
	},
	{
		id: "fal",
		title: "fal",
		budget: "other",
		keys: ["FAL_KEY"],
		otherNames: ["FAL_API_KEY"],
		endpoints: [],
		prefixes: ["fal_ai"],
		hosts: ["fal.run", "*.fal.run"],
		source: "https://docs.fal.ai/model-apis/authentication"
	},
	{
		id: "huggingface",
		title: "Hugging Face Inference",
		budget: "other",
		keys: ["HF_TOKEN", "HUGGINGFACEHUB_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["huggingface", "hf"],
		hosts: ["router.huggingface.co", "api-inference.huggingface.co"],
		source: "https://huggingface.co/docs/inference-providers"
	},
	{
		id: "vercel-ai-gateway",
		title: "Vercel AI Gateway",
		budget: "other",
		keys: ["AI_GATEWAY_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["gateway", "vercel_ai_gateway"],
		hosts: ["ai-gateway.vercel.sh", "gateway.ai.vercel.com"],
		source: "https://vercel.com/docs/ai-gateway"
	},
	{
		id: "cloudflare",
		title: "Cloudflare AI",
		budget: "other",
		keys: ["CLOUDFLARE_AI_TOKEN", "CLOUDFLARE_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: [
			"cloudflare",
			"cloudflare-ai-gateway",
			"workers-ai",
			"@cf"
		],
		hosts: ["gateway.ai.cloudflare.com", "api.cloudflare.com"],
		shared: {
			host: "api.cloudflare.com",
			models: "/ai/"
		},
		passesOn: {
			openai: "openai",
			"azure-openai": "azure-openai",
			anthropic: "anthropic",
			"google-ai-studio": "google",
			groq: "groq",
			mistral: "mistral",
			openrouter: "openrouter"
		},
		source: "https://developers.cloudflare.com/ai-gateway/"
	},
	{
		id: "watsonx",
		title: "IBM watsonx",
		budget: "other",
		keys: ["WATSONX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.ml.cloud.ibm.com"],
		source: "https://cloud.ibm.com/apidocs/watsonx-ai"
	},
	{
		id: "dashscope",
		title: "Alibaba DashScope",
		budget: "other",
		keys: ["DASHSCOPE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"],
		source: "https://www.alibabacloud.com/help/en/model-studio/"
	},
	{
		id: "zhipu",
		title: "Zhipu AI",
		budget: "other",
		keys: ["ZHIPU_API_KEY", "ZAI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["open.bigmodel.cn", "api.z.ai"],
		source: "https://docs.z.ai/"
	},
	{
		id: "nvidia",
		title: "NVIDIA NIM",
		budget: "other",
		keys: ["NVIDIA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nvidia", "nvidia_nim"],
		hosts: ["integrate.api.nvidia.com", "ai.api.nvidia.com"],
		source: "https://docs.api.nvidia.com/nim/reference/llm-apis"
	},
	{
		id: "deepinfra",
		title: "DeepInfra",
		budget: "other",
		keys: ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["deepinfra"],
		hosts: ["api.deepinfra.com"],
		source: "https://deepinfra.com/docs/openai_api"
	},
	{
		id: "sambanova",
		title: "SambaNova",
		budget: "other",
		keys: ["SAMBANOVA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["sambanova"],
		hosts: ["api.sambanova.ai"],
		source: "https://docs.sambanova.ai/"
	},
	{
		id: "nebius",
		title: "Nebius AI Studio",
		budget: "other",
		keys: ["NEBIUS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nebius"],
		hosts: ["api.studio.nebius.ai", "api.studio.nebius.com"],
		source: "https://docs.nebius.com/studio/inference/api"
	},
	{
		id: "siliconflow",
		title: "SiliconFlow",
		budget: "other",
		keys: ["SILICONFLOW_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["siliconflow"],
		hosts: ["api.siliconflow.cn", "api.siliconflow.com"],
		source: "https://docs.siliconflow.cn/"
	},
	{
		id: "novita",
		title: "Novita AI",
		budget: "other",
		keys: ["NOVITA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["novita"],
		hosts: ["api.novita.ai"],
		source: "https://novita.ai/docs"
	},
	{
		id: "baseten",
		title: "Baseten",
		budget: "other",
		keys: ["BASETEN_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["baseten"],
		hosts: ["inference.baseten.co", "*.api.baseten.co"],
		source: "https://docs.baseten.co/inference/model-apis/overview"
	},
	{
		id: "inception",
		title: "Inception",
		budget: "other",
		keys: ["INCEPTION_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["inception"],
		hosts: ["api.inceptionlabs.ai"],
		source: "https://docs.inceptionlabs.ai/get-started/authentication"
	},
	{
		id: "relace",
		title: "Relace",
		budget: "other",
		keys: ["RELACE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["relace"],
		hosts: ["*.endpoint.relace.run"],
		source: "https://docs.relace.ai/docs/introduction"
	},
	{
		id: "qianfan",
		title: "Baidu Qianfan",
		budget: "other",
		keys: [
			"QIANFAN_API_KEY",
			"QIANFAN_ACCESS_KEY",
			"QIANFAN_SECRET_KEY",
			"QIANFAN_AK",
			"QIANFAN_SK"
		],
		otherNames: ["QIANFAN_BEARER_TOKEN", "ERNIE_API_KEY"],
		endpoints: [],
		prefixes: ["qianfan"],
		hosts: ["qianfan.baidubce.com", "aip.baidubce.com"],
		shared: {
			host: "aip.baidubce.com",
			models: "/wenxinworkshop/"
		},
		source: "https://cloud.baidu.com/doc/qianfan/s/rmh4stn9m"
	},
	{
		id: "hunyuan",
		title: "Tencent Hunyuan",
		budget: "other",
		keys: ["HUNYUAN_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["hunyuan"],
		hosts: ["api.hunyuan.cloud.tencent.com"],
		source: "https://cloud.tencent.com/document/product/1729"
	},
	{
		id: "volcengine",
		title: "Volcengine Ark",
		budget: "other",
		keys: ["ARK_API_KEY", "VOLCENGINE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["volcengine"],
		hosts: ["ark.cn-beijing.volces.com", "ark.ap-southeast.bytepluses.com"],
		source: "https://docs.litellm.ai/docs/providers/volcano"
	},
	{
		id: "stability",
		title: "Stability AI",
		budget: "other",
		keys: ["STABILITY_API_KEY"],
		otherNames: ["STABILITYAI_API_KEY"],
		endpoints: [],
		prefixes: ["stability"],
		hosts: ["api.stability.ai"],
		source: "https://platform.stability.ai/docs/api-reference"
	},
	{
		id: "bfl",
		title: "Black Forest Labs",
		budget: "other",
		keys: ["BFL_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["black_forest_labs"],
		hosts: [
			"api.bfl.ai",
			"api.eu.bfl.ai",
			"api.us.bfl.ai",
			"api.bfl.ml"
		],
		source: "https://docs.bfl.ai/"
	},
	{
		id: "runway",
		title: "Runway",
		budget: "other",
		keys: ["RUNWAYML_API_KEY", "RUNWAYML_API_SECRET"],
		otherNames: [],
		endpoints: [],
		prefixes: ["runwayml"],
		hosts: ["api.dev.runwayml.com"],
		source: "https://docs.dev.runwayml.com/"
	},
	{
		id: "jina",
		title: "Jina AI",
		budget: "other",
		keys: ["JINA_API_KEY", "JINA_AI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["jina_ai"],
		hosts: ["api.jina.ai"],
		source: "https://jina.ai/embeddings/"
	},
	{
		id: "friendli",
		title: "Friendli",
		budget: "other",
		keys: ["FRIENDLI_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["friendliai"],
		hosts: ["api.friendli.ai"],
		source: "https://friendli.ai/docs"
	},
	{
		id: "nscale",
		title: "Nscale",
		budget: "other",
		keys: ["NSCALE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nscale"],
		hosts: ["inference.api.nscale.com"],
		source: "https://docs.litellm.ai/docs/providers/nscale"
	},
	{
		id: "featherless",
		title: "Featherless",
		budget: "other",
		keys: ["FEATHERLESS_API_KEY", "FEATHERLESS_AI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["featherless_ai"],
		hosts: ["api.featherless.ai"],
		source: "https://featherless.ai/docs"
	},
	{
		id: "chutes",
		title: "Chutes",
		budget: "other",
		keys: ["CHUTES_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["chutes"],
		hosts: ["llm.chutes.ai"],
		source: "https://chutes.ai/docs"
	},
	{
		id: "morph",
		title: "Morph",
		budget: "other",
		keys: ["MORPH_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["morph"],
		hosts: ["api.morphllm.com"],
		source: "https://docs.morphllm.com/"
	},
	{
		id: "predibase",
		title: "Predibase",
		budget: "other",
		keys: ["PREDIBASE_API_KEY", "PREDIBASE_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["predibase"],
		hosts: ["serving.app.predibase.com"],
		source: "https://docs.predibase.com/"
	},
	{
		id: "upstage",
		title: "Upstage",
		budget: "other",
		keys: ["UPSTAGE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["upstage"],
		hosts: ["api.upstage.ai"],
		source: "https://console.upstage.ai/docs"
	},
	{
		id: "reka",
		title: "Reka",
		budget: "other",
		keys: ["REKA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.reka.ai"],
		source: "https://docs.reka.ai/"
	},
	{
		id: "aleph-alpha",
		title: "Aleph Alpha",
		budget: "other",
		keys: ["ALEPH_ALPHA_API_KEY", "ALEPHALPHA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["aleph_alpha"],
		hosts: ["api.aleph-alpha.com"],
		source: "https://docs.aleph-alpha.com/"
	},
	{
		id: "nlp-cloud",
		title: "NLP Cloud",
		budget: "other",
		keys: ["NLP_CLOUD_API_KEY", "NLPCLOUD_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nlp_cloud"],
		hosts: ["api.nlpcloud.io"],
		source: "https://docs.nlpcloud.com/"
	},
	{
		id: "v0",
		title: "v0",
		budget: "other",
		keys: ["V0_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["v0"],
		hosts: ["api.v0.dev"],
		source: "https://v0.dev/docs/api"
	},
	{
		id: "poe",
		title: "Poe",
		budget: "other",
		keys: ["POE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.poe.com"],
		source: "https://creator.poe.com/docs"
	},
	{
		id: "ovh",
		title: "OVHcloud AI Endpoints",
		budget: "other",
		keys: ["OVH_AI_ENDPOINTS_ACCESS_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["ovhcloud"],
		hosts: ["*.endpoints.kepler.ai.cloud.ovh.net"],
		source: "https://help.ovhcloud.com/csm/en-public-cloud-ai-endpoints-getting-started"
	},
	{
		id: "voyage",
		title: "Voyage AI",
		budget: "other",
		keys: ["VOYAGE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["voyage"],
		hosts: ["api.voyageai.com"],
		source: "https://docs.voyageai.com/"
	},
	{
		id: "elevenlabs",
		title: "ElevenLabs",
		budget: "other",
		keys: ["ELEVENLABS_API_KEY", "ELEVEN_API_KEY"],
		otherNames: ["ELEVEN_LABS_API_KEY", "XI_API_KEY"],
		endpoints: [],
		prefixes: ["elevenlabs"],
		hosts: [
			"api.elevenlabs.io",
			"api.us.elevenlabs.io",
			"*.residency.elevenlabs.io"
		],
		source: "https://elevenlabs.io/docs/api-reference/authentication"
	},
	{
		id: "deepgram",
		title: "Deepgram",
		budget: "other",
		keys: ["DEEPGRAM_API_KEY", "DEEPGRAM_TOKEN"],
		otherNames: ["DEEPGRAM_KEY"],
		endpoints: [],
		prefixes: ["deepgram"],
		hosts: ["api.deepgram.com", "agent.deepgram.com"],
		source: "https://developers.deepgram.com/docs/authenticating"
	},
	{
		id: "assemblyai",
		title: "AssemblyAI",
		budget: "other",
		keys: ["ASSEMBLYAI_API_KEY"],
		otherNames: ["ASSEMBLY_AI_API_KEY", "ASSEMBLYAI_KEY"],
		endpoints: [],
		prefixes: ["assemblyai"],
		hosts: [
			"api.assemblyai.com",
			"api.eu.assemblyai.com",
			"streaming.assemblyai.com",
			"llm-gateway.assemblyai.com"
		],
		source: "https://www.assemblyai.com/docs/api-reference/overview"
	},
	{
		id: "cartesia",
		title: "Cartesia",
		budget: "other",
		keys: ["CARTESIA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["cartesia"],
		hosts: ["api.cartesia.ai"],
		source: "https://docs.cartesia.ai/api-reference"
	},
	{
		id: "aimlapi",
		title: "AI/ML API",
		budget: "other",
		keys: ["AIMLAPI_API_KEY", "AIML_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["aiml"],
		hosts: ["api.aimlapi.com"],
		source: "https://docs.aimlapi.com/"
	},
	{
		id: "ai21",
		title: "AI21 Labs",
		budget: "other",
		keys: ["AI21_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["ai21"],
		hosts: ["api.ai21.com"],
		source: "https://docs.ai21.com/reference/authentication"
	},
	{
		id: "hyperbolic",
		title: "Hyperbolic",
		budget: "other",
		keys: ["HYPERBOLIC_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["hyperbolic"],
		hosts: ["api.hyperbolic.xyz"],
		source: "https://docs.hyperbolic.xyz/docs/getting-started"
	},
	{
		id: "llama-cloud",
		title: "LlamaCloud",
		budget: "other",
		keys: ["LLAMA_CLOUD_API_KEY"],
		otherNames: [
			"LLAMACLOUD_API_KEY",
			"LLAMA_PARSE_API_KEY",
			"LLAMAPARSE_API_KEY"
		],
		endpoints: ["LLAMA_CLOUD_BASE_URL"],
		prefixes: [],
		hosts: ["api.cloud.llamaindex.ai", "api.cloud.eu.llamaindex.ai"],
		source: "https://developers.llamaindex.ai/llamaparse/general/pricing/"
	},
	{
		id: "llama-api",
		title: "Llama API",
		budget: "other",
		keys: ["LLAMA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.llama.com"],
		source: "https://llama.developer.meta.com/docs/overview"
	},
	{
		id: "openhands",
		title: "OpenHands Cloud",
		budget: "other",
		keys: ["OPENHANDS_API_KEY"],
		otherNames: ["OPENHANDS_CLOUD_API_KEY"],
		endpoints: [],
		prefixes: ["openhands"],
		hosts: ["app.all-hands.dev"],
		below: "/api/",
		source: "https://docs.all-hands.dev/usage/cloud/cloud-api"
	},
	{
		id: "opencode",
		title: "OpenCode Zen",
		budget: "other",
		keys: ["OPENCODE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["opencode"],
		hosts: ["opencode.ai"],
		below: "/zen/",
		plans: { "/zen/go/": "opencode-go" },
		source: "https://opencode.ai/docs/zen"
	},
	{
		id: "opencode-go",
		title: "an OpenCode Go plan",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: ["opencode-go"],
		hosts: [],
		planOf: "opencode",
		source: "https://opencode.ai/docs/go"
	},
	{
		id: "litellm",
		title: "a LiteLLM gateway",
		budget: "other",
		keys: ["LITELLM_API_KEY", "LITELLM_PROXY_API_KEY"],
		otherNames: ["LITELLM_MASTER_KEY"],
		endpoints: [
			"LITELLM_PROXY_API_BASE",
			"LITELLM_BASE_URL",
			"LITELLM_API_BASE"
		],
		prefixes: ["litellm", "litellm_proxy"],
		hosts: [],
		source: "https://docs.litellm.ai/docs/simple_proxy"
	},
	{
		id: "chatgpt-web",
		title: "a ChatGPT web session",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://github.com/kxxt/chatgpt-action"
	},
	{
		id: "gateway",
		title: "whoever runs the gateway",
		budget: "other",
		keys: ["LLM_API_KEY", "LLM_PROXY_API_KEY"],
		otherNames: ["CLIPROXY_API_KEY", "PYDANTIC_AI_GATEWAY_API_KEY"],
		endpoints: [
			"LLM_BASE_URL",
			"LLM_PROXY_BASE_URL",
			"LLM_API_BASE"
		],
		prefixes: [],
		hosts: [],
		source: "https://docs.litellm.ai/docs/simple_proxy"
	},
	{
		id: "ollama-cloud",
		title: "Ollama\u2019s cloud",
		budget: "other",
		keys: ["OLLAMA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["ollama.com"],
		below: "/api/",
		source: "https://docs.ollama.com/cloud"
	},
	{
		id: "local",
		title: "a model on the same machine",
		budget: "none",
		keys: [],
		otherNames: [],
		endpoints: ["OLLAMA_HOST", "OLLAMA_BASE_URL"],
		prefixes: [
			"ollama",
			"ollama_chat",
			"lm_studio",
			"local"
		],
		hosts: [
			"localhost",
			"127.0.0.1",
			"0.0.0.0",
			"::1",
			"host.docker.internal",
			"ollama",
			"[::1]"
		],
		source: "https://github.com/ollama/ollama/blob/main/docs/openai.md"
	}
];
const BY_ID = new Map(PROVIDERS$1.map((provider) => [provider.id, provider]));
const BY_PREFIX = new Map(PROVIDERS$1.flatMap((p) => p.prefixes.map((x) => [x, p])));
function providerById(id) {
	return BY_ID.get(id);
}
const FAMILIES = [
	[/^(?:gpt-|o\d|chatgpt|codex-|text-embedding-(?:3|ada)|text-davinci|davinci)/, "openai"],
	[/^(?:claude|sonnet$|opus$|haiku$)/, "anthropic"],
	[/^gemini/, "google"],
	[/^deepseek-/, "deepseek"],
	[/^(?:mistral|ministral|magistral|codestral|devstral|pixtral)-/, "mistral"],
	[/^grok-/, "xai"]
];
function providerOfModel(model) {
	const mark = model.search(/[/:]/);
	const prefix = (mark > 0 ? model.slice(0, mark) : model).toLowerCase();
	const named = BY_PREFIX.get(prefix);
	if (named !== void 0) return named;
	const family = FAMILIES.find(([names]) => names.test(model));
	return family && BY_ID.get(family[1]);
}
// src/knowledge/hosts.ts
const hosts = late(() => {
	const exact = new Map();
	const suffixes = [];
	for (const provider of PROVIDERS$1) for (const host of provider.hosts) if (host.startsWith("*.")) suffixes.push([host.slice(1), provider]);
	else exact.set(host, provider);
	return {
		exact,
		suffixes
	};
});
function providerOfHost(host) {
	const name = host.toLowerCase();
	const { exact, suffixes } = hosts();
	return exact.get(name) ?? suffixes.find(([suffix]) => name.endsWith(suffix))?.[1];
}
function providerAt(host, url) {
	const provider = providerOfHost(host);
	const [, plan] = Object.entries(provider?.plans ?? {}).find(([path]) => url.includes(`${host}${path}`)) ?? [];
	return plan === void 0 ? provider : providerById(plan);
}
function passedOn(gateway, url) {
	if (gateway?.passesOn === void 0) return void 0;
	const name = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split("/").slice(1).find((part, i) => i > 2 && Object.hasOwn(gateway.passesOn ?? {}, part));
	return name === void 0 ? void 0 : providerById(gateway.passesOn[name] ?? "");
}
const LOCAL = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/;
function isLocalHost(host) {
	return LOCAL.test(host);
}
const SENT_ON = {
	"172.30.0.30:10000": "api.openai.com",
	"172.30.0.30:10001": "api.anthropic.com",
	"172.30.0.30:10002": "api.githubcopilot.com",
	"172.30.0.30:10003": "generativelanguage.googleapis.com",
	"172.30.0.30:10004": "aiplatform.googleapis.com"
};
function hostOf(urlOrHost) {
	const text = urlOrHost.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
	const sentOn = SENT_ON[/^[^/?#]*/.exec(text)?.[0] ?? ""];
	if (sentOn !== void 0) return sentOn;
	const host = /^(?:[^@/?#]*@)?(\[[0-9a-f:.]+\]|[^:/?#]+)/i.exec(text)?.[1]?.toLowerCase().replace(/\.$/, "");
	if (host === void 0) return void 0;
	return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host) ? host : void 0;
}
function budgetOfHost(urlOrHost) {
	return billingOfHost(urlOrHost)?.budget ?? "unclear";
}
function billingOfHost(url, declared = () => void 0) {
	const host = hostOf(url);
	if (host === void 0) return void 0;
	const byPolicy = declared(host);
	if (byPolicy !== void 0) return {
		budget: byPolicy,
		provider: host
	};
	if (isLocalHost(host)) return {
		budget: "none",
		provider: "a model on the same machine"
	};
	const provider = providerAt(host, url);
	const behind = passedOn(provider, url);
	if (behind !== void 0 && provider !== void 0) return {
		budget: behind.budget,
		provider: behind.title,
		through: provider.title
	};
	return provider === void 0 ? {
		budget: "other",
		provider: host
	} : {
		budget: provider.budget,
		provider: provider.title
	};
}
// src/usage/payer.ts
const BASES = {
	"account-made-it": "the client noted the ChatGPT account that began the thread",
	"limits-of-a-plan": "the server told the limits of a ChatGPT plan",
	"no-account": "the client notes an account for every ChatGPT login, and noted none",
	"no-limits": "the server told no limits of a plan; a client this old says no more",
	"resumed-elsewhere": "a thread of a ChatGPT account was taken up again, and no limits were told",
	"says-nothing": "a client this old does not say",
	"proxy-of-the-action": "the proxy of codex-action, which passes on to api.openai.com unless told otherwise",
	"other-provider": "the provider that is built into the client",
	"provider-in-config": "where the provider of the home\u2019s configuration is",
	"named-provider": "the provider that the client names; who paid it does not note",
	"no-provider": "the client names no provider that is known",
	"unknown-provider": "a provider that the home does not describe"
};
const BUILT_IN = {
	"amazon-bedrock": "other",
	gcp: "other",
	ollama: "none",
	"ollama-chat": "none",
	lmstudio: "none"
};
function paidBy(thread, turn, addresses) {
	const { providerId = "openai" } = thread;
	if (providerId === "codex-action-responses-proxy") return {
		budget: "api",
		confidence: "likely",
		basis: "proxy-of-the-action"
	};
	if (providerId === "openai" && addresses.openai === void 0) return byLogin(thread, turn);
	const address = providerId === "openai" ? addresses.openai : addresses.providers.get(providerId);
	if (address !== void 0) return atAddress(address);
	const budget = Object.hasOwn(BUILT_IN, providerId) ? BUILT_IN[providerId] : void 0;
	return budget === void 0 ? {
		budget: "unclear",
		confidence: "likely",
		basis: "unknown-provider"
	} : {
		budget,
		confidence: "certain",
		basis: "other-provider"
	};
}
function atAddress(address) {
	const budget = budgetOfHost(address);
	return {
		budget: budget === "none" ? "unclear" : budget,
		confidence: "likely",
		basis: "provider-in-config"
	};
}
function byLogin({ byAccount, clientVersion }, { first, limits }) {
	if (limits === "told") return {
		budget: "subscription",
		confidence: "certain",
		basis: "limits-of-a-plan"
	};
	if (byAccount) return first ? {
		budget: "subscription",
		confidence: "certain",
		basis: "account-made-it"
	} : {
		budget: "unclear",
		confidence: "likely",
		basis: "resumed-elsewhere"
	};
	if (notesAccounts(clientVersion)) return {
		budget: "api",
		confidence: first ? "certain" : "likely",
		basis: "no-account"
	};
	return limits === "empty" ? {
		budget: "api",
		confidence: "likely",
		basis: "no-limits"
	} : {
		budget: "unclear",
		confidence: "likely",
		basis: "says-nothing"
	};
}
const NOTES_ACCOUNTS = 159;
function notesAccounts(version) {
	const [major = 0, minor = 0] = (version ?? "0.0").split(".").map(Number);
	return major > 0 || minor >= NOTES_ACCOUNTS;
}
"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
"SUN MON TUE WED THU FRI SAT".split(" ");
"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
// src/render/words.ts
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
// src/render/usage.ts
function usageLines({ record, missing, doubts }) {
	const why = doubts.map((one) => DOUBTS[one]);
	if (record === null) return [`No record: ${[missing === "no-home" ? "there is no home of Codex" : "no thread was kept here", ...why].join("; ")}. That is not nothing used.`];
	const lines = BUDGETS.flatMap((budget) => {
		const uses = record.uses.filter((use) => use.budget === budget);
		return uses.length === 0 ? [] : [budgetLine(budget, uses)];
	});
	const nothing = `No request was answered in ${count(record.threads, "thread")}.`;
	return [
		...lines.length === 0 ? [nothing] : lines,
		...record.limitReached ? ["A request was turned away: the usage of the plan is used up."] : [],
		...record.complete ? [] : [`Not complete: ${why.join("; ")}.`]
	];
}
const BUDGETS = [
	"api",
	"subscription",
	"other",
	"none",
	"unclear"
];
function budgetLine(budget, uses) {
	const total = (kind) => uses.reduce((sum, { tokens }) => sum + tokens[kind], 0);
	const input = total("input");
	const share = input === 0 ? 0 : Math.floor(total("cached") / input * 100);
	const models = [...new Set(uses.map(({ model }) => model ?? "a model that is not named"))];
	return `${[
		`${measured(input)} tokens in`,
		...share > 0 ? [`${share} % cached`] : [],
		`${measured(total("output"))} out`,
		listed(models),
		chargedTo(budget, uses)
	].join(", ")}${costWords(budget, uses)}`;
}
function measured(tokens) {
	if (tokens < 1e3) return String(tokens);
	const [size, suffix] = tokens < 999500 ? [1e3, "k"] : [1e6, "M"];
	const digits = tokens / size < 10 && suffix === "M" ? 2 : tokens / size < 100 ? 1 : 0;
	return `${(tokens / size).toFixed(digits).replace(/\.0+$/, "")}${suffix}`;
}
const CHARGED = {
	api: "charged to the Platform account",
	subscription: "charged to a ChatGPT account",
	other: "charged to another provider",
	none: "answered on this machine, charged to nobody",
	unclear: "and who paid is not known"
};
function chargedTo(budget, uses) {
	const doubted = uses.filter(({ confidence }) => confidence === "likely");
	const why = [...new Set(doubted.map(({ basis }) => BASES[basis]))];
	if (why.length === 0) return CHARGED[budget];
	return `${CHARGED[budget]} (${budget === "unclear" ? "" : "likely: "}${why.join("; ")})`;
}
function costWords(budget, uses) {
	switch (budget) {
		case "api": {
			const usd = sumOf(uses.map((use) => use.usd));
			return usd === null ? ": no known price" : `: ${about(usd, "USD")}`;
		}
		case "subscription": {
			const credits = sumOf(uses.map((use) => use.credits));
			return credits === null ? ": no known rate in credits" : `: would draw ${about(credits, "credits")}`;
		}
		case "other":
		case "none":
		case "unclear": return "";
		default: return budget;
	}
}
function about({ low, high }, unit) {
	const [from, to] = [figure(low), figure(high)];
	if (to.startsWith("<")) return `less than ${to.slice(1)} ${unit}`;
	return `about ${from === to ? to : `${from} to ${to}`} ${unit}`;
}
// src/measure/homes.ts
function homesOf(named, environment, files = []) {
	const [given = [], more = []] = [named, files].map((paths) => paths.map((one) => one.trim()).filter((one) => one !== ""));
	if (given.length > 0) return unique([...given, ...more]);
	const home = environment.HOME || environment.USERPROFILE;
	const { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace } = environment;
	return unique([...[
		...[environment.CODEX_HOME, home && (0, node_path.join)(home, ".codex")],
		temporary && (0, node_path.join)(temporary, "claude-execution-output.json"),
		...workspace ? [(0, node_path.join)(workspace, ".aider.chat.history.md"), GH_AW_LOG] : []
	].filter((one) => one !== void 0 && one !== ""), ...more]);
}
const GH_AW_LOG = "/tmp/gh-aw/sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl";
function unique(paths) {
	const byPlace = new Map();
	for (const path of paths) if (path !== void 0) byPlace.set(placeOf(path), path);
	return [...byPlace.values()];
}
function placeOf(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
	}
}
// src/knowledge/rates/tiers.ts
const HALF = .5;
const FLEX = /^(?:gpt-[5-9](?:[.-]|$)|o3$|o4-mini$)/;
const FAST = {
	"gpt-6-astra": 2,
	"gpt-5.6-sol": 2,
	"gpt-5.6-terra": 2,
	"gpt-5.6-luna": 2,
	"gpt-5.5": 2.5,
	"gpt-5.4": 2,
	"gpt-5.2": 2,
	"gpt-5.1": 2,
	"gpt-5": 2,
	"gpt-5-mini": 1.8,
	"gpt-4.1": 1.75,
	"gpt-4o": 1.7,
	o3: 1.75,
	"o4-mini": 1.82
};
const FAST_ASSUMED = {
	"gpt-6-sol": 2,
	"gpt-6-luna": 2,
	"gpt-6.1-sol": 2,
	"gpt-6.1-terra": 2
};
function tierFactor(model, tier) {
	switch (tier) {
		case "standard": return {
			factor: 1,
			assumed: false
		};
		case "batch": return {
			factor: HALF,
			assumed: false
		};
		case "flex": return FLEX.test(model) ? {
			factor: HALF,
			assumed: false
		} : void 0;
		case "fast": {
			const published = FAST[model];
			if (published !== void 0) return {
				factor: published,
				assumed: false
			};
			const assumed = FAST_ASSUMED[model];
			return assumed === void 0 ? void 0 : {
				factor: assumed,
				assumed: true
			};
		}
		default: return tier;
	}
}
// src/knowledge/rates/price.ts
const LONG_REQUEST = 272e3;
const MILLION = 1e6;
function requestDollars(tokens, model, rate, tier, isLong = tokens.input > LONG_REQUEST) {
	const factor = tierFactor(model, tier)?.factor;
	if (factor === void 0 || rate.output === null && tokens.output > 0) return void 0;
	const long = rate.longContext && isLong;
	const { cached, cacheWrite } = tokens;
	const input = Math.max(0, tokens.input - cached - cacheWrite) * rate.input + cached * (rate.cached ?? rate.input) + cacheWrite * (rate.cacheWrite ?? rate.input);
	const output = tokens.output * (rate.output ?? 0);
	return (input * (long ? 2 : 1) + output * (long ? 1.5 : 1)) * factor / MILLION;
}
function requestCredits(tokens, rate, speed) {
	return (Math.max(0, tokens.input - tokens.cached) * rate.input + tokens.cached * rate.cached + tokens.output * rate.output) * speed / MILLION;
}
// src/usage/tokens.ts
const NO_TOKENS = {
	input: 0,
	cached: 0,
	cacheWrite: 0,
	output: 0,
	reasoning: 0
};
function plus(a, b) {
	return combined(a, b, (x, y) => x + y);
}
function beyond(a, b) {
	const rest = combined(a, b, (x, y) => x - y);
	return Object.values(rest).every((one) => one >= 0) ? rest : void 0;
}
function isNothing(tokens) {
	return tokens.input === 0 && tokens.output === 0;
}
function combined(a, b, how) {
	return {
		input: how(a.input, b.input),
		cached: how(a.cached, b.cached),
		cacheWrite: how(a.cacheWrite, b.cacheWrite),
		output: how(a.output, b.output),
		reasoning: how(a.reasoning, b.reasoning)
	};
}
const MOST = 1e11;
function tokenCounts(written) {
	const fields = fieldsOf(written);
	return countsOf({
		input: fields.input_tokens,
		output: fields.output_tokens,
		cached: fields.cached_input_tokens,
		cacheWrite: fields.cache_write_input_tokens,
		reasoning: fields.reasoning_output_tokens
	});
}
function countsOf(written, beside = false) {
	const [sent, output] = [countOf(written.input), countOf(written.output)];
	const [cached, cacheWrite, reasoning] = [
		written.cached,
		written.cacheWrite,
		written.reasoning
	].map((one) => countOf(one ?? 0));
	if (sent === void 0 || output === void 0 || cached === void 0) return void 0;
	if (cacheWrite === void 0 || reasoning === void 0) return void 0;
	const input = beside ? sent + cached + cacheWrite : sent;
	if (cached + cacheWrite > input || reasoning > output) return void 0;
	return {
		input,
		cached,
		cacheWrite,
		output,
		reasoning
	};
}
function countOf(written) {
	return typeof written === "number" && Number.isInteger(written) && written >= 0 && written <= MOST ? written : void 0;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/usage/record.ts
function usedBy(threads, addresses, doubts, others = []) {
	if (threads.length + others.length === 0) return void 0;
	const uses = new Map();
	for (const thread of threads) for (const turn of thread.turns) {
		const paid = paidBy(thread, turn, addresses);
		for (const request of turn.requests) addTo(uses, thread, paid, request);
	}
	return {
		complete: doubts.size === 0,
		doubts: doubtsInOrder(doubts),
		threads: threads.length + others.length,
		limitReached: threads.some(({ turns }) => turns.some(({ end }) => end === "limit")),
		uses: [...uses.values(), ...others.flatMap((one) => one.uses)]
	};
}
function doubtsInOrder(doubts) {
	return Object.keys(DOUBTS).filter((one) => doubts.has(one));
}
function addTo(uses, thread, paid, { model, tokens }) {
	const { clientVersion, provider } = thread;
	addRequest(uses, {
		client: "codex",
		clientVersion,
		provider,
		model,
		...paid
	}, tokens);
}
function addRequest(uses, what, tokens) {
	const key = JSON.stringify(what);
	uses.set(key, withRequest(uses.get(key) ?? {
		...what,
		...NOTHING_YET
	}, tokens));
}
const NOTHING_YET = {
	requests: 0,
	tokens: NO_TOKENS,
	largestRequest: 0,
	long: {
		requests: 0,
		tokens: NO_TOKENS
	}
};
function withRequest(use, tokens) {
	const { requests, largestRequest, long } = use;
	return {
		...use,
		requests: requests + 1,
		tokens: plus(use.tokens, tokens),
		largestRequest: Math.max(largestRequest, tokens.input),
		long: tokens.input > 272e3 ? {
			requests: long.requests + 1,
			tokens: plus(long.tokens, tokens)
		} : long
	};
}
// src/knowledge/rates/credits.ts
const CARD = {
	source: "https://developers.openai.com/codex/pricing",
	asOf: "2026-10-10",
	grade: "official"
};
const DERIVED = {
	...CARD,
	asOf: "2026-11-18",
	grade: "derived"
};
const row = (input, cached, output, from = CARD) => ({
	input,
	cached,
	output,
	...from
});
const CREDIT_CARD = {
	"gpt-6.2-sol": row(50, 2.5, 250, DERIVED),
	"gpt-6.2-astra": row(200, 10, 1e3, DERIVED),
	"gpt-6.1-sol": row(50, 2.5, 250),
	"gpt-6.1-terra": row(25, 1.25, 125, DERIVED),
	"gpt-6-astra": row(250, 25, 1250),
	"gpt-6-sol": row(50, 5, 250),
	"gpt-6-luna": row(2.5, .25, 12.5),
	"gpt-5.6-sol": row(100, 10, 500),
	"gpt-5.6-terra": row(50, 5, 300),
	"gpt-5.6-luna": row(5, .5, 30),
	"gpt-5.5": row(125, 12.5, 750),
	"gpt-5.3-codex": row(43.75, 4.375, 350),
	"gpt-5.2": row(43.75, 4.375, 350)
};
// src/knowledge/rates/generated.ts
const PACKAGE = {
	package: "@pydantic/genai-prices@0.1.8",
	rows: [
		{
			"names": ["ada", "text-ada-001"],
			"windows": [{
				"input": .4,
				"cached": null,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["babbage"],
			"windows": [{
				"input": .5,
				"cached": null,
				"cacheWrite": null,
				"output": .5
			}]
		},
		{
			"names": ["chatgpt-4o-latest"],
			"windows": [{
				"input": 5,
				"cached": null,
				"cacheWrite": null,
				"output": 15
			}]
		},
		{
			"names": ["codex-mini", "codex-mini-latest"],
			"windows": [{
				"input": 1.5,
				"cached": .375,
				"cacheWrite": null,
				"output": 6
			}]
		},
		{
			"names": ["computer-use"],
			"windows": [{
				"input": 3,
				"cached": null,
				"cacheWrite": null,
				"output": 12
			}]
		},
		{
			"names": ["curie", "text-curie-001"],
			"windows": [{
				"input": 2,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["davinci", "text-davinci-001"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["gpt-3.5-0301", "gpt-3.5-turbo-0301"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-3.5-turbo",
				"gpt-35-turbo",
				"gpt-3.5-turbo-0125"
			],
			"windows": [{
				"input": .5,
				"cached": null,
				"cacheWrite": null,
				"output": 1.5
			}]
		},
		{
			"names": ["gpt-3.5-turbo-0613"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["gpt-3.5-turbo-1106"],
			"windows": [{
				"input": 1,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-3.5-turbo-16k",
				"gpt-3.5-turbo-16k-0613",
				"gpt-35-turbo-16k-0613",
				"gpt-35-turbo-16k"
			],
			"windows": [{
				"input": 3,
				"cached": null,
				"cacheWrite": null,
				"output": 4
			}]
		},
		{
			"names": ["gpt-3.5-turbo-instruct", "gpt-3.5-turbo-instruct-0914"],
			"windows": [{
				"input": 1.5,
				"cached": null,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-4",
				"gpt-4-0314",
				"gpt-4-0613"
			],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": [
				"gpt-4-32k",
				"gpt-4-32k-0314",
				"gpt-4-32k-0613"
			],
			"windows": [{
				"input": 60,
				"cached": null,
				"cacheWrite": null,
				"output": 120
			}]
		},
		{
			"names": [
				"gpt-4-turbo",
				"gpt-4-turbo-0125-preview",
				"gpt-4-0125-preview",
				"gpt-4-1106-preview",
				"gpt-4-turbo-preview"
			],
			"windows": [{
				"input": 10,
				"cached": null,
				"cacheWrite": null,
				"output": 30
			}]
		},
		{
			"names": ["gpt-4-vision-preview", "gpt-4-1106-vision-preview"],
			"windows": [{
				"input": 10,
				"cached": null,
				"cacheWrite": null,
				"output": 30
			}]
		},
		{
			"names": ["gpt-4.1"],
			"windows": [{
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["gpt-4.1-mini"],
			"windows": [{
				"input": .4,
				"cached": .1,
				"cacheWrite": null,
				"output": 1.6
			}]
		},
		{
			"names": ["gpt-4.1-nano"],
			"windows": [{
				"input": .1,
				"cached": .025,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["gpt-4.5-preview"],
			"windows": [{
				"input": 75,
				"cached": 37.5,
				"cacheWrite": null,
				"output": 150
			}]
		},
		{
			"names": ["gpt-4o"],
			"windows": [{
				"input": 2.5,
				"cached": 1.25,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": [],
			"windows": [{
				"input": 5,
				"cached": null,
				"cacheWrite": null,
				"output": 15
			}]
		},
		{
			"names": ["gpt-4o-mini", "gpt-4o-mini-search-preview"],
			"windows": [{
				"input": .15,
				"cached": .075,
				"cacheWrite": null,
				"output": .6
			}]
		},
		{
			"names": ["gpt-4o-search-preview"],
			"windows": [{
				"input": 2.5,
				"cached": null,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": ["gpt-4o:extended"],
			"windows": [{
				"input": 6,
				"cached": null,
				"cacheWrite": null,
				"output": 18
			}]
		},
		{
			"names": [
				"gpt-5",
				"gpt-5-chat",
				"gpt-5-chat-latest",
				"gpt-5-codex"
			],
			"windows": [{
				"input": 1.25,
				"cached": .125,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": ["gpt-5-mini"],
			"windows": [{
				"input": .25,
				"cached": .025,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": ["gpt-5-nano"],
			"windows": [{
				"input": .05,
				"cached": .005,
				"cacheWrite": null,
				"output": .4
			}]
		},
		{
			"names": ["gpt-5-pro"],
			"windows": [{
				"input": 15,
				"cached": null,
				"cacheWrite": null,
				"output": 120
			}]
		},
		{
			"names": [
				"gpt-5.1",
				"gpt-5.1-codex",
				"gpt-5.1-codex-max",
				"gpt-5.1-chat",
				"gpt-5.1-chat-latest",
				"gpt-5-1",
				"gpt-5-1-codex",
				"gpt-5-1-codex-max",
				"gpt-5-1-chat",
				"gpt-5-1-chat-latest"
			],
			"windows": [{
				"input": 1.25,
				"cached": .125,
				"cacheWrite": null,
				"output": 10
			}]
		},
		{
			"names": [
				"gpt-5.1-codex-mini",
				"gpt-5.1-mini",
				"gpt-5-1-codex-mini",
				"gpt-5-1-mini"
			],
			"windows": [{
				"input": .25,
				"cached": .025,
				"cacheWrite": null,
				"output": 2
			}]
		},
		{
			"names": [
				"gpt-5.2",
				"gpt-5-2",
				"gpt-5.2-chat",
				"gpt-5.2-chat-latest",
				"gpt-5-2-chat",
				"gpt-5-2-chat-latest",
				"gpt-5.2-codex",
				"gpt-5-2-codex"
			],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.2-pro"],
			"windows": [{
				"input": 21,
				"cached": null,
				"cacheWrite": null,
				"output": 168
			}]
		},
		{
			"names": [
				"gpt-5.3",
				"gpt-5-3",
				"gpt-5.3-chat",
				"gpt-5.3-chat-latest",
				"gpt-5-3-chat",
				"gpt-5-3-chat-latest"
			],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.3-codex", "gpt-5-3-codex"],
			"windows": [{
				"input": 1.75,
				"cached": .175,
				"cacheWrite": null,
				"output": 14
			}]
		},
		{
			"names": ["gpt-5.4", "gpt-5-4"],
			"windows": [{
				"input": 2.5,
				"cached": .25,
				"cacheWrite": null,
				"output": 15,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.4-mini", "gpt-5-4-mini"],
			"windows": [{
				"input": .75,
				"cached": .075,
				"cacheWrite": null,
				"output": 4.5
			}]
		},
		{
			"names": ["gpt-5.4-nano", "gpt-5-4-nano"],
			"windows": [{
				"input": .2,
				"cached": .02,
				"cacheWrite": null,
				"output": 1.25
			}]
		},
		{
			"names": ["gpt-5.4-pro", "gpt-5-4-pro"],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 180,
				"longContext": true
			}]
		},
		{
			"names": [
				"gpt-5.5",
				"gpt-5-5",
				"gpt-5.5-chat",
				"gpt-5.5-chat-latest",
				"gpt-5-5-chat",
				"gpt-5-5-chat-latest",
				"gpt-5.5-codex",
				"gpt-5-5-codex"
			],
			"windows": [{
				"input": 5,
				"cached": .5,
				"cacheWrite": null,
				"output": 30,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.5-pro", "gpt-5-5-pro"],
			"windows": [{
				"input": 30,
				"cached": null,
				"cacheWrite": null,
				"output": 180,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.6-luna", "gpt-5-6-luna"],
			"windows": [{
				"input": 1,
				"cached": .1,
				"cacheWrite": 1.25,
				"output": 6,
				"longContext": true
			}, {
				"from": "2026-07-30",
				"input": .2,
				"cached": .02,
				"cacheWrite": .25,
				"output": 1.2,
				"longContext": true
			}]
		},
		{
			"names": [
				"gpt-5.6-sol",
				"gpt-5-6-sol",
				"gpt-5.6",
				"gpt-5-6"
			],
			"windows": [{
				"input": 5,
				"cached": .5,
				"cacheWrite": 6.25,
				"output": 30,
				"longContext": true
			}, {
				"from": "2026-08-21",
				"input": 4,
				"cached": .4,
				"cacheWrite": 5,
				"output": 20,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-5.6-terra", "gpt-5-6-terra"],
			"windows": [{
				"input": 2.5,
				"cached": .25,
				"cacheWrite": 3.125,
				"output": 15,
				"longContext": true
			}, {
				"from": "2026-07-30",
				"input": 2,
				"cached": .2,
				"cacheWrite": 2.5,
				"output": 12,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-astra"],
			"windows": [{
				"input": 10,
				"cached": 1,
				"cacheWrite": 12.5,
				"output": 50,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-luna"],
			"windows": [{
				"input": .1,
				"cached": .01,
				"cacheWrite": .125,
				"output": .5,
				"longContext": true
			}]
		},
		{
			"names": ["gpt-6-sol"],
			"windows": [{
				"input": 2,
				"cached": .2,
				"cacheWrite": 2.5,
				"output": 10,
				"longContext": true
			}]
		},
		{
			"names": ["o1"],
			"windows": [{
				"input": 15,
				"cached": 7.5,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": ["o1-mini"],
			"windows": [{
				"input": 1.1,
				"cached": .55,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o1-preview"],
			"windows": [{
				"input": 15,
				"cached": 7.5,
				"cacheWrite": null,
				"output": 60
			}]
		},
		{
			"names": ["o1-pro"],
			"windows": [{
				"input": 150,
				"cached": null,
				"cacheWrite": null,
				"output": 600
			}]
		},
		{
			"names": ["o3"],
			"windows": [{
				"input": 10,
				"cached": .5,
				"cacheWrite": null,
				"output": 40
			}, {
				"from": "2025-06-10",
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["o3-deep-research"],
			"windows": [{
				"input": 10,
				"cached": 2.5,
				"cacheWrite": null,
				"output": 40
			}]
		},
		{
			"names": ["o3-mini", "o3-mini-high"],
			"windows": [{
				"input": 1.1,
				"cached": .55,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o3-pro"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 80
			}]
		},
		{
			"names": ["o4-mini", "o4-mini-high"],
			"windows": [{
				"input": 1.1,
				"cached": .275,
				"cacheWrite": null,
				"output": 4.4
			}]
		},
		{
			"names": ["o4-mini-deep-research"],
			"windows": [{
				"input": 2,
				"cached": .5,
				"cacheWrite": null,
				"output": 8
			}]
		},
		{
			"names": ["text-davinci-002"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["text-davinci-003"],
			"windows": [{
				"input": 20,
				"cached": null,
				"cacheWrite": null,
				"output": 20
			}]
		},
		{
			"names": ["text-embedding-3-large"],
			"windows": [{
				"input": .13,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		},
		{
			"names": ["text-embedding-3-small"],
			"windows": [{
				"input": .02,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		},
		{
			"names": [
				"text-embedding-ada-002",
				"text-embedding-ada",
				"text-embedding-ada-002-v2"
			],
			"windows": [{
				"input": .1,
				"cached": null,
				"cacheWrite": null,
				"output": null
			}]
		}
	]
};
// src/knowledge/rates/overlay.ts
const MODELS = "https://developers.openai.com/api/docs/models";
const PRICING = "https://developers.openai.com/api/docs/pricing";
const OVERLAY = {
	"gpt-6.1-sol": {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10,
		longContext: true,
		source: PRICING,
		asOf: "2026-10-06",
		grade: "official"
	},
	"gpt-6.1-terra": {
		input: 1,
		cached: .05,
		cacheWrite: 1.25,
		output: 5,
		longContext: true,
		source: MODELS,
		asOf: "2026-10-27",
		grade: "reported"
	},
	"gpt-6.2-sol": {
		input: 2,
		cached: .1,
		cacheWrite: 2.5,
		output: 10,
		longContext: true,
		source: PRICING,
		asOf: "2026-11-18",
		grade: "reported"
	},
	"gpt-6.2-astra": {
		input: 8,
		cached: .4,
		cacheWrite: 10,
		output: 40,
		longContext: true,
		source: PRICING,
		asOf: "2026-11-18",
		grade: "reported"
	}
};
const PROMOTIONS = { "gpt-5.6-sol": {
	guaranteedThrough: "2026-11-21",
	reportedThrough: "2026-11-30",
	source: PRICING,
	api: {
		input: 5,
		cached: .5,
		cacheWrite: 6.25,
		output: 30
	},
	credits: {
		input: 125,
		cached: 12.5,
		output: 750
	}
} };
// src/knowledge/rates/rates.ts
const PACKAGE_DATE = "2026-09-23";
let byName;
function packageWindows(name) {
	byName ??= new Map(PACKAGE.rows.flatMap((row) => row.names.map((one) => [one, row.windows])));
	return byName.get(name) ?? [];
}
function modelName$1(written) {
	return written.trim().toLowerCase().replace(/^openai\//, "").replace(/-\d{4}-\d{2}-\d{2}$/, "");
}
function apiQuote(written, day) {
	const model = modelName$1(written);
	const rate = OVERLAY[model] ?? fromPackage(model, day);
	if (rate === void 0) return void 0;
	const promotion = endedPromotion(model, day);
	if (promotion === void 0) return {
		model,
		rates: [rate],
		doubt: null
	};
	return {
		model,
		rates: [rate, {
			...rate,
			...promotion.api
		}],
		doubt: promotion.doubt
	};
}
function creditQuote(written, day) {
	const model = modelName$1(written);
	const rate = CREDIT_CARD[model];
	if (rate === void 0) return void 0;
	const promotion = endedPromotion(model, day);
	if (promotion === void 0) return {
		model,
		rates: [rate],
		doubt: null
	};
	return {
		model,
		rates: [rate, {
			...rate,
			...promotion.credits
		}],
		doubt: promotion.doubt
	};
}
function fromPackage(model, day) {
	const window = packageWindows(model).findLast(({ from }) => from === void 0 || from <= day);
	if (window === void 0) return void 0;
	const { input, cached, cacheWrite, output, longContext = false } = window;
	return {
		input,
		cached,
		cacheWrite,
		output,
		longContext,
		source: PRICING,
		asOf: PACKAGE_DATE,
		grade: "official"
	};
}
function endedPromotion(model, day) {
	const promotion = PROMOTIONS[model];
	if (promotion === void 0 || day <= promotion.guaranteedThrough) return void 0;
	const { guaranteedThrough, reportedThrough } = promotion;
	const reported = reportedThrough === null ? "" : `, reported to end on ${reportedThrough}`;
	return {
		...promotion,
		doubt: `the promotional price of ${model} was promised until ${guaranteedThrough}${reported}; both prices are counted`
	};
}
// src/usage/names.ts
const PROVIDERS = new Set([...[
	"openai",
	"codex-action-responses-proxy",
	"azure",
	"amazon-bedrock",
	"gcp"
], ...[
	"ollama",
	"ollama-chat",
	"lmstudio",
	"openrouter",
	"mistral",
	"anthropic"
]]);
function providerName(written) {
	if (typeof written !== "string" || written === "") return null;
	return PROVIDERS.has(written) || providerById(written) !== void 0 ? written : "custom";
}
const FAMILY = /^(?:openai\/)?(?:gpt|o\d|codex|chatgpt|claude|gemini|gemma|mistral|devstral|qwen\d?|llama|deepseek|kimi|glm|grok)(?=$|[-.:\d])/;
const PART = /^(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|\d{1,4}b|\d{4}|20\d{6}|[a-z]{1,8})$/;
function modelName(written) {
	if (typeof written !== "string" || written.length > 48) return null;
	const name = written.toLowerCase();
	if (apiQuote(name, TODAY) !== void 0 || creditQuote(name, TODAY) !== void 0) return name;
	const family = FAMILY.exec(name)?.[0];
	if (family === void 0) return null;
	const parts = name.slice(family.length).split(/[-:]/);
	return parts.length <= 7 && parts.every((part) => part === "" || PART.test(part) || /^[.\d]{1,5}$/.test(part)) ? name : null;
}
const TODAY = "9999-12-31";
function clientVersion(written) {
	if (typeof written !== "string") return null;
	return /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:alpha|beta|rc)(?:\.\d{1,3})?)?$/.test(written) ? written : null;
}
// src/usage/rollout.ts
const MOST_KEPT = 2e5;
function readRollout(lines, options) {
	const reader = new Reader(options);
	for (const line of lines) reader.take(line);
	return reader.thread();
}
var Reader = class {
	#options;
	#turns = [];
	#meta;
	#turn;
	#model = null;
	#known = NO_TOKENS;
	#tellsTurns = false;
	#begun = 0;
	#asked = false;
	constructor(options) {
		this.#options = options;
	}
	take(text) {
		let line;
		try {
			line = fieldsOf(JSON.parse(text));
		} catch {
			this.#options.doubts.add("unreadable-line");
			return;
		}
		const payload = fieldsOf(line.payload);
		const counts = !this.#isBefore(line.timestamp);
		switch (line.type) {
			case "session_meta":
				if (this.#meta !== void 0) this.#options.doubts.add("copied-history");
				this.#meta ??= payload;
				return;
			case "turn_context":
				this.#model = modelName(payload.model);
				if (!this.#tellsTurns) this.#ask();
				return;
			case "token_usage_record":
				this.#record(payload, counts);
				return;
			case "event_msg":
				this.#event(payload, counts);
				return;
			default: return;
		}
	}
	#isBefore(timestamp) {
		const { since } = this.#options;
		if (since === void 0) return false;
		return typeof timestamp === "string" && Date.parse(timestamp) < since;
	}
	#event(payload, counts) {
		switch (payload.type) {
			case "task_started":
				this.#tellsTurns = true;
				this.#begin(counts);
				return;
			case "user_message":
				if (!this.#tellsTurns) this.#begin(counts);
				return;
			case "token_count":
				this.#running(payload, counts);
				return;
			case "task_complete":
				this.#close(endOf(payload.error));
				return;
			case "turn_aborted":
				this.#close("failed");
				return;
			default: return;
		}
	}
	#hasRoom() {
		if (this.#options.room.left-- > 0) return true;
		this.#options.doubts.add("too-much");
		return false;
	}
	#begin(counts) {
		if (!this.#hasRoom()) return;
		const turn = {
			first: this.#begun === 0,
			limits: "never",
			requests: [],
			end: "open"
		};
		this.#begun++;
		this.#turn = turn;
		if (counts) this.#turns.push(turn);
	}
	#close(end) {
		if (this.#turn !== void 0) this.#turn.end = end;
	}
	#record(payload, counts) {
		const tokens = tokenCounts(payload.usage);
		if (tokens === void 0) {
			this.#options.doubts.add("impossible-count");
			return;
		}
		const total = fieldsOf(payload.thread_token_usage);
		const key = [
			payload.thread_id,
			payload.response_id,
			countOf(total.total_tokens)
		].map((part) => String(part).slice(0, LONGEST_ID)).join(" ");
		this.#known = tokenCounts(total) ?? this.#known;
		if (this.#options.seen.has(key)) return;
		if (!this.#hasRoom()) return;
		this.#options.seen.add(key);
		if (counts) this.#add(tokens);
	}
	#running({ info, rate_limits: limits }, counts) {
		if (this.#turn !== void 0 && limits !== void 0 && this.#turn.limits !== "told") this.#turn.limits = tellsLimits(fieldsOf(limits)) ? "told" : "empty";
		const totals = fieldsOf(info);
		if (totals.total_token_usage === void 0) return;
		const total = tokenCounts(totals.total_token_usage);
		if (total === void 0) {
			this.#options.doubts.add("impossible-count");
			return;
		}
		const added = beyond(total, this.#known) ?? total;
		this.#known = total;
		if (isNothing(added) || !counts || !this.#hasRoom()) return;
		const last = tokenCounts(totals.last_token_usage);
		const before = last && beyond(added, last);
		if (last === void 0 || before === void 0 || isNothing(before)) this.#add(added);
		else for (const one of [before, last]) this.#add(one);
	}
	#ask() {
		if (this.#asked && this.#turn !== void 0) this.#turn.end = "failed";
		this.#asked = true;
	}
	#add(tokens) {
		if (this.#turn === void 0) this.#begin(true);
		this.#asked = false;
		this.#turn?.requests.push({
			model: this.#model,
			tokens
		});
	}
	thread() {
		if (this.#meta === void 0) return void 0;
		if (!this.#tellsTurns) this.#ask();
		const { model_provider: provider, cli_version: version, creator_account_id: by } = this.#meta;
		for (const turn of this.#turns) {
			if (turn.end === "failed") this.#options.doubts.add("failed-request");
			if (turn.end === "open" && this.#tellsTurns) this.#options.doubts.add("unfinished-turn");
		}
		return {
			provider: providerName(provider ?? "openai"),
			providerId: typeof provider === "string" ? provider : void 0,
			clientVersion: clientVersion(version),
			byAccount: typeof by === "string" && by !== "",
			turns: this.#turns
		};
	}
};
const LONGEST_ID = 80;
const REFUSALS = new Set([...[
	"unauthorized",
	"bad_request",
	"context_window_exceeded",
	"cyber_policy"
]]);
function endOf(error) {
	if (error === void 0 || error === null) return "done";
	const { codex_error_info: info } = fieldsOf(error);
	if (info === "usage_limit_exceeded") return "limit";
	return REFUSALS.has(info) ? "refused" : "failed";
}
function tellsLimits({ primary, secondary, credits }) {
	return [
		primary,
		secondary,
		credits
	].some((one) => one !== void 0 && one !== null);
}
// src/measure/lines.ts
const MOST_BYTES$1 = 536870912;
const CHUNK = 262144;
const LONGEST_LINE = 4194304;
function* linesOf(path, wants, allowance, doubts) {
	const file = opened(path, doubts);
	if (file === void 0) return;
	try {
		const chunk = Buffer.allocUnsafe(CHUNK);
		let parts = [];
		let held = 0;
		for (;;) {
			const size = (0, node_fs.readSync)(file, chunk, 0, CHUNK, null);
			if (size === 0) break;
			allowance.bytes -= size;
			if (allowance.bytes < 0) {
				doubts.add("too-much");
				return;
			}
			let from = 0;
			for (;;) {
				const end = chunk.indexOf(NEWLINE, from);
				const stop = end === -1 || end >= size ? size : end;
				if (held + stop - from <= LONGEST_LINE) parts.push(copyOf(chunk, from, stop, parts, wants));
				held += stop - from;
				from = stop + 1;
				if (stop === size) break;
				const text = textOf(parts, held, wants, doubts);
				if (text !== void 0) yield text;
				[parts, held] = [[], 0];
			}
		}
		const text = textOf(parts, held, wants, doubts);
		if (text !== void 0) yield text;
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add("unreadable");
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
const NEWLINE = 10;
const START$1 = 160;
function copyOf(chunk, from, to, parts, wants) {
	const first = parts[0] ?? chunk.subarray(from, to);
	const start = first.toString("latin1", 0, START$1);
	const skipped = first.length >= START$1 && !wants(start);
	if (skipped && parts.length > 0) return Buffer.alloc(0);
	return Buffer.from(chunk.subarray(from, skipped ? Math.min(to, from + START$1) : to));
}
function textOf(parts, length, wants, doubts) {
	const [first] = parts;
	if (first === void 0 || length === 0) return void 0;
	if (!wants(first.toString("latin1", 0, START$1))) return void 0;
	if (length > LONGEST_LINE) {
		doubts.add("too-much");
		return;
	}
	return (parts.length === 1 ? first : Buffer.concat(parts)).toString("utf8");
}
function opened(path, doubts) {
	try {
		const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs.constants;
		const file = (0, node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		if ((0, node_fs.fstatSync)(file).isFile()) return file;
		(0, node_fs.closeSync)(file);
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add(error.code === "ELOOP" ? "link" : "unreadable");
		return;
	}
	doubts.add("unreadable");
}
function isOfFiles(error) {
	return typeof error?.syscall === "string";
}
// src/measure/addresses.ts
const MOST_BYTES = 1048576;
const NO_ADDRESSES = {
	openai: void 0,
	providers: new Map()
};
function addressesOf(home) {
	const doubts = new Set();
	const text = [...linesOf((0, node_path.join)(home, "config.toml"), () => true, { bytes: MOST_BYTES }, doubts)].join("\n");
	if (text === "" || doubts.size > 0) return NO_ADDRESSES;
	try {
		const settings = fieldsOf(require_projects().parse(text));
		const providers = new Map();
		for (const [name, provider] of Object.entries(fieldsOf(settings.model_providers))) {
			const address = fieldsOf(provider).base_url;
			if (typeof address === "string") providers.set(name, address);
		}
		const { openai_base_url: openai } = settings;
		return {
			openai: typeof openai === "string" ? openai : void 0,
			providers
		};
	} catch {
		return NO_ADDRESSES;
	}
}
// src/usage/told.ts
function usesTold(client, told, { doubts }) {
	const uses = new Map();
	for (const { provider: written, model, tokens } of told) {
		if (tokens === void 0) {
			doubts.add("impossible-count");
			continue;
		}
		const provider = providerOf(written, model);
		addRequest(uses, {
			client,
			clientVersion: null,
			provider: provider?.id ?? null,
			model: modelIn(model),
			...paidTo(provider)
		}, tokens);
		if (uses.size >= 64) {
			doubts.add("too-much");
			break;
		}
	}
	return [...uses.values()];
}
const SLACK$1 = 2e3;
function isBefore(moment, { since }) {
	return since !== void 0 && moment < since - SLACK$1;
}
function providerOf(written, model) {
	const name = typeof written === "string" && written !== "" ? written : model;
	if (typeof name !== "string") return void 0;
	const known = OTHER_NAMES[name] ?? name;
	return providerById(known) ?? providerOfModel(known);
}
const OTHER_NAMES = {
	google_genai: "google",
	google_vertexai: "google",
	copilot: "github-copilot",
	amazon_bedrock: "bedrock"
};
function paidTo(provider) {
	return provider === void 0 ? {
		budget: "unclear",
		confidence: "likely",
		basis: "no-provider"
	} : {
		budget: provider.budget,
		confidence: "likely",
		basis: "named-provider"
	};
}
function modelIn(written) {
	if (typeof written !== "string") return null;
	return [written, ...written.split(/[/:]/).reverse()].map(modelName).find((one) => one !== null) ?? null;
}
// src/usage/aider.ts
const COUNT = String.raw`(\d{1,6}(?:\.\d{1,2})?k?)`;
const TOKENS = new RegExp(`^(?:> )?Tokens: ${COUNT} sent(?:, ${COUNT} cache write)?(?:, ${COUNT} cache hit)?, ${COUNT} received\\.`);
const MODEL = /^(?:> )?(?:Main model|Model): (\S{1,100}) with /;
const EDITOR = /^(?:> )?Editor model: (\S{1,100}) with /;
const STARTED = /^# aider chat started at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/;
const MESSAGE = "\"event\": \"message_send\"";
function beginsAider(line) {
	return /^(?:> )?Aider v\d/.test(line) || isTelling(line);
}
function isTelling(line) {
	return [
		STARTED,
		MODEL,
		TOKENS
	].some((one) => one.test(line)) || line.startsWith("{\"event\": ");
}
function* readAider(lines, reading) {
	let model = null;
	let earlier = false;
	for (const line of lines) {
		const [, day, time] = STARTED.exec(line) ?? [];
		if (day !== void 0) earlier = isBefore(Date.parse(`${day}T${time}`), reading);
		model = MODEL.exec(line)?.[1] ?? model;
		const editor = EDITOR.exec(line)?.[1];
		if (editor !== void 0 && editor !== model) model = null;
		const counts = TOKENS.exec(line);
		if (counts !== null && !earlier) yield told(reading, model, rounded(counts));
		if (line.includes(MESSAGE)) yield* exact(line, reading);
	}
}
function told({ doubts }, model, tokens) {
	doubts.add("rounded");
	return {
		model,
		tokens
	};
}
function rounded([, sent, written, hit, received]) {
	const input = numberOf(sent);
	const cacheWrite = Math.min(numberOf(written), input);
	return countsOf({
		input,
		cached: Math.min(numberOf(hit), input - cacheWrite),
		cacheWrite,
		output: numberOf(received)
	});
}
function numberOf(written = "0") {
	return Math.round(Number.parseFloat(written) * (written.endsWith("k") ? 1e3 : 1));
}
function* exact(line, reading) {
	try {
		const { time, properties } = fieldsOf(JSON.parse(line));
		const { main_model, prompt_tokens, completion_tokens } = fieldsOf(properties);
		if (typeof time === "number" && isBefore(time * 1e3, reading)) return;
		yield told(reading, main_model, countsOf({
			input: prompt_tokens,
			output: completion_tokens
		}));
	} catch {
		reading.doubts.add("unreadable-line");
	}
}
// src/usage/claude-execution.ts
function readClaudeExecution(written, doubts) {
	if (!Array.isArray(written)) return void 0;
	const messages = written.map(fieldsOf);
	const result = messages.findLast(({ type }) => type === "result");
	if (result === void 0) return void 0;
	const asked = requestsIn(messages);
	const models = Object.entries(fieldsOf(result.modelUsage));
	if (models.length === 0) doubts.add("unreadable-line");
	return models.flatMap(([model, written]) => {
		const counts = fieldsOf(written);
		const tokens = countsOf({
			input: counts.inputTokens ?? 0,
			output: counts.outputTokens ?? 0,
			cached: counts.cacheReadInputTokens,
			cacheWrite: counts.cacheCreationInputTokens
		}, true);
		if (tokens === void 0) {
			doubts.add("impossible-count");
			return [];
		}
		const { requests = 0, largest = 0 } = asked.get(model) ?? {};
		return [{
			client: "claude-code",
			clientVersion: null,
			provider: "anthropic",
			model: modelName(model),
			budget: "other",
			confidence: "likely",
			basis: "other-provider",
			requests,
			tokens,
			largestRequest: Math.min(largest, tokens.input),
			long: {
				requests: 0,
				tokens: NO_TOKENS
			}
		}];
	});
}
function requestsIn(messages) {
	const seen = new Set();
	const byModel = new Map();
	for (const { type, message } of messages) {
		const { id, model, usage } = fieldsOf(message);
		if (type !== "assistant" || typeof model !== "string" || seen.has(id)) continue;
		seen.add(id);
		const counts = fieldsOf(usage);
		const tokens = countsOf({
			input: counts.input_tokens ?? 0,
			output: counts.output_tokens ?? 0,
			cached: counts.cache_read_input_tokens,
			cacheWrite: counts.cache_creation_input_tokens
		}, true);
		const before = byModel.get(model) ?? {
			requests: 0,
			largest: 0
		};
		byModel.set(model, {
			requests: before.requests + 1,
			largest: Math.max(before.largest, tokens?.input ?? 0)
		});
	}
	return byModel;
}
// src/usage/exec-stream.ts
function readExecStream(lines, doubts) {
	const totals = new Map();
	const requests = [];
	let thread;
	for (const line of lines) {
		const event = eventOf(line);
		switch (event?.type) {
			case "thread.started":
				thread = String(event.thread_id);
				if (!totals.has(thread)) totals.set(thread, NO_TOKENS);
				break;
			case "turn.completed": {
				const total = tokenCounts(event.usage);
				if (total === void 0) doubts.add("impossible-count");
				else if (isNothing(total)) doubts.add("sub-threads");
				if (total === void 0 || thread === void 0 || isNothing(total)) break;
				requests.push({
					model: null,
					tokens: beyond(total, totals.get(thread) ?? NO_TOKENS) ?? total
				});
				totals.set(thread, total);
				break;
			}
			case "turn.failed":
				doubts.add("failed-request");
				break;
			case "item.completed": if (isSubThread(event.item)) doubts.add("sub-threads");
		}
	}
	if (totals.size > 0) doubts.add("turns-only");
	return totals.size === 0 ? void 0 : {
		threads: totals.size,
		requests
	};
}
function eventOf(line) {
	if (!line.startsWith("{")) return void 0;
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
function isSubThread(item) {
	return item?.type === "collab_tool_call";
}
// src/usage/gh-aw.ts
const START = /^\{"_schema":"token-usage\/v/;
function beginsGhAw(line) {
	return START.test(line);
}
function* readGhAw(lines, reading) {
	for (const line of lines) {
		if (line === "") continue;
		try {
			const fields = fieldsOf(JSON.parse(line));
			if (isBefore(typeof fields.timestamp === "string" ? Date.parse(fields.timestamp) : 0, reading)) continue;
			const { provider, model, input_tokens: input, output_tokens: output } = fields;
			const { cache_read_tokens: cached, cache_write_tokens: cacheWrite } = fields;
			const { reasoning_tokens: reasoning } = fields;
			yield {
				provider,
				model,
				tokens: countsOf({
					input,
					output,
					cached,
					cacheWrite,
					reasoning
				}, provider === "anthropic")
			};
		} catch {
			reading.doubts.add("unreadable-line");
		}
	}
}
// src/usage/langsmith.ts
const MOST_DEEP = 50;
function beginsLangSmith(line) {
	return line.startsWith("{") && /"run_type": ?"/.test(line);
}
function readLangSmith(written, reading) {
	const { runs } = fieldsOf(written);
	const list = Array.isArray(written) ? written : Array.isArray(runs) ? runs : [written];
	return list.some((one) => typeof fieldsOf(one).run_type === "string") ? list.flatMap((one) => [...toldIn(fieldsOf(one), reading, 0)]) : void 0;
}
function* readLangSmithLines(lines, reading) {
	for (const line of lines) {
		if (line === "") continue;
		try {
			yield* toldIn(fieldsOf(JSON.parse(line)), reading, 0);
		} catch {
			reading.doubts.add("unreadable-line");
		}
	}
}
function* toldIn(run, reading, depth) {
	if (depth > MOST_DEEP) {
		reading.doubts.add("too-much");
		return;
	}
	const { start_time: start, child_runs: children } = run;
	const moment = typeof start === "string" ? Date.parse(start) : start;
	const earlier = typeof moment === "number" && isBefore(moment, reading);
	if (run.run_type === "llm" && !earlier) {
		const metadata = fieldsOf(fieldsOf(run.extra).metadata);
		const counts = countsIn(run, metadata);
		if (counts === void 0) reading.doubts.add("unreadable-line");
		else yield {
			provider: metadata.ls_provider,
			model: metadata.ls_model_name,
			tokens: countsOf(counts)
		};
	}
	if (Array.isArray(children)) for (const child of children) yield* toldIn(fieldsOf(child), reading, depth + 1);
}
function countsIn(run, metadata) {
	const told = fieldsOf(metadata.usage_metadata ?? fieldsOf(run.outputs).usage_metadata);
	if (told.input_tokens !== void 0 || told.output_tokens !== void 0) {
		const input = fieldsOf(told.input_token_details);
		return {
			input: told.input_tokens ?? 0,
			output: told.output_tokens ?? 0,
			cached: input.cache_read,
			cacheWrite: input.cache_creation,
			reasoning: fieldsOf(told.output_token_details).reasoning
		};
	}
	const { prompt_tokens: sent, completion_tokens: answered } = run;
	if (typeof sent !== "number" && typeof answered !== "number") return void 0;
	const { cache_read: cached, cache_creation: cacheWrite } = fieldsOf(run.prompt_token_details);
	return {
		input: sent ?? 0,
		output: answered ?? 0,
		cached,
		cacheWrite
	};
}
// src/usage/promptfoo.ts
function readPromptfoo(written, { doubts }) {
	const { results } = fieldsOf(written);
	const rows = Array.isArray(results) ? results : fieldsOf(results).results;
	if (!Array.isArray(rows) || !rows.some((row) => "provider" in fieldsOf(row))) return void 0;
	return rows.map(fieldsOf).flatMap((row) => {
		const { response, tokenUsage, provider, gradingResult } = row;
		const asked = fieldsOf(fieldsOf(response).tokenUsage ?? tokenUsage);
		const graded = fieldsOf(fieldsOf(gradingResult).tokensUsed);
		if (!isCounted(asked) && Object.keys(fieldsOf(response)).length > 0) doubts.add("unreadable-line");
		return [...isAsked(asked) ? [{
			model: fieldsOf(provider).id,
			tokens: tokensOf(asked)
		}] : [], ...isAsked(graded) ? [{
			model: null,
			tokens: tokensOf(graded)
		}] : []];
	});
}
function isAsked({ prompt, completion }) {
	return Boolean(prompt) || Boolean(completion);
}
function isCounted(counts) {
	return isAsked(counts) || Boolean(counts.cached);
}
function tokensOf({ prompt, completion, completionDetails }) {
	const { reasoning } = fieldsOf(completionDetails);
	return countsOf({
		input: prompt ?? 0,
		output: completion ?? 0,
		reasoning
	});
}
// src/measure/files.ts
const OF_LINES = [
	{
		client: "gh-aw",
		begins: beginsGhAw,
		read: readGhAw
	},
	{
		client: "langsmith",
		begins: beginsLangSmith,
		read: readLangSmithLines
	},
	{
		client: "aider",
		begins: beginsAider,
		read: readAider
	}
];
const OF_JSON = [{
	client: "promptfoo",
	read: readPromptfoo
}, {
	client: "langsmith",
	read: readLangSmith
}];
const MOST_WHOLE = 67108864;
function readFile(path, found) {
	if (!path.endsWith(".json")) return readLines(path, found);
	const lines = linesOf(path, () => true, { bytes: MOST_WHOLE }, found.doubts);
	let written;
	try {
		written = JSON.parse([...lines].join("\n"));
	} catch {
		found.doubts.add("unreadable-line");
		return;
	}
	keep$1("claude-code", readClaudeExecution(written, found.doubts), found);
	for (const { client, read } of OF_JSON) {
		const told = read(written, found);
		if (told !== void 0) keep$1(client, usesTold(client, told, found), found);
	}
}
function keep$1(client, uses, found) {
	if (uses?.length) (client === "gh-aw" ? found.passedOn : found.others).push({ uses });
}
function readLines(path, found) {
	const lines = linesOf(path, () => true, found.allowance, found.doubts);
	for (let next = lines.next(); next.done !== true; next = lines.next()) {
		const line = next.value;
		if (line.startsWith("{\"type\":")) return readStream(following(line, lines), found);
		const kind = OF_LINES.find(({ begins }) => begins(line));
		if (kind === void 0) continue;
		const told = kind.read(following(line, lines), found);
		return keep$1(kind.client, usesTold(kind.client, told, found), found);
	}
}
function* following(first, rest) {
	yield first;
	yield* rest;
}
function readStream(lines, { threads, doubts }) {
	const stream = readExecStream(lines, doubts);
	if (stream === void 0) return;
	const turn = {
		first: true,
		limits: "never",
		requests: stream.requests,
		end: "done"
	};
	const nobody = {
		provider: null,
		providerId: void 0,
		clientVersion: null,
		byAccount: false
	};
	threads.push({
		...nobody,
		turns: [turn]
	});
	for (let more = 1; more < stream.threads; more++) threads.push({
		...nobody,
		turns: []
	});
}
// src/measure/rollouts.ts
const FOLDERS = ["sessions", "archived_sessions"];
const DEPTH = 3;
const ROLLOUT = /^rollout-.{1,200}\.jsonl$/;
const MOST_FILES = 2e3;
const MOST_ENTRIES = 5e4;
function rolloutsOf(home, since, doubts) {
	const found = [];
	let entries = 0;
	const walk = (folder, depth) => {
		for (const entry of entriesOf(folder, doubts)) {
			if (++entries > MOST_ENTRIES || found.length >= MOST_FILES) {
				doubts.add("too-much");
				return;
			}
			const path = (0, node_path.join)(folder, entry.name);
			if (entry.isSymbolicLink()) doubts.add("link");
			else if (entry.isDirectory() && depth < DEPTH) walk(path, depth + 1);
			else if (entry.isFile() && ROLLOUT.test(entry.name) && isNew(path, since)) found.push(path);
		}
	};
	for (const name of FOLDERS) {
		const folder = (0, node_path.join)(home, name);
		const kind = kindOf(folder);
		if (kind === "link") doubts.add("link");
		if (kind === "folder") walk(folder, 0);
	}
	return found;
}
function entriesOf(folder, doubts) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add("unreadable");
		return [];
	}
}
const SLACK = 2e3;
function isNew(path, since) {
	if (since === void 0) return true;
	try {
		return (0, node_fs.lstatSync)(path).mtimeMs >= since - SLACK;
	} catch {
		return true;
	}
}
function kindOf(path) {
	try {
		const stats = (0, node_fs.lstatSync)(path);
		if (stats.isSymbolicLink()) return "link";
		if (stats.isDirectory()) return "folder";
		return stats.isFile() ? "file" : "other";
	} catch {
		return "none";
	}
}
const TRACES = /^(?:logs_\d+\.sqlite|state_\d+\.sqlite|installation_id|shell_snapshots|tmp|\.tmp)$/;
function wasUsed(home, since) {
	try {
		return (0, node_fs.readdirSync)(home).slice(0, 1e3).some((name) => TRACES.test(name) && isNew((0, node_path.join)(home, name), since));
	} catch {
		return false;
	}
}
// src/measure/measure.ts
function measure(paths, since) {
	const doubts = new Set();
	const found = {
		threads: [],
		others: [],
		passedOn: [],
		doubts,
		seen: new Set(),
		since,
		allowance: { bytes: MOST_BYTES$1 },
		room: { left: MOST_KEPT },
		addresses: NO_ADDRESSES
	};
	let homes = 0;
	for (const path of paths) {
		const kind = kindOf(path);
		if (kind === "file") readFile(path, found);
		else if (kind === "link") doubts.add("link");
		else if (kind !== "none") readHome(path, found);
		if (kind !== "none") homes++;
	}
	const { threads, passedOn } = found;
	const others = threads.length + found.others.length > 0 ? found.others : passedOn;
	const used = usedBy(threads, found.addresses, doubts, others);
	if (used !== void 0) return { used };
	return {
		missing: homes === 0 ? "no-home" : "no-thread",
		doubts
	};
}
function readHome(home, found) {
	const { threads, doubts, seen, room, allowance, since } = found;
	const before = threads.length;
	for (const path of rolloutsOf(home, since, doubts)) {
		const thread = readRollout(linesOf(path, counts, allowance, doubts), {
			since,
			seen,
			room,
			doubts
		});
		if (thread !== void 0 && (since === void 0 || thread.turns.length > 0)) threads.push(thread);
	}
	found.addresses = merged(found.addresses, addressesOf(home));
	if (threads.length === before && wasUsed(home, since)) doubts.add("no-rollout");
}
const KINDS = /"type"\s*:\s*"(\w+)"/g;
const COUNTING = new Set([
	"session_meta",
	"turn_context",
	"token_usage_record",
	"event_msg"
]);
const EVENTS = new Set([...[
	"task_started",
	"user_message",
	"token_count",
	"task_complete",
	"turn_aborted"
]]);
function counts(start) {
	const [kind, event] = [...start.matchAll(KINDS)].map(([, name = ""]) => name);
	if (kind === void 0) return true;
	if (!COUNTING.has(kind)) return false;
	return kind !== "event_msg" || event === void 0 || EVENTS.has(event);
}
function merged(a, b) {
	return {
		openai: b.openai ?? a.openai,
		providers: new Map([...a.providers, ...b.providers])
	};
}
// src/usage/cost.ts
function costOf({ budget, model, tokens, long }, day) {
	const nothing = {
		usd: null,
		credits: null
	};
	if (model === null) return nothing;
	if (budget === "subscription") {
		const rates = creditQuote(model, day)?.rates;
		return {
			...nothing,
			credits: ends(rates?.map((rate) => requestCredits(tokens, rate, 1)))
		};
	}
	if (budget !== "api") return nothing;
	const quote = apiQuote(model, day);
	const short = beyond(tokens, long.tokens) ?? NO_TOKENS;
	return {
		...nothing,
		usd: ends(quote?.rates.map((rate) => {
			const price = (some, isLong) => requestDollars(some, quote.model, rate, "standard", isLong);
			const [usual, dear] = [price(short, false), price(long.tokens, true)];
			return usual === void 0 || dear === void 0 ? void 0 : usual + dear;
		}))
	};
}
function ends(prices) {
	const known = prices?.filter((one) => one !== void 0) ?? [];
	if (known.length === 0 || known.length !== prices?.length) return null;
	return {
		low: rounded$1(Math.min(...known)),
		high: rounded$1(Math.max(...known))
	};
}
// src/version.ts
const VERSION = "1.0.0";
// src/measure/record.ts
function recordOf(measured, run, day) {
	const head = {
		schema: "spend-guard/usage/v1",
		generator: {
			name: "spend-guard",
			version: VERSION
		},
		day,
		run
	};
	if ("missing" in measured) {
		const { missing, doubts } = measured;
		return {
			...head,
			missing,
			doubts: [...doubtsInOrder(doubts)],
			record: null
		};
	}
	const { complete, doubts, threads, limitReached, uses } = measured.used;
	const priced = uses.map((use) => ({
		...use,
		...costOf(use, day)
	}));
	return {
		...head,
		missing: null,
		doubts: [...doubts],
		record: {
			complete,
			threads,
			limitReached,
			uses: priced
		}
	};
}
// src/measure/run.ts
function runOf(environment) {
	const id = Number(environment.GITHUB_RUN_ID);
	const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	const { GITHUB_REPOSITORY: repository, GITHUB_JOB: job } = environment;
	if (!Number.isSafeInteger(id) || id <= 0 || !workflow || !repository || !job) return null;
	return {
		repository,
		id,
		workflow,
		job,
		attempt: wholeOf(environment.GITHUB_RUN_ATTEMPT, 1),
		leg: wholeOf(environment.SPEND_GUARD_LEG, 0),
		event: environment.GITHUB_EVENT_NAME ?? "",
		commit: environment.GITHUB_SHA ?? ""
	};
}
function wholeOf(text, otherwise) {
	return text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
function jobStart(environment) {
	const path = environment.GITHUB_EVENT_PATH;
	if (!path) return void 0;
	try {
		return (0, node_fs.statSync)(path).mtimeMs;
	} catch {
		return;
	}
}
// src/measure/step.ts
async function runMeasure(core, environment, now) {
	const record = recordOf(measure(homesOf((environment.SPEND_GUARD_CODEX_HOME ?? "").split("\n"), environment, (environment.SPEND_GUARD_FILES ?? "").split("\n")), jobStart(environment)), runOf(environment), now.toISOString().slice(0, 10));
	const lines = usageLines(record);
	for (const line of lines) core.info(line);
	for (const [name, value] of Object.entries(outputsOf(record))) core.setOutput(name, value);
	if (record.record !== null) keep(core, environment, record);
	if (environment.SPEND_GUARD_SUMMARY !== "false" && environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(`**AI in this job**: ${lines.join("  \n")}\n\n`).write();
}
function keep(core, environment, record) {
	const { run } = record;
	const name = [
		"spend-guard-usage",
		...run === null ? ["local"] : [
			run.id,
			run.attempt,
			run.job,
			run.leg
		],
		(0, node_crypto.randomBytes)(3).toString("hex")
	].join(".");
	const folder = (0, node_path.join)(environment.RUNNER_TEMP || (0, node_os.tmpdir)(), "spend-guard-usage");
	(0, node_fs.mkdirSync)(folder, { recursive: true });
	const path = (0, node_path.join)(folder, `${name}.json`);
	(0, node_fs.writeFileSync)(path, `${JSON.stringify(record)}\n`, { flag: "wx" });
	core.setOutput("record-path", path);
	if (run !== null) core.setOutput("artifact", name);
}
function outputsOf({ record }) {
	const uses = record?.uses ?? [];
	const total = (kind) => record === null ? "" : String(uses.reduce((sum, { tokens }) => sum + tokens[kind], 0));
	const paid = (unit, budget) => {
		const amount = sumOf(uses.filter((use) => use.budget === budget).map((use) => use[unit]));
		return amount === null ? "" : String(amount.high);
	};
	return {
		budget: budgetOf(uses.map(({ budget }) => budget)),
		"input-tokens": total("input"),
		"output-tokens": total("output"),
		usd: paid("usd", "api"),
		credits: paid("credits", "subscription"),
		complete: String(record?.complete ?? false)
	};
}
function budgetOf(budgets) {
	const paid = new Set(budgets);
	if (paid.has("api") && paid.has("subscription")) return "both";
	return [
		"api",
		"subscription",
		"unclear",
		"other",
		"none"
	].find((one) => paid.has(one)) ?? "";
}
// src/measure.ts
runMeasure({
	info,
	setOutput,
	summary,
	warning
}, process.env, new Date()).catch((cause) => {
	warning(`Spend Guard could not measure: ${cause instanceof Error ? cause.message : String(cause)}`);
});
