import { z } from 'zod';
import { globProblem, nameGlob } from '../policy/glob.ts';
import { parseJson } from '../support/json.ts';

/** Who answers for a repository; nobody where the list does not say. */
export type OwnersOf = (repository: string) => readonly string[];

const listSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * A list of owners: `{ "acme/shop": "@acme/shop", "acme/*": "platform" }`, as one makes it from the custom
 * properties of an organisation. A name as it stands comes before a glob.
 */
export function readOwners(text: string): OwnersOf | { readonly problem: string } {
  const value = parseJson(text);
  if (value === undefined) return { problem: 'is no JSON' };
  const parsed = listSchema.safeParse(value);
  if (!parsed.success)
    return { problem: 'is no list of owners: {"owner/name": "team", "owner/*": ["one", "two"]}' };
  const names = new Map<string, readonly string[]>();
  const globs: {
    readonly matches: (name: string) => boolean;
    readonly owners: readonly string[];
  }[] = [];
  for (const [name, owner] of Object.entries(parsed.data)) {
    const owners = [owner].flat();
    if (!name.includes('*')) {
      names.set(name.toLowerCase(), owners);
      continue;
    }
    const problem = globProblem(name);
    if (problem !== undefined)
      return { problem: `has the glob ${JSON.stringify(name)}, which ${problem}` };
    globs.push({ matches: nameGlob(name), owners });
  }
  return (repository) =>
    names.get(repository.toLowerCase()) ??
    globs.find((one) => one.matches(repository))?.owners ??
    [];
}
