#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as jr,B as Ir,C as Cr,D as Nr,F as Fr,G as be,H as Mr,I as zr,J as Lr,K as Hr,L as Gr,M as $e,a as lr,b as ur,c as pr,d as fr,e as x,f as ee,g as D,h as br,
i as $r,j as Rr,k as Sr,l as Or,m as rt,o as Tr,p as kr,q as k,r as A,s as re,t as we,u as vr,v as xr,w as Ar,x as Er,y as Ft,z as Pr}from"./chunk-3B5HRZ5E.js";
import{a as mr,b as gr,c as hr,d as yr,e as nt,f as wr}from"./chunk-2KBNOX4T.js";import{a as Qn,c as Xn,d as rr,g as or,j as sr,k as cr}from"./chunk-UBQSVJA6.js";
import{A as X,B as M,C as zn,D as Ln,E as qe,H as Hn,W as Dn,X as Wn,Z as _n,_ as Yn,y as It,z as N}from"./chunk-YU2M6L2V.js";import{f as Vn,h as Xe,i as Ct,
k as Z,l as Ze}from"./chunk-E2HCW2IJ.js";import{a as ar,b as dr}from"./chunk-PRRFJJ3Q.js";import{A as ir,a as Bn,c as Ke,e as Ve,f as Ye,g as ge,h as Ee,
i as Zn,j as er,p as tr,q as et,r as Nt,x as ye}from"./chunk-B6AOH34A.js";import{D as Fn,S as Mn,T as he,V as Jn,W as qn,X as Kn,Z as U,_ as Qe,a as jn,aa as L,
b as In,c as Cn,ca as q,d as Et,e as Pt,f as Ae,g as jt,k as Nn,oa as tt,qa as nr,y as Je}from"./chunk-UKPSX7N6.js";import{f as Gn,k as Un}from"./chunk-ACKXNBPK.js";
import{J as wn,L as xe,M as At,Sa as me,a as mn,ba as Ue,ea as Tn,f as hn,g as yn,o as We,v as _e}from"./chunk-MXETOLJE.js";import"./chunk-QUGXI2HH.js";
import{a as O,b as fe}from"./chunk-N6Y3JKTD.js";import{b as dn,d as cn,f as Tt,g as ve,h as kt,i as ln}from"./chunk-M47KKLE5.js";import"./chunk-MQEYX4UA.js";
import{a as De}from"./chunk-XUKDSFID.js";import{Ac as fn,Ad as An,Cc as G,Dc as ne,Fc as F,Hd as En,Jd as Pn,Oc as ue,Pc as pe,a as $,b as ce,c as H,ed as bn,
fd as $n,gd as Rn,id as Sn,jd as On,lc as R,ld as Be,mc as un,nc as Q,oc as xt,od as _,qb as vt,qd as kn,rb as le,rc as I,rd as vn,tc as P,zc as pn,zd as xn}from"./chunk-FG3DPF3U.js";
import"./chunk-B6BJ3YSN.js";import{b as gn}from"./chunk-ISUK2UUZ.js";import{a as i,f as Ot}from"./chunk-H47UKSLI.js";import{setFlagsFromString as $d}from"node:v8";import{isMainThread as Cs,workerData as Is}from"node:worker_threads";var Wr=Ot(It(),1);var Dr=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var Ns=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],Fs=["The machine that a command runs on: --target host, which can be overridden in par\
t as well.","A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bott\
lerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints the\
re.'];function _r(t,e,{color:n,width:r,sources:o}){let{bold:s}=Wr.default.createColors(n),d=t.map(p=>({machine:p,cells:Ms(p,e)})),[a=[],...c]=qe([Ns,...d.map(({
cells:p})=>p)],r),l=Dr.flatMap(p=>{let u=c.filter((f,m)=>d[m]?.machine.family===p).flat();return u.length===0?[]:[s(p),...u,""]});return[...a.map(s),"",...l,...M(
`* Judged when nothing is configured: ${e.map(({name:p})=>p).join("; ")}.`,r),"",...Fs.flatMap(p=>M(p,r)),...o?["",s("Where each row is known from"),...t.flatMap(
p=>zs(p,r))]:[],...o?[]:M("Where each row is known from: bpftrace-guard targets --sources",r),""].join(`
`)}i(_r,"renderTargets");function Ms(t,e){let{name:n,bpftrace:r="-",kernel:o,arch:s,paravirt:d,support:a}=t;return[`${e.some(l=>l.name===n)?"*":" "} ${n}`,r,o,s,
d?"yes":"no",a?.until??"-"]}i(Ms,"cellsOf");function zs({name:t,source:e,support:n,preemption:r},o){let s=[e,...n===void 0?[]:[`supported until: ${n.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],d="    ";return["",`  ${t}`,...s.flatMap(a=>M(a,o-zn(d)).map(c=>`${d}${c}`))]}i(zs,"sourceOf");import{createHash as Pi}from"node:crypto";function Ur(t,e){let[n]=t;if(n===void 0)return"Name the reports to merge.";let r=t.find(({report:c})=>c.settings!==n.report.settings);if(r!==void 0)return`${r.file}\
 and ${n.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let o=t.find(({report:c})=>c.part?.of!==n.report.part?.of);
if(o!==void 0)return`${o.file} and ${n.file} are not parts of one audit: it was divided in other ways.`;let{settings:s,targets:d,tool:a}=n.report;return{toolVersion:a.
version,generated:e,settings:s,targets:d,repositories:Hs(t.flatMap(({report:c})=>c.repositories)),dismissals:[...new Map(t.flatMap(({report:c})=>c.dismissals).map(
c=>[`${c.url} ${c.finding} ${c.by}`,c])).values()],problems:[...Ls(t),...new Set(t.flatMap(({report:c})=>c.problems))],requests:t.reduce((c,{report:l})=>c+l.requests,
0)}}i(Ur,"mergeParts");function Ls(t){let e=t[0]?.report.part?.of??0,n=new Set(t.map(({report:s})=>s.part?.index)),r=Array.from({length:e},(s,d)=>d+1).filter(s=>!n.
has(s));if(r.length===0)return[];let o=fe(r.map(String));return[`Of the ${e} parts of the audit these are missing: ${o}. Their repositories were not judged.`]}i(
Ls,"missingParts");function Hs(t){let e=new Map;for(let n of t){let r=n.name.toLowerCase();e.get(r)?.status!=="judged"&&e.set(r,n)}return[...e.values()]}i(Hs,"e\
achOnce");var zt=["hang","lost-updates","refused","unattachable"],B=Q().check(le()),Pe=I(R()),ot=pn(R(),B),Gs=P({rule:G(_),severity:G(kn),confidence:G(vn),path:R(),start:P(
{line:B,column:B}),end:P({line:B,column:B}),message:R(),machines:fn(G(zt),Pe),fingerprint:R(),trend:F(G(["new","known","unknown"]))}),Ds=P({rule:G(_),path:R(),line:B,
reason:R(),until:F(R()),by:F(R()),since:F(R()),owners:Pe}),Ws=P({rule:G(_),path:R(),fingerprint:R(),reason:R(),until:R(),lapsed:F(R()),owners:Pe}),st=P({name:R(),
url:F(R()),status:G(["judged","failed","skipped"]),why:F(R()),private:xt(),branch:F(R()),commit:F(R()),scripts:B,unread:B,fails:xt(),mistakes:Pe,notes:Pe,severities:ot,
rules:ot,hangs:ot,losses:ot,findings:I(Gs),unlisted:B,ignores:I(Ds),accepted:I(Ws)}),Br=P({repository:R(),pull:B,url:R(),finding:R(),by:R(),reason:R(),until:F(R()),
lapsed:F(R())});function K({name:t,url:e,isPrivate:n=!1},r,o){return{name:t,...e===void 0?{}:{url:e},status:r,why:o,private:n,...{scripts:0,unread:0,fails:!1,mistakes:[],
notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}i(K,"unjudgedRecord");var oe=Q().check(le()),Jr=P({since:R(),appeared:oe,stayed:oe,gone:oe,first:oe,unknown:oe,left:oe,notes:I(R())}),qr=P({version:ne(1),kind:ne("audit"),generated:R(),
settings:R(),repositories:I(P({name:R(),status:G(["judged","failed","skipped"]),unlisted:oe,findings:I(P({rule:R(),path:R(),fingerprint:R()}))}))});function Kr(t,e,{
settings:n,problems:r}){let o=new Map(t.repositories.map(c=>[c.name.toLowerCase(),c])),s={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},d=[],a=e.map(c=>{
let l=o.get(c.name.toLowerCase());if(o.delete(c.name.toLowerCase()),c.status!=="judged")return s[c.status==="failed"?"unknown":"left"]+=l?.findings.length??0,c;
if(l?.status!=="judged")return s.first+=c.findings.length,{...c,findings:c.findings.map(f=>({...f,trend:"unknown"}))};c.unlisted+l.unlisted>0&&d.push(`${c.name}\
 has more findings than a report lists, so that not all of them are compared.`);let p=_s(c.findings,l.findings);s.stayed+=p.size,s.appeared+=c.findings.length-p.
size,s.gone+=l.findings.length-p.size;let u=c.findings.map(f=>({...f,trend:p.has(f)?"known":"new"}));return{...c,findings:u}});for(let{findings:c}of o.values())
s[r.length>0?"unknown":"left"]+=c.length;return t.settings!==n&&d.unshift("The last report is by another version, other targets or another policy."),{repositories:a,
trend:{since:t.generated,...s,notes:d}}}i(Kr,"compareWith");function _s(t,e){let n=new Set,r=new Set(e),o=i(s=>{let d=new Map;for(let a of r)gn(d,s(a),a);for(let a of t){
let c=n.has(a)?void 0:d.get(s(a))?.pop();c!==void 0&&(r.delete(c),n.add(a))}},"match");return o(({rule:s,path:d,fingerprint:a})=>`${s}\0${a}\0${d}`),o(({rule:s,
fingerprint:d})=>`${s}\0${d}`),n}i(_s,"matched");var z=Q().check(le()),Us=P({index:Q().check(vt()),of:Q().check(vt())}),Lt=P({name:R(),findings:z,repositories:z}),Bs=P({repositories:P({judged:z,failed:z,skipped:z}),
scripts:z,unread:z,findings:P({error:z,warning:z,note:z}),rules:I(Lt),hangs:I(Lt),losses:I(Lt),ignores:z,accepted:z,dismissals:z}),Vr=P({version:ne(1),kind:ne("\
audit"),tool:P({name:ne("bpftrace-guard"),version:R()}),generated:R(),settings:R(),targets:I(R()),part:F(Us),totals:Bs,trend:F(Jr),problems:I(R()),requests:z,repositories:I(
st),dismissals:I(Br)});function Yr(t,e){let{toolVersion:n,repositories:r,dismissals:o,...s}=t,d=[...r].sort((l,p)=>Gt(l.name,p.name)),a=e===void 0?void 0:Kr(e,d,
s),c=a?.repositories??d;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:n},...s,totals:Js(c,o),...a===void 0?{}:{trend:a.trend},repositories:c,
dismissals:[...o].sort((l,p)=>Gt(l.url,p.url))}}i(Yr,"composeReport");function Js(t,e){let n=i(o=>t.filter(s=>s.status===o).length,"having"),r=i(o=>je(t.map(({severities:s})=>s[o]??
0)),"severity");return{repositories:{judged:n("judged"),failed:n("failed"),skipped:n("skipped")},scripts:je(t.map(({scripts:o})=>o)),unread:je(t.map(({unread:o})=>o)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:Ht(t.map(({rules:o})=>o)),hangs:Ht(t.map(({hangs:o})=>o)),losses:Ht(t.map(({losses:o})=>o)),
ignores:je(t.map(({ignores:o})=>o.length)),accepted:je(t.map(({accepted:o})=>o.length)),dismissals:e.length}}i(Js,"totalsOf");function Ht(t){let e=new Map;for(let[
n,r]of t.flatMap(o=>Object.entries(o))){let{findings:o=0,repositories:s=0}=e.get(n)??{};e.set(n,{name:n,findings:o+r,repositories:s+1})}return[...e.values()].sort(
(n,r)=>r.findings-n.findings||Gt(n.name,r.name))}i(Ht,"tallies");function je(t){return t.reduce((e,n)=>e+n,0)}i(je,"sum");function Gt(t,e){return+(t>e)-+(t<e)}i(
Gt,"compare");var qs=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Re(t){return t!==void 0&&qs.test(t)?t:void 0}i(Re,"pageOf");function it(t,e,n){let{commit:r}=t,o=Re(t.url);
if(!(o===void 0||r===void 0||e==="."))return`${o}/blob/${r}/${Ue(e)}#L${n}`}i(it,"placeAddress");function V(t){return t===1?"1 repository":`${t} repositories`}i(
V,"repositoriesIn");function at({totals:t,problems:e}){let{repositories:n,scripts:r,findings:o,unread:s}=t,{error:d,warning:a,note:c}=o,l=[O(d,"error"),O(a,"war\
ning"),O(c,"note")].join(", "),p=[...n.failed>0?[`${V(n.failed)} not read`]:[],...s>0?[`${O(s,"script")} not judged`]:[],...e.length>0?["the report is incomplet\
e"]:[]],u=n.skipped>0?`, ${n.skipped} skipped`:"";return[`${V(n.judged)} judged${u}, ${O(r,"script")}: ${l}`,...p].join("; ")}i(at,"auditWords");function dt(t){
let{since:e,appeared:n,stayed:r,gone:o,first:s,unknown:d,left:a}=t,c=[...s>0?[`${s} in repositories that it had not judged`]:[],...d>0?[`${d} not known, as thei\
r repositories were not read`]:[],...a>0?[`${a} in repositories that are not judged any more`]:[]];return[`Since ${e}: ${n} new, ${r} still there, ${o} gone`,...c].
join(", ").concat(".")}i(dt,"trendWords");function ct({machines:t}){let{hang:e=[],"lost-updates":n=[],refused:r=[],unattachable:o=[]}=t,s=[...r,...o];return[...e.
length>0?[`hangs ${e.length}: ${fe(e)}`]:[],...n.length>0?[`loses updates on ${n.length}: ${fe(n)}`]:[],...s.length>0?[`does not start on ${s.length}: ${fe(s)}`]:
[]].join("; ")}i(ct,"machineWords");function lt(t){return/^[^\n]*?[.!?](?=\s|$)/.exec(t)?.[0]??t.split(`
`,1)[0]??""}i(lt,"firstSentence");var Qr=5e3;function Xr(t){let{totals:e,tool:n,generated:r,repositories:o,targets:s}=t,d=at(t);return br(`bpftrace-guard audit: ${d}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${x(d)}.</p>${Vs(t)}${Ys(s)}</header>`,"<main>",Qs(t),Xs(o),Dt("By rule","Rule",e.rules),Dt("Machines that hang","Machine",e.hangs),Dt("Machines \
that lose updates","Machine",e.losses),Zs(t),ei(o),ni(o),ri(t),oi(o),si(o),"</main>",`<footer class="dim"><p>bpftrace-guard ${x(n.version)}, ${x(r)}</p></footer\
>`])}i(Xr,"renderAuditHtml");var Ks=new Set(["Finding","Rule"]);function Se(t,e,n){if(n.length===0)return"";let r=Ks.has(e[0]??"")?"findings":"findings names",o=n.
length-Qr,s=o>0?`<p>${x(`${o} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${x(t)}</h2>${$r(e,n.slice(0,Qr),r)}${s}</section>`}i(Se,"table");
function Zr(t,e){return e.length===0?"":`<section><h2>${x(t)}</h2><ul>${e.map(n=>`<li>${n}</li>`).join(`
`)}</ul></section>`}i(Zr,"list");function Vs({trend:t}){return t===void 0?"":[dt(t),...t.notes].map(e=>`<p>${D(e)}</p>`).join("")}i(Vs,"trendOf");function Ys(t){
let e=t.map(n=>`<li>${ee(n)}</li>`).join("");return`<details class="dim"><summary>Judged for ${O(t.length,"target")}, where a repository names no others</summar\
y><ul>${e}</ul></details>`}i(Ys,"judgedFor");function Qs({problems:t,repositories:e}){let n=e.filter(({status:r})=>r==="failed");return Zr("Not read",[...t.map(
D),...n.map(r=>`${ut(r)}: ${D(r.why??"")}`)])}i(Qs,"unread");function Xs(t){let e=t.filter(n=>n.mistakes.length>0);return Zr("Configurations with mistakes, whic\
h were left out",e.map(n=>`${ut(n)}: ${D(n.mistakes.join(" "))}`))}i(Xs,"mistakes");function Zs({repositories:t,tool:e}){let n=t.flatMap(r=>r.findings.map(o=>{let{
severity:s,rule:d,confidence:a,path:c,start:l,message:p,trend:u}=o,f=`<a href="${x(Tn(d,e.version))}">${ee(d)}</a>`,m=u==="new"?" <strong>new</strong>":"",g=ct(
o);return[`<span class="${s}">${s}</span> ${f} ${x(a)}${m}`,eo(r,c,l.line),`<details><summary>${D(lt(p))}</summary><p>${D(p)}</p></details>${g===""?"":x(g)}`]}));
return Se("Findings",["Finding","Where","What"],n)}i(Zs,"findings");function Dt(t,e,n){let r=n.map(({name:o,findings:s,repositories:d})=>[ee(o),O(s,"finding"),V(
d)]);return Se(t,[e,"Findings","Repositories"],r)}i(Dt,"tallies");function ei(t){let e=t.flatMap(n=>n.ignores.map(r=>[ee(r.rule),eo(n,r.path,r.line),x(r.reason),
r.until===void 0?"without an end":`until ${x(r.until)}`,ti(r)]));return Se("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],e)}i(ei,"s\
ilenced");function ti({by:t,since:e,owners:n}){return[...t===void 0?[]:[`by ${x(t)}${e===void 0?"":` on ${x(e)}`}`],...n.length===0?[]:[`owned by ${x(n.join(" "))}`]].
join(", ")}i(ti,"whose");function ni(t){let e=t.flatMap(({name:n,accepted:r})=>r.map(({rule:o,path:s,reason:d,until:a,lapsed:c,owners:l})=>[ee(o),x(`${n}/${s}`),
x(d),c===void 0?`until ${x(a)}`:D(c),x(l.join(" "))]));return Se("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],e)}i(ni,"accepted");function ri({
dismissals:t}){let e=t.map(({repository:n,pull:r,url:o,finding:s,by:d,reason:a,until:c,lapsed:l})=>[Wt(Re(o),`${n}#${r}`),ee(s),x(a),l===void 0?c===void 0?"with\
 its pull request":`until ${x(c)}`:D(l),x(`@${d}`)]);return Se("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],e)}i(ri,"dismis\
sed");function oi(t){let e=t.filter(({status:n,scripts:r,findings:o,notes:s})=>n==="judged"&&r+o.length+s.length>0).map(n=>{let{scripts:r,severities:o,unread:s,
notes:d,unlisted:a,commit:c=""}=n,{error:l=0,warning:p=0,note:u=0}=o,f=[O(l,"error"),O(p,"warning"),O(u,"note")],m=[...d,...a>0?[`${a} more findings are counted\
, and not listed.`]:[]];return[`${ut(n)} ${ee(c.slice(0,12))}`,`${O(r,"script")}: ${[...f,...s>0?[`${s} not judged`]:[]].join(", ")}`,m.map(D).join(" ")]});return Se(
"Repositories with scripts",["Repository","Scripts and findings","Notes"],e)}i(oi,"byRepository");function si(t){let e=t.filter(({status:r})=>r==="skipped");if(e.
length===0)return"";let n=e.map(r=>`<li>${ut(r)}: ${D(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${V(e.length)}</summary><ul>${n.join(
`
`)}</ul></details></section>`}i(si,"skipped");function Wt(t,e){return t===void 0?x(e):`<a href="${x(t)}">${x(e)}</a>`}i(Wt,"anchor");function ut({name:t,url:e}){
return Wt(Re(e),t)}i(ut,"linked");function eo(t,e,n){return Wt(it(t,e,n),`${t.name}/${e}:${n}`)}i(eo,"place");function to(t){let{repositories:e,tool:n,totals:r,problems:o,targets:s}=t,d=r.repositories.failed+r.unread+o.length,a=[...o.map(c=>_t("error",c)),...e.flatMap(ii)];
return _n(n.version,{invocations:[{executionSuccessful:d===0,endTimeUtc:t.generated,...a.length===0?{}:{toolExecutionNotifications:a}}],versionControlProvenance:e.
flatMap(({name:c,url:l,branch:p,commit:u})=>{let f=Re(l);return f===void 0||u===void 0?[]:[{repositoryUri:f,revisionId:u,branch:p,mappedTo:no(`${c}/`)}]}),results:e.
flatMap(c=>c.findings.map(l=>ai(c,l))),properties:{targets:s}})}i(to,"renderAuditSarif");function no(t){return{uri:Ue(t),uriBaseId:"%SRCROOT%"}}i(no,"folder");function _t(t,e){
return{level:t,message:{text:e}}}i(_t,"notification");function ii({name:t,status:e,why:n="",mistakes:r}){let o=r.map(s=>_t("warning",`${t}: ${s}`));return e==="\
judged"?o:[_t(e==="failed"?"error":"note",`${t}: ${n}`),...o]}i(ii,"notificationsOf");function ai(t,e){let{rule:n,severity:r,confidence:o,path:s,start:d,end:a,message:c,
machines:l,fingerprint:p,trend:u}=e,f={startLine:d.line,startColumn:d.column,endLine:a.line,endColumn:a.column},m=it(t,s,d.line);return{ruleId:n,ruleIndex:_.indexOf(
n),level:r,message:{text:c},locations:[{physicalLocation:{artifactLocation:no(`${t.name}/${s}`),region:f}}],partialFingerprints:{[Wn]:p},...m===void 0?{}:{hostedViewerUri:m},
...u==="new"||u==="known"?{baselineState:u==="new"?"new":"unchanged"}:{},properties:{confidence:o,machines:l,repository:t.name}}}i(ai,"resultOf");var ro=Ot(It(),1);var pt=50;function oo(t,{color:e}){let{bold:n,red:r,yellow:o,dim:s}=ro.default.createColors(e),{repositories:d,totals:a,trend:c,problems:l,dismissals:p}=t,u={error:r,
warning:o,note:s},f=d.filter(({status:h})=>h==="failed"),m=d.flatMap(h=>h.findings.map(w=>({repository:h,finding:w}))),g=i((h,w,y=w.length)=>{if(y===0)return[];
let S=y>pt?[`  ... ${y-pt} more: see --json and --html`]:[];return[n(h),...w.slice(0,pt).map(b=>`  ${b}`),...S,""]},"section");return[...g("Not read",[...l,...f.
map(({name:h,why:w=""})=>`${h}: ${w}`)].map(X)),...g("Configurations with mistakes, which were left out",d.filter(({mistakes:h})=>h.length>0).map(({name:h,mistakes:w})=>X(
`${h}: ${w.join(" ")}`))),...g("Findings",m.slice(0,pt).map(({repository:h,finding:w})=>{let{severity:y,rule:S,path:b,start:T,message:j,trend:Y}=w,v=X(`${h.name}\
/${b}:${T.line}`),W=ct(w)||lt(j),ke=Y==="new"?" (new)":"";return`${v} ${u[y](y)} ${S}${ke}: ${N(W)}`}),m.length),...g("By rule",Ut(a.rules,"finding")),...g("Mac\
hines that hang",Ut(a.hangs,"finding")),...g("Machines that lose updates",Ut(a.losses,"finding")),...g("Silenced by comments in scripts",d.flatMap(di)),...g("Ac\
cepted by baselines",d.flatMap(ci)),...g("Dismissed in open pull requests",p.map(({url:h,finding:w,by:y,reason:S,until:b,lapsed:T})=>{let j=T??(b===void 0?"":`U\
ntil ${b}.`);return X(`${h} ${w} by ${y}: ${S} ${j}`.trimEnd())})),...c===void 0?[]:[...[dt(c),...c.notes].map(N),""],`${at(t)}.`,""].join(`
`)}i(oo,"renderAuditText");function Ut(t,e){return t.map(({name:n,findings:r,repositories:o})=>`${X(n)}: ${O(r,e)} in ${V(o)}`)}i(Ut,"tallied");function di({name:t,
ignores:e}){return e.map(({path:n,line:r,rule:o,reason:s,until:d,by:a,owners:c})=>{let l=[...a===void 0?[]:[`by ${a}`],...c.length===0?[]:[`owned by ${c.join(" ")}`]],
p=d===void 0?"without an end":`until ${d}`;return`${X(`${t}/${n}:${r}`)} ${o}, ${N([...l,p].join(", "))}: ${N(s)}`})}i(di,"ignoreRows");function ci({name:t,accepted:e}){
return e.map(({path:n,rule:r,reason:o,until:s,lapsed:d,owners:a})=>{let c=d??`until ${s}`,l=a.length===0?"":`, owned by ${a.join(" ")}`;return`${X(`${t}/${n}`)}\
 ${r}, ${N(`${c}${l}: ${o}`)}`})}i(ci,"acceptedRows");function so({name:t,status:e,why:n="",scripts:r,severities:o,unread:s,mistakes:d}){if(e!=="judged")return`${t}\
: ${e}. ${n}`;let{error:a=0,warning:c=0,note:l=0}=o,p=[...a>0?[O(a,"error")]:[],...c>0?[O(c,"warning")]:[],...l>0?[O(l,"note")]:[],...s>0?[`${s} not judged`]:[],
...d.length>0?["a configuration with mistakes"]:[]];return`${t}: ${[O(r,"script"),...p].join(", ")}`}i(so,"progressLine");function io(t){let e={requests:0,troubles:0,limit:void 0};return t.hook.before("request",()=>{e.requests+=1}),t.hook.error("request",n=>{Tt(n)&&(e.limit=ve("The\
 last request",n));let r=cn(n);throw(Tt(n)||r===void 0||r>=500)&&(e.troubles+=1),n}),e}i(io,"watchRequests");async function ao(t,{owner:e,repo:n,ref:r},o){let s=new Map;for(let d=0;d<o.length;d+=20){let a=o.slice(d,d+20),c=a.map((m,g)=>`, $p${g}: String!`).join(""),l=a.
map((m,g)=>`b${g}: blame(path: $p${g}) { ...lines }`).join(`
`),p=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${c}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${l} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,u=Object.fromEntries(a.map((m,g)=>[`p${g}`,m])),{repository:f}=await t.graphql(p,{owner:e,repo:n,commit:r,...u});for(let[m,g]of a.entries())s.set(g,f?.object?.[`\
b${m}`]?.ranges??[])}return(d,a)=>{let c=s.get(d)?.find(({startingLine:f,endingLine:m})=>f<=a&&a<=m),{author:l,committedDate:p}=c?.commit??{},u=l?.user?`@${l.user.
login}`:l?.name;return u?{by:u,since:(p??"").slice(0,10)}:void 0}}i(ao,"readAuthors");var Bt=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],li=3*1024*1024,Ie=i(()=>[],"noOwners");function co(t){if(t.length>li)return Ie;let e=t.split(/\r?\n/).
flatMap(n=>{let[r,...o]=n.trim().match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let s=o.findIndex(a=>a.startsWith("#")),d=s===-1?o:o.slice(
0,s);return[{matches:ui(r.replace(/\\(.)/g,"$1")),owners:d}]});return n=>e.findLast(({matches:r})=>r(n))?.owners??[]}i(co,"readCodeOwners");function ui(t){let e=t.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),n=/\/./.test(t),r=n||e.startsWith("**/")?e:`**/${e}`,o=t.endsWith("/"),s=n&&/\/\*$/.test(t),a=[...o?[]:
[r],...s?[]:[`${r}/**`]].map(Be);return c=>a.some(l=>l(c))}i(ui,"ownedBy");var se=1e3,lo=2e3;async function uo(t,e,n){let r=pi(e);if(r!==void 0)return K(e,...r);let{name:o,head:s}=e,[d="",a=""]=o.split("/");try{return await fi(t,{entry:e,
commit:{owner:d,repo:a,ref:s?.sha??""}},n)}catch(c){let l=c instanceof $?ce(c):ve("The repository could not be read",c);return K(e,"failed",l)}}i(uo,"auditRepos\
itory");function pi({isDisabled:t,isEmpty:e,head:n}){if(t)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(e)return[
"skipped","It is empty."];if(n===void 0)return["failed","It has no default branch: set one in its settings."]}i(pi,"whyUnable");async function fi(t,{entry:e,commit:n},r){
let o=new Qn(t,n),s=await rr(t,n,n.ref),d=po(s,q)?await Xn(o,void 0):await Ee(void 0),a=r(d),c={...or(s,a.choose),hosts:[]},{files:l,findings:p,notes:u}=await cr(
t,{commit:n,contents:o,listing:c},a),f=l.filter(b=>b.status==="analysed").filter(({ignored:b})=>b!==void 0),m=await yi(t,f,a,{commit:n,contents:o,blobs:s}),g=[...a.
overruled,...Ye(a),...Ke(c.leftOut),...u,...m.notes],{name:h,url:w,isPrivate:y,head:S}=e;return{name:h,url:w,status:"judged",private:y,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:l.filter(({status:b})=>b==="analysed").length,unread:p.filter(({finding:b})=>pe([b])).length,fails:ge(p.map(({finding:b})=>b),a),mistakes:a.
mistakes.map(Ce),notes:[...g,...mi(l)].slice(0,se).map(Ce),...gi(p),findings:p.slice(0,se).map(hi),unlisted:Math.max(0,p.length-se),ignores:m.records,accepted:m.
accepted}}i(fi,"judgeAt");function po(t,e){return t===void 0||t.some(({path:n})=>e.includes(n))}i(po,"mayHave");function mi(t){return t.flatMap(e=>e.status==="s\
kipped"?[`${e.path} was skipped: ${e.error}`]:[])}i(mi,"skippedNotes");function gi(t){let e={},n={},r={},o={},s=i((d,a)=>{d[a]=(d[a]??0)+1},"add");for(let{finding:d}of t){
s(e,d.severity),s(n,d.rule);for(let{target:a,verdict:c}of d.verdicts)c==="hang"&&s(r,a),c==="lost-updates"&&s(o,a)}return{severities:e,rules:n,hangs:r,losses:o}}
i(gi,"countsOf");function hi({finding:t,file:e,lines:n,fingerprint:r}){let{rule:o,severity:s,confidence:d,what:a,verdicts:c}=t,{start:l,end:p}=n.range(t.span),u=i(
f=>c.filter(({verdict:m})=>m===f).map(({target:m})=>m),"on");return{rule:o,severity:s,confidence:d,path:e.path,start:{line:l.line,column:l.column},end:{line:p.line,
column:p.column},message:Ce(a),machines:Object.fromEntries(zt.map(f=>[f,u(f)]).filter(([,f])=>f.length>0)),fingerprint:r}}i(hi,"findingRecord");function Ce(t){return t.
length<=lo?t:`${t.slice(0,lo).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}i(Ce,"shortened");async function yi(t,e,n,{commit:r,contents:o,blobs:s}){let{baseline:d}=n,
a=d===void 0||d===Ae?[]:d.entries;if(e.length+a.length===0)return{records:[],accepted:[],notes:[]};let c=[],l=i(async(w,y,S)=>{try{return await y}catch(b){return c.
push(ve(`${w} could not be read`,b)),S}},"orNote"),p=i(()=>{},"nobody"),u=e.map(({path:w})=>w),f=u.length===0?p:await l("Who wrote the ignore comments",ao(t,r,u),
p),m=po(s,Bt)?await l("CODEOWNERS",wi(o),Ie):Ie,g=e.flatMap(({path:w,text:y,ignored:S=[]})=>{let b=new On(y);return S.map(({rule:T,reason:j,span:Y})=>{let{line:v}=b.
position(Y.start),W=Pn(j);return{rule:T,path:w,line:v,reason:Ce(j),...W===void 0?{}:{until:W},...f(w,v),owners:[...m(w)]}})});g.length>se&&c.push(`${g.length-se}\
 more ignore comments are not listed.`);let h=a.map(({rule:w,file:y,fingerprint:S,reason:b,until:T})=>{let j=et({rule:w,file:y,fingerprint:S,reason:b,until:T},n);
return{rule:w,path:y,fingerprint:S,reason:Ce(b),until:T,...j===void 0?{}:{lapsed:j},owners:[...m(y)]}});return{records:g.slice(0,se),accepted:h.slice(0,se),notes:c}}
i(yi,"readExcuses");async function wi(t){let n=(await Promise.all(Bt.map(r=>t.entry(r)))).find(r=>r?.kind==="file");return n?.kind==="file"&&n.text.status==="re\
adable"?co(n.text.text):Ie}i(wi,"ownersAt");var bi=4,fo=5;async function mo(t,e,{entries:n,settle:r,done:o}){let s=n.values(),d=0,a,c=i(async()=>{for(let l of s){let p=e.troubles,u=a===void 0?await uo(t,l,
r):void 0,f=e.troubles>p;a??=e.limit;let m=f&&(u?.status!=="judged"||u.unread>0);d=m?d+1:0,d>=fo&&(a??=`GitHub gave no usable answer for ${fo} repositories.`),u===
void 0||m&&a!==void 0?await o(K(l,"failed",`It was not read. ${a??""}`.trim()),!1):await o(u,u.status==="judged"&&!f)}},"work");return await Promise.all(Array.from(
{length:bi},c)),a}i(mo,"auditRepositories");import{createHash as Si}from"node:crypto";var yo=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function wo({nameWithOwner:t,defaultBranchRef:e,...n}){let{url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c}=n,l=e?.target?{branch:e.name,sha:e.
target.oid}:void 0;return{name:t,url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c,head:l}}i(wo,"entryOf");var go=2e3,$i=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${yo}`;async function bo(t,e){let n=[],r=[],o=null;for(let s=0;s<go;s++){let{data:d,problems:a}=await Ro(t,$i,{owner:e,after:o}),c=d.repositoryOwner?.repositories;
if(c===void 0)return;if(c.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let l of c.nodes)l!==null?n.push(wo(l)):r.push(
{name:`${e}/?`,why:a[0]?.message??"The token may not see it."});if(!c.pageInfo.hasNextPage)return{entries:n,hidden:r};if(o=c.pageInfo.endCursor,o===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${go*100} repositories of ${e}.`)}i(bo,"listReposito\
ries");var ho=100;async function $o(t,e){let n=[],r=[];for(let o=0;o<e.length;o+=ho){let s=e.slice(o,o+ho),d=s.map((f,m)=>`$o${m}: String!, $n${m}: String!`).join(
", "),a=s.map((f,m)=>`r${m}: repository(owner: $o${m}, name: $n${m}) { ...facts }`).join(`
`),c=Object.fromEntries(s.flatMap((f,m)=>{let[g="",h=""]=f.split("/");return[[`o${m}`,g],[`n${m}`,h]]})),l=`query named(${d}) { ${a} }
${yo}`,{data:p,problems:u}=await Ro(t,l,c);for(let[f,m]of s.entries()){let g=p[`r${f}`],h=u.find(({field:w})=>w===`r${f}`)?.message??"GitHub gave no reason.";g?
n.push(wo(g)):r.push({name:m,why:`It does not exist, or the token may not see it. GitHub said: ${h}`})}}return{entries:n,hidden:r}}i($o,"findRepositories");async function Ro(t,e,n){
try{return{data:await t.graphql(e,n),problems:[]}}catch(r){let o=ln(r);if(o===void 0||!Ri(o.data))throw r;return{data:o.data,problems:o.problems}}}i(Ro,"ask");function Ri(t){
return typeof t=="object"&&t!==null}i(Ri,"isAnswer");async function So(t,e){let n=new Map,r=await kt("The repositories",$o(t,e.names));for(let a of r.entries)n.set(Ne(a),{entry:a,isNamed:!0});for(let{name:a,why:c}of r.
hidden)n.set(Ne({name:a}),{record:K({name:a},"failed",c)});for(let a of e.owners){let c=await kt(`The repositories of ${a}`,bo(t,a));if(c===void 0)throw new $("\
usage",`GitHub knows no organisation or person ${JSON.stringify(a)}, or the token may not see it.`);if(c.entries.length+c.hidden.length===0)throw new $("usage",
`The token sees no repository of ${a}.`);for(let l of c.entries)n.has(Ne(l))||n.set(Ne(l),{entry:l,isNamed:!1});for(let[l,{name:p,why:u}]of c.hidden.entries())n.
set(`${Ne({name:p})} ${l}`,{record:K({name:`${p}${l+1}`},"failed",u)})}let o=e.exclude.map(a=>Be(a.toLowerCase())),s=[],d=[];for(let[a,c]of n){if(!Ti(a,e.part))
continue;if("record"in c){d.push(c.record);continue}let{entry:l,isNamed:p}=c,f=o.some(m=>m(a))?"It is left out by --exclude.":p?void 0:Oi(l,e);f===void 0?s.push(
l):d.push(K(l,"skipped",f))}return{entries:s,others:d}}i(So,"chooseRepositories");function Ne({name:t}){return t.toLowerCase()}i(Ne,"keyOf");function Oi({isArchived:t,
isFork:e},{archived:n,forks:r}){if(t&&!n)return"It is archived: --archived judges it too.";if(e&&!r)return"It is a fork: --forks judges it too."}i(Oi,"whyLeftOu\
t");function Ti(t,e){return e===void 0?!0:Si("sha256").update(t).digest().readUInt32BE(0)%e.of===e.index-1}i(Ti,"isInPart");var ki={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function Oo({token:t,userAgent:e,pause:n,selection:r,settle:o,dismissals:s,
today:d,kept:a},c){dn();let{connect:l,readDismissals:p}=await import("./remote-AH7ZAJR6.js"),u=l(t,e,c,{...ki,pause:n}),f=io(u),{entries:m,others:g}=await So(
u,r),h=m.flatMap(({name:v,head:W})=>{let ke=a.get(v.toLowerCase());return ke!==void 0&&ke.commit===W?.sha?[ke]:[]}),w=new Set(h.map(({name:v})=>v)),y=m.filter(({
name:v})=>!w.has(v));c.begin(m.length,h.length);let S=[...g,...h],b=await mo(u,f,{entries:y,settle:o,done:i((v,W)=>(S.push(v),c.done(v,W)),"done")}),T=s&&b===void 0,
j=T?await p(u,m.map(({name:v})=>v),d):{dismissals:[],problems:[]},Y=[...b===void 0?[]:[`The audit ended early. ${b}`],...s&&!T?["Dismissals were not looked for."]:
[],...j.problems];return{repositories:S,dismissals:j.dismissals,problems:Y,requests:f.requests}}i(Oo,"runAudit");import{createReadStream as vi}from"node:fs";import{lstat as xi,open as Ai,rename as Ei}from"node:fs/promises";async function*To(t){let e="";try{for await(let n of vi(t,{encoding:"utf8"})){let r=`${e}${String(n)}`.split(`
`);e=r.pop()??"",yield*r.map(De).filter(o=>o!==void 0)}}catch(n){if(H(n)!=="ENOENT")throw n}}i(To,"readJournal");var ft=class t{static{i(this,"Journal")}#e;#t=Promise.
resolve();constructor(e){this.#e=e}static async start(e,n){if((await xi(e).catch(d=>{if(H(d)!=="ENOENT")throw d}))?.isFile()===!1)throw new he("it is not a regu\
lar file");let o=`${e}.new`,s=await Ai(o,"w");try{let d=new t(s);for(let a of n)await d.add(a);return await Ei(o,e),d}catch(d){throw await s.close(),d}}add(e){let n=this.#t.
then(()=>this.#e.appendFile(`${JSON.stringify(e)}
`));return this.#t=n.catch(()=>{}),n}close(){return this.#e.close()}};async function ko(t,e,n){let r=e.since===void 0?void 0:await zi(e.since),o=e.merge===!0?await Mi(t,n):await Ii(t,e,n),s=Yr(o,r),d=ji(s),a=we(e.color,n.env,n.stdout.
isTTY===!0);return(e.quiet!==!0||d!==k.clean)&&n.stdout.write(oo(s,{color:a})),[await Jt(e.json,()=>Dn(s),n),await Jt(e.sarif,()=>to(s),n),await Jt(e.html,()=>Xr(
s),n)].includes(!1)?k.wrongUse:d}i(ko,"audit");function ji({totals:t,problems:e,repositories:n}){return t.repositories.failed+t.unread+e.length>0?k.notJudged:n.
some(({fails:o,mistakes:s})=>o||s.length>0)?k.findings:k.clean}i(ji,"statusOf");async function Jt(t,e,n){if(t===void 0)return!0;let r=await Yn(t,e());return r!==
void 0&&A("error",`The report cannot be written to ${t} (${r}).`,n),r===void 0}i(Jt,"write");async function Ii(t,e,n){let{org:r=[],exclude:o=[],archived:s=!1,forks:d=!1,
part:a,quiet:c}=e,l=e.list===void 0?[]:await Ni(e.list,n),p={owners:r,names:[...t.map(b=>vo(b)),...l]};if(p.owners.length+p.names.length===0)throw new $("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let u=n.env.GITHUB_TOKEN||n.env.GH_TOKEN;if(!u)throw new $("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:f,settings:m,targets:g}=await Ci(e,n),h=await Kt.open(e.resume,m),[w,
y]=[0,0],S=await Oo({token:u,userAgent:`bpftrace-guard/${n.version}`,pause:e.longestWait,selection:{...p,exclude:o,archived:s,forks:d,part:a},settle:f,dismissals:e.
dismissals,today:new Date().toISOString().slice(0,10),kept:h.kept},{info:i(b=>A("note",b,n),"info"),begin:i((b,T)=>{if([w,y]=[T,b],c===!0)return;let j=T===0?"":
`, of which ${T} were judged before`;A("note",`${V(b)} to judge${j}.`,n)},"begin"),done:i(async(b,T)=>{w+=1,T&&await h.add(b),c!==!0&&A("note",`${w} of ${y}: ${so(
b)}`,n)},"done")});return await h.close(),{...S,...a===void 0?{}:{part:a},problems:[...S.problems,...h.problems],toolVersion:n.version,generated:new Date().toISOString(),
settings:m,targets:g}}i(Ii,"judged");async function Ci({policy:t,target:e,failOn:n,minConfidence:r},{version:o,env:s}){let d=t===void 0?void 0:await Tr(t),a=d===
void 0?void 0:await Ee(d),c={from:"command line",targets:e,failOn:n,minConfidence:r},l=await nt(e,s),p=i(h=>Ve({inputs:c,repository:h,organisation:a,host:l}),"s\
ettle"),{targets:u}=p(await Ee(void 0)),f=[...a?.ownTargets??[]],m=JSON.stringify([o,u,n,r,d?.ok===!0?d.text:"",f]),g=Pi("sha256").update(m).digest("hex").slice(
0,16);return{settle:p,settings:g,targets:u.map(({name:h})=>h)}}i(Ci,"settling");var qt=400*1024*1024;async function Ni(t,{stdin:e}){return(t==="-"?await Fi(e):await Ao(
t)).split(/\r?\n/).map(r=>r.replace(/#.*/,"").trim()).flatMap((r,o)=>r===""?[]:[vo(r,`${t}:${o+1}: `)])}i(Ni,"readNames");async function Fi(t){let e=[];for await(let n of t)
e.push(Buffer.from(n));return Buffer.concat(e).toString("utf8")}i(Fi,"readStream");function vo(t,e=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(t))return t;throw new $(
"usage",`${e}${JSON.stringify(t)} is no repository: write it as OWNER/NAME.`)}i(vo,"repositoryName");async function Mi(t,e){let n=[];for(let o of t)n.push({file:o,
report:await xo(o,Vr)});let r=Ur(n,new Date().toISOString());if(typeof r=="string")throw new $("usage",r);return{...r,toolVersion:e.version}}i(Mi,"merged");function zi(t){
return xo(t,qr)}i(zi,"readPrevious");async function xo(t,e){let n=e.safeParse(De(await Ao(t)));if(n.success)return n.data;throw new $("usage",`${t} is no report\
 of an audit, as --json writes one.`)}i(xo,"readReport");async function Ao(t){try{let e=await U(t,qt);if(e.length>qt)throw new $("usage",`${t} has more than ${qt/
1024/1024} MiB.`);return e.toString("utf8")}catch(e){throw e instanceof $?e:new $("usage",`${t} cannot be read: ${L(e)}.`)}}i(Ao,"readText");var Li=P({settings:R(),
at:un(),record:st}),Hi=1440*60*1e3,Kt=class t{static{i(this,"Memory")}kept;problems=[];#e;#t;constructor(e,n,r){this.kept=e,this.#e=n,this.#t=r}static async open(e,n){
if(e===void 0)return new t(new Map,n,void 0);let r=[];try{for await(let d of To(e)){let a=Li.safeParse(d);a.success&&Date.now()-a.data.at<Hi&&r.push(a.data)}let o=r.
filter(d=>d.settings===n),s=new Map(o.map(({record:d})=>[d.name.toLowerCase(),d]));return new t(s,n,await ft.start(e,r))}catch(o){throw new $("usage",`${e} cann\
ot be used to resume from: ${L(o)}.`)}}async add(e){try{await this.#t?.add({settings:this.#e,at:Date.now(),record:e})}catch(n){if(this.problems.length>0)return;
this.problems.push(`What was judged could not be kept to resume from: ${L(n)}.`)}}async close(){await this.#t?.close()}};import ea from"node:path";var Gi=90;function Vt(t,e){let n=[t,...t.also===void 0?[]:[t.also]].flatMap(({expires:r})=>r??[]);return An(e,Math.min(Gi,...n))}i(Vt,"usualEnd");async function Eo(t,{
files:e,judged:n,settings:r,tree:o},s,d){let a=new Map(t.map(m=>[`${m.file}\0${Nt(m)}`,m])),c=new Map,l=new Map,p=0;for(let m of ue(e)){let g=await o.fromRoot(m.
path),h=Gn([m]);for(let w of m.findings){let y={file:g??"",rule:w.rule,fingerprint:h.get(w)??"",...s},S=`${y.file}\0${Nt(y)}`,b=a.get(S);if(b!==void 0&&et(b,r)===
void 0)c.set(S,b);else if(ge([w],r)){let T=g===void 0?`${m.path} is outside of the folder that the configuration is for.`:En(y.rule,y.reason,r.suppressions,y.until);
T!==void 0?l.set(`${y.rule}: ${T}`,(l.get(`${y.rule}: ${T}`)??0)+1):(c.set(S,y),p+=1)}}}let u=new Set(await Promise.all(n.map(m=>o.fromRoot(m))));for(let[m,g]of a){
let h=d?!u.has(g.file)||r.forFile(g.file).rules[g.rule]==="off":!0;!c.has(m)&&h&&!await o.isGone(g.file)&&c.set(m,g)}let f=c.size-p;return{entries:[...c.values()],
added:p,kept:f,removed:[...a.keys()].filter(m=>!c.has(m)).length,refused:[...l].map(([m,g])=>`${O(g,"finding")} cannot be accepted. ${m}`)}}i(Eo,"planBaseline");import{randomBytes as Di}from"node:crypto";import{unlinkSync as Wi}from"node:fs";import{access as _i,constants as Ui,link as Bi,lstat as Ji,open as Po,rename as qi,
unlink as jo}from"node:fs/promises";import Oe from"node:path";async function mt(t,e,n){try{return await Qe(Oe.dirname(t),async r=>{let o=r(Oe.basename(t)),s=await Ji(o);return s.isFile()?(await _i(o,Ui.W_OK),No(r,Ki,async(d,a)=>(await a.
writeFile(n),await Yi(a,s),await a.chmod(s.mode&4095),await a.sync(),await Co(o,e)?(await qi(d,o),await Mo(r(".")),{ok:!0}):Me("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):Me("It is not a regular file, so it is not written.")})}catch(r){return Me(`It cannot be written: ${L(r)}.\
 It is as it was.`)}}i(mt,"replaceFile");async function gt(t,e){try{return await Co(t,e)?"the same":"something else"}catch(n){if(H(n)==="ENOENT")return"nothing";
throw n}}i(gt,"occupantOf");async function ht(t,e){try{return await Qe(Oe.dirname(t),async n=>{let r=n(Oe.basename(t)),o=await gt(r,e);return o==="the same"?{ok:!0,
created:!1}:o==="something else"?Me(`${t} already exists with other content.`):No(n,Vi,async(s,d)=>(await d.writeFile(e),await d.sync(),await Bi(s,r),await Mo(n(
".")),{ok:!0,created:!0}))})}catch(n){return Me(`${t} cannot be created: ${L(n)}.`)}}i(ht,"createFile");async function Io(t){await Qe(Oe.dirname(t),e=>jo(e(Oe.basename(
t))))}i(Io,"removeCreated");async function Co(t,e){let n=Buffer.from(e);try{let r=await qn(t);try{return(await Kn(r,n.length)).equals(n)}finally{await r.close()}}catch(r){
if(r instanceof he)return!1;throw r}}i(Co,"holds");var Ki=384,Vi=438,Fe=new Set,Yt=["SIGINT","SIGTERM","SIGHUP"];async function No(t,e,n){let r=t(`.bpftrace-gua\
rd-${Di(6).toString("hex")}.tmp`);if(Fe.size===0)for(let o of Yt)process.on(o,Qt);Fe.add(r);try{let o=await Po(r,"wx",e);try{return await n(r,o)}finally{await o.
close()}}finally{if(await jo(r).catch(Fo),Fe.delete(r),Fe.size===0)for(let o of Yt)process.off(o,Qt)}}i(No,"withTemporary");function Qt(t){if(!(process.listenerCount(
t)>1)){for(let e of Fe)try{Wi(e)}catch(n){Fo(n)}for(let e of Yt)process.off(e,Qt);process.kill(process.pid,t)}}i(Qt,"stop");function Fo(t){if(H(t)!=="ENOENT")throw t}
i(Fo,"ignoreAbsent");async function Yi(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(o){
if(H(o)!=="EPERM"||process.getuid?.()===0)throw o}}i(Yi,"keepOwner");async function Mo(t){let e=await Po(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.
close()}i(Mo,"flushFolder");function Me(t){return{ok:!1,message:t}}i(Me,"refused");import{lstat as Qi,mkdir as Xi}from"node:fs/promises";import zo from"node:path";async function ze(t,e,n){let r=e.split("/").slice(0,-1),o=t;try{for(let s of r)if(o=zo.join(o,s),!await Zi(o))return{ok:!1,message:`${o} is not a folder, so ${e}\
 is not created.`}}catch(s){return{ok:!1,message:`${o} cannot be created: ${L(s)}.`}}return ht(zo.join(t,e),n)}i(ze,"createBelow");async function Zi(t){try{await Xi(
t)}catch(e){if(H(e)!=="EEXIST")throw e}return(await Qi(t)).isDirectory()}i(Zi,"isFolder");async function Lo(t,e,n){if(t.includes("-"))throw new $("usage","Standard input has no path that a baseline could name.");let r=await be(t,e,n),{settings:o,scripts:s,
root:d,tree:a}=r;if(o.mistakes.length>0)return k.wrongUse;if(o.baseline===Ae)throw new $("usage",`The configuration or the policy says "baseline: ${Ae}": none m\
ay be accepted.`);let{baseline:c,...l}=o,p=ta(e,o),{files:u,notes:f}=await ye(s,l,a);for(let v of[...r.notes,...f])A("note",v,n);for(let v of u)v.status==="fail\
ed"&&A("error",`${v.path}: ${v.error}`,n);let m=[...s,...u].flatMap(({status:v,path:W})=>v==="failed"?[]:[W]),g=e.target===void 0&&o.minConfidence==="possible",
h=await Eo(c?.entries??[],{files:u,judged:m,settings:l,tree:a},p,g);for(let v of h.refused)A("error",v,n);let{entries:w,added:y,kept:S,removed:b}=h;if(w.length>
Et)throw new $("usage",`These are ${w.length} findings; a baseline has at most ${Et}.`);let T=c?.path??In;c!==void 0?await ra(ea.join(d,T),T,jt(w)):w.length>0&&
(await na(d,T,jt(w),r.configuration),await oa(r,T,n));let j=y===0?"":` until ${p.until}`,Y=`${O(y,"finding")} newly accepted${j}, ${S} accepted before, ${b} tak\
en out`;return n.stdout.write(`${T}: ${Y}.
`),pe(ue(u).flatMap(({findings:v})=>v))?k.notJudged:h.refused.length>0?k.findings:k.clean}i(Lo,"baseline");function ta({reason:t,until:e},{suppressions:n}){let r=n.
today??"";if(t.trim()===""||t.length>Pt)throw new $("usage",`--reason says why the findings are accepted, in 1 to ${Pt} characters.`);if(e!==void 0&&!xn(e))throw new $(
"usage",`--until is a day of the calendar, such as ${Vt(n,r)}.`);if(e!==void 0&&e<r)throw new $("usage",`${e} is over: --until is a day to come.`);return{reason:t.
trim(),until:e??Vt(n,r)}}i(ta,"acceptanceOf");async function na(t,e,n,r){let o=await ze(await Z(t),e,n);if(o.ok)return;let s=`If it is your baseline, write "bas\
eline: ${e}" into ${r??q[0]}.`;throw new $("usage",o.message,s)}i(na,"create");async function ra(t,e,n){let r=await Z(t),o=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await U(r,Cn*3));if(o===n)return;let s=await mt(r,o,n);if(!s.ok)throw new $("usage",`${e}: ${s.message}`)}i(ra,"rewrite");async function oa({root:t,configuration:e},n,r){
let o=`baseline: ${n}`;if(e!==void 0)return A("note",`Add this line to ${e}, which does not name the baseline yet: ${o}`,r);let s=await ze(await Z(t),q[0],`${o}\

`);if(!s.ok)throw new $("usage",s.message);A("note",`${q[0]} was written, which names the baseline. Commit both files.`,r)}i(oa,"nameIn");import{availableParallelism as la}from"node:os";import{setFlagsFromString as ua}from"node:v8";import{Worker as sa}from"node:worker_threads";var ia=8,yt=class{static{i(this,"JudgePool")}#e;#t;#o;#n=[];#s=[];#r=new Map;#i=!1;constructor(e,n,r){let{targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,
embedded:l,rewrites:p}=e;this.#e={targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,...p===void 0?{}:{rewrites:p},embedded:jn.filter(l)},this.#t=n,this.#o=
r}judge(e,n){return new Promise(r=>{this.#n.push({script:e,own:n,done:r,again:!1}),this.#r.size<this.#o&&!this.#i&&this.#c(),this.#a()})}async close(){this.#i=!0;
let e=[...[...this.#r.values()].flatMap(({jobs:r})=>r),...this.#n.splice(0)],n=[...this.#r.keys()];this.#r.clear();for(let{done:r}of e)r(void 0);await Promise.all(
n.map(r=>r.terminate()))}#a(){for(let e=0;e<ia;e++)for(let[n,r]of this.#r){if(r.jobs.length>e||r.jobs.some(({again:s})=>s))continue;let[o]=this.#n;if(o===void 0)
return;o.again&&r.jobs.length>0||(this.#n.shift(),r.jobs.push(o),n.postMessage(this.#d(o,r)))}}#d({script:e,own:n},{knows:r}){this.#s.includes(n)||this.#s.push(
n);let o=this.#s.indexOf(n);if(r.has(o))return{script:e,number:o};r.add(o);let{targets:s,configured:d,rules:a}=n;return{script:e,number:o,own:{targets:s,configured:d,
rules:a}}}#c(){let e=new sa(this.#t,{workerData:this.#e});e.on("message",n=>{let r=this.#r.get(e)?.jobs.shift();r?.done(Ho(n,r.script.text)),this.#a()}),e.on("e\
rror",n=>this.#l(e,n.message)),e.on("exit",n=>this.#l(e,`its thread ended with ${n}`)),this.#r.set(e,{jobs:[],knows:new Set})}#l(e,n){let[r,...o]=this.#r.get(e)?.
jobs??[];this.#r.delete(e)&&(r?.again===!0?r.done({report:nr(r.script.path,n,r.own),notes:[]}):r!==void 0&&o.unshift({...r,again:!0}),this.#n.unshift(...o),this.#n.
length>0&&this.#c(),this.#a())}};function Ho(t,e){let{report:n}=t;return n?.status==="analysed"?{...t,report:{...n,text:e}}:t}i(Ho,"withText");function Go(t){return Ho(
t,"")}i(Go,"withoutText");var aa=500,da=100,ca=80,Do="\r\x1B[K",wt=class{static{i(this,"Progress")}#e;#t;#o=performance.now();#n;#s;#r;#i;#a=0;#d=!1;constructor(e,n,r){let{stderr:o,env:s}=n;
this.#e=n,this.#t=o.isTTY===!0&&!r&&!s.CI&&s.TERM!=="dumb",this.#n=new Map(e.map(({path:d,text:a})=>[d,a.length])),this.#r=this.#n.size,this.#s=[...this.#n.values()].
reduce((d,a)=>d+a,0),this.#i=this.#s}count({path:e}){let n=this.#n.get(e);if(n===void 0)return;this.#n.delete(e),this.#i-=n;let r=performance.now()-this.#o;if(!this.#t||
r<aa||r-this.#a<da)return;this.#a=r;let o=Math.ceil(r/1e3*(this.#i/Math.max(this.#s-this.#i,1)));this.#c(`${this.#r-this.#n.size} of ${this.#r} judged, ${o} s l\
eft: ${e}`)}clear(){this.#d&&this.#e.stderr.write(Do),this.#d=!1}#c(e){let{stderr:n}=this.#e;n.write(`${Do}${N(e).slice(0,(n.columns??ca)-1)}`),this.#d=!0}};var pa=3e5,Xt={SIGINT:130,SIGTERM:143};async function bt(t,e,{quiet:n},r,o){let s=t.filter(g=>g.status==="readable"),d=s.reduce((g,{text:h})=>g+h.length,0),a=new AbortController,
c=d>=pa;c&&ua("--opt");let l=c?new yt(e,r.program,la()):void 0,p=new wt(s,r,n===!0),u,f=Object.keys(Xt),m=i(g=>{if(u!==void 0){for(let h of f)process.off(h,m);process.
kill(process.pid,g);return}u=g==="SIGTERM"?Xt.SIGTERM:Xt.SIGINT,a.abort(),l?.close()},"stop");for(let g of f)process.on(g,m);try{let g=fa(l??new tt(e,a.signal),
p);return{result:await o({judges:g,signal:a.signal,progress:p}),...u===void 0?{}:{interrupted:u}}}finally{for(let g of f)process.off(g,m);p.clear(),await l?.close()}}
i(bt,"judging");function fa(t,e){return{judge:i(async(n,r)=>{let o=await t.judge(n,r);return e.count(n),o},"judge")}}i(fa,"counting");async function Wo(t,e,n){let r=await ma(t,e,n),{scripts:o,notes:s,settings:d,tree:a}=r,c=Gr(e,n),{result:l,interrupted:p}=await bt(o,d,e,n,g=>ye(o,d,a,c===void 0?
g:{...g,onFile:i(w=>{g.progress.clear(),c?.(w)},"onFile")})),u=e.eval===void 0?await tr(d,g=>a.isGone(g)):[],f={...l,notes:[...s,...l.notes,...u],told:c!==void 0},
m=await $e(f,d,e,n);return p??m}i(Wo,"check");function ma(t,e,n){let{eval:r}=e;if(r===void 0)return be(t,e,n);if(t.length>0)throw new $("usage","Give either a p\
rogram with -e or paths.");if(r.trim()==="")throw new $("usage","The program of -e is empty.");return zr(r,e,n)}i(ma,"open");function _o(t,e){let n=t.name,r=Jo(n),o=e.map(({name:c})=>c),s={...t,name:"",values:o},d=[s,...e].flatMap(({name:c,options:l})=>l.filter(({takes:p})=>p).map(({flags:p,
values:u})=>`    ${p.map(m=>ae(`${c} ${m}`)).join(" | ")}) words=${ae(u.join(" "))} ;;`)),a=[s,...e].map(({name:c,options:l,values:p})=>{let u=l.flatMap(f=>f.flags).
join(" ");return`    ${ae(c)}) options=${ae(u)} words=${ae(p.join(" "))} ;;`});return`# Completion of ${n} for bash: source <(${n} completion bash)
${r}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= options= words= each
  # Bash takes "--format=json" for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case $each in
    ${o.join(" | ")})
      command=$each
      break
      ;;
    esac
  done
  COMPREPLY=()
  case "$command $before" in
${d.join(`
`)}
    *)
      case $command in
${a.join(`
`)}
      esac
      [[ $word != -* ]] || words=$options
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F ${r} ${n}
`}i(_o,"bashCompletion");function Uo(t,e){let n=t.name,r=Jo(n),o=e.map(({name:a,options:c,values:l,files:p})=>{let u=l.length>0?`1:value:(${l.join(" ")})`:p?"*:\
file:_files":void 0,f=[...c.flatMap(ga),...u===void 0?[]:[u]].map(ae);return`    ${a})
      _arguments -s ${f.join(` \\
        `)}
      ;;`}),s=e.map(({name:a,description:c})=>ae(`${a}:${c.replaceAll(":","\\:")}`)),d=t.options.flatMap(a=>a.flags);return`#compdef ${n}
