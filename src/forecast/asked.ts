import { asksForForecast, type Policy } from '../policy/policy.ts';
import type { Forecaster } from './forecast.ts';
import type { History } from './history.ts';

interface Asked {
  readonly policy: Policy;
  /** Asked for by a flag or an input; a policy asks by what it says. */
  readonly asked: boolean;
  readonly today: string;
  readonly history?: History | undefined;
}

/** Makes forecasters where somebody wants one, one for every pass over the jobs; else its code is not even loaded. */
export async function forecasters(how: Asked): Promise<() => Forecaster | undefined> {
  const { policy, asked, today, history } = how;
  if (!asked && !asksForForecast(policy)) return () => undefined;
  const { openForecast } = await import('./forecast.ts');
  return () => openForecast({ policy, today, history });
}
