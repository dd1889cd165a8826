#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7434);

process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: process.stdout.columns,
    today: () => new Date().toISOString().slice(0, 10),
    environment: process.env,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit statuses: what a script may rely on. */
const EXIT = { clean: 0, violated: 1, usage: 2, unfinished: 3 };


/***/ }),

/***/ 7434:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./src/policy/suggest.ts
var suggest = __nccwpck_require__(5016);
// EXTERNAL MODULE: ./src/render/escape.ts
var render_escape = __nccwpck_require__(7789);
// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/cli/commands.ts
const COMMANDS = [
    {
        name: 'scan',
        title: 'Say for every job who pays, and judge it by the policy',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(508), __nccwpck_require__.e(127), __nccwpck_require__.e(375), __nccwpck_require__.e(639)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3639)),
    },
    {
        name: 'why',
        title: 'Say for one job step by step how that follows',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(508), __nccwpck_require__.e(127), __nccwpck_require__.e(375), __nccwpck_require__.e(53)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6053)),
    },
    {
        name: 'init',
        title: 'Write a first policy that declares every job as it is',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(508), __nccwpck_require__.e(6), __nccwpck_require__.e(127), __nccwpck_require__.e(375), __nccwpck_require__.e(322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8322)),
    },
    {
        name: 'baseline',
        title: 'Tolerate the findings of today, so that only new ones fail',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(508), __nccwpck_require__.e(127), __nccwpck_require__.e(375), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1583)),
    },
    {
        name: 'fix',
        title: 'Carry out the fixes that need no decision',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(508), __nccwpck_require__.e(127), __nccwpck_require__.e(375), __nccwpck_require__.e(83)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5083)),
    },
    {
        name: 'explain',
        title: 'Print the page of a rule',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(774), __nccwpck_require__.e(127), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7270)),
    },
];
const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));
const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join('\n')}

  --version      Print the version
  --help         Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;

// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __nccwpck_require__(7632);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __nccwpck_require__(7485);
;// CONCATENATED MODULE: ./src/cli/run.ts






/** Runs one command; never throws. Gives back the exit status. */
async function runCli(words, io) {
    try {
        return await dispatch(words, io);
    }
    catch (error) {
        if (error instanceof usage/* UsageError */.eb) {
            io.stderr(`spend-guard: ${error.message.split('\n').map(render_escape/* terminal */.Fo).join('\n')}\n`);
            return exit/* EXIT */.d.usage;
        }
        const message = error instanceof Error ? error.message : String(error);
        io.stderr(`spend-guard: could not finish: ${(0,render_escape/* terminal */.Fo)(message)}\n`);
        return exit/* EXIT */.d.unfinished;
    }
}
async function dispatch(words, io) {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
        io.stdout(rest[0] === undefined ? HELP : (await commandOf(rest[0]).load()).HELP);
        return first === undefined ? exit/* EXIT */.d.usage : exit/* EXIT */.d.clean;
    }
    if (first === '--version' || first === '-V') {
        io.stdout(`${version/* VERSION */.x}\n`);
        return exit/* EXIT */.d.clean;
    }
    const command = await commandOf(first).load();
    if (rest.includes('--help') || rest.includes('-h')) {
        io.stdout(command.HELP);
        return exit/* EXIT */.d.clean;
    }
    return command.run(rest, io);
}
function commandOf(name) {
    const command = COMMANDS.find((c) => c.name === name);
    if (command !== undefined)
        return command;
    const near = (0,suggest/* suggest */.Z)(name, COMMANDS.map((c) => c.name));
    const hint = near === undefined ? '' : `, did you mean ${near}?`;
    throw new usage/* UsageError */.eb(`unknown command ${JSON.stringify(name)}${hint} See spend-guard --help`);
}


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5016);


