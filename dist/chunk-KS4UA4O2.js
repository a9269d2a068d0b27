import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as z,b as me,c as jd,e as ra,f as Gd,g as Eo,h as Qu,i as Bd,j as Dd,k as Qr,l as To,n as ep,o as zd,p as tp,q as Ro}from"./chunk-2BEWZLTJ.js";import{
$ as Be,A as ae,Aa as _r,B as fo,Ba as Cd,D as He,Da as Hd,Ea as Id,F as kd,Fa as Xr,G as yd,Ga as Fd,H as wd,Ha as qd,Ia as Xu,J as ho,Ja as Ct,K as vd,Ka as No,
L as Me,N as xd,O as J,P as At,Q as B,R as Sd,S as pt,T as go,U as bo,V as ko,W as Ze,Y as Jr,Z as Ed,_ as Td,a as _d,aa as yo,b as D,ba as Rd,c as Ye,ca as wo,
d as ir,da as Md,ea as Od,fa as vo,ga as Z,h as Ju,ha as De,i as ld,ia as $d,ja as Xe,k as ur,ka as xo,la as X,m as cd,ma as _t,n as dd,na as vt,o as fd,oa as Pd,
pa as Ld,qa as Qe,r as V,ra as Zu,s as ee,sa as re,t as Ce,ta as I,u as te,ua as Yr,v as hd,va as $e,w as md,wa as ta,x as gd,xa as Ad,ya as So,z as bd,za as Zr}from"./chunk-2EJHTW6A.js";
import{a as pr,b as Nd,c as mo,d as Yu,f as xe,g as oe}from"./chunk-PD4HEGOH.js";import{a as E,b as j,c as Oe}from"./chunk-CH5IAJHY.js";import{a as s,
c as pd,e as co}from"./chunk-G3D4RJ5X.js";var Sf=pd((Lo,xf)=>{(function(e,t){typeof Lo=="object"&&typeof xf<"u"?t(Lo):typeof define=="function"&&define.amd?define(["exports"],t):(e=typeof globalThis<"u"?
globalThis:e||self,t(e.compareVersions={}))})(Lo,(function(e){"use strict";let t=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=s(g=>{if(typeof g!="string")throw new TypeError("Invalid argument expected string");let m=g.match(t);if(!m)throw new Error(`Invalid argument not valid semver \
('${g}' received)`);return m.shift(),m},"validateAndParse"),n=s(g=>g==="*"||g==="x"||g==="X","isWildcard"),a=s(g=>{let m=parseInt(g,10);return isNaN(m)?g:m},"tr\
yParse"),o=s((g,m)=>typeof g!=typeof m?[String(g),String(m)]:[g,m],"forceType"),i=s((g,m)=>{if(n(g)||n(m))return 0;let[y,k]=o(a(g),a(m));return y>k?1:y<k?-1:0},
"compareStrings"),u=s((g,m)=>{for(let y=0;y<Math.max(g.length,m.length);y++){let k=i(g[y]||"0",m[y]||"0");if(k!==0)return k}return 0},"compareSegments"),p=s((g,m)=>{
let y=r(g),k=r(m),w=y.pop(),x=k.pop(),S=u(y,k);return S!==0?S:w&&x?u(w.split("."),x.split(".")):w||x?w?-1:1:0},"compareVersions"),_=s((g,m,y)=>{d(y);let k=p(g,m);
return l[y].includes(k)},"compare"),l={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},c=Object.keys(l),d=s(g=>{if(typeof g!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof g}`);if(c.indexOf(g)===-1)throw new Error(`Invalid operator, expected one of ${c.join("|")}`)},"assertV\
alidOperator"),f=s((g,m)=>{if(m=m.replace(/([><=]+)\s+/g,"$1"),m.includes("||"))return m.split("||").some(Je=>f(g,Je));if(m.includes(" - ")){let[Je,Wu]=m.split(
" - ",2);return f(g,`>=${Je} <=${Wu}`)}else if(m.includes(" "))return m.trim().replace(/\s{2,}/g," ").split(" ").every(Je=>f(g,Je));let y=m.match(/^([<>=~^]+)/),
k=y?y[1]:"=";if(k!=="^"&&k!=="~")return _(g,m,k);let[w,x,S,,T]=r(g),[v,R,W,,ut]=r(m),P=[w,x,S],he=[v,R??"x",W??"x"];if(ut&&(!T||u(P,he)!==0||u(T.split("."),ut.split(
"."))===-1))return!1;let Re=he.findIndex(Je=>Je!=="0")+1,wt=k==="~"?2:Re>1?Re:1;return!(u(P.slice(0,wt),he.slice(0,wt))!==0||u(P.slice(wt),he.slice(wt))===-1)},
"satisfies"),h=s(g=>typeof g=="string"&&/^[v\d]/.test(g)&&t.test(g),"validate"),b=s(g=>typeof g=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(g),"validateStrict");e.compare=_,e.compareVersions=p,e.satisfies=f,e.validate=h,e.validateStrict=b}))});var sv=pd((SV,uc)=>{var bu=process||{},av=bu.argv||[],gu=bu.env||{},ZO=!(gu.NO_COLOR||av.includes("--no-color"))&&(!!gu.FORCE_COLOR||av.includes("--color")||bu.
platform==="win32"||(bu.stdout||{}).isTTY&&gu.TERM!=="dumb"||!!gu.CI),XO=s((e,t,r=e)=>n=>{let a=""+n,o=a.indexOf(t,e.length);return~o?e+QO(a,t,r,o)+t:e+a+t},"fo\
rmatter"),QO=s((e,t,r,n)=>{let a="",o=0;do a+=e.substring(o,n)+r,o=n+t.length,n=e.indexOf(t,o);while(~n);return a+e.substring(o)},"replaceClose"),ov=s((e=ZO)=>{
let t=e?XO:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2\
m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B\
[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),
magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t(
"\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t(
"\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),
yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t(
"\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B\
[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[10\
7m","\x1B[49m")}},"createColors");uc.exports=ov();uc.exports.createColors=ov});var Kd={version:"0.2.0"};var en=Kd.version;import{constants as lr,existsSync as cS}from"node:fs";import{lstat as dS,open as $o,readlink as fS,realpath as np}from"node:fs/promises";import hS from"node:path";import{readdir as pS}from"node:fs/promises";import rp from"node:path";var Ie=class extends Error{static{s(this,"NotRegular")}};var _S="�",lS="several names here that are not UTF-8 look like this one. Rename them";function Mo(e){return!e.includes(_S)}s(Mo,"isExact");async function Fe(e){
if(Mo(e))return e;let[t="",...r]=e.split(rp.sep),n=Buffer.from(t===""?rp.sep:".");for(let a of t===""?r:[t,...r]){let o=n,i=Mo(a)?[]:await pS(o,{encoding:"buffe\
r"}),[u=Buffer.from(a),...p]=i.filter(_=>_.toString("utf8")===a);if(p.length>0)throw new Ie(lS);n=Buffer.concat([o,Buffer.from(rp.sep),u])}return n}s(Fe,"exactN\
ame");var ap="it is not a regular file",Oo="something else took its place meanwhile",op=(lr.O_NOFOLLOW??0)|(lr.O_NONBLOCK??0),sp="/proc/self/fd",Ud=cS(sp),mS=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function ip(e){return mS.test(e)}s(ip,"isOwnStream");async function gS(e){let t=await up(e);if(await Jd(t,e))return t;throw await t.close(),new Ie(Oo)}s(gS,"ope\
nRegular");async function up(e){let t=Mo(e)?e:await Fe(e),r=await dS(t);if(!r.isFile())throw new Ie(ap);let n=await $o(t,lr.O_RDONLY|op),{dev:a,ino:o}=await n.stat();
if(a===r.dev&&o===r.ino)return n;throw await n.close(),new Ie(Oo)}s(up,"openIn");async function Po(e,t){let r=[],n=0,{size:a}=await e.stat();for(;n<=t;){let u=Math.
min(t+1-n,Math.max(65536,a+1-n)),{buffer:p,bytesRead:_}=await e.read(Buffer.alloc(u),0,u,null);if(_===0)break;r.push(p.subarray(0,_)),n+=_}let[o=Buffer.alloc(0),
...i]=r;return i.length===0?o:Buffer.concat(r)}s(Po,"readStart");async function pp(e,t){let r=await gS(e);try{return await Po(r,t)}finally{await r.close()}}s(pp,
"readRegular");async function PA(e,t){if(!ip(e))return pp(await np(await Fe(e)),t);let r=await $o(e);try{return await Po(r,t)}finally{await r.close()}}s(PA,"rea\
dNamed");async function Wd(e,t){if(!Ud){if(await np(e)!==e)throw new Ie(Oo);return t(n=>hS.join(e,n))}let r=await $o(e,lr.O_RDONLY|lr.O_DIRECTORY|op);try{if(!await Jd(
r,e))throw new Ie(Oo);return await t(n=>`${sp}/${r.fd}/${n}`)}finally{await r.close()}}s(Wd,"inFolder");async function Vd(e){let t=await $o(e,lr.O_WRONLY|lr.O_CREAT|
op,438);try{if(!(await t.stat()).isFile())throw new Ie(ap);return await t.truncate(),t}catch(r){throw await t.close(),r}}s(Vd,"openForWriting");async function Jd(e,t){
return(Ud?await fS(`${sp}/${e.fd}`):await np(await Fe(t)))===t}s(Jd,"isAt");function Yd(e){switch(ir(e)){case"EACCES":case"EPERM":return"permission denied";case"\
EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no longer there";case"ENOTDIR":return"\
there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is a symbolic link, which is not followed";case"ENXIO":return ap;default:return Ye(
e).replace(/, \w+ '.*$/s,"")}}s(Yd,"fileProblem");var Zd={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
py_from_user_nofault"]}}};var Xd={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Qd={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var ef={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var tf={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var rf={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
strncpy_from_user_nofault","usercopy_warn"]}}};var nf={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var af={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var of={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var sf={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var uf={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var pf={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var _f={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
lt","time64_to_tm"]}}};var $S=[rf,nf,af,of,sf,uf,pf,_f,Zd,Xd,Qd,ef,tf],ze=$S.map(e=>{let t=mo(e);if(!t.ok)throw new Error(t.message);return t.table});var Pe="config in a13xp0p0v/kernel-hardening-checker",xt="config in nyrahul/linux-kernel-configs",A=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),tn={until:"rolling",source:"always the newest packages"},na={arch:"x86_64",paravirt:!0},rn={arch:"x86_64",paravirt:!1};function qe(e,t){return t.map(r=>({
family:e,...na,...r}))}s(qe,"machinesOf");function Ke(e,t){let{preemption:r,...n}=e,a={...n,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,a]}s(Ke,"withArm64");var lf="the dates of Debian LTS, by debian.club (July 2026)",PS=qe("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:A("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:lf},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:lf},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:tn,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:tn,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),LS=qe("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:A("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Pe})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:A("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${xt}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:A(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:A("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
AS="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",CS="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",cf=[...PS.flatMap(e=>Ke(e,AS)),...LS.flatMap(e=>Ke(e,CS))];var HS=qe("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:A("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Pe}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:A("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${Pe}); Fedora goes on to newer kernels`}]),IS=qe("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${A("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Pe}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:A("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${Pe}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),FS=qe("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:tn,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${Pe})`}]),qS=qe("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...rn,support:{until:"2027-05-01",source:A("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...rn,support:{until:"2027-11-01",source:A("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...rn,support:{until:"2028",source:`${A("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),ff=[...HS.flatMap(e=>Ke(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...IS,...FS,...qS.flatMap(e=>Ke(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],jS=qe("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${xt})`}]),GS={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...na,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:A("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${xt}), the default until June 2026; 6.12 and 6.18 are to be had`},BS={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...na,support:tn,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},df='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',DS=qe("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:A("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${df}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${xt}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:A("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${df}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${xt}); the image holds no bpftrace`}]),zS={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...na,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:A("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${Pe})`},KS=qe(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...rn,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${xt}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...rn,backports:!0,support:{until:"2031-03-31",source:A("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),hf=[...jS,...Ke(GS,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${xt}`),...Ke(BS,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),...DS.flatMap(e=>Ke(e,"Google lists the image families cos-arm64-... too")),...Ke(zS,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...KS];var mf="openela-main/bpftrace, which rebuilds the source packages of RHEL",US={until:"2035-05-31",source:`${A("rhel")}: of RHEL 10, with its later minor release\
s`},gf={until:"2032-05-31",source:`${A("rhel")}: of RHEL 9, with its later minor releases`},bf=qe("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:A("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Pe}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:gf,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${Pe}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${Pe}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:gf,
source:`by rebuilds of RHEL 9.8, the current minor release (${A("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${mf}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:US,source:`by rebuilds of RHEL 10.2, the current minor release (${A("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${mf};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${Pe}), which carries back-ports`}]),WS=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${A("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${A(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${A("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${A("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${A("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${A("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${A("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${A("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${A("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${A("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${A("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${A("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${A("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],VS={"centos-stream-9":{
until:"2027-05-31",source:A("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:A("centos-stream")}};function JS(){return WS.map(({name:e,as:t,source:r})=>{
let n=bf.find(o=>o.name===t);if(n===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let a=VS[e]??n.support;return{...n,name:e,...a===
void 0?{}:{support:a},source:`${r}; as ${t}: ${n.source}`}})}s(JS,"rebuilds");var YS="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",kf=[...bf,...JS()].flatMap(e=>Ke(e,YS));var yf="2026-11-23",_p=[...cf,...kf,...ff,...hf],wf=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],lp=`a kernel of your own build, with the newest bpftrace. ${xe.source}`,vf="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var Tf=co(Sf(),1);function K(e,t){return t.from!==void 0&&!L(e,t.from)?!1:t.before===void 0||!L(e,t.before)}s(K,"within");var Nf=new Map;function L(e,t){let r=Nf.get(e);r===void 0&&
(r=new Map,Nf.set(e,r));let n=r.get(t);return n===void 0&&(n=(0,Tf.compareVersions)(e,t)>=0,r.set(t,n)),n}s(L,"atLeast");function Ao(e){return e.from!==void 0&&
e.before!==void 0?`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"every release"}s(Ao,
"describeReleases");function Co({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${Ef(t)}`:`${e} to ${Ef(t)}`}s(Co,
"describeLines");function Ef(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes before ${e}`);return`${t}\
.${r-1}`}s(Ef,"lineBefore");function et(e,t){return e.find(r=>K(t,r))}s(et,"rowFor");function Ht(e,t){return t.unknown!==void 0&&K(e,t.unknown)?!1:t.except!==void 0&&
K(e,t.except)||t.newerThan!==void 0&&L(t.newerThan,e)?!0:!K(e,t)}s(Ht,"refuses");function Rf(e){return e.except!==void 0?`bpftrace before ${e.except.from}, or ${Ao(
{from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${Ao(e)}`:`a bpftrace newer than ${e.newerThan}`}s(Rf,"describeBound");var O4=_p.filter(Ho);function Ho(e){return e.bpftrace!==void 0}s(Ho,"hasBpftrace");function cp({package:e,...t}){return{...t,name:`${t.name},bpftrace@${oe}`,bpftrace:xe.
version,source:`${xe.source}, on the kernel of ${t.name}: ${t.source}`}}s(cp,"withNewestBpftrace");function dp(){return ze.map(({kernel:e})=>e).reduce((e,t)=>L(
e,t)?e:t)}s(dp,"newestKernel");var ZS=[...wf.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:vf}})),{kernel:dp(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],fp=ZS.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:xe.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:lp},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:lp}]});function Mf(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(Mf,"withoutParavirt");var tt=[..._p,...fp],$4=tt.map(e=>Ho(e)?e:cp(e));function Of({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(Of,"inSupport");function $f(e){return ze.flatMap(({arch:t,kernel:r})=>{let n={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...n,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...n,name:`Linux ${r} on x86_64`,paravirt:!0},{...n,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s($f,"machinesOfTables");var qo=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),nn=new Set(["hist","lhist","tseries"]),Io="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",jo=[{use:"plain",kind:"hash",source:Io},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Io},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Io},
{use:"keyed-aggregation",kind:"percpu_hash",source:Io}],Lf={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},Af=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),Cf={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},Fo="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",hp=["scalar-count","scalar-aggregation","keyed-aggregation"],mp={hash:{
kind:"hash",uses:["plain"],source:Fo},lruhash:{kind:"lru_hash",uses:["plain"],source:Fo},percpuhash:{kind:"percpu_hash",uses:hp,source:Fo},percpulruhash:{kind:"\
lru_percpu_hash",uses:hp,source:Fo},percpuarray:{kind:"percpu_array",uses:hp,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},rt=["always","firs\
t-insert","on-error"],Go=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"a\
lways",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM\
: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in \
place, map_update_elem only for a missing key"}],an={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.dele\
te"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},Pf={
moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet"},Bo={"hash.update":Pf,
"percpu_hash.update":Pf,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() unde\
r the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},Do={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::\
clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() arou\
nd both calls"},zo={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer"},Ko=[{from:"\
0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],
cr=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpf\
trace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],Uo={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring bu\
ffer"},Wo=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),aa=new Set(["kstack","ustack"]);var Hf=["account","cpu","node"],If=["process","account","cgroup","cpu","node"],It="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",Vo="bpftrace 0.24 and later, standard library: read from the current task",gp="bpftrace manual, builtins: goes on between two events",lt="bpftra\
ce manual, builtins: belongs to what the probe fires on",Ff=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${It}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:It},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:It},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${It}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:It},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:It},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:It},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:It},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:Vo},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:Vo},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:Vo},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:Vo},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${lt}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:lt},{name:"func",sharing:"shared",fixed:"event",source:`${lt}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${lt}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:gp},{name:"elapsed",sharing:"unknown",fixed:"event",source:gp},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:gp},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:lt},{name:"args",sharing:"unknown",fixed:"event",source:lt},{name:"ctx",sharing:"unknown",fixed:"event",source:lt},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${lt}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:lt},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:lt}))],qf=new Set(["cgroupid","kaddr","pton"]),jf=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var on="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",Gf="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
dr=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${on}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${Gf}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${on}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${on}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${Gf}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${on}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${on};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${on}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],Bf=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function Jo(e,t){return et(jo.filter(n=>n.use===e),t)?.kind??"hash"}s(Jo,"mapKind");function bp(e,t){return kp(e,t)?t:e}s(bp,"rarer");function kp(e,t){return rt.
indexOf(e)<=rt.indexOf(t)}s(kp,"isAsFrequent");function Yo(e,t){return et(Go.filter(n=>n.change===e),t)?.moment??"always"}s(Yo,"lockMoment");function fr(e,t){if(K(
t,Uo))return et(Ko,e)?.operation}s(fr,"outputOperation");function Zo(e){return et(cr,e)?.operation}s(Zo,"stackOperation");function yp(e){let t=cr.findIndex(a=>a.
operation===e),[r,n]=[cr[t],cr[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return n?.before===void 0?r:{...r,from:n.before}}s(yp,
"releasesOfStacks");function Df(e){let t=dr.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(Df,"releasesReporting");
function zf(e,t){return dr.find(r=>r.error===e&&K(t,r))?.moment}s(zf,"reportMoment");function wp(e){let t=dr.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(wp,"whenError");function Kf(e){return dr.some(t=>t.error===e&&t.moment==="on-error")}s(Kf,"isRare");var XS=new Map(Ff.
map(e=>[e.name,e]));function Uf(e){return XS.get(e.replace(/^__builtin_/,""))}s(Uf,"builtinNamed");var Xo=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],Qo={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},es={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},ts=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],ct={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var vp=new Map,xp=new Map;for(let e of go)for(let t of e.spellings){let r=t.name.toLowerCase();vp.has(t.name)||vp.set(t.name,{provider:e,spelling:t}),xp.has(r)||
xp.set(r,{provider:e,spelling:{...t,...bo}})}function ue(e){return vp.get(e)??xp.get(e.toLowerCase())}s(ue,"findProvider");function rs(e,t,r){let n=/[?[]/.test(
e)?()=>!1:_t(e),a=t[0]?.includes("/")?"user":"kernel",o=ko.filter(u=>u.space===a&&K(r,u)&&u.parts.includes(t.length)&&n(u.name));return(o.some(u=>u.ownNames!==!0)?
o.filter(u=>u.ownNames!==!0):o).map(u=>u.name)}s(rs,"providersMatching");function Wf(e){return et(Xo,e)?.most}s(Wf,"mostProbes");var QS=/\[[^\]]+\]/g;function Sp(e){
let t=e.replace(QS,"");if(!(t!==e&&!/^\*+$/.test(t)))return Qo.functions.get(t.replace(/\*+/g,"*"))}s(Sp,"hugeClass");function Np(e){return K(e,ct)?K(e,ct.unknown)?
"unknown":"left":"refused"}s(Np,"leftBehind");function ns(e,t){let r=e.map(a=>({...a})),n=[...r];for(let a=n.pop();a!==void 0;a=n.pop())for(let[o,i]of Object.entries(a)){if(typeof i!="object"||i===null)continue;
let u=Vf(i)?{start:i.start+t,end:i.end+t}:Array.isArray(i)?[...i]:{...i};Object.assign(a,{[o]:u}),Vf(i)||n.push(u)}return r}s(ns,"relocate");function Vf(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(Vf,"isSpan");var oa=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],as=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Ep="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",Jf=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],St={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var Ft="queued_spin_lock_slowpath",hr="native_queued_spin_lock_slowpath",sn=[hr,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],mr="__trace\
iter_",Zf=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,Xf=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],Tp=sn.filter(e=>e.endsWith(Ft)),gr=[
...Tp,Ft],Qf=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),Yf="Linux include/trace/events/lock.h",Rp={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:Yf},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:Yf}};var Ue={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},os=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],qt={before:"0.21",functions:Ue.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},Le={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var Op=["probe_read","probe_read_kernel","probe_read_user"],Mp=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],G="bpftrace src/ast/irbuilderbpf\
.cpp",ss="bpftrace src/ast/passes/codegen_llvm.cpp",sa=[{names:["comm"],always:["get_current_comm"],source:`${G} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${G} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${G} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${G} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${G} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${G} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${G} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${G} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${G} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...Op,...Mp],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${G} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${G} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${G} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${G}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...Mp,"percpu_array.lookup","get_smp_processor_id"],source:`${G}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...Op,...Mp,"percpu_array.lookup","get_smp_processor_id"],source:`${ss} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${G} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${G} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${G} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${G} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${G} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${G} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${G} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${G} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${ss} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${G} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${G} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],eh={sometimes:Op,source:`${G} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},ia=[{read:"own",perCpu:!0,
call:"lookup",source:`${ss} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${ss} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${G} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${G} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${G} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${G} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${G} 0.20 CreateForEachMapElem()`}];var jt=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],is={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},us=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],th=["ringbuf","freelist"],rh="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",nh="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",ps=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:th,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${rh}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${nh}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:th,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${rh}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${nh}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],br={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},_s={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function ah(e){let t=e.replace(/^const /,"");return Qf.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(ah,"castOf");function oh(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let n=r.split(",").flatMap(a=>{let[,o,i]=/^\s*(.*?)\s*(\w+)$/.exec(a)??[];return o===void 0||i===void 0||o===""?[]:
[{name:i,type:o}]});return{result:t.trim(),arguments:n}}s(oh,"readSignature");function sh(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,n=0;for(let a of t)if(a==="("?r++:a===")"?r--:a===","&&r===0&&n++,r<0)return;return n+1}s(sh,"countArguments");function ls(e,t){
return oa.some(r=>r.arch===e&&K(t,r))}s(ls,"hasTrampolines");function ih(e){return oa.find(t=>t.arch===e)?.from}s(ih,"trampolinesFrom");function uh(e,t){let r=as.
find(n=>n.arch===e&&K(t,n));return r===void 0||r.unknown!==void 0&&K(t,r.unknown)?void 0:r}s(uh,"mostArguments");function $p(e){return Object.hasOwn(Rp,e)?Rp[e]:
void 0}s($p,"tracepointEvent");var ph=new WeakMap;function Se(e){let t=ph.get(e);if(t!==void 0)return t;let r=e1(e);return ph.set(e,r),r}s(Se,"tableFor");function e1(e){let t=e.table===void 0?
t1(e):{table:e.table,exact:!0},r=e.table??n1(t.table,e),n=e.lockPath;return{table:n===void 0?r:i1(r,n),exact:t.exact}}s(e1,"chooseTable");function t1(e){let t=ch(
e),[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let a of t.slice(1))L(e.kernel,r1(a,r))&&(r=a);let n=e.kernel===r.kernel||
e.kernel.startsWith(`${r.kernel}.`);return{table:r,exact:n&&e.backports!==!0}}s(t1,"nearestTable");function ch({arch:e}){return ze.filter(t=>t.arch===e)}s(ch,"t\
ablesOf");function r1(e,t){let[r]=jt.flatMap(({lock:a,before:o})=>a==="bucket"?o??[]:[]);return r!==void 0&&L(e.kernel,r)&&!L(t.kernel,r)?r:e.kernel}s(r1,"reach\
Of");function n1(e,t){let r=new Map(Object.entries(e.functions));return a1(r,t),t.arch==="x86_64"&&!t.paravirt&&o1(r),s1(r,t),{...e,functions:Object.fromEntries(
r)}}s(n1,"asOn");function a1(e,t){for(let r of St.functions){let n=ch(t).find(a=>Object.hasOwn(a.functions,r))?.functions[r];L(t.kernel,St.from)?n!==void 0&&!e.
has(r)&&e.set(r,n):e.delete(r)}}s(a1,"setContentionTracepoints");function o1(e){let t=e.get(hr);for(let o of sn)e.delete(o);if(t===void 0)return;let{signature:r,
...n}=t,a=r?.replace(hr,Ft);e.set(Ft,a===void 0?n:{...n,signature:a})}s(o1,"renameSlowPath");function s1(e,t){let r=t.backports===!0||ls(t.arch,t.kernel);for(let[
n,a]of e){let{attachable:o,site:i,...u}=a;!(o===!0||i===!0&&a.signature!==void 0)||o===r||n.startsWith(mr)||e.set(n,r?{...u,attachable:!0}:{...u,attachable:!1,site:!0})}}
s(s1,"setTrampolines");var _h=["H","M","N"];function i1(e,t){let r=new Map(Object.entries(e.functions));for(let n of t)r.set(n.function,u1(r.get(n.function),n));
return{...e,functions:Object.fromEntries(r)}}s(i1,"withVendorFunctions");function u1(e,{entry:t,exit:r,during:n}){let a={...e?.path};for(let o of n){let[i,u,p]=a[o]??
["N","N",[]];a[o]=[lh(i,t),lh(u,r),p]}return{...e,attachable:!0,path:a}}s(u1,"merged");function lh(e,t){return _h.indexOf(e)<=_h.indexOf(t)?e:t}s(lh,"worse");var p1={H:"held",M:"maybe",N:"no"};function Nt(e,t){return _1(Se(t).table,e)}s(Nt,"kernelFunction");function _1(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(_1,"own");function un(e){return Object.keys(Se(e).table.functions)}s(un,"kernelFunctionNames");function nt(e,t,r,n){let a=Nt(e,n)?.path?.[r];if(a===void 0)
return;if(t==="inside")return l1(a);let o=a[2].includes("own")||t==="exit"&&Zf.test(e);return{held:p1[t==="entry"?a[0]:a[1]],locks:a[2],taken:o}}s(nt,"heldAt");
function l1([e,t,r]){let n=e==="H"&&t==="H";return{held:n?"held":"maybe",locks:r,taken:!n||r.includes("own")}}s(l1,"heldInside");function pn(e,t){let r=Object.values(
Nt(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(n=>n[e.edge==="entry"?0:1]!=="N")}s(pn,"isOnLockPath");function dh(e,t){return t.some(r=>Object.
hasOwn(Se(r).table.functions,e))}s(dh,"isNameOfTables");var c1=new Set([...sa,...ia].flatMap(({from:e,before:t})=>[e,t])),d1=new Map;function fh(e){return E(d1,e,()=>[...c1].map(t=>t!==void 0&&L(e,t)?"1":"0").join(""))}
s(fh,"helperCallFacts");var hh=new Map;for(let e of sa)for(let t of e.names)j(hh,t,e);function mh(e,t){return(hh.get(e)??[]).filter(n=>K(t,n)).flatMap(({always:n=[],
sometimes:a=[]})=>[...n.map(o=>({helper:o,always:!0})),...a.map(o=>({helper:o,always:!1}))])}s(mh,"helpersOf");function gh(e,t,r){let n=t.includes("percpu"),o=ia.
find(i=>i.read===e&&i.perCpu===n&&K(r,i))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_h\
ash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(gh,"he\
lperOfRead");var f1=new WeakMap,h1=new WeakMap;function cs(e,t){let{table:r}=Se(t),n=E(f1,r,()=>new Map);return E(n,e,()=>m1(e,t))}s(cs,"runThrough");function m1(e,t){
let r=new Map,n=pr.find(i=>i===e);if(n!==void 0)for(let i of un(t))g1.some(u=>nt(i,u,n,t)!==void 0)&&r.set(i,"some");let{every:a,some:o}=b1(t)[e]??{every:[],some:[]};
for(let i of o)r.set(i,"some");for(let i of a)r.set(i,"every");return r}s(m1,"readRuns");var g1=["entry","exit"];function b1(e){let{table:t}=Se(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...n}=e;return Se(n).table.helpers??{}}s(b1,"helpersFor");function _n(e,t){return Pp(t).has(e)}s(_n,"isRunThrough");function Pp(e){
let{table:t}=Se(e);return E(h1,t,()=>new Set(Nd.flatMap(r=>[...cs(r,e).keys()])))}s(Pp,"namesRunThrough");function bh({helper:e,takes:t,gives:r,inside:n,...a},{
function:o,edge:i},u){return!K(u.kernel,a)||!cs(e,u).has(t)?!1:o===r?i!=="exit":n.includes(o)||i!=="entry"&&(o===t||gr.includes(o))}s(bh,"mayHoldLock");function Ap(e,t,r){if(t.lockPath?.some(a=>a.function===e))return;let n=Nt(e,t);if(n===void 0)return w1(e,t);if(r)return n.attachable!==!1?k1(e,n,t):ds(t)??Ip(`${Lp(
e)} has no trace site in Linux ${t.kernel}`,t)}s(Ap,"whyUnattachable");function k1(e,{signature:t=""},r){let{arch:n,kernel:a,backports:o,table:i}=r;if(o===!0||i!==
void 0||e.startsWith(mr))return;let u=uh(n,a),p=sh(t);if(u===void 0||p===void 0||p<=u.most)return;let _=u.before===void 0?"":` before Linux ${u.before}`,l=n==="\
x86_64"?"":` on ${n}`;return Ip(`fentry and fexit${l} take functions of at most ${u.most} arguments${_}, and ${e} has ${p}`,r)}s(k1,"whyTooManyArguments");function ds({
arch:e,kernel:t,backports:r,table:n}){if(n!==void 0)return y1(n);if(ls(e,t)||r===!0)return;let a=ih(e),o=a===void 0?"":` before Linux ${a}`;return{why:`fentry a\
nd fexit attach to no function of ${e} kernels${o}`,inferred:!1}}s(ds,"whyNoTrampoline");function y1({release:e,config:t}){if(t[Ep]==="absent")return{why:`fentr\
y and fexit attach to no function of ${e}, which has no CONFIG_${Ep}`,inferred:!1}}s(y1,"whyConfiguredWithout");function w1(e,t){let{kernel:r}=t,n=x1(e,t);if(n!==
void 0)return{why:n,inferred:!1};let a=St.functions.some(_=>_===e)&&St.from;if(a&&!L(r,a))return{why:`there is no ${Lp(e)} in Linux ${r} (it came with ${a})`,inferred:t.
backports===!0};let o=Hp.get(e)??[];if(o.length===0||Xf.includes(e))return;let i=o.filter(({arch:_})=>_===t.arch),u=i.length>0?i.map(_=>_.kernel):o.map(_=>`${_.
kernel} on ${_.arch}`),p=e.startsWith(mr)?`there is no ${Lp(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return Ip(`${p} (seen in ${u.join(", ")})`,t)}
s(w1,"whyMissing");function kh(e){return Hp.has(e)||v1.has(e)}s(kh,"isListed");function Cp(e,t){return e.table===void 0&&e.lockPath===void 0?!1:Nt(t,e)!==void 0||
_n(t,e)}s(Cp,"knowsItself");var v1=new Set([...ze.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...gr,...sn,...St.functions,
...qt.functions]),Hp=new Map;for(let e of ze)for(let t of Object.keys(e.functions))j(Hp,t,e);function x1(e,t){if(e===Ft&&Nt(hr,t)!==void 0)return`${e} is not a \
symbol of kernels with paravirtual spin locks (their slow paths are ${Tp.join(" and ")})`;if(!sn.includes(e)||Nt(hr,t)!==void 0)return;let r=gr.includes(e)?` (h\
ere it is ${Ft})`:"";return`${e} exists only in x86_64 kernels with paravirtual spin locks${r}`}s(x1,"otherName");function Ip(e,t){let{table:r,exact:n}=Se(t);return n?
{why:e,inferred:!1}:{why:`${e}, judging by Linux ${r.kernel}`,inferred:!0}}s(Ip,"judged");function Lp(e){return e.startsWith(mr)?`tracepoint ${e.slice(mr.length)}`:
e}s(Lp,"spoken");var yh={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function vh(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let n=yh[t.name];if(n===void 0)return;let a=r.offset===void 0?{}:S1(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...n,...a,...o,...fs(e,r.function)}}case"rawTracepoint":return{...wh(r.event.text),...fs(e,r.event)};case"trac\
epoint":return r.category===void 0||!_t(r.category.text)("lock")?void 0:{...wh(r.event.text),...fs(e,r.event)};case"unresolved":{let n=yh[t.name];return n?{function:"",
...n,...fs(e,void 0)}:void 0}default:return}}s(vh,"tracedFunction");function S1({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:vo(t)===0n?"entry":"inside"}}s(S1,"offsetSite");function wh(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(wh,"tracepointSite");function fs(e,t){let r="module"in e.place?e.place.module:void 0,a=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||_t(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...a===void 0?{}:{open:a}}}s(fs,"moduleOf");function xh({function:e,vmlinux:t,
open:r,unnamed:n}){return t&&r===void 0&&n===void 0&&!hs(e)}s(xh,"isOneFunction");function Sh(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!un(t).some(_t(e.function))))
return`the functions of the module ${e.module??""} are not known`}s(Sh,"whyUnresolved");function hs(e){return/[*?[]/.test(e)}s(hs,"isPattern");var Nh=new WeakMap;function Fp(e){let t=Nh.get(e);if(t!==void 0)return t;let r=ue(e.provider);if(r===void 0)return;let{provider:n}=r,a=vh(e,n),o=a!==void 0&&kh(
a.function),i={name:e.text,provider:n,kind:M1(e,n)},u=i.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,p={...r,traced:a,needsTrampoline:T1(e,n),unplaced:[
i],placed:{programs:a===void 0?[]:[qp(a.function,e.text,{...a,listed:o},i)],obstacles:[]},listed:o,plain:a!==void 0&&!o&&xh(a),...u===void 0?{}:{open:u}};return Nh.
set(e,p),p}s(Fp,"readOnce");function Oh(e){return Fp(e)?.listed===!0}s(Oh,"isAtListed");var Eh=5e3,Th={programs:[],refusals:[],beyond:!0},ms=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#n;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(n=>E(r,n.text,()=>n)),this.#n=t.map((n,a)=>{let o=Fp(this.#t[a]??n);if(o?.
plain)return this.#r.set(o.spelling,o),Rh(n,o.placed)})}on(t){let n=[...this.#r.values()].every(u=>Ph(t,u))?this.#n:[],a=new Map,o=s(u=>E(a,u,()=>$h(u,t)),"reso\
lve"),i=0;return this.#e.map((u,p)=>{if(i>Eh)return Th;let _=n[p]??Rh(u,o(this.#t[p]??u));return i+=_.programs.length,i>Eh?Th:_})}},N1=[];function Rh(e,{programs:t,
unresolved:r,obstacles:n}){let a=n.length===0?N1:n.map(({at:o,...i})=>({...i,span:e[o]}));return{programs:t,unresolved:r,refusals:a}}s(Rh,"attachmentAt");function $h(e,t){
let r=Fp(e);if(r===void 0)return R1(e,t);if(r.plain&&Ph(t,r))return r.placed;let{provider:n,spelling:a,traced:o,unplaced:i,open:u}=r,p=[];K(t.bpftrace,a)||p.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${Ao(a)}`});let _=r.needsTrampoline?ds(t):void 0;if(_!==void 0&&
p.push(Mh(_)),o===void 0){let f=u&&`${u} is only known when the script is started`;return{programs:i,obstacles:p,...f===void 0?{}:{unresolved:f}}}let l=Sh(o,t);
if(l!==void 0)return{programs:i,obstacles:p,unresolved:l};if(hs(o.function))return{programs:P1(e.text,i[0],o,t),obstacles:p};let c=C1(n,o,t);c!==void 0&&p.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:c});let d=(r.listed||Cp(t,o.function))&&o.vmlinux&&!_?Ap(o.function,t,o.tracing):void 0;return d!==void 0&&
p.push(Mh(d)),!r.listed&&Cp(t,o.function)?{programs:[qp(o.function,e.text,o,i[0])],obstacles:p}:p.length===0?r.placed:{programs:r.placed.programs,obstacles:p}}s(
$h,"resolveOne");var E1=new WeakMap;function Ph(e,{spelling:t,needsTrampoline:r}){let n=E(E1,e,()=>new Map);return E(n,t,()=>e.table===void 0&&e.lockPath===void 0&&
K(e.bpftrace,t)&&!(r&&ds(e)))}s(Ph,"takesPlain");function Mh({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:
{}}}s(Mh,"unattachable");function T1({place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(T1,"needsTrampoline");function R1(e,t){let[
,r="",n="",a]=/^(\w+=)?([^:]*)(?::(.*))?$/s.exec(e.text)??[],o=ue("fentry")?.provider;if(n.startsWith("$")&&o!==void 0){let _=`${n} is only known when the scrip\
t is started`;return{programs:[{name:e.text,provider:o,kind:o.kind}],obstacles:[],unresolved:_}}if(!hs(n))return{programs:[],obstacles:[]};let i=a===void 0?[]:rs(
n,a.split(":"),t.bpftrace);if(i.length===0){let _=`bpftrace ${t.bpftrace} matches no provider with \`${n}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"\
unsupported-syntax",at:"span",why:_}]}}let u=i.flatMap(_=>{let l=$d(`${r}${_}:${a}`,e.span.start);return l.kind==="syntax-error"?[]:[$h(l,t)]}),p=u.find(_=>_.unresolved!==
void 0)?.unresolved;return{programs:u.flatMap(({programs:_})=>_),obstacles:u.flatMap(({obstacles:_})=>_.map(l=>({...l,at:"span"}))),...p===void 0?{}:{unresolved:p}}}
s(R1,"resolveAnyProvider");function M1({place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==
void 0&&$1(e.address)||e.form==="unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(M1,"kindOf");var O1=2n**63n;function $1({text:e,positional:t}){return t||
vo(e)>=O1}s($1,"mayBeOfKernel");function qp(e,t,{vmlinux:r,edge:n,listed:a=!0},o){if(!r)return{...o,name:t};let i={function:e,edge:n,...a?{}:{unlisted:!0}};return{
...o,name:t,site:i}}s(qp,"placedAt");function P1(e,t,r,n){if(!r.vmlinux)return[t];let a=e.slice(0,e.lastIndexOf(":")+1);return[...A1(r,n).map(i=>qp(i,a+i.replace(
/^__traceiter_/,""),r,t)),t]}s(P1,"expand");var L1=new WeakMap;function A1({function:e,tracing:t},r){let n=E(L1,r,()=>new Map);return E(n,`${t} ${e}`,()=>{let a=_t(
e);return[...new Set([...un(r),...Pp(r)])].filter(o=>a(o)&&Ap(o,r,t)===void 0)})}s(A1,"attachableMatches");function C1(e,t,r){let n=qt.functions;if(!(e.name!=="\
kretprobe"||!n.includes(t.function))&&!L(r.bpftrace,qt.before))return`bpftrace before ${qt.before} refuses a kretprobe on ${t.function}, because it might lock u\
p the system`}s(C1,"bannedKretprobe");function M(e,t,r){let n=[e],a=[];for(;n.length>0;){let o=n.pop();if(o===void 0){let u=a.pop();u!==void 0&&r?.(u);continue}t(o),r!==void 0&&(a.push(o),n.push(void 0));
let i=Gp(o);for(let u=i.length-1;u>=0;u--)n.push(i[u])}}s(M,"walk");function Gp(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return jp;case"\
map-declaration":return kr(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...kr(e.predicate),e.body];case"block":
return[...e.statements,...kr(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...kr(e.value),
e.variable];case"if":return[e.condition,e.then,...kr(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return kr(e.value);case"map":return e.keys??jp;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...kr(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return H1(e)}}s(Gp,"childrenOf");function kr(e){return e?[e]:jp}s(kr,"optional");var jp=[];function H1(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(H1,"unreachable");var Ne="?",ua="*",gs="?=",pa="",bs="\0",I1=/^=-?\d+$/;function _a(e){return`=${e}`}s(_a,"oneValue");function yr(e){return`${Ne}${e}`}s(yr,"valuesNamed");function Ah(e){
if(e.includes(Ne))return Ne;let t=e.join(bs);return e.some(ys)?yr(t):t}s(Ah,"joinValues");function ks(e){return e.split(bs).every(t=>t.startsWith("=")||t===pa)}
s(ks,"isOneValue");function la(e,t,r){return r==="by-hash"?!0:r==="same"?F1(e,t):ws(e,t)}s(la,"keysMatch");function F1(e,t){return e===ua||t===ua?!0:e===t?e!==Ne:
e===gs||t===gs?ks(e)||ks(t):!ys(e)&&!ys(t)&&ws(e,t)}s(F1,"valuesAreSame");function ws(e,t){if([e,t].some(a=>ys(a)||a===ua)||e===t)return!0;let[r,n]=[e.split(bs),
t.split(bs)];return r.length!==n.length?!0:r.every((a,o)=>q1(a,n[o]??Ne))}s(ws,"valuesMeet");function ys(e){return e.startsWith(Ne)}s(ys,"isUnknown");function q1(e,t){
return e===t||Lh(e,t)||Lh(t,e)}s(q1,"partsMeet");function Lh(e,t){return I1.test(e)?Hf.includes(t)||e==="=0"&&If.includes(t):!1}s(Lh,"isAmong");var ca={sharing:"shared",text:"",bound:!0,constant:!0,values:pa},Ch={sharing:"shared",text:"*",bound:!1,constant:!1,values:ua};function Hh(e){return{...e,text:"\
*",bound:!1,values:gs}}s(Hh,"anyLiteral");function Ih(e){let t=e.values===Ne?Ne:yr(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(Ih,"inte\
rvalKey");var j1=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,G1=/^(u?int64(_t)?|unsigned long|long|size_t)$/,Ss=8,B1=500,D1=1e4,Bp={sharing:"shared",bound:!0,
constant:!0},Dp=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,values:yr(e)}),"fixed"),ln={sharing:"unknown",text:"?",bound:!1,constant:!1,values:Ne};function dn(e,t){
let[r]=e;if(r===void 0)return ca;let n=qh();if(e.length>1)return wr(e.map(o=>cn(o,t,0,n)));let a=cn(r,t,0,n);return{...a,text:a.text.replace(/^\((.*)\)$/s,"$1")}}
s(dn,"classifyKey");function Fh(e,t){let r=[e,t].map(n=>cn(n,void 0,0,qh()));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}s(Fh,"isSameKey");function qh(){
return{parts:B1,letters:D1}}s(qh,"newBudget");function cn(e,t,r,n){if(n.parts--<=0)return ln;let a=s(o=>cn(o,t,r,n),"again");switch(e.kind){case"integer":{let o=z1(
e.text);return{...Bp,text:o,values:/^\d+$/.test(o)?_a(o):Ne}}case"string":return n.letters-=e.text.length,n.letters<0?ln:{...Bp,text:e.text,values:_a(e.text)};case"\
duration":case"positional":return Dp(e.text);case"boolean":{let o=e.value?"1":"0";return{...Bp,text:o,values:_a(o)}}case"sizeof":return Dp(`${e.name}(${e.text.replace(
/\s+/g,"")})`);case"identifier":case"variable":{let o=r<Ss?t?.resolve(e.name):void 0;return o!==void 0?cn(o.value,o.scope,r+1,n):e.kind==="variable"?{...ln,text:e.
name}:zp(e.name)}case"call":return K1(e,a)??xs(e);case"tuple":{let o=wr(e.elements.map(a));return{...o,text:`(${o.text})`}}case"record":{let o=wr(e.fields.map(i=>a(
i.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<Ss?jh(e,t):void 0;return o===void 0?xs(e):cn(o.value,o.scope,r+1,n)}case"cast":{let o=a(e.operand);
return G1.test(e.type)?o:vs(o,`(${e.type})${o.text}`)}case"unary":{if(e.operator==="*")return xs(e);let o=a(e.operand),i=e.operator==="!"?"shared":o.sharing,u=`${e.
operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(u)?{...o,sharing:i,text:u,values:_a(u)}:{...vs(o,u),constant:o.constant,sharing:i}}case"binary":{let{operator:o}=e,
[i,u]=[a(e.left),a(e.right)],p=vs(wr([i,u]),`(${i.text}${o}${u.text})`);if(!jf.has(o))return p;let _=o==="%"&&u.constant?yr(`${o}${u.text}`):p.values;return{...p,
sharing:"shared",values:_}}case"ternary":{let{condition:o,then:i=o,else:u}=e,p=wr([a(i),a(u)]),_=wr([a(o),p]);return{...vs(_,`(${_.text}?)`),sharing:p.sharing}}case"\
map":case"index":case"update":case"block-expression":case"if-expression":return xs(e)}}s(cn,"classify");function vs(e,t){return{...e,text:t,constant:!1,values:e.
bound?yr(t):Ne}}s(vs,"computed");function xs(e){let t=new Set;return M(e,r=>{r.kind==="variable"&&t.add(r.name)}),t.size===0?ln:{...ln,text:`?${[...t].sort().join(
"")}`}}s(xs,"unknownKey");function z1(e){let t=j1.exec(e)?.[1];return t===void 0||t.length>40?e:String(BigInt(t.replaceAll("_","")))}s(z1,"writeInteger");function zp(e){
let t=Uf(e);if(t===void 0)return ln;let{sharing:r}=t,n=t.fixed!=="event",a=n?e.replace(/^__builtin_/,""):"?",o=t.values??(n?yr(a):Ne);return{sharing:r,text:a,bound:n,
constant:!1,values:o}}s(zp,"classifyBuiltin");function K1({name:e,arguments:t},r){if(qf.has(e)){let a=wr(t.map(r));return a.constant?Dp(`${e}(${a.text})`):void 0}
if(t.length===0)return zp(e);let[n]=t;if(!(e!=="pid"&&e!=="tid"||n?.kind!=="identifier"))return{...zp(e),text:`${e}(${n.name})`}}s(K1,"classifyCall");function jh({
object:e,name:t},r,n=0){if(n>=Ss)return;let a={value:e,scope:r};for(let o=0;o<Ss&&a!==void 0;o++){let{value:i,scope:u}=a;if(i.kind==="tuple"||i.kind==="record"){
let p=i.kind==="tuple"?i.elements.find((_,l)=>String(l)===t):i.fields.find(_=>_.name===t)?.value;return p&&{value:p,scope:u}}i.kind==="member"?a=jh(i,u,n+1):a=i.
kind==="variable"||i.kind==="identifier"?u.resolve(i.name):void 0}}s(jh,"partOf");function wr(e){let t=s(n=>e.some(a=>a.sharing===n),"has");return{sharing:t("pe\
r-thread")?"per-thread":t("per-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(n=>n.text).join(","),bound:e.every(n=>n.bound),constant:e.every(n=>n.constant),
values:Ah(e.map(n=>n.values))}}s(wr,"combine");function Gh(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(Gh,"keysMayDiffer");var Es=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(vr(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
Bh(t))}learn(t){let r=t.filter(n=>!this.#e.includes(n));r.length>0&&(this.#e=[...this.#e,...r].slice(-U1))}within(t,r){let n=this.#e;this.learn(t),this.#r(n,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e.some(n=>r.test(n))&&(this.#e=this.#e.filter(n=>!r.test(n)))}forgetMap(t){this.#t.add(t);let r=vr(t,"");this.#e.some(n=>n.
startsWith(r))&&(this.#e=this.#e.filter(n=>!n.startsWith(r)))}get text(){return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,n=new Set;this.#t=n,t(),this.#t=r;for(let a of n)r.add(a);return n}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let n=this.#e.filter(o=>!o.includes("$"));this.#e=t;let a=this.#t;this.#t=new Set,r(),this.#e=n;for(let o of this.#t)this.forgetMap(o),a.
add(o);this.#t=a}#r(t,r){let n=this.#e;if(r(),this.#e===n){this.#e=t;return}let a=new Set(this.#e),o=new Set(n.filter(i=>!a.has(i)));this.#e=o.size===0?t:t.filter(
i=>!o.has(i))}},U1=64;function vr(e,t){return`${e}[${t}`}s(vr,"keyFact");function Bh(e){return`not zero: ${e}`}s(Bh,"notZeroFact");var Dh=64;function zh(e,t,r,n){
return Kh(e,t,{scope:r,mapNamed:n,budget:{parts:Dh}})}s(zh,"factsOf");function Kh(e,t,r){if(r.budget.parts--<=0)return[];let n=s((a,o)=>Kh(a,o,r),"further");switch(e.
kind){case"unary":return e.operator==="!"?n(e.operand,!t):Ns(e,t,r);case"binary":{let{left:a,right:o,operator:i}=e;if(i==="&&")return t?[...n(a,!0),...n(o,!0)]:
[];if(i==="||")return t?[]:[...n(a,!1),...n(o,!1)];let u=V1(i,Z(o),t);return u!==void 0?n(a,u):Uh.has(i)||W1.has(i)?[]:Ns(e,t,r)}case"call":return t?J1(e,r):[];case"\
variable":{let a=r.scope.resolve(e.name);return[...a?.scope===r.scope&&a.value.kind!=="variable"?n(a.value,t):[],...Ns(e,t,r)]}default:return Ns(e,t,r)}}s(Kh,"r\
ead");var Uh=new Set(["==","!="]),W1=new Set(["<",">","<=",">="]);function V1(e,t,r){return t===void 0?void 0:t===0&&Uh.has(e)?e==="!="===r:!r||t<0?void 0:e==="\
>"||(e===">="||e==="==")&&t>0?!0:void 0}s(V1,"comparedWithZero");function Ns(e,t,{scope:r}){let n=t?Ts([e],r):void 0;return n===void 0?[]:[Bh(n)]}s(Ns,"notZero");
function J1({name:e,arguments:[t,r]},{scope:n,mapNamed:a}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?n.argument(t.name)?.value:t;if(o?.
kind!=="map"||o.keys!==void 0)return[];let i=Ts([r],n);return i===void 0?[]:[vr(a(o.name),i)]}s(J1,"presence");function Ts(e,t){let{text:r}=dn(e,t);if(!r.includes(
"?"))return r;let n={parts:Dh},a=e.map(o=>Wh(o,t,n));return a.every(o=>o!==void 0)?a.join(","):void 0}s(Ts,"spell");function Wh(e,t,r){if(r.parts--<=0)return;let n=s(
o=>Wh(o,t,r),"again");switch(e.kind){case"member":{let o=Y1(e.object)?"args":n(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=n(e.operand);return o&&
`(${e.type})${o}`}case"tuple":{let o=e.elements.map(n);return o.every(i=>i!==void 0)?o.join(","):void 0}case"identifier":if(/^arg\d+$|^retval$|^args$/.test(e.name))
return e.name;break;case"variable":return e.name;default:}let{text:a}=dn([e],t);return a.includes("?")?void 0:a}s(Wh,"wordOf");function Y1(e){return e.kind==="i\
dentifier"&&e.name==="args"}s(Y1,"isArguments");function Vh(e,t){let r={value:e,scope:t};for(let n=0;n<Z1&&r!==void 0;n++){let{value:a,scope:o}=r;switch(a.kind){case"\
integer":return/^0x/i.test(a.text)?/[1-9a-f]/i.test(a.text.slice(2)):/^[^eE]*[1-9]/.test(a.text);case"duration":case"positional":case"sizeof":return!0;case"cast":
r={value:a.operand,scope:o};break;case"unary":if(a.operator!=="-")return!1;r={value:a.operand,scope:o};break;case"identifier":if(a.name==="ncpus")return!0;r=o.resolve(
a.name);break;case"variable":r=o.resolve(a.name);break;default:return!1}}return!1}s(Vh,"isNeverZero");var Z1=16;function Jh(e){return e.kind==="cast"&&e.type.endsWith(
"*")}s(Jh,"isPointer");function fn(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(fn,"lookUp");function Yh(e,t){fn(e,"value",t);let{keys:r=[],name:n,span:a}=t,o=e.
mapName(n);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:dn(r,e.scope),span:e.place(a)})}s(Yh,"readEntry");function hn(e,t){let{change:r,access:n,
span:a,aggregation:o,plain:i=!1,discarded:u=!1}=t,p=n.keys??[],_=dn(p,e.scope),l=e.mapName(n.name),c=e.spell(p);e.call({kind:"change",change:r,map:l},a),r==="de\
lete"?e.facts.forgetMap(l):c!==void 0&&e.facts.learn([vr(l,c)]),e.effects.push({kind:"map",change:r,...o===void 0?{}:{aggregation:o},map:l,key:o!==void 0&&nn.has(
o)?Ih(_):_,keys:p,...i?{plain:i}:{},...u?{discarded:u}:{},span:e.place(a)})}s(hn,"changeEntry");function Rs(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(
r)})}s(Rs,"fail");var X1=new Set(["/","%","/=","%="]);function Ms(e,t,r,n){!X1.has(t)||Vh(r,e.scope)||e.facts.isNotZero(e.spell([r]))||Rs(e,"division",n)}s(Ms,"\
operate");function Zh(e,{name:t,span:r}){e.call({kind:"name",name:t},r),aa.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(Zh,"readBuiltin");function Xh(e,{
name:t,arguments:[r],span:n}){let a=Bf.get(t);a!==void 0&&Rs(e,a,n);let o=r&&e.given(r).value,i=e.place(n);e.call({kind:"name",name:t},n),t==="has_key"&&o?.kind===
"map"&&fn(e,"own",o),t==="exit"&&e.leave(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:i}),Wo.
has(t)&&e.effects.push({kind:"output",function:t,span:i}),aa.has(t)&&e.effects.push({kind:"stack",span:i})}s(Xh,"callFunction");var da=class{static{s(this,"Scope")}#e;#t;#r=new Map;#n=[];#a=0;constructor(t,r,n){this.#e=r,this.#t=Oe(()=>Q1(t,n))}get changes(){return this.#a}set(t,r){let n=this.
argument(t);if(n?.value.kind==="variable")return n.scope.#o(n.value.name);if(r===void 0||this.#t().has(t))return this.#o(t);this.#r.get(t)!==r&&this.#a++,this.#r.
has(t)||this.#n.push(t),this.#r.set(t,r)}#o(t){(!this.#t().has(t)||this.#r.has(t))&&this.#a++,this.#t().add(t),this.#r.delete(t)}inBranch(t){this.#s(t)}inEither(t,r){
let n=this.#s(t),a=this.#s(r);for(let[o,i]of n)a.has(o)&&this.set(o,i)}#s(t){let r=this.#n.length;t();let n=new Map;for(let a of this.#n.splice(r)){let o=this.#r.
get(a);o!==void 0&&n.set(a,o),this.#r.delete(a)&&this.#a++}return n}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let n=this.#r.get(t);return n&&{value:n,
scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&fa(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)break;r=n}return r}};function fa(e){
return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(fa,"isName");function Q1(e,t){let r=new Map,n=new Set(t),a=s((o,i)=>{let u=r.
get(o);u===void 0?r.set(o,i):Fh(u,i)||n.add(o)},"note");return M(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?a(o.target.name,o.value):
n.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&a(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&n.add(o.operand.name),(o.kind===
"for-map"||o.kind==="for-range")&&n.add(o.variable.name)}),n}s(Q1,"changingVariables");var Os=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#n=new WeakMap;#a=0;of(t){let r=new Map;return Array.from(t,n=>this.#o(n,r)).
join(" ")}#o(t,r){let n=r.get(t);if(n!==void 0)return n;let{value:a,scope:o}=t,i=fa(a)?o.argument(a.name):void 0;if(i!==void 0)return this.#o(i,r);let{number:u,
names:p}=this.#i(a),_=p.map(c=>this.#s(c,o,r)),l=Qh(this.#e,`${u} ${_.join(" ")}`);return r.set(t,l),l}#s(t,r,n){let a=r.argument(t);if(a!==void 0)return`${this.#o(
a,n)}`;if(!t.startsWith("$"))return t;let o=this.#n.get(r)??this.#a++;return this.#n.set(r,o),`${t}:${o}.${r.changes}`}#i(t){let r=this.#r.get(t);if(r!==void 0)
return r;let n=new Set;M(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&n.add(o.name)});let a={number:Qh(this.#t,JSON.stringify(t,e0)),names:[
...n]};return this.#r.set(t,a),a}};function Qh(e,t){return E(e,t,()=>e.size)}s(Qh,"numberIn");function e0(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(e0,"\
withoutPlace");var t0=3e5,r0=20,rm=50,n0=64;function gn(){return{left:t0}}s(gn,"callBudget");var mn=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new Es;scope;#e;#t=[];#r;#n;#a=new Os;#o=new Map;#s=Number.
POSITIVE_INFINITY;#i=0;#u=!1;constructor(t,r,n,a){this.#n=n,this.scope=new da(t,new Map,r),this.#e=r,this.calls=a}spend(t){this.#r!==void 0&&(this.#n.left-=t)}place(t){
return this.#r??t}call(t,r){let n=this.#i===0&&!this.#u;this.calls?.push({...t,always:n,span:this.place(r)})}leave(){this.#u=!0}mapName(t){let r=this.scope.argument(
t)?.value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return Ts(
t,this.scope)}factsOf(t,r){return zh(t,r,this.scope,n=>this.mapName(n))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#_(t?.
scope??this.scope,r)}where(t,r,n){this.#i++,this.facts.within(this.factsOf(t,r),n),this.#i--}inBranch(t){this.#i++,this.scope.inBranch(t),this.#i--}isFollowing(t){
let r=this.#t.indexOf(t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(a0.has(t.value.kind))return this.within(t,r);let n=`argument\
 ${this.#a.of([t])}`,a=s(()=>this.within(t,r),"visitor");this.#p({name:n,given:[t],place:this.place(t.value.span),keepsFacts:!0},a)}follow(t,r,n,a){let o=this.place(
r),i=[...n.values()],u=`${t.span.start} ${this.#a.of(i)}`,p=this.#r;this.#r=o,this.facts.inOtherBody(()=>this.#p({name:u,given:i,place:o,keepsFacts:!1},()=>{this.#t.
push(t),this.#_(new da(t.body,n,this.#e),a),this.#t.pop()})),this.#r=p}#p({name:t,given:r,place:n,keepsFacts:a},o){let{facts:i}=this,u=`${t}
${i.text}`,p=this.#o.get(u);if(p!==void 0)return this.#l(p,n);if(this.#t.length>=n0||this.#n.left<=0){this.tooDeep??=n;return}this.spend(r0);let _={branches:this.#i,
left:this.#u,cutBy:this.#s},l={effects:this.effects.length,calls:this.calls?.length??0},c=em(r);this.#i=0,this.#u=!1,this.#s=Number.POSITIVE_INFINITY;let d=i.deletionsIn(
o),f={effects:tm(this.effects.splice(l.effects),o0),calls:tm(this.calls?.splice(l.calls)??[],s0),leaves:this.#u,deletesFrom:d};this.#s>=this.#t.length&&em(r)===
c&&(!a||`${t}
${i.text}`===u)&&this.#o.set(u,f),this.#i=_.branches,this.#u=_.left,this.#s=Math.min(_.cutBy,this.#s),this.#l(f,n)}#l({effects:t,calls:r,leaves:n,deletesFrom:a},o){
let i=this.#i===0&&!this.#u;this.spend(t.length+r.length);for(let u of t)this.effects.push({...u,span:o});for(let u of r)this.calls?.push({...u,always:u.always&&
i,span:o});n&&(this.#u=!0);for(let u of a)this.facts.forgetMap(u)}#_(t,r){let n=this.scope;this.scope=t,r(),this.scope=n}},a0=new Set(["integer","string","varia\
ble","identifier","map"]);function em(e){return e.reduce((t,{value:r,scope:n})=>{let a=fa(r)?n.argument(r.name):void 0;return t+(a?.scope??n).changes},0)}s(em,"\
changesOf");function tm(e,t){return[...new Map(e.map(r=>[t(r),r]).reverse()).values()].reverse()}s(tm,"onlyOnce");function o0(e){return JSON.stringify(e,(t,r)=>t===
"span"||t==="nameSpan"?void 0:r)}s(o0,"nameOfEffect");function s0({span:e,...t}){return JSON.stringify(t)}s(s0,"nameOfCall");function am(e){let t=new Map,r=new Map;for(let n of e.items)n.kind==="macro"&&j(t,n.name,n),n.kind==="subprogram"&&r.set(n.name,n);return{macros:t,subprograms:r}}
s(am,"callablesOf");function om(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(n=>nm(n,e,!0))??r.find(n=>nm(n,
e,!1))}s(om,"calleeOf");function nm({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((n,a)=>{let o=t.arguments[a];return n.startsWith("@")?bn(
o):n.startsWith("$")?o?.kind==="variable":!r||!(bn(o)||o?.kind==="variable")})}s(nm,"takes");function bn(e){return e?.kind==="map"&&e.keys===void 0}s(bn,"isWhol\
eMap");var i0=new Set(["integer","string","boolean","duration"]),u0=new Set(["print","clear","zero","len","has_key","find"]);function sm(e,t=gn()){let{effects:r,tooDeep:n}=Up(
e,new mn(e.body,e.unknown,t));return n===void 0?{effects:r}:{effects:r,tooDeep:n}}s(sm,"effectsOf");function im(e,t){let r=[];return Up(e,new mn(e.body,e.unknown,
t,r)),r}s(im,"callsOf");function um(e){let t=[],{effects:r}=Up(e,new mn(e.body,e.unknown,gn(),t));return{effects:r,calls:t}}s(um,"effectsAndCallsOf");function Up({
body:e,predicate:t,callables:r},n){let a=new Kp(n,r);return t===void 0?a.visit(e):(a.visit(t),n.where(t,!0,()=>a.visit(e))),n}s(Up,"visited");var Kp=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?rm:1),t.kind){case"assign\
ment":return this.#o(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#a(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#n(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let n=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:n},t.span);let a=vr(n,`${t.variable.name}.0`);return r.facts.inLoop(
[a],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#i(t);case"call":return this.#u(t);case"update":if(t.operand.kind==="map")return this.#_(t.operand),fn(r,"own",t.operand),
hn(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#u(t.expression,!0):this.visit(t.expression);case"map":return this.#_(t),Yh(r,t);case"jump":return t.
keyword==="return"&&r.leave(),this.#r(t);case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"in\
dex":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(n=>n.kind==="integer")&&!Jh(t.object)&&Rs(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#n(t.left,t.operator==="&&",t.right)):(this.visit(t.right),Ms(r,t.operator,t.right,
t.span));case"ternary":{let{condition:n,then:a,else:o}=t;return this.visit(n),a!==void 0&&r.scope.inBranch(()=>this.#n(n,!0,a)),r.scope.inBranch(()=>this.#n(n,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Gp(t))this.visit(r)}#n(t,r,n){this.#e.where(t,r,()=>this.visit(n))}#a({condition:t,then:r,else:n}){let{scope:a,
facts:o}=this.#e;if(this.visit(t),n===void 0){a.inBranch(()=>this.#n(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}a.inEither(
()=>this.#n(t,!0,r),()=>this.#n(t,!1,n))}#o(t){let{target:r,operator:n,value:a,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),Ms(this.#e,n,a,o),r.kind===
"variable"&&this.#e.setVariable(r.name,n==="="?a:void 0)}#s(t,{value:r,operator:n,span:a}){let o=this.#e;this.#_(t);let i=o.given(r),{value:u}=i;if(n!=="="||u.kind!==
"call"||!qo.has(u.name)){n!=="="&&fn(o,"value",t),this.visit(r),Ms(o,n,r,a);let p=n!=="="||i0.has(u.kind);return hn(o,{change:"assign",access:t,span:a,plain:p})}
o.within(i,()=>{for(let p of u.arguments)this.visit(p)}),fn(o,"own",t),hn(o,{change:"aggregate",access:t,span:a,aggregation:u.name})}#i(t){let{name:r,span:n}=t,
a=this.#e.scope.argument(r);if(a!==void 0)return this.#e.followArgument(a,()=>this.visit(a.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#u(
{kind:"call",name:r,nameSpan:n,arguments:[],span:n});Zh(this.#e,t)}}#u(t,r=!1){let n=om(t,this.#t);if(n!==void 0&&!this.#e.isFollowing(n))return this.#l(n,t);if(t.
name==="delete")return this.#p(t,r);for(let[a,o]of t.arguments.entries())(!(a===0&&u0.has(t.name))||!bn(this.#e.given(o).value))&&this.visit(o);Xh(this.#e,t)}#p({
arguments:t,span:r},n){let a=this.#e,o=t.map(p=>a.given(p)),i=o[0]?.value,u=t[1];if(bn(i)&&u!==void 0&&!bn(u))return this.visit(u),hn(a,{change:"delete",access:{
...i,keys:[u]},span:r,discarded:n});for(let p of o){let{value:_}=p;a.within(p,()=>{if(_.kind!=="map")return this.visit(_);this.#_(_),hn(a,{change:"delete",access:_,
span:r,discarded:n})})}}#l(t,r){let n=new Map;if(t.kind==="macro")t.parameters.forEach((a,o)=>{let i=r.arguments[o];i!==void 0&&n.set(a,{value:i,scope:this.#e.scope})});else
for(let a of r.arguments)this.visit(a);this.#e.follow(t,r.span,n,()=>this.visit(t.body))}#_({keys:t=[]}){for(let r of t)this.visit(r)}};var $s=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let n=new Set,a=!1;return M(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&n.add(o.name),a||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:a,calls:n}]});for(let{name:r,calls:n}of this.#e)for(let a of n)j(this.#t,a,r)}returns(t){let r=!1;return M(t,n=>{n.kind==="jump"?r||=n.keyword==="r\
eturn":(n.kind==="call"||n.kind==="identifier")&&(r||=this.returnsBy(n.name))}),r}returnsBy(t){return this.#n("return",({returns:r})=>r).has(t)}calls(t,...r){let n=this.#n(
`${r.join()}()`,({calls:a})=>r.some(o=>a.has(o)));return p0(t,a=>r.includes(a)||n.has(a))}#n(t,r){return E(this.#r,t,()=>{let n=new Set(this.#e.filter(r).map(({
name:a})=>a));for(let a of n)for(let o of this.#t.get(a)??[])n.add(o);return n})}};function p0(e,t){let r=!1;return M(e,n=>{(n.kind==="call"||n.kind==="identifi\
er")&&(r||=t(n.name))}),r}s(p0,"names");var pm=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function _m({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?lm(t.text,t.span.start):[])}s(_m,
"definedMacros");function lm(e,t){let[,r="",n="",a=""]=pm.exec(e)??[];if(n==="")return[];let o=`macro ${n}() { `,i=a.replace(/\\(\r?\n)/g,(_,l)=>` ${l}`),{items:u,
errors:p}=Xe(`${o}${i}
}`);return p.length>0||u.length!==1?[]:ns(u,t+r.length-o.length).filter(l0)}s(lm,"definedBy");var _0=/[A-Za-z_]\w*/g;function cm({text:e,items:t},r){let n=r.map(
({script:i,statement:u})=>({text:i.text,items:i.items,at:u}));if(![{items:t},...n].some(i=>i.items.some(({kind:u})=>u==="preprocessor")))return[];let a=new Set,
o=[];for(let i of[{text:e,items:t,at:void 0},...n])for(let u of i.items){let[,,p,_]=u.kind==="preprocessor"&&pm.exec(u.text)||[];u.kind==="preprocessor"&&p!==void 0&&
o.push({name:p,line:u.text,span:i.at??u.span});let l=u.kind==="preprocessor"?_??"":i.text.slice(u.span.start,u.span.end);for(let c of l.match(_0)??[])a.add(c)}return o.
filter(({name:i,line:u})=>a.has(i)&&lm(u,0).length===0).map(({name:i,span:u})=>({span:u,message:`What the definition of ${i} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(cm,"unreadDefinitions");function l0(e){return e.kind==="macro"}s(l0,"isM\
acro");function dm({body:e}){return e.statements.length===0&&e.value!==void 0}s(dm,"isExpression");var c0=new Set(["comm","cpu","uid","curtask"]);function fm({body:e}){
let t=!1;return M(e,r=>{t||=r.kind==="identifier"&&c0.has(r.name)}),t}s(fm,"hasStandardWord");var Ps={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function O(e,t){return`CHANGELOG ${e}; ${Ps[t]}`}s(O,"changelog");function C(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(C,"calls");function Et(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Et,"words");var d0=`no entry in the CHANGELOG; ${Ps[23]}`,kn=[C(
"strftime",{from:"0.12"},O("0.12.0, #1387",11)),C("path",{from:"0.12"},O("0.12.0, #1492",11)),C("macaddr",{from:"0.12"},O("0.12.0, #1647",11)),C("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${Ps[11]}`),C("cgroup_path",{from:"0.15"},O("0.15.0, #2055",11)),C("bswap",{from:"0.15"},
O("0.15.0, #2166",11)),C("skboutput",{from:"0.15"},O("0.15.0, #2223",11)),Et("numaid",{from:"0.16"},O("0.16.0, #2177",11)),C("pton",{from:"0.16"},O("0.16.0, #22\
89",11)),C("debugf",{from:"0.16"},O("0.16.0, #2307",11)),C("strerror",{from:"0.16"},O("0.16.0, #2329",11)),C("strcontains",{from:"0.17"},O("0.17.0, #2393",11)),
C("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${Ps[17]}`),Et("jiffies",{from:"0.20"},O("0.20.0, #2769",17)),C("len",{from:"0.20"},
O("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},C("has_key",{from:"0.22"},O("0.22.0, #3358",17)),C("percpu_kaddr",{from:"0.22"},O("0.22.0,\
 #3596",17)),Et("ncpus",{from:"0.24"},O("0.24.0, #4105",23)),Et("usermode",{from:"0.24"},O("0.24.0, #4129",23)),C("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},O("0.24.0, #4420",23)),C("pid tid",{from:"0.24"},O("0.24.0, #4254",23)),C("getopt",
{from:"0.24"},O("0.24.0, #4258",23)),C("socket_cookie",{from:"0.24"},O("0.24.0, #4345",23)),C("tseries",{from:"0.24"},O("0.24.0, #3838",23)),C("assert ppid",{from:"\
0.24"},O("0.24.0, #4366",23)),C("errorf",{from:"0.24"},O("0.24.0, #4414",23)),{...C("comm",{from:"0.25"},O("0.25.0, #4799",23)),least:1},{...C("ppid",{from:"0.2\
5"},O("0.25.0, #4744",23)),most:0},Et("ppid pcomm",{from:"0.25"},O("0.25.0, #4744",23)),C("pcomm",{from:"0.25"},O("0.25.0, #4744",23)),C("syscall_name",{from:"0\
.25"},O("0.25.0, #4746",23)),C("signal_thread",{from:"0.25"},O("0.25.0, #4700",23)),Et("probetype",{from:"0.25"},O("0.25.0, #4712",23)),C("probetype",{from:"0.2\
5"},O("0.25.0, #4712",23)),C("find",{from:"0.25"},O("0.25.0, #4845",23)),Et("has_cpid",{from:"0.25"},O("0.25.0, #4984",23)),C("has_cpid",{from:"0.25"},O("0.25.0\
, #4984",23)),C("kfunc_exist kfunc_allowed",{from:"0.25"},O("0.25.0, #4857",23)),C("leader_tid leader_comm",{from:"0.26"},O("0.26.0, #5132",23)),Et("leader_tid \
leader_comm",{from:"0.26"},O("0.26.0, #5132",23)),C("signal_name",{from:"0.26"},O("0.26.0, #5098",23)),C("dw_ustack",{from:"0.26"},O("0.26.0, #4964",23)),Et("dw\
_ustack",{from:"0.26"},O("0.26.0, #4964",23)),C("write_user",{from:"0.26"},O("0.26.0, #3742",23)),C("is_err",{from:"0.26"},O("0.26.0, #5086",23)),C("str_concat",
{from:"0.27"},O("0.27.0, #5265",23)),C("container_of",{from:"0.27"},O("0.27.0, #5236",23)),C("config",{from:"0.27"},O("0.27.0, #5241",23)),C("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},d0)],Ls={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},As={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},Cs=[{name:"raw",from:"0.18",source:O("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:O("0.25.0, #4912",23)}],ha='0.23.2 says "Unrecognized config variable"',yn=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${ha}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${ha}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${ha}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${ha}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${ha}, 0.27.1 takes it`}))],hm=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var f0="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",h0="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",Vp=new Set([...`${f0} ${h0}`.split(" "),...kn.flatMap(({names:e})=>e)]),mm="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",Hs=["begin","end","interval","profile","software","hardware",
"watchpoint"],Wp="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",Is=[{word:/^arg\d+$/,refusedIn:new Set([...Hs,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${Wp}`},{word:/^retval$/,refusedIn:new Set([...Hs,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${Wp}`},{word:/^args$/,refusedIn:new Set([...Hs,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...Hs,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${Wp}`}],dt=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),gm=2n**63n-1n;var m0=bm("call"),g0=bm("word"),b0=new Map(Cs.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),k0=new Map(yn.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function bm(e){let t=new Map;for(let{names:r,least:n=0,most:a=Number.POSITIVE_INFINITY,...o}of kn)if(o.use===e)for(let i of r){let u=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",p=e==="word"?`the builtin \`${i}\``:`\`${i}()\`${u}`;j(t,i,{bound:{...o,name:p},least:n,most:a})}return t}s(bm,"r\
owsByName");function km(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(m0.get(e.name)??[]).filter(a=>r>=a.least&&
r<=a.most).map(({bound:a})=>({bound:a,span:e.span})),...y0(e,t)]}case"identifier":return t.word(e.name)?Jp:/^sarg\d+$/.test(e.name)?[{bound:Ls,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:As,span:e.span}]:g0.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??Jp;case"config":return e.settings.flatMap(({name:r,span:n})=>{let a=k0.
get(r.toLowerCase().replace(/^bpftrace_/,""));return a===void 0?[]:[{bound:a,span:n}]});default:return Jp}}s(km,"builtinUses");var Jp=[];function y0(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!t.word(r.name)?b0.get(r.name):void 0;return n===void 0?[]:[{bound:n,
span:r.span}]})}s(y0,"stackModes");function ym(e){let t=new Set,r=new Set,n=!1,a=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let i of o.parameters)r.add(i)}if(o.kind==="import"&&(a=!0),o.kind==="preprocessor"){let i=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(n||=/^\s*#\s*include\b/.
test(o.text),i!==void 0)for(let u of[t,r])u.add(i)}if(o.kind==="c-definition")for(let[i]of o.text.matchAll(/\w+/g))r.add(i)}return{call:s(o=>a||t.has(o),"call"),
word:s(o=>a||n||r.has(o),"word")}}s(ym,"ownNames");var Yp=Number.POSITIVE_INFINITY;function q(e,[t,r],...n){return e.split(" ").map(a=>[a,{least:t,most:r,wanted:n}])}s(q,"calls");var Fs=new Map([...q("printf err\
orf warnf debugf cat system",[1,Yp],"written text"),...q("time",[0,1],"written text"),...q("strftime",[2,2],"written text","number"),...q("join",[1,2],"number",
"written text"),...q("kaddr cgroupid pton",[1,1],"written text"),...q("uaddr reg",[1,1]),...q("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...q("kstack ustack",[0,2],"written number","written number"),...q("ntop",[1,2]),...q("macaddr",[1,1]),...q("path",[1,2]),...q("buf",
[1,2],"any","number"),...q("str",[1,Yp],"any","number"),...q("cgroup_path",[1,2],"number","text"),...q("strncmp",[3,3],"text","text","written number"),...q("str\
contains str_concat strstr",[2,2],"text","text"),...q("strlen",[1,1],"text"),...q("memcmp",[3,3]),...q("sum avg min max stats",[1,1],"number"),...q("hist",[1,2],
"number"),...q("lhist",[4,4],"number","written number","written number","written number"),...q("tseries",[3,4],"number"),...q("print",[1,3],"any","written numbe\
r","written number"),...q("clear zero",[1,1],"whole map"),...q("delete",[1,Yp],"map"),...q("has_key",[2,2],"whole map"),...q("len",[1,1]),...q("exit",[0,1]),...q(
"signal signal_thread override",[1,1]),...q("skboutput",[4,4]),...q("nsecs",[0,1])]),wm=new Set(["print","clear","zero","has_key","len","find"]),qs=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),ma={least:1,most:100};function Zp(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(n=>[n,t])))}s(Zp,"table");var js=Zp([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),Xp=Zp([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),vm=new Set(["kretprobe","uretprobe"]),xm=Zp([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var w0=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,v0=/^(?:u?int(?:8|16|32|64)|(?:un)?signed(?: \w+)*|(?:unsigned )?(?:char|short|int|long))$/;function F(e,t){switch(e.kind){case"\
integer":return"a number";case"sizeof":return Xp.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>
1?"a tuple":void 0;case"variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return x0(e.name,t);case"call":return t.defined.names.
has(e.name)?void 0:Xp.get(e.name);case"cast":return v0.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator===
"~"?Gs(e.operand,t):void 0;case"update":return Gs(e.operand,t);case"binary":return w0.test(e.operator)?"a truth value":Gs(e.left,t)&&Gs(e.right,t);case"ternary":{
let r=F(e.else,t);return e.then!==void 0&&F(e.then,t)===r?r:void 0}default:return}}s(F,"typeOf");function Gs(e,t){return F(e,t)==="a number"?"a number":void 0}s(
Gs,"numberIf");function x0(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?js.get(e):r.every(({canonical:n})=>vm.has(n??""))?"a number":void 0}
s(x0,"typeOfWord");var S0=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function Gt(e,t){
return e===void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!S0.some(r=>r.includes(e)&&r.includes(t))}s(Gt,"differ");function pe(e){return e===
void 0||e==="a number"||e==="a truth value"||e==="an aggregation"}s(pe,"isCountable");var N0={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Sm=3,E0=/^[eEfFgGaAn]$/,T0=/\\[x0-7]/;function Nm(e,t){if(e.kind!=="call"||!qs.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Sm+1)return{span:e.span,message:`debugf() prints ${Sm} values at most.`};let r=Bs(e,"older",t),n=Bs(e,"newer",t);return r===void 0?void 0:n}s(Nm,"wrongFo\
rmat");function Ds(e,t){if(!qs.has(e.name))return!1;let r=t==="older"?"newer":"older";return Bs(e,t,Qp)!==void 0&&Bs(e,r,Qp)===void 0}s(Ds,"needsOtherReading");
var R0={names:new Set,macros:!1,included:!0,statements:!1},Qp={defined:R0,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Em(e){let[
t,...r]=e.arguments;if(!qs.has(e.name)||t?.kind!=="string"||Ds(e,"older"))return;let n=Tm(t.text,"older");if(n?.length===r.length)return r.find((a,o)=>n[o]==="s"&&
M0(a))?.span}s(Em,"numberAsText");function M0(e){return F(e,Qp)==="a number"}s(M0,"isNumber");function Bs(e,t,r){let[n,...a]=e.arguments;if(n?.kind!=="string"||
a.some(f=>$0(f,r.defined)))return;let o=Tm(n.text,t);if(o===void 0)return;let i=o.find(f=>E0.test(f));if(a.length!==o.length){let f=`The format asks for ${z(o.length,
"argument")}, and there ${a.length===1?"is":"are"} ${a.length}.`;return{span:e.span,message:f}}if(i!==void 0)return{span:n.span,message:`bpftrace prints no frac\
tions: there is no conversion %${i}. Print whole numbers.`};let u=a.findIndex((f,h)=>!O0(F(f,r),o[h]??"s")),p=a[u],_=o[u]??"";if(p===void 0)return;let l=F(p,r),
c=l==="a text"?": write %s":"",d=_.startsWith("r")?"a buffer":_==="s"?"a value":"a number";return{span:p.span,message:`%${_} prints ${d}, and this is ${l}${c}.`}}
s(Bs,"formatProblem");function Tm(e,t){if(T0.test(e))return;let r=[...e.matchAll(N0[t])].map(([,n=""])=>n);return t==="older"?r:r.filter(n=>n!=="%")}s(Tm,"conve\
rsionsOf");function O0(e,t){return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||pe(e)&&e!=="an aggregation"}s(O0,"fits");function $0(e,{
names:t,included:r}){return e.kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s($0,"mayBeSeveral");function P0(e,t){return e.kind===t}s(P0,"isOfKind");function N(e,t,r){return{feature:t,kind:e,find:s((a,o)=>{let i=P0(a,e)&&r(a,o);return i===!0?a.span:i||void 0},
"find")}}s(N,"on");var Ee=s(()=>!0,"always"),o_=[N("config","config-block",Ee),N("config","config-word",e=>e.settings.find(({value:t})=>I0.test(t))?.span),N("co\
nfig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d+[\w]*[UL]/.test(t))?.span),N("subprogram","subprogram",Ee),N("subprogram","glued-colon",(e,{script:{
text:t}})=>{let r=wn(t.slice(e.span.start,e.body.span.start));return n_.test(r)&&{start:e.span.start,end:e.body.span.start}}),N("macro","macro",Ee),N("map-decla\
ration","map-declaration",Ee),N("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),N("import","import",Ee),N("call","import",e=>e.name==="im\
port"),N("c-definition","attribute-behind",e=>F0(e).includes(Rm)),N("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(Rm)),N("attach-po\
int","named-probe",e=>e.name?.span),N("attach-point","spaced-attach-point",e=>e.spaced),N("attach-point","sign-in-attach-point",e=>A0.test(e.text.replace(L0,""))),
N("attach-point","kprobe-module",e=>Om(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),N("attach-point","probe-language",({place:e})=>e.
form==="userFunction"&&e.path!==void 0&&e.language?.span),N("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),N("attach-point",
"source-line",({place:e})=>e.form==="sourceLine"),N("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),N("attach-point","watchpo\
int-argument",({place:e})=>e.form==="watchpoint"&&e.argument!==void 0),N("let","let",Ee),N("let","glued-colon",(e,{script:t})=>e.type!==void 0&&e_(e.variable,t)),
N("let","typeof",e=>e.type!==void 0&&zs.test(e.type)),N("discard","discard",Ee),N("block-expression","block-expression",Ee),N("if-expression","block-expression",
Ee),N("block","step-behind-block",j0),N("block","block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),N("if","else-if",e=>e.else?.kind==="if"&&e.else.
span),N("if","bare-condition",(e,t)=>ga(e,e.condition,t)),N("while","bare-condition",(e,t)=>ga(e,e.condition,t)),N("unroll","bare-condition",(e,t)=>ga(e,e.count,
t)),N("for-map","bare-condition",(e,t)=>ga(e,e.variable,t)),N("for-range","glued-colon",(e,{script:t})=>e_(e.variable,t)),N("for-range","glued-variable",(e,{script:t})=>e_(
e.variable,t,Mm)),N("for-range","bare-condition",(e,t)=>ga(e,e.variable,t)),N("while","while",Ee),N("unroll","unroll-expression",({count:e})=>!["integer","posit\
ional"].includes(e.kind)&&e.span),N("for-map","for-map",Ee),N("for-range","for-range",Ee),N("jump","jump-in-for",(e,t)=>t.inFor),N("jump","return-value",e=>e.value?.
span),N("integer","digit-separator",e=>/^\d[\d_]*_/.test(e.text)),N("integer","separated-hex",e=>/^0x.*_/i.test(e.text)),N("integer","capital-suffix",e=>/^(?!0[xX]).*[UL]/.
test(e.text)),N("integer","zero-in-exponent",e=>/^0e\d|^\d+e0/i.test(e.text)),N("integer","exponent",e=>/^\d+e\d/i.test(e.text)),N("integer","integer-suffix",e=>!/^0x/i.
test(e.text)&&/[ul]+$/i.test(e.text)),N("duration","duration",Ee),N("record","record",Ee),N("tuple","tuple",Ee),N("tuple","short-tuple",e=>e.elements.length<2),
N("tuple","trailing-comma",(e,{script:t})=>{let r=e.elements.at(-1);return r!==void 0&&wn(t.text.slice(r.span.end,e.span.end)).includes(",")}),N("unary","addres\
s-of",e=>e.operator==="&"),N("unary","comptime",e=>e.operator==="comptime"),N("binary","readable-aggregation",({left:e,right:t},r)=>Lm(t)&&r_(r,e)||Lm(e)&&r_(r,
t)),N("ternary","glued-colon",(e,{script:t})=>$m(e,t,n_)),N("ternary","glued-variable",(e,{script:t})=>$m(e,t,Mm)),N("ternary","empty-middle",e=>e.then===void 0),
N("cast","readable-aggregation",({operand:e},t)=>r_(t,e)),N("cast","double-pointer",e=>e.type.endsWith("**")),N("cast","array-cast",e=>!zs.test(e.type)&&e.type.
includes("[")),N("cast","enum-cast",e=>/^enum\b[^*[]*$/.test(e.type)),N("cast","typeof",e=>zs.test(e.type)),N("sizeof","sizeof",e=>e.name==="sizeof"),N("sizeof",
"offsetof",e=>e.name==="offsetof"),N("sizeof","subfield-offset",e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),N("sizeof","typeinfo",e=>e.name==="type\
info"),N("sizeof","typeof",e=>zs.test(e.text)),N("member","keyword-field",e=>C0.test(e.name)&&e.nameSpan),N("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.
test(e.name)&&e.nameSpan),N("member","sized-type-field",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),N("member","args-dot",e=>e.operator==="."&&Pm(e.
object)),N("identifier","raw-arguments",(e,{probe:t})=>Pm(e)&&t?.attachPoints.some(r=>Om(r,"rawtracepoint"))),N("member","dot-dereference",({operator:e,object:t},r)=>e===
"."&&G0(t,r)),N("map","tuple-key",e=>e.keys?.find(t=>t.kind==="tuple")?.span),N("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&B0(t)),
N("call","number-as-text",Em),N("call","newer-conversion",e=>Ds(e,"older")),N("call","loose-percent",e=>Ds(e,"newer")),N("call","exit-in-for",(e,t)=>e.name==="e\
xit"&&t.inFor),N("call","indexed-print",e=>e.name==="print"&&t_(e.arguments[0])&&e.span),N("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="dele\
te"&&t?.kind==="map"&&!t_(t)&&r!==void 0&&r.kind!=="map"}),N("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&t_(e.arguments[0]);
return e.name==="delete"&&t}),N("assignment","compound-operation",(e,{script:{text:t}})=>e.operator==="="||!H0.has(e.value.kind)?!1:!wn(t.slice(e.target.span.end,
e.value.span.start)).includes("(")&&e.value.span),N("assignment","delete-value",({value:e})=>Ks(e)&&e.span),N("let","delete-value",({value:e})=>e!==void 0&&Ks(e)&&
e.span),N("if","delete-value",({condition:e})=>Ks(e)&&e.span),N("call","delete-value",e=>e.arguments.find(Ks)?.span)],Rm="__attribute__",L0=/"(?:\\.|[^"])*"|\\./g,
A0=/[%&|^!~<>'?()]/,C0=/^(?:if|else|for|while|unroll|return|break|continue)$/,n_=/:[\w.\-*#/]/,Mm=/:\$[A-Za-z_]/,H0=new Set(["binary","cast","ternary"]),zs=/^\s*typeof\b/,
I0=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function F0(e){return e.text.slice(e.text.lastIndexOf("}")+1)}s(F0,"behindBody");function Om(e,...t){let r=ue(e.provider);
return r!==void 0&&t.includes(r.provider.name)}s(Om,"provides");function ga(e,t,{script:r}){return!wn(r.text.slice(e.span.start,t.span.start)).includes("(")}s(ga,
"isBare");function e_({span:e},{text:t},r=n_){let n=/^\s*:\S\S?/.exec(t.slice(e.end,e.end+q0));return n!==null&&r.test(n[0])?{start:e.start,end:e.end+n[0].length}:
void 0}s(e_,"gluedAfter");var q0=64;function $m(e,{text:t},r){let{start:n}=e.else.span,a=wn(t.slice((e.then??e.condition).span.end,n));return r.test(a+t.slice(n,
n+2))?e.else.span:void 0}s($m,"gluedElse");function j0({statements:e,value:t},{script:{text:r}}){let n=[...e,...t===void 0?[]:[t]];return n.find((a,o)=>{let i=n[o-
1];return i?.kind!=="if"&&i?.kind!=="block"||wn(r.slice(i.span.end,a.span.start)).trim()!==""?!1:r.startsWith("++",a.span.start)||r.startsWith("--",a.span.start)})?.
span}s(j0,"stepBehindBlock");function wn(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(wn,"withoutComments");function Pm(e){return e.kind==="identifi\
er"&&e.name==="args"}s(Pm,"isArguments");function G0(e,{pointers:t}){return e.kind==="identifier"?e.name==="curtask":a_(e)||e.kind==="variable"&&t().has(e.name)}
s(G0,"isPointer");function a_(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(a_,"isPointerCast");function Am(e){let t=new Set,r=new Set;
return M(e,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(a_(n.value)?t:r).add(n.target.name),n.kind==="let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==
void 0&&a_(n.value)?t:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-range")&&r.add(n.variable.name)}),new Set([...t].filter(n=>!r.has(n)))}s(Am,"po\
intersOf");function t_(e){return e?.kind==="map"&&e.keys!==void 0}s(t_,"isEntry");function B0(e){return e.kind==="call"?e.name==="str":e.kind==="string"||e.kind===
"identifier"&&e.name==="comm"}s(B0,"isText");function Ks(e){return e.kind==="call"&&e.name==="delete"}s(Ks,"isDelete");function Lm({kind:e}){return D0.has(e)}s(
Lm,"isNumber");var D0=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof","call"]);function r_({maps:e},t){return t.kind==="\
map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(r_,"aggregation");var z0=new Map(o_.map(({kind:e})=>[e,o_.filter(t=>t.kind===e)]));function Im(e,t,r=[]){let n=new Set(r.flatMap(l=>dm(l)?[]:[l.name])),a=new Set(r.flatMap(l=>fm(
l)?[l.name]:[])),o=new Map,i=s((l,c)=>{o.has(l)||o.set(l,c)},"note"),u=s((l,c)=>{c!==void 0&&i(pt[l],c)},"noteFeature"),p=ym(e),_=e.items.some(l=>l.kind==="macr\
o"||l.kind==="import");for(let l of e.items){let c=0,d=0,f=!1,h,b=s(()=>h??=Am(l),"pointers"),g=l.kind==="probe"?{probe:l}:{},m={script:e,maps:t,inFor:!1,pointers:b,
...g},y={...m,inFor:!0};M(l,k=>{Hm(k)&&d++,k.kind==="variable"&&(f=!0),k.kind==="identifier"&&n.has(k.name)&&u("statement-definition",k.span),k.kind==="identifi\
er"&&a.has(k.name)&&u("word-in-definition",k.span);for(let w of z0.get(k.kind)??[])u(w.feature,w.find(k,c>0?y:m));if(d===0)for(let{bound:w,span:x}of km(k,p))i(w,
x);Cm(k)&&c++},k=>{Cm(k)&&c--,Hm(k)&&d--}),l.kind==="probe"&&f&&!_&&u("outer-variable",J0(l))}return u("several-begin",W0(e)),u("added-key",U0(e)),_||u("unset-m\
ap",K0(e)),[...o].map(([l,c])=>({bound:l,span:c}))}s(Im,"featureUses");function Cm(e){return e.kind==="for-map"||e.kind==="for-range"}s(Cm,"isFor");function Hm(e){
return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Hm,"isFolded");function K0(e){if(e.items.some(a=>a.kind==="preprocessor"&&
/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(a.text))||e.unread.length>0)return;let r=new Set,n=[];for(let a of e.items)a.kind==="map-declaration"&&r.add(a.map),
M(a,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind==="map"&&n.push(
o)});return n.find(({name:a})=>!r.has(a))?.span}s(K0,"unsetMap");function U0(e){let t=new Set,r;for(let n of e.items)M(n,a=>{a.kind!=="assignment"||a.target.kind!==
"map"||a.value.kind!=="call"||!dt.has(a.value.name)||(a.target.keys===void 0?t.add(a.target.name):t.has(a.target.name)&&(r??=a.target.span))});return r}s(U0,"ad\
dedKey");function W0(e){let t=new Set;for(let r of e.items)for(let n of r.kind==="probe"?r.attachPoints:[]){let a=ue(n.provider)?.provider.name;if(!(a!=="begin"&&
a!=="end")){if(t.has(a))return n.span;t.add(a)}}}s(W0,"secondBegin");function Fm(e,t){return e.flatMap(({bound:r,span:n})=>{let a=V0(r,t);return a===void 0?[]:[
{verdict:"refused",rule:"unsupported-syntax",span:n,why:a}]})}s(Fm,"refusedFeatures");function V0(e,t){if(Ht(t.bpftrace,e))return`${e.name} needs ${Rf(e)}`;if(e.
kernel!==void 0&&!L(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(V0,"whyRefused");function J0(e){let t=[],r=new Set,n=new Set,a;return M(
e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable),o.kind==="let"&&n.add(o.variable),o.kind==="assignmen\
t"&&o.operator==="="&&n.add(o.target),!(o.kind!=="variable"||t.some(i=>i.has(o.name)))&&(n.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(a??=o.span))},o=>{if(o.kind===
"block")for(let i of t.pop()??[])r.add(i)}),a}s(J0,"outerVariable");function Bt(e,t,r,n){let a=new i_(e,n),o=a.list(t.statements.slice(r),!0),{leaks:i,early:u,beforeExit:p}=a;o==="up"&&i.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let _=t.statements.at(-1);return{leaks:i,lowered:[...a.lowered,...a.atEnd],beforeExit:p,early:u,endsDown:o==="down"||_!==void 0&&p.some(
({exit:l})=>l===_.span)}}s(Bt,"balanceOf");var i_=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let n="up",a=this.atEnd.length;for(let[o,i]of t.entries()){let u=t[o+1],p=u===void 0?r:s_(u),_=this.#e(i);if(_!==void 0){(p?this.atEnd:this.
early).push(_),p&&(n="down");continue}if(s_(i)?this.#r(i,this.atEnd.splice(a),n):n=this.#a(i,p),n==="left"||s_(i))return this.#n(t.slice(o+1)),"left"}return n}#r(t,r,n){
if(this.lowered.push(...r),u_(t))n==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let a of r)this.beforeExit.push({lowered:a,exit:t.span})}#n(t){
if(t.length===0)return;let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#a(t,r){switch(t.kind){case"if":{this.hidden(
t.condition);let n=this.atEnd.length,a=this.list(t.then.statements,r),o=this.#o(t.else,r);return a==="left"?o:o==="left"||a===o?a:(this.early.push(...this.atEnd.
splice(n)),"up")}case"block":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"\
jump":return"up";case"assignment":case"let":case"expression-statement":return this.hidden(t),"up"}}#o(t,r){return t===void 0?"up":t.kind==="if"?this.#a(t,r):this.
list(t.statements,r)}hidden(t){M(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push(
{kind:"hidden",span:r.span})})}};function s_(e){return u_(e)||p_(e)}s(s_,"leaves");function u_(e){return e.kind==="jump"&&e.keyword==="return"}s(u_,"isReturn");
function Us({then:e,else:t}){let r=e.statements.at(-1);return t===void 0&&r!==void 0&&u_(r)}s(Us,"leavesEarly");function p_(e){if(e.kind!=="expression-statement")
return!1;let{expression:t}=e;return t.kind==="call"&&t.name==="exit"}s(p_,"isExitStatement");var Y0=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function jm(e){let{span:t}=e,r=Ws(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let u=Ws(e.operand);return u&&{access:u,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:n,operator:a,right:o}=e,i=a.replace(
/[<>]/,u=>u==="<"?">":"<");return qm(n,a,o,t)??qm(o,i,n,t)}s(jm,"flagTest");function qm(e,t,r,n){let a=Ws(e),o=Y0.find(i=>i.operator===t&&i.value===Gm(r));return a&&
o&&{access:a,span:n,passes:o.passes,sound:o.sound}}s(qm,"comparison");function Gm(e){return e.kind==="boolean"?Number(e.value):Z(e)}s(Gm,"numberOf");function Ws(e){
return e.kind==="cast"?Ws(e.operand):e.kind==="map"?e:void 0}s(Ws,"flagOf");function ba(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(ba,"conjuncts");var Z0={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function ka(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:p}=e;if(p.kind==="update"&&p.operand.kind==="map")return{access:p.operand,span:t,to:p.operator==="++"?"up":"down",form:"plain"};if(p.kind!==
"call"||p.name!=="delete")return;let[_,l]=p.arguments;return _?.kind!=="map"||p.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?_:{..._,keys:[l]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:n,operator:a}=e,o=n.kind==="call"&&n.name==="sum"?n.arguments[0]:
void 0;if(a==="="&&o!==void 0){let p=Z(o);return p===1||p===-1?{access:r,span:t,to:p===1?"up":"down",form:"sum"}:void 0}let i=Gm(n),u=Z0[`${a} ${i}`];return u&&
{access:r,span:t,to:u,form:"plain"}}s(ka,"flagChange");function Vs(e){return t=>{let r=ka(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(Vs,"lowersFlag");function ya({covered:e,uncovered:t},{start:r,end:n}){return r>=e.start&&n<=e.end&&!t.some(({exit:a})=>r>=a.start&&n<=a.end)}s(ya,"isCovered");function Dt({attachPoints:e}){
return e.every(({provider:t})=>{let r=ue(t)?.provider.name;return r!==void 0&&_s.providers.includes(r)})}s(Dt,"isTimer");function Bm(e,t,r){let n=Oe(()=>new wa(e.body));return[...Q0(e,n),...eN(e,n),...tN(e)].slice(0,X0).map(o=>zm({probe:e,effects:t,reach:r},o))}s(Bm,"guardAttempts");
var X0=16;function Dm(e,t,r,n){if(!Dt(e))return;let a=new wa(e.body),o=a.all().find(({change:i})=>n.has(i.access.name)&&i.form==="sum");return o&&zm({probe:e,effects:t,
reach:r},{block:a.block,raise:o})}s(Dm,"timerAttempt");function Q0({predicate:e},t){return e===void 0?[]:__(ba(e),t)}s(Q0,"inPredicate");function eN({body:e},t){
return e.statements.flatMap(r=>r.kind==="if"&&Us(r)?__([r.condition],t,r):[])}s(eN,"inStatements");function tN({body:e}){return e.statements.flatMap(t=>t.kind===
"if"&&t.else===void 0?__(ba(t.condition),Oe(()=>new wa(t.then))):[])}s(tN,"aroundBody");var wa=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){this.
block=t;for(let[r,n]of t.statements.entries()){let a=ka(n),o=a?.access.name;a?.to==="up"&&o!==void 0&&!this.#e.has(o)&&this.#e.set(o,{change:a,at:r})}}of(t){return this.#e.
get(t)}all(){return[...this.#e.values()]}};function __(e,t,r){for(let n of e){let a=jm(n),o=a?.passes===(r===void 0?"down":"up")?t().of(a.access.name):void 0;if(o!==
void 0)return[{block:t().block,raise:o,test:a,early:r}]}return[]}s(__,"firstRaised");function zm({probe:e,effects:t,reach:r},{block:n,raise:{change:a,at:o},test:i,
early:u}){let p=a.access.name,_=u!==void 0&&a.span.start<u.span.start,l=_?n.statements.indexOf(u):o,c=Bt(Vs(p),n,l+1,r),d=[a,...c.lowered,...c.early],f=nN(e),h=[
...i===void 0?[]:[i],...d].map(({access:k})=>rN(k,f)),b=h.find(k=>k==="other")??h.find(k=>k==="unknown")??"cpu",g=new Set(d.map(({span:k})=>k.start)),m=t.flatMap(
k=>k.kind==="map"&&k.map===p&&!g.has(k.span.start)?[k.span]:[]),y={...i===void 0?{}:{test:i},...u===void 0?{}:{early:u}};return{probe:e,map:p,key:b,...y,raise:a,
raisedFirst:_,block:n,balance:c,strays:m}}s(zm,"read");function rN({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":Km(r,t)}s(rN,"keyOf");function Km(e,t){
return e.kind==="cast"?Km(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind===
"block-expression"?"unknown":"other"}s(Km,"keyKind");function nN(e){let t=new Set,r=new Set,n=s((a,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(a)},"no\
te");M(e.body,a=>{a.kind==="assignment"&&a.target.kind==="variable"?n(a.target.name,a.operator==="="?a.value:void 0):a.kind==="let"&&a.value!==void 0?n(a.variable.
name,a.value):a.kind==="update"&&a.operand.kind==="variable"?n(a.operand.name,void 0):(a.kind==="for-range"||a.kind==="for-map")&&n(a.variable.name,void 0)});for(let a of r)
t.delete(a);return t}s(nN,"cpuVariables");function Um(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,block:i,balance:u,strays:p}=e,{leaks:_,lowered:l,early:c,beforeExit:d}=u,
f=[a,...l].every(({form:g})=>g==="sum"),h=!o&&_.length===0&&c.length===0&&p.length===0;if(r!=="cpu"||n?.sound===!1||!f||!h)return;let b={start:a.span.end,end:i.
span.end};return{map:t,imported:!1,covered:b,uncovered:d}}s(Um,"completeGuard");function Wm(e,{reach:t,file:r}){if(r===void 0)return;let n=s(a=>t.calls(a,...sN(r)),"touches");for(let[a,o]of e.body.statements.entries()){let i=aN(o,r,n)??(Dt(
e)?oN(o,r):void 0);if(i===void 0)continue;let u=Bt(l_(r),e.body,a+1,t),p=new Set([i,...u.lowered,...u.early].map(({span:l})=>l.start)),_=[];return M(e.body,l=>{
l.kind!=="call"&&l.kind!=="identifier"||!p.has(l.span.start)&&n(l)&&_.push(l.span)}),{file:r,balance:u,raise:o.span,strays:_}}}s(Wm,"importedAttempt");function Vm({
file:e,balance:t,raise:r,strays:n},a){if(t.leaks.length>0||t.early.length>0||n.length>0)return;let o={start:r.end,end:a.body.span.end};return{map:e.enter,imported:!0,
covered:o,uncovered:t.beforeExit}}s(Vm,"completeImported");function aN(e,{enter:t},r){if(e.kind!=="if"||!Us(e)||e.then.statements.some(r))return;let{condition:n}=e;
if(n.kind==="unary"&&n.operator==="!")return Js(n.operand,t);if(!(n.kind!=="binary"||n.operator!=="=="||Z(n.right)!==0))return Js(n.left,t)}s(aN,"testingRaise");
function oN(e,{raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return Js(e.expression,t)}s(oN,"plainRaise");function l_({leave:e}){return t=>t.kind===
"expression-statement"&&Js(t.expression,e)!==void 0?{span:t.span}:void 0}s(l_,"lowersImported");function sN({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[
e,t,r]}s(sN,"namesOf");function Js(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(Js,"callOf");function Jm(e,t){let r=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let a=n.keys.length===0&&!nn.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:Zm(n),oneEntry:a})}for(let n of e.items){if(n.kind!=="map-declaration")continue;let a=Ym(n)?.kind,o=n.maxEntries===void 0?void 0:Z(n.
maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...a===void 0?{}:{declared:a},...o===void 0?{}:{maxEntries:o}})}
return r}s(Jm,"readMaps");function Ym({type:e}){return Object.hasOwn(mp,e)?mp[e]:void 0}s(Ym,"declaredKind");function Zm(e){return e.aggregation===void 0||!qo.has(
e.aggregation)?"plain":e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(Zm,"useOf");function Xm(e){let r=e.items.
flatMap(n=>n.kind==="config"?n.settings:[]).filter(({name:n})=>Af.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d+$/.test(r.value)?Number(r.value):void 0}s(
Xm,"maxMapKeys");function Qm(e,t){let r=[],n=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete")continue;let o=n.get(a.map);if(o===void 0)n.set(a.map,
a);else{let i=iN(o,a);i!==void 0&&r.push({span:a.span,why:i})}}for(let a of e.items)a.kind==="map-declaration"&&r.push(...pN(a,n.get(a.map)));return r}s(Qm,"map\
Conflicts");function iN(e,t){let{map:r}=e;if(e.keys.length===0!=(t.keys.length===0))return uN(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===
t.aggregation)return;let[n,a]=e.aggregation===void 0?[t,e]:[e,t];if(a.aggregation===void 0&&a.plain!==!0)return;let o=a.aggregation===void 0?"a plain value":`${a.
aggregation}()`;return`${r} holds ${n.aggregation??""}(), so it cannot hold ${o} too`}s(iN,"whyNotBoth");function uN(e,t){return e.keys.length===0&&e.aggregation!==
void 0&&t.aggregation===e.aggregation}s(uN,"isKeyAdded");function pN(e,t){let{map:r,span:n,type:a}=e,o=Ym(e);return o===void 0?[{span:n,why:`no release has maps\
 of the type \`${a}\``}]:!(t!==void 0&&(t.aggregation!==void 0||t.plain===!0))||o.uses.includes(Zm(t))?[]:[{span:n,why:`${r} is declared as \`${a}\`, which canno\
t hold what is assigned to it`}]}s(pN,"declarationConflicts");function eg(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(eg,"refused\
Maps");var Ys=class{static{s(this,"Seeds")}#e=new Set;#t=new Map;#r;constructor(t,r){this.#r=new Set(r.filter(_N).map(n=>n.map));for(let{effects:n,body:a}of t){for(let o of n)
o.kind==="map"&&o.change!=="delete"&&o.key.constant&&this.#e.add(tg(o.map,o.key.text));this.#n(a.statements)}}has(t){return t.change!=="aggregate"||nn.has(t.aggregation??
"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.has(tg(t,r.text))&&r.constant?!0:r.text==="cpu"&&this.perCpu(t)}perCpu(t){return this.
everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#n(t){let r=new Set;for(let n of t)if(n.kind==="assignment"&&n.target.kind==="variable"&&n.operator===
"=")Z(n.value)===0&&r.add(n.target.name);else if(n.kind==="let"&&n.value!==void 0)Z(n.value)===0&&r.add(n.variable.name);else if(n.kind==="for-range"&&Z(n.from)===
0&&ng(n.to))for(let a of rg(n.body.statements,n.variable.name))this.#t.set(a,1/0);else n.kind==="unroll"?this.#a(n.body.statements,Z(n.count)??0,r):n.kind==="bl\
ock"&&this.#n(n.statements)}#a(t,r,n){let[a]=t;if(a?.kind==="unroll"&&t.length===1){this.#a(a.body.statements,r*(Z(a.count)??0),n);return}for(let o of n)if(r>0&&
t.some(i=>lN(i,o)))for(let i of rg(t,o))this.#t.set(i,r)}};function tg(e,t){return`${e}[${t}]`}s(tg,"entryId");function _N(e){return e.kind==="map"&&e.change===
"delete"||e.kind==="reset"&&e.function==="clear"}s(_N,"removes");function ng(e){return e.kind==="cast"?ng(e.operand):e.kind==="identifier"&&e.name==="ncpus"}s(ng,
"isNcpus");function rg(e,t){return e.flatMap(r=>{if(r.kind!=="assignment"||r.target.kind!=="map")return[];let[n,...a]=r.target.keys??[];return n!==void 0&&a.length===
0&&c_(n,t)?[r.target.name]:[]})}s(rg,"seededBy");function c_(e,t){return e.kind==="cast"?c_(e.operand,t):e.kind==="variable"&&e.name===t}s(c_,"isVariable");function lN(e,t){
return e.kind==="expression-statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&c_(e.expression.operand,t):e.kind==="assignment"&&e.operator===
"+="&&e.target.kind==="variable"&&e.target.name===t&&Z(e.value)===1}s(lN,"increments");var sg=/\$[A-Za-z_]\w*/g,cN=/@\w*/g,dN=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,fN=/\bcpu\b/,hN=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Zs=class{static{
s(this,"Unread")}#e;#t;#r;#n;#a;mayTriggerGuard;constructor({unread:t,text:r,items:n}){this.#e=t,this.#t=r;let a=t.map(i=>ag(r,i));this.#r=new Set(a.flatMap(i=>i.
match(sg)??[]));let o=t.filter(i=>!n.some(u=>u.span.start<=i.start&&i.end<=u.span.end)).map(i=>ag(r,i)).filter(i=>dN.test(i)).map(i=>i.match(cN)??[]);this.#n=new Set(
o.flat()),this.#a=o.some(i=>i.length===0),this.mayTriggerGuard=a.some(i=>hN.test(i)||Ue.functions.some(u=>i.includes(u)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(n=>n.start>=t&&n.end<=r)}mayGuard(t){return this.within(t)&&fN.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#a||
this.#n.has(t)}get variables(){return this.#r}};function ig(e){return e.search(sg)!==-1}s(ig,"mentionsVariable");function ag(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let n=e.slice(Math.max(0,t-og),t),a=e.slice(r,r+og);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(a)?.[0]??"")}s(ag,"pieceOf");var og=500;function Xs(e,t=[],r,n=[]){let a=mN(e,t),o=_m(a),i=o.length===0?a:{...a,items:[...a.items,...o]},u=am(i),p=new Zs(a),_={effects:gn(),calls:gn()},l=u.macros.size+
u.subprograms.size===0,c=a.items.filter(P=>P.kind==="probe").map(P=>{let he={body:P.body,predicate:P.predicate,callables:u,unknown:p.variables},Re={probe:P,phase:bN(
P),...p.within(P.span)?{partial:!0}:{}};if(l&&P.attachPoints.some(Oh)){let{effects:wt,calls:Je}=um(he);return{...Re,effects:wt,calls:s(()=>Je,"calls")}}return{...Re,
...sm(he,_.effects),calls:Oe(()=>im(he,_.calls))}}),d=c.flatMap(P=>P.effects),f=Jm(a,d),h=c.flatMap(({phase:P,effects:he})=>P==="end"?[]:he.filter(Re=>P==="atta\
ched"||Re.kind==="reset")),b=c.filter(P=>P.phase==="begin"),g=new Ys(b.map(P=>({effects:P.effects,body:P.probe.body})),h),m=new Set(c.flatMap(P=>P.effects).flatMap(
kN)),y={reach:new $s(i),...r===void 0?{}:{file:r}},k=new Set(h.filter(P=>P.kind==="reset").map(P=>P.map)),w=c.map(({phase:P,probe:he,effects:Re})=>Oe(()=>P==="a\
ttached"?Bm(he,Re,y.reach):[])),x=Oe(()=>new Set(w.flatMap(P=>P()[0]?.map??[]))),S=c.map((P,he)=>{if(P.phase!=="attached")return P;let Re=Wm(P.probe,y),wt=Re&&Vm(
Re,P.probe);if(Re!==void 0)return{...P,imported:Re,...wt===void 0?{}:{guard:wt}};let[Je,...Wu]=w[he]?.()??[],Vu=Je??(Dt(P.probe)?Dm(P.probe,P.effects,y.reach,x()):
void 0),ea=[Vu,...Wu].map(lo=>lo&&Um(lo)).find(lo=>lo!==void 0),iS=ea!==void 0&&(p.any||g.perCpu(ea.map))&&!k.has(ea.map)&&!m.has(ea.map);return{...P,...Vu===void 0?
{}:{attempt:Vu},...iS?{guard:ea}:{}}}),T=Xm(a),v={mapConflicts:Qm(a,d),features:Im(a,f,o)},R=T===void 0?{}:{maxMapKeys:T},W=gN(c),ut=[...n,...cm(e,t)];return{script:e,
imported:t,probes:S,maps:f,seeds:g,nestedMaps:W,unread:p,gaps:ut,guards:y,...v,...R}}s(Xs,"modelScript");function mN(e,t){if(t.length===0)return e;let r=[e.text],
n=[],a=[...e.unread],o=e.text.length+1;for(let{script:i}of t){n.push(...ns(i.items,o));for(let u of i.unread)a.push({start:u.start+o,end:u.end+o});r.push(i.text),
o+=i.text.length+1}return{...e,text:r.join(`
`),items:[...n,...e.items],unread:a}}s(mN,"withImports");function at(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let n of e.imported){let a=r+n.script.
text.length;if(t.start<=a)return{file:n,span:{start:t.start-r,end:t.end-r}};r=a+1}}s(at,"partAt");function gN(e){let t=new Map;for(let{probe:r,phase:n,effects:a}of e){
if(n!=="attached")continue;let o=new Set(a.flatMap(u=>u.kind==="map"?[u.map]:[])),i=r.attachPoints.reduce((u,{text:p})=>u+(/[*?[\]]/.test(p)?ug:1),0);for(let u of o)
t.set(u,(t.get(u)??0)+i)}return new Set([...t].flatMap(([r,n])=>n>=ug?[r]:[]))}s(gN,"mapsOfThree");var ug=3;function bN(e){let t=e.attachPoints.map(r=>ue(r.provider)?.
provider.name);return t.length>0&&t.every(r=>r==="begin")?"begin":t.length>0&&t.every(r=>r==="end")?"end":"attached"}s(bN,"phaseOf");function kN(e){return e.kind===
"map"&&e.aggregation!=="sum"?[e.map]:[]}s(kN,"otherThanSum");function pg(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??Lf.entries)<=Cf.entries}s(pg,"hasS\
ingleBucket");function xr(e,t,r){let n=e.maps.get(t);if(!(e.unread.mayDeclare(t)||n===void 0&&e.unread.any))return n?.declared??Jo(n?.use??"plain",r)}s(xr,"kind\
OfMap");function vn(e,{maps:t,unread:r}){if(r.any)return e;let n=t.get(e);return n?.declared??n?.use??"plain"}s(vn,"useOfMap");function Qs(e,t,r){if(t.imported.length===0)return e;let n=s(({path:_,...l})=>_===void 0||_===r?l:{path:_,...l},"withoutOwn"),a=e.related.map(_=>n(_.path===void 0?
d_(_,t):_)),o=at(t,e.span);if(o===void 0)return{...e,related:a};let{file:i,span:u}=o,p={path:i.path,span:u,message:"in this imported file"};return{...e,span:i.statement,
related:[n(p),...a]}}s(Qs,"inItsFile");function d_(e,t){let r=at(t,e.span);return r===void 0?e:{...e,path:r.file.path,span:r.span}}s(d_,"relatedInItsFile");function We(e){
return wo(e)}s(We,"nameOf");var _g={bpftrace:s(e=>`with bpftrace ${e===oe?xe.version:e}`,"bpftrace"),kernel:s(e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e===
"no"?"without":"with"} paravirtual spin locks`,"paravirt")};function ge(e){let t=e.split(",").map(p=>p.trim()),[r="",...n]=t;if(!r.includes("@"))return[r,...n.map(
cg)].join(" ");let a=lg("bpftrace",t),o=lg("kernel",t);if(a===void 0||o===void 0)return e;let i=t.filter(p=>!/^(?:bpftrace|kernel) *@/.test(p)),u=a===oe?xe.version:
a;return[`Linux ${o} with bpftrace ${u}`,...i.map(cg)].join(" ")}s(ge,"targetLabel");function lg(e,t){return t.map(dg).find(r=>r.key===e)?.value}s(lg,"partOf");
function cg(e){let{key:t,value:r}=dg(e);return Object.hasOwn(_g,t)?_g[t]?.(r)??e:e}s(cg,"words");function dg(e){let[t="",...r]=e.split("@");return{key:t.trim(),
value:r.join("@").trim()}}s(dg,"split");function ei({bpftrace:e,kernel:t,arch:r,paravirt:n,backports:a=!1}){return[e,t,r,n,a].join(" ")}s(ei,"machineOf");function fg(e,t){
let[r,n]=[e,t].map(a=>new Set(a.map(o=>`${ei(o)} ${o.table?.release??""}`)));return r!==void 0&&n!==void 0&&r.size===n.size&&[...r].every(a=>n.has(a))}s(fg,"sam\
eMachines");function ti(e){return Se(e).exact&&h_(e.bpftrace,f_())==="read"}s(ti,"isRead");function ri(e){let t=e.table===void 0?h_(e.kernel,hg()):"read";return[...mg(e,`bp\
ftrace ${e.bpftrace}`,h_(e.bpftrace,f_()),f_()),...mg(e,`Linux ${e.kernel}`,t,hg())]}s(ri,"releaseNotes");function f_(){return{what:"releases of bpftrace",first:Yu.
bpftrace,last:gg(xe.version)}}s(f_,"bpftraceRange");function hg(){return{what:"kernels",first:Yu.kernel,last:dp()}}s(hg,"kernelRange");function h_(e,{first:t,last:r}){
return L(e,t)?gg(e)===r||!L(e,r)?"read":"newer":"older"}s(h_,"sideOf");function gg(e){return e.split(".").slice(0,2).join(".")}s(gg,"lineOf");function mg(e,t,r,{
what:n,first:a,last:o}){if(r==="read")return[];let i=r==="older"?a:o;return[`${ge(e.name)}: ${t} is ${r} than the ${n} that the facts were read for (${a} to ${o}\
). It is judged as ${i}, and what is said of it is less sure.`]}s(mg,"note");function va(e,t){return et(jt.filter(n=>n.lock===e),t)?.type??"raw"}s(va,"lockType");function m_(e){return jt.find(t=>t.lock===e&&t.type==="raw")?.before}s(m_,"\
noticesFrom");function ft(e){return new Set(jt.map(({lock:t})=>t).filter(t=>va(t,e)==="raw"))}s(ft,"rawLocks");function bg(e,t){return et(us.filter(n=>n.kinds.includes(
e)),t)?.guard??"none"}s(bg,"guardClass");function kg(e){return K(e,br)}s(kg,"interruptMayStall");function xa(e,{arch:t,kernel:r}){return et(ps.filter(n=>n.kind===
e&&n.arch===t),r)}s(xa,"interruptOf");function de(e){return e.kind!=="bpftrace-process"}s(de,"isProgram");function xn(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(xn,"programsOnAny");function ni(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(ni,"lockOf");function be(e){return e.script===void 0?yg(e):`${yg(e)} of ${e.
script}`}s(be,"describeLock");function yg(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(yg,"describeOwnLock");var yN={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Sn(e){let t=[...new Set(e)].map(n=>yN[n]).join(" and "),
[r]=e.flatMap(n=>m_(n)??[]).sort((n,a)=>L(n,a)?1:-1);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Sn,"locksWait");function ai(e,t){
let[r]=e.filter(i=>va(i,t)==="rqspinlock"),n=r&&m_(r);return`the lock notices the deadlock${n===void 0?"":` (rqspinlock, from Linux ${n})`}: ${r==="ringbuf"?"wh\
at is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(ai,"lockGivesUp");function oi(e,t){if(e.includes("ringbuf"))return"";let{from:r}=zo;
return L(t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(oi,"tellReport");var wg="\
the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",si=`bpftrace guards this script by itse\
lf (${Ue.from} up to ${Ue.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function Sr({moment:e,
reports:t}){return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${g_(t)}`:""}s(Sr,"whenItHappens");function g_(e){
let t=e.filter(({error:r})=>Kf(r));return[...new Set(t.map(({error:r})=>wp(r)))].join(", and where ")}s(g_,"whichErrors");function ii(e,{report:t}){return`wants\
 the ${be(e)}${Sa(t)}`}s(ii,"tellWanting");function Sa(e){return e===void 0?"":`, to report an error where ${wp(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(Sa,
"tellReporting");var wN={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a rec\
orded stack on bpftrace ${Co(yp("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stack\
s is the stack map.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${Co(yp("lru_hash.update"))}, takes the lock of a list of the map's ent\
ries in the kernel (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error\
 that bpftrace reports while a probe runs (${Co(Df("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function Nr(e){return[...new Set(
e)].map(t=>wN[t]).join(" ")}s(Nr,"explainLocks");var vg={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as trace\
points or kprobes"},{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${Le.bpftrace} and Linux ${Le.kernel} at least)`}]};var xg=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function ui(e,t,r=!1){let n=e.edges.map(vN).sort(),a=e.edges.flatMap(({outer:o,through:i=[],inner:u})=>[o.program,...i,u.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...n].join(" | "),probes:[...new Set(a.map(xN))].sort(),target:t}}s(ui,"shapeOf");function vN({outer:e,through:t=[],inner:r,held:n,
wanted:a,sameKey:o}){let i=n.id!==a.id?"another lock":o?"the same entry":"the same lock";return[`${de(e.program)?"holds":"the process holds"} ${Sg(n,e.operation)}`,
...t.map(u=>`${Ng(u)} leads to`),Ng(r.program),`wants ${i}`,Sg(a,r.operation)].join(", ")}s(vN,"tellEdge");function Sg(e,{operation:t,moment:r,freeList:n,key:a,
report:o}){let i=e.class==="bucket"?[e.single===!0?"single":a.sharing]:[],u=e.class==="freelist"?n?.moment??r:r;return[e.class,t,u,...i,...o===void 0?[]:[o.error]].
join(" ")}s(Sg,"endOf");function Ng({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(Ng,"\
siteOf");function xN(e){if(!de(e))return e.kind;let{kind:t,site:r,name:n}=e;return r===void 0||r.edge==="inside"?n:`${t}:${r.function}`}s(xN,"probeOf");function Rg(e,t=xg){
let r=e.flatMap(a=>{let o=t.filter(u=>u.shape===a.id),i=o.filter(({probes:u})=>u.length===2&&u.join()===a.probes.join());return[...Eg(i,"pair"),...Eg(o,"shape")].
map(u=>({seen:u,near:Number(SN(u,a))}))}),[n]=r.sort((a,o)=>o.near-a.near||+(o.seen.of==="pair")-+(a.seen.of==="pair")||o.seen.hung-a.seen.hung);return n?.seen}
s(Rg,"seenOf");function Eg(e,t){let r=new Map;for(let{shape:n,kernel:a,arch:o,bpftrace:i,hung:u,runs:p,scripts:_}of e){let l=`${a} ${o} ${i}`,c=r.get(l)??{hung:0,
runs:0,scripts:[]};r.set(l,{kernel:a,arch:o,bpftrace:i,of:t,hung:c.hung+u,runs:c.runs+p,scripts:[...new Set([...c.scripts,..._])],...n.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:n})=>n>0)}s(Eg,"onMachines");function SN({kernel:e,arch:t},{target:r}){return t===r.arch&&Tg(e)===Tg(r.kernel)}
s(SN,"isNear");function Tg(e){return e.split(".").slice(0,2).join(".")}s(Tg,"lineOf");var NN={x86_64:"",arm64:" on arm64"};function Nn({kernel:e,arch:t,bpftrace:r,
hung:n,runs:a,of:o,copies:i}){let u=o==="pair"?"this pair":"a script of this shape";return`Seen: Linux ${e}${NN[t]} with bpftrace ${r} hung in ${n} of ${a} run${a===
1?"":"s"} of ${i===!0?"two copies of ":""}${u}.`}s(Nn,"tellSeen");var En=3;function ot(e,t){return e.length<=En?`on ${Ae(e.map(ge))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${Ae(e.slice(
0,2).map(ge))}`}s(ot,"onTargets");function Ae(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(Ae,"list");function ht(...e){return e.
filter(t=>t!=="").join(" ")}s(ht,"sentences");var b_=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Na(e){let t=new Map;for(let{target:r,why:n}of e){let a=n.replace(
b_,""),o=t.get(a)??{why:n,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let i of b_.exec(n)??[])o.kernels.add(i);t.set(a,o)}return[...t.
values()].map(({why:r,targets:n,kernels:a})=>({why:r.replace(b_,Ae([...a].sort((o,i)=>L(o,i)?1:-1))),targets:n}))}s(Na,"groupByReason");function k_({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(k_,"isConditional");function Er(e){return k_(e)?"warning":"error"}s(Er,"hangSeverit\
y");function Tr({moment:e,reports:t=[],byHash:r}){let n=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${g_(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return n.length===
0?"":`, only ${n.join(", and ")}`}s(Tr,"onlyIf");function Ea({verdict:e}){return e==="hang"||e==="lost-updates"}s(Ea,"isBad");function pi(e,t){return $e.indexOf(
e.verdict)-$e.indexOf(t.verdict)||Number(k_(e))-Number(k_(t))}s(pi,"milder");function Y(e){let t;for(let r of e)(t===void 0||(pi(r,t)||Mg(r)-Mg(t))<0)&&(t=r);return t}
s(Y,"worstOutcome");function Mg(e){return e.confidence===void 0?I.length:I.indexOf(e.confidence)}s(Mg,"confidenceRank");function zt(e,t){return ti(e)?t:I[Math.min(
I.indexOf(t)+1,I.length-1)]??"possible"}s(zt,"confidenceOn");function ne({target:e,refusals:t}){let r=y_(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}
s(ne,"refusedOutcome");function y_(e){return e.find(t=>t.verdict==="refused")??e[0]}s(y_,"worstRefusal");function mt(e,t){let r=Y(e.outcomes),n=Rg(e.outcomes.flatMap(
({shape:a})=>a??[]));return{...t,confidence:r?.confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:a,verdict:o,why:i})=>({target:a,
verdict:o,why:i})),witness:e.witness,...n===void 0?{}:{seen:n}}}s(mt,"findingOf");function Ve(e,t,r=e.length){return ot(Og(e,t),r)}s(Ve,"targetsWith");function _i(e){
let t=e.filter(({verdict:i,withCopy:u})=>i==="hang"&&u!==!0),r=t.filter(({withOthers:i})=>i!==!0).map(({target:i})=>i),n=t.filter(({withOthers:i})=>i===!0).map(
({target:i})=>i),a=e.length;return`${[...r.length===0?[]:[`by itself ${ot(r,a)}`],...n.length===0?[]:[`together with another BPF program ${ot(n,a)}`]].join(", a\
nd ")}${Ta(e)}`}s(_i,"whereItHangs");function Ta(e){let t=Og(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===0?"":`, and if two copies of it run at a\
 time, ${ot(t,e.length)}`}s(Ta,"whereCopiesHang");function Og(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}s(Og,"namesWith");function Q(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(Q,"ofBpftrace");function _e(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(_e,"ofKernel");var $g=Object.
values(pt),Kt={"map-kinds":Q("which BPF map a bpftrace map becomes",jo),"lock-moments":Q("when a change of a map takes its lock",Go),output:Q("how output leaves\
 a probe",Ko),"ring-buffer":_e("since when the kernel has the ring buffer",[Uo]),stacks:Q("how a stack is kept",cr),"free-lists":_e("when an operation takes the\
 lock of a free list",Object.values(Bo).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:Q("what clear() and zero() do",[Do]),"failed-updates":Q("what\
 bpftrace says of an update that fails",[zo]),"helper-calls":Q("which helpers of the kernel a builtin or a function calls",sa),"map-reads":Q("what a read of a m\
ap calls",ia),"nmi-stalls":_e("where a non-maskable interrupt waits for a lock of its own CPU",[br]),"run-time-errors":Q("which errors a probe reports through t\
he output buffer",dr),"provider-wildcards":Q("what a wildcard in place of a probe type stands for",ko),"bpftrace-guard":Q("bpftrace's own guard",[Ue]),"broken-g\
uards":Q("packages whose guard does not load",os),"kretprobe-ban":Q("kretprobes that bpftrace refuses",[qt]),"script-guard":Q("what a guard in the script needs \
of bpftrace",[{from:Le.bpftrace,source:Le.source}]),"script-guard-kernel":_e("what a guard in the script needs of the kernel",[{from:Le.kernel,source:Le.source}]),
providers:Q("the types of probes and their names",go.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":Q("letter case of the names\
 of probe types",[bo]),features:Q("constructs that some releases of bpftrace take",$g),functions:Q("functions and words that some releases of bpftrace know",[...kn,
Ls,As]),settings:Q("settings of the config block",yn),"stack-modes":Q("formats of stacks",Cs),"feature-kernels":_e("constructs that need a kernel",$g.flatMap(({
kernel:e,source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":_e("which kind of lock a BPF map has",jt),"map-locked":_e("the counter that sees a nested \
update of one map",[is]),"program-guards":_e("which programs run inside which",us),nmi:_e("programs that interrupts which are off do not hold back",ps),timers:_e(
"probes that fire outside every lock",[_s]),trampolines:_e("where fentry and fexit attach to kernel functions",oa),"trampoline-arguments":_e("how many arguments\
 a function may have that fentry and fexit attach to",as),"kprobe-multi":_e("where a wildcard of kprobes is attached at once",Jf),"contention-tracepoints":_e("t\
he tracepoints of waiting for a lock",[St]),"lock-path":_e("where a map lock is held",ze),"probe-limits":Q("at how many probes bpftrace stops",Xo),"huge-pattern\
s":_e("patterns that match thousands of functions",[{source:Qo.source},{source:es.source}]),"helper-locks":_e("locks that a helper takes for itself",ts),"never-\
returning":_e("functions that never return",[ct])};var Tn="bpftrace_guard.bpf.c",li={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},Pg={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},Lg=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,Ag=`typedef unsigned int guard_u32;
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
}`,EN={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${Lg}
 */
${Ag}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},TN={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${Lg}
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
${Ag}

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
`},w_=[TN,EN],Cg=w_[0];function ci(e){let t=os.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(ci,"brokenGuard");
function v_({bpftrace:e,kernel:t}){return L(e,Le.bpftrace)&&L(t,Le.kernel)}s(v_,"runsScriptGuard");function x_({bpftrace:e}){return L(e,li.bpftrace)}s(x_,"loads\
GuardFile");function S_(e){return w_.find(t=>t.text===e)}s(S_,"guardFileOf");function RN(e){let t=e.flatMap(a=>a.rows),r=t.flatMap(({from:a,before:o,unknown:i,except:u})=>[a,o,i?.from,i?.before,u?.from,u?.before]),n=t.map(({newerThan:a})=>a);
return[...[...new Set(r)].flatMap(a=>a===void 0?[]:[o=>L(o,a)]),...[...new Set(n)].flatMap(a=>a===void 0?[]:[o=>!L(a,o)])]}s(RN,"borders");function di(e){let t=RN(
e),r=new Map;return n=>E(r,n,()=>t.map(a=>a(n)?"1":"0").join(""))}s(di,"naming");var Hg=Object.values(Kt),MN=di(Hg.filter(({releasesOf:e})=>e==="bpftrace")),ON=di(
Hg.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":$N,"lock-moments":PN,output:LN,stacks:AN}=Kt,CN=di([$N,PN,LN,AN,Kt["run-time-errors"]]),HN=di([Kt["free-\
lists"]]);function Ig({bpftrace:e,kernel:t}){return`${CN(e)} ${fr(e,t)} ${HN(t)}`}s(Ig,"lockingFacts");var IN=new WeakMap;function fi(e){return E(IN,e,()=>[MN(e.
bpftrace),ON(e.kernel),Se(e).table.release,ti(e),e.arch,e.paravirt,JSON.stringify(ci(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(fi,"factSet");function Fg(e){return[...new Set(Kt[e].rows.map(({source:t})=>t))]}s(Fg,"sourcesOf");function $(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s($,"reported");function H(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(H,"clean");function N_(e){return{sections:[{title:"What it says",text:e.what},{title:"Why",text:e.why},{title:"What to do",text:e.do},{title:"When it is right\
 to ignore it",text:e.ignoreWhen}],examples:e.examples.map(t=>({...t,outcome:`${t.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule it\
self",lines:e.sources},...e.facts.map(t=>({of:FN(Kt[t].title),lines:Fg(t)}))]}}s(N_,"contentOf");function FN(e){return e.startsWith("bpftrace")?e:e.charAt(0).toUpperCase()+
e.slice(1)}s(FN,"capital");function gt(e){return e.some(({verdict:t})=>t==="hang")}s(gt,"hangs");function Tt(e){let[t,...r]=e;if(t===void 0)return"";let n=t.program.includes(",")?`${t.program}\
,`:t.program,a=(t.through??[]).map(({program:u,site:p})=>`${u} fires at ${p}; inside what it calls, `),o=`While ${n} holds the ${t.holds}, ${a.join("")}${t.nested}\
 fires at ${t.site} and wants the ${t.wants}.`,i=r.map(({holds:u,wants:p},_)=>`${_===0?"Another":"A third"} CPU holds the ${u} and wants the ${p}.`);return[o,...i].
join(" ")}s(Tt,"tellWitness");function hi({through:e=[],nested:t,site:r},n,a=i=>i,o=i=>i){let i=[...e,{program:t,site:r}].map(u=>`${o(u.site)}, ${a(u.program)} \
fires`);return`${n} ${i.join("; inside what it calls, at ")}`}s(hi,"tellFiring");function Rn(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===
2?"Both":"All"} wait for ever.`}s(Rn,"tellEnd");var qg={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
or ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine stops and leaves no log.",why:"\
Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held fires inside th\
e update. If it updates a map itself, it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tracepoint program\
s from running inside each other. Before Linux 6.15 these locks wait for ever. Output takes such a lock too, the lock of the ring buffer. So does each error tha\
t bpftrace reports while a probe runs (from 0.23): a read of a key that a per-CPU aggregation such as count() does not have reports one at every event, even in \
a script that prints nothing. A failed update, or from 0.24 a division by zero, reports one only when it happens: then the finding is a warning.",do:"Move the p\
robes to kprobes or tracepoints, which the kernel never runs inside each other; or test and set a per-CPU flag at the start of each probe, and return if it was \
set; or use aggregations that take no lock. Ask has_key() before you read an entry of an aggregation, or insert a constant key in BEGIN. The review offers the r\
ewrites that it could prove.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names. A script that has run wit\
hout harm so far proves nothing: the hang needs two CPUs to meet in the middle of their updates.",examples:[$("Both sides of a spin lock slow path update two ma\
ps",`fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),$("Both sides read a key that may be missing, and bpftrace reports that",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),H("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),H("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>qN(t)),"check")};
function qN(e){let t=Y(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${jN(e)}${Tr(
t)}.`,n=ht(Nr(e.locks),Tt(e.witness),Rn(e.witness)),a=Er(t);return[mt(e,{rule:"abba-deadlock",severity:a,what:r,how:n,advice:GN(e)})]}s(qN,"findDeadlock");function jN({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return _i(t);let n=t.filter(({withCopy:o})=>o!==!0),a=r.length>1?"are":"is";return`${Ve(n,"hang",t.length)}\
, together with ${Ae(r.map(We))}, which ${a} declared to run at the same time: the cycle is closed by these scripts together${Ta(t)}`}s(jN,"whoHangs");function GN({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:vg}s(GN,"adviceFor");function Gg(e,t,r){let{probe:n,phase:a,partial:o,imported:i}=e;if(a!=="attached"||o===!0||r.length===0)return[];let u=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:
void 0,p=DN(e,u);if(p===void 0)return[];let _={map:p.map,probe:n,...u===void 0?{}:{attempt:u},...i===void 0?{}:{imported:{file:i.file,attempt:i}}},{up:l,skip:c,
beforeExit:d}=p,f=new Map;for(let k of zN(r)){let{span:w}=k;if(p.own.some(S=>jg(w,S)))continue;let x=c!==void 0&&jg(w,c)?"runs-while-up":w.start<l.start?"runs-b\
efore":w.start>=l.end?"runs-after":void 0;x!==void 0&&j(f,x,k)}let h=[...f].flatMap(([k,w])=>{let x=E_(w);if(x===void 0)return[];let S=w.filter(T=>T!==x).map(({
span:T})=>T);return[{problem:k,span:x.span,others:S,taking:x,..._}]}),[b,...g]=d,m=r.find(({operation:k,moment:w})=>k===BN&&w==="always");if(b===void 0||m===void 0)
return h;let y=g.map(({lowered:k})=>k.span);return[...h,{problem:"lowered-before-exit",span:b.lowered.span,others:y,taking:m,..._}]}s(Gg,"uncoveredDefects");var BN="\
ringbuf.output";function DN({imported:e,guard:t,probe:r},n){if(n!==void 0){let{map:_,test:l,early:c,raise:d,block:f,balance:h}=n,b=l===void 0?[]:[l.span],g=[d,...h.
lowered,...h.early].map(({span:k})=>k),m={start:d.span.end,end:f.span.end},y=c===void 0?{}:{skip:c.then.span};return{map:_,up:m,...y,own:[...b,...g],beforeExit:t?.
uncovered??h.beforeExit}}let a=e?.raise.end??t?.covered.start,o=e?.file.enter??t?.map;if(a===void 0||o===void 0)return;let i=r.body.statements.find(({span:_})=>_.
end===a),u=i?.kind==="if"?{skip:i.then.span}:{},p=t?.uncovered??e?.balance.beforeExit??[];return{map:o,up:{start:a,end:r.body.span.end},...u,own:[],beforeExit:p}}
s(DN,"coverOf");function E_(e){return e.find(({moment:t})=>t==="always")??e[0]}s(E_,"mostFrequent");function zN(e){let t=new Map;for(let r of e){let{start:n}=r.
span,a=t.get(n);(a===void 0||a.moment!=="always"&&r.moment==="always")&&t.set(n,r)}return[...t.values()].sort((r,n)=>r.span.start-n.span.start)}s(zN,"inOrder");
function jg(e,t){return e.start>=t.start&&e.end<=t.end}s(jg,"lies");function Bg({probes:e}){return e.some(({attempt:t,imported:r,guard:n})=>t!==void 0||r!==void 0||n!==void 0)}s(Bg,"hasGuards");function Dg(e,t){let r=new Set,n=new Map;
for(let{attempt:i,partial:u}of e.probes)i===void 0||u===!0||!Ra(i,e)||(r.add(i),j(n,i.map,i));let a=[...[...r].flatMap(JN),...e.probes.flatMap(YN)];for(let[i,u]of n)
a.push(...XN(i,u,e));let o=new Set;for(let{guard:i,attempt:u,imported:p}of e.probes)i!==void 0?o.add(i.map):p!==void 0?o.add(p.file.enter):u!==void 0&&u.key==="\
cpu"&&r.has(u)&&o.add(u.map);return a.push(...e.probes.flatMap(i=>Gg(i,r,t(i.probe)))),[...a,...eE(n,r,e),...tE(o,e,t)]}s(Dg,"guardDefects");function Ra({map:e,
key:t,test:r,balance:n,raise:a},o){let{lowered:i,endsDown:u}=n;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&UN(o).has(e);if(t==="other")return u;if(i.
length>0)return!0;let _=[...VN(o).get(e)??new Set].some(l=>l.attempt?.map!==e);return a.form==="sum"&&o.seeds.everPerCpu(e)&&!_}s(Ra,"isGuard");var KN=new WeakMap;
function UN(e){let t=s(r=>r.test!==void 0&&Ra(r,e),"isTested");return E(KN,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(UN,"testedGuard\
s");var WN=new WeakMap;function VN(e){return E(WN,e,()=>{let t=new Map;for(let r of e.probes)for(let n of r.phase==="attached"?r.effects:[])n.kind==="map"&&E(t,
n.map,()=>new Set).add(r);return t})}s(VN,"changesOf");function JN(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,balance:i,strays:u,probe:p}=e,_=[],l=s((m,[y,
...k])=>{y!==void 0&&_.push({map:t,problem:m,span:y,others:k,probe:p,attempt:e})},"note"),c=[a,...i.lowered,...i.early].filter(({form:m})=>m==="plain"),d=[...i.
lowered,...i.early].filter(({form:m})=>m==="delete");if(r==="other")l("not-per-cpu",[(n??a).access.keys?.[0]?.span??(n??a).access.span]);else if(c.length>0)l("p\
lain-map",c.map(({span:m})=>m));else{n?.sound===!1&&l("wrong-test",[n.span]);for(let{span:m}of d)l("removed",[m])}o&&l("raised-before-test",[a.span]);let f=u.length===
0?new Set:ZN(p),h=u.filter(({start:m})=>f.has(m));if(h.length<u.length)return _;l("changed-otherwise",h);let[b,g]=zg(i);return l(b,g.map(({span:m})=>m)),_}s(JN,
"defectsInProbe");function zg({early:e,leaks:t}){return e.length>0?["lowered-early",e]:["leaks",t]}s(zg,"balanceDefect");function YN({probe:e,imported:t,partial:r}){
if(t===void 0||r===!0)return[];let{file:n,balance:a}=t,[o,[i,...u]]=zg(a);if(i===void 0)return[];let p=u.map(({span:l})=>l),_={span:i.span,others:p,probe:e};return[
{map:n.enter,problem:o,..._,imported:{file:n,attempt:t}}]}s(YN,"importedDefects");function ZN(e){let t=new Set;return M(e.body,r=>{(r.kind==="assignment"||r.kind===
"update"||r.kind==="call"&&r.name==="delete")&&t.add(r.span.start)}),t}s(ZN,"writtenChanges");function XN(e,t,{seeds:r,unread:n}){let[a,...o]=t.filter(QN);if(a===
void 0||n.any||r.everPerCpu(e))return[];let{raise:i,probe:u}=a,p=o.map(_=>_.raise.span);return[{map:e,problem:"unseeded",span:i.span,others:p,probe:u,attempt:a}]}
s(XN,"unseeded");function QN({key:e,raise:t,balance:r}){return e==="cpu"&&[t,...r.lowered].every(({form:n})=>n!=="plain")}s(QN,"isPerCpuSum");function eE(e,t,{probes:r}){
return r.flatMap(({probe:n,phase:a,effects:o,attempt:i})=>o.flatMap(u=>{if(a==="end"||!("map"in u)||!e.has(u.map))return[];let{span:p,map:_}=u,l={map:_,span:p,others:[],
probe:n};return u.kind==="reset"?[{...l,problem:"removed"}]:u.kind==="read"?[]:a==="begin"||i?.map===_&&t.has(i)?[]:u.change==="delete"?[{...l,problem:"removed"}]:
u.aggregation==="sum"?[]:[{...l,problem:"changed-otherwise"}]}))}s(eE,"removals");function tE(e,{probes:t,guards:{file:r}},n){let[a,o]=e;return t.flatMap(i=>{let{
probe:u,phase:p,partial:_,guard:l}=i,c=l?.map===a?o:a;if(c===void 0||p!=="attached"||_===!0||i.imported!==void 0)return[];let d=E_(n(u));if(d===void 0||!rE(i,c))
return[];let f=u.attachPoints[0]?.span??u.span,h=r!==void 0&&c===r.enter?{imported:{file:r}}:{};return[{map:c,problem:"missing",span:f,others:[],probe:u,taking:d,
...h}]})}s(tE,"missing");function rE({attempt:e,guard:t,effects:r},n){if(e!==void 0&&(e.map===n||t===void 0))return!1;let a=new Set(r.flatMap(o=>o.kind==="reset"&&
o.map===n?[o.span.start]:[]));return r.some(({span:o})=>!a.has(o.start))}s(rE,"lacks");function Rr({model:e,lowered:t}){if(!Bg(e))return[];let n=xn(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(n.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let a=Ma(n);return Dg(e,o=>a.get(o)??[])}s(Rr,"brokenGuards");function Ma(e){let t=new Map;for(let{probe:r,operations:n}of e)
E(t,r,()=>new Set).add(n);return new Map([...t].map(([r,n])=>[r,[...n].flat()]))}s(Ma,"takenBy");var Oa=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Mn="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",Ug={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, has no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not\
 work, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and l\
owers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, wh\
ich needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the mac\
hine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard \
that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interv\
al, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`,\
 raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every\
 probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[$("The guard is in one of two probes only",`${Oa}\
fentry:vfs_read { ${Mn} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A way out that leaves the guard up",`${Oa}fentry:vfs_read { ${Mn} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),$("A timer that lowers the guard before exit()",`${Oa}fexit:vfs_read { ${Mn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("A timer that leaves the guard up at exit()",`${Oa}fexit:vfs_read { ${Mn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("The guard in every probe, seeded and lowered on every way out",`${Oa}fentry:vfs_read { ${Mn} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Mn} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:sE},nE={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
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
the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},aE={"plain-map":"here too","lowered-early":"a\
nd here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function oE(e,{model:t}){
let{problem:r,map:n,probe:a,imported:o,taking:i}=e,u=a.attachPoints[0]?.span??a.span,p=t.script.text.slice(u.start,u.end).replace(/\s+/g," "),_=o===void 0?"sum(\
-1)":`${o.file.leave}()`,l=i?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",c=Sa(i?.report),d=`takes the ${l}${c}${c===""?"":","}`,
f=u.end>t.script.text.length?"an imported probe":p;return nE[r](n,f,{lowering:_,taking:d})}s(oE,"describeDefect");function sE(e){let{lowered:t,causes:r}=e,n=Rr(
e);if(n.length===0)return[];let a=t.map((o,i)=>{let u=r.flatMap(_=>_.outcomes[i]??[]),p={target:o.target.name,verdict:"safe",why:"no lock cycle that the guard w\
ould have to stop"};return ne(o)??Y(u)??p});return n.map(o=>({rule:"guard-incomplete",severity:Kg(o)?"warning":"error",confidence:Kg(o)?"likely":"certain",span:o.
span,...iE(oE(o,e),a),related:o.others.map(i=>({span:i,message:aE[o.problem]??"here too"})),verdicts:a.map(({target:i,verdict:u,why:p})=>({target:i,verdict:u,why:p}))}))}
s(sE,"findIncomplete");function iE({what:e,...t},r){let n=s(o=>r.some(i=>i.verdict===o),"has"),a=n("hang")?`So the machine can hang ${Ve(r,"hang")}.`:n("lost-up\
dates")?`So events or map updates can get lost ${Ve(r,"lost-updates")}.`:n("safe")?"Nothing hangs on these targets for want of it.":"";return{what:ht(e,a),...t}}
s(iE,"withHarm");function Kg({taking:e}){return e!==void 0&&e.moment!=="always"}s(Kg,"isRare");function Wg(e,t){if(e.kind==="unroll")return hE(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=Fs.get(e.name);if(!(r===void 0||e.arguments.
some(n=>uE(n,t))))return pE(e,r)??_E(e)??lE(e,r,t)}s(Wg,"wrongArguments");function uE(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(uE,"isDefined");function pE({name:e,span:t,arguments:{length:r}},{least:n,most:a}){if(!(dt.has(e)||r>=n&&r<=a))return{span:t,message:`${e}() takes ${T_(n,a)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(pE,"wrongNumber");function _E({name:e,span:t,arguments:[r,...n]}){if(!(e!=="print"||n.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!$a(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(_E,"wrongPrint");function T_(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${z(e,"argument")}`:e===t?z(t,"argument"):`${e} to ${t} arguments`}s(T_,"inWords");function lE({name:e,arguments:t},{
wanted:r},n){let a=t.findIndex((u,p)=>!fE(u,r[p]??"any",n)),o=t[a];if(o===void 0)return;let i=t.length===1?"here":`as argument ${a+1}`;return{span:o.span,message:`${e}\
() wants ${cE[r[a]??"any"]} ${i}.`}}s(lE,"wrongKind");var cE={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number that \
is written out","whole map":"a map without a key",map:"a map",any:"another value"},dE=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);
function fE(e,t,r){let n=F(e,r);switch(t){case"number":return pe(n);case"text":return!dE.has(n);case"written text":return e.kind==="string"||!$a(e);case"written\
 number":return e.kind==="integer"||e.kind!=="string"&&!$a(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!$a(e);case"map":return e.
kind==="map"||e.kind!=="string"&&!$a(e);default:return!0}}s(fE,"mayBe");function $a(e){return e.kind==="identifier"?js.has(e.name):["integer","variable","map","\
tuple"].includes(e.kind)}s($a,"isOther");function hE(e,t){let r=pe(F(e,t))?Z(e):0;if(!(r===void 0||r>=ma.least&&r<=ma.most))return{span:e.span,message:`An unrol\
l repeats its block ${ma.least} to ${ma.most} times.`}}s(hE,"wrongCount");var mE=/^\s*#\s*define\s+(\w+)([\s\S]*)$/;function Vg(e){let t=new Set,r=!1,n=!1,a=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=
!0),(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^\s*#\s*include\s*[^<\s]/.test(o.text))return;n||=/^\s*#\s*include/.
test(o.text);let[,i,u=""]=mE.exec(o.text)??[];i!==void 0&&t.add(i),a||=/[$@;,{]/.test(u)}return gE(e)?void 0:{names:t,macros:r,included:n,statements:a}}s(Vg,"de\
finedIn");function gE(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)M(r,n=>{t||=n.kind==="call"&&n.name==="import"});return t}s(gE,"ha\
sLocalImport");function Pa(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Pa,"isFolded");var bE=new Set(["integer","string","duration","boolean","positional","binary","cast"]),kE=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
mi=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#n=new Set;#a=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&wE(
t))for(let r of t.arguments)this.#n.add(r);t.kind==="for-map"&&this.#n.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#n.add(t.operand),t.kind==="assignmen\
t"&&t.target.kind==="map"&&this.#o(t)&&this.#a.add(t.target),t.kind==="map"&&this.#s(t)}#o({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===
0&&yE(r)}#s(t){if(this.#a.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#n.has(t))return;let r=this.#i(t.keys??[]);if(r===void 0)return;let n=this.#e.get(t.
name);if(n===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(n.count!==r){this.#t.add(t.name);let a=`${t.name} has ${Jg(r)} here, and ${Jg(n.count)} wh\
ere it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:a})}}#i(t){if(t.some(n=>n.kind==="identifier"&&this.#r.names.has(
n.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:bE.has(r.kind)||r.kind==="identifi\
er"&&kE.test(r.name)?1:void 0}};function yE(e){return e.kind==="call"&&dt.has(e.name)}s(yE,"isAggregation");function wE({name:e,arguments:t}){return e==="delete"?
t.length!==1:!Fs.has(e)||wm.has(e)}s(wE,"takesMap");function Jg(e){return e===0?"no key":z(e,"key")}s(Jg,"inWords");var Yg=[...hm,...yn.map(({name:e})=>e)],vE=new Set(Yg),xE=60;function Zg(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let n=t.toLowerCase().
replace(/^bpftrace_/,"");return vE.has(n)||n.startsWith("unstable_")||t.length>xE?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${De(n,Yg)}`}]})}
s(Zg,"unknownSettings");var M_=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},gi=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#n=new Map;#a;constructor(t,r,n){this.#e=r,this.#a=new Set(n);for(let a of t)
this.walkProbe(a,(o,i)=>this.#s(o,i))}walkProbe(t,r){let n=new M_,a=this.#o(t.attachPoints,n),o=0,i=0;M(t,u=>{Pa(u)&&o++,eb(u)&&i++,tb(u)&&n.enter(),o===0&&r(u,
a,i>0),NE(u,n,a)},u=>{Pa(u)&&o--,eb(u)&&i--,tb(u)&&n.leave()})}problem(t,r){return this.#i(t,r)??this.#u(t,r)??RE(t,r)??ME(t,r)}#o(t,r){return{defined:this.#e,attachPoints:t,
variable:s(n=>r.find(n)?.type,"variable"),map:s(n=>{let a=this.#t.get(n);if(!(a===void 0||a.unsure))return a.aggregation===void 0?a.first:xm.get(a.aggregation)},
"map")}}#s(t,r){let[n,a,o]=Xg(t,r);if(n===void 0)return;let i=this.#t.get(n.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(n.name,i),i.first??=a,
i.aggregation??=o,i.unsure||=o===void 0?a===void 0||Gt(a,i.first)||i.aggregation!==void 0:o!==i.aggregation||i.first!==void 0}#i(t,r){if(t.kind==="let")return t.
value!==void 0&&F(t.value,r)==="nothing"?R_(t.value):void 0;if(t.kind==="assignment"&&F(t.value,r)==="nothing")return R_(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return EE(t,t.target.name,r);let[n,a,o]=Xg(t,r);if(n===void 0||this.#a.has(n.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!pe(F(t.
value,r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${F(t.value,r)}.`};let i=this.#n.get(n.name)??{first:void 0,aggregation:void 0},u=i.
aggregation===void 0?i.first:`${i.aggregation}()`,p=o===void 0?a:`${o}()`;if(this.#n.set(n.name,{first:i.first??a,aggregation:i.aggregation??o}),u===void 0||p===
void 0||u===p||!(o!==void 0||i.aggregation!==void 0)&&!Gt(a,i.first))return;this.#a.add(n.name);let l=`${n.name} holds ${u} before, and this is ${p}: a map hold\
s one kind of value.`;return{span:t.span,message:l}}#u(t,r){if(t.kind!=="map"||t.keys===void 0||this.#a.has(t.name))return;let n=t.keys.find(_=>F(_,r)==="nothin\
g");if(n!==void 0)return R_(n);let a=SE(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==a.length){o===void 0&&this.#r.set(t.name,{types:a,span:t.
span});return}let i=a.findIndex((_,l)=>Gt(_,o.types[l])),u=o.types.map((_,l)=>_??a[l]);if(this.#r.set(t.name,{types:u,span:o.span}),i===-1)return;this.#a.add(t.
name);let p=a.length===1?"the key":`key ${i+1}`;return{span:t.span,message:`${p} of ${t.name} is ${a[i]} here and ${o.types[i]} before: the keys of a map are of\
 one kind.`.replace(/^t/,"T").replace(/^k/,"K")}}};function SE(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(a=>F(a,t))}s(SE,"keyTypes");
function Xg(e,t){if(e.kind==="update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,
operator:n,value:a}=e;if(a.kind==="call"&&dt.has(a.name))return[r,void 0,a.name];let o=F(a,t);return n==="="?[r,bi(o)]:[r,o==="a number"?o:void 0]}s(Xg,"changeO\
f");function bi(e){return e==="nothing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(bi,"copied");function NE(e,t,r){if(e.kind==="for-map"||
e.kind==="for-range")t.declare(e.variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let n=e.value===void 0||e.type!==void 0?void 0:bi(F(e.value,r));t.declare(
e.variable.name,{set:e.value!==void 0||e.type!==void 0,type:n})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let n=bi(F(e.value,
r)),a=t.find(e.target.name);a===void 0?t.declare(e.target.name,{set:!0,type:n}):a.set||(a.set=!0,a.type=n)}}s(NE,"takeVariable");function EE(e,t,r){let n=r.variable(
t),a=e.operator==="="?bi(F(e.value,r)):F(e.value,r);if(!(e.operator==="="?Gt(n,a):!pe(n)||!pe(a))||n===void 0||a===void 0)return;let i=`${t} holds ${n}, and thi\
s is ${a}: a variable holds one kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:i}}s(EE,"wrongVariable");
var TE=/^(?:&&|\|\|)$/,Qg=/^(?:[<>]=?)$/;function RE(e,t){switch(e.kind){case"binary":{let[r,n]=[F(e.left,t),F(e.right,t)],a=O_(e.left)&&O_(e.right);return e.operator===
"=="||e.operator==="!="||Qg.test(e.operator)&&Gt(r,n)?Gt(r,n)?{span:e.span,message:`This compares ${r} with ${n}, which are never of one kind.`}:void 0:a||pe(r)&&
pe(n)?void 0:TE.test(e.operator)||Qg.test(e.operator)||!pe(r)||!pe(n)?{span:e.span,message:`${e.operator} takes numbers, and there is ${pe(r)?n:r}.`}:void 0}case"\
update":{let r=e.operand.kind==="variable"?F(e.operand,t):void 0;return pe(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"\
unary":{let r=F(e.operand,t);return!/^[-!~*]$/.test(e.operator)||pe(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"cast":{
let r=F(e.operand,t);return pe(r)||F(e,t)!=="a number"?void 0:{span:e.span,message:`No cast makes a number of ${r}.`}}case"member":case"index":{if(F(e.object,t)!==
"a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.span,message:`A number has no ${r}: cast it to a pointer first, as in ((stru\
ct s *)x)->field.`}}default:return}}s(RE,"wrongOperand");function O_(e){return e.kind==="call"?e.name==="str"||e.name==="buf":e.kind==="identifier"?e.name==="pr\
obe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}s(O_,"mayFold");function ME(e,t){let r=OE(e);if(e.kind==="ternary"&&
e.then!==void 0){let[a,o]=[F(e.then,t),F(e.else,t)];if(Gt(a,o))return{span:e.span,message:`This is ${a} in one case and ${o} in the other: both must be of one k\
ind.`}}if(r===void 0||r.kind==="tuple"||O_(r))return;let n=F(r,t);if(!(pe(n)&&n!=="an aggregation"))return{span:r.span,message:`A condition is a number, and thi\
s is ${n}: compare it with something.`}}s(ME,"wrongCondition");function OE(e){return e.kind==="probe"?e.predicate:e.kind==="if"||e.kind==="ternary"?e.condition:
void 0}s(OE,"conditionOf");function R_({span:e}){return{span:e,message:"This function gives no value: call it as a statement of its own."}}s(R_,"noValue");function eb({
kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(eb,"isLoop");function tb({kind:e}){return e==="block"||e==="for-map"||e==="for-range"}s(tb,"opensB\
lock");function rb(e){let t=[],r=new Set,n=new Set;return M(e,a=>{(a.kind==="for-map"||a.kind==="for-range"||a.kind==="let")&&n.add(a.variable),a.kind==="assignment"&&
a.operator==="="&&n.add(a.target),a.kind==="variable"&&(!n.has(a)&&!r.has(a.name)&&t.push({span:a.span,message:`Nothing in this probe assigns ${a.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(a.name))}),t}s(rb,"undefinedVariables");var $E=[...Vp];function nb(e,t){if(e.kind!=="call"||Vp.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>$_?`${e.
name.slice(0,$_)}...`:e.name,n=e.name.length>$_?"":De(e.name,$E);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${n}`}}s(nb,"unkno\
wnFunction");var $_=60;function ab(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:n,refusedIn:a,where:o}of Is){if(!n.test(e.name))continue;
let i=new Set;for(let{canonical:p}of t.attachPoints)p!==void 0&&a.has(p)&&i.add(p);if(i.size===0)continue;let u=`There is no ${e.name} in a probe of the kind ${[
...i].join(" or ")}: ${o}.`;return{span:e.span,message:u}}}s(ab,"wordOfOtherProbe");function ob(e,t){let r=e.kind==="call"?dt.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:n,span:a,arguments:o}=e;if(!t.has(e))return{span:a,message:`The value of ${n}() can only be assigned to a map, with =: write @x = ${n}\
(...).`};if(o.length<r.least||o.length>r.most)return{span:a,message:`${n}() takes ${T_(r.least,r.most)}, and there ${o.length===1?"is":"are"} ${o.length}.`}}if(e.
kind==="positional"&&e.text.length>19&&/^\$\d+$/.test(e.text)&&BigInt(e.text.slice(1))>gm)return{span:e.span,message:"No positional parameter has a number that \
large."}}s(ob,"misplacedValue");function sb(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tup\
le is no condition: use && or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:n})=>n),r=t.find((n,a)=>t.indexOf(n)!==a);return r===
void 0?void 0:{span:e.span,message:`This record names the field ${r} twice: give each field a name of its own.`}}s(sb,"misusedTuple");function ib(e,t){if(e.unread.length>0)return[];let r=Vg(e);if(r===void 0)return[];let n=t.map(({why:p})=>/^@\w*/.exec(p)?.[0]??""),a=new mi(r,n),o=e.items.filter(
p=>p.kind==="probe"),i=new gi(o,r,n),u=e.items.flatMap(p=>p.kind==="c-definition"?CE(p.text,p.span.start):Zg(p));for(let p of o)u.push(...PE(p,{defined:r,keys:a,
types:i}));return[...u,...r.statements?[]:a.places].sort((p,_)=>p.span.start-_.span.start)}s(ib,"invalidPlaces");function PE(e,{defined:t,keys:r,types:n}){let a=[],
o=new Set,i=!t.macros&&!t.statements;return n.walkProbe(e,(p,_,l)=>{p.kind==="assignment"&&p.operator==="="&&p.target.kind==="map"&&o.add(p.value),r.take(p);let c=nb(
p,t)??ab(p,e,t)??(t.names.size===0?ob(p,o):void 0)??sb(p)??Nm(p,_)??Wg(p,_)??(i?n.problem(p,_):void 0)??(l?void 0:LE(p));c!==void 0&&a.push(c)}),t.macros||t.statements||
AE(e)?a:[...a,...rb(e)]}s(PE,"invalidInProbe");function LE(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(LE,"straySkip");function AE(e){let t=!1;return M(e,r=>{t||=Pa(r)}),t}s(AE,"mayLeaveOut");function CE(e,t){
let r=e.lastIndexOf("}"),n=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(n===null)return[];let a=t+r+1+n.index;return[{span:{start:a,end:a+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(CE,"wrongAttribute");function ub(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:n,canonical:a})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${a}:PATH:NAME.`;return[
{span:n,message:o}]}))}s(ub,"openPaths");var pb={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
se of bpftrace refuses: a function that does not exist, a variable that nothing assigns, a word that this kind of probe does not have (arg0 in a tracepoint), a \
map that is used with different numbers of keys, values of two kinds where one is wanted (a map, a key or a variable that holds a number here and a text there, \
pid == "x", sum of a text), a function with too few or too many arguments or with another kind of them, a format that does not fit its arguments, an aggregation\
 that goes into no map, break outside a loop, a setting that does not exist. It is reported only if the text of the script decides it: nothing is asked of a ker\
nel, and nothing is said of a script that imports files or includes headers in quotes, as those may define anything. A note tells of a uprobe or usdt probe that\
 names no file, which needs -p PID.',why:"bpftrace checks meaning after grammar, and refuses the whole script at the first such place. Somebody notices that whe\
n the script is needed, on the machine that has a problem.",do:"Correct the places that the messages name. `bpftrace -d FILE` (up to 0.23) or `bpftrace --mode c\
odegen FILE` (0.27) shows what bpftrace itself says.",ignoreWhen:"It is right to ignore this if the file is only a part of a script that something puts together\
 before bpftrace reads it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it with the script.",examples:[
$("A function that does not exist, and a variable of another probe",`BEGIN { $start = nsecs; }
END { printf("%d\\n", substract(nsecs, $start)); }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),$("A numbered argument in a tracepoint",`tracepoint:syscalls:sys_enter_openat { @files[str(arg1)] = c\
ount(); }
`,"bpftrace@0.27.1,kernel@7.3"),$("One map with one key and with two",`kprobe:vfs_read { @start[tid] = nsecs; }
kretprobe:vfs_read { delete(@start[pid, tid]); }
`,"bpftrace@0.27.1,kernel@7.3"),$("A number and a text in one map, and a comparison of the two",`kprobe:vfs_read { @last[tid] = comm; }
END { @last[0] = 1; if (pid == "1") { print(@last); } }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),$("A function with too few arguments, and a text that is summed",`kprobe:vfs_read { @ = strncmp(comm,\
 "bash"); @names = sum(comm); }
`,"bpftrace@0.27.1,kernel@7.3"),H("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...Is.map(({source:e})=>e),`functions: ${mm}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
u=>({target:u.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),n=ib(e.script,e.mapConflicts),a=n.length-ki,o=t.map(u=>HE(
u));return[...ub(e.script).slice(0,ki).map(({span:u,message:p})=>({rule:"invalid-script",severity:"note",confidence:"possible",span:u,..._r(p),related:[],verdicts:o})),
...n.slice(0,ki).map(({span:u,message:p},_)=>({rule:"invalid-script",severity:"error",confidence:"certain",span:u,..._r(_===ki-1&&a>0?`${p} There are ${a} more \
such places below.`:p),related:[],verdicts:r}))]},"check")};function HE(e){let{name:t}=e.target;return ne(e)??{target:t,verdict:"safe",why:"bpftrace starts it w\
ith -p PID"}}s(HE,"startedWithProcess");var ki=20;var _b=/^__traceiter_/;function Mr(e){return e.function.replace(_b,"the tracepoint ")}s(Mr,"describeFunction");function st({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${Mr(e)}`:_b.test(e.function)?Mr(e):`the ${e.edge} of ${e.function}`}s(st,"describeSite");function yi({through:e},t=({name:r})=>r){return e===void 0?{}:
{through:e.map(r=>({program:t(r),site:st(r)}))}}s(yi,"tellThrough");function On(e,t,{holding:r="runs here first and holds a lock",wanting:n,where:a=""}={}){return e.
flatMap(o=>{let{outer:i,through:u=[],inner:p,wanted:_}=o,l=[...u,p.program],d=[[i.program,r],...u.map((b,g)=>[b,`fires while the lock is held${IE(l[g+1])}`]),...n===
void 0?[]:[[p.program,n]]].flatMap(([b,g])=>!de(b)||b.attachPoint===t.attachPoint?[]:[{holder:b,place:{span:b.attachPoint.span,message:`${b.name} ${g}`}}]),f={span:i.
operation.span,message:FE(o)+a},h={span:p.operation.span,message:ii(_,p.operation)+a};return[...d,{holder:i.program,place:f},{holder:p.program,place:h}]})}s(On,
"placesOf");function IE(e){return e?.site===void 0?"":`, and what it calls runs through ${Mr(e.site)}`}s(IE,"tellCalls");function FE({outer:e,held:t}){return de(
e.program)?`takes the ${be(t)}${Sa(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, which takes the ${be(t)}`}s(FE,"tellTaking");function wi(e){
let t=new Map;for(let r of e)E(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,n)=>qE(r.path??"",n.path??"")||r.span.start-n.span.start)}
s(wi,"placesInOrder");function qE(e,t){return+(e>t)-+(e<t)}s(qE,"compare");var lb=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,cb="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",db={id:"lock-path-probe",severity:"error",summary:"\
The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires while another BPF program may hold the lock of one of i\
ts maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on another CPU, both wait for each other for ever. A scrip\
t with a guard is judged as two copies on one machine: if those close a cycle, the finding is a warning.",why:"fentry, fexit and raw tracepoint programs run ins\
ide any other program, even one of another tool. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does \
the same; neither sees the other program, so a guard protects only one copy. Two copies run when two people use the same tool. In the laboratory two copies of e\
ach of four guarded scripts hung, while one copy alone ran without harm; two copies moved to kprobes and tracepoints ran without harm too.",do:"Attach by kprobe\
 or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe. If the script has a guard, run no more than one copy of i\
t.",ignoreWhen:"It is right to ignore this if nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. For a guarded scrip\
t the latter is enough. An entry probe needs a second lock around the probed one, which is rare, but it has crashed production machines.",examples:[$("A map upd\
ate when a spin lock has just been taken",`fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A guarded script, of which two copies may run",`${lb}fexit:native_queued_spin_lock_slowpath { ${cb} }
`,"bpftrace@0.23.2,kernel@6.12"),H("The guarded script where the lock of a map notices a deadlock",`${lb}fexit:native_queued_spin_lock_slowpath { ${cb} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...GE(t),...DE(t)]),"check")},jE={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function GE(e){
let t=Y(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let n=e.outcomes.filter(({verdict:u,withCopy:p})=>u===
"hang"&&p!==!0),o=`This probe can hang the machine together with another BPF program, or a second copy of this script${n.length===0?"":`, ${Ve(n,"hang",e.outcomes.
length)}`}${Ta(e.outcomes)}${Tr(t)}.`,i=ht(Nr(e.locks),`This probe fires at ${st(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}\
.`,"If the two meet in opposite order on another CPU, both wait for ever.");return[mt(e,{rule:"lock-path-probe",severity:Er(t),what:o,how:i,advice:jE})]}s(GE,"f\
indHalf");var BE={ways:[{kind:"group",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let on\
ly one copy of it run at a time."};function DE(e){let t=Y(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can h\
ang the machine ${Ve(e.outcomes,"hang")}${Tr(t)}: the guard protects only this copy.`,n=ht(Nr(e.locks),Tt(e.witness),Rn(e.witness)),a=Er(t);return[{...mt(e,{rule:"\
lock-path-probe",severity:a,what:r,how:n,advice:BE}),copies:!0}]}s(DE,"findCopies");function vi(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:n,target:a})=>n==="lost-updates"?a:[]));return t.flatMap(({target:{name:n,kernel:a}})=>r.
has(n)&&kg(a)?n:[])}s(vi,"stalledTargets");var fb={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[$("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),H("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(n=>vi(n,r).length===0).flatMap(n=>KE(n)),"check")},zE={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function KE(e){let t=Y(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates of\
 this script get lost ${Ve(e.outcomes,"lost-updates")}; the machine survives it.`,n=`${Tt(e.witness)} The machine survives it: ${t.why}.`;return[mt(e,{rule:"los\
sy-mitigation",severity:"note",what:r,how:n,advice:zE})]}s(KE,"findLoss");var UE=/[\u202a-\u202e\u2066-\u2069]+/g,WE=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,VE=/[\p{L}\p{M}\p{N}_]+/gu,hb=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
mb={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[$("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),$("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),H("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:o})=>o==="syn\
tax-error").map(({span:o})=>o.start),n=JE(e).filter(({span:o})=>!r.some(i=>i>=o.start&&i<o.end)),a=n.length-P_;return n.slice(0,P_).map(({span:o,message:i},u)=>{
let _=u===P_-1&&a>0?`${i} There are ${a} more such places below.`:i;return Zr("misleading-text","warning",o,_r(_))})},"check")},P_=20;function JE(e){let{text:t,
comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let n=L_(t,UE).map(({span:i,words:u})=>({span:i,message:`${A_(u)} reverses the text around it on the screen: bpf\
trace does not read what you see here. Remove it.`})),a=L_(t,WE).filter(({span:i,words:u})=>!(i.start===0&&u==="\uFEFF")).map(({span:i,words:u})=>({span:i,message:`${A_(
u)} cannot be seen, and bpftrace reads it. Remove it.`})),o=L_(XE(t,[...r.map(({span:i})=>i),...YE(e)]),VE).filter(({words:i})=>/[A-Za-z]/.test(i)&&hb.test(i)).
map(({span:i,words:u})=>({span:i,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: ${A_([...u].filter(
p=>hb.test(p)).join(""))}. Write it with Latin letters.`}));return[...n,...a,...o].sort((i,u)=>i.span.start-u.span.start)}s(JE,"placesIn");function YE({items:e,
text:t,unread:r}){let n=[];for(let a of e)M(a,o=>{o.kind==="string"&&n.push(o.span)});for(let{start:a,end:o}of r)for(let{index:i,0:u}of t.slice(a,o).matchAll(ZE))
n.push({start:a+i,end:a+i+u.length});return n}s(YE,"printedTexts");var ZE=/"(?:\\.|[^"\\\n])*"?/g;function XE(e,t){let r=[],n=0;for(let{start:a,end:o}of[...t].sort(
(i,u)=>i.start-u.start))a<n||(r.push(e.slice(n,a)," ".repeat(o-a)),n=o);return r.join("")+e.slice(n)}s(XE,"withoutSpans");function L_(e,t){return[...e.matchAll(
t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(L_,"placesOf");function A_(e){return[...new Set(e)].map(r=>(r.codePointAt(0)??0).toString(
16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(A_,"codePoints");var bb={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
 of the script.",what:"A hardware counter or a watchpoint interrupts another program of this script that holds the lock of a map, and updates maps itself. Two C\
PUs on which this happens can wait for each other for ever.",why:"On x86 a hardware counter arrives as a non-maskable interrupt: it fires even while interrupts \
are off, so also in the middle of a map update. A watchpoint is an exception, which fires while interrupts are off too: on an address that the kernel runs, read\
s or writes during a map update it fires right there. bpftrace-guard does not know which addresses those are. So every address counts, also one that is known on\
ly when the script starts, except an address of a user process. From Linux 6.15 the locks give up instead; up to 6.18 they may do so only after 250 ms in which \
the CPU stands still. The kernel keeps both out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux\
 6.1) user space programs.",do:"Use `profile:hz:N`, which is a timer and not a non-maskable interrupt, instead of a counter; or attach the other probes as kprob\
es or tracepoints; or guard the probes with a per-CPU flag.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding n\
ames.",examples:[$("A hardware counter beside an fentry probe, both updating two maps",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),$("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),H("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...rT(r),...tT(r,t)]),"check")},gb=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],QE={words:"use a timer (profile) instead of the hardware counter"};function kb({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(kb,"watches");function yb(e){return{ways:kb(e)?gb:[QE,...gb]}}s(yb,"adviceFor");var eT="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function tT(e,t){let r=Y(e.outcomes),n=vi(e,t);if(r?.
verdict!=="lost-updates"||n.length===0)return[];let a=`A CPU can stand still for up to ${br.milliseconds} ms, again and again, ${ot(n,t.length)}, and events or \
map updates of this script get lost ${Ve(e.outcomes,"lost-updates")}.`,o=ht(Tt(e.witness),`The lock gives up, so the machine survives it. Before Linux ${br.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[mt(e,{rule:"nmi-reentry",severity:"note",what:a,
how:o,advice:yb(e)})]}s(tT,"findStall");function rT(e){let t=Y(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${_i(
e.outcomes)}${Tr(t)}.`,n=ht(Nr(e.locks),kb(e)?eT:"A hardware counter interrupts even that.",Tt(e.witness),Rn(e.witness)),a=Er(t);return[mt(e,{rule:"nmi-reentry",
severity:a,what:r,how:n,advice:yb(e)})]}s(rT,"findReentry");var Nb={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
ldcard attaches the probe to thousands of functions of the kernel, or to all of its tracepoints. Or the probe calls `debugf()` while another program of the mach\
ine may be inside it, on a kernel where it takes a lock of its own. Or an fexit probe is on a function that never returns. "Safe" covers only map locks, not the\
se.',why:"The first needs no lock cycle: each event costs little, but there are so many that the machine seems to hang. Attaching and detaching thousands of pro\
bes can have the same effect. Before Linux 6.3 `debugf()` takes the lock trace_printk_lock; a program that fires while its own CPU has that lock, and calls `deb\
ugf()`, waits for ever. An fexit probe on a function that never returns never fires, and before Linux 6.15 the kernel can never free its trampoline again, not e\
ven when bpftrace ends.",do:"Name the functions, or a pattern of one subsystem such as `vfs_*`. Print with `printf()`, whose lock the model follows. Attach to t\
he entry of a function that never returns.",ignoreWhen:"It is right to ignore this on a machine that may hang without harm.",examples:[$("All functions of the k\
ernel",`config = { max_probes = 100000 }
kprobe:* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),$("All tracepoints",`tracepoint:*:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),$("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),H("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),$("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),H("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...nT(e,t),...uT(e,t),...cT(e)],"check")},wb=new Set(["kprobe","kretprobe","fentry","fexit"]);function nT({model:e,lowered:t},r){let n=t.
filter(({refusals:p})=>p.length===0),a=Eb(r),o=e.probes.flatMap(({probe:p})=>p.attachPoints).flatMap(p=>{let _=aT(p)?n.length>0&&es.number:Math.max(...n.map(({target:l})=>oT(
p,l.bpftrace)??0));return _&&_>0&&!a.has(p.span.start)?[{attachPoint:p,number:_}]:[]}),[i,...u]=o;return i===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"\
likely",span:i.attachPoint.span,what:`${i.attachPoint.text} fires at ${vb(i)} of the kernel or more: so many events can slow the machine down until it seems to \
hang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${iT(e.script,n)}`,todo:i.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:u.map(({attachPoint:p,
number:_})=>({span:p.span,message:`fires at ${vb({attachPoint:p,number:_})} or more as well`})),verdicts:Tb(t,()=>"as far as map locks go; how slow the machine \
becomes is not judged")}]}s(nT,"findStorm");function vb({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(vb,"te\
llNumber");var xb=/^\*+$/;function aT({place:e}){return e.form!=="tracepoint"?!1:xb.test(e.event.text)&&(e.category===void 0||xb.test(e.category.text))}s(aT,"is\
AllTracepoints");function oT({provider:e,place:t,text:r},n){if(t.form==="anyProvider"){let i=t.parts.map(_=>_.text),u=rs(t.providerPattern.text,i,n);return(i.length===
1||Sb(i[0]))&&u.some(_=>wb.has(_))?Sp(i.at(-1)??""):void 0}if(t.form!=="kernelFunction"||!t.function.wildcard||t.offset!==void 0||r.includes('"'))return;let a=ue(
e)?.provider.name??"";return(t.module===void 0||Sb(t.module.text))&&wb.has(a)?Sp(t.function.text):void 0}s(oT,"hugeClassOf");function Sb(e=""){return _t(e)("vml\
inux")}s(Sb,"matchesKernel");var sT=/^(bpftrace_)?max_probes$/i;function iT({items:e},t){let n=e.flatMap(i=>i.kind==="config"?i.settings:[]).findLast(({name:i})=>sT.
test(i))?.value;return n!==void 0?`The script sets max_probes to ${n}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:i})=>Wf(i.bpftrace)??[]))].sort((i,u)=>i-
u).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(iT,"tellLimit");function Eb(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:n})=>[r.start,...n.flatMap(a=>a.path===void 0?a.span.start:[])]))}s(Eb,"toldPlaces");function uT({model:e,lowered:t},r){let{reach:n}=e.
guards,a=Eb(r),o=[e.script,...e.imported.map(({script:p})=>p)].map(({text:p})=>p);return ts.filter(p=>o.some(_=>_.includes(p.function))).map(p=>({row:p,probes:new Set(
e.probes.flatMap(({probe:_})=>[_.body,_.predicate].some(l=>l!==void 0&&n.calls(l,p.function))?_:[]))})).flatMap(({row:p,probes:_})=>{let l=new Map;for(let c of _.
size===0?[]:t)for(let d of _T(c)){let{site:f,probe:h,attachPoint:b}=d;if(f===void 0||!_.has(h)||!bh(p,f,c.target))continue;let g=l.get(b)??{program:d,targets:new Set};
g.targets.add(c.target.name),l.set(b,g)}return[...l.values()].filter(({program:c})=>!a.has(c.attachPoint.span.start)).map(({program:c,targets:d})=>pT(p,c,d,t))})}
s(uT,"findHelperLock");function pT({function:e,lock:t,before:r},n,a,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:n.attachPoint.span,
what:`${e}() takes the lock ${t} before Linux ${r}. This probe fires at ${st(n)}, where another program of the machine, or a second copy of this script, may hav\
e it: then its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attac\
h by kprobe or tracepoint.",related:[],verdicts:Tb(o,({target:i})=>a.has(i.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no l\
ock on this kernel, or the probe does not fire while it is held`)}}s(pT,"helperLockFinding");function _T({refusals:e,programs:t,bpftraceGuard:r}){return e.length>
0||r!==void 0?[]:t.filter(({kind:n})=>lT.has(n))}s(_T,"nestingPrograms");var lT=new Set(["fentry","fexit","raw-tracepoint"]);function cT({lowered:e}){let t=new Map,
r=e.filter(({target:i,refusals:u})=>u.length===0&&Np(i.kernel)!=="refused");for(let{programs:i}of r)for(let{kind:u,site:p,attachPoint:_}of i)u==="fexit"&&p!==void 0&&
dT(_,p.function)&&t.set(_,p.function);let[n,...a]=[...t];if(n===void 0)return[];let[{span:o}]=n;return[{rule:"not-followed",severity:"note",confidence:"likely",
span:o,what:`${Ae([...new Set(t.values())])} never ${t.size===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${ct.before} the kerne\
l attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the en\
try, by fentry.",related:a.map(([i,u])=>({span:i.span,message:`${u} never returns either`})),verdicts:e.map(i=>ne(i)??{target:i.target.name,...fT[Np(i.target.kernel)]})}]}
s(cT,"findLeftBehind");function dT({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&ct.functions.includes(t)}s(dT,"isNamed");var fT={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${ct.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${ct.
before} and later do not attach fexit to a function that never returns`}};function Tb(e,t){return e.map(r=>ne(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Tb,"verdictsOf");var Rb={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
 a header of the script is missing or is C, a `#define` that the script uses is not whole statements or an expression, or a limit was reached. The rest is judge\
d, but nothing is known of that part. It is also reported for a script of the same `run-together` group that could not be read, for a list of files that could n\
ot be read to its end, and for a script on which the analysis breaks.",why:"A green check means that everything was read and judged. What was not read may be wh\
at hangs the machine, and somebody who wants a dangerous script to pass would hide it there. The command line therefore ends with status 3, and the check of a p\
ull request fails.",do:"Add the missing file, save the script as UTF-8, or split what is too large, as the message says. C that a script imports cannot be judge\
d, except for a guard file of this tool. If a repository cannot do without, lower the severity of the rule in the configuration: `not-judged: warning`. On a pul\
l request the configuration of the base commit counts.",ignoreWhen:"It cannot be ignored by a comment, dismissed, or switched off. Only the configuration can ma\
ke a warning or a note of it: then it follows `fail-on` like any other rule, and the exit status is not 3 any more.",examples:[$("An import of a file that is no\
t there",`import "lib/missing.bt";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),$("Imported C",`import "locks.h";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),H("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>La(r)),...e.imported.flatMap(({path:r,script:n,statement:a})=>{let o=n.errors.find(u=>u.limit===!0);if(o===void 0)return[];let i=`A \
part of the imported file ${We(r)} was not read.`;return[La({span:a,message:i},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>La(r))],"check")};function La({
span:e,message:t},r=[]){return{...Zr("not-judged","error",e,_r(t)),related:r}}s(La,"notJudgedAt");var hT=new WeakMap,mT=new WeakMap,gT=new WeakMap,bT=new WeakMap,kT=new WeakMap;function Mb(e,t,r,n){let a=E(hT,t,()=>new Map),o=E(a,yT(r),()=>new Map),i=E(gT,n,
()=>wT(e,t,n));return E(o,i,()=>ST(t,xT(e,t,r,n)))}s(Mb,"callsOn");function yT(e){return E(kT,e,()=>`${Ig(e)} ${fh(e.bpftrace)}`)}s(yT,"callFacts");function wT(e,t,r){
return[E(bT,e,()=>vT(e,t)),...new Set(r.map(({operation:a,guardedBy:o=""})=>`${a} ${o}`))].join(`
`)}s(wT,"nameOf");function vT({calls:e,guard:t},r){let n=new Set;for(let a of e()){let{kind:o,always:i,span:u}=a,p=t!==void 0&&ya(t,u)?t.map:"",_="map"in a?vn(a.
map,r):"",l=o==="name"?a.name:o==="read"?a.read:o==="change"?a.change:"";n.add(`${o} ${l} ${_} ${i} ${p}`)}return[...n].join(`
`)}s(vT,"kindOf");function xT({calls:e,guard:t},r,n,a){let o=new Map,i=s(({call:u,always:p},_)=>{let l=`${u} ${_??""}`,c=o.get(l)?.always===!0;o.set(l,{call:u,always:p||
c,..._===void 0?{}:{guardedBy:_}})},"note");for(let u of e()){let p=t!==void 0&&ya(t,u.span)?t.map:void 0;for(let{call:_,always:l}of NT(u,r,n))i({call:_,always:l&&
u.always},p)}for(let{operation:u,guardedBy:p}of a)i({call:u,always:!1},p);return o}s(xT,"callsIn");function ST(e,t){let r=E(mT,e,()=>new Map),n=[...t].map(([a,{
always:o}])=>`${a} ${o}`).sort().join(`
`);return E(r,n,()=>[...t.values()])}s(ST,"shared");function NT(e,t,r){switch(e.kind){case"name":{let{name:n}=e,a=mh(n,r.bpftrace).map(({helper:i,always:u})=>({
call:i,always:u})),o=[Wo.has(n)?fr(r.bpftrace,r.kernel):void 0,aa.has(n)?Zo(r.bpftrace):void 0];return[...a,...o.flatMap(i=>i===void 0?[]:[{call:i,always:!0}])]}case"\
read":{let n=xr(t,e.map,r.bpftrace),a=n&&gh(e.read,n,r.bpftrace);return a===void 0?[]:[{call:a,always:!0}]}case"change":return ET(e.change,e.map,t,r);case"memor\
y":return eh.sometimes.map(n=>({call:n,always:!1}))}}s(NT,"lowerCall");function ET(e,t,r,{bpftrace:n}){let a=xr(r,t,n);if(a===void 0||Yo(e,n)!=="always")return[];
if(a==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?an[a].delete:an[a].update;return o===void 0?[]:[{call:o,
always:!0}]}s(ET,"changeOf");var Ob={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function H_(e,t,r){let n=TT(e,t,r),a=n===void 0?[]:[n],o=RT(e,n,t,r),
i=o&&zf(o.error,r.bpftrace),u=fr(r.bpftrace,r.kernel);return o!==void 0&&i!==void 0&&u!==void 0&&a.push({...C_(e,u,ca,void 0),moment:i,report:o}),a}s(H_,"lowerE\
ffect");function TT(e,t,r){switch(e.kind){case"map":{let n=xr(t,e.map,r.bpftrace);if(n===void 0)return;let a=an[n],o=e.change==="delete"?a.delete:a.update;if(o===
void 0)return;let i=Yo(e.change,r.bpftrace);return i==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:$b({...e,operation:o,moment:i},t,r)}case"output":{let n=fr(
r.bpftrace,r.kernel);return n&&C_(e,n,ca,void 0)}case"stack":{let n=Zo(r.bpftrace);return n&&C_(e,n,$T,OT)}case"reset":case"read":case"error":return}}s(TT,"ownO\
peration");function RT(e,t,r,{bpftrace:n}){switch(e.kind){case"map":{let{map:a,key:o,change:i,discarded:u}=e;return i==="delete"?{error:u===!0?"discarded-delete":
"delete",map:a}:t===void 0||Pb(a,o,r)?void 0:{error:"update",map:a}}case"read":{let{map:a,key:o}=e,i=xr(r,a,n);return i===void 0||!MT.has(i)||r.unread.any||i!==
"lru_percpu_hash"&&r.seeds.hasEntry(a,o)?void 0:{error:"missing-key",map:a}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"\
reset":return}}s(RT,"reportOf");var MT=new Set(["percpu_hash","lru_percpu_hash"]),OT="the stack map",$T={sharing:"shared",text:"stack",bound:!1,constant:!1,values:Ne};
function C_(e,t,r,n){let a=Ob[t].map(o=>ni(o,n));return{span:e.span,operation:t,moment:"always",key:r,locks:a}}s(C_,"hiddenOperation");function $b({span:e,map:t,
operation:r,moment:n,key:a},o,{kernel:i}){let u=Ob[r].map(c=>ni(c,t,pg(o,t))),p=Bo[r];if(p===void 0)return{span:e,operation:r,moment:n,key:a,locks:u};let _=p.underBucket===
void 0||!L(i,p.underBucket.before),l={lock:ni("freelist",t),moment:p.moment,underBucket:_};return{span:e,operation:r,moment:n,key:a,locks:u,freeList:l}}s($b,"ma\
pOperation");function Pb(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(Pb,"isNeverFull");function I_(e,t,r){let n=xr(t,e.map,r.bpftrace),a=n&&
an[n][Do[e.function]];if(a===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?ca:Ch,{freeList:i,...u}=$b({...e,operation:a,moment:"always",key:o},t,r);return{
...u,...e.function==="clear"&&i!==void 0?{freeList:i}:{}}}s(I_,"lowerSweep");function Lb(e,t){switch(e.kind){case"map":{let{map:r,key:n,change:a,discarded:o}=e;
return`map ${vn(r,t)} ${a} ${o} ${t.seeds.has(e)} ${Pb(r,n,t)}`}case"read":return`read ${vn(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error\
 ${e.error}`;case"reset":return`reset ${e.function} ${vn(e.map,t)}`;case"output":case"stack":return e.kind}}s(Lb,"sortOfEffect");function xi(e,t){let r=LT(e).on(t),n=[...Fm(e.features,t),...eg(e.mapConflicts),...r.flatMap(p=>p.refusals)],a=Oe(()=>CT(e,t,r)),o=K(t.bpftrace,Ue)?zT(a().programs):
void 0,i=o&&DT(o,t);i?.sure&&n.push(i.refusal);let u={...o===void 0?{}:{bpftraceGuard:o.attachPoint},...i===void 0||i.sure?{}:{doubt:i.refusal}};return{target:t,
get programs(){return a().programs},get beyond(){return a().beyond},get sweeps(){return a().sweeps},get operations(){return a().operations},get regularOperations(){
return a().regularOperations},refusals:n,...u}}s(xi,"lowerScript");var PT=new WeakMap;function LT(e){return E(PT,e,()=>new ms(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(LT,"attachPointsOf");var AT=new WeakMap;function CT(e,t,r){let n=E(AT,e,()=>[]),a=new Map([...HT(r)].map(c=>[c,bg(c,t.kernel)])),o=e.unread.mayTriggerGuard&&K(
t.bpftrace,Ue),i=JSON.stringify([o,[...a],FT(e,t)]),u=n.find(c=>c.facts===i&&IT(c.attachments,r));if(u!==void 0)return u;let l={...GT(e,r,a,s(c=>o?void 0:KT(c,e,
t),"lower")),sweeps:UT(e,t),facts:i,attachments:r};return n.push(l),l}s(CT,"runnersOn");function HT(e){let t=new Set;for(let{programs:r}of e)for(let{kind:n}of r)
t.add(n);return t}s(HT,"kindsOf");function IT(e,t){return e.every(({programs:r,unresolved:n},a)=>{let o=t[a];return r===o?.programs&&n===o.unresolved})}s(IT,"ar\
eSame");function FT(e,t){return E(qT,e,()=>jT(e)).map(r=>r.kind==="reset"?I_(r,e,t):H_(r,e,t))}s(FT,"lockingOf");var qT=new WeakMap;function jT(e){let t=new Map;
for(let{effects:r}of e.probes)for(let n of r){let a=Lb(n,e);t.has(a)||t.set(a,n)}return[...t.values()]}s(jT,"oneOfEachKind");function GT(e,t,r,n){let a=[],o=new Set,
i=new Set,u,p=0;for(let _ of e.probes){let{probe:l}=_,c=_.guard===void 0&&e.unread.mayGuard(l.span)?void 0:n(_),d=c===void 0?BT:f=>Mb(_,e,f,c);for(let f of l.attachPoints){
let h=t[p++],{programs:b=[],unresolved:g}=h??{};h?.beyond&&(u??=f);for(let{operation:m,moment:y}of b.length>0&&c||[])o.add(m),y!=="on-error"&&i.add(m);for(let{name:m,
provider:y,kind:k,site:w}of b)a.push({name:m,probe:l,attachPoint:f,provider:y.name,kind:k,guard:r.get(k)??"none",...w===void 0?{}:{site:w},...g===void 0?{}:{unresolved:g},
operations:c??[],calls:d})}}return{programs:a,beyond:u,operations:[...o],regularOperations:[...i]}}s(GT,"programsOf");var BT=s(()=>[],"NO_CALLS");function DT({attachPoint:{
span:e}},t){let r=ci(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(DT,"brokenGuardRefusal");
function zT(e){let t=Ue.functions;return e.find(({kind:r,site:n})=>(r==="fentry"||r==="fexit")&&n!==void 0&&t.includes(n.function))}s(zT,"guardTrigger");function KT(e,t,r){
let n=new Map,a=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&ig(o.key.text))continue;let{guard:i}=e,u=i!==void 0&&ya(i,o.span);for(let p of H_(o,t,r)){
let _=u?{...p,guardedBy:i.map}:p,l=`${_.operation} ${_.moment} ${u} ${_.locks.map(d=>d.id).join(" ")}`,c=`${l} ${_.key.bound} ${_.key.text}`;if(!n.has(c)){if(_.
key.constant){let d=a.get(l)??0;if(d>Ab)continue;if(a.set(l,d+1),d===Ab){n.set(`${l} more`,{..._,key:Hh(_.key)});continue}}n.set(c,_)}}}return[...n.values()]}s(
KT,"operationsOf");var Ab=4;function UT(e,t){return e.probes.flatMap(({phase:r,probe:n,effects:a})=>{if(r==="end"||!a.some(({kind:i})=>i==="reset"))return[];let o=new Map;
for(let i of a)i.kind==="reset"&&!o.has(`${i.function} ${i.map}`)&&o.set(`${i.function} ${i.map}`,i);return[...o.values()].flatMap(i=>{let u=I_(i,e,t);return u===
void 0?[]:[{kind:"bpftrace-process",name:`the bpftrace process, ${i.function==="clear"?"clearing":"zeroing"} ${i.map}`,probe:n,guard:"prog-active",operations:[u]}]})})}
s(UT,"sweepsOf");var WT=new WeakMap;function $n(e,t){let r=E(WT,e,()=>({}));return r[t]??=VT(e,t),r[t]}s($n,"operationId");function VT(e,t){let{operation:r,moment:n,guardedBy:a="",
locks:o,freeList:i,key:u}=e;switch(t){case"kind":return`${r}
${n}
${a}
${u.sharing}`;case"locks":{let p=$n(e,"kind");for(let{id:_}of o)p+=`
${_}`;return i===void 0?p:`${p}
${i.lock.id}`}case"valued":return`${$n(e,"locks")}
${u.values}`;case"keyed":return`${$n(e,"valued")}
${u.bound}
${u.text}`}}s(VT,"nameOf");function Aa({locks:e,freeList:t}){let r=e.map(({id:n})=>n);return t===void 0?r:[...r,t.lock.id]}s(Aa,"lockIds");function JT({locks:e,
freeList:t},r){return e.some(({id:n})=>r.has(n))||t!==void 0&&r.has(t.lock.id)}s(JT,"takesAny");function q_(e,t,r){let n=new F_(r);for(let a of e)a.operations.length>
0&&n.add(a,n.at(Pn(a,t)));return n.groups}s(q_,"groupAcquisitions");function j_(e,t,r){let n=new Map;for(let a of e){let[{program:o,operation:i}]=a,u=`${Pn(o,t)}\

${$n(i,r)}`;j(n,u,a)}return[...n.values()].flatMap(a=>YT(a))}s(j_,"mergeGroups");function YT(e){if(e.length===1)return e;let t=e.flat().sort((a,o)=>a.at-o.at),[
r,...n]=t.filter(({program:a},o)=>a!==t[o-1]?.program);return r===void 0?[]:[[r,...n]]}s(YT,"merged");var F_=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return E(this.#e,t,()=>new Map)}add(t,r){for(let n of t.operations){if(this.#t!==void 0&&!JT(n,this.#t))continue;let a={program:t,operation:n,at:this.#r++},
o=$n(n,"keyed"),i=r.get(o);if(i===void 0){let u=[a];r.set(o,u),this.groups.push(u)}else i.at(-1)?.program!==t&&i.push(a)}}};function Cb({program:e,operation:t},r){
return`${Pn(e,r)}
${$n(t,"kind")}`}s(Cb,"kindOf");function Pn(e,t){if(!de(e))return e.kind;let{site:r,guard:n,kind:a,unresolved:o}=e;return t?r===void 0?`${n} ${a} ${o===void 0?"":
"unresolved"}`:`${n} ${r.function} ${r.edge}`:n}s(Pn,"placeId");function Ut(e,t){let r=0;return e.flatMap((n,a)=>{let[{operation:o}]=n,i=Cb(n[0],t);return o.locks.map(u=>({lock:u,node:u.id,values:Si(u,o.key),group:n,kind:`${i}\

${u.class}`,at:a,rank:r++}))})}s(Ut,"endpoints");function Si(e,t){return e.class!=="bucket"||e.single===!0?pa:t.values}s(Si,"valuesOf");var ZT=1e4;function Ni(e,t){
let r=Hb(t),n=Hb(e),a=new Map,o=s((i,u)=>`${i}\0${u}`,"nodeOf");for(let[i,u]of n){let p=r.get(i)??new Set,_=p.size*u.size<=ZT,l=s(c=>_?[...p].flatMap(d=>{let f=o(
i,d);return ws(c,d)?la(c,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:i}],"places");a.set(i,new Map([...u].map(c=>[c,l(c)]))),_||r.delete(i)}return{holds:e.
flatMap(i=>(a.get(i.lock.id)?.get(i.values)??[]).map(u=>({...i,...u}))),wants:t.map(i=>r.has(i.lock.id)?{...i,node:o(i.lock.id,i.values)}:i)}}s(Ni,"keyedEndpoin\
ts");function Hb(e){let t=new Map;for(let{lock:r,values:n}of e)E(t,r.id,()=>new Set).add(n);return t}s(Hb,"valuesByLock");var Ib=new WeakMap,Wt=class e{static{s(this,"Acquisitions")}#e;#t;#r;#n=new Map;#a=new Map;#o=new Map;#s=Oe(()=>new Map(this.#r.map(t=>[Pn(t,!0),t])));#i=Oe(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(Aa))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:n,operations:a})=>n!=="alone"&&a.length>0),this.#r=
this.#t.filter(({site:n})=>!n?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=Ib.get(t.programs)??new WeakMap;Ib.set(t.programs,r);let n=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,n),n}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:n})=>n===t))}places(t){return new Set([...this.#s()].flatMap(([r,n])=>t(n)?[r]:[]))}holding(t){return E(this.#n,t,()=>this.#u(
t))}#u(t){return t==="keyed"?q_(this.#e,!1,this.#i()):j_(this.holding("keyed"),!1,t)}holds(t){let r=this.#o.get(t)??Ut(this.holding(t),!1);return this.#o.set(t,
r),r}wanting(t,r){return E(this.#a,t,()=>this.#p(t)).filter(([{program:a}])=>r.has(Pn(a,!0)))}#p(t){let r=E(this.#a,"keyed",()=>q_(this.#r,!0));return t==="keye\
d"?r:j_(r,!0,t)}};function Fb(e,t){return e.flatMap(r=>{let[n,...a]=r.filter(({program:o})=>t(o));return n===void 0?[]:[[n,...a]]}).sort(([r],[n])=>r.at-n.at)}s(
Fb,"only");var Ei=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let n=[],a=new Map;for(let o of t){
let{kind:i,guard:u,site:p}=o;if(u==="alone"||p?.unlisted)continue;a.has(i)||a.set(i,xa(i,r));let _=a.get(i);if(_!==void 0){qb(n,o,o.calls(r),{row:_,unresolved:o.
unresolved!==void 0});continue}let l=this.#n(o);l!==void 0&&qb(l.hops,o,o.calls(r))}this.interrupts=n,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#n(t){let{site:r}=t;if(r===void 0||!_n(r.function,this.target))return;let n=this.#e.get(r.function)??[],a=n.
find(({edge:i})=>i===r.edge);if(a!==void 0)return a;let o={function:r.function,edge:r.edge,hops:[]};return n.push(o),this.#e.set(r.function,n),o}isOnLockPath(t){
return pn(t,this.target)}placeAt(t,r){let n=this.#r.get(t)??new Map;return this.#r.set(t,n),n.has(r)||n.set(r,nt(t.function,t.edge,r,this.target)),n.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let n=t.flatMap(a=>{let o=cs(a.call,this.target);return[...this.#e].flatMap(([i,u])=>{let p=o.get(i);return p===
void 0?[]:u.map(_=>({node:_,surely:a.always&&p==="every",call:a}))})});return this.#t.set(t,n),n}};function qb(e,t,r,n){let a=t.guard==="prog-active",o=e.find(i=>i.
active===a&&i.calls===r&&i.interrupt?.row===n?.row&&i.interrupt?.unresolved===n?.unresolved);o===void 0?e.push({programs:[t],active:a,calls:r,...n===void 0?{}:{
interrupt:n}}):o.programs.push(t)}s(qb,"addTo");function B_(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(B_,"hopsOf");var jb=[],XT=4,Or=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#n=new Map;constructor(t){
this.#e=t,this.#r=this.#i()}static of(t,r,n,a=1){if(!QT([...t,...r],a))return;let o=new Ei(t,n);if(o.nodes.length===0)return;let i=new e(o);return i.#r.size===0?
void 0:i}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,n){let a=this.#e.nodeOf(r.program);if(a===void 0||!this.#r.has(a))return jb;
let o=this.#a(t,n).get(a)??jb,i=r.program.guard==="prog-active",u=this.#s(r.operation.guardedBy);return!i&&u===0?o:o.filter(p=>!(i&&p.active)&&(u&p.guards)===0)}#a({
program:t,operation:r},n){let a=t.guard==="prog-active",o={operation:r.operation,active:a,guards:this.#s(r.guardedBy)},{reached:i,avoiding:u}=this.#o(o);return n===
void 0?i:E(u,n,()=>this.#u(o,n))}#o(t){let r=E(this.#n,t.operation,()=>new Map),n=t.guards*2+Number(t.active);return E(r,n,()=>({reached:this.#u(t),avoiding:new Map}))}#s(t){
return t===void 0?0:E(this.#t,t,()=>this.#t.size<XT?1<<this.#t.size:0)}#i(){let t=new Set,r=s(n=>{for(let a of n)for(let{node:o}of this.#e.passings(a))t.add(o)},
"enter");r(this.#e.interrupts);for(let n of this.#e.nodes)this.#e.isOnLockPath(n)&&r(n.hops);for(let{hops:n}of t)r(n);return t}#u(t,r){let n=new Map,a=[],o=s((l,c)=>{
let d=n.get(l)??[];d.some(f=>G_(f,c))||(n.set(l,[...d,c]),a.push({node:l,passage:c}))},"arrive"),i=new Map,u=s((l,c,d)=>{if(c.active&&l.active||!z_(l,r))return;
let f=i.get(l.calls)??[],h=l.active?{...c,active:!0}:c;if(!f.some(b=>G_(b,h))){i.set(l.calls,[...f,h]);for(let{node:b,surely:g,call:m}of this.#e.passings(l)){let y=this.#s(
m.guardedBy);if((y&c.guards)!==0)continue;let k=c.place.held==="held"&&g?"held":"maybe";o(b,{place:k===c.place.held?c.place:{...c.place,held:k},active:c.active||
l.active,guards:c.guards|y,last:l,...c.interrupt===void 0?{}:{interrupt:c.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:p,guards:_}=t;for(let l of this.#e.
nodes){let c=this.#e.placeAt(l,t.operation);if(c!==void 0&&c.held!=="no")for(let d of l.hops)u(d,{place:c,active:p,guards:_})}for(let l of this.#e.interrupts)u(
l,{place:D_,active:p,guards:_,...l.interrupt===void 0?{}:{interrupt:l.interrupt}});for(let{node:l,passage:c}of a)for(let d of l.hops)u(d,c,c);return n}},D_={held:"\
held",locks:[],taken:!1};function QT(e,t){let r=0;for(let{guard:n}of e)if(n!=="alone"&&(r+=t,r>2||n==="none"))return!0;return!1}s(QT,"areEnough");function z_({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(z_,"runsWithout");function G_(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&eR(e.place,t.place)}s(G_,"isAsGood");function K_(e,t){return G_({...e,
active:t.active,guards:t.guards},t)}s(K_,"servesFor");function eR(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(eR,"hold\
sSame");function Ln(e,t){return xa(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&pn(e.site,t)}s(Ln,"firesOnLockPath");function zb(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(zb,"guardsAllow");function Ri(e,t){let[r,n]=e,[a,o]=t;if(Ti(r.program,a.program))return{
inner:r,outer:a};if(o!==void 0&&Ti(r.program,o.program))return{inner:r,outer:o};if(n!==void 0&&Ti(n.program,a.program))return{inner:n,outer:a}}s(Ri,"nestingPair");
function Kb(e,t,r,n){let a=B_(t);for(let o of n.slice(0,a.length+2))for(let i of r.slice(0,2)){if(!Ti(i.program,o.program))continue;let u=de(o.program)?o.program:
void 0,p=a.every(_=>z_(_,u))?a:tR(e,t,o,i);if(p!==void 0)return{outer:o,inner:i,through:p.map(_=>rR(_,u))}}}s(Kb,"nestingPairVia");function tR(e,t,r,n){let a=de(
r.program)?r.program:void 0,o=e.passages(r,n,a).find(i=>K_(i,t));return o&&B_(o)}s(tR,"otherWay");function rR({programs:e},t){return e.find(r=>r!==t)??e[0]}s(rR,
"stepOf");function Ti(e,t){return zb(e,t)&&(e.guard!=="per-program"||e!==t)}s(Ti,"mayRunInside");var Ca=class{static{s(this,"NestingSite")}#e;#t;#r;#n;#a=new Map;constructor(t,r,n){
this.#e=t,this.#t=r,this.#r=n;let a=xa(t.kind,r);this.#n=a&&{row:a,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:n}=r.operation;if(n!==void 0&&n===
t.operation.guardedBy||!zb(r.program,t.program))return U_;let a=this.#s(t.operation.operation),o=this.#r?.passages(t,r)??[];if(o.length===0)return a===void 0?U_:
[a];let i=o.map(u=>({place:u.place,via:u,...u.interrupt===void 0?{}:{interrupt:u.interrupt}}));return a===void 0?i:[a,...i]}across(t,r,n,a){let o=[];for(let i of this.
arrivals(r,a)){let u=this.#o(t,n,{outer:r,inner:a},i);u!==void 0&&!o.some(p=>W_(p,u))&&o.push(u)}return o.length<2?o:o.sort(Ub)}#o(t,r,{outer:n,inner:a},o){return Bb(
r,o)&&Db(n.operation,o.place).some(({id:u})=>u===t.id)?Gb(n,a,o):void 0}ofCopies({outer:t,inner:r},n){return r.operation.locks.flatMap(a=>{let o=this.#o(a,a,{outer:t,
inner:r},n);return o===void 0?[]:[{held:a,wanted:a,nesting:o,sameKey:!1}]})}within({outer:t,inner:r},n){let{place:a}=n,o=Gb(t,r,n),i=[];for(let f of Db(t.operation,
a))for(let h of r.operation.locks)h.id===f.id&&Bb(h,n)&&i.push({held:f,wanted:h,nesting:o,sameKey:Wb(f,t.operation,r.operation)});let u=[t.operation.freeList,r.
operation.freeList],[p,_]=[u[0]?.lock,u[1]?.lock];if(p===void 0||_===void 0||!aR(t.operation,r.operation,a))return i;let l=u.every(f=>f?.moment==="always")?"alw\
ays":"first-insert",c=bp(o.moment,l),d=Yr(o.confidence,"likely");return i.push({held:p,wanted:_,nesting:{...o,confidence:d,moment:c},sameKey:!0}),i}#s(t){let{site:r}=this.#e;
if(this.#n!==void 0)return{place:D_,interrupt:this.#n};if(r!==void 0&&!this.#a.has(t)){let n=nt(r.function,r.edge,t,this.#t);this.#a.set(t,n===void 0||n.held===
"no"?void 0:{place:n})}return this.#a.get(t)}},U_=[];function Gb(e,t,{place:r,interrupt:n,via:a}){let o=bp(e.operation.moment,t.operation.moment),i=oR(r.held===
"held",e.operation,t.operation),u=Yr(nR(n),i);return{confidence:o==="always"?u:Yr(u,"likely"),moment:o,nmi:n!==void 0,...a===void 0?{}:{via:a}}}s(Gb,"nestingOf");
function nR(e){return e===void 0?"certain":e.unresolved?"possible":e.row.atMost}s(nR,"surestBy");function Bb(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==
!0}s(Bb,"waits");function W_(e,t){let r=Ub(e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&K_(t.via,e.via)}s(W_,"isAsSure");function Ub(e,t){return I.indexOf(
e.confidence)-I.indexOf(t.confidence)}s(Ub,"compareSureness");function Wb(e,t,r){return e.class!=="bucket"||e.single===!0||!Gh(t.key,r.key)}s(Wb,"picksTheSame");
function aR(e,t,r){let n=e.freeList;if(n===void 0||n.lock.id!==t.freeList?.lock.id||!r.taken&&!r.locks.includes("freelist"))return!1;let[a]=e.locks;return!n.underBucket||
a===void 0||!Wb(a,e,t)}s(aR,"meetsFreeList");function Db(e,{locks:t,taken:r}){let n=t,a=e.locks.filter(i=>r||n.includes(i.class));if(a.length>0)return a;let o=e.
locks[0];return o===void 0?[]:[o]}s(Db,"heldLocks");function oR(e,t,r){let n=[t.key.sharing,r.key.sharing];return!e||n.includes("per-cpu")?"possible":n.every(a=>a===
"shared")?"certain":"likely"}s(oR,"confidenceOf");var Ha={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function se({outer:e}){return!de(e.program)}s(se,"isHeldByProcess");var Jb=2e6,sR=4e4,
$r=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function Mi({programs:e,sweeps:t,target:r}){let n=Wt.of({programs:e,sweeps:t});if(!n.any||n.guardedAsOne)return Ha;let a=Or.of(e,t,r),o=n.places(d=>Ln(d,
r)||a?.reaches(d)===!0);if(o.size===0)return Ha;let i=ft(r.kernel),[u,p]=[n.holds("locks"),Ut(n.wanting("locks",o),!0)],_=Ni(n.holds("valued"),Ut(n.wanting("val\
ued",o),!0)),l={raw:i,target:r,sites:a},c=Z_(n.holding("keyed"),n.wanting("keyed",o),l,iR);return{holds:u,wants:p,keyed:_,nestings:Y_(u,p,l),own:c,...a===void 0?
{}:{sites:a}}}s(Mi,"lockOrder");function Yb(e){let t=s(({group:[o]})=>se({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},n=e.own.filter(o=>se(o)&&
o.via===void 0),a=J_(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:n,nestings:a}}s(Yb,"heldByProcess");function J_(e,t){let r=new Map;
for(let[n,a]of e){let o=new Map;for(let[i,u]of a){let p=u.every(t)?u:u.filter(t);p.length>0&&o.set(i,p)}o.size>0&&r.set(n,o)}return r}s(J_,"filterNestings");function Y_(e,t,{
raw:r,target:n,sites:a}){let o=Vb(e),i=Vb(t);if(o.length*i.length>Jb)throw new $r;let u=new Map;for(let p of i){let[_]=p.group,l=new Ca(_.program,n,a);for(let{kind:c,
lock:d,group:f}of o){let h=l.across(d,f[0],p.lock,_);if(h.length===0)continue;let b=r.has(d.class)&&r.has(p.lock.class),g=u.get(c)??new Map;u.set(c,g.set(p.kind,
h.map(m=>({...m,raw:b}))))}}return u}s(Y_,"nestKinds");function Vb(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(Vb,"on\
eOfEachKind");var iR=s((e,t,r)=>e.within(t,r),"inOneScript");function Z_(e,t,r,n){let a=new V_(r,n);for(let o of e)a.hold(o);for(let o of t)a.want(o);return a.found}
s(Z_,"ownEdges");var V_=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#n=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=Aa(t[0].operation);for(let n of r)
j(this.#r,n,{group:t,locks:r})}want(t){let{target:r,sites:n}=this.#e,a=new Ca(t[0].program,r,n),o=Aa(t[0].operation);for(let[i,u]of o.entries())for(let{group:p,
locks:_}of this.#r.get(u)??[])if(!o.slice(0,i).some(l=>_.includes(l))){if(++this.#n>Jb)throw new $r;this.#a(p,t,a)}}#a(t,r,n){let{raw:a,sites:o}=this.#e,i=[];for(let u of n.
arrivals(t[0],r[0])){let p=Zb(u,r,t,o);if(p!==void 0){for(let _ of this.#t(n,p,u))if(!i.some(l=>uR(l,_))&&(i.push(_),this.found.push({...p,...pR(_,a),outers:t,inners:r}),
this.found.length>sR))throw new $r}}}};function Zb({via:e},t,r,n){return e===void 0||n===void 0?Ri(t,r):Kb(n,e,t,r)}s(Zb,"pairAt");function X_(e,t,r,n){for(let a of e){
let o=Zb(a,t,r,n);if(o!==void 0)return{pair:o,nesting:a}}}s(X_,"nestingBetween");function uR(e,{held:t,wanted:r,nesting:n}){return e.held.id===t.id&&e.wanted.id===
r.id&&W_(e.nesting,n)}s(uR,"doesFor");function pR({held:e,wanted:t,nesting:r,sameKey:n},a){return{...r,held:e,wanted:t,sameKey:n,raw:a.has(e.class)}}s(pR,"edgeA\
t");function Pr(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(Pr,"compareEnds");var Lr=s(({group:[e]})=>se({outer:e}),"byProce\
ss"),An=s(e=>!Lr(e),"byProgram"),Ia=s(()=>!0,"byAnybody"),Vt=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:n,
holds:a}=r==="by-hash"?t:t.keyed,o={wants:n,holds:r==="same"?a.filter(({perhaps:d})=>!d):a},i=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:u,
sites:p}=t;this.#t=p===void 0?_R:(d,f)=>{if(ek(d,f))return!1;let h=u.get(d.kind)?.get(f.kind)??[];return X_(h,f.group,d.group,p)!==void 0};let _=new Map;for(let[
d,f]of i)for(let h of f)j(_,h,d);let[l,c]=[Qb(o.holds),Qb(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:l.
byNode,far:c.byKind,kinds:i,joins:this.#t},this.backward={near:c.byNode,far:l.byKind,kinds:_,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,n){let a=(this.forward.
near.get(t)??[]).filter(n);for(let o of this.backward.near.get(r)??[])for(let i of a)if(this.#e.nestings.get(i.kind)?.has(o.kind)&&this.#t(i,o))return{hold:i,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(n=>this.#r(n.filter(t))??[]).sort(Pr)}#r(t){let{far:r,kinds:n}=this.forward;return t.flatMap(o=>(n.get(o.
kind)??[]).flatMap(i=>{let u=r.get(i)?.find(p=>this.#t(o,p));return u===void 0?[]:[{hold:o,want:u}]})).sort(Pr)[0]}groups(){return new Set([...Xb(this.forward),
...Xb(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let n=this.#e.nestings.get(t.kind)?.get(r.kind)??[],a=X_(n,r.group,t.group,this.#e.sites);if(a===
void 0)throw new Error("an edge is between acquisitions that nest");return{...a.pair,...a.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function _R(e,t){return!ek(
e,t)&&Ri(t.group,e.group)!==void 0}s(_R,"joins");function ek(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(ek,"areOneEnd");function Xb({
near:e,far:t,kinds:r,joins:n}){return[...e.values()].flat().filter(a=>r.get(a.kind)?.some(o=>t.get(o)?.some(i=>n(a,i))))}s(Xb,"joined");function Qb(e){let t=new Map,
r=new Map;for(let n of e)j(t,n.node,n),j(r,n.kind,n);return{byNode:t,byKind:r}}s(Qb,"indexed");var Cn=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:n,
kinds:a,joins:o}=this.#e;for(let i of n.get(t)??[])if(r(i))for(let u of a.get(i.kind)??[]){let p=this.#n(u);for(let _ of p){let l=this.#t.has(_.node);!l&&!o(i,_)||
(p.delete(_),!l&&this.reach(_.node)&&(yield _.node))}}}#n(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function Oi(e){let t=[],
r=new Cn(e.forward);for(let o of e.forward.near.keys())tk(o,r,i=>t.push(i));let n=new Cn(e.backward),a=[];for(let o of t.reverse()){let i=new Set;tk(o,n,u=>i.add(
u)),i.size>1&&a.push(i)}return a}s(Oi,"components");function tk(e,t,r){if(!t.reach(e))return;let n=[{node:e,rest:t.next(e,Ia)}];for(let a=n.at(-1);a!==void 0;a=
n.at(-1)){let o=a.rest.next();o.done===!0?(r(a.node),n.pop()):n.push({node:o.value,rest:t.next(o.value,Ia)})}}s(tk,"visitDepthFirst");function Q_(e,{from:t,to:r,
swept:n,limit:a}){let o={programs:new Cn(e.forward),swept:new Cn(e.forward)};for(let u of Object.values(o))u.reach(t);let i=[{node:t,swept:n,length:0}];for(let u of i){
let p=u.length+1;if(p>=a)return;for(let _ of u.swept?[An]:[An,Lr]){let l=e.ends(u.node,r,_);if(l!==void 0)return cR({...u,by:l,before:u});let c=u.swept||_===Lr,
d=c?o.swept:o.programs;for(let f of lR(d.next(u.node,_),u.node,e,_))i.push({node:f.want.node,swept:c,length:p,by:f,before:u})}}}s(Q_,"shortestWay");function lR(e,t,r,n){
return[...e].flatMap(a=>r.ends(t,a,n)??[]).sort(Pr)}s(lR,"edgesTo");function cR(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(cR,
"wayOf");function tl(e,{hang:t,target:r,keys:n,needed:a=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),i=fR(o,a),u=rl(i.filter(f=>!se(f))),p=s(f=>{let h=u.get(f.held.
id)??[],b=h.length<=dR?n:"by-hash";return h.find(g=>(a(f)||a(g))&&hR(f,g,b))},"partnerOf"),_=i.find(f=>!se(f)&&a(f)&&p(f)!==void 0);if(_!==void 0)return[_];for(let f of i){
let h=se(f)?p(f):void 0;if(h!==void 0)return[f,h]}let l=s(({held:f})=>!t||f.class!=="bucket"||!L(r.kernel,is.from),"waits"),c=e.find(f=>(f.sameKey||se(f))&&a(f)&&
l(f));if(c!==void 0)return[c];if(n!=="by-hash"||!t)return;let d=o.find(f=>a(f)&&l(f));return d&&[{...d,sameKey:!0}]}s(tl,"closeAlone");var dR=500;function fR(e,t){
let r=new Map;for(let n of e){let a=[t(n),se(n),n.held.id,...el(n)].join(`
`);r.has(a)||r.set(a,n)}return[...r.values()]}s(fR,"oneOfEachValues");function rl(e){let t=new Map;for(let r of e)j(t,r.held.id,r);return t}s(rl,"groupByLock");
function hR(e,t,r){let[[n,a],[o,i]]=[el(e),el(t)],u=s((p,_)=>p===_&&ks(p),"isOne");return e.apart!==!0&&(u(n,o)||u(a,i))?!1:la(a,o,r)&&la(n,i,r)}s(hR,"canCross");
function el({held:e,wanted:t,outer:r,inner:n}){return[Si(e,r.operation.key),Si(t,n.operation.key)]}s(el,"endsOf");function Ar(e,t,r){return mR(e).flatMap(n=>kR(n,t,r)??[])}s(Ar,"findCycles");function rk(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(rk,"partWith");function mR(e){let t=new Map;for(let n of e.nestings.size===0?[]:Oi(new Vt(e,"by-hash"))){let a=rk(e.nestings,
e);for(let o of n)t.set(o,a)}for(let n of e.holds)t.get(n.lock.id)?.holds.push(n);for(let n of e.wants)t.get(n.lock.id)?.wants.push(n);let r=gR([...new Set(t.values())]);
for(let n of e.keyed.holds)t.get(n.lock.id)?.keyed.holds.push(n);for(let n of e.keyed.wants)t.get(n.lock.id)?.keyed.wants.push(n);for(let[n,a]of rl(e.own)){let o=t.
get(n)??rk(new Map,e);for(let i of a)o.own.push(i);t.set(n,o)}return[...new Set([...r,...t.values()])]}s(mR,"split");function gR(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new Vt(t,"by-hash").firsts(Ia);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>Pr(t.first,r.first)).map(({part:t})=>t)}s(gR,"inOrder");var bR=[
!0,!1].flatMap(e=>rt.flatMap(t=>I.map(r=>({raw:e,moment:t,confidence:r}))));function kR(e,t,r){let n=wR(e),a=new Set;for(let o of bR){let i=s(({raw:h,moment:b,confidence:g})=>kp(
b,o.moment)&&I.indexOf(g)<=I.indexOf(o.confidence)&&(!o.raw||h),"passes"),u=[...n].flatMap(([h,b])=>i(b)?[h]:[]),p=o.confidence==="certain"?"same":"perhaps",_=`${o.
raw} ${p} ${o.confidence==="possible"} ${u.join()}`;if(u.length===0||a.has(_))continue;a.add(_);let l=vR(e,i),c=s(h=>r===void 0?tl(l.own,{hang:o.raw,target:t,keys:h})??
NR(l,h):tl(l.own,{hang:o.raw,target:t,keys:h,needed:yR(r)})??SR(l,r,h),"close"),d=c(p),f=d??(o.confidence==="possible"?c("by-hash"):void 0);if(f!==void 0)return{
edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(se),probes:xR(e),...d===void 0?{byHash:!0}:
{}}}}s(kR,"worstCycle");function yR(e){return({held:t,wanted:r,through:n=[]})=>e(t.id,r.id,n)}s(yR,"passing");function wR({own:e,nestings:t}){let r=new Map,n=s(
a=>r.set(`${a.raw} ${a.moment} ${a.confidence}`,a),"note");for(let a of e)n(a);for(let a of t.values())for(let o of a.values())for(let i of o)n(i);return r}s(wR,
"kindsOfEdges");function vR(e,t){let r=J_(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(vR,"only");function xR(e){let t=new Vt(e,"by-hash").groups();
for(let{outers:n,inners:a}of e.own)t.add(n).add(a);let r=new Set;for(let n of t)for(let{program:a}of n)r.add(a.probe);return r}s(xR,"probesOf");function SR(e,t,r){
if(e.nestings.size===0)return;let n=new Vt(e,r),a=s(i=>n.locks.get(i)??i,"lockOf"),o=Oi(n).flatMap(i=>[...i].flatMap(u=>{let p=[...i].filter(l=>e.sites!==void 0||
t(a(u),a(l),[])),_=[An,Lr].flatMap(l=>p.flatMap(c=>n.ends(u,c,l)??[]));return e.sites===void 0?_:_.filter(l=>t(l.hold.lock.id,l.want.lock.id,n.edgeOf(l).through??
[]))}));return nk(n,o.sort(Pr),(i,u)=>{let[p,_]=[i.want.node,i.hold.node],l=Q_(n,{from:p,to:_,swept:Lr(i.hold),limit:u-1});return l&&[i,...l]})}s(SR,"closeThrou\
gh");function NR(e,t){if(e.nestings.size===0)return;let r=new Vt(e,t),n=new Set(Oi(r).flatMap(o=>[...o])),a=n.size===0?[]:r.firsts(An).filter(({hold:o})=>n.has(
o.node));return nk(r,a,({hold:{node:o}},i)=>Q_(r,{from:o,to:o,swept:!1,limit:i}))}s(NR,"closeTogether");function nk(e,t,r){let n;for(let a of t)if(n=r(a,n?.length??
Number.POSITIVE_INFINITY)??n,n?.length===2)break;return n?.map(a=>e.edgeOf(a))}s(nk,"shortestOf");function Jt(e){let t=new WeakMap;return r=>{let n=E(t,r.programs,()=>new Map);return E(n,fi(r.target),()=>({answer:e(r)})).answer}}s(Jt,"oncePerFactSet");function ak(e){let t=e.map(r=>r.refusals.length===0?TR(r):[]);return Fa([...new Set(t.flat())]).flatMap(r=>{let n=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((i,u)=>RR(n(u),i,r)),o=Zt(e.flatMap((i,u)=>n(u)));return o===void 0?[]:[$R(o,a,r)]})}s(ak,"closedCauses");function ER(e){let t=Mi(e),r=Ar(t,e.target);return e.
bpftraceGuard===void 0?r:[...Ar(Yb(t),e.target),...r.map(a=>({...a,prevented:!0}))]}s(ER,"cyclesOf");var TR=Jt(ER);function Fa(e){let t=new Map;for(let r of e){
let n={probes:[],cycles:[r]};for(let a of r.probes){let o=t.get(a);if(o===n)continue;if(o===void 0){n.probes.push(a),t.set(a,n);continue}let[i,u]=o.probes.length>
n.probes.length?[o,n]:[n,o];for(let p of u.probes)i.probes.push(p),t.set(p,i);i.cycles.push(...u.cycles),n=i}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}
s(Fa,"groupByProbe");function Zt(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||rt.indexOf(t.
moment)-rt.indexOf(r.moment)||I.indexOf(t.confidence)-I.indexOf(r.confidence))[0]}s(Zt,"worstCycle");function RR(e,t,r){let n=ne(t);if(n!==void 0)return n;let a=t.
target.name,o=Zt(e);if(o===void 0)return{target:a,verdict:"safe",why:MR(t,r)};let i=zt(t.target,o.confidence);if(o.verdict==="hang"?o.prevented===!0:e.some(p=>p.
prevented))return{target:a,verdict:"lost-updates",confidence:i,...Yt(o),why:si};let u=o.verdict==="hang"?{shape:ui(o,t.target)}:{};return{target:a,verdict:o.verdict,
confidence:i,...Yt(o),...u,why:nl(o,t)}}s(RR,"outcomeOf");function Yt({moment:e,edges:t,byHash:r}){let n=t.flatMap(({outer:a,inner:o})=>[a.operation,o.operation]);
return{moment:e,reports:n.flatMap(({report:a})=>a??[]),...r===void 0?{}:{byHash:r}}}s(Yt,"conditionsOf");function nl(e,{target:t}){let r=Hn(e),n=Sr(Yt(e));if(e.
verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for each other",i=e.byHash===!0?", where different keys are in one bucket":"";
return`${Sn(r)}: ${o}${i}${n}`}return(r.every(o=>va(o,t.kernel)==="raw")?wg:ai(r,t.kernel))+n+oi(r,t.bpftrace)}s(nl,"whyNot");function Hn(e){return[...new Set(e.
edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(Hn,"lockClasses");function MR(e,t){let r=[...t].flatMap(_=>_.edges),n=$i(t),a=e.programs.filter(_=>n.has(
_.probe));if(a.every(_=>_.operations.length===0))return"this bpftrace takes no lock for what these probes do";let o=new Set(r.map(_=>_.inner.program.site?.function).
filter(_=>_!==void 0)),u=a.flatMap(({site:_})=>_!==void 0&&o.has(_.function)?[_]:[]).filter(_=>!OR(_,e)),p=[...new Set(u.map(Mr))];return p.length>0?`this kerne\
l does not pass through ${Ae(p)} while it holds a lock of these maps`:"these programs cannot run inside each other while one of them holds a lock"}s(MR,"whySafe");
function $i(e){return new Set([...e].flatMap(t=>[...t.probes]))}s($i,"probesOf");function OR(e,{operations:t,target:r}){return t.some(n=>{let a=nt(e.function,e.
edge,n,r);return a!==void 0&&a.held!=="no"})}s(OR,"reachesOwnOperations");function $R(e,t,r){let n=e.edges.find(se)??al(e);return{world:"closed",nmi:e.edges.some(
a=>a.nmi),process:e.edges.some(se),outcomes:t,witness:sl(e,n),...ol(e,n,On(e.edges,n.inner.program)),probes:$i(r)}}s($R,"causeOf");function al({edges:e}){let t=e.
find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cycle has at least one edge");return t}s(al,"surestEdge");function ol(e,{inner:{program:t}},r){
let n=wi(r.map(({place:a})=>a));return{span:t.attachPoint.span,related:n,locks:Hn(e),inner:t,programs:PR(e)}}s(ol,"causeAt");function PR({edges:e}){let t=e.flatMap(
({outer:r,inner:n,through:a=[]})=>[r.program,...a,n.program]);return[...new Set(t)].filter(de)}s(PR,"programsOf");function sl(e,t){let r=!e.recursive&&t.held.id===
t.wanted.id,n=e.edges.indexOf(t);return(r&&e.edges.length===1?[t,t]:[...e.edges.slice(n),...e.edges.slice(0,n)]).map((o,i)=>{let u=r?i===0?["one","another"]:["a\
nother","one"]:void 0;return{cpu:i,program:o.outer.program.name,holds:u===void 0?be(o.held):`${be(o.held)} (${u[0]} bucket)`,wants:u===void 0?be(o.wanted):`${be(
o.wanted)} (${u[1]} bucket)`,site:st(o.inner.program),nested:o.inner.program.name,...yi(o)}})}s(sl,"witnessOf");function Cr(e){let t=new Map,r=s(n=>E(t,n,()=>n.map(a=>ok(a,e))),"renamed");return n=>({...n,operations:n.operations.map(a=>ok(a,e)),calls:s(a=>r(n.calls(a)),"c\
alls")})}s(Cr,"withGuards");function ok(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(ok,"withGuard");function sk(e,t){let{programs:r,sweeps:n,target:a}=e;if(!r.some(v=>IR(v)&&t(v)))return Ha;let o=Or.of(r,n,a,2),i=o===void 0?void 0:CR(e),u=Wt.of({programs:i?.own??
r,sweeps:n}),p=u.places(v=>Ln(v,a)||o?.reaches(v)===!0),_=Fb(u.wanting("keyed",p),t);if(_.length===0)return Ha;let l=ft(a.kernel),c=FR(e),d=s(([{operation:v}])=>v.
moment!=="first-insert"||!v.key.constant||v.locks.some(({id:R})=>c.has(R)),"counts"),f=(i===void 0?u.holding("keyed"):HR(e,i)).filter(d),h=i===void 0?f.map(qR):
f,b=_.filter(d),g=Ut(h,!1),m=Ut(b,!0),y=Ni(g,m),k=i&&Or.of([...i.own,...i.other],n,a),w={raw:l,target:a,sites:k},x=Y_(g,m,w),T=Z_(h,b,w,(v,R,W)=>v.ofCopies(R,W)).
flatMap(v=>se(v)?[]:[{...v,apart:!0}]);return{holds:g,wants:m,keyed:y,nestings:x,own:T,...k===void 0?{}:{sites:k}}}s(sk,"lockOrderOfCopies");var ik=new WeakSet;
function uk(e){return ik.has(e)}s(uk,"isOfOtherCopy");var LR=new WeakMap,AR=new WeakMap;function CR({programs:e,bpftraceGuard:t}){let r=t!==void 0,n=r?LR:AR,a=n.
get(e);if(a!==void 0)return a;let o=" of the other copy",i=Cr(_=>r?`bpftrace${o}`:_===void 0?void 0:`${_}${o}`),p={own:r?e.map(Cr(()=>"bpftrace")):e,other:e.map(
i)};for(let _ of p.other)ik.add(_);return n.set(e,p),p}s(CR,"twoCopies");function HR({programs:e,sweeps:t,bpftraceGuard:r},{other:n}){if(r!==void 0)return Wt.of(
{programs:n,sweeps:t}).holding("keyed");let a=new Map(e.flatMap((i,u)=>n[u]?[[i,n[u]]]:[])),o=s(i=>{let{program:u,operation:p,at:_}=i,l=a.get(u),c=l?.operations[u.
operations.indexOf(p)];return l===void 0||c===void 0?i:{program:l,operation:c,at:_}},"inOther");return Wt.of({programs:e,sweeps:t}).holding("keyed").map(([i,...u])=>[
o(i),...u.map(o)])}s(HR,"holdingInOther");function IR({guard:e,operations:t}){return e!=="alone"&&t.length>0}s(IR,"isTaker");function FR({programs:e,sweeps:t}){
let r=s(a=>a.operation.endsWith(".delete")?a.locks.map(({id:o})=>o):[],"deletes"),n=[...e,...t];return new Set(n.flatMap(({operations:a})=>a.flatMap(r)))}s(FR,"\
emptiedMaps");function qR([e,t,...r]){return t===void 0?[il(e)]:[il(e),il(t),...r]}s(qR,"ofOtherCopy");function il({program:e,operation:{guardedBy:t,...r},at:n}){
return{program:{...e},operation:r,at:n}}s(il,"inOtherCopy");function lk(e){let t=e.map(r=>r.refusals.length===0?jR(r):[]);return Fa([...new Set(t.flat())]).flatMap(r=>{let n=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((i,u)=>BR(n(u),i)),o=Zt(e.flatMap((i,u)=>n(u)));return o===void 0?[]:[DR(o,a,r)]})}s(lk,"copyCauses");var jR=Jt(e=>dk(e,GR(e))),ck=Jt(e=>dk(e,()=>!0));function dk(e,t){
let r=ft(e.target.kernel),n=s(({operations:o})=>o.some(({locks:i})=>i.some(u=>r.has(u.class))),"takesRaw"),a=sk(e,o=>n(o)&&t(o));return Ar(a,e.target).filter(({
verdict:o})=>o==="hang")}s(dk,"cyclesOfCopies");function GR({bpftraceGuard:e}){return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(
GR,"guardedIn");function BR(e,t){let r=ne(t);if(r!==void 0)return r;let n=t.target.name,a=Zt(e);if(a===void 0)return{target:n,verdict:"safe",why:"two copies of \
this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the guard of this script":"bpftrace's own guard";return{target:n,verdict:"hang",confidence:zt(
t.target,Yr(a.confidence,"likely")),...Yt(a),withCopy:!0,shape:ui(a,t.target,!0),why:`${o} protects only this copy: ${Sn(Hn(a))}, and this copy and a second one\
 can wait for each other${Sr(Yt(a))}`}}s(BR,"outcomeOf");function DR(e,t,r){let n=al(e),a=On(e.edges,n.inner.program,zR);return{world:"copies",nmi:!1,process:!1,
outcomes:t,witness:KR(e,n),...ol(e,n,a),probes:$i(r)}}s(DR,"causeOf");var zR={holding:"of the other copy runs here first and holds a lock",wanting:"fires while \
the other copy holds a lock",where:", in either copy"},pk=" of a second copy";function KR({edges:e},t){let r=e.indexOf(t),n=[...e.slice(r),...e.slice(0,r)];return(n.
length%2===0?n:[...n,...n]).map((a,o)=>{let{outer:i,inner:u,held:p,wanted:_}=a,[l,c]=o%2===0?[pk,""]:["",pk];return{cpu:o,program:`${i.program.name}${l}`,holds:`${be(
p)}${l}`,wants:`${be(_)}${c}`,site:st(u.program),nested:`${u.program.name}${c}`,...yi(a,d=>`${d.name}${uk(d)?l:c}`)}})}s(KR,"witnessOf");function fk(e,t){if(t.length===
0)return[...e];let r=s((l,c)=>[...l.probes].some(d=>c.probes.has(d)),"sharing"),n=s(l=>Y(l.outcomes)?.verdict==="hang","hangs"),a=e.filter(n),o=t.filter(l=>!a.some(
c=>r(c,l))),i=e.filter(l=>!n(l)&&!l.process),u=new Set(i.filter(l=>o.some(c=>r(l,c)))),p=e.flatMap(l=>{if(u.has(l))return[];let c=n(l)?t.filter(d=>r(l,d)):[];return[
c.length===0?l:_k(l,c,({verdict:d})=>d!=="hang")]}),_=o.map(l=>_k(l,[...u].filter(c=>r(c,l)),c=>!Ea(c)));return[...p,..._]}s(fk,"joinCopies");function _k(e,t,r){
let n=e.outcomes.map((a,o)=>{let i=Y(t.flatMap(u=>u.outcomes[o]??[]).filter(Ea));return i!==void 0&&r(a)?i:a});return{...e,outcomes:n}}s(_k,"withWorse");var UR=["hash.update","hash.delete","percpu_hash.update"];function hk(e){let t=e.map(n=>n.refusals.length===0?{script:n,refused:void 0,halves:VR(n),programs:JR(
n)}:{script:n,refused:ne(n),...WR});return[...new Set(t.flatMap(({halves:n})=>[...n.keys()]))].flatMap(n=>{let a=t.map(p=>p.halves.get(n)),o=t.map(({script:p,refused:_,
programs:l},c)=>_??o2(l.get(n),p,a[c])),i=Y(o);if(i===void 0||i.verdict!=="hang"&&i.verdict!=="lost-updates")return[];let u=a.find((p,_)=>o[_]===i);return u===void 0?
[]:[i2(u,o)]})}s(hk,"openCauses");var WR={halves:new Map,programs:new Map},VR=Jt(YR),JR=Jt(QR);function YR(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;
let r=n2(e),n=ft(e.target.kernel),a=new Map;for(let o of e.programs){let{site:i,kind:u}=o;if(i===void 0||i.unlisted||u!=="fentry"&&u!=="fexit"&&u!=="raw-tracepo\
int")continue;let p=`${i.function} ${i.edge}`,_=E(a,p,()=>t2(e2(i,r,e.target),n));_.length>0&&ZR(t,o.attachPoint,r2(o,_,n))}return t}s(YR,"worstHalves");function ZR(e,t,r){
for(let n of r){let a=e.get(t);(a===void 0||XR(n,a)<0)&&e.set(t,n)}}s(ZR,"keepWorst");function XR(e,t){return $e.indexOf(e.verdict)-$e.indexOf(t.verdict)||rt.indexOf(
e.operation.moment)-rt.indexOf(t.operation.moment)||I.indexOf(e.confidence)-I.indexOf(t.confidence)}s(XR,"compareHalves");function QR(e){let t=new Map;for(let r of e.
programs)t.has(r.attachPoint)||t.set(r.attachPoint,r);return t}s(QR,"firstPrograms");function e2(e,t,r){return t.flatMap(n=>{let a=nt(e.function,e.edge,n,r),o=a&&
a2(a,e,n,r);return o===void 0?[]:[{around:n,confidence:o}]})}s(e2,"operationsAround");function t2(e,t){let r=s(({confidence:a})=>I.indexOf(a),"rank"),n=s(({around:a})=>t.
has(qa[a]),"waits");return e.filter((a,o)=>e.every((i,u)=>n(a)!==n(i)?!0:u<o?r(a)<r(i):r(a)<=r(i)))}s(t2,"surest");function r2(e,t,r){let n=e.operations.filter(
a=>a.guardedBy===void 0&&(a.moment!=="first-insert"||a.key.text!==""));return t.flatMap(({around:a,confidence:o})=>n.flatMap(i=>i.locks.map(u=>{let p=r.has(qa[a])&&
r.has(u.class);return{program:e,operation:i,wanted:u,around:a,confidence:o,verdict:p?"hang":"lost-updates"}})))}s(r2,"halvesOf");var qa={"hash.update":"bucket",
"hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"\
freelist"};function n2(e){return[...new Set([...UR,...e.regularOperations])]}s(n2,"relevantOperations");function a2(e,t,r,n){return e.held==="held"?"likely":e.held===
"maybe"||t.edge==="entry"&&nt(t.function,"exit",r,n)?.held==="held"&&/lock/.test(t.function)?"possible":void 0}s(a2,"confidenceOf");function o2(e,t,r){let n=t.target.
name;if(r===void 0)return{target:n,verdict:"safe",why:s2(e,t)};let a=[qa[r.around],r.wanted.class],{moment:o,report:i}=r.operation,u={moment:o,reports:i===void 0?
[]:[i]},p=r.verdict==="hang"?`${Sn(a)}: another BPF program and this one can wait for each other${Sr(u)}`:ai(a,t.target.kernel)+Sr(u)+oi(a,t.target.bpftrace);return{
target:n,verdict:r.verdict,confidence:zt(t.target,r.confidence),...u,why:p}}s(o2,"outcomeOf");function s2(e,t){return t.bpftraceGuard!==void 0?si:e===void 0||e.
operations.length===0?"this bpftrace takes no lock for what this probe does":e.site===void 0?"this probe does not fire on a lock path":`this kernel does not pas\
s through ${Mr(e.site)} while it holds a lock of a hash map`}s(s2,"whySafe");function i2(e,t){let{program:r,operation:n,wanted:a}=e,o="another BPF program of th\
e host",i=qa[e.around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:n.span,message:ii(a,n)}],p=[{cpu:0,program:o,holds:i,wants:be(a),
site:st(r),nested:r.name},{cpu:1,program:r.name,holds:be(a),wants:i,site:"a site where the lock is held",nested:o}];return{world:"open",nmi:!1,process:!1,span:r.
attachPoint.span,related:u,outcomes:t,witness:p,locks:[...new Set([qa[e.around],a.class])],inner:r,programs:[r],probes:new Set([r.probe])}}s(i2,"causeOf");function gk(e,t,r){if(r.length===0)return[];let n=t.map((o,i)=>u2(o,i,r)),a=new Set(e.probes.map(({probe:o})=>o));return Fa(n.flatMap(({cycles:o})=>o)).flatMap(
o=>{let i=s(c=>c.cycles.filter(d=>o.has(d)),"inGroup"),u=Zt(n.flatMap(i)),p=n.find(({cycles:c})=>u!==void 0&&c.includes(u));if(u===void 0||p===void 0)return[];let _=new Set(
[...o].flatMap(c=>[...c.probes]).filter(c=>a.has(c))),l=d2(u,p);return _.add(l.inner.probe),[{...l,probes:_,outcomes:n.map(c=>c2(i(c),c))}]})}s(gk,"togetherCaus\
es");function u2(e,t,r){let n=new Map,a=r.filter(c=>c.lowered[t]?.refusals.length===0),o={own:e,started:a.length>0,cycles:[],neighbourOf:n};if(e.refusals.length>
0||!mk(e))return o;let i=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(Cr(()=>"bpftrace")),u=[...e.sweeps],p=new Map;for(let[c,d]of a.entries()){let f=d.
lowered[t];if(f===void 0||!mk(f))continue;let h=s(y=>_2(y,`${c} `,We(d.path)),"rename"),b=f.bpftraceGuard===void 0?Cr(l2(`${c} `)):Cr(()=>`${c} bpftrace`),g=f.programs.
map(h).map(b),m=f.sweeps.map(h);i.push(...g),u.push(...m);for(let y of[...g,...m]){n.set(y,d);for(let k of y.operations)for(let{id:w}of p2(k))p.set(w,d)}}if(n.size===
0)return o;let _=Mi({target:e.target,programs:i,sweeps:u}),l=Ar(_,e.target,(c,d,f)=>{let h=p.has(d);return p.has(c)&&!h?!0:f.some(b=>n.has(b)!==h)});return{...o,
cycles:l}}s(u2,"crowdOn");function mk({programs:e,target:t}){return e.some(r=>Ln(r,t)||r.site&&_n(r.site.function,t))}s(mk,"hasPart");function p2({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(p2,"locksOf");function _2(e,t,r){let n=s(a=>({...a,id:`${t}${a.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(a=>({...a,locks:a.locks.map(n),...a.freeList===void 0?{}:{freeList:{...a.freeList,lock:n(a.freeList.lock)}}}))}}s(_2,"named");function l2(e){return t=>t===
void 0?void 0:`${e}${t}`}s(l2,"prefixed");function c2(e,{own:t,started:r}){let n=ne(t);if(n!==void 0)return n;let a=t.target.name,o=Zt(e);return o===void 0?{target:a,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:a,verdict:o.
verdict,confidence:zt(t.target,o.confidence),...Yt(o),why:nl(o,t)}}s(c2,"outcomeOf");function d2(e,{neighbourOf:t}){let r=s(l=>!t.has(l),"isOwn"),n=e.edges.flatMap(
l=>{let{outer:c,through:d=[],inner:f}=l;return r(f.program)&&[c.program,...d].some(b=>!r(b))?[{edge:l,own:f.program}]:[]}),a=e.edges.flatMap(l=>(l.through??[]).
filter(r).map(c=>({edge:l,own:c}))),[o]=(n.length>0?n:a).sort((l,c)=>I.indexOf(l.edge.confidence)-I.indexOf(c.edge.confidence));if(o===void 0)throw new Error("a\
 cycle of several scripts enters the judged one");let{edge:i,own:u}=o,p=e.edges.flatMap(({outer:l,through:c=[],inner:d})=>[l.program,...c,d.program]),_=p.flatMap(
l=>t.get(l)?.path??[]);return{world:"together",nmi:!1,process:e.edges.some(se),span:u.attachPoint.span,related:f2(e,u,t),witness:sl(e,i),locks:Hn(e),inner:u,programs:[
...new Set(p.filter(de))],neighbours:[...new Set(_)]}}s(d2,"causeOf");function f2({edges:e},t,r){let n=On(e,t,{wanting:"fires while a lock is held"}).map(({holder:a,
place:o})=>{let i=r.get(a);return i===void 0?o:{path:i.path,...d_(o,i.model)}});return wi(n)}s(f2,"relatedPlaces");function Rt(e,t,{configured:r,suppressions:n={},neighbours:a=[]}){let o=k2(e,t),i=e.probes.flatMap(({tooDeep:b})=>b===void 0?[]:[{span:b,message:m2}]),u=o.find(
b=>b.refusals.length===0&&b.beyond!==void 0)?.beyond,p=[...e.gaps,...i,...u===void 0?[]:[{span:u.span,message:h2}]],_=s((b,g)=>{try{return b()}catch(m){if(!(m instanceof
$r))throw m;p.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:g});return}},"bounded"),l=_(()=>ak(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),c=l&&_(()=>gk(e,o,a),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[...l??[],...c??[]],f=l&&_(()=>lk(o),g2),h=l===
void 0?[]:fk(y2(d,hk(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:n,gaps:p,causes:h,neighbours:a}}s(Rt,"judgeScript");var h2="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",m2="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",g2="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",b2=new WeakMap;function k2(e,t){let r=E(b2,e,()=>new Map);return t.map(n=>{let a=E(
r,fi(n),()=>xi(e,n));return a.target===n?a:{...a,target:n}})}s(k2,"lowerForEach");function y2(e,t){let r=new Set;return[...e.map(a=>{let o=w2(a,t);for(let u of o)
r.add(u);let i=a.outcomes.map((u,p)=>{let _=o.flatMap(c=>c.outcomes[p]??[]).filter(Ea),l=Y(_);return l===void 0||pi(u,l)<=0?u:{...l,withOthers:!0}});return{...a,
outcomes:i}}),...t.filter(a=>!r.has(a))]}s(y2,"joinCauses");function w2({outcomes:e,probes:t},r){let n=Y(e);return r.filter(a=>{let o=Y(a.outcomes);return n===void 0||
o===void 0?!1:pi(n,o)<=0&&[...a.probes].some(i=>t.has(i))})}s(w2,"halvesCoveredBy");var bk=3;function ja({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:n})=>r.length>0||n!==void 0)}s(ja,"refusalsAreNews");function In(e,t){return e.
map(({refusals:r,target:{name:n}})=>{let a=y_(r);if(a===void 0)return{target:n,verdict:"safe",why:ta};let o=r.find(({verdict:i,span:u})=>i===a.verdict&&u.start===
t?.start);return{target:n,verdict:a.verdict,why:(o??a).why}})}s(In,"startVerdicts");function ul(e,t){let r=Na(e).sort((u,p)=>p.targets.length-u.targets.length),
n=r.slice(0,bk).map(({why:u,targets:p})=>`${u} (${ot(p,t)})`),a=r.slice(bk),o=a.flatMap(({targets:u})=>u),i=a.length===1?"another reason":`${a.length} more reas\
ons`;return[...n,...a.length===0?[]:[`and for ${i} ${ot(o,t)}`]].join("; ")}s(ul,"tellReasons");function Pi(e,t){let[r,...n]=Na(e);return r!==void 0&&n.length===
0?` ${ot(r.targets,t)}: ${r.why}`:`: ${ul(e,t)}`}s(Pi,"tellWhereAndWhy");function Li(e,t,r,{what:n,todo:a}){let{lowered:o,configured:i}=e;if(!ja(e))return[];let u=new Map;
for(let{refusals:p,target:_}of o)for(let l of p)l.rule!==t||l.verdict==="unattachable"&&!i||j(u,l.span.start,{target:_.name,refusal:l});return[...u.values()].flatMap(
p=>{let _=p[0]?.refusal.span;if(_===void 0)return[];let l=p.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",c=p.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${n}${Pi(c,o.length)}.`,todo:a};return[{rule:t,severity:r,confidence:l,span:_,...d,related:[],verdicts:In(o,_)}]})}s(Li,"findRefusals");var v2=["fentry","fexit","raw-tracepoint"];function kk(e,t){let{lowered:r,configured:n}=e;if(n||!ja(e))return[];let a=$f(E2(r)),o=r.flatMap(d=>x2(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&dh(f.function,a)&&!t.some(b=>N2(b,h)))),i=new Set(o.map(({attachPoint:d})=>d)),[u,...p]=[...i].sort((d,f)=>d.span.start-f.span.start);
if(u===void 0)return[];let _=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:b})=>h==="unattachable"&&S2(i,b.start)).map(({why:h,inferred:b})=>({target:f.
name,why:h,inferred:b}))),l=p.length===0?"This probe attaches":"These probes attach",c=T2(e,new Set(o.map(({probe:d})=>d)),a);return[{rule:"refused-probe",severity:"\
note",confidence:_.every(({inferred:d})=>d===!0)?"likely":"certain",span:u.span,what:`${l} on none of the targets${c}.`,how:`Why it does not attach: ${ul(_,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:p.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:In(r)}]}s(kk,"findUnattachable");function yk({configured:e},t){return!e&&t.some(({rule:r,severity:n})=>r==="refused-prob\
e"&&n==="note")}s(yk,"hasUnattachable");function x2({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:n})=>n==="unattachable").map(({span:n})=>n.start));
return e.filter(({kind:n,operations:a,attachPoint:o})=>v2.includes(n)&&a.length>0&&r.has(o.span.start))}s(x2,"unattachablePrograms");function S2(e,t){return[...e].
some(({span:r})=>r.start===t)}s(S2,"hasSpan");function N2({span:e,related:t},r){return[e,...t.map(n=>n.span)].some(({start:n,end:a})=>n<r.span.end&&a>r.span.start)}
s(N2,"isAbout");function E2(e){let t=e.filter(({refusals:n})=>n.every(({verdict:a})=>a==="unattachable"));return(t.length===0?e:t).map(({target:n})=>n.bpftrace).
reduce((n,a)=>L(a,n)?a:n)}s(E2,"newestBpftrace");function T2({model:e},t,r){let{causes:n}=Rt(e,r,{configured:!0}),a=n.filter(p=>[...p.probes].some(_=>t.has(_))),
o=s(p=>r.flatMap(({name:_},l)=>a.some(({outcomes:c})=>c[l]?.verdict===p)?_:[]),"where"),i=o("hang");if(i.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${Ae(i)}`;let u=o("lost-updates");return u.length>0?`; on other machines it attaches, and events or updates are lost: ${Ae(u)}`:""}s(T2,
"tellElsewhere");var wk={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[$("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),H("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),$("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),H("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=kk(e,t);if(r.length>0)return r;let n=Li(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...n,...R2(e,[...t,...n])]},"check")};function R2(e,t){return t.length>0?[]:ja(e)?M2(e):O2(e)}s(R2,"findBrokenGuard");function M2({lowered:e}){let t=e.
flatMap(({doubt:a,target:o})=>a===void 0?[]:[{doubt:a,target:o.name}]),[r]=t;if(r===void 0)return[];let n=t.map(({doubt:{why:a},target:o})=>({why:a,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${Pi(n,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:In(e)}]}s(M2,"findDoubt");function O2({model:e,lowered:t}){let r=t.filter(({target:u,bpftraceGuard:p})=>u.package!==void 0&&p!==void 0);if(r.length===0)
return[];let n=r.map(({target:{package:u,...p}})=>p),{causes:a}=Rt(e,n,{configured:!1}),[o]=a,i=r.flatMap(({refusals:u,target:p})=>u.filter(({rule:_})=>_==="ref\
used-probe").map(({why:_})=>({why:_,target:p.name})));return o===void 0||i.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,
what:`A package of bpftrace does not start this script${Pi(i,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:In(
t)}]}s(O2,"findLossBehind");var vk={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
is left out, and the other statements and probes are read without it.",why:"bpftrace refuses the whole script, and bpftrace-guard cannot judge what it cannot re\
ad: a hidden probe may be the dangerous one. While a part is unread, the script is not reported for something that seems to be missing, such as a guard, and no \
rewrite is offered.",do:"Correct the places that the messages name, beginning with the first. `bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` shows what bpft\
race itself says.",ignoreWhen:"Do not ignore it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it wi\
th the script.",examples:[$("A missing brace",`kprobe:vfs_read { @ = count();
`,"bpftrace@0.27.1,kernel@7.3"),$("A missing semicolon, and a map without its @",`kprobe:vfs_read {
  @a = count()
  @b = 1;
  start[tid] = nsecs;
}
`,"bpftrace@0.27.1,kernel@7.3"),H("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(i=>({target:i.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),a=e.script.errors.filter(({limit:i})=>i!==!0).map(({span:i,message:u,hint:p})=>({span:i,what:u,
...p===void 0?{}:{todo:p},verdicts:r})),o=e.imported.flatMap(i=>{let u=$2(i);return u===void 0?[]:[{...u,verdicts:r}]});return[...a,...o].map(i=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],...i}))},"check")};function $2({path:e,script:t,statement:r}){let n=t.errors.find(({limit:o})=>o!==!0);if(n!==
void 0)return{span:r,what:`The imported file ${We(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:n.span,message:n.message}]};
let a=t.items.find(o=>o.kind==="config");if(a!==void 0)return{span:r,what:`The imported file ${We(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:a.span,message:"this block"}]}}s($2,"importProblem");var xk={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[$("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),H("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),$("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:P2};function P2({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0)continue;let n=r.programs.filter(Sk);if(n.length===0)continue;let a=r.
bpftraceGuard===void 0?r.programs.find(Nk):void 0;for(let o of n)(o.guard!=="prog-active"||a!==void 0)&&t.set(o.attachPoint.span.start,{program:o,around:a})}return[
...t.values()].map(({program:r,around:n})=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...A2(r,n),related:[],
verdicts:e.map(a=>ne(a)??L2(r,a))}))}s(P2,"findUnresolved");function L2({attachPoint:e},t){let{programs:r,bpftraceGuard:n,target:a}=t,o=r.filter(l=>l.attachPoint===
e&&Sk(l)),i=o.some(({guard:l})=>l!=="prog-active")||r.some(Nk);if(o.length===0||!i||n!==void 0)return{target:a.name,verdict:"safe",why:"no lock of the script is\
 held where it can fire"};let u=ft(a.kernel),p=o.some(({operations:l})=>l.some(({locks:c})=>c.some(d=>u.has(d.class)))),_=p?"the machine hangs":"updates are los\
t";return{target:a.name,verdict:p?"hang":"lost-updates",why:`${_} if it fires where a lock is held; where it fires is not known`}}s(L2,"verdictOf");function Sk({
unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(Sk,"isUnresolved");function Nk({guard:e,operations:t}){return(e==="per-prog\
ram"||e==="none")&&t.length>0}s(Nk,"isEnteredByAll");function A2({name:e,unresolved:t,guard:r},n){let a=`It is not known where ${e} fires: ${t}.`;return r==="pr\
og-active"&&n!==void 0?{what:`${a} It takes a lock, so in the middle of a map update of ${n.name} it can hang the machine.`,todo:"Name the function, or attach a\
ll probes that take a lock by kprobe or tracepoint."}:{what:`${a} It takes a lock, so on a function that runs while a map lock is held it can hang the machine.`,
todo:"Name the function, or attach by kprobe or tracepoint."}}s(A2,"tell");var Ek={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[$("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),H("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),$("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>yk(e,t)?[]:Li(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var Tk={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[$("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),H("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,n=new X(r.text),a=Fd(
t,n);return Hd(r).flatMap(o=>{let i=a.get(o.line)??new Set,u=new Set(o.rules.filter(_=>i.has(_))),p=C2(o,u,e);return p===void 0?[]:[Zr("unused-suppression","war\
ning",o.span,{what:p})]})},"check")};function C2({rules:e,reason:t,line:r},n,{model:a,gaps:o,suppressions:i}){if(t==="")return"This ignore comment gives no reas\
on, so it silences nothing. Write the reason after the brackets.";let u=[...n].flatMap(l=>{let c=Ct(l,t,i);return c===void 0?[]:[`${c} This comment does not sil\
ence ${l}.`]}),p=a.unread.any||o.length>0,_=e.filter(l=>!n.has(l)&&!(p&&Xr(l)));if(_.length>0){let l=_.map(c=>`"${c}"`).join(", ");u.push(`This ignore comment s\
ilences nothing: there is no finding of ${l} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return u.length===0?void 0:u.join("\
 ")}s(C2,"problemOf");var Xt=[qg,db,bb,fb,wk,Ug,xk,Nb,Ek,vk,pb,Rb,mb,Tk];var Rk=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,
254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,
470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,
1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,
8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,
8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,
9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,
9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,
9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Mk=12288,Ok=65510,$k=[12288,12288,
65281,65376,65504,65510];var Pk=4352,Lk=262141,pl=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,
9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,
10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,
12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,
65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,
127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,
127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,
128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,
129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Ai=s((e,t)=>{let r=0,n=Math.floor(e.length/2)-1;for(;r<=n;){let a=Math.floor((r+n)/2),o=a*2;if(t<e[o])n=a-1;else if(t>e[o+1])r=a+1;else return!0}return!1},"\
isInRange");var Ak=19968,[F2,q2]=j2(pl);function j2(e){let t=e[0],r=e[1];for(let n=0;n<e.length;n+=2){let a=e[n],o=e[n+1];if(Ak>=a&&Ak<=o)return[a,o];o-a>r-t&&(t=a,r=o)}return[
t,r]}s(j2,"findWideFastPathRange");var Ck=s(e=>e<161||e>1114109?!1:Ai(Rk,e),"isAmbiguous"),Hk=s(e=>e<Mk||e>Ok?!1:Ai($k,e),"isFullwidth");var Ik=s(e=>e>=F2&&e<=q2?!0:e<Pk||e>Lk?!1:Ai(pl,e),"isWide");function G2(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}s(G2,"validate");function Fk(e,{ambiguousAsWide:t=!1}={}){return G2(e),Hk(e)||Ik(e)||t&&Ck(e)?2:1}s(Fk,"eastAsianWidth");var qk=4,B2=/[\p{Mn}\p{Me}]/u,D2=/##(?:vso)?$/i;function _l(e){let t=[],r="",n=0;for(let a of e){let o=a==="	"?" ".repeat(qk-n%qk):K2(a,r);for(let i=0;i<a.length;i++)
t.push(n);r+=o,n+=o===a?jk(a):o.length}return{text:r,width:n,column:s(a=>t[a]??n,"column")}}s(_l,"layOut");function Qt(e){return _l(e).text}s(Qt,"oneLine");function Ba(e){
let t=Qt(e);return/^\s*::/.test(t)?`./${t}`:t}s(Ba,"shownPath");function U(e,t,r=0){let n=" ".repeat(r),a=[];for(let o of e.split(/\r?\n/)){let i=a.length===0?"":
n,u=!0;for(let p of Qt(o).split(" "))!u&&Ga(i)+1+Ga(p)>t?(a.push(i),i=n+p):i+=u?p:` ${p}`,u=u&&p==="";a.push(i)}return a.map(o=>o.replace(/^(\s*):(?=:)/,"$1<U+0\
03A>"))}s(U,"wrap");function Ga(e){let t=0;for(let r of e)t+=jk(r);return t}s(Ga,"textWidth");function z2(e,t){return e+" ".repeat(Math.max(0,t-Ga(e)))}s(z2,"pa\
dEnd");function K2(e,t){return Ed(e)||e==="["&&D2.test(t)?`<${Rd(e)}>`:e}s(K2,"showCharacter");function jk(e){return e>=" "&&e<="~"?1:B2.test(e)?0:Fk(e.codePointAt(
0)??0)}s(jk,"characterWidth");var TK=100,U2=20;function RK(e,t){let r=Math.max(0,...e.map(i=>i.length)),n=Array.from({length:r-1},(i,u)=>Math.max(...e.map(p=>Ga(
p[u]??"")))),a=n.reduce((i,u)=>i+u+2,0),o=Math.max(0,...e.map(i=>Ga(i[r-1]??"")));return t-a<Math.min(U2,o)?e.map(i=>W2(i,t)):e.map(i=>{let[u="",...p]=U(i[r-1]??
"",t-a);return[[...n.map((l,c)=>z2(i[c]??"",l)),u].join("  "),...p.map(l=>" ".repeat(a)+l)].map(l=>l.trimEnd())})}s(RK,"table");function W2([e="",...t],r){let n=t.
map(o=>o.trim()).filter(o=>o!==""),a=U(n.join("  "),r-4).map(o=>`    ${o}`.trimEnd());return[...U(e,r,2),...n.length===0?[]:a]}s(W2,"stacked");var Gk=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function V2(e,t){let n=e.filter(a=>Of(a,t)).flatMap(Y2).map(a=>({target:a,why:X2(a)}));return{members:n.flatMap(({target:a,why:o})=>o===void 0?[a]:[]),excluded:n.
flatMap(({target:a,why:o})=>o===void 0?[]:[{target:a,why:o}])}}s(V2,"populationOf");var J2=V2(tt,yf);function Y2(e){let t=cp(e);return Ho(e)?e.bpftrace!==t.bpftrace?
[e,t]:Z2(e)&&e.paravirt?[e,Mf(e)]:[e]:[t]}s(Y2,"asTargets");function Z2(e){return fp.some(t=>t.name===e.name)}s(Z2,"isSelfBuilt");function X2({arch:e,kernel:t,backports:r}){
if(r===!0)return"its kernel has back-ports";let n=ze.filter(a=>a.arch===e);return n.length===0?"no table of its architecture":n.some(a=>L(t,a.kernel))?void 0:"i\
ts kernel is older than the tables"}s(X2,"whyExcluded");var ll=Gk.map(({name:e})=>{let t=J2.members.find(r=>r.name===e);if(t===void 0)throw new Error(`the defau\
lt target ${e} is none of the machines that are judged`);return t});var ke="it is not there",Hr="it leads out of the repository",Da="it is a symbolic link that leads out of the repository",Ci="its symbolic links go round in a ci\
rcle",dl="an absolute path leads out of the repository",Hi="it is a submodule",cl="keep the file inside of the repository",Q2=new Map([[ke,"add the file, or cor\
rect the name"],[Hr,cl],[Da,cl],[dl,cl]]);function ye(e){return{kind:"unread",message:e}}s(ye,"unread");function Ir(e){return e.includes(". ")?e:`${e}; ${Q2.get(
e)??"put a file that can be read there"}`}s(Ir,"withRemedy");function Fn(e){let t=Ir(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}s(Fn,"sentenceFor");function Bk(e,t){let r=new Map(t.map(_=>[_.witness,_])),n=new Map,a=new Set,o=[];for(let _ of e){let l=_.witness&&r.get(_.witness);if(l===void 0||l.world==="tog\
ether"){o.push({finding:_,others:[],...l===void 0?{}:{cause:l}});continue}let c=new Set([...l.probes].flatMap(f=>n.get(f)??[])),d={findings:[_],causes:[l]};for(let f of c)
d.findings.push(...f.findings),d.causes.push(...f.causes),a.delete(f);a.add(d);for(let f of d.causes)for(let h of f.probes)n.set(h,d)}let i=new Map(e.map((_,l)=>[
_,l])),u=s(({finding:_})=>i.get(_)??0,"place"),p=[...a].map(_=>{let[l,...c]=_.findings.sort((f,h)=>re.indexOf(f.severity)-re.indexOf(h.severity)||I.indexOf(f.confidence)-
I.indexOf(h.confidence)||(i.get(f)??0)-(i.get(h)??0));if(l===void 0)throw new Error("a group has a finding");let d=_.causes.find(({witness:f})=>f===l.witness);if(d===
void 0)throw new Error("the finding of a group is about a cause of it");return c.length===0?{finding:l,others:c,cause:d}:{finding:l,others:c,cause:eM(d,_.causes),
own:d}});return[...o,...p].sort((_,l)=>u(_)-u(l)).map(_=>_.others.length===0?_:{..._,finding:tM(_)})}s(Bk,"joinFindings");function eM(e,t){let r=[e,...t.filter(
n=>n!==e)];return{...e,probes:new Set(r.flatMap(({probes:n})=>[...n])),programs:[...new Set(r.flatMap(({programs:n})=>n))],outcomes:e.outcomes.map((n,a)=>Y(r.flatMap(
({outcomes:o})=>o[a]??[]))??n)}}s(eM,"joinCauses");function tM({finding:e,others:t}){let r=e.verdicts.map((a,o)=>t.flatMap(i=>i.verdicts[o]??[]).reduce((i,u)=>$e.
indexOf(u.verdict)<$e.indexOf(i.verdict)?u:i,a)),n=t.map(({rule:a,span:o,what:i})=>({span:o,message:`${a}: ${i.replace(/\.$/,"")}`,of:a}));return{...e,verdicts:r,
related:[...e.related,...n]}}s(tM,"tellOthers");var Uk=64,rM=2,ml=16,Wk=4*1024*1024,fl=10;function Dk(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}s(Dk,"importsOf");function zk(e){
return e.items.flatMap(t=>{let r=t.kind==="preprocessor"?/^\s*#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return r===void 0?[]:[{name:r,span:t.span}]})}
s(zk,"includesOf");function nM(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}s(nM,"headerOf");function Ii(e,t,r){let n=[],
a=new Set,o=[],i=new Set,u=new Map,p=[],_=0,l,c=s((m,y,k,w)=>{let x=u.get(m)??0;if(x===rM)return!1;let S=x===0&&u.size>=Uk||_>Wk;return S||w>ml?p.push({name:y,statement:k}):
u.set(m,x+1),!S&&w<=ml},"take"),d=s((m,y,k)=>{if(i.has(m))return;i.add(m);let w=s(v=>{o.push({span:y,message:`The import of ${bl(m)} was not followed: ${v}.`})},
"gap"),x=sM(m);if(x===gl)return;let S=Kk(t,m);if(!c(S,m,y,k))return;if(x!==void 0)return w(x);let T=r.source(S);if(T===void 0&&a.add(S),T===void 0||T.kind==="un\
read")w(Ir(T?.message??ke));else if(T.kind==="folder")for(let v of T.names.filter(R=>R.endsWith(".bt")))d(`${m}/${v}`,y,k+1);else if(m.endsWith(".bpf.c"))l??=S_(
T.text),S_(T.text)===void 0&&w(oM);else if(!m.endsWith(".bt"))w("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let v=r.parse(
S,T.text);_+=T.text.length,n.push({path:S,script:v,statement:y});for(let R of Dk(v))d(R.name,y,k+1)}},"visit"),f=s((m,y,k,w)=>{let x=Kk(y,m),S=`${hl}${x}`;if(u.
has(S)||!c(S,m,k,w))return;let T=s(R=>{o.push({span:k,message:`The header ${bl(m)} was not read: ${R}.`})},"gap");if(m.startsWith("/"))return T(Jk);let v=r.source(
x);if(v===void 0&&a.add(x),v===void 0||v.kind==="unread")T(Ir(v?.message??ke));else if(v.kind==="folder")T("it is a folder; name a file");else{let R=nM(r.parse(
x,v.text));_+=v.text.length,n.push({path:x,script:R,statement:k});for(let W of zk(R))f(W.name,x,k,w+1)}},"visitHeader");for(let{name:m,span:y}of Dk(e))d(m,y,1);
for(let{name:m,span:y}of zk(e))f(m,t,y,1);let h=o.slice(0,fl),b=o[fl];b!==void 0&&h.push({...b,message:`${o.length-fl} more imports were not followed, from this\
 one on; correct those above first.`});let[g]=p;return g!==void 0&&h.push({span:g.statement,message:aM(p.map(({name:m})=>m))}),{files:n,...l===void 0?{}:{guardFile:l},
unread:[...a],reached:[...u.keys()].map(m=>m.startsWith(hl)?m.slice(hl.length):m),gaps:h}}s(Ii,"followImports");function aM(e){let t=me(e.map(bl));return`The sc\
ript imports too much: ${Uk} files, ${ml} levels and ${Wk/1024/1024} MiB are followed at most, without ${t}; import less.`}s(aM,"tellLeft");var hl="\0include ",
Vk="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",oM=`imported C is not looked at, and it is not the text of a guard \
file of this tool${Vk}`,Jk=Ir(dl),gl="it is part of bpftrace";function sM(e){if(e.startsWith("/"))return Jk;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return gl;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?gl:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${Vk}`}s(sM,"whyNotFollowed");function Kk(e,t){let r=e.startsWith("/"),n=[];for(let a of[...e.split("/").slice(0,-1),...t.split("/")])a===""||a==="."||(a!==
".."?n.push(a):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(a));return(r?"/":"")+n.join("/")}s(Kk,"resolveImport");function bl(e){let t=wo(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}s(bl,"shownName");var qn=class{static{s(this,"Library")}#e=new Map;#t=new Map;add(t,r){this.#e.has(t)||this.#e.set(t,r)}source(t){return this.#e.get(t)}parse(t,r){let n=this.#t.get(
t);if(n?.text===r)return n;let a=Xe(r);return this.#t.set(t,a),a}};function ie(e,t){let r=[],n=0;for(let{path:a,span:o,text:i}of t)if(a===void 0){if(o.start<n||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(n,o.start),i),n=o.end}return r.push(e.slice(n)),r.join("")}s(ie,"applyEdits");function Fi(e){let r=e.filter(({path:a})=>a===
void 0).sort((a,o)=>a.span.start-o.span.start||a.span.end-o.span.end);return r.some((a,o)=>o>0&&a.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:a})=>a!==
void 0),...r]}s(Fi,"orderEdits");function er(e,t){let{own:r,shifts:n}=E(iM,t,()=>uM(t)),a=0,o=r.length;for(;a<o;){let u=a+o>>1,p=r[u]?.span??{start:1/0,end:1/0};
p.start>e||p.start===e&&p.end>p.start?o=u:a=u+1}let i=r[a-1]?.span;return i!==void 0&&e<i.end?i.start+(n[a-1]??0):e+(n[a]??0)}s(er,"mapOffset");var iM=new WeakMap;
function uM(e){let t=e.filter(({path:a})=>a===void 0),r=[0],n=0;for(let{span:a,text:o}of t)n+=o.length-(a.end-a.start),r.push(n);return{own:t,shifts:r}}s(uM,"sh\
iftsOf");function Yk(e,t){let r=0;for(let{span:n,text:a}of t){let o=n.start+r;if(e<o)break;if(e<o+a.length)return n.start;r+=a.length-(n.end-n.start)}return e-r}
s(Yk,"originalOffset");function tr({path:e},t){return e===void 0?t:jn(t,e)}s(tr,"pathOfEdit");function jn(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(jn,"be\
sideScript");function Xk(e,t,r,n){let a=new Set(t.items.flatMap(o=>o.kind==="probe"?[o.body.span.start]:[]));return e.items.every(o=>o.kind!=="probe"||n.includes(o)!==a.has(
er(o.body.span.start,r)))}s(Xk,"keepsProbes");function qi(e,t){let r=e.lowered[t];return r!==void 0&&ne(r)!==void 0}s(qi,"refusedNow");function kl(e,t){return e.
lowered.flatMap(({target:r},n)=>{let a=t.lowered[n],o=a&&ne(a);if(o===void 0||qi(e,n))return[];let i=e.causes.some(({outcomes:u})=>u[n]?.verdict==="hang"&&u[n]?.
withCopy!==!0);return[{target:r.name,hung:i,why:o.why}]})}s(kl,"stopsOf");function Fr(e){return e==="hang"||e==="lost-updates"}s(Fr,"isBad");function yl(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}s(yl,"isKin");function Qk(e,t,r){let n=t.outcomes[r];
return Fr(n?.verdict)?n?.withCopy!==!0?yl(e,t):e.world==="open"||e.world==="copies"||e.outcomes[r]?.withCopy===!0:!1}s(Qk,"isRest");function ey(e,t,r){let[n,a]=[
e.outcomes[r]?.verdict,t.outcomes[r]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&a==="hang"&&n==="lost-updates"}
s(ey,"isMilder");function ty(e,t,r,n){return t.causes.some(a=>a.world===e.world&&Fr(a.outcomes[r]?.verdict)&&za(a,e,n))}s(ty,"wasThere");function wl(e,t,r,n){return t.
causes.some(a=>{let o=a.outcomes[r];return o===void 0||!Fr(o.verdict)?!1:!e.causes.some(u=>{let p=u.outcomes[r];return p!==void 0&&Zk(p)<=Zk(o)&&za(u,a,n)})&&!(o.
withCopy===!0&&pM(e,r,a,n))})}s(wl,"worsens");function Zk({verdict:e,withCopy:t}){return $e.indexOf(e)+(t===!0?.5:0)}s(Zk,"rank");function pM({lowered:e},t,r,n){
let a=e[t];return a!==void 0&&ck(a).some(o=>za(o,r,n))}s(pM,"copiesHung");function za(e,t,r){let n=new Set([...t.probes].map(a=>a.body.span.start));return[...e.
probes].some(a=>n.has(er(a.body.span.start,r)))}s(za,"sharesProbe");var ry=4;function Ka(e){return ay(e).map(({why:t,targets:r})=>`on ${qr(r)}: ${t}`).join("; ")}s(Ka,"stopWords");function ny(e,t){return[e,..._M(t)].join(" ")}s(
ny,"costWithStops");function _M(e){let t=s(r=>ay(e.filter(n=>n.hung===r)),"of");return[...t(!0).map(({why:r,targets:n})=>`It does not start on ${qr(n)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:n})=>`It no longer starts on ${qr(n)}, where it runs now: ${r}.`)]}s(_M,"stopSentences");function qr(e){let t=e.
length-ry,r=e.map(ge),n=t>1?[...r.slice(0,ry),`${t} more`]:r;return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}s(qr,"someTargets");function ji({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${Ka(t)})`}s(ji,"whyUnsaf\
e");function ay(e){let t=new Map;for(let{why:r,target:n}of e)t.set(r,[...t.get(r)??[],n]);return[...t].map(([r,n])=>({why:r,targets:n}))}s(ay,"reasons");var sy=15e4,Bi={reason:"it was not tried: the script is long and has many findings"},Sl={reason:"it was not tried, because the script is long: `fix` tries it"};
function iy(e){return e===Bi.reason||e===Sl.reason}s(iy,"wasNotTried");function uy(e){return e.length>sy}s(uy,"isLong");var Gi=class{static{s(this,"Prover")}#e;#t=new Map;#r=0;#n;constructor(t){
this.#e=t}prove(t,r,n){let a=Fi(t.edits);if(a===void 0)return{reason:"its edits overlap"};let{script:o}=this.#e.model;if(a.some(({span:c})=>c.end>o.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#l(r,a);let i=ie(o.text,a);if(i===o.text)return{reason:"there is nothing to change"};let u=this.#o(
i,t.guardFile);if("reason"in u)return u;if(!Xk(o,u.script,a,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let p=kl(
this.#e,u.judgement),_=n===void 0?this.#p(r,u,a):this.#u(n,u,a,p);return"reason"in _?_:n===void 0||this.#a(_,{finding:r,cause:n,edits:a},u)?{edits:a,targets:_,stops:p,
copies:cM(u.judgement,_)}:{reason:xl(py,p)}}#a(t,{finding:r,cause:n,edits:a},o){let{rule:i,span:u}=r,{lowered:p,configured:_,suppressions:l,neighbours:c}=this.#e,
d=er(u.start,a),f=s(({findings:w,judgement:x})=>w.some(S=>{if(S.rule!==i||S.span.start!==d)return!1;let T=x.causes.find(({witness:v})=>v===S.witness);return T===
void 0||yl(n,T)}),"stays");if(t.length===p.length)return!f(o);let h=`${i} ${t.join(" ")}`,b=o.alone.get(h);if(b!==void 0)return!f(b);let g=p.map(({target:w})=>w).
filter(({name:w})=>t.includes(w)),m=c.map(w=>({...w,lowered:w.lowered.filter(({target:x})=>t.includes(x.name))})),y=Rt(o.judgement.model,g,{configured:_,suppressions:l,
neighbours:m}),k={judgement:y,findings:vl(y,i)};return o.alone.set(h,k),!f(k)}#o(t,r){let n=`${r===void 0?"":r.version} ${t}`,a=this.#t.get(n);if(a!==void 0)return a;
if(!this.#s(t.length))return Bi;let o=this.#i(t,r);return this.#t.set(n,o),o}#s(t){let{length:r}=this.#e.model.script.text;return this.#r>Math.max(sy,r)?!1:(this.#r+=
t,!0)}#i(t,r){let{model:n,lowered:a,configured:o,suppressions:i,neighbours:u}=this.#e,p=Xe(t);if(p.errors.length>0)return{reason:"the result would not parse"};let _=a.
map(({target:d})=>d),l=Xs(p,n.imported,r??n.guards.file),c=Rt(l,_,{configured:o,suppressions:i,neighbours:u});return{script:p,judgement:c,findings:vl(c),alone:new Map}}#u(t,{
judgement:r,findings:n},a,o){let i=this.#e,u=[],p=!1;for(let[l,{target:c}]of i.lowered.entries()){let d=t.outcomes[l]?.verdict;if(qi(r,l))continue;if(wl(i,r,l,a))
return{reason:`it would be worse on ${ge(c.name)}`};r.causes.some(h=>Qk(t,h,l)&&za(t,h,a)&&!(ey(h,t,l)&&ty(h,i,l,a)))?p=!0:Fr(d)&&u.push(c.name)}if(u.length===0)
return{reason:xl(p?dM(r):void 0,o)};let _=this.#c(n,a).find(({rule:l})=>l!=="lossy-mitigation");return _===void 0?u:{reason:`it would lead to another finding, ${_.
rule}`}}#p(t,{judgement:r,findings:n},a){let o=this.#e,i=er(t.span.start,a);if(n.some(_=>_.rule===t.rule&&hM(_,i,t)))return{reason:"the finding would stay"};for(let[
_,{target:l}]of o.lowered.entries())if(wl(o,r,_,a))return{reason:`it would be worse on ${ge(l.name)}`};let[u]=this.#c(n,a);if(u!==void 0)return{reason:`it would\
 lead to another finding, ${u.rule}`};let p=o.lowered.filter((_,l)=>!qi(r,l));return p.length===0?{reason:xl(void 0,kl(o,r))}:p.map(({target:_})=>_.name)}#l(t,r){
let{model:n,suppressions:a,lowered:o}=this.#e,[i,...u]=r;if(i===void 0||u.length>0)return{reason:"a comment is one edit"};let{items:p,part:_}=lM(n.script,i.span.
start,t.span.start),l={text:i.text,span:{start:i.span.start-_.start,end:i.span.end-_.start}},c=Xe(ie(n.script.text.slice(_.start,_.end),[l])),d=s(m=>er(m-_.start,
[l]),"place"),f=c.comments.filter(({span:m})=>m.start>=l.span.start&&m.end<=l.span.start+l.text.length),h=c.errors.length===0&&c.items.length===p.length&&c.items.
every(({span:m},y)=>{let k=p[y]?.span;return k!==void 0&&m.start===d(k.start)&&m.end===d(k.end)});if(f.length!==1||!h)return{reason:oy};let b={...t,span:{start:d(
t.span.start),end:d(t.span.end)}};return Xu([b],c,No(a)).length>0?{reason:oy}:{edits:r,targets:o.map(({target:m})=>m.name),stops:[],copies:[]}}#_(){return this.#n??=
vl(this.#e),this.#n}#c(t,r){let n=new Set(this.#_().map(a=>`${a.rule} ${er(a.span.start,r)}`));return t.filter(({rule:a,span:o,copies:i})=>i!==!0&&a!=="unsuppor\
ted-syntax"&&a!=="refused-probe"&&!n.has(`${a} ${o.start}`))}};function lM({text:e,items:t},r,n){let a=e.indexOf(`
`,n),[o,i]=[Math.min(r,n),a===-1?e.length:a],u=t.findLastIndex(({span:_})=>_.end<=o),p=t.findIndex(({span:_})=>_.start>=i);return{items:t.slice(Math.max(u,0),p===
-1?t.length:p+1),part:{start:t[u]?.span.start??0,end:t[p]?.span.end??e.length}}}s(lM,"itemsAround");function cM({causes:e,lowered:t},r){return t.flatMap(({target:{
name:n}},a)=>r.includes(n)&&e.some(({outcomes:o})=>o[a]?.withCopy===!0)?[n]:[])}s(cM,"hungByCopies");function vl(e,t){let r=[];for(let n of Xt)if(r.push(...n.check(
e,r).map(a=>Qs(a,e.model,""))),n.id===t)break;return Xu(r,e.model.script,e.suppressions)}s(vl,"reported");function xl(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${Ka(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}s(xl,"whyNoHelp");function dM(e){return Rr(e).some(
({taking:t})=>t!==void 0)?fM:py}s(dM,"whyStays");var py="the locks could still be taken like this",fM="something takes a lock where no guard covers it",oy="no c\
omment can speak of the line of the finding";function hM(e,t,r){return e.span.start===t||e.what===r.what}s(hM,"isAt");function _y({aim:e,ways:t,but:r},n){let a=t.filter(u=>gM(u,n)),o=a.map(u=>u.words).join(", or "),i=a.length===0?mM:`${bM(e===void 0?o:`${e} ${o}`)}.`;return r===
void 0?i:`${i} ${r}`}s(_y,"tellAdvice");var mM="No rewrite is proved that helps and keeps everything that the script does.";function gM({kind:e},{fixes:t,tried:r}){
return e===void 0||t.some(n=>n.kind===e)?!0:!r.some(n=>n.kind===e&&!iy(n.why))}s(gM,"holds");function bM(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(bM,"ca\
pital");var kM=6,ly=/^(args|ctx|probe|reg|sarg\d+)$/;function dy(e,t){let r=[],n,a=new Set,o=s((u,p,_)=>{_===void 0?n??=p:r.push({span:u,text:_})},"replace"),i=s(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")a.add(u.object),o(u.span,`args.${u.name}`,t.byName(u.name));else if(u.kind==="identifier"&&
!a.has(u)){let p=/^arg(\d+)$/.exec(u.name)?.[1];p!==void 0?o(u.span,u.name,t.byNumber(Number(p))):u.name==="retval"?o(u.span,"retval",t.retval):u.name==="func"&&
t.func===void 0?n??="func":ly.test(u.name)&&(n??=u.name)}else u.kind==="call"&&ly.test(u.name)&&(n??=u.name)},"look");return e.predicate!==void 0&&M(e.predicate,
i),M(e.body,i),n===void 0?r:{reason:`${n} has no counterpart after the move`}}s(dy,"argumentEdits");function fy(e,t,r){let n=r.flatMap(i=>Nt(e,i)?.signature??[]),
a=[...new Set(n)].map(oh),o=s(i=>{let u=new Set(a.map(p=>p&&i(p)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:s(i=>t?void 0:o(({arguments:u})=>{
let p=u.findIndex(_=>_.name===i);return p<kM?cy(`arg${p}`,u[p]?.type):void 0}),"byName"),byNumber:s(()=>{},"byNumber"),retval:t?o(({result:i})=>cy("retval",i)):
void 0,func:"func"}}s(fy,"toKprobe");function cy(e,t){let r=t===void 0?void 0:ah(t);if(r!==void 0)return r===""?e:`(${r}${e})`}s(cy,"written");function Nl(e,t,r){
let n=s(a=>{if(a===void 0)return;let o=`args${t?"->":"."}${a.field}`;return a.pointer&&r!==void 0?`((${r})${o})`:o},"field");return{byName:s(a=>n(e.arguments.find(
o=>o.name===a)),"byName"),byNumber:s(a=>n(e.arguments[a]),"byNumber"),retval:void 0,func:void 0}}s(Nl,"toTracepoint");var yM="Events inside other BPF programs are not seen, and not counted.",wM="Events inside other BPF programs, and some returns under load, are not seen.",vM="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",El="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",xM=`${El} A kretprobe also misses returns while too many calls of the function are running.`,SM=`${El} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,NM="struct qspinlock *",hy={kind:"group",what:"a move to kprobes or tracepoints",propose:EM};function EM({judgement:e,cause:t,many:r}){if(t===void 0)return;let n=RM(
e,t.world==="open"?TM(e,t.probes,r):void 0),a=new Map(n.map(h=>[h.attachPoint,h]));if(a.size===0)return{reason:"no program of the script can be moved"};if(new Set(
n.map(({name:h,attachPoint:b})=>`${b.span.start} ${h}`)).size>a.size)return{reason:"a wildcard cannot be moved as a whole"};if(n.some(({attachPoint:h})=>at(e.model,
h.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let o=e.lowered.filter(h=>h.refusals.length===
0).map(({target:h})=>h),i=new Map;for(let{kind:h,site:b}of n)E(i,b?.function,()=>new Set).add(h);let u=[],p=new Map;for(let h of a.values()){let{attachPoint:b,probe:g,
kind:m,site:y}=h,k=E(p,`${m} ${y?.function} ${y?.edge} ${b.text}`,()=>MM(h,{sides:i,isAlone:n.length===1},o));if("reason"in k)return k;u.push({probe:g,attachPoint:b,
...k})}let _=e.model.script.items.flatMap(h=>h.kind==="probe"?h.attachPoints.filter(b=>!a.has(b)).map(({text:b})=>b):[]);if(new Set([...u.map(({text:h})=>h),..._]).
size<u.length+new Set(_).size)return{reason:"two programs would be at the same attach point after it"};let l=$M(u);if("reason"in l)return l;let c=u.some(({text:h})=>h.
includes(":contention_")),d=u.some(({text:h})=>h.startsWith("kretprobe:"));return{loss:c?"other-events":"more-events",title:`Attach by ${c?"the contention trace\
points":d?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:c?SM:d?xM:El,price:c?vM:d?wM:yM,safe:!0,edits:l}}
s(EM,"proposeGroup");function TM({causes:e},t,r){return r?new Set(e.filter(({world:n})=>n==="open").flatMap(({probes:n})=>[...n])):t}s(TM,"probesToMove");function RM({
lowered:e},t){let r=new Map,n;for(let a of e)if(!(a.refusals.length>0||a.programs===n)){n=a.programs;for(let o of a.programs)o.guard==="prog-active"||o.guard===
"alone"||o.operations.length===0||t!==void 0&&!t.has(o.probe)||r.set(`${o.attachPoint.span.start} ${o.name}`,o)}return[...r.values()]}s(RM,"programsToMove");function MM(e,{
sides:t,isAlone:r},n){let{attachPoint:a,site:o,kind:i}=e,{place:u}=a,p=n.some(h=>Ht(h.bpftrace,pt["args-dot"]));if(u.form==="rawTracepoint"){let h=$p(u.event.text);
return h===void 0?{reason:`the arguments of the tracepoint ${u.event.text} are not known`}:{text:`tracepoint:${h.category}:${u.event.text}`,translation:Nl(h,p)}}
if(u.form!=="kernelFunction"||i!=="fentry"&&i!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let _=u.function.text,l=o!==
void 0&&gr.includes(o.function),c=t.get(o?.function)??new Set;if(l&&[...c].some(h=>h!==i)){let h=`contention_${i==="fentry"?"begin":"end"}`,b=$p(h);if(b===void 0)
throw new Error(`${h} is not in the table of tracepoints`);let g=OM(Nl(b,p,NM));return{text:`tracepoint:${b.category}:${h}`,translation:g}}let d=[u.module?.text??
[],_].flat(),f=fy(_,i==="fexit",n);return i==="fentry"?{text:["kprobe",...d].join(":"),translation:f}:r||o===void 0||!n.some(h=>pn(o,h))?{text:["kretprobe",...d].
join(":"),translation:f}:{reason:`the exit of ${_} has no counterpart that pairs with its entry`}}s(MM,"counterpartOf");function OM({byName:e}){return{byName:s(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:s(()=>{},"byNumber"),retval:void 0,func:void 0}}s(OM,"slowPathArguments");function $M(e){let t=e.map(({attachPoint:r,
text:n})=>({span:r.span,text:n}));for(let r of new Set(e.map(n=>n.probe))){let n=e.filter(p=>p.probe===r),a=new Map;for(let{translation:p}of n){let _=dy(r,p);if("\
reason"in _)return _;a.set(JSON.stringify(_),_)}let[o=[],...i]=a.values(),u=n.length<r.attachPoints.length&&o.length>0;if(i.length>0||u)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...o)}return t}s($M,"moveEdits");function Tl(e,t,r){let n=[e.script,...e.imported.map(o=>o.script)].map(({text:o})=>o),a=new Set(n.flatMap(o=>o.match(/[@$]\w+/g)??[]));for(let o=1;;o++){let i=o===
1?t:`${t}${o}`;if(r.every(u=>!a.has(i+u)))return i}}s(Tl,"freeName");function Gn({script:e,imported:t},r){return[e,...t.map(n=>n.script)].some(({items:n})=>n.some(
a=>a.kind==="macro"||a.kind==="subprogram"?a.name===r:a.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${r}\\b`).test(a.text)))}s(Gn,"isDefined");function Di(e,t,r,n){let a=e.predicateSpan;if(a===void 0)return{reason:"the probe has no predicate"};if(Ml(t,a))return{reason:"a predicate that takes a lock has\
 a comment in it"};let o=t.text.slice(a.start+1,a.end-1).trim();return{edits:[n.removeWord(a)],statement:Rl(o,r)}}s(Di,"predicateBehind");function Rl(e,t){return`\
if (!(${e})) { ${t} return; }`}s(Rl,"leaveUnless");function Ml({comments:e},{start:t,end:r}){return e.some(({span:n})=>n.start>=t&&n.end<=r)}s(Ml,"hasComment");function Ki({model:e,lowered:t},r){let n=new Set(my(t,r).map(({probe:u})=>u)),a=e.probes.filter(({phase:u,probe:p})=>u==="attached"&&n.has(p)),o=a.filter(({guard:u})=>u!==
void 0),i=a.filter(({guard:u})=>u===void 0).map(({probe:u})=>u);return i.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(o.map(({
guard:u})=>u?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:i.some(u=>at(e,u.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:o}}s(Ki,"probesToGuard");function my(e,t){let r=e.filter(({target:n,refusals:a})=>a.
length===0&&t(n));return xn(r).filter(({operations:n})=>n.length>0)}s(my,"takersOn");function Ui(e,t,{model:r,lowered:n},a){let o=[],i=Ma(my(n,()=>!0)),u=!1;for(let p of e){
let{body:_}=p,{returns:l,hidden:c}=LM(p,r);if(c)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let d=Ol(
p,t,{script:r.script,taken:i.get(p)??[],layout:a});if("reason"in d)return d;u||=d.moves,o.push(...d.edits,...l.map(f=>a.before(f.span,t.lower))),CM(_)||o.push(...a.
atEnd(_,t.lower))}return{edits:o,moves:u}}s(Ui,"guardEdits");var PM=new WeakMap;function LM(e,t){let r=E(PM,t,()=>new Map);return E(r,e,()=>AM(e.body,t))}s(LM,"\
returnsOf");function AM({statements:e},{guards:t}){let r=zi(e);return{returns:r,hidden:e.some(n=>HM(n,r,t.reach))}}s(AM,"findReturns");function Ol(e,{open:t,raise:r,
lower:n},{script:a,taken:o,layout:i}){let u=r!==void 0&&Dt(e)?[r]:t,{predicateSpan:p}=e;if(!(p!==void 0&&o.some(({span:c})=>c.start<e.body.span.start)))return{edits:[
i.atStart(e.body,u)],moves:!1};let l=Di(e,a,n,i);return"reason"in l?l:{edits:[...l.edits,i.atStart(e.body,[...u,l.statement])],moves:!0}}s(Ol,"openingEdits");function CM({
statements:e}){let t=e.at(-1);return t!==void 0&&(p_(t)||t.kind==="jump"&&t.keyword==="return")}s(CM,"endsByLeaving");var Wi="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function zi(e){return e.flatMap(gy)}s(zi,"waysOut");function gy(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return zi(e.statements);case"if":{let t=e.else===void 0?[]:gy(e.else);return[...zi(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return zi(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
s(gy,"waysOutOf");function HM(e,t,r){let n=new Set(t),a=!1;return M(e,o=>{n.has(o)||(o.kind==="jump"?a||=o.keyword==="return":(o.kind==="call"||o.kind==="identi\
fier")&&(a||=r.returnsBy(o.name)))}),a}s(HM,"returnsUnseen");var Vi=class{static{s(this,"Layout")}#e;#t;#r;newline;constructor(t){this.#t=t,this.#e=t.text,this.#r=new X(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,r){let n=t.span.start+1,a=this.#e.indexOf(`
`,n),o=t.statements[0]?.span.start??t.value?.span.start??t.span.end-1;if(a===-1||a>=o||this.#l(a)!==void 0)return je(n,r.map(u=>` ${u}`).join(""));let i=this.#o(
t);return je(a+1,r.map(u=>i+u+this.newline).join(""))}atEnd(t,r){let n=t.span.end-1,a=[],o=t.value??t.statements.at(-1);if(o!==void 0&&this.#_(o,n)&&a.push(je(o.
span.end,";")),this.#u(n)){let u=this.#r.lineStart(this.#r.position(n).line);return[...a,je(u,this.#o(t)+r+this.newline)]}let i=/\s/.test(this.#e[n-1]??"")?"":"\
 ";return[...a,je(n,`${i}${r} `)]}before(t,r){let n=this.#u(t.start)?this.newline+this.#i(t.start):" ";return je(t.start,r+n)}remove(t){let r=/^\s*;/.exec(this.#e.
slice(t.end)),n=t.end+(r?.[0].length??0),a=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(n))?.[0]??"";if(!this.#u(t.start)){let u=a.replace(/\r?\n$/,"").length;return{span:{
start:t.start,end:n+u},text:""}}return{span:{start:a.endsWith(`
`)?this.#r.lineStart(this.#r.position(t.start).line):t.start,end:n+a.length},text:""}}removeWord(t){if(this.#u(t.start))return this.remove(t);let r=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,n=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-r,end:t.end},text:n?"":" "}}beforeProbes(t,r){let n=this.#t.
items.find(a=>a.kind==="probe");return n&&this.#n(n.span.start,t,r)}beforeBodies(t,r){let n=this.#t.items.find(({kind:a})=>!IM.has(a));return n&&this.#n(n.span.
start,t,r)}probe(t,r){let n=r.map(a=>this.unit+a);return this.#a()?[t,"{",...n,"}"]:[`${t} {`,...n,"}"]}above(t,r){let n=this.#s(this.#r.position(t).line);return je(
n,`${this.#i(t)}// ${r}${this.newline}`)}commentOut(t,r){let n=this.#r.position(t.start).line,a=this.#r.position(t.end).line,o=this.#r.lineStart(a+1);if(!(this.#u(
t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,o))))return this.#e.slice(t.start,t.end).includes("*/")?void 0:[je(t.start,`${Ji(r)} /* `),je(t.end," */")];
let u=[];for(let p=n;p<=a;p++){let _=this.#s(p),l=p===n?r.map(c=>`// ${c}${this.newline}`).join(""):"";u.push(je(_,`${l}// `))}return u}#n(t,r,n){let a=this.#r.
position(t).line;if(!this.#u(t))return je(t,`${Ji(r)} ${n.map(i=>i.trim()).join(" ")} `);let o=a;for(;a>1&&this.#p(a-1);)a--;return a===1&&(a=o),je(this.#s(a),[
...r.map(i=>`// ${i}`),...n,""].map(i=>i+this.newline).join(""))}#a(){for(let t of this.#t.items){if(t.kind!=="probe")continue;let{start:r,end:n}=t.body.span;if(this.#e.
slice(r,n).includes(`
`))return this.#u(r)}return!0}afterAll(t){let r=this.#e.length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return je(r,n+t.map(a=>a+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#o(t){let r=t.statements[0]??t.value;return r!==void 0&&this.#u(r.span.start)?this.#i(r.span.start):this.#i(t.span.start)+this.unit}#s(t){let r=this.#r.
lineStart(t);return r===0&&this.#e.startsWith("\uFEFF")?1:r}#i(t){let r=this.#s(this.#r.position(t).line);return/^[ \t]*/.exec(this.#e.slice(r,t))?.[0]??""}#u(t){
let r=this.#r.lineStart(this.#r.position(t).line);return r>0||t===0?/^[ \t]*$/.test(this.#e.slice(r,t)):/^\s*$/.test(this.#e.slice(0,t))}#p(t){let r=this.#r.lineStart(
t),n=this.#r.lineStart(t+1),a=r+(/^[ \t]*/.exec(this.#e.slice(r,n))?.[0].length??0),o=this.#l(a);return o!==void 0&&o.kind!=="shebang"&&this.#e.slice(o.span.end,
n).trim()===""}#l(t){let{comments:r}=this.#t,n=0,a=r.length;for(;n<a;){let i=n+a>>1;(r[i]?.span.end??0)<=t?n=i+1:a=i}let o=r[n];return o!==void 0&&o.span.start<=
t?o:void 0}#_(t,r){if(FM.has(t.kind)||this.#e[t.span.end-1]===";")return!1;let n=t.span.end;for(;;){let a=this.#l(n);if(a!==void 0)n=a.span.end;else if(n<r&&/\s/.
test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function Ji(e){return`/* ${e.join(" ")} */`}s(Ji,"blockComment");var IM=new Set(["preprocessor","c\
-definition","config","import"]),FM=new Set(["block","if","unroll","while","for-map","for-range"]);function je(e,t){return{span:{start:e,end:e},text:t}}s(je,"in\
sert");var Yi=16,$l=Yi*Yi,qM=["cpu","ncpus","sum","clear"],by={kind:"guard",what:"a guard in the script",propose:jM};function jM({judgement:e,cause:t,targets:r,layout:n,
options:a}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?Ll:Al};let o=r.filter(v_);if(o.length===0)return{reason:`it needs bpftra\
ce ${Le.bpftrace} and Linux ${Le.kernel}: before, the flag would be a locked update itself`};let{model:i}=e;if(i.maxMapKeys!==void 0&&i.maxMapKeys<$l)return{reason:`\
max_map_keys leaves no room for an entry for each of ${$l} CPUs`};let u=qM.find(k=>Gn(i,k));if(u!==void 0)return{reason:`the script gives ${u} another meaning`};
let p=Ki(e,v_);if("reason"in p)return p;let[_]=p.guarded;if(_?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let l=_?.guard?.
map,c=GM(i,l),d=l===void 0&&a.countMissed!==!1?c.missed:void 0,h={open:[`if (${c.guard}[cpu] > 0) { ${d===void 0?"":`${d} = sum(1); `}return; }`,`${c.guard}[cpu\
] = sum(1);`],raise:`${c.guard}[cpu] = sum(1);`,lower:`${c.guard}[cpu] = sum(-1);`},b=Ui(p.probes,h,e,n);if("reason"in b)return b;let{edits:g,moves:m}=b;if(l===
void 0){let k=BM(e,{...c,missed:d},n,o);if("reason"in k)return k;g.push(k,...zM(e,c.guard,n))}let y=d===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${d}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${c.guard}`,cost:`${Pl} ${y}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${m?` ${Wi}`:""}`,price:`Events inside one of them are skipped, ${d===void 0?"not counted":`counted in ${d}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:g}}s(jM,"proposeGuard");var Pl="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",Ll="a guard protects only one copy of the script",Al="a guard in this script cannot see the other program";function GM(e,t){let r=t??Tl(e,"@guard",["","_\
missed"]);return{guard:r,missed:`${r}_missed`,counter:Tl(e,"$guard_cpu",[""])}}s(GM,"guardNames");function BM(e,t,r,n){let{model:a,lowered:o}=e,i=o.filter(f=>f.
refusals.length===0).map(f=>f.target),u=[...n,...i].every(f=>!Ht(f.bpftrace,pt["for-range"])),p=DM(t,u),_=u?"":`, on up to ${$l} CPUs`,l=[`${t.guard} keeps thes\
e probes from running inside each other${_}.`,...t.missed===void 0?[]:[`${t.missed} counts the events that it skips.`]],c=Cl(a);return c==="unusable"?{reason:"t\
he script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:c!==void 0?r.atStart(c.body,[Ji(l),...p]):r.beforeProbes(l,r.probe("BEGIN",p))??{
reason:"the script has no probe of its own"}}s(BM,"seedEdit");function Cl(e){let t=e.script.items.filter(n=>n.kind==="probe"&&n.attachPoints.some(a=>ue(a.provider)?.
provider.name==="begin"));if(t.length===0)return;let r=t.find(n=>n.kind==="probe"&&n.attachPoints.length===1&&n.predicate===void 0);return r?.kind==="probe"?r:"\
unusable"}s(Cl,"findBegin");function DM({guard:e,missed:t,counter:r},n){let a=t===void 0?[]:[`${t} = sum(0);`];return n?[`for (${r} : 0..ncpus) { ${e}[(uint64)${r}\
] = sum(0); }`,...a]:[`${r} = (uint64)0;`,`unroll(${Yi}) { unroll(${Yi}) { ${e}[${r}] = sum(0); ${r}++; } }`,...a]}s(DM,"seedStatements");function zM({model:e},t,r){
let n=e.probes.find(({phase:o,probe:i})=>o==="end"&&i.predicate===void 0&&at(e,i.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clear(${t});`])]:e.
probes.some(({probe:o})=>o.attachPoints.some(i=>ue(i.provider)?.provider.name==="end"))?[]:[r.afterAll(r.probe("END",[`clear(${t});`]))]}s(zM,"hideEdits");var ky={kind:"guard",what:"the guard file",propose:KM};function KM({judgement:e,cause:t,targets:r,layout:n}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?Ll:Al};if(!r.some(x_))return{reason:`only bpftrace ${li.bpftrace} and later import files`};let{model:a}=e,o=Ki(e,x_);if("reason"in o)return o;if(o.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let i=a.guards.file??Cg,u=[i.enter,i.raise??i.enter,i.leave].
find(f=>Gn(a,f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let p=a.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(a.guards.file===
void 0&&p.some(f=>f.split("/").at(-1)===Tn))return{reason:`it imports another ${Tn}`};if(o.probes.some(({body:f})=>UM(f,a.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${Pg.seen} would take for one between the test and it`};let _=Ui(o.probes,Hl(i),e,n);if("reason"in _)return _;let{edits:l,
moves:c}=_;if(a.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],h=n.beforeBodies(f,[`import "${Tn}";`]);
if(h===void 0)return{reason:"the script has no probe of its own"};let b={path:Tn,span:{start:0,end:0},text:i.text};l.unshift(b,h)}return{loss:"some-events",title:`\
Guard the probes with the flag of a guard file (${a.guards.file===void 0?`put ${Tn} next to the script and import it`:"as its other probes have it"})`,cost:`${Pl}\
 Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs).${c?` ${Wi}`:""}`,price:"Events inside one of them are skipped, not count\
ed; each event costs 3 to 10 ns more.",safe:!0,edits:l,guardFile:i}}s(KM,"proposeImport");function Hl({enter:e,raise:t,leave:r}){return{open:[`if (${e}() == 0) \
{ return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${r}();`}}s(Hl,"importedWords");function UM({statements:e,value:t},r){let n=e[0]??t;return n!==void 0&&/[-+*&]/.
test(r[n.span.start]??"")}s(UM,"joinsTest");var WM="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",yy={kind:"leave-out",what:"leaving the probe out",propose:s(
e=>e.cause&&e.cause.probes.size<=2?vy(e,[e.cause.inner.probe]):void 0,"propose")},wy={kind:"leave-out",what:"leaving its probes out",propose:s(e=>e.cause&&e.cause.
probes.size>1?vy(e,[...e.cause.probes]):void 0,"propose")};function vy({judgement:e,layout:t},r){let{model:n}=e;if(r.some(({span:u})=>at(n,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!n.probes.some(({phase:u,probe:p})=>u==="attached"&&!r.includes(p)))return{reason:"nothing would be left of the script"};let a=VM(
e,r);if(a!==void 0)return{reason:`nothing else would set ${a}, which other probes read`};let o=r.map(({span:u})=>t.commentOut(u,[WM]));return o.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${r.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${r.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${r.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:o.flatMap(u=>u??[]),removes:r}}s(vy,"propose");function VM({model:e},t){let r=new Set,n=new Set,a=s(u=>{u.kind==="map"&&r.add(u.name);
let p=u.kind==="assignment"?u.target:u.kind==="update"?u.operand:void 0;p?.kind==="map"&&n.add(p.name),u.kind==="map-declaration"&&n.add(u.map)},"look"),o=new Set(
t);for(let u of e.script.items)o.has(u)||M(u,a);let i=new Set;for(let u of t)M(u,p=>{p.kind==="map"&&i.add(p.name)});return[...i].find(u=>r.has(u)&&!n.has(u))}s(
VM,"mapLeftUndefined");var JM=["print","clear","zero"];function xy(e){return E(YM,e,()=>ZM(e))}s(xy,"countersOf");var YM=new WeakMap;function ZM({script:e,imported:t,probes:r}){let n=new Map,
a=new Set,o=new Set(r.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));for(let u of t)for(let p of u.script.items)M(p,_=>XM(_,a));for(let u of e.items){let p=new Set;
M(u,_=>{if(_.kind==="expression-statement"||_.kind==="assignment"){let l=QM(_,e.text,u.kind==="probe"&&o.has(u));if(l!==void 0&&u.kind==="probe"&&(p.add(l.target),
j(n,l.target.name,l)),_.kind==="expression-statement"&&_.expression.kind==="call"){let{name:c,arguments:d}=_.expression;JM.includes(c)&&d[0]?.kind==="map"&&d[0].
keys===void 0&&p.add(d[0])}}_.kind==="map"&&!p.has(_)&&a.add(_.name),_.kind==="map-declaration"&&a.add(_.map)})}let i=new Map;for(let[u,p]of n){let _=p.map(({target:l})=>e6(
l,e.text));a.has(u)||_.some(l=>l===void 0)||i.set(u,{map:u,changes:p,keys:new Set(_.flatMap(l=>l??[]))})}return i}s(ZM,"findCounters");function XM(e,t){e.kind===
"map"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}s(XM,"noteName");function QM(e,t,r){let{span:n}=e;if(e.kind==="expression-statement"){let{expression:p}=e;
if(p.kind!=="update"||p.operand.kind!=="map")return;let _=p.operator==="++"?void 0:"-1";return{span:n,target:p.operand,added:_,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:a,value:o,operator:i}=e;if(i==="+=")return{span:n,target:a,added:Il(o,t),is:"plain"};if(i!=="=")return;if(o.kind===
"call"&&o.name==="count"&&o.arguments.length===0)return{span:n,target:a,added:void 0,is:"count"};let[u]=o.kind==="call"&&o.name==="sum"?o.arguments:[];return u!==
void 0?{span:n,target:a,added:Il(u,t),is:"sum"}:r&&Z(o)===0?{span:n,target:a,added:"0",is:"set-to-zero"}:void 0}s(QM,"changeOf");function Il({span:e},t){return t.
slice(e.start,e.end)}s(Il,"sliceOf");function e6({keys:e},t){return e===void 0?"":e.every(({kind:n})=>n==="integer"||n==="string")?e.map(n=>Il(n,t)).join(", "):
void 0}s(e6,"literalKey");var Sy={kind:"lock-free",what:"count() in place of ++",propose:s(e=>Ey(e,"count"),"propose")},Ny={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:s(
e=>Ey(e,"sum"),"propose")};function Ey({judgement:e,cause:t,layout:r,many:n,targets:a},o){if(t===void 0)return;let{model:i,lowered:u}=e;if(Gn(i,o))return{reason:`\
the script gives ${o} another meaning`};if(o==="count"&&!a.some(g=>Jo("scalar-count",g.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let p=xy(i),_=new Set;for(let{probe:g,operations:m}of p.size===0?[]:xn(u))if(n||t.probes.has(g))for(let{locks:y}of m)for(let{
map:k}of y)k!==void 0&&_.add(k);let l=[..._].flatMap(g=>p.get(g)??[]),c=o==="sum"?l:l.filter(t6);if(c.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let d=[],f=[],h=Cl(i);for(let g of c){for(let m of g.changes)d.push(...r6(m,o,i.script.text));o===
"sum"&&f.push(...n6(g))}if(o==="sum"){if(h==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let g=["These \
entries are there before the first event, so that no change of them takes a lock."],m=h===void 0?r.beforeProbes(g,r.probe("BEGIN",f)):r.atStart(h.body,f);if(m===
void 0)return{reason:"the script has no probe of its own"};d.push(m)}let b=c.map(({map:g})=>g).join(", ");return{loss:"nothing",title:o==="count"?`Count with co\
unt() in ${b}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${b} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:d}}s(Ey,"propose");function t6({changes:e,keys:t}){return[
...t].every(r=>r==="")&&e.every(({is:r,added:n})=>r!=="sum"&&n===void 0)}s(t6,"isCount");function r6({span:e,target:t,added:r,is:n},a,o){if(n===a)return[];let i=o.
slice(t.span.start,t.span.end);return[{span:e,text:`${i} = ${a==="count"?"count()":`sum(${r??1})`}`}]}s(r6,"rewritten");function n6({map:e,keys:t}){return[...t].
map(r=>`${e}${r===""?"":`[${r}]`} = sum(0);`)}s(n6,"seedsOf");var Fl=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Oy(e,t){let r=s(({fix:o})=>t.filter(i=>o.targets.includes(i)).length,"helped"),n=s(o=>+(r(o)<t.length),"leaves"),a=s(({fix:o})=>t.filter(i=>o.targets.includes(
i)&&o.copies?.includes(i)!==!0).length,"cured");return[...e].sort((o,i)=>Number(i.fix.safe)-Number(o.fix.safe)||Ty.indexOf(o.fix.kind)-Ty.indexOf(i.fix.kind)||Ry(
o.fix)-Ry(i.fix)||n(o)-n(i)||a(i)-a(o)||r(i)-r(o)||My(o.fix)-My(i.fix)||i.fix.targets.length-o.fix.targets.length||Fl.indexOf(o.loss)-Fl.indexOf(i.loss)).map(({
fix:o})=>o)}s(Oy,"ranked");var Ty=["leave-out","suppress"];function Ry({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}s(Ry,"broken");function My({stops:e=[]}){
return e.length}s(My,"stopped");function Zi({map:e,raise:t,balance:r,test:n},a){if(t.form==="sum")return`${e}[cpu] = sum(-1);`;let o=r.lowered[0]?.span,{span:i}=(n??t).access;return o===void 0?
`${a.slice(i.start,i.end)} = 0;`:`${a.slice(o.start,o.end)};`}s(Zi,"loweringOf");function Ua(e,t,r){let n=[];for(let a of e)switch(a.kind){case"leaves":n.push(r.
before(a.span,t));break;case"ends":n.push(...r.atEnd(a.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where \
the guard cannot be lowered"}}return n}s(Ua,"lowerAt");function $y(e,{model:t},r){let{probe:n,span:a,others:o}=e,{script:i}=t,u=a6(e,i);if("reason"in u)return u;let{block:p,opening:_,lower:l}=u,c=[a,...o],d=[],f=[],
{predicateSpan:h}=n;if(h!==void 0&&c.some(v=>ql(v,h))){let v=o6(e,i,l,r);if("reason"in v)return v;d.push(...v.edits),f.push(v.statement)}let b=p.statements.findIndex(
v=>c.some(R=>ql(R,v.span))),[g]=_.map(v=>p.statements.indexOf(v)),m=_.at(-1);if(g===void 0||m===void 0)return{reason:"the guard is not raised by a statement of \
its own"};if(!c.some(v=>v.start>=n.body.span.start)){let R=p.statements[p.statements.indexOf(m)+1]?.span??p.value?.span;return R===void 0?{reason:"nothing runs \
while the guard is up"}:[...d,...f.map(W=>r.before(R,W))]}let k=p.statements[b];if(k===void 0||b>=g)return{reason:"what takes a lock stands around the guard, an\
d not before it"};let w=p.statements.slice(b,g);if(i6(_,w))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:x}=Bt(()=>{},{...p,
statements:w,span:p.span},0,t.guards.reach),S=Ua(x.filter(({kind:v})=>v!=="ends"),l,r);if("reason"in S)return S;let T=[..._.map(v=>Ly(v,i)),...f];return[...d,...T.
map(v=>r.before(k.span,v)),...S,..._.map(v=>r.remove(v.span))]}s($y,"raiseFirst");function Py({attempt:e,probe:t},{model:{script:r}},n){let{statements:a,value:o}=t.
body,i=e&&a.findIndex(_=>_.kind==="if"&&_.then===e.block),u=e?.block.statements.at(-1)?.span;return e===void 0||i===void 0||i<0||u===void 0||o!==void 0?{reason:"\
what runs after the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:_})=>_.start===u.start)?a.slice(i+1).flatMap(_=>[n.before(u,Ly(_,
r)),n.remove(_.span)]):{reason:"the guard is not lowered at the end of its block"}}s(Py,"lowerLast");function a6({attempt:e,imported:t,probe:r},{text:n}){let a=s(
(u,p)=>u.statements.find(_=>_.span.start===p.start),"statementAt");if(e!==void 0){let{block:u,early:p,raise:_}=e,l=a(u,_.span);return l===void 0?{reason:"the gu\
ard is not raised by a statement of its own"}:{block:u,opening:p===void 0?[l]:[p,l],lower:Zi(e,n)}}let o=t?.attempt,i=o&&a(r.body,o.raise);return o===void 0||i===
void 0?{reason:"the guard is not raised by a statement of its own"}:{block:r.body,opening:[i],lower:`${o.file.leave}();`}}s(a6,"partsOf");function o6({probe:e,attempt:t},r,n,a){
let{predicate:o,predicateSpan:i}=e,u=t?.test;if(o===void 0||i===void 0||u===void 0||!ql(u.span,i))return Di(e,r,n,a);if(Ml(r,i))return{reason:"a predicate that \
takes a lock has a comment in it"};let p=s(({start:f,end:h})=>r.text.slice(f,h),"textOf"),_=ba(o).filter(({span:f})=>f.start!==u.span.start),l={span:i,text:`/${p(
u.span)}/`},c=s(f=>_.length===1||s6.has(f),"single"),d=_.map(({kind:f,span:h})=>c(f)?p(h):`(${p(h)})`).join(" && ");return{edits:[l],statement:Rl(d,n)}}s(o6,"pr\
edicateOf");var s6=new Set(["identifier","variable","map","call","integer","boolean","unary"]);function Ly({kind:e,span:t},{text:r}){let n=r.slice(t.start,t.end);
return e==="if"||n.endsWith(";")?n:`${n};`}s(Ly,"wordsOf");function i6(e,t){let r=new Set;for(let a of t)M(a,o=>{o.kind==="variable"&&r.add(o.name)});let n=!1;for(let a of e)
M(a,o=>{o.kind==="variable"&&(n||=r.has(o.name))});return n}s(i6,"needs");function ql(e,t){return e.start>=t.start&&e.end<=t.end}s(ql,"lies");var Xi=16,Cy={kind:"guard",what:"completing the guard of the script",propose:u6};function u6({judgement:e,finding:t,cause:r,layout:n}){return t.rule==="guard-in\
complete"?p6(t,e,n):r?.world==="closed"?_6(e,n):void 0}s(u6,"proposeRepair");function p6({span:e,what:t},r,n){let a=Rr(r).find(i=>i.span.start===e.start&&i.span.
end===e.end&&t.includes(i.map));if(a===void 0)return;let o=Iy(a,r,n);return"reason"in o?o:{...Hy(l6(a)),edits:o}}s(p6,"repairOfFinding");function _6(e,t){let r=Rr(
e);if(r.length===0)return;let n=new Map,a=new Set;for(let i of r){let u=i.problem==="plain-map"||i.problem==="not-per-cpu";if(u&&a.has(i.map))continue;u&&a.add(
i.map);let p=Iy(i,e,t);if("reason"in p)return p;for(let _ of p)n.set(`${_.span.start} ${_.span.end} ${_.text}`,_)}let o=[...new Set(r.map(({map:i})=>i))].join("\
, ");return{...Hy(`Complete the guard ${o}, which the script has already`),edits:[...n.values()]}}s(_6,"completeAll");function Hy(e){return{loss:"nothing",title:e,
cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}s(Hy,"guardCandidate");function l6({problem:e,map:t}){
switch(e){case"not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, whi\
ch is changed in place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} \
before it is raised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unse\
eded":return`Make the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":
return`Guard this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Tak\
e no lock outside the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by su\
m(1) and sum(-1) only`}}s(l6,"titleOf");function Iy(e,t,r){let{script:n}=t.model;if(e.probe.span.end>n.text.length)return{reason:"the guard is in an imported fi\
le"};let{attempt:a,map:o}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return f6(o,t,r);case"wrong-test":return a===void 0?[]:Fy(a);case"raised-before-\
test":return a?.early===void 0?[]:d6(a.early,a.raise.span,n.text,r);case"leaks":case"lowered-early":return c6(e,n.text,r);case"unseeded":return qy(o,t,r);case"r\
emoved":return h6(e,r);case"runs-before":return $y(e,t,r);case"runs-while-up":return{reason:`what the probe does where it finds ${o} up takes a lock, and cannot\
 be guarded`};case"runs-after":return Py(e,t,r);case"lowered-before-exit":return[e.span,...e.others].map(i=>r.remove(i));case"missing":return g6(e,t,r);case"cha\
nged-otherwise":return{reason:`it is not clear what the other change of ${o} is for`}}}s(Iy,"repairOf");function c6({attempt:e,imported:t},r,n){let a=e?.balance??
t?.attempt?.balance;if(a===void 0)return[];let o=e===void 0?`${t?.file.leave}();`:Zi(e,r),i=Ua(a.leaks,o,n);return"reason"in i?i:[...a.early.map(({span:u})=>n.remove(
u)),...i]}s(c6,"balanced");function Fy({test:e,map:t}){return e===void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}s(Fy,"testEdits");function d6(e,t,r,n){
return[n.before(t,r.slice(e.span.start,e.span.end)),n.remove(e.span)]}s(d6,"swap");function f6(e,t,r){let{model:n}=t,a=[],o=new Set;for(let{attempt:u}of n.probes){
if(u?.map!==e||!Ra(u,n))continue;if(u.strays.length>0)return{reason:`${e} is changed in another way too`};let{test:p,raise:_,balance:l}=u;a.push(...Fy(u));for(let{
span:d,to:f}of[_,...l.lowered,...l.early])a.push({span:d,text:`${e}[cpu] = sum(${f==="up"?1:-1})`});let c=p===void 0?[]:[p];for(let{access:d}of[...c,_,...l.lowered,
...l.early])o.add(d.nameSpan.start)}for(let{probe:u,phase:p}of n.probes){if(p==="end")continue;let _=!1;if(M(u,l=>{if(p==="begin"&&l.kind==="assignment"&&l.target.
kind==="map"&&l.target.name===e){o.add(l.target.nameSpan.start);let{target:c,value:d}=l,f=d.kind==="call"&&d.name==="sum"?d.arguments[0]:void 0;if(f!==void 0&&c.
keys?.length===1)return;Z(f??d)===0?a.push(r.remove(l.span)):_=!0}l.kind==="map"&&l.name===e&&l.keys!==void 0&&(_||=!o.has(l.nameSpan.start))}),_)return{reason:`${e}\
 is used in another way too`}}let i=n.seeds.everPerCpu(e)?[]:qy(e,t,r);return"reason"in i?i:[...a,...i]}s(f6,"convert");function qy(e,{model:t,lowered:r},n){let o=r.
filter(({refusals:d})=>d.length===0).every(({target:d})=>!Ht(d.bpftrace,pt["for-range"])),i=o?[`for ($guard_cpu : 0..ncpus) { ${e}[(uint64)$guard_cpu] = sum(0);\
 }`]:["$guard_cpu = (uint64)0;",`unroll(${Xi}) { unroll(${Xi}) { ${e}[$guard_cpu] = sum(0); $guard_cpu++; } }`],u=t.script.items.flatMap(d=>d.kind==="probe"&&d.
attachPoints.some(f=>ue(f.provider)?.provider.name==="begin")?[d]:[]),[p]=u;if(p!==void 0)return u.length>1||p.attachPoints.length>1||p.predicate!==void 0?{reason:"\
the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[n.atStart(p.body,i)];let _=o?"":`, on up to ${Xi*Xi} CPUs`,l=[`${e} keeps these\
 probes from running inside each other${_}.`],c=n.beforeProbes(l,["BEGIN","{",...i.map(d=>n.unit+d),"}"]);return c===void 0?{reason:"the script has no probe to \
put a BEGIN before"}:[c]}s(qy,"seed");function h6({attempt:e,map:t,probe:r,span:n},a){if(e!==void 0)return[{span:n,text:`${t}[cpu] = sum(-1)`}];let o=[];M(r.body,
u=>{u.kind==="expression-statement"&&u.expression.kind==="call"&&m6(u.expression.name)&&u.span.start===n.start&&u.span.end===n.end&&o.push(u)});let[i]=o;return i===
void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[a.remove(i.span)]}s(h6,"keepEntries");function m6(e){return e==="clear"||e==="zero"||
e==="delete"}s(m6,"isRemoval");function g6({map:e,probe:t,imported:r},n,a){let{model:o}=n;if(r!==void 0){let{file:f}=r;return Ay(t,{words:Hl(f),lowers:l_(f)},n,
a)}let{text:i}=o.script,u=o.probes.flatMap(({attempt:f})=>f?.map===e&&f.test!==void 0&&Ra(f,o)&&f.raise.form==="sum"?[f]:[]),p=u.find(({early:f})=>f!==void 0)??
u[0];if(p===void 0)return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(f=>ka(f)?.access.name===e))return{reason:`the pro\
be already changes ${e}, but not as a guard`};let l=[...(p.early?.then.statements.filter(b6)??[]).map(({span:f})=>`${i.slice(f.start,f.end)};`),"return;"].join(
" "),c=`${e}[cpu] = sum(1);`,d={open:[`if (${e}[cpu] > 0) { ${l} }`,c],raise:c,lower:`${e}[cpu] = sum(-1);`};return Ay(t,{words:d,lowers:Vs(e)},n,a)}s(g6,"guard\
Probe");function Ay(e,{words:t,lowers:r},{model:n,lowered:a},o){let i=a.flatMap(({refusals:c,programs:d})=>c.length===0?d:[]),u=Ma(i).get(e)??[],p=Ol(e,t,{script:n.
script,taken:u,layout:o});if("reason"in p)return p;let{leaks:_}=Bt(r,e.body,0,n.guards.reach),l=Ua(_,t.lower,o);return"reason"in l?l:[...p.edits,...l]}s(Ay,"gua\
rded");function b6(e){if(e.kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.
name==="sum")&&t===void 0}s(b6,"isCount");var Qi="REASON: say here why this is safe",eu={kind:"suppress",what:"an ignore comment",propose:k6};function k6({judgement:e,finding:t,layout:r}){if(!Xr(t.rule))
return;let n=Ct(t.rule,Qi,No(e.suppressions));return n!==void 0?{reason:n.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[r.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${Qi}`)],hides:!0}}s(k6,"proposeSuppression");var Gl=[Cy,Ny,Sy,ky,by,hy,yy,wy,eu],y6=["guard","group","lock-free"],w6=4,v6=1e6,x6=2e3;function Dl(e,t,r={}){let{script:n,imported:a}=t.model;if(e.length===0)return[];
if([n,...a.map(d=>d.script)].some(({errors:d})=>d.length>0))return e.map(()=>({fixes:[],tried:[]}));let o=new Vi(n),i=new Gi(t),u=e.filter(({cause:d})=>d!==void 0).
length>w6,p=e.map(d=>new Bl(S6(d,t,{layout:o,options:r,many:u}),i)),_=r.longScripts!==!0&&uy(n.text),l=_?0:Math.max(1,Math.floor(v6/n.text.length)),c=p.slice(0,
l);for(let d of p.slice(l))d.leave(_?Sl:Bi);for(let d of p.slice(l,x6))d.try(eu);for(let d of Gl)for(let f of c)f.try(d);for(let d of Gl)for(let f of c)f.tryForRest(
d);return p.map(d=>d.proposal())}s(Dl,"proposeFixes");function S6({finding:e,cause:t},r,n){let a=r.lowered.filter((o,i)=>Fr(t?.outcomes[i]?.verdict)).map(o=>o.target);
return{...n,judgement:r,finding:e,targets:a,...t===void 0?{}:{cause:t}}}s(S6,"requestFor");var Bl=class{static{s(this,"Answer")}#e;#t;#r=[];#n=[];constructor(t,r){
this.#e=t,this.#t=r}try(t){let{kind:r}=t;if(r==="leave-out"&&this.#r.some(({fix:a})=>a.kind===r))return;let n=this.#o(t,this.#e);n!==void 0&&("reason"in n?this.#n.
push({rewriter:t,why:n.reason}):this.#r.push(n))}tryForRest(t){let{judgement:r,cause:n,targets:a}=this.#e,o=new Set(jl(this.#e).filter(_=>!this.#a(_)));if(n===void 0||
!y6.includes(t.kind)||o.size===0||o.size===a.length)return;let i={...this.#e,judgement:E6(r,o),cause:{...n,outcomes:n.outcomes.filter(({target:_})=>o.has(_))},targets:a.
filter(({name:_})=>o.has(_))},u=this.#o(t,i);if(u===void 0||"reason"in u||this.#r.some(({fix:_})=>T6(_,u.fix)))return;this.#r.push(u);let p=this.#n.findIndex(_=>_.
rewriter===t);p!==-1&&this.#n.splice(p,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let r of Gl)r!==eu&&this.#n.push({rewriter:r,why:t})}proposal(){return{
fixes:Oy(this.#r,jl(this.#e)),tried:R6(this.#n)}}#a(t){return this.#r.some(({fix:r})=>r.safe&&r.targets.includes(t))}#o({kind:t,propose:r},n){let a=r(n);if(a===
void 0||"reason"in a)return a;let{finding:o,cause:i,judgement:u}=this.#e,p=this.#t.prove(a,o,i);if("reason"in p)return p;let{edits:_,targets:l,stops:c,copies:d}=p,
f=c.filter(({hung:g})=>!g),h=jl(this.#e).filter(g=>l.includes(g)).length;if(i!==void 0&&h===0&&f.length>0)return{reason:`bpftrace would not start the result whe\
re the script runs now, ${Ka(f)}`};let b={kind:t,title:a.title,cost:ny(d.length===0?a.cost:`${a.cost} ${N6}`,c),price:a.price??a.cost,safe:a.safe&&(f.length===0||
!u.configured&&h>f.length),targets:l,...c.length===0?{}:{stops:c},...d.length===0?{}:{copies:d},edits:_};return{loss:a.loss,fix:b}}},N6="The guard protects only\
 one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function jl({judgement:e,cause:t}){return e.
lowered.flatMap(({target:r},n)=>t?.outcomes[n]?.verdict==="hang"?[r.name]:[])}s(jl,"hanging");function E6(e,t){let r=e.lowered.map(({target:a})=>t.has(a.name)),
n=s(a=>a.filter((o,i)=>r[i]),"some");return{...e,lowered:n(e.lowered),causes:e.causes.map(a=>({...a,outcomes:n(a.outcomes)})),neighbours:e.neighbours.map(a=>({...a,
lowered:n(a.lowered)}))}}s(E6,"forTargets");function T6(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}s(T6,"sameEdits");function R6(e){let t=[];
for(let{rewriter:r,why:n}of e){let{kind:a,what:o}=r,i=t.at(-1);i?.kind===a&&i.why===n?t[t.length-1]={kind:a,what:`${i.what}, ${o}`,why:n}:t.push({kind:a,what:o,
why:n})}return t}s(R6,"tell");var M6={start:0,end:0};function O6(e,t,r){let n=Dl(e,t,r),a=e.flatMap(({finding:o,own:i},u)=>i===void 0||n[u]?.fixes.some(({safe:p})=>p)?[]:[{finding:o,cause:i,index:u}]);for(let[o,i]of Dl(
a,t,r).entries()){let u=a[o]?.index;if(u===void 0||!i.fixes.some(({safe:_})=>_))continue;let p=i.fixes.map(_=>_.kind==="suppress"?_:{..._,partly:!0});n[u]={...i,
fixes:p}}return n}s(O6,"proposalsFor");var Bn=class{static{s(this,"Analyser")}#e;#t;#r=new Map;#n=0;constructor(t,r={library:new qn,groups:[]}){this.#e=t,this.#t=
r}get length(){return this.#n}analyse(t,r){let{targets:n,configured:a,rules:o={},suppressions:i={}}=this.#e,{neighbours:u,gaps:p}=this.#o(t),_=this.#a(t,r,p),l=Rt(
_,n,{configured:a,suppressions:i,neighbours:u}),c=[];for(let w of Xt)c.push(...w.check(l,c).map(x=>Qs(x,_,t)));let{told:d,ignored:f}=qd(c,_.script,i),h=d.flatMap(
w=>So(w,o[w.rule])).sort((w,x)=>w.span.start-x.span.start||re.indexOf(w.severity)-re.indexOf(x.severity)),b=Bk(h,l.causes),g=O6(b,l,this.#e.rewrites),m=b.map(({
finding:w,others:x},S)=>{let T=g[S]??{fixes:[],tried:[]},{fixes:v,tried:R}=T,{advice:W,...ut}=w;return{...ut,...W===void 0?{}:{todo:_y(W,T)},fixes:v,...x.length===
0?{}:{others:x},...R.length===0?{}:{tried:R}}}),y=this.#u(m),k=l.lowered.filter(({refusals:w})=>w.length>0).map(({target:w})=>w.name);return{status:"analysed",path:t,
text:r,findings:m,...k.length===0?{}:{unstarted:k},...f.length===0?{}:{ignored:f},...y.size===0?{}:{others:y}}}#a(t,r,n=[]){let{library:a}=this.#t,o=a.parse(t,r),
{files:i,guardFile:u,gaps:p}=Ii(o,t,a);for(let _ of[o,...i.map(l=>l.script)])this.#n+=_.text.length;return Xs(o,i,u,[...p,...n])}#o(t){let r=this.#t.groups.filter(
({paths:o})=>o.includes(t)),n=new Set(r.flatMap(o=>o.missing)),a=[];for(let o of new Set(r.flatMap(({paths:i})=>i))){if(o===t)continue;let i=this.#s(o);typeof i==
"string"?n.add(i):a.push(i)}for(let{path:o,model:i}of a)for(let{message:u}of i.gaps.slice(0,1))n.add(`Not all of ${We(o)}, which runs together with this script,\
 was judged. ${u}`);return{neighbours:a,gaps:[...n].map(o=>({span:M6,message:o}))}}#s(t){let r=this.#r.get(t)??this.#i(t);return this.#r.set(t,r),r}#i(t){let r=this.#t.
library.source(t)??ye(ke),n=s(a=>`${We(t)}, which runs together with this script, was not read: ${a}.`,"why");if(r.kind==="folder")return n("it is a folder; nam\
e a file");if(r.kind==="unread")return n(Ir(r.message));try{let a=this.#a(t,r.text);return{path:t,model:a,lowered:this.#e.targets.map(o=>xi(a,o))}}catch(a){return n(
`the analysis of it broke (${Ye(a)}); please report that with the script`)}}#u(t){let r=new Map;for(let{path:n}of t.flatMap(({related:a})=>a)){let a=n===void 0?
void 0:this.#t.library.source(n);n!==void 0&&a?.kind==="text"&&r.set(n,a.text)}return r}};var $6=2,P6=[{language:"XML",points:2,isIn:s(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:H6},{language:"a template of 010 Editor",points:2,
isIn:s(e=>zl(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:s(e=>zl(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:s(e=>zl(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:s(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:s(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],L6=new Set(["probe","macro","map-declaration","config","import","subprogram"]),A6=new RegExp([String.raw`(?<![\w.])(?:${Md.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${Od.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function Wa(e){return A6.test(e)}s(Wa,"hasProbe");function jy(e){if(/^#!.*bpftrace/.test(e)||Wa(e))return;let t=Xe(e);if(t.errors.length===0||t.items.
some(({kind:o})=>L6.has(o)))return;let r=C6(t),n=0,a;for(let o of P6)o.isIn(r)&&(n+=o.points,a??=o.language);return n>=$6?a:void 0}s(jy,"foreignLanguage");function C6({
text:e,comments:t}){let r=[],n=0;for(let{span:a}of t)r.push(e.slice(n,a.start)),n=a.end;return r.join(" ")+e.slice(n)}s(C6,"withoutComments");function zl(e,t,r){
let n=r;for(let a of e.matchAll(t))if(n-=1,n===0)return!0;return!1}s(zl,"has");function H6(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}s(H6,"isJson");function Mt({edits:e}){return e.some(({path:t})=>t!==void 0)}s(Mt,"createsFile");function Gy({targets:e},t){let r=t.filter(({verdict:n})=>n==="hang"||n==="lost-\
updates");return e.length===0||r.every(({target:n})=>e.includes(n))?void 0:e}s(Gy,"partOfTargets");var I6=s(()=>!0,"everyKind");async function Va(e,t,r=I6){let n=Eo(e,t);if(n===void 0||!r(n.kind))return;let{readHost:a}=await import("./finders-L4FLVOZ5.js"),
o=a(n.format,t);if(o.programs.length+o.scripts.length+o.unclear.length!==0)return{kind:n.kind,...n.comment===void 0?{}:{comment:n.comment},...o}}s(Va,"findProgr\
ams");var q6=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),j6=4*1024*1024,By=16*1024;function G6(e){return I.indexOf(e==="documents"?"\
likely":"possible")}s(G6,"leastSure");async function zy({path:e,text:t},r,n){let a=await Va(e,t,n.embedded);if(a===void 0)return{report:void 0,notes:[]};let o=new X(
t),i=new Ul(t,o,a),u=new Kl(e,t,a,n),p=Math.min(G6(a.kind),I.indexOf(n.minConfidence)),_=[];for(let[c,d]of a.programs.entries()){let h=r.analyse(e,d.source.text).
findings.filter(({rule:b,confidence:g})=>q6.has(b)&&I.indexOf(g)<=p);for(let b of h)i.silence(b.rule,d,n)||_.push(await D6(b,d,{index:c,proof:u,ignores:i}))}let l={
status:"analysed",path:e,text:t,findings:_.sort((c,d)=>c.span.start-d.span.start),host:!0};return{report:a.programs.length===0?void 0:l,notes:B6(e,a,o)}}s(zy,"j\
udgeHost");function B6(e,{unclear:t,left:r},n){let[a]=t,o=[];if(a!==void 0){let i=n.position(a.start).line,u=t.length===1?"A bpftrace program":z(t.length,"bpftr\
ace program"),p=t.length===1?"is":"are";o.push(`${e}: ${u} ${p} not judged, from line ${i} on: only a run knows the text.`)}return r>0&&o.push(`${e}: one file i\
s judged for ${500} programs at most, and ${r} more were left out.`),o}s(B6,"notesOf");async function D6(e,t,{index:r,proof:n,ignores:a}){let o=[],i=[];for(let c of e.
fixes){let d=c.kind==="suppress"?await n.withComment(a.comment(e.rule,t)):await n.inHost(c,t,r),f=c.kind==="suppress"?a.title(e.rule):c.title;d!==void 0?o.push(
{...c,title:f,edits:d}):c.kind!=="suppress"&&i.push(c)}let u=o.some(({safe:c})=>c)?void 0:i.find(c=>c.safe&&!Mt(c)),p=[...e.tried??[],...i.map(c=>z6(c,c===u?n.byHand(
c,t):void 0))],{tried:_,...l}=e;return{...l,span:t.source.toHost(e.span),related:e.related.map(c=>c.path===void 0?{...c,span:t.source.toHost(c.span)}:c),fixes:o,
...p.length===0?{}:{tried:p}}}s(D6,"inHost");function z6({kind:e,title:t},r){let n=`${t.charAt(0).toLowerCase()}${t.slice(1).replace(/\.$/,"")}`;return{kind:e,what:n,
why:"this file has no place for it: change the program by hand",...r===void 0?{}:{program:r}}}s(z6,"noPlaceFor");var Kl=class{static{s(this,"HostProof")}#e;#t;#r;#n;#a=0;constructor(t,r,n,a){
this.#e=t,this.#t=r,this.#r=n,this.#n=a}async inHost(t,{source:r},n){if(Mt(t))return;let a=[];for(let{span:o,text:i}of t.edits){let u=(r.segmentAt(o.start)?.write??
(()=>{}))(i);if(u===void 0)return;a.push({span:r.toHost(o),text:u})}return await this.#o(a,n,ie(r.text,t.edits))?a:void 0}byHand(t,{source:r}){if(r.text.length>
By)return;let n=r.segments.flatMap(({kind:u,start:p,end:_,host:l})=>u==="unknown"?[{span:{start:p,end:_},text:this.#t.slice(l.start,l.end)}]:[]),a=Fi([...n,...t.
edits]);if(a===void 0)return;let[o,i]=[ie(r.text,n),ie(r.text,a)];return o.length+i.length>2*By?void 0:{before:o,after:i}}async withComment(t){return t!==void 0&&
await this.#o([t],-1,"")?[t]:void 0}async#o(t,r,n){if(t.some(({span:u},p)=>p>0&&u.start<(t[p-1]?.span.end??0))||(this.#a+=this.#t.length,this.#a>j6))return!1;let a=ie(
this.#t,t),o=await Va(this.#e,a,this.#n.embedded),{programs:i}=this.#r;return o?.programs.length===i.length&&o.unclear.length===this.#r.unclear.length&&i.every(
({source:u},p)=>{let _=o.programs[p]?.source;return _?.text===(p===r?n:u.text)&&Dy(u,this.#t).join("\0")===Dy(_,a).join("\0")})}};function Dy({segments:e},t){return e.
flatMap(({kind:r,host:n})=>r==="unknown"?[t.slice(n.start,n.end)]:[])}s(Dy,"unknowns");var Ul=class{static{s(this,"HostIgnores")}#e;#t;#r;constructor(t,r,n){this.#e=
t,this.#t=r,this.#r=n}silence(t,r,{suppressions:n}){return Xr(t)&&this.#n(r).some(({rules:a,reason:o})=>o!==""&&a.includes(t)&&Ct(t,o,n)===void 0)}comment(t,{opens:r}){
let{comment:n}=this.#r;if(n===void 0)return;let a=this.#t.lineStart(this.#t.position(r).line),i=`${/^[ \t]*/.exec(this.#e.slice(a,r))?.[0]??""}${n.open}bpftrace\
-guard: ignore[${t}] ${Qi}${n.close}
`;return{span:{start:a,end:a},text:i}}title(t){let{open:r,close:n}=this.#r.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${r}\
bpftrace-guard: ignore[${t}] reason${n}`}#n({opens:t,source:r}){let{comment:n}=this.#r;if(n===void 0)return[];let a=r.segments[0]?.host.start??t,o=new Set([t,a].
map(u=>this.#t.position(u).line)),i=[];for(let u of o){let p=this.#r.kind==="documents"?1:0;for(let _=u-1;_>=1;_--){let l=this.#a(_);if(l.trim()===""&&p>0)p-=1;else if(n.
start.test(l))i.push(...[Id(l)??[]].flat());else break}}return i}#a(t){let r={start:this.#t.lineStart(t),end:this.#t.lineStart(t+1)};return this.#e.slice(r.start,
r.end)}};var jr=class{static{s(this,"OwnThread")}#e;#t;#r;#n=new Map;#a=Promise.resolve();constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}judge(t,r,n=Number.POSITIVE_INFINITY){
let a=this.#a.then(K6).then(()=>{if(this.#t?.aborted===!0||this.#o()>=n)return;let o={...this.#e,...r},i=E(this.#n,r,()=>new Bn(o,this.#r));return U6(t,i,o)});return this.#a=
a,a}#o(){return[...this.#n.values()].reduce((t,{length:r})=>t+r,0)}};function K6(){return new Promise(e=>setImmediate(e))}s(K6,"nextTurn");async function U6(e,t,r){
return e.host!==void 0?W6(e,t,r):{report:Wl(e,t,r),notes:[]}}s(U6,"judgeAlone");var tu="No bpftrace program was found in this file.";async function W6(e,t,r){try{
return await zy(e,t,r)}catch(n){return{report:Ky(e.path,Ye(n),r),notes:[]}}}s(W6,"analyseHost");function Ky(e,t,r){let n=`The analysis broke (${t}). This is a d\
efect of bpftrace-guard: please report it together with the script.`;return Gr({status:"failed",path:e,error:n},r)}s(Ky,"broken");function Wl({path:e,text:t},r,n){
let a=I.indexOf(n.minConfidence);try{let o=jy(t);if(o!==void 0)return{status:"skipped",path:e,error:V6(o)};let i=r.analyse(e,t);return{...i,findings:i.findings.
filter(({confidence:u})=>I.indexOf(u)<=a)}}catch(o){return Ky(e,Ye(o),n)}}s(Wl,"analyseScript");function V6(e){return`It is not a bpftrace script: it has no pro\
be, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}s(V6,"notBpftrace");function Gr({status:e,path:t,error:r},{rules:n}){if(e===
"skipped")return{status:e,path:t,error:r};let a=La({span:{start:0,end:0},message:r}),o=So(a,n["not-judged"]).map(i=>({...i,fixes:[]}));return{status:e,path:t,text:"",
findings:o,error:r}}s(Gr,"unjudged");import{createHash as J6}from"node:crypto";function S5(e){return J6("sha256").update(e).digest("hex").slice(0,8)}s(S5,"useOf");function N5(e,t){return e!==void 0&&(e.use===void 0||e.use===t)}s(N5,"isOfUs\
e");function Uy({use:e,fingerprint:t,head:r,replaces:n}){return`<!-- bpftrace-guard: ${JSON.stringify({v:3,use:e,fingerprint:t,head:r,replaces:n})} -->`}s(Uy,"f\
indingMarker");var Y6=/^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;
function E5(e,t=!1){let r=e.trimEnd().split(/\r?\n/);for(let n of t?r.reverse():r.slice(-1)){let[,a,o,i="",u]=Y6.exec(n)??[];if(o!==void 0)return{use:a,fingerprint:o,
head:i,replaces:u}}}s(E5,"findingMark");function Wy({use:e,hid:t}){return`<!-- bpftrace-guard-summary: ${JSON.stringify({v:2,use:e,hid:t.length===0?void 0:t})} \
-->`}s(Wy,"summaryMarker");var Z6=/^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;function T5(e,t=!1){
let r=e.split(/\r?\n/);for(let n of t?r:r.slice(0,1)){let a=Z6.exec(n);if(a!==null)return{use:a[1],hid:a[2]?.split(",").map(Number)??[]}}}s(T5,"summaryMark");function R5(e){
return`<!-- bpftrace-guard-answer: ${JSON.stringify({v:2,once:e})} -->`}s(R5,"answerMarker");function M5(e){return/\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.
test(e)}s(M5,"isAnswer");function ru(e,t,r){let n=r.last>r.first?`-L${r.last}`:"",a=`#L${r.first}${n}`;if(e===void 0)return`${Ja(t)}${a}`;let{serverUrl:o,owner:i,repo:u,headSha:p}=e;return`${o}\
/${[i,u,"blob",p].map(Vy).join("/")}/${Ja(t)}${a}`}s(ru,"permalink");function Ja(e){return e.split("/").map(Vy).join("/")}s(Ja,"pathAddress");function Vy(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}s(Vy,"encodePart");var Vl="https:/\
/github.com/bpftrace-guard/bpftrace-guard";function rr(e,t){return X6(`rules/${e}.md`,t)}s(rr,"ruleAddress");function X6(e,t){return`${Vl}/blob/v${t}/docs/${e}`}
s(X6,"pageAddress");function Ya(e,t){return e.replace(/(##(?:vso)?)\[/gi,(r,n)=>n+t)}s(Ya,"breakBrackets");function Jy(e,t){return e.replace(/^(\s*):(?=:)/gm,(r,n)=>n+t)}s(Jy,"brea\
kColons");function fe(e){let t=Ya(Be(e.replace(/\s+/g," ")).trim()," [");return t===""?"`(empty)`":/[|\\`]/.test(t)?`<code>${nO(t)}</code>`:`\`${t}\``}s(fe,"codeSpan");function Ot(e,t){
let r="`".repeat(Math.max(3,aO(e,"`")+1));return`${r}${t}
${e===""||e.endsWith(`
`)?e:`${e}
`}${r}`}s(Ot,"fencedBlock");function Jl(e){return Jy(Ya(Be(e.replace(/\r\n/g,`
`))," ["),": ")}s(Jl,"quotedText");function Za(e){return e.split(/\n+/).map(t=>we(t)).filter(t=>t!=="").join(`

`)}s(Za,"prose");function we(e){return e.split(/(`[^`]+`)/).map(t=>/^`[^`]+`$/.test(t)?fe(t.slice(1,-1)):t.replace(/\S+/g,rO)).reduce((t,r)=>t.endsWith("`")&&r.
startsWith("`")?`${t} ${r}`:t+r,"").replace(/\s+/g," ").trim()}s(we,"proseLine");function $t(e){let t=we(e);return t===""||/[.!?]$/.test(t)?t:`${t}.`}s($t,"sent\
ence");var Q6=/^([("']*)(.*?)([.,;:!?)"']*)$/su,eO=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,Yy=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,tO=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;
function rO(e){let[,,t,r=""]=eO.exec(e)??[];if(t!==void 0&&!Yy.test(t))return`${fe(t)}${r}`;let[,n="",a="",o=""]=Q6.exec(e)??[];if(a==="")return e;let i=a.split(
"(").length>a.split(")").length?o.indexOf(")")+1:0,u=a+o.slice(0,i),p=o.slice(i);return/^[-–—…]$/.test(u)?`${n}&#${u.codePointAt(0)??45};${p}`:yo(u)||tO.test(
u)||!Yy.test(u)?`${n}${fe(u)}${p}`:`${n}${u}${/^\d+$/.test(u)&&/^[.)]/.test(p)?`\\${p}`:p}`}s(rO,"proseWord");function Yl(e){return`<code>${Be(e.replace(/\s+/g,
" ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,Zy)}</code>`}s(Yl,"htmlCode");function nO(e){return e.replace(/[^\p{L}\p{N} ,/-]/gu,Zy)}s(nO,"entities");function Zy(e){
return`&#${e.codePointAt(0)??65533};`}s(Zy,"entity");function aO(e,t){let r=0,n=0;for(let a of e)n=a===t?n+1:0,n>r&&(r=n);return r}s(aO,"longestRun");var nu=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var rw=co(jd(),1);var Xy=500;function au(e,t){return te(t).check(ee(1,`${e} is empty. Give the path of the file.`),V(Xy,`${e} is longer than ${Xy} characters.`),At(oO,`${e} is a \
path from the root of the repository, with "/", and without "..".`))}s(au,"pathInside");function oO(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").
includes("..")}s(oO,"staysInside");var sO=".github/bpftrace-guard-baseline.yml",nw=1024*1024,Qy=5e3,ew=300,tw=4096,ve="off",aw=au("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${sO}, or ${ve}.`).check(B('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),iO=He({file:te("file is the path of a script from the root of the repository.").check(ee(1,"file is empty."),
V(tw,`file is longer than ${tw} characters.`)),rule:Me(Qe,`A rule is one of ${Qe.join(", ")}.`).check(At(e=>!Zu.includes(e),`Findings of ${Zu.join(" and ")} can\
not be accepted: they are about a part that was not judged.`)),fingerprint:te("fingerprint is the one that --format json gives the finding, in quotes.").check(Ce(
/^[0-9a-f]{16}$/,"A fingerprint has 16 hex digits.")),reason:te("reason says why the finding is accepted.").check(Ce(/\S/,"The reason is empty. Say why the find\
ing is accepted."),V(ew,`A reason has at most ${ew} characters.`)),until:te("until is the last day on which the finding is accepted, such as 2030-01-31.").check(
At(Cd,"This is not a day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),ow=He({findings:ae(iO,"findings is \
a list of accepted findings.").check(V(Qy,`A baseline has at most ${Qy} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),
uO=` Findings that bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function U5(e){let t=s(({file:a,rule:o,fingerprint:i})=>[a,o,i].join("\0"),"key"),r=[...e].sort((a,o)=>+(t(a)>t(o))-+(t(a)<t(o))).
map(({file:a,rule:o,fingerprint:i,reason:u,until:p})=>({file:a,rule:o,fingerprint:i,reason:u,until:p}));return`${uO.split(`
`).map(a=>`#${a}
`).join("")}${(0,rw.stringify)({findings:r},{lineWidth:0})}`}s(U5,"writeBaseline");var sw=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],iw=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],uw=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var pO=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function Br(e){let[,t,r=""]=pO.exec(e)??[];if(t===void 0)return;
let n=sw.find(({pattern:i})=>i.test(r)),a=iw.find(({pattern:i})=>i.test(r))?.arch,[,o]=uw.exec(r)??[];return{version:t,...a===void 0?{}:{arch:a},...n?.backports===
void 0?{}:{backports:n.backports},...n?.paravirt===void 0?{}:{paravirt:n.paravirt},...o===void 0||a!==void 0?{}:{foreign:o}}}s(Br,"readKernelRelease");var _O=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,lO=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,Zl='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
dw=He({name:te(`A target with a kernel table has a name, such as ${Zl}.`).check(Ce(_O,'The name of a target of your own has letters, digits, ".", "_" and "-", a\
t most 64.'),At(e=>!tt.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),B("How verdicts refer to it.")),bpftrace:te(`bpftrace is a ve\
rsion, such as 0.22.1, or ${oe}. One of two numbers is in quotes: "0.24".`).check(At(e=>e===oe||lO.test(e),`bpftrace is a version, such as 0.22.1 or "0.24", or ${oe}\
.`),B("The release of bpftrace on it.")),"kernel-table":au("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" wrote, such as\
 ${Zl}.`).check(B('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a name, such as\
 "debian-12", or has a kernel table of its own, such as ${Zl}.`);function cO({bpftrace:e}){return e===oe?xe.version:e.split(".").length===2?`${e}.0`:e}s(cO,"own\
Release");var pw=1024*1024,dO=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,fO=/^\w{1,128}$/,hO=/^[\w.+~-]{1,128}$/,_w=1e3,lw=4e3,cw=5e3;function fw(e,t){if(e.length>pw)return ou(
`it is larger than ${pw/1024/1024} MiB`);let r=_d(e);if(r===void 0)return ou("it is not JSON");let n=mo(r);if(!n.ok)return ou(`${n.message.charAt(0).toLowerCase()}${n.
message.slice(1).replace(/\.$/,"")}`);let{table:a}=n,o=mO(a);return o===void 0?gO(a,t):ou(o)}s(fw,"readOwnTarget");function mO({kernel:e,release:t,arch:r,source:n,
config:a,functions:o}){let i=hO.test(t)?Br(t):void 0;if(i===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';if(i.version!==
e&&!i.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((i.arch??r)!==r||i.foreign!==void 0)return`its \`release\` ${t} \
is not for its \`arch\` ${r}`;if(n.length>_w)return`its \`source\` is longer than ${_w} characters`;if(!Object.keys(a).every(p=>fO.test(p)))return"its `config` \
has a name that no option has";let u=Object.entries(o);if(u.length===0)return"it has no functions";if(u.length>cw)return`it has more than ${cw} functions`;for(let[
p,{signature:_=""}]of u){if(!dO.test(p)||p==="__proto__")return`${JSON.stringify(p.slice(0,60))} is not the name of a kernel function`;if(_.length>lw)return`the\
 signature of ${p} is longer than ${lw} characters`}}s(mO,"problemOf");function gO(e,t){let r=Br(e.release);return{name:t.name,bpftrace:cO(t),kernel:r?.version??
e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...r?.backports===void 0?{}:{backports:r.backports},table:e}}s(gO,"targetOf");
function ou(e){return new D("configuration",e)}s(ou,"wrong");var su="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Xl=["bpftrace","kernel","arch","paravirt"],Xa=["x86_64","arm64"],hw={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},mw=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function gw(e){let t=e.split(",").map(a=>a.trim()),r=t[0]?.includes("@")===!0?void 0:t.shift(),
n=new Map;for(let a of t){let[o="",...i]=a.split("@"),u=Xl.find(l=>l===o.trim()),p=i.join("@").trim(),_=u===void 0?bO(o.trim(),p):kO(u,p,n);if(_!==void 0)return new D(
"configuration",_);u!==void 0&&n.set(u,p)}return{machine:r,values:n}}s(gw,"readTargetName");function bO(e,t){return tt.some(({name:r})=>r===e)?`the name of a ma\
chine comes first, and alone. Write "${t===oe||mw.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${oe}`}".`:`"${e}" is not one of ${Xl.join(", ")}.${De(e,Xl)}`}s(bO,
"keyProblem");function kO(e,t,r){if(r.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===oe||mw.test(t)?void 0:`"${t}" is not a bpftrace ve\
rsion. Write dotted numbers, such as 0.24 or 0.23.2, or ${oe}.${De(t,[oe])}`;case"kernel":return wO(t);case"arch":return Xa.some(n=>n===t)?void 0:`"${t}" is not\
 a known architecture. Write ${yO(t)??Xa.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
s(kO,"partProblem");function yO(e){return Object.hasOwn(hw,e)?hw[e]:void 0}s(yO,"meant");function wO(e){let t=Br(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${Xa.join(" and ")}.`}s(wO,"kernelProblem");var bw=200,kw="-arm64";function yw(e,t=new Map){let r=new Map,n=[];for(let a of e){let o=t.get(a)??eo(a);o instanceof D?n.push(o.message):r.set(o.name,o)}return n.
length>0?{ok:!1,errors:n}:{ok:!0,targets:[...r.values()]}}s(yw,"resolveTargets");function eo(e){if(e.length>bw)return new D("configuration",`A target name has a\
t most ${bw} characters.`);let t=gw(e);return t instanceof D?Qa(e,t.message):t.machine===void 0?NO(e,t):vO(e,t.machine,t)}s(eo,"resolveTarget");function Qa(e,t){
return new D("configuration",`Target "${e}": ${t}`)}s(Qa,"wrong");function vO(e,t,{values:r}){let n=tt.find(l=>l.name===t);if(n===void 0)return new D("configura\
tion",TO(t));let a=xO(n,r.get("arch"));if(a===void 0){let l=r.get("arch");return Qa(e,`no ${n.name} for ${l} is known. Write it as ${su}.`)}let o=vw(r),i=xw(r.get(
"bpftrace"))??a.bpftrace;if(i===void 0)return Qa(e,`it is not known that ${a.name} ships a bpftrace. Write "${a.name},bpftrace@${oe}", or the release that you u\
se.`);let u=o?.arch??a.arch,p=o===void 0||EO(o.version,a.kernel),_=o?.backports??(p?a.backports:void 0);return ww(e,r,{name:a===n?e:SO(e,a.name),bpftrace:i,kernel:o?.
version??a.kernel,arch:u,paravirt:u==="x86_64"&&(o?.paravirt??(a.arch==="arm64"||a.paravirt)),..._===void 0?{}:{backports:_},...a.package===void 0||i!==a.bpftrace?
{}:{package:a.package}})}s(vO,"fromMachine");function xO(e,t){if(t===void 0||t===e.arch)return e;let r=t==="arm64"?`${e.name}${kw}`:e.name.slice(0,-kw.length);return tt.
find(n=>n.name===r)}s(xO,"onArchitecture");function SO(e,t){let[,...r]=e.split(",");return[t,...r.filter(n=>!/^\s*arch\s*@/.test(n))].join(",")}s(SO,"renamed");
function NO(e,{values:t}){let r=xw(t.get("bpftrace")),n=vw(t);if(r===void 0||n===void 0)return Qa(e,`the ${r===void 0?"bpftrace":"kernel"} version is missing. W\
rite it as ${su}.`);let a=Xa.find(o=>o===t.get("arch"))??n.arch??"x86_64";return ww(e,t,{name:e,bpftrace:r,kernel:n.version,arch:a,paravirt:a==="x86_64"&&n.paravirt!==
!1,...n.backports===void 0?{}:{backports:n.backports}})}s(NO,"fromVersions");function ww(e,t,r){let n=t.get("paravirt");return n===void 0?r:n==="yes"&&r.arch===
"arm64"?Qa(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...r,paravirt:n==="yes"}}s(ww,"withParavirt");function vw(e){let t=e.
get("kernel");return t===void 0?void 0:Br(t)}s(vw,"kernelOf");function xw(e){return e===oe?xe.version:e?.split(".").length===2?`${e}.0`:e}s(xw,"releaseOf");function EO(e,t){
return e===t||e.startsWith(`${t}.`)}s(EO,"isOfLine");function TO(e){let t=tt.map(r=>r.name);return`Unknown target "${e}".${De(e,t)} "bpftrace-guard targets" lis\
ts the known names; any other machine is written ${su}.`}s(TO,"unknownTarget");var iu=64,uu='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',Sw=te(uu).check(({value:e,issues:t})=>{let r=eo(e);r instanceof
D&&t.push({code:"custom",input:e,message:r.message,continue:!0})});function Nw(e){return({value:t,issues:r})=>{let n=t.map(e);for(let[a,o]of n.entries())n.indexOf(
o)<a&&r.push({code:"custom",input:o,path:[a],message:`Target "${o}" is listed twice.`})}}s(Nw,"eachOnce");var Ew=ae(Sw,uu).check(ee(1,"targets is empty. List a \
target, or leave the key out."),V(iu,`targets lists more than ${iu}.`),Nw(String)),pu=ae(yd([Sw,dw],uu),uu).check(ee(1,"targets is empty. List a target, or leav\
e the key out."),V(iu,`targets lists more than ${iu}.`),Nw(e=>RO(e)?e.name:String(e)));function RO(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.
name=="string"}s(RO,"isNamed");var Tw=["no","maybe","held"],Rw=200,MO=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,_u='"- { function: vendor_htab_lock, entry: no, exit: held }"';function Mw(e){return Me(
Tw,`${e} says whether a map's lock is held there: ${Tw.join(", ")}.`).check(B(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}s(Mw,"held");var OO=He({function:te(`A row of lock-path names its function, such as ${_u}.`).check(Ce(MO,"This is not the name of a kernel functi\
on. Write it as /proc/kallsyms has it."),B("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:J(Mw("entry")),exit:J(
Mw("exit")),during:J(ae(Me(pr,`An operation is one of ${pr.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(ee(1,"d\
uring is empty. List an operation, or leave the key out."),V(pr.length,"during lists an operation twice."),B("The operations that run through the function. With\
out it: those of all hash maps."))),targets:J(Ew.check(B("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function wit\
h what is held, such as ${_u}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${_u}.`})}),$w=ae(OO,`lock-path is a list of funct\
ions, such as ${_u}.`).check(ee(1,"lock-path is empty. List a function, or leave the key out."),V(Rw,`lock-path lists more than ${Rw} functions.`),B("Kernel fun\
ctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),Ow={held:"H",maybe:"M",no:"N"},$O=pr.filter(e=>e.
includes("hash."));function Pw(e,t){return e.map(r=>{let n=t.filter(a=>PO(a,r)).map(LO);return n.length===0?r:{...r,lockPath:n}})}s(Pw,"withLockPath");function PO({
targets:e},t){return e===void 0?!0:e.some(r=>{let n=eo(r);return!(n instanceof D)&&ei(n)===ei(t)})}s(PO,"isMeantFor");function LO({function:e,entry:t="no",exit:r="\
no",during:n}){return{function:e,entry:Ow[t],exit:Ow[r],during:n??$O}}s(LO,"vendorFunction");var Dr=100,Lw=200,Aw="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",AO=new RegExp(`^!?(?!!)${Aw}(?:/${Aw})*$`);function Ql({value:e,
issues:t}){let r=Pd(e);if(r===void 0)return;let n=[...r].reverse().join(""),a=`The range "${r}" goes backwards and stands for nothing. Write "${n}".`;t.push({code:"\
custom",input:e,message:a,continue:!0})}s(Ql,"standsForSomething");function ec({value:e,issues:t}){let r=e.filter(n=>n.startsWith("!")).map(n=>({pattern:n,matches:vt(
n.slice(1))}));for(let[n,a]of e.entries()){if(a.startsWith("!"))continue;let o=r.find(u=>u.pattern===`!${a}`||Ld(a)&&u.matches(a))?.pattern;if(o===void 0)continue;
let i=`"${o}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:a,path:[n],message:i})}}s(ec,"excludesNoneOfItself");function tc(e){
return te(`${e} lists patterns, such as "tools/**/*.bt".`).check(V(Lw,`A pattern has at most ${Lw} characters.`),Ce(AO,'This is not a pattern. Write a path from\
 the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; ther\
e is no "{a,b}" and no "..".'),Ql)}s(tc,"pathPattern");function lu(e){return ae(tc(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts wi\
th "!" excludes and is in quotes.`).check(ee(1,`${e} is empty. List a pattern, or leave the key out.`),V(Dr,`${e} lists more than ${Dr} patterns.`),ec)}s(lu,"pa\
tternList");var cu=[...re,"off"],CO=Qe.filter(e=>e!=="syntax-error"),du=ho(Me(CO),Me(cu,`The severity of a rule is one of ${cu.join(", ")}.`),'rules is a list of rules with\
 a severity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-jud\
ged"],message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},Sd({description:"Another severity for a r\
ule, or off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:re,description:"What is not judged."}}}));var Cw=100,rc='"- { files: [agent/**], targets: [debian-12] }"',HO=He({files:lu("files").check(B('The files that this is for, as patterns from the root of the r\
epository; "!" excludes.')),rules:J(du),targets:J(pu.check(B("The machines that these scripts are meant for.")))},`An override is a list of files with rules or \
targets for them, such as ${rc}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This \
override changes nothing. Give it rules or targets, such as ${rc}.`})}),Hw=ae(HO,`overrides is a list, such as ${rc}.`).check(ee(1,"overrides is empty. List an \
override, or leave the key out."),V(Cw,`overrides lists more than ${Cw}.`),B("Other rules and targets for some of the files. If several match a file, the later \
one counts."));var Iw=20,Fw=200,qw=3650,IO=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,jw=He({allowed:J(gd("allowed is true or false.").check(B("Whether ignore comments silence anything. W\
ithout it: true."))),never:J(ae(Me(Qe,`A rule is one of ${Qe.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(ee(1,"never is empty. \
List a rule, or leave the key out."),V(Qe.length,"never lists a rule twice."),B("Rules that no ignore comment silences."))),expires:J(hd("expires is a number of\
 days, such as 180.").check(md("expires is a whole number of days."),fd(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),dd(qw,`\
expires is ${qw} at most.`),B('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:J(ae(te('reason lists p\
atterns, such as "*TRACE-[0-9]*".').check(V(Fw,`A pattern has at most ${Fw} characters.`),Ce(IO,'This is not a pattern. "*" stands for any characters, "?" for o\
ne, "[0-9]" for one of a set; there is no "\\".'),Ql),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(ee(1,"reason is empty. List a pattern,\
 or leave the key out."),V(Iw,`reason lists more than ${Iw} patterns.`),B("The reason of an ignore comment must match one of these patterns, from its start to i\
ts end.")))},'suppressions is a list of keys, such as "allowed: false".').check(B("What ignore comments may do."));var Gw=["error","warning","note","never"],FO=["on","off"],qO=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,Bw=20,Dw='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',zw=He({targets:J(pu.check(B("The machines that the scripts are meant for, by name, or with a kern\
el table of their own. Without it: the default targets."))),"fail-on":J(Me(Gw,`fail-on is one of ${Gw.join(", ")}.`).check(B("The run fails on findings of this \
severity and above. Without it: error."))),rules:J(du),files:J(lu("files").check(B('Which files are judged, as patterns from the root of the repository; "!" exc\
ludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:J(ho(Me(nu),Me(FO,"A kind of files is on or off."),'embedded is a list\
 of kinds of files with "on" or "off" each, such as "documents: off".').check(B("In which kinds of files beside scripts programs are looked for and judged. With\
out it: in all of them, as far as files chooses them."))),"run-together":J(ae(ae(tc("A group"),Dw).check(ee(1,"This group is empty. List the scripts that run to\
gether, or remove it."),V(Dr,`This group lists more than ${Dr} patterns.`),ec),Dw).check(ee(1,"run-together is empty. List a group, or leave the key out."),V(Dr,
`run-together lists more than ${Dr} groups.`),B("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patt\
erns."))),overrides:J(Hw),"lock-path":J($w),suppressions:J(jw),baseline:J(aw),"command-apps":J(ae(te('command-apps lists apps by name, such as "review-helper".').
check(Ce(qO,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(V(Bw,`\
command-apps lists more than ${Bw} apps.`),B("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The configur\
ation is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:r})=>{let n=new Map,a=[{list:e,path:["targets"]},...t.
map((o,i)=>({list:o.targets??[],path:["overrides",i,"targets"]}))];for(let{list:o,path:i}of a)for(let[u,p]of o.entries()){if(typeof p=="string")continue;let _=n.
get(p.name)??p;if(n.set(p.name,_),_.bpftrace===p.bpftrace&&_["kernel-table"]===p["kernel-table"])continue;let l=`Target "${p.name}" is another one above. Give t\
his one another name.`;r.push({code:"custom",input:p,path:[...i,u],message:l})}});function Uw({finding:e,file:t,lines:r},{hunks:n,causes:a}){let{path:o}=t,i=n.get(o),u=Pt(e.span,r);if(i!==void 0){if(nc(u,i)!==void 0)return{kind:"inline",at:"w\
hole",path:o,lines:u};let _=Kw(u,i);if(_!==void 0)return{kind:"inline",at:"part",path:o,lines:{first:_,last:_}}}for(let{path:_,at:l}of kt({finding:e,file:t,lines:r})){
let c=Kw(l,n.get(_)??[]);if(c!==void 0)return{kind:"inline",at:"related",path:_,lines:{first:c,last:c}}}let p=n.has(o)?o:a?.get(o);return p===void 0?{kind:"summ\
ary"}:{kind:"file",path:p}}s(Uw,"placeFinding");function kt({finding:e,file:t,lines:r}){return e.related.map(n=>{let{path:a,text:o}=Jr(t,n),i=n.path===void 0?r:
new X(o);return{place:n,path:a,map:i,at:Pt(n.span,i)}})}s(kt,"relatedLines");function Pt(e,t){return{first:t.position(e.start).line,last:t.position(Math.max(e.start,
e.end-1)).line}}s(Pt,"linesOf");function nc({first:e,last:t},r){return r.find(n=>e>=n.newStart&&t<n.newStart+n.newLines)}s(nc,"hunkOf");function Kw(e,t){for(let r of t){
let n=Math.max(e.first,r.newStart);if(n<=e.last&&n<r.newStart+r.newLines)return n}}s(Kw,"firstShown");var iV=["added","diff_context","file","nofilter"];function Ww(e,t,r){return r==="nofilter"?!0:[{path:e.file.path,at:Pt(e.finding.span,e.lines)},...kt(e)].some(({
path:a,at:o})=>{if(!t.has(a))return!1;let i=t.get(a);return i===void 0||r==="file"||i.some(u=>jO(u,o,r))})}s(Ww,"touches");function jO({newStart:e,newLines:t,added:r},{
first:n,last:a},o){return o==="added"?r.some(i=>i>=n&&i<=a):t>0&&n<e+t&&a>=e}s(jO,"holds");import{posix as Jw}from"node:path";var GO="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",BO="toml yaml yml",DO="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",zO=new Set(GO.split(" ")),KO=new Set(BO.split(" ")),UO=new Set(DO.split(" "));function nr(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":UO.has(t)?"binary":KO.has(t)?"data":zO.has(t)?"program":"unknown"}s(nr,"endingOf");function Vw(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||nr(e)==="unknown"}s(Vw,"mayBeImported");var Lt=4*1024*1024,fu=256;function yt(e){return e.endsWith(".bt")}s(yt,"isScriptName");var WO=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function ar(e,t){
if(nr(e)==="data"||Gd(e))return!1;let n=new TextDecoder("latin1").decode(t.subarray(0,fu)).split(`
`,1)[0]??"";return WO.test(n.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}s(ar,"namesBpftrace");function Dn(e,t){return yt(e)||ar(e,new TextEncoder().
encode(t.slice(0,fu)))}s(Dn,"isScript");function to(e){if(e.length>Lt)return mu();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:ac}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${VO(e)} is not UTF-8. Save the script as UTF-8.`}}}
s(to,"decodeScript");function zn(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}s(zn,"sourceOf");var ac="The file is empty.",hu="It is a folder, not a script.";function mu(){
return{status:"failed",error:`The file is larger than ${Lt/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}s(mu,"tooLarge");function VO(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),r=1;for(let n=0;n<e.length&&e[n]===t[n];n++)e[n]===10&&r++;return r}s(VO,"line\
OfFirstWrongByte");var it=".";function oc(e){return e.startsWith("/")||e===".."||e.startsWith("../")}s(oc,"leavesRepository");var Xw=16;function Qw(e,t){let r=Jw.join(Jw.dirname(e),
t);return t.startsWith("/")||oc(r)?void 0:r.replace(/\/$/,"")}s(Qw,"linkTarget");function ev(e){return`it is a symbolic link to ${e}${tv}`}s(ev,"linkToNothing");
var tv=", which is not there",JO=[ke,Hr,Da,Hi];function rv(e){return JO.includes(e)||e.endsWith(tv)}s(rv,"isNothing");var sc="120000",Kn="160000",Yw="100755";function nv(e){
let t=s(({path:r})=>({path:r,fromRoot:r}),"listed");return{files:e.filter(({path:r,mode:n})=>n!==Kn&&yt(r)).map(t),executables:e.filter(({path:r,mode:n})=>n===Yw&&
ic(r)).map(t),runners:e.filter(({path:r,mode:n})=>YO(n)&&Qr(r,n===Yw)).map(t)}}s(nv,"scriptsAmong");function YO(e){return e!==sc&&e!==Kn}s(YO,"isRegular");function ic(e){
return!yt(e)&&nr(e)==="unknown"}s(ic,"mayBeScript");var Zw=class{static{s(this,"RememberedTree")}#e;#t=new Map;#r=new Map;#n;constructor(t){this.#e=t}look(t,r){
return E(this.#t,t,()=>this.#e.look(t,r))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#n??=this.#e.list(),this.#n}runsBpftrace(t){return E(this.#r,
t,()=>this.#e.runsBpftrace(t))}};import{createHash as e$}from"node:crypto";function or(e){let t=zr(e);return Ze(e).flatMap(n=>{let a=new X(n.text);return n.findings.map(o=>{let i=o.others?.map(p=>t.get(p)??""),u={file:n,lines:a,finding:o,
fingerprint:t.get(o)??""};return i===void 0?u:{...u,others:i}})}).sort((n,a)=>re.indexOf(n.finding.severity)-re.indexOf(a.finding.severity)||+(n.file.status==="\
failed")-+(a.file.status==="failed")||t$(n.file.path,a.file.path)||n.finding.span.start-a.finding.span.start)}s(or,"knownFindings");function zr(e){let t=new Map;
for(let r of Ze(e)){let n=new Map,a=r.findings.flatMap(o=>[o,...o.others??[]]);for(let o of a.sort((i,u)=>i.span.start-u.span.start)){let i=o.related.filter(({of:_})=>_===
void 0).map(_=>iv(Jr(r,_).text,_.span)),u=[o.rule,iv(r.text,o.span),...i].join("\0"),p=n.get(u)??0;n.set(u,p+1),t.set(o,e$("sha256").update(`${u}\0${p}`).digest(
"hex").slice(0,16))}}return t}s(zr,"fingerprints");function iv(e,t){return e.slice(t.start,t.end).replace(/\s+/g," ").trim()}s(iv,"squeezed");function t$(e,t){return+(e>
t)-+(e<t)}s(t$,"compare");var ro=class{static{s(this,"Diff")}diff(t,r,n={}){let a;typeof n=="function"?(a=n,n={}):"callback"in n&&(a=n.callback);let o=this.castInput(t,n),i=this.castInput(
r,n),u=this.removeEmpty(this.tokenize(o,n)),p=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(u,p,n,a)}diffWithOptionsObj(t,r,n,a){var o;let i=s(
y=>{if(y=this.postProcess(y,n),a){setTimeout(function(){a(y)},0);return}else return y},"done"),u=r.length,p=t.length,_=1,l=u+p;n.maxEditLength!=null&&(l=Math.min(
l,n.maxEditLength));let c=(o=n.timeout)!==null&&o!==void 0?o:1/0,d=Date.now()+c,f=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(f[0],r,t,0,n);if(f[0].
oldPos+1>=p&&h+1>=u)return i(this.buildValues(f[0].lastComponent,r,t));let b=-1/0,g=1/0,m=s(()=>{for(let y=Math.max(b,-_);y<=Math.min(g,_);y+=2){let k,w=f[y-1],
x=f[y+1];w&&(f[y-1]=void 0);let S=!1;if(x){let v=x.oldPos-y;S=x&&0<=v&&v<u}let T=w&&w.oldPos+1<p;if(!S&&!T){f[y]=void 0;continue}if(!T||S&&w.oldPos<x.oldPos?k=this.
addToPath(x,!0,!1,0,n):k=this.addToPath(w,!1,!0,1,n),h=this.extractCommon(k,r,t,y,n),k.oldPos+1>=p&&h+1>=u)return i(this.buildValues(k.lastComponent,r,t))||!0;f[y]=
k,k.oldPos+1>=p&&(g=Math.min(g,y-1)),h+1>=u&&(b=Math.max(b,y+1))}_++},"execEditLength");if(a)s(function y(){setTimeout(function(){if(_>l||Date.now()>d)return a(
void 0);m()||y()},0)},"exec")();else for(;_<=l&&Date.now()<=d;){let y=m();if(y)return y}}addToPath(t,r,n,a,o){let i=t.lastComponent;return i&&!o.oneChangePerToken&&
i.added===r&&i.removed===n?{oldPos:t.oldPos+a,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+a,lastComponent:{
count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,a,o){let i=r.length,u=n.length,p=t.oldPos,_=p-a,l=0;for(;_+1<i&&p+1<u&&this.equals(n[p+1],r[_+
1],o);)_++,p++,l++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return l&&!o.oneChangePerToken&&(t.lastComponent=
{count:l,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=p,_}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===
r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){
return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let a=[],o;for(;t;)a.push(t),o=t.previousComponent,delete t.previousComponent,
t=o;a.reverse();let i=a.length,u=0,p=0,_=0;for(;u<i;u++){let l=a[u];if(l.removed)l.value=this.join(n.slice(_,_+l.count)),_+=l.count;else{if(!l.added&&this.useLongestToken){
let c=r.slice(p,p+l.count);c=c.map(function(d,f){let h=n[_+f];return h.length>d.length?h:d}),l.value=this.join(c)}else l.value=this.join(r.slice(p,p+l.count));p+=
l.count,l.added||(_+=l.count)}}return a}};var pc=class extends ro{static{s(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=n$}equals(t,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||
!t.includes(`
`))&&(t=t.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,n)}},r$=new pc;function _c(e,t,r){return r$.diff(e,t,r)}s(_c,"diffLines");function n$(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],n=e.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let a=0;a<n.length;a++){let o=n[a];a%2&&!t.newlineIsToken?r[r.length-1]+=o:r.push(o)}return r}s(n$,
"tokenize");function a$(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}s(a$,"needsQuoting");function sr(e){if(!a$(e))return e;
let t='"',r=new TextEncoder().encode(e),n=0;for(;n<r.length;){let a=r[n];a===7?t+="\\a":a===8?t+="\\b":a===9?t+="\\t":a===10?t+="\\n":a===11?t+="\\v":a===12?t+=
"\\f":a===13?t+="\\r":a===34?t+='\\"':a===92?t+="\\\\":a>=32&&a<=126?t+=String.fromCharCode(a):t+="\\"+a.toString(8).padStart(3,"0"),n++}return t+='"',t}s(sr,"q\
uoteFileNameIfNeeded");var lc={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},no={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Kr(e,t,r,n,a,o,i){let u;i?typeof i=="function"?u={callback:i}:u=i:u={},typeof u.context>"u"&&(u.context=4);let p=u.context;if(u.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(u.callback){let{callback:l}=u;_c(r,n,Object.assign(Object.assign(
{},u),{callback:s(c=>{let d=_(c);l(d)},"callback")}))}else return _(_c(r,n,u));function _(l){if(!l)return;l.push({value:"",lines:[]});function c(y){return y.map(
function(k){return" "+k})}s(c,"contextLines");let d=[],f=0,h=0,b=[],g=1,m=1;for(let y=0;y<l.length;y++){let k=l[y],w=k.lines||o$(k.value);if(k.lines=w,k.added||
k.removed){if(!f){let x=l[y-1];f=g,h=m,x&&(b=p>0?c(x.lines.slice(-p)):[],f-=b.length,h-=b.length)}for(let x of w)b.push((k.added?"+":"-")+x);k.added?m+=w.length:
g+=w.length}else{if(f)if(w.length<=p*2&&y<l.length-2)for(let x of c(w))b.push(x);else{let x=Math.min(w.length,p);for(let T of c(w.slice(0,x)))b.push(T);let S={oldStart:f,
oldLines:g-f+x,newStart:h,newLines:m-h+x,lines:b};d.push(S),f=0,h=0,b=[]}g+=w.length,m+=w.length}}for(let y of d)for(let k=0;k<y.lines.length;k++)y.lines[k].endsWith(
`
`)?y.lines[k]=y.lines[k].slice(0,-1):(y.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:e,newFileName:t,oldHeader:a,newHeader:o,hunks:d}}
s(_,"diffLinesResultToPatch")}s(Kr,"structuredPatch");function ku(e,t){var r,n,a,o,i,u;if(t||(t=lc),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(
l=>l.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return e.map(l=>ku(l,t)).join(`
`)}let p=[];if(e.isGit){if(t=lc,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let l=e.oldFileName,c=e.newFileName;e.isCreate&&l==="/dev/null"?l=c.replace(/^b\//,"a/"):e.isDelete&&c==="/dev/null"&&(c=l.replace(
/^a\//,"b/")),p.push("diff --git "+sr(l)+" "+sr(c)),e.isDelete&&p.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&p.push("n\
ew file mode "+((n=e.newMode)!==null&&n!==void 0?n:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(p.push("old mode "+e.oldMode),p.push("new mode "+
e.newMode)),e.isRename&&(p.push("rename from "+sr(((a=e.oldFileName)!==null&&a!==void 0?a:"").replace(/^a\//,""))),p.push("rename to "+sr(((o=e.newFileName)!==null&&
o!==void 0?o:"").replace(/^b\//,"")))),e.isCopy&&(p.push("copy from "+sr(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),p.push("copy to "+sr(((u=
e.newFileName)!==null&&u!==void 0?u:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&p.push("Index: "+e.oldFileName),
t.includeUnderline&&p.push("===================================================================");let _=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||_)&&(p.push("--- "+sr(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),p.push("+++ "+sr(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let l=0;l<e.hunks.length;l++){let c=e.hunks[l],d=c.oldLines===0?c.oldStart-1:c.oldStart,f=c.newLines===0?c.newStart-1:c.newStart;p.push("@@ -"+d+","+c.
oldLines+" +"+f+","+c.newLines+" @@");for(let h of c.lines)p.push(h)}return p.join(`
`)+`
`}s(ku,"formatPatch");function ao(e,t,r,n,a,o,i){if(typeof i=="function"&&(i={callback:i}),i?.callback){let{callback:u}=i;Kr(e,t,r,n,a,o,Object.assign(Object.assign(
{},i),{callback:s(p=>{u(p?ku(p,i.headerOptions):void 0)},"callback")}))}else{let u=Kr(e,t,r,n,a,o,i);return u?ku(u,i?.headerOptions):void 0}}s(ao,"createTwoFile\
sPatch");function o$(e){let t=e.endsWith(`
`),r=e.split(`
`).map(n=>n+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}s(o$,"splitLines");import{createHash as s$}from"node:crypto";var uv={gone:"_This is not found any more._","not-caused":"_This is still there, but not caused by this change any more._",dismissed:"_This was dismissed._",joined:"\
_This is superseded: it has the same cause as a worse finding, whose comment tells of both._",superseded:"_This is superseded: the lines have changed since. Wha\
t holds now is in a newer comment, or in the summary._"},i$=["_This is fixed now._"];function KV(e,t){return`${uv[t]}

${u$(e)}`}s(KV,"closedText");function UV(e){return[...Object.values(uv),...i$].some(t=>e.startsWith(t))}s(UV,"isClosedText");var pv=/^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*$/gm;
function WV(e){return e.search(pv)>=0}s(WV,"holdsSuggestion");function u$(e){return e.replace(pv,"$1bpftrace")}s(u$,"withoutSuggestion");function _v(e,{first:t,
last:r}){let a=e.split(`
`).slice(t-1,r).map(o=>o.replace(/\r$/,"")).join(`
`);return s$("sha256").update(a).digest("hex").slice(0,16)}s(_v,"linesHash");function VV(e){return e.replace(/\r\n/g,`
`).trim()}s(VV,"bareBody");function dv(e){return e.find(t=>t.safe&&!Mt(t))}s(dv,"offeredFix");function tJ(e,t,r){let n=cv(e),a=cv(ie(e,t.edits)),o=_$(n);if(o===void 0)return;let i=0;for(;i<
n.length&&i<a.length&&n[i]===a[i];)i+=1;let u=n.length,p=a.length;for(;u>i&&p>i&&n[u-1]===a[p-1];)u-=1,p-=1;if(u===i&&p===i)return;let _=u>i?[{start:i,oldEnd:u,
newEnd:p}]:[{start:i-1,oldEnd:u,newEnd:p},{start:i,oldEnd:u+1,newEnd:p+1}];for(let l of _){if(l.start<0||l.oldEnd>n.length)continue;let c={first:l.start+1,last:l.
oldEnd};if(nc(c,r)===void 0)continue;let d=p$(n.slice(l.start,l.oldEnd),a.slice(l.start,l.newEnd),o);if(d!==!1)return{lines:c,text:d}}}s(tJ,"suggestionFor");function p$(e,t,r){
let n=e.at(-1)?.endsWith(`
`)===!0;if(t.length===0)return n?void 0:!1;if(t.at(-1)?.endsWith(`
`)!==n)return!1;let a=t.map(lv);if(a.length===e.length&&a.every((u,p)=>u===lv(e[p]??"")))return!1;let o=t.every((u,p)=>!u.endsWith(`
`)||u===`${a[p]}
`||r===`\r
`),i=a.join(`
`);return o&&!yo(i)?i:!1}s(p$,"suggestedText");function lv(e){return e.replace(/\r?\n$/,"")}s(lv,"bareLine");function cv(e){return e.match(/[^\n]*\n|[^\n]+$/g)??
[]}s(cv,"splitLines");function _$(e){let t=e.filter(n=>n.endsWith(`
`)),r=t.filter(n=>n.endsWith(`\r
`)).length;return r===0?`
`:r===t.length?`\r
`:void 0}s(_$,"commonEnding");function Un({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(n=>n.verdict===t).map(({target:n})=>n);if(r.length>0)return{verdict:t,targets:r}}}
s(Un,"harmOf");function yu(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),n=new Map,a=new Set(Un(t)?.targets);for(let{target:o}of e.stops??
[]){if(!a.has(o))continue;let i=r.find(u=>u.targets.includes(o));n.set(i,[...n.get(i)??[],o])}return[...n].map(([o,i])=>({targets:i,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(yu,"insteadOf");function hv({harm:e,targets:t}){if(e===void 0)return;let r=e.targets.filter(o=>t.includes(o)),n=e.targets.length;return n===1||r.length===0?`on ${fv(t)}`:`on ${r.
length===n?`all ${n}`:`${r.length} of the ${n}`} targets that ${e.verdict==="hang"?"hang":"lose updates"}: ${fv(r)}`}s(hv,"whereItHelped");function cc({stops:e=[]}){
let t=s(a=>e.filter(o=>o.hung===a).map(({target:o})=>o),"names"),[r,n]=[t(!0),t(!1)];return[...r.length===0?[]:[`It then does not start on ${oo(r)}, where it ha\
ngs without it.`],...n.length===0?[]:[`It then does not start on ${oo(n)}, where it runs without it.`]]}s(cc,"stoppedWords");function oo(e){return e.length===1?
qr(e):`${e.length} machines`}s(oo,"fewTargets");function dc({copies:e=[]}){return e.length===0?[]:["Two copies at a time can still hang the machine."]}s(dc,"cop\
iesWords");function mv(e){return[...cc(e),...l$(e),...dc(e)].join(" ")}s(mv,"leftWords");function l$({instead:e=[]}){return e.map(({targets:t,fix:r})=>r===void 0?
`No rewrite is proved to help on ${qr(t)}.`:`On ${qr(t)} another rewrite would help in its place: ${r.title}. To have it, give fix the script as it was and ${c$(
t)}.`)}s(l$,"insteadWords");function c$(e){return e.length>1?"these targets by --target":`--target ${e.join()}`}s(c$,"options");function gv(e,t){if(e.length===0||
t.size===0)return"";let r=new Set(e.flatMap(({stops:p=[]})=>p.map(({target:_})=>_))),n=[...t].filter(p=>r.has(p)).length,a=new Set(e.map(({path:p})=>p)).size===
1?"the fixed script":"a fixed script",[o,i]=[t.size===1,n===t.size];if(i)return`; ${t.size} of them no longer ${o?"starts":"start"} ${a}`;let u=n===0?"":`, ${n}\
 of which did before`;return`; ${t.size} of them ${o?"does":"do"} not start ${a}${u}`}s(gv,"unstartedWords");function fv(e){return e.map(ge).join(", ")}s(fv,"na\
mes");function bv(e,t){let r=Gy(e,t);if(r===void 0)return;let n=t.filter(({verdict:i})=>i==="hang"||i==="lost-updates"),a=n.map(({target:i})=>i).filter(i=>!r.includes(
i)),o=s(i=>Ae(i.map(ge)),"names");return a.length<r.length?`on ${r.length} of ${n.length}, not on ${o(a)}`:`only on ${o(r)}`}s(bv,"whereItHelps");var d$=2,kv=60,f$=2e3,wu="The program after the rewrite that this file has no place for";function yv(e){return e?.find(({program:t})=>t!==void 0)?.program}s(yv,
"programOf");function vu({before:e,after:t}){let n=Kr("","",e,t,void 0,void 0,{context:d$,maxEditLength:f$});if(n===void 0)return["The edits are too many to sho\
w here."];let a=n.hunks.flatMap((i,u)=>[...u===0?[]:["…"],...i.lines.filter(p=>!p.startsWith("\\")).map(p=>p.replace(/\r$/,""))]),o=a.length-kv;return o>0?[...a.
slice(0,kv),`${o} more lines`]:a}s(vu,"programPatch");var h$={hang:"hangs","lost-updates":"loses updates",refused:"does not start",unattachable:"does not start",safe:"safe"};function Wn(e){let t=[...e].sort((n,a)=>$e.
indexOf(n.verdict)-$e.indexOf(a.verdict)),r=new Map;for(let n of t){let a=n.why===ta?"starts":h$[n.verdict],o=r.get(a);o===void 0?r.set(a,[n]):o.push(n)}return[
...r].map(([n,a],o)=>{let i=Na(a).map(({why:_,targets:l})=>{let c=l.map(ge);return{why:_===ta?"":_,names:c,targets:c.join(", ")}}),u=i.length>1,p=e.length>En||u;
return{verdict:a[0].verdict,words:n,count:p?` on ${m$(a.length,e.length,o===0)}: `:" on ",targets:i.map(({targets:_})=>_).join(", "),names:[...new Set(a.map(({target:_})=>ge(
_)))],why:u?"":i.map(({why:_})=>_).join(""),rows:u?i:[]}})}s(Wn,"groupVerdicts");function m$(e,t,r){return e===t?`all ${t}`:r?`${e} of ${t}`:`${e}`}s(m$,"countO\
f");var wv=5;function vv(e,t){return Wn(e).map((r,n)=>{let{verdict:a,words:o,count:i,names:u}=r,p=a==="hang"||a==="lost-updates",_=p&&!t&&n===0&&u.length<=En;if(!(e.
length<=En||(n===0||p)&&!_))return xu({verdict:a,words:o,count:i},[]);let c=u.length-wv;return xu({verdict:a,words:o,count:i},c>1?[...u.slice(0,wv),`${c} more`]:
u)})}s(vv,"verdictLine");function xu({verdict:e,words:t,count:r},n){let a=r.replace(/:? ?$/,"");return n.length===0?{verdict:e,words:t,rest:a,count:a,names:n}:{
verdict:e,words:t,rest:r+n.join(", "),count:r.trimEnd(),names:n}}s(xu,"brief");function xv(e){return e.map(t=>t.count===" on"?t:xu(t,[]))}s(xv,"withoutNames");function Sv(e){
return Wn(e).map((t,r)=>{let n=t.verdict==="hang"||t.verdict==="lost-updates";return xu(t,r===0||n||e.length<=En?t.names:[])})}s(Sv,"briefVerdicts");function io(e,t=e.fixes.find(({safe:r})=>r)){let{rule:r,what:n,how:a="",fixes:o,tried:i=[],confidence:u}=e,p=t===void 0?y$(e):b$(t,e),_=vv(e.verdicts,e.others!==
void 0),l=Un(e)===void 0?"":g$[u],d=Ev([n,fc(p),so(_,l)].join(" "))>Nv?xv(_):_,f=Ev([n,fc(p),so(d,l)].join(" "))>Nv;return{what:n,elsewhere:e.related.find(({path:h})=>h!==
void 0),remedy:p,verdicts:d,sure:f?"":l,rule:r,more:{how:f?`${a} ${l}`.trim():a,cost:t===void 0||t.cost===(t.price??t.cost)?"":t.cost,others:o.filter(h=>h!==t&&
h.kind!=="suppress").map(h=>w$(h,e)),tried:i,program:yv(i),ignore:o.find(({kind:h})=>h==="suppress")?.edits[0]?.text.trim()}}}s(io,"findingParts");var Nv=105;function Ev(e){
return e.split(/\s+/).length}s(Ev,"countWords");var g$={certain:"Certain: every step is known; not every run hits it.",likely:"Likely: one step depends on a val\
ue or a program that is not known here.",possible:"Possible: one step is not proved for these kernels."};function b$(e,t){return{label:"Fix",words:Su(e.title),cost:Su(
e.price??e.cost),leaves:k$(e,t),fix:e}}s(b$,"remedyOf");function k$(e,t){let r=Un(t),n=(e.stops??[]).map(({target:i})=>i),a=(r?.targets??[]).filter(i=>!e.targets.
includes(i)&&!n.includes(i)),o=yu(e,t).filter(i=>i.fix!==void 0);return[...cc(e),...a.length===0?[]:[`It still ${r?.verdict==="hang"?"hangs":"loses updates"} on\
 ${oo(a)}.`],...o.map(({targets:i})=>`Another rewrite helps on ${oo(i)}.`),...dc(e),...e.partly===!0?["Another finding of the same cause stays."]:[]]}s(k$,"leav\
esOf");function y$({rule:e,todo:t}){return{label:"What to do",words:t??v$(Xt.find(({id:r})=>r===e)?.do),cost:"",leaves:[]}}s(y$,"adviceOf");function w$(e,{verdicts:t}){
let r=bv(e,t);return{label:"Or",words:Su(e.title),cost:Su(e.cost),leaves:[...r===void 0?[]:[`It helps ${r}.`],...e.safe?[]:[`It ${ji(e)}: look before you apply \
it.`],...Mt(e)?["It needs a new file: `bpftrace-guard fix` makes it."]:[]],fix:e}}s(w$,"otherOf");function uo(e){return Tv(e).join(`
`)}s(uo,"plainText");function MJ(e){return Tv(e).join(" ")}s(MJ,"plainLine");function Tv(e){let{what:t,remedy:r,verdicts:n,sure:a,rule:o}=io(e);return[t,fc(r),so(
n,a),rr(o,en)].filter(u=>u!=="")}s(Tv,"plainLines");function fc({label:e,words:t,cost:r,leaves:n}){return t===""?"":[`${e}: ${t}`,...r===""?[]:[`Cost: ${r}`],...n].
join(" ")}s(fc,"remedyLine");function so(e,t){return e.length===0?"":`${e.map(({words:r,rest:n})=>r+n).join("; ")}. ${t}`.trimEnd()}s(so,"verdictsLine");function Su(e){
return e===""||/[.!?]$/.test(e)?e:`${e}.`}s(Su,"sentence");function v$(e=""){return e.split(/(?<=[.!?]) (?=[A-Z`])/)[0]??""}s(v$,"firstSentence");var Rv=120;function x$(e,t){let[r,...n]=[...new Set(e.map(p=>p.cpu))].sort((p,_)=>p-_),a=[...new Set(e.flatMap(p=>[p.holds,p.wants]))],o=s(p=>a.indexOf(p)+(r===
void 0?0:1),"lock"),i=s(p=>p===r?0:1+a.length+n.indexOf(p),"at");return{participants:[...r===void 0?[]:[`CPU ${r}`],...a,...n.map(p=>`CPU ${p}`)].map(hc),events:[
...e.map(({cpu:p,program:_,holds:l})=>({kind:"arrow",from:i(p),to:o(l),lost:!1,text:hc(`${_} takes it`)})),...e.flatMap(({cpu:p,site:_,nested:l,through:c=[]})=>[
...c,{program:l,site:_}].map(d=>({kind:"note",over:i(p),text:hc(`${d.site}: ${d.program} fires`)}))),...e.map(({cpu:p,wants:_})=>({kind:"arrow",from:i(p),to:o(_),
lost:!0,text:t?"waits, for ever":"does not get it"}))]}}s(x$,"sequenceOf");function Nu(e,t,r,n=a=>a){let{cpu:a,program:o,holds:i,wants:u}=e,p=`${hi(e,"At",r,n)}\
 and ${t?"waits for":"wants"} the ${n(u)}.`;return`CPU ${a}: ${r===void 0?o:r(o)} holds the ${n(i)}. ${p}`}s(Nu,"witnessSentence");function hc(e){let t=Be(e.replace(
/\s+/g," ")).trim();return t.length>Rv?`${t.slice(0,Rv).trimEnd()}...`:t}s(hc,"label");function Eu(e,t){let{participants:r,events:n}=x$(e,t),a=/^CPU (\d+)$/,o=0,
i=r.map(p=>a.test(p)?p.replace(a,"cpu$1"):`lock${o++}`),u=["sequenceDiagram",...r.map((p,_)=>`participant ${i[_]} as ${mc(p)}`)];for(let p of n)u.push(p.kind===
"note"?`Note over ${i[p.over]}: ${mc(p.text)}`:`${i[p.from]}${p.lost?"-x":"->>"}${i[p.to]}: ${mc(p.text)}`);return u.join(`
`)}s(Eu,"sequenceDiagram");function mc(e){return e.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,t=>`#${t.codePointAt(0)??63};`)}s(mc,"mermaidLabel");var bc=65e3,S$=2e3,N$=30;function eY(e,t,r,n){let{finding:a,file:o}=e,i=E$(e,t,n),u=`${Tu(a)}${i}`,p=`<sub>id ${fe(xo(e))}</sub>`,{headSha:_,use:l}=n,c=r.kind===
"suggestion"?_v(o.text,r.suggestion.lines):void 0,d=`${p}

${Uy({use:l,fingerprint:e.fingerprint,head:_,replaces:c})}`,{shown:f,folded:h}=kc(e,r,n);return[[u,...f,...h,d],[u,...f,Ov(o.path),d],[u,Ov(o.path),d]].map(g=>g.
join(`

`)).find(g=>g.length<=bc)??d}s(eY,"findingComment");function E$({finding:e,lines:t,file:r},n,a){let o=Pt(e.span,t),i=ru(a,r.path,o);return n.path!==r.path?` at \
[${fe(`${r.path}:${o.first}`)}](${i})`:n.lines!==void 0&&o.last>=n.lines.first&&o.first<=n.lines.last?"":` at [${Pv(o)}](${i})`}s(E$,"placeWords");function kc(e,t,r){
let{finding:n}=e,a=io(n,t.kind==="none"?void 0:dv(n.fixes)),{what:o,elsewhere:i,remedy:u,verdicts:p,sure:_,rule:l,more:c}=a,d=`[About ${fe(l)}](${rr(l,en)})`,f=[
Ur(gt(n.verdicts)?"How it hangs":"How it happens",R$(e,a,r)),Ur("What the fix costs",c.cost===""?"":$t(c.cost)),Ur(z(c.others.length,"other rewrite"),c.others.map(
g=>`- ${Mv(g,"Or")}`).join(`
`)),Ur("Tried and not offered",c.tried.map(g=>`- ${we(g.what)}: ${$t(g.why)}`).join(`
`)),O$(c.program),c.ignore===void 0?"":Ur("If it does not hold here",`This line above it silences it:

${Ot(c.ignore,"")}`)],h=kt(e).find(({place:g})=>g===i),b=[Za(o),h===void 0?"":$v(h,r),Mv(u),...M$(e,u,t),T$(p,_),d];return{shown:gc(b),folded:gc(f)}}s(kc,"findi\
ngSections");function gc(e){return e.filter(t=>t!=="")}s(gc,"filled");function Ur(e,t){return t===""?"":`<details><summary>${e}</summary>

${t}

</details>`}s(Ur,"details");function Mv({label:e,words:t,cost:r,leaves:n},a=e){return t===""?"":[`**${a}:** ${$t(t)}`,...r===""?[]:[`**Cost:** ${$t(r)}`],...n.map(
$t)].join(" ")}s(Mv,"remedyWords");function T$(e,t){return e.length===0?"":`${e.map(({verdict:n,words:a,rest:o})=>`${Ru(n,a)} ${we(o)}`).join("; ")}. ${$t(t)}`.
trimEnd()}s(T$,"verdictsWords");function R$(e,{more:t},r){let{finding:n}=e,{witness:a=[],verdicts:o,seen:i,related:u}=n,p=(u.length===0?[]:kt(e)).map(_=>`- ${$v(
_,r)}`);return gc([Za(t.how),...a.length===0?[]:P$(a,gt(o)),p.join(`
`),$$(o),i===void 0?"":we(Nn(i))]).join(`

`)}s(R$,"howSections");function $v({place:e,path:t,at:r},n){return`[${e.path===void 0?`line ${r.first}`:fe(`${t}:${r.first}`)}](${ru(n,t,r)}): ${we(e.message)}`}
s($v,"relatedWords");function M$({file:e},{fix:t},r){if(t===void 0)return[];if(Mt(t))return["It needs a new file, which no suggestion can create: `bpftrace-guar\
d fix` makes it."];switch(r.kind){case"suggestion":return[L$(r.suggestion)];case"patch":return[A$(e.path,e.text,t,r.because)];case"whole":return[Ot(ie(e.text,t.
edits),"")];case"elsewhere":return[`The suggestion on ${Pv(r.lines)} makes this edit.`];case"none":return[];default:return r}}s(M$,"editSections");function Tu({
severity:e,rule:t,confidence:r}){return`**${e}** ${fe(t)} (confidence: ${r})`}s(Tu,"findingTitle");function Pv({first:e,last:t}){return t>e?`lines ${e} to ${t}`:
`line ${e}`}s(Pv,"lineWords");function O$(e){return e===void 0?"":Ur(wu,Ot(Jl(vu(e).join(`
`)),"diff"))}s(O$,"programSection");function $$(e){return Wn(e).map(({verdict:r,words:n,count:a,targets:o,why:i,rows:u})=>{let p=`- ${Ru(r,n)}${a}`;return u.length>
0?[p.trimEnd(),...u.map(_=>`  - ${we(_.targets)}: ${we(_.why)}`)].join(`
`):`${p}${we(o)}${i===""?"":`\\
  ${we(i)}`}`}).join(`
`)}s($$,"verdictList");function P$(e,t){let r=e.map(a=>`1. ${Nu(a,t,fe,we)}`),n=e.length>1&&t?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`${r.join(`
`)}${n}`,Ot(Eu(e,t),"mermaid")]}s(P$,"witnessSections");function L$({text:e}){return Ot(e===void 0?"":`${e}
`,"suggestion")}s(L$,"suggestionBlock");function A$(e,t,r,n){let a=ao(`a/${e}`,`b/${e}`,t,ie(t,r.edits),void 0,void 0,{context:3,headerOptions:no,maxEditLength:S$});
if(a===void 0)return`${$t(n)} The edits are too many to show here.`;let o=Jl(a),i=o===a?"Apply it with `git apply`.":"Make it by hand: line ends or unseen chara\
cters are not shown exactly.",u=`${$t(n)} ${i}`,p=Ot(o,"diff");return o.trimEnd().split(`
`).length<=N$?`${p}

${u}`:Ur("The fix as a patch",`${u}

${p}`)}s(A$,"patchBlock");function Ov(e){return`The details are too long for a comment. \`bpftrace-guard check\` shows them for ${fe(e)}.`}s(Ov,"tooLong");function Ru(e,t){
return e==="hang"?`**${t}**`:t}s(Ru,"verdictWords");function Mu({file:e,lines:t,finding:r},n){let a=Pt(r.span,t);return`[${fe(`${e.path}:${a.first}`)}](${ru(n,e.
path,a)})`}s(Mu,"placeLink");var dY=1e6,C$=50;function Lv(e,t){let r=new wc(t-500);r.add(`### bpftrace-guard: ${H$(e)}`);for(let n of e.notes)r.add(Za(n));return r.addAll(F$(e.files),"input\
s that were not analysed"),e.findings.length>0&&(r.addAll(q$(e),"findings in the table",t/2),r.addAll(e.unplaced.map(n=>()=>G$(n,e.repository)),"findings told i\
n full")),r.addAll(B$(e),"findings that this change does not cause"),e.targets.length>0&&r.addAll([D$(e.targets)],"lists of targets"),r.text()}s(Lv,"renderSumma\
ry");function vc(e){return re.flatMap(t=>{let r=e.filter(n=>n.severity===t).length;return r===0?[]:[z(r,t)]})}s(vc,"severityCounts");function H$({findings:e,files:t}){
let r=vc(e.map(({finding:u})=>u)),n=r.pop(),a=n===void 0?"no findings":r.length===0?n:`${r.join(", ")} and ${n}`,o=t.filter(u=>u.status==="failed").length,i=o===
0?"":`, ${z(o,"script")} could not be analysed`;return`${a} in ${z(t.filter(u=>u.status==="analysed").length,"script")}${i}`}s(H$,"countWords");function fY(e,t){
let r=`${Wy(t)}
`,n=I$(e.findings.filter(o=>!e.unplaced.some(i=>i.known===o))),a=bc-Buffer.byteLength(r)-Buffer.byteLength(n)-2;return`${r}
${Lv(e,a)}${n}`}s(fY,"summaryComment");function I$(e){let t=e.find(({finding:i})=>i.witness!==void 0&&i.witness.length>0);if(t?.finding.witness===void 0)return"";
let{witness:r,verdicts:n}=t.finding,a=gt(n)?"How the worst of them hangs":"How updates get lost in the worst of them",o=Ot(Eu(r,gt(n)),"mermaid");return`
<details><summary>${a}</summary>

${o}

</details>
`}s(I$,"diagramOf");function hY(e,t){if(t.length===0)return[];let r=new Map(e.map(n=>[xo(n),n]));return t.flatMap(({id:n,by:a,reason:o})=>{let i=r.get(n);return i===
void 0?[]:[`${i.finding.rule} in ${i.file.path} was dismissed by ${a}: ${o}`]})}s(hY,"dismissedNotes");function mY(e){return`bpftrace-guard: ${z(e,"new finding")}\
. The summary comment of this pull request lists all of them.`}s(mY,"reviewBody");function gY(e){return e.startsWith("bpftrace-guard: ")}s(gY,"isReviewBody");var wc=class{static{
s(this,"Page")}#e;#t=[];#r=0;constructor(t){this.#e=t}add(t,r=this.#e){let n=Buffer.byteLength(t)+1;return this.#r+n>r?!1:(this.#t.push(t),this.#r+=n,!0)}addAll(t,r,n=this.#e){
for(let[a,o]of t.entries())if(!this.add(typeof o=="string"?o:o(),n)){this.#t.push(`
_${t.length-a} more ${r}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function F$(e){let t=e.flatMap(r=>r.status==="skipped"?[`- ${fe(r.path)} skipped: ${we(r.error)}`]:[]);return t.length===0?[]:[`
**Not analysed**
`,...t,""]}s(F$,"unanalysed");function q$({findings:e,repository:t}){let r=["Finding","Where","Verdicts"],n=e.map(a=>{let{severity:o,rule:i,verdicts:u,what:p,todo:_=""}=a.
finding,l=i==="not-judged"?we(`${p} ${_}`):j$(u);return yc([`${o}: ${fe(i)}`,Mu(a,t),l])});return[`
${yc(r)}
${yc(r.map(()=>"---"))}`,...n]}s(q$,"verdictTable");function yc(e){return`| ${e.join(" | ")} |`}s(yc,"row");function j$(e){return Sv(e).map(({verdict:t,words:r,
rest:n})=>`${Ru(t,r)} ${we(n)}`).join("; ")}s(j$,"verdictCell");function G$({known:e,because:t},r){let{finding:n,file:a}=e,o=e.lines.position(n.span.start).line,
{shown:i,folded:u}=kc(e,{kind:"patch",because:t},r);return[`
<details><summary>${n.severity}: ${Yl(n.rule)} in ${Yl(`${a.path}:${o}`)}</summary>`,`${Tu(n)} at ${Mu(e,r)}`,...i,...u,"</details>"].join(`

`)}s(G$,"details");function B$({others:e=[],repository:t}){if(e.length===0)return[];let r=e.slice(0,C$).map(i=>`- ${Tu(i.finding)} at ${Mu(i,t)}`),n=e.length-r.
length,a=n===0?[]:[`- and ${n} more`];return[`
<details><summary>${`Not caused by this change: ${z(e.length,"finding")}`}</summary>

${[...r,...a].join(`
`)}

</details>`]}s(B$,"notCaused");function D$(e){let t=e.map(({name:r,bpftrace:n,kernel:a,arch:o,paravirt:i})=>`- ${fe(r)}: bpftrace ${n}, Linux ${a}, ${fe(o)}${i||
o==="arm64"?"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${z(e.length,"target")}</summary>

${t.join(`
`)}

</details>`}s(D$,"judgedTargets");function bY({targets:e,files:t,notes:r=[]}){let n=or(t),a=n.map(o=>({known:o,because:"This is the whole fix."}));return Lv({targets:e,
files:t,findings:n,unplaced:a,notes:r,repository:void 0},Number.POSITIVE_INFINITY)}s(bY,"renderMarkdown");var Ou=co(sv(),1);var z$=30;function xc({text:e,lines:t},r,n,{colors:a,paint:o,window:i}){let u=t.position(r.start).line,p=t.position(Math.max(r.start,r.end-1)).line,_=[],l=a.blue(
"|");for(let c=u;c<=p;c++)if(p-u>2&&c===u+1)_.push(`${" ".repeat(n)} ${a.blue(":")} ${a.dim(`${p-u-1} more lines`)}`),c=p-1;else{let d=t.lineStart(c),f=Hv(e,d),
h=c===u?r.start-d:f.length-f.trimStart().length,b=c===p?r.end-d:f.length,{source:g,carets:m}=K$(f,{from:h,to:b,window:i});_.push(`${a.blue(String(c).padStart(n))}\
 ${l} ${g}`.trimEnd()),_.push(`${" ".repeat(n)} ${l} ${o(m)}`)}return _}s(xc,"sourceLines");function Cv({text:e,lines:t},r){let n=t.lineStart(t.position(r.start).
line);return{start:r.start,end:Math.max(r.start,Math.min(r.end,n+Hv(e,n).length))}}s(Cv,"firstLine");function Sc(e,t){return Math.max(...t.map(r=>String(e.position(
Math.max(r.start,r.end-1)).line).length))}s(Sc,"gutterWidth");function Hv(e,t){let r=e.indexOf(`
`,t),n=e.slice(t,r===-1?e.length:r);return n.endsWith("\r")?n.slice(0,-1):n}s(Hv,"lineContent");function K$(e,{from:t,to:r,window:n}){let{part:a,shift:o}=U$(e,t,
n),i=_l(a),u=i.column(Math.min(t-o,a.length)),p=i.column(Math.min(Math.max(r-o,0),a.length)),_=o>0?"…":"",l=o+a.length<e.length?"…":"";return{source:`${_}${i.
text}${l}`,carets:" ".repeat(u+_.length)+"^".repeat(Math.max(1,p-u))}}s(K$,"underline");function U$(e,t,r){if(e.length<=r)return{part:e,shift:0};let n=Math.min(
Math.max(0,t-z$),e.length-r),a=n+r;return Av(e,n)&&n--,Av(e,a)&&a++,{part:e.slice(n,a),shift:n}}s(U$,"windowOf");function Av(e,t){let r=e.charCodeAt(t);return r>=
56320&&r<=57343}s(Av,"isLowSurrogate");var Nc=60,Iv=8;function Fv(e,t,r,n){let{colors:a,width:o,verbose:i,note:u}=n,p=io(r),_=Q$(r.severity,a),{line:l,column:c}=t.lines.position(r.span.start),d=`${a.
bold(`${Ba(e.path)}:${l}:${c}`)} ${_(a.bold(`${r.severity}[${r.rule}]`))} ${r.confidence}`+(u===void 0?"":a.dim(` (${u})`)),f=Sc(t.lines,[r.span]),h=[d,...Ge(U(
p.what,o-2),2),...e.status==="analysed"?["",...W$(t,r,f,{...n,paint:_})]:[],...V$(e,t,p,{...n,gutter:f}),...J$(e,p.remedy,n),...Y$(p,n),...Z$(p,r,n)];return r.left!==
void 0&&h.push(...Ge(U(`left: ${r.left}`,o-2),2)),[h.join(`
`),...i?X$(e,t,r,{...n,parts:p}):[]].join(`

`)}s(Fv,"findingText");function W$(e,{span:t},r,{colors:n,paint:a,verbose:o,width:i}){return xc(e,o?t:Cv(e,t),r,{colors:n,paint:a,window:Ec(i,r)})}s(W$,"sourceR\
ows");function V$(e,t,{elsewhere:r},{gutter:n,colors:a,width:o,verbose:i}){return i||r===void 0?[]:Dv(jv(r,qv(e,t,r)),n,{colors:a,width:o}).slice(1)}s(V$,"elsew\
hereRows");function Ec(e,t){return Math.max(20,e-t-7)}s(Ec,"windowOf");function J$(e,{label:t,words:r,cost:n,leaves:a,fix:o},i){if(r==="")return[];let{colors:u,
width:p,verbose:_}=i,l=[...U(`${t.toLowerCase()}: ${r}`,p-2).map(d=>u.bold(d)),...n===""?[]:U(`cost: ${n}`,p-2),...a.flatMap(d=>U(d,p-4).map(f=>`  ${f}`))],c=o===
void 0?[]:_?aP(e,o,u):oP(e,o,i);return[...Ge(l,2),...c]}s(J$,"remedyRows");function Y$({verdicts:e,sure:t},{colors:r,width:n}){let a=Ge(U(so(e,t),n-2),2),[o]=e;
return o===void 0?[]:a.map((i,u)=>u===0?i.replace(o.words,Gv(o.verdict,r)):i)}s(Y$,"verdictRows");function Z$({rule:e,more:t},r,n){let{width:a,verbose:o,links:i}=n,
u=`bpftrace-guard explain ${e}`,p=[...t.how===""&&r.witness===void 0?[]:["how it happens"],...t.others.length===0?[]:[z(t.others.length,"other rewrite")],...t.program===
void 0?[]:["the program after a rewrite"],...t.ignore===void 0?[]:["how to ignore it"]],_=o||p.length===0?"":`; with --verbose: ${p.join(", ")}`,l=Ge(U(`more: ${u}${_}`,
a-2),2),c=`\x1B]8;;${rr(e,en)}\x1B\\${u}\x1B]8;;\x1B\\`;return i?l.map(d=>d.replace(u,c)):l}s(Z$,"ruleRows");function X$(e,t,r,{parts:{more:n},colors:a,width:o}){
let i=[];n.how!==""&&i.push(Wr("how it happens",U(n.how,o-4),a));let u=r.related.map(_=>({place:_,source:qv(e,t,_)})),p=Math.max(0,...u.map(_=>Sc(_.source.lines,
[_.place.span])));if(u.length>0&&i.push(u.flatMap(({place:_,source:l})=>[...Dv(jv(_,l),p,{colors:a,width:o}),...xc(l,_.span,p,{colors:a,paint:a.cyan,window:Ec(o,
p)})])),r.witness!==void 0&&r.witness.length>0){let _=gt(r.verdicts),l=r.witness.flatMap(c=>tP(c,_,{colors:a,width:o}));i.push(Wr(_?"who waits for whom":"how up\
dates get lost",l,a))}r.verdicts.length>0&&i.push(Wr("verdicts",eP(r.verdicts,{colors:a,width:o}),a)),r.seen!==void 0&&i.push(Ge(U(Nn(r.seen),o-2),2)),n.cost!==
""&&i.push(Wr("what the fix costs",U(n.cost,o-4),a));for(let _ of n.others)i.push(rP(e,_,{colors:a,width:o}));if(n.tried.length>0){let _=n.tried.flatMap(({what:l,
why:c})=>U(`${l}: ${c}`,o-4));i.push(Wr("tried and not offered",_,a))}return n.program!==void 0&&i.push(Wr(wu,nP(n.program,a),a)),n.ignore!==void 0&&i.push(Wr("\
if it does not hold here, this line above it silences it",[Qt(n.ignore)],a)),i.map(_=>_.join(`
`))}s(X$,"moreBlocks");function qv(e,t,r){if(r.path===void 0)return t;let{text:n}=Jr(e,r);return{text:n,lines:new X(n)}}s(qv,"sourceOf");function jv({path:e,span:t,
message:r},{lines:n}){if(e===void 0)return r;let{line:a,column:o}=n.position(t.start);return`${Qt(e)}:${a}:${o}: ${r}`}s(jv,"placeLabel");function Q$(e,t){switch(e){case"\
error":return t.red;case"warning":return t.yellow;case"note":return t.cyan;default:return e}}s(Q$,"severityColor");function eP(e,{colors:t,width:r}){return Wn(e).
flatMap(({verdict:n,words:a,count:o,targets:i,why:u,rows:p})=>{let _=Gv(n,t);if(p.length>0){let f=p.flatMap(h=>U(`${h.targets}: ${h.why}`,r-6,4));return[`${_(a)}${o}`.
trimEnd(),...Ge(f,2)]}let[l="",...c]=U(`${a}${o}${i}`,r-4,4),d=u===""?[]:Ge(U(u,r-6),2);return[`${_(a)}${l.slice(a.length)}`,...c,...d.map(f=>t.dim(f))]})}s(eP,
"reasonRows");function Gv(e,t){switch(e){case"hang":return t.red;case"lost-updates":return t.yellow;case"refused":case"unattachable":return t.magenta;case"safe":
return t.green;default:return e}}s(Gv,"verdictColor");function tP(e,t,{colors:r,width:n}){let{cpu:a,program:o,holds:i,wants:u}=e,p=`CPU ${a}`,_=n-6-p.length;return[
...U(`${o} holds the ${i}`,_),...U(`${hi(e,"at")} and ${t?"waits for":"wants"} the ${u}`,_)].map((c,d)=>`${d===0?r.bold(p):" ".repeat(p.length)}  ${c}`)}s(tP,"w\
itnessRows");function rP(e,{label:t,words:r,cost:n,leaves:a,fix:o},{colors:i,width:u}){let p=o?.edits.filter(({path:_})=>_!==void 0)??[];return[...Ge(U(`${t.toLowerCase()}\
: ${r}`,u-2),2).map(_=>i.bold(_)),...Ge(U(`cost: ${n}`,u-4),4),...a.flatMap(_=>Ge(U(_,u-4),4)),...p.flatMap(_=>Ge(U(`new file: ${tr(_,e.path)}`,u-4),4))]}s(rP,"\
otherRows");function nP(e,t){return vu(e).map(r=>{let n=r.charAt(0)+Qt(r.slice(1)),a=r.startsWith("+")?t.green:r.startsWith("-")?t.red:o=>o;return`${t.blue("|")}\
 ${a(n)}`.trimEnd()})}s(nP,"programRows");function aP(e,t,r){let n=Qt(e.path),a=ie(e.text,t.edits),o=ao(`a/${n}`,`b/${n}`,e.text,a,void 0,void 0,{context:2,headerOptions:no}),
u=[...t.edits.flatMap(_=>_.path===void 0?[]:[`new file: ${tr(_,n)}`]),...o.trimEnd().split(`
`)],p=u.slice(0,Nc).map(_=>Bv(_,r));return u.length>Nc&&p.push(r.dim(`${u.length-Nc} more lines`)),p.map(_=>`    ${r.blue("|")} ${_}`.trimEnd())}s(aP,"patchRows");
function oP(e,t,{colors:r,width:n}){let a=ie(e.text,t.edits),{hunks:o}=Kr("","",e.text,a,void 0,void 0,{context:0}),i=o.flatMap(({oldStart:d,lines:f})=>{let h=d;
return f.map(b=>[b.startsWith("-")?String(h++):"",b])}),u=Math.max(3,...i.map(([d])=>d.length)),_=[...t.edits.flatMap(d=>d.path===void 0?[]:[["",`new file: ${tr(
d,e.path)}`]]),...i],l=_.slice(0,Iv).map(([d,f])=>{let h=Bv(sP(f,Ec(n,u)),r);return`${d.padStart(u)} ${r.blue("|")} ${h}`.trimEnd()}),c=_.length-Iv;return c>0&&
l.push(`${" ".repeat(u)} ${r.dim(`... ${c} more${iP(e.path)}`)}`),l}s(oP,"briefPatchRows");function sP(e,t){return e.length<=t?e:`${e.slice(0,t).replace(new RegExp(
"\\p{Surrogate}$","u"),"")}…`}s(sP,"cutLine");function iP(e){return/^[\w/.][\w./+-]*$/.test(e)?`: \`bpftrace-guard fix --dry-run ${e}\``:" (--verbose)"}s(iP,"\
wholePatch");function Bv(e,t){let r=e.charAt(0)+Qt(e.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@|new file)/.test(e)?t.bold(r):e.startsWith("+")?t.green(
r):e.startsWith("-")?t.red(r):r}s(Bv,"patchRow");function Dv(e,t,{colors:r,width:n}){let a=" ".repeat(t),[o="",...i]=U(e,n-t-3);return[`${a} ${r.blue("|")}`,`${a}\
 ${r.blue("=")} ${o}`,...i.map(u=>`${a}   ${u}`)]}s(Dv,"labelled");function Wr(e,t,r){return[`  ${r.bold(`${e}:`)}`,...Ge(t,4)]}s(Wr,"section");function Ge(e,t){
return e.map(r=>r===""?"":" ".repeat(t)+r)}s(Ge,"indent");var zv=100;function VY(e,t){let{color:r,quiet:n,width:a=zv}=t,o=Ou.default.createColors(r),i=[],{fixed:u}=e;return u!==void 0&&!n&&i.push(...u.findings.map(p=>pP(
p,u.written,{colors:o,width:a}))),i.push(...Ze(e.files).flatMap(p=>Kv(p,t))),n||i.push(o.bold($u(e))),i.length===0?"":`${i.join(`

`)}
`}s(VY,"renderText");function JY(e,t){let r=Kv(e,t);return r.length===0?"":`${r.join(`

`)}
`}s(JY,"renderFile");function YY(e,{color:t,quiet:r}){return r?"":`${Ze(e.files).some(({findings:a})=>a.length>0)?`
`:""}${Ou.default.createColors(t).bold($u(e))}
`}s(YY,"renderCounts");function Kv(e,{color:t,hunks:r,width:n=zv,verbose:a=!1,links:o=!1}){let i=Ou.default.createColors(t),u={text:e.text,lines:new X(e.text)};
return[...e.findings].sort((p,_)=>p.span.start-_.span.start).map(p=>{let _=r===void 0?void 0:_P({file:e,finding:p,lines:u.lines},{hunks:r});return Fv(e,u,p,{colors:i,
width:n,verbose:a,links:o,note:_})})}s(Kv,"fileBlocks");function $u(e){let t=Uv(e),r=Ze(e.files).flatMap(h=>h.findings),n=vc(r),a=r.length===0?"no findings":`${z(
r.length,"finding")} (${n.join(", ")})`,o=r.length>0&&r.every(h=>h.copies===!0),i=e.files.filter(h=>h.status==="failed").length,u=i===0?"":`; ${z(i,"input")} co\
uld not be analysed`,{fixed:p}=e,_=p===void 0?"":`${p.findings.length} ${p.written?"fixed":"to be fixed"}, `,l=uP(e),c=r.length===0&&l!==""?" where it starts,":
"",d=_===""?a:o?`${n.join(", ")} left: two copies,`:`${a} left${c}`,f=`judged on ${z(e.targets.length,"target")}`;return`${_}${d} in ${z(t.length,"script")}, ${f}${l}${u}`}
s($u,"summaryLine");function uP(e){let t=e.fixed?.findings??[],r=new Set(t.map(({path:a})=>a)),n=Uv(e).filter(({path:a})=>r.has(a));return gv(t,new Set(n.flatMap(
({unstarted:a=[]})=>a)))}s(uP,"unstartedAfter");function Uv(e){return e.files.filter(t=>t.status==="analysed")}s(Uv,"analysed");function pP(e,t,{colors:r,width:n}){
let{path:a,range:o,rule:i,title:u,cost:p}=e,_=`${Ba(a)}:${o.start.line}:${o.start.column}`,l=r.green(r.bold(`${t?"fixed":"to be fixed"}[${i}]`)),c=hv(e),d=mv(e),
f=[`fix: ${u}`,...c===void 0?[]:[`helps ${c}`],`cost: ${p}`,...d===""?[]:[`leaves: ${d}`]].flatMap(h=>U(h,n-2));return[`${r.bold(_)} ${l}`,...f.map(h=>`  ${h}`)].
join(`
`)}s(pP,"fixedText");function _P(e,t){let r=Uw(e,t);if(r.kind!=="inline")return"outside the diff";switch(r.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return r.path===e.file.path?`in the diff at line ${r.lines.first}`:`in the diff at ${Ba(r.path)}:${r.lines.first}`;default:return r.
at}}s(_P,"diffNote");var Pu=10,lP=Pu-1,Wv=4e3;function sZ(e){let t=e.filter(({finding:a})=>a.severity==="error"),r=e.filter(({finding:a})=>a.severity==="warning"),n=[...t.slice(0,lP).
map(a=>Vv("error",a)),...r.slice(0,Pu).map(a=>Vv("warning",a))];return{annotations:n,left:t.length+r.length-n.length}}s(sZ,"annotationsOf");function Vv(e,{file:t,
finding:r,lines:n}){let{first:a,last:o}=Pt(r.span,n),i=`bpftrace-guard: ${r.rule}`,u=t.status==="failed"?{}:{startLine:a,endLine:o};return{level:e,title:i,message:Yv(
uo(r)),file:Be(t.path),...u}}s(Vv,"annotationOf");function Yv(e){return cP(Be(e))}s(Yv,"messageOf");function cP(e){return e.length>Wv?`${e.slice(0,Wv)}...`:e}s(
cP,"cut");var dP={error:"error",warning:"warning",note:"notice"};function iZ(e){let t=Ze(e.files).flatMap(i=>{let u=new X(i.text);return i.findings.map(p=>({file:i,
lines:u,finding:p}))});t.sort((i,u)=>re.indexOf(i.finding.severity)-re.indexOf(u.finding.severity));let r=t.filter(({finding:i})=>i.severity==="error").slice(0,
Pu),n=t.filter(({finding:i})=>i.severity!=="error").slice(0,Pu),a=t.length-r.length-n.length;return[...[...r,...n].map(({file:i,lines:u,finding:p})=>fP(i,u,p)),
$u(e)+(a===0?"":`; ${a} of them without an annotation`),""].join(`
`)}s(iZ,"renderWorkflowCommands");function fP(e,t,r){let{start:n,end:a}=t.range(r.span),o=n.line===a.line?`line=${n.line},endLine=${a.line},col=${n.column},endC\
olumn=${a.column}`:`line=${n.line},endLine=${a.line}`,i=Jv(`bpftrace-guard: ${r.rule}`);return`::${dP[r.severity]} file=${Jv(Be(e.path))},${o},title=${i}::${Zv(
Yv(uo(r)))}`}s(fP,"command");function Zv(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(Zv,"escapeData");function Jv(e){return Zv(e).
replace(/:/g,"%3A").replace(/,/g,"%2C")}s(Jv,"escapeProperty");function kZ(e,t){let r=zr(e.files),n={version:1,tool:{name:"bpftrace-guard",version:t},targets:e.targets.map(hP),files:e.files.map(a=>a.status==="analysed"?{path:a.
path,status:a.status}:{path:a.path,status:a.status,error:a.error}),findings:Ze(e.files).flatMap(a=>{let o=new X(a.text);return a.findings.map(i=>mP(i,a,o,r.get(
i)??""))}),...e.fixed===void 0?{}:{fixed:e.fixed.findings.map(bP)}};return Tc(n)}s(kZ,"renderJson");function Tc(e){return`${Ya(Td(JSON.stringify(e,void 0,2),yP),
"\\u005b")}
`}s(Tc,"safeJson");function hP(e){let{name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,table:i}=e,u=ri(e),p=i===void 0?{}:{release:i.release};return{name:t,bpftrace:r,
kernel:n,arch:a,paravirt:o,...p,...u.length===0?{}:{notes:u}}}s(hP,"describeTarget");function mP(e,t,r,n){let{path:a}=t,{rule:o,severity:i,confidence:u,what:p,how:_,
todo:l,verdicts:c,witness:d,seen:f,fixes:h,tried:b,left:g}=e,m=s(y=>r.range(y),"range");return{rule:o,severity:i,confidence:u,path:a,range:m(e.span),message:Ad(
e),what:p,..._===void 0?{}:{how:_},...l===void 0?{}:{todo:l},related:kt({finding:e,file:t,lines:r}).map(({place:y,path:k,map:w})=>{let{span:x,message:S,of:T}=y;
return{path:k,range:w.range(x),message:S,...T===void 0?{}:{rule:T}}}),verdicts:c.map(({target:y,verdict:k,why:w})=>({target:y,verdict:k,why:w})),...d===void 0?{}:
{witness:d.map(({cpu:y,program:k,holds:w,wants:x,site:S,nested:T,through:v})=>({cpu:y,program:k,holds:w,wants:x,site:S,nested:T,...v===void 0?{}:{through:v}}))},
...f===void 0?{}:{seen:gP(f)},fingerprint:n,fixes:h.map(({kind:y,title:k,cost:w,price:x,safe:S,targets:T,stops:v,edits:R})=>({kind:y,title:k,cost:w,...x===void 0?
{}:{price:x},safe:S,targets:T,...v===void 0?{}:{stops:v.map(Xv)},edits:R.map(W=>({path:tr(W,a),range:m(W.span),text:W.text}))})),...b===void 0?{}:{tried:b.map(kP)},
...g===void 0?{}:{left:g}}}s(mP,"describe");function gP({kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,copies:i,scripts:u}){return{kernel:e,arch:t,bpftrace:r,hung:n,
runs:a,of:o,...i===void 0?{}:{copies:i},scripts:u}}s(gP,"describeSeen");function bP({rule:e,path:t,range:r,kind:n,title:a,cost:o,targets:i,stops:u,instead:p}){return{
rule:e,path:t,range:r,kind:n,title:a,cost:o,targets:i,...u===void 0?{}:{stops:u.map(Xv)},...p===void 0?{}:{instead:p.map(({targets:_,fix:l})=>({targets:_,...l}))}}}
s(bP,"describeFixed");function kP({kind:e,what:t,why:r,program:n}){return{kind:e,what:t,why:r,...n===void 0?{}:{program:n}}}s(kP,"describeTried");function Xv({target:e,
hung:t,why:r}){return{target:e,hung:t,why:r}}s(Xv,"describeStop");function yP(e){let t="";for(let r=0;r<e.length;r++)t+=`\\u${e.charCodeAt(r).toString(16).padStart(
4,"0")}`;return t}s(yP,"escapeUnits");var wP="bpftraceGuard/v1";function HZ(e,t){return vP(t,{invocations:[xP(e)],results:or(e.files).map(SP),properties:{targets:e.targets.map(({name:r})=>r)}})}s(HZ,
"renderSarif");function vP(e,t){return Tc({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"bpftrace-guard",version:e,informationUri:Vl,rules:EP(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",...t}]})}s(vP,"sari\
fLog");function xP({files:e,notes:t=[]}){let r=e.flatMap(a=>{let o=[{physicalLocation:{artifactLocation:Mc(a.path)}}];return a.status==="analysed"?[]:[{level:a.
status==="failed"?"error":"note",message:{text:a.error},locations:o}]}),n=[...t.map(a=>({level:"note",message:{text:a}})),...r];return{executionSuccessful:e.every(
({status:a})=>a!=="failed"),...n.length===0?{}:{toolExecutionNotifications:n}}}s(xP,"invocation");function SP({finding:e,file:t,lines:r,fingerprint:n}){let{rule:a,
severity:o,confidence:i,how:u,related:p,verdicts:_,witness:l=[],seen:c,fixes:d}=e,f=d.filter(b=>b.safe),h=l.map(b=>Nu(b,gt(_)));return{ruleId:a,ruleIndex:Qe.indexOf(
a),level:o,message:{text:[uo(e),u??[],h,c===void 0?[]:Nn(c)].flat().join(`
`)},locations:[Qv(t.path,r,e.span)],...p.length===0?{}:{relatedLocations:kt({finding:e,file:t,lines:r}).map(({place:b,path:g,map:m},y)=>({id:y,...Qv(g,m,b.span),
message:{text:b.message}}))},partialFingerprints:{[wP]:n},...f.length===0?{}:{fixes:f.map(b=>NP(b,t.path,r))},properties:{confidence:i,verdicts:Object.fromEntries(
_.map(({target:b,verdict:g})=>[b,g]))}}}s(SP,"resultOf");function Qv(e,t,r){return{physicalLocation:{artifactLocation:Mc(e),region:Rc(t,r)}}}s(Qv,"location");function Mc(e){
return e.startsWith("/")?{uri:`file://${Ja(e)}`}:{uri:Ja(e.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}s(Mc,"artifact");function Rc(e,t){let{start:r,end:n}=e.
range(t);return{startLine:r.line,startColumn:r.column,endLine:n.line,endColumn:n.column}}s(Rc,"region");function NP({title:e,cost:t,edits:r},n,a){let o=new Map;
for(let i of r){let u=tr(i,n),_={deletedRegion:i.path===void 0?Rc(a,i.span):Rc(new X(""),i.span),insertedContent:{text:i.text}};o.set(u,[...o.get(u)??[],_])}return{
description:{text:`${e} ${t}`},artifactChanges:[...o].map(([i,u])=>({artifactLocation:Mc(i),replacements:u}))}}s(NP,"fixOf");function EP(e){return Xt.map(t=>{let r=N_(
t).sections;return{id:t.id,name:MP(t.id),shortDescription:{text:t.summary},fullDescription:{text:t.what},defaultConfiguration:{level:t.severity},helpUri:rr(t.id,
e),help:{text:r.map(({title:n,text:a})=>`${n}
${a}`).join(`

`),markdown:[...r.map(({title:n,text:a})=>`**${n}**

${a}`),TP(t)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":RP(t)}}})}s(EP,"sarifRules");function TP(e){return N_(e).examples.map(({title:t,outcome:r,
targets:n,script:a})=>{let o=Be(a).trimEnd();return`**Example:** ${t}

${r} ${n.map(i=>`\`${i}\``).join(", ")}.

\`\`\`
${o}
\`\`\``}).join(`

`)}s(TP,"examples");function RP({severity:e}){return e==="note"?"recommendation":e}s(RP,"problem");function MP(e){return e.replace(/(?:^|-)(\w)/g,(t,r)=>r.toUpperCase())}
s(MP,"pascal");var Vn=s(()=>"script","everyScript");function Te(e,t){return e==="any"||e==="script"&&t}s(Te,"picks");function jZ(e){return e===0?[]:[`${e===1?"1 script is":`${e}\
 scripts are`} left out by \`files\` of the configuration.`]}s(jZ,"leftOutNotes");function tx(e){let t=e.map(Oc);return r=>{let n=t.map(a=>a(r));return n.includes(
"any")?"any":n.includes("script")?"script":"none"}}s(tx,"chooseFilesOfAny");function Oc(e){let t=e.filter(o=>o.startsWith("!")).map(o=>vt(o.slice(1))),r=e.filter(
o=>!o.startsWith("!")),n=r.filter(ex).map(vt),a=r.filter(o=>!ex(o)).map(vt);return o=>t.some(i=>i(o))?"none":r.length===0?"script":a.some(i=>i(o))?"any":n.some(
i=>i(o))?"script":"none"}s(Oc,"chooseFiles");function ex(e){return/(?:^|\/)\*{1,2}$/.test(e)}s(ex,"leavesNameOpen");var OP=["note","warning","error","never"];function $c(e,t){let r=t.findLast(a=>a.targets!==void 0)?.targets,n=Object.assign({},e.rules,...t.map(a=>a.rules));return{
...e,rules:n,...r===void 0?{}:{targets:r}}}s($c,"overridden");function nx(e,t){let{files:r=[],ownTables:n,overrides:a,...o}=t;if(e===void 0)return{configuration:o,
files:[r],overruled:[]};let i=[],u=s((f,h,b,g)=>b===void 0||g===void 0||h.indexOf(b)<=h.indexOf(g)?b:(i.push(`"${f}: ${b}" is overruled by the policy of the org\
anisation, which says ${g}.`),g),"strictest"),p=o.failOn===void 0&&e.failOn!=="never"?e.failOn:u("fail-on",OP,o.failOn,e.failOn),_={...o.rules};for(let[f,h]of rx(
e.rules??{})){let b=o.rules?.[f],g=b===void 0?$P(f,h):u(f,cu,b,h);g!==void 0&&(_[f]=g)}let l=e.baseline===ve;l&&o.baseline!==void 0&&o.baseline!==ve&&i.push(`"b\
aseline: ${o.baseline}" is overruled by the policy of the organisation, which allows none.`);let c={...o.embedded};for(let[f,h]of rx(e.embedded??{})){let b=u(f,
["on","off"],o.embedded?.[f],h);b!==void 0&&(c[f]=b)}let d=[...new Set([...e.targets??[],...o.targets??[]])];return{configuration:{...o,...d.length===0?{}:{targets:d},
...p===void 0?{}:{failOn:p},...l?{baseline:ve}:{},rules:_,embedded:c,runTogether:[...e.runTogether??[],...o.runTogether??[]],lockPath:[...e.lockPath??[],...o.lockPath??
[]],suppressions:{...o.suppressions,also:e.suppressions},...e.commandApps===void 0?{}:{commandApps:o.commandApps?.filter(f=>e.commandApps?.includes(f))??[]}},files:e.
files===void 0?[r]:[r,e.files],overruled:i}}s(nx,"tightened");function $P(e,t){return e==="not-judged"?t:t==="off"?void 0:{atLeast:t}}s($P,"settingOf");function rx(e){
let t=[];for(let r in e){let n=e[r];n!==void 0&&t.push([r,n])}return t}s(rx,"entriesOf");function aX({inputs:e,repository:t,organisation:r}){if(r!==void 0&&r.mistakes.length>0)throw new D("policy",...r.mistakes);if(r!==void 0&&Object.keys(r.configuration).
length===0)throw new D("policy","The policy asks for nothing: it is empty, or has only comments. Write a key into it.");let{baseline:n=ve}=r?.configuration??{};
if(n!==ve)throw new D("policy",`The policy names the baseline ${n}. A repository has its own; a policy only forbids it: "baseline: ${ve}".`);let{configuration:a,
mistakes:o}=t,i=r?.ownTargets??new Map,u=[...t.ownTargets.keys()].filter(x=>i.has(x)).map(x=>`The target "${x}" is overruled by that of the policy of the organi\
sation.`),p=new Map([...t.ownTargets,...i]),_=r?.configuration,l=[...(_?.overrides??[]).map(x=>ax("policy",x)),...(a.overrides??[]).map(x=>ax("repository",x))],
c=s(x=>{let S=s(P=>x.filter(he=>he.layer===P),"from"),T=nx(_===void 0?void 0:$c(_,S("policy")),LP(e,$c(a,S("repository")))),{targets:v,lockPath:R=[],rules:W={}}=T.
configuration,ut=CP(v,p,o);return{joined:T,file:{...ut,targets:Pw(ut.targets,R),rules:W}}},"settle"),{joined:d,file:f}=c([]),{configuration:h,files:b,overruled:g}=d,
m=l.map(x=>({override:x,...c([x])})),y=h.baseline===ve?ve:t.baseline,k=new Map([["",f]]),w=s(x=>{let S=x===void 0?[]:l.filter(({matches:v})=>v(x)),T=S.map(v=>l.
indexOf(v)).join();return E(k,T,()=>c(S).file)},"forFile");return{...f,overrides:m.map(x=>x.file),forFile:w,failOn:h.failOn??"error",minConfidence:e.minConfidence??
"possible",suppressions:{...h.suppressions,today:new Date().toISOString().slice(0,10)},commandApps:h.commandApps??[],choose:tx(b),embedded:s(x=>h.embedded?.[x]!==
"off","embedded"),runTogether:h.runTogether??[],...y===void 0?{}:{baseline:y},mistakes:o.length===0?[]:[...o,HP(f.configured,e,r)],overruled:[...g,...m.flatMap(
x=>PP(x,g)),...u]}}s(aX,"resolveSettings");function ax(e,t){let r=Oc(t.files);return{...t,layer:e,matches:s(n=>r(n)!=="none","matches")}}s(ax,"ofLayer");function PP({
override:e,joined:t},r){return t.overruled.filter(a=>!r.includes(a)).map(a=>`For ${e.files.join(", ")}: ${a}`)}s(PP,"overruledIn");function LP(e,t){let r=e.targets??
t.targets,n=e.failOn??t.failOn;return{...t,...r===void 0?{}:{targets:r},...n===void 0?{}:{failOn:n},...e.on===void 0&&e.off===void 0?{}:{rules:AP(e,t.rules??{})}}}
s(LP,"asked");function AP({on:e=[],off:t=[]},r){let n=Object.entries(r).filter(([a,o])=>o!=="off"||!e.some(i=>i===a));return{...Object.fromEntries(n),...Object.
fromEntries(t.map(a=>[a,"off"]))}}s(AP,"chosenRules");function CP(e,t=new Map,r=[]){if(e===void 0)return{targets:ll,configured:!1};let n=yw(e,t);if(!n.ok)throw new D(
"usage",...r,...n.errors);return{targets:n.targets,configured:!fg(n.targets,ll)}}s(CP,"chooseTargets");function HP(e,{targets:t,from:r},n){let a=[...t===void 0?
[]:[`of the ${r}`],...n?.configuration.targets===void 0?[]:["of the policy of the organisation"]];return`The configuration is left out; the scripts are judged o\
n ${e?`the targets ${a.join(" and ")}`:"the default targets"}.`}s(HP,"leftOut");function oX(e){let t=[e,...e.overrides];return[...new Set(t.flatMap(({targets:r,
configured:n})=>n?r.flatMap(ri):[]))]}s(oX,"targetNotes");function sX(e,{failOn:t}){if(t==="never")return!1;let r=re.indexOf(t);return e.some(({severity:n})=>re.
indexOf(n)<=r)}s(sX,"fails");import{lstat as Cc,readdir as ix,realpath as Yn}from"node:fs/promises";import le from"node:path";import{realpath as UP}from"node:fs/promises";import Jn from"node:path";import{spawn as IP}from"node:child_process";var Vr=class extends D{static{s(this,"GitError")}status;constructor(t,r){super("git",t),this.status=r}},FP=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/,
qP={"core.fsmonitor":"false","core.hooksPath":"/dev/null","core.sshCommand":"false","core.pager":"cat","core.attributesFile":"/dev/null","core.commitGraph":"fal\
se","diff.orderFile":"/dev/null","protocol.allow":"never","safe.bareRepository":"explicit"},jP={LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},GP=["--no-pager","--literal-pathspecs",...Object.entries(qP).flatMap(([e,t])=>["-c",
`${e}=${t}`])];function Pc(e,t,{input:r="",most:n}={}){return new Promise((a,o)=>{let i=IP("git",[...GP,...e],{cwd:t,env:BP(process.env),stdio:["pipe","pipe","p\
ipe"],windowsHide:!0}),u=[],p=[],_=0;i.stdout.on("data",l=>{u.push(l),_+=l.length,!(n===void 0||_<n)&&(a(Buffer.concat(u).subarray(0,n)),i.kill())}),i.stderr.on(
"data",l=>p.push(l)),i.on("error",l=>o(new Vr(`git cannot be run (${l.message}). Install git to review a range.`))),i.on("close",l=>{if(l===0)a(Buffer.concat(u));else{
let c=Buffer.concat(p).toString("utf8"),d=e.find(f=>/^[a-z]/.test(f)&&!f.includes("="));o(new Vr(DP(c)??`git ${d} failed: ${zP(c)}`,l??void 0))}}),i.stdin.on("e\
rror",()=>{}),i.stdin.end(r)})}s(Pc,"runGit");function BP(e){let t=Object.entries(e).filter(([r])=>!r.startsWith("GIT_")||FP.test(r));return{...Object.fromEntries(
t),...jP}}s(BP,"environment");function DP(e){let[,t]=/could not fetch ([0-9a-f]+) from promisor remote/.exec(e)??[];return t===void 0?void 0:`This is a partial \
clone, which lacks the object ${t}. Fetch what it left out: git fetch --refetch --no-filter`}s(DP,"lacking");function zP(e){let t=e.trim().split(`
`);return t.find(r=>!r.startsWith("warning:"))??t[0]??""}s(zP,"firstLine");import{stat as KP}from"node:fs/promises";import Lc from"node:path";async function Lu(e){for(let t=e;;t=Lc.dirname(t)){if(await Ac(Lc.join(t,".git")))return t;if(t===Lc.dirname(t))return}}s(Lu,"repositoryAbove");function Ac(e){return KP(
e).then(()=>!0,()=>!1)}s(Ac,"exists");var Au=class{static{s(this,"Ignored")}#e=new Set;#t=new Set;problem;async addBelow(t){if(this.#t.has(Jn.join(t,".")))return;this.#t.add(Jn.join(t,"."));let r=await UP(
await Fe(t)),n=await Lu(r);if(n!==void 0)try{if(r!==n&&await WP(r,n))return;let a=await Pc(["ls-files","-z","--others","--ignored","--exclude-standard","--direc\
tory"],r);for(let o of a.toString("utf8").split("\0"))o!==""&&this.#e.add(Jn.join(t,o,"."))}catch(a){if(!(a instanceof Vr))throw a;this.problem=`What git ignore\
s is not known, so it is judged too: ${a.message}`}}has(t){return this.#e.has(Jn.join(t,"."))}};async function WP(e,t){try{let r=`./${Jn.relative(t,e).split(Jn.
sep).join("/")}`;return await Pc(["--no-literal-pathspecs","check-ignore","--quiet","--no-index",r],t),!0}catch(r){if(r instanceof Vr&&r.status===1)return!1;throw r}}
s(WP,"isIgnored");var VP=new Set([".git","node_modules"]),ox=class{static{s(this,"DiskTree")}#e;#t=new Map;constructor(t){this.#e=t}async look(t,r){try{let n=await Yn(await Fe(t));
if(!Cu(n,await this.#r(le.dirname(r))))return ye(Hr);let a=await Fe(n);return(await Cc(a)).isDirectory()?{kind:"folder",names:(await ix(a,{withFileTypes:!0})).flatMap(
i=>i.isDirectory()?[]:[i.name]).sort()}:zn(to(await pp(n,Lt)))}catch(n){return ye(sx(n))}}async fromRoot(t){let r=await Yn(this.#e),n=await Hc(t);return Cu(n,r)?
_x(le.relative(r,n)):void 0}async list(){try{let t=await Yn(this.#e),r=new Au;await r.addBelow(t);let{files:n,executables:a,runners:o}=await ux(t,"",r),i=s(u=>({
path:ZP(le.join(t,u)),fromRoot:u}),"listed");return{files:n.map(i),executables:a.map(i),runners:o.map(i)}}catch(t){return{message:`${sx(t)}.`}}}runsBpftrace(t){
return YP(t)}isGone(t){return Fe(le.join(this.#e,t)).then(n=>Cc(n)).then(()=>!1,n=>["ENOENT","ENOTDIR"].includes(ir(n)??""))}#r(t){return E(this.#t,t,async()=>XP(
await Hc(t)))}};async function ux(e,t,r){let n=[],a=[],o=[],i=await ix(await Fe(le.join(e,t)),{withFileTypes:!0});t!==""&&i.some(({name:u})=>u===".git")&&await r.
addBelow(le.join(e,t));for(let u of i){let p=t===""?u.name:`${t}/${u.name}`;if(!r.has(le.join(e,p))){if(u.isDirectory()&&!VP.has(u.name)){let _=await ux(e,p,r);
n.push(..._.files),a.push(..._.executables),o.push(..._.runners)}else if(u.isFile()&&yt(p))n.push(p);else if(u.isFile()){let _=ic(p)&&await JP(le.join(e,p));_&&
a.push(p),Qr(p,_)&&o.push(p)}}}return{files:n.sort(),executables:a.sort(),runners:o.sort()}}s(ux,"scriptsIn");function JP(e){return Fe(e).then(r=>Cc(r)).then(({
mode:r})=>(r&73)!==0,()=>!1)}s(JP,"isExecutable");async function YP(e){try{let t=await up(e);try{return ar(e,await Po(t,fu))}finally{await t.close()}}catch{return}}
s(YP,"startsWithBpftrace");function ZP(e){return _x(le.relative(process.cwd(),e))}s(ZP,"shownFrom");async function XP(e){let t=await Lu(e);if(t!==void 0)return t;
let r=await Yn(process.cwd());return Cu(e,r)?r:e}s(XP,"findRoot");async function px(e,t){let r=await Yn(process.cwd());for(let n=le.dirname(le.resolve(e));;n=le.
dirname(n)){let a=await Hc(n);if(!Cu(t,a)&&(a===r||await Ac(le.join(a,".git"))))return!0;if(n===le.dirname(n))return!1}}s(px,"linkLeadsOut");function Cu(e,t){return e===
t||e.startsWith(t.endsWith(le.sep)?t:t+le.sep)}s(Cu,"isInside");function Hc(e){return Fe(e).then(t=>Yn(t)).catch(()=>le.resolve(e))}s(Hc,"realOf");function _x(e){
return e.split(le.sep).join("/")}s(_x,"slashes");function sx(e){if(e instanceof Ie)return e.message;switch(ir(e)){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":
return ke;case"EACCES":case"EPERM":return"permission denied";case"ELOOP":return Ci;default:return`it cannot be read (${Ye(e)})`}}s(sx,"reasonOf");import{realpath as QP,writeFile as eL}from"node:fs/promises";import Hu from"node:path";async function DX(e,t){try{if(ip(e)){await eL(e,t);return}let r=await QP(Hu.dirname(e));if(await px(e,Hu.join(r,Hu.basename(e))))return"a symbolic link leads fr\
om there out of the repository";await Wd(r,async n=>{let a=await Vd(n(Hu.basename(e)));try{await a.writeFile(t)}finally{await a.close()}});return}catch(r){return ir(
r)==="ENOENT"?"there is no such folder":Yd(r)}}s(DX,"writeReport");function qc(e,t){let{document:r}=t;return e.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(a=>Ic(n.path,a,t));case"invalid_key":return[Ic(
n.path.slice(0,-1),String(n.path.at(-1)),t)];case"invalid_value":{let a=Fc(r.value,n.path),o=typeof a=="string"?De(a,n.values.map(String)):"";return[{offset:r.offsetOf(
n.path),message:n.message+o}]}case"invalid_union":{let a=tL(n,Fc(r.value,n.path));return qc(a.map(o=>({...o,path:[...n.path,...o.path]})),t)}default:return[{offset:r.
offsetOf(n.path),message:n.message}]}})}s(qc,"mistakesOf");function tL({errors:e,path:t,message:r},n){let a=typeof n=="object"&&n!==null&&!Array.isArray(n),o=e.
find(u=>u.every(p=>p.path.length>0||p.code==="unrecognized_keys"));return(a?o:e[0])??[{code:"custom",path:t,message:r}]}s(tL,"branchOf");function cx(e,t){let r=Fc(
t.document.value,e);return typeof r=="object"&&r!==null&&Object.hasOwn(r,"__proto__")?[Ic(e,"__proto__",t)]:[]}s(cx,"unseenKey");function Ic(e,t,{schema:r,document:n}){
let{names:a,what:o}=rL(e,r),i=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${o} "${t}".${De(t,a)}\
 ${o==="key"?"Known keys":"The rules"} are ${a.join(", ")}.`;return{offset:n.keyOffset(e,t),message:i}}s(Ic,"unknownKey");function rL(e,t){let r=t;for(let n of e)
r=lx(r),r instanceof fo?r=r.shape[String(n)]:r instanceof bd&&(r=r.def.element),r instanceof kd&&(r=r.def.options.find(a=>a instanceof fo));return r=lx(r),r instanceof
fo?{names:Object.keys(r.shape),what:"key"}:r instanceof wd&&r.def.keyType instanceof vd?{names:r.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}s(rL,"keysAt");function lx(e){return e instanceof xd?e.def.innerType:e}s(lx,"bare");function Fc(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||
!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}s(Fc,"at");var ce=co(jd(),1);var hx=64*1024,dx=20,nL=20;function mx(e,{name:t,limit:r}){let n=new ce.LineCounter,a=s(p=>({ok:!1,lines:n,mistakes:[{offset:0,message:p}]}),"wrong");if(e.length>
r)return a(`${t} is larger than ${r/1024} KiB. Remove what does not belong into it.`);if(uL(e,dx))return a(`${t} is nested more than ${dx} levels deep. No key n\
eeds more than a few of them.`);let o=(0,ce.parseDocument)(e,{lineCounter:n,prettyErrors:!1,uniqueKeys:!0,strict:!0}),i=[...o.errors,...o.warnings];if(i.length>
0){let p=i.map(({code:_,message:l,pos:c})=>({offset:c[0],message:oL(_,l)}));return{ok:!1,lines:n,mistakes:p}}let u=aL(o);if(u!==void 0)return{ok:!1,lines:n,mistakes:[
u]};try{let p=o.toJS({maxAliasCount:nL})??{};return{ok:!0,lines:n,document:sL(p,o)}}catch(p){return a(`The aliases cannot be expanded: ${Ye(p)}.`)}}s(mx,"readYa\
ml");function aL(e){let t;return(0,ce.visit)(e,{Alias:s((r,n)=>{if(n.resolve(e)!==void 0)return;let a=`Not valid YAML: "*${n.source}" refers to nothing.${gx}`;return t=
{offset:n.range?.[0]??0,message:a},ce.visit.BREAK},"Alias")}),t}s(aL,"unresolvedAlias");var gx=' A pattern that starts with "*" or "!" is written in quotes.';function oL(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${gx}`;default:
return`Not valid YAML: ${t}`}}s(oL,"words");function sL(e,t){let r=s(n=>{for(let a=n.length;a>=0;a--){let o=fx(t,n.slice(0,a));if((0,ce.isNode)(o))return o.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:r,keyOffset:s((n,a)=>{let o=fx(t,n);return((0,ce.isMap)(o)?iL(o,a):void 0)??r(n)},"keyOffset")}}s(sL,"placed");function fx(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}s(fx,"nodeAt");function iL(e,t){let r=e.items.find(n=>(0,ce.isPair)(n)&&(0,ce.isScalar)(n.key)&&String(n.key.value)===
t);return r!==void 0&&(0,ce.isScalar)(r.key)?r.key.range?.[0]:void 0}s(iL,"keyOffsetIn");function uL(e,t){let r=[];for(let n of new ce.Parser().parse(e))r.push(
{token:n,depth:0});for(let n=r.pop();n!==void 0;n=r.pop()){let{token:a,depth:o}=n;if(o>t)return!0;for(let i of pL(a))r.push({token:i,depth:o+1})}return!1}s(uL,"\
tooDeep");function pL(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.
flatMap(({key:t,value:r})=>[...t?[t]:[],...r?[r]:[]]);default:return[]}}s(pL,"children");var bx=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function kx(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}s(kx,"severalConfigurations");var _L=20,lL={name:"The configuration",limit:hx};function yx(e,t){let r=vx(zw,e,{...lL,
path:t});return r.ok?{ok:!0,configuration:hL(r.data)}:r}s(yx,"parseConfiguration");function wx(e,t){let r=vx(ow,e,{name:"The baseline",limit:nw,path:t});return r.
ok?{ok:!0,entries:r.data.findings}:r}s(wx,"parseBaseline");function vx(e,t,{path:r,...n}){let a=mx(t,n),o=s(_=>({ok:!1,errors:[..._].sort((l,c)=>l.offset-c.offset).
slice(0,_L).map(({offset:l,message:c})=>{let{line:d,col:f}=a.lines.linePos(l);return{path:r,line:Math.max(1,d),column:Math.max(1,f),message:c}})}),"wrong");if(!a.
ok)return o(a.mistakes);let{document:i}=a,u=e.safeParse(i.value),p=[...qc(u.error?.issues??[],{schema:e,document:i}),...cL(i.value).flatMap(_=>cx(_,{schema:e,document:i}))];
return!u.success||p.length>0?o(p):{ok:!0,data:u.data}}s(vx,"parseBySchema");function cL(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],r=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:r},(n,a)=>["overrides",a,"rules"])]}s(cL,"recordsIn");function jc(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}s(jc,"describeConfigurationError");function xx(e){return e.map(t=>typeof t=="string"?t:t.name)}s(xx,"namesOf");function dL({targets:e=[],
overrides:t=[]}){let n=[...e,...t.flatMap(a=>a.targets??[])].filter(a=>typeof a!="string");return[...new Map(n.map(a=>[a.name,a])).values()]}s(dL,"tablesOf");function fL({
files:e,rules:t,targets:r}){return{files:e,...t===void 0?{}:{rules:t},...r===void 0?{}:{targets:xx(r)}}}s(fL,"overrideOf");function hL(e){let{targets:t,rules:r,
files:n,embedded:a,overrides:o,suppressions:i,baseline:u}=e,p=dL(e),{"fail-on":_,"run-together":l,"lock-path":c,"command-apps":d}=e;return{...t===void 0?{}:{targets:xx(
t)},...p.length===0?{}:{ownTables:p},..._===void 0?{}:{failOn:_},...r===void 0?{}:{rules:r},...n===void 0?{}:{files:n},...a===void 0?{}:{embedded:a},...l===void 0?
{}:{runTogether:l},...o===void 0?{}:{overrides:o.map(fL)},...c===void 0?{}:{lockPath:c},...i===void 0?{}:{suppressions:i},...u===void 0?{}:{baseline:u},...d===void 0?
{}:{commandApps:d}}}s(hL,"configurationOf");async function Zn(e){if(e===void 0)return Iu([]);if(!e.ok)return Iu([e.message]);let t=yx(e.text,e.path);if(!t.ok)return Iu(t.errors.map(jc));let{configuration:r}=t,
n=new Map,a=[];for(let i of r.ownTables??[]){let{name:u,"kernel-table":p}=i,_=await e.beside(p),l=_.kind==="unread"?_.message:"it is not a regular file",c=_.kind===
"text"?fw(_.text,i):new D("configuration",l);c instanceof D?a.push(`${e.path}: the kernel table ${p} of the target "${u}" cannot be used: ${c.message}.`):n.set(
u,c)}let o=await mL(e,r);return o instanceof D&&a.push(...o.sentences),a.length>0||o instanceof D?Iu(a):{configuration:r,ownTargets:n,mistakes:a,...o===void 0?{}:
{baseline:o}}}s(Zn,"readLayer");async function mL(e,{baseline:t}){if(t===void 0||t===ve)return;let r=await e.beside(t),n=s(o=>new D("configuration",`${e.path}: \
the baseline ${t} cannot be used: ${o}.`),"wrong");if(r.kind==="unread")return n(r.message);if(r.kind==="folder")return n("it is not a regular file");let a=wx(r.
text,t);return a.ok?{path:t,entries:a.entries}:new D("configuration",...a.errors.map(jc))}s(mL,"readBaseline");function Iu(e){return{configuration:{},ownTargets:new Map,
mistakes:e}}s(Iu,"emptyLayer");import{createHash as gL}from"node:crypto";var Sx=100,Nx=class{static{s(this,"GitHubContents")}#e;#t;#r=new Map;#n=[];constructor(t,r){this.#e=t,this.#t=r}entry(t){let r=this.#r.get(t);if(r!==void 0)return r;
let n=new Promise(a=>{this.#n.push({path:t,done:a}),this.#n.length===1&&setImmediate(()=>this.#a())});return this.#r.set(t,n),n}#a(){let t=this.#n;this.#n=[];for(let r=0;r<
t.length;r+=Sx){let n=t.slice(r,r+Sx),a=this.#o(n.map(({path:o})=>o));for(let[o,{path:i,done:u}]of n.entries())u(a.then(p=>this.#s(i,p?.[`f${o}`])))}}async#o(t){
let{owner:r,repo:n,ref:a}=this.#t,o=Object.fromEntries(t.map((_,l)=>[`p${l}`,_])),i=t.map((_,l)=>`, $p${l}: String!`).join(""),u=t.map((_,l)=>`f${l}: file(path:\
 $p${l}) { ...content }`).join(`
`),p=`query contents($owner: String!, $repo: String!, $commit: GitObjectID!${i}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${u} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;try{let{repository:_}=await this.#e.graphql(p,{owner:r,repo:n,commit:a,...o});return _?.object??void 0}catch(_){let l=kL(_);if(l!==void 0)return l;let c=Ju(
_);if(t.length>1&&(c===void 0||c>=500))return;throw _}}async#s(t,r){if(r===null)return;if(r===void 0)return this.#i(t);let n=r.mode.toString(8).padStart(6,"0");
if(n===Kn)return{kind:"submodule"};let{object:a,oid:o,size:i}=r;if(a!==null&&"entries"in a&&a.entries===null)return this.#i(t);let u=a!==null&&"text"in a?a.text:
null;if(n===sc)return u===null?this.#i(t):{kind:"link",target:u};if(a!==null&&"entries"in a)return{kind:"folder",names:(a.entries??[]).filter(({type:l})=>l==="b\
lob").map(({name:l})=>l)};let p=u===null?void 0:Buffer.from(u);if(i>Lt){let l=p===void 0?void 0:ar(t,p),c=p===void 0?void 0:tp(t,p)||void 0;return{kind:"file",sha:o,
mode:n,text:mu(),runsBpftrace:l,isHost:c}}let _=p!==void 0&&bL(p)===o;return{kind:"file",sha:o,mode:n,..._?Gc(t,p):await this.#p(t,o)}}async#i(t){let r=await this.#u(
t);if(r===void 0)return;if(Array.isArray(r))return{kind:"folder",names:r.flatMap(({type:p,name:_})=>p==="file"?[_]:[])};if(r.type==="symlink")return{kind:"link",
target:r.target};if(r.type==="submodule")return{kind:"submodule"};let{sha:n,size:a,encoding:o,content:i}=r;if(a>Lt)return{kind:"file",sha:n,text:mu(),runsBpftrace:void 0,
isHost:void 0};let u=o==="base64"?Gc(t,Buffer.from(i,"base64")):await this.#p(t,n);return{kind:"file",sha:n,...u}}async follow(t){let r=t;for(let n=0;n<=Xw;n++){
let a=await this.entry(r);if(a===void 0)return{message:r===t?ke:ev(r)};if(a.kind!=="link")return{entry:a,at:r};let o=a.target===void 0?void 0:Qw(r,a.target);if(o===
void 0)return{message:Da};r=o}return{message:Ci}}async#u(t){try{return(await this.#e.rest.repos.getContent({...this.#t,path:t})).data}catch(r){if(Ju(r)===404)return;
throw r}}async#p(t,r){let{owner:n,repo:a}=this.#t,{data:o}=await this.#e.rest.git.getBlob({owner:n,repo:a,file_sha:r});return o.encoding==="base64"?Gc(t,Buffer.
from(o.content,"base64")):{text:{status:"failed",error:`GitHub sent it in an encoding that is not known here: ${o.encoding}.`},runsBpftrace:void 0,isHost:void 0}}};
function Gc(e,t){return{text:to(t),runsBpftrace:ar(e,t),isHost:tp(e,t)}}s(Gc,"whole");function bL(e){return gL("sha1").update(`blob ${e.length}\0`).update(e).digest(
"hex")}s(bL,"blobSha");function kL(e){let r=(cd(e)?.data??null)?.repository?.object;if(r!=null)return Object.fromEntries(Object.entries(r).flatMap(([n,a])=>a===
null?[]:[[n,a]]))}s(kL,"partialAnswer");async function mQ(e,{owner:t,repo:r,path:n,ref:a}){let{data:o}=await e.rest.repos.getContent({owner:t,repo:r,path:n,...a===
void 0?{}:{ref:a}});if(!(Array.isArray(o)||o.type!=="file"||o.encoding!=="base64"))return to(Buffer.from(o.content,"base64"))}s(mQ,"readRegularFile");import{posix as Fu}from"node:path";var Tx=2e3,Rx=16*1024*1024,Ex=100;async function Mx(e,t,r){let n=await xL(e,t),a=new Set(e.filter(_=>!Bc(_)).map(({path:_})=>_)),{files:o,left:i}=await SL(n,a,r),
u=[],p=new Map;for(let{at:_,source:l,hosts:c}of o.values()){let d=await r.fromRoot(_);d!==void 0&&!Te(t.choose(d),!0)||l.kind==="text"&&!wL(_,l.text,c)||(p.set(
_,c),u.push(l.kind==="text"?{status:"readable",path:_,text:l.text}:{status:"failed",path:_,error:Fn(l.message)}))}return i.length>0&&u.push({status:"failed",path:it,
error:yL(i)}),{scripts:u,hosts:p}}s(Mx,"findNamed");function qu(e,{scripts:t,hosts:r}){return[...e.filter(({path:n})=>!r.has(n)),...t]}s(qu,"withNamed");function Bc(e){
return e.status==="readable"&&e.host==="found"}s(Bc,"mayBeNamed");function yL(e){return`One run looks up ${Tx} files that commands give to bpftrace, and reads ${Rx/
1024/1024} MiB of them at most. These were left out: ${me(e.map(({path:t})=>t))}. Split the change, or name fewer scripts.`}s(yL,"tooMany");function wL(e,t,r){return t.
trim()===""||t.startsWith("#!")||Dn(e,t)||r.every(Dd)&&!Wa(t)?!1:!Ro(e)||vL(t)}s(wL,"isNamedOnly");function vL(e){let{errors:t,items:r}=Xe(e);return t.length===
0&&r.some(({kind:n})=>n==="probe")}s(vL,"isWholeScript");async function xL(e,{embedded:t}){let r=new Map;for(let n of e)if(n.status==="readable"&&n.host!==void 0)
for(let a of await Dc(n,t))E(r,`${Fu.dirname(n.path)}\0${a}`,()=>({path:a,hosts:[]})).hosts.push(n.path);return[...r.values()]}s(xL,"namesIn");async function Dc({
path:e,text:t},r){try{let n=await Va(e,t,r);return n!==void 0&&Bd(n.kind)?n.scripts:[]}catch{return[]}}s(Dc,"namesOf");async function SL(e,t,r){let n=new Map,a=0,
o=0;for(;o<Math.min(e.length,Tx)&&a<=Rx;o+=Ex){let i=e.slice(o,o+Ex),u=await Promise.all(i.map(p=>Kc(p,r,t)));for(let[p,_]of u.entries()){if(_===void 0||t.has(_.
at))continue;let{at:l,source:c}=_;!n.has(l)&&c.kind==="text"&&(a+=c.text.length),E(n,l,()=>({..._,hosts:[]})).hosts.push(...i[p]?.hosts??[])}}return{files:n,left:e.
slice(o)}}s(SL,"lookUpAll");var NL=new Set;function zc({path:e,hosts:[t=""]}){return e.startsWith("/")||/(?:^|\/)\.{0,2}$/.test(e)?[]:[...new Set([Fu.join(Fu.dirname(
t),e),Fu.normalize(e)])]}s(zc,"placesOf");async function Kc(e,t,r=NL){for(let n of zc(e)){if(r.has(n))return;let a=await t.look(n,e.hosts[0]??"");if(a.kind==="t\
ext")return{at:a.at??n,source:a};if(a.kind==="unread"&&!rv(a.message))return{at:n,source:a}}}s(Kc,"lookUp");async function $x(e,t,r,n){let a=new po(r,n),o=[];for(let i of e)o.push(await a.leaveOut(i));return{files:o,notes:await a.notes(t)}}s($x,"withoutAccepted");var po=class{static{
s(this,"AcceptedFindings")}#e;#t;#r;#n;constructor(t,r){let{baseline:n}=t;this.#e=t,this.#t=r,this.#r=n===ve||n?.entries.length===0?void 0:n,this.#n=this.#r===void 0?
void 0:new Uc(this.#r,t)}async leaveOut(t){return this.#n?.leaveOut(t,await this.#t.fromRoot(t.path))??t}async notes(t){if(this.#n===void 0||this.#r===void 0)return[];
let{minConfidence:r,forFile:n}=this.#e,a=new Set(await Promise.all(t.map(i=>this.#t.fromRoot(i)))),o=s(({file:i,rule:u})=>r==="possible"&&a.has(i)&&n(i).rules[u]!==
"off","isAsked");return[...this.#n.notes(),...Lx(this.#r,this.#n.unmatched(o))]}};async function Px({baseline:e},t){if(e===void 0||e===ve)return[];let r=[...new Set(
e.entries.map(({file:a})=>a))],n=new Set;for(let a of r)await t(a)&&n.add(a);return Lx(e,e.entries.filter(({file:a})=>n.has(a)))}s(Px,"goneNotes");function EL({
rule:e,reason:t,until:r},{suppressions:n}){let{today:a}=n;return a!==void 0&&r<a?`It ended on ${r}.`:Ct(e,t,n,r)}s(EL,"whyNotAccepted");function Ox({rule:e,fingerprint:t}){
return`${e} ${t}`}s(Ox,"entryKey");function Lx({path:e},t){if(t.length===0)return[];let r=me(t.map(({file:a,rule:o})=>`${o} in ${a}`)),n=t.length===1?"1 entry m\
atches no finding":`${z(t.length,"entry","entries")} match no finding`;return[`${e}: ${n} of this run (${r}). Take out what is fixed: "bpftrace-guard baseline" \
does that.`]}s(Lx,"noLongerNeeded");var Uc=class{static{s(this,"Tally")}#e;#t;#r=new Map;#n=new Set;#a=[];#o=[];constructor(t,r){this.#e=t,this.#t=r;for(let n of t.
entries){let a=this.#r.get(n.file)??new Map;this.#r.set(n.file,a.set(Ox(n),n))}}leaveOut(t,r){let n=this.#r.get(r??"");if(n===void 0||t.status!=="analysed")return t;
let a=zr([t]),o=t.findings.filter(i=>{let u=n.get(Ox({rule:i.rule,fingerprint:a.get(i)??""}));if(u===void 0)return!0;this.#n.add(u);let p=EL(u,this.#t);return p===
void 0?this.#a.push(u):this.#o.push(`${u.rule} in ${u.file} is not accepted: ${p}`),p!==void 0});return{...t,findings:o}}unmatched(t){return this.#e.entries.filter(
r=>t(r)&&!this.#n.has(r))}notes(){let{path:t}=this.#e,r=[],n=this.#a.map(({until:o})=>o).sort()[0],a=this.#a.length===1?"is":"are";return n!==void 0&&r.push(`${z(
this.#a.length,"finding")} ${a} accepted by the baseline ${t}, ${this.#a.length===1?"":"the first one "}until ${n}.`),this.#o.length>0&&r.push(`${t}: ${me(this.#o.
map(o=>o.replace(/\.$/,"")))}.`),r}};var Xn=5e3,ju=200,_o=class{static{s(this,"FilesAround")}library=new qn;left=0;#e;#t=new Map;constructor(t,r){this.#e=t;for(let{path:n,text:a}of r)this.library.add(
n,{kind:"text",text:a})}look(t,r){if(this.library.source(t)!==void 0)return Promise.resolve();let n=this.#t.get(t)??this.#r(t,r);return this.#t.set(t,n),n}async#r(t,r){
this.#t.size>=Xn&&(this.left+=1);let n=this.#t.size<Xn?await this.#e.look(t,r):ye(TL);this.library.add(t,n)}async readImports(t){let r=this.library.source(t);if(r?.
kind!=="text")return[];let n=this.library.parse(t,r.text);for(;;){let{unread:a,reached:o}=Ii(n,t,this.library);if(a.length===0)return o;await Promise.all(a.map(
i=>this.look(i,t)))}}},TL=`a run reads ${Xn} files beside the scripts at most. Split the change`;async function Gu(e,t,r){let n=new _o(r,e);await Promise.all(e.
map(({path:i})=>n.readImports(i)));let a=await ML(e,t,r),o=[...new Set(a.flatMap(({paths:i})=>i))];return await Promise.all(o.map(i=>n.look(i,i))),await Promise.
all(o.map(i=>n.readImports(i))),{library:n.library,groups:a}}s(Gu,"readSurroundings");function RL(e){let t=e.filter(n=>n.startsWith("!")).map(n=>vt(n.slice(1))),
r=e.filter(n=>!n.startsWith("!")).map(vt);return n=>r.some(a=>a(n))&&!t.some(a=>a(n))}s(RL,"groupMatcher");async function ML(e,t,r){if(t.length===0)return[];let n=await Promise.
all(e.map(async({path:l})=>({path:l,fromRoot:await r.fromRoot(l)??""}))),a=t.map(RL).filter(l=>n.some(({fromRoot:c})=>c!==""&&l(c)));if(a.length===0)return[];let o=await r.
list(),i="message"in o?[`The scripts that run together with this script could not be listed. ${o.message}`]:[],u=new Set(n.map(({fromRoot:l})=>l)),p=s(l=>a.some(
c=>c(l)),"isAsked"),_=[..."files"in o?o.files:[],...await OL(o,l=>p(l)&&!u.has(l),r)];return a.map(l=>{let c=new Map;for(let{path:b,fromRoot:g}of[...n,..._])g!==
""&&!c.has(g)&&l(g)&&c.set(g,b);let d=[...c.values()];if(d.length<=ju)return{paths:d,missing:i};let f=d.length-ju,h=`A group of run-together has ${d.length} scr\
ipts, of which ${ju} are judged as one at most: ${f} of those that run together with this script were left out; declare smaller groups.`;return{paths:d.slice(0,
ju),missing:[...i,h]}})}s(ML,"findGroups");async function OL(e,t,r){if("message"in e)return[];let n=e.executables.filter(({fromRoot:i})=>t(i)),a=n.slice(0,Xn),o=await Promise.
all(a.map(({path:i})=>r.runsBpftrace(i)));return n.filter((i,u)=>o[u]!==!1)}s(OL,"membersByFirstLine");var $L=64*1024*1024;function Wc(e,t){let r=`The run was interrupted before it judged ${me(e)}.`;return Gr({status:"failed",path:it,error:r},t)}s(Wc,"interrupted\
Before");function PL(e,t,r){let n=`The scripts of this run and what they import are longer than the ${t} characters that one run judges, and these were left out\
: ${me(e)}. Split the change, or name fewer scripts.`;return Gr({status:"failed",path:it,error:n},r)}s(PL,"tooMuchText");var LL=/\bimport\b|\binclude\b(?!\s*<)/;
function Bu({text:e,host:t},{runTogether:r}){return t!==void 0||r.length===0&&!LL.test(e)}s(Bu,"standsAlone");async function Qn(e,t,r,{signal:n,judges:a=new jr(
t,n),most:o=$L,onFile:i=s(()=>{},"onFile")}={}){if(e.length>0&&t.refusal!==void 0)throw t.refusal;let u=await Mx(e,t,r),p=qu(e,u),_=await Promise.all(p.map(async({
path:S})=>t.forFile(await r.fromRoot(S)))),l=p.filter(S=>S.status==="readable"),c=l.filter(S=>!Bu(S,t)),d=new jr(t,n,await Gu(c,t.runTogether,r)),f={scripts:0,hosts:0},
h=s(async(S,T)=>{let v=_[T]??t;if(S.status!=="readable")return{report:Gr(S,v),notes:[]};if(!Bu(S,t))return d.judge(S,v,o);let R=S.host===void 0?"scripts":"hosts",
W=f[R];return f[R]+=S.text.length,W<o?a.judge(S,v):void 0},"judge"),b=p.map(h),g=new Set,m=[],y=[],k=new po(t,r),w=s(async S=>{let T=await k.leaveOut(S);y.push(
T),i(T)},"add");for(let[S,T]of p.entries()){let{path:v}=T,R=await b[S];R===void 0?g.add(v):R.report!==void 0?await w(R.report):T.status==="readable"&&T.host==="\
named"&&await w({status:"skipped",path:v,error:tu}),m.push(...R?.notes??[])}g.size>0&&await w(n?.aborted===!0?Wc([...g],t):PL([...g],o,t));let x=l.flatMap(({path:S})=>g.
has(S)?[]:[S]);return{targets:Vc(_,t),files:y,findings:or(y),notes:[...m,...await k.notes(x)],named:u.hosts}}s(Qn,"judgeScripts");function Vc(e,t){let r=e.length===
0?t.targets:e.flatMap(n=>n.targets);return[...new Map(r.map(n=>[n.name,n])).values()]}s(Vc,"targetsOf");var AL=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function Ax(e){return Hx(e).map(({newStart:t,lines:r})=>{let n=[],a=[],o=r.every(({sign:u})=>u==="-")?t+1:t,i=t;
for(let{sign:u,text:p}of r){if(u==="-"){a.push({before:i-t+o,text:p});continue}u==="+"&&n.push(i),i+=1}return{newStart:t,newLines:i-t,added:n,...a.length===0?{}:
{removed:a}}})}s(Ax,"parseHunks");function Cx(e){return Hx(e).find(r=>r.newStart===1)?.lines.find(r=>r.sign!=="-")?.text.replace(/\r$/,"")}s(Cx,"firstLineOf");function Hx(e){
let t=[],r=e.split(`
`),n=0;for(;n<r.length;){let a=AL.exec(r[n]??"");if(n+=1,a===null)continue;let o=Number(a[1]??1),i=Number(a[3]??1),u=[];for(;n<r.length&&(o>0||i>0);){let p=r[n]??
"",_=p[0];if(_==="\\"){n+=1;continue}if(_==="+"&&i>0)i-=1;else if(_==="-"&&o>0)o-=1;else if(_===" "&&o>0&&i>0)o-=1,i-=1;else break;u.push({sign:_,text:p.slice(1)}),
n+=1}t.push({newStart:Number(a[2]),lines:u})}return t}s(Hx,"readPatch");var Ix=100,CL=200;async function Du(e,{owner:t,repo:r},n){let a={owner:t,repo:r};return await Jc(e,a,n)??(await Bx(e,a,{after:n}))?.changed}s(Du,"listBlobs");async function Gx(e,{
owner:t,repo:r},n,a){let o={owner:t,repo:r},i=await Jc(e,o,n),u=i&&await Jc(e,o,a);return u===void 0?Bx(e,o,{before:n,after:a}):Zc(Yc(i??[]),Yc(u))}s(Gx,"compar\
eBlobs");async function Jc(e,t,r){let{data:n}=await e.rest.git.getTree({...t,tree_sha:r,recursive:"1"});return n.truncated?void 0:n.tree.filter(({type:o})=>o===
"blob").map(({path:o,mode:i,sha:u,size:p})=>({path:o,mode:i,sha:u,...p===void 0?{}:{size:p}}))}s(Jc,"readWhole");var HL=new Map;async function Bx(e,t,{before:r,
after:n}){let a=[],o=[],i=0,u=[""];for(;u.length>0;){let p=[];for(let _=0;_<u.length;_+=Ix){let l=u.slice(_,_+Ix);if(i+=r===void 0?1:2,i>CL)return;let c=r===void 0?
HL:await Fx(e,t,r,l),d=await Fx(e,t,n,l),f=Zc(qx(c),qx(d));a.push(...f.changed),o.push(...f.removed);let h=Zc(jx(c),jx(d));p.push(...h.changed.map(({path:b})=>b),
...h.removed)}u=p}return{changed:a,removed:o}}s(Bx,"walk");async function Fx(e,t,r,n){let a=n.map((l,c)=>`, $e${c}: String!`).join(""),o=n.map((l,c)=>`f${c}: ob\
ject(expression: $e${c}) { ...folder }`).join(`
`),i=`query folders($owner: String!, $repo: String!${a}) {
    repository(owner: $owner, name: $repo) { ${o} }
  }
  fragment folder on Tree { entries { name type mode oid } }`,u=Object.fromEntries(n.map((l,c)=>[`e${c}`,`${r}:${l}`])),p=await e.graphql(i,{...t,...u}),_=n.flatMap(
(l,c)=>{let d=p.repository?.[`f${c}`];if(d===void 0||d?.entries===null||d===null&&l==="")throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(
l)} at ${r}.`);return(d?.entries??[]).map(({name:f,type:h,mode:b,oid:g})=>{let m=l===""?f:`${l}/${f}`;return[m,{path:m,type:h,mode:b.toString(8).padStart(6,"0"),
sha:g}]})});return new Map(_)}s(Fx,"readFolders");function qx(e){let t=[...e.values()].filter(({type:r,mode:n})=>r!=="tree"&&n!==Kn);return Yc(t.map(({path:r,mode:n,
sha:a})=>({path:r,mode:n,sha:a})))}s(qx,"filesOf");function jx(e){return new Map([...e].filter(([,{type:t}])=>t==="tree"))}s(jx,"foldersOf");function Yc(e){return new Map(
e.map(t=>[t.path,t]))}s(Yc,"byPath");function Zc(e,t){return{changed:[...t.values()].filter(({path:r,sha:n,mode:a})=>{let o=e.get(r);return o?.sha!==n||o.mode!==
a}),removed:[...e.keys()].filter(r=>!t.has(r))}}s(Zc,"compared");var IL=300;async function cee(e,t,r=Vn,n){let{owner:a,repo:o,headSha:i}=t,{files:u,merge_base_commit:p}=await FL(e,t),_=p.sha;if(u!==void 0&&u.length<IL)return{
mergeBase:_,...zu(u,r)};let l=await Gx(e,t,_,i),c=n===void 0?u:await Dx(GL(e,{owner:a,repo:o,number:n}));return l===void 0?{mergeBase:_,...zu(c??[],r),unlisted:`\
GitHub lists ${c?.length??0} of more changed files, ${zx}`}:{mergeBase:_,...zu(BL(l,c??[]),r)}}s(cee,"listChange");async function FL(e,{owner:t,repo:r,baseSha:n,
headSha:a}){let o={owner:t,repo:r,basehead:`${n}...${a}`,per_page:1},i=await Dx(e.rest.repos.compareCommitsWithBasehead(o));if(i!==void 0)return i.data;let{data:u}=await e.
rest.repos.compareCommitsWithBasehead({...o,page:2});return{...u,files:void 0}}s(FL,"readComparison");async function Dx(e){try{return await e}catch(t){if(ld(t)===
"no-diff")return;throw t}}s(Dx,"withoutDiff");var zx="and the repository is too large to compare its trees; split the change, or move the scripts to a smaller r\
epository.";async function dee(e,t,r,n=Vn){return qL(await Du(e,t,r),n)}s(dee,"listRepository");function qL(e,t){if(e===void 0)return{scripts:[],unknown:[],leftOut:0,
notes:[],unlisted:`The files cannot be listed, ${zx}`};let r=new Map(e.map(({path:i,size:u})=>[i,u])),{hosts:n,...a}=zu(e.map(Kx),t),o=n.map(i=>{let u=r.get(i.path);
return u===void 0?i:{...i,size:u}});return{...a,hosts:jL(o),whole:!0}}s(qL,"listingOfTree");function jL(e){let t=s(({path:r})=>{let n=ra(r);return n===void 0||n===
"first line"?-1:nu.indexOf(n.kind)},"rank");return[...e].sort((r,n)=>t(r)-t(n))}s(jL,"likeliestFirst");async function GL(e,{owner:t,repo:r,number:n}){return e.paginate(
e.rest.pulls.listFiles,{owner:t,repo:r,pull_number:n,per_page:100})}s(GL,"listPullRequestFiles");function Kx({path:e,sha:t}){return{filename:e,sha:t,status:"cha\
nged",changes:1}}s(Kx,"diffFileOf");function BL({changed:e,removed:t},r){let n=new Map(r.map(u=>[u.filename,u])),a=new Set,o=e.map(u=>{let p=n.get(u.path);return p===
void 0||p.sha!==u.sha?Kx(u):(p.status==="renamed"&&p.previous_filename!==void 0&&a.add(p.previous_filename),p)}),i=t.filter(u=>!a.has(u));return[...o,...i.map(u=>({
filename:u,sha:null,status:"removed",changes:1}))]}s(BL,"withDiffs");function zu(e,t){let r=e.filter(({status:a})=>a!=="removed").map(a=>({...a,choice:t(a.filename),
script:KL(a)})),n=s(a=>a.script!==!0&&To(a.filename,a.choice),"isHost");return{scripts:r.filter(a=>Te(a.choice,a.script===!0)&&!(a.choice==="any"&&n(a))).map(Xc),
hosts:r.filter(a=>n(a)&&!DL(a)).map(Xc),unknown:r.filter(({choice:a,script:o})=>a==="script"&&o===void 0).map(Xc),unnamed:new Map(r.filter(({script:a})=>a!==!0).
map(a=>[a.filename,zL(a)])),leftOut:r.filter(({choice:a,script:o})=>o===!0&&!Te(a,o)).length,changedPaths:e.map(({filename:a})=>a),removed:new Map(e.flatMap(({status:a,
filename:o,previous_filename:i})=>a==="removed"?[[o,o]]:a==="renamed"&&i?[[i,o]]:[])),notes:[]}}s(zu,"listingOf");function DL({filename:e,status:t,patch:r}){return t===
"added"&&r!==void 0&&!Qu(e,r)}s(DL,"showsNoProgram");function zL(e){let{filename:t,status:r,patch:n}=e,a=r==="added"&&n!==void 0&&!n.includes("{");return{...Ux(
e),mayBeScript:nr(t)==="unknown"&&!Ro(t)&&!a,hunks:s(async()=>Wx(e),"hunks")}}s(zL,"unnamed");function Ux({status:e,previous_filename:t}){return e==="renamed"&&
t!==void 0?{previousPath:t}:{}}s(Ux,"previousOf");function Xc(e){let{filename:t,sha:r}=e,n=Wx(e);return{path:t,...r?{blobSha:r}:{},...Ux(e),...n===void 0?{}:{hunks:n},
...e.patch!==void 0&&Qu(t,e.patch)?{named:!0}:{}}}s(Xc,"listed");function KL({filename:e,patch:t,status:r}){if(yt(e))return!0;let n=t===void 0?void 0:Cx(t);if(n!==
void 0)return ar(e,new TextEncoder().encode(n));switch(nr(e)){case"binary":case"data":return!1;case"program":return t===void 0&&(r==="added"||r==="modified")?void 0:
!1;case"unknown":return}}s(KL,"isScript");function Wx(e){return e.patch!==void 0?Ax(e.patch):e.changes===0?[]:void 0}s(Wx,"hunksOf");var UL=100;async function Vx(e,{scripts:t,named:r,removed:n,hunks:a,filter:o},i,u){let p=e.filter(v=>v.finding.rule!=="not-judged"&&!Ww(v,a,o));if(p.length===0)
return{own:e,others:[]};let _=new Map(t.map(({path:v,previousPath:R})=>[v,R])),l=new Set(t.flatMap(({path:v,host:R})=>R===void 0?[]:[v])),c=new Map(p.map(({file:v})=>[
v,_.get(v.path)??v.path])),d=new Set([...c.keys()].flatMap(({path:v})=>r.get(v)??[])),f=[...d].map(v=>_.get(v)??v),h=d.size===0?[]:[...n.keys()].filter(v=>Qr(v,
!0)),b=s(async v=>{let R=To(v,i.choose(v))?await u.look(v,v):void 0;return R?.kind==="text"?[{status:"readable",path:v,text:R.text,host:"found"}]:[]},"readHost"),
g=[...c].flatMap(([v,R])=>l.has(v.path)?[R]:[]),m=[...new Set([...g,...f,...h.slice(0,UL)])].map(b),y=await Promise.all([...m,...[...c].map(async([v,R])=>{if(l.
has(v.path))return[];let W=await u.look(R,R);return W.kind!=="text"?[]:Te(i.choose(R),Dn(R,W.text))?[{status:"readable",path:R,text:W.text}]:[]})]),{baseline:k,
...w}=i,x=await Qn(y.flat(),{...w,minConfidence:"possible"},u),S=new Map(x.files.map(v=>[v.path,new Set(zr([v]).values())])),T=p.filter(({file:v,fingerprint:R})=>S.
get(c.get(v)??"")?.has(R));return{own:e.filter(v=>!T.includes(v)),others:T}}s(Vx,"splitFindings");var Qc="It is a symbolic link. The script that it leads to is judged where it is changed.";async function Jx(e,t,r){let n=await r.look(e,e);switch(n.kind){case"\
folder":return{status:"skipped",path:e,error:hu};case"unread":return{status:"failed",path:e,error:Fn(n.message)};case"text":{let{text:a,at:o=e}=n;return Te(t(o),
Dn(o,a))&&o!==e?{status:"skipped",path:e,error:Qc}:a.trim()===""?{status:"skipped",path:e,error:ac}:{status:"readable",path:e,text:a}}}}s(Jx,"readBehindLink");var td=5e3,Yx={scripts:[],causes:new Map,notes:[]};async function Zx({scripts:e,changedPaths:t,removed:r},n,a){let o=new Map([...t.map(w=>[w,w]),...r]);if(o.size===
0)return Yx;let i=await a.list();if("message"in i)return{...Yx,scripts:[ed(i.message)]};let u=e.filter(w=>w.status==="readable"),p=new Set(e.map(({path:w})=>w)),
_=i.files.map(({path:w})=>w),l=[...o.keys()].some(Vw)?i.executables.map(({path:w})=>w).filter(w=>n(w)!=="none"):[],c=[..._,...l].filter(w=>!p.has(w)),d=new _o(a,
u),{asked:f,failed:h}=await WL(c.slice(0,td),new Set(l),a);await Promise.all(f.map(async w=>d.library.add(w,await a.look(w,w))));let b=new rd(d,o),g=[],m=new Map,
y=[];for(let w of f){let x=d.library.source(w);if(x?.kind==="unread"&&x.failed?h.push(w):x?.kind==="unread"&&y.push(`Whether ${w} imports a changed file is not \
known: ${x.message}.`),x?.kind!=="text"||!Te(n(w),!0))continue;let S=await b.causeFor(w);if(S===void 0)continue;let T=await Jx(w,n,a);T.status!=="skipped"&&(m.set(
w,S),g.push(T))}let k=[...h,...c.slice(td)];return k.length>0&&g.push(ed(VL(k))),d.left>0&&g.push(ed(`A run reads ${Xn} files beside the scripts at most.`)),{scripts:g,
causes:m,notes:y}}s(Zx,"findDependents");async function WL(e,t,r){let n=await Promise.all(e.map(async a=>({path:a,runs:t.has(a)?await r.runsBpftrace(a):!0})));return{
asked:n.filter(({runs:a})=>a===!0).map(({path:a})=>a),failed:n.filter(({runs:a})=>a===void 0).map(({path:a})=>a)}}s(WL,"findScripts");function ed(e){let t=`Not \
all scripts that import a file of this change could be looked for. ${e}`;return{status:"failed",path:it,error:t}}s(ed,"notLookedFor");function VL(e){return`Thes\
e were not read, as a run reads ${td} at most, or GitHub or git did not answer: ${me(e)}.`}s(VL,"tellLeft");var rd=class{static{s(this,"DependentSearch")}#e;#t;#r;constructor(t,r){
this.#e=t,this.#t=r,this.#r=new Map([...r].filter(([n])=>n.endsWith(".bt")).map(([n,a])=>[n.slice(0,Math.max(0,n.lastIndexOf("/"))),a]))}async causeFor(t){for(let r of[
t,...await this.#e.readImports(t)]){let n=this.#e.library.source(r),a=n?.kind==="text"?n.at:void 0,o=this.#n(r)??(a===void 0?void 0:this.#t.get(a))??this.#a(r,n?.
kind);if(o!==void 0)return o}}#n(t){for(let r=t;r!=="";r=r.slice(0,Math.max(0,r.lastIndexOf("/")))){let n=this.#t.get(r);if(n!==void 0)return n}}#a(t,r){return r===
"folder"||r==="unread"?this.#r.get(t):void 0}};var JL=500,eS=16*1024*1024,Xx=3e3,Ku=100,YL={scripts:[],hosts:new Map,notes:[]};async function tS({scripts:e,unnamed:t},r,n){let a=new Set(e.filter(l=>!Bc(l)).map(
({path:l})=>l)),o=[...t].flatMap(([l,{mayBeScript:c}])=>c&&!a.has(l)&&Te(r.choose(l),!0)?[l]:[]),i=o.slice(0,Xx),u=await XL(i,n,l=>Wa(l)&&!l.startsWith("#!"));if(u.
texts.size===0&&u.left.length===0)return YL;let p=await QL(u.texts,r,n);return{scripts:await Promise.all([...p.hosts.keys()].map(async l=>{let{previousPath:c,hunks:d}=t.
get(l)??{hunks:s(async()=>{},"hunks")},f=await d();return{status:"readable",path:l,text:u.texts.get(l)??"",...c===void 0?{}:{previousPath:c},...f===void 0?{}:{hunks:f}}})),
hosts:p.hosts,notes:ZL([...u.left,...o.slice(Xx)],p)}}s(tS,"findRunScripts");function ZL(e,{open:t,because:r}){let n=[],a=s(o=>`Whether a command gives these ch\
anged files to bpftrace is not known: ${me(o)}.`,"which");return r!==void 0&&t.length>0&&n.push(`${a(t)} ${r} A name with .bt, or a first line with #!, makes a \
file a script.`),e.length>0&&n.push(`${a(e)} They could not be read, or are too many.`),n}s(ZL,"notesOf");async function XL(e,t,r){let n=new Map,a=[],o=0;for(let i=0;i<
e.length;i+=Ku){if(o>eS)return{texts:n,left:[...a,...e.slice(i)]};let u=e.slice(i,i+Ku),p=await Promise.all(u.map(_=>t.look(_,_)));for(let[_,l]of p.entries()){let c=u[_]??
"";l.kind==="unread"&&l.failed&&a.push(c),!(l.kind!=="text"||l.at!==void 0)&&(o+=l.text.length,r(l.text)&&n.set(c,l.text))}}return{texts:n,left:a}}s(XL,"readUpT\
o");async function QL(e,{embedded:t},r){let n=new Map,a=s(()=>[...e.keys()].filter(_=>!n.has(_)),"open"),o=[...e.keys()].map(eA);if(e.size===0)return{hosts:n,open:[],
because:void 0};let i=await r.list();if("message"in i)return{hosts:n,open:a(),because:i.message};let u=tA(i.runners.map(({path:_})=>_),[...e.keys()]),p=0;for(let _=0;_<
u.length&&a().length>0;_+=Ku){if(_>=JL||p>eS)return{hosts:n,open:a(),because:`Only ${_} of ${u.length} files with commands were looked at.`};let l=u.slice(_,_+Ku),
c=await Promise.all(l.map(d=>r.look(d,d)));for(let[d,f]of c.entries()){let h=l[d]??"";if(f.kind!=="text")continue;p+=f.text.length;let{text:b}=f;if(o.some(g=>b.
includes(g)))for(let g of await Dc({path:h,text:b},t)){let m={path:g,hosts:[h]};if(!zc(m).some(k=>e.has(k)))continue;let y=await Kc(m,r);y!==void 0&&e.has(y.at)&&
j(n,y.at,h)}}}return{hosts:n,open:a(),because:void 0}}s(QL,"findRunners");function eA(e){return e.slice(e.lastIndexOf("/")+1)}s(eA,"nameOf");function tA(e,t){let r=new Set(
t.flatMap(a=>Qx(a))),n=s(a=>Qx(a).filter(o=>r.has(o)).length,"depth");return[...e].map(a=>({path:a,near:n(a)})).sort((a,o)=>o.near-a.near).map(({path:a})=>a)}s(
tA,"nearestFirst");function Qx(e){let t=e.split("/").slice(0,-1);return t.map((r,n)=>t.slice(0,n+1).join("/"))}s(Qx,"foldersOf");async function Zee(e,{base:t,head:r},n,a){let o=await tS(e,n,r),i=qu(e.scripts,o),u=await Zx({...e,scripts:i},n.choose,r),p=await Qn([...i,...u.scripts],n,r),_=i.
filter(({path:m})=>m!==it&&!p.named.has(m)),l=new Map(u.causes);for(let[m,[y=""]]of p.named){let k=e.unnamed.get(m);k===void 0?l.set(m,y):_.push({...k,path:m,hunks:await k.
hunks()})}let c=new Map(_.map(m=>[m.path,m.hunks])),d={scripts:_,named:new Map([...p.named,...o.hosts]),removed:e.removed,hunks:c,filter:a},{own:f,others:h}=await Vx(
p.findings,d,n,t),b=await Px(n,m=>e.removed.has(m)),g=new Set(h.filter(({file:m})=>!c.has(m.path)));return{...p,findings:f,others:h.filter(m=>!g.has(m)),all:p.findings.
filter(m=>!g.has(m)),diff:{hunks:c,causes:l},dependents:l.size,notes:[...e.notes,...o.notes,...u.notes,...p.notes,...b]}}s(Zee,"judgeChange");var rS=200,ote=["guard","group","lock-free"];async function aS({path:e,text:t},r,n){let a=Math.min(r.most??rS,rS),o=new X(t),i=[],u=[],p=new Map,_=new Set([t]),
l=t;for(;;){let c=await n.judge(l,p);if(c.status!=="analysed")return{text:t,files:new Map,fixed:[],report:c};let d=await nA(c,r,_,n);if(d.fix===void 0||u.length>=
a)return{text:l,files:p,fixed:i,report:{...c,findings:d.findings}};let{finding:f,fix:h}=d,b=nS(f.span.start,u),g=o.range({start:b,end:Math.max(b,nS(f.span.end,u))});
i.push(rA(e,g,f,h));for(let y of h.edits)y.path!==void 0&&p.set(y.path,y.text);let m=oS(h);l=ie(l,m),_.add(l),u.push(m)}}s(aS,"fixScript");function rA(e,t,r,n){
let{kind:a,title:o,cost:i,targets:u,stops:p,copies:_}=n,l=yu(n,r),c=Un(r);return{path:e,rule:r.rule,range:t,kind:a,title:o,cost:i,targets:u,...p===void 0?{}:{stops:p},
..._===void 0?{}:{copies:_},...c===void 0?{}:{harm:c},...l.length===0?{}:{instead:l}}}s(rA,"fixedFinding");async function nA(e,{kind:t,wants:r=s(()=>!0,"wants")},n,a){
let{text:o,findings:i}=e,u=new Set(or([e]).filter(r).map(({finding:l})=>l)),p=[],_;for(let l of i){if(!u.has(l)){p.push(l);continue}let c=[];for(let f of l.fixes){
if(f.kind==="suppress")continue;let h=await aA(f,{kind:t,text:o,seen:n},a);h===void 0?_??={fix:f,finding:l}:c.push(h)}let d="no rewrite is proved to help";p.push(
{...l,left:`${[...new Set(c.length===0?[d]:c)].join("; ")}.`})}return _===void 0?{fix:void 0,findings:p}:{..._,findings:p}}s(nA,"chooseFix");async function aA(e,{
kind:t,text:r,seen:n},a){if(!e.safe)return`the rewrite "${e.kind}" ${ji(e)}, so it is left to you`;if(t!==void 0&&e.kind!==t)return`the rewrite "${e.kind}" is n\
ot of the kind "${t}"`;for(let{path:o,text:i}of e.edits){let u=o===void 0?void 0:await a.obstacle(o,i);if(u!==void 0)return`the rewrite "${e.kind}" needs a file\
 that ${u}`}return n.has(ie(r,oS(e)))?`the rewrite "${e.kind}" was made already`:void 0}s(aA,"obstacleTo");function oS({edits:e}){return e.filter(({path:t})=>t===
void 0)}s(oS,"ownEdits");function nS(e,t){return t.reduceRight((r,n)=>Yk(r,n),e)}s(nS,"originalPlace");async function hte(e,t){let{scope:r,destination:n}=t,a=s(()=>t.signal?.aborted===!0,"interrupted"),o=new nd(t),i=[],u=[],p=new Map,_=[];for(let c of e){if(a()){
_.push(c.path);continue}if(c.status!=="readable"){i.push(await o.unjudged(c));continue}let{path:d}=c,f=await n.refusal(c);if(f!==void 0){i.push(await o.unjudged(
{status:"failed",path:d,error:f}));continue}let h=await aS(c,r,{judge:s((y,k)=>o.judge({...c,text:y},k),"judge"),obstacle:s(async(y,k)=>{if(y.includes("/"))return`\
is not in the script's folder (${y})`;let w=o.at(jn(d,y));return w===void 0?n.obstacle(c,y,k):w===k?void 0:oA(y)},"obstacle")});if(a()){_.push(d);continue}let{text:b,
files:g,report:m}=h;if(p.set(d,b),m.status==="analysed"&&b!==c.text){let y=new Map([...g].filter(([w])=>o.at(jn(d,w))===void 0)),k=await n.keep(c,b,y);if(k!==void 0){
i.push(await o.unjudged({status:"failed",path:d,error:k}));continue}o.keep(d,b);for(let[w,x]of y)o.keep(jn(d,w),x)}i.push(m),u.push(...h.fixed)}let{targets:l}=o;
return _.length>0?{targets:l,files:[...i,Wc(_,t.settings)],fixed:u,texts:p}:{targets:l,files:await o.judgeAgain(i),fixed:u,texts:p}}s(hte,"fixScripts");function oA(e){
return`already exists with other content (${e})`}s(oA,"occupied");function sA(e){return{...e,rewrites:{longScripts:!0}}}s(sA,"fixSettings");var nd=class{static{
s(this,"PlannedTexts")}#e=new Map;#t=new Set;#r;#n;#a;#o=new Set;constructor({settings:t,tree:r,judges:n,signal:a}){this.#r=sA(t),this.#n=r,this.#a=n??new jr(this.#r,
a)}at(t){return this.#e.get(t)}keep(t,r){this.#e.set(t,r)}get targets(){return Vc([...this.#o],this.#r)}async unjudged(t){return Gr(t,await this.#s(t.path))}async#s(t){
return this.#r.forFile(await this.#n.fromRoot(t))}async judge(t,r){let n=await this.#i(t,r),{files:a}=await $x([n],[],this.#r,this.#n);return a[0]??n}async#i(t,r){
let{path:n}=t,a=await this.#s(n);if(this.#o.add(a),Bu(t,this.#r))return(await this.#a.judge(t,a))?.report??{status:"skipped",path:n,error:tu};this.#t.add(n);let o=new Map(
[...r].map(([_,l])=>[jn(n,_),l])),i={look:s(async(_,l)=>{let c=o.get(_)??this.#e.get(_);return c===void 0?this.#n.look(_,l):{kind:"text",text:c}},"look"),fromRoot:s(
_=>this.#n.fromRoot(_),"fromRoot"),list:s(()=>this.#n.list(),"list"),runsBpftrace:s(_=>this.#n.runsBpftrace(_),"runsBpftrace")},u={...this.#r,...a},p=await Gu([
t],u.runTogether,i);return Wl(t,new Bn(u,p),u)}async judgeAgain(t){let r=[];for(let n of t){let a=this.#t.has(n.path)&&[...this.#e.keys()].some(o=>o!==n.path);r.
push(n.status==="analysed"&&a?await this.#u(n):n)}return r}async#u(t){let r=await this.judge({status:"readable",path:t.path,text:t.text},new Map);if(r.status!==
"analysed")return r;let n=r.findings.map(a=>{let o=t.findings.find(({rule:i,span:u})=>i===a.rule&&u.start===a.span.start);return o?.left===void 0?a:{...a,left:o.
left}});return{...r,findings:n}}};var ad=5e3,od=3e3;async function Ete(e,t,r=Vn){let{leftOut:n,changedPaths:a,removed:o,unnamed:i}=t,{scripts:u,notes:p}=await id(e,t,r);return{scripts:u,leftOut:n,
changedPaths:a,removed:o,unnamed:i,notes:p}}s(Ete,"readChange");var iA={text:64*1024*1024,ofRepository:5e3};async function id(e,{scripts:t,unknown:r,hosts:n=[],
unlisted:a,whole:o,notes:i},u=Vn,p=iA){let _=await Promise.all(r.slice(0,od).map(async S=>({file:S,runs:await _A(e,S)}))),l=[...t,..._.filter(({runs:S})=>S===!0).
map(({file:S})=>S)],c=_.filter(({runs:S})=>typeof S=="string"),d=[...c.map(({file:S})=>S),...r.slice(od)],f=c[0]?.runs??`A run looks at the first lines of ${od}\
 files at most.`,h=await Promise.all(l.slice(0,ad).map(S=>lA(e,S,u))),b=l.slice(ad),g=new Set(l.map(({path:S})=>S)),m=await uA(e,n.filter(({path:S})=>!g.has(S)),
{text:p.text,files:o?p.ofRepository:Number.POSITIVE_INFINITY}),y=`${Math.round(p.text/1024/1024)} MiB`,w=[...m.left.length===0||o?[]:[`A run looks for programs \
in ${y} of changed files of other kinds, without ${sd(m.left)}; split the change, or switch a kind off by \`embedded\`.`],...a===void 0?[]:[a],...b.length===0?[]:
[`One run judges ${ad} scripts at most, without ${sd(b)}; split the change.`],...d.length===0?[]:[`Whether these files are scripts is not known: ${sd(d)}. ${f} \
Give them an ending, or leave them out by \`files\`.`]].map(S=>({status:"failed",path:it,error:S})),x=`as a run over a whole repository reads ${p.ofRepository} \
files of other kinds and ${y} of them (use check in a clone)`;return{scripts:[...h,...m.read,...w],notes:[...i,...ep(m.large,zd),...o?ep(ud(m.left),x):[]]}}s(id,
"readScriptTexts");var sS=100;async function uA(e,t,r){let n=[],a=s(({path:p,size:_=0})=>_>Lt&&ra(p)!=="first line","isLarge"),o=ud(t.filter(a)),i=t.filter(p=>!a(
p)),u=0;for(let p=0;p<i.length;p+=sS){if(u>r.text||p>=r.files)return{read:n,left:i.slice(p),large:o};let _=i.slice(p,p+sS),l=await Promise.all(_.map(c=>pA(e,c)));
for(let[c,{script:d,size:f,unsearched:h}]of l.entries())u+=f,d!==void 0&&n.push(d),h&&o.push(_[c]?.path??"")}return{read:n,left:[],large:o}}s(uA,"readHosts");async function pA(e,{
path:t,previousPath:r,hunks:n,named:a}){let o;try{o=await e.entry(t)}catch(p){let _=ur("The text of the file could not be read",p);return{script:{status:"failed",
path:t,error:_},size:0}}if(o?.kind!=="file")return{size:0};if(o.text.status==="failed"&&(a===!0||o.isHost===!0))return{script:{path:t,...o.text},size:0};if(o.text.
status==="failed"&&o.isHost===void 0&&ra(t)!=="first line")return{size:0,unsearched:!0};if(o.text.status!=="readable")return{size:0};let{text:i}=o.text;return Eo(
t,i)===void 0?{size:i.length}:{script:{status:"readable",path:t,text:i,host:"found",...r===void 0?{}:{previousPath:r},...n===void 0?{}:{hunks:n}},size:i.length}}
s(pA,"readHost");function sd(e){return me(ud(e))}s(sd,"namesOf");function ud(e){return e.map(({path:t})=>t)}s(ud,"pathsOf");async function _A(e,{path:t}){try{let r=await e.
entry(t);return r?.kind==="file"?r.runsBpftrace??"GitHub does not show how a large file begins.":!1}catch(r){return ur("A first line could not be read",r)}}s(_A,
"runsBpftrace");async function lA(e,{path:t,previousPath:r,blobSha:n,hunks:a},o){let i;try{i=await e.follow(t)}catch(c){return{status:"failed",path:t,error:ur("\
The text of the script could not be read",c)}}if("message"in i)return{status:"failed",path:t,error:i.message===ke?dA:Fn(i.message)};let{entry:u,at:p}=i;switch(u.
kind){case"folder":return{status:"skipped",path:t,error:hu};case"submodule":return{status:"skipped",path:t,error:"It is a submodule, not a script."};case"file":
break}if(p!==t&&cA(p,u.runsBpftrace,o))return{status:"skipped",path:t,error:Qc};let{text:_}=u;if(_.status!=="readable")return{path:t,..._};let l=p!==t||n!==void 0&&
u.sha!==n;return{status:"readable",path:t,text:_.text,...r===void 0?{}:{previousPath:r},...a===void 0||l?{}:{hunks:a}}}s(lA,"readScript");function cA(e,t,r){return Te(
r(e),yt(e)||t===!0)}s(cA,"isJudgedItself");var dA="It does not exist at the commit, or the token may not see it.";var Uu=class{static{s(this,"GitHubTree")}#e;#t;#r;constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}async look(t){if(oc(t))return ye(Hr);try{let r=await this.#r.
follow(t);if("message"in r)return ye(r.message);let{entry:n,at:a}=r;if(n.kind==="folder")return n;if(n.kind==="submodule")return ye(Hi);let o=zn(n.text);return o.
kind==="text"&&a!==t?{...o,at:a}:o}catch(r){return{...ye(ur("it could not be read",r).replace(/\.$/,"")),failed:!0}}}async fromRoot(t){return t}async list(){try{
let t=await Du(this.#e,this.#t,this.#t.ref);return t===void 0?{message:"The repository has too many files for GitHub to list them."}:nv(t)}catch(t){return{message:ur(
"The tree of the head commit",t)}}}async runsBpftrace(t){try{let r=await this.#r.entry(t);return r?.kind==="file"&&r.runsBpftrace===!0}catch{return}}};async function qte(e,{commit:t,contents:r,listing:n},a){let{scripts:o,notes:i}=await id(r,n,a.choose),u=await Qn(o,a,new Uu(e,t,r));return{...u,notes:[...i,...u.
notes]}}s(qte,"judgeRepository");async function Ute(e,t){let r=t===void 0?bx:[t],n=await Promise.all(r.map(o=>e.entry(o))),a=r.filter((o,i)=>["file","link"].includes(n[i]?.kind??""));if(a.length>
1)return Zn({ok:!1,message:kx(a)});for(let[o,i]of r.entries()){let u=n[o];if(u===void 0||u.kind==="folder"||u.kind==="submodule")continue;let p=s(l=>({ok:!1,message:`${i}\
:1:1: ${l}`}),"wrong");if(u.kind==="link")return Zn(p("It is a symbolic link, which is not followed."));let{text:_}=u;if(_.status!=="skipped")return _.status!==
"readable"?Zn(p(_.error)):Zn({ok:!0,path:i,text:_.text,beside:s(l=>fA(e,l),"beside")})}return Zn(void 0)}s(Ute,"readConfiguration");async function fA(e,t){let r=await e.
entry(t);return r===void 0?ye(ke):r.kind==="link"?ye("it is a symbolic link, which is not followed"):r.kind==="file"?zn(r.text):ye("it is not a regular file")}s(
fA,"sourceAt");export{en as a,tt as b,ge as c,N_ as d,Uw as e,kt as f,Pt as g,Kr as h,ku as i,Nn as j,gt as k,ie as l,tr as m,jn as n,Mt as o,S5 as p,N5 as q,E5 as r,T5 as s,R5 as t,
M5 as u,KV as v,UV as w,WV as x,u$ as y,_v as z,VV as A,dv as B,tJ as C,Ja as D,Vl as E,rr as F,X6 as G,Xt as H,hv as I,mv as J,wu as K,Wn as L,Sv as M,io as N,
uo as O,MJ as P,Ya as Q,Jy as R,fe as S,Ot as T,Za as U,we as V,$t as W,x$ as X,Nu as Y,bc as Z,eY as _,kc as $,Tu as aa,Mu as ba,nu as ca,sO as da,nw as ea,Qy as fa,
ew as ga,ve as ha,U5 as ia,pw as ja,Gw as ka,iV as la,ke as ma,Hr as na,Da as oa,Ci as pa,Hi as qa,ye as ra,nr as sa,Lt as ta,fu as ua,yt as va,ar as wa,Dn as xa,
to as ya,zn as za,mu as Aa,it as Ba,oc as Ca,Xw as Da,Qw as Ea,ev as Fa,sc as Ga,Kn as Ha,nv as Ia,Zw as Ja,sv as Ka,Qt as La,Ba as Ma,U as Na,Ga as Oa,TK as Pa,
RK as Qa,or as Ra,zr as Sa,dY as Ta,Lv as Ua,vc as Va,H$ as Wa,fY as Xa,hY as Ya,mY as Za,gY as _a,bY as $a,VY as ab,JY as bb,YY as cb,$u as db,sZ as eb,Yv as fb,
iZ as gb,kZ as hb,Tc as ib,wP as jb,HZ as kb,vP as lb,ll as mb,Vn as nb,Te as ob,jZ as pb,tx as qb,aX as rb,oX as sb,sX as tb,Ie as ub,Fe as vb,Vr as wb,Pc as xb,
Au as yb,ip as zb,up as Ab,Po as Bb,pp as Cb,PA as Db,Wd as Eb,Yd as Fb,VP as Gb,ox as Hb,YP as Ib,XP as Jb,px as Kb,Cu as Lb,Hc as Mb,_x as Nb,DX as Ob,hx as Pb,
bx as Qb,kx as Rb,Zn as Sb,Nx as Tb,mQ as Ub,Ute as Vb,Va as Wb,Mx as Xb,qu as Yb,Kc as Zb,Px as _b,EL as $b,Ox as ac,jr as bc,Ky as cc,Qn as dc,Ax as ec,Du as fc,
cee as gc,dee as hc,qL as ic,Uu as jc,Jx as kc,Ete as lc,Zee as mc,ote as nc,hte as oc,oA as pc,sA as qc,qte as rc};
