/**
 * The GraphQL documents. `npm run openapi` checks each against GitHub's public schema and records
 * it for the test bench, which answers no other.
 */

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
    pullRequest(number: $number) {
      id
      headRefOid
      comments(last: 100, before: $before) {
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
      reviewThreads(last: 100, before: $threadsBefore) {
        nodes {
          isResolved isOutdated path line startLine
          comments(first: 1) {
            totalCount
            nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
          }
        }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;

/**
 * Makes a comment and looks at the pull request again in the same request: of two runs that found no
 * comment at the same moment, the one that comes second sees both.
 */
export const ADD_COMMENT = `mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { fullDatabaseId url } }
    subject {
      ... on PullRequest {
        id
        headRefOid
        comments(last: 100) {
          nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        }
        reviewThreads(last: 100) {
          nodes {
            isResolved isOutdated path line startLine
            comments(first: 1) {
              totalCount
              nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
            }
          }
        }
      }
    }
  }
}`;

/**
 * All suggestions as one review: one request, and one mail to everybody who follows the pull
 * request, where comments made one by one send one each.
 */
export const ADD_REVIEW = `mutation AddReview($subject: ID!, $commit: GitObjectID!, $threads: [DraftPullRequestReviewThread!]!) {
  addPullRequestReview(input: { pullRequestId: $subject, commitOID: $commit, event: COMMENT, threads: $threads }) {
    pullRequestReview {
      comments(first: 50) {
        nodes { fullDatabaseId url body }
      }
    }
  }
}`;