/** Bad arguments or a bad policy: exit status 2. */
class UsageError extends Error {
}
/** `parseArgs`, strict, with an error a person can act on. */
function readWords(words, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const flag = /'(--?[^'= ]+)/.exec(message)?.[1];
        const near = flag === undefined
            ? undefined
            : (0,_policy_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(flag, Object.keys(options).map((name) => `--${name}`));
        const plain = message.split('. To specify')[0] ?? message;
        throw new UsageError(near === undefined || near === flag ? plain : `${plain}; did you mean ${near}?`);
    }
}
/** One of the values, or an error that lists them. */
function oneOf(flag, value, allowed) {
    const found = allowed.find((a) => a === value);
    if (found === undefined)
        throw new UsageError(`${flag} takes ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
    return found;
}


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** The known word that a mistyped one most likely means: at most a third of it wrong. */
function suggest(word, known) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    const typed = plain(word);
    const longer = known.filter((candidate) => candidate.startsWith(typed));
    if (typed.length >= 3 && longer.length === 1)
        return longer[0];
    for (const candidate of known) {
        const other = plain(candidate);
        const allowed = Math.max(1, Math.floor(Math.min(typed.length, other.length) / 3));
        const distance = edits(typed, other, allowed + 1);
        if (distance <= allowed && distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** Longer words are no typing mistakes; the bound keeps the comparison cheap on hostile input. */
const MAX_WORD = 64;
function plain(word) {
    return word.slice(0, MAX_WORD).toLowerCase().replaceAll('_', '-');
}
/** Levenshtein distance with neighbouring letters swapped as one edit, given up at `limit`. */
function edits(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? limit;
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   F: () => (/* binding */ guardLines),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony exports codeCell, destination, link, commandData, commandProperty */
/**
 * The one place where text from a repository (job names, paths, secret names, commands) is made
 * safe for where it will stand. Everything a renderer prints and did not write itself goes through
 * one of these functions exactly once.
 */
/** Shapes of credentials; everything behind the first eight characters is cut. */
const KEY_SHAPES = [
    // Prefixes that are nothing else, so also in the middle of a word.
    /sk-(?:proj|svcacct|admin|ant|or)-[A-Za-z0-9_-]+/g,
    // OpenAI, Anthropic, OpenRouter and many gateways: `sk-…`, `sk-proj-…`, `sk-ant-…`.
    /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{6,}/g,
    // Codex access tokens. A digit is asked for, so that prose like `at-least-one-reviewer` stays.
    /(?<![A-Za-z0-9_-])at-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{12,}/g,
    // JSON Web Tokens, and auth.json in base64: both begin with the encoding of `{"`.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_+/=-]{12,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
    // https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
    /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{12,}/g,
    // Google, AWS, Groq, Hugging Face, Slack.
    /(?<![A-Za-z0-9_-])(?:AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-)[A-Za-z0-9_-]{12,}/g,
];
const KEPT = 8;
const ELLIPSIS = '…';
/** Splits what GitHub would link; invisible, and unlike a backslash it survives into the rendered text. */
const BREAK = '\u200B';
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences are made of them.
const ANSI = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a painted line begins with one.
const COMMAND_START = /^((?:\s|\u001B\[[0-9;]*m)*)::/;
/** Cuts everything that looks like a credential to its first eight characters and `…`. */
function maskKeys(text) {
    return KEY_SHAPES.reduce((masked, shape) => masked.replace(shape, (key) => key.length > KEPT ? `${key.slice(0, KEPT)}${ELLIPSIS}` : key), text);
}
/** At most `max` UTF-16 units, never half a character. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, Math.max(0, max - 1));
    const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    return `${whole.trimEnd()}${ELLIPSIS}`;
}
/**
 * One line of visible characters, keys cut. The base of every other escaper.
 * The runner still reads its old command form `##[…]` anywhere in a line (`ActionCommand.TryParse`
 * of actions/runner), so that is split here, wherever the text may end up.
 */
function clean(text) {
    const visible = text
        .replace(ANSI, '')
        .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\p{Cf}+/gu, '')
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replaceAll('##[', '## [')
        .trim();
    return maskKeys(visible);
}
/** For a terminal: one line. {@link guardLines} looks after the line it becomes a part of. */
function terminal(text) {
    return clean(text);
}
/**
 * For finished terminal or Markdown output: no line can start a workflow command, also not behind
 * white space, which the runner skips (`ActionCommand.TryParseV2`).
 */
function guardLines(text) {
    return text
        .replaceAll('##[', '## [')
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(COMMAND_START, '$1: :'))
        .join('\n');
}
/** Mentions, issues, commits and addresses that GitHub links without being asked to. */
function unlink(text) {
    return text
        .replaceAll('@', `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/(?<![A-Za-z0-9])www(?=\.)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, (part) => `${part}${BREAK}`));
}
/** Entities where a backslash could itself be escaped by what stands before it, or is read by tables. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '\\': '&#92;',
    '|': '&#124;',
};
/** Markdown text: also right in a table cell and at the start of a line. */
function inline(text) {
    return unlink(clean(text))
        .replace(/[&<>`\\|*_[\]~$]/g, (char) => ENTITIES[char] ?? `\\${char}`)
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^::/, ':&#58;')
        .replace(/^[-+=#]/, '\\$&');
}
/** A Markdown code span: nothing in it links, mentions or is HTML. Empty text gives nothing. */
function codeSpan(text) {
    const content = clean(text);
    if (content === '')
        return '';
    const runs = content.match(/`+/g) ?? [];
    const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A code span in a table cell. Parsers disagree about `\|` behind a backslash, so a pipe makes it text. */
function codeCell(text) {
    return clean(text).includes('|') ? inline(text) : codeSpan(text);
}
/**
 * A sentence of ours that quotes the repository between backticks, as sentences, messages and fixes
 * do. A stray backtick can only swap what is quoted and what is not; both are escaped.
 */
function prose(text) {
    const parts = clean(text).split('`');
    const last = parts.length - 1;
    return parts
        .map((part, index) => {
        const quoted = index % 2 === 1;
        if (quoted)
            return index < last ? codeSpan(part) : `&#96;${inlinePart(part)}`;
        // Two code spans without anything between them would be one.
        return part === '' && index > 0 && index < last ? ' ' : inlinePart(part);
    })
        .join('');
}
/** Inline text between two quotations keeps the spaces at its ends. */
function inlinePart(part) {
    const text = inline(part);
    if (text === '')
        return part === '' ? '' : ' ';
    return `${part.startsWith(' ') ? ' ' : ''}${text}${part.endsWith(' ') ? ' ' : ''}`;
}
/** A path of the repository as part of a URL; `..` and `.` are left out. */
function encodePath(path) {
    return maskKeys(path)
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map(encodeSegment)
        .join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A Markdown link destination, or undefined for what is no web address. */
function destination(url) {
    if (!/^https?:\/\/[^\s]/i.test(url))
        return undefined;
    const encoded = url
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/[\p{Cc}\p{Cf}\p{Z}()<>[\]"'\\`|*_~@]/gu, (char) => percent(char));
    return encoded;
}
function percent(char) {
    return [...Buffer.from(char, 'utf8')]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
/** `[text](url)`; the text, already escaped, alone where the URL is none. */
function link(escapedText, url) {
    const target = url === undefined ? undefined : destination(url);
    return target === undefined ? escapedText : `[${escapedText}](${target})`;
}
/** {@link link} with code as its text. With a bracket in it the line could be a link definition, so then it is text. */
function codeLink(text, url) {
    return link(/[[\]]/.test(clean(text)) ? inline(text) : codeSpan(text), url);
}
/** The message of a workflow command. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, such as `file` or `title`. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** {@link clean} text of at most `max` units: cut after masking, so that no key is cut into one that is not known. */
function short(text, max) {
    return clip(clean(text), max);
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json; a test keeps the two equal. */
const VERSION = '0.1.0';


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
