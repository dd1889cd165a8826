import type { Login } from './model.ts';
import type { Frame } from './state.ts';

/** What has to hold for a login that is written or made here, and the one that is left where it does not. */
export function inPlaceOf(
  { state, certainty, doubts }: Frame,
  home: string,
  always = true,
): Pick<Login, 'under' | 'before'> {
  if (always && certainty === 'certain') return {};
  const under = doubts.map(({ onlyIf }) => onlyIf);
  const login = state.logins.get(home);
  const file = state.files.get(`${home}/auth.json`);
  const old: Login | undefined = login
    ? { ...login, kind: 'made' }
    : file && { ...file, kind: 'written' };
  // Where the same had to hold for the old one, that is gone in any case.
  const isGone = always && under.every((one) => old?.under?.includes(one) === true);
  return { under, before: isGone ? old?.before : old };
}
