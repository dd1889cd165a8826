/** What leaves a test out that is a plain function: of Go, of Rust. */

import { functionsNamed } from '../../../code/functions.ts';
import type { Known } from '../../../code/known.ts';
import type { SourceFile } from '../../../code/source.ts';
import type { TestCase } from '../../../code/test-reading.ts';
import { functionOf, leavesAtOnce } from './body.ts';

export function leftOutOfFunctions(file: SourceFile, test: TestCase, known: Known): boolean {
  const own = functionOf(file, test);
  if (own !== undefined && leavesAtOnce(file, own, known)) return true;
  // It runs every test of a package: https://pkg.go.dev/testing#hdr-Main
  const [main] = file.language === 'go' ? functionsNamed(file, 'TestMain', 0) : [];
  return main !== undefined && leavesAtOnce(main.file, main.scope, known);
}
