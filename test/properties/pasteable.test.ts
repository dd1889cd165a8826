import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guard } from '../../src/guard.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { openMemory } from '../../src/repository/memory.ts';

/**
 * What a fix gives to copy: whole, YAML, and of the policy's lines: with it the finding is gone. Over
 * every mini-repository of `fixtures/`, without the policy that some of them have.
 */
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const POLICY = '.github/spend-guard.yml';

function discover(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const path = join(directory, entry.name);
    return existsSync(join(path, '.github')) ? [path] : discover(path);
  });
}

function filesOf(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(root, path);
      return entry.isFile() &&
        !/^(?:golden|base|records)\//.test(name) &&
        !/spend-guard\.ya?ml/.test(name)
        ? [[name, readFileSync(path, 'utf8')]]
        : [];
    }),
  );
}

function judged(files: Record<string, string>, policy: Policy): Report {
  return guard(openMemory(files), { policy, today: '2026-11-22' });
}

/** Every quotation of a fix that is YAML to paste. */
function quoted({ fix }: Finding): readonly string[] {
  return [...(fix ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, text = '']) =>
    /^(?:- \{|[\w-]+: )/.test(text) ? [text] : [],
  );
}

/** The policy file that a line of it makes; undefined where it is a line of a workflow. */
function policyOf(line: string): string | undefined {
  if (line.startsWith('- { jobs:')) return `version: 1\nexpect:\n  ${line}\n`;
  return /^(?:secrets|hosts|reads|expect|default|rules): /.test(line)
    ? `version: 1\n${line}\n`
    : undefined;
}

const cases = discover(FIXTURES).map((root) => [relative(FIXTURES, root), root] as const);

test.each(cases)('%s', (_, root) => {
  const files = filesOf(root);
  for (const finding of judged(files, BUILT_IN_POLICY).findings)
    for (const line of quoted(finding)) {
      expect(line).not.toContain('…');
      expect(() => parse(line), line).not.toThrow();
      const text = policyOf(line);
      if (text === undefined) continue;
      const loaded = loadPolicy(POLICY, text);
      expect(loaded, line).not.toHaveProperty('problems');
      if (!('policy' in loaded) || line.startsWith('default:')) continue;
      const after = judged({ ...files, [POLICY]: text }, loaded.policy).findings;
      const same = after.filter(
        ({ rule, workflow, job, message }) =>
          rule === finding.rule &&
          workflow === finding.workflow &&
          job === finding.job &&
          message === finding.message,
      );
      expect(same, line).toEqual([]);
    }
});

test('at least the rules that advise a line of the policy are among them', () => {
  const advised = new Set(
    cases.flatMap(([, root]) =>
      judged(filesOf(root), BUILT_IN_POLICY).findings.flatMap((finding) =>
        quoted(finding).some((line) => policyOf(line) !== undefined) ? [finding.rule] : [],
      ),
    ),
  );
  expect([...advised].sort()).toEqual(expect.arrayContaining(['unclear-payer', 'unread']));
});
