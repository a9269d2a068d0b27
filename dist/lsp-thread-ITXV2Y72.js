import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as j,b as O,c as w,e as J,g as W,h as H,j as Me,k as S,l as y,m as U,o as k,p as Fe,r as Re}from"./chunk-HVUQWZRU.js";import{i as F,j as be,k as xe,
l as De,m as ve,n as Te}from"./chunk-KC4EVX5D.js";import{E as ke,H as Pe,m as Se,n as Oe}from"./chunk-PAM4UAZH.js";import"./chunk-XTMA5K3L.js";
import"./chunk-NP4XE55P.js";import{c as T,f as ue,j as M,k as g}from"./chunk-FAN43L45.js";import{b as me,f as fe,u as he,x as we}from"./chunk-UHAKMKMJ.js";
import{C as D,E as de,F as ce,H as v,I as pe,ia as le,na as ge,q as L,ta as ye,u as ie}from"./chunk-3GZEUKVN.js";import"./chunk-4KQRADQ6.js";import{
Oa as ne,Pa as re,Qa as oe,f as $,h as V,ka as X,ma as x,oa as q,q as P,qa as ee,ra as te}from"./chunk-37J7ZHR6.js";import{j as se,n as ae}from"./chunk-MZ5ESMHO.js";
import"./chunk-N6Y3JKTD.js";import"./chunk-OQWXU7FH.js";import"./chunk-XUKDSFID.js";import{Lc as Q,Zc as b,a as h,ad as Y,b as B,dd as Z,id as G}from"./chunk-P66A45LD.js";
import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";import{a as d}from"./chunk-H47UKSLI.js";import{parentPort as _e,workerData as mt}from"node:worker_threads";J();import Je from"node:path";function Ae(r,e,t){let o=D(r,e);return!o&&se(r,t)?ae(r,Buffer.from(e))?"host":void 0:me(t,o)?"script":void 0}d(Ae,"roleOf");J();var Ke=b("<attach point>"),ze=b(","),Be=["}",";"].map(b);function Ee(r,e,t){let o=r.slice(0,e),n=new Z(o),i="";for(let m=n.next(!1);m;m=n.next(!1))i=Qe(e,m,n.tokens);
let a=n.comments.at(-1);if(a!==void 0&&a.span.end===e&&!a.text.endsWith("*/"))return[];if(i===void 0)return Xe(r,o);let s=/^(?:[A-Za-z_]\w*=)?/.exec(i)?.[0]??"",
c=i.slice(s.length),p=c.indexOf(":"),f=p===-1?Ve(t):Ze(Y(c.slice(0,p)),t),l=e-(c.length-(p+1)),u=S({start:l,end:e},y(r));return f.map(({label:m,...N})=>({...N,label:m,
textEdit:{range:u,newText:m}}))}d(Ee,"completionAt");function Qe(r,{rule:e,open:t},o){if(t)return;let n=o.count-1;return Be.includes(o.code(n))?"":e!=="probe"?e===
"preprocessor"&&o.end(n)<r?"":void 0:o.code(n)===ze?"":o.code(n)===Ke&&o.end(n)===r?o.text(n):void 0}d(Qe,"writtenAt");function Ve(r){return Q.flatMap(({kind:e,
spellings:t})=>t.filter(o=>o.name.length>2&&r.some(({bpftrace:n})=>$(n,o))).map(o=>{let n=r.every(({bpftrace:i})=>$(i,o));return{label:o.name,kind:O.Keyword,detail:`${Te[e]}${n?
"":`, bpftrace ${V(o)}`}`}}))}d(Ve,"providers");var Ye={kprobe:{edge:"entry",tracing:!1,write:R},kretprobe:{edge:"exit",tracing:!1,write:R},fentry:{edge:"entry",
tracing:!0,write:R},fexit:{edge:"exit",tracing:!0,write:R},rawtracepoint:{edge:"entry",tracing:!0,write:d(r=>_(r),"write")},tracepoint:{edge:"entry",tracing:!0,
write:d(r=>_(r)?.startsWith("contention_")?`lock:${_(r)}`:void 0,"write")}};function R(r){return r.startsWith(P)?void 0:r}d(R,"functionName");function _(r){return r.
startsWith(P)?r.slice(P.length):void 0}d(_,"tracepointName");function Ze(r,e){let t=r&&Ye[r];return t===void 0?Ge[r??"end"]??[]:[...new Set(e.flatMap(n=>X(n)))].
flatMap(n=>{let i=t.write(n),a=e.some(c=>q(n,c,t.tracing)===void 0);if(i===void 0||!a)return[];let s=e.filter(c=>x({function:n,edge:t.edge},c));return s.length===
0?[{label:i,kind:O.Function,sortText:`a ${i}`}]:[{label:i,kind:O.Event,detail:ve(s.map(c=>c.name),e.length),documentation:{kind:"markdown",value:xe(F(n,t.edge,e),
e.length)},sortText:`z ${i}`}]})}d(Ze,"placesOf");var Ie=["s","ms","us","hz"].map(r=>({label:r,kind:O.Unit})),Ge={interval:Ie,profile:Ie};function Xe(r,e){let t=/[@$]?\w*$/.
exec(e)?.[0].charAt(0),o=new Set(r.match(/[@$][A-Za-z_]\w*/g)??[]),n=e.length-(/[@$]?\w*$/.exec(e)?.[0].length??0),i=S({start:n,end:e.length},y(r)),a=[...o].map(
s=>({label:s,kind:O.Variable,textEdit:{range:i,newText:s}}));return t==="@"||t==="$"?a.filter(({label:s})=>s.startsWith(t)):[...a,...[...te].map(s=>({label:s,kind:O.
Function,textEdit:{range:i,newText:s}}))]}d(Xe,"namesAt");async function K({path:r,text:e,offset:t,toDocument:o,whole:n},i,a){let{library:s}=await he([{path:r,text:e}],[],a),c=ge(r,e,s),p=qe(c,t,i)??rt(c,t,i);if(p!==void 0)
return{contents:{kind:"markdown",value:p.words},range:S(o(p.span),y(n))}}d(K,"hoverAt");function $e({start:r,end:e},t){return r<=t&&t<=e}d($e,"isAt");function qe(r,e,t){
let o=r.script.items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]).find(({span:s})=>$e(s,e));if(o===void 0)return;let i=t.map(s=>oe(r,s)).map(s=>({script:s,own:s.
programs.filter(c=>c.attachPoint===o)})),a=i.flatMap(({own:s})=>s.flatMap(c=>c.unresolved??[]))[0];return{span:o.span,words:be({text:o.text,total:t.length,becomes:i.
flatMap(({script:s,own:c})=>Ce(s.refusals,o).length>0?[]:et(c).map(({kind:p,guard:f})=>({target:s.target.name,kind:p,guard:f}))),refused:i.flatMap(({script:s})=>Ce(
s.refusals,o).map(({why:c})=>({target:s.target.name,why:c}))),...a===void 0?{}:{unresolved:a},sites:tt(i.flatMap(({own:s})=>s),t)})}}d(qe,"attachPointAt");function Ce(r,{
span:e}){return r.filter(t=>e.start<=t.span.start&&t.span.end<=e.end)}d(Ce,"refusalsOf");function et(r){return[...new Map(r.map(e=>[e.kind,e])).values()]}d(et,"\
kindsOf");function tt(r,e){let t=new Map;for(let{site:o}of r){if(o===void 0||o.unlisted)continue;let n=`${o.edge} ${o.function}`;!t.has(n)&&e.some(i=>x(o,i))&&t.
set(n,F(o.function,o.edge,e))}return[...t.values()]}d(tt,"sitesOf");var nt=200;function rt(r,e,t){let o=r.probes.flatMap(p=>p.effects).filter(({span:p})=>$e(p,e)&&
p.end<=r.script.text.length),[n]=o;if(n===void 0)return;let i=o.reduce((p,f)=>Ne(f.span)<Ne(p)?f.span:p,n.span),a=o.filter(p=>p.span.start===i.start&&p.span.end===
i.end),s=t.flatMap(p=>a.flatMap(f=>{let l=f.kind==="reset"?re(f,r,p):void 0;return(l===void 0?ne(f,r,p):[l]).map(m=>({target:p.name,operation:m}))})),c=r.script.
text.slice(i.start,Math.min(i.end,i.start+nt));return{span:i,words:De({text:c,total:t.length,takes:s})}}d(rt,"statementAt");function Ne({start:r,end:e}){return e-
r}d(Ne,"lengthOf");var A=class{static{d(this,"OpenDocuments")}#e=new Map;#t=new Map;async put(e){this.#e.set(e.uri,e),this.#t.set(await g(e.path),e)}close(e){this.#e.delete(e);for(let[
t,o]of this.#t)o.uri===e&&this.#t.delete(t)}get(e){return this.#e.get(e)}async at(e){return this.#t.get(await g(e))}},I=class{static{d(this,"OpenTree")}looked=new Map;#e;#t;constructor(e,t){
this.#e=e,this.#t=t}async look(e,t){let o=await g(e),n=await this.#t.at(e);n===void 0?this.looked.set(o,await k(o)):this.looked.set(n.uri,Fe(n));let i=await this.#e.
look(e,t);if(n===void 0||i.kind==="unread"&&i.message===L)return i;let a=await T(await g(t));return a!==void 0&&!M(o,a)?ie(L):n.text===void 0?de(v()):{kind:"tex\
t",text:n.text}}fromRoot(e){return this.#e.fromRoot(e)}list(){return this.#e.list()}async runsBpftrace(e){let t=(await this.#t.at(e))?.text;return t===void 0?this.#e.
runsBpftrace(e):D(e,t)}};J();function je(r){let e=y(r),t=d((n,i,a,s=a)=>({name:n.replace(/\s+/g," ").trim()||"(nameless)",kind:i,range:S(a,e),selectionRange:S(s,e)}),"symbol"),o=d(n=>{switch(n.
kind){case"probe":{let[i]=n.attachPoints,a=n.attachPoints.map(s=>s.text).join(", ");return[{...t(a,w.Event,n.span,i?.span),children:Le(n,t)}]}case"macro":case"s\
ubprogram":return[{...t(n.name,w.Function,n.span),children:Le(n,t)}];case"map-declaration":return[t(n.map,w.Field,n.span)];case"c-definition":return[t(/^\w+\s+\w*/.
exec(n.text)?.[0]??n.keyword,w.Struct,n.span)];case"config":return[t("config",w.Object,n.span)];case"import":return[t(n.path,w.Module,n.span)];case"preprocessor":
return[]}},"symbolOf");return G(r).items.flatMap(o)}d(je,"symbolsOf");function Le(r,e){let t=new Map;return ee(r,o=>{o.kind==="map"&&!t.has(o.name)&&t.set(o.name,
e(o.name,w.Field,o.nameSpan))}),[...t.values()]}d(Le,"mapsIn");var E=class{static{d(this,"Answerer")}#e=new A;#t;constructor(e){this.#t=e}async answer({changed:e,closed:t,question:o}){for(let i of t)this.#e.close(i);for(let i of e)
await this.#e.put(i);let n=this.#e.get(o.uri);if(n===void 0)throw new Error(`${o.uri} is not open`);return o.kind==="judge"?this.#r(n):this.#s(o,n)}async#n(e){let t=await this.#t(
Je.dirname(e.path));return{document:e,read:t,tree:new I(new ue(t.root),this.#e)}}async#r(e){let t=await this.#n(e),{read:o,tree:n}=t,i={documents:this.#e,tree:n},
{reports:a,notes:s}=await this.#i(t),{text:c=""}=e,p=a.filter(({path:m})=>m===e.path||m===pe),f=[];for(let m of p)m.status!=="skipped"&&f.push(await H(m,{path:e.
path,text:c},i));let l=p.flatMap(m=>m.status==="skipped"?[`${m.path}: ${m.error}`]:[]),u=await st(o,i);return{diagnostics:[...f.flatMap(({diagnostics:m})=>m),...it(
o)],remedies:f.flatMap(({remedies:m},N)=>N===0?m:[]),notes:[...s,...l],elsewhere:[...u===void 0?[]:[u],...await this.#o(a.filter(m=>!p.includes(m)),i)],rests:new Map(
[...o.rests,...n.looked])}}async#o(e,t){let o=[];for(let n of e){if(n.status==="skipped"||await this.#e.at(n.path)!==void 0)continue;let i=Je.resolve(n.path),{diagnostics:a}=await H(
n,{path:i,text:n.text},t);o.push({uri:U(i),diagnostics:a})}return o}async#i({document:e,read:t,tree:o}){let{settings:n}=t;if(n instanceof h)return{reports:[He(e,
n)],notes:[]};let i=await We(e,n,o);if(typeof i=="string")return{reports:[],notes:[i]};if(i===void 0)return{reports:[],notes:[]};try{let{files:a,notes:s}=await we(
[i],n,o);return{reports:a,notes:[...fe(n),...n.overruled,...s]}}catch(a){if(a instanceof h)return{reports:[He(e,a)],notes:[]};throw a}}async#s(e,t){let{text:o}=t,
n=await this.#n(t),{settings:i}=n.read,a=e.kind==="hover"?void 0:[];if(o===void 0||i instanceof h)return a;let s=await We(t,i,n.tree);if(typeof s!="object"||s.status!==
"readable")return a;let c=i.forFile(await n.tree.fromRoot(t.path));return e.kind==="hover"?this.#a(e.offset,{...n,settings:i,own:c,host:s.host!==void 0}):s.host!==
void 0?a:e.kind==="completion"?Ee(o,e.offset,c.targets):e.kind==="symbols"?je(o):Re(o)}async#a(e,{document:t,tree:o,settings:n,own:i,host:a}){let{path:s,text:c=""}=t;
if(!a)return K({path:s,text:c,whole:c,offset:e,toDocument:d(l=>l,"toDocument")},i.targets,o);let p=await le(s,c,n.embedded),[f]=(p?.programs??[]).flatMap(l=>ot(
l,e,s,c)??[]);return f&&K(f,i.targets,o)}};function ot({source:r},e,t,o){let n=r.segments.find(({host:a})=>a.start<=e&&e<a.end);if(n===void 0)return;let i=n.kind===
"verbatim"?n.start+e-n.host.start:n.start;return{path:t,text:r.text,offset:i,toDocument:d(a=>r.toHost(a),"toDocument"),whole:o}}d(ot,"placeIn");async function We({
path:r,text:e,language:t},o,n){let i=await n.fromRoot(r),a=i===void 0?"script":o.choose(i),s=t==="bpftrace",c=Ae(r,e??"",a)??(s&&a!=="none"?"script":void 0);return c===
void 0?s||r.endsWith(".bt")?`${r} is left out by \`files\` of the configuration.`:void 0:e===void 0?{...v(),path:r}:e.trim()===""?{status:"skipped",path:r,error:ce}:
{status:"readable",path:r,text:e,...c==="host"?{host:"found"}:{}}}d(We,"scriptOf");function He({path:r},e){return ye({status:"failed",path:r,error:e.sentences.join(
" ")},{rules:{}})}d(He,"notJudged");function it({settings:r,configuration:e}){if(r instanceof h||e!==void 0)return[];let t={start:{line:0,character:0},end:{line:0,
character:0}};return r.mistakes.map(o=>({range:t,severity:j.Error,source:W,message:o}))}d(it,"withoutConfiguration");async function st({settings:r,configuration:e},{
documents:t,tree:o}){if(e===void 0||r instanceof h)return;let{path:n,name:i}=e,a=r.mistakes.length===0?void 0:await o.look(n,n),s=y(a?.kind==="text"?a.text:""),
c=r.mistakes.map(p=>{let[,f="1",l="1"]=/^:(\d+):(\d+): /.exec(p.slice(i.length))??[],u=s.offsetAt({line:Number(f)-1,character:Number(l)-1});return{range:Me({start:u,
end:u},s),severity:j.Error,source:W,message:p}});return{uri:(await t.at(await g(n)))?.uri??U(n),diagnostics:c}}d(st,"configurationOf");import z from"node:path";var at=100,C=class{static{d(this,"FolderReader")}#e;#t=new Map;constructor(e){this.#e=e}async read(e){let t=this.#t.get(e);if(t!==void 0&&await pt(t.rests))return t;
this.#t.size>=at&&this.#t.clear();let o=await this.#n(e);return this.#t.set(e,o),o}async#n(e){let{config:t,policy:o}=this.#e,n=new Map,i=d(async u=>{let m=z.resolve(
u);n.set(m,await k(m))},"note"),a=await dt(e),s=t===void 0?await Oe(a):[t];for(let u of o===void 0?s:[...s,o])await i(u);let c=await Se(t,a),{root:p,configuration:f}=await Pe(
c,a);return{settings:await ke(this.#e,ct(c,i),process.env).catch(u=>{if(u instanceof h)return u;throw u}),root:p,...f===void 0?{}:{configuration:{path:z.resolve(
f),name:f}},rests:n}}};async function dt(r){let[e,t]=await Promise.all([g(r),g(".")]);return M(e,t)&&await T(e)===void 0?t:e}d(dt,"startOf");function ct(r,e){return r?.
ok!==!0?r:{...r,beside:d(async t=>(await e(z.join(r.root??"",t)),r.beside(t)),"beside")}}d(ct,"noting");async function pt(r){for(let[e,t]of r)if(await k(e)!==t)
return!1;return!0}d(pt,"isTrue");function En(){let r=new C(mt.editor),e=new E(t=>r.read(t));_e?.on("message",t=>{e.answer(t).then(o=>Ue({ok:!0,answer:o}),o=>Ue({ok:!1,error:B(o)}))})}d(En,"answ\
erEditor");function Ue(r){_e?.postMessage(r)}d(Ue,"send");export{En as answerEditor};
