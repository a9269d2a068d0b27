import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as B,b as Mt,c as bo,e as W,f as To,h as Ce,i as Co,j as Ro,k as Po,m as $o}from"./chunk-VF4UU7FS.js";import{a as ie,b as xt,c as Pn,d as $n,e as Ue,
f as _n,g as Ge,h as En,i as On,j as G,k as Fn,l as Xn,m as Ft,n as Zn,o as de,p as eo,q as to,r as Be,s as q}from"./chunk-WYAJA7ZF.js";import{a as ne,b as Rn,
c as Sn,d as oe,e as re,g as k,h as R,i as Me}from"./chunk-2E26NTIT.js";import"./chunk-ONCUC4KD.js";import{$a as So,Da as yo,Ea as wo,Ka as vo,M as ao,
Ma as xo,N as co,P as We,R as uo,S as Ke,T as Je,U as Ht,Ua as ko,V as ce,W as lo,X as mo,a as Un,aa as fo,b as Gn,c as se,d as Ln,e as Ct,f as Rt,fa as ue,g as St,
ga as po,h as Pt,ha as Nt,i as Dn,ia as ho,j as $t,ja as go,k as ae,l as De,m as jn,n as qn,o as M,p as je,q as Bn,t as Yn,u as ke,v as Et,w as Ot,x as Te,y as oo}from"./chunk-5JOJ42JR.js";
import{a as L}from"./chunk-K6S567EY.js";import{F as Tt,Ka as no,L as Wn,La as ro,Qa as It,_ as Jn,a as N,aa as Vn,ba as zn,cb as io,db as At,ja as Qn,mb as so,
q as In,qa as _,ra as _t,t as An,ta as $,ua as X,va as qe,wb as Ut}from"./chunk-7MFGGLYU.js";import{a as C}from"./chunk-3HH5L46E.js";import{Fa as Kn,
O as Hn,S as Le,a as Tn,b as E,c as xe,ca as Nn,d as Cn,ga as Mn}from"./chunk-RZ27EBAR.js";import"./chunk-B6BJ3YSN.js";import{a as kt}from"./chunk-ISUK2UUZ.js";
import{a as s}from"./chunk-H47UKSLI.js";var Gt=50,di=[["fix","commits the safe rewrites of all findings to the branch of this pull request."],["fix RULE","the same for the findings of one rule, as `ab\
ba-deadlock`."],["fix ID","the same for one finding. Its id is in its comment."],["explain RULE","says what a rule means, why, and what to do."],["explain ID","\
shows one finding in full, as the scripts are now."],["dismiss ID REASON","leaves one finding as it is. The reason is kept."],["check","judges the bpftrace prog\
ram in the fenced block below it, also in an issue."]];function Ve(){return["Commands, each at the start of a line of a new comment:",di.map(([e,t])=>`- \`/bpftr\
ace-guard ${e}\` ${t}`).join(`
`),"`fix` and `dismiss` need write access to this repository. Edited comments are not read."].join(`

`)}s(Ve,"helpText");function _o(e){let{sections:t,examples:n,sources:o}=An(e);return K([`**${e.severity}** ${_(e.id)}: ${X(e.summary)}`,...t.map(({title:r,text:i})=>`\
**${r}**

${$(i)}`),...n.map(({title:r,script:i,targets:a,outcome:d})=>{let u=a.map(c=>_(c)).join(", ");return`**Example:** ${X(r)}. ${d} ${u}.

${_t(i,"")}`}),...o.map(({of:r,lines:i})=>{let a=i.map(d=>`- ${X(d)}`).join(`
`);return`<details><summary>Sources: ${r}</summary>

${a}

</details>`})])}s(_o,"ruleAnswer");function Eo(e,t){let n=`The command \`/bpftrace-guard fix ${L(e)}\` makes it, where it is safe.`,{shown:o,folded:r}=Et(e,{kind:"\
patch",because:n},t);return K([`${Ot(e.finding)} at ${Te(e,t)}, id \`${L(e)}\``,...o,...r])}s(Eo,"findingAnswer");function Oo(e,t,{judged:n,unread:o,own:r}){let i=`${C(
t.length,"machine")}: ${X(t.map(({name:d})=>In(d)).join(", "))}`,a=[`${n===1?"The program was":`${n} programs were`} judged for ${i}.`,...o===0?[]:[`${C(o,"prog\
ram")} of the block could not be read, and may do anything.`]].join(" ");return e.length===0?`**${o===0?"No findings":"Not all of it was judged"}.** ${a}`:K([`*\
*${C(e.length,"finding")}.** ${a}`,...e.flatMap(d=>{let{shown:u,folded:c}=Et(d,{kind:"whole"},void 0),{path:l}=d.file,m=`line ${se(d.finding.span,d.lines).first}${l===
r?"":` of ${_(l)}`}`;return[`${Ot(d.finding)} in ${m}`,...u,...c]})])}s(Oo,"programAnswer");function Fo({fixed:e}){return Ao(e.map(t=>{let{path:n,range:o,rule:r,
title:i,cost:a}=t,d=Vn(t),u=[i,...d===void 0?[]:[`It helps ${d}`],a,zn(t)].filter(c=>c!=="");return`- ${_(`${n}:${o.start.line}`)}, ${_(r)}: ${u.map(qe).join(" ")}`}))}
s(Fo,"fixedList");function Lt({left:e,failed:t},n){let o=[...e.map(r=>`- ${_(r.finding.rule)} at ${Te(r,n)}, id \`${L(r)}\`: `+qe(r.finding.left??"it was not tr\
ied")),...t.map(({path:r,error:i})=>`- ${_(r)}: ${qe(i)}`)];return o.length===0?"":`**Left for you:**

${Ao(o)}`}s(Lt,"leftList");function Io(e){let t=[...new Set(e)],n=t.every(o=>/^[A-Za-z0-9_][A-Za-z0-9._/+-]*$/.test(o))&&t.length<=Gt;return["Use the suggestion\
s of the review, or make the same rewrites in a checkout of the branch, and commit them:",_t(`bpftrace-guard fix ${n&&t.length>0?t.join(" "):"."}`,"sh")].join(`\


`)}s(Io,"localFix");function K(e,t=Yn-1e3){let n=[],o=t;for(let r of e.filter(i=>i!=="")){if(o-=new TextEncoder().encode(r).length+2,o<0){n.push("The rest is to\
o long for a comment. `bpftrace-guard explain` and `check` show it.");break}n.push(r)}return n.join(`

`)}s(K,"withinLimit");function Ao(e){let t=e.length-Gt;return[...e.slice(0,Gt),...t>0?[`- and ${t} more`]:[]].join(`
`)}s(Ao,"listed");import{posix as Ai}from"node:path";import*as No from"os";function J(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}s(J,"toCommandValue");function ze(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}s(ze,"toCommandProperties");function le(e,t,n){let o=new Dt(e,t,n);process.stdout.write(o.toString()+No.EOL)}s(le,"issueCommand");function jt(e,t=""){le(e,{},t)}s(jt,"issue");var Ho="::",Dt=class{static{
s(this,"Command")}constructor(t,n,o){t||(t="missing.command"),this.command=t,this.properties=n,this.message=o}toString(){let t=Ho+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let o in this.properties)if(this.properties.hasOwnProperty(o)){let r=this.properties[o];r&&(n?n=!1:t+=
",",t+=`${o}=${ui(r)}`)}}return t+=`${Ho}${ci(this.message)}`,t}};function ci(e){return J(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(ci,
"escapeData");function ui(e){return J(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}s(ui,"escapePrope\
rty");import*as Mo from"crypto";import*as Ye from"fs";import*as Qe from"os";function Uo(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ye.existsSync(n))throw new Error(
`Missing file at path: ${n}`);Ye.appendFileSync(n,`${J(t)}${Qe.EOL}`,{encoding:"utf8"})}s(Uo,"issueFileCommand");function Go(e,t){let n=`ghadelimiter_${Mo.randomUUID()}`,
o=J(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(o.includes(n))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${n}"`);return`${e}<<${n}${Qe.EOL}${o}${Qe.EOL}${n}`}s(Go,"prepareKeyValueMessage");import*as Jt from"os";import{EOL as li}from"os";import{constants as Lo,promises as mi}from"fs";var qt=function(e,t,n,o){function r(i){return i instanceof n?i:new n(function(a){a(i)})}return s(r,"adopt"),new(n||(n=Promise))(function(i,a){function d(l){try{
c(o.next(l))}catch(m){a(m)}}s(d,"fulfilled");function u(l){try{c(o.throw(l))}catch(m){a(m)}}s(u,"rejected");function c(l){l.done?i(l.value):r(l.value).then(d,u)}
s(c,"step"),c((o=o.apply(e,t||[])).next())})},{access:fi,appendFile:pi,writeFile:hi}=mi,Do="GITHUB_STEP_SUMMARY";var Bt=class{static{s(this,"Summary")}constructor(){this._buffer=""}filePath(){return qt(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;
let t=process.env[Do];if(!t)throw new Error(`Unable to find environment variable for $${Do}. Check if your runtime environment supports job summaries.`);try{yield fi(
t,Lo.R_OK|Lo.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,
this._filePath})}wrap(t,n,o={}){let r=Object.entries(o).map(([i,a])=>` ${i}="${a}"`).join("");return n?`<${t}${r}>${n}</${t}>`:`<${t}${r}>`}write(t){return qt(this,
void 0,void 0,function*(){let n=!!t?.overwrite,o=yield this.filePath();return yield(n?hi:pi)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return qt(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(li)}addCodeBlock(t,n){let o=Object.assign({},
n&&{lang:n}),r=this.wrap("pre",this.wrap("code",t),o);return this.addRaw(r).addEOL()}addList(t,n=!1){let o=n?"ol":"ul",r=t.map(a=>this.wrap("li",a)).join(""),i=this.
wrap(o,r);return this.addRaw(i).addEOL()}addTable(t){let n=t.map(r=>{let i=r.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:d,data:u,colspan:c,
rowspan:l}=a,m=d?"th":"td",f=Object.assign(Object.assign({},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(m,u,f)}).join("");return this.wrap("tr",i)}).join(""),
o=this.wrap("table",n);return this.addRaw(o).addEOL()}addDetails(t,n){let o=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(o).addEOL()}addImage(t,n,o){
let{width:r,height:i}=o||{},a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),d=this.wrap("img",null,Object.assign({src:t,alt:n},a));return this.addRaw(
d).addEOL()}addHeading(t,n){let o=`h${n}`,r=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",i=this.wrap(r,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.
wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let o=Object.assign({},n&&{cite:n}),
r=this.wrap("blockquote",t,o);return this.addRaw(r).addEOL()}addLink(t,n){let o=this.wrap("a",t,{href:n});return this.addRaw(o).addEOL()}},gi=new Bt;var Wt=gi;import qo from"os";import*as Xe from"fs";var{chmod:yi,copyFile:wi,lstat:bi,mkdir:vi,open:Wa,readdir:xi,rename:ki,rm:Ti,rmdir:Ka,stat:Ci,symlink:Ri,unlink:Si}=Xe.promises,Pi=process.platform==="win32";var Ja=Xe.constants.O_RDONLY;var ed=process.platform==="win32";var ad=qo.platform(),dd=qo.arch();var Kt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Kt||(Kt={}));function A(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}s(A,"getInput");function Bo(e,t){let n=A(e,t).split(`
`).filter(o=>o!=="");return t&&t.trimWhitespace===!1?n:n.map(o=>o.trim())}s(Bo,"getMultilineInput");function Wo(e,t){if(process.env.GITHUB_OUTPUT||"")return Uo("OUTPUT",Go(e,t));process.stdout.write(Jt.EOL),le("set-output",{name:e},J(t))}s(Wo,"setOutput");function Ko(e){process.exitCode=Kt.Failure,Vt(e)}s(Ko,"setFailed");function Vt(e,t={}){le("error",ze(t),e instanceof Error?e.toString():e)}s(Vt,"error");function Jo(e,t={}){le("warning",ze(t),e instanceof Error?e.toString():e)}
s(Jo,"warning");function Vo(e,t={}){le("notice",ze(t),e instanceof Error?e.toString():e)}s(Vo,"notice");function zo(e){process.stdout.write(e+Jt.EOL)}s(zo,"info");
function Qo(e){jt("group",e)}s(Qo,"startGroup");function Yo(){jt("endgroup")}s(Yo,"endGroup");function er(){let e=A("pull-request");if(e==="")return;let[,t]=/^#?([1-9]\d{0,14})$/.exec(e)??[];if(t===void 0)throw me(`The input \`pull-request\` is the number \
of a pull request; it is ${JSON.stringify(e)}.`);return Number(t)}s(er,"readAskedNumber");function Ze(){let e=A("token");if(e==="")throw me(`The input \`token\` i\
s empty. Leave it out to use the workflow's own token. ${Yt}`);let t=A("policy"),n=t===""?void 0:Ui(t);if(n===null)throw me(`The input \`policy\` is OWNER/REPOSIT\
ORY/PATH, with @REF behind it for another branch, tag or commit, but no ref of a pull request; it is ${JSON.stringify(t)}.`);let o=Bo("targets").filter(i=>i!==""),
r=A("config");if(At(Ai.normalize(r)))throw me(`The input \`config\` leads out of the repository: it is ${JSON.stringify(r)}. Give the path from its root.`);return{
token:e,use:Ln(A("id")||Hi()),targets:o.length===0?void 0:o,failOn:Zo("fail-on",no),configPath:r===""?void 0:r,comment:Xo("comment",!0),checkRun:Xo("check-run",
!1)?Ni():void 0,diffFilter:Zo("diff-filter",oo)??"added",policy:n,policyToken:A("policy-token")||e}}s(Ze,"readInputs");function Qt(){return A("sarif")||void 0}s(
Qt,"sarifPath");function Hi(){let{GITHUB_WORKFLOW:e,GITHUB_JOB:t,GITHUB_WORKFLOW_REF:n="",GITHUB_REPOSITORY:o=""}=process.env,[r=""]=n.split("/.github/");return[
e,t,r===o?"":r].join(`
`)}s(Hi,"defaultId");function Ni(){let{GITHUB_WORKFLOW:e="",GITHUB_JOB:t=""}=process.env;return`bpftrace-guard (${A("id")||`${e} / ${t}`})`}s(Ni,"checkName");function Xo(e,t){
let n=A(e);if(!["","true","false"].includes(n))throw me(`The input \`${e}\` is true or false; it is ${JSON.stringify(n)}.`);return n===""?t:n==="true"}s(Xo,"fla\
g");function Zo(e,t){let n=A(e),o=t.find(r=>r===n);if(n!==""&&o===void 0)throw me(`The input \`${e}\` is one of ${t.join(", ")}; it is ${JSON.stringify(n)}.${Nn(
n,t)}`);return o}s(Zo,"choice");var Mi=/^(?:refs\/)?pull\//;function Ui(e){let[,t,n,o,r]=/^([\w.-]+)\/([\w.-]+)\/([^@\s]+)(?:@(\S+))?$/.exec(e)??[];return t===void 0||
n===void 0||o===void 0||r!==void 0&&Mi.test(r)||o.split("/").includes("..")||At(o)?null:{owner:t,repo:n,path:o,ref:r}}s(Ui,"readPolicyPlace");var Yt=`Runs for p\
ull requests from forks get no secrets, and those by Dependabot get Dependabot secrets only: see ${Wn("organisations.md",N)}#forks-and-dependabot`;function me(e){
return new E("usage",e)}s(me,"wrong");var et="fix",Gi=65e3,Xt=1e3;function tt(e,t){let{findings:n,notes:o}=e,r=n.filter(({finding:d})=>d.severity!=="note"),i=r.length-Xt,a=i>0?[`${C(i,"problem")} go\
t no annotation; the limit is ${Xt}.`]:[];return{conclusion:t?"failure":n.length===0?"success":"neutral",title:Je(e),summary:Ke({...e,notes:[...o,...a]},Gi),annotations:r.
slice(0,Xt).map(Li),fixable:n.some(({finding:d})=>d.fixes.some(({safe:u})=>u))}}s(tt,"checkReport");function Li({file:e,finding:t,lines:n}){let{rule:o,severity:r,
span:i}=t,{first:a,last:d}=se(i,n);return{path:e.path,start_line:a,end_line:d,annotation_level:r==="error"?"failure":"warning",title:`bpftrace-guard: ${o}`,message:co(
Qn(t))}}s(Li,"annotationOf");var Zt=50,Di="github-actions";async function tr(e,{owner:t,repo:n,headSha:o},{conclusion:r,title:i,summary:a,annotations:d},{name:u,externalId:c,button:l}){let m={
title:i,summary:a},f={status:"completed",conclusion:r},p={name:u,head_sha:o,external_id:c,output:m},g,w;try{let{data:T}=await e.rest.checks.create({owner:t,repo:n,
...p,...f,request:{retries:0}});g={owner:t,repo:n,check_run_id:T.id},w=T.app!==null&&T.app.slug!==Di}catch(T){return{isWhole:!1,problem:k("The check run was not\
 made, for which the job needs `checks: write`",T)}}let b=[],y=s(async(T,S)=>{try{await e.rest.checks.update({...g,...f,...S,request:{retries:0}})}catch(U){b.push(
k(T,U))}},"update");for(let T of ji(d))await y("A part of the annotations was not added",{output:{...m,annotations:T}});let x=b.length===0;return w&&l!==void 0&&
await y("The button was not added",{actions:[l]}),b.length===0?{isWhole:x}:{isWhole:x,problem:[...new Set(b)].join(" ")}}s(tr,"postCheckRun");function ji(e){let t=Math.
ceil(e.length/Zt);return Array.from({length:t},(n,o)=>e.slice(o*Zt,(o+1)*Zt))}s(ji,"batches");function v(e){zo(en(e))}s(v,"logLine");function O(e){Ko(en(e))}s(O,"failRun");function nt(e){return e instanceof E?e.message:k("The run failed",e)}s(nt,"failure\
Words");function D(e){Vo(en(e))}s(D,"notice");function en(e){return Le(e.replace(/\s+/g," ").trim()).replace(/##(?=\[)/g,"## ").replace(/^::/,": :")}s(en,"logTe\
xt");function nr(e){let{annotations:t,left:n}=ao(e);for(let{level:o,message:r,...i}of t)(o==="error"?Vt:Jo)(r,i);return n}s(nr,"annotate");function fe(e,{checkRun:t},n){return t===void 0?void 0:{github:e,name:t,number:n}}s(fe,"checkRunMaker");async function ot({github:e,name:t,number:n},o,r){let i={
label:"Fix",description:"Commit the safe rewrites",identifier:et},{isWhole:a,problem:d}=await tr(e,o,r,{name:t,externalId:n===void 0?"":qi(n),button:r.fixable&&
n!==void 0?i:void 0});return d!==void 0&&D(d),a}s(ot,"makeCheckRun");var tn="bpftrace-guard#";function qi(e){return`${tn}${e}`}s(qi,"externalId");function or(e){
if(typeof e!="string"||!e.startsWith(tn))return;let t=e.slice(tn.length);return/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}s(or,"pullRequestOf");async function V(e,t,n){let{policy:o,targets:r,failOn:i,configPath:a}=n,d=await R("The configuration",bo(t,a));try{let u=o===void 0?void 0:await Wi(e,o,n);return Nt(
{inputs:{from:"workflow",targets:r,failOn:i},repository:d,organisation:u})}catch(u){if(!(u instanceof E))throw u;if(u.kind==="usage")throw new E("usage","The in\
put `targets` is wrong.",...u.sentences);return v(`${u.message} A run without scripts does not need it.`),Bi(d,u)}}s(V,"readSettings");function Bi({configuration:e,
mistakes:t},n){let o={configuration:{},ownTargets:new Map,mistakes:t},r=po([e.files??[],[]]);return{...Nt({inputs:{from:"workflow"},repository:o}),choose:r,refusal:n}}
s(Bi,"withoutPolicy");function F({mistakes:e}){return e.length===0?void 0:`The configuration is wrong. ${e.join(" ")}`}s(F,"mistakesIn");function pe(e){let t=F(
e);return[...t===void 0?[]:[t],...e.overruled,...ho(e)]}s(pe,"settingsNotes");async function Wi(e,t,{policyToken:n,token:o}){let r=n===o,i=r?e:ie(n,`bpftrace-gu\
ard/${N}`,{info:v}),a=s(m=>`${t.owner}/${t.repo}/${m}`,"at"),d=a(t.path),u=await R(`The policy ${d}`,Mt(i,t)).catch(m=>{throw!r||!(m instanceof E)?m:new E("poli\
cy",...m.sentences,"There is no `policy-token`.",Yt)});if(u===void 0)throw new E("policy",`The policy ${d} is not a regular file of up to 1 MB.`);if(u.status!==
"readable")throw new E("policy",`The policy ${d} cannot be used. ${u.error}`);let c=s(async m=>{let f=await R(`The kernel table ${a(m)}`,Mt(i,{...t,path:m}));return f===
void 0?It("it is not a regular file of up to 1 MB"):f.status==="readable"?{kind:"text",text:f.text}:It("it is not JSON")},"beside"),l=await wo({ok:!0,path:d,text:u.
text,beside:c});if(l.mistakes.length>0)throw new E("policy","The policy is wrong.",...l.mistakes);return l}s(Wi,"readPolicy");var z=[];function rt(e){let t=s(o=>e.filter(({finding:r})=>r.severity===o).length,"count"),n=z.at(-1);n!==void 0&&(n.counts={findings:e.length,errors:t("error"),
warnings:t("warning")}),ir()}s(rt,"setOutputs");async function it(){let t={path:io,status:"failed",text:"",findings:[],error:"The run ended before anything was \
judged; its log says why."};z.push({counts:{findings:1,errors:1,warnings:0},report:{targets:[],files:[t]}}),ir(),await ar()}s(it,"beginReport");async function H(e){
rt([]),await st({targets:[],files:[]}),v(e)}s(H,"reportNothing");function ir(){let e=s(t=>z.reduce((n,{counts:o})=>n+o[t],0),"sum");sr({findings:e("findings"),errors:e(
"errors"),warnings:e("warnings")})}s(ir,"setCounts");function sr(e){try{for(let[t,n]of Object.entries(e))Wo(t,n)}catch(t){v(`The outputs cannot be written (${xe(
t)}).`)}}s(sr,"setAll");async function st(e){let t=z.at(-1);t!==void 0&&(t.report=e);let n=await ar();n!==void 0&&O(`The SARIF file cannot be written to ${Qt()}\
 (${n}). Name a file in a folder that exists.`)}s(st,"writeSarif");async function ar(){let e=Qt();if(e===void 0)return;let t=await yo(e,fo(Ki(),N));return t===void 0&&
sr({sarif:e}),t}s(ar,"writeSarifFile");function Ki(){let[e,...t]=z.map(({report:i})=>i);if(e!==void 0&&t.length===0)return e;let n=new Map(z.flatMap(({report:i})=>i.
targets.map(a=>[a.name,a]))),o=new Map;for(let i of z.flatMap(({report:a})=>a.files)){let a=o.get(i.path);(a===void 0||rr(a)<rr(i))&&o.set(i.path,i)}let r=z.flatMap(
({report:i})=>i.notes??[]);return{targets:[...n.values()],files:[...o.values()],notes:r}}s(Ki,"wholeReport");function rr(e){return"findings"in e?e.findings.length:
0}s(rr,"countOf");function nn(e){Qo("Scripts");for(let t of e){let n=t.status==="analysed"?C(t.findings.length,"finding"):`${t.status}: ${t.error}`;v(`${t.path}\
: ${n}`)}Yo()}s(nn,"logFiles");async function Re(e){if(!process.env.GITHUB_STEP_SUMMARY){v("This runner takes no job summary.");return}try{await Wt.addRaw(e).write()}catch(t){
D(`The job summary cannot be written (${xe(t)}).`)}}s(Re,"writeJobSummary");async function at(e,t,n,o){let r=F(n);r!==void 0&&O(r),nn(e.files),await st(e);let{owner:i,
repo:a,headSha:d}=t,u=e.findings.map(c=>({known:c,because:o}));await on({...e,unplaced:u,repository:{serverUrl:ne(),owner:i,repo:a,headSha:d}},n,e.maker)}s(at,"\
reportCommit");async function on(e,t,n){let{findings:o,repository:r}=e,i=o.map(({finding:g})=>g),a=Hn(i),d=go(i,t),u=d||a||F(t)!==void 0,l=n!==void 0&&r!==void 0&&
await ot(n,r,tt(e,u))?0:nr(o),m=l===0?[]:[`${C(l,"problem")} got no annotation, as GitHub shows 10 of a kind.`],f=[...e.notes,...m];await Re(Ke({...e,notes:f},uo)),
rt(o);let p=Je(e);d?O(`bpftrace-guard: ${p}. The check fails on ${t.failOn}; see the review or the job summary.`):a?O(`bpftrace-guard: ${p}. The check fails as \
long as something is not judged.`):v(`bpftrace-guard: ${p}.`)}s(on,"conclude");var rn="program.bt",Ji=20;async function ur(e,t){let n={scripts:[dr(e)],unread:0};if(Mn(e).errors.length===0)return n;let o=await Ut("comment.txt",e)??cr,r=await Ut(
"comment.sh",e)??cr,{programs:i,scripts:a,unclear:d,left:u}=r.programs.length<o.programs.length?o:r;if(i.length+a.length+d.length+u===0)return n;let l=(await Promise.
all(a.slice(0,Ji).map(m=>vo({path:m,hosts:["comment.sh"]},t)))).flatMap(m=>m?.source.kind==="text"?[{status:"readable",path:m.at,text:m.source.text}]:[]);return{
scripts:[...i.map(({source:m})=>dr(m.text)),...l],unread:d.length+u+a.length-l.length}}s(ur,"readBlock");function dr(e){return{status:"readable",path:rn,text:e}}
s(dr,"programOf");var cr={programs:[],scripts:[],unclear:[],left:0};async function dt(e,t){return(await Se(e,t)).commits}s(dt,"readCommits");async function Se(e,{owner:t,repo:n,number:o}){let{data:r}=await e.rest.pulls.get({owner:t,
repo:n,pull_number:o}),{head:i,base:a}=r;return{commits:{headSha:i.sha,baseSha:await sn(e,{owner:t,repo:n},a.ref)},open:r.state==="open",branch:i.ref,repository:i.
repo?{owner:i.repo.owner.login,repo:i.repo.name,repositoryId:i.repo.node_id}:void 0,isDefaultBranch:i.repo?.default_branch===i.ref,isFork:i.repo?.id!==a.repo.id,
maintainersMayPush:r.maintainer_can_modify}}s(Se,"readPullRequestHead");async function sn(e,{owner:t,repo:n},o){return(await e.rest.git.getRef({owner:t,repo:n,ref:`\
heads/${o}`})).data.object.sha}s(sn,"readTip");async function lr(e,{owner:t,repo:n},o,r){let i=`${o.owner}:${o.name}`,{data:a}=await e.rest.pulls.list({owner:t,
repo:n,state:"open",head:i,per_page:100});return a.filter(d=>d.head.sha===r&&d.head.ref===o.name).map(({number:d})=>d)}s(lr,"findPullRequests");async function he(e,t,n){let{owner:o,repo:r,baseSha:i}=t,a=new B(e,{owner:o,repo:r,ref:i});return{commits:t,settings:await V(e,a,n)}}s(he,"configureChange");async function ge(e,{
commits:t,settings:n},o,{diffFilter:r}){for(let y of n.overruled)v(y);let{owner:i,repo:a,headSha:d}=t,u={owner:i,repo:a,ref:d},c=new B(e,u),l=await Co(c,o,n.choose),
m=new so(new Ce(e,u,c)),f={owner:i,repo:a,ref:o.mergeBase},p={base:new Ce(e,f,new B(e,f)),head:m},g=await Ro(l,p,n,r),{dependents:w,others:b}=g;return w>0&&v(`${C(
w,"script")} that this change does not touch, but a file that they import, or that runs them.`),b.length>0&&v(`${C(b.length,"finding")} not caused by this chang\
e.`),{judged:g,head:m,contents:c}}s(ge,"judgeOnGitHub");function Z({github:e,event:t}){return R("The pull request",Se(e,t))}s(Z,"readHead");var Vi="HEAD";async function ct(e){let{github:t,event:n}=e,{owner:o,repo:r}=n,
i=n.onIssue?Vi:(await Z(e)).commits.baseSha,a=new B(t,{owner:o,repo:r,ref:i});return{contents:a,tree:new Ce(t,{owner:o,repo:r,ref:i},a)}}s(ct,"readBranch");async function ye(e,{
commits:t}){let{github:n,event:o,inputs:r}=e,{owner:i,repo:a}=o,d=await he(n,{owner:i,repo:a,...t},r),{settings:u}=d,c=W(n,d.commits,u.choose,o.number),l=await R(
"The list of changed files",c),{judged:m,head:f,contents:p}=await ge(n,d,l,r),g={serverUrl:ne(),owner:i,repo:a,headSha:t.headSha};return{judged:m,settings:u,tree:f,
contents:p,repository:g}}s(ye,"judgeHead");var zi=20;function we(e,{judged:t}){let[n,...o]=t.all.filter(a=>L(a).startsWith(e));if(n!==void 0&&o.length===0)return n;
if(n!==void 0)return{done:!1,body:`More than one finding has the id \`${e}\`: give more of its digits.`};let r=t.all.slice(0,zi).map(a=>`\`${L(a)}\``),i=r.length===
0?"There are no findings now.":`The findings now are ${r.join(", ")}.`;return{done:!1,body:`No finding of this pull request has the id \`${e}\` at its head. ${i}`}}
s(we,"findById");async function mr(e,t){let{contents:n,tree:o}=await ct(e),r=await V(e.github,n,e.inputs),{scripts:i,unread:a}=await ur(t,o),{findings:d,targets:u}=await ko(i,r,
o),c=F(r),l=Oo(d,u,{judged:i.length,unread:a,own:rn}),m=a===0;return c===void 0?{done:m,body:l}:{done:m,body:`${l}

${$(c)}`,failure:c}}s(mr,"check");async function fr(e,t,n){let o=s(f=>({done:!1,body:f}),"no");if(n.length>Ft)return o(`The reason has ${n.length} characters; ${Ft} is the most. Write it shorter\
.`);let r=await ye(e,await Z(e)),i=F(r.settings);if(i!==void 0)return{...o($(i)),failure:i};let a=we(t,r);if("done"in a)return a;let d=L(a);if(t.length<Zn)return o(
`To dismiss a finding, give all digits of its id: \`/bpftrace-guard dismiss ${d}\` and the reason.`);let{finding:u}=a,c=Kn(u.rule,n,r.settings.suppressions);return c!==
void 0?o(`${$(c)} The same holds for dismissals, so the finding stays.`):{done:!0,body:`Dismissed: ${`${_(u.rule)} at ${Te(a,r.repository)}, id \`${d}\``}.

Reason: ${X(n)}

The reviews of this pull request leave it out, as long as your comment stays as it is, you have write access, and neither the probes nor the path change.`}}s(fr,
"dismiss");async function pr(e,t){if(t.kind==="rule"){let a=Jn.find(({id:d})=>d===t.rule);if(a===void 0)throw new Error(`no rule is called ${t.rule}`);return{done:!0,body:_o(
a)}}let n=await ye(e,await Z(e)),o=F(n.settings),r=we(t.id,n),i="done"in r?r:{done:!0,body:Eo(r,n.repository)};return o===void 0?i:{...i,body:`${i.body}

${$(o)}`,failure:o}}s(pr,"explain");async function hr(e,t,n,o){let r=await Qi(e,t);if(r!==void 0)return r;let a=await(n.some(({mode:d})=>d==="100755")?es:Xi)(e,t,n,o);return a.kind==="unclear"?ts(
e,t,o,a.message):a}s(hr,"commitToBranch");async function Qi(e,{owner:t,repo:n,name:o,headSha:r}){try{let{data:i}=await e.rest.repos.getBranch({owner:t,repo:n,branch:o});
return i.protected?{kind:"protected"}:i.commit.sha===r?void 0:{kind:"moved"}}catch(i){if(oe(i)===404)return{kind:"no-branch"};let{kind:a,message:d}=an(i);return{
kind:a==="forbidden"?a:"failed",message:d}}}s(Qi,"obstacleAt");var Yi=`mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;async function Xi(e,{owner:t,repo:n,name:o,headSha:r},i,{headline:a,body:d}){let u={branch:{repositoryNameWithOwner:`${t}/${n}`,branchName:o},expectedHeadOid:r,
message:{headline:a,body:d},fileChanges:{additions:i.map(({path:c,text:l})=>({path:c,contents:Buffer.from(l,"utf8").toString("base64")}))}};try{let l=(await e.graphql(
Yi,{input:u,request:{retries:0}})).createCommitOnBranch?.commit?.oid;return l===void 0?{kind:"unclear",message:"GitHub did not say which commit it made."}:{kind:"\
committed",sha:l}}catch(c){return gr(c)}}s(Xi,"commitByGraphql");function gr(e){let t=Me(e)?.problems??[];if(t.length===0)return an(e);let n=`GitHub did not tak\
e the commit: ${t.map(({message:d})=>d).join(" ")}`,o=Sn(n),r=o===void 0?n:`${n} ${o.advice}`,i=s(d=>t.some(u=>u.type===d),"type");return i("STALE_DATA")?{kind:"\
moved"}:(i("FORBIDDEN")||i("INSUFFICIENT_SCOPES"))&&(o?.kind??"permission")==="permission"?{kind:"forbidden",message:n}:i("NOT_FOUND")?{kind:"no-branch"}:{kind:"\
unclear",message:r}}s(gr,"graphqlFailure");var Zi="mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";async function es(e,{
owner:t,repo:n,repositoryId:o,name:r,headSha:i},a,{headline:d,body:u}){let c={owner:t,repo:n},l;try{let m=await e.rest.git.getCommit({...c,commit_sha:i}),f=await Promise.
all(a.map(({text:w})=>e.rest.git.createBlob({...c,content:Buffer.from(w,"utf8").toString("base64"),encoding:"base64"}))),p=await e.rest.git.createTree({...c,base_tree:m.
data.tree.sha,tree:a.flatMap(({path:w,mode:b},y)=>{let x=f[y]?.data.sha;return x===void 0?[]:[{path:w,mode:b,type:"blob",sha:x}]})});l=(await e.rest.git.createCommit(
{...c,message:`${d}

${u}`,tree:p.data.sha,parents:[i]})).data.sha}catch(m){let{kind:f,message:p}=an(m);return{kind:f==="forbidden"?f:"failed",message:p}}try{let m=[{name:`refs/head\
s/${r}`,beforeOid:i,afterOid:l}];return await e.graphql(Zi,{input:{repositoryId:o,refUpdates:m},request:{retries:0}}),{kind:"committed",sha:l}}catch(m){return gr(
m)}}s(es,"commitByGitData");function an(e){let t=k("The commit was not made",e),n=oe(e);return n===void 0||n>=500?{kind:"unclear",message:t}:n===404||re(e)==="p\
ermission"?{kind:"forbidden",message:t}:{kind:"failed",message:t}}s(an,"restFailure");async function ts(e,{owner:t,repo:n,name:o,headSha:r},{headline:i,body:a},d){
let u=`${i}

${a}`.trim();try{let{sha:c}=(await e.rest.git.getRef({owner:t,repo:n,ref:`heads/${o}`})).data.object;if(c===r)return{kind:"failed",message:d};let l=`${r}...${c}`,
{data:m}=await e.rest.repos.compareCommitsWithBasehead({owner:t,repo:n,basehead:l,per_page:100}),f=m.commits.find(({parents:p,commit:g})=>p.length===1&&p[0]?.sha===
r&&g.message.trim()===u);return f===void 0?{kind:"moved"}:{kind:"committed",sha:f.sha}}catch(c){if(oe(c)===404)return{kind:"no-branch"};let l=k("Whether it was \
made could not be determined",c);return{kind:"failed",message:`${d} ${l}`}}}s(ts,"findCommit");var ns=72,yr=50,os=300;function wr(e,t){let n=e.map(({path:i,rule:a,title:d})=>`- ${br(i)}: ${a}: ${ss(d)}`),o=n.length-yr,r=["Rewrites of bpftrace-guard, each \
proved on a copy of the script:","",...n.slice(0,yr).map(i=>as(i,os)),...o>0?[`- and ${o} more`]:[],...is(t)];return{headline:rs(e),body:r.join(`
`)}}s(wr,"fixMessage");function rs(e){let t=e.every(({kind:a})=>a==="guard")?"Guard":"Rewrite",n=[...new Set(e.map(({path:a})=>a))],[o=""]=n,r=n.length===1?br(o):
`${n.length} bpftrace scripts`,i=`${t} ${r} against deadlocks`;return i.length<=ns?i:`${t} a bpftrace script against deadlocks`}s(rs,"headline");function is({login:e,
id:t,host:n}){return!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(e)||!Number.isSafeInteger(t)?[]:["",`Co-authored-by: ${e} <${t}+${e}@users.noreply.${n}>`]}
s(is,"coAuthorLine");function br(e){return e.replace(/[^A-Za-z0-9._/+-]/g,"?").replace(/gh-(?=\d)/gi,"gh?")}s(br,"plainPath");function ss(e){return Le(e.replace(
/\s+/g," ").trim()).replace(/@(?=[\p{L}\p{N}_])/gu,"map ").replace(/[@#<>]/g,"?").replace(/[[\]]/g,t=>t==="["?"(":")").replace(/gh-(?=\d)/gi,"gh?").replaceAll("\
://",":")}s(ss,"plainText");function as(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(new RegExp("\\p{Surrogate}$","u"),"")}…`}s(as,"cut");async function ut(e,{edits:t,back:n,closing:o,duplicates:r}){let i=o.filter(({thread:y})=>!y.canResolve),a=[...[...t,...n,...o].flatMap(us),...n.flatMap(({thread:y})=>ms(
y)),...o.filter(({thread:y})=>y.canResolve).map(({thread:y})=>cs(y)),...i.map(({thread:y})=>dn(y)),...r.map(ls)],d=await vr(e,a),u=d.filter(({mutation:y})=>y.name===
"resolveReviewThread"),c=u.map(({thread:y})=>dn(y)),l=await vr(e,c),m=s(y=>o.some(x=>x.thread===y),"isClosing"),f=[...d,...l].filter(({mutation:{name:y}})=>y!==
"resolveReviewThread"),p=s(({thread:y})=>m(y)&&f.filter(x=>x.thread===y).length<2,"isOnlyHalf"),g=f.filter(y=>!p(y)),[w]=g,b=new Set(g.map(({thread:y})=>y)).size;
return{problems:w===void 0?[]:[`${C(b,"earlier comment")} could not be updated. GitHub said: ${w.problem}`],unresolved:i.length+u.length,hid:ds([...a,...c],[...d,
...l])}}s(ut,"settleThreads");function ds(e,t){let n=new Set(t.map(({mutation:i})=>i)),o=e.filter(({mutation:i})=>!n.has(i)),r=new Set(o.flatMap(({thread:i,mutation:{
name:a}})=>a===kr?[i]:[]));return o.flatMap(({thread:i,mutation:{name:a}})=>a==="minimizeComment"&&!r.has(i)?[i]:[])}s(ds,"hiddenUnedited");var kr="updatePullRe\
questReviewComment";async function vr(e,t){let n=await Pe(e,t.map(({mutation:o})=>o));return t.flatMap((o,r)=>{let i=n[r];return i===void 0?[]:[{...o,problem:i}]})}
s(vr,"attempt");function cs(e){return{thread:e,mutation:{name:"resolveReviewThread",input:{threadId:e.id}}}}s(cs,"resolve");function dn(e,t="RESOLVED"){return{thread:e,
mutation:{name:"minimizeComment",input:{subjectId:e.commentId,classifier:t}}}}s(dn,"hide");function us({thread:e,body:t}){if(t===e.body||!e.canEdit)return[];let n={
pullRequestReviewCommentId:e.commentId,body:t};return[{thread:e,mutation:{name:kr,input:n}}]}s(us,"edit");function ls(e){return e.canEdit?{thread:e,mutation:{name:"\
deletePullRequestReviewComment",input:{id:e.commentId}}}:dn(e,"DUPLICATE")}s(ls,"remove");function ms(e){let t=[];return e.resolved==="by-us"&&t.push({name:"unr\
esolveReviewThread",input:{threadId:e.id}}),e.isMinimized&&t.push({name:"unminimizeComment",input:{subjectId:e.commentId}}),t.map(n=>({thread:e,mutation:n}))}s(
ms,"reopening");var xr=25;async function Pe(e,t){let n=[];for(let o=0;o<t.length;o+=xr)n.push(...await fs(e,t.slice(o,o+xr)));return n}s(Pe,"mutate");async function fs(e,t){
let n=t.map(({name:i},a)=>`$i${a}: ${i.charAt(0).toUpperCase()}${i.slice(1)}Input!`),o=t.map(({name:i},a)=>`m${a}: ${i}(input: $i${a}) { clientMutationId }`),r=Object.
fromEntries(t.map(({input:i},a)=>[`i${a}`,i]));try{return await e.graphql(`mutation(${n.join(", ")}) { ${o.join(" ")} }`,r),t.map(()=>{})}catch(i){let a=Me(i)?.
problems;return a===void 0||a.some(({field:d})=>d===void 0)?t.map(({name:d})=>k(`${d} failed`,i)):t.map((d,u)=>a.findLast(({field:c})=>c===`m${u}`)?.message)}}s(
fs,"mutateSome");function lt({headSha:e,viewer:t,threads:n,comments:o,reviews:r},i){let a=s(p=>ps(p,i.writers),"isOurs"),{use:d}=i,u=Tr({threads:n,comments:o}).filter(a),c=new Set(
[t,...u.flatMap(({author:p})=>p?.login??[])].map(Rr)),l=o.filter(a).flatMap(p=>{let g=St(p.body,cn(p));if(!Ct(g,d))return[];let{id:w,fullDatabaseId:b,body:y,viewerDidAuthor:x,
isMinimized:T}=p;return[{id:Number(b),nodeId:w,body:y,own:x,isMinimized:T,hid:g.hid}]}),m=l.filter(({isMinimized:p})=>!p),f=new Set((m.length>0?m:l).flatMap(p=>p.
hid));return{headSha:e,threads:n.flatMap(p=>hs(p,{us:c,use:d,hid:f,isOurs:a})??[]),dismissals:de({comments:o,threads:n}),summaries:l,reviews:r.filter(({viewerDidAuthor:p})=>p).
map(p=>({nodeId:p.id,body:M(p.body),isEmpty:p.comments.totalCount===0,isMinimized:p.isMinimized}))}}s(lt,"postedIn");function ps({viewerDidAuthor:e,author:t},n){
return e||t?.__typename==="Bot"||t!==null&&n.has(t.login)}s(ps,"mayBeOurs");function Tr({threads:e,comments:t}){return[...e.flatMap(({comments:[n]})=>n&&Rt(n.body)?
[n]:[]),...t.filter(n=>St(n.body,cn(n)))]}s(Tr,"markedComments");function Cr(e){let t=Tr(e).flatMap(({viewerDidAuthor:n,author:o})=>n||o?.__typename!=="User"?[]:
[o]);return[...new Map(t.map(({login:n,databaseId:o})=>[n,{login:n,id:o??void 0}])).values()]}s(Cr,"markedPeople");function hs(e,{us:t,use:n,hid:o,isOurs:r}){let[
i,...a]=e.comments;if(i===void 0||!r(i))return;let d=cn(i)&&!t.has(i.editor?.login??""),u=Rt(i.body,d);if(u===void 0?!d||!i.viewerDidAuthor:!Ct(u,n))return;let{
isResolved:c,resolvedBy:l}=e;return{id:e.id,commentId:i.id,number:Number(i.fullDatabaseId),fingerprint:u?.fingerprint,headSha:u?.head??i.originalCommit?.oid??"",
replaces:u?.replaces,path:e.path,at:gs(e),body:i.body,byHand:d,resolved:c?t.has(Rr(l?.login??""))?"by-us":"by-others":"no",isMinimized:i.isMinimized,hidByUs:i.isMinimized&&
o.has(Number(i.fullDatabaseId)),answered:a.some(m=>!m.viewerDidAuthor&&!(r(m)&&Dn(m.body))),canResolve:e.viewerCanResolve,canUnresolve:e.viewerCanUnresolve,canEdit:i.
viewerCanUpdate}}s(hs,"threadOf");function cn({editor:e,author:t}){return e?.__typename==="User"&&e.login!==t?.login}s(cn,"isEditedByPerson");function gs({subjectType:e,
isOutdated:t,line:n,startLine:o}){return t?"outdated":e==="FILE"?"file":n===null?"outdated":{first:o??n,last:n}}s(gs,"placeOf");function Rr(e){return e.replace(
/\[bot\]$/,"")}s(Rr,"bareLogin");function ee(e){let{resolved:t,isMinimized:n,hidByUs:o,canUnresolve:r,canEdit:i,body:a}=e,d=ae(a);return t==="by-others"?d?"past":"seen":o&&!i?"past":n&&!d&&!o?"\
seen":t==="by-us"?r?"closed":"past":d||o?"closed":"open"}s(ee,"stateOf");function mt(e){let t=[],n=[];for(let o of[...e].sort((r,i)=>Number(i.canEdit)-Number(r.
canEdit)||r.number-i.number))(ee(o)==="open"&&!o.answered&&t.some(i=>ys(i,o))?n:t).push(o);return n}s(mt,"duplicatesIn");function ys(e,t){return e.fingerprint===
void 0||ee(e)!=="open"||e.at==="outdated"?!1:e.fingerprint===t.fingerprint&&e.path===t.path&&un(e.at,t.at)}s(ys,"isAboutTheSame");function un(e,t){return typeof e!=
"object"||typeof t!="object"?e===t:e.first===t.first&&e.last===t.last}s(un,"isSamePlace");function Sr(e,t,{paths:n,causes:o}){let r=new Map,i=s((c,l)=>{for(let m of t){
let f=r.has(m)?void 0:c.find(p=>l(p,m));f!==void 0&&r.set(m,f)}},"match"),a=s(()=>{let c=new Set(r.values());return e.filter(l=>!c.has(l))},"withoutThread"),d=s(
(c,l)=>c.fingerprint===l.fingerprint,"isNamed");i(e,(c,l)=>d(c,l)&&c.file.path===l.path),i(e,(c,l)=>d(c,l)&&ws(l.path,c,o)),i(a(),(c,l)=>d(c,l)&&!n.has(l.path)),
i(a(),(c,l)=>l.fingerprint===void 0&&ln(l,c));let u=new Map;for(let c of t){let l=r.get(c);l!==void 0&&u.set(l,[...u.get(l)??[],c])}return u}s(Sr,"threadsByFind\
ing");function ws(e,{file:t,finding:n},o){return o?.get(t.path)===e||n.related.some(r=>r.path===e)}s(ws,"isToldIn");function ln({path:e,at:t},n){if(typeof t!="o\
bject")return!1;let{file:o,finding:r,lines:i}=n;return[...[r.span,...(je(r.fixes)?.edits??[]).map(({span:u})=>u)].map(u=>({path:o.path,at:se(u,i)})),...Gn(n)].some(
u=>u.path===e&&u.at.first<=t.last&&t.first<=u.at.last)}s(ln,"isOnPlaceOf");async function $e(e,t){let n=await G(e,t);return lt(n,await bs(e,t,n))}s($e,"readPosted");async function bs(e,{use:t,...n},o){let r=new Set;for(let i of Cr(o))await Pr(
e,n,i)===void 0&&r.add(i.login);return{use:t,writers:r}}s(bs,"reviewerIn");var vs="The configuration is wrong, and only it says what may be dismissed.";async function _e(e,t,{
findings:n,settings:o},r){let{suppressions:i,mistakes:a,commandApps:d}=o,u=new Map,c=new Map,l=[],m=[];for(let f of eo(n,r)){let{command:p,known:g}=f,w=s(()=>kt(
u,p.by,()=>Pr(e,t,{login:p.by,id:p.byId})),"mayNot"),b=s(async()=>{try{let T=await kt(c,"all",()=>En(e,t));return Be(T.get(p.commentId),d)}catch(T){return k("Wh\
ether an app wrote it could not be read",T)}},"throughApp"),y=(a.length>0?vs:to(f,i))??await w()??await b(),{rule:x}=g.finding;y===void 0?l.push(p):m.push(`The \
dismissal of ${x} in ${g.file.path} by ${p.by} does not hold. ${y}`)}return{dismissed:l,notes:m}}s(_e,"verifyDismissals");async function Pr(e,t,n){let{login:o}=n;
try{return["admin","write"].includes(await Ge(e,t,n))?void 0:`${o} has no write access to this repository now.`}catch(r){return k(`Whether ${o} has write access\
 could not be read`,r)}}s(Pr,"whyMayNot");async function $r(e,t,n,o){try{let r=de(await G(e,t)),i=await _e(e,t,{findings:n,settings:o},r);return{...i,notes:[...ce(
n,i.dismissed),...i.notes]}}catch(r){let i=`The dismissals in pull request ${t.number} could not be read, so none applies`;return{dismissed:[],notes:[k(i,r)]}}}
s($r,"readDismissed");async function mn(e,t,n,o){let r=n.find(c=>!c.isMinimized);if(r!==void 0&&M(r.body)===M(o))return[];let i=n.find(c=>c.own);try{i===void 0?
await Ue(e,t,o):await _n(e,t,i.id,o)}catch(c){return[k("The summary comment could not be written",c)]}let a=n.filter(c=>!c.own&&!c.isMinimized).map(({nodeId:c})=>c),
d=i?.isMinimized===!0&&a.length>0?[i.nodeId]:[];return(await Pe(e,[...a.map(c=>({name:"minimizeComment",input:{subjectId:c,classifier:"OUTDATED"}})),...d.map(c=>({
name:"unminimizeComment",input:{subjectId:c}}))])).flatMap(c=>c??[])}s(mn,"writeSummary");async function _r(e,t){try{let{threads:n,summaries:o}=await $e(e,t),r=mt(
n).filter(({canEdit:c})=>c),{problems:i}=await ut(e,{edits:[],back:[],closing:[],duplicates:r}),d=o.filter(c=>c.own).slice(1).map(({nodeId:c})=>({name:"deleteIs\
sueComment",input:{id:c}})),u=await Pe(e,d);return r.length>0&&u.push(...await xs(e,t)),[...i,...u.flatMap(c=>c??[])]}catch(n){return[k("Whether another run pos\
ted the same could not be determined",n)]}}s(_r,"withdrawDuplicates");async function xs(e,t){let{reviews:n}=await $e(e,t),o=n.filter(({body:r,isEmpty:i,isMinimized:a})=>i&&
!a&&mo(r));return Pe(e,o.map(({nodeId:r})=>({name:"minimizeComment",input:{subjectId:r,classifier:"DUPLICATE"}})))}s(xs,"hideEmptyReviews");var ks="This commit was made with the workflow's own token, and GitHub starts no workflow for that by itself: **required checks stay pending** until somebody cl\
oses and reopens this pull request, or approves the runs where GitHub offers it. With the token of a GitHub App as the action's input `token`, checks start at o\
nce.",Ts="The branch of this pull request moved while the rewrites were made, so nothing was committed. Give the command again.";async function Er(e,t){let n=await Z(
e);if(!n.open)return{done:!1,body:"This pull request is not open, so nothing was committed."};let o=await R("The comments of this pull request",G(e.github,e.event)),
r=await ye(e,n),i=F(r.settings);if(i!==void 0)return{done:!1,body:$(i),failure:i};let a=await Ss(e,r,o),d=Cs(t,r,a);if("done"in d)return d;let u=r.judged.all.filter(
d.wants);if(u.length===0)return $s(t,r,a);let{repository:c}=n;if(c===void 0)return be("The repository of the branch is gone, so nothing can be committed to it.",
u);let l=_s(n,o.viewer);if(l!==void 0)return be(l,u);let m=await Ps(r,d);if(m.fixed.length===0){let b=m.failed.length===0?"None of these findings has a safe rew\
rite.":"Nothing was committed.";return{done:!1,body:K([b,Lt(m,r.repository)])}}let f={...c,name:n.branch,headSha:n.commits.headSha},p=wr(m.fixed,{...e.event.author,
host:new URL(r.repository.serverUrl).host}),g=await hr(e.github,f,m.commit.files,p),w=o.viewer===xt;return Es(g,{at:n,head:r,fixing:m,workflowToken:w},u)}s(Er,"\
fix");function Cs(e,t,n){let o=Rs(t);switch(e.kind){case"all":return{wants:s(r=>o(r)&&!n.has(Q(r)),"wants")};case"rule":return{wants:s(r=>o(r)&&r.finding.rule===
e.rule&&!n.has(Q(r)),"wants")};case"finding":{let r=we(e.id,t);return"done"in r?r:{wants:s(i=>o(i)&&Q(i)===Q(r),"wants"),most:1}}}}s(Cs,"wantedFindings");function Rs({
judged:e}){let t=new Set(e.all.map(({finding:o})=>o)),n=new Set(We(e.files).filter(({finding:o})=>!t.has(o)).map(Q));return o=>!n.has(Q(o))}s(Rs,"withoutUnasked");
function Q({file:e,fingerprint:t}){return`${e.path}\0${t}`}s(Q,"nameOf");async function Ss(e,t,n){let{github:o,event:r}=e,i=t.judged.all,a=de(n),{dismissed:d}=await _e(
o,r,{findings:i,settings:t.settings},a),u=new Set(q(i,d));return new Set(i.filter(c=>!u.has(c)).map(Q))}s(Ss,"dismissedNames");async function Ps(e,t){let{files:n}=e.
judged,o=new fn(e),r=n.flatMap(f=>{if(f.status!=="analysed")return f.status==="failed"?[f]:[];let{path:p,text:g}=f,w=f.host===!0?{host:"found"}:{};return We([f]).
some(t.wants)?[{status:"readable",path:p,text:g,...w}]:[]}),{settings:i,tree:a}=e,d=await Po(r,{settings:i,tree:a,scope:t,destination:o}),u=d.files.filter(f=>f.
status!=="analysed"),c=new Map(d.files.map(f=>[f.path,f])),l=n.map(f=>{let p=c.get(f.path);return p?.status==="analysed"?p:f}),m=t.most!==void 0&&d.fixed.length>
0?[]:We(l).filter(t.wants);return{commit:o,fixed:d.fixed,left:m,failed:u}}s(Ps,"fixHead");function $s(e,{judged:t},n){let o=e.kind==="rule"?` of ${_(e.rule)}`:"",
r=t.all.filter(a=>n.has(Q(a))).length,i=t.files.flatMap(a=>a.status==="failed"?[`${_(a.path)} could not be judged: ${$(a.error)}`]:[]);return{done:i.length===0,
body:K([`There is nothing to fix: the scripts of this pull request have no findings${o} at its head.`,r===0?"":`${C(r,"finding")} that somebody dismissed ${r===
1?"is":"are"} left alone.`,...i,...t.notes.map($)])}}s($s,"nothingToFix");function _s({branch:e,isDefaultBranch:t,isFork:n,maintainersMayPush:o},r){if(t)return`\
The branch ${_(e)} is the default branch of its repository, so nothing was committed: what goes there is for people to decide.`;if(n){if(r===xt)return"The branc\
h is a fork's, and the workflow's own token cannot write there, so nothing was committed.";if(!o)return"The branch is a fork's, and its author does not allow ed\
its by maintainers, so nothing was committed."}}s(_s,"obstacleTo");function Es(e,{at:t,head:n,fixing:o,workflowToken:r},i){let{repository:a,judged:d}=n;switch(e.
kind){case"committed":{let{owner:u,repo:c}=t.repository??a,l=`[\`${e.sha.slice(0,7)}\`](${a.serverUrl}/${u}/${c}/commit/${e.sha})`,m=Lt(o,{...a,headSha:e.sha});
return{done:!0,body:K([`Committed ${l} to ${_(t.branch)}, with ${C(o.fixed.length,"rewrite")}:`,Fo(o),m,...d.notes.map($),r?ks:""])}}case"moved":return{done:!1,
body:Ts};case"no-branch":return be(`The branch ${_(t.branch)} is gone, or the token may not see it, so nothing was committed.`,i);case"protected":return be(`The\
 branch ${_(t.branch)} is protected, so nothing was committed: what goes there is for people to decide.`,i);case"forbidden":{let u=t.isFork?"The token of this w\
orkflow may not write to the fork's branch.":"The token may not write to the branch: the job needs `contents: write`, and the branch must not be protected again\
st it.";return be(`${$(e.message)}

${u}`,i)}case"failed":return be($(e.message),i)}}s(Es,"replyTo");function be(e,t){return{done:!1,body:K([e,Io(t.map(({file:n})=>n.path))])}}s(be,"notCommitted");
var fn=class{static{s(this,"FixedCommit")}files=[];#e;constructor(t){this.#e=t}async refusal({path:t}){if(t.toLowerCase().startsWith(".github/"))return"It is un\
der `.github`, where this command writes nothing, as what is there runs the repository. Fix it by hand."}async obstacle({path:t},n,o){let r=await this.#e.tree.look(
Tt(t,n),t);if(!(r.kind==="text"&&r.text===o))return r.kind!=="unread"?So(n):r.message===ro?void 0:`cannot be looked at (${n}: ${r.message})`}async keep({path:t},n,o){
let r=await this.#e.contents.entry(t);if(r?.kind!=="file")return"It is not a regular file, so it is not written.";let i=r.mode==="100664"?"100644":r.mode;if(i!==
"100644"&&i!=="100755")return"GitHub does not say whether it is executable, so it is not written.";this.files.push({path:t,text:n,mode:i});for(let[a,d]of o){let u=Tt(
t,a);(await this.#e.tree.look(u,t)).kind==="text"||this.files.push({path:u,text:d,mode:"100644"})}}};async function Or(e){let t=Xn(e.body);if(t===void 0){await H("The comment has no command.");return}let n=Ze(),o=ie(n.token,`bpftrace-guard/${N}`,{info:v}),r=e.commentId===
void 0?"a button":`comment ${e.commentId}`;await H(`The command ${t.kind} of ${r}.`),await hn(o,e,"eyes");let i=await Os({github:o,event:e,inputs:n},t);if(i==="\
answered-before"){v("This was answered before in this pull request."),await hn(o,e,"confused");return}let{once:a}=i;await Us(`${i.body}

${Pt(a)}`,d=>a==="unknown"?Ue(o,e,d):$n(o,e,d)),await hn(o,e,i.done?"+1":"confused"),i.failure!==void 0&&O(i.failure)}s(Or,"obeyComment");async function Os(e,t){
try{return await Fs(e,t)}catch(n){let o=n instanceof E?n.message:k("The command failed",n);return{done:!1,body:$(o),failure:o}}}s(Os,"obey");async function Fs(e,t){
if(e.event.onIssue&&!Hs(t))return{done:!1,body:As};if(t.kind==="unknown")return Ee(e,"unknown",{done:!1,body:`This command is not known.

${Ve()}`});let n=t.kind==="mistaken"?t.verb:t.kind,{github:o,event:r}=e,i=`${n} of ${r.author.id}`,a=r.app===void 0?void 0:await Ms(e);if(a!==void 0)return Ee(e,
i,{done:!1,body:$(a)});let d=Ge(o,r,r.author),u=await R("The permission of the commenter",d);if(["admin","write"].includes(u))return pn(e,t);if(t.kind==="check")
return Ee(e,i,()=>pn(e,t),Is);let c=n==="help"||n==="explain"?"read":"write";if(c==="read"&&u!=="none")return Ee(e,i,()=>pn(e,t));let l=`Sorry, this command nee\
ds ${c} access to this repository. Somebody who has it can give the command.`;return Ee(e,i,{done:!1,body:l})}s(Fs,"replyTo");var Is=5,As="This is an issue. The\
 commands `check`, `explain RULE` and `help` work here, the others in a pull request.";function Hs(e){return e.kind==="explain"?e.what.kind==="rule":e.kind==="m\
istaken"?e.verb==="check"||e.verb==="explain":["check","help","unknown"].includes(e.kind)}s(Hs,"isForIssues");async function Ee(e,t,n,o=1){return(await Ns(e)).filter(
({viewerDidAuthor:i,author:a,body:d})=>(i||a?.__typename==="Bot")&&d.endsWith(Pt(t))).length>=o?"answered-before":{...typeof n=="function"?await n():n,once:t}}s(
Ee,"answeredAtMost");async function Ns({github:e,event:t}){if(t.onIssue)return R("The comments of this issue",Fn(e,t));let n=G(e,t),{comments:o,threads:r}=await R(
"The comments of this pull request",n);return[...o,...r.flatMap(i=>i.comments)]}s(Ns,"commentsOf");async function pn(e,t){switch(t.kind){case"help":return{done:!0,
body:Ve()};case"mistaken":return{done:!1,body:`${$(t.message)}

${Ve()}`};case"fix":return Er(e,t.what);case"explain":return pr(e,t.what);case"dismiss":return fr(e,t.id,t.reason);case"check":return mr(e,t.program)}}s(pn,"exe\
cute");async function Ms(e){let{contents:t}=await ct(e),{commandApps:n}=await V(e.github,t,e.inputs);return Be(e.event.app,n)}s(Ms,"whyNotObeyed");async function Us(e,t){
await Re(`${e}
`);try{await t(e)}catch(n){let o=k("The answer could not be posted, so it is in the job summary",n),r=re(n);r==="permission"||r==="locked"?D(o):O(o)}}s(Us,"say");
async function hn(e,t,n){let o=await Pn(e,t,n);o!==void 0&&v(o)}s(hn,"reactTo");var Ar=new Map([["pull_request",Fr],["pull_request_target",Fr],["issue_comment",Ir],["pull_request_review_comment",Ir],["check_run",Ds],["merge_group",Gs],["wor\
kflow_run",Ls],["push",gn],["schedule",gn],["workflow_dispatch",gn]]),Hr=[...Ar.keys()];function Nr(e){return Ar.get(e.eventName)?.(e)??{kind:"unsupported",name:e.
eventName}}s(Nr,"readEvent");function Fr({eventName:e,payload:t,repo:n}){let o=Mr(t.pull_request);if(o===void 0)return{kind:"unsupported",name:`${e} without a p\
ull request`};let{sha:r}=I(I(t.pull_request).head);return pt(r)?{kind:"pull-request",...n,number:o,headSha:r,closed:t.action==="closed"}:{kind:"unsupported",name:`${e}\
 without a commit`}}s(Fr,"readPullRequest");function gn({eventName:e,payload:t,repo:n,sha:o}){return t.deleted===!0?{kind:"ignored",because:"The branch was dele\
ted."}:pt(o)?{kind:"repository",...n,headSha:o}:{kind:"unsupported",name:`${e} without a commit`}}s(gn,"readRepository");function Gs({payload:e,repo:t}){let{base_ref:n,
head_sha:o,head_ref:r}=I(e.merge_group);if(e.action==="destroyed")return{kind:"ignored",because:"The merge group is gone."};if(!pt(o))return{kind:"unsupported",
name:"merge_group without a commit"};let i=typeof n=="string"?/^refs\/heads\/(.+)$/s.exec(n)?.[1]:void 0;return i===void 0?{kind:"unsupported",name:"merge_group\
 without a branch"}:{kind:"merge-group",...t,baseBranch:i,headSha:o,headRef:typeof r=="string"?r:""}}s(Gs,"readMergeGroup");function Ls({payload:e,repo:t}){let n=I(
e.workflow_run);if(n.event!=="pull_request")return{kind:"ignored",because:"The workflow that ended did not run for a pull request."};let{head_sha:o,head_branch:r}=n,
{login:i}=I(I(n.head_repository).owner);return typeof i!="string"||i===""||typeof r!="string"?{kind:"ignored",because:"The repository of the pull request is gon\
e."}:pt(o)?{kind:"workflow-run",...t,headSha:o,headOwner:i,headBranch:r}:{kind:"unsupported",name:"workflow_run without a commit"}}s(Ls,"readWorkflowRun");function pt(e){
return typeof e=="string"&&/^[0-9a-f]{40}$/.test(e)}s(pt,"isSha");function Mr(e){let{number:t}=I(e);return typeof t=="number"&&Number.isSafeInteger(t)&&t>0?t:void 0}
s(Mr,"numberOf");function Ir({eventName:e,payload:t,repo:n}){if(t.action!=="created")return{kind:"ignored",because:"Only new comments are read."};let o=e==="pul\
l_request_review_comment",r=I(o?t.pull_request:t.issue),i=!o&&I(r.pull_request).url===void 0,a=I(t.comment),d=I(a.user);if(d.type!=="User")return{kind:"ignored",
because:"Only comments by people are read."};let u=Mr(r),c=ft(a.id),l=ft(d.id),{body:m}=a,{login:f}=d;if(u===void 0||c===void 0||l===void 0)return{kind:"unsuppo\
rted",name:`${e} without a comment`};if(typeof m!="string"||typeof f!="string")return{kind:"ignored",because:"The comment has no text, or its author is gone."};
let p=o?ft(a.in_reply_to_id)??c:void 0,g=On(a.performed_via_github_app);return{kind:"comment",onIssue:i,...n,number:u,commentId:c,threadId:p,body:m,author:{login:f,
id:l},app:g}}s(Ir,"readComment");function Ds({payload:e,repo:t}){let n=I(e.requested_action).identifier===et,o=or(I(e.check_run).external_id);if(e.action!=="req\
uested_action"||!n||o===void 0)return{kind:"ignored",because:"Only the button of a check run of bpftrace-guard is answered."};let{login:r,id:i,type:a}=I(e.sender),
d=ft(i);return typeof r!="string"||d===void 0||a==="Bot"?{kind:"ignored",because:"Only a person can press the button."}:{kind:"comment",onIssue:!1,...t,number:o,
commentId:void 0,threadId:void 0,body:"/bpftrace-guard fix",author:{login:r,id:d},app:void 0}}s(Ds,"readCheckRun");function I(e){return typeof e=="object"&&e!==
null?{...e}:{}}s(I,"recordOf");function ft(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>0?e:void 0}s(ft,"idOf");import{readFile as js}from"node:fs/promises";async function Ur(){let{context:e}=await import("./github-63U6TCIM.js");return e}s(Ur,"workflowContext");async function Gr(){let{GITHUB_EVENT_NAME:e="",GITHUB_EVENT_PATH:t="",GITHUB_REPOSITORY:n=""}=process.env;if(e==="")throw Oe("GITHUB_EVENT_NAME","is not set");await qs(
t),Bs(n),Rn();let{eventName:o,sha:r="",payload:i,repo:a}=await Ur();return{eventName:o,sha:r,payload:i,repo:a}}s(Gr,"readEventContext");async function qs(e){let t="\
GITHUB_EVENT_PATH";if(e==="")throw Oe(t,"is not set");let n;try{n=await js(e,"utf8")}catch(i){let a=Cn(i)==="ENOENT"?"which does not exist":`which cannot be rea\
d (${xe(i)})`;throw Oe(t,`names the event file ${e}, ${a}`)}let o=Tn(n);if(typeof o=="object"&&o!==null&&!Array.isArray(o))return;let r=n.trim()===""?"is empty":
o===void 0?"is not JSON":"is not a JSON object";throw Oe(t,`names the event file ${e}, which ${r}`)}s(qs,"checkPayload");function Bs(e){if(!/^[^/\s]+\/[^/\s]+$/.
test(e))throw Oe("GITHUB_REPOSITORY",e===""?"is not set":`is not OWNER/NAME but ${JSON.stringify(e)}`)}s(Bs,"checkRepository");function Oe(e,t){return new E("us\
age",`The event is not known, so nothing was judged: ${e} ${t}. ${Ws}`)}s(Oe,"wrong");var Ws="The runner of a workflow sets it. Where something else starts the \
action, set it as the runner does (docs/modes.md).";async function Lr(e,{owner:t,repo:n},o,r){let i=`heads/gh-readonly-queue/${o}/pr-`,a=await e.paginate(e.rest.git.listMatchingRefs,{owner:t,repo:n,ref:i}),d=new Map;
for(let{ref:c,object:l}of a){let m=yn(c);m!==void 0&&d.set(l.sha,m)}let u=[];for(let c=r,l=d.get(c);l!==void 0;l=d.get(c))u.push(l.number),d.delete(c),c=l.baseSha;
return u}s(Lr,"findQueued");function yn(e){let[,t,n]=/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-([0-9a-f]{40})$/.exec(e)??[];return t===void 0||n===void 0?
void 0:{number:Number(t),baseSha:n}}s(yn,"readQueueBranch");async function Dr(e,t,n){let{owner:o,repo:r,headSha:i,baseBranch:a}=t,d=await R(`The branch ${a}`,sn(e,t,a)),u={owner:o,repo:r,baseSha:d,headSha:i},c=await he(e,
u,n),{settings:l}=c,m=await R("The list of scripts",W(e,u,l.choose)),{judged:f}=await ge(e,c,m,n);v(`${C(f.files.length-f.dependents,"bpftrace script")} at ${i}\
.`);let{findings:p,notes:g}=await Ks(e,t,f.findings,l),{leftOut:w}=m,b=[...pe(l),...ue(w),...f.notes,...g],y={...f,findings:p,notes:b,maker:fe(e,n,void 0)};await at(
y,t,l,"A merge group gets no comments.")}s(Dr,"checkMergeGroup");async function Ks(e,t,n,o){if(n.length===0)return{findings:n,notes:[]};let{owner:r,repo:i}=t,{numbers:a,
notes:d}=await Js(e,t),u=n;for(let c of a){if(u.length===0)break;let l=await $r(e,{owner:r,repo:i,number:c},u,o);u=q(u,l.dismissed),d.push(...l.notes)}return{findings:u,
notes:d}}s(Ks,"withoutDismissedInGroup");async function Js(e,{owner:t,repo:n,baseBranch:o,headSha:r,headRef:i}){let a=yn(i),d=a===void 0?[]:[a.number];try{let u=await Lr(
e,{owner:t,repo:n},o,r);return{numbers:[...new Set([...d,...u])],notes:[]}}catch(u){return{numbers:d,notes:[k("The pull requests of this merge group could not b\
e read, so only dismissals in the last one apply",u)]}}}s(Js,"pullRequestsOf");async function jr(e,t,{headSha:n,body:o,comments:r},i){let{owner:a,repo:d,number:u}=t,c=s(()=>e.rest.pulls.createReview({owner:a,repo:d,pull_number:u,commit_id:n,
event:"COMMENT",body:o,comments:r.map(f=>({path:f.path,body:f.body,...Br(f)})),request:{retries:0}}),"send"),l=await wn("The review was not posted",c);if(l.kind!==
"unclear")return l;try{if(i(await G(e,t)))return{kind:"posted"}}catch(f){return{kind:"failed",message:k("Whether the review was posted could not be determined",
f)}}let m=await wn("The review was not posted",c);return m.kind==="unclear"?{kind:"failed",message:m.message}:m}s(jr,"postReview");async function qr(e,{owner:t,
repo:n,number:o},r,{path:i,body:a,lines:d}){let u={owner:t,repo:n,pull_number:o,commit_id:r,path:i,body:a,request:{retries:0}},c=d===void 0?{subject_type:"file"}:
Br({lines:d}),l=await wn("The comment was not posted",()=>e.rest.pulls.createReviewComment({...u,...c}));return l.kind==="unclear"?{kind:"failed",message:l.message}:
l}s(qr,"postComment");function Br({lines:e}){let t={line:e.last,side:"RIGHT"};return e.first<e.last?{...t,start_line:e.first,start_side:"RIGHT"}:t}s(Br,"anchor");
async function wn(e,t){try{return await t(),{kind:"posted"}}catch(n){let o=k(e,n),r=oe(n),i=re(n);return r!==void 0&&i==="no-diff"?{kind:"no-diff",message:o}:r===
void 0||r>=500?{kind:"unclear",message:o}:i==="permission"?{kind:"read-only",message:o}:i==="pending-review"?{kind:"pending-review",message:o}:{kind:r===422&&i===
void 0?"rejected":"failed",message:o}}}s(wn,"attempt");var ht=30,bn=10;function Wr(e,t,n=ht){let o=[],r=[],i=[],a=new Map;for(let d of e){let{path:u,text:c}=d.file;if(o.length+r.length>=n){i.push({known:d,because:`A\
 pull request gets ${ht} comments at most, the worst findings first.`});continue}let l=t.hunks.get(u),m=je(d.finding.fixes),f=m===void 0||l===void 0?void 0:Bn(c,
m,l),p=a.get(u)??[],g=m===void 0?{kind:"none"}:zs(f,p);if(g.kind==="suggestion"){a.set(u,[...p,g.suggestion]),o.push({known:d,path:u,lines:g.suggestion.lines,offer:g});
continue}let w=Un(d,t);w.kind==="inline"?o.push({known:d,path:w.path,lines:w.lines,offer:g}):w.kind==="file"?r.push({known:d,path:w.path,offer:g}):i.push({known:d,
because:Vs})}return o.sort((d,u)=>d.path===u.path?d.lines.first-u.lines.first:d.path<u.path?-1:1),{comments:o,onFile:r,unplaced:i}}s(Wr,"planReview");var Kr=`A \
run posts ${bn} comments on whole files at most, the worst findings first.`,Vs="The lines are not part of the diff of this pull request.";function zs(e,t){if(e===
void 0)return{kind:"patch",because:"The edits do not fit one block of lines inside one hunk of the diff."};let{first:n,last:o}=e.lines,r=t.find(({lines:a})=>n<=
a.last&&a.first<=o);return r===void 0?{kind:"suggestion",suggestion:e}:r.text===e.text&&r.lines.first===n&&r.lines.last===o?{kind:"elsewhere",lines:r.lines}:{kind:"\
patch",because:"Another suggestion of this review changes some of the same lines."}}s(zs,"offerOf");function vn(e,t){let{findings:n,diff:o,paths:r}=e,i=mt(t),a=t.filter(h=>!i.includes(h)).sort((h,P)=>h.number-P.number),d=s(h=>Sr(h,a,{paths:r,causes:o.causes}),
"threadsOf"),u=d(n),c=s(h=>u.get(h)?.at(-1),"newestOf"),l=s((h,P)=>(u.get(h)??[]).filter(bt=>ee(bt)===P),"inState"),m=n.filter(h=>l(h,"seen").some(P=>P===c(h))),
f=s(h=>Qs(l(h,"open")),"rank"),p=n.filter(h=>!m.includes(h)).sort((h,P)=>f(h)-f(P)),g=s(h=>Wr(p,h,Math.max(0,ht-m.length)),"planOf"),w=g(o),b=[...w.comments,...w.
onFile],y=b.flatMap(h=>Jr(l(h.known,"open"),h,e)),x=new Set(y.map(({known:h})=>h)),T=b.filter(({known:h})=>!x.has(h)).flatMap(h=>Jr(l(h.known,"closed"),h,e));for(let{
known:h}of T)x.add(h);let S=n.flatMap(h=>l(h,"seen").flatMap(P=>Xs(P,h,e))),U=new Set([...y,...T].map(({thread:h})=>h)),ve=a.filter(h=>!U.has(h)),He=Zs(e,d),te=ve.
flatMap(h=>{let P=ee(h)==="open"?He(h):void 0;return P===void 0?[]:[{thread:h,body:$t(h.body,P)}]}),wt=ve.filter(h=>ee(h)==="closed"&&h.resolved==="no"&&De(h.body)).
map(h=>({thread:h,body:$t(h.body,He(h)??"superseded")})),j=ve.filter(h=>["closed","past"].includes(ee(h))&&h.resolved==="no"&&h.isMinimized),Ne=j.filter(({canResolve:h})=>h),
Y=s(({comments:h,onFile:P,unplaced:bt})=>{let vt=s(({known:ai})=>!x.has(ai),"isFresh");return{comments:h.filter(vt),onFile:P.filter(vt),unplaced:bt.filter(vt)}},
"onlyFresh");return{plan:Y(w),replan:s(h=>Y(g(h)),"replan"),edits:[...y,...S,...wt].filter(({thread:h,body:P})=>h.canEdit&&!Qr(P,h.body)).map(({thread:h,body:P})=>({
thread:h,body:P})),back:T.map(({thread:h,body:P})=>({thread:h,body:P})),closing:[...te,...Ne.map(h=>({thread:h,body:h.body}))],duplicates:i,unresolved:j.length-
Ne.length}}s(vn,"reconcile");function Qs(e){return e.length===0?2:e.some(({body:t})=>De(t))?0:1}s(Qs,"standing");function Jr(e,t,n){let{known:o,offer:r}=t;for(let i of e){
let{path:a,at:d,body:u}=i;if(!Ys(i,t))continue;if(Vr(i))return zr(i,o,n)?[{known:o,thread:i,body:u}]:[];let c=typeof d=="object"?{known:o,offer:r,path:a,lines:d}:
{known:o,offer:r,path:a};if(Qr(n.textOf(c,i.headSha),u))return[{known:o,thread:i,body:u}];if(i.canEdit)return[{known:o,thread:i,body:n.textOf(c,n.headSha)}]}return[]}
s(Jr,"firstFit");function Ys(e,t){let{path:n,at:o}=e;if(o==="outdated")return!1;let r="lines"in t?t.lines:"file";return n===t.path&&un(o,r)?!0:t.offer.kind==="s\
uggestion"&&!Vr(e)?!1:o==="file"?n===t.path:ln(e,t.known)}s(Ys,"isRightPlace");function Vr({byHand:e,body:t}){return e&&!ae(t)}s(Vr,"isTheirs");function Xs(e,t,n){
return e.resolved!=="no"||zr(e,t,n)?[]:[{thread:e,body:jn(e.body)}]}s(Xs,"hiddenText");function zr(e,{file:t},{headSha:n}){let{at:o,body:r,path:i,replaces:a}=e;
return!De(r)||e.headSha===n?!0:typeof o=="object"&&i===t.path&&a===qn(t.text,o)}s(zr,"suggestionFits");function Zs({findings:e,dismissed:t,others:n,complete:o},r){
let i=s(c=>new Set([...r(c).values()].flat()),"tellers"),a=[["dismissed",i(t)],["not-caused",i(n)]],d=i(e),u=i(e.flatMap(c=>c.others?.map(l=>({...c,fingerprint:l}))??
[]));return c=>{if(d.has(c))return"superseded";if(c.fingerprint!==void 0&&u.has(c))return"joined";if(!(!o||c.fingerprint===void 0))return a.find(([,l])=>l.has(c))?.[0]??
"gone"}}s(Zs,"reasons");function Qr(e,t){return M(e)===M(t)}s(Qr,"isSameText");function xn(e,t,n,o){let{headSha:r}=n,{use:i}=t,a=o.comments.map(({known:u,path:c,lines:l,offer:m})=>({path:c,lines:l,body:ke(u,{path:c,lines:l},m,{...n,use:i})})),
[d]=o.comments;return jr(e,t,{headSha:r,body:o.body,comments:a},u=>{let{reviews:c,threads:l}=lt(u,{use:i,writers:new Set});if(d===void 0)return c.some(({body:p})=>p===
M(o.body));let{known:m,path:f}=d;return l.some(p=>p.fingerprint===m.fingerprint&&p.path===f&&p.headSha===n.headSha)})}s(xn,"postComments");var ea=12;async function Yr(e,t,n,{
diff:o,replan:r}){let{headSha:i}=n,a;try{let f=await dt(e,t);if(f.headSha!==i)return{ok:!1,because:`${`The head of the pull request moved from ${i} to ${f.headSha}\
 while this ran`}: the run for the new head reviews it.`};let{owner:p,repo:g,number:w}=t,b=s(S=>o.hunks.has(S)?"any":"none","isKnown"),{scripts:y,hosts:x=[]}=await W(
e,{owner:p,repo:g,...f},b,w),T=new Map([...y,...x].map(S=>[S.path,S.hunks]));a=r({...o,hunks:T})}catch(f){return{ok:!1,because:k("The diff could not be read aga\
in",f)}}let{placed:d,rejected:u,left:c}=await ta(e,t,n,a.comments),l=u.map(({known:f})=>({known:f,because:"GitHub did not accept a comment on these lines."})),m=c.
map(({known:f})=>({known:f,because:gt}));return{ok:!0,comments:d,onFile:a.onFile,unplaced:[...a.unplaced,...l,...m]}}s(Yr,"repairReview");var gt="GitHub did not\
 take the comment in this run; the next run posts it.";async function ta(e,t,n,o){let r=`bpftrace-guard: comments on ${n.headSha}; the summary comment tells all\
 of them.`,i=[],a=[],d=o.length>0?[o]:[],u=ea,c=0;for(let l=d.shift();l!==void 0;l=d.shift()){let m=u>0?await xn(e,t,n,{body:r,comments:l}):void 0;if(u-=1,m?.kind===
"posted")c+=l.length;else if(m?.kind==="rejected"&&l.length>1){let f=Math.ceil(l.length/2);d.unshift(l.slice(0,f),l.slice(f))}else(m?.kind==="rejected"?i:a).push(
...l),m?.kind!=="rejected"&&(u=0)}return{placed:c,rejected:i,left:a}}s(ta,"postInParts");var na="It may read this pull request but not write to it, as for pull requests from forks and by Dependabot. The findings are in this summary and in annotation\
s. For a review, give the job `permissions:` with `pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a \
checkout.";async function Xr(e,t){let{pullRequest:n,content:o,settings:r}=t,{headSha:i}=o.repository,a;try{a=await $e(e,n)}catch(b){let y=k("The existing commen\
ts could not be read",b);return Fe(o,"The review was not posted.",`The review was not posted. ${y}`)}if(a.headSha!==i){let y=`${`The head of the pull request mo\
ved from ${i} to ${a.headSha} while this ran`}: the run for the new head reviews it.`;return Fe(o,y,y)}let{findings:d}=o,{dismissed:u,notes:c}=await _e(e,n,{findings:d,
settings:r},a.dismissals),l=q(d,u),m=vn(oa(t,l),a.threads),f=await sa(e,t,m);if(f.kind==="read-only"||f.kind==="not-posted")return{...f,dismissed:u};let p=await ei(
e,a,m),g=[...f.notes,...c,...p.notes],{summaries:w}=a;if(l.length>0||w.length>0){let b=ce(d,u),y={...o,findings:l,unplaced:f.unplaced,notes:[...o.notes,...b,...g]};
g.push(...await mn(e,n,w,Ht(y,ti(n,p))))}return(f.comments>0||w.length===0&&l.length>0)&&g.push(...await _r(e,n)),{...f,notes:g,dismissed:u}}s(Xr,"publishReview");
async function Zr(e,t,n){try{let o=await $e(e,t);if(o.headSha!==n)return[];let r=await ei(e,o,vn(ra(n),o.threads)),{notes:i}=r,{summaries:a}=o;if(a.length===0)return i;
let c=Ht({...{targets:[],files:[],findings:[],unplaced:[],repository:void 0},notes:["This pull request no longer changes a bpftrace script.",...i]},ti(t,r));return[
...i,...await mn(e,t,a,c)]}catch(o){return[k("The earlier comments could not be updated",o)]}}s(Zr,"publishNothing");function oa({pullRequest:e,content:t,diff:n,
complete:o},r){let{findings:i,others:a=[],files:d,repository:u}=t;return{findings:r,dismissed:i.filter(c=>!r.includes(c)),others:a,diff:n,paths:new Set(d.map(({
path:c})=>c)),complete:o,headSha:u.headSha,textOf:s((c,l)=>ke(c.known,c,c.offer,{...u,headSha:l,use:e.use}),"textOf")}}s(oa,"wantedOf");function ra(e){return{findings:[],
dismissed:[],others:[],diff:{hunks:new Map},paths:new Set,complete:!0,headSha:e,textOf:s(()=>"","textOf")}}s(ra,"nothingWanted");async function ei(e,{threads:t},n){
let{problems:o,unresolved:r,hid:i}=await ut(e,n),a=r+n.unresolved,d=t.filter(c=>c.hidByUs&&!n.back.some(({thread:l})=>l===c)),u=i.filter(({body:c})=>!ae(c));return{
notes:a===0?o:[...o,ia(a)],hid:[...new Set([...d,...u].map(({number:c})=>c))].sort((c,l)=>c-l)}}s(ei,"settle");function ti({use:e},{hid:t}){return{use:e,hid:t}}
s(ti,"markOf");function ia(e){return`${C(e,"thread")} of earlier findings ${e===1?"is":"are"} hidden but not resolved, because the token may not resolve threads\
. If this repository requires resolved conversations, resolve them by hand, or give the job \`contents: write\`.`}s(ia,"unresolvedNote");async function sa(e,{pullRequest:t,
content:n,diff:o},{plan:r,replan:i}){let{repository:a}=n,{comments:d,onFile:u,unplaced:c}=r,l={kind:"nothing-new",comments:0,unplaced:c,notes:[]};if(d.length===
0)return yt(e,{pullRequest:t,content:n},u,l);let m=lo(d.length),f=await xn(e,t,a,{body:m,comments:d});switch(f.kind){case"posted":{let p={kind:"posted",comments:d.
length,unplaced:c,notes:[]};return yt(e,{pullRequest:t,content:n},u,p)}case"read-only":return ni(n,f.message);case"failed":return Fe(n,"The review was not poste\
d.",f.message);case"pending-review":{let p={...l,notes:[f.message]};return yt(e,{pullRequest:t,content:n},[...d,...u],p)}case"no-diff":{let p=[...d,...u].map(({
known:g})=>({known:g,because:gt}));return{...l,unplaced:[...c,...p],notes:[f.message]}}case"rejected":{let p=await Yr(e,t,a,{diff:o,replan:i});if(!p.ok)return Fe(
n,p.because,`${f.message} ${p.because}`);let w={kind:p.comments===0?"nothing-new":"posted",comments:p.comments,unplaced:p.unplaced,notes:[]},b=await yt(e,{pullRequest:t,
content:n},p.onFile,w);return b.comments===0?{...b,notes:[f.message,...b.notes]}:b}}}s(sa,"tell");async function yt(e,{pullRequest:t,content:n},o,r){let i=[],{repository:a}=n,
d,u;for(let[l,m]of o.entries()){let{known:f,path:p,offer:g}=m,w=l<bn?d:Kr;if(w!==void 0){i.push({known:f,because:w});continue}let b="lines"in m?{path:p,lines:m.
lines}:{path:p},y=ke(f,b,g,{...a,use:t.use}),x=await qr(e,t,a.headSha,{...b,body:y});if(x.kind!=="posted"){if(x.kind==="read-only"&&r.comments===0&&l===0)return ni(
n,x.message);u??=x.message,x.kind!=="rejected"&&(d=gt),i.push({known:f,because:d??"GitHub did not accept a comment on this file."})}}let c=o.length-i.length;return{
kind:c>0?"posted":r.kind,comments:r.comments+c,unplaced:[...r.unplaced,...i],notes:u===void 0||r.notes.length>0?r.notes:[u]}}s(yt,"tellSingly");function ni(e,t){
let n=`${t} ${na}`;return{...Fe(e,"The token may not write to this pull request.",n),kind:"read-only"}}s(ni,"readOnly");function Fe({findings:e},t,n){return{kind:"\
not-posted",comments:0,unplaced:e.map(r=>({known:r,because:t})),dismissed:[],notes:[n]}}s(Fe,"notPosted");var kn="The pull request is closed: nothing is reviewed.";async function oi(e,t,n){let{open:o,commits:r}=await R("The pull request",Se(e,t));o?await Ie(e,{...t,
headSha:r.headSha},n):await H(kn)}s(oi,"reviewAtHead");async function Ie(e,t,n){let{baseSha:o}=await R("The pull request",dt(e,t)),{owner:r,repo:i,headSha:a}=t,
d=await he(e,{owner:r,repo:i,baseSha:o,headSha:a},n),{settings:u}=d,c=W(e,d.commits,u.choose,t.number),l=await R("The list of changed files",c),{judged:m}=await ge(
e,d,l,n),{targets:f,files:p,findings:g,others:w,diff:b,dependents:y}=m,x=C(p.length-y,"bpftrace script");v(`${C(l.changedPaths.length,"changed file")} at ${a}, ${x}\
.`);let T=fe(e,n,t.number),S=ue(l.leftOut);for(let Y of S)v(Y);let U=F(u);if(p.length===0){if(S.push(...m.notes),await H("There is nothing to judge."),U!==void 0&&
D(U),n.comment)for(let h of await Zr(e,{...t,use:n.use},a))v(h);T!==void 0&&await ot(T,t,tt({targets:[],files:p,findings:[],unplaced:[],notes:S,repository:void 0},
!1)),await Re(["### bpftrace-guard: no bpftrace scripts in this change",...S,""].join(`
`));return}U!==void 0&&O(U),rt(g),nn(p),await st({targets:f,files:p});let ve={serverUrl:ne(),owner:r,repo:i,headSha:a},He=[...pe(u),...m.notes],te={targets:f,files:p,
findings:g,others:w,notes:He,repository:ve},wt=U===void 0&&g.every(({finding:Y})=>Y.rule!=="not-judged"),j=n.comment?await Xr(e,{pullRequest:{...t,use:n.use},content:te,
diff:b,complete:wt,settings:u}):da(te);aa(j),S.push(...te.notes,...ce(g,j.dismissed),...j.notes);let Ne=q(g,j.dismissed);await on({...te,findings:Ne,notes:S,unplaced:j.
unplaced},u,T)}s(Ie,"reviewPullRequest");function aa(e){e.kind==="posted"&&v(`Review posted with ${C(e.comments,"comment")}.`),e.kind==="nothing-new"&&v("There \
is nothing new to post.");for(let t of e.notes)D(t)}s(aa,"logOutcome");function da({findings:e}){return{kind:"nothing-new",comments:0,unplaced:e.map(n=>({known:n,
because:"Comments are switched off (`comment: false`)."})),dismissed:[],notes:[]}}s(da,"notAsked");async function ri(e,t,n){let{owner:o,repo:r,headSha:i}=t,a={owner:o,repo:r,ref:i},d=new B(e,a),u=await V(e,d,n),c=await R("The list of scripts",To(e,t,i,u.choose)),
l=await $o(e,{commit:a,contents:d,listing:c},u);v(`${C(l.files.length,"bpftrace script")} at ${i}.`);let{leftOut:m,scripts:f,unknown:p,hosts:g=[],unlisted:w}=c,
b=new Set([...f,...p,...g,...l.files].map(({path:S})=>S)),y=w===void 0?await xo(u,S=>!b.has(S)):[],x=[...pe(u),...ue(m),...l.notes,...y],T={...l,notes:x,maker:fe(
e,n,void 0)};await at(T,t,u,"A run over the whole repository posts no comments.")}s(ri,"checkRepository");async function ii(e,t,n){let{owner:o,repo:r,headSha:i,headOwner:a,headBranch:d}=t,c=await R("The pull requests of the branch",lr(e,t,{owner:a,name:d},i));if(c.length===
0){await H(`No open pull request has the head ${i}: it was closed, or has a newer push. Nothing is reviewed.`);return}for(let[l,m]of c.entries()){v(`Pull reques\
t #${m} has the head ${i}.`),l>0&&await it();try{await Ie(e,{owner:o,repo:r,number:m,headSha:i},n)}catch(f){O(`Pull request #${m}: ${nt(f)}`)}}}s(ii,"reviewAfte\
rRun");async function si(){try{await it(),await ca()}catch(e){O(nt(e))}}s(si,"run");async function ca(){let e=await Gr(),t=Nr(e),n=er();if(n!==void 0&&!(t.kind==="pull\
-request"&&t.number===n)){await Ae((o,r)=>oi(o,{...e.repo,number:n},r));return}switch(t.kind){case"ignored":await H(t.because);return;case"comment":await Or(t);
return;case"unsupported":O(`bpftrace-guard has nothing to do for ${t.name}. It runs for ${Hr.join(", ")}: start it by one of these (\`on:\` in the workflow).`);
return;case"pull-request":t.closed?await H(kn):await Ae((o,r)=>Ie(o,t,r));return;case"merge-group":await Ae((o,r)=>Dr(o,t,r));return;case"repository":await Ae((o,r)=>ri(
o,t,r));return;case"workflow-run":await Ae((o,r)=>ii(o,t,r))}}s(ca,"runForEvent");async function Ae(e){let t=Ze();await e(ie(t.token,`bpftrace-guard/${N}`,{info:v}),
t)}s(Ae,"withInputs");await si();
