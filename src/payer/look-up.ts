/** How somebody finds out the one fact that settles who pays, as a sentence. */
export function lookUp(settledBy: string): string {
  const fact = settledBy.replace(/\.$/, '');
  if (/^whether secrets\.[\w-]+(?: or secrets\.[\w-]+)* is set$/.test(fact))
    return `Look up with \`gh secret list\` ${fact}.`;
  const [, login] = /^what `(secrets\.[\w-]+)` holds$/.exec(fact) ?? [];
  if (login !== undefined)
    return `The files do not say whose login that is: ask whoever stored \`${login}\`. Where it was made \`codex login status\` tells whether a ChatGPT plan or an API key pays.`;
  if (/own machine$/.test(fact)) return 'Run `codex login status` on that runner.';
  const [, held, from, otherwise] =
    /^the host behind `((?:secrets|vars)\.([\w-]+)) or (https?:\/\/[^`\s]+)`$/.exec(fact) ?? [];
  if (held?.startsWith('vars.'))
    return `Look with \`gh variable get ${from}\` whether \`${held}\` is set, and to which host; if it is not, \`${otherwise}\` is asked.`;
  if (held !== undefined)
    return `Look with \`gh secret list\` whether \`${held}\` is set, and if it is, ask who set it for the host; if it is not, \`${otherwise}\` is asked.`;
  const [, model] = /^the model that `vars\.([\w-]+)` names$/.exec(fact) ?? [];
  if (model !== undefined) return `Look with \`gh variable get ${model}\` at ${fact}.`;
  const [, kind, name] = /^the host behind `(secrets|vars)\.([\w-]+)`$/.exec(fact) ?? [];
  if (kind === 'vars') return `Look with \`gh variable get ${name}\` at ${fact}.`;
  if (kind === 'secrets')
    return `Find out ${fact}: GitHub shows no secret again, so ask who set it; \`gh secret list\` says whether it is set at all.`;
  return `Find out ${fact}.`;
}
