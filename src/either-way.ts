import type { Charge } from './report.ts';

/** `if …; then a; else a; fi`: what waits for the one branch waits for either. */
export function eitherWay(
  { doubts = [] }: Charge,
  { doubts: others = [] }: Charge,
): Pick<Charge, 'doubts'> {
  if (doubts.length === 0) return {};
  return {
    doubts: doubts.map((one) => {
      const lines = others.flatMap(({ onlyIf, path, line }) =>
        isBranch(onlyIf) && isBranch(one.onlyIf) && path === one.path && line !== one.line
          ? [line]
          : [],
      );
      const also = lines.filter((line) => !one.onlyIf.includes(` to line ${line}`));
      return also.length === 0
        ? one
        : { ...one, onlyIf: `${one.onlyIf} or to line ${also.join(' or to line ')}` };
    }),
  };
}

const isBranch = (onlyIf: string): boolean => /^its script comes to that line/.test(onlyIf);
