#!/usr/bin/env node
import { t as suggest } from "./suggest-CRsHvLEb.js";
import { d as terminal } from "./escape-BdJQTp1r.js";
import { t as VERSION } from "./version-DMbIZ0Nl.js";
import { i as EXIT, t as UsageError } from "./usage-B3MuqzIJ.js";
// src/cli/commands.ts
const COMMANDS = [
	{
		name: "scan",
		title: "Say for every job who pays, and judge it by the policy",
		load: () => import("./scan-CMi1srrG.js")
	},
	{
		name: "why",
		title: "Say for one job step by step how that follows",
		load: () => import("./why-DKlA-SuY.js")
	},
	{
		name: "init",
		title: "Write a first policy that declares every job as it is",
		load: () => import("./init-CVlnvmIU.js")
	},
	{
		name: "baseline",
		title: "Tolerate the findings of today, so that only new ones fail",
		load: () => import("./baseline-DcBt2YRW.js")
	},
	{
		name: "fix",
		title: "Carry out the fixes that need no decision",
		load: () => import("./fix-CL1zT5po.js")
	},
	{
		name: "explain",
		title: "Print the page of a rule",
		load: () => import("./explain-DMi-3Qe_.js")
	}
];
const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));
const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join("\n")}

  --version      Print the version
  --help         Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;
// src/cli/run.ts
/** Runs one command; never throws. Gives back the exit status. */
async function runCli(words, io) {
	try {
		return await dispatch(words, io);
	} catch (error) {
		if (error instanceof UsageError) {
			io.stderr(`spend-guard: ${error.message.split("\n").map(terminal).join("\n")}\n`);
			return EXIT.usage;
		}
		const message = error instanceof Error ? error.message : String(error);
		io.stderr(`spend-guard: could not finish: ${terminal(message)}\n`);
		return EXIT.unfinished;
	}
}
async function dispatch(words, io) {
	const [first, ...rest] = words;
	if (first === void 0 || first === "--help" || first === "-h" || first === "help") {
		io.stdout(rest[0] === void 0 ? HELP : (await commandOf(rest[0]).load()).HELP);
		return first === void 0 ? EXIT.usage : EXIT.clean;
	}
	if (first === "--version" || first === "-V") {
		io.stdout(`${VERSION}\n`);
		return EXIT.clean;
	}
	const command = await commandOf(first).load();
	if (rest.includes("--help") || rest.includes("-h")) {
		io.stdout(command.HELP);
		return EXIT.clean;
	}
	return command.run(rest, io);
}
function commandOf(name) {
	const command = COMMANDS.find((c) => c.name === name);
	if (command !== void 0) return command;
	const near = suggest(name, COMMANDS.map((c) => c.name));
	const hint = near === void 0 ? "" : `, did you mean ${near}?`;
	throw new UsageError(`unknown command ${JSON.stringify(name)}${hint} See spend-guard --help`);
}
// src/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.exitCode = await runCli(process.argv.slice(2), {
	stdout: (text) => process.stdout.write(text),
	stderr: (text) => process.stderr.write(text),
	color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
	width: process.stdout.columns,
	today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
	environment: process.env
});
export {};
