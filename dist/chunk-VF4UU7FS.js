import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{d as Y,e as ge,g as T,i as he}from"./chunk-2E26NTIT.js";import{$a as ut,Ea as _,Ga as Ue,Ha as ze,Ia as Ke,Ja as We,Ka as qe,La as Je,Ma as Ye,Pa as tt,
Q as Ie,Qa as nt,Ra as rt,Sa as it,Ta as st,Ua as G,Va as ot,Wa as at,Xa as dt,Ya as lt,Za as ct,ab as ft,da as L,ea as H,z as Se}from"./chunk-5JOJ42JR.js";
import{Bb as Qe,Cb as Ve,Db as Xe,F as $,Fb as Ze,Gb as et,La as E,Ma as xe,Na as ke,Oa as Re,Pa as Fe,Qa as O,Ra as Ce,Sa as Z,Ta as Ee,Ua as N,Wa as D,Xa as I,
Ya as Me,Za as ee,_a as v,ab as Le,bb as te,cb as M,db as _e,eb as Ge,fb as Be,gb as $e,ib as Ae,jb as U,kb as Ne,rb as je,sb as De,xa as be,xb as ve}from"./chunk-7MFGGLYU.js";
import{b as P,e as A,g as He,h as Q,k as Oe,l as j,n as V,o as Te,p as X,q as Pe}from"./chunk-3HH5L46E.js";import{b as we}from"./chunk-ISUK2UUZ.js";
import{a as d}from"./chunk-H47UKSLI.js";import{createHash as Gt}from"node:crypto";var pt=100,mt=class{static{d(this,"GitHubContents")}#t;#n;#e=new Map;#r=[];constructor(e,t){this.#t=e,this.#n=t}entry(e){let t=this.#e.get(e);if(t!==void 0)return t;
let r=new Promise(n=>{this.#r.push({path:e,done:n}),this.#r.length===1&&setImmediate(()=>this.#i())});return this.#e.set(e,r),r}#i(){let e=this.#r;this.#r=[];for(let t=0;t<
e.length;t+=pt){let r=e.slice(t,t+pt),n=this.#o(r.map(({path:s})=>s));for(let[s,{path:a,done:o}]of r.entries())o(n.then(l=>this.#a(a,l?.[`f${s}`])))}}async#o(e){
let{owner:t,repo:r,ref:n}=this.#n,s=Object.fromEntries(e.map((c,u)=>[`p${u}`,c])),a=e.map((c,u)=>`, $p${u}: String!`).join(""),o=e.map((c,u)=>`f${u}: file(path:\
 $p${u}) { ...content }`).join(`
`),l=`query contents($owner: String!, $repo: String!, $commit: GitObjectID!${a}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${o} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;try{let{repository:c}=await this.#t.graphql(l,{owner:t,repo:r,commit:n,...s});return c?.object??void 0}catch(c){let u=$t(c);if(u!==void 0)return u;let f=Y(
c);if(e.length>1&&(f===void 0||f>=500))return;throw c}}async#a(e,t){if(t===null)return;if(t===void 0)return this.#s(e);let r=t.mode.toString(8).padStart(6,"0");
if(r===U)return{kind:"submodule"};let{object:n,oid:s,size:a}=t;if(n!==null&&"entries"in n&&n.entries===null)return this.#s(e);let o=n!==null&&"text"in n?n.text:
null;if(r===Ae)return o===null?this.#s(e):{kind:"link",target:o};if(n!==null&&"entries"in n)return{kind:"folder",names:(n.entries??[]).filter(({type:u})=>u==="b\
lob").map(({name:u})=>u)};let l=o===null?void 0:Buffer.from(o);if(a>N){let u=l===void 0?void 0:I(e,l),f=l===void 0?void 0:X(e,l)||void 0;return{kind:"file",sha:s,
mode:r,text:te(),runsBpftrace:u,isHost:f}}let c=l!==void 0&&Bt(l)===s;return{kind:"file",sha:s,mode:r,...c?ne(e,l):await this.#l(e,s)}}async#s(e){let t=await this.#d(
e);if(t===void 0)return;if(Array.isArray(t))return{kind:"folder",names:t.flatMap(({type:l,name:c})=>l==="file"?[c]:[])};if(t.type==="symlink")return{kind:"link",
target:t.target};if(t.type==="submodule")return{kind:"submodule"};let{sha:r,size:n,encoding:s,content:a}=t;if(n>N)return{kind:"file",sha:r,text:te(),runsBpftrace:void 0,
isHost:void 0};let o=s==="base64"?ne(e,Buffer.from(a,"base64")):await this.#l(e,r);return{kind:"file",sha:r,...o}}async follow(e){let t=e;for(let r=0;r<=Ge;r++){
let n=await this.entry(t);if(n===void 0)return{message:t===e?E:$e(t)};if(n.kind!=="link")return{entry:n,at:t};let s=n.target===void 0?void 0:Be(t,n.target);if(s===
void 0)return{message:ke};t=s}return{message:Re}}async#d(e){try{return(await this.#t.rest.repos.getContent({...this.#n,path:e})).data}catch(t){if(Y(t)===404)return;
throw t}}async#l(e,t){let{owner:r,repo:n}=this.#n,{data:s}=await this.#t.rest.git.getBlob({owner:r,repo:n,file_sha:t});return s.encoding==="base64"?ne(e,Buffer.
from(s.content,"base64")):{text:{status:"failed",error:`GitHub sent it in an encoding that is not known here: ${s.encoding}.`},runsBpftrace:void 0,isHost:void 0}}};
function ne(i,e){return{text:ee(e),runsBpftrace:I(i,e),isHost:X(i,e)}}d(ne,"whole");function Bt(i){return Gt("sha1").update(`blob ${i.length}\0`).update(i).digest(
"hex")}d(Bt,"blobSha");function $t(i){let t=(he(i)?.data??null)?.repository?.object;if(t!=null)return Object.fromEntries(Object.entries(t).flatMap(([r,n])=>n===
null?[]:[[r,n]]))}d($t,"partialAnswer");async function xn(i,{owner:e,repo:t,path:r,ref:n}){let{data:s}=await i.rest.repos.getContent({owner:e,repo:t,path:r,...n===
void 0?{}:{ref:n}});if(!(Array.isArray(s)||s.type!=="file"||s.encoding!=="base64"))return ee(Buffer.from(s.content,"base64"))}d(xn,"readRegularFile");var yt=100,At=200;async function z(i,{owner:e,repo:t},r){let n={owner:e,repo:t};return await re(i,n,r)??(await St(i,n,{after:r}))?.changed}d(z,"listBlobs");async function bt(i,{
owner:e,repo:t},r,n){let s={owner:e,repo:t},a=await re(i,s,r),o=a&&await re(i,s,n);return o===void 0?St(i,s,{before:r,after:n}):se(ie(a??[]),ie(o))}d(bt,"compar\
eBlobs");async function re(i,e,t){let{data:r}=await i.rest.git.getTree({...e,tree_sha:t,recursive:"1"});return r.truncated?void 0:r.tree.filter(({type:s})=>s===
"blob").map(({path:s,mode:a,sha:o,size:l})=>({path:s,mode:a,sha:o,...l===void 0?{}:{size:l}}))}d(re,"readWhole");var Nt=new Map;async function St(i,e,{before:t,
after:r}){let n=[],s=[],a=0,o=[""];for(;o.length>0;){let l=[];for(let c=0;c<o.length;c+=yt){let u=o.slice(c,c+yt);if(a+=t===void 0?1:2,a>At)return;let f=t===void 0?
Nt:await gt(i,e,t,u),p=await gt(i,e,r,u),h=se(ht(f),ht(p));n.push(...h.changed),s.push(...h.removed);let b=se(wt(f),wt(p));l.push(...b.changed.map(({path:x})=>x),
...b.removed)}o=l}return{changed:n,removed:s}}d(St,"walk");async function gt(i,e,t,r){let n=r.map((u,f)=>`, $e${f}: String!`).join(""),s=r.map((u,f)=>`f${f}: ob\
ject(expression: $e${f}) { ...folder }`).join(`
`),a=`query folders($owner: String!, $repo: String!${n}) {
    repository(owner: $owner, name: $repo) { ${s} }
  }
  fragment folder on Tree { entries { name type mode oid } }`,o=Object.fromEntries(r.map((u,f)=>[`e${f}`,`${t}:${u}`])),l=await i.graphql(a,{...e,...o}),c=r.flatMap(
(u,f)=>{let p=l.repository?.[`f${f}`];if(p===void 0||p?.entries===null||p===null&&u==="")throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(
u)} at ${t}.`);return(p?.entries??[]).map(({name:h,type:b,mode:x,oid:k})=>{let m=u===""?h:`${u}/${h}`;return[m,{path:m,type:b,mode:x.toString(8).padStart(6,"0"),
sha:k}]})});return new Map(c)}d(gt,"readFolders");function ht(i){let e=[...i.values()].filter(({type:t,mode:r})=>t!=="tree"&&r!==U);return ie(e.map(({path:t,mode:r,
sha:n})=>({path:t,mode:r,sha:n})))}d(ht,"filesOf");function wt(i){return new Map([...i].filter(([,{type:e}])=>e==="tree"))}d(wt,"foldersOf");function ie(i){return new Map(
i.map(e=>[e.path,e]))}d(ie,"byPath");function se(i,e){return{changed:[...e.values()].filter(({path:t,sha:r,mode:n})=>{let s=i.get(t);return s?.sha!==r||s.mode!==
n}),removed:[...i.keys()].filter(t=>!e.has(t))}}d(se,"compared");var It=300;async function Bn(i,e,t=L,r){let{owner:n,repo:s,headSha:a}=e,{files:o,merge_base_commit:l}=await jt(i,e),c=l.sha;if(o!==void 0&&o.length<It)return{mergeBase:c,
...K(o,t)};let u=await bt(i,e,c,a),f=r===void 0?o:await xt(Ut(i,{owner:n,repo:s,number:r}));return u===void 0?{mergeBase:c,...K(f??[],t),unlisted:`GitHub lists ${f?.
length??0} of more changed files, ${kt}`}:{mergeBase:c,...K(zt(u,f??[]),t)}}d(Bn,"listChange");async function jt(i,{owner:e,repo:t,baseSha:r,headSha:n}){let s={
owner:e,repo:t,basehead:`${r}...${n}`,per_page:1},a=await xt(i.rest.repos.compareCommitsWithBasehead(s));if(a!==void 0)return a.data;let{data:o}=await i.rest.repos.
compareCommitsWithBasehead({...s,page:2});return{...o,files:void 0}}d(jt,"readComparison");async function xt(i){try{return await i}catch(e){if(ge(e)==="no-diff")
return;throw e}}d(xt,"withoutDiff");var kt="and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.";
async function $n(i,e,t,r=L){return Dt(await z(i,e,t),r)}d($n,"listRepository");function Dt(i,e){if(i===void 0)return{scripts:[],unknown:[],leftOut:0,notes:[],unlisted:`\
The files cannot be listed, ${kt}`};let t=new Map(i.map(({path:a,size:o})=>[a,o])),{hosts:r,...n}=K(i.map(Rt),e),s=r.map(a=>{let o=t.get(a.path);return o===void 0?
a:{...a,size:o}});return{...n,hosts:vt(s),whole:!0}}d(Dt,"listingOfTree");function vt(i){let e=d(({path:t})=>{let r=A(t);return r===void 0||r==="first line"?-1:
be.indexOf(r.kind)},"rank");return[...i].sort((t,r)=>e(t)-e(r))}d(vt,"likeliestFirst");async function Ut(i,{owner:e,repo:t,number:r}){return i.paginate(i.rest.pulls.
listFiles,{owner:e,repo:t,pull_number:r,per_page:100})}d(Ut,"listPullRequestFiles");function Rt({path:i,sha:e}){return{filename:i,sha:e,status:"changed",changes:1}}
d(Rt,"diffFileOf");function zt({changed:i,removed:e},t){let r=new Map(t.map(o=>[o.filename,o])),n=new Set,s=i.map(o=>{let l=r.get(o.path);return l===void 0||l.sha!==
o.sha?Rt(o):(l.status==="renamed"&&l.previous_filename!==void 0&&n.add(l.previous_filename),l)}),a=e.filter(o=>!n.has(o));return[...s,...a.map(o=>({filename:o,sha:null,
status:"removed",changes:1}))]}d(zt,"withDiffs");function K(i,e){let t=i.filter(({status:n})=>n!=="removed").map(n=>({...n,choice:e(n.filename),script:qt(n)})),
r=d(n=>n.script!==!0&&j(n.filename,n.choice),"isHost");return{scripts:t.filter(n=>H(n.choice,n.script===!0)&&!(n.choice==="any"&&r(n))).map(oe),hosts:t.filter(n=>r(
n)&&!Kt(n)).map(oe),unknown:t.filter(({choice:n,script:s})=>n==="script"&&s===void 0).map(oe),unnamed:new Map(t.filter(({script:n})=>n!==!0).map(n=>[n.filename,
Wt(n)])),leftOut:t.filter(({choice:n,script:s})=>s===!0&&!H(n,s)).length,changedPaths:i.map(({filename:n})=>n),removed:new Map(i.flatMap(({status:n,filename:s,previous_filename:a})=>n===
"removed"?[[s,s]]:n==="renamed"&&a?[[a,s]]:[])),notes:[]}}d(K,"listingOf");function Kt({filename:i,status:e,patch:t}){return e==="added"&&t!==void 0&&!Q(i,t)}d(
Kt,"showsNoProgram");function Wt(i){let{filename:e,status:t,patch:r}=i,n=t==="added"&&r!==void 0&&!r.includes("{");return{...Ft(i),mayBeScript:Z(e)==="unknown"&&
!Pe(e)&&!n,hunks:d(async()=>Ct(i),"hunks")}}d(Wt,"unnamed");function Ft({status:i,previous_filename:e}){return i==="renamed"&&e!==void 0?{previousPath:e}:{}}d(Ft,
"previousOf");function oe(i){let{filename:e,sha:t}=i,r=Ct(i);return{path:e,...t?{blobSha:t}:{},...Ft(i),...r===void 0?{}:{hunks:r},...i.patch!==void 0&&Q(e,i.patch)?
{named:!0}:{}}}d(oe,"listed");function qt({filename:i,patch:e,status:t}){if(D(i))return!0;let r=e===void 0?void 0:dt(e);if(r!==void 0)return I(i,new TextEncoder().
encode(r));switch(Z(i)){case"binary":case"data":return!1;case"program":return e===void 0&&(t==="added"||t==="modified")?void 0:!1;case"unknown":return}}d(qt,"is\
Script");function Ct(i){return i.patch!==void 0?at(i.patch):i.changes===0?[]:void 0}d(Ct,"hunksOf");var Jt=100;async function Ht(i,{scripts:e,named:t,removed:r,hunks:n,filter:s},a,o){let l=i.filter(g=>g.finding.rule!=="not-judged"&&!Se(g,n,s));if(l.length===0)
return{own:i,others:[]};let c=new Map(e.map(({path:g,previousPath:F})=>[g,F])),u=new Set(e.flatMap(({path:g,host:F})=>F===void 0?[]:[g])),f=new Map(l.map(({file:g})=>[
g,c.get(g.path)??g.path])),p=new Set([...f.keys()].flatMap(({path:g})=>t.get(g)??[])),h=[...p].map(g=>c.get(g)??g),b=p.size===0?[]:[...r.keys()].filter(g=>Oe(g,
!0)),x=d(async g=>{let F=j(g,a.choose(g))?await o.look(g,g):void 0;return F?.kind==="text"?[{status:"readable",path:g,text:F.text,host:"found"}]:[]},"readHost"),
k=[...f].flatMap(([g,F])=>u.has(g.path)?[F]:[]),m=[...new Set([...k,...h,...b.slice(0,Jt)])].map(x),w=await Promise.all([...m,...[...f].map(async([g,F])=>{if(u.
has(g.path))return[];let J=await o.look(F,F);return J.kind!=="text"?[]:H(a.choose(F),Me(F,J.text))?[{status:"readable",path:F,text:J.text}]:[]})]),{baseline:R,...y}=a,
C=await G(w.flat(),{...y,minConfidence:"possible"},o),S=new Map(C.files.map(g=>[g.path,new Set(Ie([g]).values())])),B=l.filter(({file:g,fingerprint:F})=>S.get(f.
get(g)??"")?.has(F));return{own:i.filter(g=>!B.includes(g)),others:B}}d(Ht,"splitFindings");var de=5e3,Ot={scripts:[],causes:new Map,notes:[]};async function Tt({scripts:i,changedPaths:e,removed:t},r,n){let s=new Map([...e.map(y=>[y,y]),...t]);if(s.size===
0)return Ot;let a=await n.list();if("message"in a)return{...Ot,scripts:[ae(a.message)]};let o=i.filter(y=>y.status==="readable"),l=new Set(i.map(({path:y})=>y)),
c=a.files.map(({path:y})=>y),u=[...s.keys()].some(Ee)?a.executables.map(({path:y})=>y).filter(y=>r(y)!=="none"):[],f=[...c,...u].filter(y=>!l.has(y)),p=new nt(n,
o),{asked:h,failed:b}=await Yt(f.slice(0,de),new Set(u),n);await Promise.all(h.map(async y=>p.library.add(y,await n.look(y,y))));let x=new le(p,s),k=[],m=new Map,
w=[];for(let y of h){let C=p.library.source(y);if(C?.kind==="unread"&&C.failed?b.push(y):C?.kind==="unread"&&w.push(`Whether ${y} imports a changed file is not \
known: ${C.message}.`),C?.kind!=="text"||!H(r(y),!0))continue;let S=await x.causeFor(y);if(S===void 0)continue;let B=await ct(y,r,n);B.status!=="skipped"&&(m.set(
y,S),k.push(B))}let R=[...b,...f.slice(de)];return R.length>0&&k.push(ae(Qt(R))),p.left>0&&k.push(ae(`A run reads ${tt} files beside the scripts at most.`)),{scripts:k,
causes:m,notes:w}}d(Tt,"findDependents");async function Yt(i,e,t){let r=await Promise.all(i.map(async n=>({path:n,runs:e.has(n)?await t.runsBpftrace(n):!0})));return{
asked:r.filter(({runs:n})=>n===!0).map(({path:n})=>n),failed:r.filter(({runs:n})=>n===void 0).map(({path:n})=>n)}}d(Yt,"findScripts");function ae(i){let e=`Not \
all scripts that import a file of this change could be looked for. ${i}`;return{status:"failed",path:M,error:e}}d(ae,"notLookedFor");function Qt(i){return`These\
 were not read, as a run reads ${de} at most, or GitHub or git did not answer: ${P(i)}.`}d(Qt,"tellLeft");var le=class{static{d(this,"DependentSearch")}#t;#n;#e;constructor(e,t){
this.#t=e,this.#n=t,this.#e=new Map([...t].filter(([r])=>r.endsWith(".bt")).map(([r,n])=>[r.slice(0,Math.max(0,r.lastIndexOf("/"))),n]))}async causeFor(e){for(let t of[
e,...await this.#t.readImports(e)]){let r=this.#t.library.source(t),n=r?.kind==="text"?r.at:void 0,s=this.#r(t)??(n===void 0?void 0:this.#n.get(n))??this.#i(t,r?.
kind);if(s!==void 0)return s}}#r(e){for(let t=e;t!=="";t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){let r=this.#n.get(t);if(r!==void 0)return r}}#i(e,t){return t===
"folder"||t==="unread"?this.#e.get(e):void 0}};var Vt=500,Mt=16*1024*1024,Pt=3e3,W=100,Xt={scripts:[],hosts:new Map,notes:[]};async function Lt({scripts:i,unnamed:e},t,r){let n=new Set(i.filter(u=>!ze(u)).map(
({path:u})=>u)),s=[...e].flatMap(([u,{mayBeScript:f}])=>f&&!n.has(u)&&H(t.choose(u),!0)?[u]:[]),a=s.slice(0,Pt),o=await en(a,r,u=>ve(u)&&!u.startsWith("#!"));if(o.
texts.size===0&&o.left.length===0)return Xt;let l=await tn(o.texts,t,r);return{scripts:await Promise.all([...l.hosts.keys()].map(async u=>{let{previousPath:f,hunks:p}=e.
get(u)??{hunks:d(async()=>{},"hunks")},h=await p();return{status:"readable",path:u,text:o.texts.get(u)??"",...f===void 0?{}:{previousPath:f},...h===void 0?{}:{hunks:h}}})),
hosts:l.hosts,notes:Zt([...o.left,...s.slice(Pt)],l)}}d(Lt,"findRunScripts");function Zt(i,{open:e,because:t}){let r=[],n=d(s=>`Whether a command gives these ch\
anged files to bpftrace is not known: ${P(s)}.`,"which");return t!==void 0&&e.length>0&&r.push(`${n(e)} ${t} A name with .bt, or a first line with #!, makes a f\
ile a script.`),i.length>0&&r.push(`${n(i)} They could not be read, or are too many.`),r}d(Zt,"notesOf");async function en(i,e,t){let r=new Map,n=[],s=0;for(let a=0;a<
i.length;a+=W){if(s>Mt)return{texts:r,left:[...n,...i.slice(a)]};let o=i.slice(a,a+W),l=await Promise.all(o.map(c=>e.look(c,c)));for(let[c,u]of l.entries()){let f=o[c]??
"";u.kind==="unread"&&u.failed&&n.push(f),!(u.kind!=="text"||u.at!==void 0)&&(s+=u.text.length,t(u.text)&&r.set(f,u.text))}}return{texts:r,left:n}}d(en,"readUpT\
o");async function tn(i,{embedded:e},t){let r=new Map,n=d(()=>[...i.keys()].filter(c=>!r.has(c)),"open"),s=[...i.keys()].map(nn);if(i.size===0)return{hosts:r,open:[],
because:void 0};let a=await t.list();if("message"in a)return{hosts:r,open:n(),because:a.message};let o=rn(a.runners.map(({path:c})=>c),[...i.keys()]),l=0;for(let c=0;c<
o.length&&n().length>0;c+=W){if(c>=Vt||l>Mt)return{hosts:r,open:n(),because:`Only ${c} of ${o.length} files with commands were looked at.`};let u=o.slice(c,c+W),
f=await Promise.all(u.map(p=>t.look(p,p)));for(let[p,h]of f.entries()){let b=u[p]??"";if(h.kind!=="text")continue;l+=h.text.length;let{text:x}=h;if(s.some(k=>x.
includes(k)))for(let k of await Ke({path:b,text:x},e)){let m={path:k,hosts:[b]};if(!We(m).some(R=>i.has(R)))continue;let w=await qe(m,t);w!==void 0&&i.has(w.at)&&
we(r,w.at,b)}}}return{hosts:r,open:n(),because:void 0}}d(tn,"findRunners");function nn(i){return i.slice(i.lastIndexOf("/")+1)}d(nn,"nameOf");function rn(i,e){let t=new Set(
e.flatMap(n=>Et(n))),r=d(n=>Et(n).filter(s=>t.has(s)).length,"depth");return[...i].map(n=>({path:n,near:r(n)})).sort((n,s)=>s.near-n.near).map(({path:n})=>n)}d(
rn,"nearestFirst");function Et(i){let e=i.split("/").slice(0,-1);return e.map((t,r)=>e.slice(0,r+1).join("/"))}d(Et,"foldersOf");async function yr(i,{base:e,head:t},r,n){let s=await Lt(i,r,t),a=Ue(i.scripts,s),o=await Tt({...i,scripts:a},r.choose,t),l=await G([...a,...o.scripts],r,t),c=a.
filter(({path:m})=>m!==M&&!l.named.has(m)),u=new Map(o.causes);for(let[m,[w=""]]of l.named){let R=i.unnamed.get(m);R===void 0?u.set(m,w):c.push({...R,path:m,hunks:await R.
hunks()})}let f=new Map(c.map(m=>[m.path,m.hunks])),p={scripts:c,named:new Map([...l.named,...s.hosts]),removed:i.removed,hunks:f,filter:n},{own:h,others:b}=await Ht(
l.findings,p,r,e),x=await Ye(r,m=>i.removed.has(m)),k=new Set(b.filter(({file:m})=>!f.has(m.path)));return{...l,findings:h,others:b.filter(m=>!k.has(m)),all:l.findings.
filter(m=>!k.has(m)),diff:{hunks:f,causes:u},dependents:u.size,notes:[...i.notes,...s.notes,...o.notes,...l.notes,...x]}}d(yr,"judgeChange");async function Cr(i,e){let{scope:t,destination:r}=e,n=d(()=>e.signal?.aborted===!0,"interrupted"),s=new ce(e),a=[],o=[],l=new Map,c=[];for(let f of i){if(n()){c.
push(f.path);continue}if(f.status!=="readable"){a.push(await s.unjudged(f));continue}let{path:p}=f,h=await r.refusal(f);if(h!==void 0){a.push(await s.unjudged({
status:"failed",path:p,error:h}));continue}let b=await ft(f,t,{judge:d((w,R)=>s.judge({...f,text:w},R),"judge"),obstacle:d(async(w,R)=>{if(w.includes("/"))return`\
is not in the script's folder (${w})`;let y=s.at($(p,w));return y===void 0?r.obstacle(f,w,R):y===R?void 0:ut(w)},"obstacle")});if(n()){c.push(p);continue}let{text:x,
files:k,report:m}=b;if(l.set(p,x),m.status==="analysed"&&x!==f.text){let w=new Map([...k].filter(([y])=>s.at($(p,y))===void 0)),R=await r.keep(f,x,w);if(R!==void 0){
a.push(await s.unjudged({status:"failed",path:p,error:R}));continue}s.keep(p,x);for(let[y,C]of w)s.keep($(p,y),C)}a.push(m),o.push(...b.fixed)}let{targets:u}=s;
return c.length>0?{targets:u,files:[...a,it(c,e.settings)],fixed:o,texts:l}:{targets:u,files:await s.judgeAgain(a),fixed:o,texts:l}}d(Cr,"fixScripts");function sn(i){
return{...i,rewrites:{longScripts:!0}}}d(sn,"fixSettings");var ce=class{static{d(this,"PlannedTexts")}#t=new Map;#n=new Set;#e;#r;#i;#o=new Set;constructor({settings:e,
tree:t,judges:r,signal:n}){this.#e=sn(e),this.#r=t,this.#i=r??new Ve(this.#e,n)}at(e){return this.#t.get(e)}keep(e,t){this.#t.set(e,t)}get targets(){return ot([
...this.#o],this.#e)}async unjudged(e){return et(e,await this.#a(e.path))}async#a(e){return this.#e.forFile(await this.#r.fromRoot(e))}async judge(e,t){let r=await this.#s(
e,t),{files:n}=await Je([r],[],this.#e,this.#r);return n[0]??r}async#s(e,t){let{path:r}=e,n=await this.#a(r);if(this.#o.add(n),st(e,this.#e))return(await this.#i.
judge(e,n))?.report??{status:"skipped",path:r,error:Xe};this.#n.add(r);let s=new Map([...t].map(([c,u])=>[$(r,c),u])),a={look:d(async(c,u)=>{let f=s.get(c)??this.#t.
get(c);return f===void 0?this.#r.look(c,u):{kind:"text",text:f}},"look"),fromRoot:d(c=>this.#r.fromRoot(c),"fromRoot"),list:d(()=>this.#r.list(),"list"),runsBpftrace:d(
c=>this.#r.runsBpftrace(c),"runsBpftrace")},o={...this.#e,...n},l=await rt([e],o.runTogether,a);return Ze(e,new Qe(o,l),o)}async judgeAgain(e){let t=[];for(let r of e){
let n=this.#n.has(r.path)&&[...this.#t.keys()].some(s=>s!==r.path);t.push(r.status==="analysed"&&n?await this.#d(r):r)}return t}async#d(e){let t=await this.judge(
{status:"readable",path:e.path,text:e.text},new Map);if(t.status!=="analysed")return t;let r=t.findings.map(n=>{let s=e.findings.find(({rule:a,span:o})=>a===n.rule&&
o.start===n.span.start);return s?.left===void 0?n:{...n,left:s.left}});return{...t,findings:r}}};var ue=5e3,fe=3e3;async function $r(i,e,t=L){let{leftOut:r,changedPaths:n,removed:s,unnamed:a}=e,{scripts:o,notes:l}=await me(i,e,t);return{scripts:o,leftOut:r,
changedPaths:n,removed:s,unnamed:a,notes:l}}d($r,"readChange");var on={text:64*1024*1024,ofRepository:5e3};async function me(i,{scripts:e,unknown:t,hosts:r=[],unlisted:n,
whole:s,notes:a},o=L,l=on){let c=await Promise.all(t.slice(0,fe).map(async S=>({file:S,runs:await ln(i,S)}))),u=[...e,...c.filter(({runs:S})=>S===!0).map(({file:S})=>S)],
f=c.filter(({runs:S})=>typeof S=="string"),p=[...f.map(({file:S})=>S),...t.slice(fe)],h=f[0]?.runs??`A run looks at the first lines of ${fe} files at most.`,b=await Promise.
all(u.slice(0,ue).map(S=>cn(i,S,o))),x=u.slice(ue),k=new Set(u.map(({path:S})=>S)),m=await an(i,r.filter(({path:S})=>!k.has(S)),{text:l.text,files:s?l.ofRepository:
Number.POSITIVE_INFINITY}),w=`${Math.round(l.text/1024/1024)} MiB`,y=[...m.left.length===0||s?[]:[`A run looks for programs in ${w} of changed files of other ki\
nds, without ${pe(m.left)}; split the change, or switch a kind off by \`embedded\`.`],...n===void 0?[]:[n],...x.length===0?[]:[`One run judges ${ue} scripts at \
most, without ${pe(x)}; split the change.`],...p.length===0?[]:[`Whether these files are scripts is not known: ${pe(p)}. ${h} Give them an ending, or leave them\
 out by \`files\`.`]].map(S=>({status:"failed",path:M,error:S})),C=`as a run over a whole repository reads ${l.ofRepository} files of other kinds and ${w} of th\
em (use check in a clone)`;return{scripts:[...b,...m.read,...y],notes:[...a,...V(m.large,Te),...s?V(ye(m.left),C):[]]}}d(me,"readScriptTexts");var _t=100;async function an(i,e,t){
let r=[],n=d(({path:l,size:c=0})=>c>N&&A(l)!=="first line","isLarge"),s=ye(e.filter(n)),a=e.filter(l=>!n(l)),o=0;for(let l=0;l<a.length;l+=_t){if(o>t.text||l>=t.
files)return{read:r,left:a.slice(l),large:s};let c=a.slice(l,l+_t),u=await Promise.all(c.map(f=>dn(i,f)));for(let[f,{script:p,size:h,unsearched:b}]of u.entries())
o+=h,p!==void 0&&r.push(p),b&&s.push(c[f]?.path??"")}return{read:r,left:[],large:s}}d(an,"readHosts");async function dn(i,{path:e,previousPath:t,hunks:r,named:n}){
let s;try{s=await i.entry(e)}catch(l){let c=T("The text of the file could not be read",l);return{script:{status:"failed",path:e,error:c},size:0}}if(s?.kind!=="f\
ile")return{size:0};if(s.text.status==="failed"&&(n===!0||s.isHost===!0))return{script:{path:e,...s.text},size:0};if(s.text.status==="failed"&&s.isHost===void 0&&
A(e)!=="first line")return{size:0,unsearched:!0};if(s.text.status!=="readable")return{size:0};let{text:a}=s.text;return He(e,a)===void 0?{size:a.length}:{script:{
status:"readable",path:e,text:a,host:"found",...t===void 0?{}:{previousPath:t},...r===void 0?{}:{hunks:r}},size:a.length}}d(dn,"readHost");function pe(i){return P(
ye(i))}d(pe,"namesOf");function ye(i){return i.map(({path:e})=>e)}d(ye,"pathsOf");async function ln(i,{path:e}){try{let t=await i.entry(e);return t?.kind==="fil\
e"?t.runsBpftrace??"GitHub does not show how a large file begins.":!1}catch(t){return T("A first line could not be read",t)}}d(ln,"runsBpftrace");async function cn(i,{
path:e,previousPath:t,blobSha:r,hunks:n},s){let a;try{a=await i.follow(e)}catch(f){return{status:"failed",path:e,error:T("The text of the script could not be re\
ad",f)}}if("message"in a)return{status:"failed",path:e,error:a.message===E?fn:Ce(a.message)};let{entry:o,at:l}=a;switch(o.kind){case"folder":return{status:"skip\
ped",path:e,error:Le};case"submodule":return{status:"skipped",path:e,error:"It is a submodule, not a script."};case"file":break}if(l!==e&&un(l,o.runsBpftrace,s))
return{status:"skipped",path:e,error:lt};let{text:c}=o;if(c.status!=="readable")return{path:e,...c};let u=l!==e||r!==void 0&&o.sha!==r;return{status:"readable",
path:e,text:c.text,...t===void 0?{}:{previousPath:t},...n===void 0||u?{}:{hunks:n}}}d(cn,"readScript");function un(i,e,t){return H(t(i),D(i)||e===!0)}d(un,"isJu\
dgedItself");var fn="It does not exist at the commit, or the token may not see it.";var q=class{static{d(this,"GitHubTree")}#t;#n;#e;constructor(e,t,r){this.#t=e,this.#n=t,this.#e=r}async look(e){if(_e(e))return O(xe);try{let t=await this.#e.follow(
e);if("message"in t)return O(t.message);let{entry:r,at:n}=t;if(r.kind==="folder")return r;if(r.kind==="submodule")return O(Fe);let s=v(r.text);return s.kind==="\
text"&&n!==e?{...s,at:n}:s}catch(t){return{...O(T("it could not be read",t).replace(/\.$/,"")),failed:!0}}}async fromRoot(e){return e}async list(){try{let e=await z(
this.#t,this.#n,this.#n.ref);return e===void 0?{message:"The repository has too many files for GitHub to list them."}:Ne(e)}catch(e){return{message:T("The tree \
of the head commit",e)}}}async runsBpftrace(e){try{let t=await this.#e.entry(e);return t?.kind==="file"&&t.runsBpftrace===!0}catch{return}}};async function Yr(i,{commit:e,contents:t,listing:r},n){let{scripts:s,notes:a}=await me(t,r,n.choose),o=await G(s,n,new q(i,e,t));return{...o,notes:[...a,...o.notes]}}
d(Yr,"judgeRepository");async function ni(i,e){let t=e===void 0?je:[e],r=await Promise.all(t.map(s=>i.entry(s))),n=t.filter((s,a)=>["file","link"].includes(r[a]?.kind??""));if(n.length>
1)return _({ok:!1,message:De(n)});for(let[s,a]of t.entries()){let o=r[s];if(o===void 0||o.kind==="folder"||o.kind==="submodule")continue;let l=d(u=>({ok:!1,message:`${a}\
:1:1: ${u}`}),"wrong");if(o.kind==="link")return _(l("It is a symbolic link, which is not followed."));let{text:c}=o;if(c.status!=="skipped")return c.status!=="\
readable"?_(l(c.error)):_({ok:!0,path:a,text:c.text,beside:d(u=>pn(i,u),"beside")})}return _(void 0)}d(ni,"readConfiguration");async function pn(i,e){let t=await i.
entry(e);return t===void 0?O(E):t.kind==="link"?O("it is a symbolic link, which is not followed"):t.kind==="file"?v(t.text):O("it is not a regular file")}d(pn,"\
sourceAt");export{mt as a,xn as b,ni as c,z as d,Bn as e,$n as f,Dt as g,q as h,$r as i,yr as j,Cr as k,sn as l,Yr as m};
