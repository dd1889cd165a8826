import { GitHubError, type WantedBlob } from './client.ts';
import type { Objects } from './remote.ts';
import { asError } from './together.ts';

type Answer = Uint8Array | GitHubError;

interface Asking {
  readonly wanted: readonly WantedBlob[];
  readonly answer: (answers: readonly Answer[]) => void;
}

/**
 * The same objects for many repositories that are read side by side: the files that they want go
 * together into one question. It is asked once nobody's answer is under way any more, so that all
 * who go on with that answer have said what they want next. Only one question is under way at a time.
 */
export function pooled(objects: Objects): Objects {
  let waiting: Asking[] = [];
  let underWay = 0;

  async function counted<T>(request: () => Promise<T>): Promise<T> {
    underWay++;
    try {
      return await request();
    } finally {
      underWay--;
      later();
    }
  }

  /** After those who got an answer went on with it. */
  function later(): void {
    setImmediate(() => {
      if (underWay > 0 || waiting.length === 0) return;
      const batch = waiting;
      waiting = [];
      void counted(() => ask(batch));
    });
  }

  async function ask(batch: readonly Asking[]): Promise<void> {
    const answers = await objects.readBlobs(batch.flatMap(({ wanted }) => wanted)).catch(asError);
    let at = 0;
    for (const { wanted, answer } of batch) {
      answer(
        answers instanceof GitHubError
          ? wanted.map(() => answers)
          : answers.slice(at, at + wanted.length),
      );
      at += wanted.length;
    }
  }

  return {
    readTree: (...of) => counted(() => objects.readTree(...of)),
    readBlobs: (wanted) =>
      new Promise((answer) => {
        waiting.push({ wanted, answer });
        later();
      }),
  };
}
