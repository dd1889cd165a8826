// src/policy/suggest.ts
/** The known word that a mistyped one most likely means: at most a third of it wrong. */
function suggest(word, known) {
	let best;
	let least = Number.POSITIVE_INFINITY;
	const typed = plain(word);
	const longer = known.filter((candidate) => candidate.startsWith(typed));
	if (typed.length >= 3 && longer.length === 1) return longer[0];
	for (const candidate of known) {
		const other = plain(candidate);
		const allowed = Math.max(1, Math.floor(Math.min(typed.length, other.length) / 3));
		const distance = edits(typed, other, allowed + 1);
		if (distance <= allowed && distance < least) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}
/** Longer words are no typing mistakes; the bound keeps the comparison cheap on hostile input. */
const MAX_WORD = 64;
function plain(word) {
	return word.slice(0, MAX_WORD).toLowerCase().replaceAll("_", "-");
}
/** Levenshtein distance with neighbouring letters swapped as one edit, given up at `limit`. */
function edits(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? limit;
}
export { suggest as t };
