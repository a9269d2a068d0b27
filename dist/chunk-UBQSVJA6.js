import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Ye,aa as Qe,ba as Ve,ca as Xe,x as we}from"./chunk-YU2M6L2V.js";import{a as M,b as H,h as _,j as Ae,k as je,l as Ue,m as ze,n as Ke,p as We,s as qe,
t as Je,x as G}from"./chunk-B6AOH34A.js";import{A as D,B as I,C as Ee,D as Z,E as A,G as Pe,H as ee,I as L,J as Le,K as Me,L as _e,M as Ge,O as Be,P as j,
Q as $e,a as he,ca as Ie,da as ve,ia as De,p as P,q as be,r as Se,s as ke,t as xe,u as T,v as Ce,w as X,x as Fe,y as N}from"./chunk-UKPSX7N6.js";import{f as Ne}from"./chunk-ACKXNBPK.js";
import{c as $,e as He,f as Y,i as Oe,j as v,l as Q,m as Re,n as V,o as Te}from"./chunk-QUGXI2HH.js";import{b as E}from"./chunk-N6Y3JKTD.js";import{d as J,
e as me,g as F,i as ye}from"./chunk-M47KKLE5.js";import{b as ge}from"./chunk-ISUK2UUZ.js";import{a as l}from"./chunk-H47UKSLI.js";import{createHash as St}from"node:crypto";var Ze=100,et=class{static{l(this,"GitHubContents")}#t;#e;#n=new Map;#r=[];constructor(e,t){this.#t=e,this.#e=t}entry(e){let t=this.#n.get(e);if(t!==void 0)return t;
let i=new Promise(n=>{this.#r.push({path:e,done:n}),this.#r.length===1&&setImmediate(()=>this.#i())});return this.#n.set(e,i),i}#i(){let e=this.#r;this.#r=[];for(let t=0;t<
e.length;t+=Ze){let i=e.slice(t,t+Ze),n=this.#a(i.map(({path:s})=>s));for(let[s,{path:a,done:o}]of i.entries())o(n.then(d=>this.#d(a,d?.[`f${s}`])))}}async#a(e){
let{owner:t,repo:i,ref:n}=this.#e,s=Object.fromEntries(e.map((u,c)=>[`p${c}`,u])),a=e.map((u,c)=>`, $p${c}: String!`).join(""),o=e.map((u,c)=>`f${c}: file(path:\
 $p${c}) { ...content }`).join(`
`),d=`query contents($owner: String!, $repo: String!, $commit: GitObjectID!${a}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${o} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;try{let{repository:u}=await this.#t.graphql(d,{owner:t,repo:i,commit:n,...s});return u?.object??void 0}catch(u){let c=xt(u);if(c!==void 0)return c;let f=J(
u);if(e.length>1&&(f===void 0||f>=500))return;throw u}}async#d(e,t){if(t===null)return;if(t===void 0)return this.#s(e);let i=t.mode.toString(8).padStart(6,"0");
if(i===j)return{kind:"submodule"};let{object:n,oid:s,size:a}=t;if(n!==null&&"entries"in n&&n.entries===null)return this.#s(e);let o=n!==null&&"text"in n?n.text:
null;if(i===Be)return o===null?this.#s(e):{kind:"link",target:o};if(n!==null&&"entries"in n)return{kind:"folder",names:(n.entries??[]).filter(({type:c})=>c==="b\
lob").map(({name:c})=>c)};let d=o===null?void 0:Buffer.from(o);if(a>N){let c=d===void 0?void 0:I(e,d),f=d===void 0?void 0:V(e,d)||void 0;return{kind:"file",sha:s,
mode:i,text:ee(),runsBpftrace:c,isHost:f}}let u=d!==void 0&&kt(d)===s;return{kind:"file",sha:s,mode:i,...u?te(e,d):await this.#o(e,s)}}async#s(e){let t=await this.#l(
e);if(t===void 0)return;if(Array.isArray(t))return{kind:"folder",names:t.flatMap(({type:d,name:u})=>d==="file"?[u]:[])};if(t.type==="symlink")return{kind:"link",
target:t.target};if(t.type==="submodule")return{kind:"submodule"};let{sha:i,size:n,encoding:s,content:a}=t;if(n>N)return{kind:"file",sha:i,text:ee(),runsBpftrace:void 0,
isHost:void 0};let o=s==="base64"?te(e,Buffer.from(a,"base64")):await this.#o(e,i);return{kind:"file",sha:i,...o}}async follow(e){let t=e;for(let i=0;i<=Me;i++){
let n=await this.entry(t);if(n===void 0)return{message:t===e?P:Ge(t)};if(n.kind!=="link")return{entry:n,at:t};let s=n.target===void 0?void 0:_e(t,n.target);if(s===
void 0)return{message:Se};t=s}return{message:ke}}async#l(e){try{return(await this.#t.rest.repos.getContent({...this.#e,path:e})).data}catch(t){if(J(t)===404)return;
throw t}}async#o(e,t){let{owner:i,repo:n}=this.#e,{data:s}=await this.#t.rest.git.getBlob({owner:i,repo:n,file_sha:t});return s.encoding==="base64"?te(e,Buffer.
from(s.content,"base64")):{text:{status:"failed",error:`GitHub sent it in an encoding that is not known here: ${s.encoding}.`},runsBpftrace:void 0,isHost:void 0}}};
function te(r,e){return{text:Z(e),runsBpftrace:I(r,e),isHost:V(r,e)}}l(te,"whole");function kt(r){return St("sha1").update(`blob ${r.length}\0`).update(r).digest(
"hex")}l(kt,"blobSha");function xt(r){let t=(ye(r)?.data??null)?.repository?.object;if(t!=null)return Object.fromEntries(Object.entries(t).flatMap(([i,n])=>n===
null?[]:[[i,n]]))}l(xt,"partialAnswer");async function on(r,{owner:e,repo:t,path:i,ref:n}){let{data:s}=await r.rest.repos.getContent({owner:e,repo:t,path:i,...n===
void 0?{}:{ref:n}});if(!(Array.isArray(s)||s.type!=="file"||s.encoding!=="base64"))return Z(Buffer.from(s.content,"base64"))}l(on,"readRegularFile");var tt=100,Ct=200;async function U(r,{owner:e,repo:t},i){let n={owner:e,repo:t};return await ne(r,n,i)??(await ot(r,n,{after:i}))?.changed}l(U,"listBlobs");async function st(r,{
owner:e,repo:t},i,n){let s={owner:e,repo:t},a=await ne(r,s,i),o=a&&await ne(r,s,n);return o===void 0?ot(r,s,{before:i,after:n}):ie(re(a??[]),re(o))}l(st,"compar\
eBlobs");async function ne(r,e,t){let{data:i}=await r.rest.git.getTree({...e,tree_sha:t,recursive:"1"});return i.truncated?void 0:i.tree.filter(({type:s})=>s===
"blob").map(({path:s,mode:a,sha:o,size:d})=>({path:s,mode:a,sha:o,...d===void 0?{}:{size:d}}))}l(ne,"readWhole");var Ht=new Map;async function ot(r,e,{before:t,
after:i}){let n=[],s=[],a=0,o=[""];for(;o.length>0;){let d=[];for(let u=0;u<o.length;u+=tt){let c=o.slice(u,u+tt);if(a+=t===void 0?1:2,a>Ct)return;let f=t===void 0?
Ht:await nt(r,e,t,c),y=await nt(r,e,i,c),h=ie(rt(f),rt(y));n.push(...h.changed),s.push(...h.removed);let b=ie(it(f),it(y));d.push(...b.changed.map(({path:x})=>x),
...b.removed)}o=d}return{changed:n,removed:s}}l(ot,"walk");async function nt(r,e,t,i){let n=i.map((c,f)=>`, $e${f}: String!`).join(""),s=i.map((c,f)=>`f${f}: ob\
ject(expression: $e${f}) { ...folder }`).join(`
`),a=`query folders($owner: String!, $repo: String!${n}) {
    repository(owner: $owner, name: $repo) { ${s} }
  }
  fragment folder on Tree { entries { name type mode oid } }`,o=Object.fromEntries(i.map((c,f)=>[`e${f}`,`${t}:${c}`])),d=await r.graphql(a,{...e,...o}),u=i.flatMap(
(c,f)=>{let y=d.repository?.[`f${f}`];if(y===void 0||y?.entries===null||y===null&&c==="")throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(
c)} at ${t}.`);return(y?.entries??[]).map(({name:h,type:b,mode:x,oid:S})=>{let p=c===""?h:`${c}/${h}`;return[p,{path:p,type:b,mode:x.toString(8).padStart(6,"0"),
sha:S}]})});return new Map(u)}l(nt,"readFolders");function rt(r){let e=[...r.values()].filter(({type:t,mode:i})=>t!=="tree"&&i!==j);return re(e.map(({path:t,mode:i,
sha:n})=>({path:t,mode:i,sha:n})))}l(rt,"filesOf");function it(r){return new Map([...r].filter(([,{type:e}])=>e==="tree"))}l(it,"foldersOf");function re(r){return new Map(
r.map(e=>[e.path,e]))}l(re,"byPath");function ie(r,e){return{changed:[...e.values()].filter(({path:t,sha:i,mode:n})=>{let s=r.get(t);return s?.sha!==i||s.mode!==
n}),removed:[...r.keys()].filter(t=>!e.has(t))}}l(ie,"compared");var Ot=300;async function Sn(r,e,t=M,i){let{owner:n,repo:s,headSha:a}=e,{files:o,merge_base_commit:d}=await Rt(r,e),u=d.sha;if(o!==void 0&&o.length<Ot)return{mergeBase:u,
...z(o,t)};let c=await st(r,e,u,a),f=i===void 0?o:await at(Et(r,{owner:n,repo:s,number:i}));return c===void 0?{mergeBase:u,...z(f??[],t),unlisted:`GitHub lists ${f?.
length??0} of more changed files, ${dt}`}:{mergeBase:u,...z(Pt(c,f??[]),t)}}l(Sn,"listChange");async function Rt(r,{owner:e,repo:t,baseSha:i,headSha:n}){let s={
owner:e,repo:t,basehead:`${i}...${n}`,per_page:1},a=await at(r.rest.repos.compareCommitsWithBasehead(s));if(a!==void 0)return a.data;let{data:o}=await r.rest.repos.
compareCommitsWithBasehead({...s,page:2});return{...o,files:void 0}}l(Rt,"readComparison");async function at(r){try{return await r}catch(e){if(me(e)==="no-diff")
return;throw e}}l(at,"withoutDiff");var dt="and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.";
async function kn(r,e,t,i=M){return Tt(await U(r,e,t),i)}l(kn,"listRepository");function Tt(r,e){if(r===void 0)return{scripts:[],unknown:[],leftOut:0,notes:[],unlisted:`\
The files cannot be listed, ${dt}`};let t=new Map(r.map(({path:a,size:o})=>[a,o])),{hosts:i,...n}=z(r.map(lt),e),s=i.map(a=>{let o=t.get(a.path);return o===void 0?
a:{...a,size:o}});return{...n,hosts:Ft(s),whole:!0}}l(Tt,"listingOfTree");function Ft(r){let e=l(({path:t})=>{let i=$(t);return i===void 0||i==="first line"?-1:
he.indexOf(i.kind)},"rank");return[...r].sort((t,i)=>e(t)-e(i))}l(Ft,"likeliestFirst");async function Et(r,{owner:e,repo:t,number:i}){return r.paginate(r.rest.pulls.
listFiles,{owner:e,repo:t,pull_number:i,per_page:100})}l(Et,"listPullRequestFiles");function lt({path:r,sha:e}){return{filename:r,sha:e,status:"changed",changes:1}}
l(lt,"diffFileOf");function Pt({changed:r,removed:e},t){let i=new Map(t.map(o=>[o.filename,o])),n=new Set,s=r.map(o=>{let d=i.get(o.path);return d===void 0||d.sha!==
o.sha?lt(o):(d.status==="renamed"&&d.previous_filename!==void 0&&n.add(d.previous_filename),d)}),a=e.filter(o=>!n.has(o));return[...s,...a.map(o=>({filename:o,sha:null,
status:"removed",changes:1}))]}l(Pt,"withDiffs");function z(r,e){let t=r.filter(({status:n})=>n!=="removed").map(n=>({...n,choice:e(n.filename),script:_t(n)})),
i=l(n=>n.script!==!0&&v(n.filename,n.choice),"isHost");return{scripts:t.filter(n=>H(n.choice,n.script===!0)&&!(n.choice==="any"&&i(n))).map(se),hosts:t.filter(n=>i(
n)&&!Lt(n)).map(se),unknown:t.filter(({choice:n,script:s})=>n==="script"&&s===void 0).map(se),unnamed:new Map(t.filter(({script:n})=>n!==!0).map(n=>[n.filename,
Mt(n)])),leftOut:t.filter(({choice:n,script:s})=>s===!0&&!H(n,s)).length,changedPaths:r.map(({filename:n})=>n),removed:new Map(r.flatMap(({status:n,filename:s,previous_filename:a})=>n===
"removed"?[[s,s]]:n==="renamed"&&a?[[a,s]]:[])),notes:[]}}l(z,"listingOf");function Lt({filename:r,status:e,patch:t}){return e==="added"&&t!==void 0&&!Y(r,t)}l(
Lt,"showsNoProgram");function Mt(r){let{filename:e,status:t,patch:i}=r,n=t==="added"&&i!==void 0&&!i.includes("{");return{...ct(r),mayBeScript:X(e)==="unknown"&&
!Te(e)&&!n,hunks:l(async()=>ut(r),"hunks")}}l(Mt,"unnamed");function ct({status:r,previous_filename:e}){return r==="renamed"&&e!==void 0?{previousPath:e}:{}}l(ct,
"previousOf");function se(r){let{filename:e,sha:t}=r,i=ut(r);return{path:e,...t?{blobSha:t}:{},...ct(r),...i===void 0?{}:{hunks:i},...r.patch!==void 0&&Y(e,r.patch)?
{named:!0}:{}}}l(se,"listed");function _t({filename:r,patch:e,status:t}){if(D(r))return!0;let i=e===void 0?void 0:Qe(e);if(i!==void 0)return I(r,new TextEncoder().
encode(i));switch(X(r)){case"binary":case"data":return!1;case"program":return e===void 0&&(t==="added"||t==="modified")?void 0:!1;case"unknown":return}}l(_t,"is\
Script");function ut(r){return r.patch!==void 0?Ye(r.patch):r.changes===0?[]:void 0}l(ut,"hunksOf");var Gt=100;async function ft(r,{scripts:e,named:t,removed:i,hunks:n,filter:s},a,o){let d=r.filter(m=>m.finding.rule!=="not-judged"&&!we(m,n,s));if(d.length===0)
return{own:r,others:[]};let u=new Map(e.map(({path:m,previousPath:k})=>[m,k])),c=new Set(e.flatMap(({path:m,host:k})=>k===void 0?[]:[m])),f=new Map(d.map(({file:m})=>[
m,u.get(m.path)??m.path])),y=new Set([...f.keys()].flatMap(({path:m})=>t.get(m)??[])),h=[...y].map(m=>u.get(m)??m),b=y.size===0?[]:[...i.keys()].filter(m=>Oe(m,
!0)),x=l(async m=>{let k=v(m,a.choose(m))?await o.look(m,m):void 0;return k?.kind==="text"?[{status:"readable",path:m,text:k.text,host:"found"}]:[]},"readHost"),
S=[...f].flatMap(([m,k])=>c.has(m.path)?[k]:[]),p=[...new Set([...S,...h,...b.slice(0,Gt)])].map(x),C=await Promise.all([...p,...[...f].map(async([m,k])=>{if(c.
has(m.path))return[];let q=await o.look(k,k);return q.kind!=="text"?[]:H(a.choose(k),Ee(k,q.text))?[{status:"readable",path:k,text:q.text}]:[]})]),{baseline:O,...g}=a,
R=await G(C.flat(),{...g,minConfidence:"possible"},o),w=new Map(R.files.map(m=>[m.path,new Set(Ne([m]).values())])),B=d.filter(({file:m,fingerprint:k})=>w.get(f.
get(m)??"")?.has(k));return{own:r.filter(m=>!B.includes(m)),others:B}}l(ft,"splitFindings");var ae=5e3,pt={scripts:[],causes:new Map,notes:[]};async function mt({scripts:r,changedPaths:e,removed:t},i,n){let s=new Map([...e.map(g=>[g,g]),...t]);if(s.size===
0)return pt;let a=await n.list();if("message"in a)return{...pt,scripts:[oe(a.message)]};let o=r.filter(g=>g.status==="readable"),d=new Set(r.map(({path:g})=>g)),
u=a.files.map(({path:g})=>g),c=[...s.keys()].some(Fe)?a.executables.map(({path:g})=>g).filter(g=>i(g)!=="none"):[],f=[...u,...c].filter(g=>!d.has(g)),y=new Je(n,
o),{asked:h,failed:b}=await Bt(f.slice(0,ae),new Set(c),n);await Promise.all(h.map(async g=>y.library.add(g,await n.look(g,g))));let x=new de(y,s),S=[],p=new Map,
C=[];for(let g of h){let R=y.library.source(g);if(R?.kind==="unread"&&R.failed?b.push(g):R?.kind==="unread"&&C.push(`Whether ${g} imports a changed file is not \
known: ${R.message}.`),R?.kind!=="text"||!H(i(g),!0))continue;let w=await x.causeFor(g);if(w===void 0)continue;let B=await Xe(g,i,n);B.status!=="skipped"&&(p.set(
g,w),S.push(B))}let O=[...b,...f.slice(ae)];return O.length>0&&S.push(oe($t(O))),y.left>0&&S.push(oe(`A run reads ${qe} files beside the scripts at most.`)),{scripts:S,
causes:p,notes:C}}l(mt,"findDependents");async function Bt(r,e,t){let i=await Promise.all(r.map(async n=>({path:n,runs:e.has(n)?await t.runsBpftrace(n):!0})));return{
asked:i.filter(({runs:n})=>n===!0).map(({path:n})=>n),failed:i.filter(({runs:n})=>n===void 0).map(({path:n})=>n)}}l(Bt,"findScripts");function oe(r){let e=`Not \
all scripts that import a file of this change could be looked for. ${r}`;return{status:"failed",path:L,error:e}}l(oe,"notLookedFor");function $t(r){return`These\
 were not read, as a run reads ${ae} at most, or GitHub or git did not answer: ${E(r)}.`}l($t,"tellLeft");var de=class{static{l(this,"DependentSearch")}#t;#e;#n;constructor(e,t){
this.#t=e,this.#e=t,this.#n=new Map([...t].filter(([i])=>i.endsWith(".bt")).map(([i,n])=>[i.slice(0,Math.max(0,i.lastIndexOf("/"))),n]))}async causeFor(e){for(let t of[
e,...await this.#t.readImports(e)]){let i=this.#t.library.source(t),n=i?.kind==="text"?i.at:void 0,s=this.#r(t)??(n===void 0?void 0:this.#e.get(n))??this.#i(t,i?.
kind);if(s!==void 0)return s}}#r(e){for(let t=e;t!=="";t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){let i=this.#e.get(t);if(i!==void 0)return i}}#i(e,t){return t===
"folder"||t==="unread"?this.#n.get(e):void 0}};var Nt=500,ht=16*1024*1024,yt=3e3,K=100,It={scripts:[],hosts:new Map,notes:[]};async function wt({scripts:r,unnamed:e},t,i){let n=new Set(r.filter(c=>!je(c)).map(
({path:c})=>c)),s=[...e].flatMap(([c,{mayBeScript:f}])=>f&&!n.has(c)&&H(t.choose(c),!0)?[c]:[]),a=s.slice(0,yt),o=await Dt(a,i,c=>De(c)&&!c.startsWith("#!"));if(o.
texts.size===0&&o.left.length===0)return It;let d=await At(o.texts,t,i);return{scripts:await Promise.all([...d.hosts.keys()].map(async c=>{let{previousPath:f,hunks:y}=e.
get(c)??{hunks:l(async()=>{},"hunks")},h=await y();return{status:"readable",path:c,text:o.texts.get(c)??"",...f===void 0?{}:{previousPath:f},...h===void 0?{}:{hunks:h}}})),
hosts:d.hosts,notes:vt([...o.left,...s.slice(yt)],d)}}l(wt,"findRunScripts");function vt(r,{open:e,because:t}){let i=[],n=l(s=>`Whether a command gives these ch\
anged files to bpftrace is not known: ${E(s)}.`,"which");return t!==void 0&&e.length>0&&i.push(`${n(e)} ${t} A name with .bt, or a first line with #!, makes a f\
ile a script.`),r.length>0&&i.push(`${n(r)} They could not be read, or are too many.`),i}l(vt,"notesOf");async function Dt(r,e,t){let i=new Map,n=[],s=0;for(let a=0;a<
r.length;a+=K){if(s>ht)return{texts:i,left:[...n,...r.slice(a)]};let o=r.slice(a,a+K),d=await Promise.all(o.map(u=>e.look(u,u)));for(let[u,c]of d.entries()){let f=o[u]??
"";c.kind==="unread"&&c.failed&&n.push(f),!(c.kind!=="text"||c.at!==void 0)&&(s+=c.text.length,t(c.text)&&i.set(f,c.text))}}return{texts:i,left:n}}l(Dt,"readUpT\
o");async function At(r,{embedded:e},t){let i=new Map,n=l(()=>[...r.keys()].filter(u=>!i.has(u)),"open"),s=[...r.keys()].map(jt);if(r.size===0)return{hosts:i,open:[],
because:void 0};let a=await t.list();if("message"in a)return{hosts:i,open:n(),because:a.message};let o=Ut(a.runners.map(({path:u})=>u),[...r.keys()]),d=0;for(let u=0;u<
o.length&&n().length>0;u+=K){if(u>=Nt||d>ht)return{hosts:i,open:n(),because:`Only ${u} of ${o.length} files with commands were looked at.`};let c=o.slice(u,u+K),
f=await Promise.all(c.map(y=>t.look(y,y)));for(let[y,h]of f.entries()){let b=c[y]??"";if(h.kind!=="text")continue;d+=h.text.length;let{text:x}=h;if(s.some(S=>x.
includes(S)))for(let S of await Ue({path:b,text:x},e)){let p={path:S,hosts:[b]};if(!ze(p).some(O=>r.has(O)))continue;let C=await Ke(p,t);C!==void 0&&r.has(C.at)&&
ge(i,C.at,b)}}}return{hosts:i,open:n(),because:void 0}}l(At,"findRunners");function jt(r){return r.slice(r.lastIndexOf("/")+1)}l(jt,"nameOf");function Ut(r,e){let t=new Set(
e.flatMap(n=>gt(n))),i=l(n=>gt(n).filter(s=>t.has(s)).length,"depth");return[...r].map(n=>({path:n,near:i(n)})).sort((n,s)=>s.near-n.near).map(({path:n})=>n)}l(
Ut,"nearestFirst");function gt(r){let e=r.split("/").slice(0,-1);return e.map((t,i)=>e.slice(0,i+1).join("/"))}l(gt,"foldersOf");async function er(r,{base:e,head:t},i,n){let s=await wt(r,i,t),a=Ae(r.scripts,s),o=await mt({...r,scripts:a},i.choose,t),d=await G([...a,...o.scripts],i,t),u=a.
filter(({path:p})=>p!==L&&!d.named.has(p)),c=new Map(o.causes);for(let[p,[C=""]]of d.named){let O=r.unnamed.get(p);O===void 0?c.set(p,C):u.push({...O,path:p,hunks:await O.
hunks()})}let f=new Map(u.map(p=>[p.path,p.hunks])),y={scripts:u,named:new Map([...d.named,...s.hosts]),removed:r.removed,hunks:f,filter:n},{own:h,others:b}=await ft(
d.findings,y,i,e),x=await We(i,p=>r.removed.has(p)),S=new Set(b.filter(({file:p})=>!f.has(p.path)));return{...d,findings:h,others:b.filter(p=>!S.has(p)),all:d.findings.
filter(p=>!S.has(p)),diff:{hunks:f,causes:c},dependents:c.size,notes:[...r.notes,...s.notes,...o.notes,...d.notes,...x]}}l(er,"judgeChange");var le=5e3,ce=3e3;async function ur(r,e,t=M){let{leftOut:i,changedPaths:n,removed:s,unnamed:a}=e,{scripts:o,notes:d}=await fe(r,e,t);return{scripts:o,leftOut:i,
changedPaths:n,removed:s,unnamed:a,notes:d}}l(ur,"readChange");var zt={text:64*1024*1024,ofRepository:5e3};async function fe(r,{scripts:e,unknown:t,hosts:i=[],unlisted:n,
whole:s,notes:a},o=M,d=zt){let u=await Promise.all(t.slice(0,ce).map(async w=>({file:w,runs:await qt(r,w)}))),c=[...e,...u.filter(({runs:w})=>w===!0).map(({file:w})=>w)],
f=u.filter(({runs:w})=>typeof w=="string"),y=[...f.map(({file:w})=>w),...t.slice(ce)],h=f[0]?.runs??`A run looks at the first lines of ${ce} files at most.`,b=await Promise.
all(c.slice(0,le).map(w=>Jt(r,w,o))),x=c.slice(le),S=new Set(c.map(({path:w})=>w)),p=await Kt(r,i.filter(({path:w})=>!S.has(w)),{text:d.text,files:s?d.ofRepository:
Number.POSITIVE_INFINITY}),C=`${Math.round(d.text/1024/1024)} MiB`,g=[...p.left.length===0||s?[]:[`A run looks for programs in ${C} of changed files of other ki\
nds, without ${ue(p.left)}; split the change, or switch a kind off by \`embedded\`.`],...n===void 0?[]:[n],...x.length===0?[]:[`One run judges ${le} scripts at \
most, without ${ue(x)}; split the change.`],...y.length===0?[]:[`Whether these files are scripts is not known: ${ue(y)}. ${h} Give them an ending, or leave them\
 out by \`files\`.`]].map(w=>({status:"failed",path:L,error:w})),R=`as a run over a whole repository reads ${d.ofRepository} files of other kinds and ${C} of th\
em (use check in a clone)`;return{scripts:[...b,...p.read,...g],notes:[...a,...Q(p.large,Re),...s?Q(pe(p.left),R):[]]}}l(fe,"readScriptTexts");var bt=100;async function Kt(r,e,t){
let i=[],n=l(({path:d,size:u=0})=>u>N&&$(d)!=="first line","isLarge"),s=pe(e.filter(n)),a=e.filter(d=>!n(d)),o=0;for(let d=0;d<a.length;d+=bt){if(o>t.text||d>=t.
files)return{read:i,left:a.slice(d),large:s};let u=a.slice(d,d+bt),c=await Promise.all(u.map(f=>Wt(r,f)));for(let[f,{script:y,size:h,unsearched:b}]of c.entries())
o+=h,y!==void 0&&i.push(y),b&&s.push(u[f]?.path??"")}return{read:i,left:[],large:s}}l(Kt,"readHosts");async function Wt(r,{path:e,previousPath:t,hunks:i,named:n}){
let s;try{s=await r.entry(e)}catch(d){let u=F("The text of the file could not be read",d);return{script:{status:"failed",path:e,error:u},size:0}}if(s?.kind!=="f\
ile")return{size:0};if(s.text.status==="failed"&&(n===!0||s.isHost===!0))return{script:{path:e,...s.text},size:0};if(s.text.status==="failed"&&s.isHost===void 0&&
$(e)!=="first line")return{size:0,unsearched:!0};if(s.text.status!=="readable")return{size:0};let{text:a}=s.text;return He(e,a)===void 0?{size:a.length}:{script:{
status:"readable",path:e,text:a,host:"found",...t===void 0?{}:{previousPath:t},...i===void 0?{}:{hunks:i}},size:a.length}}l(Wt,"readHost");function ue(r){return E(
pe(r))}l(ue,"namesOf");function pe(r){return r.map(({path:e})=>e)}l(pe,"pathsOf");async function qt(r,{path:e}){try{let t=await r.entry(e);return t?.kind==="fil\
e"?t.runsBpftrace??"GitHub does not show how a large file begins.":!1}catch(t){return F("A first line could not be read",t)}}l(qt,"runsBpftrace");async function Jt(r,{
path:e,previousPath:t,blobSha:i,hunks:n},s){let a;try{a=await r.follow(e)}catch(f){return{status:"failed",path:e,error:F("The text of the script could not be re\
ad",f)}}if("message"in a)return{status:"failed",path:e,error:a.message===P?Qt:Ce(a.message)};let{entry:o,at:d}=a;switch(o.kind){case"folder":return{status:"skip\
ped",path:e,error:Pe};case"submodule":return{status:"skipped",path:e,error:"It is a submodule, not a script."};case"file":break}if(d!==e&&Yt(d,o.runsBpftrace,s))
return{status:"skipped",path:e,error:Ve};let{text:u}=o;if(u.status!=="readable")return{path:e,...u};let c=d!==e||i!==void 0&&o.sha!==i;return{status:"readable",
path:e,text:u.text,...t===void 0?{}:{previousPath:t},...n===void 0||c?{}:{hunks:n}}}l(Jt,"readScript");function Yt(r,e,t){return H(t(r),D(r)||e===!0)}l(Yt,"isJu\
dgedItself");var Qt="It does not exist at the commit, or the token may not see it.";var W=class{static{l(this,"GitHubTree")}#t;#e;#n;constructor(e,t,i){this.#t=e,this.#e=t,this.#n=i}async look(e){if(Le(e))return T(be);try{let t=await this.#n.follow(
e);if("message"in t)return T(t.message);let{entry:i,at:n}=t;if(i.kind==="folder")return i;if(i.kind==="submodule")return T(xe);let s=A(i.text);return s.kind==="\
text"&&n!==e?{...s,at:n}:s}catch(t){return{...T(F("it could not be read",t).replace(/\.$/,"")),failed:!0}}}async fromRoot(e){return e}async list(){try{let e=await U(
this.#t,this.#e,this.#e.ref);return e===void 0?{message:"The repository has too many files for GitHub to list them."}:$e(e)}catch(e){return{message:F("The tree \
of the head commit",e)}}}async runsBpftrace(e){try{let t=await this.#n.entry(e);return t?.kind==="file"&&t.runsBpftrace===!0}catch{return}}};async function Hr(r,{commit:e,contents:t,listing:i},n){let{scripts:s,notes:a}=await fe(t,i,n.choose),o=await G(s,n,new W(r,e,t));return{...o,notes:[...a,...o.notes]}}
l(Hr,"judgeRepository");async function Lr(r,e){let t=e===void 0?Ie:[e],i=await Promise.all(t.map(s=>r.entry(s))),n=t.filter((s,a)=>["file","link"].includes(i[a]?.kind??""));if(n.length>
1)return _({ok:!1,message:ve(n)});for(let[s,a]of t.entries()){let o=i[s];if(o===void 0||o.kind==="folder"||o.kind==="submodule")continue;let d=l(c=>({ok:!1,message:`${a}\
:1:1: ${c}`}),"wrong");if(o.kind==="link")return _(d("It is a symbolic link, which is not followed."));let{text:u}=o;if(u.status!=="skipped")return u.status!=="\
readable"?_(d(u.error)):_({ok:!0,path:a,text:u.text,beside:l(c=>Vt(r,c),"beside")})}return _(void 0)}l(Lr,"readConfiguration");async function Vt(r,e){let t=await r.
entry(e);return t===void 0?T(P):t.kind==="link"?T("it is a symbolic link, which is not followed"):t.kind==="file"?A(t.text):T("it is not a regular file")}l(Vt,"\
sourceAt");export{et as a,on as b,Lr as c,U as d,Sn as e,kn as f,Tt as g,W as h,ur as i,er as j,Hr as k};
