import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as O,b as E,i as S,k as F}from"./chunk-IR5JY2LW.js";import{e as v,g as $,h as P,j as M}from"./chunk-ACKXNBPK.js";import{Fa as u,ka as k,na as x}from"./chunk-MXETOLJE.js";
import{a as f}from"./chunk-N6Y3JKTD.js";import{Tc as w,b as y,ed as b,jd as R,pd as T}from"./chunk-FG3DPF3U.js";import{a as h}from"./chunk-H47UKSLI.js";var D=["hangs","not-judged","loses-updates","does-not-start","other-findings","nothing-found"],I=20,A=2e5,N=2e3,V={hangs:"Do not run it on a machine that it can\
 hang: the machine stops without a log until it is reset, perhaps in the hundredth run. Apply a rewrite (the tool fix does), and check the result.","loses-updat\
es":"No machine hangs, but updates or events get lost without a trace. Apply a rewrite, or do not trust what it counts.","not-judged":"Not all of it was judged,\
 or a hang depends on what is not known here, so this is no reason to run it. Correct what the findings name, and check it again.","does-not-start":"None of the\
se machines starts it. Correct it for the bpftrace that is there, and check it again.","other-findings":"None of these machines hangs by the locks of its maps, \
as far as is known. Read the findings first.","nothing-found":"None of these machines hangs by the locks of its maps, as far as is known. Load, endless loops an\
d wrong results are not looked at."};function C(o,t,n){let e=v([o]).map(({finding:c})=>c),r=t.map(c=>({...P(c),verdict:z(c,o)})),s=G(r.map(c=>c.verdict)),d=L($(
[{...o,findings:e.slice(0,I)}])),i=e.length-d.length,a={verdict:s,advice:V[s],machines:r,findings:d,more:i,notes:n},l=new R(o.text),g=[`${s}: ${V[s]}`,q(r),...e.
slice(0,d.length).map(c=>Q(c,l)),i===0?"":`${f(i,"more finding")} ${i===1?"is":"are"} not shown: correct these first.`,...n];return{data:a,text:p(g)}}h(C,"tellP\
rogram");function L(o){let t=A;return o.filter(n=>(t-=t>0?JSON.stringify(n).length:0,t>0))}h(L,"bounded");function he({program:o,text:t,files:n,fixed:e},r,s,d){
let i=C(r,s,d),a=t!==o,l=[...n].map(([c,m])=>({name:c,text:m})),g=[a?`The program was rewritten: ${f(e.length,"change")}.`:W,...e.map(({title:c,cost:m,unsafe:_})=>w(
`${c}. ${_===!0?"It leaves out something that the program measures, or more. ":""}Cost: ${m}`)),...l.map(({name:c})=>`It imports ${c}: write that file, which is\
 in "files", beside it.`),"What is said of the program as it is now:",i.text,...a?['The program is in "program"; this is it:',t]:[]];return{data:{...i.data,changed:a,
program:t,files:l,fixed:e.map(M)},text:p(g)}}h(he,"tellRewritten");var W="The program is as it was: no rewrite that may be applied is proved to help.";function z({
name:o,assumed:t=[]},{findings:n,...e}){let r=n.flatMap(({severity:i,verdicts:a})=>a.flatMap(({target:l,verdict:g})=>l===o?{severity:i,verdict:g}:[])),s=h(i=>r.
some(a=>a.verdict===i),"has");if(r.some(({severity:i,verdict:a})=>a==="hang"&&i!=="note"))return"hangs";if(s("hang")||n.some(({rule:i})=>T.includes(i))||t.some(
({fact:i})=>i==="kernel"))return"not-judged";if(s("lost-updates"))return"loses-updates";let d=e.status==="analysed"?e.unstarted??[]:[];return s("refused")||s("u\
nattachable")||d.includes(o)?"does-not-start":n.some(i=>i.verdicts.every(({verdict:a})=>a==="safe"))?"other-findings":"nothing-found"}h(z,"verdictOn");function G(o){
let t=o.filter(e=>e!=="does-not-start"),n=t.length===0?o:t;return D.find(e=>n.includes(e))??"not-judged"}h(G,"worstOf");function q(o){return`${D.flatMap(n=>{let e=o.
filter(r=>r.verdict===n).map(({name:r})=>r);return e.length===0?[]:[`${n} ${u(e,o.length)}`]}).join("; ")}.`}h(q,"machineWords");function Q(o,t){let{line:n}=t.position(
o.span.start),e=E(o),r=e.length>N?`${e.slice(0,N)}...`:e;return`Line ${n}, ${o.severity}, ${o.rule}: ${r}`}h(Q,"findingWords");function p(o){return o.filter(t=>t!==
"").join(`

`)}h(p,"paragraphs");function ce(o,t,n){let e=o.replace(j,""),r=t.map(i=>F(S(o,i,n),n.length)),s=`# ${O(e)}`;if(r.some(i=>i!==""))return p([s,...r,H]);let d=n.flatMap(
i=>k(i).map(a=>a.replace(j,"")));return p([s,`No map operation holds a lock where a probe on it fires, ${u(n.map(i=>i.name),n.length)}.`,x(o,n)?"":`The tables h\
ave no function and no tracepoint of this name: map operations do not run through it, or it is spelled in another way.${b(e,d)}`])}h(ce,"tellFunction");var j=/^__traceiter_/,
H="The kernel keeps kprobe, tracepoint and timer programs from running inside each other, and programs of other kinds only from running inside themselves. The t\
ool check says what a whole program does.";function le(o,t,n){let e=o.map(({name:r,bpftrace:s,kernel:d,arch:i,supportedUntil:a})=>`${r}: bpftrace ${s??"(none of\
 its own)"}, Linux ${d}, ${i}${a===void 0?"":`, supported until ${a}`}`);return p([e.length===0?"No machine of that name is known.":e.join(`
`),e.length<t?`${t-e.length} more are not shown: pass a search or a higher limit.`:"",`Judged if none is named: ${n.join("; ")}.`,U])}h(le,"tellMachines");var U="\
A name can be overridden in part (debian-13,bpftrace@newest); any other machine is bpftrace@VERSION,kernel@VERSION[,arch@arm64][,paravirt@no], and the one that \
this server runs on is host.";import{Worker as B}from"node:worker_threads";var K=1024,J=class{static{h(this,"Threads")}#o;#t=[];#r=new Set;#e=new Map;constructor(t){this.#o=t}warm(){this.#e.size===0&&this.#i()}ask(t,n){let e=new Promise(
r=>{let s={question:t,done:h(i=>{n.removeEventListener("abort",d),r(i)},"done")},d=h(()=>this.#a(s),"cancel");n.addEventListener("abort",d),this.#t.push(s),n.aborted?
d():this.#n()});return this.#r.add(e),e.then(()=>this.#r.delete(e)),e}async close(){for(;this.#r.size>0;)await Promise.allSettled(this.#r);let t=[...this.#e.keys()];
this.#e.clear(),await Promise.all(t.map(n=>n.terminate()))}#n(){let[t]=this.#t;if(t===void 0)return;let e=[...this.#e].find(([,r])=>r===void 0)?.[0]??(this.#e.size<
this.#o.size?this.#i():void 0);e!==void 0&&(this.#t.shift(),this.#e.set(e,t),e.postMessage(t.question),this.#n())}#i(){let{entry:t,workerData:n}=this.#o,e={maxOldGenerationSizeMb:K},
r=new B(t,{workerData:n,stdout:!0,resourceLimits:e});return r.stdout.on("data",s=>process.stderr.write(s)),r.on("message",s=>{let d=this.#e.get(r);this.#e.has(r)&&
(this.#e.set(r,void 0),d?.done(s),this.#n())}),r.on("error",s=>this.#s(r,y(s))),r.on("exit",s=>this.#s(r,`its thread ended with ${s}`)),this.#e.set(r,void 0),r}#s(t,n){
let e=this.#e.get(t);this.#e.delete(t)&&(e?.done({ok:!1,sentences:[X(n)]}),this.#n())}#a(t){let n=this.#t.indexOf(t);n>=0&&this.#t.splice(n,1);let[e]=[...this.#e].
find(([,r])=>r===t)??[];e!==void 0&&(this.#e.delete(e),e.terminate()),t.done({ok:!1,sentences:["It was cancelled."]}),this.#n()}};function X(o){return`The analy\
sis broke (${o}), so the program is not judged: do not run it because of this answer. This is a defect of bpftrace-guard: please report it together with the pro\
gram.`}h(X,"broken");export{D as a,C as b,he as c,ce as d,le as e,J as f,X as g};
