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
      headRefOid
      comments(last: 100, before: $before) {
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;
