export const id = 639;
export const ids = [639];
export const modules = {

/***/ 3639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  fails: () => (/* binding */ fails),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/guard.ts + 90 modules
var guard = __webpack_require__(844);
// EXTERNAL MODULE: ./src/policy/rules/index.ts + 28 modules
var rules = __webpack_require__(2127);
;// CONCATENATED MODULE: ./src/policy/rules/texts.ts

/** What renderers say about the rules. */
const RULE_TEXTS = rules/* RULES */.y0;
/** Where every rule has its page; the report links there. */
const RULE_DOCS_URL = 'https://github.com/spend-guard/spend-guard/blob/main/docs/rules';
const RULE_DOCS = { rules: RULE_TEXTS, docsUrl: RULE_DOCS_URL };

// EXTERNAL MODULE: ./src/render/json.ts
var json = __webpack_require__(5104);
// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/render/text/ink.ts
var ink = __webpack_require__(1418);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/render/text/job.ts



const CANDIDATES_SHOWN = 6;
/** A spending job: its place, its sentence, and for each charge the way to the money. */
function jobLines(job, page) {
    const where = `${(0,render_escape/* terminal */.Fo)(job.workflow)}:${job.line}`;
    return [
        `  ${page.ink(['cyan'], where)}  ${page.ink(['bold'], (0,render_escape/* terminal */.Fo)(job.job))}`,
        ...(0,ink/* wrap */.LV)(job.sentence, page.width, '    '),
        ...job.charges.flatMap((charge) => chargeLines(charge, job.charges.length > 1, page)),
        ...(page.verbose ? exposedLines(job, page) : []),
    ];
}
function chargeLines(charge, oneOfMany, page) {
    const label = `${charge.spender.label}: ${(0,words/* chargedTo */.QM)(charge)}${(0,words/* doubt */.B2)(charge.confidence)}`;
    const indent = oneOfMany ? '        ' : '      ';
    return [
        ...(0,ink/* wrap */.LV)(oneOfMany ? label : uncertainty(charge), page.width, '      '),
        ...trail(charge, page.verbose).flatMap((step) => (0,ink/* placeLine */.ap)(step, page.width, indent, page.ink)),
        ...unclearLines(charge, page, indent),
        ...charge.notes.flatMap((note) => (0,ink/* wrap */.LV)(`Note: ${note}`, page.width, indent)),
    ];
}
function uncertainty(charge) {
    if (charge.budget === 'unclear' || charge.confidence === 'certain')
        return '';
    return charge.confidence === 'likely'
        ? 'Likely: the files do not show for sure that it spends.'
        : 'Possible: only under a condition that the files do not decide.';
}
/** Spender and credential, or every step from the job to the credential. */
function trail(charge, whole) {
    if (whole)
        return charge.evidence;
    const { path, line, label } = charge.spender;
    const spends = charge.evidence.find((step) => step.path === path && step.line === line) ?? {
        path,
        line,
        shows: label,
    };
    const pays = charge.evidence.at(-1);
    return pays === undefined || pays === spends ? [spends] : [spends, pays];
}
/** For an unclear charge everybody who could pay and what settles it; else who pays in other circumstances. */
function unclearLines(charge, page, indent) {
    const names = charge.candidates.map((payer) => `${(0,render_escape/* clip */.$Q)((0,render_escape/* terminal */.Fo)(payer.name), 120)} (${(0,words/* payerWords */.XY)(payer)})`);
    const more = names.length - CANDIDATES_SHOWN;
    const shown = page.verbose || more <= 0 ? names : [...names.slice(0, CANDIDATES_SHOWN), `${more} more`];
    const heading = charge.budget === 'unclear' ? 'Could be:' : 'Could also be:';
    return [
        ...(shown.length === 0 ? [] : (0,ink/* wrap */.LV)(`${heading} ${shown.join(', or ')}`, page.width, indent)),
        ...(charge.settledBy === null
            ? []
            : (0,ink/* wrap */.LV)(`Settled by: ${charge.settledBy}`, page.width, indent)),
    ];
}
function exposedLines(job, page) {
    return job.exposed.flatMap(({ name, evidence }) => [
        ...(0,ink/* wrap */.LV)(`In reach, not spent: ${name}`, page.width, '    '),
        ...evidence.flatMap((step) => (0,ink/* placeLine */.ap)(step, page.width, '      ', page.ink)),
    ]);
}

;// CONCATENATED MODULE: ./src/render/text/ledger.ts


const LABELS = {
    api: 'API budget (systems)',
    subscription: 'Subscription budget (people)',
    other: 'Other providers',
    unclear: 'Unclear',
};
const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;
/** The two budget lines, always both; the others where they have something on them. */
function ledgerLines(report, page) {
    const shown = words/* LEDGER_LINES */.YT.filter((line) => line === 'api' || line === 'subscription' || report.ledger[line].jobs > 0);
    const lines = shown.map((line) => {
        const jobs = (0,words/* count */.U9)(report.ledger[line].jobs, 'job');
        const what = meaning(line, report);
        const label = page.ink(['bold'], LABELS[line].padEnd(LABEL_WIDTH));
        return label + (what === '' ? jobs : `${jobs.padEnd(9)} ${page.ink(['dim'], what)}`);
    });
    const notes = (0,words/* countingNotes */.d8)(report.jobs).flatMap((note) => (0,ink/* wrap */.LV)(note, page.width, ''));
    return [...lines, ...notes.map((line) => page.ink(['dim'], line))];
}
function meaning(line, report) {
    switch (line) {
        case 'api':
            return 'OpenAI Platform, per token';
        case 'subscription':
            return 'ChatGPT plan: limits, then credits';
        case 'other':
            return (0,words/* listed */.KE)((0,words/* providersOf */.Ou)(report.jobs));
        case 'unclear':
            return 'spends, payer not decidable';
        default:
            return line;
    }
}

// EXTERNAL MODULE: ./src/render/rules.ts
var render_rules = __webpack_require__(5531);
// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(1165);
;// CONCATENATED MODULE: ./src/render/text/notes.ts





const LEVEL_STYLE = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
/** Clients that have a credential and cannot spend it: no charge, and somebody believes otherwise. */
function deadLines(report, page) {
    const lines = report.jobs.flatMap((job) => job.dead.flatMap((dead) => [
        `  ${page.ink(['cyan'], `${(0,render_escape/* terminal */.Fo)(dead.spender.path)}:${dead.spender.line}`)}  ${page.ink(['bold'], (0,render_escape/* terminal */.Fo)(job.job))}`,
        ...(0,ink/* wrap */.LV)(deadSentence(dead), page.width, '    '),
        ...(page.verbose ? dead.evidence : dead.evidence.slice(-1)).flatMap((step) => (0,ink/* placeLine */.ap)(step, page.width, '      ', page.ink)),
    ]));
    return lines.length === 0 ? [] : [page.ink(['bold'], 'Cannot spend as written'), ...lines];
}
/** Most reasons name the client themselves. */
function deadSentence({ spender, reason }) {
    return reason.includes(spender.label) ? reason : `${spender.label}: ${reason}`;
}
/** Where, what, why, fix; why a rule exists is said at its first finding. */
function findingLines(report, page) {
    if (report.findings.length === 0)
        return [];
    const findings = (0,verdict/* bySeverity */.Np)(report.findings);
    const explained = (0,verdict/* firstOfRule */.I6)(findings);
    return [
        page.ink(['bold'], 'Findings'),
        ...(0,ink/* spaced */.ji)(findings.map((finding) => oneFinding(finding, explained.has(finding), page))),
    ];
}
function oneFinding(finding, explain, page) {
    const level = page.ink(['bold', LEVEL_STYLE[finding.level]], finding.level);
    const text = explain ? (0,render_rules/* ruleText */.Y)(finding.rule, page.docs) : undefined;
    const pageUrl = page.verbose ? (0,render_rules/* rulePage */.g)(finding.rule, page.docs) : undefined;
    return [
        `  ${level}  ${page.ink(['bold'], (0,render_escape/* terminal */.Fo)(finding.rule))}  in job ${(0,render_escape/* clip */.$Q)((0,render_escape/* terminal */.Fo)(finding.job), 120)}`,
        `    ${page.ink(['cyan'], `${(0,render_escape/* terminal */.Fo)(finding.path)}:${finding.line}`)}`,
        ...(0,ink/* wrap */.LV)(finding.message, page.width, '    '),
        ...(text === undefined ? [] : (0,ink/* wrap */.LV)(`Why: ${text.why}`, page.width, '    ')),
        ...(finding.fix === null ? [] : (0,ink/* wrap */.LV)(`Fix: ${finding.fix}`, page.width, '    ')),
        ...(pageUrl === undefined ? [] : [`    ${(0,render_escape/* terminal */.Fo)(pageUrl)}`]),
    ];
}
function diagnosticLines(report, page) {
    if (report.diagnostics.length === 0)
        return [];
    return [
        page.ink(['bold'], 'Not read, or not all of it'),
        ...report.diagnostics.flatMap(({ path, line, code, message }) => (0,ink/* placeLine */.ap)({ path, line, shows: `${message} (${code})` }, page.width, '  ', page.ink)),
    ];
}
function ignoredLines(report, page) {
    const { ignored } = report;
    if (ignored.length === 0)
        return [];
    const title = `${(0,words/* count */.U9)(ignored.length, 'finding')} ignored, each with a reason`;
    if (!page.verbose)
        return [page.ink(['dim'], `${title}; --verbose lists them.`)];
    return [
        page.ink(['bold'], title),
        ...ignored.flatMap((finding) => [
            `  ${page.ink(['cyan'], `${(0,render_escape/* terminal */.Fo)(finding.path)}:${finding.line}`)}  ${(0,render_escape/* terminal */.Fo)(finding.rule)}`,
            ...(0,ink/* wrap */.LV)(`${finding.reason}${finding.expires === null ? '' : ` (until ${finding.expires})`}`, page.width, '    '),
        ]),
    ];
}
function policyLines(report, page) {
    const { path, default: expected } = report.policy;
    const sentence = path === null
        ? 'No policy file: automation is expected on the API budget, and what differs is a warning. Write .github/spend-guard.yml to decide otherwise.'
        : `Policy: ${path} (default: ${expected}).`;
    return (0,ink/* wrap */.LV)(sentence, page.width, '').map((line) => page.ink(['dim'], line));
}

;// CONCATENATED MODULE: ./src/render/text.ts







const OUTCOMES = {
    fail: ['FAIL', 'red'],
    warn: ['WARN', 'yellow'],
    pass: ['PASS', 'green'],
    error: ['UNFINISHED', 'magenta'],
};
const SECTIONS = ['api', 'subscription', 'both', 'other', 'unclear'];
/** The report for a terminal: verdict, the two lines, who pays job by job, then what is to be done. */
function renderText(report, options) {
    const page = {
        ink: (0,ink/* ink */.Pw)(options.color),
        width: Math.max(40, options.width ?? 80),
        verbose: options.verbose ?? false,
        docs: options,
    };
    const sections = [
        [verdictLine(report, page)],
        ledgerLines(report, page),
        ...SECTIONS.map((budget) => jobsOf(budget, report, page)),
        deadLines(report, page),
        findingLines(report, page),
        diagnosticLines(report, page),
        ignoredLines(report, page),
        policyLines(report, page),
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,render_escape/* guardLines */.F)(text)}\n`;
}
function verdictLine(report, page) {
    const [word, color] = OUTCOMES[report.outcome];
    return `${page.ink(['bold', color], word)}  ${(0,render_escape/* terminal */.Fo)((0,verdict/* verdict */.WJ)(report))}`;
}
function jobsOf(budget, report, page) {
    const jobs = report.jobs.filter((job) => job.budget === budget);
    if (jobs.length === 0)
        return [];
    return [
        page.ink(['bold'], words/* BUDGET_NAMES */.Nr[budget]),
        ...(0,ink/* spaced */.ji)(jobs.map((job) => jobLines(job, page))),
    ];
}

// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/subject.ts + 2 modules
var cli_subject = __webpack_require__(7924);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/scan.ts








const HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository in DIR (default: the current folder)
and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
${cli_subject/* SUBJECT_HELP */.dP}
  --baseline FILE   Findings that are tolerated, relative to DIR
                    (default: .github/spend-guard-baseline.json, where it exists)
  --no-baseline     Judge as if there were no baseline
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  --verbose         Show whole trails, unspent credentials and ignored findings
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;
const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const FAIL_ON = ['error', 'warning', 'never'];
async function run(words, io) {
    const { values, positionals } = (0,usage/* readWords */.ux)(words, {
        format: { type: 'string', default: 'text' },
        ...cli_subject/* SUBJECT_OPTIONS */.mL,
        baseline: { type: 'string' },
        'no-baseline': { type: 'boolean', default: false },
        'fail-on': { type: 'string', default: 'error' },
        output: { type: 'string' },
        verbose: { type: 'boolean', default: false },
        'no-color': { type: 'boolean', default: false },
    });
    const format = (0,usage/* oneOf */.yL)('--format', values.format, FORMATS);
    const failOn = (0,usage/* oneOf */.yL)('--fail-on', values['fail-on'], FAIL_ON);
    const subject = await (0,cli_subject/* openSubject */.nA)((0,cli_subject/* folderOf */.yS)('scan', positionals), values, io);
    const { repository, policy } = subject;
    const report = (0,guard/* guard */.ah)(repository, {
        policy,
        today: io.today(),
        baseline: (0,cli_subject/* baselineOf */.Bv)(repository, values),
        fullName: io.environment.GITHUB_REPOSITORY,
    });
    const text = await render(report, format, {
        ...io,
        color: io.color && !values['no-color'] && values.output === undefined,
        verbose: values.verbose,
    });
    if (values.output === undefined)
        io.stdout(text);
    else
        (0,external_node_fs_.writeFileSync)(values.output, text);
    return fails(report, failOn) ? exit/* EXIT */.d.violated : exit/* EXIT */.d.clean;
}
function fails(report, failOn) {
    if (failOn === 'never')
        return false;
    return report.findings.some((f) => f.level === 'error' || (failOn === 'warning' && f.level === 'warning'));
}
async function render(report, format, view) {
    switch (format) {
        case 'text':
            return renderText(report, { ...view, ...RULE_DOCS });
        case 'json':
            return (0,json/* stringify */.As)(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 7752))).renderMarkdown(report, RULE_DOCS);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 3729))).renderSarif(report, RULE_DOCS);
        default:
            return format;
    }
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ stringify)
/* harmony export */ });
/* unused harmony exports REPORT_SHAPE, renderJson */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);

const EVIDENCE = { keys: ['path', 'line', 'column', 'shows'] };
const SPENDER = { keys: ['kind', 'label', 'path', 'line'] };
const PAYER = { keys: ['kind', 'name', 'budget'] };
const COUNT = { keys: ['jobs'] };
const CHARGE = {
    keys: [
        ...['budget', 'route', 'confidence', 'spender', 'payer', 'candidates', 'settledBy', 'notes'],
        ...['model', 'provider', 'evidence'],
    ],
    inside: { spender: SPENDER, payer: PAYER, candidates: PAYER, evidence: EVIDENCE },
};
const JOB = {
    keys: [
        ...['workflow', 'job', 'line', 'triggers', 'budget', 'sentence', 'charges', 'dead', 'exposed'],
        'calledBy',
    ],
    inside: {
        charges: CHARGE,
        dead: {
            keys: ['spender', 'reason', 'credential', 'evidence'],
            inside: { spender: SPENDER, evidence: EVIDENCE },
        },
        exposed: { keys: ['name', 'evidence'], inside: { evidence: EVIDENCE } },
        calledBy: { keys: ['workflow', 'job'] },
    },
};
const FINDING_KEYS = [
    ...['rule', 'level', 'message', 'path', 'line', 'workflow', 'job', 'fix', 'fingerprint'],
];
/** The v1 contract's order, also for reports that were built in another one. A test keeps it in step with the schema. */
const REPORT_SHAPE = {
    keys: [
        ...['schema', 'generator', 'repository', 'outcome', 'ledger', 'policy', 'jobs', 'findings'],
        ...['ignored', 'diagnostics'],
    ],
    inside: {
        generator: { keys: ['name', 'version'] },
        repository: { keys: ['path', 'commit'] },
        ledger: {
            keys: ['api', 'subscription', 'other', 'unclear', 'none'],
            inside: { api: COUNT, subscription: COUNT, other: COUNT, unclear: COUNT, none: COUNT },
        },
        policy: { keys: ['path', 'default'] },
        jobs: JOB,
        findings: { keys: FINDING_KEYS },
        ignored: { keys: [...FINDING_KEYS, 'reason', 'expires'] },
        diagnostics: { keys: ['code', 'path', 'line', 'message'] },
    },
};
/** What JSON leaves as it is and some readers of lines take for an end of one. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
/** The report as JSON: keys in the contract's order, two spaces, a line feed at the end. */
function renderJson(report) {
    return stringify(ordered(report, REPORT_SHAPE));
}
/**
 * JSON that may be printed in a job's log: no key in it, and no `##[`, which the runner reads as a
 * command anywhere in a line. In JSON that pair can only stand inside a string.
 */
function stringify(value) {
    const text = JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeys */ .h_)(inner) : inner), 2);
    const escaped = text.replaceAll('##[', '##\\u005b').replace(LINE_ENDS, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `${escaped}\n`;
}
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((item) => ordered(item, shape));
    if (shape === undefined || !isRecord(value))
        return value;
    const rest = Object.keys(value).filter((key) => !shape.keys.includes(key));
    const keys = [...shape.keys.filter((key) => Object.hasOwn(value, key)), ...rest.sort()];
    return Object.fromEntries(keys.map((key) => [key, ordered(value[key], shape.inside?.[key])]));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);

