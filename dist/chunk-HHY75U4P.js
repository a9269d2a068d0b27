import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Nt,Aa as ee,B as ue,Ba as ze,C as Qn,Ca as wr,D as er,Da as Pt,E as tr,F as Ot,G as $t,H as vt,Ha as kr,I as nr,Ia as Lt,Ja as Ct,Ka as he,La as Ge,
Ma as xr,O as Ce,Pa as Sr,Qa as Er,Ra as ye,Sa as je,Ta as He,U as X,Ua as $r,V as Ie,W as Q,d as St,i as ce,ia as me,ja as fr,ma as pr,o as V,qa as C,r as Vn,s as Zn,
sa as Me,t as Xn,ta as lr,u as Et,ua as mr,v as te,va as gr,wa as hr,x as Tt,xa as yr,y as Rt,ya as br,za as _e}from"./chunk-UXGTX35R.js";import{a as vr,d as Nr,
e as Pr,i as Ar}from"./chunk-MZ5ESMHO.js";import{a as ir,b as ar}from"./chunk-N6Y3JKTD.js";import{a as _n}from"./chunk-XUKDSFID.js";import{$c as sr,
Ac as Ne,Ad as Tr,Bc as Un,Cc as I,Dd as Rr,Ec as Kn,Ed as De,Fc as O,Gd as Or,Hc as q,Hd as It,Ic as E,Id as Be,Jc as Jn,Jd as We,Kc as de,Xc as rr,_c as or,a as _,
b as K,c as xt,cd as Ae,ed as Z,id as ne,jd as Le,lc as v,ld as dr,mc as Gn,md as cr,nb as zn,nc as Dn,nd as ur,oc as Bn,od as J,pb as Fn,pd as At,qc as Wn,qd as Y,
rc as A,rd as H,sc as $e,tb as R,td as ge,ub as N,uc as F,wb as M,wc as jn,wd as Fe,xc as ve,yc as Hn}from"./chunk-XY4I7FGL.js";import{a as le,c as Yn,f as Pe,
g as z}from"./chunk-B6BJ3YSN.js";import{a as G,b as qn}from"./chunk-ISUK2UUZ.js";import{a as i,f as Mn}from"./chunk-H47UKSLI.js";import{constants as oe,existsSync as ti}from"node:fs";import{lstat as ni,open as qe,readlink as ri,realpath as Gt}from"node:fs/promises";import oi from"node:path";var U="it is not there",_t="it leads out of the repository",zt="it is a symbolic link that leads out of the repository",Lr="its symbolic links go round in a cir\
cle",Ft="an absolute path leads out of the repository",Cr="it is a submodule",Mt="keep the file inside of the repository",Zs=new Map([[U,"add the file, or corre\
ct the name"],[_t,Mt],[zt,Mt],[Ft,Mt]]);function Ir(e){return{kind:"unread",message:e}}i(Ir,"unread");function re(e){return e.includes(". ")?e:`${e}; ${Zs.get(e)??
"put a file that can be read there"}`}i(re,"withRemedy");function xc(e){let t=re(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}i(xc,"sentenceFor");import{readdir as Xs}from"node:fs/promises";import Ue from"node:path";var B=class extends Error{static{i(this,"NotRegular")}};var Qs="�",ei="several names here that are not UTF-8 look like this one. Rename them";function Ke(e){return!e.includes(Qs)}i(Ke,"isExact");async function Je(e){
if(Ke(e))return e;let t=Buffer.from(Ue.isAbsolute(e)?Ue.sep:".");for(let n of e.split(Ue.sep)){let r=t,o=Ke(n)?[]:await Xs(r,{encoding:"buffer"}),[s=Buffer.from(
n),...a]=o.filter(d=>d.toString("utf8")===n);if(a.length>0)throw new B(ei);t=Buffer.concat([r,Buffer.from(Ue.sep),s])}return t}i(Je,"exactName");var Dt="it is not a regular file",Ye="something else took its place meanwhile",Bt=(oe.O_NOFOLLOW??0)|(oe.O_NONBLOCK??0),Wt="/proc/self/fd",Mr=ti(Wt),si=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function ii(e){return si.test(e)}i(ii,"isOwnStream");async function ai(e){let t=await di(e);if(await zr(t,e))return t;throw await t.close(),new B(Ye)}i(ai,"open\
Regular");async function di(e){let t=Ke(e)?e:await Je(e),n=await ni(t);if(!n.isFile())throw new B(Dt);let r=await qe(t,oe.O_RDONLY|Bt),{dev:o,ino:s}=await r.stat();
if(o===n.dev&&s===n.ino)return r;throw await r.close(),new B(Ye)}i(di,"openIn");async function _r(e,t){let n=[],r=0,{size:o}=await e.stat();for(;r<=t;){let d=Math.
min(t+1-r,Math.max(65536,o+1-r)),{buffer:c,bytesRead:u}=await e.read(Buffer.alloc(d),0,d,null);if(u===0)break;n.push(u<d/2?Buffer.from(c.subarray(0,u)):c.subarray(
0,u)),r+=u}let[s=Buffer.alloc(0),...a]=n;return a.length===0?s:Buffer.concat(n)}i(_r,"readStart");async function ci(e,t){let n=await ai(e);try{return await _r(n,
t)}finally{await n.close()}}i(ci,"readRegular");async function Fc(e,t){if(!ii(e))return ci(await Gt(await Je(e)),t);let n=await qe(e);try{return await _r(n,t)}finally{
await n.close()}}i(Fc,"readNamed");async function Gc(e,t){if(!Mr){if(await Gt(e)!==e)throw new B(Ye);return t(r=>oi.join(e,r))}let n=await qe(e,oe.O_RDONLY|oe.O_DIRECTORY|
Bt);try{if(!await zr(n,e))throw new B(Ye);return await t(r=>`${Wt}/${n.fd}/${r}`)}finally{await n.close()}}i(Gc,"inFolder");async function Dc(e){let t=await qe(
e,oe.O_WRONLY|oe.O_CREAT|Bt,438);try{if(!(await t.stat()).isFile())throw new B(Dt);return await t.truncate(),t}catch(n){throw await t.close(),n}}i(Dc,"openForWr\
iting");async function zr(e,t){return(Mr?await ri(`${Wt}/${e.fd}`):await Gt(await Je(t)))===t}i(zr,"isAt");function Bc(e){if(e instanceof B)return e.message;switch(xt(
e)){case"ENOENT":case"ENOTDIR":return U;case"EACCES":case"EPERM":return"permission denied";case"ELOOP":return Lr;default:return}}i(Bc,"readProblem");function Wc(e){
switch(xt(e)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no r\
oom left";case"ENOENT":return"it is no longer there";case"ENOTDIR":return"there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is \
a symbolic link, which is not followed";case"ENXIO":return Dt;default:return K(e).replace(/, \w+ '.*$/s,"")}}i(Wc,"fileProblem");var Wr=Mn(vr(),1);var Fr=500;function Ve(e,t){return v(t).check(N(1,`${e} is empty. Give the path of the file.`),R(Fr,`${e} is longer than ${Fr} characters.`),q(ui,`${e} is a pat\
h from the root of the repository, with "/", and without "..".`))}i(Ve,"pathInside");function ui(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").includes(
"..")}i(ui,"staysInside");var fi=".github/bpftrace-guard-baseline.yml",jr=1024*1024,Gr=5e3,Dr=300,Br=4096,pi="off",Hr=Ve("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${fi}, or ${pi}.`).check(E('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),li=F({file:v("file is the path of a script from the root of the repository.").check(N(1,"file is empty."),
R(Br,`file is longer than ${Br} characters.`)),rule:I(J,`A rule is one of ${J.join(", ")}.`).check(q(e=>!At.includes(e),`Findings of ${At.join(" and ")} cannot \
be accepted: they are about a part that was not judged.`)),fingerprint:v("fingerprint is the one that --format json gives the finding, in quotes.").check(M(/^[0-9a-f]{16}$/,
"A fingerprint has 16 hex digits.")),reason:v("reason says why the finding is accepted.").check(M(/\S/,"The reason is empty. Say why the finding is accepted."),
R(Dr,`A reason has at most ${Dr} characters.`)),until:v("until is the last day on which the finding is accepted, such as 2030-01-31.").check(q(Tr,"This is not a\
 day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),Ur=F({findings:A(li,"findings is a list of accepted fin\
dings.").check(R(Gr,`A baseline has at most ${Gr} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),mi=` Findings that \
bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function Vc(e){let t=i(({file:o,rule:s,fingerprint:a})=>[o,s,a].join("\0"),"key"),n=[...e].sort((o,s)=>+(t(o)>t(s))-+(t(o)<t(s))).
map(({file:o,rule:s,fingerprint:a,reason:d,until:c})=>({file:o,rule:s,fingerprint:a,reason:d,until:c}));return`${mi.split(`
`).map(o=>`#${o}
`).join("")}${(0,Wr.stringify)({findings:n},{lineWidth:0})}`}i(Vc,"writeBaseline");function Ut(e,t){let{document:n}=t;return e.flatMap(r=>{switch(r.code){case"unrecognized_keys":return r.keys.map(o=>jt(r.path,o,t));case"invalid_key":return[jt(
r.path.slice(0,-1),String(r.path.at(-1)),t)];case"invalid_value":{let o=Ht(n.value,r.path),s=typeof o=="string"?Z(o,r.values.map(String)):"";return[{offset:n.offsetOf(
r.path),message:r.message+s}]}case"invalid_union":{let o=gi(r,Ht(n.value,r.path));return Ut(o.map(s=>({...s,path:[...r.path,...s.path]})),t)}default:return[{offset:n.
offsetOf(r.path),message:r.message}]}})}i(Ut,"mistakesOf");function gi({errors:e,path:t,message:n},r){let o=typeof r=="object"&&r!==null&&!Array.isArray(r),s=e.
find(d=>d.every(c=>c.path.length>0||c.code==="unrecognized_keys"));return(o?s:e[0])??[{code:"custom",path:t,message:n}]}i(gi,"branchOf");function Jr(e,t){let n=Ht(
t.document.value,e);return typeof n=="object"&&n!==null&&Object.hasOwn(n,"__proto__")?[jt(e,"__proto__",t)]:[]}i(Jr,"unseenKey");function jt(e,t,{schema:n,document:r}){
let{names:o,what:s}=hi(e,n),a=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${t}".${Z(t,o)}\
 ${s==="key"?"Known keys":"The rules"} are ${o.join(", ")}.`;return{offset:r.keyOffset(e,t),message:a}}i(jt,"unknownKey");function hi(e,t){let n=t;for(let r of e)
n=Kr(n),n instanceof $e?n=n.shape[String(r)]:n instanceof Wn&&(n=n.def.element),n instanceof jn&&(n=n.def.options.find(o=>o instanceof $e));return n=Kr(n),n instanceof
$e?{names:Object.keys(n.shape),what:"key"}:n instanceof Hn&&n.def.keyType instanceof Un?{names:n.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}i(hi,"keysAt");function Kr(e){return e instanceof Kn?e.def.innerType:e}i(Kr,"bare");function Ht(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||
!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}i(Ht,"at");var Yr=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var qr=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],Vr=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],Zr=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var yi=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function se(e){let[,t,n=""]=yi.exec(e)??[];if(t===void 0)return;
let r=qr.find(({pattern:a})=>a.test(n)),o=Vr.find(({pattern:a})=>a.test(n))?.arch,[,s]=Zr.exec(n)??[];return{version:t,...o===void 0?{}:{arch:o},...r?.backports===
void 0?{}:{backports:r.backports},...r?.paravirt===void 0?{}:{paravirt:r.paravirt},...s===void 0||o!==void 0?{}:{foreign:s}}}i(se,"readKernelRelease");var bi=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,wi=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,Kt='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
no=F({name:v(`A target with a kernel table has a name, such as ${Kt}.`).check(M(bi,'The name of a target of your own has letters, digits, ".", "_" and "-", at m\
ost 64.'),q(e=>e!==te&&!V.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),E("How verdicts refer to it.")),bpftrace:v(`bpftrace is a \
version, such as 0.22.1, or ${z}. One of two numbers is in quotes: "0.24".`).check(q(e=>e===z||wi.test(e),`bpftrace is a version, such as 0.22.1 or "0.24", or ${z}\
.`),E("The release of bpftrace on it.")),"kernel-table":Ve("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as\
 ${Kt}.`).check(E('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a name, such as\
 "debian-12", or has a kernel table of its own, such as ${Kt}.`);function ki({bpftrace:e}){return e===z?Pe.version:e.split(".").length===2?`${e}.0`:e}i(ki,"ownR\
elease");var Xr=1024*1024,xi=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,Si=/^\w{1,128}$/,Ei=/^[\w.+~-]{1,128}$/,Qr=1e3,eo=4e3,to=5e3;function gu(e,t){if(e.length>Xr)return Ze(
`it is larger than ${Xr/1024/1024} MiB`);let n=_n(e);if(n===void 0)return Ze("it is not JSON");let r=Yn(n);if(!r.ok)return Ze(`${r.message.charAt(0).toLowerCase()}${r.
message.slice(1).replace(/\.$/,"")}`);let{table:o}=r,s=Ti(o);return s===void 0?Ri(o,t):Ze(s)}i(gu,"readOwnTarget");function Ti({kernel:e,release:t,arch:n,source:r,
config:o,functions:s}){let a=Ei.test(t)?se(t):void 0;if(a===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';if(a.version!==
e&&!a.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((a.arch??n)!==n||a.foreign!==void 0)return`its \`release\` ${t} \
is not for its \`arch\` ${n}`;if(r.length>Qr)return`its \`source\` is longer than ${Qr} characters`;if(!Object.keys(o).every(c=>Si.test(c)))return"its `config` \
has a name that no option has";let d=Object.entries(s);if(d.length===0)return"it has no functions";if(d.length>to)return`it has more than ${to} functions`;for(let[
c,{signature:u=""}]of d){if(!xi.test(c)||c==="__proto__")return`${JSON.stringify(c.slice(0,60))} is not the name of a kernel function`;if(u.length>eo)return`the\
 signature of ${c} is longer than ${eo} characters`}}i(Ti,"problemOf");function Ri(e,t){let n=se(e.release);return{name:t.name,bpftrace:ki(t),kernel:n?.version??
e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...n?.backports===void 0?{}:{backports:n.backports},table:e}}i(Ri,"targetOf");
function Ze(e){return new _("configuration",e)}i(Ze,"wrong");var we="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Jt=["bpftrace","kernel","arch","paravirt"],be=["x86_64","arm64"],ro={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},oo=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function so(e){let t=e.split(",").map(o=>o.trim()),n=t[0]?.includes("@")===!0?void 0:t.shift(),
r=new Map;for(let o of t){let[s="",...a]=o.split("@"),d=Jt.find(f=>f===s.trim()),c=a.join("@").trim(),u=d===void 0?Oi(s.trim(),c):$i(d,c,r);if(u!==void 0)return new _(
"configuration",u);d!==void 0&&r.set(d,c)}return{machine:n,values:r}}i(so,"readTargetName");function Oi(e,t){return e===te||V.some(({name:n})=>n===e)?`the name \
of a machine comes first, and alone. Write "${t===z||oo.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${z}`}".`:`"${e}" is not one of ${Jt.join(", ")}.${Z(e,Jt)}`}
i(Oi,"keyProblem");function $i(e,t,n){if(n.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===z||oo.test(t)?void 0:`"${t}" is not a bpftrac\
e version. Write dotted numbers, such as 0.24 or 0.23.2, or ${z}.${Z(t,[z])}`;case"kernel":return Ni(t);case"arch":return be.some(r=>r===t)?void 0:`"${t}" is no\
t a known architecture. Write ${vi(t)??be.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
i($i,"partProblem");function vi(e){return Object.hasOwn(ro,e)?ro[e]:void 0}i(vi,"meant");function Ni(e){let t=se(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${be.join(" and ")}.`}i(Ni,"kernelProblem");var io=200,ao="-arm64";function Cu(e,t=new Map,n){let r=new Map,o=[];for(let s of e){let a=t.get(s)??ke(s,n);a instanceof _?o.push(a.message):r.set(a.name,a)}return o.
length>0?{ok:!1,errors:o}:{ok:!0,targets:[...r.values()]}}i(Cu,"resolveTargets");function ke(e,t){if(e.length>io)return new _("configuration",`A target name has\
 at most ${io} characters.`);let n=so(e);if(n instanceof _)return fe(e,n.message);let{machine:r}=n;if(r===void 0)return Ii(e,n);if(r===te)return t===void 0?fe(e,
Pi):co(e,t,n);let o=V.find(s=>s.name===r);return o===void 0?new _("configuration",_i(r)):co(e,o,n)}i(ke,"resolveTarget");var Pi=`it is the machine that a comman\
d runs on, so it goes on the command line: --target ${te}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${we}.`;
function fe(e,t){return new _("configuration",`Target "${e}": ${t}`)}i(fe,"wrong");function co(e,t,{values:n}){let r=Li(t,n.get("arch"));if(r===void 0){let u=n.
get("arch");return fe(e,`no ${t.name} for ${u} is known. Write it as ${we}.`)}let o=fo(n),s=po(n.get("bpftrace"))??r.bpftrace;if(s===void 0)return fe(e,`it is n\
ot known that ${r.name} ships a bpftrace. Write "${r.name},bpftrace@${z}", or the release that you use.`);let a=o?.arch??r.arch,d=o===void 0||Mi(o.version,r.kernel),
c=o?.backports??(d?r.backports:void 0);return uo(e,n,{name:r===t?e:Ci(e,r.name),bpftrace:s,kernel:o?.version??r.kernel,arch:a,paravirt:a==="x86_64"&&(o?.paravirt??
(r.arch==="arm64"||r.paravirt)),...c===void 0?{}:{backports:c},...r.package===void 0||s!==r.bpftrace?{}:{package:r.package},..."assumed"in r?Ai(r,n):{}})}i(co,"\
fromMachine");function Ai({assumed:e=[],seen:t},n){let r=n.has("kernel")||n.has("paravirt"),o=i(s=>s==="bpftrace"?n.has(s):n.has("kernel")||s==="paravirt"&&n.has(
s),"given");return{assumed:e.filter(({fact:s})=>!o(s)),...t===void 0||r?{}:{seen:t}}}i(Ai,"foundOf");function Li(e,t){if(t===void 0||t===e.arch)return e;let n=t===
"arm64"?`${e.name}${ao}`:e.name.slice(0,-ao.length);return V.find(r=>r.name===n)}i(Li,"onArchitecture");function Ci(e,t){let[,...n]=e.split(",");return[t,...n.filter(
r=>!/^\s*arch\s*@/.test(r))].join(",")}i(Ci,"renamed");function Ii(e,{values:t}){let n=po(t.get("bpftrace")),r=fo(t);if(n===void 0||r===void 0)return fe(e,`the ${n===
void 0?"bpftrace":"kernel"} version is missing. Write it as ${we}.`);let o=be.find(s=>s===t.get("arch"))??r.arch??"x86_64";return uo(e,t,{name:e,bpftrace:n,kernel:r.
version,arch:o,paravirt:o==="x86_64"&&r.paravirt!==!1,...r.backports===void 0?{}:{backports:r.backports}})}i(Ii,"fromVersions");function uo(e,t,n){let r=t.get("\
paravirt");return r===void 0?n:r==="yes"&&n.arch==="arm64"?fe(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...n,paravirt:r===
"yes"}}i(uo,"withParavirt");function fo(e){let t=e.get("kernel");return t===void 0?void 0:se(t)}i(fo,"kernelOf");function po(e){return e===z?Pe.version:e?.split(
".").length===2?`${e}.0`:e}i(po,"releaseOf");function Mi(e,t){return e===t||e.startsWith(`${t}.`)}i(Mi,"isOfLine");function _i(e){let t=V.map(n=>n.name);return`\
Unknown target "${e}".${Z(e,t)} "bpftrace-guard targets" lists the known names; any other machine is written ${we}.`}i(_i,"unknownTarget");var Xe=64,Qe='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',lo=v(Qe).check(({value:e,issues:t})=>{let n=ke(e);n instanceof
_&&t.push({code:"custom",input:e,message:n.message,continue:!0})});function mo(e){return({value:t,issues:n})=>{let r=t.map(e);for(let[o,s]of r.entries())r.indexOf(
s)<o&&n.push({code:"custom",input:s,path:[o],message:`Target "${s}" is listed twice.`})}}i(mo,"eachOnce");var go=A(lo,Qe).check(N(1,"targets is empty. List a ta\
rget, or leave the key out."),R(Xe,`targets lists more than ${Xe}.`),mo(String)),et=A(ve([lo,no],Qe),Qe).check(N(1,"targets is empty. List a target, or leave th\
e key out."),R(Xe,`targets lists more than ${Xe}.`),mo(e=>zi(e)?e.name:String(e)));function zi(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.name==
"string"}i(zi,"isNamed");var ho=["no","maybe","held"],yo=200,Fi=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,tt='"- { function: vendor_htab_lock, entry: no, exit: held }"';function bo(e){return I(
ho,`${e} says whether a map's lock is held there: ${ho.join(", ")}.`).check(E(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}i(bo,"held");var Gi=F({function:v(`A row of lock-path names its function, such as ${tt}.`).check(M(Fi,"This is not the name of a kernel function.\
 Write it as /proc/kallsyms has it."),E("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:O(bo("entry")),exit:O(bo(
"exit")),during:O(A(I(le,`An operation is one of ${le.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(N(1,"during \
is empty. List an operation, or leave the key out."),R(le.length,"during lists an operation twice."),E("The operations that run through the function. Without it\
: those of all hash maps."))),targets:O(go.check(E("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function with what\
 is held, such as ${tt}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`This\
 row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${tt}.`})}),ko=A(Gi,`lock-path is a list of functions,\
 such as ${tt}.`).check(N(1,"lock-path is empty. List a function, or leave the key out."),R(yo,`lock-path lists more than ${yo} functions.`),E("Kernel functions\
 that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),wo={held:"H",maybe:"M",no:"N"},Di=le.filter(e=>e.includes(
"hash."));function Ku(e,t){return e.map(n=>{let r=t.filter(o=>Bi(o,n)).map(Wi);return r.length===0?n:{...n,lockPath:r}})}i(Ku,"withLockPath");function Bi({targets:e},t){
return e===void 0?!0:e.some(n=>{let r=ke(n);return!(r instanceof _)&&Rt(r)===Rt(t)})}i(Bi,"isMeantFor");function Wi({function:e,entry:t="no",exit:n="no",during:r}){
return{function:e,entry:wo[t],exit:wo[n],during:r??Di}}i(Wi,"vendorFunction");var ie=100,xo=200,So="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",ji=new RegExp(`^!?(?!!)${So}(?:/${So})*$`);function Yt({value:e,
issues:t}){let n=cr(e);if(n===void 0)return;let r=[...n].reverse().join(""),o=`The range "${n}" goes backwards and stands for nothing. Write "${r}".`;t.push({code:"\
custom",input:e,message:o,continue:!0})}i(Yt,"standsForSomething");function qt({value:e,issues:t}){let n=e.filter(r=>r.startsWith("!")).map(r=>({pattern:r,matches:dr(
r.slice(1))}));for(let[r,o]of e.entries()){if(o.startsWith("!"))continue;let s=n.find(d=>d.pattern===`!${o}`||ur(o)&&d.matches(o))?.pattern;if(s===void 0)continue;
let a=`"${s}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:o,path:[r],message:a})}}i(qt,"excludesNoneOfItself");function Vt(e){
return v(`${e} lists patterns, such as "tools/**/*.bt".`).check(R(xo,`A pattern has at most ${xo} characters.`),M(ji,'This is not a pattern. Write a path from t\
he root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there \
is no "{a,b}" and no "..".'),Yt)}i(Vt,"pathPattern");function nt(e){return A(Vt(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts with \
"!" excludes and is in quotes.`).check(N(1,`${e} is empty. List a pattern, or leave the key out.`),R(ie,`${e} lists more than ${ie} patterns.`),qt)}i(nt,"patter\
nList");var Eo=[...Y,"off"],Hi=J.filter(e=>e!=="syntax-error"),rt=Ne(I(Hi),I(Eo,`The severity of a rule is one of ${Eo.join(", ")}.`),'rules is a list of rules with a s\
everity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-judged"],
message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},Jn({description:"Another severity for a rule, o\
r off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:Y,description:"What is not judged."}}}));var To=100,Zt='"- { files: [agent/**], targets: [debian-12] }"',Ui=F({files:nt("files").check(E('The files that this is for, as patterns from the root of the re\
pository; "!" excludes.')),rules:O(rt),targets:O(et.check(E("The machines that these scripts are meant for.")))},`An override is a list of files with rules or t\
argets for them, such as ${Zt}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This o\
verride changes nothing. Give it rules or targets, such as ${Zt}.`})}),Ro=A(Ui,`overrides is a list, such as ${Zt}.`).check(N(1,"overrides is empty. List an ove\
rride, or leave the key out."),R(To,`overrides lists more than ${To}.`),E("Other rules and targets for some of the files. If several match a file, the later one\
 counts."));var Ki=/^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]{1,200}){0,20}\/?$/i,Ji=300,xe='playground is on, off, or the address of a cop\
y of the page, such as "https://pages.example.com/playground/".',Oo=ve([I(["on","off"],xe),v(xe).check(R(Ji,xe),M(Ki,xe))],xe).check(E("Links from review commen\
ts to the playground, which hold the script behind the #: on, off, or the address of a copy of the page. Without it: on for public repositories of github.com, e\
lse off."));function Yi(e){return e===void 0?{for:"public"}:e==="off"?{for:"none"}:e==="on"?{for:"all"}:{for:"all",address:e}}i(Yi,"playgroundLinks");function of(e,t){
let n=Yi(t);return e==="off"?{links:{for:"none"},granted:t===void 0||t==="off"}:e===void 0||e==="on"||n.for==="none"?{links:n,granted:!0}:{links:{...n,address:e},
granted:n.address===void 0||n.address===e}}i(of,"tightenedPlayground");var $o=20,vo=200,No=3650,qi=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Po=F({allowed:O(Bn("allowed is true or false.").check(E("Whether ignore comments silence anything. Wi\
thout it: true."))),never:O(A(I(J,`A rule is one of ${J.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(N(1,"never is empty. List a\
 rule, or leave the key out."),R(J.length,"never lists a rule twice."),E("Rules that no ignore comment silences."))),expires:O(Gn("expires is a number of days, \
such as 180.").check(Dn("expires is a whole number of days."),Fn(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),zn(No,`expires\
 is ${No} at most.`),E('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:O(A(v('reason lists patterns, \
such as "*TRACE-[0-9]*".').check(R(vo,`A pattern has at most ${vo} characters.`),M(qi,'This is not a pattern. "*" stands for any characters, "?" for one, "[0-9]\
" for one of a set; there is no "\\".'),Yt),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(N(1,"reason is empty. List a pattern, or leave t\
he key out."),R($o,`reason lists more than ${$o} patterns.`),E("The reason of an ignore comment must match one of these patterns, from its start to its end.")))},
'suppressions is a list of keys, such as "allowed: false".').check(E("What ignore comments may do."));var Ao=["error","warning","note","never"],Vi=["on","off"],Zi=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,Lo=20,Co='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',Io=F({targets:O(et.check(E("The machines that the scripts are meant for, by name, or with a kerne\
l table of their own. Without it: the default targets."))),"fail-on":O(I(Ao,`fail-on is one of ${Ao.join(", ")}.`).check(E("The run fails on findings of this se\
verity and above. Without it: error."))),rules:O(rt),files:O(nt("files").check(E('Which files are judged, as patterns from the root of the repository; "!" exclu\
des. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:O(Ne(I(Yr),I(Vi,"A kind of files is on or off."),'embedded is a list of \
kinds of files with "on" or "off" each, such as "documents: off".').check(E("In which kinds of files beside scripts programs are looked for and judged. Without \
it: in all of them, as far as files chooses them."))),"run-together":O(A(A(Vt("A group"),Co).check(N(1,"This group is empty. List the scripts that run together,\
 or remove it."),R(ie,`This group lists more than ${ie} patterns.`),qt),Co).check(N(1,"run-together is empty. List a group, or leave the key out."),R(ie,`run-to\
gether lists more than ${ie} groups.`),E("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patterns."))),
overrides:O(Ro),"lock-path":O(ko),suppressions:O(Po),baseline:O(Hr),playground:O(Oo),"command-apps":O(A(v('command-apps lists apps by name, such as "review-help\
er".').check(M(Zi,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(
R(Lo,`command-apps lists more than ${Lo} apps.`),E("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The co\
nfiguration is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:n})=>{let r=new Map,o=[{list:e,path:["targets"]},
...t.map((s,a)=>({list:s.targets??[],path:["overrides",a,"targets"]}))];for(let{list:s,path:a}of o)for(let[d,c]of s.entries()){if(typeof c=="string")continue;let u=r.
get(c.name)??c;if(r.set(c.name,u),u.bpftrace===c.bpftrace&&u["kernel-table"]===c["kernel-table"])continue;let f=`Target "${c.name}" is another one above. Give t\
his one another name.`;n.push({code:"custom",input:c,path:[...a,d],message:f})}});var L=Mn(vr(),1);var zo=64*1024,Mo=20,Xi=20;function Fo(e,{name:t,limit:n}){let r=new L.LineCounter,o=i(c=>({ok:!1,lines:r,mistakes:[{offset:0,message:c}]}),"wrong");if(e.length>
n)return o(`${t} is larger than ${n/1024} KiB. Remove what does not belong into it.`);if(ra(e,Mo))return o(`${t} is nested more than ${Mo} levels deep. No key n\
eeds more than a few of them.`);let s=(0,L.parseDocument)(e,{lineCounter:r,prettyErrors:!1,uniqueKeys:!0,strict:!0}),a=[...s.errors,...s.warnings];if(a.length>0){
let c=a.map(({code:u,message:f,pos:m})=>({offset:m[0],message:ea(u,f)}));return{ok:!1,lines:r,mistakes:c}}let d=Qi(s);if(d!==void 0)return{ok:!1,lines:r,mistakes:[
d]};try{let c=s.toJS({maxAliasCount:Xi})??{};return{ok:!0,lines:r,document:ta(c,s)}}catch(c){return o(`The aliases cannot be expanded: ${K(c)}.`)}}i(Fo,"readYam\
l");function Qi(e){let t;return(0,L.visit)(e,{Alias:i((n,r)=>{if(r.resolve(e)!==void 0)return;let o=`Not valid YAML: "*${r.source}" refers to nothing.${Go}`;return t=
{offset:r.range?.[0]??0,message:o},L.visit.BREAK},"Alias")}),t}i(Qi,"unresolvedAlias");var Go=' A pattern that starts with "*" or "!" is written in quotes.';function ea(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${Go}`;default:
return`Not valid YAML: ${t}`}}i(ea,"words");function ta(e,t){let n=i(r=>{for(let o=r.length;o>=0;o--){let s=_o(t,r.slice(0,o));if((0,L.isNode)(s))return s.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:n,keyOffset:i((r,o)=>{let s=_o(t,r);return((0,L.isMap)(s)?na(s,o):void 0)??n(r)},"keyOffset")}}i(ta,"placed");function _o(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}i(_o,"nodeAt");function na(e,t){let n=e.items.find(r=>(0,L.isPair)(r)&&(0,L.isScalar)(r.key)&&String(r.key.value)===
t);return n!==void 0&&(0,L.isScalar)(n.key)?n.key.range?.[0]:void 0}i(na,"keyOffsetIn");function ra(e,t){let n=[];for(let r of new L.Parser().parse(e))n.push({token:r,
depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:o,depth:s}=r;if(s>t)return!0;for(let a of oa(o))n.push({token:a,depth:s+1})}return!1}i(ra,"tooDeep");
function oa(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.flatMap(({
key:t,value:n})=>[...t?[t]:[],...n?[n]:[]]);default:return[]}}i(oa,"children");var vf=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function Nf(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}i(Nf,"severalConfigurations");var sa=20,ia={name:"The configuration",limit:zo};function Pf(e,t){let n=Do(Io,e,{...ia,
path:t});return n.ok?{ok:!0,configuration:ua(n.data)}:n}i(Pf,"parseConfiguration");function Af(e,t){let n=Do(Ur,e,{name:"The baseline",limit:jr,path:t});return n.
ok?{ok:!0,entries:n.data.findings}:n}i(Af,"parseBaseline");function Do(e,t,{path:n,...r}){let o=Fo(t,r),s=i(u=>({ok:!1,errors:[...u].sort((f,m)=>f.offset-m.offset).
slice(0,sa).map(({offset:f,message:m})=>{let{line:p,col:l}=o.lines.linePos(f);return{path:n,line:Math.max(1,p),column:Math.max(1,l),message:m}})}),"wrong");if(!o.
ok)return s(o.mistakes);let{document:a}=o,d=e.safeParse(a.value),c=[...Ut(d.error?.issues??[],{schema:e,document:a}),...aa(a.value).flatMap(u=>Jr(u,{schema:e,document:a}))];
return!d.success||c.length>0?s(c):{ok:!0,data:d.data}}i(Do,"parseBySchema");function aa(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],n=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:n},(r,o)=>["overrides",o,"rules"])]}i(aa,"recordsIn");function Lf(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}i(Lf,"describeConfigurationError");function Bo(e){return e.map(t=>typeof t=="string"?t:t.name)}i(Bo,"namesOf");function da({targets:e=[],
overrides:t=[]}){let r=[...e,...t.flatMap(o=>o.targets??[])].filter(o=>typeof o!="string");return[...new Map(r.map(o=>[o.name,o])).values()]}i(da,"tablesOf");function ca({
files:e,rules:t,targets:n}){return{files:e,...t===void 0?{}:{rules:t},...n===void 0?{}:{targets:Bo(n)}}}i(ca,"overrideOf");function ua(e){let{targets:t,rules:n,
files:r,embedded:o,overrides:s,suppressions:a,baseline:d,playground:c}=e,u=da(e),{"fail-on":f,"run-together":m,"lock-path":p,"command-apps":l}=e;return{...t===void 0?
{}:{targets:Bo(t)},...u.length===0?{}:{ownTables:u},...f===void 0?{}:{failOn:f},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===void 0?{}:{embedded:o},
...m===void 0?{}:{runTogether:m},...s===void 0?{}:{overrides:s.map(ca)},...p===void 0?{}:{lockPath:p},...a===void 0?{}:{suppressions:a},...d===void 0?{}:{baseline:d},
...c===void 0?{}:{playground:c},...l===void 0?{}:{commandApps:l}}}i(ua,"configurationOf");var fa="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",pa="toml yaml yml",la="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",ma=new Set(fa.split(" ")),ga=new Set(pa.split(" ")),ha=new Set(la.split(" "));function Se(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":ha.has(t)?"binary":ga.has(t)?"data":ma.has(t)?"program":"unknown"}i(Se,"endingOf");function Mf(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||Se(e)==="unknown"}i(Mf,"mayBeImported");var Wo=4*1024*1024,jo=256;function ot(e){return e.endsWith(".bt")}i(ot,"isScriptName");var ya=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function ba(e,t){
if(Se(e)==="data"||Nr(e))return!1;let r=new TextDecoder("latin1").decode(t.subarray(0,jo)).split(`
`,1)[0]??"";return ya.test(r.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}i(ba,"namesBpftrace");function Df(e,t){return ot(e)||ba(e,new TextEncoder().
encode(t.slice(0,jo)))}i(Df,"isScript");function Bf(e){if(e.length>Wo)return ka();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:wa}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${xa(e)} is not UTF-8. Save the script as UTF-8.`}}}
i(Bf,"decodeScript");function Wf(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}i(Wf,"sourceOf");var wa="The file is empty.",jf="It is a folder, not a script.";function ka(){
return{status:"failed",error:`The file is larger than ${Wo/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}i(ka,"tooLarge");function xa(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),n=1;for(let r=0;r<e.length&&e[r]===t[r];r++)e[r]===10&&n++;return n}i(xa,"line\
OfFirstWrongByte");import{posix as Ho}from"node:path";var Xf=".";function Sa(e){return e.startsWith("/")||e===".."||e.startsWith("../")}i(Sa,"leavesRepository");var Qf=16;function ep(e,t){let n=Ho.join(Ho.dirname(e),
t);return t.startsWith("/")||Sa(n)?void 0:n.replace(/\/$/,"")}i(ep,"linkTarget");function tp(e){return`it is a symbolic link to ${e}${Jo}`}i(tp,"linkToNothing");
var Jo=", which is not there",Ea=[U,_t,zt,Cr];function np(e){return Ea.includes(e)||e.endsWith(Jo)}i(np,"isNothing");var Ta="120000",Yo="160000",Uo="100755";function rp(e){
let t=i(({path:n})=>({path:n,fromRoot:n}),"listed");return{files:e.filter(({path:n,mode:r})=>r!==Yo&&ot(n)).map(t),executables:e.filter(({path:n,mode:r})=>r===Uo&&
Oa(n)).map(t),runners:e.filter(({path:n,mode:r})=>Ra(r)&&Ar(n,r===Uo)).map(t)}}i(rp,"scriptsAmong");function Ra(e){return e!==Ta&&e!==Yo}i(Ra,"isRegular");function Oa(e){
return!ot(e)&&Se(e)==="unknown"}i(Oa,"mayBeScript");var Ko=class{static{i(this,"RememberedTree")}#e;#n=new Map;#t=new Map;#r;constructor(t){this.#e=t}look(t,n){
return G(this.#n,t,()=>this.#e.look(t,n))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#r??=this.#e.list(),this.#r}runsBpftrace(t){return G(this.#t,
t,()=>this.#e.runsBpftrace(t))}};var $a=i(()=>!0,"everyKind");async function Xt(e,t,n=$a){let r=Pr(e,t);if(r===void 0||!n(r.kind))return;let{readHost:o}=await import("./finders-QNYY4RUE.js"),
s=o(r.format,t);if(s.programs.length+s.scripts.length+s.unclear.length!==0)return{kind:r.kind,...r.comment===void 0?{}:{comment:r.comment},...s}}i(Xt,"findProgr\
ams");function qo(e,t){let n=new Map(t.map(u=>[u.witness,u])),r=new Map,o=new Set,s=[];for(let u of e){let f=u.witness&&n.get(u.witness);if(f===void 0||f.world==="tog\
ether"){s.push({finding:u,others:[],...f===void 0?{}:{cause:f}});continue}let m=new Set([...f.probes].flatMap(l=>r.get(l)??[])),p={findings:[u],causes:[f]};for(let l of m)
p.findings.push(...l.findings),p.causes.push(...l.causes),o.delete(l);o.add(p);for(let l of p.causes)for(let g of l.probes)r.set(g,p)}let a=new Map(e.map((u,f)=>[
u,f])),d=i(({finding:u})=>a.get(u)??0,"place"),c=[...o].map(u=>{let[f,...m]=u.findings.sort((l,g)=>Y.indexOf(l.severity)-Y.indexOf(g.severity)||H.indexOf(l.confidence)-
H.indexOf(g.confidence)||(a.get(l)??0)-(a.get(g)??0));if(f===void 0)throw new Error("a group has a finding");let p=u.causes.find(({witness:l})=>l===f.witness);if(p===
void 0)throw new Error("the finding of a group is about a cause of it");return m.length===0?{finding:f,others:m,cause:p}:{finding:f,others:m,cause:va(p,u.causes),
own:p}});return[...s,...c].sort((u,f)=>d(u)-d(f)).map(u=>u.others.length===0?u:{...u,finding:Na(u)})}i(qo,"joinFindings");function va(e,t){let n=[e,...t.filter(
r=>r!==e)];return{...e,probes:new Set(n.flatMap(({probes:r})=>[...r])),programs:[...new Set(n.flatMap(({programs:r})=>r))],outcomes:e.outcomes.map((r,o)=>kr(n.flatMap(
({outcomes:s})=>s[o]??[]))??r)}}i(va,"joinCauses");function Na({finding:e,others:t}){let n=e.verdicts.map((o,s)=>t.flatMap(a=>a.verdicts[s]??[]).reduce((a,d)=>ge.
indexOf(d.verdict)<ge.indexOf(a.verdict)?d:a,o)),r=t.map(({rule:o,span:s,what:a})=>({span:s,message:`${o}: ${a.replace(/\.$/,"")}`,of:o}));return{...e,verdicts:n,
related:[...e.related,...r]}}i(Na,"tellOthers");var Qo=64,Pa=2,tn=16,es=4*1024*1024,Qt=10;function Vo(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}i(Vo,"importsOf");function Zo(e){
return e.items.flatMap(t=>{let n=t.kind==="preprocessor"?/^#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return n===void 0?[]:[{name:n,span:t.span}]})}i(Zo,
"includesOf");function Aa(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}i(Aa,"headerOf");function ts(e,t,n){let r=[],
o=new Set,s=[],a=new Set,d=new Map,c=[],u=0,f,m=i((h,S,k,x)=>{let T=d.get(h)??0;if(T===Pa)return!1;let P=T===0&&d.size>=Qo||u>es;return P||x>tn?c.push({name:S,statement:k}):
d.set(h,T+1),!P&&x<=tn},"take"),p=i((h,S,k)=>{if(a.has(h))return;a.add(h);let x=i($=>{s.push({span:S,message:`The import of ${rn(h)} was not followed: ${$}.`})},
"gap"),T=Ia(h);if(T===nn)return;let P=Xo(t,h);if(!m(P,h,S,k))return;if(T!==void 0)return x(T);let b=n.source(P);if(b===void 0&&o.add(P),b===void 0||b.kind==="un\
read")x(re(b?.message??U));else if(b.kind==="folder")for(let $ of b.names.filter(W=>W.endsWith(".bt")))p(`${h}/${$}`,S,k+1);else if(h.endsWith(".bpf.c"))f??=vt(
b.text),vt(b.text)===void 0&&x(Ca);else if(!h.endsWith(".bt"))x("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let $=n.parse(
P,b.text);u+=b.text.length,r.push({path:P,script:$,statement:S});for(let W of Vo($))p(W.name,S,k+1)}},"visit"),l=i((h,S,k,x)=>{let T=Xo(S,h),P=`${en}${T}`;if(d.
has(P)||!m(P,h,k,x))return;let b=i(W=>{s.push({span:k,message:`The header ${rn(h)} was not read: ${W}.`})},"gap");if(h.startsWith("/"))return b(rs);let $=n.source(
T);if($===void 0&&o.add(T),$===void 0||$.kind==="unread")b(re($?.message??U));else if($.kind==="folder")b("it is a folder; name a file");else{let W=Aa(n.parse(T,
$.text));u+=$.text.length,r.push({path:T,script:W,statement:k});for(let Oe of Zo(W))l(Oe.name,T,k,x+1)}},"visitHeader");for(let{name:h,span:S}of Vo(e))p(h,S,1);
for(let{name:h,span:S}of Zo(e))l(h,t,S,1);let g=s.slice(0,Qt),y=s[Qt];y!==void 0&&g.push({...y,message:`${s.length-Qt} more imports were not followed, from this\
 one on; correct those above first.`});let[w]=c;return w!==void 0&&g.push({span:w.statement,message:La(c.map(({name:h})=>h))}),{files:r,...f===void 0?{}:{guardFile:f},
unread:[...o],reached:[...d.keys()].map(h=>h.startsWith(en)?h.slice(en.length):h),gaps:g}}i(ts,"followImports");function La(e){let t=ar(e.map(rn));return`The sc\
ript imports too much: ${Qo} files, ${tn} levels and ${es/1024/1024} MiB are followed at most, without ${t}; import less.`}i(La,"tellLeft");var en="\0include ",
ns="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",Ca=`imported C is not looked at, and it is not the text of a guard \
file of this tool${ns}`,rs=re(Ft),nn="it is part of bpftrace";function Ia(e){if(e.startsWith("/"))return rs;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return nn;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?nn:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${ns}`}i(Ia,"whyNotFollowed");function Xo(e,t){let n=e.startsWith("/"),r=[];for(let o of[...e.split("/").slice(0,-1),...t.split("/")])o===""||o==="."||(o!==
".."?r.push(o):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(o));return(n?"/":"")+r.join("/")}i(Xo,"resolveImport");function rn(e){let t=rr(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}i(rn,"shownName");var st=class{static{i(this,"Library")}#e=new Map;#n=new Map;add(t,n){this.#e.has(t)||this.#e.set(t,n)}source(t){return this.#e.get(t)}parse(t,n){let r=this.#n.get(
t);if(r?.text===n)return r;let o=ne(n);return this.#n.set(t,o),o}};function ss(e,t,n,r){let o=new Set(t.items.flatMap(s=>s.kind==="probe"?[s.body.span.start]:[]));return e.items.every(s=>s.kind!=="probe"||r.includes(s)!==o.has(
Q(s.body.span.start,n)))}i(ss,"keepsProbes");function it(e,t){let n=e.lowered[t];return n!==void 0&&Lt(n)!==void 0}i(it,"refusedNow");function on(e,t){return e.
lowered.flatMap(({target:n},r)=>{let o=t.lowered[r],s=o&&Lt(o);if(s===void 0||it(e,r))return[];let a=e.causes.some(({outcomes:d})=>d[r]?.verdict==="hang"&&d[r]?.
withCopy!==!0);return[{target:n.name,hung:a,why:s.why}]})}i(on,"stopsOf");function ae(e){return e==="hang"||e==="lost-updates"}i(ae,"isBad");function sn(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}i(sn,"isKin");function is(e,t,n){let r=t.outcomes[n];
return ae(r?.verdict)?r?.withCopy!==!0?sn(e,t):e.world==="open"||e.world==="copies"||e.outcomes[n]?.withCopy===!0:!1}i(is,"isRest");function as(e,t,n){let[r,o]=[
e.outcomes[n]?.verdict,t.outcomes[n]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&o==="hang"&&r==="lost-updates"}
i(as,"isMilder");function ds(e,t,n,r){return t.causes.some(o=>o.world===e.world&&ae(o.outcomes[n]?.verdict)&&Ee(o,e,r))}i(ds,"wasThere");function an(e,t,n,r){return t.
causes.some(o=>{let s=o.outcomes[n];return s===void 0||!ae(s.verdict)?!1:!e.causes.some(d=>{let c=d.outcomes[n];return c!==void 0&&os(c)<=os(s)&&Ee(d,o,r)})&&!(s.
withCopy===!0&&Ma(e,n,o,r))})}i(an,"worsens");function os({verdict:e,withCopy:t}){return ge.indexOf(e)+(t===!0?.5:0)}i(os,"rank");function Ma({lowered:e},t,n,r){
let o=e[t];return o!==void 0&&Er(o).some(s=>Ee(s,n,r))}i(Ma,"copiesHung");function Ee(e,t,n){let r=new Set([...t.probes].map(o=>o.body.span.start));return[...e.
probes].some(o=>r.has(Q(o.body.span.start,n)))}i(Ee,"sharesProbe");var us=15e4,dt={reason:"it was not tried: the script is long and has many findings"},un={reason:"it was not tried, because the script is long: `fix` tries it"};
function fs(e){return e===dt.reason||e===un.reason}i(fs,"wasNotTried");function ps(e){return e.length>us}i(ps,"isLong");var at=class{static{i(this,"Prover")}#e;#n=new Map;#t=0;#r;constructor(t){
this.#e=t}prove(t,n,r){let o=Ie(t.edits);if(o===void 0)return{reason:"its edits overlap"};let{script:s}=this.#e.model;if(o.some(({span:m})=>m.end>s.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#c(n,o);let a=X(s.text,o);if(a===s.text)return{reason:"there is nothing to change"};let d=this.#s(
a,t.guardFile);if("reason"in d)return d;if(!ss(s,d.script,o,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let c=on(
this.#e,d.judgement),u=r===void 0?this.#u(n,d,o):this.#i(r,d,o,c);return"reason"in u?u:r===void 0||this.#o(u,{finding:n,cause:r,edits:o},d)?{edits:o,targets:u,stops:c,
copies:za(d.judgement,u)}:{reason:cn(ls,c)}}#o(t,{finding:n,cause:r,edits:o},s){let{rule:a,span:d}=n,{lowered:c,configured:u,suppressions:f,neighbours:m}=this.#e,
p=Q(d.start,o),l=i(({findings:x,judgement:T})=>x.some(P=>{if(P.rule!==a||P.span.start!==p)return!1;let b=T.causes.find(({witness:$})=>$===P.witness);return b===
void 0||sn(r,b)}),"stays");if(t.length===c.length)return!l(s);let g=`${a} ${t.join(" ")}`,y=s.alone.get(g);if(y!==void 0)return!l(y);let w=c.map(({target:x})=>x).
filter(({name:x})=>t.includes(x)),h=m.map(x=>({...x,lowered:x.lowered.filter(({target:T})=>t.includes(T.name))})),S=ye(s.judgement.model,w,{configured:u,suppressions:f,
neighbours:h}),k={judgement:S,findings:dn(S,a)};return s.alone.set(g,k),!l(k)}#s(t,n){let r=`${n===void 0?"":n.version} ${t}`,o=this.#n.get(r);if(o!==void 0)return o;
if(!this.#a(t.length))return dt;let s=this.#d(t,n);return this.#n.set(r,s),s}#a(t){let{length:n}=this.#e.model.script.text;return this.#t>Math.max(us,n)?!1:(this.#t+=
t,!0)}#d(t,n){let{model:r,lowered:o,configured:s,suppressions:a,neighbours:d}=this.#e,c=ne(t);if(c.errors.length>0)return{reason:"the result would not parse"};let u=o.
map(({target:p})=>p),f=_e(c,r.imported,n??r.guards.file),m=ye(f,u,{configured:s,suppressions:a,neighbours:d});return{script:c,judgement:m,findings:dn(m),alone:new Map}}#i(t,{
judgement:n,findings:r},o,s){let a=this.#e,d=[],c=!1;for(let[f,{target:m}]of a.lowered.entries()){let p=t.outcomes[f]?.verdict;if(it(n,f))continue;if(an(a,n,f,o))
return{reason:`it would be worse on ${Tt(m.name)}`};n.causes.some(g=>is(t,g,f)&&Ee(t,g,o)&&!(as(g,t,f)&&ds(g,a,f,o)))?c=!0:ae(p)&&d.push(m.name)}if(d.length===0)
return{reason:cn(c?Fa(n):void 0,s)};let u=this.#p(r,o).find(({rule:f})=>f!=="lossy-mitigation");return u===void 0?d:{reason:`it would lead to another finding, ${u.
rule}`}}#u(t,{judgement:n,findings:r},o){let s=this.#e,a=Q(t.span.start,o);if(r.some(u=>u.rule===t.rule&&Da(u,a,t)))return{reason:"the finding would stay"};for(let[
u,{target:f}]of s.lowered.entries())if(an(s,n,u,o))return{reason:`it would be worse on ${Tt(f.name)}`};let[d]=this.#p(r,o);if(d!==void 0)return{reason:`it would\
 lead to another finding, ${d.rule}`};let c=s.lowered.filter((u,f)=>!it(n,f));return c.length===0?{reason:cn(void 0,on(s,n))}:c.map(({target:u})=>u.name)}#c(t,n){
let{model:r,suppressions:o,lowered:s}=this.#e,[a,...d]=n;if(a===void 0||d.length>0)return{reason:"a comment is one edit"};let{items:c,part:u}=_a(r.script,a.span.
start,t.span.start),f={text:a.text,span:{start:a.span.start-u.start,end:a.span.end-u.start}},m=ne(X(r.script.text.slice(u.start,u.end),[f])),p=i(h=>Q(h-u.start,
[f]),"place"),l=m.comments.filter(({span:h})=>h.start>=f.span.start&&h.end<=f.span.start+f.text.length),g=m.errors.length===0&&m.items.length===c.length&&m.items.
every(({span:h},S)=>{let k=c[S]?.span;return k!==void 0&&h.start===p(k.start)&&h.end===p(k.end)});if(l.length!==1||!g)return{reason:cs};let y={...t,span:{start:p(
t.span.start),end:p(t.span.end)}};return It([y],m,We(o)).length>0?{reason:cs}:{edits:n,targets:s.map(({target:h})=>h.name),stops:[],copies:[]}}#f(){return this.#r??=
dn(this.#e),this.#r}#p(t,n){let r=new Set(this.#f().map(o=>`${o.rule} ${Q(o.span.start,n)}`));return t.filter(({rule:o,span:s,copies:a})=>a!==!0&&o!=="unsupport\
ed-syntax"&&o!=="refused-probe"&&!r.has(`${o} ${s.start}`))}};function _a({text:e,items:t},n,r){let o=e.indexOf(`
`,r),[s,a]=[Math.min(n,r),o===-1?e.length:o],d=t.findLastIndex(({span:u})=>u.end<=s),c=t.findIndex(({span:u})=>u.start>=a);return{items:t.slice(Math.max(d,0),c===
-1?t.length:c+1),part:{start:t[d]?.span.start??0,end:t[c]?.span.end??e.length}}}i(_a,"itemsAround");function za({causes:e,lowered:t},n){return t.flatMap(({target:{
name:r}},o)=>n.includes(r)&&e.some(({outcomes:s})=>s[o]?.withCopy===!0)?[r]:[])}i(za,"hungByCopies");function dn(e,t){let n=[];for(let r of je)if(n.push(...r.check(
e,n).map(o=>ze(o,e.model,""))),r.id===t)break;return It(n,e.model.script,e.suppressions)}i(dn,"reported");function cn(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${He(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}i(cn,"whyNoHelp");function Fa(e){return he(e).some(
({taking:t})=>t!==void 0)?Ga:ls}i(Fa,"whyStays");var ls="the locks could still be taken like this",Ga="something takes a lock where no guard covers it",cs="no c\
omment can speak of the line of the finding";function Da(e,t,n){return e.span.start===t||e.what===n.what}i(Da,"isAt");function ms({aim:e,ways:t,but:n},r){let o=t.filter(d=>Wa(d,r)),s=o.map(d=>d.words).join(", or "),a=o.length===0?Ba:`${ja(e===void 0?s:`${e} ${s}`)}.`;return n===
void 0?a:`${a} ${n}`}i(ms,"tellAdvice");var Ba="No rewrite is proved that helps and keeps everything that the script does.";function Wa({kind:e},{fixes:t,tried:n}){
return e===void 0||t.some(r=>r.kind===e)?!0:!n.some(r=>r.kind===e&&!fs(r.why))}i(Wa,"holds");function ja(e){return e.charAt(0).toUpperCase()+e.slice(1)}i(ja,"ca\
pital");var Ha=6,gs=/^(args|ctx|probe|reg|sarg\d+)$/;function ys(e,t){let n=[],r,o=new Set,s=i((d,c,u)=>{u===void 0?r??=c:n.push({span:d,text:u})},"replace"),a=i(d=>{if(d.
kind==="member"&&d.object.kind==="identifier"&&d.object.name==="args")o.add(d.object),s(d.span,`args.${d.name}`,t.byName(d.name));else if(d.kind==="identifier"&&
!o.has(d)){let c=/^arg(\d+)$/.exec(d.name)?.[1];c!==void 0?s(d.span,d.name,t.byNumber(Number(c))):d.name==="retval"?s(d.span,"retval",t.retval):d.name==="func"&&
t.func===void 0?r??="func":gs.test(d.name)&&(r??=d.name)}else d.kind==="call"&&gs.test(d.name)&&(r??=d.name)},"look");return e.predicate!==void 0&&C(e.predicate,
a),C(e.body,a),r===void 0?n:{reason:`${r} has no counterpart after the move`}}i(ys,"argumentEdits");function bs(e,t,n){let r=n.flatMap(a=>fr(e,a)?.signature??[]),
o=[...new Set(r)].map(Xn),s=i(a=>{let d=new Set(o.map(c=>c&&a(c)));return d.size===1?[...d][0]:void 0},"agreed");return{byName:i(a=>t?void 0:s(({arguments:d})=>{
let c=d.findIndex(u=>u.name===a);return c<Ha?hs(`arg${c}`,d[c]?.type):void 0}),"byName"),byNumber:i(()=>{},"byNumber"),retval:t?s(({result:a})=>hs("retval",a)):
void 0,func:"func"}}i(bs,"toKprobe");function hs(e,t){let n=t===void 0?void 0:Zn(t);if(n!==void 0)return n===""?e:`(${n}${e})`}i(hs,"written");function fn(e,t,n){
let r=i(o=>{if(o===void 0)return;let s=`args${t?"->":"."}${o.field}`;return o.pointer&&n!==void 0?`((${n})${s})`:s},"field");return{byName:i(o=>r(e.arguments.find(
s=>s.name===o)),"byName"),byNumber:i(o=>r(e.arguments[o]),"byNumber"),retval:void 0,func:void 0}}i(fn,"toTracepoint");var Ua="Events inside other BPF programs are not seen, and not counted.",Ka="Events inside other BPF programs, and some returns under load, are not seen.",Ja="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",pn="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",Ya=`${pn} A kretprobe also misses returns while too many calls of the function are running.`,qa=`${pn} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,Va="struct qspinlock *",ws={kind:"group",what:"a move to kprobes or tracepoints",propose:Za};function Za({judgement:e,cause:t,many:n}){if(t===void 0)return;let r=Qa(
e,t.world==="open"?Xa(e,t.probes,n):void 0),o=new Map(r.map(g=>[g.attachPoint,g]));if(o.size===0)return{reason:"no program of the script can be moved"};if(new Set(
r.map(({name:g,attachPoint:y})=>`${y.span.start} ${g}`)).size>o.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:g})=>ee(e.model,
g.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let s=e.lowered.filter(g=>g.refusals.length===
0).map(({target:g})=>g),a=new Map;for(let{kind:g,site:y}of r)G(a,y?.function,()=>new Set).add(g);let d=[],c=new Map;for(let g of o.values()){let{attachPoint:y,probe:w,
kind:h,site:S}=g,k=G(c,`${h} ${S?.function} ${S?.edge} ${y.text}`,()=>ed(g,{sides:a,isAlone:r.length===1},s));if("reason"in k)return k;d.push({probe:w,attachPoint:y,
...k})}let u=e.model.script.items.flatMap(g=>g.kind==="probe"?g.attachPoints.filter(y=>!o.has(y)).map(({text:y})=>y):[]);if(new Set([...d.map(({text:g})=>g),...u]).
size<d.length+new Set(u).size)return{reason:"two programs would be at the same attach point after it"};let f=nd(d);if("reason"in f)return f;let m=d.some(({text:g})=>g.
includes(":contention_")),p=d.some(({text:g})=>g.startsWith("kretprobe:"));return{loss:m?"other-events":"more-events",title:`Attach by ${m?"the contention trace\
points":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:m?qa:p?Ya:pn,price:m?Ja:p?Ka:Ua,safe:!0,edits:f}}
i(Za,"proposeGroup");function Xa({causes:e},t,n){return n?new Set(e.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):t}i(Xa,"probesToMove");function Qa({
lowered:e},t){let n=new Map,r;for(let o of e)if(!(o.refusals.length>0||o.programs===r)){r=o.programs;for(let s of o.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||t!==void 0&&!t.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s)}return[...n.values()]}i(Qa,"programsToMove");function ed(e,{
sides:t,isAlone:n},r){let{attachPoint:o,site:s,kind:a}=e,{place:d}=o,c=r.some(g=>ce(g.bpftrace,de["args-dot"]));if(d.form==="rawTracepoint"){let g=Et(d.event.text);
return g===void 0?{reason:`the arguments of the tracepoint ${d.event.text} are not known`}:{text:`tracepoint:${g.category}:${d.event.text}`,translation:fn(g,c)}}
if(d.form!=="kernelFunction"||a!=="fentry"&&a!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let u=d.function.text,f=s!==
void 0&&Vn.includes(s.function),m=t.get(s?.function)??new Set;if(f&&[...m].some(g=>g!==a)){let g=`contention_${a==="fentry"?"begin":"end"}`,y=Et(g);if(y===void 0)
throw new Error(`${g} is not in the table of tracepoints`);let w=td(fn(y,c,Va));return{text:`tracepoint:${y.category}:${g}`,translation:w}}let p=[d.module?.text??
[],u].flat(),l=bs(u,a==="fexit",r);return a==="fentry"?{text:["kprobe",...p].join(":"),translation:l}:n||s===void 0||!r.some(g=>pr(s,g))?{text:["kretprobe",...p].
join(":"),translation:l}:{reason:`the exit of ${u} has no counterpart that pairs with its entry`}}i(ed,"counterpartOf");function td({byName:e}){return{byName:i(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:i(()=>{},"byNumber"),retval:void 0,func:void 0}}i(td,"slowPathArguments");function nd(e){let t=e.map(({attachPoint:n,
text:r})=>({span:n.span,text:r}));for(let n of new Set(e.map(r=>r.probe))){let r=e.filter(c=>c.probe===n),o=new Map;for(let{translation:c}of r){let u=ys(n,c);if("\
reason"in u)return u;o.set(JSON.stringify(u),u)}let[s=[],...a]=o.values(),d=r.length<n.attachPoints.length&&s.length>0;if(a.length>0||d)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...s)}return t}i(nd,"moveEdits");function Te(e,t,n){let r=[e.script,...e.imported.map(s=>s.script)].map(({text:s})=>s),o=new Set(r.flatMap(s=>s.match(/[@$]\w+/g)??[]));for(let s=1;;s++){let a=s===
1?t:`${t}${s}`;if(n.every(d=>!o.has(a+d)))return a}}i(Te,"freeName");function pe({script:e,imported:t},n){return[e,...t.map(r=>r.script)].some(({items:r})=>r.some(
o=>o.kind==="macro"||o.kind==="subprogram"?o.name===n:o.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(o.text)))}i(pe,"isDefined");function ct(e,t,n,r){if(mn(t,e))return{reason:"a predicate that takes a lock has a comment in it"};let o=t.text.slice(e.start+1,e.end-1).trim();return{edits:[r.
removeWord(e)],statement:ln(o,n)}}i(ct,"predicateBehind");function ln(e,t){return`if (!(${e})) { ${t} return; }`}i(ln,"leaveUnless");function mn({comments:e},{start:t,
end:n}){return e.some(({span:r})=>r.start>=t&&r.end<=n)}i(mn,"hasComment");function ft({model:e,lowered:t},n){let r=new Set(ks(t,n).map(({probe:d})=>d)),o=e.probes.filter(({phase:d,probe:c})=>d==="attached"&&r.has(c)),s=o.filter(({guard:d})=>d!==
void 0),a=o.filter(({guard:d})=>d===void 0).map(({probe:d})=>d);return a.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(s.map(({
guard:d})=>d?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:a.some(d=>ee(e,d.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:a,guarded:s}}i(ft,"probesToGuard");function ks(e,t){let n=e.filter(({target:r,refusals:o})=>o.
length===0&&t(r));return Ce(n).filter(({operations:r})=>r.length>0)}i(ks,"takersOn");function pt(e,t,{model:n,lowered:r},o){let s=[],a=Ge(ks(r,()=>!0)),d=!1;for(let c of e){
let{body:u}=c,{returns:f,hidden:m}=od(c,n);if(m)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let p=gn(
c,t,{script:n.script,taken:a.get(c)??[],layout:o});if("reason"in p)return p;d||=p.moves,s.push(...p.edits,...f.map(l=>o.before(l.span,t.lower))),id(u)||s.push(...o.
atEnd(u,t.lower))}return{edits:s,moves:d}}i(pt,"guardEdits");var rd=new WeakMap;function od(e,t){let n=G(rd,t,()=>new Map);return G(n,e,()=>sd(e.body,t))}i(od,"\
returnsOf");function sd({statements:e},{guards:t}){let n=ut(e);return{returns:n,hidden:e.some(r=>ad(r,n,t.reach))}}i(sd,"findReturns");function gn(e,{open:t,raise:n,
lower:r},{script:o,taken:s,layout:a}){let d=n!==void 0&&yr(e)?[n]:t,{predicateSpan:c}=e;if(!(c!==void 0&&s.some(({span:m})=>m.start<e.body.span.start)))return{edits:[
a.atStart(e.body,d)],moves:!1};let f=ct(c,o,r,a);return"reason"in f?f:{edits:[...f.edits,a.atStart(e.body,[...d,f.statement])],moves:!0}}i(gn,"openingEdits");function id({
statements:e}){let t=e.at(-1);return t!==void 0&&(lr(t)||t.kind==="jump"&&t.keyword==="return")}i(id,"endsByLeaving");var lt="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function ut(e){return e.flatMap(xs)}i(ut,"waysOut");function xs(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return ut(e.statements);case"if":{let t=e.else===void 0?[]:xs(e.else);return[...ut(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return ut(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
i(xs,"waysOutOf");function ad(e,t,n){let r=new Set(t),o=!1;return C(e,s=>{r.has(s)||(s.kind==="jump"?o||=s.keyword==="return":(s.kind==="call"||s.kind==="identi\
fier")&&(o||=n.returnsBy(s.name)))}),o}i(ad,"returnsUnseen");var mt=class{static{i(this,"Layout")}#e;#n;#t;newline;constructor(t){this.#n=t,this.#e=t.text,this.#t=new Le(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,n){let r=t.span.start+1,o=this.#e.indexOf(`
`,r),s=t.statements[0]?.span.start??t.span.end-1;if(o===-1||o>=s||this.#c(o)!==void 0)return D(r,n.map(d=>` ${d}`).join(""));let a=this.#s(t);return D(o+1,n.map(
d=>a+d+this.newline).join(""))}atEnd(t,n){let r=t.span.end-1,o=[],s=t.statements.at(-1);if(s!==void 0&&this.#f(s)&&o.push(D(s.span.end,";")),this.#i(r)){let d=this.#t.
lineStart(this.#t.position(r).line);return[...o,D(d,this.#s(t)+n+this.newline)]}let a=/\s/.test(this.#e[r-1]??"")?"":" ";return[...o,D(r,`${a}${n} `)]}before(t,n){
let r=this.#i(t.start)?this.newline+this.#d(t.start):" ";return D(t.start,n+r)}remove(t){let n=/^\s*;/.exec(this.#e.slice(t.end)),r=t.end+(n?.[0].length??0),o=/^[ \t]*(\r?\n)?/.
exec(this.#e.slice(r))?.[0]??"";if(!this.#i(t.start)){let d=o.replace(/\r?\n$/,"").length;return{span:{start:t.start,end:r+d},text:""}}return{span:{start:o.endsWith(
`
`)?this.#t.lineStart(this.#t.position(t.start).line):t.start,end:r+o.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let n=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,r=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-n,end:t.end},text:r?"":" "}}beforeProbes(t,n){return this.#r(
({kind:r})=>r==="probe",t,n)}beforeBodies(t,n){return this.#r(({kind:r})=>!dd.has(r),t,n)}probe(t,n){let r=n.map(o=>this.unit+o);return this.#o()?[t,"{",...r,"}"]:
[`${t} {`,...r,"}"]}above(t,n){let r=this.#a(this.#t.position(t).line);return D(r,`${this.#d(t)}// ${n}${this.newline}`)}commentOut(t,n){let r=this.#t.position(
t.start).line,o=this.#t.position(t.end).line,s=this.#t.lineStart(o+1);if(!(this.#i(t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,s))))return this.#e.slice(
t.start,t.end).includes("*/")?void 0:[D(t.start,`${gt(n)} /* `),D(t.end," */")];let d=[];for(let c=r;c<=o;c++){let u=this.#a(c),f=c===r?n.map(m=>`// ${m}${this.
newline}`).join(""):"";d.push(D(u,`${f}// `))}return d}#r(t,n,r){let o=this.#n.items.find(t)?.span.start??this.#e.length,s=this.#t.position(o).line;if(!this.#i(
o))return D(o,`${gt(n)} ${r.map(d=>d.trim()).join(" ")} `);let a=s;for(;this.#u(s-1);)s--;return s===1&&(s=a),D(this.#a(s),[...n.map(d=>`// ${d}`),...r,""].map(
d=>d+this.newline).join(""))}#o(){for(let t of this.#n.items){if(t.kind!=="probe")continue;let{start:n,end:r}=t.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#i(n)}return!0}afterAll(t){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return D(n,r+t.map(o=>o+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#s(t){let[n]=t.statements;return n!==void 0&&this.#i(n.span.start)?this.#d(n.span.start):this.#d(t.span.start)+this.unit}#a(t){let n=this.#t.lineStart(
t);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#d(t){let n=this.#a(this.#t.position(t).line);return/^[ \t]*/.exec(this.#e.slice(n,t))?.[0]??""}#i(t){let n=this.#t.
lineStart(this.#t.position(t).line);return this.#e.slice(n,t).trim()===""}#u(t){let n=this.#t.lineStart(t),r=this.#t.lineStart(t+1),o=n+(/^[ \t]*/.exec(this.#e.
slice(n,r))?.[0].length??0),s=this.#c(o);return s!==void 0&&s.kind!=="shebang"&&this.#e.slice(s.span.end,r).trim()===""}#c(t){let{comments:n}=this.#n,r=0,o=n.length;
for(;r<o;){let a=r+o>>1;(n[a]?.span.end??0)<=t?r=a+1:o=a}let s=n[r];return s!==void 0&&s.span.start<=t?s:void 0}#f({kind:t,span:n}){if(hn.has(t))return!1;let r=n.
end;for(;;){let o=this.#c(r);if(o!==void 0)r=o.span.end;else if(/\s/.test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function gt(e){return`/* ${e.
join(" ")} */`}i(gt,"blockComment");var dd=new Set(["preprocessor","c-definition","config","import"]),hn=new Set(["block","if","unroll","while","for-map","for-r\
ange"]);function D(e,t){return{span:{start:e,end:e},text:t}}i(D,"insert");var ht=16,yn=ht*ht,cd=["cpu","ncpus","sum","clear"],Ss={kind:"guard",what:"a guard in the script",propose:ud};function ud({judgement:e,cause:t,targets:n,layout:r,
options:o}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?wn:kn};let s=n.filter(Ot);if(s.length===0)return{reason:`it needs bpftra\
ce ${St.bpftrace} and Linux ${St.kernel}: before, the flag would be a locked update itself`};let{model:a}=e;if(a.maxMapKeys!==void 0&&a.maxMapKeys<yn)return{reason:`\
max_map_keys leaves no room for an entry for each of ${yn} CPUs`};let d=cd.find(k=>pe(a,k));if(d!==void 0)return{reason:`the script gives ${d} another meaning`};
let c=ft(e,Ot);if("reason"in c)return c;let[u]=c.guarded;if(u?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let f=u?.guard?.
map,m=fd(a,f),p=f===void 0&&o.countMissed!==!1?m.missed:void 0,g={open:[`if (${m.guard}[cpu] > 0) { ${p===void 0?"":`${p} = sum(1); `}return; }`,`${m.guard}[cpu\
] = sum(1);`],raise:`${m.guard}[cpu] = sum(1);`,lower:`${m.guard}[cpu] = sum(-1);`},y=pt(c.probes,g,e,r);if("reason"in y)return y;let{edits:w,moves:h}=y;if(f===
void 0){let k=pd(e,{...m,missed:p},r,s);if("reason"in k)return k;w.push(k,...ld(e,m.guard,r))}let S=p===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${p}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${m.guard}`,cost:`${bn} ${S}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${h?` ${lt}`:""}`,price:`Events inside one of them are skipped, ${p===void 0?"not counted":`counted in ${p}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:w}}i(ud,"proposeGuard");var bn="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",wn="a guard protects only one copy of the script",kn="a guard in this script cannot see the other program";function fd(e,t){let n=t??Te(e,"@guard",["","_\
missed"]);return{guard:n,missed:`${n}_missed`,counter:Te(e,"$guard_cpu",[""])}}i(fd,"guardNames");function pd(e,t,n,r){let{model:o,lowered:s}=e,a=s.filter(m=>m.
refusals.length===0).map(m=>m.target),d=[...r,...a].every(m=>!ce(m.bpftrace,de["for-range"])),c=En(t,d),u=Sn(t,d),f=xn(o);return f==="unusable"?{reason:"the scr\
ipt has a BEGIN that is not a plain one, so the guard cannot be seeded"}:f!==void 0?n.atStart(f.body,[gt(u),...c]):n.beforeProbes(u,n.probe("BEGIN",c))}i(pd,"se\
edEdit");function xn(e){let t=e.script.items.filter(r=>r.kind==="probe"&&r.attachPoints.some(o=>me(o.provider)?.provider.name==="begin"));if(t.length===0)return;
let n=t.find(r=>r.kind==="probe"&&r.attachPoints.length===1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}i(xn,"findBegin");function Sn({guard:e,
missed:t},n){let r=n?"":`, on up to ${yn} CPUs`;return[`${e} keeps these probes from running inside each other${r}.`,...t===void 0?[]:[`${t} counts the events t\
hat it skips.`]]}i(Sn,"seedComment");function En({guard:e,missed:t,counter:n},r){let o=t===void 0?[]:[`${t} = sum(0);`];return r?[`for (${n} : 0..ncpus) { ${e}[\
(uint64)${n}] = sum(0); }`,...o]:[`${n} = (uint64)0;`,`unroll(${ht}) { unroll(${ht}) { ${e}[${n}] = sum(0); ${n}++; } }`,...o]}i(En,"seedStatements");function ld({
model:e},t,n){let r=e.probes.find(({phase:s,probe:a})=>s==="end"&&a.predicate===void 0&&ee(e,a.span)===void 0)?.probe;return r!==void 0?[n.atStart(r.body,[`clea\
r(${t});`])]:e.probes.some(({probe:s})=>s.attachPoints.some(a=>me(a.provider)?.provider.name==="end"))?[]:[n.afterAll(n.probe("END",[`clear(${t});`]))]}i(ld,"hi\
deEdits");var Es={kind:"guard",what:"the guard file",propose:md};function md({judgement:e,cause:t,targets:n,layout:r}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?wn:kn};if(!n.some($t))return{reason:`only bpftrace ${Qn.bpftrace} and later import files`};let{model:o}=e,s=ft(e,$t);if("reason"in s)return s;if(s.
guarded.some(({guard:l})=>l?.imported===!1))return{reason:"its other probes have a guard of their own"};let a=o.guards.file??tr,d=[a.enter,a.raise??a.enter,a.leave].
find(l=>pe(o,l));if(d!==void 0)return{reason:`the script defines ${d} itself`};let c=o.script.items.flatMap(l=>l.kind==="import"?[l.path]:[]);if(o.guards.file===
void 0&&c.some(l=>l.split("/").at(-1)===ue))return{reason:`it imports another ${ue}`};if(s.probes.some(({body:l})=>gd(l,o.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${er.seen} would take for one between the test and it`};let u=pt(s.probes,Tn(a),e,r);if("reason"in u)return u;let{edits:f,
moves:m}=u;if(o.guards.file===void 0){let l=["The guard of this file keeps these probes from running inside each other."],g=r.beforeBodies(l,[`import "${ue}";`]),
y={path:ue,span:{start:0,end:0},text:a.text};f.unshift(y,g)}return{loss:"some-events",title:`Guard the probes with the flag of a guard file (${o.guards.file===void 0?
`put ${ue} next to the script and import it`:"as its other probes have it"})`,cost:`${bn} Skipped events are not counted; each event costs 3 to 10 ns more (meas\
ured on 2 CPUs).${m?` ${lt}`:""}`,price:"Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.",safe:!0,edits:f,guardFile:a}}i(md,
"proposeImport");function Tn({enter:e,raise:t,leave:n}){return{open:[`if (${e}() == 0) { return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${n}();`}}i(Tn,"i\
mportedWords");function gd({statements:[e]},t){return e!==void 0&&/[-+*&]/.test(t[e.span.start]??"")}i(gd,"joinsTest");var hd="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Ts={kind:"leave-out",what:"leaving the probe out",propose:i(
e=>e.cause&&e.cause.probes.size<=2?Os(e,[e.cause.inner.probe]):void 0,"propose")},Rs={kind:"leave-out",what:"leaving its probes out",propose:i(e=>e.cause&&e.cause.
probes.size>1?Os(e,[...e.cause.probes]):void 0,"propose")};function Os({judgement:e,layout:t},n){let{model:r}=e;if(n.some(({span:d})=>ee(r,d)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:d,probe:c})=>d==="attached"&&!n.includes(c)))return{reason:"nothing would be left of the script"};let o=yd(
e,n);if(o!==void 0)return{reason:`nothing else would set ${o}, which other probes read`};let s=n.map(({span:d})=>t.commentOut(d,[hd]));return s.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:d})=>d[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:s.flatMap(d=>d??[]),removes:n}}i(Os,"propose");function yd({model:e},t){let n=new Set,r=new Set,o=i(d=>{d.kind==="map"&&n.add(d.name);
let c=d.kind==="assignment"?d.target:d.kind==="update"?d.operand:void 0;c?.kind==="map"&&r.add(c.name),d.kind==="map-declaration"&&r.add(d.map)},"look"),s=new Set(
t);for(let d of e.script.items)s.has(d)||C(d,o);let a=new Set;for(let d of t)C(d,c=>{c.kind==="map"&&a.add(c.name)});return[...a].find(d=>n.has(d)&&!r.has(d))}i(
yd,"mapLeftUndefined");var bd=["print","clear","zero"];function $s(e){return G(wd,e,()=>kd(e))}i($s,"countersOf");var wd=new WeakMap;function kd({script:e,imported:t,probes:n}){let r=new Map,
o=new Set,s=new Set(n.filter(({phase:d})=>d==="begin").map(({probe:d})=>d));for(let d of t)for(let c of d.script.items)C(c,u=>xd(u,o));for(let d of e.items){let c=new Set;
C(d,u=>{if(u.kind==="expression-statement"||u.kind==="assignment"){let f=Sd(u,e.text,s.has(d));if(f!==void 0&&d.kind==="probe"&&(c.add(f.target),qn(r,f.target.name,
f)),u.kind==="expression-statement"&&u.expression.kind==="call"){let{name:m,arguments:p}=u.expression;bd.includes(m)&&p[0]?.kind==="map"&&p[0].keys===void 0&&c.
add(p[0])}}u.kind==="map"&&!c.has(u)&&o.add(u.name),u.kind==="map-declaration"&&o.add(u.map)})}let a=new Map;for(let[d,c]of r){let u=c.map(({target:f})=>Ed(f,e.
text));o.has(d)||u.some(f=>f===void 0)||a.set(d,{map:d,changes:c,keys:new Set(u.flatMap(f=>f??[]))})}return a}i(kd,"findCounters");function xd(e,t){e.kind==="ma\
p"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}i(xd,"noteName");function Sd(e,t,n){let{span:r}=e;if(e.kind==="expression-statement"){let{expression:c}=e;
if(c.kind!=="update"||c.operand.kind!=="map")return;let u=c.operator==="++"?void 0:"-1";return{span:r,target:c.operand,added:u,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:o,value:s,operator:a}=e;if(a==="+=")return{span:r,target:o,added:Rn(s,t),is:"plain"};if(a!=="=")return;if(s.kind===
"call"&&s.name==="count")return{span:r,target:o,added:void 0,is:"count"};let[d]=s.kind==="call"&&s.name==="sum"?s.arguments:[];return d!==void 0?{span:r,target:o,
added:Rn(d,t),is:"sum"}:n&&Ae(s)===0?{span:r,target:o,added:"0",is:"set-to-zero"}:void 0}i(Sd,"changeOf");function Rn({span:e},t){return t.slice(e.start,e.end)}
i(Rn,"sliceOf");function Ed({keys:e},t){return e===void 0?"":e.every(({kind:r})=>r==="integer"||r==="string")?e.map(r=>Rn(r,t)).join(", "):void 0}i(Ed,"literalK\
ey");var vs={kind:"lock-free",what:"count() in place of ++",propose:i(e=>Ps(e,"count"),"propose")},Ns={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:i(
e=>Ps(e,"sum"),"propose")};function Ps({judgement:e,cause:t,layout:n,many:r,targets:o},s){if(t===void 0)return;let{model:a,lowered:d}=e;if(pe(a,s))return{reason:`\
the script gives ${s} another meaning`};if(s==="count"&&!o.some(w=>nr("scalar-count",w.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let c=$s(a),u=new Set;for(let{probe:w,operations:h}of c.size===0?[]:Ce(d))if(r||t.probes.has(w))for(let{locks:S}of h)for(let{
map:k}of S)k!==void 0&&u.add(k);let f=[...u].flatMap(w=>c.get(w)??[]),m=s==="sum"?f:f.filter(Td);if(m.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let p=[],l=[],g=xn(a);for(let w of m){for(let h of w.changes)p.push(...Rd(h,s,a.script.text));s===
"sum"&&l.push(...Od(w))}if(s==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let w=["These \
entries are there before the first event, so that no change of them takes a lock."];p.push(g===void 0?n.beforeProbes(w,n.probe("BEGIN",l)):n.atStart(g.body,l))}
let y=m.map(({map:w})=>w).join(", ");return{loss:"nothing",title:s==="count"?`Count with count() in ${y}: each CPU has a counter of its own, which takes no lock`:
`Add with sum() in ${y} to entries that BEGIN makes: each CPU adds in place, which takes no lock`,cost:"Nothing is lost: the counts of all CPUs are added up whe\
n the map is printed.",safe:!0,edits:p}}i(Ps,"propose");function Td({changes:e,keys:t}){return[...t].every(n=>n==="")&&e.every(({added:n})=>n===void 0)}i(Td,"is\
Count");function Rd({span:e,target:t,added:n,is:r},o,s){if(r===o)return[];let a=s.slice(t.span.start,t.span.end);return[{span:e,text:`${a} = ${o==="count"?"coun\
t()":`sum(${n??1})`}`}]}i(Rd,"rewritten");function Od({map:e,keys:t}){return[...t].map(n=>`${e}${n===""?"":`[${n}]`} = sum(0);`)}i(Od,"seedsOf");var On=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Is(e,t){let n=i(({fix:s})=>t.filter(a=>s.targets.includes(a)).length,"helped"),r=i(s=>+(n(s)<t.length),"leaves"),o=i(({fix:s})=>t.filter(a=>s.targets.includes(
a)&&s.copies?.includes(a)!==!0).length,"cured");return[...e].sort((s,a)=>Number(a.fix.safe)-Number(s.fix.safe)||As.indexOf(s.fix.kind)-As.indexOf(a.fix.kind)||Ls(
s.fix)-Ls(a.fix)||r(s)-r(a)||o(a)-o(s)||n(a)-n(s)||Cs(s.fix)-Cs(a.fix)||a.fix.targets.length-s.fix.targets.length||On.indexOf(s.loss)-On.indexOf(a.loss)).map(({
fix:s})=>s)}i(Is,"ranked");var As=["leave-out","suppress"];function Ls({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}i(Ls,"broken");function Cs({stops:e=[]}){
return e.length}i(Cs,"stopped");function yt({map:e,attempt:t,imported:n},r){if(n!==void 0)return`${n.file.leave}();`;let o=t?.raise.form==="sum"?void 0:t?.balance.lowered[0]?.span;return o===void 0?
`${e}[cpu] = sum(-1);`:`${r.slice(o.start,o.end)};`}i(yt,"loweringOf");function Re(e,t,n){let r=[];for(let o of e)switch(o.kind){case"leaves":r.push(n.before(o.
span,t));break;case"ends":r.push(...n.atEnd(o.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where the guard\
 cannot be lowered"}}return r}i(Re,"lowerAt");function Ms(e,{model:t},n){let{probe:r,span:o,others:s}=e,{script:a}=t,{block:d,opening:c,lower:u}=$d(e,a),f=[o,...s],m=[],p=[],{predicateSpan:l}=r;if(l!==void 0&&
f.some(b=>$n(b,l))){let b=vd(e,l,{script:a,lower:u,layout:n});if("reason"in b)return b;m.push(...b.edits),p.push(b.statement)}let g=d.statements.findIndex(b=>f.
some($=>$n($,b.span))),[y]=c.map(b=>d.statements.indexOf(b)),w=c.at(-1);if(y===void 0||w===void 0)return{reason:"the guard is not raised by a statement of its o\
wn"};if(!f.some(b=>b.start>=r.body.span.start)){let b=d.statements[d.statements.indexOf(w)+1];return b===void 0?{reason:"nothing runs while the guard is up"}:[...m,
...p.map($=>n.before(b.span,$))]}let S=d.statements[g];if(S===void 0||g>=y)return{reason:"what takes a lock stands around the guard, and not before it"};let k=d.
statements.slice(g,y);if(Pd(c,k))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:x}=Me(()=>{},{...d,statements:k,span:d.span},
0,t.guards.reach),T=Re(x.filter(({kind:b})=>b!=="ends"),u,n);if("reason"in T)return T;let P=[...c.map(b=>zs(b,a)),...p];return[...m,...P.map(b=>n.before(S.span,
b)),...T,...c.map(b=>n.remove(b.span))]}i(Ms,"raiseFirst");function _s({attempt:e,probe:t},{model:{script:n}},r){let{statements:o}=t.body,s=e&&o.findIndex(c=>c.
kind==="if"&&c.then===e.block),a=e?.block.statements.at(-1)?.span;return e===void 0||s===void 0||s<0||a===void 0?{reason:"what runs after the guard is lowered c\
annot be put before that"}:e.balance.lowered.some(({span:c})=>c.start===a.start)?o.slice(s+1).flatMap(c=>[r.before(a,zs(c,n)),r.remove(c.span)]):{reason:"the gu\
ard is not lowered at the end of its block"}}i(_s,"lowerLast");function $d(e,{text:t}){let{attempt:n,imported:r,probe:o}=e,s=n?.block??o.body,a=n?.raise.span??r?.
attempt?.raise,d=s.statements.filter(({span:u})=>u.start===a?.start),c=n?.early===void 0?d:[n.early,...d];return{block:s,opening:c,lower:yt(e,t)}}i($d,"partsOf");
function vd({probe:{predicate:e},attempt:t},n,{script:r,lower:o,layout:s}){let a=t?.test;if(e===void 0||a===void 0||!$n(a.span,n))return ct(n,r,o,s);if(mn(r,n))
return{reason:"a predicate that takes a lock has a comment in it"};let d=i(({start:p,end:l})=>r.text.slice(p,l),"textOf"),c=mr(e).filter(p=>p.span.start!==a.span.
start),u={span:n,text:`/${d(a.span)}/`},f=i(p=>c.length===1||Nd.has(p),"single"),m=c.map(p=>f(p.kind)?d(p.span):`(${d(p.span)})`);return{edits:[u],statement:ln(
m.join(" && "),o)}}i(vd,"predicateOf");var Nd=new Set(["identifier","map","call","integer","boolean","unary"]);function zs({kind:e,span:t},{text:n}){let r=n.slice(
t.start,t.end);return hn.has(e)?r:`${r};`}i(zs,"wordsOf");function Pd(e,t){let n=new Set;for(let o of t)C(o,s=>{s.kind==="variable"&&n.add(s.name)});let r=!1;for(let o of e)
C(o,s=>{s.kind==="variable"&&(r||=n.has(s.name))});return r}i(Pd,"needs");function $n(e,t){return e.start>=t.start&&e.end<=t.end}i($n,"lies");var Gs={kind:"guard",what:"completing the guard of the script",propose:Ad};function Ad({judgement:e,finding:t,cause:n,layout:r}){return t.rule==="guard-incomple\
te"?Ld(t,e,r):n?.world==="closed"?Cd(e,r):void 0}i(Ad,"proposeRepair");function Ld({span:e,what:t},n,r){let o=he(n).find(a=>a.span.start===e.start&&t.includes(a.
map));if(o===void 0)return;let s=Bs(o,n,r);return"reason"in s?s:{...Ds(Id(o)),edits:s}}i(Ld,"repairOfFinding");function Cd(e,t){let n=he(e);if(n.length===0)return;
let r=new Map,o=new Set;for(let a of n){let d=a.problem==="plain-map"||a.problem==="not-per-cpu";if(d&&o.has(a.map))continue;d&&o.add(a.map);let c=Bs(a,e,t);if("\
reason"in c)return c;for(let u of c)r.set(`${u.span.start} ${u.span.end} ${u.text}`,u)}let s=[...new Set(n.map(({map:a})=>a))].join(", ");return{...Ds(`Complete\
 the guard ${s}, which the script has already`),edits:[...r.values()]}}i(Cd,"completeAll");function Ds(e){return{loss:"nothing",title:e,cost:"Events that fire w\
hile the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}i(Ds,"guardCandidate");function Id({problem:e,map:t}){switch(e){case"not-per\
-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, which is changed in place\
 without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} before it is raised`;case"\
leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unseeded":return`Make the entr\
ies of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":return`Guard this probe \
by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Take no lock outside the gu\
ard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by sum(1) and sum(-1) only`}}
i(Id,"titleOf");function Bs(e,t,n){let{script:r}=t.model;if(e.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:o,map:s}=e;
switch(e.problem){case"not-per-cpu":case"plain-map":return zd(s,t,n);case"wrong-test":return o===void 0?[]:Ws(o);case"raised-before-test":return o?.early===void 0?
[]:_d(o.early,o.raise.span,r.text,n);case"leaks":case"lowered-early":return Md(e,r.text,n);case"unseeded":return js(s,t,n);case"removed":return Fd(e,n);case"run\
s-before":return Ms(e,t,n);case"runs-while-up":return{reason:`what the probe does where it finds ${s} up takes a lock, and cannot be guarded`};case"runs-after":
return _s(e,t,n);case"lowered-before-exit":return[e.span,...e.others].map(a=>n.remove(a));case"missing":return Dd(e,t,n);case"changed-otherwise":return{reason:`\
it is not clear what the other change of ${s} is for`}}}i(Bs,"repairOf");function Md(e,t,n){let{attempt:r,imported:o}=e,s=r?.balance??o?.attempt?.balance;if(s===
void 0)return[];let a=Re(s.leaks,yt(e,t),n);return"reason"in a?a:[...s.early.map(({span:d})=>n.remove(d)),...a]}i(Md,"balanced");function Ws({test:e,map:t}){return e===
void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}i(Ws,"testEdits");function _d(e,t,n,r){return[r.before(t,n.slice(e.span.start,e.span.end)),
r.remove(e.span)]}i(_d,"swap");function zd(e,t,n){let{model:r}=t,o=[],s=new Set;for(let{attempt:d}of r.probes){if(d?.map!==e||!Ct(d,r))continue;if(d.strays.length>
0)return{reason:`${e} is changed in another way too`};let{test:c,raise:u,balance:f}=d;o.push(...Ws(d));for(let{span:p,to:l}of[u,...f.lowered,...f.early])o.push(
{span:p,text:`${e}[cpu] = sum(${l==="up"?1:-1})`});let m=c===void 0?[]:[c];for(let{access:p}of[...m,u,...f.lowered,...f.early])s.add(p.nameSpan.start)}for(let{probe:d,
phase:c}of r.probes){if(c==="end")continue;let u=!1;if(C(d,f=>{if(c==="begin"&&f.kind==="assignment"&&f.target.kind==="map"&&f.target.name===e){s.add(f.target.nameSpan.
start);let{target:m,value:p}=f,l=p.kind==="call"&&p.name==="sum"?p.arguments[0]:void 0;if(l!==void 0&&m.keys?.length===1)return;Ae(l??p)===0?o.push(n.remove(f.span)):
u=!0}f.kind==="map"&&f.name===e&&f.keys!==void 0&&(u||=!s.has(f.nameSpan.start))}),u)return{reason:`${e} is used in another way too`}}let a=r.seeds.everPerCpu(e)?
[]:js(e,t,n);return"reason"in a?a:[...o,...a]}i(zd,"convert");function js(e,{model:t,lowered:n},r){let s=n.filter(({refusals:m})=>m.length===0).every(({target:m})=>!ce(
m.bpftrace,de["for-range"])),a={guard:e,missed:void 0,counter:Te(t,"$guard_cpu",[""])},d=En(a,s),c=t.script.items.flatMap(m=>m.kind==="probe"&&m.attachPoints.some(
p=>me(p.provider)?.provider.name==="begin")?[m]:[]),[u]=c;if(u!==void 0)return c.length>1||u.attachPoints.length>1||u.predicate!==void 0?{reason:"the script has\
 a BEGIN that is not a plain one, so the guard cannot be seeded"}:[r.atStart(u.body,d)];let f=["BEGIN","{",...d.map(m=>r.unit+m),"}"];return[r.beforeProbes(Sn(a,
s),f)]}i(js,"seed");function Fd({attempt:e,map:t,probe:n,span:r},o){if(e!==void 0)return[{span:r,text:`${t}[cpu] = sum(-1)`}];let s=[];C(n.body,d=>{d.kind==="ex\
pression-statement"&&d.expression.kind==="call"&&Gd(d.expression.name)&&d.span.start===r.start&&d.span.end===r.end&&s.push(d)});let[a]=s;return a===void 0?{reason:"\
the guard is removed inside a macro or a larger expression"}:[o.remove(a.span)]}i(Fd,"keepEntries");function Gd(e){return e==="clear"||e==="zero"||e==="delete"}
i(Gd,"isRemoval");function Dd({map:e,probe:t,imported:n},r,o){let{model:s}=r;if(n!==void 0){let{file:l}=n;return Fs(t,{words:Tn(l),lowers:br(l)},r,o)}let{text:a}=s.
script,d=s.probes.flatMap(({attempt:l})=>l?.map===e&&l.test!==void 0&&Ct(l,s)&&l.raise.form==="sum"?[l]:[]),c=d.find(({early:l})=>l!==void 0)??d[0];if(c===void 0)
return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(l=>gr(l)?.access.name===e))return{reason:`the probe already changes ${e}\
, but not as a guard`};let f=[...(c.early?.then.statements.filter(Bd)??[]).map(({span:l})=>`${a.slice(l.start,l.end)};`),"return;"].join(" "),m=`${e}[cpu] = sum\
(1);`,p={open:[`if (${e}[cpu] > 0) { ${f} }`,m],raise:m,lower:`${e}[cpu] = sum(-1);`};return Fs(t,{words:p,lowers:hr(e)},r,o)}i(Dd,"guardProbe");function Fs(e,{
words:t,lowers:n},{model:r,lowered:o},s){let a=o.flatMap(({refusals:m,programs:p})=>m.length===0?p:[]),d=Ge(a).get(e)??[],c=gn(e,t,{script:r.script,taken:d,layout:s});
if("reason"in c)return c;let{leaks:u}=Me(n,e.body,0,r.guards.reach),f=Re(u,t.lower,s);return"reason"in f?f:[...c.edits,...f]}i(Fs,"guarded");function Bd(e){if(e.
kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.name==="sum")&&t===void 0}
i(Bd,"isCount");var bt="REASON: say here why this is safe",wt={kind:"suppress",what:"an ignore comment",propose:Wd};function Wd({judgement:e,finding:t,layout:n}){if(!De(t.rule))
return;let r=Be(t.rule,bt,We(e.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[n.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${bt}`)],hides:!0}}i(Wd,"proposeSuppression");var Nn=[Gs,Ns,vs,Es,Ss,ws,Ts,Rs,wt],jd=["guard","group","lock-free"],Hd=4,Ud=1e6,Kd=2e3;function An(e,t,n={}){let{script:r,imported:o}=t.model;if([r,...o.map(p=>p.
script)].some(({errors:p})=>p.length>0))return e.map(()=>({fixes:[],tried:[]}));let s=new mt(r),a=new at(t),d=e.filter(({cause:p})=>p!==void 0).length>Hd,c=e.map(
p=>new Pn(Jd(p,t,{layout:s,options:n,many:d}),a)),u=n.longScripts!==!0&&ps(r.text),f=u?0:Math.max(1,Math.floor(Ud/r.text.length)),m=c.slice(0,f);for(let p of c.
slice(f))p.leave(u?un:dt);for(let p of c.slice(f,Kd))p.try(wt);for(let p of Nn)for(let l of m)l.try(p);for(let p of Nn)for(let l of m)l.tryForRest(p);return c.map(
p=>p.proposal())}i(An,"proposeFixes");function Jd({finding:e,cause:t},n,r){let o=n.lowered.filter((s,a)=>ae(t?.outcomes[a]?.verdict)).map(s=>s.target);return{...r,
judgement:n,finding:e,targets:o,...t===void 0?{}:{cause:t}}}i(Jd,"requestFor");var Pn=class{static{i(this,"Answer")}#e;#n;#t=[];#r=[];constructor(t,n){this.#e=t,
this.#n=n}try(t){let{kind:n}=t;if(n==="leave-out"&&this.#t.some(({fix:o})=>o.kind===n))return;let r=this.#s(t,this.#e);r!==void 0&&("reason"in r?this.#r.push({rewriter:t,
why:r.reason}):this.#t.push(r))}tryForRest(t){let{judgement:n,cause:r,targets:o}=this.#e,s=new Set(vn(this.#e).filter(u=>!this.#o(u)));if(r===void 0||!jd.includes(
t.kind)||s.size===0||s.size===o.length)return;let a={...this.#e,judgement:qd(n,s),cause:{...r,outcomes:r.outcomes.filter(({target:u})=>s.has(u))},targets:o.filter(
({name:u})=>s.has(u))},d=this.#s(t,a);if(d===void 0||"reason"in d||this.#t.some(({fix:u})=>Vd(u,d.fix)))return;this.#t.push(d);let c=this.#r.findIndex(u=>u.rewriter===
t);c!==-1&&this.#r.splice(c,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let n of Nn)n!==wt&&this.#r.push({rewriter:n,why:t})}proposal(){return{fixes:Is(this.#t,
vn(this.#e)),tried:Zd(this.#r)}}#o(t){return this.#t.some(({fix:n})=>n.safe&&n.targets.includes(t))}#s({kind:t,propose:n},r){let o=n(r);if(o===void 0||"reason"in
o)return o;let{finding:s,cause:a,judgement:d}=this.#e,c=this.#n.prove(o,s,a);if("reason"in c)return c;let{edits:u,targets:f,stops:m,copies:p}=c,l=m.filter(({hung:w})=>!w),
g=vn(this.#e).filter(w=>f.includes(w)).length;if(a!==void 0&&g===0&&l.length>0)return{reason:`bpftrace would not start the result where the script runs now, ${He(
l)}`};let y={kind:t,title:o.title,cost:$r(p.length===0?o.cost:`${o.cost} ${Yd}`,m),price:o.price??o.cost,safe:o.safe&&(l.length===0||!d.configured&&g>l.length),
targets:f,...m.length===0?{}:{stops:m},...p.length===0?{}:{copies:p},edits:u};return{loss:o.loss,fix:y}}},Yd="The guard protects only one copy of the script: tw\
o that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function vn({judgement:e,cause:t}){return e.lowered.flatMap(({target:n},r)=>t?.
outcomes[r]?.verdict==="hang"?[n.name]:[])}i(vn,"hanging");function qd(e,t){let n=e.lowered.map(({target:o})=>t.has(o.name)),r=i(o=>o.filter((s,a)=>n[a]),"some");
return{...e,lowered:r(e.lowered),causes:e.causes.map(o=>({...o,outcomes:r(o.outcomes)})),neighbours:e.neighbours.map(o=>({...o,lowered:r(o.lowered)}))}}i(qd,"fo\
rTargets");function Vd(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}i(Vd,"sameEdits");function Zd(e){let t=[];for(let{rewriter:n,why:r}of e){let{
kind:o,what:s}=n,a=t.at(-1);a?.kind===o&&a.why===r?t[t.length-1]={kind:o,what:`${a.what}, ${s}`,why:r}:t.push({kind:o,what:s,why:r})}return t}i(Zd,"tell");var Xd={start:0,end:0};function Qd(e,t,n){let r=An(e,t,n),o=e.flatMap(({finding:s,own:a},d)=>a===void 0||r[d]?.fixes.some(({safe:c})=>c)?[]:[{finding:s,cause:a,index:d}]);for(let[s,a]of An(
o,t,n).entries()){let d=o[s]?.index;if(d===void 0||!a.fixes.some(({safe:u})=>u))continue;let c=a.fixes.map(u=>u.kind==="suppress"?u:{...u,partly:!0});r[d]={...a,
fixes:c}}return r}i(Qd,"proposalsFor");function ec(e,t,n,r=[]){let o=n.parse(e,t),{files:s,guardFile:a,gaps:d}=ts(o,e,n);return _e(o,s,a,[...d,...r])}i(ec,"read\
Script");var kt=class{static{i(this,"Analyser")}#e;#n;#t=new Map;#r=0;constructor(t,n={library:new st,groups:[]}){this.#e=t,this.#n=n}get length(){return this.#r}analyse(t,n){
let{targets:r,configured:o,rules:s={},suppressions:a={}}=this.#e,{neighbours:d,gaps:c}=this.#s(t),u=this.#o(t,n,c),f=ye(u,r,{configured:o,suppressions:a,neighbours:d}),
m=[];for(let x of je)m.push(...x.check(f,m).map(T=>ze(T,u,t)));let{told:p,ignored:l}=Or(m,u.script,a),g=p.flatMap(x=>Fe(x,s[x.rule])).sort((x,T)=>x.span.start-T.
span.start||Y.indexOf(x.severity)-Y.indexOf(T.severity)),y=qo(g,f.causes),w=Qd(y,f,this.#e.rewrites),h=y.map(({finding:x,others:T},P)=>{let b=w[P]??{fixes:[],tried:[]},
{fixes:$,tried:W}=b,{advice:Oe,...Vs}=x;return{...Vs,...Oe===void 0?{}:{todo:ms(Oe,b)},fixes:$,...T.length===0?{}:{others:T},...W.length===0?{}:{tried:W}}}),S=this.#i(
h),k=f.lowered.filter(({refusals:x})=>x.length>0).map(({target:x})=>x.name);return{status:"analysed",path:t,text:n,findings:h,...k.length===0?{}:{unstarted:k},...l.
length===0?{}:{ignored:l},...S.size===0?{}:{others:S}}}#o(t,n,r=[]){let o=ec(t,n,this.#n.library,r);for(let s of[o.script,...o.imported.map(a=>a.script)])this.#r+=
s.text.length;return o}#s(t){let n=this.#n.groups.filter(({paths:s})=>s.includes(t)),r=new Set(n.flatMap(s=>s.missing)),o=[];for(let s of new Set(n.flatMap(({paths:a})=>a))){
if(s===t)continue;let a=this.#a(s);typeof a=="string"?r.add(a):o.push(a)}for(let{path:s,model:a}of o)for(let{message:d}of a.gaps.slice(0,1))r.add(`Not all of ${Pt(
s)}, which runs together with this script, was judged. ${d}`);return{neighbours:o,gaps:[...r].map(s=>({span:Xd,message:s}))}}#a(t){let n=this.#t.get(t)??this.#d(
t);return this.#t.set(t,n),n}#d(t){let n=this.#n.library.source(t)??Ir(U),r=i(o=>`${Pt(t)}, which runs together with this script, was not read: ${o}.`,"why");if(n.
kind==="folder")return r("it is a folder; name a file");if(n.kind==="unread")return r(re(n.message));try{let o=this.#o(t,n.text);return{path:t,model:o,lowered:this.#e.
targets.map(s=>Sr(o,s))}}catch(o){return r(`the analysis of it broke (${K(o)}); please report that with the script`)}}#i(t){let n=new Map,o=t.flatMap(({places:s=[]})=>s).
flatMap(({takes:s,fires:a,wants:d})=>[s,...a,d].flatMap(c=>c??[]));for(let{path:s}of[...t.flatMap(({related:a})=>a),...o]){let a=s===void 0?void 0:this.#n.library.
source(s);s!==void 0&&a?.kind==="text"&&n.set(s,a.text)}return n}};var tc=2,nc=[{language:"XML",points:2,isIn:i(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:ac},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Ln(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Ln(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:i(e=>Ln(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:i(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:i(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],rc=new Set(["probe","macro","map-declaration","config","import","subprogram"]),oc=new RegExp([String.raw`(?<![\w.])(?:${or.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${sr.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function sc(e){return oc.test(e)}i(sc,"hasProbe");function Hs(e){if(/^#!.*bpftrace/.test(e)||sc(e))return;let t=ne(e);if(t.errors.length===0||t.items.
some(({kind:s})=>rc.has(s)))return;let n=ic(t),r=0,o;for(let s of nc)s.isIn(n)&&(r+=s.points,o??=s.language);return r>=tc?o:void 0}i(Hs,"foreignLanguage");function ic({
text:e,comments:t}){let n=[],r=0;for(let{span:o}of t)n.push(e.slice(r,o.start)),r=o.end;return n.join(" ")+e.slice(r)}i(ic,"withoutComments");function Ln(e,t,n){
let r=n;for(let o of e.matchAll(t))if(r-=1,r===0)return!0;return!1}i(Ln,"has");function ac(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}i(ac,"isJson");var cc=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),uc=4*1024*1024,Us=16*1024;function fc(e){return H.indexOf(e==="documents"?"\
likely":"possible")}i(fc,"leastSure");async function Js({path:e,text:t},n,r){let o=await Xt(e,t,r.embedded);if(o===void 0)return{report:void 0,notes:[]};let s=new Le(
t),a=new In(t,s,o),d=new Cn(e,t,o,r),c=Math.min(fc(o.kind),H.indexOf(r.minConfidence)),u=[];for(let[m,p]of o.programs.entries()){let g=n.analyse(e,p.source.text).
findings.filter(({rule:y,confidence:w})=>cc.has(y)&&H.indexOf(w)<=c);for(let y of g)a.silence(y.rule,p,r)||u.push(await lc(y,p,{index:m,proof:d,ignores:a}))}let f={
status:"analysed",path:e,text:t,findings:u.sort((m,p)=>m.span.start-p.span.start),host:!0};return{report:o.programs.length===0?void 0:f,notes:pc(e,o,s)}}i(Js,"j\
udgeHost");function pc(e,{unclear:t,left:n},r){let[o]=t,s=[];if(o!==void 0){let a=r.position(o.start).line,d=t.length===1?"A bpftrace program":ir(t.length,"bpft\
race program"),c=t.length===1?"is":"are";s.push(`${e}: ${d} ${c} not judged, from line ${a} on: only a run knows the text.`)}return n>0&&s.push(`${e}: one file \
is judged for ${500} programs at most, and ${n} more were left out.`),s}i(pc,"notesOf");async function lc(e,t,{index:n,proof:r,ignores:o}){let s=[],a=[];for(let l of e.
fixes){let g=l.kind==="suppress"?await r.withComment(o.comment(e.rule,t)):await r.inHost(l,t,n),y=l.kind==="suppress"?o.title(e.rule):l.title;g!==void 0?s.push(
{...l,title:y,edits:g}):l.kind!=="suppress"&&a.push(l)}let d=s.some(({safe:l})=>l)?void 0:a.find(l=>l.safe&&!Nt(l)),c=[...e.tried??[],...a.map(l=>mc(l,l===d?r.byHand(
l,t):void 0))],u=i(l=>l.path===void 0?{...l,span:t.source.toHost(l.span)}:l,"inHostText"),f=e.places?.map(l=>wr(l,u)),{tried:m,...p}=e;return{...p,span:t.source.
toHost(e.span),related:e.related.map(u),...f===void 0?{}:{places:f},fixes:s,...c.length===0?{}:{tried:c}}}i(lc,"inHost");function mc({kind:e,title:t},n){let r=`${t.
charAt(0).toLowerCase()}${t.slice(1).replace(/\.$/,"")}`;return{kind:e,what:r,why:"this file has no place for it: change the program by hand",...n===void 0?{}:{
program:n}}}i(mc,"noPlaceFor");var Cn=class{static{i(this,"HostProof")}#e;#n;#t;#r;#o=0;constructor(t,n,r,o){this.#e=t,this.#n=n,this.#t=r,this.#r=o}async inHost(t,{
source:n},r){if(Nt(t))return;let o=[];for(let{span:s,text:a}of t.edits){let d=(n.segmentAt(s.start)?.write??(()=>{}))(a);if(d===void 0)return;o.push({span:n.toHost(
s),text:d})}return await this.#s(o,r,X(n.text,t.edits))?o:void 0}byHand(t,{source:n}){if(n.text.length>Us)return;let r=n.segments.flatMap(({kind:d,start:c,end:u,
host:f})=>d==="unknown"?[{span:{start:c,end:u},text:this.#n.slice(f.start,f.end)}]:[]),o=Ie([...r,...t.edits]);if(o===void 0)return;let[s,a]=[X(n.text,r),X(n.text,
o)];return s.length+a.length>2*Us?void 0:{before:s,after:a}}async withComment(t){return t!==void 0&&await this.#s([t],-1,"")?[t]:void 0}async#s(t,n,r){if(t.some(
({span:d},c)=>c>0&&d.start<(t[c-1]?.span.end??0))||(this.#o+=this.#n.length,this.#o>uc))return!1;let o=X(this.#n,t),s=await Xt(this.#e,o,this.#r.embedded),{programs:a}=this.#t;
return s?.programs.length===a.length&&s.unclear.length===this.#t.unclear.length&&a.every(({source:d},c)=>{let u=s.programs[c]?.source;return u?.text===(c===n?r:
d.text)&&Ks(d,this.#n).join("\0")===Ks(u,o).join("\0")})}};function Ks({segments:e},t){return e.flatMap(({kind:n,host:r})=>n==="unknown"?[t.slice(r.start,r.end)]:
[])}i(Ks,"unknowns");var In=class{static{i(this,"HostIgnores")}#e;#n;#t;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}silence(t,n,{suppressions:r}){return De(
t)&&this.#r(n).some(({rules:o,reason:s})=>s!==""&&o.includes(t)&&Be(t,s,r)===void 0)}comment(t,{opens:n}){let{comment:r}=this.#t;if(r===void 0)return;let o=this.#n.
lineStart(this.#n.position(n).line),a=`${/^[ \t]*/.exec(this.#e.slice(o,n))?.[0]??""}${r.open}bpftrace-guard: ignore[${t}] ${bt}${r.close}
`;return{span:{start:o,end:o},text:a}}title(t){let{open:n,close:r}=this.#t.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${n}\
bpftrace-guard: ignore[${t}] reason${r}`}#r({opens:t,source:n}){let{comment:r}=this.#t;if(r===void 0)return[];let o=n.segments[0]?.host.start??t,s=new Set([t,o].
map(d=>this.#n.position(d).line)),a=[];for(let d of s){let c=this.#t.kind==="documents"?1:0;for(let u=d-1;u>=1;u--){let f=this.#o(u);if(f.trim()===""&&c>0)c-=1;else if(r.
start.test(f))a.push(...[Rr(f)??[]].flat());else break}}return a}#o(t){let n={start:this.#n.lineStart(t),end:this.#n.lineStart(t+1)};return this.#e.slice(n.start,
n.end)}};var Ys=class{static{i(this,"OwnThread")}#e;#n;#t;#r=new Map;#o=Promise.resolve();constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}judge(t,n,r=Number.POSITIVE_INFINITY){
let o=this.#o.then(gc).then(()=>{if(this.#n?.aborted===!0||this.#s()>=r)return;let s={...this.#e,...n},a=G(this.#r,n,()=>new kt(s,this.#t));return hc(t,a,s)});return this.#o=
o,o}#s(){return[...this.#r.values()].reduce((t,{length:n})=>t+n,0)}};function gc(){return new Promise(e=>setImmediate(e))}i(gc,"nextTurn");async function hc(e,t,n){
return e.host!==void 0?yc(e,t,n):{report:bc(e,t,n),notes:[]}}i(hc,"judgeAlone");var _g="No bpftrace program was found in this file.";async function yc(e,t,n){try{
return await Js(e,t,n)}catch(r){return{report:qs(e.path,K(r),n),notes:[]}}}i(yc,"analyseHost");function qs(e,t,n){let r=`The analysis broke (${t}). This is a de\
fect of bpftrace-guard: please report it together with the script.`;return kc({status:"failed",path:e,error:r},n)}i(qs,"broken");function bc({path:e,text:t},n,r){
let o=H.indexOf(r.minConfidence);try{let s=Hs(t);if(s!==void 0)return{status:"skipped",path:e,error:wc(s)};let a=n.analyse(e,t);return{...a,findings:a.findings.
filter(({confidence:d})=>H.indexOf(d)<=o)}}catch(s){return qs(e,K(s),r)}}i(bc,"analyseScript");function wc(e){return`It is not a bpftrace script: it has no prob\
e, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}i(wc,"notBpftrace");function kc({status:e,path:t,error:n},{rules:r}){if(e===
"skipped")return{status:e,path:t,error:n};let o=xr({span:{start:0,end:0},message:n}),s=Fe(o,r["not-judged"]).map(a=>({...a,fixes:[]}));return{status:e,path:t,text:"",
findings:s,error:n}}i(kc,"unjudged");export{Yr as a,fi as b,jr as c,Gr as d,Dr as e,pi as f,Vc as g,se as h,Xr as i,gu as j,Cu as k,Ku as l,Eo as m,of as n,Ao as o,U as p,_t as q,zt as r,Lr as s,Cr as t,
Ir as u,xc as v,Se as w,Mf as x,Wo as y,jo as z,ot as A,ba as B,Df as C,Bf as D,Wf as E,wa as F,jf as G,ka as H,Xf as I,Sa as J,Qf as K,ep as L,tp as M,np as N,
Ta as O,Yo as P,rp as Q,Oa as R,Ko as S,B as T,Je as U,ii as V,di as W,_r as X,ci as Y,Fc as Z,Gc as _,Dc as $,Bc as aa,Wc as ba,zo as ca,vf as da,Nf as ea,Pf as fa,
Af as ga,Lf as ha,Xt as ia,sc as ja,Hs as ka,ts as la,st as ma,ec as na,kt as oa,Ys as pa,_g as qa,qs as ra,bc as sa,kc as ta};
