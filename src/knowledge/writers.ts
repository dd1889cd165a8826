import { groupBy } from '../support/group.ts';
/** A program that writes files, and which of its words say where. */
export interface Writer {
  readonly name: string;
  /** Words that must follow the name, flags aside: `s3 cp`. */
  readonly subcommand?: string;
  /** Flags whose value is the file that it writes. */
  readonly file?: readonly string[];
  /** Flags whose value is the directory that it fills, or puts the file into. */
  readonly directory?: readonly string[];
  /** The operand that it writes to, counted behind the subcommand; `last`: of at least two. */
  readonly operand?: number | 'last';
  /** `of=FILE` */
  readonly assigns?: readonly string[];
  /** Without a word that says where, it writes into the directory it runs in: always, or with these flags. */
  readonly here?: readonly string[] | 'always';
  /** It writes a directory with everything below: always, or with these flags. */
  readonly recursive?: readonly string[] | 'always';
  /** Its other flags that take the next word as their value. */
  readonly valued?: readonly string[];
  readonly source: string;
}

const AWS = 'https://docs.aws.amazon.com/cli/latest/reference/s3/';
const AWS_VALUED = split(
  '--profile --region --endpoint-url --output --exclude --include --acl --sse --sse-kms-key-id --storage-class --metadata --content-type --cache-control --ca-bundle --cli-read-timeout --cli-connect-timeout --color --query',
);
const GSUTIL = 'https://cloud.google.com/storage/docs/gsutil/commands/';
const GCLOUD = 'https://cloud.google.com/sdk/gcloud/reference/';
const GCLOUD_VALUED = split(
  '--project --account --billing-project --configuration --impersonate-service-account --format --secret --zone --location --key --keyring --ciphertext-file',
);
const AZ = 'https://learn.microsoft.com/cli/azure/';
const AZ_VALUED = split(
  '-c --container-name -n --name --account-name --account-key --sas-token --connection-string --auth-mode --subscription -o --output --query --vault-name --version --id -e --encoding -s --source --share-name -p --path --pattern',
);
const AZCOPY = 'https://learn.microsoft.com/azure/storage/common/storage-ref-azcopy';
const RCLONE = 'https://rclone.org/commands/';
const RCLONE_VALUED = split('--config --include --exclude --filter --transfers --bwlimit');
const OP = 'https://developer.1password.com/docs/cli/reference/';
const GH = 'https://cli.github.com/manual/';
const HUB = 'https://huggingface.co/docs/huggingface_hub/guides/cli';
const POWERSHELL =
  'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest';
const OSSUTIL = 'https://www.alibabacloud.com/help/oss/developer-reference/ossutil-overview/';
const S3CMD = 'https://s3tools.org/usage';
const MINIO = 'https://docs.min.io/community/minio-object-store/reference/minio-mc.html';
const CURL_VALUED = split(
  '-H --header -d --data --data-raw --data-binary --data-urlencode --json -X --request -u --user -A --user-agent -b --cookie -c --cookie-jar -e --referer -F --form -T --upload-file -w --write-out -m --max-time --retry --retry-delay --retry-max-time --connect-timeout --cacert -E --cert --key -x --proxy -K --config -r --range --resolve --oauth2-bearer -D --dump-header -Y -y -z --url --aws-sigv4 --limit-rate',
);
const POWERSHELL_VALUED = split(
  '-Uri -Headers -Method -Body -InFile -ContentType -UserAgent -TimeoutSec -MaximumRetryCount -RetryIntervalSec -Token -Authentication -Credential',
);

/**
 * Programs that fetch or make files which no file of the repository shows. Those that copy, unpack or
 * decode what a step before wrote are followed instead (`interpreter/start/files.ts`).
 */
