/**
 * The newest release of Codex whose behaviour is recorded (test/payer/codex/*-cases.jsonl), and the
 * day on which that was brought in. Written by `npm run update`.
 */
export const RECORDED_CODEX = { version: '0.171.0', on: '2026-11-28' } as const;
