import type { Report } from '../report/report.ts';
import { listed } from '../support/listed.ts';
import type { View } from './blocks/view.ts';
import { guardLines } from './escape.ts';
import { fitInto } from './fit.ts';
import { pageHead, pageSections } from './markdown.ts';
import { staleSentence } from './words.ts';

/** A larger summary is not uploaded at all (`FileCommandManager.cs` of actions/runner: 1 MiB a step). */
const LIMIT_BYTES = 1024 * 1024;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_BYTES = 1024;

interface SummaryOptions extends View {
  /** Bytes of UTF-8; other summaries of the same step share the megabyte. */
  readonly limit?: number | undefined;
}

/** The job summary: the whole report, whole blocks left out where it would be too large. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
  const head = pageHead(report, options, ', the whole repository');
  const room = (options.limit ?? LIMIT_BYTES) - NOTE_BYTES - bytes(head);
  const { text, left } = fitInto(pageSections(report, options, { fold: true }), room, bytes);
  const note =
    left.length === 0
      ? ''
      : `**Left out**, because GitHub takes no larger summary: ${listed(left)}. The JSON report has everything.`;
  return `${guardLines([head, text, note, staleSentence(report)].filter(Boolean).join('\n\n'))}\n`;
}
