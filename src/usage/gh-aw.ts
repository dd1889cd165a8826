/**
 * Reads the token log that the firewall of GitHub Agentic Workflows keeps: a line of JSON for every
 * answer that its proxy passed on.
 * https://github.com/github/gh-aw-firewall, containers/api-proxy/token-tracker.js
 */

import { countsOf, fieldsOf } from './tokens.ts';
import { isBefore, type Reading, type Told } from './told.ts';

const START = /^\{"_schema":"token-usage\/v/;

export function beginsGhAw(line: string): boolean {
  return START.test(line);
}

export function* readGhAw(lines: Iterable<string>, reading: Reading): Iterable<Told> {
  for (const line of lines) {
    if (line === '') continue;
    try {
      const fields = fieldsOf(JSON.parse(line));
      const moment = typeof fields.timestamp === 'string' ? Date.parse(fields.timestamp) : 0;
      if (isBefore(moment, reading)) continue;
      const { provider, model, input_tokens: input, output_tokens: output } = fields;
      const { cache_read_tokens: cached, cache_write_tokens: cacheWrite } = fields;
      const { reasoning_tokens: reasoning } = fields;
      const counts = { input, output, cached, cacheWrite, reasoning };
      yield { provider, model, tokens: countsOf(counts, provider === 'anthropic') };
    } catch {
      reading.doubts.add('unreadable-line');
    }
  }
}
