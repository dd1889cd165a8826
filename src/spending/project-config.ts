import type { WrittenFile } from '../interpreter/model.ts';
import type { Frame } from '../interpreter/state.ts';
import { evidence } from '../value/evidence.ts';
import { literal } from '../value/value.ts';

/** The checked-out project's `.codex/config.toml`, as a step wrote it or as it stands in the repository. */
export function projectConfig(frame: Frame): WrittenFile | undefined {
  const path = '.codex/config.toml';
  const written = frame.state.files.get(path);
  if (written !== undefined) return written;
  const read = frame.tracer.repository.read(path);
  if (read.kind !== 'text') return undefined;
  const at = evidence({ path, line: 1, column: 1 }, 'the project’s Codex configuration');
  return { content: literal(read.text, [at]), trail: [at], certain: true };
}
