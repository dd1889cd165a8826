/**
 * Addresses of scripts that install a tool and start nothing else, by host and the start of the path,
 * each as its maker tells people to run it. That they spend nothing is an assumption, as it is of the
 * hooks of a package.
 */
const INSTALLERS: readonly string[] = [
  'sh.rustup.rs', // https://rustup.rs
  'astral.sh/', // https://docs.astral.sh/uv/getting-started/installation/
  'get.pnpm.io/', // https://pnpm.io/installation
  'bun.sh/install', // https://bun.sh/docs/installation
  'bun.com/install',
  'deno.land/install.sh', // https://docs.deno.com/runtime/getting_started/installation/
  'deb.nodesource.com/', // https://github.com/nodesource/distributions
  'rpm.nodesource.com/',
  'raw.githubusercontent.com/nvm-sh/nvm/', // https://github.com/nvm-sh/nvm
  'fnm.vercel.app/install', // https://github.com/Schniz/fnm
  'get.volta.sh', // https://docs.volta.sh/guide/getting-started
  'install.python-poetry.org', // https://python-poetry.org/docs/#installation
  'pdm-project.org/install', // https://pdm-project.org/latest/#installation
  'pixi.sh/install', // https://pixi.sh/latest/installation/
  'micro.mamba.pm/', // https://mamba.readthedocs.io/en/latest/installation/micromamba-installation.html
  'pyenv.run', // https://github.com/pyenv/pyenv-installer
  'bootstrap.pypa.io/get-pip.py', // https://pip.pypa.io/en/stable/installation/
  'mise.run', // https://mise.jdx.dev/installing-mise.html
  'mise.jdx.dev/',
  'get.docker.com', // https://docs.docker.com/engine/install/
  'get.helm.sh/', // https://helm.sh/docs/intro/install/
  'raw.githubusercontent.com/helm/helm/',
  'raw.githubusercontent.com/homebrew/install/', // https://brew.sh
  'raw.githubusercontent.com/kubernetes-sigs/kustomize/', // https://kubectl.docs.kubernetes.io/installation/kustomize/
  'raw.githubusercontent.com/golangci/golangci-lint/', // https://golangci-lint.run/welcome/install/
  'golangci-lint.run/install',
  'raw.githubusercontent.com/anchore/', // https://github.com/anchore/grype, syft
  'raw.githubusercontent.com/aquasecurity/trivy/', // https://trivy.dev
  'raw.githubusercontent.com/rhysd/actionlint/', // https://github.com/rhysd/actionlint
  'raw.githubusercontent.com/k3d-io/k3d/', // https://k3d.io
  'raw.githubusercontent.com/nextest-rs/', // https://nexte.st
  'raw.githubusercontent.com/tfutils/tfenv/',
  'raw.githubusercontent.com/terraform-linters/tflint/', // https://github.com/terraform-linters/tflint
  'raw.githubusercontent.com/infracost/infracost/', // https://www.infracost.io/docs/
  'raw.githubusercontent.com/reviewdog/reviewdog/', // https://github.com/reviewdog/reviewdog
  'raw.githubusercontent.com/securego/gosec/', // https://github.com/securego/gosec
  'rustwasm.github.io/wasm-pack/installer/', // https://rustwasm.github.io/wasm-pack/installer/
  'just.systems/install.sh', // https://just.systems
  'taskfile.dev/install.sh', // https://taskfile.dev/docs/installation
  'get.sdkman.io', // https://sdkman.io/install
  'get-ghcup.haskell.org', // https://www.haskell.org/ghcup/
  'install.julialang.org', // https://julialang.org/install/
  'nixos.org/nix/install', // https://nixos.org/download
  'install.determinate.systems/', // https://github.com/DeterminateSystems/nix-installer
  'fly.io/install.sh', // https://fly.io/docs/flyctl/install/
  'get.pulumi.com', // https://www.pulumi.com/docs/install/
  'sst.dev/install', // https://sst.dev/docs/reference/cli/
  'cli.doppler.com/install.sh', // https://docs.doppler.com/docs/install-cli
  'app.getambassador.io/',
  'sentry.io/get-cli', // https://docs.sentry.io/cli/installation/
  'uploader.codecov.io/', // https://docs.codecov.com
  'codecov.io/bash',
  'coveralls.io/coveralls', // https://docs.coveralls.io
  'deepsource.io/cli', // https://docs.deepsource.com
  'get.k3s.io', // https://docs.k3s.io/quick-start
  'foundry.paradigm.xyz', // https://getfoundry.sh
  'release.solana.com/', // https://docs.anza.xyz/cli/install
  'release.anza.xyz/',
  'dot.net/v1/dotnet-install.sh', // https://learn.microsoft.com/dotnet/core/tools/dotnet-install-script
  'dl.yarnpkg.com/', // https://classic.yarnpkg.com/lang/en/docs/install/
  'aka.ms/', // https://learn.microsoft.com/cli/azure/install-azure-cli-linux
  'sdk.cloud.google.com', // https://cloud.google.com/sdk/docs/downloads-interactive
  'packagecloud.io/install/', // https://packagecloud.io/docs
  'packages.microsoft.com/',
  'cli.github.com/packages/', // https://github.com/cli/cli/blob/trunk/docs/install_linux.md
  'getcomposer.org/installer', // https://getcomposer.org/download/
  'ollama.com/install.sh', // https://ollama.com/download
  'ollama.ai/install.sh',
  'cursor.com/install', // https://cursor.com/cli
  'claude.ai/install.sh', // https://code.claude.com/docs/en/setup
  'opencode.ai/install', // https://opencode.ai/docs
  'raw.githubusercontent.com/rossmacarthur/install/', // https://github.com/casey/just
  'chocolatey.org/install.ps1', // https://chocolatey.org/install
  'community.chocolatey.org/install.ps1',
  'get.scoop.sh', // https://scoop.sh
];

/** Whether every address in the text is one of these. */
export function isInstaller(text: string): boolean {
  const addresses = [...text.toLowerCase().matchAll(/https?:\/\/([^\s"'`|)]+)/g)].map(
    ([, address = '']) => address.replace(/^www\./, ''),
  );
  return (
    addresses.length > 0 &&
    addresses.every((address) => INSTALLERS.some((start) => isBelow(address, start)))
  );
}

/** `mise.run` is the host itself, not `mise.run.acme.example`. */
function isBelow(address: string, start: string): boolean {
  if (!address.startsWith(start)) return false;
  return start.includes('/') || /^(?:[/?#]|$)/.test(address.slice(start.length));
}
