import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as F,b as M,i as E,k as N}from"./chunk-KC4EVX5D.js";import{a as v}from"./chunk-LAX5AFI2.js";import{e as $,g as P,h as b,j as O}from"./chunk-4KQRADQ6.js";
import{Fa as u,ka as T,na as k}from"./chunk-37J7ZHR6.js";import{a as f}from"./chunk-N6Y3JKTD.js";import{Tc as y,ed as w,jd as R,pd as x}from"./chunk-P66A45LD.js";
import{a as d}from"./chunk-H47UKSLI.js";var D=["hangs","not-judged","loses-updates","does-not-start","other-findings","nothing-found"],A=20,C=2e5,S=2e3,V={hangs:"Do not run it on a machine that it can\
 hang: the machine stops without a log until it is reset, perhaps in the hundredth run. Apply a rewrite (the tool fix does), and check the result.","loses-updat\
es":"No machine hangs, but updates or events get lost without a trace. Apply a rewrite, or do not trust what it counts.","not-judged":"Not all of it was judged,\
 or a hang depends on what is not known here, so this is no reason to run it. Correct what the findings name, and check it again.","does-not-start":"None of the\
se machines starts it. Correct it for the bpftrace that is there, and check it again.","other-findings":"None of these machines hangs by the locks of its maps, \
as far as is known. Read the findings first.","nothing-found":"None of these machines hangs by the locks of its maps, as far as is known. Load, endless loops an\
d wrong results are not looked at."};function J(e,r,o){let t=$([e]).map(({finding:l})=>l),a=r.map(l=>({...b(l),verdict:W(l,e)})),s=Q(a.map(l=>l.verdict)),c=G(P(
[{...e,findings:t.slice(0,A)}])),n=t.length-c.length,i={verdict:s,advice:V[s],machines:a,findings:c,more:n,notes:o},h=new R(e.text),p=[`${s}: ${V[s]}`,z(a),...t.
slice(0,c.length).map(l=>H(l,h)),n===0?"":`${f(n,"more finding")} ${n===1?"is":"are"} not shown: correct these first.`,...o];return{data:i,text:g(p)}}d(J,"tellP\
rogram");function G(e){let r=C;return e.filter(o=>(r-=r>0?JSON.stringify(o).length:0,r>0))}d(G,"bounded");function le({program:e,text:r,files:o,fixed:t},a,s,c){
let n=J(a,s,c),i=r!==e,h=[...o].map(([l,m])=>({name:l,text:m})),p=[i?`The program was rewritten: ${f(t.length,"change")}.`:L,...t.map(({title:l,cost:m,unsafe:j})=>y(
`${l}. ${j===!0?"It leaves out something that the program measures, or more. ":""}Cost: ${m}`)),...h.map(({name:l})=>`It imports ${l}: write that file, which is\
 in "files", beside it.`),"What is said of the program as it is now:",n.text,...i?['The program is in "program"; this is it:',r]:[]];return{data:{...n.data,changed:i,
program:r,files:h,fixed:t.map(O)},text:g(p)}}d(le,"tellRewritten");var L="The program is as it was: no rewrite that may be applied is proved to help.";function W({
name:e,assumed:r=[]},{findings:o,...t}){let a=o.flatMap(({severity:n,verdicts:i})=>i.flatMap(({target:h,verdict:p})=>h===e?{severity:n,verdict:p}:[])),s=d(n=>a.
some(i=>i.verdict===n),"has");if(a.some(({severity:n,verdict:i})=>i==="hang"&&n!=="note"))return"hangs";if(s("hang")||o.some(({rule:n})=>x.includes(n))||r.some(
({fact:n})=>n==="kernel"))return"not-judged";if(s("lost-updates"))return"loses-updates";let c=t.status==="analysed"?t.unstarted??[]:[];return s("refused")||s("u\
nattachable")||c.includes(e)?"does-not-start":o.some(n=>n.verdicts.every(({verdict:i})=>i==="safe"))?"other-findings":"nothing-found"}d(W,"verdictOn");function Q(e){
let r=e.filter(t=>t!=="does-not-start"),o=r.length===0?e:r;return D.find(t=>o.includes(t))??"not-judged"}d(Q,"worstOf");function z(e){return`${D.flatMap(o=>{let t=e.
filter(a=>a.verdict===o).map(({name:a})=>a);return t.length===0?[]:[`${o} ${u(t,e.length)}`]}).join("; ")}.`}d(z,"machineWords");function H(e,r){let{line:o}=r.position(
e.span.start),t=M(e),a=t.length>S?`${t.slice(0,S)}...`:t;return`Line ${o}, ${e.severity}, ${e.rule}: ${a}`}d(H,"findingWords");function g(e){return e.filter(r=>r!==
"").join(`

`)}d(g,"paragraphs");function ce(e,r,o){let t=e.replace(_,""),a=r.map(n=>N(E(e,n,o),o.length)),s=`# ${F(t)}`;if(a.some(n=>n!==""))return g([s,...a,q]);let c=o.flatMap(
n=>T(n).map(i=>i.replace(_,"")));return g([s,`No map operation holds a lock where a probe on it fires, ${u(o.map(n=>n.name),o.length)}.`,k(e,o)?"":`The tables h\
ave no function and no tracepoint of this name: map operations do not run through it, or it is spelled in another way.${w(t,c)}`])}d(ce,"tellFunction");var _=/^__traceiter_/,
q="The kernel keeps kprobe, tracepoint and timer programs from running inside each other, and programs of other kinds only from running inside themselves. The t\
ool check says what a whole program does.";function he(e,r,o){let t=e.map(({name:a,bpftrace:s,kernel:c,arch:n,supportedUntil:i})=>`${a}: bpftrace ${s??"(none of\
 its own)"}, Linux ${c}, ${n}${i===void 0?"":`, supported until ${i}`}`);return g([t.length===0?"No machine of that name is known.":t.join(`
`),t.length<r?`${r-t.length} more are not shown: pass a search or a higher limit.`:"",`Judged if none is named: ${o.join("; ")}.`,K])}d(he,"tellMachines");var K="\
A name can be overridden in part (debian-13,bpftrace@newest); any other machine is bpftrace@VERSION,kernel@VERSION[,arch@arm64][,paravirt@no], and the one that \
this server runs on is host.";var U=1024,I=class{static{d(this,"Threads")}#e;#t=new Set;constructor(r){this.#e=new v({...r,memory:U})}warm(){this.#e.warm()}ask(r,o){let t=this.#e.ask(r,o).then(
X);return this.#t.add(t),t.then(()=>this.#t.delete(t)),t}async close(){for(;this.#t.size>0;)await Promise.all(this.#t);await this.#e.close()}};function X(e){return e.
kind==="answered"?e.answer:{ok:!1,sentences:[e.kind==="ended"?Y(e.why):"It was cancelled."]}}d(X,"replyOf");function Y(e){return`The analysis broke (${e}), so t\
he program is not judged: do not run it because of this answer. This is a defect of bpftrace-guard: please report it together with the program.`}d(Y,"broken");export{D as a,J as b,le as c,ce as d,he as e,I as f,Y as g};
