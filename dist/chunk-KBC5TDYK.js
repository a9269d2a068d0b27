import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as O,b as E,i as S,k as F}from"./chunk-IR5JY2LW.js";import{e as v,g as $,h as P,j as M}from"./chunk-ACKXNBPK.js";import{Fa as u,ka as x,na as k}from"./chunk-MXETOLJE.js";
import{a as f}from"./chunk-N6Y3JKTD.js";import{Tc as w,b as y,ed as b,jd as R,pd as T}from"./chunk-FG3DPF3U.js";import{a as d}from"./chunk-H47UKSLI.js";var J=["hangs","not-judged","loses-updates","does-not-start","other-findings","nothing-found"],I=20,A=2e5,N=2e3,V={hangs:"Do not run it on a machine that it can\
 hang: the machine stops without a log until it is reset, perhaps in the hundredth run. Apply a rewrite (the tool fix does), and check the result.","loses-updat\
es":"No machine hangs, but updates or events get lost without a trace. Apply a rewrite, or do not trust what it counts.","not-judged":"Not all of it was judged,\
 or a hang depends on what is not known here, so this is no reason to run it. Correct what the findings name, and check it again.","does-not-start":"None of the\
se machines starts it. Correct it for the bpftrace that is there, and check it again.","other-findings":"None of these machines hangs by the locks of its maps, \
as far as is known. Read the findings first.","nothing-found":"None of these machines hangs by the locks of its maps, as far as is known. Load, endless loops an\
d wrong results are not looked at."};function C(o,t,n){let e=v([o]).map(({finding:h})=>h),r=t.map(h=>({...P(h),verdict:z(h.name,o)})),a=G(r.map(h=>h.verdict)),s=L(
$([{...o,findings:e.slice(0,I)}])),i=e.length-s.length,c={verdict:a,advice:V[a],machines:r,findings:s,more:i,notes:n},l=new R(o.text),p=[`${a}: ${V[a]}`,q(r),...e.
slice(0,s.length).map(h=>Q(h,l)),i===0?"":`${f(i,"more finding")} ${i===1?"is":"are"} not shown: correct these first.`,...n];return{data:c,text:g(p)}}d(C,"tellP\
rogram");function L(o){let t=A;return o.filter(n=>(t-=t>0?JSON.stringify(n).length:0,t>0))}d(L,"bounded");function he({program:o,text:t,files:n,fixed:e},r,a,s){
let i=C(r,a,s),c=t!==o,l=[...n].map(([h,m])=>({name:h,text:m})),p=[c?`The program was rewritten: ${f(e.length,"change")}.`:W,...e.map(({title:h,cost:m,unsafe:j})=>w(
`${h}. ${j===!0?"It leaves out something that the program measures, or more. ":""}Cost: ${m}`)),...l.map(({name:h})=>`It imports ${h}: write that file, which is\
 in "files", beside it.`),"What is said of the program as it is now:",i.text,...c?['The program is in "program"; this is it:',t]:[]];return{data:{...i.data,changed:c,
program:t,files:l,fixed:e.map(M)},text:g(p)}}d(he,"tellRewritten");var W="The program is as it was: no rewrite that may be applied is proved to help.";function z(o,{
findings:t,...n}){let e=t.flatMap(({severity:s,verdicts:i})=>i.flatMap(({target:c,verdict:l})=>c===o?{severity:s,verdict:l}:[])),r=d(s=>e.some(i=>i.verdict===s),
"has");if(e.some(({severity:s,verdict:i})=>i==="hang"&&s!=="note"))return"hangs";if(r("hang")||t.some(({rule:s})=>T.includes(s)))return"not-judged";if(r("lost-u\
pdates"))return"loses-updates";let a=n.status==="analysed"?n.unstarted??[]:[];return r("refused")||r("unattachable")||a.includes(o)?"does-not-start":t.some(s=>s.
verdicts.every(({verdict:i})=>i==="safe"))?"other-findings":"nothing-found"}d(z,"verdictOn");function G(o){let t=o.filter(e=>e!=="does-not-start"),n=t.length===
0?o:t;return J.find(e=>n.includes(e))??"not-judged"}d(G,"worstOf");function q(o){return`${J.flatMap(n=>{let e=o.filter(r=>r.verdict===n).map(({name:r})=>r);return e.
length===0?[]:[`${n} ${u(e,o.length)}`]}).join("; ")}.`}d(q,"machineWords");function Q(o,t){let{line:n}=t.position(o.span.start),e=E(o),r=e.length>N?`${e.slice(
0,N)}...`:e;return`Line ${n}, ${o.severity}, ${o.rule}: ${r}`}d(Q,"findingWords");function g(o){return o.filter(t=>t!=="").join(`

`)}d(g,"paragraphs");function ce(o,t,n){let e=o.replace(D,""),r=t.map(i=>F(S(o,i,n),n.length)),a=`# ${O(e)}`;if(r.some(i=>i!==""))return g([a,...r,H]);let s=n.flatMap(
i=>x(i).map(c=>c.replace(D,"")));return g([a,`No map operation holds a lock where a probe on it fires, ${u(n.map(i=>i.name),n.length)}.`,k(o,n)?"":`The tables h\
ave no function and no tracepoint of this name: map operations do not run through it, or it is spelled in another way.${b(e,s)}`])}d(ce,"tellFunction");var D=/^__traceiter_/,
H="The kernel keeps kprobe, tracepoint and timer programs from running inside each other, and programs of other kinds only from running inside themselves. The t\
ool check says what a whole program does.";function le(o,t,n){let e=o.map(({name:r,bpftrace:a,kernel:s,arch:i,supportedUntil:c})=>`${r}: bpftrace ${a??"(none of\
 its own)"}, Linux ${s}, ${i}${c===void 0?"":`, supported until ${c}`}`);return g([e.length===0?"No machine of that name is known.":e.join(`
`),e.length<t?`${t-e.length} more are not shown: pass a search or a higher limit.`:"",`Judged if none is named: ${n.join("; ")}.`,U])}d(le,"tellMachines");var U="\
A name can be overridden in part (debian-13,bpftrace@newest); any other machine is bpftrace@VERSION,kernel@VERSION[,arch@arm64][,paravirt@no], and the one that \
this server runs on is host.";import{Worker as B}from"node:worker_threads";var K=1024,_=class{static{d(this,"Threads")}#o;#t=[];#r=new Set;#e=new Map;constructor(t){this.#o=t}warm(){this.#e.size===0&&this.#i()}ask(t,n){let e=new Promise(
r=>{let a={question:t,done:d(i=>{n.removeEventListener("abort",s),r(i)},"done")},s=d(()=>this.#a(a),"cancel");n.addEventListener("abort",s),this.#t.push(a),n.aborted?
s():this.#n()});return this.#r.add(e),e.then(()=>this.#r.delete(e)),e}async close(){for(;this.#r.size>0;)await Promise.allSettled(this.#r);let t=[...this.#e.keys()];
this.#e.clear(),await Promise.all(t.map(n=>n.terminate()))}#n(){let[t]=this.#t;if(t===void 0)return;let e=[...this.#e].find(([,r])=>r===void 0)?.[0]??(this.#e.size<
this.#o.size?this.#i():void 0);e!==void 0&&(this.#t.shift(),this.#e.set(e,t),e.postMessage(t.question),this.#n())}#i(){let{entry:t,workerData:n}=this.#o,e={maxOldGenerationSizeMb:K},
r=new B(t,{workerData:n,stdout:!0,resourceLimits:e});return r.stdout.on("data",a=>process.stderr.write(a)),r.on("message",a=>{let s=this.#e.get(r);this.#e.has(r)&&
(this.#e.set(r,void 0),s?.done(a),this.#n())}),r.on("error",a=>this.#s(r,y(a))),r.on("exit",a=>this.#s(r,`its thread ended with ${a}`)),this.#e.set(r,void 0),r}#s(t,n){
let e=this.#e.get(t);this.#e.delete(t)&&(e?.done({ok:!1,sentences:[X(n)]}),this.#n())}#a(t){let n=this.#t.indexOf(t);n>=0&&this.#t.splice(n,1);let[e]=[...this.#e].
find(([,r])=>r===t)??[];e!==void 0&&(this.#e.delete(e),e.terminate()),t.done({ok:!1,sentences:["It was cancelled."]}),this.#n()}};function X(o){return`The analy\
sis broke (${o}), so the program is not judged: do not run it because of this answer. This is a defect of bpftrace-guard: please report it together with the pro\
gram.`}d(X,"broken");export{J as a,C as b,he as c,ce as d,le as e,_ as f,X as g};
