const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_words = require("./words-DSjmsv1g.js");
let node_crypto = require("node:crypto");
// src/render/ledger/page.generated.ts
const SCRIPT = "(function(){function e(e){if(e===0)return`0`;if(e<.01)return`<0.01`;if(e<10)return e.toFixed(2).replace(/\\.?0+$/,``)||`0`;let t=10**Math.max(0,Math.floor(Math.log10(e))-1),n=Math.round(e/t)*t;return n>=1e6?`${(n/1e6).toPrecision(2).replace(/\\.0$/,``)}M`:n>=1e4?`${Math.round(n/1e3)}k`:String(n)}function t(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))r.setAttribute(e,n);return r.append(...n),r}function n(e,n,i,a){let o=n[i]??null,s=o===null||o===``||Array.isArray(o)&&o.length===0;return t(`td`,{role:`cell`,class:`${e.kind}${s||o===0?` empty`:``}`,\"data-label\":e.title},t(`span`,{class:`value`},...s?[`\\u2013`]:r(e.kind,o,n,a)))}function r(e,n,r,l){switch(e){case`repository`:return[u(String(n))];case`place`:return[p(String(n),String(r[0]),l)];case`code`:return[s(String(n))];case`count`:return[Number(n).toLocaleString(`en-US`)];case`usd`:case`credits`:return typeof n==`object`&&`middle`in n?a(n):[String(n)];case`budget`:case`level`:case`verdict`:return[t(`span`,{class:`tag ${String(n).replace(/\\W+/g,`-`)}`},i[String(n)]??String(n))];case`list`:return o(Array.isArray(n)?n:[String(n)]);case`words`:return c(String(n));case`date`:return[String(n)];default:return[e]}}let i={api:`API`,subscription:`Subscription`,both:`Both`,other:`Other`,unclear:`Unclear`,none:`None`,fail:`Fail`,warn:`Warn`,pass:`Pass`,error:`Error`,warning:`Warning`,notice:`Notice`,\"not read\":`Not read`};function a(n){let[r,i,a]=[n.low,n.middle,n.high].map(e);return r===a?[String(a)]:[`${r}\\u2013${a}`,t(`small`,{},` middle ${i}`)]}function o(e){return e.flatMap((e,t)=>[...t>0?[`, `]:[],s(e)])}function s(e){return t(`code`,{},...e.split(/(?<=[/#_@.-])(?=[^/#_@.-])/).flatMap((e,n)=>n>0?[t(`wbr`),e]:[e]))}function c(e){return e.split(\"`\").map((e,t)=>t%2==1?s(e):e).filter(e=>e!==``)}function l(e){return`#/repository/${e.split(`/`).map(encodeURIComponent).join(`/`)}`}function u(e){return t(`a`,{href:l(e)},e)}let d=/^[\\w-]+\\/(?!\\.{1,2}$)[\\w.-]+$/;function f(e,{server:t}){return d.test(e)?`${t}/${e}`:void 0}function p(e,n,r){let[,i=``,a=``]=/^(.*):(\\d+)$/.exec(e)??[],[o,c]=[f(n,r),r.commits[n]],l=/^[\\w.-][\\w./-]*$/.test(i)&&!i.split(`/`).includes(`..`);return o===void 0||c===void 0||!l||!/^[0-9a-f]{40,64}$/.test(c)?s(e):t(`a`,{href:`${o}/blob/${c}/${i}#L${a}`,rel:`noreferrer noopener`},s(e))}function m({rows:e},{query:t,sort:n,chosen:r}){let i=t.toLowerCase().split(/\\s+/).filter(Boolean),a=e.filter(e=>[...r].every(([t,n])=>_(e[t]??null)===n)&&(i.length===0||g(e,i)));if(n===0)return a;let[o,s]=[Math.abs(n)-1,n>0?1:-1];return a.toSorted((e,t)=>v(e[o]??null,t[o]??null,s))}let h=new WeakMap;function g(e,t){let n=h.get(e)??e.map(_).join(`\n`).toLowerCase();return h.set(e,n),t.every(e=>n.includes(e))}function _(e){return e===null?``:typeof e==`object`?`middle`in e?String(e.middle):e.join(`\n`):String(e)}function v(e,t,n){let[r,i]=[y(e),y(t)];return r===void 0||i===void 0?r===i?0:r===void 0?1:-1:typeof r==`number`&&typeof i==`number`?(r-i)*n:String(r).localeCompare(String(i),`en`)*n}function y(e){if(e!==null&&e!==``)return typeof e==`object`?`middle`in e?e.middle:e.length===0?void 0:e.join(`, `):e}function b({rows:e},t){let n=new Map;for(let r of e){let e=_(r[t]??null);n.set(e,(n.get(e)??0)+1)}return[...n].filter(([e])=>e!==``).sort(([,e],[,t])=>t-e).slice(0,40).map(([e])=>e)}function x(e,t){let[n=``,r=``]=e.replace(/^#\\/?/,``).split(`?`,2),[i=``,...a]=n.split(`/`),o=new URLSearchParams(r),s=new Map;for(let[e,t]of o)/^c\\d+$/.test(e)&&s.set(Number(e.slice(1)),t);return{view:i===``?t:i,name:C(a.join(`/`)),query:o.get(`q`)??``,sort:Number.parseInt(o.get(`sort`)??`0`,10)||0,chosen:s}}function S({view:e,name:t,query:n,sort:r,chosen:i}){let a=new URLSearchParams;n!==``&&a.set(`q`,n),r!==0&&a.set(`sort`,String(r));for(let[e,t]of i)a.set(`c${e}`,t);let o=t===``?e:`${e}/${t.split(`/`).map(encodeURIComponent).join(`/`)}`,s=a.toString();return`#/${o}${s===``?``:`?${s}`}`}function C(e){try{return decodeURIComponent(e)}catch{return e}}function w(e,n,r,i,a=0){let o=t(`tbody`,{role:`rowgroup`});T(o,e,n,r,a);let s=t(`tr`,{role:`row`},...e.columns.map((e,t)=>E(e,t,i)));return{table:t(`table`,{role:`table`},t(`caption`,{class:`unseen`},e.title),t(`thead`,{role:`rowgroup`},s),o),body:o}}function T(e,{columns:r},i,a,o=0){e.append(...i.map(e=>t(`tr`,{role:`row`},...r.map((t,r)=>n(t,e,r+o,a)))))}function E(e,n,r){let{title:i,kind:a}=e,o={role:`columnheader`,scope:`col`,class:a};if(r===void 0)return t(`th`,o,i);let s=Math.abs(r.sort)===n+1?Math.sign(r.sort):0,c=a===`count`||a===`usd`||a===`credits`?-1:1,l=s===0?c:s===c?-c:0,u=t(`a`,{href:r.href(l*(n+1)),\"data-keep\":`sort-${n}`},i,t(`span`,{class:`arrow`,\"aria-hidden\":`true`},s===0?``:s>0?` \\u2191`:` \\u2193`)),d=s===0?`none`:s>0?`ascending`:`descending`;return t(`th`,{...o,\"aria-sort\":d},u)}let D=JSON.parse(document.getElementById(`data`)?.textContent??``),O=document.getElementById(`view`)??document.body,k=D.tables[0]?.id??``,A=x(location.hash,k),j=()=>{};function M(e){A=e,history.replaceState(null,``,S(e)),N()}function N(){let e=document.activeElement?.getAttribute(`data-keep`);j=()=>{};let n=D.tables.find(({id:e})=>e===A.view);O.replaceChildren(...A.view===`repository`?B(A.name):n===void 0?[t(`p`,{},`There is no table \\u201c${A.view}\\u201d in this ledger.`)]:P(n));for(let e of document.querySelectorAll(`nav a`))e.getAttribute(`href`)===`#/${A.view}`?e.setAttribute(`aria-current`,`page`):e.removeAttribute(`aria-current`);e&&O.querySelector(`[data-keep=\"${e}\"]`)?.focus()}function P(e){let n=m(e,A);return[t(`h2`,{id:`title`,tabindex:`-1`},e.title),t(`p`,{class:`says`},e.says),F(e),...R(e,n)]}function F(e){let n=t(`input`,{type:`search`,id:`filter`,value:A.query,placeholder:`Filter`,autocomplete:`off`,spellcheck:`false`});return n.addEventListener(`input`,()=>{A={...A,query:n.value},history.replaceState(null,``,S(A)),L(e)}),t(`form`,{class:`controls`,role:`search`},t(`label`,{class:`search`},t(`span`,{},`Filter`),n,t(`kbd`,{\"aria-hidden\":`true`},`/`)),...e.columns.flatMap((t,n)=>t.facet?I(e,t.title,n):[]))}function I(e,n,r){let i=b(e,r);if(i.length<2)return[];let a=t(`select`,{\"data-keep\":`choose-${r}`});return a.append(new Option(`all`,``),...i.map(e=>new Option(e,e))),a.value=A.chosen.get(r)??``,a.addEventListener(`change`,()=>{let e=new Map(A.chosen);a.value===``?e.delete(r):e.set(r,a.value),M({...A,chosen:e})}),[t(`label`,{},t(`span`,{},n),a)]}function L(e){j=()=>{},O.querySelector(`.listing`)?.replaceWith(...R(e,m(e,A)))}function R(e,n){let r=t(`p`,{class:`counted`,role:`status`}),i={sort:A.sort,href:e=>S({...A,sort:e})},a=w(e,n.slice(0,100),D,i),o=Math.min(100,n.length),s=t(`button`,{type:`button`,class:`more`}),c=()=>{let t=e.rows.length.toLocaleString(`en-US`),i=n.length.toLocaleString(`en-US`),a=n.length===e.rows.length?`${t} rows`:`${i} of ${t} rows`,c=e.left===0?``:`; ${e.left.toLocaleString(`en-US`)} more are in the JSON and the CSV`;r.textContent=`${a}${o<n.length?`, the first ${o} shown`:``}${c}.`,s.hidden=o>=n.length,s.textContent=`Show ${Math.min(500,n.length-o)} more`},l=t=>{T(a.body,e,n.slice(o,o+t),D),o=Math.min(n.length,o+t),c()};s.addEventListener(`click`,()=>l(500)),j=()=>l(n.length),c();let u=t(`div`,{class:`scroll`,tabindex:`0`,role:`region`,\"aria-label\":e.title},a.table);return[t(`div`,{class:`listing`},r,...n.length===0?[t(`p`,{class:`nothing`},z(e))]:[u,s])]}let z=({rows:e})=>e.length===0?`There is none.`:`Nothing matches; Escape clears the filter.`;function B(e){let n=f(e,D),r=D.tables.flatMap(n=>{if(n.columns[0]?.title!==`Repository`)return[];let r=n.rows.filter(t=>_(t[0]??null).toLowerCase()===e.toLowerCase());if(r.length===0)return[];let{table:i}=w({...n,columns:n.columns.slice(1)},r.slice(0,200),D,void 0,1),a=r.length-200+ +(n.left>0);return[t(`h3`,{},n.title),t(`div`,{class:`scroll`,tabindex:`0`,role:`region`,\"aria-label\":n.title},i),...a>0?[t(`p`,{class:`counted`},`More of it is in the JSON and the CSV.`)]:[]]});return[t(`p`,{class:`back`},t(`a`,{href:`#/${k}`},`\\u2190 All repositories`)),t(`h2`,{id:`title`,tabindex:`-1`},e),...n===void 0?[]:[t(`p`,{class:`says`},t(`a`,{href:n,rel:`noreferrer noopener`},n))],...r.length===0?[t(`p`,{class:`nothing`},`This ledger has no such repository.`)]:r]}addEventListener(`hashchange`,()=>{let e=A.view+A.name;A=x(location.hash,k),N(),e!==A.view+A.name&&(O.scrollIntoView({block:`start`}),document.getElementById(`title`)?.focus({preventScroll:!0}))}),document.addEventListener(`keydown`,e=>{let t=document.getElementById(`filter`),n=e.target instanceof HTMLInputElement||e.target instanceof HTMLSelectElement;e.key!==`/`||n||e.ctrlKey||e.metaKey||e.altKey||!t||(e.preventDefault(),t.focus()),e.key===`Escape`&&(A.query!==``||A.chosen.size>0)&&(M({...A,query:``,chosen:new Map}),document.getElementById(`filter`)?.focus())}),O.addEventListener(`submit`,e=>e.preventDefault()),addEventListener(`beforeprint`,()=>j());let V=[`auto`,`light`,`dark`],H=document.getElementById(`theme`);if(H?.addEventListener(`click`,()=>{let e=V.indexOf(document.documentElement.dataset.theme??`auto`),t=V[(e+1)%V.length]??`auto`;document.documentElement.dataset.theme=t,H.textContent=`Theme: ${t}`}),H&&(H.hidden=!1),N(),location.hash.length>2){let e=Number.parseFloat(getComputedStyle(O).scrollMarginTop)||0;scrollBy(0,O.getBoundingClientRect().top-e)}})();";
const STYLE = ":root { color-scheme: light dark; --paper: #faf9f6; --card: #ffffff; --ink: #1d1c1a; --soft: #5c5953; --rule: #dcd8d0; --hair: #ebe8e2; --api: #1c5291; --api-bar: #8fb3dc; --api-wash: #eef3fa; --subscription: #6a3d9a; --subscription-bar: #bfa3dc; --subscription-wash: #f5f0fa; --bad: #a3201d; --bad-wash: #fbeceb; --warn: #7d5200; --warn-wash: #fbf3e0; --good: #1d6b3a; --good-wash: #eaf5ee; --plain-wash: #efede8; --link: #1c5291; --focus: #1c5291; } @media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) { --paper: #131519; --card: #1a1d22; --ink: #e9e7e2; --soft: #a7a39b; --rule: #363a42; --hair: #272b31; --api: #8ab8ee; --api-bar: #3f6ea6; --api-wash: #1a2533; --subscription: #c9a7ee; --subscription-bar: #7450a0; --subscription-wash: #251d30; --bad: #f19a94; --bad-wash: #371d1d; --warn: #e5bd6c; --warn-wash: #332912; --good: #86d3a1; --good-wash: #172c1f; --plain-wash: #2a2d33; --link: #9cc4f2; --focus: #9cc4f2; } } :root[data-theme=\"light\"] { color-scheme: light; } :root[data-theme=\"dark\"] { color-scheme: dark; --paper: #131519; --card: #1a1d22; --ink: #e9e7e2; --soft: #a7a39b; --rule: #363a42; --hair: #272b31; --api: #8ab8ee; --api-bar: #3f6ea6; --api-wash: #1a2533; --subscription: #c9a7ee; --subscription-bar: #7450a0; --subscription-wash: #251d30; --bad: #f19a94; --bad-wash: #371d1d; --warn: #e5bd6c; --warn-wash: #332912; --good: #86d3a1; --good-wash: #172c1f; --plain-wash: #2a2d33; --link: #9cc4f2; --focus: #9cc4f2; } * { box-sizing: border-box; } html { scroll-padding-top: 1rem; text-size-adjust: 100%; } body { margin: 0; background: var(--paper); color: var(--ink); font: 15px / 1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif; font-variant-numeric: tabular-nums; } .page { max-width: 84rem; margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem; } a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 1px; } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; } #title:focus-visible { outline: none; } .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 0.5rem; z-index: 3; padding: 0.4rem 0.8rem; background: var(--card); } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } h1, h2 { font-family: ui-serif, \"Iowan Old Style\", \"Palatino Linotype\", Georgia, \"Noto Serif\", serif; font-weight: 600; line-height: 1.2; letter-spacing: -0.01em; } h1 { margin: 0.2rem 0 0.4rem; font-size: clamp(1.7rem, 4vw, 2.5rem); } h2 { margin: 0 0 0.25rem; font-size: 1.4rem; overflow-wrap: anywhere; } h3 { margin: 2rem 0 0.5rem; font-size: 1rem; } code { font: 0.88em / 1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, \"Noto Sans Mono\", monospace; overflow-wrap: break-word; } .head { display: flex; align-items: start; justify-content: space-between; gap: 1rem; } .eyebrow, .bills, .scope, .says, .counted, .never, .middle, .facts dt { color: var(--soft); } .eyebrow { margin: 0; font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; } .scope { margin: 0; } button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; padding: 0.4rem 0.7rem; } button { cursor: pointer; } #theme { white-space: nowrap; font-size: 0.85rem; color: var(--soft); } .lines { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; margin: 2rem 0 0; } .line { background: var(--card); border: 1px solid var(--rule); border-top: 4px solid var(--api); border-radius: 4px; padding: 1.4rem 1.6rem 1.2rem; } .line.subscription { border-top-color: var(--subscription); } .line h2 { color: var(--api); } .line.subscription h2 { color: var(--subscription); } .bills { margin: 0; font-size: 0.9rem; } .figure { margin: 1.2rem 0 0; font-size: clamp(1.7rem, 3.6vw, 2.6rem); font-weight: 600; line-height: 1.15; letter-spacing: -0.02em; } .figure small { font-size: 0.95rem; font-weight: 400; letter-spacing: 0; color: var(--soft); } .figure .unknown { font-size: 1.4rem; color: var(--soft); } .middle { margin: 0.3rem 0 0; font-size: 0.9rem; } .facts { display: flex; flex-wrap: wrap; gap: 0.8rem 2.2rem; margin: 1.2rem 0 0; padding-top: 1rem; border-top: 1px solid var(--hair); } .facts dt { font-size: 0.8rem; } .facts dd { margin: 0; font-size: 1.1rem; font-weight: 600; } details { margin-top: 1rem; font-size: 0.9rem; } summary { cursor: pointer; color: var(--soft); } details ul { margin: 0.5rem 0 0; padding-left: 1.2rem; } .never { margin: 0.9rem 0 0; font-size: 0.9rem; } .strip { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1.5rem; margin: 1.6rem 0 0; padding: 0; border-block: 1px solid var(--rule); list-style: none; } .strip li { padding: 0.7rem 0; } .strip strong { margin-right: 0.35rem; font-size: 1.15rem; } .strip span { color: var(--soft); } .since { margin: 2rem 0 0; padding: 1rem 1.3rem; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; } .since h2, .charts h2 { font-size: 1.15rem; } .since ul { margin: 0.4rem 0 0; padding-left: 1.2rem; } .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; margin: 2.2rem 0 0; } .charts ol { margin: 0.8rem 0 0; padding: 0; list-style: none; } .charts li { display: grid; grid-template-columns: minmax(6rem, 12rem) minmax(3rem, 1fr) 5.5rem; align-items: center; gap: 0.8rem; padding: 0.22rem 0; font-size: 0.88rem; } .charts li a { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .charts li span { text-align: right; white-space: nowrap; } .charts svg { display: block; width: 100%; height: 14px; } .charts .bar { fill: var(--api-bar); } .charts .subscription .bar { fill: var(--subscription-bar); } .charts .mark { fill: var(--ink); } .charts .axis { fill: var(--hair); } nav { position: sticky; top: 0; z-index: 2; margin: 2.6rem 0 0; background: var(--paper); border-bottom: 1px solid var(--rule); } nav ul { display: flex; flex-wrap: wrap; gap: 0 1.3rem; margin: 0; padding: 0; list-style: none; } nav a { display: block; padding: 0.5rem 0 0.4rem; border-bottom: 2px solid transparent; color: var(--soft); text-decoration: none; white-space: nowrap; } nav a:focus-visible { outline-offset: -3px; } nav a:hover { color: var(--ink); } nav a[aria-current] { color: var(--ink); border-bottom-color: var(--ink); } nav small { color: var(--soft); } #view { scroll-margin-top: 5rem; min-height: 60vh; padding-top: 1.6rem; } .says { max-width: 46rem; margin: 0 0 1rem; } .controls { display: flex; flex-wrap: wrap; gap: 0.8rem 1.1rem; align-items: end; margin: 0 0 0.9rem; } .controls label { display: grid; gap: 0.2rem; position: relative; } .controls label span { font-size: 0.8rem; color: var(--soft); } .controls .search { flex: 1 1 16rem; max-width: 26rem; } .controls input { width: 100%; } .controls select { max-width: 13rem; } .controls kbd { position: absolute; right: 0.6rem; bottom: 0.45rem; padding: 0 0.4rem; border: 1px solid var(--rule); border-radius: 3px; font: 0.8rem ui-monospace, monospace; color: var(--soft); } .controls input:focus + kbd, .controls input:not(:placeholder-shown) + kbd { display: none; } .counted { margin: 0 0 0.5rem; font-size: 0.88rem; } .scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; } table { width: 100%; border-collapse: collapse; font-size: 0.9rem; } th, td { padding: 0.5rem 0.65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hair); } tbody tr:last-child td { border-bottom: 0; } thead th { border-bottom-color: var(--rule); font-size: 0.8rem; font-weight: 600; color: var(--soft); vertical-align: bottom; } thead a { color: inherit; text-decoration: none; } thead a:hover { color: var(--ink); text-decoration: underline; } .arrow { color: var(--ink); } .count, .usd, .credits { text-align: right; white-space: nowrap; } thead .count, thead .usd, thead .credits { white-space: normal; } td.usd { color: var(--api); } td.credits { color: var(--subscription); } td small { display: block; color: var(--soft); } tbody td.empty { color: var(--soft); } td.repository, td.place { min-width: 10rem; overflow-wrap: anywhere; } td.code { min-width: 9rem; } td.words { min-width: 9rem; max-width: 34rem; overflow-wrap: anywhere; } td.list { min-width: 7rem; max-width: 20rem; } td.date { white-space: nowrap; } tbody tr:hover td { background: var(--plain-wash); } .tag { display: inline-block; padding: 0 0.5rem; border-radius: 3px; background: var(--plain-wash); font-size: 0.85rem; white-space: nowrap; } .tag.api { background: var(--api-wash); color: var(--api); } .tag.subscription { background: var(--subscription-wash); color: var(--subscription); } .tag.fail, .tag.error, .tag.not-read { background: var(--bad-wash); color: var(--bad); } .tag.warn, .tag.warning, .tag.unclear { background: var(--warn-wash); color: var(--warn); } .tag.pass { background: var(--good-wash); color: var(--good); } .nothing { padding: 2rem; text-align: center; color: var(--soft); background: var(--card); border: 1px solid var(--rule); border-radius: 4px; } .more { margin-top: 0.8rem; } .back { margin: 0 0 0.6rem; } footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 0.85rem; color: var(--soft); } [hidden] { display: none !important; } @media (max-width: 60rem) { .charts { grid-template-columns: minmax(0, 1fr); } } @media (max-width: 44rem) { .page { padding-top: 1.4rem; } .lines { grid-template-columns: minmax(0, 1fr); } .figure .unit { display: block; } nav ul { flex-wrap: nowrap; overflow-x: auto; scrollbar-width: thin; } .charts li { grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.8rem; } .charts svg { grid-column: 1 / -1; grid-row: 2; } .scroll { background: none; border: 0; } table, tbody, tr, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } tbody tr { margin-bottom: 0.7rem; padding: 0.6rem 0.9rem; background: var(--card); border: 1px solid var(--rule); border-radius: 4px; } tbody tr:hover td { background: none; } td, tbody tr:last-child td { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.8rem; min-width: 0; max-width: none; padding: 0.22rem 0; border: 0; text-align: left; white-space: normal; } td::before { content: attr(data-label); font-size: 0.8rem; color: var(--soft); } tbody tr td.empty, tbody tr:last-child td.empty { display: none; } .value { min-width: 0; overflow-wrap: anywhere; } td.repository:first-child { display: block; font-weight: 600; } td.repository:first-child::before { content: none; } td.list, td.words { display: block; } td.list::before, td.words::before { display: block; } } @media print { :root, :root:not([data-theme=\"light\"]) { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #999; --hair: #ccc; --api: #1c5291; --subscription: #6a3d9a; --link: #000; --plain-wash: #fff; --api-wash: #fff; --subscription-wash: #fff; --bad-wash: #fff; --warn-wash: #fff; --good-wash: #fff; --bad: #a3201d; --warn: #7d5200; --good: #1d6b3a; --api-bar: #8fb3dc; --subscription-bar: #bfa3dc; } body { font-size: 10px; } .page { max-width: none; padding: 0; } nav, .controls, .more, .skip, .back, #theme { display: none; } .lines, .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); } .line, .since, tr, .charts li { break-inside: avoid; } .scroll { overflow: visible; border: 0; } th, td { padding: 0.2rem 0.35rem; min-width: 0 !important; white-space: normal; } thead { display: table-header-group; } a { text-decoration: none; } }";
// src/render/ledger/page-data.ts
const MOST_LETTERS = 15e5;
const SHARES = [
	Number.POSITIVE_INFINITY,
	200,
	50,
	20,
	5,
	2
];
const MOST_OF_TABLE = 45e4;
const MOST_OF_CELL = 300;
function pageData(ledger, server) {
	let room = MOST_LETTERS;
	const tables = require_words.ledgerTables(ledger).map((table) => {
		const made = fitted(table, Math.min(room, MOST_OF_TABLE + (table.id === "repositories" ? room : 0)));
		room -= made.size;
		return made.table;
	});
	const placed = new Set(tables.filter(({ columns }) => columns.some(({ kind }) => kind === "place")).flatMap(({ rows }) => rows.map(([name]) => String(name))));
	const commits = ledger.repositories.flatMap(({ name, commit }) => {
		const shown = require_start.clean(name);
		return commit !== null && placed.has(shown) ? [[shown, commit]] : [];
	});
	return {
		server,
		commits: Object.fromEntries(commits),
		tables
	};
}
function fitted(table, room) {
	const cleaned = table.rows.map((row) => row.map(shown));
	const sizes = cleaned.map((row) => JSON.stringify(row).length + 1);
	const whole = table.columns[0]?.kind !== "repository" || table.id === "repositories";
	for (const share of SHARES) {
		const kept = whole ? cleaned.map((_, at) => at) : shareOf(cleaned, share);
		const size = kept.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
		const last = share === SHARES.at(-1) || whole;
		if (size > room && !last) continue;
		const fits = size <= room ? kept : upTo(kept, sizes, room);
		return {
			table: {
				...table,
				rows: fits.flatMap((at) => cleaned[at] === void 0 ? [] : [cleaned[at]]),
				left: cleaned.length - fits.length
			},
			size: fits.reduce((sum, at) => sum + (sizes[at] ?? 0), 0)
		};
	}
	return {
		table: {
			...table,
			rows: [],
			left: cleaned.length
		},
		size: 0
	};
}
function shareOf(rows, share) {
	const taken = new Map();
	return rows.flatMap(([name = null], at) => {
		const before = taken.get(name) ?? 0;
		taken.set(name, before + 1);
		return before < share ? [at] : [];
	});
}
function upTo(kept, sizes, room) {
	let left = room;
	return kept.filter((at) => {
		left -= sizes[at] ?? 0;
		return left >= 0;
	});
}
const MOST_LISTED = 12;
function shown(cell) {
	if (typeof cell === "string") return require_start.short(cell, MOST_OF_CELL);
	if (!Array.isArray(cell)) return cell;
	const names = cell.slice(0, MOST_LISTED).map((one) => require_start.short(String(one), MOST_OF_CELL));
	const more = cell.length - names.length;
	return more > 0 ? [...names, `${more} more`] : names;
}
function embedded(data) {
	return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##[", "##\\u005b");
}
// src/render/ledger/html.ts
function ledgerHtml(ledger, { server } = {}) {
	const data = pageData(ledger, /^https:\/\/[\w.:-]+$/.exec(server ?? "")?.[0] ?? "https://github.com");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
		"default-src 'none'",
		`script-src '${hashOf(SCRIPT)}'`,
		`style-src '${hashOf(STYLE)}'`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="spend-guard ${require_start.markup(ledger.generator.version)}">
<title>${require_start.markup(`AI spending in CI: ${require_words.scopeWords(ledger)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#view">To the tables</a>
<div class="page">
<header class="head">
<div>
<p class="eyebrow">Spend Guard ledger</p>
<h1>Who pays for the AI in CI</h1>
<p class="scope">${require_start.markup(`${ownersOf(ledger)}${require_words.scopeWords(ledger)} \u00b7 ${ledger.day}`)}</p>
</div>
<button type="button" id="theme" hidden>Theme: auto</button>
</header>
<main>
<section class="lines" aria-label="The two budgets">
${["api", "subscription"].map((line) => lineCard(ledger.lines, line)).join("\n")}
</section>
<p class="never">${require_start.markup(require_words.TWO_BILLS)}</p>
${strip(ledger)}
${since(ledger)}
${charts(ledger)}
${navigation(data)}
<section id="view" tabindex="-1" aria-label="The chosen table">
<noscript><p class="nothing">The tables are drawn by the script of this page. Without it, read the JSON, the CSV or the Markdown of the same ledger.</p></noscript>
</section>
</main>
<footer>Made by Spend Guard ${require_start.markup(ledger.generator.version)} from ${require_scan.count(ledger.reports, "report")}. It reads files and runs nothing; this page asks no network.</footer>
</div>
<script type="application/json" id="data">${embedded(data)}<\/script>
<script>${SCRIPT}<\/script>
</body>
</html>
`;
}
function hashOf(text) {
	return `sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}`;
}
function ownersOf({ repositories }) {
	const owners = new Set(repositories.map(({ name }) => name.includes("/") ? name.slice(0, name.indexOf("/")) : ""));
	const named = [...owners].filter((owner) => owner !== "");
	return named.length === 0 || named.length > 2 || named.length < owners.size ? "" : `${named.map((name) => require_start.clean(name)).join(" and ")} \u00b7 `;
}
const LINES = {
	api: {
		name: "API budget",
		bills: "OpenAI Platform, metered per token",
		unit: "USD"
	},
	subscription: {
		name: "Subscription budget",
		bills: "ChatGPT plan or workspace: what its seats include, then credits",
		unit: "credits"
	}
};
function lineCard(lines, line) {
	const { name, bills, unit } = LINES[line];
	const { jobs, repositories, runs, tokens } = lines[line];
	const month = require_words.monthOf(lines, line);
	const facts = [
		["Jobs", jobs.toLocaleString("en-US")],
		["Repositories", repositories.toLocaleString("en-US")],
		...runs === null ? [] : [["Runs a month", require_scan.rangeShort(runs, "").trim()]],
		...tokens === null ? [] : [["Tokens a month", require_scan.rangeShort(tokens, "tokens").replace(" tokens", "")]]
	];
	const notes = require_words.monthNotes(lines, line);
	return `<article class="line ${line}">
<h2>${name}</h2>
<p class="bills">${bills}</p>
${month === null ? `<p class="figure"><span class="unknown">${jobs === 0 ? "Nothing is charged to it" : "No month is known"}</span></p>` : figureOf(month, unit, require_words.boundsOf(lines, line))}
<dl class="facts">${facts.map(([what, value]) => `<div><dt>${what}</dt><dd>${require_start.markup(value)}</dd></div>`).join("")}</dl>
${notes.length === 0 ? "" : `<details><summary>What is in it, and what is not</summary><ul>${notes.map((note) => `<li>${quoted(note)}</li>`).join("")}</ul></details>`}
</article>`;
}
function figureOf(month, unit, bounds) {
	const { word, range } = require_scan.bounded(month, bounds);
	const said = require_scan.rangeWords(range, "").trim().replace(" to ", " \u2013 ");
	return `<p class="figure">${word === "" ? "" : `<small>${word}</small> `}${require_start.markup(said)} <small class="unit">${unit} a month</small></p>
<p class="middle">Middle ${require_start.markup(require_scan.figure(month.middle))} ${unit}; an 80 % range.</p>`;
}
function quoted(text) {
	return require_start.clean(text).split("`").map((part, at) => {
		if (at % 2 === 1) return `<code>${require_start.markup(part)}</code>`;
		return `${part.startsWith(" ") ? " " : ""}${require_start.markup(part)}${part.endsWith(" ") ? " " : ""}`;
	}).join("");
}
function strip({ lines, unreadable, blindSpots }) {
	return `<ul class="strip" aria-label="On neither line">${[
		[
			lines.other.jobs,
			"jobs pay other providers",
			"#/providers"
		],
		[
			lines.unclear.jobs,
			"jobs are unclear",
			"#/jobs?c2=unclear"
		],
		[
			lines.none.jobs,
			"jobs without AI",
			""
		],
		[
			blindSpots.length,
			"blind spots",
			"#/blind-spots"
		],
		[
			unreadable.length,
			"repositories not read",
			"#/unreadable"
		]
	].map(([n, what, href]) => {
		const words = href === "" ? `<span>${what}</span>` : `<a href="${href}">${what}</a>`;
		return `<li><strong>${n.toLocaleString("en-US")}</strong>${words}</li>`;
	}).join("")}</ul>`;
}
const MOST_CHANGES = 12;
function since(ledger) {
	const words = require_words.sinceWords(ledger);
	if (words === void 0 || ledger.since === null) return "";
	const { started, stopped, moved, credentials, repositories } = ledger.since;
	const job = (one) => `${one.repository} \u00b7 ${one.job}`;
	const told = [
		...moved.map((one) => `Moved from ${one.from} to ${one.to}: \`${job(one)}\``),
		...started.map((one) => `Spends now, ${one.to}: \`${job(one)}\``),
		...stopped.map((one) => `Spends no more, ${one.from}: \`${job(one)}\``),
		...credentials.map((name) => `New credential: \`${name.replaceAll("`", "")}\``),
		...repositories.lost.map((name) => `No longer read: \`${name}\``),
		...repositories.added.map((name) => `New repository: \`${name}\``),
		...repositories.gone.map((name) => `Gone: \`${name}\``)
	];
	const shown = told.slice(0, MOST_CHANGES);
	const left = told.length - shown.length;
	const list = [...shown, ...left > 0 ? [`And ${left} more, in the JSON.`] : []];
	return `<section class="since"><h2>What changed</h2>${words.map((one) => `<p>${quoted(one)}</p>`).join("")}${list.length === 0 ? "" : `<ul>${list.map((one) => `<li>${quoted(one)}</li>`).join("")}</ul>`}</section>`;
}
function charts({ repositories }) {
	const made = [chart("api", repositories, (one) => one.api.dollars), chart("subscription", repositories, (one) => one.subscription.credits)].filter((one) => one !== "");
	return made.length === 0 ? "" : `<div class="charts">${made.join("")}</div>`;
}
const MOST_BARS = 8;
function chart(line, repositories, monthOfOne) {
	const rows = repositories.flatMap((one) => {
		const month = monthOfOne(one);
		return month === null ? [] : [{
			name: require_start.clean(one.name),
			month
		}];
	}).sort((a, b) => b.month.middle - a.month.middle).slice(0, MOST_BARS);
	if (rows.length === 0) return "";
	const most = Math.max(...rows.map(({ month }) => month.high), 1e-9);
	const { name, unit } = LINES[line];
	return `<section class="${line}"><h2>${name}: largest repositories, ${unit} a month</h2><ol>${rows.map(({ name: repository, month }) => bar(repository, month, most)).join("")}</ol></section>`;
}
function bar(name, month, most) {
	const at = (value) => (value / most * 1e3).toFixed(1);
	const width = Math.max(4, (month.high - month.low) / most * 1e3).toFixed(1);
	return `<li><a href="#/repository/${require_start.encodePath(name)}">${require_start.markup(name)}</a><svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true"><rect class="axis" x="0" y="6.5" width="1000" height="1"/><rect class="bar" x="${at(month.low)}" y="1" width="${width}" height="12"/><rect class="mark" x="${at(month.middle)}" y="0" width="3" height="14"/></svg><span>${require_start.markup(require_scan.rangeShort(month, "").trim())}</span></li>`;
}
function navigation({ tables }) {
	return `<nav aria-label="Tables"><ul>${tables.filter(({ rows }, index) => rows.length > 0 || index === 0).map(({ id, title, rows, left }) => {
		const n = (rows.length + left).toLocaleString("en-US");
		return `<li><a href="#/${id}">${require_start.markup(title)} <small>${n}</small></a></li>`;
	}).join("")}</ul></nav>`;
}
exports.ledgerHtml = ledgerHtml;
