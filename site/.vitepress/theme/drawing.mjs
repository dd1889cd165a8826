import { useData, withBase } from 'vitepress';
import { defineComponent, h, onMounted, ref, watch } from 'vue';

let drawings = 0;
let loading;

/** A script for pages, no module: it is put there by pages.mjs and leaves `mermaid` behind. */
function load() {
  loading ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = withBase('/mermaid.tiny.js');
    script.onload = () => done(globalThis.mermaid);
    script.onerror = failed;
    document.head.append(script);
  });
  return loading;
}

/** A drawing in Mermaid. What draws it is loaded only on a page that has one; without it the text is shown. */
export const Drawing = defineComponent({
  props: { code: { type: String, required: true } },
  setup(props) {
    const { isDark } = useData();
    const code = decodeURIComponent(props.code);
    const svg = ref('');
    async function draw() {
      const mermaid = await load();
      const theme = isDark.value ? 'dark' : 'neutral';
      // Words of the drawing itself: those of HTML would take the size and the margins of the page.
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        theme,
        htmlLabels: false,
        flowchart: { htmlLabels: false, useMaxWidth: false },
        themeVariables: { fontSize: '13px' },
      });
      drawings += 1;
      svg.value = (await mermaid.render(`drawing-${drawings}`, code)).svg;
    }
    onMounted(draw);
    watch(isDark, draw);
    return () =>
      svg.value === ''
        ? h('pre', { class: 'drawing' }, code)
        : h('div', { class: 'drawing', innerHTML: svg.value });
  },
});
