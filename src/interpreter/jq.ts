import { firstText, partOf, type Template, templates } from '../value/template.ts';
import { concat, fromOrigin, literal, UNSET, type Value } from '../value/value.ts';
import { jsonText, type Leaf, quoted } from './code/json.ts';
import { javascript } from './code/languages/javascript.ts';
import { lex } from './code/lex.ts';
import { written } from './code/spans.ts';

/** What `--arg` and its like name: a text, or JSON as it is. https://jqlang.org/manual/#invoking-jq */
const NAMING: Readonly<Record<string, Leaf['kind']>> = {
  '--arg': 'text',
  '--rawfile': 'text',
  '--argjson': 'json',
  '--slurpfile': 'json',
};

/**
 * `jq -n --arg k "$KEY" '{OPENAI_API_KEY: $k}'`: what the program makes of its arguments.
 * `variable` tells what a variable of the environment holds.
 */
export function jqOutput(values: readonly Value[], variable: (name: string) => Value): Value {
  const names = new Map<string, Leaf>();
  let program: Value = UNSET;
  for (let i = 0; i < values.length; i += 1) {
    const text = firstText(values[i]);
    const kind = Object.hasOwn(NAMING, text) ? NAMING[text] : undefined;
    if ((kind === 'text' || kind === 'json') && i + 2 < values.length) {
      names.set(firstText(values[i + 1]), { kind, value: values[i + 2] ?? UNSET });
      i += 2;
    } else if (!text.startsWith('-')) program = values[i] ?? UNSET;
  }
  const template = templates(program)[0];
  return template === undefined ? UNSET : made(template, names, variable);
}

function made(
  template: Template,
  names: ReadonlyMap<string, Leaf>,
  variable: (name: string) => Value,
): Value {
  // `//` begins a comment where the rest of its notation comes from.
  const chunk = lex(template.text.replaceAll('//', '??').trim(), javascript.syntax);
  const whole = { chunk, start: 0, end: chunk.tokens.length };
  const leaf = ({ start, end }: { readonly start: number; readonly end: number }): Leaf => {
    const { tokens } = chunk;
    const [first, dot, name] = [tokens[start], tokens[start + 1], tokens[start + 2]];
    if (first?.kind === 'text' && end === start + 1)
      return { kind: 'text', value: partOf(first.text, template) };
    if (
      (first?.text === 'env' || first?.text === '$ENV') &&
      dot?.text === '.' &&
      name?.kind === 'name'
    )
      return { kind: 'text', value: variable(name.text) };
    const given = names.get(first?.text.replace(/^\$/, '') ?? '');
    if (given !== undefined && first?.text.startsWith('$')) return given;
    if (first?.text === '$ARGS') return { kind: 'json', value: all(names) };
    const text = written(chunk, start, end);
    return { kind: 'text', value: fromOrigin({ kind: 'command', text: `jq ${text}` }) };
  };
  return jsonText(whole, leaf);
}

/** `$ARGS.named` */
function all(names: ReadonlyMap<string, Leaf>): Value {
  const members = [...names].flatMap(([name, leaf], i) =>
    leaf.kind === 'object'
      ? []
      : [
          literal(`${i > 0 ? ',' : ''}${JSON.stringify(name)}:`),
          leaf.kind === 'text' ? quoted(leaf.value) : leaf.value,
        ],
  );
  return concat(literal('{'), ...members, literal('}'));
}
