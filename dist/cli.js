#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as Er,B as Pr,C as jr,D as Cr,F as Ir,G as be,H as Nr,I as Fr,J as Mr,K as zr,L as Lr,M as $e,a as lr,b as ur,c as pr,d as fr,e as x,f as X,g as D,h as yr,
i as wr,j as br,k as $r,l as Rr,m as nt,o as Sr,p as Or,q as T,r as A,s as se,t as we,u as Tr,v as kr,w as vr,x as xr,y as Ft,z as Ar}from"./chunk-GC7DFVTR.js";
import{a as mr,b as gr,c as tt,d as hr}from"./chunk-P2N7TIBE.js";import{a as Qn,c as Xn,d as rr,g as or,j as sr,k as cr}from"./chunk-N7QR67VX.js";import{
A as Y,B as M,C as zn,D as Ln,E as Je,H as Hn,W as Dn,X as Wn,Z as _n,_ as Yn,y as Ct,z as I}from"./chunk-C6QDH7FK.js";import{f as Vn,h as Qe,i as It,k as Q,
l as Xe}from"./chunk-DIYRT37O.js";import{a as ar,b as dr}from"./chunk-WUVLSBIX.js";import{A as ir,a as Bn,c as qe,e as Ke,f as Ve,g as ge,h as Ee,i as Zn,
j as er,p as tr,q as Ze,r as Nt,x as ye}from"./chunk-SGSBZEC7.js";import{D as Fn,S as Mn,T as he,V as Jn,W as qn,X as Kn,Z as U,_ as Ye,a as jn,aa as H,b as Cn,
c as In,ca as J,d as At,e as Et,f as Ae,g as Pt,k as Nn,oa as et,qa as nr,y as jt}from"./chunk-PSGLNZ3S.js";import{f as Gn,k as Un}from"./chunk-2DCNZZY3.js";
import{J as wn,L as xe,M as xt,Sa as me,a as mn,ba as Ue,ea as Tn,f as hn,g as yn,o as We,v as _e}from"./chunk-R7BQDS2E.js";import"./chunk-QUGXI2HH.js";
import{a as O,b as fe}from"./chunk-N6Y3JKTD.js";import{b as dn,d as cn,f as Ot,g as ve,h as Tt,i as ln}from"./chunk-A7ITOZAM.js";import"./chunk-GKUBJ7NT.js";
import{a as De}from"./chunk-XUKDSFID.js";import{Ac as fn,Cc as G,Dc as oe,Fc as F,Gd as En,Id as Pn,Oc as ue,Pc as pe,a as w,b as re,c as L,dd as bn,ed as $n,
fd as Rn,hd as Sn,id as On,kd as Be,lc as $,mc as un,nc as V,nd as _,oc as vt,pd as kn,qb as kt,qd as vn,rb as le,rc as j,tc as P,yd as xn,zc as pn,zd as An}from"./chunk-U46ZNMRK.js";
import"./chunk-B6BJ3YSN.js";import{b as gn}from"./chunk-ISUK2UUZ.js";import{a as i,f as St}from"./chunk-H47UKSLI.js";import{setFlagsFromString as fd}from"node:v8";import{isMainThread as Ps,workerData as Es}from"node:worker_threads";var Gr=St(Ct(),1);var Hr=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var js=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],Cs=["The machine that a command runs on: --target host, which can be overridden in par\
t as well.","A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bott\
lerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints the\
re.'];function Dr(t,e,{color:n,width:r,sources:o}){let{bold:s}=Gr.default.createColors(n),a=t.map(p=>({machine:p,cells:Is(p,e)})),[d=[],...c]=Je([js,...a.map(({
cells:p})=>p)],r),l=Hr.flatMap(p=>{let u=c.filter((f,m)=>a[m]?.machine.family===p).flat();return u.length===0?[]:[s(p),...u,""]});return[...d.map(s),"",...l,...M(
`* Judged when nothing is configured: ${e.map(({name:p})=>p).join("; ")}.`,r),"",...Cs.flatMap(p=>M(p,r)),...o?["",s("Where each row is known from"),...t.flatMap(
p=>Ns(p,r))]:[],...o?[]:M("Where each row is known from: bpftrace-guard targets --sources",r),""].join(`
`)}i(Dr,"renderTargets");function Is(t,e){let{name:n,bpftrace:r="-",kernel:o,arch:s,paravirt:a,support:d}=t;return[`${e.some(l=>l.name===n)?"*":" "} ${n}`,r,o,s,
a?"yes":"no",d?.until??"-"]}i(Is,"cellsOf");function Ns({name:t,source:e,support:n,preemption:r},o){let s=[e,...n===void 0?[]:[`supported until: ${n.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],a="    ";return["",`  ${t}`,...s.flatMap(d=>M(d,o-zn(a)).map(c=>`${a}${c}`))]}i(Ns,"sourceOf");import{createHash as xi}from"node:crypto";function Wr(t,e){let[n]=t;if(n===void 0)return"Name the reports to merge.";let r=t.find(({report:c})=>c.settings!==n.report.settings);if(r!==void 0)return`${r.file}\
 and ${n.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let o=t.find(({report:c})=>c.part?.of!==n.report.part?.of);
if(o!==void 0)return`${o.file} and ${n.file} are not parts of one audit: it was divided in other ways.`;let{settings:s,targets:a,tool:d}=n.report;return{toolVersion:d.
version,generated:e,settings:s,targets:a,repositories:Ms(t.flatMap(({report:c})=>c.repositories)),dismissals:[...new Map(t.flatMap(({report:c})=>c.dismissals).map(
c=>[`${c.url} ${c.finding} ${c.by}`,c])).values()],problems:[...Fs(t),...new Set(t.flatMap(({report:c})=>c.problems))],requests:t.reduce((c,{report:l})=>c+l.requests,
0)}}i(Wr,"mergeParts");function Fs(t){let e=t[0]?.report.part?.of??0,n=new Set(t.map(({report:s})=>s.part?.index)),r=Array.from({length:e},(s,a)=>a+1).filter(s=>!n.
has(s));if(r.length===0)return[];let o=fe(r.map(String));return[`Of the ${e} parts of the audit these are missing: ${o}. Their repositories were not judged.`]}i(
Fs,"missingParts");function Ms(t){let e=new Map;for(let n of t){let r=n.name.toLowerCase();e.get(r)?.status!=="judged"&&e.set(r,n)}return[...e.values()]}i(Ms,"e\
achOnce");var zt=["hang","lost-updates","refused","unattachable"],B=V().check(le()),Pe=j($()),rt=pn($(),B),zs=P({rule:G(_),severity:G(kn),confidence:G(vn),path:$(),start:P(
{line:B,column:B}),end:P({line:B,column:B}),message:$(),machines:fn(G(zt),Pe),fingerprint:$(),trend:F(G(["new","known","unknown"]))}),Ls=P({rule:G(_),path:$(),line:B,
reason:$(),until:F($()),by:F($()),since:F($()),owners:Pe}),Hs=P({rule:G(_),path:$(),fingerprint:$(),reason:$(),until:$(),lapsed:F($()),owners:Pe}),ot=P({name:$(),
url:F($()),status:G(["judged","failed","skipped"]),why:F($()),private:vt(),branch:F($()),commit:F($()),scripts:B,unread:B,fails:vt(),mistakes:Pe,notes:Pe,severities:rt,
rules:rt,hangs:rt,losses:rt,findings:j(zs),unlisted:B,ignores:j(Ls),accepted:j(Hs)}),_r=P({repository:$(),pull:B,url:$(),finding:$(),by:$(),reason:$(),until:F($()),
lapsed:F($())});function q({name:t,url:e,isPrivate:n=!1},r,o){return{name:t,...e===void 0?{}:{url:e},status:r,why:o,private:n,...{scripts:0,unread:0,fails:!1,mistakes:[],
notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}i(q,"unjudgedRecord");var ie=V().check(le()),Ur=P({since:$(),appeared:ie,stayed:ie,gone:ie,first:ie,unknown:ie,left:ie,notes:j($())}),Br=P({version:oe(1),kind:oe("audit"),generated:$(),
settings:$(),repositories:j(P({name:$(),status:G(["judged","failed","skipped"]),unlisted:ie,findings:j(P({rule:$(),path:$(),fingerprint:$()}))}))});function Jr(t,e,{
settings:n,problems:r}){let o=new Map(t.repositories.map(c=>[c.name.toLowerCase(),c])),s={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},a=[],d=e.map(c=>{
let l=o.get(c.name.toLowerCase());if(o.delete(c.name.toLowerCase()),c.status!=="judged")return s[c.status==="failed"?"unknown":"left"]+=l?.findings.length??0,c;
if(l?.status!=="judged")return s.first+=c.findings.length,{...c,findings:c.findings.map(f=>({...f,trend:"unknown"}))};c.unlisted+l.unlisted>0&&a.push(`${c.name}\
 has more findings than a report lists, so that not all of them are compared.`);let p=Gs(c.findings,l.findings);s.stayed+=p.size,s.appeared+=c.findings.length-p.
size,s.gone+=l.findings.length-p.size;let u=c.findings.map(f=>({...f,trend:p.has(f)?"known":"new"}));return{...c,findings:u}});for(let{findings:c}of o.values())
s[r.length>0?"unknown":"left"]+=c.length;return t.settings!==n&&a.unshift("The last report is by another version, other targets or another policy."),{repositories:d,
trend:{since:t.generated,...s,notes:a}}}i(Jr,"compareWith");function Gs(t,e){let n=new Set,r=new Set(e),o=i(s=>{let a=new Map;for(let d of r)gn(a,s(d),d);for(let d of t){
let c=n.has(d)?void 0:a.get(s(d))?.pop();c!==void 0&&(r.delete(c),n.add(d))}},"match");return o(({rule:s,path:a,fingerprint:d})=>`${s}\0${d}\0${a}`),o(({rule:s,
fingerprint:a})=>`${s}\0${a}`),n}i(Gs,"matched");var z=V().check(le()),Ds=P({index:V().check(kt()),of:V().check(kt())}),Lt=P({name:$(),findings:z,repositories:z}),Ws=P({repositories:P({judged:z,failed:z,skipped:z}),
scripts:z,unread:z,findings:P({error:z,warning:z,note:z}),rules:j(Lt),hangs:j(Lt),losses:j(Lt),ignores:z,accepted:z,dismissals:z}),qr=P({version:oe(1),kind:oe("\
audit"),tool:P({name:oe("bpftrace-guard"),version:$()}),generated:$(),settings:$(),targets:j($()),part:F(Ds),totals:Ws,trend:F(Ur),problems:j($()),requests:z,repositories:j(
ot),dismissals:j(_r)});function Kr(t,e){let{toolVersion:n,repositories:r,dismissals:o,...s}=t,a=[...r].sort((l,p)=>Gt(l.name,p.name)),d=e===void 0?void 0:Jr(e,a,
s),c=d?.repositories??a;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:n},...s,totals:_s(c,o),...d===void 0?{}:{trend:d.trend},repositories:c,
dismissals:[...o].sort((l,p)=>Gt(l.url,p.url))}}i(Kr,"composeReport");function _s(t,e){let n=i(o=>t.filter(s=>s.status===o).length,"having"),r=i(o=>je(t.map(({severities:s})=>s[o]??
0)),"severity");return{repositories:{judged:n("judged"),failed:n("failed"),skipped:n("skipped")},scripts:je(t.map(({scripts:o})=>o)),unread:je(t.map(({unread:o})=>o)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:Ht(t.map(({rules:o})=>o)),hangs:Ht(t.map(({hangs:o})=>o)),losses:Ht(t.map(({losses:o})=>o)),
ignores:je(t.map(({ignores:o})=>o.length)),accepted:je(t.map(({accepted:o})=>o.length)),dismissals:e.length}}i(_s,"totalsOf");function Ht(t){let e=new Map;for(let[
n,r]of t.flatMap(o=>Object.entries(o))){let{findings:o=0,repositories:s=0}=e.get(n)??{};e.set(n,{name:n,findings:o+r,repositories:s+1})}return[...e.values()].sort(
(n,r)=>r.findings-n.findings||Gt(n.name,r.name))}i(Ht,"tallies");function je(t){return t.reduce((e,n)=>e+n,0)}i(je,"sum");function Gt(t,e){return+(t>e)-+(t<e)}i(
Gt,"compare");var Us=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Re(t){return t!==void 0&&Us.test(t)?t:void 0}i(Re,"pageOf");function st(t,e,n){let{commit:r}=t,o=Re(t.url);
if(!(o===void 0||r===void 0||e==="."))return`${o}/blob/${r}/${Ue(e)}#L${n}`}i(st,"placeAddress");function K(t){return t===1?"1 repository":`${t} repositories`}i(
K,"repositoriesIn");function it({totals:t,problems:e}){let{repositories:n,scripts:r,findings:o,unread:s}=t,{error:a,warning:d,note:c}=o,l=[O(a,"error"),O(d,"war\
ning"),O(c,"note")].join(", "),p=[...n.failed>0?[`${K(n.failed)} not read`]:[],...s>0?[`${O(s,"script")} not judged`]:[],...e.length>0?["the report is incomplet\
e"]:[]],u=n.skipped>0?`, ${n.skipped} skipped`:"";return[`${K(n.judged)} judged${u}, ${O(r,"script")}: ${l}`,...p].join("; ")}i(it,"auditWords");function at(t){
let{since:e,appeared:n,stayed:r,gone:o,first:s,unknown:a,left:d}=t,c=[...s>0?[`${s} in repositories that it had not judged`]:[],...a>0?[`${a} not known, as thei\
r repositories were not read`]:[],...d>0?[`${d} in repositories that are not judged any more`]:[]];return[`Since ${e}: ${n} new, ${r} still there, ${o} gone`,...c].
join(", ").concat(".")}i(at,"trendWords");function dt({machines:t}){let{hang:e=[],"lost-updates":n=[],refused:r=[],unattachable:o=[]}=t,s=[...r,...o];return[...e.
length>0?[`hangs ${e.length}: ${fe(e)}`]:[],...n.length>0?[`loses updates on ${n.length}: ${fe(n)}`]:[],...s.length>0?[`does not start on ${s.length}: ${fe(s)}`]:
[]].join("; ")}i(dt,"machineWords");function ct(t){return/^[^\n]*?[.!?](?=\s|$)/.exec(t)?.[0]??t.split(`
`,1)[0]??""}i(ct,"firstSentence");var Vr=5e3;function Yr(t){let{totals:e,tool:n,generated:r,repositories:o,targets:s}=t,a=it(t);return yr(`bpftrace-guard audit: ${a}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${x(a)}.</p>${Js(t)}${qs(s)}</header>`,"<main>",Ks(t),Vs(o),Dt("By rule","Rule",e.rules),Dt("Machines that hang","Machine",e.hangs),Dt("Machines \
that lose updates","Machine",e.losses),Ys(t),Qs(o),Zs(o),ei(t),ti(o),ni(o),"</main>",`<footer class="dim"><p>bpftrace-guard ${x(n.version)}, ${x(r)}</p></footer\
>`])}i(Yr,"renderAuditHtml");var Bs=new Set(["Finding","Rule"]);function Se(t,e,n){if(n.length===0)return"";let r=Bs.has(e[0]??"")?"findings":"findings names",o=n.
length-Vr,s=o>0?`<p>${x(`${o} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${x(t)}</h2>${wr(e,n.slice(0,Vr),r)}${s}</section>`}i(Se,"table");
function Qr(t,e){return e.length===0?"":`<section><h2>${x(t)}</h2><ul>${e.map(n=>`<li>${n}</li>`).join(`
`)}</ul></section>`}i(Qr,"list");function Js({trend:t}){return t===void 0?"":[at(t),...t.notes].map(e=>`<p>${D(e)}</p>`).join("")}i(Js,"trendOf");function qs(t){
let e=t.map(n=>`<li>${X(n)}</li>`).join("");return`<details class="dim"><summary>Judged for ${O(t.length,"target")}, where a repository names no others</summary\
><ul>${e}</ul></details>`}i(qs,"judgedFor");function Ks({problems:t,repositories:e}){let n=e.filter(({status:r})=>r==="failed");return Qr("Not read",[...t.map(D),
...n.map(r=>`${lt(r)}: ${D(r.why??"")}`)])}i(Ks,"unread");function Vs(t){let e=t.filter(n=>n.mistakes.length>0);return Qr("Configurations with mistakes, which w\
ere left out",e.map(n=>`${lt(n)}: ${D(n.mistakes.join(" "))}`))}i(Vs,"mistakes");function Ys({repositories:t,tool:e}){let n=t.flatMap(r=>r.findings.map(o=>{let{
severity:s,rule:a,confidence:d,path:c,start:l,message:p,trend:u}=o,f=`<a href="${x(Tn(a,e.version))}">${X(a)}</a>`,m=u==="new"?" <strong>new</strong>":"",g=dt(o);
return[`<span class="${s}">${s}</span> ${f} ${x(d)}${m}`,Xr(r,c,l.line),`<details><summary>${D(ct(p))}</summary><p>${D(p)}</p></details>${g===""?"":x(g)}`]}));return Se(
"Findings",["Finding","Where","What"],n)}i(Ys,"findings");function Dt(t,e,n){let r=n.map(({name:o,findings:s,repositories:a})=>[X(o),O(s,"finding"),K(a)]);return Se(
t,[e,"Findings","Repositories"],r)}i(Dt,"tallies");function Qs(t){let e=t.flatMap(n=>n.ignores.map(r=>[X(r.rule),Xr(n,r.path,r.line),x(r.reason),r.until===void 0?
"without an end":`until ${x(r.until)}`,Xs(r)]));return Se("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],e)}i(Qs,"silenced");function Xs({
by:t,since:e,owners:n}){return[...t===void 0?[]:[`by ${x(t)}${e===void 0?"":` on ${x(e)}`}`],...n.length===0?[]:[`owned by ${x(n.join(" "))}`]].join(", ")}i(Xs,
"whose");function Zs(t){let e=t.flatMap(({name:n,accepted:r})=>r.map(({rule:o,path:s,reason:a,until:d,lapsed:c,owners:l})=>[X(o),x(`${n}/${s}`),x(a),c===void 0?
`until ${x(d)}`:D(c),x(l.join(" "))]));return Se("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],e)}i(Zs,"accepted");function ei({dismissals:t}){
let e=t.map(({repository:n,pull:r,url:o,finding:s,by:a,reason:d,until:c,lapsed:l})=>[Wt(Re(o),`${n}#${r}`),X(s),x(d),l===void 0?c===void 0?"with its pull reques\
t":`until ${x(c)}`:D(l),x(`@${a}`)]);return Se("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],e)}i(ei,"dismissed");function ti(t){
let e=t.filter(({status:n,scripts:r,findings:o,notes:s})=>n==="judged"&&r+o.length+s.length>0).map(n=>{let{scripts:r,severities:o,unread:s,notes:a,unlisted:d,commit:c=""}=n,
{error:l=0,warning:p=0,note:u=0}=o,f=[O(l,"error"),O(p,"warning"),O(u,"note")],m=[...a,...d>0?[`${d} more findings are counted, and not listed.`]:[]];return[`${lt(
n)} ${X(c.slice(0,12))}`,`${O(r,"script")}: ${[...f,...s>0?[`${s} not judged`]:[]].join(", ")}`,m.map(D).join(" ")]});return Se("Repositories with scripts",["Re\
pository","Scripts and findings","Notes"],e)}i(ti,"byRepository");function ni(t){let e=t.filter(({status:r})=>r==="skipped");if(e.length===0)return"";let n=e.map(
r=>`<li>${lt(r)}: ${D(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${K(e.length)}</summary><ul>${n.join(`
`)}</ul></details></section>`}i(ni,"skipped");function Wt(t,e){return t===void 0?x(e):`<a href="${x(t)}">${x(e)}</a>`}i(Wt,"anchor");function lt({name:t,url:e}){
return Wt(Re(e),t)}i(lt,"linked");function Xr(t,e,n){return Wt(st(t,e,n),`${t.name}/${e}:${n}`)}i(Xr,"place");function Zr(t){let{repositories:e,tool:n,totals:r,problems:o,targets:s}=t,a=r.repositories.failed+r.unread+o.length,d=[...o.map(c=>_t("error",c)),...e.flatMap(ri)];
return _n(n.version,{invocations:[{executionSuccessful:a===0,endTimeUtc:t.generated,...d.length===0?{}:{toolExecutionNotifications:d}}],versionControlProvenance:e.
flatMap(({name:c,url:l,branch:p,commit:u})=>{let f=Re(l);return f===void 0||u===void 0?[]:[{repositoryUri:f,revisionId:u,branch:p,mappedTo:eo(`${c}/`)}]}),results:e.
flatMap(c=>c.findings.map(l=>oi(c,l))),properties:{targets:s}})}i(Zr,"renderAuditSarif");function eo(t){return{uri:Ue(t),uriBaseId:"%SRCROOT%"}}i(eo,"folder");function _t(t,e){
return{level:t,message:{text:e}}}i(_t,"notification");function ri({name:t,status:e,why:n="",mistakes:r}){let o=r.map(s=>_t("warning",`${t}: ${s}`));return e==="\
judged"?o:[_t(e==="failed"?"error":"note",`${t}: ${n}`),...o]}i(ri,"notificationsOf");function oi(t,e){let{rule:n,severity:r,confidence:o,path:s,start:a,end:d,message:c,
machines:l,fingerprint:p,trend:u}=e,f={startLine:a.line,startColumn:a.column,endLine:d.line,endColumn:d.column},m=st(t,s,a.line);return{ruleId:n,ruleIndex:_.indexOf(
n),level:r,message:{text:c},locations:[{physicalLocation:{artifactLocation:eo(`${t.name}/${s}`),region:f}}],partialFingerprints:{[Wn]:p},...m===void 0?{}:{hostedViewerUri:m},
...u==="new"||u==="known"?{baselineState:u==="new"?"new":"unchanged"}:{},properties:{confidence:o,machines:l,repository:t.name}}}i(oi,"resultOf");var to=St(Ct(),1);var ut=50;function no(t,{color:e}){let{bold:n,red:r,yellow:o,dim:s}=to.default.createColors(e),{repositories:a,totals:d,trend:c,problems:l,dismissals:p}=t,u={error:r,
warning:o,note:s},f=a.filter(({status:h})=>h==="failed"),m=a.flatMap(h=>h.findings.map(y=>({repository:h,finding:y}))),g=i((h,y,b=y.length)=>{if(b===0)return[];
let S=b>ut?[`  ... ${b-ut} more: see --json and --html`]:[];return[n(h),...y.slice(0,ut).map(R=>`  ${R}`),...S,""]},"section");return[...g("Not read",[...l,...f.
map(({name:h,why:y=""})=>`${h}: ${y}`)].map(Y)),...g("Configurations with mistakes, which were left out",a.filter(({mistakes:h})=>h.length>0).map(({name:h,mistakes:y})=>Y(
`${h}: ${y.join(" ")}`))),...g("Findings",m.slice(0,ut).map(({repository:h,finding:y})=>{let{severity:b,rule:S,path:R,start:k,message:C,trend:ne}=y,v=Y(`${h.name}\
/${R}:${k.line}`),W=dt(y)||ct(C),ke=ne==="new"?" (new)":"";return`${v} ${u[b](b)} ${S}${ke}: ${I(W)}`}),m.length),...g("By rule",Ut(d.rules,"finding")),...g("Ma\
chines that hang",Ut(d.hangs,"finding")),...g("Machines that lose updates",Ut(d.losses,"finding")),...g("Silenced by comments in scripts",a.flatMap(si)),...g("A\
ccepted by baselines",a.flatMap(ii)),...g("Dismissed in open pull requests",p.map(({url:h,finding:y,by:b,reason:S,until:R,lapsed:k})=>{let C=k??(R===void 0?"":`\
Until ${R}.`);return Y(`${h} ${y} by ${b}: ${S} ${C}`.trimEnd())})),...c===void 0?[]:[...[at(c),...c.notes].map(I),""],`${it(t)}.`,""].join(`
`)}i(no,"renderAuditText");function Ut(t,e){return t.map(({name:n,findings:r,repositories:o})=>`${Y(n)}: ${O(r,e)} in ${K(o)}`)}i(Ut,"tallied");function si({name:t,
ignores:e}){return e.map(({path:n,line:r,rule:o,reason:s,until:a,by:d,owners:c})=>{let l=[...d===void 0?[]:[`by ${d}`],...c.length===0?[]:[`owned by ${c.join(" ")}`]],
p=a===void 0?"without an end":`until ${a}`;return`${Y(`${t}/${n}:${r}`)} ${o}, ${I([...l,p].join(", "))}: ${I(s)}`})}i(si,"ignoreRows");function ii({name:t,accepted:e}){
return e.map(({path:n,rule:r,reason:o,until:s,lapsed:a,owners:d})=>{let c=a??`until ${s}`,l=d.length===0?"":`, owned by ${d.join(" ")}`;return`${Y(`${t}/${n}`)}\
 ${r}, ${I(`${c}${l}: ${o}`)}`})}i(ii,"acceptedRows");function ro({name:t,status:e,why:n="",scripts:r,severities:o,unread:s,mistakes:a}){if(e!=="judged")return`${t}\
: ${e}. ${n}`;let{error:d=0,warning:c=0,note:l=0}=o,p=[...d>0?[O(d,"error")]:[],...c>0?[O(c,"warning")]:[],...l>0?[O(l,"note")]:[],...s>0?[`${s} not judged`]:[],
...a.length>0?["a configuration with mistakes"]:[]];return`${t}: ${[O(r,"script"),...p].join(", ")}`}i(ro,"progressLine");function oo(t){let e={requests:0,troubles:0,limit:void 0};return t.hook.before("request",()=>{e.requests+=1}),t.hook.error("request",n=>{Ot(n)&&(e.limit=ve("The\
 last request",n));let r=cn(n);throw(Ot(n)||r===void 0||r>=500)&&(e.troubles+=1),n}),e}i(oo,"watchRequests");async function so(t,{owner:e,repo:n,ref:r},o){let s=new Map;for(let a=0;a<o.length;a+=20){let d=o.slice(a,a+20),c=d.map((m,g)=>`, $p${g}: String!`).join(""),l=d.
map((m,g)=>`b${g}: blame(path: $p${g}) { ...lines }`).join(`
`),p=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${c}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${l} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,u=Object.fromEntries(d.map((m,g)=>[`p${g}`,m])),{repository:f}=await t.graphql(p,{owner:e,repo:n,commit:r,...u});for(let[m,g]of d.entries())s.set(g,f?.object?.[`\
b${m}`]?.ranges??[])}return(a,d)=>{let c=s.get(a)?.find(({startingLine:f,endingLine:m})=>f<=d&&d<=m),{author:l,committedDate:p}=c?.commit??{},u=l?.user?`@${l.user.
login}`:l?.name;return u?{by:u,since:(p??"").slice(0,10)}:void 0}}i(so,"readAuthors");var Bt=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],ai=3*1024*1024,Ce=i(()=>[],"noOwners");function io(t){if(t.length>ai)return Ce;let e=t.split(/\r?\n/).
flatMap(n=>{let[r,...o]=n.trim().match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let s=o.findIndex(d=>d.startsWith("#")),a=s===-1?o:o.slice(
0,s);return[{matches:di(r.replace(/\\(.)/g,"$1")),owners:a}]});return n=>e.findLast(({matches:r})=>r(n))?.owners??[]}i(io,"readCodeOwners");function di(t){let e=t.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),n=/\/./.test(t),r=n||e.startsWith("**/")?e:`**/${e}`,o=t.endsWith("/"),s=n&&/\/\*$/.test(t),d=[...o?[]:
[r],...s?[]:[`${r}/**`]].map(Be);return c=>d.some(l=>l(c))}i(di,"ownedBy");var ae=1e3,ao=2e3;async function co(t,e,n){let r=ci(e);if(r!==void 0)return q(e,...r);let{name:o,head:s}=e,[a="",d=""]=o.split("/");try{return await li(t,{entry:e,
commit:{owner:a,repo:d,ref:s?.sha??""}},n)}catch(c){let l=c instanceof w?re(c):ve("The repository could not be read",c);return q(e,"failed",l)}}i(co,"auditRepos\
itory");function ci({isDisabled:t,isEmpty:e,head:n}){if(t)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(e)return[
"skipped","It is empty."];if(n===void 0)return["failed","It has no default branch: set one in its settings."]}i(ci,"whyUnable");async function li(t,{entry:e,commit:n},r){
let o=new Qn(t,n),s=await rr(t,n,n.ref),a=lo(s,J)?await Xn(o,void 0):await Ee(void 0),d=r(a),c={...or(s,d.choose),hosts:[]},{files:l,findings:p,notes:u}=await cr(
t,{commit:n,contents:o,listing:c},d),f=l.filter(R=>R.status==="analysed").filter(({ignored:R})=>R!==void 0),m=await mi(t,f,d,{commit:n,contents:o,blobs:s}),g=[...d.
overruled,...Ve(d),...qe(c.leftOut),...u,...m.notes],{name:h,url:y,isPrivate:b,head:S}=e;return{name:h,url:y,status:"judged",private:b,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:l.filter(({status:R})=>R==="analysed").length,unread:p.filter(({finding:R})=>pe([R])).length,fails:ge(p.map(({finding:R})=>R),d),mistakes:d.
mistakes.map(Ie),notes:[...g,...ui(l)].slice(0,ae).map(Ie),...pi(p),findings:p.slice(0,ae).map(fi),unlisted:Math.max(0,p.length-ae),ignores:m.records,accepted:m.
accepted}}i(li,"judgeAt");function lo(t,e){return t===void 0||t.some(({path:n})=>e.includes(n))}i(lo,"mayHave");function ui(t){return t.flatMap(e=>e.status==="s\
kipped"?[`${e.path} was skipped: ${e.error}`]:[])}i(ui,"skippedNotes");function pi(t){let e={},n={},r={},o={},s=i((a,d)=>{a[d]=(a[d]??0)+1},"add");for(let{finding:a}of t){
s(e,a.severity),s(n,a.rule);for(let{target:d,verdict:c}of a.verdicts)c==="hang"&&s(r,d),c==="lost-updates"&&s(o,d)}return{severities:e,rules:n,hangs:r,losses:o}}
i(pi,"countsOf");function fi({finding:t,file:e,lines:n,fingerprint:r}){let{rule:o,severity:s,confidence:a,what:d,verdicts:c}=t,{start:l,end:p}=n.range(t.span),u=i(
f=>c.filter(({verdict:m})=>m===f).map(({target:m})=>m),"on");return{rule:o,severity:s,confidence:a,path:e.path,start:{line:l.line,column:l.column},end:{line:p.line,
column:p.column},message:Ie(d),machines:Object.fromEntries(zt.map(f=>[f,u(f)]).filter(([,f])=>f.length>0)),fingerprint:r}}i(fi,"findingRecord");function Ie(t){return t.
length<=ao?t:`${t.slice(0,ao).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}i(Ie,"shortened");async function mi(t,e,n,{commit:r,contents:o,blobs:s}){let{baseline:a}=n,
d=a===void 0||a===Ae?[]:a.entries;if(e.length+d.length===0)return{records:[],accepted:[],notes:[]};let c=[],l=i(async(y,b,S)=>{try{return await b}catch(R){return c.
push(ve(`${y} could not be read`,R)),S}},"orNote"),p=i(()=>{},"nobody"),u=e.map(({path:y})=>y),f=u.length===0?p:await l("Who wrote the ignore comments",so(t,r,u),
p),m=lo(s,Bt)?await l("CODEOWNERS",gi(o),Ce):Ce,g=e.flatMap(({path:y,text:b,ignored:S=[]})=>{let R=new On(b);return S.map(({rule:k,reason:C,span:ne})=>{let{line:v}=R.
position(ne.start),W=Pn(C);return{rule:k,path:y,line:v,reason:Ie(C),...W===void 0?{}:{until:W},...f(y,v),owners:[...m(y)]}})});g.length>ae&&c.push(`${g.length-ae}\
 more ignore comments are not listed.`);let h=d.map(({rule:y,file:b,fingerprint:S,reason:R,until:k})=>{let C=Ze({rule:y,file:b,fingerprint:S,reason:R,until:k},n);
return{rule:y,path:b,fingerprint:S,reason:Ie(R),until:k,...C===void 0?{}:{lapsed:C},owners:[...m(b)]}});return{records:g.slice(0,ae),accepted:h.slice(0,ae),notes:c}}
i(mi,"readExcuses");async function gi(t){let n=(await Promise.all(Bt.map(r=>t.entry(r)))).find(r=>r?.kind==="file");return n?.kind==="file"&&n.text.status==="re\
adable"?io(n.text.text):Ce}i(gi,"ownersAt");var hi=4,uo=5;async function po(t,e,{entries:n,settle:r,done:o}){let s=n.values(),a=0,d,c=i(async()=>{for(let l of s){let p=e.troubles,u=d===void 0?await co(t,l,
r):void 0,f=e.troubles>p;d??=e.limit;let m=f&&(u?.status!=="judged"||u.unread>0);a=m?a+1:0,a>=uo&&(d??=`GitHub gave no usable answer for ${uo} repositories.`),u===
void 0||m&&d!==void 0?await o(q(l,"failed",`It was not read. ${d??""}`.trim()),!1):await o(u,u.status==="judged"&&!f)}},"work");return await Promise.all(Array.from(
{length:hi},c)),d}i(po,"auditRepositories");import{createHash as bi}from"node:crypto";var go=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function ho({nameWithOwner:t,defaultBranchRef:e,...n}){let{url:r,isArchived:o,isDisabled:s,isEmpty:a,isFork:d,isPrivate:c}=n,l=e?.target?{branch:e.name,sha:e.
target.oid}:void 0;return{name:t,url:r,isArchived:o,isDisabled:s,isEmpty:a,isFork:d,isPrivate:c,head:l}}i(ho,"entryOf");var fo=2e3,yi=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${go}`;async function yo(t,e){let n=[],r=[],o=null;for(let s=0;s<fo;s++){let{data:a,problems:d}=await bo(t,yi,{owner:e,after:o}),c=a.repositoryOwner?.repositories;
if(c===void 0)return;if(c.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let l of c.nodes)l!==null?n.push(ho(l)):r.push(
{name:`${e}/?`,why:d[0]?.message??"The token may not see it."});if(!c.pageInfo.hasNextPage)return{entries:n,hidden:r};if(o=c.pageInfo.endCursor,o===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${fo*100} repositories of ${e}.`)}i(yo,"listReposito\
ries");var mo=100;async function wo(t,e){let n=[],r=[];for(let o=0;o<e.length;o+=mo){let s=e.slice(o,o+mo),a=s.map((f,m)=>`$o${m}: String!, $n${m}: String!`).join(
", "),d=s.map((f,m)=>`r${m}: repository(owner: $o${m}, name: $n${m}) { ...facts }`).join(`
`),c=Object.fromEntries(s.flatMap((f,m)=>{let[g="",h=""]=f.split("/");return[[`o${m}`,g],[`n${m}`,h]]})),l=`query named(${a}) { ${d} }
${go}`,{data:p,problems:u}=await bo(t,l,c);for(let[f,m]of s.entries()){let g=p[`r${f}`],h=u.find(({field:y})=>y===`r${f}`)?.message??"GitHub gave no reason.";g?
n.push(ho(g)):r.push({name:m,why:`It does not exist, or the token may not see it. GitHub said: ${h}`})}}return{entries:n,hidden:r}}i(wo,"findRepositories");async function bo(t,e,n){
try{return{data:await t.graphql(e,n),problems:[]}}catch(r){let o=ln(r);if(o===void 0||!wi(o.data))throw r;return{data:o.data,problems:o.problems}}}i(bo,"ask");function wi(t){
return typeof t=="object"&&t!==null}i(wi,"isAnswer");async function $o(t,e){let n=new Map,r=await Tt("The repositories",wo(t,e.names));for(let d of r.entries)n.set(Ne(d),{entry:d,isNamed:!0});for(let{name:d,why:c}of r.
hidden)n.set(Ne({name:d}),{record:q({name:d},"failed",c)});for(let d of e.owners){let c=await Tt(`The repositories of ${d}`,yo(t,d));if(c===void 0)throw new w("\
usage",`GitHub knows no organisation or person ${JSON.stringify(d)}, or the token may not see it.`);if(c.entries.length+c.hidden.length===0)throw new w("usage",
`The token sees no repository of ${d}.`);for(let l of c.entries)n.has(Ne(l))||n.set(Ne(l),{entry:l,isNamed:!1});for(let[l,{name:p,why:u}]of c.hidden.entries())n.
set(`${Ne({name:p})} ${l}`,{record:q({name:`${p}${l+1}`},"failed",u)})}let o=e.exclude.map(d=>Be(d.toLowerCase())),s=[],a=[];for(let[d,c]of n){if(!Ri(d,e.part))
continue;if("record"in c){a.push(c.record);continue}let{entry:l,isNamed:p}=c,f=o.some(m=>m(d))?"It is left out by --exclude.":p?void 0:$i(l,e);f===void 0?s.push(
l):a.push(q(l,"skipped",f))}return{entries:s,others:a}}i($o,"chooseRepositories");function Ne({name:t}){return t.toLowerCase()}i(Ne,"keyOf");function $i({isArchived:t,
isFork:e},{archived:n,forks:r}){if(t&&!n)return"It is archived: --archived judges it too.";if(e&&!r)return"It is a fork: --forks judges it too."}i($i,"whyLeftOu\
t");function Ri(t,e){return e===void 0?!0:bi("sha256").update(t).digest().readUInt32BE(0)%e.of===e.index-1}i(Ri,"isInPart");var Si={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function Ro({token:t,userAgent:e,pause:n,selection:r,settle:o,dismissals:s,
today:a,kept:d},c){dn();let{connect:l,readDismissals:p}=await import("./remote-Q5TFINFX.js"),u=l(t,e,c,{...Si,pause:n}),f=oo(u),{entries:m,others:g}=await $o(
u,r),h=m.flatMap(({name:v,head:W})=>{let ke=d.get(v.toLowerCase());return ke!==void 0&&ke.commit===W?.sha?[ke]:[]}),y=new Set(h.map(({name:v})=>v)),b=m.filter(({
name:v})=>!y.has(v));c.begin(m.length,h.length);let S=[...g,...h],R=await po(u,f,{entries:b,settle:o,done:i((v,W)=>(S.push(v),c.done(v,W)),"done")}),k=s&&R===void 0,
C=k?await p(u,m.map(({name:v})=>v),a):{dismissals:[],problems:[]},ne=[...R===void 0?[]:[`The audit ended early. ${R}`],...s&&!k?["Dismissals were not looked for\
."]:[],...C.problems];return{repositories:S,dismissals:C.dismissals,problems:ne,requests:f.requests}}i(Ro,"runAudit");import{createReadStream as Oi}from"node:fs";import{lstat as Ti,open as ki,rename as vi}from"node:fs/promises";async function*So(t){let e="";try{for await(let n of Oi(t,{encoding:"utf8"})){let r=`${e}${String(n)}`.split(`
`);e=r.pop()??"",yield*r.map(De).filter(o=>o!==void 0)}}catch(n){if(L(n)!=="ENOENT")throw n}}i(So,"readJournal");var pt=class t{static{i(this,"Journal")}#e;#t=Promise.
resolve();constructor(e){this.#e=e}static async start(e,n){if((await Ti(e).catch(a=>{if(L(a)!=="ENOENT")throw a}))?.isFile()===!1)throw new he("it is not a regu\
lar file");let o=`${e}.new`,s=await ki(o,"w");try{let a=new t(s);for(let d of n)await a.add(d);return await vi(o,e),a}catch(a){throw await s.close(),a}}add(e){let n=this.#t.
then(()=>this.#e.appendFile(`${JSON.stringify(e)}
`));return this.#t=n.catch(()=>{}),n}close(){return this.#e.close()}};async function Oo(t,e,n){let r=e.since===void 0?void 0:await Ni(e.since),o=e.merge===!0?await Ii(t,n):await Ei(t,e,n),s=Kr(o,r),a=Ai(s),d=we(e.color,n.env,n.stdout.
isTTY===!0);return(e.quiet!==!0||a!==T.clean)&&n.stdout.write(no(s,{color:d})),[await Jt(e.json,()=>Dn(s),n),await Jt(e.sarif,()=>Zr(s),n),await Jt(e.html,()=>Yr(
s),n)].includes(!1)?T.wrongUse:a}i(Oo,"audit");function Ai({totals:t,problems:e,repositories:n}){return t.repositories.failed+t.unread+e.length>0?T.notJudged:n.
some(({fails:o,mistakes:s})=>o||s.length>0)?T.findings:T.clean}i(Ai,"statusOf");async function Jt(t,e,n){if(t===void 0)return!0;let r=await Yn(t,e());return r!==
void 0&&A("error",`The report cannot be written to ${t} (${r}).`,n),r===void 0}i(Jt,"write");async function Ei(t,e,n){let{org:r=[],exclude:o=[],archived:s=!1,forks:a=!1,
part:d,quiet:c}=e,l=e.list===void 0?[]:await ji(e.list,n),p={owners:r,names:[...t.map(R=>To(R)),...l]};if(p.owners.length+p.names.length===0)throw new w("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let u=n.env.GITHUB_TOKEN||n.env.GH_TOKEN;if(!u)throw new w("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:f,settings:m,targets:g}=await Pi(e,n),h=await Kt.open(e.resume,m),[y,
b]=[0,0],S=await Ro({token:u,userAgent:`bpftrace-guard/${n.version}`,pause:e.longestWait,selection:{...p,exclude:o,archived:s,forks:a,part:d},settle:f,dismissals:e.
dismissals,today:new Date().toISOString().slice(0,10),kept:h.kept},{info:i(R=>A("note",R,n),"info"),begin:i((R,k)=>{if([y,b]=[k,R],c===!0)return;let C=k===0?"":
`, of which ${k} were judged before`;A("note",`${K(R)} to judge${C}.`,n)},"begin"),done:i(async(R,k)=>{y+=1,k&&await h.add(R),c!==!0&&A("note",`${y} of ${b}: ${ro(
R)}`,n)},"done")});return await h.close(),{...S,...d===void 0?{}:{part:d},problems:[...S.problems,...h.problems],toolVersion:n.version,generated:new Date().toISOString(),
settings:m,targets:g}}i(Ei,"judged");async function Pi({policy:t,target:e,failOn:n,minConfidence:r},{version:o,env:s}){let a=t===void 0?void 0:await Sr(t),d=a===
void 0?void 0:await Ee(a),c={from:"command line",targets:e,failOn:n,minConfidence:r},l=await tt(e,s),p=i(h=>Ke({inputs:c,repository:h,organisation:d,host:l}),"s\
ettle"),{targets:u}=p(await Ee(void 0)),f=[...d?.ownTargets??[]],m=JSON.stringify([o,u,n,r,a?.ok===!0?a.text:"",f]),g=xi("sha256").update(m).digest("hex").slice(
0,16);return{settle:p,settings:g,targets:u.map(({name:h})=>h)}}i(Pi,"settling");var qt=400*1024*1024;async function ji(t,{stdin:e}){return(t==="-"?await Ci(e):await vo(
t)).split(/\r?\n/).map(r=>r.replace(/#.*/,"").trim()).flatMap((r,o)=>r===""?[]:[To(r,`${t}:${o+1}: `)])}i(ji,"readNames");async function Ci(t){let e=[];for await(let n of t)
e.push(Buffer.from(n));return Buffer.concat(e).toString("utf8")}i(Ci,"readStream");function To(t,e=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(t))return t;throw new w(
"usage",`${e}${JSON.stringify(t)} is no repository: write it as OWNER/NAME.`)}i(To,"repositoryName");async function Ii(t,e){let n=[];for(let o of t)n.push({file:o,
report:await ko(o,qr)});let r=Wr(n,new Date().toISOString());if(typeof r=="string")throw new w("usage",r);return{...r,toolVersion:e.version}}i(Ii,"merged");function Ni(t){
return ko(t,Br)}i(Ni,"readPrevious");async function ko(t,e){let n=e.safeParse(De(await vo(t)));if(n.success)return n.data;throw new w("usage",`${t} is no report\
 of an audit, as --json writes one.`)}i(ko,"readReport");async function vo(t){try{let e=await U(t,qt);if(e.length>qt)throw new w("usage",`${t} has more than ${qt/
1024/1024} MiB.`);return e.toString("utf8")}catch(e){throw e instanceof w?e:new w("usage",`${t} cannot be read: ${H(e)}.`)}}i(vo,"readText");var Fi=P({settings:$(),
at:un(),record:ot}),Mi=1440*60*1e3,Kt=class t{static{i(this,"Memory")}kept;problems=[];#e;#t;constructor(e,n,r){this.kept=e,this.#e=n,this.#t=r}static async open(e,n){
if(e===void 0)return new t(new Map,n,void 0);let r=[];try{for await(let a of So(e)){let d=Fi.safeParse(a);d.success&&Date.now()-d.data.at<Mi&&r.push(d.data)}let o=r.
filter(a=>a.settings===n),s=new Map(o.map(({record:a})=>[a.name.toLowerCase(),a]));return new t(s,n,await pt.start(e,r))}catch(o){throw new w("usage",`${e} cann\
ot be used to resume from: ${H(o)}.`)}}async add(e){try{await this.#t?.add({settings:this.#e,at:Date.now(),record:e})}catch(n){if(this.problems.length>0)return;
this.problems.push(`What was judged could not be kept to resume from: ${H(n)}.`)}}async close(){await this.#t?.close()}};import Qi from"node:path";var zi=90;function Vt(t,e){let n=[t,...t.also===void 0?[]:[t.also]].flatMap(({expires:r})=>r??[]);return An(e,Math.min(zi,...n))}i(Vt,"usualEnd");async function xo(t,{
files:e,judged:n,settings:r,tree:o},s,a){let d=new Map(t.map(m=>[`${m.file}\0${Nt(m)}`,m])),c=new Map,l=new Map,p=0;for(let m of ue(e)){let g=await o.fromRoot(m.
path),h=Gn([m]);for(let y of m.findings){let b={file:g??"",rule:y.rule,fingerprint:h.get(y)??"",...s},S=`${b.file}\0${Nt(b)}`,R=d.get(S);if(R!==void 0&&Ze(R,r)===
void 0)c.set(S,R);else if(ge([y],r)){let k=g===void 0?`${m.path} is outside of the folder that the configuration is for.`:En(b.rule,b.reason,r.suppressions,b.until);
k!==void 0?l.set(`${b.rule}: ${k}`,(l.get(`${b.rule}: ${k}`)??0)+1):(c.set(S,b),p+=1)}}}let u=new Set(await Promise.all(n.map(m=>o.fromRoot(m))));for(let[m,g]of d){
let h=a?!u.has(g.file)||r.forFile(g.file).rules[g.rule]==="off":!0;!c.has(m)&&h&&!await o.isGone(g.file)&&c.set(m,g)}let f=c.size-p;return{entries:[...c.values()],
added:p,kept:f,removed:[...d.keys()].filter(m=>!c.has(m)).length,refused:[...l].map(([m,g])=>`${O(g,"finding")} cannot be accepted. ${m}`)}}i(xo,"planBaseline");import{randomBytes as Li}from"node:crypto";import{unlinkSync as Hi}from"node:fs";import{access as Gi,constants as Di,link as Wi,lstat as _i,open as Ao,rename as Ui,
unlink as Eo}from"node:fs/promises";import Oe from"node:path";async function ft(t,e,n){try{return await Ye(Oe.dirname(t),async r=>{let o=r(Oe.basename(t)),s=await _i(o);return s.isFile()?(await Gi(o,Di.W_OK),Co(r,Bi,async(a,d)=>(await d.
writeFile(n),await qi(d,s),await d.chmod(s.mode&4095),await d.sync(),await jo(o,e)?(await Ui(a,o),await No(r(".")),{ok:!0}):Me("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):Me("It is not a regular file, so it is not written.")})}catch(r){return Me(`It cannot be written: ${H(r)}.\
 It is as it was.`)}}i(ft,"replaceFile");async function mt(t,e){try{return await jo(t,e)?"the same":"something else"}catch(n){if(L(n)==="ENOENT")return"nothing";
throw n}}i(mt,"occupantOf");async function gt(t,e){try{return await Ye(Oe.dirname(t),async n=>{let r=n(Oe.basename(t)),o=await mt(r,e);return o==="the same"?{ok:!0,
created:!1}:o==="something else"?Me(`${t} already exists with other content.`):Co(n,Ji,async(s,a)=>(await a.writeFile(e),await a.sync(),await Wi(s,r),await No(n(
".")),{ok:!0,created:!0}))})}catch(n){return Me(`${t} cannot be created: ${H(n)}.`)}}i(gt,"createFile");async function Po(t){await Ye(Oe.dirname(t),e=>Eo(e(Oe.basename(
t))))}i(Po,"removeCreated");async function jo(t,e){let n=Buffer.from(e);try{let r=await qn(t);try{return(await Kn(r,n.length)).equals(n)}finally{await r.close()}}catch(r){
if(r instanceof he)return!1;throw r}}i(jo,"holds");var Bi=384,Ji=438,Fe=new Set,Yt=["SIGINT","SIGTERM","SIGHUP"];async function Co(t,e,n){let r=t(`.bpftrace-gua\
rd-${Li(6).toString("hex")}.tmp`);if(Fe.size===0)for(let o of Yt)process.on(o,Qt);Fe.add(r);try{let o=await Ao(r,"wx",e);try{return await n(r,o)}finally{await o.
close()}}finally{if(await Eo(r).catch(Io),Fe.delete(r),Fe.size===0)for(let o of Yt)process.off(o,Qt)}}i(Co,"withTemporary");function Qt(t){if(!(process.listenerCount(
t)>1)){for(let e of Fe)try{Hi(e)}catch(n){Io(n)}for(let e of Yt)process.off(e,Qt);process.kill(process.pid,t)}}i(Qt,"stop");function Io(t){if(L(t)!=="ENOENT")throw t}
i(Io,"ignoreAbsent");async function qi(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(o){
if(L(o)!=="EPERM"||process.getuid?.()===0)throw o}}i(qi,"keepOwner");async function No(t){let e=await Ao(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.
close()}i(No,"flushFolder");function Me(t){return{ok:!1,message:t}}i(Me,"refused");import{lstat as Ki,mkdir as Vi}from"node:fs/promises";import Fo from"node:path";async function ze(t,e,n){let r=e.split("/").slice(0,-1),o=t;try{for(let s of r)if(o=Fo.join(o,s),!await Yi(o))return{ok:!1,message:`${o} is not a folder, so ${e}\
 is not created.`}}catch(s){return{ok:!1,message:`${o} cannot be created: ${H(s)}.`}}return gt(Fo.join(t,e),n)}i(ze,"createBelow");async function Yi(t){try{await Vi(
t)}catch(e){if(L(e)!=="EEXIST")throw e}return(await Ki(t)).isDirectory()}i(Yi,"isFolder");async function Mo(t,e,n){if(t.includes("-"))throw new w("usage","Standard input has no path that a baseline could name.");let r=await be(t,e,n),{settings:o,scripts:s,
root:a,tree:d}=r;if(o.mistakes.length>0)return T.wrongUse;if(o.baseline===Ae)throw new w("usage",`The configuration or the policy says "baseline: ${Ae}": none m\
ay be accepted.`);let{baseline:c,...l}=o,p=Xi(e,o),{files:u,notes:f}=await ye(s,l,d);for(let v of[...r.notes,...f])A("note",v,n);for(let v of u)v.status==="fail\
ed"&&A("error",`${v.path}: ${v.error}`,n);let m=[...s,...u].flatMap(({status:v,path:W})=>v==="failed"?[]:[W]),g=e.target===void 0&&o.minConfidence==="possible",
h=await xo(c?.entries??[],{files:u,judged:m,settings:l,tree:d},p,g);for(let v of h.refused)A("error",v,n);let{entries:y,added:b,kept:S,removed:R}=h;if(y.length>
At)throw new w("usage",`These are ${y.length} findings; a baseline has at most ${At}.`);let k=c?.path??Cn;c!==void 0?await ea(Qi.join(a,k),k,Pt(y)):y.length>0&&
(await Zi(a,k,Pt(y),r.configuration),await ta(r,k,n));let C=b===0?"":` until ${p.until}`,ne=`${O(b,"finding")} newly accepted${C}, ${S} accepted before, ${R} ta\
ken out`;return n.stdout.write(`${k}: ${ne}.
`),pe(ue(u).flatMap(({findings:v})=>v))?T.notJudged:h.refused.length>0?T.findings:T.clean}i(Mo,"baseline");function Xi({reason:t,until:e},{suppressions:n}){let r=n.
today??"";if(t.trim()===""||t.length>Et)throw new w("usage",`--reason says why the findings are accepted, in 1 to ${Et} characters.`);if(e!==void 0&&!xn(e))throw new w(
"usage",`--until is a day of the calendar, such as ${Vt(n,r)}.`);if(e!==void 0&&e<r)throw new w("usage",`${e} is over: --until is a day to come.`);return{reason:t.
trim(),until:e??Vt(n,r)}}i(Xi,"acceptanceOf");async function Zi(t,e,n,r){let o=await ze(await Q(t),e,n);if(o.ok)return;let s=`If it is your baseline, write "bas\
eline: ${e}" into ${r??J[0]}.`;throw new w("usage",o.message,s)}i(Zi,"create");async function ea(t,e,n){let r=await Q(t),o=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await U(r,In*3));if(o===n)return;let s=await ft(r,o,n);if(!s.ok)throw new w("usage",`${e}: ${s.message}`)}i(ea,"rewrite");async function ta({root:t,configuration:e},n,r){
let o=`baseline: ${n}`;if(e!==void 0)return A("note",`Add this line to ${e}, which does not name the baseline yet: ${o}`,r);let s=await ze(await Q(t),J[0],`${o}\

`);if(!s.ok)throw new w("usage",s.message);A("note",`${J[0]} was written, which names the baseline. Commit both files.`,r)}i(ta,"nameIn");import{availableParallelism as aa}from"node:os";import{setFlagsFromString as da}from"node:v8";import{Worker as na}from"node:worker_threads";var ra=8,ht=class{static{i(this,"JudgePool")}#e;#t;#o;#n=[];#s=[];#r=new Map;#i=!1;constructor(e,n,r){let{targets:o,configured:s,rules:a,suppressions:d,minConfidence:c,
embedded:l,rewrites:p}=e;this.#e={targets:o,configured:s,rules:a,suppressions:d,minConfidence:c,...p===void 0?{}:{rewrites:p},embedded:jn.filter(l)},this.#t=n,this.#o=
r}judge(e,n){return new Promise(r=>{this.#n.push({script:e,own:n,done:r,again:!1}),this.#r.size<this.#o&&!this.#i&&this.#c(),this.#a()})}async close(){this.#i=!0;
let e=[...[...this.#r.values()].flatMap(({jobs:r})=>r),...this.#n.splice(0)],n=[...this.#r.keys()];this.#r.clear();for(let{done:r}of e)r(void 0);await Promise.all(
n.map(r=>r.terminate()))}#a(){for(let e=0;e<ra;e++)for(let[n,r]of this.#r){if(r.jobs.length>e||r.jobs.some(({again:s})=>s))continue;let[o]=this.#n;if(o===void 0)
return;o.again&&r.jobs.length>0||(this.#n.shift(),r.jobs.push(o),n.postMessage(this.#d(o,r)))}}#d({script:e,own:n},{knows:r}){this.#s.includes(n)||this.#s.push(
n);let o=this.#s.indexOf(n);if(r.has(o))return{script:e,number:o};r.add(o);let{targets:s,configured:a,rules:d}=n;return{script:e,number:o,own:{targets:s,configured:a,
rules:d}}}#c(){let e=new na(this.#t,{workerData:this.#e});e.on("message",n=>{let r=this.#r.get(e)?.jobs.shift();r?.done(zo(n,r.script.text)),this.#a()}),e.on("e\
rror",n=>this.#l(e,n.message)),e.on("exit",n=>this.#l(e,`its thread ended with ${n}`)),this.#r.set(e,{jobs:[],knows:new Set})}#l(e,n){let[r,...o]=this.#r.get(e)?.
jobs??[];this.#r.delete(e)&&(r?.again===!0?r.done({report:nr(r.script.path,n,r.own),notes:[]}):r!==void 0&&o.unshift({...r,again:!0}),this.#n.unshift(...o),this.#n.
length>0&&this.#c(),this.#a())}};function zo(t,e){let{report:n}=t;return n?.status==="analysed"?{...t,report:{...n,text:e}}:t}i(zo,"withText");function Lo(t){return zo(
t,"")}i(Lo,"withoutText");var oa=500,sa=100,ia=80,Ho="\r\x1B[K",yt=class{static{i(this,"Progress")}#e;#t;#o=performance.now();#n;#s;#r;#i;#a=0;#d=!1;constructor(e,n,r){let{stderr:o,env:s}=n;
this.#e=n,this.#t=o.isTTY===!0&&!r&&!s.CI&&s.TERM!=="dumb",this.#n=new Map(e.map(({path:a,text:d})=>[a,d.length])),this.#r=this.#n.size,this.#s=[...this.#n.values()].
reduce((a,d)=>a+d,0),this.#i=this.#s}count({path:e}){let n=this.#n.get(e);if(n===void 0)return;this.#n.delete(e),this.#i-=n;let r=performance.now()-this.#o;if(!this.#t||
r<oa||r-this.#a<sa)return;this.#a=r;let o=Math.ceil(r/1e3*(this.#i/Math.max(this.#s-this.#i,1)));this.#c(`${this.#r-this.#n.size} of ${this.#r} judged, ${o} s l\
eft: ${e}`)}clear(){this.#d&&this.#e.stderr.write(Ho),this.#d=!1}#c(e){let{stderr:n}=this.#e;n.write(`${Ho}${I(e).slice(0,(n.columns??ia)-1)}`),this.#d=!0}};var ca=3e5,Xt={SIGINT:130,SIGTERM:143};async function wt(t,e,{quiet:n},r,o){let s=t.filter(g=>g.status==="readable"),a=s.reduce((g,{text:h})=>g+h.length,0),d=new AbortController,
c=a>=ca;c&&da("--opt");let l=c?new ht(e,r.program,aa()):void 0,p=new yt(s,r,n===!0),u,f=Object.keys(Xt),m=i(g=>{if(u!==void 0){for(let h of f)process.off(h,m);process.
kill(process.pid,g);return}u=g==="SIGTERM"?Xt.SIGTERM:Xt.SIGINT,d.abort(),l?.close()},"stop");for(let g of f)process.on(g,m);try{let g=la(l??new et(e,d.signal),
p);return{result:await o({judges:g,signal:d.signal,progress:p}),...u===void 0?{}:{interrupted:u}}}finally{for(let g of f)process.off(g,m);p.clear(),await l?.close()}}
i(wt,"judging");function la(t,e){return{judge:i(async(n,r)=>{let o=await t.judge(n,r);return e.count(n),o},"judge")}}i(la,"counting");async function Go(t,e,n){let r=await ua(t,e,n),{scripts:o,notes:s,settings:a,tree:d}=r,c=Lr(e,n),{result:l,interrupted:p}=await wt(o,a,e,n,g=>ye(o,a,d,c===void 0?
g:{...g,onFile:i(y=>{g.progress.clear(),c?.(y)},"onFile")})),u=e.eval===void 0?await tr(a,g=>d.isGone(g)):[],f={...l,notes:[...s,...l.notes,...u],told:c!==void 0},
m=await $e(f,a,e,n);return p??m}i(Go,"check");function ua(t,e,n){let{eval:r}=e;if(r===void 0)return be(t,e,n);if(t.length>0)throw new w("usage","Give either a p\
rogram with -e or paths.");if(r.trim()==="")throw new w("usage","The program of -e is empty.");return Fr(r,e,n)}i(ua,"open");function Do(t,e){let n=t.name,r=Uo(n),o=e.map(({name:c})=>c),s={...t,name:"",values:o},a=[s,...e].flatMap(({name:c,options:l})=>l.filter(({takes:p})=>p).map(({flags:p,
values:u})=>`    ${p.map(m=>ce(`${c} ${m}`)).join(" | ")}) words=${ce(u.join(" "))} ;;`)),d=[s,...e].map(({name:c,options:l,values:p})=>{let u=l.flatMap(f=>f.flags).
join(" ");return`    ${ce(c)}) options=${ce(u)} words=${ce(p.join(" "))} ;;`});return`# Completion of ${n} for bash: source <(${n} completion bash)
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
${a.join(`
`)}
    *)
      case $command in
${d.join(`
`)}
      esac
      [[ $word != -* ]] || words=$options
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F ${r} ${n}
`}i(Do,"bashCompletion");function Wo(t,e){let n=t.name,r=Uo(n),o=e.map(({name:d,options:c,values:l,files:p})=>{let u=l.length>0?`1:value:(${l.join(" ")})`:p?"*:\
file:_files":void 0,f=[...c.flatMap(pa),...u===void 0?[]:[u]].map(ce);return`    ${d})
      _arguments -s ${f.join(` \\
        `)}
      ;;`}),s=e.map(({name:d,description:c})=>ce(`${d}:${c.replaceAll(":","\\:")}`)),a=t.options.flatMap(d=>d.flags);return`#compdef ${n}
# Completion of ${n} for zsh: source <(${n} completion zsh)
${r}() {
  local -a commands
  commands=(
    ${s.join(`
    `)}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    [[ $PREFIX != -* ]] || compadd -- ${a.join(" ")}
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
`}i(Wo,"zshCompletion");function pa({flags:t,description:e,takes:n,values:r}){let o=e.replace(/[[\]\\]/g,"\\$&"),s=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return t.map(a=>`*${a}[${o}]${n?s:""}`)}i(pa,"zshOption");function _o(t,e){let n=t.name,o=`not __fish_seen_subcommand_from ${e.map(({name:d})=>d).join("\
 ")}`,s=i((...d)=>["complete -c",n,...d].join(" "),"line"),a=i((d,{options:c})=>c.map(({flags:l,description:p,takes:u,values:f})=>{let m=l.map(h=>h.startsWith("\
--")?`-l ${h.slice(2)}`:`-s ${h.slice(1)}`),g=f.length>0?[`-x -a ${de(f.join(" "))}`]:["-r -F"];return s(`-n ${de(d)}`,...m,...u?g:[],`-d ${de(p)}`)}),"optionsO\
f");return`${[`# Completion of ${n} for fish: ${n} completion fish | source`,s("-f"),...e.map(({name:d,description:c})=>s(`-n ${de(o)}`,`-a ${d}`,`-d ${de(c)}`)),
...a(o,t),...e.flatMap(d=>{let c=`__fish_seen_subcommand_from ${d.name}`,l=`-a ${de(d.values.join(" "))}`;return[...(d.values.length>0?[l]:d.files?["-F"]:[]).map(
u=>s(`-n ${de(c)}`,u)),...a(c,d)]})].join(`
`)}
`}i(_o,"fishCompletion");function Uo(t){return`_${t.replace(/\W/g,"_")}`}i(Uo,"functionName");function ce(t){return`'${t.replaceAll("'","'\\''")}'`}i(ce,"quoted");
function de(t){return`'${t.replace(/['\\]/g,"\\$&")}'`}i(de,"fishQuoted");var Jo=["bash","zsh","fish"],qo=new Map([["--select",_],["--ignore",_],["--target",[_e,...We.map(({name:t})=>t)]],["rule",_]]),fa={flags:["-h","--help"],description:"\
print this help",takes:!1,values:[]};function Ko(t,e){let n=Bo(t),r=t.commands.map(Bo);switch(e){case"bash":return Do(n,r);case"zsh":return Wo(n,r);case"fish":return _o(
n,r);default:return e}}i(Ko,"completion");function Bo(t){let[e]=t.registeredArguments,n=e===void 0?[]:e.argChoices??qo.get(e.name())??[];return{name:t.name(),description:t.
description(),options:[...t.options.map(ma),fa],values:n,files:e!==void 0&&n.length===0}}i(Bo,"completed");function ma(t){let e=[t.short,t.long].flatMap(r=>r??[]),
n=t.argChoices??qo.get(t.long??"")??[];return{flags:e,description:t.description,takes:t.required||t.optional,values:n}}i(ma,"optionOf");var en=St(Ct(),1);function Vo(t,{color:e,width:n,sources:r}){let o=en.default.createColors(e),s=wn(t),a=[[`${o.bold(t.id)} (${t.severity})`,...M(t.summary,n)],...s.sections.map(({
title:l,text:p})=>[o.bold(l),...Zt(p,n)]),...s.examples.map(({title:l,script:p,targets:u,outcome:f})=>{let m=p.trimEnd().split(`
`).map(I);return[...M(`Example: ${l}`,n).map(o.bold),...Zt(`${f} ${u.join(", ")}.`,n),...m.map(g=>`  ${o.blue("|")} ${g}`.trimEnd())]})],d=s.sources.reduce((l,{
lines:p})=>l+p.length,0),c=s.sources.flatMap(({of:l,lines:p})=>[...Zt(`${l}:`,n),...p.flatMap(u=>M(`- ${u}`,n-2,2).map(f=>`  ${f}`))]);return r?a.push([o.bold("\
Sources"),...c]):d>0&&a.push(M(`${O(d,"source")}: bpftrace-guard explain ${t.id} --sources`,n)),`${a.map(l=>l.join(`
`)).join(`

`)}
`}i(Vo,"renderRule");function Yo(t,{color:e,width:n}){let{bold:r}=en.default.createColors(e),[o=[],...s]=Je([["RULE","SEVERITY","SAYS"],...t.map(({id:d,severity:c,
summary:l})=>[d,c,l])],n),a=M("What a rule says in full, and what to do: bpftrace-guard explain RULE",n);return[...o.map(r),...s.flat(),"",...a,""].join(`
`)}i(Yo,"renderRules");function Zt(t,e){return M(t,e-2).map(n=>n===""?"":`  ${n}`)}i(Zt,"indented");function Qo(t,{sources:e=!1},n){if(t===void 0)return tn(n);let r=me.find(o=>o.id===t);if(r===void 0){let o=me.map(s=>s.id);throw new w("usage",`Unknown rule "${t}\
".${bn(t,o)} The rules are ${o.join(", ")}.`)}n.stdout.write(Vo(r,{...Xo(n),sources:e}))}i(Qo,"explain");function tn(t){t.stdout.write(Yo(me,Xo(t)))}i(tn,"listR\
ules");function Xo(t){return{color:we(void 0,t.env,t.stdout.isTTY===!0),width:se(t)}}i(Xo,"styleOf");var ga=3,ha=4e3;function Zo(t){return t.map(ya).join("")}i(Zo,"gitPatch");function ya({path:t,before:e,after:n}){let[r,o]=[`a/${t}`,`b/${t}`];if(e===void 0){let d=xe(
"/dev/null",o,"",n);return xt({...d,isGit:!0,isCreate:!0,newMode:"100644"})}let s={context:ga,maxEditLength:ha},{hunks:a}=xe(r,o,e,n,void 0,void 0,s)??{hunks:[...wa(
e,n)]};return xt({oldFileName:r,newFileName:o,oldHeader:void 0,newHeader:void 0,hunks:a,isGit:!0})}i(ya,"patchOf");function wa(t,e){let n=xe("","",t,"").hunks,r=xe(
"","","",e).hunks,[o,s]=[n.flatMap(({lines:d})=>d),r.flatMap(({lines:d})=>d)],a=i((d,c)=>d.filter(l=>l.startsWith(c)).length,"count");return[{oldStart:1,oldLines:a(
o,"-"),newStart:1,newLines:a(s,"+"),lines:[...o,...s]}]}i(wa,"wholeFile");import{realpath as ba}from"node:fs/promises";import Z from"node:path";var es="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",bt=class t{static{i(this,"FixedFiles")}changes=[];#e=new Set;#t;#o;constructor(e,n){
this.#o=e,this.#t=n}static async open(e){return new t(await Qe(await ba(process.cwd())),e)}get notes(){return[...this.#e]}async refusal({path:e}){if(!this.#t.piped)
return await It(e,await Q(e))?es:void 0}async obstacle(e,n,r){if(this.#t.piped)return"standard input has no folder for";try{return await mt(Z.join(Z.dirname(await Q(
e.path)),n),r)==="something else"?ir(n):void 0}catch(o){return`cannot be looked at (${n}: ${H(o)})`}}async keep(e,n,r){let{piped:o,dryRun:s}=this.#t,a=o?Z.resolve(
e.path):await Q(e.path);if(!o&&await It(e.path,a))return es;let d=Z.dirname(a),c={real:a,before:e.text,after:n},l=o||s?void 0:await $a(c,d,r);if(l!==void 0)return l;
if(this.#n(a,e.text,n),s)for(let[p,u]of r)await mt(Z.join(d,p),u)==="nothing"&&this.#n(Z.join(d,p),void 0,u)}#n(e,n,r){let o=Xe(Z.relative(this.#o,e));this.#t.dryRun&&
o.startsWith("../")&&this.#e.add(`${o} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:o,before:n,after:r})}};
async function $a({real:t,before:e,after:n},r,o){let s=[],a;for(let[d,c]of o){let l=Z.join(r,d),p=await gt(l,c);if(p.ok?p.created&&s.push(l):a=p.message,a!==void 0)
break}if(a===void 0){let d=await ft(t,e,n);if(d.ok)return;a=d.message}for(let d of s)await Po(d);return a}i($a,"writeAll");async function ts(t,e,n){let r=t.includes("-");if(r&&t.some(b=>b!=="-"))throw new w("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:o,notes:s,settings:a,tree:d}=await be(t,e,n),c=er(o,await Zn(o,a,d)),l=e.dryRun===!0,p=await bt.open({piped:r,dryRun:l}),{kind:u}=e,{result:f,
interrupted:m}=await wt(c,dr(a),e,n,b=>ar(c,{settings:a,tree:d,scope:{kind:u},destination:p,...b}));if(r&&!l)for(let b of f.texts.values())n.stdout.write(b);l&&
n.stdout.write(Ra(Zo(p.changes),n));let g={targets:f.targets,files:f.files,fixed:{written:!l,findings:f.fixed},notes:[...s,...p.notes]},h=r||l?{...n,stdout:n.stderr}:
n,y=await $e(g,a,e,h);return m??y}i(ts,"fix");function Ra(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=i(r=>r.charAt(0)+I(r.slice(1).replace(/\r$/,"")),"line");
return t.split(`
`).map(n).join(`
`)}i(Ra,"shownPatch");var Sa=$n("<positional>"),Oa=/^(?!.*\/[/*])[\w.:*+@/?!-]+$/;function ns(t,e){let n=new Set,r=t,o=Sn(t).items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]);for(let{
span:s,text:a}of o.toReversed())for(let{code:d,start:c,end:l,value:p}of Rn(a).toReversed()){if(d!==Sa)continue;let u=e[Number(p.slice(1))-1];u===void 0||!Oa.test(
u)?n.add(p):r=r.slice(0,s.start+c)+u+r.slice(s.start+l)}return{text:r,left:[...n].sort()}}i(ns,"withParameters");function rs({assumed:t=[]}){let e={name:_e,assumed:[]},n=[e];for(let r of t)for(let o of[...n])for(let s of r.others)n.push({name:[o.name,...Ta(s)].join(","),assumed:[
...o.assumed,r]});return n.filter(r=>r!==e)}i(rs,"alternativesTo");function Ta({bpftrace:t,paravirt:e}){return[...t===void 0?[]:[`bpftrace@${t}`],...e===void 0?
[]:[`paravirt@${e?"yes":"no"}`]]}i(Ta,"partsOf");var N={takes:!1},E={takes:!0},ee={takes:!1,means:"lists"},os=[{name:"-B",...E},{name:"-I",...E},{name:"-V",...ee},{name:"-b",...N},{name:"-c",...E},{name:"-d",...N,
before:"0.22"},{name:"-d",...E,from:"0.22"},{name:"-e",...E,means:"program"},{name:"-f",...E},{name:"-h",...ee},{name:"-k",...N},{name:"-l",...ee},{name:"-o",...E},
{name:"-p",...E},{name:"-q",...N},{name:"-v",...N},{name:"--aot",...E},{name:"--bench",...N,from:"0.25"},{name:"--btf",...N},{name:"--cmd",...E,from:"0.25"},{name:"\
--debug",...E,from:"0.22"},{name:"--debuginfo",...E,from:"0.26"},{name:"--dry-run",...N,from:"0.22"},{name:"--dwarf-pid",...E,from:"0.26"},{name:"--emit-elf",...E},
{name:"--emit-llvm",...E},{name:"--fmt",...ee,from:"0.25"},{name:"--help",...ee},{name:"--include",...E},{name:"--info",...ee},{name:"--list",...ee,from:"0.25"},
{name:"--mode",...E,means:"mode",from:"0.25"},{name:"--no-feature",...E,from:"0.20"},{name:"--no-warnings",...N},{name:"--output",...E,from:"0.25"},{name:"--pid",
...E,from:"0.25"},{name:"--probe-filter",...E,from:"0.25"},{name:"--quiet",...N,from:"0.25"},{name:"--test",...E,before:"0.24"},{name:"--test",...N,from:"0.25"},
{name:"--test-mode",...E,from:"0.24",before:"0.25"},{name:"--traceable-functions",...E,from:"0.25"},{name:"--unsafe",...N},{name:"--usdt-file-activation",...N},
{name:"--verbose",...N,from:"0.25"},{name:"--verify-llvm-ir",...N,from:"0.24"},{name:"--version",...ee},{name:"--warnings",...N,from:"0.25"}],ss={from:"0.24",source:"\
bpftrace v0.24.0 src/main.cpp parse_args(): named_params"};var ka=["format","codegen","compiler-bench"],va=["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"];function nn(t,e,n=!1){let r=os.filter(p=>hn(e,p)),o=[],s="",a=!1;
for(let p=0;p<t.length;p++){let u=t[p]??"";if(u==="--"||n&&!is(u)){o.push(...t.slice(u==="--"?p+1:p));break}if(!is(u)){o.push(u);continue}let f=u.startsWith("--")?
Aa(u,r):Ea(u,r);for(let{option:m,value:g}of f){if(m===void 0)return $t(`bpftrace ${e} is not known to have the option ${g}.`);if(!m.takes&&g!==void 0)return $t(
`${m.name} of bpftrace takes no value.`);let h=m.takes?g??t[++p]:"";if(h===void 0)return $t(`${m.name} of bpftrace needs a value.`);if(xa.includes(m.name))return{
kind:"lists"};m.means==="program"&&(s=h),(m.means==="lists"||m.means==="mode"&&ka.includes(h))&&(a=!0)}}if(a)return{kind:"lists"};if(s!=="")return{kind:"program",
source:{text:s},parameters:as(o,e)};let[d,...c]=o;return d===void 0?$t("There is no program: give bpftrace a script, or a program with -e."):{kind:"program",source:va.
includes(d)?"stdin":{path:d},parameters:as(c,e)}}i(nn,"readArguments");var xa=["-h","--help","-V","--version","--info"];function $t(t){return{kind:"unclear",why:t}}
i($t,"unclear");function is(t){return t.startsWith("-")&&t!=="-"}i(is,"isOption");function Aa(t,e){let[,n=t,r]=/^([^=]*)(?:=(.*))?$/s.exec(t)??[],o=e.find(c=>c.
name===n),[s,...a]=e.filter(c=>c.name.startsWith(n)),d=o??(a.length===0?s:void 0);return[d===void 0?{option:d,value:n}:{option:d,value:r}]}i(Aa,"longOption");function Ea(t,e){
let n=[],r=t.slice(1);for(let o=0;o<r.length;o++){let s=`-${r.charAt(o)}`,a=e.find(c=>c.name===s);if(a===void 0)return[...n,{option:a,value:s}];let d=r.slice(o+
1);if(a.takes)return[...n,{option:a,value:d===""?void 0:d}];n.push({option:a})}return n}i(Ea,"shortOptions");function as(t,e){return yn(e,ss.from)?t.filter(n=>!n.
startsWith("--")):t}i(as,"numbered");import{spawn as ls}from"node:child_process";import{constants as Pa}from"node:os";var ds=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR1","SIGUSR2"];function us(t,e,n){let r=[n===void 0?"inherit":"pipe","inherit","inherit"];return new Promise(
o=>{let s=new rn,a=i(async l=>{await s.saw(l)||c.kill(l)},"passOn");for(let l of ds)process.on(l,a);let d=i(l=>{for(let p of ds)process.off(p,a);s.end(),o(l)},"\
end"),c=ls(t,[...e],{stdio:r});c.on("error",l=>d({error:l})),c.on("exit",(l,p)=>d(p===null?{status:l??0}:{signal:p})),c.stdin?.on("error",()=>{}),c.stdin?.end(n)})}
i(us,"startInPlace");var cs=1e3,rn=class{static{i(this,"Witness")}#e;#t;#o=new Set;constructor(){this.#n()}saw(e){return this.#t?.signal===e&&performance.now()-
this.#t.at<cs?(this.#t=void 0,Promise.resolve(!0)):new Promise(n=>{let r=i(a=>{clearTimeout(s),this.#o.delete(o),a&&(this.#t=void 0),n(a)},"done"),o=i(a=>a===e&&
r(!0),"hear"),s=setTimeout(()=>r(!1),cs).unref();this.#o.add(o)})}end(){let e=this.#e;this.#e=void 0,e?.kill("SIGKILL")}#n(){let e=ls("cat",{stdio:["pipe","igno\
re","ignore"]});this.#e=e,e.on("error",()=>{}),e.on("exit",(n,r)=>{if(!(this.#e!==e||r===null)){this.#t={signal:r,at:performance.now()};for(let o of[...this.#o])
o(r);this.#n()}})}};function ps(t){if("status"in t)return t.status;let{signal:e}=t;return["SIGQUIT","SIGILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGSEGV","SI\
GSYS"].includes(e)||process.kill(process.pid,e),128+Pa.signals[e]}i(ps,"endAs");var Rt=class{static{i(this,"WatchedTree")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){let r=await this.#e.look(e,n);return this.#t.set(e,{from:n,source:r}),
r}fromRoot(e){return this.#e.fromRoot(e)}list(){return this.#e.list()}runsBpftrace(e){return this.#e.runsBpftrace(e)}async changed(){for(let[e,{from:n,source:r}]of this.#t)
if(JSON.stringify(await this.#e.look(e,n))!==JSON.stringify(r))return e}};async function gs(t,e,n,r=mr()){if(t.some(u=>u.includes("�")))throw new w("usage","An argument is not UTF-8, or has U+FFFD in it: it would not come to bpftrac\
e as it is.");let o=e.bpftrace??gr(n.env),{stop:s,input:a,changed:d}=await ja({args:t,bpftrace:o,options:e,terminal:n,machine:r});if(s!==void 0&&!fs(s,e,n))return s.
status;let c=await d?.();if(c!==void 0){let u=te(`${c} has changed since it was judged.`);if(!fs(u,e,n))return u.status}let l=await us(o,t,a);if(!("error"in l))
return ps(l);let p=L(l.error)==="ENOENT"?"it is not installed, or not on PATH":re(l.error);return A("error",`${o} cannot be started: ${p}.`,n),T.wrongUse}i(gs,"\
guardedRun");function fs({why:t},{force:e=!1},n){for(let o of t)A("error",o,n);return A("note",`bpftrace ${e?"is started all the same (--force)":"was not starte\
d; --force starts it all the same"}.`,n),e}i(fs,"mayGoOn");function te(...t){return{status:T.notJudged,why:t}}i(te,"notJudged");async function ja(t){let{args:e,
bpftrace:n,terminal:r,machine:o}=t,s=r.env.POSIXLY_CORRECT!==void 0,a;try{a=await hr(o,n)}catch(u){if(!(u instanceof w))throw u;return{stop:te(...u.sentences)}}
let d=nn(e,a.bpftrace,s),c=(a.assumed??[]).flatMap(({others:u})=>u.flatMap(f=>f.bpftrace??[])),l=JSON.stringify(d),p=c.find(u=>JSON.stringify(nn(e,u,s))!==l);if(p!==
void 0)return{stop:te(...(a.assumed??[]).map(({note:u})=>u),`bpftrace ${p} would read these arguments in another way.`)};switch(d.kind){case"lists":return{};case"\
unclear":return{stop:{status:T.wrongUse,why:[d.why]}};case"program":return Ca(d,a,t);default:return d}}i(ja,"judgeRequest");async function Ca({source:t,parameters:e},n,{
options:r,terminal:o}){let s=await Na(t,o);if(s instanceof w)return{stop:te(...s.sentences)};let{path:a,bytes:d,reread:c}=s,l=t==="stdin"?{input:d}:{},p=Fn(d);if(p.
status!=="readable")return p.status==="skipped"?l:{...l,stop:te(`${a}: ${p.error}`)};let u=ns(p.text,e),f=await nt(r.config),{root:m}=await Nr(f),g=new Rt(new Vn(
m)),y={script:{status:"readable",path:a,text:u.text},tree:g,host:n,layers:await Cr(r,f,o),terminal:o},b=u.left.length>0?te(Ia(u.left)):await Ma(y);return{...l,changed:i(
async()=>(await c?.())?.equals(d)===!1?a:g.changed(),"changed"),...b===void 0?{}:{stop:b}}}i(Ca,"judgeProgram");function Ia(t){let[e]=t;return`An attach point d\
epends on ${e}, which is not given, or is no plain name: what it is attached to is not known.`}i(Ia,"unknownParameter");async function Na(t,{stdin:e}){if(t==="s\
tdin")return{path:"<stdin>",bytes:await Fa(e)};if("text"in t)return{path:Mr,bytes:Buffer.from(t.text)};let{path:n}=t;if(Jn(n))return new w("usage",`${n} can be \
read only once. Give the program by standard input (-) or in a file.`);let r=i(()=>U(n,jt),"readFile");try{return{path:n,bytes:await r(),reread:r}}catch(o){return new w(
"usage",`${n} cannot be read: ${re(o)}.`)}}i(Na,"readProgram");async function Fa(t){let e=[],n=0;for await(let r of t){let o=Buffer.from(r);if(e.push(o),n+=o.length,
n>jt)break}return Buffer.concat(e)}i(Fa,"readAll");async function Ma(t){let{host:e}=t,n=await ms(e.name,t);if(n!==void 0)return n;for(let{name:r,assumed:o}of rs(
e)){if(await ms(r,t)===void 0)continue;let a=o.map(({note:d})=>d);return te(...a,"Whether this program is safe here depends on that, so it is not known.")}}i(Ma,
"judge");async function ms(t,{script:e,tree:n,host:r,layers:o,terminal:s}){let a=Ke({...o,inputs:{...o.inputs,targets:[t]},host:r});if(a.mistakes.length>0)return{
status:T.wrongUse,why:a.mistakes};let{files:d,notes:c}=await ye([e],a,n),l=ue(d).flatMap(g=>g.findings),p=pe(l)||d.some(({status:g})=>g!=="analysed"),u=l.some(({
severity:g})=>g==="error")||ge(l,a);if(t!==r.name&&!p&&!u)return;let f={...s,stdout:s.stderr},m=zr({},f);for(let g of d)g.status!=="analysed"&&A("error",`${g.path}\
: ${g.error}`,s),g.status!=="skipped"&&s.stderr.write(Hn(g,m));for(let g of[...Ve(a),...c])A("note",g,s);return p?te("The program was not judged as a whole."):u?
{status:T.findings,why:["The program has an error on this machine."]}:void 0}i(ms,"judgeAs");import{lstat as Ga,readdir as Da,realpath as Wa}from"node:fs/promises";import He from"node:path";var Le="bpftrace-guard/bpftrace-guard",za=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,La=3;function hs({scripts:t,version:e}){let n=Ha(t),[r="tools",o=r]=n,s=n.length===0?
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
`}i(hs,"starterConfiguration");function ys(t){return`name: bpftrace-guard
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
`}i(ys,"starterWorkflow");function Ha(t){let e=new Map;for(let n of t){let r=n.split("/").slice(0,-1).join("/");za.test(r)&&e.set(r,(e.get(r)??0)+1)}return[...e].
sort(([n,r],[o,s])=>s-r||+(n>o)-+(n<o)).slice(0,La).map(([n])=>n)}i(Ha,"foldersOf");var on=".github/workflows",sn=`${on}/bpftrace-guard.yml`,_a=1024*1024;async function ws({stdout:t,stdin:e,version:n}){let r=await Qe(await Wa(process.cwd())),s=(await Tr(
[r],{stream:e,name:"-"},{root:r,choose:Bn})).scripts.flatMap(c=>c.status==="readable"&&c.host===void 0?[Xe(He.relative(r,c.path))]:[]),a=i(c=>t.write(`${I(c)}
`),"say"),d=i(async(c,l,p)=>{let u=p===void 0?await ze(r,c,l):void 0;if(u?.ok===!1)throw new w("usage",u.message);a(u?.created===!0?`${c} was written.`:`${p??c}\
 is there already and stays as it is.`)},"put");await d(J[0],hs({scripts:s,version:n}),await Ua(r)),await d(sn,ys(n),await Ba(r)),a(`${O(s.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),a("To accept that for some time: bpftrace-guard baseline --reason TEXT")}i(ws,"init");async function Ua(t){
for(let e of J)if(await bs(He.join(t,e)))return e}i(Ua,"knownConfiguration");async function Ba(t){if(await bs(He.join(t,sn)))return sn;let e=He.join(t,on),n=await Da(
e).catch(()=>[]);for(let r of n.filter(o=>/\.ya?ml$/.test(o)).sort())if((await U(He.join(e,r),_a).catch(()=>Buffer.of())).toString("utf8").includes(`${Le}@`))return`${on}\
/${r}`}i(Ba,"knownWorkflow");function bs(t){return Ga(t).then(()=>!0,()=>!1)}i(bs,"isThere");import{release as $s}from"node:os";import Ja from"node:path";var an=512*1024*1024;async function Rs(t,e,n){let r=await Ka(t===void 0?qa():[t]),{readKernelTable:o,renderKernelTable:s,UnreadableImage:a}=await import("./table-YV65S376.js");
try{let{table:d,gaps:c}=await o(r.bytes,e.source??Ja.basename(r.path));for(let l of c)A("note",l,n);n.stdout.write(s(d))}catch(d){throw d instanceof a?new w("us\
age",`${r.path} cannot be read as a kernel: ${d.message}`):d}}i(Rs,"kernelTable");function qa(){return[`/boot/vmlinuz-${$s()}`,`/usr/lib/modules/${$s()}/vmlinuz`]}
i(qa,"runningKernel");async function Ka(t){for(let e of t){try{let n=await U(e,an);if(n.length<=an)return{path:e,bytes:n}}catch(n){let r=L(n);if(r==="ENOENT")continue;
throw r==="EACCES"?Te(`${e} cannot be read: permission denied. Root may read it.`):n instanceof he?Te(`${e} is not a regular file, and so no kernel image.`):Te(
`${e} cannot be read: ${re(n)}`)}throw Te(`${e} has more than ${an/1024/1024} MiB, the most that a kernel image has.`)}throw t.length===1?Te(`${t[0]} is not the\
re.`):Te(`No image of the running kernel is there, neither ${t.join(" nor ")}: name the image to read.`)}i(Ka,"readImage");function Te(t){return new w("usage",t)}
i(Te,"unreadable");import{PassThrough as Va}from"node:stream";import{setFlagsFromString as Ya}from"node:v8";var Qa=1e3;async function Ss({longest:t,...e},{program:n}){Ya("--opt");let{serve:r}=await import("./server-6VJO3KOS.js"),o=process.stdin.pipe(new Va,{end:!1});
return process.stdin.on("end",()=>setTimeout(()=>o.end(),Qa)),r({input:o,output:process.stdout,entry:n,workerData:{editor:e},longest:t}),new Promise(()=>{})}i(Ss,
"lsp");import{availableParallelism as Xa}from"node:os";import{setFlagsFromString as Za}from"node:v8";var ed=4;async function Os({target:t},e){let n=Nn(t??[],new Map,await tt(t,e.env));if(!n.ok)throw new w("usage",...n.errors);Za("--opt");let{serve:r}=await import("./server-DNBUIP7G.js");
process.stdin.isTTY===!0&&A("note","It waits for a client, such as an assistant that starts it.",e);let o={entry:e.program,workerData:{assistant:!0},size:Math.min(
ed,Xa())},{stdin:s,stdout:a}=process;return await r({input:s,output:a,threads:o,machines:t,complain:i(c=>A("error",c,e),"complain")})?T.clean:T.wrongUse}i(Os,"m\
cp");async function Ts(t,e,n){let r=process.cwd(),o=await $r(t,r),s=e.config===void 0?await Or(o.baseSha):await nt(e.config),a=await Ir(e,s,n),d=await Rr(o,r,a.choose),
c=i(S=>new Mn(new br(S,r)),"treeOf"),l={base:c(o.mergeBase),head:c(o.headSha)},p=await sr(d,l,a,e.diffFilter),{leftOut:u,changedPaths:f}=d,m=[...p.notes,...qe(u)],
g=O(f.length,"changed file");p.files.length===0&&u===0&&m.push(`${t} changes no bpftrace script (${g}).`);let{length:h}=p.others,y=h===1?"1 finding is not cause\
d":`${h} findings are not caused`;h>0&&m.push(`${y} by this change; --diff-filter nofilter shows all.`);let{targets:b}=p;return $e({targets:b,files:td(p),notes:m,
hunks:p.diff.hunks},a,e,n)}i(Ts,"review");function td({files:t,findings:e}){let n=new Set(e.map(({finding:r})=>r));return t.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(o=>n.has(o))}:r)}i(td,"ownFiles");var nd="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",rd=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,od='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',sd="An error, what is not judged, and a fact of the machine that is not known and decides keep bpftrace from being starte\
d. The exit status is that of bpftrace, or if it was not started, 1 for findings, 2 for a wrong command line or configuration, and 3 for what is not judged.",id=`\
bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,ad=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function ks(t,e){let n=T.clean,r=ud(e,
o=>{n=o});try{return await r.parseAsync(dd(t),{from:"user"}),n}catch(o){if(o instanceof w){for(let s of o.sentences)A("error",s,e);return T.wrongUse}if(!(o instanceof
lr))throw o;return o.exitCode===0?T.clean:T.wrongUse}}i(ks,"runCommandLine");function dd(t){let[e,...n]=t;if(e!=="run")return[...t];let r=Ft(),o=0;for(let s=n[o];s!==
void 0;s=n[o]){let[a="",d]=s.split("=",2),c=r.find(({long:l})=>l===a);if(c===void 0&&!vs.includes(s))break;o+=c?.required===!0&&d===void 0?2:1}return o>n.length?
[...t]:[e,...n.slice(0,o),"--",...n.slice(n[o]==="--"?o+1:o)]}i(dd,"handedOn");var vs=["-h","--help"],cd=40;function ld(t,e,n,r){let o=r.helpWidth??Ln;return o-
e-4>=cd?fr.prototype.formatItem.call(r,t,e,n,r):[`  ${t}`,...M(n,o-6).map(a=>`      ${a}`)].join(`
`)}i(ld,"formatItem");function Ge(t,e){return`
${M(t,se(e)).join(`
`)}`}i(Ge,"helpText");function ud(t,e){let n=new ur("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(t.version,"-V, --version","print the version").helpOption(vs.join(", "),"print this help").exitOverride().configureOutput({writeOut:i(u=>t.stdout.
write(u),"writeOut"),writeErr:i(u=>t.stderr.write(u),"writeErr"),getOutHelpWidth:i(()=>se(t),"getOutHelpWidth"),getErrHelpWidth:i(()=>se(t),"getErrHelpWidth"),outputError:i(
(u,f)=>f(`bpftrace-guard: ${u.trimEnd().split(`
`).map(I).join(" ")}
`),"outputError")}).configureHelp({formatItem:ld}).showSuggestionAfterError().addHelpText("after",Ge(nd,t)),r=n.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(u,f)=>{e(await Go(u,f,t))}),o=n.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(u,f)=>{e(await Ts(u,f,t))});for(let u of vr())o.addOption(u);let s=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",Ge(rd,t)).action(async(u,f)=>{e(
await ts(u,f,t))});for(let u of xr())s.addOption(u);let a=n.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",Ge(od,t)).action(async(u,f)=>{e(await Mo(u,f,
t))});for(let u of Er())a.addOption(u);for(let u of kr())for(let f of[r,o,s])f.addOption(u);let d=n.command("run").description("judge a program for this machine\
, and start bpftrace with it").argument("[arguments...]","the arguments of bpftrace, which it gets as they are; behind a --, or without it").addHelpText("after",
Ge(sd,t)).action(async(u,f)=>{e(await gs(u,f,t))});for(let u of Ft())d.addOption(u);let c=n.command("audit").description("judge the scripts of many repositories\
 on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",ad).action(async(u,f)=>{e(await Oo(u,f,t))});for(let u of Ar())
c.addOption(u);n.command("init").description("write a configuration and a workflow for this repository; what is there stays as it is").action(()=>ws(t)),n.command(
"rules").description("list the rules").action(()=>tn(t)),n.command("explain").description("print what a rule says, why, and what to do; without a rule, which th\
ere are").argument("[rule]",`one of ${me.map(({id:u})=>u).join(", ")}`).option("--sources","also print where it is known from").action((u,f)=>Qo(u,f,t)),n.command(
"targets").description("print the known targets").option("--sources","also print where each of them is known from").action(({sources:u})=>{let m={color:we(void 0,
t.env,t.stdout.isTTY===!0),width:se(t),sources:u===!0};t.stdout.write(Dr(We,Un,m))}),n.command("kernel-table").description("read a kernel image, and print what \
runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the running kernel when left out").option("--source <text>","where \
the image is from, for the table (default: the name of the file)").action(async(u,f)=>{await Rs(u,f,t)});let l=n.command("lsp").description("serve an editor: th\
e language server protocol on standard input and output").action(u=>Ss(u,t));for(let u of Pr())l.addOption(u);let p=n.command("mcp").description("serve an assis\
tant: the model context protocol on standard input and output").action(async u=>{e(await Os(u,t))});for(let u of jr())p.addOption(u);return n.command("completio\
n").description("print a script that completes this command line in a shell").addArgument(new pr("<shell>","the shell").choices(Jo)).addHelpText("after",Ge(id,t)).
action(u=>{t.stdout.write(Ko(n,u))}),n}i(ud,"commandLine");import{parentPort as xs,workerData as pd}from"node:worker_threads";function As(){let{embedded:t,...e}=pd,n=new et({...e,embedded:i(o=>t.includes(o),"embedded")}),r=new Map;xs?.on("message",({script:o,number:s,own:a})=>{a!==void 0&&
r.set(s,a),n.judge(o,r.get(s)??e).then(c=>c&&xs?.postMessage(Lo(c)))})}i(As,"answerAsThread");Ps&&fd("--no-opt");Ps?await md():Es?.editor!==void 0?(await import("./lsp-thread-S4PPJVGV.js")).answerEditor():Es?.assistant!==void 0?(await import("./mcp-thread-BEETYQCW.js")).
startAssistant():As();async function md(){let{stdin:t,stdout:e,stderr:n,env:r}=process,o=new URL(import.meta.url),s=!1;e.on("error",a=>{a.code==="EPIPE"||s||(s=
!0,n.write(`bpftrace-guard: error: Standard output cannot be written: ${H(a)}.
`),process.exitCode=T.wrongUse)}),n.on("error",()=>{});try{let a=process.argv.slice(2),d=await ks(a,{stdin:t,stdout:e,stderr:n,env:r,version:mn,program:o});process.
exitCode=s?T.wrongUse:d}catch(a){n.write(`bpftrace-guard: internal error: ${a instanceof Error?a.stack:String(a)}
`),process.exitCode=T.notJudged}}i(md,"main");
