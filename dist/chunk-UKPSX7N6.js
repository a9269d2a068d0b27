import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Ot,Aa as Q,B as fe,Ba as _e,C as Zn,Ca as yr,D as Xn,Da as vt,E as Qn,F as Tt,G as Rt,H as $t,Ha as br,I as er,Ia as Pt,Ja as At,Ka as ye,La as Fe,Ma as wr,
O as Le,Pa as kr,Qa as xr,Ra as be,Sa as We,Ta as Ue,U as Z,Ua as Rr,V as Ce,W as X,d as kt,i as ue,ia as ge,ja as cr,ma as ur,o as q,qa as C,r as Yn,s as qn,sa as Ie,
t as Vn,ta as fr,u as xt,ua as pr,v as te,va as lr,wa as mr,x as St,xa as gr,y as Et,ya as hr,za as Me}from"./chunk-MXETOLJE.js";import{a as $r,d as Or,e as vr,
i as Nr}from"./chunk-QUGXI2HH.js";import{a as or,b as sr}from"./chunk-N6Y3JKTD.js";import{a as Cn}from"./chunk-XUKDSFID.js";import{$c as rr,Ac as ve,
Bc as Un,Cc as M,Cd as Er,Dd as Ge,Ec as jn,Fc as $,Fd as Tr,Gd as Lt,Hc as Y,Hd as De,Ic as S,Id as Be,Jc as Hn,Kc as ce,Xc as tr,_c as nr,a as z,b as H,c as In,
cd as Pe,ed as V,id as ne,jd as Ae,lc as v,ld as ir,mc as zn,md as ar,nb as Mn,nc as Fn,nd as dr,oc as Gn,od as K,pb as _n,pd as Nt,qc as Dn,qd as J,rc as A,rd as j,
sc as $e,tb as R,td as he,ub as P,uc as G,wb as _,wc as Bn,wd as ze,xc as Oe,yc as Wn,zd as Sr}from"./chunk-FG3DPF3U.js";import{a as me,c as Kn,f as Ne,g as F}from"./chunk-B6BJ3YSN.js";
import{a as D,b as Jn}from"./chunk-ISUK2UUZ.js";import{a as i,f as Ln}from"./chunk-H47UKSLI.js";import{constants as re,existsSync as Zs}from"node:fs";import{lstat as Xs,open as Je,readlink as Qs,realpath as It}from"node:fs/promises";import ei from"node:path";import{readdir as Ys}from"node:fs/promises";import Ct from"node:path";var W=class extends Error{static{i(this,"NotRegular")}};var qs="�",Vs="several names here that are not UTF-8 look like this one. Rename them";function je(e){return!e.includes(qs)}i(je,"isExact");async function He(e){
if(je(e))return e;let[t="",...n]=e.split(Ct.sep),r=Buffer.from(t===""?Ct.sep:".");for(let o of t===""?n:[t,...n]){let s=r,a=je(o)?[]:await Ys(s,{encoding:"buffe\
r"}),[d=Buffer.from(o),...c]=a.filter(u=>u.toString("utf8")===o);if(c.length>0)throw new W(Vs);r=Buffer.concat([s,Buffer.from(Ct.sep),d])}return r}i(He,"exactNa\
me");var Mt="it is not a regular file",Ke="something else took its place meanwhile",_t=(re.O_NOFOLLOW??0)|(re.O_NONBLOCK??0),zt="/proc/self/fd",Pr=Zs(zt),ti=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function ni(e){return ti.test(e)}i(ni,"isOwnStream");async function ri(e){let t=await oi(e);if(await Lr(t,e))return t;throw await t.close(),new W(Ke)}i(ri,"open\
Regular");async function oi(e){let t=je(e)?e:await He(e),n=await Xs(t);if(!n.isFile())throw new W(Mt);let r=await Je(t,re.O_RDONLY|_t),{dev:o,ino:s}=await r.stat();
if(o===n.dev&&s===n.ino)return r;throw await r.close(),new W(Ke)}i(oi,"openIn");async function Ar(e,t){let n=[],r=0,{size:o}=await e.stat();for(;r<=t;){let d=Math.
min(t+1-r,Math.max(65536,o+1-r)),{buffer:c,bytesRead:u}=await e.read(Buffer.alloc(d),0,d,null);if(u===0)break;n.push(u<d/2?Buffer.from(c.subarray(0,u)):c.subarray(
0,u)),r+=u}let[s=Buffer.alloc(0),...a]=n;return a.length===0?s:Buffer.concat(n)}i(Ar,"readStart");async function si(e,t){let n=await ri(e);try{return await Ar(n,
t)}finally{await n.close()}}i(si,"readRegular");async function Cc(e,t){if(!ni(e))return si(await It(await He(e)),t);let n=await Je(e);try{return await Ar(n,t)}finally{
await n.close()}}i(Cc,"readNamed");async function Ic(e,t){if(!Pr){if(await It(e)!==e)throw new W(Ke);return t(r=>ei.join(e,r))}let n=await Je(e,re.O_RDONLY|re.O_DIRECTORY|
_t);try{if(!await Lr(n,e))throw new W(Ke);return await t(r=>`${zt}/${n.fd}/${r}`)}finally{await n.close()}}i(Ic,"inFolder");async function Mc(e){let t=await Je(
e,re.O_WRONLY|re.O_CREAT|_t,438);try{if(!(await t.stat()).isFile())throw new W(Mt);return await t.truncate(),t}catch(n){throw await t.close(),n}}i(Mc,"openForWr\
iting");async function Lr(e,t){return(Pr?await Qs(`${zt}/${e.fd}`):await It(await He(t)))===t}i(Lr,"isAt");function _c(e){switch(In(e)){case"EACCES":case"EPERM":
return"permission denied";case"EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no \
longer there";case"ENOTDIR":return"there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is a symbolic link, which is not followed";case"\
ENXIO":return Mt;default:return H(e).replace(/, \w+ '.*$/s,"")}}i(_c,"fileProblem");var zr=Ln($r(),1);var Cr=500;function Ye(e,t){return v(t).check(P(1,`${e} is empty. Give the path of the file.`),R(Cr,`${e} is longer than ${Cr} characters.`),Y(ii,`${e} is a pat\
h from the root of the repository, with "/", and without "..".`))}i(Ye,"pathInside");function ii(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").includes(
"..")}i(ii,"staysInside");var ai=".github/bpftrace-guard-baseline.yml",Fr=1024*1024,Ir=5e3,Mr=300,_r=4096,di="off",Gr=Ye("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${ai}, or ${di}.`).check(S('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),ci=G({file:v("file is the path of a script from the root of the repository.").check(P(1,"file is empty."),
R(_r,`file is longer than ${_r} characters.`)),rule:M(K,`A rule is one of ${K.join(", ")}.`).check(Y(e=>!Nt.includes(e),`Findings of ${Nt.join(" and ")} cannot \
be accepted: they are about a part that was not judged.`)),fingerprint:v("fingerprint is the one that --format json gives the finding, in quotes.").check(_(/^[0-9a-f]{16}$/,
"A fingerprint has 16 hex digits.")),reason:v("reason says why the finding is accepted.").check(_(/\S/,"The reason is empty. Say why the finding is accepted."),
R(Mr,`A reason has at most ${Mr} characters.`)),until:v("until is the last day on which the finding is accepted, such as 2030-01-31.").check(Y(Sr,"This is not a\
 day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),Dr=G({findings:A(ci,"findings is a list of accepted fin\
dings.").check(R(Ir,`A baseline has at most ${Ir} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),ui=` Findings that \
bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function jc(e){let t=i(({file:o,rule:s,fingerprint:a})=>[o,s,a].join("\0"),"key"),n=[...e].sort((o,s)=>+(t(o)>t(s))-+(t(o)<t(s))).
map(({file:o,rule:s,fingerprint:a,reason:d,until:c})=>({file:o,rule:s,fingerprint:a,reason:d,until:c}));return`${ui.split(`
`).map(o=>`#${o}
`).join("")}${(0,zr.stringify)({findings:n},{lineWidth:0})}`}i(jc,"writeBaseline");function Dt(e,t){let{document:n}=t;return e.flatMap(r=>{switch(r.code){case"unrecognized_keys":return r.keys.map(o=>Ft(r.path,o,t));case"invalid_key":return[Ft(
r.path.slice(0,-1),String(r.path.at(-1)),t)];case"invalid_value":{let o=Gt(n.value,r.path),s=typeof o=="string"?V(o,r.values.map(String)):"";return[{offset:n.offsetOf(
r.path),message:r.message+s}]}case"invalid_union":{let o=fi(r,Gt(n.value,r.path));return Dt(o.map(s=>({...s,path:[...r.path,...s.path]})),t)}default:return[{offset:n.
offsetOf(r.path),message:r.message}]}})}i(Dt,"mistakesOf");function fi({errors:e,path:t,message:n},r){let o=typeof r=="object"&&r!==null&&!Array.isArray(r),s=e.
find(d=>d.every(c=>c.path.length>0||c.code==="unrecognized_keys"));return(o?s:e[0])??[{code:"custom",path:t,message:n}]}i(fi,"branchOf");function Wr(e,t){let n=Gt(
t.document.value,e);return typeof n=="object"&&n!==null&&Object.hasOwn(n,"__proto__")?[Ft(e,"__proto__",t)]:[]}i(Wr,"unseenKey");function Ft(e,t,{schema:n,document:r}){
let{names:o,what:s}=pi(e,n),a=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${t}".${V(t,o)}\
 ${s==="key"?"Known keys":"The rules"} are ${o.join(", ")}.`;return{offset:r.keyOffset(e,t),message:a}}i(Ft,"unknownKey");function pi(e,t){let n=t;for(let r of e)
n=Br(n),n instanceof $e?n=n.shape[String(r)]:n instanceof Dn&&(n=n.def.element),n instanceof Bn&&(n=n.def.options.find(o=>o instanceof $e));return n=Br(n),n instanceof
$e?{names:Object.keys(n.shape),what:"key"}:n instanceof Wn&&n.def.keyType instanceof Un?{names:n.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}i(pi,"keysAt");function Br(e){return e instanceof jn?e.def.innerType:e}i(Br,"bare");function Gt(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||
!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}i(Gt,"at");var Ur=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var jr=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],Hr=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],Kr=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var li=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function oe(e){let[,t,n=""]=li.exec(e)??[];if(t===void 0)return;
let r=jr.find(({pattern:a})=>a.test(n)),o=Hr.find(({pattern:a})=>a.test(n))?.arch,[,s]=Kr.exec(n)??[];return{version:t,...o===void 0?{}:{arch:o},...r?.backports===
void 0?{}:{backports:r.backports},...r?.paravirt===void 0?{}:{paravirt:r.paravirt},...s===void 0||o!==void 0?{}:{foreign:s}}}i(oe,"readKernelRelease");var mi=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,gi=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,Bt='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
Zr=G({name:v(`A target with a kernel table has a name, such as ${Bt}.`).check(_(mi,'The name of a target of your own has letters, digits, ".", "_" and "-", at m\
ost 64.'),Y(e=>e!==te&&!q.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),S("How verdicts refer to it.")),bpftrace:v(`bpftrace is a \
version, such as 0.22.1, or ${F}. One of two numbers is in quotes: "0.24".`).check(Y(e=>e===F||gi.test(e),`bpftrace is a version, such as 0.22.1 or "0.24", or ${F}\
.`),S("The release of bpftrace on it.")),"kernel-table":Ye("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as\
 ${Bt}.`).check(S('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a name, such as\
 "debian-12", or has a kernel table of its own, such as ${Bt}.`);function hi({bpftrace:e}){return e===F?Ne.version:e.split(".").length===2?`${e}.0`:e}i(hi,"ownR\
elease");var Jr=1024*1024,yi=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,bi=/^\w{1,128}$/,wi=/^[\w.+~-]{1,128}$/,Yr=1e3,qr=4e3,Vr=5e3;function cu(e,t){if(e.length>Jr)return qe(
`it is larger than ${Jr/1024/1024} MiB`);let n=Cn(e);if(n===void 0)return qe("it is not JSON");let r=Kn(n);if(!r.ok)return qe(`${r.message.charAt(0).toLowerCase()}${r.
message.slice(1).replace(/\.$/,"")}`);let{table:o}=r,s=ki(o);return s===void 0?xi(o,t):qe(s)}i(cu,"readOwnTarget");function ki({kernel:e,release:t,arch:n,source:r,
config:o,functions:s}){let a=wi.test(t)?oe(t):void 0;if(a===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';if(a.version!==
e&&!a.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((a.arch??n)!==n||a.foreign!==void 0)return`its \`release\` ${t} \
is not for its \`arch\` ${n}`;if(r.length>Yr)return`its \`source\` is longer than ${Yr} characters`;if(!Object.keys(o).every(c=>bi.test(c)))return"its `config` \
has a name that no option has";let d=Object.entries(s);if(d.length===0)return"it has no functions";if(d.length>Vr)return`it has more than ${Vr} functions`;for(let[
c,{signature:u=""}]of d){if(!yi.test(c)||c==="__proto__")return`${JSON.stringify(c.slice(0,60))} is not the name of a kernel function`;if(u.length>qr)return`the\
 signature of ${c} is longer than ${qr} characters`}}i(ki,"problemOf");function xi(e,t){let n=oe(e.release);return{name:t.name,bpftrace:hi(t),kernel:n?.version??
e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...n?.backports===void 0?{}:{backports:n.backports},table:e}}i(xi,"targetOf");
function qe(e){return new z("configuration",e)}i(qe,"wrong");var ke="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Wt=["bpftrace","kernel","arch","paravirt"],we=["x86_64","arm64"],Xr={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},Qr=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function eo(e){let t=e.split(",").map(o=>o.trim()),n=t[0]?.includes("@")===!0?void 0:t.shift(),
r=new Map;for(let o of t){let[s="",...a]=o.split("@"),d=Wt.find(f=>f===s.trim()),c=a.join("@").trim(),u=d===void 0?Si(s.trim(),c):Ei(d,c,r);if(u!==void 0)return new z(
"configuration",u);d!==void 0&&r.set(d,c)}return{machine:n,values:r}}i(eo,"readTargetName");function Si(e,t){return e===te||q.some(({name:n})=>n===e)?`the name \
of a machine comes first, and alone. Write "${t===F||Qr.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${F}`}".`:`"${e}" is not one of ${Wt.join(", ")}.${V(e,Wt)}`}
i(Si,"keyProblem");function Ei(e,t,n){if(n.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===F||Qr.test(t)?void 0:`"${t}" is not a bpftrac\
e version. Write dotted numbers, such as 0.24 or 0.23.2, or ${F}.${V(t,[F])}`;case"kernel":return Ri(t);case"arch":return we.some(r=>r===t)?void 0:`"${t}" is no\
t a known architecture. Write ${Ti(t)??we.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
i(Ei,"partProblem");function Ti(e){return Object.hasOwn(Xr,e)?Xr[e]:void 0}i(Ti,"meant");function Ri(e){let t=oe(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${we.join(" and ")}.`}i(Ri,"kernelProblem");var to=200,no="-arm64";function Ou(e,t=new Map,n){let r=new Map,o=[];for(let s of e){let a=t.get(s)??xe(s,n);a instanceof z?o.push(a.message):r.set(a.name,a)}return o.
length>0?{ok:!1,errors:o}:{ok:!0,targets:[...r.values()]}}i(Ou,"resolveTargets");function xe(e,t){if(e.length>to)return new z("configuration",`A target name has\
 at most ${to} characters.`);let n=eo(e);if(n instanceof z)return pe(e,n.message);let{machine:r}=n;if(r===void 0)return Pi(e,n);if(r===te)return t===void 0?pe(e,
$i):ro(e,t,n);let o=q.find(s=>s.name===r);return o===void 0?new z("configuration",Li(r)):ro(e,o,n)}i(xe,"resolveTarget");var $i=`it is the machine that a comman\
d runs on, so it goes on the command line: --target ${te}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${ke}.`;
function pe(e,t){return new z("configuration",`Target "${e}": ${t}`)}i(pe,"wrong");function ro(e,t,{values:n}){let r=vi(t,n.get("arch"));if(r===void 0){let u=n.
get("arch");return pe(e,`no ${t.name} for ${u} is known. Write it as ${ke}.`)}let o=so(n),s=io(n.get("bpftrace"))??r.bpftrace;if(s===void 0)return pe(e,`it is n\
ot known that ${r.name} ships a bpftrace. Write "${r.name},bpftrace@${F}", or the release that you use.`);let a=o?.arch??r.arch,d=o===void 0||Ai(o.version,r.kernel),
c=o?.backports??(d?r.backports:void 0);return oo(e,n,{name:r===t?e:Ni(e,r.name),bpftrace:s,kernel:o?.version??r.kernel,arch:a,paravirt:a==="x86_64"&&(o?.paravirt??
(r.arch==="arm64"||r.paravirt)),...c===void 0?{}:{backports:c},...r.package===void 0||s!==r.bpftrace?{}:{package:r.package},..."assumed"in r?Oi(r,n):{}})}i(ro,"\
fromMachine");function Oi({assumed:e=[],seen:t},n){let r=n.has("kernel")||n.has("paravirt"),o=i(s=>s==="bpftrace"?n.has(s):n.has("kernel")||s==="paravirt"&&n.has(
s),"given");return{assumed:e.filter(({fact:s})=>!o(s)),...t===void 0||r?{}:{seen:t}}}i(Oi,"foundOf");function vi(e,t){if(t===void 0||t===e.arch)return e;let n=t===
"arm64"?`${e.name}${no}`:e.name.slice(0,-no.length);return q.find(r=>r.name===n)}i(vi,"onArchitecture");function Ni(e,t){let[,...n]=e.split(",");return[t,...n.filter(
r=>!/^\s*arch\s*@/.test(r))].join(",")}i(Ni,"renamed");function Pi(e,{values:t}){let n=io(t.get("bpftrace")),r=so(t);if(n===void 0||r===void 0)return pe(e,`the ${n===
void 0?"bpftrace":"kernel"} version is missing. Write it as ${ke}.`);let o=we.find(s=>s===t.get("arch"))??r.arch??"x86_64";return oo(e,t,{name:e,bpftrace:n,kernel:r.
version,arch:o,paravirt:o==="x86_64"&&r.paravirt!==!1,...r.backports===void 0?{}:{backports:r.backports}})}i(Pi,"fromVersions");function oo(e,t,n){let r=t.get("\
paravirt");return r===void 0?n:r==="yes"&&n.arch==="arm64"?pe(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...n,paravirt:r===
"yes"}}i(oo,"withParavirt");function so(e){let t=e.get("kernel");return t===void 0?void 0:oe(t)}i(so,"kernelOf");function io(e){return e===F?Ne.version:e?.split(
".").length===2?`${e}.0`:e}i(io,"releaseOf");function Ai(e,t){return e===t||e.startsWith(`${t}.`)}i(Ai,"isOfLine");function Li(e){let t=q.map(n=>n.name);return`\
Unknown target "${e}".${V(e,t)} "bpftrace-guard targets" lists the known names; any other machine is written ${ke}.`}i(Li,"unknownTarget");var Ve=64,Ze='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',ao=v(Ze).check(({value:e,issues:t})=>{let n=xe(e);n instanceof
z&&t.push({code:"custom",input:e,message:n.message,continue:!0})});function co(e){return({value:t,issues:n})=>{let r=t.map(e);for(let[o,s]of r.entries())r.indexOf(
s)<o&&n.push({code:"custom",input:s,path:[o],message:`Target "${s}" is listed twice.`})}}i(co,"eachOnce");var uo=A(ao,Ze).check(P(1,"targets is empty. List a ta\
rget, or leave the key out."),R(Ve,`targets lists more than ${Ve}.`),co(String)),Xe=A(Oe([ao,Zr],Ze),Ze).check(P(1,"targets is empty. List a target, or leave th\
e key out."),R(Ve,`targets lists more than ${Ve}.`),co(e=>Ci(e)?e.name:String(e)));function Ci(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.name==
"string"}i(Ci,"isNamed");var fo=["no","maybe","held"],po=200,Ii=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,Qe='"- { function: vendor_htab_lock, entry: no, exit: held }"';function lo(e){return M(
fo,`${e} says whether a map's lock is held there: ${fo.join(", ")}.`).check(S(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}i(lo,"held");var Mi=G({function:v(`A row of lock-path names its function, such as ${Qe}.`).check(_(Ii,"This is not the name of a kernel function.\
 Write it as /proc/kallsyms has it."),S("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:$(lo("entry")),exit:$(lo(
"exit")),during:$(A(M(me,`An operation is one of ${me.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(P(1,"during \
is empty. List an operation, or leave the key out."),R(me.length,"during lists an operation twice."),S("The operations that run through the function. Without it\
: those of all hash maps."))),targets:$(uo.check(S("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function with what\
 is held, such as ${Qe}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`This\
 row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${Qe}.`})}),go=A(Mi,`lock-path is a list of functions,\
 such as ${Qe}.`).check(P(1,"lock-path is empty. List a function, or leave the key out."),R(po,`lock-path lists more than ${po} functions.`),S("Kernel functions\
 that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),mo={held:"H",maybe:"M",no:"N"},_i=me.filter(e=>e.includes(
"hash."));function Du(e,t){return e.map(n=>{let r=t.filter(o=>zi(o,n)).map(Fi);return r.length===0?n:{...n,lockPath:r}})}i(Du,"withLockPath");function zi({targets:e},t){
return e===void 0?!0:e.some(n=>{let r=xe(n);return!(r instanceof z)&&Et(r)===Et(t)})}i(zi,"isMeantFor");function Fi({function:e,entry:t="no",exit:n="no",during:r}){
return{function:e,entry:mo[t],exit:mo[n],during:r??_i}}i(Fi,"vendorFunction");var se=100,ho=200,yo="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",Gi=new RegExp(`^!?(?!!)${yo}(?:/${yo})*$`);function Ut({value:e,
issues:t}){let n=ar(e);if(n===void 0)return;let r=[...n].reverse().join(""),o=`The range "${n}" goes backwards and stands for nothing. Write "${r}".`;t.push({code:"\
custom",input:e,message:o,continue:!0})}i(Ut,"standsForSomething");function jt({value:e,issues:t}){let n=e.filter(r=>r.startsWith("!")).map(r=>({pattern:r,matches:ir(
r.slice(1))}));for(let[r,o]of e.entries()){if(o.startsWith("!"))continue;let s=n.find(d=>d.pattern===`!${o}`||dr(o)&&d.matches(o))?.pattern;if(s===void 0)continue;
let a=`"${s}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:o,path:[r],message:a})}}i(jt,"excludesNoneOfItself");function Ht(e){
return v(`${e} lists patterns, such as "tools/**/*.bt".`).check(R(ho,`A pattern has at most ${ho} characters.`),_(Gi,'This is not a pattern. Write a path from t\
he root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there \
is no "{a,b}" and no "..".'),Ut)}i(Ht,"pathPattern");function et(e){return A(Ht(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts with \
"!" excludes and is in quotes.`).check(P(1,`${e} is empty. List a pattern, or leave the key out.`),R(se,`${e} lists more than ${se} patterns.`),jt)}i(et,"patter\
nList");var bo=[...J,"off"],Di=K.filter(e=>e!=="syntax-error"),tt=ve(M(Di),M(bo,`The severity of a rule is one of ${bo.join(", ")}.`),'rules is a list of rules with a s\
everity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-judged"],
message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},Hn({description:"Another severity for a rule, o\
r off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:J,description:"What is not judged."}}}));var wo=100,Kt='"- { files: [agent/**], targets: [debian-12] }"',Bi=G({files:et("files").check(S('The files that this is for, as patterns from the root of the re\
pository; "!" excludes.')),rules:$(tt),targets:$(Xe.check(S("The machines that these scripts are meant for.")))},`An override is a list of files with rules or t\
argets for them, such as ${Kt}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This o\
verride changes nothing. Give it rules or targets, such as ${Kt}.`})}),ko=A(Bi,`overrides is a list, such as ${Kt}.`).check(P(1,"overrides is empty. List an ove\
rride, or leave the key out."),R(wo,`overrides lists more than ${wo}.`),S("Other rules and targets for some of the files. If several match a file, the later one\
 counts."));var Wi=/^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]{1,200}){0,20}\/?$/i,Ui=300,Se='playground is on, off, or the address of a cop\
y of the page, such as "https://pages.example.com/playground/".',xo=Oe([M(["on","off"],Se),v(Se).check(R(Ui,Se),_(Wi,Se))],Se).check(S("Links from review commen\
ts to the playground, which hold the script behind the #: on, off, or the address of a copy of the page. Without it: on for public repositories of github.com, e\
lse off."));function ji(e){return e===void 0?{for:"public"}:e==="off"?{for:"none"}:e==="on"?{for:"all"}:{for:"all",address:e}}i(ji,"playgroundLinks");function Xu(e,t){
let n=ji(t);return e==="off"?{links:{for:"none"},granted:t===void 0||t==="off"}:e===void 0||e==="on"||n.for==="none"?{links:n,granted:!0}:{links:{...n,address:e},
granted:n.address===void 0||n.address===e}}i(Xu,"tightenedPlayground");var So=20,Eo=200,To=3650,Hi=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Ro=G({allowed:$(Gn("allowed is true or false.").check(S("Whether ignore comments silence anything. Wi\
thout it: true."))),never:$(A(M(K,`A rule is one of ${K.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(P(1,"never is empty. List a\
 rule, or leave the key out."),R(K.length,"never lists a rule twice."),S("Rules that no ignore comment silences."))),expires:$(zn("expires is a number of days, \
such as 180.").check(Fn("expires is a whole number of days."),_n(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Mn(To,`expires\
 is ${To} at most.`),S('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:$(A(v('reason lists patterns, \
such as "*TRACE-[0-9]*".').check(R(Eo,`A pattern has at most ${Eo} characters.`),_(Hi,'This is not a pattern. "*" stands for any characters, "?" for one, "[0-9]\
" for one of a set; there is no "\\".'),Ut),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(P(1,"reason is empty. List a pattern, or leave t\
he key out."),R(So,`reason lists more than ${So} patterns.`),S("The reason of an ignore comment must match one of these patterns, from its start to its end.")))},
'suppressions is a list of keys, such as "allowed: false".').check(S("What ignore comments may do."));var $o=["error","warning","note","never"],Ki=["on","off"],Ji=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,Oo=20,vo='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',No=G({targets:$(Xe.check(S("The machines that the scripts are meant for, by name, or with a kerne\
l table of their own. Without it: the default targets."))),"fail-on":$(M($o,`fail-on is one of ${$o.join(", ")}.`).check(S("The run fails on findings of this se\
verity and above. Without it: error."))),rules:$(tt),files:$(et("files").check(S('Which files are judged, as patterns from the root of the repository; "!" exclu\
des. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:$(ve(M(Ur),M(Ki,"A kind of files is on or off."),'embedded is a list of \
kinds of files with "on" or "off" each, such as "documents: off".').check(S("In which kinds of files beside scripts programs are looked for and judged. Without \
it: in all of them, as far as files chooses them."))),"run-together":$(A(A(Ht("A group"),vo).check(P(1,"This group is empty. List the scripts that run together,\
 or remove it."),R(se,`This group lists more than ${se} patterns.`),jt),vo).check(P(1,"run-together is empty. List a group, or leave the key out."),R(se,`run-to\
gether lists more than ${se} groups.`),S("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patterns."))),
overrides:$(ko),"lock-path":$(go),suppressions:$(Ro),baseline:$(Gr),playground:$(xo),"command-apps":$(A(v('command-apps lists apps by name, such as "review-help\
er".').check(_(Ji,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(
R(Oo,`command-apps lists more than ${Oo} apps.`),S("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The co\
nfiguration is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:n})=>{let r=new Map,o=[{list:e,path:["targets"]},
...t.map((s,a)=>({list:s.targets??[],path:["overrides",a,"targets"]}))];for(let{list:s,path:a}of o)for(let[d,c]of s.entries()){if(typeof c=="string")continue;let u=r.
get(c.name)??c;if(r.set(c.name,u),u.bpftrace===c.bpftrace&&u["kernel-table"]===c["kernel-table"])continue;let f=`Target "${c.name}" is another one above. Give t\
his one another name.`;n.push({code:"custom",input:c,path:[...a,d],message:f})}});var L=Ln($r(),1);var Lo=64*1024,Po=20,Yi=20;function Co(e,{name:t,limit:n}){let r=new L.LineCounter,o=i(c=>({ok:!1,lines:r,mistakes:[{offset:0,message:c}]}),"wrong");if(e.length>
n)return o(`${t} is larger than ${n/1024} KiB. Remove what does not belong into it.`);if(Qi(e,Po))return o(`${t} is nested more than ${Po} levels deep. No key n\
eeds more than a few of them.`);let s=(0,L.parseDocument)(e,{lineCounter:r,prettyErrors:!1,uniqueKeys:!0,strict:!0}),a=[...s.errors,...s.warnings];if(a.length>0){
let c=a.map(({code:u,message:f,pos:m})=>({offset:m[0],message:Vi(u,f)}));return{ok:!1,lines:r,mistakes:c}}let d=qi(s);if(d!==void 0)return{ok:!1,lines:r,mistakes:[
d]};try{let c=s.toJS({maxAliasCount:Yi})??{};return{ok:!0,lines:r,document:Zi(c,s)}}catch(c){return o(`The aliases cannot be expanded: ${H(c)}.`)}}i(Co,"readYam\
l");function qi(e){let t;return(0,L.visit)(e,{Alias:i((n,r)=>{if(r.resolve(e)!==void 0)return;let o=`Not valid YAML: "*${r.source}" refers to nothing.${Io}`;return t=
{offset:r.range?.[0]??0,message:o},L.visit.BREAK},"Alias")}),t}i(qi,"unresolvedAlias");var Io=' A pattern that starts with "*" or "!" is written in quotes.';function Vi(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${Io}`;default:
return`Not valid YAML: ${t}`}}i(Vi,"words");function Zi(e,t){let n=i(r=>{for(let o=r.length;o>=0;o--){let s=Ao(t,r.slice(0,o));if((0,L.isNode)(s))return s.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:n,keyOffset:i((r,o)=>{let s=Ao(t,r);return((0,L.isMap)(s)?Xi(s,o):void 0)??n(r)},"keyOffset")}}i(Zi,"placed");function Ao(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}i(Ao,"nodeAt");function Xi(e,t){let n=e.items.find(r=>(0,L.isPair)(r)&&(0,L.isScalar)(r.key)&&String(r.key.value)===
t);return n!==void 0&&(0,L.isScalar)(n.key)?n.key.range?.[0]:void 0}i(Xi,"keyOffsetIn");function Qi(e,t){let n=[];for(let r of new L.Parser().parse(e))n.push({token:r,
depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:o,depth:s}=r;if(s>t)return!0;for(let a of ea(o))n.push({token:a,depth:s+1})}return!1}i(Qi,"tooDeep");
function ea(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.flatMap(({
key:t,value:n})=>[...t?[t]:[],...n?[n]:[]]);default:return[]}}i(ea,"children");var Sf=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function Ef(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}i(Ef,"severalConfigurations");var ta=20,na={name:"The configuration",limit:Lo};function Tf(e,t){let n=Mo(No,e,{...na,
path:t});return n.ok?{ok:!0,configuration:ia(n.data)}:n}i(Tf,"parseConfiguration");function Rf(e,t){let n=Mo(Dr,e,{name:"The baseline",limit:Fr,path:t});return n.
ok?{ok:!0,entries:n.data.findings}:n}i(Rf,"parseBaseline");function Mo(e,t,{path:n,...r}){let o=Co(t,r),s=i(u=>({ok:!1,errors:[...u].sort((f,m)=>f.offset-m.offset).
slice(0,ta).map(({offset:f,message:m})=>{let{line:l,col:p}=o.lines.linePos(f);return{path:n,line:Math.max(1,l),column:Math.max(1,p),message:m}})}),"wrong");if(!o.
ok)return s(o.mistakes);let{document:a}=o,d=e.safeParse(a.value),c=[...Dt(d.error?.issues??[],{schema:e,document:a}),...ra(a.value).flatMap(u=>Wr(u,{schema:e,document:a}))];
return!d.success||c.length>0?s(c):{ok:!0,data:d.data}}i(Mo,"parseBySchema");function ra(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],n=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:n},(r,o)=>["overrides",o,"rules"])]}i(ra,"recordsIn");function $f(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}i($f,"describeConfigurationError");function _o(e){return e.map(t=>typeof t=="string"?t:t.name)}i(_o,"namesOf");function oa({targets:e=[],
overrides:t=[]}){let r=[...e,...t.flatMap(o=>o.targets??[])].filter(o=>typeof o!="string");return[...new Map(r.map(o=>[o.name,o])).values()]}i(oa,"tablesOf");function sa({
files:e,rules:t,targets:n}){return{files:e,...t===void 0?{}:{rules:t},...n===void 0?{}:{targets:_o(n)}}}i(sa,"overrideOf");function ia(e){let{targets:t,rules:n,
files:r,embedded:o,overrides:s,suppressions:a,baseline:d,playground:c}=e,u=oa(e),{"fail-on":f,"run-together":m,"lock-path":l,"command-apps":p}=e;return{...t===void 0?
{}:{targets:_o(t)},...u.length===0?{}:{ownTables:u},...f===void 0?{}:{failOn:f},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===void 0?{}:{embedded:o},
...m===void 0?{}:{runTogether:m},...s===void 0?{}:{overrides:s.map(sa)},...l===void 0?{}:{lockPath:l},...a===void 0?{}:{suppressions:a},...d===void 0?{}:{baseline:d},
...c===void 0?{}:{playground:c},...p===void 0?{}:{commandApps:p}}}i(ia,"configurationOf");var aa="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",da="toml yaml yml",ca="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",ua=new Set(aa.split(" ")),fa=new Set(da.split(" ")),pa=new Set(ca.split(" "));function Ee(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":pa.has(t)?"binary":fa.has(t)?"data":ua.has(t)?"program":"unknown"}i(Ee,"endingOf");function Nf(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||Ee(e)==="unknown"}i(Nf,"mayBeImported");var zo=4*1024*1024,Fo=256;function nt(e){return e.endsWith(".bt")}i(nt,"isScriptName");var la=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function ma(e,t){
if(Ee(e)==="data"||Or(e))return!1;let r=new TextDecoder("latin1").decode(t.subarray(0,Fo)).split(`
`,1)[0]??"";return la.test(r.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}i(ma,"namesBpftrace");function If(e,t){return nt(e)||ma(e,new TextEncoder().
encode(t.slice(0,Fo)))}i(If,"isScript");function Mf(e){if(e.length>zo)return ha();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:ga}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${ya(e)} is not UTF-8. Save the script as UTF-8.`}}}
i(Mf,"decodeScript");function _f(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}i(_f,"sourceOf");var ga="The file is empty.",zf="It is a folder, not a script.";function ha(){
return{status:"failed",error:`The file is larger than ${zo/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}i(ha,"tooLarge");function ya(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),n=1;for(let r=0;r<e.length&&e[r]===t[r];r++)e[r]===10&&n++;return n}i(ya,"line\
OfFirstWrongByte");import{posix as Bo}from"node:path";var ee="it is not there",Yt="it leads out of the repository",qt="it is a symbolic link that leads out of the repository",Df="its symbolic links go round in a ci\
rcle",Vt="an absolute path leads out of the repository",Go="it is a submodule",Jt="keep the file inside of the repository",ba=new Map([[ee,"add the file, or cor\
rect the name"],[Yt,Jt],[qt,Jt],[Vt,Jt]]);function Do(e){return{kind:"unread",message:e}}i(Do,"unread");function ie(e){return e.includes(". ")?e:`${e}; ${ba.get(
e)??"put a file that can be read there"}`}i(ie,"withRemedy");function Bf(e){let t=ie(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}i(Bf,"sentenceFor");var Vf=".";function wa(e){return e.startsWith("/")||e===".."||e.startsWith("../")}i(wa,"leavesRepository");var Zf=16;function Xf(e,t){let n=Bo.join(Bo.dirname(e),
t);return t.startsWith("/")||wa(n)?void 0:n.replace(/\/$/,"")}i(Xf,"linkTarget");function Qf(e){return`it is a symbolic link to ${e}${jo}`}i(Qf,"linkToNothing");
var jo=", which is not there",ka=[ee,Yt,qt,Go];function ep(e){return ka.includes(e)||e.endsWith(jo)}i(ep,"isNothing");var xa="120000",Ho="160000",Wo="100755";function tp(e){
let t=i(({path:n})=>({path:n,fromRoot:n}),"listed");return{files:e.filter(({path:n,mode:r})=>r!==Ho&&nt(n)).map(t),executables:e.filter(({path:n,mode:r})=>r===Wo&&
Ea(n)).map(t),runners:e.filter(({path:n,mode:r})=>Sa(r)&&Nr(n,r===Wo)).map(t)}}i(tp,"scriptsAmong");function Sa(e){return e!==xa&&e!==Ho}i(Sa,"isRegular");function Ea(e){
return!nt(e)&&Ee(e)==="unknown"}i(Ea,"mayBeScript");var Uo=class{static{i(this,"RememberedTree")}#e;#n=new Map;#t=new Map;#r;constructor(t){this.#e=t}look(t,n){
return D(this.#n,t,()=>this.#e.look(t,n))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#r??=this.#e.list(),this.#r}runsBpftrace(t){return D(this.#t,
t,()=>this.#e.runsBpftrace(t))}};var Ta=i(()=>!0,"everyKind");async function Zt(e,t,n=Ta){let r=vr(e,t);if(r===void 0||!n(r.kind))return;let{readHost:o}=await import("./finders-IIDXGDKX.js"),
s=o(r.format,t);if(s.programs.length+s.scripts.length+s.unclear.length!==0)return{kind:r.kind,...r.comment===void 0?{}:{comment:r.comment},...s}}i(Zt,"findProgr\
ams");function Ko(e,t){let n=new Map(t.map(u=>[u.witness,u])),r=new Map,o=new Set,s=[];for(let u of e){let f=u.witness&&n.get(u.witness);if(f===void 0||f.world==="tog\
ether"){s.push({finding:u,others:[],...f===void 0?{}:{cause:f}});continue}let m=new Set([...f.probes].flatMap(p=>r.get(p)??[])),l={findings:[u],causes:[f]};for(let p of m)
l.findings.push(...p.findings),l.causes.push(...p.causes),o.delete(p);o.add(l);for(let p of l.causes)for(let g of p.probes)r.set(g,l)}let a=new Map(e.map((u,f)=>[
u,f])),d=i(({finding:u})=>a.get(u)??0,"place"),c=[...o].map(u=>{let[f,...m]=u.findings.sort((p,g)=>J.indexOf(p.severity)-J.indexOf(g.severity)||j.indexOf(p.confidence)-
j.indexOf(g.confidence)||(a.get(p)??0)-(a.get(g)??0));if(f===void 0)throw new Error("a group has a finding");let l=u.causes.find(({witness:p})=>p===f.witness);if(l===
void 0)throw new Error("the finding of a group is about a cause of it");return m.length===0?{finding:f,others:m,cause:l}:{finding:f,others:m,cause:Ra(l,u.causes),
own:l}});return[...s,...c].sort((u,f)=>d(u)-d(f)).map(u=>u.others.length===0?u:{...u,finding:$a(u)})}i(Ko,"joinFindings");function Ra(e,t){let n=[e,...t.filter(
r=>r!==e)];return{...e,probes:new Set(n.flatMap(({probes:r})=>[...r])),programs:[...new Set(n.flatMap(({programs:r})=>r))],outcomes:e.outcomes.map((r,o)=>br(n.flatMap(
({outcomes:s})=>s[o]??[]))??r)}}i(Ra,"joinCauses");function $a({finding:e,others:t}){let n=e.verdicts.map((o,s)=>t.flatMap(a=>a.verdicts[s]??[]).reduce((a,d)=>he.
indexOf(d.verdict)<he.indexOf(a.verdict)?d:a,o)),r=t.map(({rule:o,span:s,what:a})=>({span:s,message:`${o}: ${a.replace(/\.$/,"")}`,of:o}));return{...e,verdicts:n,
related:[...e.related,...r]}}i($a,"tellOthers");var Vo=64,Oa=2,en=16,Zo=4*1024*1024,Xt=10;function Jo(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}i(Jo,"importsOf");function Yo(e){
return e.items.flatMap(t=>{let n=t.kind==="preprocessor"?/^\s*#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return n===void 0?[]:[{name:n,span:t.span}]})}
i(Yo,"includesOf");function va(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}i(va,"headerOf");function Xo(e,t,n){let r=[],
o=new Set,s=[],a=new Set,d=new Map,c=[],u=0,f,m=i((h,E,k,x)=>{let T=d.get(h)??0;if(T===Oa)return!1;let N=T===0&&d.size>=Vo||u>Zo;return N||x>en?c.push({name:E,statement:k}):
d.set(h,T+1),!N&&x<=en},"take"),l=i((h,E,k)=>{if(a.has(h))return;a.add(h);let x=i(b=>{s.push({span:E,message:`The import of ${nn(h)} was not followed: ${b}.`})},
"gap"),T=Aa(h);if(T===tn)return;let N=qo(t,h);if(!m(N,h,E,k))return;if(T!==void 0)return x(T);let O=n.source(N);if(O===void 0&&o.add(N),O===void 0||O.kind==="un\
read")x(ie(O?.message??ee));else if(O.kind==="folder")for(let b of O.names.filter(I=>I.endsWith(".bt")))l(`${h}/${b}`,E,k+1);else if(h.endsWith(".bpf.c"))f??=$t(
O.text),$t(O.text)===void 0&&x(Pa);else if(!h.endsWith(".bt"))x("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let b=n.parse(
N,O.text);u+=O.text.length,r.push({path:N,script:b,statement:E});for(let I of Jo(b))l(I.name,E,k+1)}},"visit"),p=i((h,E,k,x)=>{let T=qo(E,h),N=`${Qt}${T}`;if(d.
has(N)||!m(N,h,k,x))return;let O=i(I=>{s.push({span:k,message:`The header ${nn(h)} was not read: ${I}.`})},"gap");if(h.startsWith("/"))return O(es);let b=n.source(
T);if(b===void 0&&o.add(T),b===void 0||b.kind==="unread")O(ie(b?.message??ee));else if(b.kind==="folder")O("it is a folder; name a file");else{let I=va(n.parse(
T,b.text));u+=b.text.length,r.push({path:T,script:I,statement:k});for(let de of Yo(I))p(de.name,T,k,x+1)}},"visitHeader");for(let{name:h,span:E}of Jo(e))l(h,E,1);
for(let{name:h,span:E}of Yo(e))p(h,t,E,1);let g=s.slice(0,Xt),y=s[Xt];y!==void 0&&g.push({...y,message:`${s.length-Xt} more imports were not followed, from this\
 one on; correct those above first.`});let[w]=c;return w!==void 0&&g.push({span:w.statement,message:Na(c.map(({name:h})=>h))}),{files:r,...f===void 0?{}:{guardFile:f},
unread:[...o],reached:[...d.keys()].map(h=>h.startsWith(Qt)?h.slice(Qt.length):h),gaps:g}}i(Xo,"followImports");function Na(e){let t=sr(e.map(nn));return`The sc\
ript imports too much: ${Vo} files, ${en} levels and ${Zo/1024/1024} MiB are followed at most, without ${t}; import less.`}i(Na,"tellLeft");var Qt="\0include ",
Qo="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",Pa=`imported C is not looked at, and it is not the text of a guard \
file of this tool${Qo}`,es=ie(Vt),tn="it is part of bpftrace";function Aa(e){if(e.startsWith("/"))return es;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return tn;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?tn:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${Qo}`}i(Aa,"whyNotFollowed");function qo(e,t){let n=e.startsWith("/"),r=[];for(let o of[...e.split("/").slice(0,-1),...t.split("/")])o===""||o==="."||(o!==
".."?r.push(o):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(o));return(n?"/":"")+r.join("/")}i(qo,"resolveImport");function nn(e){let t=tr(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}i(nn,"shownName");var rt=class{static{i(this,"Library")}#e=new Map;#n=new Map;add(t,n){this.#e.has(t)||this.#e.set(t,n)}source(t){return this.#e.get(t)}parse(t,n){let r=this.#n.get(
t);if(r?.text===n)return r;let o=ne(n);return this.#n.set(t,o),o}};function ns(e,t,n,r){let o=new Set(t.items.flatMap(s=>s.kind==="probe"?[s.body.span.start]:[]));return e.items.every(s=>s.kind!=="probe"||r.includes(s)!==o.has(
X(s.body.span.start,n)))}i(ns,"keepsProbes");function ot(e,t){let n=e.lowered[t];return n!==void 0&&Pt(n)!==void 0}i(ot,"refusedNow");function rn(e,t){return e.
lowered.flatMap(({target:n},r)=>{let o=t.lowered[r],s=o&&Pt(o);if(s===void 0||ot(e,r))return[];let a=e.causes.some(({outcomes:d})=>d[r]?.verdict==="hang"&&d[r]?.
withCopy!==!0);return[{target:n.name,hung:a,why:s.why}]})}i(rn,"stopsOf");function ae(e){return e==="hang"||e==="lost-updates"}i(ae,"isBad");function on(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}i(on,"isKin");function rs(e,t,n){let r=t.outcomes[n];
return ae(r?.verdict)?r?.withCopy!==!0?on(e,t):e.world==="open"||e.world==="copies"||e.outcomes[n]?.withCopy===!0:!1}i(rs,"isRest");function os(e,t,n){let[r,o]=[
e.outcomes[n]?.verdict,t.outcomes[n]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&o==="hang"&&r==="lost-updates"}
i(os,"isMilder");function ss(e,t,n,r){return t.causes.some(o=>o.world===e.world&&ae(o.outcomes[n]?.verdict)&&Te(o,e,r))}i(ss,"wasThere");function sn(e,t,n,r){return t.
causes.some(o=>{let s=o.outcomes[n];return s===void 0||!ae(s.verdict)?!1:!e.causes.some(d=>{let c=d.outcomes[n];return c!==void 0&&ts(c)<=ts(s)&&Te(d,o,r)})&&!(s.
withCopy===!0&&La(e,n,o,r))})}i(sn,"worsens");function ts({verdict:e,withCopy:t}){return he.indexOf(e)+(t===!0?.5:0)}i(ts,"rank");function La({lowered:e},t,n,r){
let o=e[t];return o!==void 0&&xr(o).some(s=>Te(s,n,r))}i(La,"copiesHung");function Te(e,t,n){let r=new Set([...t.probes].map(o=>o.body.span.start));return[...e.
probes].some(o=>r.has(X(o.body.span.start,n)))}i(Te,"sharesProbe");var as=15e4,it={reason:"it was not tried: the script is long and has many findings"},cn={reason:"it was not tried, because the script is long: `fix` tries it"};
function ds(e){return e===it.reason||e===cn.reason}i(ds,"wasNotTried");function cs(e){return e.length>as}i(cs,"isLong");var st=class{static{i(this,"Prover")}#e;#n=new Map;#t=0;#r;constructor(t){
this.#e=t}prove(t,n,r){let o=Ce(t.edits);if(o===void 0)return{reason:"its edits overlap"};let{script:s}=this.#e.model;if(o.some(({span:m})=>m.end>s.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#c(n,o);let a=Z(s.text,o);if(a===s.text)return{reason:"there is nothing to change"};let d=this.#s(
a,t.guardFile);if("reason"in d)return d;if(!ns(s,d.script,o,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let c=rn(
this.#e,d.judgement),u=r===void 0?this.#u(n,d,o):this.#i(r,d,o,c);return"reason"in u?u:r===void 0||this.#o(u,{finding:n,cause:r,edits:o},d)?{edits:o,targets:u,stops:c,
copies:Ia(d.judgement,u)}:{reason:dn(us,c)}}#o(t,{finding:n,cause:r,edits:o},s){let{rule:a,span:d}=n,{lowered:c,configured:u,suppressions:f,neighbours:m}=this.#e,
l=X(d.start,o),p=i(({findings:x,judgement:T})=>x.some(N=>{if(N.rule!==a||N.span.start!==l)return!1;let O=T.causes.find(({witness:b})=>b===N.witness);return O===
void 0||on(r,O)}),"stays");if(t.length===c.length)return!p(s);let g=`${a} ${t.join(" ")}`,y=s.alone.get(g);if(y!==void 0)return!p(y);let w=c.map(({target:x})=>x).
filter(({name:x})=>t.includes(x)),h=m.map(x=>({...x,lowered:x.lowered.filter(({target:T})=>t.includes(T.name))})),E=be(s.judgement.model,w,{configured:u,suppressions:f,
neighbours:h}),k={judgement:E,findings:an(E,a)};return s.alone.set(g,k),!p(k)}#s(t,n){let r=`${n===void 0?"":n.version} ${t}`,o=this.#n.get(r);if(o!==void 0)return o;
if(!this.#a(t.length))return it;let s=this.#d(t,n);return this.#n.set(r,s),s}#a(t){let{length:n}=this.#e.model.script.text;return this.#t>Math.max(as,n)?!1:(this.#t+=
t,!0)}#d(t,n){let{model:r,lowered:o,configured:s,suppressions:a,neighbours:d}=this.#e,c=ne(t);if(c.errors.length>0)return{reason:"the result would not parse"};let u=o.
map(({target:l})=>l),f=Me(c,r.imported,n??r.guards.file),m=be(f,u,{configured:s,suppressions:a,neighbours:d});return{script:c,judgement:m,findings:an(m),alone:new Map}}#i(t,{
judgement:n,findings:r},o,s){let a=this.#e,d=[],c=!1;for(let[f,{target:m}]of a.lowered.entries()){let l=t.outcomes[f]?.verdict;if(ot(n,f))continue;if(sn(a,n,f,o))
return{reason:`it would be worse on ${St(m.name)}`};n.causes.some(g=>rs(t,g,f)&&Te(t,g,o)&&!(os(g,t,f)&&ss(g,a,f,o)))?c=!0:ae(l)&&d.push(m.name)}if(d.length===0)
return{reason:dn(c?Ma(n):void 0,s)};let u=this.#p(r,o).find(({rule:f})=>f!=="lossy-mitigation");return u===void 0?d:{reason:`it would lead to another finding, ${u.
rule}`}}#u(t,{judgement:n,findings:r},o){let s=this.#e,a=X(t.span.start,o);if(r.some(u=>u.rule===t.rule&&za(u,a,t)))return{reason:"the finding would stay"};for(let[
u,{target:f}]of s.lowered.entries())if(sn(s,n,u,o))return{reason:`it would be worse on ${St(f.name)}`};let[d]=this.#p(r,o);if(d!==void 0)return{reason:`it would\
 lead to another finding, ${d.rule}`};let c=s.lowered.filter((u,f)=>!ot(n,f));return c.length===0?{reason:dn(void 0,rn(s,n))}:c.map(({target:u})=>u.name)}#c(t,n){
let{model:r,suppressions:o,lowered:s}=this.#e,[a,...d]=n;if(a===void 0||d.length>0)return{reason:"a comment is one edit"};let{items:c,part:u}=Ca(r.script,a.span.
start,t.span.start),f={text:a.text,span:{start:a.span.start-u.start,end:a.span.end-u.start}},m=ne(Z(r.script.text.slice(u.start,u.end),[f])),l=i(h=>X(h-u.start,
[f]),"place"),p=m.comments.filter(({span:h})=>h.start>=f.span.start&&h.end<=f.span.start+f.text.length),g=m.errors.length===0&&m.items.length===c.length&&m.items.
every(({span:h},E)=>{let k=c[E]?.span;return k!==void 0&&h.start===l(k.start)&&h.end===l(k.end)});if(p.length!==1||!g)return{reason:is};let y={...t,span:{start:l(
t.span.start),end:l(t.span.end)}};return Lt([y],m,Be(o)).length>0?{reason:is}:{edits:n,targets:s.map(({target:h})=>h.name),stops:[],copies:[]}}#f(){return this.#r??=
an(this.#e),this.#r}#p(t,n){let r=new Set(this.#f().map(o=>`${o.rule} ${X(o.span.start,n)}`));return t.filter(({rule:o,span:s,copies:a})=>a!==!0&&o!=="unsupport\
ed-syntax"&&o!=="refused-probe"&&!r.has(`${o} ${s.start}`))}};function Ca({text:e,items:t},n,r){let o=e.indexOf(`
`,r),[s,a]=[Math.min(n,r),o===-1?e.length:o],d=t.findLastIndex(({span:u})=>u.end<=s),c=t.findIndex(({span:u})=>u.start>=a);return{items:t.slice(Math.max(d,0),c===
-1?t.length:c+1),part:{start:t[d]?.span.start??0,end:t[c]?.span.end??e.length}}}i(Ca,"itemsAround");function Ia({causes:e,lowered:t},n){return t.flatMap(({target:{
name:r}},o)=>n.includes(r)&&e.some(({outcomes:s})=>s[o]?.withCopy===!0)?[r]:[])}i(Ia,"hungByCopies");function an(e,t){let n=[];for(let r of We)if(n.push(...r.check(
e,n).map(o=>_e(o,e.model,""))),r.id===t)break;return Lt(n,e.model.script,e.suppressions)}i(an,"reported");function dn(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${Ue(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}i(dn,"whyNoHelp");function Ma(e){return ye(e).some(
({taking:t})=>t!==void 0)?_a:us}i(Ma,"whyStays");var us="the locks could still be taken like this",_a="something takes a lock where no guard covers it",is="no c\
omment can speak of the line of the finding";function za(e,t,n){return e.span.start===t||e.what===n.what}i(za,"isAt");function fs({aim:e,ways:t,but:n},r){let o=t.filter(d=>Ga(d,r)),s=o.map(d=>d.words).join(", or "),a=o.length===0?Fa:`${Da(e===void 0?s:`${e} ${s}`)}.`;return n===
void 0?a:`${a} ${n}`}i(fs,"tellAdvice");var Fa="No rewrite is proved that helps and keeps everything that the script does.";function Ga({kind:e},{fixes:t,tried:n}){
return e===void 0||t.some(r=>r.kind===e)?!0:!n.some(r=>r.kind===e&&!ds(r.why))}i(Ga,"holds");function Da(e){return e.charAt(0).toUpperCase()+e.slice(1)}i(Da,"ca\
pital");var Ba=6,ps=/^(args|ctx|probe|reg|sarg\d+)$/;function ms(e,t){let n=[],r,o=new Set,s=i((d,c,u)=>{u===void 0?r??=c:n.push({span:d,text:u})},"replace"),a=i(d=>{if(d.
kind==="member"&&d.object.kind==="identifier"&&d.object.name==="args")o.add(d.object),s(d.span,`args.${d.name}`,t.byName(d.name));else if(d.kind==="identifier"&&
!o.has(d)){let c=/^arg(\d+)$/.exec(d.name)?.[1];c!==void 0?s(d.span,d.name,t.byNumber(Number(c))):d.name==="retval"?s(d.span,"retval",t.retval):d.name==="func"&&
t.func===void 0?r??="func":ps.test(d.name)&&(r??=d.name)}else d.kind==="call"&&ps.test(d.name)&&(r??=d.name)},"look");return e.predicate!==void 0&&C(e.predicate,
a),C(e.body,a),r===void 0?n:{reason:`${r} has no counterpart after the move`}}i(ms,"argumentEdits");function gs(e,t,n){let r=n.flatMap(a=>cr(e,a)?.signature??[]),
o=[...new Set(r)].map(Vn),s=i(a=>{let d=new Set(o.map(c=>c&&a(c)));return d.size===1?[...d][0]:void 0},"agreed");return{byName:i(a=>t?void 0:s(({arguments:d})=>{
let c=d.findIndex(u=>u.name===a);return c<Ba?ls(`arg${c}`,d[c]?.type):void 0}),"byName"),byNumber:i(()=>{},"byNumber"),retval:t?s(({result:a})=>ls("retval",a)):
void 0,func:"func"}}i(gs,"toKprobe");function ls(e,t){let n=t===void 0?void 0:qn(t);if(n!==void 0)return n===""?e:`(${n}${e})`}i(ls,"written");function un(e,t,n){
let r=i(o=>{if(o===void 0)return;let s=`args${t?"->":"."}${o.field}`;return o.pointer&&n!==void 0?`((${n})${s})`:s},"field");return{byName:i(o=>r(e.arguments.find(
s=>s.name===o)),"byName"),byNumber:i(o=>r(e.arguments[o]),"byNumber"),retval:void 0,func:void 0}}i(un,"toTracepoint");var Wa="Events inside other BPF programs are not seen, and not counted.",Ua="Events inside other BPF programs, and some returns under load, are not seen.",ja="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",fn="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",Ha=`${fn} A kretprobe also misses returns while too many calls of the function are running.`,Ka=`${fn} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,Ja="struct qspinlock *",hs={kind:"group",what:"a move to kprobes or tracepoints",propose:Ya};function Ya({judgement:e,cause:t,many:n}){if(t===void 0)return;let r=Va(
e,t.world==="open"?qa(e,t.probes,n):void 0),o=new Map(r.map(g=>[g.attachPoint,g]));if(o.size===0)return{reason:"no program of the script can be moved"};if(new Set(
r.map(({name:g,attachPoint:y})=>`${y.span.start} ${g}`)).size>o.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:g})=>Q(e.model,
g.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let s=e.lowered.filter(g=>g.refusals.length===
0).map(({target:g})=>g),a=new Map;for(let{kind:g,site:y}of r)D(a,y?.function,()=>new Set).add(g);let d=[],c=new Map;for(let g of o.values()){let{attachPoint:y,probe:w,
kind:h,site:E}=g,k=D(c,`${h} ${E?.function} ${E?.edge} ${y.text}`,()=>Za(g,{sides:a,isAlone:r.length===1},s));if("reason"in k)return k;d.push({probe:w,attachPoint:y,
...k})}let u=e.model.script.items.flatMap(g=>g.kind==="probe"?g.attachPoints.filter(y=>!o.has(y)).map(({text:y})=>y):[]);if(new Set([...d.map(({text:g})=>g),...u]).
size<d.length+new Set(u).size)return{reason:"two programs would be at the same attach point after it"};let f=Qa(d);if("reason"in f)return f;let m=d.some(({text:g})=>g.
includes(":contention_")),l=d.some(({text:g})=>g.startsWith("kretprobe:"));return{loss:m?"other-events":"more-events",title:`Attach by ${m?"the contention trace\
points":l?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:m?Ka:l?Ha:fn,price:m?ja:l?Ua:Wa,safe:!0,edits:f}}
i(Ya,"proposeGroup");function qa({causes:e},t,n){return n?new Set(e.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):t}i(qa,"probesToMove");function Va({
lowered:e},t){let n=new Map,r;for(let o of e)if(!(o.refusals.length>0||o.programs===r)){r=o.programs;for(let s of o.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||t!==void 0&&!t.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s)}return[...n.values()]}i(Va,"programsToMove");function Za(e,{
sides:t,isAlone:n},r){let{attachPoint:o,site:s,kind:a}=e,{place:d}=o,c=r.some(g=>ue(g.bpftrace,ce["args-dot"]));if(d.form==="rawTracepoint"){let g=xt(d.event.text);
return g===void 0?{reason:`the arguments of the tracepoint ${d.event.text} are not known`}:{text:`tracepoint:${g.category}:${d.event.text}`,translation:un(g,c)}}
if(d.form!=="kernelFunction"||a!=="fentry"&&a!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let u=d.function.text,f=s!==
void 0&&Yn.includes(s.function),m=t.get(s?.function)??new Set;if(f&&[...m].some(g=>g!==a)){let g=`contention_${a==="fentry"?"begin":"end"}`,y=xt(g);if(y===void 0)
throw new Error(`${g} is not in the table of tracepoints`);let w=Xa(un(y,c,Ja));return{text:`tracepoint:${y.category}:${g}`,translation:w}}let l=[d.module?.text??
[],u].flat(),p=gs(u,a==="fexit",r);return a==="fentry"?{text:["kprobe",...l].join(":"),translation:p}:n||s===void 0||!r.some(g=>ur(s,g))?{text:["kretprobe",...l].
join(":"),translation:p}:{reason:`the exit of ${u} has no counterpart that pairs with its entry`}}i(Za,"counterpartOf");function Xa({byName:e}){return{byName:i(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:i(()=>{},"byNumber"),retval:void 0,func:void 0}}i(Xa,"slowPathArguments");function Qa(e){let t=e.map(({attachPoint:n,
text:r})=>({span:n.span,text:r}));for(let n of new Set(e.map(r=>r.probe))){let r=e.filter(c=>c.probe===n),o=new Map;for(let{translation:c}of r){let u=ms(n,c);if("\
reason"in u)return u;o.set(JSON.stringify(u),u)}let[s=[],...a]=o.values(),d=r.length<n.attachPoints.length&&s.length>0;if(a.length>0||d)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...s)}return t}i(Qa,"moveEdits");function pn(e,t,n){let r=[e.script,...e.imported.map(s=>s.script)].map(({text:s})=>s),o=new Set(r.flatMap(s=>s.match(/[@$]\w+/g)??[]));for(let s=1;;s++){let a=s===
1?t:`${t}${s}`;if(n.every(d=>!o.has(a+d)))return a}}i(pn,"freeName");function le({script:e,imported:t},n){return[e,...t.map(r=>r.script)].some(({items:r})=>r.some(
o=>o.kind==="macro"||o.kind==="subprogram"?o.name===n:o.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(o.text)))}i(le,"isDefined");function at(e,t,n,r){let o=e.predicateSpan;if(o===void 0)return{reason:"the probe has no predicate"};if(mn(t,o))return{reason:"a predicate that takes a lock has\
 a comment in it"};let s=t.text.slice(o.start+1,o.end-1).trim();return{edits:[r.removeWord(o)],statement:ln(s,n)}}i(at,"predicateBehind");function ln(e,t){return`\
if (!(${e})) { ${t} return; }`}i(ln,"leaveUnless");function mn({comments:e},{start:t,end:n}){return e.some(({span:r})=>r.start>=t&&r.end<=n)}i(mn,"hasComment");function ct({model:e,lowered:t},n){let r=new Set(ys(t,n).map(({probe:d})=>d)),o=e.probes.filter(({phase:d,probe:c})=>d==="attached"&&r.has(c)),s=o.filter(({guard:d})=>d!==
void 0),a=o.filter(({guard:d})=>d===void 0).map(({probe:d})=>d);return a.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(s.map(({
guard:d})=>d?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:a.some(d=>Q(e,d.span)!==void 0)?{reason:"a pro\
be of an imported file takes a lock too, and edits stay in the script"}:{probes:a,guarded:s}}i(ct,"probesToGuard");function ys(e,t){let n=e.filter(({target:r,refusals:o})=>o.
length===0&&t(r));return Le(n).filter(({operations:r})=>r.length>0)}i(ys,"takersOn");function ut(e,t,{model:n,lowered:r},o){let s=[],a=Fe(ys(r,()=>!0)),d=!1;for(let c of e){
let{body:u}=c,{returns:f,hidden:m}=td(c,n);if(m)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let l=gn(
c,t,{script:n.script,taken:a.get(c)??[],layout:o});if("reason"in l)return l;d||=l.moves,s.push(...l.edits,...f.map(p=>o.before(p.span,t.lower))),rd(u)||s.push(...o.
atEnd(u,t.lower))}return{edits:s,moves:d}}i(ut,"guardEdits");var ed=new WeakMap;function td(e,t){let n=D(ed,t,()=>new Map);return D(n,e,()=>nd(e.body,t))}i(td,"\
returnsOf");function nd({statements:e},{guards:t}){let n=dt(e);return{returns:n,hidden:e.some(r=>od(r,n,t.reach))}}i(nd,"findReturns");function gn(e,{open:t,raise:n,
lower:r},{script:o,taken:s,layout:a}){let d=n!==void 0&&gr(e)?[n]:t,{predicateSpan:c}=e;if(!(c!==void 0&&s.some(({span:m})=>m.start<e.body.span.start)))return{edits:[
a.atStart(e.body,d)],moves:!1};let f=at(e,o,r,a);return"reason"in f?f:{edits:[...f.edits,a.atStart(e.body,[...d,f.statement])],moves:!0}}i(gn,"openingEdits");function rd({
statements:e}){let t=e.at(-1);return t!==void 0&&(fr(t)||t.kind==="jump"&&t.keyword==="return")}i(rd,"endsByLeaving");var ft="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function dt(e){return e.flatMap(bs)}i(dt,"waysOut");function bs(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return dt(e.statements);case"if":{let t=e.else===void 0?[]:bs(e.else);return[...dt(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return dt(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
i(bs,"waysOutOf");function od(e,t,n){let r=new Set(t),o=!1;return C(e,s=>{r.has(s)||(s.kind==="jump"?o||=s.keyword==="return":(s.kind==="call"||s.kind==="identi\
fier")&&(o||=n.returnsBy(s.name)))}),o}i(od,"returnsUnseen");var pt=class{static{i(this,"Layout")}#e;#n;#t;newline;constructor(t){this.#n=t,this.#e=t.text,this.#t=new Ae(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,n){let r=t.span.start+1,o=this.#e.indexOf(`
`,r),s=t.statements[0]?.span.start??t.value?.span.start??t.span.end-1;if(o===-1||o>=s||this.#c(o)!==void 0)return B(r,n.map(d=>` ${d}`).join(""));let a=this.#s(
t);return B(o+1,n.map(d=>a+d+this.newline).join(""))}atEnd(t,n){let r=t.span.end-1,o=[],s=t.value??t.statements.at(-1);if(s!==void 0&&this.#f(s,r)&&o.push(B(s.span.
end,";")),this.#i(r)){let d=this.#t.lineStart(this.#t.position(r).line);return[...o,B(d,this.#s(t)+n+this.newline)]}let a=/\s/.test(this.#e[r-1]??"")?"":" ";return[
...o,B(r,`${a}${n} `)]}before(t,n){let r=this.#i(t.start)?this.newline+this.#d(t.start):" ";return B(t.start,n+r)}remove(t){let n=/^\s*;/.exec(this.#e.slice(t.end)),
r=t.end+(n?.[0].length??0),o=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(r))?.[0]??"";if(!this.#i(t.start)){let d=o.replace(/\r?\n$/,"").length;return{span:{start:t.start,
end:r+d},text:""}}return{span:{start:o.endsWith(`
`)?this.#t.lineStart(this.#t.position(t.start).line):t.start,end:r+o.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let n=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,r=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-n,end:t.end},text:r?"":" "}}beforeProbes(t,n){let r=this.#n.
items.find(o=>o.kind==="probe");return r&&this.#r(r.span.start,t,n)}beforeBodies(t,n){let r=this.#n.items.find(({kind:o})=>!sd.has(o));return r&&this.#r(r.span.
start,t,n)}probe(t,n){let r=n.map(o=>this.unit+o);return this.#o()?[t,"{",...r,"}"]:[`${t} {`,...r,"}"]}above(t,n){let r=this.#a(this.#t.position(t).line);return B(
r,`${this.#d(t)}// ${n}${this.newline}`)}commentOut(t,n){let r=this.#t.position(t.start).line,o=this.#t.position(t.end).line,s=this.#t.lineStart(o+1);if(!(this.#i(
t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,s))))return this.#e.slice(t.start,t.end).includes("*/")?void 0:[B(t.start,`${lt(n)} /* `),B(t.end," */")];let d=[];
for(let c=r;c<=o;c++){let u=this.#a(c),f=c===r?n.map(m=>`// ${m}${this.newline}`).join(""):"";d.push(B(u,`${f}// `))}return d}#r(t,n,r){let o=this.#t.position(t).
line;if(!this.#i(t))return B(t,`${lt(n)} ${r.map(a=>a.trim()).join(" ")} `);let s=o;for(;o>1&&this.#u(o-1);)o--;return o===1&&(o=s),B(this.#a(o),[...n.map(a=>`/\
/ ${a}`),...r,""].map(a=>a+this.newline).join(""))}#o(){for(let t of this.#n.items){if(t.kind!=="probe")continue;let{start:n,end:r}=t.body.span;if(this.#e.slice(
n,r).includes(`
`))return this.#i(n)}return!0}afterAll(t){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return B(n,r+t.map(o=>o+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#s(t){let n=t.statements[0]??t.value;return n!==void 0&&this.#i(n.span.start)?this.#d(n.span.start):this.#d(t.span.start)+this.unit}#a(t){let n=this.#t.
lineStart(t);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#d(t){let n=this.#a(this.#t.position(t).line);return/^[ \t]*/.exec(this.#e.slice(n,t))?.[0]??""}#i(t){
let n=this.#t.lineStart(this.#t.position(t).line);return n>0||t===0?/^[ \t]*$/.test(this.#e.slice(n,t)):/^\s*$/.test(this.#e.slice(0,t))}#u(t){let n=this.#t.lineStart(
t),r=this.#t.lineStart(t+1),o=n+(/^[ \t]*/.exec(this.#e.slice(n,r))?.[0].length??0),s=this.#c(o);return s!==void 0&&s.kind!=="shebang"&&this.#e.slice(s.span.end,
r).trim()===""}#c(t){let{comments:n}=this.#n,r=0,o=n.length;for(;r<o;){let a=r+o>>1;(n[a]?.span.end??0)<=t?r=a+1:o=a}let s=n[r];return s!==void 0&&s.span.start<=
t?s:void 0}#f(t,n){if(id.has(t.kind)||this.#e[t.span.end-1]===";")return!1;let r=t.span.end;for(;;){let o=this.#c(r);if(o!==void 0)r=o.span.end;else if(r<n&&/\s/.
test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function lt(e){return`/* ${e.join(" ")} */`}i(lt,"blockComment");var sd=new Set(["preprocessor","c\
-definition","config","import"]),id=new Set(["block","if","unroll","while","for-map","for-range"]);function B(e,t){return{span:{start:e,end:e},text:t}}i(B,"inse\
rt");var mt=16,hn=mt*mt,ad=["cpu","ncpus","sum","clear"],ws={kind:"guard",what:"a guard in the script",propose:dd};function dd({judgement:e,cause:t,targets:n,layout:r,
options:o}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?bn:wn};let s=n.filter(Tt);if(s.length===0)return{reason:`it needs bpftra\
ce ${kt.bpftrace} and Linux ${kt.kernel}: before, the flag would be a locked update itself`};let{model:a}=e;if(a.maxMapKeys!==void 0&&a.maxMapKeys<hn)return{reason:`\
max_map_keys leaves no room for an entry for each of ${hn} CPUs`};let d=ad.find(k=>le(a,k));if(d!==void 0)return{reason:`the script gives ${d} another meaning`};
let c=ct(e,Tt);if("reason"in c)return c;let[u]=c.guarded;if(u?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let f=u?.guard?.
map,m=cd(a,f),l=f===void 0&&o.countMissed!==!1?m.missed:void 0,g={open:[`if (${m.guard}[cpu] > 0) { ${l===void 0?"":`${l} = sum(1); `}return; }`,`${m.guard}[cpu\
] = sum(1);`],raise:`${m.guard}[cpu] = sum(1);`,lower:`${m.guard}[cpu] = sum(-1);`},y=ut(c.probes,g,e,r);if("reason"in y)return y;let{edits:w,moves:h}=y;if(f===
void 0){let k=ud(e,{...m,missed:l},r,s);if("reason"in k)return k;w.push(k,...pd(e,m.guard,r))}let E=l===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${l}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${m.guard}`,cost:`${yn} ${E}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${h?` ${ft}`:""}`,price:`Events inside one of them are skipped, ${l===void 0?"not counted":`counted in ${l}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:w}}i(dd,"proposeGuard");var yn="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",bn="a guard protects only one copy of the script",wn="a guard in this script cannot see the other program";function cd(e,t){let n=t??pn(e,"@guard",["","_\
missed"]);return{guard:n,missed:`${n}_missed`,counter:pn(e,"$guard_cpu",[""])}}i(cd,"guardNames");function ud(e,t,n,r){let{model:o,lowered:s}=e,a=s.filter(p=>p.
refusals.length===0).map(p=>p.target),d=[...r,...a].every(p=>!ue(p.bpftrace,ce["for-range"])),c=fd(t,d),u=d?"":`, on up to ${hn} CPUs`,f=[`${t.guard} keeps thes\
e probes from running inside each other${u}.`,...t.missed===void 0?[]:[`${t.missed} counts the events that it skips.`]],m=kn(o);return m==="unusable"?{reason:"t\
he script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:m!==void 0?n.atStart(m.body,[lt(f),...c]):n.beforeProbes(f,n.probe("BEGIN",c))??{
reason:"the script has no probe of its own"}}i(ud,"seedEdit");function kn(e){let t=e.script.items.filter(r=>r.kind==="probe"&&r.attachPoints.some(o=>ge(o.provider)?.
provider.name==="begin"));if(t.length===0)return;let n=t.find(r=>r.kind==="probe"&&r.attachPoints.length===1&&r.predicate===void 0);return n?.kind==="probe"?n:"\
unusable"}i(kn,"findBegin");function fd({guard:e,missed:t,counter:n},r){let o=t===void 0?[]:[`${t} = sum(0);`];return r?[`for (${n} : 0..ncpus) { ${e}[(uint64)${n}\
] = sum(0); }`,...o]:[`${n} = (uint64)0;`,`unroll(${mt}) { unroll(${mt}) { ${e}[${n}] = sum(0); ${n}++; } }`,...o]}i(fd,"seedStatements");function pd({model:e},t,n){
let r=e.probes.find(({phase:s,probe:a})=>s==="end"&&a.predicate===void 0&&Q(e,a.span)===void 0)?.probe;return r!==void 0?[n.atStart(r.body,[`clear(${t});`])]:e.
probes.some(({probe:s})=>s.attachPoints.some(a=>ge(a.provider)?.provider.name==="end"))?[]:[n.afterAll(n.probe("END",[`clear(${t});`]))]}i(pd,"hideEdits");var ks={kind:"guard",what:"the guard file",propose:ld};function ld({judgement:e,cause:t,targets:n,layout:r}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?bn:wn};if(!n.some(Rt))return{reason:`only bpftrace ${Zn.bpftrace} and later import files`};let{model:o}=e,s=ct(e,Rt);if("reason"in s)return s;if(s.
guarded.some(({guard:p})=>p?.imported===!1))return{reason:"its other probes have a guard of their own"};let a=o.guards.file??Qn,d=[a.enter,a.raise??a.enter,a.leave].
find(p=>le(o,p));if(d!==void 0)return{reason:`the script defines ${d} itself`};let c=o.script.items.flatMap(p=>p.kind==="import"?[p.path]:[]);if(o.guards.file===
void 0&&c.some(p=>p.split("/").at(-1)===fe))return{reason:`it imports another ${fe}`};if(s.probes.some(({body:p})=>md(p,o.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${Xn.seen} would take for one between the test and it`};let u=ut(s.probes,xn(a),e,r);if("reason"in u)return u;let{edits:f,
moves:m}=u;if(o.guards.file===void 0){let p=["The guard of this file keeps these probes from running inside each other."],g=r.beforeBodies(p,[`import "${fe}";`]);
if(g===void 0)return{reason:"the script has no probe of its own"};let y={path:fe,span:{start:0,end:0},text:a.text};f.unshift(y,g)}return{loss:"some-events",title:`\
Guard the probes with the flag of a guard file (${o.guards.file===void 0?`put ${fe} next to the script and import it`:"as its other probes have it"})`,cost:`${yn}\
 Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs).${m?` ${ft}`:""}`,price:"Events inside one of them are skipped, not count\
ed; each event costs 3 to 10 ns more.",safe:!0,edits:f,guardFile:a}}i(ld,"proposeImport");function xn({enter:e,raise:t,leave:n}){return{open:[`if (${e}() == 0) \
{ return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${n}();`}}i(xn,"importedWords");function md({statements:e,value:t},n){let r=e[0]??t;return r!==void 0&&/[-+*&]/.
test(n[r.span.start]??"")}i(md,"joinsTest");var gd="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",xs={kind:"leave-out",what:"leaving the probe out",propose:i(
e=>e.cause&&e.cause.probes.size<=2?Es(e,[e.cause.inner.probe]):void 0,"propose")},Ss={kind:"leave-out",what:"leaving its probes out",propose:i(e=>e.cause&&e.cause.
probes.size>1?Es(e,[...e.cause.probes]):void 0,"propose")};function Es({judgement:e,layout:t},n){let{model:r}=e;if(n.some(({span:d})=>Q(r,d)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:d,probe:c})=>d==="attached"&&!n.includes(c)))return{reason:"nothing would be left of the script"};let o=hd(
e,n);if(o!==void 0)return{reason:`nothing else would set ${o}, which other probes read`};let s=n.map(({span:d})=>t.commentOut(d,[gd]));return s.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:d})=>d[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:s.flatMap(d=>d??[]),removes:n}}i(Es,"propose");function hd({model:e},t){let n=new Set,r=new Set,o=i(d=>{d.kind==="map"&&n.add(d.name);
let c=d.kind==="assignment"?d.target:d.kind==="update"?d.operand:void 0;c?.kind==="map"&&r.add(c.name),d.kind==="map-declaration"&&r.add(d.map)},"look"),s=new Set(
t);for(let d of e.script.items)s.has(d)||C(d,o);let a=new Set;for(let d of t)C(d,c=>{c.kind==="map"&&a.add(c.name)});return[...a].find(d=>n.has(d)&&!r.has(d))}i(
hd,"mapLeftUndefined");var yd=["print","clear","zero"];function Ts(e){return D(bd,e,()=>wd(e))}i(Ts,"countersOf");var bd=new WeakMap;function wd({script:e,imported:t,probes:n}){let r=new Map,
o=new Set,s=new Set(n.filter(({phase:d})=>d==="begin").map(({probe:d})=>d));for(let d of t)for(let c of d.script.items)C(c,u=>kd(u,o));for(let d of e.items){let c=new Set;
C(d,u=>{if(u.kind==="expression-statement"||u.kind==="assignment"){let f=xd(u,e.text,d.kind==="probe"&&s.has(d));if(f!==void 0&&d.kind==="probe"&&(c.add(f.target),
Jn(r,f.target.name,f)),u.kind==="expression-statement"&&u.expression.kind==="call"){let{name:m,arguments:l}=u.expression;yd.includes(m)&&l[0]?.kind==="map"&&l[0].
keys===void 0&&c.add(l[0])}}u.kind==="map"&&!c.has(u)&&o.add(u.name),u.kind==="map-declaration"&&o.add(u.map)})}let a=new Map;for(let[d,c]of r){let u=c.map(({target:f})=>Sd(
f,e.text));o.has(d)||u.some(f=>f===void 0)||a.set(d,{map:d,changes:c,keys:new Set(u.flatMap(f=>f??[]))})}return a}i(wd,"findCounters");function kd(e,t){e.kind===
"map"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}i(kd,"noteName");function xd(e,t,n){let{span:r}=e;if(e.kind==="expression-statement"){let{expression:c}=e;
if(c.kind!=="update"||c.operand.kind!=="map")return;let u=c.operator==="++"?void 0:"-1";return{span:r,target:c.operand,added:u,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:o,value:s,operator:a}=e;if(a==="+=")return{span:r,target:o,added:Sn(s,t),is:"plain"};if(a!=="=")return;if(s.kind===
"call"&&s.name==="count"&&s.arguments.length===0)return{span:r,target:o,added:void 0,is:"count"};let[d]=s.kind==="call"&&s.name==="sum"?s.arguments:[];return d!==
void 0?{span:r,target:o,added:Sn(d,t),is:"sum"}:n&&Pe(s)===0?{span:r,target:o,added:"0",is:"set-to-zero"}:void 0}i(xd,"changeOf");function Sn({span:e},t){return t.
slice(e.start,e.end)}i(Sn,"sliceOf");function Sd({keys:e},t){return e===void 0?"":e.every(({kind:r})=>r==="integer"||r==="string")?e.map(r=>Sn(r,t)).join(", "):
void 0}i(Sd,"literalKey");var Rs={kind:"lock-free",what:"count() in place of ++",propose:i(e=>Os(e,"count"),"propose")},$s={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:i(
e=>Os(e,"sum"),"propose")};function Os({judgement:e,cause:t,layout:n,many:r,targets:o},s){if(t===void 0)return;let{model:a,lowered:d}=e;if(le(a,s))return{reason:`\
the script gives ${s} another meaning`};if(s==="count"&&!o.some(w=>er("scalar-count",w.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let c=Ts(a),u=new Set;for(let{probe:w,operations:h}of c.size===0?[]:Le(d))if(r||t.probes.has(w))for(let{locks:E}of h)for(let{
map:k}of E)k!==void 0&&u.add(k);let f=[...u].flatMap(w=>c.get(w)??[]),m=s==="sum"?f:f.filter(Ed);if(m.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let l=[],p=[],g=kn(a);for(let w of m){for(let h of w.changes)l.push(...Td(h,s,a.script.text));s===
"sum"&&p.push(...Rd(w))}if(s==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let w=["These \
entries are there before the first event, so that no change of them takes a lock."],h=g===void 0?n.beforeProbes(w,n.probe("BEGIN",p)):n.atStart(g.body,p);if(h===
void 0)return{reason:"the script has no probe of its own"};l.push(h)}let y=m.map(({map:w})=>w).join(", ");return{loss:"nothing",title:s==="count"?`Count with co\
unt() in ${y}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${y} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:l}}i(Os,"propose");function Ed({changes:e,keys:t}){return[
...t].every(n=>n==="")&&e.every(({is:n,added:r})=>n!=="sum"&&r===void 0)}i(Ed,"isCount");function Td({span:e,target:t,added:n,is:r},o,s){if(r===o)return[];let a=s.
slice(t.span.start,t.span.end);return[{span:e,text:`${a} = ${o==="count"?"count()":`sum(${n??1})`}`}]}i(Td,"rewritten");function Rd({map:e,keys:t}){return[...t].
map(n=>`${e}${n===""?"":`[${n}]`} = sum(0);`)}i(Rd,"seedsOf");var En=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function As(e,t){let n=i(({fix:s})=>t.filter(a=>s.targets.includes(a)).length,"helped"),r=i(s=>+(n(s)<t.length),"leaves"),o=i(({fix:s})=>t.filter(a=>s.targets.includes(
a)&&s.copies?.includes(a)!==!0).length,"cured");return[...e].sort((s,a)=>Number(a.fix.safe)-Number(s.fix.safe)||vs.indexOf(s.fix.kind)-vs.indexOf(a.fix.kind)||Ns(
s.fix)-Ns(a.fix)||r(s)-r(a)||o(a)-o(s)||n(a)-n(s)||Ps(s.fix)-Ps(a.fix)||a.fix.targets.length-s.fix.targets.length||En.indexOf(s.loss)-En.indexOf(a.loss)).map(({
fix:s})=>s)}i(As,"ranked");var vs=["leave-out","suppress"];function Ns({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}i(Ns,"broken");function Ps({stops:e=[]}){
return e.length}i(Ps,"stopped");function gt({map:e,raise:t,balance:n,test:r},o){if(t.form==="sum")return`${e}[cpu] = sum(-1);`;let s=n.lowered[0]?.span,{span:a}=(r??t).access;return s===void 0?
`${o.slice(a.start,a.end)} = 0;`:`${o.slice(s.start,s.end)};`}i(gt,"loweringOf");function Re(e,t,n){let r=[];for(let o of e)switch(o.kind){case"leaves":r.push(n.
before(o.span,t));break;case"ends":r.push(...n.atEnd(o.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where \
the guard cannot be lowered"}}return r}i(Re,"lowerAt");function Ls(e,{model:t},n){let{probe:r,span:o,others:s}=e,{script:a}=t,d=$d(e,a);if("reason"in d)return d;let{block:c,opening:u,lower:f}=d,m=[o,...s],l=[],p=[],
{predicateSpan:g}=r;if(g!==void 0&&m.some(b=>Tn(b,g))){let b=Od(e,a,f,n);if("reason"in b)return b;l.push(...b.edits),p.push(b.statement)}let y=c.statements.findIndex(
b=>m.some(I=>Tn(I,b.span))),[w]=u.map(b=>c.statements.indexOf(b)),h=u.at(-1);if(w===void 0||h===void 0)return{reason:"the guard is not raised by a statement of \
its own"};if(!m.some(b=>b.start>=r.body.span.start)){let I=c.statements[c.statements.indexOf(h)+1]?.span??c.value?.span;return I===void 0?{reason:"nothing runs \
while the guard is up"}:[...l,...p.map(de=>n.before(I,de))]}let k=c.statements[y];if(k===void 0||y>=w)return{reason:"what takes a lock stands around the guard, \
and not before it"};let x=c.statements.slice(y,w);if(Nd(u,x))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:T}=Ie(()=>{},{...c,
statements:x,span:c.span},0,t.guards.reach),N=Re(T.filter(({kind:b})=>b!=="ends"),f,n);if("reason"in N)return N;let O=[...u.map(b=>Is(b,a)),...p];return[...l,...O.
map(b=>n.before(k.span,b)),...N,...u.map(b=>n.remove(b.span))]}i(Ls,"raiseFirst");function Cs({attempt:e,probe:t},{model:{script:n}},r){let{statements:o,value:s}=t.
body,a=e&&o.findIndex(u=>u.kind==="if"&&u.then===e.block),d=e?.block.statements.at(-1)?.span;return e===void 0||a===void 0||a<0||d===void 0||s!==void 0?{reason:"\
what runs after the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:u})=>u.start===d.start)?o.slice(a+1).flatMap(u=>[r.before(d,Is(u,
n)),r.remove(u.span)]):{reason:"the guard is not lowered at the end of its block"}}i(Cs,"lowerLast");function $d({attempt:e,imported:t,probe:n},{text:r}){let o=i(
(d,c)=>d.statements.find(u=>u.span.start===c.start),"statementAt");if(e!==void 0){let{block:d,early:c,raise:u}=e,f=o(d,u.span);return f===void 0?{reason:"the gu\
ard is not raised by a statement of its own"}:{block:d,opening:c===void 0?[f]:[c,f],lower:gt(e,r)}}let s=t?.attempt,a=s&&o(n.body,s.raise);return s===void 0||a===
void 0?{reason:"the guard is not raised by a statement of its own"}:{block:n.body,opening:[a],lower:`${s.file.leave}();`}}i($d,"partsOf");function Od({probe:e,attempt:t},n,r,o){
let{predicate:s,predicateSpan:a}=e,d=t?.test;if(s===void 0||a===void 0||d===void 0||!Tn(d.span,a))return at(e,n,r,o);if(mn(n,a))return{reason:"a predicate that \
takes a lock has a comment in it"};let c=i(({start:p,end:g})=>n.text.slice(p,g),"textOf"),u=pr(s).filter(({span:p})=>p.start!==d.span.start),f={span:a,text:`/${c(
d.span)}/`},m=i(p=>u.length===1||vd.has(p),"single"),l=u.map(({kind:p,span:g})=>m(p)?c(g):`(${c(g)})`).join(" && ");return{edits:[f],statement:ln(l,r)}}i(Od,"pr\
edicateOf");var vd=new Set(["identifier","variable","map","call","integer","boolean","unary"]);function Is({kind:e,span:t},{text:n}){let r=n.slice(t.start,t.end);
return e==="if"||r.endsWith(";")?r:`${r};`}i(Is,"wordsOf");function Nd(e,t){let n=new Set;for(let o of t)C(o,s=>{s.kind==="variable"&&n.add(s.name)});let r=!1;for(let o of e)
C(o,s=>{s.kind==="variable"&&(r||=n.has(s.name))});return r}i(Nd,"needs");function Tn(e,t){return e.start>=t.start&&e.end<=t.end}i(Tn,"lies");var ht=16,_s={kind:"guard",what:"completing the guard of the script",propose:Pd};function Pd({judgement:e,finding:t,cause:n,layout:r}){return t.rule==="guard-in\
complete"?Ad(t,e,r):n?.world==="closed"?Ld(e,r):void 0}i(Pd,"proposeRepair");function Ad({span:e,what:t},n,r){let o=ye(n).find(a=>a.span.start===e.start&&a.span.
end===e.end&&t.includes(a.map));if(o===void 0)return;let s=Fs(o,n,r);return"reason"in s?s:{...zs(Cd(o)),edits:s}}i(Ad,"repairOfFinding");function Ld(e,t){let n=ye(
e);if(n.length===0)return;let r=new Map,o=new Set;for(let a of n){let d=a.problem==="plain-map"||a.problem==="not-per-cpu";if(d&&o.has(a.map))continue;d&&o.add(
a.map);let c=Fs(a,e,t);if("reason"in c)return c;for(let u of c)r.set(`${u.span.start} ${u.span.end} ${u.text}`,u)}let s=[...new Set(n.map(({map:a})=>a))].join("\
, ");return{...zs(`Complete the guard ${s}, which the script has already`),edits:[...r.values()]}}i(Ld,"completeAll");function zs(e){return{loss:"nothing",title:e,
cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}i(zs,"guardCandidate");function Cd({problem:e,map:t}){
switch(e){case"not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, whi\
ch is changed in place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} \
before it is raised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unse\
eded":return`Make the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":
return`Guard this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Tak\
e no lock outside the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by su\
m(1) and sum(-1) only`}}i(Cd,"titleOf");function Fs(e,t,n){let{script:r}=t.model;if(e.probe.span.end>r.text.length)return{reason:"the guard is in an imported fi\
le"};let{attempt:o,map:s}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return _d(s,t,n);case"wrong-test":return o===void 0?[]:Gs(o);case"raised-before-\
test":return o?.early===void 0?[]:Md(o.early,o.raise.span,r.text,n);case"leaks":case"lowered-early":return Id(e,r.text,n);case"unseeded":return Ds(s,t,n);case"r\
emoved":return zd(e,n);case"runs-before":return Ls(e,t,n);case"runs-while-up":return{reason:`what the probe does where it finds ${s} up takes a lock, and cannot\
 be guarded`};case"runs-after":return Cs(e,t,n);case"lowered-before-exit":return[e.span,...e.others].map(a=>n.remove(a));case"missing":return Gd(e,t,n);case"cha\
nged-otherwise":return{reason:`it is not clear what the other change of ${s} is for`}}}i(Fs,"repairOf");function Id({attempt:e,imported:t},n,r){let o=e?.balance??
t?.attempt?.balance;if(o===void 0)return[];let s=e===void 0?`${t?.file.leave}();`:gt(e,n),a=Re(o.leaks,s,r);return"reason"in a?a:[...o.early.map(({span:d})=>r.remove(
d)),...a]}i(Id,"balanced");function Gs({test:e,map:t}){return e===void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}i(Gs,"testEdits");function Md(e,t,n,r){
return[r.before(t,n.slice(e.span.start,e.span.end)),r.remove(e.span)]}i(Md,"swap");function _d(e,t,n){let{model:r}=t,o=[],s=new Set;for(let{attempt:d}of r.probes){
if(d?.map!==e||!At(d,r))continue;if(d.strays.length>0)return{reason:`${e} is changed in another way too`};let{test:c,raise:u,balance:f}=d;o.push(...Gs(d));for(let{
span:l,to:p}of[u,...f.lowered,...f.early])o.push({span:l,text:`${e}[cpu] = sum(${p==="up"?1:-1})`});let m=c===void 0?[]:[c];for(let{access:l}of[...m,u,...f.lowered,
...f.early])s.add(l.nameSpan.start)}for(let{probe:d,phase:c}of r.probes){if(c==="end")continue;let u=!1;if(C(d,f=>{if(c==="begin"&&f.kind==="assignment"&&f.target.
kind==="map"&&f.target.name===e){s.add(f.target.nameSpan.start);let{target:m,value:l}=f,p=l.kind==="call"&&l.name==="sum"?l.arguments[0]:void 0;if(p!==void 0&&m.
keys?.length===1)return;Pe(p??l)===0?o.push(n.remove(f.span)):u=!0}f.kind==="map"&&f.name===e&&f.keys!==void 0&&(u||=!s.has(f.nameSpan.start))}),u)return{reason:`${e}\
 is used in another way too`}}let a=r.seeds.everPerCpu(e)?[]:Ds(e,t,n);return"reason"in a?a:[...o,...a]}i(_d,"convert");function Ds(e,{model:t,lowered:n},r){let s=n.
filter(({refusals:l})=>l.length===0).every(({target:l})=>!ue(l.bpftrace,ce["for-range"])),a=s?[`for ($guard_cpu : 0..ncpus) { ${e}[(uint64)$guard_cpu] = sum(0);\
 }`]:["$guard_cpu = (uint64)0;",`unroll(${ht}) { unroll(${ht}) { ${e}[$guard_cpu] = sum(0); $guard_cpu++; } }`],d=t.script.items.flatMap(l=>l.kind==="probe"&&l.
attachPoints.some(p=>ge(p.provider)?.provider.name==="begin")?[l]:[]),[c]=d;if(c!==void 0)return d.length>1||c.attachPoints.length>1||c.predicate!==void 0?{reason:"\
the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[r.atStart(c.body,a)];let u=s?"":`, on up to ${ht*ht} CPUs`,f=[`${e} keeps these\
 probes from running inside each other${u}.`],m=r.beforeProbes(f,["BEGIN","{",...a.map(l=>r.unit+l),"}"]);return m===void 0?{reason:"the script has no probe to \
put a BEGIN before"}:[m]}i(Ds,"seed");function zd({attempt:e,map:t,probe:n,span:r},o){if(e!==void 0)return[{span:r,text:`${t}[cpu] = sum(-1)`}];let s=[];C(n.body,
d=>{d.kind==="expression-statement"&&d.expression.kind==="call"&&Fd(d.expression.name)&&d.span.start===r.start&&d.span.end===r.end&&s.push(d)});let[a]=s;return a===
void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[o.remove(a.span)]}i(zd,"keepEntries");function Fd(e){return e==="clear"||e==="zero"||
e==="delete"}i(Fd,"isRemoval");function Gd({map:e,probe:t,imported:n},r,o){let{model:s}=r;if(n!==void 0){let{file:p}=n;return Ms(t,{words:xn(p),lowers:hr(p)},r,
o)}let{text:a}=s.script,d=s.probes.flatMap(({attempt:p})=>p?.map===e&&p.test!==void 0&&At(p,s)&&p.raise.form==="sum"?[p]:[]),c=d.find(({early:p})=>p!==void 0)??
d[0];if(c===void 0)return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(p=>lr(p)?.access.name===e))return{reason:`the pro\
be already changes ${e}, but not as a guard`};let f=[...(c.early?.then.statements.filter(Dd)??[]).map(({span:p})=>`${a.slice(p.start,p.end)};`),"return;"].join(
" "),m=`${e}[cpu] = sum(1);`,l={open:[`if (${e}[cpu] > 0) { ${f} }`,m],raise:m,lower:`${e}[cpu] = sum(-1);`};return Ms(t,{words:l,lowers:mr(e)},r,o)}i(Gd,"guard\
Probe");function Ms(e,{words:t,lowers:n},{model:r,lowered:o},s){let a=o.flatMap(({refusals:m,programs:l})=>m.length===0?l:[]),d=Fe(a).get(e)??[],c=gn(e,t,{script:r.
script,taken:d,layout:s});if("reason"in c)return c;let{leaks:u}=Ie(n,e.body,0,r.guards.reach),f=Re(u,t.lower,s);return"reason"in f?f:[...c.edits,...f]}i(Ms,"gua\
rded");function Dd(e){if(e.kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.
name==="sum")&&t===void 0}i(Dd,"isCount");var yt="REASON: say here why this is safe",bt={kind:"suppress",what:"an ignore comment",propose:Bd};function Bd({judgement:e,finding:t,layout:n}){if(!Ge(t.rule))
return;let r=De(t.rule,yt,Be(e.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[n.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${yt}`)],hides:!0}}i(Bd,"proposeSuppression");var $n=[_s,$s,Rs,ks,ws,hs,xs,Ss,bt],Wd=["guard","group","lock-free"],Ud=4,jd=1e6,Hd=2e3;function vn(e,t,n={}){let{script:r,imported:o}=t.model;if(e.length===0)return[];
if([r,...o.map(l=>l.script)].some(({errors:l})=>l.length>0))return e.map(()=>({fixes:[],tried:[]}));let s=new pt(r),a=new st(t),d=e.filter(({cause:l})=>l!==void 0).
length>Ud,c=e.map(l=>new On(Kd(l,t,{layout:s,options:n,many:d}),a)),u=n.longScripts!==!0&&cs(r.text),f=u?0:Math.max(1,Math.floor(jd/r.text.length)),m=c.slice(0,
f);for(let l of c.slice(f))l.leave(u?cn:it);for(let l of c.slice(f,Hd))l.try(bt);for(let l of $n)for(let p of m)p.try(l);for(let l of $n)for(let p of m)p.tryForRest(
l);return c.map(l=>l.proposal())}i(vn,"proposeFixes");function Kd({finding:e,cause:t},n,r){let o=n.lowered.filter((s,a)=>ae(t?.outcomes[a]?.verdict)).map(s=>s.target);
return{...r,judgement:n,finding:e,targets:o,...t===void 0?{}:{cause:t}}}i(Kd,"requestFor");var On=class{static{i(this,"Answer")}#e;#n;#t=[];#r=[];constructor(t,n){
this.#e=t,this.#n=n}try(t){let{kind:n}=t;if(n==="leave-out"&&this.#t.some(({fix:o})=>o.kind===n))return;let r=this.#s(t,this.#e);r!==void 0&&("reason"in r?this.#r.
push({rewriter:t,why:r.reason}):this.#t.push(r))}tryForRest(t){let{judgement:n,cause:r,targets:o}=this.#e,s=new Set(Rn(this.#e).filter(u=>!this.#o(u)));if(r===void 0||
!Wd.includes(t.kind)||s.size===0||s.size===o.length)return;let a={...this.#e,judgement:Yd(n,s),cause:{...r,outcomes:r.outcomes.filter(({target:u})=>s.has(u))},targets:o.
filter(({name:u})=>s.has(u))},d=this.#s(t,a);if(d===void 0||"reason"in d||this.#t.some(({fix:u})=>qd(u,d.fix)))return;this.#t.push(d);let c=this.#r.findIndex(u=>u.
rewriter===t);c!==-1&&this.#r.splice(c,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let n of $n)n!==bt&&this.#r.push({rewriter:n,why:t})}proposal(){return{
fixes:As(this.#t,Rn(this.#e)),tried:Vd(this.#r)}}#o(t){return this.#t.some(({fix:n})=>n.safe&&n.targets.includes(t))}#s({kind:t,propose:n},r){let o=n(r);if(o===
void 0||"reason"in o)return o;let{finding:s,cause:a,judgement:d}=this.#e,c=this.#n.prove(o,s,a);if("reason"in c)return c;let{edits:u,targets:f,stops:m,copies:l}=c,
p=m.filter(({hung:w})=>!w),g=Rn(this.#e).filter(w=>f.includes(w)).length;if(a!==void 0&&g===0&&p.length>0)return{reason:`bpftrace would not start the result whe\
re the script runs now, ${Ue(p)}`};let y={kind:t,title:o.title,cost:Rr(l.length===0?o.cost:`${o.cost} ${Jd}`,m),price:o.price??o.cost,safe:o.safe&&(p.length===0||
!d.configured&&g>p.length),targets:f,...m.length===0?{}:{stops:m},...l.length===0?{}:{copies:l},edits:u};return{loss:o.loss,fix:y}}},Jd="The guard protects only\
 one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function Rn({judgement:e,cause:t}){return e.
lowered.flatMap(({target:n},r)=>t?.outcomes[r]?.verdict==="hang"?[n.name]:[])}i(Rn,"hanging");function Yd(e,t){let n=e.lowered.map(({target:o})=>t.has(o.name)),
r=i(o=>o.filter((s,a)=>n[a]),"some");return{...e,lowered:r(e.lowered),causes:e.causes.map(o=>({...o,outcomes:r(o.outcomes)})),neighbours:e.neighbours.map(o=>({...o,
lowered:r(o.lowered)}))}}i(Yd,"forTargets");function qd(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}i(qd,"sameEdits");function Vd(e){let t=[];
for(let{rewriter:n,why:r}of e){let{kind:o,what:s}=n,a=t.at(-1);a?.kind===o&&a.why===r?t[t.length-1]={kind:o,what:`${a.what}, ${s}`,why:r}:t.push({kind:o,what:s,
why:r})}return t}i(Vd,"tell");var Zd={start:0,end:0};function Xd(e,t,n){let r=vn(e,t,n),o=e.flatMap(({finding:s,own:a},d)=>a===void 0||r[d]?.fixes.some(({safe:c})=>c)?[]:[{finding:s,cause:a,index:d}]);for(let[s,a]of vn(
o,t,n).entries()){let d=o[s]?.index;if(d===void 0||!a.fixes.some(({safe:u})=>u))continue;let c=a.fixes.map(u=>u.kind==="suppress"?u:{...u,partly:!0});r[d]={...a,
fixes:c}}return r}i(Xd,"proposalsFor");function Qd(e,t,n,r=[]){let o=n.parse(e,t),{files:s,guardFile:a,gaps:d}=Xo(o,e,n);return Me(o,s,a,[...d,...r])}i(Qd,"read\
Script");var wt=class{static{i(this,"Analyser")}#e;#n;#t=new Map;#r=0;constructor(t,n={library:new rt,groups:[]}){this.#e=t,this.#n=n}get length(){return this.#r}analyse(t,n){
let{targets:r,configured:o,rules:s={},suppressions:a={}}=this.#e,{neighbours:d,gaps:c}=this.#s(t),u=this.#o(t,n,c),f=be(u,r,{configured:o,suppressions:a,neighbours:d}),
m=[];for(let x of We)m.push(...x.check(f,m).map(T=>_e(T,u,t)));let{told:l,ignored:p}=Tr(m,u.script,a),g=l.flatMap(x=>ze(x,s[x.rule])).sort((x,T)=>x.span.start-T.
span.start||J.indexOf(x.severity)-J.indexOf(T.severity)),y=Ko(g,f.causes),w=Xd(y,f,this.#e.rewrites),h=y.map(({finding:x,others:T},N)=>{let O=w[N]??{fixes:[],tried:[]},
{fixes:b,tried:I}=O,{advice:de,...Js}=x;return{...Js,...de===void 0?{}:{todo:fs(de,O)},fixes:b,...T.length===0?{}:{others:T},...I.length===0?{}:{tried:I}}}),E=this.#i(
h),k=f.lowered.filter(({refusals:x})=>x.length>0).map(({target:x})=>x.name);return{status:"analysed",path:t,text:n,findings:h,...k.length===0?{}:{unstarted:k},...p.
length===0?{}:{ignored:p},...E.size===0?{}:{others:E}}}#o(t,n,r=[]){let o=Qd(t,n,this.#n.library,r);for(let s of[o.script,...o.imported.map(a=>a.script)])this.#r+=
s.text.length;return o}#s(t){let n=this.#n.groups.filter(({paths:s})=>s.includes(t)),r=new Set(n.flatMap(s=>s.missing)),o=[];for(let s of new Set(n.flatMap(({paths:a})=>a))){
if(s===t)continue;let a=this.#a(s);typeof a=="string"?r.add(a):o.push(a)}for(let{path:s,model:a}of o)for(let{message:d}of a.gaps.slice(0,1))r.add(`Not all of ${vt(
s)}, which runs together with this script, was judged. ${d}`);return{neighbours:o,gaps:[...r].map(s=>({span:Zd,message:s}))}}#a(t){let n=this.#t.get(t)??this.#d(
t);return this.#t.set(t,n),n}#d(t){let n=this.#n.library.source(t)??Do(ee),r=i(o=>`${vt(t)}, which runs together with this script, was not read: ${o}.`,"why");if(n.
kind==="folder")return r("it is a folder; name a file");if(n.kind==="unread")return r(ie(n.message));try{let o=this.#o(t,n.text);return{path:t,model:o,lowered:this.#e.
targets.map(s=>kr(o,s))}}catch(o){return r(`the analysis of it broke (${H(o)}); please report that with the script`)}}#i(t){let n=new Map,o=t.flatMap(({places:s=[]})=>s).
flatMap(({takes:s,fires:a,wants:d})=>[s,...a,d].flatMap(c=>c??[]));for(let{path:s}of[...t.flatMap(({related:a})=>a),...o]){let a=s===void 0?void 0:this.#n.library.
source(s);s!==void 0&&a?.kind==="text"&&n.set(s,a.text)}return n}};var ec=2,tc=[{language:"XML",points:2,isIn:i(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:ic},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Nn(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Nn(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:i(e=>Nn(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:i(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:i(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],nc=new Set(["probe","macro","map-declaration","config","import","subprogram"]),rc=new RegExp([String.raw`(?<![\w.])(?:${nr.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${rr.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function oc(e){return rc.test(e)}i(oc,"hasProbe");function Bs(e){if(/^#!.*bpftrace/.test(e)||oc(e))return;let t=ne(e);if(t.errors.length===0||t.items.
some(({kind:s})=>nc.has(s)))return;let n=sc(t),r=0,o;for(let s of tc)s.isIn(n)&&(r+=s.points,o??=s.language);return r>=ec?o:void 0}i(Bs,"foreignLanguage");function sc({
text:e,comments:t}){let n=[],r=0;for(let{span:o}of t)n.push(e.slice(r,o.start)),r=o.end;return n.join(" ")+e.slice(r)}i(sc,"withoutComments");function Nn(e,t,n){
let r=n;for(let o of e.matchAll(t))if(r-=1,r===0)return!0;return!1}i(Nn,"has");function ic(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}i(ic,"isJson");var dc=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),cc=4*1024*1024,Ws=16*1024;function uc(e){return j.indexOf(e==="documents"?"\
likely":"possible")}i(uc,"leastSure");async function js({path:e,text:t},n,r){let o=await Zt(e,t,r.embedded);if(o===void 0)return{report:void 0,notes:[]};let s=new Ae(
t),a=new An(t,s,o),d=new Pn(e,t,o,r),c=Math.min(uc(o.kind),j.indexOf(r.minConfidence)),u=[];for(let[m,l]of o.programs.entries()){let g=n.analyse(e,l.source.text).
findings.filter(({rule:y,confidence:w})=>dc.has(y)&&j.indexOf(w)<=c);for(let y of g)a.silence(y.rule,l,r)||u.push(await pc(y,l,{index:m,proof:d,ignores:a}))}let f={
status:"analysed",path:e,text:t,findings:u.sort((m,l)=>m.span.start-l.span.start),host:!0};return{report:o.programs.length===0?void 0:f,notes:fc(e,o,s)}}i(js,"j\
udgeHost");function fc(e,{unclear:t,left:n},r){let[o]=t,s=[];if(o!==void 0){let a=r.position(o.start).line,d=t.length===1?"A bpftrace program":or(t.length,"bpft\
race program"),c=t.length===1?"is":"are";s.push(`${e}: ${d} ${c} not judged, from line ${a} on: only a run knows the text.`)}return n>0&&s.push(`${e}: one file \
is judged for ${500} programs at most, and ${n} more were left out.`),s}i(fc,"notesOf");async function pc(e,t,{index:n,proof:r,ignores:o}){let s=[],a=[];for(let p of e.
fixes){let g=p.kind==="suppress"?await r.withComment(o.comment(e.rule,t)):await r.inHost(p,t,n),y=p.kind==="suppress"?o.title(e.rule):p.title;g!==void 0?s.push(
{...p,title:y,edits:g}):p.kind!=="suppress"&&a.push(p)}let d=s.some(({safe:p})=>p)?void 0:a.find(p=>p.safe&&!Ot(p)),c=[...e.tried??[],...a.map(p=>lc(p,p===d?r.byHand(
p,t):void 0))],u=i(p=>p.path===void 0?{...p,span:t.source.toHost(p.span)}:p,"inHostText"),f=e.places?.map(p=>yr(p,u)),{tried:m,...l}=e;return{...l,span:t.source.
toHost(e.span),related:e.related.map(u),...f===void 0?{}:{places:f},fixes:s,...c.length===0?{}:{tried:c}}}i(pc,"inHost");function lc({kind:e,title:t},n){let r=`${t.
charAt(0).toLowerCase()}${t.slice(1).replace(/\.$/,"")}`;return{kind:e,what:r,why:"this file has no place for it: change the program by hand",...n===void 0?{}:{
program:n}}}i(lc,"noPlaceFor");var Pn=class{static{i(this,"HostProof")}#e;#n;#t;#r;#o=0;constructor(t,n,r,o){this.#e=t,this.#n=n,this.#t=r,this.#r=o}async inHost(t,{
source:n},r){if(Ot(t))return;let o=[];for(let{span:s,text:a}of t.edits){let d=(n.segmentAt(s.start)?.write??(()=>{}))(a);if(d===void 0)return;o.push({span:n.toHost(
s),text:d})}return await this.#s(o,r,Z(n.text,t.edits))?o:void 0}byHand(t,{source:n}){if(n.text.length>Ws)return;let r=n.segments.flatMap(({kind:d,start:c,end:u,
host:f})=>d==="unknown"?[{span:{start:c,end:u},text:this.#n.slice(f.start,f.end)}]:[]),o=Ce([...r,...t.edits]);if(o===void 0)return;let[s,a]=[Z(n.text,r),Z(n.text,
o)];return s.length+a.length>2*Ws?void 0:{before:s,after:a}}async withComment(t){return t!==void 0&&await this.#s([t],-1,"")?[t]:void 0}async#s(t,n,r){if(t.some(
({span:d},c)=>c>0&&d.start<(t[c-1]?.span.end??0))||(this.#o+=this.#n.length,this.#o>cc))return!1;let o=Z(this.#n,t),s=await Zt(this.#e,o,this.#r.embedded),{programs:a}=this.#t;
return s?.programs.length===a.length&&s.unclear.length===this.#t.unclear.length&&a.every(({source:d},c)=>{let u=s.programs[c]?.source;return u?.text===(c===n?r:
d.text)&&Us(d,this.#n).join("\0")===Us(u,o).join("\0")})}};function Us({segments:e},t){return e.flatMap(({kind:n,host:r})=>n==="unknown"?[t.slice(r.start,r.end)]:
[])}i(Us,"unknowns");var An=class{static{i(this,"HostIgnores")}#e;#n;#t;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}silence(t,n,{suppressions:r}){return Ge(
t)&&this.#r(n).some(({rules:o,reason:s})=>s!==""&&o.includes(t)&&De(t,s,r)===void 0)}comment(t,{opens:n}){let{comment:r}=this.#t;if(r===void 0)return;let o=this.#n.
lineStart(this.#n.position(n).line),a=`${/^[ \t]*/.exec(this.#e.slice(o,n))?.[0]??""}${r.open}bpftrace-guard: ignore[${t}] ${yt}${r.close}
`;return{span:{start:o,end:o},text:a}}title(t){let{open:n,close:r}=this.#t.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${n}\
bpftrace-guard: ignore[${t}] reason${r}`}#r({opens:t,source:n}){let{comment:r}=this.#t;if(r===void 0)return[];let o=n.segments[0]?.host.start??t,s=new Set([t,o].
map(d=>this.#n.position(d).line)),a=[];for(let d of s){let c=this.#t.kind==="documents"?1:0;for(let u=d-1;u>=1;u--){let f=this.#o(u);if(f.trim()===""&&c>0)c-=1;else if(r.
start.test(f))a.push(...[Er(f)??[]].flat());else break}}return a}#o(t){let n={start:this.#n.lineStart(t),end:this.#n.lineStart(t+1)};return this.#e.slice(n.start,
n.end)}};var Hs=class{static{i(this,"OwnThread")}#e;#n;#t;#r=new Map;#o=Promise.resolve();constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}judge(t,n,r=Number.POSITIVE_INFINITY){
let o=this.#o.then(mc).then(()=>{if(this.#n?.aborted===!0||this.#s()>=r)return;let s={...this.#e,...n},a=D(this.#r,n,()=>new wt(s,this.#t));return gc(t,a,s)});return this.#o=
o,o}#s(){return[...this.#r.values()].reduce((t,{length:n})=>t+n,0)}};function mc(){return new Promise(e=>setImmediate(e))}i(mc,"nextTurn");async function gc(e,t,n){
return e.host!==void 0?hc(e,t,n):{report:yc(e,t,n),notes:[]}}i(gc,"judgeAlone");var Ag="No bpftrace program was found in this file.";async function hc(e,t,n){try{
return await js(e,t,n)}catch(r){return{report:Ks(e.path,H(r),n),notes:[]}}}i(hc,"analyseHost");function Ks(e,t,n){let r=`The analysis broke (${t}). This is a de\
fect of bpftrace-guard: please report it together with the script.`;return wc({status:"failed",path:e,error:r},n)}i(Ks,"broken");function yc({path:e,text:t},n,r){
let o=j.indexOf(r.minConfidence);try{let s=Bs(t);if(s!==void 0)return{status:"skipped",path:e,error:bc(s)};let a=n.analyse(e,t);return{...a,findings:a.findings.
filter(({confidence:d})=>j.indexOf(d)<=o)}}catch(s){return Ks(e,H(s),r)}}i(yc,"analyseScript");function bc(e){return`It is not a bpftrace script: it has no prob\
e, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}i(bc,"notBpftrace");function wc({status:e,path:t,error:n},{rules:r}){if(e===
"skipped")return{status:e,path:t,error:n};let o=wr({span:{start:0,end:0},message:n}),s=ze(o,r["not-judged"]).map(a=>({...a,fixes:[]}));return{status:e,path:t,text:"",
findings:s,error:n}}i(wc,"unjudged");export{Ur as a,ai as b,Fr as c,Ir as d,Mr as e,di as f,jc as g,oe as h,Jr as i,cu as j,Ou as k,Du as l,bo as m,Xu as n,$o as o,ee as p,Yt as q,qt as r,Df as s,Go as t,
Do as u,Bf as v,Ee as w,Nf as x,zo as y,Fo as z,nt as A,ma as B,If as C,Mf as D,_f as E,ga as F,zf as G,ha as H,Vf as I,wa as J,Zf as K,Xf as L,Qf as M,ep as N,
xa as O,Ho as P,tp as Q,Ea as R,Uo as S,W as T,He as U,ni as V,oi as W,Ar as X,si as Y,Cc as Z,Ic as _,Mc as $,_c as aa,Lo as ba,Sf as ca,Ef as da,Tf as ea,Rf as fa,
$f as ga,Zt as ha,oc as ia,Bs as ja,Xo as ka,rt as la,Qd as ma,wt as na,Hs as oa,Ag as pa,Ks as qa,yc as ra,wc as sa};
