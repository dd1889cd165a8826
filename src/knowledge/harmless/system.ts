/**
 * Commands that call no model whatever stands in their environment: shell builtins, the tools of a
 * Unix system, version control and installers. With a key in reach they expose it and do not spend.
 * One line a family; extend it with the family's manual as the source.
 */
const FAMILIES: readonly string[] = [
  // Shell builtins: https://www.gnu.org/software/bash/manual/bash.html#Shell-Builtin-Commands
  '[ [[ test true false : set unset shopt echo printf read exit return break continue shift trap wait export declare local readonly source eval let getopts mapfile readarray type hash ulimit umask alias cd pushd popd dirs pwd times kill jobs disown exec command builtin sleep',
  // GNU coreutils, findutils, grep, sed, awk, diffutils: https://www.gnu.org/software/coreutils/manual/
  'ls cat cp mv rm mkdir rmdir ln touch chmod chown chgrp stat du df sync dd install mktemp realpath readlink basename dirname head tail cut tr sort uniq wc nl tee paste join comm split csplit fold fmt expand seq date id whoami who groups uname hostname env printenv nproc tty uptime yes factor sha1sum sha256sum sha512sum shasum md5sum md5 cksum b2sum base64 base32 shuf timeout expr nice nohup stdbuf find xargs locate grep egrep fgrep rg sed awk gawk mawk diff cmp patch less more file strings xxd od hexdump tree column rev tac',
  // Archives, keys and downloads to a file
  'codesign rcodesign xcrun security productsign notarytool signtool jarsigner apksigner zipalign minisign signify tar gzip gunzip zip unzip xz bzip2 zstd 7z openssl gpg ssh-keygen ssh-keyscan ssh-agent ssh-add scp rsync ssh',
  // Data on the command line: https://jqlang.org, https://github.com/mikefarah/yq
  'jq yq xmllint xmlstarlet envsubst gomplate',
  // Version control and GitHub's own command line: https://cli.github.com/manual/ (comments and models are looked at first)
  'git gh hub svn hg git-lfs',
  // System: packages, services, users, processes
  'apt apt-get dpkg yum dnf apk brew choco winget snap systemctl service sysctl sudo su ps pgrep pkill killall top free lsof ip ifconfig which whereis uuidgen uuid ping nslookup dig nc netstat ss hostnamectl locale locale-gen update-alternatives mount umount useradd usermod chsh xvfb-run script unbuffer chronic setsid ionice flock watch caffeinate direnv nvidia-smi rocm-smi nvcc',
  // Language tool chains that install or compile and start nothing of the project
  'pip pip3 gem bundle nvm fnm rustup rustc javac gcc g++ clang cmake ninja ld strip corepack',
  // Clouds, clusters and images: they deploy what may spend elsewhere, which is no CI spend
  'docker podman buildah skopeo helm kubectl kustomize terraform tofu terragrunt pulumi aws az gcloud gsutil flyctl fly vercel netlify wrangler heroku railway firebase supabase ansible ansible-playbook packer vault op sops age cosign syft grype trivy semgrep codeql',
  // PowerShell and cmd
  'Write-Host Write-Output Write-Error Write-Warning Get-ChildItem Get-Item Test-Path New-Item Remove-Item Copy-Item Move-Item Rename-Item Set-Item Get-Content Set-Content Add-Content Out-File Out-Null Select-Object Where-Object ForEach-Object Sort-Object ConvertTo-Json ConvertFrom-Json Expand-Archive Compress-Archive Start-Sleep Set-Location Join-Path Split-Path Resolve-Path Get-Command Get-Date Import-Module Install-Module param throw rem copy xcopy del dir md rd where findstr chcp setx',
  // Reports to services that are no models
  'codecov coveralls sentry-cli actionlint shellcheck yamllint markdownlint hadolint pre-commit twine',
];

const HARMLESS: ReadonlySet<string> = new Set(FAMILIES.flatMap((family) => family.split(' ')));

export function isHarmlessCommand(name: string): boolean {
  return HARMLESS.has(name);
}
