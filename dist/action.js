import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as ce,b as ln,c as io,e as le,f as co,h as We,i as lo,j as fo,k as ho}from"./chunk-7T54FNJQ.js";import{K as Jr,L as Vr,N as Zr,O as ht,P as gt,Q as un,
R as Ee,S as Qr,T as Yr,Y as Xr,_ as ro,a as Sr,b as Qt,c as Yt,d as Xt,e as en,f as Pr,g as tn,h as Pe,i as ct,j as $r,k as Er,l as te,m as lt,n as Or,r as Nr,
s as je,t as rn,u as on,v as ze,w as jr}from"./chunk-NP4XE55P.js";import"./chunk-FAN43L45.js";import{a as po}from"./chunk-7GYQATIB.js";import{
A as mo,c as Oe,d as eo,e as cn,f as to,g as no,h as oo,n as so,p as ao,x as uo}from"./chunk-UHAKMKMJ.js";import{I as Wr,J as dn,S as Kr,ia as fn,o as Br,
p as zr,u as an}from"./chunk-3GZEUKVN.js";import{a as Cr,b as Rr,c as Se,e as pt}from"./chunk-4KQRADQ6.js";import{J as vr,Ta as Ar,Xa as Mr,Ya as Hr,
Z as Zt,a as ee,da as Fr,fa as Ir,fb as Ur,mb as N,nb as nn,pb as A,qb as ye,rb as ft,x as wr}from"./chunk-37J7ZHR6.js";import"./chunk-MZ5ESMHO.js";
import{a as E}from"./chunk-N6Y3JKTD.js";import{a as Re,b as Vt,c as fr,d as mr,e as at,f as pr,g as dt,h as hr,i as gr,j as ne,k as yr,l as Gr,m as sn,n as Dr,
o as $e,p as Lr,q as qr,r as mt,s as ue}from"./chunk-EQ3GO2HT.js";import{a as de,b as cr,c as lr,d as ke,e as Ce,g as $,h as O,i as st}from"./chunk-RRSYPUVP.js";
import{a as re}from"./chunk-OQWXU7FH.js";import{a as Jt}from"./chunk-XUKDSFID.js";import{Ld as _r,Pc as br,Tc as ut,Vc as xr,a as D,b as qe,c as ur,
ed as Tr,id as kr}from"./chunk-P66A45LD.js";import"./chunk-ONCUC4KD.js";import"./chunk-B6BJ3YSN.js";import{a as Be}from"./chunk-ISUK2UUZ.js";
import{a as s}from"./chunk-H47UKSLI.js";var mn=50,hs=[["fix","commits the safe rewrites of all findings to the branch of this pull request."],["fix RULE","the same for the findings of one rule, as `ab\
ba-deadlock`."],["fix ID","the same for one finding. Its id is in its comment."],["explain RULE","says what a rule means, why, and what to do."],["explain ID","\
shows one finding in full, as the scripts are now."],["dismiss ID REASON","leaves one finding as it is. The reason is kept."],["check","judges the bpftrace prog\
ram in the fenced block below it, also in an issue."]];function yt(){return["Commands, each at the start of a line of a new comment:",hs.map(([e,t])=>`- \`/bpftr\
ace-guard ${e}\` ${t}`).join(`
`),"`fix` and `dismiss` need write access to this repository. Edited comments are not read."].join(`

`)}s(yt,"helpText");function go(e){let{sections:t,examples:n,sources:r}=vr(e);return fe([`**${e.severity}** ${N(e.id)}: ${ye(e.summary)}`,...t.map(({title:o,text:i})=>`\
**${o}**

${A(i)}`),...n.map(({title:o,script:i,targets:a,outcome:d})=>{let l=a.map(u=>N(u)).join(", ");return`**Example:** ${ye(o)}. ${d} ${l}.

${nn(i,"")}`}),...r.map(({of:o,lines:i})=>{let a=i.map(d=>`- ${ye(d)}`).join(`
`);return`<details><summary>Sources: ${o}</summary>

${a}

</details>`})])}s(go,"ruleAnswer");function yo(e,t){let n=`The command \`/bpftrace-guard fix ${re(e)}\` makes it, where it is safe.`,{shown:r,folded:o}=rn(e,{kind:"\
patch",because:n},t);return fe([`${on(e.finding)} at ${ze(e,t)}, id \`${re(e)}\``,...r,...o])}s(yo,"findingAnswer");function wo(e,t,{judged:n,unread:r,own:o}){let i=`${E(
t.length,"machine")}: ${ye(t.map(({name:d})=>wr(d)).join(", "))}`,a=[`${n===1?"The program was":`${n} programs were`} judged for ${i}.`,...r===0?[]:[`${E(r,"pro\
gram")} of the block could not be read, and may do anything.`]].join(" ");return e.length===0?`**${r===0?"No findings":"Not all of it was judged"}.** ${a}`:fe([
`**${E(e.length,"finding")}.** ${a}`,...e.flatMap(d=>{let{shown:l,folded:u}=rn(d,{kind:"whole"},void 0),{path:c}=d.file,f=`line ${Se(d.finding.span,d.lines).first}${c===
o?"":` of ${N(c)}`}`;return[`${on(d.finding)} in ${f}`,...l,...u]})])}s(wo,"programAnswer");function vo({fixed:e}){return xo(e.map(t=>{let{path:n,range:r,rule:o,
title:i,cost:a}=t,d=Mr(t),l=[i,...d===void 0?[]:[`It helps ${d}`],a,Hr(t)].filter(u=>u!=="");return`- ${N(`${n}:${r.start.line}`)}, ${N(o)}: ${l.map(ft).join(" ")}`}))}
s(vo,"fixedList");function pn({left:e,failed:t},n){let r=[...e.map(o=>`- ${N(o.finding.rule)} at ${ze(o,n)}, id \`${re(o)}\`: `+ft(o.finding.left??"it was not t\
ried")),...t.map(({path:o,error:i})=>`- ${N(o)}: ${ft(i)}`)];return r.length===0?"":`**Left for you:**

${xo(r)}`}s(pn,"leftList");function bo(e){let t=[...new Set(e)],n=t.every(r=>/^[A-Za-z0-9_][A-Za-z0-9._/+-]*$/.test(r))&&t.length<=mn;return["Use the suggestion\
s of the review, or make the same rewrites in a checkout of the branch, and commit them:",nn(`bpftrace-guard fix ${n&&t.length>0?t.join(" "):"."}`,"sh")].join(`\


`)}s(bo,"localFix");function fe(e,t=Nr-1e3){let n=[],r=t;for(let o of e.filter(i=>i!=="")){if(r-=new TextEncoder().encode(o).length+2,r<0){n.push("The rest is t\
oo long for a comment. `bpftrace-guard explain` and `check` show it.");break}n.push(o)}return n.join(`

`)}s(fe,"withinLimit");function xo(e){let t=e.length-mn;return[...e.slice(0,mn),...t>0?[`- and ${t} more`]:[]].join(`
`)}s(xo,"listed");import{posix as Ls}from"node:path";import*as ko from"os";function me(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}s(me,"toCommandValue");function wt(e){return Object.keys(e).length?
{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}s(wt,"toCommandProperties");function Fe(e,t,n){let r=new hn(e,t,n);process.stdout.write(r.toString()+ko.EOL)}s(Fe,"issueCommand");function gn(e,t=""){Fe(e,{},t)}s(gn,"issue");var To="::",hn=class{static{
s(this,"Command")}constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=To+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${ys(o)}`)}}return t+=`${To}${gs(this.message)}`,t}};function gs(e){return me(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(gs,
"escapeData");function ys(e){return me(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}s(ys,"escapeProp\
erty");import*as Co from"crypto";import*as bt from"fs";import*as vt from"os";function Ro(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!bt.existsSync(n))throw new Error(
`Missing file at path: ${n}`);bt.appendFileSync(n,`${me(t)}${vt.EOL}`,{encoding:"utf8"})}s(Ro,"issueFileCommand");function So(e,t){let n=`ghadelimiter_${Co.randomUUID()}`,
r=me(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: v\
alue should not contain the delimiter "${n}"`);return`${e}<<${n}${vt.EOL}${r}${vt.EOL}${n}`}s(So,"prepareKeyValueMessage");import*as xn from"os";import{EOL as ws}from"os";import{constants as Po,promises as vs}from"fs";var yn=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return s(o,"adopt"),new(n||(n=Promise))(function(i,a){function d(c){try{
u(r.next(c))}catch(f){a(f)}}s(d,"fulfilled");function l(c){try{u(r.throw(c))}catch(f){a(f)}}s(l,"rejected");function u(c){c.done?i(c.value):o(c.value).then(d,l)}
s(u,"step"),u((r=r.apply(e,t||[])).next())})},{access:bs,appendFile:xs,writeFile:Ts}=vs,$o="GITHUB_STEP_SUMMARY";var wn=class{static{s(this,"Summary")}constructor(){this._buffer=""}filePath(){return yn(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;
let t=process.env[$o];if(!t)throw new Error(`Unable to find environment variable for $${$o}. Check if your runtime environment supports job summaries.`);try{yield bs(
t,Po.R_OK|Po.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,
this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([i,a])=>` ${i}="${a}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return yn(this,
void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?Ts:xs)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return yn(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(ws)}addCodeBlock(t,n){let r=Object.assign({},
n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(a=>this.wrap("li",a)).join(""),i=this.
wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){let n=t.map(o=>{let i=o.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:d,data:l,colspan:u,
rowspan:c}=a,f=d?"th":"td",m=Object.assign(Object.assign({},u&&{colspan:u}),c&&{rowspan:c});return this.wrap(f,l,m)}).join("");return this.wrap("tr",i)}).join(""),
r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){
let{width:o,height:i}=r||{},a=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),d=this.wrap("img",null,Object.assign({src:t,alt:n},a));return this.addRaw(
d).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.
wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),
o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},ks=new wn;var vn=ks;import Oo from"os";import*as xt from"fs";var{chmod:Cs,copyFile:Rs,lstat:Ss,mkdir:Ps,open:gu,readdir:$s,rename:Es,rm:Os,rmdir:yu,stat:Fs,symlink:Is,unlink:_s}=xt.promises,As=process.platform==="win32";var wu=xt.constants.O_RDONLY;var Ru=process.platform==="win32";var Iu=Oo.platform(),_u=Oo.arch();var bn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(bn||(bn={}));function J(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}s(J,"getInput");function Fo(e,t){let n=J(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}s(Fo,"getMultilineInput");function Io(e,t){if(process.env.GITHUB_OUTPUT||"")return Ro("OUTPUT",So(e,t));process.stdout.write(xn.EOL),Fe("set-output",{name:e},me(t))}s(Io,"setOutput");function _o(e){process.exitCode=bn.Failure,Tn(e)}s(_o,"setFailed");function Tn(e,t={}){Fe("error",wt(t),e instanceof Error?e.toString():e)}s(Tn,"error");function Ao(e,t={}){Fe("warning",wt(t),e instanceof Error?e.toString():e)}
s(Ao,"warning");function Mo(e,t={}){Fe("notice",wt(t),e instanceof Error?e.toString():e)}s(Mo,"notice");function Ho(e){process.stdout.write(e+xn.EOL)}s(Ho,"info");
function Uo(e){gn("group",e)}s(Uo,"startGroup");function No(){gn("endgroup")}s(No,"endGroup");function Lo(){let e=J("pull-request");if(e==="")return;let[,t]=/^#?([1-9]\d{0,14})$/.exec(e)??[];if(t===void 0)throw Ie(`The input \`pull-request\` is the number \
of a pull request; it is ${JSON.stringify(e)}.`);return Number(t)}s(Lo,"readAskedNumber");function Tt(){let e=J("token");if(e==="")throw Ie(`The input \`token\` i\
s empty. Leave it out to use the workflow's own token. ${Rn}`);let t=J("policy"),n=t===""?void 0:zs(t);if(n===null)throw Ie(`The input \`policy\` is OWNER/REPOSIT\
ORY/PATH, with @REF behind it for another branch, tag or commit, but no ref of a pull request; it is ${JSON.stringify(t)}.`);let r=Fo("targets").filter(i=>i!==""),
o=J("config");if(dn(Ls.normalize(o)))throw Ie(`The input \`config\` leads out of the repository: it is ${JSON.stringify(o)}. Give the path from its root.`);return{
token:e,use:Sr(J("id")||qs()),targets:r.length===0?void 0:r,failOn:Do("fail-on",Br),configPath:o===""?void 0:o,comment:Go("comment",!0),checkRun:Go("check-run",
!1)?Bs():void 0,diffFilter:Do("diff-filter",jr)??"added",policy:n,policyToken:J("policy-token")||e}}s(Tt,"readInputs");function Cn(){return J("sarif")||void 0}s(
Cn,"sarifPath");function qs(){let{GITHUB_WORKFLOW:e,GITHUB_JOB:t,GITHUB_WORKFLOW_REF:n="",GITHUB_REPOSITORY:r=""}=process.env,[o=""]=n.split("/.github/");return[
e,t,o===r?"":o].join(`
`)}s(qs,"defaultId");function Bs(){let{GITHUB_WORKFLOW:e="",GITHUB_JOB:t=""}=process.env;return`bpftrace-guard (${J("id")||`${e} / ${t}`})`}s(Bs,"checkName");function Go(e,t){
let n=J(e);if(!["","true","false"].includes(n))throw Ie(`The input \`${e}\` is true or false; it is ${JSON.stringify(n)}.`);return n===""?t:n==="true"}s(Go,"fla\
g");function Do(e,t){let n=J(e),r=t.find(o=>o===n);if(n!==""&&r===void 0)throw Ie(`The input \`${e}\` is one of ${t.join(", ")}; it is ${JSON.stringify(n)}.${Tr(
n,t)}`);return r}s(Do,"choice");var js=/^(?:refs\/)?pull\//;function zs(e){let[,t,n,r,o]=/^([\w.-]+)\/([\w.-]+)\/([^@\s]+)(?:@(\S+))?$/.exec(e)??[];return t===void 0||
n===void 0||r===void 0||o!==void 0&&js.test(o)||r.split("/").includes("..")||dn(r)?null:{owner:t,repo:n,path:r,ref:o}}s(zs,"readPolicyPlace");var Rn=`Runs for p\
ull requests from forks get no secrets, and those by Dependabot get Dependabot secrets only: see ${Ir("organisations.md",ee)}#forks-and-dependabot`;function Ie(e){
return new D("usage",e)}s(Ie,"wrong");var kt="fix",Ws=65e3,Sn=1e3;function Ct(e,t){let{findings:n,notes:r}=e,o=n.filter(({finding:d})=>d.severity!=="note"),i=o.length-Sn,a=i>0?[`${E(i,"problem")} go\
t no annotation; the limit is ${Sn}.`]:[];return{conclusion:t?"failure":n.length===0?"success":"neutral",title:gt(e),summary:ht({...e,notes:[...r,...a]},Ws),annotations:o.
slice(0,Sn).map(Ks),fixable:n.some(({finding:d})=>d.fixes.some(({safe:l})=>l))}}s(Ct,"checkReport");function Ks({file:e,finding:t,lines:n}){let{rule:r,severity:o,
span:i}=t,{first:a,last:d}=Se(i,n);return{path:e.path,start_line:a,end_line:d,annotation_level:o==="error"?"failure":"warning",title:`bpftrace-guard: ${r}`,message:Vr(
Ur(t))}}s(Ks,"annotationOf");var Pn=50,Js="github-actions";async function qo(e,{owner:t,repo:n,headSha:r},{conclusion:o,title:i,summary:a,annotations:d},{name:l,externalId:u,button:c}){let f={
title:i,summary:a},m={status:"completed",conclusion:o},p={name:l,head_sha:r,external_id:u,output:f},g,w;try{let{data:T}=await e.rest.checks.create({owner:t,repo:n,
...p,...m,request:{retries:0}});g={owner:t,repo:n,check_run_id:T.id},w=T.app!==null&&T.app.slug!==Js}catch(T){return{isWhole:!1,problem:$("The check run was not\
 made, for which the job needs `checks: write`",T)}}let v=[],y=s(async(T,C)=>{try{await e.rest.checks.update({...g,...m,...C,request:{retries:0}})}catch(F){v.push(
$(T,F))}},"update");for(let T of Vs(d))await y("A part of the annotations was not added",{output:{...f,annotations:T}});let b=v.length===0;return w&&c!==void 0&&
await y("The button was not added",{actions:[c]}),v.length===0?{isWhole:b}:{isWhole:b,problem:[...new Set(v)].join(" ")}}s(qo,"postCheckRun");function Vs(e){let t=Math.
ceil(e.length/Pn);return Array.from({length:t},(n,r)=>e.slice(r*Pn,(r+1)*Pn))}s(Vs,"batches");function S(e){Ho($n(e))}s(S,"logLine");function q(e){_o($n(e))}s(q,"failRun");function Rt(e){return e instanceof D?e.message:$("The run failed",e)}s(Rt,"failure\
Words");function oe(e){Mo($n(e))}s(oe,"notice");function $n(e){return ut(e.replace(/\s+/g," ").trim()).replace(/##(?=\[)/g,"## ").replace(/^::/,": :")}s($n,"log\
Text");function Bo(e){let{annotations:t,left:n}=Jr(e);for(let{level:r,message:o,...i}of t)(r==="error"?Tn:Ao)(o,i);return n}s(Bo,"annotate");function _e(e,{checkRun:t},n){return t===void 0?void 0:{github:e,name:t,number:n}}s(_e,"checkRunMaker");async function St({github:e,name:t,number:n},r,o){let i={
label:"Fix",description:"Commit the safe rewrites",identifier:kt},{isWhole:a,problem:d}=await qo(e,r,o,{name:t,externalId:n===void 0?"":Zs(n),button:o.fixable&&
n!==void 0?i:void 0});return d!==void 0&&oe(d),a}s(St,"makeCheckRun");var En="bpftrace-guard#";function Zs(e){return`${En}${e}`}s(Zs,"externalId");function jo(e){
if(typeof e!="string"||!e.startsWith(En))return;let t=e.slice(En.length);return/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}s(jo,"pullRequestOf");import{createRequire as Qs}from"module";var Ys=Qs("/"),Ae,Xs,ea;try{Ae=Ys("worker_threads"),Xs=Ae.Worker,ea=Ae.isMarkedAsUntransferable}catch{}var z=Uint8Array,K=Uint16Array,Mn=Int32Array,Hn=new z([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Un=new z([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,
6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),zo=new z([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Zo=s(function(e,t){for(var n=new K(31),r=0;r<31;++r)n[r]=
t+=1<<e[r-1];for(var o=new Mn(n[30]),r=1;r<30;++r)for(var i=n[r];i<n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},"freb"),Ae=Zo(Hn,2),ta=Ae.b,Fn=Ae.r;ta[28]=258,Fn[258]=
28;var Qo=Zo(Un,0),Pc=Qo.b,Wo=Qo.r,In=new K(32768);for(P=0;P<32768;++P)ie=(P&43690)>>1|(P&21845)<<1,ie=(ie&52428)>>2|(ie&13107)<<2,ie=(ie&61680)>>4|(ie&3855)<<4,
In[P]=((ie&65280)>>8|(ie&255)<<8)>>1;var ie,P,Ve=s((function(e,t,n){for(var r=e.length,o=0,i=new K(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new K(t);for(o=1;o<t;++o)a[o]=
a[o-1]+i[o-1]<<1;var d;if(n){d=new K(1<<t);var l=15-t;for(o=0;o<r;++o)if(e[o])for(var u=o<<4|e[o],c=t-e[o],f=a[e[o]-1]++<<c,m=f|(1<<c)-1;f<=m;++f)d[In[f]>>l]=u}else
for(d=new K(r),o=0;o<r;++o)e[o]&&(d[o]=In[a[e[o]-1]++]>>15-e[o]);return d}),"hMap"),we=new z(288);for(P=0;P<144;++P)we[P]=8;var P;for(P=144;P<256;++P)we[P]=9;var P;
for(P=256;P<280;++P)we[P]=7;var P;for(P=280;P<288;++P)we[P]=8;var P,Pt=new z(32);for(P=0;P<32;++P)Pt[P]=5;var P,na=Ve(we,9,0);var ra=Ve(Pt,5,0);var Yo=s(function(e){return(e+7)/8|0},"shft"),Nn=s(function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new z(e.subarray(t,n))},"slc");var oa=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Xo=s(function(e,t,n){var r=new Error(t||oa[e]);
if(r.code=e,Error.captureStackTrace&&Error.captureStackTrace(r,Xo),!n)throw r;return r},"err");var se=s(function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},"wbits"),Ke=s(function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},"wbits1\
6"),On=s(function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:ti,l:0};if(o==1){var a=new z(n[0].s+
1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,U){return F.f-U.f}),n.push({s:-1,f:25001});var d=n[0],l=n[1],u=0,c=1,f=2;for(n[0]={s:-1,f:d.f+l.f,l:d,r:l};c!=
o-1;)d=n[n[u].f<n[f].f?u++:f++],l=n[u!=c&&n[u].f<n[f].f?u++:f++],n[c++]={s:-1,f:d.f+l.f,l:d,r:l};for(var m=i[0].s,r=1;r<o;++r)i[r].s>m&&(m=i[r].s);var p=new K(m+
1),g=_n(n[c-1],p,0);if(g>t){var r=0,w=0,v=g-t,y=1<<v;for(i.sort(function(U,M){return p[M.s]-p[U.s]||U.f-M.f});r<o;++r){var b=i[r].s;if(p[b]>t)w+=y-(1<<g-p[b]),p[b]=
t;else break}for(w>>=v;w>0;){var T=i[r].s;p[T]<t?w-=1<<t-p[T]++-1:++r}for(;r>=0&&w;--r){var C=i[r].s;p[C]==t&&(--p[C],++w)}g=t}return{t:new z(p),l:g}},"hTree"),
_n=s(function(e,t,n){return e.s==-1?Math.max(_n(e.l,t,n+1),_n(e.r,t,n+1)):t[e.s]=n},"ln"),Ko=s(function(e){for(var t=e.length;t&&!e[--t];);for(var n=new K(++t),
r=0,o=e[0],i=1,a=s(function(l){n[r++]=l},"w"),d=1;d<=t;++d)if(e[d]==o&&d!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-3<<5|12305),
i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);i=1,o=e[d]}return{c:n.subarray(0,r),n:t}},"lc"),Je=s(function(e,t){for(var n=0,
r=0;r<t.length;++r)n+=e[r]*t[r];return n},"clen"),ei=s(function(e,t,n){var r=n.length,o=Yo(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=e[o+1]^255;for(var i=0;i<
r;++i)e[o+i+4]=n[i];return(o+4+r)*8},"wfblk"),Jo=s(function(e,t,n,r,o,i,a,d,l,u,c){se(t,c++,n),++o[256];for(var f=On(o,15),m=f.t,p=f.l,g=On(i,15),w=g.t,v=g.l,y=Ko(
m),b=y.c,T=y.n,C=Ko(w),F=C.c,U=C.n,M=new K(19),k=0;k<b.length;++k)++M[b[k]&31];for(var k=0;k<F.length;++k)++M[F[k]&31];for(var x=On(M,7),I=x.t,V=x.l,_=19;_>4&&!I[zo[_-
1]];--_);var h=u+5<<3,R=Je(o,we)+Je(i,Pt)+a,L=Je(o,m)+Je(i,w)+a+14+3*_+Je(M,I)+2*M[16]+3*M[17]+7*M[18];if(l>=0&&h<=R&&h<=L)return ei(t,c,e.subarray(l,l+u));var j,
H,Z,ae;if(se(t,c,1+(L<R)),c+=2,L<R){j=Ve(m,p,0),H=m,Z=Ve(w,v,0),ae=w;var jt=Ve(I,V,0);se(t,c,T-257),se(t,c+5,U-1),se(t,c+10,_-4),c+=14;for(var k=0;k<_;++k)se(t,
c+3*k,I[zo[k]]);c+=3*_;for(var Y=[b,F],Le=0;Le<2;++Le)for(var xe=Y[Le],k=0;k<xe.length;++k){var X=xe[k]&31;se(t,c,jt[X]),c+=I[X],X>15&&(se(t,c,xe[k]>>5&127),c+=
xe[k]>>12)}}else j=na,H=we,Z=ra,ae=Pt;for(var k=0;k<d;++k){var G=r[k];if(G>255){var X=G>>18&31;Ke(t,c,j[X+257]),c+=H[X+257],X>7&&(se(t,c,G>>23&31),c+=Hn[X]);var Te=G&
31;Ke(t,c,Z[Te]),c+=ae[Te],Te>3&&(Ke(t,c,G>>5&8191),c+=Un[Te])}else Ke(t,c,j[G]),c+=H[G]}return Ke(t,c,j[256]),c+H[256]},"wblk"),ia=new Mn([65540,131080,131088,
131104,262176,1048704,1048832,2114560,2117632]),ti=new z(0),sa=s(function(e,t,n,r,o,i){var a=i.z||e.length,d=new z(r+a+5*(1+Math.ceil(a/7e3))+o),l=d.subarray(r,
d.length-o),u=i.l,c=(i.r||0)&7;if(t){c&&(l[0]=i.r>>3);for(var f=ia[t-1],m=f>>13,p=f&8191,g=(1<<n)-1,w=i.p||new K(32768),v=i.h||new K(g+1),y=Math.ceil(n/3),b=2*y,
T=s(function(Kt){return(e[Kt]^e[Kt+1]<<y^e[Kt+2]<<b)&g},"hsh"),C=new Mn(25e3),F=new K(288),U=new K(32),M=0,k=0,x=i.i||0,I=0,V=i.w||0,_=0;x+2<a;++x){var h=T(x),R=x&
32767,L=v[h];if(w[R]=L,v[h]=R,V<=x){var j=a-x;if((M>7e3||I>24576)&&(j>423||!u)){c=Jo(e,l,0,C,F,U,k,I,_,x-_,c),I=M=k=0,_=x;for(var H=0;H<286;++H)F[H]=0;for(var H=0;H<
30;++H)U[H]=0}var Z=2,ae=0,jt=p,Y=R-L&32767;if(j>2&&h==T(x-Y))for(var Le=Math.min(m,j)-1,xe=Math.min(32767,x),X=Math.min(258,j);Y<=xe&&--jt&&R!=L;){if(e[x+Z]==e[x+
Z-Y]){for(var G=0;G<X&&e[x+G]==e[x+G-Y];++G);if(G>Z){if(Z=G,ae=Y,G>Le)break;for(var Te=Math.min(Y,G-2),ir=0,H=0;H<Te;++H){var zt=x-Y+H&32767,ps=w[zt],sr=zt-ps&32767;
sr>ir&&(ir=sr,L=zt)}}}R=L,L=w[R],Y+=R-L&32767}if(ae){C[I++]=268435456|Fn[Z]<<18|Wo[ae];var ar=Fn[Z]&31,dr=Wo[ae]&31;k+=Hn[ar]+Un[dr],++F[257+ar],++U[dr],V=x+Z,++M}else
C[I++]=e[x],++F[e[x]]}}for(x=Math.max(x,V);x<a;++x)C[I++]=e[x],++F[e[x]];c=Jo(e,l,u,C,F,U,k,I,_,x-_,c),u||(i.r=c&7|l[c/8|0]<<3,c-=7,i.h=v,i.p=w,i.i=x,i.w=V)}else{
for(var x=i.w||0;x<a+u;x+=65535){var Wt=x+65535;Wt>=a&&(l[c/8|0]=u,Wt=a),c=ei(l,c+1,e.subarray(x,Wt))}i.i=a}return Nn(d,0,r+Yo(c)+o)},"dflt");var aa=s(function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.subarray(-32768),a=new z(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return sa(e,t.level==null?6:t.level,t.mem==null?o.l?Math.ceil(Math.max(8,Math.min(13,Math.log(e.length)))*1.5):20:12+t.mem,n,r,o)},"dopt");function ni(e,t){return aa(e,t||{},0,0)}s(ni,"deflateSync");var Vo=typeof TextEncoder<"u"&&new TextEncoder,An=typeof TextDecoder<"u"&&new TextDecoder,da=0;try{An.decode(ti,{stream:!0}),da=1}catch{}var ua=s(function(e){for(var t="",
n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Nn(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=String.
fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=String.fromCharCode((r&31)<<6|e[n++]&63):t+=String.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=String.fromCharCode(
r)}},"dutf8");function ri(e,t){if(t){for(var n=new z(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}if(Vo)return Vo.encode(e);for(var o=e.length,i=new z(e.length+
(e.length>>1)),a=0,d=s(function(c){i[a++]=c},"w"),r=0;r<o;++r){if(a+5>i.length){var l=new z(a+8+(o-r<<1));l.set(i),i=l}var u=e.charCodeAt(r);u<128||t?d(u):u<2048?
(d(192|u>>6),d(128|u&63)):u>55295&&u<57344?(u=65536+(u&1047552)|e.charCodeAt(++r)&1023,d(240|u>>18),d(128|u>>12&63),d(128|u>>6&63),d(128|u&63)):(d(224|u>>12),d(
128|u>>6&63),d(128|u&63))}return Nn(i,0,a)}s(ri,"strToU8");function oi(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=String.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(An)return An.decode(e);var o=ua(e),i=o.s,n=o.r;return n.length&&Xo(8),i}}s(oi,"strFromU8");var si=1e5,ii=2e3,ai=64,di=200,ca=64*1024,Ac=6*(si+ai*(di+1))+100,la="v1.";function ui({script:e,targets:t}){if(!fa(e,t))return;let n=la+ma(ni(ri(JSON.stringify([e,...t])),{level:9}));return n.length>ca?void 0:n}s(ui,"encodeShared");function fa(e,t){return e.length<=si&&e.split(`
`).every(n=>n.length<=ii||xr(n)<=ii)&&t.length<=ai&&t.every(({length:n})=>n>0&&n<=di)}s(fa,"isWithinLimits");function ma(e){return btoa(oi(e,!0)).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}s(ma,"toBase64Url");var pa=6e3,$t=class{static{s(this,"PlaygroundPage")}#e;#t;#n=new WeakMap;constructor(t,n){this.#e=t,this.#t=n}linkTo({related:t,places:n=[]},r){if(![...t,...n.flatMap(
({takes:i,fires:a,wants:d})=>[i,...a,d])].some(i=>i?.path!==void 0))return Be(this.#n,r,()=>this.#r(r)??"")||void 0}#r(t){if(t.status!=="analysed"||t.host===!0)
return;let n=this.#t(t.path),r=n&&ui({script:t.text,targets:n});if(r===void 0)return;let o=`${this.#e}#${r}`;return o.length>pa?void 0:o}};async function pe(e,t,n){let{policy:r,targets:o,failOn:i,configPath:a}=n,d=await O("The configuration",io(t,a));try{let l=r===void 0?void 0:await ga(e,r,n);return cn(
{inputs:{from:"workflow",targets:o,failOn:i},repository:d,organisation:l})}catch(l){if(!(l instanceof D))throw l;if(l.kind==="usage")throw new D("usage","The in\
put `targets` is wrong.",...l.sentences);return S(`${l.message} A run without scripts does not need it.`),ha(d,l)}}s(pe,"readSettings");function ha({configuration:e,
mistakes:t},n){let r={configuration:{},ownTargets:new Map,mistakes:t},o=eo([e.files??[],[]]);return{...cn({inputs:{from:"workflow"},repository:r}),playground:{for:"\
none"},choose:o,refusal:n}}s(ha,"withoutPolicy");function W({mistakes:e}){return e.length===0?void 0:`The configuration is wrong. ${e.join(" ")}`}s(W,"mistakesI\
n");function ci({playground:e,forFile:t},{isPublic:n}){return e.for==="none"||e.for==="public"&&!n?{}:{playground:new $t(e.address??Fr,r=>{let{configured:o,targets:i}=t(
r);if(i.some(({lockPath:d})=>d!==void 0))return;let a=i.filter(({table:d})=>d===void 0).map(({name:d})=>d);return o?a.length===0?void 0:a:[]})}}s(ci,"playground\
Of");function Me(e){let t=W(e);return[...t===void 0?[]:[t],...e.overruled,...to(e)]}s(Me,"settingsNotes");async function ga(e,t,{policyToken:n,token:r}){let o=n===
r,i=o?e:Re(n,`bpftrace-guard/${ee}`,{info:S}),a=s(f=>`${t.owner}/${t.repo}/${f}`,"at"),d=a(t.path),l=await O(`The policy ${d}`,ln(i,t)).catch(f=>{throw!o||!(f instanceof
D)?f:new D("policy",...f.sentences,"There is no `policy-token`.",Rn)});if(l===void 0)throw new D("policy",`The policy ${d} is not a regular file of up to 1 MB.`);
if(l.status!=="readable")throw new D("policy",`The policy ${d} cannot be used. ${l.error}`);let u=s(async f=>{let m=await O(`The kernel table ${a(f)}`,ln(i,{...t,
path:f}));return m===void 0?an("it is not a regular file of up to 1 MB"):m.status==="readable"?{kind:"text",text:m.text}:an("it is not JSON")},"beside"),c=await oo(
{ok:!0,path:d,text:l.text,beside:u});if(c.mistakes.length>0)throw new D("policy","The policy is wrong.",...c.mistakes);return c}s(ga,"readPolicy");var he=[];function Et(e){let t=s(r=>e.filter(({finding:o})=>o.severity===r).length,"count"),n=he.at(-1);n!==void 0&&(n.counts={findings:e.length,errors:t("error"),
warnings:t("warning")}),fi()}s(Et,"setOutputs");async function Ot(){let t={path:Wr,status:"failed",text:"",findings:[],error:"The run ended before anything was \
judged; its log says why."};he.push({counts:{findings:1,errors:1,warnings:0},report:{targets:[],files:[t]}}),fi(),await pi()}s(Ot,"beginReport");async function Q(e){
Et([]),await Ft({targets:[],files:[]}),S(e)}s(Q,"reportNothing");function fi(){let e=s(t=>he.reduce((n,{counts:r})=>n+r[t],0),"sum");mi({findings:e("findings"),
errors:e("errors"),warnings:e("warnings")})}s(fi,"setCounts");function mi(e){try{for(let[t,n]of Object.entries(e))Io(t,n)}catch(t){S(`The outputs cannot be writ\
ten (${qe(t)}).`)}}s(mi,"setAll");async function Ft(e){let t=he.at(-1);t!==void 0&&(t.report=e);let n=await pi();n!==void 0&&q(`The SARIF file cannot be written\
 to ${Cn()} (${n}). Name a file in a folder that exists.`)}s(Ft,"writeSarif");async function pi(){let e=Cn();if(e===void 0)return;let t=await ro(e,Xr(ya(),ee));
return t===void 0&&mi({sarif:e}),t}s(pi,"writeSarifFile");function ya(){let[e,...t]=he.map(({report:i})=>i);if(e!==void 0&&t.length===0)return e;let n=new Map(he.
flatMap(({report:i})=>i.targets.map(a=>[a.name,a]))),r=new Map;for(let i of he.flatMap(({report:a})=>a.files)){let a=r.get(i.path);(a===void 0||li(a)<li(i))&&r.
set(i.path,i)}let o=he.flatMap(({report:i})=>i.notes??[]);return{targets:[...n.values()],files:[...r.values()],notes:o}}s(ya,"wholeReport");function li(e){return"\
findings"in e?e.findings.length:0}s(li,"countOf");function Gn(e){Uo("Scripts");for(let t of e){let n=t.status==="analysed"?E(t.findings.length,"finding"):`${t.status}\
: ${t.error}`;S(`${t.path}: ${n}`)}No()}s(Gn,"logFiles");async function Ze(e){if(!process.env.GITHUB_STEP_SUMMARY){S("This runner takes no job summary.");return}
try{await vn.addRaw(e).write()}catch(t){oe(`The job summary cannot be written (${qe(t)}).`)}}s(Ze,"writeJobSummary");async function It(e,t,n,r){let o=W(n);o!==void 0&&
q(o),Gn(e.files),await Ft(e);let{owner:i,repo:a,headSha:d}=t,l=e.findings.map(u=>({known:u,because:r}));await Dn({...e,unplaced:l,repository:{serverUrl:de(),owner:i,
repo:a,headSha:d}},n,e.maker)}s(It,"reportCommit");async function Dn(e,t,n){let{findings:r,repository:o}=e,i=r.map(({finding:g})=>g),a=br(i),d=no(i,t),l=d||a||W(
t)!==void 0,c=n!==void 0&&o!==void 0&&await St(n,o,Ct(e,l))?0:Bo(r),f=c===0?[]:[`${E(c,"problem")} got no annotation, as GitHub shows 10 of a kind.`],m=[...e.notes,
...f];await Ze(ht({...e,notes:m},Zr)),Et(r);let p=gt(e);d?q(`bpftrace-guard: ${p}. The check fails on ${t.failOn}; see the review or the job summary.`):a?q(`bpf\
trace-guard: ${p}. The check fails as long as something is not judged.`):S(`bpftrace-guard: ${p}.`)}s(Dn,"conclude");var Ln="program.bt",wa=20;async function yi(e,t){let n={scripts:[hi(e)],unread:0};if(kr(e).errors.length===0)return n;let r=await fn("comment.txt",e)??gi,o=await fn(
"comment.sh",e)??gi,{programs:i,scripts:a,unclear:d,left:l}=o.programs.length<r.programs.length?r:o;if(i.length+a.length+d.length+l===0)return n;let c=(await Promise.
all(a.slice(0,wa).map(f=>so({path:f,hosts:["comment.sh"]},t)))).flatMap(f=>f?.source.kind==="text"?[{status:"readable",path:f.at,text:f.source.text}]:[]);return{
scripts:[...i.map(({source:f})=>hi(f.text)),...c],unread:d.length+l+a.length-c.length}}s(yi,"readBlock");function hi(e){return{status:"readable",path:Ln,text:e}}
s(hi,"programOf");var gi={programs:[],scripts:[],unclear:[],left:0};async function _t(e,t){return(await Qe(e,t)).commits}s(_t,"readCommits");async function Qe(e,{owner:t,repo:n,number:r}){let{data:o}=await e.rest.pulls.get({owner:t,
repo:n,pull_number:r}),{head:i,base:a}=o;return{commits:{headSha:i.sha,baseSha:await qn(e,{owner:t,repo:n},a.ref)},open:o.state==="open",branch:i.ref,repository:i.
repo?{owner:i.repo.owner.login,repo:i.repo.name,repositoryId:i.repo.node_id}:void 0,isDefaultBranch:i.repo?.default_branch===i.ref,isFork:i.repo?.id!==a.repo.id,
maintainersMayPush:o.maintainer_can_modify}}s(Qe,"readPullRequestHead");async function qn(e,{owner:t,repo:n},r){return(await e.rest.git.getRef({owner:t,repo:n,ref:`\
heads/${r}`})).data.object.sha}s(qn,"readTip");async function wi(e,{owner:t,repo:n},r,o){let i=`${r.owner}:${r.name}`,{data:a}=await e.rest.pulls.list({owner:t,
repo:n,state:"open",head:i,per_page:100});return a.filter(d=>d.head.sha===o&&d.head.ref===r.name).map(({number:d})=>d)}s(wi,"findPullRequests");async function He(e,t,n){let{owner:r,repo:o,baseSha:i}=t,a=new ce(e,{owner:r,repo:o,ref:i});return{commits:t,settings:await pe(e,a,n)}}s(He,"configureChange");async function Ue(e,{
commits:t,settings:n},r,{diffFilter:o}){for(let y of n.overruled)S(y);let{owner:i,repo:a,headSha:d}=t,l={owner:i,repo:a,ref:d},u=new ce(e,l),c=await lo(u,r,n.choose),
f=new Kr(new We(e,l,u)),m={owner:i,repo:a,ref:r.mergeBase},p={base:new We(e,m,new ce(e,m)),head:f},g=await fo(c,p,n,o),{dependents:w,others:v}=g;return w>0&&S(`${E(
w,"script")} that this change does not touch, but a file that they import, or that runs them.`),v.length>0&&S(`${E(v.length,"finding")} not caused by this chang\
e.`),{judged:g,head:f,contents:u}}s(Ue,"judgeOnGitHub");function ve({github:e,event:t}){return O("The pull request",Qe(e,t))}s(ve,"readHead");var va="HEAD";async function At(e){let{github:t,event:n}=e,{owner:r,repo:o}=n,
i=n.onIssue?va:(await ve(e)).commits.baseSha,a=new ce(t,{owner:r,repo:o,ref:i});return{contents:a,tree:new We(t,{owner:r,repo:o,ref:i},a)}}s(At,"readBranch");async function Ne(e,{
commits:t}){let{github:n,event:r,inputs:o}=e,{owner:i,repo:a}=r,d=await He(n,{owner:i,repo:a,...t},o),{settings:l}=d,u=le(n,d.commits,l.choose,r.number),c=await O(
"The list of changed files",u),{judged:f,head:m,contents:p}=await Ue(n,d,c,o),g={serverUrl:de(),owner:i,repo:a,headSha:t.headSha};return{judged:f,settings:l,tree:m,
contents:p,repository:g}}s(Ne,"judgeHead");var ba=20;function Ge(e,{judged:t}){let[n,...r]=t.all.filter(a=>re(a).startsWith(e));if(n!==void 0&&r.length===0)return n;
if(n!==void 0)return{done:!1,body:`More than one finding has the id \`${e}\`: give more of its digits.`};let o=t.all.slice(0,ba).map(a=>`\`${re(a)}\``),i=o.length===
0?"There are no findings now.":`The findings now are ${o.join(", ")}.`;return{done:!1,body:`No finding of this pull request has the id \`${e}\` at its head. ${i}`}}
s(Ge,"findById");async function vi(e,t){let{contents:n,tree:r}=await At(e),o=await pe(e.github,n,e.inputs),{scripts:i,unread:a}=await yi(t,r),{findings:d,targets:l}=await uo(i,o,
r),u=W(o),c=wo(d,l,{judged:i.length,unread:a,own:Ln}),f=a===0;return u===void 0?{done:f,body:c}:{done:f,body:`${c}

${A(u)}`,failure:u}}s(vi,"check");async function bi(e,t,n){let r=s(m=>({done:!1,body:m}),"no");if(n.length>sn)return r(`The reason has ${n.length} characters; ${sn} is the most. Write it shorter\
.`);let o=await Ne(e,await ve(e)),i=W(o.settings);if(i!==void 0)return{...r(A(i)),failure:i};let a=Ge(t,o);if("done"in a)return a;let d=re(a);if(t.length<Dr)return r(
`To dismiss a finding, give all digits of its id: \`/bpftrace-guard dismiss ${d}\` and the reason.`);let{finding:l}=a,u=_r(l.rule,n,o.settings.suppressions);return u!==
void 0?r(`${A(u)} The same holds for dismissals, so the finding stays.`):{done:!0,body:`Dismissed: ${`${N(l.rule)} at ${ze(a,o.repository)}, id \`${d}\``}.

Reason: ${ye(n)}

The reviews of this pull request leave it out, as long as your comment stays as it is, you have write access, and neither the probes nor the path change.`}}s(bi,
"dismiss");async function xi(e,t){if(t.kind==="rule"){let a=Ar.find(({id:d})=>d===t.rule);if(a===void 0)throw new Error(`no rule is called ${t.rule}`);return{done:!0,body:go(
a)}}let n=await Ne(e,await ve(e)),r=W(n.settings),o=Ge(t.id,n),i="done"in o?o:{done:!0,body:yo(o,n.repository)};return r===void 0?i:{...i,body:`${i.body}

${A(r)}`,failure:r}}s(xi,"explain");async function Ti(e,t,n,r){let o=await xa(e,t);if(o!==void 0)return o;let a=await(n.some(({mode:d})=>d==="100755")?Ra:ka)(e,t,n,r);return a.kind==="unclear"?Sa(
e,t,r,a.message):a}s(Ti,"commitToBranch");async function xa(e,{owner:t,repo:n,name:r,headSha:o}){try{let{data:i}=await e.rest.repos.getBranch({owner:t,repo:n,branch:r});
return i.protected?{kind:"protected"}:i.commit.sha===o?void 0:{kind:"moved"}}catch(i){if(ke(i)===404)return{kind:"no-branch"};let{kind:a,message:d}=Bn(i);return{
kind:a==="forbidden"?a:"failed",message:d}}}s(xa,"obstacleAt");var Ta=`mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;async function ka(e,{owner:t,repo:n,name:r,headSha:o},i,{headline:a,body:d}){let l={branch:{repositoryNameWithOwner:`${t}/${n}`,branchName:r},expectedHeadOid:o,
message:{headline:a,body:d},fileChanges:{additions:i.map(({path:u,text:c})=>({path:u,contents:Buffer.from(c).toString("base64")}))}};try{let c=(await e.graphql(
Ta,{input:l,request:{retries:0}})).createCommitOnBranch?.commit?.oid;return c===void 0?{kind:"unclear",message:"GitHub did not say which commit it made."}:{kind:"\
committed",sha:c}}catch(u){return ki(u)}}s(ka,"commitByGraphql");function ki(e){let t=st(e)?.problems??[];if(t.length===0)return Bn(e);let n=`GitHub did not tak\
e the commit: ${t.map(({message:d})=>d).join(" ")}`,r=lr(n),o=r===void 0?n:`${n} ${r.advice}`,i=s(d=>t.some(l=>l.type===d),"type");return i("STALE_DATA")?{kind:"\
moved"}:(i("FORBIDDEN")||i("INSUFFICIENT_SCOPES"))&&(r?.kind??"permission")==="permission"?{kind:"forbidden",message:n}:i("NOT_FOUND")?{kind:"no-branch"}:{kind:"\
unclear",message:o}}s(ki,"graphqlFailure");var Ca="mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";async function Ra(e,{
owner:t,repo:n,repositoryId:r,name:o,headSha:i},a,{headline:d,body:l}){let u={owner:t,repo:n},c;try{let f=await e.rest.git.getCommit({...u,commit_sha:i}),m=await Promise.
all(a.map(({text:w})=>e.rest.git.createBlob({...u,content:Buffer.from(w).toString("base64"),encoding:"base64"}))),p=await e.rest.git.createTree({...u,base_tree:f.
data.tree.sha,tree:a.flatMap(({path:w,mode:v},y)=>{let b=m[y]?.data.sha;return b===void 0?[]:[{path:w,mode:v,type:"blob",sha:b}]})});c=(await e.rest.git.createCommit(
{...u,message:`${d}

${l}`,tree:p.data.sha,parents:[i]})).data.sha}catch(f){let{kind:m,message:p}=Bn(f);return{kind:m==="forbidden"?m:"failed",message:p}}try{let f=[{name:`refs/head\
s/${o}`,beforeOid:i,afterOid:c}];return await e.graphql(Ca,{input:{repositoryId:r,refUpdates:f},request:{retries:0}}),{kind:"committed",sha:c}}catch(f){return ki(
f)}}s(Ra,"commitByGitData");function Bn(e){let t=$("The commit was not made",e),n=ke(e);return n===void 0||n>=500?{kind:"unclear",message:t}:n===404||Ce(e)==="p\
ermission"?{kind:"forbidden",message:t}:{kind:"failed",message:t}}s(Bn,"restFailure");async function Sa(e,{owner:t,repo:n,name:r,headSha:o},{headline:i,body:a},d){
let l=`${i}

${a}`.trim();try{let{sha:u}=(await e.rest.git.getRef({owner:t,repo:n,ref:`heads/${r}`})).data.object;if(u===o)return{kind:"failed",message:d};let c=`${o}...${u}`,
{data:f}=await e.rest.repos.compareCommitsWithBasehead({owner:t,repo:n,basehead:c,per_page:100}),m=f.commits.find(({parents:p,commit:g})=>p.length===1&&p[0]?.sha===
o&&g.message.trim()===l);return m===void 0?{kind:"moved"}:{kind:"committed",sha:m.sha}}catch(u){if(ke(u)===404)return{kind:"no-branch"};let c=$("Whether it was \
made could not be determined",u);return{kind:"failed",message:`${d} ${c}`}}}s(Sa,"findCommit");var Pa=72,Ci=50,$a=300;function Ri(e,t){let n=e.map(({path:i,rule:a,title:d})=>`- ${Si(i)}: ${a}: ${Fa(d)}`),r=n.length-Ci,o=["Rewrites of bpftrace-guard, each \
proved on a copy of the script:","",...n.slice(0,Ci).map(i=>Ia(i,$a)),...r>0?[`- and ${r} more`]:[],...Oa(t)];return{headline:Ea(e),body:o.join(`
`)}}s(Ri,"fixMessage");function Ea(e){let t=e.every(({kind:a})=>a==="guard")?"Guard":"Rewrite",n=[...new Set(e.map(({path:a})=>a))],[r=""]=n,o=n.length===1?Si(r):
`${n.length} bpftrace scripts`,i=`${t} ${o} against deadlocks`;return i.length<=Pa?i:`${t} a bpftrace script against deadlocks`}s(Ea,"headline");function Oa({login:e,
id:t,host:n}){return!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(e)||!Number.isSafeInteger(t)?[]:["",`Co-authored-by: ${e} <${t}+${e}@users.noreply.${n}>`]}
s(Oa,"coAuthorLine");function Si(e){return e.replace(/[^A-Za-z0-9._/+-]/g,"?").replace(/gh-(?=\d)/gi,"gh?")}s(Si,"plainPath");function Fa(e){return ut(e.replace(
/\s+/g," ").trim()).replace(/@(?=[\p{L}\p{N}_])/gu,"map ").replace(/[@#<>]/g,"?").replace(/[[\]]/g,t=>t==="["?"(":")").replace(/gh-(?=\d)/gi,"gh?").replaceAll("\
://",":")}s(Fa,"plainText");function Ia(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(new RegExp("\\p{Surrogate}$","u"),"")}…`}s(Ia,"cut");async function Mt(e,{edits:t,back:n,closing:r,duplicates:o}){let i=r.filter(({thread:y})=>!y.canResolve),a=[...[...t,...n,...r].flatMap(Ma),...n.flatMap(({thread:y})=>Ua(
y)),...r.filter(({thread:y})=>y.canResolve).map(({thread:y})=>Aa(y)),...i.map(({thread:y})=>jn(y)),...o.map(Ha)],d=await Pi(e,a),l=d.filter(({mutation:y})=>y.name===
"resolveReviewThread"),u=l.map(({thread:y})=>jn(y)),c=await Pi(e,u),f=s(y=>r.some(b=>b.thread===y),"isClosing"),m=[...d,...c].filter(({mutation:{name:y}})=>y!==
"resolveReviewThread"),p=s(({thread:y})=>f(y)&&m.filter(b=>b.thread===y).length<2,"isOnlyHalf"),g=m.filter(y=>!p(y)),[w]=g,v=new Set(g.map(({thread:y})=>y)).size;
return{problems:w===void 0?[]:[`${E(v,"earlier comment")} could not be updated. GitHub said: ${w.problem}`],unresolved:i.length+l.length,hid:_a([...a,...u],[...d,
...c])}}s(Mt,"settleThreads");function _a(e,t){let n=new Set(t.map(({mutation:i})=>i)),r=e.filter(({mutation:i})=>!n.has(i)),o=new Set(r.flatMap(({thread:i,mutation:{
name:a}})=>a===Ei?[i]:[]));return r.flatMap(({thread:i,mutation:{name:a}})=>a==="minimizeComment"&&!o.has(i)?[i]:[])}s(_a,"hiddenUnedited");var Ei="updatePullRe\
questReviewComment";async function Pi(e,t){let n=await Ye(e,t.map(({mutation:r})=>r));return t.flatMap((r,o)=>{let i=n[o];return i===void 0?[]:[{...r,problem:i}]})}
s(Pi,"attempt");function Aa(e){return{thread:e,mutation:{name:"resolveReviewThread",input:{threadId:e.id}}}}s(Aa,"resolve");function jn(e,t="RESOLVED"){return{thread:e,
mutation:{name:"minimizeComment",input:{subjectId:e.commentId,classifier:t}}}}s(jn,"hide");function Ma({thread:e,body:t}){if(t===e.body||!e.canEdit)return[];let n={
pullRequestReviewCommentId:e.commentId,body:t};return[{thread:e,mutation:{name:Ei,input:n}}]}s(Ma,"edit");function Ha(e){return e.canEdit?{thread:e,mutation:{name:"\
deletePullRequestReviewComment",input:{id:e.commentId}}}:jn(e,"DUPLICATE")}s(Ha,"remove");function Ua(e){let t=[];return e.resolved==="by-us"&&t.push({name:"unr\
esolveReviewThread",input:{threadId:e.id}}),e.isMinimized&&t.push({name:"unminimizeComment",input:{subjectId:e.commentId}}),t.map(n=>({thread:e,mutation:n}))}s(
Ua,"reopening");var $i=25;async function Ye(e,t){let n=[];for(let r=0;r<t.length;r+=$i)n.push(...await Na(e,t.slice(r,r+$i)));return n}s(Ye,"mutate");async function Na(e,t){
let n=t.map(({name:i},a)=>`$i${a}: ${i.charAt(0).toUpperCase()}${i.slice(1)}Input!`),r=t.map(({name:i},a)=>`m${a}: ${i}(input: $i${a}) { clientMutationId }`),o=Object.
fromEntries(t.map(({input:i},a)=>[`i${a}`,i]));try{return await e.graphql(`mutation(${n.join(", ")}) { ${r.join(" ")} }`,o),t.map(()=>{})}catch(i){let a=st(i)?.
problems;return a===void 0||a.some(({field:d})=>d===void 0)?t.map(({name:d})=>$(`${d} failed`,i)):t.map((d,l)=>a.findLast(({field:u})=>u===`m${l}`)?.message)}}s(
Na,"mutateSome");function Ht({headSha:e,viewer:t,threads:n,comments:r,reviews:o},i){let a=s(p=>Ga(p,i.writers),"isOurs"),{use:d}=i,l=Oi({threads:n,comments:r}).filter(a),u=new Set(
[t,...l.flatMap(({author:p})=>p?.login??[])].map(Ii)),c=r.filter(a).flatMap(p=>{let g=Xt(p.body,zn(p));if(!Qt(g,d))return[];let{id:w,fullDatabaseId:v,body:y,viewerDidAuthor:b,
isMinimized:T}=p;return[{id:Number(v),nodeId:w,body:y,own:b,isMinimized:T,hid:g.hid}]}),f=c.filter(({isMinimized:p})=>!p),m=new Set((f.length>0?f:c).flatMap(p=>p.
hid));return{headSha:e,threads:n.flatMap(p=>Da(p,{us:u,use:d,hid:m,isOurs:a})??[]),dismissals:$e({comments:r,threads:n}),summaries:c,reviews:o.filter(({viewerDidAuthor:p})=>p).
map(p=>({nodeId:p.id,body:te(p.body),isEmpty:p.comments.totalCount===0,isMinimized:p.isMinimized}))}}s(Ht,"postedIn");function Ga({viewerDidAuthor:e,author:t},n){
return e||t?.__typename==="Bot"||t!==null&&n.has(t.login)}s(Ga,"mayBeOurs");function Oi({threads:e,comments:t}){return[...e.flatMap(({comments:[n]})=>n&&Yt(n.body)?
[n]:[]),...t.filter(n=>Xt(n.body,zn(n)))]}s(Oi,"markedComments");function Fi(e){let t=Oi(e).flatMap(({viewerDidAuthor:n,author:r})=>n||r?.__typename!=="User"?[]:
[r]);return[...new Map(t.map(({login:n,databaseId:r})=>[n,{login:n,id:r??void 0}])).values()]}s(Fi,"markedPeople");function Da(e,{us:t,use:n,hid:r,isOurs:o}){let[
i,...a]=e.comments;if(i===void 0||!o(i))return;let d=zn(i)&&!t.has(i.editor?.login??""),l=Yt(i.body,d);if(l===void 0?!d||!i.viewerDidAuthor:!Qt(l,n))return;let{
isResolved:u,resolvedBy:c}=e;return{id:e.id,commentId:i.id,number:Number(i.fullDatabaseId),fingerprint:l?.fingerprint,headSha:l?.head??i.originalCommit?.oid??"",
replaces:l?.replaces,path:e.path,at:La(e),body:i.body,byHand:d,resolved:u?t.has(Ii(c?.login??""))?"by-us":"by-others":"no",isMinimized:i.isMinimized,hidByUs:i.isMinimized&&
r.has(Number(i.fullDatabaseId)),answered:a.some(f=>!f.viewerDidAuthor&&!(o(f)&&Pr(f.body))),canResolve:e.viewerCanResolve,canUnresolve:e.viewerCanUnresolve,canEdit:i.
viewerCanUpdate}}s(Da,"threadOf");function zn({editor:e,author:t}){return e?.__typename==="User"&&e.login!==t?.login}s(zn,"isEditedByPerson");function La({subjectType:e,
isOutdated:t,line:n,startLine:r}){return t?"outdated":e==="FILE"?"file":n===null?"outdated":{first:r??n,last:n}}s(La,"placeOf");function Ii(e){return e.replace(
/\[bot\]$/,"")}s(Ii,"bareLogin");function be(e){let{resolved:t,isMinimized:n,hidByUs:r,canUnresolve:o,canEdit:i,body:a}=e,d=Pe(a);return t==="by-others"?d?"past":"seen":r&&!i?"past":n&&!d&&!r?"\
seen":t==="by-us"?o?"closed":"past":d||r?"closed":"open"}s(be,"stateOf");function Ut(e){let t=[],n=[];for(let r of[...e].sort((o,i)=>Number(i.canEdit)-Number(o.
canEdit)||o.number-i.number))(be(r)==="open"&&!r.answered&&t.some(i=>qa(i,r))?n:t).push(r);return n}s(Ut,"duplicatesIn");function qa(e,t){return e.fingerprint===
void 0||be(e)!=="open"||e.at==="outdated"?!1:e.fingerprint===t.fingerprint&&e.path===t.path&&Wn(e.at,t.at)}s(qa,"isAboutTheSame");function Wn(e,t){return typeof e!=
"object"||typeof t!="object"?e===t:e.first===t.first&&e.last===t.last}s(Wn,"isSamePlace");function _i(e,t,{paths:n,causes:r}){let o=new Map,i=s((u,c)=>{for(let f of t){
let m=o.has(f)?void 0:u.find(p=>c(p,f));m!==void 0&&o.set(f,m)}},"match"),a=s(()=>{let u=new Set(o.values());return e.filter(c=>!u.has(c))},"withoutThread"),d=s(
(u,c)=>u.fingerprint===c.fingerprint,"isNamed");i(e,(u,c)=>d(u,c)&&u.file.path===c.path),i(e,(u,c)=>d(u,c)&&Ba(c.path,u,r)),i(a(),(u,c)=>d(u,c)&&!n.has(c.path)),
i(a(),(u,c)=>c.fingerprint===void 0&&Kn(c,u));let l=new Map;for(let u of t){let c=o.get(u);c!==void 0&&l.set(c,[...l.get(c)??[],u])}return l}s(_i,"threadsByFind\
ing");function Ba(e,{file:t,finding:n},r){return r?.get(t.path)===e||n.related.some(o=>o.path===e)}s(Ba,"isToldIn");function Kn({path:e,at:t},n){if(typeof t!="o\
bject")return!1;let{file:r,finding:o,lines:i}=n;return[...[o.span,...(lt(o.fixes)?.edits??[]).map(({span:l})=>l)].map(l=>({path:r.path,at:Se(l,i)})),...Rr(n)].some(
l=>l.path===e&&l.at.first<=t.last&&t.first<=l.at.last)}s(Kn,"isOnPlaceOf");async function Xe(e,t){let n=await ne(e,t);return Ht(n,await ja(e,t,n))}s(Xe,"readPosted");async function ja(e,{use:t,...n},r){let o=new Set;for(let i of Fi(r))
await Ai(e,n,i)===void 0&&o.add(i.login);return{use:t,writers:o}}s(ja,"reviewerIn");var za="The configuration is wrong, and only it says what may be dismissed.";
async function et(e,t,{findings:n,settings:r},o){let{suppressions:i,mistakes:a,commandApps:d}=r,l=new Map,u=new Map,c=[],f=[];for(let m of Lr(n,o)){let{command:p,
known:g}=m,w=s(()=>Be(l,p.by,()=>Ai(e,t,{login:p.by,id:p.byId})),"mayNot"),v=s(async()=>{try{let T=await Be(u,"all",()=>hr(e,t));return mt(T.get(p.commentId),d)}catch(T){
return $("Whether an app wrote it could not be read",T)}},"throughApp"),y=(a.length>0?za:qr(m,i))??await w()??await v(),{rule:b}=g.finding;y===void 0?c.push(p):
f.push(`The dismissal of ${b} in ${g.file.path} by ${p.by} does not hold. ${y}`)}return{dismissed:c,notes:f}}s(et,"verifyDismissals");async function Ai(e,t,n){let{
login:r}=n;try{return["admin","write"].includes(await dt(e,t,n))?void 0:`${r} has no write access to this repository now.`}catch(o){return $(`Whether ${r} has w\
rite access could not be read`,o)}}s(Ai,"whyMayNot");async function Mi(e,t,n,r){try{let o=$e(await ne(e,t)),i=await et(e,t,{findings:n,settings:r},o);return{...i,
notes:[...Ee(n,i.dismissed),...i.notes]}}catch(o){let i=`The dismissals in pull request ${t.number} could not be read, so none applies`;return{dismissed:[],notes:[
$(i,o)]}}}s(Mi,"readDismissed");async function Jn(e,t,n,r){let o=n.find(u=>!u.isMinimized);if(o!==void 0&&te(o.body)===te(r))return[];let i=n.find(u=>u.own);try{
i===void 0?await at(e,t,r):await pr(e,t,i.id,r)}catch(u){return[$("The summary comment could not be written",u)]}let a=n.filter(u=>!u.own&&!u.isMinimized).map(({
nodeId:u})=>u),d=i?.isMinimized===!0&&a.length>0?[i.nodeId]:[];return(await Ye(e,[...a.map(u=>({name:"minimizeComment",input:{subjectId:u,classifier:"OUTDATED"}})),
...d.map(u=>({name:"unminimizeComment",input:{subjectId:u}}))])).flatMap(u=>u??[])}s(Jn,"writeSummary");async function Hi(e,t){try{let{threads:n,summaries:r}=await Xe(
e,t),o=Ut(n).filter(({canEdit:u})=>u),{problems:i}=await Mt(e,{edits:[],back:[],closing:[],duplicates:o}),d=r.filter(u=>u.own).slice(1).map(({nodeId:u})=>({name:"\
deleteIssueComment",input:{id:u}})),l=await Ye(e,d);return o.length>0&&l.push(...await Wa(e,t)),[...i,...l.flatMap(u=>u??[])]}catch(n){return[$("Whether another\
 run posted the same could not be determined",n)]}}s(Hi,"withdrawDuplicates");async function Wa(e,t){let{reviews:n}=await Xe(e,t),r=n.filter(({body:o,isEmpty:i,
isMinimized:a})=>i&&!a&&Yr(o));return Ye(e,r.map(({nodeId:o})=>({name:"minimizeComment",input:{subjectId:o,classifier:"DUPLICATE"}})))}s(Wa,"hideEmptyReviews");var Ka="This commit was made with the workflow's own token, and GitHub starts no workflow for that by itself: **required checks stay pending** until somebody cl\
oses and reopens this pull request, or approves the runs where GitHub offers it. With the token of a GitHub App as the action's input `token`, checks start at o\
nce.",Ja="The branch of this pull request moved while the rewrites were made, so nothing was committed. Give the command again.";async function Ui(e,t){let n=await ve(
e);if(!n.open)return{done:!1,body:"This pull request is not open, so nothing was committed."};let r=await O("The comments of this pull request",ne(e.github,e.event)),
o=await Ne(e,n),i=W(o.settings);if(i!==void 0)return{done:!1,body:A(i),failure:i};let a=await Qa(e,o,r),d=Va(t,o,a);if("done"in d)return d;let l=o.judged.all.filter(
d.wants);if(l.length===0)return Xa(t,o,a);let{repository:u}=n;if(u===void 0)return De("The repository of the branch is gone, so nothing can be committed to it.",
l);let c=ed(n,r.viewer);if(c!==void 0)return De(c,l);let f=await Ya(o,d);if(f.fixed.length===0){let v=f.failed.length===0?"None of these findings has a safe rew\
rite.":"Nothing was committed.";return{done:!1,body:fe([v,pn(f,o.repository)])}}let m={...u,name:n.branch,headSha:n.commits.headSha},p=Ri(f.fixed,{...e.event.author,
host:new URL(o.repository.serverUrl).host}),g=await Ti(e.github,m,f.commit.files,p),w=r.viewer===Vt;return td(g,{at:n,head:o,fixing:f,workflowToken:w},l)}s(Ui,"\
fix");function Va(e,t,n){let r=Za(t);switch(e.kind){case"all":return{wants:s(o=>r(o)&&!n.has(ge(o)),"wants")};case"rule":return{wants:s(o=>r(o)&&o.finding.rule===
e.rule&&!n.has(ge(o)),"wants")};case"finding":{let o=Ge(e.id,t);return"done"in o?o:{wants:s(i=>r(i)&&ge(i)===ge(o),"wants"),most:1}}}}s(Va,"wantedFindings");function Za({
judged:e}){let t=new Set(e.all.map(({finding:r})=>r)),n=new Set(pt(e.files).filter(({finding:r})=>!t.has(r)).map(ge));return r=>!n.has(ge(r))}s(Za,"withoutUnask\
ed");function ge({file:e,fingerprint:t}){return`${e.path}\0${t}`}s(ge,"nameOf");async function Qa(e,t,n){let{github:r,event:o}=e,i=t.judged.all,a=$e(n),{dismissed:d}=await et(
r,o,{findings:i,settings:t.settings},a),l=new Set(ue(i,d));return new Set(i.filter(u=>!l.has(u)).map(ge))}s(Qa,"dismissedNames");async function Ya(e,t){let{files:n}=e.
judged,r=new Vn(e),o=n.flatMap(m=>{if(m.status!=="analysed")return m.status==="failed"?[m]:[];let{path:p,text:g}=m,w=m.host===!0?{host:"found"}:{};return pt([m]).
some(t.wants)?[{status:"readable",path:p,text:g,...w}]:[]}),{settings:i,tree:a}=e,d=await po(o,{settings:i,tree:a,scope:t,destination:r}),l=d.files.filter(m=>m.
status!=="analysed"),u=new Map(d.files.map(m=>[m.path,m])),c=n.map(m=>{let p=u.get(m.path);return p?.status==="analysed"?p:m}),f=t.most!==void 0&&d.fixed.length>
0?[]:pt(c).filter(t.wants);return{commit:r,fixed:d.fixed,left:f,failed:l}}s(Ya,"fixHead");function Xa(e,{judged:t},n){let r=e.kind==="rule"?` of ${N(e.rule)}`:"",
o=t.all.filter(a=>n.has(ge(a))).length,i=t.files.flatMap(a=>a.status==="failed"?[`${N(a.path)} could not be judged: ${A(a.error)}`]:[]);return{done:i.length===0,
body:fe([`There is nothing to fix: the scripts of this pull request have no findings${r} at its head.`,o===0?"":`${E(o,"finding")} that somebody dismissed ${o===
1?"is":"are"} left alone.`,...i,...t.notes.map(A)])}}s(Xa,"nothingToFix");function ed({branch:e,isDefaultBranch:t,isFork:n,maintainersMayPush:r},o){if(t)return`\
The branch ${N(e)} is the default branch of its repository, so nothing was committed: what goes there is for people to decide.`;if(n){if(o===Vt)return"The branc\
h is a fork's, and the workflow's own token cannot write there, so nothing was committed.";if(!r)return"The branch is a fork's, and its author does not allow ed\
its by maintainers, so nothing was committed."}}s(ed,"obstacleTo");function td(e,{at:t,head:n,fixing:r,workflowToken:o},i){let{repository:a,judged:d}=n;switch(e.
kind){case"committed":{let{owner:l,repo:u}=t.repository??a,c=`[\`${e.sha.slice(0,7)}\`](${a.serverUrl}/${l}/${u}/commit/${e.sha})`,f=pn(r,{...a,headSha:e.sha});
return{done:!0,body:fe([`Committed ${c} to ${N(t.branch)}, with ${E(r.fixed.length,"rewrite")}:`,vo(r),f,...d.notes.map(A),o?Ka:""])}}case"moved":return{done:!1,
body:Ja};case"no-branch":return De(`The branch ${N(t.branch)} is gone, or the token may not see it, so nothing was committed.`,i);case"protected":return De(`The\
 branch ${N(t.branch)} is protected, so nothing was committed: what goes there is for people to decide.`,i);case"forbidden":{let l=t.isFork?"The token of this w\
orkflow may not write to the fork's branch.":"The token may not write to the branch: the job needs `contents: write`, and the branch must not be protected again\
st it.";return De(`${A(e.message)}

${l}`,i)}case"failed":return De(A(e.message),i)}}s(td,"replyTo");function De(e,t){return{done:!1,body:fe([e,bo(t.map(({file:n})=>n.path))])}}s(De,"notCommitted");
var Vn=class{static{s(this,"FixedCommit")}files=[];#e;constructor(t){this.#e=t}async refusal({path:t}){if(t.toLowerCase().startsWith(".github/"))return"It is un\
der `.github`, where this command writes nothing, as what is there runs the repository. Fix it by hand."}async obstacle({path:t},n,r){let o=await this.#e.tree.look(
Zt(t,n),t);if(!(o.kind==="text"&&o.text===r))return o.kind!=="unread"?mo(n):o.message===zr?void 0:`cannot be looked at (${n}: ${o.message})`}async keep({path:t},n,r){
let o=await this.#e.contents.entry(t);if(o?.kind!=="file")return"It is not a regular file, so it is not written.";let i=o.mode==="100664"?"100644":o.mode;if(i!==
"100644"&&i!=="100755")return"GitHub does not say whether it is executable, so it is not written.";this.files.push({path:t,text:n,mode:i});for(let[a,d]of r){let l=Zt(
t,a);(await this.#e.tree.look(l,t)).kind==="text"||this.files.push({path:l,text:d,mode:"100644"})}}};async function Ni(e){let t=Gr(e.body);if(t===void 0){await Q("The comment has no command.");return}let n=Tt(),r=Re(n.token,`bpftrace-guard/${ee}`,{info:S}),o=e.
commentId===void 0?"a button":`comment ${e.commentId}`;await Q(`The command ${t.kind} of ${o}.`),await Qn(r,e,"eyes");let i=await nd({github:r,event:e,inputs:n},
t);if(i==="answered-before"){S("This was answered before in this pull request."),await Qn(r,e,"confused");return}let{once:a}=i;await ud(`${i.body}

${en(a)}`,d=>a==="unknown"?at(r,e,d):mr(r,e,d)),await Qn(r,e,i.done?"+1":"confused"),i.failure!==void 0&&q(i.failure)}s(Ni,"obeyComment");async function nd(e,t){
try{return await rd(e,t)}catch(n){let r=n instanceof D?n.message:$("The command failed",n);return{done:!1,body:A(r),failure:r}}}s(nd,"obey");async function rd(e,t){
if(e.event.onIssue&&!sd(t))return{done:!1,body:id};if(t.kind==="unknown")return tt(e,"unknown",{done:!1,body:`This command is not known.

${yt()}`});let n=t.kind==="mistaken"?t.verb:t.kind,{github:r,event:o}=e,i=`${n} of ${o.author.id}`,a=o.app===void 0?void 0:await dd(e);if(a!==void 0)return tt(e,
i,{done:!1,body:A(a)});let d=dt(r,o,o.author),l=await O("The permission of the commenter",d);if(["admin","write"].includes(l))return Zn(e,t);if(t.kind==="check")
return tt(e,i,()=>Zn(e,t),od);let u=n==="help"||n==="explain"?"read":"write";if(u==="read"&&l!=="none")return tt(e,i,()=>Zn(e,t));let c=`Sorry, this command nee\
ds ${u} access to this repository. Somebody who has it can give the command.`;return tt(e,i,{done:!1,body:c})}s(rd,"replyTo");var od=5,id="This is an issue. The\
 commands `check`, `explain RULE` and `help` work here, the others in a pull request.";function sd(e){return e.kind==="explain"?e.what.kind==="rule":e.kind==="m\
istaken"?e.verb==="check"||e.verb==="explain":["check","help","unknown"].includes(e.kind)}s(sd,"isForIssues");async function tt(e,t,n,r=1){return(await ad(e)).filter(
({viewerDidAuthor:i,author:a,body:d})=>(i||a?.__typename==="Bot")&&d.endsWith(en(t))).length>=r?"answered-before":{...typeof n=="function"?await n():n,once:t}}s(
tt,"answeredAtMost");async function ad({github:e,event:t}){if(t.onIssue)return O("The comments of this issue",yr(e,t));let n=ne(e,t),{comments:r,threads:o}=await O(
"The comments of this pull request",n);return[...r,...o.flatMap(i=>i.comments)]}s(ad,"commentsOf");async function Zn(e,t){switch(t.kind){case"help":return{done:!0,
body:yt()};case"mistaken":return{done:!1,body:`${A(t.message)}

${yt()}`};case"fix":return Ui(e,t.what);case"explain":return xi(e,t.what);case"dismiss":return bi(e,t.id,t.reason);case"check":return vi(e,t.program)}}s(Zn,"exe\
cute");async function dd(e){let{contents:t}=await At(e),{commandApps:n}=await pe(e.github,t,e.inputs);return mt(e.event.app,n)}s(dd,"whyNotObeyed");async function ud(e,t){
await Ze(`${e}
`);try{await t(e)}catch(n){let r=$("The answer could not be posted, so it is in the job summary",n),o=Ce(n);o==="permission"||o==="locked"?oe(r):q(r)}}s(ud,"say");
async function Qn(e,t,n){let r=await fr(e,t,n);r!==void 0&&S(r)}s(Qn,"reactTo");var Li=new Map([["pull_request",Gi],["pull_request_target",Gi],["issue_comment",Di],["pull_request_review_comment",Di],["check_run",fd],["merge_group",cd],["wor\
kflow_run",ld],["push",Yn],["schedule",Yn],["workflow_dispatch",Yn]]),qi=[...Li.keys()];function Bi(e){return Li.get(e.eventName)?.(e)??{kind:"unsupported",name:e.
eventName}}s(Bi,"readEvent");function Gi(e){let{eventName:t,payload:n,repo:r}=e,o=ji(n.pull_request);if(o===void 0)return{kind:"unsupported",name:`${t} without \
a pull request`};let{sha:i}=B(B(n.pull_request).head);return Dt(i)?{kind:"pull-request",...r,number:o,headSha:i,isPublic:Gt(e),closed:n.action==="closed"}:{kind:"\
unsupported",name:`${t} without a commit`}}s(Gi,"readPullRequest");function Gt({payload:e,repo:t}){let{full_name:n,private:r,visibility:o="public"}=B(e.repository);
return typeof n=="string"&&n.toLowerCase()===`${t.owner}/${t.repo}`.toLowerCase()&&r===!1&&o==="public"&&de()==="https://github.com"}s(Gt,"isPublic");function Yn({
eventName:e,payload:t,repo:n,sha:r}){return t.deleted===!0?{kind:"ignored",because:"The branch was deleted."}:Dt(r)?{kind:"repository",...n,headSha:r}:{kind:"un\
supported",name:`${e} without a commit`}}s(Yn,"readRepository");function cd({payload:e,repo:t}){let{base_ref:n,head_sha:r,head_ref:o}=B(e.merge_group);if(e.action===
"destroyed")return{kind:"ignored",because:"The merge group is gone."};if(!Dt(r))return{kind:"unsupported",name:"merge_group without a commit"};let i=typeof n=="\
string"?/^refs\/heads\/(.+)$/s.exec(n)?.[1]:void 0;return i===void 0?{kind:"unsupported",name:"merge_group without a branch"}:{kind:"merge-group",...t,baseBranch:i,
headSha:r,headRef:typeof o=="string"?o:""}}s(cd,"readMergeGroup");function ld(e){let{payload:t,repo:n}=e,r=B(t.workflow_run);if(r.event!=="pull_request")return{
kind:"ignored",because:"The workflow that ended did not run for a pull request."};let{head_sha:o,head_branch:i}=r,{login:a}=B(B(r.head_repository).owner);return typeof a!=
"string"||a===""||typeof i!="string"?{kind:"ignored",because:"The repository of the pull request is gone."}:Dt(o)?{kind:"workflow-run",...n,headSha:o,headOwner:a,
headBranch:i,isPublic:Gt(e)}:{kind:"unsupported",name:"workflow_run without a commit"}}s(ld,"readWorkflowRun");function Dt(e){return typeof e=="string"&&/^[0-9a-f]{40}$/.
test(e)}s(Dt,"isSha");function ji(e){let{number:t}=B(e);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:void 0}s(ji,"numberOf");function Di({eventName:e,
payload:t,repo:n}){if(t.action!=="created")return{kind:"ignored",because:"Only new comments are read."};let r=e==="pull_request_review_comment",o=B(r?t.pull_request:
t.issue),i=!r&&B(o.pull_request).url===void 0,a=B(t.comment),d=B(a.user);if(d.type!=="User")return{kind:"ignored",because:"Only comments by people are read."};let l=ji(
o),u=Nt(a.id),c=Nt(d.id),{body:f}=a,{login:m}=d;if(l===void 0||u===void 0||c===void 0)return{kind:"unsupported",name:`${e} without a comment`};if(typeof f!="str\
ing"||typeof m!="string")return{kind:"ignored",because:"The comment has no text, or its author is gone."};let p=r?Nt(a.in_reply_to_id)??u:void 0,g=gr(a.performed_via_github_app);
return{kind:"comment",onIssue:i,...n,number:l,commentId:u,threadId:p,body:f,author:{login:m,id:c},app:g}}s(Di,"readComment");function fd({payload:e,repo:t}){let n=B(
e.requested_action).identifier===kt,r=jo(B(e.check_run).external_id);if(e.action!=="requested_action"||!n||r===void 0)return{kind:"ignored",because:"Only the bu\
tton of a check run of bpftrace-guard is answered."};let{login:o,id:i,type:a}=B(e.sender),d=Nt(i);return typeof o!="string"||d===void 0||a==="Bot"?{kind:"ignore\
d",because:"Only a person can press the button."}:{kind:"comment",onIssue:!1,...t,number:r,commentId:void 0,threadId:void 0,body:"/bpftrace-guard fix",author:{login:o,
id:d},app:void 0}}s(fd,"readCheckRun");function B(e){return typeof e=="object"&&e!==null?{...e}:{}}s(B,"recordOf");function Nt(e){return typeof e=="number"&&Number.
isSafeInteger(e)&&e>0?e:void 0}s(Nt,"idOf");import{readFile as md}from"node:fs/promises";async function zi(){let{context:e}=await import("./github-63U6TCIM.js");return e}s(zi,"workflowContext");async function Wi(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t="",GITHUB_REPOSITORY:n=""}=process.env;if(e==="")throw nt("GITHUB_EVENT_NAME","is not set");await pd(
t),hd(n),cr();let{eventName:r,sha:o="",payload:i,repo:a}=await zi();return{eventName:r,sha:o,payload:i,repo:a}}s(Wi,"readEventContext");async function pd(e){let t="\
GITHUB_EVENT_PATH";if(e==="")throw nt(t,"is not set");let n;try{n=await md(e,"utf8")}catch(i){let a=ur(i)==="ENOENT"?"which does not exist":`which cannot be rea\
d (${qe(i)})`;throw nt(t,`names the event file ${e}, ${a}`)}let r=Jt(n);if(typeof r=="object"&&r!==null&&!Array.isArray(r))return;let o=n.trim()===""?"is empty":
r===void 0?"is not JSON":"is not a JSON object";throw nt(t,`names the event file ${e}, which ${o}`)}s(pd,"checkPayload");function hd(e){if(!/^[^/\s]+\/[^/\s]+$/.
test(e))throw nt("GITHUB_REPOSITORY",e===""?"is not set":`is not OWNER/NAME but ${JSON.stringify(e)}`)}s(hd,"checkRepository");function nt(e,t){return new D("us\
age",`The event is not known, so nothing was judged: ${e} ${t}. ${gd}`)}s(nt,"wrong");var gd="The runner of a workflow sets it. Where something else starts the \
action, set it as the runner does (docs/modes.md).";async function Ki(e,{owner:t,repo:n},r,o){let i=`heads/gh-readonly-queue/${r}/pr-`,a=await e.paginate(e.rest.git.listMatchingRefs,{owner:t,repo:n,ref:i}),d=new Map;
for(let{ref:u,object:c}of a){let f=Xn(u);f!==void 0&&d.set(c.sha,f)}let l=[];for(let u=o,c=d.get(u);c!==void 0;c=d.get(u))l.push(c.number),d.delete(u),u=c.baseSha;
return l}s(Ki,"findQueued");function Xn(e){let[,t,n]=/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-([0-9a-f]{40})$/.exec(e)??[];return n===void 0?void 0:{
number:Number(t),baseSha:n}}s(Xn,"readQueueBranch");async function Ji(e,t,n){let{owner:r,repo:o,headSha:i,baseBranch:a}=t,d=await O(`The branch ${a}`,qn(e,t,a)),l={owner:r,repo:o,baseSha:d,headSha:i},u=await He(e,
l,n),{settings:c}=u,f=await O("The list of scripts",le(e,l,c.choose)),{judged:m}=await Ue(e,u,f,n);S(`${E(m.files.length-m.dependents,"bpftrace script")} at ${i}\
.`);let{findings:p,notes:g}=await yd(e,t,m.findings,c),{leftOut:w}=f,v=[...Me(c),...Oe(w),...m.notes,...g],y={...m,findings:p,notes:v,maker:_e(e,n,void 0)};await It(
y,t,c,"A merge group gets no comments.")}s(Ji,"checkMergeGroup");async function yd(e,t,n,r){if(n.length===0)return{findings:n,notes:[]};let{owner:o,repo:i}=t,{numbers:a,
notes:d}=await wd(e,t),l=n;for(let u of a){if(l.length===0)break;let c=await Mi(e,{owner:o,repo:i,number:u},l,r);l=ue(l,c.dismissed),d.push(...c.notes)}return{findings:l,
notes:d}}s(yd,"withoutDismissedInGroup");async function wd(e,{owner:t,repo:n,baseBranch:r,headSha:o,headRef:i}){let a=Xn(i),d=a===void 0?[]:[a.number];try{let l=await Ki(
e,{owner:t,repo:n},r,o);return{numbers:[...new Set([...d,...l])],notes:[]}}catch(l){return{numbers:d,notes:[$("The pull requests of this merge group could not b\
e read, so only dismissals in the last one apply",l)]}}}s(wd,"pullRequestsOf");async function Vi(e,t,{headSha:n,body:r,comments:o},i){let{owner:a,repo:d,number:l}=t,u=s(()=>e.rest.pulls.createReview({owner:a,repo:d,pull_number:l,commit_id:n,
event:"COMMENT",body:r,comments:o.map(m=>({path:m.path,body:m.body,...Qi(m)})),request:{retries:0}}),"send"),c=await er("The review was not posted",u);if(c.kind!==
"unclear")return c;try{if(i(await ne(e,t)))return{kind:"posted"}}catch(m){return{kind:"failed",message:$("Whether the review was posted could not be determined",
m)}}let f=await er("The review was not posted",u);return f.kind==="unclear"?{kind:"failed",message:f.message}:f}s(Vi,"postReview");async function Zi(e,{owner:t,
repo:n,number:r},o,{path:i,body:a,lines:d}){let l={owner:t,repo:n,pull_number:r,commit_id:o,path:i,body:a,request:{retries:0}},u=d===void 0?{subject_type:"file"}:
Qi({lines:d}),c=await er("The comment was not posted",()=>e.rest.pulls.createReviewComment({...l,...u}));return c.kind==="unclear"?{kind:"failed",message:c.message}:
c}s(Zi,"postComment");function Qi({lines:e}){let t={line:e.last,side:"RIGHT"};return e.first<e.last?{...t,start_line:e.first,start_side:"RIGHT"}:t}s(Qi,"anchor");
async function er(e,t){try{return await t(),{kind:"posted"}}catch(n){let r=$(e,n),o=ke(n),i=Ce(n);return i==="no-diff"?{kind:"no-diff",message:r}:o===void 0||o>=
500?{kind:"unclear",message:r}:i==="permission"?{kind:"read-only",message:r}:i==="pending-review"?{kind:"pending-review",message:r}:{kind:o===422&&i===void 0?"r\
ejected":"failed",message:r}}}s(er,"attempt");var Lt=30,tr=10;function Yi(e,t,n=Lt){let r=[],o=[],i=[],a=new Map;for(let d of e){let{path:l,text:u}=d.file;if(r.length+o.length>=n){i.push({known:d,because:`A\
 pull request gets ${Lt} comments at most, the worst findings first.`});continue}let c=t.hunks.get(l),f=lt(d.finding.fixes),m=f===void 0||c===void 0?void 0:Or(u,
f,c),p=a.get(l)??[],g=f===void 0?{kind:"none"}:bd(m,p);if(g.kind==="suggestion"){a.set(l,[...p,g.suggestion]),r.push({known:d,path:l,lines:g.suggestion.lines,offer:g});
continue}let w=Cr(d,t);w.kind==="inline"?r.push({known:d,path:w.path,lines:w.lines,offer:g}):w.kind==="file"?o.push({known:d,path:w.path,offer:g}):i.push({known:d,
because:vd})}return r.sort((d,l)=>d.path===l.path?d.lines.first-l.lines.first:d.path<l.path?-1:1),{comments:r,onFile:o,unplaced:i}}s(Yi,"planReview");var Xi=`A \
run posts ${tr} comments on whole files at most, the worst findings first.`,vd="The lines are not part of the diff of this pull request.";function bd(e,t){if(e===
void 0)return{kind:"patch",because:"The edits do not fit one block of lines inside one hunk of the diff."};let{first:n,last:r}=e.lines,o=t.find(({lines:a})=>n<=
a.last&&a.first<=r);return o===void 0?{kind:"suggestion",suggestion:e}:o.text===e.text&&o.lines.first===n&&o.lines.last===r?{kind:"elsewhere",lines:o.lines}:{kind:"\
patch",because:"Another suggestion of this review changes some of the same lines."}}s(bd,"offerOf");function nr(e,t){let{findings:n,diff:r,paths:o}=e,i=Ut(t),a=t.filter(h=>!i.includes(h)).sort((h,R)=>h.number-R.number),d=s(h=>_i(h,a,{paths:o,causes:r.causes}),
"threadsOf"),l=d(n),u=s(h=>l.get(h)?.at(-1),"newestOf"),c=s((h,R)=>(l.get(h)??[]).filter(L=>be(L)===R),"inState"),f=n.filter(h=>c(h,"seen").some(R=>R===u(h))),m=s(
h=>xd(c(h,"open")),"rank"),p=n.filter(h=>!f.includes(h)).sort((h,R)=>m(h)-m(R)),g=s(h=>Yi(p,h,Lt-f.length),"planOf"),w=g(r),v=[...w.comments,...w.onFile],y=v.flatMap(
h=>es(c(h.known,"open"),h,e)),b=new Set(y.map(({known:h})=>h)),T=v.filter(({known:h})=>!b.has(h)).flatMap(h=>es(c(h.known,"closed"),h,e));for(let{known:h}of T)b.
add(h);let C=n.flatMap(h=>c(h,"seen").flatMap(R=>kd(R,h,e))),F=new Set([...y,...T].map(({thread:h})=>h)),U=a.filter(h=>!F.has(h)),M=Cd(e,d),k=U.flatMap(h=>{let R=be(
h)==="open"?M(h):void 0;return R===void 0?[]:[{thread:h,body:tn(h.body,R)}]}),x=U.filter(h=>be(h)==="closed"&&h.resolved==="no"&&ct(h.body)).map(h=>({thread:h,body:tn(
h.body,M(h)??"superseded")})),I=U.filter(h=>["closed","past"].includes(be(h))&&h.resolved==="no"&&h.isMinimized),V=I.filter(({canResolve:h})=>h),_=s(({comments:h,
onFile:R,unplaced:L})=>{let j=s(({known:H})=>!b.has(H),"isFresh");return{comments:h.filter(j),onFile:R.filter(j),unplaced:L.filter(j)}},"onlyFresh");return{plan:_(
w),replan:s(h=>_(g(h)),"replan"),edits:[...y,...C,...x].filter(({thread:h,body:R})=>h.canEdit&&!rs(R,h.body)).map(({thread:h,body:R})=>({thread:h,body:R})),back:T.
map(({thread:h,body:R})=>({thread:h,body:R})),closing:[...k,...V.map(h=>({thread:h,body:h.body}))],duplicates:i,unresolved:I.length-V.length}}s(nr,"reconcile");
function xd(e){return e.length===0?2:e.some(({body:t})=>ct(t))?0:1}s(xd,"standing");function es(e,t,n){let{known:r,offer:o}=t;for(let i of e){let{path:a,at:d,body:l}=i;
if(!Td(i,t))continue;if(ts(i))return ns(i,r,n)?[{known:r,thread:i,body:l}]:[];let u=typeof d=="object"?{known:r,offer:o,path:a,lines:d}:{known:r,offer:o,path:a};
if(rs(n.textOf(u,i.headSha),l))return[{known:r,thread:i,body:l}];if(i.canEdit)return[{known:r,thread:i,body:n.textOf(u,n.headSha)}]}return[]}s(es,"firstFit");function Td(e,t){
let{path:n,at:r}=e,o="lines"in t?t.lines:"file";return n===t.path&&Wn(r,o)?!0:t.offer.kind==="suggestion"&&!ts(e)?!1:r==="file"?n===t.path:Kn(e,t.known)}s(Td,"i\
sRightPlace");function ts({byHand:e,body:t}){return e&&!Pe(t)}s(ts,"isTheirs");function kd(e,t,n){return e.resolved!=="no"||ns(e,t,n)?[]:[{thread:e,body:$r(e.body)}]}
s(kd,"hiddenText");function ns(e,{file:t},{headSha:n}){let{at:r,body:o,path:i,replaces:a}=e;return!ct(o)||e.headSha===n?!0:typeof r=="object"&&i===t.path&&a===Er(
t.text,r)}s(ns,"suggestionFits");function Cd({findings:e,dismissed:t,others:n,complete:r},o){let i=s(u=>new Set([...o(u).values()].flat()),"tellers"),a=[["dismi\
ssed",i(t)],["not-caused",i(n)]],d=i(e),l=i(e.flatMap(u=>u.others?.map(c=>({...u,fingerprint:c}))??[]));return u=>{if(d.has(u))return"superseded";if(u.fingerprint!==
void 0&&l.has(u))return"joined";if(!(!r||u.fingerprint===void 0))return a.find(([,c])=>c.has(u))?.[0]??"gone"}}s(Cd,"reasons");function rs(e,t){return te(e)===te(
t)}s(rs,"isSameText");function rr(e,t,n,r){let{headSha:o}=n,{use:i}=t,a=r.comments.map(({known:l,path:u,lines:c,offer:f})=>({path:u,lines:c,body:je(l,{path:u,lines:c},f,{...n,use:i})})),
[d]=r.comments;return Vi(e,t,{headSha:o,body:r.body,comments:a},l=>{let{reviews:u,threads:c}=Ht(l,{use:i,writers:new Set});if(d===void 0)return u.some(({body:p})=>p===
te(r.body));let{known:f,path:m}=d;return c.some(p=>p.fingerprint===f.fingerprint&&p.path===m&&p.headSha===n.headSha)})}s(rr,"postComments");var Rd=12;async function os(e,t,n,{
diff:r,replan:o}){let{headSha:i}=n,a;try{let m=await _t(e,t);if(m.headSha!==i)return{ok:!1,because:`${`The head of the pull request moved from ${i} to ${m.headSha}\
 while this ran`}: the run for the new head reviews it.`};let{owner:p,repo:g,number:w}=t,v=s(C=>r.hunks.has(C)?"any":"none","isKnown"),{scripts:y,hosts:b=[]}=await le(
e,{owner:p,repo:g,...m},v,w),T=new Map([...y,...b].map(C=>[C.path,C.hunks]));a=o({...r,hunks:T})}catch(m){return{ok:!1,because:$("The diff could not be read aga\
in",m)}}let{placed:d,rejected:l,left:u}=await Sd(e,t,n,a.comments),c=l.map(({known:m})=>({known:m,because:"GitHub did not accept a comment on these lines."})),f=u.
map(({known:m})=>({known:m,because:qt}));return{ok:!0,comments:d,onFile:a.onFile,unplaced:[...a.unplaced,...c,...f]}}s(os,"repairReview");var qt="GitHub did not\
 take the comment in this run; the next run posts it.";async function Sd(e,t,n,r){let o=`bpftrace-guard: comments on ${n.headSha}; the summary comment tells all\
 of them.`,i=[],a=[],d=r.length>0?[r]:[],l=Rd,u=0;for(let c=d.shift();c!==void 0;c=d.shift()){let f=l>0?await rr(e,t,n,{body:o,comments:c}):void 0;if(l-=1,f?.kind===
"posted")u+=c.length;else if(f?.kind==="rejected"&&c.length>1){let m=Math.ceil(c.length/2);d.unshift(c.slice(0,m),c.slice(m))}else(f?.kind==="rejected"?i:a).push(
...c),f?.kind!=="rejected"&&(l=0)}return{placed:u,rejected:i,left:a}}s(Sd,"postInParts");var Pd="It may read this pull request but not write to it, as for pull requests from forks and by Dependabot. The findings are in this summary and in annotation\
s. For a review, give the job `permissions:` with `pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a \
checkout.";async function is(e,t){let{pullRequest:n,content:r,settings:o}=t,{headSha:i}=r.repository,a;try{a=await Xe(e,n)}catch(v){let y=$("The existing commen\
ts could not be read",v);return rt(r,"The review was not posted.",`The review was not posted. ${y}`)}if(a.headSha!==i){let y=`${`The head of the pull request mo\
ved from ${i} to ${a.headSha} while this ran`}: the run for the new head reviews it.`;return rt(r,y,y)}let{findings:d}=r,{dismissed:l,notes:u}=await et(e,n,{findings:d,
settings:o},a.dismissals),c=ue(d,l),f=nr($d(t,c),a.threads),m=await Fd(e,t,f);if(m.kind==="read-only"||m.kind==="not-posted")return{...m,dismissed:l};let p=await as(
e,a,f),g=[...m.notes,...u,...p.notes],{summaries:w}=a;if(c.length>0||w.length>0){let v=Ee(d,l),y={...r,findings:c,unplaced:m.unplaced,notes:[...r.notes,...v,...g]};
g.push(...await Jn(e,n,w,un(y,ds(n,p))))}return(m.comments>0||w.length===0&&c.length>0)&&g.push(...await Hi(e,n)),{...m,notes:g,dismissed:l}}s(is,"publishReview");
async function ss(e,t,n){try{let r=await Xe(e,t);if(r.headSha!==n)return[];let o=await as(e,r,nr(Ed(n),r.threads)),{notes:i}=o,{summaries:a}=r;if(a.length===0)return i;
let u=un({...{targets:[],files:[],findings:[],unplaced:[],repository:void 0},notes:["This pull request no longer changes a bpftrace script.",...i]},ds(t,o));return[
...i,...await Jn(e,t,a,u)]}catch(r){return[$("The earlier comments could not be updated",r)]}}s(ss,"publishNothing");function $d({pullRequest:e,content:t,diff:n,
complete:r},o){let{findings:i,others:a=[],files:d,repository:l}=t;return{findings:o,dismissed:i.filter(u=>!o.includes(u)),others:a,diff:n,paths:new Set(d.map(({
path:u})=>u)),complete:r,headSha:l.headSha,textOf:s((u,c)=>je(u.known,u,u.offer,{...l,headSha:c,use:e.use}),"textOf")}}s($d,"wantedOf");function Ed(e){return{findings:[],
dismissed:[],others:[],diff:{hunks:new Map},paths:new Set,complete:!0,headSha:e,textOf:s(()=>"","textOf")}}s(Ed,"nothingWanted");async function as(e,{threads:t},n){
let{problems:r,unresolved:o,hid:i}=await Mt(e,n),a=o+n.unresolved,d=t.filter(u=>u.hidByUs&&!n.back.some(({thread:c})=>c===u)),l=i.filter(({body:u})=>!Pe(u));return{
notes:a===0?r:[...r,Od(a)],hid:[...new Set([...d,...l].map(({number:u})=>u))].sort((u,c)=>u-c)}}s(as,"settle");function ds({use:e},{hid:t}){return{use:e,hid:t}}
s(ds,"markOf");function Od(e){return`${E(e,"thread")} of earlier findings ${e===1?"is":"are"} hidden but not resolved, because the token may not resolve threads\
. If this repository requires resolved conversations, resolve them by hand, or give the job \`contents: write\`.`}s(Od,"unresolvedNote");async function Fd(e,{pullRequest:t,
content:n,diff:r},{plan:o,replan:i}){let{repository:a}=n,{comments:d,onFile:l,unplaced:u}=o,c={kind:"nothing-new",comments:0,unplaced:u,notes:[]};if(d.length===
0)return Bt(e,{pullRequest:t,content:n},l,c);let f=Qr(d.length),m=await rr(e,t,a,{body:f,comments:d});switch(m.kind){case"posted":{let p={kind:"posted",comments:d.
length,unplaced:u,notes:[]};return Bt(e,{pullRequest:t,content:n},l,p)}case"read-only":return us(n,m.message);case"failed":return rt(n,"The review was not poste\
d.",m.message);case"pending-review":{let p={...c,notes:[m.message]};return Bt(e,{pullRequest:t,content:n},[...d,...l],p)}case"no-diff":{let p=[...d,...l].map(({
known:g})=>({known:g,because:qt}));return{...c,unplaced:[...u,...p],notes:[m.message]}}case"rejected":{let p=await os(e,t,a,{diff:r,replan:i});if(!p.ok)return rt(
n,p.because,`${m.message} ${p.because}`);let w={kind:p.comments===0?"nothing-new":"posted",comments:p.comments,unplaced:p.unplaced,notes:[]},v=await Bt(e,{pullRequest:t,
content:n},p.onFile,w);return v.comments===0?{...v,notes:[m.message,...v.notes]}:v}}}s(Fd,"tell");async function Bt(e,{pullRequest:t,content:n},r,o){let i=[],{repository:a}=n,
d,l;for(let[c,f]of r.entries()){let{known:m,path:p,offer:g}=f,w=c<tr?d:Xi;if(w!==void 0){i.push({known:m,because:w});continue}let v="lines"in f?{path:p,lines:f.
lines}:{path:p},y=je(m,v,g,{...a,use:t.use}),b=await Zi(e,t,a.headSha,{...v,body:y});if(b.kind!=="posted"){if(b.kind==="read-only"&&o.comments===0&&c===0)return us(
n,b.message);l??=b.message,b.kind!=="rejected"&&(d=qt),i.push({known:m,because:d??"GitHub did not accept a comment on this file."})}}let u=r.length-i.length;return{
kind:u>0?"posted":o.kind,comments:o.comments+u,unplaced:[...o.unplaced,...i],notes:l===void 0||o.notes.length>0?o.notes:[l]}}s(Bt,"tellSingly");function us(e,t){
let n=`${t} ${Pd}`;return{...rt(e,"The token may not write to this pull request.",n),kind:"read-only"}}s(us,"readOnly");function rt({findings:e},t,n){return{kind:"\
not-posted",comments:0,unplaced:e.map(o=>({known:o,because:t})),dismissed:[],notes:[n]}}s(rt,"notPosted");var or="The pull request is closed: nothing is reviewed.";async function cs(e,t,n){let{open:r,commits:o}=await O("The pull request",Qe(e,t));r?await ot(e,{...t,
headSha:o.headSha},n):await Q(or)}s(cs,"reviewAtHead");async function ot(e,t,n){let{baseSha:r}=await O("The pull request",_t(e,t)),{owner:o,repo:i,headSha:a}=t,
d=await He(e,{owner:o,repo:i,baseSha:r,headSha:a},n),{settings:l}=d,u=le(e,d.commits,l.choose,t.number),c=await O("The list of changed files",u),{judged:f}=await Ue(
e,d,c,n),{targets:m,files:p,findings:g,others:w,diff:v,dependents:y}=f,b=E(p.length-y,"bpftrace script");S(`${E(c.changedPaths.length,"changed file")} at ${a}, ${b}\
.`);let T=_e(e,n,t.number),C=Oe(c.leftOut);for(let _ of C)S(_);let F=W(l);if(p.length===0){if(C.push(...f.notes),await Q("There is nothing to judge."),F!==void 0&&
oe(F),n.comment)for(let h of await ss(e,{...t,use:n.use},a))S(h);T!==void 0&&await St(T,t,Ct({targets:[],files:p,findings:[],unplaced:[],notes:C,repository:void 0},
!1)),await Ze(["### bpftrace-guard: no bpftrace scripts in this change",...C,""].join(`
`));return}F!==void 0&&q(F),Et(g),Gn(p),await Ft({targets:m,files:p});let U={serverUrl:de(),owner:o,repo:i,headSha:a,...ci(l,t)},M=[...Me(l),...f.notes],k={targets:m,
files:p,findings:g,others:w,notes:M,repository:U},x=F===void 0&&g.every(({finding:_})=>_.rule!=="not-judged"),I=n.comment?await is(e,{pullRequest:{...t,use:n.use},
content:k,diff:v,complete:x,settings:l}):_d(k);Id(I),C.push(...k.notes,...Ee(g,I.dismissed),...I.notes);let V=ue(g,I.dismissed);await Dn({...k,findings:V,notes:C,
unplaced:I.unplaced},l,T)}s(ot,"reviewPullRequest");function Id(e){e.kind==="posted"&&S(`Review posted with ${E(e.comments,"comment")}.`),e.kind==="nothing-new"&&
S("There is nothing new to post.");for(let t of e.notes)oe(t)}s(Id,"logOutcome");function _d({findings:e}){return{kind:"nothing-new",comments:0,unplaced:e.map(n=>({
known:n,because:"Comments are switched off (`comment: false`)."})),dismissed:[],notes:[]}}s(_d,"notAsked");async function ls(e,t,n){let{owner:r,repo:o,headSha:i}=t,a={owner:r,repo:o,ref:i},d=new ce(e,a),l=await pe(e,d,n),u=await O("The list of scripts",co(e,t,i,l.choose)),
c=await ho(e,{commit:a,contents:d,listing:u},l);S(`${E(c.files.length,"bpftrace script")} at ${i}.`);let{leftOut:f,scripts:m,unknown:p,hosts:g=[],unlisted:w}=u,
v=new Set([...m,...p,...g,...c.files].map(({path:C})=>C)),y=w===void 0?await ao(l,C=>!v.has(C)):[],b=[...Me(l),...Oe(f),...c.notes,...y],T={...c,notes:b,maker:_e(
e,n,void 0)};await It(T,t,l,"A run over the whole repository posts no comments.")}s(ls,"checkRepository");async function fs(e,t,n){let{owner:r,repo:o,headSha:i,headOwner:a,headBranch:d,isPublic:l}=t,c=await O("The pull requests of the branch",wi(e,t,{owner:a,name:d},
i));if(c.length===0){await Q(`No open pull request has the head ${i}: it was closed, or has a newer push. Nothing is reviewed.`);return}for(let[f,m]of c.entries()){
S(`Pull request #${m} has the head ${i}.`),f>0&&await Ot();try{await ot(e,{owner:r,repo:o,number:m,headSha:i,isPublic:l},n)}catch(p){q(`Pull request #${m}: ${Rt(
p)}`)}}}s(fs,"reviewAfterRun");async function ms(){try{await Ot(),await Ad()}catch(e){q(Rt(e))}}s(ms,"run");async function Ad(){let e=await Wi(),t=Bi(e),n=Lo();if(n!==void 0&&!(t.kind==="pull\
-request"&&t.number===n)){await it((r,o)=>cs(r,{...e.repo,number:n,isPublic:Gt(e)},o));return}switch(t.kind){case"ignored":await Q(t.because);return;case"commen\
t":await Ni(t);return;case"unsupported":q(`bpftrace-guard has nothing to do for ${t.name}. It runs for ${qi.join(", ")}: start it by one of these (\`on:\` in the \
workflow).`);return;case"pull-request":t.closed?await Q(or):await it((r,o)=>ot(r,t,o));return;case"merge-group":await it((r,o)=>Ji(r,t,o));return;case"repositor\
y":await it((r,o)=>ls(r,t,o));return;case"workflow-run":await it((r,o)=>fs(r,t,o))}}s(Ad,"runForEvent");async function it(e){let t=Tt();await e(Re(t.token,`bpft\
race-guard/${ee}`,{info:S}),t)}s(it,"withInputs");await ms();