const WRITERS: readonly Writer[] = [
  ...['cp', 'mv'].map(
    (word): Writer => ({
      name: 'aws',
      subcommand: `s3 ${word}`,
      operand: 'last',
      recursive: ['--recursive'],
      valued: AWS_VALUED,
      source: `${AWS}${word}.html`,
    }),
  ),
  {
    name: 'aws',
    subcommand: 's3 sync',
    operand: 'last',
    recursive: 'always',
    valued: AWS_VALUED,
    source: `${AWS}sync.html`,
  },
  {
    name: 'aws',
    subcommand: 's3api get-object',
    operand: 0,
    valued: [...AWS_VALUED, '--bucket', '--key', '--version-id', '--range'],
    source: 'https://docs.aws.amazon.com/cli/latest/reference/s3api/get-object.html',
  },
  ...['cp', 'mv', 'rsync'].map(
    (word): Writer => ({
      name: 'gsutil',
      subcommand: word,
      operand: 'last',
      recursive: word === 'rsync' ? 'always' : split('-r -R'),
      valued: split('-o -h -u -x'),
      source: `${GSUTIL}${word}`,
    }),
  ),
  ...['cp', 'mv', 'rsync'].map(
    (word): Writer => ({
      name: 'gcloud',
      subcommand: `storage ${word}`,
      operand: 'last',
      recursive: word === 'rsync' ? 'always' : split('-r -R --recursive'),
      valued: GCLOUD_VALUED,
      source: `${GCLOUD}storage/${word}`,
    }),
  ),
  {
    name: 'gcloud',
    subcommand: 'secrets versions access',
    file: ['--out-file'],
    valued: GCLOUD_VALUED,
    source: `${GCLOUD}secrets/versions/access`,
  },
  {
    name: 'gcloud',
    subcommand: 'kms decrypt',
    file: ['--plaintext-file'],
    valued: GCLOUD_VALUED,
    source: `${GCLOUD}kms/decrypt`,
  },
  {
    name: 'gcloud',
    subcommand: 'compute scp',
    operand: 'last',
    recursive: ['--recurse'],
    valued: GCLOUD_VALUED,
    source: `${GCLOUD}compute/scp`,
  },
  {
    name: 'az',
    subcommand: 'storage blob download',
    file: split('-f --file'),
    valued: AZ_VALUED,
    source: `${AZ}storage/blob#az-storage-blob-download`,
  },
  {
    name: 'az',
    subcommand: 'storage blob download-batch',
    directory: split('-d --destination'),
    recursive: 'always',
    valued: AZ_VALUED,
    source: `${AZ}storage/blob#az-storage-blob-download-batch`,
  },
  {
    name: 'az',
    subcommand: 'storage file download',
    file: ['--dest'],
    valued: AZ_VALUED,
    source: `${AZ}storage/file#az-storage-file-download`,
  },
  {
    name: 'az',
    subcommand: 'storage copy',
    directory: split('-d --destination'),
    recursive: 'always',
    valued: AZ_VALUED,
    source: `${AZ}storage#az-storage-copy`,
  },
  {
    name: 'az',
    subcommand: 'keyvault secret download',
    file: split('-f --file'),
    valued: AZ_VALUED,
    source: `${AZ}keyvault/secret#az-keyvault-secret-download`,
  },
  ...['copy', 'cp', 'c', 'sync'].map(
    (word): Writer => ({
      name: 'azcopy',
      subcommand: word,
      operand: 'last',
      recursive: 'always',
      source: `${AZCOPY}-${word === 'sync' ? 'sync' : 'copy'}`,
    }),
  ),
  {
    name: 'curl',
    file: split('-o --output'),
    directory: ['--output-dir'],
    here: split('-O --remote-name --remote-name-all'),
    valued: CURL_VALUED,
    source: 'https://curl.se/docs/manpage.html#-o',
  },
  {
    name: 'wget',
    file: split('-O --output-document'),
    directory: split('-P --directory-prefix'),
    here: 'always',
    valued: split(
      '-o --output-file -a --append-output -e -i --input-file -t --tries -T --timeout -U --user-agent --header --user --password --post-data',
    ),
    source: 'https://www.gnu.org/software/wget/manual/wget.html#Download-Options',
  },
  {
    name: 'aria2c',
    file: split('-o --out'),
    directory: split('-d --dir'),
    here: 'always',
    valued: split('-x -s -j -k --header --max-tries'),
    source: 'https://aria2.github.io/manual/en/html/aria2c.html',
  },
  ...['http', 'https', 'xh'].map(
    (name): Writer => ({
      name,
      file: split('-o --output'),
      here: split('-d --download'),
      valued: split('-a --auth -A --auth-type --session --timeout'),
      source: 'https://httpie.io/docs/cli/download-mode',
    }),
  ),
  ...['Invoke-WebRequest', 'iwr', 'Invoke-RestMethod', 'irm'].map(
    (name): Writer => ({
      name,
      file: ['-OutFile'],
      valued: POWERSHELL_VALUED,
      source: POWERSHELL,
    }),
  ),
  {
    name: 'Start-BitsTransfer',
    file: ['-Destination'],
    operand: 'last',
    valued: ['-Source'],
    source: 'https://learn.microsoft.com/powershell/module/bitstransfer/start-bitstransfer',
  },
  {
    name: 'scp',
    operand: 'last',
    recursive: ['-r'],
    valued: split('-c -D -F -i -J -l -o -P -S -X'),
    source: 'https://man.openbsd.org/scp',
  },
  {
    name: 'sftp',
    operand: 'last',
    recursive: ['-r'],
    valued: split('-B -b -c -D -F -i -J -l -o -P -R -S -s -X'),
    source: 'https://man.openbsd.org/sftp',
  },
  {
    name: 'rsync',
    operand: 'last',
    recursive: split('-a -r --archive --recursive'),
    valued: split(
      '-e --rsh --exclude --include --filter -f --exclude-from --include-from --files-from --chmod --chown --timeout --port --password-file --bwlimit',
    ),
    source: 'https://download.samba.org/pub/rsync/rsync.1',
  },
  ...['copy', 'sync', 'move'].map(
    (word): Writer => ({
      name: 'rclone',
      subcommand: word,
      operand: 'last',
      recursive: 'always',
      valued: RCLONE_VALUED,
      source: `${RCLONE}rclone_${word}/`,
    }),
  ),
  ...['copyto', 'moveto', 'copyurl'].map(
    (word): Writer => ({
      name: 'rclone',
      subcommand: word,
      operand: 'last',
      valued: RCLONE_VALUED,
      source: `${RCLONE}rclone_${word}/`,
    }),
  ),
  ...['read', 'inject', 'document get'].map(
    (words): Writer => ({
      name: 'op',
      subcommand: words,
      file: split('-o --out-file --output'),
      valued: split('-i --in-file --vault --account --file-mode'),
      source: `${OP}${words === 'document get' ? 'management-commands/document' : `commands/${words}`}`,
    }),
  ),
  {
    name: 'gh',
    subcommand: 'release download',
    file: split('-O --output'),
    directory: split('-D --dir'),
    here: 'always',
    recursive: 'always',
    valued: split('-p --pattern -R --repo -A --archive'),
    source: `${GH}gh_release_download`,
  },
  {
    name: 'gh',
    subcommand: 'run download',
    directory: split('-D --dir'),
    here: 'always',
    recursive: 'always',
    valued: split('-n --name -p --pattern -R --repo'),
    source: `${GH}gh_run_download`,
  },
  ...(
    [
      ['gh', 'repo clone', `${GH}gh_repo_clone`],
      ['gh', 'gist clone', `${GH}gh_gist_clone`],
      ['git', 'clone', 'https://git-scm.com/docs/git-clone'],
    ] as const
  ).map(
    ([name, subcommand, source]): Writer => ({
      name,
      subcommand,
      operand: 1,
      recursive: 'always',
      valued: split('-b --branch -o --origin --depth -c --config --reference -u -C --filter -j'),
      source,
    }),
  ),
  {
    name: 'git',
    subcommand: 'worktree add',
    operand: 0,
    recursive: 'always',
    valued: split('-b -B --reason -C -c'),
    source: 'https://git-scm.com/docs/git-worktree',
  },
  {
    name: 'sops',
    file: ['--output'],
    valued: split('--input-type --output-type --config --extract'),
    source: 'https://getsops.io/docs/',
  },
  {
    name: 'age',
    file: split('-o --output'),
    valued: split('-i --identity -r --recipient'),
    source: 'https://man.archlinux.org/man/age.1',
  },
  {
    name: 'dd',
    assigns: ['of'],
    source: 'https://www.gnu.org/software/coreutils/manual/coreutils.html#dd-invocation',
  },
  ...['7z', '7za', '7zz'].map(
    (name): Writer => ({
      name,
      directory: ['-o'],
      recursive: 'always',
      source: 'https://documentation.help/7-Zip/output_dir.htm',
    }),
  ),
  ...['Expand-Archive'].map(
    (name): Writer => ({
      name,
      directory: ['-DestinationPath'],
      recursive: 'always',
      valued: split('-Path -LiteralPath'),
      source:
        'https://learn.microsoft.com/powershell/module/microsoft.powershell.archive/expand-archive',
    }),
  ),
  ...['docker', 'podman', 'kubectl'].map(
    (name): Writer => ({
      name,
      subcommand: 'cp',
      operand: 'last',
      recursive: 'always',
      valued: split('-c --container -n --namespace'),
      source:
        name === 'kubectl'
          ? 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_cp/'
          : 'https://docs.docker.com/reference/cli/docker/container/cp/',
    }),
  ),
  ...['cp', 'sync'].flatMap((word): Writer[] =>
    ['ossutil', 'ossutil64', 'coscli'].map((name) => ({
      name,
      subcommand: word,
      operand: 'last',
      recursive: word === 'sync' ? 'always' : split('-r --recursive'),
      valued: split('-e --endpoint -i --access-key-id -k --access-key-secret -c --config-file'),
      source:
        name === 'coscli'
          ? 'https://www.tencentcloud.com/document/product/436/43249'
          : `${OSSUTIL}`,
    })),
  ),
  ...['get', 'sync'].map(
    (word): Writer => ({
      name: 's3cmd',
      subcommand: word,
      operand: 'last',
      recursive: word === 'sync' ? 'always' : split('-r --recursive'),
      valued: split('-c --config --host --host-bucket --access_key --secret_key'),
      source: S3CMD,
    }),
  ),
  {
    name: 's5cmd',
    subcommand: 'cp',
    operand: 'last',
    recursive: 'always',
    valued: split('--endpoint-url --profile'),
    source: 'https://github.com/peak/s5cmd#usage',
  },
  ...['cp', 'mirror'].map(
    (word): Writer => ({
      name: 'mc',
      subcommand: word,
      operand: 'last',
      recursive: word === 'mirror' ? 'always' : split('-r --recursive'),
      source: MINIO,
    }),
  ),
  {
    name: 'wrangler',
    subcommand: 'r2 object get',
    file: split('-f --file'),
    source: 'https://developers.cloudflare.com/r2/reference/wrangler-commands/',
  },
  {
    name: 'doppler',
    subcommand: 'secrets download',
    operand: 0,
    valued: split('-p --project -c --config --format -t --token'),
    source: 'https://docs.doppler.com/docs/cli',
  },
  {
    name: 'ansible-vault',
    subcommand: 'decrypt',
    file: ['--output'],
    valued: split('--vault-password-file --vault-id'),
    source: 'https://docs.ansible.com/ansible/latest/cli/ansible-vault.html',
  },
  {
    name: 'oras',
    subcommand: 'pull',
    directory: split('-o --output'),
    here: 'always',
    recursive: 'always',
    source: 'https://oras.land/docs/commands/oras_pull',
  },
  ...['hf', 'huggingface-cli'].map(
    (name): Writer => ({
      name,
      subcommand: 'download',
      directory: ['--local-dir'],
      recursive: 'always',
      valued: split('--repo-type --revision --include --exclude --token --cache-dir'),
      source: HUB,
    }),
  ),
];

const BY_NAME = groupBy(WRITERS, ({ name }) => name);

/** The rows of a program; undefined where no table knows it. */
export function writersNamed(name: string): readonly Writer[] | undefined {
  return BY_NAME.get(name);
}

function split(words: string): readonly string[] {
  return words.split(' ');
}
