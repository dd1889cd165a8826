/**
 * What the ordinary utilities of a shell do, one row a family: whatever is to be known of `grep` or
 * `cp` stands here once. Manuals: Bash, https://www.gnu.org/software/bash/manual/bash.html; GNU
 * coreutils, https://www.gnu.org/software/coreutils/manual/coreutils.html; POSIX,
 * https://pubs.opengroup.org/onlinepubs/9799919799/idx/utilities.html; jq, https://jqlang.org;
 * PowerShell, https://learn.microsoft.com/powershell/module/microsoft.powershell.management/.
 *
 * - `declares`: its words are assignments.
 * - `moves`: it changes the folder that the shell is in.
 * - `silent`: it prints nothing, so that a redirect around it writes nothing of it.
 * - `asks`: its success is a question, and what stands right of its `&&` is conditional.
 * - `plain`: it starts nothing, and writes nothing but what its own line says.
 * - `idle`: it only prints, waits or asks, whatever its words are: no place, variable or program changes.
 * - `keeps`: it writes nothing into the places that its words name, or does with them what is followed
 *   elsewhere: it looks, makes room, changes rights, takes away.
 * - `reshapes`: it passes its input on in another coat; whose money a secret is does not change.
 * - `picks`: it picks from its input; a secret stays that secret, a plain text becomes one nobody knows.
 * - `hides`: it makes another text of what it reads, so that the line that comes out stands nowhere.
 * - `requests`: it sends a request of HTTP.
 * - `downloads`: it brings something that does not stand in the files.
 * - `calls`: it may call a model, or start what does; all others here never do by themselves.
 */
type Trait =
  | 'declares'
  | 'moves'
  | 'silent'
  | 'asks'
  | 'plain'
  | 'idle'
  | 'keeps'
  | 'reshapes'
  | 'picks'
  | 'hides'
  | 'requests'
  | 'downloads'
  | 'calls';

const ROWS: readonly (readonly [names: string, ...traits: Trait[]])[] = [
  ['export declare typeset local readonly', 'declares', 'silent', 'plain', 'keeps'],
  ['[ test false', 'asks', 'silent', 'plain', 'keeps', 'idle'],
  ['[[ true : return', 'silent', 'plain', 'keeps', 'idle'],
  ['cd', 'moves', 'silent', 'plain', 'keeps'],
  ['set unset mkdir rm exit', 'silent', 'plain', 'keeps'],
  ['read', 'asks', 'silent'],
  ['shift', 'silent', 'plain'],
  ['sleep', 'silent', 'plain', 'keeps', 'idle'],
  ['cp mv chmod', 'silent', 'keeps'],
  ['echo cat ls', 'plain', 'keeps', 'idle'],
  ['printf', 'hides', 'plain', 'keeps', 'idle'],
  ['type egrep fgrep rg diff cmp', 'asks', 'keeps'],
  ['hash which pgrep getent', 'asks'],
  ['grep', 'asks', 'picks', 'keeps', 'idle'],
  ['jq', 'asks', 'picks', 'keeps'],
  ['head tail cut', 'picks', 'keeps', 'idle'],
  ['awk yq sort uniq', 'picks', 'keeps'],
  ['xargs', 'picks'],
  ['tr base64 xxd gzip openssl gpg', 'hides', 'reshapes', 'keeps'],
  ['gunzip zcat iconv ConvertFrom-Base64', 'hides', 'reshapes'],
  ['od', 'hides', 'keeps'],
  ['base32 rev zstd bzcat xzcat zstdcat brotli uudecode FromBase64String', 'hides'],
  ['sed tee tar envsubst', 'reshapes', 'keeps'],
  ['dos2unix', 'reshapes'],
  // They write what they are given: shell/powershell/writes.ts reads where.
  ['Out-File Add-Content Tee-Object out-file add-content tee-object', 'reshapes'],
  ['Set-Content set-content', 'reshapes', 'keeps'],
  ['realpath readlink basename dirname wc', 'keeps', 'idle'],
  [
    'source . eval rmdir ln touch chown chgrp chattr setfacl getfacl icacls stat du df install sha1sum sha256sum sha512sum shasum md5sum cksum find fd gawk less more file strings hexdump tree zip unzip mount umount mountpoint',
    'keeps',
  ],
  [
    'Get-ChildItem Get-Item Test-Path New-Item Remove-Item Copy-Item Move-Item Get-Content del dir md',
    'keeps',
  ],
  ['pushd popd Set-Location', 'moves', 'keeps'],
  ['git pip pip3 docker podman kubectl gcloud', 'keeps'],
  ['gh aws az', 'downloads', 'keeps'],
  ['scp gsutil', 'downloads'],
  [
    'curl wget http https xh Invoke-WebRequest Invoke-RestMethod iwr irm',
    'requests',
    'downloads',
    'calls',
  ],
  ['httpie', 'requests', 'calls'],
  ['aria2c DownloadString', 'downloads', 'calls'],
  ['python python3 node', 'picks', 'calls'],
  ['codex npm pnpm yarn if for while', 'keeps', 'calls'],
];

const TRAITS: ReadonlyMap<string, ReadonlySet<Trait>> = new Map(
  ROWS.flatMap(([names, ...traits]) => {
    const set = new Set(traits);
    return names.split(' ').map((name) => [name, set] as const);
  }),
);

/** Whether a utility is known to be so; of an unlisted program nothing is known. */
export function utility(name: string, trait: Trait): boolean {
  return TRAITS.get(name)?.has(trait) === true;
}

/** Whether it is listed as one that by itself calls no model. */
export function isUtility(name: string): boolean {
  const traits = TRAITS.get(name);
  return traits !== undefined && !traits.has('calls');
}
