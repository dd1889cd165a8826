/**
 * docs/policy.md, made of the policy's JSON Schema and of an example for each key: what a key may
 * hold, what holds without it, and what it means are the schema's own words. A key of the schema that
 * no example uses is an error, so none comes without one.
 */

const HEAD = `# The policy file

\`.github/spend-guard.yml\` (or \`.yaml\`) says who is expected to pay. Without it automation is
expected on the API budget, a mismatch is a warning, and other providers are only listed;
\`spend-guard init\` writes a first one. In a pull request the policy at the tip of the base branch
judges, so that a change cannot weaken its own judge: see [security](../SECURITY.md#who-decides).

An unknown key is refused with its line and with what you may have meant. Editors know the keys by the
[JSON Schema](../schemas/policy-v1.schema.json): [how an editor finds it](integrations.md#editors).

This page is generated from that schema (\`npm run update\`).
`;

/** The page. `examples`: by key, the lines of a policy; `parse`: YAML to a value. */
export function policyPage(schema, examples, parse) {
  const keys = Object.entries(schema.properties);
  const contents = keys.map(([key, node]) => `| [\`${key}\`](#${key}) | ${firstWords(node)} |`);
  const sections = keys.map(([key, node]) => {
    const example = examples[key];
    if (example === undefined) throw new Error(`policy-examples.yml has no example for \`${key}\``);
    const shown = isByRule(node) ? [] : unused(node, parse(example)[key], [key]);
    if (shown.length > 0)
      throw new Error(`the example of \`${key}\` leaves out ${shown.join(', ')}`);
    return section(key, node, example);
  });
  const parts = [HEAD, ['| key | |', '|---|---|', ...contents].join('\n'), ...sections];
  return `${parts.join('\n').trimEnd()}\n`;
}

function section(key, node, example) {
  const rows = key === 'rules' ? ruleRows(node) : isByRule(node) ? [] : inner(node, []);
  const table =
    rows.length === 0
      ? []
      : key === 'rules'
        ? ['| rule | finds | options, and what they are by default |', '|---|---|---|', ...rows, '']
        : [`| below \`${key}\` | value | meaning |`, '|---|---|---|', ...rows, ''];
  const standard = isEmpty(node.default) ? [] : [`Without it: ${code(node.default)}.`];
  const description = node.description === undefined ? [] : [node.description];
  return [
    '',
    `## ${key}`,
    '',
    ...[...description, `Value: ${value(node)}.`, ...standard].flatMap((line) => [line, '']),
    '```yaml',
    example.trimEnd(),
    '```',
    ...(table.length === 0 ? [] : ['', ...table.slice(0, -1)]),
  ].join('\n');
}

/** Keyed by the ids of the rules, which one table tells for all. */
function isByRule(node) {
  return node.properties?.['wrong-budget'] !== undefined;
}

/** A row for each key below, as it is reached: `tokens.input`, `[].jobs`, `*.owner`. */
function inner(node, path) {
  return childrenOf(node).flatMap(([name, child, required]) => {
    const here = [...path, name];
    if (name === '*' || name === '[]') return inner(child, here);
    const shown = here.filter((part) => part !== '[]' && part !== '*').join('.');
    const must = required ? ' **Required.**' : '';
    const standard = child.default === undefined ? '' : ` Without it: ${code(child.default)}.`;
    // What only holds keys says nothing that its keys do not.
    if (child.description === undefined && child.properties !== undefined)
      return inner(child, here);
    const row = `| \`${shown}\` | ${cell(value(child))} | ${cell(child.description ?? '')}${must}${standard} |`;
    return [row, ...inner(child, here)];
  });
}

function childrenOf(node) {
  const branches = node.anyOf ?? [node];
  return branches.flatMap((branch) => [
    ...Object.entries(branch.properties ?? {}).map(([name, child]) => [
      name,
      child,
      (branch.required ?? []).includes(name),
    ]),
    ...(branch.items === undefined ? [] : [['[]', branch.items, false]]),
    ...(typeof branch.additionalProperties === 'object'
      ? [['*', branch.additionalProperties, false]]
      : []),
  ]);
}

/** The keys below that no value of the example has. */
function unused(node, example, path) {
  const values = (at, name) =>
    name === '[]' ? [at].flat() : name === '*' ? Object.values(at ?? {}) : [at?.[name]];
  return childrenOf(node).flatMap(([name, child]) => {
    const found = [example]
      .flat()
      .flatMap((one) => values(one, name))
      .filter((one) => one !== undefined);
    const here = [...path, name];
    return found.length === 0 ? [here.join('.')] : unused(child, found, here);
  });
}

function ruleRows(node) {
  return childrenOf(node).map(([id, rule]) => {
    const options = rule.anyOf.flatMap((branch) =>
      Object.entries(branch.properties ?? {}).filter(([name]) => name !== 'level'),
    );
    const told = options.map(
      ([name, option]) => `\`${name}: ${option.default}\` ${option.description}`,
    );
    return `| [\`${id}\`](rules/${id}.md) | ${cell(rule.description)} | ${cell(told.join(' '))} |`;
  });
}

/** Nothing there, and nothing else said: no reader misses to be told. */
function isEmpty(standard) {
  return standard === undefined || ['[]', '{}'].includes(JSON.stringify(standard));
}

/** What a key may hold, in words. */
function value(node) {
  if (node.const !== undefined) return code(node.const);
  if (node.enum !== undefined) return node.enum.map(code).join(', ');
  if (node.anyOf !== undefined) return node.anyOf.map(value).join('; or ');
  if (node.type === 'array') return `a list of ${plural(node.items)}`;
  if (isByRule(node)) return 'rules, each with a level, or with a level and options';
  if (node.type === 'object') return node.properties === undefined ? map(node) : 'keys, see below';
  if (node.format === 'date') return 'a date, `YYYY-MM-DD`';
  if (node.type === 'boolean') return '`true` or `false`';
  return node.type === 'integer' || node.type === 'number' ? 'a number' : 'a text';
}

function plural(items) {
  return items.properties === undefined ? value(items) : 'entries with the keys below';
}

function map(node) {
  const of = node.additionalProperties;
  return of.properties === undefined
    ? `names, each with ${value(of)}`
    : 'names, each with the keys below';
}

function firstWords(node) {
  const text = node.description ?? `${value(node)}, the version of the format`;
  return cell(/^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text);
}

function code(literal) {
  return `\`${typeof literal === 'string' ? literal : JSON.stringify(literal)}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
