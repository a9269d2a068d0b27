import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as A,c as O,d,g as $}from"./chunk-32QZKM56.js";import{i as b}from"./chunk-EBHHRWTE.js";import{c as S}from"./chunk-P2N7TIBE.js";import{
a as T}from"./chunk-WUVLSBIX.js";import{e as F,f,h as R,x as P}from"./chunk-SGSBZEC7.js";import{ja as k,u as x}from"./chunk-PSGLNZ3S.js";import"./chunk-2DCNZZY3.js";
import{Sa as y,na as u,q as g}from"./chunk-R7BQDS2E.js";import"./chunk-QUGXI2HH.js";import"./chunk-N6Y3JKTD.js";import"./chunk-XUKDSFID.js";
import{$c as h,a,b as l,dd as w}from"./chunk-U46ZNMRK.js";import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";import{a as r}from"./chunk-H47UKSLI.js";import{parentPort as j}from"node:worker_threads";function v(e,t){let n=b(e.trim());if(n!==void 0)return n;let[o="",...i]=e.trim().split(":"),s=i.length===0?void 0:h(o),[,p,m]=/^([A-Za-z_][\w.]*)(\+\w+)?$/.exec(
i.at(-1)??o)??[];if(p===void 0||i.length>0&&s===void 0)throw I(e);let c=`${g}${p}`;return(s===void 0?!u(p,t)&&u(c,t):s==="tracepoint"||s==="rawtracepoint")?d(c,
["entry"],t):d(p,m===void 0?["entry","exit"]:["inside"],t)}r(v,"explain");function I(e){let t=y.map(({id:o})=>o),n=e.length>100?`${e.slice(0,100)}...`:e;return new a(
"usage",`"${n}" is no rule, and no name of one function or tracepoint.${w(e.slice(0,100),t)} Pass a rule (${t.join(", ")}), a function such as queued_spin_lock_\
slowpath, or an attach point without wildcards.`)}r(I,"unknown");var z="<program>",Q={look:r(async()=>x("files are not read here. Put what it needs into the program, or check the file with bpftrace-guard check"),"look"),fromRoot:r(
async()=>{},"fromRoot"),list:r(async()=>({message:"Files are not read here."}),"list"),runsBpftrace:r(async()=>{},"runsBpftrace")};async function _(e,t){let{machines:n}=e,
o=F({inputs:{from:"command line",targets:n},repository:await R(void 0),host:await t(n)});if(e.tool==="explain")return{text:[v(e.topic,o.targets),...f(o)].join(`\


`)};let i={status:"readable",path:z,text:B(e.program)};return e.tool==="check"?C(i,o):G(i,o,e.unsafe)}r(_,"answerQuestion");function B(e){if(e.trim()==="")throw new a(
"usage","The program is empty. Pass its text.");let t=k(e);if(t===void 0)return e;throw new a("usage",`This is no bpftrace program: it has no probe, and looks l\
ike ${t}. Pass the program alone: the text of a .bt file, or what follows -e in quotes.`)}r(B,"programOf");async function C(e,t){let{files:n,targets:o,notes:i}=await P(
[e],t,Q);return A(H(n),o,[...f(t),...i])}r(C,"check");async function G(e,t,n){let o=new Map,s=await T([e],{settings:t,tree:Q,scope:{unsafe:n},destination:{refusal:r(
async()=>{},"refusal"),obstacle:r(async()=>{},"obstacle"),keep:r(async(c,N,E)=>{for(let[M,D]of E)o.set(M,D)},"keep")}}),p=s.texts.get(e.path)??e.text,m={program:e.
text,text:p,files:o,fixed:s.fixed};return O(m,H(s.files),s.targets,f(t))}r(G,"fix");function H([e]){if(e===void 0||e.status==="skipped")throw new a("usage",e?.error??
"There is nothing to judge. Pass the text of a program.");return e}r(H,"reportOf");function L(e){j?.on("message",t=>{U(t,e).then(n=>j?.postMessage(n))})}r(L,"answerAssistant");async function U(e,t){try{return{ok:!0,answer:await _(e,t)}}catch(n){
return{ok:!1,sentences:n instanceof a?n.sentences:[$(l(n))]}}}r(U,"reply");function Re(){L(e=>S(e,process.env))}r(Re,"startAssistant");export{Re as startAssistant};
