/**
 * Loaded with `node --import` before a measured script: writes the script's own time, its load
 * included and Node's start left out, and its peak memory to the file named in BENCH_PROBE.
 */
import { writeFileSync } from 'node:fs';

const started = performance.now();
process.on('exit', () => {
  const milliseconds = performance.now() - started;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Node's start included: the system does not tell it apart.
  const cpu = (userCPUTime + systemCPUTime) / 1000;
  const measured = { milliseconds, megabytes: maxRSS / 1024, cpu };
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify(measured));
});
