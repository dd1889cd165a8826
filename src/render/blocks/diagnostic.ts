import type { Diagnostic, Proposal } from '../../report/report.ts';
import { codeSpan, prose, short } from '../escape.ts';
import { type View, where } from './view.ts';

/** What could not be read, and so was not judged. */
export function diagnosticLine(diagnostic: Diagnostic, view: View): string {
  const { code, message } = diagnostic;
  return `- ${where(diagnostic, view)} ${prose(short(message, 400))} (${codeSpan(short(code, 80))})`;
}

/** What a change would tolerate or expect once it is merged. */
export function proposalLine(proposal: Proposal, view: View): string {
  return `- ${prose(short(proposal.message, 400))} (${where(proposal, view)})`;
}
