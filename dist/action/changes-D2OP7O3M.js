const require_scan = require("./scan-CEfpb_xM.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-CnjU0ia_.js");
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/policy/fix/source.ts
var Source = class {
	text;
	eol;
	#lines = new (require_yaml()).LineCounter();
	#document;
	constructor(text) {
		this.text = text;
		this.eol = text.includes("\r\n") ? "\r\n" : "\n";
		this.#document = require_yaml().parseDocument(text, {
			schema: "core",
			uniqueKeys: false,
			merge: false,
			logLevel: "silent",
			prettyErrors: false,
			lineCounter: this.#lines
		});
	}
	get valid() {
		return this.#document.errors.length === 0 && !require_scan.hasOtherBreaks(this.text);
	}
	offsetOf({ line, column }) {
		return (this.#lines.lineStarts[line - 1] ?? this.text.length) + column - 1;
	}
	lineStart(offset) {
		return this.text.lastIndexOf("\n", offset - 1) + 1;
	}
	nextLine(offset) {
		const end = this.text.indexOf("\n", offset);
		return end < 0 ? this.text.length : end + 1;
	}
	indentOf(offset) {
		const before = this.text.slice(this.lineStart(offset), offset);
		return before.trim() === "" ? before : void 0;
	}
	columnOf(offset) {
		return " ".repeat(offset - this.lineStart(offset));
	}
	job(id) {
		const job = this.#document.getIn(["jobs", id]);
		return require_yaml().isMap(job) && job.flow !== true ? job : void 0;
	}
	entryAt(offset) {
		return locate(this.#document.contents, offset, void 0, 0);
	}
	itemAt(offset) {
		return itemAt(this.#document.contents, offset, 0);
	}
};
const MAX_DEPTH = 50;
function holds(node, offset) {
	const range = (require_yaml().isMap(node) || require_yaml().isSeq(node) || require_yaml().isScalar(node)) && node.range;
	return Array.isArray(range) && range[0] <= offset && offset <= range[2];
}
function locate(node, offset, parent, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	const items = require_yaml().isMap(node) || require_yaml().isSeq(node) ? node.items : [];
	for (const item of items) {
		if (!require_yaml().isMap(node)) {
			const found = locate(item, offset, parent, depth + 1);
			if (found !== void 0) return found;
			continue;
		}
		const here = {
			pair: item,
			map: node,
			parent
		};
		if (keyStart(here.pair) === offset) return node.flow === true ? void 0 : here;
		const found = locate(here.pair.value, offset, here, depth + 1);
		if (found !== void 0) return found;
	}
}
function itemAt(node, offset, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	if (require_yaml().isMap(node)) {
		for (const { value } of node.items) {
			const found = itemAt(value, offset, depth + 1);
			if (found !== void 0) return found;
		}
		return;
	}
	if (!require_yaml().isSeq(node)) return void 0;
	const item = node.items.find((candidate) => holds(candidate, offset) && starts(candidate, offset));
	if (!require_yaml().isMap(item)) return void 0;
	return itemAt(item, offset, depth + 1) ?? (item.flow === true ? void 0 : item);
}
function starts(node, offset) {
	return require_yaml().isMap(node) && node.range != null && offset < node.range[1];
}
function keyStart(pair) {
	return require_yaml().isScalar(pair.key) ? pair.key.range?.[0] : void 0;
}
function keyName(pair) {
	return require_yaml().isScalar(pair.key) ? String(pair.key.value) : "";
}
function valueEnd(pair) {
	const { value, key } = pair;
	if (require_yaml().isScalar(value) || require_yaml().isMap(value) || require_yaml().isSeq(value)) return value.range?.[1];
	return value === null && require_yaml().isScalar(key) ? key.range?.[1] : void 0;
}
function applyEdits(text, edits) {
	let result = text;
	for (const edit of [...edits].sort((a, b) => b.start - a.start)) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
	return result;
}
// src/policy/fix/edits.ts
function editsFor(text, plan) {
	const source = new Source(text);
	if (!source.valid) return void 0;
	switch (plan.kind) {
		case "add-to-job": return addToJob(source, plan.job, plan.lines);
		case "rename-key": return renameKey(source, source.offsetOf(plan.at), plan.from, plan.to);
		case "remove-entry": return removeEntry(source, source.offsetOf(plan.at), plan.name);
		case "move-entry": return moveEntry(source, plan);
		default: return plan;
	}
}
function applyPlan(text, plan) {
	const edits = editsFor(text, plan);
	if (edits === void 0 || edits.length === 0) return void 0;
	const result = applyEdits(text, edits);
	return new Source(result).valid ? result : void 0;
}
function addToJob(source, id, lines) {
	const job = source.job(id);
	const first = job?.items[0];
	const start = first && keyStart(first);
	if (job === void 0 || start === void 0) return void 0;
	const indent = source.indentOf(start);
	const added = lines[0]?.split(":")[0] ?? "";
	if (indent === void 0 || has(job, added)) return void 0;
	const at = commentsAbove(source, start).start;
	return [{
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	}];
}
function has(map, name) {
	return map.items.some((pair) => keyName(pair).toLowerCase() === name.toLowerCase());
}
function renameKey(source, offset, from, to) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== from || has(located.map, to)) return void 0;
	const start = offset + (/["']/.test(source.text[offset] ?? "") ? 1 : 0);
	return source.text.startsWith(from, start) ? [{
		start,
		end: start + from.length,
		text: to
	}] : void 0;
}
function removeEntry(source, offset, name) {
	const removal = removalOf(source, offset, name);
	if (removal === void 0 || removal.comments.lines.length > 0) return void 0;
	return [removal.edit];
}
function removalOf(source, offset, name) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== name) return void 0;
	const emptied = located.map.items.length === 1;
	const target = emptied ? located.parent : located;
	if (target === void 0 || target.map.items.length < 2) return void 0;
	const edit = wholeLines(source, target);
	const { items } = located.map;
	const before = items[items.indexOf(located.pair) - 1];
	const comments = commentsAbove(source, offset, before && valueEnd(before));
	return edit && {
		edit,
		emptied,
		comments
	};
}
function wholeLines(source, { pair }) {
	const start = keyStart(pair);
	const end = valueEnd(pair);
	if (start === void 0 || end === void 0 || source.indentOf(start) === void 0) return void 0;
	const last = start + source.text.slice(start, end).trimEnd().length;
	return {
		start: source.lineStart(start),
		end: source.nextLine(last),
		text: ""
	};
}
function commentsAbove(source, offset, floor = 0) {
	const lines = [];
	let start = source.lineStart(offset);
	while (start > 0) {
		const above = source.lineStart(start - 1);
		if (above < floor) break;
		const line = source.text.slice(above, start).trim();
		if (!line.startsWith("#")) break;
		lines.unshift(line);
		start = above;
	}
	return {
		start,
		lines
	};
}
function moveEntry(source, plan) {
	const offset = source.offsetOf(plan.at);
	const removal = removalOf(source, offset, plan.name);
	const located = source.entryAt(offset);
	const end = located && valueEnd(located.pair);
	if (removal === void 0 || end === void 0 || plan.steps.length === 0) return void 0;
	const entry = source.text.slice(offset, source.nextLine(end)).trimEnd();
	if (entry.includes("\n") || require_yaml().isScalar(located?.pair.value) && located.pair.value.anchor) return void 0;
	const steps = plan.steps.map((place) => source.itemAt(source.offsetOf(place)));
	if (located?.parent === void 0 || isReadElsewhere(source, located.parent, plan.name, steps)) return void 0;
	const { edit, comments } = removal;
	const between = source.text.slice(source.nextLine(edit.start), comments.start);
	if (removal.emptied && between.includes("#")) return void 0;
	const edits = [{
		...edit,
		start: Math.min(edit.start, comments.start)
	}];
	for (const [index, step] of steps.entries()) {
		const lines = index === 0 ? [...comments.lines, entry] : [entry];
		const added = step && addToEnv(source, step, plan.name, lines);
		if (added === void 0) return void 0;
		edits.push(added);
	}
	return edits;
}
function isReadElsewhere(source, env, name, steps) {
	const [from, to] = env.map.range ?? [0, source.text.length];
	const inside = steps.flatMap((step) => step?.range ? [step.range] : []);
	const reads = new RegExp(`(?<!(?:secrets|vars)\\.)\\b${require_scan.escapeRegExp(name)}\\b(?!["']?\\s*:)`, "g");
	return [...source.text.slice(from, to).matchAll(reads)].some(({ index }) => {
		const at = from + index;
		return !source.text.slice(source.lineStart(at), at).trimStart().startsWith("#") && !inside.some(([start, end]) => start <= at && at < end);
	});
}
function addToEnv(source, step, name, lines) {
	const env = step.items.find((pair) => keyName(pair) === "env");
	if (env === void 0) return newEnv(source, step, lines);
	if (!require_yaml().isMap(env.value) || env.value.flow === true || has(env.value, name)) return void 0;
	const first = env.value.items[0];
	const start = first && keyStart(first);
	const indent = start === void 0 ? void 0 : source.indentOf(start);
	if (start === void 0 || indent === void 0) return void 0;
	const at = commentsAbove(source, start).start;
	return {
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	};
}
function newEnv(source, step, entries) {
	const first = step.items[0];
	const last = step.items.at(-1);
	const start = first && keyStart(first);
	const end = last && valueEnd(last);
	if (start === void 0 || end === void 0 || keepsBlankLines(source, last?.value)) return void 0;
	const content = source.text.slice(0, end).trimEnd().length;
	const at = source.nextLine(content);
	const open = at === source.text.length && !source.text.endsWith("\n") ? source.eol : "";
	const indent = source.columnOf(start);
	return {
		start: at,
		end: at,
		text: open + [`${indent}env:`, ...entries.map((entry) => `${indent}  ${entry}`)].map((line) => line + source.eol).join("")
	};
}
function keepsBlankLines(source, value) {
	if (!require_yaml().isScalar(value) || !value.range) return false;
	return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}
exports.applyPlan = applyPlan;
exports.diffArrays = diffArrays;
