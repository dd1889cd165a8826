/**
 * Loaded before the built command line with `--require`: stops it at one of its own calls to the
 * system, as a kill, a full disk or a size limit would. `AIM` says which: at which call that writes
 * (from 0), and what happens there. What ends up on the disk is what the system would have left.
 */
const fs = require('node:fs');

const { at, how, part } = JSON.parse(process.env.AIM);
const WRITING = [
  ...['openSync', 'writeSync', 'writeFileSync', 'appendFileSync', 'fsyncSync', 'closeSync'],
  ...['renameSync', 'linkSync', 'unlinkSync', 'rmSync', 'mkdirSync', 'fchmodSync'],
];
const real = Object.fromEntries(WRITING.map((name) => [name, fs[name]]));
let calls = 0;
let inside = false;

/** Files that were opened to be read are no business of ours. */
const written = new Set();

function isWriting(name, args) {
  if (name === 'openSync') return /[wxa]/.test(String(args[1] ?? 'r'));
  return name !== 'closeSync' || written.has(args[0]);
}

function stop(name, args) {
  if (how === 'kill') {
    // A part of what was to be written has arrived.
    if (name === 'writeFileSync' || name === 'appendFileSync') {
      const bytes = Buffer.from(args[1]);
      const file = typeof args[0] === 'number' ? args[0] : real.openSync(args[0], 'w');
      real.writeSync(file, bytes, 0, Math.floor(bytes.length * part));
    }
    process.kill(process.pid, 'SIGKILL');
  }
  if (how === 'full') {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
    });
    throw error;
  }
  // Somebody saves the file in an editor at this moment.
  if (how === 'edit') real.writeFileSync(process.env.AIM_FILE, process.env.AIM_TEXT);
}

for (const name of WRITING)
  fs[name] = (...args) => {
    if (inside || !isWriting(name, args)) return real[name](...args);
    inside = true;
    try {
      if (calls++ === at) stop(name, args);
      const result = real[name](...args);
      if (name === 'openSync') written.add(result);
      return result;
    } finally {
      inside = false;
    }
  };

process.on('exit', () => {
  if (process.env.AIM_COUNT) real.writeFileSync(process.env.AIM_COUNT, String(calls));
});
