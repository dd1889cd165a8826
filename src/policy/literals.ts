import { MARKER } from './ignore-comments.ts';
import { KEY_LITERALS } from './keys.ts';

/**
 * Texts that rules look for in files in which nothing may spend: a file that holds one has to be
 * read, or skipping it would hide a finding.
 */
export const POLICY_LITERALS: readonly string[] = [...KEY_LITERALS, MARKER];
