import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/render/sarif.ts';
import { expectGolden } from './golden.ts';
import { finding, job, report } from './reports.ts';
import { reports, rules } from './situations.ts';

const schema = JSON.parse(
  readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const docs = { rules, docsUrl: 'https://example.com/docs/rules/' };

function problems(text: string): unknown {
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

describe('renderSarif', () => {
  it.each(Object.entries(reports))('is valid SARIF 2.1.0: %s', (_, value) => {
    expect(problems(renderSarif(value))).toEqual([]);
    expect(problems(renderSarif(value, docs))).toEqual([]);
  });

  it('would notice what is invalid', () => {
    expect(problems(renderSarif(reports.violation).replace('"error"', '"fatal"'))).not.toEqual([]);
  });

  it('shows rules, trails, suppressions and notifications', () => {
    expectGolden('everything.sarif.json', renderSarif(reports.everything, docs));
  });

  it('encodes paths and prints no key', () => {
    const odd = job('.github/workflows/a b#%ü:c.yml', 'x');
    const text = renderSarif(
      report({
        jobs: [odd],
        findings: [finding(odd, { message: 'sk-proj-abcdefghijklmn [a](1)' })],
      }),
    );
    const log: Log = JSON.parse(text);
    const result = log.runs[0]?.results?.[0];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      '.github/workflows/a%20b%23%25%C3%BC%3Ac.yml',
    );
    expect(result?.message.text).toBe('sk-proj-… [a] (1)');
    expect(problems(text)).toEqual([]);
  });
});
