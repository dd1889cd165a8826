const require_scan = require("./scan-CEfpb_xM.js");
const require_blob_hash = require("./blob-hash-CJehcOtC.js");
const require_folder = require("./folder-Dffo9ydo.js");
const require_client = require("./client-BXawPqNv.js");
const require_index = require("./index.js");
// src/github/queries.ts
const LOOK = `fragment Look on PullRequest {
  id
  headRefOid
  comments(last: 100, before: $before) {
    nodes { id fullDatabaseId url body updatedAt isMinimized viewerDidAuthor }
    pageInfo { hasPreviousPage startCursor }
  }
  reviewThreads(last: 100, before: $threadsBefore) {
    nodes {
      isResolved isOutdated path line startLine
      comments(first: 1) {
        totalCount
        nodes { id fullDatabaseId url body updatedAt isMinimized viewerDidAuthor }
      }
    }
    pageInfo { hasPreviousPage startCursor }
  }
}`;
const CONVERSATION = `query Conversation($owner: String!, $repository: String!, $number: Int!, $before: String, $threadsBefore: String, $files: String!, $withFiles: Boolean!) {
  repository(owner: $owner, name: $repository) {
    object(expression: $files) @include(if: $withFiles) {
      ... on Tree { entries { name oid } }
    }
    pullRequest(number: $number) { ...Look }
  }
}
${LOOK}`;
const ADD_COMMENT = `mutation AddComment($subject: ID!, $body: String!, $before: String, $threadsBefore: String) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { fullDatabaseId url } }
    subject { ...Look }
  }
}
${LOOK}`;
const UPDATE_COMMENT = `mutation UpdateComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
const ADD_REVIEW = `mutation AddReview($subject: ID!, $commit: GitObjectID!, $threads: [DraftPullRequestReviewThread!]!, $before: String, $threadsBefore: String) {
  addPullRequestReview(input: { pullRequestId: $subject, commitOID: $commit, event: COMMENT, threads: $threads }) {
    pullRequestReview {
      comments(first: 50) {
        nodes { fullDatabaseId url body }
      }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
const UPDATE_REVIEW_COMMENT = `mutation UpdateReviewComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) {
    pullRequestReviewComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
function blobsQuery(count) {
	return numbered(count, "Blobs", "$owner#: String!, $name#: String!, $oid#: GitObjectID!", BLOB);
}
const BLOB = `repository(owner: $owner#, name: $name#) {
    object(oid: $oid#) { ... on Blob { text } }
  }`;
function headsQuery(count) {
	return numbered(count, "Heads", "$owner#: String!, $name#: String!, $ref#: String!", HEAD);
}
const HEAD = `repository(owner: $owner#, name: $name#) {
    nameWithOwner visibility
    object(expression: $ref#) {
      ... on Commit { oid tree { oid } }
      ... on Tag { target { ... on Commit { oid tree { oid } } } }
    }
  }`;
function numbered(count, name, variables, field) {
	const all = (text, between) => Array.from({ length: count }, (_, at) => text.replaceAll("#", String(at))).join(between);
	return `query ${name}(${all(variables, ", ")}) {\n  ${all(`of#: ${field}`, "\n  ")}\n}`;
}
const REPOSITORIES = `query Repositories($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: OWNER, orderBy: { field: NAME, direction: ASC }) {
      nodes { nameWithOwner isArchived isFork isEmpty isDisabled pushedAt visibility }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
// src/github/together.ts
async function askTogether(ask, question, things) {
	if (things.length === 0) return [];
	let answered;
	try {
		answered = await ask(question.query(things.length), variablesOf(question, things));
	} catch (error) {
		const why = asError(error);
		if (why.kind !== "broken" || things.length === 1) return things.map(() => why);
		const middle = things.length >> 1;
		return [...await askTogether(ask, question, things.slice(0, middle)), ...await askTogether(ask, question, things.slice(middle))];
	}
	return things.map((_, index) => toldOf(answered, `of${index}`));
}
function toldOf({ data, errors, about }, name) {
	const is = require_blob_hash.field(data, name);
	if (typeof is === "object" && is !== null) return { is };
	return errors[about.indexOf(name)] ?? new require_client.GitHubError("missing", 404, "GitHub shows it not");
}
function variablesOf(question, things) {
	return Object.fromEntries(things.flatMap((one, index) => Object.entries(question.variables(one)).map(([name, value]) => [`${name}${index}`, value])));
}
function partOf(error) {
	const [name] = require_blob_hash.listField(error, "path");
	return typeof name === "string" ? name : void 0;
}
function asError(error) {
	if (error instanceof require_client.GitHubError) return error;
	return new require_client.GitHubError("broken", null, error instanceof Error ? error.message : String(error));
}
// src/github/blobs.ts
const MOST_BYTES = 262144;
const BATCH$1 = {
	blobs: 250,
	bytes: 2097152
};
const AT_ONCE$1 = 8;
const QUESTION$1 = {
	query: blobsQuery,
	variables: ({ at, hash }) => ({
		owner: at.owner,
		name: at.repository,
		oid: hash
	})
};
async function readBlobs({ ask, one }, wanted) {
	const answers = new Map();
	for (const batch of batches(wanted.filter(({ bytes }) => bytes <= MOST_BYTES))) {
		if (batch.length === 1) continue;
		const told = await askTogether(ask, QUESTION$1, batch);
		for (const [index, blob] of batch.entries()) {
			const answer = answerOf(told[index], blob.hash);
			if (answer !== void 0) answers.set(blob, answer);
		}
	}
	const rest = wanted.filter((blob) => !answers.has(blob));
	for (let start = 0; start < rest.length; start += AT_ONCE$1) await Promise.all(rest.slice(start, start + AT_ONCE$1).map(async (blob) => {
		answers.set(blob, await one(blob).catch(asError));
	}));
	return wanted.flatMap((blob) => answers.get(blob) ?? []);
}
function* batches(wanted) {
	let batch = [];
	let bytes = 0;
	for (const one of wanted) {
		if (batch.length === BATCH$1.blobs || bytes + one.bytes > BATCH$1.bytes) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(one);
		bytes += one.bytes;
	}
	yield batch;
}
function answerOf(told, hash) {
	if (told instanceof require_client.GitHubError) return told.kind === "limited" ? told : void 0;
	const text = require_blob_hash.field(told, "is", "object", "text");
	if (typeof text !== "string") return void 0;
	return require_blob_hash.bytesOfText(text).find((bytes) => require_blob_hash.blobHash(bytes, hash) === hash);
}
// src/github/conversation.ts
const MAX_PAGES = 30;
async function readConversation(ask, { owner, repository, number }, folder) {
	const own = [];
	const threads = [];
	let files = new Map();
	let [before, threadsBefore] = [];
	for (let page = 0;; page++) {
		const withFiles = folder !== void 0 && page === 0;
		const answer = await ask({
			owner,
			repository,
			number,
			files: withFiles ? `${folder.commit}:${folder.folder}` : "",
			withFiles,
			...before && { before },
			...threadsBefore && { threadsBefore }
		});
		const pull = require_blob_hash.field(answer, "repository", "pullRequest");
		const found = toConversation(pull);
		if (found === null) throw new require_client.GitHubError("missing", 404, `pull request ${number} is not visible to this token`);
		own.push(...found.own);
		threads.push(...found.threads);
		if (withFiles) files = toFiles(require_blob_hash.field(answer, "repository", "object"));
		const more = hasMore(pull);
		before = require_blob_hash.textField(pull, "comments", "pageInfo", "startCursor") ?? before;
		threadsBefore = require_blob_hash.textField(pull, "reviewThreads", "pageInfo", "startCursor") ?? threadsBefore;
		if (!more || page + 1 === MAX_PAGES) return {
			...found,
			own,
			threads,
			files
		};
	}
}
function hasMore(pull) {
	return ["comments", "reviewThreads"].some((list) => require_blob_hash.field(pull, list, "pageInfo", "hasPreviousPage") === true);
}
function toWhole(pull) {
	return hasMore(pull) ? null : toConversation(pull);
}
function toConversation(pull) {
	const subject = require_blob_hash.textField(pull, "id");
	const headSha = require_blob_hash.textField(pull, "headRefOid");
	if (subject === void 0 || headSha === void 0) return null;
	return {
		subject,
		headSha,
		own: require_blob_hash.listField(pull, "comments", "nodes").flatMap(toOwnComment).reverse(),
		threads: require_blob_hash.listField(pull, "reviewThreads", "nodes").flatMap(toOwnThread).reverse(),
		files: new Map()
	};
}
function toFiles(folder) {
	return new Map(require_blob_hash.listField(folder, "entries").flatMap((entry) => {
		const name = require_blob_hash.textField(entry, "name");
		const hash = require_blob_hash.textField(entry, "oid");
		return name === void 0 || hash === void 0 ? [] : [[name, hash]];
	}));
}
function toCreated(answer) {
	const posted = toPosted(require_blob_hash.field(answer, "addComment", "commentEdge", "node"));
	if (posted === null) throw unexpected();
	return {
		...posted,
		after: toWhole(require_blob_hash.field(answer, "addComment", "subject"))
	};
}
function toUpdated(answer) {
	const comment = require_blob_hash.field(answer, "updateIssueComment", "issueComment") ?? require_blob_hash.field(answer, "updatePullRequestReviewComment", "pullRequestReviewComment");
	const url = require_blob_hash.textField(comment, "url");
	if (url === void 0) throw unexpected();
	return {
		url,
		versions: require_blob_hash.listField(comment, "userContentEdits", "nodes").flatMap((edit) => require_blob_hash.textField(edit, "diff") ?? []),
		after: toWhole(require_blob_hash.field(comment, "pullRequest"))
	};
}
function toPosted(node) {
	const id = Number(require_blob_hash.field(node, "fullDatabaseId"));
	const url = require_blob_hash.textField(node, "url");
	return Number.isSafeInteger(id) && url !== void 0 ? {
		id,
		url
	} : null;
}
function unexpected() {
	return new require_client.GitHubError("broken", null, "GitHub\u2019s answer is not of the form that it documents");
}
function never() {
	throw unexpected();
}
function toDraft({ path, start, end, body }) {
	const place = {
		path,
		line: end,
		side: "RIGHT",
		body
	};
	return start === end ? place : {
		...place,
		startLine: start,
		startSide: "RIGHT"
	};
}
function toReview(answer) {
	const review = require_blob_hash.field(answer, "addPullRequestReview", "pullRequestReview");
	const comments = require_blob_hash.listField(review, "comments", "nodes").flatMap((node) => {
		const posted = toPosted(node);
		const body = require_blob_hash.textField(node, "body");
		return posted === null || body === void 0 ? [] : [{
			...posted,
			body
		}];
	});
	if (comments.length === 0) throw unexpected();
	return {
		comments,
		after: toWhole(require_blob_hash.field(review, "pullRequest"))
	};
}
function toOwnThread(node) {
	const [first] = require_blob_hash.listField(node, "comments", "nodes");
	return toOwnComment(first).map((comment) => ({
		comment,
		path: require_blob_hash.textField(node, "path") ?? "",
		line: require_blob_hash.numberField(node, "line") ?? null,
		startLine: require_blob_hash.numberField(node, "startLine") ?? null,
		outdated: require_blob_hash.field(node, "isOutdated") === true,
		resolved: require_blob_hash.field(node, "isResolved") === true,
		answers: (require_blob_hash.numberField(node, "comments", "totalCount") ?? 1) - 1
	}));
}
function toOwnComment(node) {
	const id = Number(require_blob_hash.field(node, "fullDatabaseId"));
	const body = require_blob_hash.textField(node, "body");
	if (require_blob_hash.field(node, "viewerDidAuthor") !== true || !Number.isSafeInteger(id) || body === void 0) return [];
	return [{
		id,
		node: require_blob_hash.textField(node, "id") ?? "",
		url: require_blob_hash.textField(node, "url") ?? "",
		body,
		updatedAt: require_blob_hash.textField(node, "updatedAt") ?? "",
		minimized: require_blob_hash.field(node, "isMinimized") === true
	}];
}
// src/github/heads.ts
const BATCH = 50;
const QUESTION = {
	query: headsQuery,
	variables: ({ owner, repository, ref }) => ({
		owner,
		name: repository,
		ref
	})
};
async function readHeads(ask, wanted) {
	const heads = [];
	for (let start = 0; start < wanted.length; start += BATCH) {
		const batch = wanted.slice(start, start + BATCH);
		const told = await askTogether(ask, QUESTION, batch);
		heads.push(...told.map((one) => one instanceof require_client.GitHubError ? one : toHead(one.is)));
	}
	return heads;
}
function toHead(repository) {
	const [owner, name] = require_blob_hash.textField(repository, "nameWithOwner")?.split("/") ?? [];
	if (owner === void 0 || name === void 0) return unexpected();
	const object = require_blob_hash.field(repository, "object");
	const target = require_blob_hash.field(object, "target") ?? object;
	const commit = require_blob_hash.hashField(target, "oid");
	const tree = require_blob_hash.hashField(target, "tree", "oid");
	if (commit === void 0 || tree === void 0) return new require_client.GitHubError("missing", 404, "it has no commit of that name, or none at all");
	return {
		owner,
		repository: name,
		commit,
		tree,
		visibility: visibilityOf(repository)
	};
}
function visibilityOf(repository) {
	const told = require_blob_hash.textField(repository, "visibility");
	return told === void 0 ? "unknown" : told === "PUBLIC" ? "public" : "private";
}
async function readRepositories(ask, owner, after) {
	const { data, errors } = await ask(REPOSITORIES, {
		owner,
		after: after ?? null
	});
	const found = require_blob_hash.field(data, "repositoryOwner", "repositories");
	if (found === void 0) throw errors[0] ?? new require_client.GitHubError("missing", 404, `there is no owner ${owner}`);
	const next = require_blob_hash.textField(found, "pageInfo", "endCursor");
	const more = require_blob_hash.field(found, "pageInfo", "hasNextPage") === true;
	if (more && next === void 0) throw unexpected();
	return {
		repositories: require_blob_hash.listField(found, "nodes").map((node) => ({
			name: require_blob_hash.textField(node, "nameWithOwner") ?? never(),
			archived: require_blob_hash.field(node, "isArchived") === true,
			fork: require_blob_hash.field(node, "isFork") === true,
			empty: require_blob_hash.field(node, "isEmpty") === true,
			disabled: require_blob_hash.field(node, "isDisabled") === true,
			pushed: require_blob_hash.textField(node, "pushedAt") ?? null,
			visibility: visibilityOf(node)
		})),
		next: more ? next : void 0
	};
}
// src/github/limits.ts
const PACE = {
	timeout: 3e4,
	longestWait: 9e4,
	returns: 2,
	retryBase: 1e3,
	pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	now: () => Date.now()
};
const UNTOLD_WAIT = 6e4;
function isLimited(error) {
	const status = require_blob_hash.field(error, "status");
	if (status === 429) return true;
	if (status !== 403) return false;
	return header(error, "retry-after") !== void 0 || header(error, "x-ratelimit-remaining") === "0" || /rate limit/i.test(error instanceof Error ? error.message : "");
}
function waitFor(error, now) {
	const after = header(error, "retry-after");
	if (after !== void 0 && /^\d{1,6}$/.test(after)) return Number(after) * 1e3;
	const reset = header(error, "x-ratelimit-reset");
	if (header(error, "x-ratelimit-remaining") === "0" && reset !== void 0) return Math.max(0, Number(reset) * 1e3 - now) + 1e3;
	return UNTOLD_WAIT;
}
async function paced(pace, attempt) {
	for (let returned = 0;; returned++) try {
		return await attempt(AbortSignal.timeout(pace.timeout));
	} catch (error) {
		const wait = waitFor(error, pace.now());
		if (!isLimited(error) || returned >= pace.returns || !(wait <= pace.longestWait)) throw error;
		await pace.pause(wait);
	}
}
function header(error, name) {
	const value = require_blob_hash.field(error, "response", "headers", name);
	return value === void 0 ? void 0 : String(value);
}
// src/github/listing.ts
async function openListing(objects, at, commit, folder) {
	const files = new Map();
	let tree = new Map([["", []]]);
	const unlisted = new Map();
	const wanted = new Set();
	function add(entries, below, deep) {
		for (const entry of entries) {
			const path = below === "" ? entry.path : `${below}/${entry.path}`;
			if (entry.kind !== "directory") files.set(path, {
				...entry,
				path
			});
			else if (!deep) unlisted.set(path, entry.hash);
		}
		const all = [...files.values()];
		tree = require_index.directories(all.filter(({ kind }) => kind !== "module").map(({ path }) => path), [...all.filter(({ kind }) => kind === "module").map(({ path }) => path), ...unlisted.keys()]);
	}
	async function expand(path, hash) {
		const deep = await objects.readTree(at, hash, true);
		const entries = deep.complete ? deep.entries : await readFolder(objects, at, hash);
		unlisted.delete(path);
		add(entries, path, deep.complete);
	}
	const whole = await objects.readTree(at, commit, true);
	if (whole.complete) add(inside(folder, whole.entries), "", true);
	else {
		const entries = await readFolder(objects, at, commit);
		if (folder === "") add(entries, "", false);
		else {
			const hash = await folderHash(objects, at, entries, folder.split("/"));
			if (hash !== void 0) await expand("", hash);
		}
	}
	return {
		files,
		get tree() {
			return tree;
		},
		isMissing(path, own) {
			if (unlisted.size === 0) return false;
			const parts = path.split("/");
			const last = own === void 0 ? parts.length - 1 : parts.length;
			for (let n = 1; n <= last; n++) {
				const above = parts.slice(0, n).join("/");
				if (!unlisted.has(above)) continue;
				wanted.add(above);
				return true;
			}
			return false;
		},
		async catchUp() {
			const batch = [...wanted];
			wanted.clear();
			for (const path of batch) {
				const hash = unlisted.get(path);
				if (hash !== void 0) await expand(path, hash);
			}
			return batch.length > 0;
		}
	};
}
async function readFolder(objects, at, hash) {
	const { entries, complete } = await objects.readTree(at, hash, false);
	if (complete) return entries;
	throw new Error(`GitHub lists not every file of a folder (${hash.slice(0, 7)}): it is too large. Check out the repository before this step.`);
}
function inside(folder, entries) {
	if (folder === "") return entries;
	return entries.filter(({ path }) => path.startsWith(`${folder}/`)).map((entry) => ({
		...entry,
		path: entry.path.slice(folder.length + 1)
	}));
}
async function folderHash(objects, at, entries, [name = "", ...rest]) {
	const found = entries.find(({ path, kind }) => path === name && kind === "directory");
	if (found === void 0 || rest.length === 0) return found?.hash;
	return folderHash(objects, at, await readFolder(objects, at, found.hash), rest);
}
// src/github/content.ts
const MAX_FILES = 100;
function remoteReader(client, answers = new Map()) {
	const own = new Set();
	return (file) => {
		const { owner, repository, path, ref } = file;
		const key = [
			owner.toLowerCase(),
			repository.toLowerCase(),
			path,
			ref
		].join("\n");
		if (!own.has(key) && own.size >= MAX_FILES) return tooMany();
		own.add(key);
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = fetchFile(client, file);
		answers.set(key, answer);
		answer.catch(() => answers.delete(key));
		return answer;
	};
}
async function fetchFile(client, file) {
	try {
		return toRead(await client.readFile(file, file.path, file.ref));
	} catch (error) {
		const why = error instanceof require_client.GitHubError ? error.message : "an unexpected error";
		if (error instanceof require_client.GitHubError && (error.kind === "limited" || error.kind === "broken")) {
			const { owner, repository, path, ref } = file;
			throw new Error(`${owner}/${repository}/${path}@${ref} cannot be read: ${why}`);
		}
		return {
			kind: "unreachable",
			why
		};
	}
}
async function tooMany() {
	return {
		kind: "unreachable",
		why: `more than ${MAX_FILES} files of other repositories`
	};
}
function toRead(file) {
	return file.kind === "file" ? require_scan.decode(Buffer.from(file.bytes)) : file;
}
// src/github/policy-files.ts
function policyResolver(client, answers) {
	const read = remoteReader(client, answers);
	return async (reference) => {
		const found = await read(reference);
		switch (found.kind) {
			case "text": return { text: found.text };
			case "missing": return {
				problem: `GitHub shows this token no \`${reference.text}\``,
				help: `Either the path or the ref is not there, or the token may not read \`${reference.owner}/${reference.repository}\`. The token of a job reads no private repository but its own: give the input \`token\` (on the command line GITHUB_TOKEN) that of an App with \`contents: read\` on it, or make it a repository that all may read. docs/ledger.md shows both.`
			};
			case "directory": return { problem: `\`${reference.text}\` is a folder` };
			case "too-large": return { problem: `\`${reference.text}\` has ${found.bytes} bytes; at most 1 MiB is read` };
			case "outside": return { problem: `\`${reference.text}\` leads out of its repository` };
			case "unreadable": return { problem: `\`${reference.text}\` ${found.why}` };
			case "unreachable": throw new Error(`the policy extends \`${reference.text}\`, and GitHub did not give it: ${found.why}`);
			default: return found;
		}
	};
}
// src/github/companion.ts
async function pullRequestOfRun(client, event) {
	const { origin, repository } = event;
	if (origin === null || repository === null || origin.event !== "pull_request") return null;
	const head = {
		owner: origin.headOwner,
		branch: origin.headBranch
	};
	const found = (await client.openPullRequests(repository, head)).filter(({ headSha }) => headSha === origin.headSha);
	const [one] = found;
	if (one === void 0 || found.length > 1) return null;
	return {
		...one,
		mergeSha: null,
		fork: origin.fork
	};
}
function withPullRequest(event, pullRequest) {
	return {
		...event,
		pullRequest,
		head: pullRequest.headSha,
		base: pullRequest.baseSha
	};
}
// src/github/elsewhere.ts
const MAX_ROUNDS = 10;
const AT_ONCE = 8;
function openElsewhere(client, shared) {
	const fetchFile = remoteReader(client, shared);
	const answers = new Map();
	const wanted = new Map();
	let rounds = 0;
	return {
		read(file) {
			const key = keyOf(file);
			const answer = answers.get(key);
			if (answer === void 0) wanted.set(key, file);
			return answer ?? { kind: "waiting" };
		},
		async catchUp() {
			const batch = [...wanted];
			wanted.clear();
			if (batch.length > 0) rounds++;
			for (let start = 0; start < batch.length; start += AT_ONCE) await Promise.all(batch.slice(start, start + AT_ONCE).map(async ([key, file]) => {
				answers.set(key, rounds > MAX_ROUNDS ? TOO_DEEP : await fetchFile(file));
			}));
			return batch.length > 0;
		}
	};
}
const TOO_DEEP = {
	kind: "unreachable",
	why: `more than ${MAX_ROUNDS} files of other repositories lead to one another`
};
function keyOf({ owner, repository, path, ref }) {
	return [
		owner.toLowerCase(),
		repository.toLowerCase(),
		path,
		ref
	].join("\n");
}
// src/github/explain.ts
const SILENCES = {
	"mode-never": "No comment: `comment` is `never`.",
	"nothing-to-tell": "No comment: there is nothing to tell.",
	"newer-run": "No comment: a newer run has already commented.",
	"head-moved": "No comment: the pull request has newer commits, which another run judges."
};
function explainDelivery(delivery, event) {
	switch (delivery.kind) {
		case "created":
		case "updated":
		case "fixed":
		case "unchanged": return {
			level: "info",
			text: `Comment ${delivery.kind}: ${delivery.url}`
		};
		case "silent": return {
			level: "info",
			text: SILENCES[delivery.why]
		};
		case "not-permitted": return notPermitted(event, delivery.message);
		case "failed": return {
			level: "warning",
			text: `The comment could not be written (${delivery.message}). The report is in the job summary.`
		};
		default: return delivery;
	}
}
function explainSuggestions({ posted, edited, removed, problem }, delivery) {
	if (problem !== null) return delivery.kind === "not-permitted" || delivery.kind === "failed" ? null : {
		level: "notice",
		text: `No suggestions: GitHub did not take them (${problem}). The comment shows the edits.`
	};
	if (posted + edited + removed === 0) return null;
	return {
		level: "info",
		text: `Suggestions: ${posted} posted, ${edited} changed, ${removed} removed.`
	};
}
function notPermitted(event, message) {
	const where = "The report is in the job summary.";
	switch (require_folder.readOnlyBecause(event)) {
		case "fork": return {
			level: "notice",
			text: `No comment: GitHub gives pull requests from forks a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`
		};
		case "dependabot": return {
			level: "notice",
			text: `No comment: GitHub gives runs that Dependabot starts a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`
		};
		case null: return {
			level: "warning",
			text: `No comment: the token lacks \`pull-requests: write\`. Add it to the job's \`permissions\`, or set \`comment: never\`. ${where} (GitHub said: ${message})`
		};
	}
}
exports.ADD_COMMENT = ADD_COMMENT;
exports.ADD_REVIEW = ADD_REVIEW;
exports.CONVERSATION = CONVERSATION;
exports.PACE = PACE;
exports.UPDATE_COMMENT = UPDATE_COMMENT;
exports.UPDATE_REVIEW_COMMENT = UPDATE_REVIEW_COMMENT;
exports.explainDelivery = explainDelivery;
exports.explainSuggestions = explainSuggestions;
exports.isLimited = isLimited;
exports.never = never;
exports.openElsewhere = openElsewhere;
exports.openListing = openListing;
exports.paced = paced;
exports.partOf = partOf;
exports.policyResolver = policyResolver;
exports.pullRequestOfRun = pullRequestOfRun;
exports.readBlobs = readBlobs;
exports.readConversation = readConversation;
exports.readHeads = readHeads;
exports.readRepositories = readRepositories;
exports.toCreated = toCreated;
exports.toDraft = toDraft;
exports.toReview = toReview;
exports.toUpdated = toUpdated;
exports.unexpected = unexpected;
exports.withPullRequest = withPullRequest;
