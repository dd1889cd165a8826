export const id = 322;
export const ids = [322];
export const modules = {

/***/ 8322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/guard.ts + 90 modules
var guard = __webpack_require__(844);
// EXTERNAL MODULE: ./src/policy/find.ts
var find = __webpack_require__(7143);
// EXTERNAL MODULE: ./src/policy/glob.ts
var glob = __webpack_require__(4062);
// EXTERNAL MODULE: ./src/policy/policy.ts
var policy = __webpack_require__(6658);
;// CONCATENATED MODULE: ./src/policy/init.ts


/**
 * A commented policy that declares every charged job as it is today; those that deserve a decision
 * are marked `DECIDE`. It judges the repository it was written for without a `wrong-budget`.
 */
function starterPolicy(report) {
    const jobs = report.jobs.filter((job) => job.charges.length > 0 && (job.calledBy ?? []).length === 0);
    return [
        `# yaml-language-server: $schema=${policy/* POLICY_SCHEMA_URL */.DB}`,
        '#',
        '# Who pays for the AI in this repository, and who decided it. Written from a scan; nothing here is',
        '# decided yet: read every line marked DECIDE, give the others a reason, and have the owners of both',
        '# budgets review the file. Rules: docs/rules of Spend Guard, or `spend-guard explain RULE`.',
        'version: 1',
        '',
        '# What automation is charged to where no entry below says otherwise:',
        '# api (a Platform account, per token), subscription (a ChatGPT plan or workspace), any, none.',
        'default: api',
        '',
        ...expectLines(jobs, report.findings),
        '',
        '# Who answers for each budget.',
        '# budgets:',
        '#   api: { owner: platform-team, monthly-limit: "400 USD" }',
        '#   subscription: { owner: engineering, monthly-limit: "2000 credits" }',
        '',
        ...secretLines(jobs),
        '# A new charged job needs an entry under `expect` first:',
        '# require-declaration: true',
        '',
    ].join('\n');
}
function expectLines(jobs, findings) {
    if (jobs.length === 0)
        return [
            '# No job here spends. Declare one before it does:',
            '# expect:',
            ...entryLines('.github/workflows/NAME.yml#JOB', 'api').map(commented),
        ];
    const lines = ['# The first entry that matches a job wins.'];
    const entries = jobs.flatMap((job) => jobLines(job, findings));
    const declared = jobs.some((job) => job.budget !== 'unclear');
    return [...lines, declared ? 'expect:' : '# expect:', ...entries];
}
function jobLines(job, findings) {
    const own = findings.filter((one) => one.workflow === job.workflow && one.job === job.job);
    const notes = [oneLine(job.sentence), ...decisions(job, own)];
    const entry = entryLines(exactGlob(job), job.budget === 'unclear' ? 'api' : job.budget);
    return [
        ...notes.map((note) => `  # ${note}`),
        ...(job.budget === 'unclear' ? entry.map(commented) : entry),
    ];
}
/** Why somebody should look at this job before signing. */
function decisions(job, findings) {
    const notes = [];
    if (job.budget === 'unclear')
        notes.push(`DECIDE: who pays is not in the files${candidates(job.charges)}; declare it, or the secret below.`);
    if (job.budget === 'subscription' || job.budget === 'both')
        notes.push('DECIDE: automation on a ChatGPT plan. Is that agreed with whoever owns the plan?');
    const grave = findings.filter((one) => one.level !== 'notice' && one.rule !== 'wrong-budget');
    const rules = [...new Set(grave.map((one) => one.rule))];
    if (rules.length > 0)
        notes.push(`DECIDE: see ${rules.join(', ')}.`);
    return notes;
}
function candidates(charges) {
    const all = charges.flatMap((charge) => charge.candidates);
    const shown = [...new Set(all.map((one) => `${one.name} (${one.budget})`))].slice(0, 4);
    return shown.length === 0 ? '' : oneLine(`, it could be ${shown.join(' or ')}`);
}
function entryLines(jobs, budget) {
    return [`  - jobs: ${JSON.stringify(jobs)}`, `    budget: ${budget}`, '    # reason: ""'];
}
/** A line of the file switched off, its indentation kept. */
function commented(line) {
    return line.replace(/^ {0,2}/, '  # ').replace('# # ', '# ');
}
function secretLines(jobs) {
    const unknown = jobs
        .flatMap((job) => job.charges)
        .flatMap((charge) => charge.candidates)
        .filter((one) => one.kind === 'unknown' && /^secrets\.\w+$/.test(one.name));
    const names = [...new Set(unknown.map((one) => one.name.slice('secrets.'.length)))].sort();
    if (names.length === 0)
        return [];
    return [
        '# DECIDE: what these hold: platform-key, chatgpt-auth-file, access-token, provider-key or none.',
        '# secrets:',
        ...names.map((name) => `#   ${name}: platform-key`),
        '',
    ];
}
/** The job's own path and id; what means something in a glob becomes a wildcard. */
function exactGlob(job) {
    return `${literally(job.workflow)}#${literally(job.job)}`;
}
const MOST_LITERAL = 80;
function literally(text) {
    const pieces = text.split(/[^\w./ -]+/);
    const kept = pieces.slice(0, glob/* MAX_WILDCARDS */.fr).join('*').slice(0, MOST_LITERAL);
    return pieces.length > glob/* MAX_WILDCARDS */.fr || kept.length === MOST_LITERAL ? `${kept}*` : kept;
}
function oneLine(text) {
    return text
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, 300);
}

