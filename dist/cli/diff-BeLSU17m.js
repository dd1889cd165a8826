function compareLines(a, b) {
	const { start, end } = sameEnds(a, b);
	const same = (from, to) => a.slice(from, to).map((text, at) => ({
		mark: " ",
		text,
		old: from + at + 1
	}));
	return [
		...same(0, start),
		...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
		...same(a.length - end, a.length)
	];
}
function sameEnds(a, b) {
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	return {
		start,
		end
	};
}
function middle(a, b, offset) {
	const rounds = [];
	let furthest = new Map([[1, 0]]);
	for (let d = 0; d <= Math.min(a.length + b.length, 600); d++) {
		rounds.push(new Map(furthest));
		for (let k = -d; k <= d; k += 2) {
			let x = goesDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			furthest.set(k, x);
			if (x >= a.length && x - k >= b.length) return walkBack(rounds, a, b, offset);
		}
		furthest = new Map(furthest);
	}
	return [...a.map((text, i) => ({
		mark: "-",
		text,
		old: offset + i + 1
	})), ...b.map((text) => ({
		mark: "+",
		text,
		old: offset + a.length + 1
	}))];
}
function at(furthest, k) {
	return furthest.get(k) ?? -1;
}
function goesDown(furthest, k, d) {
	return k === -d || k !== d && at(furthest, k - 1) < at(furthest, k + 1);
}
function walkBack(rounds, a, b, offset) {
	const lines = [];
	let [x, y] = [a.length, b.length];
	for (let d = rounds.length - 1; d >= 0; d--) {
		const furthest = rounds[d] ?? new Map();
		const k = x - y;
		const down = goesDown(furthest, k, d);
		const fromX = d === 0 ? 0 : at(furthest, down ? k + 1 : k - 1);
		const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
		while (x > fromX && y > fromY) {
			x--;
			y--;
			lines.push({
				mark: " ",
				text: a[x] ?? "",
				old: offset + x + 1
			});
		}
		if (d === 0) break;
		if (down) {
			y--;
			lines.push({
				mark: "+",
				text: b[y] ?? "",
				old: offset + x + 1
			});
		} else {
			x--;
			lines.push({
				mark: "-",
				text: a[x] ?? "",
				old: offset + x + 1
			});
		}
	}
	return lines.reverse();
}
// src/render/diff.ts
const CONTEXT = 2;
function diffLines(before, after) {
	const lines = compareLines(before.split("\n"), after.split("\n"));
	const shown = new Set();
	for (const [at, { mark }] of lines.entries()) if (mark !== " ") for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
	let last = -1;
	return lines.flatMap(({ mark, text, old }, at) => {
		if (!shown.has(at)) return [];
		const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
		last = at;
		return [...heading, `${mark}${text}`];
	});
}
Object.defineProperty(exports, "diffLines", {
	enumerable: true,
	get: function() {
		return diffLines;
	}
});
