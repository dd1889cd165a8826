import { withBase } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';
import { Drawing } from './drawing.mjs';
import './style.css';

/** The comment of the README, as wide as it can be read: one picture for each width and scheme. */
function comment() {
  return ['desktop', 'phone'].flatMap((device) =>
    ['light', 'dark'].map((scheme) =>
      h('img', {
        class: `comment ${device} ${scheme}`,
        src: withBase(`/images/comment-adds-a-violation-${device}-${scheme}.webp`),
        alt: 'A comment says that one job runs on a person’s ChatGPT login, shows both budgets before and after, and the line to paste',
        loading: 'lazy',
      }),
    ),
  );
}

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('Drawing', Drawing),
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': comment }),
};