// EXTERNAL MODULE: ./src/repository/write.ts
var write = __webpack_require__(4787);
// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/subject.ts + 2 modules
var subject = __webpack_require__(7924);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/init.ts








const HELP = `Usage: spend-guard init [DIR]

Scans the repository in DIR (default: the current folder) and writes a commented
${find/* POLICY_PATH */.l} that declares every charged job as it is today.
What somebody should decide is marked DECIDE. A policy that is there already is
left alone.

Exit status: 0 written, 2 bad arguments or there is a policy, 3 the guard could
not finish.
`;
async function run(words, io) {
    const { positionals } = (0,usage/* readWords */.ux)(words, {});
    const directory = (0,subject/* folderOf */.yS)('init', positionals);
    const repository = (0,subject/* openRepository */.h_)(directory);
    if (repository.read(find/* POLICY_PATH */.l).kind !== 'missing')
        throw new usage/* UsageError */.eb(`${find/* POLICY_PATH */.l} exists and was left alone`);
    const report = (0,guard/* guard */.ah)(repository, {
        policy: policy/* BUILT_IN_POLICY */.Uo,
        today: io.today(),
        fullName: io.environment.GITHUB_REPOSITORY,
    });
    const text = starterPolicy(report);
    const objection = (0,write/* writeInto */.U)(directory, repository, find/* POLICY_PATH */.l, text);
    if (objection !== undefined)
        throw new usage/* UsageError */.eb(objection);
    const open = text.split('\n').filter((line) => /# DECIDE\b/.test(line)).length;
    const charged = report.jobs.filter((job) => job.charges.length > 0).length;
    io.stdout(`Wrote ${find/* POLICY_PATH */.l}: ${charged} charged ${charged === 1 ? 'job' : 'jobs'} declared, ${open} ${open === 1 ? 'line' : 'lines'} marked DECIDE.\n` +
        'Read it, decide, and have the owners of both budgets review it before it is merged.\n');
    return exit/* EXIT */.d.clean;
}


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Dr: () => (/* binding */ hostGlob),
/* harmony export */   Kj: () => (/* binding */ jobGlob),
/* harmony export */   fr: () => (/* binding */ MAX_WILDCARDS)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A glob becomes a regular expression, and one with many wildcards takes time that grows with the
 * power of their number. Four in each half match any layout; more are refused.
 */
const MAX_WILDCARDS = 4;
const MAX_LENGTH = 200;
/** What would reach the regular expression as more than a glob. */
const REFUSED = ['(', ')', '|', '+', '\\', '$'];
/** Why a glob is refused, or undefined. */
function globProblem(glob) {
    if (glob.trim() === '')
        return 'is empty and would match nothing';
    if (glob.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    const refused = REFUSED.find((character) => glob.includes(character));
    if (refused !== undefined)
        return `contains \`${refused}\`; globs know \`*\`, \`**\`, \`?\`, \`[abc]\` and \`{a,b}\``;
    const crowded = halves(glob).some((half) => wildcards(half) > MAX_WILDCARDS);
    if (crowded)
        return `has more than ${MAX_WILDCARDS} wildcards on one side of \`#\``;
    return undefined;
}
/** A glob over `workflow path#job id`; without `#` every job; a path without `/` is a file name. */
function jobGlob(source) {
    const [path = '**', job = '*'] = halves(source);
    const matchesPath = matcher(path.includes('/') || path === '**' ? path : `**/${path}`);
    const matchesJob = matcher(job);
    return { source, matches: (workflow, id) => matchesPath(workflow) && matchesJob(id) };
}
function hostGlob(source) {
    const matches = matcher(source.toLowerCase());
    return (host) => matches(host.toLowerCase());
}
function halves(glob) {
    const hash = glob.lastIndexOf('#');
    return hash < 0 ? [glob] : [glob.slice(0, hash), glob.slice(hash + 1)];
}
function wildcards(glob) {
    return [...glob.matchAll(/\*+|\?/g)].length;
}
function matcher(glob) {
    try {
        return picomatch__WEBPACK_IMPORTED_MODULE_0___default()(glob, { dot: true, noextglob: true, nonegate: true });
    }
    catch {
        return (text) => text === glob;
    }
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
