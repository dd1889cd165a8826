#!/usr/bin/env node
/**
 * Bundles the script and the style sheet of the ledger's page into `page.generated.ts`, so that the
 * command line holds them as text and no build of the page is part of its own.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGE = join(ROOT, 'src/render/ledger/page');

/** What `page.generated.ts` holds. */
export async function generatedPage() {
  const bundle = await rolldown({ cwd: ROOT, input: join(PAGE, 'main.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  const script = ascii(output[0].code.trim());
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end its own element');
  const style = (await readFile(join(PAGE, 'style.css'), 'utf8')).replace(/\s*\n\s*/g, ' ').trim();
  return `// Written by \`npm run update\` from page/main.ts and page/style.css.\nexport const SCRIPT: string =\n  ${JSON.stringify(script)};\nexport const STYLE: string =\n  ${JSON.stringify(style)};\n`;
}

/** A hash is of bytes, and no copy on the way may change one. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
