type Environment = Readonly<Record<string, string | undefined>>;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What the output may look like: colours, and how wide it is where anybody knows. */
export function lookOf(
  environment: Environment,
  out: Stream,
  error: Stream,
): { readonly color: boolean; readonly width: number | undefined } {
  return {
    color:
      forced(environment) ?? (out.isTTY === true && !environment.NO_COLOR && !isDumb(environment)),
    // A pager is as wide as the terminal to which the errors go.
    width: declared(environment.COLUMNS) ?? out.columns ?? error.columns,
  };
}

export function isDumb({ TERM }: Environment): boolean {
  return TERM === 'dumb';
}

/** As Node reads it: `FORCE_COLOR=0` is no colour, anything else is. https://nodejs.org/api/cli.html#force_color1-2-3 */
function forced({ FORCE_COLOR }: Environment): boolean | undefined {
  if (FORCE_COLOR === undefined) return undefined;
  return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}

function declared(columns: string | undefined): number | undefined {
  return columns !== undefined && /^[1-9]\d{0,3}$/.test(columns) ? Number(columns) : undefined;
}
