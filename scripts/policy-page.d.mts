export function policyPage(
  schema: Readonly<Record<string, unknown>>,
  examples: Readonly<Record<string, string>>,
  parse: (text: string) => unknown,
): string;
