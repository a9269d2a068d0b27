import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{Ea as $,Fa as d,Ga as g,J as S,P as k,Sa as O,bb as _,cb as P,fb as I,gb as j,kb as x,la as F,ob as m}from"./chunk-R7BQDS2E.js";import{a as f}from"./chunk-N6Y3JKTD.js";
import{Tc as u}from"./chunk-U46ZNMRK.js";import{a as L}from"./chunk-B6BJ3YSN.js";import{a as o}from"./chunk-H47UKSLI.js";function T(e){let t=S(e),r=t.examples.flatMap(({title:n,script:i,targets:c,outcome:s})=>[`### ${n}`,`${s} ${c.map(U).join(", ")}.`,K(u(i))]),p=t.sources.map(({of:n,
lines:i})=>`${h(n)}:

${i.map(c=>`- ${h(c)}`).join(`
`)}`);return`${[`# ${e.id}`,`**${e.severity}**: ${h(e.summary)}`,...t.sections.map(({title:n,text:i})=>`## ${n}

${h(i)}`),"## Examples","The tests run these.",...r,"## Sources",...p].join(`

`)}
`}o(T,"rulePage");function h(e){return e.split(/(`[^`]+`)/).map((t,r)=>r%2===1?t:t.replace(/[\w:/.]*[@_<*](?:[\w:/.]*\w)?(?:\(\))?/g,U)).join("")}o(h,"escaped");
function U(e){return`\`${e}\``}o(U,"code");function K(e){let t=Math.max(2,...(e.match(/`+/g)??[]).map(p=>p.length)),r="`".repeat(t+1);return`${r}
${e.trimEnd()}
${r}`}o(K,"fenced");function ie(e){return u(I(e).join(`
`))}o(ie,"toldInEditor");function se(e,t){let{remedy:r}=_(t),{label:p,...a}=r.fix===e?r:P(e,t),n=j({...a,label:"Fix"}).replace(/^Fix: /,"");return u(e.kind==="s\
uppress"?e.title:n)}o(se,"remedyTitle");function pe(e){return`${f(e,"more finding")} of this file ${e===1?"is":"are"} not shown; bpftrace-guard check shows all.`}
o(pe,"moreFindings");function ce(e){return`It takes longer than ${f(e,"second")} to judge, so it is not judged here. Give lsp more time with --longest, or let c\
heck judge it.`}o(ce,"tookTooLong");var le="It needs a new file: bpftrace-guard fix makes it.",de="It needs a new file, and another one is in its place.";function me(e){
return`Explain ${e}`}o(me,"explainTitle");function ue(e){let t=O.find(r=>r.id===e);return t&&T(t)}o(ue,"explained");function ge(e,t,r){let p=r.flatMap(a=>L.flatMap(
n=>{let i=F(e,t,n,a);return i===void 0?[]:[{target:a.name,operation:n,held:i.held,locks:i.locks}]}));return{function:e,edge:t,during:p}}o(ge,"siteFacts");function fe({
text:e,total:t,becomes:r,refused:p,unresolved:a,sites:n}){let i=g(r.map(({target:s,kind:l,guard:y})=>({target:s,why:`${C[l]}: ${H[y]}`}))),c=g(p);return E([x(e),
w([...i.map(({why:s,targets:l})=>`${R(d(l,t))} it is ${s}.`),...c.map(({why:s,targets:l})=>`${R(d(l,t))} it is refused: ${s}.`)]),a===void 0?"":m(`Where it fire\
s is not known: ${a}.`),...n.slice(0,b).map(s=>N(s,t)),n.length>b?m(`It matches ${n.length-b} more functions of the lock path.`):""])}o(fe,"attachPointWords");var b=3;
function N({function:e,edge:t,during:r},p){let a=r.filter(s=>s.held!=="no"),n=e.replace(/^__traceiter_/,"the tracepoint ");if(a.length===0)return"";let i=g(a.map(
({target:s,operation:l,held:y,locks:A})=>({target:s,why:`${M[l]}${y==="maybe"?", perhaps":""} with ${D(A)} held`}))),c=e===n?`${G[t]} `:"";return E([`**${m(`On \
the lock path: ${c}${n} runs`)}**`,w(i.map(({why:s,targets:l})=>`inside ${s}: ${d(l,p)}.`)),m("A program that fires there and takes such a lock itself can close\
 a deadlock.")])}o(N,"siteWords");function he({text:e,total:t,takes:r}){let p=g(r.map(({target:n,operation:i})=>({target:n,why:v(i)}))),a=t-new Set(r.map(({target:n})=>n)).
size;return E([x(e),w([...p.map(({why:n,targets:i})=>`${R(d(i,t))} it takes ${n}.`),...a>0?[`On ${a===t?"no machine":f(a,"machine")} it takes ${a===t?"a":"no"} \
lock.`]:[]])])}o(he,"statementWords");function v(e){let{locks:t,moment:r,report:p,freeList:a}=e,n=t.map(s=>`the ${k(s)}`),i=$({moment:r,reports:p===void 0?[]:[p]}),
c=`${n.join(" and then ")}${i===""?" each time":i}`;return a===void 0?c:`${c}; and the ${k(a.lock)}${$({moment:a.moment,reports:[]})||" each time"}`}o(v,"lockWo\
rds");function ye(e,t){return`runs under a map lock ${d(e,t)}`}o(ye,"lockPathNote");var C={kprobe:"a kprobe program",kretprobe:"a kretprobe program",fentry:"an \
fentry program",fexit:"an fexit program","raw-tracepoint":"a raw tracepoint program",tracepoint:"a tracepoint program","syscall-tracepoint":"a tracepoint progra\
m of a system call","perf-event":"a perf event program",hardware:"a program in a non-maskable interrupt",breakpoint:"a program at a breakpoint of the processor",
uprobe:"a uprobe program",iter:"an iterator program",once:"a program that runs once"},H={"prog-active":"the kernel lets no other kprobe, tracepoint or perf even\
t program run inside it","per-program":"the kernel keeps only itself from running inside it",none:"the kernel keeps nothing from running inside it",alone:"no ot\
her program of the script runs then"},G={entry:"the entry of",exit:"the exit of",inside:"a point inside"},M={"hash.update":"updates of hash maps","hash.delete":"\
deletes from hash maps","percpu_hash.update":"updates of per-CPU hash maps","lru_hash.update":"updates of LRU maps","lru_hash.delete":"deletes from LRU maps","l\
ru_percpu_hash.update":"updates of per-CPU LRU maps","ringbuf.output":"output to the ring buffer",stackid:"the recording of stacks"},W={bucket:"the bucket lock",
freelist:"the free-list lock",lru:"the LRU list lock",ringbuf:"the lock of the ring buffer",own:"the lock that it has just taken"};function D(e){let t=e.map(r=>W[r]);
return t.length===0?"a lock":t.join(" and ")}o(D,"locksWords");function R(e){return e.charAt(0).toUpperCase()+e.slice(1)}o(R,"capital");function w(e){return e.map(
t=>`- ${m(t)}`).join(`
`)}o(w,"list");function E(e){return e.filter(t=>t!=="").join(`

`)}o(E,"paragraphs");export{U as a,ie as b,se as c,pe as d,ce as e,le as f,de as g,me as h,ue as i,ge as j,fe as k,N as l,he as m,ye as n,C as o};
