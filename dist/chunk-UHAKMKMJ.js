import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{C as he,I as N,N as Se,f as F,fa as be,ga as xe,ha as J,ia as Fe,j as ae,ja as ke,k as de,l as le,la as Oe,m as fe,ma as Re,n as ce,pa as G,qa as Te,ta as C,
u as ue,v as pe}from"./chunk-3GZEUKVN.js";import{e as L,f as we,k as D}from"./chunk-4KQRADQ6.js";import{A as Q,U,Wa as se,X as te,ga as ne,ha as re,
z as q}from"./chunk-37J7ZHR6.js";import{g as ge,h as ye,o as me}from"./chunk-MZ5ESMHO.js";import{a as W,b as P}from"./chunk-N6Y3JKTD.js";import{
Ld as ie,a as T,id as Z,jd as ee,ld as $,rd as oe}from"./chunk-P66A45LD.js";import{a as A}from"./chunk-ISUK2UUZ.js";import{a as s}from"./chunk-H47UKSLI.js";var Ye=["note","warning","error","never"];function H(t,e){let n=e.findLast(o=>o.targets!==void 0)?.targets,r=Object.assign({},t.rules,...e.map(o=>o.rules));return{
...t,rules:r,...n===void 0?{}:{targets:n}}}s(H,"overridden");function ve(t,e){let{files:n=[],ownTables:r,overrides:o,playground:a,...i}=e,{links:f,granted:u}=ce(
t?.playground,a);if(t===void 0)return{configuration:i,files:[n],playground:f,overruled:[]};let l=[],d=s((g,x,S,k)=>S===void 0||k===void 0||x.indexOf(S)<=x.indexOf(
k)?S:(l.push(`"${g}: ${S}" is overruled by the policy of the organisation, which says ${k}.`),k),"strictest"),c=i.failOn===void 0&&t.failOn!=="never"?t.failOn:d(
"fail-on",Ye,i.failOn,t.failOn),p={...i.rules};for(let[g,x]of Pe(t.rules??{})){let S=i.rules?.[g],k=S===void 0?Xe(g,x):d(g,fe,S,x);k!==void 0&&(p[g]=k)}let w=t.
baseline===F;w&&i.baseline!==void 0&&i.baseline!==F&&l.push(`"baseline: ${i.baseline}" is overruled by the policy of the organisation, which allows none.`);let b={
...i.embedded};for(let[g,x]of Pe(t.embedded??{})){let S=d(g,["on","off"],i.embedded?.[g],x);S!==void 0&&(b[g]=S)}u||l.push(`"playground: ${a}" is overruled by t\
he policy of the organisation, which says ${t.playground}.`);let m=[...new Set([...t.targets??[],...i.targets??[]])];return{configuration:{...i,...m.length===0?
{}:{targets:m},...c===void 0?{}:{failOn:c},...w?{baseline:F}:{},rules:p,embedded:b,runTogether:[...t.runTogether??[],...i.runTogether??[]],lockPath:[...t.lockPath??
[],...i.lockPath??[]],suppressions:{...i.suppressions,also:t.suppressions},...t.commandApps===void 0?{}:{commandApps:i.commandApps?.filter(g=>t.commandApps?.includes(
g))??[]}},files:t.files===void 0?[n]:[n,t.files],playground:f,overruled:l}}s(ve,"tightened");function Xe(t,e){return t==="not-judged"?e:e==="off"?void 0:{atLeast:e}}
s(Xe,"settingOf");function Pe(t){let e=[];for(let n in t){let r=t[n];r!==void 0&&e.push([n,r])}return e}s(Pe,"entriesOf");var Nt=s(()=>"script","everyScript");function Ee(t,e){return t==="any"||t==="script"&&e}s(Ee,"picks");function Mt(t){return t===0?[]:[`${t===1?"1 script is":`${t}\
 scripts are`} left out by \`files\` of the configuration.`]}s(Mt,"leftOutNotes");function Ae(t){let e=t.map(z);return n=>{let r=e.map(o=>o(n));return r.includes(
"any")?"any":r.includes("script")?"script":"none"}}s(Ae,"chooseFilesOfAny");function z(t){let e=t.filter(a=>a.startsWith("!")).map(a=>$(a.slice(1))),n=t.filter(
a=>!a.startsWith("!")),r=n.filter($e).map($),o=n.filter(a=>!$e(a)).map($);return a=>e.some(i=>i(a))?"none":n.length===0?"script":o.some(i=>i(a))?"any":r.some(i=>i(
a))?"script":"none"}s(z,"chooseFiles");function $e(t){return/(?:^|\/)\*{1,2}$/.test(t)}s($e,"leavesNameOpen");function zt({inputs:t,repository:e,organisation:n,host:r}){if(n!==void 0&&n.mistakes.length>0)throw new T("policy",...n.mistakes);if(n!==void 0&&Object.keys(n.configuration).
length===0)throw new T("policy","The policy asks for nothing: it is empty, or has only comments. Write a key into it.");let{baseline:o=F}=n?.configuration??{};if(o!==
F)throw new T("policy",`The policy names the baseline ${o}. A repository has its own; a policy only forbids it: "baseline: ${F}".`);let{configuration:a,mistakes:i}=e,
f=n?.ownTargets??new Map,u=[...e.ownTargets.keys()].filter(y=>f.has(y)).map(y=>`The target "${y}" is overruled by that of the policy of the organisation.`),l=new Map(
[...e.ownTargets,...f]),d=n?.configuration,c=[...(d?.overrides??[]).map(y=>Ne("policy",y)),...(a.overrides??[]).map(y=>Ne("repository",y))],p=s(y=>{let O=s(ze=>y.
filter(Ve=>Ve.layer===ze),"from"),R=ve(d===void 0?void 0:H(d,O("policy")),Qe(t,H(a,O("repository")))),{targets:v,lockPath:Ge=[],rules:He={}}=R.configuration,X=et(
v,{own:l,host:r,mistakes:i});return{joined:R,file:{...X,targets:le(X.targets,Ge),rules:He}}},"settle"),{joined:w,file:b}=p([]),{configuration:m,files:g,overruled:x,
playground:S}=w,k=c.map(y=>({override:y,...p([y])})),E=m.baseline===F?F:e.baseline,K=new Map([["",b]]),h=s(y=>{let O=y===void 0?[]:c.filter(({matches:v})=>v(y)),
R=O.map(v=>c.indexOf(v)).join();return A(K,R,()=>p(O).file)},"forFile");return{...b,overrides:k.map(y=>y.file),forFile:h,failOn:m.failOn??"error",minConfidence:t.
minConfidence??"possible",suppressions:{...m.suppressions,today:new Date().toISOString().slice(0,10)},commandApps:m.commandApps??[],playground:i.length===0?S:{for:"\
none"},choose:Ae(g),embedded:s(y=>m.embedded?.[y]!=="off","embedded"),runTogether:m.runTogether??[],...E===void 0?{}:{baseline:E},mistakes:i.length===0?[]:[...i,
tt(b.configured,t,n)],overruled:[...x,...k.flatMap(y=>qe(y,x)),...u]}}s(zt,"resolveSettings");function Ne(t,e){let n=z(e.files);return{...e,layer:t,matches:s(r=>n(
r)!=="none","matches")}}s(Ne,"ofLayer");function qe({override:t,joined:e},n){return e.overruled.filter(o=>!n.includes(o)).map(o=>`For ${t.files.join(", ")}: ${o}`)}
s(qe,"overruledIn");function Qe(t,e){let n=t.targets??e.targets,r=t.failOn??e.failOn;return{...e,...n===void 0?{}:{targets:n},...r===void 0?{}:{failOn:r},...t.on===
void 0&&t.off===void 0?{}:{rules:Ze(t,e.rules??{})}}}s(Qe,"asked");function Ze({on:t=[],off:e=[]},n){let r=Object.entries(n).filter(([o,a])=>a!=="off"||!t.some(
i=>i===o));return{...Object.fromEntries(r),...Object.fromEntries(e.map(o=>[o,"off"]))}}s(Ze,"chosenRules");function et(t,{own:e,host:n,mistakes:r}){if(t===void 0)
return{targets:D,configured:!1};let o=de(t,e,n);if(!o.ok)throw new T("usage",...r,...o.errors);return{targets:o.targets,configured:!q(o.targets,D)}}s(et,"choose\
Targets");function tt(t,{targets:e,from:n},r){let o=[...e===void 0?[]:[`of the ${n}`],...r?.configuration.targets===void 0?[]:["of the policy of the organisatio\
n"]];return`The configuration is left out; the scripts are judged on ${t?`the targets ${o.join(" and ")}`:"the default targets"}.`}s(tt,"leftOut");function Vt(t){
let e=[t,...t.overrides];return[...new Set(e.flatMap(({targets:n,configured:r})=>r?n.flatMap(Q):[]))]}s(Vt,"targetNotes");function Yt(t,{failOn:e}){return e==="\
never"?!1:t.some(({severity:n})=>oe(n,e)<=0)}s(Yt,"fails");async function nn(t,e,n,r){let o=new M(n,r),a=[];for(let i of t)a.push(await o.leaveOut(i));return{files:a,notes:await o.notes(e)}}s(nn,"withoutAccepted");var M=class{static{
s(this,"AcceptedFindings")}#n;#e;#t;#r;constructor(e,n){let{baseline:r}=e;this.#n=e,this.#e=n,this.#t=r===F||r?.entries.length===0?void 0:r,this.#r=this.#t===void 0?
void 0:new V(this.#t,e)}async leaveOut(e){return this.#r?.leaveOut(e,await this.#e.fromRoot(e.path))??e}async notes(e){if(this.#r===void 0||this.#t===void 0)return[];
let{minConfidence:n,forFile:r}=this.#n,o=new Set(await Promise.all(e.map(i=>this.#e.fromRoot(i)))),a=s(({file:i,rule:f})=>n==="possible"&&o.has(i)&&r(i).rules[f]!==
"off","isAsked");return[...this.#r.notes(),...Le(this.#t,this.#r.unmatched(a))]}};async function rn({baseline:t},e){if(t===void 0||t===F)return[];let n=[...new Set(
t.entries.map(({file:o})=>o))],r=new Set;for(let o of n)await e(o)&&r.add(o);return Le(t,t.entries.filter(({file:o})=>r.has(o)))}s(rn,"goneNotes");function nt({
rule:t,reason:e,until:n},{suppressions:r}){let{today:o}=r;return o!==void 0&&n<o?`It ended on ${n}.`:ie(t,e,r,n)}s(nt,"whyNotAccepted");function Me({rule:t,fingerprint:e}){
return`${t} ${e}`}s(Me,"entryKey");function Le({path:t},e){if(e.length===0)return[];let n=P(e.map(({file:o,rule:a})=>`${a} in ${o}`)),r=e.length===1?"1 entry ma\
tches no finding":`${W(e.length,"entry","entries")} match no finding`;return[`${t}: ${r} of this run (${n}). Take out what is fixed: "bpftrace-guard baseline" d\
oes that.`]}s(Le,"noLongerNeeded");var V=class{static{s(this,"Tally")}#n;#e;#t=new Map;#r=new Set;#o=[];#i=[];constructor(e,n){this.#n=e,this.#e=n;for(let r of e.
entries){let o=this.#t.get(r.file)??new Map;this.#t.set(r.file,o.set(Me(r),r))}}leaveOut(e,n){let r=this.#t.get(n??"");if(r===void 0||e.status!=="analysed")return e;
let o=we([e]),a=e.findings.filter(i=>{let f=r.get(Me({rule:i.rule,fingerprint:o.get(i)??""}));if(f===void 0)return!0;this.#r.add(f);let u=nt(f,this.#e);return u===
void 0?this.#o.push(f):this.#i.push(`${f.rule} in ${f.file} is not accepted: ${u}`),u!==void 0});return{...e,findings:a}}unmatched(e){return this.#n.entries.filter(
n=>e(n)&&!this.#r.has(n))}notes(){let{path:e}=this.#n,n=[],r=this.#o.map(({until:a})=>a).sort()[0],o=this.#o.length===1?"is":"are";return r!==void 0&&n.push(`${W(
this.#o.length,"finding")} ${o} accepted by the baseline ${e}, ${this.#o.length===1?"":"the first one "}until ${r}.`),this.#i.length>0&&n.push(`${e}: ${P(this.#i.
map(a=>a.replace(/\.$/,"")))}.`),n}};import{posix as I}from"node:path";var Ie=2e3,_e=16*1024*1024,Ce=100;async function je(t,e,n){let r=await at(t,e),o=new Set(t.filter(l=>!rt(l)).map(({path:l})=>l)),{files:a,left:i}=await lt(r,o,n),
f=[],u=new Map;for(let{at:l,source:d,hosts:c}of a.values()){let p=await n.fromRoot(l);p!==void 0&&!Ee(e.choose(p),!0)||d.kind==="text"&&!it(l,d.text,c)||(u.set(
l,c),f.push(d.kind==="text"?{status:"readable",path:l,text:d.text}:{status:"failed",path:l,error:pe(d.message)}))}return i.length>0&&f.push({status:"failed",path:N,
error:ot(i)}),{scripts:f,hosts:u}}s(je,"findNamed");function Be(t,{scripts:e,hosts:n}){return[...t.filter(({path:r})=>!n.has(r)),...e]}s(Be,"withNamed");function rt(t){
return t.status==="readable"&&t.host==="found"}s(rt,"mayBeNamed");function ot(t){return`One run looks up ${Ie} files that commands give to bpftrace, and reads ${_e/
1024/1024} MiB of them at most. These were left out: ${P(t.map(({path:e})=>e))}. Split the change, or name fewer scripts.`}s(ot,"tooMany");function it(t,e,n){return e.
trim()===""||e.startsWith("#!")||he(t,e)||n.every(ye)&&!ke(e)?!1:!me(t)||st(e)}s(it,"isNamedOnly");function st(t){let{errors:e,items:n}=Z(t);return e.length===0&&
n.some(({kind:r})=>r==="probe")}s(st,"isWholeScript");async function at(t,{embedded:e}){let n=new Map;for(let r of t)if(r.status==="readable"&&r.host!==void 0)for(let o of await dt(
r,e))A(n,`${I.dirname(r.path)}\0${o}`,()=>({path:o,hosts:[]})).hosts.push(r.path);return[...n.values()]}s(at,"namesIn");async function dt({path:t,text:e},n){try{
let r=await Fe(t,e,n);return r!==void 0&&ge(r.kind)?r.scripts:[]}catch{return[]}}s(dt,"namesOf");async function lt(t,e,n){let r=new Map,o=0,a=0;for(;a<Math.min(
t.length,Ie)&&o<=_e;a+=Ce){let i=t.slice(a,a+Ce),f=await Promise.all(i.map(u=>ut(u,n,e)));for(let[u,l]of f.entries()){if(l===void 0||e.has(l.at))continue;let{at:d,
source:c}=l;!r.has(d)&&c.kind==="text"&&(o+=c.text.length),A(r,d,()=>({...l,hosts:[]})).hosts.push(...i[u]?.hosts??[])}}return{files:r,left:t.slice(a)}}s(lt,"lo\
okUpAll");var ft=new Set;function ct({path:t,hosts:[e=""]}){return t.startsWith("/")||/(?:^|\/)\.{0,2}$/.test(t)?[]:[...new Set([I.join(I.dirname(e),t),I.normalize(
t)])]}s(ct,"placesOf");async function ut(t,e,n=ft){for(let r of ct(t)){if(n.has(r))return;let o=await e.look(r,t.hosts[0]??"");if(o.kind==="text")return{at:o.at??
r,source:o};if(o.kind==="unread"&&!Se(o.message))return{at:r,source:o}}}s(ut,"lookUp");var j=5e3,_=200,Y=class{static{s(this,"FilesAround")}library=new Re;left=0;#n;#e=new Map;constructor(e,n){this.#n=e;for(let{path:r,text:o}of n)this.library.add(
r,{kind:"text",text:o})}look(e,n){if(this.library.source(e)!==void 0)return Promise.resolve();let r=this.#e.get(e)??this.#t(e,n);return this.#e.set(e,r),r}async#t(e,n){
this.#e.size>=j&&(this.left+=1);let r=this.#e.size<j?await this.#n.look(e,n):ue(pt);this.library.add(e,r)}async readImports(e){let n=this.library.source(e);if(n?.
kind!=="text")return[];let r=this.library.parse(e,n.text);for(;;){let{unread:o,reached:a}=Oe(r,e,this.library);if(o.length===0)return a;await Promise.all(o.map(
i=>this.look(i,e)))}}},pt=`a run reads ${j} files beside the scripts at most. Split the change`;async function Ke(t,e,n){let r=new Y(n,t);await Promise.all(t.map(
({path:i})=>r.readImports(i)));let o=await yt(t,e,n),a=[...new Set(o.flatMap(({paths:i})=>i))];return await Promise.all(a.map(i=>r.look(i,i))),await Promise.all(
a.map(i=>r.readImports(i))),{library:r.library,groups:o}}s(Ke,"readSurroundings");function gt(t){let e=t.filter(r=>r.startsWith("!")).map(r=>$(r.slice(1))),n=t.
filter(r=>!r.startsWith("!")).map($);return r=>n.some(o=>o(r))&&!e.some(o=>o(r))}s(gt,"groupMatcher");async function yt(t,e,n){if(e.length===0)return[];let r=await Promise.
all(t.map(async({path:d})=>({path:d,fromRoot:await n.fromRoot(d)??""}))),o=e.map(gt).filter(d=>r.some(({fromRoot:c})=>c!==""&&d(c)));if(o.length===0)return[];let a=await n.
list(),i="message"in a?[`The scripts that run together with this script could not be listed. ${a.message}`]:[],f=new Set(r.map(({fromRoot:d})=>d)),u=s(d=>o.some(
c=>c(d)),"isAsked"),l=[..."files"in a?a.files:[],...await mt(a,d=>u(d)&&!f.has(d),n)];return o.map(d=>{let c=new Map;for(let{path:m,fromRoot:g}of[...r,...l])g!==
""&&!c.has(g)&&d(g)&&c.set(g,m);let p=[...c.values()];if(p.length<=_)return{paths:p,missing:i};let w=p.length-_,b=`A group of run-together has ${p.length} scrip\
ts, of which ${_} are judged as one at most: ${w} of those that run together with this script were left out; declare smaller groups.`;return{paths:p.slice(0,_),
missing:[...i,b]}})}s(yt,"findGroups");async function mt(t,e,n){if("message"in t)return[];let r=t.executables.filter(({fromRoot:i})=>e(i)),o=r.slice(0,j),a=await Promise.
all(o.map(({path:i})=>n.runsBpftrace(i)));return r.filter((i,f)=>a[f]!==!1)}s(mt,"membersByFirstLine");var ht=64*1024*1024;function St(t,e){let n=`The run was interrupted before it judged ${P(t)}.`;return C({status:"failed",path:N,error:n},e)}s(St,"interruptedBef\
ore");function wt(t,e,n){let r=`The scripts of this run and what they import are longer than the ${e} characters that one run judges, and these were left out: ${P(
t)}. Split the change, or name fewer scripts.`;return C({status:"failed",path:N,error:r},n)}s(wt,"tooMuchText");var bt=/\bimport\b|\binclude\b(?!\s*<)/;function We({
text:t,host:e},{runTogether:n}){return e!==void 0||n.length===0&&!bt.test(t)}s(We,"standsAlone");async function Mn(t,e,n,{signal:r,judges:o=new G(e,r),most:a=ht,
onFile:i=s(()=>{},"onFile")}={}){if(t.length>0&&e.refusal!==void 0)throw e.refusal;let f=await je(t,e,n),u=Be(t,f),l=await Promise.all(u.map(async({path:h})=>e.
forFile(await n.fromRoot(h)))),d=u.filter(h=>h.status==="readable"),c=d.filter(h=>!We(h,e)),p=new G(e,r,await Ke(c,e.runTogether,n)),w={scripts:0,hosts:0},b=s(async(h,y)=>{
let O=l[y]??e;if(h.status!=="readable")return{report:C(h,O),notes:[]};if(!We(h,e))return p.judge(h,O,a);let R=h.host===void 0?"scripts":"hosts",v=w[R];return w[R]+=
h.text.length,v<a?o.judge(h,O):void 0},"judge"),m=u.map(b),g=new Set,x=[],S=[],k=new M(e,n),E=s(async h=>{let y=await k.leaveOut(h);S.push(y),i(y)},"add");for(let[
h,y]of u.entries()){let{path:O}=y,R=await m[h];R===void 0?g.add(O):R.report!==void 0?await E(R.report):y.status==="readable"&&y.host==="named"&&await E({status:"\
skipped",path:O,error:Te}),x.push(...R?.notes??[])}g.size>0&&await E(r?.aborted===!0?St([...g],e):wt([...g],a,e));let K=d.flatMap(({path:h})=>g.has(h)?[]:[h]);return{
targets:xt(l,e),files:S,findings:L(S),notes:[...x,...await k.notes(K)],named:f.hosts}}s(Mn,"judgeScripts");function xt(t,e){let n=t.length===0?e.targets:t.flatMap(
r=>r.targets);return[...new Map(n.map(r=>[r.name,r])).values()]}s(xt,"targetsOf");async function Kn(t){if(t===void 0)return B([]);if(!t.ok)return B([t.message]);let e=be(t.text,t.path);if(!e.ok)return B(e.errors.map(J));let{configuration:n}=e,
r=new Map,o=[];for(let i of n.ownTables??[]){let{name:f,"kernel-table":u}=i,l=await t.beside(u),d=l.kind==="unread"?l.message:"it is not a regular file",c=l.kind===
"text"?ae(l.text,i):new T("configuration",d);c instanceof T?o.push(`${t.path}: the kernel table ${u} of the target "${f}" cannot be used: ${c.message}.`):r.set(
f,c)}let a=await Ft(t,n);return a instanceof T&&o.push(...a.sentences),o.length>0||a instanceof T?B(o):{configuration:n,ownTargets:r,mistakes:o,...a===void 0?{}:
{baseline:a}}}s(Kn,"readLayer");async function Ft(t,{baseline:e}){if(e===void 0||e===F)return;let n=await t.beside(e),r=s(a=>new T("configuration",`${t.path}: t\
he baseline ${e} cannot be used: ${a}.`),"wrong");if(n.kind==="unread")return r(n.message);if(n.kind==="folder")return r("it is not a regular file");let o=xe(n.
text,e);return o.ok?{path:e,entries:o.entries}:new T("configuration",...o.errors.map(J))}s(Ft,"readBaseline");function B(t){return{configuration:{},ownTargets:new Map,
mistakes:t}}s(B,"emptyLayer");var Ue=200,Vn=["guard","group","lock-free"];function Yn(t){return`already exists with other content (${t})`}s(Yn,"occupied");async function Xn({path:t,text:e},n,r){
let o=Math.min(n.most??Ue,Ue),a=new ee(e),i=[],f=[],u=new Map,l=new Set([e]),d=e;for(;;){let c=await r.judge(d,u);if(c.status!=="analysed")return{text:e,files:new Map,
fixed:[],report:c};let p=await Ot(c,n,l,r);if(p.fix===void 0||f.length>=o)return{text:d,files:u,fixed:i,report:{...c,findings:p.findings}};let{finding:w,fix:b}=p,
m=De(w.span.start,f),g=a.range({start:m,end:Math.max(m,De(w.span.end,f))});i.push(kt(t,g,w,b));for(let S of b.edits)S.path!==void 0&&u.set(S.path,S.text);let x=Je(
b);d=U(d,x),l.add(d),f.push(x)}}s(Xn,"fixScript");function kt(t,e,n,r){let{kind:o,title:a,cost:i,safe:f,targets:u,stops:l,copies:d}=r,c=re(r,n),p=ne(n);return{path:t,
rule:n.rule,range:e,kind:o,title:a,cost:i,...f?{}:{unsafe:!0},targets:u,...l===void 0?{}:{stops:l},...d===void 0?{}:{copies:d},...p===void 0?{}:{harm:p},...c.length===
0?{}:{instead:c}}}s(kt,"fixedFinding");async function Ot(t,{kind:e,unsafe:n=!1,wants:r=s(()=>!0,"wants")},o,a){let{text:i,findings:f}=t,u=new Set(L([t]).filter(
r).map(({finding:p})=>p)),l=[],d,c;for(let p of f){if(!u.has(p)){l.push(p);continue}let w=[];for(let m of p.fixes){if(m.kind==="suppress")continue;let g=await Rt(
m,{kind:e,unsafe:n,text:i,seen:o},a);g!==void 0?w.push(g):m.safe?d??={fix:m,finding:p}:c??={fix:m,finding:p}}let b="no rewrite is proved to help";l.push({...p,left:`${[
...new Set(w.length===0?[b]:w)].join("; ")}.`})}return d??=c,d===void 0?{fix:void 0,findings:l}:{...d,findings:l}}s(Ot,"chooseFix");async function Rt(t,{kind:e,
unsafe:n,text:r,seen:o},a){if(!t.safe&&n!==!0)return`the rewrite "${t.kind}" ${se(t)}, so it is left to you`;if(e!==void 0&&t.kind!==e)return`the rewrite "${t.kind}\
" is not of the kind "${e}"`;for(let{path:i,text:f}of t.edits){let u=i===void 0?void 0:await a.obstacle(i,f);if(u!==void 0)return`the rewrite "${t.kind}" needs \
a file that ${u}`}return o.has(U(r,Je(t)))?`the rewrite "${t.kind}" was made already`:void 0}s(Rt,"obstacleTo");function Je({edits:t}){return t.filter(({path:e})=>e===
void 0)}s(Je,"ownEdits");function De(t,e){return e.reduceRight((n,r)=>te(n,r),t)}s(De,"originalPlace");export{Nt as a,Ee as b,Mt as c,Ae as d,zt as e,Vt as f,Yt as g,Kn as h,je as i,Be as j,rt as k,dt as l,ct as m,ut as n,nn as o,rn as p,nt as q,Me as r,j as s,Y as t,
Ke as u,St as v,We as w,Mn as x,xt as y,Vn as z,Yn as A,Xn as B};
