import { isBelow } from '../../repository/path.ts';
import { type Evidence, evidence } from '../../value/evidence.ts';
import { isOpen, partOf, templates } from '../../value/template.ts';
import { emptiness, literal, literalText, UNSET } from '../../value/value.ts';
import { join } from '../code/resolve.ts';
import { fill } from '../filled.ts';
import type { UsedAction } from '../observer.ts';
import { artifactsLike, cacheBeginning, commonRoot, pack, parcelKey, unpack } from '../parcels.ts';
import { pathKey } from '../paths.ts';
import type { Frame } from '../state.ts';

/** The lines of `path:`, as places; `!…` leaves something out and brings nothing. */
function pathsOf(inputs: UsedAction['inputs']): readonly { line: string; path: string }[] {
  const template = templates(inputs.get('path') ?? UNSET)[0];
  if (template === undefined) return [];
  return template.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('!'))
    .map((line) => {
      const path = pathKey(partOf(line, template), '');
      return { line: isOpen(line) ? path : line, path: path.replace(/\/+$|(?:\/\*{1,2})+$/, '') };
    });
}

/** A cache or artifact fills a directory: with what an earlier job packed, or with what no file here shows. */
export function traceRestore({ step, ref, inputs, frame }: UsedAction): void {
  const paths = pathsOf(inputs);
  const at = (line: string) => evidence(step.uses, `uses: ${ref.name}, path: ${line}`);
  const here = at(paths.map(({ line }) => line).join(', ') || '.');
  const filled =
    ref.name === 'actions/download-artifact'
      ? download(inputs, frame, paths[0]?.path ?? '', here)
      : fromCache(inputs, frame, here);
  if (ref.name === 'actions/cache')
    frame.state.saves.push({
      key: parcelKey('cache', inputs.get('key')),
      paths: paths.map(({ path }) => path),
    });
  for (const { line, path } of paths)
    if (path !== '' && !filled.some((file) => isBelow(file, path)))
      fill(frame, path, 'tree', at(line));
}

/** Without a name every artifact comes, each in a directory of its name unless they are merged. */
function download(
  inputs: UsedAction['inputs'],
  frame: Frame,
  into: string,
  at: Evidence,
): readonly string[] {
  const name = inputs.get('name');
  if (name !== undefined && emptiness(name) !== 'always')
    return unpack(frame, parcelKey('artifact', name), into, at);
  const merged = literalText(inputs.get('merge-multiple') ?? UNSET) === 'true';
  return artifactsLike(frame, inputs.get('pattern')).flatMap((one) =>
    unpack(frame, parcelKey('artifact', literal(one)), merged ? into : join(into, one), at),
  );
}

function fromCache(inputs: UsedAction['inputs'], frame: Frame, at: Evidence): readonly string[] {
  const exact = unpack(frame, parcelKey('cache', inputs.get('key')), '', at);
  if (exact.length > 0) return exact;
  const older = cacheBeginning(frame, inputs.get('restore-keys'));
  return older === undefined ? [] : unpack(frame, older, '', at);
}

/** v4.4 and later leave hidden files out unless asked: https://github.com/actions/upload-artifact#uploading-hidden-files */
function takesHidden({ ref, inputs }: UsedAction): boolean {
  return (
    /^v[1-3](?:\.|$)|^v4\.[0-3](?:\.|$)/.test(ref.ref) ||
    literalText(inputs.get('include-hidden-files') ?? UNSET) === 'true'
  );
}

/** Packs what the steps before left, for the jobs after this one. */
export function traceSave(known: UsedAction): void {
  const { ref, inputs, frame } = known;
  const paths = pathsOf(inputs).map(({ path }) => path);
  if (paths.length === 0) return;
  if (ref.name === 'actions/cache/save')
    return pack(frame, parcelKey('cache', inputs.get('key')), paths, '');
  const root = commonRoot(paths, (path) => frame.state.files.has(path));
  const name = inputs.get('name') ?? literal('artifact');
  pack(frame, parcelKey('artifact', name), paths, root, takesHidden(known));
}
