import type { Found, WrittenFile } from '../interpreter/model.ts';
import { isRepositoryPath } from '../interpreter/paths.ts';
import { isSettings, sectionsOf } from '../interpreter/settings-file.ts';
import type { Frame } from '../interpreter/state.ts';
import { baseName } from '../repository/path.ts';
import { literalText, origins, UNSET, type Value } from '../value/value.ts';
import { ADDRESS } from './addresses.ts';
import { credentialsIn } from './credentials.ts';

/**
 * Credentials that the steps before wrote into a settings file of the checkout: whoever reads it there
 * asks with them, and its environment shows none.
 */
export function inSettings(frame: Frame): readonly Found[] {
  return [...frame.state.files].flatMap(([path, file]) => {
    if (!isRepositoryPath(path)) return [];
    return isSettings(path) ? credentialsOf(file, frame) : keyIn(path, file, frame);
  });
}

/** A file that holds nothing but a key, and whose place says so: `keys/gemini.key`, `.openai_key`, `secrets/anthropic.txt`. */
const KEY_FILE = /(?:key|token|secret)s?(?:[/._-]|$)/i;

function keyIn(path: string, { content }: WrittenFile, frame: Frame): readonly Found[] {
  const secret = origins(content ?? UNSET).some(({ kind }) => kind === 'secret');
  if (content === undefined || !secret || !KEY_FILE.test(path)) return [];
  const base = baseName(path).replace(/^\./, '');
  const plain = base.replace(/\.\w+$/, '').replace(/\W+/g, '_');
  const values = [plain, `${plain}_API_KEY`].map((name): [string, Value] => [name, content]);
  return credentialsIn(new Map(values), frame.tracer.hints)
    .slice(0, 1)
    .map((found) => ({ ...found, name: path }));
}

/** Each part of the file has its own keys and address; one that stands apart from all keys is everybody's. */
function credentialsOf({ content }: WrittenFile, frame: Frame): readonly Found[] {
  const parts = [...sectionsOf(content).values()].map((settings) => ({
    address: [...settings].find(([name]) => ADDRESS.test(name))?.[1],
    found: credentialsIn(settings, frame.tracer.hints),
  }));
  const shared = parts.find(
    ({ address, found }) => address !== undefined && found.length === 0,
  )?.address;
  return parts.flatMap(({ address: endpoint = shared, found }) =>
    found.map((one) =>
      endpoint === undefined || literalText(endpoint) === '' ? one : { ...one, endpoint },
    ),
  );
}
