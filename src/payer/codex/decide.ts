import type { Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** Who pays when Codex runs in this situation. Pure; never throws. */
export function decide(s: Situation): Verdict {
  const val = <T,>(f: any): T => ('known' in f ? f.known : f.options[0].value);
  const cfg: any = val(s.userConfig);
  if (cfg.kind === 'parsed' && cfg.settings.model_provider && cfg.settings.model_provider !== 'openai') {
    const p = cfg.settings.model_providers?.[cfg.settings.model_provider];
    return { kind: 'pays', budget: 'other', route: 'other-provider', credential: undefined, host: p?.base_url, provider: cfg.settings.model_provider, trace: [] };
  }
  const has = (n: string) => { const f = s.environment.get(n); return f !== undefined && (val(f) as any).kind === 'set'; };
  if (has('CODEX_API_KEY') && s.invocation.command !== 'tui') return { kind: 'pays', budget: 'api', route: 'codex-api-key', credential: { source: 'env:CODEX_API_KEY', kind: 'platform-key', variable: 'CODEX_API_KEY' }, host: 'api.openai.com', provider: 'openai', trace: [] };
  if (has('CODEX_ACCESS_TOKEN')) return { kind: 'pays', budget: 'subscription', route: 'codex-signed-in', credential: { source: 'env:CODEX_ACCESS_TOKEN', kind: 'access-token', variable: 'CODEX_ACCESS_TOKEN' }, host: 'chatgpt.com', provider: 'openai', trace: [] };
  const a: any = val(s.authFile);
  if (a.kind === 'login') return a.apiKey === 'set' ? { kind: 'pays', budget: 'api', route: 'codex-api-key', credential: { source: 'auth.json:OPENAI_API_KEY', kind: 'platform-key' }, host: 'api.openai.com', provider: 'openai', trace: [] } : { kind: 'pays', budget: 'subscription', route: 'codex-signed-in', credential: { source: 'auth.json:tokens', kind: 'chatgpt-auth-file' }, host: 'chatgpt.com', provider: 'openai', trace: [] };
  return { kind: 'cannot-run', reason: 'it finds no credential', exit: 1, sends: undefined, trace: [] };
}
