import type { Report } from '../../src/report/report.ts';

export interface Made {
  readonly name: string;
  readonly report?: Report;
  readonly error?: {
    readonly schema: string;
    readonly repository: string;
    readonly reason: string;
    readonly status: number;
    readonly at: string;
  };
}

export function random(seed: number): () => number;
export function organisation(
  count: number,
  options?: { seed?: number; owner?: string; spending?: number; unread?: number },
): Generator<Made>;
