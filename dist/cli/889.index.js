export const id = 889;
export const ids = [889];
export const modules = {

/***/ 7270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/policy/pages.ts
/** A rule's page: `docs/rules/<id>.md`, and what `spend-guard explain` prints. */
function rulePage(rule) {
    const sections = [
        `# ${rule.id}`,
        `${rule.title}.`,
        `Level: **${rule.level}**${levelNote(rule)} Since ${rule.since}.`,
        '## What it finds',
        ...rule.page.finds,
        '## Why it costs',
        rule.why,
        '## Example',
        'Found:',
        fenced(rule.page.bad),
        'Not found:',
        fenced(rule.page.good),
        '## How to fix it',
        rule.fix,
        ...optionSection(rule),
        '## How to silence it',
        'Where it is tolerated, with a reason, in `.github/spend-guard.yml`:',
        fenced(`ignore:\n  - { rule: ${rule.id}, jobs: ".github/workflows/NAME.yml#JOB", reason: "why", expires: 2027-01-31 }`),
        ...(rule.id === 'ignore-without-reason'
            ? []
            : [
                'or in the workflow, on the line, the step or the job:',
                fenced(`# spend-guard: ignore[${rule.id}] why`),
            ]),
        'For the whole repository:',
        fenced(`rules:\n  ${rule.id}: off`),
        ...sourceSection(rule),
    ];
    return `${sections.join('\n\n')}\n`;
}
function levelNote(rule) {
    if (rule.blocksFirstRun === true)
        return ', also while there is no policy file.';
    return rule.level === 'error' ? ' with a policy file, a warning without one.' : '.';
}
function optionSection({ id, options }) {
    const rows = Object.entries(options);
    if (rows.length === 0)
        return [];
    return [
        '## Options',
        ...rows.map(([name, option]) => `\`${name}\` (${option.default}): ${option.describes}`),
        fenced(`rules:\n  ${id}: { ${rows.map(([name, option]) => `${name}: ${option.default}`).join(', ')} }`),
    ];
}
function sourceSection({ page }) {
    if (page.sources.length === 0)
        return [];
    return ['## Sources', page.sources.map((source) => `- <${source}>`).join('\n')];
}
function fenced(text) {
    return `\`\`\`yaml\n${text}\n\`\`\``;
}
/** `docs/rules/README.md` */
function ruleIndex(rules) {
    const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.level} | ${rule.title} |`);
    return [
        '# Rules',
        '',
        'Each rule has a level that the policy can change: `error` fails the build, `warning` and `notice` inform, `off` switches the rule off. Without a policy file errors are warnings, except for `hard-coded-key`.',
        '',
        '| rule | level | finds |',
        '|---|---|---|',
        ...rows,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/policy/rules/index.ts + 28 modules
var rules = __webpack_require__(2127);
// EXTERNAL MODULE: ./src/policy/suggest.ts
var suggest = __webpack_require__(5016);
;// CONCATENATED MODULE: ./src/policy/explain.ts



/** The page of a rule, or in one sentence why there is none. */
function explain(id) {
    const rule = (0,rules/* ruleById */.BD)(id);
    if (rule !== undefined)
        return { text: rulePage(rule) };
    const close = (0,suggest/* suggest */.Z)(id, rules/* RULE_IDS */.Iu);
    const hint = close === undefined ? `the rules are: ${rules/* RULE_IDS */.Iu.join(', ')}` : `did you mean \`${close}\`?`;
    const shown = id.replace(/[\s\p{C}]+/gu, ' ').slice(0, 60);
    return { problem: `there is no rule \`${shown}\`; ${hint}` };
}

// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(7632);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/explain.ts



const HELP = `Usage: spend-guard explain RULE

Prints the page of a rule: what it finds, whom it costs what, and how to fix it.
The rules are listed in docs/rules.

Exit status: 0 printed, 2 there is no such rule.
`;
async function run(words, io) {
    const { positionals } = (0,usage/* readWords */.ux)(words, {});
    const [id] = positionals;
    if (id === undefined || positionals.length > 1)
        throw new usage/* UsageError */.eb(`explain takes one rule, not ${positionals.length}`);
    const page = explain(id);
    if ('problem' in page)
        throw new usage/* UsageError */.eb(page.problem);
    io.stdout(page.text);
    return exit/* EXIT */.d.clean;
}


/***/ })

};
