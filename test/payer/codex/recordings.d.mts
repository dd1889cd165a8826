export const RECORDED: URL;
export const OBSERVED: URL;
export function rowsOf(file: URL): unknown[];
export function newestRecorded(files?: readonly URL[]): string;
export function compareReleases(a: string, b: string): number;
