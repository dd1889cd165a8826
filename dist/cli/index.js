#!/usr/bin/env node
'use strict';
// Becomes dist/cli/index.js. Only words that Node 4 knows: an older Node must get as far as the message.
const needed = '20.19'.split('.').map(Number);
const own = process.versions.node.split('.').map(Number);
if (own[0] > needed[0] || (own[0] === needed[0] && own[1] >= needed[1])) require('./main.js');
else {
  const words = `spend-guard needs Node ${needed.join('.')} or newer; this is Node `;
  process.stderr.write(`${words + own.join('.')}\n`);
  process.exitCode = 3;
}
