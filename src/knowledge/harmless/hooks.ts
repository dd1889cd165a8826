/**
 * Repositories of hooks for pre-commit that check and format (https://pre-commit.com/hooks.html), by
 * owner, or owner and name. That they call no model is an assumption, as it is of a package's hooks.
 */
const HOOKS: ReadonlySet<string> = new Set(
  'pre-commit psf pycqa asottile astral-sh charliermarsh google adrienverge codespell-project crate-ci igorshubovych davidanson shellcheck-py koalaman hadolint gitleaks trufflesecurity yelp antonbabenko bridgecrewio python-poetry pdm-project python-jsonschema rhysd zizmorcore woodruffw executablebooks hukkin abravalheri tox-dev kynan nbqa-dev rbubley thlorenz compilerla alessandrojcm lucas-c sirosen scop mattlqx macisamuele doublify golangci dnephin tekwizely realm nicklockwood cpplint pocc ssciwr cheshirekow blacktop bufbuild sqlfluff tcort lycheeverse errata-ai vale-cli renovatebot commitizen-tools jorisroovers compilerla qoomon nix-community numtide fsfe editorconfig-checker detailyang instrumenta gruntwork-io terraform-docs aws-cloudformation ansible-community rubocop biomejs oxc-project jumanjihouse regebro marcopeix econchick mgedmin jshwi guilatrova dosisod netromdk pylint-dev facebook microsoft robertcraigie'.split(
    ' ',
  ),
);

export function isHarmlessHooks(repository: string): boolean {
  const owner = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/([^/]+)\//i.exec(repository)?.[1];
  return owner !== undefined && HOOKS.has(owner.toLowerCase());
}
