import type { Known } from '../../code/known.ts';
import type { Asked as Picked } from '../../code/test-reading.ts';
import type { Chosen } from './chosen.ts';

/** What a run asks of the tests, and what is known where they run. */
export type Selected = Omit<Picked, 'carried' | 'given'> & {
  readonly known: Known;
  readonly chosen: Chosen;
};
