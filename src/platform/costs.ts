/**
 * What the Platform billed, project by project, as its own account says.
 * https://platform.openai.com/docs/api-reference/usage/costs (2026-11)
 */

/** Why there is no answer, in words for whoever gave the key. */
export class PlatformError extends Error {}

export interface BilledProject {
  /** `proj_…`; null: the account says none. */
  readonly project: string | null;
  readonly usd: number;
}

export interface CostsQuery {
  /** `https://api.openai.com/v1`; the key goes nowhere else. */
  readonly url: string;
  /** An admin key; no other one may ask. */
  readonly key: string;
  /** `YYYY-MM-DD`, of which the first is part and the last is not. */
  readonly from: string;
  readonly to: string;
}

const MOST_PAGES = 24;
const MOST_BYTES = 8 * 1024 * 1024;
const LIMIT_MS = 30_000;

/** @throws PlatformError where the account does not tell all of it: a part is no bill. */
export async function billedProjects(query: CostsQuery): Promise<readonly BilledProject[]> {
  const totals = new Map<string | null, number>();
  let page: string | undefined;
  for (let read = 0; ; read++) {
    if (read === MOST_PAGES) throw new PlatformError('the account has more pages than are read');
    const answer = await ask(query, page);
    for (const { project, usd } of resultsIn(answer))
      totals.set(project, (totals.get(project) ?? 0) + usd);
    if (answer.has_more !== true) break;
    if (typeof answer.next_page !== 'string') throw new PlatformError(NOT_COSTS);
    page = answer.next_page;
  }
  const projects = [...totals].map(([project, usd]) => ({ project, usd: Number(usd.toFixed(6)) }));
  return projects.filter(({ usd }) => usd > 0).sort((a, b) => b.usd - a.usd);
}

type Fields = Readonly<Record<string, unknown>>;

const NOT_COSTS = 'the answer is not what the costs of an organisation look like';

async function ask({ url, key, from, to }: CostsQuery, page: string | undefined): Promise<Fields> {
  const seconds = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 1000);
  const address = new URL(`${url.replace(/\/+$/, '')}/organization/costs`);
  const words = {
    start_time: seconds(from),
    end_time: seconds(to),
    bucket_width: '1d',
    limit: '31',
  };
  for (const [name, value] of Object.entries(words)) address.searchParams.set(name, value);
  address.searchParams.append('group_by[]', 'project_id');
  if (page !== undefined) address.searchParams.set('page', page);
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { authorization: `Bearer ${key}` },
      // An answer from elsewhere would be asked for with the key.
      redirect: 'error',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
  } catch {
    throw new PlatformError('the Platform could not be reached');
  }
  if (response.status === 401 || response.status === 403)
    throw new PlatformError(
      'the Platform refused the key: it must be an admin key that may read usage',
    );
  if (response.status !== 200) throw new PlatformError(`the Platform answered ${response.status}`);
  const text = await response.text();
  try {
    if (text.length <= MOST_BYTES) return fieldsOf(JSON.parse(text));
  } catch {
    // Not JSON.
  }
  throw new PlatformError(NOT_COSTS);
}

function resultsIn(answer: Fields): readonly BilledProject[] {
  if (!Array.isArray(answer.data)) throw new PlatformError(NOT_COSTS);
  return answer.data.flatMap((bucket) => {
    const { results } = fieldsOf(bucket);
    if (!Array.isArray(results)) throw new PlatformError(NOT_COSTS);
    return results.map((result): BilledProject => {
      const { amount, project_id: project } = fieldsOf(result);
      const { value, currency } = fieldsOf(amount);
      if (typeof value !== 'number' || currency !== 'usd') throw new PlatformError(NOT_COSTS);
      return { project: typeof project === 'string' ? project.slice(0, 80) : null, usd: value };
    });
  });
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
