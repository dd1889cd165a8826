import type { UnreadWorkflow } from '../account.ts';
import type { FileRule, Violation } from './rule.ts';
import { code } from './wording.ts';

function* check({ workflow, line, why, fix, telling }: UnreadWorkflow): Iterable<Violation> {
  yield {
    subject: 'unread',
    message: `Not all of ${code(workflow)} was read: it ${why}. ${telling ? 'If GitHub runs it, what it spends is on no budget line here.' : 'Its text names no model, key or client of one.'}`,
    place: { path: workflow, line, column: 1 },
    fix,
    // Who would charge anybody there would have to name it, here or in what it starts: such files are told as one.
    ...(telling ? {} : { cause: why }),
  };
}

export const unreadWorkflow = {
  id: 'unread-workflow',
  judges: 'file',
  level: 'error',
  title: 'A workflow that GitHub may run was not read',
  why: 'What it spends is on no budget line here.',
  fix: 'Make it an ordinary UTF-8 file of less than 1 MiB that the guard may read.',
  about: 'coverage',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A workflow file directly in `.github/workflows` that could not be read, or not all of it: no right to read it, a pipe, a link out of the repository or to nothing, more than 1 MiB, another encoding than UTF-8, a name that is not UTF-8, more values than are read, YAML that is broken for this reader and may not be for another. Jobs that were read in it are judged all the same. Files whose text names no model, key or client of one are told as one, as long as there is no policy.',
      'Also a value that holds the line separators U+2028 or U+2029, which no editor shows and which GitHub keeps. Line breaks of YAML 1.1 elsewhere (a lone carriage return, U+0085) are read as GitHub reads them.',
      'An unreadable script or action is no such finding: the report lists it among what was not read.',
    ],
    bad: `name: "Review"# a comment without a blank in front of it
on: pull_request`,
    good: `name: "Review" # with one
on: pull_request`,
    sources: [
      'https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs',
      'https://github.com/aaubry/YamlDotNet/blob/v5.3.0/YamlDotNet/Core/CharacterAnalyzer.cs',
    ],
  },
  check,
} as const satisfies FileRule;
