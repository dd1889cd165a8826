import { parseJson } from '../../support/json.ts';
import { toml, yaml } from './runners/parse.ts';

/** What a file of data holds, by its ending; one of any other is read as YAML, of which JSON is a part. */
export function dataOf(path: string, text: string): unknown {
  if (/\.json$/i.test(path)) return parseJson(text);
  return /\.toml$/i.test(path) ? toml(text) : yaml(text);
}
