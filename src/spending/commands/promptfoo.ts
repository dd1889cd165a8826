import { analyzeProgram } from '../../interpreter/code/program.ts';
import type { ApiUse } from '../../interpreter/model.ts';
import { absolute, pathKey } from '../../interpreter/paths.ts';
import { traceProgram } from '../../interpreter/program.ts';
import { settingsText } from '../../interpreter/settings-file.ts';
import type { Call } from '../../interpreter/shell.ts';
import { callOf } from '../../interpreter/start/call.ts';
import { flagAt, flagValue } from '../../interpreter/start/options.ts';
import { partOfWord, shownWord } from '../../interpreter/start/peel.ts';
import { PROMPTFOO, PROMPTFOO_FILES, PROMPTFOO_JUDGES } from '../../knowledge/model-settings.ts';
import { parent } from '../../repository/path.ts';
import { literal, type Value } from '../../value/value.ts';
import { credentialsIn, usesOf } from '../credentials.ts';
import { type Asked, askedIn, usesOfSettings } from '../model-settings.ts';
import { askedByName, ofItsFile, settingsNamed } from './promptfoo-files.ts';

const VALUED = new Set(
  '-c --config -r --providers -o --output -p --prompts -t --tests -a --assertions -v --vars --grader -j --max-concurrency --repeat --delay --env-file --env-path --filter-pattern --filter-first-n --description --suggest-prompts'.split(
    ' ',
  ),
);

