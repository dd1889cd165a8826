export const id = 322;
export const ids = [322];
export const modules = {

/***/ 8322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOn: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: ./src/compare.ts
var compare = __webpack_require__(5344);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(6584);
// EXTERNAL MODULE: ./src/github/fields.ts
var github_fields = __webpack_require__(886);
;// CONCATENATED MODULE: ./src/github/marker.ts

/**
 * Room that a renderer leaves for the marker under GitHub's limit of 65,536 characters for the
 * body of a comment.
 */
const MARKER_ROOM = 1000;
const START = '<!-- spend-guard:comment ';
const END = ' -->';
const MAX_KEY = 60;
/**
 * The first line of a comment. Anybody can write such a line, so it counts only in a comment that
 * this token wrote, and only at the very start, where the text of a pull request never stands.
 */
function writeMarker(marker) {
    const { version, key, commit, run, state } = marker;
    const fields = {
        v: encodeKey(version.slice(0, 30)),
        key,
        commit,
        run: `${run.id}.${run.attempt}`,
        state,
    };
    const text = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    return `${START}${text.join(' ')}${END}`;
}
function readMarker(body) {
    if (!body.startsWith(START))
        return null;
    const end = body.indexOf(END, START.length);
    if (end === -1 || end > MARKER_ROOM)
        return null;
    const fields = new Map(body
        .slice(START.length, end)
        .split(' ')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
    const key = fields.get('key');
    const commit = (0,github_fields/* asHash */.D1)(fields.get('commit'));
    const run = /^(\d{1,15})\.(\d{1,6})$/.exec(fields.get('run') ?? '');
    const state = stateOf(fields.get('state'));
    if (key === undefined || commit === undefined || run === null || state === null)
        return null;
    return {
        version: fields.get('v') ?? '',
        key,
        commit,
        run: { id: Number(run[1]), attempt: Number(run[2]) },
        state,
    };
}
/** A comment's text after its marker, with line breaks and outer space as GitHub may change them. */
function textAfterMarker(body) {
    const end = body.startsWith(START) ? body.indexOf(END) + END.length : 0;
    return body.slice(end).replaceAll('\r\n', '\n').trim();
}
function withMarker(marker, text) {
    return `${writeMarker(marker)}\n${text.trim()}\n`;
}
/** Any text as a word that cannot end the HTML comment: letters, digits, `%XX` and a few marks. */
function encodeKey(key) {
    // By way of bytes, because `encodeURIComponent` throws on half a surrogate pair.
    const whole = Buffer.from(key.slice(0, MAX_KEY), 'utf8').toString('utf8');
    return encodeURIComponent(whole === '' ? 'default' : whole);
}
function isNewer(a, b) {
    return a.id !== b.id ? a.id > b.id : a.attempt > b.attempt;
}
function stateOf(text) {
    return text === 'open' || text === 'fixed' || text === 'clean' ? text : null;
}

;// CONCATENATED MODULE: ./src/github/comment-plan.ts

/** What to do about the comment, from what stands on the pull request now. */
function planComment(conversation, wanted) {
    if (wanted.mode === 'never')
        return silence('mode-never');
    // Whoever judges the new head will speak; this verdict is about code that is gone.
    if (conversation.headSha !== wanted.commit)
        return silence('head-moved');
    const [kept, ...others] = findMarked(conversation.own, encodeKey(wanted.key));
    const remove = others.map(({ comment }) => comment.id);
    if (kept === undefined)
        return { step: firstWord(wanted), remove };
    if (isNewer(kept.marker.run, wanted.run))
        return silence('newer-run', remove);
    const state = nextState(wanted, kept.marker.state);
    const text = state === 'fixed' ? wanted.fixedBody : wanted.body;
    const same = withoutRun(textAfterMarker(kept.comment.body), kept.marker.run) ===
        withoutRun(textAfterMarker(text), wanted.run);
    const { comment } = kept;
    return same
        ? { step: { kind: 'keep', comment, state }, remove }
        : { step: { kind: 'update', comment, body: marked(wanted, state, text), state }, remove };
}
/** Ours with this key and not hidden: of the newest run first, then the newest. */
function findMarked(own, key) {
    return own
        .flatMap((comment) => {
        const marker = comment.minimized ? null : readMarker(comment.body);
        return marker?.key === key ? [{ comment, marker }] : [];
    })
        .sort((a, b) => newestFirst(a.marker.run, b.marker.run) || b.comment.id - a.comment.id);
}
function newestFirst(a, b) {
    return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0;
}
function firstWord(wanted) {
    const { mode, standing } = wanted;
    const speak = mode === 'always' ||
        (mode === 'changes' && standing !== 'clean') ||
        (mode === 'on-failure' && standing === 'failing');
    if (!speak)
        return { kind: 'silence', why: 'nothing-to-tell' };
    const state = standing === 'clean' ? 'clean' : 'open';
    return { kind: 'create', body: marked(wanted, state, wanted.body) };
}
function nextState(wanted, before) {
    if (wanted.standing !== 'clean')
        return 'open';
    return before === 'clean' ? 'clean' : 'fixed';
}
function marked(wanted, state, text) {
    const { version, commit, run } = wanted;
    return withMarker({ version, key: encodeKey(wanted.key), commit, run, state }, text);
}
/** A text without the address of its run, which differs each time and tells nothing new. */
function withoutRun(text, run) {
    return text.replace(new RegExp(`/runs/${run.id}(?:/attempts/\\d+)?(?!\\d)`, 'g'), '/runs/');
}
function silence(why, remove = []) {
    return { step: { kind: 'silence', why }, remove };
}

;// CONCATENATED MODULE: ./src/github/comment.ts


const ATTEMPTS = 3;
/** A comment that was made is not always listed at once. Milliseconds. */
const SETTLING = 1_500;
/**
 * Brings the pull request's one comment to what is wanted: 2 requests when it is there, 3 when it
 * is not. Never throws: the verdict does not depend on whether it could be told.
 */
async function deliverComment(client, at, wanted, options = {}) {
    if (wanted.mode === 'never')
        return { kind: 'silent', why: 'mode-never' };
    const pause = options.pause ?? sleep;
    const job = { client, at, wanted, unsure: false };
    for (let attempt = 1;; attempt++) {
        let step;
        try {
            const plan = planComment(await client.conversation(at), wanted);
            step = plan.step;
            return await carryOut(job, plan);
        }
        catch (error) {
            if (attempt >= ATTEMPTS || !worthAnotherLook(error, step))
                return failure(error);
            job.unsure ||= step?.kind === 'create';
            await pause(SETTLING * attempt);
        }
    }
}
async function carryOut(job, { step, remove }) {
    const { client, at } = job;
    switch (step.kind) {
        case 'silence':
            await removeAll(job, remove);
            return { kind: 'silent', why: step.why };
        case 'keep': {
            const kind = job.unsure ? 'created' : 'unchanged';
            return { kind, url: step.comment.url, removed: await removeAll(job, remove) };
        }
        case 'update': {
            const { url } = await client.updateComment(at, step.comment.id, step.body);
            const kind = step.state === 'fixed' ? 'fixed' : 'updated';
            return { kind, url, removed: await removeAll(job, remove) };
        }
        case 'create': {
            const { url } = await client.createComment(at, step.body);
            return await tidy(job, url);
        }
        default:
            return step;
    }
}
/**
 * After creating: another run may have found no comment either, at the same moment (opening a pull
 * request with labels starts two runs). Whoever looks last sees both, and one of them is left.
 */
async function tidy(job, url) {
    const plan = await job.client.conversation(job.at).then((conversation) => planComment(conversation, job.wanted), () => undefined);
    if (plan?.step.kind === 'silence' && plan.step.why === 'newer-run') {
        await removeAll(job, plan.remove);
        return { kind: 'silent', why: 'newer-run' };
    }
    return { kind: 'created', url, removed: await removeAll(job, plan?.remove ?? []) };
}
/** Deletes duplicates; one that cannot be deleted, or is gone already, is left to the next run. */
async function removeAll(job, ids) {
    const done = await Promise.allSettled(ids.map((id) => job.client.deleteComment(job.at, id)));
    return done.filter((one) => one.status === 'fulfilled').length;
}
/** Whether looking at the pull request again can help: did the comment come to be, is it gone? */
function worthAnotherLook(error, step) {
    if (!(error instanceof client/* GitHubError */.y))
        return false;
    return ((step?.kind === 'create' && error.kind === 'broken') ||
        (step?.kind === 'update' && error.kind === 'missing'));
}
function failure(error) {
    if (!(error instanceof client/* GitHubError */.y))
        return { kind: 'failed', message: 'an unexpected error' };
    // GitHub answers 404 instead of 403 where the token may not even know that something exists.
    return error.kind === 'permission' || error.kind === 'missing'
        ? { kind: 'not-permitted', permission: 'pull-requests: write', message: error.message }
        : { kind: 'failed', message: error.message };
}
function sleep(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// EXTERNAL MODULE: ./src/policy/rules/texts.ts
var texts = __webpack_require__(306);
// EXTERNAL MODULE: ./src/render/blocks/diagnostic.ts
var diagnostic = __webpack_require__(6440);
// EXTERNAL MODULE: ./src/render/blocks/finding.ts
var blocks_finding = __webpack_require__(190);
// EXTERNAL MODULE: ./src/render/blocks/folded.ts
var folded = __webpack_require__(9269);
// EXTERNAL MODULE: ./src/render/blocks/job.ts
var blocks_job = __webpack_require__(88);
// EXTERNAL MODULE: ./src/render/blocks/ledger.ts
var ledger = __webpack_require__(9358);
// EXTERNAL MODULE: ./src/render/blocks/view.ts
var view = __webpack_require__(1958);
// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/render/change.ts



const NAMED = 3;
/** What a pull request does to the money, in one Markdown sentence. */
function changeSentence({ jobs }) {
    const started = jobs.moved.filter((move) => move.from === 'none');
    const ended = jobs.moved.filter((move) => move.job.budget === 'none');
    const moved = jobs.moved.filter((move) => move.from !== 'none' && move.job.budget !== 'none');
    const clauses = [
        clause(jobs.added, (list) => `adds ${list}`, charged),
        clause(started, (list) => `makes ${list} spend`, ({ job }) => charged(job)),
        clause(moved, (list) => `moves ${list}`, movement),
        clause(jobs.newlyUnclear, (list) => `leaves open who pays for ${list}`, wasBefore),
        clause(ended, (list) => `stops the spending of ${list}`, wasBefore),
        clause(jobs.gone, (list) => `removes ${list}`, charged),
    ].filter((text) => text !== '');
    if (clauses.length === 0)
        return 'This pull request does not change who pays.';
    return `This pull request ${(0,words/* listed */.KE)(clauses)}.`;
}
/** What to say beside a job in a list: nothing for a job that stays as it was. */
function jobRemark(job, { jobs }) {
    if (jobs.added.includes(job))
        return '**new**';
    const move = [...jobs.moved, ...jobs.newlyUnclear].find((candidate) => candidate.job === job);
    return move === undefined ? '' : `**was ${words/* BUDGET_SHORT */.hS[move.from]}**`;
}
function clause(items, say, describe) {
    if (items.length === 0)
        return '';
    const named = items.slice(0, NAMED).map(describe);
    const more = items.length - named.length;
    return say((0,words/* listed */.KE)(more === 0 ? named : [...named, `${(0,words/* count */.U9)(more, 'more job')}`]));
}
function called(job) {
    const file = job.workflow.split('/').at(-1) ?? job.workflow;
    return `${(0,view/* name */.UU)(job.job)} in ${(0,view/* name */.UU)((0,render_escape/* short */.h0)(file, 80))}`;
}
function charged(job) {
    return `${called(job)} (${words/* BUDGET_SHORT */.hS[job.budget]})`;
}
function movement({ from, job }) {
    return `${called(job)} from ${the(from)} to ${the(job.budget)}`;
}
function wasBefore({ from, job }) {
    return from === 'none' ? called(job) : `${called(job)} (was ${words/* BUDGET_SHORT */.hS[from]})`;
}
function the(budget) {
    const article = budget === 'api' || budget === 'subscription' || budget === 'both' ? 'the ' : '';
    return `${article}${words/* BUDGET_SHORT */.hS[budget]}`;
}

;// CONCATENATED MODULE: ./src/render/comment/context.ts



function viewOf(context) {
    return { ...context, blobUrl: blobUrl(context, context.commit) };
}
function blobUrl({ repositoryUrl }, ref) {
    return `${repositoryUrl.replace(/\/$/, '')}/blob/${(0,render_escape/* encodePath */.O0)(ref)}`;
}
/** Which file judged, at which state of the repository. */
function policySentence(report, context) {
    const ref = (0,view/* name */.UU)(context.policyRef);
    if (context.policyPath === null)
        return `There is no policy at ${ref}, so automation is expected on the API budget and what differs is a warning.`;
    const changed = context.policyChanged === true
        ? ' This pull request edits the policy; its new version judges once merged.'
        : '';
    return `Judged by ${policyLink(context)} at ${ref} (default: ${report.policy.default}).${changed}`;
}
function policyLink(context) {
    const path = context.policyPath ?? '';
    const url = `${blobUrl(context, context.policyRef)}/${(0,render_escape/* encodePath */.O0)(path)}`;
    return url.length > 1000 ? (0,view/* name */.UU)(path) : (0,render_escape/* codeLink */.U1)((0,render_escape/* short */.h0)(path, 120), url);
}
/** Commit, what was read, how to silence. The run's address differs each time and is all that does. */
function footer(report, context) {
    const commit = (0,render_escape/* codeLink */.U1)(context.commit.slice(0, 7), `${context.repositoryUrl}/commit/${(0,render_escape/* encodePath */.O0)(context.commit)}`);
    const files = new Set(report?.jobs.map((job) => job.workflow));
    const policy = (0,view/* name */.UU)(context.policyPath ?? '.github/spend-guard.yml');
    const parts = [
        `Commit ${commit}`,
        ...(report === undefined ? [] : [`${(0,words/* count */.U9)(files.size, 'workflow file')} read`]),
        (0,render_escape/* link */.nf)('full report', context.runUrl),
        ...(report === undefined
            ? []
            : [`silence a finding, with a reason, under ${(0,render_escape/* codeSpan */.SS)('ignore:')} in ${policy}`]),
        'this comment is updated in place',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./src/render/fit.ts
var fit = __webpack_require__(1363);
// EXTERNAL MODULE: ./src/render/verdict.ts
var verdict = __webpack_require__(1165);
;// CONCATENATED MODULE: ./src/render/comment.ts













/** GitHub takes 65,536 characters and counts them its own way; this stays well below, marker included. */
const LIMIT = 60_000;
/** UTF-16 units that the marker before the comment may take. */
const MARKER_MAX = 1_000;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_MAX = 1_500;
const SIGNS = {
    violation: '❌',
    warning: '⚠️',
    clean: '✅',
    unfinished: '🚧',
};
/** The pull request comment without its marker: verdict, what changes, what to do; the rest folded. */
function renderComment({ report, base, context, limit = LIMIT }) {
    const change = base === undefined ? undefined : (0,compare/* diffReports */.f)(base, report);
    const head = [heading(report, change, context), introduction(report, change, context)];
    const foot = footer(report, context);
    const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
    const { text, left } = (0,fit/* fitInto */.I)(sections(report, base, change, context), room);
    return `${(0,render_escape/* guardLines */.F)(paragraphs([...head, text, leftOut(left, context), foot]))}\n`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function introduction(report, change, context) {
    const policy = policySentence(report, context);
    return change === undefined ? policy : `${changeSentence(change)} ${policy}`;
}
/** Instead of a report, where there is none: the guard broke, and nothing is known about the change. */
function renderUnfinished(reason, context) {
    return `${(0,render_escape/* guardLines */.F)([
        `## ${SIGNS.unfinished} ${title(context)} could not finish`,
        `This is no policy violation; the guard itself stopped: ${(0,render_escape/* prose */.CS)((0,render_escape/* short */.h0)(reason, 1200))}`,
        footer(undefined, context),
    ].join('\n\n'))}\n`;
}
/** The state by what this pull request causes; older findings do not count. */
function commentState(report, change) {
    if (report.outcome === 'error')
        return 'unfinished';
    const caused = change?.findings.new ?? report.findings;
    if ((0,verdict/* ofLevel */.Cv)(caused, 'error').length > 0)
        return 'violation';
    return (0,verdict/* ofLevel */.Cv)(caused, 'warning').length > 0 ? 'warning' : 'clean';
}
function title({ key }) {
    return key === '' || key === 'default' ? 'Spend Guard' : `Spend Guard (${(0,view/* name */.UU)(key)})`;
}
function heading(report, change, context) {
    const state = commentState(report, change);
    const caused = change?.findings.new ?? report.findings;
    const start = `## ${SIGNS[state]} ${title(context)}`;
    switch (state) {
        case 'unfinished':
            return `${start} could not finish\n\nThis is no policy violation: ${(0,words/* count */.U9)(report.diagnostics.length, 'problem')} kept the guard from reading everything.`;
        case 'violation':
            return `${start}: ${(0,verdict/* headline */.Pl)((0,verdict/* ofLevel */.Cv)(caused, 'error'))}`;
        case 'warning':
            return `${start}: ${(0,verdict/* headline */.Pl)((0,verdict/* ofLevel */.Cv)(caused, 'warning'))}`;
        case 'clean':
            return `${start}: ${clean(change)}`;
        default:
            return state;
    }
}
function clean(change) {
    const gone = change?.findings.gone.length ?? 0;
    const open = 'no open finding from this pull request';
    return gone > 0 ? `${(0,words/* count */.U9)(gone, 'finding')} fixed, ${open}` : open;
}
function sections(report, base, change, context) {
    const view = viewOf(context);
    const caused = change?.findings.new ?? report.findings;
    const older = change?.findings.old ?? [];
    const jobs = report.jobs.filter(blocks_job/* concernsMoney */.u);
    const unread = problems(report, context);
    const unfinished = report.outcome === 'error';
    return [
        ...(unfinished ? [unread] : []),
        findings((0,verdict/* ofLevel */.Cv)(caused, 'error'), 90, 'violation', context),
        findings((0,verdict/* ofLevel */.Cv)(caused, 'warning'), 80, 'warning', context),
        findings((0,verdict/* ofLevel */.Cv)(caused, 'notice'), 60, 'notice', context),
        table(report, base),
        ...(unfinished ? [] : [unread]),
        {
            ...(0,folded/* folded */.T)(`${(0,words/* count */.U9)(jobs.length, 'AI job')} and where the money goes`),
            blocks: jobs.map((job) => (0,blocks_job/* jobBlock */.t)(job, view, { remark: change && jobRemark(job, change) })),
            priority: 10,
            called: (n) => (0,words/* count */.U9)(n, 'AI job'),
        },
        {
            ...(0,folded/* folded */.T)(`${(0,words/* count */.U9)(older.length, 'older finding')}, not caused by this pull request`),
            blocks: older.map((finding) => (0,blocks_finding/* findingLine */.mC)(finding, view)),
            priority: 20,
            called: (n) => (0,words/* count */.U9)(n, 'older finding'),
        },
        {
            ...(0,folded/* folded */.T)(`${(0,words/* count */.U9)(report.ignored.length, 'ignored finding')}`),
            blocks: report.ignored.map((finding) => (0,blocks_finding/* ignoredLine */.DK)(finding, view)),
            priority: 30,
            called: (n) => (0,words/* count */.U9)(n, 'ignored finding'),
        },
    ];
}
function findings(list, priority, noun, context) {
    return {
        open: '',
        close: '',
        gap: '\n\n',
        blocks: (0,blocks_finding/* findingBlocks */.Y1)(list, viewOf(context)),
        priority,
        called: (n) => (0,words/* count */.U9)(n, noun),
    };
}
function table(report, base) {
    const lines = (0,ledger/* ledgerTable */.A)(report, base);
    const blocks = lines === '' ? [] : [lines];
    return { open: '', close: '', blocks, priority: 100, called: () => 'the budget lines' };
}
function problems(report, context) {
    const blocks = report.diagnostics.map((each) => (0,diagnostic/* diagnosticLine */.C)(each, viewOf(context)));
    const called = (n) => (0,words/* count */.U9)(n, 'reading problem');
    if (report.outcome === 'error')
        return { open: '', close: '', blocks, priority: 95, called };
    const frame = (0,folded/* folded */.T)(`${called(blocks.length)}: not everything was judged`);
    return { ...frame, blocks, priority: 70, called };
}
function leftOut(left, context) {
    if (left.length === 0)
        return '';
    const whole = (0,render_escape/* link */.nf)('job summary', context.runUrl);
    return `**Left out** to stay below GitHub's size limit: ${(0,words/* listed */.KE)(left)}. The ${whole} has them.`;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/action/comment.ts





/** Tells the pull request, or returns null where the event has none. */
async function commentOn(client, event, settings, message) {
    const { pullRequest, repository, run } = event;
    if (pullRequest === null || repository === null)
        return null;
    const context = contextOf(event, settings);
    const body = message.kind === 'judged'
        ? renderComment({ report: message.report, base: message.base, context })
        : renderUnfinished(message.reason, context);
    return deliverComment(client, { ...repository, number: pullRequest.number }, {
        mode: settings.mode,
        key: settings.key,
        version: version/* VERSION */.x,
        commit: pullRequest.headSha,
        run,
        standing: standingOf(message),
        body,
        // Rendered from a clean report, the same text says what was fixed.
        fixedBody: body,
    });
}
/** How the pull request stands, for the decision whether to speak. */
function standingOf(message) {
    if (message.kind === 'unfinished' || message.fails)
        return 'failing';
    const { report, change } = message;
    switch (commentState(report, change)) {
        case 'unfinished':
        case 'violation':
            return 'failing';
        case 'warning':
            return 'notable';
        case 'clean':
            return change === undefined || (0,compare/* isQuiet */.r)(change) ? 'clean' : 'notable';
    }
}
function contextOf(event, settings) {
    const { pullRequest, repository, serverUrl, run } = event;
    const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
    return {
        ...texts/* RULE_DOCS */.X,
        repositoryUrl,
        commit: pullRequest?.headSha ?? '',
        runUrl: run.url ?? repositoryUrl,
        policyPath: settings.policyPath,
        policyRef: pullRequest?.baseBranch ?? event.base ?? '',
        key: settings.key,
        policyChanged: settings.policyChanged,
    };
}


/***/ })

};
