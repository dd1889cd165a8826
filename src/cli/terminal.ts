import type { Progress } from './progress.ts';

/** What the command line may touch of the process it runs in. */
export interface Terminal {
  readonly stdout: (text: string) => unknown;
  readonly stderr: (text: string) => unknown;
  readonly color: boolean;
  readonly width: number | undefined;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where nobody watches there is none. */
  readonly progress?: Progress | undefined;
}
