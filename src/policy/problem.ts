import type { z } from 'zod';
import { suggest } from '../support/did-you-mean.ts';
import type { PolicyDocument, Position } from './document.ts';
import { knownKeys } from './schema.ts';

/** One thing wrong with a policy file. */
export interface PolicyProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** One sentence; ends with what is known instead, where that helps. */
  readonly message: string;
  /** The source line with a caret below it; two lines. */
  readonly excerpt: string;
  /** What to do, where the message does not say it. */
  readonly help?: string | undefined;
}

const MAX_EXCERPT = 120;

export function problem(
  path: string,
  text: string,
  { line, column }: Position,
  message: string,
): PolicyProblem {
  return { path, line, column, message, excerpt: excerpt(text, line, column) };
}

/** `path:line:column: message`, the line and the caret, and what to do. */
export function formatProblem(p: PolicyProblem): string {
  const told = `${p.path}:${p.line}:${p.column}: ${p.message}\n${p.excerpt}`;
  return p.help === undefined ? told : `${told}\n${p.help}`;
}

function excerpt(text: string, line: number, column: number): string {
  const source = (text.split('\n', line)[line - 1] ?? '').replace(/[\p{C}]/gu, ' ');
  const start = column > MAX_EXCERPT ? column - 20 : 0;
  const shown = source.slice(start, start + MAX_EXCERPT);
  const gutter = String(line);
  const pad = ' '.repeat(gutter.length);
  return `  ${gutter} | ${shown}\n  ${pad} | ${' '.repeat(Math.max(0, column - 1 - start))}^`;
}

type Issue = z.core.$ZodIssue;

/** The library's issues in our words, in source order. */
export function zodProblems(
  path: string,
  text: string,
  document: PolicyDocument,
  error: z.ZodError,
  most: number,
): PolicyProblem[] {
  const problems = error.issues.flatMap((issue) => describe(issue, [], document));
  return problems.slice(0, most).map(({ at, message }) => problem(path, text, at, message));
}

/** In source order; where the reader already complained, what follows from it is left out. */
export function inOrder(
  unread: readonly PolicyProblem[],
  invalid: readonly PolicyProblem[],
): PolicyProblem[] {
  const known = new Set(unread.map((one) => `${one.line}:${one.column}`));
  const rest = invalid.filter((one) => !known.has(`${one.line}:${one.column}`));
  return [...unread, ...rest].sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Described {
  readonly at: Position;
  readonly message: string;
}

function describe(
  issue: Issue,
  above: readonly PropertyKey[],
  document: PolicyDocument,
): Described[] {
  const path = [...above, ...issue.path];
  const at = document.valueAt(path);
  const name = dotted(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        at: document.keyAt(path, key),
        message: `unknown key ${quote(key)}${inside(path)}${didYouMean(key, knownKeys(path))}`,
      }));
    case 'invalid_value': {
      const known = issue.values.map(String);
      const missing = issue.input === undefined;
      if (missing)
        return [{ at, message: `${name} is missing; write one of: ${known.join(', ')}` }];
      const written = typeof issue.input === 'object' ? 'this' : quote(String(issue.input));
      if (known.length === 1)
        return [{ at, message: `${name} must be ${known[0]}, not ${written}` }];
      return [
        {
          at,
          message: `${written} is no ${valueName(path)}${didYouMean(String(issue.input), known)}`,
        },
      ];
    }
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      if (issue.input === undefined) return [{ at, message: `${name} is missing` }];
      return [{ at, message: `${name} must be ${wanted}, not ${kindOf(issue.input)}` }];
    }
    case 'too_small':
      return [
        {
          at,
          message:
            issue.origin === 'string'
              ? `${name} is empty`
              : issue.origin === 'array'
                ? `${name} is an empty list`
                : `${name} must be at least ${issue.minimum}`,
        },
      ];
    case 'invalid_union':
      return describeUnion(issue, path, document);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => describe(inner, path, document));
    case 'invalid_format':
    case 'custom':
    case 'too_big':
    case 'not_multiple_of':
      return [{ at, message: `${name}: ${issue.message}` }];
    default:
      return [{ at, message: issue satisfies never }];
  }
}

/** A rule's setting is a level or a map, a budget a word or a list: the branch that fits what was written speaks. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  document: PolicyDocument,
): Described[] {
  const map = typeof issue.input === 'object' && issue.input !== null;
  const branch = issue.errors[map ? 1 : 0] ?? [];
  return branch.flatMap((inner) => describe(inner, path, document));
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return quote(String(value));
}

function quote(word: string): string {
  const line = word.replace(/[\s\p{C}]+/gu, ' ').replaceAll('`', "'");
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}

/** `expect[2].budget`, counted from 1 as people do. */
function dotted(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the policy';
  const parts = path.map((part, index) =>
    typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${String(part)}`,
  );
  return quote(parts.join(''));
}

function inside(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` in ${dotted(path)}`;
}

function didYouMean(word: string, known: readonly string[]): string {
  const close = suggest(word, known);
  if (close !== undefined) return `; did you mean ${quote(close)}?`;
  return known.length === 0 ? '' : `; known are: ${known.join(', ')}`;
}

/** What a value at this path is called. */
function valueName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (path[0] === 'secrets') return 'kind of secret';
  if (path[0] === 'rules') return 'level';
  if (last === 'rule') return 'rule';
  if (path[2] === 'workspace') return last === 'kind' ? 'kind of plan' : `kind of ${String(last)}`;
  return 'budget';
}
