/** Exit statuses: what a script may rely on. */
export const EXIT = { clean: 0, violated: 1, usage: 2, unfinished: 3 } as const;
