import type { Redirection } from 'unbash';
import { utility } from '../../../knowledge/utilities.ts';
import type { Command, Redirect } from '../script.ts';
import type { Reader } from './reader.ts';
import type { Scope } from './scope.ts';
import { hereDocumentOf, textOf } from './words.ts';

export interface Redirected {
  readonly redirects: readonly Redirect[];
  readonly stdin: Command['stdin'];
  /** Descriptors that the command itself sends somewhere, also to another descriptor. */
  readonly taken: ReadonlySet<number>;
}

export function readRedirects(list: readonly Redirection[], reader: Reader): Redirected {
  const redirects: Redirect[] = [];
  const taken = new Set<number>();
  let stdin: Command['stdin'];
  for (const one of list) {
    const descriptor = one.descriptor?.type === 'FileDescriptor' ? one.descriptor.value : undefined;
    if (one.type !== 'Redirect') {
      const text =
        one.type === 'HereDoc' ? hereDocumentOf(one, reader) : textOf(one.target, reader);
      if ((descriptor ?? 0) === 0) stdin = { kind: 'text', text };
      continue;
    }
    const reads = one.operator.startsWith('<');
    const at = descriptor ?? (reads ? 0 : 1);
    taken.add(at);
    if (duplicates(one.operator, one.target?.text ?? '')) continue;
    const operator = reads ? '<' : one.operator.endsWith('>>') ? '>>' : '>';
    redirects.push({ operator, target: textOf(one.target, reader), descriptor: at });
  }
  return { redirects, stdin, taken };
}

/** Adds what the compounds around a command send elsewhere. */
export function withOuter(own: Redirected, name: string | undefined, scope: Scope): Redirected {
  const redirects = [...own.redirects];
  const silent = name === undefined || utility(name, 'silent');
  for (const outer of scope.outer) {
    const { redirect } = outer;
    if (own.taken.has(redirect.descriptor)) continue;
    if (redirect.operator === '<') {
      if (own.stdin === undefined) redirects.push(redirect);
    } else if (!silent) {
      redirects.push(outer.used ? { ...redirect, operator: '>>' } : redirect);
      outer.used = true;
    }
  }
  const stdin = own.stdin ?? (own.taken.has(0) ? undefined : scope.stdin);
  return { redirects, stdin, taken: own.taken };
}

/** The scope inside `{ …; } > file <<EOF`. */
export function around(own: Redirected, scope: Scope): Pick<Scope, 'outer' | 'stdin'> {
  const kept = scope.outer.filter(({ redirect }) => !own.taken.has(redirect.descriptor));
  return {
    outer: [...kept, ...own.redirects.map((redirect) => ({ redirect, used: false }))],
    stdin: own.stdin ?? (own.taken.has(0) ? undefined : scope.stdin),
  };
}

function duplicates(operator: string, target: string): boolean {
  return operator === '<&' || (operator === '>&' && /^(?:\d+-?|-)$/.test(target));
}
