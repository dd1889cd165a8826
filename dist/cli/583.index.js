export const id = 583;
export const ids = [583];
export const modules = {

/***/ 1583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(844);
/* harmony import */ var _policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4887);
/* harmony import */ var _repository_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7632);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7924);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7485);






const HELP = `Usage: spend-guard baseline [DIR] [options]

Writes the findings of today to ${_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .BASELINE_PATH */ .CM}. Every scan
lists them as ignored from then on, and only new ones fail. An older baseline is
replaced: what was fixed since is no longer tolerated.

${_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_HELP */ .dP}

Exit status: 0 written, 2 bad arguments or bad policy, 3 the guard could not
finish.
`;
async function run(words, io) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .ux)(words, _subject_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBJECT_OPTIONS */ .mL);
    const directory = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)('baseline', positionals);
    const { repository, policy } = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .openSubject */ .nA)(directory, values, io);
    const before = (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .findBaseline */ .Xn)(repository);
    const fullName = io.environment.GITHUB_REPOSITORY;
    const { findings } = (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .ah)(repository, { policy, today: io.today(), fullName });
    const objection = (0,_repository_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeInto */ .U)(directory, repository, _policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .BASELINE_PATH */ .CM, (0,_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(findings));
    if (objection !== undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(objection);
    const old = 'fingerprints' in before ? before.fingerprints : new Set();
    const kept = findings.filter((one) => old.has(one.fingerprint)).length;
    const gone = old.size - kept;
    io.stdout(`Wrote ${_policy_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .BASELINE_PATH */ .CM}: ${count(findings.length)} tolerated, ${findings.length - kept} of them new${gone > 0 ? `, ${gone} gone since the last baseline` : ''}.\n` +
        'Commit it; every scan reads it. `spend-guard scan --no-baseline` shows what it hides.\n');
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
}
function count(findings) {
    return findings === 1 ? '1 finding' : `${findings} findings`;
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
