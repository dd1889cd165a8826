/** How somebody finds out the one fact that settles who pays, as a sentence. */
export function lookUp(settledBy: string): string {
  const fact = settledBy.replace(/\.$/, '');
  if (/^whether secrets\.[\w-]+(?: or secrets\.[\w-]+)* is set$/.test(fact))
    return `Look up with \`gh secret list\` ${fact}.`;
  if (/^what `secrets\.[\w-]+` holds$/.test(fact))
    return `Find out ${fact}: \`auth_mode\` in that file says it.`;
  if (/own machine$/.test(fact)) return 'Run `codex login status` on that runner.';
  return `Find out ${fact}.`;
}
