import { expect, test } from 'vitest';
import { FILE_COMMANDS } from '../../src/interpreter/start/files.ts';
import { INDIRECT } from '../../src/interpreter/start/indirect.ts';
import { VARIABLE_COMMANDS } from '../../src/interpreter/variables.ts';
import { isHarmlessCommand } from '../../src/knowledge/harmless/system.ts';
import { toolNamed } from '../../src/knowledge/tools.ts';
import { utility } from '../../src/knowledge/utilities.ts';
import { SHELLS, wrappersNamed } from '../../src/knowledge/wrappers.ts';
import { writersNamed } from '../../src/knowledge/writers.ts';

const NAMES =
  '[ [[ test false true : return sleep echo cat ls printf grep head tail cut realpath readlink basename dirname wc';

test.each(NAMES.split(' '))('%s leaves nothing behind, so that it need not be followed', (name) => {
  expect(utility(name, 'idle')).toBe(true);
  expect(utility(name, 'keeps') && isHarmlessCommand(name)).toBe(true);
  // `printf -v` is looked for by its words.
  const handlers = [FILE_COMMANDS, INDIRECT, name === 'printf' ? {} : VARIABLE_COMMANDS];
  expect(handlers.filter((table) => Object.hasOwn(table, name))).toEqual([]);
  expect([toolNamed(name), wrappersNamed(name), SHELLS.get(name)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(writersNamed(name)).toBeUndefined();
});
