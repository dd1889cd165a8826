/**
 * The GraphQL documents. `npm run openapi` checks each against GitHub's public schema and records
 * it for the test bench, which answers no other.
 */

/**
 * GraphQL, because REST neither says whether this token wrote a comment nor whether somebody hid
 * it, and lists the oldest first. `fullDatabaseId` is the id that REST wants; `databaseId` is a
 * 32-bit number that comment ids have outgrown.
 */
export const CONVERSATION = `query Conversation($owner: String!, $repository: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $repository) {
    pullRequest(number: $number) {
      id
      headRefOid
      comments(last: 100, before: $before) {
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
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
      }
    }
  }
}`;
