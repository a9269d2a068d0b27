#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as Ir,B as jr,C as Cr,D as Nr,F as Fr,G as be,H as Mr,I as zr,J as Lr,K as Hr,L as Gr,M as $e,a as lr,b as ur,c as pr,d as fr,e as x,f as ee,g as D,h as br,
i as $r,j as Rr,k as Sr,l as Or,m as rt,o as Tr,p as kr,q as k,r as A,s as re,t as we,u as vr,v as xr,w as Ar,x as Er,y as Ft,z as Pr}from"./chunk-PAM4UAZH.js";
import{a as Dr}from"./chunk-LAX5AFI2.js";import{a as mr,b as gr,c as hr,d as yr,e as nt,f as wr}from"./chunk-XTMA5K3L.js";import{a as Qn,c as Xn,d as rr,
g as or,j as sr,k as cr}from"./chunk-7T54FNJQ.js";import{A as X,B as M,C as zn,D as Ln,E as qe,H as Hn,W as Dn,X as Wn,Z as _n,_ as Yn,y as jt,z as N}from"./chunk-NP4XE55P.js";
import{f as Vn,h as Xe,i as Ct,k as Z,l as Ze}from"./chunk-FAN43L45.js";import{a as ar,b as dr}from"./chunk-7GYQATIB.js";import{A as ir,a as Bn,c as Ke,
e as Ve,f as Ye,g as ge,h as Ee,i as Zn,j as er,p as tr,q as et,r as Nt,x as ye}from"./chunk-UHAKMKMJ.js";import{D as Fn,S as Mn,T as he,V as Jn,W as qn,X as Kn,
Z as U,_ as Qe,a as In,b as jn,ba as L,c as Cn,d as Et,da as q,e as Pt,f as Ae,g as It,k as Nn,pa as tt,ra as nr,y as Je}from"./chunk-3GZEUKVN.js";import{
f as Gn,k as Un}from"./chunk-4KQRADQ6.js";import{J as wn,L as xe,M as At,Ta as me,a as mn,ba as Ue,ea as Tn,f as hn,g as yn,o as We,v as _e}from"./chunk-37J7ZHR6.js";
import"./chunk-MZ5ESMHO.js";import{a as O,b as fe}from"./chunk-N6Y3JKTD.js";import{b as dn,d as cn,f as Tt,g as ve,h as kt,i as ln}from"./chunk-RRSYPUVP.js";
import"./chunk-OQWXU7FH.js";import{a as De}from"./chunk-XUKDSFID.js";import{Ac as fn,Cc as G,Dc as ne,Dd as xn,Ed as An,Fc as F,Ld as En,Nd as Pn,Oc as ue,
Pc as pe,a as $,b as ce,c as H,ed as bn,fd as $n,gd as Rn,id as Sn,jd as On,lc as R,ld as Be,mc as un,nc as Q,oc as xt,od as _,qb as vt,qd as kn,rb as le,rc as j,
sd as vn,tc as P,zc as pn}from"./chunk-P66A45LD.js";import"./chunk-B6BJ3YSN.js";import{b as gn}from"./chunk-ISUK2UUZ.js";import{a as i,f as Ot}from"./chunk-H47UKSLI.js";import{setFlagsFromString as bd}from"node:v8";import{isMainThread as Ns,workerData as Cs}from"node:worker_threads";var _r=Ot(jt(),1);var Wr=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var Fs=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],Ms=["The machine that a command runs on: --target host, which can be overridden in par\
t as well.","A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bott\
lerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints the\
re.'];function Ur(e,t,{color:n,width:r,sources:o}){let{bold:s}=_r.default.createColors(n),d=e.map(p=>({machine:p,cells:zs(p,t)})),[a=[],...c]=qe([Fs,...d.map(({
cells:p})=>p)],r),l=Wr.flatMap(p=>{let u=c.filter((f,m)=>d[m]?.machine.family===p).flat();return u.length===0?[]:[s(p),...u,""]});return[...a.map(s),"",...l,...M(
`* Judged when nothing is configured: ${t.map(({name:p})=>p).join("; ")}.`,r),"",...Ms.flatMap(p=>M(p,r)),...o?["",s("Where each row is known from"),...e.flatMap(
p=>Ls(p,r))]:[],...o?[]:M("Where each row is known from: bpftrace-guard targets --sources",r),""].join(`
`)}i(Ur,"renderTargets");function zs(e,t){let{name:n,bpftrace:r="-",kernel:o,arch:s,paravirt:d,support:a}=e;return[`${t.some(l=>l.name===n)?"*":" "} ${n}`,r,o,s,
d?"yes":"no",a?.until??"-"]}i(zs,"cellsOf");function Ls({name:e,source:t,support:n,preemption:r},o){let s=[t,...n===void 0?[]:[`supported until: ${n.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],d="    ";return["",`  ${e}`,...s.flatMap(a=>M(a,o-zn(d)).map(c=>`${d}${c}`))]}i(Ls,"sourceOf");import{createHash as Ii}from"node:crypto";function Br(e,t){let[n]=e;if(n===void 0)return"Name the reports to merge.";let r=e.find(({report:c})=>c.settings!==n.report.settings);if(r!==void 0)return`${r.file}\
 and ${n.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let o=e.find(({report:c})=>c.part?.of!==n.report.part?.of);
if(o!==void 0)return`${o.file} and ${n.file} are not parts of one audit: it was divided in other ways.`;let{settings:s,targets:d,tool:a}=n.report;return{toolVersion:a.
version,generated:t,settings:s,targets:d,repositories:Gs(e.flatMap(({report:c})=>c.repositories)),dismissals:[...new Map(e.flatMap(({report:c})=>c.dismissals).map(
c=>[`${c.url} ${c.finding} ${c.by}`,c])).values()],problems:[...Hs(e),...new Set(e.flatMap(({report:c})=>c.problems))],requests:e.reduce((c,{report:l})=>c+l.requests,
0)}}i(Br,"mergeParts");function Hs(e){let t=e[0]?.report.part?.of??0,n=new Set(e.map(({report:s})=>s.part?.index)),r=Array.from({length:t},(s,d)=>d+1).filter(s=>!n.
has(s));if(r.length===0)return[];let o=fe(r.map(String));return[`Of the ${t} parts of the audit these are missing: ${o}. Their repositories were not judged.`]}i(
Hs,"missingParts");function Gs(e){let t=new Map;for(let n of e){let r=n.name.toLowerCase();t.get(r)?.status!=="judged"&&t.set(r,n)}return[...t.values()]}i(Gs,"e\
achOnce");var zt=["hang","lost-updates","refused","unattachable"],B=Q().check(le()),Pe=j(R()),ot=pn(R(),B),Ds=P({rule:G(_),severity:G(kn),confidence:G(vn),path:R(),start:P(
{line:B,column:B}),end:P({line:B,column:B}),message:R(),machines:fn(G(zt),Pe),fingerprint:R(),trend:F(G(["new","known","unknown"]))}),Ws=P({rule:G(_),path:R(),line:B,
reason:R(),until:F(R()),by:F(R()),since:F(R()),owners:Pe}),_s=P({rule:G(_),path:R(),fingerprint:R(),reason:R(),until:R(),lapsed:F(R()),owners:Pe}),st=P({name:R(),
url:F(R()),status:G(["judged","failed","skipped"]),why:F(R()),private:xt(),branch:F(R()),commit:F(R()),scripts:B,unread:B,fails:xt(),mistakes:Pe,notes:Pe,severities:ot,
rules:ot,hangs:ot,losses:ot,findings:j(Ds),unlisted:B,ignores:j(Ws),accepted:j(_s)}),Jr=P({repository:R(),pull:B,url:R(),finding:R(),by:R(),reason:R(),until:F(R()),
lapsed:F(R())});function K({name:e,url:t,isPrivate:n=!1},r,o){return{name:e,...t===void 0?{}:{url:t},status:r,why:o,private:n,...{scripts:0,unread:0,fails:!1,mistakes:[],
notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}i(K,"unjudgedRecord");var oe=Q().check(le()),qr=P({since:R(),appeared:oe,stayed:oe,gone:oe,first:oe,unknown:oe,left:oe,notes:j(R())}),Kr=P({version:ne(1),kind:ne("audit"),generated:R(),
settings:R(),repositories:j(P({name:R(),status:G(["judged","failed","skipped"]),unlisted:oe,findings:j(P({rule:R(),path:R(),fingerprint:R()}))}))});function Vr(e,t,{
settings:n,problems:r}){let o=new Map(e.repositories.map(c=>[c.name.toLowerCase(),c])),s={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},d=[],a=t.map(c=>{
let l=o.get(c.name.toLowerCase());if(o.delete(c.name.toLowerCase()),c.status!=="judged")return s[c.status==="failed"?"unknown":"left"]+=l?.findings.length??0,c;
if(l?.status!=="judged")return s.first+=c.findings.length,{...c,findings:c.findings.map(f=>({...f,trend:"unknown"}))};c.unlisted+l.unlisted>0&&d.push(`${c.name}\
 has more findings than a report lists, so that not all of them are compared.`);let p=Us(c.findings,l.findings);s.stayed+=p.size,s.appeared+=c.findings.length-p.
size,s.gone+=l.findings.length-p.size;let u=c.findings.map(f=>({...f,trend:p.has(f)?"known":"new"}));return{...c,findings:u}});for(let{findings:c}of o.values())
s[r.length>0?"unknown":"left"]+=c.length;return e.settings!==n&&d.unshift("The last report is by another version, other targets or another policy."),{repositories:a,
trend:{since:e.generated,...s,notes:d}}}i(Vr,"compareWith");function Us(e,t){let n=new Set,r=new Set(t),o=i(s=>{let d=new Map;for(let a of r)gn(d,s(a),a);for(let a of e){
let c=n.has(a)?void 0:d.get(s(a))?.pop();c!==void 0&&(r.delete(c),n.add(a))}},"match");return o(({rule:s,path:d,fingerprint:a})=>`${s}\0${a}\0${d}`),o(({rule:s,
fingerprint:d})=>`${s}\0${d}`),n}i(Us,"matched");var z=Q().check(le()),Bs=P({index:Q().check(vt()),of:Q().check(vt())}),Lt=P({name:R(),findings:z,repositories:z}),Js=P({repositories:P({judged:z,failed:z,skipped:z}),
scripts:z,unread:z,findings:P({error:z,warning:z,note:z}),rules:j(Lt),hangs:j(Lt),losses:j(Lt),ignores:z,accepted:z,dismissals:z}),Yr=P({version:ne(1),kind:ne("\
audit"),tool:P({name:ne("bpftrace-guard"),version:R()}),generated:R(),settings:R(),targets:j(R()),part:F(Bs),totals:Js,trend:F(qr),problems:j(R()),requests:z,repositories:j(
st),dismissals:j(Jr)});function Qr(e,t){let{toolVersion:n,repositories:r,dismissals:o,...s}=e,d=[...r].sort((l,p)=>Gt(l.name,p.name)),a=t===void 0?void 0:Vr(t,d,
s),c=a?.repositories??d;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:n},...s,totals:qs(c,o),...a===void 0?{}:{trend:a.trend},repositories:c,
dismissals:[...o].sort((l,p)=>Gt(l.url,p.url))}}i(Qr,"composeReport");function qs(e,t){let n=i(o=>e.filter(s=>s.status===o).length,"having"),r=i(o=>Ie(e.map(({severities:s})=>s[o]??
0)),"severity");return{repositories:{judged:n("judged"),failed:n("failed"),skipped:n("skipped")},scripts:Ie(e.map(({scripts:o})=>o)),unread:Ie(e.map(({unread:o})=>o)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:Ht(e.map(({rules:o})=>o)),hangs:Ht(e.map(({hangs:o})=>o)),losses:Ht(e.map(({losses:o})=>o)),
ignores:Ie(e.map(({ignores:o})=>o.length)),accepted:Ie(e.map(({accepted:o})=>o.length)),dismissals:t.length}}i(qs,"totalsOf");function Ht(e){let t=new Map;for(let[
n,r]of e.flatMap(o=>Object.entries(o))){let{findings:o=0,repositories:s=0}=t.get(n)??{};t.set(n,{name:n,findings:o+r,repositories:s+1})}return[...t.values()].sort(
(n,r)=>r.findings-n.findings||Gt(n.name,r.name))}i(Ht,"tallies");function Ie(e){return e.reduce((t,n)=>t+n,0)}i(Ie,"sum");function Gt(e,t){return+(e>t)-+(e<t)}i(
Gt,"compare");var Ks=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Re(e){return e!==void 0&&Ks.test(e)?e:void 0}i(Re,"pageOf");function it(e,t,n){let{commit:r}=e,o=Re(e.url);
if(!(o===void 0||r===void 0||t==="."))return`${o}/blob/${r}/${Ue(t)}#L${n}`}i(it,"placeAddress");function V(e){return e===1?"1 repository":`${e} repositories`}i(
V,"repositoriesIn");function at({totals:e,problems:t}){let{repositories:n,scripts:r,findings:o,unread:s}=e,{error:d,warning:a,note:c}=o,l=[O(d,"error"),O(a,"war\
ning"),O(c,"note")].join(", "),p=[...n.failed>0?[`${V(n.failed)} not read`]:[],...s>0?[`${O(s,"script")} not judged`]:[],...t.length>0?["the report is incomplet\
e"]:[]],u=n.skipped>0?`, ${n.skipped} skipped`:"";return[`${V(n.judged)} judged${u}, ${O(r,"script")}: ${l}`,...p].join("; ")}i(at,"auditWords");function dt(e){
let{since:t,appeared:n,stayed:r,gone:o,first:s,unknown:d,left:a}=e,c=[...s>0?[`${s} in repositories that it had not judged`]:[],...d>0?[`${d} not known, as thei\
r repositories were not read`]:[],...a>0?[`${a} in repositories that are not judged any more`]:[]];return[`Since ${t}: ${n} new, ${r} still there, ${o} gone`,...c].
join(", ").concat(".")}i(dt,"trendWords");function ct({machines:e}){let{hang:t=[],"lost-updates":n=[],refused:r=[],unattachable:o=[]}=e,s=[...r,...o];return[...t.
length>0?[`hangs ${t.length}: ${fe(t)}`]:[],...n.length>0?[`loses updates on ${n.length}: ${fe(n)}`]:[],...s.length>0?[`does not start on ${s.length}: ${fe(s)}`]:
[]].join("; ")}i(ct,"machineWords");function lt(e){return/^[^\n]*?[.!?](?=\s|$)/.exec(e)?.[0]??e.split(`
`,1)[0]??""}i(lt,"firstSentence");var Xr=5e3;function Zr(e){let{totals:t,tool:n,generated:r,repositories:o,targets:s}=e,d=at(e);return br(`bpftrace-guard audit: ${d}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${x(d)}.</p>${Ys(e)}${Qs(s)}</header>`,"<main>",Xs(e),Zs(o),Dt("By rule","Rule",t.rules),Dt("Machines that hang","Machine",t.hangs),Dt("Machines \
that lose updates","Machine",t.losses),ei(e),ti(o),ri(o),oi(e),si(o),ii(o),"</main>",`<footer class="dim"><p>bpftrace-guard ${x(n.version)}, ${x(r)}</p></footer\
>`])}i(Zr,"renderAuditHtml");var Vs=new Set(["Finding","Rule"]);function Se(e,t,n){if(n.length===0)return"";let r=Vs.has(t[0]??"")?"findings":"findings names",o=n.
length-Xr,s=o>0?`<p>${x(`${o} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${x(e)}</h2>${$r(t,n.slice(0,Xr),r)}${s}</section>`}i(Se,"table");
function eo(e,t){return t.length===0?"":`<section><h2>${x(e)}</h2><ul>${t.map(n=>`<li>${n}</li>`).join(`
`)}</ul></section>`}i(eo,"list");function Ys({trend:e}){return e===void 0?"":[dt(e),...e.notes].map(t=>`<p>${D(t)}</p>`).join("")}i(Ys,"trendOf");function Qs(e){
let t=e.map(n=>`<li>${ee(n)}</li>`).join("");return`<details class="dim"><summary>Judged for ${O(e.length,"target")}, where a repository names no others</summar\
y><ul>${t}</ul></details>`}i(Qs,"judgedFor");function Xs({problems:e,repositories:t}){let n=t.filter(({status:r})=>r==="failed");return eo("Not read",[...e.map(
D),...n.map(r=>`${ut(r)}: ${D(r.why??"")}`)])}i(Xs,"unread");function Zs(e){let t=e.filter(n=>n.mistakes.length>0);return eo("Configurations with mistakes, whic\
h were left out",t.map(n=>`${ut(n)}: ${D(n.mistakes.join(" "))}`))}i(Zs,"mistakes");function ei({repositories:e,tool:t}){let n=e.flatMap(r=>r.findings.map(o=>{let{
severity:s,rule:d,confidence:a,path:c,start:l,message:p,trend:u}=o,f=`<a href="${x(Tn(d,t.version))}">${ee(d)}</a>`,m=u==="new"?" <strong>new</strong>":"",g=ct(
o);return[`<span class="${s}">${s}</span> ${f} ${x(a)}${m}`,to(r,c,l.line),`<details><summary>${D(lt(p))}</summary><p>${D(p)}</p></details>${g===""?"":x(g)}`]}));
return Se("Findings",["Finding","Where","What"],n)}i(ei,"findings");function Dt(e,t,n){let r=n.map(({name:o,findings:s,repositories:d})=>[ee(o),O(s,"finding"),V(
d)]);return Se(e,[t,"Findings","Repositories"],r)}i(Dt,"tallies");function ti(e){let t=e.flatMap(n=>n.ignores.map(r=>[ee(r.rule),to(n,r.path,r.line),x(r.reason),
r.until===void 0?"without an end":`until ${x(r.until)}`,ni(r)]));return Se("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],t)}i(ti,"s\
ilenced");function ni({by:e,since:t,owners:n}){return[...e===void 0?[]:[`by ${x(e)}${t===void 0?"":` on ${x(t)}`}`],...n.length===0?[]:[`owned by ${x(n.join(" "))}`]].
join(", ")}i(ni,"whose");function ri(e){let t=e.flatMap(({name:n,accepted:r})=>r.map(({rule:o,path:s,reason:d,until:a,lapsed:c,owners:l})=>[ee(o),x(`${n}/${s}`),
x(d),c===void 0?`until ${x(a)}`:D(c),x(l.join(" "))]));return Se("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],t)}i(ri,"accepted");function oi({
dismissals:e}){let t=e.map(({repository:n,pull:r,url:o,finding:s,by:d,reason:a,until:c,lapsed:l})=>[Wt(Re(o),`${n}#${r}`),ee(s),x(a),l===void 0?c===void 0?"with\
 its pull request":`until ${x(c)}`:D(l),x(`@${d}`)]);return Se("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],t)}i(oi,"dismis\
sed");function si(e){let t=e.filter(({status:n,scripts:r,findings:o,notes:s})=>n==="judged"&&r+o.length+s.length>0).map(n=>{let{scripts:r,severities:o,unread:s,
notes:d,unlisted:a,commit:c=""}=n,{error:l=0,warning:p=0,note:u=0}=o,f=[O(l,"error"),O(p,"warning"),O(u,"note")],m=[...d,...a>0?[`${a} more findings are counted\
, and not listed.`]:[]];return[`${ut(n)} ${ee(c.slice(0,12))}`,`${O(r,"script")}: ${[...f,...s>0?[`${s} not judged`]:[]].join(", ")}`,m.map(D).join(" ")]});return Se(
"Repositories with scripts",["Repository","Scripts and findings","Notes"],t)}i(si,"byRepository");function ii(e){let t=e.filter(({status:r})=>r==="skipped");if(t.
length===0)return"";let n=t.map(r=>`<li>${ut(r)}: ${D(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${V(t.length)}</summary><ul>${n.join(
`
`)}</ul></details></section>`}i(ii,"skipped");function Wt(e,t){return e===void 0?x(t):`<a href="${x(e)}">${x(t)}</a>`}i(Wt,"anchor");function ut({name:e,url:t}){
return Wt(Re(t),e)}i(ut,"linked");function to(e,t,n){return Wt(it(e,t,n),`${e.name}/${t}:${n}`)}i(to,"place");function no(e){let{repositories:t,tool:n,totals:r,problems:o,targets:s}=e,d=r.repositories.failed+r.unread+o.length,a=[...o.map(c=>_t("error",c)),...t.flatMap(ai)];
return _n(n.version,{invocations:[{executionSuccessful:d===0,endTimeUtc:e.generated,...a.length===0?{}:{toolExecutionNotifications:a}}],versionControlProvenance:t.
flatMap(({name:c,url:l,branch:p,commit:u})=>{let f=Re(l);return f===void 0||u===void 0?[]:[{repositoryUri:f,revisionId:u,branch:p,mappedTo:ro(`${c}/`)}]}),results:t.
flatMap(c=>c.findings.map(l=>di(c,l))),properties:{targets:s}})}i(no,"renderAuditSarif");function ro(e){return{uri:Ue(e),uriBaseId:"%SRCROOT%"}}i(ro,"folder");function _t(e,t){
return{level:e,message:{text:t}}}i(_t,"notification");function ai({name:e,status:t,why:n="",mistakes:r}){let o=r.map(s=>_t("warning",`${e}: ${s}`));return t==="\
judged"?o:[_t(t==="failed"?"error":"note",`${e}: ${n}`),...o]}i(ai,"notificationsOf");function di(e,t){let{rule:n,severity:r,confidence:o,path:s,start:d,end:a,message:c,
machines:l,fingerprint:p,trend:u}=t,f={startLine:d.line,startColumn:d.column,endLine:a.line,endColumn:a.column},m=it(e,s,d.line);return{ruleId:n,ruleIndex:_.indexOf(
n),level:r,message:{text:c},locations:[{physicalLocation:{artifactLocation:ro(`${e.name}/${s}`),region:f}}],partialFingerprints:{[Wn]:p},...m===void 0?{}:{hostedViewerUri:m},
...u==="new"||u==="known"?{baselineState:u==="new"?"new":"unchanged"}:{},properties:{confidence:o,machines:l,repository:e.name}}}i(di,"resultOf");var oo=Ot(jt(),1);var pt=50;function so(e,{color:t}){let{bold:n,red:r,yellow:o,dim:s}=oo.default.createColors(t),{repositories:d,totals:a,trend:c,problems:l,dismissals:p}=e,u={error:r,
warning:o,note:s},f=d.filter(({status:h})=>h==="failed"),m=d.flatMap(h=>h.findings.map(w=>({repository:h,finding:w}))),g=i((h,w,y=w.length)=>{if(y===0)return[];
let S=y>pt?[`  ... ${y-pt} more: see --json and --html`]:[];return[n(h),...w.slice(0,pt).map(b=>`  ${b}`),...S,""]},"section");return[...g("Not read",[...l,...f.
map(({name:h,why:w=""})=>`${h}: ${w}`)].map(X)),...g("Configurations with mistakes, which were left out",d.filter(({mistakes:h})=>h.length>0).map(({name:h,mistakes:w})=>X(
`${h}: ${w.join(" ")}`))),...g("Findings",m.slice(0,pt).map(({repository:h,finding:w})=>{let{severity:y,rule:S,path:b,start:T,message:I,trend:Y}=w,v=X(`${h.name}\
/${b}:${T.line}`),W=ct(w)||lt(I),ke=Y==="new"?" (new)":"";return`${v} ${u[y](y)} ${S}${ke}: ${N(W)}`}),m.length),...g("By rule",Ut(a.rules,"finding")),...g("Mac\
hines that hang",Ut(a.hangs,"finding")),...g("Machines that lose updates",Ut(a.losses,"finding")),...g("Silenced by comments in scripts",d.flatMap(ci)),...g("Ac\
cepted by baselines",d.flatMap(li)),...g("Dismissed in open pull requests",p.map(({url:h,finding:w,by:y,reason:S,until:b,lapsed:T})=>{let I=T??(b===void 0?"":`U\
ntil ${b}.`);return X(`${h} ${w} by ${y}: ${S} ${I}`.trimEnd())})),...c===void 0?[]:[...[dt(c),...c.notes].map(N),""],`${at(e)}.`,""].join(`
`)}i(so,"renderAuditText");function Ut(e,t){return e.map(({name:n,findings:r,repositories:o})=>`${X(n)}: ${O(r,t)} in ${V(o)}`)}i(Ut,"tallied");function ci({name:e,
ignores:t}){return t.map(({path:n,line:r,rule:o,reason:s,until:d,by:a,owners:c})=>{let l=[...a===void 0?[]:[`by ${a}`],...c.length===0?[]:[`owned by ${c.join(" ")}`]],
p=d===void 0?"without an end":`until ${d}`;return`${X(`${e}/${n}:${r}`)} ${o}, ${N([...l,p].join(", "))}: ${N(s)}`})}i(ci,"ignoreRows");function li({name:e,accepted:t}){
return t.map(({path:n,rule:r,reason:o,until:s,lapsed:d,owners:a})=>{let c=d??`until ${s}`,l=a.length===0?"":`, owned by ${a.join(" ")}`;return`${X(`${e}/${n}`)}\
 ${r}, ${N(`${c}${l}: ${o}`)}`})}i(li,"acceptedRows");function io({name:e,status:t,why:n="",scripts:r,severities:o,unread:s,mistakes:d}){if(t!=="judged")return`${e}\
: ${t}. ${n}`;let{error:a=0,warning:c=0,note:l=0}=o,p=[...a>0?[O(a,"error")]:[],...c>0?[O(c,"warning")]:[],...l>0?[O(l,"note")]:[],...s>0?[`${s} not judged`]:[],
...d.length>0?["a configuration with mistakes"]:[]];return`${e}: ${[O(r,"script"),...p].join(", ")}`}i(io,"progressLine");function ao(e){let t={requests:0,troubles:0,limit:void 0};return e.hook.before("request",()=>{t.requests+=1}),e.hook.error("request",n=>{Tt(n)&&(t.limit=ve("The\
 last request",n));let r=cn(n);throw(Tt(n)||r===void 0||r>=500)&&(t.troubles+=1),n}),t}i(ao,"watchRequests");async function co(e,{owner:t,repo:n,ref:r},o){let s=new Map;for(let d=0;d<o.length;d+=20){let a=o.slice(d,d+20),c=a.map((m,g)=>`, $p${g}: String!`).join(""),l=a.
map((m,g)=>`b${g}: blame(path: $p${g}) { ...lines }`).join(`
`),p=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${c}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${l} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,u=Object.fromEntries(a.map((m,g)=>[`p${g}`,m])),{repository:f}=await e.graphql(p,{owner:t,repo:n,commit:r,...u});for(let[m,g]of a.entries())s.set(g,f?.object?.[`\
b${m}`]?.ranges??[])}return(d,a)=>{let c=s.get(d)?.find(({startingLine:f,endingLine:m})=>f<=a&&a<=m),{author:l,committedDate:p}=c?.commit??{},u=l?.user?`@${l.user.
login}`:l?.name;return u?{by:u,since:(p??"").slice(0,10)}:void 0}}i(co,"readAuthors");var Bt=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],ui=3*1024*1024,je=i(()=>[],"noOwners");function lo(e){if(e.length>ui)return je;let t=e.split(`
`).flatMap(n=>{let[r,...o]=n.match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let s=o.findIndex(a=>a.startsWith("#")),d=s===-1?o:o.slice(
0,s);return[{matches:pi(r.replace(/\\(.)/g,"$1")),owners:d}]});return n=>t.findLast(({matches:r})=>r(n))?.owners??[]}i(lo,"readCodeOwners");function pi(e){let t=e.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),n=/\/./.test(e)?t:`**/${t}`,r=e.endsWith("/"),o=/\/\*$/.test(e),d=[...r?[]:[n],...o?[]:[`${n}/**`]].map(
Be);return a=>d.some(c=>c(a))}i(pi,"ownedBy");var se=1e3,uo=2e3;async function po(e,t,n){let r=fi(t);if(r!==void 0)return K(t,...r);let{name:o,head:s}=t,[d="",a=""]=o.split("/");try{return await mi(e,{entry:t,
commit:{owner:d,repo:a,ref:s?.sha??""}},n)}catch(c){let l=c instanceof $?ce(c):ve("The repository could not be read",c);return K(t,"failed",l)}}i(po,"auditRepos\
itory");function fi({isDisabled:e,isEmpty:t,head:n}){if(e)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(t)return[
"skipped","It is empty."];if(n===void 0)return["failed","It has no default branch: set one in its settings."]}i(fi,"whyUnable");async function mi(e,{entry:t,commit:n},r){
let o=new Qn(e,n),s=await rr(e,n,n.ref),d=fo(s,q)?await Xn(o,void 0):await Ee(void 0),a=r(d),c={...or(s,a.choose),hosts:[]},{files:l,findings:p,notes:u}=await cr(
e,{commit:n,contents:o,listing:c},a),f=l.filter(b=>b.status==="analysed").filter(({ignored:b})=>b!==void 0),m=await wi(e,f,a,{commit:n,contents:o,blobs:s}),g=[...a.
overruled,...Ye(a),...Ke(c.leftOut),...u,...m.notes],{name:h,url:w,isPrivate:y,head:S}=t;return{name:h,url:w,status:"judged",private:y,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:l.filter(({status:b})=>b==="analysed").length,unread:p.filter(({finding:b})=>pe([b])).length,fails:ge(p.map(({finding:b})=>b),a),mistakes:a.
mistakes.map(Ce),notes:[...g,...gi(l)].slice(0,se).map(Ce),...hi(p),findings:p.slice(0,se).map(yi),unlisted:Math.max(0,p.length-se),ignores:m.records,accepted:m.
accepted}}i(mi,"judgeAt");function fo(e,t){return e===void 0||e.some(({path:n})=>t.includes(n))}i(fo,"mayHave");function gi(e){return e.flatMap(t=>t.status==="s\
kipped"?[`${t.path} was skipped: ${t.error}`]:[])}i(gi,"skippedNotes");function hi(e){let t={},n={},r={},o={},s=i((d,a)=>{d[a]=(d[a]??0)+1},"add");for(let{finding:d}of e){
s(t,d.severity),s(n,d.rule);for(let{target:a,verdict:c}of d.verdicts)c==="hang"&&s(r,a),c==="lost-updates"&&s(o,a)}return{severities:t,rules:n,hangs:r,losses:o}}
i(hi,"countsOf");function yi({finding:e,file:t,lines:n,fingerprint:r}){let{rule:o,severity:s,confidence:d,what:a,verdicts:c}=e,{start:l,end:p}=n.range(e.span),u=i(
f=>c.filter(({verdict:m})=>m===f).map(({target:m})=>m),"on");return{rule:o,severity:s,confidence:d,path:t.path,start:{line:l.line,column:l.column},end:{line:p.line,
column:p.column},message:Ce(a),machines:Object.fromEntries(zt.map(f=>[f,u(f)]).filter(([,f])=>f.length>0)),fingerprint:r}}i(yi,"findingRecord");function Ce(e){return e.
length<=uo?e:`${e.slice(0,uo).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}i(Ce,"shortened");async function wi(e,t,n,{commit:r,contents:o,blobs:s}){let{baseline:d}=n,
a=d===void 0||d===Ae?[]:d.entries;if(t.length+a.length===0)return{records:[],accepted:[],notes:[]};let c=[],l=i(async(w,y,S)=>{try{return await y}catch(b){return c.
push(ve(`${w} could not be read`,b)),S}},"orNote"),p=i(()=>{},"nobody"),u=t.map(({path:w})=>w),f=u.length===0?p:await l("Who wrote the ignore comments",co(e,r,u),
p),m=fo(s,Bt)?await l("CODEOWNERS",bi(o),je):je,g=t.flatMap(({path:w,text:y,ignored:S=[]})=>{let b=new On(y);return S.map(({rule:T,reason:I,span:Y})=>{let{line:v}=b.
position(Y.start),W=Pn(I);return{rule:T,path:w,line:v,reason:Ce(I),...W===void 0?{}:{until:W},...f(w,v),owners:[...m(w)]}})});g.length>se&&c.push(`${g.length-se}\
 more ignore comments are not listed.`);let h=a.map(({rule:w,file:y,fingerprint:S,reason:b,until:T})=>{let I=et({rule:w,file:y,fingerprint:S,reason:b,until:T},n);
return{rule:w,path:y,fingerprint:S,reason:Ce(b),until:T,...I===void 0?{}:{lapsed:I},owners:[...m(y)]}});return{records:g.slice(0,se),accepted:h.slice(0,se),notes:c}}
i(wi,"readExcuses");async function bi(e){let n=(await Promise.all(Bt.map(r=>e.entry(r)))).find(r=>r?.kind==="file");return n?.kind==="file"&&n.text.status==="re\
adable"?lo(n.text.text):je}i(bi,"ownersAt");var $i=4,mo=5;async function go(e,t,{entries:n,settle:r,done:o}){let s=n.values(),d=0,a,c=i(async()=>{for(let l of s){let p=t.troubles,u=a===void 0?await po(e,l,
r):void 0,f=t.troubles>p;a??=t.limit;let m=f&&(u?.status!=="judged"||u.unread>0);d=m?d+1:0,d>=mo&&(a??=`GitHub gave no usable answer for ${mo} repositories.`),u===
void 0||m&&a!==void 0?await o(K(l,"failed",`It was not read. ${a??""}`.trim()),!1):await o(u,u.status==="judged"&&!f)}},"work");return await Promise.all(Array.from(
{length:$i},c)),a}i(go,"auditRepositories");import{createHash as Oi}from"node:crypto";var wo=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function bo({nameWithOwner:e,defaultBranchRef:t,...n}){let{url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c}=n,l=t?.target?{branch:t.name,sha:t.
target.oid}:void 0;return{name:e,url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c,head:l}}i(bo,"entryOf");var ho=2e3,Ri=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${wo}`;async function $o(e,t){let n=[],r=[],o=null;for(let s=0;s<ho;s++){let{data:d,problems:a}=await So(e,Ri,{owner:t,after:o}),c=d.repositoryOwner?.repositories;
if(c===void 0)return;if(c.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let l of c.nodes)l!==null?n.push(bo(l)):r.push(
{name:`${t}/?`,why:a[0]?.message??"The token may not see it."});if(!c.pageInfo.hasNextPage)return{entries:n,hidden:r};if(o=c.pageInfo.endCursor,o===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${ho*100} repositories of ${t}.`)}i($o,"listReposito\
ries");var yo=100;async function Ro(e,t){let n=[],r=[];for(let o=0;o<t.length;o+=yo){let s=t.slice(o,o+yo),d=s.map((f,m)=>`$o${m}: String!, $n${m}: String!`).join(
", "),a=s.map((f,m)=>`r${m}: repository(owner: $o${m}, name: $n${m}) { ...facts }`).join(`
`),c=Object.fromEntries(s.flatMap((f,m)=>{let[g="",h=""]=f.split("/");return[[`o${m}`,g],[`n${m}`,h]]})),l=`query named(${d}) { ${a} }
${wo}`,{data:p,problems:u}=await So(e,l,c);for(let[f,m]of s.entries()){let g=p[`r${f}`],h=u.find(({field:w})=>w===`r${f}`)?.message??"GitHub gave no reason.";g?
n.push(bo(g)):r.push({name:m,why:`It does not exist, or the token may not see it. GitHub said: ${h}`})}}return{entries:n,hidden:r}}i(Ro,"findRepositories");async function So(e,t,n){
try{return{data:await e.graphql(t,n),problems:[]}}catch(r){let o=ln(r);if(o===void 0||!Si(o.data))throw r;return{data:o.data,problems:o.problems}}}i(So,"ask");function Si(e){
return typeof e=="object"&&e!==null}i(Si,"isAnswer");async function Oo(e,t){let n=new Map,r=await kt("The repositories",Ro(e,t.names));for(let a of r.entries)n.set(Ne(a),{entry:a,isNamed:!0});for(let{name:a,why:c}of r.
hidden)n.set(Ne({name:a}),{record:K({name:a},"failed",c)});for(let a of t.owners){let c=await kt(`The repositories of ${a}`,$o(e,a));if(c===void 0)throw new $("\
usage",`GitHub knows no organisation or person ${JSON.stringify(a)}, or the token may not see it.`);if(c.entries.length+c.hidden.length===0)throw new $("usage",
`The token sees no repository of ${a}.`);for(let l of c.entries)n.has(Ne(l))||n.set(Ne(l),{entry:l,isNamed:!1});for(let[l,{name:p,why:u}]of c.hidden.entries())n.
set(`${Ne({name:p})} ${l}`,{record:K({name:`${p}${l+1}`},"failed",u)})}let o=t.exclude.map(a=>Be(a.toLowerCase())),s=[],d=[];for(let[a,c]of n){if(!ki(a,t.part))
continue;if("record"in c){d.push(c.record);continue}let{entry:l,isNamed:p}=c,f=o.some(m=>m(a))?"It is left out by --exclude.":p?void 0:Ti(l,t);f===void 0?s.push(
l):d.push(K(l,"skipped",f))}return{entries:s,others:d}}i(Oo,"chooseRepositories");function Ne({name:e}){return e.toLowerCase()}i(Ne,"keyOf");function Ti({isArchived:e,
isFork:t},{archived:n,forks:r}){if(e&&!n)return"It is archived: --archived judges it too.";if(t&&!r)return"It is a fork: --forks judges it too."}i(Ti,"whyLeftOu\
t");function ki(e,t){return t===void 0?!0:Oi("sha256").update(e).digest().readUInt32BE(0)%t.of===t.index-1}i(ki,"isInPart");var vi={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function To({token:e,userAgent:t,pause:n,selection:r,settle:o,dismissals:s,
today:d,kept:a},c){dn();let{connect:l,readDismissals:p}=await import("./remote-HD47NMKG.js"),u=l(e,t,c,{...vi,pause:n}),f=ao(u),{entries:m,others:g}=await Oo(
u,r),h=m.flatMap(({name:v,head:W})=>{let ke=a.get(v.toLowerCase());return ke!==void 0&&ke.commit===W?.sha?[ke]:[]}),w=new Set(h.map(({name:v})=>v)),y=m.filter(({
name:v})=>!w.has(v));c.begin(m.length,h.length);let S=[...g,...h],b=await go(u,f,{entries:y,settle:o,done:i((v,W)=>(S.push(v),c.done(v,W)),"done")}),T=s&&b===void 0,
I=T?await p(u,m.map(({name:v})=>v),d):{dismissals:[],problems:[]},Y=[...b===void 0?[]:[`The audit ended early. ${b}`],...s&&!T?["Dismissals were not looked for."]:
[],...I.problems];return{repositories:S,dismissals:I.dismissals,problems:Y,requests:f.requests}}i(To,"runAudit");import{createReadStream as xi}from"node:fs";import{lstat as Ai,open as Ei,rename as Pi}from"node:fs/promises";async function*ko(e){let t="";try{for await(let n of xi(e,{encoding:"utf8"})){let r=`${t}${String(n)}`.split(`
`);t=r.pop()??"",yield*r.map(De).filter(o=>o!==void 0)}}catch(n){if(H(n)!=="ENOENT")throw n}}i(ko,"readJournal");var ft=class e{static{i(this,"Journal")}#e;#t=Promise.
resolve();constructor(t){this.#e=t}static async start(t,n){if((await Ai(t).catch(d=>{if(H(d)!=="ENOENT")throw d}))?.isFile()===!1)throw new he("it is not a regu\
lar file");let o=`${t}.new`,s=await Ei(o,"w");try{let d=new e(s);for(let a of n)await d.add(a);return await Pi(o,t),d}catch(d){throw await s.close(),d}}add(t){let n=this.#t.
then(()=>this.#e.appendFile(`${JSON.stringify(t)}
`));return this.#t=n.catch(()=>{}),n}close(){return this.#e.close()}};async function vo(e,t,n){let r=t.since===void 0?void 0:await Li(t.since),o=t.merge===!0?await zi(e,n):await Ci(e,t,n),s=Qr(o,r),d=ji(s),a=we(t.color,n.env,n.stdout.
isTTY===!0);return(t.quiet!==!0||d!==k.clean)&&n.stdout.write(so(s,{color:a})),[await Jt(t.json,()=>Dn(s),n),await Jt(t.sarif,()=>no(s),n),await Jt(t.html,()=>Zr(
s),n)].includes(!1)?k.wrongUse:d}i(vo,"audit");function ji({totals:e,problems:t,repositories:n}){return e.repositories.failed+e.unread+t.length>0?k.notJudged:n.
some(({fails:o,mistakes:s})=>o||s.length>0)?k.findings:k.clean}i(ji,"statusOf");async function Jt(e,t,n){if(e===void 0)return!0;let r=await Yn(e,t());return r!==
void 0&&A("error",`The report cannot be written to ${e} (${r}).`,n),r===void 0}i(Jt,"write");async function Ci(e,t,n){let{org:r=[],exclude:o=[],archived:s=!1,forks:d=!1,
part:a,quiet:c}=t,l=t.list===void 0?[]:await Fi(t.list,n),p={owners:r,names:[...e.map(b=>xo(b)),...l]};if(p.owners.length+p.names.length===0)throw new $("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let u=n.env.GITHUB_TOKEN||n.env.GH_TOKEN;if(!u)throw new $("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:f,settings:m,targets:g}=await Ni(t,n),h=await Kt.open(t.resume,m),[w,
y]=[0,0],S=await To({token:u,userAgent:`bpftrace-guard/${n.version}`,pause:t.longestWait,selection:{...p,exclude:o,archived:s,forks:d,part:a},settle:f,dismissals:t.
dismissals,today:new Date().toISOString().slice(0,10),kept:h.kept},{info:i(b=>A("note",b,n),"info"),begin:i((b,T)=>{if([w,y]=[T,b],c===!0)return;let I=T===0?"":
`, of which ${T} were judged before`;A("note",`${V(b)} to judge${I}.`,n)},"begin"),done:i(async(b,T)=>{w+=1,T&&await h.add(b),c!==!0&&A("note",`${w} of ${y}: ${io(
b)}`,n)},"done")});return await h.close(),{...S,...a===void 0?{}:{part:a},problems:[...S.problems,...h.problems],toolVersion:n.version,generated:new Date().toISOString(),
settings:m,targets:g}}i(Ci,"judged");async function Ni({policy:e,target:t,failOn:n,minConfidence:r},{version:o,env:s}){let d=e===void 0?void 0:await Tr(e),a=d===
void 0?void 0:await Ee(d),c={from:"command line",targets:t,failOn:n,minConfidence:r},l=await nt(t,s),p=i(h=>Ve({inputs:c,repository:h,organisation:a,host:l}),"s\
ettle"),{targets:u}=p(await Ee(void 0)),f=[...a?.ownTargets??[]],m=JSON.stringify([o,u,n,r,d?.ok===!0?d.text:"",f]),g=Ii("sha256").update(m).digest("hex").slice(
0,16);return{settle:p,settings:g,targets:u.map(({name:h})=>h)}}i(Ni,"settling");var qt=400*1024*1024;async function Fi(e,{stdin:t}){return(e==="-"?await Mi(t):await Eo(
e)).split(/\r?\n/).map(r=>r.replace(/#.*/,"").trim()).flatMap((r,o)=>r===""?[]:[xo(r,`${e}:${o+1}: `)])}i(Fi,"readNames");async function Mi(e){let t=[];for await(let n of e)
t.push(Buffer.from(n));return Buffer.concat(t).toString("utf8")}i(Mi,"readStream");function xo(e,t=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(e))return e;throw new $(
"usage",`${t}${JSON.stringify(e)} is no repository: write it as OWNER/NAME.`)}i(xo,"repositoryName");async function zi(e,t){let n=[];for(let o of e)n.push({file:o,
report:await Ao(o,Yr)});let r=Br(n,new Date().toISOString());if(typeof r=="string")throw new $("usage",r);return{...r,toolVersion:t.version}}i(zi,"merged");function Li(e){
return Ao(e,Kr)}i(Li,"readPrevious");async function Ao(e,t){let n=t.safeParse(De(await Eo(e)));if(n.success)return n.data;throw new $("usage",`${e} is no report\
 of an audit, as --json writes one.`)}i(Ao,"readReport");async function Eo(e){try{let t=await U(e,qt);if(t.length>qt)throw new $("usage",`${e} has more than ${qt/
1024/1024} MiB.`);return t.toString("utf8")}catch(t){throw t instanceof $?t:new $("usage",`${e} cannot be read: ${L(t)}.`)}}i(Eo,"readText");var Hi=P({settings:R(),
at:un(),record:st}),Gi=1440*60*1e3,Kt=class e{static{i(this,"Memory")}kept;problems=[];#e;#t;constructor(t,n,r){this.kept=t,this.#e=n,this.#t=r}static async open(t,n){
if(t===void 0)return new e(new Map,n,void 0);let r=[];try{for await(let d of ko(t)){let a=Hi.safeParse(d);a.success&&Date.now()-a.data.at<Gi&&r.push(a.data)}let o=r.
filter(d=>d.settings===n),s=new Map(o.map(({record:d})=>[d.name.toLowerCase(),d]));return new e(s,n,await ft.start(t,r))}catch(o){throw new $("usage",`${t} cann\
ot be used to resume from: ${L(o)}.`)}}async add(t){try{await this.#t?.add({settings:this.#e,at:Date.now(),record:t})}catch(n){if(this.problems.length>0)return;
this.problems.push(`What was judged could not be kept to resume from: ${L(n)}.`)}}async close(){await this.#t?.close()}};import ta from"node:path";var Di=90;function Vt(e,t){let n=[e,...e.also===void 0?[]:[e.also]].flatMap(({expires:r})=>r??[]);return An(t,Math.min(Di,...n))}i(Vt,"usualEnd");async function Po(e,{
files:t,judged:n,settings:r,tree:o},s,d){let a=new Map(e.map(m=>[`${m.file}\0${Nt(m)}`,m])),c=new Map,l=new Map,p=0;for(let m of ue(t)){let g=await o.fromRoot(m.
path),h=Gn([m]);for(let w of m.findings){let y={file:g??"",rule:w.rule,fingerprint:h.get(w)??"",...s},S=`${y.file}\0${Nt(y)}`,b=a.get(S);if(b!==void 0&&et(b,r)===
void 0)c.set(S,b);else if(ge([w],r)){let T=g===void 0?`${m.path} is outside of the folder that the configuration is for.`:En(y.rule,y.reason,r.suppressions,y.until);
T!==void 0?l.set(`${y.rule}: ${T}`,(l.get(`${y.rule}: ${T}`)??0)+1):(c.set(S,y),p+=1)}}}let u=new Set(await Promise.all(n.map(m=>o.fromRoot(m))));for(let[m,g]of a){
let h=d?!u.has(g.file)||r.forFile(g.file).rules[g.rule]==="off":!0;!c.has(m)&&h&&!await o.isGone(g.file)&&c.set(m,g)}let f=c.size-p;return{entries:[...c.values()],
added:p,kept:f,removed:[...a.keys()].filter(m=>!c.has(m)).length,refused:[...l].map(([m,g])=>`${O(g,"finding")} cannot be accepted. ${m}`)}}i(Po,"planBaseline");import{randomBytes as Wi}from"node:crypto";import{unlinkSync as _i}from"node:fs";import{access as Ui,constants as Bi,link as Ji,lstat as qi,open as Io,rename as Ki,
unlink as jo}from"node:fs/promises";import Oe from"node:path";async function mt(e,t,n){try{return await Qe(Oe.dirname(e),async r=>{let o=r(Oe.basename(e)),s=await qi(o);return s.isFile()?(await Ui(o,Bi.W_OK),Fo(r,Vi,async(d,a)=>(await a.
writeFile(n),await Qi(a,s),await a.chmod(s.mode&4095),await a.sync(),await No(o,t)?(await Ki(d,o),await zo(r(".")),{ok:!0}):Me("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):Me("It is not a regular file, so it is not written.")})}catch(r){return Me(`It cannot be written: ${L(r)}.\
 It is as it was.`)}}i(mt,"replaceFile");async function gt(e,t){try{return await No(e,t)?"the same":"something else"}catch(n){if(H(n)==="ENOENT")return"nothing";
throw n}}i(gt,"occupantOf");async function ht(e,t){try{return await Qe(Oe.dirname(e),async n=>{let r=n(Oe.basename(e)),o=await gt(r,t);return o==="the same"?{ok:!0,
created:!1}:o==="something else"?Me(`${e} already exists with other content.`):Fo(n,Yi,async(s,d)=>(await d.writeFile(t),await d.sync(),await Ji(s,r),await zo(n(
".")),{ok:!0,created:!0}))})}catch(n){return Me(`${e} cannot be created: ${L(n)}.`)}}i(ht,"createFile");async function Co(e){await Qe(Oe.dirname(e),t=>jo(t(Oe.basename(
e))))}i(Co,"removeCreated");async function No(e,t){let n=Buffer.from(t);try{let r=await qn(e);try{return(await Kn(r,n.length)).equals(n)}finally{await r.close()}}catch(r){
if(r instanceof he)return!1;throw r}}i(No,"holds");var Vi=384,Yi=438,Fe=new Set,Yt=["SIGINT","SIGTERM","SIGHUP"];async function Fo(e,t,n){let r=e(`.bpftrace-gua\
rd-${Wi(6).toString("hex")}.tmp`);if(Fe.size===0)for(let o of Yt)process.on(o,Qt);Fe.add(r);try{let o=await Io(r,"wx",t);try{return await n(r,o)}finally{await o.
close()}}finally{if(await jo(r).catch(Mo),Fe.delete(r),Fe.size===0)for(let o of Yt)process.off(o,Qt)}}i(Fo,"withTemporary");function Qt(e){if(!(process.listenerCount(
e)>1)){for(let t of Fe)try{_i(t)}catch(n){Mo(n)}for(let t of Yt)process.off(t,Qt);process.kill(process.pid,e)}}i(Qt,"stop");function Mo(e){if(H(e)!=="ENOENT")throw e}
i(Mo,"ignoreAbsent");async function Qi(e,{uid:t,gid:n}){let r=await e.stat();if(!(r.uid===t&&r.gid===n))try{await e.chown(process.getuid?.()===0?t:r.uid,n)}catch(o){
if(H(o)!=="EPERM"||process.getuid?.()===0)throw o}}i(Qi,"keepOwner");async function zo(e){let t=await Io(e).catch(()=>{});await t?.sync().catch(()=>{}),await t?.
close()}i(zo,"flushFolder");function Me(e){return{ok:!1,message:e}}i(Me,"refused");import{lstat as Xi,mkdir as Zi}from"node:fs/promises";import Lo from"node:path";async function ze(e,t,n){let r=t.split("/").slice(0,-1),o=e;try{for(let s of r)if(o=Lo.join(o,s),!await ea(o))return{ok:!1,message:`${o} is not a folder, so ${t}\
 is not created.`}}catch(s){return{ok:!1,message:`${o} cannot be created: ${L(s)}.`}}return ht(Lo.join(e,t),n)}i(ze,"createBelow");async function ea(e){try{await Zi(
e)}catch(t){if(H(t)!=="EEXIST")throw t}return(await Xi(e)).isDirectory()}i(ea,"isFolder");async function Ho(e,t,n){if(e.includes("-"))throw new $("usage","Standard input has no path that a baseline could name.");let r=await be(e,t,n),{settings:o,scripts:s,
root:d,tree:a}=r;if(o.mistakes.length>0)return k.wrongUse;if(o.baseline===Ae)throw new $("usage",`The configuration or the policy says "baseline: ${Ae}": none m\
ay be accepted.`);let{baseline:c,...l}=o,p=na(t,o),{files:u,notes:f}=await ye(s,l,a);for(let v of[...r.notes,...f])A("note",v,n);for(let v of u)v.status==="fail\
ed"&&A("error",`${v.path}: ${v.error}`,n);let m=[...s,...u].flatMap(({status:v,path:W})=>v==="failed"?[]:[W]),g=t.target===void 0&&o.minConfidence==="possible",
h=await Po(c?.entries??[],{files:u,judged:m,settings:l,tree:a},p,g);for(let v of h.refused)A("error",v,n);let{entries:w,added:y,kept:S,removed:b}=h;if(w.length>
Et)throw new $("usage",`These are ${w.length} findings; a baseline has at most ${Et}.`);let T=c?.path??jn;c!==void 0?await oa(ta.join(d,T),T,It(w)):w.length>0&&
(await ra(d,T,It(w),r.configuration),await sa(r,T,n));let I=y===0?"":` until ${p.until}`,Y=`${O(y,"finding")} newly accepted${I}, ${S} accepted before, ${b} tak\
en out`;return n.stdout.write(`${T}: ${Y}.
`),pe(ue(u).flatMap(({findings:v})=>v))?k.notJudged:h.refused.length>0?k.findings:k.clean}i(Ho,"baseline");function na({reason:e,until:t},{suppressions:n}){let r=n.
today??"";if(e.trim()===""||e.length>Pt)throw new $("usage",`--reason says why the findings are accepted, in 1 to ${Pt} characters.`);if(t!==void 0&&!xn(t))throw new $(
"usage",`--until is a day of the calendar, such as ${Vt(n,r)}.`);if(t!==void 0&&t<r)throw new $("usage",`${t} is over: --until is a day to come.`);return{reason:e.
trim(),until:t??Vt(n,r)}}i(na,"acceptanceOf");async function ra(e,t,n,r){let o=await ze(await Z(e),t,n);if(o.ok)return;let s=`If it is your baseline, write "bas\
eline: ${t}" into ${r??q[0]}.`;throw new $("usage",o.message,s)}i(ra,"create");async function oa(e,t,n){let r=await Z(e),o=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await U(r,Cn*3));if(o===n)return;let s=await mt(r,o,n);if(!s.ok)throw new $("usage",`${t}: ${s.message}`)}i(oa,"rewrite");async function sa({root:e,configuration:t},n,r){
let o=`baseline: ${n}`;if(t!==void 0)return A("note",`Add this line to ${t}, which does not name the baseline yet: ${o}`,r);let s=await ze(await Z(e),q[0],`${o}\

`);if(!s.ok)throw new $("usage",s.message);A("note",`${q[0]} was written, which names the baseline. Commit both files.`,r)}i(sa,"nameIn");import{availableParallelism as ca}from"node:os";import{setFlagsFromString as la}from"node:v8";var yt=class{static{i(this,"JudgePool")}#e;#t=[];#r=new WeakMap;constructor(t,n,r){let{targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,embedded:l,
rewrites:p}=t,u={targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,...p===void 0?{}:{rewrites:p},embedded:In.filter(l)};this.#e=new Dr({entry:n,workerData:u,
size:r,message:i(({script:f,own:m},g)=>this.#n(f,m,g),"message")})}async judge(t,n){let r=await this.#e.ask({script:t,own:n}),o=r.kind==="ended"?await this.#e.ask(
{script:t,own:n}):r;return o.kind==="answered"?Go(o.answer,t.text):o.kind==="ended"?{report:nr(t.path,o.why,n),notes:[]}:void 0}close(){return this.#e.close()}#n(t,n,r){
this.#t.includes(n)||this.#t.push(n);let o=this.#t.indexOf(n),s=this.#r.get(r)??new Set;if(this.#r.set(r,s),s.has(o))return{script:t,number:o};s.add(o);let{targets:d,
configured:a,rules:c}=n;return{script:t,number:o,own:{targets:d,configured:a,rules:c}}}};function Go(e,t){let{report:n}=e;return n?.status==="analysed"?{...e,report:{
...n,text:t}}:e}i(Go,"withText");function Do(e){return Go(e,"")}i(Do,"withoutText");var ia=500,aa=100,da=80,Wo="\r\x1B[K",wt=class{static{i(this,"Progress")}#e;#t;#r=performance.now();#n;#s;#i;#o;#d=0;#a=!1;constructor(t,n,r){let{stderr:o,env:s}=n;
this.#e=n,this.#t=o.isTTY===!0&&!r&&!s.CI&&s.TERM!=="dumb",this.#n=new Map(t.map(({path:d,text:a})=>[d,a.length])),this.#i=this.#n.size,this.#s=[...this.#n.values()].
reduce((d,a)=>d+a,0),this.#o=this.#s}count({path:t}){let n=this.#n.get(t);if(n===void 0)return;this.#n.delete(t),this.#o-=n;let r=performance.now()-this.#r;if(!this.#t||
r<ia||r-this.#d<aa)return;this.#d=r;let o=Math.ceil(r/1e3*(this.#o/Math.max(this.#s-this.#o,1)));this.#c(`${this.#i-this.#n.size} of ${this.#i} judged, ${o} s l\
eft: ${t}`)}clear(){this.#a&&this.#e.stderr.write(Wo),this.#a=!1}#c(t){let{stderr:n}=this.#e;n.write(`${Wo}${N(t).slice(0,(n.columns??da)-1)}`),this.#a=!0}};var ua=3e5,Xt={SIGINT:130,SIGTERM:143};async function bt({scripts:e,settings:t,options:{quiet:n},terminal:r},o){let s=e.filter(g=>g.status==="readable"),d=s.reduce(
(g,{text:h})=>g+h.length,0),a=new AbortController,c=d>=ua;c&&la("--opt");let l=c?new yt(t,r.program,ca()):void 0,p=new wt(s,r,n===!0),u,f=Object.keys(Xt),m=i(g=>{
if(u!==void 0){for(let h of f)process.off(h,m);process.kill(process.pid,g);return}u=g==="SIGTERM"?Xt.SIGTERM:Xt.SIGINT,a.abort(),l?.close()},"stop");for(let g of f)
process.on(g,m);try{let g=pa(l??new tt(t,a.signal),p);return{result:await o({judges:g,signal:a.signal,progress:p}),...u===void 0?{}:{interrupted:u}}}finally{for(let g of f)
process.off(g,m);p.clear(),await l?.close()}}i(bt,"judging");function pa(e,t){return{judge:i(async(n,r)=>{let o=await e.judge(n,r);return t.count(n),o},"judge")}}
i(pa,"counting");async function _o(e,t,n){let r=await fa(e,t,n),{scripts:o,notes:s,settings:d,tree:a}=r,c=Gr(t,n),{result:l,interrupted:p}=await bt({scripts:o,settings:d,options:t,
terminal:n},g=>ye(o,d,a,c===void 0?g:{...g,onFile:i(w=>{g.progress.clear(),c?.(w)},"onFile")})),u=t.eval===void 0?await tr(d,g=>a.isGone(g)):[],f={...l,notes:[...s,
...l.notes,...u],told:c!==void 0},m=await $e(f,d,t,n);return p??m}i(_o,"check");function fa(e,t,n){let{eval:r}=t;if(r===void 0)return be(e,t,n);if(e.length>0)throw new $(
"usage","Give either a program with -e or paths.");if(r.trim()==="")throw new $("usage","The program of -e is empty.");return zr(r,t,n)}i(fa,"open");function Uo(e,t){let n=e.name,r=qo(n),o=t.map(({name:c})=>c),s={...e,name:"",values:o},d=[s,...t].flatMap(({name:c,options:l})=>l.filter(({takes:p})=>p).map(({flags:p,
values:u})=>`    ${p.map(m=>ae(`${c} ${m}`)).join(" | ")}) words=${ae(u.join(" "))} ;;`)),a=[s,...t].map(({name:c,options:l,values:p})=>{let u=l.flatMap(f=>f.flags).
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
`}i(Uo,"bashCompletion");function Bo(e,t){let n=e.name,r=qo(n),o=t.map(({name:a,options:c,values:l,files:p})=>{let u=l.length>0?`1:value:(${l.join(" ")})`:p?"*:\
file:_files":void 0,f=[...c.flatMap(ma),...u===void 0?[]:[u]].map(ae);return`    ${a})
      _arguments -s ${f.join(` \\
        `)}
      ;;`}),s=t.map(({name:a,description:c})=>ae(`${a}:${c.replaceAll(":","\\:")}`)),d=e.options.flatMap(a=>a.flags);return`#compdef ${n}
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
`}i(Bo,"zshCompletion");function ma({flags:e,description:t,takes:n,values:r}){let o=t.replace(/[[\]\\]/g,"\\$&"),s=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return e.map(d=>`*${d}[${o}]${n?s:""}`)}i(ma,"zshOption");function Jo(e,t){let n=e.name,o=`not __fish_seen_subcommand_from ${t.map(({name:a})=>a).join("\
 ")}`,s=i((...a)=>["complete -c",n,...a].join(" "),"line"),d=i((a,{options:c})=>c.map(({flags:l,description:p,takes:u,values:f})=>{let m=l.map(h=>h.startsWith("\
--")?`-l ${h.slice(2)}`:`-s ${h.slice(1)}`),g=f.length>0?[`-x -a ${ie(f.join(" "))}`]:["-r -F"];return s(`-n ${ie(a)}`,...m,...u?g:[],`-d ${ie(p)}`)}),"optionsO\
f");return`${[`# Completion of ${n} for fish: ${n} completion fish | source`,s("-f"),...t.map(({name:a,description:c})=>s(`-n ${ie(o)}`,`-a ${a}`,`-d ${ie(c)}`)),
...d(o,e),...t.flatMap(a=>{let c=`__fish_seen_subcommand_from ${a.name}`,l=`-a ${ie(a.values.join(" "))}`;return[...(a.values.length>0?[l]:a.files?["-F"]:[]).map(
u=>s(`-n ${ie(c)}`,u)),...d(c,a)]})].join(`
`)}
`}i(Jo,"fishCompletion");function qo(e){return`_${e.replace(/\W/g,"_")}`}i(qo,"functionName");function ae(e){return`'${e.replaceAll("'","'\\''")}'`}i(ae,"quoted");
function ie(e){return`'${e.replace(/['\\]/g,"\\$&")}'`}i(ie,"fishQuoted");var Vo=["bash","zsh","fish"],Yo=new Map([["--select",_],["--ignore",_],["--target",[_e,...We.map(({name:e})=>e)]],["rule",_]]),ga={flags:["-h","--help"],description:"\
print this help",takes:!1,values:[]};function Qo(e,t){let n=Ko(e),r=e.commands.map(Ko);switch(t){case"bash":return Uo(n,r);case"zsh":return Bo(n,r);case"fish":return Jo(
n,r);default:return t}}i(Qo,"completion");function Ko(e){let[t]=e.registeredArguments,n=t===void 0?[]:t.argChoices??Yo.get(t.name())??[];return{name:e.name(),description:e.
description(),options:[...e.options.map(ha),ga],values:n,files:t!==void 0&&n.length===0}}i(Ko,"completed");function ha(e){let t=[e.short,e.long].flatMap(r=>r??[]),
n=e.argChoices??Yo.get(e.long??"")??[];return{flags:t,description:e.description,takes:e.required||e.optional,values:n}}i(ha,"optionOf");var en=Ot(jt(),1);function Xo(e,{color:t,width:n,sources:r}){let o=en.default.createColors(t),s=wn(e),d=[[`${o.bold(e.id)} (${e.severity})`,...M(e.summary,n)],...s.sections.map(({
title:l,text:p})=>[o.bold(l),...Zt(p,n)]),...s.examples.map(({title:l,script:p,targets:u,outcome:f})=>{let m=p.trimEnd().split(`
`).map(N);return[...M(`Example: ${l}`,n).map(o.bold),...Zt(`${f} ${u.join(", ")}.`,n),...m.map(g=>`  ${o.blue("|")} ${g}`.trimEnd())]})],a=s.sources.reduce((l,{
lines:p})=>l+p.length,0),c=s.sources.flatMap(({of:l,lines:p})=>[...Zt(`${l}:`,n),...p.flatMap(u=>M(`- ${u}`,n-2,2).map(f=>`  ${f}`))]);return r?d.push([o.bold("\
Sources"),...c]):a>0&&d.push(M(`${O(a,"source")}: bpftrace-guard explain ${e.id} --sources`,n)),`${d.map(l=>l.join(`
`)).join(`

`)}
`}i(Xo,"renderRule");function Zo(e,{color:t,width:n}){let{bold:r}=en.default.createColors(t),[o=[],...s]=qe([["RULE","SEVERITY","SAYS"],...e.map(({id:a,severity:c,
summary:l})=>[a,c,l])],n),d=M("What a rule says in full, and what to do: bpftrace-guard explain RULE",n);return[...o.map(r),...s.flat(),"",...d,""].join(`
`)}i(Zo,"renderRules");function Zt(e,t){return M(e,t-2).map(n=>n===""?"":`  ${n}`)}i(Zt,"indented");function es(e,{sources:t=!1},n){if(e===void 0)return tn(n);let r=me.find(o=>o.id===e);if(r===void 0){let o=me.map(s=>s.id);throw new $("usage",`Unknown rule "${e}\
".${bn(e,o)} The rules are ${o.join(", ")}.`)}n.stdout.write(Xo(r,{...ts(n),sources:t}))}i(es,"explain");function tn(e){e.stdout.write(Zo(me,ts(e)))}i(tn,"listR\
ules");function ts(e){return{color:we(void 0,e.env,e.stdout.isTTY===!0),width:re(e)}}i(ts,"styleOf");var ya=3,wa=4e3;function ns(e){return e.map(ba).join("")}i(ns,"gitPatch");function ba({path:e,before:t,after:n}){let[r,o]=[`a/${e}`,`b/${e}`];if(t===void 0){let a=xe(
"/dev/null",o,"",n);return At({...a,isGit:!0,isCreate:!0,newMode:"100644"})}let s={context:ya,maxEditLength:wa},{hunks:d}=xe(r,o,t,n,void 0,void 0,s)??{hunks:[...$a(
t,n)]};return At({oldFileName:r,newFileName:o,oldHeader:void 0,newHeader:void 0,hunks:d,isGit:!0})}i(ba,"patchOf");function $a(e,t){let n=xe("","",e,"").hunks,r=xe(
"","","",t).hunks,[o,s]=[n.flatMap(({lines:a})=>a),r.flatMap(({lines:a})=>a)],d=i((a,c)=>a.filter(l=>l.startsWith(c)).length,"count");return[{oldStart:1,oldLines:d(
o,"-"),newStart:1,newLines:d(s,"+"),lines:[...o,...s]}]}i($a,"wholeFile");import{realpath as Ra}from"node:fs/promises";import te from"node:path";var rs="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",$t=class e{static{i(this,"FixedFiles")}changes=[];#e=new Set;#t;#r;constructor(t,n){
this.#r=t,this.#t=n}static async open(t){return new e(await Xe(await Ra(process.cwd())),t)}get notes(){return[...this.#e]}async refusal({path:t}){if(!this.#t.piped)
return await Ct(t,await Z(t))?rs:void 0}async obstacle(t,n,r){if(this.#t.piped)return"standard input has no folder for";try{return await gt(te.join(te.dirname(await Z(
t.path)),n),r)==="something else"?ir(n):void 0}catch(o){return`cannot be looked at (${n}: ${L(o)})`}}async keep(t,n,r){let{piped:o,dryRun:s}=this.#t,d=o?te.resolve(
t.path):await Z(t.path);if(!o&&await Ct(t.path,d))return rs;let a=te.dirname(d),c={real:d,before:t.text,after:n},l=o||s?void 0:await Sa(c,a,r);if(l!==void 0)return l;
if(this.#n(d,t.text,n),s)for(let[p,u]of r)await gt(te.join(a,p),u)==="nothing"&&this.#n(te.join(a,p),void 0,u)}#n(t,n,r){let o=Ze(te.relative(this.#r,t));this.#t.
dryRun&&o.startsWith("../")&&this.#e.add(`${o} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:o,before:n,
after:r})}};async function Sa({real:e,before:t,after:n},r,o){let s=[],d;for(let[a,c]of o){let l=te.join(r,a),p=await ht(l,c);if(p.ok?p.created&&s.push(l):d=p.message,
d!==void 0)break}if(d===void 0){let a=await mt(e,t,n);if(a.ok)return;d=a.message}for(let a of s)await Co(a);return d}i(Sa,"writeAll");async function os(e,t,n){let r=e.includes("-");if(r&&e.some(S=>S!=="-"))throw new $("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:o,notes:s,settings:d,tree:a}=await be(e,t,n),c=er(o,await Zn(o,d,a)),l=t.dryRun===!0,p=await $t.open({piped:r,dryRun:l}),{kind:u}=t,f={
scripts:c,settings:dr(d),options:t,terminal:n},{result:m,interrupted:g}=await bt(f,S=>ar(c,{settings:d,tree:a,scope:{kind:u},destination:p,...S}));if(r&&!l)for(let S of m.
texts.values())n.stdout.write(S);l&&n.stdout.write(Oa(ns(p.changes),n));let h={targets:m.targets,files:m.files,fixed:{written:!l,findings:m.fixed},notes:[...s,...p.
notes]},w=r||l?{...n,stdout:n.stderr}:n,y=await $e(h,d,t,w);return g??y}i(os,"fix");function Oa(e,{stdout:t}){if(t.isTTY!==!0)return e;let n=i(r=>r.charAt(0)+N(
r.slice(1).replace(/\r$/,"")),"line");return e.split(`
`).map(n).join(`
`)}i(Oa,"shownPatch");import{existsSync as Ca}from"node:fs";import{dirname as Na,resolve as hs}from"node:path";var Ta=$n("<positional>"),ka=/^(?!.*\/[/*])[\w.:*+@/?!-]+$/;function ss(e,t){let n=new Set,r=e,o=Sn(e).items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]);for(let{
span:s,text:d}of o.toReversed())for(let{code:a,start:c,end:l,value:p}of Rn(d).toReversed()){if(a!==Ta)continue;let u=t[Number(p.slice(1))-1];u===void 0||!ka.test(
u)?n.add(p):r=r.slice(0,s.start+c)+u+r.slice(s.start+l)}return{text:r,left:[...n].sort()}}i(ss,"withParameters");function is({assumed:e=[]}){let t={name:_e,assumed:[]},n=[t];for(let r of e)for(let o of[...n])for(let s of r.others)n.push({name:[o.name,...va(s)].join(","),assumed:[
...o.assumed,r]});return n.filter(r=>r!==t)}i(is,"alternativesTo");function va({bpftrace:e,paravirt:t}){return[...e===void 0?[]:[`bpftrace@${e}`],...t===void 0?
[]:[`paravirt@${t?"yes":"no"}`]]}i(va,"partsOf");var C={takes:!1},E={takes:!0},de={takes:!1,means:"lists"},as=[{name:"-B",...E},{name:"-I",...E,means:"headers"},{name:"-V",...de},{name:"-b",...C},{name:"-c",...E},
{name:"-d",...C,before:"0.22"},{name:"-d",...E,from:"0.22"},{name:"-e",...E,means:"program"},{name:"-f",...E},{name:"-h",...de},{name:"-k",...C},{name:"-l",...de},
{name:"-o",...E},{name:"-p",...E},{name:"-q",...C},{name:"-v",...C},{name:"--aot",...E},{name:"--bench",...C,from:"0.25"},{name:"--btf",...C},{name:"--cmd",...E,
from:"0.25"},{name:"--debug",...E,from:"0.22"},{name:"--debuginfo",...E,from:"0.26"},{name:"--dry-run",...C,from:"0.22"},{name:"--dwarf-pid",...E,from:"0.26"},{
name:"--emit-elf",...E},{name:"--emit-llvm",...E},{name:"--fmt",...C,means:"formats",from:"0.25"},{name:"--help",...de},{name:"--include",...E,means:"header"},{
name:"--info",...de},{name:"--list",...de,from:"0.25"},{name:"--mode",...E,means:"mode",from:"0.25"},{name:"--no-feature",...E,from:"0.20"},{name:"--no-warnings",
...C},{name:"--output",...E,from:"0.25"},{name:"--pid",...E,from:"0.25"},{name:"--probe-filter",...E,from:"0.25"},{name:"--quiet",...C,from:"0.25"},{name:"--tes\
t",...E,before:"0.24"},{name:"--test",...C,from:"0.25"},{name:"--test-mode",...E,from:"0.24",before:"0.25"},{name:"--traceable-functions",...E,from:"0.25"},{name:"\
--unsafe",...C},{name:"--usdt-file-activation",...C},{name:"--verbose",...C,from:"0.25"},{name:"--verify-llvm-ir",...C,from:"0.24"},{name:"--version",...de},{name:"\
--warnings",...C,from:"0.25"}],ds={from:"0.24",source:"bpftrace v0.24.0 src/main.cpp parse_args(): named_params"};var xa=["format","codegen","compiler-bench"],Aa=["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"];function nn(e,t,n=!1){let r=as.filter(f=>hn(t,f)),o=[],s="",d=!1,
a="",c={files:[],folders:[]};for(let f=0;f<e.length;f++){let m=e[f]??"";if(m==="--"||n&&!cs(m)){o.push(...e.slice(m==="--"?f+1:f));break}if(!cs(m)){o.push(m);continue}
let g=m.startsWith("--")?Pa(m,r):Ia(m,r);for(let{option:h,value:w}of g){if(h===void 0)return Rt(`bpftrace ${t} is not known to have the option ${w}.`);if(!h.takes&&
w!==void 0)return Rt(`${h.name} of bpftrace takes no value.`);let y=h.takes?w??e[++f]:"";if(y===void 0)return Rt(`${h.name} of bpftrace needs a value.`);if(Ea.includes(
h.name))return{kind:"lists"};h.means==="program"&&(s=y),h.means==="lists"&&(d=!0),h.means==="mode"&&(a=y),h.means==="formats"&&(a="format"),h.means==="header"&&
c.files.push(y),h.means==="headers"&&c.folders.push(y)}}if(d||xa.includes(a))return{kind:"lists"};if(s!=="")return{kind:"program",source:{text:s},parameters:ls(
o,t),headers:c};let[l,...p]=o;return l===void 0?Rt("There is no program: give bpftrace a script, or a program with -e."):{kind:"program",source:Aa.includes(l)?"\
stdin":{path:l},parameters:ls(p,t),headers:c}}i(nn,"readArguments");var Ea=["-h","--help","-V","--version","--info"];function Rt(e){return{kind:"unclear",why:e}}
i(Rt,"unclear");function cs(e){return e.startsWith("-")&&e!=="-"}i(cs,"isOption");function Pa(e,t){let[,n=e,r]=/^([^=]*)(?:=(.*))?$/s.exec(e)??[],o=t.find(c=>c.
name===n),[s,...d]=t.filter(c=>c.name.startsWith(n)),a=o??(d.length===0?s:void 0);return[a===void 0?{option:a,value:n}:{option:a,value:r}]}i(Pa,"longOption");function Ia(e,t){
let n=[],r=e.slice(1);for(let o=0;o<r.length;o++){let s=`-${r.charAt(o)}`,d=t.find(c=>c.name===s);if(d===void 0)return[...n,{option:d,value:s}];let a=r.slice(o+
1);if(d.takes)return[...n,{option:d,value:a===""?void 0:a}];n.push({option:d})}return n}i(Ia,"shortOptions");function ls(e,t){return yn(t,ds.from)?e.filter(n=>!n.
startsWith("--")):e}i(ls,"numbered");import{spawn as fs}from"node:child_process";import{constants as ja}from"node:os";var us=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR1","SIGUSR2"];function ms(e,t,n){let r=[n===void 0?"inherit":"pipe","inherit","inherit"];return new Promise(
o=>{let s=new rn,d=i(async l=>{!await s.saw(l)&&!(c instanceof Error)&&c.kill(l)},"passOn");for(let l of us)process.on(l,d);let a=i(l=>{for(let p of us)process.
off(p,d);s.end(),o(l)},"end"),c=gr(()=>fs(e,[...t],{stdio:r}));if(c instanceof Error)return a({error:c});c.on("error",l=>a({error:l})),c.on("exit",(l,p)=>a(p===
null?{status:l??0}:{signal:p})),c.stdin?.on("error",()=>{}),c.stdin?.end(n)})}i(ms,"startInPlace");var ps=1e3,rn=class{static{i(this,"Witness")}#e;#t;#r=new Set;constructor(){
this.#n()}saw(t){return this.#t?.signal===t&&performance.now()-this.#t.at<ps?(this.#t=void 0,Promise.resolve(!0)):new Promise(n=>{let r=i(d=>{clearTimeout(s),this.#r.
delete(o),d&&(this.#t=void 0),n(d)},"done"),o=i(d=>d===t&&r(!0),"hear"),s=setTimeout(()=>r(!1),ps).unref();this.#r.add(o)})}end(){let t=this.#e;this.#e=void 0,t?.
kill("SIGKILL")}#n(){let t=fs("cat",{stdio:["pipe","ignore","ignore"]});this.#e=t,t.on("error",()=>{}),t.on("exit",(n,r)=>{if(!(this.#e!==t||r===null)){this.#t=
{signal:r,at:performance.now()};for(let o of[...this.#r])o(r);this.#n()}})}};function gs(e){if("status"in e)return e.status;let{signal:t}=e;return["SIGQUIT","SI\
GILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGSEGV","SIGSYS"].includes(t)||process.kill(process.pid,t),128+ja.signals[t]}i(gs,"endAs");var St=class{static{i(this,"WatchedTree")}#e;#t=new Map;constructor(t){this.#e=t}async look(t,n){let r=await this.#e.look(t,n);return this.#t.set(t,{from:n,source:r}),
r}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#e.list()}runsBpftrace(t){return this.#e.runsBpftrace(t)}async changed(){for(let[t,{from:n,source:r}]of this.#t)
if(JSON.stringify(await this.#e.look(t,n))!==JSON.stringify(r))return t}};async function bs(e,t,n,r=mr()){if(e.some(p=>p.includes("�")))throw new $("usage","An argument is not UTF-8, or has U+FFFD in it: it would not come to bpftrac\
e as it is.");let o=t.bpftrace??yr(n.env),{stop:s,input:d,changed:a}=await Fa({args:e,bpftrace:o,options:t,terminal:n,machine:r});if(s!==void 0&&!ys(s,t,n))return s.
status;let c=await a?.();if(c!==void 0){let p=J(`${c} has changed since it was judged.`);if(!ys(p,t,n))return p.status}let l=await ms(o,e,d);return"error"in l?(A(
"error",`${o} cannot be started: ${hr(l.error)}.`,n),k.wrongUse):gs(l)}i(bs,"guardedRun");function ys({why:e},{force:t=!1},n){for(let o of e)A("error",o,n);return A(
"note",`bpftrace ${t?"is started all the same (--force)":"was not started; --force starts it all the same"}.`,n),t}i(ys,"mayGoOn");function J(...e){return{status:k.
notJudged,why:e}}i(J,"notJudged");async function Fa(e){let{args:t,bpftrace:n,terminal:r,machine:o}=e,s=r.env.POSIXLY_CORRECT!==void 0,d;try{d=await wr(o,n)}catch(u){
if(!(u instanceof $))throw u;return{stop:J(...u.sentences)}}let a=nn(t,d.bpftrace,s),c=(d.assumed??[]).flatMap(({others:u})=>u.flatMap(f=>f.bpftrace??[])),l=JSON.
stringify(a),p=c.find(u=>JSON.stringify(nn(t,u,s))!==l);if(p!==void 0)return{stop:J(...(d.assumed??[]).map(({note:u})=>u),`bpftrace ${p} would read these argume\
nts in another way.`)};switch(a.kind){case"lists":return{};case"unclear":return{stop:{status:k.wrongUse,why:[a.why]}};case"program":return Ma(a,d,e);default:return a}}
i(Fa,"judgeRequest");async function Ma({source:e,parameters:t,headers:n},r,{options:o,terminal:s}){let d=await Ga(e,s);if(d instanceof $)return{stop:J(...d.sentences)};
let{path:a,bytes:c,reread:l}=d,p=e==="stdin"?{input:c}:{},u=Fn(c);if(u.status!=="readable"){let v={status:k.wrongUse,why:[`There is no program in ${a}.`]};return{
...p,stop:u.status==="skipped"?v:J(`${a}: ${u.error}`)}}let f=ss(u.text,t),m=await rt(o.config),{root:g}=await Mr(m),h=new St(new Vn(g)),y={script:{status:"read\
able",path:a,text:f.text},tree:h,host:r,layers:await Nr(o,m,s),terminal:s},S=Ha(f.text,Na(a),n),b=[...f.left.length>0?[za(f.left)]:[],...S===void 0?[]:[La(S)]],
T=b.length>0?J(...b):await Wa(y),I=i(async()=>l!==void 0&&(await l())?.equals(c)!==!0,"isChanged");return{...p,changed:i(async()=>await I()?a:h.changed(),"chang\
ed"),...T===void 0?{}:{stop:T}}}i(Ma,"judgeProgram");function za(e){let[t]=e;return`An attach point depends on ${t}, which is not given, or is no plain name: wh\
at it is attached to is not known.`}i(za,"unknownParameter");function La(e){return`bpftrace takes in ${e}, which is not judged. Put what the program needs of it\
 into the program.`}i(La,"unjudgedHeader");function Ha(e,t,{files:n,folders:r}){let o=i(a=>[".",...r].map(c=>hs(c,a)).find(c=>Ca(c))??[],"found"),d=[...e.matchAll(
/^[ \t]*#[ \t]*include[ \t]*"([^"\n]+)"/gm)].flatMap(([,a])=>a??[]).flatMap(a=>[o(a)].flat().filter(c=>c!==hs(t,a)));return[...n.flatMap(o),...d][0]}i(Ha,"other\
Header");async function Ga(e,{stdin:t}){if(e==="stdin")return{path:"<stdin>",bytes:await Da(t)};if("text"in e)return{path:Lr,bytes:Buffer.from(e.text)};let{path:n}=e;
if(Jn(n))return new $("usage",`${n} can be read only once. Give the program by standard input (-) or in a file.`);let r=i(()=>U(n,Je),"readFile");try{return{path:n,
bytes:await r(),reread:i(()=>r().catch(()=>{}),"reread")}}catch(o){return new $("usage",`${n} cannot be read: ${ce(o)}.`)}}i(Ga,"readProgram");async function Da(e){
let t=[],n=0;for await(let r of e){let o=Buffer.from(r);if(t.push(o),n+=o.length,n>Je)throw new $("usage",`Standard input is longer than ${Je/1024/1024} MiB, wh\
ich no bpftrace script is: it is not handed on.`)}return Buffer.concat(t)}i(Da,"readAll");async function Wa(e){let{host:t}=e,n=await ws(t.name,e);if(n!==void 0)
return n;let r=t.assumed?.filter(({fact:o})=>o==="kernel")??[];if(r.length>0)return J(...r.map(({note:o})=>o),"What the program does on such a kernel is not kno\
wn.");for(let{name:o,assumed:s}of is(t)){if(await ws(o,e)===void 0)continue;let a=s.map(({note:c})=>c);return J(...a,"Whether this program is safe here depends \
on that, so it is not known.")}}i(Wa,"judge");async function ws(e,{script:t,tree:n,host:r,layers:o,terminal:s}){let d=Ve({...o,inputs:{...o.inputs,targets:[e]},
host:r});if(d.mistakes.length>0)return{status:k.wrongUse,why:d.mistakes};let{files:a,notes:c}=await ye([t],d,n),l=ue(a).flatMap(y=>y.findings),p=pe(l)||a.some(({
status:y})=>y!=="analysed"),u=l.some(({severity:y})=>y==="error")||ge(l,d),f=l.some(({rule:y,verdicts:S})=>y==="unresolved-attach-point"&&S.some(({verdict:b})=>b===
"hang"));if(e!==r.name&&!p&&!u&&!f)return;let m={...s,stdout:s.stderr},g=Hr({},m);for(let y of a)y.status!=="analysed"&&A("error",`${y.path}: ${y.error}`,s),y.status!==
"skipped"&&s.stderr.write(Hn(y,g));let w=a.flatMap(y=>y.status==="analysed"&&y.ignored||[]).map(({rule:y,reason:S})=>`A comment of the program has ${y} ignored:\
 ${S}`);for(let y of[...Ye(d),...c,...w])A("note",y,s);return p?J("The program was not judged as a whole."):u?{status:k.findings,why:["The program has an error \
on this machine."]}:f?J("It is not known where the program fires, and at some places it would hang."):void 0}i(ws,"judgeAs");import{lstat as Ja,readdir as qa,realpath as Ka}from"node:fs/promises";import He from"node:path";var Le="bpftrace-guard/bpftrace-guard",_a=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,Ua=3;function $s({scripts:e,version:t}){let n=Ba(e),[r="tools",o=r]=n,s=n.length===0?
"":`, in ${n.join(", ")}`;return`# yaml-language-server: $schema=https://raw.githubusercontent.com/${Le}/v${t}/docs/bpftrace-guard.schema.json
# The configuration of bpftrace-guard. On a pull request it is read from the base branch.
# Every key is optional: https://github.com/${Le}/blob/v${t}/docs/configuration.md
# When this was written, the repository had ${O(e.length,"bpftrace script")}${s}.

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
`}i($s,"starterConfiguration");function Rs(e){return`name: bpftrace-guard
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
      - uses: ${Le}@v${e}
`}i(Rs,"starterWorkflow");function Ba(e){let t=new Map;for(let n of e){let r=n.split("/").slice(0,-1).join("/");_a.test(r)&&t.set(r,(t.get(r)??0)+1)}return[...t].
sort(([n,r],[o,s])=>s-r||+(n>o)-+(n<o)).slice(0,Ua).map(([n])=>n)}i(Ba,"foldersOf");var on=".github/workflows",sn=`${on}/bpftrace-guard.yml`,Va=1024*1024;async function Ss({stdout:e,stdin:t,version:n}){let r=await Xe(await Ka(process.cwd())),s=(await vr(
[r],{stream:t,name:"-"},{root:r,choose:Bn})).scripts.flatMap(c=>c.status==="readable"&&c.host===void 0?[Ze(He.relative(r,c.path))]:[]),d=i(c=>e.write(`${N(c)}
`),"say"),a=i(async(c,l,p)=>{let u=p===void 0?await ze(r,c,l):void 0;if(u?.ok===!1)throw new $("usage",u.message);d(u?.created===!0?`${c} was written.`:`${p??c}\
 is there already and stays as it is.`)},"put");await a(q[0],$s({scripts:s,version:n}),await Ya(r)),await a(sn,Rs(n),await Qa(r)),d(`${O(s.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),d("To accept that for some time: bpftrace-guard baseline --reason TEXT")}i(Ss,"init");async function Ya(e){
for(let t of q)if(await Os(He.join(e,t)))return t}i(Ya,"knownConfiguration");async function Qa(e){if(await Os(He.join(e,sn)))return sn;let t=He.join(e,on),n=await qa(
t).catch(()=>[]);for(let r of n.filter(o=>/\.ya?ml$/.test(o)).sort())if((await U(He.join(t,r),Va).catch(()=>Buffer.of())).toString("utf8").includes(`${Le}@`))return`${on}\
/${r}`}i(Qa,"knownWorkflow");function Os(e){return Ja(e).then(()=>!0,()=>!1)}i(Os,"isThere");import{release as Ts}from"node:os";import Xa from"node:path";var an=512*1024*1024;async function ks(e,t,n){let r=await ed(e===void 0?Za():[e]),{readKernelTable:o,renderKernelTable:s,UnreadableImage:d}=await import("./table-YV65S376.js");
try{let{table:a,gaps:c}=await o(r.bytes,t.source??Xa.basename(r.path));for(let l of c)A("note",l,n);n.stdout.write(s(a))}catch(a){throw a instanceof d?new $("us\
age",`${r.path} cannot be read as a kernel: ${a.message}`):a}}i(ks,"kernelTable");function Za(){return[`/boot/vmlinuz-${Ts()}`,`/usr/lib/modules/${Ts()}/vmlinuz`]}
i(Za,"runningKernel");async function ed(e){for(let t of e){try{let n=await U(t,an);if(n.length<=an)return{path:t,bytes:n}}catch(n){let r=H(n);if(r==="ENOENT")continue;
throw r==="EACCES"?Te(`${t} cannot be read: permission denied. Root may read it.`):n instanceof he?Te(`${t} is not a regular file, and so no kernel image.`):Te(
`${t} cannot be read: ${ce(n)}`)}throw Te(`${t} has more than ${an/1024/1024} MiB, the most that a kernel image has.`)}throw e.length===1?Te(`${e[0]} is not the\
re.`):Te(`No image of the running kernel is there, neither ${e.join(" nor ")}: name the image to read.`)}i(ed,"readImage");function Te(e){return new $("usage",e)}
i(Te,"unreadable");import{PassThrough as td}from"node:stream";import{setFlagsFromString as nd}from"node:v8";var rd=1e3;async function vs({longest:e,...t},{program:n}){nd("--opt");let{serve:r}=await import("./server-CXUJSR6E.js"),o=process.stdin.pipe(new td,{end:!1});
return process.stdin.on("end",()=>setTimeout(()=>o.end(),rd)),r({input:o,output:process.stdout,entry:n,workerData:{editor:t},longest:e}),new Promise(()=>{})}i(vs,
"lsp");import{availableParallelism as od}from"node:os";import{setFlagsFromString as sd}from"node:v8";var id=4;async function xs({target:e},t){let n=Nn(e??[],new Map,await nt(e,t.env));if(!n.ok)throw new $("usage",...n.errors);sd("--opt");let{serve:r}=await import("./server-JHVJ7UGL.js");
process.stdin.isTTY===!0&&A("note","It waits for a client, such as an assistant that starts it.",t);let o={entry:t.program,workerData:{assistant:!0},size:Math.min(
id,od())},{stdin:s,stdout:d}=process;return await r({input:s,output:d,threads:o,machines:e,complain:i(c=>A("error",c,t),"complain")})?k.clean:k.wrongUse}i(xs,"m\
cp");async function As(e,t,n){let r=process.cwd(),o=await Sr(e,r),s=t.config===void 0?await kr(o.baseSha):await rt(t.config),d=await Fr(t,s,n),a=await Or(o,r,d.choose),
c=i(S=>new Mn(new Rr(S,r)),"treeOf"),l={base:c(o.mergeBase),head:c(o.headSha)},p=await sr(a,l,d,t.diffFilter),{leftOut:u,changedPaths:f}=a,m=[...p.notes,...Ke(u)],
g=O(f.length,"changed file");p.files.length===0&&u===0&&m.push(`${e} changes no bpftrace script (${g}).`);let{length:h}=p.others,w=h===1?"1 finding is not cause\
d":`${h} findings are not caused`;h>0&&m.push(`${w} by this change; --diff-filter nofilter shows all.`);let{targets:y}=p;return $e({targets:y,files:ad(p),notes:m,
hunks:p.diff.hunks},d,t,n)}i(As,"review");function ad({files:e,findings:t}){let n=new Set(t.map(({finding:r})=>r));return e.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(o=>n.has(o))}:r)}i(ad,"ownFiles");var dd="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",cd=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,ld='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',ud="An error, what is not judged, and a fact of the machine that is not known and decides keep bpftrace from being starte\
d. The exit status is that of bpftrace, or if it was not started, 1 for findings, 2 for a wrong command line or configuration, and 3 for what is not judged.",pd=`\
bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,fd=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function Es(e,t){let n=k.clean,r=yd(t,
o=>{n=o});try{return await r.parseAsync(md(e),{from:"user"}),n}catch(o){if(o instanceof $){for(let s of o.sentences)A("error",s,t);return k.wrongUse}if(!(o instanceof
lr))throw o;return o.exitCode===0?k.clean:k.wrongUse}}i(Es,"runCommandLine");function md(e){let[t,...n]=e;if(t!=="run")return[...e];let r=Ft(),o=0;for(let s=n[o];s!==
void 0;s=n[o]){let[d="",a]=s.split("=",2),c=r.find(({long:l})=>l===d);if(c===void 0&&!Ps.includes(s))break;o+=c?.required===!0&&a===void 0?2:1}return o>n.length?
[...e]:[t,...n.slice(0,o),"--",...n.slice(n[o]==="--"?o+1:o)]}i(md,"handedOn");var Ps=["-h","--help"],gd=40;function hd(e,t,n,r){let o=r.helpWidth??Ln;return o-
t-4>=gd?fr.prototype.formatItem.call(r,e,t,n,r):[`  ${e}`,...M(n,o-6).map(d=>`      ${d}`)].join(`
`)}i(hd,"formatItem");function Ge(e,t){return`
${M(e,re(t)).join(`
`)}`}i(Ge,"helpText");function yd(e,t){let n=new ur("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(e.version,"-V, --version","print the version").helpOption(Ps.join(", "),"print this help").exitOverride().configureOutput({writeOut:i(u=>e.stdout.
write(u),"writeOut"),writeErr:i(u=>e.stderr.write(u),"writeErr"),getOutHelpWidth:i(()=>re(e),"getOutHelpWidth"),getErrHelpWidth:i(()=>re(e),"getErrHelpWidth"),outputError:i(
(u,f)=>f(`bpftrace-guard: ${u.trimEnd().split(`
`).map(N).join(" ")}
`),"outputError")}).configureHelp({formatItem:hd}).showSuggestionAfterError().addHelpText("after",Ge(dd,e)),r=n.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(u,f)=>{t(await _o(u,f,e))}),o=n.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(u,f)=>{t(await As(u,f,e))});for(let u of Ar())o.addOption(u);let s=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",Ge(cd,e)).action(async(u,f)=>{t(
await os(u,f,e))});for(let u of Er())s.addOption(u);let d=n.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",Ge(ld,e)).action(async(u,f)=>{t(await Ho(u,f,
e))});for(let u of Ir())d.addOption(u);for(let u of xr())for(let f of[r,o,s])f.addOption(u);let a=n.command("run").description("judge a program for this machine\
, and start bpftrace with it").argument("[arguments...]","the arguments of bpftrace, which it gets as they are; behind a --, or without it").addHelpText("after",
Ge(ud,e)).action(async(u,f)=>{t(await bs(u,f,e))});for(let u of Ft())a.addOption(u);let c=n.command("audit").description("judge the scripts of many repositories\
 on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",fd).action(async(u,f)=>{t(await vo(u,f,e))});for(let u of Pr())
c.addOption(u);n.command("init").description("write a configuration and a workflow for this repository; what is there stays as it is").action(()=>Ss(e)),n.command(
"rules").description("list the rules").action(()=>tn(e)),n.command("explain").description("print what a rule says, why, and what to do; without a rule, which th\
ere are").argument("[rule]",`one of ${me.map(({id:u})=>u).join(", ")}`).option("--sources","also print where it is known from").action((u,f)=>es(u,f,e)),n.command(
"targets").description("print the known targets").option("--sources","also print where each of them is known from").action(({sources:u})=>{let m={color:we(void 0,
e.env,e.stdout.isTTY===!0),width:re(e),sources:u===!0};e.stdout.write(Ur(We,Un,m))}),n.command("kernel-table").description("read a kernel image, and print what \
runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the running kernel when left out").option("--source <text>","where \
the image is from, for the table (default: the name of the file)").action(async(u,f)=>{await ks(u,f,e)});let l=n.command("lsp").description("serve an editor: th\
e language server protocol on standard input and output").action(u=>vs(u,e));for(let u of jr())l.addOption(u);let p=n.command("mcp").description("serve an assis\
tant: the model context protocol on standard input and output").action(async u=>{t(await xs(u,e))});for(let u of Cr())p.addOption(u);return n.command("completio\
n").description("print a script that completes this command line in a shell").addArgument(new pr("<shell>","the shell").choices(Vo)).addHelpText("after",Ge(pd,e)).
action(u=>{e.stdout.write(Qo(n,u))}),n}i(yd,"commandLine");import{parentPort as Is,workerData as wd}from"node:worker_threads";function js(){let{embedded:e,...t}=wd,n=new tt({...t,embedded:i(o=>e.includes(o),"embedded")}),r=new Map;Is?.on("message",({script:o,number:s,own:d})=>{d!==void 0&&
r.set(s,d),n.judge(o,r.get(s)??t).then(c=>c&&Is?.postMessage(Do(c)))})}i(js,"answerAsThread");Ns&&bd("--no-opt");Ns?await $d():Cs?.editor!==void 0?(await import("./lsp-thread-ITXV2Y72.js")).answerEditor():Cs?.assistant!==void 0?(await import("./mcp-thread-XLLZLSFX.js")).
startAssistant():js();async function $d(){let{stdin:e,stdout:t,stderr:n,env:r}=process,o=new URL(import.meta.url),s=!1;t.on("error",d=>{d.code==="EPIPE"||s||(s=
!0,n.write(`bpftrace-guard: error: Standard output cannot be written: ${L(d)}.
`),process.exitCode=k.wrongUse)}),n.on("error",()=>{});try{let d=process.argv.slice(2),a=await Es(d,{stdin:e,stdout:t,stderr:n,env:r,version:mn,program:o});process.
exitCode=s?k.wrongUse:a}catch(d){n.write(`bpftrace-guard: internal error: ${d instanceof Error?d.stack:String(d)}
`),process.exitCode=k.notJudged}}i($d,"main");
