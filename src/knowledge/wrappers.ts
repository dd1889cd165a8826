import { groupBy } from '../support/group.ts';
import type { Loads } from './loaders.ts';
import type { Dialect } from './shells.ts';

/** A program that starts another program which its arguments name. */
export interface Wrapper {
  readonly name: string;
  /** Words that must follow the name (flags may stand between): `op run`. */
  readonly subcommand?: string;
  /** Flags that take the next word as their value. */
  readonly valued?: readonly string[];
  /** Words between the flags and the inner command; `--`: everything up to a `--`. */
  readonly operands?: number | '--';
  /** Flags behind which the inner command stands, as behind `--`. */
  readonly begins?: readonly string[];
  /** Flags with which nothing is started. */
  readonly unless?: readonly string[];
  /** Only with one of these as its operand does it start something here: `ssh localhost`. */
  readonly only?: readonly string[];
  /** What stands where the inner command would is a command line: its words joined, or one word alone. */
  readonly takesLine?: 'words' | 'one';
  /** Flags whose value is a whole command line. */
  readonly script?: readonly string[];
  /** `NAME=value` words before the inner command are set for it. */
  readonly assigns?: boolean;
  /** Flags that take one variable away / hand over nothing / hand over everything after all. */
  readonly unsets?: readonly string[];
  readonly clears?: readonly string[] | 'unless kept';
  readonly keeps?: readonly string[];
  /** Flags that set a variable (`-e NAME=value`), or hand it on (`-e NAME`). */
  readonly sets?: readonly string[];
  /** Flags that say where the program runs. */
  readonly directory?: readonly string[];
  /** It stops what it starts after a time. */
  readonly ends?: true;
  /** It puts secrets into the environment of what it starts: whose, `vaults.ts` says by its name and subcommand. */
  readonly keeper?: true;
  /** It puts what stands in files of variables there. */
  readonly loads?: Loads;
  readonly source: string;
}

const COREUTILS = 'https://www.gnu.org/software/coreutils/manual/coreutils.html';
const BASH = 'https://www.gnu.org/software/bash/manual/bash.html';
const UTIL_LINUX = 'https://man7.org/linux/man-pages/man1';

