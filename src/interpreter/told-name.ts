import { type Repository, textAt } from '../repository/repository.ts';
import { oncePer } from '../support/once.ts';

/**
 * What a repository calls itself, `owner/name` in small letters, where its packages say where their source is and
 * all say the same: https://packaging.python.org/en/latest/specifications/well-known-project-urls/,
 * https://docs.npmjs.com/cli/v11/configuring-npm/package-json#repository,
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-repository-field
 */
export const toldName: (repository: Repository) => string | undefined = oncePer((repository) => {
  const all = MANIFESTS.flatMap(([path, place]) =>
    [...(textAt(repository, path) ?? '').matchAll(place)].map(([, url, short = '']) =>
      (url ?? short).replace(/\.git$/, '').toLowerCase(),
    ),
  );
  return new Set(all).size === 1 ? all[0] : undefined;
});

const ON_GITHUB = String.raw`(?:git\+)?(?:https?|git|ssh)://(?:git@)?github\.com/([\w-]+/[\w.-]+?)(?:\.git)?/?`;
const IN_TOML = new RegExp(
  String.raw`^\s*["']?(?:source(?:[ _-]?code)?|repository|code|github)["']?\s*=\s*["']${ON_GITHUB}["']`,
  'gim',
);
const MANIFESTS: readonly (readonly [path: string, place: RegExp])[] = [
  ['pyproject.toml', IN_TOML],
  ['Cargo.toml', IN_TOML],
  [
    'package.json',
    new RegExp(
      String.raw`"repository"\s*:\s*(?:\{[^{}]*?"url"\s*:\s*)?"(?:${ON_GITHUB}|(?:github:)?([\w-]+/[\w.-]+))"`,
      'g',
    ),
  ],
];
