import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{$ as Nt,Aa as X,B as de,Ba as Me,C as er,Ca as kr,D as tr,Da as At,E as nr,F as $t,G as Ot,H as vt,Ha as xr,I as rr,Ia as It,Ja as Mt,Ka as le,La as Ge,Ma as Sr,
Na as Er,O as Ae,Qa as Tr,Ra as Rr,Sa as me,Ta as He,U as V,Ua as Ue,V as Le,Va as Nr,W as Z,d as St,i as ae,ia as Pt,ja as pr,ma as lr,o as Y,qa as C,r as Zn,s as Xn,
sa as Ce,t as Qn,ta as mr,u as Et,ua as gr,v as Q,va as hr,wa as yr,x as Tt,xa as br,y as Rt,ya as wr,za as Ie}from"./chunk-37J7ZHR6.js";import{a as Pr,d as Ar,
e as Lr,i as Cr}from"./chunk-MZ5ESMHO.js";import{a as ar,b as dr}from"./chunk-N6Y3JKTD.js";import{a as zn}from"./chunk-XUKDSFID.js";import{$c as ir,
Ac as Oe,Bc as Kn,Cc as I,Dd as $r,Ec as Jn,Fc as $,Gd as Or,Hc as J,Hd as De,Ic as E,Jc as Yn,Jd as vr,Kc as ie,Kd as _t,Ld as Be,Md as We,Xc as or,_c as sr,a as z,
b as j,c as xt,cd as Ne,ed as q,id as ee,jd as Pe,lc as v,ld as cr,mc as Dn,md as ur,nb as Fn,nc as Bn,nd as fr,oc as Wn,od as K,pb as Gn,pd as Lt,qc as Hn,qd as Ct,
rc as A,rd as _e,sc as Re,tb as R,td as ce,ub as P,uc as G,wb as _,wc as Un,wd as ze,xc as $e,yc as jn,zd as Fe}from"./chunk-P66A45LD.js";import{a as pe,c as qn,
f as ve,g as F}from"./chunk-B6BJ3YSN.js";import{a as D,b as Vn}from"./chunk-ISUK2UUZ.js";import{a as i,f as _n}from"./chunk-H47UKSLI.js";import{constants as ne,existsSync as ni}from"node:fs";import{lstat as ri,open as qe,readlink as oi,realpath as Bt}from"node:fs/promises";import si from"node:path";var U="it is not there",Ft="it leads out of the repository",Gt="it is a symbolic link that leads out of the repository",Ir="its symbolic links go round in a cir\
cle",Dt="an absolute path leads out of the repository",Mr="it is a submodule",zt="keep the file inside of the repository",Xs=new Map([[U,"add the file, or corre\
ct the name"],[Ft,zt],[Gt,zt],[Dt,zt]]);function _r(e){return{kind:"unread",message:e}}i(_r,"unread");function te(e){return e.includes(". ")?e:`${e}; ${Xs.get(e)??
"put a file that can be read there"}`}i(te,"withRemedy");function Sc(e){let t=te(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}i(Sc,"sentenceFor");import{readdir as Qs}from"node:fs/promises";import je from"node:path";var W=class extends Error{static{i(this,"NotRegular")}};var ei="�",ti="several names here that are not UTF-8 look like this one. Rename them";function Ke(e){return!e.includes(ei)}i(Ke,"isExact");async function Je(e){
if(Ke(e))return e;let t=Buffer.from(je.isAbsolute(e)?je.sep:".");for(let n of e.split(je.sep)){let r=t,o=Ke(n)?[]:await Qs(r,{encoding:"buffer"}),[s=Buffer.from(
n),...a]=o.filter(d=>d.toString("utf8")===n);if(a.length>0)throw new W(ti);t=Buffer.concat([r,Buffer.from(je.sep),s])}return t}i(Je,"exactName");var Wt="it is not a regular file",Ye="something else took its place meanwhile",Ht=(ne.O_NOFOLLOW??0)|(ne.O_NONBLOCK??0),Ut="/proc/self/fd",zr=ni(Ut),ii=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function ai(e){return ii.test(e)}i(ai,"isOwnStream");async function di(e){let t=await ci(e);if(await Gr(t,e))return t;throw await t.close(),new W(Ye)}i(di,"open\
Regular");async function ci(e){let t=Ke(e)?e:await Je(e),n=await ri(t);if(!n.isFile())throw new W(Wt);let r=await qe(t,ne.O_RDONLY|Ht),o=await r.stat();if(o.isFile()&&
o.dev===n.dev&&o.ino===n.ino)return r;throw await r.close(),new W(Ye)}i(ci,"openIn");async function Fr(e,t){let n=[],r=0,{size:o}=await e.stat();for(;r<=t;){let d=Math.
min(t+1-r,Math.max(65536,o+1-r)),{buffer:c,bytesRead:u}=await e.read(Buffer.alloc(d),0,d,null);if(u===0)break;n.push(u<d/2?Buffer.from(c.subarray(0,u)):c.subarray(
0,u)),r+=u}let[s=Buffer.alloc(0),...a]=n;return a.length===0?s:Buffer.concat(n)}i(Fr,"readStart");async function ui(e,t){let n=await di(e);try{return await Fr(n,
t)}finally{await n.close()}}i(ui,"readRegular");async function Gc(e,t){if(!ai(e))return ui(await Bt(await Je(e)),t);let n=await qe(e);try{return await Fr(n,t)}finally{
await n.close()}}i(Gc,"readNamed");async function Dc(e,t){if(!zr){if(await Bt(e)!==e)throw new W(Ye);return t(r=>si.join(e,r))}let n=await qe(e,ne.O_RDONLY|ne.O_DIRECTORY|
Ht);try{if(!await Gr(n,e))throw new W(Ye);return await t(r=>`${Ut}/${n.fd}/${r}`)}finally{await n.close()}}i(Dc,"inFolder");async function Bc(e){let t=await qe(
e,ne.O_WRONLY|ne.O_CREAT|Ht,438);try{if(!(await t.stat()).isFile())throw new W(Wt);return await t.truncate(),t}catch(n){throw await t.close(),n}}i(Bc,"openForWr\
iting");async function Gr(e,t){return(zr?await oi(`${Ut}/${e.fd}`):await Bt(await Je(t)))===t}i(Gr,"isAt");function Wc(e){if(e instanceof W)return e.message;switch(xt(
e)){case"ENOENT":case"ENOTDIR":return U;case"EACCES":case"EPERM":return"permission denied";case"ELOOP":return Ir;default:return}}i(Wc,"readProblem");function Hc(e){
switch(xt(e)){case"EACCES":case"EPERM":return"permission denied";case"EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no r\
oom left";case"ENOENT":return"it is no longer there";case"ENOTDIR":return"there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is \
a symbolic link, which is not followed";case"ENXIO":return Wt;default:return j(e).replace(/, \w+ '.*$/s,"")}}i(Hc,"fileProblem");var Ur=_n(Pr(),1);var Dr=500;function Ve(e,t){return v(t).check(P(1,`${e} is empty. Give the path of the file.`),R(Dr,`${e} is longer than ${Dr} characters.`),J(fi,`${e} is a pat\
h from the root of the repository, with "/", and without "..".`))}i(Ve,"pathInside");function fi(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").includes(
"..")}i(fi,"staysInside");var pi=".github/bpftrace-guard-baseline.yml",jr=1024*1024,Br=5e3,Wr=300,Hr=4096,li="off",Kr=Ve("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${pi}, or ${li}.`).check(E('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),mi=G({file:v("file is the path of a script from the root of the repository.").check(P(1,"file is empty."),
R(Hr,`file is longer than ${Hr} characters.`)),rule:I(K,`A rule is one of ${K.join(", ")}.`).check(J(e=>!Lt.includes(e),`Findings of ${Lt.join(" and ")} cannot \
be accepted: they are about a part that was not judged.`)),fingerprint:v("fingerprint is the one that --format json gives the finding, in quotes.").check(_(/^[0-9a-f]{16}$/,
"A fingerprint has 16 hex digits.")),reason:v("reason says why the finding is accepted.").check(_(/\S/,"The reason is empty. Say why the finding is accepted."),
R(Wr,`A reason has at most ${Wr} characters.`)),until:v("until is the last day on which the finding is accepted, such as 2030-01-31.").check(J($r,"This is not a\
 day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),Jr=G({findings:A(mi,"findings is a list of accepted fin\
dings.").check(R(Br,`A baseline has at most ${Br} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),gi=` Findings that \
bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function Zc(e){let t=i(({file:o,rule:s,fingerprint:a})=>[o,s,a].join("\0"),"key"),n=[...e].sort((o,s)=>+(t(o)>t(s))-+(t(o)<t(s))).
map(({file:o,rule:s,fingerprint:a,reason:d,until:c})=>({file:o,rule:s,fingerprint:a,reason:d,until:c}));return`${gi.split(`
`).map(o=>`#${o}
`).join("")}${(0,Ur.stringify)({findings:n},{lineWidth:0})}`}i(Zc,"writeBaseline");function Jt(e,t){let{document:n}=t;return e.flatMap(r=>{switch(r.code){case"unrecognized_keys":return r.keys.map(o=>jt(r.path,o,t));case"invalid_key":return[jt(
r.path.slice(0,-1),String(r.path.at(-1)),t)];case"invalid_value":{let o=Kt(n.value,r.path),s=typeof o=="string"?q(o,r.values.map(String)):"";return[{offset:n.offsetOf(
r.path),message:r.message+s}]}case"invalid_union":{let o=hi(r,Kt(n.value,r.path));return Jt(o.map(s=>({...s,path:[...r.path,...s.path]})),t)}default:return[{offset:n.
offsetOf(r.path),message:r.message}]}})}i(Jt,"mistakesOf");function hi({errors:e,path:t,message:n},r){let o=typeof r=="object"&&r!==null&&!Array.isArray(r),s=e.
find(d=>d.every(c=>c.path.length>0||c.code==="unrecognized_keys"));return(o?s:e[0])??[{code:"custom",path:t,message:n}]}i(hi,"branchOf");function qr(e,t){let n=Kt(
t.document.value,e);return typeof n=="object"&&n!==null&&Object.hasOwn(n,"__proto__")?[jt(e,"__proto__",t)]:[]}i(qr,"unseenKey");function jt(e,t,{schema:n,document:r}){
let{names:o,what:s}=yi(e,n),a=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${s} "${t}".${q(t,o)}\
 ${s==="key"?"Known keys":"The rules"} are ${o.join(", ")}.`;return{offset:r.keyOffset(e,t),message:a}}i(jt,"unknownKey");function yi(e,t){let n=t;for(let r of e)
n=Yr(n),n instanceof Re?n=n.shape[String(r)]:n instanceof Hn&&(n=n.def.element),n instanceof Un&&(n=n.def.options.find(o=>o instanceof Re));return n=Yr(n),n instanceof
Re?{names:Object.keys(n.shape),what:"key"}:n instanceof jn&&n.def.keyType instanceof Kn?{names:n.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}i(yi,"keysAt");function Yr(e){return e instanceof Jn?e.def.innerType:e}i(Yr,"bare");function Kt(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||
!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}i(Kt,"at");var Vr=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var Zr=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],Xr=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],Qr=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var bi=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function re(e){let[,t,n=""]=bi.exec(e)??[];if(t===void 0)return;
let r=Zr.find(({pattern:a})=>a.test(n)),o=Xr.find(({pattern:a})=>a.test(n))?.arch,[,s]=Qr.exec(n)??[];return{version:t,...o===void 0?{}:{arch:o},...r?.backports===
void 0?{}:{backports:r.backports},...r?.paravirt===void 0?{}:{paravirt:r.paravirt},...s===void 0||o!==void 0?{}:{foreign:s}}}i(re,"readKernelRelease");var wi=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,ki=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,Yt='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
oo=G({name:v(`A target with a kernel table has a name, such as ${Yt}.`).check(_(wi,'The name of a target of your own has letters, digits, ".", "_" and "-", at m\
ost 64.'),J(e=>e!==Q&&!Y.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),E("How verdicts refer to it.")),bpftrace:v(`bpftrace is a v\
ersion, such as 0.22.1, or ${F}. One of two numbers is in quotes: "0.24".`).check(J(e=>e===F||ki.test(e),`bpftrace is a version, such as 0.22.1 or "0.24", or ${F}\
.`),E("The release of bpftrace on it.")),"kernel-table":Ve("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as\
 ${Yt}.`).check(E('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a name, such as\
 "debian-12", or has a kernel table of its own, such as ${Yt}.`);function xi({bpftrace:e}){return e===F?ve.version:e.split(".").length===2?`${e}.0`:e}i(xi,"ownR\
elease");var eo=1024*1024,Si=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,Ei=/^\w{1,128}$/,Ti=/^[\w.+~-]{1,128}$/,to=1e3,no=4e3,ro=5e3;function hu(e,t){if(e.length>eo)return Ze(
`it is larger than ${eo/1024/1024} MiB`);let n=zn(e);if(n===void 0)return Ze("it is not JSON");let r=qn(n);if(!r.ok)return Ze(`${r.message.charAt(0).toLowerCase()}${r.
message.slice(1).replace(/\.$/,"")}`);let{table:o}=r,s=Ri(o);return s===void 0?$i(o,t):Ze(s)}i(hu,"readOwnTarget");function Ri({kernel:e,release:t,arch:n,source:r,
config:o,functions:s}){let a=Ti.test(t)?re(t):void 0;if(a===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';if(a.version!==
e&&!a.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((a.arch??n)!==n||a.foreign!==void 0)return`its \`release\` ${t} \
is not for its \`arch\` ${n}`;if(r.length>to)return`its \`source\` is longer than ${to} characters`;if(!Object.keys(o).every(c=>Ei.test(c)))return"its `config` \
has a name that no option has";let d=Object.entries(s);if(d.length===0)return"it has no functions";if(d.length>ro)return`it has more than ${ro} functions`;for(let[
c,{signature:u=""}]of d){if(!Si.test(c)||c==="__proto__")return`${JSON.stringify(c.slice(0,60))} is not the name of a kernel function`;if(u.length>no)return`the\
 signature of ${c} is longer than ${no} characters`}}i(Ri,"problemOf");function $i(e,t){let n=re(e.release);return{name:t.name,bpftrace:xi(t),kernel:n?.version??
e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...n?.backports===void 0?{}:{backports:n.backports},table:e}}i($i,"targetOf");
function Ze(e){return new z("configuration",e)}i(Ze,"wrong");var he="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",qt=["bpftrace","kernel","arch","paravirt"],ge=["x86_64","arm64"],so={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},io=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function ao(e){let t=e.split(",").map(o=>o.trim()),n=t[0]?.includes("@")===!0?void 0:t.shift(),
r=new Map;for(let o of t){let[s="",...a]=o.split("@"),d=qt.find(f=>f===s.trim()),c=a.join("@").trim(),u=d===void 0?Oi(s.trim(),c):vi(d,c,r);if(u!==void 0)return new z(
"configuration",u);d!==void 0&&r.set(d,c)}return{machine:n,values:r}}i(ao,"readTargetName");function Oi(e,t){return e===Q||Y.some(({name:n})=>n===e)?`the name o\
f a machine comes first, and alone. Write "${t===F||io.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${F}`}".`:`"${e}" is not one of ${qt.join(", ")}.${q(e,qt)}`}
i(Oi,"keyProblem");function vi(e,t,n){if(n.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===F||io.test(t)?void 0:`"${t}" is not a bpftrac\
e version. Write dotted numbers, such as 0.24 or 0.23.2, or ${F}.${q(t,[F])}`;case"kernel":return Pi(t);case"arch":return ge.some(r=>r===t)?void 0:`"${t}" is no\
t a known architecture. Write ${Ni(t)??ge.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
i(vi,"partProblem");function Ni(e){return Object.hasOwn(so,e)?so[e]:void 0}i(Ni,"meant");function Pi(e){let t=re(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${ge.join(" and ")}.`}i(Pi,"kernelProblem");var co=200,uo="-arm64";function Iu(e,t=new Map,n){let r=new Map,o=[];for(let s of e){let a=t.get(s)??ye(s,n);a instanceof z?o.push(a.message):r.set(a.name,a)}return o.
length>0?{ok:!1,errors:o}:{ok:!0,targets:[...r.values()]}}i(Iu,"resolveTargets");function ye(e,t){if(e.length>co)return new z("configuration",`A target name has\
 at most ${co} characters.`);let n=ao(e);if(n instanceof z)return ue(e,n.message);let{machine:r}=n;if(r===void 0)return Mi(e,n);if(r===Q)return t===void 0?ue(e,
Ai):fo(e,t,n);let o=Y.find(s=>s.name===r);return o===void 0?new z("configuration",zi(r)):fo(e,o,n)}i(ye,"resolveTarget");var Ai=`it is the machine that a comman\
d runs on, so it goes on the command line: --target ${Q}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${he}.`;
function ue(e,t){return new z("configuration",`Target "${e}": ${t}`)}i(ue,"wrong");function fo(e,t,{values:n}){let r=Ci(t,n.get("arch"));if(r===void 0){let u=n.
get("arch");return ue(e,`no ${t.name} for ${u} is known. Write it as ${he}.`)}let o=lo(n),s=mo(n.get("bpftrace"))??r.bpftrace;if(s===void 0)return ue(e,`it is n\
ot known that ${r.name} ships a bpftrace. Write "${r.name},bpftrace@${F}", or the release that you use.`);let a=o?.arch??r.arch,d=o===void 0||_i(o.version,r.kernel),
c=o?.backports??(d?r.backports:void 0);return po(e,n,{name:r===t?e:Ii(e,r.name),bpftrace:s,kernel:o?.version??r.kernel,arch:a,paravirt:a==="x86_64"&&(o?.paravirt??
(r.arch==="arm64"||r.paravirt)),...c===void 0?{}:{backports:c},...r.package===void 0||s!==r.bpftrace?{}:{package:r.package},..."assumed"in r?Li(r,n):{}})}i(fo,"\
fromMachine");function Li({assumed:e=[],seen:t},n){let r=n.has("kernel")||n.has("paravirt"),o=i(s=>s==="bpftrace"?n.has(s):n.has("kernel")||s==="paravirt"&&n.has(
s),"given");return{assumed:e.filter(({fact:s})=>!o(s)),...t===void 0||r?{}:{seen:t}}}i(Li,"foundOf");function Ci(e,t){if(t===void 0||t===e.arch)return e;let n=t===
"arm64"?`${e.name}${uo}`:e.name.slice(0,-uo.length);return Y.find(r=>r.name===n)}i(Ci,"onArchitecture");function Ii(e,t){let[,...n]=e.split(",");return[t,...n.filter(
r=>!/^\s*arch\s*@/.test(r))].join(",")}i(Ii,"renamed");function Mi(e,{values:t}){let n=mo(t.get("bpftrace")),r=lo(t);if(n===void 0||r===void 0)return ue(e,`the ${n===
void 0?"bpftrace":"kernel"} version is missing. Write it as ${he}.`);let o=ge.find(s=>s===t.get("arch"))??r.arch??"x86_64";return po(e,t,{name:e,bpftrace:n,kernel:r.
version,arch:o,paravirt:o==="x86_64"&&r.paravirt!==!1,...r.backports===void 0?{}:{backports:r.backports}})}i(Mi,"fromVersions");function po(e,t,n){let r=t.get("\
paravirt");return r===void 0?n:r==="yes"&&n.arch==="arm64"?ue(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...n,paravirt:r===
"yes"}}i(po,"withParavirt");function lo(e){let t=e.get("kernel");return t===void 0?void 0:re(t)}i(lo,"kernelOf");function mo(e){return e===F?ve.version:e?.split(
".").length===2?`${e}.0`:e}i(mo,"releaseOf");function _i(e,t){return e===t||e.startsWith(`${t}.`)}i(_i,"isOfLine");function zi(e){let t=Y.map(n=>n.name);return`\
Unknown target "${e}".${q(e,t)} "bpftrace-guard targets" lists the known names; any other machine is written ${he}.`}i(zi,"unknownTarget");var Xe=64,Qe='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',go=v(Qe).check(({value:e,issues:t})=>{let n=ye(e);n instanceof
z&&t.push({code:"custom",input:e,message:n.message,continue:!0})});function ho(e){return({value:t,issues:n})=>{let r=t.map(e);for(let[o,s]of r.entries())r.indexOf(
s)<o&&n.push({code:"custom",input:s,path:[o],message:`Target "${s}" is listed twice.`})}}i(ho,"eachOnce");var yo=A(go,Qe).check(P(1,"targets is empty. List a ta\
rget, or leave the key out."),R(Xe,`targets lists more than ${Xe}.`),ho(String)),et=A($e([go,oo],Qe),Qe).check(P(1,"targets is empty. List a target, or leave th\
e key out."),R(Xe,`targets lists more than ${Xe}.`),ho(e=>Fi(e)?e.name:String(e)));function Fi(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.name==
"string"}i(Fi,"isNamed");var bo=["no","maybe","held"],wo=200,Gi=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,tt='"- { function: vendor_htab_lock, entry: no, exit: held }"';function ko(e){return I(
bo,`${e} says whether a map's lock is held there: ${bo.join(", ")}.`).check(E(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}i(ko,"held");var Di=G({function:v(`A row of lock-path names its function, such as ${tt}.`).check(_(Gi,"This is not the name of a kernel function.\
 Write it as /proc/kallsyms has it."),E("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:$(ko("entry")),exit:$(ko(
"exit")),during:$(A(I(pe,`An operation is one of ${pe.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(P(1,"during \
is empty. List an operation, or leave the key out."),R(pe.length,"during lists an operation twice."),E("The operations that run through the function. Without it\
: those of all hash maps."))),targets:$(yo.check(E("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function with what\
 is held, such as ${tt}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`This\
 row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${tt}.`})}),So=A(Di,`lock-path is a list of functions,\
 such as ${tt}.`).check(P(1,"lock-path is empty. List a function, or leave the key out."),R(wo,`lock-path lists more than ${wo} functions.`),E("Kernel functions\
 that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),xo={held:"H",maybe:"M",no:"N"},Bi=pe.filter(e=>e.includes(
"hash."));function Ju(e,t){return e.map(n=>{let r=t.filter(o=>Wi(o,n)).map(Hi);return r.length===0?n:{...n,lockPath:r}})}i(Ju,"withLockPath");function Wi({targets:e},t){
return e===void 0?!0:e.some(n=>{let r=ye(n);return!(r instanceof z)&&Rt(r)===Rt(t)})}i(Wi,"isMeantFor");function Hi({function:e,entry:t="no",exit:n="no",during:r}){
return{function:e,entry:xo[t],exit:xo[n],during:r??Bi}}i(Hi,"vendorFunction");var oe=100,Eo=200,To="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",Ui=new RegExp(`^!?(?!!)${To}(?:/${To})*$`);function Vt({value:e,
issues:t}){let n=ur(e);if(n===void 0)return;let r=[...n].reverse().join(""),o=`The range "${n}" goes backwards and stands for nothing. Write "${r}".`;t.push({code:"\
custom",input:e,message:o,continue:!0})}i(Vt,"standsForSomething");function Zt({value:e,issues:t}){let n=e.filter(r=>r.startsWith("!")).map(r=>({pattern:r,matches:cr(
r.slice(1))}));for(let[r,o]of e.entries()){if(o.startsWith("!"))continue;let s=n.find(d=>d.pattern===`!${o}`||fr(o)&&d.matches(o))?.pattern;if(s===void 0)continue;
let a=`"${s}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:o,path:[r],message:a})}}i(Zt,"excludesNoneOfItself");function Xt(e){
return v(`${e} lists patterns, such as "tools/**/*.bt".`).check(R(Eo,`A pattern has at most ${Eo} characters.`),_(Ui,'This is not a pattern. Write a path from t\
he root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there \
is no "{a,b}" and no "..".'),Vt)}i(Xt,"pathPattern");function nt(e){return A(Xt(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts with \
"!" excludes and is in quotes.`).check(P(1,`${e} is empty. List a pattern, or leave the key out.`),R(oe,`${e} lists more than ${oe} patterns.`),Zt)}i(nt,"patter\
nList");var Ro=[...Ct,"off"],ji=K.filter(e=>e!=="syntax-error"),rt=Oe(I(ji),I(Ro,`The severity of a rule is one of ${Ro.join(", ")}.`),'rules is a list of rules with a \
severity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-judged"],
message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},Yn({description:"Another severity for a rule, o\
r off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:Ct,description:"What is not judged."}}}));var $o=100,Qt='"- { files: [agent/**], targets: [debian-12] }"',Ki=G({files:nt("files").check(E('The files that this is for, as patterns from the root of the re\
pository; "!" excludes.')),rules:$(rt),targets:$(et.check(E("The machines that these scripts are meant for.")))},`An override is a list of files with rules or t\
argets for them, such as ${Qt}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This o\
verride changes nothing. Give it rules or targets, such as ${Qt}.`})}),Oo=A(Ki,`overrides is a list, such as ${Qt}.`).check(P(1,"overrides is empty. List an ove\
rride, or leave the key out."),R($o,`overrides lists more than ${$o}.`),E("Other rules and targets for some of the files. If several match a file, the later one\
 counts."));var Ji=/^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]{1,200}){0,20}\/?$/i,Yi=300,be='playground is on, off, or the address of a cop\
y of the page, such as "https://pages.example.com/playground/".',vo=$e([I(["on","off"],be),v(be).check(R(Yi,be),_(Ji,be))],be).check(E("Links from review commen\
ts to the playground, which hold the script behind the #: on, off, or the address of a copy of the page. Without it: on for public repositories of github.com, e\
lse off."));function qi(e){return e===void 0?{for:"public"}:e==="off"?{for:"none"}:e==="on"?{for:"all"}:{for:"all",address:e}}i(qi,"playgroundLinks");function sf(e,t){
let n=qi(t);return e==="off"?{links:{for:"none"},granted:t===void 0||t==="off"}:e===void 0||e==="on"||n.for==="none"?{links:n,granted:!0}:{links:{...n,address:e},
granted:n.address===void 0||n.address===e}}i(sf,"tightenedPlayground");var No=20,Po=200,Ao=3650,Vi=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Lo=G({allowed:$(Wn("allowed is true or false.").check(E("Whether ignore comments silence anything. Wi\
thout it: true."))),never:$(A(I(K,`A rule is one of ${K.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(P(1,"never is empty. List a\
 rule, or leave the key out."),R(K.length,"never lists a rule twice."),E("Rules that no ignore comment silences."))),expires:$(Dn("expires is a number of days, \
such as 180.").check(Bn("expires is a whole number of days."),Gn(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Fn(Ao,`expires\
 is ${Ao} at most.`),E('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:$(A(v('reason lists patterns, \
such as "*TRACE-[0-9]*".').check(R(Po,`A pattern has at most ${Po} characters.`),_(Vi,'This is not a pattern. "*" stands for any characters, "?" for one, "[0-9]\
" for one of a set; there is no "\\".'),Vt),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(P(1,"reason is empty. List a pattern, or leave t\
he key out."),R(No,`reason lists more than ${No} patterns.`),E("The reason of an ignore comment must match one of these patterns, from its start to its end.")))},
'suppressions is a list of keys, such as "allowed: false".').check(E("What ignore comments may do."));var Co=["error","warning","note","never"],Zi=["on","off"],Xi=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,Io=20,Mo='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',_o=G({targets:$(et.check(E("The machines that the scripts are meant for, by name, or with a kerne\
l table of their own. Without it: the default targets."))),"fail-on":$(I(Co,`fail-on is one of ${Co.join(", ")}.`).check(E("The run fails on findings of this se\
verity and above. Without it: error."))),rules:$(rt),files:$(nt("files").check(E('Which files are judged, as patterns from the root of the repository; "!" exclu\
des. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:$(Oe(I(Vr),I(Zi,"A kind of files is on or off."),'embedded is a list of \
kinds of files with "on" or "off" each, such as "documents: off".').check(E("In which kinds of files beside scripts programs are looked for and judged. Without \
it: in all of them, as far as files chooses them."))),"run-together":$(A(A(Xt("A group"),Mo).check(P(1,"This group is empty. List the scripts that run together,\
 or remove it."),R(oe,`This group lists more than ${oe} patterns.`),Zt),Mo).check(P(1,"run-together is empty. List a group, or leave the key out."),R(oe,`run-to\
gether lists more than ${oe} groups.`),E("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patterns."))),
overrides:$(Oo),"lock-path":$(So),suppressions:$(Lo),baseline:$(Kr),playground:$(vo),"command-apps":$(A(v('command-apps lists apps by name, such as "review-help\
er".').check(_(Xi,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(
R(Io,`command-apps lists more than ${Io} apps.`),E("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The co\
nfiguration is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:n})=>{let r=new Map,o=[{list:e,path:["targets"]},
...t.map((s,a)=>({list:s.targets??[],path:["overrides",a,"targets"]}))];for(let{list:s,path:a}of o)for(let[d,c]of s.entries()){if(typeof c=="string")continue;let u=r.
get(c.name)??c;if(r.set(c.name,u),u.bpftrace===c.bpftrace&&u["kernel-table"]===c["kernel-table"])continue;let f=`Target "${c.name}" is another one above. Give t\
his one another name.`;n.push({code:"custom",input:c,path:[...a,d],message:f})}});var L=_n(Pr(),1);var Go=64*1024,zo=20,Qi=20;function Do(e,{name:t,limit:n}){let r=new L.LineCounter,o=i(c=>({ok:!1,lines:r,mistakes:[{offset:0,message:c}]}),"wrong");if(e.length>
n)return o(`${t} is larger than ${n/1024} KiB. Remove what does not belong into it.`);if(oa(e,zo))return o(`${t} is nested more than ${zo} levels deep. No key n\
eeds more than a few of them.`);let s=(0,L.parseDocument)(e,{lineCounter:r,prettyErrors:!1,uniqueKeys:!0,strict:!0}),a=[...s.errors,...s.warnings];if(a.length>0){
let c=a.map(({code:u,message:f,pos:m})=>({offset:m[0],message:ta(u,f)}));return{ok:!1,lines:r,mistakes:c}}let d=ea(s);if(d!==void 0)return{ok:!1,lines:r,mistakes:[
d]};try{let c=s.toJS({maxAliasCount:Qi})??{};return{ok:!0,lines:r,document:na(c,s)}}catch(c){return o(`The aliases cannot be expanded: ${j(c)}.`)}}i(Do,"readYam\
l");function ea(e){let t;return(0,L.visit)(e,{Alias:i((n,r)=>{if(r.resolve(e)!==void 0)return;let o=`Not valid YAML: "*${r.source}" refers to nothing.${Bo}`;return t=
{offset:r.range?.[0]??0,message:o},L.visit.BREAK},"Alias")}),t}i(ea,"unresolvedAlias");var Bo=' A pattern that starts with "*" or "!" is written in quotes.';function ta(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${Bo}`;default:
return`Not valid YAML: ${t}`}}i(ta,"words");function na(e,t){let n=i(r=>{for(let o=r.length;o>=0;o--){let s=Fo(t,r.slice(0,o));if((0,L.isNode)(s))return s.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:n,keyOffset:i((r,o)=>{let s=Fo(t,r);return((0,L.isMap)(s)?ra(s,o):void 0)??n(r)},"keyOffset")}}i(na,"placed");function Fo(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}i(Fo,"nodeAt");function ra(e,t){let n=e.items.find(r=>(0,L.isPair)(r)&&(0,L.isScalar)(r.key)&&String(r.key.value)===
t);return n!==void 0&&(0,L.isScalar)(n.key)?n.key.range?.[0]:void 0}i(ra,"keyOffsetIn");function oa(e,t){let n=[];for(let r of new L.Parser().parse(e))n.push({token:r,
depth:0});for(let r=n.pop();r!==void 0;r=n.pop()){let{token:o,depth:s}=r;if(s>t)return!0;for(let a of sa(o))n.push({token:a,depth:s+1})}return!1}i(oa,"tooDeep");
function sa(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.flatMap(({
key:t,value:n})=>[...t?[t]:[],...n?[n]:[]]);default:return[]}}i(sa,"children");var Nf=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function Pf(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}i(Pf,"severalConfigurations");var ia=20,aa={name:"The configuration",limit:Go};function Af(e,t){let n=Wo(_o,e,{...aa,
path:t});return n.ok?{ok:!0,configuration:fa(n.data)}:n}i(Af,"parseConfiguration");function Lf(e,t){let n=Wo(Jr,e,{name:"The baseline",limit:jr,path:t});return n.
ok?{ok:!0,entries:n.data.findings}:n}i(Lf,"parseBaseline");function Wo(e,t,{path:n,...r}){let o=Do(t,r),s=i(u=>({ok:!1,errors:[...u].sort((f,m)=>f.offset-m.offset).
slice(0,ia).map(({offset:f,message:m})=>{let{line:p,col:l}=o.lines.linePos(f);return{path:n,line:Math.max(1,p),column:Math.max(1,l),message:m}})}),"wrong");if(!o.
ok)return s(o.mistakes);let{document:a}=o,d=e.safeParse(a.value),c=[...Jt(d.error?.issues??[],{schema:e,document:a}),...da(a.value).flatMap(u=>qr(u,{schema:e,document:a}))];
return!d.success||c.length>0?s(c):{ok:!0,data:d.data}}i(Wo,"parseBySchema");function da(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],n=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:n},(r,o)=>["overrides",o,"rules"])]}i(da,"recordsIn");function Cf(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}i(Cf,"describeConfigurationError");function Ho(e){return e.map(t=>typeof t=="string"?t:t.name)}i(Ho,"namesOf");function ca({targets:e=[],
overrides:t=[]}){let r=[...e,...t.flatMap(o=>o.targets??[])].filter(o=>typeof o!="string");return[...new Map(r.map(o=>[o.name,o])).values()]}i(ca,"tablesOf");function ua({
files:e,rules:t,targets:n}){return{files:e,...t===void 0?{}:{rules:t},...n===void 0?{}:{targets:Ho(n)}}}i(ua,"overrideOf");function fa(e){let{targets:t,rules:n,
files:r,embedded:o,overrides:s,suppressions:a,baseline:d,playground:c}=e,u=ca(e),{"fail-on":f,"run-together":m,"lock-path":p,"command-apps":l}=e;return{...t===void 0?
{}:{targets:Ho(t)},...u.length===0?{}:{ownTables:u},...f===void 0?{}:{failOn:f},...n===void 0?{}:{rules:n},...r===void 0?{}:{files:r},...o===void 0?{}:{embedded:o},
...m===void 0?{}:{runTogether:m},...s===void 0?{}:{overrides:s.map(ua)},...p===void 0?{}:{lockPath:p},...a===void 0?{}:{suppressions:a},...d===void 0?{}:{baseline:d},
...c===void 0?{}:{playground:c},...l===void 0?{}:{commandApps:l}}}i(fa,"configurationOf");var pa="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",la="toml yaml yml",ma="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",ga=new Set(pa.split(" ")),ha=new Set(la.split(" ")),ya=new Set(ma.split(" "));function we(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":ya.has(t)?"binary":ha.has(t)?"data":ga.has(t)?"program":"unknown"}i(we,"endingOf");function _f(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||we(e)==="unknown"}i(_f,"mayBeImported");var Uo=4*1024*1024,jo=256;function ot(e){return e.endsWith(".bt")}i(ot,"isScriptName");var ba=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function wa(e,t){
if(we(e)==="data"||Ar(e))return!1;let r=new TextDecoder("latin1").decode(t.subarray(0,jo)).split(`
`,1)[0]??"";return ba.test(r.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}i(wa,"namesBpftrace");function Bf(e,t){return ot(e)||wa(e,new TextEncoder().
encode(t.slice(0,jo)))}i(Bf,"isScript");function Wf(e){if(e.length>Uo)return xa();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:ka}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${Sa(e)} is not UTF-8. Save the script as UTF-8.`}}}
i(Wf,"decodeScript");function Hf(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}i(Hf,"sourceOf");var ka="The file is empty.",Uf="It is a folder, not a script.";function xa(){
return{status:"failed",error:`The file is larger than ${Uo/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}i(xa,"tooLarge");function Sa(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),n=1;for(let r=0;r<e.length&&e[r]===t[r];r++)e[r]===10&&n++;return n}i(Sa,"line\
OfFirstWrongByte");import{posix as Ko}from"node:path";var Qf=".";function Ea(e){return e.startsWith("/")||e===".."||e.startsWith("../")}i(Ea,"leavesRepository");var ep=16;function tp(e,t){let n=Ko.join(Ko.dirname(e),
t);return t.startsWith("/")||Ea(n)?void 0:n.replace(/\/$/,"")}i(tp,"linkTarget");function np(e){return`it is a symbolic link to ${e}${qo}`}i(np,"linkToNothing");
var qo=", which is not there",Ta=[U,Ft,Gt,Mr];function rp(e){return Ta.includes(e)||e.endsWith(qo)}i(rp,"isNothing");var Ra="120000",Vo="160000",Jo="100755";function op(e){
let t=i(({path:n})=>({path:n,fromRoot:n}),"listed");return{files:e.filter(({path:n,mode:r})=>r!==Vo&&ot(n)).map(t),executables:e.filter(({path:n,mode:r})=>r===Jo&&
Oa(n)).map(t),runners:e.filter(({path:n,mode:r})=>$a(r)&&Cr(n,r===Jo)).map(t)}}i(op,"scriptsAmong");function $a(e){return e!==Ra&&e!==Vo}i($a,"isRegular");function Oa(e){
return!ot(e)&&we(e)==="unknown"}i(Oa,"mayBeScript");var Yo=class{static{i(this,"RememberedTree")}#e;#n=new Map;#t=new Map;#r;constructor(t){this.#e=t}look(t,n){
return D(this.#n,t,()=>this.#e.look(t,n))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#r??=this.#e.list(),this.#r}runsBpftrace(t){return D(this.#t,
t,()=>this.#e.runsBpftrace(t))}};var va=i(()=>!0,"everyKind");async function en(e,t,n=va){let r=Lr(e,t);if(r===void 0||!n(r.kind))return;let{readHost:o}=await import("./finders-PN2WVCNX.js"),
s=o(r.format,t);if(s.programs.length+s.scripts.length+s.unclear.length!==0)return{kind:r.kind,...r.comment===void 0?{}:{comment:r.comment},...s}}i(en,"findProgr\
ams");function Zo(e,t){let n=new Map(t.map(u=>[u.witness,u])),r=new Map,o=new Set,s=[];for(let u of e){let f=u.witness&&n.get(u.witness);if(f===void 0||f.world==="tog\
ether"){s.push({finding:u,others:[],...f===void 0?{}:{cause:f}});continue}let m=new Set([...f.probes].flatMap(l=>r.get(l)??[])),p={findings:[u],causes:[f]};for(let l of m)
p.findings.push(...l.findings),p.causes.push(...l.causes),o.delete(l);o.add(p);for(let l of p.causes)for(let g of l.probes)r.set(g,p)}let a=new Map(e.map((u,f)=>[
u,f])),d=i(({finding:u})=>a.get(u)??0,"place"),c=[...o].map(u=>{let[f,...m]=u.findings.sort((l,g)=>_e(l.severity,g.severity)||ce(l.confidence,g.confidence)||(a.
get(l)??0)-(a.get(g)??0));if(f===void 0)throw new Error("a group has a finding");let p=u.causes.find(({witness:l})=>l===f.witness);if(p===void 0)throw new Error(
"the finding of a group is about a cause of it");return m.length===0?{finding:f,others:m,cause:p}:{finding:f,others:m,cause:Na(p,u.causes),own:p}});return[...s,
...c].sort((u,f)=>d(u)-d(f)).map(u=>u.others.length===0?u:{...u,finding:Pa(u)})}i(Zo,"joinFindings");function Na(e,t){let n=[e,...t];return{...e,probes:new Set(
n.flatMap(({probes:r})=>[...r])),programs:[...new Set(n.flatMap(({programs:r})=>r))],outcomes:e.outcomes.map((r,o)=>xr(n.flatMap(({outcomes:s})=>s[o]??[]))??r)}}
i(Na,"joinCauses");function Pa({finding:e,others:t}){let n=e.verdicts.map((o,s)=>t.flatMap(a=>a.verdicts[s]??[]).reduce((a,d)=>ze(d.verdict,a.verdict)<0?d:a,o)),
r=t.map(({rule:o,span:s,what:a})=>({span:s,message:`${o}: ${a.replace(/\.$/,"")}`,of:o}));return{...e,verdicts:n,related:[...e.related,...r]}}i(Pa,"tellOthers");var ts=64,Aa=2,rn=16,ns=4*1024*1024,tn=10;function Xo(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}i(Xo,"importsOf");function Qo(e){
return e.items.flatMap(t=>{let n=t.kind==="preprocessor"?/^#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return n===void 0?[]:[{name:n,span:t.span}]})}i(Qo,
"includesOf");function La(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}i(La,"headerOf");function rs(e,t,n){let r=[],
o=new Set,s=[],a=new Set,d=new Map,c=[],u=0,f,m=i((h,S,k,x)=>{let T=d.get(h)??0;if(T===Aa)return!1;let N=T===0&&d.size>=ts||u>ns;return N||x>rn?c.push({name:S,statement:k}):
d.set(h,T+1),!N&&x<=rn},"take"),p=i((h,S,k)=>{if(a.has(h))return;a.add(h);let x=i(b=>{s.push({span:S,message:`The import of ${sn(h)} was not followed: ${b}.`})},
"gap"),T=Ma(h);if(T===on)return;let N=es(t,h);if(!m(N,h,S,k))return;if(T!==void 0)return x(T);let O=n.source(N);if(O===void 0&&o.add(N),O===void 0||O.kind==="un\
read")x(te(O?.message??U));else if(O.kind==="folder")for(let b of O.names.filter(M=>M.endsWith(".bt")))p(`${h}/${b}`,S,k+1);else if(h.endsWith(".bpf.c"))f??=vt(
O.text),vt(O.text)===void 0&&x(Ia);else if(!h.endsWith(".bt"))x("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let b=n.parse(
N,O.text);u+=O.text.length,r.push({path:N,script:b,statement:S});for(let M of Xo(b))p(M.name,S,k+1)}},"visit"),l=i((h,S,k,x)=>{let T=es(S,h),N=`${nn}${T}`;if(d.
has(N)||!m(N,h,k,x))return;let O=i(M=>{s.push({span:k,message:`The header ${sn(h)} was not read: ${M}.`})},"gap");if(h.startsWith("/"))return O(ss);let b=n.source(
T);if(b===void 0&&o.add(T),b===void 0||b.kind==="unread")O(te(b?.message??U));else if(b.kind==="folder")O("it is a folder; name a file");else{let M=La(n.parse(T,
b.text));u+=b.text.length,r.push({path:T,script:M,statement:k});for(let Te of Qo(M))l(Te.name,T,k,x+1)}},"visitHeader");for(let{name:h,span:S}of Xo(e))p(h,S,1);
for(let{name:h,span:S}of Qo(e))l(h,t,S,1);let g=s.slice(0,tn),y=s[tn];y!==void 0&&g.push({...y,message:`${s.length-tn} more imports were not followed, from this\
 one on; correct those above first.`});let[w]=c;return w!==void 0&&g.push({span:w.statement,message:Ca(c.map(({name:h})=>h))}),{files:r,...f===void 0?{}:{guardFile:f},
unread:[...o],reached:[...d.keys()].map(h=>h.startsWith(nn)?h.slice(nn.length):h),gaps:g}}i(rs,"followImports");function Ca(e){let t=dr(e.map(sn));return`The sc\
ript imports too much: ${ts} files, ${rn} levels and ${ns/1024/1024} MiB are followed at most, without ${t}; import less.`}i(Ca,"tellLeft");var nn="\0include ",
os="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",Ia=`imported C is not looked at, and it is not the text of a guard \
file of this tool${os}`,ss=te(Dt),on="it is part of bpftrace";function Ma(e){if(e.startsWith("/"))return ss;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return on;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?on:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${os}`}i(Ma,"whyNotFollowed");function es(e,t){let n=e.startsWith("/"),r=[];for(let o of[...e.split("/").slice(0,-1),...t.split("/")])o===""||o==="."||(o!==
".."?r.push(o):r.length>0&&r.at(-1)!==".."?r.pop():n||r.push(o));return(n?"/":"")+r.join("/")}i(es,"resolveImport");function sn(e){let t=or(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}i(sn,"shownName");var st=class{static{i(this,"Library")}#e=new Map;#n=new Map;add(t,n){this.#e.has(t)||this.#e.set(t,n)}source(t){return this.#e.get(t)}parse(t,n){let r=this.#n.get(
t);if(r?.text===n)return r;let o=ee(n);return this.#n.set(t,o),o}};function is(e,t,n,r){let o=new Set(t.items.flatMap(s=>s.kind==="probe"?[s.body.span.start]:[]));return e.items.every(s=>s.kind!=="probe"||r.includes(s)!==o.has(
Z(s.body.span.start,n)))}i(is,"keepsProbes");function it(e,t){let n=e.lowered[t];return n!==void 0&&It(n)!==void 0}i(it,"refusedNow");function an(e,t){return e.
lowered.flatMap(({target:n},r)=>{let o=t.lowered[r],s=o&&It(o);if(s===void 0||it(e,r))return[];let a=e.causes.some(({outcomes:d})=>d[r]?.verdict==="hang"&&d[r]?.
withCopy!==!0);return[{target:n.name,hung:a,why:s.why}]})}i(an,"stopsOf");function se(e){return e==="hang"||e==="lost-updates"}i(se,"isBad");function dn(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}i(dn,"isKin");function as(e,t,n){let r=t.outcomes[n];
return se(r?.verdict)?r?.withCopy!==!0?dn(e,t):e.world==="open"||e.world==="copies"||e.outcomes[n]?.withCopy===!0:!1}i(as,"isRest");function ds(e,t,n){let[r,o]=[
e.outcomes[n]?.verdict,t.outcomes[n]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&o==="hang"&&r==="lost-updates"}
i(ds,"isMilder");function cs(e,t,n,r){return t.causes.some(o=>o.world===e.world&&se(o.outcomes[n]?.verdict)&&ke(o,e,r))}i(cs,"wasThere");function cn(e,t,n,r){return t.
causes.some(o=>{let s=o.outcomes[n];return s===void 0||!se(s.verdict)?!1:!e.causes.some(d=>{let c=d.outcomes[n];return c!==void 0&&_a(c,s)<=0&&ke(d,o,r)})&&!(s.
withCopy===!0&&za(e,n,o,r))})}i(cn,"worsens");function _a(e,t){return ze(e.verdict,t.verdict)||Number(e.withCopy??!1)-Number(t.withCopy??!1)}i(_a,"compareHarm");
function za({lowered:e},t,n,r){let o=e[t];return o!==void 0&&Rr(o).some(s=>ke(s,n,r))}i(za,"copiesHung");function ke(e,t,n){let r=new Set([...t.probes].map(o=>o.
body.span.start));return[...e.probes].some(o=>r.has(Z(o.body.span.start,n)))}i(ke,"sharesProbe");var fs=15e4,dt={reason:"it was not tried: the script is long and has many findings"},pn={reason:"it was not tried, because the script is long: `fix` tries it"};
function ps(e){return e===dt.reason||e===pn.reason}i(ps,"wasNotTried");function ls(e){return e.length>fs}i(ls,"isLong");var at=class{static{i(this,"Prover")}#e;#n=new Map;#t=0;#r;constructor(t){
this.#e=t}prove(t,n,r){let o=Le(t.edits);if(o===void 0)return{reason:"its edits overlap"};let{script:s}=this.#e.model;if(o.some(({span:m})=>m.end>s.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#f(n,o);let a=V(s.text,o);if(a===s.text)return{reason:"there is nothing to change"};let d=this.#s(
a,t.guardFile);if("reason"in d)return d;if(!is(s,d.script,o,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let c=an(
this.#e,d.judgement),u=r===void 0?this.#u(n,d,o):this.#i(r,d,o,c);return"reason"in u?u:r===void 0||this.#o(u,{finding:n,cause:r,edits:o},d)?{edits:o,targets:u,stops:c,
copies:Ga(d.judgement,u)}:{reason:fn(ms,c)}}#o(t,{finding:n,cause:r,edits:o},s){let{rule:a,span:d}=n,{lowered:c,configured:u,suppressions:f,neighbours:m}=this.#e,
p=Z(d.start,o),l=i(({findings:x,judgement:T})=>x.some(N=>{if(N.rule!==a||N.span.start!==p)return!1;let O=T.causes.find(({witness:b})=>b===N.witness);return O===
void 0||dn(r,O)}),"stays");if(t.length===c.length)return!l(s);let g=`${a} ${t.join(" ")}`,y=s.alone.get(g);if(y!==void 0)return!l(y);let w=c.map(({target:x})=>x).
filter(({name:x})=>t.includes(x)),h=m.map(x=>({...x,lowered:x.lowered.filter(({target:T})=>t.includes(T.name))})),S=me(s.judgement.model,w,{configured:u,suppressions:f,
neighbours:h}),k={judgement:S,findings:un(S,a)};return s.alone.set(g,k),!l(k)}#s(t,n){let r=`${n===void 0?"":n.version} ${t}`,o=this.#n.get(r);if(o!==void 0)return o;
if(!this.#a(t.length))return dt;let s=this.#d(t,n);return this.#n.set(r,s),s}#a(t){let{length:n}=this.#e.model.script.text;return this.#t>Math.max(fs,n)?!1:(this.#t+=
t,!0)}#d(t,n){let{model:r,lowered:o,configured:s,suppressions:a,neighbours:d}=this.#e,c=ee(t);if(c.errors.length>0)return{reason:"the result would not parse"};let u=o.
map(({target:p})=>p),f=Ie(c,r.imported,n??r.guards.file),m=me(f,u,{configured:s,suppressions:a,neighbours:d});return{script:c,judgement:m,findings:un(m),alone:new Map}}#i(t,{
judgement:n,findings:r},o,s){let a=this.#e,d=[],c=!1;for(let[f,{target:m}]of a.lowered.entries()){let p=t.outcomes[f]?.verdict;if(it(n,f))continue;if(cn(a,n,f,o))
return{reason:`it would be worse on ${Tt(m.name)}`};n.causes.some(g=>as(t,g,f)&&ke(t,g,o)&&!(ds(g,t,f)&&cs(g,a,f,o)))?c=!0:se(p)&&d.push(m.name)}if(d.length===0)
return{reason:fn(c?Da(n):void 0,s)};let u=this.#l(r,o).find(({rule:f})=>f!=="lossy-mitigation");return u===void 0?d:{reason:`it would lead to another finding, ${u.
rule}`}}#u(t,{judgement:n,findings:r},o){let s=this.#e;if(!this.#c(t,r,Z(t.span.start,o)))return{reason:"the finding would stay"};for(let[c,{target:u}]of s.lowered.
entries())if(cn(s,n,c,o))return{reason:`it would be worse on ${Tt(u.name)}`};let[a]=this.#l(r,o);if(a!==void 0)return{reason:`it would lead to another finding, ${a.
rule}`};let d=s.lowered.filter((c,u)=>!it(n,u));return d.length===0?{reason:fn(void 0,an(s,n))}:d.map(({target:c})=>c.name)}#c({rule:t,what:n,span:r},o,s){let a=i(
(u,f)=>{let m=u.filter(p=>p.rule===t);return{here:m.filter(p=>p.span.start===f).length,said:m.filter(p=>p.what===n).length}},"count"),d=a(this.#p(),r.start),c=a(
o,s);return(c.here===0||c.here<d.here)&&(c.said===0||c.said<d.said)}#f(t,n){let{model:r,suppressions:o,lowered:s}=this.#e,[a,...d]=n;if(a===void 0||d.length>0)return{
reason:"a comment is one edit"};let{items:c,part:u}=Fa(r.script,a.span.start,t.span.start),f={text:a.text,span:{start:a.span.start-u.start,end:a.span.end-u.start}},
m=ee(V(r.script.text.slice(u.start,u.end),[f])),p=i(h=>Z(h-u.start,[f]),"place"),l=m.comments.filter(({span:h})=>h.start>=f.span.start&&h.end<=f.span.start+f.text.
length),g=m.errors.length===0&&m.items.length===c.length&&m.items.every(({span:h},S)=>{let k=c[S]?.span;return k!==void 0&&h.start===p(k.start)&&h.end===p(k.end)});
if(l.length!==1||!g)return{reason:us};let y={...t,span:{start:p(t.span.start),end:p(t.span.end)}};return _t([y],m,We(o)).length>0?{reason:us}:{edits:n,targets:s.
map(({target:h})=>h.name),stops:[],copies:[]}}#p(){return this.#r??=un(this.#e),this.#r}#l(t,n){let r=new Set(this.#p().map(o=>`${o.rule} ${Z(o.span.start,n)}`));
return t.filter(({rule:o,span:s,copies:a})=>a!==!0&&o!=="unsupported-syntax"&&o!=="refused-probe"&&!r.has(`${o} ${s.start}`))}};function Fa({text:e,items:t},n,r){
let o=e.indexOf(`
`,r),[s,a]=[Math.min(n,r),o===-1?e.length:o],d=t.findLastIndex(({span:u})=>u.end<=s),c=t.findIndex(({span:u})=>u.start>=a);return{items:t.slice(Math.max(d,0),c===
-1?t.length:c+1),part:{start:t[d]?.span.start??0,end:t[c]?.span.end??e.length}}}i(Fa,"itemsAround");function Ga({causes:e,lowered:t},n){return t.flatMap(({target:{
name:r}},o)=>n.includes(r)&&e.some(({outcomes:s})=>s[o]?.withCopy===!0)?[r]:[])}i(Ga,"hungByCopies");function un(e,t){let n=[];for(let r of He)if(n.push(...r.check(
e,n).map(o=>Me(o,e.model,""))),r.id===t)break;return _t(n,e.model.script,e.suppressions)}i(un,"reported");function fn(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${Ue(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}i(fn,"whyNoHelp");function Da(e){return le(e).some(
({taking:t})=>t!==void 0)?Ba:ms}i(Da,"whyStays");var ms="the locks could still be taken like this",Ba="something takes a lock where no guard covers it",us="no c\
omment can speak of the line of the finding";function gs({aim:e,ways:t,but:n},r){let o=t.filter(d=>Ha(d,r)),s=o.map(d=>d.words).join(", or "),a=o.length===0?Wa:`${Ua(e===void 0?s:`${e} ${s}`)}.`;return n===
void 0?a:`${a} ${n}`}i(gs,"tellAdvice");var Wa="No rewrite is proved that helps and keeps everything that the script does.";function Ha({kind:e},{fixes:t,tried:n}){
return t.some(r=>r.kind===e)?!0:!n.some(r=>r.kind===e&&!ps(r.why))}i(Ha,"holds");function Ua(e){return e.charAt(0).toUpperCase()+e.slice(1)}i(Ua,"capital");var ja=6,hs=/^(args|ctx|probe|reg|sarg\d+)$/;function bs(e,t){let n=[],r,o=new Set,s=i((d,c,u)=>{u===void 0?r??=c:n.push({span:d,text:u})},"replace"),a=i(d=>{if(d.
kind==="member"&&d.object.kind==="identifier"&&d.object.name==="args")o.add(d.object),s(d.span,`args.${d.name}`,t.byName(d.name));else if(d.kind==="identifier"&&
!o.has(d)){let c=/^arg(\d+)$/.exec(d.name)?.[1];c!==void 0?s(d.span,d.name,t.byNumber(Number(c))):d.name==="retval"?s(d.span,"retval",t.retval):d.name==="func"&&
t.func===void 0?r??="func":hs.test(d.name)&&(r??=d.name)}else d.kind==="call"&&hs.test(d.name)&&(r??=d.name)},"look");return e.predicate!==void 0&&C(e.predicate,
a),C(e.body,a),r===void 0?n:{reason:`${r} has no counterpart after the move`}}i(bs,"argumentEdits");function ws(e,t,n){let r=n.flatMap(a=>pr(e,a)?.signature??[]),
o=[...new Set(r)].map(Qn),s=i(a=>{let d=new Set(o.map(c=>c&&a(c)));return d.size===1?[...d][0]:void 0},"agreed");return{byName:i(a=>t?void 0:s(({arguments:d})=>{
let c=d.findIndex(u=>u.name===a);return c<ja?ys(`arg${c}`,d[c]?.type):void 0}),"byName"),byNumber:i(()=>{},"byNumber"),retval:t?s(({result:a})=>ys("retval",a)):
void 0,func:"func"}}i(ws,"toKprobe");function ys(e,t){let n=t===void 0?void 0:Xn(t);if(n!==void 0)return n===""?e:`(${n}${e})`}i(ys,"written");function ln(e,t,n){
let r=i(o=>{if(o===void 0)return;let s=`args${t?"->":"."}${o.field}`;return o.pointer&&n!==void 0?`((${n})${s})`:s},"field");return{byName:i(o=>r(e.arguments.find(
s=>s.name===o)),"byName"),byNumber:i(o=>r(e.arguments[o]),"byNumber"),retval:void 0,func:void 0}}i(ln,"toTracepoint");var Ka="Events inside other BPF programs are not seen, and not counted.",Ja="Events inside other BPF programs, and some returns under load, are not seen.",Ya="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",mn="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",qa=`${mn} A kretprobe also misses returns while too many calls of the function are running.`,Va=`${mn} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,Za="struct qspinlock *",ks={kind:"group",what:"a move to kprobes or tracepoints",propose:Xa};function Xa({judgement:e,cause:t,many:n}){if(t===void 0)return;let r=ed(
e,t.world==="open"?Qa(e,t.probes,n):void 0),o=new Map(r.map(g=>[g.attachPoint,g]));if(o.size===0)return{reason:"no program of the script can be moved"};if(new Set(
r.map(({name:g,attachPoint:y})=>`${y.span.start} ${g}`)).size>o.size)return{reason:"a wildcard cannot be moved as a whole"};if(r.some(({attachPoint:g})=>X(e.model,
g.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let s=e.lowered.filter(g=>g.refusals.length===
0).map(({target:g})=>g),a=new Map;for(let{kind:g,site:y}of r)D(a,y?.function,()=>new Set).add(g);let d=[],c=new Map;for(let g of o.values()){let{attachPoint:y,probe:w,
kind:h,site:S}=g,k=D(c,`${h} ${S?.function} ${S?.edge} ${y.text}`,()=>td(g,{sides:a,isAlone:r.length===1},s));if("reason"in k)return k;d.push({probe:w,attachPoint:y,
...k})}let u=e.model.script.items.flatMap(g=>g.kind==="probe"?g.attachPoints.filter(y=>!o.has(y)).map(({text:y})=>y):[]);if(new Set([...d.map(({text:g})=>g),...u]).
size<d.length+new Set(u).size)return{reason:"two programs would be at the same attach point after it"};let f=rd(d);if("reason"in f)return f;let m=d.some(({text:g})=>g.
includes(":contention_")),p=d.some(({text:g})=>g.startsWith("kretprobe:"));return{loss:m?"other-events":"more-events",title:`Attach by ${m?"the contention trace\
points":p?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:m?Va:p?qa:mn,price:m?Ya:p?Ja:Ka,safe:!0,edits:f}}
i(Xa,"proposeGroup");function Qa({causes:e},t,n){return n?new Set(e.filter(({world:r})=>r==="open").flatMap(({probes:r})=>[...r])):t}i(Qa,"probesToMove");function ed({
lowered:e},t){let n=new Map,r;for(let o of e)if(!(o.refusals.length>0||o.programs===r)){r=o.programs;for(let s of o.programs)s.guard==="prog-active"||s.guard===
"alone"||s.operations.length===0||t!==void 0&&!t.has(s.probe)||n.set(`${s.attachPoint.span.start} ${s.name}`,s)}return[...n.values()]}i(ed,"programsToMove");function td(e,{
sides:t,isAlone:n},r){let{attachPoint:o,site:s,kind:a}=e,{place:d}=o,c=r.some(g=>ae(g.bpftrace,ie["args-dot"]));if(d.form==="rawTracepoint"){let g=Et(d.event.text);
return g===void 0?{reason:`the arguments of the tracepoint ${d.event.text} are not known`}:{text:`tracepoint:${g.category}:${d.event.text}`,translation:ln(g,c)}}
if(d.form!=="kernelFunction"||a!=="fentry"&&a!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let u=d.function.text,f=s!==
void 0&&Zn.includes(s.function),m=t.get(s?.function)??new Set;if(f&&[...m].some(g=>g!==a)){let g=`contention_${a==="fentry"?"begin":"end"}`,y=Et(g);if(y===void 0)
throw new Error(`${g} is not in the table of tracepoints`);let w=nd(ln(y,c,Za));return{text:`tracepoint:${y.category}:${g}`,translation:w}}let p=[d.module?.text??
[],u].flat(),l=ws(u,a==="fexit",r);return a==="fentry"?{text:["kprobe",...p].join(":"),translation:l}:n||s===void 0||!r.some(g=>lr(s,g))?{text:["kretprobe",...p].
join(":"),translation:l}:{reason:`the exit of ${u} has no counterpart that pairs with its entry`}}i(td,"counterpartOf");function nd({byName:e}){return{byName:i(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:i(()=>{},"byNumber"),retval:void 0,func:void 0}}i(nd,"slowPathArguments");function rd(e){let t=e.map(({attachPoint:n,
text:r})=>({span:n.span,text:r}));for(let n of new Set(e.map(r=>r.probe))){let r=e.filter(c=>c.probe===n),o=new Map;for(let{translation:c}of r){let u=bs(n,c);if("\
reason"in u)return u;o.set(JSON.stringify(u),u)}let[s=[],...a]=o.values(),d=r.length<n.attachPoints.length&&s.length>0;if(a.length>0||d)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...s)}return t}i(rd,"moveEdits");function xe(e,t,n){let r=[e.script,...e.imported.map(s=>s.script)].map(({text:s})=>s),o=new Set(r.flatMap(s=>s.match(/[@$]\w+/g)??[]));for(let s=1;;s++){let a=s===
1?t:`${t}${s}`;if(n.every(d=>!o.has(a+d)))return a}}i(xe,"freeName");function fe({script:e,imported:t},n){return[e,...t.map(r=>r.script)].some(({items:r})=>r.some(
o=>o.kind==="macro"||o.kind==="subprogram"?o.name===n:o.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${n}\\b`).test(o.text)))}i(fe,"isDefined");function ct(e,t,n,r){if(hn(t,e))return{reason:"a predicate that takes a lock has a comment in it"};let o=t.text.slice(e.start+1,e.end-1).trim();return{edits:[r.
removeWord(e)],statement:gn(o,n)}}i(ct,"predicateBehind");function gn(e,t){return`if (!(${e})) { ${t} return; }`}i(gn,"leaveUnless");function hn({comments:e},{start:t,
end:n}){return e.some(({span:r})=>r.start>=t&&r.end<=n)}i(hn,"hasComment");function ft({model:e,lowered:t},n){let r=new Set(xs(t,n).map(({probe:d})=>d)),o=e.probes.filter(({phase:d,probe:c})=>d==="attached"&&r.has(c)),s=o.filter(({guard:d})=>d!==
void 0),a=o.filter(({guard:d})=>d===void 0).map(({probe:d})=>d);return a.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(s.map(({
guard:d})=>d?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:a.some(d=>X(e,d.span)!==void 0)?{reason:"a pro\
be of an imported file takes a lock too, and edits stay in the script"}:{probes:a,guarded:s}}i(ft,"probesToGuard");function xs(e,t){let n=e.filter(({target:r,refusals:o})=>o.
length===0&&t(r));return Ae(n).filter(({operations:r})=>r.length>0)}i(xs,"takersOn");function pt(e,t,{model:n,lowered:r},o){let s=[],a=Ge(xs(r,()=>!0)),d=!1;for(let c of e){
let{body:u}=c,{returns:f,hidden:m}=sd(c,n);if(m)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let p=yn(
c,t,{script:n.script,taken:a.get(c)??[],layout:o});if("reason"in p)return p;d||=p.moves,s.push(...p.edits,...f.map(l=>o.before(l.span,t.lower))),ad(u)||s.push(...o.
atEnd(u,t.lower))}return{edits:s,moves:d}}i(pt,"guardEdits");var od=new WeakMap;function sd(e,t){let n=D(od,t,()=>new Map);return D(n,e,()=>id(e.body,t))}i(sd,"\
returnsOf");function id({statements:e},{guards:t}){let n=ut(e);return{returns:n,hidden:e.some(r=>dd(r,n,t.reach))}}i(id,"findReturns");function yn(e,{open:t,raise:n,
lower:r},{script:o,taken:s,layout:a}){let d=n!==void 0&&br(e)?[n]:t,{predicateSpan:c}=e;if(!(c!==void 0&&s.some(({span:m})=>m.start<e.body.span.start)))return{edits:[
a.atStart(e.body,d)],moves:!1};let f=ct(c,o,r,a);return"reason"in f?f:{edits:[...f.edits,a.atStart(e.body,[...d,f.statement])],moves:!0}}i(yn,"openingEdits");function ad({
statements:e}){let t=e.at(-1);return t!==void 0&&(mr(t)||t.kind==="jump"&&t.keyword==="return")}i(ad,"endsByLeaving");var lt="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function ut(e){return e.flatMap(Ss)}i(ut,"waysOut");function Ss(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return ut(e.statements);case"if":{let t=e.else===void 0?[]:Ss(e.else);return[...ut(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return ut(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
i(Ss,"waysOutOf");function dd(e,t,n){let r=new Set(t),o=!1;return C(e,s=>{r.has(s)||(s.kind==="jump"?o||=s.keyword==="return":(s.kind==="call"||s.kind==="identi\
fier")&&(o||=n.returnsBy(s.name)))}),o}i(dd,"returnsUnseen");var mt=class{static{i(this,"Layout")}#e;#n;#t;newline;constructor(t){this.#n=t,this.#e=t.text,this.#t=new Pe(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,n){let r=t.span.start+1,o=this.#e.indexOf(`
`,r),s=t.statements[0]?.span.start??t.span.end-1;if(o===-1||o>=s||this.#c(o)!==void 0)return B(r,n.map(d=>` ${d}`).join(""));let a=this.#s(t);return B(o+1,n.map(
d=>a+d+this.newline).join(""))}atEnd(t,n){let r=t.span.end-1,o=[],s=t.statements.at(-1);if(s!==void 0&&this.#f(s)&&o.push(B(s.span.end,";")),this.#i(r)){let d=this.#t.
lineStart(this.#t.position(r).line);return[...o,B(d,this.#s(t)+n+this.newline)]}let a=/\s/.test(this.#e[r-1]??"")?"":" ";return[...o,B(r,`${a}${n} `)]}before(t,n){
let r=this.#i(t.start)?this.newline+this.#d(t.start):" ";return B(t.start,n+r)}remove(t){let n=/^\s*;/.exec(this.#e.slice(t.end)),r=t.end+(n?.[0].length??0),o=/^[ \t]*(\r?\n)?/.
exec(this.#e.slice(r))?.[0]??"";if(!this.#i(t.start)){let d=o.replace(/\r?\n$/,"").length;return{span:{start:t.start,end:r+d},text:""}}return{span:{start:o.endsWith(
`
`)?this.#t.lineStart(this.#t.position(t.start).line):t.start,end:r+o.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let n=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,r=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-n,end:t.end},text:r?"":" "}}beforeProbes(t,n){return this.#r(
({kind:r})=>r==="probe",t,n)}beforeBodies(t,n){return this.#r(({kind:r})=>!cd.has(r),t,n)}probe(t,n){let r=n.map(o=>this.unit+o);return this.#o()?[t,"{",...r,"}"]:
[`${t} {`,...r,"}"]}above(t,n){let r=this.#a(this.#t.position(t).line);return B(r,`${this.#d(t)}// ${n}${this.newline}`)}commentOut(t,n){let r=this.#t.position(
t.start).line,o=this.#t.position(t.end).line,s=this.#t.lineStart(o+1);if(!(this.#i(t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,s))))return this.#e.slice(
t.start,t.end).includes("*/")?void 0:[B(t.start,`${gt(n)} /* `),B(t.end," */")];let d=[];for(let c=r;c<=o;c++){let u=this.#a(c),f=c===r?n.map(m=>`// ${m}${this.
newline}`).join(""):"";d.push(B(u,`${f}// `))}return d}#r(t,n,r){let o=this.#n.items.find(t)?.span.start??this.#e.length,s=this.#t.position(o).line;if(!this.#i(
o))return B(o,`${gt(n)} ${r.map(d=>d.trim()).join(" ")} `);let a=s;for(;this.#u(s-1);)s--;return s===1&&(s=a),B(this.#a(s),[...n.map(d=>`// ${d}`),...r,""].map(
d=>d+this.newline).join(""))}#o(){for(let t of this.#n.items){if(t.kind!=="probe")continue;let{start:n,end:r}=t.body.span;if(this.#e.slice(n,r).includes(`
`))return this.#i(n)}return!0}afterAll(t){let n=this.#e.length,r=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return B(n,r+t.map(o=>o+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#s(t){let[n]=t.statements;return n!==void 0&&this.#i(n.span.start)?this.#d(n.span.start):this.#d(t.span.start)+this.unit}#a(t){let n=this.#t.lineStart(
t);return n===0&&this.#e.startsWith("\uFEFF")?1:n}#d(t){let n=this.#a(this.#t.position(t).line);return/^[ \t]*/.exec(this.#e.slice(n,t))?.[0]??""}#i(t){let n=this.#t.
lineStart(this.#t.position(t).line);return this.#e.slice(n,t).trim()===""}#u(t){let n=this.#t.lineStart(t),r=this.#t.lineStart(t+1),o=n+(/^[ \t]*/.exec(this.#e.
slice(n,r))?.[0].length??0),s=this.#c(o);return s!==void 0&&s.kind!=="shebang"&&this.#e.slice(s.span.end,r).trim()===""}#c(t){let{comments:n}=this.#n,r=0,o=n.length;
for(;r<o;){let a=r+o>>1;(n[a]?.span.end??0)<=t?r=a+1:o=a}let s=n[r];return s!==void 0&&s.span.start<=t?s:void 0}#f({kind:t,span:n}){if(bn.has(t))return!1;let r=n.
end;for(;;){let o=this.#c(r);if(o!==void 0)r=o.span.end;else if(/\s/.test(this.#e[r]??""))r++;else break}return this.#e[r]!==";"}};function gt(e){return`/* ${e.
join(" ")} */`}i(gt,"blockComment");var cd=new Set(["preprocessor","c-definition","config","import"]),bn=new Set(["block","if","unroll","while","for-map","for-r\
ange"]);function B(e,t){return{span:{start:e,end:e},text:t}}i(B,"insert");var ht=16,wn=ht*ht,ud=["cpu","ncpus","sum","clear"],Es={kind:"guard",what:"a guard in the script",propose:fd};function fd({judgement:e,cause:t,targets:n,layout:r,
options:o}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?xn:Sn};let s=n.filter($t);if(s.length===0)return{reason:`it needs bpftra\
ce ${St.bpftrace} and Linux ${St.kernel}: before, the flag would be a locked update itself`};let{model:a}=e;if(a.maxMapKeys!==void 0&&a.maxMapKeys<wn)return{reason:`\
max_map_keys leaves no room for an entry for each of ${wn} CPUs`};let d=ud.find(k=>fe(a,k));if(d!==void 0)return{reason:`the script gives ${d} another meaning`};
let c=ft(e,$t);if("reason"in c)return c;let[u]=c.guarded;if(u?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let f=u?.guard?.
map,m=pd(a,f),p=f===void 0&&o.countMissed!==!1?m.missed:void 0,g={open:[`if (${m.guard}[cpu] > 0) { ${p===void 0?"":`${p} = sum(1); `}return; }`,`${m.guard}[cpu\
] = sum(1);`],raise:`${m.guard}[cpu] = sum(1);`,lower:`${m.guard}[cpu] = sum(-1);`},y=pt(c.probes,g,e,r);if("reason"in y)return y;let{edits:w,moves:h}=y;if(f===
void 0){let k=ld(e,{...m,missed:p},r,s);if("reason"in k)return k;w.push(k,...md(e,m.guard,r))}let S=p===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${p}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${m.guard}`,cost:`${kn} ${S}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${h?` ${lt}`:""}`,price:`Events inside one of them are skipped, ${p===void 0?"not counted":`counted in ${p}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:w}}i(fd,"proposeGuard");var kn="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",xn="a guard protects only one copy of the script",Sn="a guard in this script cannot see the other program";function pd(e,t){let n=t??xe(e,"@guard",["","_\
missed"]);return{guard:n,missed:`${n}_missed`,counter:xe(e,"$guard_cpu",[""])}}i(pd,"guardNames");function ld(e,t,n,r){let{model:o,lowered:s}=e,a=s.filter(m=>m.
refusals.length===0).map(m=>m.target),d=[...r,...a].every(m=>!ae(m.bpftrace,ie["for-range"])),c=Tn(t,d),u=En(t,d),f=Se(o);return f==="unusable"?{reason:"the scr\
ipt has a BEGIN that is not a plain one, so the guard cannot be seeded"}:f!==void 0?n.atStart(f.body,[gt(u),...c]):n.beforeProbes(u,n.probe("BEGIN",c))}i(ld,"se\
edEdit");function Se(e){let t=e.script.items.filter(r=>r.kind==="probe"&&r.attachPoints.some(o=>Pt(o.provider)?.provider.name==="begin"));if(t.length===0)return;
let n=t.find(r=>r.kind==="probe"&&r.attachPoints.length===1&&r.predicate===void 0);return n?.kind==="probe"?n:"unusable"}i(Se,"findBegin");function En({guard:e,
missed:t},n){let r=n?"":`, on up to ${wn} CPUs`;return[`${e} keeps these probes from running inside each other${r}.`,...t===void 0?[]:[`${t} counts the events t\
hat it skips.`]]}i(En,"seedComment");function Tn({guard:e,missed:t,counter:n},r){let o=t===void 0?[]:[`${t} = sum(0);`];return r?[`for (${n} : 0..ncpus) { ${e}[\
(uint64)${n}] = sum(0); }`,...o]:[`${n} = (uint64)0;`,`unroll(${ht}) { unroll(${ht}) { ${e}[${n}] = sum(0); ${n}++; } }`,...o]}i(Tn,"seedStatements");function md({
model:e},t,n){let r=e.probes.find(({phase:s,probe:a})=>s==="end"&&a.predicate===void 0&&X(e,a.span)===void 0)?.probe;return r!==void 0?[n.atStart(r.body,[`clear\
(${t});`])]:e.probes.some(({probe:s})=>s.attachPoints.some(a=>Pt(a.provider)?.provider.name==="end"))?[]:[n.afterAll(n.probe("END",[`clear(${t});`]))]}i(md,"hid\
eEdits");var Ts={kind:"guard",what:"the guard file",propose:gd};function gd({judgement:e,cause:t,targets:n,layout:r}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?xn:Sn};if(!n.some(Ot))return{reason:`only bpftrace ${er.bpftrace} and later import files`};let{model:o}=e,s=ft(e,Ot);if("reason"in s)return s;if(s.
guarded.some(({guard:l})=>l?.imported===!1))return{reason:"its other probes have a guard of their own"};let a=o.guards.file??nr,d=[a.enter,a.raise??a.enter,a.leave].
find(l=>fe(o,l));if(d!==void 0)return{reason:`the script defines ${d} itself`};let c=o.script.items.flatMap(l=>l.kind==="import"?[l.path]:[]);if(o.guards.file===
void 0&&c.some(l=>l.split("/").at(-1)===de))return{reason:`it imports another ${de}`};if(s.probes.some(({body:l})=>hd(l,o.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${tr.seen} would take for one between the test and it`};let u=pt(s.probes,Rn(a),e,r);if("reason"in u)return u;let{edits:f,
moves:m}=u;if(o.guards.file===void 0){let l=["The guard of this file keeps these probes from running inside each other."],g=r.beforeBodies(l,[`import "${de}";`]),
y={path:de,span:{start:0,end:0},text:a.text};f.unshift(y,g)}return{loss:"some-events",title:`Guard the probes with the flag of a guard file (${o.guards.file===void 0?
`put ${de} next to the script and import it`:"as its other probes have it"})`,cost:`${kn} Skipped events are not counted; each event costs 3 to 10 ns more (meas\
ured on 2 CPUs).${m?` ${lt}`:""}`,price:"Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.",safe:!0,edits:f,guardFile:a}}i(gd,
"proposeImport");function Rn({enter:e,raise:t,leave:n}){return{open:[`if (${e}() == 0) { return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${n}();`}}i(Rn,"i\
mportedWords");function hd({statements:[e]},t){return e!==void 0&&/[-+*&]/.test(t[e.span.start]??"")}i(hd,"joinsTest");var yd="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",Rs={kind:"leave-out",what:"leaving the probe out",propose:i(
e=>e.cause&&e.cause.probes.size<=2?Os(e,[e.cause.inner.probe]):void 0,"propose")},$s={kind:"leave-out",what:"leaving its probes out",propose:i(e=>e.cause&&e.cause.
probes.size>1?Os(e,[...e.cause.probes]):void 0,"propose")};function Os({judgement:e,layout:t},n){let{model:r}=e;if(n.some(({span:d})=>X(r,d)!==void 0))return{reason:"\
a probe is in an imported file"};if(!r.probes.some(({phase:d,probe:c})=>d==="attached"&&!n.includes(c)))return{reason:"nothing would be left of the script"};let o=bd(
e,n);if(o!==void 0)return{reason:`nothing else would set ${o}, which other probes read`};let s=n.map(({span:d})=>t.commentOut(d,[yd]));return s.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${n.map(({attachPoints:d})=>d[0]?.text??"").join(", ")} ou\
t: ${n.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${n.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:s.flatMap(d=>d??[]),removes:n}}i(Os,"propose");function bd({model:e},t){let n=new Set,r=new Set,o=i(d=>{d.kind==="map"&&n.add(d.name);
let c=d.kind==="assignment"?d.target:d.kind==="update"?d.operand:void 0;c?.kind==="map"&&r.add(c.name),d.kind==="map-declaration"&&r.add(d.map)},"look"),s=new Set(
t);for(let d of e.script.items)s.has(d)||C(d,o);let a=new Set;for(let d of t)C(d,c=>{c.kind==="map"&&a.add(c.name)});return[...a].find(d=>n.has(d)&&!r.has(d))}i(
bd,"mapLeftUndefined");var wd=["print","clear","zero"];function vs(e){return D(kd,e,()=>xd(e))}i(vs,"countersOf");var kd=new WeakMap;function xd({script:e,imported:t,probes:n}){let r=new Map,
o=new Set,s=new Set(n.filter(({phase:d})=>d==="begin").map(({probe:d})=>d));for(let d of t)for(let c of d.script.items)C(c,u=>Sd(u,o));for(let d of e.items){let c=new Set;
C(d,u=>{if(u.kind==="expression-statement"||u.kind==="assignment"){let f=Ed(u,e.text,s.has(d));if(f!==void 0&&d.kind==="probe"&&(c.add(f.target),Vn(r,f.target.name,
f)),u.kind==="expression-statement"&&u.expression.kind==="call"){let{name:m,arguments:p}=u.expression;wd.includes(m)&&p[0]?.kind==="map"&&p[0].keys===void 0&&c.
add(p[0])}}u.kind==="map"&&!c.has(u)&&o.add(u.name),u.kind==="map-declaration"&&o.add(u.map)})}let a=new Map;for(let[d,c]of r){let u=c.map(({target:f})=>Td(f,e.
text));o.has(d)||u.some(f=>f===void 0)||a.set(d,{map:d,changes:c,keys:new Set(u.flatMap(f=>f??[]))})}return a}i(xd,"findCounters");function Sd(e,t){e.kind==="ma\
p"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}i(Sd,"noteName");function Ed(e,t,n){let{span:r}=e;if(e.kind==="expression-statement"){let{expression:c}=e;
if(c.kind!=="update"||c.operand.kind!=="map")return;let u=c.operator==="++"?void 0:"-1";return{span:r,target:c.operand,added:u,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:o,value:s,operator:a}=e;if(a==="+=")return{span:r,target:o,added:$n(s,t),is:"plain"};if(a!=="=")return;if(s.kind===
"call"&&s.name==="count")return{span:r,target:o,added:void 0,is:"count"};let[d]=s.kind==="call"&&s.name==="sum"?s.arguments:[];return d!==void 0?{span:r,target:o,
added:$n(d,t),is:"sum"}:n&&Ne(s)===0?{span:r,target:o,added:"0",is:"set-to-zero"}:void 0}i(Ed,"changeOf");function $n({span:e},t){return t.slice(e.start,e.end)}
i($n,"sliceOf");function Td({keys:e},t){return e===void 0?"":e.every(({kind:r})=>r==="integer"||r==="string")?e.map(r=>$n(r,t)).join(", "):void 0}i(Td,"literalK\
ey");var Ns={kind:"lock-free",what:"count() in place of ++",propose:i(e=>As(e,"count"),"propose")},Ps={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:i(
e=>As(e,"sum"),"propose")};function As({judgement:e,cause:t,layout:n,many:r,targets:o},s){if(t===void 0)return;let{model:a,lowered:d}=e;if(fe(a,s))return{reason:`\
the script gives ${s} another meaning`};if(s==="count"&&!o.some(w=>rr("scalar-count",w.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let c=vs(a),u=new Set;for(let{probe:w,operations:h}of c.size===0?[]:Ae(d))if(r||t.probes.has(w))for(let{locks:S}of h)for(let{
map:k}of S)k!==void 0&&u.add(k);let f=[...u].flatMap(w=>c.get(w)??[]),m=s==="sum"?f:f.filter(Rd);if(m.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let p=[],l=[],g=Se(a);for(let w of m){for(let h of w.changes)p.push(...$d(h,s,a.script.text));s===
"sum"&&l.push(...Od(w))}if(s==="sum"){if(g==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let w=["These \
entries are there before the first event, so that no change of them takes a lock."];p.push(g===void 0?n.beforeProbes(w,n.probe("BEGIN",l)):n.atStart(g.body,l))}
let y=m.map(({map:w})=>w).join(", ");return{loss:"nothing",title:s==="count"?`Count with count() in ${y}: each CPU has a counter of its own, which takes no lock`:
`Add with sum() in ${y} to entries that BEGIN makes: each CPU adds in place, which takes no lock`,cost:"Nothing is lost: the counts of all CPUs are added up whe\
n the map is printed.",safe:!0,edits:p}}i(As,"propose");function Rd({changes:e,keys:t}){return[...t].every(n=>n==="")&&e.every(({added:n})=>n===void 0)}i(Rd,"is\
Count");function $d({span:e,target:t,added:n,is:r},o,s){if(r===o)return[];let a=s.slice(t.span.start,t.span.end);return[{span:e,text:`${a} = ${o==="count"?"coun\
t()":`sum(${n??1})`}`}]}i($d,"rewritten");function Od({map:e,keys:t}){return[...t].map(n=>`${e}${n===""?"":`[${n}]`} = sum(0);`)}i(Od,"seedsOf");var On=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Ms(e,t){let n=i(({fix:s})=>t.filter(a=>s.targets.includes(a)).length,"helped"),r=i(s=>+(n(s)<t.length),"leaves"),o=i(({fix:s})=>t.filter(a=>s.targets.includes(
a)&&s.copies?.includes(a)!==!0).length,"cured");return[...e].sort((s,a)=>Number(a.fix.safe)-Number(s.fix.safe)||Ls.indexOf(s.fix.kind)-Ls.indexOf(a.fix.kind)||Cs(
s.fix)-Cs(a.fix)||r(s)-r(a)||o(a)-o(s)||n(a)-n(s)||Is(s.fix)-Is(a.fix)||a.fix.targets.length-s.fix.targets.length||On.indexOf(s.loss)-On.indexOf(a.loss)).map(({
fix:s})=>s)}i(Ms,"ranked");var Ls=["leave-out","suppress"];function Cs({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}i(Cs,"broken");function Is({stops:e=[]}){
return e.length}i(Is,"stopped");function yt({map:e,attempt:t,imported:n},r){if(n!==void 0)return`${n.file.leave}();`;let o=t?.raise.form==="sum"?void 0:t?.balance.lowered[0]?.span;return o===void 0?
`${e}[cpu] = sum(-1);`:`${r.slice(o.start,o.end)};`}i(yt,"loweringOf");function Ee(e,t,n){let r=[];for(let o of e)switch(o.kind){case"leaves":r.push(n.before(o.
span,t));break;case"ends":r.push(...n.atEnd(o.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where the guard\
 cannot be lowered"}}return r}i(Ee,"lowerAt");function _s(e,{model:t},n){let{probe:r,span:o,others:s}=e,{script:a}=t,{block:d,opening:c,lower:u}=vd(e,a),f=[o,...s],m=[],p=[],{predicateSpan:l}=r;if(l!==void 0&&
f.some(b=>vn(b,l))){let b=Nd(e,l,{script:a,lower:u,layout:n});if("reason"in b)return b;m.push(...b.edits),p.push(b.statement)}let g=d.statements.findIndex(b=>f.
some(M=>vn(M,b.span))),y=c.at(-1);if(y===void 0)return{reason:"the guard is not raised by a statement of its own"};let w=d.statements.indexOf(y);if(!f.some(b=>b.
start>=r.body.span.start)){let b=d.statements[w+1];return b===void 0?{reason:"nothing runs while the guard is up"}:[...m,...p.map(M=>n.before(b.span,M))]}let S=d.
statements[g];if(S===void 0||g>=w)return{reason:"what takes a lock stands around the guard, and not before it"};let k=c.filter(b=>d.statements.indexOf(b)>g),x=d.
statements.slice(g,w).filter(b=>!c.includes(b));if(Ad(k,x))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:T}=Ce(()=>{},{...d,
statements:x,span:d.span},0,t.guards.reach),N=Ee(T.filter(({kind:b})=>b!=="ends"),u,n);if("reason"in N)return N;let O=[...k.map(b=>Fs(b,a)),...p];return[...m,...O.
map(b=>n.before(S.span,b)),...N,...k.map(b=>n.remove(b.span))]}i(_s,"raiseFirst");function zs({attempt:e,probe:t},{model:{script:n}},r){let{statements:o}=t.body,
s=e&&o.findIndex(c=>c.kind==="if"&&c.then===e.block),a=e?.block.statements.at(-1)?.span;return e===void 0||s===void 0||s<0||a===void 0?{reason:"what runs after \
the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:c})=>c.start===a.start)?o.slice(s+1).flatMap(c=>[r.before(a,Fs(c,n)),r.remove(c.span)]):
{reason:"the guard is not lowered at the end of its block"}}i(zs,"lowerLast");function vd(e,{text:t}){let{attempt:n,imported:r,probe:o}=e,s=n?.block??o.body,a=n?.
raise.span??r?.attempt?.raise,d=s.statements.filter(({span:u})=>u.start===a?.start),c=n?.early===void 0?d:[n.early,...d];return{block:s,opening:c,lower:yt(e,t)}}
i(vd,"partsOf");function Nd({probe:{predicate:e},attempt:t},n,{script:r,lower:o,layout:s}){let a=t?.test;if(e===void 0||a===void 0||!vn(a.span,n))return ct(n,r,
o,s);if(hn(r,n))return{reason:"a predicate that takes a lock has a comment in it"};let d=i(({start:p,end:l})=>r.text.slice(p,l),"textOf"),c=gr(e).filter(p=>p.span.
start!==a.span.start),u={span:n,text:`/${d(a.span)}/`},f=i(p=>c.length===1||Pd.has(p),"single"),m=c.map(p=>f(p.kind)?d(p.span):`(${d(p.span)})`);return{edits:[u],
statement:gn(m.join(" && "),o)}}i(Nd,"predicateOf");var Pd=new Set(["identifier","map","call","integer","boolean","unary"]);function Fs({kind:e,span:t},{text:n}){
let r=n.slice(t.start,t.end);return bn.has(e)?r:`${r};`}i(Fs,"wordsOf");function Ad(e,t){let n=new Set;for(let o of t)C(o,s=>{s.kind==="variable"&&n.add(s.name)});
let r=!1;for(let o of e)C(o,s=>{s.kind==="variable"&&(r||=n.has(s.name))});return r}i(Ad,"needs");function vn(e,t){return e.start>=t.start&&e.end<=t.end}i(vn,"l\
ies");var Ds={kind:"guard",what:"completing the guard of the script",propose:Ld};function Ld({judgement:e,finding:t,cause:n,layout:r}){return t.rule==="guard-incomple\
te"?Cd(t,e,r):n?.world==="closed"?Id(e,r):void 0}i(Ld,"proposeRepair");function Cd({span:e,what:t},n,r){let o=le(n).find(a=>a.span.start===e.start&&t.startsWith(
Sr(a,n).what));if(o===void 0)return;let s=Ws(o,n,r);return"reason"in s?s:{...Bs(Md(o)),edits:s}}i(Cd,"repairOfFinding");function Id(e,t){let n=le(e);if(n.length===
0)return;let r=new Map,o=new Set;for(let a of n){let d=a.problem==="plain-map"||a.problem==="not-per-cpu";if(d&&o.has(a.map))continue;d&&o.add(a.map);let c=Ws(a,
e,t);if("reason"in c)return c;for(let u of c)r.set(`${u.span.start} ${u.span.end} ${u.text}`,u)}let s=[...new Set(n.map(({map:a})=>a))].join(", ");return{...Bs(
`Complete the guard ${s}, which the script has already`),edits:[...r.values()]}}i(Id,"completeAll");function Bs(e){return{loss:"nothing",title:e,cost:"Events th\
at fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}i(Bs,"guardCandidate");function Md({problem:e,map:t}){switch(e){case"\
not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, which is changed i\
n place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} before it is ra\
ised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unseeded":return`Ma\
ke the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":return`Guard \
this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Take no lock out\
side the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by sum(1) and sum(\
-1) only`}}i(Md,"titleOf");function Ws(e,t,n){let{script:r}=t.model;if(e.probe.span.end>r.text.length)return{reason:"the guard is in an imported file"};let{attempt:o,
map:s}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return Fd(s,t,n);case"wrong-test":return o===void 0?[]:Hs(o);case"raised-before-test":return o?.early===
void 0?[]:zd(o.early,o.raise.span,r.text,n);case"leaks":case"lowered-early":return _d(e,r.text,n);case"unseeded":return Us(s,t,n);case"removed":return Gd(e,n);case"\
runs-before":return _s(e,t,n);case"runs-while-up":return{reason:`what the probe does where it finds ${s} up takes a lock, and cannot be guarded`};case"runs-afte\
r":return zs(e,t,n);case"lowered-before-exit":return[e.span,...e.others].map(a=>n.remove(a));case"missing":return Bd(e,t,n);case"changed-otherwise":return{reason:`\
it is not clear what the other change of ${s} is for`}}}i(Ws,"repairOf");function _d(e,t,n){let{attempt:r,imported:o}=e,s=r?.balance??o?.attempt?.balance;if(s===
void 0)return[];let a=Ee(s.leaks,yt(e,t),n);return"reason"in a?a:[...s.early.map(({span:d})=>n.remove(d)),...a]}i(_d,"balanced");function Hs({test:e,map:t}){return e===
void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}i(Hs,"testEdits");function zd(e,t,n,r){return[r.before(t,n.slice(e.span.start,e.span.end)),
r.remove(e.span)]}i(zd,"swap");function Fd(e,t,n){let{model:r}=t,o=[],s=new Set;for(let{attempt:d}of r.probes){if(d?.map!==e||!Mt(d,r))continue;if(d.strays.length>
0)return{reason:`${e} is changed in another way too`};let{test:c,raise:u,balance:f}=d;o.push(...Hs(d));for(let{span:p,to:l}of[u,...f.lowered,...f.early])o.push(
{span:p,text:`${e}[cpu] = sum(${l==="up"?1:-1})`});let m=c===void 0?[]:[c];for(let{access:p}of[...m,u,...f.lowered,...f.early])s.add(p.nameSpan.start)}for(let{probe:d,
phase:c}of r.probes){if(c==="end")continue;let u=!1;if(C(d,f=>{if(c==="begin"&&f.kind==="assignment"&&f.target.kind==="map"&&f.target.name===e){s.add(f.target.nameSpan.
start);let{target:m,value:p}=f,l=p.kind==="call"&&p.name==="sum"?p.arguments[0]:void 0;if(l!==void 0&&m.keys?.length===1)return;Ne(l??p)===0?o.push(n.remove(f.span)):
u=!0}f.kind==="map"&&f.name===e&&f.keys!==void 0&&(u||=!s.has(f.nameSpan.start))}),u)return{reason:`${e} is used in another way too`}}let a=r.seeds.everPerCpu(e)?
[]:Us(e,t,n);return"reason"in a?a:[...o,...a]}i(Fd,"convert");function Us(e,{model:t,lowered:n},r){let s=n.filter(({refusals:f})=>f.length===0).every(({target:f})=>!ae(
f.bpftrace,ie["for-range"])),a={guard:e,missed:void 0,counter:xe(t,"$guard_cpu",[""])},d=Tn(a,s),c=Se(t);if(c==="unusable")return{reason:"the script has a BEGIN\
 that is not a plain one, so the guard cannot be seeded"};if(c!==void 0)return[r.atStart(c.body,d)];let u=["BEGIN","{",...d.map(f=>r.unit+f),"}"];return[r.beforeProbes(
En(a,s),u)]}i(Us,"seed");function Gd({attempt:e,map:t,probe:n,span:r},o){if(e!==void 0)return[{span:r,text:`${t}[cpu] = sum(-1)`}];let s=[];C(n.body,d=>{d.kind===
"expression-statement"&&d.expression.kind==="call"&&Dd(d.expression.name)&&d.span.start===r.start&&s.push(d)});let[a]=s;return a===void 0?{reason:"the guard is \
removed inside a macro or a larger expression"}:[o.remove(a.span)]}i(Gd,"keepEntries");function Dd(e){return e==="clear"||e==="zero"||e==="delete"}i(Dd,"isRemov\
al");function Bd({map:e,probe:t,imported:n},r,o){let{model:s}=r;if(n!==void 0){let{file:l}=n;return Gs(t,{words:Rn(l),lowers:wr(l)},r,o)}let{text:a}=s.script,d=s.
probes.flatMap(({attempt:l})=>l?.map===e&&l.test!==void 0&&Mt(l,s)&&l.raise.form==="sum"?[l]:[]),c=d.find(({early:l})=>l!==void 0)??d[0];if(c===void 0)return{reason:`\
the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(l=>hr(l)?.access.name===e))return{reason:`the probe already changes ${e}, but not a\
s a guard`};let f=[...(c.early?.then.statements.filter(Wd)??[]).map(({span:l})=>`${a.slice(l.start,l.end)};`),"return;"].join(" "),m=`${e}[cpu] = sum(1);`,p={open:[
`if (${e}[cpu] > 0) { ${f} }`,m],raise:m,lower:`${e}[cpu] = sum(-1);`};return Gs(t,{words:p,lowers:yr(e)},r,o)}i(Bd,"guardProbe");function Gs(e,{words:t,lowers:n},{
model:r,lowered:o},s){let a=o.flatMap(({refusals:m,programs:p})=>m.length===0?p:[]),d=Ge(a).get(e)??[],c=yn(e,t,{script:r.script,taken:d,layout:s});if("reason"in
c)return c;let{leaks:u}=Ce(n,e.body,0,r.guards.reach),f=Ee(u,t.lower,s);return"reason"in f?f:[...c.edits,...f]}i(Gs,"guarded");function Wd(e){if(e.kind!=="assig\
nment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.name==="sum")&&t===void 0}i(Wd,"isCoun\
t");var bt="REASON: say here why this is safe",wt={kind:"suppress",what:"an ignore comment",propose:Hd};function Hd({judgement:e,finding:t,layout:n}){if(!De(t.rule))
return;let r=Be(t.rule,bt,We(e.suppressions));return r!==void 0?{reason:r.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[n.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${bt}`)],hides:!0}}i(Hd,"proposeSuppression");var Pn=[Ds,Ps,Ns,Ts,Es,ks,Rs,$s,wt],Ud=["guard","group","lock-free"],jd=4,Kd=1e6,Jd=2e3;function Ln(e,t,n={}){let{script:r,imported:o}=t.model;if([r,...o.map(p=>p.
script)].some(({errors:p})=>p.length>0))return e.map(()=>({fixes:[],tried:[]}));let s=new mt(r),a=new at(t),d=e.filter(({cause:p})=>p!==void 0).length>jd,c=e.map(
p=>new An(Yd(p,t,{layout:s,options:n,many:d}),a)),u=n.longScripts!==!0&&ls(r.text),f=u?0:Math.max(1,Math.floor(Kd/r.text.length)),m=c.slice(0,f);for(let p of c.
slice(f))p.leave(u?pn:dt);for(let p of c.slice(f,Jd))p.try(wt);for(let p of Pn)for(let l of m)l.try(p);for(let p of Pn)for(let l of m)l.tryForRest(p);return c.map(
p=>p.proposal())}i(Ln,"proposeFixes");function Yd({finding:e,cause:t},n,r){let o=n.lowered.filter((s,a)=>se(t?.outcomes[a]?.verdict)).map(s=>s.target);return{...r,
judgement:n,finding:e,targets:o,...t===void 0?{}:{cause:t}}}i(Yd,"requestFor");var An=class{static{i(this,"Answer")}#e;#n;#t=[];#r=[];constructor(t,n){this.#e=t,
this.#n=n}try(t){let{kind:n}=t;if(n==="leave-out"&&this.#t.some(({fix:o})=>o.kind===n))return;let r=this.#s(t,this.#e);r!==void 0&&("reason"in r?this.#r.push({rewriter:t,
why:r.reason}):this.#t.push(r))}tryForRest(t){let{judgement:n,cause:r,targets:o}=this.#e,s=new Set(Nn(this.#e).filter(u=>!this.#o(u)));if(r===void 0||!Ud.includes(
t.kind)||s.size===0||s.size===o.length)return;let a={...this.#e,judgement:Vd(n,s),cause:{...r,outcomes:r.outcomes.filter(({target:u})=>s.has(u))},targets:o.filter(
({name:u})=>s.has(u))},d=this.#s(t,a);if(d===void 0||"reason"in d||this.#t.some(({fix:u})=>Zd(u,d.fix)))return;this.#t.push(d);let c=this.#r.findIndex(u=>u.rewriter===
t);c!==-1&&this.#r.splice(c,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let n of Pn)n!==wt&&this.#r.push({rewriter:n,why:t})}proposal(){return{fixes:Ms(this.#t,
Nn(this.#e)),tried:Xd(this.#r)}}#o(t){return this.#t.some(({fix:n})=>n.safe&&n.targets.includes(t))}#s({kind:t,propose:n},r){let o=n(r);if(o===void 0||"reason"in
o)return o;let{finding:s,cause:a,judgement:d}=this.#e,c=this.#n.prove(o,s,a);if("reason"in c)return c;let{edits:u,targets:f,stops:m,copies:p}=c,l=m.filter(({hung:w})=>!w),
g=Nn(this.#e).filter(w=>f.includes(w)).length;if(a!==void 0&&g===0&&l.length>0)return{reason:`bpftrace would not start the result where the script runs now, ${Ue(
l)}`};let y={kind:t,title:o.title,cost:Nr(p.length===0?o.cost:`${o.cost} ${qd}`,m),price:o.price??o.cost,safe:o.safe&&(l.length===0||!d.configured&&g>l.length),
targets:f,...m.length===0?{}:{stops:m},...p.length===0?{}:{copies:p},edits:u};return{loss:o.loss,fix:y}}},qd="The guard protects only one copy of the script: tw\
o that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function Nn({judgement:e,cause:t}){return e.lowered.flatMap(({target:n},r)=>t?.
outcomes[r]?.verdict==="hang"?[n.name]:[])}i(Nn,"hanging");function Vd(e,t){let n=e.lowered.map(({target:o})=>t.has(o.name)),r=i(o=>o.filter((s,a)=>n[a]),"some");
return{...e,lowered:r(e.lowered),causes:e.causes.map(o=>({...o,outcomes:r(o.outcomes)})),neighbours:e.neighbours.map(o=>({...o,lowered:r(o.lowered)}))}}i(Vd,"fo\
rTargets");function Zd(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}i(Zd,"sameEdits");function Xd(e){let t=[];for(let{rewriter:n,why:r}of e){let{
kind:o,what:s}=n,a=t.at(-1);a?.kind===o&&a.why===r?t[t.length-1]={kind:o,what:`${a.what}, ${s}`,why:r}:t.push({kind:o,what:s,why:r})}return t}i(Xd,"tell");var Qd={start:0,end:0};function ec(e,t,n){let r=Ln(e,t,n),o=e.flatMap(({finding:s,own:a},d)=>a===void 0||r[d]?.fixes.some(({safe:c})=>c)?[]:[{finding:s,cause:a,index:d}]);for(let[s,a]of Ln(
o,t,n).entries()){let d=o[s]?.index;if(d===void 0||!a.fixes.some(({safe:u})=>u))continue;let c=a.fixes.map(u=>u.kind==="suppress"?u:{...u,partly:!0});r[d]={...a,
fixes:c}}return r}i(ec,"proposalsFor");function tc(e,t,n,r=[]){let o=n.parse(e,t),{files:s,guardFile:a,gaps:d}=rs(o,e,n);return Ie(o,s,a,[...d,...r])}i(tc,"read\
Script");var kt=class{static{i(this,"Analyser")}#e;#n;#t=new Map;#r=0;constructor(t,n={library:new st,groups:[]}){this.#e=t,this.#n=n}get length(){return this.#r}analyse(t,n){
let{targets:r,configured:o,rules:s={},suppressions:a={}}=this.#e,{neighbours:d,gaps:c}=this.#s(t),u=this.#o(t,n,c),f=me(u,r,{configured:o,suppressions:a,neighbours:d}),
m=[];for(let x of He)m.push(...x.check(f,m).map(T=>Me(T,u,t)));let{told:p,ignored:l}=vr(m,u.script,a),g=p.flatMap(x=>Fe(x,s[x.rule])).sort((x,T)=>x.span.start-T.
span.start||_e(x.severity,T.severity)),y=Zo(g,f.causes),w=ec(y,f,this.#e.rewrites),h=y.map(({finding:x,others:T},N)=>{let O=w[N]??{fixes:[],tried:[]},{fixes:b,tried:M}=O,
{advice:Te,...Zs}=x;return{...Zs,...Te===void 0?{}:{todo:gs(Te,O)},fixes:b,...T.length===0?{}:{others:T},...M.length===0?{}:{tried:M}}}),S=this.#i(h),k=f.lowered.
filter(({refusals:x})=>x.length>0).map(({target:x})=>x.name);return{status:"analysed",path:t,text:n,findings:h,...k.length===0?{}:{unstarted:k},...l.length===0?
{}:{ignored:l},...S.size===0?{}:{others:S}}}#o(t,n,r=[]){let o=tc(t,n,this.#n.library,r);for(let s of[o.script,...o.imported.map(a=>a.script)])this.#r+=s.text.length;
return o}#s(t){let n=this.#n.groups.filter(({paths:s})=>s.includes(t)),r=new Set(n.flatMap(s=>s.missing)),o=[];for(let s of new Set(n.flatMap(({paths:a})=>a))){
if(s===t)continue;let a=this.#a(s);typeof a=="string"?r.add(a):o.push(a)}for(let{path:s,model:a}of o)for(let{message:d}of a.gaps.slice(0,1))r.add(`Not all of ${At(
s)}, which runs together with this script, was judged. ${d}`);return{neighbours:o,gaps:[...r].map(s=>({span:Qd,message:s}))}}#a(t){let n=this.#t.get(t)??this.#d(
t);return this.#t.set(t,n),n}#d(t){let n=this.#n.library.source(t)??_r(U),r=i(o=>`${At(t)}, which runs together with this script, was not read: ${o}.`,"why");if(n.
kind==="folder")return r("it is a folder; name a file");if(n.kind==="unread")return r(te(n.message));try{let o=this.#o(t,n.text);return{path:t,model:o,lowered:this.#e.
targets.map(s=>Tr(o,s))}}catch(o){return r(`the analysis of it broke (${j(o)}); please report that with the script`)}}#i(t){let n=new Map,o=t.flatMap(({places:s=[]})=>s).
flatMap(({takes:s,fires:a,wants:d})=>[s,...a,d].flatMap(c=>c??[]));for(let{path:s}of[...t.flatMap(({related:a})=>a),...o]){let a=s===void 0?void 0:this.#n.library.
source(s);s!==void 0&&a?.kind==="text"&&n.set(s,a.text)}return n}};var nc=2,rc=[{language:"XML",points:2,isIn:i(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:dc},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Cn(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:i(e=>Cn(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:i(e=>Cn(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:i(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:i(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],oc=new Set(["probe","macro","map-declaration","config","import","subprogram"]),sc=new RegExp([String.raw`(?<![\w.])(?:${sr.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${ir.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function ic(e){return sc.test(e)}i(ic,"hasProbe");function js(e){if(/^#!.*bpftrace/.test(e)||ic(e))return;let t=ee(e);if(t.errors.length===0||t.items.
some(({kind:s})=>oc.has(s)))return;let n=ac(t),r=0,o;for(let s of rc)s.isIn(n)&&(r+=s.points,o??=s.language);return r>=nc?o:void 0}i(js,"foreignLanguage");function ac({
text:e,comments:t}){let n=[],r=0;for(let{span:o}of t)n.push(e.slice(r,o.start)),r=o.end;return n.join(" ")+e.slice(r)}i(ac,"withoutComments");function Cn(e,t,n){
let r=n;for(let o of e.matchAll(t))if(r-=1,r===0)return!0;return!1}i(Cn,"has");function dc(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}i(dc,"isJson");var uc=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),fc=4*1024*1024,Ks=16*1024;function pc(e,t){return e==="documents"&&t==="pos\
sible"?"likely":t}i(pc,"leastSure");async function Ys({path:e,text:t},n,r){let o=await en(e,t,r.embedded);if(o===void 0)return{report:void 0,notes:[]};let s=new Pe(
t),a=new Mn(t,s,o),d=new In(e,t,o,r),c=pc(o.kind,r.minConfidence),u=[];for(let[m,p]of o.programs.entries()){let g=n.analyse(e,p.source.text).findings.filter(({rule:y,
confidence:w})=>uc.has(y)&&ce(w,c)<=0);for(let y of g)a.silence(y.rule,p,r)||u.push(await mc(y,p,{index:m,proof:d,ignores:a}))}let f={status:"analysed",path:e,text:t,
findings:u.sort((m,p)=>m.span.start-p.span.start),host:!0};return{report:o.programs.length===0?void 0:f,notes:lc(e,o,s)}}i(Ys,"judgeHost");function lc(e,{unclear:t,
left:n},r){let[o]=t,s=[];if(o!==void 0){let a=r.position(o.start).line,d=t.length===1?"A bpftrace program":ar(t.length,"bpftrace program"),c=t.length===1?"is":"\
are";s.push(`${e}: ${d} ${c} not judged, from line ${a} on: only a run knows the text.`)}return n>0&&s.push(`${e}: one file is judged for ${500} programs at mos\
t, and ${n} more were left out.`),s}i(lc,"notesOf");async function mc(e,t,{index:n,proof:r,ignores:o}){let s=[],a=[];for(let l of e.fixes){let g=l.kind==="suppr\
ess"?await r.withComment(o.comment(e.rule,t)):await r.inHost(l,t,n),y=l.kind==="suppress"?o.title(e.rule):l.title;g!==void 0?s.push({...l,title:y,edits:g}):l.kind!==
"suppress"&&a.push(l)}let d=s.some(({safe:l})=>l)?void 0:a.find(l=>l.safe&&!Nt(l)),c=[...e.tried??[],...a.map(l=>gc(l,l===d?r.byHand(l,t):void 0))],u=i(l=>l.path===
void 0?{...l,span:t.source.toHost(l.span)}:l,"inHostText"),f=e.places?.map(l=>kr(l,u)),{tried:m,...p}=e;return{...p,span:t.source.toHost(e.span),related:e.related.
map(u),...f===void 0?{}:{places:f},fixes:s,...c.length===0?{}:{tried:c}}}i(mc,"inHost");function gc({kind:e,title:t},n){let r=`${t.charAt(0).toLowerCase()}${t.slice(
1).replace(/\.$/,"")}`;return{kind:e,what:r,why:"this file has no place for it: change the program by hand",...n===void 0?{}:{program:n}}}i(gc,"noPlaceFor");var In=class{static{
i(this,"HostProof")}#e;#n;#t;#r;#o=0;constructor(t,n,r,o){this.#e=t,this.#n=n,this.#t=r,this.#r=o}async inHost(t,{source:n},r){if(Nt(t))return;let o=[];for(let{
span:s,text:a}of t.edits){let d=(n.segmentAt(s.start)?.write??(()=>{}))(a);if(d===void 0)return;o.push({span:n.toHost(s),text:d})}return await this.#s(o,r,V(n.text,
t.edits))?o:void 0}byHand(t,{source:n}){if(n.text.length>Ks)return;let r=n.segments.flatMap(({kind:d,start:c,end:u,host:f})=>d==="unknown"?[{span:{start:c,end:u},
text:this.#n.slice(f.start,f.end)}]:[]),o=Le([...r,...t.edits]);if(o===void 0)return;let[s,a]=[V(n.text,r),V(n.text,o)];return s.length+a.length>2*Ks?void 0:{before:s,
after:a}}async withComment(t){return t!==void 0&&await this.#s([t],-1,"")?[t]:void 0}async#s(t,n,r){if(t.some(({span:d},c)=>c>0&&d.start<(t[c-1]?.span.end??0))||
(this.#o+=this.#n.length,this.#o>fc))return!1;let o=V(this.#n,t),s=await en(this.#e,o,this.#r.embedded),{programs:a}=this.#t;return s?.programs.length===a.length&&
s.unclear.length===this.#t.unclear.length&&a.every(({source:d},c)=>{let u=s.programs[c]?.source;return u?.text===(c===n?r:d.text)&&Js(d,this.#n).join("\0")===Js(
u,o).join("\0")})}};function Js({segments:e},t){return e.flatMap(({kind:n,host:r})=>n==="unknown"?[t.slice(r.start,r.end)]:[])}i(Js,"unknowns");var Mn=class{static{
i(this,"HostIgnores")}#e;#n;#t;constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}silence(t,n,{suppressions:r}){return De(t)&&this.#r(n).some(({rules:o,reason:s})=>s!==
""&&o.includes(t)&&Be(t,s,r)===void 0)}comment(t,{opens:n}){let{comment:r}=this.#t;if(r===void 0)return;let o=this.#n.lineStart(this.#n.position(n).line),a=`${/^[ \t]*/.
exec(this.#e.slice(o,n))?.[0]??""}${r.open}bpftrace-guard: ignore[${t}] ${bt}${r.close}
`;return{span:{start:o,end:o},text:a}}title(t){let{open:n,close:r}=this.#t.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${n}\
bpftrace-guard: ignore[${t}] reason${r}`}#r({opens:t,source:n}){let{comment:r}=this.#t;if(r===void 0)return[];let o=n.segments[0]?.host.start??t,s=new Set([t,o].
map(d=>this.#n.position(d).line)),a=[];for(let d of s){let c=this.#t.kind==="documents"?1:0;for(let u=d-1;u>=1;u--){let f=this.#o(u);if(f.trim()===""&&c>0)c-=1;else if(r.
start.test(f))a.push(...[Or(f)??[]].flat());else break}}return a}#o(t){let n={start:this.#n.lineStart(t),end:this.#n.lineStart(t+1)};return this.#e.slice(n.start,
n.end)}};var qs=class{static{i(this,"OwnThread")}#e;#n;#t;#r=new Map;#o=Promise.resolve();constructor(t,n,r){this.#e=t,this.#n=n,this.#t=r}judge(t,n,r=Number.POSITIVE_INFINITY){
let o=this.#o.then(hc).then(()=>{if(this.#n?.aborted===!0||this.#s()>=r)return;let s={...this.#e,...n},a=D(this.#r,n,()=>new kt(s,this.#t));return yc(t,a,s)});return this.#o=
o,o}#s(){return[...this.#r.values()].reduce((t,{length:n})=>t+n,0)}};function hc(){return new Promise(e=>setImmediate(e))}i(hc,"nextTurn");async function yc(e,t,n){
return e.host!==void 0?bc(e,t,n):{report:wc(e,t,n),notes:[]}}i(yc,"judgeAlone");var zg="No bpftrace program was found in this file.";async function bc(e,t,n){try{
return await Ys(e,t,n)}catch(r){return{report:Vs(e.path,j(r),n),notes:[]}}}i(bc,"analyseHost");function Vs(e,t,n){let r=`The analysis broke (${t}). This is a de\
fect of bpftrace-guard: please report it together with the script.`;return xc({status:"failed",path:e,error:r},n)}i(Vs,"broken");function wc({path:e,text:t},n,r){
try{let o=js(t);if(o!==void 0)return{status:"skipped",path:e,error:kc(o)};let s=n.analyse(e,t);return{...s,findings:s.findings.filter(({confidence:a})=>ce(a,r.minConfidence)<=
0)}}catch(o){return Vs(e,j(o),r)}}i(wc,"analyseScript");function kc(e){return`It is not a bpftrace script: it has no probe, and looks like ${e}. Leave such file\
s out with \`files:\` in the configuration.`}i(kc,"notBpftrace");function xc({status:e,path:t,error:n},{rules:r}){if(e==="skipped")return{status:e,path:t,error:n};
let o=Er({span:{start:0,end:0},message:n}),s=Fe(o,r["not-judged"]).map(a=>({...a,fixes:[]}));return{status:e,path:t,text:"",findings:s,error:n}}i(xc,"unjudged");export{Vr as a,pi as b,jr as c,Br as d,Wr as e,li as f,Zc as g,re as h,eo as i,hu as j,Iu as k,Ju as l,Ro as m,sf as n,Co as o,U as p,Ft as q,Gt as r,Ir as s,Mr as t,
_r as u,Sc as v,we as w,_f as x,Uo as y,jo as z,ot as A,wa as B,Bf as C,Wf as D,Hf as E,ka as F,Uf as G,xa as H,Qf as I,Ea as J,ep as K,tp as L,np as M,rp as N,
Ra as O,Vo as P,op as Q,Oa as R,Yo as S,W as T,Je as U,ai as V,ci as W,Fr as X,ui as Y,Gc as Z,Dc as _,Bc as $,Wc as aa,Hc as ba,Go as ca,Nf as da,Pf as ea,Af as fa,
Lf as ga,Cf as ha,en as ia,ic as ja,js as ka,rs as la,st as ma,tc as na,kt as oa,qs as pa,zg as qa,Vs as ra,wc as sa,xc as ta};
