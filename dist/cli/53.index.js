export const id = 53;
export const ids = [53];
export const modules = {

/***/ 6053:
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
// EXTERNAL MODULE: ./src/payer/codex/decide.ts + 2 modules
var decide = __webpack_require__(5668);
// EXTERNAL MODULE: ./src/payer/codex/fact.ts
var fact = __webpack_require__(6515);
// EXTERNAL MODULE: ./src/payer/codex/order.ts + 5 modules
var order = __webpack_require__(2913);
// EXTERNAL MODULE: ./src/payer/codex/versions.ts
var versions = __webpack_require__(7280);
;// CONCATENATED MODULE: ./src/payer/codex/why.ts




/** The decision step by step, and what would change it. Deterministic. */
function explain(situation) {
    const verdict = (0,decide/* decide */.L)(situation);
    const rows = new Map(order/* ORDER */.N.map((row) => [row.id, row]));
    return {
        verdict,
        steps: verdict.trace.map((step) => {
            const row = rows.get(step.row);
            return { ...step, asks: row?.asks ?? '', source: row?.source ?? '' };
        }),
        changes: changes(situation, verdict),
    };
}
/** A verdict in one sentence for somebody who never saw Codex's source. */
function sentence(verdict) {
    switch (verdict.kind) {
        case 'pays':
            return `${payer(verdict.budget)} pays${through(verdict.credential?.source)}`;
        case 'cannot-run':
            return `nobody pays: ${verdict.reason}`;
        case 'spends-nothing':
            return `nobody pays: ${verdict.because}`;
        case 'depends':
            return `it depends on ${verdict.settledBy.join(' and ')}`;
        default:
            return verdict;
    }
}
function payer(budget) {
    switch (budget) {
        case 'api':
            return 'the OpenAI Platform account';
        case 'subscription':
            return 'the ChatGPT plan or workspace';
        case 'other':
            return 'another provider';
        case 'unclear':
            return 'somebody whom the files do not show';
        default:
            return budget;
    }
}
function through(source) {
    return source === undefined ? ', and the request carries no credential' : ` through ${source}`;
}
/** Whether two verdicts name the same payer in the same way. */
function samePayer(a, b) {
    return sentence(a) === sentence(b);
}
const CREDENTIALS = [
    'OPENAI_FEDERATION_RULE_ID',
    'OPENAI_IDENTITY_TOKEN_FILE',
    'CODEX_API_KEY',
    'CODEX_ACCESS_TOKEN',
    'OPENAI_API_KEY',
];
function changes(situation, verdict) {
    const all = [
        ...namesOf(situation, verdict).map((name) => ({
            condition: `${name} were not set`,
            verdict: (0,decide/* decide */.L)(without(situation, name)),
        })),
        ...('known' in situation.authFile && situation.authFile.known.kind === 'absent'
            ? []
            : [
                {
                    condition: 'there were no auth.json',
                    verdict: (0,decide/* decide */.L)({ ...situation, authFile: (0,fact/* known */.e)({ kind: 'absent' }) }),
                },
            ]),
        ...releaseChanges(situation),
    ];
    return all.filter((change) => !samePayer(change.verdict, verdict));
}
function namesOf({ environment }, verdict) {
    const used = 'candidates' in verdict ? verdict.candidates.map((c) => c.verdict) : [verdict];
    const variables = used.flatMap((one) => variableOf(one) ?? []);
    return [...new Set([...CREDENTIALS, ...variables])].filter((name) => environment.has(name));
}
function variableOf(verdict) {
    return verdict.kind === 'pays' ? verdict.credential?.variable : undefined;
}
function without(situation, name) {
    const environment = new Map(situation.environment);
    environment.delete(name);
    return { ...situation, environment };
}
/** The releases with another answer, oldest first, neighbours with the same answer together. */
function releaseChanges(situation) {
    const spans = [];
    for (const version of turningPoints()) {
        const verdict = (0,decide/* decide */.L)({ ...situation, version: { from: version, to: version } });
        const last = spans.at(-1);
        if (last !== undefined && samePayer(last.verdict, verdict))
            spans[spans.length - 1] = { ...last, last: version };
        else
            spans.push({ first: version, last: version, verdict });
    }
    const now = (0,decide/* decide */.L)(situation);
    return spans
        .filter((span) => !samePayer(span.verdict, now))
        .map(({ first, last, verdict }) => ({
        condition: `Codex were ${spanText(first, last)}`,
        verdict,
    }));
}
function spanText(first, last) {
    const [from, to] = [(0,versions/* versionText */.KA)(first), (0,versions/* versionText */.KA)(last)];
    if (from === (0,versions/* versionText */.KA)(turningPoints()[0] ?? first))
        return `${to} or older`;
    return from === to ? from : `${from} to ${to}`;
}
/** The last release before and the first after each switch of the order. */
function turningPoints() {
    const texts = Object.values(versions/* SWITCHES */.Xj).flatMap(({ before, after }) => [before, after]);
    return [...new Set(texts)].flatMap((text) => (0,versions/* parseVersion */.ot)(text) ?? []).toSorted(versions/* compareVersions */.Zy);
}
/** The release that the tables were checked against, for messages. */
function newestRelease() {
    return versionText(CURRENT.to);
}

// EXTERNAL MODULE: ./src/payer/codex-action.ts
var codex_action = __webpack_require__(5937);
// EXTERNAL MODULE: ./src/payer/codex-facts.ts + 3 modules
var codex_facts = __webpack_require__(8754);
// EXTERNAL MODULE: ./src/payer/settle.ts + 1 modules
var settle = __webpack_require__(1781);
// EXTERNAL MODULE: ./src/workflow/skeleton.ts
var skeleton = __webpack_require__(2258);
// EXTERNAL MODULE: ./src/workflow/value.ts
var value = __webpack_require__(5780);
// EXTERNAL MODULE: ./src/payer/account.ts
var account = __webpack_require__(3474);
// EXTERNAL MODULE: ./src/payer/providers.ts
var providers = __webpack_require__(6559);
// EXTERNAL MODULE: ./src/payer/software.ts
var software = __webpack_require__(5736);
;// CONCATENATED MODULE: ./src/payer/steps.ts





/** What was asked of a spender that is not Codex's command line, in the order of asking. */
function stepsOf(spender, settings) {
    switch (spender.kind) {
        case 'action':
        case 'program':
        case 'http':
        case 'tool':
        case 'opaque':
            return spender.uses.flatMap((use) => softwareSteps(use, settings));
        case 'codex-action':
            return actionSteps(spender);
        case 'mention':
            return [
                {
                    asks: 'Whose comment is it?',
                    outcome: 'decided',
                    because: `it is posted with ${(0,account/* valueName */.XJ)(spender.token) || 'a token that the files do not show'}, and Codex charges the ChatGPT account connected to its owner; no API key can pay`,
                },
            ];
        case 'remote':
            return [
                {
                    asks: 'Which credentials are handed to the other workflow by name?',
                    outcome: 'blocked',
                    because: `${handed(spender)}; what \`${spender.uses}\` does with them stands in another repository`,
                },
            ];
        default:
            return spender;
    }
}
/** The host before the provider before the credential's name. */
function softwareSteps(use, settings) {
    const host = hostStep(use, settings);
    if (host.outcome !== 'passed')
        return [host, credentialStep(use)];
    const crossing = (0,software/* crossingCredentials */.rF)(use, settings).map((one) => `\`${one.name}\``);
    if (crossing.length > 1)
        return [
            host,
            {
                asks: 'Could credentials of two budgets be sent?',
                outcome: 'blocked',
                because: `whichever of ${crossing.join(' and ')} is set pays`,
            },
        ];
    return [host, providerStep(use), credentialStep(use)];
}
function hostStep(use, settings) {
    const asks = 'Which host do the requests go to?';
    if (use.endpoint === undefined)
        return {
            asks,
            outcome: 'passed',
            because: 'the files set no address, so the client uses its own',
        };
    const shown = addressOf(use);
    const bill = (0,software/* billOfEndpoint */.uu)(use, use.endpoint, settings);
    switch (bill?.kind) {
        case undefined:
            return {
                asks,
                outcome: 'passed',
                because: `${shown} does not show a host, and does not have to: the provider is known`,
            };
        case 'free':
            return { asks, outcome: 'decided', because: `${shown}, a model that costs nothing` };
        case 'open':
            return {
                asks,
                outcome: 'blocked',
                because: `the files do not show the host behind ${shown}`,
            };
        case 'paid':
            return { asks, outcome: 'decided', because: `${shown}, which ${bill.provider} bills` };
        default:
            return bill;
    }
}
function addressOf({ endpoint }) {
    const text = endpoint === undefined ? undefined : (0,value/* literalText */.bK)(endpoint);
    const [template] = endpoint === undefined ? [] : (0,skeleton/* templates */.kT)(endpoint);
    const visible = (text ?? template?.text ?? '').replace(/[\uE000-\uF8FF]/g, '…');
    const named = endpoint === undefined ? '' : (0,account/* valueName */.XJ)(endpoint);
    return `\`${visible.replaceAll('…', '') === '' ? named : visible}\``;
}
function providerStep(use) {
    const provider = (0,providers/* providerById */.ik)(use.provider);
    const asks = 'Whose client is it?';
    if (provider === undefined)
        return { asks, outcome: 'decided', because: `${use.provider} bills its own customers` };
    return {
        asks,
        outcome: 'decided',
        because: provider.budget === 'none'
            ? `${provider.title} costs nothing`
            : `it calls ${provider.title}, which bills for every request`,
    };
}
function credentialStep(use) {
    const name = (0,account/* valueName */.XJ)(use.credential);
    return {
        asks: 'Which credential does it send?',
        outcome: 'decided',
        because: name === ''
            ? `none is set in the files${use.credentialName === '' ? '' : ` (it reads ${use.credentialName})`}`
            : `\`${name}\`${use.credentialName === '' ? '' : `, read as ${use.credentialName}`}`,
    };
}
/** Inputs that decide before anything else in codex-action, in the order in which it looks at them. */
const INPUTS = ['openai-api-key', 'codex-access-token', 'codex-auth-json-b64', 'use-bedrock'];
function actionSteps(spender) {
    const steps = [];
    for (const name of INPUTS) {
        const value = spender.inputs.get(name);
        const asks = `Is the input ${name} given?`;
        if (value === undefined) {
            if (name === 'openai-api-key')
                steps.push({
                    asks,
                    outcome: 'passed',
                    because: `\`${spender.action}\` gets no such input`,
                });
            continue;
        }
        steps.push({ asks, outcome: 'decided', because: `it is \`${(0,account/* valueName */.XJ)(value)}\`` });
        break;
    }
    const endpoint = spender.inputs.get('responses-api-endpoint');
    steps.push(endpoint === undefined
        ? {
            asks: 'Is the input responses-api-endpoint given?',
            outcome: 'passed',
            because: "it is not, so the action's proxy sends requests to the OpenAI Platform",
        }
        : {
            asks: 'Is the input responses-api-endpoint given?',
            outcome: 'decided',
            because: `requests go to \`${(0,account/* valueName */.XJ)(endpoint) || ((0,value/* literalText */.bK)(endpoint) ?? '')}\``,
        });
    return steps;
}
function handed({ secrets }) {
    if (secrets === 'inherit')
        return 'all secrets are inherited';
    const names = [...secrets.values()].map((value) => `\`${(0,account/* valueName */.XJ)(value)}\``);
    return names.length === 0 ? 'none are' : names.join(', ');
}

;// CONCATENATED MODULE: ./src/payer/reasoning.ts





/** Settles a spender once more, aloud. */
function reasoning(spender, settings) {
    const outcomes = (0,settle/* settle */.G)(spender, settings);
    const client = clientOf(spender);
    if (client === undefined)
        return { spender, outcomes, steps: plainSteps(spender, settings), codex: undefined };
    const situation = (0,codex_facts/* factsFor */.x)(client, settings.hints);
    const explanation = explain(situation);
    return { spender, outcomes, steps: explanation.steps, codex: { situation, explanation } };
}
/** Codex itself, also where codex-action's arguments lead past the action's own proxy. */
function clientOf(spender) {
    switch (spender.kind) {
        case 'codex-cli':
        case 'codex-sdk-typescript':
        case 'codex-sdk-python':
        case 'codex-cloud':
            return spender;
        case 'codex-action':
            return (0,codex_action/* leavesProxy */.v)(spender);
        default:
            return undefined;
    }
}
function plainSteps(spender, settings) {
    switch (spender.kind) {
        case 'codex-cli':
        case 'codex-sdk-typescript':
        case 'codex-sdk-python':
        case 'codex-cloud':
            return [];
        default:
            return stepsOf(spender, settings);
    }
}

// EXTERNAL MODULE: ./src/policy/suggest.ts
var suggest = __webpack_require__(5016);
// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/render/text/ink.ts
var ink = __webpack_require__(1418);
// EXTERNAL MODULE: ./src/render/words.ts
var words = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/render/why.ts





const WIDTH = 100;
const MARKS = { passed: 'passed ', decided: 'decided', blocked: 'stopped' };
/** How the answer for one job follows: for each spender what was asked, what decided, what would change it. */
function renderWhy(job, reasonings, silenced, view) {
    const page = {
        ink: (0,ink/* ink */.Pw)(view.color),
        width: Math.min(view.width ?? WIDTH, WIDTH),
        verbose: view.verbose,
    };
    const groups = [
        [
            `${page.ink(['bold'], (0,render_escape/* terminal */.Fo)(`${job.workflow}#${job.job}`))}  budget: ${job.budget}`,
            ...(0,ink/* wrap */.LV)(job.sentence, page.width, ''),
            ...(reasonings.length + silenced.length > 0
                ? []
                : (0,ink/* wrap */.LV)('Nothing in it, nor in a file it leads to here, calls a model.', page.width, '')),
        ],
        ...distinct(reasonings.map((one) => spenderLines(one, page))).map(numbered),
        ...(silenced.length === 0 ? [] : [silencedLines(silenced, page)]),
    ];
    return (0,render_escape/* guardLines */.F)(`${(0,ink/* spaced */.ji)(groups).join('\n')}\n`);
}
/** A job that several others call is followed once for each; the same answer is told once. */
function distinct(groups) {
    return [...new Map(groups.map((lines) => [lines.join('\n'), lines])).values()];
}
function numbered(lines, index) {
    return lines.map((line, at) => (at === 0 ? `${index + 1}. ${line}` : line));
}
function spenderLines(reasoning, page) {
    const { spender, steps } = reasoning;
    const label = page.ink(['bold'], (0,render_escape/* terminal */.Fo)(spender.label));
    return [
        `${label}  ${page.ink(['cyan'], (0,render_escape/* terminal */.Fo)(`${spender.path}:${spender.line}`))}`,
        ...(0,ink/* wrap */.LV)(heading(reasoning), page.width, '   '),
        ...steps.flatMap((step) => [
            `     ${page.ink(step.outcome === 'passed' ? ['dim'] : ['bold'], MARKS[step.outcome])}  ${(0,render_escape/* terminal */.Fo)(step.asks)}`,
            ...(0,ink/* wrap */.LV)(step.because, page.width, '              '),
            ...(page.verbose && step.source
                ? (0,ink/* wrap */.LV)(`(${step.source})`, page.width, '              ')
                : []),
        ]),
        ...answerLines(reasoning, page),
        ...changeLines(reasoning, page),
    ];
}
function heading({ codex }) {
    if (codex === undefined)
        return 'Asked in this order:';
    const { from, to } = codex.situation.version;
    const current = (0,versions/* versionText */.KA)(from) === (0,versions/* versionText */.KA)(versions/* CURRENT */.eN.from) ? ', the current release,' : '';
    const release = (0,versions/* versionText */.KA)(from) === (0,versions/* versionText */.KA)(to)
        ? (0,versions/* versionText */.KA)(to)
        : `${(0,versions/* versionText */.KA)(from)} to ${(0,versions/* versionText */.KA)(to)}`;
    const usual = codex.explanation.verdict.kind === 'depends'
        ? ' Where the files leave something open, the usual case is shown here and the others below.'
        : '';
    return `Codex ${release}${current} asks in this order.${usual}`;
}
function answerLines({ outcomes, codex }, page) {
    if (outcomes.length === 0) {
        const why = codex === undefined ? 'nobody pays' : sentence(codex.explanation.verdict);
        return (0,ink/* wrap */.LV)(`So ${why}.`, page.width, '   ');
    }
    return outcomes.flatMap((outcome) => {
        if (outcome.kind === 'dead')
            return (0,ink/* wrap */.LV)(`So nobody pays: ${outcome.reason}.`, page.width, '   ');
        const { charge } = outcome;
        return [
            ...(0,ink/* wrap */.LV)(charge.budget === 'unclear'
                ? 'So the files do not decide who pays.'
                : `So the answer is: ${(0,words/* chargedTo */.QM)(charge)}${(0,words/* doubt */.B2)(charge.confidence)}.`, page.width, '   '),
            ...(charge.settledBy === null
                ? []
                : (0,ink/* wrap */.LV)(`Settled by: ${charge.settledBy}`, page.width, '   ')),
            '   The way there:',
            ...charge.evidence.flatMap((step) => (0,ink/* placeLine */.ap)(step, page.width, '     ', page.ink)),
        ];
    });
}
function changeLines(reasoning, page) {
    const changes = changesOf(reasoning);
    if (changes.length === 0)
        return ['   Nothing that these files show would change it.'];
    return [
        '   What would change it:',
        ...changes.flatMap((change) => (0,ink/* wrap */.LV)(change, page.width, '       ').map((line, at) => at === 0 ? line.replace('       ', '     - ') : line)),
    ];
}
function changesOf({ outcomes, codex }) {
    if (codex === undefined)
        return outcomes.flatMap((outcome) => (outcome.kind === 'charge' ? outcome.charge.notes : []));
    const { verdict, changes } = codex.explanation;
    const open = verdict.kind === 'depends' ? verdict.candidates : [];
    return [
        ...open.flatMap(({ verdict: then, ways }) => {
            const when = (ways[0] ?? []).map((fact) => fact.when).join(' and ');
            return when === '' ? [] : [`when ${when}, ${sentence(then)}`];
        }),
        ...changes.map(({ condition, verdict: then }) => `if ${condition}, ${sentence(then)}`),
    ];
}
function silencedLines(silenced, page) {
    return [
        'Looks like a spender and is none here:',
        ...silenced.flatMap(({ label, reason }) => (0,ink/* wrap */.LV)(`${label}: ${reason}`, page.width, '   ')),
    ];
}

// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/subject.ts + 2 modules
var subject = __webpack_require__(7924);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/why.ts







const HELP = `Usage: spend-guard why "WORKFLOW#JOB" [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. WORKFLOW is a path or a file's name.

  --verbose         Show the source of every row of Codex's order
  --no-color        No colour, as NO_COLOR=1 does
${subject/* SUBJECT_HELP */.dP}

Exit status: 0 explained, 2 bad arguments, no such job or bad policy, 3 the guard
could not finish.
`;
async function run(words, io) {
    const { values, positionals } = (0,usage/* readWords */.ux)(words, {
        ...subject/* SUBJECT_OPTIONS */.mL,
        verbose: { type: 'boolean', default: false },
        'no-color': { type: 'boolean', default: false },
    });
    const [name, directory = '.'] = positionals;
    if (name === undefined || positionals.length > 2)
        throw new usage/* UsageError */.eb('why takes a job, as in why ".github/workflows/ci.yml#test", and a folder');
    const { repository, policy } = await (0,subject/* openSubject */.nA)(directory, values, io);
    const { report, accounts } = (0,guard/* guardFully */.Wn)(repository, {
        policy,
        today: io.today(),
        fullName: io.environment.GITHUB_REPOSITORY,
    });
    const job = jobNamed(name, report.jobs);
    const traced = accounts.find(({ report: one }) => one === job)?.traced;
    const settings = (0,guard/* settingsOf */.f5)(policy);
    const reasonings = (traced?.spenders ?? []).map((spender) => reasoning(spender, settings));
    const view = { ...io, color: io.color && !values['no-color'], verbose: values.verbose };
    io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], view));
    return exit/* EXIT */.d.clean;
}
function jobNamed(name, jobs) {
    const cut = name.lastIndexOf('#');
    if (cut < 0)
        throw new usage/* UsageError */.eb(`${JSON.stringify(name)} names no job: write WORKFLOW#JOB`);
    const [file, id] = [name.slice(0, cut), name.slice(cut + 1)];
    const inFile = jobs.filter(({ workflow }) => workflow === file || why_short(workflow) === file);
    const found = inFile.find(({ job }) => job === id);
    if (found !== undefined)
        return found;
    throw new usage/* UsageError */.eb(`there is no job ${JSON.stringify(name)}${hint(file, id, inFile, jobs)}`);
}
function hint(file, id, inFile, jobs) {
    if (inFile.length > 0) {
        const ids = inFile.map(({ job }) => job);
        const near = (0,suggest/* suggest */.Z)(id, ids);
        if (near !== undefined)
            return `, did you mean ${why_short(file)}#${near}?`;
        return `; the jobs there are: ${ids.slice(0, 20).join(', ')}`;
    }
    const files = [...new Set(jobs.map(({ workflow }) => why_short(workflow)))];
    const near = (0,suggest/* suggest */.Z)(why_short(file), files);
    return near === undefined
        ? `; no job is in a workflow ${JSON.stringify(file)}`
        : `, did you mean ${near}#${id}?`;
}
function why_short(workflow) {
    return workflow.slice(workflow.lastIndexOf('/') + 1);
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
