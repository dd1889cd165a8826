import { evidence, type Place } from '../../value/evidence.ts';
import type { Value } from '../../value/value.ts';
import type { Scalar } from '../../workflow/model.ts';
import type { UsedAction } from '../observer.ts';
import { traceScript } from '../script.ts';
import { enter, type Frame } from '../state.ts';

/** An action that runs a line it is handed, or one of its own, on the runner with the step's environment. */
interface RunningAction {
  /** `{input}` is what the input holds, `{input:text }` with a text in front where it holds anything, `{input|text}` the text where it holds nothing. */
  readonly line: string;
  /** Variables that it fills from its inputs. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly source: string;
}

const RUNNING: Readonly<Record<string, RunningAction>> = {
  'nick-fields/retry': {
    line: '{command}',
    source: 'https://github.com/nick-fields/retry',
  },
  'nick-invision/retry': {
    line: '{command}',
    source: 'https://github.com/nick-fields/retry',
  },
  'wandalen/wretry.action': {
    line: '{command}',
    source: 'https://github.com/Wandalen/wretry.action',
  },
  'coactions/setup-xvfb': {
    line: '{run}',
    source: 'https://github.com/coactions/setup-xvfb',
  },
  'gabrielbb/xvfb-action': {
    line: '{run}',
    source: 'https://github.com/GabrielBB/xvfb-action',
  },
  'reactivecircus/android-emulator-runner': {
    line: '{script}',
    source: 'https://github.com/ReactiveCircus/android-emulator-runner',
  },
  'borales/actions-yarn': {
    line: 'yarn {cmd}',
    source: 'https://github.com/Borales/actions-yarn',
  },
  'pre-commit/action': {
    line: 'pre-commit run {extra_args|--all-files}',
    source: 'https://github.com/pre-commit/action',
  },
  'j178/prek-action': {
    line: 'prek run {extra-args|--all-files}',
    source: 'https://github.com/j178/prek-action',
  },
  'changesets/action': {
    line: '{version}\n{publish}',
    source: 'https://github.com/changesets/action#inputs',
  },
  'cloudflare/wrangler-action': {
    line: '{preCommands}\nwrangler {command|deploy}\n{postCommands}',
    source: 'https://github.com/cloudflare/wrangler-action#configuration',
  },
  'actions-rs/cargo': {
    line: 'cargo {command} {args}',
    source: 'https://github.com/actions-rs/cargo#inputs',
  },
  'gradle/gradle-build-action': {
    line: '{arguments:./gradlew }',
    source: 'https://github.com/gradle/gradle-build-action',
  },
  'burrunan/gradle-cache-action': {
    line: '{arguments:./gradlew }',
    source: 'https://github.com/burrunan/gradle-cache-action',
  },
  'artiomtr/jest-coverage-report-action': {
    line: '{test-script|npx jest --coverage}',
    source: 'https://github.com/ArtiomTr/jest-coverage-report-action#inputs',
  },
  'mattallty/jest-github-action': {
    line: '{test-command|npm test}',
    source: 'https://github.com/mattallty/jest-github-action#inputs',
  },
  'appleboy/ssh-action': {
    line: "ssh {envs:-o SendEnv=} there <<'END_OF_SCRIPT'\n{script}\nEND_OF_SCRIPT",
    source: 'https://github.com/appleboy/ssh-action#input-variables',
  },
  'percy/exec-action': {
    line: '{command}',
    source: 'https://github.com/percy/exec-action',
  },
  'azure/cli': {
    line: '{inlineScript}',
    source: 'https://github.com/Azure/cli#azure-cli-action',
  },
  'quarto-dev/quarto-actions/render': {
    line: 'quarto render {path}',
    source: 'https://github.com/quarto-dev/quarto-actions/tree/main/render',
  },
  'quarto-dev/quarto-actions/publish': {
    line: 'quarto publish {path}',
    source: 'https://github.com/quarto-dev/quarto-actions/tree/main/publish',
  },
  'hoverkraft-tech/compose-action': {
    line: 'docker compose {compose-file:-f }up -d {services}',
    source: 'https://github.com/hoverkraft-tech/compose-action',
  },
  'isbang/compose-action': {
    line: 'docker compose {compose-file:-f }up -d {services}',
    source: 'https://github.com/hoverkraft-tech/compose-action',
  },
  'r-lib/actions/check-r-package': {
    line: 'R CMD check .',
    source: 'https://github.com/r-lib/actions/tree/v2/check-r-package',
  },
  'ammaraskar/sphinx-action': {
    line: 'sphinx-build {docs-folder} _build',
    source: 'https://github.com/ammaraskar/sphinx-action',
  },
  'promptfoo/promptfoo-action': {
    line: 'npx promptfoo eval {config:-c }',
    variables: {
      OPENAI_API_KEY: 'openai-api-key',
      AZURE_API_KEY: 'azure-api-key',
      AZURE_OPENAI_API_KEY: 'azure-openai-api-key',
      ANTHROPIC_API_KEY: 'anthropic-api-key',
      HF_API_TOKEN: 'huggingface-api-key',
      AWS_ACCESS_KEY_ID: 'aws-access-key-id',
      AWS_SECRET_ACCESS_KEY: 'aws-secret-access-key',
      REPLICATE_API_KEY: 'replicate-api-key',
      PALM_API_KEY: 'palm-api-key',
      VERTEX_API_KEY: 'vertex-api-key',
      COHERE_API_KEY: 'cohere-api-key',
      MISTRAL_API_KEY: 'mistral-api-key',
      GROQ_API_KEY: 'groq-api-key',
    },
    source: 'https://github.com/promptfoo/promptfoo-action#configuration',
  },
  'cypress-io/github-action': {
    line: '{build}\n{start}\n{command}',
    source: 'https://github.com/cypress-io/github-action',
  },
};

const INPUT = /\{([\w-]+)(?::([^}|]*))?(?:\|([^}]*))?\}/g;

/** False when this is no such action. */
export function traceRunningAction({ step, ref, inputs: given, frame }: UsedAction): boolean {
  const row = Object.hasOwn(RUNNING, ref.name) ? RUNNING[ref.name] : undefined;
  if (row === undefined) return false;
  const parts = row.line.split('\n').map((line) => partOf(line, step));
  const text = parts.map((part) => part.text).join('\n');
  if (text.trim() === '') return false;
  traceScript(
    text,
    'bash',
    enter(withInputs(frame, given, row), evidence(step.uses, `uses: ${step.uses.value}`)),
    placesIn(parts, step.uses),
  );
  return true;
}

interface Part {
  readonly text: string;
  /** The input that it holds first. */
  readonly from: Scalar | undefined;
}

/** A line of a row with the inputs of a step in it. */
function partOf(line: string, step: UsedAction['step']): Part {
  const [from] = [...line.matchAll(INPUT)].flatMap(([, name = '']) => step.with.get(name) ?? []);
  const text = line.replace(INPUT, (_, name: string, before = '', instead = '') => {
    const value = step.with.get(name)?.value ?? '';
    return value === '' ? instead : `${before}${value}${before === '' ? '' : ' '}`;
  });
  return { text, from };
}

/** Where the lines stand that these parts come to: each in the input that it came from. */
function placesIn(parts: readonly Part[], otherwise: Scalar): (line: number) => Place {
  const places = parts.flatMap(({ text, from = otherwise }) =>
    text.split('\n').map((_, at) => ({ ...placeOf(from), line: from.line + at })),
  );
  return (line) => places[line] ?? placeOf(otherwise);
}

const placeOf = ({ path, line, column }: Scalar): Place => ({ path, line, column });

function withInputs(
  frame: Frame,
  given: UsedAction['inputs'],
  { variables = {} }: RunningAction,
): Frame {
  const set = Object.entries(variables).flatMap(([name, input]): [string, Value][] => {
    const value = given.get(input);
    return value === undefined ? [] : [[name, value]];
  });
  if (set.length === 0) return frame;
  return {
    ...frame,
    environment: new Map([...frame.environment, ...set]),
    own: new Set([...frame.own, ...set.map(([name]) => name)]),
  };
}
