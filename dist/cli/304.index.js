export const id = 304;
export const ids = [304];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export oneLine */
class GitHubError extends Error {
    kind;
    /** HTTP status, or null where there was no answer. */
    status;
    constructor(kind, status, message) {
        super(oneLine(message));
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
    }
}
/** Somebody else's words on one line of bounded length, so that they cannot start a command. */
function oneLine(text) {
    const clean = text
        .slice(0, 1000)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}


/***/ }),

/***/ 4304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyResolver: () => (/* binding */ policyResolver)
});

// EXTERNAL MODULE: ./src/repository/decode.ts
var decode = __webpack_require__(7144);
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(6584);
;// CONCATENATED MODULE: ./src/github/content.ts


/** How many different files one run reads elsewhere. */
const MAX_FILES = 100;
function remoteReader(client) {
    const answers = new Map();
    return (file) => {
        const { owner, repository, path, ref } = file;
        // GitHub does not tell upper from lower case in these names; in paths and refs it does.
        const key = [owner.toLowerCase(), repository.toLowerCase(), path, ref].join('\n');
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = answers.size < MAX_FILES ? fetchFile(client, file) : tooMany();
        answers.set(key, answer);
        return answer;
    };
}
async function fetchFile(client, file) {
    try {
        return toRead(await client.readFile(file, file.path, file.ref));
    }
    catch (error) {
        const why = error instanceof github_client/* GitHubError */.y ? error.message : 'an unexpected error';
        return { kind: 'unreachable', why };
    }
}
async function tooMany() {
    return { kind: 'unreachable', why: `more than ${MAX_FILES} files of other repositories` };
}
function toRead(file) {
    return file.kind === 'file' ? (0,decode/* decode */.D)(Buffer.from(file.bytes)) : file;
}

;// CONCATENATED MODULE: ./src/github/policy-files.ts

/** Reads through the API what a policy extends. */
function policyResolver(client) {
    const read = remoteReader(client);
    return async (reference) => {
        const found = await read(reference);
        switch (found.kind) {
            case 'text':
                return { text: found.text };
            case 'missing':
                return {
                    problem: `GitHub shows this token no \`${reference.text}\`: it is not there, or the token may not read that repository`,
                };
            case 'directory':
                return { problem: `\`${reference.text}\` is a folder` };
            case 'too-large':
                return { problem: `\`${reference.text}\` has ${found.bytes} bytes; at most 1 MiB is read` };
            case 'outside':
                return { problem: `\`${reference.text}\` leads out of its repository` };
            case 'unreachable':
                return { problem: `GitHub did not give \`${reference.text}\`: ${found.why}` };
            default:
                return found;
        }
    };
}


/***/ })

};
