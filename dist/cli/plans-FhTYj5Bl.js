// src/knowledge/plans.ts
const PLAN_KINDS = [
	"free",
	"go",
	"plus",
	"pro",
	"business",
	"edu",
	"enterprise"
];
const SEATS = ["full", "codex-only"];
const CREDITS = [
	"none",
	"own",
	"shared",
	"contract"
];
const AT_LIMIT = {
	free: "at the limit: wait for the reset, or upgrade; no credits",
	go: "at the limit: wait for the reset, or upgrade; no credits",
	plus: "at the limit: wait for the reset, take a smaller model, buy credits, or upgrade",
	pro: "at the limit: wait for the weekly reset, take a smaller model, or buy credits",
	business: "at the limit: the workspace\u2019s credits, else wait for the reset or ask an administrator",
	edu: "at the limit: the contract\u2019s pool where there is one, else wait or ask an administrator",
	enterprise: "at the limit: the contract\u2019s pool where there is one, else wait or ask an administrator"
};
const FROM = {
	none: "there are no credits: at the limit the run fails",
	own: "credits are the account holder\u2019s own",
	shared: "credits are shared by the workspace; its administrator buys and limits them",
	contract: "credits are a pool of the contract, managed by the organisation"
};
function workspaceSays({ kind, seats, credits, spendControls }) {
	return [
		...seats === "codex-only" ? ["a Codex-only seat includes no usage: credits from first use"] : seats === "full" ? ["what the seat includes is used first, then credits where there are any"] : [],
		...credits === void 0 ? [] : [FROM[credits]],
		AT_LIMIT[kind],
		...spendControls === true ? ["spend controls of the workspace apply; they do not govern the API account"] : []
	];
}
Object.defineProperty(exports, "CREDITS", {
	enumerable: true,
	get: function() {
		return CREDITS;
	}
});
Object.defineProperty(exports, "PLAN_KINDS", {
	enumerable: true,
	get: function() {
		return PLAN_KINDS;
	}
});
Object.defineProperty(exports, "SEATS", {
	enumerable: true,
	get: function() {
		return SEATS;
	}
});
Object.defineProperty(exports, "workspaceSays", {
	enumerable: true,
	get: function() {
		return workspaceSays;
	}
});
