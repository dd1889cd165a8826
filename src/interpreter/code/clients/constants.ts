/** A model by the name that a client's own constant gives it: `openai.GPT4`, `ChatModel.GPT_4`. */
import { modelOfConstant } from '../../../knowledge/models.ts';
import { sdkOf } from '../../../knowledge/sdks.ts';
import { oncePer } from '../../../support/once.ts';
import type { Alternative, Value } from '../../../value/value.ts';
import { grammarOf } from '../languages/index.ts';
import type { SourceFile } from '../source.ts';

/** The value with the models that its constants stand for; what is no constant of a client stays unknown. */
export function withConstants(file: SourceFile, value: Value): Value {
  const told = value.alternatives.map((one) => modelBy(file, one));
  return told.every((one, at) => one === value.alternatives[at])
    ? value
    : { choice: value.choice, alternatives: told };
}

/** `openai.F(openai.ChatModelGPT4o)` stands for what it is handed. */
const CONSTANT = /^(?:\w+\.F\()?(\w+)\.(?:\w+\.)*(\w+)\)?$/;

function modelBy(file: SourceFile, one: Alternative): Alternative {
  const [piece, ...more] = one.pieces;
  if (piece?.kind !== 'context' || piece.inSource !== true || more.length > 0) return one;
  const [, library = '', constant = ''] =
    CONSTANT.exec(piece.name.replace(/::/g, '.').replace(/\s/g, '')) ?? [];
  const model = brought(file).has(library) ? modelOfConstant(constant) : undefined;
  return model === undefined ? one : { ...one, pieces: [{ kind: 'literal', text: model }] };
}

/** What the client libraries of the tables are called in a file; its own `Models.GPT4` may be anything. */
const brought = oncePer((file: SourceFile): ReadonlySet<string> => {
  const { ecosystem, imports } = grammarOf(file);
  const names = imports(file).flatMap((one) => {
    const sdk = sdkOf(ecosystem, one.specifier);
    return sdk === undefined ? [] : [...(sdk.binds ?? []), ...one.names.map(({ local }) => local)];
  });
  return new Set(names);
});