# Completion of ${n} for zsh: source <(${n} completion zsh)
${r}() {
  local -a commands
  commands=(
    ${s.join(`
    `)}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    [[ $PREFIX != -* ]] || compadd -- ${d.join(" ")}
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${o.join(`
`)}
  esac
}
if [[ $funcstack[1] == ${r} ]]; then
  ${r} "$@"
else
  compdef ${r} ${n}
fi
`}i(Uo,"zshCompletion");function ga({flags:t,description:e,takes:n,values:r}){let o=e.replace(/[[\]\\]/g,"\\$&"),s=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return t.map(d=>`*${d}[${o}]${n?s:""}`)}i(ga,"zshOption");function Bo(t,e){let n=t.name,o=`not __fish_seen_subcommand_from ${e.map(({name:a})=>a).join("\
 ")}`,s=i((...a)=>["complete -c",n,...a].join(" "),"line"),d=i((a,{options:c})=>c.map(({flags:l,description:p,takes:u,values:f})=>{let m=l.map(h=>h.startsWith("\
--")?`-l ${h.slice(2)}`:`-s ${h.slice(1)}`),g=f.length>0?[`-x -a ${ie(f.join(" "))}`]:["-r -F"];return s(`-n ${ie(a)}`,...m,...u?g:[],`-d ${ie(p)}`)}),"optionsO\
f");return`${[`# Completion of ${n} for fish: ${n} completion fish | source`,s("-f"),...e.map(({name:a,description:c})=>s(`-n ${ie(o)}`,`-a ${a}`,`-d ${ie(c)}`)),
...d(o,t),...e.flatMap(a=>{let c=`__fish_seen_subcommand_from ${a.name}`,l=`-a ${ie(a.values.join(" "))}`;return[...(a.values.length>0?[l]:a.files?["-F"]:[]).map(
u=>s(`-n ${ie(c)}`,u)),...d(c,a)]})].join(`
`)}
`}i(Bo,"fishCompletion");function Jo(t){return`_${t.replace(/\W/g,"_")}`}i(Jo,"functionName");function ae(t){return`'${t.replaceAll("'","'\\''")}'`}i(ae,"quoted");
function ie(t){return`'${t.replace(/['\\]/g,"\\$&")}'`}i(ie,"fishQuoted");var Ko=["bash","zsh","fish"],Vo=new Map([["--select",_],["--ignore",_],["--target",[_e,...We.map(({name:t})=>t)]],["rule",_]]),ha={flags:["-h","--help"],description:"\
print this help",takes:!1,values:[]};function Yo(t,e){let n=qo(t),r=t.commands.map(qo);switch(e){case"bash":return _o(n,r);case"zsh":return Uo(n,r);case"fish":return Bo(
n,r);default:return e}}i(Yo,"completion");function qo(t){let[e]=t.registeredArguments,n=e===void 0?[]:e.argChoices??Vo.get(e.name())??[];return{name:t.name(),description:t.
description(),options:[...t.options.map(ya),ha],values:n,files:e!==void 0&&n.length===0}}i(qo,"completed");function ya(t){let e=[t.short,t.long].flatMap(r=>r??[]),
n=t.argChoices??Vo.get(t.long??"")??[];return{flags:e,description:t.description,takes:t.required||t.optional,values:n}}i(ya,"optionOf");var en=Ot(It(),1);function Qo(t,{color:e,width:n,sources:r}){let o=en.default.createColors(e),s=wn(t),d=[[`${o.bold(t.id)} (${t.severity})`,...M(t.summary,n)],...s.sections.map(({
title:l,text:p})=>[o.bold(l),...Zt(p,n)]),...s.examples.map(({title:l,script:p,targets:u,outcome:f})=>{let m=p.trimEnd().split(`
`).map(N);return[...M(`Example: ${l}`,n).map(o.bold),...Zt(`${f} ${u.join(", ")}.`,n),...m.map(g=>`  ${o.blue("|")} ${g}`.trimEnd())]})],a=s.sources.reduce((l,{
lines:p})=>l+p.length,0),c=s.sources.flatMap(({of:l,lines:p})=>[...Zt(`${l}:`,n),...p.flatMap(u=>M(`- ${u}`,n-2,2).map(f=>`  ${f}`))]);return r?d.push([o.bold("\
Sources"),...c]):a>0&&d.push(M(`${O(a,"source")}: bpftrace-guard explain ${t.id} --sources`,n)),`${d.map(l=>l.join(`
`)).join(`

`)}
`}i(Qo,"renderRule");function Xo(t,{color:e,width:n}){let{bold:r}=en.default.createColors(e),[o=[],...s]=qe([["RULE","SEVERITY","SAYS"],...t.map(({id:a,severity:c,
summary:l})=>[a,c,l])],n),d=M("What a rule says in full, and what to do: bpftrace-guard explain RULE",n);return[...o.map(r),...s.flat(),"",...d,""].join(`
`)}i(Xo,"renderRules");function Zt(t,e){return M(t,e-2).map(n=>n===""?"":`  ${n}`)}i(Zt,"indented");function Zo(t,{sources:e=!1},n){if(t===void 0)return tn(n);let r=me.find(o=>o.id===t);if(r===void 0){let o=me.map(s=>s.id);throw new $("usage",`Unknown rule "${t}\
".${bn(t,o)} The rules are ${o.join(", ")}.`)}n.stdout.write(Qo(r,{...es(n),sources:e}))}i(Zo,"explain");function tn(t){t.stdout.write(Xo(me,es(t)))}i(tn,"listR\
ules");function es(t){return{color:we(void 0,t.env,t.stdout.isTTY===!0),width:re(t)}}i(es,"styleOf");var wa=3,ba=4e3;function ts(t){return t.map($a).join("")}i(ts,"gitPatch");function $a({path:t,before:e,after:n}){let[r,o]=[`a/${t}`,`b/${t}`];if(e===void 0){let a=xe(
"/dev/null",o,"",n);return At({...a,isGit:!0,isCreate:!0,newMode:"100644"})}let s={context:wa,maxEditLength:ba},{hunks:d}=xe(r,o,e,n,void 0,void 0,s)??{hunks:[...Ra(
e,n)]};return At({oldFileName:r,newFileName:o,oldHeader:void 0,newHeader:void 0,hunks:d,isGit:!0})}i($a,"patchOf");function Ra(t,e){let n=xe("","",t,"").hunks,r=xe(
"","","",e).hunks,[o,s]=[n.flatMap(({lines:a})=>a),r.flatMap(({lines:a})=>a)],d=i((a,c)=>a.filter(l=>l.startsWith(c)).length,"count");return[{oldStart:1,oldLines:d(
o,"-"),newStart:1,newLines:d(s,"+"),lines:[...o,...s]}]}i(Ra,"wholeFile");import{realpath as Sa}from"node:fs/promises";import te from"node:path";var ns="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",$t=class t{static{i(this,"FixedFiles")}changes=[];#e=new Set;#t;#o;constructor(e,n){
this.#o=e,this.#t=n}static async open(e){return new t(await Xe(await Sa(process.cwd())),e)}get notes(){return[...this.#e]}async refusal({path:e}){if(!this.#t.piped)
return await Ct(e,await Z(e))?ns:void 0}async obstacle(e,n,r){if(this.#t.piped)return"standard input has no folder for";try{return await gt(te.join(te.dirname(await Z(
e.path)),n),r)==="something else"?ir(n):void 0}catch(o){return`cannot be looked at (${n}: ${L(o)})`}}async keep(e,n,r){let{piped:o,dryRun:s}=this.#t,d=o?te.resolve(
e.path):await Z(e.path);if(!o&&await Ct(e.path,d))return ns;let a=te.dirname(d),c={real:d,before:e.text,after:n},l=o||s?void 0:await Oa(c,a,r);if(l!==void 0)return l;
if(this.#n(d,e.text,n),s)for(let[p,u]of r)await gt(te.join(a,p),u)==="nothing"&&this.#n(te.join(a,p),void 0,u)}#n(e,n,r){let o=Ze(te.relative(this.#o,e));this.#t.
dryRun&&o.startsWith("../")&&this.#e.add(`${o} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:o,before:n,
after:r})}};async function Oa({real:t,before:e,after:n},r,o){let s=[],d;for(let[a,c]of o){let l=te.join(r,a),p=await ht(l,c);if(p.ok?p.created&&s.push(l):d=p.message,
d!==void 0)break}if(d===void 0){let a=await mt(t,e,n);if(a.ok)return;d=a.message}for(let a of s)await Io(a);return d}i(Oa,"writeAll");async function rs(t,e,n){let r=t.includes("-");if(r&&t.some(y=>y!=="-"))throw new $("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:o,notes:s,settings:d,tree:a}=await be(t,e,n),c=er(o,await Zn(o,d,a)),l=e.dryRun===!0,p=await $t.open({piped:r,dryRun:l}),{kind:u}=e,{result:f,
interrupted:m}=await bt(c,dr(d),e,n,y=>ar(c,{settings:d,tree:a,scope:{kind:u},destination:p,...y}));if(r&&!l)for(let y of f.texts.values())n.stdout.write(y);l&&
n.stdout.write(Ta(ts(p.changes),n));let g={targets:f.targets,files:f.files,fixed:{written:!l,findings:f.fixed},notes:[...s,...p.notes]},h=r||l?{...n,stdout:n.stderr}:
n,w=await $e(g,d,e,h);return m??w}i(rs,"fix");function Ta(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=i(r=>r.charAt(0)+N(r.slice(1).replace(/\r$/,"")),"line");
return t.split(`
`).map(n).join(`
`)}i(Ta,"shownPatch");import{existsSync as Na}from"node:fs";import{dirname as Fa,resolve as gs}from"node:path";var ka=$n("<positional>"),va=/^(?!.*\/[/*])[\w.:*+@/?!-]+$/;function os(t,e){let n=new Set,r=t,o=Sn(t).items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]);for(let{
span:s,text:d}of o.toReversed())for(let{code:a,start:c,end:l,value:p}of Rn(d).toReversed()){if(a!==ka)continue;let u=e[Number(p.slice(1))-1];u===void 0||!va.test(
u)?n.add(p):r=r.slice(0,s.start+c)+u+r.slice(s.start+l)}return{text:r,left:[...n].sort()}}i(os,"withParameters");function ss({assumed:t=[]}){let e={name:_e,assumed:[]},n=[e];for(let r of t)for(let o of[...n])for(let s of r.others)n.push({name:[o.name,...xa(s)].join(","),assumed:[
...o.assumed,r]});return n.filter(r=>r!==e)}i(ss,"alternativesTo");function xa({bpftrace:t,paravirt:e}){return[...t===void 0?[]:[`bpftrace@${t}`],...e===void 0?
[]:[`paravirt@${e?"yes":"no"}`]]}i(xa,"partsOf");var C={takes:!1},E={takes:!0},de={takes:!1,means:"lists"},is=[{name:"-B",...E},{name:"-I",...E,means:"headers"},{name:"-V",...de},{name:"-b",...C},{name:"-c",...E},
{name:"-d",...C,before:"0.22"},{name:"-d",...E,from:"0.22"},{name:"-e",...E,means:"program"},{name:"-f",...E},{name:"-h",...de},{name:"-k",...C},{name:"-l",...de},
{name:"-o",...E},{name:"-p",...E},{name:"-q",...C},{name:"-v",...C},{name:"--aot",...E},{name:"--bench",...C,from:"0.25"},{name:"--btf",...C},{name:"--cmd",...E,
from:"0.25"},{name:"--debug",...E,from:"0.22"},{name:"--debuginfo",...E,from:"0.26"},{name:"--dry-run",...C,from:"0.22"},{name:"--dwarf-pid",...E,from:"0.26"},{
name:"--emit-elf",...E},{name:"--emit-llvm",...E},{name:"--fmt",...C,means:"formats",from:"0.25"},{name:"--help",...de},{name:"--include",...E,means:"header"},{
name:"--info",...de},{name:"--list",...de,from:"0.25"},{name:"--mode",...E,means:"mode",from:"0.25"},{name:"--no-feature",...E,from:"0.20"},{name:"--no-warnings",
...C},{name:"--output",...E,from:"0.25"},{name:"--pid",...E,from:"0.25"},{name:"--probe-filter",...E,from:"0.25"},{name:"--quiet",...C,from:"0.25"},{name:"--tes\
t",...E,before:"0.24"},{name:"--test",...C,from:"0.25"},{name:"--test-mode",...E,from:"0.24",before:"0.25"},{name:"--traceable-functions",...E,from:"0.25"},{name:"\
--unsafe",...C},{name:"--usdt-file-activation",...C},{name:"--verbose",...C,from:"0.25"},{name:"--verify-llvm-ir",...C,from:"0.24"},{name:"--version",...de},{name:"\
--warnings",...C,from:"0.25"}],as={from:"0.24",source:"bpftrace v0.24.0 src/main.cpp parse_args(): named_params"};var Aa=["format","codegen","compiler-bench"],Ea=["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"];function nn(t,e,n=!1){let r=is.filter(f=>hn(e,f)),o=[],s="",d=!1,
a="",c={files:[],folders:[]};for(let f=0;f<t.length;f++){let m=t[f]??"";if(m==="--"||n&&!ds(m)){o.push(...t.slice(m==="--"?f+1:f));break}if(!ds(m)){o.push(m);continue}
let g=m.startsWith("--")?ja(m,r):Ia(m,r);for(let{option:h,value:w}of g){if(h===void 0)return Rt(`bpftrace ${e} is not known to have the option ${w}.`);if(!h.takes&&
w!==void 0)return Rt(`${h.name} of bpftrace takes no value.`);let y=h.takes?w??t[++f]:"";if(y===void 0)return Rt(`${h.name} of bpftrace needs a value.`);if(Pa.includes(
h.name))return{kind:"lists"};h.means==="program"&&(s=y),h.means==="lists"&&(d=!0),h.means==="mode"&&(a=y),h.means==="formats"&&(a="format"),h.means==="header"&&
c.files.push(y),h.means==="headers"&&c.folders.push(y)}}if(d||Aa.includes(a))return{kind:"lists"};if(s!=="")return{kind:"program",source:{text:s},parameters:cs(
o,e),headers:c};let[l,...p]=o;return l===void 0?Rt("There is no program: give bpftrace a script, or a program with -e."):{kind:"program",source:Ea.includes(l)?"\
stdin":{path:l},parameters:cs(p,e),headers:c}}i(nn,"readArguments");var Pa=["-h","--help","-V","--version","--info"];function Rt(t){return{kind:"unclear",why:t}}
i(Rt,"unclear");function ds(t){return t.startsWith("-")&&t!=="-"}i(ds,"isOption");function ja(t,e){let[,n=t,r]=/^([^=]*)(?:=(.*))?$/s.exec(t)??[],o=e.find(c=>c.
name===n),[s,...d]=e.filter(c=>c.name.startsWith(n)),a=o??(d.length===0?s:void 0);return[a===void 0?{option:a,value:n}:{option:a,value:r}]}i(ja,"longOption");function Ia(t,e){
let n=[],r=t.slice(1);for(let o=0;o<r.length;o++){let s=`-${r.charAt(o)}`,d=e.find(c=>c.name===s);if(d===void 0)return[...n,{option:d,value:s}];let a=r.slice(o+
1);if(d.takes)return[...n,{option:d,value:a===""?void 0:a}];n.push({option:d})}return n}i(Ia,"shortOptions");function cs(t,e){return yn(e,as.from)?t.filter(n=>!n.
startsWith("--")):t}i(cs,"numbered");import{spawn as ps}from"node:child_process";import{constants as Ca}from"node:os";var ls=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR1","SIGUSR2"];function fs(t,e,n){let r=[n===void 0?"inherit":"pipe","inherit","inherit"];return new Promise(
o=>{let s=new rn,d=i(async l=>{!await s.saw(l)&&!(c instanceof Error)&&c.kill(l)},"passOn");for(let l of ls)process.on(l,d);let a=i(l=>{for(let p of ls)process.
off(p,d);s.end(),o(l)},"end"),c=gr(()=>ps(t,[...e],{stdio:r}));if(c instanceof Error)return a({error:c});c.on("error",l=>a({error:l})),c.on("exit",(l,p)=>a(p===
null?{status:l??0}:{signal:p})),c.stdin?.on("error",()=>{}),c.stdin?.end(n)})}i(fs,"startInPlace");var us=1e3,rn=class{static{i(this,"Witness")}#e;#t;#o=new Set;constructor(){
this.#n()}saw(e){return this.#t?.signal===e&&performance.now()-this.#t.at<us?(this.#t=void 0,Promise.resolve(!0)):new Promise(n=>{let r=i(d=>{clearTimeout(s),this.#o.
delete(o),d&&(this.#t=void 0),n(d)},"done"),o=i(d=>d===e&&r(!0),"hear"),s=setTimeout(()=>r(!1),us).unref();this.#o.add(o)})}end(){let e=this.#e;this.#e=void 0,e?.
kill("SIGKILL")}#n(){let e=ps("cat",{stdio:["pipe","ignore","ignore"]});this.#e=e,e.on("error",()=>{}),e.on("exit",(n,r)=>{if(!(this.#e!==e||r===null)){this.#t=
{signal:r,at:performance.now()};for(let o of[...this.#o])o(r);this.#n()}})}};function ms(t){if("status"in t)return t.status;let{signal:e}=t;return["SIGQUIT","SI\
GILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGSEGV","SIGSYS"].includes(e)||process.kill(process.pid,e),128+Ca.signals[e]}i(ms,"endAs");var St=class{static{i(this,"WatchedTree")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){let r=await this.#e.look(e,n);return this.#t.set(e,{from:n,source:r}),
r}fromRoot(e){return this.#e.fromRoot(e)}list(){return this.#e.list()}runsBpftrace(e){return this.#e.runsBpftrace(e)}async changed(){for(let[e,{from:n,source:r}]of this.#t)
if(JSON.stringify(await this.#e.look(e,n))!==JSON.stringify(r))return e}};async function ws(t,e,n,r=mr()){if(t.some(p=>p.includes("�")))throw new $("usage","An argument is not UTF-8, or has U+FFFD in it: it would not come to bpftrac\
e as it is.");let o=e.bpftrace??yr(n.env),{stop:s,input:d,changed:a}=await Ma({args:t,bpftrace:o,options:e,terminal:n,machine:r});if(s!==void 0&&!hs(s,e,n))return s.
status;let c=await a?.();if(c!==void 0){let p=J(`${c} has changed since it was judged.`);if(!hs(p,e,n))return p.status}let l=await fs(o,t,d);return"error"in l?(A(
"error",`${o} cannot be started: ${hr(l.error)}.`,n),k.wrongUse):ms(l)}i(ws,"guardedRun");function hs({why:t},{force:e=!1},n){for(let o of t)A("error",o,n);return A(
"note",`bpftrace ${e?"is started all the same (--force)":"was not started; --force starts it all the same"}.`,n),e}i(hs,"mayGoOn");function J(...t){return{status:k.
notJudged,why:t}}i(J,"notJudged");async function Ma(t){let{args:e,bpftrace:n,terminal:r,machine:o}=t,s=r.env.POSIXLY_CORRECT!==void 0,d;try{d=await wr(o,n)}catch(u){
if(!(u instanceof $))throw u;return{stop:J(...u.sentences)}}let a=nn(e,d.bpftrace,s),c=(d.assumed??[]).flatMap(({others:u})=>u.flatMap(f=>f.bpftrace??[])),l=JSON.
stringify(a),p=c.find(u=>JSON.stringify(nn(e,u,s))!==l);if(p!==void 0)return{stop:J(...(d.assumed??[]).map(({note:u})=>u),`bpftrace ${p} would read these argume\
nts in another way.`)};switch(a.kind){case"lists":return{};case"unclear":return{stop:{status:k.wrongUse,why:[a.why]}};case"program":return za(a,d,t);default:return a}}
i(Ma,"judgeRequest");async function za({source:t,parameters:e,headers:n},r,{options:o,terminal:s}){let d=await Da(t,s);if(d instanceof $)return{stop:J(...d.sentences)};
let{path:a,bytes:c,reread:l}=d,p=t==="stdin"?{input:c}:{},u=Fn(c);if(u.status!=="readable"){let v={status:k.wrongUse,why:[`There is no program in ${a}.`]};return{
...p,stop:u.status==="skipped"?v:J(`${a}: ${u.error}`)}}let f=os(u.text,e),m=await rt(o.config),{root:g}=await Mr(m),h=new St(new Vn(g)),y={script:{status:"read\
able",path:a,text:f.text},tree:h,host:r,layers:await Nr(o,m,s),terminal:s},S=Ga(f.text,Fa(a),n),b=[...f.left.length>0?[La(f.left)]:[],...S===void 0?[]:[Ha(S)]],
T=b.length>0?J(...b):await _a(y),j=i(async()=>l!==void 0&&(await l())?.equals(c)!==!0,"isChanged");return{...p,changed:i(async()=>await j()?a:h.changed(),"chang\
ed"),...T===void 0?{}:{stop:T}}}i(za,"judgeProgram");function La(t){let[e]=t;return`An attach point depends on ${e}, which is not given, or is no plain name: wh\
at it is attached to is not known.`}i(La,"unknownParameter");function Ha(t){return`bpftrace takes in ${t}, which is not judged. Put what the program needs of it\
 into the program.`}i(Ha,"unjudgedHeader");function Ga(t,e,{files:n,folders:r}){let o=i(a=>[".",...r].map(c=>gs(c,a)).find(c=>Na(c))??[],"found"),d=[...t.matchAll(
/^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm)].flatMap(([,a])=>a??[]).flatMap(a=>[o(a)].flat().filter(c=>c!==gs(e,a)));return[...n.flatMap(o),...d][0]}i(Ga,"other\
Header");async function Da(t,{stdin:e}){if(t==="stdin")return{path:"<stdin>",bytes:await Wa(e)};if("text"in t)return{path:Lr,bytes:Buffer.from(t.text)};let{path:n}=t;
if(Jn(n))return new $("usage",`${n} can be read only once. Give the program by standard input (-) or in a file.`);let r=i(()=>U(n,Je),"readFile");try{return{path:n,
bytes:await r(),reread:i(()=>r().catch(()=>{}),"reread")}}catch(o){return new $("usage",`${n} cannot be read: ${ce(o)}.`)}}i(Da,"readProgram");async function Wa(t){
let e=[],n=0;for await(let r of t){let o=Buffer.from(r);if(e.push(o),n+=o.length,n>Je)throw new $("usage",`Standard input is longer than ${Je/1024/1024} MiB, wh\
ich no bpftrace script is: it is not handed on.`)}return Buffer.concat(e)}i(Wa,"readAll");async function _a(t){let{host:e}=t,n=await ys(e.name,t);if(n!==void 0)
return n;let r=e.assumed?.filter(({fact:o})=>o==="kernel")??[];if(r.length>0)return J(...r.map(({note:o})=>o),"What the program does on such a kernel is not kno\
wn.");for(let{name:o,assumed:s}of ss(e)){if(await ys(o,t)===void 0)continue;let a=s.map(({note:c})=>c);return J(...a,"Whether this program is safe here depends \
on that, so it is not known.")}}i(_a,"judge");async function ys(t,{script:e,tree:n,host:r,layers:o,terminal:s}){let d=Ve({...o,inputs:{...o.inputs,targets:[t]},
host:r});if(d.mistakes.length>0)return{status:k.wrongUse,why:d.mistakes};let{files:a,notes:c}=await ye([e],d,n),l=ue(a).flatMap(y=>y.findings),p=pe(l)||a.some(({
status:y})=>y!=="analysed"),u=l.some(({severity:y})=>y==="error")||ge(l,d),f=l.some(({rule:y,verdicts:S})=>y==="unresolved-attach-point"&&S.some(({verdict:b})=>b===
"hang"));if(t!==r.name&&!p&&!u&&!f)return;let m={...s,stdout:s.stderr},g=Hr({},m);for(let y of a)y.status!=="analysed"&&A("error",`${y.path}: ${y.error}`,s),y.status!==
"skipped"&&s.stderr.write(Hn(y,g));let w=a.flatMap(y=>y.status==="analysed"&&y.ignored||[]).map(({rule:y,reason:S})=>`A comment of the program has ${y} ignored:\
 ${S}`);for(let y of[...Ye(d),...c,...w])A("note",y,s);return p?J("The program was not judged as a whole."):u?{status:k.findings,why:["The program has an error \
on this machine."]}:f?J("It is not known where the program fires, and at some places it would hang."):void 0}i(ys,"judgeAs");import{lstat as qa,readdir as Ka,realpath as Va}from"node:fs/promises";import He from"node:path";var Le="bpftrace-guard/bpftrace-guard",Ua=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,Ba=3;function bs({scripts:t,version:e}){let n=Ja(t),[r="tools",o=r]=n,s=n.length===0?
"":`, in ${n.join(", ")}`;return`# yaml-language-server: $schema=https://raw.githubusercontent.com/${Le}/v${e}/docs/bpftrace-guard.schema.json
# The configuration of bpftrace-guard. On a pull request it is read from the base branch.
# Every key is optional: https://github.com/${Le}/blob/v${e}/docs/configuration.md
# When this was written, the repository had ${O(t.length,"bpftrace script")}${s}.

# The check fails on findings of this severity and above: error, warning, note or never.
fail-on: error

# The machines that the scripts run on: "bpftrace-guard targets" lists those with a name. Without this key the scripts are
# judged for the default targets, which stand for the machines that people use.
# targets:
#   - debian-12
#   - debian-13,bpftrace@newest

# Another severity for a rule, or off: "bpftrace-guard rules" lists them.
# rules:
#   lossy-mitigation: off

# Other rules and targets for some of the files.
# overrides:
#   - files: [${r}/**]
#     targets: [debian-13]

# Which files are judged. Without this key: files named *.bt, files that a first line with "#!" gives to bpftrace, and the
# programs in files of other kinds, such as shell scripts.
# files:
#   - ${r}/**
#   - "!${r}/experiments/**"

# Scripts that run on one machine at the same time: two that are harmless alone can hang it together.
# run-together:
#   - [${r}/*.bt, ${o}/*.bt]

# What comments that ignore a finding may do.
# suppressions:
#   expires: 180

# Findings that were there before, each with a reason and a last day: "bpftrace-guard baseline" writes this file.
# baseline: .github/bpftrace-guard-baseline.yml
`}i(bs,"starterConfiguration");function $s(t){return`name: bpftrace-guard
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: another base

permissions: {}

jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # write also resolves the threads of fixed findings: docs/modes.md#resolved-conversations
      pull-requests: write
    steps:
      # A tag can be moved later, a commit cannot: write the commit of this release in its place.
      - uses: ${Le}@v${t}
`}i($s,"starterWorkflow");function Ja(t){let e=new Map;for(let n of t){let r=n.split("/").slice(0,-1).join("/");Ua.test(r)&&e.set(r,(e.get(r)??0)+1)}return[...e].
sort(([n,r],[o,s])=>s-r||+(n>o)-+(n<o)).slice(0,Ba).map(([n])=>n)}i(Ja,"foldersOf");var on=".github/workflows",sn=`${on}/bpftrace-guard.yml`,Ya=1024*1024;async function Rs({stdout:t,stdin:e,version:n}){let r=await Xe(await Va(process.cwd())),s=(await vr(
[r],{stream:e,name:"-"},{root:r,choose:Bn})).scripts.flatMap(c=>c.status==="readable"&&c.host===void 0?[Ze(He.relative(r,c.path))]:[]),d=i(c=>t.write(`${N(c)}
`),"say"),a=i(async(c,l,p)=>{let u=p===void 0?await ze(r,c,l):void 0;if(u?.ok===!1)throw new $("usage",u.message);d(u?.created===!0?`${c} was written.`:`${p??c}\
 is there already and stays as it is.`)},"put");await a(q[0],bs({scripts:s,version:n}),await Qa(r)),await a(sn,$s(n),await Xa(r)),d(`${O(s.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),d("To accept that for some time: bpftrace-guard baseline --reason TEXT")}i(Rs,"init");async function Qa(t){
for(let e of q)if(await Ss(He.join(t,e)))return e}i(Qa,"knownConfiguration");async function Xa(t){if(await Ss(He.join(t,sn)))return sn;let e=He.join(t,on),n=await Ka(
e).catch(()=>[]);for(let r of n.filter(o=>/\.ya?ml$/.test(o)).sort())if((await U(He.join(e,r),Ya).catch(()=>Buffer.of())).toString("utf8").includes(`${Le}@`))return`${on}\
/${r}`}i(Xa,"knownWorkflow");function Ss(t){return qa(t).then(()=>!0,()=>!1)}i(Ss,"isThere");import{release as Os}from"node:os";import Za from"node:path";var an=512*1024*1024;async function Ts(t,e,n){let r=await td(t===void 0?ed():[t]),{readKernelTable:o,renderKernelTable:s,UnreadableImage:d}=await import("./table-YV65S376.js");
try{let{table:a,gaps:c}=await o(r.bytes,e.source??Za.basename(r.path));for(let l of c)A("note",l,n);n.stdout.write(s(a))}catch(a){throw a instanceof d?new $("us\
age",`${r.path} cannot be read as a kernel: ${a.message}`):a}}i(Ts,"kernelTable");function ed(){return[`/boot/vmlinuz-${Os()}`,`/usr/lib/modules/${Os()}/vmlinuz`]}
i(ed,"runningKernel");async function td(t){for(let e of t){try{let n=await U(e,an);if(n.length<=an)return{path:e,bytes:n}}catch(n){let r=H(n);if(r==="ENOENT")continue;
throw r==="EACCES"?Te(`${e} cannot be read: permission denied. Root may read it.`):n instanceof he?Te(`${e} is not a regular file, and so no kernel image.`):Te(
`${e} cannot be read: ${ce(n)}`)}throw Te(`${e} has more than ${an/1024/1024} MiB, the most that a kernel image has.`)}throw t.length===1?Te(`${t[0]} is not the\
re.`):Te(`No image of the running kernel is there, neither ${t.join(" nor ")}: name the image to read.`)}i(td,"readImage");function Te(t){return new $("usage",t)}
i(Te,"unreadable");import{PassThrough as nd}from"node:stream";import{setFlagsFromString as rd}from"node:v8";var od=1e3;async function ks({longest:t,...e},{program:n}){rd("--opt");let{serve:r}=await import("./server-YXJQYMCF.js"),o=process.stdin.pipe(new nd,{end:!1});
return process.stdin.on("end",()=>setTimeout(()=>o.end(),od)),r({input:o,output:process.stdout,entry:n,workerData:{editor:e},longest:t}),new Promise(()=>{})}i(ks,
"lsp");import{availableParallelism as sd}from"node:os";import{setFlagsFromString as id}from"node:v8";var ad=4;async function vs({target:t},e){let n=Nn(t??[],new Map,await nt(t,e.env));if(!n.ok)throw new $("usage",...n.errors);id("--opt");let{serve:r}=await import("./server-UVZ6CFUZ.js");
process.stdin.isTTY===!0&&A("note","It waits for a client, such as an assistant that starts it.",e);let o={entry:e.program,workerData:{assistant:!0},size:Math.min(
ad,sd())},{stdin:s,stdout:d}=process;return await r({input:s,output:d,threads:o,machines:t,complain:i(c=>A("error",c,e),"complain")})?k.clean:k.wrongUse}i(vs,"m\
cp");async function xs(t,e,n){let r=process.cwd(),o=await Sr(t,r),s=e.config===void 0?await kr(o.baseSha):await rt(e.config),d=await Fr(e,s,n),a=await Or(o,r,d.choose),
c=i(S=>new Mn(new Rr(S,r)),"treeOf"),l={base:c(o.mergeBase),head:c(o.headSha)},p=await sr(a,l,d,e.diffFilter),{leftOut:u,changedPaths:f}=a,m=[...p.notes,...Ke(u)],
g=O(f.length,"changed file");p.files.length===0&&u===0&&m.push(`${t} changes no bpftrace script (${g}).`);let{length:h}=p.others,w=h===1?"1 finding is not cause\
d":`${h} findings are not caused`;h>0&&m.push(`${w} by this change; --diff-filter nofilter shows all.`);let{targets:y}=p;return $e({targets:y,files:dd(p),notes:m,
hunks:p.diff.hunks},d,e,n)}i(xs,"review");function dd({files:t,findings:e}){let n=new Set(e.map(({finding:r})=>r));return t.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(o=>n.has(o))}:r)}i(dd,"ownFiles");var cd="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",ld=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,ud='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',pd="An error, what is not judged, and a fact of the machine that is not known and decides keep bpftrace from being starte\
d. The exit status is that of bpftrace, or if it was not started, 1 for findings, 2 for a wrong command line or configuration, and 3 for what is not judged.",fd=`\
bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,md=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function As(t,e){let n=k.clean,r=wd(e,
o=>{n=o});try{return await r.parseAsync(gd(t),{from:"user"}),n}catch(o){if(o instanceof $){for(let s of o.sentences)A("error",s,e);return k.wrongUse}if(!(o instanceof
lr))throw o;return o.exitCode===0?k.clean:k.wrongUse}}i(As,"runCommandLine");function gd(t){let[e,...n]=t;if(e!=="run")return[...t];let r=Ft(),o=0;for(let s=n[o];s!==
void 0;s=n[o]){let[d="",a]=s.split("=",2),c=r.find(({long:l})=>l===d);if(c===void 0&&!Es.includes(s))break;o+=c?.required===!0&&a===void 0?2:1}return o>n.length?
[...t]:[e,...n.slice(0,o),"--",...n.slice(n[o]==="--"?o+1:o)]}i(gd,"handedOn");var Es=["-h","--help"],hd=40;function yd(t,e,n,r){let o=r.helpWidth??Ln;return o-
e-4>=hd?fr.prototype.formatItem.call(r,t,e,n,r):[`  ${t}`,...M(n,o-6).map(d=>`      ${d}`)].join(`
`)}i(yd,"formatItem");function Ge(t,e){return`
${M(t,re(e)).join(`
`)}`}i(Ge,"helpText");function wd(t,e){let n=new ur("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(t.version,"-V, --version","print the version").helpOption(Es.join(", "),"print this help").exitOverride().configureOutput({writeOut:i(u=>t.stdout.
write(u),"writeOut"),writeErr:i(u=>t.stderr.write(u),"writeErr"),getOutHelpWidth:i(()=>re(t),"getOutHelpWidth"),getErrHelpWidth:i(()=>re(t),"getErrHelpWidth"),outputError:i(
(u,f)=>f(`bpftrace-guard: ${u.trimEnd().split(`
`).map(N).join(" ")}
`),"outputError")}).configureHelp({formatItem:yd}).showSuggestionAfterError().addHelpText("after",Ge(cd,t)),r=n.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(u,f)=>{e(await Wo(u,f,t))}),o=n.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(u,f)=>{e(await xs(u,f,t))});for(let u of Ar())o.addOption(u);let s=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",Ge(ld,t)).action(async(u,f)=>{e(
await rs(u,f,t))});for(let u of Er())s.addOption(u);let d=n.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",Ge(ud,t)).action(async(u,f)=>{e(await Lo(u,f,
t))});for(let u of jr())d.addOption(u);for(let u of xr())for(let f of[r,o,s])f.addOption(u);let a=n.command("run").description("judge a program for this machine\
, and start bpftrace with it").argument("[arguments...]","the arguments of bpftrace, which it gets as they are; behind a --, or without it").addHelpText("after",
Ge(pd,t)).action(async(u,f)=>{e(await ws(u,f,t))});for(let u of Ft())a.addOption(u);let c=n.command("audit").description("judge the scripts of many repositories\
 on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",md).action(async(u,f)=>{e(await ko(u,f,t))});for(let u of Pr())
c.addOption(u);n.command("init").description("write a configuration and a workflow for this repository; what is there stays as it is").action(()=>Rs(t)),n.command(
"rules").description("list the rules").action(()=>tn(t)),n.command("explain").description("print what a rule says, why, and what to do; without a rule, which th\
ere are").argument("[rule]",`one of ${me.map(({id:u})=>u).join(", ")}`).option("--sources","also print where it is known from").action((u,f)=>Zo(u,f,t)),n.command(
"targets").description("print the known targets").option("--sources","also print where each of them is known from").action(({sources:u})=>{let m={color:we(void 0,
t.env,t.stdout.isTTY===!0),width:re(t),sources:u===!0};t.stdout.write(_r(We,Un,m))}),n.command("kernel-table").description("read a kernel image, and print what \
runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the running kernel when left out").option("--source <text>","where \
the image is from, for the table (default: the name of the file)").action(async(u,f)=>{await Ts(u,f,t)});let l=n.command("lsp").description("serve an editor: th\
e language server protocol on standard input and output").action(u=>ks(u,t));for(let u of Ir())l.addOption(u);let p=n.command("mcp").description("serve an assis\
tant: the model context protocol on standard input and output").action(async u=>{e(await vs(u,t))});for(let u of Cr())p.addOption(u);return n.command("completio\
n").description("print a script that completes this command line in a shell").addArgument(new pr("<shell>","the shell").choices(Ko)).addHelpText("after",Ge(fd,t)).
action(u=>{t.stdout.write(Yo(n,u))}),n}i(wd,"commandLine");import{parentPort as Ps,workerData as bd}from"node:worker_threads";function js(){let{embedded:t,...e}=bd,n=new tt({...e,embedded:i(o=>t.includes(o),"embedded")}),r=new Map;Ps?.on("message",({script:o,number:s,own:d})=>{d!==void 0&&
r.set(s,d),n.judge(o,r.get(s)??e).then(c=>c&&Ps?.postMessage(Go(c)))})}i(js,"answerAsThread");Cs&&$d("--no-opt");Cs?await Rd():Is?.editor!==void 0?(await import("./lsp-thread-RM6DHA2O.js")).answerEditor():Is?.assistant!==void 0?(await import("./mcp-thread-6VJFDBKK.js")).
startAssistant():js();async function Rd(){let{stdin:t,stdout:e,stderr:n,env:r}=process,o=new URL(import.meta.url),s=!1;e.on("error",d=>{d.code==="EPIPE"||s||(s=
!0,n.write(`bpftrace-guard: error: Standard output cannot be written: ${L(d)}.
`),process.exitCode=k.wrongUse)}),n.on("error",()=>{});try{let d=process.argv.slice(2),a=await As(d,{stdin:t,stdout:e,stderr:n,env:r,version:mn,program:o});process.
exitCode=s?k.wrongUse:a}catch(d){n.write(`bpftrace-guard: internal error: ${d instanceof Error?d.stack:String(d)}
`),process.exitCode=k.notJudged}}i(Rd,"main");
