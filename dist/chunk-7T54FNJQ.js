import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Ye,aa as Qe,ba as Ve,ca as Xe,x as we}from"./chunk-NP4XE55P.js";import{a as _,b as H,h as M,j as Ae,k as je,l as Ue,m as ze,n as Ke,p as We,s as qe,
t as Je,x as G}from"./chunk-UHAKMKMJ.js";import{A as D,B as I,C as Ee,D as Z,E as A,G as Pe,H as ee,I as L,J as Le,K as _e,L as Me,M as Ge,O as Be,P as j,
Q as $e,a as he,da as Ie,ea as ve,ja as De,p as P,q as be,r as Se,s as ke,t as xe,u as T,v as Ce,w as X,x as Fe,y as N}from"./chunk-3GZEUKVN.js";import{f as Ne}from"./chunk-4KQRADQ6.js";
import{c as $,e as He,f as Y,i as Oe,j as v,l as Q,m as Re,n as V,o as Te}from"./chunk-MZ5ESMHO.js";import{b as E}from"./chunk-N6Y3JKTD.js";import{d as J,
e as me,g as F,i as ye}from"./chunk-RRSYPUVP.js";import{b as ge}from"./chunk-ISUK2UUZ.js";import{a as d}from"./chunk-H47UKSLI.js";import{createHash as St}from"node:crypto";var Ze=100,et=class{static{d(this,"GitHubContents")}#t;#e;#n=new Map;#r=[];constructor(e,t){this.#t=e,this.#e=t}entry(e){let t=this.#n.get(e);if(t!==void 0)return t;
let i=new Promise(n=>{this.#r.push({path:e,done:n}),this.#r.length===1&&setImmediate(()=>this.#i())});return this.#n.set(e,i),i}#i(){let e=this.#r;this.#r=[];for(let t=0;t<
e.length;t+=Ze){let i=e.slice(t,t+Ze),n=this.#a(i.map(({path:s})=>s));for(let[s,{path:a,done:o}]of i.entries())o(n.then(l=>this.#d(a,l?.[`f${s}`])))}}async#a(e){
let{owner:t,repo:i,ref:n}=this.#e,s=Object.fromEntries(e.map((c,u)=>[`p${u}`,c])),a=e.map((c,u)=>`, $p${u}: String!`).join(""),o=e.map((c,u)=>`f${u}: file(path:\
 $p${u}) { ...content }`).join(`
`),l=`query contents($owner: String!, $repo: String!, $commit: GitObjectID!${a}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${o} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;try{let{repository:c}=await this.#t.graphql(l,{owner:t,repo:i,commit:n,...s});return c?.object??void 0}catch(c){let u=xt(c);if(u!==void 0)return u;let f=J(
c);if(e.length>1&&(f===void 0||f>=500))return;throw c}}async#d(e,t){if(t===null)return;if(t===void 0)return this.#s(e);let i=t.mode.toString(8);if(i===j)return{
kind:"submodule"};let{object:n,oid:s,size:a}=t,o=n!==null&&"entries"in n?n.entries:void 0;if(o===null)return this.#s(e);let l=n!==null&&"text"in n?n.text:null;if(i===
Be)return l===null?this.#s(e):{kind:"link",target:l};if(o!==void 0)return{kind:"folder",names:o.filter(({type:f})=>f==="blob").map(({name:f})=>f)};let c=l===null?
void 0:Buffer.from(l);if(a>N){let f=c===void 0?void 0:I(e,c),y=c===void 0?void 0:V(e,c)||void 0;return{kind:"file",sha:s,mode:i,text:ee(),runsBpftrace:f,isHost:y}}
let u=c!==void 0&&kt(c)===s;return{kind:"file",sha:s,mode:i,...u?te(e,c):await this.#o(e,s)}}async#s(e){let t=await this.#l(e);if(t===void 0)return;if(Array.isArray(
t))return{kind:"folder",names:t.flatMap(({type:l,name:c})=>l==="file"?[c]:[])};if(t.type==="symlink")return{kind:"link",target:t.target};if(t.type==="submodule")
return{kind:"submodule"};let{sha:i,size:n,encoding:s,content:a}=t;if(n>N)return{kind:"file",sha:i,text:ee(),runsBpftrace:void 0,isHost:void 0};let o=s==="base64"?
te(e,Buffer.from(a,"base64")):await this.#o(e,i);return{kind:"file",sha:i,...o}}async follow(e){let t=e;for(let i=0;i<=_e;i++){let n=await this.entry(t);if(n===
void 0)return{message:t===e?P:Ge(t)};if(n.kind!=="link")return{entry:n,at:t};let s=n.target===void 0?void 0:Me(t,n.target);if(s===void 0)return{message:Se};t=s}
return{message:ke}}async#l(e){try{return(await this.#t.rest.repos.getContent({...this.#e,path:e})).data}catch(t){if(J(t)===404)return;throw t}}async#o(e,t){let{
owner:i,repo:n}=this.#e,{data:s}=await this.#t.rest.git.getBlob({owner:i,repo:n,file_sha:t});return s.encoding==="base64"?te(e,Buffer.from(s.content,"base64")):
{text:{status:"failed",error:`GitHub sent it in an encoding that is not known here: ${s.encoding}.`},runsBpftrace:void 0,isHost:void 0}}};function te(r,e){return{
text:Z(e),runsBpftrace:I(r,e),isHost:V(r,e)}}d(te,"whole");function kt(r){return St("sha1").update(`blob ${r.length}\0`).update(r).digest("hex")}d(kt,"blobSha");
function xt(r){let t=(ye(r)?.data??null)?.repository?.object;if(t!=null)return Object.fromEntries(Object.entries(t).flatMap(([i,n])=>n===null?[]:[[i,n]]))}d(xt,
"partialAnswer");async function on(r,{owner:e,repo:t,path:i,ref:n}){let{data:s}=await r.rest.repos.getContent({owner:e,repo:t,path:i,...n===void 0?{}:{ref:n}});
if(!(Array.isArray(s)||s.type!=="file"||s.encoding!=="base64"))return Z(Buffer.from(s.content,"base64"))}d(on,"readRegularFile");var tt=100,Ct=200;async function U(r,{owner:e,repo:t},i){let n={owner:e,repo:t};return await ne(r,n,i)??(await ot(r,n,{after:i}))?.changed}d(U,"listBlobs");async function st(r,{
owner:e,repo:t},i,n){let s={owner:e,repo:t},a=await ne(r,s,i),o=a&&await ne(r,s,n);return o===void 0?ot(r,s,{before:i,after:n}):ie(re(a??[]),re(o))}d(st,"compar\
eBlobs");async function ne(r,e,t){let{data:i}=await r.rest.git.getTree({...e,tree_sha:t,recursive:"1"});return i.truncated?void 0:i.tree.filter(({type:s})=>s===
"blob").map(({path:s,mode:a,sha:o,size:l})=>({path:s,mode:a,sha:o,...l===void 0?{}:{size:l}}))}d(ne,"readWhole");var Ht=new Map;async function ot(r,e,{before:t,
after:i}){let n=[],s=[],a=0,o=[""];for(;o.length>0;){let l=[];for(let c=0;c<o.length;c+=tt){let u=o.slice(c,c+tt);if(a+=t===void 0?1:2,a>Ct)return;let f=t===void 0?
Ht:await nt(r,e,t,u),y=await nt(r,e,i,u),h=ie(rt(f),rt(y));n.push(...h.changed),s.push(...h.removed);let b=ie(it(f),it(y));l.push(...b.changed.map(({path:x})=>x),
...b.removed)}o=l}return{changed:n,removed:s}}d(ot,"walk");async function nt(r,e,t,i){let n=i.map((u,f)=>`, $e${f}: String!`).join(""),s=i.map((u,f)=>`f${f}: ob\
ject(expression: $e${f}) { ...folder }`).join(`
`),a=`query folders($owner: String!, $repo: String!${n}) {
    repository(owner: $owner, name: $repo) { ${s} }
  }
  fragment folder on Tree { entries { name type mode oid } }`,o=Object.fromEntries(i.map((u,f)=>[`e${f}`,`${t}:${u}`])),l=await r.graphql(a,{...e,...o}),c=i.flatMap(
(u,f)=>{let y=l.repository?.[`f${f}`];if(y===void 0||y?.entries===null||y===null&&u==="")throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(
u)} at ${t}.`);return(y?.entries??[]).map(({name:h,type:b,mode:x,oid:S})=>{let p=u===""?h:`${u}/${h}`;return[p,{path:p,type:b,mode:x.toString(8),sha:S}]})});return new Map(
c)}d(nt,"readFolders");function rt(r){let e=[...r.values()].filter(({type:t,mode:i})=>t!=="tree"&&i!==j);return re(e.map(({path:t,mode:i,sha:n})=>({path:t,mode:i,
sha:n})))}d(rt,"filesOf");function it(r){return new Map([...r].filter(([,{type:e}])=>e==="tree"))}d(it,"foldersOf");function re(r){return new Map(r.map(e=>[e.path,
e]))}d(re,"byPath");function ie(r,e){return{changed:[...e.values()].filter(({path:t,sha:i,mode:n})=>{let s=r.get(t);return s?.sha!==i||s.mode!==n}),removed:[...r.
keys()].filter(t=>!e.has(t))}}d(ie,"compared");var Ot=300;async function Sn(r,e,t=_,i){let{owner:n,repo:s,headSha:a}=e,{files:o,merge_base_commit:l}=await Rt(r,e),c=l.sha;if(o!==void 0&&o.length<Ot)return{mergeBase:c,
...z(o,t)};let u=await st(r,e,c,a),f=i===void 0?o:await at(Et(r,{owner:n,repo:s,number:i}));return u===void 0?{mergeBase:c,...z(f??[],t),unlisted:`GitHub lists ${f?.
length??0} of more changed files, ${dt}`}:{mergeBase:c,...z(Pt(u,f??[]),t)}}d(Sn,"listChange");async function Rt(r,{owner:e,repo:t,baseSha:i,headSha:n}){let s={
owner:e,repo:t,basehead:`${i}...${n}`,per_page:1},a=await at(r.rest.repos.compareCommitsWithBasehead(s));if(a!==void 0)return a.data;let{data:o}=await r.rest.repos.
compareCommitsWithBasehead({...s,page:2});return{...o,files:void 0}}d(Rt,"readComparison");async function at(r){try{return await r}catch(e){if(me(e)==="no-diff")
return;throw e}}d(at,"withoutDiff");var dt="and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.";
async function kn(r,e,t,i=_){return Tt(await U(r,e,t),i)}d(kn,"listRepository");function Tt(r,e){if(r===void 0)return{scripts:[],unknown:[],leftOut:0,notes:[],unlisted:`\
The files cannot be listed, ${dt}`};let t=new Map(r.map(({path:a,size:o})=>[a,o])),{hosts:i,...n}=z(r.map(lt),e),s=i.map(a=>{let o=t.get(a.path);return o===void 0?
a:{...a,size:o}});return{...n,hosts:Ft(s),whole:!0}}d(Tt,"listingOfTree");function Ft(r){let e=d(({path:t})=>{let i=$(t);return typeof i=="object"?he.indexOf(i.
kind):-1},"rank");return[...r].sort((t,i)=>e(t)-e(i))}d(Ft,"likeliestFirst");async function Et(r,{owner:e,repo:t,number:i}){return r.paginate(r.rest.pulls.listFiles,
{owner:e,repo:t,pull_number:i,per_page:100})}d(Et,"listPullRequestFiles");function lt({path:r,sha:e}){return{filename:r,sha:e,status:"changed",changes:1}}d(lt,"\
diffFileOf");function Pt({changed:r,removed:e},t){let i=new Map(t.map(o=>[o.filename,o])),n=new Set,s=r.map(o=>{let l=i.get(o.path);return l===void 0||l.sha!==o.
sha?lt(o):(l.status==="renamed"&&l.previous_filename!==void 0&&n.add(l.previous_filename),l)}),a=e.filter(o=>!n.has(o));return[...s,...a.map(o=>({filename:o,sha:null,
status:"removed",changes:1}))]}d(Pt,"withDiffs");function z(r,e){let t=r.filter(({status:n})=>n!=="removed").map(n=>({...n,choice:e(n.filename),script:Mt(n)})),
i=d(n=>n.script!==!0&&v(n.filename,n.choice),"isHost");return{scripts:t.filter(n=>H(n.choice,n.script===!0)&&!(n.choice==="any"&&i(n))).map(se),hosts:t.filter(n=>i(
n)&&!Lt(n)).map(se),unknown:t.filter(({choice:n,script:s})=>n==="script"&&s===void 0).map(se),unnamed:new Map(t.filter(({script:n})=>n!==!0).map(n=>[n.filename,
_t(n)])),leftOut:t.filter(({choice:n,script:s})=>s===!0&&!H(n,s)).length,changedPaths:r.map(({filename:n})=>n),removed:new Map(r.flatMap(({status:n,filename:s,previous_filename:a})=>n===
"removed"?[[s,s]]:n==="renamed"&&a?[[a,s]]:[])),notes:[]}}d(z,"listingOf");function Lt({filename:r,status:e,patch:t}){return e==="added"&&t!==void 0&&!Y(r,t)}d(
Lt,"showsNoProgram");function _t(r){let{filename:e,status:t,patch:i}=r,n=t==="added"&&i!==void 0&&!i.includes("{");return{...ct(r),mayBeScript:X(e)==="unknown"&&
!Te(e)&&!n,hunks:d(async()=>ut(r),"hunks")}}d(_t,"unnamed");function ct({status:r,previous_filename:e}){return r==="renamed"&&e!==void 0?{previousPath:e}:{}}d(ct,
"previousOf");function se(r){let{filename:e,sha:t}=r,i=ut(r);return{path:e,...t?{blobSha:t}:{},...ct(r),...i===void 0?{}:{hunks:i},...r.patch!==void 0&&Y(e,r.patch)?
{named:!0}:{}}}d(se,"listed");function Mt({filename:r,patch:e,status:t}){if(D(r))return!0;let i=e===void 0?void 0:Qe(e);if(i!==void 0)return I(r,new TextEncoder().
encode(i));switch(X(r)){case"binary":case"data":return!1;case"program":return e===void 0&&(t==="added"||t==="modified")?void 0:!1;case"unknown":return}}d(Mt,"is\
Script");function ut(r){return r.patch!==void 0?Ye(r.patch):r.changes===0?[]:void 0}d(ut,"hunksOf");var Gt=100;async function ft(r,{scripts:e,named:t,removed:i,hunks:n,filter:s},a,o){let l=r.filter(m=>m.finding.rule!=="not-judged"&&!we(m,n,s));if(l.length===0)
return{own:r,others:[]};let c=new Map(e.map(({path:m,previousPath:k})=>[m,k])),u=new Set(e.flatMap(({path:m,host:k})=>k===void 0?[]:[m])),f=new Map(l.map(({file:m})=>[
m,c.get(m.path)??m.path])),y=new Set([...f.keys()].flatMap(({path:m})=>t.get(m)??[])),h=[...y].map(m=>c.get(m)??m),b=y.size===0?[]:[...i.keys()].filter(m=>Oe(m,
!0)),x=d(async m=>{let k=v(m,a.choose(m))?await o.look(m,m):void 0;return k?.kind==="text"?[{status:"readable",path:m,text:k.text,host:"found"}]:[]},"readHost"),
S=[...f].flatMap(([m,k])=>u.has(m.path)?[k]:[]),p=[...new Set([...S,...h,...b.slice(0,Gt)])].map(x),C=await Promise.all([...p,...[...f].map(async([m,k])=>{if(u.
has(m.path))return[];let q=await o.look(k,k);return q.kind!=="text"?[]:H(a.choose(k),Ee(k,q.text))?[{status:"readable",path:k,text:q.text}]:[]})]),{baseline:O,...g}=a,
R=await G(C.flat(),{...g,minConfidence:"possible"},o),w=new Map(R.files.map(m=>[m.path,new Set(Ne([m]).values())])),B=l.filter(({file:m,fingerprint:k})=>w.get(f.
get(m)??"")?.has(k));return{own:r.filter(m=>!B.includes(m)),others:B}}d(ft,"splitFindings");var ae=5e3,pt={scripts:[],causes:new Map,notes:[]};async function mt({scripts:r,changedPaths:e,removed:t},i,n){let s=new Map([...e.map(g=>[g,g]),...t]);if(s.size===
0)return pt;let a=await n.list();if("message"in a)return{...pt,scripts:[oe(a.message)]};let o=r.filter(g=>g.status==="readable"),l=new Set(r.map(({path:g})=>g)),
c=a.files.map(({path:g})=>g),u=[...s.keys()].some(Fe)?a.executables.map(({path:g})=>g).filter(g=>i(g)!=="none"):[],f=[...c,...u].filter(g=>!l.has(g)),y=new Je(n,
o),{asked:h,failed:b}=await Bt(f.slice(0,ae),new Set(u),n);await Promise.all(h.map(async g=>y.library.add(g,await n.look(g,g))));let x=new de(y,s),S=[],p=new Map,
C=[];for(let g of h){let R=y.library.source(g);if(R?.kind==="unread"&&R.failed?b.push(g):R?.kind==="unread"&&C.push(`Whether ${g} imports a changed file is not \
known: ${R.message}.`),R?.kind!=="text"||!H(i(g),!0))continue;let w=await x.causeFor(g);if(w===void 0)continue;let B=await Xe(g,i,n);B.status!=="skipped"&&(p.set(
g,w),S.push(B))}let O=[...b,...f.slice(ae)];return O.length>0&&S.push(oe($t(O))),y.left>0&&S.push(oe(`A run reads ${qe} files beside the scripts at most.`)),{scripts:S,
causes:p,notes:C}}d(mt,"findDependents");async function Bt(r,e,t){let i=await Promise.all(r.map(async n=>({path:n,runs:e.has(n)?await t.runsBpftrace(n):!0})));return{
asked:i.filter(({runs:n})=>n===!0).map(({path:n})=>n),failed:i.filter(({runs:n})=>n===void 0).map(({path:n})=>n)}}d(Bt,"findScripts");function oe(r){let e=`Not \
all scripts that import a file of this change could be looked for. ${r}`;return{status:"failed",path:L,error:e}}d(oe,"notLookedFor");function $t(r){return`These\
 were not read, as a run reads ${ae} at most, or GitHub or git did not answer: ${E(r)}.`}d($t,"tellLeft");var de=class{static{d(this,"DependentSearch")}#t;#e;#n;constructor(e,t){
this.#t=e,this.#e=t,this.#n=new Map([...t].filter(([i])=>i.endsWith(".bt")).map(([i,n])=>[i.slice(0,Math.max(0,i.lastIndexOf("/"))),n]))}async causeFor(e){for(let t of[
e,...await this.#t.readImports(e)]){let i=this.#t.library.source(t),n=i?.kind==="text"?i.at:void 0,s=this.#r(t)??(n===void 0?void 0:this.#e.get(n))??this.#i(t,i?.
kind);if(s!==void 0)return s}}#r(e){for(let t=e;t!=="";t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){let i=this.#e.get(t);if(i!==void 0)return i}}#i(e,t){return t===
"folder"||t==="unread"?this.#n.get(e):void 0}};var Nt=500,ht=16*1024*1024,yt=3e3,K=100,It={scripts:[],hosts:new Map,notes:[]};async function wt({scripts:r,unnamed:e},t,i){let n=new Set(r.filter(u=>!je(u)).map(
({path:u})=>u)),s=[...e].flatMap(([u,{mayBeScript:f}])=>f&&!n.has(u)&&H(t.choose(u),!0)?[u]:[]),a=s.slice(0,yt),o=await Dt(a,i,u=>De(u)&&!u.startsWith("#!"));if(o.
texts.size===0&&o.left.length===0)return It;let l=await At(o.texts,t,i);return{scripts:await Promise.all([...l.hosts.keys()].map(async u=>{let{previousPath:f,hunks:y}=e.
get(u)??{hunks:d(async()=>{},"hunks")},h=await y();return{status:"readable",path:u,text:o.texts.get(u)??"",...f===void 0?{}:{previousPath:f},...h===void 0?{}:{hunks:h}}})),
hosts:l.hosts,notes:vt([...o.left,...s.slice(yt)],l)}}d(wt,"findRunScripts");function vt(r,{open:e,because:t}){let i=[],n=d(s=>`Whether a command gives these ch\
anged files to bpftrace is not known: ${E(s)}.`,"which");return t!==void 0&&e.length>0&&i.push(`${n(e)} ${t} A name with .bt, or a first line with #!, makes a f\
ile a script.`),r.length>0&&i.push(`${n(r)} They could not be read, or are too many.`),i}d(vt,"notesOf");async function Dt(r,e,t){let i=new Map,n=[],s=0;for(let a=0;a<
r.length;a+=K){if(s>ht)return{texts:i,left:[...n,...r.slice(a)]};let o=r.slice(a,a+K),l=await Promise.all(o.map(c=>e.look(c,c)));for(let[c,u]of l.entries()){let f=o[c]??
"";u.kind==="unread"&&u.failed&&n.push(f),!(u.kind!=="text"||u.at!==void 0)&&(s+=u.text.length,t(u.text)&&i.set(f,u.text))}}return{texts:i,left:n}}d(Dt,"readUpT\
o");async function At(r,{embedded:e},t){let i=new Map,n=d(()=>[...r.keys()].filter(c=>!i.has(c)),"open"),s=[...r.keys()].map(jt);if(r.size===0)return{hosts:i,open:[],
because:void 0};let a=await t.list();if("message"in a)return{hosts:i,open:n(),because:a.message};let o=Ut(a.runners.map(({path:c})=>c),[...r.keys()]),l=0;for(let c=0;c<
o.length&&n().length>0;c+=K){if(c>=Nt||l>ht)return{hosts:i,open:n(),because:`Only ${c} of ${o.length} files with commands were looked at.`};let u=o.slice(c,c+K),
f=await Promise.all(u.map(y=>t.look(y,y)));for(let[y,h]of f.entries()){let b=u[y]??"";if(h.kind!=="text")continue;l+=h.text.length;let{text:x}=h;if(s.some(S=>x.
includes(S)))for(let S of await Ue({path:b,text:x},e)){let p={path:S,hosts:[b]};if(!ze(p).some(O=>r.has(O)))continue;let C=await Ke(p,t);C!==void 0&&r.has(C.at)&&
ge(i,C.at,b)}}}return{hosts:i,open:n(),because:void 0}}d(At,"findRunners");function jt(r){return r.slice(r.lastIndexOf("/")+1)}d(jt,"nameOf");function Ut(r,e){let t=new Set(
e.flatMap(n=>gt(n))),i=d(n=>gt(n).filter(s=>t.has(s)).length,"depth");return[...r].map(n=>({path:n,near:i(n)})).sort((n,s)=>s.near-n.near).map(({path:n})=>n)}d(
Ut,"nearestFirst");function gt(r){let e=r.split("/").slice(0,-1);return e.map((t,i)=>e.slice(0,i+1).join("/"))}d(gt,"foldersOf");async function er(r,{base:e,head:t},i,n){let s=await wt(r,i,t),a=Ae(r.scripts,s),o=await mt({...r,scripts:a},i.choose,t),l=await G([...a,...o.scripts],i,t),c=a.
filter(({path:p})=>p!==L&&!l.named.has(p)),u=new Map(o.causes);for(let[p,[C=""]]of l.named){let O=r.unnamed.get(p);O===void 0?u.set(p,C):c.push({...O,path:p,hunks:await O.
hunks()})}let f=new Map(c.map(p=>[p.path,p.hunks])),y={scripts:c,named:new Map([...l.named,...s.hosts]),removed:r.removed,hunks:f,filter:n},{own:h,others:b}=await ft(
l.findings,y,i,e),x=await We(i,p=>r.removed.has(p)),S=new Set(b.filter(({file:p})=>!f.has(p.path)));return{...l,findings:h,others:b.filter(p=>!S.has(p)),all:l.findings.
filter(p=>!S.has(p)),diff:{hunks:f,causes:u},dependents:u.size,notes:[...r.notes,...s.notes,...o.notes,...l.notes,...x]}}d(er,"judgeChange");var le=5e3,ce=3e3;async function ur(r,e,t=_){let{leftOut:i,changedPaths:n,removed:s,unnamed:a}=e,{scripts:o,notes:l}=await fe(r,e,t);return{scripts:o,leftOut:i,
changedPaths:n,removed:s,unnamed:a,notes:l}}d(ur,"readChange");var zt={text:64*1024*1024,ofRepository:5e3};async function fe(r,{scripts:e,unknown:t,hosts:i=[],unlisted:n,
whole:s,notes:a},o=_,l=zt){let c=await Promise.all(t.slice(0,ce).map(async w=>({file:w,runs:await qt(r,w)}))),u=[...e,...c.filter(({runs:w})=>w===!0).map(({file:w})=>w)],
f=c.filter(({runs:w})=>typeof w=="string"),y=[...f.map(({file:w})=>w),...t.slice(ce)],h=f[0]?.runs??`A run looks at the first lines of ${ce} files at most.`,b=await Promise.
all(u.slice(0,le).map(w=>Jt(r,w,o))),x=u.slice(le),S=new Set(u.map(({path:w})=>w)),p=await Kt(r,i.filter(({path:w})=>!S.has(w)),{text:l.text,files:s?l.ofRepository:
Number.POSITIVE_INFINITY}),C=`${l.text/1024/1024} MiB`,g=[...p.left.length===0||s?[]:[`A run looks for programs in ${C} of changed files of other kinds, without\
 ${ue(p.left)}; split the change, or switch a kind off by \`embedded\`.`],...n===void 0?[]:[n],...x.length===0?[]:[`One run judges ${le} scripts at most, withou\
t ${ue(x)}; split the change.`],...y.length===0?[]:[`Whether these files are scripts is not known: ${ue(y)}. ${h} Give them an ending, or leave them out by \`fil\
es\`.`]].map(w=>({status:"failed",path:L,error:w})),R=`as a run over a whole repository reads ${l.ofRepository} files of other kinds and ${C} of them (use check\
 in a clone)`;return{scripts:[...b,...p.read,...g],notes:[...a,...Q(p.large,Re),...s?Q(pe(p.left),R):[]]}}d(fe,"readScriptTexts");var bt=100;async function Kt(r,e,t){
let i=[],n=d(({path:l,size:c=0})=>c>N&&$(l)!=="first line","isLarge"),s=pe(e.filter(n)),a=e.filter(l=>!n(l)),o=0;for(let l=0;l<a.length;l+=bt){if(o>t.text||l>=t.
files)return{read:i,left:a.slice(l),large:s};let c=a.slice(l,l+bt),u=await Promise.all(c.map(f=>Wt(r,f)));for(let[f,{script:y,size:h,unsearched:b}]of u.entries())
o+=h,y!==void 0&&i.push(y),b&&s.push(c[f]?.path??"")}return{read:i,left:[],large:s}}d(Kt,"readHosts");async function Wt(r,{path:e,previousPath:t,hunks:i,named:n}){
let s;try{s=await r.entry(e)}catch(l){let c=F("The text of the file could not be read",l);return{script:{status:"failed",path:e,error:c},size:0}}if(s?.kind!=="f\
ile")return{size:0};if(s.text.status==="failed"&&(n===!0||s.isHost===!0))return{script:{path:e,...s.text},size:0};if(s.text.status==="failed"&&s.isHost===void 0&&
$(e)!=="first line")return{size:0,unsearched:!0};if(s.text.status!=="readable")return{size:0};let{text:a}=s.text;return He(e,a)===void 0?{size:a.length}:{script:{
status:"readable",path:e,text:a,host:"found",...t===void 0?{}:{previousPath:t},...i===void 0?{}:{hunks:i}},size:a.length}}d(Wt,"readHost");function ue(r){return E(
pe(r))}d(ue,"namesOf");function pe(r){return r.map(({path:e})=>e)}d(pe,"pathsOf");async function qt(r,{path:e}){try{let t=await r.entry(e);return t?.kind==="fil\
e"?t.runsBpftrace??"GitHub does not show how a large file begins.":!1}catch(t){return F("A first line could not be read",t)}}d(qt,"runsBpftrace");async function Jt(r,{
path:e,previousPath:t,blobSha:i,hunks:n},s){let a;try{a=await r.follow(e)}catch(f){return{status:"failed",path:e,error:F("The text of the script could not be re\
ad",f)}}if("message"in a)return{status:"failed",path:e,error:a.message===P?Qt:Ce(a.message)};let{entry:o,at:l}=a;switch(o.kind){case"folder":return{status:"skip\
ped",path:e,error:Pe};case"submodule":return{status:"skipped",path:e,error:"It is a submodule, not a script."};case"file":break}if(l!==e&&Yt(l,o.runsBpftrace,s))
return{status:"skipped",path:e,error:Ve};let{text:c}=o;if(c.status!=="readable")return{path:e,...c};let u=l!==e||i!==void 0&&o.sha!==i;return{status:"readable",
path:e,text:c.text,...t===void 0?{}:{previousPath:t},...n===void 0||u?{}:{hunks:n}}}d(Jt,"readScript");function Yt(r,e,t){return H(t(r),D(r)||e===!0)}d(Yt,"isJu\
dgedItself");var Qt="It does not exist at the commit, or the token may not see it.";var W=class{static{d(this,"GitHubTree")}#t;#e;#n;constructor(e,t,i){this.#t=e,this.#e=t,this.#n=i}async look(e){if(Le(e))return T(be);try{let t=await this.#n.follow(
e);if("message"in t)return T(t.message);let{entry:i,at:n}=t;if(i.kind==="folder")return i;if(i.kind==="submodule")return T(xe);let s=A(i.text);return s.kind==="\
text"&&n!==e?{...s,at:n}:s}catch(t){return{...T(F("it could not be read",t).replace(/\.$/,"")),failed:!0}}}async fromRoot(e){return e}async list(){try{let e=await U(
this.#t,this.#e,this.#e.ref);return e===void 0?{message:"The repository has too many files for GitHub to list them."}:$e(e)}catch(e){return{message:F("The tree \
of the head commit",e)}}}async runsBpftrace(e){try{let t=await this.#n.entry(e);return t?.kind==="file"&&t.runsBpftrace===!0}catch{return}}};async function Hr(r,{commit:e,contents:t,listing:i},n){let{scripts:s,notes:a}=await fe(t,i,n.choose),o=await G(s,n,new W(r,e,t));return{...o,notes:[...a,...o.notes]}}
d(Hr,"judgeRepository");async function Lr(r,e){let t=e===void 0?Ie:[e],i=await Promise.all(t.map(s=>r.entry(s))),n=t.filter((s,a)=>["file","link"].includes(i[a]?.kind??""));if(n.length>
1)return M({ok:!1,message:ve(n)});for(let[s,a]of t.entries()){let o=i[s];if(o===void 0||o.kind==="folder"||o.kind==="submodule")continue;let l=d(u=>({ok:!1,message:`${a}\
:1:1: ${u}`}),"wrong");if(o.kind==="link")return M(l("It is a symbolic link, which is not followed."));let{text:c}=o;if(c.status!=="skipped")return c.status!=="\
readable"?M(l(c.error)):M({ok:!0,path:a,text:c.text,beside:d(u=>Vt(r,u),"beside")})}return M(void 0)}d(Lr,"readConfiguration");async function Vt(r,e){let t=await r.
entry(e);return t===void 0?T(P):t.kind==="link"?T("it is a symbolic link, which is not followed"):t.kind==="file"?A(t.text):T("it is not a regular file")}d(Vt,"\
sourceAt");export{et as a,on as b,Lr as c,U as d,Sn as e,kn as f,Tt as g,W as h,ur as i,er as j,Hr as k};
