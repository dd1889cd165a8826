export function ratesSource(): string;
export function moved(before: string, after: string): readonly string[];
