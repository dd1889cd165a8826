export const id = 673;
export const ids = [673];
export const modules = {

/***/ 4062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   Dr: () => (/* binding */ hostGlob),
/* harmony export */   Kj: () => (/* binding */ jobGlob)
/* harmony export */ });
/* unused harmony export MAX_WILDCARDS */
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

/***/ 4673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GT: () => (/* binding */ zodProblems),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   formatProblem: () => (/* binding */ formatProblem)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);


const MAX_EXCERPT = 120;
function problem(path, text, { line, column }, message) {
    return { path, line, column, message, excerpt: excerpt(text, line, column) };
}
/** `path:line:column: message`, the line and the caret. */
function formatProblem(p) {
    return `${p.path}:${p.line}:${p.column}: ${p.message}\n${p.excerpt}`;
}
function excerpt(text, line, column) {
    const source = (text.split('\n', line)[line - 1] ?? '').replace(/[\p{C}]/gu, ' ');
    const start = column > MAX_EXCERPT ? column - 20 : 0;
    const shown = source.slice(start, start + MAX_EXCERPT);
    const gutter = String(line);
    const pad = ' '.repeat(gutter.length);
    return `  ${gutter} | ${shown}\n  ${pad} | ${' '.repeat(Math.max(0, column - 1 - start))}^`;
}
/** The library's issues in our words, in source order. */
function zodProblems(path, text, document, error, most) {
    const problems = error.issues.flatMap((issue) => describe(issue, [], document));
    return problems.slice(0, most).map(({ at, message }) => problem(path, text, at, message));
}
/** In source order; where the reader already complained, what follows from it is left out. */
function inOrder(unread, invalid) {
    const known = new Set(unread.map((one) => `${one.line}:${one.column}`));
    const rest = invalid.filter((one) => !known.has(`${one.line}:${one.column}`));
    return [...unread, ...rest].sort((a, b) => a.line - b.line || a.column - b.column);
}
function describe(issue, above, document) {
    const path = [...above, ...issue.path];
    const at = document.valueAt(path);
    const name = dotted(path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => ({
                at: document.keyAt(path, key),
                message: `unknown key ${quote(key)}${inside(path)}${didYouMean(key, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .knownKeys */ .eE)(path))}`,
            }));
        case 'invalid_value': {
            const known = issue.values.map(String);
            const missing = issue.input === undefined;
            if (missing)
                return [{ at, message: `${name} is missing; write one of: ${known.join(', ')}` }];
            const written = typeof issue.input === 'object' ? 'this' : quote(String(issue.input));
            if (known.length === 1)
                return [{ at, message: `${name} must be ${known[0]}, not ${written}` }];
            return [
                {
                    at,
                    message: `${written} is no ${valueName(path)}${didYouMean(String(issue.input), known)}`,
                },
            ];
        }
        case 'invalid_type': {
            const wanted = TYPES[issue.expected] ?? issue.expected;
            if (issue.input === undefined)
                return [{ at, message: `${name} is missing` }];
            return [{ at, message: `${name} must be ${wanted}, not ${kindOf(issue.input)}` }];
        }
        case 'too_small':
            return [
                {
                    at,
                    message: issue.origin === 'string'
                        ? `${name} is empty`
                        : `${name} must be at least ${issue.minimum}`,
                },
            ];
        case 'invalid_union':
            return describeUnion(issue, path, document);
        case 'invalid_key':
        case 'invalid_element':
            return issue.issues.flatMap((inner) => describe(inner, path, document));
        case 'invalid_format':
        case 'custom':
        case 'too_big':
        case 'not_multiple_of':
            return [{ at, message: `${name}: ${issue.message}` }];
        default:
            return [{ at, message: issue }];
    }
}
/** A rule's setting is a level or a map: the branch that fits what was written speaks. */
function describeUnion(issue, path, document) {
    const map = typeof issue.input === 'object' && issue.input !== null;
    const branch = issue.errors[map ? 1 : 0] ?? [];
    return branch.flatMap((inner) => describe(inner, path, document));
}
const TYPES = {
    string: 'text',
    number: 'a whole number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of keys and values',
};
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `the text ${quote(value)}`;
    return quote(String(value));
}
function quote(word) {
    const line = word.replace(/[\s\p{C}]+/gu, ' ').replaceAll('`', "'");
    return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}