const WRAPPERS: readonly Wrapper[] = [
  {
    // The sudoers default `env_reset` hands over nothing but a short list unless told otherwise.
    name: 'sudo',
    valued: split(
      '-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T --command-timeout -U --other-user',
    ),
    unless: split('-l --list -v --validate -e --edit -K -V --version'),
    assigns: true,
    clears: 'unless kept',
    keeps: split('-E --preserve-env'),
    directory: split('-D --chdir'),
    source: 'https://www.sudo.ws/docs/man/sudo.man/',
  },
  {
    name: 'env',
    valued: split('-u --unset -C --chdir'),
    script: split('-S --split-string'),
    assigns: true,
    unsets: split('-u --unset'),
    clears: split('-i --ignore-environment -'),
    directory: split('-C --chdir'),
    source: `${COREUTILS}#env-invocation`,
  },
  {
    name: 'timeout',
    valued: split('-k --kill-after -s --signal'),
    operands: 1,
    ends: true,
    source: `${COREUTILS}#timeout-invocation`,
  },
  {
    name: 'gtimeout',
    valued: split('-k --kill-after -s --signal'),
    operands: 1,
    ends: true,
    source: `${COREUTILS}#timeout-invocation`,
  },
  { name: 'time', valued: split('-f --format -o --output'), source: `${UTIL_LINUX}/time.1.html` },
  { name: 'nice', valued: split('-n --adjustment'), source: `${COREUTILS}#nice-invocation` },
  { name: 'ionice', valued: split('-c -n -t'), source: `${UTIL_LINUX}/ionice.1.html` },
  { name: 'nohup', source: `${COREUTILS}#nohup-invocation` },
  {
    name: 'stdbuf',
    valued: split('-i --input -o --output -e --error'),
    source: `${COREUTILS}#stdbuf-invocation`,
  },
  ...['tini', 'dumb-init', 'dbus-run-session', 'catatonit'].map((name) => ({
    name,
    valued: split('-e -p --config-file'),
    source: 'https://github.com/krallin/tini',
  })),
  ...['gosu', 'su-exec', 'faketime'].map((name) => ({
    name,
    operands: 1,
    source: 'https://github.com/tianon/gosu',
  })),
  ...['aws-vault', 'chamber'].map((name) => ({
    name,
    subcommand: 'exec',
    operands: '--' as const,
    keeper: true as const,
    source: 'https://github.com/99designs/aws-vault/blob/master/USAGE.md',
  })),
  { name: 'sshpass', valued: split('-p -f -d -P'), source: 'https://linux.die.net/man/1/sshpass' },
  {
    name: 'env-cmd',
    valued: split('-f --file -e --environments -r --rc-file'),
    loads: {
      files: ['.env'],
      flags: split('-f --file'),
      over: 'always',
      yields: ['--no-override'],
    },
    source: 'https://github.com/toddbluhm/env-cmd',
  },
  { name: 'setsid', source: `${UTIL_LINUX}/setsid.1.html` },
  { name: 'unbuffer', source: 'https://linux.die.net/man/1/unbuffer' },
  { name: 'chronic', source: 'https://manpages.debian.org/chronic' },
  {
    name: 'xargs',
    valued: split(
      '-I -n -P -L -d -a -E -s --max-args --max-procs --max-lines --delimiter --replace --arg-file',
    ),
    source: 'https://www.gnu.org/software/findutils/manual/html_node/find_html/xargs-options.html',
  },
  {
    name: 'flock',
    valued: split('-w --timeout -E --conflict-exit-code'),
    operands: 1,
    script: split('-c --command'),
    source: `${UTIL_LINUX}/flock.1.html`,
  },
  {
    name: 'script',
    valued: split('-E -I -m -o -O -B -T'),
    operands: '--',
    script: split('-c --command'),
    source: `${UTIL_LINUX}/script.1.html`,
  },
  {
    name: 'su',
    valued: split('-s --shell -g -G -w'),
    operands: '--',
    script: split('-c --command'),
    source: `${UTIL_LINUX}/su.1.html`,
  },
  {
    name: 'xvfb-run',
    valued: split('-e -f -n -p -s -w --server-num --server-args --error-file'),
    source: 'https://manpages.debian.org/xvfb-run',
  },
  { name: 'command', unless: split('-v -V'), source: `${BASH}#index-command` },
  { name: 'builtin', source: `${BASH}#index-builtin` },
  { name: 'exec', valued: ['-a'], clears: ['-c'], source: `${BASH}#index-exec` },
  {
    name: 'corepack',
    unless: split('enable disable prepare install use up pack hydrate cache'),
    source: 'https://github.com/nodejs/corepack#readme',
  },
  {
    name: 'dotenv',
    subcommand: 'run',
    valued: split('-f --file -q --quote -e --export'),
    loads: {
      files: ['.env'],
      flags: split('-f --file'),
      over: 'always',
      yields: ['--no-override'],
    },
    source: 'https://github.com/theskumar/python-dotenv#command-line-interface',
  },
  {
    name: 'dotenv',
    valued: split('-e -f -v -c --path'),
    sets: ['-v'],
    loads: { files: ['.env'], flags: split('-e -f --path'), over: split('-o --override') },
    source: 'https://github.com/entropitor/dotenv-cli#readme',
  },
  {
    name: 'bundle',
    subcommand: 'exec',
    valued: split('--gemfile'),
    source: 'https://bundler.io/man/bundle-exec.1.html',
  },
  {
    name: 'dotenvx',
    subcommand: 'run',
    valued: split('-f --env-file -fk --env-keys-file --env -e'),
    sets: split('--env -e'),
    loads: { files: ['.env'], flags: split('-f --env-file'), over: split('-o --overload') },
    operands: '--',
    keeper: true,
    source: 'https://dotenvx.com/docs/advanced/run',
  },
  {
    name: 'op',
    subcommand: 'run',
    valued: split('--env-file --account --environment'),
    loads: { files: [], flags: ['--env-file'], lastWins: true, over: 'always' },
    operands: '--',
    keeper: true,
    source: 'https://developer.1password.com/docs/cli/reference/commands/run/',
  },
  {
    name: 'doppler',
    subcommand: 'run',
    valued: split('-p --project -c --config -t --token --mount --mount-format --fallback'),
    operands: '--',
    script: ['--command'],
    keeper: true,
    source: 'https://docs.doppler.com/docs/cli',
  },
  {
    name: 'infisical',
    subcommand: 'run',
    valued: split('--env --path --projectId --token --tags --domain'),
    operands: '--',
    script: ['--command'],
    keeper: true,
    source: 'https://infisical.com/docs/cli/commands/run',
  },
  {
    name: 'aws-vault',
    subcommand: 'exec',
    valued: split('-d --duration -t --mfa-token --region'),
    operands: 1,
    keeper: true,
    source: 'https://github.com/99designs/aws-vault/blob/master/USAGE.md',
  },
  {
    name: 'chamber',
    subcommand: 'exec',
    operands: '--',
    keeper: true,
    source: 'https://github.com/segmentio/chamber#exec',
  },
  {
    name: 'teller',
    subcommand: 'run',
    valued: split('-c --config'),
    operands: '--',
    keeper: true,
    source: 'https://github.com/tellerops/teller#readme',
  },
  {
    name: 'bws',
    subcommand: 'run',
    valued: split('-t --access-token -p --profile --project-id --shell'),
    operands: '--',
    takesLine: 'words',
    keeper: true,
    source: 'https://bitwarden.com/help/secrets-manager-cli/#run',
  },
  {
    name: 'phase',
    subcommand: 'run',
    valued: split('--env --app --app-id --tags --path'),
    takesLine: 'words',
    keeper: true,
    source: 'https://docs.phase.dev/cli/commands',
  },
  {
    name: 'esc',
    subcommand: 'run',
    valued: split('--env -e'),
    operands: '--',
    keeper: true,
    source: 'https://www.pulumi.com/docs/esc/cli/commands/esc_run/',
  },
  {
    name: 'ksm',
    subcommand: 'exec',
    operands: '--',
    keeper: true,
    source:
      'https://docs.keeper.io/en/keeperpam/secrets-manager/secrets-manager-command-line-interface',
  },
  {
    name: 'summon',
    valued: split('-p --provider -e --environment -f --filename --yaml -D --base -i --ignore'),
    keeper: true,
    source: 'https://github.com/cyberark/summon#readme',
  },
  {
    name: 'envconsul',
    valued: split(
      '-config -consul-addr -consul-token -exec -log-level -prefix -secret -vault-addr -vault-token',
    ),
    keeper: true,
    source: 'https://github.com/hashicorp/envconsul#usage',
  },
  {
    name: 'vault-env',
    keeper: true,
    source: 'https://github.com/bank-vaults/vault-env#readme',
  },
  {
    name: 'berglas',
    subcommand: 'exec',
    operands: '--',
    keeper: true,
    source: 'https://github.com/GoogleCloudPlatform/berglas#exec',
  },
  {
    name: 'envchain',
    operands: 1,
    source: 'https://github.com/sorah/envchain#readme',
  },
  {
    name: 'direnv',
    subcommand: 'exec',
    operands: 1,
    loads: { files: ['.envrc'], over: 'always', above: true, folder: true },
    source: 'https://direnv.net/man/direnv.1.html',
  },
  {
    name: 'mise',
    subcommand: 'exec',
    operands: '--',
    script: split('-c --command'),
    source: 'https://mise.jdx.dev/cli/exec.html',
  },
  {
    name: 'mise',
    subcommand: 'x',
    operands: '--',
    script: split('-c --command'),
    source: 'https://mise.jdx.dev/cli/exec.html',
  },
  {
    name: 'fnox',
    subcommand: 'exec',
    operands: '--',
    keeper: true,
    source: 'https://fnox.jdx.dev/cli/exec.html',
  },
  {
    name: 'cross-env',
    assigns: true,
    source: 'https://github.com/kentcdodds/cross-env#readme',
  },
  {
    name: 'conda',
    subcommand: 'run',
    valued: split('-n --name -p --prefix --cwd'),
    source: 'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
  },
  {
    name: 'mamba',
    subcommand: 'run',
    valued: split('-n --name -p --prefix --cwd -a --attach'),
    source: 'https://mamba.readthedocs.io/en/latest/user_guide/mamba.html',
  },
  {
    name: 'micromamba',
    subcommand: 'run',
    valued: split('-n --name -p --prefix --cwd -a --attach'),
    source: 'https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html',
  },
  {
    name: 'opentelemetry-instrument',
    valued: split('--traces_exporter --metrics_exporter --logs_exporter --service_name'),
    source: 'https://opentelemetry.io/docs/zero-code/python/',
  },
  { name: 'asdf', subcommand: 'exec', source: 'https://asdf-vm.com/manage/commands.html' },
  {
    name: 'devbox',
    subcommand: 'run',
    valued: split('-c --config -e --env --env-file'),
    sets: split('-e --env'),
    loads: { files: [], flags: ['--env-file'], lastWins: true, over: 'always' },
    source: 'https://www.jetify.com/docs/devbox/cli-reference/devbox-run/',
  },
  ...['develop', 'shell'].map((subcommand) => ({
    name: 'nix',
    subcommand,
    operands: '--' as const,
    begins: split('-c --command'),
    source: `https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-${subcommand}`,
  })),
  {
    name: 'nix-shell',
    valued: split('-p --packages -I -A'),
    operands: '--',
    script: split('--run --command'),
    source: 'https://nix.dev/manual/nix/latest/command-ref/nix-shell',
  },
  {
    name: 'sops',
    subcommand: 'exec-env',
    operands: 1,
    takesLine: 'words',
    keeper: true,
    source: 'https://getsops.io/docs/#passing-secrets-to-other-processes',
  },
  ...['new-session', 'new', 'new-window', 'neww'].map((subcommand) => ({
    name: 'tmux',
    subcommand,
    valued: split('-c -e -f -F -n -s -t -x -y'),
    sets: ['-e'],
    directory: ['-c'],
    takesLine: 'one' as const,
    source: 'https://man7.org/linux/man-pages/man1/tmux.1.html',
  })),
  {
    // What `--exclude-env` keeps from the agent its proxy adds to the requests: that key pays all the same.
    name: 'awf',
    valued: split('--exclude-env --allow-domains --env -e --mount -v --container-workdir'),
    operands: '--',
    takesLine: 'one',
    source: 'https://github.com/github/gh-aw-firewall#readme',
  },
  {
    // A login on the same machine: its environment is a new one.
    name: 'ssh',
    valued: split('-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w'),
    operands: 1,
    only: split('localhost 127.0.0.1 ::1'),
    takesLine: 'words',
    clears: 'unless kept',
    source: 'https://man.openbsd.org/ssh.1',
  },
  {
    name: 'runuser',
    valued: split('-u --user -g --group -G --supp-group -s --shell -w --whitelist-environment'),
    script: split('-c --command'),
    source: `${UTIL_LINUX}/runuser.1.html`,
  },
  { name: 'gosu', operands: 1, source: 'https://github.com/tianon/gosu#readme' },
  { name: 'su-exec', operands: 1, source: 'https://github.com/ncopa/su-exec#readme' },
  {
    name: 'doas',
    valued: split('-u -C'),
    clears: 'unless kept',
    source: 'https://man.openbsd.org/doas.1',
  },
  {
    name: 'watch',
    valued: split('-n --interval'),
    takesLine: 'words',
    source: `${UTIL_LINUX}/watch.1.html`,
  },
  {
    name: 'Start-Process',
    valued: split(
      '-WorkingDirectory -Verb -WindowStyle -RedirectStandardOutput -RedirectStandardError -RedirectStandardInput -Credential -Environment',
    ),
    begins: ['-FilePath'],
    source:
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process',
  },
  {
    name: 'caffeinate',
    valued: split('-t -w'),
    source: 'https://ss64.com/mac/caffeinate.html',
  },
];

const BY_NAME = groupBy(WRAPPERS, ({ name }) => name);

/** The rows of a name, the ones with a subcommand first where the table has them first. */
export function wrappersNamed(name: string): readonly Wrapper[] | undefined {
  return BY_NAME.get(name);
}

/** Programs that read a command line or a script of their own. */
export const SHELLS: ReadonlyMap<string, Dialect> = new Map([
  ['bash', 'bash'],
  ['sh', 'bash'],
  ['dash', 'bash'],
  ['zsh', 'bash'],
  ['ksh', 'bash'],
  ['ash', 'bash'],
  ['pwsh', 'powershell'],
  ['powershell', 'powershell'],
  ['cmd', 'cmd'],
]);

function split(words: string): readonly string[] {
  return words.split(' ');
}
