import { BUDGETS } from '../policy/explain.ts';
import { RULE_IDS } from '../policy/rules/index.ts';
import { FAIL_ON } from '../report/fail-on.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit.ts';
import { VERBS } from './organisation.ts';
import { VISIBILITIES } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { COMMON_OPTIONS, oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard completion SHELL

Prints what makes a shell complete the words of spend-guard: commands, options
and their values, rules. SHELL is bash, zsh or fish.

  bash   eval "$(spend-guard completion bash)"      in ~/.bashrc
  zsh    eval "$(spend-guard completion zsh)"       in ~/.zshrc, behind compinit
  fish   spend-guard completion fish | source       in ~/.config/fish/config.fish

Exit status: 0 printed, 2 bad arguments.
`;

export const OPTIONS = {};

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { positionals } = readWords(words, OPTIONS);
  const [shell] = positionals;
  if (shell === undefined || positionals.length > 1)
    throw new UsageError(`completion takes one shell: ${SHELLS.join(', ')}`);
  const write = SCRIPTS[oneOf('completion', shell, SHELLS)];
  io.stdout(write(await Promise.all(COMMANDS.map(wordsOf))));
  return EXIT.clean;
}

interface Completed {
  readonly name: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly formats: readonly string[];
  /** What may stand there beside flags; without any it is a folder. */
  readonly operands: readonly string[];
}

async function wordsOf({ name, title, load }: (typeof COMMANDS)[number]): Promise<Completed> {
  const { OPTIONS: own, FORMATS: formats = [] } = await load();
  const flags = Object.keys({ ...own, ...COMMON_OPTIONS }).map((flag) => `--${flag}`);
  return { name, title, flags, formats, operands: OPERANDS[name] ?? [] };
}

const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  explain: [BUDGETS, ...RULE_IDS],
  completion: SHELLS,
  usage: ['sync'],
  organisation: VERBS,
};

/** What the value of an option may be. */
interface Values {
  readonly flag: string;
  /** Of this command only. */
  readonly of?: string;
  readonly words: readonly string[];
}

const VALUES: readonly Values[] = [
  { flag: '--fail-on', words: FAIL_ON },
  { flag: '--visibility', words: VISIBILITIES },
];

function valuesOf(commands: readonly Completed[]): readonly Values[] {
  const formats = commands.filter(({ formats }) => formats.length > 0);
  return [
    ...formats.map(({ name, formats }) => ({ flag: '--format', of: name, words: formats })),
    ...VALUES,
  ];
}

const FILES = [
  '--output',
  '--policy',
  '--baseline',
  '--history-cache',
  '--records',
  '--remote-list',
  '--reports',
  '--cache',
  '--since',
  '--owners',
];

const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], (commands: readonly Completed[]) => string>
> = { bash, zsh, fish };

function bash(commands: readonly Completed[]): string {
  const values = valuesOf(commands).map(
    ({ flag, of = '*', words }) => `${of}\\ ${flag}) words="${words.join(' ')}" ;;`,
  );
  const own = commands.map(
    ({ name, flags, operands }) => `${name}) words="${[...operands, ...flags].join(' ')}" ;;`,
  );
  return `# bash completion of spend-guard
_spend_guard() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=
  case "\${COMP_WORDS[1]} $before" in
    ${values.join('\n    ')}
    ${FILES.map((flag) => `*\\ ${flag}`).join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  if [[ -z $words && $COMP_CWORD -eq 1 ]]; then
    words="${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}"
  elif [[ -z $words ]]; then
    case "\${COMP_WORDS[1]}" in
      ${own.join('\n      ')}
    esac
    [[ $word == -* ]] || COMPREPLY=($(compgen -d -- "$word"))
  fi
  COMPREPLY+=($(compgen -W "$words" -- "$word"))
}
complete -o filenames -F _spend_guard spend-guard
`;
}

function zsh(commands: readonly Completed[]): string {
  const described = commands.map(({ name, title }) => `'${name}:${quoted(title)}'`);
  const values = valuesOf(commands).map(
    ({ flag, of = '*', words }) => `${of}\\ ${flag}) compadd -- ${words.join(' ')}; return ;;`,
  );
  const own = commands.map(
    ({ name, flags, operands }) => `${name}) compadd -- ${[...operands, ...flags].join(' ')} ;;`,
  );
  return `#compdef spend-guard
_spend_guard() {
  local -a commands=(
    ${described.join('\n    ')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "\${words[2]} \${words[CURRENT-1]}" in
    ${values.join('\n    ')}
    ${FILES.map((flag) => `*\\ ${flag}`).join('|')}) _files; return ;;
  esac
  case "\${words[2]}" in
    ${own.join('\n    ')}
  esac
  _files -/
}
compdef _spend_guard spend-guard
`;
}

function fish(commands: readonly Completed[]): string {
  const known = valuesOf(commands);
  const lines = commands.flatMap(({ name, title, flags, operands }) => {
    const here = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c spend-guard -f -n __fish_use_subcommand -a ${name} -d '${quoted(title)}'`,
      ...(operands.length === 0
        ? [`complete -c spend-guard -f ${here} -a '(__fish_complete_directories)'`]
        : [`complete -c spend-guard -f ${here} -a '${operands.join(' ')}'`]),
      ...flags.map((flag) => {
        const values = known.find((one) => one.flag === flag && (one.of ?? name) === name);
        const takes = values !== undefined ? ` -x -a '${values.words.join(' ')}'` : '';
        return `complete -c spend-guard ${here} -l ${flag.slice(2)}${takes || (FILES.includes(flag) ? ' -r -F' : '')}`;
      }),
    ];
  });
  return `# fish completion of spend-guard\n${lines.join('\n')}\n`;
}

/** Inside single quotes of a shell. */
function quoted(text: string): string {
  return text.replaceAll("'", '’');
}