/** `expect[2].budget`, counted from 1 as people do. */
function dotted(path) {
    if (path.length === 0)
        return 'the policy';
    const parts = path.map((part, index) => typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${String(part)}`);
    return quote(parts.join(''));
}
function inside(path) {
    return path.length === 0 ? '' : ` in ${dotted(path)}`;
}
function didYouMean(word, known) {
    const close = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(word, known);
    if (close !== undefined)
        return `; did you mean ${quote(close)}?`;
    return known.length === 0 ? '' : `; known are: ${known.join(', ')}`;
}
/** What a value at this path is called. */
function valueName(path) {
    const last = path.at(-1);
    if (path[0] === 'secrets')
        return 'kind of secret';
    if (path[0] === 'rules')
        return 'level';
    if (last === 'rule')
        return 'rule';
    return 'budget';
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   g: () => (/* binding */ REFERENCE)
/* harmony export */ });
/** `owner/repository/path@ref`: a file of another repository at a ref. */
const REFERENCE = /^[\w-]{1,39}\/[\w.-]{1,100}(?:\/(?!\.{1,2}[/@])[\w.-]{1,100}){1,10}@[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,10}$/;
function parseReference(text) {
    if (!REFERENCE.test(text))
        return undefined;
    const at = text.indexOf('@');
    const [owner = '', repository = '', ...path] = text.slice(0, at).split('/');
    return { owner, repository, path: path.join('/'), ref: text.slice(at + 1), text };
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony export policyJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8439);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4062);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6658);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7335);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7011);
/**
 * The policy file's schema: strict, with every default, and the source of
 * `schemas/policy-v1.schema.json`. Loaded only where a policy file exists.
 */





const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .check((context) => {
    const problem = (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globProblem */ .AI)(context.value);
    if (problem !== undefined)
        context.issues.push({
            code: 'custom',
            message: `this glob ${problem}`,
            input: context.value,
        });
})
    .describe('A glob over "workflow path#job id", such as ".github/workflows/nightly.yml#*".');
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1);
const expectation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    jobs: glob,
    budget: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_BUDGETS */ .Y9)
        .describe('Whom these jobs are charged to; any: whoever; none: they must not spend.'),
    reason: text.optional().describe('Why this was decided, for whoever reads the report.'),
});
const budgetLine = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    owner: text.optional().describe('Who answers for this budget: a team, a person.'),
    'monthly-limit': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d[\d.,_ ]* ?[A-Za-z]+$/, {
        error: 'write an amount and its unit, such as "400 USD" or "2000 credits"',
    })
        .optional()
        .describe('What a month may cost, with its unit: "400 USD", "2000 credits".'),
});
const level = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_LEVELS */ .D2)
    .describe('error fails the build; warning and notice inform; off: the rule does not run.');
function setting(rule) {
    const options = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [
        name,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(option.minimum).default(option.default).describe(option.describes),
    ]));
    const withOptions = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ level: level.optional(), ...options });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([level, withOptions]).optional().describe(rule.title);
}
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(isDate, { error: 'write a date as YYYY-MM-DD, such as 2027-01-31' });
function isDate(value) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
        return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
const ignoreEntry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .Iu),
    jobs: glob,
    reason: text.describe('Required: why the finding is tolerated.'),
    expires: date
        .meta({ format: 'date' })
        .optional()
        .describe('The last day on which it is tolerated; afterwards the finding counts again.'),
});
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    extends: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .REFERENCE */ .g, {
        error: 'write owner/repository/path@ref, such as acme/.github/spend-guard.yml@main',
    })
        .optional()
        .describe('A policy of another repository at a ref; what stands here is nearer and wins.'),
    default: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BUDGETS */ .Dm)
        .default(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.default)
        .describe('What automation is expected to be charged to where no expect entry matches.'),
    expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(expectation).default([]).describe('The first entry that matches a job wins.'),
    budgets: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ api: budgetLine.optional(), subscription: budgetLine.optional() })
        .default({})
        .describe('The two lines and who answers for each.'),
    secrets: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_KINDS */ .d2))
        .default({})
        .describe('What a secret holds whose name gives no hint.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST_BUDGETS */ .y$))
        .default({})
        .describe('What a gateway bills, by a glob over its host name.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(Object.fromEntries(_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map((rule) => [rule.id, setting(rule)])))
        .default({})
        .describe('The level of a rule, or its level and options.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(ignoreEntry).default([]).describe('What is tolerated, why, and until when.'),
    'require-declaration': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY.requireDeclaration)
        .describe('Every charged job must be covered by an expect entry.'),
})
    .meta({ title: 'Spend Guard policy' });
/** The JSON Schema for editors, as committed in `schemas/policy-v1.schema.json`. */
function policyJsonSchema() {
    return {
        $id: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SCHEMA_URL */ .DB,
        ...zod__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(policySchema, { io: 'input', target: 'draft-7' }),
    };
}
function asNode(value) {
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
function child(node, part) {
    const properties = asNode(node.properties);
    return asNode(properties?.[String(part)] ?? node.items ?? node.additionalProperties);
}
/** The branch of a union that has keys. */
function withKeys(node) {
    const branches = node?.anyOf;
    if (!Array.isArray(branches))
        return node;
    return branches.map(asNode).find((branch) => branch?.properties !== undefined);
}
/** The keys that a map at this path of the file may have. */
function knownKeys(path) {
    let node = withKeys(policyJsonSchema());
    for (const part of path)
        node = node === undefined ? undefined : withKeys(child(node, part));
    return Object.keys(asNode(node?.properties) ?? {});
}


/***/ })

};
