export function random(seed: number): () => number;
export function workflowFiles(options: {
  readonly files: number;
  readonly next: () => number;
  readonly indirect?: number;
  readonly share?: number;
  readonly first?: number;
}): Iterable<{
  readonly path: string;
  readonly text: string;
  readonly ai: boolean;
  readonly beside: readonly (readonly [string, string])[];
}>;
export function sourcePath(i: number): string;
export function sourceFile(next: () => number, i: number): string;
