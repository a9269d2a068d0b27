import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{H as le,K as ge,q as fe,r as ue}from"./chunk-RLGLLUKC.js";import{Aa as se,Ba as u,Ra as pe,Ua as me,ea as re,ma as oe,wa as ie}from"./chunk-5JOJ42JR.js";
import"./chunk-K6S567EY.js";import{B as ve,a as O,b as h,d as ye,k as v,l as he,m as we,n as Se,o as Oe,p as ke,q as Pe,r as be,t as xe,u as w,v as l,w as Te,
y as k,z as Me}from"./chunk-PTIERURT.js";import{$a as te,Ab as de,Gb as ce,Ma as C,O as K,Q as x,Qa as G,R as z,S as B,T as Q,X as V,Y,Ya as T,Z,_a as ee,
bb as M,cb as ne,d as E,f as H,n as P,wb as ae}from"./chunk-7MFGGLYU.js";import{l as X,p as q}from"./chunk-3HH5L46E.js";import{K as W,W as b,_ as J,
b as S,ba as U,c as j,ga as _}from"./chunk-RZ27EBAR.js";import"./chunk-B6BJ3YSN.js";import"./chunk-ISUK2UUZ.js";import{a as d}from"./chunk-H47UKSLI.js";import{parentPort as We,workerData as at}from"node:worker_threads";import tt from"node:path";function De(n,e,t){let o=T(n,e);return!o&&X(n,t)?q(n,Buffer.from(e))?"host":void 0:re(t,o)?"script":void 0}d(De,"roleOf");ye();var Je=b("<attach point>"),Ue=b(","),_e=["}",";"].map(b);function Re(n,e,t){let o=n.slice(0,e),r=new U(o),i="";for(let y=r.next(!1);y;y=r.next(!1))i=Ke(e,y,r.tokens);
let a=r.comments.at(-1);if(a!==void 0&&a.span.end===e&&!a.text.endsWith("*/"))return[];if(i===void 0)return Ye(n,o);let s=/^(?:[A-Za-z_]\w*=)?/.exec(i)?.[0]??"",
c=i.slice(s.length),p=c.indexOf(":"),m=p===-1?ze(t):Qe(J(c.slice(0,p)),t),f=e-(c.length-(p+1)),g=w({start:f,end:e},l(n));return m.map(({label:y,...He})=>({...He,
label:y,textEdit:{range:g,newText:y}}))}d(Re,"completionAt");function Ke(n,{rule:e,open:t},o){if(t)return;let r=o.count-1;return _e.includes(o.code(r))?"":e!=="\
probe"?e==="preprocessor"&&o.end(r)<n?"":void 0:o.code(r)===Ue?"":o.code(r)===Je&&o.end(r)===n?o.text(r):void 0}d(Ke,"writtenAt");function ze(n){return W.flatMap(
({kind:e,spellings:t})=>t.filter(o=>o.name.length>2&&n.some(({bpftrace:r})=>E(r,o))).map(o=>{let r=n.every(({bpftrace:i})=>E(i,o));return{label:o.name,kind:O.Keyword,
detail:`${ke[e]}${r?"":`, bpftrace ${H(o)}`}`}}))}d(ze,"providers");var Be={kprobe:{edge:"entry",tracing:!1,write:D},kretprobe:{edge:"exit",tracing:!1,write:D},
fentry:{edge:"entry",tracing:!0,write:D},fexit:{edge:"exit",tracing:!0,write:D},rawtracepoint:{edge:"entry",tracing:!0,write:d(n=>$(n),"write")},tracepoint:{edge:"\
entry",tracing:!0,write:d(n=>$(n)?.startsWith("contention_")?`lock:${$(n)}`:void 0,"write")}};function D(n){return n.startsWith(P)?void 0:n}d(D,"functionName");
function $(n){return n.startsWith(P)?n.slice(P.length):void 0}d($,"tracepointName");function Qe(n,e){let t=n&&Be[n];return t===void 0?Ve[n??"end"]??[]:[...new Set(
e.flatMap(r=>K(r)))].flatMap(r=>{let i=t.write(r),a=e.some(c=>z(r,c,t.tracing)===void 0);if(i===void 0||!a)return[];let s=e.filter(c=>x({function:r,edge:t.edge},
c));return s.length===0?[{label:i,kind:O.Function,sortText:`a ${i}`}]:[{label:i,kind:O.Event,detail:Oe(s.map(c=>c.name),e.length),documentation:{kind:"markdown",
value:we(v(r,t.edge,e),e.length)},sortText:`z ${i}`}]})}d(Qe,"placesOf");var Fe=["s","ms","us","hz"].map(n=>({label:n,kind:O.Unit})),Ve={interval:Fe,profile:Fe};
function Ye(n,e){let t=/[@$]?\w*$/.exec(e)?.[0].charAt(0),o=new Set(n.match(/[@$][A-Za-z_]\w*/g)??[]),r=e.length-(/[@$]?\w*$/.exec(e)?.[0].length??0),i=w({start:r,
end:e.length},l(n)),a=[...o].map(s=>({label:s,kind:O.Variable,textEdit:{range:i,newText:s}}));return t==="@"||t==="$"?a.filter(({label:s})=>s.startsWith(t)):[...a,
...[...Q].map(s=>({label:s,kind:O.Function,textEdit:{range:i,newText:s}}))]}d(Ye,"namesAt");async function N({path:n,text:e,offset:t,toDocument:o,whole:r},i,a){let{library:s}=await pe([{path:n,text:e}],[],a),c=de(n,e,s),p=Ze(c,t,i)??et(c,t,i);if(p!==void 0)
return{contents:{kind:"markdown",value:p.words},range:w(o(p.span),l(r))}}d(N,"hoverAt");function Ee({start:n,end:e},t){return n<=t&&t<=e}d(Ee,"isAt");function Ze(n,e,t){
let o=n.script.items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]).find(({span:s})=>Ee(s,e));if(o===void 0)return;let i=t.map(s=>Z(n,s)).map(s=>({script:s,own:s.
programs.filter(c=>c.attachPoint===o)})),a=i.flatMap(({own:s})=>s.flatMap(c=>c.unresolved??[]))[0];return{span:o.span,words:he({text:o.text,total:t.length,becomes:i.
flatMap(({script:s,own:c})=>Ae(s.refusals,o).length>0?[]:Ge(c).map(({kind:p,guard:m})=>({target:s.target.name,kind:p,guard:m}))),refused:i.flatMap(({script:s})=>Ae(
s.refusals,o).map(({why:c})=>({target:s.target.name,why:c}))),...a===void 0?{}:{unresolved:a},sites:Xe(i.flatMap(({own:s})=>s),t)})}}d(Ze,"attachPointAt");function Ae(n,{
span:e}){return n.filter(t=>e.start<=t.span.start&&t.span.end<=e.end)}d(Ae,"refusalsOf");function Ge(n){return[...new Map(n.map(e=>[e.kind,e])).values()]}d(Ge,"\
kindsOf");function Xe(n,e){let t=new Map;for(let{site:o}of n){if(o===void 0||o.unlisted)continue;let r=`${o.edge} ${o.function}`;!t.has(r)&&e.some(i=>x(o,i))&&t.
set(r,v(o.function,o.edge,e))}return[...t.values()]}d(Xe,"sitesOf");var qe=200;function et(n,e,t){let o=n.probes.flatMap(p=>p.effects).filter(({span:p})=>Ee(p,e)&&
p.end<=n.script.text.length),[r]=o;if(r===void 0)return;let i=o.reduce((p,m)=>Ie(m.span)<Ie(p)?m.span:p,r.span),a=o.filter(p=>p.span.start===i.start&&p.span.end===
i.end),s=t.flatMap(p=>a.flatMap(m=>{let f=m.kind==="reset"?Y(m,n,p):void 0;return(f===void 0?V(m,n,p):[f]).map(y=>({target:p.name,operation:y}))})),c=n.script.text.
slice(i.start,Math.min(i.end,i.start+qe));return{span:i,words:Se({text:c,total:t.length,takes:s})}}d(et,"statementAt");function Ie({start:n,end:e}){return e-n}d(
Ie,"lengthOf");var F=class{static{d(this,"OpenDocuments")}#e=new Map;#t=new Map;async put(e){this.#e.set(e.uri,e),this.#t.set(await u(e.path),e)}close(e){this.#e.delete(e);for(let[
t,o]of this.#t)o.uri===e&&this.#t.delete(t)}get(e){return this.#e.get(e)}async at(e){return this.#t.get(await u(e))}},R=class{static{d(this,"OpenTree")}looked=new Map;#e;#t;constructor(e,t){
this.#e=e,this.#t=t}async look(e,t){let o=await u(e),r=await this.#t.at(e);this.looked.set(o,r===void 0?await k(o):Me(r));let i=await this.#e.look(e,t);if(r===void 0||
i.kind==="unread"&&i.message===C)return i;let a=await oe(await u(t));return a!==void 0&&!se(o,a)?G(C):r.text===void 0?ee(M()):{kind:"text",text:r.text}}fromRoot(e){
return this.#e.fromRoot(e)}list(){return this.#e.list()}async runsBpftrace(e){let t=(await this.#t.at(e))?.text;return t===void 0?this.#e.runsBpftrace(e):T(e,t)}};ye();function $e(n){let e=l(n),t=d((r,i,a,s=a)=>({name:r.replace(/\s+/g," ").trim()||"(nameless)",kind:i,range:w(a,e),selectionRange:w(s,e)}),"symbol"),o=d(r=>{switch(r.
kind){case"probe":{let[i]=r.attachPoints,a=r.attachPoints.map(s=>s.text).join(", ");return[{...t(a,h.Event,r.span,i?.span),children:Ce(r,t)}]}case"macro":case"s\
ubprogram":return[{...t(r.name,h.Function,r.span),children:Ce(r,t)}];case"map-declaration":return[t(r.map,h.Field,r.span)];case"c-definition":return[t(/^\w+\s+\w*/.
exec(r.text)?.[0]??r.keyword,h.Struct,r.span)];case"config":return[t("config",h.Object,r.span)];case"import":return[t(r.path,h.Module,r.span)];case"preprocessor":
return[]}},"symbolOf");return _(n).items.flatMap(o)}d($e,"symbolsOf");function Ce(n,e){let t=new Map;return B(n,o=>{o.kind==="map"&&!t.has(o.name)&&t.set(o.name,
e(o.name,h.Field,o.nameSpan))}),[...t.values()]}d(Ce,"mapsIn");var A=class{static{d(this,"Answerer")}#e=new F;#t;constructor(e){this.#t=e}async answer({changed:e,closed:t,question:o}){for(let i of t)this.#e.close(i);for(let i of e)
await this.#e.put(i);let r=this.#e.get(o.uri);if(r===void 0)throw new Error(`${o.uri} is not open`);return o.kind==="judge"?this.#r(r):this.#i(o,r)}async#n(e){let t=await this.#t(
tt.dirname(e.path));return{document:e,read:t,tree:new R(new ie(t.root),this.#e)}}async#r(e){let t=await this.#n(e),{read:o,tree:r}=t,i={documents:this.#e,tree:r},
{reports:a,notes:s}=await this.#o(t),c=[];for(let p of a)p.status!=="skipped"&&c.push(await be(p,e,i));return{diagnostics:c.flatMap(({diagnostics:p})=>p),remedies:c.
flatMap(({remedies:p},m)=>m===0?p:[]),notes:[...s,...a.flatMap(p=>p.status==="skipped"?[`${p.path}: ${p.error}`]:[])],configuration:await rt(o,i),rests:new Map(
[...o.rests,...r.looked])}}async#o({document:e,read:t,tree:o}){let{settings:r}=t;if(r instanceof S)return{reports:[Le(e,r)],notes:[]};let i=await Ne(e,r,o);if(typeof i==
"string")return{reports:[],notes:[i]};if(i===void 0)return{reports:[],notes:[]};try{let a=await me([i],r,o);return{reports:a.files.filter(({path:c})=>c===e.path||
c===ne),notes:[...r.overruled,...a.notes]}}catch(a){if(a instanceof S)return{reports:[Le(e,a)],notes:[]};throw a}}async#i(e,t){let{text:o}=t,r=await this.#n(t),
{settings:i}=r.read,a=e.kind==="hover"?void 0:[];if(o===void 0||i instanceof S)return a;let s=await Ne(t,i,r.tree);if(typeof s!="object"||s.status!=="readable")
return a;let c=i.forFile(await r.tree.fromRoot(t.path));return e.kind==="hover"?this.#s(e.offset,{...r,settings:i,own:c,host:s.host!==void 0}):s.host!==void 0?a:
e.kind==="completion"?Re(o,e.offset,c.targets):e.kind==="symbols"?$e(o):ve(o)}async#s(e,{document:t,tree:o,settings:r,own:i,host:a}){let{path:s,text:c=""}=t;if(!a)
return N({path:s,text:c,whole:c,offset:e,toDocument:d(f=>f,"toDocument")},i.targets,o);let p=await ae(s,c,r.embedded),[m]=(p?.programs??[]).flatMap(f=>nt(f,e,s,
c)??[]);return m&&N(m,i.targets,o)}};function nt({source:n},e,t,o){let r=n.segments.find(({host:a})=>a.start<=e&&e<a.end);if(r===void 0)return;let i=r.kind==="v\
erbatim"?r.start+e-r.host.start:r.start;return{path:t,text:n.text,offset:i,toDocument:d(a=>n.toHost(a),"toDocument"),whole:o}}d(nt,"placeIn");async function Ne({
path:n,text:e,language:t},o,r){let i=await r.fromRoot(n),a=i===void 0?"script":o.choose(i),s=t==="bpftrace",c=De(n,e??"",a)??(s&&a!=="none"?"script":void 0);return c===
void 0?s||n.endsWith(".bt")?`${n} is left out by \`files\` of the configuration.`:void 0:e===void 0?{...M(),path:n}:e.trim()===""?{status:"skipped",path:n,error:te}:
{status:"readable",path:n,text:e,...c==="host"?{host:"found"}:{}}}d(Ne,"scriptOf");function Le({path:n},e){return ce({status:"failed",path:n,error:e.sentences.join(
" ")},{rules:{}})}d(Le,"notJudged");async function rt({settings:n,configuration:e},{documents:t,tree:o}){if(e===void 0||n instanceof S)return;let{path:r,name:i}=e,
a=n.mistakes.length===0?void 0:await o.look(r,r),s=l(a?.kind==="text"?a.text:""),c=n.mistakes.map(p=>{let[,m="1",f="1"]=/^:(\d+):(\d+): /.exec(p.slice(i.length))??
[],g=s.offsetAt({line:Number(m)-1,character:Number(f)-1});return{range:xe({start:g,end:g},s),severity:1,source:Pe,message:p}});return{uri:(await t.at(await u(r)))?.
uri??Te(r),diagnostics:c}}d(rt,"configurationOf");import L from"node:path";var ot=100,I=class{static{d(this,"FolderReader")}#e;#t=new Map;constructor(e){this.#e=e}async read(e){let t=this.#t.get(e);if(t!==void 0&&await st(t.rests))return t;
this.#t.size>=ot&&this.#t.clear();let o=await this.#n(e);return this.#t.set(e,o),o}async#n(e){let{config:t,policy:o}=this.#e,r=new Map,i=d(async f=>{let g=L.resolve(
f);r.set(g,await k(g))},"note"),a=t===void 0?await ue(await u(e)):[t];for(let f of o===void 0?a:[...a,o])await i(f);let s=await fe(t,await u(e)),{root:c,configuration:p}=await ge(
s,e);return{settings:await le(this.#e,it(s,i),process.env).catch(f=>{if(f instanceof S)return f;throw f}),root:c,...p===void 0?{}:{configuration:{path:L.resolve(
p),name:p}},rests:r}}};function it(n,e){return n?.ok!==!0?n:{...n,beside:d(async t=>(await e(L.join(n.root??"",t)),n.beside(t)),"beside")}}d(it,"noting");async function st(n){
for(let[e,t]of n)if(await k(e)!==t)return!1;return!0}d(st,"isTrue");function Mn(){let n=new I(at.editor),e=new A(t=>n.read(t));We?.on("message",t=>{e.answer(t).then(o=>je({ok:!0,answer:o}),o=>je({ok:!1,error:j(o)}))})}d(Mn,"answ\
erEditor");function je(n){We?.postMessage(n)}d(je,"send");export{Mn as answerEditor};
