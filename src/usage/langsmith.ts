/**
 * Reads runs as LangSmith keeps and exports them: one run, a list of them, or a line for each. Only
 * those of a model count, for what is above them tells the sum.
 * https://docs.langchain.com/langsmith/run-data-format, https://docs.langchain.com/langsmith/log-llm-trace
 */

import { countsOf, type Fields, fieldsOf } from './tokens.ts';
import { isBefore, type Reading, type Told } from './told.ts';

const MOST_DEEP = 50;

export function beginsLangSmith(line: string): boolean {
  return line.startsWith('{') && /"run_type": ?"/.test(line);
}

/** Undefined where it is something else. */
export function readLangSmith(written: unknown, reading: Reading): Iterable<Told> | undefined {
  const { runs } = fieldsOf(written);
  const list = Array.isArray(written) ? written : Array.isArray(runs) ? runs : [written];
  return list.some((one) => typeof fieldsOf(one).run_type === 'string')
    ? list.flatMap((one) => [...toldIn(fieldsOf(one), reading, 0)])
    : undefined;
}

export function* readLangSmithLines(lines: Iterable<string>, reading: Reading): Iterable<Told> {
  for (const line of lines) {
    if (line === '') continue;
    try {
      yield* toldIn(fieldsOf(JSON.parse(line)), reading, 0);
    } catch {
      reading.doubts.add('unreadable-line');
    }
  }
}

function* toldIn(run: Fields, reading: Reading, depth: number): Iterable<Told> {
  if (depth > MOST_DEEP) {
    reading.doubts.add('too-much');
    return;
  }
  const { start_time: start, child_runs: children } = run;
  const moment = typeof start === 'string' ? Date.parse(start) : start;
  const earlier = typeof moment === 'number' && isBefore(moment, reading);
  if (run.run_type === 'llm' && !earlier) {
    const metadata = fieldsOf(fieldsOf(run.extra).metadata);
    const counts = countsIn(run, metadata);
    if (counts === undefined) reading.doubts.add('unreadable-line');
    else
      yield {
        ...{ provider: metadata.ls_provider, model: metadata.ls_model_name },
        tokens: countsOf(counts),
      };
  }
  if (Array.isArray(children))
    for (const child of children) yield* toldIn(fieldsOf(child), reading, depth + 1);
}

/** What a client told with the run, or what LangSmith made of it. */
function countsIn(run: Fields, metadata: Fields) {
  const told = fieldsOf(metadata.usage_metadata ?? fieldsOf(run.outputs).usage_metadata);
  if (told.input_tokens !== undefined || told.output_tokens !== undefined) {
    const input = fieldsOf(told.input_token_details);
    return {
      ...{ input: told.input_tokens ?? 0, output: told.output_tokens ?? 0 },
      ...{ cached: input.cache_read, cacheWrite: input.cache_creation },
      reasoning: fieldsOf(told.output_token_details).reasoning,
    };
  }
  const { prompt_tokens: sent, completion_tokens: answered } = run;
  if (typeof sent !== 'number' && typeof answered !== 'number') return undefined;
  const { cache_read: cached, cache_creation: cacheWrite } = fieldsOf(run.prompt_token_details);
  return { input: sent ?? 0, output: answered ?? 0, cached, cacheWrite };
}
