export const id = 752;
export const ids = [752];
export const modules = {

/***/ 7752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageHead: () => (/* binding */ pageHead),
  pageSections: () => (/* binding */ pageSections),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/render/rules.ts
var rules = __webpack_require__(5531);
;// CONCATENATED MODULE: ./src/render/blocks/view.ts


const PATH_MAX = 160;
/** Longer than any address that people follow; a hostile path must not fill the page. */
const URL_MAX = 1000;
/** `path:line` as code, linked to the line where the page knows the commit. */
function view_where(place, view) {
    return linked(place.path, place, view);
}
/** {@link where} for a step of a trail: shorter, where the link tells the rest of the path. */
function stepWhere(place, view) {
    const shown = view.blobUrl === undefined ? place.path : place.path.replace(/^\.github\/workflows\//, '');
    return linked(shown, place, view);
}
function linked(shown, { path, line }, view) {
    const text = `${(0,render_escape/* short */.h0)(shown, PATH_MAX)}:${line}`;
    const target = (0,render_escape/* encodePath */.O0)(path);
    if (view.blobUrl === undefined || target === '')
        return (0,render_escape/* codeSpan */.SS)(text);
    const url = `${view.blobUrl}/${target}#L${line}`;
    return url.length > URL_MAX ? (0,render_escape/* codeSpan */.SS)(text) : (0,render_escape/* codeLink */.U1)(text, url);
}
/** A rule's id, linked to its page. */
function view_ruleName(id, view) {
    return (0,render_escape/* codeLink */.U1)((0,render_escape/* short */.h0)(id, 80) || '(no rule)', (0,rules/* rulePage */.g)(id, view));
}
/** A name from the repository as code. */
function view_name(text) {
    return (0,render_escape/* codeSpan */.SS)((0,render_escape/* short */.h0)(text, 120)) || '(no name)';
}

;// CONCATENATED MODULE: ./src/render/blocks/diagnostic.ts


/** What could not be read, and so was not judged. */
function diagnosticLine(diagnostic, view) {
    const { code, message } = diagnostic;
    return `- ${view_where(diagnostic, view)} ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(message, 400))} (${(0,render_escape/* codeSpan */.SS)((0,render_escape/* short */.h0)(code, 80))})`;
}

// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(1165);
;// CONCATENATED MODULE: ./src/render/blocks/finding.ts




const LEVEL_SIGNS = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};
/** One block a finding; why a rule exists is said at its first. */
function findingBlocks(findings, view) {
    const explained = (0,verdict/* firstOfRule */.I6)(findings);
    return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}
/** Where, then what, why and fix. */
function findingBlock(finding, explain, view) {
    const text = explain ? (0,rules/* ruleText */.Y)(finding.rule, view) : undefined;
    return [
        `${LEVEL_SIGNS[finding.level]} **Job ${view_name(finding.job)}** · ${view_where(finding, view)} · ${view_ruleName(finding.rule, view)}`,
        `- **What:** ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(finding.message, 1200))}`,
        ...(text === undefined ? [] : [`- **Why:** ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(text.why, 600))}`]),
        ...(finding.fix === null ? [] : [`- **Fix:** ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(finding.fix, 1200))}`]),
    ].join('\n');
}
/** One line for what needs no action in this place. */
function findingLine(finding, view) {
    return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${name(finding.job)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.message, 400))}`;
}
/** An ignored finding with the reason and the day on which it bites again. */
function ignoredLine(finding, view) {
    const until = finding.expires === null ? 'no expiry' : `until ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(finding.expires, 40))}`;
    return `- ${view_where(finding, view)} ${view_name(finding.job)} · ${view_ruleName(finding.rule, view)}: ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(finding.reason, 400))} (${until})`;
}

;// CONCATENATED MODULE: ./src/render/blocks/folded.ts
/** A folded part of a page. `title` is ours; GitHub needs the empty lines to read Markdown inside. */
function folded(title) {
    return { open: `<details><summary>${title}</summary>\n\n`, close: '\n\n</details>' };
}

// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/render/blocks/job.ts



/** Jobs a page about money lists: those that spend, and those where somebody believes they do. */
function concernsMoney(job) {
    return job.budget !== 'none' || job.dead.length > 0;
}
/** A job with its sentence and the trail of every charge, one step a line. */
function jobBlock(job, view, options = {}) {
    const title = [
        `**${view_name(job.job)}**`,
        ...(options.budget === false ? [] : [words/* BUDGET_SHORT */.hS[job.budget]]),
        view_where({ path: job.workflow, line: job.line }, view),
        options.remark ?? '',
    ].filter((part) => part !== '');
    return [
        `- ${title.join(' · ')}\\`,
        `  ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(job.sentence, 600)) || '(no sentence)'}`,
        ...job.charges.flatMap((charge) => chargeLines(job, charge, view)),
        ...job.dead.flatMap((dead) => deadLines(dead, view)),
    ].join('\n');
}
/** A label where the job has several charges or this one is in doubt; then everything is below it. */
function chargeLines(job, charge, view) {
    const doubtful = charge.confidence !== 'certain' && charge.budget !== 'unclear';
    const labelled = job.charges.length > 1 || doubtful;
    const to = (0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)((0,words/* chargedTo */.QM)(charge), 80));
    const indent = labelled ? '    ' : '  ';
    return [
        ...(labelled ? [`  - ${view_name(charge.spender.label)}: ${to}${(0,words/* doubt */.B2)(charge.confidence)}`] : []),
        ...trail(belowJob(charge.evidence, job), indent, view),
        ...candidateLines(charge, indent),
        ...charge.notes.map((note) => `${indent}- Note: ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(note, 400))}`),
    ];
}
/** The job's own line stands above the trail already. */
function belowJob(evidence, job) {
    const [first, ...rest] = evidence;
    const repeats = first?.path === job.workflow && first.line === job.line;
    return repeats && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
    return evidence.map((step, index) => `${indent}${index + 1}. ${stepWhere(step, view)} ${(0,render_escape/* codeSpan */.SS)((0,render_escape/* short */.h0)(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
    const heading = charge.budget === 'unclear' ? 'Could be' : 'Could also be';
    return [
        ...(charge.candidates.length === 0
            ? []
            : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(', or ')}`]),
        ...(charge.settledBy === null
            ? []
            : [`${indent}- Settled by: ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(charge.settledBy, 400))}`]),
    ];
}
function candidate(payer) {
    const plain = /^[^\s`]+$/.test(payer.name);
    return `${plain ? view_name(payer.name) : (0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(payer.name, 120))} (${(0,words/* payerWords */.XY)(payer)})`;
}
function deadLines(dead, view) {
    return [
        `  - Cannot spend as written: ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(dead.reason, 400))}`,
        ...trail(dead.evidence, '    ', view),
    ];
}

