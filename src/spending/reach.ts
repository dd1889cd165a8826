import type { Reach } from '../interpreter/model.ts';
import type { Frame } from '../interpreter/state.ts';
import { credentialsIn } from './credentials.ts';

/** Credentials that a whole file or job is handed, whoever in it uses them. */
export function noteReach(frame: Frame, scope: Reach['scope']): void {
  const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
  for (const { name, value } of credentialsIn(own, frame.tracer.hints)) {
    const trail = value.alternatives[0]?.trail ?? [];
    frame.state.reach.push({ name, value, scope, trail });
  }
}
