/**
 * The GraphQL documents. `npm run openapi` checks each against GitHub's public schema and records
 * it for the test bench, which answers no other.
 */

/** How the pull request stands. Every write asks for it too: what it met is known without a request. */
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

/**
 * GraphQL, because REST neither says whether this token wrote a comment nor whether somebody hid
 * it, and lists the oldest first. `fullDatabaseId` is the id that REST wants; `databaseId` is a
 * 32-bit number that comment ids have outgrown. What stands on the lines of the change comes along,
 * and git's names of the files at `$files` (`COMMIT:FOLDER`): both would cost a request each.
 */
export const CONVERSATION = `query Conversation($owner: String!, $repository: String!, $number: Int!, $before: String, $threadsBefore: String, $files: String!, $withFiles: Boolean!) {
  repository(owner: $owner, name: $repository) {
    object(expression: $files) @include(if: $withFiles) {
      ... on Tree { entries { name oid } }
    }
    pullRequest(number: $number) { ...Look }
  }
}
${LOOK}`;

export const ADD_COMMENT = `mutation AddComment($subject: ID!, $body: String!, $before: String, $threadsBefore: String) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { fullDatabaseId url } }
    subject { ...Look }
  }
}
${LOOK}`;

/**
 * The earlier texts come along, newest first: a write can be held on its way and land on what a
 * newer run wrote meanwhile, and GitHub has no write on condition.
 */
export const UPDATE_COMMENT = `mutation UpdateComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;

/**
 * All suggestions as one review: one request, and one mail to everybody who follows the pull
 * request, where comments made one by one send one each.
 */
export const ADD_REVIEW = `mutation AddReview($subject: ID!, $commit: GitObjectID!, $threads: [DraftPullRequestReviewThread!]!, $before: String, $threadsBefore: String) {
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

export const UPDATE_REVIEW_COMMENT = `mutation UpdateReviewComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) {
    pullRequestReviewComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;

/**
 * Contents by git's names, of one repository or of many: one request and one point of the limit,
 * where REST takes one for each. A fragment is asked for under a name with a number, the same in
 * every question of that size.
 */
export function blobsQuery(count: number): string {
  return numbered(count, 'Blobs', '$owner#: String!, $name#: String!, $oid#: GitObjectID!', BLOB);
}

const BLOB = `repository(owner: $owner#, name: $name#) {
    object(oid: $oid#) { ... on Blob { text } }
  }`;

/** Where refs lead now: the commit, and the tree by which a repository is known to be unchanged. */
export function headsQuery(count: number): string {
  return numbered(count, 'Heads', '$owner#: String!, $name#: String!, $ref#: String!', HEAD);
}

const HEAD = `repository(owner: $owner#, name: $name#) {
    nameWithOwner visibility
    object(expression: $ref#) {
      ... on Commit { oid tree { oid } }
      ... on Tag { target { ... on Commit { oid tree { oid } } } }
    }
  }`;

function numbered(count: number, name: string, variables: string, field: string): string {
  const all = (text: string, between: string) =>
    Array.from({ length: count }, (_, at) => text.replaceAll('#', String(at))).join(between);
  return `query ${name}(${all(variables, ', ')}) {\n  ${all(`of#: ${field}`, '\n  ')}\n}`;
}

/** The repositories of an organisation or a person that the token may see. */
export const REPOSITORIES = `query Repositories($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: OWNER, orderBy: { field: NAME, direction: ASC }) {
      nodes { nameWithOwner isArchived isFork isEmpty isDisabled pushedAt visibility }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
