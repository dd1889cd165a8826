/**
 * Actions that make no model call whatever stands in their environment, by the start of their name
 * (lower-cased). A key in their reach is exposed, not spent.
 */
const HARMLESS: readonly string[] = [
  'actions/', // GitHub's own (checkout, setup-*, cache, artifacts); ai-inference has a catalog row
  'github/codeql-action',
  'docker/', // build, login, metadata: https://github.com/docker
  'codecov/codecov-action',
  'astral-sh/setup-uv',
  'astral-sh/ruff-action',
  'pnpm/action-setup',
  'oven-sh/setup-bun',
  'denoland/setup-deno',
  'ruby/setup-ruby',
  'gradle/actions',
  'dtolnay/rust-toolchain',
  'swatinem/rust-cache',
  'pre-commit/action',
  'softprops/action-gh-release',
  'peaceiris/actions-gh-pages',
  'pypa/gh-action-pypi-publish',
  'aws-actions/configure-aws-credentials',
  'azure/login',
  'google-github-actions/auth',
  'dorny/paths-filter',
  'dorny/test-reporter',
  'peter-evans/create-pull-request',
  'step-security/harden-runner',
  'snok/install-poetry',
  'abatilo/actions-poetry',
  'tibdex/github-app-token',
  'stefanzweifel/git-auto-commit-action',
  'cla-assistant/github-action',
  'contributor-assistant/github-action',
];

export function isHarmless(name: string): boolean {
  return HARMLESS.some(
    (start) => name === start || name.startsWith(start.endsWith('/') ? start : `${start}/`),
  );
}
