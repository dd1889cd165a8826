/**
 * Loaded with `node --import` before a measured script: writes the script's own time, its load
 * included and Node's start left out, and its peak memory to the file named in BENCH_PROBE.
 */
import { writeFileSync } from 'node:fs';

const started = performance.now();
process.on('exit', () => {
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify({ milliseconds, megabytes }));
});
