import type { SourceFile } from '../source.ts';
import { settingOf } from './names.ts';

/** Models that a file names in words: `model="gpt-6"`, `model_name: str = "gpt-6"`, `{ model: "gpt-6" }`. */
export function modelsIn({ tokens }: SourceFile): readonly string[] {
  const found = tokens.flatMap(({ kind, text }, at) => {
    if (kind === 'mark' || settingOf(text) !== 'model') return [];
    // A parameter may say of what type it is.
    const typed = tokens[at + 1]?.text === ':' && tokens[at + 3]?.text === '=';
    const sign = typed ? at + 3 : at + 1;
    const value = tokens[sign + 1];
    const plain = value?.kind === 'text' && value.parts.every((part) => part.kind === 'literal');
    return plain && /^[:=]$|^=>$/.test(tokens[sign]?.text ?? '') ? [value.text] : [];
  });
  return [...new Set(found)];
}
