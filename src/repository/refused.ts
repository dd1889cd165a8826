/** Somebody asked for something to be written where nothing may be written. */
export class WriteRefused extends Error {}