function ruleText(id, docs) {
    return docs.rules?.find((rule) => rule.id === id);
}
/** The page of a rule, or undefined where the documentation's place is not known. */
function rulePage(id, docs) {
    if (docs.docsUrl === undefined)
        return undefined;
    return `${docs.docsUrl.replace(/\/$/, '')}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(id)}.md`;
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Pw: () => (/* binding */ ink),
/* harmony export */   ap: () => (/* binding */ placeLine),
/* harmony export */   ji: () => (/* binding */ spaced)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7789);


/** Whether to paint is decided once by the caller, so the stream is not asked again. */
function ink(color) {
    if (!color)
        return (_, text) => text;
    return (styles, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)([...styles], text, { validateStream: false });
}
/** A short quotation is one word, so that what a reader may want to copy stays in one piece. */
const WORDS = /(?:`[^`]{1,48}`|[^\s`]|`)+/g;
/** Words in lines of at most `width` columns; a longer word keeps its line to itself. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(text).match(WORDS) ?? []) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, indent + line];
}
/** `path:line  what`, the second half on its own line where both do not fit. */
function placeLine(place, width, indent, paint) {
    const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(place.path), 200)}:${place.line}`;
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(place.shows), 240);
    if (what === '')
        return [indent + paint(['cyan'], where)];
    if (indent.length + where.length + 2 + what.length <= width)
        return [`${indent}${paint(['cyan'], where)}  ${what}`];
    return [indent + paint(['cyan'], where), ...wrap(what, width, `${indent}  `)];
}
/** The groups' lines, with an empty line between two groups. */
function spaced(groups) {
    return groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ firstOfRule),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WJ: () => (/* binding */ verdict)
