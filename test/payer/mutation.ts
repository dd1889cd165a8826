/**
 * All tests of the payer as one file: a mutant then costs one start of a worker rather than one a
 * file, which is most of a mutation run. The quick ones come first, so that most mutants never meet
 * the recorded cases.
 */
import './hosts.test.ts';
import '../knowledge/events.test.ts';
import './names.test.ts';
import './words.test.ts';
import './providers.test.ts';
import './codex/arguments.test.ts';
import './codex/versions.test.ts';
import './codex/newest.test.ts';
import './codex/variables.test.ts';
import './codex/files.test.ts';
import './facts.test.ts';
import './charges.test.ts';
import './names-shown.test.ts';
import './reasoning.test.ts';
import './codex/why.test.ts';
import './codex/told.test.ts';
import './codex/recorded.test.ts';
import './codex/decide.test.ts';
import './codex/observed.test.ts';
import './golden.test.ts';
