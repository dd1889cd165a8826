import type { Pipeline, PipelineNode, Statement } from 'unbash';
import { utility } from '../../../knowledge/utilities.ts';

/** Whether a command's success is a question rather than the expected course. */
export function isTest(node: PipelineNode): boolean {
  if (node.type === 'Pipeline') {
    const last = node.commands.at(-1);
    return isNegated(node) || (last !== undefined && isTest(last));
  }
  switch (node.type) {
    case 'TestCommand':
    case 'ArithmeticCommand':
      return true;
    case 'Redirected':
      return isTest(node.command);
    case 'Command': {
      const name = node.name?.value ?? '';
      const words = node.args.map((arg) => arg.text);
      if (name === 'command') return words[0] === '-v' || words[0] === '-V';
      if (name === 'git') return words.some((word) => word === '--quiet' || word === '--exit-code');
      return utility(name, 'asks');
    }
    case 'BraceGroup':
    case 'Subshell': {
      const last = node.body.commands.at(-1)?.command;
      return last !== undefined && last.type !== 'AndOr' && isTest(last);
    }
    default:
      return false;
  }
}

/** `true`, `:`: a condition that the text decides. */
export function isAlwaysTrue(statements: readonly Statement[]): boolean {
  const only = statements.length === 1 ? statements[0]?.command : undefined;
  return only?.type === 'Command' && /^(?:true|:)$/.test(only.name?.text ?? '');
}

/** `[ "$1" != -- ]`: the word that the first argument must not be. */
export function endsAt(statements: readonly Statement[]): string | undefined {
  for (const { command } of statements)
    for (const node of command.type === 'AndOr' ? command.commands : [command]) {
      const [first, not, word = ''] = comparedIn(node);
      if (first === '$1' && not === '!=' && /^[\w./:-]+$/.test(word)) return word;
    }
  return undefined;
}

/** Both sides and what stands between them. */
function comparedIn(node: PipelineNode): readonly string[] {
  if (node.type === 'TestCommand' && node.expression.type === 'TestBinary') {
    const { left, operator, right } = node.expression;
    return [left.value, operator, right.value];
  }
  if (node.type !== 'Command' || !/^(?:\[|test)$/.test(node.name?.value ?? '')) return [];
  return node.args.map((arg) => (arg.type === 'Word' ? arg.value : ''));
}

export function isNegated(pipeline: Pipeline): boolean {
  return pipeline.prefixes.some((prefix) => prefix.type === 'Negation');
}
