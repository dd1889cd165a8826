export function generatedPage(): Promise<string>;
