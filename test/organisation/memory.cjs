/**
 * Loaded with `--require`: writes the most memory that the process held to the file in MEMORY_FILE. On
 * Linux from its own record: what `resourceUsage` tells begins with what its parent held.
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

const RECORD = '/proc/self/status';

function most() {
  const told = existsSync(RECORD) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(RECORD, 'utf8'));
  return told ? Number(told[1]) : process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  writeFileSync(process.env.MEMORY_FILE, String(Math.ceil(most() / 1024)));
});
