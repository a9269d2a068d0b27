import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as Je,b as pp,c as kp,f as yp,g as wp,k as vp}from"./chunk-3HH5L46E.js";import{$ as sa,A as Qn,Aa as mp,B as rp,Ba as cr,C as he,Ca as gp,Da as bp,
E as np,Ea as Bs,F as D,Fa as lr,G as st,Ga as _a,H as j,I as ap,J as Ce,K as ta,L as ra,M as na,S as aa,T as sp,V as oa,Y as ip,Z as _p,a as Uu,aa as W,b as fe,
c as Mt,ca as Se,e as Wu,f as Vu,fa as up,ga as Ve,ha as _r,i as B,ia as Ie,j as J,ja as cp,k as we,ka as lp,l as Y,la as dp,m as Ju,ma as Ye,n as Yu,na as Ks,o as Zu,
oa as Ze,pa as C,q as Xu,qa as ur,r as X,ra as ge,s as Xn,sa as tn,u as ve,ua as ia,va as pr,w as Qu,wa as Pt,x as ep,xa as fp,y as tp,za as hp}from"./chunk-RZ27EBAR.js";
import{a as Rt,b as op,c as ea,d as Gs,f as ie,g as Q}from"./chunk-B6BJ3YSN.js";import{a as x,b as z,c as me}from"./chunk-ISUK2UUZ.js";import{a as s,
d as Ib,f as zs}from"./chunk-H47UKSLI.js";var kc=Ib((la,bc)=>{(function(e,t){typeof la=="object"&&typeof bc<"u"?t(la):typeof define=="function"&&define.amd?define(["exports"],t):(e=typeof globalThis<"u"?
globalThis:e||self,t(e.compareVersions={}))})(la,(function(e){"use strict";let t=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=s(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let m=b.match(t);if(!m)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return m.shift(),m},"validateAndParse"),n=s(b=>b==="*"||b==="x"||b==="X","isWildcard"),a=s(b=>{let m=parseInt(b,10);return isNaN(m)?b:m},"tr\
yParse"),o=s((b,m)=>typeof b!=typeof m?[String(b),String(m)]:[b,m],"forceType"),i=s((b,m)=>{if(n(b)||n(m))return 0;let[y,g]=o(a(b),a(m));return y>g?1:y<g?-1:0},
"compareStrings"),_=s((b,m)=>{for(let y=0;y<Math.max(b.length,m.length);y++){let g=i(b[y]||"0",m[y]||"0");if(g!==0)return g}return 0},"compareSegments"),u=s((b,m)=>{
let y=r(b),g=r(m),v=y.pop(),N=g.pop(),A=_(y,g);return A!==0?A:v&&N?_(v.split("."),N.split(".")):v||N?v?-1:1:0},"compareVersions"),p=s((b,m,y)=>{f(y);let g=u(b,m);
return c[y].includes(g)},"compare"),c={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},l=Object.keys(c),f=s(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(l.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${l.join("|")}`)},"assertV\
alidOperator"),d=s((b,m)=>{if(m=m.replace(/([><=]+)\s+/g,"$1"),m.includes("||"))return m.split("||").some(Pe=>d(b,Pe));if(m.includes(" - ")){let[Pe,Fs]=m.split(
" - ",2);return d(b,`>=${Pe} <=${Fs}`)}else if(m.includes(" "))return m.trim().replace(/\s{2,}/g," ").split(" ").every(Pe=>d(b,Pe));let y=m.match(/^([<>=~^]+)/),
g=y?y[1]:"=";if(g!=="^"&&g!=="~")return p(b,m,g);let[v,N,A,,H]=r(b),[S,K,ce,,ir]=r(m),R=[v,N,A],le=[S,K??"x",ce??"x"];if(ir&&(!H||_(R,le)!==0||_(H.split("."),ir.
split("."))===-1))return!1;let de=le.findIndex(Pe=>Pe!=="0")+1,We=g==="~"?2:de>1?de:1;return!(_(R.slice(0,We),le.slice(0,We))!==0||_(R.slice(We),le.slice(We))===
-1)},"satisfies"),h=s(b=>typeof b=="string"&&/^[v\d]/.test(b)&&t.test(b),"validate"),k=s(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");e.compare=p,e.compareVersions=u,e.satisfies=d,e.validate=h,e.validateStrict=k}))});var xp={version:"0.2.0"};var Np=xp.version;function uM(e,t,r){let n=r.last>r.first?`-L${r.last}`:"",a=`#L${r.first}${n}`;if(e===void 0)return`${Sp(t)}${a}`;let{serverUrl:o,owner:i,repo:_,headSha:u}=e;return`${o}\
/${[i,_,"blob",u].map(Ep).join("/")}/${Sp(t)}${a}`}s(uM,"permalink");function Sp(e){return e.split("/").map(Ep).join("/")}s(Sp,"pathAddress");function Ep(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}s(Ep,"encodePart");var Fb="https:/\
/github.com/bpftrace-guard/bpftrace-guard";function Tp(e,t){return jb(`rules/${e}.md`,t)}s(Tp,"ruleAddress");function jb(e,t){return`${Fb}/blob/v${t}/docs/${e}`}
s(jb,"pageAddress");var zb="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",Gb="toml yaml yml",Kb="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",Bb=new Set(zb.split(" ")),Db=new Set(Gb.split(" ")),Ub=new Set(Kb.split(" "));function rn(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":Ub.has(t)?"binary":Db.has(t)?"data":Bb.has(t)?"program":"unknown"}s(rn,"endingOf");function lM(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||rn(e)==="unknown"}s(lM,"mayBeImported");var Mp=4*1024*1024,Rp=256;function ua(e){return e.endsWith(".bt")}s(ua,"isScriptName");var Wb=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function Vb(e,t){
if(rn(e)==="data"||yp(e))return!1;let n=new TextDecoder("latin1").decode(t.subarray(0,Rp)).split(`
`,1)[0]??"";return Wb.test(n.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}s(Vb,"namesBpftrace");function gM(e,t){return ua(e)||Vb(e,new TextEncoder().
encode(t.slice(0,Rp)))}s(gM,"isScript");function bM(e){if(e.length>Mp)return Yb();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:Jb}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${Zb(e)} is not UTF-8. Save the script as UTF-8.`}}}
s(bM,"decodeScript");function kM(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}s(kM,"sourceOf");var Jb="The file is empty.",yM="It is a folder, not a script.";function Yb(){
return{status:"failed",error:`The file is larger than ${Mp/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}s(Yb,"tooLarge");function Zb(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),r=1;for(let n=0;n<e.length&&e[n]===t[n];n++)e[n]===10&&r++;return r}s(Zb,"line\
OfFirstWrongByte");var $p=zs(kp(),1);var Pp=500;function pa(e,t){return Y(t).check(J(1,`${e} is empty. Give the path of the file.`),B(Pp,`${e} is longer than ${Pp} characters.`),st(Xb,`${e} is a pa\
th from the root of the repository, with "/", and without "..".`))}s(pa,"pathInside");function Xb(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").includes(
"..")}s(Xb,"staysInside");var Qb=".github/bpftrace-guard-baseline.yml",Lp=1024*1024,Op=5e3,Ap=300,Hp=4096,ek="off",Cp=pa("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${Qb}, or ${ek}.`).check(j('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),tk=ve({file:Y("file is the path of a script from the root of the repository.").check(J(1,"file is empty."),
B(Hp,`file is longer than ${Hp} characters.`)),rule:he(Ye,`A rule is one of ${Ye.join(", ")}.`).check(st(e=>!Ks.includes(e),`Findings of ${Ks.join(" and ")} can\
not be accepted: they are about a part that was not judged.`)),fingerprint:Y("fingerprint is the one that --format json gives the finding, in quotes.").check(we(
/^[0-9a-f]{16}$/,"A fingerprint has 16 hex digits.")),reason:Y("reason says why the finding is accepted.").check(we(/\S/,"The reason is empty. Say why the findi\
ng is accepted."),B(Ap,`A reason has at most ${Ap} characters.`)),until:Y("until is the last day on which the finding is accepted, such as 2030-01-31.").check(st(
fp,"This is not a day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),Ip=ve({findings:X(tk,"findings is a li\
st of accepted findings.").check(B(Op,`A baseline has at most ${Op} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),rk=`\
 Findings that bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function MM(e){let t=s(({file:a,rule:o,fingerprint:i})=>[a,o,i].join("\0"),"key"),r=[...e].sort((a,o)=>+(t(a)>t(o))-+(t(a)<t(o))).
map(({file:a,rule:o,fingerprint:i,reason:_,until:u})=>({file:a,rule:o,fingerprint:i,reason:_,until:u}));return`${rk.split(`
`).map(a=>`#${a}
`).join("")}${(0,$p.stringify)({findings:r},{lineWidth:0})}`}s(MM,"writeBaseline");function Ws(e,t){let{document:r}=t;return e.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(a=>Ds(n.path,a,t));case"invalid_key":return[Ds(
n.path.slice(0,-1),String(n.path.at(-1)),t)];case"invalid_value":{let a=Us(r.value,n.path),o=typeof a=="string"?Se(a,n.values.map(String)):"";return[{offset:r.offsetOf(
n.path),message:n.message+o}]}case"invalid_union":{let a=nk(n,Us(r.value,n.path));return Ws(a.map(o=>({...o,path:[...n.path,...o.path]})),t)}default:return[{offset:r.
offsetOf(n.path),message:n.message}]}})}s(Ws,"mistakesOf");function nk({errors:e,path:t,message:r},n){let a=typeof n=="object"&&n!==null&&!Array.isArray(n),o=e.
find(_=>_.every(u=>u.path.length>0||u.code==="unrecognized_keys"));return(a?o:e[0])??[{code:"custom",path:t,message:r}]}s(nk,"branchOf");function Fp(e,t){let r=Us(
t.document.value,e);return typeof r=="object"&&r!==null&&Object.hasOwn(r,"__proto__")?[Ds(e,"__proto__",t)]:[]}s(Fp,"unseenKey");function Ds(e,t,{schema:r,document:n}){
let{names:a,what:o}=ak(e,r),i=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${o} "${t}".${Se(t,a)}\
 ${o==="key"?"Known keys":"The rules"} are ${a.join(", ")}.`;return{offset:n.keyOffset(e,t),message:i}}s(Ds,"unknownKey");function ak(e,t){let r=t;for(let n of e)
r=qp(r),r instanceof Xn?r=r.shape[String(n)]:r instanceof Xu&&(r=r.def.element),r instanceof Qu&&(r=r.def.options.find(a=>a instanceof Xn));return r=qp(r),r instanceof
Xn?{names:Object.keys(r.shape),what:"key"}:r instanceof tp&&r.def.keyType instanceof rp?{names:r.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}s(ak,"keysAt");function qp(e){return e instanceof np?e.def.innerType:e}s(qp,"bare");function Us(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||
!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}s(Us,"at");var jp=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var it="host";function CM(e){return e.split(",")[0]?.trim()===it}s(CM,"namesHost");var zp={bpftrace:s(e=>`with bpftrace ${e===Q?ie.version:e}`,"bpftrace"),kernel:s(
e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e==="no"?"without":"with"} paravirtual spin locks`,"paravirt")};function se(e){let t=e.
split(",").map(u=>u.trim()),[r="",...n]=t;if(!r.includes("@"))return[r,...n.map(Kp)].join(" ");let a=Gp("bpftrace",t),o=Gp("kernel",t);if(a===void 0||o===void 0)
return e;let i=t.filter(u=>!/^(?:bpftrace|kernel) *@/.test(u)),_=a===Q?ie.version:a;return[`Linux ${o} with bpftrace ${_}`,...i.map(Kp)].join(" ")}s(se,"targetL\
abel");function Gp(e,t){return t.map(Bp).find(r=>r.key===e)?.value}s(Gp,"partOf");function Kp(e){let{key:t,value:r}=Bp(e);return Object.hasOwn(zp,t)?zp[t]?.(r)??
e:e}s(Kp,"words");function Bp(e){let[t="",...r]=e.split("@");return{key:t.trim(),value:r.join("@").trim()}}s(Bp,"split");function ca({bpftrace:e,kernel:t,arch:r,
paravirt:n,backports:a=!1}){return[e,t,r,n,a].join(" ")}s(ca,"machineOf");function IM(e,t){let[r,n]=[e,t].map(a=>new Set(a.map(o=>`${ca(o)} ${o.table?.release??
""}`)));return r!==void 0&&n!==void 0&&r.size===n.size&&[...r].every(a=>n.has(a))}s(IM,"sameMachines");var Dp=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],Up=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],Wp=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var ok=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function Ot(e){let[,t,r=""]=ok.exec(e)??[];if(t===void 0)return;
let n=Dp.find(({pattern:i})=>i.test(r)),a=Up.find(({pattern:i})=>i.test(r))?.arch,[,o]=Wp.exec(r)??[];return{version:t,...a===void 0?{}:{arch:a},...n?.backports===
void 0?{}:{backports:n.backports},...n?.paravirt===void 0?{}:{paravirt:n.paravirt},...o===void 0||a!==void 0?{}:{foreign:o}}}s(Ot,"readKernelRelease");var Vp={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
absent",FPROBE:"absent",PARAVIRT_SPINLOCKS:"absent",PREEMPTION:"absent",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"\
absent"},functions:{___pcpu_freelist_pop:{attachable:!1,site:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash\
.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!1,site:!0,signature:"struct\
 pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:[
"N","N",[]]}},__bpf_get_stackid:{attachable:!1,site:!0,signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",
path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{attachable:!1,site:!0,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lr\
u_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{attachable:!1,site:!0,signature:"\
void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["\
lru"]]}},__bpf_lru_node_move:{attachable:!1,site:!0,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_typ\
e tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_in:{
attachable:!1,site:!0,signature:"void __bpf_lru_node_move_in(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_has\
h.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{attachable:!1,site:!0,signature:"void __bpf_lru_node_move_\
to_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)",path:{"lru_hash.update":["H","H",
["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!1,site:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb\
, u64 size)",path:{"ringbuf.output":["N","N",[]]}},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},
__htab_lru_percpu_map_update_elem:{attachable:!1,site:!0,signature:"int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_f\
lags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!1,site:!0,signature:"void *__htab_map_lookup_elem(struc\
t bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!1,site:!0,signature:"int __htab_percpu_map_update_elem(struct bpf_map *map, void *key, v\
oid *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!1,site:!0,signature:"struct pcpu_freelist\
_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{
attachable:!1,site:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.del\
ete":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsig\
ned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,
signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"pe\
rcpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru","own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["l\
ru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",["own"]]}},alloc_htab_elem:{attachable:!1,site:!0,signature:"struct htab_elem *alloc_htab_elem(s\
truct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["b\
ucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!1,site:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __u\
r_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __u\
r_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{
attachable:!1,site:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.upd\
ate":["N","N",[]]}},bpf_lru_push_free:{attachable:!1,site:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_hash.\
update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!1,site:!0,signature:"u64 bpf_map_lo\
okup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_commit:{attachable:!1,site:!0,signature:"void bpf_ringbuf_commit(void *sample, u64\
 flags, bool discard)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_discard:{attachable:!1,site:!0,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags\
, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,site:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{
attachable:!1,site:!0,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{
attachable:!1,site:!0,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{
attachable:!1,site:!0,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!1,site:!0,
signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_h\
ash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!1,
site:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{
attachable:!1,site:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},
htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{
attachable:!1,site:!0,signature:"int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{
attachable:!1,site:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash\
.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!1,site:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{
attachable:!1,site:!0,signature:"int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},
htab_lru_percpu_map_update_elem:{attachable:!1,site:!0,signature:"int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags\
)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!1,site:!0,signature:"int htab_map_delete_elem(struct bpf_map *map, void *key)",
path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!1,site:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{
attachable:!1,site:!0,signature:"int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!1,site:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!1,site:!0,signature:"\
int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!1,
site:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],
"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_\
percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!1,site:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_he\
ad *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},pcpu_freelist_pop:{attachable:!1,site:!0,signature:"struct pcpu_\
freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!1,site:!0,signature:"void pcpu_freel\
ist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,site:!0,signature:"void pcpu_freelist_push(str\
uct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!1,
site:!0,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.u\
pdate":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},prealloc_lru_pop:{attachable:!1,site:!0,signature:"struct htab_elem *prealloc_lru_po\
p(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!1,
site:!0,signature:"void queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_\
hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":[
"N","H",[]],stackid:["N","H",[]]}},stack_map_get_build_id_offset:{attachable:!1,site:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id \
*id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["copy_from_kernel_nofault","copy_from_kernel_nofault\
_allowed","d_path","prepend","prepend_copy","prepend_path","queued_spin_lock_slowpath"]},get_current_cgroup_id:{every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{
every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],
some:["from_kgid","from_kuid","map_id_up"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["ns_match"]},get_numa_node_id:{every:["bpf_get_\
numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_smp_processor_id:{every:["bpf_get_smp_processor_id"],some:[]},get_socket_cookie:{
every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["PageHeadHuge","__bpf_get_stack","__call_rcu_nocb_wake","__filemap_get\
_folio","__folio_put","__mem_cgroup_uncharge","bpf_get_stack","bpf_get_stack_pe","call_rcu","destroy_large_folio","down_read_trylock","find_vma","free_unref_pag\
e","get_callchain_entry","get_perf_callchain","invoke_rcu_core","kretprobe_find_ret_addr","note_gp_changes","pagecache_get_page","put_callchain_entry","rcu_acce\
lerate_cbs_unlocked","rcu_advance_cbs_nowake","rcu_cblist_enqueue","rcu_force_quiescent_state","rcu_nocb_bypass_lock","rcu_nocb_do_flush_bypass","rcu_nocb_unloc\
k_irqrestore","rcu_segcblist_enqueue","rcu_segcblist_first_pend_cb","rcu_segcblist_inc_len","rcu_segcblist_init","rcu_segcblist_nextgp","rcu_segcblist_pend_cbs",
"stack_map_get_build_id_offset","stack_trace_save_tsk","tick_nohz_tick_stopped","up_read","vma_is_secretmem"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},
"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["migrate_disable","migrate_enable"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_r\
aw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime\
_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:[
"__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab\
_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_n\
ulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_c\
pu_ptr"],some:[]},"percpu_array.lookup":{every:["percpu_array_map_lookup_elem"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_el\
em"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:["bpf_map_free_kptrs"]},"percpu_hash.lookup":{every:["htab_percpu_map_lookup_elem","lo\
okup_nulls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:[
"__htab_percpu_map_update_elem","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["PageHeadHuge","PageHuge","__call_rcu_nocb_wake","__ch\
eck_heap_object","__check_object_size","__folio_put","__gup_longterm_locked","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_page_state","__perf_event_\
_output_id_sample","__perf_event_header__init_id","calc_timer_values","call_rcu","check_stack_object","destroy_large_folio","down_read","find_vmap_area","folio_\
lruvec_lock_irqsave","free_pcp_prepare","free_unref_page","free_unref_page_commit","get_callchain_entry","get_perf_callchain","get_user_pages_fast_only","get_us\
er_pages_unlocked","gup_put_folio","internal_get_user_pages_fast","invoke_rcu_core","is_vmalloc_addr","mem_cgroup_update_lru_size","memblock_is_map_memory","not\
e_gp_changes","perf_callchain","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_output_begin","perf_output_copy","perf_outp\
ut_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_sample","queued_spin_lock_sl\
owpath","rcu_accelerate_cbs_unlocked","rcu_advance_cbs_nowake","rcu_cblist_enqueue","rcu_force_quiescent_state","rcu_nocb_bypass_lock","rcu_nocb_do_flush_bypass",
"rcu_nocb_unlock_irqrestore","rcu_segcblist_enqueue","rcu_segcblist_first_pend_cb","rcu_segcblist_inc_len","rcu_segcblist_init","rcu_segcblist_nextgp","rcu_segc\
blist_pend_cbs","ring_buffer_get","ring_buffer_put","tick_nohz_tick_stopped","try_grab_folio","uncharge_batch","uncharge_folio","undo_dev_pagemap","up_read"]},probe_read:{
every:[],some:["__check_heap_object","__check_object_size","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_no\
fault","find_vmap_area","is_vmalloc_addr","memblock_is_map_memory","queued_spin_lock_slowpath"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from\
_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],
some:["__check_heap_object","__check_object_size","check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","memblock_is_map_me\
mory","queued_spin_lock_slowpath","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_h\
eap_object","__check_object_size","check_stack_object","find_vmap_area","is_vmalloc_addr","memblock_is_map_memory","queued_spin_lock_slowpath"]},probe_read_user_str:{
every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","check_stack_object","find_vmap_area","is_vmalloc_addr","memblock_is_map_m\
emory","queued_spin_lock_slowpath"]},"ringbuf.output":{every:["bpf_ringbuf_output"],some:[]},send_signal:{every:[],some:["__get_task_comm","audit_signal_info","\
from_kuid_munged","make_kuid","ns_capable","queued_spin_lock_slowpath","security_capable","security_task_kill","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],
some:["__get_task_comm","audit_signal_info","from_kuid_munged","make_kuid","ns_capable","queued_spin_lock_slowpath","security_capable","security_task_kill","tic\
k_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","\
copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","seq_bprintf","strncpy_from_kernel_nofault","strncpy_from_user_n\
ofault"]},skb_output:{every:["bpf_skb_event_output"],some:["PageHeadHuge","__check_heap_object","__check_object_size","__folio_put","__mem_cgroup_uncharge","__p\
erf_event__output_id_sample","__perf_event_header__init_id","calc_timer_values","call_rcu","check_stack_object","destroy_large_folio","find_vmap_area","free_unr\
ef_page","get_perf_callchain","get_user_pages_fast_only","internal_get_user_pages_fast","is_vmalloc_addr","memblock_is_map_memory","perf_callchain","perf_event_\
_output_id_sample","perf_event_header__init_id","perf_event_output","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_outp\
ut_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_sample","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},
this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","bpf_bprintf_cle\
anup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","strncpy_from_kernel_nofault","strnc\
py_from_user_nofault"]}}};var Jp={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"absent",PARAVIRT_SPINLOCKS:"absent",PREEMPTION:"absent",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"absen\
t"},functions:{___pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_node *_\
__pcpu_freelist_pop_nmi(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!0,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_h\
ash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{attachable:!0,signature:"void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru\
_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_n\
ode_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","\
H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{attachable:!0,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru_l\
ist *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_has\
h.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringbuf.outp\
ut":["N","N",[]]}},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *\
value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_el\
em(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_percpu_map_update_elem(struct bpf_map *map, void *k\
ey, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_no\
de *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,
signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:[
"N","N",[]]}},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__traceiter_contention_begin:{
attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],
"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *loc\
k, int ret)",path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["\
H","H",["lru","own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",[
"own"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, boo\
l percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,
signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"\
u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_bu\
ff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash\
)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lr\
u *lru, struct bpf_lru_node *node)",path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{
attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_\
obj_free_fields(const struct btf_record *rec, void *obj)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["H","H",["bu\
cket"]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},bpf_ringbuf_commit:{attachable:!0,
signature:"void bpf_ringbuf_commit(void *sample, u64 flags, bool discard)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_discard:{attachable:!0,signature:"u\
64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct \
irq_work *work)"},bpf_ringbuf_output:{attachable:!0,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":[
"N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":[
"N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{
attachable:!0,signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N",
"N",[]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{
attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{
attachable:!1,signature:"int htab_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,
signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"\
bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_m\
ap_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_lru_push_free:{
attachable:!0,signature:"void htab_lru_push_free(struct bpf_htab *htab, struct htab_elem *elem)",path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",
[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{
attachable:!1,signature:"u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_ele\
m(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u6\
4 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, vo\
id *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags\
)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash\
, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.upda\
te":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"\
struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},pcpu_copy_value:{
attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"percpu_hash.update":["H","H",["bucket"]],"\
lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)",
path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32\
 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":[
"N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!1,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, \
void *value, bool onallcpus)"},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{
"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!0,signature:"void queued_spin_lock_slowpath(struct\
 qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M",
"H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},stack_map_get_build_id_offset:{
attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",
[]]}},stackid_fastpath:{attachable:!0,signature:"int stackid_fastpath(struct stackid *stackid, struct bpf_map *map, struct perf_callchain_entry *trace, u64 flag\
s)",path:{stackid:["N","N",[]]}},stackid_install:{attachable:!0,signature:"long int stackid_install(struct stackid *stackid, struct bpf_map *map, struct stack_m\
ap_bucket *new_bucket, u64 flags)",path:{stackid:["N","N",[]]}},stackid_new_bucket:{attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct \
stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["copy_from_kernel_nofault","copy_from_kernel_nofault_allow\
ed","d_path","prepend","prepend_copy","prepend_path","queued_spin_lock_slowpath"]},get_current_cgroup_id:{every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{
every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],
some:["from_kgid","from_kuid","map_id_up"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__task_pid_nr_ns","ns_match","task_active_pid_\
ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_p\
tr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__bpf_get_stack_pe","__call_rcu_common","arch_stack_walk_user","bpf_get_sta\
ck","bpf_get_stack_pe","call_rcu","callchain_finalize","callchain_store","down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","kretprobe_fi\
nd_ret_addr","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","stack_map_get_build_id_offset","stack_trace_save_tsk","try_re\
lease_thread_stack_to_cache","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_e\
ach_hash_elem"],some:[]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},
ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},
"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.up\
date":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_per\
cpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_ma\
p_update_elem","htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_ma\
p_lookup_percpu_elem"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nu\
lls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["\
__htab_percpu_map_update_elem","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__check_heap_object","__check_obje\
ct_size","__folio_put","__folio_unqueue_deferred_split","__free_pages_ok","__gup_longterm_locked","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_page_\
state","__perf_event__output_id_sample","__perf_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","arch_irq_work_raise","calc_timer_values","call_rcu",
"check_stack_object","contpte_ptep_get","contpte_ptep_get_lockless","enqueue_hugetlb_folio","find_vmap_area","folio_lruvec_lock_irqsave","free_huge_folio","free\
_one_page","free_tail_page_prepare","free_unref_page","free_unref_page_commit","free_zone_device_folio","get_callchain_entry","get_dev_pagemap","get_perf_callch\
ain","get_pfnblock_flags_mask","get_user_pages_fast_only","gup_fast_fallback","gup_fast_folio_allowed","gup_fast_undo_dev_pagemap","gup_put_folio","hugetlb_cgro\
up_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","is_valid_gup_args","is_vmalloc_addr","kfence_object_start","mem_cgroup_update_lru_size","memblock_is_ma\
p_memory","mod_zone_page_state","perf_callchain","perf_callchain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init","perf_ev\
ent_output","perf_get_pgtable_size","perf_get_regs_user","perf_instruction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","\
perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_r\
eg_abi","perf_reg_value","pfn_is_map_memory","pmd_clear_bad","queued_spin_lock_slowpath","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","tick_nohz_t\
ick_stopped","try_grab_folio_fast","uncharge_batch","uncharge_folio","uprobe_get_trampoline_vaddr"]},probe_read:{every:[],some:["__check_heap_object","__check_o\
bject_size","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofault","find_vmap_area","is_vmalloc_addr","kfen\
ce_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kern\
el_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:[
"__check_heap_object","__check_object_size","check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","kfence_object_start","me\
mblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_\
from_user_nofault"],some:["__check_heap_object","__check_object_size","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is\
_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_obj\
ect_size","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},
"ringbuf.output":{every:["bpf_ringbuf_output"],some:[]},send_signal:{every:[],some:["__get_task_comm","__lock_task_sighand","__send_signal_locked","__sigqueue_a\
lloc","__task_pid_nr_ns","__wake_up","arch_irq_work_raise","audit_signal_info","check_kill_permission","complete_signal","from_kuid_munged","group_send_sig_info",
"make_kuid","map_id_range_down","map_id_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal_locke\
d","siginfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__get_task_comm","__lock_task_sighand",
"__send_signal_locked","__sigqueue_alloc","__task_pid_nr_ns","__wake_up","arch_irq_work_raise","audit_signal_info","check_kill_permission","complete_signal","fr\
om_kuid_munged","group_send_sig_info","make_kuid","map_id_range_down","map_id_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","\
security_task_kill","send_signal_locked","siginfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_h\
eap_object","__check_object_size","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed",
"find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","seq_bprintf","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:["bpf_skb_eve\
nt_output"],some:["__check_heap_object","__check_object_size","__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sa\
mple","__perf_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","calc_timer_values","call_rcu","check_stack_object","contpte_ptep_get_lockless","find\
_vmap_area","free_huge_folio","free_unref_page","free_zone_device_folio","get_perf_callchain","get_user_pages_fast_only","gup_fast_fallback","is_valid_gup_args",
"is_vmalloc_addr","memblock_is_map_memory","perf_callchain","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_pgtable_size",
"perf_get_regs_user","perf_instruction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output\
_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_map\
_memory","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_pr\
epare"],some:["__check_heap_object","__check_object_size","bpf_bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowe\
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Yp={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"absent",PREEMPTION:"y",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"\
y"},functions:{___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{attachable:!0,
signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!1,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_list_rotate_inactive:{attachable:!1,signature:"\
void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct\
 bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_t\
o_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,
signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percp\
u_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{
attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node \
*__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_fr\
eelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__traceiter_contention_begin:{
attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],
"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *loc\
k, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["\
M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",[
"own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":[
"H","H",["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void \
_raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{
"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_\
trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,
signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_unlock_bh:{
attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_\
t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_has\
h.update":["H","N",["lru"]],"lru_hash.delete":["H","N",["lru"]],"lru_percpu_hash.update":["H","N",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:"struct ht\
ab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{
"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, \
u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, \
u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2\
)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"\
void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key,\
 u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_obj_free_fields(const struct btf_record *rec, void *obj)",path:{"h\
ash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N",
"N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},bpf_ringbuf_commit:{attachable:!1,signature:"void bpf_ringbuf_commit(void *sample, u64 flags, bool\
 discard)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{
attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data,\
 u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},
bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,
signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_h\
ash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void c\
opy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"\
void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"\
int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct \
bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, str\
uct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"\
void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf\
_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int hta\
b_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,
signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"u32 htab_ma\
p_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},
htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["\
N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map\
_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_look\
up_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *\
key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct h\
list_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H",
"H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.u\
pdate":["N","N",[]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"per\
cpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcp\
u_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 e\
lem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{
attachable:!1,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)"},prealloc_lru_pop:{attachable:!0,signature:"struc\
t htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_lock_slowpath:{
attachable:!0,signature:"void queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]]}},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t \
*lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,
signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}},helpers:{
d_path:{every:[],some:["_raw_spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","prep\
end_path","queued_spin_lock_slowpath"]},get_current_cgroup_id:{every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},
get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_r\
ange_up"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["b\
pf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_coo\
kie"]},get_stack:{every:[],some:["__bpf_get_stack","__call_rcu_common","__folio_put","arch_irq_work_raise","arch_stack_walk_user","bpf_get_stack","bpf_get_stack\
_pe","call_rcu","down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","kretprobe_find_ret_addr","perf_callchain_kernel","perf_callchain_user",
"put_callchain_entry","put_task_stack","stack_map_get_build_id_offset","stack_trace_save_tsk","tick_nohz_tick_stopped","try_release_thread_stack_to_cache","up_r\
ead","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:[]},"hash.loo\
kup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_kt\
ime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:[
"htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_ma\
p_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:[
"htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_\
map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},
"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_\
hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_update_elem_in_place","\
htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["___pte_offset_map","__call_rcu_common","__check_heap_object","__check_object_size","__\
folio_put","__folio_unqueue_deferred_split","__free_frozen_pages","__gup_longterm_locked","__lruvec_stat_mod_folio","__mem_cgroup_uncharge","__mod_lruvec_state",
"__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_id","__task_pid_nr_ns","_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_\
unlock","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","check_stack_object","contpte_ptep_get","contpte_ptep_get_lockless","enqueue_hugetlb_folio",
"find_vmap_area","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_callchain_entry","get_perf_callchain","get_user\
_pages_fast_only","gup_fast_fallback","gup_fast_folio_allowed","gup_put_folio","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","is_valid_gu\
p_args","is_vmalloc_addr","kfence_object_start","mem_cgroup_update_lru_size","memblock_is_map_memory","perf_callchain","perf_callchain_kernel","perf_callchain_u\
ser","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_pgtable_size","perf_get_regs_user","perf_misc_flags","perf_output\
_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_skip","perf_prepare_header","perf_pre\
pare_sample","perf_reg_abi","perf_reg_value","pfn_is_map_memory","pmd_clear_bad","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","try_grab_folio_fast",
"uncharge_batch","uncharge_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size","_raw_spi\
n_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofault","find_vmap_area","is_vmal\
loc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},probe_read_kernel:{every:["copy_from_kernel_nofault",
"copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{
every:[],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","find_vma\
p_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{
every:["copy_from_user_nofault"],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is\
_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},probe_read_user_str:{every:["strncpy_from_user_n\
ofault"],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_o\
bject_start","memblock_is_map_memory","pfn_is_map_memory"]},"ringbuf.output":{every:[],some:[]},send_signal:{every:[],some:["__lock_task_sighand","__send_signal\
_locked","__task_pid_nr_ns","__wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission",
"complete_signal","dec_rlimit_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof","make_kuid","map_id_range_down","map_id_range_up",
"ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal_locked","sig_get_ucounts","siginfo_layout","smp_c\
ross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__lock_task_sighand","__send_signal_locked","__task_pid_nr_ns","_\
_wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","complete_signal","dec_rlimit\
_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof","make_kuid","map_id_range_down","map_id_range_up","ns_capable","prepare_signal",
"queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal_locked","sig_get_ucounts","siginfo_layout","smp_cross_call","task_active_pid_ns",
"tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","bpf_bprintf_cleanup","bpf_bprintf_prepare","bpf_put_buffers",
"bpf_try_get_buffers","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory",
"seq_bprintf","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:["bpf_skb_event_output"],some:["___pte_offset_map","__check_heap_obj\
ect","__check_object_size","__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample","__perf_event_header__init_id",
"__task_pid_nr_ns","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","check_stack_object","contpte_ptep_get_lockless","find_vmap_area","free_frozen_p\
ages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_user_pages_fast_only","gup_fast_fallback","is_valid_gup_args","is_vmalloc_addr","memb\
lock_is_map_memory","perf_callchain","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_pgtable_size","perf_get_regs_user",
"perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_skip","\
perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_map_memory","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},
this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","bpf_bprintf_cle\
anup","bpf_put_buffers","bpf_try_get_buffers","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_ad\
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Zp={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"y",PARAVIRT_SPINLOCKS:"absent",PREEMPTION:"y",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{
___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"\
void __bpf_lru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_\
list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_in:{attachable:!1,signature:"void __bpf_lru_node_move_in(struct bpf_l\
ru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_to_free\
(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"\
void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_updat\
e_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,
signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freeli\
st_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *n\
ode)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__traceiter_contention_begin:{
attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],
"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *loc\
k, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["\
M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",[
"own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_b\
h(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"\
long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)"},
_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unl\
ock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int f\
lags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool \
percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{
attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_t\
p(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lr\
u, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,
signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_cancel_fields:{attachable:!0,signature:"void bpf_obj_cancel_f\
ields(struct bpf_map *map, void *obj)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bu\
cket"]]}},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_obj_free_fields(const struct btf_record *rec, void *obj)"},bpf_ringbuf_commit:{attachable:!1,signature:"\
void bpf_ringbuf_commit(void *sample, u64 flags, bool discard)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u6\
4 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,
signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u6\
4 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64\
 __ur_2, u64 __ur_3)"},check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"has\
h.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",[
"lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.upda\
te":["M","M",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct \
htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, l\
ong unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_has\
h.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash\
.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct\
 bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u6\
4 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct b\
pf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_\
map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(st\
ruct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 ma\
p_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map,\
 void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"\
void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(s\
truct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem\
 *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["buck\
et"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size\
, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},pcpu_copy_value:{attachable:!1,site:!0,path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.upd\
ate":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{
attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"\
void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,signature:"void pcpu_init_value(struct bpf_ht\
ab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percp\
u_hash.update":["H","H",["bucket"]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",
path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!0,signature:"void queued_spin_lock_slowpath(\
struct qspinlock *lock, u32 val)"},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32\
 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_build_id_set_from_cache:{attachable:!0,signature:"\
int stack_map_build_id_set_from_cache(struct stack_map_build_id_cache *cache, struct bpf_stack_build_id *id, u64 ip)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{
attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",
[]]}},stack_map_get_build_id_offset_sleepable:{attachable:!0,signature:"void stack_map_get_build_id_offset_sleepable(struct bpf_stack_build_id *id_offs, u32 tra\
ce_nr)",path:{stackid:["N","N",[]]}},stackid_fastpath:{attachable:!0,signature:"int stackid_fastpath(struct stackid *stackid, struct bpf_map *map, struct perf_c\
allchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},stackid_install:{attachable:!0,signature:"long int stackid_install(struct stackid *stackid, stru\
ct bpf_map *map, struct stack_map_bucket *new_bucket, u64 flags)",path:{stackid:["N","N",[]]}},stackid_new_bucket:{attachable:!0,signature:"struct stack_map_buc\
ket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["_raw_spin_lock","_raw_spin\
_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","prepend_path","queued_spin_lock_slowpath"]},get_current_cgroup_id:{
every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],
some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_range_up"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_cu\
rrent_pid_tgid"],some:["__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["b\
pf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__bpf\
_get_stack_pe","__call_rcu_common","__file_ref_put","__fput_deferred","arch_stack_walk_user","bpf_get_stack","bpf_get_stack_pe","call_rcu","callchain_finalize",
"callchain_store","down_read_trylock","find_vma","fput","get_callchain_entry","get_perf_callchain","kretprobe_find_ret_addr","lock_vma_under_rcu","perf_callchai\
n_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","rcuwait_wake_up","stack_map_build_id_set_from_cache","stack_map_get_build_id_offset","st\
ack_map_get_build_id_offset_sleepable","stack_trace_save_tsk","try_release_thread_stack_to_cache","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:[
"htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:[]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_ra\
w"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_\
get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:[
"__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["__ht\
ab_map_lookup_elem","htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup_perc\
pu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_upd\
ate_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"percpu\
_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_hash.lo\
okup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_updat\
e_elem_in_place","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__check_heap_object","__check_object_size","__fo\
lio_put","__folio_unqueue_deferred_split","__free_frozen_pages","__gup_longterm_locked","__list_lru_del","__mem_cgroup_uncharge","__mod_zone_page_state","__perf\
_event__output_id_sample","__perf_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock","_ra\
w_spin_unlock_irqrestore","calc_timer_values","call_rcu","check_stack_object","contpte_ptep_get_lockless","enqueue_hugetlb_folio","find_vmap_area","folio_lruvec\
_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_callchain_entry","get_perf_callchain","get_user_pages_fast_only","gup_fast_fa\
llback","gup_fast_folio_allowed","gup_put_folio","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","is_valid_gup_args","is_vmalloc_addr","kfe\
nce_object_start","list_lru_lock_irqsave","list_lru_unlock_irqrestore","lruvec_stat_mod_folio","mem_cgroup_update_lru_size","memblock_is_map_memory","mod_lruvec\
_state","perf_callchain","perf_callchain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_pg\
table_size","perf_get_regs_user","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_ou\
tput_sample","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_map_memory","pmd_clear_bad","remove_hugetlb_\
folio","ring_buffer_get","ring_buffer_put","try_grab_folio_fast","uncharge_batch","uncharge_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],
some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_\
allowed","copy_from_user_nofault","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpa\
th"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofau\
lt"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","\
check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","st\
rncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_heap_object","__check_object_size","_r\
aw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","que\
ued_spin_lock_slowpath"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin\
_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory"]},"ringbuf.output":{every:[],
some:[]},send_signal:{every:[],some:["__send_signal_locked","__task_pid_nr_ns","__wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work\
_raise","audit_signal_info","check_kill_permission","complete_signal","dec_rlimit_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof",
"lock_task_sighand","make_kuid","map_id_range_down","map_id_range_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_tas\
k_kill","send_signal_locked","sig_get_ucounts","siginfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:[
"__send_signal_locked","__task_pid_nr_ns","__wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_ki\
ll_permission","complete_signal","dec_rlimit_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof","lock_task_sighand","make_kuid","ma\
p_id_range_down","map_id_range_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal_locked","sig_g\
et_ucounts","siginfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_s\
ize","bpf_bprintf_cleanup","bpf_bprintf_prepare","bpf_put_buffers","bpf_try_get_buffers","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofau\
lt_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","seq_bprintf","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:[
"bpf_skb_event_output"],some:["__check_heap_object","__check_object_size","__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__\
output_id_sample","__perf_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","check_stack\
_object","contpte_ptep_get_lockless","find_vmap_area","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_user_pages_fast_o\
nly","gup_fast_fallback","is_valid_gup_args","is_vmalloc_addr","memblock_is_map_memory","perf_callchain","perf_event__output_id_sample","perf_event_header__init",
"perf_event_output","perf_get_pgtable_size","perf_get_regs_user","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_han\
dle","perf_output_read","perf_output_sample","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_map_memory",
"ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_prepare"],some:[
"__check_heap_object","__check_object_size","bpf_bprintf_cleanup","bpf_put_buffers","bpf_try_get_buffers","check_stack_object","copy_from_kernel_nofault","copy_\
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Xp={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"y",PARAVIRT_SPINLOCKS:"absent",PREEMPTION:"y",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{
___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"\
void __bpf_lru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_\
list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_in:{attachable:!1,signature:"void __bpf_lru_node_move_in(struct bpf_l\
ru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_to_free\
(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"\
void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_updat\
e_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,
signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freeli\
st_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *n\
ode)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__traceiter_contention_begin:{
attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],
"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *loc\
k, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["\
M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",[
"own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_b\
h(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irq_disable:{attachable:!0,
signature:"void _raw_spin_lock_irq_disable(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw\
_spinlock_t *lock)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"in\
t _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,
signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irq_enable:{
attachable:!0,signature:"void _raw_spin_unlock_irq_enable(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_ir\
qrestore(raw_spinlock_t *lock, long unsigned int flags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, voi\
d *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",
path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},
bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"\
struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, s\
truct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_cancel_fields:{
attachable:!0,signature:"void bpf_obj_cancel_fields(struct bpf_map *map, void *obj)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bu\
cket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_obj_free_fields(const struct btf_record *rec, voi\
d *obj)"},bpf_ringbuf_commit:{attachable:!1,signature:"void bpf_ringbuf_commit(void *sample, u64 flags, bool discard)"},bpf_ringbuf_discard:{attachable:!1,signature:"\
u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct\
 irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{
attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ri\
ngbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct \
bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delet\
e":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, voi\
d *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"\
void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"\
int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct \
bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, str\
uct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"\
void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf\
_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int hta\
b_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,
signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"void\
 *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void \
*key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_p\
lace(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{
attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab\
_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"\
struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":[
"H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key\
, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},pcpu_copy_value:{attachable:!1,site:!0,path:{"percpu_hash.update":["H","H",["bucket"]],"lru_p\
ercpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{
attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"\
void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,signature:"void pcpu_init_value(struct bpf_ht\
ab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_percp\
u_hash.update":["H","H",["bucket"]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",
path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_lock_slowpath:{attachable:!0,signature:"void queued_spin_lock_slowpath(\
struct qspinlock *lock, u32 val)"},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32\
 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_build_id_set_from_cache:{attachable:!0,signature:"\
int stack_map_build_id_set_from_cache(struct stack_map_build_id_cache *cache, struct bpf_stack_build_id *id, u64 ip)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{
attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",
[]]}},stack_map_get_build_id_offset_sleepable:{attachable:!0,signature:"void stack_map_get_build_id_offset_sleepable(struct bpf_stack_build_id *id_offs, u32 tra\
ce_nr)",path:{stackid:["N","N",[]]}},stackid_fastpath:{attachable:!0,signature:"int stackid_fastpath(struct stackid *stackid, struct bpf_map *map, const struct \
perf_callchain_entry *trace, u32 trace_nr, u64 flags)",path:{stackid:["N","N",[]]}},stackid_install:{attachable:!0,signature:"long int stackid_install(struct st\
ackid *stackid, struct bpf_map *map, struct stack_map_bucket *new_bucket, u64 flags)",path:{stackid:["N","N",[]]}},stackid_new_bucket:{attachable:!0,signature:"\
struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["_raw_s\
pin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","failfs_mnt","prepend","prepend_copy","prepend_path","queued\
_spin_lock_slowpath"]},get_current_cgroup_id:{every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{
every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_range_up"]},get_ns_current_pid_tgid:{
every:["bpf_get_ns_current_pid_tgid"],some:["__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{
every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stac\
k","__bpf_get_stack_pe","__call_rcu_common","arch_stack_walk_user","bpf_get_stack","bpf_get_stack_pe","call_rcu","callchain_finalize","callchain_store","down_re\
ad_trylock","find_vma","fput","get_callchain_entry","get_perf_callchain","kretprobe_find_ret_addr","lock_vma_under_rcu","perf_callchain_kernel","perf_callchain_\
user","put_callchain_entry","put_task_stack","rcuwait_wake_up","stack_map_build_id_set_from_cache","stack_map_get_build_id_offset","stack_map_get_build_id_offse\
t_sleepable","stack_trace_save_tsk","try_release_thread_stack_to_cache","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],
some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:[]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.updat\
e":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{
every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","looku\
p_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["__htab_map_lookup_elem","htab_lru_p\
ercpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["__htab_map_loo\
kup_elem","lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{
every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"percpu_array.update":{every:["array_map\
_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu\
_map_lookup_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_update_elem_in_place","htab_percpu_map\
_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__check_heap_object","__check_object_size","__folio_put","__folio_unqueue_deferre\
d_split","__free_frozen_pages","__gup_longterm_locked","__list_lru_del","__mem_cgroup_uncharge","__mod_zone_page_state","__perf_event__output_id_sample","__perf\
_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock","_raw_spin_unlock_irqrestore","calc_t\
imer_values","call_rcu","check_stack_object","contpte_ptep_get_lockless","enqueue_hugetlb_folio","find_vmap_area","folio_lruvec_lock_irqsave","free_frozen_pages",
"free_huge_folio","free_zone_device_folio","get_callchain_entry","get_perf_callchain","get_user_pages_fast_only","gup_fast_fallback","gup_fast_folio_allowed","g\
up_put_folio","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","is_valid_gup_args","is_vmalloc_addr","kfence_object_start","list_lru_lock_ir\
qsave","list_lru_unlock_irqrestore","lruvec_stat_mod_folio","mem_cgroup_update_lru_size","memblock_is_map_memory","mod_lruvec_state","perf_callchain","perf_call\
chain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_pgtable_size","perf_get_regs_user","p\
erf_instruction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sam\
ple","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_map_memory","pmd_clear_bad","remove_hugetlb_folio","\
ring_buffer_get","ring_buffer_put","try_grab_folio_fast","uncharge_batch","uncharge_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:[
"__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowe\
d","copy_from_user_nofault","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lock_slowpath"]},
probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:[
"copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","check_stack\
_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","strncpy_from_\
kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_heap_object","__check_object_size","_raw_spin_loc\
k","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory","queued_spin_lo\
ck_slowpath"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","_raw_spin_lock","_raw_spin_unlock","c\
heck_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","memblock_is_map_memory","pfn_is_map_memory"]},"ringbuf.output":{every:[],some:[]},send_signal:{
every:[],some:["__send_signal_locked","__task_pid_nr_ns","__wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_\
info","check_kill_permission","complete_signal","dec_rlimit_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof","lock_task_sighand",
"make_kuid","map_id_range_down","map_id_range_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal\
_locked","sig_get_ucounts","siginfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__send_signal_l\
ocked","__task_pid_nr_ns","__wake_up","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","\
complete_signal","dec_rlimit_put_ucounts","from_kuid_munged","group_send_sig_info","kmem_cache_alloc_noprof","lock_task_sighand","make_kuid","map_id_range_down",
"map_id_range_up","ns_capable","prepare_signal","queued_spin_lock_slowpath","security_capable","security_task_kill","send_signal_locked","sig_get_ucounts","sigi\
nfo_layout","smp_cross_call","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","bpf_bprintf\
_cleanup","bpf_bprintf_prepare","bpf_put_buffers","bpf_try_get_buffers","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find\
_vmap_area","is_vmalloc_addr","pfn_is_map_memory","seq_bprintf","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:["bpf_skb_event_ou\
tput"],some:["__check_heap_object","__check_object_size","__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample",
"__perf_event_header__init_id","__pte_offset_map","__task_pid_nr_ns","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","check_stack_object","contpte_\
ptep_get_lockless","find_vmap_area","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_user_pages_fast_only","gup_fast_fal\
lback","is_valid_gup_args","is_vmalloc_addr","memblock_is_map_memory","perf_callchain","perf_event__output_id_sample","perf_event_header__init","perf_event_outp\
ut","perf_get_pgtable_size","perf_get_regs_user","perf_instruction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_out\
put_put_handle","perf_output_read","perf_output_sample","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","pfn_is_m\
ap_memory","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_\
prepare"],some:["__check_heap_object","__check_object_size","bpf_bprintf_cleanup","bpf_put_buffers","bpf_try_get_buffers","check_stack_object","copy_from_kernel\
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Qp={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"absent",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"absent",PREEMPT_DYNAMIC:"absent",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"absent"},functions:{
___pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_\
pop_nmi(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,
signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!0,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_h\
ash.update":["H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{attachable:!0,signature:"void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru\
_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_n\
ode_move(struct bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","\
H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_in:{attachable:!0,signature:"void __bpf_lru_node_move_in(struct bpf_lru_list *l, st\
ruct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{
attachable:!0,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type\
 tgt_free_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__\
bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringbuf.output":["N","N",[]]}},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"int __h\
tab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{
attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,signature:"int __htab_percp\
u_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{attachable:!0,
signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["buc\
ket"]]}},__pcpu_freelist_push:{attachable:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{"hash.update":[
"H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_loc\
k_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],
"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["H","M",
["bucket","freelist"]],"hash.delete":["H","M",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","\
lru"]],"lru_hash.delete":["H","N",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",
["freelist"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H",
"H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]],stackid:["N","H",[]]}},
_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(\
raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"hash.update":["N",
"H",[]],"hash.delete":["N","H",[]],"percpu_hash.update":["N","H",[]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":[
"M","H",["lru"]],"ringbuf.output":["N","H",[]]}},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",path:{"hash.update":["\
H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t \
*lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"hash.upda\
te":["H","N",["bucket"]],"hash.delete":["H","N",["bucket"]],"percpu_hash.update":["H","N",["bucket"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.del\
ete":["H","N",["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:"\
struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem\
)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, \
u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1},bpf_get_stackid_tp:{attachable:!1},bpf_lru_pop_free:{
attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N",
"N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_hash.update":["N","N",[]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u\
64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __\
ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!0,signature:"u64 bpf_ringb\
uf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"u64 bpf_ringb\
uf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"u64 bpf_rin\
gbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_m\
ap *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bp\
f_htab *htab, struct htab_elem *l)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]]}},htab_lru_map_delete_elem:{attachable:!0,signature:"\
int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool hta\
b_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"int htab_lru_map_up\
date_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"\
int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"\
void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"int htab_map_update_elem(struct bpf_map *map, void *\
key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(str\
uct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value\
, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,
signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",
[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M",
"H",["bucket"]],"hash.delete":["M","H",["bucket"]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],
"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist\
_node *pcpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(str\
uct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, st\
ruct pcpu_freelist_node *node)",path:{stackid:["N","N",[]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab\
, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},queued_spin_unlock:{attachable:!1},"queued_spin_unlock.cons\
tprop.0":{attachable:!1},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u64 *ips\
, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["_raw_spin_lock","copy_from_kernel_nofault","copy_from_kernel_nofault_\
allowed","d_path","prepend_name","prepend_path","rcu_read_unlock_strict"]},get_current_cgroup_id:{every:["bpf_get_current_cgroup_id"],some:[]},get_current_comm:{
every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],
some:["from_kgid","from_kuid","map_id_up"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__task_pid_nr_ns","ns_match","rcu_read_unlock_\
strict","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_smp_processor_id:{
every:["bpf_get_smp_processor_id"],some:[]},get_stack:{every:[],some:["I_BDEV","PageHuge","__add_to_page_cache_locked","__alloc_pages_nodemask","__bpf_get_stack",
"__delayacct_thrashing_end","__delayacct_thrashing_start","__free_pages","__free_pages_ok","__get_vm_area_node","__kernel_text_address","__mod_lruvec_slab_state",
"__mod_lruvec_state","__mod_node_page_state","__mod_zone_page_state","__page_cache_release","__put_page","__unwind_start","__vmalloc_area_node","_cond_resched",
"_raw_spin_lock_irq","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","account_kernel_stack","add_to_page_cache_lru","alloc_page_interleave","alloc_pages_\
current","arch_irq_work_raise","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","cpuset_mem_spread_node","deref_stack_reg","down_read_trylock","find_get_ent\
ry","find_vma","finish_wait","free_pcp_prepare","free_unref_page","free_unref_page_commit","get_callchain_entry","get_perf_callchain","get_segment_base","get_st\
ack_info","io_schedule","lru_cache_add","mark_page_accessed","mem_cgroup_page_lruvec","mem_cgroup_uncharge","mem_cgroup_update_lru_size","nmi_uaccess_okay","pag\
ecache_get_page","pagevec_lru_move_fn","perf_callchain_kernel","perf_callchain_user","policy_node","policy_nodemask","printk_deferred","psi_memstall_enter","psi\
_memstall_leave","put_callchain_entry","put_task_stack","queue_work_on","rcu_all_qs","rcu_read_unlock_strict","stack_access_ok","stack_map_get_build_id_offset",
"stack_trace_save_tsk","tick_nohz_tick_stopped","uncharge_batch","uncharge_page","unlock_page","unwind_get_return_address","unwind_next_frame","up_read","vfree_\
atomic","vmacache_find","vmacache_update","wake_up_page_bit","warn_alloc","workingset_activation","workingset_refault"]},"hash.delete":{every:["_raw_spin_lock_i\
rqsave","_raw_spin_unlock_irqrestore","htab_map_delete_elem","lookup_elem_raw"],some:[]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],
some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns","ktime_get_mono_fast_ns"],some:[]},ktime_get_ns:{
every:["bpf_ktime_get_ns","ktime_get_mono_fast_ns"],some:[]},"lru_hash.delete":{every:["_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","htab_lru_map_dele\
te_elem","lookup_elem_raw"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_ma\
p_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.update":{every:["\
__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup":{every:["pe\
rcpu_array_map_lookup_elem"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["htab_percpu_map_lookup_elem",
"lookup_nulls_elem_raw"],some:[]},"percpu_hash.update":{every:["__htab_percpu_map_update_elem","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],
some:["PageHuge","__check_heap_object","__check_object_size","__gup_device_huge","__gup_longterm_locked","__mod_lruvec_state","__mod_zone_page_state","__page_ca\
che_release","__put_page","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","\
call_rcu","check_stack_object","copy_from_user_nmi","down_read","free_pcp_prepare","free_unref_page","free_unref_page_commit","get_callchain_entry","get_dev_pag\
emap","get_perf_callchain","get_segment_base","get_user_pages_fast_only","get_user_pages_unlocked","internal_get_user_pages_fast","invoke_rcu_core","mem_cgroup_\
page_lruvec","mem_cgroup_uncharge","mem_cgroup_update_lru_size","nmi_uaccess_okay","note_gp_changes","perf_callchain_kernel","perf_callchain_user","perf_get_reg\
s_user","perf_instruction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_skip","perf_\
reg_abi","perf_reg_value","pmd_huge","pud_huge","put_compound_head","rcu_accelerate_cbs_unlocked","rcu_force_quiescent_state","rcu_read_unlock_strict","rcu_segc\
blist_enqueue","rcu_segcblist_first_pend_cb","rcu_segcblist_init","tick_nohz_tick_stopped","try_grab_compound_head","uncharge_batch","uncharge_page","undo_dev_p\
agemap","unpin_user_pages","up_read"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size","__virt_addr_valid","check_stack_object","copy_fro\
m_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofault","rcu_read_unlock_strict","usercopy_warn"]},probe_read_kernel:{every:["copy_from_ke\
rnel_nofault","copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},
probe_read_str:{every:[],some:["__check_heap_object","__check_object_size","__virt_addr_valid","check_stack_object","copy_from_kernel_nofault_allowed","rcu_read\
_unlock_strict","strncpy_from_kernel_nofault","strncpy_from_user_nofault","usercopy_warn"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_hea\
p_object","__check_object_size","__virt_addr_valid","check_stack_object","rcu_read_unlock_strict","usercopy_warn"]},probe_read_user_str:{every:["strncpy_from_us\
er_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_valid","check_stack_object","rcu_read_unlock_strict","usercopy_warn"]},"ringbuf.outp\
ut":{every:["bpf_ringbuf_output"],some:[]},send_signal:{every:[],some:["__send_signal","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore",
"arch_irq_work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","free_uid","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uacces\
s_okay","ns_capable","rcu_read_unlock_strict","security_capable","security_task_kill","send_signal","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stoppe\
d"]},send_signal_thread:{every:[],some:["__send_signal","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_s\
ignal_info","check_kill_permission","do_send_sig_info","free_uid","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","rcu_read\
_unlock_strict","security_capable","security_task_kill","send_signal","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:[
"__clk_get_name","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","fwnode_get_name","has_capability_noaudit","rcu_read_unlock_strict","seq_printf",
"sprint_backtrace","sprint_symbol","sprint_symbol_no_offset","strncpy_from_kernel_nofault"]},skb_output:{every:["bpf_skb_event_output"],some:["PageHuge","__chec\
k_object_size","__page_cache_release","__put_page","__task_pid_nr_ns","__virt_addr_valid","call_rcu","copy_from_user_nmi","free_unref_page","get_perf_callchain",
"get_segment_base","get_user_pages_fast_only","internal_get_user_pages_fast","mem_cgroup_uncharge","nmi_uaccess_okay","perf_get_regs_user","perf_instruction_poi\
nter","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_skip","perf_reg_abi","perf_reg_value","rc\
u_read_unlock_strict"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:[],some:["__check_heap_object","__check\
_object_size","__clk_get_name","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","check_stack_object","copy_from_kernel_nofault_allowed",
"fwnode_get_name","has_capability_noaudit","rcu_read_unlock_strict","sprint_backtrace","sprint_symbol","sprint_symbol_no_offset","strncpy_from_kernel_nofault","\
strncpy_from_user_nofault","usercopy_warn"]}}};var ec={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"absent",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{
attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct pcpu_fr\
eelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_get_stackid:{attachable:!0,signature:"\
long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{attachable:!0,
signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["\
H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{attachable:!0,signature:"void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{
"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_node_move(struct b\
pf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_\
percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{attachable:!0,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru_list *l, struct bp\
f_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringbuf.output":["N","N",[]]}},
__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"\
int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},
__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,signature:"\
int __htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},__pcpu_freelist_pop:{
attachable:!0,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)",path:{
"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_lock\
_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_h\
ash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{
attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["H","M",["bucket","freelist"]],"hash.del\
ete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","N",
["bucket","lru"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{
attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":[
"N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],
"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *loc\
k, int ret)",path:{"hash.update":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["\
H","H",["lru","own"]],"lru_hash.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",[
"own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],
"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:[
"N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_\
spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lr\
u_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]],"ringbuf.output":["N","H",[]]}},_raw_spin_rq_lock_irqsave:{attachable:!1,
signature:"long unsigned int _raw_spin_rq_lock_irqsave(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",
path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},
_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock\
(raw_spinlock_t *lock)",path:{"hash.update":["H","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket",
"freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","N",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H",
"N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"\
void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, l\
ong unsigned int flags)",path:{"lru_hash.update":["H","N",["lru"]],"lru_hash.delete":["H","N",["lru"]],"lru_percpu_hash.update":["H","N",["lru"]],"ringbuf.outpu\
t":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_si\
ze, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{
attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_t\
p(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lr\
u, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(st\
ruct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_hash.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{
attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_r\
ingbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work\
 *work)"},bpf_ringbuf_output:{attachable:!0,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","\
N",[]]}},bpf_ringbuf_reserve:{attachable:!0,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N",
"N",[]]}},bpf_ringbuf_submit:{attachable:!0,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{
attachable:!0,signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N",
"N",[]],"lru_hash.update":["M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{
attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{
attachable:!1,signature:"int htab_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,
signature:"int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"\
bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"int htab_lru_map_up\
date_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"\
int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"\
void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"int htab_map_update_elem(struct bpf_map *map, void *\
key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(str\
uct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value\
, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],
"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,
signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",
[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M",
"H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_per\
cpu_hash.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *p\
cpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(struct pcpu\
_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcp\
u_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!0,signature:"void pcpu_i\
nit_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["b\
ucket"]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["\
N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_b\
uild_id *id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","_raw_\
spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","prepend_path"]},get_current_cgroup_id:{
every:["__rcu_read_lock","__rcu_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{
every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_up"]},get_ns_current_pid_tgid:{
every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__rcu_read_unlock","__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:[
"bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_smp_processor_id:{every:["bpf_get_smp_processor_id"],some:[]},get_socket_cookie:{
every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["PageHeadHuge","__bpf_get_stack","__call_rcu_nocb_wake","__filemap_get\
_folio","__folio_put","__kernel_text_address","__mem_cgroup_uncharge","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__unwind_start","_raw_spin_\
lock","_raw_spin_trylock","_raw_spin_unlock","_raw_spin_unlock_irqrestore","arch_irq_work_raise","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","call_rcu",
"destroy_large_folio","down_read_trylock","find_vma","free_unref_page","free_zone_device_page","get_callchain_entry","get_perf_callchain","get_segment_base","ge\
t_stack_info","invoke_rcu_core","nmi_uaccess_okay","note_gp_changes","pagecache_get_page","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","p\
ut_task_stack","rcu_accelerate_cbs_unlocked","rcu_advance_cbs_nowake","rcu_cblist_enqueue","rcu_force_quiescent_state","rcu_nocb_flush_bypass","rcu_segcblist_en\
queue","rcu_segcblist_first_pend_cb","rcu_segcblist_inc_len","rcu_segcblist_init","rcu_segcblist_nextgp","rcu_segcblist_pend_cbs","stack_access_ok","stack_map_g\
et_build_id_offset","stack_trace_save_tsk","tick_nohz_tick_stopped","unwind_get_return_address","unwind_next_frame","up_read","vma_is_secretmem"]},"hash.delete":{
every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_read_unlock","migrate_disable","migrate\
_enable"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{
every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.d\
elete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:[
"htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.looku\
p_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem",
"htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup":{every:["percpu_array_map_lookup_elem"],some:[]},
"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:["bpf_map_free_\
kptrs"]},"percpu_hash.lookup":{every:["htab_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu_map_looku\
p_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["__htab_percpu_map_update_elem","htab_percpu_map_update_elem"],some:[]},perf_event_output:{
every:[],some:["PageHeadHuge","__call_rcu_nocb_wake","__folio_put","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_page_state","__perf_event__output_id\
_sample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock","_\
raw_spin_trylock","_raw_spin_unlock","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","copy_from_user_nmi","destroy_large_folio","folio_lruvec_lock_\
irqsave","free_pcp_prepare","free_unref_page","free_zone_device_page","get_callchain_entry","get_perf_callchain","get_segment_base","get_user_pages_fast_only","\
internal_get_user_pages_fast","invoke_rcu_core","mem_cgroup_update_lru_size","nmi_uaccess_okay","note_gp_changes","perf_callchain","perf_callchain_kernel","perf\
_callchain_user","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_user","perf_instruction_pointer","perf_misc_flag\
s","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_out\
put_skip","perf_prepare_sample","perf_reg_abi","perf_reg_value","rcu_accelerate_cbs_unlocked","rcu_advance_cbs_nowake","rcu_cblist_enqueue","rcu_force_quiescent\
_state","rcu_nocb_flush_bypass","rcu_segcblist_enqueue","rcu_segcblist_first_pend_cb","rcu_segcblist_inc_len","rcu_segcblist_init","rcu_segcblist_nextgp","rcu_s\
egcblist_pend_cbs","ring_buffer_get","ring_buffer_put","uncharge_batch","uncharge_folio"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size",
"__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofau\
lt","find_vmap_area","is_vmalloc_addr","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{
every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__check_heap_object","__check_object_size","__v\
irt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","strncpy_from_ker\
nel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_vali\
d","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_us\
er_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is\
_vmalloc_addr"]},"ringbuf.output":{every:["bpf_ringbuf_output"],some:[]},send_signal:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked",
"__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","dec_rlimit_put_ucou\
nts","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security_task_kill","send_signa\
l_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_sign\
al_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","dec_rlim\
it_put_ucounts","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security_task_kill",
"send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","__\
clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","copy_from_kernel_nofau\
lt","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf","sprint_backtrace","sprint_ba\
cktrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:[
"bpf_skb_event_output"],some:["PageHeadHuge","__folio_put","__mem_cgroup_uncharge","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_read_l\
ock","__rcu_read_unlock","__task_pid_nr_ns","__virt_addr_valid","calc_timer_values","call_rcu","copy_from_user_nmi","destroy_large_folio","free_unref_page","fre\
e_zone_device_page","get_perf_callchain","get_segment_base","get_user_pages_fast_only","internal_get_user_pages_fast","nmi_uaccess_okay","perf_callchain","perf_\
event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_user","perf_instruction_pointer","perf_misc_flags","perf_output_begin",
"perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare\
_sample","perf_reg_abi","perf_reg_value","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{
every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_\
bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnode_get_name","f\
wnode_get_name_prefix","fwnode_get_nth_parent","fwnode_handle_put","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_back\
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var tc={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{
attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]],stackid:["N","N",[]]}},___pcpu_freelist_pop_nmi:{attachable:!0,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop_nmi(struct pcpu_fr\
eelist *s)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{attachable:!0,
signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["\
H","H",["lru"]]}},__bpf_lru_list_rotate_inactive:{attachable:!0,signature:"void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)",path:{
"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move:{attachable:!0,signature:"void __bpf_lru_node_move(struct b\
pf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_hash.delete":["H","H",["lru"]],"lru_\
percpu_hash.update":["H","H",["lru"]]}},__bpf_lru_node_move_to_free:{attachable:!0,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru_list *l, struct bp\
f_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},__bpf_ringbuf_reserve:{attachable:!0,signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)",path:{"ringbuf.output":["N","N",[]]}},
__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"\
long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",
[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bpf_map *map, void *key)"},__htab_percpu_map_update_elem:{attachable:!0,
signature:"long int __htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags, bool onallcpus)",path:{"percpu_hash.update":["N","\
N",[]]}},__pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)",path:{"hash.update":["H","H",["b\
ucket"]],"percpu_hash.update":["H","H",["bucket"]]}},__pcpu_freelist_push:{attachable:!0,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pc\
pu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},
__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bu\
cket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash\
.update":["M","H",["lru"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin\
_unlock_slowpath(struct qspinlock *lock, u8 locked)",path:{"hash.update":["H","M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_h\
ash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucket","lru"]],"lru_hash.delete":["H","N",["bucket","lru"]],"lru_percpu_hash.update":[
"H","M",["bucket","lru"]],"ringbuf.output":["H","N",["ringbuf"]],stackid:["H","N",["freelist"]]}},__traceiter_contention_begin:{attachable:!0,signature:"int __t\
raceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":[
"M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],
stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.updat\
e":["H","H",["bucket","own"]],"hash.delete":["H","H",["own"]],"percpu_hash.update":["H","H",["bucket","own"]],"lru_hash.update":["H","H",["lru","own"]],"lru_has\
h.delete":["H","H",["own"]],"lru_percpu_hash.update":["H","H",["lru","own"]],"ringbuf.output":["H","H",["own"]],stackid:["H","H",["own"]]}},_raw_spin_lock:{attachable:!0,
signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_hash.update":["M","H",["bucket"]],
"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],stackid:["N","H",[]]}},_raw_spin_lock_bh:{attachable:!0,
signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{
attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_hash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lr\
u_percpu_hash.update":["N","H",[]],"ringbuf.output":["N","H",[]]}},_raw_spin_rq_lock_irqsave:{attachable:!1,signature:"long unsigned int _raw_spin_rq_lock_irqsa\
ve(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)",path:{"hash.update":["M","H",["bucket"]],"hash.dele\
te":["N","H",[]],"percpu_hash.update":["H","H",["bucket"]],"ringbuf.output":["N","H",[]],stackid:["N","H",[]]}},_raw_spin_trylock_bh:{attachable:!0,signature:"i\
nt _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",path:{"hash.update":["H",
"M",["bucket","freelist"]],"hash.delete":["H","N",["bucket","freelist"]],"percpu_hash.update":["H","M",["bucket","freelist"]],"lru_hash.update":["H","M",["bucke\
t","lru"]],"lru_hash.delete":["H","N",["bucket"]],"lru_percpu_hash.update":["H","M",["bucket","lru"]],stackid:["H","N",["freelist"]]}},_raw_spin_unlock_bh:{attachable:!0,
signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","N",["lru"]],"lru_hash.de\
lete":["H","N",["lru"]],"lru_percpu_hash.update":["H","N",["lru"]],"ringbuf.output":["H","N",["ringbuf"]]}},alloc_htab_elem:{attachable:!0,signature:"struct hta\
b_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"\
hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u\
64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u\
64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},
bpf_lru_pop_free:{attachable:!0,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percp\
u_hash.update":["N","N",[]]}},bpf_lru_push_free:{attachable:!0,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)",path:{"lru_has\
h.update":["N","N",[]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_e\
lem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_obj_free_fields(const struct btf_record *rec,\
 void *obj)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["M","M",["bucket",
"lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},bpf_ringbuf_discard:{attachable:!0,signature:"u64 bpf_ringbuf_disca\
rd(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!0,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{
attachable:!0,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_reserve:{
attachable:!0,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)",path:{"ringbuf.output":["N","N",[]]}},bpf_ringbuf_submit:{
attachable:!0,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"voi\
d check_and_free_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["\
M","M",["bucket","lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},copy_map_value_locked:{attachable:!0,signature:"vo\
id copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"\
void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"\
int htab_lock_bucket(const struct bpf_htab *htab, struct bucket *b, u32 hash, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"lo\
ng int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool \
htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{
attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_m\
ap_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{
attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"\
u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, vo\
id *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash\
.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},
lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.updat\
e":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["\
H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struc\
t hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"hash.update":["M","H",["bucket"]],"hash.delete":["N","H",[]],"percpu_h\
ash.update":["M","H",["bucket"]],"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["M","H",["lru"]],"ringbuf.output":[
"N","H",[]],stackid:["N","H",[]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus\
)",path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!0,signature:"struct pcpu_freel\
ist_node *pcpu_freelist_pop(struct pcpu_freelist *s)",path:{stackid:["N","N",[]]}},pcpu_freelist_populate:{attachable:!0,signature:"void pcpu_freelist_populate(\
struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!0,signature:"void pcpu_freelist_push(struct pcpu_freelist *s,\
 struct pcpu_freelist_node *node)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]],stackid:["N","N",[]]}},pcpu_init_value:{attachable:!1,signature:"\
void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)"},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru\
_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,
signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}},stackid_fastpath:{
attachable:!0,signature:"int stackid_fastpath(struct stackid *stackid, struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","\
N",[]]}},stackid_install:{attachable:!0,signature:"long int stackid_install(struct stackid *stackid, struct bpf_map *map, struct stack_map_bucket *new_bucket, u\
64 flags)",path:{stackid:["N","N",[]]}},stackid_new_bucket:{attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct\
 bpf_map *map)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","_raw_spin_lock","_raw_spin_unlock","copy_fr\
om_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","prepend_path"]},get_current_cgroup_id:{every:["__rcu_read_lock","__rcu_\
read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_t\
gid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_up"]},get_func_ip:{every:[],some:["copy_from_kernel_\
nofault","copy_from_kernel_nofault_allowed"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__rcu_read_unlock","__task\
_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{
every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__bpf_get_stack_pe","__call_rcu_common","__kernel_t\
ext_address","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__unwind_start","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","call_rcu","cal\
lchain_finalize","callchain_store","down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info","is_uprobe_at_f\
unc_entry","nmi_uaccess_okay","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","stack_access_ok","stack_map_get_build_id_off\
set","stack_trace_save_tsk","unwind_dump","unwind_get_return_address","unwind_next_frame","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_\
map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_read_unlock"]},"hash.lookup":{every:["__htab_map_loo\
kup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{
every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lr\
u_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_has\
h.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup_percpu\
_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{
every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"percpu_array.update":{every:["array_map\
_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu\
_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["__htab_percpu_map_update_elem","htab_percpu_map_update_elem"],some:[]},perf_event_output:{
every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_deferred_split","__free_pages_ok","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_pag\
e_state","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__vir\
t_addr_valid","_raw_spin_lock_irqsave","_raw_spin_trylock","_raw_spin_unlock","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","copy_from_user_nmi",
"enqueue_hugetlb_folio","folio_lruvec_lock_irqsave","free_huge_folio","free_one_page","free_tail_page_prepare","free_unref_page","free_unref_page_commit","free_\
zone_device_folio","get_callchain_entry","get_perf_callchain","get_pfnblock_flags_mask","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","huget\
lb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","local_clock","mem_cgroup_update_lru_size","mod_zone_page_state","nmi_uaccess_okay","perf_callcha\
in","perf_callchain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_instru\
ction_pointer","perf_misc_flags","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf\
_output_sample_regs","perf_output_skip","perf_prepare_sample","perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","unchar\
ge_batch","uncharge_folio","update_and_free_hugetlb_folio","uprobe_get_trampoline_vaddr"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size",
"__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofau\
lt","find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault\
_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__ch\
eck_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","find_vma\
p_area","is_vmalloc_addr","kfence_object_start","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:[
"__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfe\
nce_object_start","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_v\
alid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:["bpf_ringbuf_\
output"],some:[]},send_signal:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spi\
n_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","dec_rlimit_put_ucounts","do_send_sig_info","from_kuid_munged","group_sen\
d_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick\
_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave",
"_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","dec_rlimit_put_ucounts","do_send_sig_info","from_kuid_munged","\
group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_\
ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__\
virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area",
"fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf","sprint_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_i\
d","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:["bpf_skb_event_output"],some:["__folio_put","__folio\
_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static\
_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","copy_from_user_nmi","free_huge_folio","free_\
unref_page","free_zone_device_folio","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","nmi_uaccess_okay","perf_callchain",
"perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_instruction_pointer","perf_misc_flags","perf_output_begi\
n","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prep\
are_sample","perf_reg_abi","perf_reg_value","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{
every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_\
bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnode_get_name","f\
wnode_get_name_prefix","fwnode_get_nth_parent","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_backtrace_build_id","spr\
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var rc={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
rts)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",
UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{
attachable:!0,signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!1,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_list_rotate_inactive:{attachable:!1,signature:"\
void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct\
 bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_t\
o_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,
signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct\
 bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, v\
oid *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_look\
up_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},
__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{
attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"\
void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.\
update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",
path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","N",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,
signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"\
percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.\
output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int re\
t)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["M","M",["\
lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},
_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spi\
n_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_h\
ash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_rq_lock_irqsave:{attachable:!1,signature:"long unsigne\
d int _raw_spin_rq_lock_irqsave(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(ra\
w_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,
signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","N",["lru"]],"lru_hash.delete":["H","N",
["lru"]],"lru_percpu_hash.update":["H","N",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *k\
ey, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",
[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf\
_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node\
)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,
signature:"void bpf_obj_free_fields(const struct btf_record *rec, void *obj)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.upda\
te":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_\
discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},
bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"\
u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, \
u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_free_fields(struct bpf_htab *htab, struct htab_e\
lem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_h\
ash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_\
src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{
"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pfl\
ags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},
htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],
"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},
htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_has\
h.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void\
 *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_m\
ap *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"u32 htab_map_hash(const void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{
attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_el\
em(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long \
int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",
[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["buc\
ket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void nat\
ive_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":[
"M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)",path:{"percpu\
_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_f\
reelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem\
_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{
attachable:!1,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)"},prealloc_lru_pop:{attachable:!0,signature:"struc\
t htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},resilient_queued_spin_lock_slowpath:{
attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_\
tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_off\
s, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","_raw_spin_lock",
"_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","prepend_path"]},get_current_cgroup_id:{every:[
"__rcu_read_lock","__rcu_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:[
"bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_range_up"]},get_func_ip:{every:[],
some:["is_endbr"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__rcu_read_unlock","__task_pid_nr_ns","ns_match","tas\
k_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf\
_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__call_rcu_common","__folio_put","__kernel_text_address","__rc\
u_read_lock","__rcu_read_unlock","__static_call_return0","__unwind_start","arch_irq_work_raise","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","call_rcu",
"down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info","is_endbr","is_uprobe_at_func_entry","nmi_uaccess_\
okay","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","stack_access_ok","stack_map_get_build_id_offset","stack_trace_save_t\
sk","tick_nohz_tick_stopped","unwind_dump","unwind_get_return_address","unwind_next_frame","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab\
_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_read_unlock"]},"hash.lookup":{every:["__htab_map_lo\
okup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},
ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],
some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lr\
u_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_l\
ookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_map_update_elem"],some:[]},
per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"percpu_array.update":{every:[
"array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_hash.lookup_percpu":{every:["h\
tab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_update_elem_in_place","htab_percpu_map_update_elem"],
some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_deferred_split","__free_frozen_pages","__mem_cgroup_uncharge","__m\
od_lruvec_state","__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_re\
turn0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","copy_from_user_nmi","enqueu\
e_hugetlb_folio","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_callchain_entry","get_perf_callchain","get_segm\
ent_base","get_user_pages_fast_only","gup_fast_fallback","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge_folio_rsvd","local_clock","mem_cgroup_update_l\
ru_size","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain","perf_callchain_kernel","perf_c\
allchain_user","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf\
_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_s\
ample","perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","uncharge_batch","uncharge_folio","update_and_free_hugetlb_fol\
io","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_\
raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofault","find_vmap_area","is_vmalloc_addr",
"kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault_allowed"],some:[]},probe_read_kernel_str:{
every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__check_heap_object","__check_object_size","__v\
irt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","kfence_object_st\
art","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["__check_heap_object","__check_object_s\
ize","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},
probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unloc\
k","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:[],some:[]},send_signal:{every:[],some:["__rcu_read_l\
ock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_in\
fo","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security\
_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:["__rcu_read_lock","__rcu_re\
ad_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","audit_signal_info","check_kil\
l_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capable","security_task_kill","s\
end_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object","__check_object_size","__rc\
u_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","copy_from_kernel_nofault","copy_from_kern\
el_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf","sprint_backtrace","sprint_backtrace_build_id","\
sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{every:["bpf_skb_event_\
output"],some:["__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_rea\
d_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_unlock_irqrestore","calc_timer_values","call_rcu","copy_fr\
om_user_nmi","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallbac\
k","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain","perf_event__output_id_sample","perf_\
event_header__init_id","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_r\
ead","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","ring_buffer_\
get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_prepare"],some:["__check\
_heap_object","__check_object_size","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","check_stack_object","copy_from_kernel_nofau\
lt","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnode_get_name","fwnode_get_name_prefix","fwnode_get_nth_parent","has_capabilit\
y_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset",
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var nc={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
rts)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",
UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{
attachable:!0,signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!1,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_list_rotate_inactive:{attachable:!1,signature:"\
void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct\
 bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_t\
o_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,
signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct\
 bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, v\
oid *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_look\
up_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},
__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{
attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"\
void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.\
update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",
path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","N",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,
signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"\
percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.\
output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int re\
t)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["M","M",["\
lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},
_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spi\
n_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_h\
ash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_rq_lock_irqsave:{attachable:!1,signature:"long unsigne\
d int _raw_spin_rq_lock_irqsave(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(ra\
w_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,
signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","N",["lru"]],"lru_hash.delete":["H","N",
["lru"]],"lru_percpu_hash.update":["H","N",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *k\
ey, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",
[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf\
_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node\
)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,
signature:"void bpf_obj_free_fields(const struct btf_record *rec, void *obj)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.u\
pdate":["H","H",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},bpf_ringbuf_discard:{
attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void \
bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur\
_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,
signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_fr\
ee_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bp\
f_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct\
 bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bu\
cket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, vo\
id *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node\
 *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lr\
u_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, vo\
id *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_\
map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"\
long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"u32 htab_map_hash(cons\
t void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{
attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{
"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},
lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.updat\
e":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["\
H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struc\
t hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru\
_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool ona\
llcpus)",path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu\
_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *\
s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_\
node *node)"},pcpu_init_value:{attachable:!1,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)"},prealloc_lru_pop:{
attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.u\
pdate":["N","N",[]]}},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{
attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_o\
ffset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["__rcu_read_lo\
ck","__rcu_read_unlock","_raw_spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","pre\
pend_path"]},get_current_cgroup_id:{every:["__rcu_read_lock","__rcu_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current\
_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","fro\
m_kuid","map_id_range_up"]},get_func_ip:{every:[],some:["is_endbr"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__r\
cu_read_unlock","__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user\
_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__call_rcu_c\
ommon","__folio_put","__kernel_text_address","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__unwind_start","arch_irq_work_raise","arch_stack_wa\
lk","bpf_get_stack","bpf_get_stack_pe","call_rcu","down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info",
"is_endbr","is_uprobe_at_func_entry","nmi_uaccess_okay","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","stack_access_ok","\
stack_map_get_build_id_offset","stack_trace_save_tsk","tick_nohz_tick_stopped","unwind_dump","unwind_get_return_address","unwind_next_frame","up_read","uprobe_g\
et_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_r\
ead_unlock"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{
every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.d\
elete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:[
"htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.looku\
p_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem",
"htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu\
_elem"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],
some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_update\
_elem_in_place","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_deferred_split","__\
free_frozen_pages","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_r\
ead_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","calc_timer_\
values","call_rcu","copy_from_user_nmi","enqueue_hugetlb_folio","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_\
callchain_entry","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge\
_folio_rsvd","local_clock","mem_cgroup_update_lru_size","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","\
perf_callchain","perf_callchain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_use\
r","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_out\
put_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","uncharge_batch",
"uncharge_folio","update_and_free_hugetlb_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_object_\
size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user\
_nofault","find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_n\
ofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:[
"__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","fin\
d_vmap_area","is_vmalloc_addr","kfence_object_start","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],
some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr",
"kfence_object_start","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_ad\
dr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:[],some:[]},
send_signal:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestor\
e","arch_irq_work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay",
"ns_capable","security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],
some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_rais\
e","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security\
_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_ob\
ject","__check_object_size","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object","copy_fro\
m_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf","sprint_backtra\
ce","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},skb_output:{
every:["bpf_skb_event_output"],some:["__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample","__perf_event_heade\
r__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_unlock_irqrestore","calc_timer_value\
s","call_rcu","copy_from_user_nmi","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_segment_base","get_user_pages_fast_o\
nly","gup_fast_fallback","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain","perf_event__ou\
tput_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_\
handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_re\
g_value","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_pr\
epare"],some:["__check_heap_object","__check_object_size","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","check_stack_object","\
copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnode_get_name","fwnode_get_name_prefix","fwnode_get_nth_\
parent","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","s\
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var ac={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"\
y"},functions:{___pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_get_stackid:{attachable:!0,
signature:"long int __bpf_get_stackid(struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},__bpf_lru_list_rotate_active:{
attachable:!1,signature:"void __bpf_lru_list_rotate_active(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_list_rotate_inactive:{attachable:!1,signature:"\
void __bpf_lru_list_rotate_inactive(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct\
 bpf_lru_list *l, struct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_t\
o_free(struct bpf_lru_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,
signature:"void *__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct\
 bpf_spin_lock *lock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, v\
oid *value, u64 map_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_look\
up_elem(struct bpf_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},
__pcpu_freelist_push:{attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{
attachable:!0,signature:"void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"\
void __pv_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.\
update":["M","H",["lru"]]}},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinlock *lock, u8 locked)",
path:{"lru_hash.update":["H","M",["lru"]],"lru_hash.delete":["H","N",["lru"]],"lru_percpu_hash.update":["H","M",["lru"]]}},__traceiter_contention_begin:{attachable:!0,
signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"\
percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.\
output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"int __traceiter_contention_end(void *__data, void *lock, int re\
t)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.update":["M","M",["bucket","own"]],"lru_hash.update":["M","M",["\
lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},
_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",
["lru"]]}},_raw_spin_lock_bh:{attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spi\
n_lock_irq(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)",path:{"lru_h\
ash.update":["N","H",[]],"lru_hash.delete":["N","H",[]],"lru_percpu_hash.update":["N","H",[]]}},_raw_spin_rq_lock_irqsave:{attachable:!1,signature:"long unsigne\
d int _raw_spin_rq_lock_irqsave(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{
attachable:!0,signature:"int _raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)",
path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},_raw_spin_unlock_bh:{attachable:!0,signature:"void _raw_spin_unlock_bh(ra\
w_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,
signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)",path:{"lru_hash.update":["H","N",["lru"]],"lru_hash.delete":["H","N",
["lru"]],"lru_percpu_hash.update":["H","N",["lru"]]}},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, void *k\
ey, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":[
"H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 regs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",
[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,
signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf\
_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node\
)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_free_fields:{attachable:!0,
signature:"void bpf_obj_free_fields(const struct btf_record *rec, void *obj)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.u\
pdate":["H","H",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["bucket","lru"]]}},bpf_ringbuf_discard:{
attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void \
bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur\
_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,
signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},check_and_free_fields:{attachable:!0,signature:"void check_and_fr\
ee_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],
"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bp\
f_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct\
 bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bu\
cket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, vo\
id *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node\
 *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lr\
u_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, vo\
id *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_\
map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"\
long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_hash:{attachable:!1,signature:"u32 htab_map_hash(cons\
t void *key, u32 key_len, u32 hashrnd)"},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{
attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{
attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{
"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},
lookup_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.updat\
e":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["\
H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struc\
t hlist_nulls_head *head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,
signature:"void native_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)",path:{"lru_hash.update":["M","H",["lru"]],"lru_hash.delete":["N","H",[]],"lru\
_percpu_hash.update":["M","H",["lru"]]}},pcpu_copy_value:{attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool ona\
llcpus)",path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu\
_freelist_node *pcpu_freelist_pop(struct pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *\
s, void *buf, u32 elem_size, u32 nr_elems)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_\
node *node)"},pcpu_init_value:{attachable:!1,signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus)"},prealloc_lru_pop:{
attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.u\
pdate":["N","N",[]]}},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resilient_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{
attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_o\
ffset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{every:[],some:["__rcu_read_lo\
ck","__rcu_read_unlock","_raw_spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path","prepend","prepend_copy","pre\
pend_path"]},get_current_cgroup_id:{every:["__rcu_read_lock","__rcu_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current\
_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","fro\
m_kuid","map_id_range_up"]},get_func_ip:{every:[],some:["is_endbr"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__r\
cu_read_unlock","__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user\
_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__call_rcu_c\
ommon","__folio_put","__kernel_text_address","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__unwind_start","arch_irq_work_raise","arch_stack_wa\
lk","bpf_get_stack","bpf_get_stack_pe","call_rcu","down_read_trylock","find_vma","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info",
"is_endbr","is_uprobe_at_func_entry","nmi_uaccess_okay","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","stack_access_ok","\
stack_map_get_build_id_offset","stack_trace_save_tsk","tick_nohz_tick_stopped","unwind_dump","unwind_get_return_address","unwind_next_frame","up_read","uprobe_g\
et_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_r\
ead_unlock"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{
every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.d\
elete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:[
"htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:["htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.looku\
p_percpu":{every:["htab_lru_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem",
"htab_lru_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu\
_elem"],some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],
some:[]},"percpu_hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_update\
_elem_in_place","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_deferred_split","__\
free_frozen_pages","__mem_cgroup_uncharge","__mod_lruvec_state","__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu_r\
ead_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","calc_timer_\
values","call_rcu","copy_from_user_nmi","enqueue_hugetlb_folio","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_\
callchain_entry","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_uncharge\
_folio_rsvd","local_clock","mem_cgroup_update_lru_size","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","\
perf_callchain","perf_callchain_kernel","perf_callchain_user","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_use\
r","perf_output_begin","perf_output_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_out\
put_skip","perf_prepare_header","perf_prepare_sample","perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","uncharge_batch",
"uncharge_folio","update_and_free_hugetlb_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_object_\
size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user\
_nofault","find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_n\
ofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:[
"__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","fin\
d_vmap_area","is_vmalloc_addr","kfence_object_start","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],
some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr",
"kfence_object_start","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_ad\
dr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:[],some:[]},
send_signal:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestor\
e","arch_irq_work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay",
"ns_capable","security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],
some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_rais\
e","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security\
_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_ob\
ject","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_\
object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf",
"sprint_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_us\
er_nofault"]},skb_output:{every:["bpf_skb_event_output"],some:["__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_s\
ample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_unlock_irq\
restore","calc_timer_values","call_rcu","copy_from_user_nmi","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_segment_ba\
se","get_user_pages_fast_only","gup_fast_fallback","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_\
callchain","perf_event__output_id_sample","perf_event_header__init_id","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf_out\
put_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sampl\
e","perf_reg_abi","perf_reg_value","ring_buffer_get","ring_buffer_put"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},trace_printk:{
every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_\
bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnode_get_name","f\
wnode_get_name_prefix","fwnode_get_nth_parent","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_backtrace_build_id","spr\
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var oc={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{
attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"void __bpf_l\
ru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, str\
uct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru\
_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *\
__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *l\
ock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 m\
ap_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bp\
f_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{
attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"\
void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin\
_lock_slowpath(struct qspinlock *lock, u32 val)"},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinl\
ock *lock, u8 locked)"},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{
"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["\
N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"\
int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.u\
pdate":["M","M",["bucket","own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],
"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{
attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *loc\
k)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)"},_raw_spin_rq_lock_irqsave:{attachable:!1},
_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _raw_spin_trylock_b\
h(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,signature:"\
void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{
attachable:!0,signature:"void _raw_spin_unlock_irqrestore(raw_spinlock_t *lock, long unsigned int flags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab\
_elem *alloc_htab_elem(struct bpf_htab *htab, void *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_f\
lags)",path:{"hash.update":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!0,signature:"u64 bpf_get_stackid(u64 re\
gs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)",path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"u64 bpf_get_stackid_raw_tp(u64 ar\
gs, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_buff, u64 map, u64 flags, u64 __ur_\
1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash)"},bpf_lru_push_free:{attachable:!1,
signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"u64 bpf_map_lookup_elem(u64 ma\
p, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_cancel_fields:{attachable:!0,signature:"void bpf_obj_cancel_fields(struct bpf_map *map, void *obj)",path:{
"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},bpf_obj_free_fields:{attachable:!0,signature:"void bpf_obj_free_fields\
(const struct btf_record *rec, void *obj)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2,\
 u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,signature:"u64 bp\
f_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u64 map, u64 size, \
u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64 __ur_2, u64 __ur\
_3)"},check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"hash.update":["M","M",
["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",["lru"]]}},copy_map_value_locked:{
attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.update":["M","M",["bucket"]],"percpu_\
hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct htab_elem *l)",path:{"hash.update":[
"N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, long unsigned int *pflags)"},htab_lru_map_delete_elem:{
attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_hash.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,
signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lr\
u"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,
signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{
attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["\
N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{
attachable:!0,signature:"void *htab_map_lookup_elem(struct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_el\
em(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long \
int htab_map_update_elem_in_place(struct bpf_map *map, void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",
[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,
signature:"long int htab_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{
attachable:!0,signature:"struct htab_elem *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["buc\
ket"]],"hash.delete":["H","H",["bucket"]],"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head \
*head, u32 hash, void *key, u32 key_size, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void nat\
ive_queued_spin_lock_slowpath(struct qspinlock *lock, u32 val)"},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct\
 pcpu_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elem\
s)"},pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,
signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"percpu_hash.update":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, \
u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resili\
ent_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},
stack_map_build_id_set_from_cache:{attachable:!0,signature:"int stack_map_build_id_set_from_cache(struct stack_map_build_id_cache *cache, struct bpf_stack_build\
_id *id, u64 ip)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build\
_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{attachable:!0,signature:"void stac\
k_map_get_build_id_offset_sleepable(struct bpf_stack_build_id *id_offs, u32 trace_nr)"},stackid_fastpath:{attachable:!0,signature:"int stackid_fastpath(struct s\
tackid *stackid, struct bpf_map *map, struct perf_callchain_entry *trace, u64 flags)",path:{stackid:["N","N",[]]}},stackid_install:{attachable:!0,signature:"lon\
g int stackid_install(struct stackid *stackid, struct bpf_map *map, struct stack_map_bucket *new_bucket, u64 flags)",path:{stackid:["N","N",[]]}},stackid_new_bucket:{
attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}},helpers:{d_path:{
every:[],some:["__rcu_read_lock","__rcu_read_unlock","_raw_spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","d_path",
"prepend","prepend_copy","prepend_path"]},get_current_cgroup_id:{every:["__rcu_read_lock","__rcu_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{
every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],
some:["from_kgid","from_kuid","map_id_range_up"]},get_func_ip:{every:[],some:["is_endbr"]},get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:[
"__rcu_read_lock","__rcu_read_unlock","__task_pid_nr_ns","ns_match","task_active_pid_ns"]},get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{
every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_cookie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stac\
k","__bpf_get_stack_pe","__call_rcu_common","__file_ref_put","__fput_deferred","__kernel_text_address","__rcu_read_lock","__rcu_read_unlock","__static_call_retu\
rn0","__unwind_start","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","call_rcu","callchain_finalize","callchain_store","down_read_trylock","find_vma","fpu\
t","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info","is_endbr","is_uprobe_at_func_entry","lock_vma_under_rcu","nmi_uaccess_okay","\
perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","rcuwait_wake_up","stack_access_ok","stack_map_build_id_set_from_cache","sta\
ck_map_get_build_id_offset","stack_map_get_build_id_offset_sleepable","stack_trace_save_tsk","try_release_thread_stack_to_cache","unwind_dump","unwind_get_retur\
n_address","unwind_next_frame","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},"hash.for_each":{every:["bpf_for\
_each_hash_elem"],some:["__rcu_read_lock","__rcu_read_unlock"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"hash.update":{
every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:["local_clock"]},ktime_get_ns:{every:["bpf_ktime_get_ns"],some:[
"local_clock"]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:["local_clock"]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.\
lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.looku\
p":{every:["__htab_map_lookup_elem","htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu\
_map_lookup_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lr\
u_percpu_map_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],
some:[]},"percpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},
"percpu_hash.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"percpu_hash.update":{every:[
"htab_map_update_elem_in_place","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_def\
erred_split","__free_frozen_pages","__list_lru_del","__mem_cgroup_uncharge","__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_\
id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore",
"calc_timer_values","call_rcu","copy_from_user_nmi","enqueue_hugetlb_folio","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_\
folio","get_callchain_entry","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","hugetlb_cgroup_uncharge_folio","hugetlb_cgr\
oup_uncharge_folio_rsvd","list_lru_lock_irqsave","list_lru_unlock_irqrestore","local_clock","lruvec_stat_mod_folio","mem_cgroup_update_lru_size","mod_lruvec_sta\
te","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain","perf_callchain_kernel","perf_callch\
ain_user","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf_output_\
end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","\
perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","task_work_add","uncharge_batch","uncharge_folio","unwind_deferred_req\
uest","update_and_free_hugetlb_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_object_size","__vi\
rt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_from_user_nofault","\
find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_kernel_nofault_allo\
wed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],some:["__check_h\
eap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed","find_vmap_are\
a","is_vmalloc_addr","kfence_object_start","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nofault"],some:["\
__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfen\
ce_object_start","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","__virt_addr_va\
lid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:[],some:[]},send_signal:{
every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_\
work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable",
"security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{every:[],some:[
"__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_work_raise","au\
dit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable","security_capab\
le","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__check_heap_object",
"__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","check_stack_object",
"copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","seq_bprintf","sprin\
t_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nof\
ault"]},skb_output:{every:["bpf_skb_event_output"],some:["__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__output_id_sample",
"__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_unlock_irqrestore",
"calc_timer_values","call_rcu","copy_from_user_nmi","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get_segment_base","get_\
user_pages_fast_only","gup_fast_fallback","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain",
"perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_output_begin","perf_output_copy","perf_output_end","perf\
_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_prepare_sample","perf_reg_a\
bi","perf_reg_value","ring_buffer_get","ring_buffer_put","unwind_deferred_request"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:["bpf_this_cpu_ptr"],some:[]},
trace_printk:{every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_add\
r_valid","bpf_bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_count_parents","fwnod\
e_get_name","fwnode_get_name_prefix","fwnode_get_nth_parent","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_backtrace","sprint_backtrace_\
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var sc={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",UNINLINE_SPIN_UNLOCK:"y"},functions:{___pcpu_freelist_pop:{
attachable:!1,signature:"struct pcpu_freelist_node *___pcpu_freelist_pop(struct pcpu_freelist *s)"},__bpf_lru_list_rotate:{attachable:!1,signature:"void __bpf_l\
ru_list_rotate(struct bpf_lru *lru, struct bpf_lru_list *l)"},__bpf_lru_node_move:{attachable:!1,signature:"void __bpf_lru_node_move(struct bpf_lru_list *l, str\
uct bpf_lru_node *node, enum bpf_lru_list_type tgt_type)"},__bpf_lru_node_move_to_free:{attachable:!1,signature:"void __bpf_lru_node_move_to_free(struct bpf_lru\
_list *l, struct bpf_lru_node *node, struct list_head *free_list, enum bpf_lru_list_type tgt_free_type)"},__bpf_ringbuf_reserve:{attachable:!1,signature:"void *\
__bpf_ringbuf_reserve(struct bpf_ringbuf *rb, u64 size)"},__bpf_spin_lock_irqsave:{attachable:!1,signature:"void __bpf_spin_lock_irqsave(struct bpf_spin_lock *l\
ock)"},__htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int __htab_lru_percpu_map_update_elem(struct bpf_map *map, void *key, void *value, u64 m\
ap_flags, bool onallcpus)",path:{"lru_percpu_hash.update":["N","N",[]]}},__htab_map_lookup_elem:{attachable:!0,signature:"void *__htab_map_lookup_elem(struct bp\
f_map *map, void *key)"},__pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *__pcpu_freelist_pop(struct pcpu_freelist *s)"},__pcpu_freelist_push:{
attachable:!1,signature:"void __pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},__probestub_contention_begin:{attachable:!0,signature:"\
void __probestub_contention_begin(void *__data, void *lock, unsigned int flags)"},__pv_queued_spin_lock_slowpath:{attachable:!0,signature:"void __pv_queued_spin\
_lock_slowpath(struct qspinlock *lock, u32 val)"},__pv_queued_spin_unlock_slowpath:{attachable:!0,signature:"void __pv_queued_spin_unlock_slowpath(struct qspinl\
ock *lock, u8 locked)"},__traceiter_contention_begin:{attachable:!0,signature:"int __traceiter_contention_begin(void *__data, void *lock, unsigned int flags)",path:{
"hash.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"percpu_hash.update":["M","M",["bucket"]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["\
N","N",[]],"lru_percpu_hash.update":["M","M",["lru"]],"ringbuf.output":["N","N",[]],stackid:["N","N",[]]}},__traceiter_contention_end:{attachable:!0,signature:"\
int __traceiter_contention_end(void *__data, void *lock, int ret)",path:{"hash.update":["M","M",["bucket","own"]],"hash.delete":["M","M",["own"]],"percpu_hash.u\
pdate":["M","M",["bucket","own"]],"lru_hash.update":["M","M",["lru","own"]],"lru_hash.delete":["M","M",["own"]],"lru_percpu_hash.update":["M","M",["lru","own"]],
"ringbuf.output":["M","M",["own"]],stackid:["M","M",["own"]]}},_raw_spin_lock:{attachable:!0,signature:"void _raw_spin_lock(raw_spinlock_t *lock)"},_raw_spin_lock_bh:{
attachable:!0,signature:"void _raw_spin_lock_bh(raw_spinlock_t *lock)"},_raw_spin_lock_irq:{attachable:!0,signature:"void _raw_spin_lock_irq(raw_spinlock_t *loc\
k)"},_raw_spin_lock_irq_disable:{attachable:!0,signature:"void _raw_spin_lock_irq_disable(raw_spinlock_t *lock)"},_raw_spin_lock_irqsave:{attachable:!0,signature:"\
long unsigned int _raw_spin_lock_irqsave(raw_spinlock_t *lock)"},_raw_spin_rq_lock_irqsave:{attachable:!1,signature:"long unsigned int _raw_spin_rq_lock_irqsave\
(struct rq *rq)"},_raw_spin_trylock:{attachable:!0,signature:"int _raw_spin_trylock(raw_spinlock_t *lock)"},_raw_spin_trylock_bh:{attachable:!0,signature:"int _\
raw_spin_trylock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock:{attachable:!0,signature:"void _raw_spin_unlock(raw_spinlock_t *lock)"},_raw_spin_unlock_bh:{attachable:!0,
signature:"void _raw_spin_unlock_bh(raw_spinlock_t *lock)"},_raw_spin_unlock_irq:{attachable:!0,signature:"void _raw_spin_unlock_irq(raw_spinlock_t *lock)"},_raw_spin_unlock_irq_enable:{
attachable:!0,signature:"void _raw_spin_unlock_irq_enable(raw_spinlock_t *lock)"},_raw_spin_unlock_irqrestore:{attachable:!0,signature:"void _raw_spin_unlock_ir\
qrestore(raw_spinlock_t *lock, long unsigned int flags)"},alloc_htab_elem:{attachable:!0,signature:"struct htab_elem *alloc_htab_elem(struct bpf_htab *htab, voi\
d *key, void *value, u32 key_size, u32 hash, bool percpu, bool onallcpus, struct htab_elem *old_elem, u64 map_flags)",path:{"hash.update":["H","H",["bucket"]],"\
percpu_hash.update":["H","H",["bucket"]]}},bpf_get_stackid:{attachable:!1,site:!0,path:{stackid:["N","N",[]]}},bpf_get_stackid_raw_tp:{attachable:!1,signature:"\
u64 bpf_get_stackid_raw_tp(u64 args, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_get_stackid_tp:{attachable:!1,signature:"u64 bpf_get_stackid_tp(u64 tp_bu\
ff, u64 map, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_lru_pop_free:{attachable:!1,signature:"struct bpf_lru_node *bpf_lru_pop_free(struct bpf_lru *lru, u32 hash\
)"},bpf_lru_push_free:{attachable:!1,signature:"void bpf_lru_push_free(struct bpf_lru *lru, struct bpf_lru_node *node)"},bpf_map_lookup_elem:{attachable:!0,signature:"\
u64 bpf_map_lookup_elem(u64 map, u64 key, u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_obj_cancel_fields:{attachable:!0,signature:"void bpf_obj_cancel_fields(struc\
t bpf_map *map, void *obj)",path:{"percpu_hash.update":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},bpf_obj_free_fields:{attachable:!0,signature:"\
void bpf_obj_free_fields(const struct btf_record *rec, void *obj)"},bpf_ringbuf_discard:{attachable:!1,signature:"u64 bpf_ringbuf_discard(u64 sample, u64 flags,\
 u64 __ur_1, u64 __ur_2, u64 __ur_3)"},bpf_ringbuf_notify:{attachable:!1,signature:"void bpf_ringbuf_notify(struct irq_work *work)"},bpf_ringbuf_output:{attachable:!1,
signature:"u64 bpf_ringbuf_output(u64 map, u64 data, u64 size, u64 flags, u64 __ur_1)"},bpf_ringbuf_reserve:{attachable:!1,signature:"u64 bpf_ringbuf_reserve(u6\
4 map, u64 size, u64 flags, u64 __ur_1, u64 __ur_2)"},bpf_ringbuf_submit:{attachable:!1,signature:"u64 bpf_ringbuf_submit(u64 sample, u64 flags, u64 __ur_1, u64\
 __ur_2, u64 __ur_3)"},check_and_cancel_fields:{attachable:!0,signature:"void check_and_cancel_fields(struct bpf_htab *htab, struct htab_elem *elem)",path:{"has\
h.update":["M","M",["bucket"]],"hash.delete":["N","N",[]],"lru_hash.update":["M","M",["lru"]],"lru_hash.delete":["N","N",[]],"lru_percpu_hash.update":["H","H",[
"lru"]]}},copy_map_value_locked:{attachable:!0,signature:"void copy_map_value_locked(struct bpf_map *map, void *dst, void *src, bool lock_src)",path:{"hash.upda\
te":["M","M",["bucket"]],"percpu_hash.update":["H","H",["bucket"]]}},free_htab_elem:{attachable:!0,signature:"void free_htab_elem(struct bpf_htab *htab, struct \
htab_elem *l)",path:{"hash.update":["N","N",[]],"hash.delete":["N","N",[]]}},htab_lock_bucket:{attachable:!1,signature:"int htab_lock_bucket(struct bucket *b, l\
ong unsigned int *pflags)"},htab_lru_map_delete_elem:{attachable:!0,signature:"long int htab_lru_map_delete_elem(struct bpf_map *map, void *key)",path:{"lru_has\
h.delete":["N","N",[]]}},htab_lru_map_delete_node:{attachable:!0,signature:"bool htab_lru_map_delete_node(void *arg, struct bpf_lru_node *node)",path:{"lru_hash\
.update":["H","H",["lru"]],"lru_percpu_hash.update":["H","H",["lru"]]}},htab_lru_map_lookup_elem:{attachable:!0,signature:"void *htab_lru_map_lookup_elem(struct\
 bpf_map *map, void *key)"},htab_lru_map_update_elem:{attachable:!0,signature:"long int htab_lru_map_update_elem(struct bpf_map *map, void *key, void *value, u6\
4 map_flags)",path:{"lru_hash.update":["N","N",[]]}},htab_lru_percpu_map_update_elem:{attachable:!0,signature:"long int htab_lru_percpu_map_update_elem(struct b\
pf_map *map, void *key, void *value, u64 map_flags)",path:{"lru_percpu_hash.update":["N","N",[]]}},htab_map_delete_elem:{attachable:!0,signature:"long int htab_\
map_delete_elem(struct bpf_map *map, void *key)",path:{"hash.delete":["N","N",[]]}},htab_map_lookup_elem:{attachable:!0,signature:"void *htab_map_lookup_elem(st\
ruct bpf_map *map, void *key)"},htab_map_update_elem:{attachable:!0,signature:"long int htab_map_update_elem(struct bpf_map *map, void *key, void *value, u64 ma\
p_flags)",path:{"hash.update":["N","N",[]]}},htab_map_update_elem_in_place:{attachable:!0,signature:"long int htab_map_update_elem_in_place(struct bpf_map *map,\
 void *key, void *value, u64 map_flags, bool percpu, bool onallcpus)",path:{"percpu_hash.update":["N","N",[]]}},htab_percpu_map_lookup_elem:{attachable:!0,signature:"\
void *htab_percpu_map_lookup_elem(struct bpf_map *map, void *key)"},htab_percpu_map_update_elem:{attachable:!0,signature:"long int htab_percpu_map_update_elem(s\
truct bpf_map *map, void *key, void *value, u64 map_flags)",path:{"percpu_hash.update":["N","N",[]]}},lookup_elem_raw:{attachable:!0,signature:"struct htab_elem\
 *lookup_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size)",path:{"hash.update":["H","H",["bucket"]],"hash.delete":["H","H",["bucket"]],
"percpu_hash.update":["H","H",["bucket"]],"lru_hash.update":["H","H",["bucket"]],"lru_hash.delete":["H","H",["bucket"]],"lru_percpu_hash.update":["H","H",["buck\
et"]]}},lookup_nulls_elem_raw:{attachable:!0,signature:"struct htab_elem *lookup_nulls_elem_raw(struct hlist_nulls_head *head, u32 hash, void *key, u32 key_size\
, u32 n_buckets)",path:{"hash.update":["N","N",[]]}},native_queued_spin_lock_slowpath:{attachable:!0,signature:"void native_queued_spin_lock_slowpath(struct qsp\
inlock *lock, u32 val)"},native_queued_spin_unlock_traced:{attachable:!1,signature:"void native_queued_spin_unlock_traced(struct qspinlock *lock)"},pcpu_copy_value:{
attachable:!0,signature:"void pcpu_copy_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"percpu_hash.update":["H","H",
["bucket"]],"lru_percpu_hash.update":["H","H",["bucket"]]}},pcpu_freelist_pop:{attachable:!1,signature:"struct pcpu_freelist_node *pcpu_freelist_pop(struct pcpu\
_freelist *s)"},pcpu_freelist_populate:{attachable:!1,signature:"void pcpu_freelist_populate(struct pcpu_freelist *s, void *buf, u32 elem_size, u32 nr_elems)"},
pcpu_freelist_push:{attachable:!1,signature:"void pcpu_freelist_push(struct pcpu_freelist *s, struct pcpu_freelist_node *node)"},pcpu_init_value:{attachable:!0,
signature:"void pcpu_init_value(struct bpf_htab *htab, void *pptr, void *value, bool onallcpus, u64 map_flags)",path:{"percpu_hash.update":["H","H",["bucket"]],
"lru_percpu_hash.update":["H","H",["bucket"]]}},prealloc_lru_pop:{attachable:!0,signature:"struct htab_elem *prealloc_lru_pop(struct bpf_htab *htab, void *key, \
u32 hash)",path:{"lru_hash.update":["N","N",[]],"lru_percpu_hash.update":["N","N",[]]}},resilient_queued_spin_lock_slowpath:{attachable:!1,signature:"int resili\
ent_queued_spin_lock_slowpath(rqspinlock_t *lock, u32 val)"},resilient_tas_spin_lock:{attachable:!1,signature:"int resilient_tas_spin_lock(rqspinlock_t *lock)"},
stack_map_build_id_set_from_cache:{attachable:!0,signature:"int stack_map_build_id_set_from_cache(struct stack_map_build_id_cache *cache, struct bpf_stack_build\
_id *id, u64 ip)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset:{attachable:!0,signature:"void stack_map_get_build_id_offset(struct bpf_stack_build\
_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}},stack_map_get_build_id_offset_sleepable:{attachable:!0,signature:"void stac\
k_map_get_build_id_offset_sleepable(struct bpf_stack_build_id *id_offs, u32 trace_nr)"},stackid_fastpath:{attachable:!0,signature:"int stackid_fastpath(struct s\
tackid *stackid, struct bpf_map *map, const struct perf_callchain_entry *trace, u32 trace_nr, u64 flags)",path:{stackid:["N","N",[]]}},stackid_install:{attachable:!0,
signature:"long int stackid_install(struct stackid *stackid, struct bpf_map *map, struct stack_map_bucket *new_bucket, u64 flags)",path:{stackid:["N","N",[]]}},
stackid_new_bucket:{attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}},
helpers:{d_path:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","_raw_spin_lock","_raw_spin_unlock","copy_from_kernel_nofault","copy_from_kernel_nofault_a\
llowed","d_path","failfs_mnt","native_queued_spin_lock_slowpath","prepend","prepend_copy","prepend_path"]},get_current_cgroup_id:{every:["__rcu_read_lock","__rc\
u_read_unlock","bpf_get_current_cgroup_id"],some:[]},get_current_comm:{every:["bpf_get_current_comm"],some:[]},get_current_pid_tgid:{every:["bpf_get_current_pid\
_tgid"],some:[]},get_current_uid_gid:{every:["bpf_get_current_uid_gid"],some:["from_kgid","from_kuid","map_id_range_up"]},get_func_ip:{every:[],some:["is_endbr"]},
get_ns_current_pid_tgid:{every:["bpf_get_ns_current_pid_tgid"],some:["__rcu_read_lock","__rcu_read_unlock","__task_pid_nr_ns","ns_match","task_active_pid_ns"]},
get_numa_node_id:{every:["bpf_get_numa_node_id"],some:[]},get_prandom_u32:{every:["bpf_user_rnd_u32"],some:[]},get_socket_cookie:{every:["bpf_get_socket_ptr_coo\
kie"],some:["__sock_gen_cookie"]},get_stack:{every:[],some:["__bpf_get_stack","__bpf_get_stack_pe","__call_rcu_common","__kernel_text_address","__rcu_read_lock",
"__rcu_read_unlock","__static_call_return0","__unwind_start","arch_stack_walk","bpf_get_stack","bpf_get_stack_pe","call_rcu","callchain_finalize","callchain_sto\
re","down_read_trylock","find_vma","fput","get_callchain_entry","get_perf_callchain","get_segment_base","get_stack_info","is_endbr","is_uprobe_at_func_entry","l\
ock_vma_under_rcu","nmi_uaccess_okay","perf_callchain_kernel","perf_callchain_user","put_callchain_entry","put_task_stack","rcuwait_wake_up","stack_access_ok","\
stack_map_build_id_set_from_cache","stack_map_get_build_id_offset","stack_map_get_build_id_offset_sleepable","stack_trace_save_tsk","try_release_thread_stack_to\
_cache","unwind_dump","unwind_get_return_address","unwind_next_frame","up_read","uprobe_get_trampoline_vaddr"]},"hash.delete":{every:["htab_map_delete_elem"],some:[]},
"hash.for_each":{every:["bpf_for_each_hash_elem"],some:["__rcu_read_lock","__rcu_read_unlock"]},"hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_ele\
m_raw"],some:[]},"hash.update":{every:["htab_map_update_elem"],some:[]},ktime_get_boot_ns:{every:["bpf_ktime_get_boot_ns"],some:[]},ktime_get_ns:{every:["bpf_kt\
ime_get_ns"],some:[]},ktime_get_tai_ns:{every:["bpf_ktime_get_tai_ns"],some:[]},"lru_hash.delete":{every:["htab_lru_map_delete_elem"],some:[]},"lru_hash.lookup":{
every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_hash.update":{every:["htab_lru_map_update_elem"],some:[]},"lru_percpu_hash.lookup":{every:[
"__htab_map_lookup_elem","htab_lru_percpu_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"lru_percpu_hash.lookup_percpu":{every:["htab_lru_percpu_map_lookup\
_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"lru_percpu_hash.update":{every:["__htab_lru_percpu_map_update_elem","htab_lru_percpu_ma\
p_update_elem"],some:[]},per_cpu_ptr:{every:["bpf_per_cpu_ptr"],some:[]},"percpu_array.lookup_percpu":{every:["percpu_array_map_lookup_percpu_elem"],some:[]},"p\
ercpu_array.update":{every:["array_map_update_elem"],some:[]},"percpu_hash.lookup":{every:["__htab_map_lookup_elem","lookup_nulls_elem_raw"],some:[]},"percpu_ha\
sh.lookup_percpu":{every:["htab_percpu_map_lookup_percpu_elem"],some:["__htab_map_lookup_elem","lookup_nulls_elem_raw"]},"percpu_hash.update":{every:["htab_map_\
update_elem_in_place","htab_percpu_map_update_elem"],some:[]},perf_event_output:{every:[],some:["__call_rcu_common","__folio_put","__folio_unqueue_deferred_spli\
t","__free_frozen_pages","__list_lru_del","__mem_cgroup_uncharge","__mod_zone_page_state","__perf_event__output_id_sample","__perf_event_header__init_id","__rcu\
_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","calc_time\
r_values","call_rcu","copy_from_user_nmi","enqueue_hugetlb_folio","folio_lruvec_lock_irqsave","free_frozen_pages","free_huge_folio","free_zone_device_folio","ge\
t_callchain_entry","get_perf_callchain","get_segment_base","get_user_pages_fast_only","gup_fast_fallback","hugetlb_cgroup_uncharge_folio","hugetlb_cgroup_unchar\
ge_folio_rsvd","list_lru_lock_irqsave","list_lru_unlock_irqrestore","local_clock","lruvec_stat_mod_folio","mem_cgroup_update_lru_size","mod_lruvec_state","nmi_u\
access_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchain","perf_callchain_kernel","perf_callchain_user",
"perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_instruction_pointer","perf_output_begin","perf_output_co\
py","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","perf_\
prepare_sample","perf_reg_abi","perf_reg_value","remove_hugetlb_folio","ring_buffer_get","ring_buffer_put","task_work_add","uncharge_batch","uncharge_folio","un\
wind_deferred_request","update_and_free_hugetlb_folio","uprobe_get_trampoline_vaddr","wake_up_var"]},probe_read:{every:[],some:["__check_heap_object","__check_o\
bject_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","copy_fro\
m_user_nofault","find_vmap_area","is_vmalloc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_kernel:{every:["copy_from_kernel_nofault","copy_from_ke\
rnel_nofault_allowed"],some:[]},probe_read_kernel_str:{every:["strncpy_from_kernel_nofault"],some:["copy_from_kernel_nofault_allowed"]},probe_read_str:{every:[],
some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","copy_from_kernel_nofault_allowed",
"find_vmap_area","is_vmalloc_addr","kfence_object_start","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]},probe_read_user:{every:["copy_from_user_nof\
ault"],some:["__check_heap_object","__check_object_size","__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmall\
oc_addr","kfence_object_start","nmi_uaccess_okay"]},probe_read_user_str:{every:["strncpy_from_user_nofault"],some:["__check_heap_object","__check_object_size","\
__virt_addr_valid","_raw_spin_lock","_raw_spin_unlock","check_stack_object","find_vmap_area","is_vmalloc_addr","kfence_object_start"]},"ringbuf.output":{every:[],
some:[]},send_signal:{every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_\
irqrestore","arch_irq_work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uacce\
ss_okay","ns_capable","security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},send_signal_thread:{
every:[],some:["__rcu_read_lock","__rcu_read_unlock","__send_signal_locked","__task_pid_nr_ns","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","arch_irq_\
work_raise","audit_signal_info","check_kill_permission","do_send_sig_info","from_kuid_munged","group_send_sig_info","make_kuid","nmi_uaccess_okay","ns_capable",
"security_capable","security_task_kill","send_signal_locked","siginfo_layout","task_active_pid_ns","tick_nohz_tick_stopped"]},seq_printf:{every:[],some:["__chec\
k_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","__rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","bpf_bprintf_prepare","che\
ck_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","fwnode_get_name","has_capability_noaudit","is_vmalloc_addr","se\
q_bprintf","sprint_backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strn\
cpy_from_user_nofault"]},skb_output:{every:["bpf_skb_event_output"],some:["__folio_put","__folio_unqueue_deferred_split","__mem_cgroup_uncharge","__perf_event__\
output_id_sample","__perf_event_header__init_id","__rcu_read_lock","__rcu_read_unlock","__static_call_return0","__task_pid_nr_ns","__virt_addr_valid","_raw_spin\
_unlock_irqrestore","calc_timer_values","call_rcu","copy_from_user_nmi","free_frozen_pages","free_huge_folio","free_zone_device_folio","get_perf_callchain","get\
_user_pages_fast_only","gup_fast_fallback","nmi_uaccess_okay","perf_arch_guest_misc_flags","perf_arch_instruction_pointer","perf_arch_misc_flags","perf_callchai\
n","perf_event__output_id_sample","perf_event_header__init","perf_event_output","perf_get_regs_user","perf_instruction_pointer","perf_output_begin","perf_output\
_copy","perf_output_end","perf_output_put_handle","perf_output_read","perf_output_sample","perf_output_sample_regs","perf_output_skip","perf_prepare_header","pe\
rf_prepare_sample","perf_reg_abi","perf_reg_value","ring_buffer_get","ring_buffer_put","unwind_deferred_request"]},stackid:{every:[],some:[]},this_cpu_ptr:{every:[
"bpf_this_cpu_ptr"],some:[]},trace_printk:{every:["bpf_bprintf_prepare"],some:["__check_heap_object","__check_object_size","__clk_get_name","__rcu_read_lock","_\
_rcu_read_unlock","__virt_addr_valid","bpf_bprintf_cleanup","check_stack_object","copy_from_kernel_nofault","copy_from_kernel_nofault_allowed","find_vmap_area",
"fwnode_count_parents","fwnode_get_name","fwnode_get_name_prefix","fwnode_get_nth_parent","has_capability_noaudit","is_vmalloc_addr","security_capable","sprint_\
backtrace","sprint_backtrace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofau\
lt","time64_to_tm"]}}};var kk=[Qp,ec,tc,rc,nc,ac,oc,sc,Vp,Jp,Yp,Zp,Xp],Fe=kk.map(e=>{let t=ea(e);if(!t.ok)throw new Error(t.message);return t.table});var be="config in a13xp0p0v/kernel-hardening-checker",Xe="config in nyrahul/linux-kernel-configs",P=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),dr={until:"rolling",source:"always the newest packages"},nn={arch:"x86_64",paravirt:!0},fr={arch:"x86_64",paravirt:!1};function xe(e,t){return t.map(r=>({
family:e,...nn,...r}))}s(xe,"machinesOf");function Ee(e,t){let{preemption:r,...n}=e,a={...n,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,a]}s(Ee,"withArm64");var ic="the dates of Debian LTS, by debian.club (July 2026)",yk=xe("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:P("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:ic},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:ic},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:dr,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:dr,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),wk=xe("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:P("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${be})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:P("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${Xe}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:P(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:P("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
vk="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",xk="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",_c=[...yk.flatMap(e=>Ee(e,vk)),...wk.flatMap(e=>Ee(e,xk))];var Nk=xe("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:P("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${be}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:P("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${be}); Fedora goes on to newer kernels`}]),Sk=xe("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${P("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${be}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:P("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${be}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),Ek=xe("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:dr,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${be})`}]),Tk=xe("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...fr,support:{until:"2027-05-01",source:P("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...fr,support:{until:"2027-11-01",source:P("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...fr,support:{until:"2028",source:`${P("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),pc=[...Nk.flatMap(e=>Ee(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...Sk,...Ek,...Tk.flatMap(e=>Ee(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],Mk=xe("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${Xe})`}]),Rk={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...nn,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:P("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${Xe}), the default until June 2026; 6.12 and 6.18 are to be had`},Pk={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...nn,support:dr,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},uc='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',Ok=xe("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:P("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${uc}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${Xe}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:P("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${uc}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${Xe}); the image holds no bpftrace`}]),Ak={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...nn,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:P("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${be})`},Hk=xe(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...fr,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${Xe}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...fr,backports:!0,support:{until:"2031-03-31",source:P("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),cc=[...Mk,...Ee(Rk,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${Xe}`),...Ee(Pk,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),...Ok.flatMap(e=>Ee(e,"Google lists the image families cos-arm64-... too")),...Ee(Ak,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...Hk];var lc="openela-main/bpftrace, which rebuilds the source packages of RHEL",$k={until:"2035-05-31",source:`${P("rhel")}: of RHEL 10, with its later minor release\
s`},dc={until:"2032-05-31",source:`${P("rhel")}: of RHEL 9, with its later minor releases`},fc=xe("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:P("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${be}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:dc,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${be}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${be}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:dc,
source:`by rebuilds of RHEL 9.8, the current minor release (${P("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${lc}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:$k,source:`by rebuilds of RHEL 10.2, the current minor release (${P("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${lc};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${be}), which carries back-ports`}]),Lk=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${P("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${P(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${P("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${P("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${P("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${P("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${P("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${P("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${P("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${P("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${P("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${P("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${P("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],Ck={"centos-stream-9":{
until:"2027-05-31",source:P("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:P("centos-stream")}};function Ik(){return Lk.map(({name:e,as:t,source:r})=>{
let n=fc.find(o=>o.name===t);if(n===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let a=Ck[e]??n.support;return{...n,name:e,...a===
void 0?{}:{support:a},source:`${r}; as ${t}: ${n.source}`}})}s(Ik,"rebuilds");var qk="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",hc=[...fc,...Ik()].flatMap(e=>Ee(e,qk));var O6="2026-11-23",Vs=[..._c,...hc,...pc,...cc],mc=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],Js=`a kernel of your own build, with the newest bpftrace. ${ie.source}`,gc="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var vc=zs(kc(),1);function G(e,t){return t.from!==void 0&&!$(e,t.from)?!1:t.before===void 0||!$(e,t.before)}s(G,"within");var yc=new Map;function $(e,t){let r=yc.get(e);r===void 0&&
(r=new Map,yc.set(e,r));let n=r.get(t);return n===void 0&&(n=(0,vc.compareVersions)(e,t)>=0,r.set(t,n)),n}s($,"atLeast");function da(e){return e.from!==void 0&&
e.before!==void 0?`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"every release"}s(da,
"describeReleases");function fa({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${wc(t)}`:`${e} to ${wc(t)}`}s(fa,
"describeLines");function wc(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes before ${e}`);return`${t}\
.${r-1}`}s(wc,"lineBefore");function Oe(e,t){return e.find(r=>G(t,r))}s(Oe,"rowFor");function _t(e,t){return t.unknown!==void 0&&G(e,t.unknown)?!1:t.except!==void 0&&
G(e,t.except)||t.newerThan!==void 0&&$(t.newerThan,e)?!0:!G(e,t)}s(_t,"refuses");function xc(e){return e.except!==void 0?`bpftrace before ${e.except.from}, or ${da(
{from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${da(e)}`:`a bpftrace newer than ${e.newerThan}`}s(xc,"describeBound");var j6=Vs.filter(Nc);function Nc(e){return e.bpftrace!==void 0}s(Nc,"hasBpftrace");function Fk({package:e,...t}){return{...t,name:`${t.name},bpftrace@${Q}`,bpftrace:ie.
version,source:`${ie.source}, on the kernel of ${t.name}: ${t.source}`}}s(Fk,"withNewestBpftrace");function Ys(){return Fe.map(({kernel:e})=>e).reduce((e,t)=>$(
e,t)?e:t)}s(Ys,"newestKernel");var jk=[...mc.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:gc}})),{kernel:Ys(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],zk=jk.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:ie.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:Js},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:Js}]});function z6(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(z6,"withoutParavirt");var Qe=[...Vs,...zk],G6=Qe.map(e=>Nc(e)?e:Fk(e));function K6({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(K6,"inSupport");function Sc(e){return Fe.flatMap(({arch:t,kernel:r})=>{let n={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...n,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...n,name:`Linux ${r} on x86_64`,paravirt:!0},{...n,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(Sc,"machinesOfTables");var Gk=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,Kk=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,Zs='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
Pc=ve({name:Y(`A target with a kernel table has a name, such as ${Zs}.`).check(we(Gk,'The name of a target of your own has letters, digits, ".", "_" and "-", at\
 most 64.'),st(e=>e!==it&&!Qe.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),j("How verdicts refer to it.")),bpftrace:Y(`bpftrace i\
s a version, such as 0.22.1, or ${Q}. One of two numbers is in quotes: "0.24".`).check(st(e=>e===Q||Kk.test(e),`bpftrace is a version, such as 0.22.1 or "0.24",\
 or ${Q}.`),j("The release of bpftrace on it.")),"kernel-table":pa("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote,\
 such as ${Zs}.`).check(j('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a name,\
 such as "debian-12", or has a kernel table of its own, such as ${Zs}.`);function Bk({bpftrace:e}){return e===Q?ie.version:e.split(".").length===2?`${e}.0`:e}s(
Bk,"ownRelease");var Ec=1024*1024,Dk=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,Uk=/^\w{1,128}$/,Wk=/^[\w.+~-]{1,128}$/,Tc=1e3,Mc=4e3,Rc=5e3;function eR(e,t){if(e.length>
Ec)return ha(`it is larger than ${Ec/1024/1024} MiB`);let r=Uu(e);if(r===void 0)return ha("it is not JSON");let n=ea(r);if(!n.ok)return ha(`${n.message.charAt(0).
toLowerCase()}${n.message.slice(1).replace(/\.$/,"")}`);let{table:a}=n,o=Vk(a);return o===void 0?Jk(a,t):ha(o)}s(eR,"readOwnTarget");function Vk({kernel:e,release:t,
arch:r,source:n,config:a,functions:o}){let i=Wk.test(t)?Ot(t):void 0;if(i===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';
if(i.version!==e&&!i.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((i.arch??r)!==r||i.foreign!==void 0)return`its \`r\
elease\` ${t} is not for its \`arch\` ${r}`;if(n.length>Tc)return`its \`source\` is longer than ${Tc} characters`;if(!Object.keys(a).every(u=>Uk.test(u)))return"\
its `config` has a name that no option has";let _=Object.entries(o);if(_.length===0)return"it has no functions";if(_.length>Rc)return`it has more than ${Rc} fun\
ctions`;for(let[u,{signature:p=""}]of _){if(!Dk.test(u)||u==="__proto__")return`${JSON.stringify(u.slice(0,60))} is not the name of a kernel function`;if(p.length>
Mc)return`the signature of ${u} is longer than ${Mc} characters`}}s(Vk,"problemOf");function Jk(e,t){let r=Ot(e.release);return{name:t.name,bpftrace:Bk(t),kernel:r?.
version??e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...r?.backports===void 0?{}:{backports:r.backports},table:e}}s(Jk,"t\
argetOf");function ha(e){return new fe("configuration",e)}s(ha,"wrong");var on="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Xs=["bpftrace","kernel","arch","paravirt"],an=["x86_64","arm64"],Oc={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},Ac=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function Hc(e){let t=e.split(",").map(a=>a.trim()),r=t[0]?.includes("@")===!0?void 0:t.shift(),
n=new Map;for(let a of t){let[o="",...i]=a.split("@"),_=Xs.find(c=>c===o.trim()),u=i.join("@").trim(),p=_===void 0?Yk(o.trim(),u):Zk(_,u,n);if(p!==void 0)return new fe(
"configuration",p);_!==void 0&&n.set(_,u)}return{machine:r,values:n}}s(Hc,"readTargetName");function Yk(e,t){return e===it||Qe.some(({name:r})=>r===e)?`the name\
 of a machine comes first, and alone. Write "${t===Q||Ac.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${Q}`}".`:`"${e}" is not one of ${Xs.join(", ")}.${Se(e,Xs)}`}
s(Yk,"keyProblem");function Zk(e,t,r){if(r.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===Q||Ac.test(t)?void 0:`"${t}" is not a bpftrac\
e version. Write dotted numbers, such as 0.24 or 0.23.2, or ${Q}.${Se(t,[Q])}`;case"kernel":return Qk(t);case"arch":return an.some(n=>n===t)?void 0:`"${t}" is n\
ot a known architecture. Write ${Xk(t)??an.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
s(Zk,"partProblem");function Xk(e){return Object.hasOwn(Oc,e)?Oc[e]:void 0}s(Xk,"meant");function Qk(e){let t=Ot(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${an.join(" and ")}.`}s(Qk,"kernelProblem");var $c=200,Lc="-arm64";function bR(e,t=new Map,r){let n=new Map,a=[];for(let o of e){let i=t.get(o)??sn(o,r);i instanceof fe?a.push(i.message):n.set(i.name,i)}return a.
length>0?{ok:!1,errors:a}:{ok:!0,targets:[...n.values()]}}s(bR,"resolveTargets");function sn(e,t){if(e.length>$c)return new fe("configuration",`A target name ha\
s at most ${$c} characters.`);let r=Hc(e);if(r instanceof fe)return hr(e,r.message);let{machine:n}=r;if(n===void 0)return ay(e,r);if(n===it)return t===void 0?hr(
e,ey):Cc(e,t,r);let a=Qe.find(o=>o.name===n);return a===void 0?new fe("configuration",sy(n)):Cc(e,a,r)}s(sn,"resolveTarget");var ey=`it is the machine that a co\
mmand runs on, so it goes on the command line: --target ${it}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${on}\
.`;function hr(e,t){return new fe("configuration",`Target "${e}": ${t}`)}s(hr,"wrong");function Cc(e,t,{values:r}){let n=ry(t,r.get("arch"));if(n===void 0){let p=r.
get("arch");return hr(e,`no ${t.name} for ${p} is known. Write it as ${on}.`)}let a=qc(r),o=Fc(r.get("bpftrace"))??n.bpftrace;if(o===void 0)return hr(e,`it is n\
ot known that ${n.name} ships a bpftrace. Write "${n.name},bpftrace@${Q}", or the release that you use.`);let i=a?.arch??n.arch,_=a===void 0||oy(a.version,n.kernel),
u=a?.backports??(_?n.backports:void 0);return Ic(e,r,{name:n===t?e:ny(e,n.name),bpftrace:o,kernel:a?.version??n.kernel,arch:i,paravirt:i==="x86_64"&&(a?.paravirt??
(n.arch==="arm64"||n.paravirt)),...u===void 0?{}:{backports:u},...n.package===void 0||o!==n.bpftrace?{}:{package:n.package},..."assumed"in n?{assumed:ty(n,r)}:{}})}
s(Cc,"fromMachine");function ty({assumed:e=[]},t){return e.filter(({fact:r})=>!t.has(r)&&(r==="bpftrace"||!t.has("kernel")))}s(ty,"stillAssumed");function ry(e,t){
if(t===void 0||t===e.arch)return e;let r=t==="arm64"?`${e.name}${Lc}`:e.name.slice(0,-Lc.length);return Qe.find(n=>n.name===r)}s(ry,"onArchitecture");function ny(e,t){
let[,...r]=e.split(",");return[t,...r.filter(n=>!/^\s*arch\s*@/.test(n))].join(",")}s(ny,"renamed");function ay(e,{values:t}){let r=Fc(t.get("bpftrace")),n=qc(t);
if(r===void 0||n===void 0)return hr(e,`the ${r===void 0?"bpftrace":"kernel"} version is missing. Write it as ${on}.`);let a=an.find(o=>o===t.get("arch"))??n.arch??
"x86_64";return Ic(e,t,{name:e,bpftrace:r,kernel:n.version,arch:a,paravirt:a==="x86_64"&&n.paravirt!==!1,...n.backports===void 0?{}:{backports:n.backports}})}s(
ay,"fromVersions");function Ic(e,t,r){let n=t.get("paravirt");return n===void 0?r:n==="yes"&&r.arch==="arm64"?hr(e,"kernels for arm64 have no paravirtual spin l\
ocks. Leave paravirt@yes out."):{...r,paravirt:n==="yes"}}s(Ic,"withParavirt");function qc(e){let t=e.get("kernel");return t===void 0?void 0:Ot(t)}s(qc,"kernelO\
f");function Fc(e){return e===Q?ie.version:e?.split(".").length===2?`${e}.0`:e}s(Fc,"releaseOf");function oy(e,t){return e===t||e.startsWith(`${t}.`)}s(oy,"isOf\
Line");function sy(e){let t=Qe.map(r=>r.name);return`Unknown target "${e}".${Se(e,t)} "bpftrace-guard targets" lists the known names; any other machine is writt\
en ${on}.`}s(sy,"unknownTarget");var ma=64,ga='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',jc=Y(ga).check(({value:e,issues:t})=>{let r=sn(e);r instanceof
fe&&t.push({code:"custom",input:e,message:r.message,continue:!0})});function zc(e){return({value:t,issues:r})=>{let n=t.map(e);for(let[a,o]of n.entries())n.indexOf(
o)<a&&r.push({code:"custom",input:o,path:[a],message:`Target "${o}" is listed twice.`})}}s(zc,"eachOnce");var Gc=X(jc,ga).check(J(1,"targets is empty. List a ta\
rget, or leave the key out."),B(ma,`targets lists more than ${ma}.`),zc(String)),ba=X(ep([jc,Pc],ga),ga).check(J(1,"targets is empty. List a target, or leave th\
e key out."),B(ma,`targets lists more than ${ma}.`),zc(e=>iy(e)?e.name:String(e)));function iy(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.name==
"string"}s(iy,"isNamed");var Kc=["no","maybe","held"],Bc=200,_y=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,ka='"- { function: vendor_htab_lock, entry: no, exit: held }"';function Dc(e){return he(
Kc,`${e} says whether a map's lock is held there: ${Kc.join(", ")}.`).check(j(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}s(Dc,"held");var uy=ve({function:Y(`A row of lock-path names its function, such as ${ka}.`).check(we(_y,"This is not the name of a kernel functio\
n. Write it as /proc/kallsyms has it."),j("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:D(Dc("entry")),exit:D(
Dc("exit")),during:D(X(he(Rt,`An operation is one of ${Rt.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(J(1,"dur\
ing is empty. List an operation, or leave the key out."),B(Rt.length,"during lists an operation twice."),j("The operations that run through the function. Withou\
t it: those of all hash maps."))),targets:D(Gc.check(j("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function with \
what is held, such as ${ka}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${ka}.`})}),Wc=X(uy,`lock-path is a list of functi\
ons, such as ${ka}.`).check(J(1,"lock-path is empty. List a function, or leave the key out."),B(Bc,`lock-path lists more than ${Bc} functions.`),j("Kernel funct\
ions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),Uc={held:"H",maybe:"M",no:"N"},py=Rt.filter(e=>e.
includes("hash."));function OR(e,t){return e.map(r=>{let n=t.filter(a=>cy(a,r)).map(ly);return n.length===0?r:{...r,lockPath:n}})}s(OR,"withLockPath");function cy({
targets:e},t){return e===void 0?!0:e.some(r=>{let n=sn(r);return!(n instanceof fe)&&ca(n)===ca(t)})}s(cy,"isMeantFor");function ly({function:e,entry:t="no",exit:r="\
no",during:n}){return{function:e,entry:Uc[t],exit:Uc[r],during:n??py}}s(ly,"vendorFunction");var At=100,Vc=200,Jc="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",dy=new RegExp(`^!?(?!!)${Jc}(?:/${Jc})*$`);function Qs({value:e,
issues:t}){let r=lp(e);if(r===void 0)return;let n=[...r].reverse().join(""),a=`The range "${r}" goes backwards and stands for nothing. Write "${n}".`;t.push({code:"\
custom",input:e,message:a,continue:!0})}s(Qs,"standsForSomething");function ei({value:e,issues:t}){let r=e.filter(n=>n.startsWith("!")).map(n=>({pattern:n,matches:cp(
n.slice(1))}));for(let[n,a]of e.entries()){if(a.startsWith("!"))continue;let o=r.find(_=>_.pattern===`!${a}`||dp(a)&&_.matches(a))?.pattern;if(o===void 0)continue;
let i=`"${o}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:a,path:[n],message:i})}}s(ei,"excludesNoneOfItself");function ti(e){
return Y(`${e} lists patterns, such as "tools/**/*.bt".`).check(B(Vc,`A pattern has at most ${Vc} characters.`),we(dy,'This is not a pattern. Write a path from \
the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; there\
 is no "{a,b}" and no "..".'),Qs)}s(ti,"pathPattern");function ya(e){return X(ti(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts with\
 "!" excludes and is in quotes.`).check(J(1,`${e} is empty. List a pattern, or leave the key out.`),B(At,`${e} lists more than ${At} patterns.`),ei)}s(ya,"patte\
rnList");var Yc=[...Ze,"off"],fy=Ye.filter(e=>e!=="syntax-error"),wa=Qn(he(fy),he(Yc,`The severity of a rule is one of ${Yc.join(", ")}.`),'rules is a list of rules with\
 a severity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-jud\
ged"],message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},ap({description:"Another severity for a r\
ule, or off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:Ze,description:"What is not judged."}}}));var Zc=100,ri='"- { files: [agent/**], targets: [debian-12] }"',hy=ve({files:ya("files").check(j('The files that this is for, as patterns from the root of the r\
epository; "!" excludes.')),rules:D(wa),targets:D(ba.check(j("The machines that these scripts are meant for.")))},`An override is a list of files with rules or \
targets for them, such as ${ri}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This \
override changes nothing. Give it rules or targets, such as ${ri}.`})}),Xc=X(hy,`overrides is a list, such as ${ri}.`).check(J(1,"overrides is empty. List an ov\
erride, or leave the key out."),B(Zc,`overrides lists more than ${Zc}.`),j("Other rules and targets for some of the files. If several match a file, the later on\
e counts."));var Qc=20,el=200,tl=3650,my=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,rl=ve({allowed:D(Zu("allowed is true or false.").check(j("Whether ignore comments silence anything. W\
ithout it: true."))),never:D(X(he(Ye,`A rule is one of ${Ye.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(J(1,"never is empty. Li\
st a rule, or leave the key out."),B(Ye.length,"never lists a rule twice."),j("Rules that no ignore comment silences."))),expires:D(Ju("expires is a number of d\
ays, such as 180.").check(Yu("expires is a whole number of days."),Vu(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Wu(tl,`ex\
pires is ${tl} at most.`),j('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:D(X(Y('reason lists patte\
rns, such as "*TRACE-[0-9]*".').check(B(el,`A pattern has at most ${el} characters.`),we(my,'This is not a pattern. "*" stands for any characters, "?" for one, \
"[0-9]" for one of a set; there is no "\\".'),Qs),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(J(1,"reason is empty. List a pattern, or l\
eave the key out."),B(Qc,`reason lists more than ${Qc} patterns.`),j("The reason of an ignore comment must match one of these patterns, from its start to its en\
d.")))},'suppressions is a list of keys, such as "allowed: false".').check(j("What ignore comments may do."));var nl=["error","warning","note","never"],gy=["on","off"],by=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,al=20,ol='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',sl=ve({targets:D(ba.check(j("The machines that the scripts are meant for, by name, or with a kern\
el table of their own. Without it: the default targets."))),"fail-on":D(he(nl,`fail-on is one of ${nl.join(", ")}.`).check(j("The run fails on findings of this \
severity and above. Without it: error."))),rules:D(wa),files:D(ya("files").check(j('Which files are judged, as patterns from the root of the repository; "!" exc\
ludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:D(Qn(he(jp),he(gy,"A kind of files is on or off."),'embedded is a list\
 of kinds of files with "on" or "off" each, such as "documents: off".').check(j("In which kinds of files beside scripts programs are looked for and judged. With\
out it: in all of them, as far as files chooses them."))),"run-together":D(X(X(ti("A group"),ol).check(J(1,"This group is empty. List the scripts that run toget\
her, or remove it."),B(At,`This group lists more than ${At} patterns.`),ei),ol).check(J(1,"run-together is empty. List a group, or leave the key out."),B(At,`ru\
n-together lists more than ${At} groups.`),j("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of pattern\
s."))),overrides:D(Xc),"lock-path":D(Wc),suppressions:D(rl),baseline:D(Cp),"command-apps":D(X(Y('command-apps lists apps by name, such as "review-helper".').check(
we(by,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(B(al,`comman\
d-apps lists more than ${al} apps.`),j("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The configuration \
is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:r})=>{let n=new Map,a=[{list:e,path:["targets"]},...t.map((o,i)=>({
list:o.targets??[],path:["overrides",i,"targets"]}))];for(let{list:o,path:i}of a)for(let[_,u]of o.entries()){if(typeof u=="string")continue;let p=n.get(u.name)??
u;if(n.set(u.name,p),p.bpftrace===u.bpftrace&&p["kernel-table"]===u["kernel-table"])continue;let c=`Target "${u.name}" is another one above. Give this one anoth\
er name.`;r.push({code:"custom",input:u,path:[...i,_],message:c})}});var re=zs(kp(),1);var ul=64*1024,il=20,ky=20;function pl(e,{name:t,limit:r}){let n=new re.LineCounter,a=s(u=>({ok:!1,lines:n,mistakes:[{offset:0,message:u}]}),"wrong");if(e.length>
r)return a(`${t} is larger than ${r/1024} KiB. Remove what does not belong into it.`);if(Ny(e,il))return a(`${t} is nested more than ${il} levels deep. No key n\
eeds more than a few of them.`);let o=(0,re.parseDocument)(e,{lineCounter:n,prettyErrors:!1,uniqueKeys:!0,strict:!0}),i=[...o.errors,...o.warnings];if(i.length>
0){let u=i.map(({code:p,message:c,pos:l})=>({offset:l[0],message:wy(p,c)}));return{ok:!1,lines:n,mistakes:u}}let _=yy(o);if(_!==void 0)return{ok:!1,lines:n,mistakes:[
_]};try{let u=o.toJS({maxAliasCount:ky})??{};return{ok:!0,lines:n,document:vy(u,o)}}catch(u){return a(`The aliases cannot be expanded: ${Mt(u)}.`)}}s(pl,"readYa\
ml");function yy(e){let t;return(0,re.visit)(e,{Alias:s((r,n)=>{if(n.resolve(e)!==void 0)return;let a=`Not valid YAML: "*${n.source}" refers to nothing.${cl}`;return t=
{offset:n.range?.[0]??0,message:a},re.visit.BREAK},"Alias")}),t}s(yy,"unresolvedAlias");var cl=' A pattern that starts with "*" or "!" is written in quotes.';function wy(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${cl}`;default:
return`Not valid YAML: ${t}`}}s(wy,"words");function vy(e,t){let r=s(n=>{for(let a=n.length;a>=0;a--){let o=_l(t,n.slice(0,a));if((0,re.isNode)(o))return o.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:r,keyOffset:s((n,a)=>{let o=_l(t,n);return((0,re.isMap)(o)?xy(o,a):void 0)??r(n)},"keyOffset")}}s(vy,"placed");function _l(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}s(_l,"nodeAt");function xy(e,t){let r=e.items.find(n=>(0,re.isPair)(n)&&(0,re.isScalar)(n.key)&&String(n.key.value)===
t);return r!==void 0&&(0,re.isScalar)(r.key)?r.key.range?.[0]:void 0}s(xy,"keyOffsetIn");function Ny(e,t){let r=[];for(let n of new re.Parser().parse(e))r.push(
{token:n,depth:0});for(let n=r.pop();n!==void 0;n=r.pop()){let{token:a,depth:o}=n;if(o>t)return!0;for(let i of Sy(a))r.push({token:i,depth:o+1})}return!1}s(Ny,"\
tooDeep");function Sy(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.
flatMap(({key:t,value:r})=>[...t?[t]:[],...r?[r]:[]]);default:return[]}}s(Sy,"children");var _2=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function u2(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}s(u2,"severalConfigurations");var Ey=20,Ty={name:"The configuration",limit:ul};function p2(e,t){let r=ll(sl,e,{...Ty,
path:t});return r.ok?{ok:!0,configuration:Oy(r.data)}:r}s(p2,"parseConfiguration");function c2(e,t){let r=ll(Ip,e,{name:"The baseline",limit:Lp,path:t});return r.
ok?{ok:!0,entries:r.data.findings}:r}s(c2,"parseBaseline");function ll(e,t,{path:r,...n}){let a=pl(t,n),o=s(p=>({ok:!1,errors:[...p].sort((c,l)=>c.offset-l.offset).
slice(0,Ey).map(({offset:c,message:l})=>{let{line:f,col:d}=a.lines.linePos(c);return{path:r,line:Math.max(1,f),column:Math.max(1,d),message:l}})}),"wrong");if(!a.
ok)return o(a.mistakes);let{document:i}=a,_=e.safeParse(i.value),u=[...Ws(_.error?.issues??[],{schema:e,document:i}),...My(i.value).flatMap(p=>Fp(p,{schema:e,document:i}))];
return!_.success||u.length>0?o(u):{ok:!0,data:_.data}}s(ll,"parseBySchema");function My(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],r=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:r},(n,a)=>["overrides",a,"rules"])]}s(My,"recordsIn");function l2(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}s(l2,"describeConfigurationError");function dl(e){return e.map(t=>typeof t=="string"?t:t.name)}s(dl,"namesOf");function Ry({targets:e=[],
overrides:t=[]}){let n=[...e,...t.flatMap(a=>a.targets??[])].filter(a=>typeof a!="string");return[...new Map(n.map(a=>[a.name,a])).values()]}s(Ry,"tablesOf");function Py({
files:e,rules:t,targets:r}){return{files:e,...t===void 0?{}:{rules:t},...r===void 0?{}:{targets:dl(r)}}}s(Py,"overrideOf");function Oy(e){let{targets:t,rules:r,
files:n,embedded:a,overrides:o,suppressions:i,baseline:_}=e,u=Ry(e),{"fail-on":p,"run-together":c,"lock-path":l,"command-apps":f}=e;return{...t===void 0?{}:{targets:dl(
t)},...u.length===0?{}:{ownTables:u},...p===void 0?{}:{failOn:p},...r===void 0?{}:{rules:r},...n===void 0?{}:{files:n},...a===void 0?{}:{embedded:a},...c===void 0?
{}:{runTogether:c},...o===void 0?{}:{overrides:o.map(Py)},...l===void 0?{}:{lockPath:l},...i===void 0?{}:{suppressions:i},..._===void 0?{}:{baseline:_},...f===void 0?
{}:{commandApps:f}}}s(Oy,"configurationOf");function ee(e){return e.kind!=="bpftrace-process"}s(ee,"isProgram");function mr(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(mr,"programsOnAny");function va(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(va,"lockOf");function je(e){return e.script===void 0?fl(e):`${fl(e)} of ${e.
script}`}s(je,"describeLock");function fl(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(fl,"describeOwnLock");function ut(e,t){let r=[],n=0;for(let{path:a,span:o,text:i}of t)if(a===void 0){if(o.start<n||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(n,o.start),i),n=o.end}return r.push(e.slice(n)),r.join("")}s(ut,"applyEdits");function xa(e){let r=e.filter(({path:a})=>a===
void 0).sort((a,o)=>a.span.start-o.span.start||a.span.end-o.span.end);return r.some((a,o)=>o>0&&a.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:a})=>a!==
void 0),...r]}s(xa,"orderEdits");function pt(e,t){let{own:r,shifts:n}=x(Ay,t,()=>Hy(t)),a=0,o=r.length;for(;a<o;){let _=a+o>>1,u=r[_]?.span??{start:1/0,end:1/0};
u.start>e||u.start===e&&u.end>u.start?o=_:a=_+1}let i=r[a-1]?.span;return i!==void 0&&e<i.end?i.start+(n[a-1]??0):e+(n[a]??0)}s(pt,"mapOffset");var Ay=new WeakMap;
function Hy(e){let t=e.filter(({path:a})=>a===void 0),r=[0],n=0;for(let{span:a,text:o}of t)n+=o.length-(a.end-a.start),r.push(n);return{own:t,shifts:r}}s(Hy,"sh\
iftsOf");function b2(e,t){let r=0;for(let{span:n,text:a}of t){let o=n.start+r;if(e<o)break;if(e<o+a.length)return n.start;r+=a.length-(n.end-n.start)}return e-r}
s(b2,"originalOffset");function k2({path:e},t){return e===void 0?t:$y(t,e)}s(k2,"pathOfEdit");function $y(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s($y,"be\
sideScript");var ct="queued_spin_lock_slowpath",Ht="native_queued_spin_lock_slowpath",gr=[Ht,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],$t="__trace\
iter_",ml=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,gl=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],ni=gr.filter(e=>e.endsWith(ct)),Lt=[
...ni,ct],bl=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),hl="Linux include/trace/events/lock.h",ai={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:hl},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:hl}};var _n=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],Na=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],oi="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",kl=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],et={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var lt=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],Sa={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},Ea=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],yl=["ringbuf","freelist"],wl="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",vl="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",Ta=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:yl,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${wl}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${vl}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:yl,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${wl}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${vl}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],Ct={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},Ma={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function xl(e){let t=e.replace(/^const /,"");return bl.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(xl,"castOf");function Nl(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let n=r.split(",").flatMap(a=>{let[,o,i]=/^\s*(.*?)\s*(\w+)$/.exec(a)??[];return o===void 0||i===void 0||o===""?[]:
[{name:i,type:o}]});return{result:t.trim(),arguments:n}}s(Nl,"readSignature");function Sl(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,n=0;for(let a of t)if(a==="("?r++:a===")"?r--:a===","&&r===0&&n++,r<0)return;return n+1}s(Sl,"countArguments");function Ra(e,t){
return _n.some(r=>r.arch===e&&G(t,r))}s(Ra,"hasTrampolines");function El(e){return _n.find(t=>t.arch===e)?.from}s(El,"trampolinesFrom");function Tl(e,t){let r=Na.
find(n=>n.arch===e&&G(t,n));return r===void 0||r.unknown!==void 0&&G(t,r.unknown)?void 0:r}s(Tl,"mostArguments");function si(e){return Object.hasOwn(ai,e)?ai[e]:
void 0}s(si,"tracepointEvent");var Ml=new WeakMap;function _e(e){let t=Ml.get(e);if(t!==void 0)return t;let r=Ly(e);return Ml.set(e,r),r}s(_e,"tableFor");function Ly(e){let t=e.table===void 0?
Cy(e):{table:e.table,exact:!0},r=e.table??qy(t.table,e),n=e.lockPath;return{table:n===void 0?r:Gy(r,n),exact:t.exact}}s(Ly,"chooseTable");function Cy(e){let t=Ol(
e),[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))$(e.kernel,Iy(o,r))&&(r=o);let n=e.kernel===r.kernel||
e.kernel.startsWith(`${r.kernel}.`),a=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:n&&e.backports!==!0&&!a}}s(Cy,"nearestTable");function Ol({
arch:e}){return Fe.filter(t=>t.arch===e)}s(Ol,"tablesOf");function Iy(e,t){let[r]=lt.flatMap(({lock:a,before:o})=>a==="bucket"?o??[]:[]);return r!==void 0&&$(e.
kernel,r)&&!$(t.kernel,r)?r:e.kernel}s(Iy,"reachOf");function qy(e,t){let r=new Map(Object.entries(e.functions));return Fy(r,t),t.arch==="x86_64"&&!t.paravirt&&
jy(r),zy(r,t),{...e,functions:Object.fromEntries(r)}}s(qy,"asOn");function Fy(e,t){for(let r of et.functions){let n=Ol(t).find(a=>Object.hasOwn(a.functions,r))?.
functions[r];$(t.kernel,et.from)?n!==void 0&&!e.has(r)&&e.set(r,n):e.delete(r)}}s(Fy,"setContentionTracepoints");function jy(e){let t=e.get(Ht);for(let o of gr)
e.delete(o);if(t===void 0)return;let{signature:r,...n}=t,a=r?.replace(Ht,ct);e.set(ct,a===void 0?n:{...n,signature:a})}s(jy,"renameSlowPath");function zy(e,t){let r=t.
backports===!0||Ra(t.arch,t.kernel);for(let[n,a]of e){let{attachable:o,site:i,..._}=a;!(o===!0||i===!0&&a.signature!==void 0)||o===r||n.startsWith($t)||e.set(n,
r?{..._,attachable:!0}:{..._,attachable:!1,site:!0})}}s(zy,"setTrampolines");var Rl=["H","M","N"];function Gy(e,t){let r=new Map(Object.entries(e.functions));for(let n of t)
r.set(n.function,Ky(r.get(n.function),n));return{...e,functions:Object.fromEntries(r)}}s(Gy,"withVendorFunctions");function Ky(e,{entry:t,exit:r,during:n}){let a={
...e?.path};for(let o of n){let[i,_,u]=a[o]??["N","N",[]];a[o]=[Pl(i,t),Pl(_,r),u]}return{...e,attachable:!0,path:a}}s(Ky,"merged");function Pl(e,t){return Rl.indexOf(
e)<=Rl.indexOf(t)?e:t}s(Pl,"worse");var By={H:"held",M:"maybe",N:"no"};function tt(e,t){return Dy(_e(t).table,e)}s(tt,"kernelFunction");function Dy(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(Dy,"own");function br(e){return Object.keys(_e(e).table.functions)}s(br,"kernelFunctionNames");function Ae(e,t,r,n){let a=tt(e,n)?.path?.[r];if(a===void 0)
return;if(t==="inside")return Uy(a);let o=a[2].includes("own")||t==="exit"&&ml.test(e);return{held:By[t==="entry"?a[0]:a[1]],locks:a[2],taken:o}}s(Ae,"heldAt");
function Uy([e,t,r]){let n=e==="H"&&t==="H";return{held:n?"held":"maybe",locks:r,taken:!n||r.includes("own")}}s(Uy,"heldInside");function kr(e,t){let r=Object.values(
tt(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(n=>n[e.edge==="entry"?0:1]!=="N")}s(kr,"isOnLockPath");function Al(e,t){return t.some(r=>Object.
hasOwn(_e(r).table.functions,e))}s(Al,"isNameOfTables");var Pa={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function T(e,t){return`CHANGELOG ${e}; ${Pa[t]}`}s(T,"changelog");function O(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(O,"calls");function rt(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(rt,"words");var Wy=`no entry in the CHANGELOG; ${Pa[23]}`,yr=[O(
"strftime",{from:"0.12"},T("0.12.0, #1387",11)),O("path",{from:"0.12"},T("0.12.0, #1492",11)),O("macaddr",{from:"0.12"},T("0.12.0, #1647",11)),O("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${Pa[11]}`),O("cgroup_path",{from:"0.15"},T("0.15.0, #2055",11)),O("bswap",{from:"0.15"},
T("0.15.0, #2166",11)),O("skboutput",{from:"0.15"},T("0.15.0, #2223",11)),rt("numaid",{from:"0.16"},T("0.16.0, #2177",11)),O("pton",{from:"0.16"},T("0.16.0, #22\
89",11)),O("debugf",{from:"0.16"},T("0.16.0, #2307",11)),O("strerror",{from:"0.16"},T("0.16.0, #2329",11)),O("strcontains",{from:"0.17"},T("0.17.0, #2393",11)),
O("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${Pa[17]}`),rt("jiffies",{from:"0.20"},T("0.20.0, #2769",17)),O("len",{from:"0.20"},
T("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},O("has_key",{from:"0.22"},T("0.22.0, #3358",17)),O("percpu_kaddr",{from:"0.22"},T("0.22.0,\
 #3596",17)),rt("ncpus",{from:"0.24"},T("0.24.0, #4105",23)),rt("usermode",{from:"0.24"},T("0.24.0, #4129",23)),O("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},T("0.24.0, #4420",23)),O("pid tid",{from:"0.24"},T("0.24.0, #4254",23)),O("getopt",
{from:"0.24"},T("0.24.0, #4258",23)),O("socket_cookie",{from:"0.24"},T("0.24.0, #4345",23)),O("tseries",{from:"0.24"},T("0.24.0, #3838",23)),O("assert ppid",{from:"\
0.24"},T("0.24.0, #4366",23)),O("errorf",{from:"0.24"},T("0.24.0, #4414",23)),{...O("comm",{from:"0.25"},T("0.25.0, #4799",23)),least:1},{...O("ppid",{from:"0.2\
5"},T("0.25.0, #4744",23)),most:0},rt("ppid pcomm",{from:"0.25"},T("0.25.0, #4744",23)),O("pcomm",{from:"0.25"},T("0.25.0, #4744",23)),O("syscall_name",{from:"0\
.25"},T("0.25.0, #4746",23)),O("signal_thread",{from:"0.25"},T("0.25.0, #4700",23)),rt("probetype",{from:"0.25"},T("0.25.0, #4712",23)),O("probetype",{from:"0.2\
5"},T("0.25.0, #4712",23)),O("find",{from:"0.25"},T("0.25.0, #4845",23)),rt("has_cpid",{from:"0.25"},T("0.25.0, #4984",23)),O("has_cpid",{from:"0.25"},T("0.25.0\
, #4984",23)),O("kfunc_exist kfunc_allowed",{from:"0.25"},T("0.25.0, #4857",23)),O("leader_tid leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),rt("leader_tid \
leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),O("signal_name",{from:"0.26"},T("0.26.0, #5098",23)),O("dw_ustack",{from:"0.26"},T("0.26.0, #4964",23)),rt("dw\
_ustack",{from:"0.26"},T("0.26.0, #4964",23)),O("write_user",{from:"0.26"},T("0.26.0, #3742",23)),O("is_err",{from:"0.26"},T("0.26.0, #5086",23)),O("str_concat",
{from:"0.27"},T("0.27.0, #5265",23)),O("container_of",{from:"0.27"},T("0.27.0, #5236",23)),O("config",{from:"0.27"},T("0.27.0, #5241",23)),O("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},Wy)],Oa={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},Aa={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},Ha=[{name:"raw",from:"0.18",source:T("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:T("0.25.0, #4912",23)}],un='0.23.2 says "Unrecognized config variable"',wr=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${un}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${un}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${un}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${un}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${un}, 0.27.1 takes it`}))],Hl=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var Vy="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",Jy="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",_i=new Set([...`${Vy} ${Jy}`.split(" "),...yr.flatMap(({names:e})=>e)]),$l="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",$a=["begin","end","interval","profile","software","hardware",
"watchpoint"],ii="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",La=[{word:/^arg\d+$/,refusedIn:new Set([...$a,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${ii}`},{word:/^retval$/,refusedIn:new Set([...$a,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${ii}`},{word:/^args$/,refusedIn:new Set([...$a,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...$a,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${ii}`}],ze=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Ll=2n**63n-1n;var qa=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),vr=new Set(["hist","lhist","tseries"]),Ca="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Fa=[{use:"plain",kind:"hash",source:Ca},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Ca},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Ca},
{use:"keyed-aggregation",kind:"percpu_hash",source:Ca}],Il={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},ql=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),Fl={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},Ia="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",ui=["scalar-count","scalar-aggregation","keyed-aggregation"],pi={hash:{
kind:"hash",uses:["plain"],source:Ia},lruhash:{kind:"lru_hash",uses:["plain"],source:Ia},percpuhash:{kind:"percpu_hash",uses:ui,source:Ia},percpulruhash:{kind:"\
lru_percpu_hash",uses:ui,source:Ia},percpuarray:{kind:"percpu_array",uses:ui,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},He=["always","firs\
t-insert","on-error"],ja=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"a\
lways",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM\
: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in \
place, map_update_elem only for a missing key"}],xr={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.dele\
te"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},Cl={
moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet"},za={"hash.update":Cl,
"percpu_hash.update":Cl,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() unde\
r the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},Ga={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::\
clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() arou\
nd both calls"},Ka={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer"},Ba=[{from:"\
0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],
It=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpf\
trace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],Da={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring bu\
ffer"},Ua=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),pn=new Set(["kstack","ustack"]);function qt(e,t){return Oe(lt.filter(n=>n.lock===e),t)?.type??"raw"}s(qt,"lockType");function ci(e){return lt.find(t=>t.lock===e&&t.type==="raw")?.before}s(ci,"\
noticesFrom");function Ge(e){return new Set(lt.map(({lock:t})=>t).filter(t=>qt(t,e)==="raw"))}s(Ge,"rawLocks");function jl(e,t){return Oe(Ea.filter(n=>n.kinds.includes(
e)),t)?.guard??"none"}s(jl,"guardClass");function zl(e){return G(e,Ct)}s(zl,"interruptMayStall");function cn(e,{arch:t,kernel:r}){return Oe(Ta.filter(n=>n.kind===
e&&n.arch===t),r)}s(cn,"interruptOf");var Gl=["account","cpu","node"],Kl=["process","account","cgroup","cpu","node"],dt="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",Wa="bpftrace 0.24 and later, standard library: read from the current task",li="bpftrace manual, builtins: goes on between two events",Ke="bpftra\
ce manual, builtins: belongs to what the probe fires on",Bl=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${dt}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:dt},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:dt},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${dt}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:dt},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:dt},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:dt},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:dt},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:Wa},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:Wa},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:Wa},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:Wa},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${Ke}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:Ke},{name:"func",sharing:"shared",fixed:"event",source:`${Ke}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${Ke}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:li},{name:"elapsed",sharing:"unknown",fixed:"event",source:li},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:li},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:Ke},{name:"args",sharing:"unknown",fixed:"event",source:Ke},{name:"ctx",sharing:"unknown",fixed:"event",source:Ke},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${Ke}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:Ke},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:Ke}))],Dl=new Set(["cgroupid","kaddr","pton"]),Ul=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var Nr="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",Wl="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
Ft=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${Nr}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${Wl}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${Nr}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${Nr}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${Wl}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${Nr}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${Nr};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${Nr}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],Vl=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function Va(e,t){return Oe(Fa.filter(n=>n.use===e),t)?.kind??"hash"}s(Va,"mapKind");function di(e,t){return fi(e,t)?t:e}s(di,"rarer");function fi(e,t){return He.
indexOf(e)<=He.indexOf(t)}s(fi,"isAsFrequent");function Ja(e,t){return Oe(ja.filter(n=>n.change===e),t)?.moment??"always"}s(Ja,"lockMoment");function jt(e,t){if(G(
t,Da))return Oe(Ba,e)?.operation}s(jt,"outputOperation");function Ya(e){return Oe(It,e)?.operation}s(Ya,"stackOperation");function hi(e){let t=It.findIndex(a=>a.
operation===e),[r,n]=[It[t],It[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return n?.before===void 0?r:{...r,from:n.before}}s(hi,
"releasesOfStacks");function Jl(e){let t=Ft.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(Jl,"releasesReporting");
function Yl(e,t){return Ft.find(r=>r.error===e&&G(t,r))?.moment}s(Yl,"reportMoment");function mi(e){let t=Ft.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(mi,"whenError");function Zl(e){return Ft.some(t=>t.error===e&&t.moment==="on-error")}s(Zl,"isRare");var Yy=new Map(Bl.
map(e=>[e.name,e]));function Xl(e){return Yy.get(e.replace(/^__builtin_/,""))}s(Xl,"builtinNamed");var Te={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Za=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],ft={before:"0.21",functions:Te.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},ke={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var Zy={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Sr(e){let t=[...new Set(e)].map(n=>Zy[n]).join(" and "),
[r]=e.flatMap(n=>ci(n)??[]).sort((n,a)=>$(n,a)?1:-1);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Sr,"locksWait");function Er(e,t){
let[r]=e.filter(i=>qt(i,t)==="rqspinlock"),n=r&&ci(r);return`the lock notices the deadlock${n===void 0?"":` (rqspinlock, from Linux ${n})`}: ${r==="ringbuf"?"wh\
at is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(Er,"lockGivesUp");function Xa(e,t){if(e.includes("ringbuf"))return"";let{from:r}=Ka;
return $(t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(Xa,"tellReport");var Qa="\
the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Tr=`bpftrace guards this script by itse\
lf (${Te.from} up to ${Te.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function zt({moment:e,
reports:t}){return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${gi(t)}`:""}s(zt,"whenItHappens");function gi(e){
let t=e.filter(({error:r})=>Zl(r));return[...new Set(t.map(({error:r})=>mi(r)))].join(", and where ")}s(gi,"whichErrors");function eo(e,{report:t}){return`wants\
 the ${je(e)}${ln(t)}`}s(eo,"tellWanting");function ln(e){return e===void 0?"":`, to report an error where ${mi(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(ln,
"tellReporting");var Xy={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a rec\
orded stack on bpftrace ${fa(hi("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stack\
s is the stack map.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${fa(hi("lru_hash.update"))}, takes the lock of a list of the map's ent\
ries in the kernel (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error\
 that bpftrace reports while a probe runs (${fa(Jl("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function Gt(e){return[...new Set(
e)].map(t=>Xy[t]).join(" ")}s(Gt,"explainLocks");var Ql={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as trace\
points or kprobes"},{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${ke.bpftrace} and Linux ${ke.kernel} at least)`}]};var Mr=3;function $e(e,t){return e.length<=Mr?`on ${ye(e.map(se))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${ye(e.slice(
0,2).map(se))}`}s($e,"onTargets");function ye(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(ye,"list");function Be(...e){return e.
filter(t=>t!=="").join(" ")}s(Be,"sentences");var bi=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function dn(e){let t=new Map;for(let{target:r,why:n}of e){let a=n.replace(
bi,""),o=t.get(a)??{why:n,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let i of bi.exec(n)??[])o.kernels.add(i);t.set(a,o)}return[...t.
values()].map(({why:r,targets:n,kernels:a})=>({why:r.replace(bi,ye([...a].sort((o,i)=>$(o,i)?1:-1))),targets:n}))}s(dn,"groupByReason");var to=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],ro={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},no={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},ao=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],De={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var ki=new Map,yi=new Map;for(let e of ta)for(let t of e.spellings){let r=t.name.toLowerCase();ki.has(t.name)||ki.set(t.name,{provider:e,spelling:t}),yi.has(r)||
yi.set(r,{provider:e,spelling:{...t,...ra}})}function ne(e){return ki.get(e)??yi.get(e.toLowerCase())}s(ne,"findProvider");function oo(e,t,r){let n=/[?[]/.test(
e)?()=>!1:Ie(e),a=t[0]?.includes("/")?"user":"kernel",o=na.filter(_=>_.space===a&&G(r,_)&&_.parts.includes(t.length)&&n(_.name));return(o.some(_=>_.ownNames!==!0)?
o.filter(_=>_.ownNames!==!0):o).map(_=>_.name)}s(oo,"providersMatching");function ed(e){return Oe(to,e)?.most}s(ed,"mostProbes");var Qy=/\[[^\]]+\]/g;function wi(e){
let t=e.replace(Qy,"");if(!(t!==e&&!/^\*+$/.test(t)))return ro.functions.get(t.replace(/\*+/g,"*"))}s(wi,"hugeClass");function vi(e){return G(e,De)?G(e,De.unknown)?
"unknown":"left":"refused"}s(vi,"leftBehind");function so(e,t){let r=e.map(a=>({...a})),n=[...r];for(let a=n.pop();a!==void 0;a=n.pop())for(let[o,i]of Object.entries(a)){if(typeof i!="object"||i===null)continue;
let _=td(i)?{start:i.start+t,end:i.end+t}:Array.isArray(i)?[...i]:{...i};Object.assign(a,{[o]:_}),td(i)||n.push(_)}return r}s(so,"relocate");function td(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(td,"isSpan");var Ni=["probe_read","probe_read_kernel","probe_read_user"],xi=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],F="bpftrace src/ast/irbuilderbpf\
.cpp",io="bpftrace src/ast/passes/codegen_llvm.cpp",fn=[{names:["comm"],always:["get_current_comm"],source:`${F} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${F} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${F} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${F} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${F} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${F} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${F} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${F} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${F} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...Ni,...xi],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${F} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${F} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${F} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${F}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...xi,"percpu_array.lookup","get_smp_processor_id"],source:`${F}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...Ni,...xi,"percpu_array.lookup","get_smp_processor_id"],source:`${io} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${F} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${F} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${F} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${F} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${F} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${F} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${F} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${F} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${io} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${F} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${F} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],rd={sometimes:Ni,source:`${F} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},hn=[{read:"own",perCpu:!0,
call:"lookup",source:`${io} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${io} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${F} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${F} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${F} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${F} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${F} 0.20 CreateForEachMapElem()`}];var ew=new Set([...fn,...hn].flatMap(({from:e,before:t})=>[e,t])),tw=new Map;function nd(e){return x(tw,e,()=>[...ew].map(t=>t!==void 0&&$(e,t)?"1":"0").join(""))}
s(nd,"helperCallFacts");var ad=new Map;for(let e of fn)for(let t of e.names)z(ad,t,e);function od(e,t){return(ad.get(e)??[]).filter(n=>G(t,n)).flatMap(({always:n=[],
sometimes:a=[]})=>[...n.map(o=>({helper:o,always:!0})),...a.map(o=>({helper:o,always:!1}))])}s(od,"helpersOf");function sd(e,t,r){let n=t.includes("percpu"),o=hn.
find(i=>i.read===e&&i.perCpu===n&&G(r,i))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_h\
ash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(sd,"he\
lperOfRead");var rw=new WeakMap,nw=new WeakMap;function _o(e,t){let{table:r}=_e(t),n=x(rw,r,()=>new Map);return x(n,e,()=>aw(e,t))}s(_o,"runThrough");function aw(e,t){
let r=new Map,n=Rt.find(i=>i===e);if(n!==void 0)for(let i of br(t))ow.some(_=>Ae(i,_,n,t)!==void 0)&&r.set(i,"some");let{every:a,some:o}=sw(t)[e]??{every:[],some:[]};
for(let i of o)r.set(i,"some");for(let i of a)r.set(i,"every");return r}s(aw,"readRuns");var ow=["entry","exit"];function sw(e){let{table:t}=_e(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...n}=e;return _e(n).table.helpers??{}}s(sw,"helpersFor");function Rr(e,t){return Si(t).has(e)}s(Rr,"isRunThrough");function Si(e){
let{table:t}=_e(e);return x(nw,t,()=>new Set(op.flatMap(r=>[..._o(r,e).keys()])))}s(Si,"namesRunThrough");function id({helper:e,takes:t,gives:r,inside:n,...a},{
function:o,edge:i},_){return!G(_.kernel,a)||!_o(e,_).has(t)?!1:o===r?i!=="exit":n.includes(o)||i!=="entry"&&(o===t||Lt.includes(o))}s(id,"mayHoldLock");function Ti(e,t,r){if(t.lockPath?.some(a=>a.function===e))return;let n=tt(e,t);if(n===void 0)return uw(e,t);if(r)return n.attachable!==!1?iw(e,n,t):uo(t)??Pi(`${Ei(
e)} has no trace site in Linux ${t.kernel}`,t)}s(Ti,"whyUnattachable");function iw(e,{signature:t=""},r){let{arch:n,kernel:a,backports:o,table:i}=r;if(o===!0||i!==
void 0||e.startsWith($t))return;let _=Tl(n,a),u=Sl(t);if(_===void 0||u===void 0||u<=_.most)return;let p=_.before===void 0?"":` before Linux ${_.before}`,c=n==="\
x86_64"?"":` on ${n}`;return Pi(`fentry and fexit${c} take functions of at most ${_.most} arguments${p}, and ${e} has ${u}`,r)}s(iw,"whyTooManyArguments");function uo({
arch:e,kernel:t,backports:r,table:n}){if(n!==void 0)return _w(n);if(Ra(e,t)||r===!0)return;let a=El(e),o=a===void 0?"":` before Linux ${a}`;return{why:`fentry a\
nd fexit attach to no function of ${e} kernels${o}`,inferred:!1}}s(uo,"whyNoTrampoline");function _w({release:e,config:t}){if(t[oi]==="absent")return{why:`fentr\
y and fexit attach to no function of ${e}, which has no CONFIG_${oi}`,inferred:!1}}s(_w,"whyConfiguredWithout");function uw(e,t){let{kernel:r}=t,n=cw(e,t);if(n!==
void 0)return{why:n,inferred:!1};let a=et.functions.some(p=>p===e)&&et.from;if(a&&!$(r,a))return{why:`there is no ${Ei(e)} in Linux ${r} (it came with ${a})`,inferred:t.
backports===!0};let o=Ri.get(e)??[];if(o.length===0||gl.includes(e))return;let i=o.filter(({arch:p})=>p===t.arch),_=i.length>0?i.map(p=>p.kernel):o.map(p=>`${p.
kernel} on ${p.arch}`),u=e.startsWith($t)?`there is no ${Ei(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return Pi(`${u} (seen in ${_.join(", ")})`,t)}
s(uw,"whyMissing");function _d(e){return Ri.has(e)||pw.has(e)}s(_d,"isListed");function Mi(e,t){return e.table===void 0&&e.lockPath===void 0?!1:tt(t,e)!==void 0||
Rr(t,e)}s(Mi,"knowsItself");var pw=new Set([...Fe.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...Lt,...gr,...et.functions,
...ft.functions]),Ri=new Map;for(let e of Fe)for(let t of Object.keys(e.functions))z(Ri,t,e);function cw(e,t){if(e===ct&&tt(Ht,t)!==void 0)return`${e} is not a \
symbol of kernels with paravirtual spin locks (their slow paths are ${ni.join(" and ")})`;if(!gr.includes(e)||tt(Ht,t)!==void 0)return;let r=Lt.includes(e)?` (h\
ere it is ${ct})`:"";return`${e} exists only in x86_64 kernels with paravirtual spin locks${r}`}s(cw,"otherName");function Pi(e,t){let{table:r,exact:n}=_e(t);return n?
{why:e,inferred:!1}:{why:`${e}, judging by Linux ${r.kernel}`,inferred:!0}}s(Pi,"judged");function Ei(e){return e.startsWith($t)?`tracepoint ${e.slice($t.length)}`:
e}s(Ei,"spoken");var ud={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function cd(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let n=ud[t.name];if(n===void 0)return;let a=r.offset===void 0?{}:lw(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...n,...a,...o,...po(e,r.function)}}case"rawTracepoint":return{...pd(r.event.text),...po(e,r.event)};case"trac\
epoint":return r.category===void 0||!Ie(r.category.text)("lock")?void 0:{...pd(r.event.text),...po(e,r.event)};case"unresolved":{let n=ud[t.name];return n?{function:"",
...n,...po(e,void 0)}:void 0}default:return}}s(cd,"tracedFunction");function lw({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:sa(t)===0n?"entry":"inside"}}s(lw,"offsetSite");function pd(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(pd,"tracepointSite");function po(e,t){let r="module"in e.place?e.place.module:void 0,a=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||Ie(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...a===void 0?{}:{open:a}}}s(po,"moduleOf");function ld({function:e,vmlinux:t,
open:r,unnamed:n}){return t&&r===void 0&&n===void 0&&!co(e)}s(ld,"isOneFunction");function dd(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!br(t).some(Ie(e.function))))
return`the functions of the module ${e.module??""} are not known`}s(dd,"whyUnresolved");function co(e){return/[*?[]/.test(e)}s(co,"isPattern");var fd=new WeakMap;function Oi(e){let t=fd.get(e);if(t!==void 0)return t;let r=ne(e.provider);if(r===void 0)return;let{provider:n}=r,a=cd(e,n),o=a!==void 0&&_d(
a.function),i={name:e.text,provider:n,kind:gw(e,n)},_=i.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,u={...r,traced:a,needsTrampoline:hw(e,n),unplaced:[
i],placed:{programs:a===void 0?[]:[Ai(a.function,e.text,{...a,listed:o},i)],obstacles:[]},listed:o,plain:a!==void 0&&!o&&ld(a),..._===void 0?{}:{open:_}};return fd.
set(e,u),u}s(Oi,"readOnce");function kd(e){return Oi(e)?.listed===!0}s(kd,"isAtListed");var hd=5e3,md={programs:[],refusals:[],beyond:!0},lo=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#n;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(n=>x(r,n.text,()=>n)),this.#n=t.map((n,a)=>{let o=Oi(this.#t[a]??n);if(o?.
plain)return this.#r.set(o.spelling,o),gd(n,o.placed)})}on(t){let n=[...this.#r.values()].every(_=>wd(t,_))?this.#n:[],a=new Map,o=s(_=>x(a,_,()=>yd(_,t)),"reso\
lve"),i=0;return this.#e.map((_,u)=>{if(i>hd)return md;let p=n[u]??gd(_,o(this.#t[u]??_));return i+=p.programs.length,i>hd?md:p})}},dw=[];function gd(e,{programs:t,
unresolved:r,obstacles:n}){let a=n.length===0?dw:n.map(({at:o,...i})=>({...i,span:e[o]}));return{programs:t,unresolved:r,refusals:a}}s(gd,"attachmentAt");function yd(e,t){
let r=Oi(e);if(r===void 0)return mw(e,t);if(r.plain&&wd(t,r))return r.placed;let{provider:n,spelling:a,traced:o,unplaced:i,open:_}=r,u=[];G(t.bpftrace,a)||u.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${da(a)}`});let p=r.needsTrampoline?uo(t):void 0;if(p!==void 0&&
u.push(bd(p)),o===void 0){let d=_&&`${_} is only known when the script is started`;return{programs:i,obstacles:u,...d===void 0?{}:{unresolved:d}}}let c=dd(o,t);
if(c!==void 0)return{programs:i,obstacles:u,unresolved:c};if(co(o.function))return{programs:yw(e.text,i[0],o,t),obstacles:u};let l=xw(n,o,t);l!==void 0&&u.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:l});let f=(r.listed||Mi(t,o.function))&&o.vmlinux&&!p?Ti(o.function,t,o.tracing):void 0;return f!==void 0&&
u.push(bd(f)),!r.listed&&Mi(t,o.function)?{programs:[Ai(o.function,e.text,o,i[0])],obstacles:u}:u.length===0?r.placed:{programs:r.placed.programs,obstacles:u}}s(
yd,"resolveOne");var fw=new WeakMap;function wd(e,{spelling:t,needsTrampoline:r}){let n=x(fw,e,()=>new Map);return x(n,t,()=>e.table===void 0&&e.lockPath===void 0&&
G(e.bpftrace,t)&&!(r&&uo(e)))}s(wd,"takesPlain");function bd({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:
{}}}s(bd,"unattachable");function hw({place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(hw,"needsTrampoline");function mw(e,t){let[
,r="",n="",a]=/^(\w+=)?([^:]*)(?::(.*))?$/s.exec(e.text)??[],o=ne("fentry")?.provider;if(n.startsWith("$")&&o!==void 0){let p=`${n} is only known when the scrip\
t is started`;return{programs:[{name:e.text,provider:o,kind:o.kind}],obstacles:[],unresolved:p}}if(!co(n))return{programs:[],obstacles:[]};let i=a===void 0?[]:oo(
n,a.split(":"),t.bpftrace);if(i.length===0){let p=`bpftrace ${t.bpftrace} matches no provider with \`${n}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"\
unsupported-syntax",at:"span",why:p}]}}let _=i.flatMap(p=>{let c=up(`${r}${p}:${a}`,e.span.start);return c.kind==="syntax-error"?[]:[yd(c,t)]}),u=_.find(p=>p.unresolved!==
void 0)?.unresolved;return{programs:_.flatMap(({programs:p})=>p),obstacles:_.flatMap(({obstacles:p})=>p.map(c=>({...c,at:"span"}))),...u===void 0?{}:{unresolved:u}}}
s(mw,"resolveAnyProvider");function gw({place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==
void 0&&kw(e.address)||e.form==="unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(gw,"kindOf");var bw=2n**63n;function kw({text:e,positional:t}){return t||
sa(e)>=bw}s(kw,"mayBeOfKernel");function Ai(e,t,{vmlinux:r,edge:n,listed:a=!0},o){if(!r)return{...o,name:t};let i={function:e,edge:n,...a?{}:{unlisted:!0}};return{
...o,name:t,site:i}}s(Ai,"placedAt");function yw(e,t,r,n){if(!r.vmlinux)return[t];let a=e.slice(0,e.lastIndexOf(":")+1);return[...vw(r,n).map(i=>Ai(i,a+i.replace(
/^__traceiter_/,""),r,t)),t]}s(yw,"expand");var ww=new WeakMap;function vw({function:e,tracing:t},r){let n=x(ww,r,()=>new Map);return x(n,`${t} ${e}`,()=>{let a=Ie(
e);return[...new Set([...br(r),...Si(r)])].filter(o=>a(o)&&Ti(o,r,t)===void 0)})}s(vw,"attachableMatches");function xw(e,t,r){let n=ft.functions;if(!(e.name!=="\
kretprobe"||!n.includes(t.function))&&!$(r.bpftrace,ft.before))return`bpftrace before ${ft.before} refuses a kretprobe on ${t.function}, because it might lock u\
p the system`}s(xw,"bannedKretprobe");function E(e,t,r){let n=[e],a=[];for(;n.length>0;){let o=n.pop();if(o===void 0){let _=a.pop();_!==void 0&&r?.(_);continue}t(o),r!==void 0&&(a.push(o),n.push(void 0));
let i=$i(o);for(let _=i.length-1;_>=0;_--)n.push(i[_])}}s(E,"walk");function $i(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Hi;case"\
map-declaration":return Kt(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...Kt(e.predicate),e.body];case"block":
return[...e.statements,...Kt(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...Kt(e.value),
e.variable];case"if":return[e.condition,e.then,...Kt(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return Kt(e.value);case"map":return e.keys??Hi;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...Kt(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return Nw(e)}}s($i,"childrenOf");function Kt(e){return e?[e]:Hi}s(Kt,"optional");var Hi=[];function Nw(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(Nw,"unreachable");var ue="?",mn="*",fo="?=",gn="",ho="\0",Sw=/^=-?\d+$/;function bn(e){return`=${e}`}s(bn,"oneValue");function Bt(e){return`${ue}${e}`}s(Bt,"valuesNamed");function xd(e){
if(e.includes(ue))return ue;let t=e.join(ho);return e.some(go)?Bt(t):t}s(xd,"joinValues");function mo(e){return e.split(ho).every(t=>t.startsWith("=")||t===gn)}
s(mo,"isOneValue");function kn(e,t,r){return r==="by-hash"?!0:r==="same"?Ew(e,t):bo(e,t)}s(kn,"keysMatch");function Ew(e,t){return e===mn||t===mn?!0:e===t?e!==ue:
e===fo||t===fo?mo(e)||mo(t):!go(e)&&!go(t)&&bo(e,t)}s(Ew,"valuesAreSame");function bo(e,t){if([e,t].some(a=>go(a)||a===mn)||e===t)return!0;let[r,n]=[e.split(ho),
t.split(ho)];return r.length!==n.length?!0:r.every((a,o)=>Tw(a,n[o]??ue))}s(bo,"valuesMeet");function go(e){return e.startsWith(ue)}s(go,"isUnknown");function Tw(e,t){
return e===t||vd(e,t)||vd(t,e)}s(Tw,"partsMeet");function vd(e,t){return Sw.test(e)?Gl.includes(t)||e==="=0"&&Kl.includes(t):!1}s(vd,"isAmong");var yn={sharing:"shared",text:"",bound:!0,constant:!0,values:gn},Nd={sharing:"shared",text:"*",bound:!1,constant:!1,values:mn};function Sd(e){return{...e,text:"\
*",bound:!1,values:fo}}s(Sd,"anyLiteral");function Ed(e){let t=e.values===ue?ue:Bt(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(Ed,"inte\
rvalKey");var Mw=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,Rw=/^(u?int64(_t)?|unsigned long|long|size_t)$/,wo=8,Pw=500,Ow=1e4,Li={sharing:"shared",bound:!0,
constant:!0},Ci=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,values:Bt(e)}),"fixed"),Pr={sharing:"unknown",text:"?",bound:!1,constant:!1,values:ue};function Ar(e,t){
let[r]=e;if(r===void 0)return yn;let n=Md();if(e.length>1)return Dt(e.map(o=>Or(o,t,0,n)));let a=Or(r,t,0,n);return{...a,text:a.text.replace(/^\((.*)\)$/s,"$1")}}
s(Ar,"classifyKey");function Td(e,t){let r=[e,t].map(n=>Or(n,void 0,0,Md()));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}s(Td,"isSameKey");function Md(){
return{parts:Pw,letters:Ow}}s(Md,"newBudget");function Or(e,t,r,n){if(n.parts--<=0)return Pr;let a=s(o=>Or(o,t,r,n),"again");switch(e.kind){case"integer":{let o=Aw(
e.text);return{...Li,text:o,values:/^\d+$/.test(o)?bn(o):ue}}case"string":return n.letters-=e.text.length,n.letters<0?Pr:{...Li,text:e.text,values:bn(e.text)};case"\
duration":case"positional":return Ci(e.text);case"boolean":{let o=e.value?"1":"0";return{...Li,text:o,values:bn(o)}}case"sizeof":return Ci(`${e.name}(${e.text.replace(
/\s+/g,"")})`);case"identifier":case"variable":{let o=r<wo?t?.resolve(e.name):void 0;return o!==void 0?Or(o.value,o.scope,r+1,n):e.kind==="variable"?{...Pr,text:e.
name}:Ii(e.name)}case"call":return Hw(e,a)??yo(e);case"tuple":{let o=Dt(e.elements.map(a));return{...o,text:`(${o.text})`}}case"record":{let o=Dt(e.fields.map(i=>a(
i.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<wo?Rd(e,t):void 0;return o===void 0?yo(e):Or(o.value,o.scope,r+1,n)}case"cast":{let o=a(e.operand);
return Rw.test(e.type)?o:ko(o,`(${e.type})${o.text}`)}case"unary":{if(e.operator==="*")return yo(e);let o=a(e.operand),i=e.operator==="!"?"shared":o.sharing,_=`${e.
operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(_)?{...o,sharing:i,text:_,values:bn(_)}:{...ko(o,_),constant:o.constant,sharing:i}}case"binary":{let{operator:o}=e,
[i,_]=[a(e.left),a(e.right)],u=ko(Dt([i,_]),`(${i.text}${o}${_.text})`);if(!Ul.has(o))return u;let p=o==="%"&&_.constant?Bt(`${o}${_.text}`):u.values;return{...u,
sharing:"shared",values:p}}case"ternary":{let{condition:o,then:i=o,else:_}=e,u=Dt([a(i),a(_)]),p=Dt([a(o),u]);return{...ko(p,`(${p.text}?)`),sharing:u.sharing}}case"\
map":case"index":case"update":case"block-expression":case"if-expression":return yo(e)}}s(Or,"classify");function ko(e,t){return{...e,text:t,constant:!1,values:e.
bound?Bt(t):ue}}s(ko,"computed");function yo(e){let t=new Set;return E(e,r=>{r.kind==="variable"&&t.add(r.name)}),t.size===0?Pr:{...Pr,text:`?${[...t].sort().join(
"")}`}}s(yo,"unknownKey");function Aw(e){let t=Mw.exec(e)?.[1];return t===void 0||t.length>40?e:String(BigInt(t.replaceAll("_","")))}s(Aw,"writeInteger");function Ii(e){
let t=Xl(e);if(t===void 0)return Pr;let{sharing:r}=t,n=t.fixed!=="event",a=n?e.replace(/^__builtin_/,""):"?",o=t.values??(n?Bt(a):ue);return{sharing:r,text:a,bound:n,
constant:!1,values:o}}s(Ii,"classifyBuiltin");function Hw({name:e,arguments:t},r){if(Dl.has(e)){let a=Dt(t.map(r));return a.constant?Ci(`${e}(${a.text})`):void 0}
if(t.length===0)return Ii(e);let[n]=t;if(!(e!=="pid"&&e!=="tid"||n?.kind!=="identifier"))return{...Ii(e),text:`${e}(${n.name})`}}s(Hw,"classifyCall");function Rd({
object:e,name:t},r,n=0){if(n>=wo)return;let a={value:e,scope:r};for(let o=0;o<wo&&a!==void 0;o++){let{value:i,scope:_}=a;if(i.kind==="tuple"||i.kind==="record"){
let u=i.kind==="tuple"?i.elements.find((p,c)=>String(c)===t):i.fields.find(p=>p.name===t)?.value;return u&&{value:u,scope:_}}i.kind==="member"?a=Rd(i,_,n+1):a=i.
kind==="variable"||i.kind==="identifier"?_.resolve(i.name):void 0}}s(Rd,"partOf");function Dt(e){let t=s(n=>e.some(a=>a.sharing===n),"has");return{sharing:t("pe\
r-thread")?"per-thread":t("per-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(n=>n.text).join(","),bound:e.every(n=>n.bound),constant:e.every(n=>n.constant),
values:xd(e.map(n=>n.values))}}s(Dt,"combine");function Pd(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(Pd,"keysMayDiffer");var xo=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(Ut(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
Od(t))}learn(t){let r=t.filter(n=>!this.#e.includes(n));r.length>0&&(this.#e=[...this.#e,...r].slice(-$w))}within(t,r){let n=this.#e;this.learn(t),this.#r(n,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e.some(n=>r.test(n))&&(this.#e=this.#e.filter(n=>!r.test(n)))}forgetMap(t){this.#t.add(t);let r=Ut(t,"");this.#e.some(n=>n.
startsWith(r))&&(this.#e=this.#e.filter(n=>!n.startsWith(r)))}get text(){return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,n=new Set;this.#t=n,t(),this.#t=r;for(let a of n)r.add(a);return n}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let n=this.#e.filter(o=>!o.includes("$"));this.#e=t;let a=this.#t;this.#t=new Set,r(),this.#e=n;for(let o of this.#t)this.forgetMap(o),a.
add(o);this.#t=a}#r(t,r){let n=this.#e;if(r(),this.#e===n){this.#e=t;return}let a=new Set(this.#e),o=new Set(n.filter(i=>!a.has(i)));this.#e=o.size===0?t:t.filter(
i=>!o.has(i))}},$w=64;function Ut(e,t){return`${e}[${t}`}s(Ut,"keyFact");function Od(e){return`not zero: ${e}`}s(Od,"notZeroFact");var Ad=64;function Hd(e,t,r,n){
return $d(e,t,{scope:r,mapNamed:n,budget:{parts:Ad}})}s(Hd,"factsOf");function $d(e,t,r){if(r.budget.parts--<=0)return[];let n=s((a,o)=>$d(a,o,r),"further");switch(e.
kind){case"unary":return e.operator==="!"?n(e.operand,!t):vo(e,t,r);case"binary":{let{left:a,right:o,operator:i}=e;if(i==="&&")return t?[...n(a,!0),...n(o,!0)]:
[];if(i==="||")return t?[]:[...n(a,!1),...n(o,!1)];let _=Cw(i,W(o),t);return _!==void 0?n(a,_):Ld.has(i)||Lw.has(i)?[]:vo(e,t,r)}case"call":return t?Iw(e,r):[];case"\
variable":{let a=r.scope.resolve(e.name);return[...a?.scope===r.scope&&a.value.kind!=="variable"?n(a.value,t):[],...vo(e,t,r)]}default:return vo(e,t,r)}}s($d,"r\
ead");var Ld=new Set(["==","!="]),Lw=new Set(["<",">","<=",">="]);function Cw(e,t,r){return t===void 0?void 0:t===0&&Ld.has(e)?e==="!="===r:!r||t<0?void 0:e==="\
>"||(e===">="||e==="==")&&t>0?!0:void 0}s(Cw,"comparedWithZero");function vo(e,t,{scope:r}){let n=t?No([e],r):void 0;return n===void 0?[]:[Od(n)]}s(vo,"notZero");
function Iw({name:e,arguments:[t,r]},{scope:n,mapNamed:a}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?n.argument(t.name)?.value:t;if(o?.
kind!=="map"||o.keys!==void 0)return[];let i=No([r],n);return i===void 0?[]:[Ut(a(o.name),i)]}s(Iw,"presence");function No(e,t){let{text:r}=Ar(e,t);if(!r.includes(
"?"))return r;let n={parts:Ad},a=e.map(o=>Cd(o,t,n));return a.every(o=>o!==void 0)?a.join(","):void 0}s(No,"spell");function Cd(e,t,r){if(r.parts--<=0)return;let n=s(
o=>Cd(o,t,r),"again");switch(e.kind){case"member":{let o=qw(e.object)?"args":n(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=n(e.operand);return o&&
`(${e.type})${o}`}case"tuple":{let o=e.elements.map(n);return o.every(i=>i!==void 0)?o.join(","):void 0}case"identifier":if(/^arg\d+$|^retval$|^args$/.test(e.name))
return e.name;break;case"variable":return e.name;default:}let{text:a}=Ar([e],t);return a.includes("?")?void 0:a}s(Cd,"wordOf");function qw(e){return e.kind==="i\
dentifier"&&e.name==="args"}s(qw,"isArguments");function Id(e,t){let r={value:e,scope:t};for(let n=0;n<Fw&&r!==void 0;n++){let{value:a,scope:o}=r;switch(a.kind){case"\
integer":return/^0x/i.test(a.text)?/[1-9a-f]/i.test(a.text.slice(2)):/^[^eE]*[1-9]/.test(a.text);case"duration":case"positional":case"sizeof":return!0;case"cast":
r={value:a.operand,scope:o};break;case"unary":if(a.operator!=="-")return!1;r={value:a.operand,scope:o};break;case"identifier":if(a.name==="ncpus")return!0;r=o.resolve(
a.name);break;case"variable":r=o.resolve(a.name);break;default:return!1}}return!1}s(Id,"isNeverZero");var Fw=16;function qd(e){return e.kind==="cast"&&e.type.endsWith(
"*")}s(qd,"isPointer");function Hr(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(Hr,"lookUp");function Fd(e,t){Hr(e,"value",t);let{keys:r=[],name:n,span:a}=t,o=e.
mapName(n);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:Ar(r,e.scope),span:e.place(a)})}s(Fd,"readEntry");function $r(e,t){let{change:r,access:n,
span:a,aggregation:o,plain:i=!1,discarded:_=!1}=t,u=n.keys??[],p=Ar(u,e.scope),c=e.mapName(n.name),l=e.spell(u);e.call({kind:"change",change:r,map:c},a),r==="de\
lete"?e.facts.forgetMap(c):l!==void 0&&e.facts.learn([Ut(c,l)]),e.effects.push({kind:"map",change:r,...o===void 0?{}:{aggregation:o},map:c,key:o!==void 0&&vr.has(
o)?Ed(p):p,keys:u,...i?{plain:i}:{},..._?{discarded:_}:{},span:e.place(a)})}s($r,"changeEntry");function So(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(
r)})}s(So,"fail");var jw=new Set(["/","%","/=","%="]);function Eo(e,t,r,n){!jw.has(t)||Id(r,e.scope)||e.facts.isNotZero(e.spell([r]))||So(e,"division",n)}s(Eo,"\
operate");function jd(e,{name:t,span:r}){e.call({kind:"name",name:t},r),pn.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(jd,"readBuiltin");function zd(e,{
name:t,arguments:[r],span:n}){let a=Vl.get(t);a!==void 0&&So(e,a,n);let o=r&&e.given(r).value,i=e.place(n);e.call({kind:"name",name:t},n),t==="has_key"&&o?.kind===
"map"&&Hr(e,"own",o),t==="exit"&&e.leave(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:i}),Ua.
has(t)&&e.effects.push({kind:"output",function:t,span:i}),pn.has(t)&&e.effects.push({kind:"stack",span:i})}s(zd,"callFunction");var wn=class{static{s(this,"Scope")}#e;#t;#r=new Map;#n=[];#a=0;constructor(t,r,n){this.#e=r,this.#t=me(()=>zw(t,n))}get changes(){return this.#a}set(t,r){let n=this.
argument(t);if(n?.value.kind==="variable")return n.scope.#o(n.value.name);if(r===void 0||this.#t().has(t))return this.#o(t);this.#r.get(t)!==r&&this.#a++,this.#r.
has(t)||this.#n.push(t),this.#r.set(t,r)}#o(t){(!this.#t().has(t)||this.#r.has(t))&&this.#a++,this.#t().add(t),this.#r.delete(t)}inBranch(t){this.#s(t)}inEither(t,r){
let n=this.#s(t),a=this.#s(r);for(let[o,i]of n)a.has(o)&&this.set(o,i)}#s(t){let r=this.#n.length;t();let n=new Map;for(let a of this.#n.splice(r)){let o=this.#r.
get(a);o!==void 0&&n.set(a,o),this.#r.delete(a)&&this.#a++}return n}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let n=this.#r.get(t);return n&&{value:n,
scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&vn(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)break;r=n}return r}};function vn(e){
return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(vn,"isName");function zw(e,t){let r=new Map,n=new Set(t),a=s((o,i)=>{let _=r.
get(o);_===void 0?r.set(o,i):Td(_,i)||n.add(o)},"note");return E(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?a(o.target.name,o.value):
n.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&a(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&n.add(o.operand.name),(o.kind===
"for-map"||o.kind==="for-range")&&n.add(o.variable.name)}),n}s(zw,"changingVariables");var To=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#n=new WeakMap;#a=0;of(t){let r=new Map;return Array.from(t,n=>this.#o(n,r)).
join(" ")}#o(t,r){let n=r.get(t);if(n!==void 0)return n;let{value:a,scope:o}=t,i=vn(a)?o.argument(a.name):void 0;if(i!==void 0)return this.#o(i,r);let{number:_,
names:u}=this.#_(a),p=u.map(l=>this.#s(l,o,r)),c=Gd(this.#e,`${_} ${p.join(" ")}`);return r.set(t,c),c}#s(t,r,n){let a=r.argument(t);if(a!==void 0)return`${this.#o(
a,n)}`;if(!t.startsWith("$"))return t;let o=this.#n.get(r)??this.#a++;return this.#n.set(r,o),`${t}:${o}.${r.changes}`}#_(t){let r=this.#r.get(t);if(r!==void 0)
return r;let n=new Set;E(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&n.add(o.name)});let a={number:Gd(this.#t,JSON.stringify(t,Gw)),names:[
...n]};return this.#r.set(t,a),a}};function Gd(e,t){return x(e,t,()=>e.size)}s(Gd,"numberIn");function Gw(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(Gw,"\
withoutPlace");var Kw=3e5,Bw=20,Dd=50,Dw=64;function Cr(){return{left:Kw}}s(Cr,"callBudget");var Lr=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new xo;scope;#e;#t=[];#r;#n;#a=new To;#o=new Map;#s=Number.
POSITIVE_INFINITY;#_=0;#i=!1;constructor(t,r,n,a){this.#n=n,this.scope=new wn(t,new Map,r),this.#e=r,this.calls=a}spend(t){this.#r!==void 0&&(this.#n.left-=t)}place(t){
return this.#r??t}call(t,r){let n=this.#_===0&&!this.#i;this.calls?.push({...t,always:n,span:this.place(r)})}leave(){this.#i=!0}mapName(t){let r=this.scope.argument(
t)?.value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return No(
t,this.scope)}factsOf(t,r){return Hd(t,r,this.scope,n=>this.mapName(n))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#u(t?.
scope??this.scope,r)}where(t,r,n){this.#_++,this.facts.within(this.factsOf(t,r),n),this.#_--}inBranch(t){this.#_++,this.scope.inBranch(t),this.#_--}isFollowing(t){
let r=this.#t.indexOf(t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(Uw.has(t.value.kind))return this.within(t,r);let n=`argument\
 ${this.#a.of([t])}`,a=s(()=>this.within(t,r),"visitor");this.#p({name:n,given:[t],place:this.place(t.value.span),keepsFacts:!0},a)}follow(t,r,n,a){let o=this.place(
r),i=[...n.values()],_=`${t.span.start} ${this.#a.of(i)}`,u=this.#r;this.#r=o,this.facts.inOtherBody(()=>this.#p({name:_,given:i,place:o,keepsFacts:!1},()=>{this.#t.
push(t),this.#u(new wn(t.body,n,this.#e),a),this.#t.pop()})),this.#r=u}#p({name:t,given:r,place:n,keepsFacts:a},o){let{facts:i}=this,_=`${t}
${i.text}`,u=this.#o.get(_);if(u!==void 0)return this.#c(u,n);if(this.#t.length>=Dw||this.#n.left<=0){this.tooDeep??=n;return}this.spend(Bw);let p={branches:this.#_,
left:this.#i,cutBy:this.#s},c={effects:this.effects.length,calls:this.calls?.length??0},l=Kd(r);this.#_=0,this.#i=!1,this.#s=Number.POSITIVE_INFINITY;let f=i.deletionsIn(
o),d={effects:Bd(this.effects.splice(c.effects),Ww),calls:Bd(this.calls?.splice(c.calls)??[],Vw),leaves:this.#i,deletesFrom:f};this.#s>=this.#t.length&&Kd(r)===
l&&(!a||`${t}
${i.text}`===_)&&this.#o.set(_,d),this.#_=p.branches,this.#i=p.left,this.#s=Math.min(p.cutBy,this.#s),this.#c(d,n)}#c({effects:t,calls:r,leaves:n,deletesFrom:a},o){
let i=this.#_===0&&!this.#i;this.spend(t.length+r.length);for(let _ of t)this.effects.push({..._,span:o});for(let _ of r)this.calls?.push({..._,always:_.always&&
i,span:o});n&&(this.#i=!0);for(let _ of a)this.facts.forgetMap(_)}#u(t,r){let n=this.scope;this.scope=t,r(),this.scope=n}},Uw=new Set(["integer","string","varia\
ble","identifier","map"]);function Kd(e){return e.reduce((t,{value:r,scope:n})=>{let a=vn(r)?n.argument(r.name):void 0;return t+(a?.scope??n).changes},0)}s(Kd,"\
changesOf");function Bd(e,t){return[...new Map(e.map(r=>[t(r),r]).reverse()).values()].reverse()}s(Bd,"onlyOnce");function Ww(e){return JSON.stringify(e,(t,r)=>t===
"span"||t==="nameSpan"?void 0:r)}s(Ww,"nameOfEffect");function Vw({span:e,...t}){return JSON.stringify(t)}s(Vw,"nameOfCall");function Wd(e){let t=new Map,r=new Map;for(let n of e.items)n.kind==="macro"&&z(t,n.name,n),n.kind==="subprogram"&&r.set(n.name,n);return{macros:t,subprograms:r}}
s(Wd,"callablesOf");function Vd(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(n=>Ud(n,e,!0))??r.find(n=>Ud(n,
e,!1))}s(Vd,"calleeOf");function Ud({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((n,a)=>{let o=t.arguments[a];return n.startsWith("@")?Ir(
o):n.startsWith("$")?o?.kind==="variable":!r||!(Ir(o)||o?.kind==="variable")})}s(Ud,"takes");function Ir(e){return e?.kind==="map"&&e.keys===void 0}s(Ir,"isWhol\
eMap");var Jw=new Set(["integer","string","boolean","duration"]),Yw=new Set(["print","clear","zero","len","has_key","find"]);function Jd(e,t=Cr()){let{effects:r,tooDeep:n}=Fi(
e,new Lr(e.body,e.unknown,t));return n===void 0?{effects:r}:{effects:r,tooDeep:n}}s(Jd,"effectsOf");function Yd(e,t){let r=[];return Fi(e,new Lr(e.body,e.unknown,
t,r)),r}s(Yd,"callsOf");function Zd(e){let t=[],{effects:r}=Fi(e,new Lr(e.body,e.unknown,Cr(),t));return{effects:r,calls:t}}s(Zd,"effectsAndCallsOf");function Fi({
body:e,predicate:t,callables:r},n){let a=new qi(n,r);return t===void 0?a.visit(e):(a.visit(t),n.where(t,!0,()=>a.visit(e))),n}s(Fi,"visited");var qi=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?Dd:1),t.kind){case"assign\
ment":return this.#o(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#a(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#n(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let n=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:n},t.span);let a=Ut(n,`${t.variable.name}.0`);return r.facts.inLoop(
[a],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#_(t);case"call":return this.#i(t);case"update":if(t.operand.kind==="map")return this.#u(t.operand),Hr(r,"own",t.operand),
$r(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#i(t.expression,!0):this.visit(t.expression);case"map":return this.#u(t),Fd(r,t);case"jump":return t.
keyword==="return"&&r.leave(),this.#r(t);case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"in\
dex":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(n=>n.kind==="integer")&&!qd(t.object)&&So(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#n(t.left,t.operator==="&&",t.right)):(this.visit(t.right),Eo(r,t.operator,t.right,
t.span));case"ternary":{let{condition:n,then:a,else:o}=t;return this.visit(n),a!==void 0&&r.scope.inBranch(()=>this.#n(n,!0,a)),r.scope.inBranch(()=>this.#n(n,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of $i(t))this.visit(r)}#n(t,r,n){this.#e.where(t,r,()=>this.visit(n))}#a({condition:t,then:r,else:n}){let{scope:a,
facts:o}=this.#e;if(this.visit(t),n===void 0){a.inBranch(()=>this.#n(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}a.inEither(
()=>this.#n(t,!0,r),()=>this.#n(t,!1,n))}#o(t){let{target:r,operator:n,value:a,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),Eo(this.#e,n,a,o),r.kind===
"variable"&&this.#e.setVariable(r.name,n==="="?a:void 0)}#s(t,{value:r,operator:n,span:a}){let o=this.#e;this.#u(t);let i=o.given(r),{value:_}=i;if(n!=="="||_.kind!==
"call"||!qa.has(_.name)){n!=="="&&Hr(o,"value",t),this.visit(r),Eo(o,n,r,a);let u=n!=="="||Jw.has(_.kind);return $r(o,{change:"assign",access:t,span:a,plain:u})}
o.within(i,()=>{for(let u of _.arguments)this.visit(u)}),Hr(o,"own",t),$r(o,{change:"aggregate",access:t,span:a,aggregation:_.name})}#_(t){let{name:r,span:n}=t,
a=this.#e.scope.argument(r);if(a!==void 0)return this.#e.followArgument(a,()=>this.visit(a.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#i(
{kind:"call",name:r,nameSpan:n,arguments:[],span:n});jd(this.#e,t)}}#i(t,r=!1){let n=Vd(t,this.#t);if(n!==void 0&&!this.#e.isFollowing(n))return this.#c(n,t);if(t.
name==="delete")return this.#p(t,r);for(let[a,o]of t.arguments.entries())(!(a===0&&Yw.has(t.name))||!Ir(this.#e.given(o).value))&&this.visit(o);zd(this.#e,t)}#p({
arguments:t,span:r},n){let a=this.#e,o=t.map(u=>a.given(u)),i=o[0]?.value,_=t[1];if(Ir(i)&&_!==void 0&&!Ir(_))return this.visit(_),$r(a,{change:"delete",access:{
...i,keys:[_]},span:r,discarded:n});for(let u of o){let{value:p}=u;a.within(u,()=>{if(p.kind!=="map")return this.visit(p);this.#u(p),$r(a,{change:"delete",access:p,
span:r,discarded:n})})}}#c(t,r){let n=new Map;if(t.kind==="macro")t.parameters.forEach((a,o)=>{let i=r.arguments[o];i!==void 0&&n.set(a,{value:i,scope:this.#e.scope})});else
for(let a of r.arguments)this.visit(a);this.#e.follow(t,r.span,n,()=>this.visit(t.body))}#u({keys:t=[]}){for(let r of t)this.visit(r)}};var Mo=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let n=new Set,a=!1;return E(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&n.add(o.name),a||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:a,calls:n}]});for(let{name:r,calls:n}of this.#e)for(let a of n)z(this.#t,a,r)}returns(t){let r=!1;return E(t,n=>{n.kind==="jump"?r||=n.keyword==="r\
eturn":(n.kind==="call"||n.kind==="identifier")&&(r||=this.returnsBy(n.name))}),r}returnsBy(t){return this.#n("return",({returns:r})=>r).has(t)}calls(t,...r){let n=this.#n(
`${r.join()}()`,({calls:a})=>r.some(o=>a.has(o)));return Zw(t,a=>r.includes(a)||n.has(a))}#n(t,r){return x(this.#r,t,()=>{let n=new Set(this.#e.filter(r).map(({
name:a})=>a));for(let a of n)for(let o of this.#t.get(a)??[])n.add(o);return n})}};function Zw(e,t){let r=!1;return E(e,n=>{(n.kind==="call"||n.kind==="identifi\
er")&&(r||=t(n.name))}),r}s(Zw,"names");var Xd=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function Qd({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?ef(t.text,t.span.start):[])}s(Qd,
"definedMacros");function ef(e,t){let[,r="",n="",a=""]=Xd.exec(e)??[];if(n==="")return[];let o=`macro ${n}() { `,i=a.replace(/\\(\r?\n)/g,(p,c)=>` ${c}`),{items:_,
errors:u}=Ve(`${o}${i}
}`);return u.length>0||_.length!==1?[]:so(_,t+r.length-o.length).filter(Qw)}s(ef,"definedBy");var Xw=/[A-Za-z_]\w*/g;function tf({text:e,items:t},r){let n=r.map(
({script:i,statement:_})=>({text:i.text,items:i.items,at:_}));if(![{items:t},...n].some(i=>i.items.some(({kind:_})=>_==="preprocessor")))return[];let a=new Set,
o=[];for(let i of[{text:e,items:t,at:void 0},...n])for(let _ of i.items){let[,,u,p]=_.kind==="preprocessor"&&Xd.exec(_.text)||[];_.kind==="preprocessor"&&u!==void 0&&
o.push({name:u,line:_.text,span:i.at??_.span});let c=_.kind==="preprocessor"?p??"":i.text.slice(_.span.start,_.span.end);for(let l of c.match(Xw)??[])a.add(l)}return o.
filter(({name:i,line:_})=>a.has(i)&&ef(_,0).length===0).map(({name:i,span:_})=>({span:_,message:`What the definition of ${i} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(tf,"unreadDefinitions");function Qw(e){return e.kind==="macro"}s(Qw,"isM\
acro");function rf({body:e}){return e.statements.length===0&&e.value!==void 0}s(rf,"isExpression");var ev=new Set(["comm","cpu","uid","curtask"]);function nf({body:e}){
let t=!1;return E(e,r=>{t||=r.kind==="identifier"&&ev.has(r.name)}),t}s(nf,"hasStandardWord");var tv=af("call"),rv=af("word"),nv=new Map(Ha.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),av=new Map(wr.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function af(e){let t=new Map;for(let{names:r,least:n=0,most:a=Number.POSITIVE_INFINITY,...o}of yr)if(o.use===e)for(let i of r){let _=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",u=e==="word"?`the builtin \`${i}\``:`\`${i}()\`${_}`;z(t,i,{bound:{...o,name:u},least:n,most:a})}return t}s(af,"r\
owsByName");function of(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(tv.get(e.name)??[]).filter(a=>r>=a.least&&
r<=a.most).map(({bound:a})=>({bound:a,span:e.span})),...ov(e,t)]}case"identifier":return t.word(e.name)?ji:/^sarg\d+$/.test(e.name)?[{bound:Oa,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:Aa,span:e.span}]:rv.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??ji;case"config":return e.settings.flatMap(({name:r,span:n})=>{let a=av.
get(r.toLowerCase().replace(/^bpftrace_/,""));return a===void 0?[]:[{bound:a,span:n}]});default:return ji}}s(of,"builtinUses");var ji=[];function ov(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!t.word(r.name)?nv.get(r.name):void 0;return n===void 0?[]:[{bound:n,
span:r.span}]})}s(ov,"stackModes");function sf(e){let t=new Set,r=new Set,n=!1,a=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let i of o.parameters)r.add(i)}if(o.kind==="import"&&(a=!0),o.kind==="preprocessor"){let i=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(n||=/^\s*#\s*include\b/.
test(o.text),i!==void 0)for(let _ of[t,r])_.add(i)}if(o.kind==="c-definition")for(let[i]of o.text.matchAll(/\w+/g))r.add(i)}return{call:s(o=>a||t.has(o),"call"),
word:s(o=>a||n||r.has(o),"word")}}s(sf,"ownNames");var zi=Number.POSITIVE_INFINITY;function q(e,[t,r],...n){return e.split(" ").map(a=>[a,{least:t,most:r,wanted:n}])}s(q,"calls");var Ro=new Map([...q("printf err\
orf warnf debugf cat system",[1,zi],"written text"),...q("time",[0,1],"written text"),...q("strftime",[2,2],"written text","number"),...q("join",[1,2],"number",
"written text"),...q("kaddr cgroupid pton",[1,1],"written text"),...q("uaddr reg",[1,1]),...q("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...q("kstack ustack",[0,2],"written number","written number"),...q("ntop",[1,2]),...q("macaddr",[1,1]),...q("path",[1,2]),...q("buf",
[1,2],"any","number"),...q("str",[1,zi],"any","number"),...q("cgroup_path",[1,2],"number","text"),...q("strncmp",[3,3],"text","text","written number"),...q("str\
contains str_concat strstr",[2,2],"text","text"),...q("strlen",[1,1],"text"),...q("memcmp",[3,3]),...q("sum avg min max stats",[1,1],"number"),...q("hist",[1,2],
"number"),...q("lhist",[4,4],"number","written number","written number","written number"),...q("tseries",[3,4],"number"),...q("print",[1,3],"any","written numbe\
r","written number"),...q("clear zero",[1,1],"whole map"),...q("delete",[1,zi],"map"),...q("has_key",[2,2],"whole map"),...q("len",[1,1]),...q("exit",[0,1]),...q(
"signal signal_thread override",[1,1]),...q("skboutput",[4,4]),...q("nsecs",[0,1])]),_f=new Set(["print","clear","zero","has_key","len","find"]),Po=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),xn={least:1,most:100};function Gi(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(n=>[n,t])))}s(Gi,"table");var Oo=Gi([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),Ki=Gi([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),uf=new Set(["kretprobe","uretprobe"]),pf=Gi([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var sv=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,iv=/^(?:u?int(?:8|16|32|64)|(?:un)?signed(?: \w+)*|(?:unsigned )?(?:char|short|int|long))$/;function I(e,t){switch(e.kind){case"\
integer":return"a number";case"sizeof":return Ki.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>
1?"a tuple":void 0;case"variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return _v(e.name,t);case"call":return t.defined.names.
has(e.name)?void 0:Ki.get(e.name);case"cast":return iv.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator===
"~"?Ao(e.operand,t):void 0;case"update":return Ao(e.operand,t);case"binary":return sv.test(e.operator)?"a truth value":Ao(e.left,t)&&Ao(e.right,t);case"ternary":{
let r=I(e.else,t);return e.then!==void 0&&I(e.then,t)===r?r:void 0}default:return}}s(I,"typeOf");function Ao(e,t){return I(e,t)==="a number"?"a number":void 0}s(
Ao,"numberIf");function _v(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?Oo.get(e):r.every(({canonical:n})=>uf.has(n??""))?"a number":void 0}
s(_v,"typeOfWord");var uv=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function ht(e,t){
return e===void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!uv.some(r=>r.includes(e)&&r.includes(t))}s(ht,"differ");function ae(e){return e===
void 0||e==="a number"||e==="a truth value"||e==="an aggregation"}s(ae,"isCountable");var pv={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
cf=3,cv=/^[eEfFgGaAn]$/,lv=/\\[x0-7]/;function lf(e,t){if(e.kind!=="call"||!Po.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>cf+1)return{span:e.span,message:`debugf() prints ${cf} values at most.`};let r=Ho(e,"older",t),n=Ho(e,"newer",t);return r===void 0?void 0:n}s(lf,"wrongFo\
rmat");function $o(e,t){if(!Po.has(e.name))return!1;let r=t==="older"?"newer":"older";return Ho(e,t,Bi)!==void 0&&Ho(e,r,Bi)===void 0}s($o,"needsOtherReading");
var dv={names:new Set,macros:!1,included:!0,statements:!1},Bi={defined:dv,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function df(e){let[
t,...r]=e.arguments;if(!Po.has(e.name)||t?.kind!=="string"||$o(e,"older"))return;let n=ff(t.text,"older");if(n?.length===r.length)return r.find((a,o)=>n[o]==="s"&&
fv(a))?.span}s(df,"numberAsText");function fv(e){return I(e,Bi)==="a number"}s(fv,"isNumber");function Ho(e,t,r){let[n,...a]=e.arguments;if(n?.kind!=="string"||
a.some(d=>mv(d,r.defined)))return;let o=ff(n.text,t);if(o===void 0)return;let i=o.find(d=>cv.test(d));if(a.length!==o.length){let d=`The format asks for ${Je(o.
length,"argument")}, and there ${a.length===1?"is":"are"} ${a.length}.`;return{span:e.span,message:d}}if(i!==void 0)return{span:n.span,message:`bpftrace prints \
no fractions: there is no conversion %${i}. Print whole numbers.`};let _=a.findIndex((d,h)=>!hv(I(d,r),o[h]??"s")),u=a[_],p=o[_]??"";if(u===void 0)return;let c=I(
u,r),l=c==="a text"?": write %s":"",f=p.startsWith("r")?"a buffer":p==="s"?"a value":"a number";return{span:u.span,message:`%${p} prints ${f}, and this is ${c}${l}\
.`}}s(Ho,"formatProblem");function ff(e,t){if(lv.test(e))return;let r=[...e.matchAll(pv[t])].map(([,n=""])=>n);return t==="older"?r:r.filter(n=>n!=="%")}s(ff,"c\
onversionsOf");function hv(e,t){return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||ae(e)&&e!=="an aggregation"}s(hv,"fits");function mv(e,{
names:t,included:r}){return e.kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(mv,"mayBeSeveral");function gv(e,t){return e.kind===t}s(gv,"isOfKind");function w(e,t,r){return{feature:t,kind:e,find:s((a,o)=>{let i=gv(a,e)&&r(a,o);return i===!0?a.span:i||void 0},
"find")}}s(w,"on");var pe=s(()=>!0,"always"),Yi=[w("config","config-block",pe),w("config","config-word",e=>e.settings.find(({value:t})=>vv.test(t))?.span),w("co\
nfig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d+[\w]*[UL]/.test(t))?.span),w("subprogram","subprogram",pe),w("subprogram","glued-colon",(e,{script:{
text:t}})=>{let r=qr(t.slice(e.span.start,e.body.span.start));return Vi.test(r)&&{start:e.span.start,end:e.body.span.start}}),w("macro","macro",pe),w("map-decla\
ration","map-declaration",pe),w("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),w("import","import",pe),w("call","import",e=>e.name==="im\
port"),w("c-definition","attribute-behind",e=>xv(e).includes(hf)),w("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(hf)),w("attach-po\
int","named-probe",e=>e.name?.span),w("attach-point","spaced-attach-point",e=>e.spaced),w("attach-point","sign-in-attach-point",e=>kv.test(e.text.replace(bv,""))),
w("attach-point","kprobe-module",e=>gf(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),w("attach-point","probe-language",({place:e})=>e.
form==="userFunction"&&e.path!==void 0&&e.language?.span),w("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),w("attach-point",
"source-line",({place:e})=>e.form==="sourceLine"),w("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),w("attach-point","watchpo\
int-argument",({place:e})=>e.form==="watchpoint"&&e.argument!==void 0),w("let","let",pe),w("let","glued-colon",(e,{script:t})=>e.type!==void 0&&Di(e.variable,t)),
w("let","typeof",e=>e.type!==void 0&&Lo.test(e.type)),w("discard","discard",pe),w("block-expression","block-expression",pe),w("if-expression","block-expression",
pe),w("block","step-behind-block",Sv),w("block","block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),w("if","else-if",e=>e.else?.kind==="if"&&e.else.
span),w("if","bare-condition",(e,t)=>Nn(e,e.condition,t)),w("while","bare-condition",(e,t)=>Nn(e,e.condition,t)),w("unroll","bare-condition",(e,t)=>Nn(e,e.count,
t)),w("for-map","bare-condition",(e,t)=>Nn(e,e.variable,t)),w("for-range","glued-colon",(e,{script:t})=>Di(e.variable,t)),w("for-range","glued-variable",(e,{script:t})=>Di(
e.variable,t,mf)),w("for-range","bare-condition",(e,t)=>Nn(e,e.variable,t)),w("while","while",pe),w("unroll","unroll-expression",({count:e})=>!["integer","posit\
ional"].includes(e.kind)&&e.span),w("for-map","for-map",pe),w("for-range","for-range",pe),w("jump","jump-in-for",(e,t)=>t.inFor),w("jump","return-value",e=>e.value?.
span),w("integer","digit-separator",e=>/^\d[\d_]*_/.test(e.text)),w("integer","separated-hex",e=>/^0x.*_/i.test(e.text)),w("integer","capital-suffix",e=>/^(?!0[xX]).*[UL]/.
test(e.text)),w("integer","zero-in-exponent",e=>/^0e\d|^\d+e0/i.test(e.text)),w("integer","exponent",e=>/^\d+e\d/i.test(e.text)),w("integer","integer-suffix",e=>!/^0x/i.
test(e.text)&&/[ul]+$/i.test(e.text)),w("duration","duration",pe),w("record","record",pe),w("tuple","tuple",pe),w("tuple","short-tuple",e=>e.elements.length<2),
w("tuple","trailing-comma",(e,{script:t})=>{let r=e.elements.at(-1);return r!==void 0&&qr(t.text.slice(r.span.end,e.span.end)).includes(",")}),w("unary","addres\
s-of",e=>e.operator==="&"),w("unary","comptime",e=>e.operator==="comptime"),w("binary","readable-aggregation",({left:e,right:t},r)=>yf(t)&&Wi(r,e)||yf(e)&&Wi(r,
t)),w("ternary","glued-colon",(e,{script:t})=>bf(e,t,Vi)),w("ternary","glued-variable",(e,{script:t})=>bf(e,t,mf)),w("ternary","empty-middle",e=>e.then===void 0),
w("cast","readable-aggregation",({operand:e},t)=>Wi(t,e)),w("cast","double-pointer",e=>e.type.endsWith("**")),w("cast","array-cast",e=>!Lo.test(e.type)&&e.type.
includes("[")),w("cast","enum-cast",e=>/^enum\b[^*[]*$/.test(e.type)),w("cast","typeof",e=>Lo.test(e.type)),w("sizeof","sizeof",e=>e.name==="sizeof"),w("sizeof",
"offsetof",e=>e.name==="offsetof"),w("sizeof","subfield-offset",e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),w("sizeof","typeinfo",e=>e.name==="type\
info"),w("sizeof","typeof",e=>Lo.test(e.text)),w("member","keyword-field",e=>yv.test(e.name)&&e.nameSpan),w("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.
test(e.name)&&e.nameSpan),w("member","sized-type-field",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),w("member","args-dot",e=>e.operator==="."&&kf(e.
object)),w("identifier","raw-arguments",(e,{probe:t})=>kf(e)&&t?.attachPoints.some(r=>gf(r,"rawtracepoint"))),w("member","dot-dereference",({operator:e,object:t},r)=>e===
"."&&Ev(t,r)),w("map","tuple-key",e=>e.keys?.find(t=>t.kind==="tuple")?.span),w("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&Tv(t)),
w("call","number-as-text",df),w("call","newer-conversion",e=>$o(e,"older")),w("call","loose-percent",e=>$o(e,"newer")),w("call","exit-in-for",(e,t)=>e.name==="e\
xit"&&t.inFor),w("call","indexed-print",e=>e.name==="print"&&Ui(e.arguments[0])&&e.span),w("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="dele\
te"&&t?.kind==="map"&&!Ui(t)&&r!==void 0&&r.kind!=="map"}),w("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&Ui(e.arguments[0]);
return e.name==="delete"&&t}),w("assignment","compound-operation",(e,{script:{text:t}})=>e.operator==="="||!wv.has(e.value.kind)?!1:!qr(t.slice(e.target.span.end,
e.value.span.start)).includes("(")&&e.value.span),w("assignment","delete-value",({value:e})=>Co(e)&&e.span),w("let","delete-value",({value:e})=>e!==void 0&&Co(e)&&
e.span),w("if","delete-value",({condition:e})=>Co(e)&&e.span),w("call","delete-value",e=>e.arguments.find(Co)?.span)],hf="__attribute__",bv=/"(?:\\.|[^"])*"|\\./g,
kv=/[%&|^!~<>'?()]/,yv=/^(?:if|else|for|while|unroll|return|break|continue)$/,Vi=/:[\w.\-*#/]/,mf=/:\$[A-Za-z_]/,wv=new Set(["binary","cast","ternary"]),Lo=/^\s*typeof\b/,
vv=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function xv(e){return e.text.slice(e.text.lastIndexOf("}")+1)}s(xv,"behindBody");function gf(e,...t){let r=ne(e.provider);
return r!==void 0&&t.includes(r.provider.name)}s(gf,"provides");function Nn(e,t,{script:r}){return!qr(r.text.slice(e.span.start,t.span.start)).includes("(")}s(Nn,
"isBare");function Di({span:e},{text:t},r=Vi){let n=/^\s*:\S\S?/.exec(t.slice(e.end,e.end+Nv));return n!==null&&r.test(n[0])?{start:e.start,end:e.end+n[0].length}:
void 0}s(Di,"gluedAfter");var Nv=64;function bf(e,{text:t},r){let{start:n}=e.else.span,a=qr(t.slice((e.then??e.condition).span.end,n));return r.test(a+t.slice(n,
n+2))?e.else.span:void 0}s(bf,"gluedElse");function Sv({statements:e,value:t},{script:{text:r}}){let n=[...e,...t===void 0?[]:[t]];return n.find((a,o)=>{let i=n[o-
1];return i?.kind!=="if"&&i?.kind!=="block"||qr(r.slice(i.span.end,a.span.start)).trim()!==""?!1:r.startsWith("++",a.span.start)||r.startsWith("--",a.span.start)})?.
span}s(Sv,"stepBehindBlock");function qr(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(qr,"withoutComments");function kf(e){return e.kind==="identifi\
er"&&e.name==="args"}s(kf,"isArguments");function Ev(e,{pointers:t}){return e.kind==="identifier"?e.name==="curtask":Ji(e)||e.kind==="variable"&&t().has(e.name)}
s(Ev,"isPointer");function Ji(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(Ji,"isPointerCast");function wf(e){let t=new Set,r=new Set;
return E(e,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(Ji(n.value)?t:r).add(n.target.name),n.kind==="let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==
void 0&&Ji(n.value)?t:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-range")&&r.add(n.variable.name)}),new Set([...t].filter(n=>!r.has(n)))}s(wf,"po\
intersOf");function Ui(e){return e?.kind==="map"&&e.keys!==void 0}s(Ui,"isEntry");function Tv(e){return e.kind==="call"?e.name==="str":e.kind==="string"||e.kind===
"identifier"&&e.name==="comm"}s(Tv,"isText");function Co(e){return e.kind==="call"&&e.name==="delete"}s(Co,"isDelete");function yf({kind:e}){return Mv.has(e)}s(
yf,"isNumber");var Mv=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof","call"]);function Wi({maps:e},t){return t.kind==="\
map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(Wi,"aggregation");var Rv=new Map(Yi.map(({kind:e})=>[e,Yi.filter(t=>t.kind===e)]));function Nf(e,t,r=[]){let n=new Set(r.flatMap(c=>rf(c)?[]:[c.name])),a=new Set(r.flatMap(c=>nf(
c)?[c.name]:[])),o=new Map,i=s((c,l)=>{o.has(c)||o.set(c,l)},"note"),_=s((c,l)=>{l!==void 0&&i(Ce[c],l)},"noteFeature"),u=sf(e),p=e.items.some(c=>c.kind==="macr\
o"||c.kind==="import");for(let c of e.items){let l=0,f=0,d=!1,h,k=s(()=>h??=wf(c),"pointers"),b=c.kind==="probe"?{probe:c}:{},m={script:e,maps:t,inFor:!1,pointers:k,
...b},y={...m,inFor:!0};E(c,g=>{xf(g)&&f++,g.kind==="variable"&&(d=!0),g.kind==="identifier"&&n.has(g.name)&&_("statement-definition",g.span),g.kind==="identifi\
er"&&a.has(g.name)&&_("word-in-definition",g.span);for(let v of Rv.get(g.kind)??[])_(v.feature,v.find(g,l>0?y:m));if(f===0)for(let{bound:v,span:N}of of(g,u))i(v,
N);vf(g)&&l++},g=>{vf(g)&&l--,xf(g)&&f--}),c.kind==="probe"&&d&&!p&&_("outer-variable",$v(c))}return _("several-begin",Av(e)),_("added-key",Ov(e)),p||_("unset-m\
ap",Pv(e)),[...o].map(([c,l])=>({bound:c,span:l}))}s(Nf,"featureUses");function vf(e){return e.kind==="for-map"||e.kind==="for-range"}s(vf,"isFor");function xf(e){
return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(xf,"isFolded");function Pv(e){if(e.items.some(a=>a.kind==="preprocessor"&&
/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(a.text))||e.unread.length>0)return;let r=new Set,n=[];for(let a of e.items)a.kind==="map-declaration"&&r.add(a.map),
E(a,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind==="map"&&n.push(
o)});return n.find(({name:a})=>!r.has(a))?.span}s(Pv,"unsetMap");function Ov(e){let t=new Set,r;for(let n of e.items)E(n,a=>{a.kind!=="assignment"||a.target.kind!==
"map"||a.value.kind!=="call"||!ze.has(a.value.name)||(a.target.keys===void 0?t.add(a.target.name):t.has(a.target.name)&&(r??=a.target.span))});return r}s(Ov,"ad\
dedKey");function Av(e){let t=new Set;for(let r of e.items)for(let n of r.kind==="probe"?r.attachPoints:[]){let a=ne(n.provider)?.provider.name;if(!(a!=="begin"&&
a!=="end")){if(t.has(a))return n.span;t.add(a)}}}s(Av,"secondBegin");function Sf(e,t){return e.flatMap(({bound:r,span:n})=>{let a=Hv(r,t);return a===void 0?[]:[
{verdict:"refused",rule:"unsupported-syntax",span:n,why:a}]})}s(Sf,"refusedFeatures");function Hv(e,t){if(_t(t.bpftrace,e))return`${e.name} needs ${xc(e)}`;if(e.
kernel!==void 0&&!$(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(Hv,"whyRefused");function $v(e){let t=[],r=new Set,n=new Set,a;return E(
e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable),o.kind==="let"&&n.add(o.variable),o.kind==="assignmen\
t"&&o.operator==="="&&n.add(o.target),!(o.kind!=="variable"||t.some(i=>i.has(o.name)))&&(n.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(a??=o.span))},o=>{if(o.kind===
"block")for(let i of t.pop()??[])r.add(i)}),a}s($v,"outerVariable");function mt(e,t,r,n){let a=new Xi(e,n),o=a.list(t.statements.slice(r),!0),{leaks:i,early:_,beforeExit:u}=a;o==="up"&&i.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let p=t.statements.at(-1);return{leaks:i,lowered:[...a.lowered,...a.atEnd],beforeExit:u,early:_,endsDown:o==="down"||p!==void 0&&u.some(
({exit:c})=>c===p.span)}}s(mt,"balanceOf");var Xi=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let n="up",a=this.atEnd.length;for(let[o,i]of t.entries()){let _=t[o+1],u=_===void 0?r:Zi(_),p=this.#e(i);if(p!==void 0){(u?this.atEnd:this.
early).push(p),u&&(n="down");continue}if(Zi(i)?this.#r(i,this.atEnd.splice(a),n):n=this.#a(i,u),n==="left"||Zi(i))return this.#n(t.slice(o+1)),"left"}return n}#r(t,r,n){
if(this.lowered.push(...r),Qi(t))n==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let a of r)this.beforeExit.push({lowered:a,exit:t.span})}#n(t){
if(t.length===0)return;let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#a(t,r){switch(t.kind){case"if":{this.hidden(
t.condition);let n=this.atEnd.length,a=this.list(t.then.statements,r),o=this.#o(t.else,r);return a==="left"?o:o==="left"||a===o?a:(this.early.push(...this.atEnd.
splice(n)),"up")}case"block":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"\
jump":return"up";case"assignment":case"let":case"expression-statement":return this.hidden(t),"up"}}#o(t,r){return t===void 0?"up":t.kind==="if"?this.#a(t,r):this.
list(t.statements,r)}hidden(t){E(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push(
{kind:"hidden",span:r.span})})}};function Zi(e){return Qi(e)||e_(e)}s(Zi,"leaves");function Qi(e){return e.kind==="jump"&&e.keyword==="return"}s(Qi,"isReturn");
function Io({then:e,else:t}){let r=e.statements.at(-1);return t===void 0&&r!==void 0&&Qi(r)}s(Io,"leavesEarly");function e_(e){if(e.kind!=="expression-statement")
return!1;let{expression:t}=e;return t.kind==="call"&&t.name==="exit"}s(e_,"isExitStatement");var Lv=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function Tf(e){let{span:t}=e,r=qo(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let _=qo(e.operand);return _&&{access:_,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:n,operator:a,right:o}=e,i=a.replace(
/[<>]/,_=>_==="<"?">":"<");return Ef(n,a,o,t)??Ef(o,i,n,t)}s(Tf,"flagTest");function Ef(e,t,r,n){let a=qo(e),o=Lv.find(i=>i.operator===t&&i.value===Mf(r));return a&&
o&&{access:a,span:n,passes:o.passes,sound:o.sound}}s(Ef,"comparison");function Mf(e){return e.kind==="boolean"?Number(e.value):W(e)}s(Mf,"numberOf");function qo(e){
return e.kind==="cast"?qo(e.operand):e.kind==="map"?e:void 0}s(qo,"flagOf");function Sn(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(Sn,"conjuncts");var Cv={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function En(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:u}=e;if(u.kind==="update"&&u.operand.kind==="map")return{access:u.operand,span:t,to:u.operator==="++"?"up":"down",form:"plain"};if(u.kind!==
"call"||u.name!=="delete")return;let[p,c]=u.arguments;return p?.kind!=="map"||u.arguments.length>2||c?.kind==="map"?void 0:{access:c===void 0?p:{...p,keys:[c]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:n,operator:a}=e,o=n.kind==="call"&&n.name==="sum"?n.arguments[0]:
void 0;if(a==="="&&o!==void 0){let u=W(o);return u===1||u===-1?{access:r,span:t,to:u===1?"up":"down",form:"sum"}:void 0}let i=Mf(n),_=Cv[`${a} ${i}`];return _&&
{access:r,span:t,to:_,form:"plain"}}s(En,"flagChange");function Fo(e){return t=>{let r=En(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(Fo,"lowersFlag");function Tn({covered:e,uncovered:t},{start:r,end:n}){return r>=e.start&&n<=e.end&&!t.some(({exit:a})=>r>=a.start&&n<=a.end)}s(Tn,"isCovered");function gt({attachPoints:e}){
return e.every(({provider:t})=>{let r=ne(t)?.provider.name;return r!==void 0&&Ma.providers.includes(r)})}s(gt,"isTimer");function Rf(e,t,r){let n=me(()=>new Mn(e.body));return[...qv(e,n),...Fv(e,n),...jv(e)].slice(0,Iv).map(o=>Of({probe:e,effects:t,reach:r},o))}s(Rf,"guardAttempts");
var Iv=16;function Pf(e,t,r,n){if(!gt(e))return;let a=new Mn(e.body),o=a.all().find(({change:i})=>n.has(i.access.name)&&i.form==="sum");return o&&Of({probe:e,effects:t,
reach:r},{block:a.block,raise:o})}s(Pf,"timerAttempt");function qv({predicate:e},t){return e===void 0?[]:t_(Sn(e),t)}s(qv,"inPredicate");function Fv({body:e},t){
return e.statements.flatMap(r=>r.kind==="if"&&Io(r)?t_([r.condition],t,r):[])}s(Fv,"inStatements");function jv({body:e}){return e.statements.flatMap(t=>t.kind===
"if"&&t.else===void 0?t_(Sn(t.condition),me(()=>new Mn(t.then))):[])}s(jv,"aroundBody");var Mn=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){this.
block=t;for(let[r,n]of t.statements.entries()){let a=En(n),o=a?.access.name;a?.to==="up"&&o!==void 0&&!this.#e.has(o)&&this.#e.set(o,{change:a,at:r})}}of(t){return this.#e.
get(t)}all(){return[...this.#e.values()]}};function t_(e,t,r){for(let n of e){let a=Tf(n),o=a?.passes===(r===void 0?"down":"up")?t().of(a.access.name):void 0;if(o!==
void 0)return[{block:t().block,raise:o,test:a,early:r}]}return[]}s(t_,"firstRaised");function Of({probe:e,effects:t,reach:r},{block:n,raise:{change:a,at:o},test:i,
early:_}){let u=a.access.name,p=_!==void 0&&a.span.start<_.span.start,c=p?n.statements.indexOf(_):o,l=mt(Fo(u),n,c+1,r),f=[a,...l.lowered,...l.early],d=Gv(e),h=[
...i===void 0?[]:[i],...f].map(({access:g})=>zv(g,d)),k=h.find(g=>g==="other")??h.find(g=>g==="unknown")??"cpu",b=new Set(f.map(({span:g})=>g.start)),m=t.flatMap(
g=>g.kind==="map"&&g.map===u&&!b.has(g.span.start)?[g.span]:[]),y={...i===void 0?{}:{test:i},..._===void 0?{}:{early:_}};return{probe:e,map:u,key:k,...y,raise:a,
raisedFirst:p,block:n,balance:l,strays:m}}s(Of,"read");function zv({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":Af(r,t)}s(zv,"keyOf");function Af(e,t){
return e.kind==="cast"?Af(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind===
"block-expression"?"unknown":"other"}s(Af,"keyKind");function Gv(e){let t=new Set,r=new Set,n=s((a,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(a)},"no\
te");E(e.body,a=>{a.kind==="assignment"&&a.target.kind==="variable"?n(a.target.name,a.operator==="="?a.value:void 0):a.kind==="let"&&a.value!==void 0?n(a.variable.
name,a.value):a.kind==="update"&&a.operand.kind==="variable"?n(a.operand.name,void 0):(a.kind==="for-range"||a.kind==="for-map")&&n(a.variable.name,void 0)});for(let a of r)
t.delete(a);return t}s(Gv,"cpuVariables");function Hf(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,block:i,balance:_,strays:u}=e,{leaks:p,lowered:c,early:l,beforeExit:f}=_,
d=[a,...c].every(({form:b})=>b==="sum"),h=!o&&p.length===0&&l.length===0&&u.length===0;if(r!=="cpu"||n?.sound===!1||!d||!h)return;let k={start:a.span.end,end:i.
span.end};return{map:t,imported:!1,covered:k,uncovered:f}}s(Hf,"completeGuard");function $f(e,{reach:t,file:r}){if(r===void 0)return;let n=s(a=>t.calls(a,...Dv(r)),"touches");for(let[a,o]of e.body.statements.entries()){let i=Kv(o,r,n)??(gt(
e)?Bv(o,r):void 0);if(i===void 0)continue;let _=mt(r_(r),e.body,a+1,t),u=new Set([i,..._.lowered,..._.early].map(({span:c})=>c.start)),p=[];return E(e.body,c=>{
c.kind!=="call"&&c.kind!=="identifier"||!u.has(c.span.start)&&n(c)&&p.push(c.span)}),{file:r,balance:_,raise:o.span,strays:p}}}s($f,"importedAttempt");function Lf({
file:e,balance:t,raise:r,strays:n},a){if(t.leaks.length>0||t.early.length>0||n.length>0)return;let o={start:r.end,end:a.body.span.end};return{map:e.enter,imported:!0,
covered:o,uncovered:t.beforeExit}}s(Lf,"completeImported");function Kv(e,{enter:t},r){if(e.kind!=="if"||!Io(e)||e.then.statements.some(r))return;let{condition:n}=e;
if(n.kind==="unary"&&n.operator==="!")return jo(n.operand,t);if(!(n.kind!=="binary"||n.operator!=="=="||W(n.right)!==0))return jo(n.left,t)}s(Kv,"testingRaise");
function Bv(e,{raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return jo(e.expression,t)}s(Bv,"plainRaise");function r_({leave:e}){return t=>t.kind===
"expression-statement"&&jo(t.expression,e)!==void 0?{span:t.span}:void 0}s(r_,"lowersImported");function Dv({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[
e,t,r]}s(Dv,"namesOf");function jo(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(jo,"callOf");function Cf(e,t){let r=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let a=n.keys.length===0&&!vr.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:qf(n),oneEntry:a})}for(let n of e.items){if(n.kind!=="map-declaration")continue;let a=If(n)?.kind,o=n.maxEntries===void 0?void 0:W(n.
maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...a===void 0?{}:{declared:a},...o===void 0?{}:{maxEntries:o}})}
return r}s(Cf,"readMaps");function If({type:e}){return Object.hasOwn(pi,e)?pi[e]:void 0}s(If,"declaredKind");function qf(e){return e.aggregation===void 0||!qa.has(
e.aggregation)?"plain":e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(qf,"useOf");function Ff(e){let r=e.items.
flatMap(n=>n.kind==="config"?n.settings:[]).filter(({name:n})=>ql.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d+$/.test(r.value)?Number(r.value):void 0}s(
Ff,"maxMapKeys");function jf(e,t){let r=[],n=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete")continue;let o=n.get(a.map);if(o===void 0)n.set(a.map,
a);else{let i=Uv(o,a);i!==void 0&&r.push({span:a.span,why:i})}}for(let a of e.items)a.kind==="map-declaration"&&r.push(...Vv(a,n.get(a.map)));return r}s(jf,"map\
Conflicts");function Uv(e,t){let{map:r}=e;if(e.keys.length===0!=(t.keys.length===0))return Wv(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===
t.aggregation)return;let[n,a]=e.aggregation===void 0?[t,e]:[e,t];if(a.aggregation===void 0&&a.plain!==!0)return;let o=a.aggregation===void 0?"a plain value":`${a.
aggregation}()`;return`${r} holds ${n.aggregation??""}(), so it cannot hold ${o} too`}s(Uv,"whyNotBoth");function Wv(e,t){return e.keys.length===0&&e.aggregation!==
void 0&&t.aggregation===e.aggregation}s(Wv,"isKeyAdded");function Vv(e,t){let{map:r,span:n,type:a}=e,o=If(e);return o===void 0?[{span:n,why:`no release has maps\
 of the type \`${a}\``}]:!(t!==void 0&&(t.aggregation!==void 0||t.plain===!0))||o.uses.includes(qf(t))?[]:[{span:n,why:`${r} is declared as \`${a}\`, which canno\
t hold what is assigned to it`}]}s(Vv,"declarationConflicts");function zf(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(zf,"refused\
Maps");var zo=class{static{s(this,"Seeds")}#e=new Set;#t=new Map;#r;constructor(t,r){this.#r=new Set(r.filter(Jv).map(n=>n.map));for(let{effects:n,body:a}of t){for(let o of n)
o.kind==="map"&&o.change!=="delete"&&o.key.constant&&this.#e.add(Gf(o.map,o.key.text));this.#n(a.statements)}}has(t){return t.change!=="aggregate"||vr.has(t.aggregation??
"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.has(Gf(t,r.text))&&r.constant?!0:r.text==="cpu"&&this.perCpu(t)}perCpu(t){return this.
everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#n(t){let r=new Set;for(let n of t)if(n.kind==="assignment"&&n.target.kind==="variable"&&n.operator===
"=")W(n.value)===0&&r.add(n.target.name);else if(n.kind==="let"&&n.value!==void 0)W(n.value)===0&&r.add(n.variable.name);else if(n.kind==="for-range"&&W(n.from)===
0&&Bf(n.to))for(let a of Kf(n.body.statements,n.variable.name))this.#t.set(a,1/0);else n.kind==="unroll"?this.#a(n.body.statements,W(n.count)??0,r):n.kind==="bl\
ock"&&this.#n(n.statements)}#a(t,r,n){let[a]=t;if(a?.kind==="unroll"&&t.length===1){this.#a(a.body.statements,r*(W(a.count)??0),n);return}for(let o of n)if(r>0&&
t.some(i=>Yv(i,o)))for(let i of Kf(t,o))this.#t.set(i,r)}};function Gf(e,t){return`${e}[${t}]`}s(Gf,"entryId");function Jv(e){return e.kind==="map"&&e.change===
"delete"||e.kind==="reset"&&e.function==="clear"}s(Jv,"removes");function Bf(e){return e.kind==="cast"?Bf(e.operand):e.kind==="identifier"&&e.name==="ncpus"}s(Bf,
"isNcpus");function Kf(e,t){return e.flatMap(r=>{if(r.kind!=="assignment"||r.target.kind!=="map")return[];let[n,...a]=r.target.keys??[];return n!==void 0&&a.length===
0&&n_(n,t)?[r.target.name]:[]})}s(Kf,"seededBy");function n_(e,t){return e.kind==="cast"?n_(e.operand,t):e.kind==="variable"&&e.name===t}s(n_,"isVariable");function Yv(e,t){
return e.kind==="expression-statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&n_(e.expression.operand,t):e.kind==="assignment"&&e.operator===
"+="&&e.target.kind==="variable"&&e.target.name===t&&W(e.value)===1}s(Yv,"increments");var Wf=/\$[A-Za-z_]\w*/g,Zv=/@\w*/g,Xv=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,Qv=/\bcpu\b/,ex=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Go=class{static{
s(this,"Unread")}#e;#t;#r;#n;#a;mayTriggerGuard;constructor({unread:t,text:r,items:n}){this.#e=t,this.#t=r;let a=t.map(i=>Df(r,i));this.#r=new Set(a.flatMap(i=>i.
match(Wf)??[]));let o=t.filter(i=>!n.some(_=>_.span.start<=i.start&&i.end<=_.span.end)).map(i=>Df(r,i)).filter(i=>Xv.test(i)).map(i=>i.match(Zv)??[]);this.#n=new Set(
o.flat()),this.#a=o.some(i=>i.length===0),this.mayTriggerGuard=a.some(i=>ex.test(i)||Te.functions.some(_=>i.includes(_)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(n=>n.start>=t&&n.end<=r)}mayGuard(t){return this.within(t)&&Qv.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#a||
this.#n.has(t)}get variables(){return this.#r}};function Vf(e){return e.search(Wf)!==-1}s(Vf,"mentionsVariable");function Df(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let n=e.slice(Math.max(0,t-Uf),t),a=e.slice(r,r+Uf);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(a)?.[0]??"")}s(Df,"pieceOf");var Uf=500;function Ko(e,t=[],r,n=[]){let a=tx(e,t),o=Qd(a),i=o.length===0?a:{...a,items:[...a.items,...o]},_=Wd(i),u=new Go(a),p={effects:Cr(),calls:Cr()},c=_.macros.size+
_.subprograms.size===0,l=a.items.filter(R=>R.kind==="probe").map(R=>{let le={body:R.body,predicate:R.predicate,callables:_,unknown:u.variables},de={probe:R,phase:nx(
R),...u.within(R.span)?{partial:!0}:{}};if(c&&R.attachPoints.some(kd)){let{effects:We,calls:Pe}=Zd(le);return{...de,effects:We,calls:s(()=>Pe,"calls")}}return{...de,
...Jd(le,p.effects),calls:me(()=>Yd(le,p.calls))}}),f=l.flatMap(R=>R.effects),d=Cf(a,f),h=l.flatMap(({phase:R,effects:le})=>R==="end"?[]:le.filter(de=>R==="atta\
ched"||de.kind==="reset")),k=l.filter(R=>R.phase==="begin"),b=new zo(k.map(R=>({effects:R.effects,body:R.probe.body})),h),m=new Set(l.flatMap(R=>R.effects).flatMap(
ax)),y={reach:new Mo(i),...r===void 0?{}:{file:r}},g=new Set(h.filter(R=>R.kind==="reset").map(R=>R.map)),v=l.map(({phase:R,probe:le,effects:de})=>me(()=>R==="a\
ttached"?Rf(le,de,y.reach):[])),N=me(()=>new Set(v.flatMap(R=>R()[0]?.map??[]))),A=l.map((R,le)=>{if(R.phase!=="attached")return R;let de=$f(R.probe,y),We=de&&Lf(
de,R.probe);if(de!==void 0)return{...R,imported:de,...We===void 0?{}:{guard:We}};let[Pe,...Fs]=v[le]?.()??[],js=Pe??(gt(R.probe)?Pf(R.probe,R.effects,y.reach,N()):
void 0),en=[js,...Fs].map(Zn=>Zn&&Hf(Zn)).find(Zn=>Zn!==void 0),Cb=en!==void 0&&(u.any||b.perCpu(en.map))&&!g.has(en.map)&&!m.has(en.map);return{...R,...js===void 0?
{}:{attempt:js},...Cb?{guard:en}:{}}}),H=Ff(a),S={mapConflicts:jf(a,f),features:Nf(a,d,o)},K=H===void 0?{}:{maxMapKeys:H},ce=rx(l),ir=[...n,...tf(e,t)];return{script:e,
imported:t,probes:A,maps:d,seeds:b,nestedMaps:ce,unread:u,gaps:ir,guards:y,...S,...K}}s(Ko,"modelScript");function tx(e,t){if(t.length===0)return e;let r=[e.text],
n=[],a=[...e.unread],o=e.text.length+1;for(let{script:i}of t){n.push(...so(i.items,o));for(let _ of i.unread)a.push({start:_.start+o,end:_.end+o});r.push(i.text),
o+=i.text.length+1}return{...e,text:r.join(`
`),items:[...n,...e.items],unread:a}}s(tx,"withImports");function Le(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let n of e.imported){let a=r+n.script.
text.length;if(t.start<=a)return{file:n,span:{start:t.start-r,end:t.end-r}};r=a+1}}s(Le,"partAt");function rx(e){let t=new Map;for(let{probe:r,phase:n,effects:a}of e){
if(n!=="attached")continue;let o=new Set(a.flatMap(_=>_.kind==="map"?[_.map]:[])),i=r.attachPoints.reduce((_,{text:u})=>_+(/[*?[\]]/.test(u)?Jf:1),0);for(let _ of o)
t.set(_,(t.get(_)??0)+i)}return new Set([...t].flatMap(([r,n])=>n>=Jf?[r]:[]))}s(rx,"mapsOfThree");var Jf=3;function nx(e){let t=e.attachPoints.map(r=>ne(r.provider)?.
provider.name);return t.length>0&&t.every(r=>r==="begin")?"begin":t.length>0&&t.every(r=>r==="end")?"end":"attached"}s(nx,"phaseOf");function ax(e){return e.kind===
"map"&&e.aggregation!=="sum"?[e.map]:[]}s(ax,"otherThanSum");function Yf(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??Il.entries)<=Fl.entries}s(Yf,"hasS\
ingleBucket");function Wt(e,t,r){let n=e.maps.get(t);if(!(e.unread.mayDeclare(t)||n===void 0&&e.unread.any))return n?.declared??Va(n?.use??"plain",r)}s(Wt,"kind\
OfMap");function Fr(e,{maps:t,unread:r}){if(r.any)return e;let n=t.get(e);return n?.declared??n?.use??"plain"}s(Fr,"useOfMap");function Bo(e,t,r){if(t.imported.length===0)return e;let n=s(({path:f,...d})=>f===void 0||f===r?d:{path:f,...d},"withoutOwn"),a=s(f=>n(f.path===void 0?o_(f,t):f),
"inFile"),o=e.related.map(a),i=e.places?.map(f=>a_(f,a)),_={...e,related:o,...i===void 0?{}:{places:i}},u=Le(t,e.span);if(u===void 0)return _;let{file:p,span:c}=u,
l={path:p.path,span:c,message:"in this imported file"};return{..._,span:p.statement,related:[a(l),...o]}}s(Bo,"inItsFile");function a_({takes:e,fires:t,wants:r},n){
return{...e===void 0?{}:{takes:n(e)},fires:t.map(a=>a&&n(a)),...r===void 0?{}:{wants:n(r)}}}s(a_,"movePlaces");function o_(e,t){let r=Le(t,e.span);return r===void 0?
e:{...e,path:r.file.path,span:r.span}}s(o_,"relatedInItsFile");function Me(e){return oa(e)}s(Me,"nameOf");function Do(e){return _e(e).exact&&i_(e.bpftrace,s_())==="read"}s(Do,"isRead");function t$(e){let t=e.table===void 0?i_(e.kernel,Zf()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${se(e.name)}: ${r}`),...Xf(e,`bpftrace ${e.bpftrace}`,i_(e.bpftrace,s_()),s_()),...Xf(e,`Linux ${e.kernel}`,t,Zf())]}s(t$,"releaseNotes");
function s_(){return{what:"releases of bpftrace",first:Gs.bpftrace,last:Qf(ie.version)}}s(s_,"bpftraceRange");function Zf(){return{what:"kernels",first:Gs.kernel,
last:Ys()}}s(Zf,"kernelRange");function i_(e,{first:t,last:r}){return $(e,t)?Qf(e)===r||!$(e,r)?"read":"newer":"older"}s(i_,"sideOf");function Qf(e){return e.split(
".").slice(0,2).join(".")}s(Qf,"lineOf");function Xf(e,t,r,{what:n,first:a,last:o}){if(r==="read")return[];let i=r==="older"?a:o;return[`${se(e.name)}: ${t} is ${r}\
 than the ${n} that the facts were read for (${a} to ${o}). It is judged as ${i}, and what is said of it is less sure.`]}s(Xf,"note");var eh=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
hash.update always shared, entry of lookup_elem_raw leads to, exit of __htab_map_lookup_elem, wants another lock, bucket hash.delete always shared",probes:["fen\
try:bpf_ktime_get_ns","fexit:__htab_map_lookup_elem","kprobe:lookup_elem_raw"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generate\
d/2/88"]},{shape:"by hash | holds bucket hash.update always shared, exit of _raw_spin_trylock, wants the same lock, bucket hash.update always shared",probes:["f\
exit:_raw_spin_trylock","fexit:alloc_fd"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:2,scripts:["generated/1/19"]},{shape:"holds bucket hash.d\
elete always shared, exit of __pv_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always per-thread",probes:["fentry:native_queued_spin_lock_\
slowpath","fexit:__pv_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/59"]},{shape:"holds bucke\
t hash.update always per-cpu, entry of _raw_spin_trylock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of\
 check_and_free_fields, wants another lock, bucket hash.update always per-cpu",probes:["fentry:_raw_spin_trylock","fexit:check_and_free_fields"],kernel:"6.1.192",
arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/1/45"]},{shape:"holds bucket hash.update always per-cpu, exit of ___pcpu_freelist_pop, wants a\
nother lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of native_queued_spin_lock_slowpath, wants another lock, bucket ha\
sh.update always per-cpu",probes:["fexit:___pcpu_freelist_pop","kprobe:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,
runs:1,scripts:["generated/2/246"]},{shape:"holds bucket hash.update always per-cpu, exit of ___pcpu_freelist_pop_nmi, wants the same lock, bucket hash.update a\
lways per-thread",probes:["fexit:___pcpu_freelist_pop_nmi","tracepoint:__traceiter_contention_end"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,
scripts:["generated/2/162"]},{shape:"holds bucket hash.update always per-thread, entry of _raw_spin_trylock, wants the same lock, bucket hash.update always unkn\
own",probes:["fentry:_raw_spin_trylock","fentry:bpf_ktime_get_ns"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/1/34"]},{shape:"\
holds bucket hash.update always per-thread, entry of lookup_elem_raw, wants another lock, ringbuf ringbuf.output always | holds ringbuf ringbuf.output always, e\
xit of _raw_spin_lock_irqsave, wants another lock, bucket hash.update always per-thread",probes:["fentry:lookup_elem_raw","fexit:_raw_spin_lock_irqsave"],kernel:"\
6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/181"]},{shape:"holds bucket hash.update always shared, entry of ___pcpu_freelist_po\
p, wants another lock, bucket hash.update always unknown | holds bucket hash.update always unknown, entry of _raw_spin_trylock, wants another lock, bucket hash.\
update always shared",probes:["fentry:___pcpu_freelist_pop","fentry:_raw_spin_trylock"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:[
"generated/1/48"]},{shape:"holds bucket hash.update always shared, entry of ___pcpu_freelist_pop, wants the same lock, bucket hash.update always per-cpu",probes:[
"fentry:___pcpu_freelist_pop","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/70"]},{shape:"\
holds bucket hash.update always shared, entry of ___pcpu_freelist_pop_nmi, wants another lock, bucket percpu_hash.update first-insert shared | holds bucket perc\
pu_hash.update first-insert shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always unknown",probes:["fentry:___pcpu_freelist_pop_nmi","\
kprobe:lookup_elem_raw","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/157"]},{shape:"\
holds bucket hash.update always shared, entry of __pv_queued_spin_lock_slowpath leads to, exit of htab_map_update_elem, wants another lock, bucket hash.update a\
lways shared | holds bucket hash.update always shared, entry of __pv_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",probes:["f\
entry:__pv_queued_spin_lock_slowpath","fexit:htab_map_update_elem","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,
runs:1,scripts:["generated/2/57"]},{shape:"holds bucket hash.update always shared, entry of __traceiter_contention_end, wants another lock, bucket hash.update a\
lways shared | holds bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, bucket hash.update always shared",probes:["fexit:_raw_spin_lo\
ck","tracepoint:__traceiter_contention_end"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:6,scripts:["generated/2/216"]},{shape:"holds bucket ha\
sh.update always shared, entry of _raw_spin_unlock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of look\
up_elem_raw, wants another lock, bucket hash.update always shared",probes:["fentry:_raw_spin_unlock","kprobe:lookup_elem_raw"],kernel:"6.1.192",arch:"x86_64",bpftrace:"\
0.27.1",hung:1,runs:1,scripts:["generated/2/92"]},{shape:"holds bucket hash.update always shared, entry of _raw_spin_unlock, wants the same lock, bucket hash.up\
date always shared",probes:["fentry:_raw_spin_unlock","tracepoint:syscalls:sys_exit_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:[
"generated/3/86"]},{shape:"holds bucket hash.update always shared, entry of alloc_htab_elem, wants another lock, bucket hash.update always shared | holds bucket\
 hash.update always shared, entry of lookup_elem_raw leads to, entry of htab_map_update_elem, wants another lock, bucket hash.update always shared",probes:["fen\
try:alloc_htab_elem","fentry:htab_map_update_elem","kprobe:lookup_elem_raw"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:2,runs:7,scripts:["generated\
/3/82","explained/generated/3/82"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw leads to, exit of bpf_get_current_comm, wants anoth\
er lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shar\
ed",probes:["fentry:alloc_fd","fexit:bpf_get_current_comm","kprobe:lookup_elem_raw"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["ge\
nerated/2/188"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket h\
ash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",probes:["fentry:lookup_elem_raw","tracepoint:syscalls:\
sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:["pair/system-call-and-lookup"]},{shape:"holds bucket hash.update always \
shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants\
 another lock, bucket hash.update always shared",probes:["fentry:lookup_elem_raw","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"\
0.23.2",hung:1,runs:1,scripts:["pair/system-call-and-lookup"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, buc\
ket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",probes:[
"fentry:lookup_elem_raw","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["pair/system-call-and-look\
up"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update \
always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",probes:["fentry:lookup_elem_raw","tracepoint:syscalls:sys_enter_d\
up"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:["pair/system-call-and-lookup"]},{shape:"holds bucket hash.update always shared, en\
try of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another l\
ock, bucket hash.update always shared",probes:["fentry:lookup_elem_raw","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.23.2",hung:1,
runs:1,scripts:["pair/system-call-and-lookup"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update\
 always shared | holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared",probes:["fentry:lookup_\
elem_raw","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["pair/system-call-and-lookup"]},{shape:"\
holds bucket hash.update always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared,\
 exit of lookup_elem_raw, wants another lock, bucket hash.update always shared",probes:["fexit:lookup_elem_raw","kprobe:lookup_elem_raw"],kernel:"6.1.192",arch:"\
x86_64",bpftrace:"0.27.1",hung:1,runs:7,scripts:["generated/1/28","explained/generated/1/28"]},{shape:"holds bucket hash.update always shared, entry of lookup_e\
lem_raw, wants another lock, ringbuf ringbuf.output always | holds ringbuf ringbuf.output always, exit of native_queued_spin_lock_slowpath, wants another lock, \
bucket hash.update always shared",probes:["fexit:native_queued_spin_lock_slowpath","kprobe:lookup_elem_raw"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:2,
runs:7,scripts:["generated/3/4","explained/generated/3/4"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucke\
t hash.delete always unknown",probes:["fentry:lookup_elem_raw","tracepoint:syscalls:sys_exit_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,
scripts:["generated/2/208"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucket hash.update always shared",probes:[
"fentry:_raw_spin_unlock","fentry:lookup_elem_raw"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:2,runs:7,scripts:["generated/2/242","explained/generat\
ed/2/242"]},{shape:"holds bucket hash.update always shared, entry of lookup_elem_raw, wants the same lock, bucket hash.update always shared",probes:["fentry:loo\
kup_elem_raw","kprobe:lookup_elem_raw"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["generated/3/32"]},{shape:"holds bucket hash.up\
date always shared, entry of native_queued_spin_lock_slowpath, wants another lock, ringbuf ringbuf.output always missing-key | holds ringbuf ringbuf.output alwa\
ys missing-key, entry of __traceiter_contention_end, wants another lock, bucket hash.update always shared",probes:["fentry:alloc_fd","fentry:native_queued_spin_\
lock_slowpath","tracepoint:__traceiter_contention_end"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/75"]},{shape:"holds\
 bucket hash.update always shared, entry of native_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always shared",probes:["fentry:native_queu\
ed_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["keys/pid-and-uid"]},{shape:"\
holds bucket hash.update always shared, exit of __pcpu_freelist_pop, wants the same lock, bucket hash.update always per-thread",probes:["fexit:__pcpu_freelist_p\
op","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/5"]},{shape:"holds bucket hash.upd\
ate always shared, exit of __pv_queued_spin_unlock_slowpath, wants the same lock, bucket hash.update always per-thread",probes:["fexit:__pv_queued_spin_unlock_s\
lowpath","kretprobe:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/1/38"]},{shape:"holds \
bucket hash.update always shared, exit of _raw_spin_lock leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared | holds\
 bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, bucket hash.update always shared",probes:["fentry:__htab_map_lookup_elem","fexit:\
_raw_spin_lock"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["generated/2/51"]},{shape:"holds bucket hash.update always shared, exit\
 of _raw_spin_lock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, b\
ucket hash.update always shared",probes:["fentry:_raw_spin_lock","fexit:_raw_spin_lock"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:[
"pair/raw-spin-lock"]},{shape:"holds bucket hash.update always shared, exit of _raw_spin_lock, wants another lock, bucket hash.update always shared | holds buck\
et hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",probes:["fexit:_raw_spin_lock","kr\
etprobe:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["explained/generated/2/216"]},{shape:"holds b\
ucket hash.update always shared, exit of _raw_spin_lock, wants the same lock, bucket hash.update always shared",probes:["fexit:_raw_spin_lock","kprobe:native_qu\
eued_spin_lock_slowpath"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:2,scripts:["generated/3/48"]},{shape:"holds bucket hash.update always sh\
ared, exit of _raw_spin_unlock, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of _raw_spin_unlock, wants a\
nother lock, bucket hash.update always shared",probes:["fentry:alloc_fd","fexit:_raw_spin_unlock"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,
scripts:["generated/2/115"]},{shape:"holds bucket hash.update always shared, exit of alloc_htab_elem, wants the same lock, bucket hash.update always unknown",probes:[
"fentry:alloc_fd","fexit:alloc_htab_elem"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["generated/3/71"]},{shape:"holds bucket hash\
.update always shared, exit of lookup_elem_raw, wants the same lock, bucket hash.update always unknown",probes:["fentry:alloc_fd","fexit:lookup_elem_raw"],kernel:"\
6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/3/128"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_\
lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of \
native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared",probes:["fentry:__htab_map_loo\
kup_elem","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:[
"function-of-an-operation/lookup"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_looku\
p_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry \
of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared",probes:["fentry:__htab_map_lookup_elem","fexit:native_queued_spin_lock_slowpath",
"tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23.2",hung:1,runs:1,scripts:["function-of-an-operation/lookup"]},{shape:"holds b\
ucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update alwa\
ys shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, buck\
et hash.update always shared",probes:["fentry:__htab_map_lookup_elem","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.\
192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["function-of-an-operation/lookup"]},{shape:"holds bucket hash.update always shared, exit of native_q\
ueued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always share\
d, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared",probes:["fentry:__h\
tab_map_lookup_elem","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,
scripts:["function-of-an-operation/lookup"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of __htab_\
map_lookup_elem, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads t\
o, entry of __htab_map_lookup_elem, wants another lock, bucket hash.update always shared",probes:["fentry:__htab_map_lookup_elem","fexit:native_queued_spin_lock\
_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.23.2",hung:1,runs:1,scripts:["function-of-an-operation/lookup"]},{shape:"\
holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update\
 always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, b\
ucket hash.update always shared",probes:["fentry:bpf_get_current_comm","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1\
.192",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:["function-of-a-helper/get-current-comm"]},{shape:"holds bucket hash.update always shared, exit of n\
ative_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared | holds bucket hash.update always \
shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared",probes:["fentry:\
bpf_get_current_comm","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23.2",hung:1,runs:1,
scripts:["function-of-a-helper/get-current-comm"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of b\
pf_get_current_comm, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath lea\
ds to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared",probes:["fentry:bpf_get_current_comm","fexit:native_queued_spin_lock\
_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["function-of-a-helper/get-current-comm"]},
{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket has\
h.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another\
 lock, bucket hash.update always shared",probes:["fentry:bpf_get_current_comm","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"\
6.12.118",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:["function-of-a-helper/get-current-comm"]},{shape:"holds bucket hash.update always shared, exit \
of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared | holds bucket hash.update alw\
ays shared, exit of native_queued_spin_lock_slowpath leads to, entry of bpf_get_current_comm, wants another lock, bucket hash.update always shared",probes:["fen\
try:bpf_get_current_comm","fexit:native_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.23.2",hung:1,
runs:1,scripts:["function-of-a-helper/get-current-comm"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants anothe\
r lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.upd\
ate always shared",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.17.0",
hung:2,runs:2,scripts:["pair/slow-path","preprocessor/pair"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants an\
other lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash\
.update always shared",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23\
.2",hung:2,runs:2,scripts:["pair/slow-path","preprocessor/pair"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, want\
s another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket \
hash.update always shared",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"\
0.27.1",hung:2,runs:8,scripts:["pair/slow-path","preprocessor/expressions"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slo\
wpath, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lo\
ck, bucket hash.update always shared",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.12.118",arch:"x86_64",
bpftrace:"0.17.0",hung:1,runs:1,scripts:["pair/slow-path"]},{shape:"holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants anot\
her lock, bucket hash.update always shared | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants another lock, bucket hash.u\
pdate always shared",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.23.\
2",hung:1,runs:2,scripts:["pair/slow-path"]},{shape:"holds bucket hash.update always shared, exit of queued_spin_lock_slowpath, wants another lock, bucket hash.\
update always shared | holds bucket hash.update always shared, exit of queued_spin_lock_slowpath, wants another lock, bucket hash.update always shared",probes:[
"fentry:queued_spin_lock_slowpath","fexit:queued_spin_lock_slowpath"],kernel:"6.12.118",arch:"arm64",bpftrace:"0.27.1",hung:3,runs:5,scripts:["pair/slow-path"]},
{shape:"holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update always shared | holds bucket hash.updat\
e always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update always shared",probes:["fentry:alloc_fd","kprobe:htab_map_update_elem+\
0x9f"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.17.0",hung:1,runs:1,scripts:["inside/offset"]},{shape:"holds bucket hash.update always shared, kprobe:htab_map\
_update_elem+0x9f, wants another lock, bucket hash.update always shared | holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants anothe\
r lock, bucket hash.update always shared",probes:["fentry:alloc_fd","kprobe:htab_map_update_elem+0x9f"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23.2",hung:1,
runs:1,scripts:["inside/offset"]},{shape:"holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update alway\
s shared | holds bucket hash.update always shared, kprobe:htab_map_update_elem+0x9f, wants another lock, bucket hash.update always shared",probes:["fentry:alloc\
_fd","kprobe:htab_map_update_elem+0x9f"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["inside/offset"]},{shape:"holds bucket hash.upd\
ate always unknown, exit of lookup_elem_raw, wants the same lock, bucket hash.update always per-cpu",probes:["fexit:lookup_elem_raw","tracepoint:syscalls:sys_ex\
it_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/3/79"]},{shape:"holds freelist hash.update first-insert, entry of _\
_pv_queued_spin_unlock_slowpath leads to, entry of bpf_ringbuf_output, wants the same entry, freelist hash.update first-insert",probes:["fentry:__pv_queued_spin\
_unlock_slowpath","fentry:bpf_ringbuf_output","kprobe:alloc_fd"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/24"]},{shape:"\
holds freelist hash.update first-insert, exit of native_queued_spin_lock_slowpath, wants the same entry, freelist hash.update first-insert",probes:["fexit:nativ\
e_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["keys/constant-inside-\
comm"]},{shape:"holds ringbuf ringbuf.output always missing-key, exit of _raw_spin_lock_irqsave, wants the same entry, ringbuf ringbuf.output always missing-key",
probes:["fentry:_raw_spin_unlock_irqrestore","fexit:_raw_spin_lock_irqsave"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:3,runs:3,scripts:["missing-ke\
y/lock-functions","guard-too-late/predicate-lock-functions","guard-too-late/division"]},{shape:"holds ringbuf ringbuf.output always missing-key, exit of native_\
queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queu\
ed_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23.2",hung:1,runs:1,scripts:["missing-key/slow-path"]},{shape:"holds ringbuf ringbuf.output a\
lways missing-key, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",probes:["fentry:native_queued_spin\
_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:2,runs:2,scripts:["guard-too-late/predicate","mi\
ssing-key/slow-path"]},{shape:"holds ringbuf ringbuf.output always missing-key, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.\
output always missing-key",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.12.118",arch:"x86_64",bpftrace:"\
0.23.2",hung:1,runs:1,scripts:["missing-key/slow-path"]},{shape:"holds ringbuf ringbuf.output always missing-key, exit of native_queued_spin_lock_slowpath, want\
s the same entry, ringbuf ringbuf.output always missing-key",probes:["fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"\
6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["missing-key/slow-path"]},{shape:"holds ringbuf ringbuf.output always missing-key, exit of nati\
ve_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",probes:["fexit:alloc_fd","fexit:native_queued_spin_lock_slowpath"],
kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["explained/generated/2/64"]},{shape:"holds ringbuf ringbuf.output always missing-key, ex\
it of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output always missing-key",probes:["fexit:copy_map_value_locked","fexit:native_que\
ued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:6,scripts:["generated/2/64"]},{shape:"holds ringbuf ringbuf.output always,\
 exit of _raw_spin_lock_irqsave, wants the same entry, ringbuf ringbuf.output always",probes:["fexit:_raw_spin_lock_irqsave","interval:s:5"],kernel:"6.1.192",arch:"\
x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["leaving/interval-exit"]},{shape:"holds ringbuf ringbuf.output on-error division, exit of _raw_spin_lock_irqsav\
e, wants the same entry, ringbuf ringbuf.output on-error division",probes:["fentry:_raw_spin_unlock_irqrestore","fexit:_raw_spin_lock_irqsave"],kernel:"6.1.192",
arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["division/lock-functions"]},{shape:"holds ringbuf ringbuf.output on-error update, entry of __pv_queued_sp\
in_unlock_slowpath leads to, entry of __htab_map_lookup_elem, wants the same entry, ringbuf ringbuf.output on-error update",probes:["fentry:__htab_map_lookup_el\
em","fentry:__pv_queued_spin_unlock_slowpath","kprobe:do_exit"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/1/56"]},{shape:"\
holds ringbuf ringbuf.output on-error update, entry of _raw_spin_unlock_irqrestore, wants the same entry, ringbuf ringbuf.output always",probes:["fentry:_raw_sp\
in_unlock_irqrestore","fentry:alloc_fd"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/3/124"]},{shape:"holds ringbuf ring\
buf.output on-error update, entry of _raw_spin_unlock_irqrestore, wants the same entry, ringbuf ringbuf.output always",probes:["fentry:_raw_spin_unlock_irqresto\
re","kprobe:do_exit"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/1/51"]},{shape:"holds ringbuf ringbuf.output on-error u\
pdate, exit of _raw_spin_trylock, wants the same entry, ringbuf ringbuf.output on-error division",probes:["fentry:alloc_fd","fexit:_raw_spin_trylock"],kernel:"6\
.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/201"]},{shape:"holds ringbuf ringbuf.output on-error update, exit of native_queued_s\
pin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error division",probes:["fentry:__htab_map_lookup_elem","fexit:native_queued_spin_lock_slowpa\
th"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:2,scripts:["generated/1/8"]},{shape:"holds ringbuf ringbuf.output on-error update, exit of nat\
ive_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error update",probes:["fexit:native_queued_spin_lock_slowpath","tracepoint:syscal\
ls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.23.2",hung:0,runs:1,scripts:["preprocessor/one-update-beside-dup"]},{shape:"holds ringbuf ringbuf.\
output on-error update, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error update",probes:["fexit:native_queued_spi\
n_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/2/185"]},{shape:"holds \
ringbuf ringbuf.output on-error update, exit of native_queued_spin_lock_slowpath, wants the same entry, ringbuf ringbuf.output on-error update",probes:["fexit:n\
ative_queued_spin_lock_slowpath","tracepoint:syscalls:sys_enter_dup"],kernel:"6.12.118",arch:"x86_64",bpftrace:"0.27.1",hung:0,runs:1,scripts:["generated/3/115"]},
{shape:"two copies | holds bucket hash.update always shared, exit of native_queued_spin_lock_slowpath, wants the same lock, bucket hash.update always shared",probes:[
"fentry:native_queued_spin_lock_slowpath","fexit:native_queued_spin_lock_slowpath"],kernel:"6.1.192",arch:"x86_64",bpftrace:"0.27.1",hung:1,runs:1,scripts:["gua\
rd/pair in two copies"]}];function Uo(e,t,r=!1){let n=e.edges.map(ox).sort(),a=e.edges.flatMap(({outer:o,through:i=[],inner:_})=>[o.program,...i,_.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...n].join(" | "),probes:[...new Set(a.map(sx))].sort(),target:t}}s(Uo,"shapeOf");function ox({outer:e,through:t=[],inner:r,held:n,
wanted:a,sameKey:o}){let i=n.id!==a.id?"another lock":o?"the same entry":"the same lock";return[`${ee(e.program)?"holds":"the process holds"} ${th(n,e.operation)}`,
...t.map(_=>`${rh(_)} leads to`),rh(r.program),`wants ${i}`,th(a,r.operation)].join(", ")}s(ox,"tellEdge");function th(e,{operation:t,moment:r,freeList:n,key:a,
report:o}){let i=e.class==="bucket"?[e.single===!0?"single":a.sharing]:[],_=e.class==="freelist"?n?.moment??r:r;return[e.class,t,_,...i,...o===void 0?[]:[o.error]].
join(" ")}s(th,"endOf");function rh({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(rh,"\
siteOf");function sx(e){if(!ee(e))return e.kind;let{kind:t,site:r,name:n}=e;return r===void 0||r.edge==="inside"?n:`${t}:${r.function}`}s(sx,"probeOf");function oh(e,t=eh){
let r=e.flatMap(a=>{let o=t.filter(_=>_.shape===a.id),i=o.filter(({probes:_})=>_.length===2&&_.join()===a.probes.join());return[...nh(i,"pair"),...nh(o,"shape")].
map(_=>({seen:_,near:Number(ix(_,a))}))}),[n]=r.sort((a,o)=>o.near-a.near||+(o.seen.of==="pair")-+(a.seen.of==="pair")||o.seen.hung-a.seen.hung);return n?.seen}
s(oh,"seenOf");function nh(e,t){let r=new Map;for(let{shape:n,kernel:a,arch:o,bpftrace:i,hung:_,runs:u,scripts:p}of e){let c=`${a} ${o} ${i}`,l=r.get(c)??{hung:0,
runs:0,scripts:[]};r.set(c,{kernel:a,arch:o,bpftrace:i,of:t,hung:l.hung+_,runs:l.runs+u,scripts:[...new Set([...l.scripts,...p])],...n.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:n})=>n>0)}s(nh,"onMachines");function ix({kernel:e,arch:t},{target:r}){return t===r.arch&&ah(e)===ah(r.kernel)}
s(ix,"isNear");function ah(e){return e.split(".").slice(0,2).join(".")}s(ah,"lineOf");var _x={x86_64:"",arm64:" on arm64"};function i$({kernel:e,arch:t,bpftrace:r,
hung:n,runs:a,of:o,copies:i}){let _=o==="pair"?"this pair":"a script of this shape";return`Seen: Linux ${e}${_x[t]} with bpftrace ${r} hung in ${n} of ${a} run${a===
1?"":"s"} of ${i===!0?"two copies of ":""}${_}.`}s(i$,"tellSeen");function __({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(__,"isConditional");function Vt(e){return __(e)?"warning":"error"}s(Vt,"hangSeverit\
y");function Jt({moment:e,reports:t=[],byHash:r}){let n=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${gi(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return n.length===
0?"":`, only ${n.join(", and ")}`}s(Jt,"onlyIf");function Rn({verdict:e}){return e==="hang"||e==="lost-updates"}s(Rn,"isBad");function Wo(e,t){return ge.indexOf(
e.verdict)-ge.indexOf(t.verdict)||Number(__(e))-Number(__(t))}s(Wo,"milder");function U(e){let t;for(let r of e)(t===void 0||(Wo(r,t)||sh(r)-sh(t))<0)&&(t=r);return t}
s(U,"worstOutcome");function sh(e){return e.confidence===void 0?C.length:C.indexOf(e.confidence)}s(sh,"confidenceRank");function bt(e,t){return Do(e)?t:C[Math.min(
C.indexOf(t)+1,C.length-1)]??"possible"}s(bt,"confidenceOn");function Z({target:e,refusals:t}){let r=u_(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}
s(Z,"refusedOutcome");function u_(e){return e.find(t=>t.verdict==="refused")??e[0]}s(u_,"worstRefusal");function Ue(e,t){let r=U(e.outcomes),n=oh(e.outcomes.flatMap(
({shape:a})=>a??[]));return{...t,confidence:r?.confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:a,verdict:o,why:i})=>({target:a,
verdict:o,why:i})),witness:e.witness,places:e.places,...e.broken===void 0?{}:{broken:e.broken},...n===void 0?{}:{seen:n}}}s(Ue,"findingOf");function Re(e,t,r=e.
length){return $e(ih(e,t),r)}s(Re,"targetsWith");function Vo(e){let t=e.filter(({verdict:i,withCopy:_})=>i==="hang"&&_!==!0),r=t.filter(({withOthers:i})=>i!==!0).
map(({target:i})=>i),n=t.filter(({withOthers:i})=>i===!0).map(({target:i})=>i),a=e.length;return`${[...r.length===0?[]:[`by itself ${$e(r,a)}`],...n.length===0?
[]:[`together with another BPF program ${$e(n,a)}`]].join(", and ")}${Pn(e)}`}s(Vo,"whereItHangs");function Pn(e){let t=ih(e.filter(({withCopy:r})=>r===!0),"han\
g");return t.length===0?"":`, and if two copies of it run at a time, ${$e(t,e.length)}`}s(Pn,"whereCopiesHang");function ih(e,t){return e.filter(r=>r.verdict===
t).map(({target:r})=>r)}s(ih,"namesWith");function V(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(V,"ofBpftrace");function oe(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(oe,"ofKernel");var _h=Object.
values(Ce),kt={"map-kinds":V("which BPF map a bpftrace map becomes",Fa),"lock-moments":V("when a change of a map takes its lock",ja),output:V("how output leaves\
 a probe",Ba),"ring-buffer":oe("since when the kernel has the ring buffer",[Da]),stacks:V("how a stack is kept",It),"free-lists":oe("when an operation takes the\
 lock of a free list",Object.values(za).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:V("what clear() and zero() do",[Ga]),"failed-updates":V("what\
 bpftrace says of an update that fails",[Ka]),"helper-calls":V("which helpers of the kernel a builtin or a function calls",fn),"map-reads":V("what a read of a m\
ap calls",hn),"nmi-stalls":oe("where a non-maskable interrupt waits for a lock of its own CPU",[Ct]),"run-time-errors":V("which errors a probe reports through t\
he output buffer",Ft),"provider-wildcards":V("what a wildcard in place of a probe type stands for",na),"bpftrace-guard":V("bpftrace's own guard",[Te]),"broken-g\
uards":V("packages whose guard does not load",Za),"kretprobe-ban":V("kretprobes that bpftrace refuses",[ft]),"script-guard":V("what a guard in the script needs \
of bpftrace",[{from:ke.bpftrace,source:ke.source}]),"script-guard-kernel":oe("what a guard in the script needs of the kernel",[{from:ke.kernel,source:ke.source}]),
providers:V("the types of probes and their names",ta.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":V("letter case of the names\
 of probe types",[ra]),features:V("constructs that some releases of bpftrace take",_h),functions:V("functions and words that some releases of bpftrace know",[...yr,
Oa,Aa]),settings:V("settings of the config block",wr),"stack-modes":V("formats of stacks",Ha),"feature-kernels":oe("constructs that need a kernel",_h.flatMap(({
kernel:e,source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":oe("which kind of lock a BPF map has",lt),"map-locked":oe("the counter that sees a nested \
update of one map",[Sa]),"program-guards":oe("which programs run inside which",Ea),nmi:oe("programs that interrupts which are off do not hold back",Ta),timers:oe(
"probes that fire outside every lock",[Ma]),trampolines:oe("where fentry and fexit attach to kernel functions",_n),"trampoline-arguments":oe("how many arguments\
 a function may have that fentry and fexit attach to",Na),"kprobe-multi":oe("where a wildcard of kprobes is attached at once",kl),"contention-tracepoints":oe("t\
he tracepoints of waiting for a lock",[et]),"lock-path":oe("where a map lock is held",Fe),"probe-limits":V("at how many probes bpftrace stops",to),"huge-pattern\
s":oe("patterns that match thousands of functions",[{source:ro.source},{source:no.source}]),"helper-locks":oe("locks that a helper takes for itself",ao),"never-\
returning":oe("functions that never return",[De])};var jr="bpftrace_guard.bpf.c",Jo={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},uh={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},ph=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,ch=`typedef unsigned int guard_u32;
typedef unsigned long long guard_u64;

struct {
	int (*type)[6];
	int (*max_entries)[1];
	guard_u32 *key;
	guard_u64 *value;
} bpftrace_guard __attribute__((section(".maps"), used));

static void *(*const guard_lookup)(void *map, const void *key) = (void *)1;

int __bpftrace_guard_enter(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (!up || *up)
		return 0;
	*up = 1;
	return 1;
}`,ux={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${ph}
 */
${ch}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},px={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${ph}
 *
 * A timer (interval, profile) never fires under such a lock. It raises the flag without a test, so that no
 * tick is skipped:
 *
 *   interval:s:1 {
 *     __bpftrace_guard_raise();
 *     ...
 *     __bpftrace_guard_leave();
 *   }
 *
 * Leave before each return, and at the end. At exit() the flag stays up, because the run is ending.
 */
${ch}

void __bpftrace_guard_raise(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up += 1;
}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up && *up)
		*up -= 1;
}
`},p_=[px,ux],lh=p_[0];function Yo(e){let t=Za.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(Yo,"brokenGuard");
function c_({bpftrace:e,kernel:t}){return $(e,ke.bpftrace)&&$(t,ke.kernel)}s(c_,"runsScriptGuard");function l_({bpftrace:e}){return $(e,Jo.bpftrace)}s(l_,"loads\
GuardFile");function d_(e){return p_.find(t=>t.text===e)}s(d_,"guardFileOf");function cx(e){let t=e.flatMap(a=>a.rows),r=t.flatMap(({from:a,before:o,unknown:i,except:_})=>[a,o,i?.from,i?.before,_?.from,_?.before]),n=t.map(({newerThan:a})=>a);
return[...[...new Set(r)].flatMap(a=>a===void 0?[]:[o=>$(o,a)]),...[...new Set(n)].flatMap(a=>a===void 0?[]:[o=>!$(a,o)])]}s(cx,"borders");function Zo(e){let t=cx(
e),r=new Map;return n=>x(r,n,()=>t.map(a=>a(n)?"1":"0").join(""))}s(Zo,"naming");var dh=Object.values(kt),lx=Zo(dh.filter(({releasesOf:e})=>e==="bpftrace")),dx=Zo(
dh.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":fx,"lock-moments":hx,output:mx,stacks:gx}=kt,bx=Zo([fx,hx,mx,gx,kt["run-time-errors"]]),kx=Zo([kt["free-\
lists"]]);function fh({bpftrace:e,kernel:t}){return`${bx(e)} ${jt(e,t)} ${kx(t)}`}s(fh,"lockingFacts");var yx=new WeakMap;function Xo(e){return x(yx,e,()=>[lx(e.
bpftrace),dx(e.kernel),_e(e).table.release,Do(e),e.arch,e.paravirt,JSON.stringify(Yo(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(Xo,"factSet");function hh(e){return[...new Set(kt[e].rows.map(({source:t})=>t))]}s(hh,"sourcesOf");function M(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s(M,"reported");function L(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(L,"clean");function W$(e){return{sections:[{title:"What it says",text:e.what},{title:"Why",text:e.why},{title:"What to do",text:e.do},{title:"When it is right\
 to ignore it",text:e.ignoreWhen}],examples:e.examples.map(t=>({...t,outcome:`${t.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule it\
self",lines:e.sources},...e.facts.map(t=>({of:wx(kt[t].title),lines:hh(t)}))]}}s(W$,"contentOf");function wx(e){return e.startsWith("bpftrace")?e:e.charAt(0).toUpperCase()+
e.slice(1)}s(wx,"capital");function Y$(e){return e.some(({verdict:t})=>t==="hang")}s(Y$,"hangs");var vx=["one","another","a third","a fourth","a fifth","a sixth"];function f_(e){return vx[e]??
"one more"}s(f_,"nth");function nt(e){let[t,...r]=e;if(t===void 0)return"";let n=t.program.includes(",")?`${t.program},`:t.program,a=(t.through??[]).map(({program:_,
site:u})=>`${_} fires at ${u}; inside what it calls, `),o=`While ${n} holds the ${t.holds}, ${a.join("")}${t.nested} fires at ${t.site} and wants the ${t.wants}\
.`,i=r.map(({holds:_,wants:u},p)=>`${xx(f_(p+1))} CPU holds the ${_} and wants the ${u}.`);return[o,...i].join(" ")}s(nt,"tellWitness");function Z$({through:e=[],
nested:t,site:r},n,a=i=>i,o=i=>i){let i=[...e,{program:t,site:r}].map(_=>`${o(_.site)}, ${a(_.program)} fires`);return`${n} ${i.join("; inside what it calls, at\
 ")}`}s(Z$,"tellFiring");function zr(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===2?"Both":"All"} wait for ever.`}s(zr,"tellEnd");function xx(e){
return e.charAt(0).toUpperCase()+e.slice(1)}s(xx,"capitalised");var mh={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
or ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine stops and leaves no log.",why:"\
Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held fires inside th\
e update. If it updates a map itself, it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tracepoint program\
s from running inside each other. Before Linux 6.15 these locks wait for ever. Output takes such a lock too, the lock of the ring buffer. So does each error tha\
t bpftrace reports while a probe runs (from 0.23): a read of a key that a per-CPU aggregation such as count() does not have reports one at every event, even in \
a script that prints nothing. A failed update, or from 0.24 a division by zero, reports one only when it happens: then the finding is a warning.",do:"Move the p\
robes to kprobes or tracepoints, which the kernel never runs inside each other; or test and set a per-CPU flag at the start of each probe, and return if it was \
set; or use aggregations that take no lock. Ask has_key() before you read an entry of an aggregation, or insert a constant key in BEGIN. The review offers the r\
ewrites that it could prove.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names. A script that has run wit\
hout harm so far proves nothing: the hang needs two CPUs to meet in the middle of their updates.",examples:[M("Both sides of a spin lock slow path update two ma\
ps",`fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),M("Both sides read a key that may be missing, and bpftrace reports that",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),L("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),L("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>Nx(t)),"check")};
function Nx(e){let t=U(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${Sx(e)}${Jt(
t)}.`,n=Be(Gt(e.locks),nt(e.witness),zr(e.witness)),a=Vt(t);return[Ue(e,{rule:"abba-deadlock",severity:a,what:r,how:n,advice:Ex(e)})]}s(Nx,"findDeadlock");function Sx({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return Vo(t);let n=t.filter(({withCopy:o})=>o!==!0),a=r.length>1?"are":"is";return`${Re(n,"hang",t.length)}\
, together with ${ye(r.map(Me))}, which ${a} declared to run at the same time: the cycle is closed by these scripts together${Pn(t)}`}s(Sx,"whoHangs");function Ex({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:Ql}s(Ex,"adviceFor");function bh(e,t,r){let{probe:n,phase:a,partial:o,imported:i}=e;if(a!=="attached"||o===!0||r.length===0)return[];let _=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:
void 0,u=Mx(e,_);if(u===void 0)return[];let p={map:u.map,probe:n,..._===void 0?{}:{attempt:_},...i===void 0?{}:{imported:{file:i.file,attempt:i}}},{up:c,skip:l,
beforeExit:f}=u,d=new Map;for(let g of Rx(r)){let{span:v}=g;if(u.own.some(A=>gh(v,A)))continue;let N=l!==void 0&&gh(v,l)?"runs-while-up":v.start<c.start?"runs-b\
efore":v.start>=c.end?"runs-after":void 0;N!==void 0&&z(d,N,g)}let h=[...d].flatMap(([g,v])=>{let N=h_(v);if(N===void 0)return[];let A=v.filter(H=>H!==N).map(({
span:H})=>H);return[{problem:g,span:N.span,others:A,taking:N,...p}]}),[k,...b]=f,m=r.find(({operation:g,moment:v})=>g===Tx&&v==="always");if(k===void 0||m===void 0)
return h;let y=b.map(({lowered:g})=>g.span);return[...h,{problem:"lowered-before-exit",span:k.lowered.span,others:y,taking:m,...p}]}s(bh,"uncoveredDefects");var Tx="\
ringbuf.output";function Mx({imported:e,guard:t,probe:r},n){if(n!==void 0){let{map:p,test:c,early:l,raise:f,block:d,balance:h}=n,k=c===void 0?[]:[c.span],b=[f,...h.
lowered,...h.early].map(({span:g})=>g),m={start:f.span.end,end:d.span.end},y=l===void 0?{}:{skip:l.then.span};return{map:p,up:m,...y,own:[...k,...b],beforeExit:t?.
uncovered??h.beforeExit}}let a=e?.raise.end??t?.covered.start,o=e?.file.enter??t?.map;if(a===void 0||o===void 0)return;let i=r.body.statements.find(({span:p})=>p.
end===a),_=i?.kind==="if"?{skip:i.then.span}:{},u=t?.uncovered??e?.balance.beforeExit??[];return{map:o,up:{start:a,end:r.body.span.end},..._,own:[],beforeExit:u}}
s(Mx,"coverOf");function h_(e){return e.find(({moment:t})=>t==="always")??e[0]}s(h_,"mostFrequent");function Rx(e){let t=new Map;for(let r of e){let{start:n}=r.
span,a=t.get(n);(a===void 0||a.moment!=="always"&&r.moment==="always")&&t.set(n,r)}return[...t.values()].sort((r,n)=>r.span.start-n.span.start)}s(Rx,"inOrder");
function gh(e,t){return e.start>=t.start&&e.end<=t.end}s(gh,"lies");function kh({probes:e}){return e.some(({attempt:t,imported:r,guard:n})=>t!==void 0||r!==void 0||n!==void 0)}s(kh,"hasGuards");function yh(e,t){let r=new Set,n=new Map;
for(let{attempt:i,partial:_}of e.probes)i===void 0||_===!0||!On(i,e)||(r.add(i),z(n,i.map,i));let a=[...[...r].flatMap($x),...e.probes.flatMap(Lx)];for(let[i,_]of n)
a.push(...Ix(i,_,e));let o=new Set;for(let{guard:i,attempt:_,imported:u}of e.probes)i!==void 0?o.add(i.map):u!==void 0?o.add(u.file.enter):_!==void 0&&_.key==="\
cpu"&&r.has(_)&&o.add(_.map);return a.push(...e.probes.flatMap(i=>bh(i,r,t(i.probe)))),[...a,...Fx(n,r,e),...jx(o,e,t)]}s(yh,"guardDefects");function On({map:e,
key:t,test:r,balance:n,raise:a},o){let{lowered:i,endsDown:_}=n;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&Ox(o).has(e);if(t==="other")return _;if(i.
length>0)return!0;let p=[...Hx(o).get(e)??new Set].some(c=>c.attempt?.map!==e);return a.form==="sum"&&o.seeds.everPerCpu(e)&&!p}s(On,"isGuard");var Px=new WeakMap;
function Ox(e){let t=s(r=>r.test!==void 0&&On(r,e),"isTested");return x(Px,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(Ox,"testedGuard\
s");var Ax=new WeakMap;function Hx(e){return x(Ax,e,()=>{let t=new Map;for(let r of e.probes)for(let n of r.phase==="attached"?r.effects:[])n.kind==="map"&&x(t,
n.map,()=>new Set).add(r);return t})}s(Hx,"changesOf");function $x(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,balance:i,strays:_,probe:u}=e,p=[],c=s((m,[y,
...g])=>{y!==void 0&&p.push({map:t,problem:m,span:y,others:g,probe:u,attempt:e})},"note"),l=[a,...i.lowered,...i.early].filter(({form:m})=>m==="plain"),f=[...i.
lowered,...i.early].filter(({form:m})=>m==="delete");if(r==="other")c("not-per-cpu",[(n??a).access.keys?.[0]?.span??(n??a).access.span]);else if(l.length>0)c("p\
lain-map",l.map(({span:m})=>m));else{n?.sound===!1&&c("wrong-test",[n.span]);for(let{span:m}of f)c("removed",[m])}o&&c("raised-before-test",[a.span]);let d=_.length===
0?new Set:Cx(u),h=_.filter(({start:m})=>d.has(m));if(h.length<_.length)return p;c("changed-otherwise",h);let[k,b]=wh(i);return c(k,b.map(({span:m})=>m)),p}s($x,
"defectsInProbe");function wh({early:e,leaks:t}){return e.length>0?["lowered-early",e]:["leaks",t]}s(wh,"balanceDefect");function Lx({probe:e,imported:t,partial:r}){
if(t===void 0||r===!0)return[];let{file:n,balance:a}=t,[o,[i,..._]]=wh(a);if(i===void 0)return[];let u=_.map(({span:c})=>c),p={span:i.span,others:u,probe:e};return[
{map:n.enter,problem:o,...p,imported:{file:n,attempt:t}}]}s(Lx,"importedDefects");function Cx(e){let t=new Set;return E(e.body,r=>{(r.kind==="assignment"||r.kind===
"update"||r.kind==="call"&&r.name==="delete")&&t.add(r.span.start)}),t}s(Cx,"writtenChanges");function Ix(e,t,{seeds:r,unread:n}){let[a,...o]=t.filter(qx);if(a===
void 0||n.any||r.everPerCpu(e))return[];let{raise:i,probe:_}=a,u=o.map(p=>p.raise.span);return[{map:e,problem:"unseeded",span:i.span,others:u,probe:_,attempt:a}]}
s(Ix,"unseeded");function qx({key:e,raise:t,balance:r}){return e==="cpu"&&[t,...r.lowered].every(({form:n})=>n!=="plain")}s(qx,"isPerCpuSum");function Fx(e,t,{probes:r}){
return r.flatMap(({probe:n,phase:a,effects:o,attempt:i})=>o.flatMap(_=>{if(a==="end"||!("map"in _)||!e.has(_.map))return[];let{span:u,map:p}=_,c={map:p,span:u,others:[],
probe:n};return _.kind==="reset"?[{...c,problem:"removed"}]:_.kind==="read"?[]:a==="begin"||i?.map===p&&t.has(i)?[]:_.change==="delete"?[{...c,problem:"removed"}]:
_.aggregation==="sum"?[]:[{...c,problem:"changed-otherwise"}]}))}s(Fx,"removals");function jx(e,{probes:t,guards:{file:r}},n){let[a,o]=e;return t.flatMap(i=>{let{
probe:_,phase:u,partial:p,guard:c}=i,l=c?.map===a?o:a;if(l===void 0||u!=="attached"||p===!0||i.imported!==void 0)return[];let f=h_(n(_));if(f===void 0||!zx(i,l))
return[];let d=_.attachPoints[0]?.span??_.span,h=r!==void 0&&l===r.enter?{imported:{file:r}}:{};return[{map:l,problem:"missing",span:d,others:[],probe:_,taking:f,
...h}]})}s(jx,"missing");function zx({attempt:e,guard:t,effects:r},n){if(e!==void 0&&(e.map===n||t===void 0))return!1;let a=new Set(r.flatMap(o=>o.kind==="reset"&&
o.map===n?[o.span.start]:[]));return r.some(({span:o})=>!a.has(o.start))}s(zx,"lacks");function Yt({model:e,lowered:t}){if(!kh(e))return[];let n=mr(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(n.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let a=An(n);return yh(e,o=>a.get(o)??[])}s(Yt,"brokenGuards");function An(e){let t=new Map;for(let{probe:r,operations:n}of e)
x(t,r,()=>new Set).add(n);return new Map([...t].map(([r,n])=>[r,[...n].flat()]))}s(An,"takenBy");var Hn=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Gr="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",xh={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, has no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not\
 work, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and l\
owers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, wh\
ich needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the mac\
hine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard \
that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interv\
al, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`,\
 raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every\
 probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[M("The guard is in one of two probes only",`${Hn}\
fentry:vfs_read { ${Gr} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A way out that leaves the guard up",`${Hn}fentry:vfs_read { ${Gr} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),M("A timer that lowers the guard before exit()",`${Hn}fexit:vfs_read { ${Gr} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),L("A timer that leaves the guard up at exit()",`${Hn}fexit:vfs_read { ${Gr} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),L("The guard in every probe, seeded and lowered on every way out",`${Hn}fentry:vfs_read { ${Gr} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Gr} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:Dx},Gx={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
ept for each CPU, so it does not always stop a probe that fires inside another one on the same CPU.`,todo:"Key it by cpu."}),"not-per-cpu"),"plain-map":s((e,t)=>({
what:`Writing the guard ${e} in ${t} takes a map lock itself, which is what it should prevent.`,todo:"Raise it with sum(1) and lower it with sum(-1), and do not\
 write it in any other way."}),"plain-map"),"wrong-test":s((e,t)=>({what:`The guard ${e} is not tested for a number above zero in ${t}.`,how:"A sum can be -1 fo\
r a moment when a program is pre-empted, and then every event would be skipped.",todo:'Test it with "> 0", or "<= 0" where that lets the event through.'}),"wron\
g-test"),"raised-before-test":s((e,t)=>({what:`The guard ${e} is raised before it is tested in ${t}, so the probe always finds it up.`,todo:"Test it first."}),"\
raised-before-test"),leaks:s((e,t,{lowering:r})=>({what:`The guard ${e} is still up on this way out of ${t}: after that, every event on that CPU is skipped.`,todo:`\
Lower it with ${r} before each return and at the end; at exit() it may stay up.`}),"leaks"),"lowered-early":s((e,t)=>({what:`The guard ${e} is lowered before ${t}\
 is done: what comes after that runs without it.`,todo:"Lower it where the probe leaves, and only there."}),"lowered-early"),"changed-otherwise":s((e,t)=>({what:`\
The guard ${e} is changed in ${t} by something other than sum(1) and sum(-1), so its value no longer says whether it is up.`,todo:"Use another map for that."}),
"changed-otherwise"),unseeded:s(e=>({what:`The guard ${e} has no entries before the first event, and the first change of each entry takes a map lock.`,todo:`Wri\
te ${e}[...] = sum(0) for every CPU in BEGIN.`}),"unseeded"),removed:s((e,t)=>({what:`The entries of the guard ${e} are removed or zeroed in ${t}, while probes \
are attached: then it takes a map lock again, or is down while a probe runs.`,todo:"Do that in END only, and lower it with sum(-1)."}),"removed"),"runs-before":s(
(e,t,{taking:r})=>({what:`This ${r} in ${t} before the guard ${e} is raised, and a guard covers only what runs after that: another probe runs inside this lock a\
nd finds the guard down.`,todo:"Do it after the guard is raised."}),"runs-before"),"runs-while-up":s((e,t,{taking:r})=>({what:`This ${r} where ${t} finds the gu\
ard ${e} up, so another probe of the script may hold that lock.`,todo:"There, only count in a map that takes no lock, and return."}),"runs-while-up"),"runs-afte\
r":s((e,t,{taking:r})=>({what:`This ${r} in ${t} where the guard ${e} does not reach: another probe runs inside this lock and finds the guard down.`,todo:"Do it\
 while the guard is up."}),"runs-after"),"lowered-before-exit":s((e,t)=>({what:`The guard ${e} is lowered before exit() in ${t}.`,how:"exit() sends its own outp\
ut, which takes the lock of the ring buffer, and another probe runs inside that lock and finds the guard down.",todo:"Leave it up there: the run is ending."}),"\
lowered-before-exit"),missing:s((e,t,{taking:r})=>({what:`Another probe of this script is guarded by ${e}; ${t} is not, and ${r.replace(/,$/,"")}: where one of \
the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},Kx={"plain-map":"here too","lowered-early":"a\
nd here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function Bx(e,{model:t}){
let{problem:r,map:n,probe:a,imported:o,taking:i}=e,_=a.attachPoints[0]?.span??a.span,u=t.script.text.slice(_.start,_.end).replace(/\s+/g," "),p=o===void 0?"sum(\
-1)":`${o.file.leave}()`,c=i?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",l=ln(i?.report),f=`takes the ${c}${l}${l===""?"":","}`,
d=_.end>t.script.text.length?"an imported probe":u;return Gx[r](n,d,{lowering:p,taking:f})}s(Bx,"describeDefect");function Dx(e){let{lowered:t,causes:r}=e,n=Yt(
e);if(n.length===0)return[];let a=t.map((o,i)=>{let _=r.flatMap(p=>p.outcomes[i]??[]),u={target:o.target.name,verdict:"safe",why:"no lock cycle that the guard w\
ould have to stop"};return Z(o)??U(_)??u});return n.map(o=>({rule:"guard-incomplete",severity:vh(o)?"warning":"error",confidence:vh(o)?"likely":"certain",span:o.
span,...Ux(Bx(o,e),a),related:o.others.map(i=>({span:i,message:Kx[o.problem]??"here too"})),verdicts:a.map(({target:i,verdict:_,why:u})=>({target:i,verdict:_,why:u}))}))}
s(Dx,"findIncomplete");function Ux({what:e,...t},r){let n=s(o=>r.some(i=>i.verdict===o),"has"),a=n("hang")?`So the machine can hang ${Re(r,"hang")}.`:n("lost-up\
dates")?`So events or map updates can get lost ${Re(r,"lost-updates")}.`:n("safe")?"Nothing hangs on these targets for want of it.":"";return{what:Be(e,a),...t}}
s(Ux,"withHarm");function vh({taking:e}){return e!==void 0&&e.moment!=="always"}s(vh,"isRare");function Nh(e,t){if(e.kind==="unroll")return eN(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=Ro.get(e.name);if(!(r===void 0||e.arguments.
some(n=>Wx(n,t))))return Vx(e,r)??Jx(e)??Yx(e,r,t)}s(Nh,"wrongArguments");function Wx(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(Wx,"isDefined");function Vx({name:e,span:t,arguments:{length:r}},{least:n,most:a}){if(!(ze.has(e)||r>=n&&r<=a))return{span:t,message:`${e}() takes ${m_(n,a)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(Vx,"wrongNumber");function Jx({name:e,span:t,arguments:[r,...n]}){if(!(e!=="print"||n.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!$n(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(Jx,"wrongPrint");function m_(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${Je(e,"argument")}`:e===t?Je(t,"argument"):`${e} to ${t} arguments`}s(m_,"inWords");function Yx({name:e,arguments:t},{
wanted:r},n){let a=t.findIndex((_,u)=>!Qx(_,r[u]??"any",n)),o=t[a];if(o===void 0)return;let i=t.length===1?"here":`as argument ${a+1}`;return{span:o.span,message:`${e}\
() wants ${Zx[r[a]??"any"]} ${i}.`}}s(Yx,"wrongKind");var Zx={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number that \
is written out","whole map":"a map without a key",map:"a map",any:"another value"},Xx=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);
function Qx(e,t,r){let n=I(e,r);switch(t){case"number":return ae(n);case"text":return!Xx.has(n);case"written text":return e.kind==="string"||!$n(e);case"written\
 number":return e.kind==="integer"||e.kind!=="string"&&!$n(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!$n(e);case"map":return e.
kind==="map"||e.kind!=="string"&&!$n(e);default:return!0}}s(Qx,"mayBe");function $n(e){return e.kind==="identifier"?Oo.has(e.name):["integer","variable","map","\
tuple"].includes(e.kind)}s($n,"isOther");function eN(e,t){let r=ae(I(e,t))?W(e):0;if(!(r===void 0||r>=xn.least&&r<=xn.most))return{span:e.span,message:`An unrol\
l repeats its block ${xn.least} to ${xn.most} times.`}}s(eN,"wrongCount");var tN=/^\s*#\s*define\s+(\w+)([\s\S]*)$/;function Sh(e){let t=new Set,r=!1,n=!1,a=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=
!0),(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^\s*#\s*include\s*[^<\s]/.test(o.text))return;n||=/^\s*#\s*include/.
test(o.text);let[,i,_=""]=tN.exec(o.text)??[];i!==void 0&&t.add(i),a||=/[$@;,{]/.test(_)}return rN(e)?void 0:{names:t,macros:r,included:n,statements:a}}s(Sh,"de\
finedIn");function rN(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)E(r,n=>{t||=n.kind==="call"&&n.name==="import"});return t}s(rN,"ha\
sLocalImport");function Ln(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Ln,"isFolded");var nN=new Set(["integer","string","duration","boolean","positional","binary","cast"]),aN=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
Qo=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#n=new Set;#a=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&sN(
t))for(let r of t.arguments)this.#n.add(r);t.kind==="for-map"&&this.#n.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#n.add(t.operand),t.kind==="assignmen\
t"&&t.target.kind==="map"&&this.#o(t)&&this.#a.add(t.target),t.kind==="map"&&this.#s(t)}#o({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===
0&&oN(r)}#s(t){if(this.#a.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#n.has(t))return;let r=this.#_(t.keys??[]);if(r===void 0)return;let n=this.#e.get(t.
name);if(n===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(n.count!==r){this.#t.add(t.name);let a=`${t.name} has ${Eh(r)} here, and ${Eh(n.count)} wh\
ere it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:a})}}#_(t){if(t.some(n=>n.kind==="identifier"&&this.#r.names.has(
n.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:nN.has(r.kind)||r.kind==="identifi\
er"&&aN.test(r.name)?1:void 0}};function oN(e){return e.kind==="call"&&ze.has(e.name)}s(oN,"isAggregation");function sN({name:e,arguments:t}){return e==="delete"?
t.length!==1:!Ro.has(e)||_f.has(e)}s(sN,"takesMap");function Eh(e){return e===0?"no key":Je(e,"key")}s(Eh,"inWords");var Th=[...Hl,...wr.map(({name:e})=>e)],iN=new Set(Th),_N=60;function Mh(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let n=t.toLowerCase().
replace(/^bpftrace_/,"");return iN.has(n)||n.startsWith("unstable_")||t.length>_N?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${Se(n,Th)}`}]})}
s(Mh,"unknownSettings");var b_=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},es=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#n=new Map;#a;constructor(t,r,n){this.#e=r,this.#a=new Set(n);for(let a of t)
this.walkProbe(a,(o,i)=>this.#s(o,i))}walkProbe(t,r){let n=new b_,a=this.#o(t.attachPoints,n),o=0,i=0;E(t,_=>{Ln(_)&&o++,Oh(_)&&i++,Ah(_)&&n.enter(),o===0&&r(_,
a,i>0),pN(_,n,a)},_=>{Ln(_)&&o--,Oh(_)&&i--,Ah(_)&&n.leave()})}problem(t,r){return this.#_(t,r)??this.#i(t,r)??dN(t,r)??fN(t,r)}#o(t,r){return{defined:this.#e,attachPoints:t,
variable:s(n=>r.find(n)?.type,"variable"),map:s(n=>{let a=this.#t.get(n);if(!(a===void 0||a.unsure))return a.aggregation===void 0?a.first:pf.get(a.aggregation)},
"map")}}#s(t,r){let[n,a,o]=Rh(t,r);if(n===void 0)return;let i=this.#t.get(n.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(n.name,i),i.first??=a,
i.aggregation??=o,i.unsure||=o===void 0?a===void 0||ht(a,i.first)||i.aggregation!==void 0:o!==i.aggregation||i.first!==void 0}#_(t,r){if(t.kind==="let")return t.
value!==void 0&&I(t.value,r)==="nothing"?g_(t.value):void 0;if(t.kind==="assignment"&&I(t.value,r)==="nothing")return g_(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return cN(t,t.target.name,r);let[n,a,o]=Rh(t,r);if(n===void 0||this.#a.has(n.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!ae(I(t.
value,r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${I(t.value,r)}.`};let i=this.#n.get(n.name)??{first:void 0,aggregation:void 0},_=i.
aggregation===void 0?i.first:`${i.aggregation}()`,u=o===void 0?a:`${o}()`;if(this.#n.set(n.name,{first:i.first??a,aggregation:i.aggregation??o}),_===void 0||u===
void 0||_===u||!(o!==void 0||i.aggregation!==void 0)&&!ht(a,i.first))return;this.#a.add(n.name);let c=`${n.name} holds ${_} before, and this is ${u}: a map hold\
s one kind of value.`;return{span:t.span,message:c}}#i(t,r){if(t.kind!=="map"||t.keys===void 0||this.#a.has(t.name))return;let n=t.keys.find(p=>I(p,r)==="nothin\
g");if(n!==void 0)return g_(n);let a=uN(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==a.length){o===void 0&&this.#r.set(t.name,{types:a,span:t.
span});return}let i=a.findIndex((p,c)=>ht(p,o.types[c])),_=o.types.map((p,c)=>p??a[c]);if(this.#r.set(t.name,{types:_,span:o.span}),i===-1)return;this.#a.add(t.
name);let u=a.length===1?"the key":`key ${i+1}`;return{span:t.span,message:`${u} of ${t.name} is ${a[i]} here and ${o.types[i]} before: the keys of a map are of\
 one kind.`.replace(/^t/,"T").replace(/^k/,"K")}}};function uN(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(a=>I(a,t))}s(uN,"keyTypes");
function Rh(e,t){if(e.kind==="update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,
operator:n,value:a}=e;if(a.kind==="call"&&ze.has(a.name))return[r,void 0,a.name];let o=I(a,t);return n==="="?[r,ts(o)]:[r,o==="a number"?o:void 0]}s(Rh,"changeO\
f");function ts(e){return e==="nothing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(ts,"copied");function pN(e,t,r){if(e.kind==="for-map"||
e.kind==="for-range")t.declare(e.variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let n=e.value===void 0||e.type!==void 0?void 0:ts(I(e.value,r));t.declare(
e.variable.name,{set:e.value!==void 0||e.type!==void 0,type:n})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let n=ts(I(e.value,
r)),a=t.find(e.target.name);a===void 0?t.declare(e.target.name,{set:!0,type:n}):a.set||(a.set=!0,a.type=n)}}s(pN,"takeVariable");function cN(e,t,r){let n=r.variable(
t),a=e.operator==="="?ts(I(e.value,r)):I(e.value,r);if(!(e.operator==="="?ht(n,a):!ae(n)||!ae(a))||n===void 0||a===void 0)return;let i=`${t} holds ${n}, and thi\
s is ${a}: a variable holds one kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:i}}s(cN,"wrongVariable");
var lN=/^(?:&&|\|\|)$/,Ph=/^(?:[<>]=?)$/;function dN(e,t){switch(e.kind){case"binary":{let[r,n]=[I(e.left,t),I(e.right,t)],a=k_(e.left)&&k_(e.right);return e.operator===
"=="||e.operator==="!="||Ph.test(e.operator)&&ht(r,n)?ht(r,n)?{span:e.span,message:`This compares ${r} with ${n}, which are never of one kind.`}:void 0:a||ae(r)&&
ae(n)?void 0:lN.test(e.operator)||Ph.test(e.operator)||!ae(r)||!ae(n)?{span:e.span,message:`${e.operator} takes numbers, and there is ${ae(r)?n:r}.`}:void 0}case"\
update":{let r=e.operand.kind==="variable"?I(e.operand,t):void 0;return ae(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"\
unary":{let r=I(e.operand,t);return!/^[-!~*]$/.test(e.operator)||ae(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"cast":{
let r=I(e.operand,t);return ae(r)||I(e,t)!=="a number"?void 0:{span:e.span,message:`No cast makes a number of ${r}.`}}case"member":case"index":{if(I(e.object,t)!==
"a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.span,message:`A number has no ${r}: cast it to a pointer first, as in ((stru\
ct s *)x)->field.`}}default:return}}s(dN,"wrongOperand");function k_(e){return e.kind==="call"?e.name==="str"||e.name==="buf":e.kind==="identifier"?e.name==="pr\
obe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}s(k_,"mayFold");function fN(e,t){let r=hN(e);if(e.kind==="ternary"&&
e.then!==void 0){let[a,o]=[I(e.then,t),I(e.else,t)];if(ht(a,o))return{span:e.span,message:`This is ${a} in one case and ${o} in the other: both must be of one k\
ind.`}}if(r===void 0||r.kind==="tuple"||k_(r))return;let n=I(r,t);if(!(ae(n)&&n!=="an aggregation"))return{span:r.span,message:`A condition is a number, and thi\
s is ${n}: compare it with something.`}}s(fN,"wrongCondition");function hN(e){return e.kind==="probe"?e.predicate:e.kind==="if"||e.kind==="ternary"?e.condition:
void 0}s(hN,"conditionOf");function g_({span:e}){return{span:e,message:"This function gives no value: call it as a statement of its own."}}s(g_,"noValue");function Oh({
kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(Oh,"isLoop");function Ah({kind:e}){return e==="block"||e==="for-map"||e==="for-range"}s(Ah,"opensB\
lock");function Hh(e){let t=[],r=new Set,n=new Set;return E(e,a=>{(a.kind==="for-map"||a.kind==="for-range"||a.kind==="let")&&n.add(a.variable),a.kind==="assignment"&&
a.operator==="="&&n.add(a.target),a.kind==="variable"&&(!n.has(a)&&!r.has(a.name)&&t.push({span:a.span,message:`Nothing in this probe assigns ${a.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(a.name))}),t}s(Hh,"undefinedVariables");var mN=[..._i];function $h(e,t){if(e.kind!=="call"||_i.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>y_?`${e.
name.slice(0,y_)}...`:e.name,n=e.name.length>y_?"":Se(e.name,mN);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${n}`}}s($h,"unkno\
wnFunction");var y_=60;function Lh(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:n,refusedIn:a,where:o}of La){if(!n.test(e.name))continue;
let i=new Set;for(let{canonical:u}of t.attachPoints)u!==void 0&&a.has(u)&&i.add(u);if(i.size===0)continue;let _=`There is no ${e.name} in a probe of the kind ${[
...i].join(" or ")}: ${o}.`;return{span:e.span,message:_}}}s(Lh,"wordOfOtherProbe");function Ch(e,t){let r=e.kind==="call"?ze.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:n,span:a,arguments:o}=e;if(!t.has(e))return{span:a,message:`The value of ${n}() can only be assigned to a map, with =: write @x = ${n}\
(...).`};if(o.length<r.least||o.length>r.most)return{span:a,message:`${n}() takes ${m_(r.least,r.most)}, and there ${o.length===1?"is":"are"} ${o.length}.`}}if(e.
kind==="positional"&&e.text.length>19&&/^\$\d+$/.test(e.text)&&BigInt(e.text.slice(1))>Ll)return{span:e.span,message:"No positional parameter has a number that \
large."}}s(Ch,"misplacedValue");function Ih(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tup\
le is no condition: use && or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:n})=>n),r=t.find((n,a)=>t.indexOf(n)!==a);return r===
void 0?void 0:{span:e.span,message:`This record names the field ${r} twice: give each field a name of its own.`}}s(Ih,"misusedTuple");function qh(e,t){if(e.unread.length>0)return[];let r=Sh(e);if(r===void 0)return[];let n=t.map(({why:u})=>/^@\w*/.exec(u)?.[0]??""),a=new Qo(r,n),o=e.items.filter(
u=>u.kind==="probe"),i=new es(o,r,n),_=e.items.flatMap(u=>u.kind==="c-definition"?yN(u.text,u.span.start):Mh(u));for(let u of o)_.push(...gN(u,{defined:r,keys:a,
types:i}));return[..._,...r.statements?[]:a.places].sort((u,p)=>u.span.start-p.span.start)}s(qh,"invalidPlaces");function gN(e,{defined:t,keys:r,types:n}){let a=[],
o=new Set,i=!t.macros&&!t.statements;return n.walkProbe(e,(u,p,c)=>{u.kind==="assignment"&&u.operator==="="&&u.target.kind==="map"&&o.add(u.value),r.take(u);let l=$h(
u,t)??Lh(u,e,t)??(t.names.size===0?Ch(u,o):void 0)??Ih(u)??lf(u,p)??Nh(u,p)??(i?n.problem(u,p):void 0)??(c?void 0:bN(u));l!==void 0&&a.push(l)}),t.macros||t.statements||
kN(e)?a:[...a,...Hh(e)]}s(gN,"invalidInProbe");function bN(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(bN,"straySkip");function kN(e){let t=!1;return E(e,r=>{t||=Ln(r)}),t}s(kN,"mayLeaveOut");function yN(e,t){
let r=e.lastIndexOf("}"),n=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(n===null)return[];let a=t+r+1+n.index;return[{span:{start:a,end:a+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(yN,"wrongAttribute");function Fh(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:n,canonical:a})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${a}:PATH:NAME.`;return[
{span:n,message:o}]}))}s(Fh,"openPaths");var jh={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
se of bpftrace refuses: a function that does not exist, a variable that nothing assigns, a word that this kind of probe does not have (arg0 in a tracepoint), a \
map that is used with different numbers of keys, values of two kinds where one is wanted (a map, a key or a variable that holds a number here and a text there, \
pid == "x", sum of a text), a function with too few or too many arguments or with another kind of them, a format that does not fit its arguments, an aggregation\
 that goes into no map, break outside a loop, a setting that does not exist. It is reported only if the text of the script decides it: nothing is asked of a ker\
nel, and nothing is said of a script that imports files or includes headers in quotes, as those may define anything. A note tells of a uprobe or usdt probe that\
 names no file, which needs -p PID.',why:"bpftrace checks meaning after grammar, and refuses the whole script at the first such place. Somebody notices that whe\
n the script is needed, on the machine that has a problem.",do:"Correct the places that the messages name. `bpftrace -d FILE` (up to 0.23) or `bpftrace --mode c\
odegen FILE` (0.27) shows what bpftrace itself says.",ignoreWhen:"It is right to ignore this if the file is only a part of a script that something puts together\
 before bpftrace reads it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it with the script.",examples:[
M("A function that does not exist, and a variable of another probe",`BEGIN { $start = nsecs; }
END { printf("%d\\n", substract(nsecs, $start)); }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),M("A numbered argument in a tracepoint",`tracepoint:syscalls:sys_enter_openat { @files[str(arg1)] = c\
ount(); }
`,"bpftrace@0.27.1,kernel@7.3"),M("One map with one key and with two",`kprobe:vfs_read { @start[tid] = nsecs; }
kretprobe:vfs_read { delete(@start[pid, tid]); }
`,"bpftrace@0.27.1,kernel@7.3"),M("A number and a text in one map, and a comparison of the two",`kprobe:vfs_read { @last[tid] = comm; }
END { @last[0] = 1; if (pid == "1") { print(@last); } }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),M("A function with too few arguments, and a text that is summed",`kprobe:vfs_read { @ = strncmp(comm,\
 "bash"); @names = sum(comm); }
`,"bpftrace@0.27.1,kernel@7.3"),L("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...La.map(({source:e})=>e),`functions: ${$l}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
_=>({target:_.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),n=qh(e.script,e.mapConflicts),a=n.length-rs,o=t.map(_=>wN(
_));return[...Fh(e.script).slice(0,rs).map(({span:_,message:u})=>({rule:"invalid-script",severity:"note",confidence:"possible",span:_,...Pt(u),related:[],verdicts:o})),
...n.slice(0,rs).map(({span:_,message:u},p)=>({rule:"invalid-script",severity:"error",confidence:"certain",span:_,...Pt(p===rs-1&&a>0?`${u} There are ${a} more \
such places below.`:u),related:[],verdicts:r}))]},"check")};function wN(e){let{name:t}=e.target;return Z(e)??{target:t,verdict:"safe",why:"bpftrace starts it wi\
th -p PID"}}s(wN,"startedWithProcess");var rs=20;var zh=/^__traceiter_/;function Zt(e){return e.function.replace(zh,"the tracepoint ")}s(Zt,"describeFunction");function at({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${Zt(e)}`:zh.test(e.function)?Zt(e):`the ${e.edge} of ${e.function}`}s(at,"describeSite");function Kr(e,t,{holding:r="runs here first and holds a lock",
wanting:n,where:a=""}={}){return e.flatMap(o=>{let{outer:i,through:_=[],inner:u,wanted:p}=o,c=[..._,u.program],f=[[i.program,r],..._.map((k,b)=>[k,`fires while \
the lock is held${vN(c[b+1])}`]),...n===void 0?[]:[[u.program,n]]].flatMap(([k,b])=>!ee(k)||k.attachPoint===t.attachPoint?[]:[{holder:k,place:{span:k.attachPoint.
span,message:`${k.name} ${b}`}}]),d={span:i.operation.span,message:xN(o)+a},h={span:u.operation.span,message:eo(p,u.operation)+a};return[...f,{holder:i.program,
place:d},{holder:u.program,place:h}]})}s(Kr,"placesOf");function vN(e){return e?.site===void 0?"":`, and what it calls runs through ${Zt(e.site)}`}s(vN,"tellCal\
ls");function xN({outer:e,held:t}){return ee(e.program)?`takes the ${je(t)}${ln(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, wh\
ich takes the ${je(t)}`}s(xN,"tellTaking");function ns(e){let t=new Map;for(let r of e)x(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,n)=>NN(
r.path??"",n.path??"")||r.span.start-n.span.start)}s(ns,"placesInOrder");function NN(e,t){return+(e>t)-+(e<t)}s(NN,"compare");var Gh=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Kh="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",Bh={id:"lock-path-probe",severity:"error",summary:"\
The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires while another BPF program may hold the lock of one of i\
ts maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on another CPU, both wait for each other for ever. A scrip\
t with a guard is judged as two copies on one machine: if those close a cycle, the finding is a warning.",why:"fentry, fexit and raw tracepoint programs run ins\
ide any other program, even one of another tool. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does \
the same; neither sees the other program, so a guard protects only one copy. Two copies run when two people use the same tool. In the laboratory two copies of e\
ach of four guarded scripts hung, while one copy alone ran without harm; two copies moved to kprobes and tracepoints ran without harm too.",do:"Attach by kprobe\
 or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe. If the script has a guard, run no more than one copy of i\
t.",ignoreWhen:"It is right to ignore this if nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. For a guarded scrip\
t the latter is enough. An entry probe needs a second lock around the probed one, which is rare, but it has crashed production machines.",examples:[M("A map upd\
ate when a spin lock has just been taken",`fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),L("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A guarded script, of which two copies may run",`${Gh}fexit:native_queued_spin_lock_slowpath { ${Kh} }
`,"bpftrace@0.23.2,kernel@6.12"),L("The guarded script where the lock of a map notices a deadlock",`${Gh}fexit:native_queued_spin_lock_slowpath { ${Kh} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...EN(t),...MN(t)]),"check")},SN={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function EN(e){
let t=U(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let n=e.outcomes.filter(({verdict:_,withCopy:u})=>_===
"hang"&&u!==!0),o=`This probe can hang the machine together with another BPF program, or a second copy of this script${n.length===0?"":`, ${Re(n,"hang",e.outcomes.
length)}`}${Pn(e.outcomes)}${Jt(t)}.`,i=Be(Gt(e.locks),`This probe fires at ${at(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}\
.`,"If the two meet in opposite order on another CPU, both wait for ever.");return[Ue(e,{rule:"lock-path-probe",severity:Vt(t),what:o,how:i,advice:SN})]}s(EN,"f\
indHalf");var TN={ways:[{kind:"group",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let on\
ly one copy of it run at a time."};function MN(e){let t=U(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can h\
ang the machine ${Re(e.outcomes,"hang")}${Jt(t)}: the guard protects only this copy.`,n=Be(Gt(e.locks),nt(e.witness),zr(e.witness)),a=Vt(t);return[{...Ue(e,{rule:"\
lock-path-probe",severity:a,what:r,how:n,advice:TN}),copies:!0}]}s(MN,"findCopies");function as(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:n,target:a})=>n==="lost-updates"?a:[]));return t.flatMap(({target:{name:n,kernel:a}})=>r.
has(n)&&zl(a)?n:[])}s(as,"stalledTargets");var Dh={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[M("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),L("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(n=>as(n,r).length===0).flatMap(n=>PN(n)),"check")},RN={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function PN(e){let t=U(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates of\
 this script get lost ${Re(e.outcomes,"lost-updates")}; the machine survives it.`,n=`${nt(e.witness)} The machine survives it: ${t.why}.`;return[Ue(e,{rule:"los\
sy-mitigation",severity:"note",what:r,how:n,advice:RN})]}s(PN,"findLoss");var ON=/[\u202a-\u202e\u2066-\u2069]+/g,AN=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,HN=/[\p{L}\p{M}\p{N}_]+/gu,Uh=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Wh={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[M("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),L("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:o})=>o==="syn\
tax-error").map(({span:o})=>o.start),n=$N(e).filter(({span:o})=>!r.some(i=>i>=o.start&&i<o.end)),a=n.length-w_;return n.slice(0,w_).map(({span:o,message:i},_)=>{
let p=_===w_-1&&a>0?`${i} There are ${a} more such places below.`:i;return pr("misleading-text","warning",o,Pt(p))})},"check")},w_=20;function $N(e){let{text:t,
comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let n=v_(t,ON).map(({span:i,words:_})=>({span:i,message:`${x_(_)} reverses the text around it on the screen: bpf\
trace does not read what you see here. Remove it.`})),a=v_(t,AN).filter(({span:i,words:_})=>!(i.start===0&&_==="\uFEFF")).map(({span:i,words:_})=>({span:i,message:`${x_(
_)} cannot be seen, and bpftrace reads it. Remove it.`})),o=v_(IN(t,[...r.map(({span:i})=>i),...LN(e)]),HN).filter(({words:i})=>/[A-Za-z]/.test(i)&&Uh.test(i)).
map(({span:i,words:_})=>({span:i,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: ${x_([..._].filter(
u=>Uh.test(u)).join(""))}. Write it with Latin letters.`}));return[...n,...a,...o].sort((i,_)=>i.span.start-_.span.start)}s($N,"placesIn");function LN({items:e,
text:t,unread:r}){let n=[];for(let a of e)E(a,o=>{o.kind==="string"&&n.push(o.span)});for(let{start:a,end:o}of r)for(let{index:i,0:_}of t.slice(a,o).matchAll(CN))
n.push({start:a+i,end:a+i+_.length});return n}s(LN,"printedTexts");var CN=/"(?:\\.|[^"\\\n])*"?/g;function IN(e,t){let r=[],n=0;for(let{start:a,end:o}of[...t].sort(
(i,_)=>i.start-_.start))a<n||(r.push(e.slice(n,a)," ".repeat(o-a)),n=o);return r.join("")+e.slice(n)}s(IN,"withoutSpans");function v_(e,t){return[...e.matchAll(
t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(v_,"placesOf");function x_(e){return[...new Set(e)].map(r=>(r.codePointAt(0)??0).toString(
16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(x_,"codePoints");var Jh={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
 of the script.",what:"A hardware counter or a watchpoint interrupts another program of this script that holds the lock of a map, and updates maps itself. Two C\
PUs on which this happens can wait for each other for ever.",why:"On x86 a hardware counter arrives as a non-maskable interrupt: it fires even while interrupts \
are off, so also in the middle of a map update. A watchpoint is an exception, which fires while interrupts are off too: on an address that the kernel runs, read\
s or writes during a map update it fires right there. bpftrace-guard does not know which addresses those are. So every address counts, also one that is known on\
ly when the script starts, except an address of a user process. From Linux 6.15 the locks give up instead; up to 6.18 they may do so only after 250 ms in which \
the CPU stands still. The kernel keeps both out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux\
 6.1) user space programs.",do:"Use `profile:hz:N`, which is a timer and not a non-maskable interrupt, instead of a counter; or attach the other probes as kprob\
es or tracepoints; or guard the probes with a per-CPU flag.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding n\
ames.",examples:[M("A hardware counter beside an fentry probe, both updating two maps",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),L("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),L("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),L("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...zN(r),...jN(r,t)]),"check")},Vh=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],qN={words:"use a timer (profile) instead of the hardware counter"};function Yh({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(Yh,"watches");function Zh(e){return{ways:Yh(e)?Vh:[qN,...Vh]}}s(Zh,"adviceFor");var FN="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function jN(e,t){let r=U(e.outcomes),n=as(e,t);if(r?.
verdict!=="lost-updates"||n.length===0)return[];let a=`A CPU can stand still for up to ${Ct.milliseconds} ms, again and again, ${$e(n,t.length)}, and events or \
map updates of this script get lost ${Re(e.outcomes,"lost-updates")}.`,o=Be(nt(e.witness),`The lock gives up, so the machine survives it. Before Linux ${Ct.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[Ue(e,{rule:"nmi-reentry",severity:"note",what:a,
how:o,advice:Zh(e)})]}s(jN,"findStall");function zN(e){let t=U(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${Vo(
e.outcomes)}${Jt(t)}.`,n=Be(Gt(e.locks),Yh(e)?FN:"A hardware counter interrupts even that.",nt(e.witness),zr(e.witness)),a=Vt(t);return[Ue(e,{rule:"nmi-reentry",
severity:a,what:r,how:n,advice:Zh(e)})]}s(zN,"findReentry");var rm={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
ldcard attaches the probe to thousands of functions of the kernel, or to all of its tracepoints. Or the probe calls `debugf()` while another program of the mach\
ine may be inside it, on a kernel where it takes a lock of its own. Or an fexit probe is on a function that never returns. "Safe" covers only map locks, not the\
se.',why:"The first needs no lock cycle: each event costs little, but there are so many that the machine seems to hang. Attaching and detaching thousands of pro\
bes can have the same effect. Before Linux 6.3 `debugf()` takes the lock trace_printk_lock; a program that fires while its own CPU has that lock, and calls `deb\
ugf()`, waits for ever. An fexit probe on a function that never returns never fires, and before Linux 6.15 the kernel can never free its trampoline again, not e\
ven when bpftrace ends.",do:"Name the functions, or a pattern of one subsystem such as `vfs_*`. Print with `printf()`, whose lock the model follows. Attach to t\
he entry of a function that never returns.",ignoreWhen:"It is right to ignore this on a machine that may hang without harm.",examples:[M("All functions of the k\
ernel",`config = { max_probes = 100000 }
kprobe:* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("All tracepoints",`tracepoint:*:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),L("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),L("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),L("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),M("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),L("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...GN(e,t),...WN(e,t),...ZN(e)],"check")},Xh=new Set(["kprobe","kretprobe","fentry","fexit"]);function GN({model:e,lowered:t},r){let n=t.
filter(({refusals:u})=>u.length===0),a=nm(r),o=e.probes.flatMap(({probe:u})=>u.attachPoints).flatMap(u=>{let p=KN(u)?n.length>0&&no.number:Math.max(...n.map(({target:c})=>BN(
u,c.bpftrace)??0));return p&&p>0&&!a.has(u.span.start)?[{attachPoint:u,number:p}]:[]}),[i,..._]=o;return i===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"\
likely",span:i.attachPoint.span,what:`${i.attachPoint.text} fires at ${Qh(i)} of the kernel or more: so many events can slow the machine down until it seems to \
hang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${UN(e.script,n)}`,todo:i.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:_.map(({attachPoint:u,
number:p})=>({span:u.span,message:`fires at ${Qh({attachPoint:u,number:p})} or more as well`})),verdicts:am(t,()=>"as far as map locks go; how slow the machine \
becomes is not judged")}]}s(GN,"findStorm");function Qh({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(Qh,"te\
llNumber");var em=/^\*+$/;function KN({place:e}){return e.form!=="tracepoint"?!1:em.test(e.event.text)&&(e.category===void 0||em.test(e.category.text))}s(KN,"is\
AllTracepoints");function BN({provider:e,place:t,text:r},n){if(t.form==="anyProvider"){let i=t.parts.map(p=>p.text),_=oo(t.providerPattern.text,i,n);return(i.length===
1||tm(i[0]))&&_.some(p=>Xh.has(p))?wi(i.at(-1)??""):void 0}if(t.form!=="kernelFunction"||!t.function.wildcard||t.offset!==void 0||r.includes('"'))return;let a=ne(
e)?.provider.name??"";return(t.module===void 0||tm(t.module.text))&&Xh.has(a)?wi(t.function.text):void 0}s(BN,"hugeClassOf");function tm(e=""){return Ie(e)("vml\
inux")}s(tm,"matchesKernel");var DN=/^(bpftrace_)?max_probes$/i;function UN({items:e},t){let n=e.flatMap(i=>i.kind==="config"?i.settings:[]).findLast(({name:i})=>DN.
test(i))?.value;return n!==void 0?`The script sets max_probes to ${n}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:i})=>ed(i.bpftrace)??[]))].sort((i,_)=>i-
_).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(UN,"tellLimit");function nm(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:n})=>[r.start,...n.flatMap(a=>a.path===void 0?a.span.start:[])]))}s(nm,"toldPlaces");function WN({model:e,lowered:t},r){let{reach:n}=e.
guards,a=nm(r),o=[e.script,...e.imported.map(({script:u})=>u)].map(({text:u})=>u);return ao.filter(u=>o.some(p=>p.includes(u.function))).map(u=>({row:u,probes:new Set(
e.probes.flatMap(({probe:p})=>[p.body,p.predicate].some(c=>c!==void 0&&n.calls(c,u.function))?p:[]))})).flatMap(({row:u,probes:p})=>{let c=new Map;for(let l of p.
size===0?[]:t)for(let f of JN(l)){let{site:d,probe:h,attachPoint:k}=f;if(d===void 0||!p.has(h)||!id(u,d,l.target))continue;let b=c.get(k)??{program:f,targets:new Set};
b.targets.add(l.target.name),c.set(k,b)}return[...c.values()].filter(({program:l})=>!a.has(l.attachPoint.span.start)).map(({program:l,targets:f})=>VN(u,l,f,t))})}
s(WN,"findHelperLock");function VN({function:e,lock:t,before:r},n,a,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:n.attachPoint.span,
what:`${e}() takes the lock ${t} before Linux ${r}. This probe fires at ${at(n)}, where another program of the machine, or a second copy of this script, may hav\
e it: then its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attac\
h by kprobe or tracepoint.",related:[],verdicts:am(o,({target:i})=>a.has(i.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no l\
ock on this kernel, or the probe does not fire while it is held`)}}s(VN,"helperLockFinding");function JN({refusals:e,programs:t,bpftraceGuard:r}){return e.length>
0||r!==void 0?[]:t.filter(({kind:n})=>YN.has(n))}s(JN,"nestingPrograms");var YN=new Set(["fentry","fexit","raw-tracepoint"]);function ZN({lowered:e}){let t=new Map,
r=e.filter(({target:i,refusals:_})=>_.length===0&&vi(i.kernel)!=="refused");for(let{programs:i}of r)for(let{kind:_,site:u,attachPoint:p}of i)_==="fexit"&&u!==void 0&&
XN(p,u.function)&&t.set(p,u.function);let[n,...a]=[...t];if(n===void 0)return[];let[{span:o}]=n;return[{rule:"not-followed",severity:"note",confidence:"likely",
span:o,what:`${ye([...new Set(t.values())])} never ${t.size===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${De.before} the kerne\
l attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the en\
try, by fentry.",related:a.map(([i,_])=>({span:i.span,message:`${_} never returns either`})),verdicts:e.map(i=>Z(i)??{target:i.target.name,...QN[vi(i.target.kernel)]})}]}
s(ZN,"findLeftBehind");function XN({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&De.functions.includes(t)}s(XN,"isNamed");var QN={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${De.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${De.
before} and later do not attach fexit to a function that never returns`}};function am(e,t){return e.map(r=>Z(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(am,"verdictsOf");var om={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
 a header of the script is missing or is C, a `#define` that the script uses is not whole statements or an expression, or a limit was reached. The rest is judge\
d, but nothing is known of that part. It is also reported for a script of the same `run-together` group that could not be read, for a list of files that could n\
ot be read to its end, and for a script on which the analysis breaks.",why:"A green check means that everything was read and judged. What was not read may be wh\
at hangs the machine, and somebody who wants a dangerous script to pass would hide it there. The command line therefore ends with status 3, and the check of a p\
ull request fails.",do:"Add the missing file, save the script as UTF-8, or split what is too large, as the message says. C that a script imports cannot be judge\
d, except for a guard file of this tool. If a repository cannot do without, lower the severity of the rule in the configuration: `not-judged: warning`. On a pul\
l request the configuration of the base commit counts.",ignoreWhen:"It cannot be ignored by a comment, dismissed, or switched off. Only the configuration can ma\
ke a warning or a note of it: then it follows `fail-on` like any other rule, and the exit status is not 3 any more.",examples:[M("An import of a file that is no\
t there",`import "lib/missing.bt";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),M("Imported C",`import "locks.h";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),L("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>Cn(r)),...e.imported.flatMap(({path:r,script:n,statement:a})=>{let o=n.errors.find(_=>_.limit===!0);if(o===void 0)return[];let i=`A \
part of the imported file ${Me(r)} was not read.`;return[Cn({span:a,message:i},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>Cn(r))],"check")};function Cn({
span:e,message:t},r=[]){return{...pr("not-judged","error",e,Pt(t)),related:r}}s(Cn,"notJudgedAt");var eS=new WeakMap,tS=new WeakMap,rS=new WeakMap,nS=new WeakMap,aS=new WeakMap;function sm(e,t,r,n){let a=x(eS,t,()=>new Map),o=x(a,oS(r),()=>new Map),i=x(rS,n,
()=>sS(e,t,n));return x(o,i,()=>uS(t,_S(e,t,r,n)))}s(sm,"callsOn");function oS(e){return x(aS,e,()=>`${fh(e)} ${nd(e.bpftrace)}`)}s(oS,"callFacts");function sS(e,t,r){
return[x(nS,e,()=>iS(e,t)),...new Set(r.map(({operation:a,guardedBy:o=""})=>`${a} ${o}`))].join(`
`)}s(sS,"nameOf");function iS({calls:e,guard:t},r){let n=new Set;for(let a of e()){let{kind:o,always:i,span:_}=a,u=t!==void 0&&Tn(t,_)?t.map:"",p="map"in a?Fr(a.
map,r):"",c=o==="name"?a.name:o==="read"?a.read:o==="change"?a.change:"";n.add(`${o} ${c} ${p} ${i} ${u}`)}return[...n].join(`
`)}s(iS,"kindOf");function _S({calls:e,guard:t},r,n,a){let o=new Map,i=s(({call:_,always:u},p)=>{let c=`${_} ${p??""}`,l=o.get(c)?.always===!0;o.set(c,{call:_,always:u||
l,...p===void 0?{}:{guardedBy:p}})},"note");for(let _ of e()){let u=t!==void 0&&Tn(t,_.span)?t.map:void 0;for(let{call:p,always:c}of pS(_,r,n))i({call:p,always:c&&
_.always},u)}for(let{operation:_,guardedBy:u}of a)i({call:_,always:!1},u);return o}s(_S,"callsIn");function uS(e,t){let r=x(tS,e,()=>new Map),n=[...t].map(([a,{
always:o}])=>`${a} ${o}`).sort().join(`
`);return x(r,n,()=>[...t.values()])}s(uS,"shared");function pS(e,t,r){switch(e.kind){case"name":{let{name:n}=e,a=od(n,r.bpftrace).map(({helper:i,always:_})=>({
call:i,always:_})),o=[Ua.has(n)?jt(r.bpftrace,r.kernel):void 0,pn.has(n)?Ya(r.bpftrace):void 0];return[...a,...o.flatMap(i=>i===void 0?[]:[{call:i,always:!0}])]}case"\
read":{let n=Wt(t,e.map,r.bpftrace),a=n&&sd(e.read,n,r.bpftrace);return a===void 0?[]:[{call:a,always:!0}]}case"change":return cS(e.change,e.map,t,r);case"memor\
y":return rd.sometimes.map(n=>({call:n,always:!1}))}}s(pS,"lowerCall");function cS(e,t,r,{bpftrace:n}){let a=Wt(r,t,n);if(a===void 0||Ja(e,n)!=="always")return[];
if(a==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?xr[a].delete:xr[a].update;return o===void 0?[]:[{call:o,
always:!0}]}s(cS,"changeOf");var im={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function S_(e,t,r){let n=lS(e,t,r),a=n===void 0?[]:[n],o=dS(e,n,t,r),
i=o&&Yl(o.error,r.bpftrace),_=jt(r.bpftrace,r.kernel);return o!==void 0&&i!==void 0&&_!==void 0&&a.push({...N_(e,_,yn,void 0),moment:i,report:o}),a}s(S_,"lowerE\
ffect");function lS(e,t,r){switch(e.kind){case"map":{let n=Wt(t,e.map,r.bpftrace);if(n===void 0)return;let a=xr[n],o=e.change==="delete"?a.delete:a.update;if(o===
void 0)return;let i=Ja(e.change,r.bpftrace);return i==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:_m({...e,operation:o,moment:i},t,r)}case"output":{let n=jt(
r.bpftrace,r.kernel);return n&&N_(e,n,yn,void 0)}case"stack":{let n=Ya(r.bpftrace);return n&&N_(e,n,mS,hS)}case"reset":case"read":case"error":return}}s(lS,"ownO\
peration");function dS(e,t,r,{bpftrace:n}){switch(e.kind){case"map":{let{map:a,key:o,change:i,discarded:_}=e;return i==="delete"?{error:_===!0?"discarded-delete":
"delete",map:a}:t===void 0||um(a,o,r)?void 0:{error:"update",map:a}}case"read":{let{map:a,key:o}=e,i=Wt(r,a,n);return i===void 0||!fS.has(i)||r.unread.any||i!==
"lru_percpu_hash"&&r.seeds.hasEntry(a,o)?void 0:{error:"missing-key",map:a}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"\
reset":return}}s(dS,"reportOf");var fS=new Set(["percpu_hash","lru_percpu_hash"]),hS="the stack map",mS={sharing:"shared",text:"stack",bound:!1,constant:!1,values:ue};
function N_(e,t,r,n){let a=im[t].map(o=>va(o,n));return{span:e.span,operation:t,moment:"always",key:r,locks:a}}s(N_,"hiddenOperation");function _m({span:e,map:t,
operation:r,moment:n,key:a},o,{kernel:i}){let _=im[r].map(l=>va(l,t,Yf(o,t))),u=za[r];if(u===void 0)return{span:e,operation:r,moment:n,key:a,locks:_};let p=u.underBucket===
void 0||!$(i,u.underBucket.before),c={lock:va("freelist",t),moment:u.moment,underBucket:p};return{span:e,operation:r,moment:n,key:a,locks:_,freeList:c}}s(_m,"ma\
pOperation");function um(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(um,"isNeverFull");function E_(e,t,r){let n=Wt(t,e.map,r.bpftrace),a=n&&
xr[n][Ga[e.function]];if(a===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?yn:Nd,{freeList:i,..._}=_m({...e,operation:a,moment:"always",key:o},t,r);return{
..._,...e.function==="clear"&&i!==void 0?{freeList:i}:{}}}s(E_,"lowerSweep");function pm(e,t){switch(e.kind){case"map":{let{map:r,key:n,change:a,discarded:o}=e;
return`map ${Fr(r,t)} ${a} ${o} ${t.seeds.has(e)} ${um(r,n,t)}`}case"read":return`read ${Fr(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error\
 ${e.error}`;case"reset":return`reset ${e.function} ${Fr(e.map,t)}`;case"output":case"stack":return e.kind}}s(pm,"sortOfEffect");function os(e,t){let r=bS(e).on(t),n=[...Sf(e.features,t),...zf(e.mapConflicts),...r.flatMap(u=>u.refusals)],a=me(()=>yS(e,t,r)),o=G(t.bpftrace,Te)?RS(a().programs):
void 0,i=o&&MS(o,t);i?.sure&&n.push(i.refusal);let _={...o===void 0?{}:{bpftraceGuard:o.attachPoint},...i===void 0||i.sure?{}:{doubt:i.refusal}};return{target:t,
get programs(){return a().programs},get beyond(){return a().beyond},get sweeps(){return a().sweeps},get operations(){return a().operations},get regularOperations(){
return a().regularOperations},refusals:n,..._}}s(os,"lowerScript");var gS=new WeakMap;function bS(e){return x(gS,e,()=>new lo(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(bS,"attachPointsOf");var kS=new WeakMap;function yS(e,t,r){let n=x(kS,e,()=>[]),a=new Map([...wS(r)].map(l=>[l,jl(l,t.kernel)])),o=e.unread.mayTriggerGuard&&G(
t.bpftrace,Te),i=JSON.stringify([o,[...a],xS(e,t)]),_=n.find(l=>l.facts===i&&vS(l.attachments,r));if(_!==void 0)return _;let c={...ES(e,r,a,s(l=>o?void 0:PS(l,e,
t),"lower")),sweeps:OS(e,t),facts:i,attachments:r};return n.push(c),c}s(yS,"runnersOn");function wS(e){let t=new Set;for(let{programs:r}of e)for(let{kind:n}of r)
t.add(n);return t}s(wS,"kindsOf");function vS(e,t){return e.every(({programs:r,unresolved:n},a)=>{let o=t[a];return r===o?.programs&&n===o.unresolved})}s(vS,"ar\
eSame");function xS(e,t){return x(NS,e,()=>SS(e)).map(r=>r.kind==="reset"?E_(r,e,t):S_(r,e,t))}s(xS,"lockingOf");var NS=new WeakMap;function SS(e){let t=new Map;
for(let{effects:r}of e.probes)for(let n of r){let a=pm(n,e);t.has(a)||t.set(a,n)}return[...t.values()]}s(SS,"oneOfEachKind");function ES(e,t,r,n){let a=[],o=new Set,
i=new Set,_,u=0;for(let p of e.probes){let{probe:c}=p,l=p.guard===void 0&&e.unread.mayGuard(c.span)?void 0:n(p),f=l===void 0?TS:d=>sm(p,e,d,l);for(let d of c.attachPoints){
let h=t[u++],{programs:k=[],unresolved:b}=h??{};h?.beyond&&(_??=d);for(let{operation:m,moment:y}of k.length>0&&l||[])o.add(m),y!=="on-error"&&i.add(m);for(let{name:m,
provider:y,kind:g,site:v}of k)a.push({name:m,probe:c,attachPoint:d,provider:y.name,kind:g,guard:r.get(g)??"none",...v===void 0?{}:{site:v},...b===void 0?{}:{unresolved:b},
operations:l??[],calls:f})}}return{programs:a,beyond:_,operations:[...o],regularOperations:[...i]}}s(ES,"programsOf");var TS=s(()=>[],"NO_CALLS");function MS({attachPoint:{
span:e}},t){let r=Yo(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(MS,"brokenGuardRefusal");
function RS(e){let t=Te.functions;return e.find(({kind:r,site:n})=>(r==="fentry"||r==="fexit")&&n!==void 0&&t.includes(n.function))}s(RS,"guardTrigger");function PS(e,t,r){
let n=new Map,a=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&Vf(o.key.text))continue;let{guard:i}=e,_=i!==void 0&&Tn(i,o.span);for(let u of S_(o,t,r)){
let p=_?{...u,guardedBy:i.map}:u,c=`${p.operation} ${p.moment} ${_} ${p.locks.map(f=>f.id).join(" ")}`,l=`${c} ${p.key.bound} ${p.key.text}`;if(!n.has(l)){if(p.
key.constant){let f=a.get(c)??0;if(f>cm)continue;if(a.set(c,f+1),f===cm){n.set(`${c} more`,{...p,key:Sd(p.key)});continue}}n.set(l,p)}}}return[...n.values()]}s(
PS,"operationsOf");var cm=4;function OS(e,t){return e.probes.flatMap(({phase:r,probe:n,effects:a})=>{if(r==="end"||!a.some(({kind:i})=>i==="reset"))return[];let o=new Map;
for(let i of a)i.kind==="reset"&&!o.has(`${i.function} ${i.map}`)&&o.set(`${i.function} ${i.map}`,i);return[...o.values()].flatMap(i=>{let _=E_(i,e,t);return _===
void 0?[]:[{kind:"bpftrace-process",name:`the bpftrace process, ${i.function==="clear"?"clearing":"zeroing"} ${i.map}`,probe:n,guard:"prog-active",operations:[_]}]})})}
s(OS,"sweepsOf");var AS=new WeakMap;function Br(e,t){let r=x(AS,e,()=>({}));return r[t]??=HS(e,t),r[t]}s(Br,"operationId");function HS(e,t){let{operation:r,moment:n,guardedBy:a="",
locks:o,freeList:i,key:_}=e;switch(t){case"kind":return`${r}
${n}
${a}
${_.sharing}`;case"locks":{let u=Br(e,"kind");for(let{id:p}of o)u+=`
${p}`;return i===void 0?u:`${u}
${i.lock.id}`}case"valued":return`${Br(e,"locks")}
${_.values}`;case"keyed":return`${Br(e,"valued")}
${_.bound}
${_.text}`}}s(HS,"nameOf");function In({locks:e,freeList:t}){let r=e.map(({id:n})=>n);return t===void 0?r:[...r,t.lock.id]}s(In,"lockIds");function $S({locks:e,
freeList:t},r){return e.some(({id:n})=>r.has(n))||t!==void 0&&r.has(t.lock.id)}s($S,"takesAny");function M_(e,t,r){let n=new T_(r);for(let a of e)a.operations.length>
0&&n.add(a,n.at(Dr(a,t)));return n.groups}s(M_,"groupAcquisitions");function R_(e,t,r){let n=new Map;for(let a of e){let[{program:o,operation:i}]=a,_=`${Dr(o,t)}\

${Br(i,r)}`;z(n,_,a)}return[...n.values()].flatMap(a=>LS(a))}s(R_,"mergeGroups");function LS(e){if(e.length===1)return e;let t=e.flat().sort((a,o)=>a.at-o.at),[
r,...n]=t.filter(({program:a},o)=>a!==t[o-1]?.program);return r===void 0?[]:[[r,...n]]}s(LS,"merged");var T_=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return x(this.#e,t,()=>new Map)}add(t,r){for(let n of t.operations){if(this.#t!==void 0&&!$S(n,this.#t))continue;let a={program:t,operation:n,at:this.#r++},
o=Br(n,"keyed"),i=r.get(o);if(i===void 0){let _=[a];r.set(o,_),this.groups.push(_)}else i.at(-1)?.program!==t&&i.push(a)}}};function lm({program:e,operation:t},r){
return`${Dr(e,r)}
${Br(t,"kind")}`}s(lm,"kindOf");function Dr(e,t){if(!ee(e))return e.kind;let{site:r,guard:n,kind:a,unresolved:o}=e;return t?r===void 0?`${n} ${a} ${o===void 0?"":
"unresolved"}`:`${n} ${r.function} ${r.edge}`:n}s(Dr,"placeId");function yt(e,t){let r=0;return e.flatMap((n,a)=>{let[{operation:o}]=n,i=lm(n[0],t);return o.locks.map(_=>({lock:_,node:_.id,values:ss(_,o.key),group:n,kind:`${i}\

${_.class}`,at:a,rank:r++}))})}s(yt,"endpoints");function ss(e,t){return e.class!=="bucket"||e.single===!0?gn:t.values}s(ss,"valuesOf");var CS=1e4;function is(e,t){
let r=dm(t),n=dm(e),a=new Map,o=s((i,_)=>`${i}\0${_}`,"nodeOf");for(let[i,_]of n){let u=r.get(i)??new Set,p=u.size*_.size<=CS,c=s(l=>p?[...u].flatMap(f=>{let d=o(
i,f);return bo(l,f)?kn(l,f,"same")?[{node:d}]:[{node:d,perhaps:!0}]:[]}):[{node:i}],"places");a.set(i,new Map([..._].map(l=>[l,c(l)]))),p||r.delete(i)}return{holds:e.
flatMap(i=>(a.get(i.lock.id)?.get(i.values)??[]).map(_=>({...i,..._}))),wants:t.map(i=>r.has(i.lock.id)?{...i,node:o(i.lock.id,i.values)}:i)}}s(is,"keyedEndpoin\
ts");function dm(e){let t=new Map;for(let{lock:r,values:n}of e)x(t,r.id,()=>new Set).add(n);return t}s(dm,"valuesByLock");var fm=new WeakMap,wt=class e{static{s(this,"Acquisitions")}#e;#t;#r;#n=new Map;#a=new Map;#o=new Map;#s=me(()=>new Map(this.#r.map(t=>[Dr(t,!0),t])));#_=me(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(In))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:n,operations:a})=>n!=="alone"&&a.length>0),this.#r=
this.#t.filter(({site:n})=>!n?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=fm.get(t.programs)??new WeakMap;fm.set(t.programs,r);let n=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,n),n}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:n})=>n===t))}places(t){return new Set([...this.#s()].flatMap(([r,n])=>t(n)?[r]:[]))}holding(t){return x(this.#n,t,()=>this.#i(
t))}#i(t){return t==="keyed"?M_(this.#e,!1,this.#_()):R_(this.holding("keyed"),!1,t)}holds(t){let r=this.#o.get(t)??yt(this.holding(t),!1);return this.#o.set(t,
r),r}wanting(t,r){return x(this.#a,t,()=>this.#p(t)).filter(([{program:a}])=>r.has(Dr(a,!0)))}#p(t){let r=x(this.#a,"keyed",()=>M_(this.#r,!0));return t==="keye\
d"?r:R_(r,!0,t)}};function hm(e,t){return e.flatMap(r=>{let[n,...a]=r.filter(({program:o})=>t(o));return n===void 0?[]:[[n,...a]]}).sort(([r],[n])=>r.at-n.at)}s(
hm,"only");var _s=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let n=[],a=new Map;for(let o of t){
let{kind:i,guard:_,site:u}=o;if(_==="alone"||u?.unlisted)continue;a.has(i)||a.set(i,cn(i,r));let p=a.get(i);if(p!==void 0){mm(n,o,o.calls(r),{row:p,unresolved:o.
unresolved!==void 0});continue}let c=this.#n(o);c!==void 0&&mm(c.hops,o,o.calls(r))}this.interrupts=n,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#n(t){let{site:r}=t;if(r===void 0||!Rr(r.function,this.target))return;let n=this.#e.get(r.function)??[],a=n.
find(({edge:i})=>i===r.edge);if(a!==void 0)return a;let o={function:r.function,edge:r.edge,hops:[]};return n.push(o),this.#e.set(r.function,n),o}isOnLockPath(t){
return kr(t,this.target)}placeAt(t,r){let n=this.#r.get(t)??new Map;return this.#r.set(t,n),n.has(r)||n.set(r,Ae(t.function,t.edge,r,this.target)),n.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let n=t.flatMap(a=>{let o=_o(a.call,this.target);return[...this.#e].flatMap(([i,_])=>{let u=o.get(i);return u===
void 0?[]:_.map(p=>({node:p,surely:a.always&&u==="every",call:a}))})});return this.#t.set(t,n),n}};function mm(e,t,r,n){let a=t.guard==="prog-active",o=e.find(i=>i.
active===a&&i.calls===r&&i.interrupt?.row===n?.row&&i.interrupt?.unresolved===n?.unresolved);o===void 0?e.push({programs:[t],active:a,calls:r,...n===void 0?{}:{
interrupt:n}}):o.programs.push(t)}s(mm,"addTo");function O_(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(O_,"hopsOf");var gm=[],IS=4,Xt=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#n=new Map;constructor(t){
this.#e=t,this.#r=this.#_()}static of(t,r,n,a=1){if(!qS([...t,...r],a))return;let o=new _s(t,n);if(o.nodes.length===0)return;let i=new e(o);return i.#r.size===0?
void 0:i}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,n){let a=this.#e.nodeOf(r.program);if(a===void 0||!this.#r.has(a))return gm;
let o=this.#a(t,n).get(a)??gm,i=r.program.guard==="prog-active",_=this.#s(r.operation.guardedBy);return!i&&_===0?o:o.filter(u=>!(i&&u.active)&&(_&u.guards)===0)}#a({
program:t,operation:r},n){let a=t.guard==="prog-active",o={operation:r.operation,active:a,guards:this.#s(r.guardedBy)},{reached:i,avoiding:_}=this.#o(o);return n===
void 0?i:x(_,n,()=>this.#i(o,n))}#o(t){let r=x(this.#n,t.operation,()=>new Map),n=t.guards*2+Number(t.active);return x(r,n,()=>({reached:this.#i(t),avoiding:new Map}))}#s(t){
return t===void 0?0:x(this.#t,t,()=>this.#t.size<IS?1<<this.#t.size:0)}#_(){let t=new Set,r=s(n=>{for(let a of n)for(let{node:o}of this.#e.passings(a))t.add(o)},
"enter");r(this.#e.interrupts);for(let n of this.#e.nodes)this.#e.isOnLockPath(n)&&r(n.hops);for(let{hops:n}of t)r(n);return t}#i(t,r){let n=new Map,a=[],o=s((c,l)=>{
let f=n.get(c)??[];f.some(d=>P_(d,l))||(n.set(c,[...f,l]),a.push({node:c,passage:l}))},"arrive"),i=new Map,_=s((c,l,f)=>{if(l.active&&c.active||!H_(c,r))return;
let d=i.get(c.calls)??[],h=c.active?{...l,active:!0}:l;if(!d.some(k=>P_(k,h))){i.set(c.calls,[...d,h]);for(let{node:k,surely:b,call:m}of this.#e.passings(c)){let y=this.#s(
m.guardedBy);if((y&l.guards)!==0)continue;let g=l.place.held==="held"&&b?"held":"maybe";o(k,{place:g===l.place.held?l.place:{...l.place,held:g},active:l.active||
c.active,guards:l.guards|y,last:c,...l.interrupt===void 0?{}:{interrupt:l.interrupt},...f===void 0?{}:{before:f}})}}},"run"),{active:u,guards:p}=t;for(let c of this.#e.
nodes){let l=this.#e.placeAt(c,t.operation);if(l!==void 0&&l.held!=="no")for(let f of c.hops)_(f,{place:l,active:u,guards:p})}for(let c of this.#e.interrupts)_(
c,{place:A_,active:u,guards:p,...c.interrupt===void 0?{}:{interrupt:c.interrupt}});for(let{node:c,passage:l}of a)for(let f of c.hops)_(f,l,l);return n}},A_={held:"\
held",locks:[],taken:!1};function qS(e,t){let r=0;for(let{guard:n}of e)if(n!=="alone"&&(r+=t,r>2||n==="none"))return!0;return!1}s(qS,"areEnough");function H_({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(H_,"runsWithout");function P_(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&FS(e.place,t.place)}s(P_,"isAsGood");function $_(e,t){return P_({...e,
active:t.active,guards:t.guards},t)}s($_,"servesFor");function FS(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(FS,"hold\
sSame");function Ur(e,t){return cn(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&kr(e.site,t)}s(Ur,"firesOnLockPath");function wm(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(wm,"guardsAllow");function ps(e,t){let[r,n]=e,[a,o]=t;if(us(r.program,a.program))return{
inner:r,outer:a};if(o!==void 0&&us(r.program,o.program))return{inner:r,outer:o};if(n!==void 0&&us(n.program,a.program))return{inner:n,outer:a}}s(ps,"nestingPair");
function vm(e,t,r,n){let a=O_(t);for(let o of n.slice(0,a.length+2))for(let i of r.slice(0,2)){if(!us(i.program,o.program))continue;let _=ee(o.program)?o.program:
void 0,u=a.every(p=>H_(p,_))?a:jS(e,t,o,i);if(u!==void 0)return{outer:o,inner:i,through:u.map(p=>zS(p,_))}}}s(vm,"nestingPairVia");function jS(e,t,r,n){let a=ee(
r.program)?r.program:void 0,o=e.passages(r,n,a).find(i=>$_(i,t));return o&&O_(o)}s(jS,"otherWay");function zS({programs:e},t){return e.find(r=>r!==t)??e[0]}s(zS,
"stepOf");function us(e,t){return wm(e,t)&&(e.guard!=="per-program"||e!==t)}s(us,"mayRunInside");var qn=class{static{s(this,"NestingSite")}#e;#t;#r;#n;#a=new Map;constructor(t,r,n){
this.#e=t,this.#t=r,this.#r=n;let a=cn(t.kind,r);this.#n=a&&{row:a,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:n}=r.operation;if(n!==void 0&&n===
t.operation.guardedBy||!wm(r.program,t.program))return L_;let a=this.#s(t.operation.operation),o=this.#r?.passages(t,r)??[];if(o.length===0)return a===void 0?L_:
[a];let i=o.map(_=>({place:_.place,via:_,..._.interrupt===void 0?{}:{interrupt:_.interrupt}}));return a===void 0?i:[a,...i]}across(t,r,n,a){let o=[];for(let i of this.
arrivals(r,a)){let _=this.#o(t,n,{outer:r,inner:a},i);_!==void 0&&!o.some(u=>C_(u,_))&&o.push(_)}return o.length<2?o:o.sort(xm)}#o(t,r,{outer:n,inner:a},o){return km(
r,o)&&ym(n.operation,o.place).some(({id:_})=>_===t.id)?bm(n,a,o):void 0}ofCopies({outer:t,inner:r},n){return r.operation.locks.flatMap(a=>{let o=this.#o(a,a,{outer:t,
inner:r},n);return o===void 0?[]:[{held:a,wanted:a,nesting:o,sameKey:!1}]})}within({outer:t,inner:r},n){let{place:a}=n,o=bm(t,r,n),i=[];for(let d of ym(t.operation,
a))for(let h of r.operation.locks)h.id===d.id&&km(h,n)&&i.push({held:d,wanted:h,nesting:o,sameKey:Nm(d,t.operation,r.operation)});let _=[t.operation.freeList,r.
operation.freeList],[u,p]=[_[0]?.lock,_[1]?.lock];if(u===void 0||p===void 0||!KS(t.operation,r.operation,a))return i;let c=_.every(d=>d?.moment==="always")?"alw\
ays":"first-insert",l=di(o.moment,c),f=ur(o.confidence,"likely");return i.push({held:u,wanted:p,nesting:{...o,confidence:f,moment:l},sameKey:!0}),i}#s(t){let{site:r}=this.#e;
if(this.#n!==void 0)return{place:A_,interrupt:this.#n};if(r!==void 0&&!this.#a.has(t)){let n=Ae(r.function,r.edge,t,this.#t);this.#a.set(t,n===void 0||n.held===
"no"?void 0:{place:n})}return this.#a.get(t)}},L_=[];function bm(e,t,{place:r,interrupt:n,via:a}){let o=di(e.operation.moment,t.operation.moment),i=BS(r.held===
"held",e.operation,t.operation),_=ur(GS(n),i);return{confidence:o==="always"?_:ur(_,"likely"),moment:o,nmi:n!==void 0,...a===void 0?{}:{via:a}}}s(bm,"nestingOf");
function GS(e){return e===void 0?"certain":e.unresolved?"possible":e.row.atMost}s(GS,"surestBy");function km(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==
!0}s(km,"waits");function C_(e,t){let r=xm(e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&$_(t.via,e.via)}s(C_,"isAsSure");function xm(e,t){return C.indexOf(
e.confidence)-C.indexOf(t.confidence)}s(xm,"compareSureness");function Nm(e,t,r){return e.class!=="bucket"||e.single===!0||!Pd(t.key,r.key)}s(Nm,"picksTheSame");
function KS(e,t,r){let n=e.freeList;if(n===void 0||n.lock.id!==t.freeList?.lock.id||!r.taken&&!r.locks.includes("freelist"))return!1;let[a]=e.locks;return!n.underBucket||
a===void 0||!Nm(a,e,t)}s(KS,"meetsFreeList");function ym(e,{locks:t,taken:r}){let n=t,a=e.locks.filter(i=>r||n.includes(i.class));if(a.length>0)return a;let o=e.
locks[0];return o===void 0?[]:[o]}s(ym,"heldLocks");function BS(e,t,r){let n=[t.key.sharing,r.key.sharing];return!e||n.includes("per-cpu")?"possible":n.every(a=>a===
"shared")?"certain":"likely"}s(BS,"confidenceOf");var Fn={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function te({outer:e}){return!ee(e.program)}s(te,"isHeldByProcess");var Em=2e6,DS=4e4,
Qt=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function cs({programs:e,sweeps:t,target:r}){let n=wt.of({programs:e,sweeps:t});if(!n.any||n.guardedAsOne)return Fn;let a=Xt.of(e,t,r),o=n.places(f=>Ur(f,
r)||a?.reaches(f)===!0);if(o.size===0)return Fn;let i=Ge(r.kernel),[_,u]=[n.holds("locks"),yt(n.wanting("locks",o),!0)],p=is(n.holds("valued"),yt(n.wanting("val\
ued",o),!0)),c={raw:i,target:r,sites:a},l=j_(n.holding("keyed"),n.wanting("keyed",o),c,US);return{holds:_,wants:u,keyed:p,nestings:F_(_,u,c),own:l,...a===void 0?
{}:{sites:a}}}s(cs,"lockOrder");function Tm(e){let t=s(({group:[o]})=>te({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},n=e.own.filter(o=>te(o)&&
o.via===void 0),a=q_(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:n,nestings:a}}s(Tm,"heldByProcess");function q_(e,t){let r=new Map;
for(let[n,a]of e){let o=new Map;for(let[i,_]of a){let u=_.every(t)?_:_.filter(t);u.length>0&&o.set(i,u)}o.size>0&&r.set(n,o)}return r}s(q_,"filterNestings");function F_(e,t,{
raw:r,target:n,sites:a}){let o=Sm(e),i=Sm(t);if(o.length*i.length>Em)throw new Qt;let _=new Map;for(let u of i){let[p]=u.group,c=new qn(p.program,n,a);for(let{kind:l,
lock:f,group:d}of o){let h=c.across(f,d[0],u.lock,p);if(h.length===0)continue;let k=r.has(f.class)&&r.has(u.lock.class),b=_.get(l)??new Map;_.set(l,b.set(u.kind,
h.map(m=>({...m,raw:k}))))}}return _}s(F_,"nestKinds");function Sm(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(Sm,"on\
eOfEachKind");var US=s((e,t,r)=>e.within(t,r),"inOneScript");function j_(e,t,r,n){let a=new I_(r,n);for(let o of e)a.hold(o);for(let o of t)a.want(o);return a.found}
s(j_,"ownEdges");var I_=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#n=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=In(t[0].operation);for(let n of r)
z(this.#r,n,{group:t,locks:r})}want(t){let{target:r,sites:n}=this.#e,a=new qn(t[0].program,r,n),o=In(t[0].operation);for(let[i,_]of o.entries())for(let{group:u,
locks:p}of this.#r.get(_)??[])if(!o.slice(0,i).some(c=>p.includes(c))){if(++this.#n>Em)throw new Qt;this.#a(u,t,a)}}#a(t,r,n){let{raw:a,sites:o}=this.#e,i=[];for(let _ of n.
arrivals(t[0],r[0])){let u=Mm(_,r,t,o);if(u!==void 0){for(let p of this.#t(n,u,_))if(!i.some(c=>WS(c,p))&&(i.push(p),this.found.push({...u,...VS(p,a),outers:t,inners:r}),
this.found.length>DS))throw new Qt}}}};function Mm({via:e},t,r,n){return e===void 0||n===void 0?ps(t,r):vm(n,e,t,r)}s(Mm,"pairAt");function z_(e,t,r,n){for(let a of e){
let o=Mm(a,t,r,n);if(o!==void 0)return{pair:o,nesting:a}}}s(z_,"nestingBetween");function WS(e,{held:t,wanted:r,nesting:n}){return e.held.id===t.id&&e.wanted.id===
r.id&&C_(e.nesting,n)}s(WS,"doesFor");function VS({held:e,wanted:t,nesting:r,sameKey:n},a){return{...r,held:e,wanted:t,sameKey:n,raw:a.has(e.class)}}s(VS,"edgeA\
t");function er(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(er,"compareEnds");var tr=s(({group:[e]})=>te({outer:e}),"byProce\
ss"),Wr=s(e=>!tr(e),"byProgram"),jn=s(()=>!0,"byAnybody"),vt=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:n,
holds:a}=r==="by-hash"?t:t.keyed,o={wants:n,holds:r==="same"?a.filter(({perhaps:f})=>!f):a},i=new Map([...t.nestings].map(([f,d])=>[f,[...d.keys()]])),{nestings:_,
sites:u}=t;this.#t=u===void 0?JS:(f,d)=>{if(Om(f,d))return!1;let h=_.get(f.kind)?.get(d.kind)??[];return z_(h,d.group,f.group,u)!==void 0};let p=new Map;for(let[
f,d]of i)for(let h of d)z(p,h,f);let[c,l]=[Pm(o.holds),Pm(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:f,lock:d})=>[f,d.id])),this.forward={near:c.
byNode,far:l.byKind,kinds:i,joins:this.#t},this.backward={near:l.byNode,far:c.byKind,kinds:p,joins:s((f,d)=>this.#t(d,f),"joins")}}ends(t,r,n){let a=(this.forward.
near.get(t)??[]).filter(n);for(let o of this.backward.near.get(r)??[])for(let i of a)if(this.#e.nestings.get(i.kind)?.has(o.kind)&&this.#t(i,o))return{hold:i,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(n=>this.#r(n.filter(t))??[]).sort(er)}#r(t){let{far:r,kinds:n}=this.forward;return t.flatMap(o=>(n.get(o.
kind)??[]).flatMap(i=>{let _=r.get(i)?.find(u=>this.#t(o,u));return _===void 0?[]:[{hold:o,want:_}]})).sort(er)[0]}groups(){return new Set([...Rm(this.forward),
...Rm(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let n=this.#e.nestings.get(t.kind)?.get(r.kind)??[],a=z_(n,r.group,t.group,this.#e.sites);if(a===
void 0)throw new Error("an edge is between acquisitions that nest");return{...a.pair,...a.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function JS(e,t){return!Om(
e,t)&&ps(t.group,e.group)!==void 0}s(JS,"joins");function Om(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(Om,"areOneEnd");function Rm({
near:e,far:t,kinds:r,joins:n}){return[...e.values()].flat().filter(a=>r.get(a.kind)?.some(o=>t.get(o)?.some(i=>n(a,i))))}s(Rm,"joined");function Pm(e){let t=new Map,
r=new Map;for(let n of e)z(t,n.node,n),z(r,n.kind,n);return{byNode:t,byKind:r}}s(Pm,"indexed");var Vr=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:n,
kinds:a,joins:o}=this.#e;for(let i of n.get(t)??[])if(r(i))for(let _ of a.get(i.kind)??[]){let u=this.#n(_);for(let p of u){let c=this.#t.has(p.node);!c&&!o(i,p)||
(u.delete(p),!c&&this.reach(p.node)&&(yield p.node))}}}#n(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function ls(e){let t=[],
r=new Vr(e.forward);for(let o of e.forward.near.keys())Am(o,r,i=>t.push(i));let n=new Vr(e.backward),a=[];for(let o of t.reverse()){let i=new Set;Am(o,n,_=>i.add(
_)),i.size>1&&a.push(i)}return a}s(ls,"components");function Am(e,t,r){if(!t.reach(e))return;let n=[{node:e,rest:t.next(e,jn)}];for(let a=n.at(-1);a!==void 0;a=
n.at(-1)){let o=a.rest.next();o.done===!0?(r(a.node),n.pop()):n.push({node:o.value,rest:t.next(o.value,jn)})}}s(Am,"visitDepthFirst");function G_(e,{from:t,to:r,
swept:n,limit:a}){let o={programs:new Vr(e.forward),swept:new Vr(e.forward)};for(let _ of Object.values(o))_.reach(t);let i=[{node:t,swept:n,length:0}];for(let _ of i){
let u=_.length+1;if(u>=a)return;for(let p of _.swept?[Wr]:[Wr,tr]){let c=e.ends(_.node,r,p);if(c!==void 0)return ZS({..._,by:c,before:_});let l=_.swept||p===tr,
f=l?o.swept:o.programs;for(let d of YS(f.next(_.node,p),_.node,e,p))i.push({node:d.want.node,swept:l,length:u,by:d,before:_})}}}s(G_,"shortestWay");function YS(e,t,r,n){
return[...e].flatMap(a=>r.ends(t,a,n)??[]).sort(er)}s(YS,"edgesTo");function ZS(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(ZS,
"wayOf");function B_(e,{hang:t,target:r,keys:n,needed:a=s(()=>!0,"needed")}){let o=e.filter(d=>!d.sameKey),i=QS(o,a),_=D_(i.filter(d=>!te(d))),u=s(d=>{let h=_.get(d.held.
id)??[],k=h.length<=XS?n:"by-hash";return h.find(b=>(a(d)||a(b))&&eE(d,b,k))},"partnerOf"),p=i.find(d=>!te(d)&&a(d)&&u(d)!==void 0);if(p!==void 0)return[p];for(let d of i){
let h=te(d)?u(d):void 0;if(h!==void 0)return[d,h]}let c=s(({held:d})=>!t||d.class!=="bucket"||!$(r.kernel,Sa.from),"waits"),l=e.find(d=>(d.sameKey||te(d))&&a(d)&&
c(d));if(l!==void 0)return[l];if(n!=="by-hash"||!t)return;let f=o.find(d=>a(d)&&c(d));return f&&[{...f,sameKey:!0}]}s(B_,"closeAlone");var XS=500;function QS(e,t){
let r=new Map;for(let n of e){let a=[t(n),te(n),n.held.id,...K_(n)].join(`
`);r.has(a)||r.set(a,n)}return[...r.values()]}s(QS,"oneOfEachValues");function D_(e){let t=new Map;for(let r of e)z(t,r.held.id,r);return t}s(D_,"groupByLock");
function eE(e,t,r){let[[n,a],[o,i]]=[K_(e),K_(t)],_=s((u,p)=>u===p&&mo(u),"isOne");return e.apart!==!0&&(_(n,o)||_(a,i))?!1:kn(a,o,r)&&kn(n,i,r)}s(eE,"canCross");
function K_({held:e,wanted:t,outer:r,inner:n}){return[ss(e,r.operation.key),ss(t,n.operation.key)]}s(K_,"endsOf");function rr(e,t,r){return tE(e).flatMap(n=>aE(n,t,r)??[])}s(rr,"findCycles");function Hm(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(Hm,"partWith");function tE(e){let t=new Map;for(let n of e.nestings.size===0?[]:ls(new vt(e,"by-hash"))){let a=Hm(e.nestings,
e);for(let o of n)t.set(o,a)}for(let n of e.holds)t.get(n.lock.id)?.holds.push(n);for(let n of e.wants)t.get(n.lock.id)?.wants.push(n);let r=rE([...new Set(t.values())]);
for(let n of e.keyed.holds)t.get(n.lock.id)?.keyed.holds.push(n);for(let n of e.keyed.wants)t.get(n.lock.id)?.keyed.wants.push(n);for(let[n,a]of D_(e.own)){let o=t.
get(n)??Hm(new Map,e);for(let i of a)o.own.push(i);t.set(n,o)}return[...new Set([...r,...t.values()])]}s(tE,"split");function rE(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new vt(t,"by-hash").firsts(jn);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>er(t.first,r.first)).map(({part:t})=>t)}s(rE,"inOrder");var nE=[
!0,!1].flatMap(e=>He.flatMap(t=>C.map(r=>({raw:e,moment:t,confidence:r}))));function aE(e,t,r){let n=sE(e),a=new Set;for(let o of nE){let i=s(({raw:h,moment:k,confidence:b})=>fi(
k,o.moment)&&C.indexOf(b)<=C.indexOf(o.confidence)&&(!o.raw||h),"passes"),_=[...n].flatMap(([h,k])=>i(k)?[h]:[]),u=o.confidence==="certain"?"same":"perhaps",p=`${o.
raw} ${u} ${o.confidence==="possible"} ${_.join()}`;if(_.length===0||a.has(p))continue;a.add(p);let c=iE(e,i),l=s(h=>r===void 0?B_(c.own,{hang:o.raw,target:t,keys:h})??
pE(c,h):B_(c.own,{hang:o.raw,target:t,keys:h,needed:oE(r)})??uE(c,r,h),"close"),f=l(u),d=f??(o.confidence==="possible"?l("by-hash"):void 0);if(d!==void 0)return{
edges:d,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:d[0]?.sameKey===!0||d.every(te),probes:_E(e),...f===void 0?{byHash:!0}:
{}}}}s(aE,"worstCycle");function oE(e){return({held:t,wanted:r,through:n=[]})=>e(t.id,r.id,n)}s(oE,"passing");function sE({own:e,nestings:t}){let r=new Map,n=s(
a=>r.set(`${a.raw} ${a.moment} ${a.confidence}`,a),"note");for(let a of e)n(a);for(let a of t.values())for(let o of a.values())for(let i of o)n(i);return r}s(sE,
"kindsOfEdges");function iE(e,t){let r=q_(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(iE,"only");function _E(e){let t=new vt(e,"by-hash").groups();
for(let{outers:n,inners:a}of e.own)t.add(n).add(a);let r=new Set;for(let n of t)for(let{program:a}of n)r.add(a.probe);return r}s(_E,"probesOf");function uE(e,t,r){
if(e.nestings.size===0)return;let n=new vt(e,r),a=s(i=>n.locks.get(i)??i,"lockOf"),o=ls(n).flatMap(i=>[...i].flatMap(_=>{let u=[...i].filter(c=>e.sites!==void 0||
t(a(_),a(c),[])),p=[Wr,tr].flatMap(c=>u.flatMap(l=>n.ends(_,l,c)??[]));return e.sites===void 0?p:p.filter(c=>t(c.hold.lock.id,c.want.lock.id,n.edgeOf(c).through??
[]))}));return $m(n,o.sort(er),(i,_)=>{let[u,p]=[i.want.node,i.hold.node],c=G_(n,{from:u,to:p,swept:tr(i.hold),limit:_-1});return c&&[i,...c]})}s(uE,"closeThrou\
gh");function pE(e,t){if(e.nestings.size===0)return;let r=new vt(e,t),n=new Set(ls(r).flatMap(o=>[...o])),a=n.size===0?[]:r.firsts(Wr).filter(({hold:o})=>n.has(
o.node));return $m(r,a,({hold:{node:o}},i)=>G_(r,{from:o,to:o,swept:!1,limit:i}))}s(pE,"closeTogether");function $m(e,t,r){let n;for(let a of t)if(n=r(a,n?.length??
Number.POSITIVE_INFINITY)??n,n?.length===2)break;return n?.map(a=>e.edgeOf(a))}s($m,"shortestOf");function ds({edges:e,recursive:t},r){let n=e.indexOf(r);return e.length===1?t?[r]:[r,r]:[...e.slice(n),...e.slice(0,n)]}s(ds,"edgesFrom");function Jr({cycle:e,on:t},r,n={}){
let a=hE(e,r,t.target);return{witness:lE(r,n),places:r.map(o=>fE(o,n.placeOf??((i,_)=>_))),...a===void 0?{}:{broken:a}}}s(Jr,"toldBy");var cE={holding:"",firing:""};
function lE(e,{ends:t=s(()=>cE,"ends"),between:r=s(()=>"","between")}){let n=dE(e.map(({held:a},o)=>`${je(a)}${t(o).holding}`));return e.map(({outer:a,through:o,
inner:i},_)=>{let{holding:u,firing:p}=t(_);return{cpu:_,program:`${a.program.name}${u}`,holds:n[_]??"",wants:n[(_+1)%n.length]??"",site:at(i.program),nested:`${i.
program.name}${p}`,...o===void 0?{}:{through:o.map(c=>({program:`${c.name}${r(c,_)}`,site:at(c)}))}}})}s(lE,"witnessOf");function dE(e){return e.map((t,r)=>{let n=e.
flatMap((a,o)=>a===t?[o]:[]);return n.length===1?t:`${t} (${f_(n.indexOf(r))} bucket)`})}s(dE,"lockNames");function fE({outer:e,through:t=[],inner:r},n){return{
takes:n(e.program,{span:e.operation.span}),fires:[...t,r.program].map(a=>n(a,{span:a.attachPoint.span})),wants:n(r.program,{span:r.operation.span})}}s(fE,"place\
sOfStep");function hE({prevented:e,verdict:t},r,{kernel:n}){if(e===!0)return{by:"guard",stops:r.flatMap(mE),why:Tr};if(t==="hang")return;let a=r.map(({held:o,wanted:i,
through:_=[]})=>({held:o.class,wanted:i.class,firing:_.length}));return U_(a,n)}s(hE,"breakingOf");function mE({outer:e,through:t=[]},r){let n=ee(e.program)?0:1;
return n>t.length?[]:[{step:r,firing:n}]}s(mE,"stopOfGuard");function U_(e,t){let r=s(({wanted:i})=>qt(i,t)==="rqspinlock","gives"),n=e.some(r)?"lock":"map-lock\
ed",a=e.flatMap((i,_)=>n==="map-locked"||r(i)?[{step:_,firing:i.firing}]:[]),o=[...new Set(e.flatMap(({held:i,wanted:_})=>[i,_]))];return{by:n,stops:a,why:n==="\
lock"?Er(o,t):Qa}}s(U_,"breakingOfLocks");function xt(e){let t=new WeakMap;return r=>{let n=x(t,r.programs,()=>new Map);return x(n,Xo(r.target),()=>({answer:e(r)})).answer}}s(xt,"oncePerFactSet");function Lm(e){let t=e.map(r=>r.refusals.length===0?bE(r):[]);return zn([...new Set(t.flat())]).flatMap(r=>{let n=s(_=>(t[_]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((_,u)=>kE(n(u),_,r)),o=St(e.flatMap((_,u)=>n(u))),i=e.find((_,u)=>o!==void 0&&n(u).includes(o));return o===void 0||i===void 0?[]:[vE({cycle:o,on:i},a,r)]})}
s(Lm,"closedCauses");function gE(e){let t=cs(e),r=rr(t,e.target);return e.bpftraceGuard===void 0?r:[...rr(Tm(t),e.target),...r.map(a=>({...a,prevented:!0}))]}s(
gE,"cyclesOf");var bE=xt(gE);function zn(e){let t=new Map;for(let r of e){let n={probes:[],cycles:[r]};for(let a of r.probes){let o=t.get(a);if(o===n)continue;if(o===
void 0){n.probes.push(a),t.set(a,n);continue}let[i,_]=o.probes.length>n.probes.length?[o,n]:[n,o];for(let u of _.probes)i.probes.push(u),t.set(u,i);i.cycles.push(
..._.cycles),n=i}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}s(zn,"groupByProbe");function St(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.
prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||He.indexOf(t.moment)-He.indexOf(r.moment)||C.indexOf(t.confidence)-C.indexOf(r.confidence))[0]}s(St,
"worstCycle");function kE(e,t,r){let n=Z(t);if(n!==void 0)return n;let a=t.target.name,o=St(e);if(o===void 0)return{target:a,verdict:"safe",why:yE(t,r)};let i=bt(
t.target,o.confidence);if(o.verdict==="hang"?o.prevented===!0:e.some(u=>u.prevented))return{target:a,verdict:"lost-updates",confidence:i,...Nt(o),why:Tr};let _=o.
verdict==="hang"?{shape:Uo(o,t.target)}:{};return{target:a,verdict:o.verdict,confidence:i,...Nt(o),..._,why:W_(o,t)}}s(kE,"outcomeOf");function Nt({moment:e,edges:t,
byHash:r}){let n=t.flatMap(({outer:a,inner:o})=>[a.operation,o.operation]);return{moment:e,reports:n.flatMap(({report:a})=>a??[]),...r===void 0?{}:{byHash:r}}}s(
Nt,"conditionsOf");function W_(e,{target:t}){let r=Yr(e),n=zt(Nt(e));if(e.verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for\
 each other",i=e.byHash===!0?", where different keys are in one bucket":"";return`${Sr(r)}: ${o}${i}${n}`}return(r.every(o=>qt(o,t.kernel)==="raw")?Qa:Er(r,t.kernel))+
n+Xa(r,t.bpftrace)}s(W_,"whyNot");function Yr(e){return[...new Set(e.edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(Yr,"lockClasses");function yE(e,t){
let r=[...t].flatMap(p=>p.edges),n=fs(t),a=e.programs.filter(p=>n.has(p.probe));if(a.every(p=>p.operations.length===0))return"this bpftrace takes no lock for wh\
at these probes do";let o=new Set(r.map(p=>p.inner.program.site?.function).filter(p=>p!==void 0)),_=a.flatMap(({site:p})=>p!==void 0&&o.has(p.function)?[p]:[]).
filter(p=>!wE(p,e)),u=[...new Set(_.map(Zt))];return u.length>0?`this kernel does not pass through ${ye(u)} while it holds a lock of these maps`:"these programs\
 cannot run inside each other while one of them holds a lock"}s(yE,"whySafe");function fs(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(fs,"probesOf");function wE(e,{
operations:t,target:r}){return t.some(n=>{let a=Ae(e.function,e.edge,n,r);return a!==void 0&&a.held!=="no"})}s(wE,"reachesOwnOperations");function vE(e,t,r){let{
cycle:n}=e,a=n.edges.find(te)??V_(n);return{world:"closed",nmi:n.edges.some(o=>o.nmi),process:n.edges.some(te),outcomes:t,...Jr(e,ds(n,a)),...J_(n,a,Kr(n.edges,
a.inner.program)),probes:fs(r)}}s(vE,"causeOf");function V_({edges:e}){let t=e.find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cyc\
le has at least one edge");return t}s(V_,"surestEdge");function J_(e,{inner:{program:t}},r){let n=ns(r.map(({place:a})=>a));return{span:t.attachPoint.span,related:n,
locks:Yr(e),inner:t,programs:xE(e)}}s(J_,"causeAt");function xE({edges:e}){let t=e.flatMap(({outer:r,inner:n,through:a=[]})=>[r.program,...a,n.program]);return[
...new Set(t)].filter(ee)}s(xE,"programsOf");function nr(e){let t=new Map,r=s(n=>x(t,n,()=>n.map(a=>Cm(a,e))),"renamed");return n=>({...n,operations:n.operations.map(a=>Cm(a,e)),calls:s(a=>r(n.calls(a)),"c\
alls")})}s(nr,"withGuards");function Cm(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(Cm,"withGuard");function Im(e,t){let{programs:r,sweeps:n,target:a}=e;if(!r.some(S=>ME(S)&&t(S)))return Fn;let o=Xt.of(r,n,a,2),i=o===void 0?void 0:EE(e),_=wt.of({programs:i?.own??
r,sweeps:n}),u=_.places(S=>Ur(S,a)||o?.reaches(S)===!0),p=hm(_.wanting("keyed",u),t);if(p.length===0)return Fn;let c=Ge(a.kernel),l=RE(e),f=s(([{operation:S}])=>S.
moment!=="first-insert"||!S.key.constant||S.locks.some(({id:K})=>l.has(K)),"counts"),d=(i===void 0?_.holding("keyed"):TE(e,i)).filter(f),h=i===void 0?d.map(PE):
d,k=p.filter(f),b=yt(h,!1),m=yt(k,!0),y=is(b,m),g=i&&Xt.of([...i.own,...i.other],n,a),v={raw:c,target:a,sites:g},N=F_(b,m,v),H=j_(h,k,v,(S,K,ce)=>S.ofCopies(K,ce)).
flatMap(S=>te(S)?[]:[{...S,apart:!0}]);return{holds:b,wants:m,keyed:y,nestings:N,own:H,...g===void 0?{}:{sites:g}}}s(Im,"lockOrderOfCopies");var qm=new WeakSet;
function Fm(e){return qm.has(e)}s(Fm,"isOfOtherCopy");var NE=new WeakMap,SE=new WeakMap;function EE({programs:e,bpftraceGuard:t}){let r=t!==void 0,n=r?NE:SE,a=n.
get(e);if(a!==void 0)return a;let o=" of the other copy",i=nr(p=>r?`bpftrace${o}`:p===void 0?void 0:`${p}${o}`),u={own:r?e.map(nr(()=>"bpftrace")):e,other:e.map(
i)};for(let p of u.other)qm.add(p);return n.set(e,u),u}s(EE,"twoCopies");function TE({programs:e,sweeps:t,bpftraceGuard:r},{other:n}){if(r!==void 0)return wt.of(
{programs:n,sweeps:t}).holding("keyed");let a=new Map(e.flatMap((i,_)=>n[_]?[[i,n[_]]]:[])),o=s(i=>{let{program:_,operation:u,at:p}=i,c=a.get(_),l=c?.operations[_.
operations.indexOf(u)];return c===void 0||l===void 0?i:{program:c,operation:l,at:p}},"inOther");return wt.of({programs:e,sweeps:t}).holding("keyed").map(([i,..._])=>[
o(i),..._.map(o)])}s(TE,"holdingInOther");function ME({guard:e,operations:t}){return e!=="alone"&&t.length>0}s(ME,"isTaker");function RE({programs:e,sweeps:t}){
let r=s(a=>a.operation.endsWith(".delete")?a.locks.map(({id:o})=>o):[],"deletes"),n=[...e,...t];return new Set(n.flatMap(({operations:a})=>a.flatMap(r)))}s(RE,"\
emptiedMaps");function PE([e,t,...r]){return t===void 0?[Y_(e)]:[Y_(e),Y_(t),...r]}s(PE,"ofOtherCopy");function Y_({program:e,operation:{guardedBy:t,...r},at:n}){
return{program:{...e},operation:r,at:n}}s(Y_,"inOtherCopy");function Gm(e){let t=e.map(r=>r.refusals.length===0?OE(r):[]);return zn([...new Set(t.flat())]).flatMap(r=>{let n=s(_=>(t[_]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((_,u)=>HE(n(u),_)),o=St(e.flatMap((_,u)=>n(u))),i=e.find((_,u)=>o!==void 0&&n(u).includes(o));return o===void 0||i===void 0?[]:[$E({cycle:o,on:i},a,r)]})}
s(Gm,"copyCauses");var OE=xt(e=>Bm(e,AE(e))),Km=xt(e=>Bm(e,()=>!0));function Bm(e,t){let r=Ge(e.target.kernel),n=s(({operations:o})=>o.some(({locks:i})=>i.some(
_=>r.has(_.class))),"takesRaw"),a=Im(e,o=>n(o)&&t(o));return rr(a,e.target).filter(({verdict:o})=>o==="hang")}s(Bm,"cyclesOfCopies");function AE({bpftraceGuard:e}){
return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(AE,"guardedIn");function HE(e,t){let r=Z(t);if(r!==void 0)return r;let n=t.target.
name,a=St(e);if(a===void 0)return{target:n,verdict:"safe",why:"two copies of this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the g\
uard of this script":"bpftrace's own guard";return{target:n,verdict:"hang",confidence:bt(t.target,ur(a.confidence,"likely")),...Nt(a),withCopy:!0,shape:Uo(a,t.target,
!0),why:`${o} protects only this copy: ${Sr(Yr(a))}, and this copy and a second one can wait for each other${zt(Nt(a))}`}}s(HE,"outcomeOf");function $E(e,t,r){let{
cycle:n}=e,a=V_(n),o=Kr(n.edges,a.inner.program,LE);return{world:"copies",nmi:!1,process:!1,outcomes:t,...CE(e,a),...J_(n,a,o),probes:fs(r)}}s($E,"causeOf");var LE={
holding:"of the other copy runs here first and holds a lock",wanting:"fires while the other copy holds a lock",where:", in either copy"},jm=" of a second copy";
function CE(e,t){let{edges:r}=e.cycle,n=r.indexOf(t),a=[...r.slice(n),...r.slice(0,n)],o=s(i=>i%2===0?{holding:jm,firing:""}:{holding:"",firing:jm},"ends");return Jr(
e,a.length%2===0?a:[...a,...a],{ends:o,between:s((i,_)=>Fm(i)?o(_).holding:o(_).firing,"between")})}s(CE,"toldByCopies");function Dm(e,t){if(t.length===0)return[
...e];let r=s((c,l)=>[...c.probes].some(f=>l.probes.has(f)),"sharing"),n=s(c=>U(c.outcomes)?.verdict==="hang","hangs"),a=e.filter(n),o=t.filter(c=>!a.some(l=>r(
l,c))),i=e.filter(c=>!n(c)&&!c.process),_=new Set(i.filter(c=>o.some(l=>r(c,l)))),u=e.flatMap(c=>{if(_.has(c))return[];let l=n(c)?t.filter(f=>r(c,f)):[];return[
l.length===0?c:zm(c,l,({verdict:f})=>f!=="hang")]}),p=o.map(c=>zm(c,[..._].filter(l=>r(l,c)),l=>!Rn(l)));return[...u,...p]}s(Dm,"joinCopies");function zm(e,t,r){
let n=e.outcomes.map((a,o)=>{let i=U(t.flatMap(_=>_.outcomes[o]??[]).filter(Rn));return i!==void 0&&r(a)?i:a});return{...e,outcomes:n}}s(zm,"withWorse");var IE=["hash.update","hash.delete","percpu_hash.update"];function Um(e){let t=e.map(n=>n.refusals.length===0?{script:n,refused:void 0,halves:FE(n),programs:jE(
n)}:{script:n,refused:Z(n),...qE});return[...new Set(t.flatMap(({halves:n})=>[...n.keys()]))].flatMap(n=>{let a=t.map(c=>c.halves.get(n)),o=t.map(({script:c,refused:l,
programs:f},d)=>l??YE(f.get(n),c,a[d])),i=U(o);if(i===void 0||i.verdict!=="hang"&&i.verdict!=="lost-updates")return[];let _=o.indexOf(i),[u,p]=[a[_],e[_]];return u===
void 0||p===void 0?[]:[XE(u,o,p.target)]})}s(Um,"openCauses");var qE={halves:new Map,programs:new Map},FE=xt(zE),jE=xt(BE);function zE(e){let t=new Map;if(e.bpftraceGuard!==
void 0)return t;let r=VE(e),n=Ge(e.target.kernel),a=new Map;for(let o of e.programs){let{site:i,kind:_}=o;if(i===void 0||i.unlisted||_!=="fentry"&&_!=="fexit"&&
_!=="raw-tracepoint")continue;let u=`${i.function} ${i.edge}`,p=x(a,u,()=>UE(DE(i,r,e.target),n));p.length>0&&GE(t,o.attachPoint,WE(o,p,n))}return t}s(zE,"worst\
Halves");function GE(e,t,r){for(let n of r){let a=e.get(t);(a===void 0||KE(n,a)<0)&&e.set(t,n)}}s(GE,"keepWorst");function KE(e,t){return ge.indexOf(e.verdict)-
ge.indexOf(t.verdict)||He.indexOf(e.operation.moment)-He.indexOf(t.operation.moment)||C.indexOf(e.confidence)-C.indexOf(t.confidence)}s(KE,"compareHalves");function BE(e){
let t=new Map;for(let r of e.programs)t.has(r.attachPoint)||t.set(r.attachPoint,r);return t}s(BE,"firstPrograms");function DE(e,t,r){return t.flatMap(n=>{let a=Ae(
e.function,e.edge,n,r),o=a&&JE(a,e,n,r);return o===void 0?[]:[{around:n,confidence:o}]})}s(DE,"operationsAround");function UE(e,t){let r=s(({confidence:a})=>C.indexOf(
a),"rank"),n=s(({around:a})=>t.has(Gn[a]),"waits");return e.filter((a,o)=>e.every((i,_)=>n(a)!==n(i)?!0:_<o?r(a)<r(i):r(a)<=r(i)))}s(UE,"surest");function WE(e,t,r){
let n=e.operations.filter(a=>a.guardedBy===void 0&&(a.moment!=="first-insert"||a.key.text!==""));return t.flatMap(({around:a,confidence:o})=>n.flatMap(i=>i.locks.
map(_=>{let u=r.has(Gn[a])&&r.has(_.class);return{program:e,operation:i,wanted:_,around:a,confidence:o,verdict:u?"hang":"lost-updates"}})))}s(WE,"halvesOf");var Gn={
"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ring\
buf.output":"ringbuf",stackid:"freelist"};function VE(e){return[...new Set([...IE,...e.regularOperations])]}s(VE,"relevantOperations");function JE(e,t,r,n){return e.
held==="held"?"likely":e.held==="maybe"||t.edge==="entry"&&Ae(t.function,"exit",r,n)?.held==="held"&&/lock/.test(t.function)?"possible":void 0}s(JE,"confidenceO\
f");function YE(e,t,r){let n=t.target.name;if(r===void 0)return{target:n,verdict:"safe",why:ZE(e,t)};let a=[Gn[r.around],r.wanted.class],{moment:o,report:i}=r.operation,
_={moment:o,reports:i===void 0?[]:[i]},u=r.verdict==="hang"?`${Sr(a)}: another BPF program and this one can wait for each other${zt(_)}`:Er(a,t.target.kernel)+zt(
_)+Xa(a,t.target.bpftrace);return{target:n,verdict:r.verdict,confidence:bt(t.target,r.confidence),..._,why:u}}s(YE,"outcomeOf");function ZE(e,t){return t.bpftraceGuard!==
void 0?Tr:e===void 0||e.operations.length===0?"this bpftrace takes no lock for what this probe does":e.site===void 0?"this probe does not fire on a lock path":`\
this kernel does not pass through ${Zt(e.site)} while it holds a lock of a hash map`}s(ZE,"whySafe");function XE(e,t,{kernel:r}){let{program:n,operation:a,wanted:o}=e,
i="another BPF program of the host",_=Gn[e.around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:a.span,message:eo(o,a)}],p=[{cpu:0,program:i,
holds:_,wants:je(o),site:at(n),nested:n.name},{cpu:1,program:n.name,holds:je(o),wants:_,site:"a site where the lock is held",nested:i}],[c,l]=[o.class,Gn[e.around]],
f=[{held:l,wanted:c,firing:0},{held:c,wanted:l,firing:0}],[d,h]=[{span:n.attachPoint.span},{span:a.span}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.
span,related:u,outcomes:t,witness:p,places:[{fires:[d],wants:h},{takes:h,fires:[void 0]}],...e.verdict==="hang"?{}:{broken:U_(f,r)},locks:[...new Set([l,c])],inner:n,
programs:[n],probes:new Set([n.probe])}}s(XE,"causeOf");function Vm(e,t,r){if(r.length===0)return[];let n=t.map((o,i)=>QE(o,i,r)),a=new Set(e.probes.map(({probe:o})=>o));return zn(n.flatMap(({cycles:o})=>o)).flatMap(
o=>{let i=s(l=>l.cycles.filter(f=>o.has(f)),"inGroup"),_=St(n.flatMap(i)),u=n.find(({cycles:l})=>_!==void 0&&l.includes(_));if(_===void 0||u===void 0)return[];let p=new Set(
[...o].flatMap(l=>[...l.probes]).filter(l=>a.has(l))),c=a0(_,u);return p.add(c.inner.probe),[{...c,probes:p,outcomes:n.map(l=>n0(i(l),l))}]})}s(Vm,"togetherCaus\
es");function QE(e,t,r){let n=new Map,a=r.filter(l=>l.lowered[t]?.refusals.length===0),o={own:e,started:a.length>0,cycles:[],neighbourOf:n};if(e.refusals.length>
0||!Wm(e))return o;let i=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(nr(()=>"bpftrace")),_=[...e.sweeps],u=new Map;for(let[l,f]of a.entries()){let d=f.
lowered[t];if(d===void 0||!Wm(d))continue;let h=s(y=>t0(y,`${l} `,Me(f.path)),"rename"),k=d.bpftraceGuard===void 0?nr(r0(`${l} `)):nr(()=>`${l} bpftrace`),b=d.programs.
map(h).map(k),m=d.sweeps.map(h);i.push(...b),_.push(...m);for(let y of[...b,...m]){n.set(y,f);for(let g of y.operations)for(let{id:v}of e0(g))u.set(v,f)}}if(n.size===
0)return o;let p=cs({target:e.target,programs:i,sweeps:_}),c=rr(p,e.target,(l,f,d)=>{let h=u.has(f);return u.has(l)&&!h?!0:d.some(k=>n.has(k)!==h)});return{...o,
cycles:c}}s(QE,"crowdOn");function Wm({programs:e,target:t}){return e.some(r=>Ur(r,t)||r.site&&Rr(r.site.function,t))}s(Wm,"hasPart");function e0({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(e0,"locksOf");function t0(e,t,r){let n=s(a=>({...a,id:`${t}${a.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(a=>({...a,locks:a.locks.map(n),...a.freeList===void 0?{}:{freeList:{...a.freeList,lock:n(a.freeList.lock)}}}))}}s(t0,"named");function r0(e){return t=>t===
void 0?void 0:`${e}${t}`}s(r0,"prefixed");function n0(e,{own:t,started:r}){let n=Z(t);if(n!==void 0)return n;let a=t.target.name,o=St(e);return o===void 0?{target:a,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:a,verdict:o.
verdict,confidence:bt(t.target,o.confidence),...Nt(o),why:W_(o,t)}}s(n0,"outcomeOf");function a0(e,{own:t,neighbourOf:r}){let n=s(l=>!r.has(l),"isOwn"),a=e.edges.
flatMap(l=>{let{outer:f,through:d=[],inner:h}=l;return n(h.program)&&[f.program,...d].some(b=>!n(b))?[{edge:l,own:h.program}]:[]}),o=e.edges.flatMap(l=>(l.through??
[]).filter(n).map(f=>({edge:l,own:f}))),[i]=(a.length>0?a:o).sort((l,f)=>C.indexOf(l.edge.confidence)-C.indexOf(f.edge.confidence));if(i===void 0)throw new Error(
"a cycle of several scripts enters the judged one");let{edge:_,own:u}=i,p=e.edges.flatMap(({outer:l,through:f=[],inner:d})=>[l.program,...f,d.program]),c=p.flatMap(
l=>r.get(l)?.path??[]);return{world:"together",nmi:!1,process:e.edges.some(te),span:u.attachPoint.span,related:o0(e,u,r),...Jr({cycle:e,on:t},ds(e,_),{placeOf:s(
(l,f)=>Jm(l,f,r),"placeOf")}),locks:Yr(e),inner:u,programs:[...new Set(p.filter(ee))],neighbours:[...new Set(c)]}}s(a0,"causeOf");function o0({edges:e},t,r){let n=Kr(
e,t,{wanting:"fires while a lock is held"});return ns(n.map(({holder:a,place:o})=>Jm(a,o,r)))}s(o0,"relatedPlaces");function Jm(e,t,r){let n=r.get(e);return n===
void 0?t:{path:n.path,...o_(t,n.model)}}s(Jm,"inFileOf");function ot(e,t,{configured:r,suppressions:n={},neighbours:a=[]}){let o=p0(e,t),i=e.probes.flatMap(({tooDeep:k})=>k===void 0?[]:[{span:k,message:i0}]),_=o.find(
k=>k.refusals.length===0&&k.beyond!==void 0)?.beyond,u=[...e.gaps,...i,..._===void 0?[]:[{span:_.span,message:s0}]],p=s((k,b)=>{try{return k()}catch(m){if(!(m instanceof
Qt))throw m;u.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),c=p(()=>Lm(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),l=c&&p(()=>Vm(e,o,a),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),f=[...c??[],...l??[]],d=c&&p(()=>Gm(o),_0),h=c===
void 0?[]:Dm(c0(f,Um(o)),d??[]);return{model:e,lowered:o,configured:r,suppressions:n,gaps:u,causes:h,neighbours:a}}s(ot,"judgeScript");var s0="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",i0="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",_0="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",u0=new WeakMap;function p0(e,t){let r=x(u0,e,()=>new Map);return t.map(n=>{let a=x(
r,Xo(n),()=>os(e,n));return a.target===n?a:{...a,target:n}})}s(p0,"lowerForEach");function c0(e,t){let r=new Set;return[...e.map(a=>{let o=l0(a,t);for(let _ of o)
r.add(_);let i=a.outcomes.map((_,u)=>{let p=o.flatMap(l=>l.outcomes[u]??[]).filter(Rn),c=U(p);return c===void 0||Wo(_,c)<=0?_:{...c,withOthers:!0}});return{...a,
outcomes:i}}),...t.filter(a=>!r.has(a))]}s(c0,"joinCauses");function l0({outcomes:e,probes:t},r){let n=U(e);return r.filter(a=>{let o=U(a.outcomes);return n===void 0||
o===void 0?!1:Wo(n,o)<=0&&[...a.probes].some(i=>t.has(i))})}s(l0,"halvesCoveredBy");var Ym=3;function Kn({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:n})=>r.length>0||n!==void 0)}s(Kn,"refusalsAreNews");function Zr(e,t){return e.
map(({refusals:r,target:{name:n}})=>{let a=u_(r);if(a===void 0)return{target:n,verdict:"safe",why:tn};let o=r.find(({verdict:i,span:_})=>i===a.verdict&&_.start===
t?.start);return{target:n,verdict:a.verdict,why:(o??a).why}})}s(Zr,"startVerdicts");function Z_(e,t){let r=dn(e).sort((_,u)=>u.targets.length-_.targets.length),
n=r.slice(0,Ym).map(({why:_,targets:u})=>`${_} (${$e(u,t)})`),a=r.slice(Ym),o=a.flatMap(({targets:_})=>_),i=a.length===1?"another reason":`${a.length} more reas\
ons`;return[...n,...a.length===0?[]:[`and for ${i} ${$e(o,t)}`]].join("; ")}s(Z_,"tellReasons");function hs(e,t){let[r,...n]=dn(e);return r!==void 0&&n.length===
0?` ${$e(r.targets,t)}: ${r.why}`:`: ${Z_(e,t)}`}s(hs,"tellWhereAndWhy");function ms(e,t,r,{what:n,todo:a}){let{lowered:o,configured:i}=e;if(!Kn(e))return[];let _=new Map;
for(let{refusals:u,target:p}of o)for(let c of u)c.rule!==t||c.verdict==="unattachable"&&!i||z(_,c.span.start,{target:p.name,refusal:c});return[..._.values()].flatMap(
u=>{let p=u[0]?.refusal.span;if(p===void 0)return[];let c=u.every(({refusal:d})=>d.inferred===!0)?"likely":"certain",l=u.map(({target:d,refusal:h})=>({target:d,
why:h.why})),f={what:`${n}${hs(l,o.length)}.`,todo:a};return[{rule:t,severity:r,confidence:c,span:p,...f,related:[],verdicts:Zr(o,p)}]})}s(ms,"findRefusals");var d0=["fentry","fexit","raw-tracepoint"];function Zm(e,t){let{lowered:r,configured:n}=e;if(n||!Kn(e))return[];let a=Sc(g0(r)),o=r.flatMap(f=>f0(f).filter(({site:d,
attachPoint:h})=>d!==void 0&&Al(d.function,a)&&!t.some(k=>m0(k,h)))),i=new Set(o.map(({attachPoint:f})=>f)),[_,...u]=[...i].sort((f,d)=>f.span.start-d.span.start);
if(_===void 0)return[];let p=r.flatMap(({refusals:f,target:d})=>f.filter(({verdict:h,span:k})=>h==="unattachable"&&h0(i,k.start)).map(({why:h,inferred:k})=>({target:d.
name,why:h,inferred:k}))),c=u.length===0?"This probe attaches":"These probes attach",l=b0(e,new Set(o.map(({probe:f})=>f)),a);return[{rule:"refused-probe",severity:"\
note",confidence:p.every(({inferred:f})=>f===!0)?"likely":"certain",span:_.span,what:`${c} on none of the targets${l}.`,how:`Why it does not attach: ${Z_(p,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:u.map(({span:f})=>({span:f,message:"attaches on \
none of the targets either"})),verdicts:Zr(r)}]}s(Zm,"findUnattachable");function Xm({configured:e},t){return!e&&t.some(({rule:r,severity:n})=>r==="refused-prob\
e"&&n==="note")}s(Xm,"hasUnattachable");function f0({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:n})=>n==="unattachable").map(({span:n})=>n.start));
return e.filter(({kind:n,operations:a,attachPoint:o})=>d0.includes(n)&&a.length>0&&r.has(o.span.start))}s(f0,"unattachablePrograms");function h0(e,t){return[...e].
some(({span:r})=>r.start===t)}s(h0,"hasSpan");function m0({span:e,related:t},r){return[e,...t.map(n=>n.span)].some(({start:n,end:a})=>n<r.span.end&&a>r.span.start)}
s(m0,"isAbout");function g0(e){let t=e.filter(({refusals:n})=>n.every(({verdict:a})=>a==="unattachable"));return(t.length===0?e:t).map(({target:n})=>n.bpftrace).
reduce((n,a)=>$(a,n)?a:n)}s(g0,"newestBpftrace");function b0({model:e},t,r){let{causes:n}=ot(e,r,{configured:!0}),a=n.filter(u=>[...u.probes].some(p=>t.has(p))),
o=s(u=>r.flatMap(({name:p},c)=>a.some(({outcomes:l})=>l[c]?.verdict===u)?p:[]),"where"),i=o("hang");if(i.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${ye(i)}`;let _=o("lost-updates");return _.length>0?`; on other machines it attaches, and events or updates are lost: ${ye(_)}`:""}s(b0,
"tellElsewhere");var Qm={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[M("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),L("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),L("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=Zm(e,t);if(r.length>0)return r;let n=ms(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...n,...k0(e,[...t,...n])]},"check")};function k0(e,t){return t.length>0?[]:Kn(e)?y0(e):w0(e)}s(k0,"findBrokenGuard");function y0({lowered:e}){let t=e.
flatMap(({doubt:a,target:o})=>a===void 0?[]:[{doubt:a,target:o.name}]),[r]=t;if(r===void 0)return[];let n=t.map(({doubt:{why:a},target:o})=>({why:a,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${hs(n,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:Zr(e)}]}s(y0,"findDoubt");function w0({model:e,lowered:t}){let r=t.filter(({target:_,bpftraceGuard:u})=>_.package!==void 0&&u!==void 0);if(r.length===0)
return[];let n=r.map(({target:{package:_,...u}})=>u),{causes:a}=ot(e,n,{configured:!1}),[o]=a,i=r.flatMap(({refusals:_,target:u})=>_.filter(({rule:p})=>p==="ref\
used-probe").map(({why:p})=>({why:p,target:u.name})));return o===void 0||i.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,
what:`A package of bpftrace does not start this script${hs(i,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:Zr(
t)}]}s(w0,"findLossBehind");var eg={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
is left out, and the other statements and probes are read without it.",why:"bpftrace refuses the whole script, and bpftrace-guard cannot judge what it cannot re\
ad: a hidden probe may be the dangerous one. While a part is unread, the script is not reported for something that seems to be missing, such as a guard, and no \
rewrite is offered.",do:"Correct the places that the messages name, beginning with the first. `bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` shows what bpft\
race itself says.",ignoreWhen:"Do not ignore it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it wi\
th the script.",examples:[M("A missing brace",`kprobe:vfs_read { @ = count();
`,"bpftrace@0.27.1,kernel@7.3"),M("A missing semicolon, and a map without its @",`kprobe:vfs_read {
  @a = count()
  @b = 1;
  start[tid] = nsecs;
}
`,"bpftrace@0.27.1,kernel@7.3"),L("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(i=>({target:i.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),a=e.script.errors.filter(({limit:i})=>i!==!0).map(({span:i,message:_,hint:u})=>({span:i,what:_,
...u===void 0?{}:{todo:u},verdicts:r})),o=e.imported.flatMap(i=>{let _=v0(i);return _===void 0?[]:[{..._,verdicts:r}]});return[...a,...o].map(i=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],...i}))},"check")};function v0({path:e,script:t,statement:r}){let n=t.errors.find(({limit:o})=>o!==!0);if(n!==
void 0)return{span:r,what:`The imported file ${Me(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:n.span,message:n.message}]};
let a=t.items.find(o=>o.kind==="config");if(a!==void 0)return{span:r,what:`The imported file ${Me(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:a.span,message:"this block"}]}}s(v0,"importProblem");var tg={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[M("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),L("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:x0};function x0({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0)continue;let n=r.programs.filter(rg);if(n.length===0)continue;let a=r.
bpftraceGuard===void 0?r.programs.find(ng):void 0;for(let o of n)(o.guard!=="prog-active"||a!==void 0)&&t.set(o.attachPoint.span.start,{program:o,around:a})}return[
...t.values()].map(({program:r,around:n})=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...S0(r,n),related:[],
verdicts:e.map(a=>Z(a)??N0(r,a))}))}s(x0,"findUnresolved");function N0({attachPoint:e},t){let{programs:r,bpftraceGuard:n,target:a}=t,o=r.filter(c=>c.attachPoint===
e&&rg(c)),i=o.some(({guard:c})=>c!=="prog-active")||r.some(ng);if(o.length===0||!i||n!==void 0)return{target:a.name,verdict:"safe",why:"no lock of the script is\
 held where it can fire"};let _=Ge(a.kernel),u=o.some(({operations:c})=>c.some(({locks:l})=>l.some(f=>_.has(f.class)))),p=u?"the machine hangs":"updates are los\
t";return{target:a.name,verdict:u?"hang":"lost-updates",why:`${p} if it fires where a lock is held; where it fires is not known`}}s(N0,"verdictOf");function rg({
unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(rg,"isUnresolved");function ng({guard:e,operations:t}){return(e==="per-prog\
ram"||e==="none")&&t.length>0}s(ng,"isEnteredByAll");function S0({name:e,unresolved:t,guard:r},n){let a=`It is not known where ${e} fires: ${t}.`;return r==="pr\
og-active"&&n!==void 0?{what:`${a} It takes a lock, so in the middle of a map update of ${n.name} it can hang the machine.`,todo:"Name the function, or attach a\
ll probes that take a lock by kprobe or tracepoint."}:{what:`${a} It takes a lock, so on a function that runs while a map lock is held it can hang the machine.`,
todo:"Name the function, or attach by kprobe or tracepoint."}}s(S0,"tell");var ag={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[M("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),L("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),M("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),L("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>Xm(e,t)?[]:ms(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var og={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[M("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),L("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,n=new _r(r.text),
a=gp(t,n);return hp(r).flatMap(o=>{let i=a.get(o.line)??new Set,_=new Set(o.rules.filter(p=>i.has(p))),u=E0(o,_,e);return u===void 0?[]:[pr("unused-suppression",
"warning",o.span,{what:u})]})},"check")};function E0({rules:e,reason:t,line:r},n,{model:a,gaps:o,suppressions:i}){if(t==="")return"This ignore comment gives no \
reason, so it silences nothing. Write the reason after the brackets.";let _=[...n].flatMap(c=>{let l=lr(c,t,i);return l===void 0?[]:[`${l} This comment does not\
 silence ${c}.`]}),u=a.unread.any||o.length>0,p=e.filter(c=>!n.has(c)&&!(u&&cr(c)));if(p.length>0){let c=p.map(l=>`"${l}"`).join(", ");_.push(`This ignore comme\
nt silences nothing: there is no finding of ${c} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return _.length===0?void 0:_.join(
" ")}s(E0,"problemOf");var Xr=[mh,Bh,Jh,Dh,Qm,xh,tg,rm,ag,eg,jh,om,Wh,og];function gs({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(n=>n.verdict===t).map(({target:n})=>n);if(r.length>0)return{verdict:t,targets:r}}}
s(gs,"harmOf");function sg(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),n=new Map,a=new Set(gs(t)?.targets);for(let{target:o}of e.stops??
[]){if(!a.has(o))continue;let i=r.find(_=>_.targets.includes(o));n.set(i,[...n.get(i)??[],o])}return[...n].map(([o,i])=>({targets:i,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(sg,"insteadOf");function Bn({edits:e}){return e.some(({path:t})=>t!==void 0)}s(Bn,"createsFile");function ig({targets:e},t){let r=t.filter(({verdict:n})=>n==="hang"||n==="lost-\
updates");return e.length===0||r.every(({target:n})=>e.includes(n))?void 0:e}s(ig,"partOfTargets");var _g=4;function Dn(e){return cg(e).map(({why:t,targets:r})=>`on ${ar(r)}: ${t}`).join("; ")}s(Dn,"stopWords");function ug(e,t){return[e,...T0(t)].join(" ")}s(
ug,"costWithStops");function T0(e){let t=s(r=>cg(e.filter(n=>n.hung===r)),"of");return[...t(!0).map(({why:r,targets:n})=>`It does not start on ${ar(n)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:n})=>`It no longer starts on ${ar(n)}, where it runs now: ${r}.`)]}s(T0,"stopSentences");function ar(e){let t=e.
length-_g,r=e.map(se),n=t>1?[...r.slice(0,_g),`${t} more`]:r;return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}s(ar,"someTargets");function pg({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${Dn(t)})`}s(pg,"whyUnsaf\
e");function cg(e){let t=new Map;for(let{why:r,target:n}of e)t.set(r,[...t.get(r)??[],n]);return[...t].map(([r,n])=>({why:r,targets:n}))}s(cg,"reasons");function gj({harm:e,targets:t}){if(e===void 0)return;let r=e.targets.filter(o=>t.includes(o)),n=e.targets.length;return n===1||r.length===0?`on ${lg(t)}`:`on ${r.
length===n?`all ${n}`:`${r.length} of the ${n}`} targets that ${e.verdict==="hang"?"hang":"lose updates"}: ${lg(r)}`}s(gj,"whereItHelped");function X_({stops:e=[]}){
let t=s(a=>e.filter(o=>o.hung===a).map(({target:o})=>o),"names"),[r,n]=[t(!0),t(!1)];return[...r.length===0?[]:[`It then does not start on ${Un(r)}, where it ha\
ngs without it.`],...n.length===0?[]:[`It then does not start on ${Un(n)}, where it runs without it.`]]}s(X_,"stoppedWords");function Un(e){return e.length===1?
ar(e):`${e.length} machines`}s(Un,"fewTargets");function Q_({copies:e=[]}){return e.length===0?[]:["Two copies at a time can still hang the machine."]}s(Q_,"cop\
iesWords");function bj(e){return[...X_(e),...M0(e),...Q_(e)].join(" ")}s(bj,"leftWords");function M0({instead:e=[]}){return e.map(({targets:t,fix:r})=>r===void 0?
`No rewrite is proved to help on ${ar(t)}.`:`On ${ar(t)} another rewrite would help in its place: ${r.title}. To have it, give fix the script as it was and ${R0(
t)}.`)}s(M0,"insteadWords");function R0(e){return e.length>1?"these targets by --target":`--target ${e.join()}`}s(R0,"options");function kj(e,t){if(e.length===0||
t.size===0)return"";let r=new Set(e.flatMap(({stops:u=[]})=>u.map(({target:p})=>p))),n=[...t].filter(u=>r.has(u)).length,a=new Set(e.map(({path:u})=>u)).size===
1?"the fixed script":"a fixed script",[o,i]=[t.size===1,n===t.size];if(i)return`; ${t.size} of them no longer ${o?"starts":"start"} ${a}`;let _=n===0?"":`, ${n}\
 of which did before`;return`; ${t.size} of them ${o?"does":"do"} not start ${a}${_}`}s(kj,"unstartedWords");function lg(e){return e.map(se).join(", ")}s(lg,"na\
mes");function dg(e,t){let r=ig(e,t);if(r===void 0)return;let n=t.filter(({verdict:i})=>i==="hang"||i==="lost-updates"),a=n.map(({target:i})=>i).filter(i=>!r.includes(
i)),o=s(i=>ye(i.map(se)),"names");return a.length<r.length?`on ${r.length} of ${n.length}, not on ${o(a)}`:`only on ${o(r)}`}s(dg,"whereItHelps");var Wn=class{static{s(this,"Diff")}diff(t,r,n={}){let a;typeof n=="function"?(a=n,n={}):"callback"in n&&(a=n.callback);let o=this.castInput(t,n),i=this.castInput(
r,n),_=this.removeEmpty(this.tokenize(o,n)),u=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(_,u,n,a)}diffWithOptionsObj(t,r,n,a){var o;let i=s(
y=>{if(y=this.postProcess(y,n),a){setTimeout(function(){a(y)},0);return}else return y},"done"),_=r.length,u=t.length,p=1,c=_+u;n.maxEditLength!=null&&(c=Math.min(
c,n.maxEditLength));let l=(o=n.timeout)!==null&&o!==void 0?o:1/0,f=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(d[0],r,t,0,n);if(d[0].
oldPos+1>=u&&h+1>=_)return i(this.buildValues(d[0].lastComponent,r,t));let k=-1/0,b=1/0,m=s(()=>{for(let y=Math.max(k,-p);y<=Math.min(b,p);y+=2){let g,v=d[y-1],
N=d[y+1];v&&(d[y-1]=void 0);let A=!1;if(N){let S=N.oldPos-y;A=N&&0<=S&&S<_}let H=v&&v.oldPos+1<u;if(!A&&!H){d[y]=void 0;continue}if(!H||A&&v.oldPos<N.oldPos?g=this.
addToPath(N,!0,!1,0,n):g=this.addToPath(v,!1,!0,1,n),h=this.extractCommon(g,r,t,y,n),g.oldPos+1>=u&&h+1>=_)return i(this.buildValues(g.lastComponent,r,t))||!0;d[y]=
g,g.oldPos+1>=u&&(b=Math.min(b,y-1)),h+1>=_&&(k=Math.max(k,y+1))}p++},"execEditLength");if(a)s(function y(){setTimeout(function(){if(p>c||Date.now()>f)return a(
void 0);m()||y()},0)},"exec")();else for(;p<=c&&Date.now()<=f;){let y=m();if(y)return y}}addToPath(t,r,n,a,o){let i=t.lastComponent;return i&&!o.oneChangePerToken&&
i.added===r&&i.removed===n?{oldPos:t.oldPos+a,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+a,lastComponent:{
count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,a,o){let i=r.length,_=n.length,u=t.oldPos,p=u-a,c=0;for(;p+1<i&&u+1<_&&this.equals(n[u+1],r[p+
1],o);)p++,u++,c++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return c&&!o.oneChangePerToken&&(t.lastComponent=
{count:c,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=u,p}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===
r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){
return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let a=[],o;for(;t;)a.push(t),o=t.previousComponent,delete t.previousComponent,
t=o;a.reverse();let i=a.length,_=0,u=0,p=0;for(;_<i;_++){let c=a[_];if(c.removed)c.value=this.join(n.slice(p,p+c.count)),p+=c.count;else{if(!c.added&&this.useLongestToken){
let l=r.slice(u,u+c.count);l=l.map(function(f,d){let h=n[p+d];return h.length>f.length?h:f}),c.value=this.join(l)}else c.value=this.join(r.slice(u,u+c.count));u+=
c.count,c.added||(p+=c.count)}}return a}};var eu=class extends Wn{static{s(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=O0}equals(t,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||
!t.includes(`
`))&&(t=t.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,n)}},P0=new eu;function tu(e,t,r){return P0.diff(e,t,r)}s(tu,"diffLines");function O0(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],n=e.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let a=0;a<n.length;a++){let o=n[a];a%2&&!t.newlineIsToken?r[r.length-1]+=o:r.push(o)}return r}s(O0,
"tokenize");function A0(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}s(A0,"needsQuoting");function Et(e){if(!A0(e))return e;
let t='"',r=new TextEncoder().encode(e),n=0;for(;n<r.length;){let a=r[n];a===7?t+="\\a":a===8?t+="\\b":a===9?t+="\\t":a===10?t+="\\n":a===11?t+="\\v":a===12?t+=
"\\f":a===13?t+="\\r":a===34?t+='\\"':a===92?t+="\\\\":a>=32&&a<=126?t+=String.fromCharCode(a):t+="\\"+a.toString(8).padStart(3,"0"),n++}return t+='"',t}s(Et,"q\
uoteFileNameIfNeeded");var ru={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},H0={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Vn(e,t,r,n,a,o,i){let _;i?typeof i=="function"?_={callback:i}:_=i:_={},typeof _.context>"u"&&(_.context=4);let u=_.context;if(_.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(_.callback){let{callback:c}=_;tu(r,n,Object.assign(Object.assign(
{},_),{callback:s(l=>{let f=p(l);c(f)},"callback")}))}else return p(tu(r,n,_));function p(c){if(!c)return;c.push({value:"",lines:[]});function l(y){return y.map(
function(g){return" "+g})}s(l,"contextLines");let f=[],d=0,h=0,k=[],b=1,m=1;for(let y=0;y<c.length;y++){let g=c[y],v=g.lines||L0(g.value);if(g.lines=v,g.added||
g.removed){if(!d){let N=c[y-1];d=b,h=m,N&&(k=u>0?l(N.lines.slice(-u)):[],d-=k.length,h-=k.length)}for(let N of v)k.push((g.added?"+":"-")+N);g.added?m+=v.length:
b+=v.length}else{if(d)if(v.length<=u*2&&y<c.length-2)for(let N of l(v))k.push(N);else{let N=Math.min(v.length,u);for(let H of l(v.slice(0,N)))k.push(H);let A={oldStart:d,
oldLines:b-d+N,newStart:h,newLines:m-h+N,lines:k};f.push(A),d=0,h=0,k=[]}b+=v.length,m+=v.length}}for(let y of f)for(let g=0;g<y.lines.length;g++)y.lines[g].endsWith(
`
`)?y.lines[g]=y.lines[g].slice(0,-1):(y.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:a,newHeader:o,hunks:f}}
s(p,"diffLinesResultToPatch")}s(Vn,"structuredPatch");function bs(e,t){var r,n,a,o,i,_;if(t||(t=ru),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(
c=>c.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return e.map(c=>bs(c,t)).join(`
`)}let u=[];if(e.isGit){if(t=ru,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let c=e.oldFileName,l=e.newFileName;e.isCreate&&c==="/dev/null"?c=l.replace(/^b\//,"a/"):e.isDelete&&l==="/dev/null"&&(l=c.replace(
/^a\//,"b/")),u.push("diff --git "+Et(c)+" "+Et(l)),e.isDelete&&u.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&u.push("n\
ew file mode "+((n=e.newMode)!==null&&n!==void 0?n:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(u.push("old mode "+e.oldMode),u.push("new mode "+
e.newMode)),e.isRename&&(u.push("rename from "+Et(((a=e.oldFileName)!==null&&a!==void 0?a:"").replace(/^a\//,""))),u.push("rename to "+Et(((o=e.newFileName)!==null&&
o!==void 0?o:"").replace(/^b\//,"")))),e.isCopy&&(u.push("copy from "+Et(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),u.push("copy to "+Et(((_=
e.newFileName)!==null&&_!==void 0?_:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&u.push("Index: "+e.oldFileName),
t.includeUnderline&&u.push("===================================================================");let p=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||p)&&(u.push("--- "+Et(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),u.push("+++ "+Et(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let c=0;c<e.hunks.length;c++){let l=e.hunks[c],f=l.oldLines===0?l.oldStart-1:l.oldStart,d=l.newLines===0?l.newStart-1:l.newStart;u.push("@@ -"+f+","+l.
oldLines+" +"+d+","+l.newLines+" @@");for(let h of l.lines)u.push(h)}return u.join(`
`)+`
`}s(bs,"formatPatch");function $0(e,t,r,n,a,o,i){if(typeof i=="function"&&(i={callback:i}),i?.callback){let{callback:_}=i;Vn(e,t,r,n,a,o,Object.assign(Object.assign(
{},i),{callback:s(u=>{_(u?bs(u,i.headerOptions):void 0)},"callback")}))}else{let _=Vn(e,t,r,n,a,o,i);return _?bs(_,i?.headerOptions):void 0}}s($0,"createTwoFile\
sPatch");function L0(e){let t=e.endsWith(`
`),r=e.split(`
`).map(n=>n+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}s(L0,"splitLines");var C0=2,fg=60,I0=2e3,Lj="The program after the rewrite that this file has no place for";function hg(e){return e?.find(({program:t})=>t!==void 0)?.program}s(hg,
"programOf");function Cj({before:e,after:t}){let n=Vn("","",e,t,void 0,void 0,{context:C0,maxEditLength:I0});if(n===void 0)return["The edits are too many to sho\
w here."];let a=n.hunks.flatMap((i,_)=>[..._===0?[]:["…"],...i.lines.filter(u=>!u.startsWith("\\")).map(u=>u.replace(/\r$/,""))]),o=a.length-fg;return o>0?[...a.
slice(0,fg),`${o} more lines`]:a}s(Cj,"programPatch");var q0={hang:"hangs","lost-updates":"loses updates",refused:"does not start",unattachable:"does not start",safe:"safe"};function gg(e){let t=[...e].sort((n,a)=>ge.
indexOf(n.verdict)-ge.indexOf(a.verdict)),r=new Map;for(let n of t){let a=n.why===tn?"starts":q0[n.verdict],o=r.get(a);o===void 0?r.set(a,[n]):o.push(n)}return[
...r].map(([n,a],o)=>{let i=dn(a).map(({why:p,targets:c})=>{let l=c.map(se);return{why:p===tn?"":p,names:l,targets:l.join(", ")}}),_=i.length>1,u=e.length>Mr||_;
return{verdict:a[0].verdict,words:n,count:u?` on ${F0(a.length,e.length,o===0)}: `:" on ",targets:i.map(({targets:p})=>p).join(", "),names:[...new Set(a.map(({target:p})=>se(
p)))],why:_?"":i.map(({why:p})=>p).join(""),rows:_?i:[]}})}s(gg,"groupVerdicts");function F0(e,t,r){return e===t?`all ${t}`:r?`${e} of ${t}`:`${e}`}s(F0,"countO\
f");var mg=5;function bg(e,t){return gg(e).map((r,n)=>{let{verdict:a,words:o,count:i,names:_}=r,u=a==="hang"||a==="lost-updates",p=u&&!t&&n===0&&_.length<=Mr;if(!(e.
length<=Mr||(n===0||u)&&!p))return ks({verdict:a,words:o,count:i},[]);let l=_.length-mg;return ks({verdict:a,words:o,count:i},l>1?[..._.slice(0,mg),`${l} more`]:
_)})}s(bg,"verdictLine");function ks({verdict:e,words:t,count:r},n){let a=r.replace(/:? ?$/,"");return n.length===0?{verdict:e,words:t,rest:a,count:a,names:n}:{
verdict:e,words:t,rest:r+n.join(", "),count:r.trimEnd(),names:n}}s(ks,"brief");function kg(e){return e.map(t=>t.count===" on"?t:ks(t,[]))}s(kg,"withoutNames");function Gj(e){
return gg(e).map((t,r)=>{let n=t.verdict==="hang"||t.verdict==="lost-updates";return ks(t,r===0||n||e.length<=Mr?t.names:[])})}s(Gj,"briefVerdicts");function j0(e,t=e.fixes.find(({safe:r})=>r)){let{rule:r,what:n,how:a="",fixes:o,tried:i=[],confidence:_}=e,u=t===void 0?B0(e):G0(t,e),p=bg(e.verdicts,e.others!==
void 0),c=gs(e)===void 0?"":z0[_],f=wg([n,nu(u),au(p,c)].join(" "))>yg?kg(p):p,d=wg([n,nu(u),au(f,c)].join(" "))>yg;return{what:n,elsewhere:e.related.find(({path:h})=>h!==
void 0),remedy:u,verdicts:f,sure:d?"":c,rule:r,more:{how:d?`${a} ${c}`.trim():a,cost:t===void 0||t.cost===(t.price??t.cost)?"":t.cost,others:o.filter(h=>h!==t&&
h.kind!=="suppress").map(h=>D0(h,e)),tried:i,program:hg(i),ignore:o.find(({kind:h})=>h==="suppress")?.edits[0]?.text.trim()}}}s(j0,"findingParts");var yg=105;function wg(e){
return e.split(/\s+/).length}s(wg,"countWords");var z0={certain:"Certain: every step is known; not every run hits it.",likely:"Likely: one step depends on a val\
ue or a program that is not known here.",possible:"Possible: one step is not proved for these kernels."};function G0(e,t){return{label:"Fix",words:ys(e.title),cost:ys(
e.price??e.cost),leaves:K0(e,t),fix:e}}s(G0,"remedyOf");function K0(e,t){let r=gs(t),n=(e.stops??[]).map(({target:i})=>i),a=(r?.targets??[]).filter(i=>!e.targets.
includes(i)&&!n.includes(i)),o=sg(e,t).filter(i=>i.fix!==void 0);return[...X_(e),...a.length===0?[]:[`It still ${r?.verdict==="hang"?"hangs":"loses updates"} on\
 ${Un(a)}.`],...o.map(({targets:i})=>`Another rewrite helps on ${Un(i)}.`),...Q_(e),...e.partly===!0?["Another finding of the same cause stays."]:[]]}s(K0,"leav\
esOf");function B0({rule:e,todo:t}){return{label:"What to do",words:t??W0(Xr.find(({id:r})=>r===e)?.do),cost:"",leaves:[]}}s(B0,"adviceOf");function D0(e,{verdicts:t}){
let r=dg(e,t);return{label:"Or",words:ys(e.title),cost:ys(e.cost),leaves:[...r===void 0?[]:[`It helps ${r}.`],...e.safe?[]:[`It ${pg(e)}: look before you apply \
it.`],...Bn(e)?["It needs a new file: `bpftrace-guard fix` makes it."]:[]],fix:e}}s(D0,"otherOf");function ez(e){return vg(e).join(`
`)}s(ez,"plainText");function tz(e){return vg(e).join(" ")}s(tz,"plainLine");function vg(e){return[...U0(e),Tp(e.rule,Np)]}s(vg,"plainLines");function U0(e){let{
what:t,remedy:r,verdicts:n,sure:a}=j0(e);return[t,nu(r),au(n,a)].filter(o=>o!=="")}s(U0,"toldLines");function nu({label:e,words:t,cost:r,leaves:n}){return t===""?
"":[`${e}: ${t}`,...r===""?[]:[`Cost: ${r}`],...n].join(" ")}s(nu,"remedyLine");function au(e,t){return e.length===0?"":`${e.map(({words:r,rest:n})=>r+n).join("\
; ")}. ${t}`.trimEnd()}s(au,"verdictsLine");function ys(e){return e===""||/[.!?]$/.test(e)?e:`${e}.`}s(ys,"sentence");function W0(e=""){return e.split(/(?<=[.!?]) (?=[A-Z`])/)[0]??
""}s(W0,"firstSentence");function ou(e,t){return e.replace(/(##(?:vso)?)\[/gi,(r,n)=>n+t)}s(ou,"breakBrackets");function xg(e,t){return e.replace(/^(\s*):(?=:)/gm,(r,n)=>n+t)}s(xg,"brea\
kColons");function su(e){let t=ou(aa(e.replace(/\s+/g," ")).trim()," [");return t===""?"`(empty)`":/[|\\`]/.test(t)?`<code>${X0(t)}</code>`:`\`${t}\``}s(su,"codeSpan");function _z(e,t){
let r="`".repeat(Math.max(3,Q0(e,"`")+1));return`${r}${t}
${e===""||e.endsWith(`
`)?e:`${e}
`}${r}`}s(_z,"fencedBlock");function uz(e){return xg(ou(aa(e.replace(/\r\n/g,`
`))," ["),": ")}s(uz,"quotedText");function pz(e){return e.split(/\n+/).map(t=>Sg(t)).filter(t=>t!=="").join(`

`)}s(pz,"prose");function Sg(e){return e.split(/(`[^`]+`)/).map(t=>/^`[^`]+`$/.test(t)?su(t.slice(1,-1)):t.replace(/\S+/g,Z0)).reduce((t,r)=>t.endsWith("`")&&r.
startsWith("`")?`${t} ${r}`:t+r,"").replace(/\s+/g," ").trim()}s(Sg,"proseLine");function cz(e){let t=Sg(e);return t===""||/[.!?]$/.test(t)?t:`${t}.`}s(cz,"sent\
ence");var V0=/^([("']*)(.*?)([.,;:!?)"']*)$/su,J0=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,Ng=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,Y0=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;
function Z0(e){let[,,t,r=""]=J0.exec(e)??[];if(t!==void 0&&!Ng.test(t))return`${su(t)}${r}`;let[,n="",a="",o=""]=V0.exec(e)??[];if(a==="")return e;let i=a.split(
"(").length>a.split(")").length?o.indexOf(")")+1:0,_=a+o.slice(0,i),u=o.slice(i);return/^[-–—…]$/.test(_)?`${n}&#${_.codePointAt(0)??45};${u}`:sp(_)||Y0.test(
_)||!Ng.test(_)?`${n}${su(_)}${u}`:`${n}${_}${/^\d+$/.test(_)&&/^[.)]/.test(u)?`\\${u}`:u}`}s(Z0,"proseWord");function lz(e){return`<code>${aa(e.replace(/\s+/g,
" ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,Eg)}</code>`}s(lz,"htmlCode");function X0(e){return e.replace(/[^\p{L}\p{N} ,/-]/gu,Eg)}s(X0,"entities");function Eg(e){
return`&#${e.codePointAt(0)??65533};`}s(Eg,"entity");function Q0(e,t){let r=0,n=0;for(let a of e)n=a===t?n+1:0,n>r&&(r=n);return r}s(Q0,"longestRun");import{posix as Rg}from"node:path";var Tt="it is not there",_u="it leads out of the repository",uu="it is a symbolic link that leads out of the repository",hz="its symbolic links go round in a ci\
rcle",pu="an absolute path leads out of the repository",Tg="it is a submodule",iu="keep the file inside of the repository",e1=new Map([[Tt,"add the file, or cor\
rect the name"],[_u,iu],[uu,iu],[pu,iu]]);function Mg(e){return{kind:"unread",message:e}}s(Mg,"unread");function or(e){return e.includes(". ")?e:`${e}; ${e1.get(
e)??"put a file that can be read there"}`}s(or,"withRemedy");function mz(e){let t=or(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}s(mz,"sentenceFor");var Sz=".";function t1(e){return e.startsWith("/")||e===".."||e.startsWith("../")}s(t1,"leavesRepository");var Ez=16;function Tz(e,t){let r=Rg.join(Rg.dirname(e),
t);return t.startsWith("/")||t1(r)?void 0:r.replace(/\/$/,"")}s(Tz,"linkTarget");function Mz(e){return`it is a symbolic link to ${e}${Ag}`}s(Mz,"linkToNothing");
var Ag=", which is not there",r1=[Tt,_u,uu,Tg];function Rz(e){return r1.includes(e)||e.endsWith(Ag)}s(Rz,"isNothing");var n1="120000",Hg="160000",Pg="100755";function Pz(e){
let t=s(({path:r})=>({path:r,fromRoot:r}),"listed");return{files:e.filter(({path:r,mode:n})=>n!==Hg&&ua(r)).map(t),executables:e.filter(({path:r,mode:n})=>n===Pg&&
o1(r)).map(t),runners:e.filter(({path:r,mode:n})=>a1(n)&&vp(r,n===Pg)).map(t)}}s(Pz,"scriptsAmong");function a1(e){return e!==n1&&e!==Hg}s(a1,"isRegular");function o1(e){
return!ua(e)&&rn(e)==="unknown"}s(o1,"mayBeScript");var Og=class{static{s(this,"RememberedTree")}#e;#t=new Map;#r=new Map;#n;constructor(t){this.#e=t}look(t,r){
return x(this.#t,t,()=>this.#e.look(t,r))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#n??=this.#e.list(),this.#n}runsBpftrace(t){return x(this.#r,
t,()=>this.#e.runsBpftrace(t))}};var ws=class extends Error{static{s(this,"NotRegular")}};import{readdir as s1}from"node:fs/promises";import cu from"node:path";var i1="�",_1="several names here that are not UTF-8 look like this one. Rename them";function $g(e){return!e.includes(i1)}s($g,"isExact");async function qz(e){
if($g(e))return e;let[t="",...r]=e.split(cu.sep),n=Buffer.from(t===""?cu.sep:".");for(let a of t===""?r:[t,...r]){let o=n,i=$g(a)?[]:await s1(o,{encoding:"buffe\
r"}),[_=Buffer.from(a),...u]=i.filter(p=>p.toString("utf8")===a);if(u.length>0)throw new ws(_1);n=Buffer.concat([o,Buffer.from(cu.sep),_])}return n}s(qz,"exactN\
ame");var u1=s(()=>!0,"everyKind");async function lu(e,t,r=u1){let n=wp(e,t);if(n===void 0||!r(n.kind))return;let{readHost:a}=await import("./finders-IVZG7OH5.js"),
o=a(n.format,t);if(o.programs.length+o.scripts.length+o.unclear.length!==0)return{kind:n.kind,...n.comment===void 0?{}:{comment:n.comment},...o}}s(lu,"findProgr\
ams");function Lg(e,t){let r=new Map(t.map(p=>[p.witness,p])),n=new Map,a=new Set,o=[];for(let p of e){let c=p.witness&&r.get(p.witness);if(c===void 0||c.world==="tog\
ether"){o.push({finding:p,others:[],...c===void 0?{}:{cause:c}});continue}let l=new Set([...c.probes].flatMap(d=>n.get(d)??[])),f={findings:[p],causes:[c]};for(let d of l)
f.findings.push(...d.findings),f.causes.push(...d.causes),a.delete(d);a.add(f);for(let d of f.causes)for(let h of d.probes)n.set(h,f)}let i=new Map(e.map((p,c)=>[
p,c])),_=s(({finding:p})=>i.get(p)??0,"place"),u=[...a].map(p=>{let[c,...l]=p.findings.sort((d,h)=>Ze.indexOf(d.severity)-Ze.indexOf(h.severity)||C.indexOf(d.confidence)-
C.indexOf(h.confidence)||(i.get(d)??0)-(i.get(h)??0));if(c===void 0)throw new Error("a group has a finding");let f=p.causes.find(({witness:d})=>d===c.witness);if(f===
void 0)throw new Error("the finding of a group is about a cause of it");return l.length===0?{finding:c,others:l,cause:f}:{finding:c,others:l,cause:p1(f,p.causes),
own:f}});return[...o,...u].sort((p,c)=>_(p)-_(c)).map(p=>p.others.length===0?p:{...p,finding:c1(p)})}s(Lg,"joinFindings");function p1(e,t){let r=[e,...t.filter(
n=>n!==e)];return{...e,probes:new Set(r.flatMap(({probes:n})=>[...n])),programs:[...new Set(r.flatMap(({programs:n})=>n))],outcomes:e.outcomes.map((n,a)=>U(r.flatMap(
({outcomes:o})=>o[a]??[]))??n)}}s(p1,"joinCauses");function c1({finding:e,others:t}){let r=e.verdicts.map((a,o)=>t.flatMap(i=>i.verdicts[o]??[]).reduce((i,_)=>ge.
indexOf(_.verdict)<ge.indexOf(i.verdict)?_:i,a)),n=t.map(({rule:a,span:o,what:i})=>({span:o,message:`${a}: ${i.replace(/\.$/,"")}`,of:a}));return{...e,verdicts:r,
related:[...e.related,...n]}}s(c1,"tellOthers");var Fg=64,l1=2,hu=16,jg=4*1024*1024,du=10;function Cg(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}s(Cg,"importsOf");function Ig(e){
return e.items.flatMap(t=>{let r=t.kind==="preprocessor"?/^\s*#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return r===void 0?[]:[{name:r,span:t.span}]})}
s(Ig,"includesOf");function d1(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}s(d1,"headerOf");function zg(e,t,r){let n=[],
a=new Set,o=[],i=new Set,_=new Map,u=[],p=0,c,l=s((m,y,g,v)=>{let N=_.get(m)??0;if(N===l1)return!1;let A=N===0&&_.size>=Fg||p>jg;return A||v>hu?u.push({name:y,statement:g}):
_.set(m,N+1),!A&&v<=hu},"take"),f=s((m,y,g)=>{if(i.has(m))return;i.add(m);let v=s(S=>{o.push({span:y,message:`The import of ${gu(m)} was not followed: ${S}.`})},
"gap"),N=m1(m);if(N===mu)return;let A=qg(t,m);if(!l(A,m,y,g))return;if(N!==void 0)return v(N);let H=r.source(A);if(H===void 0&&a.add(A),H===void 0||H.kind==="un\
read")v(or(H?.message??Tt));else if(H.kind==="folder")for(let S of H.names.filter(K=>K.endsWith(".bt")))f(`${m}/${S}`,y,g+1);else if(m.endsWith(".bpf.c"))c??=d_(
H.text),d_(H.text)===void 0&&v(h1);else if(!m.endsWith(".bt"))v("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let S=r.parse(
A,H.text);p+=H.text.length,n.push({path:A,script:S,statement:y});for(let K of Cg(S))f(K.name,y,g+1)}},"visit"),d=s((m,y,g,v)=>{let N=qg(y,m),A=`${fu}${N}`;if(_.
has(A)||!l(A,m,g,v))return;let H=s(K=>{o.push({span:g,message:`The header ${gu(m)} was not read: ${K}.`})},"gap");if(m.startsWith("/"))return H(Kg);let S=r.source(
N);if(S===void 0&&a.add(N),S===void 0||S.kind==="unread")H(or(S?.message??Tt));else if(S.kind==="folder")H("it is a folder; name a file");else{let K=d1(r.parse(
N,S.text));p+=S.text.length,n.push({path:N,script:K,statement:g});for(let ce of Ig(K))d(ce.name,N,g,v+1)}},"visitHeader");for(let{name:m,span:y}of Cg(e))f(m,y,1);
for(let{name:m,span:y}of Ig(e))d(m,t,y,1);let h=o.slice(0,du),k=o[du];k!==void 0&&h.push({...k,message:`${o.length-du} more imports were not followed, from this\
 one on; correct those above first.`});let[b]=u;return b!==void 0&&h.push({span:b.statement,message:f1(u.map(({name:m})=>m))}),{files:n,...c===void 0?{}:{guardFile:c},
unread:[...a],reached:[..._.keys()].map(m=>m.startsWith(fu)?m.slice(fu.length):m),gaps:h}}s(zg,"followImports");function f1(e){let t=pp(e.map(gu));return`The sc\
ript imports too much: ${Fg} files, ${hu} levels and ${jg/1024/1024} MiB are followed at most, without ${t}; import less.`}s(f1,"tellLeft");var fu="\0include ",
Gg="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",h1=`imported C is not looked at, and it is not the text of a guard \
file of this tool${Gg}`,Kg=or(pu),mu="it is part of bpftrace";function m1(e){if(e.startsWith("/"))return Kg;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return mu;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?mu:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${Gg}`}s(m1,"whyNotFollowed");function qg(e,t){let r=e.startsWith("/"),n=[];for(let a of[...e.split("/").slice(0,-1),...t.split("/")])a===""||a==="."||(a!==
".."?n.push(a):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(a));return(r?"/":"")+n.join("/")}s(qg,"resolveImport");function gu(e){let t=oa(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}s(gu,"shownName");var vs=class{static{s(this,"Library")}#e=new Map;#t=new Map;add(t,r){this.#e.has(t)||this.#e.set(t,r)}source(t){return this.#e.get(t)}parse(t,r){let n=this.#t.get(
t);if(n?.text===r)return n;let a=Ve(r);return this.#t.set(t,a),a}};function Dg(e,t,r,n){let a=new Set(t.items.flatMap(o=>o.kind==="probe"?[o.body.span.start]:[]));return e.items.every(o=>o.kind!=="probe"||n.includes(o)!==a.has(
pt(o.body.span.start,r)))}s(Dg,"keepsProbes");function xs(e,t){let r=e.lowered[t];return r!==void 0&&Z(r)!==void 0}s(xs,"refusedNow");function bu(e,t){return e.
lowered.flatMap(({target:r},n)=>{let a=t.lowered[n],o=a&&Z(a);if(o===void 0||xs(e,n))return[];let i=e.causes.some(({outcomes:_})=>_[n]?.verdict==="hang"&&_[n]?.
withCopy!==!0);return[{target:r.name,hung:i,why:o.why}]})}s(bu,"stopsOf");function sr(e){return e==="hang"||e==="lost-updates"}s(sr,"isBad");function ku(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}s(ku,"isKin");function Ug(e,t,r){let n=t.outcomes[r];
return sr(n?.verdict)?n?.withCopy!==!0?ku(e,t):e.world==="open"||e.world==="copies"||e.outcomes[r]?.withCopy===!0:!1}s(Ug,"isRest");function Wg(e,t,r){let[n,a]=[
e.outcomes[r]?.verdict,t.outcomes[r]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&a==="hang"&&n==="lost-updates"}
s(Wg,"isMilder");function Vg(e,t,r,n){return t.causes.some(a=>a.world===e.world&&sr(a.outcomes[r]?.verdict)&&Jn(a,e,n))}s(Vg,"wasThere");function yu(e,t,r,n){return t.
causes.some(a=>{let o=a.outcomes[r];return o===void 0||!sr(o.verdict)?!1:!e.causes.some(_=>{let u=_.outcomes[r];return u!==void 0&&Bg(u)<=Bg(o)&&Jn(_,a,n)})&&!(o.
withCopy===!0&&g1(e,r,a,n))})}s(yu,"worsens");function Bg({verdict:e,withCopy:t}){return ge.indexOf(e)+(t===!0?.5:0)}s(Bg,"rank");function g1({lowered:e},t,r,n){
let a=e[t];return a!==void 0&&Km(a).some(o=>Jn(o,r,n))}s(g1,"copiesHung");function Jn(e,t,r){let n=new Set([...t.probes].map(a=>a.body.span.start));return[...e.
probes].some(a=>n.has(pt(a.body.span.start,r)))}s(Jn,"sharesProbe");var Yg=15e4,Ss={reason:"it was not tried: the script is long and has many findings"},xu={reason:"it was not tried, because the script is long: `fix` tries it"};
function Zg(e){return e===Ss.reason||e===xu.reason}s(Zg,"wasNotTried");function Xg(e){return e.length>Yg}s(Xg,"isLong");var Ns=class{static{s(this,"Prover")}#e;#t=new Map;#r=0;#n;constructor(t){
this.#e=t}prove(t,r,n){let a=xa(t.edits);if(a===void 0)return{reason:"its edits overlap"};let{script:o}=this.#e.model;if(a.some(({span:l})=>l.end>o.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#c(r,a);let i=ut(o.text,a);if(i===o.text)return{reason:"there is nothing to change"};let _=this.#o(
i,t.guardFile);if("reason"in _)return _;if(!Dg(o,_.script,a,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let u=bu(
this.#e,_.judgement),p=n===void 0?this.#p(r,_,a):this.#i(n,_,a,u);return"reason"in p?p:n===void 0||this.#a(p,{finding:r,cause:n,edits:a},_)?{edits:a,targets:p,stops:u,
copies:k1(_.judgement,p)}:{reason:vu(Qg,u)}}#a(t,{finding:r,cause:n,edits:a},o){let{rule:i,span:_}=r,{lowered:u,configured:p,suppressions:c,neighbours:l}=this.#e,
f=pt(_.start,a),d=s(({findings:v,judgement:N})=>v.some(A=>{if(A.rule!==i||A.span.start!==f)return!1;let H=N.causes.find(({witness:S})=>S===A.witness);return H===
void 0||ku(n,H)}),"stays");if(t.length===u.length)return!d(o);let h=`${i} ${t.join(" ")}`,k=o.alone.get(h);if(k!==void 0)return!d(k);let b=u.map(({target:v})=>v).
filter(({name:v})=>t.includes(v)),m=l.map(v=>({...v,lowered:v.lowered.filter(({target:N})=>t.includes(N.name))})),y=ot(o.judgement.model,b,{configured:p,suppressions:c,
neighbours:m}),g={judgement:y,findings:wu(y,i)};return o.alone.set(h,g),!d(g)}#o(t,r){let n=`${r===void 0?"":r.version} ${t}`,a=this.#t.get(n);if(a!==void 0)return a;
if(!this.#s(t.length))return Ss;let o=this.#_(t,r);return this.#t.set(n,o),o}#s(t){let{length:r}=this.#e.model.script.text;return this.#r>Math.max(Yg,r)?!1:(this.#r+=
t,!0)}#_(t,r){let{model:n,lowered:a,configured:o,suppressions:i,neighbours:_}=this.#e,u=Ve(t);if(u.errors.length>0)return{reason:"the result would not parse"};let p=a.
map(({target:f})=>f),c=Ko(u,n.imported,r??n.guards.file),l=ot(c,p,{configured:o,suppressions:i,neighbours:_});return{script:u,judgement:l,findings:wu(l),alone:new Map}}#i(t,{
judgement:r,findings:n},a,o){let i=this.#e,_=[],u=!1;for(let[c,{target:l}]of i.lowered.entries()){let f=t.outcomes[c]?.verdict;if(xs(r,c))continue;if(yu(i,r,c,a))
return{reason:`it would be worse on ${se(l.name)}`};r.causes.some(h=>Ug(t,h,c)&&Jn(t,h,a)&&!(Wg(h,t,c)&&Vg(h,i,c,a)))?u=!0:sr(f)&&_.push(l.name)}if(_.length===0)
return{reason:vu(u?y1(r):void 0,o)};let p=this.#l(n,a).find(({rule:c})=>c!=="lossy-mitigation");return p===void 0?_:{reason:`it would lead to another finding, ${p.
rule}`}}#p(t,{judgement:r,findings:n},a){let o=this.#e,i=pt(t.span.start,a);if(n.some(p=>p.rule===t.rule&&v1(p,i,t)))return{reason:"the finding would stay"};for(let[
p,{target:c}]of o.lowered.entries())if(yu(o,r,p,a))return{reason:`it would be worse on ${se(c.name)}`};let[_]=this.#l(n,a);if(_!==void 0)return{reason:`it would\
 lead to another finding, ${_.rule}`};let u=o.lowered.filter((p,c)=>!xs(r,c));return u.length===0?{reason:vu(void 0,bu(o,r))}:u.map(({target:p})=>p.name)}#c(t,r){
let{model:n,suppressions:a,lowered:o}=this.#e,[i,..._]=r;if(i===void 0||_.length>0)return{reason:"a comment is one edit"};let{items:u,part:p}=b1(n.script,i.span.
start,t.span.start),c={text:i.text,span:{start:i.span.start-p.start,end:i.span.end-p.start}},l=Ve(ut(n.script.text.slice(p.start,p.end),[c])),f=s(m=>pt(m-p.start,
[c]),"place"),d=l.comments.filter(({span:m})=>m.start>=c.span.start&&m.end<=c.span.start+c.text.length),h=l.errors.length===0&&l.items.length===u.length&&l.items.
every(({span:m},y)=>{let g=u[y]?.span;return g!==void 0&&m.start===f(g.start)&&m.end===f(g.end)});if(d.length!==1||!h)return{reason:Jg};let k={...t,span:{start:f(
t.span.start),end:f(t.span.end)}};return Bs([k],l,_a(a)).length>0?{reason:Jg}:{edits:r,targets:o.map(({target:m})=>m.name),stops:[],copies:[]}}#u(){return this.#n??=
wu(this.#e),this.#n}#l(t,r){let n=new Set(this.#u().map(a=>`${a.rule} ${pt(a.span.start,r)}`));return t.filter(({rule:a,span:o,copies:i})=>i!==!0&&a!=="unsuppor\
ted-syntax"&&a!=="refused-probe"&&!n.has(`${a} ${o.start}`))}};function b1({text:e,items:t},r,n){let a=e.indexOf(`
`,n),[o,i]=[Math.min(r,n),a===-1?e.length:a],_=t.findLastIndex(({span:p})=>p.end<=o),u=t.findIndex(({span:p})=>p.start>=i);return{items:t.slice(Math.max(_,0),u===
-1?t.length:u+1),part:{start:t[_]?.span.start??0,end:t[u]?.span.end??e.length}}}s(b1,"itemsAround");function k1({causes:e,lowered:t},r){return t.flatMap(({target:{
name:n}},a)=>r.includes(n)&&e.some(({outcomes:o})=>o[a]?.withCopy===!0)?[n]:[])}s(k1,"hungByCopies");function wu(e,t){let r=[];for(let n of Xr)if(r.push(...n.check(
e,r).map(a=>Bo(a,e.model,""))),n.id===t)break;return Bs(r,e.model.script,e.suppressions)}s(wu,"reported");function vu(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${Dn(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}s(vu,"whyNoHelp");function y1(e){return Yt(e).some(
({taking:t})=>t!==void 0)?w1:Qg}s(y1,"whyStays");var Qg="the locks could still be taken like this",w1="something takes a lock where no guard covers it",Jg="no c\
omment can speak of the line of the finding";function v1(e,t,r){return e.span.start===t||e.what===r.what}s(v1,"isAt");function eb({aim:e,ways:t,but:r},n){let a=t.filter(_=>N1(_,n)),o=a.map(_=>_.words).join(", or "),i=a.length===0?x1:`${S1(e===void 0?o:`${e} ${o}`)}.`;return r===
void 0?i:`${i} ${r}`}s(eb,"tellAdvice");var x1="No rewrite is proved that helps and keeps everything that the script does.";function N1({kind:e},{fixes:t,tried:r}){
return e===void 0||t.some(n=>n.kind===e)?!0:!r.some(n=>n.kind===e&&!Zg(n.why))}s(N1,"holds");function S1(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(S1,"ca\
pital");var E1=6,tb=/^(args|ctx|probe|reg|sarg\d+)$/;function nb(e,t){let r=[],n,a=new Set,o=s((_,u,p)=>{p===void 0?n??=u:r.push({span:_,text:p})},"replace"),i=s(_=>{if(_.
kind==="member"&&_.object.kind==="identifier"&&_.object.name==="args")a.add(_.object),o(_.span,`args.${_.name}`,t.byName(_.name));else if(_.kind==="identifier"&&
!a.has(_)){let u=/^arg(\d+)$/.exec(_.name)?.[1];u!==void 0?o(_.span,_.name,t.byNumber(Number(u))):_.name==="retval"?o(_.span,"retval",t.retval):_.name==="func"&&
t.func===void 0?n??="func":tb.test(_.name)&&(n??=_.name)}else _.kind==="call"&&tb.test(_.name)&&(n??=_.name)},"look");return e.predicate!==void 0&&E(e.predicate,
i),E(e.body,i),n===void 0?r:{reason:`${n} has no counterpart after the move`}}s(nb,"argumentEdits");function ab(e,t,r){let n=r.flatMap(i=>tt(e,i)?.signature??[]),
a=[...new Set(n)].map(Nl),o=s(i=>{let _=new Set(a.map(u=>u&&i(u)));return _.size===1?[..._][0]:void 0},"agreed");return{byName:s(i=>t?void 0:o(({arguments:_})=>{
let u=_.findIndex(p=>p.name===i);return u<E1?rb(`arg${u}`,_[u]?.type):void 0}),"byName"),byNumber:s(()=>{},"byNumber"),retval:t?o(({result:i})=>rb("retval",i)):
void 0,func:"func"}}s(ab,"toKprobe");function rb(e,t){let r=t===void 0?void 0:xl(t);if(r!==void 0)return r===""?e:`(${r}${e})`}s(rb,"written");function Nu(e,t,r){
let n=s(a=>{if(a===void 0)return;let o=`args${t?"->":"."}${a.field}`;return a.pointer&&r!==void 0?`((${r})${o})`:o},"field");return{byName:s(a=>n(e.arguments.find(
o=>o.name===a)),"byName"),byNumber:s(a=>n(e.arguments[a]),"byNumber"),retval:void 0,func:void 0}}s(Nu,"toTracepoint");var T1="Events inside other BPF programs are not seen, and not counted.",M1="Events inside other BPF programs, and some returns under load, are not seen.",R1="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",Su="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",P1=`${Su} A kretprobe also misses returns while too many calls of the function are running.`,O1=`${Su} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,A1="struct qspinlock *",ob={kind:"group",what:"a move to kprobes or tracepoints",propose:H1};function H1({judgement:e,cause:t,many:r}){if(t===void 0)return;let n=L1(
e,t.world==="open"?$1(e,t.probes,r):void 0),a=new Map(n.map(h=>[h.attachPoint,h]));if(a.size===0)return{reason:"no program of the script can be moved"};if(new Set(
n.map(({name:h,attachPoint:k})=>`${k.span.start} ${h}`)).size>a.size)return{reason:"a wildcard cannot be moved as a whole"};if(n.some(({attachPoint:h})=>Le(e.model,
h.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let o=e.lowered.filter(h=>h.refusals.length===
0).map(({target:h})=>h),i=new Map;for(let{kind:h,site:k}of n)x(i,k?.function,()=>new Set).add(h);let _=[],u=new Map;for(let h of a.values()){let{attachPoint:k,probe:b,
kind:m,site:y}=h,g=x(u,`${m} ${y?.function} ${y?.edge} ${k.text}`,()=>C1(h,{sides:i,isAlone:n.length===1},o));if("reason"in g)return g;_.push({probe:b,attachPoint:k,
...g})}let p=e.model.script.items.flatMap(h=>h.kind==="probe"?h.attachPoints.filter(k=>!a.has(k)).map(({text:k})=>k):[]);if(new Set([..._.map(({text:h})=>h),...p]).
size<_.length+new Set(p).size)return{reason:"two programs would be at the same attach point after it"};let c=q1(_);if("reason"in c)return c;let l=_.some(({text:h})=>h.
includes(":contention_")),f=_.some(({text:h})=>h.startsWith("kretprobe:"));return{loss:l?"other-events":"more-events",title:`Attach by ${l?"the contention trace\
points":f?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?O1:f?P1:Su,price:l?R1:f?M1:T1,safe:!0,edits:c}}
s(H1,"proposeGroup");function $1({causes:e},t,r){return r?new Set(e.filter(({world:n})=>n==="open").flatMap(({probes:n})=>[...n])):t}s($1,"probesToMove");function L1({
lowered:e},t){let r=new Map,n;for(let a of e)if(!(a.refusals.length>0||a.programs===n)){n=a.programs;for(let o of a.programs)o.guard==="prog-active"||o.guard===
"alone"||o.operations.length===0||t!==void 0&&!t.has(o.probe)||r.set(`${o.attachPoint.span.start} ${o.name}`,o)}return[...r.values()]}s(L1,"programsToMove");function C1(e,{
sides:t,isAlone:r},n){let{attachPoint:a,site:o,kind:i}=e,{place:_}=a,u=n.some(h=>_t(h.bpftrace,Ce["args-dot"]));if(_.form==="rawTracepoint"){let h=si(_.event.text);
return h===void 0?{reason:`the arguments of the tracepoint ${_.event.text} are not known`}:{text:`tracepoint:${h.category}:${_.event.text}`,translation:Nu(h,u)}}
if(_.form!=="kernelFunction"||i!=="fentry"&&i!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let p=_.function.text,c=o!==
void 0&&Lt.includes(o.function),l=t.get(o?.function)??new Set;if(c&&[...l].some(h=>h!==i)){let h=`contention_${i==="fentry"?"begin":"end"}`,k=si(h);if(k===void 0)
throw new Error(`${h} is not in the table of tracepoints`);let b=I1(Nu(k,u,A1));return{text:`tracepoint:${k.category}:${h}`,translation:b}}let f=[_.module?.text??
[],p].flat(),d=ab(p,i==="fexit",n);return i==="fentry"?{text:["kprobe",...f].join(":"),translation:d}:r||o===void 0||!n.some(h=>kr(o,h))?{text:["kretprobe",...f].
join(":"),translation:d}:{reason:`the exit of ${p} has no counterpart that pairs with its entry`}}s(C1,"counterpartOf");function I1({byName:e}){return{byName:s(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:s(()=>{},"byNumber"),retval:void 0,func:void 0}}s(I1,"slowPathArguments");function q1(e){let t=e.map(({attachPoint:r,
text:n})=>({span:r.span,text:n}));for(let r of new Set(e.map(n=>n.probe))){let n=e.filter(u=>u.probe===r),a=new Map;for(let{translation:u}of n){let p=nb(r,u);if("\
reason"in p)return p;a.set(JSON.stringify(p),p)}let[o=[],...i]=a.values(),_=n.length<r.attachPoints.length&&o.length>0;if(i.length>0||_)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...o)}return t}s(q1,"moveEdits");function Eu(e,t,r){let n=[e.script,...e.imported.map(o=>o.script)].map(({text:o})=>o),a=new Set(n.flatMap(o=>o.match(/[@$]\w+/g)??[]));for(let o=1;;o++){let i=o===
1?t:`${t}${o}`;if(r.every(_=>!a.has(i+_)))return i}}s(Eu,"freeName");function Qr({script:e,imported:t},r){return[e,...t.map(n=>n.script)].some(({items:n})=>n.some(
a=>a.kind==="macro"||a.kind==="subprogram"?a.name===r:a.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${r}\\b`).test(a.text)))}s(Qr,"isDefined");function Es(e,t,r,n){let a=e.predicateSpan;if(a===void 0)return{reason:"the probe has no predicate"};if(Mu(t,a))return{reason:"a predicate that takes a lock has\
 a comment in it"};let o=t.text.slice(a.start+1,a.end-1).trim();return{edits:[n.removeWord(a)],statement:Tu(o,r)}}s(Es,"predicateBehind");function Tu(e,t){return`\
if (!(${e})) { ${t} return; }`}s(Tu,"leaveUnless");function Mu({comments:e},{start:t,end:r}){return e.some(({span:n})=>n.start>=t&&n.end<=r)}s(Mu,"hasComment");function Ms({model:e,lowered:t},r){let n=new Set(sb(t,r).map(({probe:_})=>_)),a=e.probes.filter(({phase:_,probe:u})=>_==="attached"&&n.has(u)),o=a.filter(({guard:_})=>_!==
void 0),i=a.filter(({guard:_})=>_===void 0).map(({probe:_})=>_);return i.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(o.map(({
guard:_})=>_?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:i.some(_=>Le(e,_.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:o}}s(Ms,"probesToGuard");function sb(e,t){let r=e.filter(({target:n,refusals:a})=>a.
length===0&&t(n));return mr(r).filter(({operations:n})=>n.length>0)}s(sb,"takersOn");function Rs(e,t,{model:r,lowered:n},a){let o=[],i=An(sb(n,()=>!0)),_=!1;for(let u of e){
let{body:p}=u,{returns:c,hidden:l}=j1(u,r);if(l)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let f=Ru(
u,t,{script:r.script,taken:i.get(u)??[],layout:a});if("reason"in f)return f;_||=f.moves,o.push(...f.edits,...c.map(d=>a.before(d.span,t.lower))),G1(p)||o.push(...a.
atEnd(p,t.lower))}return{edits:o,moves:_}}s(Rs,"guardEdits");var F1=new WeakMap;function j1(e,t){let r=x(F1,t,()=>new Map);return x(r,e,()=>z1(e.body,t))}s(j1,"\
returnsOf");function z1({statements:e},{guards:t}){let r=Ts(e);return{returns:r,hidden:e.some(n=>K1(n,r,t.reach))}}s(z1,"findReturns");function Ru(e,{open:t,raise:r,
lower:n},{script:a,taken:o,layout:i}){let _=r!==void 0&&gt(e)?[r]:t,{predicateSpan:u}=e;if(!(u!==void 0&&o.some(({span:l})=>l.start<e.body.span.start)))return{edits:[
i.atStart(e.body,_)],moves:!1};let c=Es(e,a,n,i);return"reason"in c?c:{edits:[...c.edits,i.atStart(e.body,[..._,c.statement])],moves:!0}}s(Ru,"openingEdits");function G1({
statements:e}){let t=e.at(-1);return t!==void 0&&(e_(t)||t.kind==="jump"&&t.keyword==="return")}s(G1,"endsByLeaving");var Ps="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function Ts(e){return e.flatMap(ib)}s(Ts,"waysOut");function ib(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return Ts(e.statements);case"if":{let t=e.else===void 0?[]:ib(e.else);return[...Ts(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return Ts(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
s(ib,"waysOutOf");function K1(e,t,r){let n=new Set(t),a=!1;return E(e,o=>{n.has(o)||(o.kind==="jump"?a||=o.keyword==="return":(o.kind==="call"||o.kind==="identi\
fier")&&(a||=r.returnsBy(o.name)))}),a}s(K1,"returnsUnseen");var Os=class{static{s(this,"Layout")}#e;#t;#r;newline;constructor(t){this.#t=t,this.#e=t.text,this.#r=new _r(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,r){let n=t.span.start+1,a=this.#e.indexOf(`
`,n),o=t.statements[0]?.span.start??t.value?.span.start??t.span.end-1;if(a===-1||a>=o||this.#c(a)!==void 0)return Ne(n,r.map(_=>` ${_}`).join(""));let i=this.#o(
t);return Ne(a+1,r.map(_=>i+_+this.newline).join(""))}atEnd(t,r){let n=t.span.end-1,a=[],o=t.value??t.statements.at(-1);if(o!==void 0&&this.#u(o,n)&&a.push(Ne(o.
span.end,";")),this.#i(n)){let _=this.#r.lineStart(this.#r.position(n).line);return[...a,Ne(_,this.#o(t)+r+this.newline)]}let i=/\s/.test(this.#e[n-1]??"")?"":"\
 ";return[...a,Ne(n,`${i}${r} `)]}before(t,r){let n=this.#i(t.start)?this.newline+this.#_(t.start):" ";return Ne(t.start,r+n)}remove(t){let r=/^\s*;/.exec(this.#e.
slice(t.end)),n=t.end+(r?.[0].length??0),a=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(n))?.[0]??"";if(!this.#i(t.start)){let _=a.replace(/\r?\n$/,"").length;return{span:{
start:t.start,end:n+_},text:""}}return{span:{start:a.endsWith(`
`)?this.#r.lineStart(this.#r.position(t.start).line):t.start,end:n+a.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let r=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,n=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-r,end:t.end},text:n?"":" "}}beforeProbes(t,r){let n=this.#t.
items.find(a=>a.kind==="probe");return n&&this.#n(n.span.start,t,r)}beforeBodies(t,r){let n=this.#t.items.find(({kind:a})=>!B1.has(a));return n&&this.#n(n.span.
start,t,r)}probe(t,r){let n=r.map(a=>this.unit+a);return this.#a()?[t,"{",...n,"}"]:[`${t} {`,...n,"}"]}above(t,r){let n=this.#s(this.#r.position(t).line);return Ne(
n,`${this.#_(t)}// ${r}${this.newline}`)}commentOut(t,r){let n=this.#r.position(t.start).line,a=this.#r.position(t.end).line,o=this.#r.lineStart(a+1);if(!(this.#i(
t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,o))))return this.#e.slice(t.start,t.end).includes("*/")?void 0:[Ne(t.start,`${As(r)} /* `),Ne(t.end," */")];
let _=[];for(let u=n;u<=a;u++){let p=this.#s(u),c=u===n?r.map(l=>`// ${l}${this.newline}`).join(""):"";_.push(Ne(p,`${c}// `))}return _}#n(t,r,n){let a=this.#r.
position(t).line;if(!this.#i(t))return Ne(t,`${As(r)} ${n.map(i=>i.trim()).join(" ")} `);let o=a;for(;a>1&&this.#p(a-1);)a--;return a===1&&(a=o),Ne(this.#s(a),[
...r.map(i=>`// ${i}`),...n,""].map(i=>i+this.newline).join(""))}#a(){for(let t of this.#t.items){if(t.kind!=="probe")continue;let{start:r,end:n}=t.body.span;if(this.#e.
slice(r,n).includes(`
`))return this.#i(r)}return!0}afterAll(t){let r=this.#e.length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Ne(r,n+t.map(a=>a+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#o(t){let r=t.statements[0]??t.value;return r!==void 0&&this.#i(r.span.start)?this.#_(r.span.start):this.#_(t.span.start)+this.unit}#s(t){let r=this.#r.
lineStart(t);return r===0&&this.#e.startsWith("\uFEFF")?1:r}#_(t){let r=this.#s(this.#r.position(t).line);return/^[ \t]*/.exec(this.#e.slice(r,t))?.[0]??""}#i(t){
let r=this.#r.lineStart(this.#r.position(t).line);return r>0||t===0?/^[ \t]*$/.test(this.#e.slice(r,t)):/^\s*$/.test(this.#e.slice(0,t))}#p(t){let r=this.#r.lineStart(
t),n=this.#r.lineStart(t+1),a=r+(/^[ \t]*/.exec(this.#e.slice(r,n))?.[0].length??0),o=this.#c(a);return o!==void 0&&o.kind!=="shebang"&&this.#e.slice(o.span.end,
n).trim()===""}#c(t){let{comments:r}=this.#t,n=0,a=r.length;for(;n<a;){let i=n+a>>1;(r[i]?.span.end??0)<=t?n=i+1:a=i}let o=r[n];return o!==void 0&&o.span.start<=
t?o:void 0}#u(t,r){if(D1.has(t.kind)||this.#e[t.span.end-1]===";")return!1;let n=t.span.end;for(;;){let a=this.#c(n);if(a!==void 0)n=a.span.end;else if(n<r&&/\s/.
test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function As(e){return`/* ${e.join(" ")} */`}s(As,"blockComment");var B1=new Set(["preprocessor","c\
-definition","config","import"]),D1=new Set(["block","if","unroll","while","for-map","for-range"]);function Ne(e,t){return{span:{start:e,end:e},text:t}}s(Ne,"in\
sert");var Hs=16,Pu=Hs*Hs,U1=["cpu","ncpus","sum","clear"],_b={kind:"guard",what:"a guard in the script",propose:W1};function W1({judgement:e,cause:t,targets:r,layout:n,
options:a}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?Au:Hu};let o=r.filter(c_);if(o.length===0)return{reason:`it needs bpftra\
ce ${ke.bpftrace} and Linux ${ke.kernel}: before, the flag would be a locked update itself`};let{model:i}=e;if(i.maxMapKeys!==void 0&&i.maxMapKeys<Pu)return{reason:`\
max_map_keys leaves no room for an entry for each of ${Pu} CPUs`};let _=U1.find(g=>Qr(i,g));if(_!==void 0)return{reason:`the script gives ${_} another meaning`};
let u=Ms(e,c_);if("reason"in u)return u;let[p]=u.guarded;if(p?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let c=p?.guard?.
map,l=V1(i,c),f=c===void 0&&a.countMissed!==!1?l.missed:void 0,h={open:[`if (${l.guard}[cpu] > 0) { ${f===void 0?"":`${f} = sum(1); `}return; }`,`${l.guard}[cpu\
] = sum(1);`],raise:`${l.guard}[cpu] = sum(1);`,lower:`${l.guard}[cpu] = sum(-1);`},k=Rs(u.probes,h,e,n);if("reason"in k)return k;let{edits:b,moves:m}=k;if(c===
void 0){let g=J1(e,{...l,missed:f},n,o);if("reason"in g)return g;b.push(g,...Z1(e,l.guard,n))}let y=f===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${f}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${l.guard}`,cost:`${Ou} ${y}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${m?` ${Ps}`:""}`,price:`Events inside one of them are skipped, ${f===void 0?"not counted":`counted in ${f}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:b}}s(W1,"proposeGuard");var Ou="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",Au="a guard protects only one copy of the script",Hu="a guard in this script cannot see the other program";function V1(e,t){let r=t??Eu(e,"@guard",["","_\
missed"]);return{guard:r,missed:`${r}_missed`,counter:Eu(e,"$guard_cpu",[""])}}s(V1,"guardNames");function J1(e,t,r,n){let{model:a,lowered:o}=e,i=o.filter(d=>d.
refusals.length===0).map(d=>d.target),_=[...n,...i].every(d=>!_t(d.bpftrace,Ce["for-range"])),u=Y1(t,_),p=_?"":`, on up to ${Pu} CPUs`,c=[`${t.guard} keeps thes\
e probes from running inside each other${p}.`,...t.missed===void 0?[]:[`${t.missed} counts the events that it skips.`]],l=$u(a);return l==="unusable"?{reason:"t\
he script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:l!==void 0?r.atStart(l.body,[As(c),...u]):r.beforeProbes(c,r.probe("BEGIN",u))??{
reason:"the script has no probe of its own"}}s(J1,"seedEdit");function $u(e){let t=e.script.items.filter(n=>n.kind==="probe"&&n.attachPoints.some(a=>ne(a.provider)?.
provider.name==="begin"));if(t.length===0)return;let r=t.find(n=>n.kind==="probe"&&n.attachPoints.length===1&&n.predicate===void 0);return r?.kind==="probe"?r:"\
unusable"}s($u,"findBegin");function Y1({guard:e,missed:t,counter:r},n){let a=t===void 0?[]:[`${t} = sum(0);`];return n?[`for (${r} : 0..ncpus) { ${e}[(uint64)${r}\
] = sum(0); }`,...a]:[`${r} = (uint64)0;`,`unroll(${Hs}) { unroll(${Hs}) { ${e}[${r}] = sum(0); ${r}++; } }`,...a]}s(Y1,"seedStatements");function Z1({model:e},t,r){
let n=e.probes.find(({phase:o,probe:i})=>o==="end"&&i.predicate===void 0&&Le(e,i.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clear(${t});`])]:e.
probes.some(({probe:o})=>o.attachPoints.some(i=>ne(i.provider)?.provider.name==="end"))?[]:[r.afterAll(r.probe("END",[`clear(${t});`]))]}s(Z1,"hideEdits");var ub={kind:"guard",what:"the guard file",propose:X1};function X1({judgement:e,cause:t,targets:r,layout:n}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?Au:Hu};if(!r.some(l_))return{reason:`only bpftrace ${Jo.bpftrace} and later import files`};let{model:a}=e,o=Ms(e,l_);if("reason"in o)return o;if(o.
guarded.some(({guard:d})=>d?.imported===!1))return{reason:"its other probes have a guard of their own"};let i=a.guards.file??lh,_=[i.enter,i.raise??i.enter,i.leave].
find(d=>Qr(a,d));if(_!==void 0)return{reason:`the script defines ${_} itself`};let u=a.script.items.flatMap(d=>d.kind==="import"?[d.path]:[]);if(a.guards.file===
void 0&&u.some(d=>d.split("/").at(-1)===jr))return{reason:`it imports another ${jr}`};if(o.probes.some(({body:d})=>Q1(d,a.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${uh.seen} would take for one between the test and it`};let p=Rs(o.probes,Lu(i),e,n);if("reason"in p)return p;let{edits:c,
moves:l}=p;if(a.guards.file===void 0){let d=["The guard of this file keeps these probes from running inside each other."],h=n.beforeBodies(d,[`import "${jr}";`]);
if(h===void 0)return{reason:"the script has no probe of its own"};let k={path:jr,span:{start:0,end:0},text:i.text};c.unshift(k,h)}return{loss:"some-events",title:`\
Guard the probes with the flag of a guard file (${a.guards.file===void 0?`put ${jr} next to the script and import it`:"as its other probes have it"})`,cost:`${Ou}\
 Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs).${l?` ${Ps}`:""}`,price:"Events inside one of them are skipped, not count\
ed; each event costs 3 to 10 ns more.",safe:!0,edits:c,guardFile:i}}s(X1,"proposeImport");function Lu({enter:e,raise:t,leave:r}){return{open:[`if (${e}() == 0) \
{ return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${r}();`}}s(Lu,"importedWords");function Q1({statements:e,value:t},r){let n=e[0]??t;return n!==void 0&&/[-+*&]/.
test(r[n.span.start]??"")}s(Q1,"joinsTest");var eT="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",pb={kind:"leave-out",what:"leaving the probe out",propose:s(
e=>e.cause&&e.cause.probes.size<=2?lb(e,[e.cause.inner.probe]):void 0,"propose")},cb={kind:"leave-out",what:"leaving its probes out",propose:s(e=>e.cause&&e.cause.
probes.size>1?lb(e,[...e.cause.probes]):void 0,"propose")};function lb({judgement:e,layout:t},r){let{model:n}=e;if(r.some(({span:_})=>Le(n,_)!==void 0))return{reason:"\
a probe is in an imported file"};if(!n.probes.some(({phase:_,probe:u})=>_==="attached"&&!r.includes(u)))return{reason:"nothing would be left of the script"};let a=tT(
e,r);if(a!==void 0)return{reason:`nothing else would set ${a}, which other probes read`};let o=r.map(({span:_})=>t.commentOut(_,[eT]));return o.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${r.map(({attachPoints:_})=>_[0]?.text??"").join(", ")} ou\
t: ${r.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${r.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:o.flatMap(_=>_??[]),removes:r}}s(lb,"propose");function tT({model:e},t){let r=new Set,n=new Set,a=s(_=>{_.kind==="map"&&r.add(_.name);
let u=_.kind==="assignment"?_.target:_.kind==="update"?_.operand:void 0;u?.kind==="map"&&n.add(u.name),_.kind==="map-declaration"&&n.add(_.map)},"look"),o=new Set(
t);for(let _ of e.script.items)o.has(_)||E(_,a);let i=new Set;for(let _ of t)E(_,u=>{u.kind==="map"&&i.add(u.name)});return[...i].find(_=>r.has(_)&&!n.has(_))}s(
tT,"mapLeftUndefined");var rT=["print","clear","zero"];function db(e){return x(nT,e,()=>aT(e))}s(db,"countersOf");var nT=new WeakMap;function aT({script:e,imported:t,probes:r}){let n=new Map,
a=new Set,o=new Set(r.filter(({phase:_})=>_==="begin").map(({probe:_})=>_));for(let _ of t)for(let u of _.script.items)E(u,p=>oT(p,a));for(let _ of e.items){let u=new Set;
E(_,p=>{if(p.kind==="expression-statement"||p.kind==="assignment"){let c=sT(p,e.text,_.kind==="probe"&&o.has(_));if(c!==void 0&&_.kind==="probe"&&(u.add(c.target),
z(n,c.target.name,c)),p.kind==="expression-statement"&&p.expression.kind==="call"){let{name:l,arguments:f}=p.expression;rT.includes(l)&&f[0]?.kind==="map"&&f[0].
keys===void 0&&u.add(f[0])}}p.kind==="map"&&!u.has(p)&&a.add(p.name),p.kind==="map-declaration"&&a.add(p.map)})}let i=new Map;for(let[_,u]of n){let p=u.map(({target:c})=>iT(
c,e.text));a.has(_)||p.some(c=>c===void 0)||i.set(_,{map:_,changes:u,keys:new Set(p.flatMap(c=>c??[]))})}return i}s(aT,"findCounters");function oT(e,t){e.kind===
"map"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}s(oT,"noteName");function sT(e,t,r){let{span:n}=e;if(e.kind==="expression-statement"){let{expression:u}=e;
if(u.kind!=="update"||u.operand.kind!=="map")return;let p=u.operator==="++"?void 0:"-1";return{span:n,target:u.operand,added:p,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:a,value:o,operator:i}=e;if(i==="+=")return{span:n,target:a,added:Cu(o,t),is:"plain"};if(i!=="=")return;if(o.kind===
"call"&&o.name==="count"&&o.arguments.length===0)return{span:n,target:a,added:void 0,is:"count"};let[_]=o.kind==="call"&&o.name==="sum"?o.arguments:[];return _!==
void 0?{span:n,target:a,added:Cu(_,t),is:"sum"}:r&&W(o)===0?{span:n,target:a,added:"0",is:"set-to-zero"}:void 0}s(sT,"changeOf");function Cu({span:e},t){return t.
slice(e.start,e.end)}s(Cu,"sliceOf");function iT({keys:e},t){return e===void 0?"":e.every(({kind:n})=>n==="integer"||n==="string")?e.map(n=>Cu(n,t)).join(", "):
void 0}s(iT,"literalKey");var fb={kind:"lock-free",what:"count() in place of ++",propose:s(e=>mb(e,"count"),"propose")},hb={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:s(
e=>mb(e,"sum"),"propose")};function mb({judgement:e,cause:t,layout:r,many:n,targets:a},o){if(t===void 0)return;let{model:i,lowered:_}=e;if(Qr(i,o))return{reason:`\
the script gives ${o} another meaning`};if(o==="count"&&!a.some(b=>Va("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let u=db(i),p=new Set;for(let{probe:b,operations:m}of u.size===0?[]:mr(_))if(n||t.probes.has(b))for(let{locks:y}of m)for(let{
map:g}of y)g!==void 0&&p.add(g);let c=[...p].flatMap(b=>u.get(b)??[]),l=o==="sum"?c:c.filter(_T);if(l.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let f=[],d=[],h=$u(i);for(let b of l){for(let m of b.changes)f.push(...uT(m,o,i.script.text));o===
"sum"&&d.push(...pT(b))}if(o==="sum"){if(h==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["These \
entries are there before the first event, so that no change of them takes a lock."],m=h===void 0?r.beforeProbes(b,r.probe("BEGIN",d)):r.atStart(h.body,d);if(m===
void 0)return{reason:"the script has no probe of its own"};f.push(m)}let k=l.map(({map:b})=>b).join(", ");return{loss:"nothing",title:o==="count"?`Count with co\
unt() in ${k}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${k} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:f}}s(mb,"propose");function _T({changes:e,keys:t}){return[
...t].every(r=>r==="")&&e.every(({is:r,added:n})=>r!=="sum"&&n===void 0)}s(_T,"isCount");function uT({span:e,target:t,added:r,is:n},a,o){if(n===a)return[];let i=o.
slice(t.span.start,t.span.end);return[{span:e,text:`${i} = ${a==="count"?"count()":`sum(${r??1})`}`}]}s(uT,"rewritten");function pT({map:e,keys:t}){return[...t].
map(r=>`${e}${r===""?"":`[${r}]`} = sum(0);`)}s(pT,"seedsOf");var Iu=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function yb(e,t){let r=s(({fix:o})=>t.filter(i=>o.targets.includes(i)).length,"helped"),n=s(o=>+(r(o)<t.length),"leaves"),a=s(({fix:o})=>t.filter(i=>o.targets.includes(
i)&&o.copies?.includes(i)!==!0).length,"cured");return[...e].sort((o,i)=>Number(i.fix.safe)-Number(o.fix.safe)||gb.indexOf(o.fix.kind)-gb.indexOf(i.fix.kind)||bb(
o.fix)-bb(i.fix)||n(o)-n(i)||a(i)-a(o)||r(i)-r(o)||kb(o.fix)-kb(i.fix)||i.fix.targets.length-o.fix.targets.length||Iu.indexOf(o.loss)-Iu.indexOf(i.loss)).map(({
fix:o})=>o)}s(yb,"ranked");var gb=["leave-out","suppress"];function bb({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}s(bb,"broken");function kb({stops:e=[]}){
return e.length}s(kb,"stopped");function $s({map:e,raise:t,balance:r,test:n},a){if(t.form==="sum")return`${e}[cpu] = sum(-1);`;let o=r.lowered[0]?.span,{span:i}=(n??t).access;return o===void 0?
`${a.slice(i.start,i.end)} = 0;`:`${a.slice(o.start,o.end)};`}s($s,"loweringOf");function Yn(e,t,r){let n=[];for(let a of e)switch(a.kind){case"leaves":n.push(r.
before(a.span,t));break;case"ends":n.push(...r.atEnd(a.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where \
the guard cannot be lowered"}}return n}s(Yn,"lowerAt");function wb(e,{model:t},r){let{probe:n,span:a,others:o}=e,{script:i}=t,_=cT(e,i);if("reason"in _)return _;let{block:u,opening:p,lower:c}=_,l=[a,...o],f=[],d=[],
{predicateSpan:h}=n;if(h!==void 0&&l.some(S=>qu(S,h))){let S=lT(e,i,c,r);if("reason"in S)return S;f.push(...S.edits),d.push(S.statement)}let k=u.statements.findIndex(
S=>l.some(K=>qu(K,S.span))),[b]=p.map(S=>u.statements.indexOf(S)),m=p.at(-1);if(b===void 0||m===void 0)return{reason:"the guard is not raised by a statement of \
its own"};if(!l.some(S=>S.start>=n.body.span.start)){let K=u.statements[u.statements.indexOf(m)+1]?.span??u.value?.span;return K===void 0?{reason:"nothing runs \
while the guard is up"}:[...f,...d.map(ce=>r.before(K,ce))]}let g=u.statements[k];if(g===void 0||k>=b)return{reason:"what takes a lock stands around the guard, \
and not before it"};let v=u.statements.slice(k,b);if(fT(p,v))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:N}=mt(()=>{},{...u,
statements:v,span:u.span},0,t.guards.reach),A=Yn(N.filter(({kind:S})=>S!=="ends"),c,r);if("reason"in A)return A;let H=[...p.map(S=>xb(S,i)),...d];return[...f,...H.
map(S=>r.before(g.span,S)),...A,...p.map(S=>r.remove(S.span))]}s(wb,"raiseFirst");function vb({attempt:e,probe:t},{model:{script:r}},n){let{statements:a,value:o}=t.
body,i=e&&a.findIndex(p=>p.kind==="if"&&p.then===e.block),_=e?.block.statements.at(-1)?.span;return e===void 0||i===void 0||i<0||_===void 0||o!==void 0?{reason:"\
what runs after the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:p})=>p.start===_.start)?a.slice(i+1).flatMap(p=>[n.before(_,xb(p,
r)),n.remove(p.span)]):{reason:"the guard is not lowered at the end of its block"}}s(vb,"lowerLast");function cT({attempt:e,imported:t,probe:r},{text:n}){let a=s(
(_,u)=>_.statements.find(p=>p.span.start===u.start),"statementAt");if(e!==void 0){let{block:_,early:u,raise:p}=e,c=a(_,p.span);return c===void 0?{reason:"the gu\
ard is not raised by a statement of its own"}:{block:_,opening:u===void 0?[c]:[u,c],lower:$s(e,n)}}let o=t?.attempt,i=o&&a(r.body,o.raise);return o===void 0||i===
void 0?{reason:"the guard is not raised by a statement of its own"}:{block:r.body,opening:[i],lower:`${o.file.leave}();`}}s(cT,"partsOf");function lT({probe:e,attempt:t},r,n,a){
let{predicate:o,predicateSpan:i}=e,_=t?.test;if(o===void 0||i===void 0||_===void 0||!qu(_.span,i))return Es(e,r,n,a);if(Mu(r,i))return{reason:"a predicate that \
takes a lock has a comment in it"};let u=s(({start:d,end:h})=>r.text.slice(d,h),"textOf"),p=Sn(o).filter(({span:d})=>d.start!==_.span.start),c={span:i,text:`/${u(
_.span)}/`},l=s(d=>p.length===1||dT.has(d),"single"),f=p.map(({kind:d,span:h})=>l(d)?u(h):`(${u(h)})`).join(" && ");return{edits:[c],statement:Tu(f,n)}}s(lT,"pr\
edicateOf");var dT=new Set(["identifier","variable","map","call","integer","boolean","unary"]);function xb({kind:e,span:t},{text:r}){let n=r.slice(t.start,t.end);
return e==="if"||n.endsWith(";")?n:`${n};`}s(xb,"wordsOf");function fT(e,t){let r=new Set;for(let a of t)E(a,o=>{o.kind==="variable"&&r.add(o.name)});let n=!1;for(let a of e)
E(a,o=>{o.kind==="variable"&&(n||=r.has(o.name))});return n}s(fT,"needs");function qu(e,t){return e.start>=t.start&&e.end<=t.end}s(qu,"lies");var Ls=16,Sb={kind:"guard",what:"completing the guard of the script",propose:hT};function hT({judgement:e,finding:t,cause:r,layout:n}){return t.rule==="guard-in\
complete"?mT(t,e,n):r?.world==="closed"?gT(e,n):void 0}s(hT,"proposeRepair");function mT({span:e,what:t},r,n){let a=Yt(r).find(i=>i.span.start===e.start&&i.span.
end===e.end&&t.includes(i.map));if(a===void 0)return;let o=Tb(a,r,n);return"reason"in o?o:{...Eb(bT(a)),edits:o}}s(mT,"repairOfFinding");function gT(e,t){let r=Yt(
e);if(r.length===0)return;let n=new Map,a=new Set;for(let i of r){let _=i.problem==="plain-map"||i.problem==="not-per-cpu";if(_&&a.has(i.map))continue;_&&a.add(
i.map);let u=Tb(i,e,t);if("reason"in u)return u;for(let p of u)n.set(`${p.span.start} ${p.span.end} ${p.text}`,p)}let o=[...new Set(r.map(({map:i})=>i))].join("\
, ");return{...Eb(`Complete the guard ${o}, which the script has already`),edits:[...n.values()]}}s(gT,"completeAll");function Eb(e){return{loss:"nothing",title:e,
cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}s(Eb,"guardCandidate");function bT({problem:e,map:t}){
switch(e){case"not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, whi\
ch is changed in place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} \
before it is raised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unse\
eded":return`Make the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":
return`Guard this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Tak\
e no lock outside the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by su\
m(1) and sum(-1) only`}}s(bT,"titleOf");function Tb(e,t,r){let{script:n}=t.model;if(e.probe.span.end>n.text.length)return{reason:"the guard is in an imported fi\
le"};let{attempt:a,map:o}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return wT(o,t,r);case"wrong-test":return a===void 0?[]:Mb(a);case"raised-before-\
test":return a?.early===void 0?[]:yT(a.early,a.raise.span,n.text,r);case"leaks":case"lowered-early":return kT(e,n.text,r);case"unseeded":return Rb(o,t,r);case"r\
emoved":return vT(e,r);case"runs-before":return wb(e,t,r);case"runs-while-up":return{reason:`what the probe does where it finds ${o} up takes a lock, and cannot\
 be guarded`};case"runs-after":return vb(e,t,r);case"lowered-before-exit":return[e.span,...e.others].map(i=>r.remove(i));case"missing":return NT(e,t,r);case"cha\
nged-otherwise":return{reason:`it is not clear what the other change of ${o} is for`}}}s(Tb,"repairOf");function kT({attempt:e,imported:t},r,n){let a=e?.balance??
t?.attempt?.balance;if(a===void 0)return[];let o=e===void 0?`${t?.file.leave}();`:$s(e,r),i=Yn(a.leaks,o,n);return"reason"in i?i:[...a.early.map(({span:_})=>n.remove(
_)),...i]}s(kT,"balanced");function Mb({test:e,map:t}){return e===void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}s(Mb,"testEdits");function yT(e,t,r,n){
return[n.before(t,r.slice(e.span.start,e.span.end)),n.remove(e.span)]}s(yT,"swap");function wT(e,t,r){let{model:n}=t,a=[],o=new Set;for(let{attempt:_}of n.probes){
if(_?.map!==e||!On(_,n))continue;if(_.strays.length>0)return{reason:`${e} is changed in another way too`};let{test:u,raise:p,balance:c}=_;a.push(...Mb(_));for(let{
span:f,to:d}of[p,...c.lowered,...c.early])a.push({span:f,text:`${e}[cpu] = sum(${d==="up"?1:-1})`});let l=u===void 0?[]:[u];for(let{access:f}of[...l,p,...c.lowered,
...c.early])o.add(f.nameSpan.start)}for(let{probe:_,phase:u}of n.probes){if(u==="end")continue;let p=!1;if(E(_,c=>{if(u==="begin"&&c.kind==="assignment"&&c.target.
kind==="map"&&c.target.name===e){o.add(c.target.nameSpan.start);let{target:l,value:f}=c,d=f.kind==="call"&&f.name==="sum"?f.arguments[0]:void 0;if(d!==void 0&&l.
keys?.length===1)return;W(d??f)===0?a.push(r.remove(c.span)):p=!0}c.kind==="map"&&c.name===e&&c.keys!==void 0&&(p||=!o.has(c.nameSpan.start))}),p)return{reason:`${e}\
 is used in another way too`}}let i=n.seeds.everPerCpu(e)?[]:Rb(e,t,r);return"reason"in i?i:[...a,...i]}s(wT,"convert");function Rb(e,{model:t,lowered:r},n){let o=r.
filter(({refusals:f})=>f.length===0).every(({target:f})=>!_t(f.bpftrace,Ce["for-range"])),i=o?[`for ($guard_cpu : 0..ncpus) { ${e}[(uint64)$guard_cpu] = sum(0);\
 }`]:["$guard_cpu = (uint64)0;",`unroll(${Ls}) { unroll(${Ls}) { ${e}[$guard_cpu] = sum(0); $guard_cpu++; } }`],_=t.script.items.flatMap(f=>f.kind==="probe"&&f.
attachPoints.some(d=>ne(d.provider)?.provider.name==="begin")?[f]:[]),[u]=_;if(u!==void 0)return _.length>1||u.attachPoints.length>1||u.predicate!==void 0?{reason:"\
the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[n.atStart(u.body,i)];let p=o?"":`, on up to ${Ls*Ls} CPUs`,c=[`${e} keeps these\
 probes from running inside each other${p}.`],l=n.beforeProbes(c,["BEGIN","{",...i.map(f=>n.unit+f),"}"]);return l===void 0?{reason:"the script has no probe to \
put a BEGIN before"}:[l]}s(Rb,"seed");function vT({attempt:e,map:t,probe:r,span:n},a){if(e!==void 0)return[{span:n,text:`${t}[cpu] = sum(-1)`}];let o=[];E(r.body,
_=>{_.kind==="expression-statement"&&_.expression.kind==="call"&&xT(_.expression.name)&&_.span.start===n.start&&_.span.end===n.end&&o.push(_)});let[i]=o;return i===
void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[a.remove(i.span)]}s(vT,"keepEntries");function xT(e){return e==="clear"||e==="zero"||
e==="delete"}s(xT,"isRemoval");function NT({map:e,probe:t,imported:r},n,a){let{model:o}=n;if(r!==void 0){let{file:d}=r;return Nb(t,{words:Lu(d),lowers:r_(d)},n,
a)}let{text:i}=o.script,_=o.probes.flatMap(({attempt:d})=>d?.map===e&&d.test!==void 0&&On(d,o)&&d.raise.form==="sum"?[d]:[]),u=_.find(({early:d})=>d!==void 0)??
_[0];if(u===void 0)return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(d=>En(d)?.access.name===e))return{reason:`the pro\
be already changes ${e}, but not as a guard`};let c=[...(u.early?.then.statements.filter(ST)??[]).map(({span:d})=>`${i.slice(d.start,d.end)};`),"return;"].join(
" "),l=`${e}[cpu] = sum(1);`,f={open:[`if (${e}[cpu] > 0) { ${c} }`,l],raise:l,lower:`${e}[cpu] = sum(-1);`};return Nb(t,{words:f,lowers:Fo(e)},n,a)}s(NT,"guard\
Probe");function Nb(e,{words:t,lowers:r},{model:n,lowered:a},o){let i=a.flatMap(({refusals:l,programs:f})=>l.length===0?f:[]),_=An(i).get(e)??[],u=Ru(e,t,{script:n.
script,taken:_,layout:o});if("reason"in u)return u;let{leaks:p}=mt(r,e.body,0,n.guards.reach),c=Yn(p,t.lower,o);return"reason"in c?c:[...u.edits,...c]}s(Nb,"gua\
rded");function ST(e){if(e.kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.
name==="sum")&&t===void 0}s(ST,"isCount");var Cs="REASON: say here why this is safe",Is={kind:"suppress",what:"an ignore comment",propose:ET};function ET({judgement:e,finding:t,layout:r}){if(!cr(t.rule))
return;let n=lr(t.rule,Cs,_a(e.suppressions));return n!==void 0?{reason:n.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[r.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${Cs}`)],hides:!0}}s(ET,"proposeSuppression");var ju=[Sb,hb,fb,ub,_b,ob,pb,cb,Is],TT=["guard","group","lock-free"],MT=4,RT=1e6,PT=2e3;function Gu(e,t,r={}){let{script:n,imported:a}=t.model;if(e.length===0)return[];
if([n,...a.map(f=>f.script)].some(({errors:f})=>f.length>0))return e.map(()=>({fixes:[],tried:[]}));let o=new Os(n),i=new Ns(t),_=e.filter(({cause:f})=>f!==void 0).
length>MT,u=e.map(f=>new zu(OT(f,t,{layout:o,options:r,many:_}),i)),p=r.longScripts!==!0&&Xg(n.text),c=p?0:Math.max(1,Math.floor(RT/n.text.length)),l=u.slice(0,
c);for(let f of u.slice(c))f.leave(p?xu:Ss);for(let f of u.slice(c,PT))f.try(Is);for(let f of ju)for(let d of l)d.try(f);for(let f of ju)for(let d of l)d.tryForRest(
f);return u.map(f=>f.proposal())}s(Gu,"proposeFixes");function OT({finding:e,cause:t},r,n){let a=r.lowered.filter((o,i)=>sr(t?.outcomes[i]?.verdict)).map(o=>o.target);
return{...n,judgement:r,finding:e,targets:a,...t===void 0?{}:{cause:t}}}s(OT,"requestFor");var zu=class{static{s(this,"Answer")}#e;#t;#r=[];#n=[];constructor(t,r){
this.#e=t,this.#t=r}try(t){let{kind:r}=t;if(r==="leave-out"&&this.#r.some(({fix:a})=>a.kind===r))return;let n=this.#o(t,this.#e);n!==void 0&&("reason"in n?this.#n.
push({rewriter:t,why:n.reason}):this.#r.push(n))}tryForRest(t){let{judgement:r,cause:n,targets:a}=this.#e,o=new Set(Fu(this.#e).filter(p=>!this.#a(p)));if(n===void 0||
!TT.includes(t.kind)||o.size===0||o.size===a.length)return;let i={...this.#e,judgement:HT(r,o),cause:{...n,outcomes:n.outcomes.filter(({target:p})=>o.has(p))},targets:a.
filter(({name:p})=>o.has(p))},_=this.#o(t,i);if(_===void 0||"reason"in _||this.#r.some(({fix:p})=>$T(p,_.fix)))return;this.#r.push(_);let u=this.#n.findIndex(p=>p.
rewriter===t);u!==-1&&this.#n.splice(u,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let r of ju)r!==Is&&this.#n.push({rewriter:r,why:t})}proposal(){return{
fixes:yb(this.#r,Fu(this.#e)),tried:LT(this.#n)}}#a(t){return this.#r.some(({fix:r})=>r.safe&&r.targets.includes(t))}#o({kind:t,propose:r},n){let a=r(n);if(a===
void 0||"reason"in a)return a;let{finding:o,cause:i,judgement:_}=this.#e,u=this.#t.prove(a,o,i);if("reason"in u)return u;let{edits:p,targets:c,stops:l,copies:f}=u,
d=l.filter(({hung:b})=>!b),h=Fu(this.#e).filter(b=>c.includes(b)).length;if(i!==void 0&&h===0&&d.length>0)return{reason:`bpftrace would not start the result whe\
re the script runs now, ${Dn(d)}`};let k={kind:t,title:a.title,cost:ug(f.length===0?a.cost:`${a.cost} ${AT}`,l),price:a.price??a.cost,safe:a.safe&&(d.length===0||
!_.configured&&h>d.length),targets:c,...l.length===0?{}:{stops:l},...f.length===0?{}:{copies:f},edits:p};return{loss:a.loss,fix:k}}},AT="The guard protects only\
 one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function Fu({judgement:e,cause:t}){return e.
lowered.flatMap(({target:r},n)=>t?.outcomes[n]?.verdict==="hang"?[r.name]:[])}s(Fu,"hanging");function HT(e,t){let r=e.lowered.map(({target:a})=>t.has(a.name)),
n=s(a=>a.filter((o,i)=>r[i]),"some");return{...e,lowered:n(e.lowered),causes:e.causes.map(a=>({...a,outcomes:n(a.outcomes)})),neighbours:e.neighbours.map(a=>({...a,
lowered:n(a.lowered)}))}}s(HT,"forTargets");function $T(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}s($T,"sameEdits");function LT(e){let t=[];
for(let{rewriter:r,why:n}of e){let{kind:a,what:o}=r,i=t.at(-1);i?.kind===a&&i.why===n?t[t.length-1]={kind:a,what:`${i.what}, ${o}`,why:n}:t.push({kind:a,what:o,
why:n})}return t}s(LT,"tell");var CT={start:0,end:0};function IT(e,t,r){let n=Gu(e,t,r),a=e.flatMap(({finding:o,own:i},_)=>i===void 0||n[_]?.fixes.some(({safe:u})=>u)?[]:[{finding:o,cause:i,index:_}]);for(let[o,i]of Gu(
a,t,r).entries()){let _=a[o]?.index;if(_===void 0||!i.fixes.some(({safe:p})=>p))continue;let u=i.fixes.map(p=>p.kind==="suppress"?p:{...p,partly:!0});n[_]={...i,
fixes:u}}return n}s(IT,"proposalsFor");function qT(e,t,r,n=[]){let a=r.parse(e,t),{files:o,guardFile:i,gaps:_}=zg(a,e,r);return Ko(a,o,i,[..._,...n])}s(qT,"read\
Script");var qs=class{static{s(this,"Analyser")}#e;#t;#r=new Map;#n=0;constructor(t,r={library:new vs,groups:[]}){this.#e=t,this.#t=r}get length(){return this.#n}analyse(t,r){
let{targets:n,configured:a,rules:o={},suppressions:i={}}=this.#e,{neighbours:_,gaps:u}=this.#o(t),p=this.#a(t,r,u),c=ot(p,n,{configured:a,suppressions:i,neighbours:_}),
l=[];for(let v of Xr)l.push(...v.check(c,l).map(N=>Bo(N,p,t)));let{told:f,ignored:d}=bp(l,p.script,i),h=f.flatMap(v=>ia(v,o[v.rule])).sort((v,N)=>v.span.start-N.
span.start||Ze.indexOf(v.severity)-Ze.indexOf(N.severity)),k=Lg(h,c.causes),b=IT(k,c,this.#e.rewrites),m=k.map(({finding:v,others:N},A)=>{let H=b[A]??{fixes:[],
tried:[]},{fixes:S,tried:K}=H,{advice:ce,...ir}=v;return{...ir,...ce===void 0?{}:{todo:eb(ce,H)},fixes:S,...N.length===0?{}:{others:N},...K.length===0?{}:{tried:K}}}),
y=this.#i(m),g=c.lowered.filter(({refusals:v})=>v.length>0).map(({target:v})=>v.name);return{status:"analysed",path:t,text:r,findings:m,...g.length===0?{}:{unstarted:g},
...d.length===0?{}:{ignored:d},...y.size===0?{}:{others:y}}}#a(t,r,n=[]){let a=qT(t,r,this.#t.library,n);for(let o of[a.script,...a.imported.map(i=>i.script)])this.#n+=
o.text.length;return a}#o(t){let r=this.#t.groups.filter(({paths:o})=>o.includes(t)),n=new Set(r.flatMap(o=>o.missing)),a=[];for(let o of new Set(r.flatMap(({paths:i})=>i))){
if(o===t)continue;let i=this.#s(o);typeof i=="string"?n.add(i):a.push(i)}for(let{path:o,model:i}of a)for(let{message:_}of i.gaps.slice(0,1))n.add(`Not all of ${Me(
o)}, which runs together with this script, was judged. ${_}`);return{neighbours:a,gaps:[...n].map(o=>({span:CT,message:o}))}}#s(t){let r=this.#r.get(t)??this.#_(
t);return this.#r.set(t,r),r}#_(t){let r=this.#t.library.source(t)??Mg(Tt),n=s(a=>`${Me(t)}, which runs together with this script, was not read: ${a}.`,"why");if(r.
kind==="folder")return n("it is a folder; name a file");if(r.kind==="unread")return n(or(r.message));try{let a=this.#a(t,r.text);return{path:t,model:a,lowered:this.#e.
targets.map(o=>os(a,o))}}catch(a){return n(`the analysis of it broke (${Mt(a)}); please report that with the script`)}}#i(t){let r=new Map,a=t.flatMap(({places:o=[]})=>o).
flatMap(({takes:o,fires:i,wants:_})=>[o,...i,_].flatMap(u=>u??[]));for(let{path:o}of[...t.flatMap(({related:i})=>i),...a]){let i=o===void 0?void 0:this.#t.library.
source(o);o!==void 0&&i?.kind==="text"&&r.set(o,i.text)}return r}};var FT=2,jT=[{language:"XML",points:2,isIn:s(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:DT},{language:"a template of 010 Editor",points:2,
isIn:s(e=>Ku(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:s(e=>Ku(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:s(e=>Ku(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:s(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:s(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],zT=new Set(["probe","macro","map-declaration","config","import","subprogram"]),GT=new RegExp([String.raw`(?<![\w.])(?:${ip.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${_p.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function KT(e){return GT.test(e)}s(KT,"hasProbe");function Pb(e){if(/^#!.*bpftrace/.test(e)||KT(e))return;let t=Ve(e);if(t.errors.length===0||t.items.
some(({kind:o})=>zT.has(o)))return;let r=BT(t),n=0,a;for(let o of jT)o.isIn(r)&&(n+=o.points,a??=o.language);return n>=FT?a:void 0}s(Pb,"foreignLanguage");function BT({
text:e,comments:t}){let r=[],n=0;for(let{span:a}of t)r.push(e.slice(n,a.start)),n=a.end;return r.join(" ")+e.slice(n)}s(BT,"withoutComments");function Ku(e,t,r){
let n=r;for(let a of e.matchAll(t))if(n-=1,n===0)return!0;return!1}s(Ku,"has");function DT(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}s(DT,"isJson");var WT=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),VT=4*1024*1024,Ob=16*1024;function JT(e){return C.indexOf(e==="documents"?"\
likely":"possible")}s(JT,"leastSure");async function Hb({path:e,text:t},r,n){let a=await lu(e,t,n.embedded);if(a===void 0)return{report:void 0,notes:[]};let o=new _r(
t),i=new Du(t,o,a),_=new Bu(e,t,a,n),u=Math.min(JT(a.kind),C.indexOf(n.minConfidence)),p=[];for(let[l,f]of a.programs.entries()){let h=r.analyse(e,f.source.text).
findings.filter(({rule:k,confidence:b})=>WT.has(k)&&C.indexOf(b)<=u);for(let k of h)i.silence(k.rule,f,n)||p.push(await ZT(k,f,{index:l,proof:_,ignores:i}))}let c={
status:"analysed",path:e,text:t,findings:p.sort((l,f)=>l.span.start-f.span.start),host:!0};return{report:a.programs.length===0?void 0:c,notes:YT(e,a,o)}}s(Hb,"j\
udgeHost");function YT(e,{unclear:t,left:r},n){let[a]=t,o=[];if(a!==void 0){let i=n.position(a.start).line,_=t.length===1?"A bpftrace program":Je(t.length,"bpft\
race program"),u=t.length===1?"is":"are";o.push(`${e}: ${_} ${u} not judged, from line ${i} on: only a run knows the text.`)}return r>0&&o.push(`${e}: one file \
is judged for ${500} programs at most, and ${r} more were left out.`),o}s(YT,"notesOf");async function ZT(e,t,{index:r,proof:n,ignores:a}){let o=[],i=[];for(let d of e.
fixes){let h=d.kind==="suppress"?await n.withComment(a.comment(e.rule,t)):await n.inHost(d,t,r),k=d.kind==="suppress"?a.title(e.rule):d.title;h!==void 0?o.push(
{...d,title:k,edits:h}):d.kind!=="suppress"&&i.push(d)}let _=o.some(({safe:d})=>d)?void 0:i.find(d=>d.safe&&!Bn(d)),u=[...e.tried??[],...i.map(d=>XT(d,d===_?n.byHand(
d,t):void 0))],p=s(d=>d.path===void 0?{...d,span:t.source.toHost(d.span)}:d,"inHostText"),c=e.places?.map(d=>a_(d,p)),{tried:l,...f}=e;return{...f,span:t.source.
toHost(e.span),related:e.related.map(p),...c===void 0?{}:{places:c},fixes:o,...u.length===0?{}:{tried:u}}}s(ZT,"inHost");function XT({kind:e,title:t},r){let n=`${t.
charAt(0).toLowerCase()}${t.slice(1).replace(/\.$/,"")}`;return{kind:e,what:n,why:"this file has no place for it: change the program by hand",...r===void 0?{}:{
program:r}}}s(XT,"noPlaceFor");var Bu=class{static{s(this,"HostProof")}#e;#t;#r;#n;#a=0;constructor(t,r,n,a){this.#e=t,this.#t=r,this.#r=n,this.#n=a}async inHost(t,{
source:r},n){if(Bn(t))return;let a=[];for(let{span:o,text:i}of t.edits){let _=(r.segmentAt(o.start)?.write??(()=>{}))(i);if(_===void 0)return;a.push({span:r.toHost(
o),text:_})}return await this.#o(a,n,ut(r.text,t.edits))?a:void 0}byHand(t,{source:r}){if(r.text.length>Ob)return;let n=r.segments.flatMap(({kind:_,start:u,end:p,
host:c})=>_==="unknown"?[{span:{start:u,end:p},text:this.#t.slice(c.start,c.end)}]:[]),a=xa([...n,...t.edits]);if(a===void 0)return;let[o,i]=[ut(r.text,n),ut(r.
text,a)];return o.length+i.length>2*Ob?void 0:{before:o,after:i}}async withComment(t){return t!==void 0&&await this.#o([t],-1,"")?[t]:void 0}async#o(t,r,n){if(t.
some(({span:_},u)=>u>0&&_.start<(t[u-1]?.span.end??0))||(this.#a+=this.#t.length,this.#a>VT))return!1;let a=ut(this.#t,t),o=await lu(this.#e,a,this.#n.embedded),
{programs:i}=this.#r;return o?.programs.length===i.length&&o.unclear.length===this.#r.unclear.length&&i.every(({source:_},u)=>{let p=o.programs[u]?.source;return p?.
text===(u===r?n:_.text)&&Ab(_,this.#t).join("\0")===Ab(p,a).join("\0")})}};function Ab({segments:e},t){return e.flatMap(({kind:r,host:n})=>r==="unknown"?[t.slice(
n.start,n.end)]:[])}s(Ab,"unknowns");var Du=class{static{s(this,"HostIgnores")}#e;#t;#r;constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}silence(t,r,{suppressions:n}){
return cr(t)&&this.#n(r).some(({rules:a,reason:o})=>o!==""&&a.includes(t)&&lr(t,o,n)===void 0)}comment(t,{opens:r}){let{comment:n}=this.#r;if(n===void 0)return;
let a=this.#t.lineStart(this.#t.position(r).line),i=`${/^[ \t]*/.exec(this.#e.slice(a,r))?.[0]??""}${n.open}bpftrace-guard: ignore[${t}] ${Cs}${n.close}
`;return{span:{start:a,end:a},text:i}}title(t){let{open:r,close:n}=this.#r.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${r}\
bpftrace-guard: ignore[${t}] reason${n}`}#n({opens:t,source:r}){let{comment:n}=this.#r;if(n===void 0)return[];let a=r.segments[0]?.host.start??t,o=new Set([t,a].
map(_=>this.#t.position(_).line)),i=[];for(let _ of o){let u=this.#r.kind==="documents"?1:0;for(let p=_-1;p>=1;p--){let c=this.#a(p);if(c.trim()===""&&u>0)u-=1;else if(n.
start.test(c))i.push(...[mp(c)??[]].flat());else break}}return i}#a(t){let r={start:this.#t.lineStart(t),end:this.#t.lineStart(t+1)};return this.#e.slice(r.start,
r.end)}};var $b=class{static{s(this,"OwnThread")}#e;#t;#r;#n=new Map;#a=Promise.resolve();constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}judge(t,r,n=Number.POSITIVE_INFINITY){
let a=this.#a.then(QT).then(()=>{if(this.#t?.aborted===!0||this.#o()>=n)return;let o={...this.#e,...r},i=x(this.#n,r,()=>new qs(o,this.#r));return eM(t,i,o)});return this.#a=
a,a}#o(){return[...this.#n.values()].reduce((t,{length:r})=>t+r,0)}};function QT(){return new Promise(e=>setImmediate(e))}s(QT,"nextTurn");async function eM(e,t,r){
return e.host!==void 0?tM(e,t,r):{report:rM(e,t,r),notes:[]}}s(eM,"judgeAlone");var fD="No bpftrace program was found in this file.";async function tM(e,t,r){try{
return await Hb(e,t,r)}catch(n){return{report:Lb(e.path,Mt(n),r),notes:[]}}}s(tM,"analyseHost");function Lb(e,t,r){let n=`The analysis broke (${t}). This is a d\
efect of bpftrace-guard: please report it together with the script.`;return aM({status:"failed",path:e,error:n},r)}s(Lb,"broken");function rM({path:e,text:t},r,n){
let a=C.indexOf(n.minConfidence);try{let o=Pb(t);if(o!==void 0)return{status:"skipped",path:e,error:nM(o)};let i=r.analyse(e,t);return{...i,findings:i.findings.
filter(({confidence:_})=>C.indexOf(_)<=a)}}catch(o){return Lb(e,Mt(o),n)}}s(rM,"analyseScript");function nM(e){return`It is not a bpftrace script: it has no pro\
be, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}s(nM,"notBpftrace");function aM({status:e,path:t,error:r},{rules:n}){if(e===
"skipped")return{status:e,path:t,error:r};let a=Cn({span:{start:0,end:0},message:r}),o=ia(a,n["not-judged"]).map(i=>({...i,fixes:[]}));return{status:e,path:t,text:"",
findings:o,error:r}}s(aM,"unjudged");export{Np as a,Fe as b,O6 as c,G as d,$ as e,da as f,j6 as g,Nc as h,Fk as i,zk as j,z6 as k,Qe as l,K6 as m,$t as n,it as o,CM as p,se as q,IM as r,t$ as s,W$ as t,
H0 as u,Vn as v,bs as w,$0 as x,je as y,i$ as z,Y$ as A,Z$ as B,ut as C,b2 as D,k2 as E,$y as F,Bn as G,uM as H,Sp as I,Fb as J,Tp as K,jb as L,gs as M,sg as N,
br as O,Ae as P,kr as Q,Ti as R,E as S,_i as T,zt as U,$e as V,dn as W,S_ as X,E_ as Y,os as Z,Xr as _,pg as $,gj as aa,bj as ba,kj as ca,Lj as da,Cj as ea,gg as fa,
Gj as ga,j0 as ha,D0 as ia,ez as ja,tz as ka,U0 as la,nu as ma,au as na,ou as oa,xg as pa,su as qa,_z as ra,uz as sa,pz as ta,Sg as ua,cz as va,lz as wa,jp as xa,
Qb as ya,Lp as za,Op as Aa,Ap as Ba,ek as Ca,MM as Da,Ot as Ea,Ec as Fa,eR as Ga,bR as Ha,OR as Ia,Yc as Ja,nl as Ka,Tt as La,_u as Ma,uu as Na,hz as Oa,Tg as Pa,
Mg as Qa,mz as Ra,rn as Sa,lM as Ta,Mp as Ua,Rp as Va,ua as Wa,Vb as Xa,gM as Ya,bM as Za,kM as _a,Jb as $a,yM as ab,Yb as bb,Sz as cb,t1 as db,Ez as eb,Tz as fb,
Mz as gb,Rz as hb,n1 as ib,Hg as jb,Pz as kb,o1 as lb,Og as mb,ws as nb,$g as ob,qz as pb,ul as qb,_2 as rb,u2 as sb,p2 as tb,c2 as ub,l2 as vb,lu as wb,KT as xb,
zg as yb,vs as zb,qT as Ab,qs as Bb,$b as Cb,fD as Db,Lb as Eb,rM as Fb,aM as Gb};
