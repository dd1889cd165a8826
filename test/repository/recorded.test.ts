import { expect, test } from 'vitest';
import { openMemory } from '../../src/repository/memory.ts';
import { firstToDiffer, Recorded } from '../../src/repository/recorded.ts';

const before = openMemory({ 'a.yml': 'a', 'z.yml': 'z', 'shared.py': '1' });
const after = openMemory({ 'a.yml': 'a', 'z.yml': 'z', 'shared.py': '2' });

/** A scan in which these files ask for one other, in turn. */
function asked(path: string, ...askers: readonly string[]): Recorded {
  const recorded = new Recorded(before);
  for (const asker of askers) {
    recorded.asker = asker;
    recorded.repository.read(asker);
    recorded.repository.read(path);
  }
  return recorded;
}

test('what differs is told by the first who asked; its own text is nobody’s question', () => {
  expect(firstToDiffer(asked('shared.py', 'm.yml', 'z.yml'), before, after)).toBe('m.yml');
  expect(firstToDiffer(asked('other.py', 'a.yml'), before, after)).toBeUndefined();
  const own = openMemory({ 'a.yml': 'b', 'z.yml': 'z', 'shared.py': '1' });
  expect(firstToDiffer(asked('shared.py', 'a.yml'), before, own)).toBeUndefined();
});

test('a scan that goes on from one in which only a later file asked', () => {
  const now = new Recorded(before);
  now.goOnFrom(asked('shared.py', 'z.yml'));
  expect(firstToDiffer(now, before, after)).toBe('z.yml');
  const { characters } = now;
  now.asker = 'a.yml';
  now.repository.read('shared.py');
  expect(firstToDiffer(now, before, after)).toBe('a.yml');
  expect(now.characters).toBe(characters);
});

test('a folder that another lists otherwise', () => {
  const recorded = new Recorded(before);
  recorded.asker = 'a.yml';
  recorded.repository.list('');
  const more = openMemory({ 'a.yml': 'a', 'z.yml': 'z', 'shared.py': '1', 'new.py': '' });
  expect(firstToDiffer(recorded, before, more)).toBe('a.yml');
});
