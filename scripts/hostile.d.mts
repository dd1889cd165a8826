interface Hostile {
  readonly name: string;
  readonly files: () => Record<string, string>;
}

export const CHAINS: readonly (Hostile & { readonly cut?: string })[];
export const SIZES: readonly (Hostile & { readonly credential: string })[];