/** Assertions that a model judges: https://www.promptfoo.dev/docs/configuration/expected-outputs/model-graded/ */
const JUDGED =
  /\btype["']?\s*:\s*["']?(?:not-)?(?:llm-rubric|model-graded-|g-eval|factuality|answer-relevance|context-|select-best|similar|pi\b|search-rubric)/;
/**
 * An evaluation asks the providers of its settings, not every key in its environment
 * (https://www.promptfoo.dev/docs/providers/). Undefined where no settings are here to read.
 */
export function promptfooAsks(call: Call): readonly ApiUse[] | undefined {
  const { environment, directory, tracer } = call.frame;
  const given = flagsOf(call);
  const paths =
    given.files.length > 0
      ? given.files.flatMap((word) => settingsNamed(call.frame, word))
      : PROMPTFOO_FILES.map((file) => pathKey(literal(file), directory));
  const read = [...new Set(paths)].flatMap((path) => {
    const text = settingsText(call.frame, path);
    return text === undefined ? [] : [{ path, text }];
  });
  const texts = given.files.length > 0 ? read : read.slice(0, 1);
  const named = given.providers.map((name) => ({
    path: pathKey(literal('r.json'), directory),
    text: JSON.stringify({ providers: [/\.(?:ya?ml|json)$/.test(name) ? `file://${name}` : name] }),
  }));
  const asked = (named.length > 0 ? named : texts).map(({ path, text }) =>
    askedOf(path, text)?.flatMap((one) => ofItsFile(call.frame, one, parent(path))),
  );
  if (asked.length === 0 || asked.some((one) => one === undefined)) return undefined;
  const all = asked.flatMap((one) => one ?? []);
  // A file is looked for beside the settings that name it, whose folder this is not where the words do.
  for (const [i, each] of asked.entries())
    for (const { model } of each ?? [])
      startOwn(call, model, named.length > 0 ? directory : parent(texts[i]?.path ?? ''));
  const judged = texts
    .filter(({ text }) => JUDGED.test(text))
    .flatMap(({ path, text }) =>
      given.grader === undefined
        ? (judgesOf(path, text) ?? [judge(undefined)])
        : [judge(given.grader)],
    );
  const unknown = all.filter((one) => one.provider === undefined && !isProgram(one.model));
  const known = [...all.filter((one) => one.provider !== undefined), ...judged];
  return [
    ...usesOfSettings(known, environment, tracer.hints),
    ...(unknown.length > 0 ? usesOf(credentialsIn(environment, tracer.hints), environment) : []),
  ];
}

/** Who judges where nobody is named: OpenAI (https://www.promptfoo.dev/docs/configuration/expected-outputs/model-graded/#overriding-the-llm-grader). */
function judge(grader: string | undefined): Asked {
  const [asked] = grader === undefined ? [] : (askedByName([grader]) ?? []);
  return asked ?? { model: '', provider: 'openai', key: undefined, base: undefined };
}

/** Those that the file names itself. */
function judgesOf(path: string, text: string): readonly Asked[] | undefined {
  return /\.[cm]?[jt]s$/.test(path) ? undefined : askedIn(path, text, PROMPTFOO_JUDGES);
}

function flagsOf(call: Call) {
  const words = call.words.map(shownWord);
  const files: Value[] = [];
  const providers: string[] = [];
  let grader: string | undefined;
  for (let at = 0; at < words.length; ) {
    const flag = flagAt(words, at, VALUED);
    const value = flagValue(words, flag);
    if (flag?.value !== undefined && value !== undefined) {
      // Both take several.
      const more = behind(words, flag.next);
      if (flag.name === '-c' || flag.name === '--config')
        files.push(
          partOfWord(call.words, flag.value),
          ...call.words.slice(flag.next, flag.next + more),
        );
      else if (flag.name === '-r' || flag.name === '--providers')
        providers.push(value, ...words.slice(flag.next, flag.next + more));
      else if (flag.name === '--grader') grader = value;
    }
    at = flag?.next ?? at + 1;
  }
  return { files, providers, grader };
}

/** How many words up to the next flag. */
function behind(words: readonly string[], from: number): number {
  const end = words.findIndex((word, i) => i >= from && word.startsWith('-'));
  return (end < 0 ? words.length : end) - from;
}

/** `"openai:gpt-6"` in a settings file that is a program. */
const NAMED = /["'`]([a-z][\w.-]*:[\w.:/@-]{1,120})["'`]/g;

function askedOf(path: string, text: string): readonly Asked[] | undefined {
  if (!/\.[cm]?[jt]s$/.test(path)) return askedIn(path, text, PROMPTFOO);
  const names = [...text.slice(0, 100_000).matchAll(NAMED)].map(([, name = '']) => name);
  const providers = names.filter((name) => !/^(?:file|https?|node|data):/.test(name));
  return providers.length === 0 ? undefined : askedByName(providers);
}

/** `file://ask.py`, `python:ask.py`, `exec: python ask.py`: a program of the project answers. */
const PROGRAM = /^(?:file:\/\/|python:|exec:\s*|golang:)(.+?)(?::\w+)?$/;

const PROGRAM_FILE = /\.(?:py|[cm]?[jt]s)$/;

function isProgram(model: string): boolean {
  return PROGRAM.test(model);
}

function startOwn(call: Call, model: string, folder: string): void {
  const found = PROGRAM.exec(model)?.[1];
  if (found === undefined) return;
  const path = pathKey(literal(found), folder);
  const { repository, door } = call.frame.tracer;
  // It is called into, not started: https://www.promptfoo.dev/docs/providers/python/
  if (PROGRAM_FILE.test(path) && repository.read(path).kind === 'text')
    return traceProgram(call, analyzeProgram(repository, path));
  const words = model.startsWith('exec:')
    ? [literal('sh'), literal('-c'), literal(found)]
    : [
        literal(/\.py$/.test(found) ? 'python' : /\.ts$/.test(found) ? 'tsx' : 'node'),
        absolute(path),
      ];
  if (PROGRAM_FILE.test(found) || model.startsWith('exec:'))
    // Beside the settings that name it: https://www.promptfoo.dev/docs/providers/custom-script/
    door.start(
      callOf({ ...call.frame, directory: folder }, words, call.place, call.command.source),
    );
}
