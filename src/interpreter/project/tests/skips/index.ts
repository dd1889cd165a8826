import type { Known } from '../../../code/known.ts';
import type { SourceFile } from '../../../code/source.ts';
import type { CallOfTest, TestCase } from '../../../code/test-reading.ts';
import { type Declared, leftOutOfAnnotated } from './annotations.ts';
import { leftOutOfFunctions } from './functions.ts';
import { leftOutOfPython } from './python.ts';
import { leftOutOfScript } from './script.ts';

/** What decides beside a test's own file whether it runs. */
export interface Beside {
  /** The files of fixtures above it, the nearest first. */
  readonly above: readonly SourceFile[];
  readonly declared: Declared;
}

/** Whether the test or something around it says that it is left out where this is known. */
export function isLeftOut(file: SourceFile, test: TestCase, beside: Beside, known: Known): boolean {
  switch (file.language) {
    case 'python':
      return leftOutOfPython(file, test, beside.above, known);
    case 'javascript':
    case 'typescript':
      return test.call !== undefined && leftOutOfScript(file, test.call, known);
    case 'go':
    case 'rust':
      return leftOutOfFunctions(file, test, known);
    case 'java':
    case 'kotlin':
    case 'csharp':
      return leftOutOfAnnotated(file, test, beside.declared, known);
    default:
      return false;
  }
}

/** The same for a group around tests. */
export function isGroupLeftOut(file: SourceFile, group: CallOfTest, known: Known): boolean {
  return leftOutOfScript(file, group, known);
}
