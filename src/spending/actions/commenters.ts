export interface Commenter {
  /** Inputs that hold the text. */
  readonly body: readonly string[];
  /** Inputs that hold the token; `GITHUB_TOKEN` when not given. */
  readonly token: readonly string[];
  readonly source: string;
}

/** Actions that post a comment, an issue or a review with a text from the workflow; names lower-cased. */
export const COMMENTERS: ReadonlyMap<string, Commenter> = new Map([
  [
    'peter-evans/create-or-update-comment',
    {
      body: ['body'],
      token: ['token'],
      source: 'https://github.com/peter-evans/create-or-update-comment',
    },
  ],
  [
    'marocchino/sticky-pull-request-comment',
    {
      body: ['message'],
      token: ['github_token'],
      source: 'https://github.com/marocchino/sticky-pull-request-comment',
    },
  ],
  [
    'thollander/actions-comment-pull-request',
    {
      body: ['message'],
      token: ['github-token', 'github_token'],
      source: 'https://github.com/thollander/actions-comment-pull-request',
    },
  ],
  [
    'mshick/add-pr-comment',
    {
      body: ['message'],
      token: ['repo-token'],
      source: 'https://github.com/mshick/add-pr-comment',
    },
  ],
  [
    'actions-cool/issues-helper',
    { body: ['body'], token: ['token'], source: 'https://github.com/actions-cool/issues-helper' },
  ],
  [
    'jungwinter/comment',
    { body: ['body'], token: ['token'], source: 'https://github.com/jungwinter/comment' },
  ],
]);
