/** Loaded with `--require`: writes which files of `dist` a run loaded to the file in LOADED. */
const { writeFileSync } = require('node:fs');
const { basename } = require('node:path');

process.on('exit', () => {
  const loaded = Object.keys(require.cache).filter((path) => path.includes('dist'));
  writeFileSync(process.env.LOADED, JSON.stringify(loaded.map((path) => basename(path))));
});
