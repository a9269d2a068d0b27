import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{Qc as p,id as c}from"./chunk-FG3DPF3U.js";import{a as i}from"./chunk-H47UKSLI.js";import{createHash as f}from"node:crypto";function h({file:n,finding:t,fingerprint:e}){let r=[{span:t.span},...t.related].map(a=>{let{path:m,text:d}=p(n,{message:"",...a});return[m,l(d,a.span).replace(/\s+/g,
" ").trim()].join("\0")}),s=[t.rule,n.path,e,...r].join("\0");return f("sha256").update(s).digest("hex").slice(0,16)}i(h,"findingId");function l(n,{start:t,end:e}){
let r=g(n).find(({span:s})=>s.start<=t&&e<=s.end);return r===void 0?n.slice(t,e):n.slice(r.span.start,r.span.end)}i(l,"itemAround");var o=new Map;function g(n){
let t=o.get(n)??c(n).items;return o.clear(),o.set(n,t),t}i(g,"itemsOf");export{h as a};
