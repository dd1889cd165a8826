/** Languages of shells: bash and its kin, PowerShell, Windows' own. */
export type Dialect = 'bash' | 'powershell' | 'cmd';
