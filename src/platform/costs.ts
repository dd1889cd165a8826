/**
 * What the Platform billed, project by project, as its own account says.
 * https://platform.openai.com/docs/api-reference/usage/costs (2026-11)
 */
import { fieldsOf } from '../usage/tokens.ts';
import { dataOf, PlatformError, setDays } from './ask.ts';

export interface BilledProject {
  /** `proj_…`; null: the account says none. */
  readonly project: string | null;
  readonly usd: number;
}

export interface BillQuery {
  /** `https://api.openai.com/v1` */
  readonly url: string;
  readonly key: string;
  /** `YYYY-MM-DD`, of which the first is part and the last is not. */
  readonly from: string;
  readonly to: string;
}

const NOT_COSTS = 'the answer is not what the costs of an organisation look like';

/** @throws PlatformError */
export async function billedProjects({
  url,
  key,
  from,
  to,
}: BillQuery): Promise<readonly BilledProject[]> {
  const address = new URL(`${url.replace(/\/+$/, '')}/organization/costs`);
  setDays(address, from, to);
  for (const [name, value] of Object.entries({ bucket_width: '1d', limit: '31' }))
    address.searchParams.set(name, value);
  address.searchParams.append('group_by[]', 'project_id');
  const totals = new Map<string | null, number>();
  const needs = 'an admin key that may read usage';
  for await (const { results } of dataOf({
    ...{ address, key, needs },
    ...{ who: 'the Platform', what: NOT_COSTS },
  })) {
    if (!Array.isArray(results)) throw new PlatformError(NOT_COSTS);
    for (const { project, usd } of results.map(billed))
      totals.set(project, (totals.get(project) ?? 0) + usd);
  }
  const projects = [...totals].map(([project, usd]) => ({ project, usd: Number(usd.toFixed(6)) }));
  return projects.filter(({ usd }) => usd > 0).sort((a, b) => b.usd - a.usd);
}

function billed(result: unknown): BilledProject {
  const { amount, project_id: project } = fieldsOf(result);
  const { value, currency } = fieldsOf(amount);
  if (typeof value !== 'number' || currency !== 'usd') throw new PlatformError(NOT_COSTS);
  return { project: typeof project === 'string' ? project.slice(0, 80) : null, usd: value };
}
