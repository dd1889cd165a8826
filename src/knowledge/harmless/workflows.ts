/**
 * Called workflows that look after a repository, by the words of their names: they notify, approve,
 * merge, label, tidy, lay out pages. That such a one calls no model is an assumption, as for
 * actions; it is made only where no secret of the repository is known to pay.
 */
const UPKEEP: ReadonlySet<string> = new Set(
  'notify notifier notification notifications approve approval merge automerge cleanup clean prune label labels labeler labeller stale lock backport changelog cla dco docs documentation pages mkdocs docusaurus sphinx lifecycle health dependabot renovate notes project projects'.split(
    ' ',
  ),
);

/** Words that say when, for whom and where, and nothing else. */
const AROUND: ReadonlySet<string> = new Set(
  'auto automation check fix ci pr prs pull request requests issue issues bot bots branch branches run runs release releases slack discord teams email mail failure failures success recovery reusable shared common workflow workflows on by to add the for and'.split(
    ' ',
  ),
);

/** `acme/shared/.github/workflows/_branch-cleanup.yml@main`. */
export function isUpkeep(uses: string): boolean {
  const name = /\/([^/@]+)\.ya?ml(?:@.*)?$/i.exec(uses)?.[1] ?? '';
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_.]+/)
    .filter((word) => word !== '');
  return (
    words.some((word) => UPKEEP.has(word)) &&
    words.every((word) => UPKEEP.has(word) || AROUND.has(word))
  );
}
