import type { CommentContext } from '../../src/render/comment/context.ts';
import { rules } from './situations.ts';

export const context: CommentContext = {
  repositoryUrl: 'https://github.com/acme/shop',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  policyPath: '.github/spend-guard.yml',
  policyRef: 'main',
  key: 'default',
  rules,
  docsUrl: 'https://github.com/acme/spend-guard/blob/v1/docs/rules',
  budgetsUrl: 'https://github.com/acme/spend-guard/blob/v1/docs/budgets.md',
};