;// CONCATENATED MODULE: ./src/render/blocks/ledger.ts


/** The budget lines of one report, or of base and head; lines with nothing on them are left out, and there is no total. */
function ledgerTable(report, base) {
    const reports = base === undefined ? [report] : [base, report];
    const ledgers = reports.map((each) => each.ledger);
    const lines = words/* LEDGER_LINES */.YT.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
    if (lines.length === 0)
        return '';
    const head = base === undefined ? ['Budget', 'Jobs'] : ['Budget', 'Base', 'This pull request'];
    return [
        row(head),
        row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
        ...lines.map((line) => row([label(line, reports), ...cells(line, ledgers)])),
        ...(0,words/* countingNotes */.d8)(report.jobs).flatMap((note) => ['', note]),
    ].join('\n');
}
/** What changed stands out. */
function cells(line, ledgers) {
    const numbers = ledgers.map((ledger) => ledger[line].jobs);
    const changed = new Set(numbers).size > 1;
    return numbers.map((n, index) => (changed && index > 0 ? `**${jobs(n)}**` : jobs(n)));
}
function label(line, reports) {
    const names = line === 'other' ? (0,words/* providersOf */.Ou)(reports.flatMap((each) => each.jobs)) : [];
    if (names.length === 0)
        return words/* BUDGET_NAMES */.Nr[line];
    return `${words/* BUDGET_NAMES */.Nr[line]} (${names.map(render_escape/* inline */.mG).join(', ')})`;
}
function row(columns) {
    return `| ${columns.join(' | ')} |`;
}
/** Number and noun stay on one line, on a phone too. */
function jobs(n) {
    return (0,words/* count */.U9)(n, 'job').replace(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./src/render/fit.ts
/**
 * As many whole blocks as fit into `limit`, the sections of highest priority first, then in the
 * order of the page. Nothing is ever cut inside a block, so no fence and no `<details>` stays open.
 */
function fitInto(sections, limit, measure = (text) => text.length) {
    let room = limit;
    const kept = new Map();
    for (const section of sections.toSorted((a, b) => b.priority - a.priority)) {
        const frame = measure(`${section.open}${section.close}\n\n`);
        let used = frame;
        const blocks = section.blocks.filter((block) => {
            const size = measure(block) + gapOf(section).length;
            if (used + size > room)
                return false;
            used += size;
            return true;
        });
        kept.set(section, blocks);
        if (blocks.length > 0)
            room -= used;
    }
    return { text: join(sections, kept), left: leftOut(sections, kept) };
}
function join(sections, kept) {
    return sections
        .flatMap((section) => {
        const blocks = kept.get(section) ?? [];
        return blocks.length === 0
            ? []
            : [`${section.open}${blocks.join(gapOf(section))}${section.close}`];
    })
        .join('\n\n');
}
function leftOut(sections, kept) {
    return sections.flatMap((section) => {
        const missing = section.blocks.length - (kept.get(section)?.length ?? 0);
        return missing > 0 ? [section.called(missing)] : [];
    });
}
function gapOf(section) {
    return section.gap ?? '\n';
}

;// CONCATENATED MODULE: ./src/render/markdown.ts










const SIGNS = { fail: '❌', warn: '⚠️', pass: '✅', error: '🚧' };
const BUDGETS = ['api', 'subscription', 'both', 'other', 'unclear', 'none'];
/** The whole report as one Markdown page, nothing folded or left out. */
function renderMarkdown(report, view = {}) {
    const sections = pageSections(report, view, { fold: false });
    const page = fitInto(sections, Number.POSITIVE_INFINITY).text;
    return `${(0,render_escape/* guardLines */.F)([pageHead(report), page].filter(Boolean).join('\n\n'))}\n`;
}
/** Verdict, policy and the budget lines. */
function pageHead(report) {
    return [
        `## ${SIGNS[report.outcome]} Spend Guard: ${(0,verdict/* verdict */.WJ)(report)}`,
        judgedBy(report),
        ledgerTable(report, undefined),
        'A ChatGPT plan pays for no API call, and an API key uses up no plan: the lines are never added.',
    ]
        .filter(Boolean)
        .join('\n\n');
}
function judgedBy({ policy }) {
    if (policy.path === null)
        return 'No policy file: automation is expected on the API budget, and what differs is a warning.';
    return `Judged by ${view_name(policy.path)} (default: ${policy.default}).`;
}
/** Everything below the head, in the page's order, most worth keeping by priority. */
function pageSections(report, view, { fold }) {
    return [
        {
            ...titled('Findings'),
            blocks: findingBlocks((0,verdict/* bySeverity */.Np)(report.findings), view),
            gap: '\n\n',
            priority: 4,
            called: (n) => (0,words/* count */.U9)(n, 'finding'),
        },
        {
            ...titled('Not read, or not all of it'),
            blocks: report.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, view)),
            priority: 3,
            called: (n) => (0,words/* count */.U9)(n, 'reading problem'),
        },
        ...jobSections(report, view),
        {
            ...(fold
                ? folded(`${(0,words/* count */.U9)(report.ignored.length, 'ignored finding')}`)
                : titled('Ignored findings')),
            blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
            priority: 2,
            called: (n) => (0,words/* count */.U9)(n, 'ignored finding'),
        },
    ];
}
function jobSections(report, view) {
    const jobs = report.jobs.filter(concernsMoney);
    return BUDGETS.map((budget) => ({
        ...titled(budget === 'none' ? 'Cannot spend as written' : words/* BUDGET_NAMES */.Nr[budget]),
        blocks: jobs
            .filter((job) => job.budget === budget)
            .map((job) => jobBlock(job, view, { budget: false })),
        priority: 1,
        called: (n) => `${(0,words/* count */.U9)(n, 'job')} of “${words/* BUDGET_NAMES */.Nr[budget]}”`,
    }));
}
function titled(title) {
    return { open: `### ${title}\n\n`, close: '' };
}


/***/ })

};
