import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as F,Ea as $,Fa as d,Ga as g,J as S,P as k,Ta as O,cb as I,db as P,eb as j,hb as T,ib as v,la as _,mb as x,qb as m}from"./chunk-37J7ZHR6.js";import{
a as f}from"./chunk-N6Y3JKTD.js";import{Tc as u}from"./chunk-P66A45LD.js";import{a as L}from"./chunk-B6BJ3YSN.js";import{a as i}from"./chunk-H47UKSLI.js";function U(e){let t=S(e),r=t.examples.flatMap(({title:n,script:a,targets:c,outcome:s})=>[`### ${n}`,`${s} ${c.map(A).join(", ")}.`,N(u(a))]),p=t.sources.map(({of:n,
lines:a})=>`${h(n)}:

${a.map(c=>`- ${h(c)}`).join(`
`)}`);return`${[`# ${e.id}`,`**${e.severity}**: ${h(e.summary)}`,...t.sections.map(({title:n,text:a})=>`## ${n}

${h(a)}`),"## Examples","The tests run these.",...r,"## Sources",...p].join(`

`)}
`}i(U,"rulePage");function h(e){return e.split(/(`[^`]+`)/).map((t,r)=>r%2===1?t:t.replace(/[\w:/.]*[@_<*](?:[\w:/.]*\w)?(?:\(\))?/g,A)).join("")}i(h,"escaped");
function A(e){return`\`${e}\``}i(A,"code");function N(e){let t=Math.max(2,...(e.match(/`+/g)??[]).map(p=>p.length)),r="`".repeat(t+1);return`${r}
${e.trimEnd()}
${r}`}i(N,"fenced");function le(e){return u(T(e).join(`
`))}i(le,"toldInEditor");function de(e,t){let{remedy:r}=I(t),{label:p,...o}=r.fix===e?r:j(e,t),n=F(e)?[...o.leaves.filter(c=>c!==P),C]:o.leaves,a=v({...o,leaves:n,
label:"Fix"}).replace(/^Fix: /,"");return u(e.kind==="suppress"?e.title:a)}i(de,"remedyTitle");var C="It makes a new file: save that too.";function me(e){return`${f(
e,"more finding")} of this file ${e===1?"is":"are"} not shown; bpftrace-guard check shows all.`}i(me,"moreFindings");function ue(e){return`It takes longer than ${f(
e,"second")} to judge, so it is not judged here. Give lsp more time with --longest, or let check judge it.`}i(ue,"tookTooLong");var ge="It needs a new file, and\
 another one is in its place.";function fe(e){return`Explain ${e}`}i(fe,"explainTitle");function he(e){let t=O.find(r=>r.id===e);return t&&U(t)}i(he,"explained");
function ye(e,t,r){let p=r.flatMap(o=>L.flatMap(n=>{let a=_(e,t,n,o);return a===void 0?[]:[{target:o.name,operation:n,held:a.held,locks:a.locks}]}));return{function:e,
edge:t,during:p}}i(ye,"siteFacts");function ke({text:e,total:t,becomes:r,refused:p,unresolved:o,sites:n}){let a=g(r.map(({target:s,kind:l,guard:y})=>({target:s,
why:`${M[l]}: ${W[y]}`}))),c=g(p);return w([x(e),E([...a.map(({why:s,targets:l})=>`${b(d(l,t))} it is ${s}.`),...c.map(({why:s,targets:l})=>`${b(d(l,t))} it is \
refused: ${s}.`)]),o===void 0?"":m(`Where it fires is not known: ${o}.`),...n.slice(0,R).map(s=>H(s,t)),n.length>R?m(`It matches ${n.length-R} more functions of\
 the lock path.`):""])}i(ke,"attachPointWords");var R=3;function H({function:e,edge:t,during:r},p){let o=r.filter(s=>s.held!=="no"),n=e.replace(/^__traceiter_/,
"the tracepoint ");if(o.length===0)return"";let a=g(o.map(({target:s,operation:l,held:y,locks:K})=>({target:s,why:`${z[l]}${y==="maybe"?", perhaps":""} with ${V(
K)} held`}))),c=e===n?`${D[t]} `:"";return w([`**${m(`On the lock path: ${c}${n} runs`)}**`,E(a.map(({why:s,targets:l})=>`inside ${s}: ${d(l,p)}.`)),m("A progra\
m that fires there and takes such a lock itself can close a deadlock.")])}i(H,"siteWords");function $e({text:e,total:t,takes:r}){let p=g(r.map(({target:n,operation:a})=>({
target:n,why:G(a)}))),o=t-new Set(r.map(({target:n})=>n)).size;return w([x(e),E([...p.map(({why:n,targets:a})=>`${b(d(a,t))} it takes ${n}.`),...o>0?[`On ${o===
t?"no machine":f(o,"machine")} it takes ${o===t?"a":"no"} lock.`]:[]])])}i($e,"statementWords");function G(e){let{locks:t,moment:r,report:p,freeList:o}=e,n=t.map(
s=>`the ${k(s)}`),a=$({moment:r,reports:p===void 0?[]:[p]}),c=`${n.join(" and then ")}${a===""?" each time":a}`;return o===void 0?c:`${c}; and the ${k(o.lock)}${$(
{moment:o.moment,reports:[]})||" each time"}`}i(G,"lockWords");function xe(e,t){return`runs under a map lock ${d(e,t)}`}i(xe,"lockPathNote");var M={kprobe:"a kp\
robe program",kretprobe:"a kretprobe program",fentry:"an fentry program",fexit:"an fexit program","raw-tracepoint":"a raw tracepoint program",tracepoint:"a trac\
epoint program","syscall-tracepoint":"a tracepoint program of a system call","perf-event":"a perf event program",hardware:"a program in a non-maskable interrupt",
breakpoint:"a program at a breakpoint of the processor",uprobe:"a uprobe program",iter:"an iterator program",once:"a program that runs once"},W={"prog-active":"\
the kernel lets no other kprobe, tracepoint or perf event program run inside it","per-program":"the kernel keeps only itself from running inside it",none:"the k\
ernel keeps nothing from running inside it",alone:"no other program of the script runs then"},D={entry:"the entry of",exit:"the exit of",inside:"a point inside"},
z={"hash.update":"updates of hash maps","hash.delete":"deletes from hash maps","percpu_hash.update":"updates of per-CPU hash maps","lru_hash.update":"updates of\
 LRU maps","lru_hash.delete":"deletes from LRU maps","lru_percpu_hash.update":"updates of per-CPU LRU maps","ringbuf.output":"output to the ring buffer",stackid:"\
the recording of stacks"},B={bucket:"the bucket lock",freelist:"the free-list lock",lru:"the LRU list lock",ringbuf:"the lock of the ring buffer",own:"the lock \
that it has just taken"};function V(e){let t=e.map(r=>B[r]);return t.length===0?"a lock":t.join(" and ")}i(V,"locksWords");function b(e){return e.charAt(0).toUpperCase()+
e.slice(1)}i(b,"capital");function E(e){return e.map(t=>`- ${m(t)}`).join(`
`)}i(E,"list");function w(e){return e.filter(t=>t!=="").join(`

`)}i(w,"paragraphs");export{A as a,le as b,de as c,me as d,ue as e,ge as f,fe as g,he as h,ye as i,ke as j,H as k,$e as l,xe as m,M as n};
