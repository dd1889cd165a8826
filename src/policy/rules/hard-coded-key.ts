import { classifyName } from '../../knowledge/names.ts';
import { lineWithin, type Scalar } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { findKeys, mayHoldKeys } from '../keys.ts';
import { jobScalars, workflowScalars } from '../scalars.ts';
import { ifItAsks } from './doubts.ts';
import { byPayer } from './facts.ts';
import type { Rule, Violation } from './rule.ts';
import { inJob } from './where.ts';
import { code, spenderPlace } from './wording.ts';

/** A key in the workflow's own `env` is reported once, with the first job of the file. */
function texts(account: JobAccount): Scalar[] {
  const first = account.workflow.jobs[0]?.id === account.job.id;
  return [...(first ? workflowScalars(account.workflow) : []), ...jobScalars(account.job)];
}

/** What pays comes from `vars`: GitHub keeps those in plain text and shows them in logs. */
function* unmasked(account: JobAccount): Iterable<Violation> {
  for (const charge of byPayer(account.report.charges).values()) {
    const name = /^vars\.(\w+)$/.exec(charge.payer?.name ?? '')?.[1];
    if (name === undefined || classifyName(name) === undefined) continue;
    yield {
      subject: `vars ${name}`,
      message: `${code(`vars.${name}`)} pays for ${code(charge.spender.label)} ${inJob(account, charge)}${ifItAsks([charge])}, and a configuration variable is not masked in logs.`,
      place: spenderPlace(charge),
      fix: `Revoke the key, store a new one (\`gh secret set ${name}\`) and refer to it as \`\${{ secrets.${name} }}\`.`,
      level: 'warning',
    };
  }
}

function* check(account: JobAccount): Iterable<Violation> {
  yield* unmasked(account);
  for (const scalar of texts(account)) {
    if (!mayHoldKeys(scalar.value)) continue;
    const lines = scalar.block ? scalar.value.split('\n') : [scalar.value];
    for (const [index, text] of lines.entries()) {
      for (const key of findKeys(text)) {
        yield {
          subject: `${key.issuer} ${key.fingerprint}`,
          message: `A ${key.issuer} key is written into the file: ${code(key.shown)}. Everybody who can read the repository or its history can spend with it.`,
          place: {
            path: scalar.path,
            line: lineWithin(scalar, index),
            column: scalar.block ? 1 : scalar.column,
          },
          standsAnyway: true,
          fix: 'Revoke it where it was issued, then store a new one: `gh secret set OPENAI_API_KEY`, and here `${{ secrets.OPENAI_API_KEY }}`. Deleting the line is not enough.',
        };
      }
    }
  }
}

export const hardCodedKey = {
  id: 'hard-coded-key',
  judges: 'each',
  level: 'error',
  blocksFirstRun: true,
  title: 'A literal key stands in the workflow',
  why: 'It stays in the history after the line is gone, and pays for whoever finds it until it is revoked.',
  fix: 'Revoke the key, create a new one and keep it as an Actions secret.',
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A key in a configuration variable (`vars`) that pays is a warning: GitHub does not mask variables in logs. Hand it over as a secret.',
      'Text that has the form of a real key of OpenAI, Anthropic or OpenRouter: in `env`, `with`, `run`, container settings and defaults of inputs. At most its first eight characters are ever printed.',
      'Stand-ins such as `test-key`, `sk-fake-…`, `sk-1234567890` or a row of one repeated letter are left alone: they pay for nothing.',
    ],
    bad: `env:
  OPENAI_API_KEY: sk-proj-…   # the key itself`,
    good: `env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: [
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables',
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    ],
  },
  check,
} as const satisfies Rule;
