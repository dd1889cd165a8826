const require_explain = require("./explain-DcV8tPJ-.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_organisation = require("./organisation-CbnxHMAX.js");
// src/cli/completion.ts
const HELP = `Usage: spend-guard completion SHELL

Prints what makes a shell complete the words of spend-guard: commands, options
and their values, rules. SHELL is bash, zsh or fish.

  bash   eval "$(spend-guard completion bash)"      in ~/.bashrc
  zsh    eval "$(spend-guard completion zsh)"       in ~/.zshrc, behind compinit
  fish   spend-guard completion fish | source       in ~/.config/fish/config.fish

Exit status: 0 printed, 2 bad arguments.
`;
const OPTIONS = {};
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
async function run(words, io) {
	const { positionals } = require_start.readWords(words, OPTIONS);
	const [shell] = positionals;
	if (shell === void 0 || positionals.length > 1) throw new require_start.UsageError(`completion takes one shell: ${SHELLS.join(", ")}`);
	const write = SCRIPTS[require_start.oneOf("completion", shell, SHELLS)];
	io.stdout(write(await Promise.all(require_start.COMMANDS.map(wordsOf))));
	return require_start.EXIT.clean;
}
async function wordsOf({ name, title, load }) {
	const { OPTIONS: own, FORMATS: formats = [] } = await load();
	return {
		name,
		title,
		flags: Object.keys({
			...own,
			...require_start.COMMON_OPTIONS
		}).map((flag) => `--${flag}`),
		formats,
		operands: OPERANDS[name] ?? []
	};
}
const OPERANDS = {
	explain: [require_explain.BUDGETS, ...require_scan.RULE_IDS],
	completion: SHELLS,
	usage: ["sync"],
	organisation: require_organisation.VERBS
};
const VALUES = [{
	flag: "--fail-on",
	words: require_scan.FAIL_ON
}, {
	flag: "--visibility",
	words: require_scan.VISIBILITIES
}];
function valuesOf(commands) {
	return [...commands.filter(({ formats }) => formats.length > 0).map(({ name, formats }) => ({
		flag: "--format",
		of: name,
		words: formats
	})), ...VALUES];
}
const FILES = [
	"--output",
	"--policy",
	"--baseline",
	"--history-cache",
	"--records",
	"--remote-list",
	"--reports",
	"--cache",
	"--since",
	"--owners"
];
const SCRIPTS = {
	bash,
	zsh,
	fish
};
function bash(commands) {
	const values = valuesOf(commands).map(({ flag, of = "*", words }) => `${of}\\ ${flag}) words="${words.join(" ")}" ;;`);
	const own = commands.map(({ name, flags, operands }) => `${name}) words="${[...operands, ...flags].join(" ")}" ;;`);
	return `# bash completion of spend-guard
_spend_guard() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=
  case "\${COMP_WORDS[1]} $before" in
    ${values.join("\n    ")}
    ${FILES.map((flag) => `*\\ ${flag}`).join("|")}) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words="${[
		...commands.map(({ name }) => name),
		"--help",
		"--version"
	].join(" ")}"
  elif [[ -z $words ]]; then
    case "\${COMP_WORDS[1]}" in
      ${own.join("\n      ")}
    esac
    [[ $word == -* ]] || COMPREPLY=($(compgen -d -- "$word"))
  fi
  COMPREPLY+=($(compgen -W "$words" -- "$word"))
}
complete -o filenames -F _spend_guard spend-guard
`;
}
function zsh(commands) {
	const described = commands.map(({ name, title }) => `'${name}:${quoted(title)}'`);
	const values = valuesOf(commands).map(({ flag, of = "*", words }) => `${of}\\ ${flag}) compadd -- ${words.join(" ")}; return ;;`);
	const own = commands.map(({ name, flags, operands }) => `${name}) compadd -- ${[...operands, ...flags].join(" ")} ;;`);
	return `#compdef spend-guard
_spend_guard() {
  local -a commands=(
    ${described.join("\n    ")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "\${words[2]} \${words[CURRENT-1]}" in
    ${values.join("\n    ")}
    ${FILES.map((flag) => `*\\ ${flag}`).join("|")}) _files; return ;;
  esac
  case "\${words[2]}" in
    ${own.join("\n    ")}
  esac
  _files -/
}
compdef _spend_guard spend-guard
`;
}
function fish(commands) {
	const known = valuesOf(commands);
	return `# fish completion of spend-guard\n${commands.flatMap(({ name, title, flags, operands }) => {
		const here = `-n '__fish_seen_subcommand_from ${name}'`;
		return [
			`complete -c spend-guard -f -n __fish_use_subcommand -a ${name} -d '${quoted(title)}'`,
			...operands.length === 0 ? [`complete -c spend-guard -f ${here} -a '(__fish_complete_directories)'`] : [`complete -c spend-guard -f ${here} -a '${operands.join(" ")}'`],
			...flags.map((flag) => {
				const values = known.find((one) => one.flag === flag && (one.of ?? name) === name);
				const takes = values !== void 0 ? ` -x -a '${values.words.join(" ")}'` : "";
				return `complete -c spend-guard ${here} -l ${flag.slice(2)}${takes || (FILES.includes(flag) ? " -r -F" : "")}`;
			})
		];
	}).join("\n")}\n`;
}
function quoted(text) {
	return text.replaceAll("'", "\u2019");
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;
