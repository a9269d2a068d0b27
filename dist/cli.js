#!/usr/bin/env node
import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as qn,c as Kn,d as Zn,g as er,j as tr,k as rr,l as or,m as sr}from"./chunk-VF4UU7FS.js";import{b as on,d as sn,f as St,g as ve,h as Ot,i as an}from"./chunk-2E26NTIT.js";
import{A as Or,B as Tr,C as kr,D as vr,E as xr,F as Ar,G as Er,I as Pr,J as be,K as jr,L as Ir,M as Cr,N as Nr,O as Fr,P as $e,a as ir,b as ar,c as dr,d as cr,e as lr,
f as ur,g as pr,h as fr,i as x,j as X,k as D,l as mr,m as gr,n as hr,o as yr,p as wr,q as tt,s as br,t as $r,u as v,v as P,w as se,x as we,y as Rr,z as Sr}from"./chunk-RLGLLUKC.js";
import{$ as Ln,$a as nr,A as jt,B as C,Ba as Q,C as Y,Ca as Xe,D as M,Da as Jn,E as Cn,Ea as Ee,F as Nn,Fa as Vn,G as Je,Ga as Yn,J as Fn,Ma as Qn,Na as Ze,Oa as Ct,
Q as Mn,Ua as ye,_ as zn,ba as Hn,ca as Gn,da as Dn,fa as qe,ha as Ke,ia as Ve,ja as ge,oa as Wn,pa as _n,qa as Un,sa as U,ta as Ye,ua as H,wa as Bn,ya as Qe,za as It}from"./chunk-5JOJ42JR.js";
import"./chunk-K6S567EY.js";import{Aa as xt,Ba as At,Ca as Ae,Cb as et,Da as Et,Eb as Xn,I as Ue,K as Rn,Ua as Pt,Za as jn,_ as me,a as un,d as fn,e as mn,
l as We,mb as In,nb as he,o as _e,rb as J,t as gn,v as xe,w as vt,xa as An,ya as En,za as Pn}from"./chunk-7MFGGLYU.js";import{a as O,b as fe}from"./chunk-3HH5L46E.js";
import{A as ln,C as G,D as oe,F,Fa as vn,Ha as xn,N as ue,O as pe,a as De,b as $,c as re,ca as hn,d as L,da as yn,ea as wn,g as Tt,ga as bn,h as le,ha as $n,ja as Be,
l as b,m as dn,ma as _,n as V,o as kt,oa as Sn,pa as On,r as j,t as E,xa as Tn,ya as kn,z as cn}from"./chunk-RZ27EBAR.js";import"./chunk-B6BJ3YSN.js";
import{b as pn}from"./chunk-ISUK2UUZ.js";import{a as i,f as Rt}from"./chunk-H47UKSLI.js";import{setFlagsFromString as rd}from"node:v8";import{isMainThread as Ss,workerData as od}from"node:worker_threads";var zr=Rt(jt(),1);var Mr=["Debian","Ubuntu","Red Hat and its rebuilds","Fedora","SUSE","Alpine","Arch","Amazon","Other clouds","China","Kernels of your own build"];var Os=["  NAME","BPFTRACE","KERNEL","ARCH","PARAVIRT","SUPPORTED UNTIL"],Ts=["The machine that a command runs on: --target host, which can be overridden in par\
t as well.","A name can be overridden in part: debian-13,bpftrace@newest or linux-6.12,paravirt@no. A machine without a bpftrace of its own (-) needs that: bott\
lerocket,bpftrace@newest.",'Any other machine: --target bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no], where kernel@ also takes what "uname -r" prints the\
re.'];function Lr(t,e,{color:n,width:r,sources:o}){let{bold:s}=zr.default.createColors(n),d=t.map(l=>({machine:l,cells:ks(l,e)})),[a=[],...c]=Je([Os,...d.map(({
cells:l})=>l)],r),u=Mr.flatMap(l=>{let p=c.filter((g,f)=>d[f]?.machine.family===l).flat();return p.length===0?[]:[s(l),...p,""]});return[...a.map(s),"",...u,...M(
`* Judged when nothing is configured: ${e.map(({name:l})=>l).join("; ")}.`,r),"",...Ts.flatMap(l=>M(l,r)),...o?["",s("Where each row is known from"),...t.flatMap(
l=>vs(l,r))]:[],...o?[]:M("Where each row is known from: bpftrace-guard targets --sources",r),""].join(`
`)}i(Lr,"renderTargets");function ks(t,e){let{name:n,bpftrace:r="-",kernel:o,arch:s,paravirt:d,support:a}=t;return[`${e.some(u=>u.name===n)?"*":" "} ${n}`,r,o,s,
d?"yes":"no",a?.until??"-"]}i(ks,"cellsOf");function vs({name:t,source:e,support:n,preemption:r},o){let s=[e,...n===void 0?[]:[`supported until: ${n.source}`],...r===
void 0?[]:[`pre-emption: ${r}`]],d="    ";return["",`  ${t}`,...s.flatMap(a=>M(a,o-Cn(d)).map(c=>`${d}${c}`))]}i(vs,"sourceOf");import{createHash as bi}from"node:crypto";function Hr(t,e){let[n]=t;if(n===void 0)return"Name the reports to merge.";let r=t.find(({report:c})=>c.settings!==n.report.settings);if(r!==void 0)return`${r.file}\
 and ${n.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;let o=t.find(({report:c})=>c.part?.of!==n.report.part?.of);
if(o!==void 0)return`${o.file} and ${n.file} are not parts of one audit: it was divided in other ways.`;let{settings:s,targets:d,tool:a}=n.report;return{toolVersion:a.
version,generated:e,settings:s,targets:d,repositories:As(t.flatMap(({report:c})=>c.repositories)),dismissals:[...new Map(t.flatMap(({report:c})=>c.dismissals).map(
c=>[`${c.url} ${c.finding} ${c.by}`,c])).values()],problems:[...xs(t),...new Set(t.flatMap(({report:c})=>c.problems))],requests:t.reduce((c,{report:u})=>c+u.requests,
0)}}i(Hr,"mergeParts");function xs(t){let e=t[0]?.report.part?.of??0,n=new Set(t.map(({report:s})=>s.part?.index)),r=Array.from({length:e},(s,d)=>d+1).filter(s=>!n.
has(s));if(r.length===0)return[];let o=fe(r.map(String));return[`Of the ${e} parts of the audit these are missing: ${o}. Their repositories were not judged.`]}i(
xs,"missingParts");function As(t){let e=new Map;for(let n of t){let r=n.name.toLowerCase();e.get(r)?.status!=="judged"&&e.set(r,n)}return[...e.values()]}i(As,"e\
achOnce");var Ft=["hang","lost-updates","refused","unattachable"],B=V().check(le()),Pe=j(b()),nt=cn(b(),B),Es=E({rule:G(_),severity:G(Sn),confidence:G(On),path:b(),start:E(
{line:B,column:B}),end:E({line:B,column:B}),message:b(),machines:ln(G(Ft),Pe),fingerprint:b(),trend:F(G(["new","known","unknown"]))}),Ps=E({rule:G(_),path:b(),line:B,
reason:b(),until:F(b()),by:F(b()),since:F(b()),owners:Pe}),js=E({rule:G(_),path:b(),fingerprint:b(),reason:b(),until:b(),lapsed:F(b()),owners:Pe}),rt=E({name:b(),
url:F(b()),status:G(["judged","failed","skipped"]),why:F(b()),private:kt(),branch:F(b()),commit:F(b()),scripts:B,unread:B,fails:kt(),mistakes:Pe,notes:Pe,severities:nt,
rules:nt,hangs:nt,losses:nt,findings:j(Es),unlisted:B,ignores:j(Ps),accepted:j(js)}),Gr=E({repository:b(),pull:B,url:b(),finding:b(),by:b(),reason:b(),until:F(b()),
lapsed:F(b())});function q({name:t,url:e,isPrivate:n=!1},r,o){return{name:t,...e===void 0?{}:{url:e},status:r,why:o,private:n,...{scripts:0,unread:0,fails:!1,mistakes:[],
notes:[],findings:[],unlisted:0,accepted:[],ignores:[]},...{severities:{},rules:{},hangs:{},losses:{}}}}i(q,"unjudgedRecord");var ie=V().check(le()),Dr=E({since:b(),appeared:ie,stayed:ie,gone:ie,first:ie,unknown:ie,left:ie,notes:j(b())}),Wr=E({version:oe(1),kind:oe("audit"),generated:b(),
settings:b(),repositories:j(E({name:b(),status:G(["judged","failed","skipped"]),unlisted:ie,findings:j(E({rule:b(),path:b(),fingerprint:b()}))}))});function _r(t,e,{
settings:n,problems:r}){let o=new Map(t.repositories.map(c=>[c.name.toLowerCase(),c])),s={appeared:0,stayed:0,gone:0,first:0,unknown:0,left:0},d=[],a=e.map(c=>{
let u=o.get(c.name.toLowerCase());if(o.delete(c.name.toLowerCase()),c.status!=="judged")return s[c.status==="failed"?"unknown":"left"]+=u?.findings.length??0,c;
if(u?.status!=="judged")return s.first+=c.findings.length,{...c,findings:c.findings.map(g=>({...g,trend:"unknown"}))};c.unlisted+u.unlisted>0&&d.push(`${c.name}\
 has more findings than a report lists, so that not all of them are compared.`);let l=Is(c.findings,u.findings);s.stayed+=l.size,s.appeared+=c.findings.length-l.
size,s.gone+=u.findings.length-l.size;let p=c.findings.map(g=>({...g,trend:l.has(g)?"known":"new"}));return{...c,findings:p}});for(let{findings:c}of o.values())
s[r.length>0?"unknown":"left"]+=c.length;return t.settings!==n&&d.unshift("The last report is by another version, other targets or another policy."),{repositories:a,
trend:{since:t.generated,...s,notes:d}}}i(_r,"compareWith");function Is(t,e){let n=new Set,r=new Set(e),o=i(s=>{let d=new Map;for(let a of r)pn(d,s(a),a);for(let a of t){
let c=n.has(a)?void 0:d.get(s(a))?.pop();c!==void 0&&(r.delete(c),n.add(a))}},"match");return o(({rule:s,path:d,fingerprint:a})=>`${s}\0${a}\0${d}`),o(({rule:s,
fingerprint:d})=>`${s}\0${d}`),n}i(Is,"matched");var z=V().check(le()),Cs=E({index:V().check(Tt()),of:V().check(Tt())}),Mt=E({name:b(),findings:z,repositories:z}),Ns=E({repositories:E({judged:z,failed:z,skipped:z}),
scripts:z,unread:z,findings:E({error:z,warning:z,note:z}),rules:j(Mt),hangs:j(Mt),losses:j(Mt),ignores:z,accepted:z,dismissals:z}),Ur=E({version:oe(1),kind:oe("\
audit"),tool:E({name:oe("bpftrace-guard"),version:b()}),generated:b(),settings:b(),targets:j(b()),part:F(Cs),totals:Ns,trend:F(Dr),problems:j(b()),requests:z,repositories:j(
rt),dismissals:j(Gr)});function Br(t,e){let{toolVersion:n,repositories:r,dismissals:o,...s}=t,d=[...r].sort((u,l)=>Lt(u.name,l.name)),a=e===void 0?void 0:_r(e,d,
s),c=a?.repositories??d;return{version:1,kind:"audit",tool:{name:"bpftrace-guard",version:n},...s,totals:Fs(c,o),...a===void 0?{}:{trend:a.trend},repositories:c,
dismissals:[...o].sort((u,l)=>Lt(u.url,l.url))}}i(Br,"composeReport");function Fs(t,e){let n=i(o=>t.filter(s=>s.status===o).length,"having"),r=i(o=>je(t.map(({severities:s})=>s[o]??
0)),"severity");return{repositories:{judged:n("judged"),failed:n("failed"),skipped:n("skipped")},scripts:je(t.map(({scripts:o})=>o)),unread:je(t.map(({unread:o})=>o)),
findings:{error:r("error"),warning:r("warning"),note:r("note")},rules:zt(t.map(({rules:o})=>o)),hangs:zt(t.map(({hangs:o})=>o)),losses:zt(t.map(({losses:o})=>o)),
ignores:je(t.map(({ignores:o})=>o.length)),accepted:je(t.map(({accepted:o})=>o.length)),dismissals:e.length}}i(Fs,"totalsOf");function zt(t){let e=new Map;for(let[
n,r]of t.flatMap(o=>Object.entries(o))){let{findings:o=0,repositories:s=0}=e.get(n)??{};e.set(n,{name:n,findings:o+r,repositories:s+1})}return[...e.values()].sort(
(n,r)=>r.findings-n.findings||Lt(n.name,r.name))}i(zt,"tallies");function je(t){return t.reduce((e,n)=>e+n,0)}i(je,"sum");function Lt(t,e){return+(t>e)-+(t<e)}i(
Lt,"compare");var Ms=/^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;function Re(t){return t!==void 0&&Ms.test(t)?t:void 0}i(Re,"pageOf");function ot(t,e,n){let{commit:r}=t,o=Re(t.url);
if(!(o===void 0||r===void 0||e==="."))return`${o}/blob/${r}/${Ue(e)}#L${n}`}i(ot,"placeAddress");function K(t){return t===1?"1 repository":`${t} repositories`}i(
K,"repositoriesIn");function st({totals:t,problems:e}){let{repositories:n,scripts:r,findings:o,unread:s}=t,{error:d,warning:a,note:c}=o,u=[O(d,"error"),O(a,"war\
ning"),O(c,"note")].join(", "),l=[...n.failed>0?[`${K(n.failed)} not read`]:[],...s>0?[`${O(s,"script")} not judged`]:[],...e.length>0?["the report is incomplet\
e"]:[]],p=n.skipped>0?`, ${n.skipped} skipped`:"";return[`${K(n.judged)} judged${p}, ${O(r,"script")}: ${u}`,...l].join("; ")}i(st,"auditWords");function it(t){
let{since:e,appeared:n,stayed:r,gone:o,first:s,unknown:d,left:a}=t,c=[...s>0?[`${s} in repositories that it had not judged`]:[],...d>0?[`${d} not known, as thei\
r repositories were not read`]:[],...a>0?[`${a} in repositories that are not judged any more`]:[]];return[`Since ${e}: ${n} new, ${r} still there, ${o} gone`,...c].
join(", ").concat(".")}i(it,"trendWords");function at({machines:t}){let{hang:e=[],"lost-updates":n=[],refused:r=[],unattachable:o=[]}=t,s=[...r,...o];return[...e.
length>0?[`hangs ${e.length}: ${fe(e)}`]:[],...n.length>0?[`loses updates on ${n.length}: ${fe(n)}`]:[],...s.length>0?[`does not start on ${s.length}: ${fe(s)}`]:
[]].join("; ")}i(at,"machineWords");function dt(t){return/^[^\n]*?[.!?](?=\s|$)/.exec(t)?.[0]??t.split(`
`,1)[0]??""}i(dt,"firstSentence");var Jr=5e3;function qr(t){let{totals:e,tool:n,generated:r,repositories:o,targets:s}=t,d=st(t);return mr(`bpftrace-guard audit: ${d}`,[`<header><h1>bpftrace-guar\
d audit</h1><p>${x(d)}.</p>${Ls(t)}${Hs(s)}</header>`,"<main>",Gs(t),Ds(o),Ht("By rule","Rule",e.rules),Ht("Machines that hang","Machine",e.hangs),Ht("Machines \
that lose updates","Machine",e.losses),Ws(t),_s(o),Bs(o),Js(t),qs(o),Ks(o),"</main>",`<footer class="dim"><p>bpftrace-guard ${x(n.version)}, ${x(r)}</p></footer\
>`])}i(qr,"renderAuditHtml");var zs=new Set(["Finding","Rule"]);function Se(t,e,n){if(n.length===0)return"";let r=zs.has(e[0]??"")?"findings":"findings names",o=n.
length-Jr,s=o>0?`<p>${x(`${o} more are in the JSON of the report.`)}</p>`:"";return`<section><h2>${x(t)}</h2>${gr(e,n.slice(0,Jr),r)}${s}</section>`}i(Se,"table");
function Kr(t,e){return e.length===0?"":`<section><h2>${x(t)}</h2><ul>${e.map(n=>`<li>${n}</li>`).join(`
`)}</ul></section>`}i(Kr,"list");function Ls({trend:t}){return t===void 0?"":[it(t),...t.notes].map(e=>`<p>${D(e)}</p>`).join("")}i(Ls,"trendOf");function Hs(t){
let e=t.map(n=>`<li>${X(n)}</li>`).join("");return`<details class="dim"><summary>Judged for ${O(t.length,"target")}, where a repository names no others</summary\
><ul>${e}</ul></details>`}i(Hs,"judgedFor");function Gs({problems:t,repositories:e}){let n=e.filter(({status:r})=>r==="failed");return Kr("Not read",[...t.map(D),
...n.map(r=>`${ct(r)}: ${D(r.why??"")}`)])}i(Gs,"unread");function Ds(t){let e=t.filter(n=>n.mistakes.length>0);return Kr("Configurations with mistakes, which w\
ere left out",e.map(n=>`${ct(n)}: ${D(n.mistakes.join(" "))}`))}i(Ds,"mistakes");function Ws({repositories:t,tool:e}){let n=t.flatMap(r=>r.findings.map(o=>{let{
severity:s,rule:d,confidence:a,path:c,start:u,message:l,trend:p}=o,g=`<a href="${x(Rn(d,e.version))}">${X(d)}</a>`,f=p==="new"?" <strong>new</strong>":"",m=at(o);
return[`<span class="${s}">${s}</span> ${g} ${x(a)}${f}`,Vr(r,c,u.line),`<details><summary>${D(dt(l))}</summary><p>${D(l)}</p></details>${m===""?"":x(m)}`]}));return Se(
"Findings",["Finding","Where","What"],n)}i(Ws,"findings");function Ht(t,e,n){let r=n.map(({name:o,findings:s,repositories:d})=>[X(o),O(s,"finding"),K(d)]);return Se(
t,[e,"Findings","Repositories"],r)}i(Ht,"tallies");function _s(t){let e=t.flatMap(n=>n.ignores.map(r=>[X(r.rule),Vr(n,r.path,r.line),x(r.reason),r.until===void 0?
"without an end":`until ${x(r.until)}`,Us(r)]));return Se("Silenced by comments in scripts",["Rule","Where","Reason","Ends","Whose"],e)}i(_s,"silenced");function Us({
by:t,since:e,owners:n}){return[...t===void 0?[]:[`by ${x(t)}${e===void 0?"":` on ${x(e)}`}`],...n.length===0?[]:[`owned by ${x(n.join(" "))}`]].join(", ")}i(Us,
"whose");function Bs(t){let e=t.flatMap(({name:n,accepted:r})=>r.map(({rule:o,path:s,reason:d,until:a,lapsed:c,owners:u})=>[X(o),x(`${n}/${s}`),x(d),c===void 0?
`until ${x(a)}`:D(c),x(u.join(" "))]));return Se("Accepted by baselines",["Rule","Where","Reason","Ends","Owners"],e)}i(Bs,"accepted");function Js({dismissals:t}){
let e=t.map(({repository:n,pull:r,url:o,finding:s,by:d,reason:a,until:c,lapsed:u})=>[Gt(Re(o),`${n}#${r}`),X(s),x(a),u===void 0?c===void 0?"with its pull reques\
t":`until ${x(c)}`:D(u),x(`@${d}`)]);return Se("Dismissed in open pull requests",["Pull request","Finding","Reason","Ends","By"],e)}i(Js,"dismissed");function qs(t){
let e=t.filter(({status:n,scripts:r,findings:o,notes:s})=>n==="judged"&&r+o.length+s.length>0).map(n=>{let{scripts:r,severities:o,unread:s,notes:d,unlisted:a,commit:c=""}=n,
{error:u=0,warning:l=0,note:p=0}=o,g=[O(u,"error"),O(l,"warning"),O(p,"note")],f=[...d,...a>0?[`${a} more findings are counted, and not listed.`]:[]];return[`${ct(
n)} ${X(c.slice(0,12))}`,`${O(r,"script")}: ${[...g,...s>0?[`${s} not judged`]:[]].join(", ")}`,f.map(D).join(" ")]});return Se("Repositories with scripts",["Re\
pository","Scripts and findings","Notes"],e)}i(qs,"byRepository");function Ks(t){let e=t.filter(({status:r})=>r==="skipped");if(e.length===0)return"";let n=e.map(
r=>`<li>${ct(r)}: ${D(r.why??"")}</li>`);return`<section><h2>Skipped</h2><details><summary>${K(e.length)}</summary><ul>${n.join(`
`)}</ul></details></section>`}i(Ks,"skipped");function Gt(t,e){return t===void 0?x(e):`<a href="${x(t)}">${x(e)}</a>`}i(Gt,"anchor");function ct({name:t,url:e}){
return Gt(Re(e),t)}i(ct,"linked");function Vr(t,e,n){return Gt(ot(t,e,n),`${t.name}/${e}:${n}`)}i(Vr,"place");function Yr(t){let{repositories:e,tool:n,totals:r,problems:o,targets:s}=t,d=r.repositories.failed+r.unread+o.length,a=[...o.map(c=>Dt("error",c)),...e.flatMap(Vs)];
return Hn(n.version,{invocations:[{executionSuccessful:d===0,endTimeUtc:t.generated,...a.length===0?{}:{toolExecutionNotifications:a}}],versionControlProvenance:e.
flatMap(({name:c,url:u,branch:l,commit:p})=>{let g=Re(u);return g===void 0||p===void 0?[]:[{repositoryUri:g,revisionId:p,branch:l,mappedTo:Qr(`${c}/`)}]}),results:e.
flatMap(c=>c.findings.map(u=>Ys(c,u))),properties:{targets:s}})}i(Yr,"renderAuditSarif");function Qr(t){return{uri:Ue(t),uriBaseId:"%SRCROOT%"}}i(Qr,"folder");function Dt(t,e){
return{level:t,message:{text:e}}}i(Dt,"notification");function Vs({name:t,status:e,why:n="",mistakes:r}){let o=r.map(s=>Dt("warning",`${t}: ${s}`));return e==="\
judged"?o:[Dt(e==="failed"?"error":"note",`${t}: ${n}`),...o]}i(Vs,"notificationsOf");function Ys(t,e){let{rule:n,severity:r,confidence:o,path:s,start:d,end:a,message:c,
machines:u,fingerprint:l,trend:p}=e,g={startLine:d.line,startColumn:d.column,endLine:a.line,endColumn:a.column},f=ot(t,s,d.line);return{ruleId:n,ruleIndex:_.indexOf(
n),level:r,message:{text:c},locations:[{physicalLocation:{artifactLocation:Qr(`${t.name}/${s}`),region:g}}],partialFingerprints:{[Ln]:l},...f===void 0?{}:{hostedViewerUri:f},
...p==="new"||p==="known"?{baselineState:p==="new"?"new":"unchanged"}:{},properties:{confidence:o,machines:u,repository:t.name}}}i(Ys,"resultOf");var Xr=Rt(jt(),1);var lt=50;function Zr(t,{color:e}){let{bold:n,red:r,yellow:o,dim:s}=Xr.default.createColors(e),{repositories:d,totals:a,trend:c,problems:u,dismissals:l}=t,p={error:r,
warning:o,note:s},g=d.filter(({status:h})=>h==="failed"),f=d.flatMap(h=>h.findings.map(y=>({repository:h,finding:y}))),m=i((h,y,w=y.length)=>{if(w===0)return[];
let S=w>lt?[`  ... ${w-lt} more: see --json and --html`]:[];return[n(h),...y.slice(0,lt).map(R=>`  ${R}`),...S,""]},"section");return[...m("Not read",[...u,...g.
map(({name:h,why:y=""})=>`${h}: ${y}`)].map(Y)),...m("Configurations with mistakes, which were left out",d.filter(({mistakes:h})=>h.length>0).map(({name:h,mistakes:y})=>Y(
`${h}: ${y.join(" ")}`))),...m("Findings",f.slice(0,lt).map(({repository:h,finding:y})=>{let{severity:w,rule:S,path:R,start:T,message:I,trend:ne}=y,k=Y(`${h.name}\
/${R}:${T.line}`),W=at(y)||dt(I),ke=ne==="new"?" (new)":"";return`${k} ${p[w](w)} ${S}${ke}: ${C(W)}`}),f.length),...m("By rule",Wt(a.rules,"finding")),...m("Ma\
chines that hang",Wt(a.hangs,"finding")),...m("Machines that lose updates",Wt(a.losses,"finding")),...m("Silenced by comments in scripts",d.flatMap(Qs)),...m("A\
ccepted by baselines",d.flatMap(Xs)),...m("Dismissed in open pull requests",l.map(({url:h,finding:y,by:w,reason:S,until:R,lapsed:T})=>{let I=T??(R===void 0?"":`\
Until ${R}.`);return Y(`${h} ${y} by ${w}: ${S} ${I}`.trimEnd())})),...c===void 0?[]:[...[it(c),...c.notes].map(C),""],`${st(t)}.`,""].join(`
`)}i(Zr,"renderAuditText");function Wt(t,e){return t.map(({name:n,findings:r,repositories:o})=>`${Y(n)}: ${O(r,e)} in ${K(o)}`)}i(Wt,"tallied");function Qs({name:t,
ignores:e}){return e.map(({path:n,line:r,rule:o,reason:s,until:d,by:a,owners:c})=>{let u=[...a===void 0?[]:[`by ${a}`],...c.length===0?[]:[`owned by ${c.join(" ")}`]],
l=d===void 0?"without an end":`until ${d}`;return`${Y(`${t}/${n}:${r}`)} ${o}, ${C([...u,l].join(", "))}: ${C(s)}`})}i(Qs,"ignoreRows");function Xs({name:t,accepted:e}){
return e.map(({path:n,rule:r,reason:o,until:s,lapsed:d,owners:a})=>{let c=d??`until ${s}`,u=a.length===0?"":`, owned by ${a.join(" ")}`;return`${Y(`${t}/${n}`)}\
 ${r}, ${C(`${c}${u}: ${o}`)}`})}i(Xs,"acceptedRows");function eo({name:t,status:e,why:n="",scripts:r,severities:o,unread:s,mistakes:d}){if(e!=="judged")return`${t}\
: ${e}. ${n}`;let{error:a=0,warning:c=0,note:u=0}=o,l=[...a>0?[O(a,"error")]:[],...c>0?[O(c,"warning")]:[],...u>0?[O(u,"note")]:[],...s>0?[`${s} not judged`]:[],
...d.length>0?["a configuration with mistakes"]:[]];return`${t}: ${[O(r,"script"),...l].join(", ")}`}i(eo,"progressLine");function to(t){let e={requests:0,troubles:0,limit:void 0};return t.hook.before("request",()=>{e.requests+=1}),t.hook.error("request",n=>{St(n)&&(e.limit=ve("The\
 last request",n));let r=sn(n);throw(St(n)||r===void 0||r>=500)&&(e.troubles+=1),n}),e}i(to,"watchRequests");async function no(t,{owner:e,repo:n,ref:r},o){let s=new Map;for(let d=0;d<o.length;d+=20){let a=o.slice(d,d+20),c=a.map((f,m)=>`, $p${m}: String!`).join(""),u=a.
map((f,m)=>`b${m}: blame(path: $p${m}) { ...lines }`).join(`
`),l=`query blame($owner: String!, $repo: String!, $commit: GitObjectID!${c}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${u} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`,p=Object.fromEntries(a.map((f,m)=>[`p${m}`,f])),{repository:g}=await t.graphql(l,{owner:e,repo:n,commit:r,...p});for(let[f,m]of a.entries())s.set(m,g?.object?.[`\
b${f}`]?.ranges??[])}return(d,a)=>{let c=s.get(d)?.find(({startingLine:g,endingLine:f})=>g<=a&&a<=f),{author:u,committedDate:l}=c?.commit??{},p=u?.user?`@${u.user.
login}`:u?.name;return p?{by:p,since:(l??"").slice(0,10)}:void 0}}i(no,"readAuthors");var _t=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"],Zs=3*1024*1024,Ie=i(()=>[],"noOwners");function ro(t){if(t.length>Zs)return Ie;let e=t.split(/\r?\n/).
flatMap(n=>{let[r,...o]=n.trim().match(/(?:\\.|[^\s\\])+/g)??[];if(r===void 0||r.startsWith("#"))return[];let s=o.findIndex(a=>a.startsWith("#")),d=s===-1?o:o.slice(
0,s);return[{matches:ei(r.replace(/\\(.)/g,"$1")),owners:d}]});return n=>e.findLast(({matches:r})=>r(n))?.owners??[]}i(ro,"readCodeOwners");function ei(t){let e=t.
replace(/^\//,"").replace(/\/$/,"").replaceAll("[","[[]"),n=/\/./.test(t),r=n||e.startsWith("**/")?e:`**/${e}`,o=t.endsWith("/"),s=n&&/\/\*$/.test(t),a=[...o?[]:
[r],...s?[]:[`${r}/**`]].map(Be);return c=>a.some(u=>u(c))}i(ei,"ownedBy");var ae=1e3,oo=2e3;async function so(t,e,n){let r=ti(e);if(r!==void 0)return q(e,...r);let{name:o,head:s}=e,[d="",a=""]=o.split("/");try{return await ni(t,{entry:e,
commit:{owner:d,repo:a,ref:s?.sha??""}},n)}catch(c){let u=c instanceof $?re(c):ve("The repository could not be read",c);return q(e,"failed",u)}}i(so,"auditRepos\
itory");function ti({isDisabled:t,isEmpty:e,head:n}){if(t)return["failed","GitHub has disabled this repository, so that nothing in it can be read."];if(e)return[
"skipped","It is empty."];if(n===void 0)return["failed","It has no default branch: set one in its settings."]}i(ti,"whyUnable");async function ni(t,{entry:e,commit:n},r){
let o=new qn(t,n),s=await Zn(t,n,n.ref),d=io(s,J)?await Kn(o,void 0):await Ee(void 0),a=r(d),c={...er(s,a.choose),hosts:[]},{files:u,findings:l,notes:p}=await sr(
t,{commit:n,contents:o,listing:c},a),g=u.filter(R=>R.status==="analysed").filter(({ignored:R})=>R!==void 0),f=await ii(t,g,a,{commit:n,contents:o,blobs:s}),m=[...a.
overruled,...Ve(a),...qe(c.leftOut),...p,...f.notes],{name:h,url:y,isPrivate:w,head:S}=e;return{name:h,url:y,status:"judged",private:w,...S===void 0?{}:{branch:S.
branch,commit:S.sha},scripts:u.filter(({status:R})=>R==="analysed").length,unread:l.filter(({finding:R})=>pe([R])).length,fails:ge(l.map(({finding:R})=>R),a),mistakes:a.
mistakes.map(Ce),notes:[...m,...ri(u)].slice(0,ae).map(Ce),...oi(l),findings:l.slice(0,ae).map(si),unlisted:Math.max(0,l.length-ae),ignores:f.records,accepted:f.
accepted}}i(ni,"judgeAt");function io(t,e){return t===void 0||t.some(({path:n})=>e.includes(n))}i(io,"mayHave");function ri(t){return t.flatMap(e=>e.status==="s\
kipped"?[`${e.path} was skipped: ${e.error}`]:[])}i(ri,"skippedNotes");function oi(t){let e={},n={},r={},o={},s=i((d,a)=>{d[a]=(d[a]??0)+1},"add");for(let{finding:d}of t){
s(e,d.severity),s(n,d.rule);for(let{target:a,verdict:c}of d.verdicts)c==="hang"&&s(r,a),c==="lost-updates"&&s(o,a)}return{severities:e,rules:n,hangs:r,losses:o}}
i(oi,"countsOf");function si({finding:t,file:e,lines:n,fingerprint:r}){let{rule:o,severity:s,confidence:d,what:a,verdicts:c}=t,{start:u,end:l}=n.range(t.span),p=i(
g=>c.filter(({verdict:f})=>f===g).map(({target:f})=>f),"on");return{rule:o,severity:s,confidence:d,path:e.path,start:{line:u.line,column:u.column},end:{line:l.line,
column:l.column},message:Ce(a),machines:Object.fromEntries(Ft.map(g=>[g,p(g)]).filter(([,g])=>g.length>0)),fingerprint:r}}i(si,"findingRecord");function Ce(t){return t.
length<=oo?t:`${t.slice(0,oo).replace(new RegExp("\\p{Surrogate}$","u"),"")} ...`}i(Ce,"shortened");async function ii(t,e,n,{commit:r,contents:o,blobs:s}){let{baseline:d}=n,
a=d===void 0||d===Ae?[]:d.entries;if(e.length+a.length===0)return{records:[],accepted:[],notes:[]};let c=[],u=i(async(y,w,S)=>{try{return await w}catch(R){return c.
push(ve(`${y} could not be read`,R)),S}},"orNote"),l=i(()=>{},"nobody"),p=e.map(({path:y})=>y),g=p.length===0?l:await u("Who wrote the ignore comments",no(t,r,p),
l),f=io(s,_t)?await u("CODEOWNERS",ai(o),Ie):Ie,m=e.flatMap(({path:y,text:w,ignored:S=[]})=>{let R=new $n(w);return S.map(({rule:T,reason:I,span:ne})=>{let{line:k}=R.
position(ne.start),W=xn(I);return{rule:T,path:y,line:k,reason:Ce(I),...W===void 0?{}:{until:W},...g(y,k),owners:[...f(y)]}})});m.length>ae&&c.push(`${m.length-ae}\
 more ignore comments are not listed.`);let h=a.map(({rule:y,file:w,fingerprint:S,reason:R,until:T})=>{let I=Ze({rule:y,file:w,fingerprint:S,reason:R,until:T},n);
return{rule:y,path:w,fingerprint:S,reason:Ce(R),until:T,...I===void 0?{}:{lapsed:I},owners:[...f(w)]}});return{records:m.slice(0,ae),accepted:h.slice(0,ae),notes:c}}
i(ii,"readExcuses");async function ai(t){let n=(await Promise.all(_t.map(r=>t.entry(r)))).find(r=>r?.kind==="file");return n?.kind==="file"&&n.text.status==="re\
adable"?ro(n.text.text):Ie}i(ai,"ownersAt");var di=4,ao=5;async function co(t,e,{entries:n,settle:r,done:o}){let s=n.values(),d=0,a,c=i(async()=>{for(let u of s){let l=e.troubles,p=a===void 0?await so(t,u,
r):void 0,g=e.troubles>l;a??=e.limit;let f=g&&(p?.status!=="judged"||p.unread>0);d=f?d+1:0,d>=ao&&(a??=`GitHub gave no usable answer for ${ao} repositories.`),p===
void 0||f&&a!==void 0?await o(q(u,"failed",`It was not read. ${a??""}`.trim()),!1):await o(p,p.status==="judged"&&!g)}},"work");return await Promise.all(Array.from(
{length:di},c)),a}i(co,"auditRepositories");import{createHash as ui}from"node:crypto";var po=`fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;function fo({nameWithOwner:t,defaultBranchRef:e,...n}){let{url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c}=n,u=e?.target?{branch:e.name,sha:e.
target.oid}:void 0;return{name:t,url:r,isArchived:o,isDisabled:s,isEmpty:d,isFork:a,isPrivate:c,head:u}}i(fo,"entryOf");var lo=2e3,ci=`query repositories($owner\
: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${po}`;async function mo(t,e){let n=[],r=[],o=null;for(let s=0;s<lo;s++){let{data:d,problems:a}=await ho(t,ci,{owner:e,after:o}),c=d.repositoryOwner?.repositories;
if(c===void 0)return;if(c.nodes===null)throw new Error("GitHub does not tell which repositories there are.");for(let u of c.nodes)u!==null?n.push(fo(u)):r.push(
{name:`${e}/?`,why:a[0]?.message??"The token may not see it."});if(!c.pageInfo.hasNextPage)return{entries:n,hidden:r};if(o=c.pageInfo.endCursor,o===null)throw new Error(
"GitHub does not tell where the next page of repositories starts.")}throw new Error(`GitHub lists more than ${lo*100} repositories of ${e}.`)}i(mo,"listReposito\
ries");var uo=100;async function go(t,e){let n=[],r=[];for(let o=0;o<e.length;o+=uo){let s=e.slice(o,o+uo),d=s.map((g,f)=>`$o${f}: String!, $n${f}: String!`).join(
", "),a=s.map((g,f)=>`r${f}: repository(owner: $o${f}, name: $n${f}) { ...facts }`).join(`
`),c=Object.fromEntries(s.flatMap((g,f)=>{let[m="",h=""]=g.split("/");return[[`o${f}`,m],[`n${f}`,h]]})),u=`query named(${d}) { ${a} }
${po}`,{data:l,problems:p}=await ho(t,u,c);for(let[g,f]of s.entries()){let m=l[`r${g}`],h=p.find(({field:y})=>y===`r${g}`)?.message??"GitHub gave no reason.";m?
n.push(fo(m)):r.push({name:f,why:`It does not exist, or the token may not see it. GitHub said: ${h}`})}}return{entries:n,hidden:r}}i(go,"findRepositories");async function ho(t,e,n){
try{return{data:await t.graphql(e,n),problems:[]}}catch(r){let o=an(r);if(o===void 0||!li(o.data))throw r;return{data:o.data,problems:o.problems}}}i(ho,"ask");function li(t){
return typeof t=="object"&&t!==null}i(li,"isAnswer");async function yo(t,e){let n=new Map,r=await Ot("The repositories",go(t,e.names));for(let a of r.entries)n.set(Ne(a),{entry:a,isNamed:!0});for(let{name:a,why:c}of r.
hidden)n.set(Ne({name:a}),{record:q({name:a},"failed",c)});for(let a of e.owners){let c=await Ot(`The repositories of ${a}`,mo(t,a));if(c===void 0)throw new $("\
usage",`GitHub knows no organisation or person ${JSON.stringify(a)}, or the token may not see it.`);if(c.entries.length+c.hidden.length===0)throw new $("usage",
`The token sees no repository of ${a}.`);for(let u of c.entries)n.has(Ne(u))||n.set(Ne(u),{entry:u,isNamed:!1});for(let[u,{name:l,why:p}]of c.hidden.entries())n.
set(`${Ne({name:l})} ${u}`,{record:q({name:`${l}${u+1}`},"failed",p)})}let o=e.exclude.map(a=>Be(a.toLowerCase())),s=[],d=[];for(let[a,c]of n){if(!fi(a,e.part))
continue;if("record"in c){d.push(c.record);continue}let{entry:u,isNamed:l}=c,g=o.some(f=>f(a))?"It is left out by --exclude.":l?void 0:pi(u,e);g===void 0?s.push(
u):d.push(q(u,"skipped",g))}return{entries:s,others:d}}i(yo,"chooseRepositories");function Ne({name:t}){return t.toLowerCase()}i(Ne,"keyOf");function pi({isArchived:t,
isFork:e},{archived:n,forks:r}){if(t&&!n)return"It is archived: --archived judges it too.";if(e&&!r)return"It is a fork: --forks judges it too."}i(pi,"whyLeftOu\
t");function fi(t,e){return e===void 0?!0:ui("sha256").update(t).digest().readUInt32BE(0)%e.of===e.index-1}i(fi,"isInPart");var mi={wait:6e4,bytes:128*1024*1024,unanswered:50,requests:Number.POSITIVE_INFINITY};async function wo({token:t,userAgent:e,pause:n,selection:r,settle:o,dismissals:s,
today:d,kept:a},c){on();let{connect:u,readDismissals:l}=await import("./remote-KF4R2ELR.js"),p=u(t,e,c,{...mi,pause:n}),g=to(p),{entries:f,others:m}=await yo(
p,r),h=f.flatMap(({name:k,head:W})=>{let ke=a.get(k.toLowerCase());return ke!==void 0&&ke.commit===W?.sha?[ke]:[]}),y=new Set(h.map(({name:k})=>k)),w=f.filter(({
name:k})=>!y.has(k));c.begin(f.length,h.length);let S=[...m,...h],R=await co(p,g,{entries:w,settle:o,done:i((k,W)=>(S.push(k),c.done(k,W)),"done")}),T=s&&R===void 0,
I=T?await l(p,f.map(({name:k})=>k),d):{dismissals:[],problems:[]},ne=[...R===void 0?[]:[`The audit ended early. ${R}`],...s&&!T?["Dismissals were not looked for\
."]:[],...I.problems];return{repositories:S,dismissals:I.dismissals,problems:ne,requests:g.requests}}i(wo,"runAudit");import{createReadStream as gi}from"node:fs";import{lstat as hi,open as yi,rename as wi}from"node:fs/promises";async function*bo(t){let e="";try{for await(let n of gi(t,{encoding:"utf8"})){let r=`${e}${String(n)}`.split(`
`);e=r.pop()??"",yield*r.map(De).filter(o=>o!==void 0)}}catch(n){if(L(n)!=="ENOENT")throw n}}i(bo,"readJournal");var ut=class t{static{i(this,"Journal")}#e;#t=Promise.
resolve();constructor(e){this.#e=e}static async start(e,n){if((await hi(e).catch(d=>{if(L(d)!=="ENOENT")throw d}))?.isFile()===!1)throw new he("it is not a regu\
lar file");let o=`${e}.new`,s=await yi(o,"w");try{let d=new t(s);for(let a of n)await d.add(a);return await wi(o,e),d}catch(d){throw await s.close(),d}}add(e){let n=this.#t.
then(()=>this.#e.appendFile(`${JSON.stringify(e)}
`));return this.#t=n.catch(()=>{}),n}close(){return this.#e.close()}};async function $o(t,e,n){let r=e.since===void 0?void 0:await vi(e.since),o=e.merge===!0?await ki(t,n):await Ri(t,e,n),s=Br(o,r),d=$i(s),a=we(e.color,n.env,n.stdout.
isTTY===!0);return(e.quiet!==!0||d!==v.clean)&&n.stdout.write(Zr(s,{color:a})),[await Ut(e.json,()=>zn(s),n),await Ut(e.sarif,()=>Yr(s),n),await Ut(e.html,()=>qr(
s),n)].includes(!1)?v.wrongUse:d}i($o,"audit");function $i({totals:t,problems:e,repositories:n}){return t.repositories.failed+t.unread+e.length>0?v.notJudged:n.
some(({fails:o,mistakes:s})=>o||s.length>0)?v.findings:v.clean}i($i,"statusOf");async function Ut(t,e,n){if(t===void 0)return!0;let r=await Jn(t,e());return r!==
void 0&&P("error",`The report cannot be written to ${t} (${r}).`,n),r===void 0}i(Ut,"write");async function Ri(t,e,n){let{org:r=[],exclude:o=[],archived:s=!1,forks:d=!1,
part:a,quiet:c}=e,u=e.list===void 0?[]:await Oi(e.list,n),l={owners:r,names:[...t.map(R=>Ro(R)),...u]};if(l.owners.length+l.names.length===0)throw new $("usage",
"Name an organisation with --org, or repositories as OWNER/NAME.");let p=n.env.GITHUB_TOKEN||n.env.GH_TOKEN;if(!p)throw new $("usage","There is no token: set GI\
THUB_TOKEN or GH_TOKEN to one that may read the contents of the repositories.");let{settle:g,settings:f,targets:m}=await Si(e,n),h=await Jt.open(e.resume,f),[y,
w]=[0,0],S=await wo({token:p,userAgent:`bpftrace-guard/${n.version}`,pause:e.longestWait,selection:{...l,exclude:o,archived:s,forks:d,part:a},settle:g,dismissals:e.
dismissals,today:new Date().toISOString().slice(0,10),kept:h.kept},{info:i(R=>P("note",R,n),"info"),begin:i((R,T)=>{if([y,w]=[T,R],c===!0)return;let I=T===0?"":
`, of which ${T} were judged before`;P("note",`${K(R)} to judge${I}.`,n)},"begin"),done:i(async(R,T)=>{y+=1,T&&await h.add(R),c!==!0&&P("note",`${y} of ${w}: ${eo(
R)}`,n)},"done")});return await h.close(),{...S,...a===void 0?{}:{part:a},problems:[...S.problems,...h.problems],toolVersion:n.version,generated:new Date().toISOString(),
settings:f,targets:m}}i(Ri,"judged");async function Si({policy:t,target:e,failOn:n,minConfidence:r},{version:o,env:s}){let d=t===void 0?void 0:await br(t),a=d===
void 0?void 0:await Ee(d),c={from:"command line",targets:e,failOn:n,minConfidence:r},u=await pr(e,s),l=i(h=>Ke({inputs:c,repository:h,organisation:a,host:u}),"s\
ettle"),{targets:p}=l(await Ee(void 0)),g=[...a?.ownTargets??[]],f=JSON.stringify([o,p,n,r,d?.ok===!0?d.text:"",g]),m=bi("sha256").update(f).digest("hex").slice(
0,16);return{settle:l,settings:m,targets:p.map(({name:h})=>h)}}i(Si,"settling");var Bt=400*1024*1024;async function Oi(t,{stdin:e}){return(t==="-"?await Ti(e):await Oo(
t)).split(/\r?\n/).map(r=>r.replace(/#.*/,"").trim()).flatMap((r,o)=>r===""?[]:[Ro(r,`${t}:${o+1}: `)])}i(Oi,"readNames");async function Ti(t){let e=[];for await(let n of t)
e.push(Buffer.from(n));return Buffer.concat(e).toString("utf8")}i(Ti,"readStream");function Ro(t,e=""){if(/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(t))return t;throw new $(
"usage",`${e}${JSON.stringify(t)} is no repository: write it as OWNER/NAME.`)}i(Ro,"repositoryName");async function ki(t,e){let n=[];for(let o of t)n.push({file:o,
report:await So(o,Ur)});let r=Hr(n,new Date().toISOString());if(typeof r=="string")throw new $("usage",r);return{...r,toolVersion:e.version}}i(ki,"merged");function vi(t){
return So(t,Wr)}i(vi,"readPrevious");async function So(t,e){let n=e.safeParse(De(await Oo(t)));if(n.success)return n.data;throw new $("usage",`${t} is no report\
 of an audit, as --json writes one.`)}i(So,"readReport");async function Oo(t){try{let e=await U(t,Bt);if(e.length>Bt)throw new $("usage",`${t} has more than ${Bt/
1024/1024} MiB.`);return e.toString("utf8")}catch(e){throw e instanceof $?e:new $("usage",`${t} cannot be read: ${H(e)}.`)}}i(Oo,"readText");var xi=E({settings:b(),
at:dn(),record:rt}),Ai=1440*60*1e3,Jt=class t{static{i(this,"Memory")}kept;problems=[];#e;#t;constructor(e,n,r){this.kept=e,this.#e=n,this.#t=r}static async open(e,n){
if(e===void 0)return new t(new Map,n,void 0);let r=[];try{for await(let d of bo(e)){let a=xi.safeParse(d);a.success&&Date.now()-a.data.at<Ai&&r.push(a.data)}let o=r.
filter(d=>d.settings===n),s=new Map(o.map(({record:d})=>[d.name.toLowerCase(),d]));return new t(s,n,await ut.start(e,r))}catch(o){throw new $("usage",`${e} cann\
ot be used to resume from: ${H(o)}.`)}}async add(e){try{await this.#t?.add({settings:this.#e,at:Date.now(),record:e})}catch(n){if(this.problems.length>0)return;
this.problems.push(`What was judged could not be kept to resume from: ${H(n)}.`)}}async close(){await this.#t?.close()}};import _i from"node:path";var Ei=90;function qt(t,e){let n=[t,...t.also===void 0?[]:[t.also]].flatMap(({expires:r})=>r??[]);return kn(e,Math.min(Ei,...n))}i(qt,"usualEnd");async function To(t,{
files:e,judged:n,settings:r,tree:o},s,d){let a=new Map(t.map(f=>[`${f.file}\0${Ct(f)}`,f])),c=new Map,u=new Map,l=0;for(let f of ue(e)){let m=await o.fromRoot(f.
path),h=Mn([f]);for(let y of f.findings){let w={file:m??"",rule:y.rule,fingerprint:h.get(y)??"",...s},S=`${w.file}\0${Ct(w)}`,R=a.get(S);if(R!==void 0&&Ze(R,r)===
void 0)c.set(S,R);else if(ge([y],r)){let T=m===void 0?`${f.path} is outside of the folder that the configuration is for.`:vn(w.rule,w.reason,r.suppressions,w.until);
T!==void 0?u.set(`${w.rule}: ${T}`,(u.get(`${w.rule}: ${T}`)??0)+1):(c.set(S,w),l+=1)}}}let p=new Set(await Promise.all(n.map(f=>o.fromRoot(f))));for(let[f,m]of a){
let h=d?!p.has(m.file)||r.forFile(m.file).rules[m.rule]==="off":!0;!c.has(f)&&h&&!await o.isGone(m.file)&&c.set(f,m)}let g=c.size-l;return{entries:[...c.values()],
added:l,kept:g,removed:[...a.keys()].filter(f=>!c.has(f)).length,refused:[...u].map(([f,m])=>`${O(m,"finding")} cannot be accepted. ${f}`)}}i(To,"planBaseline");import{randomBytes as Pi}from"node:crypto";import{unlinkSync as ji}from"node:fs";import{access as Ii,constants as Ci,link as Ni,lstat as Fi,open as ko,rename as Mi,
unlink as vo}from"node:fs/promises";import Oe from"node:path";async function pt(t,e,n){try{return await Ye(Oe.dirname(t),async r=>{let o=r(Oe.basename(t)),s=await Fi(o);return s.isFile()?(await Ii(o,Ci.W_OK),Eo(r,zi,async(d,a)=>(await a.
writeFile(n),await Hi(a,s),await a.chmod(s.mode&4095),await a.sync(),await Ao(o,e)?(await Mi(d,o),await jo(r(".")),{ok:!0}):Me("It changed while it was being fi\
xed, so it is left alone. Run the command again.")))):Me("It is not a regular file, so it is not written.")})}catch(r){return Me(`It cannot be written: ${H(r)}.\
 It is as it was.`)}}i(pt,"replaceFile");async function ft(t,e){try{return await Ao(t,e)?"the same":"something else"}catch(n){if(L(n)==="ENOENT")return"nothing";
throw n}}i(ft,"occupantOf");async function mt(t,e){try{return await Ye(Oe.dirname(t),async n=>{let r=n(Oe.basename(t)),o=await ft(r,e);return o==="the same"?{ok:!0,
created:!1}:o==="something else"?Me(`${t} already exists with other content.`):Eo(n,Li,async(s,d)=>(await d.writeFile(e),await d.sync(),await Ni(s,r),await jo(n(
".")),{ok:!0,created:!0}))})}catch(n){return Me(`${t} cannot be created: ${H(n)}.`)}}i(mt,"createFile");async function xo(t){await Ye(Oe.dirname(t),e=>vo(e(Oe.basename(
t))))}i(xo,"removeCreated");async function Ao(t,e){let n=Buffer.from(e);try{let r=await _n(t);try{return(await Un(r,n.length)).equals(n)}finally{await r.close()}}catch(r){
if(r instanceof he)return!1;throw r}}i(Ao,"holds");var zi=384,Li=438,Fe=new Set,Kt=["SIGINT","SIGTERM","SIGHUP"];async function Eo(t,e,n){let r=t(`.bpftrace-gua\
rd-${Pi(6).toString("hex")}.tmp`);if(Fe.size===0)for(let o of Kt)process.on(o,Vt);Fe.add(r);try{let o=await ko(r,"wx",e);try{return await n(r,o)}finally{await o.
close()}}finally{if(await vo(r).catch(Po),Fe.delete(r),Fe.size===0)for(let o of Kt)process.off(o,Vt)}}i(Eo,"withTemporary");function Vt(t){if(!(process.listenerCount(
t)>1)){for(let e of Fe)try{ji(e)}catch(n){Po(n)}for(let e of Kt)process.off(e,Vt);process.kill(process.pid,t)}}i(Vt,"stop");function Po(t){if(L(t)!=="ENOENT")throw t}
i(Po,"ignoreAbsent");async function Hi(t,{uid:e,gid:n}){let r=await t.stat();if(!(r.uid===e&&r.gid===n))try{await t.chown(process.getuid?.()===0?e:r.uid,n)}catch(o){
if(L(o)!=="EPERM"||process.getuid?.()===0)throw o}}i(Hi,"keepOwner");async function jo(t){let e=await ko(t).catch(()=>{});await e?.sync().catch(()=>{}),await e?.
close()}i(jo,"flushFolder");function Me(t){return{ok:!1,message:t}}i(Me,"refused");import{lstat as Gi,mkdir as Di}from"node:fs/promises";import Io from"node:path";async function ze(t,e,n){let r=e.split("/").slice(0,-1),o=t;try{for(let s of r)if(o=Io.join(o,s),!await Wi(o))return{ok:!1,message:`${o} is not a folder, so ${e}\
 is not created.`}}catch(s){return{ok:!1,message:`${o} cannot be created: ${H(s)}.`}}return mt(Io.join(t,e),n)}i(ze,"createBelow");async function Wi(t){try{await Di(
t)}catch(e){if(L(e)!=="EEXIST")throw e}return(await Gi(t)).isDirectory()}i(Wi,"isFolder");async function Co(t,e,n){if(t.includes("-"))throw new $("usage","Standard input has no path that a baseline could name.");let r=await be(t,e,n),{settings:o,scripts:s,
root:d,tree:a}=r;if(o.mistakes.length>0)return v.wrongUse;if(o.baseline===Ae)throw new $("usage",`The configuration or the policy says "baseline: ${Ae}": none m\
ay be accepted.`);let{baseline:c,...u}=o,l=Ui(e,o),{files:p,notes:g}=await ye(s,u,a);for(let k of[...r.notes,...g])P("note",k,n);for(let k of p)k.status==="fail\
ed"&&P("error",`${k.path}: ${k.error}`,n);let f=[...s,...p].flatMap(({status:k,path:W})=>k==="failed"?[]:[W]),m=e.target===void 0&&o.minConfidence==="possible",
h=await To(c?.entries??[],{files:p,judged:f,settings:u,tree:a},l,m);for(let k of h.refused)P("error",k,n);let{entries:y,added:w,kept:S,removed:R}=h;if(y.length>
xt)throw new $("usage",`These are ${y.length} findings; a baseline has at most ${xt}.`);let T=c?.path??En;c!==void 0?await Ji(_i.join(d,T),T,Et(y)):y.length>0&&
(await Bi(d,T,Et(y),r.configuration),await qi(r,T,n));let I=w===0?"":` until ${l.until}`,ne=`${O(w,"finding")} newly accepted${I}, ${S} accepted before, ${R} ta\
ken out`;return n.stdout.write(`${T}: ${ne}.
`),pe(ue(p).flatMap(({findings:k})=>k))?v.notJudged:h.refused.length>0?v.findings:v.clean}i(Co,"baseline");function Ui({reason:t,until:e},{suppressions:n}){let r=n.
today??"";if(t.trim()===""||t.length>At)throw new $("usage",`--reason says why the findings are accepted, in 1 to ${At} characters.`);if(e!==void 0&&!Tn(e))throw new $(
"usage",`--until is a day of the calendar, such as ${qt(n,r)}.`);if(e!==void 0&&e<r)throw new $("usage",`${e} is over: --until is a day to come.`);return{reason:t.
trim(),until:e??qt(n,r)}}i(Ui,"acceptanceOf");async function Bi(t,e,n,r){let o=await ze(await Q(t),e,n);if(o.ok)return;let s=`If it is your baseline, write "bas\
eline: ${e}" into ${r??J[0]}.`;throw new $("usage",o.message,s)}i(Bi,"create");async function Ji(t,e,n){let r=await Q(t),o=new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(await U(r,Pn*3));if(o===n)return;let s=await pt(r,o,n);if(!s.ok)throw new $("usage",`${e}: ${s.message}`)}i(Ji,"rewrite");async function qi({root:t,configuration:e},n,r){
let o=`baseline: ${n}`;if(e!==void 0)return P("note",`Add this line to ${e}, which does not name the baseline yet: ${o}`,r);let s=await ze(await Q(t),J[0],`${o}\

`);if(!s.ok)throw new $("usage",s.message);P("note",`${J[0]} was written, which names the baseline. Commit both files.`,r)}i(qi,"nameIn");import{availableParallelism as Zi}from"node:os";import{setFlagsFromString as ea}from"node:v8";import{Worker as Ki}from"node:worker_threads";var Vi=8,gt=class{static{i(this,"JudgePool")}#e;#t;#o;#n=[];#s=[];#r=new Map;#i=!1;constructor(e,n,r){let{targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,
embedded:u,rewrites:l}=e;this.#e={targets:o,configured:s,rules:d,suppressions:a,minConfidence:c,...l===void 0?{}:{rewrites:l},embedded:An.filter(u)},this.#t=n,this.#o=
r}judge(e,n){return new Promise(r=>{this.#n.push({script:e,own:n,done:r,again:!1}),this.#r.size<this.#o&&!this.#i&&this.#c(),this.#a()})}async close(){this.#i=!0;
let e=[...[...this.#r.values()].flatMap(({jobs:r})=>r),...this.#n.splice(0)],n=[...this.#r.keys()];this.#r.clear();for(let{done:r}of e)r(void 0);await Promise.all(
n.map(r=>r.terminate()))}#a(){for(let e=0;e<Vi;e++)for(let[n,r]of this.#r){if(r.jobs.length>e||r.jobs.some(({again:s})=>s))continue;let[o]=this.#n;if(o===void 0)
return;o.again&&r.jobs.length>0||(this.#n.shift(),r.jobs.push(o),n.postMessage(this.#d(o,r)))}}#d({script:e,own:n},{knows:r}){this.#s.includes(n)||this.#s.push(
n);let o=this.#s.indexOf(n);if(r.has(o))return{script:e,number:o};r.add(o);let{targets:s,configured:d,rules:a}=n;return{script:e,number:o,own:{targets:s,configured:d,
rules:a}}}#c(){let e=new Ki(this.#t,{workerData:this.#e});e.on("message",n=>{let r=this.#r.get(e)?.jobs.shift();r?.done(No(n,r.script.text)),this.#a()}),e.on("e\
rror",n=>this.#l(e,n.message)),e.on("exit",n=>this.#l(e,`its thread ended with ${n}`)),this.#r.set(e,{jobs:[],knows:new Set})}#l(e,n){let[r,...o]=this.#r.get(e)?.
jobs??[];this.#r.delete(e)&&(r?.again===!0?r.done({report:Xn(r.script.path,n,r.own),notes:[]}):r!==void 0&&o.unshift({...r,again:!0}),this.#n.unshift(...o),this.#n.
length>0&&this.#c(),this.#a())}};function No(t,e){let{report:n}=t;return n?.status==="analysed"?{...t,report:{...n,text:e}}:t}i(No,"withText");function Fo(t){return No(
t,"")}i(Fo,"withoutText");var Yi=500,Qi=100,Xi=80,Mo="\r\x1B[K",ht=class{static{i(this,"Progress")}#e;#t;#o=performance.now();#n;#s;#r;#i;#a=0;#d=!1;constructor(e,n,r){let{stderr:o,env:s}=n;
this.#e=n,this.#t=o.isTTY===!0&&!r&&!s.CI&&s.TERM!=="dumb",this.#n=new Map(e.map(({path:d,text:a})=>[d,a.length])),this.#r=this.#n.size,this.#s=[...this.#n.values()].
reduce((d,a)=>d+a,0),this.#i=this.#s}count({path:e}){let n=this.#n.get(e);if(n===void 0)return;this.#n.delete(e),this.#i-=n;let r=performance.now()-this.#o;if(!this.#t||
r<Yi||r-this.#a<Qi)return;this.#a=r;let o=Math.ceil(r/1e3*(this.#i/Math.max(this.#s-this.#i,1)));this.#c(`${this.#r-this.#n.size} of ${this.#r} judged, ${o} s l\
eft: ${e}`)}clear(){this.#d&&this.#e.stderr.write(Mo),this.#d=!1}#c(e){let{stderr:n}=this.#e;n.write(`${Mo}${C(e).slice(0,(n.columns??Xi)-1)}`),this.#d=!0}};var ta=3e5,Yt={SIGINT:130,SIGTERM:143};async function yt(t,e,{quiet:n},r,o){let s=t.filter(m=>m.status==="readable"),d=s.reduce((m,{text:h})=>m+h.length,0),a=new AbortController,
c=d>=ta;c&&ea("--opt");let u=c?new gt(e,r.program,Zi()):void 0,l=new ht(s,r,n===!0),p,g=Object.keys(Yt),f=i(m=>{if(p!==void 0){for(let h of g)process.off(h,f);process.
kill(process.pid,m);return}p=m==="SIGTERM"?Yt.SIGTERM:Yt.SIGINT,a.abort(),u?.close()},"stop");for(let m of g)process.on(m,f);try{let m=na(u??new et(e,a.signal),
l);return{result:await o({judges:m,signal:a.signal,progress:l}),...p===void 0?{}:{interrupted:p}}}finally{for(let m of g)process.off(m,f);l.clear(),await u?.close()}}
i(yt,"judging");function na(t,e){return{judge:i(async(n,r)=>{let o=await t.judge(n,r);return e.count(n),o},"judge")}}i(na,"counting");async function zo(t,e,n){let r=await ra(t,e,n),{scripts:o,notes:s,settings:d,tree:a}=r,c=Fr(e,n),{result:u,interrupted:l}=await yt(o,d,e,n,m=>ye(o,d,a,c===void 0?
m:{...m,onFile:i(y=>{m.progress.clear(),c?.(y)},"onFile")})),p=e.eval===void 0?await Qn(d,m=>a.isGone(m)):[],g={...u,notes:[...s,...u.notes,...p],told:c!==void 0},
f=await $e(g,d,e,n);return l??f}i(zo,"check");function ra(t,e,n){let{eval:r}=e;if(r===void 0)return be(t,e,n);if(t.length>0)throw new $("usage","Give either a p\
rogram with -e or paths.");if(r.trim()==="")throw new $("usage","The program of -e is empty.");return Ir(r,e,n)}i(ra,"open");function Lo(t,e){let n=t.name,r=Do(n),o=e.map(({name:c})=>c),s={...t,name:"",values:o},d=[s,...e].flatMap(({name:c,options:u})=>u.filter(({takes:l})=>l).map(({flags:l,
values:p})=>`    ${l.map(f=>ce(`${c} ${f}`)).join(" | ")}) words=${ce(p.join(" "))} ;;`)),a=[s,...e].map(({name:c,options:u,values:l})=>{let p=u.flatMap(g=>g.flags).
join(" ");return`    ${ce(c)}) options=${ce(p)} words=${ce(l.join(" "))} ;;`});return`# Completion of ${n} for bash: source <(${n} completion bash)
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
`}i(Lo,"bashCompletion");function Ho(t,e){let n=t.name,r=Do(n),o=e.map(({name:a,options:c,values:u,files:l})=>{let p=u.length>0?`1:value:(${u.join(" ")})`:l?"*:\
file:_files":void 0,g=[...c.flatMap(oa),...p===void 0?[]:[p]].map(ce);return`    ${a})
      _arguments -s ${g.join(` \\
        `)}
      ;;`}),s=e.map(({name:a,description:c})=>ce(`${a}:${c.replaceAll(":","\\:")}`)),d=t.options.flatMap(a=>a.flags);return`#compdef ${n}
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
`}i(Ho,"zshCompletion");function oa({flags:t,description:e,takes:n,values:r}){let o=e.replace(/[[\]\\]/g,"\\$&"),s=r.length>0?`:value:(${r.join(" ")})`:":value:\
_files";return t.map(d=>`*${d}[${o}]${n?s:""}`)}i(oa,"zshOption");function Go(t,e){let n=t.name,o=`not __fish_seen_subcommand_from ${e.map(({name:a})=>a).join("\
 ")}`,s=i((...a)=>["complete -c",n,...a].join(" "),"line"),d=i((a,{options:c})=>c.map(({flags:u,description:l,takes:p,values:g})=>{let f=u.map(h=>h.startsWith("\
--")?`-l ${h.slice(2)}`:`-s ${h.slice(1)}`),m=g.length>0?[`-x -a ${de(g.join(" "))}`]:["-r -F"];return s(`-n ${de(a)}`,...f,...p?m:[],`-d ${de(l)}`)}),"optionsO\
f");return`${[`# Completion of ${n} for fish: ${n} completion fish | source`,s("-f"),...e.map(({name:a,description:c})=>s(`-n ${de(o)}`,`-a ${a}`,`-d ${de(c)}`)),
...d(o,t),...e.flatMap(a=>{let c=`__fish_seen_subcommand_from ${a.name}`,u=`-a ${de(a.values.join(" "))}`;return[...(a.values.length>0?[u]:a.files?["-F"]:[]).map(
p=>s(`-n ${de(c)}`,p)),...d(c,a)]})].join(`
`)}
`}i(Go,"fishCompletion");function Do(t){return`_${t.replace(/\W/g,"_")}`}i(Do,"functionName");function ce(t){return`'${t.replaceAll("'","'\\''")}'`}i(ce,"quoted");
function de(t){return`'${t.replace(/['\\]/g,"\\$&")}'`}i(de,"fishQuoted");var _o=["bash","zsh","fish"],Uo=new Map([["--select",_],["--ignore",_],["--target",[_e,...We.map(({name:t})=>t)]],["rule",_]]),sa={flags:["-h","--help"],description:"\
print this help",takes:!1,values:[]};function Bo(t,e){let n=Wo(t),r=t.commands.map(Wo);switch(e){case"bash":return Lo(n,r);case"zsh":return Ho(n,r);case"fish":return Go(
n,r);default:return e}}i(Bo,"completion");function Wo(t){let[e]=t.registeredArguments,n=e===void 0?[]:e.argChoices??Uo.get(e.name())??[];return{name:t.name(),description:t.
description(),options:[...t.options.map(ia),sa],values:n,files:e!==void 0&&n.length===0}}i(Wo,"completed");function ia(t){let e=[t.short,t.long].flatMap(r=>r??[]),
n=t.argChoices??Uo.get(t.long??"")??[];return{flags:e,description:t.description,takes:t.required||t.optional,values:n}}i(ia,"optionOf");var Xt=Rt(jt(),1);function Jo(t,{color:e,width:n,sources:r}){let o=Xt.default.createColors(e),s=gn(t),d=[[`${o.bold(t.id)} (${t.severity})`,...M(t.summary,n)],...s.sections.map(({
title:u,text:l})=>[o.bold(u),...Qt(l,n)]),...s.examples.map(({title:u,script:l,targets:p,outcome:g})=>{let f=l.trimEnd().split(`
`).map(C);return[...M(`Example: ${u}`,n).map(o.bold),...Qt(`${g} ${p.join(", ")}.`,n),...f.map(m=>`  ${o.blue("|")} ${m}`.trimEnd())]})],a=s.sources.reduce((u,{
lines:l})=>u+l.length,0),c=s.sources.flatMap(({of:u,lines:l})=>[...Qt(`${u}:`,n),...l.flatMap(p=>M(`- ${p}`,n-2,2).map(g=>`  ${g}`))]);return r?d.push([o.bold("\
Sources"),...c]):a>0&&d.push(M(`${O(a,"source")}: bpftrace-guard explain ${t.id} --sources`,n)),`${d.map(u=>u.join(`
`)).join(`

`)}
`}i(Jo,"renderRule");function qo(t,{color:e,width:n}){let{bold:r}=Xt.default.createColors(e),[o=[],...s]=Je([["RULE","SEVERITY","SAYS"],...t.map(({id:a,severity:c,
summary:u})=>[a,c,u])],n),d=M("What a rule says in full, and what to do: bpftrace-guard explain RULE",n);return[...o.map(r),...s.flat(),"",...d,""].join(`
`)}i(qo,"renderRules");function Qt(t,e){return M(t,e-2).map(n=>n===""?"":`  ${n}`)}i(Qt,"indented");function Ko(t,{sources:e=!1},n){if(t===void 0)return Zt(n);let r=me.find(o=>o.id===t);if(r===void 0){let o=me.map(s=>s.id);throw new $("usage",`Unknown rule "${t}\
".${hn(t,o)} The rules are ${o.join(", ")}.`)}n.stdout.write(Jo(r,{...Vo(n),sources:e}))}i(Ko,"explain");function Zt(t){t.stdout.write(qo(me,Vo(t)))}i(Zt,"listR\
ules");function Vo(t){return{color:we(void 0,t.env,t.stdout.isTTY===!0),width:se(t)}}i(Vo,"styleOf");var aa=3,da=4e3;function Yo(t){return t.map(ca).join("")}i(Yo,"gitPatch");function ca({path:t,before:e,after:n}){let[r,o]=[`a/${t}`,`b/${t}`];if(e===void 0){let a=xe(
"/dev/null",o,"",n);return vt({...a,isGit:!0,isCreate:!0,newMode:"100644"})}let s={context:aa,maxEditLength:da},{hunks:d}=xe(r,o,e,n,void 0,void 0,s)??{hunks:[...la(
e,n)]};return vt({oldFileName:r,newFileName:o,oldHeader:void 0,newHeader:void 0,hunks:d,isGit:!0})}i(ca,"patchOf");function la(t,e){let n=xe("","",t,"").hunks,r=xe(
"","","",e).hunks,[o,s]=[n.flatMap(({lines:a})=>a),r.flatMap(({lines:a})=>a)],d=i((a,c)=>a.filter(u=>u.startsWith(c)).length,"count");return[{oldStart:1,oldLines:d(
o,"-"),newStart:1,newLines:d(s,"+"),lines:[...o,...s]}]}i(la,"wholeFile");import{realpath as ua}from"node:fs/promises";import Z from"node:path";var Qo="A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.",wt=class t{static{i(this,"FixedFiles")}changes=[];#e=new Set;#t;#o;constructor(e,n){
this.#o=e,this.#t=n}static async open(e){return new t(await Qe(await ua(process.cwd())),e)}get notes(){return[...this.#e]}async refusal({path:e}){if(!this.#t.piped)
return await It(e,await Q(e))?Qo:void 0}async obstacle(e,n,r){if(this.#t.piped)return"standard input has no folder for";try{return await ft(Z.join(Z.dirname(await Q(
e.path)),n),r)==="something else"?nr(n):void 0}catch(o){return`cannot be looked at (${n}: ${H(o)})`}}async keep(e,n,r){let{piped:o,dryRun:s}=this.#t,d=o?Z.resolve(
e.path):await Q(e.path);if(!o&&await It(e.path,d))return Qo;let a=Z.dirname(d),c={real:d,before:e.text,after:n},u=o||s?void 0:await pa(c,a,r);if(u!==void 0)return u;
if(this.#n(d,e.text,n),s)for(let[l,p]of r)await ft(Z.join(a,l),p)==="nothing"&&this.#n(Z.join(a,l),void 0,p)}#n(e,n,r){let o=Xe(Z.relative(this.#o,e));this.#t.dryRun&&
o.startsWith("../")&&this.#e.add(`${o} is outside of the repository: git apply takes its patch with --unsafe-paths only.`),this.changes.push({path:o,before:n,after:r})}};
async function pa({real:t,before:e,after:n},r,o){let s=[],d;for(let[a,c]of o){let u=Z.join(r,a),l=await mt(u,c);if(l.ok?l.created&&s.push(u):d=l.message,d!==void 0)
break}if(d===void 0){let a=await pt(t,e,n);if(a.ok)return;d=a.message}for(let a of s)await xo(a);return d}i(pa,"writeAll");async function Xo(t,e,n){let r=t.includes("-");if(r&&t.some(w=>w!=="-"))throw new $("usage","The path - (standard input) goes alone: give the other paths to a s\
econd run.");let{scripts:o,notes:s,settings:d,tree:a}=await be(t,e,n),c=Yn(o,await Vn(o,d,a)),u=e.dryRun===!0,l=await wt.open({piped:r,dryRun:u}),{kind:p}=e,{result:g,
interrupted:f}=await yt(c,or(d),e,n,w=>rr(c,{settings:d,tree:a,scope:{kind:p},destination:l,...w}));if(r&&!u)for(let w of g.texts.values())n.stdout.write(w);u&&
n.stdout.write(fa(Yo(l.changes),n));let m={targets:g.targets,files:g.files,fixed:{written:!u,findings:g.fixed},notes:[...s,...l.notes]},h=r||u?{...n,stdout:n.stderr}:
n,y=await $e(m,d,e,h);return f??y}i(Xo,"fix");function fa(t,{stdout:e}){if(e.isTTY!==!0)return t;let n=i(r=>r.charAt(0)+C(r.slice(1).replace(/\r$/,"")),"line");
return t.split(`
`).map(n).join(`
`)}i(fa,"shownPatch");var ma=yn("<positional>"),ga=/^(?!.*\/[/*])[\w.:*+@/?!-]+$/;function Zo(t,e){let n=new Set,r=t,o=bn(t).items.flatMap(s=>s.kind==="probe"?s.attachPoints:[]);for(let{
span:s,text:d}of o.toReversed())for(let{code:a,start:c,end:u,value:l}of wn(d).toReversed()){if(a!==ma)continue;let p=e[Number(l.slice(1))-1];p===void 0||!ga.test(
p)?n.add(l):r=r.slice(0,s.start+c)+p+r.slice(s.start+u)}return{text:r,left:[...n].sort()}}i(Zo,"withParameters");function es({assumed:t=[]}){let e={name:_e,assumed:[]},n=[e];for(let r of t)for(let o of[...n])for(let s of r.others)n.push({name:[o.name,...ha(s)].join(","),assumed:[
...o.assumed,r]});return n.filter(r=>r!==e)}i(es,"alternativesTo");function ha({bpftrace:t,paravirt:e}){return[...t===void 0?[]:[`bpftrace@${t}`],...e===void 0?
[]:[`paravirt@${e?"yes":"no"}`]]}i(ha,"partsOf");var N={takes:!1},A={takes:!0},ee={takes:!1,means:"lists"},ts=[{name:"-B",...A},{name:"-I",...A},{name:"-V",...ee},{name:"-b",...N},{name:"-c",...A},{name:"-d",...N,
before:"0.22"},{name:"-d",...A,from:"0.22"},{name:"-e",...A,means:"program"},{name:"-f",...A},{name:"-h",...ee},{name:"-k",...N},{name:"-l",...ee},{name:"-o",...A},
{name:"-p",...A},{name:"-q",...N},{name:"-v",...N},{name:"--aot",...A},{name:"--bench",...N,from:"0.25"},{name:"--btf",...N},{name:"--cmd",...A,from:"0.25"},{name:"\
--debug",...A,from:"0.22"},{name:"--debuginfo",...A,from:"0.26"},{name:"--dry-run",...N,from:"0.22"},{name:"--dwarf-pid",...A,from:"0.26"},{name:"--emit-elf",...A},
{name:"--emit-llvm",...A},{name:"--fmt",...ee,from:"0.25"},{name:"--help",...ee},{name:"--include",...A},{name:"--info",...ee},{name:"--list",...ee,from:"0.25"},
{name:"--mode",...A,means:"mode",from:"0.25"},{name:"--no-feature",...A,from:"0.20"},{name:"--no-warnings",...N},{name:"--output",...A,from:"0.25"},{name:"--pid",
...A,from:"0.25"},{name:"--probe-filter",...A,from:"0.25"},{name:"--quiet",...N,from:"0.25"},{name:"--test",...A,before:"0.24"},{name:"--test",...N,from:"0.25"},
{name:"--test-mode",...A,from:"0.24",before:"0.25"},{name:"--traceable-functions",...A,from:"0.25"},{name:"--unsafe",...N},{name:"--usdt-file-activation",...N},
{name:"--verbose",...N,from:"0.25"},{name:"--verify-llvm-ir",...N,from:"0.24"},{name:"--version",...ee},{name:"--warnings",...N,from:"0.25"}],ns={from:"0.24",source:"\
bpftrace v0.24.0 src/main.cpp parse_args(): named_params"};var ya=["format","codegen","compiler-bench"],wa=["-","/dev/stdin","/dev/fd/0","/proc/self/fd/0"];function en(t,e,n=!1){let r=ts.filter(l=>fn(e,l)),o=[],s="",d=!1;
for(let l=0;l<t.length;l++){let p=t[l]??"";if(p==="--"||n&&!rs(p)){o.push(...t.slice(p==="--"?l+1:l));break}if(!rs(p)){o.push(p);continue}let g=p.startsWith("--")?
$a(p,r):Ra(p,r);for(let{option:f,value:m}of g){if(f===void 0)return bt(`bpftrace ${e} is not known to have the option ${m}.`);if(!f.takes&&m!==void 0)return bt(
`${f.name} of bpftrace takes no value.`);let h=f.takes?m??t[++l]:"";if(h===void 0)return bt(`${f.name} of bpftrace needs a value.`);if(ba.includes(f.name))return{
kind:"lists"};f.means==="program"&&(s=h),(f.means==="lists"||f.means==="mode"&&ya.includes(h))&&(d=!0)}}if(d)return{kind:"lists"};if(s!=="")return{kind:"program",
source:{text:s},parameters:os(o,e)};let[a,...c]=o;return a===void 0?bt("There is no program: give bpftrace a script, or a program with -e."):{kind:"program",source:wa.
includes(a)?"stdin":{path:a},parameters:os(c,e)}}i(en,"readArguments");var ba=["-h","--help","-V","--version","--info"];function bt(t){return{kind:"unclear",why:t}}
i(bt,"unclear");function rs(t){return t.startsWith("-")&&t!=="-"}i(rs,"isOption");function $a(t,e){let[,n=t,r]=/^([^=]*)(?:=(.*))?$/s.exec(t)??[],o=e.find(c=>c.
name===n),[s,...d]=e.filter(c=>c.name.startsWith(n)),a=o??(d.length===0?s:void 0);return[a===void 0?{option:a,value:n}:{option:a,value:r}]}i($a,"longOption");function Ra(t,e){
let n=[],r=t.slice(1);for(let o=0;o<r.length;o++){let s=`-${r.charAt(o)}`,d=e.find(c=>c.name===s);if(d===void 0)return[...n,{option:d,value:s}];let a=r.slice(o+
1);if(d.takes)return[...n,{option:d,value:a===""?void 0:a}];n.push({option:d})}return n}i(Ra,"shortOptions");function os(t,e){return mn(e,ns.from)?t.filter(n=>!n.
startsWith("--")):t}i(os,"numbered");import{spawn as Sa}from"node:child_process";import{readFileSync as Oa}from"node:fs";import{constants as Ta}from"node:os";var ss=["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR1","SIGUSR2"],ka=["SIGINT","SIGQUIT"];function is(t,e,n){let r=[n===void 0?"inherit":"pipe","inherit","inhe\
rit"];return new Promise(o=>{let s=i(c=>{ka.includes(c)&&va()||a.kill(c)},"passOn");for(let c of ss)process.on(c,s);let d=i(c=>{for(let u of ss)process.off(u,s);
o(c)},"end"),a=Sa(t,[...e],{stdio:r});a.on("error",c=>d({error:c})),a.on("exit",(c,u)=>d(u===null?{status:c??0}:{signal:u})),a.stdin?.on("error",()=>{}),a.stdin?.
end(n)})}i(is,"startInPlace");function va(){let t=Oa("/proc/self/stat","latin1").replace(/^.*\)/s,"").trim().split(" "),[,,e,,n,r]=t;return n!=="0"&&e===r}i(va,
"isInForeground");function as(t){if("status"in t)return t.status;let{signal:e}=t;return["SIGQUIT","SIGILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGSEGV","SIGS\
YS"].includes(e)||process.kill(process.pid,e),128+Ta.signals[e]}i(as,"endAs");var $t=class{static{i(this,"WatchedTree")}#e;#t=new Map;constructor(e){this.#e=e}async look(e,n){let r=await this.#e.look(e,n);return this.#t.set(e,{from:n,source:r}),
r}fromRoot(e){return this.#e.fromRoot(e)}list(){return this.#e.list()}runsBpftrace(e){return this.#e.runsBpftrace(e)}async changed(){for(let[e,{from:n,source:r}]of this.#t)
if(JSON.stringify(await this.#e.look(e,n))!==JSON.stringify(r))return e}};async function ls(t,e,n){if(t.some(l=>l.includes("�")))throw new $("usage","An argument is not UTF-8, or has U+FFFD in it: it would not come to bpftrace as it\
 is.");let r=e.bpftrace??ur(n.env),{stop:o,input:s,changed:d}=await xa({args:t,bpftrace:r,options:e,terminal:n});if(o!==void 0&&!ds(o,e,n))return o.status;let a=await d?.();
if(a!==void 0){let l=te(`${a} has changed since it was judged.`);if(!ds(l,e,n))return l.status}let c=await is(r,t,s);if(!("error"in c))return as(c);let u=L(c.error)===
"ENOENT"?"it is not installed, or not on PATH":re(c.error);return P("error",`${r} cannot be started: ${u}.`,n),v.wrongUse}i(ls,"guardedRun");function ds({why:t},{
force:e=!1},n){for(let o of t)P("error",o,n);return P("note",`bpftrace ${e?"is started all the same (--force)":"was not started; --force starts it all the same"}\
.`,n),e}i(ds,"mayGoOn");function te(...t){return{status:v.notJudged,why:t}}i(te,"notJudged");async function xa(t){let{args:e,bpftrace:n,terminal:r}=t,o=r.env.POSIXLY_CORRECT!==
void 0,s;try{s=await fr(lr(),n)}catch(l){if(!(l instanceof $))throw l;return{stop:te(...l.sentences)}}let d=en(e,s.bpftrace,o),a=(s.assumed??[]).flatMap(({others:l})=>l.
flatMap(p=>p.bpftrace??[])),c=JSON.stringify(d),u=a.find(l=>JSON.stringify(en(e,l,o))!==c);if(u!==void 0)return{stop:te(...(s.assumed??[]).map(({note:l})=>l),`b\
pftrace ${u} would read these arguments in another way.`)};switch(d.kind){case"lists":return{};case"unclear":return{stop:{status:v.wrongUse,why:[d.why]}};case"p\
rogram":return Aa(d,s,t);default:return d}}i(xa,"judgeRequest");async function Aa({source:t,parameters:e},n,{options:r,terminal:o}){let s=await Pa(t,o);if(s instanceof
$)return{stop:te(...s.sentences)};let{path:d,bytes:a,reread:c}=s,u=t==="stdin"?{input:a}:{},l=jn(a);if(l.status!=="readable")return l.status==="skipped"?u:{...u,
stop:te(`${d}: ${l.error}`)};let p=Zo(l.text,e),g=await tt(r.config),{root:f}=await jr(g),m=new $t(new Bn(f)),y={script:{status:"readable",path:d,text:p.text},tree:m,
host:n,layers:await Er(r,g,o),terminal:o},w=p.left.length>0?te(Ea(p.left)):await Ia(y);return{...u,changed:i(async()=>(await c?.())?.equals(a)===!1?d:m.changed(),
"changed"),...w===void 0?{}:{stop:w}}}i(Aa,"judgeProgram");function Ea(t){let[e]=t;return`An attach point depends on ${e}, which is not given, or is no plain na\
me: what it is attached to is not known.`}i(Ea,"unknownParameter");async function Pa(t,{stdin:e}){if(t==="stdin")return{path:"<stdin>",bytes:await ja(e)};if("te\
xt"in t)return{path:Cr,bytes:Buffer.from(t.text)};let{path:n}=t;if(Wn(n))return new $("usage",`${n} can be read only once. Give the program by standard input (-\
) or in a file.`);let r=i(()=>U(n,Pt),"readFile");try{return{path:n,bytes:await r(),reread:r}}catch(o){return new $("usage",`${n} cannot be read: ${re(o)}.`)}}i(
Pa,"readProgram");async function ja(t){let e=[],n=0;for await(let r of t){let o=Buffer.from(r);if(e.push(o),n+=o.length,n>Pt)break}return Buffer.concat(e)}i(ja,
"readAll");async function Ia(t){let{host:e}=t,n=await cs(e.name,t);if(n!==void 0)return n;for(let{name:r,assumed:o}of es(e)){if(await cs(r,t)===void 0)continue;
let d=o.map(({note:a})=>a);return te(...d,"Whether this program is safe here depends on that, so it is not known.")}}i(Ia,"judge");async function cs(t,{script:e,
tree:n,host:r,layers:o,terminal:s}){let d=Ke({...o,inputs:{...o.inputs,targets:[t]},host:r});if(d.mistakes.length>0)return{status:v.wrongUse,why:d.mistakes};let{
files:a,notes:c}=await ye([e],d,n),u=ue(a).flatMap(m=>m.findings),l=pe(u)||a.some(({status:m})=>m!=="analysed"),p=u.some(({severity:m})=>m==="error")||ge(u,d);if(t!==
r.name&&!l&&!p)return;let g={...s,stdout:s.stderr},f=Nr({},g);for(let m of a)m.status!=="analysed"&&P("error",`${m.path}: ${m.error}`,s),m.status!=="skipped"&&s.
stderr.write(Fn(m,f));for(let m of[...Ve(d),...c])P("note",m,s);return l?te("The program was not judged as a whole."):p?{status:v.findings,why:["The program has\
 an error on this machine."]}:void 0}i(cs,"judgeAs");import{lstat as Ma,readdir as za,realpath as La}from"node:fs/promises";import He from"node:path";var Le="bpftrace-guard/bpftrace-guard",Ca=/^[A-Za-z0-9_][A-Za-z0-9_./-]*$/,Na=3;function us({scripts:t,version:e}){let n=Fa(t),[r="tools",o=r]=n,s=n.length===0?
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
`}i(us,"starterConfiguration");function ps(t){return`name: bpftrace-guard
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
`}i(ps,"starterWorkflow");function Fa(t){let e=new Map;for(let n of t){let r=n.split("/").slice(0,-1).join("/");Ca.test(r)&&e.set(r,(e.get(r)??0)+1)}return[...e].
sort(([n,r],[o,s])=>s-r||+(n>o)-+(n<o)).slice(0,Na).map(([n])=>n)}i(Fa,"foldersOf");var tn=".github/workflows",nn=`${tn}/bpftrace-guard.yml`,Ha=1024*1024;async function fs({stdout:t,stdin:e,version:n}){let r=await Qe(await La(process.cwd())),s=(await Rr(
[r],{stream:e,name:"-"},{root:r,choose:Dn})).scripts.flatMap(c=>c.status==="readable"&&c.host===void 0?[Xe(He.relative(r,c.path))]:[]),d=i(c=>t.write(`${C(c)}
`),"say"),a=i(async(c,u,l)=>{let p=l===void 0?await ze(r,c,u):void 0;if(p?.ok===!1)throw new $("usage",p.message);d(p?.created===!0?`${c} was written.`:`${l??c}\
 is there already and stays as it is.`)},"put");await a(J[0],us({scripts:s,version:n}),await Ga(r)),await a(nn,ps(n),await Da(r)),d(`${O(s.length,"bpftrace scri\
pt")} here. What is found in them now: bpftrace-guard check`),d("To accept that for some time: bpftrace-guard baseline --reason TEXT")}i(fs,"init");async function Ga(t){
for(let e of J)if(await ms(He.join(t,e)))return e}i(Ga,"knownConfiguration");async function Da(t){if(await ms(He.join(t,nn)))return nn;let e=He.join(t,tn),n=await za(
e).catch(()=>[]);for(let r of n.filter(o=>/\.ya?ml$/.test(o)).sort())if((await U(He.join(e,r),Ha).catch(()=>Buffer.of())).toString("utf8").includes(`${Le}@`))return`${tn}\
/${r}`}i(Da,"knownWorkflow");function ms(t){return Ma(t).then(()=>!0,()=>!1)}i(ms,"isThere");import{release as gs}from"node:os";import Wa from"node:path";var rn=512*1024*1024;async function hs(t,e,n){let r=await Ua(t===void 0?_a():[t]),{readKernelTable:o,renderKernelTable:s,UnreadableImage:d}=await import("./table-36CG6RNZ.js");
try{let{table:a,gaps:c}=await o(r.bytes,e.source??Wa.basename(r.path));for(let u of c)P("note",u,n);n.stdout.write(s(a))}catch(a){throw a instanceof d?new $("us\
age",`${r.path} cannot be read as a kernel: ${a.message}`):a}}i(hs,"kernelTable");function _a(){return[`/boot/vmlinuz-${gs()}`,`/usr/lib/modules/${gs()}/vmlinuz`]}
i(_a,"runningKernel");async function Ua(t){for(let e of t){try{let n=await U(e,rn);if(n.length<=rn)return{path:e,bytes:n}}catch(n){let r=L(n);if(r==="ENOENT")continue;
throw r==="EACCES"?Te(`${e} cannot be read: permission denied. Root may read it.`):n instanceof he?Te(`${e} is not a regular file, and so no kernel image.`):Te(
`${e} cannot be read: ${re(n)}`)}throw Te(`${e} has more than ${rn/1024/1024} MiB, the most that a kernel image has.`)}throw t.length===1?Te(`${t[0]} is not the\
re.`):Te(`No image of the running kernel is there, neither ${t.join(" nor ")}: name the image to read.`)}i(Ua,"readImage");function Te(t){return new $("usage",t)}
i(Te,"unreadable");import{setFlagsFromString as Ba}from"node:v8";async function ys({longest:t,...e},{program:n}){Ba("--opt");let{serve:r}=await import("./server-QTRD3VXV.js");return r({input:process.stdin,output:process.
stdout,entry:n,workerData:{editor:e},longest:t}),new Promise(()=>{})}i(ys,"lsp");async function ws(t,e,n){let r=process.cwd(),o=await yr(t,r),s=e.config===void 0?await $r(o.baseSha):await tt(e.config),d=await Pr(e,s,n),a=await wr(o,r,d.choose),
c=i(S=>new In(new hr(S,r)),"treeOf"),u={base:c(o.mergeBase),head:c(o.headSha)},l=await tr(a,u,d,e.diffFilter),{leftOut:p,changedPaths:g}=a,f=[...l.notes,...qe(p)],
m=O(g.length,"changed file");l.files.length===0&&p===0&&f.push(`${t} changes no bpftrace script (${m}).`);let{length:h}=l.others,y=h===1?"1 finding is not cause\
d":`${h} findings are not caused`;h>0&&f.push(`${y} by this change; --diff-filter nofilter shows all.`);let{targets:w}=l;return $e({targets:w,files:Ja(l),notes:f,
hunks:l.diff.hunks},d,e,n)}i(ws,"review");function Ja({files:t,findings:e}){let n=new Set(e.map(({finding:r})=>r));return t.map(r=>r.status!=="skipped"?{...r,findings:r.
findings.filter(o=>n.has(o))}:r)}i(Ja,"ownFiles");var qa="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the command line or the configuration is wrong, 3 some input could not be analysed (the rest\
 is still reported).",Ka=`For each finding the first safe rewrite is applied: it was proved on a copy, and leaves out nothing that the script measures. A file i\
s written whole or not at all, with its mode and line ends. One that changed in the meantime is left alone, and so is one that a symbolic link reaches outside o\
f the repository.
The exit status is that of check on the result.`,Va='The findings that reach --fail-on are written into the file that "baseline" in the configuration names, or \
into .github/bpftrace-guard-baseline.yml. A second run adds what is new, and takes out what is fixed; an entry that still holds keeps its reason and its day. Wh\
at was not judged cannot be accepted.',Ya="An error, what is not judged, and a fact of the machine that is not known and decides keep bpftrace from being starte\
d. The exit status is that of bpftrace, or if it was not started, 1 for findings, 2 for a wrong command line or configuration, and 3 for what is not judged.",Qa=`\
bash: source <(bpftrace-guard completion bash)
zsh: source <(bpftrace-guard completion zsh)
fish: bpftrace-guard completion fish | source`,Xa=`
The token is read from GITHUB_TOKEN or GH_TOKEN. It needs to read contents, and pull requests for dismissals. Another
server is named by GITHUB_API_URL. The exit status is 3 if a repository, or a script, could not be read or judged.`;async function bs(t,e){let n=v.clean,r=td(e,
o=>{n=o});try{return await r.parseAsync([...t],{from:"user"}),n}catch(o){if(o instanceof $){for(let s of o.sentences)P("error",s,e);return v.wrongUse}if(!(o instanceof
ir))throw o;return o.exitCode===0?v.clean:v.wrongUse}}i(bs,"runCommandLine");var Za=40;function ed(t,e,n,r){let o=r.helpWidth??Nn;return o-e-4>=Za?cr.prototype.
formatItem.call(r,t,e,n,r):[`  ${t}`,...M(n,o-6).map(d=>`      ${d}`)].join(`
`)}i(ed,"formatItem");function Ge(t,e){return`
${M(t,se(e)).join(`
`)}`}i(Ge,"helpText");function td(t,e){let n=new ar("bpftrace-guard").description("Finds the lock cycles that bpftrace scripts can close, before they hang a mac\
hine.").version(t.version,"-V, --version","print the version").helpOption("-h, --help","print this help").exitOverride().enablePositionalOptions().configureOutput(
{writeOut:i(l=>t.stdout.write(l),"writeOut"),writeErr:i(l=>t.stderr.write(l),"writeErr"),getOutHelpWidth:i(()=>se(t),"getOutHelpWidth"),getErrHelpWidth:i(()=>se(
t),"getErrHelpWidth"),outputError:i((l,p)=>p(`bpftrace-guard: ${l.trimEnd().split(`
`).map(C).join(" ")}
`),"outputError")}).configureHelp({formatItem:ed}).showSuggestionAfterError().addHelpText("after",Ge(qa,t)),r=n.command("check").description("judge scripts on d\
isk, and the programs in files of other kinds").argument("[path...]","scripts, files with programs in them, folders (recursive), or - for standard input; the cu\
rrent folder when left out").option("-e, --eval <program>","judge this program, as bpftrace -e would run it").option("--stdin-filename <name>","the path under w\
hich standard input is reported","<stdin>").option("--as-found","pass over named files that a search of their folders would not find, as for a list of changed f\
iles").action(async(l,p)=>{e(await zo(l,p,t))}),o=n.command("review").description("judge what a git range changes, as on a pull request").argument("<base..head>",
"the merge base of the two is compared with head").action(async(l,p)=>{e(await ws(l,p,t))});for(let l of Or())o.addOption(l);let s=n.command("fix").description(
"apply the proved rewrites, and report what is left").argument("[path...]","as for check; with - the fixed script goes to standard output, and the report to sta\
ndard error").option("--stdin-filename <name>","the path under which standard input is reported","<stdin>").addHelpText("after",Ge(Ka,t)).action(async(l,p)=>{e(
await Xo(l,p,t))});for(let l of Tr())s.addOption(l);let d=n.command("baseline").description("accept the findings that are there now, until a day").argument("[pa\
th...]","scripts, files with programs in them, and folders; the current folder when left out").addHelpText("after",Ge(Va,t)).action(async(l,p)=>{e(await Co(l,p,
t))});for(let l of xr())d.addOption(l);for(let l of Sr())for(let p of[r,o,s])p.addOption(l);let a=n.command("run").description("judge a program for this machine\
, and start bpftrace with it").argument("[arguments...]","the arguments of bpftrace, which it gets as they are; behind a --, or without it").passThroughOptions().
allowUnknownOption().addHelpText("after",Ge(Ya,t)).action(async(l,p)=>{e(await ls(l,p,t))});for(let l of kr())a.addOption(l);let c=n.command("audit").description(
"judge the scripts of many repositories on GitHub, through its API").argument("[repository...]","OWNER/NAME; with --merge, files").addHelpText("after",Xa).action(
async(l,p)=>{e(await $o(l,p,t))});for(let l of vr())c.addOption(l);n.command("init").description("write a configuration and a workflow for this repository; what\
 is there stays as it is").action(()=>fs(t)),n.command("rules").description("list the rules").action(()=>Zt(t)),n.command("explain").description("print what a r\
ule says, why, and what to do; without a rule, which there are").argument("[rule]",`one of ${me.map(({id:l})=>l).join(", ")}`).option("--sources","also print wh\
ere it is known from").action((l,p)=>Ko(l,p,t)),n.command("targets").description("print the known targets").option("--sources","also print where each of them is\
 known from").action(({sources:l})=>{let g={color:we(void 0,t.env,t.stdout.isTTY===!0),width:se(t),sources:l===!0};t.stdout.write(Lr(We,Gn,g))}),n.command("kern\
el-table").description("read a kernel image, and print what runs inside its map operations").argument("[image]","a bzImage, an arm64 Image or a vmlinux; the run\
ning kernel when left out").option("--source <text>","where the image is from, for the table (default: the name of the file)").action(async(l,p)=>{await hs(l,p,
t)});let u=n.command("lsp").description("serve an editor: the language server protocol on standard input and output").action(l=>ys(l,t));for(let l of Ar())u.addOption(
l);return n.command("completion").description("print a script that completes this command line in a shell").addArgument(new dr("<shell>","the shell").choices(_o)).
addHelpText("after",Ge(Qa,t)).action(l=>{t.stdout.write(Bo(n,l))}),n}i(td,"commandLine");import{parentPort as $s,workerData as nd}from"node:worker_threads";function Rs(){let{embedded:t,...e}=nd,n=new et({...e,embedded:i(o=>t.includes(o),"embedded")}),r=new Map;$s?.on("message",({script:o,number:s,own:d})=>{d!==void 0&&
r.set(s,d),n.judge(o,r.get(s)??e).then(c=>c&&$s?.postMessage(Fo(c)))})}i(Rs,"answerAsThread");Ss&&rd("--no-opt");Ss?await sd():od?.editor===void 0?Rs():(await import("./lsp-thread-Y2PCTCHM.js")).answerEditor();async function sd(){let{stdin:t,stdout:e,stderr:n,
env:r}=process,o=new URL(import.meta.url),s=!1;e.on("error",d=>{d.code==="EPIPE"||s||(s=!0,n.write(`bpftrace-guard: error: Standard output cannot be written: ${H(
d)}.
`),process.exitCode=v.wrongUse)}),n.on("error",()=>{});try{let d=process.argv.slice(2),a=await bs(d,{stdin:t,stdout:e,stderr:n,env:r,version:un,program:o});process.
exitCode=s?v.wrongUse:a}catch(d){n.write(`bpftrace-guard: internal error: ${d instanceof Error?d.stack:String(d)}
`),process.exitCode=v.notJudged}}i(sd,"main");
