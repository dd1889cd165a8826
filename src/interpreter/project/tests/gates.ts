/** Whether a test among those selected runs only where a variable of this name is set. */
export type Gate = (name: string) => boolean;

export const NO_GATE: Gate = () => false;

/** How a test says that it is skipped: pytest, vitest, jest, Go, RSpec, JUnit with its assumptions. */
const SKIPS = /skip|EnabledIf|importorskip|runIf|assum(?:e|ing)(?:That|True|False|NotNull)/i;
const NAME = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN)\b/g;
/** Lines between the word that skips and the name it asks for. */
const NEAR = 3;

/**
 * `@pytest.mark.skipif(not os.environ.get("OPENAI_API_KEY"))`, `describe.skipIf(!process.env.X)`: a
 * test that asks for a key before it runs uses it where it has it, as one does that is seen to `read` it.
 * Looked for when first asked.
 */
export function gateOf(texts: () => readonly string[], read: () => readonly string[]): Gate {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set([...texts().flatMap(namesAsked), ...read()]);
    return names.has(name);
  };
}

function namesAsked(text: string): readonly string[] {
  if (!SKIPS.test(text)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const names = line.length > 1000 ? null : line.match(NAME);
    if (names === null) return [];
    return SKIPS.test(lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).join('\n')) ? names : [];
  });
}
