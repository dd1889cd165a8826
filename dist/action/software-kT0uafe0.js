const require_scan = require("./scan-CEfpb_xM.js");
// src/payer/codex-proxy.ts
function keyed(spender, key, endpoint, settings, extra) {
	const name = require_scan.valueName(key);
	const common = {
		notes: spender.events.length > 0 && require_scan.emptiness(key) === "maybe" && require_scan.origins(key).some((o) => o.kind === "secret") ? [`When \`${name}\` is empty, ${require_scan.withoutSecrets(spender.events)}, the step fails and nothing is spent.`] : [],
		evidence: require_scan.trailOf(spender, key, [...extra, ...endpoint?.alternatives[0]?.trail ?? []])
	};
	if (endpoint === void 0 || require_scan.emptiness(endpoint) === "always") return require_scan.chargeOf(spender, {
		budget: "api",
		route: "codex-api-key",
		payer: require_scan.payer("platform-key", name, "api"),
		...common
	}, key);
	const bill = require_scan.billingOfHost(require_scan.firstText(endpoint), settings.host) ?? require_scan.declaredBill(key, settings);
	if (bill === void 0 || bill.budget === "none" || bill.budget === "subscription") return require_scan.chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [require_scan.payer("platform-key", name, "api"), require_scan.payer("provider-key", `${name} at ${require_scan.addressName(endpoint)}`, "other")],
		settledBy: `the host behind \`${require_scan.addressName(endpoint)}\``,
		...common
	}, key);
	return require_scan.chargeOf(spender, {
		budget: bill.budget,
		route: bill.budget === "api" ? "codex-api-key" : "other-provider",
		payer: require_scan.payer(bill.budget === "api" ? "platform-key" : "provider-key", name, bill.budget),
		provider: bill.budget === "other" ? bill.provider : null,
		...common
	}, key);
}
function endpointStep(endpoint) {
	const asks = "Is the input responses-api-endpoint given?";
	return endpoint === void 0 || require_scan.emptiness(endpoint) === "always" ? {
		asks,
		outcome: "passed",
		because: "it is not, so the action's proxy sends requests to the OpenAI Platform"
	} : {
		asks,
		outcome: "decided",
		because: `requests go to \`${require_scan.addressName(endpoint)}\``
	};
}
// src/payer/codex-action.ts
const PROXY = "Does the action's own proxy pay?";
function settleCodexAction(spender, settings) {
	const removed = require_scan.removedOn(spender);
	if (removed !== void 0) return gone(spender, removed);
	const foreign = require_scan.foreignOption(require_scan.actionArguments(spender.inputs).words);
	if (foreign !== void 0) return refused(spender, foreign);
	const away = leavesProxy(spender);
	if (away !== void 0) return leftProxy(spender, away, settings);
	const steps = [left({
		outcome: "passed",
		because: "they choose no other provider"
	})];
	const all = require_scan.offers(spender, settings);
	for (const offer of all) {
		const asks = `Is the input ${offer.name} given?`;
		if (offer.counts === "yes") {
			const because = `it is \`${require_scan.valueName(offer.value) || offer.name}\``;
			return signedIn(spender, offer, settings, [...steps, {
				asks,
				outcome: "decided",
				because
			}]);
		}
		if (offer.counts === "access-token-as-key") return {
			outcomes: [{
				kind: "dead",
				spender,
				reason: `its \`${offer.name}\` is an access token of a ChatGPT workspace, which api.openai.com refuses`,
				cause: REFUSED,
				credential: require_scan.valueName(offer.value)
			}],
			steps: [...steps, {
				asks,
				outcome: "blocked",
				because: UNCOUNTED[offer.counts]
			}]
		};
		steps.push({
			asks,
			outcome: "passed",
			because: UNCOUNTED[offer.counts]
		});
	}
	return withoutKey(spender, all, settings, steps);
}
const REFUSED = { kind: "refused" };
const ARGUMENTS = {
	kind: "unknown-option",
	name: "codex-args"
};
function gone(spender, day) {
	const key = spender.inputs.get("openai_api_key") ?? spender.inputs.get("openai-api-key");
	const because = `it was removed from openai/codex on ${day}, so GitHub cannot set the job up`;
	return {
		outcomes: [{
			kind: "dead",
			spender,
			reason: because,
			cause: { kind: "removed" },
			credential: key && require_scan.valueName(key) || null
		}],
		steps: [{
			asks: "Is the action still there?",
			outcome: "blocked",
			because
		}]
	};
}
const UNCOUNTED = {
	"not-given": "it is not",
	empty: "it is empty",
	text: "it is a text that signs nobody in",
	unreleased: "it is, and no release of the action has such an input, so it is ignored",
	"access-token-as-key": "it is an access token, which api.openai.com refuses"
};
function left(met) {
	return {
		asks: "Do codex-args lead Codex past the action's own proxy?",
		part: PROXY,
		...met
	};
}
function refused(spender, option) {
	const because = `its \`codex-args\` hand ${option} to Codex, and no release of Codex knows it`;
	return {
		outcomes: [{
			kind: "dead",
			spender,
			reason: because,
			cause: {
				kind: "unknown-option",
				name: option
			},
			credential: null
		}],
		steps: [{
			asks: "Does Codex know the options in codex-args?",
			outcome: "blocked",
			because
		}]
	};
}
function leftProxy(spender, away, settings) {
	if (require_scan.refusesArguments(spender)) {
		const because = `this release (\`${spender.ref}\`) refuses \`codex-args\` that choose another provider`;
		return {
			outcomes: [{
				kind: "dead",
				spender,
				reason: because,
				cause: ARGUMENTS,
				credential: null
			}],
			steps: [left({
				outcome: "blocked",
				because
			})]
		};
	}
	const settled = require_scan.settleCodex(away, settings);
	const because = "they choose the provider themselves, so Codex asks on in its own order";
	return {
		...settled,
		steps: [left({
			outcome: "decided",
			because
		}), ...settled.steps]
	};
}
function signedIn(spender, { row, name, value }, settings, steps) {
	if (row.kind === "platform-key") {
		const endpoint = spender.inputs.get("responses-api-endpoint");
		return {
			outcomes: [keyed(spender, value, endpoint, settings, [])],
			steps: [...steps, endpointStep(endpoint)]
		};
	}
	const { budget, kind } = row;
	const who = kind === "provider-identity" ? `the input ${name}` : require_scan.valueName(value);
	return {
		outcomes: [require_scan.chargeOf(spender, {
			budget,
			route: ROUTES[budget],
			payer: require_scan.payer(kind, who, budget),
			provider: budget === "other" ? "Amazon Bedrock" : null,
			confidence: "likely",
			doubts: [require_scan.doubtAt("payer", spender, `the action signs in with its input \`${name}\``)],
			evidence: require_scan.trailOf(spender, value)
		}, value)],
		steps
	};
}
const ROUTES = {
	api: "codex-api-key",
	subscription: "codex-signed-in",
	other: "other-provider"
};
function withoutKey(spender, all, settings, steps) {
	const { proxy, files } = spender.home;
	const asks = "Did an earlier step of the job leave the action's proxy running?";
	if (proxy !== void 0) return {
		outcomes: [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)],
		steps: [
			...steps,
			{
				asks,
				outcome: "decided",
				because: `one did, with \`${require_scan.valueName(proxy.key)}\``
			},
			endpointStep(proxy.endpoint)
		]
	};
	const nobody = unsigned(spender, all, files.has("auth.json"));
	const because = "none did, so the action waits for one and fails";
	return {
		outcomes: [{
			kind: "dead",
			spender,
			...nobody
		}],
		steps: [...steps, {
			asks,
			outcome: "blocked",
			because
		}]
	};
}
function unsigned(spender, all, login) {
	const early = all.find(({ counts }) => counts === "unreleased");
	if (early !== void 0) return {
		reason: `no release of it has an input \`${early.name}\`, so it gets no \`openai-api-key\` and fails`,
		cause: REFUSED,
		credential: early.row.kind === "provider-identity" ? null : require_scan.valueName(early.value) || null
	};
	const wrong = require_scan.misspelt(spender);
	if (wrong !== void 0) return {
		reason: `it has no input \`${wrong.given}\` (did you mean \`${wrong.meant}\`?), so it gets no key and fails`,
		cause: REFUSED,
		credential: require_scan.valueName(spender.inputs.get(wrong.given)) || null
	};
	const unused = login ? "; it does not use the auth.json in its Codex home" : "";
	return {
		reason: `${all.some(({ counts, row }) => counts === "text" && row.kind === "platform-key") ? "what it is given as `openai-api-key` is no key" : "it has no `openai-api-key`"}${unused}`,
		cause: login ? { kind: "login-not-used" } : REFUSED,
		credential: null
	};
}
const AWAY = /^(?:--oss|--profile(?:=.*)?|-p|--ignore-user-config)$|^(?:-c|--config)?=?model_provider\s*=/;
function leavesProxy(spender) {
	const { words, values } = require_scan.actionArguments(spender.inputs);
	if (!words.some((word) => AWAY.test(word))) return void 0;
	const args = [require_scan.literal$1("exec"), ...values];
	return {
		...spender,
		kind: "codex-cli",
		args,
		version: spender.inputs.get("codex-version"),
		project: void 0
	};
}
// src/payer/mention.ts
function settleMention(spender) {
	const token = require_scan.origins(spender.token);
	const byDefaultToken = token.length > 0 && token.every((o) => o.kind === "github-token");
	const own = {
		...spender.token,
		alternatives: spender.token.alternatives.filter(({ pieces }) => !pieces.every(({ kind }) => kind === "github-token"))
	};
	const name = byDefaultToken ? "github.token" : require_scan.valueName(own);
	const charge = require_scan.chargeOf(spender, {
		budget: "subscription",
		route: "chatgpt-plan",
		payer: require_scan.payer("chatgpt-account", name === "" ? "a ChatGPT account that the files do not show" : `the ChatGPT account connected to ${require_scan.nameInWords(name)}`, "subscription"),
		confidence: byDefaultToken ? "possible" : spender.certainty === "certain" ? "likely" : spender.certainty,
		...byDefaultToken ? { unsure: "spending" } : {},
		doubts: [byDefaultToken ? require_scan.doubtAt("call", spender, "Codex answers to the default token, which it is reported not to") : require_scan.doubtAt("payer", spender, "whoever owns the token connected a ChatGPT account to it")],
		notes: byDefaultToken ? ["Posted with the default token: Codex is reported to answer that an account must be connected, and to spend nothing."] : [],
		evidence: require_scan.trailOf(spender, byDefaultToken ? spender.token : own)
	}, spender.token);
	const because = `it is posted with ${require_scan.valueName(spender.token) || "a token that the files do not show"}, and Codex charges the ChatGPT account connected to its owner; no API key can pay`;
	return {
		outcomes: [charge],
		steps: [{
			asks: "Whose comment is it?",
			outcome: "decided",
			because
		}]
	};
}
// src/payer/remote.ts
const TELLING_PATH = /uses:\s*["']?[\w.-]+\/[^\s"']*\.github\/workflows\//;
function settleRemote(spender, settings) {
	return {
		outcomes: outcomesOf$1(spender, settings),
		steps: [handedStep(spender)]
	};
}
function handedStep({ uses, secrets }) {
	const names = secrets === "inherit" ? [] : [...secrets.values()].map((v) => `\`${require_scan.valueName(v)}\``);
	return {
		asks: "Which credentials are handed to the other workflow by name?",
		outcome: "blocked",
		because: `${secrets === "inherit" ? "all secrets are inherited" : names.join(", ") || "none are"}; what \`${uses}\` does with them stands in another repository`
	};
}
function outcomesOf$1(spender, settings) {
	const handed = spender.secrets === "inherit" ? [] : [...spender.secrets];
	const payers = handed.flatMap(([name, value]) => {
		const hint = require_scan.classifyName(name, settings.hints) ?? require_scan.classifyName(require_scan.valueName(value).replace(/^(?:secrets|vars)\./, ""), settings.hints);
		const shown = require_scan.valueName(value) || name;
		if (hint?.kind === "platform-key") return [require_scan.payer("platform-key", shown, "api")];
		if (hint?.kind === "provider-key") return [require_scan.payer("provider-key", shown, "other")];
		if (hint?.kind === "chatgpt-auth-file" || hint?.kind === "access-token") return [require_scan.payer(hint.kind, shown, "subscription")];
		return [];
	});
	const settledBy = `what it does; ${spender.tried ? "its files could not be read" : "its files are in another repository (`--online` reads them)"}`;
	const budgets = new Set(payers.map((p) => p.budget));
	const [only] = payers;
	if (only !== void 0 && budgets.size === 1) {
		const route = only.budget === "api" ? "openai-api" : only.budget === "subscription" ? "codex-signed-in" : "other-provider";
		const value = handed.find(([, v]) => require_scan.valueName(v) === only.name)?.[1];
		return [require_scan.chargeOf(spender, {
			budget: only.budget,
			route,
			payer: only,
			...only.budget === "other" ? { provider: billerOf(spender, only.name) } : {},
			confidence: "likely",
			unsure: "spending",
			settledBy,
			evidence: require_scan.trailOf(spender, value)
		}, ...handed.map(([, one]) => one))];
	}
	if (payers.length > 0) return [open(spender, payers, settledBy)];
	if (tells(spender)) return [open(spender, [require_scan.payer("unknown", `whatever \`${spender.uses}\` signs in with`, "unclear")], settledBy)];
	return [];
}
function billerOf({ secrets }, shown) {
	const name = (secrets === "inherit" ? [] : [...secrets]).find(([, value]) => require_scan.valueName(value) === shown)?.[0] ?? shown;
	const hint = require_scan.classifyName(name) ?? require_scan.classifyName(shown.replace(/^(?:secrets|vars)\./, ""));
	return (hint && require_scan.providerById(hint.provider)?.title) ?? null;
}
function tells({ uses, secrets, inputs }) {
	const [owner = "", repository = "", ...path] = require_scan.withoutVersion(uses).split("/");
	const handed = secrets === "inherit" || secrets.size > 0;
	return require_scan.TELLS_OF_MODELS.test(path.at(-1) ?? "") || handed && [withoutOwner(repository, owner), ...inputs].some((name) => require_scan.TELLS_OF_MODELS.test(name));
}
function withoutOwner(repository, owner) {
	return repository.toLowerCase().startsWith(owner.toLowerCase()) ? repository.slice(owner.length) : repository;
}
function open(spender, candidates, settledBy) {
	return require_scan.chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates,
		settledBy,
		evidence: require_scan.trailOf(spender, void 0)
	}, ...spender.secrets === "inherit" ? [] : spender.secrets.values());
}
// src/payer/software-bill.ts
function billOf(use, settings, spender) {
	const { bill, steps } = decided(use, settings, spender);
	const { kind, certainty } = spender;
	return {
		bill,
		steps: kind === "opaque" && certainty !== "certain" ? steps.map((step) => step.outcome === "decided" ? {
			...step,
			assumed: "perhaps"
		} : step) : steps
	};
}
function decided(use, settings, spender) {
	const host = byHost(use, settings, spender);
	if (host.bill !== void 0) return {
		bill: host.bill,
		steps: [host.step, credentialStep(use)]
	};
	const crossing = crossingCredentials(use, settings);
	if (crossing.length > 0) {
		const names = crossing.map(({ name }) => `\`${name}\``);
		return {
			bill: {
				kind: "open",
				settledBy: `which of ${names.join(", ")} is set`,
				candidates: crossing
			},
			steps: [host.step, {
				asks: "Could credentials of two budgets be sent?",
				outcome: "blocked",
				because: `whichever of ${require_scan.listed(names)} is set pays`
			}]
		};
	}
	const list = listOfConfigurations(use, settings);
	if (list !== void 0) return {
		bill: list.bill,
		steps: [host.step, list.step]
	};
	const { bill, because } = byProvider(use, spender);
	const step = {
		asks: "Who bills for it?",
		outcome: "decided",
		because
	};
	return {
		bill: bill.kind === "paid" && host.unless !== void 0 ? {
			...bill,
			unless: host.unless
		} : bill,
		steps: [
			host.step,
			step,
			credentialStep(use)
		]
	};
}
function byProvider(use, { certainty }) {
	const provider = require_scan.providerById(use.provider);
	if (provider === void 0) return {
		bill: {
			kind: "paid",
			budget: "other",
			provider: use.provider
		},
		because: `${use.provider} bills its own customers`
	};
	const { budget, title } = provider;
	return budget === "none" ? {
		bill: { kind: "free" },
		because: `${title} costs nothing`
	} : {
		bill: {
			kind: "paid",
			budget,
			provider: title
		},
		because: `${use.ground === void 0 ? "" : `${use.ground.says}, and `}${title} ${certainty === "certain" ? "bills" : "would bill"} for every request`
	};
}
function byHost(use, settings, at) {
	const met = (outcome, because, bill) => ({
		step: {
			asks: "Which host do the requests go to?",
			outcome,
			because
		},
		bill
	});
	if (use.endpoint === void 0) return met("passed", "the files set no address, so the client uses its own");
	const endpoint = require_scan.outsideSource(use.endpoint);
	if (use.endpoint.alternatives.length > 0 && endpoint.alternatives.length === 0 && isKeyOf(use, settings)) {
		const unless = `the address that ${at.path}:${at.line} fills in is another one; the client's own is assumed`;
		return {
			...met("passed", `an expression of the source makes the address`),
			unless
		};
	}
	const shown = shownAddress(endpoint);
	const bills = require_scan.templates(endpoint).map((t) => require_scan.billingOfHost(t.text, settings.host));
	const known = bills.filter((b) => b !== void 0);
	const paid = known.filter(({ budget }) => budget !== "none");
	const counted = paid.length > 0 ? paid : known;
	const [first] = counted;
	if (first !== void 0 && known.length === bills.length && counted.every((b) => b.budget === first.budget)) {
		if (first.through !== void 0 && !bringsKey(use, first.through, settings)) return met("blocked", `${shown}, which passes it on with a key kept in ${first.through}`, {
			kind: "open",
			settledBy: `whose key ${first.through} keeps`,
			candidates: [require_scan.payer("platform-key", `the key kept in ${first.through}`, "api"), require_scan.payer("provider-key", first.through, "other")]
		});
		const whose = first.budget === "api" ? ownerOfKey(use, settings) : void 0;
		if (whose !== void 0) return met("decided", `${shown}, which takes no key of ${whose.title}: that is asked, if anybody`, {
			kind: "paid",
			budget: "other",
			provider: whose.title
		});
		const plan = planAt(first, use);
		if (plan !== void 0 && plan.budget !== "none") return met("decided", `${shown}, where ${plan.title} pays`, {
			kind: "paid",
			budget: plan.budget,
			provider: plan.title
		});
		if (first.budget === "none") return met("decided", `${shown}, a model that costs nothing`, { kind: "free" });
		const local = counted.length < known.length ? " where it is not on the same machine" : "";
		return met("decided", `${shown}, which ${first.provider} bills${local}`, {
			kind: "paid",
			budget: first.budget,
			provider: first.provider
		});
	}
	const provider = require_scan.providerById(use.provider);
	const nameless = use.endpoint.alternatives.every((a) => a.pieces.length === 0);
	const called = require_scan.addressName(endpoint);
	const address = called.includes("one of many texts") ? "" : called;
	if (!nameless && provider !== void 0 && isMoved(provider, address)) {
		const written = /^https?:/.test(address);
		const host = written ? `\`${address}\`` : `the host behind \`${address}\``;
		return met("decided", written ? `${shown} where that is set, else the client\u2019s own; whoever runs it bills` : `the files do not show the host behind ${shown}, and whoever runs it bills`, {
			kind: "paid",
			budget: "other",
			provider: `${provider.title}, or whoever runs ${host} where that is set`
		});
	}
	if (nameless || provider?.budget === "other") return met("passed", `${shown} does not show a host, and does not have to: the provider is known`);
	const keyed = ownerOfKey(use, settings);
	if (keyed !== void 0) return met("decided", `the files do not show ${shown}, and the key is one of ${keyed.title}`, {
		kind: "paid",
		budget: "other",
		provider: keyed.title
	});
	const declared = require_scan.declaredBill(use.credential, settings);
	if (declared !== void 0) return met("decided", `the files do not show ${shown}, and ${byPolicy(declared)}`, declared);
	const name = require_scan.valueName(use.credential) || use.credentialName;
	const [keeper] = require_scan.origins(endpoint).flatMap((one) => one.kind === "output" && one.nameless === true ? [one.of] : []);
	const host = keeper !== void 0 ? `whose key ${keeper} hands over` : address === "" ? `the host that ${at.path}:${at.line} asks` : `the host behind \`${address}\``;
	const elsewhere = keeper === void 0 ? ` at ${address === "" ? "another host" : address}` : "";
	return met("blocked", `the files do not show ${host}`, {
		kind: "open",
		settledBy: host,
		candidates: [require_scan.payer("platform-key", name, "api"), require_scan.payer("provider-key", `${name}${elsewhere}`, "other")]
	});
}
function isKeyOf({ credential, credentialName, provider }, { hints }) {
	return [...require_scan.originNames(credential), credentialName].some((name) => {
		const hint = require_scan.classifyName(name, hints);
		return (hint?.kind === "platform-key" ? "openai" : hint?.provider) === provider;
	});
}
function bringsKey(use, gateway, settings) {
	return use.credential !== void 0 && ownerOfKey(use, settings)?.title !== gateway;
}
function ownerOfKey({ credential }, { hints }) {
	const owners = require_scan.originNames(credential).map((name) => {
		const hint = require_scan.isAnybodys(name) && !hints.has(name.toUpperCase()) ? void 0 : require_scan.classifyName(name, hints);
		return hint?.kind === "provider-key" ? require_scan.providerById(hint.provider ?? "") : void 0;
	});
	const [first] = owners;
	return first?.budget === "other" && owners.every((owner) => owner === first) ? first : void 0;
}
function planAt(asked, use) {
	const plan = require_scan.providerById(use.provider);
	return require_scan.providerById(plan?.planOf ?? "")?.title === asked.provider ? plan : void 0;
}
function isMoved(provider, address) {
	const { budget, hosts } = require_scan.providerById(provider.planOf ?? "") ?? provider;
	return address !== "" && budget === "other" && hosts.length > 0 && !hosts.some((h) => h.startsWith("*"));
}
function shownAddress(endpoint) {
	const [template] = require_scan.templates(endpoint);
	const visible = (require_scan.literalText(endpoint) ?? template?.text ?? "").replace(require_scan.HOLES, "\u2026");
	const shown = visible.replaceAll("\u2026", "") === "" ? require_scan.addressName(endpoint) : visible;
	return shown === "" ? "the address that the source makes" : `\`${shown}\``;
}
const CONFIGURATIONS = /(?:^|_)CONFIG_LIST(?:_JSON)?$/i;
function listOfConfigurations(use, settings) {
	const name = require_scan.valueName(use.credential);
	const kept = require_scan.origins(use.credential ?? require_scan.UNSET).filter(require_scan.isKept);
	const names = [use.credentialName, ...kept.map(({ name: one }) => one)];
	if (kept.length === 0 || !names.some((one) => CONFIGURATIONS.test(one))) return void 0;
	const declared = require_scan.declaredBill(use.credential, settings);
	if (declared !== void 0) return {
		bill: declared,
		step: {
			asks: WHICH_IS_SENT,
			outcome: "decided",
			because: byPolicy(declared)
		}
	};
	return {
		bill: {
			kind: "open",
			settledBy: `whose keys and addresses ${require_scan.nameInWords(name)} lists`,
			candidates: [require_scan.payer("platform-key", name, "api"), require_scan.payer("provider-key", `${name} at another host`, "other")]
		},
		step: {
			asks: WHICH_IS_SENT,
			outcome: "blocked",
			because: `one of those that ${require_scan.nameInWords(name)} lists, and what it lists is not in the files`
		}
	};
}
const WHICH_IS_SENT = "Which credential does it send?";
function byPolicy({ provider }) {
	return `the policy says that the key is one of ${provider}`;
}
function signedInAs(shown) {
	return shown === "a key written in the file" ? "" : ` (\`${shown}\`)`;
}
function credentialStep(use) {
	const name = require_scan.valueName(use.credential);
	const read = use.credentialName;
	const sent = use.header === void 0 ? void 0 : `, sent in the header \`${use.header}\``;
	const because = name === "" ? `none is set in the files${read === "" ? "" : ` (it reads ${read})`}` : use.signedInBy !== void 0 ? `the one that \`${use.signedInBy}\` signed in with${signedInAs(name)}` : `${require_scan.nameInWords(name)}${sent ?? (read === "" || read === name ? "" : `, read as ${read}`)}`;
	return {
		asks: WHICH_IS_SENT,
		outcome: "decided",
		because
	};
}
function crossingCredentials(use, settings) {
	const payers = (use.credential?.alternatives ?? []).flatMap((alternative) => {
		const hint = hintOf(alternative, settings);
		return hint === void 0 ? [] : [hint];
	});
	return new Set(payers.map((p) => p.budget)).size > 1 ? payers : [];
}
function hintOf(alternative, settings) {
	for (const piece of alternative.pieces) {
		if (piece.kind !== "secret" && piece.kind !== "variable") continue;
		const hint = require_scan.classifyName(piece.name, settings.hints);
		if (hint === void 0) continue;
		if (hint.kind === "platform-key") return require_scan.payer("platform-key", require_scan.alternativeName(alternative), "api");
		if (hint.kind === "provider-key") return require_scan.payer("provider-key", require_scan.alternativeName(alternative), "other");
		if (hint.kind === "chatgpt-auth-file" || hint.kind === "access-token") return require_scan.payer(hint.kind, require_scan.alternativeName(alternative), "subscription");
	}
}
// src/payer/software.ts
function settleSoftware(spender, settings) {
	if (spender.idle !== void 0) return idle(spender, spender.idle);
	const living = spender.uses.filter((use) => retiredBehind(use) === void 0).map(withoutSettings).map(byPlan);
	const [gone] = spender.uses.flatMap((use) => retiredBehind(use) ?? []);
	if (living.length === 0 && gone !== void 0) return retired(spender, gone);
	const bills = living.map((use) => ({
		use,
		...billOf(use, settings, spender)
	}));
	const picked = pickedBy(spender, bills);
	return {
		outcomes: outcomesOf(spender, bills, settings, picked),
		steps: picked === void 0 ? bills.flatMap((one) => one.steps) : [pickedStep(picked)]
	};
}
function modelOf({ model = require_scan.UNSET }) {
	const [only, ...more] = require_scan.origins(model).filter((one) => require_scan.isKept(one) || one.kind === "input");
	return only === void 0 || more.length > 0 ? "the model the run is configured with" : `the model that \`${require_scan.originName(only)}\` names`;
}
function pickedBy(spender, bills) {
	const paid = bills.flatMap(({ bill, use }) => bill.kind === "free" ? [] : [{
		bill,
		use
	}]);
	if (new Set(paid.map(({ bill }) => budgetOf(bill))).size < 2) return void 0;
	const chosen = require_scan.chosenBy(paid.map(({ use }) => use.credential));
	if (chosen !== void 0) return `\`${chosen}\``;
	return spender.pick === "any" ? modelOf(spender) : void 0;
}
function pickedStep(by) {
	return {
		asks: "Which of its credentials does it send?",
		outcome: "blocked",
		because: `it is handed those of several, and ${by} picks one`
	};
}
function withoutSettings(use) {
	const names = require_scan.origins(use.credential ?? require_scan.UNSET).filter(require_scan.isKept).map(({ name }) => name);
	if (!(names.length > 0 && names.every(require_scan.isSetting)) || require_scan.classifyName(use.credentialName) !== void 0) return use;
	return {
		...use,
		credential: void 0
	};
}
function byPlan(use) {
	const secrets = require_scan.origins(use.credential ?? require_scan.UNSET).flatMap((one) => one.kind === "secret" ? [one.name] : []);
	return secrets.length > 0 && secrets.every((name) => CLAUDE_TOKEN.test(name)) && use.provider === "anthropic" ? {
		...use,
		provider: "claude-plan"
	} : use;
}
const CLAUDE_TOKEN = /(?:^|_)CLAUDE_CODE_OAUTH_TOKEN(?:_|$)/;
function retiredBehind({ provider, endpoint }) {
	const text = endpoint === void 0 ? void 0 : require_scan.templates(endpoint)[0]?.text;
	const asked = (text === void 0 ? void 0 : require_scan.providerOfUrl(text)?.provider) ?? (endpoint === void 0 ? require_scan.providerById(provider) : void 0);
	return asked?.retired === void 0 ? void 0 : asked;
}
function idle(spender, { because, lacks, permission, nobodys }) {
	const credential = require_scan.valueName(spender.uses[0]?.credential) || null;
	return {
		outcomes: [{
			kind: "dead",
			reason: because,
			cause: {
				kind: nobodys ? "nobodys-token" : "not-started",
				...lacks === void 0 ? {} : { name: lacks },
				...permission === void 0 ? {} : { permission }
			},
			credential,
			spender
		}],
		steps: [{
			asks: nobodys ? "Is its token taken?" : "Does it start anything?",
			outcome: "decided",
			because
		}]
	};
}
function retired(spender, { title, retired: row, source }) {
	const because = `${title} was retired on ${row?.on} and answers every request with 410 (${source})`;
	const credential = require_scan.valueName(spender.uses[0]?.credential) || null;
	return {
		outcomes: [{
			kind: "dead",
			reason: `${title} was retired on ${row?.on} and answers every request with 410`,
			cause: {
				kind: "retired",
				...row === void 0 ? {} : { name: row.instead }
			},
			credential: credential === "github.token" ? null : credential,
			spender
		}],
		steps: [{
			asks: "Does the provider still answer?",
			outcome: "decided",
			because
		}]
	};
}
function budgetOf(bill) {
	return bill.kind === "paid" ? bill.budget : bill.kind;
}
function outcomesOf(spender, bills, settings, picked) {
	const paid = bills.flatMap(({ use, bill, steps }) => bill.kind === "free" ? [] : [{
		use,
		bill,
		steps
	}]);
	if (picked !== void 0) return [unclear(spender, paid.flatMap(({ use, bill }) => candidates(use, bill, settings)), picked)];
	const outcomes = paid.map(({ use, bill, steps }) => {
		return {
			...outcome(spender, use, bill, settings),
			steps
		};
	});
	return spender.pick === "first" ? inOrder(outcomes, paid, settings) : outcomes;
}
function inOrder([first], [own, ...rest], settings) {
	if (first?.kind !== "charge") return [];
	const behind = rest.flatMap(({ use, bill }) => candidates(use, bill, settings));
	const credential = require_scan.valueName(own?.use.credential);
	const next = rest.find(({ use }) => !["", credential].includes(require_scan.valueName(use.credential)));
	const notes = next === void 0 || credential === "" ? [] : [`When ${first.charge.payer?.name ?? credential} is empty, \`${require_scan.valueName(next.use.credential)}\` ${inItsPlace(next)}.`];
	return [{
		...first,
		charge: {
			...first.charge,
			candidates: behind,
			notes
		}
	}];
}
function inItsPlace({ use, bill }) {
	if (bill.kind !== "paid") return "pays: whose bill it is stands in no file";
	const { title } = require_scan.providerById(use.provider) ?? {};
	return use.endpoint !== void 0 && bill.budget === "other" && bill.provider !== title ? `is sent to ${bill.provider} instead` : `pays: ${bill.provider}`;
}
function outcome(spender, use, bill, settings) {
	switch (bill.kind) {
		case "open": return unclear(spender, bill.candidates, bill.settledBy, use);
		case "paid": {
			const shown = require_scan.valueName(use.credential);
			const name = shown === "" ? `no credential in sight (${use.credentialName || bill.provider})` : use.signedInBy === void 0 ? shown : `the identity of \`${use.signedInBy}\`${signedInAs(shown)}`;
			return require_scan.chargeOf(spender, {
				budget: bill.budget,
				route: routeOf(use, bill.budget),
				payer: {
					...require_scan.payer(kindOf(use, bill, settings), name, bill.budget, accountOf(spender, use, bill)),
					...shown === "" ? { inFiles: false } : {}
				},
				...underGuard(spender, use),
				...bill.unless === void 0 ? {} : assumed(spender, bill.unless),
				provider: bill.budget === "other" ? bill.provider : null,
				evidence: require_scan.trailOf(spender, use.credential, [...use.ground?.trail ?? [], ...use.endpoint?.alternatives[0]?.trail ?? []], use.way)
			}, use.credential);
		}
		default: return bill;
	}
}
function underGuard({ certainty }, use) {
	const guard = require_scan.guardOf(use.credential);
	if (guard === void 0) return {};
	return {
		doubts: [require_scan.doubtAt("start", guard.at, `\`${guard.onlyIf}\``)],
		...certainty === "certain" ? { confidence: "likely" } : {}
	};
}
function assumed(spender, unless) {
	return {
		notes: [`Somebody else bills where ${unless}.`],
		doubts: [require_scan.doubtAt("payer", spender, "the client\u2019s own address is asked")],
		...spender.certainty === "certain" ? {
			confidence: "likely",
			unsure: "payer"
		} : {}
	};
}
function accountOf({ kind, environment }, { account, provider }, { budget }) {
	if (budget !== "api") return {};
	const library = kind !== "http" && provider === "openai";
	const from = (given, name) => require_scan.accountName(given ?? (library ? environment.get(name) : void 0));
	const organization = from(account?.organization, "OPENAI_ORG_ID");
	const project = from(account?.project, "OPENAI_PROJECT_ID");
	return {
		...organization === void 0 ? {} : { organization },
		...project === void 0 ? {} : { project }
	};
}
function routeOf(use, budget) {
	if (budget === "other") return "other-provider";
	if (budget === "subscription") return "codex-signed-in";
	return use.throughCodex === true ? "codex-api-key" : "openai-api";
}
const PLANS = new Set([
	"claude-plan",
	"github-copilot",
	"opencode-go"
]);
function kindOf(use, { budget, provider }, settings) {
	if (budget === "api") return "platform-key";
	if (budget === "subscription") return loginOf(use, settings);
	if (PLANS.has(use.provider) && provider.startsWith(require_scan.providerById(use.provider)?.title ?? "") && use.credential !== void 0) return "provider-plan";
	return use.credential === void 0 || use.signedInBy !== void 0 || require_scan.origins(use.credential).some((o) => o.kind === "github-token") ? "provider-identity" : "provider-key";
}
function loginOf({ credentialName, credential }, { hints }) {
	return [credentialName, ...require_scan.originNames(credential)].map((name) => require_scan.classifyName(name, hints)?.kind).includes("access-token") ? "access-token" : "chatgpt-auth-file";
}
function candidates(use, bill, settings) {
	if (bill.kind === "open") return bill.candidates;
	return [require_scan.payer(kindOf(use, bill, settings), require_scan.valueName(use.credential) || use.credentialName, bill.budget)];
}
function unclear(spender, who, settledBy, use) {
	return require_scan.chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [...who],
		settledBy,
		evidence: require_scan.trailOf(spender, use?.credential ?? spender.uses[0]?.credential, use?.endpoint?.alternatives[0]?.trail, use?.way)
	}, ...(use === void 0 ? spender.uses : [use]).map(({ credential }) => credential));
}
exports.TELLING_PATH = TELLING_PATH;
exports.endpointStep = endpointStep;
exports.keyed = keyed;
exports.settleCodexAction = settleCodexAction;
exports.settleMention = settleMention;
exports.settleRemote = settleRemote;
exports.settleSoftware = settleSoftware;
