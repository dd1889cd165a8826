const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_scan = require("./scan-AwJmPK8G.js");
const require_client = require("./client-OGv-7RYT.js");
const require_octokit = require("./octokit-CdNuLxsS.js");
// src/github/content.ts
const MAX_FILES = 100;
function remoteReader(client) {
	const answers = new Map();
	return (file) => {
		const { owner, repository, path, ref } = file;
		const key = [
			owner.toLowerCase(),
			repository.toLowerCase(),
			path,
			ref
		].join("\n");
		const known = answers.get(key);
		if (known !== void 0) return known;
		const answer = answers.size < MAX_FILES ? fetchFile(client, file) : tooMany();
		answers.set(key, answer);
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
// src/github/elsewhere.ts
var elsewhere_exports = require_rolldown_runtime.__exportAll({ openElsewhere: () => openElsewhere });
const MAX_ROUNDS = 10;
const AT_ONCE = 8;
function openElsewhere(client) {
	const fetchFile = remoteReader(client);
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
		const pull = require_octokit.field(answer, "repository", "pullRequest");
		const found = toConversation(pull);
		if (found === null) throw new require_client.GitHubError("missing", 404, `pull request ${number} is not visible to this token`);
		own.push(...found.own);
		threads.push(...found.threads);
		if (withFiles) files = toFiles(require_octokit.field(answer, "repository", "object"));
		const more = hasMore(pull);
		before = require_octokit.textField(pull, "comments", "pageInfo", "startCursor") ?? before;
		threadsBefore = require_octokit.textField(pull, "reviewThreads", "pageInfo", "startCursor") ?? threadsBefore;
		if (!more || page + 1 === MAX_PAGES) return {
			...found,
			own,
			threads,
			files
		};
	}
}
function hasMore(pull) {
	return ["comments", "reviewThreads"].some((list) => require_octokit.field(pull, list, "pageInfo", "hasPreviousPage") === true);
}
function toWhole(pull) {
	return hasMore(pull) ? null : toConversation(pull);
}
function toConversation(pull) {
	const subject = require_octokit.textField(pull, "id");
	const headSha = require_octokit.textField(pull, "headRefOid");
	if (subject === void 0 || headSha === void 0) return null;
	return {
		subject,
		headSha,
		own: require_octokit.listField(pull, "comments", "nodes").flatMap(toOwnComment).reverse(),
		threads: require_octokit.listField(pull, "reviewThreads", "nodes").flatMap(toOwnThread).reverse(),
		files: new Map()
	};
}
function toFiles(folder) {
	return new Map(require_octokit.listField(folder, "entries").flatMap((entry) => {
		const name = require_octokit.textField(entry, "name");
		const hash = require_octokit.textField(entry, "oid");
		return name === void 0 || hash === void 0 ? [] : [[name, hash]];
	}));
}
function toCreated(answer) {
	const posted = toPosted(require_octokit.field(answer, "addComment", "commentEdge", "node"));
	if (posted === null) throw unexpected();
	return {
		...posted,
		after: toWhole(require_octokit.field(answer, "addComment", "subject"))
	};
}
function toUpdated(answer) {
	const comment = require_octokit.field(answer, "updateIssueComment", "issueComment") ?? require_octokit.field(answer, "updatePullRequestReviewComment", "pullRequestReviewComment");
	const url = require_octokit.textField(comment, "url");
	if (url === void 0) throw unexpected();
	return {
		url,
		versions: require_octokit.listField(comment, "userContentEdits", "nodes").flatMap((edit) => require_octokit.textField(edit, "diff") ?? []),
		after: toWhole(require_octokit.field(comment, "pullRequest"))
	};
}
function toPosted(node) {
	const id = Number(require_octokit.field(node, "fullDatabaseId"));
	const url = require_octokit.textField(node, "url");
	return Number.isSafeInteger(id) && url !== void 0 ? {
		id,
		url
	} : null;
}
function unexpected() {
	return new require_client.GitHubError("broken", null, "GitHub\u2019s answer is not of the form that it documents");
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
	const review = require_octokit.field(answer, "addPullRequestReview", "pullRequestReview");
	const comments = require_octokit.listField(review, "comments", "nodes").flatMap((node) => {
		const posted = toPosted(node);
		const body = require_octokit.textField(node, "body");
		return posted === null || body === void 0 ? [] : [{
			...posted,
			body
		}];
	});
	if (comments.length === 0) throw unexpected();
	return {
		comments,
		after: toWhole(require_octokit.field(review, "pullRequest"))
	};
}
function toOwnThread(node) {
	const [first] = require_octokit.listField(node, "comments", "nodes");
	return toOwnComment(first).map((comment) => ({
		comment,
		path: require_octokit.textField(node, "path") ?? "",
		line: require_octokit.numberField(node, "line") ?? null,
		startLine: require_octokit.numberField(node, "startLine") ?? null,
		outdated: require_octokit.field(node, "isOutdated") === true,
		resolved: require_octokit.field(node, "isResolved") === true,
		answers: (require_octokit.numberField(node, "comments", "totalCount") ?? 1) - 1
	}));
}
function toOwnComment(node) {
	const id = Number(require_octokit.field(node, "fullDatabaseId"));
	const body = require_octokit.textField(node, "body");
	if (require_octokit.field(node, "viewerDidAuthor") !== true || !Number.isSafeInteger(id) || body === void 0) return [];
	return [{
		id,
		node: require_octokit.textField(node, "id") ?? "",
		url: require_octokit.textField(node, "url") ?? "",
		body,
		updatedAt: require_octokit.textField(node, "updatedAt") ?? "",
		minimized: require_octokit.field(node, "isMinimized") === true
	}];
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
	const status = require_octokit.field(error, "status");
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
	const value = require_octokit.field(error, "response", "headers", name);
	return value === void 0 ? void 0 : String(value);
}
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
// src/github/policy-files.ts
var policy_files_exports = require_rolldown_runtime.__exportAll({ policyResolver: () => policyResolver });
function policyResolver(client) {
	const read = remoteReader(client);
	return async (reference) => {
		const found = await read(reference);
		switch (found.kind) {
			case "text": return { text: found.text };
			case "missing": return { problem: `GitHub shows this token no \`${reference.text}\`: it is not there, or the token may not read that repository` };
			case "directory": return { problem: `\`${reference.text}\` is a folder` };
			case "too-large": return { problem: `\`${reference.text}\` has ${found.bytes} bytes; at most 1 MiB is read` };
			case "outside": return { problem: `\`${reference.text}\` leads out of its repository` };
			case "unreadable": return { problem: `\`${reference.text}\` ${found.why}` };
			case "unreachable": throw new Error(`the policy extends \`${reference.text}\`, and GitHub did not give it: ${found.why}`);
			default: return found;
		}
	};
}
Object.defineProperty(exports, "ADD_COMMENT", {
	enumerable: true,
	get: function() {
		return ADD_COMMENT;
	}
});
Object.defineProperty(exports, "ADD_REVIEW", {
	enumerable: true,
	get: function() {
		return ADD_REVIEW;
	}
});
Object.defineProperty(exports, "CONVERSATION", {
	enumerable: true,
	get: function() {
		return CONVERSATION;
	}
});
Object.defineProperty(exports, "PACE", {
	enumerable: true,
	get: function() {
		return PACE;
	}
});
Object.defineProperty(exports, "UPDATE_COMMENT", {
	enumerable: true,
	get: function() {
		return UPDATE_COMMENT;
	}
});
Object.defineProperty(exports, "UPDATE_REVIEW_COMMENT", {
	enumerable: true,
	get: function() {
		return UPDATE_REVIEW_COMMENT;
	}
});
Object.defineProperty(exports, "elsewhere_exports", {
	enumerable: true,
	get: function() {
		return elsewhere_exports;
	}
});
Object.defineProperty(exports, "isLimited", {
	enumerable: true,
	get: function() {
		return isLimited;
	}
});
Object.defineProperty(exports, "paced", {
	enumerable: true,
	get: function() {
		return paced;
	}
});
Object.defineProperty(exports, "policy_files_exports", {
	enumerable: true,
	get: function() {
		return policy_files_exports;
	}
});
Object.defineProperty(exports, "readConversation", {
	enumerable: true,
	get: function() {
		return readConversation;
	}
});
Object.defineProperty(exports, "toCreated", {
	enumerable: true,
	get: function() {
		return toCreated;
	}
});
Object.defineProperty(exports, "toDraft", {
	enumerable: true,
	get: function() {
		return toDraft;
	}
});
Object.defineProperty(exports, "toReview", {
	enumerable: true,
	get: function() {
		return toReview;
	}
});
Object.defineProperty(exports, "toUpdated", {
	enumerable: true,
	get: function() {
		return toUpdated;
	}
});
Object.defineProperty(exports, "unexpected", {
	enumerable: true,
	get: function() {
		return unexpected;
	}
});
