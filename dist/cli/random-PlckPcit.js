const USUAL_DEVIATION = .8;
const USUAL_WEIGHT = 3;
function costModel(records, profile) {
	const count = records.length;
	if (count === 0 && profile === void 0) return void 0;
	const measured = profile === void 0 ? 1 : Math.min(1, count / 10);
	const mean = count === 0 ? 0 : records.reduce((sum, one) => sum + one, 0) / count;
	const squares = records.reduce((sum, one) => sum + (one - mean) ** 2, 0);
	const usual = USUAL_WEIGHT * (USUAL_DEVIATION * mean) ** 2;
	return {
		records,
		mean,
		deviation: Math.sqrt((squares + usual) / Math.max(1, count - 1 + USUAL_WEIGHT)),
		measured,
		profile
	};
}
function drawCost(model, runs, chance) {
	const { records, mean, deviation, measured, profile } = model;
	const guess = profile === void 0 || measured === 1 ? 0 : drawSpread(profile, chance);
	const assumed = (1 - measured) * guess * runs;
	if (records.length === 0 || mean === 0 || runs === 0) return assumed;
	const error = (deviation / mean) ** 2 / records.length;
	return assumed + measured * (error === 0 ? 1 : chance.gamma(1 / error, error)) * sumOf(model, runs, chance);
}
const ONE_BY_ONE = 24;
function sumOf({ records, mean, deviation }, runs, chance) {
	if (runs <= ONE_BY_ONE) {
		let total = 0;
		for (let index = 0; index < runs; index++) total += records[Math.floor(chance.uniform() * records.length)] ?? mean;
		return total;
	}
	const relative = (deviation / mean) ** 2 / runs;
	return relative === 0 ? runs * mean : runs * mean * chance.gamma(1 / relative, relative);
}
const NINETIETH = 1.2815515655446004;
function drawSpread({ low, typical, high }, chance) {
	if (typical <= 0) return 0;
	const z = chance.normal();
	const side = z < 0 ? low : high;
	const sigma = side <= 0 ? 0 : Math.abs(Math.log(side / typical)) / NINETIETH;
	return typical * Math.exp(sigma * z);
}
// src/forecast/level.ts
const SPREADS = [
	1,
	1.5,
	2.5,
	4,
	6,
	10,
	16,
	25,
	40
];
const MEMORIES = [
	1,
	.97,
	.9,
	.8,
	.7,
	.55,
	.4
];
const STEADY_PRIOR = .4;
const WEEKS_FOR_DRIFT = 8;
const ASSUMED_DRIFT = .25;
const BEFORE = .5;
function levelOf(weeks) {
	const enough = weeks.length >= WEEKS_FOR_DRIFT;
	const memories = enough ? MEMORIES : [1];
	const weighed = SPREADS.flatMap((spread) => memories.map((memory) => {
		const known = follow(weeks, spread, memory);
		const prior = memory === 1 ? STEADY_PRIOR : .6 / Math.max(1, memories.length - 1);
		return {
			...known,
			spread,
			memory,
			score: known.score + Math.log(prior)
		};
	}));
	const best = Math.max(...weighed.map(({ score }) => score));
	const total = weighed.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
	return {
		candidates: weighed.map(({ score, ...one }) => ({
			...one,
			weight: Math.exp(score - best) / total
		})),
		assumedDrift: enough ? 0 : ASSUMED_DRIFT
	};
}
function follow(weeks, spread, memory) {
	let [shape, rate, score] = [
		BEFORE,
		0,
		0
	];
	for (const [index, runs] of weeks.entries()) {
		const seen = runs / spread;
		const [before, then] = [shape * memory, rate * memory];
		if (index > 0) score += foretold(seen, before, then) - Math.log(spread);
		shape = before + seen;
		rate = then + 1;
	}
	return {
		shape,
		rate,
		score
	};
}
function foretold(count, shape, rate) {
	return logGamma(shape + count) - logGamma(shape) - logGamma(count + 1) + shape * Math.log(rate / (rate + 1)) - count * Math.log(rate + 1);
}
function drawRuns(level, weeks, chance) {
	const { spread, memory, shape, rate } = pick(level, chance);
	const now = spread * chance.gamma(shape, 1 / rate);
	const learned = (1 / memory - 1) / shape * (weeks / 3 + .5);
	const drift = Math.min(1, learned + level.assumedDrift ** 2);
	return spreadPoisson(now * (drift === 0 ? 1 : chance.gamma(1 / drift, drift)) * weeks, spread, chance);
}
function spreadPoisson(mean, spread, chance) {
	if (spread <= 1) return chance.poisson(mean);
	return chance.poisson(chance.gamma(mean / (spread - 1), spread - 1));
}
function pick({ candidates }, chance) {
	let left = chance.uniform();
	for (const candidate of candidates) {
		left -= candidate.weight;
		if (left < 0) return candidate;
	}
	const [first] = candidates;
	if (first === void 0) throw new Error("a level without candidates");
	return first;
}
function logGamma(x) {
	const series = LANCZOS.reduce((sum, c, index) => sum + c / (x + index + 1), 1.000000000190015);
	const t = x + 5.5;
	return (x + .5) * Math.log(t) - t + Math.log(2.5066282746310007 * series / x);
}
const LANCZOS = [
	76.18009172947146,
	-86.50532032941678,
	24.01409824083091,
	-1.231739572450155,
	.001208650973866179,
	-5395239384953e-18
];
// src/forecast/month.ts
const MONTH_WEEKS = 30 / 7;
const DRAWS = 2e3;
const DECLARED_DRIFT = .25;
function runDraws(frequency, draws, chance) {
	return Float64Array.from({ length: draws }, () => oneMonth(frequency, chance));
}
function oneMonth(frequency, chance) {
	switch (frequency.kind) {
		case "measured": return drawRuns(frequency.level, MONTH_WEEKS, chance);
		case "scheduled": return wholeRuns(frequency.perMonth, chance);
		case "declared": {
			const drift = DECLARED_DRIFT ** 2;
			return spreadPoisson(frequency.perMonth * chance.gamma(1 / drift, drift), 1, chance);
		}
		default: return frequency;
	}
}
function wholeRuns(perMonth, chance) {
	const whole = Math.floor(perMonth);
	return whole + (chance.uniform() < perMonth - whole ? 1 : 0);
}
function costDraws(runs, cost, times, chance) {
	return runs.map((count) => drawCost(cost, count, chance) * times);
}
function rangeOf(draws) {
	const sorted = draws.toSorted();
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
	return {
		low: at(.1),
		middle: at(.5),
		high: at(.9)
	};
}
// src/forecast/random.ts
const LARGE = 60;
function random(seed) {
	const uniform = mulberry32(seed);
	function normal() {
		return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	}
	function gamma(shape, scale) {
		if (shape <= 0 || scale <= 0) return 0;
		if (shape < 1) return gamma(shape + 1, scale) * (1 - uniform()) ** (1 / shape);
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			const x = normal();
			const v = (1 + c * x) ** 3;
			if (v <= 0) continue;
			if (Math.log(1 - uniform()) < .5 * x * x + d - d * v + d * Math.log(v)) return d * v * scale;
		}
	}
	function poisson(mean) {
		if (mean <= 0) return 0;
		if (mean > LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
		const limit = Math.exp(-mean);
		let count = 0;
		for (let product = uniform(); product > limit; product *= uniform()) count++;
		return count;
	}
	return {
		uniform,
		normal,
		gamma,
		poisson
	};
}
function shuffled(count, chance) {
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(chance.uniform() * (last + 1));
		[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
	}
	return order;
}
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
exports.DRAWS = DRAWS;
exports.costDraws = costDraws;
exports.costModel = costModel;
exports.levelOf = levelOf;
exports.random = random;
exports.rangeOf = rangeOf;
exports.runDraws = runDraws;
exports.shuffled = shuffled;
