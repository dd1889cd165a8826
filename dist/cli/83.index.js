export const id = 83;
export const ids = [83];
export const modules = {

/***/ 5083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run),
  scanOf: () => (/* binding */ scanOf)
});

// EXTERNAL MODULE: ./src/guard.ts + 90 modules
var guard = __webpack_require__(844);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/policy/fix/source.ts

/** A workflow file open for edits: finds things by position and keeps every other byte. */
class Source {
    text;
    eol;
    #lines = new dist/* LineCounter */.HN();
    #document;
    constructor(text) {
        this.text = text;
        this.eol = text.includes('\r\n') ? '\r\n' : '\n';
        this.#document = (0,dist/* parseDocument */.Tp)(text, {
            schema: 'core',
            uniqueKeys: false,
            merge: false,
            logLevel: 'silent',
            prettyErrors: false,
            lineCounter: this.#lines,
        });
    }
    get valid() {
        return this.#document.errors.length === 0;
    }
    offsetOf({ line, column }) {
        return (this.#lines.lineStarts[line - 1] ?? this.text.length) + column - 1;
    }
    lineStart(offset) {
        return this.text.lastIndexOf('\n', offset - 1) + 1;
    }
    /** The start of the line after the one that `offset` stands on. */
    nextLine(offset) {
        const end = this.text.indexOf('\n', offset);
        return end < 0 ? this.text.length : end + 1;
    }
    /** The blanks in front of an offset, or undefined when something else stands there. */
    indentOf(offset) {
        const before = this.text.slice(this.lineStart(offset), offset);
        return before.trim() === '' ? before : undefined;
    }
    /** As many blanks as the column of an offset, whatever stands in front of it. */
    columnOf(offset) {
        return ' '.repeat(offset - this.lineStart(offset));
    }
    job(id) {
        const job = this.#document.getIn(['jobs', id]);
        return (0,dist/* isMap */.jh)(job) && job.flow !== true ? job : undefined;
    }
    /** The entry whose key begins at an offset. */
    entryAt(offset) {
        return locate(this.#document.contents, offset, undefined, 0);
    }
    /** The innermost item of a list that holds the offset and is a block map: a step. */
    itemAt(offset) {
        return itemAt(this.#document.contents, offset, 0);
    }
}
const MAX_DEPTH = 50;
function holds(node, offset) {
    const range = ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) && node.range;
    return Array.isArray(range) && range[0] <= offset && offset <= range[2];
}
function locate(node, offset, parent, depth) {
    if (depth > MAX_DEPTH || !holds(node, offset))
        return undefined;
    const items = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.items : [];
    for (const item of items) {
        if (!(0,dist/* isMap */.jh)(node)) {
            const found = locate(item, offset, parent, depth + 1);
            if (found !== undefined)
                return found;
            continue;
        }
        const here = { pair: item, map: node, parent };
        if (keyStart(here.pair) === offset)
            return node.flow === true ? undefined : here;
        const found = locate(here.pair.value, offset, here, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function itemAt(node, offset, depth) {
    if (depth > MAX_DEPTH || !holds(node, offset))
        return undefined;
    if ((0,dist/* isMap */.jh)(node)) {
        for (const { value } of node.items) {
            const found = itemAt(value, offset, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (!(0,dist/* isSeq */.oP)(node))
        return undefined;
    const item = node.items.find((candidate) => holds(candidate, offset) && starts(candidate, offset));
    if (!(0,dist/* isMap */.jh)(item))
        return undefined;
    return itemAt(item, offset, depth + 1) ?? (item.flow === true ? undefined : item);
}
/** A node's range may reach into the blank lines before the next; the later one wins. */
function starts(node, offset) {
    return (0,dist/* isMap */.jh)(node) && node.range != null && offset < node.range[1];
}
function keyStart(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range?.[0] : undefined;
}
function keyName(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
}
/** Where the entry's value ends; of an entry without a value, its key. */
function valueEnd(pair) {
    const { value, key } = pair;
    if ((0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value))
        return value.range?.[1];
    return value === null && (0,dist/* isScalar */.jn)(key) ? key.range?.[1] : undefined;
}
function applyEdits(text, edits) {
    let result = text;
    for (const edit of [...edits].sort((a, b) => b.start - a.start))
        result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    return result;
}

;// CONCATENATED MODULE: ./src/policy/fix/edits.ts


/**
 * The text edits of a plan, or undefined where the file is written in a way that cannot be edited
 * by inserting and deleting lines (flow style, anchors, several lines where one is expected).
 */
function editsFor(text, plan) {
    const source = new Source(text);
    if (!source.valid)
        return undefined;
    switch (plan.kind) {
        case 'add-to-job':
            return addToJob(source, plan.job, plan.lines);
        case 'rename-key':
            return renameKey(source, source.offsetOf(plan.at), plan.from, plan.to);
        case 'remove-entry':
            return removeEntry(source, source.offsetOf(plan.at), plan.name);
        case 'move-entry':
            return moveEntry(source, plan);
        default:
            return plan;
    }
}
/** The file after a plan; undefined where it cannot be carried out or would break the file. */
function applyPlan(text, plan) {
    const edits = editsFor(text, plan);
    if (edits === undefined || edits.length === 0)
        return undefined;
    const result = applyEdits(text, edits);
    return new Source(result).valid ? result : undefined;
}
function addToJob(source, id, lines) {
    const job = source.job(id);
    const first = job?.items[0];
    const start = first && keyStart(first);
    if (job === undefined || start === undefined)
        return undefined;
    const indent = source.indentOf(start);
    const added = lines[0]?.split(':')[0] ?? '';
    if (indent === undefined || has(job, added))
        return undefined;
    const at = source.lineStart(start);
    return [{ start: at, end: at, text: lines.map((line) => indent + line + source.eol).join('') }];
}
function has(map, name) {
    return map.items.some((pair) => keyName(pair).toLowerCase() === name.toLowerCase());
}
function renameKey(source, offset, from, to) {
    const located = source.entryAt(offset);
    if (located === undefined || keyName(located.pair) !== from || has(located.map, to))
        return undefined;
    const quote = /["']/.test(source.text[offset] ?? '') ? 1 : 0;
    const start = offset + quote;
    return source.text.startsWith(from, start)
        ? [{ start, end: start + from.length, text: to }]
        : undefined;
}
function removeEntry(source, offset, name) {
    const removal = removalOf(source, offset, name);
    // What a comment in an `env` that goes with its last entry was meant for, only a person can tell.
    if (removal === undefined || (removal.emptied && removal.comments.lines.length > 0))
        return undefined;
    return [removal.edit];
}
function removalOf(source, offset, name) {
    const located = source.entryAt(offset);
    if (located === undefined || keyName(located.pair) !== name)
        return undefined;
    // An `env` without entries goes too, unless nothing would be left of the map around it.
    const emptied = located.map.items.length === 1;
    const target = emptied ? located.parent : located;
    if (target === undefined || target.map.items.length < 2)
        return undefined;
    const edit = wholeLines(source, target);
    return edit && { edit, emptied, comments: commentsAbove(source, offset) };
}
function wholeLines(source, { pair }) {
    const start = keyStart(pair);
    const end = valueEnd(pair);
    if (start === undefined || end === undefined || source.indentOf(start) === undefined)
        return undefined;
    const complete = source.text[end - 1] === '\n';
    return { start: source.lineStart(start), end: complete ? end : source.nextLine(end), text: '' };
}
/** The comment lines directly above an entry: they speak of it. */
function commentsAbove(source, offset) {
    const lines = [];
    let start = source.lineStart(offset);
    while (start > 0) {
        const above = source.lineStart(start - 1);
        const line = source.text.slice(above, start).trim();
        if (!line.startsWith('#'))
            break;
        lines.unshift(line);
        start = above;
    }
    return { start, lines };
}
function moveEntry(source, plan) {
    const offset = source.offsetOf(plan.at);
    const removal = removalOf(source, offset, plan.name);
    const located = source.entryAt(offset);
    const end = located && valueEnd(located.pair);
    if (removal === undefined || end === undefined || plan.steps.length === 0)
        return undefined;
    // With the comment that stands behind it on its line.
    const entry = source.text.slice(offset, source.nextLine(end)).trimEnd();
    if (entry.includes('\n') || ((0,dist/* isScalar */.jn)(located?.pair.value) && located.pair.value.anchor))
        return undefined;
    const { edit, comments } = removal;
    const between = source.text.slice(source.nextLine(edit.start), comments.start);
    if (removal.emptied && between.includes('#'))
        return undefined;
    const edits = [{ ...edit, start: Math.min(edit.start, comments.start) }];
    for (const [index, place] of plan.steps.entries()) {
        const step = source.itemAt(source.offsetOf(place));
        const lines = index === 0 ? [...comments.lines, entry] : [entry];
        const added = step && addToEnv(source, step, plan.name, lines);
        if (added === undefined)
            return undefined;
        edits.push(added);
    }
    return edits;
}
function addToEnv(source, step, name, lines) {
    const env = step.items.find((pair) => keyName(pair) === 'env');
    if (env === undefined)
        return newEnv(source, step, lines);
    if (!(0,dist/* isMap */.jh)(env.value) || env.value.flow === true || has(env.value, name))
        return undefined;
    const first = env.value.items[0];
    const start = first && keyStart(first);
    const indent = start === undefined ? undefined : source.indentOf(start);
    if (start === undefined || indent === undefined)
        return undefined;
    const at = source.lineStart(start);
    return { start: at, end: at, text: lines.map((line) => indent + line + source.eol).join('') };
}
/** Behind the step's last key, before the blank lines that part it from what follows. */
function newEnv(source, step, entries) {
    const first = step.items[0];
    const last = step.items.at(-1);
    const start = first && keyStart(first);
    const end = last && valueEnd(last);
    if (start === undefined || end === undefined || keepsBlankLines(source, last?.value))
        return undefined;
    const content = source.text.slice(0, end).trimEnd().length;
    const at = source.nextLine(content);
    const open = at === source.text.length && !source.text.endsWith('\n') ? source.eol : '';
    const indent = source.columnOf(start);
    const lines = [`${indent}env:`, ...entries.map((entry) => `${indent}  ${entry}`)];
    return { start: at, end: at, text: open + lines.map((line) => line + source.eol).join('') };
}
/** A block scalar with `+`: blank lines behind it belong to its value. */
function keepsBlankLines(source, value) {
    if (!(0,dist/* isScalar */.jn)(value) || !value.range)
        return false;
    return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}

;// CONCATENATED MODULE: ./src/policy/fix/plan.ts
function planPath(plan) {
    return plan.kind === 'add-to-job' ? plan.path : plan.at.path;
}

;// CONCATENATED MODULE: ./src/policy/fix/run.ts


const MAX_FIXES = 200;
/**
 * Carries out every plan, one after the other, and scans after each: an edit stays only when its
 * finding is gone and no budget changed that should not.
 */
function fixAll(scan, read) {
    let files = new Map();
    let before = scan(files);
    const applied = [];
    const left = [];
    const tried = new Set();
    while (tried.size < MAX_FIXES) {
        const finding = before.findings.find((one) => before.plans.has(one.fingerprint) && !tried.has(one.fingerprint));
        const plan = finding && before.plans.get(finding.fingerprint);
        if (finding === undefined || plan === undefined)
            break;
        tried.add(finding.fingerprint);
        const path = planPath(plan);
        const text = files.get(path) ?? read(path);
        const changed = text === undefined ? undefined : applyPlan(text, plan);
        if (changed === undefined) {
            left.push({ finding, why: 'the file is written in a way that only a person should edit' });
            continue;
        }
        const next = new Map([...files, [path, changed]]);
        const after = scan(next);
        const why = objection(finding, plan, before, after);
        if (why !== undefined) {
            left.push({ finding, why });
            continue;
        }
        files = next;
        before = after;
        applied.push(finding);
    }
    return { files, applied, left };
}
/** Why an edit must not stay, or undefined. */
function objection(finding, plan, before, after) {
    if (after.findings.some((one) => one.fingerprint === finding.fingerprint))
        return 'the edit did not make the finding go away';
    const own = `${finding.workflow}#${finding.job}`;
    for (const [job, budget] of before.budgets) {
        const now = after.budgets.get(job);
        // A credential that gets its right name begins to pay; that is what the fix is for.
        if (now !== budget && !(plan.kind === 'rename-key' && job === own))
            return `the edit would move \`${job}\` from budget ${budget} to ${now ?? 'nothing'}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/render/diff.ts
/** A difference with more changed lines than this is shown as one replaced piece. */
const MOST_CHANGES = 600;
const CONTEXT = 2;
/**
 * The lines that differ, each piece with its surroundings: `-` goes, `+` comes. For people to read,
 * not for `patch`. Work is bounded by the number of changed lines, not by the file's size squared.
 */
function diffLines(before, after) {
    const lines = compare(before.split('\n'), after.split('\n'));
    const shown = new Set();
    for (const [at, { mark }] of lines.entries())
        if (mark !== ' ')
            for (let near = at - CONTEXT; near <= at + CONTEXT; near++)
                shown.add(near);
    let last = -1;
    return lines.flatMap(({ mark, text, old }, at) => {
        if (!shown.has(at))
            return [];
        const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
        last = at;
        return [...heading, `${mark}${text}`];
    });
}
function compare(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const same = (from, to) => a.slice(from, to).map((text, at) => ({ mark: ' ', text, old: from + at + 1 }));
    return [
        ...same(0, start),
        ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
        ...same(a.length - end, a.length),
    ];
}
/** Myers' greedy algorithm: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. */
function middle(a, b, offset) {
    const rounds = [];
    let furthest = new Map([[1, 0]]);
    for (let d = 0; d <= Math.min(a.length + b.length, MOST_CHANGES); d++) {
        rounds.push(new Map(furthest));
        for (let k = -d; k <= d; k += 2) {
            let x = goesDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack(rounds, a, b, offset);
        }
        furthest = new Map(furthest);
    }
    return [
        ...a.map((text, i) => ({ mark: '-', text, old: offset + i + 1 })),
        ...b.map((text) => ({ mark: '+', text, old: offset + a.length + 1 })),
    ];
}
function at(furthest, k) {
    return furthest.get(k) ?? -1;
}
function goesDown(furthest, k, d) {
    return k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
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
            lines.push({ mark: ' ', text: a[x] ?? '', old: offset + x + 1 });
        }
        if (d === 0)
            break;
        if (down) {
            y--;
            lines.push({ mark: '+', text: b[y] ?? '', old: offset + x + 1 });
        }
        else {
            x--;
            lines.push({ mark: '-', text: a[x] ?? '', old: offset + x + 1 });
        }
    }
    return lines.reverse();
}

// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/repository/path.ts
var repository_path = __webpack_require__(433);
;// CONCATENATED MODULE: ./src/repository/overlay.ts

/** A repository in which some files read differently; no file is added or removed. */
function overlay(repository, texts) {
    if (texts.size === 0)
        return repository;
    return {
        ...repository,
        read(path) {
            const text = texts.get((0,repository_path/* normalize */.S8)(path) ?? '');
            return text === undefined ? repository.read(path) : { kind: 'text', text, utf8: true };
        },
    };
}

// EXTERNAL MODULE: ./src/repository/write.ts
var write = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/subject.ts + 2 modules
var cli_subject = __webpack_require__(7924);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/fix.ts









const HELP = `Usage: spend-guard fix [DIR] [options]

Carries out the fixes that need no decision: a key into the step that spends it,
an input's right name, a time limit. After each edit the repository is scanned
again; an edit stays only when its finding is gone and no job changed its budget.
Comments and formatting elsewhere stay byte for byte.

  --dry-run         Show the changes and write nothing
${cli_subject/* SUBJECT_HELP */.dP}

Exit status: 0 done, also where findings are left for a person, 2 bad arguments
or bad policy, 3 the guard could not finish.
`;
async function run(words, io) {
    const { values, positionals } = (0,usage/* readWords */.ux)(words, {
        ...cli_subject/* SUBJECT_OPTIONS */.mL,
        'dry-run': { type: 'boolean', default: false },
    });
    const subject = await (0,cli_subject/* openSubject */.nA)((0,cli_subject/* folderOf */.yS)('fix', positionals), values, io);
    const { directory, repository } = subject;
    const scan = scanOf(subject, io);
    const { files, applied, left } = fixAll(scan, (path) => textOf(repository, path));
    for (const [path, text] of files) {
        if (values['dry-run'])
            io.stdout(shown(path, textOf(repository, path) ?? '', text));
        else {
            const objection = (0,write/* writeInto */.U)(directory, repository, path, text);
            if (objection !== undefined)
                throw new usage/* UsageError */.eb(objection);
        }
    }
    const verb = values['dry-run'] ? 'Would fix' : 'Fixed';
    for (const finding of applied)
        io.stdout(`${verb} ${about(finding)}\n`);
    for (const { finding, why } of left)
        io.stdout(`Left  ${about(finding)}: ${(0,render_escape/* terminal */.Fo)(why)}\n`);
    io.stdout(summary(applied.length, scan(files).findings, values['dry-run']));
    return exit/* EXIT */.d.clean;
}
/** Scans the folder with some texts in place of its files. */
function scanOf({ repository, policy }, io) {
    const options = {
        policy,
        today: io.today(),
        fullName: io.environment.GITHUB_REPOSITORY,
        baseline: (0,cli_subject/* baselineOf */.Bv)(repository, { 'no-baseline': false }),
    };
    return (changed) => {
        const { report, plans } = (0,guard/* guardFully */.Wn)(overlay(repository, changed), options);
        const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
        return { findings: report.findings, plans, budgets: new Map(budgets) };
    };
}
/** Only text that is written back as it was read. */
function textOf(repository, path) {
    const read = repository.read(path);
    return read.kind === 'text' && read.utf8 ? read.text : undefined;
}
function shown(path, before, after) {
    const lines = diffLines(before, after).map((line) => {
        const indent = /^[-+@ ]? */.exec(line)?.[0] ?? '';
        return indent + (0,render_escape/* terminal */.Fo)(line.slice(indent.length));
    });
    return (0,render_escape/* guardLines */.F)([`--- ${(0,render_escape/* terminal */.Fo)(path)}`, `+++ ${(0,render_escape/* terminal */.Fo)(path)}`, ...lines, ''].join('\n'));
}
function about({ workflow, job, rule }) {
    return (0,render_escape/* terminal */.Fo)(`${workflow}#${job}: ${rule}`);
}
function summary(fixed, rest, dry) {
    const done = `${fixed} fixed${dry ? ' if written' : ''}`;
    if (rest.length === 0)
        return `${done}; no finding is left.\n`;
    const noun = rest.length === 1 ? 'finding needs' : 'findings need';
    return `${done}; ${rest.length} ${noun} a person: spend-guard scan shows them.\n`;
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ writeInto)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(433);



const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Writes one file of a work tree; its byte order mark, which reading takes away, stays.
 * @returns in one sentence why nothing was written, or undefined.
 */
function writeInto(directory, repository, path, text) {
    const at = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(path);
    const { kind } = repository.read(path);
    if (at === undefined || kind === 'outside')
        return `${path} leads out of the repository`;
    if (kind === 'directory')
        return `${path} is a folder`;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, at);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, startsWithMark(file) ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : text);
    return undefined;
}
function startsWithMark(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return false;
    const start = Buffer.alloc(BYTE_ORDER_MARK.length);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, start, 0, start.length, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    return start.equals(BYTE_ORDER_MARK);
}


/***/ })

};
