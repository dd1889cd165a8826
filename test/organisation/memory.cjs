/** Loaded with `--require`: writes the most memory that the process held to the file in MEMORY_FILE. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.MEMORY_FILE, String(Math.ceil(process.resourceUsage().maxRSS / 1024)));
});
