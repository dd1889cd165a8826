import { isUtility } from '../utilities.ts';

/**
 * Commands beside the ordinary utilities (`knowledge/utilities.ts`) that call no model whatever stands in their environment: shell builtins, the tools of a
 * Unix system, version control and installers. With a key in reach they expose it and do not spend.
 * One line a family; extend it with the family's manual as the source.
 */
const FAMILIES: readonly string[] = [
  // Shell builtins: https://www.gnu.org/software/bash/manual/bash.html#Shell-Builtin-Commands
  'shopt break continue trap wait let getopts mapfile readarray ulimit umask alias dirs pwd times kill jobs disown exec command builtin',
  // GNU coreutils, findutils, grep, sed, awk, diffutils: https://www.gnu.org/software/coreutils/manual/
  'sync dd mktemp nl paste join comm split csplit fold fmt expand seq date id whoami who groups uname hostname env printenv nproc tty uptime yes factor md5 b2sum shuf timeout expr nice nohup stdbuf locate mawk patch column tac',
  // Archives, keys and downloads to a file
  'codesign rcodesign xcrun security productsign notarytool signtool jarsigner apksigner zipalign minisign signify xz bzip2 7z ssh-keygen ssh-keyscan ssh-agent ssh-add rsync ssh',
  // Data on the command line
  'xmllint xmlstarlet gomplate',
  // Version control and GitHub's own command line: https://cli.github.com/manual/ (comments and models are looked at first)
  'hub svn hg git-lfs',
  // System: packages, services, users, processes
  'apt apt-get dpkg yum dnf apk brew choco winget snap systemctl service sysctl sudo su ps pkill killall top free lsof ip ifconfig whereis uuidgen uuid ping nslookup dig nc netstat ss hostnamectl locale locale-gen update-alternatives useradd usermod groupadd chsh xvfb-run script unbuffer chronic setsid ionice flock watch caffeinate direnv nvidia-smi rocm-smi nvcc',
  // Language tool chains that install or compile and start nothing of the project
  'gem bundle nvm fnm rustup rustc javac gcc g++ clang cmake ninja ld strip corepack',
  // Clouds, clusters and images: they deploy what may spend elsewhere, which is no CI spend
  'buildah skopeo helm kustomize terraform tofu terragrunt pulumi flyctl fly vercel netlify wrangler heroku railway firebase supabase ansible ansible-playbook packer vault op sops age cosign syft grype trivy semgrep codeql',
  // PowerShell and cmd
  'Write-Host Write-Output Write-Error Write-Warning Rename-Item Set-Item Set-Content Add-Content Out-File Out-Null Select-Object Where-Object ForEach-Object Sort-Object ConvertTo-Json ConvertFrom-Json Expand-Archive Compress-Archive Start-Sleep Join-Path Split-Path Resolve-Path Get-Command Get-Date Import-Module Install-Module Wait-Process Stop-Process Get-Process Should param throw rem copy xcopy rd where findstr chcp setx',
  // Reports to services that are no models
  'codecov coveralls sentry-cli actionlint shellcheck yamllint markdownlint hadolint pre-commit prek twine',
];

const HARMLESS: ReadonlySet<string> = new Set(FAMILIES.flatMap((family) => family.split(' ')));

export function isHarmlessCommand(name: string): boolean {
  return HARMLESS.has(name) || isUtility(name);
}
