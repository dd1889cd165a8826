/** A heading, the blocks under it and what closes it: shown with at least one block or not at all. */
export interface Section {
  readonly open: string;
  readonly blocks: readonly string[];
  readonly close: string;
  /** Between two blocks; a line feed when not given. */
  readonly gap?: string | undefined;
  /** Higher stays longer. */
  readonly priority: number;
  /** What `n` left-out blocks are called: `3 warnings`. */
  readonly called: (n: number) => string;
}

interface Fitted {
  readonly text: string;
  /** What had to go, in the order of the page. */
  readonly left: readonly string[];
}

/**
 * As many whole blocks as fit into `limit`, the sections of highest priority first, then in the
 * order of the page. Nothing is ever cut inside a block, so no fence and no `<details>` stays open.
 */
export function fitInto(
  sections: readonly Section[],
  limit: number,
  measure: (text: string) => number = (text) => text.length,
): Fitted {
  let room = limit;
  const kept = new Map<Section, readonly string[]>();
  for (const section of sections.toSorted((a, b) => b.priority - a.priority)) {
    const frame = measure(`${section.open}${section.close}\n\n`);
    let used = frame;
    const blocks = section.blocks.filter((block) => {
      const size = measure(block) + gapOf(section).length;
      if (used + size > room) return false;
      used += size;
      return true;
    });
    kept.set(section, blocks);
    if (blocks.length > 0) room -= used;
  }
  return { text: join(sections, kept), left: leftOut(sections, kept) };
}

function join(sections: readonly Section[], kept: ReadonlyMap<Section, readonly string[]>): string {
  return sections
    .flatMap((section) => {
      const blocks = kept.get(section) ?? [];
      return blocks.length === 0
        ? []
        : [`${section.open}${blocks.join(gapOf(section))}${section.close}`];
    })
    .join('\n\n');
}

function leftOut(
  sections: readonly Section[],
  kept: ReadonlyMap<Section, readonly string[]>,
): readonly string[] {
  return sections.flatMap((section) => {
    const missing = section.blocks.length - (kept.get(section)?.length ?? 0);
    return missing > 0 ? [section.called(missing)] : [];
  });
}

function gapOf(section: Section): string {
  return section.gap ?? '\n';
}