/* harmony export */ });
/* unused harmony exports ofLevel, headline */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);

const LEVEL_RANK = { error: 0, warning: 1, notice: 2 };
/** Most severe first; within a level as the report has them, which is by file and line. */
function bySeverity(findings) {
    return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}
function ofLevel(findings, level) {
    return findings.filter((finding) => finding.level === level);
}
function jobsOf(findings) {
    return new Set(findings.map((finding) => `${finding.workflow}\n${finding.job}`)).size;
}
/** The findings of one level in a few words: what they are where they are all of one kind. */
function headline(findings) {
    const rules = new Set(findings.map((finding) => finding.rule));
    const jobs = jobsOf(findings);
    if (rules.size === 1 && rules.has('wrong-budget'))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')} ${jobs === 1 ? 'charges' : 'charge'} the wrong budget`;
    if (rules.size === 1 && rules.has('unclear-payer'))
        return `nobody can tell who pays for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')}`;
    if (rules.size === 1 && rules.has('hard-coded-key'))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, 'key')} written into the workflow files`;
    const kind = findings.some((finding) => finding.level === 'error') ? 'violation' : 'warning';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, kind)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')}`;
}
/** The first finding of each rule: the one that explains what the rule is about. */
function firstOfRule(findings) {
    const first = new Map();
    for (const finding of findings)
        if (!first.has(finding.rule))
            first.set(finding.rule, finding);
    return new Set(first.values());
}
/** Jobs that spend, whoever pays. */
function spending(report) {
    return report.jobs.filter((job) => job.budget !== 'none').length;
}
/** What the whole report comes to, in one line. */
function verdict(report) {
    switch (report.outcome) {
        case 'error':
            return `could not finish: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.diagnostics.length, 'problem')} in reading the repository`;
        case 'fail':
            return headline(ofLevel(report.findings, 'error'));
        case 'warn':
            return headline(ofLevel(report.findings, 'warning'));
        case 'pass':
            return passed(report);
        default:
            return report.outcome;
    }
}
function passed(report) {
    const jobs = spending(report);
    if (report.jobs.length === 0)
        return 'no workflow job was found here';
    if (jobs === 0)
        return 'no job here spends on AI';
    if (report.policy.default === 'any')
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')} ${jobs === 1 ? 'spends' : 'spend'} on AI, on any budget the policy allows`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(jobs, 'job')} ${jobs === 1 ? 'spends' : 'spend'} on AI, on the budget the policy expects`;
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nr: () => (/* binding */ BUDGET_NAMES),
/* harmony export */   Ou: () => (/* binding */ providersOf),
/* harmony export */   QM: () => (/* binding */ chargedTo),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XY: () => (/* binding */ payerWords),
/* harmony export */   YT: () => (/* binding */ LEDGER_LINES),
/* harmony export */   d8: () => (/* binding */ countingNotes),
/* harmony export */   hS: () => (/* binding */ BUDGET_SHORT)
/* harmony export */ });
/* unused harmony export LEVELS */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);

