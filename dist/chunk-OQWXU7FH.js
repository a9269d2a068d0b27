import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{Qc as p,id as c}from"./chunk-P66A45LD.js";import{a as o}from"./chunk-H47UKSLI.js";import{createHash as f}from"node:crypto";function h({file:n,finding:t,fingerprint:e}){let i=[{span:t.span},...t.related].map(a=>{let{path:d,text:l}=p(n,a);return[d,g(l,a.span).replace(/\s+/g," ").trim()].
join("\0")}),m=[t.rule,n.path,e,...i].join("\0");return f("sha256").update(m).digest("hex").slice(0,16)}o(h,"findingId");function g(n,{start:t,end:e}){let r=u(n).
find(({span:i})=>i.start<=t&&e<=i.end);return r===void 0?n.slice(t,e):n.slice(r.span.start,r.span.end)}o(g,"itemAround");var s=new Map;function u(n){let t=s.get(
n)??c(n).items;return s.clear(),s.set(n,t),t}o(u,"itemsOf");export{h as a};
