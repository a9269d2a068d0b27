import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{b as O,c as _,d,g as $}from"./chunk-NMEFIWLW.js";import{h as A}from"./chunk-KC4EVX5D.js";import"./chunk-LAX5AFI2.js";import{e as b}from"./chunk-XTMA5K3L.js";
import{a as P}from"./chunk-7GYQATIB.js";import{e as T,f as p,h as R,x as k}from"./chunk-UHAKMKMJ.js";import{ka as S,u as F}from"./chunk-3GZEUKVN.js";
import"./chunk-4KQRADQ6.js";import{Ta as x,na as u,q as g}from"./chunk-37J7ZHR6.js";import"./chunk-MZ5ESMHO.js";import"./chunk-N6Y3JKTD.js";
import"./chunk-XUKDSFID.js";import{Tc as w,a,ad as h,b as l,ed as y}from"./chunk-P66A45LD.js";import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";
import{a as n}from"./chunk-H47UKSLI.js";import{parentPort as j}from"node:worker_threads";function v(e,t){let r=A(e.trim());if(r!==void 0)return r;let[o="",...i]=e.trim().split(":"),s=i.length===0?void 0:h(o),[,f,m]=/^([A-Za-z_][\w.]*)(\+\w+)?$/.exec(
i.at(-1)??o)??[];if(f===void 0||i.length>0&&s===void 0)throw G(e);let c=`${g}${f}`;return(s===void 0?!u(f,t)&&u(c,t):s==="tracepoint"||s==="rawtracepoint")?d(c,
["entry"],t):d(f,m===void 0?["entry","exit"]:["inside"],t)}n(v,"explain");function G(e){let t=x.map(({id:o})=>o),r=w(e.length>100?`${e.slice(0,100)}...`:e);return new a(
"usage",`"${r}" is no rule, and no name of one function or tracepoint.${y(e.slice(0,100),t)} Pass a rule (${t.join(", ")}), a function such as queued_spin_lock_\
slowpath, or an attach point without wildcards.`)}n(G,"unknown");var M="<program>",U={suppressions:{allowed:!1}},N={look:n(async()=>F("files are not read here. Put what it needs into the program, or check the file with bpftra\
ce-guard check"),"look"),fromRoot:n(async()=>{},"fromRoot"),list:n(async()=>({message:"Files are not read here."}),"list"),runsBpftrace:n(async()=>{},"runsBpftr\
ace")};async function Q(e,t){let{machines:r}=e,o=T({inputs:{from:"command line",targets:r},repository:{...await R(void 0),configuration:U},host:await t(r)});if(e.
tool==="explain")return{text:[v(e.topic,o.targets),...p(o)].join(`

`)};let i={status:"readable",path:M,text:z(e.program)};return e.tool==="check"?B(i,o):Y(i,o,e.unsafe)}n(Q,"answerQuestion");function z(e){if(e.trim()==="")throw new a(
"usage","The program is empty. Pass its text.");let t=S(e);if(t===void 0)return e;throw new a("usage",`This is no bpftrace program: it has no probe, and looks l\
ike ${t}. Pass the program alone: the text of a .bt file, or what follows -e in quotes.`)}n(z,"programOf");async function B(e,t){let{files:r,targets:o,notes:i}=await k(
[e],t,N);return O(H(r),o,[...p(t),...i])}n(B,"check");async function Y(e,t,r){let o=new Map,s=await P([e],{settings:t,tree:N,scope:{unsafe:r},destination:{refusal:n(
async()=>{},"refusal"),obstacle:n(async()=>{},"obstacle"),keep:n(async(c,I,L)=>{for(let[C,D]of L)o.set(C,D)},"keep")}}),f=s.texts.get(e.path)??e.text,m={program:e.
text,text:f,files:o,fixed:s.fixed};return _(m,H(s.files),s.targets,p(t))}n(Y,"fix");function H([e]){if(e===void 0||e.status==="skipped")throw new a("usage",e?.error??
"There is nothing to judge. Pass the text of a program.");return e}n(H,"reportOf");function E(e){j?.on("message",t=>{Z(t,e).then(r=>j?.postMessage(r))})}n(E,"answerAssistant");async function Z(e,t){try{return{ok:!0,answer:await Q(e,t)}}catch(r){
return{ok:!1,sentences:r instanceof a?r.sentences:[$(l(r))]}}}n(Z,"reply");var J=6e4;function Pe(){let e;E(async t=>{if(e!==void 0&&performance.now()-e.at<J)return e.host;let r=await b(t,process.env);return r!==void 0&&(e={host:r,at:performance.
now()}),r})}n(Pe,"startAssistant");export{Pe as startAssistant};
