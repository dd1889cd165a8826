/** The languages that are read: each adds its name in its own file. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled by those files
export interface Languages {}

export type Language = keyof Languages;
