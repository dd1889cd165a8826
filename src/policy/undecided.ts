/** The reason of an exception that `spend-guard init` wrote and nobody has decided yet. */
export const UNDECIDED = 'DECIDE';

/** The reason of what a baseline tolerates. */
export const IN_BASELINE = 'baseline';
