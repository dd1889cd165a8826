import type { ChargeBudget, PayerKind, Route } from '../../report/report.ts';

/** The credential that Codex sends. */
export interface Credential {
  /** Where it stands: `env:CODEX_API_KEY`, `auth.json:tokens.access_token`, `provider:auth.command`. */
  readonly source: string;
  readonly kind: PayerKind;
  /** The settler follows it from there to the secret. */
  readonly at: Stand;
}

/** What holds a credential that Codex finds. */
export type Stand =
  | { readonly in: 'variable'; readonly name: string }
  /** Where several logins may lie there, which of them. */
  | { readonly in: 'auth-file'; readonly of?: number }
  | { readonly in: 'stdin' | 'settings' };

/** Whether it is the usual case, or one of several of which none is. */
export type Assumed = 'usually' | 'perhaps';

/** One row of the decision order as it was met. */
export interface TraceStep {
  /** Id in the decision table. */
  readonly row: string;
  readonly outcome: 'passed' | 'decided' | 'blocked';
  /** A plain sentence. */
  readonly because: string;
  /** Passed because another release of Codex asks it. */
  readonly history?: true;
  /** The files leave open what it found, and who pays with it. */
  readonly assumed?: Assumed;
}

/** What would have to be known, and what it turned out to be in this candidate. */
export interface Selecting {
  readonly settledBy: string;
  readonly when: string;
  /** Whether it is the usual option. */
  readonly usual: boolean;
  /** Names in the files speak against it. */
  readonly against?: true;
  /** Whether somebody did it by hand, so that nothing is usual about it. */
  readonly byHand: boolean;
  /** One of several logins, none of which is the usual one. */
  readonly rival?: true;
}

/** Something that stands in the settings as it is, or in a variable. */
export type Named = { readonly text: string } | { readonly variable: string };

/** Which organisation, project or workspace pays, where the request or the settings name it. */
export interface AccountNames {
  readonly organization?: Named;
  readonly project?: Named;
  readonly workspace?: Named;
}

interface Decided {
  readonly trace: readonly TraceStep[];
}

export interface Pays extends Decided {
  readonly kind: 'pays';
  /** `unclear` only where the host is not known. */
  readonly budget: ChargeBudget;
  readonly route: Route | undefined;
  /** Undefined where the request needs none: a local proxy, a gateway without authentication. */
  readonly credential: Credential | undefined;
  /** Undefined where the files do not show it. */
  readonly host: string | undefined;
  /** Codex's provider id: `openai`, `amazon-bedrock`, a name of `model_providers`. */
  readonly provider: string;
  readonly account: AccountNames;
  /** The host is the runner itself: a model that costs nothing, or a proxy to be looked behind. */
  readonly local: boolean;
}

export interface CannotRun extends Decided {
  readonly kind: 'cannot-run';
  /** What stops the client, in plain words. */
  readonly reason: string;
  readonly exit: number;
  /** The request it still makes before it gives up, which nobody pays for. */
  readonly sends:
    | { readonly host: string; readonly credential: Credential | undefined }
    | undefined;
}

/** The command works and calls no model: `codex login`, `codex --version`. */
export interface SpendsNothing extends Decided {
  readonly kind: 'spends-nothing';
  readonly because: string;
}

export interface Candidate {
  readonly verdict: Concrete;
  /** The facts that select it; several ways to the same payer are listed one after the other. */
  readonly ways: readonly (readonly Selecting[])[];
}

export interface Depends extends Decided {
  readonly kind: 'depends';
  /** At least two, the one of the usual world (all secrets set, all steps run) first. */
  readonly candidates: readonly Candidate[];
  /** The facts that would settle it, in the order in which Codex comes to them. */
  readonly settledBy: readonly string[];
}

export type Concrete = Pays | CannotRun | SpendsNothing;
export type Verdict = Concrete | Depends;