const LEDGER_LINES = ['api', 'subscription', 'other', 'unclear'];
/** A budget as people call it; "subscription" alone means too many things. */
const BUDGET_NAMES = {
    api: 'API budget (OpenAI Platform)',
    subscription: 'Subscription budget (ChatGPT plan or workspace)',
    both: 'Both budgets',
    other: 'Other providers',
    unclear: 'Unclear payer',
    none: 'No AI spending',
};
/** In the middle of a sentence. */
const BUDGET_SHORT = {
    api: 'API budget',
    subscription: 'subscription budget',
    both: 'API and subscription budgets',
    other: 'another provider',
    unclear: 'unclear payer',
    none: 'no AI spending',
};
const PAYER_WORDS = {
    'platform-key': 'Platform API key',
    'platform-identity': 'workload identity of a Platform organisation',
    'chatgpt-auth-file': 'ChatGPT login file',
    'access-token': 'Codex access token',
    'chatgpt-identity': 'workload identity of a ChatGPT workspace',
    'chatgpt-account': 'ChatGPT account',
    'machine-login': 'login kept on the runner',
    'provider-key': 'key of another provider',
    'provider-identity': 'identity at another provider',
    unknown: 'credential of unknown kind',
};
const CHARGED_TO = {
    api: 'API budget',
    subscription: 'subscription budget',
    other: 'another provider',
    unclear: 'budget unknown',
};
const LEVELS = (/* unused pure expression or super */ null && (['error', 'warning', 'notice']));
/** `1 job`, `2 jobs`. */
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** Names of those who bill for what is on neither OpenAI budget; the first few. */
function providersOf(jobs) {
    const names = jobs.flatMap((job) => job.charges.flatMap(({ budget, provider }) => budget === 'other' && provider !== null ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(provider, 60)] : []));
    return [...new Set(names)]
        .filter((name) => name !== '')
        .sort()
        .slice(0, 4);
}
/** Why the numbers on the lines need not be the number of jobs listed. */
function countingNotes(jobs) {
    const both = jobs.filter((job) => job.budget === 'both').length;
    const called = jobs.some((job) => job.budget !== 'none' && (job.calledBy?.length ?? 0) > 0);
    const onBoth = `${count(both, 'job charges', 'jobs charge')} both budgets and ${both === 1 ? 'counts' : 'count'} on both lines.`;
    return [
        ...(both > 0 ? [onBoth] : []),
        ...(called ? ['A job that runs only when called is counted through its callers.'] : []),
    ];
}
/** ` (likely)`; nothing for what is certain. */
function doubt(confidence) {
    return confidence === 'certain' ? '' : ` (${confidence})`;
}
/** What a credential is and which budget it would charge; its name is left to the caller's escaper. */
function payerWords(payer) {
    return `${PAYER_WORDS[payer.kind]}, ${CHARGED_TO[payer.budget]}`;
}
/** `API budget`, or for another provider its name. */
function chargedTo(charge) {
    if (charge.budget === 'other' && charge.provider !== null)
        return charge.provider;
    return CHARGED_TO[charge.budget];
}


/***/ })

};
