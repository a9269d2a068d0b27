import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as K,b as be,c as Zd,e as sa,f as Xd,g as Oo,h as sp,i as Qd,j as ef,k as rn,l as $o,n as ip,o as tf,p as up,q as Po}from"./chunk-2BEWZLTJ.js";import{
$ as Ge,A as ae,Aa as dr,B as bo,Ba as Ud,D as Ce,Da as Wd,Ea as Vd,F as Od,Fa as tn,G as $d,Ga as Jd,H as Pd,Ha as Yd,Ia as op,J as ko,Ja as Ct,K as Ad,Ka as Mo,
L as Me,N as Ld,O as V,P as Ht,Q as G,R as Hd,S as pt,T as wo,U as vo,V as xo,W as Ze,Y as Xr,Z as Id,_ as Fd,a as wd,aa as So,b as D,ba as qd,c as Ye,ca as No,
d as cr,da as jd,ea as Bd,fa as Eo,ga as Z,h as rp,ha as De,i as vd,ia as Gd,ja as Xe,k as _r,ka as To,la as X,m as xd,ma as ct,n as Sd,na as xt,o as Nd,oa as Dd,
pa as Kd,qa as Qe,r as W,ra as ap,s as ee,sa as re,t as He,ta as I,u as te,ua as Qr,v as Ed,va as $e,w as Td,wa as oa,x as Rd,xa as zd,ya as Ro,z as Md,za as en}from"./chunk-2EJHTW6A.js";
import{a as lr,b as Cd,c as yo,d as np,f as Se,g as oe}from"./chunk-PD4HEGOH.js";import{a as N,b as j,c as Oe}from"./chunk-CH5IAJHY.js";import{a as s,
c as yd,e as go}from"./chunk-G3D4RJ5X.js";var Hf=yd((Io,Lf)=>{(function(e,t){typeof Io=="object"&&typeof Lf<"u"?t(Io):typeof define=="function"&&define.amd?define(["exports"],t):(e=typeof globalThis<"u"?
globalThis:e||self,t(e.compareVersions={}))})(Io,(function(e){"use strict";let t=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=s(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let g=b.match(t);if(!g)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return g.shift(),g},"validateAndParse"),n=s(b=>b==="*"||b==="x"||b==="X","isWildcard"),a=s(b=>{let g=parseInt(b,10);return isNaN(g)?b:g},"tr\
yParse"),o=s((b,g)=>typeof b!=typeof g?[String(b),String(g)]:[b,g],"forceType"),i=s((b,g)=>{if(n(b)||n(g))return 0;let[y,k]=o(a(b),a(g));return y>k?1:y<k?-1:0},
"compareStrings"),u=s((b,g)=>{for(let y=0;y<Math.max(b.length,g.length);y++){let k=i(b[y]||"0",g[y]||"0");if(k!==0)return k}return 0},"compareSegments"),p=s((b,g)=>{
let y=r(b),k=r(g),w=y.pop(),E=k.pop(),x=u(y,k);return x!==0?x:w&&E?u(w.split("."),E.split(".")):w||E?w?-1:1:0},"compareVersions"),c=s((b,g,y)=>{d(y);let k=p(b,g);
return _[y].includes(k)},"compare"),_={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},l=Object.keys(_),d=s(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(l.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${l.join("|")}`)},"assertV\
alidOperator"),f=s((b,g)=>{if(g=g.replace(/([><=]+)\s+/g,"$1"),g.includes("||"))return g.split("||").some(Je=>f(b,Je));if(g.includes(" - ")){let[Je,ep]=g.split(
" - ",2);return f(b,`>=${Je} <=${ep}`)}else if(g.includes(" "))return g.trim().replace(/\s{2,}/g," ").split(" ").every(Je=>f(b,Je));let y=g.match(/^([<>=~^]+)/),
k=y?y[1]:"=";if(k!=="^"&&k!=="~")return c(b,g,k);let[w,E,x,,T]=r(b),[v,R,Y,,wt]=r(g),P=[w,E,x],me=[v,R??"x",Y??"x"];if(wt&&(!T||u(P,me)!==0||u(T.split("."),wt.split(
"."))===-1))return!1;let ge=me.findIndex(Je=>Je!=="0")+1,vt=k==="~"?2:ge>1?ge:1;return!(u(P.slice(0,vt),me.slice(0,vt))!==0||u(P.slice(vt),me.slice(vt))===-1)},
"satisfies"),h=s(b=>typeof b=="string"&&/^[v\d]/.test(b)&&t.test(b),"validate"),m=s(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");e.compare=c,e.compareVersions=p,e.satisfies=f,e.validate=h,e.validateStrict=m}))});var bv=yd((pJ,hl)=>{var wu=process||{},mv=wu.argv||[],yu=wu.env||{},E4=!(yu.NO_COLOR||mv.includes("--no-color"))&&(!!yu.FORCE_COLOR||mv.includes("--color")||wu.
platform==="win32"||(wu.stdout||{}).isTTY&&yu.TERM!=="dumb"||!!yu.CI),T4=s((e,t,r=e)=>n=>{let a=""+n,o=a.indexOf(t,e.length);return~o?e+R4(a,t,r,o)+t:e+a+t},"fo\
rmatter"),R4=s((e,t,r,n)=>{let a="",o=0;do a+=e.substring(o,n)+r,o=n+t.length,n=e.indexOf(t,o);while(~n);return a+e.substring(o)},"replaceClose"),gv=s((e=E4)=>{
let t=e?T4:()=>String;return{isColorSupported:e,reset:t("\x1B[0m","\x1B[0m"),bold:t("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:t("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2\
m"),italic:t("\x1B[3m","\x1B[23m"),underline:t("\x1B[4m","\x1B[24m"),inverse:t("\x1B[7m","\x1B[27m"),hidden:t("\x1B[8m","\x1B[28m"),strikethrough:t("\x1B[9m","\x1B\
[29m"),black:t("\x1B[30m","\x1B[39m"),red:t("\x1B[31m","\x1B[39m"),green:t("\x1B[32m","\x1B[39m"),yellow:t("\x1B[33m","\x1B[39m"),blue:t("\x1B[34m","\x1B[39m"),
magenta:t("\x1B[35m","\x1B[39m"),cyan:t("\x1B[36m","\x1B[39m"),white:t("\x1B[37m","\x1B[39m"),gray:t("\x1B[90m","\x1B[39m"),bgBlack:t("\x1B[40m","\x1B[49m"),bgRed:t(
"\x1B[41m","\x1B[49m"),bgGreen:t("\x1B[42m","\x1B[49m"),bgYellow:t("\x1B[43m","\x1B[49m"),bgBlue:t("\x1B[44m","\x1B[49m"),bgMagenta:t("\x1B[45m","\x1B[49m"),bgCyan:t(
"\x1B[46m","\x1B[49m"),bgWhite:t("\x1B[47m","\x1B[49m"),blackBright:t("\x1B[90m","\x1B[39m"),redBright:t("\x1B[91m","\x1B[39m"),greenBright:t("\x1B[92m","\x1B[39m"),
yellowBright:t("\x1B[93m","\x1B[39m"),blueBright:t("\x1B[94m","\x1B[39m"),magentaBright:t("\x1B[95m","\x1B[39m"),cyanBright:t("\x1B[96m","\x1B[39m"),whiteBright:t(
"\x1B[97m","\x1B[39m"),bgBlackBright:t("\x1B[100m","\x1B[49m"),bgRedBright:t("\x1B[101m","\x1B[49m"),bgGreenBright:t("\x1B[102m","\x1B[49m"),bgYellowBright:t("\x1B\
[103m","\x1B[49m"),bgBlueBright:t("\x1B[104m","\x1B[49m"),bgMagentaBright:t("\x1B[105m","\x1B[49m"),bgCyanBright:t("\x1B[106m","\x1B[49m"),bgWhiteBright:t("\x1B[10\
7m","\x1B[49m")}},"createColors");hl.exports=gv();hl.exports.createColors=gv});var rf={version:"0.2.0"};var nn=rf.version;import{constants as fr,existsSync as j0}from"node:fs";import{lstat as B0,open as Ho,readlink as G0,realpath as cp}from"node:fs/promises";import D0 from"node:path";import{readdir as I0}from"node:fs/promises";import pp from"node:path";var Ie=class extends Error{static{s(this,"NotRegular")}};var F0="�",q0="several names here that are not UTF-8 look like this one. Rename them";function Ao(e){return!e.includes(F0)}s(Ao,"isExact");async function Fe(e){
if(Ao(e))return e;let[t="",...r]=e.split(pp.sep),n=Buffer.from(t===""?pp.sep:".");for(let a of t===""?r:[t,...r]){let o=n,i=Ao(a)?[]:await I0(o,{encoding:"buffe\
r"}),[u=Buffer.from(a),...p]=i.filter(c=>c.toString("utf8")===a);if(p.length>0)throw new Ie(q0);n=Buffer.concat([o,Buffer.from(pp.sep),u])}return n}s(Fe,"exactN\
ame");var _p="it is not a regular file",Lo="something else took its place meanwhile",lp=(fr.O_NOFOLLOW??0)|(fr.O_NONBLOCK??0),dp="/proc/self/fd",nf=j0(dp),K0=/^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;
function fp(e){return K0.test(e)}s(fp,"isOwnStream");async function z0(e){let t=await hp(e);if(await sf(t,e))return t;throw await t.close(),new Ie(Lo)}s(z0,"ope\
nRegular");async function hp(e){let t=Ao(e)?e:await Fe(e),r=await B0(t);if(!r.isFile())throw new Ie(_p);let n=await Ho(t,fr.O_RDONLY|lp),{dev:a,ino:o}=await n.stat();
if(a===r.dev&&o===r.ino)return n;throw await n.close(),new Ie(Lo)}s(hp,"openIn");async function Co(e,t){let r=[],n=0,{size:a}=await e.stat();for(;n<=t;){let u=Math.
min(t+1-n,Math.max(65536,a+1-n)),{buffer:p,bytesRead:c}=await e.read(Buffer.alloc(u),0,u,null);if(c===0)break;r.push(c<u/2?Buffer.from(p.subarray(0,c)):p.subarray(
0,c)),n+=c}let[o=Buffer.alloc(0),...i]=r;return i.length===0?o:Buffer.concat(r)}s(Co,"readStart");async function mp(e,t){let r=await z0(e);try{return await Co(r,
t)}finally{await r.close()}}s(mp,"readRegular");async function dL(e,t){if(!fp(e))return mp(await cp(await Fe(e)),t);let r=await Ho(e);try{return await Co(r,t)}finally{
await r.close()}}s(dL,"readNamed");async function af(e,t){if(!nf){if(await cp(e)!==e)throw new Ie(Lo);return t(n=>D0.join(e,n))}let r=await Ho(e,fr.O_RDONLY|fr.
O_DIRECTORY|lp);try{if(!await sf(r,e))throw new Ie(Lo);return await t(n=>`${dp}/${r.fd}/${n}`)}finally{await r.close()}}s(af,"inFolder");async function of(e){let t=await Ho(
e,fr.O_WRONLY|fr.O_CREAT|lp,438);try{if(!(await t.stat()).isFile())throw new Ie(_p);return await t.truncate(),t}catch(r){throw await t.close(),r}}s(of,"openForW\
riting");async function sf(e,t){return(nf?await G0(`${dp}/${e.fd}`):await cp(await Fe(t)))===t}s(sf,"isAt");function uf(e){switch(cr(e)){case"EACCES":case"EPERM":
return"permission denied";case"EROFS":return"the file system is read-only";case"ENOSPC":case"EDQUOT":return"there is no room left";case"ENOENT":return"it is no \
longer there";case"ENOTDIR":return"there is no such folder";case"EISDIR":return"it is a folder";case"ELOOP":return"it is a symbolic link, which is not followed";case"\
ENXIO":return _p;default:return Ye(e).replace(/, \w+ '.*$/s,"")}}s(uf,"fileProblem");var pf={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
py_from_user_nofault"]}}};var cf={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var _f={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var lf={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var df={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var ff={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
strncpy_from_user_nofault","usercopy_warn"]}}};var hf={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var mf={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var gf={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var bf={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var kf={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var yf={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var wf={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
lt","time64_to_tm"]}}};var o1=[ff,hf,mf,gf,bf,kf,yf,wf,pf,cf,_f,lf,df],Ke=o1.map(e=>{let t=yo(e);if(!t.ok)throw new Error(t.message);return t.table});var Pe="config in a13xp0p0v/kernel-hardening-checker",St="config in nyrahul/linux-kernel-configs",L=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),an={until:"rolling",source:"always the newest packages"},ia={arch:"x86_64",paravirt:!0},on={arch:"x86_64",paravirt:!1};function qe(e,t){return t.map(r=>({
family:e,...ia,...r}))}s(qe,"machinesOf");function ze(e,t){let{preemption:r,...n}=e,a={...n,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,a]}s(ze,"withArm64");var vf="the dates of Debian LTS, by debian.club (July 2026)",s1=qe("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:L("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:vf},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:vf},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:an,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:an,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),i1=qe("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:L("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Pe})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:L("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${St}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:L(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:L("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
u1="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",p1="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",xf=[...s1.flatMap(e=>ze(e,u1)),...i1.flatMap(e=>ze(e,p1))];var c1=qe("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:L("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Pe}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:L("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${Pe}); Fedora goes on to newer kernels`}]),_1=qe("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${L("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Pe}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:L("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${Pe}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),l1=qe("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:an,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${Pe})`}]),d1=qe("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...on,support:{until:"2027-05-01",source:L("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...on,support:{until:"2027-11-01",source:L("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...on,support:{until:"2028",source:`${L("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),Nf=[...c1.flatMap(e=>ze(e,"Fedora builds the kernel and bpftrace for aarch64 too")),..._1,...l1,...d1.flatMap(e=>ze(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],f1=qe("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${St})`}]),h1={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...ia,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:L("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${St}), the default until June 2026; 6.12 and 6.18 are to be had`},m1={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...ia,support:an,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},Sf='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',g1=qe("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:L("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${Sf}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${St}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:L("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${Sf}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${St}); the image holds no bpftrace`}]),b1={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...ia,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:L("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${Pe})`},k1=qe(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...on,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${St}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...on,backports:!0,support:{until:"2031-03-31",source:L("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),Ef=[...f1,...ze(h1,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${St}`),...ze(m1,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),...g1.flatMap(e=>ze(e,"Google lists the image families cos-arm64-... too")),...ze(b1,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...k1];var Tf="openela-main/bpftrace, which rebuilds the source packages of RHEL",y1={until:"2035-05-31",source:`${L("rhel")}: of RHEL 10, with its later minor release\
s`},Rf={until:"2032-05-31",source:`${L("rhel")}: of RHEL 9, with its later minor releases`},Mf=qe("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:L("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Pe}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:Rf,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${Pe}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${Pe}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:Rf,
source:`by rebuilds of RHEL 9.8, the current minor release (${L("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${Tf}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:y1,source:`by rebuilds of RHEL 10.2, the current minor release (${L("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${Tf};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${Pe}), which carries back-ports`}]),w1=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${L("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${L(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${L("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${L("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${L("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${L("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${L("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${L("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${L("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${L("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${L("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${L("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${L("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],v1={"centos-stream-9":{
until:"2027-05-31",source:L("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:L("centos-stream")}};function x1(){return w1.map(({name:e,as:t,source:r})=>{
let n=Mf.find(o=>o.name===t);if(n===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let a=v1[e]??n.support;return{...n,name:e,...a===
void 0?{}:{support:a},source:`${r}; as ${t}: ${n.source}`}})}s(x1,"rebuilds");var S1="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",Of=[...Mf,...x1()].flatMap(e=>ze(e,S1));var $f="2026-11-23",gp=[...xf,...Of,...Nf,...Ef],Pf=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],bp=`a kernel of your own build, with the newest bpftrace. ${Se.source}`,Af="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var Ff=go(Hf(),1);function z(e,t){return t.from!==void 0&&!A(e,t.from)?!1:t.before===void 0||!A(e,t.before)}s(z,"within");var Cf=new Map;function A(e,t){let r=Cf.get(e);r===void 0&&
(r=new Map,Cf.set(e,r));let n=r.get(t);return n===void 0&&(n=(0,Ff.compareVersions)(e,t)>=0,r.set(t,n)),n}s(A,"atLeast");function Fo(e){return e.from!==void 0&&
e.before!==void 0?`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"every release"}s(Fo,
"describeReleases");function qo({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${If(t)}`:`${e} to ${If(t)}`}s(qo,
"describeLines");function If(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes before ${e}`);return`${t}\
.${r-1}`}s(If,"lineBefore");function et(e,t){return e.find(r=>z(t,r))}s(et,"rowFor");function It(e,t){return t.unknown!==void 0&&z(e,t.unknown)?!1:t.except!==void 0&&
z(e,t.except)||t.newerThan!==void 0&&A(t.newerThan,e)?!0:!z(e,t)}s(It,"refuses");function qf(e){return e.except!==void 0?`bpftrace before ${e.except.from}, or ${Fo(
{from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${Fo(e)}`:`a bpftrace newer than ${e.newerThan}`}s(qf,"describeBound");var _H=gp.filter(jo);function jo(e){return e.bpftrace!==void 0}s(jo,"hasBpftrace");function kp({package:e,...t}){return{...t,name:`${t.name},bpftrace@${oe}`,bpftrace:Se.
version,source:`${Se.source}, on the kernel of ${t.name}: ${t.source}`}}s(kp,"withNewestBpftrace");function yp(){return Ke.map(({kernel:e})=>e).reduce((e,t)=>A(
e,t)?e:t)}s(yp,"newestKernel");var N1=[...Pf.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:Af}})),{kernel:yp(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],wp=N1.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:Se.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:bp},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:bp}]});function jf(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(jf,"withoutParavirt");var tt=[...gp,...wp],lH=tt.map(e=>jo(e)?e:kp(e));function Bf({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(Bf,"inSupport");function Gf(e){return Ke.flatMap(({arch:t,kernel:r})=>{let n={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...n,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...n,name:`Linux ${r} on x86_64`,paravirt:!0},{...n,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(Gf,"machinesOfTables");var Do=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),sn=new Set(["hist","lhist","tseries"]),Bo="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Ko=[{use:"plain",kind:"hash",source:Bo},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Bo},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Bo},
{use:"keyed-aggregation",kind:"percpu_hash",source:Bo}],Kf={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},zf=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),Uf={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},Go="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",vp=["scalar-count","scalar-aggregation","keyed-aggregation"],xp={hash:{
kind:"hash",uses:["plain"],source:Go},lruhash:{kind:"lru_hash",uses:["plain"],source:Go},percpuhash:{kind:"percpu_hash",uses:vp,source:Go},percpulruhash:{kind:"\
lru_percpu_hash",uses:vp,source:Go},percpuarray:{kind:"percpu_array",uses:vp,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},rt=["always","firs\
t-insert","on-error"],zo=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"a\
lways",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM\
: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in \
place, map_update_elem only for a missing key"}],un={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.dele\
te"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},Df={
moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet"},Uo={"hash.update":Df,
"percpu_hash.update":Df,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() unde\
r the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},Wo={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::\
clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() arou\
nd both calls"},Vo={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer"},Jo=[{from:"\
0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],
hr=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpf\
trace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],Yo={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring bu\
ffer"},Zo=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),ua=new Set(["kstack","ustack"]);var Wf=["account","cpu","node"],Vf=["process","account","cgroup","cpu","node"],Ft="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",Xo="bpftrace 0.24 and later, standard library: read from the current task",Sp="bpftrace manual, builtins: goes on between two events",_t="bpftra\
ce manual, builtins: belongs to what the probe fires on",Jf=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${Ft}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:Ft},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:Ft},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${Ft}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:Ft},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:Ft},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:Ft},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:Ft},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:Xo},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:Xo},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:Xo},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:Xo},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${_t}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:_t},{name:"func",sharing:"shared",fixed:"event",source:`${_t}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${_t}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Sp},{name:"elapsed",sharing:"unknown",fixed:"event",source:Sp},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:Sp},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:_t},{name:"args",sharing:"unknown",fixed:"event",source:_t},{name:"ctx",sharing:"unknown",fixed:"event",source:_t},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${_t}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:_t},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:_t}))],Yf=new Set(["cgroupid","kaddr","pton"]),Zf=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var pn="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",Xf="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
mr=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${pn}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${Xf}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${pn}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${pn}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${Xf}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${pn}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${pn};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${pn}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],Qf=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function Qo(e,t){return et(Ko.filter(n=>n.use===e),t)?.kind??"hash"}s(Qo,"mapKind");function Np(e,t){return Ep(e,t)?t:e}s(Np,"rarer");function Ep(e,t){return rt.
indexOf(e)<=rt.indexOf(t)}s(Ep,"isAsFrequent");function es(e,t){return et(zo.filter(n=>n.change===e),t)?.moment??"always"}s(es,"lockMoment");function gr(e,t){if(z(
t,Yo))return et(Jo,e)?.operation}s(gr,"outputOperation");function ts(e){return et(hr,e)?.operation}s(ts,"stackOperation");function Tp(e){let t=hr.findIndex(a=>a.
operation===e),[r,n]=[hr[t],hr[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return n?.before===void 0?r:{...r,from:n.before}}s(Tp,
"releasesOfStacks");function eh(e){let t=mr.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(eh,"releasesReporting");
function th(e,t){return mr.find(r=>r.error===e&&z(t,r))?.moment}s(th,"reportMoment");function Rp(e){let t=mr.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(Rp,"whenError");function rh(e){return mr.some(t=>t.error===e&&t.moment==="on-error")}s(rh,"isRare");var E1=new Map(Jf.
map(e=>[e.name,e]));function nh(e){return E1.get(e.replace(/^__builtin_/,""))}s(nh,"builtinNamed");var rs=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],ns={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},as={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},os=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],lt={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var Mp=new Map,Op=new Map;for(let e of wo)for(let t of e.spellings){let r=t.name.toLowerCase();Mp.has(t.name)||Mp.set(t.name,{provider:e,spelling:t}),Op.has(r)||
Op.set(r,{provider:e,spelling:{...t,...vo}})}function ue(e){return Mp.get(e)??Op.get(e.toLowerCase())}s(ue,"findProvider");function ss(e,t,r){let n=/[?[]/.test(
e)?()=>!1:ct(e),a=t[0]?.includes("/")?"user":"kernel",o=xo.filter(u=>u.space===a&&z(r,u)&&u.parts.includes(t.length)&&n(u.name));return(o.some(u=>u.ownNames!==!0)?
o.filter(u=>u.ownNames!==!0):o).map(u=>u.name)}s(ss,"providersMatching");function ah(e){return et(rs,e)?.most}s(ah,"mostProbes");var T1=/\[[^\]]+\]/g;function $p(e){
let t=e.replace(T1,"");if(!(t!==e&&!/^\*+$/.test(t)))return ns.functions.get(t.replace(/\*+/g,"*"))}s($p,"hugeClass");function Pp(e){return z(e,lt)?z(e,lt.unknown)?
"unknown":"left":"refused"}s(Pp,"leftBehind");function is(e,t){let r=e.map(a=>({...a})),n=[...r];for(let a=n.pop();a!==void 0;a=n.pop())for(let[o,i]of Object.entries(a)){if(typeof i!="object"||i===null)continue;
let u=oh(i)?{start:i.start+t,end:i.end+t}:Array.isArray(i)?[...i]:{...i};Object.assign(a,{[o]:u}),oh(i)||n.push(u)}return r}s(is,"relocate");function oh(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(oh,"isSpan");var pa=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],us=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Ap="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",sh=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],Nt={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var qt="queued_spin_lock_slowpath",br="native_queued_spin_lock_slowpath",cn=[br,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],kr="__trace\
iter_",uh=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,ph=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],Lp=cn.filter(e=>e.endsWith(qt)),yr=[
...Lp,qt],ch=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),ih="Linux include/trace/events/lock.h",Hp={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:ih},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:ih}};var Ue={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},ps=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],jt={before:"0.21",functions:Ue.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},Ae={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var Ip=["probe_read","probe_read_kernel","probe_read_user"],Cp=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],B="bpftrace src/ast/irbuilderbpf\
.cpp",cs="bpftrace src/ast/passes/codegen_llvm.cpp",ca=[{names:["comm"],always:["get_current_comm"],source:`${B} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${B} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${B} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${B} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${B} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${B} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${B} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${B} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${B} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...Ip,...Cp],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${B} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${B} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${B} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${B}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...Cp,"percpu_array.lookup","get_smp_processor_id"],source:`${B}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...Ip,...Cp,"percpu_array.lookup","get_smp_processor_id"],source:`${cs} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${B} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${B} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${B} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${B} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${B} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${B} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${B} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${B} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${cs} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${B} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${B} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],_h={sometimes:Ip,source:`${B} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},_a=[{read:"own",perCpu:!0,
call:"lookup",source:`${cs} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${cs} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${B} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${B} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${B} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${B} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${B} 0.20 CreateForEachMapElem()`}];var Bt=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],_s={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},ls=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],lh=["ringbuf","freelist"],dh="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",fh="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",ds=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:lh,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${dh}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${fh}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:lh,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${dh}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${fh}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],wr={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},fs={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function hh(e){let t=e.replace(/^const /,"");return ch.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(hh,"castOf");function mh(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let n=r.split(",").flatMap(a=>{let[,o,i]=/^\s*(.*?)\s*(\w+)$/.exec(a)??[];return o===void 0||i===void 0||o===""?[]:
[{name:i,type:o}]});return{result:t.trim(),arguments:n}}s(mh,"readSignature");function gh(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,n=0;for(let a of t)if(a==="("?r++:a===")"?r--:a===","&&r===0&&n++,r<0)return;return n+1}s(gh,"countArguments");function hs(e,t){
return pa.some(r=>r.arch===e&&z(t,r))}s(hs,"hasTrampolines");function bh(e){return pa.find(t=>t.arch===e)?.from}s(bh,"trampolinesFrom");function kh(e,t){let r=us.
find(n=>n.arch===e&&z(t,n));return r===void 0||r.unknown!==void 0&&z(t,r.unknown)?void 0:r}s(kh,"mostArguments");function Fp(e){return Object.hasOwn(Hp,e)?Hp[e]:
void 0}s(Fp,"tracepointEvent");var yh=new WeakMap;function Ne(e){let t=yh.get(e);if(t!==void 0)return t;let r=R1(e);return yh.set(e,r),r}s(Ne,"tableFor");function R1(e){let t=e.table===void 0?
M1(e):{table:e.table,exact:!0},r=e.table??$1(t.table,e),n=e.lockPath;return{table:n===void 0?r:H1(r,n),exact:t.exact}}s(R1,"chooseTable");function M1(e){let t=xh(
e),[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))A(e.kernel,O1(o,r))&&(r=o);let n=e.kernel===r.kernel||
e.kernel.startsWith(`${r.kernel}.`),a=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:n&&e.backports!==!0&&!a}}s(M1,"nearestTable");function xh({
arch:e}){return Ke.filter(t=>t.arch===e)}s(xh,"tablesOf");function O1(e,t){let[r]=Bt.flatMap(({lock:a,before:o})=>a==="bucket"?o??[]:[]);return r!==void 0&&A(e.
kernel,r)&&!A(t.kernel,r)?r:e.kernel}s(O1,"reachOf");function $1(e,t){let r=new Map(Object.entries(e.functions));return P1(r,t),t.arch==="x86_64"&&!t.paravirt&&
A1(r),L1(r,t),{...e,functions:Object.fromEntries(r)}}s($1,"asOn");function P1(e,t){for(let r of Nt.functions){let n=xh(t).find(a=>Object.hasOwn(a.functions,r))?.
functions[r];A(t.kernel,Nt.from)?n!==void 0&&!e.has(r)&&e.set(r,n):e.delete(r)}}s(P1,"setContentionTracepoints");function A1(e){let t=e.get(br);for(let o of cn)
e.delete(o);if(t===void 0)return;let{signature:r,...n}=t,a=r?.replace(br,qt);e.set(qt,a===void 0?n:{...n,signature:a})}s(A1,"renameSlowPath");function L1(e,t){let r=t.
backports===!0||hs(t.arch,t.kernel);for(let[n,a]of e){let{attachable:o,site:i,...u}=a;!(o===!0||i===!0&&a.signature!==void 0)||o===r||n.startsWith(kr)||e.set(n,
r?{...u,attachable:!0}:{...u,attachable:!1,site:!0})}}s(L1,"setTrampolines");var wh=["H","M","N"];function H1(e,t){let r=new Map(Object.entries(e.functions));for(let n of t)
r.set(n.function,C1(r.get(n.function),n));return{...e,functions:Object.fromEntries(r)}}s(H1,"withVendorFunctions");function C1(e,{entry:t,exit:r,during:n}){let a={
...e?.path};for(let o of n){let[i,u,p]=a[o]??["N","N",[]];a[o]=[vh(i,t),vh(u,r),p]}return{...e,attachable:!0,path:a}}s(C1,"merged");function vh(e,t){return wh.indexOf(
e)<=wh.indexOf(t)?e:t}s(vh,"worse");var I1={H:"held",M:"maybe",N:"no"};function Et(e,t){return F1(Ne(t).table,e)}s(Et,"kernelFunction");function F1(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(F1,"own");function _n(e){return Object.keys(Ne(e).table.functions)}s(_n,"kernelFunctionNames");function nt(e,t,r,n){let a=Et(e,n)?.path?.[r];if(a===void 0)
return;if(t==="inside")return q1(a);let o=a[2].includes("own")||t==="exit"&&uh.test(e);return{held:I1[t==="entry"?a[0]:a[1]],locks:a[2],taken:o}}s(nt,"heldAt");
function q1([e,t,r]){let n=e==="H"&&t==="H";return{held:n?"held":"maybe",locks:r,taken:!n||r.includes("own")}}s(q1,"heldInside");function ln(e,t){let r=Object.values(
Et(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(n=>n[e.edge==="entry"?0:1]!=="N")}s(ln,"isOnLockPath");function Sh(e,t){return t.some(r=>Object.
hasOwn(Ne(r).table.functions,e))}s(Sh,"isNameOfTables");var j1=new Set([...ca,..._a].flatMap(({from:e,before:t})=>[e,t])),B1=new Map;function Nh(e){return N(B1,e,()=>[...j1].map(t=>t!==void 0&&A(e,t)?"1":"0").join(""))}
s(Nh,"helperCallFacts");var Eh=new Map;for(let e of ca)for(let t of e.names)j(Eh,t,e);function Th(e,t){return(Eh.get(e)??[]).filter(n=>z(t,n)).flatMap(({always:n=[],
sometimes:a=[]})=>[...n.map(o=>({helper:o,always:!0})),...a.map(o=>({helper:o,always:!1}))])}s(Th,"helpersOf");function Rh(e,t,r){let n=t.includes("percpu"),o=_a.
find(i=>i.read===e&&i.perCpu===n&&z(r,i))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_h\
ash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(Rh,"he\
lperOfRead");var G1=new WeakMap,D1=new WeakMap;function ms(e,t){let{table:r}=Ne(t),n=N(G1,r,()=>new Map);return N(n,e,()=>K1(e,t))}s(ms,"runThrough");function K1(e,t){
let r=new Map,n=lr.find(i=>i===e);if(n!==void 0)for(let i of _n(t))z1.some(u=>nt(i,u,n,t)!==void 0)&&r.set(i,"some");let{every:a,some:o}=U1(t)[e]??{every:[],some:[]};
for(let i of o)r.set(i,"some");for(let i of a)r.set(i,"every");return r}s(K1,"readRuns");var z1=["entry","exit"];function U1(e){let{table:t}=Ne(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...n}=e;return Ne(n).table.helpers??{}}s(U1,"helpersFor");function dn(e,t){return qp(t).has(e)}s(dn,"isRunThrough");function qp(e){
let{table:t}=Ne(e);return N(D1,t,()=>new Set(Cd.flatMap(r=>[...ms(r,e).keys()])))}s(qp,"namesRunThrough");function Mh({helper:e,takes:t,gives:r,inside:n,...a},{
function:o,edge:i},u){return!z(u.kernel,a)||!ms(e,u).has(t)?!1:o===r?i!=="exit":n.includes(o)||i!=="entry"&&(o===t||yr.includes(o))}s(Mh,"mayHoldLock");function Bp(e,t,r){if(t.lockPath?.some(a=>a.function===e))return;let n=Et(e,t);if(n===void 0)return J1(e,t);if(r)return n.attachable!==!1?W1(e,n,t):gs(t)??Kp(`${jp(
e)} has no trace site in Linux ${t.kernel}`,t)}s(Bp,"whyUnattachable");function W1(e,{signature:t=""},r){let{arch:n,kernel:a,backports:o,table:i}=r;if(o===!0||i!==
void 0||e.startsWith(kr))return;let u=kh(n,a),p=gh(t);if(u===void 0||p===void 0||p<=u.most)return;let c=u.before===void 0?"":` before Linux ${u.before}`,_=n==="\
x86_64"?"":` on ${n}`;return Kp(`fentry and fexit${_} take functions of at most ${u.most} arguments${c}, and ${e} has ${p}`,r)}s(W1,"whyTooManyArguments");function gs({
arch:e,kernel:t,backports:r,table:n}){if(n!==void 0)return V1(n);if(hs(e,t)||r===!0)return;let a=bh(e),o=a===void 0?"":` before Linux ${a}`;return{why:`fentry a\
nd fexit attach to no function of ${e} kernels${o}`,inferred:!1}}s(gs,"whyNoTrampoline");function V1({release:e,config:t}){if(t[Ap]==="absent")return{why:`fentr\
y and fexit attach to no function of ${e}, which has no CONFIG_${Ap}`,inferred:!1}}s(V1,"whyConfiguredWithout");function J1(e,t){let{kernel:r}=t,n=Z1(e,t);if(n!==
void 0)return{why:n,inferred:!1};let a=Nt.functions.some(c=>c===e)&&Nt.from;if(a&&!A(r,a))return{why:`there is no ${jp(e)} in Linux ${r} (it came with ${a})`,inferred:t.
backports===!0};let o=Dp.get(e)??[];if(o.length===0||ph.includes(e))return;let i=o.filter(({arch:c})=>c===t.arch),u=i.length>0?i.map(c=>c.kernel):o.map(c=>`${c.
kernel} on ${c.arch}`),p=e.startsWith(kr)?`there is no ${jp(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return Kp(`${p} (seen in ${u.join(", ")})`,t)}
s(J1,"whyMissing");function Oh(e){return Dp.has(e)||Y1.has(e)}s(Oh,"isListed");function Gp(e,t){return e.table===void 0&&e.lockPath===void 0?!1:Et(t,e)!==void 0||
dn(t,e)}s(Gp,"knowsItself");var Y1=new Set([...Ke.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...yr,...cn,...Nt.functions,
...jt.functions]),Dp=new Map;for(let e of Ke)for(let t of Object.keys(e.functions))j(Dp,t,e);function Z1(e,t){if(e===qt&&Et(br,t)!==void 0)return`${e} is not a \
symbol of kernels with paravirtual spin locks (their slow paths are ${Lp.join(" and ")})`;if(!cn.includes(e)||Et(br,t)!==void 0)return;let r=yr.includes(e)?` (h\
ere it is ${qt})`:"";return`${e} exists only in x86_64 kernels with paravirtual spin locks${r}`}s(Z1,"otherName");function Kp(e,t){let{table:r,exact:n}=Ne(t);return n?
{why:e,inferred:!1}:{why:`${e}, judging by Linux ${r.kernel}`,inferred:!0}}s(Kp,"judged");function jp(e){return e.startsWith(kr)?`tracepoint ${e.slice(kr.length)}`:
e}s(jp,"spoken");var $h={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Ah(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let n=$h[t.name];if(n===void 0)return;let a=r.offset===void 0?{}:X1(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...n,...a,...o,...bs(e,r.function)}}case"rawTracepoint":return{...Ph(r.event.text),...bs(e,r.event)};case"trac\
epoint":return r.category===void 0||!ct(r.category.text)("lock")?void 0:{...Ph(r.event.text),...bs(e,r.event)};case"unresolved":{let n=$h[t.name];return n?{function:"",
...n,...bs(e,void 0)}:void 0}default:return}}s(Ah,"tracedFunction");function X1({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:Eo(t)===0n?"entry":"inside"}}s(X1,"offsetSite");function Ph(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(Ph,"tracepointSite");function bs(e,t){let r="module"in e.place?e.place.module:void 0,a=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||ct(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...a===void 0?{}:{open:a}}}s(bs,"moduleOf");function Lh({function:e,vmlinux:t,
open:r,unnamed:n}){return t&&r===void 0&&n===void 0&&!ks(e)}s(Lh,"isOneFunction");function Hh(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!_n(t).some(ct(e.function))))
return`the functions of the module ${e.module??""} are not known`}s(Hh,"whyUnresolved");function ks(e){return/[*?[]/.test(e)}s(ks,"isPattern");var Ch=new WeakMap;function zp(e){let t=Ch.get(e);if(t!==void 0)return t;let r=ue(e.provider);if(r===void 0)return;let{provider:n}=r,a=Ah(e,n),o=a!==void 0&&Oh(
a.function),i={name:e.text,provider:n,kind:nS(e,n)},u=i.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,p={...r,traced:a,needsTrampoline:tS(e,n),unplaced:[
i],placed:{programs:a===void 0?[]:[Up(a.function,e.text,{...a,listed:o},i)],obstacles:[]},listed:o,plain:a!==void 0&&!o&&Lh(a),...u===void 0?{}:{open:u}};return Ch.
set(e,p),p}s(zp,"readOnce");function Bh(e){return zp(e)?.listed===!0}s(Bh,"isAtListed");var Ih=5e3,Fh={programs:[],refusals:[],beyond:!0},ys=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#n;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(n=>N(r,n.text,()=>n)),this.#n=t.map((n,a)=>{let o=zp(this.#t[a]??n);if(o?.
plain)return this.#r.set(o.spelling,o),qh(n,o.placed)})}on(t){let n=[...this.#r.values()].every(u=>Dh(t,u))?this.#n:[],a=new Map,o=s(u=>N(a,u,()=>Gh(u,t)),"reso\
lve"),i=0;return this.#e.map((u,p)=>{if(i>Ih)return Fh;let c=n[p]??qh(u,o(this.#t[p]??u));return i+=c.programs.length,i>Ih?Fh:c})}},Q1=[];function qh(e,{programs:t,
unresolved:r,obstacles:n}){let a=n.length===0?Q1:n.map(({at:o,...i})=>({...i,span:e[o]}));return{programs:t,unresolved:r,refusals:a}}s(qh,"attachmentAt");function Gh(e,t){
let r=zp(e);if(r===void 0)return rS(e,t);if(r.plain&&Dh(t,r))return r.placed;let{provider:n,spelling:a,traced:o,unplaced:i,open:u}=r,p=[];z(t.bpftrace,a)||p.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${Fo(a)}`});let c=r.needsTrampoline?gs(t):void 0;if(c!==void 0&&
p.push(jh(c)),o===void 0){let f=u&&`${u} is only known when the script is started`;return{programs:i,obstacles:p,...f===void 0?{}:{unresolved:f}}}let _=Hh(o,t);
if(_!==void 0)return{programs:i,obstacles:p,unresolved:_};if(ks(o.function))return{programs:sS(e.text,i[0],o,t),obstacles:p};let l=pS(n,o,t);l!==void 0&&p.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:l});let d=(r.listed||Gp(t,o.function))&&o.vmlinux&&!c?Bp(o.function,t,o.tracing):void 0;return d!==void 0&&
p.push(jh(d)),!r.listed&&Gp(t,o.function)?{programs:[Up(o.function,e.text,o,i[0])],obstacles:p}:p.length===0?r.placed:{programs:r.placed.programs,obstacles:p}}s(
Gh,"resolveOne");var eS=new WeakMap;function Dh(e,{spelling:t,needsTrampoline:r}){let n=N(eS,e,()=>new Map);return N(n,t,()=>e.table===void 0&&e.lockPath===void 0&&
z(e.bpftrace,t)&&!(r&&gs(e)))}s(Dh,"takesPlain");function jh({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:
{}}}s(jh,"unattachable");function tS({place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(tS,"needsTrampoline");function rS(e,t){let[
,r="",n="",a]=/^(\w+=)?([^:]*)(?::(.*))?$/s.exec(e.text)??[],o=ue("fentry")?.provider;if(n.startsWith("$")&&o!==void 0){let c=`${n} is only known when the scrip\
t is started`;return{programs:[{name:e.text,provider:o,kind:o.kind}],obstacles:[],unresolved:c}}if(!ks(n))return{programs:[],obstacles:[]};let i=a===void 0?[]:ss(
n,a.split(":"),t.bpftrace);if(i.length===0){let c=`bpftrace ${t.bpftrace} matches no provider with \`${n}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"\
unsupported-syntax",at:"span",why:c}]}}let u=i.flatMap(c=>{let _=Gd(`${r}${c}:${a}`,e.span.start);return _.kind==="syntax-error"?[]:[Gh(_,t)]}),p=u.find(c=>c.unresolved!==
void 0)?.unresolved;return{programs:u.flatMap(({programs:c})=>c),obstacles:u.flatMap(({obstacles:c})=>c.map(_=>({..._,at:"span"}))),...p===void 0?{}:{unresolved:p}}}
s(rS,"resolveAnyProvider");function nS({place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==
void 0&&oS(e.address)||e.form==="unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(nS,"kindOf");var aS=2n**63n;function oS({text:e,positional:t}){return t||
Eo(e)>=aS}s(oS,"mayBeOfKernel");function Up(e,t,{vmlinux:r,edge:n,listed:a=!0},o){if(!r)return{...o,name:t};let i={function:e,edge:n,...a?{}:{unlisted:!0}};return{
...o,name:t,site:i}}s(Up,"placedAt");function sS(e,t,r,n){if(!r.vmlinux)return[t];let a=e.slice(0,e.lastIndexOf(":")+1);return[...uS(r,n).map(i=>Up(i,a+i.replace(
/^__traceiter_/,""),r,t)),t]}s(sS,"expand");var iS=new WeakMap;function uS({function:e,tracing:t},r){let n=N(iS,r,()=>new Map);return N(n,`${t} ${e}`,()=>{let a=ct(
e);return[...new Set([..._n(r),...qp(r)])].filter(o=>a(o)&&Bp(o,r,t)===void 0)})}s(uS,"attachableMatches");function pS(e,t,r){let n=jt.functions;if(!(e.name!=="\
kretprobe"||!n.includes(t.function))&&!A(r.bpftrace,jt.before))return`bpftrace before ${jt.before} refuses a kretprobe on ${t.function}, because it might lock u\
p the system`}s(pS,"bannedKretprobe");function M(e,t,r){let n=[e],a=[];for(;n.length>0;){let o=n.pop();if(o===void 0){let u=a.pop();u!==void 0&&r?.(u);continue}t(o),r!==void 0&&(a.push(o),n.push(void 0));
let i=Vp(o);for(let u=i.length-1;u>=0;u--)n.push(i[u])}}s(M,"walk");function Vp(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Wp;case"\
map-declaration":return vr(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...vr(e.predicate),e.body];case"block":
return[...e.statements,...vr(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...vr(e.value),
e.variable];case"if":return[e.condition,e.then,...vr(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return vr(e.value);case"map":return e.keys??Wp;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...vr(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return cS(e)}}s(Vp,"childrenOf");function vr(e){return e?[e]:Wp}s(vr,"optional");var Wp=[];function cS(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(cS,"unreachable");var Ee="?",la="*",ws="?=",da="",vs="\0",_S=/^=-?\d+$/;function fa(e){return`=${e}`}s(fa,"oneValue");function xr(e){return`${Ee}${e}`}s(xr,"valuesNamed");function zh(e){
if(e.includes(Ee))return Ee;let t=e.join(vs);return e.some(Ss)?xr(t):t}s(zh,"joinValues");function xs(e){return e.split(vs).every(t=>t.startsWith("=")||t===da)}
s(xs,"isOneValue");function ha(e,t,r){return r==="by-hash"?!0:r==="same"?lS(e,t):Ns(e,t)}s(ha,"keysMatch");function lS(e,t){return e===la||t===la?!0:e===t?e!==Ee:
e===ws||t===ws?xs(e)||xs(t):!Ss(e)&&!Ss(t)&&Ns(e,t)}s(lS,"valuesAreSame");function Ns(e,t){if([e,t].some(a=>Ss(a)||a===la)||e===t)return!0;let[r,n]=[e.split(vs),
t.split(vs)];return r.length!==n.length?!0:r.every((a,o)=>dS(a,n[o]??Ee))}s(Ns,"valuesMeet");function Ss(e){return e.startsWith(Ee)}s(Ss,"isUnknown");function dS(e,t){
return e===t||Kh(e,t)||Kh(t,e)}s(dS,"partsMeet");function Kh(e,t){return _S.test(e)?Wf.includes(t)||e==="=0"&&Vf.includes(t):!1}s(Kh,"isAmong");var ma={sharing:"shared",text:"",bound:!0,constant:!0,values:da},Uh={sharing:"shared",text:"*",bound:!1,constant:!1,values:la};function Wh(e){return{...e,text:"\
*",bound:!1,values:ws}}s(Wh,"anyLiteral");function Vh(e){let t=e.values===Ee?Ee:xr(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(Vh,"inte\
rvalKey");var fS=/^(0[xX][\da-fA-F]+|\d[\d_]*)(?:u|l|ul|ll|ull)?$/i,hS=/^(u?int64(_t)?|unsigned long|long|size_t)$/,Rs=8,mS=500,gS=1e4,Jp={sharing:"shared",bound:!0,
constant:!0},Yp=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,values:xr(e)}),"fixed"),fn={sharing:"unknown",text:"?",bound:!1,constant:!1,values:Ee};function mn(e,t){
let[r]=e;if(r===void 0)return ma;let n=Yh();if(e.length>1)return Sr(e.map(o=>hn(o,t,0,n)));let a=hn(r,t,0,n);return{...a,text:a.text.replace(/^\((.*)\)$/s,"$1")}}
s(mn,"classifyKey");function Jh(e,t){let r=[e,t].map(n=>hn(n,void 0,0,Yh()));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}s(Jh,"isSameKey");function Yh(){
return{parts:mS,letters:gS}}s(Yh,"newBudget");function hn(e,t,r,n){if(n.parts--<=0)return fn;let a=s(o=>hn(o,t,r,n),"again");switch(e.kind){case"integer":{let o=bS(
e.text);return{...Jp,text:o,values:/^\d+$/.test(o)?fa(o):Ee}}case"string":return n.letters-=e.text.length,n.letters<0?fn:{...Jp,text:e.text,values:fa(e.text)};case"\
duration":case"positional":return Yp(e.text);case"boolean":{let o=e.value?"1":"0";return{...Jp,text:o,values:fa(o)}}case"sizeof":return Yp(`${e.name}(${e.text.replace(
/\s+/g,"")})`);case"identifier":case"variable":{let o=r<Rs?t?.resolve(e.name):void 0;return o!==void 0?hn(o.value,o.scope,r+1,n):e.kind==="variable"?{...fn,text:e.
name}:Zp(e.name)}case"call":return kS(e,a)??Ts(e);case"tuple":{let o=Sr(e.elements.map(a));return{...o,text:`(${o.text})`}}case"record":{let o=Sr(e.fields.map(i=>a(
i.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<Rs?Zh(e,t):void 0;return o===void 0?Ts(e):hn(o.value,o.scope,r+1,n)}case"cast":{let o=a(e.operand);
return hS.test(e.type)?o:Es(o,`(${e.type})${o.text}`)}case"unary":{if(e.operator==="*")return Ts(e);let o=a(e.operand),i=e.operator==="!"?"shared":o.sharing,u=`${e.
operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(u)?{...o,sharing:i,text:u,values:fa(u)}:{...Es(o,u),constant:o.constant,sharing:i}}case"binary":{let{operator:o}=e,
[i,u]=[a(e.left),a(e.right)],p=Es(Sr([i,u]),`(${i.text}${o}${u.text})`);if(!Zf.has(o))return p;let c=o==="%"&&u.constant?xr(`${o}${u.text}`):p.values;return{...p,
sharing:"shared",values:c}}case"ternary":{let{condition:o,then:i=o,else:u}=e,p=Sr([a(i),a(u)]),c=Sr([a(o),p]);return{...Es(c,`(${c.text}?)`),sharing:p.sharing}}case"\
map":case"index":case"update":case"block-expression":case"if-expression":return Ts(e)}}s(hn,"classify");function Es(e,t){return{...e,text:t,constant:!1,values:e.
bound?xr(t):Ee}}s(Es,"computed");function Ts(e){let t=new Set;return M(e,r=>{r.kind==="variable"&&t.add(r.name)}),t.size===0?fn:{...fn,text:`?${[...t].sort().join(
"")}`}}s(Ts,"unknownKey");function bS(e){let t=fS.exec(e)?.[1];return t===void 0||t.length>40?e:String(BigInt(t.replaceAll("_","")))}s(bS,"writeInteger");function Zp(e){
let t=nh(e);if(t===void 0)return fn;let{sharing:r}=t,n=t.fixed!=="event",a=n?e.replace(/^__builtin_/,""):"?",o=t.values??(n?xr(a):Ee);return{sharing:r,text:a,bound:n,
constant:!1,values:o}}s(Zp,"classifyBuiltin");function kS({name:e,arguments:t},r){if(Yf.has(e)){let a=Sr(t.map(r));return a.constant?Yp(`${e}(${a.text})`):void 0}
if(t.length===0)return Zp(e);let[n]=t;if(!(e!=="pid"&&e!=="tid"||n?.kind!=="identifier"))return{...Zp(e),text:`${e}(${n.name})`}}s(kS,"classifyCall");function Zh({
object:e,name:t},r,n=0){if(n>=Rs)return;let a={value:e,scope:r};for(let o=0;o<Rs&&a!==void 0;o++){let{value:i,scope:u}=a;if(i.kind==="tuple"||i.kind==="record"){
let p=i.kind==="tuple"?i.elements.find((c,_)=>String(_)===t):i.fields.find(c=>c.name===t)?.value;return p&&{value:p,scope:u}}i.kind==="member"?a=Zh(i,u,n+1):a=i.
kind==="variable"||i.kind==="identifier"?u.resolve(i.name):void 0}}s(Zh,"partOf");function Sr(e){let t=s(n=>e.some(a=>a.sharing===n),"has");return{sharing:t("pe\
r-thread")?"per-thread":t("per-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(n=>n.text).join(","),bound:e.every(n=>n.bound),constant:e.every(n=>n.constant),
values:zh(e.map(n=>n.values))}}s(Sr,"combine");function Xh(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(Xh,"keysMayDiffer");var Os=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(Nr(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
Qh(t))}learn(t){let r=t.filter(n=>!this.#e.includes(n));r.length>0&&(this.#e=[...this.#e,...r].slice(-yS))}within(t,r){let n=this.#e;this.learn(t),this.#r(n,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e.some(n=>r.test(n))&&(this.#e=this.#e.filter(n=>!r.test(n)))}forgetMap(t){this.#t.add(t);let r=Nr(t,"");this.#e.some(n=>n.
startsWith(r))&&(this.#e=this.#e.filter(n=>!n.startsWith(r)))}get text(){return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,n=new Set;this.#t=n,t(),this.#t=r;for(let a of n)r.add(a);return n}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let n=this.#e.filter(o=>!o.includes("$"));this.#e=t;let a=this.#t;this.#t=new Set,r(),this.#e=n;for(let o of this.#t)this.forgetMap(o),a.
add(o);this.#t=a}#r(t,r){let n=this.#e;if(r(),this.#e===n){this.#e=t;return}let a=new Set(this.#e),o=new Set(n.filter(i=>!a.has(i)));this.#e=o.size===0?t:t.filter(
i=>!o.has(i))}},yS=64;function Nr(e,t){return`${e}[${t}`}s(Nr,"keyFact");function Qh(e){return`not zero: ${e}`}s(Qh,"notZeroFact");var em=64;function tm(e,t,r,n){
return rm(e,t,{scope:r,mapNamed:n,budget:{parts:em}})}s(tm,"factsOf");function rm(e,t,r){if(r.budget.parts--<=0)return[];let n=s((a,o)=>rm(a,o,r),"further");switch(e.
kind){case"unary":return e.operator==="!"?n(e.operand,!t):Ms(e,t,r);case"binary":{let{left:a,right:o,operator:i}=e;if(i==="&&")return t?[...n(a,!0),...n(o,!0)]:
[];if(i==="||")return t?[]:[...n(a,!1),...n(o,!1)];let u=vS(i,Z(o),t);return u!==void 0?n(a,u):nm.has(i)||wS.has(i)?[]:Ms(e,t,r)}case"call":return t?xS(e,r):[];case"\
variable":{let a=r.scope.resolve(e.name);return[...a?.scope===r.scope&&a.value.kind!=="variable"?n(a.value,t):[],...Ms(e,t,r)]}default:return Ms(e,t,r)}}s(rm,"r\
ead");var nm=new Set(["==","!="]),wS=new Set(["<",">","<=",">="]);function vS(e,t,r){return t===void 0?void 0:t===0&&nm.has(e)?e==="!="===r:!r||t<0?void 0:e==="\
>"||(e===">="||e==="==")&&t>0?!0:void 0}s(vS,"comparedWithZero");function Ms(e,t,{scope:r}){let n=t?$s([e],r):void 0;return n===void 0?[]:[Qh(n)]}s(Ms,"notZero");
function xS({name:e,arguments:[t,r]},{scope:n,mapNamed:a}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?n.argument(t.name)?.value:t;if(o?.
kind!=="map"||o.keys!==void 0)return[];let i=$s([r],n);return i===void 0?[]:[Nr(a(o.name),i)]}s(xS,"presence");function $s(e,t){let{text:r}=mn(e,t);if(!r.includes(
"?"))return r;let n={parts:em},a=e.map(o=>am(o,t,n));return a.every(o=>o!==void 0)?a.join(","):void 0}s($s,"spell");function am(e,t,r){if(r.parts--<=0)return;let n=s(
o=>am(o,t,r),"again");switch(e.kind){case"member":{let o=SS(e.object)?"args":n(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=n(e.operand);return o&&
`(${e.type})${o}`}case"tuple":{let o=e.elements.map(n);return o.every(i=>i!==void 0)?o.join(","):void 0}case"identifier":if(/^arg\d+$|^retval$|^args$/.test(e.name))
return e.name;break;case"variable":return e.name;default:}let{text:a}=mn([e],t);return a.includes("?")?void 0:a}s(am,"wordOf");function SS(e){return e.kind==="i\
dentifier"&&e.name==="args"}s(SS,"isArguments");function om(e,t){let r={value:e,scope:t};for(let n=0;n<NS&&r!==void 0;n++){let{value:a,scope:o}=r;switch(a.kind){case"\
integer":return/^0x/i.test(a.text)?/[1-9a-f]/i.test(a.text.slice(2)):/^[^eE]*[1-9]/.test(a.text);case"duration":case"positional":case"sizeof":return!0;case"cast":
r={value:a.operand,scope:o};break;case"unary":if(a.operator!=="-")return!1;r={value:a.operand,scope:o};break;case"identifier":if(a.name==="ncpus")return!0;r=o.resolve(
a.name);break;case"variable":r=o.resolve(a.name);break;default:return!1}}return!1}s(om,"isNeverZero");var NS=16;function sm(e){return e.kind==="cast"&&e.type.endsWith(
"*")}s(sm,"isPointer");function gn(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(gn,"lookUp");function im(e,t){gn(e,"value",t);let{keys:r=[],name:n,span:a}=t,o=e.
mapName(n);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:mn(r,e.scope),span:e.place(a)})}s(im,"readEntry");function bn(e,t){let{change:r,access:n,
span:a,aggregation:o,plain:i=!1,discarded:u=!1}=t,p=n.keys??[],c=mn(p,e.scope),_=e.mapName(n.name),l=e.spell(p);e.call({kind:"change",change:r,map:_},a),r==="de\
lete"?e.facts.forgetMap(_):l!==void 0&&e.facts.learn([Nr(_,l)]),e.effects.push({kind:"map",change:r,...o===void 0?{}:{aggregation:o},map:_,key:o!==void 0&&sn.has(
o)?Vh(c):c,keys:p,...i?{plain:i}:{},...u?{discarded:u}:{},span:e.place(a)})}s(bn,"changeEntry");function Ps(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(
r)})}s(Ps,"fail");var ES=new Set(["/","%","/=","%="]);function As(e,t,r,n){!ES.has(t)||om(r,e.scope)||e.facts.isNotZero(e.spell([r]))||Ps(e,"division",n)}s(As,"\
operate");function um(e,{name:t,span:r}){e.call({kind:"name",name:t},r),ua.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(um,"readBuiltin");function pm(e,{
name:t,arguments:[r],span:n}){let a=Qf.get(t);a!==void 0&&Ps(e,a,n);let o=r&&e.given(r).value,i=e.place(n);e.call({kind:"name",name:t},n),t==="has_key"&&o?.kind===
"map"&&gn(e,"own",o),t==="exit"&&e.leave(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:i}),Zo.
has(t)&&e.effects.push({kind:"output",function:t,span:i}),ua.has(t)&&e.effects.push({kind:"stack",span:i})}s(pm,"callFunction");var ga=class{static{s(this,"Scope")}#e;#t;#r=new Map;#n=[];#a=0;constructor(t,r,n){this.#e=r,this.#t=Oe(()=>TS(t,n))}get changes(){return this.#a}set(t,r){let n=this.
argument(t);if(n?.value.kind==="variable")return n.scope.#o(n.value.name);if(r===void 0||this.#t().has(t))return this.#o(t);this.#r.get(t)!==r&&this.#a++,this.#r.
has(t)||this.#n.push(t),this.#r.set(t,r)}#o(t){(!this.#t().has(t)||this.#r.has(t))&&this.#a++,this.#t().add(t),this.#r.delete(t)}inBranch(t){this.#s(t)}inEither(t,r){
let n=this.#s(t),a=this.#s(r);for(let[o,i]of n)a.has(o)&&this.set(o,i)}#s(t){let r=this.#n.length;t();let n=new Map;for(let a of this.#n.splice(r)){let o=this.#r.
get(a);o!==void 0&&n.set(a,o),this.#r.delete(a)&&this.#a++}return n}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let n=this.#r.get(t);return n&&{value:n,
scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&ba(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)break;r=n}return r}};function ba(e){
return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(ba,"isName");function TS(e,t){let r=new Map,n=new Set(t),a=s((o,i)=>{let u=r.
get(o);u===void 0?r.set(o,i):Jh(u,i)||n.add(o)},"note");return M(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?a(o.target.name,o.value):
n.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&a(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&n.add(o.operand.name),(o.kind===
"for-map"||o.kind==="for-range")&&n.add(o.variable.name)}),n}s(TS,"changingVariables");var Ls=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#n=new WeakMap;#a=0;of(t){let r=new Map;return Array.from(t,n=>this.#o(n,r)).
join(" ")}#o(t,r){let n=r.get(t);if(n!==void 0)return n;let{value:a,scope:o}=t,i=ba(a)?o.argument(a.name):void 0;if(i!==void 0)return this.#o(i,r);let{number:u,
names:p}=this.#i(a),c=p.map(l=>this.#s(l,o,r)),_=cm(this.#e,`${u} ${c.join(" ")}`);return r.set(t,_),_}#s(t,r,n){let a=r.argument(t);if(a!==void 0)return`${this.#o(
a,n)}`;if(!t.startsWith("$"))return t;let o=this.#n.get(r)??this.#a++;return this.#n.set(r,o),`${t}:${o}.${r.changes}`}#i(t){let r=this.#r.get(t);if(r!==void 0)
return r;let n=new Set;M(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&n.add(o.name)});let a={number:cm(this.#t,JSON.stringify(t,RS)),names:[
...n]};return this.#r.set(t,a),a}};function cm(e,t){return N(e,t,()=>e.size)}s(cm,"numberIn");function RS(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(RS,"\
withoutPlace");var MS=3e5,OS=20,dm=50,$S=64;function yn(){return{left:MS}}s(yn,"callBudget");var kn=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new Os;scope;#e;#t=[];#r;#n;#a=new Ls;#o=new Map;#s=Number.
POSITIVE_INFINITY;#i=0;#u=!1;constructor(t,r,n,a){this.#n=n,this.scope=new ga(t,new Map,r),this.#e=r,this.calls=a}spend(t){this.#r!==void 0&&(this.#n.left-=t)}place(t){
return this.#r??t}call(t,r){let n=this.#i===0&&!this.#u;this.calls?.push({...t,always:n,span:this.place(r)})}leave(){this.#u=!0}mapName(t){let r=this.scope.argument(
t)?.value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return $s(
t,this.scope)}factsOf(t,r){return tm(t,r,this.scope,n=>this.mapName(n))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#c(t?.
scope??this.scope,r)}where(t,r,n){this.#i++,this.facts.within(this.factsOf(t,r),n),this.#i--}inBranch(t){this.#i++,this.scope.inBranch(t),this.#i--}isFollowing(t){
let r=this.#t.indexOf(t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(PS.has(t.value.kind))return this.within(t,r);let n=`argument\
 ${this.#a.of([t])}`,a=s(()=>this.within(t,r),"visitor");this.#p({name:n,given:[t],place:this.place(t.value.span),keepsFacts:!0},a)}follow(t,r,n,a){let o=this.place(
r),i=[...n.values()],u=`${t.span.start} ${this.#a.of(i)}`,p=this.#r;this.#r=o,this.facts.inOtherBody(()=>this.#p({name:u,given:i,place:o,keepsFacts:!1},()=>{this.#t.
push(t),this.#c(new ga(t.body,n,this.#e),a),this.#t.pop()})),this.#r=p}#p({name:t,given:r,place:n,keepsFacts:a},o){let{facts:i}=this,u=`${t}
${i.text}`,p=this.#o.get(u);if(p!==void 0)return this.#_(p,n);if(this.#t.length>=$S||this.#n.left<=0){this.tooDeep??=n;return}this.spend(OS);let c={branches:this.#i,
left:this.#u,cutBy:this.#s},_={effects:this.effects.length,calls:this.calls?.length??0},l=_m(r);this.#i=0,this.#u=!1,this.#s=Number.POSITIVE_INFINITY;let d=i.deletionsIn(
o),f={effects:lm(this.effects.splice(_.effects),AS),calls:lm(this.calls?.splice(_.calls)??[],LS),leaves:this.#u,deletesFrom:d};this.#s>=this.#t.length&&_m(r)===
l&&(!a||`${t}
${i.text}`===u)&&this.#o.set(u,f),this.#i=c.branches,this.#u=c.left,this.#s=Math.min(c.cutBy,this.#s),this.#_(f,n)}#_({effects:t,calls:r,leaves:n,deletesFrom:a},o){
let i=this.#i===0&&!this.#u;this.spend(t.length+r.length);for(let u of t)this.effects.push({...u,span:o});for(let u of r)this.calls?.push({...u,always:u.always&&
i,span:o});n&&(this.#u=!0);for(let u of a)this.facts.forgetMap(u)}#c(t,r){let n=this.scope;this.scope=t,r(),this.scope=n}},PS=new Set(["integer","string","varia\
ble","identifier","map"]);function _m(e){return e.reduce((t,{value:r,scope:n})=>{let a=ba(r)?n.argument(r.name):void 0;return t+(a?.scope??n).changes},0)}s(_m,"\
changesOf");function lm(e,t){return[...new Map(e.map(r=>[t(r),r]).reverse()).values()].reverse()}s(lm,"onlyOnce");function AS(e){return JSON.stringify(e,(t,r)=>t===
"span"||t==="nameSpan"?void 0:r)}s(AS,"nameOfEffect");function LS({span:e,...t}){return JSON.stringify(t)}s(LS,"nameOfCall");function hm(e){let t=new Map,r=new Map;for(let n of e.items)n.kind==="macro"&&j(t,n.name,n),n.kind==="subprogram"&&r.set(n.name,n);return{macros:t,subprograms:r}}
s(hm,"callablesOf");function mm(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(n=>fm(n,e,!0))??r.find(n=>fm(n,
e,!1))}s(mm,"calleeOf");function fm({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((n,a)=>{let o=t.arguments[a];return n.startsWith("@")?wn(
o):n.startsWith("$")?o?.kind==="variable":!r||!(wn(o)||o?.kind==="variable")})}s(fm,"takes");function wn(e){return e?.kind==="map"&&e.keys===void 0}s(wn,"isWhol\
eMap");var HS=new Set(["integer","string","boolean","duration"]),CS=new Set(["print","clear","zero","len","has_key","find"]);function gm(e,t=yn()){let{effects:r,tooDeep:n}=Qp(
e,new kn(e.body,e.unknown,t));return n===void 0?{effects:r}:{effects:r,tooDeep:n}}s(gm,"effectsOf");function bm(e,t){let r=[];return Qp(e,new kn(e.body,e.unknown,
t,r)),r}s(bm,"callsOf");function km(e){let t=[],{effects:r}=Qp(e,new kn(e.body,e.unknown,yn(),t));return{effects:r,calls:t}}s(km,"effectsAndCallsOf");function Qp({
body:e,predicate:t,callables:r},n){let a=new Xp(n,r);return t===void 0?a.visit(e):(a.visit(t),n.where(t,!0,()=>a.visit(e))),n}s(Qp,"visited");var Xp=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?dm:1),t.kind){case"assign\
ment":return this.#o(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#a(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#n(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let n=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:n},t.span);let a=Nr(n,`${t.variable.name}.0`);return r.facts.inLoop(
[a],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#i(t);case"call":return this.#u(t);case"update":if(t.operand.kind==="map")return this.#c(t.operand),gn(r,"own",t.operand),
bn(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#u(t.expression,!0):this.visit(t.expression);case"map":return this.#c(t),im(r,t);case"jump":return t.
keyword==="return"&&r.leave(),this.#r(t);case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"in\
dex":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(n=>n.kind==="integer")&&!sm(t.object)&&Ps(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#n(t.left,t.operator==="&&",t.right)):(this.visit(t.right),As(r,t.operator,t.right,
t.span));case"ternary":{let{condition:n,then:a,else:o}=t;return this.visit(n),a!==void 0&&r.scope.inBranch(()=>this.#n(n,!0,a)),r.scope.inBranch(()=>this.#n(n,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Vp(t))this.visit(r)}#n(t,r,n){this.#e.where(t,r,()=>this.visit(n))}#a({condition:t,then:r,else:n}){let{scope:a,
facts:o}=this.#e;if(this.visit(t),n===void 0){a.inBranch(()=>this.#n(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}a.inEither(
()=>this.#n(t,!0,r),()=>this.#n(t,!1,n))}#o(t){let{target:r,operator:n,value:a,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),As(this.#e,n,a,o),r.kind===
"variable"&&this.#e.setVariable(r.name,n==="="?a:void 0)}#s(t,{value:r,operator:n,span:a}){let o=this.#e;this.#c(t);let i=o.given(r),{value:u}=i;if(n!=="="||u.kind!==
"call"||!Do.has(u.name)){n!=="="&&gn(o,"value",t),this.visit(r),As(o,n,r,a);let p=n!=="="||HS.has(u.kind);return bn(o,{change:"assign",access:t,span:a,plain:p})}
o.within(i,()=>{for(let p of u.arguments)this.visit(p)}),gn(o,"own",t),bn(o,{change:"aggregate",access:t,span:a,aggregation:u.name})}#i(t){let{name:r,span:n}=t,
a=this.#e.scope.argument(r);if(a!==void 0)return this.#e.followArgument(a,()=>this.visit(a.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#u(
{kind:"call",name:r,nameSpan:n,arguments:[],span:n});um(this.#e,t)}}#u(t,r=!1){let n=mm(t,this.#t);if(n!==void 0&&!this.#e.isFollowing(n))return this.#_(n,t);if(t.
name==="delete")return this.#p(t,r);for(let[a,o]of t.arguments.entries())(!(a===0&&CS.has(t.name))||!wn(this.#e.given(o).value))&&this.visit(o);pm(this.#e,t)}#p({
arguments:t,span:r},n){let a=this.#e,o=t.map(p=>a.given(p)),i=o[0]?.value,u=t[1];if(wn(i)&&u!==void 0&&!wn(u))return this.visit(u),bn(a,{change:"delete",access:{
...i,keys:[u]},span:r,discarded:n});for(let p of o){let{value:c}=p;a.within(p,()=>{if(c.kind!=="map")return this.visit(c);this.#c(c),bn(a,{change:"delete",access:c,
span:r,discarded:n})})}}#_(t,r){let n=new Map;if(t.kind==="macro")t.parameters.forEach((a,o)=>{let i=r.arguments[o];i!==void 0&&n.set(a,{value:i,scope:this.#e.scope})});else
for(let a of r.arguments)this.visit(a);this.#e.follow(t,r.span,n,()=>this.visit(t.body))}#c({keys:t=[]}){for(let r of t)this.visit(r)}};var Hs=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let n=new Set,a=!1;return M(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&n.add(o.name),a||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:a,calls:n}]});for(let{name:r,calls:n}of this.#e)for(let a of n)j(this.#t,a,r)}returns(t){let r=!1;return M(t,n=>{n.kind==="jump"?r||=n.keyword==="r\
eturn":(n.kind==="call"||n.kind==="identifier")&&(r||=this.returnsBy(n.name))}),r}returnsBy(t){return this.#n("return",({returns:r})=>r).has(t)}calls(t,...r){let n=this.#n(
`${r.join()}()`,({calls:a})=>r.some(o=>a.has(o)));return IS(t,a=>r.includes(a)||n.has(a))}#n(t,r){return N(this.#r,t,()=>{let n=new Set(this.#e.filter(r).map(({
name:a})=>a));for(let a of n)for(let o of this.#t.get(a)??[])n.add(o);return n})}};function IS(e,t){let r=!1;return M(e,n=>{(n.kind==="call"||n.kind==="identifi\
er")&&(r||=t(n.name))}),r}s(IS,"names");var ym=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function wm({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?vm(t.text,t.span.start):[])}s(wm,
"definedMacros");function vm(e,t){let[,r="",n="",a=""]=ym.exec(e)??[];if(n==="")return[];let o=`macro ${n}() { `,i=a.replace(/\\(\r?\n)/g,(c,_)=>` ${_}`),{items:u,
errors:p}=Xe(`${o}${i}
}`);return p.length>0||u.length!==1?[]:is(u,t+r.length-o.length).filter(qS)}s(vm,"definedBy");var FS=/[A-Za-z_]\w*/g;function xm({text:e,items:t},r){let n=r.map(
({script:i,statement:u})=>({text:i.text,items:i.items,at:u}));if(![{items:t},...n].some(i=>i.items.some(({kind:u})=>u==="preprocessor")))return[];let a=new Set,
o=[];for(let i of[{text:e,items:t,at:void 0},...n])for(let u of i.items){let[,,p,c]=u.kind==="preprocessor"&&ym.exec(u.text)||[];u.kind==="preprocessor"&&p!==void 0&&
o.push({name:p,line:u.text,span:i.at??u.span});let _=u.kind==="preprocessor"?c??"":i.text.slice(u.span.start,u.span.end);for(let l of _.match(FS)??[])a.add(l)}return o.
filter(({name:i,line:u})=>a.has(i)&&vm(u,0).length===0).map(({name:i,span:u})=>({span:u,message:`What the definition of ${i} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(xm,"unreadDefinitions");function qS(e){return e.kind==="macro"}s(qS,"isM\
acro");function Sm({body:e}){return e.statements.length===0&&e.value!==void 0}s(Sm,"isExpression");var jS=new Set(["comm","cpu","uid","curtask"]);function Nm({body:e}){
let t=!1;return M(e,r=>{t||=r.kind==="identifier"&&jS.has(r.name)}),t}s(Nm,"hasStandardWord");var Cs={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function O(e,t){return`CHANGELOG ${e}; ${Cs[t]}`}s(O,"changelog");function H(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(H,"calls");function Tt(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Tt,"words");var BS=`no entry in the CHANGELOG; ${Cs[23]}`,vn=[H(
"strftime",{from:"0.12"},O("0.12.0, #1387",11)),H("path",{from:"0.12"},O("0.12.0, #1492",11)),H("macaddr",{from:"0.12"},O("0.12.0, #1647",11)),H("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${Cs[11]}`),H("cgroup_path",{from:"0.15"},O("0.15.0, #2055",11)),H("bswap",{from:"0.15"},
O("0.15.0, #2166",11)),H("skboutput",{from:"0.15"},O("0.15.0, #2223",11)),Tt("numaid",{from:"0.16"},O("0.16.0, #2177",11)),H("pton",{from:"0.16"},O("0.16.0, #22\
89",11)),H("debugf",{from:"0.16"},O("0.16.0, #2307",11)),H("strerror",{from:"0.16"},O("0.16.0, #2329",11)),H("strcontains",{from:"0.17"},O("0.17.0, #2393",11)),
H("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${Cs[17]}`),Tt("jiffies",{from:"0.20"},O("0.20.0, #2769",17)),H("len",{from:"0.20"},
O("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},H("has_key",{from:"0.22"},O("0.22.0, #3358",17)),H("percpu_kaddr",{from:"0.22"},O("0.22.0,\
 #3596",17)),Tt("ncpus",{from:"0.24"},O("0.24.0, #4105",23)),Tt("usermode",{from:"0.24"},O("0.24.0, #4129",23)),H("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},O("0.24.0, #4420",23)),H("pid tid",{from:"0.24"},O("0.24.0, #4254",23)),H("getopt",
{from:"0.24"},O("0.24.0, #4258",23)),H("socket_cookie",{from:"0.24"},O("0.24.0, #4345",23)),H("tseries",{from:"0.24"},O("0.24.0, #3838",23)),H("assert ppid",{from:"\
0.24"},O("0.24.0, #4366",23)),H("errorf",{from:"0.24"},O("0.24.0, #4414",23)),{...H("comm",{from:"0.25"},O("0.25.0, #4799",23)),least:1},{...H("ppid",{from:"0.2\
5"},O("0.25.0, #4744",23)),most:0},Tt("ppid pcomm",{from:"0.25"},O("0.25.0, #4744",23)),H("pcomm",{from:"0.25"},O("0.25.0, #4744",23)),H("syscall_name",{from:"0\
.25"},O("0.25.0, #4746",23)),H("signal_thread",{from:"0.25"},O("0.25.0, #4700",23)),Tt("probetype",{from:"0.25"},O("0.25.0, #4712",23)),H("probetype",{from:"0.2\
5"},O("0.25.0, #4712",23)),H("find",{from:"0.25"},O("0.25.0, #4845",23)),Tt("has_cpid",{from:"0.25"},O("0.25.0, #4984",23)),H("has_cpid",{from:"0.25"},O("0.25.0\
, #4984",23)),H("kfunc_exist kfunc_allowed",{from:"0.25"},O("0.25.0, #4857",23)),H("leader_tid leader_comm",{from:"0.26"},O("0.26.0, #5132",23)),Tt("leader_tid \
leader_comm",{from:"0.26"},O("0.26.0, #5132",23)),H("signal_name",{from:"0.26"},O("0.26.0, #5098",23)),H("dw_ustack",{from:"0.26"},O("0.26.0, #4964",23)),Tt("dw\
_ustack",{from:"0.26"},O("0.26.0, #4964",23)),H("write_user",{from:"0.26"},O("0.26.0, #3742",23)),H("is_err",{from:"0.26"},O("0.26.0, #5086",23)),H("str_concat",
{from:"0.27"},O("0.27.0, #5265",23)),H("container_of",{from:"0.27"},O("0.27.0, #5236",23)),H("config",{from:"0.27"},O("0.27.0, #5241",23)),H("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},BS)],Is={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},Fs={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},qs=[{name:"raw",from:"0.18",source:O("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:O("0.25.0, #4912",23)}],ka='0.23.2 says "Unrecognized config variable"',xn=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${ka}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${ka}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${ka}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${ka}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${ka}, 0.27.1 takes it`}))],Em=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var GS="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",DS="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",tc=new Set([...`${GS} ${DS}`.split(" "),...vn.flatMap(({names:e})=>e)]),Tm="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",js=["begin","end","interval","profile","software","hardware",
"watchpoint"],ec="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",Bs=[{word:/^arg\d+$/,refusedIn:new Set([...js,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${ec}`},{word:/^retval$/,refusedIn:new Set([...js,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${ec}`},{word:/^args$/,refusedIn:new Set([...js,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...js,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${ec}`}],dt=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Rm=2n**63n-1n;var KS=Mm("call"),zS=Mm("word"),US=new Map(qs.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),WS=new Map(xn.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function Mm(e){let t=new Map;for(let{names:r,least:n=0,most:a=Number.POSITIVE_INFINITY,...o}of vn)if(o.use===e)for(let i of r){let u=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",p=e==="word"?`the builtin \`${i}\``:`\`${i}()\`${u}`;j(t,i,{bound:{...o,name:p},least:n,most:a})}return t}s(Mm,"r\
owsByName");function Om(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(KS.get(e.name)??[]).filter(a=>r>=a.least&&
r<=a.most).map(({bound:a})=>({bound:a,span:e.span})),...VS(e,t)]}case"identifier":return t.word(e.name)?rc:/^sarg\d+$/.test(e.name)?[{bound:Is,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:Fs,span:e.span}]:zS.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??rc;case"config":return e.settings.flatMap(({name:r,span:n})=>{let a=WS.
get(r.toLowerCase().replace(/^bpftrace_/,""));return a===void 0?[]:[{bound:a,span:n}]});default:return rc}}s(Om,"builtinUses");var rc=[];function VS(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!t.word(r.name)?US.get(r.name):void 0;return n===void 0?[]:[{bound:n,
span:r.span}]})}s(VS,"stackModes");function $m(e){let t=new Set,r=new Set,n=!1,a=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let i of o.parameters)r.add(i)}if(o.kind==="import"&&(a=!0),o.kind==="preprocessor"){let i=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(n||=/^\s*#\s*include\b/.
test(o.text),i!==void 0)for(let u of[t,r])u.add(i)}if(o.kind==="c-definition")for(let[i]of o.text.matchAll(/\w+/g))r.add(i)}return{call:s(o=>a||t.has(o),"call"),
word:s(o=>a||n||r.has(o),"word")}}s($m,"ownNames");var nc=Number.POSITIVE_INFINITY;function q(e,[t,r],...n){return e.split(" ").map(a=>[a,{least:t,most:r,wanted:n}])}s(q,"calls");var Gs=new Map([...q("printf err\
orf warnf debugf cat system",[1,nc],"written text"),...q("time",[0,1],"written text"),...q("strftime",[2,2],"written text","number"),...q("join",[1,2],"number",
"written text"),...q("kaddr cgroupid pton",[1,1],"written text"),...q("uaddr reg",[1,1]),...q("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...q("kstack ustack",[0,2],"written number","written number"),...q("ntop",[1,2]),...q("macaddr",[1,1]),...q("path",[1,2]),...q("buf",
[1,2],"any","number"),...q("str",[1,nc],"any","number"),...q("cgroup_path",[1,2],"number","text"),...q("strncmp",[3,3],"text","text","written number"),...q("str\
contains str_concat strstr",[2,2],"text","text"),...q("strlen",[1,1],"text"),...q("memcmp",[3,3]),...q("sum avg min max stats",[1,1],"number"),...q("hist",[1,2],
"number"),...q("lhist",[4,4],"number","written number","written number","written number"),...q("tseries",[3,4],"number"),...q("print",[1,3],"any","written numbe\
r","written number"),...q("clear zero",[1,1],"whole map"),...q("delete",[1,nc],"map"),...q("has_key",[2,2],"whole map"),...q("len",[1,1]),...q("exit",[0,1]),...q(
"signal signal_thread override",[1,1]),...q("skboutput",[4,4]),...q("nsecs",[0,1])]),Pm=new Set(["print","clear","zero","has_key","len","find"]),Ds=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),ya={least:1,most:100};function ac(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(n=>[n,t])))}s(ac,"table");var Ks=ac([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),oc=ac([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),Am=new Set(["kretprobe","uretprobe"]),Lm=ac([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var JS=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,YS=/^(?:u?int(?:8|16|32|64)|(?:un)?signed(?: \w+)*|(?:unsigned )?(?:char|short|int|long))$/;function F(e,t){switch(e.kind){case"\
integer":return"a number";case"sizeof":return oc.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>
1?"a tuple":void 0;case"variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return ZS(e.name,t);case"call":return t.defined.names.
has(e.name)?void 0:oc.get(e.name);case"cast":return YS.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator===
"~"?zs(e.operand,t):void 0;case"update":return zs(e.operand,t);case"binary":return JS.test(e.operator)?"a truth value":zs(e.left,t)&&zs(e.right,t);case"ternary":{
let r=F(e.else,t);return e.then!==void 0&&F(e.then,t)===r?r:void 0}default:return}}s(F,"typeOf");function zs(e,t){return F(e,t)==="a number"?"a number":void 0}s(
zs,"numberIf");function ZS(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?Ks.get(e):r.every(({canonical:n})=>Am.has(n??""))?"a number":void 0}
s(ZS,"typeOfWord");var XS=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function Gt(e,t){
return e===void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!XS.some(r=>r.includes(e)&&r.includes(t))}s(Gt,"differ");function pe(e){return e===
void 0||e==="a number"||e==="a truth value"||e==="an aggregation"}s(pe,"isCountable");var QS={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Hm=3,eN=/^[eEfFgGaAn]$/,tN=/\\[x0-7]/;function Cm(e,t){if(e.kind!=="call"||!Ds.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Hm+1)return{span:e.span,message:`debugf() prints ${Hm} values at most.`};let r=Us(e,"older",t),n=Us(e,"newer",t);return r===void 0?void 0:n}s(Cm,"wrongFo\
rmat");function Ws(e,t){if(!Ds.has(e.name))return!1;let r=t==="older"?"newer":"older";return Us(e,t,sc)!==void 0&&Us(e,r,sc)===void 0}s(Ws,"needsOtherReading");
var rN={names:new Set,macros:!1,included:!0,statements:!1},sc={defined:rN,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Im(e){let[
t,...r]=e.arguments;if(!Ds.has(e.name)||t?.kind!=="string"||Ws(e,"older"))return;let n=Fm(t.text,"older");if(n?.length===r.length)return r.find((a,o)=>n[o]==="s"&&
nN(a))?.span}s(Im,"numberAsText");function nN(e){return F(e,sc)==="a number"}s(nN,"isNumber");function Us(e,t,r){let[n,...a]=e.arguments;if(n?.kind!=="string"||
a.some(f=>oN(f,r.defined)))return;let o=Fm(n.text,t);if(o===void 0)return;let i=o.find(f=>eN.test(f));if(a.length!==o.length){let f=`The format asks for ${K(o.length,
"argument")}, and there ${a.length===1?"is":"are"} ${a.length}.`;return{span:e.span,message:f}}if(i!==void 0)return{span:n.span,message:`bpftrace prints no frac\
tions: there is no conversion %${i}. Print whole numbers.`};let u=a.findIndex((f,h)=>!aN(F(f,r),o[h]??"s")),p=a[u],c=o[u]??"";if(p===void 0)return;let _=F(p,r),
l=_==="a text"?": write %s":"",d=c.startsWith("r")?"a buffer":c==="s"?"a value":"a number";return{span:p.span,message:`%${c} prints ${d}, and this is ${_}${l}.`}}
s(Us,"formatProblem");function Fm(e,t){if(tN.test(e))return;let r=[...e.matchAll(QS[t])].map(([,n=""])=>n);return t==="older"?r:r.filter(n=>n!=="%")}s(Fm,"conve\
rsionsOf");function aN(e,t){return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||pe(e)&&e!=="an aggregation"}s(aN,"fits");function oN(e,{
names:t,included:r}){return e.kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(oN,"mayBeSeveral");function sN(e,t){return e.kind===t}s(sN,"isOfKind");function S(e,t,r){return{feature:t,kind:e,find:s((a,o)=>{let i=sN(a,e)&&r(a,o);return i===!0?a.span:i||void 0},
"find")}}s(S,"on");var Te=s(()=>!0,"always"),lc=[S("config","config-block",Te),S("config","config-word",e=>e.settings.find(({value:t})=>_N.test(t))?.span),S("co\
nfig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d+[\w]*[UL]/.test(t))?.span),S("subprogram","subprogram",Te),S("subprogram","glued-colon",(e,{script:{
text:t}})=>{let r=Sn(t.slice(e.span.start,e.body.span.start));return cc.test(r)&&{start:e.span.start,end:e.body.span.start}}),S("macro","macro",Te),S("map-decla\
ration","map-declaration",Te),S("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),S("import","import",Te),S("call","import",e=>e.name==="im\
port"),S("c-definition","attribute-behind",e=>lN(e).includes(qm)),S("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(qm)),S("attach-po\
int","named-probe",e=>e.name?.span),S("attach-point","spaced-attach-point",e=>e.spaced),S("attach-point","sign-in-attach-point",e=>uN.test(e.text.replace(iN,""))),
S("attach-point","kprobe-module",e=>Bm(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),S("attach-point","probe-language",({place:e})=>e.
form==="userFunction"&&e.path!==void 0&&e.language?.span),S("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),S("attach-point",
"source-line",({place:e})=>e.form==="sourceLine"),S("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),S("attach-point","watchpo\
int-argument",({place:e})=>e.form==="watchpoint"&&e.argument!==void 0),S("let","let",Te),S("let","glued-colon",(e,{script:t})=>e.type!==void 0&&ic(e.variable,t)),
S("let","typeof",e=>e.type!==void 0&&Vs.test(e.type)),S("discard","discard",Te),S("block-expression","block-expression",Te),S("if-expression","block-expression",
Te),S("block","step-behind-block",fN),S("block","block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),S("if","else-if",e=>e.else?.kind==="if"&&e.else.
span),S("if","bare-condition",(e,t)=>wa(e,e.condition,t)),S("while","bare-condition",(e,t)=>wa(e,e.condition,t)),S("unroll","bare-condition",(e,t)=>wa(e,e.count,
t)),S("for-map","bare-condition",(e,t)=>wa(e,e.variable,t)),S("for-range","glued-colon",(e,{script:t})=>ic(e.variable,t)),S("for-range","glued-variable",(e,{script:t})=>ic(
e.variable,t,jm)),S("for-range","bare-condition",(e,t)=>wa(e,e.variable,t)),S("while","while",Te),S("unroll","unroll-expression",({count:e})=>!["integer","posit\
ional"].includes(e.kind)&&e.span),S("for-map","for-map",Te),S("for-range","for-range",Te),S("jump","jump-in-for",(e,t)=>t.inFor),S("jump","return-value",e=>e.value?.
span),S("integer","digit-separator",e=>/^\d[\d_]*_/.test(e.text)),S("integer","separated-hex",e=>/^0x.*_/i.test(e.text)),S("integer","capital-suffix",e=>/^(?!0[xX]).*[UL]/.
test(e.text)),S("integer","zero-in-exponent",e=>/^0e\d|^\d+e0/i.test(e.text)),S("integer","exponent",e=>/^\d+e\d/i.test(e.text)),S("integer","integer-suffix",e=>!/^0x/i.
test(e.text)&&/[ul]+$/i.test(e.text)),S("duration","duration",Te),S("record","record",Te),S("tuple","tuple",Te),S("tuple","short-tuple",e=>e.elements.length<2),
S("tuple","trailing-comma",(e,{script:t})=>{let r=e.elements.at(-1);return r!==void 0&&Sn(t.text.slice(r.span.end,e.span.end)).includes(",")}),S("unary","addres\
s-of",e=>e.operator==="&"),S("unary","comptime",e=>e.operator==="comptime"),S("binary","readable-aggregation",({left:e,right:t},r)=>Km(t)&&pc(r,e)||Km(e)&&pc(r,
t)),S("ternary","glued-colon",(e,{script:t})=>Gm(e,t,cc)),S("ternary","glued-variable",(e,{script:t})=>Gm(e,t,jm)),S("ternary","empty-middle",e=>e.then===void 0),
S("cast","readable-aggregation",({operand:e},t)=>pc(t,e)),S("cast","double-pointer",e=>e.type.endsWith("**")),S("cast","array-cast",e=>!Vs.test(e.type)&&e.type.
includes("[")),S("cast","enum-cast",e=>/^enum\b[^*[]*$/.test(e.type)),S("cast","typeof",e=>Vs.test(e.type)),S("sizeof","sizeof",e=>e.name==="sizeof"),S("sizeof",
"offsetof",e=>e.name==="offsetof"),S("sizeof","subfield-offset",e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),S("sizeof","typeinfo",e=>e.name==="type\
info"),S("sizeof","typeof",e=>Vs.test(e.text)),S("member","keyword-field",e=>pN.test(e.name)&&e.nameSpan),S("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.
test(e.name)&&e.nameSpan),S("member","sized-type-field",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),S("member","args-dot",e=>e.operator==="."&&Dm(e.
object)),S("identifier","raw-arguments",(e,{probe:t})=>Dm(e)&&t?.attachPoints.some(r=>Bm(r,"rawtracepoint"))),S("member","dot-dereference",({operator:e,object:t},r)=>e===
"."&&hN(t,r)),S("map","tuple-key",e=>e.keys?.find(t=>t.kind==="tuple")?.span),S("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&mN(t)),
S("call","number-as-text",Im),S("call","newer-conversion",e=>Ws(e,"older")),S("call","loose-percent",e=>Ws(e,"newer")),S("call","exit-in-for",(e,t)=>e.name==="e\
xit"&&t.inFor),S("call","indexed-print",e=>e.name==="print"&&uc(e.arguments[0])&&e.span),S("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="dele\
te"&&t?.kind==="map"&&!uc(t)&&r!==void 0&&r.kind!=="map"}),S("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&uc(e.arguments[0]);
return e.name==="delete"&&t}),S("assignment","compound-operation",(e,{script:{text:t}})=>e.operator==="="||!cN.has(e.value.kind)?!1:!Sn(t.slice(e.target.span.end,
e.value.span.start)).includes("(")&&e.value.span),S("assignment","delete-value",({value:e})=>Js(e)&&e.span),S("let","delete-value",({value:e})=>e!==void 0&&Js(e)&&
e.span),S("if","delete-value",({condition:e})=>Js(e)&&e.span),S("call","delete-value",e=>e.arguments.find(Js)?.span)],qm="__attribute__",iN=/"(?:\\.|[^"])*"|\\./g,
uN=/[%&|^!~<>'?()]/,pN=/^(?:if|else|for|while|unroll|return|break|continue)$/,cc=/:[\w.\-*#/]/,jm=/:\$[A-Za-z_]/,cN=new Set(["binary","cast","ternary"]),Vs=/^\s*typeof\b/,
_N=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function lN(e){return e.text.slice(e.text.lastIndexOf("}")+1)}s(lN,"behindBody");function Bm(e,...t){let r=ue(e.provider);
return r!==void 0&&t.includes(r.provider.name)}s(Bm,"provides");function wa(e,t,{script:r}){return!Sn(r.text.slice(e.span.start,t.span.start)).includes("(")}s(wa,
"isBare");function ic({span:e},{text:t},r=cc){let n=/^\s*:\S\S?/.exec(t.slice(e.end,e.end+dN));return n!==null&&r.test(n[0])?{start:e.start,end:e.end+n[0].length}:
void 0}s(ic,"gluedAfter");var dN=64;function Gm(e,{text:t},r){let{start:n}=e.else.span,a=Sn(t.slice((e.then??e.condition).span.end,n));return r.test(a+t.slice(n,
n+2))?e.else.span:void 0}s(Gm,"gluedElse");function fN({statements:e,value:t},{script:{text:r}}){let n=[...e,...t===void 0?[]:[t]];return n.find((a,o)=>{let i=n[o-
1];return i?.kind!=="if"&&i?.kind!=="block"||Sn(r.slice(i.span.end,a.span.start)).trim()!==""?!1:r.startsWith("++",a.span.start)||r.startsWith("--",a.span.start)})?.
span}s(fN,"stepBehindBlock");function Sn(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(Sn,"withoutComments");function Dm(e){return e.kind==="identifi\
er"&&e.name==="args"}s(Dm,"isArguments");function hN(e,{pointers:t}){return e.kind==="identifier"?e.name==="curtask":_c(e)||e.kind==="variable"&&t().has(e.name)}
s(hN,"isPointer");function _c(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(_c,"isPointerCast");function zm(e){let t=new Set,r=new Set;
return M(e,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(_c(n.value)?t:r).add(n.target.name),n.kind==="let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==
void 0&&_c(n.value)?t:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-range")&&r.add(n.variable.name)}),new Set([...t].filter(n=>!r.has(n)))}s(zm,"po\
intersOf");function uc(e){return e?.kind==="map"&&e.keys!==void 0}s(uc,"isEntry");function mN(e){return e.kind==="call"?e.name==="str":e.kind==="string"||e.kind===
"identifier"&&e.name==="comm"}s(mN,"isText");function Js(e){return e.kind==="call"&&e.name==="delete"}s(Js,"isDelete");function Km({kind:e}){return gN.has(e)}s(
Km,"isNumber");var gN=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof","call"]);function pc({maps:e},t){return t.kind==="\
map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(pc,"aggregation");var bN=new Map(lc.map(({kind:e})=>[e,lc.filter(t=>t.kind===e)]));function Vm(e,t,r=[]){let n=new Set(r.flatMap(_=>Sm(_)?[]:[_.name])),a=new Set(r.flatMap(_=>Nm(
_)?[_.name]:[])),o=new Map,i=s((_,l)=>{o.has(_)||o.set(_,l)},"note"),u=s((_,l)=>{l!==void 0&&i(pt[_],l)},"noteFeature"),p=$m(e),c=e.items.some(_=>_.kind==="macr\
o"||_.kind==="import");for(let _ of e.items){let l=0,d=0,f=!1,h,m=s(()=>h??=zm(_),"pointers"),b=_.kind==="probe"?{probe:_}:{},g={script:e,maps:t,inFor:!1,pointers:m,
...b},y={...g,inFor:!0};M(_,k=>{Wm(k)&&d++,k.kind==="variable"&&(f=!0),k.kind==="identifier"&&n.has(k.name)&&u("statement-definition",k.span),k.kind==="identifi\
er"&&a.has(k.name)&&u("word-in-definition",k.span);for(let w of bN.get(k.kind)??[])u(w.feature,w.find(k,l>0?y:g));if(d===0)for(let{bound:w,span:E}of Om(k,p))i(w,
E);Um(k)&&l++},k=>{Um(k)&&l--,Wm(k)&&d--}),_.kind==="probe"&&f&&!c&&u("outer-variable",xN(_))}return u("several-begin",wN(e)),u("added-key",yN(e)),c||u("unset-m\
ap",kN(e)),[...o].map(([_,l])=>({bound:_,span:l}))}s(Vm,"featureUses");function Um(e){return e.kind==="for-map"||e.kind==="for-range"}s(Um,"isFor");function Wm(e){
return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Wm,"isFolded");function kN(e){if(e.items.some(a=>a.kind==="preprocessor"&&
/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(a.text))||e.unread.length>0)return;let r=new Set,n=[];for(let a of e.items)a.kind==="map-declaration"&&r.add(a.map),
M(a,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind==="map"&&n.push(
o)});return n.find(({name:a})=>!r.has(a))?.span}s(kN,"unsetMap");function yN(e){let t=new Set,r;for(let n of e.items)M(n,a=>{a.kind!=="assignment"||a.target.kind!==
"map"||a.value.kind!=="call"||!dt.has(a.value.name)||(a.target.keys===void 0?t.add(a.target.name):t.has(a.target.name)&&(r??=a.target.span))});return r}s(yN,"ad\
dedKey");function wN(e){let t=new Set;for(let r of e.items)for(let n of r.kind==="probe"?r.attachPoints:[]){let a=ue(n.provider)?.provider.name;if(!(a!=="begin"&&
a!=="end")){if(t.has(a))return n.span;t.add(a)}}}s(wN,"secondBegin");function Jm(e,t){return e.flatMap(({bound:r,span:n})=>{let a=vN(r,t);return a===void 0?[]:[
{verdict:"refused",rule:"unsupported-syntax",span:n,why:a}]})}s(Jm,"refusedFeatures");function vN(e,t){if(It(t.bpftrace,e))return`${e.name} needs ${qf(e)}`;if(e.
kernel!==void 0&&!A(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(vN,"whyRefused");function xN(e){let t=[],r=new Set,n=new Set,a;return M(
e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable),o.kind==="let"&&n.add(o.variable),o.kind==="assignmen\
t"&&o.operator==="="&&n.add(o.target),!(o.kind!=="variable"||t.some(i=>i.has(o.name)))&&(n.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(a??=o.span))},o=>{if(o.kind===
"block")for(let i of t.pop()??[])r.add(i)}),a}s(xN,"outerVariable");function Dt(e,t,r,n){let a=new fc(e,n),o=a.list(t.statements.slice(r),!0),{leaks:i,early:u,beforeExit:p}=a;o==="up"&&i.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let c=t.statements.at(-1);return{leaks:i,lowered:[...a.lowered,...a.atEnd],beforeExit:p,early:u,endsDown:o==="down"||c!==void 0&&p.some(
({exit:_})=>_===c.span)}}s(Dt,"balanceOf");var fc=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let n="up",a=this.atEnd.length;for(let[o,i]of t.entries()){let u=t[o+1],p=u===void 0?r:dc(u),c=this.#e(i);if(c!==void 0){(p?this.atEnd:this.
early).push(c),p&&(n="down");continue}if(dc(i)?this.#r(i,this.atEnd.splice(a),n):n=this.#a(i,p),n==="left"||dc(i))return this.#n(t.slice(o+1)),"left"}return n}#r(t,r,n){
if(this.lowered.push(...r),hc(t))n==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let a of r)this.beforeExit.push({lowered:a,exit:t.span})}#n(t){
if(t.length===0)return;let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#a(t,r){switch(t.kind){case"if":{this.hidden(
t.condition);let n=this.atEnd.length,a=this.list(t.then.statements,r),o=this.#o(t.else,r);return a==="left"?o:o==="left"||a===o?a:(this.early.push(...this.atEnd.
splice(n)),"up")}case"block":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"\
jump":return"up";case"assignment":case"let":case"expression-statement":return this.hidden(t),"up"}}#o(t,r){return t===void 0?"up":t.kind==="if"?this.#a(t,r):this.
list(t.statements,r)}hidden(t){M(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push(
{kind:"hidden",span:r.span})})}};function dc(e){return hc(e)||mc(e)}s(dc,"leaves");function hc(e){return e.kind==="jump"&&e.keyword==="return"}s(hc,"isReturn");
function Ys({then:e,else:t}){let r=e.statements.at(-1);return t===void 0&&r!==void 0&&hc(r)}s(Ys,"leavesEarly");function mc(e){if(e.kind!=="expression-statement")
return!1;let{expression:t}=e;return t.kind==="call"&&t.name==="exit"}s(mc,"isExitStatement");var SN=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function Zm(e){let{span:t}=e,r=Zs(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let u=Zs(e.operand);return u&&{access:u,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:n,operator:a,right:o}=e,i=a.replace(
/[<>]/,u=>u==="<"?">":"<");return Ym(n,a,o,t)??Ym(o,i,n,t)}s(Zm,"flagTest");function Ym(e,t,r,n){let a=Zs(e),o=SN.find(i=>i.operator===t&&i.value===Xm(r));return a&&
o&&{access:a,span:n,passes:o.passes,sound:o.sound}}s(Ym,"comparison");function Xm(e){return e.kind==="boolean"?Number(e.value):Z(e)}s(Xm,"numberOf");function Zs(e){
return e.kind==="cast"?Zs(e.operand):e.kind==="map"?e:void 0}s(Zs,"flagOf");function va(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(va,"conjuncts");var NN={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function xa(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:p}=e;if(p.kind==="update"&&p.operand.kind==="map")return{access:p.operand,span:t,to:p.operator==="++"?"up":"down",form:"plain"};if(p.kind!==
"call"||p.name!=="delete")return;let[c,_]=p.arguments;return c?.kind!=="map"||p.arguments.length>2||_?.kind==="map"?void 0:{access:_===void 0?c:{...c,keys:[_]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:n,operator:a}=e,o=n.kind==="call"&&n.name==="sum"?n.arguments[0]:
void 0;if(a==="="&&o!==void 0){let p=Z(o);return p===1||p===-1?{access:r,span:t,to:p===1?"up":"down",form:"sum"}:void 0}let i=Xm(n),u=NN[`${a} ${i}`];return u&&
{access:r,span:t,to:u,form:"plain"}}s(xa,"flagChange");function Xs(e){return t=>{let r=xa(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(Xs,"lowersFlag");function Sa({covered:e,uncovered:t},{start:r,end:n}){return r>=e.start&&n<=e.end&&!t.some(({exit:a})=>r>=a.start&&n<=a.end)}s(Sa,"isCovered");function Kt({attachPoints:e}){
return e.every(({provider:t})=>{let r=ue(t)?.provider.name;return r!==void 0&&fs.providers.includes(r)})}s(Kt,"isTimer");function Qm(e,t,r){let n=Oe(()=>new Na(e.body));return[...TN(e,n),...RN(e,n),...MN(e)].slice(0,EN).map(o=>tg({probe:e,effects:t,reach:r},o))}s(Qm,"guardAttempts");
var EN=16;function eg(e,t,r,n){if(!Kt(e))return;let a=new Na(e.body),o=a.all().find(({change:i})=>n.has(i.access.name)&&i.form==="sum");return o&&tg({probe:e,effects:t,
reach:r},{block:a.block,raise:o})}s(eg,"timerAttempt");function TN({predicate:e},t){return e===void 0?[]:gc(va(e),t)}s(TN,"inPredicate");function RN({body:e},t){
return e.statements.flatMap(r=>r.kind==="if"&&Ys(r)?gc([r.condition],t,r):[])}s(RN,"inStatements");function MN({body:e}){return e.statements.flatMap(t=>t.kind===
"if"&&t.else===void 0?gc(va(t.condition),Oe(()=>new Na(t.then))):[])}s(MN,"aroundBody");var Na=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){this.
block=t;for(let[r,n]of t.statements.entries()){let a=xa(n),o=a?.access.name;a?.to==="up"&&o!==void 0&&!this.#e.has(o)&&this.#e.set(o,{change:a,at:r})}}of(t){return this.#e.
get(t)}all(){return[...this.#e.values()]}};function gc(e,t,r){for(let n of e){let a=Zm(n),o=a?.passes===(r===void 0?"down":"up")?t().of(a.access.name):void 0;if(o!==
void 0)return[{block:t().block,raise:o,test:a,early:r}]}return[]}s(gc,"firstRaised");function tg({probe:e,effects:t,reach:r},{block:n,raise:{change:a,at:o},test:i,
early:u}){let p=a.access.name,c=u!==void 0&&a.span.start<u.span.start,_=c?n.statements.indexOf(u):o,l=Dt(Xs(p),n,_+1,r),d=[a,...l.lowered,...l.early],f=$N(e),h=[
...i===void 0?[]:[i],...d].map(({access:k})=>ON(k,f)),m=h.find(k=>k==="other")??h.find(k=>k==="unknown")??"cpu",b=new Set(d.map(({span:k})=>k.start)),g=t.flatMap(
k=>k.kind==="map"&&k.map===p&&!b.has(k.span.start)?[k.span]:[]),y={...i===void 0?{}:{test:i},...u===void 0?{}:{early:u}};return{probe:e,map:p,key:m,...y,raise:a,
raisedFirst:c,block:n,balance:l,strays:g}}s(tg,"read");function ON({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":rg(r,t)}s(ON,"keyOf");function rg(e,t){
return e.kind==="cast"?rg(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind===
"block-expression"?"unknown":"other"}s(rg,"keyKind");function $N(e){let t=new Set,r=new Set,n=s((a,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(a)},"no\
te");M(e.body,a=>{a.kind==="assignment"&&a.target.kind==="variable"?n(a.target.name,a.operator==="="?a.value:void 0):a.kind==="let"&&a.value!==void 0?n(a.variable.
name,a.value):a.kind==="update"&&a.operand.kind==="variable"?n(a.operand.name,void 0):(a.kind==="for-range"||a.kind==="for-map")&&n(a.variable.name,void 0)});for(let a of r)
t.delete(a);return t}s($N,"cpuVariables");function ng(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,block:i,balance:u,strays:p}=e,{leaks:c,lowered:_,early:l,beforeExit:d}=u,
f=[a,..._].every(({form:b})=>b==="sum"),h=!o&&c.length===0&&l.length===0&&p.length===0;if(r!=="cpu"||n?.sound===!1||!f||!h)return;let m={start:a.span.end,end:i.
span.end};return{map:t,imported:!1,covered:m,uncovered:d}}s(ng,"completeGuard");function ag(e,{reach:t,file:r}){if(r===void 0)return;let n=s(a=>t.calls(a,...LN(r)),"touches");for(let[a,o]of e.body.statements.entries()){let i=PN(o,r,n)??(Kt(
e)?AN(o,r):void 0);if(i===void 0)continue;let u=Dt(bc(r),e.body,a+1,t),p=new Set([i,...u.lowered,...u.early].map(({span:_})=>_.start)),c=[];return M(e.body,_=>{
_.kind!=="call"&&_.kind!=="identifier"||!p.has(_.span.start)&&n(_)&&c.push(_.span)}),{file:r,balance:u,raise:o.span,strays:c}}}s(ag,"importedAttempt");function og({
file:e,balance:t,raise:r,strays:n},a){if(t.leaks.length>0||t.early.length>0||n.length>0)return;let o={start:r.end,end:a.body.span.end};return{map:e.enter,imported:!0,
covered:o,uncovered:t.beforeExit}}s(og,"completeImported");function PN(e,{enter:t},r){if(e.kind!=="if"||!Ys(e)||e.then.statements.some(r))return;let{condition:n}=e;
if(n.kind==="unary"&&n.operator==="!")return Qs(n.operand,t);if(!(n.kind!=="binary"||n.operator!=="=="||Z(n.right)!==0))return Qs(n.left,t)}s(PN,"testingRaise");
function AN(e,{raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return Qs(e.expression,t)}s(AN,"plainRaise");function bc({leave:e}){return t=>t.kind===
"expression-statement"&&Qs(t.expression,e)!==void 0?{span:t.span}:void 0}s(bc,"lowersImported");function LN({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[
e,t,r]}s(LN,"namesOf");function Qs(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(Qs,"callOf");function sg(e,t){let r=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let a=n.keys.length===0&&!sn.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:ug(n),oneEntry:a})}for(let n of e.items){if(n.kind!=="map-declaration")continue;let a=ig(n)?.kind,o=n.maxEntries===void 0?void 0:Z(n.
maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...a===void 0?{}:{declared:a},...o===void 0?{}:{maxEntries:o}})}
return r}s(sg,"readMaps");function ig({type:e}){return Object.hasOwn(xp,e)?xp[e]:void 0}s(ig,"declaredKind");function ug(e){return e.aggregation===void 0||!Do.has(
e.aggregation)?"plain":e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(ug,"useOf");function pg(e){let r=e.items.
flatMap(n=>n.kind==="config"?n.settings:[]).filter(({name:n})=>zf.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d+$/.test(r.value)?Number(r.value):void 0}s(
pg,"maxMapKeys");function cg(e,t){let r=[],n=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete")continue;let o=n.get(a.map);if(o===void 0)n.set(a.map,
a);else{let i=HN(o,a);i!==void 0&&r.push({span:a.span,why:i})}}for(let a of e.items)a.kind==="map-declaration"&&r.push(...IN(a,n.get(a.map)));return r}s(cg,"map\
Conflicts");function HN(e,t){let{map:r}=e;if(e.keys.length===0!=(t.keys.length===0))return CN(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===
t.aggregation)return;let[n,a]=e.aggregation===void 0?[t,e]:[e,t];if(a.aggregation===void 0&&a.plain!==!0)return;let o=a.aggregation===void 0?"a plain value":`${a.
aggregation}()`;return`${r} holds ${n.aggregation??""}(), so it cannot hold ${o} too`}s(HN,"whyNotBoth");function CN(e,t){return e.keys.length===0&&e.aggregation!==
void 0&&t.aggregation===e.aggregation}s(CN,"isKeyAdded");function IN(e,t){let{map:r,span:n,type:a}=e,o=ig(e);return o===void 0?[{span:n,why:`no release has maps\
 of the type \`${a}\``}]:!(t!==void 0&&(t.aggregation!==void 0||t.plain===!0))||o.uses.includes(ug(t))?[]:[{span:n,why:`${r} is declared as \`${a}\`, which canno\
t hold what is assigned to it`}]}s(IN,"declarationConflicts");function _g(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(_g,"refused\
Maps");var ei=class{static{s(this,"Seeds")}#e=new Set;#t=new Map;#r;constructor(t,r){this.#r=new Set(r.filter(FN).map(n=>n.map));for(let{effects:n,body:a}of t){for(let o of n)
o.kind==="map"&&o.change!=="delete"&&o.key.constant&&this.#e.add(lg(o.map,o.key.text));this.#n(a.statements)}}has(t){return t.change!=="aggregate"||sn.has(t.aggregation??
"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.has(lg(t,r.text))&&r.constant?!0:r.text==="cpu"&&this.perCpu(t)}perCpu(t){return this.
everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#n(t){let r=new Set;for(let n of t)if(n.kind==="assignment"&&n.target.kind==="variable"&&n.operator===
"=")Z(n.value)===0&&r.add(n.target.name);else if(n.kind==="let"&&n.value!==void 0)Z(n.value)===0&&r.add(n.variable.name);else if(n.kind==="for-range"&&Z(n.from)===
0&&fg(n.to))for(let a of dg(n.body.statements,n.variable.name))this.#t.set(a,1/0);else n.kind==="unroll"?this.#a(n.body.statements,Z(n.count)??0,r):n.kind==="bl\
ock"&&this.#n(n.statements)}#a(t,r,n){let[a]=t;if(a?.kind==="unroll"&&t.length===1){this.#a(a.body.statements,r*(Z(a.count)??0),n);return}for(let o of n)if(r>0&&
t.some(i=>qN(i,o)))for(let i of dg(t,o))this.#t.set(i,r)}};function lg(e,t){return`${e}[${t}]`}s(lg,"entryId");function FN(e){return e.kind==="map"&&e.change===
"delete"||e.kind==="reset"&&e.function==="clear"}s(FN,"removes");function fg(e){return e.kind==="cast"?fg(e.operand):e.kind==="identifier"&&e.name==="ncpus"}s(fg,
"isNcpus");function dg(e,t){return e.flatMap(r=>{if(r.kind!=="assignment"||r.target.kind!=="map")return[];let[n,...a]=r.target.keys??[];return n!==void 0&&a.length===
0&&kc(n,t)?[r.target.name]:[]})}s(dg,"seededBy");function kc(e,t){return e.kind==="cast"?kc(e.operand,t):e.kind==="variable"&&e.name===t}s(kc,"isVariable");function qN(e,t){
return e.kind==="expression-statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&kc(e.expression.operand,t):e.kind==="assignment"&&e.operator===
"+="&&e.target.kind==="variable"&&e.target.name===t&&Z(e.value)===1}s(qN,"increments");var gg=/\$[A-Za-z_]\w*/g,jN=/@\w*/g,BN=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,GN=/\bcpu\b/,DN=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,ti=class{static{
s(this,"Unread")}#e;#t;#r;#n;#a;mayTriggerGuard;constructor({unread:t,text:r,items:n}){this.#e=t,this.#t=r;let a=t.map(i=>hg(r,i));this.#r=new Set(a.flatMap(i=>i.
match(gg)??[]));let o=t.filter(i=>!n.some(u=>u.span.start<=i.start&&i.end<=u.span.end)).map(i=>hg(r,i)).filter(i=>BN.test(i)).map(i=>i.match(jN)??[]);this.#n=new Set(
o.flat()),this.#a=o.some(i=>i.length===0),this.mayTriggerGuard=a.some(i=>DN.test(i)||Ue.functions.some(u=>i.includes(u)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(n=>n.start>=t&&n.end<=r)}mayGuard(t){return this.within(t)&&GN.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#a||
this.#n.has(t)}get variables(){return this.#r}};function bg(e){return e.search(gg)!==-1}s(bg,"mentionsVariable");function hg(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let n=e.slice(Math.max(0,t-mg),t),a=e.slice(r,r+mg);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(a)?.[0]??"")}s(hg,"pieceOf");var mg=500;function ri(e,t=[],r,n=[]){let a=KN(e,t),o=wm(a),i=o.length===0?a:{...a,items:[...a.items,...o]},u=hm(i),p=new ti(a),c={effects:yn(),calls:yn()},_=u.macros.size+
u.subprograms.size===0,l=a.items.filter(P=>P.kind==="probe").map(P=>{let me={body:P.body,predicate:P.predicate,callables:u,unknown:p.variables},ge={probe:P,phase:UN(
P),...p.within(P.span)?{partial:!0}:{}};if(_&&P.attachPoints.some(Bh)){let{effects:vt,calls:Je}=km(me);return{...ge,effects:vt,calls:s(()=>Je,"calls")}}return{...ge,
...gm(me,c.effects),calls:Oe(()=>bm(me,c.calls))}}),d=l.flatMap(P=>P.effects),f=sg(a,d),h=l.flatMap(({phase:P,effects:me})=>P==="end"?[]:me.filter(ge=>P==="atta\
ched"||ge.kind==="reset")),m=l.filter(P=>P.phase==="begin"),b=new ei(m.map(P=>({effects:P.effects,body:P.probe.body})),h),g=new Set(l.flatMap(P=>P.effects).flatMap(
WN)),y={reach:new Hs(i),...r===void 0?{}:{file:r}},k=new Set(h.filter(P=>P.kind==="reset").map(P=>P.map)),w=l.map(({phase:P,probe:me,effects:ge})=>Oe(()=>P==="a\
ttached"?Qm(me,ge,y.reach):[])),E=Oe(()=>new Set(w.flatMap(P=>P()[0]?.map??[]))),x=l.map((P,me)=>{if(P.phase!=="attached")return P;let ge=ag(P.probe,y),vt=ge&&og(
ge,P.probe);if(ge!==void 0)return{...P,imported:ge,...vt===void 0?{}:{guard:vt}};let[Je,...ep]=w[me]?.()??[],tp=Je??(Kt(P.probe)?eg(P.probe,P.effects,y.reach,E()):
void 0),aa=[tp,...ep].map(mo=>mo&&ng(mo)).find(mo=>mo!==void 0),H0=aa!==void 0&&(p.any||b.perCpu(aa.map))&&!k.has(aa.map)&&!g.has(aa.map);return{...P,...tp===void 0?
{}:{attempt:tp},...H0?{guard:aa}:{}}}),T=pg(a),v={mapConflicts:cg(a,d),features:Vm(a,f,o)},R=T===void 0?{}:{maxMapKeys:T},Y=zN(l),wt=[...n,...xm(e,t)];return{script:e,
imported:t,probes:x,maps:f,seeds:b,nestedMaps:Y,unread:p,gaps:wt,guards:y,...v,...R}}s(ri,"modelScript");function KN(e,t){if(t.length===0)return e;let r=[e.text],
n=[],a=[...e.unread],o=e.text.length+1;for(let{script:i}of t){n.push(...is(i.items,o));for(let u of i.unread)a.push({start:u.start+o,end:u.end+o});r.push(i.text),
o+=i.text.length+1}return{...e,text:r.join(`
`),items:[...n,...e.items],unread:a}}s(KN,"withImports");function at(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let n of e.imported){let a=r+n.script.
text.length;if(t.start<=a)return{file:n,span:{start:t.start-r,end:t.end-r}};r=a+1}}s(at,"partAt");function zN(e){let t=new Map;for(let{probe:r,phase:n,effects:a}of e){
if(n!=="attached")continue;let o=new Set(a.flatMap(u=>u.kind==="map"?[u.map]:[])),i=r.attachPoints.reduce((u,{text:p})=>u+(/[*?[\]]/.test(p)?kg:1),0);for(let u of o)
t.set(u,(t.get(u)??0)+i)}return new Set([...t].flatMap(([r,n])=>n>=kg?[r]:[]))}s(zN,"mapsOfThree");var kg=3;function UN(e){let t=e.attachPoints.map(r=>ue(r.provider)?.
provider.name);return t.length>0&&t.every(r=>r==="begin")?"begin":t.length>0&&t.every(r=>r==="end")?"end":"attached"}s(UN,"phaseOf");function WN(e){return e.kind===
"map"&&e.aggregation!=="sum"?[e.map]:[]}s(WN,"otherThanSum");function yg(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??Kf.entries)<=Uf.entries}s(yg,"hasS\
ingleBucket");function Er(e,t,r){let n=e.maps.get(t);if(!(e.unread.mayDeclare(t)||n===void 0&&e.unread.any))return n?.declared??Qo(n?.use??"plain",r)}s(Er,"kind\
OfMap");function Nn(e,{maps:t,unread:r}){if(r.any)return e;let n=t.get(e);return n?.declared??n?.use??"plain"}s(Nn,"useOfMap");function ni(e,t,r){if(t.imported.length===0)return e;let n=s(({path:c,..._})=>c===void 0||c===r?_:{path:c,..._},"withoutOwn"),a=e.related.map(c=>n(c.path===void 0?
yc(c,t):c)),o=at(t,e.span);if(o===void 0)return{...e,related:a};let{file:i,span:u}=o,p={path:i.path,span:u,message:"in this imported file"};return{...e,span:i.statement,
related:[n(p),...a]}}s(ni,"inItsFile");function yc(e,t){let r=at(t,e.span);return r===void 0?e:{...e,path:r.file.path,span:r.span}}s(yc,"relatedInItsFile");function We(e){
return No(e)}s(We,"nameOf");var zt="host";function R3(e){return e.split(",")[0]?.trim()===zt}s(R3,"namesHost");var wg={bpftrace:s(e=>`with bpftrace ${e===oe?Se.version:e}`,"bpftrace"),kernel:s(
e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e==="no"?"without":"with"} paravirtual spin locks`,"paravirt")};function de(e){let t=e.
split(",").map(p=>p.trim()),[r="",...n]=t;if(!r.includes("@"))return[r,...n.map(xg)].join(" ");let a=vg("bpftrace",t),o=vg("kernel",t);if(a===void 0||o===void 0)
return e;let i=t.filter(p=>!/^(?:bpftrace|kernel) *@/.test(p)),u=a===oe?Se.version:a;return[`Linux ${o} with bpftrace ${u}`,...i.map(xg)].join(" ")}s(de,"target\
Label");function vg(e,t){return t.map(Sg).find(r=>r.key===e)?.value}s(vg,"partOf");function xg(e){let{key:t,value:r}=Sg(e);return Object.hasOwn(wg,t)?wg[t]?.(r)??
e:e}s(xg,"words");function Sg(e){let[t="",...r]=e.split("@");return{key:t.trim(),value:r.join("@").trim()}}s(Sg,"split");function ai({bpftrace:e,kernel:t,arch:r,
paravirt:n,backports:a=!1}){return[e,t,r,n,a].join(" ")}s(ai,"machineOf");function Ng(e,t){let[r,n]=[e,t].map(a=>new Set(a.map(o=>`${ai(o)} ${o.table?.release??
""}`)));return r!==void 0&&n!==void 0&&r.size===n.size&&[...r].every(a=>n.has(a))}s(Ng,"sameMachines");function oi(e){return Ne(e).exact&&vc(e.bpftrace,wc())==="read"}s(oi,"isRead");function si(e){let t=e.table===void 0?vc(e.kernel,Eg()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${de(e.name)}: ${r}`),...Tg(e,`bpftrace ${e.bpftrace}`,vc(e.bpftrace,wc()),wc()),...Tg(e,`Linux ${e.kernel}`,t,Eg())]}s(si,"releaseNotes");
function wc(){return{what:"releases of bpftrace",first:np.bpftrace,last:Rg(Se.version)}}s(wc,"bpftraceRange");function Eg(){return{what:"kernels",first:np.kernel,
last:yp()}}s(Eg,"kernelRange");function vc(e,{first:t,last:r}){return A(e,t)?Rg(e)===r||!A(e,r)?"read":"newer":"older"}s(vc,"sideOf");function Rg(e){return e.split(
".").slice(0,2).join(".")}s(Rg,"lineOf");function Tg(e,t,r,{what:n,first:a,last:o}){if(r==="read")return[];let i=r==="older"?a:o;return[`${de(e.name)}: ${t} is ${r}\
 than the ${n} that the facts were read for (${a} to ${o}). It is judged as ${i}, and what is said of it is less sure.`]}s(Tg,"note");function Ea(e,t){return et(Bt.filter(n=>n.lock===e),t)?.type??"raw"}s(Ea,"lockType");function xc(e){return Bt.find(t=>t.lock===e&&t.type==="raw")?.before}s(xc,"\
noticesFrom");function ft(e){return new Set(Bt.map(({lock:t})=>t).filter(t=>Ea(t,e)==="raw"))}s(ft,"rawLocks");function Mg(e,t){return et(ls.filter(n=>n.kinds.includes(
e)),t)?.guard??"none"}s(Mg,"guardClass");function Og(e){return z(e,wr)}s(Og,"interruptMayStall");function Ta(e,{arch:t,kernel:r}){return et(ds.filter(n=>n.kind===
e&&n.arch===t),r)}s(Ta,"interruptOf");function fe(e){return e.kind!=="bpftrace-process"}s(fe,"isProgram");function En(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(En,"programsOnAny");function ii(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(ii,"lockOf");function ke(e){return e.script===void 0?$g(e):`${$g(e)} of ${e.
script}`}s(ke,"describeLock");function $g(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s($g,"describeOwnLock");var VN={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Tn(e){let t=[...new Set(e)].map(n=>VN[n]).join(" and "),
[r]=e.flatMap(n=>xc(n)??[]).sort((n,a)=>A(n,a)?1:-1);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Tn,"locksWait");function ui(e,t){
let[r]=e.filter(i=>Ea(i,t)==="rqspinlock"),n=r&&xc(r);return`the lock notices the deadlock${n===void 0?"":` (rqspinlock, from Linux ${n})`}: ${r==="ringbuf"?"wh\
at is printed is lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(ui,"lockGivesUp");function pi(e,t){if(e.includes("ringbuf"))return"";let{from:r}=Vo;
return A(t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(pi,"tellReport");var Pg="\
the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",ci=`bpftrace guards this script by itse\
lf (${Ue.from} up to ${Ue.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function Tr({moment:e,
reports:t}){return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${Sc(t)}`:""}s(Tr,"whenItHappens");function Sc(e){
let t=e.filter(({error:r})=>rh(r));return[...new Set(t.map(({error:r})=>Rp(r)))].join(", and where ")}s(Sc,"whichErrors");function _i(e,{report:t}){return`wants\
 the ${ke(e)}${Ra(t)}`}s(_i,"tellWanting");function Ra(e){return e===void 0?"":`, to report an error where ${Rp(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(Ra,
"tellReporting");var JN={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a rec\
orded stack on bpftrace ${qo(Tp("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stack\
s is the stack map.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${qo(Tp("lru_hash.update"))}, takes the lock of a list of the map's ent\
ries in the kernel (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error\
 that bpftrace reports while a probe runs (${qo(eh("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function Rr(e){return[...new Set(
e)].map(t=>JN[t]).join(" ")}s(Rr,"explainLocks");var Ag={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as trace\
points or kprobes"},{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${Ae.bpftrace} and Linux ${Ae.kernel} at least)`}]};var Lg=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function li(e,t,r=!1){let n=e.edges.map(YN).sort(),a=e.edges.flatMap(({outer:o,through:i=[],inner:u})=>[o.program,...i,u.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...n].join(" | "),probes:[...new Set(a.map(ZN))].sort(),target:t}}s(li,"shapeOf");function YN({outer:e,through:t=[],inner:r,held:n,
wanted:a,sameKey:o}){let i=n.id!==a.id?"another lock":o?"the same entry":"the same lock";return[`${fe(e.program)?"holds":"the process holds"} ${Hg(n,e.operation)}`,
...t.map(u=>`${Cg(u)} leads to`),Cg(r.program),`wants ${i}`,Hg(a,r.operation)].join(", ")}s(YN,"tellEdge");function Hg(e,{operation:t,moment:r,freeList:n,key:a,
report:o}){let i=e.class==="bucket"?[e.single===!0?"single":a.sharing]:[],u=e.class==="freelist"?n?.moment??r:r;return[e.class,t,u,...i,...o===void 0?[]:[o.error]].
join(" ")}s(Hg,"endOf");function Cg({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(Cg,"\
siteOf");function ZN(e){if(!fe(e))return e.kind;let{kind:t,site:r,name:n}=e;return r===void 0||r.edge==="inside"?n:`${t}:${r.function}`}s(ZN,"probeOf");function qg(e,t=Lg){
let r=e.flatMap(a=>{let o=t.filter(u=>u.shape===a.id),i=o.filter(({probes:u})=>u.length===2&&u.join()===a.probes.join());return[...Ig(i,"pair"),...Ig(o,"shape")].
map(u=>({seen:u,near:Number(XN(u,a))}))}),[n]=r.sort((a,o)=>o.near-a.near||+(o.seen.of==="pair")-+(a.seen.of==="pair")||o.seen.hung-a.seen.hung);return n?.seen}
s(qg,"seenOf");function Ig(e,t){let r=new Map;for(let{shape:n,kernel:a,arch:o,bpftrace:i,hung:u,runs:p,scripts:c}of e){let _=`${a} ${o} ${i}`,l=r.get(_)??{hung:0,
runs:0,scripts:[]};r.set(_,{kernel:a,arch:o,bpftrace:i,of:t,hung:l.hung+u,runs:l.runs+p,scripts:[...new Set([...l.scripts,...c])],...n.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:n})=>n>0)}s(Ig,"onMachines");function XN({kernel:e,arch:t},{target:r}){return t===r.arch&&Fg(e)===Fg(r.kernel)}
s(XN,"isNear");function Fg(e){return e.split(".").slice(0,2).join(".")}s(Fg,"lineOf");var QN={x86_64:"",arm64:" on arm64"};function Rn({kernel:e,arch:t,bpftrace:r,
hung:n,runs:a,of:o,copies:i}){let u=o==="pair"?"this pair":"a script of this shape";return`Seen: Linux ${e}${QN[t]} with bpftrace ${r} hung in ${n} of ${a} run${a===
1?"":"s"} of ${i===!0?"two copies of ":""}${u}.`}s(Rn,"tellSeen");var Mn=3;function ot(e,t){return e.length<=Mn?`on ${Le(e.map(de))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${Le(e.slice(
0,2).map(de))}`}s(ot,"onTargets");function Le(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(Le,"list");function ht(...e){return e.
filter(t=>t!=="").join(" ")}s(ht,"sentences");var Nc=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Ma(e){let t=new Map;for(let{target:r,why:n}of e){let a=n.replace(
Nc,""),o=t.get(a)??{why:n,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let i of Nc.exec(n)??[])o.kernels.add(i);t.set(a,o)}return[...t.
values()].map(({why:r,targets:n,kernels:a})=>({why:r.replace(Nc,Le([...a].sort((o,i)=>A(o,i)?1:-1))),targets:n}))}s(Ma,"groupByReason");function Ec({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(Ec,"isConditional");function Mr(e){return Ec(e)?"warning":"error"}s(Mr,"hangSeverit\
y");function Or({moment:e,reports:t=[],byHash:r}){let n=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${Sc(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return n.length===
0?"":`, only ${n.join(", and ")}`}s(Or,"onlyIf");function Oa({verdict:e}){return e==="hang"||e==="lost-updates"}s(Oa,"isBad");function di(e,t){return $e.indexOf(
e.verdict)-$e.indexOf(t.verdict)||Number(Ec(e))-Number(Ec(t))}s(di,"milder");function J(e){let t;for(let r of e)(t===void 0||(di(r,t)||jg(r)-jg(t))<0)&&(t=r);return t}
s(J,"worstOutcome");function jg(e){return e.confidence===void 0?I.length:I.indexOf(e.confidence)}s(jg,"confidenceRank");function Ut(e,t){return oi(e)?t:I[Math.min(
I.indexOf(t)+1,I.length-1)]??"possible"}s(Ut,"confidenceOn");function ne({target:e,refusals:t}){let r=Tc(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}
s(ne,"refusedOutcome");function Tc(e){return e.find(t=>t.verdict==="refused")??e[0]}s(Tc,"worstRefusal");function mt(e,t){let r=J(e.outcomes),n=qg(e.outcomes.flatMap(
({shape:a})=>a??[]));return{...t,confidence:r?.confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:a,verdict:o,why:i})=>({target:a,
verdict:o,why:i})),witness:e.witness,...n===void 0?{}:{seen:n}}}s(mt,"findingOf");function Ve(e,t,r=e.length){return ot(Bg(e,t),r)}s(Ve,"targetsWith");function fi(e){
let t=e.filter(({verdict:i,withCopy:u})=>i==="hang"&&u!==!0),r=t.filter(({withOthers:i})=>i!==!0).map(({target:i})=>i),n=t.filter(({withOthers:i})=>i===!0).map(
({target:i})=>i),a=e.length;return`${[...r.length===0?[]:[`by itself ${ot(r,a)}`],...n.length===0?[]:[`together with another BPF program ${ot(n,a)}`]].join(", a\
nd ")}${$a(e)}`}s(fi,"whereItHangs");function $a(e){let t=Bg(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===0?"":`, and if two copies of it run at a\
 time, ${ot(t,e.length)}`}s($a,"whereCopiesHang");function Bg(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}s(Bg,"namesWith");function Q(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(Q,"ofBpftrace");function ce(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(ce,"ofKernel");var Gg=Object.
values(pt),Wt={"map-kinds":Q("which BPF map a bpftrace map becomes",Ko),"lock-moments":Q("when a change of a map takes its lock",zo),output:Q("how output leaves\
 a probe",Jo),"ring-buffer":ce("since when the kernel has the ring buffer",[Yo]),stacks:Q("how a stack is kept",hr),"free-lists":ce("when an operation takes the\
 lock of a free list",Object.values(Uo).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:Q("what clear() and zero() do",[Wo]),"failed-updates":Q("what\
 bpftrace says of an update that fails",[Vo]),"helper-calls":Q("which helpers of the kernel a builtin or a function calls",ca),"map-reads":Q("what a read of a m\
ap calls",_a),"nmi-stalls":ce("where a non-maskable interrupt waits for a lock of its own CPU",[wr]),"run-time-errors":Q("which errors a probe reports through t\
he output buffer",mr),"provider-wildcards":Q("what a wildcard in place of a probe type stands for",xo),"bpftrace-guard":Q("bpftrace's own guard",[Ue]),"broken-g\
uards":Q("packages whose guard does not load",ps),"kretprobe-ban":Q("kretprobes that bpftrace refuses",[jt]),"script-guard":Q("what a guard in the script needs \
of bpftrace",[{from:Ae.bpftrace,source:Ae.source}]),"script-guard-kernel":ce("what a guard in the script needs of the kernel",[{from:Ae.kernel,source:Ae.source}]),
providers:Q("the types of probes and their names",wo.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":Q("letter case of the names\
 of probe types",[vo]),features:Q("constructs that some releases of bpftrace take",Gg),functions:Q("functions and words that some releases of bpftrace know",[...vn,
Is,Fs]),settings:Q("settings of the config block",xn),"stack-modes":Q("formats of stacks",qs),"feature-kernels":ce("constructs that need a kernel",Gg.flatMap(({
kernel:e,source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":ce("which kind of lock a BPF map has",Bt),"map-locked":ce("the counter that sees a nested \
update of one map",[_s]),"program-guards":ce("which programs run inside which",ls),nmi:ce("programs that interrupts which are off do not hold back",ds),timers:ce(
"probes that fire outside every lock",[fs]),trampolines:ce("where fentry and fexit attach to kernel functions",pa),"trampoline-arguments":ce("how many arguments\
 a function may have that fentry and fexit attach to",us),"kprobe-multi":ce("where a wildcard of kprobes is attached at once",sh),"contention-tracepoints":ce("t\
he tracepoints of waiting for a lock",[Nt]),"lock-path":ce("where a map lock is held",Ke),"probe-limits":Q("at how many probes bpftrace stops",rs),"huge-pattern\
s":ce("patterns that match thousands of functions",[{source:ns.source},{source:as.source}]),"helper-locks":ce("locks that a helper takes for itself",os),"never-\
returning":ce("functions that never return",[lt])};var On="bpftrace_guard.bpf.c",hi={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},Dg={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},Kg=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,zg=`typedef unsigned int guard_u32;
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
}`,eE={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${Kg}
 */
${zg}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},tE={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${Kg}
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
${zg}

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
`},Rc=[tE,eE],Ug=Rc[0];function mi(e){let t=ps.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(mi,"brokenGuard");
function Mc({bpftrace:e,kernel:t}){return A(e,Ae.bpftrace)&&A(t,Ae.kernel)}s(Mc,"runsScriptGuard");function Oc({bpftrace:e}){return A(e,hi.bpftrace)}s(Oc,"loads\
GuardFile");function $c(e){return Rc.find(t=>t.text===e)}s($c,"guardFileOf");function rE(e){let t=e.flatMap(a=>a.rows),r=t.flatMap(({from:a,before:o,unknown:i,except:u})=>[a,o,i?.from,i?.before,u?.from,u?.before]),n=t.map(({newerThan:a})=>a);
return[...[...new Set(r)].flatMap(a=>a===void 0?[]:[o=>A(o,a)]),...[...new Set(n)].flatMap(a=>a===void 0?[]:[o=>!A(a,o)])]}s(rE,"borders");function gi(e){let t=rE(
e),r=new Map;return n=>N(r,n,()=>t.map(a=>a(n)?"1":"0").join(""))}s(gi,"naming");var Wg=Object.values(Wt),nE=gi(Wg.filter(({releasesOf:e})=>e==="bpftrace")),aE=gi(
Wg.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":oE,"lock-moments":sE,output:iE,stacks:uE}=Wt,pE=gi([oE,sE,iE,uE,Wt["run-time-errors"]]),cE=gi([Wt["free-\
lists"]]);function Vg({bpftrace:e,kernel:t}){return`${pE(e)} ${gr(e,t)} ${cE(t)}`}s(Vg,"lockingFacts");var _E=new WeakMap;function bi(e){return N(_E,e,()=>[nE(e.
bpftrace),aE(e.kernel),Ne(e).table.release,oi(e),e.arch,e.paravirt,JSON.stringify(mi(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(bi,"factSet");function Jg(e){return[...new Set(Wt[e].rows.map(({source:t})=>t))]}s(Jg,"sourcesOf");function $(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s($,"reported");function C(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(C,"clean");function Pc(e){return{sections:[{title:"What it says",text:e.what},{title:"Why",text:e.why},{title:"What to do",text:e.do},{title:"When it is right\
 to ignore it",text:e.ignoreWhen}],examples:e.examples.map(t=>({...t,outcome:`${t.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule it\
self",lines:e.sources},...e.facts.map(t=>({of:lE(Wt[t].title),lines:Jg(t)}))]}}s(Pc,"contentOf");function lE(e){return e.startsWith("bpftrace")?e:e.charAt(0).toUpperCase()+
e.slice(1)}s(lE,"capital");function gt(e){return e.some(({verdict:t})=>t==="hang")}s(gt,"hangs");function Rt(e){let[t,...r]=e;if(t===void 0)return"";let n=t.program.includes(",")?`${t.program}\
,`:t.program,a=(t.through??[]).map(({program:u,site:p})=>`${u} fires at ${p}; inside what it calls, `),o=`While ${n} holds the ${t.holds}, ${a.join("")}${t.nested}\
 fires at ${t.site} and wants the ${t.wants}.`,i=r.map(({holds:u,wants:p},c)=>`${c===0?"Another":"A third"} CPU holds the ${u} and wants the ${p}.`);return[o,...i].
join(" ")}s(Rt,"tellWitness");function ki({through:e=[],nested:t,site:r},n,a=i=>i,o=i=>i){let i=[...e,{program:t,site:r}].map(u=>`${o(u.site)}, ${a(u.program)} \
fires`);return`${n} ${i.join("; inside what it calls, at ")}`}s(ki,"tellFiring");function $n(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===
2?"Both":"All"} wait for ever.`}s($n,"tellEnd");var Yg={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
`,"bpftrace@0.27.1,kernel@6.1"),C("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),C("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>dE(t)),"check")};
function dE(e){let t=J(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${fE(e)}${Or(
t)}.`,n=ht(Rr(e.locks),Rt(e.witness),$n(e.witness)),a=Mr(t);return[mt(e,{rule:"abba-deadlock",severity:a,what:r,how:n,advice:hE(e)})]}s(dE,"findDeadlock");function fE({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return fi(t);let n=t.filter(({withCopy:o})=>o!==!0),a=r.length>1?"are":"is";return`${Ve(n,"hang",t.length)}\
, together with ${Le(r.map(We))}, which ${a} declared to run at the same time: the cycle is closed by these scripts together${$a(t)}`}s(fE,"whoHangs");function hE({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:Ag}s(hE,"adviceFor");function Xg(e,t,r){let{probe:n,phase:a,partial:o,imported:i}=e;if(a!=="attached"||o===!0||r.length===0)return[];let u=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:
void 0,p=gE(e,u);if(p===void 0)return[];let c={map:p.map,probe:n,...u===void 0?{}:{attempt:u},...i===void 0?{}:{imported:{file:i.file,attempt:i}}},{up:_,skip:l,
beforeExit:d}=p,f=new Map;for(let k of bE(r)){let{span:w}=k;if(p.own.some(x=>Zg(w,x)))continue;let E=l!==void 0&&Zg(w,l)?"runs-while-up":w.start<_.start?"runs-b\
efore":w.start>=_.end?"runs-after":void 0;E!==void 0&&j(f,E,k)}let h=[...f].flatMap(([k,w])=>{let E=Ac(w);if(E===void 0)return[];let x=w.filter(T=>T!==E).map(({
span:T})=>T);return[{problem:k,span:E.span,others:x,taking:E,...c}]}),[m,...b]=d,g=r.find(({operation:k,moment:w})=>k===mE&&w==="always");if(m===void 0||g===void 0)
return h;let y=b.map(({lowered:k})=>k.span);return[...h,{problem:"lowered-before-exit",span:m.lowered.span,others:y,taking:g,...c}]}s(Xg,"uncoveredDefects");var mE="\
ringbuf.output";function gE({imported:e,guard:t,probe:r},n){if(n!==void 0){let{map:c,test:_,early:l,raise:d,block:f,balance:h}=n,m=_===void 0?[]:[_.span],b=[d,...h.
lowered,...h.early].map(({span:k})=>k),g={start:d.span.end,end:f.span.end},y=l===void 0?{}:{skip:l.then.span};return{map:c,up:g,...y,own:[...m,...b],beforeExit:t?.
uncovered??h.beforeExit}}let a=e?.raise.end??t?.covered.start,o=e?.file.enter??t?.map;if(a===void 0||o===void 0)return;let i=r.body.statements.find(({span:c})=>c.
end===a),u=i?.kind==="if"?{skip:i.then.span}:{},p=t?.uncovered??e?.balance.beforeExit??[];return{map:o,up:{start:a,end:r.body.span.end},...u,own:[],beforeExit:p}}
s(gE,"coverOf");function Ac(e){return e.find(({moment:t})=>t==="always")??e[0]}s(Ac,"mostFrequent");function bE(e){let t=new Map;for(let r of e){let{start:n}=r.
span,a=t.get(n);(a===void 0||a.moment!=="always"&&r.moment==="always")&&t.set(n,r)}return[...t.values()].sort((r,n)=>r.span.start-n.span.start)}s(bE,"inOrder");
function Zg(e,t){return e.start>=t.start&&e.end<=t.end}s(Zg,"lies");function Qg({probes:e}){return e.some(({attempt:t,imported:r,guard:n})=>t!==void 0||r!==void 0||n!==void 0)}s(Qg,"hasGuards");function eb(e,t){let r=new Set,n=new Map;
for(let{attempt:i,partial:u}of e.probes)i===void 0||u===!0||!Pa(i,e)||(r.add(i),j(n,i.map,i));let a=[...[...r].flatMap(xE),...e.probes.flatMap(SE)];for(let[i,u]of n)
a.push(...EE(i,u,e));let o=new Set;for(let{guard:i,attempt:u,imported:p}of e.probes)i!==void 0?o.add(i.map):p!==void 0?o.add(p.file.enter):u!==void 0&&u.key==="\
cpu"&&r.has(u)&&o.add(u.map);return a.push(...e.probes.flatMap(i=>Xg(i,r,t(i.probe)))),[...a,...RE(n,r,e),...ME(o,e,t)]}s(eb,"guardDefects");function Pa({map:e,
key:t,test:r,balance:n,raise:a},o){let{lowered:i,endsDown:u}=n;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&yE(o).has(e);if(t==="other")return u;if(i.
length>0)return!0;let c=[...vE(o).get(e)??new Set].some(_=>_.attempt?.map!==e);return a.form==="sum"&&o.seeds.everPerCpu(e)&&!c}s(Pa,"isGuard");var kE=new WeakMap;
function yE(e){let t=s(r=>r.test!==void 0&&Pa(r,e),"isTested");return N(kE,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(yE,"testedGuard\
s");var wE=new WeakMap;function vE(e){return N(wE,e,()=>{let t=new Map;for(let r of e.probes)for(let n of r.phase==="attached"?r.effects:[])n.kind==="map"&&N(t,
n.map,()=>new Set).add(r);return t})}s(vE,"changesOf");function xE(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,balance:i,strays:u,probe:p}=e,c=[],_=s((g,[y,
...k])=>{y!==void 0&&c.push({map:t,problem:g,span:y,others:k,probe:p,attempt:e})},"note"),l=[a,...i.lowered,...i.early].filter(({form:g})=>g==="plain"),d=[...i.
lowered,...i.early].filter(({form:g})=>g==="delete");if(r==="other")_("not-per-cpu",[(n??a).access.keys?.[0]?.span??(n??a).access.span]);else if(l.length>0)_("p\
lain-map",l.map(({span:g})=>g));else{n?.sound===!1&&_("wrong-test",[n.span]);for(let{span:g}of d)_("removed",[g])}o&&_("raised-before-test",[a.span]);let f=u.length===
0?new Set:NE(p),h=u.filter(({start:g})=>f.has(g));if(h.length<u.length)return c;_("changed-otherwise",h);let[m,b]=tb(i);return _(m,b.map(({span:g})=>g)),c}s(xE,
"defectsInProbe");function tb({early:e,leaks:t}){return e.length>0?["lowered-early",e]:["leaks",t]}s(tb,"balanceDefect");function SE({probe:e,imported:t,partial:r}){
if(t===void 0||r===!0)return[];let{file:n,balance:a}=t,[o,[i,...u]]=tb(a);if(i===void 0)return[];let p=u.map(({span:_})=>_),c={span:i.span,others:p,probe:e};return[
{map:n.enter,problem:o,...c,imported:{file:n,attempt:t}}]}s(SE,"importedDefects");function NE(e){let t=new Set;return M(e.body,r=>{(r.kind==="assignment"||r.kind===
"update"||r.kind==="call"&&r.name==="delete")&&t.add(r.span.start)}),t}s(NE,"writtenChanges");function EE(e,t,{seeds:r,unread:n}){let[a,...o]=t.filter(TE);if(a===
void 0||n.any||r.everPerCpu(e))return[];let{raise:i,probe:u}=a,p=o.map(c=>c.raise.span);return[{map:e,problem:"unseeded",span:i.span,others:p,probe:u,attempt:a}]}
s(EE,"unseeded");function TE({key:e,raise:t,balance:r}){return e==="cpu"&&[t,...r.lowered].every(({form:n})=>n!=="plain")}s(TE,"isPerCpuSum");function RE(e,t,{probes:r}){
return r.flatMap(({probe:n,phase:a,effects:o,attempt:i})=>o.flatMap(u=>{if(a==="end"||!("map"in u)||!e.has(u.map))return[];let{span:p,map:c}=u,_={map:c,span:p,others:[],
probe:n};return u.kind==="reset"?[{..._,problem:"removed"}]:u.kind==="read"?[]:a==="begin"||i?.map===c&&t.has(i)?[]:u.change==="delete"?[{..._,problem:"removed"}]:
u.aggregation==="sum"?[]:[{..._,problem:"changed-otherwise"}]}))}s(RE,"removals");function ME(e,{probes:t,guards:{file:r}},n){let[a,o]=e;return t.flatMap(i=>{let{
probe:u,phase:p,partial:c,guard:_}=i,l=_?.map===a?o:a;if(l===void 0||p!=="attached"||c===!0||i.imported!==void 0)return[];let d=Ac(n(u));if(d===void 0||!OE(i,l))
return[];let f=u.attachPoints[0]?.span??u.span,h=r!==void 0&&l===r.enter?{imported:{file:r}}:{};return[{map:l,problem:"missing",span:f,others:[],probe:u,taking:d,
...h}]})}s(ME,"missing");function OE({attempt:e,guard:t,effects:r},n){if(e!==void 0&&(e.map===n||t===void 0))return!1;let a=new Set(r.flatMap(o=>o.kind==="reset"&&
o.map===n?[o.span.start]:[]));return r.some(({span:o})=>!a.has(o.start))}s(OE,"lacks");function $r({model:e,lowered:t}){if(!Qg(e))return[];let n=En(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(n.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let a=Aa(n);return eb(e,o=>a.get(o)??[])}s($r,"brokenGuards");function Aa(e){let t=new Map;for(let{probe:r,operations:n}of e)
N(t,r,()=>new Set).add(n);return new Map([...t].map(([r,n])=>[r,[...n].flat()]))}s(Aa,"takenBy");var La=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Pn="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",nb={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, has no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not\
 work, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and l\
owers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, wh\
ich needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the mac\
hine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard \
that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interv\
al, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`,\
 raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every\
 probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[$("The guard is in one of two probes only",`${La}\
fentry:vfs_read { ${Pn} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A way out that leaves the guard up",`${La}fentry:vfs_read { ${Pn} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),$("A timer that lowers the guard before exit()",`${La}fexit:vfs_read { ${Pn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("A timer that leaves the guard up at exit()",`${La}fexit:vfs_read { ${Pn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("The guard in every probe, seeded and lowered on every way out",`${La}fentry:vfs_read { ${Pn} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Pn} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:LE},$E={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
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
the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},PE={"plain-map":"here too","lowered-early":"a\
nd here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function AE(e,{model:t}){
let{problem:r,map:n,probe:a,imported:o,taking:i}=e,u=a.attachPoints[0]?.span??a.span,p=t.script.text.slice(u.start,u.end).replace(/\s+/g," "),c=o===void 0?"sum(\
-1)":`${o.file.leave}()`,_=i?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",l=Ra(i?.report),d=`takes the ${_}${l}${l===""?"":","}`,
f=u.end>t.script.text.length?"an imported probe":p;return $E[r](n,f,{lowering:c,taking:d})}s(AE,"describeDefect");function LE(e){let{lowered:t,causes:r}=e,n=$r(
e);if(n.length===0)return[];let a=t.map((o,i)=>{let u=r.flatMap(c=>c.outcomes[i]??[]),p={target:o.target.name,verdict:"safe",why:"no lock cycle that the guard w\
ould have to stop"};return ne(o)??J(u)??p});return n.map(o=>({rule:"guard-incomplete",severity:rb(o)?"warning":"error",confidence:rb(o)?"likely":"certain",span:o.
span,...HE(AE(o,e),a),related:o.others.map(i=>({span:i,message:PE[o.problem]??"here too"})),verdicts:a.map(({target:i,verdict:u,why:p})=>({target:i,verdict:u,why:p}))}))}
s(LE,"findIncomplete");function HE({what:e,...t},r){let n=s(o=>r.some(i=>i.verdict===o),"has"),a=n("hang")?`So the machine can hang ${Ve(r,"hang")}.`:n("lost-up\
dates")?`So events or map updates can get lost ${Ve(r,"lost-updates")}.`:n("safe")?"Nothing hangs on these targets for want of it.":"";return{what:ht(e,a),...t}}
s(HE,"withHarm");function rb({taking:e}){return e!==void 0&&e.moment!=="always"}s(rb,"isRare");function ab(e,t){if(e.kind==="unroll")return DE(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=Gs.get(e.name);if(!(r===void 0||e.arguments.
some(n=>CE(n,t))))return IE(e,r)??FE(e)??qE(e,r,t)}s(ab,"wrongArguments");function CE(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(CE,"isDefined");function IE({name:e,span:t,arguments:{length:r}},{least:n,most:a}){if(!(dt.has(e)||r>=n&&r<=a))return{span:t,message:`${e}() takes ${Lc(n,a)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(IE,"wrongNumber");function FE({name:e,span:t,arguments:[r,...n]}){if(!(e!=="print"||n.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!Ha(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(FE,"wrongPrint");function Lc(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${K(e,"argument")}`:e===t?K(t,"argument"):`${e} to ${t} arguments`}s(Lc,"inWords");function qE({name:e,arguments:t},{
wanted:r},n){let a=t.findIndex((u,p)=>!GE(u,r[p]??"any",n)),o=t[a];if(o===void 0)return;let i=t.length===1?"here":`as argument ${a+1}`;return{span:o.span,message:`${e}\
() wants ${jE[r[a]??"any"]} ${i}.`}}s(qE,"wrongKind");var jE={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number that \
is written out","whole map":"a map without a key",map:"a map",any:"another value"},BE=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);
function GE(e,t,r){let n=F(e,r);switch(t){case"number":return pe(n);case"text":return!BE.has(n);case"written text":return e.kind==="string"||!Ha(e);case"written\
 number":return e.kind==="integer"||e.kind!=="string"&&!Ha(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!Ha(e);case"map":return e.
kind==="map"||e.kind!=="string"&&!Ha(e);default:return!0}}s(GE,"mayBe");function Ha(e){return e.kind==="identifier"?Ks.has(e.name):["integer","variable","map","\
tuple"].includes(e.kind)}s(Ha,"isOther");function DE(e,t){let r=pe(F(e,t))?Z(e):0;if(!(r===void 0||r>=ya.least&&r<=ya.most))return{span:e.span,message:`An unrol\
l repeats its block ${ya.least} to ${ya.most} times.`}}s(DE,"wrongCount");var KE=/^\s*#\s*define\s+(\w+)([\s\S]*)$/;function ob(e){let t=new Set,r=!1,n=!1,a=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=
!0),(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^\s*#\s*include\s*[^<\s]/.test(o.text))return;n||=/^\s*#\s*include/.
test(o.text);let[,i,u=""]=KE.exec(o.text)??[];i!==void 0&&t.add(i),a||=/[$@;,{]/.test(u)}return zE(e)?void 0:{names:t,macros:r,included:n,statements:a}}s(ob,"de\
finedIn");function zE(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)M(r,n=>{t||=n.kind==="call"&&n.name==="import"});return t}s(zE,"ha\
sLocalImport");function Ca(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Ca,"isFolded");var UE=new Set(["integer","string","duration","boolean","positional","binary","cast"]),WE=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
yi=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#n=new Set;#a=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&JE(
t))for(let r of t.arguments)this.#n.add(r);t.kind==="for-map"&&this.#n.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#n.add(t.operand),t.kind==="assignmen\
t"&&t.target.kind==="map"&&this.#o(t)&&this.#a.add(t.target),t.kind==="map"&&this.#s(t)}#o({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===
0&&VE(r)}#s(t){if(this.#a.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#n.has(t))return;let r=this.#i(t.keys??[]);if(r===void 0)return;let n=this.#e.get(t.
name);if(n===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(n.count!==r){this.#t.add(t.name);let a=`${t.name} has ${sb(r)} here, and ${sb(n.count)} wh\
ere it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:a})}}#i(t){if(t.some(n=>n.kind==="identifier"&&this.#r.names.has(
n.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:UE.has(r.kind)||r.kind==="identifi\
er"&&WE.test(r.name)?1:void 0}};function VE(e){return e.kind==="call"&&dt.has(e.name)}s(VE,"isAggregation");function JE({name:e,arguments:t}){return e==="delete"?
t.length!==1:!Gs.has(e)||Pm.has(e)}s(JE,"takesMap");function sb(e){return e===0?"no key":K(e,"key")}s(sb,"inWords");var ib=[...Em,...xn.map(({name:e})=>e)],YE=new Set(ib),ZE=60;function ub(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let n=t.toLowerCase().
replace(/^bpftrace_/,"");return YE.has(n)||n.startsWith("unstable_")||t.length>ZE?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${De(n,ib)}`}]})}
s(ub,"unknownSettings");var Cc=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},wi=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#n=new Map;#a;constructor(t,r,n){this.#e=r,this.#a=new Set(n);for(let a of t)
this.walkProbe(a,(o,i)=>this.#s(o,i))}walkProbe(t,r){let n=new Cc,a=this.#o(t.attachPoints,n),o=0,i=0;M(t,u=>{Ca(u)&&o++,_b(u)&&i++,lb(u)&&n.enter(),o===0&&r(u,
a,i>0),QE(u,n,a)},u=>{Ca(u)&&o--,_b(u)&&i--,lb(u)&&n.leave()})}problem(t,r){return this.#i(t,r)??this.#u(t,r)??r2(t,r)??n2(t,r)}#o(t,r){return{defined:this.#e,attachPoints:t,
variable:s(n=>r.find(n)?.type,"variable"),map:s(n=>{let a=this.#t.get(n);if(!(a===void 0||a.unsure))return a.aggregation===void 0?a.first:Lm.get(a.aggregation)},
"map")}}#s(t,r){let[n,a,o]=pb(t,r);if(n===void 0)return;let i=this.#t.get(n.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(n.name,i),i.first??=a,
i.aggregation??=o,i.unsure||=o===void 0?a===void 0||Gt(a,i.first)||i.aggregation!==void 0:o!==i.aggregation||i.first!==void 0}#i(t,r){if(t.kind==="let")return t.
value!==void 0&&F(t.value,r)==="nothing"?Hc(t.value):void 0;if(t.kind==="assignment"&&F(t.value,r)==="nothing")return Hc(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return e2(t,t.target.name,r);let[n,a,o]=pb(t,r);if(n===void 0||this.#a.has(n.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!pe(F(t.
value,r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${F(t.value,r)}.`};let i=this.#n.get(n.name)??{first:void 0,aggregation:void 0},u=i.
aggregation===void 0?i.first:`${i.aggregation}()`,p=o===void 0?a:`${o}()`;if(this.#n.set(n.name,{first:i.first??a,aggregation:i.aggregation??o}),u===void 0||p===
void 0||u===p||!(o!==void 0||i.aggregation!==void 0)&&!Gt(a,i.first))return;this.#a.add(n.name);let _=`${n.name} holds ${u} before, and this is ${p}: a map hold\
s one kind of value.`;return{span:t.span,message:_}}#u(t,r){if(t.kind!=="map"||t.keys===void 0||this.#a.has(t.name))return;let n=t.keys.find(c=>F(c,r)==="nothin\
g");if(n!==void 0)return Hc(n);let a=XE(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==a.length){o===void 0&&this.#r.set(t.name,{types:a,span:t.
span});return}let i=a.findIndex((c,_)=>Gt(c,o.types[_])),u=o.types.map((c,_)=>c??a[_]);if(this.#r.set(t.name,{types:u,span:o.span}),i===-1)return;this.#a.add(t.
name);let p=a.length===1?"the key":`key ${i+1}`;return{span:t.span,message:`${p} of ${t.name} is ${a[i]} here and ${o.types[i]} before: the keys of a map are of\
 one kind.`.replace(/^t/,"T").replace(/^k/,"K")}}};function XE(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(a=>F(a,t))}s(XE,"keyTypes");
function pb(e,t){if(e.kind==="update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,
operator:n,value:a}=e;if(a.kind==="call"&&dt.has(a.name))return[r,void 0,a.name];let o=F(a,t);return n==="="?[r,vi(o)]:[r,o==="a number"?o:void 0]}s(pb,"changeO\
f");function vi(e){return e==="nothing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(vi,"copied");function QE(e,t,r){if(e.kind==="for-map"||
e.kind==="for-range")t.declare(e.variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let n=e.value===void 0||e.type!==void 0?void 0:vi(F(e.value,r));t.declare(
e.variable.name,{set:e.value!==void 0||e.type!==void 0,type:n})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let n=vi(F(e.value,
r)),a=t.find(e.target.name);a===void 0?t.declare(e.target.name,{set:!0,type:n}):a.set||(a.set=!0,a.type=n)}}s(QE,"takeVariable");function e2(e,t,r){let n=r.variable(
t),a=e.operator==="="?vi(F(e.value,r)):F(e.value,r);if(!(e.operator==="="?Gt(n,a):!pe(n)||!pe(a))||n===void 0||a===void 0)return;let i=`${t} holds ${n}, and thi\
s is ${a}: a variable holds one kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:i}}s(e2,"wrongVariable");
var t2=/^(?:&&|\|\|)$/,cb=/^(?:[<>]=?)$/;function r2(e,t){switch(e.kind){case"binary":{let[r,n]=[F(e.left,t),F(e.right,t)],a=Ic(e.left)&&Ic(e.right);return e.operator===
"=="||e.operator==="!="||cb.test(e.operator)&&Gt(r,n)?Gt(r,n)?{span:e.span,message:`This compares ${r} with ${n}, which are never of one kind.`}:void 0:a||pe(r)&&
pe(n)?void 0:t2.test(e.operator)||cb.test(e.operator)||!pe(r)||!pe(n)?{span:e.span,message:`${e.operator} takes numbers, and there is ${pe(r)?n:r}.`}:void 0}case"\
update":{let r=e.operand.kind==="variable"?F(e.operand,t):void 0;return pe(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"\
unary":{let r=F(e.operand,t);return!/^[-!~*]$/.test(e.operator)||pe(r)?void 0:{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"cast":{
let r=F(e.operand,t);return pe(r)||F(e,t)!=="a number"?void 0:{span:e.span,message:`No cast makes a number of ${r}.`}}case"member":case"index":{if(F(e.object,t)!==
"a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.span,message:`A number has no ${r}: cast it to a pointer first, as in ((stru\
ct s *)x)->field.`}}default:return}}s(r2,"wrongOperand");function Ic(e){return e.kind==="call"?e.name==="str"||e.name==="buf":e.kind==="identifier"?e.name==="pr\
obe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}s(Ic,"mayFold");function n2(e,t){let r=a2(e);if(e.kind==="ternary"&&
e.then!==void 0){let[a,o]=[F(e.then,t),F(e.else,t)];if(Gt(a,o))return{span:e.span,message:`This is ${a} in one case and ${o} in the other: both must be of one k\
ind.`}}if(r===void 0||r.kind==="tuple"||Ic(r))return;let n=F(r,t);if(!(pe(n)&&n!=="an aggregation"))return{span:r.span,message:`A condition is a number, and thi\
s is ${n}: compare it with something.`}}s(n2,"wrongCondition");function a2(e){return e.kind==="probe"?e.predicate:e.kind==="if"||e.kind==="ternary"?e.condition:
void 0}s(a2,"conditionOf");function Hc({span:e}){return{span:e,message:"This function gives no value: call it as a statement of its own."}}s(Hc,"noValue");function _b({
kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(_b,"isLoop");function lb({kind:e}){return e==="block"||e==="for-map"||e==="for-range"}s(lb,"opensB\
lock");function db(e){let t=[],r=new Set,n=new Set;return M(e,a=>{(a.kind==="for-map"||a.kind==="for-range"||a.kind==="let")&&n.add(a.variable),a.kind==="assignment"&&
a.operator==="="&&n.add(a.target),a.kind==="variable"&&(!n.has(a)&&!r.has(a.name)&&t.push({span:a.span,message:`Nothing in this probe assigns ${a.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(a.name))}),t}s(db,"undefinedVariables");var o2=[...tc];function fb(e,t){if(e.kind!=="call"||tc.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>Fc?`${e.
name.slice(0,Fc)}...`:e.name,n=e.name.length>Fc?"":De(e.name,o2);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${n}`}}s(fb,"unkno\
wnFunction");var Fc=60;function hb(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:n,refusedIn:a,where:o}of Bs){if(!n.test(e.name))continue;
let i=new Set;for(let{canonical:p}of t.attachPoints)p!==void 0&&a.has(p)&&i.add(p);if(i.size===0)continue;let u=`There is no ${e.name} in a probe of the kind ${[
...i].join(" or ")}: ${o}.`;return{span:e.span,message:u}}}s(hb,"wordOfOtherProbe");function mb(e,t){let r=e.kind==="call"?dt.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:n,span:a,arguments:o}=e;if(!t.has(e))return{span:a,message:`The value of ${n}() can only be assigned to a map, with =: write @x = ${n}\
(...).`};if(o.length<r.least||o.length>r.most)return{span:a,message:`${n}() takes ${Lc(r.least,r.most)}, and there ${o.length===1?"is":"are"} ${o.length}.`}}if(e.
kind==="positional"&&e.text.length>19&&/^\$\d+$/.test(e.text)&&BigInt(e.text.slice(1))>Rm)return{span:e.span,message:"No positional parameter has a number that \
large."}}s(mb,"misplacedValue");function gb(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tup\
le is no condition: use && or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:n})=>n),r=t.find((n,a)=>t.indexOf(n)!==a);return r===
void 0?void 0:{span:e.span,message:`This record names the field ${r} twice: give each field a name of its own.`}}s(gb,"misusedTuple");function bb(e,t){if(e.unread.length>0)return[];let r=ob(e);if(r===void 0)return[];let n=t.map(({why:p})=>/^@\w*/.exec(p)?.[0]??""),a=new yi(r,n),o=e.items.filter(
p=>p.kind==="probe"),i=new wi(o,r,n),u=e.items.flatMap(p=>p.kind==="c-definition"?p2(p.text,p.span.start):ub(p));for(let p of o)u.push(...s2(p,{defined:r,keys:a,
types:i}));return[...u,...r.statements?[]:a.places].sort((p,c)=>p.span.start-c.span.start)}s(bb,"invalidPlaces");function s2(e,{defined:t,keys:r,types:n}){let a=[],
o=new Set,i=!t.macros&&!t.statements;return n.walkProbe(e,(p,c,_)=>{p.kind==="assignment"&&p.operator==="="&&p.target.kind==="map"&&o.add(p.value),r.take(p);let l=fb(
p,t)??hb(p,e,t)??(t.names.size===0?mb(p,o):void 0)??gb(p)??Cm(p,c)??ab(p,c)??(i?n.problem(p,c):void 0)??(_?void 0:i2(p));l!==void 0&&a.push(l)}),t.macros||t.statements||
u2(e)?a:[...a,...db(e)]}s(s2,"invalidInProbe");function i2(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(i2,"straySkip");function u2(e){let t=!1;return M(e,r=>{t||=Ca(r)}),t}s(u2,"mayLeaveOut");function p2(e,t){
let r=e.lastIndexOf("}"),n=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(n===null)return[];let a=t+r+1+n.index;return[{span:{start:a,end:a+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(p2,"wrongAttribute");function kb(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:n,canonical:a})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${a}:PATH:NAME.`;return[
{span:n,message:o}]}))}s(kb,"openPaths");var yb={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
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
`,"bpftrace@0.27.1,kernel@7.3"),C("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...Bs.map(({source:e})=>e),`functions: ${Tm}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
u=>({target:u.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),n=bb(e.script,e.mapConflicts),a=n.length-xi,o=t.map(u=>c2(
u));return[...kb(e.script).slice(0,xi).map(({span:u,message:p})=>({rule:"invalid-script",severity:"note",confidence:"possible",span:u,...dr(p),related:[],verdicts:o})),
...n.slice(0,xi).map(({span:u,message:p},c)=>({rule:"invalid-script",severity:"error",confidence:"certain",span:u,...dr(c===xi-1&&a>0?`${p} There are ${a} more \
such places below.`:p),related:[],verdicts:r}))]},"check")};function c2(e){let{name:t}=e.target;return ne(e)??{target:t,verdict:"safe",why:"bpftrace starts it w\
ith -p PID"}}s(c2,"startedWithProcess");var xi=20;var wb=/^__traceiter_/;function Pr(e){return e.function.replace(wb,"the tracepoint ")}s(Pr,"describeFunction");function st({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${Pr(e)}`:wb.test(e.function)?Pr(e):`the ${e.edge} of ${e.function}`}s(st,"describeSite");function Si({through:e},t=({name:r})=>r){return e===void 0?{}:
{through:e.map(r=>({program:t(r),site:st(r)}))}}s(Si,"tellThrough");function An(e,t,{holding:r="runs here first and holds a lock",wanting:n,where:a=""}={}){return e.
flatMap(o=>{let{outer:i,through:u=[],inner:p,wanted:c}=o,_=[...u,p.program],d=[[i.program,r],...u.map((m,b)=>[m,`fires while the lock is held${_2(_[b+1])}`]),...n===
void 0?[]:[[p.program,n]]].flatMap(([m,b])=>!fe(m)||m.attachPoint===t.attachPoint?[]:[{holder:m,place:{span:m.attachPoint.span,message:`${m.name} ${b}`}}]),f={span:i.
operation.span,message:l2(o)+a},h={span:p.operation.span,message:_i(c,p.operation)+a};return[...d,{holder:i.program,place:f},{holder:p.program,place:h}]})}s(An,
"placesOf");function _2(e){return e?.site===void 0?"":`, and what it calls runs through ${Pr(e.site)}`}s(_2,"tellCalls");function l2({outer:e,held:t}){return fe(
e.program)?`takes the ${ke(t)}${Ra(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, which takes the ${ke(t)}`}s(l2,"tellTaking");function Ni(e){
let t=new Map;for(let r of e)N(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,n)=>d2(r.path??"",n.path??"")||r.span.start-n.span.start)}
s(Ni,"placesInOrder");function d2(e,t){return+(e>t)-+(e<t)}s(d2,"compare");var vb=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,xb="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",Sb={id:"lock-path-probe",severity:"error",summary:"\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A guarded script, of which two copies may run",`${vb}fexit:native_queued_spin_lock_slowpath { ${xb} }
`,"bpftrace@0.23.2,kernel@6.12"),C("The guarded script where the lock of a map notices a deadlock",`${vb}fexit:native_queued_spin_lock_slowpath { ${xb} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...h2(t),...g2(t)]),"check")},f2={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function h2(e){
let t=J(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let n=e.outcomes.filter(({verdict:u,withCopy:p})=>u===
"hang"&&p!==!0),o=`This probe can hang the machine together with another BPF program, or a second copy of this script${n.length===0?"":`, ${Ve(n,"hang",e.outcomes.
length)}`}${$a(e.outcomes)}${Or(t)}.`,i=ht(Rr(e.locks),`This probe fires at ${st(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}\
.`,"If the two meet in opposite order on another CPU, both wait for ever.");return[mt(e,{rule:"lock-path-probe",severity:Mr(t),what:o,how:i,advice:f2})]}s(h2,"f\
indHalf");var m2={ways:[{kind:"group",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let on\
ly one copy of it run at a time."};function g2(e){let t=J(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can h\
ang the machine ${Ve(e.outcomes,"hang")}${Or(t)}: the guard protects only this copy.`,n=ht(Rr(e.locks),Rt(e.witness),$n(e.witness)),a=Mr(t);return[{...mt(e,{rule:"\
lock-path-probe",severity:a,what:r,how:n,advice:m2}),copies:!0}]}s(g2,"findCopies");function Ei(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:n,target:a})=>n==="lost-updates"?a:[]));return t.flatMap(({target:{name:n,kernel:a}})=>r.
has(n)&&Og(a)?n:[])}s(Ei,"stalledTargets");var Nb={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[$("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),C("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(n=>Ei(n,r).length===0).flatMap(n=>k2(n)),"check")},b2={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function k2(e){let t=J(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates of\
 this script get lost ${Ve(e.outcomes,"lost-updates")}; the machine survives it.`,n=`${Rt(e.witness)} The machine survives it: ${t.why}.`;return[mt(e,{rule:"los\
sy-mitigation",severity:"note",what:r,how:n,advice:b2})]}s(k2,"findLoss");var y2=/[\u202a-\u202e\u2066-\u2069]+/g,w2=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,v2=/[\p{L}\p{M}\p{N}_]+/gu,Eb=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Tb={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[$("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),$("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),C("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:o})=>o==="syn\
tax-error").map(({span:o})=>o.start),n=x2(e).filter(({span:o})=>!r.some(i=>i>=o.start&&i<o.end)),a=n.length-qc;return n.slice(0,qc).map(({span:o,message:i},u)=>{
let c=u===qc-1&&a>0?`${i} There are ${a} more such places below.`:i;return en("misleading-text","warning",o,dr(c))})},"check")},qc=20;function x2(e){let{text:t,
comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let n=jc(t,y2).map(({span:i,words:u})=>({span:i,message:`${Bc(u)} reverses the text around it on the screen: bpf\
trace does not read what you see here. Remove it.`})),a=jc(t,w2).filter(({span:i,words:u})=>!(i.start===0&&u==="\uFEFF")).map(({span:i,words:u})=>({span:i,message:`${Bc(
u)} cannot be seen, and bpftrace reads it. Remove it.`})),o=jc(E2(t,[...r.map(({span:i})=>i),...S2(e)]),v2).filter(({words:i})=>/[A-Za-z]/.test(i)&&Eb.test(i)).
map(({span:i,words:u})=>({span:i,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: ${Bc([...u].filter(
p=>Eb.test(p)).join(""))}. Write it with Latin letters.`}));return[...n,...a,...o].sort((i,u)=>i.span.start-u.span.start)}s(x2,"placesIn");function S2({items:e,
text:t,unread:r}){let n=[];for(let a of e)M(a,o=>{o.kind==="string"&&n.push(o.span)});for(let{start:a,end:o}of r)for(let{index:i,0:u}of t.slice(a,o).matchAll(N2))
n.push({start:a+i,end:a+i+u.length});return n}s(S2,"printedTexts");var N2=/"(?:\\.|[^"\\\n])*"?/g;function E2(e,t){let r=[],n=0;for(let{start:a,end:o}of[...t].sort(
(i,u)=>i.start-u.start))a<n||(r.push(e.slice(n,a)," ".repeat(o-a)),n=o);return r.join("")+e.slice(n)}s(E2,"withoutSpans");function jc(e,t){return[...e.matchAll(
t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(jc,"placesOf");function Bc(e){return[...new Set(e)].map(r=>(r.codePointAt(0)??0).toString(
16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(Bc,"codePoints");var Mb={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),C("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),$("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),C("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...O2(r),...M2(r,t)]),"check")},Rb=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],T2={words:"use a timer (profile) instead of the hardware counter"};function Ob({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(Ob,"watches");function $b(e){return{ways:Ob(e)?Rb:[T2,...Rb]}}s($b,"adviceFor");var R2="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function M2(e,t){let r=J(e.outcomes),n=Ei(e,t);if(r?.
verdict!=="lost-updates"||n.length===0)return[];let a=`A CPU can stand still for up to ${wr.milliseconds} ms, again and again, ${ot(n,t.length)}, and events or \
map updates of this script get lost ${Ve(e.outcomes,"lost-updates")}.`,o=ht(Rt(e.witness),`The lock gives up, so the machine survives it. Before Linux ${wr.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[mt(e,{rule:"nmi-reentry",severity:"note",what:a,
how:o,advice:$b(e)})]}s(M2,"findStall");function O2(e){let t=J(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${fi(
e.outcomes)}${Or(t)}.`,n=ht(Rr(e.locks),Ob(e)?R2:"A hardware counter interrupts even that.",Rt(e.witness),$n(e.witness)),a=Mr(t);return[mt(e,{rule:"nmi-reentry",
severity:a,what:r,how:n,advice:$b(e)})]}s(O2,"findReentry");var Cb={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),$("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),C("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),$("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),C("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...$2(e,t),...C2(e,t),...j2(e)],"check")},Pb=new Set(["kprobe","kretprobe","fentry","fexit"]);function $2({model:e,lowered:t},r){let n=t.
filter(({refusals:p})=>p.length===0),a=Ib(r),o=e.probes.flatMap(({probe:p})=>p.attachPoints).flatMap(p=>{let c=P2(p)?n.length>0&&as.number:Math.max(...n.map(({target:_})=>A2(
p,_.bpftrace)??0));return c&&c>0&&!a.has(p.span.start)?[{attachPoint:p,number:c}]:[]}),[i,...u]=o;return i===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"\
likely",span:i.attachPoint.span,what:`${i.attachPoint.text} fires at ${Ab(i)} of the kernel or more: so many events can slow the machine down until it seems to \
hang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${H2(e.script,n)}`,todo:i.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:u.map(({attachPoint:p,
number:c})=>({span:p.span,message:`fires at ${Ab({attachPoint:p,number:c})} or more as well`})),verdicts:Fb(t,()=>"as far as map locks go; how slow the machine \
becomes is not judged")}]}s($2,"findStorm");function Ab({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(Ab,"te\
llNumber");var Lb=/^\*+$/;function P2({place:e}){return e.form!=="tracepoint"?!1:Lb.test(e.event.text)&&(e.category===void 0||Lb.test(e.category.text))}s(P2,"is\
AllTracepoints");function A2({provider:e,place:t,text:r},n){if(t.form==="anyProvider"){let i=t.parts.map(c=>c.text),u=ss(t.providerPattern.text,i,n);return(i.length===
1||Hb(i[0]))&&u.some(c=>Pb.has(c))?$p(i.at(-1)??""):void 0}if(t.form!=="kernelFunction"||!t.function.wildcard||t.offset!==void 0||r.includes('"'))return;let a=ue(
e)?.provider.name??"";return(t.module===void 0||Hb(t.module.text))&&Pb.has(a)?$p(t.function.text):void 0}s(A2,"hugeClassOf");function Hb(e=""){return ct(e)("vml\
inux")}s(Hb,"matchesKernel");var L2=/^(bpftrace_)?max_probes$/i;function H2({items:e},t){let n=e.flatMap(i=>i.kind==="config"?i.settings:[]).findLast(({name:i})=>L2.
test(i))?.value;return n!==void 0?`The script sets max_probes to ${n}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:i})=>ah(i.bpftrace)??[]))].sort((i,u)=>i-
u).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(H2,"tellLimit");function Ib(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:n})=>[r.start,...n.flatMap(a=>a.path===void 0?a.span.start:[])]))}s(Ib,"toldPlaces");function C2({model:e,lowered:t},r){let{reach:n}=e.
guards,a=Ib(r),o=[e.script,...e.imported.map(({script:p})=>p)].map(({text:p})=>p);return os.filter(p=>o.some(c=>c.includes(p.function))).map(p=>({row:p,probes:new Set(
e.probes.flatMap(({probe:c})=>[c.body,c.predicate].some(_=>_!==void 0&&n.calls(_,p.function))?c:[]))})).flatMap(({row:p,probes:c})=>{let _=new Map;for(let l of c.
size===0?[]:t)for(let d of F2(l)){let{site:f,probe:h,attachPoint:m}=d;if(f===void 0||!c.has(h)||!Mh(p,f,l.target))continue;let b=_.get(m)??{program:d,targets:new Set};
b.targets.add(l.target.name),_.set(m,b)}return[..._.values()].filter(({program:l})=>!a.has(l.attachPoint.span.start)).map(({program:l,targets:d})=>I2(p,l,d,t))})}
s(C2,"findHelperLock");function I2({function:e,lock:t,before:r},n,a,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:n.attachPoint.span,
what:`${e}() takes the lock ${t} before Linux ${r}. This probe fires at ${st(n)}, where another program of the machine, or a second copy of this script, may hav\
e it: then its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attac\
h by kprobe or tracepoint.",related:[],verdicts:Fb(o,({target:i})=>a.has(i.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no l\
ock on this kernel, or the probe does not fire while it is held`)}}s(I2,"helperLockFinding");function F2({refusals:e,programs:t,bpftraceGuard:r}){return e.length>
0||r!==void 0?[]:t.filter(({kind:n})=>q2.has(n))}s(F2,"nestingPrograms");var q2=new Set(["fentry","fexit","raw-tracepoint"]);function j2({lowered:e}){let t=new Map,
r=e.filter(({target:i,refusals:u})=>u.length===0&&Pp(i.kernel)!=="refused");for(let{programs:i}of r)for(let{kind:u,site:p,attachPoint:c}of i)u==="fexit"&&p!==void 0&&
B2(c,p.function)&&t.set(c,p.function);let[n,...a]=[...t];if(n===void 0)return[];let[{span:o}]=n;return[{rule:"not-followed",severity:"note",confidence:"likely",
span:o,what:`${Le([...new Set(t.values())])} never ${t.size===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${lt.before} the kerne\
l attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the en\
try, by fentry.",related:a.map(([i,u])=>({span:i.span,message:`${u} never returns either`})),verdicts:e.map(i=>ne(i)??{target:i.target.name,...G2[Pp(i.target.kernel)]})}]}
s(j2,"findLeftBehind");function B2({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&lt.functions.includes(t)}s(B2,"isNamed");var G2={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${lt.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${lt.
before} and later do not attach fexit to a function that never returns`}};function Fb(e,t){return e.map(r=>ne(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Fb,"verdictsOf");var qb={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
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
`,"bpftrace@0.27.1,kernel@7.3"),C("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>Ia(r)),...e.imported.flatMap(({path:r,script:n,statement:a})=>{let o=n.errors.find(u=>u.limit===!0);if(o===void 0)return[];let i=`A \
part of the imported file ${We(r)} was not read.`;return[Ia({span:a,message:i},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>Ia(r))],"check")};function Ia({
span:e,message:t},r=[]){return{...en("not-judged","error",e,dr(t)),related:r}}s(Ia,"notJudgedAt");var D2=new WeakMap,K2=new WeakMap,z2=new WeakMap,U2=new WeakMap,W2=new WeakMap;function jb(e,t,r,n){let a=N(D2,t,()=>new Map),o=N(a,V2(r),()=>new Map),i=N(z2,n,
()=>J2(e,t,n));return N(o,i,()=>X2(t,Z2(e,t,r,n)))}s(jb,"callsOn");function V2(e){return N(W2,e,()=>`${Vg(e)} ${Nh(e.bpftrace)}`)}s(V2,"callFacts");function J2(e,t,r){
return[N(U2,e,()=>Y2(e,t)),...new Set(r.map(({operation:a,guardedBy:o=""})=>`${a} ${o}`))].join(`
`)}s(J2,"nameOf");function Y2({calls:e,guard:t},r){let n=new Set;for(let a of e()){let{kind:o,always:i,span:u}=a,p=t!==void 0&&Sa(t,u)?t.map:"",c="map"in a?Nn(a.
map,r):"",_=o==="name"?a.name:o==="read"?a.read:o==="change"?a.change:"";n.add(`${o} ${_} ${c} ${i} ${p}`)}return[...n].join(`
`)}s(Y2,"kindOf");function Z2({calls:e,guard:t},r,n,a){let o=new Map,i=s(({call:u,always:p},c)=>{let _=`${u} ${c??""}`,l=o.get(_)?.always===!0;o.set(_,{call:u,always:p||
l,...c===void 0?{}:{guardedBy:c}})},"note");for(let u of e()){let p=t!==void 0&&Sa(t,u.span)?t.map:void 0;for(let{call:c,always:_}of Q2(u,r,n))i({call:c,always:_&&
u.always},p)}for(let{operation:u,guardedBy:p}of a)i({call:u,always:!1},p);return o}s(Z2,"callsIn");function X2(e,t){let r=N(K2,e,()=>new Map),n=[...t].map(([a,{
always:o}])=>`${a} ${o}`).sort().join(`
`);return N(r,n,()=>[...t.values()])}s(X2,"shared");function Q2(e,t,r){switch(e.kind){case"name":{let{name:n}=e,a=Th(n,r.bpftrace).map(({helper:i,always:u})=>({
call:i,always:u})),o=[Zo.has(n)?gr(r.bpftrace,r.kernel):void 0,ua.has(n)?ts(r.bpftrace):void 0];return[...a,...o.flatMap(i=>i===void 0?[]:[{call:i,always:!0}])]}case"\
read":{let n=Er(t,e.map,r.bpftrace),a=n&&Rh(e.read,n,r.bpftrace);return a===void 0?[]:[{call:a,always:!0}]}case"change":return e6(e.change,e.map,t,r);case"memor\
y":return _h.sometimes.map(n=>({call:n,always:!1}))}}s(Q2,"lowerCall");function e6(e,t,r,{bpftrace:n}){let a=Er(r,t,n);if(a===void 0||es(e,n)!=="always")return[];
if(a==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?un[a].delete:un[a].update;return o===void 0?[]:[{call:o,
always:!0}]}s(e6,"changeOf");var Bb={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Dc(e,t,r){let n=t6(e,t,r),a=n===void 0?[]:[n],o=r6(e,n,t,r),
i=o&&th(o.error,r.bpftrace),u=gr(r.bpftrace,r.kernel);return o!==void 0&&i!==void 0&&u!==void 0&&a.push({...Gc(e,u,ma,void 0),moment:i,report:o}),a}s(Dc,"lowerE\
ffect");function t6(e,t,r){switch(e.kind){case"map":{let n=Er(t,e.map,r.bpftrace);if(n===void 0)return;let a=un[n],o=e.change==="delete"?a.delete:a.update;if(o===
void 0)return;let i=es(e.change,r.bpftrace);return i==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:Gb({...e,operation:o,moment:i},t,r)}case"output":{let n=gr(
r.bpftrace,r.kernel);return n&&Gc(e,n,ma,void 0)}case"stack":{let n=ts(r.bpftrace);return n&&Gc(e,n,o6,a6)}case"reset":case"read":case"error":return}}s(t6,"ownO\
peration");function r6(e,t,r,{bpftrace:n}){switch(e.kind){case"map":{let{map:a,key:o,change:i,discarded:u}=e;return i==="delete"?{error:u===!0?"discarded-delete":
"delete",map:a}:t===void 0||Db(a,o,r)?void 0:{error:"update",map:a}}case"read":{let{map:a,key:o}=e,i=Er(r,a,n);return i===void 0||!n6.has(i)||r.unread.any||i!==
"lru_percpu_hash"&&r.seeds.hasEntry(a,o)?void 0:{error:"missing-key",map:a}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"\
reset":return}}s(r6,"reportOf");var n6=new Set(["percpu_hash","lru_percpu_hash"]),a6="the stack map",o6={sharing:"shared",text:"stack",bound:!1,constant:!1,values:Ee};
function Gc(e,t,r,n){let a=Bb[t].map(o=>ii(o,n));return{span:e.span,operation:t,moment:"always",key:r,locks:a}}s(Gc,"hiddenOperation");function Gb({span:e,map:t,
operation:r,moment:n,key:a},o,{kernel:i}){let u=Bb[r].map(l=>ii(l,t,yg(o,t))),p=Uo[r];if(p===void 0)return{span:e,operation:r,moment:n,key:a,locks:u};let c=p.underBucket===
void 0||!A(i,p.underBucket.before),_={lock:ii("freelist",t),moment:p.moment,underBucket:c};return{span:e,operation:r,moment:n,key:a,locks:u,freeList:_}}s(Gb,"ma\
pOperation");function Db(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(Db,"isNeverFull");function Kc(e,t,r){let n=Er(t,e.map,r.bpftrace),a=n&&
un[n][Wo[e.function]];if(a===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?ma:Uh,{freeList:i,...u}=Gb({...e,operation:a,moment:"always",key:o},t,r);return{
...u,...e.function==="clear"&&i!==void 0?{freeList:i}:{}}}s(Kc,"lowerSweep");function Kb(e,t){switch(e.kind){case"map":{let{map:r,key:n,change:a,discarded:o}=e;
return`map ${Nn(r,t)} ${a} ${o} ${t.seeds.has(e)} ${Db(r,n,t)}`}case"read":return`read ${Nn(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error\
 ${e.error}`;case"reset":return`reset ${e.function} ${Nn(e.map,t)}`;case"output":case"stack":return e.kind}}s(Kb,"sortOfEffect");function Ti(e,t){let r=i6(e).on(t),n=[...Jm(e.features,t),..._g(e.mapConflicts),...r.flatMap(p=>p.refusals)],a=Oe(()=>p6(e,t,r)),o=z(t.bpftrace,Ue)?b6(a().programs):
void 0,i=o&&g6(o,t);i?.sure&&n.push(i.refusal);let u={...o===void 0?{}:{bpftraceGuard:o.attachPoint},...i===void 0||i.sure?{}:{doubt:i.refusal}};return{target:t,
get programs(){return a().programs},get beyond(){return a().beyond},get sweeps(){return a().sweeps},get operations(){return a().operations},get regularOperations(){
return a().regularOperations},refusals:n,...u}}s(Ti,"lowerScript");var s6=new WeakMap;function i6(e){return N(s6,e,()=>new ys(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(i6,"attachPointsOf");var u6=new WeakMap;function p6(e,t,r){let n=N(u6,e,()=>[]),a=new Map([...c6(r)].map(l=>[l,Mg(l,t.kernel)])),o=e.unread.mayTriggerGuard&&z(
t.bpftrace,Ue),i=JSON.stringify([o,[...a],l6(e,t)]),u=n.find(l=>l.facts===i&&_6(l.attachments,r));if(u!==void 0)return u;let _={...h6(e,r,a,s(l=>o?void 0:k6(l,e,
t),"lower")),sweeps:y6(e,t),facts:i,attachments:r};return n.push(_),_}s(p6,"runnersOn");function c6(e){let t=new Set;for(let{programs:r}of e)for(let{kind:n}of r)
t.add(n);return t}s(c6,"kindsOf");function _6(e,t){return e.every(({programs:r,unresolved:n},a)=>{let o=t[a];return r===o?.programs&&n===o.unresolved})}s(_6,"ar\
eSame");function l6(e,t){return N(d6,e,()=>f6(e)).map(r=>r.kind==="reset"?Kc(r,e,t):Dc(r,e,t))}s(l6,"lockingOf");var d6=new WeakMap;function f6(e){let t=new Map;
for(let{effects:r}of e.probes)for(let n of r){let a=Kb(n,e);t.has(a)||t.set(a,n)}return[...t.values()]}s(f6,"oneOfEachKind");function h6(e,t,r,n){let a=[],o=new Set,
i=new Set,u,p=0;for(let c of e.probes){let{probe:_}=c,l=c.guard===void 0&&e.unread.mayGuard(_.span)?void 0:n(c),d=l===void 0?m6:f=>jb(c,e,f,l);for(let f of _.attachPoints){
let h=t[p++],{programs:m=[],unresolved:b}=h??{};h?.beyond&&(u??=f);for(let{operation:g,moment:y}of m.length>0&&l||[])o.add(g),y!=="on-error"&&i.add(g);for(let{name:g,
provider:y,kind:k,site:w}of m)a.push({name:g,probe:_,attachPoint:f,provider:y.name,kind:k,guard:r.get(k)??"none",...w===void 0?{}:{site:w},...b===void 0?{}:{unresolved:b},
operations:l??[],calls:d})}}return{programs:a,beyond:u,operations:[...o],regularOperations:[...i]}}s(h6,"programsOf");var m6=s(()=>[],"NO_CALLS");function g6({attachPoint:{
span:e}},t){let r=mi(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(g6,"brokenGuardRefusal");
function b6(e){let t=Ue.functions;return e.find(({kind:r,site:n})=>(r==="fentry"||r==="fexit")&&n!==void 0&&t.includes(n.function))}s(b6,"guardTrigger");function k6(e,t,r){
let n=new Map,a=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&bg(o.key.text))continue;let{guard:i}=e,u=i!==void 0&&Sa(i,o.span);for(let p of Dc(o,t,r)){
let c=u?{...p,guardedBy:i.map}:p,_=`${c.operation} ${c.moment} ${u} ${c.locks.map(d=>d.id).join(" ")}`,l=`${_} ${c.key.bound} ${c.key.text}`;if(!n.has(l)){if(c.
key.constant){let d=a.get(_)??0;if(d>zb)continue;if(a.set(_,d+1),d===zb){n.set(`${_} more`,{...c,key:Wh(c.key)});continue}}n.set(l,c)}}}return[...n.values()]}s(
k6,"operationsOf");var zb=4;function y6(e,t){return e.probes.flatMap(({phase:r,probe:n,effects:a})=>{if(r==="end"||!a.some(({kind:i})=>i==="reset"))return[];let o=new Map;
for(let i of a)i.kind==="reset"&&!o.has(`${i.function} ${i.map}`)&&o.set(`${i.function} ${i.map}`,i);return[...o.values()].flatMap(i=>{let u=Kc(i,e,t);return u===
void 0?[]:[{kind:"bpftrace-process",name:`the bpftrace process, ${i.function==="clear"?"clearing":"zeroing"} ${i.map}`,probe:n,guard:"prog-active",operations:[u]}]})})}
s(y6,"sweepsOf");var w6=new WeakMap;function Ln(e,t){let r=N(w6,e,()=>({}));return r[t]??=v6(e,t),r[t]}s(Ln,"operationId");function v6(e,t){let{operation:r,moment:n,guardedBy:a="",
locks:o,freeList:i,key:u}=e;switch(t){case"kind":return`${r}
${n}
${a}
${u.sharing}`;case"locks":{let p=Ln(e,"kind");for(let{id:c}of o)p+=`
${c}`;return i===void 0?p:`${p}
${i.lock.id}`}case"valued":return`${Ln(e,"locks")}
${u.values}`;case"keyed":return`${Ln(e,"valued")}
${u.bound}
${u.text}`}}s(v6,"nameOf");function Fa({locks:e,freeList:t}){let r=e.map(({id:n})=>n);return t===void 0?r:[...r,t.lock.id]}s(Fa,"lockIds");function x6({locks:e,
freeList:t},r){return e.some(({id:n})=>r.has(n))||t!==void 0&&r.has(t.lock.id)}s(x6,"takesAny");function Uc(e,t,r){let n=new zc(r);for(let a of e)a.operations.length>
0&&n.add(a,n.at(Hn(a,t)));return n.groups}s(Uc,"groupAcquisitions");function Wc(e,t,r){let n=new Map;for(let a of e){let[{program:o,operation:i}]=a,u=`${Hn(o,t)}\

${Ln(i,r)}`;j(n,u,a)}return[...n.values()].flatMap(a=>S6(a))}s(Wc,"mergeGroups");function S6(e){if(e.length===1)return e;let t=e.flat().sort((a,o)=>a.at-o.at),[
r,...n]=t.filter(({program:a},o)=>a!==t[o-1]?.program);return r===void 0?[]:[[r,...n]]}s(S6,"merged");var zc=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return N(this.#e,t,()=>new Map)}add(t,r){for(let n of t.operations){if(this.#t!==void 0&&!x6(n,this.#t))continue;let a={program:t,operation:n,at:this.#r++},
o=Ln(n,"keyed"),i=r.get(o);if(i===void 0){let u=[a];r.set(o,u),this.groups.push(u)}else i.at(-1)?.program!==t&&i.push(a)}}};function Ub({program:e,operation:t},r){
return`${Hn(e,r)}
${Ln(t,"kind")}`}s(Ub,"kindOf");function Hn(e,t){if(!fe(e))return e.kind;let{site:r,guard:n,kind:a,unresolved:o}=e;return t?r===void 0?`${n} ${a} ${o===void 0?"":
"unresolved"}`:`${n} ${r.function} ${r.edge}`:n}s(Hn,"placeId");function Vt(e,t){let r=0;return e.flatMap((n,a)=>{let[{operation:o}]=n,i=Ub(n[0],t);return o.locks.map(u=>({lock:u,node:u.id,values:Ri(u,o.key),group:n,kind:`${i}\

${u.class}`,at:a,rank:r++}))})}s(Vt,"endpoints");function Ri(e,t){return e.class!=="bucket"||e.single===!0?da:t.values}s(Ri,"valuesOf");var N6=1e4;function Mi(e,t){
let r=Wb(t),n=Wb(e),a=new Map,o=s((i,u)=>`${i}\0${u}`,"nodeOf");for(let[i,u]of n){let p=r.get(i)??new Set,c=p.size*u.size<=N6,_=s(l=>c?[...p].flatMap(d=>{let f=o(
i,d);return Ns(l,d)?ha(l,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:i}],"places");a.set(i,new Map([...u].map(l=>[l,_(l)]))),c||r.delete(i)}return{holds:e.
flatMap(i=>(a.get(i.lock.id)?.get(i.values)??[]).map(u=>({...i,...u}))),wants:t.map(i=>r.has(i.lock.id)?{...i,node:o(i.lock.id,i.values)}:i)}}s(Mi,"keyedEndpoin\
ts");function Wb(e){let t=new Map;for(let{lock:r,values:n}of e)N(t,r.id,()=>new Set).add(n);return t}s(Wb,"valuesByLock");var Vb=new WeakMap,Jt=class e{static{s(this,"Acquisitions")}#e;#t;#r;#n=new Map;#a=new Map;#o=new Map;#s=Oe(()=>new Map(this.#r.map(t=>[Hn(t,!0),t])));#i=Oe(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(Fa))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:n,operations:a})=>n!=="alone"&&a.length>0),this.#r=
this.#t.filter(({site:n})=>!n?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=Vb.get(t.programs)??new WeakMap;Vb.set(t.programs,r);let n=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,n),n}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:n})=>n===t))}places(t){return new Set([...this.#s()].flatMap(([r,n])=>t(n)?[r]:[]))}holding(t){return N(this.#n,t,()=>this.#u(
t))}#u(t){return t==="keyed"?Uc(this.#e,!1,this.#i()):Wc(this.holding("keyed"),!1,t)}holds(t){let r=this.#o.get(t)??Vt(this.holding(t),!1);return this.#o.set(t,
r),r}wanting(t,r){return N(this.#a,t,()=>this.#p(t)).filter(([{program:a}])=>r.has(Hn(a,!0)))}#p(t){let r=N(this.#a,"keyed",()=>Uc(this.#r,!0));return t==="keye\
d"?r:Wc(r,!0,t)}};function Jb(e,t){return e.flatMap(r=>{let[n,...a]=r.filter(({program:o})=>t(o));return n===void 0?[]:[[n,...a]]}).sort(([r],[n])=>r.at-n.at)}s(
Jb,"only");var Oi=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let n=[],a=new Map;for(let o of t){
let{kind:i,guard:u,site:p}=o;if(u==="alone"||p?.unlisted)continue;a.has(i)||a.set(i,Ta(i,r));let c=a.get(i);if(c!==void 0){Yb(n,o,o.calls(r),{row:c,unresolved:o.
unresolved!==void 0});continue}let _=this.#n(o);_!==void 0&&Yb(_.hops,o,o.calls(r))}this.interrupts=n,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#n(t){let{site:r}=t;if(r===void 0||!dn(r.function,this.target))return;let n=this.#e.get(r.function)??[],a=n.
find(({edge:i})=>i===r.edge);if(a!==void 0)return a;let o={function:r.function,edge:r.edge,hops:[]};return n.push(o),this.#e.set(r.function,n),o}isOnLockPath(t){
return ln(t,this.target)}placeAt(t,r){let n=this.#r.get(t)??new Map;return this.#r.set(t,n),n.has(r)||n.set(r,nt(t.function,t.edge,r,this.target)),n.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let n=t.flatMap(a=>{let o=ms(a.call,this.target);return[...this.#e].flatMap(([i,u])=>{let p=o.get(i);return p===
void 0?[]:u.map(c=>({node:c,surely:a.always&&p==="every",call:a}))})});return this.#t.set(t,n),n}};function Yb(e,t,r,n){let a=t.guard==="prog-active",o=e.find(i=>i.
active===a&&i.calls===r&&i.interrupt?.row===n?.row&&i.interrupt?.unresolved===n?.unresolved);o===void 0?e.push({programs:[t],active:a,calls:r,...n===void 0?{}:{
interrupt:n}}):o.programs.push(t)}s(Yb,"addTo");function Jc(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(Jc,"hopsOf");var Zb=[],E6=4,Ar=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#n=new Map;constructor(t){
this.#e=t,this.#r=this.#i()}static of(t,r,n,a=1){if(!T6([...t,...r],a))return;let o=new Oi(t,n);if(o.nodes.length===0)return;let i=new e(o);return i.#r.size===0?
void 0:i}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,n){let a=this.#e.nodeOf(r.program);if(a===void 0||!this.#r.has(a))return Zb;
let o=this.#a(t,n).get(a)??Zb,i=r.program.guard==="prog-active",u=this.#s(r.operation.guardedBy);return!i&&u===0?o:o.filter(p=>!(i&&p.active)&&(u&p.guards)===0)}#a({
program:t,operation:r},n){let a=t.guard==="prog-active",o={operation:r.operation,active:a,guards:this.#s(r.guardedBy)},{reached:i,avoiding:u}=this.#o(o);return n===
void 0?i:N(u,n,()=>this.#u(o,n))}#o(t){let r=N(this.#n,t.operation,()=>new Map),n=t.guards*2+Number(t.active);return N(r,n,()=>({reached:this.#u(t),avoiding:new Map}))}#s(t){
return t===void 0?0:N(this.#t,t,()=>this.#t.size<E6?1<<this.#t.size:0)}#i(){let t=new Set,r=s(n=>{for(let a of n)for(let{node:o}of this.#e.passings(a))t.add(o)},
"enter");r(this.#e.interrupts);for(let n of this.#e.nodes)this.#e.isOnLockPath(n)&&r(n.hops);for(let{hops:n}of t)r(n);return t}#u(t,r){let n=new Map,a=[],o=s((_,l)=>{
let d=n.get(_)??[];d.some(f=>Vc(f,l))||(n.set(_,[...d,l]),a.push({node:_,passage:l}))},"arrive"),i=new Map,u=s((_,l,d)=>{if(l.active&&_.active||!Zc(_,r))return;
let f=i.get(_.calls)??[],h=_.active?{...l,active:!0}:l;if(!f.some(m=>Vc(m,h))){i.set(_.calls,[...f,h]);for(let{node:m,surely:b,call:g}of this.#e.passings(_)){let y=this.#s(
g.guardedBy);if((y&l.guards)!==0)continue;let k=l.place.held==="held"&&b?"held":"maybe";o(m,{place:k===l.place.held?l.place:{...l.place,held:k},active:l.active||
_.active,guards:l.guards|y,last:_,...l.interrupt===void 0?{}:{interrupt:l.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:p,guards:c}=t;for(let _ of this.#e.
nodes){let l=this.#e.placeAt(_,t.operation);if(l!==void 0&&l.held!=="no")for(let d of _.hops)u(d,{place:l,active:p,guards:c})}for(let _ of this.#e.interrupts)u(
_,{place:Yc,active:p,guards:c,..._.interrupt===void 0?{}:{interrupt:_.interrupt}});for(let{node:_,passage:l}of a)for(let d of _.hops)u(d,l,l);return n}},Yc={held:"\
held",locks:[],taken:!1};function T6(e,t){let r=0;for(let{guard:n}of e)if(n!=="alone"&&(r+=t,r>2||n==="none"))return!0;return!1}s(T6,"areEnough");function Zc({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(Zc,"runsWithout");function Vc(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&R6(e.place,t.place)}s(Vc,"isAsGood");function Xc(e,t){return Vc({...e,
active:t.active,guards:t.guards},t)}s(Xc,"servesFor");function R6(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(R6,"hold\
sSame");function Cn(e,t){return Ta(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&ln(e.site,t)}s(Cn,"firesOnLockPath");function tk(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(tk,"guardsAllow");function Pi(e,t){let[r,n]=e,[a,o]=t;if($i(r.program,a.program))return{
inner:r,outer:a};if(o!==void 0&&$i(r.program,o.program))return{inner:r,outer:o};if(n!==void 0&&$i(n.program,a.program))return{inner:n,outer:a}}s(Pi,"nestingPair");
function rk(e,t,r,n){let a=Jc(t);for(let o of n.slice(0,a.length+2))for(let i of r.slice(0,2)){if(!$i(i.program,o.program))continue;let u=fe(o.program)?o.program:
void 0,p=a.every(c=>Zc(c,u))?a:M6(e,t,o,i);if(p!==void 0)return{outer:o,inner:i,through:p.map(c=>O6(c,u))}}}s(rk,"nestingPairVia");function M6(e,t,r,n){let a=fe(
r.program)?r.program:void 0,o=e.passages(r,n,a).find(i=>Xc(i,t));return o&&Jc(o)}s(M6,"otherWay");function O6({programs:e},t){return e.find(r=>r!==t)??e[0]}s(O6,
"stepOf");function $i(e,t){return tk(e,t)&&(e.guard!=="per-program"||e!==t)}s($i,"mayRunInside");var qa=class{static{s(this,"NestingSite")}#e;#t;#r;#n;#a=new Map;constructor(t,r,n){
this.#e=t,this.#t=r,this.#r=n;let a=Ta(t.kind,r);this.#n=a&&{row:a,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:n}=r.operation;if(n!==void 0&&n===
t.operation.guardedBy||!tk(r.program,t.program))return Qc;let a=this.#s(t.operation.operation),o=this.#r?.passages(t,r)??[];if(o.length===0)return a===void 0?Qc:
[a];let i=o.map(u=>({place:u.place,via:u,...u.interrupt===void 0?{}:{interrupt:u.interrupt}}));return a===void 0?i:[a,...i]}across(t,r,n,a){let o=[];for(let i of this.
arrivals(r,a)){let u=this.#o(t,n,{outer:r,inner:a},i);u!==void 0&&!o.some(p=>e_(p,u))&&o.push(u)}return o.length<2?o:o.sort(nk)}#o(t,r,{outer:n,inner:a},o){return Qb(
r,o)&&ek(n.operation,o.place).some(({id:u})=>u===t.id)?Xb(n,a,o):void 0}ofCopies({outer:t,inner:r},n){return r.operation.locks.flatMap(a=>{let o=this.#o(a,a,{outer:t,
inner:r},n);return o===void 0?[]:[{held:a,wanted:a,nesting:o,sameKey:!1}]})}within({outer:t,inner:r},n){let{place:a}=n,o=Xb(t,r,n),i=[];for(let f of ek(t.operation,
a))for(let h of r.operation.locks)h.id===f.id&&Qb(h,n)&&i.push({held:f,wanted:h,nesting:o,sameKey:ak(f,t.operation,r.operation)});let u=[t.operation.freeList,r.
operation.freeList],[p,c]=[u[0]?.lock,u[1]?.lock];if(p===void 0||c===void 0||!P6(t.operation,r.operation,a))return i;let _=u.every(f=>f?.moment==="always")?"alw\
ays":"first-insert",l=Np(o.moment,_),d=Qr(o.confidence,"likely");return i.push({held:p,wanted:c,nesting:{...o,confidence:d,moment:l},sameKey:!0}),i}#s(t){let{site:r}=this.#e;
if(this.#n!==void 0)return{place:Yc,interrupt:this.#n};if(r!==void 0&&!this.#a.has(t)){let n=nt(r.function,r.edge,t,this.#t);this.#a.set(t,n===void 0||n.held===
"no"?void 0:{place:n})}return this.#a.get(t)}},Qc=[];function Xb(e,t,{place:r,interrupt:n,via:a}){let o=Np(e.operation.moment,t.operation.moment),i=A6(r.held===
"held",e.operation,t.operation),u=Qr($6(n),i);return{confidence:o==="always"?u:Qr(u,"likely"),moment:o,nmi:n!==void 0,...a===void 0?{}:{via:a}}}s(Xb,"nestingOf");
function $6(e){return e===void 0?"certain":e.unresolved?"possible":e.row.atMost}s($6,"surestBy");function Qb(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==
!0}s(Qb,"waits");function e_(e,t){let r=nk(e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&Xc(t.via,e.via)}s(e_,"isAsSure");function nk(e,t){return I.indexOf(
e.confidence)-I.indexOf(t.confidence)}s(nk,"compareSureness");function ak(e,t,r){return e.class!=="bucket"||e.single===!0||!Xh(t.key,r.key)}s(ak,"picksTheSame");
function P6(e,t,r){let n=e.freeList;if(n===void 0||n.lock.id!==t.freeList?.lock.id||!r.taken&&!r.locks.includes("freelist"))return!1;let[a]=e.locks;return!n.underBucket||
a===void 0||!ak(a,e,t)}s(P6,"meetsFreeList");function ek(e,{locks:t,taken:r}){let n=t,a=e.locks.filter(i=>r||n.includes(i.class));if(a.length>0)return a;let o=e.
locks[0];return o===void 0?[]:[o]}s(ek,"heldLocks");function A6(e,t,r){let n=[t.key.sharing,r.key.sharing];return!e||n.includes("per-cpu")?"possible":n.every(a=>a===
"shared")?"certain":"likely"}s(A6,"confidenceOf");var ja={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function se({outer:e}){return!fe(e.program)}s(se,"isHeldByProcess");var sk=2e6,L6=4e4,
Lr=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function Ai({programs:e,sweeps:t,target:r}){let n=Jt.of({programs:e,sweeps:t});if(!n.any||n.guardedAsOne)return ja;let a=Ar.of(e,t,r),o=n.places(d=>Cn(d,
r)||a?.reaches(d)===!0);if(o.size===0)return ja;let i=ft(r.kernel),[u,p]=[n.holds("locks"),Vt(n.wanting("locks",o),!0)],c=Mi(n.holds("valued"),Vt(n.wanting("val\
ued",o),!0)),_={raw:i,target:r,sites:a},l=a_(n.holding("keyed"),n.wanting("keyed",o),_,H6);return{holds:u,wants:p,keyed:c,nestings:n_(u,p,_),own:l,...a===void 0?
{}:{sites:a}}}s(Ai,"lockOrder");function ik(e){let t=s(({group:[o]})=>se({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},n=e.own.filter(o=>se(o)&&
o.via===void 0),a=r_(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:n,nestings:a}}s(ik,"heldByProcess");function r_(e,t){let r=new Map;
for(let[n,a]of e){let o=new Map;for(let[i,u]of a){let p=u.every(t)?u:u.filter(t);p.length>0&&o.set(i,p)}o.size>0&&r.set(n,o)}return r}s(r_,"filterNestings");function n_(e,t,{
raw:r,target:n,sites:a}){let o=ok(e),i=ok(t);if(o.length*i.length>sk)throw new Lr;let u=new Map;for(let p of i){let[c]=p.group,_=new qa(c.program,n,a);for(let{kind:l,
lock:d,group:f}of o){let h=_.across(d,f[0],p.lock,c);if(h.length===0)continue;let m=r.has(d.class)&&r.has(p.lock.class),b=u.get(l)??new Map;u.set(l,b.set(p.kind,
h.map(g=>({...g,raw:m}))))}}return u}s(n_,"nestKinds");function ok(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(ok,"on\
eOfEachKind");var H6=s((e,t,r)=>e.within(t,r),"inOneScript");function a_(e,t,r,n){let a=new t_(r,n);for(let o of e)a.hold(o);for(let o of t)a.want(o);return a.found}
s(a_,"ownEdges");var t_=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#n=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=Fa(t[0].operation);for(let n of r)
j(this.#r,n,{group:t,locks:r})}want(t){let{target:r,sites:n}=this.#e,a=new qa(t[0].program,r,n),o=Fa(t[0].operation);for(let[i,u]of o.entries())for(let{group:p,
locks:c}of this.#r.get(u)??[])if(!o.slice(0,i).some(_=>c.includes(_))){if(++this.#n>sk)throw new Lr;this.#a(p,t,a)}}#a(t,r,n){let{raw:a,sites:o}=this.#e,i=[];for(let u of n.
arrivals(t[0],r[0])){let p=uk(u,r,t,o);if(p!==void 0){for(let c of this.#t(n,p,u))if(!i.some(_=>C6(_,c))&&(i.push(c),this.found.push({...p,...I6(c,a),outers:t,inners:r}),
this.found.length>L6))throw new Lr}}}};function uk({via:e},t,r,n){return e===void 0||n===void 0?Pi(t,r):rk(n,e,t,r)}s(uk,"pairAt");function o_(e,t,r,n){for(let a of e){
let o=uk(a,t,r,n);if(o!==void 0)return{pair:o,nesting:a}}}s(o_,"nestingBetween");function C6(e,{held:t,wanted:r,nesting:n}){return e.held.id===t.id&&e.wanted.id===
r.id&&e_(e.nesting,n)}s(C6,"doesFor");function I6({held:e,wanted:t,nesting:r,sameKey:n},a){return{...r,held:e,wanted:t,sameKey:n,raw:a.has(e.class)}}s(I6,"edgeA\
t");function Hr(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(Hr,"compareEnds");var Cr=s(({group:[e]})=>se({outer:e}),"byProce\
ss"),In=s(e=>!Cr(e),"byProgram"),Ba=s(()=>!0,"byAnybody"),Yt=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:n,
holds:a}=r==="by-hash"?t:t.keyed,o={wants:n,holds:r==="same"?a.filter(({perhaps:d})=>!d):a},i=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:u,
sites:p}=t;this.#t=p===void 0?F6:(d,f)=>{if(_k(d,f))return!1;let h=u.get(d.kind)?.get(f.kind)??[];return o_(h,f.group,d.group,p)!==void 0};let c=new Map;for(let[
d,f]of i)for(let h of f)j(c,h,d);let[_,l]=[ck(o.holds),ck(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:_.
byNode,far:l.byKind,kinds:i,joins:this.#t},this.backward={near:l.byNode,far:_.byKind,kinds:c,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,n){let a=(this.forward.
near.get(t)??[]).filter(n);for(let o of this.backward.near.get(r)??[])for(let i of a)if(this.#e.nestings.get(i.kind)?.has(o.kind)&&this.#t(i,o))return{hold:i,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(n=>this.#r(n.filter(t))??[]).sort(Hr)}#r(t){let{far:r,kinds:n}=this.forward;return t.flatMap(o=>(n.get(o.
kind)??[]).flatMap(i=>{let u=r.get(i)?.find(p=>this.#t(o,p));return u===void 0?[]:[{hold:o,want:u}]})).sort(Hr)[0]}groups(){return new Set([...pk(this.forward),
...pk(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let n=this.#e.nestings.get(t.kind)?.get(r.kind)??[],a=o_(n,r.group,t.group,this.#e.sites);if(a===
void 0)throw new Error("an edge is between acquisitions that nest");return{...a.pair,...a.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function F6(e,t){return!_k(
e,t)&&Pi(t.group,e.group)!==void 0}s(F6,"joins");function _k(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(_k,"areOneEnd");function pk({
near:e,far:t,kinds:r,joins:n}){return[...e.values()].flat().filter(a=>r.get(a.kind)?.some(o=>t.get(o)?.some(i=>n(a,i))))}s(pk,"joined");function ck(e){let t=new Map,
r=new Map;for(let n of e)j(t,n.node,n),j(r,n.kind,n);return{byNode:t,byKind:r}}s(ck,"indexed");var Fn=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:n,
kinds:a,joins:o}=this.#e;for(let i of n.get(t)??[])if(r(i))for(let u of a.get(i.kind)??[]){let p=this.#n(u);for(let c of p){let _=this.#t.has(c.node);!_&&!o(i,c)||
(p.delete(c),!_&&this.reach(c.node)&&(yield c.node))}}}#n(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function Li(e){let t=[],
r=new Fn(e.forward);for(let o of e.forward.near.keys())lk(o,r,i=>t.push(i));let n=new Fn(e.backward),a=[];for(let o of t.reverse()){let i=new Set;lk(o,n,u=>i.add(
u)),i.size>1&&a.push(i)}return a}s(Li,"components");function lk(e,t,r){if(!t.reach(e))return;let n=[{node:e,rest:t.next(e,Ba)}];for(let a=n.at(-1);a!==void 0;a=
n.at(-1)){let o=a.rest.next();o.done===!0?(r(a.node),n.pop()):n.push({node:o.value,rest:t.next(o.value,Ba)})}}s(lk,"visitDepthFirst");function s_(e,{from:t,to:r,
swept:n,limit:a}){let o={programs:new Fn(e.forward),swept:new Fn(e.forward)};for(let u of Object.values(o))u.reach(t);let i=[{node:t,swept:n,length:0}];for(let u of i){
let p=u.length+1;if(p>=a)return;for(let c of u.swept?[In]:[In,Cr]){let _=e.ends(u.node,r,c);if(_!==void 0)return j6({...u,by:_,before:u});let l=u.swept||c===Cr,
d=l?o.swept:o.programs;for(let f of q6(d.next(u.node,c),u.node,e,c))i.push({node:f.want.node,swept:l,length:p,by:f,before:u})}}}s(s_,"shortestWay");function q6(e,t,r,n){
return[...e].flatMap(a=>r.ends(t,a,n)??[]).sort(Hr)}s(q6,"edgesTo");function j6(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(j6,
"wayOf");function u_(e,{hang:t,target:r,keys:n,needed:a=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),i=G6(o,a),u=p_(i.filter(f=>!se(f))),p=s(f=>{let h=u.get(f.held.
id)??[],m=h.length<=B6?n:"by-hash";return h.find(b=>(a(f)||a(b))&&D6(f,b,m))},"partnerOf"),c=i.find(f=>!se(f)&&a(f)&&p(f)!==void 0);if(c!==void 0)return[c];for(let f of i){
let h=se(f)?p(f):void 0;if(h!==void 0)return[f,h]}let _=s(({held:f})=>!t||f.class!=="bucket"||!A(r.kernel,_s.from),"waits"),l=e.find(f=>(f.sameKey||se(f))&&a(f)&&
_(f));if(l!==void 0)return[l];if(n!=="by-hash"||!t)return;let d=o.find(f=>a(f)&&_(f));return d&&[{...d,sameKey:!0}]}s(u_,"closeAlone");var B6=500;function G6(e,t){
let r=new Map;for(let n of e){let a=[t(n),se(n),n.held.id,...i_(n)].join(`
`);r.has(a)||r.set(a,n)}return[...r.values()]}s(G6,"oneOfEachValues");function p_(e){let t=new Map;for(let r of e)j(t,r.held.id,r);return t}s(p_,"groupByLock");
function D6(e,t,r){let[[n,a],[o,i]]=[i_(e),i_(t)],u=s((p,c)=>p===c&&xs(p),"isOne");return e.apart!==!0&&(u(n,o)||u(a,i))?!1:ha(a,o,r)&&ha(n,i,r)}s(D6,"canCross");
function i_({held:e,wanted:t,outer:r,inner:n}){return[Ri(e,r.operation.key),Ri(t,n.operation.key)]}s(i_,"endsOf");function Ir(e,t,r){return K6(e).flatMap(n=>W6(n,t,r)??[])}s(Ir,"findCycles");function dk(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(dk,"partWith");function K6(e){let t=new Map;for(let n of e.nestings.size===0?[]:Li(new Yt(e,"by-hash"))){let a=dk(e.nestings,
e);for(let o of n)t.set(o,a)}for(let n of e.holds)t.get(n.lock.id)?.holds.push(n);for(let n of e.wants)t.get(n.lock.id)?.wants.push(n);let r=z6([...new Set(t.values())]);
for(let n of e.keyed.holds)t.get(n.lock.id)?.keyed.holds.push(n);for(let n of e.keyed.wants)t.get(n.lock.id)?.keyed.wants.push(n);for(let[n,a]of p_(e.own)){let o=t.
get(n)??dk(new Map,e);for(let i of a)o.own.push(i);t.set(n,o)}return[...new Set([...r,...t.values()])]}s(K6,"split");function z6(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new Yt(t,"by-hash").firsts(Ba);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>Hr(t.first,r.first)).map(({part:t})=>t)}s(z6,"inOrder");var U6=[
!0,!1].flatMap(e=>rt.flatMap(t=>I.map(r=>({raw:e,moment:t,confidence:r}))));function W6(e,t,r){let n=J6(e),a=new Set;for(let o of U6){let i=s(({raw:h,moment:m,confidence:b})=>Ep(
m,o.moment)&&I.indexOf(b)<=I.indexOf(o.confidence)&&(!o.raw||h),"passes"),u=[...n].flatMap(([h,m])=>i(m)?[h]:[]),p=o.confidence==="certain"?"same":"perhaps",c=`${o.
raw} ${p} ${o.confidence==="possible"} ${u.join()}`;if(u.length===0||a.has(c))continue;a.add(c);let _=Y6(e,i),l=s(h=>r===void 0?u_(_.own,{hang:o.raw,target:t,keys:h})??
Q6(_,h):u_(_.own,{hang:o.raw,target:t,keys:h,needed:V6(r)})??X6(_,r,h),"close"),d=l(p),f=d??(o.confidence==="possible"?l("by-hash"):void 0);if(f!==void 0)return{
edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(se),probes:Z6(e),...d===void 0?{byHash:!0}:
{}}}}s(W6,"worstCycle");function V6(e){return({held:t,wanted:r,through:n=[]})=>e(t.id,r.id,n)}s(V6,"passing");function J6({own:e,nestings:t}){let r=new Map,n=s(
a=>r.set(`${a.raw} ${a.moment} ${a.confidence}`,a),"note");for(let a of e)n(a);for(let a of t.values())for(let o of a.values())for(let i of o)n(i);return r}s(J6,
"kindsOfEdges");function Y6(e,t){let r=r_(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(Y6,"only");function Z6(e){let t=new Yt(e,"by-hash").groups();
for(let{outers:n,inners:a}of e.own)t.add(n).add(a);let r=new Set;for(let n of t)for(let{program:a}of n)r.add(a.probe);return r}s(Z6,"probesOf");function X6(e,t,r){
if(e.nestings.size===0)return;let n=new Yt(e,r),a=s(i=>n.locks.get(i)??i,"lockOf"),o=Li(n).flatMap(i=>[...i].flatMap(u=>{let p=[...i].filter(_=>e.sites!==void 0||
t(a(u),a(_),[])),c=[In,Cr].flatMap(_=>p.flatMap(l=>n.ends(u,l,_)??[]));return e.sites===void 0?c:c.filter(_=>t(_.hold.lock.id,_.want.lock.id,n.edgeOf(_).through??
[]))}));return fk(n,o.sort(Hr),(i,u)=>{let[p,c]=[i.want.node,i.hold.node],_=s_(n,{from:p,to:c,swept:Cr(i.hold),limit:u-1});return _&&[i,..._]})}s(X6,"closeThrou\
gh");function Q6(e,t){if(e.nestings.size===0)return;let r=new Yt(e,t),n=new Set(Li(r).flatMap(o=>[...o])),a=n.size===0?[]:r.firsts(In).filter(({hold:o})=>n.has(
o.node));return fk(r,a,({hold:{node:o}},i)=>s_(r,{from:o,to:o,swept:!1,limit:i}))}s(Q6,"closeTogether");function fk(e,t,r){let n;for(let a of t)if(n=r(a,n?.length??
Number.POSITIVE_INFINITY)??n,n?.length===2)break;return n?.map(a=>e.edgeOf(a))}s(fk,"shortestOf");function Zt(e){let t=new WeakMap;return r=>{let n=N(t,r.programs,()=>new Map);return N(n,bi(r.target),()=>({answer:e(r)})).answer}}s(Zt,"oncePerFactSet");function hk(e){let t=e.map(r=>r.refusals.length===0?tT(r):[]);return Ga([...new Set(t.flat())]).flatMap(r=>{let n=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((i,u)=>rT(n(u),i,r)),o=Qt(e.flatMap((i,u)=>n(u)));return o===void 0?[]:[oT(o,a,r)]})}s(hk,"closedCauses");function eT(e){let t=Ai(e),r=Ir(t,e.target);return e.
bpftraceGuard===void 0?r:[...Ir(ik(t),e.target),...r.map(a=>({...a,prevented:!0}))]}s(eT,"cyclesOf");var tT=Zt(eT);function Ga(e){let t=new Map;for(let r of e){
let n={probes:[],cycles:[r]};for(let a of r.probes){let o=t.get(a);if(o===n)continue;if(o===void 0){n.probes.push(a),t.set(a,n);continue}let[i,u]=o.probes.length>
n.probes.length?[o,n]:[n,o];for(let p of u.probes)i.probes.push(p),t.set(p,i);i.cycles.push(...u.cycles),n=i}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}
s(Ga,"groupByProbe");function Qt(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||rt.indexOf(t.
moment)-rt.indexOf(r.moment)||I.indexOf(t.confidence)-I.indexOf(r.confidence))[0]}s(Qt,"worstCycle");function rT(e,t,r){let n=ne(t);if(n!==void 0)return n;let a=t.
target.name,o=Qt(e);if(o===void 0)return{target:a,verdict:"safe",why:nT(t,r)};let i=Ut(t.target,o.confidence);if(o.verdict==="hang"?o.prevented===!0:e.some(p=>p.
prevented))return{target:a,verdict:"lost-updates",confidence:i,...Xt(o),why:ci};let u=o.verdict==="hang"?{shape:li(o,t.target)}:{};return{target:a,verdict:o.verdict,
confidence:i,...Xt(o),...u,why:c_(o,t)}}s(rT,"outcomeOf");function Xt({moment:e,edges:t,byHash:r}){let n=t.flatMap(({outer:a,inner:o})=>[a.operation,o.operation]);
return{moment:e,reports:n.flatMap(({report:a})=>a??[]),...r===void 0?{}:{byHash:r}}}s(Xt,"conditionsOf");function c_(e,{target:t}){let r=qn(e),n=Tr(Xt(e));if(e.
verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for each other",i=e.byHash===!0?", where different keys are in one bucket":"";
return`${Tn(r)}: ${o}${i}${n}`}return(r.every(o=>Ea(o,t.kernel)==="raw")?Pg:ui(r,t.kernel))+n+pi(r,t.bpftrace)}s(c_,"whyNot");function qn(e){return[...new Set(e.
edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(qn,"lockClasses");function nT(e,t){let r=[...t].flatMap(c=>c.edges),n=Hi(t),a=e.programs.filter(c=>n.has(
c.probe));if(a.every(c=>c.operations.length===0))return"this bpftrace takes no lock for what these probes do";let o=new Set(r.map(c=>c.inner.program.site?.function).
filter(c=>c!==void 0)),u=a.flatMap(({site:c})=>c!==void 0&&o.has(c.function)?[c]:[]).filter(c=>!aT(c,e)),p=[...new Set(u.map(Pr))];return p.length>0?`this kerne\
l does not pass through ${Le(p)} while it holds a lock of these maps`:"these programs cannot run inside each other while one of them holds a lock"}s(nT,"whySafe");
function Hi(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(Hi,"probesOf");function aT(e,{operations:t,target:r}){return t.some(n=>{let a=nt(e.function,e.
edge,n,r);return a!==void 0&&a.held!=="no"})}s(aT,"reachesOwnOperations");function oT(e,t,r){let n=e.edges.find(se)??__(e);return{world:"closed",nmi:e.edges.some(
a=>a.nmi),process:e.edges.some(se),outcomes:t,witness:d_(e,n),...l_(e,n,An(e.edges,n.inner.program)),probes:Hi(r)}}s(oT,"causeOf");function __({edges:e}){let t=e.
find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cycle has at least one edge");return t}s(__,"surestEdge");function l_(e,{inner:{program:t}},r){
let n=Ni(r.map(({place:a})=>a));return{span:t.attachPoint.span,related:n,locks:qn(e),inner:t,programs:sT(e)}}s(l_,"causeAt");function sT({edges:e}){let t=e.flatMap(
({outer:r,inner:n,through:a=[]})=>[r.program,...a,n.program]);return[...new Set(t)].filter(fe)}s(sT,"programsOf");function d_(e,t){let r=!e.recursive&&t.held.id===
t.wanted.id,n=e.edges.indexOf(t);return(r&&e.edges.length===1?[t,t]:[...e.edges.slice(n),...e.edges.slice(0,n)]).map((o,i)=>{let u=r?i===0?["one","another"]:["a\
nother","one"]:void 0;return{cpu:i,program:o.outer.program.name,holds:u===void 0?ke(o.held):`${ke(o.held)} (${u[0]} bucket)`,wants:u===void 0?ke(o.wanted):`${ke(
o.wanted)} (${u[1]} bucket)`,site:st(o.inner.program),nested:o.inner.program.name,...Si(o)}})}s(d_,"witnessOf");function Fr(e){let t=new Map,r=s(n=>N(t,n,()=>n.map(a=>mk(a,e))),"renamed");return n=>({...n,operations:n.operations.map(a=>mk(a,e)),calls:s(a=>r(n.calls(a)),"c\
alls")})}s(Fr,"withGuards");function mk(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(mk,"withGuard");function gk(e,t){let{programs:r,sweeps:n,target:a}=e;if(!r.some(v=>_T(v)&&t(v)))return ja;let o=Ar.of(r,n,a,2),i=o===void 0?void 0:pT(e),u=Jt.of({programs:i?.own??
r,sweeps:n}),p=u.places(v=>Cn(v,a)||o?.reaches(v)===!0),c=Jb(u.wanting("keyed",p),t);if(c.length===0)return ja;let _=ft(a.kernel),l=lT(e),d=s(([{operation:v}])=>v.
moment!=="first-insert"||!v.key.constant||v.locks.some(({id:R})=>l.has(R)),"counts"),f=(i===void 0?u.holding("keyed"):cT(e,i)).filter(d),h=i===void 0?f.map(dT):
f,m=c.filter(d),b=Vt(h,!1),g=Vt(m,!0),y=Mi(b,g),k=i&&Ar.of([...i.own,...i.other],n,a),w={raw:_,target:a,sites:k},E=n_(b,g,w),T=a_(h,m,w,(v,R,Y)=>v.ofCopies(R,Y)).
flatMap(v=>se(v)?[]:[{...v,apart:!0}]);return{holds:b,wants:g,keyed:y,nestings:E,own:T,...k===void 0?{}:{sites:k}}}s(gk,"lockOrderOfCopies");var bk=new WeakSet;
function kk(e){return bk.has(e)}s(kk,"isOfOtherCopy");var iT=new WeakMap,uT=new WeakMap;function pT({programs:e,bpftraceGuard:t}){let r=t!==void 0,n=r?iT:uT,a=n.
get(e);if(a!==void 0)return a;let o=" of the other copy",i=Fr(c=>r?`bpftrace${o}`:c===void 0?void 0:`${c}${o}`),p={own:r?e.map(Fr(()=>"bpftrace")):e,other:e.map(
i)};for(let c of p.other)bk.add(c);return n.set(e,p),p}s(pT,"twoCopies");function cT({programs:e,sweeps:t,bpftraceGuard:r},{other:n}){if(r!==void 0)return Jt.of(
{programs:n,sweeps:t}).holding("keyed");let a=new Map(e.flatMap((i,u)=>n[u]?[[i,n[u]]]:[])),o=s(i=>{let{program:u,operation:p,at:c}=i,_=a.get(u),l=_?.operations[u.
operations.indexOf(p)];return _===void 0||l===void 0?i:{program:_,operation:l,at:c}},"inOther");return Jt.of({programs:e,sweeps:t}).holding("keyed").map(([i,...u])=>[
o(i),...u.map(o)])}s(cT,"holdingInOther");function _T({guard:e,operations:t}){return e!=="alone"&&t.length>0}s(_T,"isTaker");function lT({programs:e,sweeps:t}){
let r=s(a=>a.operation.endsWith(".delete")?a.locks.map(({id:o})=>o):[],"deletes"),n=[...e,...t];return new Set(n.flatMap(({operations:a})=>a.flatMap(r)))}s(lT,"\
emptiedMaps");function dT([e,t,...r]){return t===void 0?[f_(e)]:[f_(e),f_(t),...r]}s(dT,"ofOtherCopy");function f_({program:e,operation:{guardedBy:t,...r},at:n}){
return{program:{...e},operation:r,at:n}}s(f_,"inOtherCopy");function vk(e){let t=e.map(r=>r.refusals.length===0?fT(r):[]);return Ga([...new Set(t.flat())]).flatMap(r=>{let n=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
a=e.map((i,u)=>mT(n(u),i)),o=Qt(e.flatMap((i,u)=>n(u)));return o===void 0?[]:[gT(o,a,r)]})}s(vk,"copyCauses");var fT=Zt(e=>Sk(e,hT(e))),xk=Zt(e=>Sk(e,()=>!0));function Sk(e,t){
let r=ft(e.target.kernel),n=s(({operations:o})=>o.some(({locks:i})=>i.some(u=>r.has(u.class))),"takesRaw"),a=gk(e,o=>n(o)&&t(o));return Ir(a,e.target).filter(({
verdict:o})=>o==="hang")}s(Sk,"cyclesOfCopies");function hT({bpftraceGuard:e}){return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(
hT,"guardedIn");function mT(e,t){let r=ne(t);if(r!==void 0)return r;let n=t.target.name,a=Qt(e);if(a===void 0)return{target:n,verdict:"safe",why:"two copies of \
this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the guard of this script":"bpftrace's own guard";return{target:n,verdict:"hang",confidence:Ut(
t.target,Qr(a.confidence,"likely")),...Xt(a),withCopy:!0,shape:li(a,t.target,!0),why:`${o} protects only this copy: ${Tn(qn(a))}, and this copy and a second one\
 can wait for each other${Tr(Xt(a))}`}}s(mT,"outcomeOf");function gT(e,t,r){let n=__(e),a=An(e.edges,n.inner.program,bT);return{world:"copies",nmi:!1,process:!1,
outcomes:t,witness:kT(e,n),...l_(e,n,a),probes:Hi(r)}}s(gT,"causeOf");var bT={holding:"of the other copy runs here first and holds a lock",wanting:"fires while \
the other copy holds a lock",where:", in either copy"},yk=" of a second copy";function kT({edges:e},t){let r=e.indexOf(t),n=[...e.slice(r),...e.slice(0,r)];return(n.
length%2===0?n:[...n,...n]).map((a,o)=>{let{outer:i,inner:u,held:p,wanted:c}=a,[_,l]=o%2===0?[yk,""]:["",yk];return{cpu:o,program:`${i.program.name}${_}`,holds:`${ke(
p)}${_}`,wants:`${ke(c)}${l}`,site:st(u.program),nested:`${u.program.name}${l}`,...Si(a,d=>`${d.name}${kk(d)?_:l}`)}})}s(kT,"witnessOf");function Nk(e,t){if(t.length===
0)return[...e];let r=s((_,l)=>[..._.probes].some(d=>l.probes.has(d)),"sharing"),n=s(_=>J(_.outcomes)?.verdict==="hang","hangs"),a=e.filter(n),o=t.filter(_=>!a.some(
l=>r(l,_))),i=e.filter(_=>!n(_)&&!_.process),u=new Set(i.filter(_=>o.some(l=>r(_,l)))),p=e.flatMap(_=>{if(u.has(_))return[];let l=n(_)?t.filter(d=>r(_,d)):[];return[
l.length===0?_:wk(_,l,({verdict:d})=>d!=="hang")]}),c=o.map(_=>wk(_,[...u].filter(l=>r(l,_)),l=>!Oa(l)));return[...p,...c]}s(Nk,"joinCopies");function wk(e,t,r){
let n=e.outcomes.map((a,o)=>{let i=J(t.flatMap(u=>u.outcomes[o]??[]).filter(Oa));return i!==void 0&&r(a)?i:a});return{...e,outcomes:n}}s(wk,"withWorse");var yT=["hash.update","hash.delete","percpu_hash.update"];function Ek(e){let t=e.map(n=>n.refusals.length===0?{script:n,refused:void 0,halves:vT(n),programs:xT(
n)}:{script:n,refused:ne(n),...wT});return[...new Set(t.flatMap(({halves:n})=>[...n.keys()]))].flatMap(n=>{let a=t.map(p=>p.halves.get(n)),o=t.map(({script:p,refused:c,
programs:_},l)=>c??AT(_.get(n),p,a[l])),i=J(o);if(i===void 0||i.verdict!=="hang"&&i.verdict!=="lost-updates")return[];let u=a.find((p,c)=>o[c]===i);return u===void 0?
[]:[HT(u,o)]})}s(Ek,"openCauses");var wT={halves:new Map,programs:new Map},vT=Zt(ST),xT=Zt(TT);function ST(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;
let r=$T(e),n=ft(e.target.kernel),a=new Map;for(let o of e.programs){let{site:i,kind:u}=o;if(i===void 0||i.unlisted||u!=="fentry"&&u!=="fexit"&&u!=="raw-tracepo\
int")continue;let p=`${i.function} ${i.edge}`,c=N(a,p,()=>MT(RT(i,r,e.target),n));c.length>0&&NT(t,o.attachPoint,OT(o,c,n))}return t}s(ST,"worstHalves");function NT(e,t,r){
for(let n of r){let a=e.get(t);(a===void 0||ET(n,a)<0)&&e.set(t,n)}}s(NT,"keepWorst");function ET(e,t){return $e.indexOf(e.verdict)-$e.indexOf(t.verdict)||rt.indexOf(
e.operation.moment)-rt.indexOf(t.operation.moment)||I.indexOf(e.confidence)-I.indexOf(t.confidence)}s(ET,"compareHalves");function TT(e){let t=new Map;for(let r of e.
programs)t.has(r.attachPoint)||t.set(r.attachPoint,r);return t}s(TT,"firstPrograms");function RT(e,t,r){return t.flatMap(n=>{let a=nt(e.function,e.edge,n,r),o=a&&
PT(a,e,n,r);return o===void 0?[]:[{around:n,confidence:o}]})}s(RT,"operationsAround");function MT(e,t){let r=s(({confidence:a})=>I.indexOf(a),"rank"),n=s(({around:a})=>t.
has(Da[a]),"waits");return e.filter((a,o)=>e.every((i,u)=>n(a)!==n(i)?!0:u<o?r(a)<r(i):r(a)<=r(i)))}s(MT,"surest");function OT(e,t,r){let n=e.operations.filter(
a=>a.guardedBy===void 0&&(a.moment!=="first-insert"||a.key.text!==""));return t.flatMap(({around:a,confidence:o})=>n.flatMap(i=>i.locks.map(u=>{let p=r.has(Da[a])&&
r.has(u.class);return{program:e,operation:i,wanted:u,around:a,confidence:o,verdict:p?"hang":"lost-updates"}})))}s(OT,"halvesOf");var Da={"hash.update":"bucket",
"hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"\
freelist"};function $T(e){return[...new Set([...yT,...e.regularOperations])]}s($T,"relevantOperations");function PT(e,t,r,n){return e.held==="held"?"likely":e.held===
"maybe"||t.edge==="entry"&&nt(t.function,"exit",r,n)?.held==="held"&&/lock/.test(t.function)?"possible":void 0}s(PT,"confidenceOf");function AT(e,t,r){let n=t.target.
name;if(r===void 0)return{target:n,verdict:"safe",why:LT(e,t)};let a=[Da[r.around],r.wanted.class],{moment:o,report:i}=r.operation,u={moment:o,reports:i===void 0?
[]:[i]},p=r.verdict==="hang"?`${Tn(a)}: another BPF program and this one can wait for each other${Tr(u)}`:ui(a,t.target.kernel)+Tr(u)+pi(a,t.target.bpftrace);return{
target:n,verdict:r.verdict,confidence:Ut(t.target,r.confidence),...u,why:p}}s(AT,"outcomeOf");function LT(e,t){return t.bpftraceGuard!==void 0?ci:e===void 0||e.
operations.length===0?"this bpftrace takes no lock for what this probe does":e.site===void 0?"this probe does not fire on a lock path":`this kernel does not pas\
s through ${Pr(e.site)} while it holds a lock of a hash map`}s(LT,"whySafe");function HT(e,t){let{program:r,operation:n,wanted:a}=e,o="another BPF program of th\
e host",i=Da[e.around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:n.span,message:_i(a,n)}],p=[{cpu:0,program:o,holds:i,wants:ke(a),
site:st(r),nested:r.name},{cpu:1,program:r.name,holds:ke(a),wants:i,site:"a site where the lock is held",nested:o}];return{world:"open",nmi:!1,process:!1,span:r.
attachPoint.span,related:u,outcomes:t,witness:p,locks:[...new Set([Da[e.around],a.class])],inner:r,programs:[r],probes:new Set([r.probe])}}s(HT,"causeOf");function Rk(e,t,r){if(r.length===0)return[];let n=t.map((o,i)=>CT(o,i,r)),a=new Set(e.probes.map(({probe:o})=>o));return Ga(n.flatMap(({cycles:o})=>o)).flatMap(
o=>{let i=s(l=>l.cycles.filter(d=>o.has(d)),"inGroup"),u=Qt(n.flatMap(i)),p=n.find(({cycles:l})=>u!==void 0&&l.includes(u));if(u===void 0||p===void 0)return[];let c=new Set(
[...o].flatMap(l=>[...l.probes]).filter(l=>a.has(l))),_=BT(u,p);return c.add(_.inner.probe),[{..._,probes:c,outcomes:n.map(l=>jT(i(l),l))}]})}s(Rk,"togetherCaus\
es");function CT(e,t,r){let n=new Map,a=r.filter(l=>l.lowered[t]?.refusals.length===0),o={own:e,started:a.length>0,cycles:[],neighbourOf:n};if(e.refusals.length>
0||!Tk(e))return o;let i=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(Fr(()=>"bpftrace")),u=[...e.sweeps],p=new Map;for(let[l,d]of a.entries()){let f=d.
lowered[t];if(f===void 0||!Tk(f))continue;let h=s(y=>FT(y,`${l} `,We(d.path)),"rename"),m=f.bpftraceGuard===void 0?Fr(qT(`${l} `)):Fr(()=>`${l} bpftrace`),b=f.programs.
map(h).map(m),g=f.sweeps.map(h);i.push(...b),u.push(...g);for(let y of[...b,...g]){n.set(y,d);for(let k of y.operations)for(let{id:w}of IT(k))p.set(w,d)}}if(n.size===
0)return o;let c=Ai({target:e.target,programs:i,sweeps:u}),_=Ir(c,e.target,(l,d,f)=>{let h=p.has(d);return p.has(l)&&!h?!0:f.some(m=>n.has(m)!==h)});return{...o,
cycles:_}}s(CT,"crowdOn");function Tk({programs:e,target:t}){return e.some(r=>Cn(r,t)||r.site&&dn(r.site.function,t))}s(Tk,"hasPart");function IT({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(IT,"locksOf");function FT(e,t,r){let n=s(a=>({...a,id:`${t}${a.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(a=>({...a,locks:a.locks.map(n),...a.freeList===void 0?{}:{freeList:{...a.freeList,lock:n(a.freeList.lock)}}}))}}s(FT,"named");function qT(e){return t=>t===
void 0?void 0:`${e}${t}`}s(qT,"prefixed");function jT(e,{own:t,started:r}){let n=ne(t);if(n!==void 0)return n;let a=t.target.name,o=Qt(e);return o===void 0?{target:a,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:a,verdict:o.
verdict,confidence:Ut(t.target,o.confidence),...Xt(o),why:c_(o,t)}}s(jT,"outcomeOf");function BT(e,{neighbourOf:t}){let r=s(_=>!t.has(_),"isOwn"),n=e.edges.flatMap(
_=>{let{outer:l,through:d=[],inner:f}=_;return r(f.program)&&[l.program,...d].some(m=>!r(m))?[{edge:_,own:f.program}]:[]}),a=e.edges.flatMap(_=>(_.through??[]).
filter(r).map(l=>({edge:_,own:l}))),[o]=(n.length>0?n:a).sort((_,l)=>I.indexOf(_.edge.confidence)-I.indexOf(l.edge.confidence));if(o===void 0)throw new Error("a\
 cycle of several scripts enters the judged one");let{edge:i,own:u}=o,p=e.edges.flatMap(({outer:_,through:l=[],inner:d})=>[_.program,...l,d.program]),c=p.flatMap(
_=>t.get(_)?.path??[]);return{world:"together",nmi:!1,process:e.edges.some(se),span:u.attachPoint.span,related:GT(e,u,t),witness:d_(e,i),locks:qn(e),inner:u,programs:[
...new Set(p.filter(fe))],neighbours:[...new Set(c)]}}s(BT,"causeOf");function GT({edges:e},t,r){let n=An(e,t,{wanting:"fires while a lock is held"}).map(({holder:a,
place:o})=>{let i=r.get(a);return i===void 0?o:{path:i.path,...yc(o,i.model)}});return Ni(n)}s(GT,"relatedPlaces");function Mt(e,t,{configured:r,suppressions:n={},neighbours:a=[]}){let o=WT(e,t),i=e.probes.flatMap(({tooDeep:m})=>m===void 0?[]:[{span:m,message:KT}]),u=o.find(
m=>m.refusals.length===0&&m.beyond!==void 0)?.beyond,p=[...e.gaps,...i,...u===void 0?[]:[{span:u.span,message:DT}]],c=s((m,b)=>{try{return m()}catch(g){if(!(g instanceof
Lr))throw g;p.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),_=c(()=>hk(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),l=_&&c(()=>Rk(e,o,a),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[..._??[],...l??[]],f=_&&c(()=>vk(o),zT),h=_===
void 0?[]:Nk(VT(d,Ek(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:n,gaps:p,causes:h,neighbours:a}}s(Mt,"judgeScript");var DT="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",KT="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",zT="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",UT=new WeakMap;function WT(e,t){let r=N(UT,e,()=>new Map);return t.map(n=>{let a=N(
r,bi(n),()=>Ti(e,n));return a.target===n?a:{...a,target:n}})}s(WT,"lowerForEach");function VT(e,t){let r=new Set;return[...e.map(a=>{let o=JT(a,t);for(let u of o)
r.add(u);let i=a.outcomes.map((u,p)=>{let c=o.flatMap(l=>l.outcomes[p]??[]).filter(Oa),_=J(c);return _===void 0||di(u,_)<=0?u:{..._,withOthers:!0}});return{...a,
outcomes:i}}),...t.filter(a=>!r.has(a))]}s(VT,"joinCauses");function JT({outcomes:e,probes:t},r){let n=J(e);return r.filter(a=>{let o=J(a.outcomes);return n===void 0||
o===void 0?!1:di(n,o)<=0&&[...a.probes].some(i=>t.has(i))})}s(JT,"halvesCoveredBy");var Mk=3;function Ka({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:n})=>r.length>0||n!==void 0)}s(Ka,"refusalsAreNews");function jn(e,t){return e.
map(({refusals:r,target:{name:n}})=>{let a=Tc(r);if(a===void 0)return{target:n,verdict:"safe",why:oa};let o=r.find(({verdict:i,span:u})=>i===a.verdict&&u.start===
t?.start);return{target:n,verdict:a.verdict,why:(o??a).why}})}s(jn,"startVerdicts");function h_(e,t){let r=Ma(e).sort((u,p)=>p.targets.length-u.targets.length),
n=r.slice(0,Mk).map(({why:u,targets:p})=>`${u} (${ot(p,t)})`),a=r.slice(Mk),o=a.flatMap(({targets:u})=>u),i=a.length===1?"another reason":`${a.length} more reas\
ons`;return[...n,...a.length===0?[]:[`and for ${i} ${ot(o,t)}`]].join("; ")}s(h_,"tellReasons");function Ci(e,t){let[r,...n]=Ma(e);return r!==void 0&&n.length===
0?` ${ot(r.targets,t)}: ${r.why}`:`: ${h_(e,t)}`}s(Ci,"tellWhereAndWhy");function Ii(e,t,r,{what:n,todo:a}){let{lowered:o,configured:i}=e;if(!Ka(e))return[];let u=new Map;
for(let{refusals:p,target:c}of o)for(let _ of p)_.rule!==t||_.verdict==="unattachable"&&!i||j(u,_.span.start,{target:c.name,refusal:_});return[...u.values()].flatMap(
p=>{let c=p[0]?.refusal.span;if(c===void 0)return[];let _=p.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",l=p.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${n}${Ci(l,o.length)}.`,todo:a};return[{rule:t,severity:r,confidence:_,span:c,...d,related:[],verdicts:jn(o,c)}]})}s(Ii,"findRefusals");var YT=["fentry","fexit","raw-tracepoint"];function Ok(e,t){let{lowered:r,configured:n}=e;if(n||!Ka(e))return[];let a=Gf(eR(r)),o=r.flatMap(d=>ZT(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&Sh(f.function,a)&&!t.some(m=>QT(m,h)))),i=new Set(o.map(({attachPoint:d})=>d)),[u,...p]=[...i].sort((d,f)=>d.span.start-f.span.start);
if(u===void 0)return[];let c=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:m})=>h==="unattachable"&&XT(i,m.start)).map(({why:h,inferred:m})=>({target:f.
name,why:h,inferred:m}))),_=p.length===0?"This probe attaches":"These probes attach",l=tR(e,new Set(o.map(({probe:d})=>d)),a);return[{rule:"refused-probe",severity:"\
note",confidence:c.every(({inferred:d})=>d===!0)?"likely":"certain",span:u.span,what:`${_} on none of the targets${l}.`,how:`Why it does not attach: ${h_(c,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:p.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:jn(r)}]}s(Ok,"findUnattachable");function $k({configured:e},t){return!e&&t.some(({rule:r,severity:n})=>r==="refused-prob\
e"&&n==="note")}s($k,"hasUnattachable");function ZT({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:n})=>n==="unattachable").map(({span:n})=>n.start));
return e.filter(({kind:n,operations:a,attachPoint:o})=>YT.includes(n)&&a.length>0&&r.has(o.span.start))}s(ZT,"unattachablePrograms");function XT(e,t){return[...e].
some(({span:r})=>r.start===t)}s(XT,"hasSpan");function QT({span:e,related:t},r){return[e,...t.map(n=>n.span)].some(({start:n,end:a})=>n<r.span.end&&a>r.span.start)}
s(QT,"isAbout");function eR(e){let t=e.filter(({refusals:n})=>n.every(({verdict:a})=>a==="unattachable"));return(t.length===0?e:t).map(({target:n})=>n.bpftrace).
reduce((n,a)=>A(a,n)?a:n)}s(eR,"newestBpftrace");function tR({model:e},t,r){let{causes:n}=Mt(e,r,{configured:!0}),a=n.filter(p=>[...p.probes].some(c=>t.has(c))),
o=s(p=>r.flatMap(({name:c},_)=>a.some(({outcomes:l})=>l[_]?.verdict===p)?c:[]),"where"),i=o("hang");if(i.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${Le(i)}`;let u=o("lost-updates");return u.length>0?`; on other machines it attaches, and events or updates are lost: ${Le(u)}`:""}s(tR,
"tellElsewhere");var Pk={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[$("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),C("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),$("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),$("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),C("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=Ok(e,t);if(r.length>0)return r;let n=Ii(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...n,...rR(e,[...t,...n])]},"check")};function rR(e,t){return t.length>0?[]:Ka(e)?nR(e):aR(e)}s(rR,"findBrokenGuard");function nR({lowered:e}){let t=e.
flatMap(({doubt:a,target:o})=>a===void 0?[]:[{doubt:a,target:o.name}]),[r]=t;if(r===void 0)return[];let n=t.map(({doubt:{why:a},target:o})=>({why:a,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${Ci(n,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:jn(e)}]}s(nR,"findDoubt");function aR({model:e,lowered:t}){let r=t.filter(({target:u,bpftraceGuard:p})=>u.package!==void 0&&p!==void 0);if(r.length===0)
return[];let n=r.map(({target:{package:u,...p}})=>p),{causes:a}=Mt(e,n,{configured:!1}),[o]=a,i=r.flatMap(({refusals:u,target:p})=>u.filter(({rule:c})=>c==="ref\
used-probe").map(({why:c})=>({why:c,target:p.name})));return o===void 0||i.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,
what:`A package of bpftrace does not start this script${Ci(i,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:jn(
t)}]}s(aR,"findLossBehind");var Ak={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
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
`,"bpftrace@0.27.1,kernel@7.3"),C("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(i=>({target:i.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),a=e.script.errors.filter(({limit:i})=>i!==!0).map(({span:i,message:u,hint:p})=>({span:i,what:u,
...p===void 0?{}:{todo:p},verdicts:r})),o=e.imported.flatMap(i=>{let u=oR(i);return u===void 0?[]:[{...u,verdicts:r}]});return[...a,...o].map(i=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],...i}))},"check")};function oR({path:e,script:t,statement:r}){let n=t.errors.find(({limit:o})=>o!==!0);if(n!==
void 0)return{span:r,what:`The imported file ${We(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:n.span,message:n.message}]};
let a=t.items.find(o=>o.kind==="config");if(a!==void 0)return{span:r,what:`The imported file ${We(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:a.span,message:"this block"}]}}s(oR,"importProblem");var Lk={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[$("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),C("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),$("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:sR};function sR({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0)continue;let n=r.programs.filter(Hk);if(n.length===0)continue;let a=r.
bpftraceGuard===void 0?r.programs.find(Ck):void 0;for(let o of n)(o.guard!=="prog-active"||a!==void 0)&&t.set(o.attachPoint.span.start,{program:o,around:a})}return[
...t.values()].map(({program:r,around:n})=>({rule:"unresolved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...uR(r,n),related:[],
verdicts:e.map(a=>ne(a)??iR(r,a))}))}s(sR,"findUnresolved");function iR({attachPoint:e},t){let{programs:r,bpftraceGuard:n,target:a}=t,o=r.filter(_=>_.attachPoint===
e&&Hk(_)),i=o.some(({guard:_})=>_!=="prog-active")||r.some(Ck);if(o.length===0||!i||n!==void 0)return{target:a.name,verdict:"safe",why:"no lock of the script is\
 held where it can fire"};let u=ft(a.kernel),p=o.some(({operations:_})=>_.some(({locks:l})=>l.some(d=>u.has(d.class)))),c=p?"the machine hangs":"updates are los\
t";return{target:a.name,verdict:p?"hang":"lost-updates",why:`${c} if it fires where a lock is held; where it fires is not known`}}s(iR,"verdictOf");function Hk({
unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(Hk,"isUnresolved");function Ck({guard:e,operations:t}){return(e==="per-prog\
ram"||e==="none")&&t.length>0}s(Ck,"isEnteredByAll");function uR({name:e,unresolved:t,guard:r},n){let a=`It is not known where ${e} fires: ${t}.`;return r==="pr\
og-active"&&n!==void 0?{what:`${a} It takes a lock, so in the middle of a map update of ${n.name} it can hang the machine.`,todo:"Name the function, or attach a\
ll probes that take a lock by kprobe or tracepoint."}:{what:`${a} It takes a lock, so on a function that runs while a map lock is held it can hang the machine.`,
todo:"Name the function, or attach by kprobe or tracepoint."}}s(uR,"tell");var Ik={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[$("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),C("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),$("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),C("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>$k(e,t)?[]:Ii(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var Fk={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[$("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),C("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,n=new X(r.text),a=Jd(
t,n);return Wd(r).flatMap(o=>{let i=a.get(o.line)??new Set,u=new Set(o.rules.filter(c=>i.has(c))),p=pR(o,u,e);return p===void 0?[]:[en("unused-suppression","war\
ning",o.span,{what:p})]})},"check")};function pR({rules:e,reason:t,line:r},n,{model:a,gaps:o,suppressions:i}){if(t==="")return"This ignore comment gives no reas\
on, so it silences nothing. Write the reason after the brackets.";let u=[...n].flatMap(_=>{let l=Ct(_,t,i);return l===void 0?[]:[`${l} This comment does not sil\
ence ${_}.`]}),p=a.unread.any||o.length>0,c=e.filter(_=>!n.has(_)&&!(p&&tn(_)));if(c.length>0){let _=c.map(l=>`"${l}"`).join(", ");u.push(`This ignore comment s\
ilences nothing: there is no finding of ${_} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return u.length===0?void 0:u.join("\
 ")}s(pR,"problemOf");var er=[Yg,Sb,Mb,Nb,Pk,nb,Lk,Cb,Ik,Ak,yb,qb,Tb,Fk];var qk=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,
254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,
470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,
1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,
8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,
8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,
9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,
9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,
9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],jk=12288,Bk=65510,Gk=[12288,12288,
65281,65376,65504,65510];var Dk=4352,Kk=262141,m_=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,
9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,
10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,
12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,
65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,
127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,
127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,
128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,
129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Fi=s((e,t)=>{let r=0,n=Math.floor(e.length/2)-1;for(;r<=n;){let a=Math.floor((r+n)/2),o=a*2;if(t<e[o])n=a-1;else if(t>e[o+1])r=a+1;else return!0}return!1},"\
isInRange");var zk=19968,[lR,dR]=fR(m_);function fR(e){let t=e[0],r=e[1];for(let n=0;n<e.length;n+=2){let a=e[n],o=e[n+1];if(zk>=a&&zk<=o)return[a,o];o-a>r-t&&(t=a,r=o)}return[
t,r]}s(fR,"findWideFastPathRange");var Uk=s(e=>e<161||e>1114109?!1:Fi(qk,e),"isAmbiguous"),Wk=s(e=>e<jk||e>Bk?!1:Fi(Gk,e),"isFullwidth");var Vk=s(e=>e>=lR&&e<=dR?!0:e<Dk||e>Kk?!1:Fi(m_,e),"isWide");function hR(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}s(hR,"validate");function Jk(e,{ambiguousAsWide:t=!1}={}){return hR(e),Wk(e)||Vk(e)||t&&Uk(e)?2:1}s(Jk,"eastAsianWidth");var Yk=4,mR=/[\p{Mn}\p{Me}]/u,gR=/##(?:vso)?$/i;function g_(e){let t=[],r="",n=0;for(let a of e){let o=a==="	"?" ".repeat(Yk-n%Yk):kR(a,r);for(let i=0;i<a.length;i++)
t.push(n);r+=o,n+=o===a?Zk(a):o.length}return{text:r,width:n,column:s(a=>t[a]??n,"column")}}s(g_,"layOut");function tr(e){return g_(e).text}s(tr,"oneLine");function Ua(e){
let t=tr(e);return/^\s*::/.test(t)?`./${t}`:t}s(Ua,"shownPath");function U(e,t,r=0){let n=" ".repeat(r),a=[];for(let o of e.split(/\r?\n/)){let i=a.length===0?"":
n,u=!0;for(let p of tr(o).split(" "))!u&&za(i)+1+za(p)>t?(a.push(i),i=n+p):i+=u?p:` ${p}`,u=u&&p==="";a.push(i)}return a.map(o=>o.replace(/^(\s*):(?=:)/,"$1<U+0\
03A>"))}s(U,"wrap");function za(e){let t=0;for(let r of e)t+=Zk(r);return t}s(za,"textWidth");function bR(e,t){return e+" ".repeat(Math.max(0,t-za(e)))}s(bR,"pa\
dEnd");function kR(e,t){return Id(e)||e==="["&&gR.test(t)?`<${qd(e)}>`:e}s(kR,"showCharacter");function Zk(e){return e>=" "&&e<="~"?1:mR.test(e)?0:Jk(e.codePointAt(
0)??0)}s(Zk,"characterWidth");var pD=100,yR=20;function cD(e,t){let r=Math.max(0,...e.map(i=>i.length)),n=Array.from({length:r-1},(i,u)=>Math.max(...e.map(p=>za(
p[u]??"")))),a=n.reduce((i,u)=>i+u+2,0),o=Math.max(0,...e.map(i=>za(i[r-1]??"")));return t-a<Math.min(yR,o)?e.map(i=>wR(i,t)):e.map(i=>{let[u="",...p]=U(i[r-1]??
"",t-a);return[[...n.map((_,l)=>bR(i[l]??"",_)),u].join("  "),...p.map(_=>" ".repeat(a)+_)].map(_=>_.trimEnd())})}s(cD,"table");function wR([e="",...t],r){let n=t.
map(o=>o.trim()).filter(o=>o!==""),a=U(n.join("  "),r-4).map(o=>`    ${o}`.trimEnd());return[...U(e,r,2),...n.length===0?[]:a]}s(wR,"stacked");var Xk=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function vR(e,t){let n=e.filter(a=>Bf(a,t)).flatMap(SR).map(a=>({target:a,why:ER(a)}));return{members:n.flatMap(({target:a,why:o})=>o===void 0?[a]:[]),excluded:n.
flatMap(({target:a,why:o})=>o===void 0?[]:[{target:a,why:o}])}}s(vR,"populationOf");var xR=vR(tt,$f);function SR(e){let t=kp(e);return jo(e)?e.bpftrace!==t.bpftrace?
[e,t]:NR(e)&&e.paravirt?[e,jf(e)]:[e]:[t]}s(SR,"asTargets");function NR(e){return wp.some(t=>t.name===e.name)}s(NR,"isSelfBuilt");function ER({arch:e,kernel:t,backports:r}){
if(r===!0)return"its kernel has back-ports";let n=Ke.filter(a=>a.arch===e);return n.length===0?"no table of its architecture":n.some(a=>A(t,a.kernel))?void 0:"i\
ts kernel is older than the tables"}s(ER,"whyExcluded");var b_=Xk.map(({name:e})=>{let t=xR.members.find(r=>r.name===e);if(t===void 0)throw new Error(`the defau\
lt target ${e} is none of the machines that are judged`);return t});var ye="it is not there",qr="it leads out of the repository",Wa="it is a symbolic link that leads out of the repository",qi="its symbolic links go round in a ci\
rcle",y_="an absolute path leads out of the repository",ji="it is a submodule",k_="keep the file inside of the repository",TR=new Map([[ye,"add the file, or cor\
rect the name"],[qr,k_],[Wa,k_],[y_,k_]]);function we(e){return{kind:"unread",message:e}}s(we,"unread");function jr(e){return e.includes(". ")?e:`${e}; ${TR.get(
e)??"put a file that can be read there"}`}s(jr,"withRemedy");function Bn(e){let t=jr(e);return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}s(Bn,"sentenceFor");function Qk(e,t){let r=new Map(t.map(c=>[c.witness,c])),n=new Map,a=new Set,o=[];for(let c of e){let _=c.witness&&r.get(c.witness);if(_===void 0||_.world==="tog\
ether"){o.push({finding:c,others:[],..._===void 0?{}:{cause:_}});continue}let l=new Set([..._.probes].flatMap(f=>n.get(f)??[])),d={findings:[c],causes:[_]};for(let f of l)
d.findings.push(...f.findings),d.causes.push(...f.causes),a.delete(f);a.add(d);for(let f of d.causes)for(let h of f.probes)n.set(h,d)}let i=new Map(e.map((c,_)=>[
c,_])),u=s(({finding:c})=>i.get(c)??0,"place"),p=[...a].map(c=>{let[_,...l]=c.findings.sort((f,h)=>re.indexOf(f.severity)-re.indexOf(h.severity)||I.indexOf(f.confidence)-
I.indexOf(h.confidence)||(i.get(f)??0)-(i.get(h)??0));if(_===void 0)throw new Error("a group has a finding");let d=c.causes.find(({witness:f})=>f===_.witness);if(d===
void 0)throw new Error("the finding of a group is about a cause of it");return l.length===0?{finding:_,others:l,cause:d}:{finding:_,others:l,cause:RR(d,c.causes),
own:d}});return[...o,...p].sort((c,_)=>u(c)-u(_)).map(c=>c.others.length===0?c:{...c,finding:MR(c)})}s(Qk,"joinFindings");function RR(e,t){let r=[e,...t.filter(
n=>n!==e)];return{...e,probes:new Set(r.flatMap(({probes:n})=>[...n])),programs:[...new Set(r.flatMap(({programs:n})=>n))],outcomes:e.outcomes.map((n,a)=>J(r.flatMap(
({outcomes:o})=>o[a]??[]))??n)}}s(RR,"joinCauses");function MR({finding:e,others:t}){let r=e.verdicts.map((a,o)=>t.flatMap(i=>i.verdicts[o]??[]).reduce((i,u)=>$e.
indexOf(u.verdict)<$e.indexOf(i.verdict)?u:i,a)),n=t.map(({rule:a,span:o,what:i})=>({span:o,message:`${a}: ${i.replace(/\.$/,"")}`,of:a}));return{...e,verdicts:r,
related:[...e.related,...n]}}s(MR,"tellOthers");var ny=64,OR=2,x_=16,ay=4*1024*1024,w_=10;function ey(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}s(ey,"importsOf");function ty(e){
return e.items.flatMap(t=>{let r=t.kind==="preprocessor"?/^\s*#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return r===void 0?[]:[{name:r,span:t.span}]})}
s(ty,"includesOf");function $R(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}s($R,"headerOf");function Bi(e,t,r){let n=[],
a=new Set,o=[],i=new Set,u=new Map,p=[],c=0,_,l=s((g,y,k,w)=>{let E=u.get(g)??0;if(E===OR)return!1;let x=E===0&&u.size>=ny||c>ay;return x||w>x_?p.push({name:y,statement:k}):
u.set(g,E+1),!x&&w<=x_},"take"),d=s((g,y,k)=>{if(i.has(g))return;i.add(g);let w=s(v=>{o.push({span:y,message:`The import of ${N_(g)} was not followed: ${v}.`})},
"gap"),E=LR(g);if(E===S_)return;let x=ry(t,g);if(!l(x,g,y,k))return;if(E!==void 0)return w(E);let T=r.source(x);if(T===void 0&&a.add(x),T===void 0||T.kind==="un\
read")w(jr(T?.message??ye));else if(T.kind==="folder")for(let v of T.names.filter(R=>R.endsWith(".bt")))d(`${g}/${v}`,y,k+1);else if(g.endsWith(".bpf.c"))_??=$c(
T.text),$c(T.text)===void 0&&w(AR);else if(!g.endsWith(".bt"))w("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let v=r.parse(
x,T.text);c+=T.text.length,n.push({path:x,script:v,statement:y});for(let R of ey(v))d(R.name,y,k+1)}},"visit"),f=s((g,y,k,w)=>{let E=ry(y,g),x=`${v_}${E}`;if(u.
has(x)||!l(x,g,k,w))return;let T=s(R=>{o.push({span:k,message:`The header ${N_(g)} was not read: ${R}.`})},"gap");if(g.startsWith("/"))return T(sy);let v=r.source(
E);if(v===void 0&&a.add(E),v===void 0||v.kind==="unread")T(jr(v?.message??ye));else if(v.kind==="folder")T("it is a folder; name a file");else{let R=$R(r.parse(
E,v.text));c+=v.text.length,n.push({path:E,script:R,statement:k});for(let Y of ty(R))f(Y.name,E,k,w+1)}},"visitHeader");for(let{name:g,span:y}of ey(e))d(g,y,1);
for(let{name:g,span:y}of ty(e))f(g,t,y,1);let h=o.slice(0,w_),m=o[w_];m!==void 0&&h.push({...m,message:`${o.length-w_} more imports were not followed, from this\
 one on; correct those above first.`});let[b]=p;return b!==void 0&&h.push({span:b.statement,message:PR(p.map(({name:g})=>g))}),{files:n,..._===void 0?{}:{guardFile:_},
unread:[...a],reached:[...u.keys()].map(g=>g.startsWith(v_)?g.slice(v_.length):g),gaps:h}}s(Bi,"followImports");function PR(e){let t=be(e.map(N_));return`The sc\
ript imports too much: ${ny} files, ${x_} levels and ${ay/1024/1024} MiB are followed at most, without ${t}; import less.`}s(PR,"tellLeft");var v_="\0include ",
oy="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",AR=`imported C is not looked at, and it is not the text of a guard \
file of this tool${oy}`,sy=jr(y_),S_="it is part of bpftrace";function LR(e){if(e.startsWith("/"))return sy;if(e.includes("\0")||e==="")return"it is no name of \
a file; correct the name";if(e==="stdlib")return S_;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?S_:e.endsWith(".bpf.c")?void 0:`imported C is not looke\
d at${oy}`}s(LR,"whyNotFollowed");function ry(e,t){let r=e.startsWith("/"),n=[];for(let a of[...e.split("/").slice(0,-1),...t.split("/")])a===""||a==="."||(a!==
".."?n.push(a):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(a));return(r?"/":"")+n.join("/")}s(ry,"resolveImport");function N_(e){let t=No(e);return JSON.stringify(
t.length>100?`${t.slice(0,100)}...`:t)}s(N_,"shownName");var Gn=class{static{s(this,"Library")}#e=new Map;#t=new Map;add(t,r){this.#e.has(t)||this.#e.set(t,r)}source(t){return this.#e.get(t)}parse(t,r){let n=this.#t.get(
t);if(n?.text===r)return n;let a=Xe(r);return this.#t.set(t,a),a}};function ie(e,t){let r=[],n=0;for(let{path:a,span:o,text:i}of t)if(a===void 0){if(o.start<n||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(n,o.start),i),n=o.end}return r.push(e.slice(n)),r.join("")}s(ie,"applyEdits");function Gi(e){let r=e.filter(({path:a})=>a===
void 0).sort((a,o)=>a.span.start-o.span.start||a.span.end-o.span.end);return r.some((a,o)=>o>0&&a.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:a})=>a!==
void 0),...r]}s(Gi,"orderEdits");function rr(e,t){let{own:r,shifts:n}=N(HR,t,()=>CR(t)),a=0,o=r.length;for(;a<o;){let u=a+o>>1,p=r[u]?.span??{start:1/0,end:1/0};
p.start>e||p.start===e&&p.end>p.start?o=u:a=u+1}let i=r[a-1]?.span;return i!==void 0&&e<i.end?i.start+(n[a-1]??0):e+(n[a]??0)}s(rr,"mapOffset");var HR=new WeakMap;
function CR(e){let t=e.filter(({path:a})=>a===void 0),r=[0],n=0;for(let{span:a,text:o}of t)n+=o.length-(a.end-a.start),r.push(n);return{own:t,shifts:r}}s(CR,"sh\
iftsOf");function iy(e,t){let r=0;for(let{span:n,text:a}of t){let o=n.start+r;if(e<o)break;if(e<o+a.length)return n.start;r+=a.length-(n.end-n.start)}return e-r}
s(iy,"originalOffset");function nr({path:e},t){return e===void 0?t:Dn(t,e)}s(nr,"pathOfEdit");function Dn(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(Dn,"be\
sideScript");function py(e,t,r,n){let a=new Set(t.items.flatMap(o=>o.kind==="probe"?[o.body.span.start]:[]));return e.items.every(o=>o.kind!=="probe"||n.includes(o)!==a.has(
rr(o.body.span.start,r)))}s(py,"keepsProbes");function Di(e,t){let r=e.lowered[t];return r!==void 0&&ne(r)!==void 0}s(Di,"refusedNow");function E_(e,t){return e.
lowered.flatMap(({target:r},n)=>{let a=t.lowered[n],o=a&&ne(a);if(o===void 0||Di(e,n))return[];let i=e.causes.some(({outcomes:u})=>u[n]?.verdict==="hang"&&u[n]?.
withCopy!==!0);return[{target:r.name,hung:i,why:o.why}]})}s(E_,"stopsOf");function Br(e){return e==="hang"||e==="lost-updates"}s(Br,"isBad");function T_(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}s(T_,"isKin");function cy(e,t,r){let n=t.outcomes[r];
return Br(n?.verdict)?n?.withCopy!==!0?T_(e,t):e.world==="open"||e.world==="copies"||e.outcomes[r]?.withCopy===!0:!1}s(cy,"isRest");function _y(e,t,r){let[n,a]=[
e.outcomes[r]?.verdict,t.outcomes[r]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&a==="hang"&&n==="lost-updates"}
s(_y,"isMilder");function ly(e,t,r,n){return t.causes.some(a=>a.world===e.world&&Br(a.outcomes[r]?.verdict)&&Va(a,e,n))}s(ly,"wasThere");function R_(e,t,r,n){return t.
causes.some(a=>{let o=a.outcomes[r];return o===void 0||!Br(o.verdict)?!1:!e.causes.some(u=>{let p=u.outcomes[r];return p!==void 0&&uy(p)<=uy(o)&&Va(u,a,n)})&&!(o.
withCopy===!0&&IR(e,r,a,n))})}s(R_,"worsens");function uy({verdict:e,withCopy:t}){return $e.indexOf(e)+(t===!0?.5:0)}s(uy,"rank");function IR({lowered:e},t,r,n){
let a=e[t];return a!==void 0&&xk(a).some(o=>Va(o,r,n))}s(IR,"copiesHung");function Va(e,t,r){let n=new Set([...t.probes].map(a=>a.body.span.start));return[...e.
probes].some(a=>n.has(rr(a.body.span.start,r)))}s(Va,"sharesProbe");var dy=4;function Ja(e){return hy(e).map(({why:t,targets:r})=>`on ${Gr(r)}: ${t}`).join("; ")}s(Ja,"stopWords");function fy(e,t){return[e,...FR(t)].join(" ")}s(
fy,"costWithStops");function FR(e){let t=s(r=>hy(e.filter(n=>n.hung===r)),"of");return[...t(!0).map(({why:r,targets:n})=>`It does not start on ${Gr(n)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:n})=>`It no longer starts on ${Gr(n)}, where it runs now: ${r}.`)]}s(FR,"stopSentences");function Gr(e){let t=e.
length-dy,r=e.map(de),n=t>1?[...r.slice(0,dy),`${t} more`]:r;return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}s(Gr,"someTargets");function Ki({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${Ja(t)})`}s(Ki,"whyUnsaf\
e");function hy(e){let t=new Map;for(let{why:r,target:n}of e)t.set(r,[...t.get(r)??[],n]);return[...t].map(([r,n])=>({why:r,targets:n}))}s(hy,"reasons");var gy=15e4,Ui={reason:"it was not tried: the script is long and has many findings"},$_={reason:"it was not tried, because the script is long: `fix` tries it"};
function by(e){return e===Ui.reason||e===$_.reason}s(by,"wasNotTried");function ky(e){return e.length>gy}s(ky,"isLong");var zi=class{static{s(this,"Prover")}#e;#t=new Map;#r=0;#n;constructor(t){
this.#e=t}prove(t,r,n){let a=Gi(t.edits);if(a===void 0)return{reason:"its edits overlap"};let{script:o}=this.#e.model;if(a.some(({span:l})=>l.end>o.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#_(r,a);let i=ie(o.text,a);if(i===o.text)return{reason:"there is nothing to change"};let u=this.#o(
i,t.guardFile);if("reason"in u)return u;if(!py(o,u.script,a,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let p=E_(
this.#e,u.judgement),c=n===void 0?this.#p(r,u,a):this.#u(n,u,a,p);return"reason"in c?c:n===void 0||this.#a(c,{finding:r,cause:n,edits:a},u)?{edits:a,targets:c,stops:p,
copies:jR(u.judgement,c)}:{reason:O_(yy,p)}}#a(t,{finding:r,cause:n,edits:a},o){let{rule:i,span:u}=r,{lowered:p,configured:c,suppressions:_,neighbours:l}=this.#e,
d=rr(u.start,a),f=s(({findings:w,judgement:E})=>w.some(x=>{if(x.rule!==i||x.span.start!==d)return!1;let T=E.causes.find(({witness:v})=>v===x.witness);return T===
void 0||T_(n,T)}),"stays");if(t.length===p.length)return!f(o);let h=`${i} ${t.join(" ")}`,m=o.alone.get(h);if(m!==void 0)return!f(m);let b=p.map(({target:w})=>w).
filter(({name:w})=>t.includes(w)),g=l.map(w=>({...w,lowered:w.lowered.filter(({target:E})=>t.includes(E.name))})),y=Mt(o.judgement.model,b,{configured:c,suppressions:_,
neighbours:g}),k={judgement:y,findings:M_(y,i)};return o.alone.set(h,k),!f(k)}#o(t,r){let n=`${r===void 0?"":r.version} ${t}`,a=this.#t.get(n);if(a!==void 0)return a;
if(!this.#s(t.length))return Ui;let o=this.#i(t,r);return this.#t.set(n,o),o}#s(t){let{length:r}=this.#e.model.script.text;return this.#r>Math.max(gy,r)?!1:(this.#r+=
t,!0)}#i(t,r){let{model:n,lowered:a,configured:o,suppressions:i,neighbours:u}=this.#e,p=Xe(t);if(p.errors.length>0)return{reason:"the result would not parse"};let c=a.
map(({target:d})=>d),_=ri(p,n.imported,r??n.guards.file),l=Mt(_,c,{configured:o,suppressions:i,neighbours:u});return{script:p,judgement:l,findings:M_(l),alone:new Map}}#u(t,{
judgement:r,findings:n},a,o){let i=this.#e,u=[],p=!1;for(let[_,{target:l}]of i.lowered.entries()){let d=t.outcomes[_]?.verdict;if(Di(r,_))continue;if(R_(i,r,_,a))
return{reason:`it would be worse on ${de(l.name)}`};r.causes.some(h=>cy(t,h,_)&&Va(t,h,a)&&!(_y(h,t,_)&&ly(h,i,_,a)))?p=!0:Br(d)&&u.push(l.name)}if(u.length===0)
return{reason:O_(p?BR(r):void 0,o)};let c=this.#l(n,a).find(({rule:_})=>_!=="lossy-mitigation");return c===void 0?u:{reason:`it would lead to another finding, ${c.
rule}`}}#p(t,{judgement:r,findings:n},a){let o=this.#e,i=rr(t.span.start,a);if(n.some(c=>c.rule===t.rule&&DR(c,i,t)))return{reason:"the finding would stay"};for(let[
c,{target:_}]of o.lowered.entries())if(R_(o,r,c,a))return{reason:`it would be worse on ${de(_.name)}`};let[u]=this.#l(n,a);if(u!==void 0)return{reason:`it would\
 lead to another finding, ${u.rule}`};let p=o.lowered.filter((c,_)=>!Di(r,_));return p.length===0?{reason:O_(void 0,E_(o,r))}:p.map(({target:c})=>c.name)}#_(t,r){
let{model:n,suppressions:a,lowered:o}=this.#e,[i,...u]=r;if(i===void 0||u.length>0)return{reason:"a comment is one edit"};let{items:p,part:c}=qR(n.script,i.span.
start,t.span.start),_={text:i.text,span:{start:i.span.start-c.start,end:i.span.end-c.start}},l=Xe(ie(n.script.text.slice(c.start,c.end),[_])),d=s(g=>rr(g-c.start,
[_]),"place"),f=l.comments.filter(({span:g})=>g.start>=_.span.start&&g.end<=_.span.start+_.text.length),h=l.errors.length===0&&l.items.length===p.length&&l.items.
every(({span:g},y)=>{let k=p[y]?.span;return k!==void 0&&g.start===d(k.start)&&g.end===d(k.end)});if(f.length!==1||!h)return{reason:my};let m={...t,span:{start:d(
t.span.start),end:d(t.span.end)}};return op([m],l,Mo(a)).length>0?{reason:my}:{edits:r,targets:o.map(({target:g})=>g.name),stops:[],copies:[]}}#c(){return this.#n??=
M_(this.#e),this.#n}#l(t,r){let n=new Set(this.#c().map(a=>`${a.rule} ${rr(a.span.start,r)}`));return t.filter(({rule:a,span:o,copies:i})=>i!==!0&&a!=="unsuppor\
ted-syntax"&&a!=="refused-probe"&&!n.has(`${a} ${o.start}`))}};function qR({text:e,items:t},r,n){let a=e.indexOf(`
`,n),[o,i]=[Math.min(r,n),a===-1?e.length:a],u=t.findLastIndex(({span:c})=>c.end<=o),p=t.findIndex(({span:c})=>c.start>=i);return{items:t.slice(Math.max(u,0),p===
-1?t.length:p+1),part:{start:t[u]?.span.start??0,end:t[p]?.span.end??e.length}}}s(qR,"itemsAround");function jR({causes:e,lowered:t},r){return t.flatMap(({target:{
name:n}},a)=>r.includes(n)&&e.some(({outcomes:o})=>o[a]?.withCopy===!0)?[n]:[])}s(jR,"hungByCopies");function M_(e,t){let r=[];for(let n of er)if(r.push(...n.check(
e,r).map(a=>ni(a,e.model,""))),n.id===t)break;return op(r,e.model.script,e.suppressions)}s(M_,"reported");function O_(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${Ja(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}s(O_,"whyNoHelp");function BR(e){return $r(e).some(
({taking:t})=>t!==void 0)?GR:yy}s(BR,"whyStays");var yy="the locks could still be taken like this",GR="something takes a lock where no guard covers it",my="no c\
omment can speak of the line of the finding";function DR(e,t,r){return e.span.start===t||e.what===r.what}s(DR,"isAt");function wy({aim:e,ways:t,but:r},n){let a=t.filter(u=>zR(u,n)),o=a.map(u=>u.words).join(", or "),i=a.length===0?KR:`${UR(e===void 0?o:`${e} ${o}`)}.`;return r===
void 0?i:`${i} ${r}`}s(wy,"tellAdvice");var KR="No rewrite is proved that helps and keeps everything that the script does.";function zR({kind:e},{fixes:t,tried:r}){
return e===void 0||t.some(n=>n.kind===e)?!0:!r.some(n=>n.kind===e&&!by(n.why))}s(zR,"holds");function UR(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(UR,"ca\
pital");var WR=6,vy=/^(args|ctx|probe|reg|sarg\d+)$/;function Sy(e,t){let r=[],n,a=new Set,o=s((u,p,c)=>{c===void 0?n??=p:r.push({span:u,text:c})},"replace"),i=s(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")a.add(u.object),o(u.span,`args.${u.name}`,t.byName(u.name));else if(u.kind==="identifier"&&
!a.has(u)){let p=/^arg(\d+)$/.exec(u.name)?.[1];p!==void 0?o(u.span,u.name,t.byNumber(Number(p))):u.name==="retval"?o(u.span,"retval",t.retval):u.name==="func"&&
t.func===void 0?n??="func":vy.test(u.name)&&(n??=u.name)}else u.kind==="call"&&vy.test(u.name)&&(n??=u.name)},"look");return e.predicate!==void 0&&M(e.predicate,
i),M(e.body,i),n===void 0?r:{reason:`${n} has no counterpart after the move`}}s(Sy,"argumentEdits");function Ny(e,t,r){let n=r.flatMap(i=>Et(e,i)?.signature??[]),
a=[...new Set(n)].map(mh),o=s(i=>{let u=new Set(a.map(p=>p&&i(p)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:s(i=>t?void 0:o(({arguments:u})=>{
let p=u.findIndex(c=>c.name===i);return p<WR?xy(`arg${p}`,u[p]?.type):void 0}),"byName"),byNumber:s(()=>{},"byNumber"),retval:t?o(({result:i})=>xy("retval",i)):
void 0,func:"func"}}s(Ny,"toKprobe");function xy(e,t){let r=t===void 0?void 0:hh(t);if(r!==void 0)return r===""?e:`(${r}${e})`}s(xy,"written");function P_(e,t,r){
let n=s(a=>{if(a===void 0)return;let o=`args${t?"->":"."}${a.field}`;return a.pointer&&r!==void 0?`((${r})${o})`:o},"field");return{byName:s(a=>n(e.arguments.find(
o=>o.name===a)),"byName"),byNumber:s(a=>n(e.arguments[a]),"byNumber"),retval:void 0,func:void 0}}s(P_,"toTracepoint");var VR="Events inside other BPF programs are not seen, and not counted.",JR="Events inside other BPF programs, and some returns under load, are not seen.",YR="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",A_="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",ZR=`${A_} A kretprobe also misses returns while too many calls of the function are running.`,XR=`${A_} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,QR="struct qspinlock *",Ey={kind:"group",what:"a move to kprobes or tracepoints",propose:eM};function eM({judgement:e,cause:t,many:r}){if(t===void 0)return;let n=rM(
e,t.world==="open"?tM(e,t.probes,r):void 0),a=new Map(n.map(h=>[h.attachPoint,h]));if(a.size===0)return{reason:"no program of the script can be moved"};if(new Set(
n.map(({name:h,attachPoint:m})=>`${m.span.start} ${h}`)).size>a.size)return{reason:"a wildcard cannot be moved as a whole"};if(n.some(({attachPoint:h})=>at(e.model,
h.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let o=e.lowered.filter(h=>h.refusals.length===
0).map(({target:h})=>h),i=new Map;for(let{kind:h,site:m}of n)N(i,m?.function,()=>new Set).add(h);let u=[],p=new Map;for(let h of a.values()){let{attachPoint:m,probe:b,
kind:g,site:y}=h,k=N(p,`${g} ${y?.function} ${y?.edge} ${m.text}`,()=>nM(h,{sides:i,isAlone:n.length===1},o));if("reason"in k)return k;u.push({probe:b,attachPoint:m,
...k})}let c=e.model.script.items.flatMap(h=>h.kind==="probe"?h.attachPoints.filter(m=>!a.has(m)).map(({text:m})=>m):[]);if(new Set([...u.map(({text:h})=>h),...c]).
size<u.length+new Set(c).size)return{reason:"two programs would be at the same attach point after it"};let _=oM(u);if("reason"in _)return _;let l=u.some(({text:h})=>h.
includes(":contention_")),d=u.some(({text:h})=>h.startsWith("kretprobe:"));return{loss:l?"other-events":"more-events",title:`Attach by ${l?"the contention trace\
points":d?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:l?XR:d?ZR:A_,price:l?YR:d?JR:VR,safe:!0,edits:_}}
s(eM,"proposeGroup");function tM({causes:e},t,r){return r?new Set(e.filter(({world:n})=>n==="open").flatMap(({probes:n})=>[...n])):t}s(tM,"probesToMove");function rM({
lowered:e},t){let r=new Map,n;for(let a of e)if(!(a.refusals.length>0||a.programs===n)){n=a.programs;for(let o of a.programs)o.guard==="prog-active"||o.guard===
"alone"||o.operations.length===0||t!==void 0&&!t.has(o.probe)||r.set(`${o.attachPoint.span.start} ${o.name}`,o)}return[...r.values()]}s(rM,"programsToMove");function nM(e,{
sides:t,isAlone:r},n){let{attachPoint:a,site:o,kind:i}=e,{place:u}=a,p=n.some(h=>It(h.bpftrace,pt["args-dot"]));if(u.form==="rawTracepoint"){let h=Fp(u.event.text);
return h===void 0?{reason:`the arguments of the tracepoint ${u.event.text} are not known`}:{text:`tracepoint:${h.category}:${u.event.text}`,translation:P_(h,p)}}
if(u.form!=="kernelFunction"||i!=="fentry"&&i!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let c=u.function.text,_=o!==
void 0&&yr.includes(o.function),l=t.get(o?.function)??new Set;if(_&&[...l].some(h=>h!==i)){let h=`contention_${i==="fentry"?"begin":"end"}`,m=Fp(h);if(m===void 0)
throw new Error(`${h} is not in the table of tracepoints`);let b=aM(P_(m,p,QR));return{text:`tracepoint:${m.category}:${h}`,translation:b}}let d=[u.module?.text??
[],c].flat(),f=Ny(c,i==="fexit",n);return i==="fentry"?{text:["kprobe",...d].join(":"),translation:f}:r||o===void 0||!n.some(h=>ln(o,h))?{text:["kretprobe",...d].
join(":"),translation:f}:{reason:`the exit of ${c} has no counterpart that pairs with its entry`}}s(nM,"counterpartOf");function aM({byName:e}){return{byName:s(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:s(()=>{},"byNumber"),retval:void 0,func:void 0}}s(aM,"slowPathArguments");function oM(e){let t=e.map(({attachPoint:r,
text:n})=>({span:r.span,text:n}));for(let r of new Set(e.map(n=>n.probe))){let n=e.filter(p=>p.probe===r),a=new Map;for(let{translation:p}of n){let c=Sy(r,p);if("\
reason"in c)return c;a.set(JSON.stringify(c),c)}let[o=[],...i]=a.values(),u=n.length<r.attachPoints.length&&o.length>0;if(i.length>0||u)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...o)}return t}s(oM,"moveEdits");function L_(e,t,r){let n=[e.script,...e.imported.map(o=>o.script)].map(({text:o})=>o),a=new Set(n.flatMap(o=>o.match(/[@$]\w+/g)??[]));for(let o=1;;o++){let i=o===
1?t:`${t}${o}`;if(r.every(u=>!a.has(i+u)))return i}}s(L_,"freeName");function Kn({script:e,imported:t},r){return[e,...t.map(n=>n.script)].some(({items:n})=>n.some(
a=>a.kind==="macro"||a.kind==="subprogram"?a.name===r:a.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${r}\\b`).test(a.text)))}s(Kn,"isDefined");function Wi(e,t,r,n){let a=e.predicateSpan;if(a===void 0)return{reason:"the probe has no predicate"};if(C_(t,a))return{reason:"a predicate that takes a lock has\
 a comment in it"};let o=t.text.slice(a.start+1,a.end-1).trim();return{edits:[n.removeWord(a)],statement:H_(o,r)}}s(Wi,"predicateBehind");function H_(e,t){return`\
if (!(${e})) { ${t} return; }`}s(H_,"leaveUnless");function C_({comments:e},{start:t,end:r}){return e.some(({span:n})=>n.start>=t&&n.end<=r)}s(C_,"hasComment");function Ji({model:e,lowered:t},r){let n=new Set(Ty(t,r).map(({probe:u})=>u)),a=e.probes.filter(({phase:u,probe:p})=>u==="attached"&&n.has(p)),o=a.filter(({guard:u})=>u!==
void 0),i=a.filter(({guard:u})=>u===void 0).map(({probe:u})=>u);return i.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(o.map(({
guard:u})=>u?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:i.some(u=>at(e,u.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:o}}s(Ji,"probesToGuard");function Ty(e,t){let r=e.filter(({target:n,refusals:a})=>a.
length===0&&t(n));return En(r).filter(({operations:n})=>n.length>0)}s(Ty,"takersOn");function Yi(e,t,{model:r,lowered:n},a){let o=[],i=Aa(Ty(n,()=>!0)),u=!1;for(let p of e){
let{body:c}=p,{returns:_,hidden:l}=iM(p,r);if(l)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let d=I_(
p,t,{script:r.script,taken:i.get(p)??[],layout:a});if("reason"in d)return d;u||=d.moves,o.push(...d.edits,..._.map(f=>a.before(f.span,t.lower))),pM(c)||o.push(...a.
atEnd(c,t.lower))}return{edits:o,moves:u}}s(Yi,"guardEdits");var sM=new WeakMap;function iM(e,t){let r=N(sM,t,()=>new Map);return N(r,e,()=>uM(e.body,t))}s(iM,"\
returnsOf");function uM({statements:e},{guards:t}){let r=Vi(e);return{returns:r,hidden:e.some(n=>cM(n,r,t.reach))}}s(uM,"findReturns");function I_(e,{open:t,raise:r,
lower:n},{script:a,taken:o,layout:i}){let u=r!==void 0&&Kt(e)?[r]:t,{predicateSpan:p}=e;if(!(p!==void 0&&o.some(({span:l})=>l.start<e.body.span.start)))return{edits:[
i.atStart(e.body,u)],moves:!1};let _=Wi(e,a,n,i);return"reason"in _?_:{edits:[..._.edits,i.atStart(e.body,[...u,_.statement])],moves:!0}}s(I_,"openingEdits");function pM({
statements:e}){let t=e.at(-1);return t!==void 0&&(mc(t)||t.kind==="jump"&&t.keyword==="return")}s(pM,"endsByLeaving");var Zi="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function Vi(e){return e.flatMap(Ry)}s(Vi,"waysOut");function Ry(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return Vi(e.statements);case"if":{let t=e.else===void 0?[]:Ry(e.else);return[...Vi(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return Vi(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
s(Ry,"waysOutOf");function cM(e,t,r){let n=new Set(t),a=!1;return M(e,o=>{n.has(o)||(o.kind==="jump"?a||=o.keyword==="return":(o.kind==="call"||o.kind==="identi\
fier")&&(a||=r.returnsBy(o.name)))}),a}s(cM,"returnsUnseen");var Xi=class{static{s(this,"Layout")}#e;#t;#r;newline;constructor(t){this.#t=t,this.#e=t.text,this.#r=new X(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,r){let n=t.span.start+1,a=this.#e.indexOf(`
`,n),o=t.statements[0]?.span.start??t.value?.span.start??t.span.end-1;if(a===-1||a>=o||this.#_(a)!==void 0)return je(n,r.map(u=>` ${u}`).join(""));let i=this.#o(
t);return je(a+1,r.map(u=>i+u+this.newline).join(""))}atEnd(t,r){let n=t.span.end-1,a=[],o=t.value??t.statements.at(-1);if(o!==void 0&&this.#c(o,n)&&a.push(je(o.
span.end,";")),this.#u(n)){let u=this.#r.lineStart(this.#r.position(n).line);return[...a,je(u,this.#o(t)+r+this.newline)]}let i=/\s/.test(this.#e[n-1]??"")?"":"\
 ";return[...a,je(n,`${i}${r} `)]}before(t,r){let n=this.#u(t.start)?this.newline+this.#i(t.start):" ";return je(t.start,r+n)}remove(t){let r=/^\s*;/.exec(this.#e.
slice(t.end)),n=t.end+(r?.[0].length??0),a=/^[ \t]*(\r?\n)?/.exec(this.#e.slice(n))?.[0]??"";if(!this.#u(t.start)){let u=a.replace(/\r?\n$/,"").length;return{span:{
start:t.start,end:n+u},text:""}}return{span:{start:a.endsWith(`
`)?this.#r.lineStart(this.#r.position(t.start).line):t.start,end:n+a.length},text:""}}removeWord(t){if(this.#u(t.start))return this.remove(t);let r=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,n=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-r,end:t.end},text:n?"":" "}}beforeProbes(t,r){let n=this.#t.
items.find(a=>a.kind==="probe");return n&&this.#n(n.span.start,t,r)}beforeBodies(t,r){let n=this.#t.items.find(({kind:a})=>!_M.has(a));return n&&this.#n(n.span.
start,t,r)}probe(t,r){let n=r.map(a=>this.unit+a);return this.#a()?[t,"{",...n,"}"]:[`${t} {`,...n,"}"]}above(t,r){let n=this.#s(this.#r.position(t).line);return je(
n,`${this.#i(t)}// ${r}${this.newline}`)}commentOut(t,r){let n=this.#r.position(t.start).line,a=this.#r.position(t.end).line,o=this.#r.lineStart(a+1);if(!(this.#u(
t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,o))))return this.#e.slice(t.start,t.end).includes("*/")?void 0:[je(t.start,`${Qi(r)} /* `),je(t.end," */")];
let u=[];for(let p=n;p<=a;p++){let c=this.#s(p),_=p===n?r.map(l=>`// ${l}${this.newline}`).join(""):"";u.push(je(c,`${_}// `))}return u}#n(t,r,n){let a=this.#r.
position(t).line;if(!this.#u(t))return je(t,`${Qi(r)} ${n.map(i=>i.trim()).join(" ")} `);let o=a;for(;a>1&&this.#p(a-1);)a--;return a===1&&(a=o),je(this.#s(a),[
...r.map(i=>`// ${i}`),...n,""].map(i=>i+this.newline).join(""))}#a(){for(let t of this.#t.items){if(t.kind!=="probe")continue;let{start:r,end:n}=t.body.span;if(this.#e.
slice(r,n).includes(`
`))return this.#u(r)}return!0}afterAll(t){let r=this.#e.length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return je(r,n+t.map(a=>a+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#o(t){let r=t.statements[0]??t.value;return r!==void 0&&this.#u(r.span.start)?this.#i(r.span.start):this.#i(t.span.start)+this.unit}#s(t){let r=this.#r.
lineStart(t);return r===0&&this.#e.startsWith("\uFEFF")?1:r}#i(t){let r=this.#s(this.#r.position(t).line);return/^[ \t]*/.exec(this.#e.slice(r,t))?.[0]??""}#u(t){
let r=this.#r.lineStart(this.#r.position(t).line);return r>0||t===0?/^[ \t]*$/.test(this.#e.slice(r,t)):/^\s*$/.test(this.#e.slice(0,t))}#p(t){let r=this.#r.lineStart(
t),n=this.#r.lineStart(t+1),a=r+(/^[ \t]*/.exec(this.#e.slice(r,n))?.[0].length??0),o=this.#_(a);return o!==void 0&&o.kind!=="shebang"&&this.#e.slice(o.span.end,
n).trim()===""}#_(t){let{comments:r}=this.#t,n=0,a=r.length;for(;n<a;){let i=n+a>>1;(r[i]?.span.end??0)<=t?n=i+1:a=i}let o=r[n];return o!==void 0&&o.span.start<=
t?o:void 0}#c(t,r){if(lM.has(t.kind)||this.#e[t.span.end-1]===";")return!1;let n=t.span.end;for(;;){let a=this.#_(n);if(a!==void 0)n=a.span.end;else if(n<r&&/\s/.
test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function Qi(e){return`/* ${e.join(" ")} */`}s(Qi,"blockComment");var _M=new Set(["preprocessor","c\
-definition","config","import"]),lM=new Set(["block","if","unroll","while","for-map","for-range"]);function je(e,t){return{span:{start:e,end:e},text:t}}s(je,"in\
sert");var eu=16,F_=eu*eu,dM=["cpu","ncpus","sum","clear"],My={kind:"guard",what:"a guard in the script",propose:fM};function fM({judgement:e,cause:t,targets:r,layout:n,
options:a}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?j_:B_};let o=r.filter(Mc);if(o.length===0)return{reason:`it needs bpftra\
ce ${Ae.bpftrace} and Linux ${Ae.kernel}: before, the flag would be a locked update itself`};let{model:i}=e;if(i.maxMapKeys!==void 0&&i.maxMapKeys<F_)return{reason:`\
max_map_keys leaves no room for an entry for each of ${F_} CPUs`};let u=dM.find(k=>Kn(i,k));if(u!==void 0)return{reason:`the script gives ${u} another meaning`};
let p=Ji(e,Mc);if("reason"in p)return p;let[c]=p.guarded;if(c?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let _=c?.guard?.
map,l=hM(i,_),d=_===void 0&&a.countMissed!==!1?l.missed:void 0,h={open:[`if (${l.guard}[cpu] > 0) { ${d===void 0?"":`${d} = sum(1); `}return; }`,`${l.guard}[cpu\
] = sum(1);`],raise:`${l.guard}[cpu] = sum(1);`,lower:`${l.guard}[cpu] = sum(-1);`},m=Yi(p.probes,h,e,n);if("reason"in m)return m;let{edits:b,moves:g}=m;if(_===
void 0){let k=mM(e,{...l,missed:d},n,o);if("reason"in k)return k;b.push(k,...bM(e,l.guard,n))}let y=d===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${d}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${l.guard}`,cost:`${q_} ${y}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${g?` ${Zi}`:""}`,price:`Events inside one of them are skipped, ${d===void 0?"not counted":`counted in ${d}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:b}}s(fM,"proposeGuard");var q_="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",j_="a guard protects only one copy of the script",B_="a guard in this script cannot see the other program";function hM(e,t){let r=t??L_(e,"@guard",["","_\
missed"]);return{guard:r,missed:`${r}_missed`,counter:L_(e,"$guard_cpu",[""])}}s(hM,"guardNames");function mM(e,t,r,n){let{model:a,lowered:o}=e,i=o.filter(f=>f.
refusals.length===0).map(f=>f.target),u=[...n,...i].every(f=>!It(f.bpftrace,pt["for-range"])),p=gM(t,u),c=u?"":`, on up to ${F_} CPUs`,_=[`${t.guard} keeps thes\
e probes from running inside each other${c}.`,...t.missed===void 0?[]:[`${t.missed} counts the events that it skips.`]],l=G_(a);return l==="unusable"?{reason:"t\
he script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:l!==void 0?r.atStart(l.body,[Qi(_),...p]):r.beforeProbes(_,r.probe("BEGIN",p))??{
reason:"the script has no probe of its own"}}s(mM,"seedEdit");function G_(e){let t=e.script.items.filter(n=>n.kind==="probe"&&n.attachPoints.some(a=>ue(a.provider)?.
provider.name==="begin"));if(t.length===0)return;let r=t.find(n=>n.kind==="probe"&&n.attachPoints.length===1&&n.predicate===void 0);return r?.kind==="probe"?r:"\
unusable"}s(G_,"findBegin");function gM({guard:e,missed:t,counter:r},n){let a=t===void 0?[]:[`${t} = sum(0);`];return n?[`for (${r} : 0..ncpus) { ${e}[(uint64)${r}\
] = sum(0); }`,...a]:[`${r} = (uint64)0;`,`unroll(${eu}) { unroll(${eu}) { ${e}[${r}] = sum(0); ${r}++; } }`,...a]}s(gM,"seedStatements");function bM({model:e},t,r){
let n=e.probes.find(({phase:o,probe:i})=>o==="end"&&i.predicate===void 0&&at(e,i.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clear(${t});`])]:e.
probes.some(({probe:o})=>o.attachPoints.some(i=>ue(i.provider)?.provider.name==="end"))?[]:[r.afterAll(r.probe("END",[`clear(${t});`]))]}s(bM,"hideEdits");var Oy={kind:"guard",what:"the guard file",propose:kM};function kM({judgement:e,cause:t,targets:r,layout:n}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?j_:B_};if(!r.some(Oc))return{reason:`only bpftrace ${hi.bpftrace} and later import files`};let{model:a}=e,o=Ji(e,Oc);if("reason"in o)return o;if(o.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let i=a.guards.file??Ug,u=[i.enter,i.raise??i.enter,i.leave].
find(f=>Kn(a,f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let p=a.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(a.guards.file===
void 0&&p.some(f=>f.split("/").at(-1)===On))return{reason:`it imports another ${On}`};if(o.probes.some(({body:f})=>yM(f,a.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${Dg.seen} would take for one between the test and it`};let c=Yi(o.probes,D_(i),e,n);if("reason"in c)return c;let{edits:_,
moves:l}=c;if(a.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],h=n.beforeBodies(f,[`import "${On}";`]);
if(h===void 0)return{reason:"the script has no probe of its own"};let m={path:On,span:{start:0,end:0},text:i.text};_.unshift(m,h)}return{loss:"some-events",title:`\
Guard the probes with the flag of a guard file (${a.guards.file===void 0?`put ${On} next to the script and import it`:"as its other probes have it"})`,cost:`${q_}\
 Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs).${l?` ${Zi}`:""}`,price:"Events inside one of them are skipped, not count\
ed; each event costs 3 to 10 ns more.",safe:!0,edits:_,guardFile:i}}s(kM,"proposeImport");function D_({enter:e,raise:t,leave:r}){return{open:[`if (${e}() == 0) \
{ return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${r}();`}}s(D_,"importedWords");function yM({statements:e,value:t},r){let n=e[0]??t;return n!==void 0&&/[-+*&]/.
test(r[n.span.start]??"")}s(yM,"joinsTest");var wM="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",$y={kind:"leave-out",what:"leaving the probe out",propose:s(
e=>e.cause&&e.cause.probes.size<=2?Ay(e,[e.cause.inner.probe]):void 0,"propose")},Py={kind:"leave-out",what:"leaving its probes out",propose:s(e=>e.cause&&e.cause.
probes.size>1?Ay(e,[...e.cause.probes]):void 0,"propose")};function Ay({judgement:e,layout:t},r){let{model:n}=e;if(r.some(({span:u})=>at(n,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!n.probes.some(({phase:u,probe:p})=>u==="attached"&&!r.includes(p)))return{reason:"nothing would be left of the script"};let a=vM(
e,r);if(a!==void 0)return{reason:`nothing else would set ${a}, which other probes read`};let o=r.map(({span:u})=>t.commentOut(u,[wM]));return o.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${r.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${r.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${r.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:o.flatMap(u=>u??[]),removes:r}}s(Ay,"propose");function vM({model:e},t){let r=new Set,n=new Set,a=s(u=>{u.kind==="map"&&r.add(u.name);
let p=u.kind==="assignment"?u.target:u.kind==="update"?u.operand:void 0;p?.kind==="map"&&n.add(p.name),u.kind==="map-declaration"&&n.add(u.map)},"look"),o=new Set(
t);for(let u of e.script.items)o.has(u)||M(u,a);let i=new Set;for(let u of t)M(u,p=>{p.kind==="map"&&i.add(p.name)});return[...i].find(u=>r.has(u)&&!n.has(u))}s(
vM,"mapLeftUndefined");var xM=["print","clear","zero"];function Ly(e){return N(SM,e,()=>NM(e))}s(Ly,"countersOf");var SM=new WeakMap;function NM({script:e,imported:t,probes:r}){let n=new Map,
a=new Set,o=new Set(r.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));for(let u of t)for(let p of u.script.items)M(p,c=>EM(c,a));for(let u of e.items){let p=new Set;
M(u,c=>{if(c.kind==="expression-statement"||c.kind==="assignment"){let _=TM(c,e.text,u.kind==="probe"&&o.has(u));if(_!==void 0&&u.kind==="probe"&&(p.add(_.target),
j(n,_.target.name,_)),c.kind==="expression-statement"&&c.expression.kind==="call"){let{name:l,arguments:d}=c.expression;xM.includes(l)&&d[0]?.kind==="map"&&d[0].
keys===void 0&&p.add(d[0])}}c.kind==="map"&&!p.has(c)&&a.add(c.name),c.kind==="map-declaration"&&a.add(c.map)})}let i=new Map;for(let[u,p]of n){let c=p.map(({target:_})=>RM(
_,e.text));a.has(u)||c.some(_=>_===void 0)||i.set(u,{map:u,changes:p,keys:new Set(c.flatMap(_=>_??[]))})}return i}s(NM,"findCounters");function EM(e,t){e.kind===
"map"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}s(EM,"noteName");function TM(e,t,r){let{span:n}=e;if(e.kind==="expression-statement"){let{expression:p}=e;
if(p.kind!=="update"||p.operand.kind!=="map")return;let c=p.operator==="++"?void 0:"-1";return{span:n,target:p.operand,added:c,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:a,value:o,operator:i}=e;if(i==="+=")return{span:n,target:a,added:K_(o,t),is:"plain"};if(i!=="=")return;if(o.kind===
"call"&&o.name==="count"&&o.arguments.length===0)return{span:n,target:a,added:void 0,is:"count"};let[u]=o.kind==="call"&&o.name==="sum"?o.arguments:[];return u!==
void 0?{span:n,target:a,added:K_(u,t),is:"sum"}:r&&Z(o)===0?{span:n,target:a,added:"0",is:"set-to-zero"}:void 0}s(TM,"changeOf");function K_({span:e},t){return t.
slice(e.start,e.end)}s(K_,"sliceOf");function RM({keys:e},t){return e===void 0?"":e.every(({kind:n})=>n==="integer"||n==="string")?e.map(n=>K_(n,t)).join(", "):
void 0}s(RM,"literalKey");var Hy={kind:"lock-free",what:"count() in place of ++",propose:s(e=>Iy(e,"count"),"propose")},Cy={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:s(
e=>Iy(e,"sum"),"propose")};function Iy({judgement:e,cause:t,layout:r,many:n,targets:a},o){if(t===void 0)return;let{model:i,lowered:u}=e;if(Kn(i,o))return{reason:`\
the script gives ${o} another meaning`};if(o==="count"&&!a.some(b=>Qo("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let p=Ly(i),c=new Set;for(let{probe:b,operations:g}of p.size===0?[]:En(u))if(n||t.probes.has(b))for(let{locks:y}of g)for(let{
map:k}of y)k!==void 0&&c.add(k);let _=[...c].flatMap(b=>p.get(b)??[]),l=o==="sum"?_:_.filter(MM);if(l.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let d=[],f=[],h=G_(i);for(let b of l){for(let g of b.changes)d.push(...OM(g,o,i.script.text));o===
"sum"&&f.push(...$M(b))}if(o==="sum"){if(h==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["These \
entries are there before the first event, so that no change of them takes a lock."],g=h===void 0?r.beforeProbes(b,r.probe("BEGIN",f)):r.atStart(h.body,f);if(g===
void 0)return{reason:"the script has no probe of its own"};d.push(g)}let m=l.map(({map:b})=>b).join(", ");return{loss:"nothing",title:o==="count"?`Count with co\
unt() in ${m}: each CPU has a counter of its own, which takes no lock`:`Add with sum() in ${m} to entries that BEGIN makes: each CPU adds in place, which takes \
no lock`,cost:"Nothing is lost: the counts of all CPUs are added up when the map is printed.",safe:!0,edits:d}}s(Iy,"propose");function MM({changes:e,keys:t}){return[
...t].every(r=>r==="")&&e.every(({is:r,added:n})=>r!=="sum"&&n===void 0)}s(MM,"isCount");function OM({span:e,target:t,added:r,is:n},a,o){if(n===a)return[];let i=o.
slice(t.span.start,t.span.end);return[{span:e,text:`${i} = ${a==="count"?"count()":`sum(${r??1})`}`}]}s(OM,"rewritten");function $M({map:e,keys:t}){return[...t].
map(r=>`${e}${r===""?"":`[${r}]`} = sum(0);`)}s($M,"seedsOf");var z_=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function By(e,t){let r=s(({fix:o})=>t.filter(i=>o.targets.includes(i)).length,"helped"),n=s(o=>+(r(o)<t.length),"leaves"),a=s(({fix:o})=>t.filter(i=>o.targets.includes(
i)&&o.copies?.includes(i)!==!0).length,"cured");return[...e].sort((o,i)=>Number(i.fix.safe)-Number(o.fix.safe)||Fy.indexOf(o.fix.kind)-Fy.indexOf(i.fix.kind)||qy(
o.fix)-qy(i.fix)||n(o)-n(i)||a(i)-a(o)||r(i)-r(o)||jy(o.fix)-jy(i.fix)||i.fix.targets.length-o.fix.targets.length||z_.indexOf(o.loss)-z_.indexOf(i.loss)).map(({
fix:o})=>o)}s(By,"ranked");var Fy=["leave-out","suppress"];function qy({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}s(qy,"broken");function jy({stops:e=[]}){
return e.length}s(jy,"stopped");function tu({map:e,raise:t,balance:r,test:n},a){if(t.form==="sum")return`${e}[cpu] = sum(-1);`;let o=r.lowered[0]?.span,{span:i}=(n??t).access;return o===void 0?
`${a.slice(i.start,i.end)} = 0;`:`${a.slice(o.start,o.end)};`}s(tu,"loweringOf");function Ya(e,t,r){let n=[];for(let a of e)switch(a.kind){case"leaves":n.push(r.
before(a.span,t));break;case"ends":n.push(...r.atEnd(a.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where \
the guard cannot be lowered"}}return n}s(Ya,"lowerAt");function Gy(e,{model:t},r){let{probe:n,span:a,others:o}=e,{script:i}=t,u=PM(e,i);if("reason"in u)return u;let{block:p,opening:c,lower:_}=u,l=[a,...o],d=[],f=[],
{predicateSpan:h}=n;if(h!==void 0&&l.some(v=>U_(v,h))){let v=AM(e,i,_,r);if("reason"in v)return v;d.push(...v.edits),f.push(v.statement)}let m=p.statements.findIndex(
v=>l.some(R=>U_(R,v.span))),[b]=c.map(v=>p.statements.indexOf(v)),g=c.at(-1);if(b===void 0||g===void 0)return{reason:"the guard is not raised by a statement of \
its own"};if(!l.some(v=>v.start>=n.body.span.start)){let R=p.statements[p.statements.indexOf(g)+1]?.span??p.value?.span;return R===void 0?{reason:"nothing runs \
while the guard is up"}:[...d,...f.map(Y=>r.before(R,Y))]}let k=p.statements[m];if(k===void 0||m>=b)return{reason:"what takes a lock stands around the guard, an\
d not before it"};let w=p.statements.slice(m,b);if(HM(c,w))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:E}=Dt(()=>{},{...p,
statements:w,span:p.span},0,t.guards.reach),x=Ya(E.filter(({kind:v})=>v!=="ends"),_,r);if("reason"in x)return x;let T=[...c.map(v=>Ky(v,i)),...f];return[...d,...T.
map(v=>r.before(k.span,v)),...x,...c.map(v=>r.remove(v.span))]}s(Gy,"raiseFirst");function Dy({attempt:e,probe:t},{model:{script:r}},n){let{statements:a,value:o}=t.
body,i=e&&a.findIndex(c=>c.kind==="if"&&c.then===e.block),u=e?.block.statements.at(-1)?.span;return e===void 0||i===void 0||i<0||u===void 0||o!==void 0?{reason:"\
what runs after the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:c})=>c.start===u.start)?a.slice(i+1).flatMap(c=>[n.before(u,Ky(c,
r)),n.remove(c.span)]):{reason:"the guard is not lowered at the end of its block"}}s(Dy,"lowerLast");function PM({attempt:e,imported:t,probe:r},{text:n}){let a=s(
(u,p)=>u.statements.find(c=>c.span.start===p.start),"statementAt");if(e!==void 0){let{block:u,early:p,raise:c}=e,_=a(u,c.span);return _===void 0?{reason:"the gu\
ard is not raised by a statement of its own"}:{block:u,opening:p===void 0?[_]:[p,_],lower:tu(e,n)}}let o=t?.attempt,i=o&&a(r.body,o.raise);return o===void 0||i===
void 0?{reason:"the guard is not raised by a statement of its own"}:{block:r.body,opening:[i],lower:`${o.file.leave}();`}}s(PM,"partsOf");function AM({probe:e,attempt:t},r,n,a){
let{predicate:o,predicateSpan:i}=e,u=t?.test;if(o===void 0||i===void 0||u===void 0||!U_(u.span,i))return Wi(e,r,n,a);if(C_(r,i))return{reason:"a predicate that \
takes a lock has a comment in it"};let p=s(({start:f,end:h})=>r.text.slice(f,h),"textOf"),c=va(o).filter(({span:f})=>f.start!==u.span.start),_={span:i,text:`/${p(
u.span)}/`},l=s(f=>c.length===1||LM.has(f),"single"),d=c.map(({kind:f,span:h})=>l(f)?p(h):`(${p(h)})`).join(" && ");return{edits:[_],statement:H_(d,n)}}s(AM,"pr\
edicateOf");var LM=new Set(["identifier","variable","map","call","integer","boolean","unary"]);function Ky({kind:e,span:t},{text:r}){let n=r.slice(t.start,t.end);
return e==="if"||n.endsWith(";")?n:`${n};`}s(Ky,"wordsOf");function HM(e,t){let r=new Set;for(let a of t)M(a,o=>{o.kind==="variable"&&r.add(o.name)});let n=!1;for(let a of e)
M(a,o=>{o.kind==="variable"&&(n||=r.has(o.name))});return n}s(HM,"needs");function U_(e,t){return e.start>=t.start&&e.end<=t.end}s(U_,"lies");var ru=16,Uy={kind:"guard",what:"completing the guard of the script",propose:CM};function CM({judgement:e,finding:t,cause:r,layout:n}){return t.rule==="guard-in\
complete"?IM(t,e,n):r?.world==="closed"?FM(e,n):void 0}s(CM,"proposeRepair");function IM({span:e,what:t},r,n){let a=$r(r).find(i=>i.span.start===e.start&&i.span.
end===e.end&&t.includes(i.map));if(a===void 0)return;let o=Vy(a,r,n);return"reason"in o?o:{...Wy(qM(a)),edits:o}}s(IM,"repairOfFinding");function FM(e,t){let r=$r(
e);if(r.length===0)return;let n=new Map,a=new Set;for(let i of r){let u=i.problem==="plain-map"||i.problem==="not-per-cpu";if(u&&a.has(i.map))continue;u&&a.add(
i.map);let p=Vy(i,e,t);if("reason"in p)return p;for(let c of p)n.set(`${c.span.start} ${c.span.end} ${c.text}`,c)}let o=[...new Set(r.map(({map:i})=>i))].join("\
, ");return{...Wy(`Complete the guard ${o}, which the script has already`),edits:[...n.values()]}}s(FM,"completeAll");function Wy(e){return{loss:"nothing",title:e,
cost:"Events that fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}s(Wy,"guardCandidate");function qM({problem:e,map:t}){
switch(e){case"not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, whi\
ch is changed in place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} \
before it is raised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unse\
eded":return`Make the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":
return`Guard this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Tak\
e no lock outside the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by su\
m(1) and sum(-1) only`}}s(qM,"titleOf");function Vy(e,t,r){let{script:n}=t.model;if(e.probe.span.end>n.text.length)return{reason:"the guard is in an imported fi\
le"};let{attempt:a,map:o}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return GM(o,t,r);case"wrong-test":return a===void 0?[]:Jy(a);case"raised-before-\
test":return a?.early===void 0?[]:BM(a.early,a.raise.span,n.text,r);case"leaks":case"lowered-early":return jM(e,n.text,r);case"unseeded":return Yy(o,t,r);case"r\
emoved":return DM(e,r);case"runs-before":return Gy(e,t,r);case"runs-while-up":return{reason:`what the probe does where it finds ${o} up takes a lock, and cannot\
 be guarded`};case"runs-after":return Dy(e,t,r);case"lowered-before-exit":return[e.span,...e.others].map(i=>r.remove(i));case"missing":return zM(e,t,r);case"cha\
nged-otherwise":return{reason:`it is not clear what the other change of ${o} is for`}}}s(Vy,"repairOf");function jM({attempt:e,imported:t},r,n){let a=e?.balance??
t?.attempt?.balance;if(a===void 0)return[];let o=e===void 0?`${t?.file.leave}();`:tu(e,r),i=Ya(a.leaks,o,n);return"reason"in i?i:[...a.early.map(({span:u})=>n.remove(
u)),...i]}s(jM,"balanced");function Jy({test:e,map:t}){return e===void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}s(Jy,"testEdits");function BM(e,t,r,n){
return[n.before(t,r.slice(e.span.start,e.span.end)),n.remove(e.span)]}s(BM,"swap");function GM(e,t,r){let{model:n}=t,a=[],o=new Set;for(let{attempt:u}of n.probes){
if(u?.map!==e||!Pa(u,n))continue;if(u.strays.length>0)return{reason:`${e} is changed in another way too`};let{test:p,raise:c,balance:_}=u;a.push(...Jy(u));for(let{
span:d,to:f}of[c,..._.lowered,..._.early])a.push({span:d,text:`${e}[cpu] = sum(${f==="up"?1:-1})`});let l=p===void 0?[]:[p];for(let{access:d}of[...l,c,..._.lowered,
..._.early])o.add(d.nameSpan.start)}for(let{probe:u,phase:p}of n.probes){if(p==="end")continue;let c=!1;if(M(u,_=>{if(p==="begin"&&_.kind==="assignment"&&_.target.
kind==="map"&&_.target.name===e){o.add(_.target.nameSpan.start);let{target:l,value:d}=_,f=d.kind==="call"&&d.name==="sum"?d.arguments[0]:void 0;if(f!==void 0&&l.
keys?.length===1)return;Z(f??d)===0?a.push(r.remove(_.span)):c=!0}_.kind==="map"&&_.name===e&&_.keys!==void 0&&(c||=!o.has(_.nameSpan.start))}),c)return{reason:`${e}\
 is used in another way too`}}let i=n.seeds.everPerCpu(e)?[]:Yy(e,t,r);return"reason"in i?i:[...a,...i]}s(GM,"convert");function Yy(e,{model:t,lowered:r},n){let o=r.
filter(({refusals:d})=>d.length===0).every(({target:d})=>!It(d.bpftrace,pt["for-range"])),i=o?[`for ($guard_cpu : 0..ncpus) { ${e}[(uint64)$guard_cpu] = sum(0);\
 }`]:["$guard_cpu = (uint64)0;",`unroll(${ru}) { unroll(${ru}) { ${e}[$guard_cpu] = sum(0); $guard_cpu++; } }`],u=t.script.items.flatMap(d=>d.kind==="probe"&&d.
attachPoints.some(f=>ue(f.provider)?.provider.name==="begin")?[d]:[]),[p]=u;if(p!==void 0)return u.length>1||p.attachPoints.length>1||p.predicate!==void 0?{reason:"\
the script has a BEGIN that is not a plain one, so the guard cannot be seeded"}:[n.atStart(p.body,i)];let c=o?"":`, on up to ${ru*ru} CPUs`,_=[`${e} keeps these\
 probes from running inside each other${c}.`],l=n.beforeProbes(_,["BEGIN","{",...i.map(d=>n.unit+d),"}"]);return l===void 0?{reason:"the script has no probe to \
put a BEGIN before"}:[l]}s(Yy,"seed");function DM({attempt:e,map:t,probe:r,span:n},a){if(e!==void 0)return[{span:n,text:`${t}[cpu] = sum(-1)`}];let o=[];M(r.body,
u=>{u.kind==="expression-statement"&&u.expression.kind==="call"&&KM(u.expression.name)&&u.span.start===n.start&&u.span.end===n.end&&o.push(u)});let[i]=o;return i===
void 0?{reason:"the guard is removed inside a macro or a larger expression"}:[a.remove(i.span)]}s(DM,"keepEntries");function KM(e){return e==="clear"||e==="zero"||
e==="delete"}s(KM,"isRemoval");function zM({map:e,probe:t,imported:r},n,a){let{model:o}=n;if(r!==void 0){let{file:f}=r;return zy(t,{words:D_(f),lowers:bc(f)},n,
a)}let{text:i}=o.script,u=o.probes.flatMap(({attempt:f})=>f?.map===e&&f.test!==void 0&&Pa(f,o)&&f.raise.form==="sum"?[f]:[]),p=u.find(({early:f})=>f!==void 0)??
u[0];if(p===void 0)return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(f=>xa(f)?.access.name===e))return{reason:`the pro\
be already changes ${e}, but not as a guard`};let _=[...(p.early?.then.statements.filter(UM)??[]).map(({span:f})=>`${i.slice(f.start,f.end)};`),"return;"].join(
" "),l=`${e}[cpu] = sum(1);`,d={open:[`if (${e}[cpu] > 0) { ${_} }`,l],raise:l,lower:`${e}[cpu] = sum(-1);`};return zy(t,{words:d,lowers:Xs(e)},n,a)}s(zM,"guard\
Probe");function zy(e,{words:t,lowers:r},{model:n,lowered:a},o){let i=a.flatMap(({refusals:l,programs:d})=>l.length===0?d:[]),u=Aa(i).get(e)??[],p=I_(e,t,{script:n.
script,taken:u,layout:o});if("reason"in p)return p;let{leaks:c}=Dt(r,e.body,0,n.guards.reach),_=Ya(c,t.lower,o);return"reason"in _?_:[...p.edits,..._]}s(zy,"gua\
rded");function UM(e){if(e.kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.
name==="sum")&&t===void 0}s(UM,"isCount");var nu="REASON: say here why this is safe",au={kind:"suppress",what:"an ignore comment",propose:WM};function WM({judgement:e,finding:t,layout:r}){if(!tn(t.rule))
return;let n=Ct(t.rule,nu,Mo(e.suppressions));return n!==void 0?{reason:n.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[r.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${nu}`)],hides:!0}}s(WM,"proposeSuppression");var V_=[Uy,Cy,Hy,Oy,My,Ey,$y,Py,au],VM=["guard","group","lock-free"],JM=4,YM=1e6,ZM=2e3;function Y_(e,t,r={}){let{script:n,imported:a}=t.model;if(e.length===0)return[];
if([n,...a.map(d=>d.script)].some(({errors:d})=>d.length>0))return e.map(()=>({fixes:[],tried:[]}));let o=new Xi(n),i=new zi(t),u=e.filter(({cause:d})=>d!==void 0).
length>JM,p=e.map(d=>new J_(XM(d,t,{layout:o,options:r,many:u}),i)),c=r.longScripts!==!0&&ky(n.text),_=c?0:Math.max(1,Math.floor(YM/n.text.length)),l=p.slice(0,
_);for(let d of p.slice(_))d.leave(c?$_:Ui);for(let d of p.slice(_,ZM))d.try(au);for(let d of V_)for(let f of l)f.try(d);for(let d of V_)for(let f of l)f.tryForRest(
d);return p.map(d=>d.proposal())}s(Y_,"proposeFixes");function XM({finding:e,cause:t},r,n){let a=r.lowered.filter((o,i)=>Br(t?.outcomes[i]?.verdict)).map(o=>o.target);
return{...n,judgement:r,finding:e,targets:a,...t===void 0?{}:{cause:t}}}s(XM,"requestFor");var J_=class{static{s(this,"Answer")}#e;#t;#r=[];#n=[];constructor(t,r){
this.#e=t,this.#t=r}try(t){let{kind:r}=t;if(r==="leave-out"&&this.#r.some(({fix:a})=>a.kind===r))return;let n=this.#o(t,this.#e);n!==void 0&&("reason"in n?this.#n.
push({rewriter:t,why:n.reason}):this.#r.push(n))}tryForRest(t){let{judgement:r,cause:n,targets:a}=this.#e,o=new Set(W_(this.#e).filter(c=>!this.#a(c)));if(n===void 0||
!VM.includes(t.kind)||o.size===0||o.size===a.length)return;let i={...this.#e,judgement:eO(r,o),cause:{...n,outcomes:n.outcomes.filter(({target:c})=>o.has(c))},targets:a.
filter(({name:c})=>o.has(c))},u=this.#o(t,i);if(u===void 0||"reason"in u||this.#r.some(({fix:c})=>tO(c,u.fix)))return;this.#r.push(u);let p=this.#n.findIndex(c=>c.
rewriter===t);p!==-1&&this.#n.splice(p,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let r of V_)r!==au&&this.#n.push({rewriter:r,why:t})}proposal(){return{
fixes:By(this.#r,W_(this.#e)),tried:rO(this.#n)}}#a(t){return this.#r.some(({fix:r})=>r.safe&&r.targets.includes(t))}#o({kind:t,propose:r},n){let a=r(n);if(a===
void 0||"reason"in a)return a;let{finding:o,cause:i,judgement:u}=this.#e,p=this.#t.prove(a,o,i);if("reason"in p)return p;let{edits:c,targets:_,stops:l,copies:d}=p,
f=l.filter(({hung:b})=>!b),h=W_(this.#e).filter(b=>_.includes(b)).length;if(i!==void 0&&h===0&&f.length>0)return{reason:`bpftrace would not start the result whe\
re the script runs now, ${Ja(f)}`};let m={kind:t,title:a.title,cost:fy(d.length===0?a.cost:`${a.cost} ${QM}`,l),price:a.price??a.cost,safe:a.safe&&(f.length===0||
!u.configured&&h>f.length),targets:_,...l.length===0?{}:{stops:l},...d.length===0?{}:{copies:d},edits:c};return{loss:a.loss,fix:m}}},QM="The guard protects only\
 one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function W_({judgement:e,cause:t}){return e.
lowered.flatMap(({target:r},n)=>t?.outcomes[n]?.verdict==="hang"?[r.name]:[])}s(W_,"hanging");function eO(e,t){let r=e.lowered.map(({target:a})=>t.has(a.name)),
n=s(a=>a.filter((o,i)=>r[i]),"some");return{...e,lowered:n(e.lowered),causes:e.causes.map(a=>({...a,outcomes:n(a.outcomes)})),neighbours:e.neighbours.map(a=>({...a,
lowered:n(a.lowered)}))}}s(eO,"forTargets");function tO(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}s(tO,"sameEdits");function rO(e){let t=[];
for(let{rewriter:r,why:n}of e){let{kind:a,what:o}=r,i=t.at(-1);i?.kind===a&&i.why===n?t[t.length-1]={kind:a,what:`${i.what}, ${o}`,why:n}:t.push({kind:a,what:o,
why:n})}return t}s(rO,"tell");var nO={start:0,end:0};function aO(e,t,r){let n=Y_(e,t,r),a=e.flatMap(({finding:o,own:i},u)=>i===void 0||n[u]?.fixes.some(({safe:p})=>p)?[]:[{finding:o,cause:i,index:u}]);for(let[o,i]of Y_(
a,t,r).entries()){let u=a[o]?.index;if(u===void 0||!i.fixes.some(({safe:c})=>c))continue;let p=i.fixes.map(c=>c.kind==="suppress"?c:{...c,partly:!0});n[u]={...i,
fixes:p}}return n}s(aO,"proposalsFor");var zn=class{static{s(this,"Analyser")}#e;#t;#r=new Map;#n=0;constructor(t,r={library:new Gn,groups:[]}){this.#e=t,this.#t=
r}get length(){return this.#n}analyse(t,r){let{targets:n,configured:a,rules:o={},suppressions:i={}}=this.#e,{neighbours:u,gaps:p}=this.#o(t),c=this.#a(t,r,p),_=Mt(
c,n,{configured:a,suppressions:i,neighbours:u}),l=[];for(let w of er)l.push(...w.check(_,l).map(E=>ni(E,c,t)));let{told:d,ignored:f}=Yd(l,c.script,i),h=d.flatMap(
w=>Ro(w,o[w.rule])).sort((w,E)=>w.span.start-E.span.start||re.indexOf(w.severity)-re.indexOf(E.severity)),m=Qk(h,_.causes),b=aO(m,_,this.#e.rewrites),g=m.map(({
finding:w,others:E},x)=>{let T=b[x]??{fixes:[],tried:[]},{fixes:v,tried:R}=T,{advice:Y,...wt}=w;return{...wt,...Y===void 0?{}:{todo:wy(Y,T)},fixes:v,...E.length===
0?{}:{others:E},...R.length===0?{}:{tried:R}}}),y=this.#u(g),k=_.lowered.filter(({refusals:w})=>w.length>0).map(({target:w})=>w.name);return{status:"analysed",path:t,
text:r,findings:g,...k.length===0?{}:{unstarted:k},...f.length===0?{}:{ignored:f},...y.size===0?{}:{others:y}}}#a(t,r,n=[]){let{library:a}=this.#t,o=a.parse(t,r),
{files:i,guardFile:u,gaps:p}=Bi(o,t,a);for(let c of[o,...i.map(_=>_.script)])this.#n+=c.text.length;return ri(o,i,u,[...p,...n])}#o(t){let r=this.#t.groups.filter(
({paths:o})=>o.includes(t)),n=new Set(r.flatMap(o=>o.missing)),a=[];for(let o of new Set(r.flatMap(({paths:i})=>i))){if(o===t)continue;let i=this.#s(o);typeof i==
"string"?n.add(i):a.push(i)}for(let{path:o,model:i}of a)for(let{message:u}of i.gaps.slice(0,1))n.add(`Not all of ${We(o)}, which runs together with this script,\
 was judged. ${u}`);return{neighbours:a,gaps:[...n].map(o=>({span:nO,message:o}))}}#s(t){let r=this.#r.get(t)??this.#i(t);return this.#r.set(t,r),r}#i(t){let r=this.#t.
library.source(t)??we(ye),n=s(a=>`${We(t)}, which runs together with this script, was not read: ${a}.`,"why");if(r.kind==="folder")return n("it is a folder; nam\
e a file");if(r.kind==="unread")return n(jr(r.message));try{let a=this.#a(t,r.text);return{path:t,model:a,lowered:this.#e.targets.map(o=>Ti(a,o))}}catch(a){return n(
`the analysis of it broke (${Ye(a)}); please report that with the script`)}}#u(t){let r=new Map;for(let{path:n}of t.flatMap(({related:a})=>a)){let a=n===void 0?
void 0:this.#t.library.source(n);n!==void 0&&a?.kind==="text"&&r.set(n,a.text)}return r}};var oO=2,sO=[{language:"XML",points:2,isIn:s(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:cO},{language:"a template of 010 Editor",points:2,
isIn:s(e=>Z_(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:s(e=>Z_(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:s(e=>Z_(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:s(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:s(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],iO=new Set(["probe","macro","map-declaration","config","import","subprogram"]),uO=new RegExp([String.raw`(?<![\w.])(?:${jd.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${Bd.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function Za(e){return uO.test(e)}s(Za,"hasProbe");function Zy(e){if(/^#!.*bpftrace/.test(e)||Za(e))return;let t=Xe(e);if(t.errors.length===0||t.items.
some(({kind:o})=>iO.has(o)))return;let r=pO(t),n=0,a;for(let o of sO)o.isIn(r)&&(n+=o.points,a??=o.language);return n>=oO?a:void 0}s(Zy,"foreignLanguage");function pO({
text:e,comments:t}){let r=[],n=0;for(let{span:a}of t)r.push(e.slice(n,a.start)),n=a.end;return r.join(" ")+e.slice(n)}s(pO,"withoutComments");function Z_(e,t,r){
let n=r;for(let a of e.matchAll(t))if(n-=1,n===0)return!0;return!1}s(Z_,"has");function cO(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}s(cO,"isJson");function Ot({edits:e}){return e.some(({path:t})=>t!==void 0)}s(Ot,"createsFile");function Xy({targets:e},t){let r=t.filter(({verdict:n})=>n==="hang"||n==="lost-\
updates");return e.length===0||r.every(({target:n})=>e.includes(n))?void 0:e}s(Xy,"partOfTargets");var _O=s(()=>!0,"everyKind");async function Xa(e,t,r=_O){let n=Oo(e,t);if(n===void 0||!r(n.kind))return;let{readHost:a}=await import("./finders-L4FLVOZ5.js"),
o=a(n.format,t);if(o.programs.length+o.scripts.length+o.unclear.length!==0)return{kind:n.kind,...n.comment===void 0?{}:{comment:n.comment},...o}}s(Xa,"findProgr\
ams");var dO=new Set(["abba-deadlock","lock-path-probe","nmi-reentry","guard-incomplete"]),fO=4*1024*1024,Qy=16*1024;function hO(e){return I.indexOf(e==="documents"?"\
likely":"possible")}s(hO,"leastSure");async function tw({path:e,text:t},r,n){let a=await Xa(e,t,n.embedded);if(a===void 0)return{report:void 0,notes:[]};let o=new X(
t),i=new Q_(t,o,a),u=new X_(e,t,a,n),p=Math.min(hO(a.kind),I.indexOf(n.minConfidence)),c=[];for(let[l,d]of a.programs.entries()){let h=r.analyse(e,d.source.text).
findings.filter(({rule:m,confidence:b})=>dO.has(m)&&I.indexOf(b)<=p);for(let m of h)i.silence(m.rule,d,n)||c.push(await gO(m,d,{index:l,proof:u,ignores:i}))}let _={
status:"analysed",path:e,text:t,findings:c.sort((l,d)=>l.span.start-d.span.start),host:!0};return{report:a.programs.length===0?void 0:_,notes:mO(e,a,o)}}s(tw,"j\
udgeHost");function mO(e,{unclear:t,left:r},n){let[a]=t,o=[];if(a!==void 0){let i=n.position(a.start).line,u=t.length===1?"A bpftrace program":K(t.length,"bpftr\
ace program"),p=t.length===1?"is":"are";o.push(`${e}: ${u} ${p} not judged, from line ${i} on: only a run knows the text.`)}return r>0&&o.push(`${e}: one file i\
s judged for ${500} programs at most, and ${r} more were left out.`),o}s(mO,"notesOf");async function gO(e,t,{index:r,proof:n,ignores:a}){let o=[],i=[];for(let l of e.
fixes){let d=l.kind==="suppress"?await n.withComment(a.comment(e.rule,t)):await n.inHost(l,t,r),f=l.kind==="suppress"?a.title(e.rule):l.title;d!==void 0?o.push(
{...l,title:f,edits:d}):l.kind!=="suppress"&&i.push(l)}let u=o.some(({safe:l})=>l)?void 0:i.find(l=>l.safe&&!Ot(l)),p=[...e.tried??[],...i.map(l=>bO(l,l===u?n.byHand(
l,t):void 0))],{tried:c,..._}=e;return{..._,span:t.source.toHost(e.span),related:e.related.map(l=>l.path===void 0?{...l,span:t.source.toHost(l.span)}:l),fixes:o,
...p.length===0?{}:{tried:p}}}s(gO,"inHost");function bO({kind:e,title:t},r){let n=`${t.charAt(0).toLowerCase()}${t.slice(1).replace(/\.$/,"")}`;return{kind:e,what:n,
why:"this file has no place for it: change the program by hand",...r===void 0?{}:{program:r}}}s(bO,"noPlaceFor");var X_=class{static{s(this,"HostProof")}#e;#t;#r;#n;#a=0;constructor(t,r,n,a){
this.#e=t,this.#t=r,this.#r=n,this.#n=a}async inHost(t,{source:r},n){if(Ot(t))return;let a=[];for(let{span:o,text:i}of t.edits){let u=(r.segmentAt(o.start)?.write??
(()=>{}))(i);if(u===void 0)return;a.push({span:r.toHost(o),text:u})}return await this.#o(a,n,ie(r.text,t.edits))?a:void 0}byHand(t,{source:r}){if(r.text.length>
Qy)return;let n=r.segments.flatMap(({kind:u,start:p,end:c,host:_})=>u==="unknown"?[{span:{start:p,end:c},text:this.#t.slice(_.start,_.end)}]:[]),a=Gi([...n,...t.
edits]);if(a===void 0)return;let[o,i]=[ie(r.text,n),ie(r.text,a)];return o.length+i.length>2*Qy?void 0:{before:o,after:i}}async withComment(t){return t!==void 0&&
await this.#o([t],-1,"")?[t]:void 0}async#o(t,r,n){if(t.some(({span:u},p)=>p>0&&u.start<(t[p-1]?.span.end??0))||(this.#a+=this.#t.length,this.#a>fO))return!1;let a=ie(
this.#t,t),o=await Xa(this.#e,a,this.#n.embedded),{programs:i}=this.#r;return o?.programs.length===i.length&&o.unclear.length===this.#r.unclear.length&&i.every(
({source:u},p)=>{let c=o.programs[p]?.source;return c?.text===(p===r?n:u.text)&&ew(u,this.#t).join("\0")===ew(c,a).join("\0")})}};function ew({segments:e},t){return e.
flatMap(({kind:r,host:n})=>r==="unknown"?[t.slice(n.start,n.end)]:[])}s(ew,"unknowns");var Q_=class{static{s(this,"HostIgnores")}#e;#t;#r;constructor(t,r,n){this.#e=
t,this.#t=r,this.#r=n}silence(t,r,{suppressions:n}){return tn(t)&&this.#n(r).some(({rules:a,reason:o})=>o!==""&&a.includes(t)&&Ct(t,o,n)===void 0)}comment(t,{opens:r}){
let{comment:n}=this.#r;if(n===void 0)return;let a=this.#t.lineStart(this.#t.position(r).line),i=`${/^[ \t]*/.exec(this.#e.slice(a,r))?.[0]??""}${n.open}bpftrace\
-guard: ignore[${t}] ${nu}${n.close}
`;return{span:{start:a,end:a},text:i}}title(t){let{open:r,close:n}=this.#r.comment??{open:"",close:""};return`Ignore it with a comment above that says why: ${r}\
bpftrace-guard: ignore[${t}] reason${n}`}#n({opens:t,source:r}){let{comment:n}=this.#r;if(n===void 0)return[];let a=r.segments[0]?.host.start??t,o=new Set([t,a].
map(u=>this.#t.position(u).line)),i=[];for(let u of o){let p=this.#r.kind==="documents"?1:0;for(let c=u-1;c>=1;c--){let _=this.#a(c);if(_.trim()===""&&p>0)p-=1;else if(n.
start.test(_))i.push(...[Vd(_)??[]].flat());else break}}return i}#a(t){let r={start:this.#t.lineStart(t),end:this.#t.lineStart(t+1)};return this.#e.slice(r.start,
r.end)}};var Dr=class{static{s(this,"OwnThread")}#e;#t;#r;#n=new Map;#a=Promise.resolve();constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}judge(t,r,n=Number.POSITIVE_INFINITY){
let a=this.#a.then(kO).then(()=>{if(this.#t?.aborted===!0||this.#o()>=n)return;let o={...this.#e,...r},i=N(this.#n,r,()=>new zn(o,this.#r));return yO(t,i,o)});return this.#a=
a,a}#o(){return[...this.#n.values()].reduce((t,{length:r})=>t+r,0)}};function kO(){return new Promise(e=>setImmediate(e))}s(kO,"nextTurn");async function yO(e,t,r){
return e.host!==void 0?wO(e,t,r):{report:el(e,t,r),notes:[]}}s(yO,"judgeAlone");var ou="No bpftrace program was found in this file.";async function wO(e,t,r){try{
return await tw(e,t,r)}catch(n){return{report:rw(e.path,Ye(n),r),notes:[]}}}s(wO,"analyseHost");function rw(e,t,r){let n=`The analysis broke (${t}). This is a d\
efect of bpftrace-guard: please report it together with the script.`;return Kr({status:"failed",path:e,error:n},r)}s(rw,"broken");function el({path:e,text:t},r,n){
let a=I.indexOf(n.minConfidence);try{let o=Zy(t);if(o!==void 0)return{status:"skipped",path:e,error:vO(o)};let i=r.analyse(e,t);return{...i,findings:i.findings.
filter(({confidence:u})=>I.indexOf(u)<=a)}}catch(o){return rw(e,Ye(o),n)}}s(el,"analyseScript");function vO(e){return`It is not a bpftrace script: it has no pro\
be, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}s(vO,"notBpftrace");function Kr({status:e,path:t,error:r},{rules:n}){if(e===
"skipped")return{status:e,path:t,error:r};let a=Ia({span:{start:0,end:0},message:r}),o=Ro(a,n["not-judged"]).map(i=>({...i,fixes:[]}));return{status:e,path:t,text:"",
findings:o,error:r}}s(Kr,"unjudged");import{createHash as xO}from"node:crypto";function sW(e){return xO("sha256").update(e).digest("hex").slice(0,8)}s(sW,"useOf");function iW(e,t){return e!==void 0&&(e.use===void 0||e.use===t)}s(iW,"isOfUs\
e");function nw({use:e,fingerprint:t,head:r,replaces:n}){return`<!-- bpftrace-guard: ${JSON.stringify({v:3,use:e,fingerprint:t,head:r,replaces:n})} -->`}s(nw,"f\
indingMarker");var SO=/^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;
function uW(e,t=!1){let r=e.trimEnd().split(/\r?\n/);for(let n of t?r.reverse():r.slice(-1)){let[,a,o,i="",u]=SO.exec(n)??[];if(o!==void 0)return{use:a,fingerprint:o,
head:i,replaces:u}}}s(uW,"findingMark");function aw({use:e,hid:t}){return`<!-- bpftrace-guard-summary: ${JSON.stringify({v:2,use:e,hid:t.length===0?void 0:t})} \
-->`}s(aw,"summaryMarker");var NO=/^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;function pW(e,t=!1){
let r=e.split(/\r?\n/);for(let n of t?r:r.slice(0,1)){let a=NO.exec(n);if(a!==null)return{use:a[1],hid:a[2]?.split(",").map(Number)??[]}}}s(pW,"summaryMark");function cW(e){
return`<!-- bpftrace-guard-answer: ${JSON.stringify({v:2,once:e})} -->`}s(cW,"answerMarker");function _W(e){return/\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.
test(e)}s(_W,"isAnswer");function su(e,t,r){let n=r.last>r.first?`-L${r.last}`:"",a=`#L${r.first}${n}`;if(e===void 0)return`${Qa(t)}${a}`;let{serverUrl:o,owner:i,repo:u,headSha:p}=e;return`${o}\
/${[i,u,"blob",p].map(ow).join("/")}/${Qa(t)}${a}`}s(su,"permalink");function Qa(e){return e.split("/").map(ow).join("/")}s(Qa,"pathAddress");function ow(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}s(ow,"encodePart");var tl="https:/\
/github.com/bpftrace-guard/bpftrace-guard";function ar(e,t){return EO(`rules/${e}.md`,t)}s(ar,"ruleAddress");function EO(e,t){return`${tl}/blob/v${t}/docs/${e}`}
s(EO,"pageAddress");function eo(e,t){return e.replace(/(##(?:vso)?)\[/gi,(r,n)=>n+t)}s(eo,"breakBrackets");function sw(e,t){return e.replace(/^(\s*):(?=:)/gm,(r,n)=>n+t)}s(sw,"brea\
kColons");function he(e){let t=eo(Ge(e.replace(/\s+/g," ")).trim()," [");return t===""?"`(empty)`":/[|\\`]/.test(t)?`<code>${$O(t)}</code>`:`\`${t}\``}s(he,"codeSpan");function $t(e,t){
let r="`".repeat(Math.max(3,PO(e,"`")+1));return`${r}${t}
${e===""||e.endsWith(`
`)?e:`${e}
`}${r}`}s($t,"fencedBlock");function rl(e){return sw(eo(Ge(e.replace(/\r\n/g,`
`))," ["),": ")}s(rl,"quotedText");function to(e){return e.split(/\n+/).map(t=>ve(t)).filter(t=>t!=="").join(`

`)}s(to,"prose");function ve(e){return e.split(/(`[^`]+`)/).map(t=>/^`[^`]+`$/.test(t)?he(t.slice(1,-1)):t.replace(/\S+/g,OO)).reduce((t,r)=>t.endsWith("`")&&r.
startsWith("`")?`${t} ${r}`:t+r,"").replace(/\s+/g," ").trim()}s(ve,"proseLine");function Pt(e){let t=ve(e);return t===""||/[.!?]$/.test(t)?t:`${t}.`}s(Pt,"sent\
ence");var TO=/^([("']*)(.*?)([.,;:!?)"']*)$/su,RO=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,iw=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,MO=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;
function OO(e){let[,,t,r=""]=RO.exec(e)??[];if(t!==void 0&&!iw.test(t))return`${he(t)}${r}`;let[,n="",a="",o=""]=TO.exec(e)??[];if(a==="")return e;let i=a.split(
"(").length>a.split(")").length?o.indexOf(")")+1:0,u=a+o.slice(0,i),p=o.slice(i);return/^[-–—…]$/.test(u)?`${n}&#${u.codePointAt(0)??45};${p}`:So(u)||MO.test(
u)||!iw.test(u)?`${n}${he(u)}${p}`:`${n}${u}${/^\d+$/.test(u)&&/^[.)]/.test(p)?`\\${p}`:p}`}s(OO,"proseWord");function nl(e){return`<code>${Ge(e.replace(/\s+/g,
" ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,uw)}</code>`}s(nl,"htmlCode");function $O(e){return e.replace(/[^\p{L}\p{N} ,/-]/gu,uw)}s($O,"entities");function uw(e){
return`&#${e.codePointAt(0)??65533};`}s(uw,"entity");function PO(e,t){let r=0,n=0;for(let a of e)n=a===t?n+1:0,n>r&&(r=n);return r}s(PO,"longestRun");var iu=["shell","documents","template","yaml","json","dockerfile","makefile","systemd","notebook","python","go","javascript","c"];var dw=go(Zd(),1);var pw=500;function uu(e,t){return te(t).check(ee(1,`${e} is empty. Give the path of the file.`),W(pw,`${e} is longer than ${pw} characters.`),Ht(AO,`${e} is a \
path from the root of the repository, with "/", and without "..".`))}s(uu,"pathInside");function AO(e){return!/^[/:]/.test(e)&&!e.includes("\\")&&!e.split("/").
includes("..")}s(AO,"staysInside");var LO=".github/bpftrace-guard-baseline.yml",fw=1024*1024,cw=5e3,_w=300,lw=4096,xe="off",hw=uu("baseline",`baseline is the path of the file that "bpftrace-guard\
 baseline" writes, such as ${LO}, or ${xe}.`).check(G('The file of accepted findings, as "bpftrace-guard baseline" writes it: a path from the root of the reposi\
tory. off in a policy: no repository may have one.')),HO=Ce({file:te("file is the path of a script from the root of the repository.").check(ee(1,"file is empty."),
W(lw,`file is longer than ${lw} characters.`)),rule:Me(Qe,`A rule is one of ${Qe.join(", ")}.`).check(Ht(e=>!ap.includes(e),`Findings of ${ap.join(" and ")} can\
not be accepted: they are about a part that was not judged.`)),fingerprint:te("fingerprint is the one that --format json gives the finding, in quotes.").check(He(
/^[0-9a-f]{16}$/,"A fingerprint has 16 hex digits.")),reason:te("reason says why the finding is accepted.").check(He(/\S/,"The reason is empty. Say why the find\
ing is accepted."),W(_w,`A reason has at most ${_w} characters.`)),until:te("until is the last day on which the finding is accepted, such as 2030-01-31.").check(
Ht(Ud,"This is not a day of the calendar, such as 2030-01-31."))},"An entry has file, rule, fingerprint, reason and until."),mw=Ce({findings:ae(HO,"findings is \
a list of accepted findings.").check(W(cw,`A baseline has at most ${cw} findings.`))},'A baseline is a list of findings, as "bpftrace-guard baseline" writes it.'),
CO=` Findings that bpftrace-guard accepts until a day, because they were there before it.
 "bpftrace-guard baseline" writes this file: it adds what is new, and takes out what is gone. Reasons and days may be edited,
 other comments are not kept.`;function RW(e){let t=s(({file:a,rule:o,fingerprint:i})=>[a,o,i].join("\0"),"key"),r=[...e].sort((a,o)=>+(t(a)>t(o))-+(t(a)<t(o))).
map(({file:a,rule:o,fingerprint:i,reason:u,until:p})=>({file:a,rule:o,fingerprint:i,reason:u,until:p}));return`${CO.split(`
`).map(a=>`#${a}
`).join("")}${(0,dw.stringify)({findings:r},{lineWidth:0})}`}s(RW,"writeBaseline");var gw=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],bw=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],kw=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var IO=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function zr(e){let[,t,r=""]=IO.exec(e)??[];if(t===void 0)return;
let n=gw.find(({pattern:i})=>i.test(r)),a=bw.find(({pattern:i})=>i.test(r))?.arch,[,o]=kw.exec(r)??[];return{version:t,...a===void 0?{}:{arch:a},...n?.backports===
void 0?{}:{backports:n.backports},...n?.paravirt===void 0?{}:{paravirt:n.paravirt},...o===void 0||a!==void 0?{}:{foreign:o}}}s(zr,"readKernelRelease");var FO=/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,qO=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/,al='"- { name: el9, bpftrace: 0.22.1, kernel-table: .github/kernels/el9.json }"',
Sw=Ce({name:te(`A target with a kernel table has a name, such as ${al}.`).check(He(FO,'The name of a target of your own has letters, digits, ".", "_" and "-", a\
t most 64.'),Ht(e=>e!==zt&&!tt.some(t=>t.name===e),"This name is taken: bpftrace-guard targets lists it."),G("How verdicts refer to it.")),bpftrace:te(`bpftrace\
 is a version, such as 0.22.1, or ${oe}. One of two numbers is in quotes: "0.24".`).check(Ht(e=>e===oe||qO.test(e),`bpftrace is a version, such as 0.22.1 or "0.\
24", or ${oe}.`),G("The release of bpftrace on it.")),"kernel-table":uu("kernel-table",`kernel-table is the path of a table that "bpftrace-guard kernel-table" w\
rote, such as ${al}.`).check(G('The table of its kernel, as "bpftrace-guard kernel-table" writes it: a path from the root of the repository.'))},`A target is a \
name, such as "debian-12", or has a kernel table of its own, such as ${al}.`);function jO({bpftrace:e}){return e===oe?Se.version:e.split(".").length===2?`${e}.0`:
e}s(jO,"ownRelease");var yw=1024*1024,BO=/^[A-Za-z_][A-Za-z0-9_.$]{0,511}$/,GO=/^\w{1,128}$/,DO=/^[\w.+~-]{1,128}$/,ww=1e3,vw=4e3,xw=5e3;function Nw(e,t){if(e.length>
yw)return pu(`it is larger than ${yw/1024/1024} MiB`);let r=wd(e);if(r===void 0)return pu("it is not JSON");let n=yo(r);if(!n.ok)return pu(`${n.message.charAt(0).
toLowerCase()}${n.message.slice(1).replace(/\.$/,"")}`);let{table:a}=n,o=KO(a);return o===void 0?zO(a,t):pu(o)}s(Nw,"readOwnTarget");function KO({kernel:e,release:t,
arch:r,source:n,config:a,functions:o}){let i=DO.test(t)?zr(t):void 0;if(i===void 0)return'`release` is not what uname -r prints, such as "6.12.117+deb13-amd64"';
if(i.version!==e&&!i.version.startsWith(`${e}.`))return`its \`release\` ${t} is not of its \`kernel\` ${e}`;if((i.arch??r)!==r||i.foreign!==void 0)return`its \`r\
elease\` ${t} is not for its \`arch\` ${r}`;if(n.length>ww)return`its \`source\` is longer than ${ww} characters`;if(!Object.keys(a).every(p=>GO.test(p)))return"\
its `config` has a name that no option has";let u=Object.entries(o);if(u.length===0)return"it has no functions";if(u.length>xw)return`it has more than ${xw} fun\
ctions`;for(let[p,{signature:c=""}]of u){if(!BO.test(p)||p==="__proto__")return`${JSON.stringify(p.slice(0,60))} is not the name of a kernel function`;if(c.length>
vw)return`the signature of ${p} is longer than ${vw} characters`}}s(KO,"problemOf");function zO(e,t){let r=zr(e.release);return{name:t.name,bpftrace:jO(t),kernel:r?.
version??e.kernel,arch:e.arch,paravirt:e.arch==="x86_64"&&e.config.PARAVIRT_SPINLOCKS==="y",...r?.backports===void 0?{}:{backports:r.backports},table:e}}s(zO,"t\
argetOf");function pu(e){return new D("configuration",e)}s(pu,"wrong");var no="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",ol=["bpftrace","kernel","arch","paravirt"],ro=["x86_64","arm64"],Ew={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},Tw=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function Rw(e){let t=e.split(",").map(a=>a.trim()),r=t[0]?.includes("@")===!0?void 0:t.shift(),
n=new Map;for(let a of t){let[o="",...i]=a.split("@"),u=ol.find(_=>_===o.trim()),p=i.join("@").trim(),c=u===void 0?UO(o.trim(),p):WO(u,p,n);if(c!==void 0)return new D(
"configuration",c);u!==void 0&&n.set(u,p)}return{machine:r,values:n}}s(Rw,"readTargetName");function UO(e,t){return e===zt||tt.some(({name:r})=>r===e)?`the name\
 of a machine comes first, and alone. Write "${t===oe||Tw.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${oe}`}".`:`"${e}" is not one of ${ol.join(", ")}.${De(e,ol)}`}
s(UO,"keyProblem");function WO(e,t,r){if(r.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===oe||Tw.test(t)?void 0:`"${t}" is not a bpftra\
ce version. Write dotted numbers, such as 0.24 or 0.23.2, or ${oe}.${De(t,[oe])}`;case"kernel":return JO(t);case"arch":return ro.some(n=>n===t)?void 0:`"${t}" i\
s not a known architecture. Write ${VO(t)??ro.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
s(WO,"partProblem");function VO(e){return Object.hasOwn(Ew,e)?Ew[e]:void 0}s(VO,"meant");function JO(e){let t=zr(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${ro.join(" and ")}.`}s(JO,"kernelProblem");var Mw=200,Ow="-arm64";function Pw(e,t=new Map,r){let n=new Map,a=[];for(let o of e){let i=t.get(o)??ao(o,r);i instanceof D?a.push(i.message):n.set(i.name,i)}return a.
length>0?{ok:!1,errors:a}:{ok:!0,targets:[...n.values()]}}s(Pw,"resolveTargets");function ao(e,t){if(e.length>Mw)return new D("configuration",`A target name has\
 at most ${Mw} characters.`);let r=Rw(e);if(r instanceof D)return Un(e,r.message);let{machine:n}=r;if(n===void 0)return e4(e,r);if(n===zt)return t===void 0?Un(e,
YO):$w(e,t,r);let a=tt.find(o=>o.name===n);return a===void 0?new D("configuration",r4(n)):$w(e,a,r)}s(ao,"resolveTarget");var YO=`it is the machine that a comma\
nd runs on, so it goes on the command line: --target ${zt}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${no}\
.`;function Un(e,t){return new D("configuration",`Target "${e}": ${t}`)}s(Un,"wrong");function $w(e,t,{values:r}){let n=XO(t,r.get("arch"));if(n===void 0){let c=r.
get("arch");return Un(e,`no ${t.name} for ${c} is known. Write it as ${no}.`)}let a=Lw(r),o=Hw(r.get("bpftrace"))??n.bpftrace;if(o===void 0)return Un(e,`it is n\
ot known that ${n.name} ships a bpftrace. Write "${n.name},bpftrace@${oe}", or the release that you use.`);let i=a?.arch??n.arch,u=a===void 0||t4(a.version,n.kernel),
p=a?.backports??(u?n.backports:void 0);return Aw(e,r,{name:n===t?e:QO(e,n.name),bpftrace:o,kernel:a?.version??n.kernel,arch:i,paravirt:i==="x86_64"&&(a?.paravirt??
(n.arch==="arm64"||n.paravirt)),...p===void 0?{}:{backports:p},...n.package===void 0||o!==n.bpftrace?{}:{package:n.package},..."assumed"in n?{assumed:ZO(n,r)}:{}})}
s($w,"fromMachine");function ZO({assumed:e=[]},t){return e.filter(({fact:r})=>!t.has(r)&&(r==="bpftrace"||!t.has("kernel")))}s(ZO,"stillAssumed");function XO(e,t){
if(t===void 0||t===e.arch)return e;let r=t==="arm64"?`${e.name}${Ow}`:e.name.slice(0,-Ow.length);return tt.find(n=>n.name===r)}s(XO,"onArchitecture");function QO(e,t){
let[,...r]=e.split(",");return[t,...r.filter(n=>!/^\s*arch\s*@/.test(n))].join(",")}s(QO,"renamed");function e4(e,{values:t}){let r=Hw(t.get("bpftrace")),n=Lw(t);
if(r===void 0||n===void 0)return Un(e,`the ${r===void 0?"bpftrace":"kernel"} version is missing. Write it as ${no}.`);let a=ro.find(o=>o===t.get("arch"))??n.arch??
"x86_64";return Aw(e,t,{name:e,bpftrace:r,kernel:n.version,arch:a,paravirt:a==="x86_64"&&n.paravirt!==!1,...n.backports===void 0?{}:{backports:n.backports}})}s(
e4,"fromVersions");function Aw(e,t,r){let n=t.get("paravirt");return n===void 0?r:n==="yes"&&r.arch==="arm64"?Un(e,"kernels for arm64 have no paravirtual spin l\
ocks. Leave paravirt@yes out."):{...r,paravirt:n==="yes"}}s(Aw,"withParavirt");function Lw(e){let t=e.get("kernel");return t===void 0?void 0:zr(t)}s(Lw,"kernelO\
f");function Hw(e){return e===oe?Se.version:e?.split(".").length===2?`${e}.0`:e}s(Hw,"releaseOf");function t4(e,t){return e===t||e.startsWith(`${t}.`)}s(t4,"isO\
fLine");function r4(e){let t=tt.map(r=>r.name);return`Unknown target "${e}".${De(e,t)} "bpftrace-guard targets" lists the known names; any other machine is writ\
ten ${no}.`}s(r4,"unknownTarget");var cu=64,_u='targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".',Cw=te(_u).check(({value:e,issues:t})=>{let r=ao(e);r instanceof
D&&t.push({code:"custom",input:e,message:r.message,continue:!0})});function Iw(e){return({value:t,issues:r})=>{let n=t.map(e);for(let[a,o]of n.entries())n.indexOf(
o)<a&&r.push({code:"custom",input:o,path:[a],message:`Target "${o}" is listed twice.`})}}s(Iw,"eachOnce");var Fw=ae(Cw,_u).check(ee(1,"targets is empty. List a \
target, or leave the key out."),W(cu,`targets lists more than ${cu}.`),Iw(String)),lu=ae($d([Cw,Sw],_u),_u).check(ee(1,"targets is empty. List a target, or leav\
e the key out."),W(cu,`targets lists more than ${cu}.`),Iw(e=>n4(e)?e.name:String(e)));function n4(e){return typeof e=="object"&&e!==null&&"name"in e&&typeof e.
name=="string"}s(n4,"isNamed");var qw=["no","maybe","held"],jw=200,a4=/^[A-Za-z_][A-Za-z0-9_.]{0,127}$/,du='"- { function: vendor_htab_lock, entry: no, exit: held }"';function Bw(e){return Me(
qw,`${e} says whether a map's lock is held there: ${qw.join(", ")}.`).check(G(`Whether a lock of the map is held when a probe at the function's ${e} fires. With\
out it: no.`))}s(Bw,"held");var o4=Ce({function:te(`A row of lock-path names its function, such as ${du}.`).check(He(a4,"This is not the name of a kernel functi\
on. Write it as /proc/kallsyms has it."),G("The function as /proc/kallsyms has it. The tracepoint X is the function __traceiter_X.")),entry:V(Bw("entry")),exit:V(
Bw("exit")),during:V(ae(Me(lr,`An operation is one of ${lr.join(", ")}.`),'during is a list of operations, such as "[hash.update, hash.delete]".').check(ee(1,"d\
uring is empty. List an operation, or leave the key out."),W(lr.length,"during lists an operation twice."),G("The operations that run through the function. With\
out it: those of all hash maps."))),targets:V(Fw.check(G("The targets whose kernel has the function. Without it: all.")))},`A row of lock-path is a function wit\
h what is held, such as ${du}.`).check(({value:e,issues:t})=>{t.length===0&&(e.entry??"no")==="no"&&(e.exit??"no")==="no"&&t.push({code:"custom",input:e,message:`\
This row says that no lock is held, which is what is taken of every other function. Say where one is, such as ${du}.`})}),Dw=ae(o4,`lock-path is a list of funct\
ions, such as ${du}.`).check(ee(1,"lock-path is empty. List a function, or leave the key out."),W(jw,`lock-path lists more than ${jw} functions.`),G("Kernel fun\
ctions that run while the lock of a map is held, for kernels that have more of them than the built-in tables.")),Gw={held:"H",maybe:"M",no:"N"},s4=lr.filter(e=>e.
includes("hash."));function Kw(e,t){return e.map(r=>{let n=t.filter(a=>i4(a,r)).map(u4);return n.length===0?r:{...r,lockPath:n}})}s(Kw,"withLockPath");function i4({
targets:e},t){return e===void 0?!0:e.some(r=>{let n=ao(r);return!(n instanceof D)&&ai(n)===ai(t)})}s(i4,"isMeantFor");function u4({function:e,entry:t="no",exit:r="\
no",during:n}){return{function:e,entry:Gw[t],exit:Gw[r],during:n??s4}}s(u4,"vendorFunction");var Ur=100,zw=200,Uw="(?!\\.{1,2}(?:/|$))(?:\\*\\*|(?:[^/\\\\{}*[\\]]|\\*(?!\\*)|\\[!?[^\\]/]+\\])+)",p4=new RegExp(`^!?(?!!)${Uw}(?:/${Uw})*$`);function sl({value:e,
issues:t}){let r=Dd(e);if(r===void 0)return;let n=[...r].reverse().join(""),a=`The range "${r}" goes backwards and stands for nothing. Write "${n}".`;t.push({code:"\
custom",input:e,message:a,continue:!0})}s(sl,"standsForSomething");function il({value:e,issues:t}){let r=e.filter(n=>n.startsWith("!")).map(n=>({pattern:n,matches:xt(
n.slice(1))}));for(let[n,a]of e.entries()){if(a.startsWith("!"))continue;let o=r.find(u=>u.pattern===`!${a}`||Kd(a)&&u.matches(a))?.pattern;if(o===void 0)continue;
let i=`"${o}" excludes all that this pattern matches. Leave out one of them.`;t.push({code:"custom",input:a,path:[n],message:i})}}s(il,"excludesNoneOfItself");function ul(e){
return te(`${e} lists patterns, such as "tools/**/*.bt".`).check(W(zw,`A pattern has at most ${zw} characters.`),He(p4,'This is not a pattern. Write a path from\
 the root of the repository with "/" between names, such as "tools/**/*.bt": "*", "?" and sets such as "[a-z]" match in a name, "**" alone matches folders; ther\
e is no "{a,b}" and no "..".'),sl)}s(ul,"pathPattern");function fu(e){return ae(ul(e),`${e} is a list of patterns, such as "- tools/**/*.bt". One that starts wi\
th "!" excludes and is in quotes.`).check(ee(1,`${e} is empty. List a pattern, or leave the key out.`),W(Ur,`${e} lists more than ${Ur} patterns.`),il)}s(fu,"pa\
tternList");var hu=[...re,"off"],c4=Qe.filter(e=>e!=="syntax-error"),mu=ko(Me(c4),Me(hu,`The severity of a rule is one of ${hu.join(", ")}.`),'rules is a list of rules with\
 a severity each, such as "lossy-mitigation: off".').check(({value:e,issues:t})=>{if(e["not-judged"]!=="off")return;t.push({code:"custom",input:e,path:["not-jud\
ged"],message:"not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it."})},Hd({description:"Another severity for a r\
ule, or off. not-judged cannot be off.",properties:{"not-judged":{type:"string",enum:re,description:"What is not judged."}}}));var Ww=100,pl='"- { files: [agent/**], targets: [debian-12] }"',_4=Ce({files:fu("files").check(G('The files that this is for, as patterns from the root of the r\
epository; "!" excludes.')),rules:V(mu),targets:V(lu.check(G("The machines that these scripts are meant for.")))},`An override is a list of files with rules or \
targets for them, such as ${pl}.`).check(({value:e,issues:t})=>{t.length===0&&e.rules===void 0&&e.targets===void 0&&t.push({code:"custom",input:e,message:`This \
override changes nothing. Give it rules or targets, such as ${pl}.`})}),Vw=ae(_4,`overrides is a list, such as ${pl}.`).check(ee(1,"overrides is empty. List an \
override, or leave the key out."),W(Ww,`overrides lists more than ${Ww}.`),G("Other rules and targets for some of the files. If several match a file, the later \
one counts."));var Jw=20,Yw=200,Zw=3650,l4=/^(?:[^[\]\\]|\[!?[^\]]+\])+$/,Xw=Ce({allowed:V(Rd("allowed is true or false.").check(G("Whether ignore comments silence anything. W\
ithout it: true."))),never:V(ae(Me(Qe,`A rule is one of ${Qe.join(", ")}.`),'never is a list of rules, such as "[abba-deadlock]".').check(ee(1,"never is empty. \
List a rule, or leave the key out."),W(Qe.length,"never lists a rule twice."),G("Rules that no ignore comment silences."))),expires:V(Ed("expires is a number of\
 days, such as 180.").check(Td("expires is a whole number of days."),Nd(1,'expires is 1 at least. To allow no ignore comments, write "allowed: false".'),Sd(Zw,`\
expires is ${Zw} at most.`),G('A reason must say until when it holds, such as "until 2030-01-31", so many days ahead at most.'))),reason:V(ae(te('reason lists p\
atterns, such as "*TRACE-[0-9]*".').check(W(Yw,`A pattern has at most ${Yw} characters.`),He(l4,'This is not a pattern. "*" stands for any characters, "?" for o\
ne, "[0-9]" for one of a set; there is no "\\".'),sl),`reason is a list of patterns, such as "- '*TRACE-[0-9]*'".`).check(ee(1,"reason is empty. List a pattern,\
 or leave the key out."),W(Jw,`reason lists more than ${Jw} patterns.`),G("The reason of an ignore comment must match one of these patterns, from its start to i\
ts end.")))},'suppressions is a list of keys, such as "allowed: false".').check(G("What ignore comments may do."));var Qw=["error","warning","note","never"],d4=["on","off"],f4=/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/,ev=20,tv='run-together is a list of groups, and a group is\
 a list of patterns, such as "- [agent/*.bt, tools/slow.bt]".',rv=Ce({targets:V(lu.check(G("The machines that the scripts are meant for, by name, or with a kern\
el table of their own. Without it: the default targets."))),"fail-on":V(Me(Qw,`fail-on is one of ${Qw.join(", ")}.`).check(G("The run fails on findings of this \
severity and above. Without it: error."))),rules:V(mu),files:V(fu("files").check(G('Which files are judged, as patterns from the root of the repository; "!" exc\
ludes. Without it: files named *.bt, and files whose #! line names bpftrace.'))),embedded:V(ko(Me(iu),Me(d4,"A kind of files is on or off."),'embedded is a list\
 of kinds of files with "on" or "off" each, such as "documents: off".').check(G("In which kinds of files beside scripts programs are looked for and judged. With\
out it: in all of them, as far as files chooses them."))),"run-together":V(ae(ae(ul("A group"),tv).check(ee(1,"This group is empty. List the scripts that run to\
gether, or remove it."),W(Ur,`This group lists more than ${Ur} patterns.`),il),tv).check(ee(1,"run-together is empty. List a group, or leave the key out."),W(Ur,
`run-together lists more than ${Ur} groups.`),G("Scripts that run on one machine at the same time: they are judged as one. A list of groups, each a list of patt\
erns."))),overrides:V(Vw),"lock-path":V(Dw),suppressions:V(Xw),baseline:V(hw),"command-apps":V(ae(te('command-apps lists apps by name, such as "review-helper".').
check(He(f4,'An app is named as in its address on GitHub, such as "review-helper".')),'command-apps is a list of apps, such as "[review-helper]".').check(W(ev,`\
command-apps lists more than ${ev} apps.`),G("Apps whose comments in the name of a person count as commands of that person. Without it: none.")))},'The configur\
ation is a list of keys, such as "fail-on: warning".').check(({value:{targets:e=[],overrides:t=[]},issues:r})=>{let n=new Map,a=[{list:e,path:["targets"]},...t.
map((o,i)=>({list:o.targets??[],path:["overrides",i,"targets"]}))];for(let{list:o,path:i}of a)for(let[u,p]of o.entries()){if(typeof p=="string")continue;let c=n.
get(p.name)??p;if(n.set(p.name,c),c.bpftrace===p.bpftrace&&c["kernel-table"]===p["kernel-table"])continue;let _=`Target "${p.name}" is another one above. Give t\
his one another name.`;r.push({code:"custom",input:p,path:[...i,u],message:_})}});function av({finding:e,file:t,lines:r},{hunks:n,causes:a}){let{path:o}=t,i=n.get(o),u=At(e.span,r);if(i!==void 0){if(cl(u,i)!==void 0)return{kind:"inline",at:"w\
hole",path:o,lines:u};let c=nv(u,i);if(c!==void 0)return{kind:"inline",at:"part",path:o,lines:{first:c,last:c}}}for(let{path:c,at:_}of kt({finding:e,file:t,lines:r})){
let l=nv(_,n.get(c)??[]);if(l!==void 0)return{kind:"inline",at:"related",path:c,lines:{first:l,last:l}}}let p=n.has(o)?o:a?.get(o);return p===void 0?{kind:"summ\
ary"}:{kind:"file",path:p}}s(av,"placeFinding");function kt({finding:e,file:t,lines:r}){return e.related.map(n=>{let{path:a,text:o}=Xr(t,n),i=n.path===void 0?r:
new X(o);return{place:n,path:a,map:i,at:At(n.span,i)}})}s(kt,"relatedLines");function At(e,t){return{first:t.position(e.start).line,last:t.position(Math.max(e.start,
e.end-1)).line}}s(At,"linesOf");function cl({first:e,last:t},r){return r.find(n=>e>=n.newStart&&t<n.newStart+n.newLines)}s(cl,"hunkOf");function nv(e,t){for(let r of t){
let n=Math.max(e.first,r.newStart);if(n<=e.last&&n<r.newStart+r.newLines)return n}}s(nv,"firstShown");var UV=["added","diff_context","file","nofilter"];function ov(e,t,r){return r==="nofilter"?!0:[{path:e.file.path,at:At(e.finding.span,e.lines)},...kt(e)].some(({
path:a,at:o})=>{if(!t.has(a))return!1;let i=t.get(a);return i===void 0||r==="file"||i.some(u=>h4(u,o,r))})}s(ov,"touches");function h4({newStart:e,newLines:t,added:r},{
first:n,last:a},o){return o==="added"?r.some(i=>i>=n&&i<=a):t>0&&n<e+t&&a>=e}s(h4,"holds");import{posix as iv}from"node:path";var m4="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",g4="toml yaml yml",b4="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",k4=new Set(m4.split(" ")),y4=new Set(g4.split(" ")),w4=new Set(b4.split(" "));function or(e){
let t=/[^/]\.([A-Za-z0-9]+)$/.exec(e)?.[1];return t===void 0?"unknown":w4.has(t)?"binary":y4.has(t)?"data":k4.has(t)?"program":"unknown"}s(or,"endingOf");function sv(e){
return/\.(?:[cho]|hh|hpp|hxx|inc)$/.test(e)||or(e)==="unknown"}s(sv,"mayBeImported");var Lt=4*1024*1024,gu=256;function yt(e){return e.endsWith(".bt")}s(yt,"isScriptName");var v4=/^#!(?:.*(?:[\s/=]|\s-\w*S))?bpftrace(?:-?\d[\d.]*)?(?:\s|$)/s;function sr(e,t){
if(or(e)==="data"||Xd(e))return!1;let n=new TextDecoder("latin1").decode(t.subarray(0,gu)).split(`
`,1)[0]??"";return v4.test(n.replaceAll(/["']/g,"").replaceAll(/\\[_cfnrtv]/g," "))}s(sr,"namesBpftrace");function Wn(e,t){return yt(e)||sr(e,new TextEncoder().
encode(t.slice(0,gu)))}s(Wn,"isScript");function oo(e){if(e.length>Lt)return ku();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.
trim()===""?{status:"skipped",error:_l}:{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${x4(e)} is not UTF-8. Save the script as UTF-8.`}}}
s(oo,"decodeScript");function Vn(e){return e.status==="readable"?{kind:"text",text:e.text}:e.status==="skipped"?{kind:"text",text:""}:{kind:"unread",message:`${e.
error.charAt(0).toLowerCase()}${e.error.slice(1).replace(/\.$/,"")}`}}s(Vn,"sourceOf");var _l="The file is empty.",bu="It is a folder, not a script.";function ku(){
return{status:"failed",error:`The file is larger than ${Lt/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}s(ku,"tooLarge");function x4(e){
let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),r=1;for(let n=0;n<e.length&&e[n]===t[n];n++)e[n]===10&&r++;return r}s(x4,"line\
OfFirstWrongByte");var it=".";function ll(e){return e.startsWith("/")||e===".."||e.startsWith("../")}s(ll,"leavesRepository");var cv=16;function _v(e,t){let r=iv.join(iv.dirname(e),
t);return t.startsWith("/")||ll(r)?void 0:r.replace(/\/$/,"")}s(_v,"linkTarget");function lv(e){return`it is a symbolic link to ${e}${dv}`}s(lv,"linkToNothing");
var dv=", which is not there",S4=[ye,qr,Wa,ji];function fv(e){return S4.includes(e)||e.endsWith(dv)}s(fv,"isNothing");var dl="120000",Jn="160000",uv="100755";function hv(e){
let t=s(({path:r})=>({path:r,fromRoot:r}),"listed");return{files:e.filter(({path:r,mode:n})=>n!==Jn&&yt(r)).map(t),executables:e.filter(({path:r,mode:n})=>n===uv&&
fl(r)).map(t),runners:e.filter(({path:r,mode:n})=>N4(n)&&rn(r,n===uv)).map(t)}}s(hv,"scriptsAmong");function N4(e){return e!==dl&&e!==Jn}s(N4,"isRegular");function fl(e){
return!yt(e)&&or(e)==="unknown"}s(fl,"mayBeScript");var pv=class{static{s(this,"RememberedTree")}#e;#t=new Map;#r=new Map;#n;constructor(t){this.#e=t}look(t,r){
return N(this.#t,t,()=>this.#e.look(t,r))}fromRoot(t){return this.#e.fromRoot(t)}list(){return this.#n??=this.#e.list(),this.#n}runsBpftrace(t){return N(this.#r,
t,()=>this.#e.runsBpftrace(t))}};var M4=s(e=>e/2**32|0,"fromNumH"),O4=s(e=>e>>>0,"fromNumL");function kv(e,t,r,n){let a=M4(r),o=O4(r);e.setUint32(t,n?o:a,n),e.setUint32(t+4,n?a:o,n)}s(kv,"setU6\
4FromNum");function yv(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(yv,"\
isBytes");var ml=s(e=>e?`"${e}" `:"","atitle");function $4(e,t=""){if(typeof e!="number")throw new TypeError(ml(t)+"expected number, got "+typeof e);if(!Number.
isSafeInteger(e)||e<0)throw new RangeError(ml(t)+"expected integer >= 0, got "+e);return e}s($4,"anumber");function vu(e,t,r=""){if(yv(e)&&(t===void 0||e.length===t))return e;t!==void 0&&$4(t,"length");let n=yv(e),a=t!==void 0?` of length ${t}`:"",o=n?`length=${e.length}`:
`type=${typeof e}`,i=ml(r)+"expected Uint8Array"+a+", got "+o;throw n?new RangeError(i):new TypeError(i)}s(vu,"abytes");var P4=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobj\
ect"),wv=s((e,t)=>{P4(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(
e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function gl(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.
finished)throw new Error("digest() was already called")}s(gl,"aexists");function vv(e,t){vu(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError(
'"output" expected length >= '+r)}s(vv,"aoutput");function xu(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(xu,"clean");function Su(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(Su,"createView");
function ut(e,t){return e<<32-t|e>>>t}s(ut,"rotr");var A4=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",L4=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function xv(e){
if(vu(e),A4)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=L4[e[r]];return t}s(xv,"bytesToHex");function Sv(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{xu(t)}}s(Sv,"\
utf8ToBytes");function H4(e,t,r="opts"){return wv(e,"defaults"),t!==void 0&&wv(t,r),Object.assign(Object.create(null),e,t)}s(H4,"checkOpts");function Nv(e,t={}){if(typeof e!=
"function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=H4({},t,"info");let r=s((a,o)=>e(o).update(a).digest(),"hashC"),n=e(void 0);
return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=a=>e(a),Object.assign(r,t),Object.freeze(r)}s(Nv,"createHasher");var Ev=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function Tv(e,t,r){return e&t^~e&r}s(Tv,"Chi");function Rv(e,t,r){return e&t^e&r^t&r}s(Rv,"Maj");var Nu=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,a){
this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=a,this.buffer=new Uint8Array(t),this.view=Su(this.buffer)}update(t){gl(this),vu(t);let{view:r,buffer:n,
blockLen:a}=this,o=t.length,i=!1;for(let u=0;u<o;){let p=Math.min(a-this.pos,o-u);if(p===a){let c=Su(t);for(;a<=o-u;u+=a)this.process(c,u);i=!0;continue}n.set(u===
0&&p===o?t:t.subarray(u,u+p),this.pos),this.pos+=p,u+=p,this.pos===a&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){
gl(this),vv(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:a,isLE:o}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>a-i&&(this.process(n,0),r.fill(
0)),kv(n,a-8,this.length*8,o),this.process(n,0),this.roundClean();let u=t===r?n:Su(t),p=this.outputLen,c=p/4,_=this.get();if(p%4||c>_.length)throw new Error("in\
valid outputLen");for(let l=0;l<c;l++)u.setUint32(4*l,_[l],o)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),
n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:a,destroyed:o,pos:i}=this;return t.destroyed=o,t.finished=a,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this.
_cloneInto()}},Mv=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var C4=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),ir=new Uint32Array(64),bl=class extends Nu{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){
super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:a,E:o,F:i,
G:u,H:p}=this;return[t,r,n,a,o,i,u,p]}set(t,r,n,a,o,i,u,p){this.A=t|0,this.B=r|0,this.C=n|0,this.D=a|0,this.E=o|0,this.F=i|0,this.G=u|0,this.H=p|0}_cloneInto(t){
return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let l=0;l<16;l++,r+=4)ir[l]=t.getUint32(r,!1);for(let l=16;l<64;l++){
let d=ir[l-15],f=ir[l-2],h=ut(d,7)^ut(d,18)^d>>>3,m=ut(f,17)^ut(f,19)^f>>>10;ir[l]=m+ir[l-7]+h+ir[l-16]|0}let{A:n,B:a,C:o,D:i,E:u,F:p,G:c,H:_}=this;for(let l=0;l<
64;l++){let d=ut(u,6)^ut(u,11)^ut(u,25),f=_+d+Tv(u,p,c)+C4[l]+ir[l]|0,m=(ut(n,2)^ut(n,13)^ut(n,22))+Rv(n,a,o)|0;_=c,c=p,p=u,u=i+f|0,i=o,o=a,a=n,n=f+m|0}n=n+this.
A|0,a=a+this.B|0,o=o+this.C|0,i=i+this.D|0,u=u+this.E|0,p=p+this.F|0,c=c+this.G|0,_=_+this.H|0,this.set(n,a,o,i,u,p,c,_)}roundClean(){xu(ir)}destroy(){this.destroyed=
!0,this.set(0,0,0,0,0,0,0,0),xu(this.buffer)}},kl=class extends bl{static{s(this,"_SHA256")}constructor(){super(32,Mv)}};var Ov=Nv(()=>new kl,Ev(1));function ur(e){let t=Wr(e);return Ze(e).flatMap(n=>{let a=new X(n.text);return n.findings.map(o=>{let i=o.others?.map(p=>t.get(p)??""),u={file:n,lines:a,finding:o,
fingerprint:t.get(o)??""};return i===void 0?u:{...u,others:i}})}).sort((n,a)=>re.indexOf(n.finding.severity)-re.indexOf(a.finding.severity)||+(n.file.status==="\
failed")-+(a.file.status==="failed")||F4(n.file.path,a.file.path)||n.finding.span.start-a.finding.span.start)}s(ur,"knownFindings");function Wr(e){let t=new Map;
for(let r of Ze(e)){let n=new Map,a=r.findings.flatMap(o=>[o,...o.others??[]]);for(let o of a.sort((i,u)=>i.span.start-u.span.start)){let i=o.related.filter(({of:c})=>c===
void 0).map(c=>$v(Xr(r,c).text,c.span)),u=[o.rule,$v(r.text,o.span),...i].join("\0"),p=n.get(u)??0;n.set(u,p+1),t.set(o,I4(`${u}\0${p}`))}}return t}s(Wr,"finger\
prints");function I4(e){return xv(Ov(Sv(e))).slice(0,16)}s(I4,"hashOf");function $v(e,t){return e.slice(t.start,t.end).replace(/\s+/g," ").trim()}s($v,"squeezed");
function F4(e,t){return+(e>t)-+(e<t)}s(F4,"compare");var so=class{static{s(this,"Diff")}diff(t,r,n={}){let a;typeof n=="function"?(a=n,n={}):"callback"in n&&(a=n.callback);let o=this.castInput(t,n),i=this.castInput(
r,n),u=this.removeEmpty(this.tokenize(o,n)),p=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(u,p,n,a)}diffWithOptionsObj(t,r,n,a){var o;let i=s(
y=>{if(y=this.postProcess(y,n),a){setTimeout(function(){a(y)},0);return}else return y},"done"),u=r.length,p=t.length,c=1,_=u+p;n.maxEditLength!=null&&(_=Math.min(
_,n.maxEditLength));let l=(o=n.timeout)!==null&&o!==void 0?o:1/0,d=Date.now()+l,f=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(f[0],r,t,0,n);if(f[0].
oldPos+1>=p&&h+1>=u)return i(this.buildValues(f[0].lastComponent,r,t));let m=-1/0,b=1/0,g=s(()=>{for(let y=Math.max(m,-c);y<=Math.min(b,c);y+=2){let k,w=f[y-1],
E=f[y+1];w&&(f[y-1]=void 0);let x=!1;if(E){let v=E.oldPos-y;x=E&&0<=v&&v<u}let T=w&&w.oldPos+1<p;if(!x&&!T){f[y]=void 0;continue}if(!T||x&&w.oldPos<E.oldPos?k=this.
addToPath(E,!0,!1,0,n):k=this.addToPath(w,!1,!0,1,n),h=this.extractCommon(k,r,t,y,n),k.oldPos+1>=p&&h+1>=u)return i(this.buildValues(k.lastComponent,r,t))||!0;f[y]=
k,k.oldPos+1>=p&&(b=Math.min(b,y-1)),h+1>=u&&(m=Math.max(m,y+1))}c++},"execEditLength");if(a)s(function y(){setTimeout(function(){if(c>_||Date.now()>d)return a(
void 0);g()||y()},0)},"exec")();else for(;c<=_&&Date.now()<=d;){let y=g();if(y)return y}}addToPath(t,r,n,a,o){let i=t.lastComponent;return i&&!o.oneChangePerToken&&
i.added===r&&i.removed===n?{oldPos:t.oldPos+a,lastComponent:{count:i.count+1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+a,lastComponent:{
count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,a,o){let i=r.length,u=n.length,p=t.oldPos,c=p-a,_=0;for(;c+1<i&&p+1<u&&this.equals(n[p+1],r[c+
1],o);)c++,p++,_++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return _&&!o.oneChangePerToken&&(t.lastComponent=
{count:_,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=p,c}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===
r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){
return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,n){let a=[],o;for(;t;)a.push(t),o=t.previousComponent,delete t.previousComponent,
t=o;a.reverse();let i=a.length,u=0,p=0,c=0;for(;u<i;u++){let _=a[u];if(_.removed)_.value=this.join(n.slice(c,c+_.count)),c+=_.count;else{if(!_.added&&this.useLongestToken){
let l=r.slice(p,p+_.count);l=l.map(function(d,f){let h=n[c+f];return h.length>d.length?h:d}),_.value=this.join(l)}else _.value=this.join(r.slice(p,p+_.count));p+=
_.count,_.added||(c+=_.count)}}return a}};var yl=class extends so{static{s(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=j4}equals(t,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||
!t.includes(`
`))&&(t=t.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,n)}},q4=new yl;function wl(e,t,r){return q4.diff(e,t,r)}s(wl,"diffLines");function j4(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],n=e.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let a=0;a<n.length;a++){let o=n[a];a%2&&!t.newlineIsToken?r[r.length-1]+=o:r.push(o)}return r}s(j4,
"tokenize");function B4(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}s(B4,"needsQuoting");function pr(e){if(!B4(e))return e;
let t='"',r=new TextEncoder().encode(e),n=0;for(;n<r.length;){let a=r[n];a===7?t+="\\a":a===8?t+="\\b":a===9?t+="\\t":a===10?t+="\\n":a===11?t+="\\v":a===12?t+=
"\\f":a===13?t+="\\r":a===34?t+='\\"':a===92?t+="\\\\":a>=32&&a<=126?t+=String.fromCharCode(a):t+="\\"+a.toString(8).padStart(3,"0"),n++}return t+='"',t}s(pr,"q\
uoteFileNameIfNeeded");var vl={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},io={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Vr(e,t,r,n,a,o,i){let u;i?typeof i=="function"?u={callback:i}:u=i:u={},typeof u.context>"u"&&(u.context=4);let p=u.context;if(u.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(u.callback){let{callback:_}=u;wl(r,n,Object.assign(Object.assign(
{},u),{callback:s(l=>{let d=c(l);_(d)},"callback")}))}else return c(wl(r,n,u));function c(_){if(!_)return;_.push({value:"",lines:[]});function l(y){return y.map(
function(k){return" "+k})}s(l,"contextLines");let d=[],f=0,h=0,m=[],b=1,g=1;for(let y=0;y<_.length;y++){let k=_[y],w=k.lines||G4(k.value);if(k.lines=w,k.added||
k.removed){if(!f){let E=_[y-1];f=b,h=g,E&&(m=p>0?l(E.lines.slice(-p)):[],f-=m.length,h-=m.length)}for(let E of w)m.push((k.added?"+":"-")+E);k.added?g+=w.length:
b+=w.length}else{if(f)if(w.length<=p*2&&y<_.length-2)for(let E of l(w))m.push(E);else{let E=Math.min(w.length,p);for(let T of l(w.slice(0,E)))m.push(T);let x={oldStart:f,
oldLines:b-f+E,newStart:h,newLines:g-h+E,lines:m};d.push(x),f=0,h=0,m=[]}b+=w.length,g+=w.length}}for(let y of d)for(let k=0;k<y.lines.length;k++)y.lines[k].endsWith(
`
`)?y.lines[k]=y.lines[k].slice(0,-1):(y.lines.splice(k+1,0,"\\ No newline at end of file"),k++);return{oldFileName:e,newFileName:t,oldHeader:a,newHeader:o,hunks:d}}
s(c,"diffLinesResultToPatch")}s(Vr,"structuredPatch");function Eu(e,t){var r,n,a,o,i,u;if(t||(t=vl),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(
_=>_.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return e.map(_=>Eu(_,t)).join(`
`)}let p=[];if(e.isGit){if(t=vl,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let _=e.oldFileName,l=e.newFileName;e.isCreate&&_==="/dev/null"?_=l.replace(/^b\//,"a/"):e.isDelete&&l==="/dev/null"&&(l=_.replace(
/^a\//,"b/")),p.push("diff --git "+pr(_)+" "+pr(l)),e.isDelete&&p.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&p.push("n\
ew file mode "+((n=e.newMode)!==null&&n!==void 0?n:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(p.push("old mode "+e.oldMode),p.push("new mode "+
e.newMode)),e.isRename&&(p.push("rename from "+pr(((a=e.oldFileName)!==null&&a!==void 0?a:"").replace(/^a\//,""))),p.push("rename to "+pr(((o=e.newFileName)!==null&&
o!==void 0?o:"").replace(/^b\//,"")))),e.isCopy&&(p.push("copy from "+pr(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),p.push("copy to "+pr(((u=
e.newFileName)!==null&&u!==void 0?u:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&p.push("Index: "+e.oldFileName),
t.includeUnderline&&p.push("===================================================================");let c=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||c)&&(p.push("--- "+pr(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),p.push("+++ "+pr(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let _=0;_<e.hunks.length;_++){let l=e.hunks[_],d=l.oldLines===0?l.oldStart-1:l.oldStart,f=l.newLines===0?l.newStart-1:l.newStart;p.push("@@ -"+d+","+l.
oldLines+" +"+f+","+l.newLines+" @@");for(let h of l.lines)p.push(h)}return p.join(`
`)+`
`}s(Eu,"formatPatch");function uo(e,t,r,n,a,o,i){if(typeof i=="function"&&(i={callback:i}),i?.callback){let{callback:u}=i;Vr(e,t,r,n,a,o,Object.assign(Object.assign(
{},i),{callback:s(p=>{u(p?Eu(p,i.headerOptions):void 0)},"callback")}))}else{let u=Vr(e,t,r,n,a,o,i);return u?Eu(u,i?.headerOptions):void 0}}s(uo,"createTwoFile\
sPatch");function G4(e){let t=e.endsWith(`
`),r=e.split(`
`).map(n=>n+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}s(G4,"splitLines");import{createHash as D4}from"node:crypto";var Pv={gone:"_This is not found any more._","not-caused":"_This is still there, but not caused by this change any more._",dismissed:"_This was dismissed._",joined:"\
_This is superseded: it has the same cause as a worse finding, whose comment tells of both._",superseded:"_This is superseded: the lines have changed since. Wha\
t holds now is in a newer comment, or in the summary._"},K4=["_This is fixed now._"];function UJ(e,t){return`${Pv[t]}

${z4(e)}`}s(UJ,"closedText");function WJ(e){return[...Object.values(Pv),...K4].some(t=>e.startsWith(t))}s(WJ,"isClosedText");var Av=/^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*$/gm;
function VJ(e){return e.search(Av)>=0}s(VJ,"holdsSuggestion");function z4(e){return e.replace(Av,"$1bpftrace")}s(z4,"withoutSuggestion");function Lv(e,{first:t,
last:r}){let a=e.split(`
`).slice(t-1,r).map(o=>o.replace(/\r$/,"")).join(`
`);return D4("sha256").update(a).digest("hex").slice(0,16)}s(Lv,"linesHash");function JJ(e){return e.replace(/\r\n/g,`
`).trim()}s(JJ,"bareBody");function Iv(e){return e.find(t=>t.safe&&!Ot(t))}s(Iv,"offeredFix");function rY(e,t,r){let n=Cv(e),a=Cv(ie(e,t.edits)),o=W4(n);if(o===void 0)return;let i=0;for(;i<
n.length&&i<a.length&&n[i]===a[i];)i+=1;let u=n.length,p=a.length;for(;u>i&&p>i&&n[u-1]===a[p-1];)u-=1,p-=1;if(u===i&&p===i)return;let c=u>i?[{start:i,oldEnd:u,
newEnd:p}]:[{start:i-1,oldEnd:u,newEnd:p},{start:i,oldEnd:u+1,newEnd:p+1}];for(let _ of c){if(_.start<0||_.oldEnd>n.length)continue;let l={first:_.start+1,last:_.
oldEnd};if(cl(l,r)===void 0)continue;let d=U4(n.slice(_.start,_.oldEnd),a.slice(_.start,_.newEnd),o);if(d!==!1)return{lines:l,text:d}}}s(rY,"suggestionFor");function U4(e,t,r){
let n=e.at(-1)?.endsWith(`
`)===!0;if(t.length===0)return n?void 0:!1;if(t.at(-1)?.endsWith(`
`)!==n)return!1;let a=t.map(Hv);if(a.length===e.length&&a.every((u,p)=>u===Hv(e[p]??"")))return!1;let o=t.every((u,p)=>!u.endsWith(`
`)||u===`${a[p]}
`||r===`\r
`),i=a.join(`
`);return o&&!So(i)?i:!1}s(U4,"suggestedText");function Hv(e){return e.replace(/\r?\n$/,"")}s(Hv,"bareLine");function Cv(e){return e.match(/[^\n]*\n|[^\n]+$/g)??
[]}s(Cv,"splitLines");function W4(e){let t=e.filter(n=>n.endsWith(`
`)),r=t.filter(n=>n.endsWith(`\r
`)).length;return r===0?`
`:r===t.length?`\r
`:void 0}s(W4,"commonEnding");function Yn({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(n=>n.verdict===t).map(({target:n})=>n);if(r.length>0)return{verdict:t,targets:r}}}
s(Yn,"harmOf");function Tu(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),n=new Map,a=new Set(Yn(t)?.targets);for(let{target:o}of e.stops??
[]){if(!a.has(o))continue;let i=r.find(u=>u.targets.includes(o));n.set(i,[...n.get(i)??[],o])}return[...n].map(([o,i])=>({targets:i,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(Tu,"insteadOf");function qv({harm:e,targets:t}){if(e===void 0)return;let r=e.targets.filter(o=>t.includes(o)),n=e.targets.length;return n===1||r.length===0?`on ${Fv(t)}`:`on ${r.
length===n?`all ${n}`:`${r.length} of the ${n}`} targets that ${e.verdict==="hang"?"hang":"lose updates"}: ${Fv(r)}`}s(qv,"whereItHelped");function xl({stops:e=[]}){
let t=s(a=>e.filter(o=>o.hung===a).map(({target:o})=>o),"names"),[r,n]=[t(!0),t(!1)];return[...r.length===0?[]:[`It then does not start on ${po(r)}, where it ha\
ngs without it.`],...n.length===0?[]:[`It then does not start on ${po(n)}, where it runs without it.`]]}s(xl,"stoppedWords");function po(e){return e.length===1?
Gr(e):`${e.length} machines`}s(po,"fewTargets");function Sl({copies:e=[]}){return e.length===0?[]:["Two copies at a time can still hang the machine."]}s(Sl,"cop\
iesWords");function jv(e){return[...xl(e),...V4(e),...Sl(e)].join(" ")}s(jv,"leftWords");function V4({instead:e=[]}){return e.map(({targets:t,fix:r})=>r===void 0?
`No rewrite is proved to help on ${Gr(t)}.`:`On ${Gr(t)} another rewrite would help in its place: ${r.title}. To have it, give fix the script as it was and ${J4(
t)}.`)}s(V4,"insteadWords");function J4(e){return e.length>1?"these targets by --target":`--target ${e.join()}`}s(J4,"options");function Bv(e,t){if(e.length===0||
t.size===0)return"";let r=new Set(e.flatMap(({stops:p=[]})=>p.map(({target:c})=>c))),n=[...t].filter(p=>r.has(p)).length,a=new Set(e.map(({path:p})=>p)).size===
1?"the fixed script":"a fixed script",[o,i]=[t.size===1,n===t.size];if(i)return`; ${t.size} of them no longer ${o?"starts":"start"} ${a}`;let u=n===0?"":`, ${n}\
 of which did before`;return`; ${t.size} of them ${o?"does":"do"} not start ${a}${u}`}s(Bv,"unstartedWords");function Fv(e){return e.map(de).join(", ")}s(Fv,"na\
mes");function Gv(e,t){let r=Xy(e,t);if(r===void 0)return;let n=t.filter(({verdict:i})=>i==="hang"||i==="lost-updates"),a=n.map(({target:i})=>i).filter(i=>!r.includes(
i)),o=s(i=>Le(i.map(de)),"names");return a.length<r.length?`on ${r.length} of ${n.length}, not on ${o(a)}`:`only on ${o(r)}`}s(Gv,"whereItHelps");var Y4=2,Dv=60,Z4=2e3,Ru="The program after the rewrite that this file has no place for";function Kv(e){return e?.find(({program:t})=>t!==void 0)?.program}s(Kv,
"programOf");function Mu({before:e,after:t}){let n=Vr("","",e,t,void 0,void 0,{context:Y4,maxEditLength:Z4});if(n===void 0)return["The edits are too many to sho\
w here."];let a=n.hunks.flatMap((i,u)=>[...u===0?[]:["…"],...i.lines.filter(p=>!p.startsWith("\\")).map(p=>p.replace(/\r$/,""))]),o=a.length-Dv;return o>0?[...a.
slice(0,Dv),`${o} more lines`]:a}s(Mu,"programPatch");var X4={hang:"hangs","lost-updates":"loses updates",refused:"does not start",unattachable:"does not start",safe:"safe"};function Zn(e){let t=[...e].sort((n,a)=>$e.
indexOf(n.verdict)-$e.indexOf(a.verdict)),r=new Map;for(let n of t){let a=n.why===oa?"starts":X4[n.verdict],o=r.get(a);o===void 0?r.set(a,[n]):o.push(n)}return[
...r].map(([n,a],o)=>{let i=Ma(a).map(({why:c,targets:_})=>{let l=_.map(de);return{why:c===oa?"":c,names:l,targets:l.join(", ")}}),u=i.length>1,p=e.length>Mn||u;
return{verdict:a[0].verdict,words:n,count:p?` on ${Q4(a.length,e.length,o===0)}: `:" on ",targets:i.map(({targets:c})=>c).join(", "),names:[...new Set(a.map(({target:c})=>de(
c)))],why:u?"":i.map(({why:c})=>c).join(""),rows:u?i:[]}})}s(Zn,"groupVerdicts");function Q4(e,t,r){return e===t?`all ${t}`:r?`${e} of ${t}`:`${e}`}s(Q4,"countO\
f");var zv=5;function Uv(e,t){return Zn(e).map((r,n)=>{let{verdict:a,words:o,count:i,names:u}=r,p=a==="hang"||a==="lost-updates",c=p&&!t&&n===0&&u.length<=Mn;if(!(e.
length<=Mn||(n===0||p)&&!c))return Ou({verdict:a,words:o,count:i},[]);let l=u.length-zv;return Ou({verdict:a,words:o,count:i},l>1?[...u.slice(0,zv),`${l} more`]:
u)})}s(Uv,"verdictLine");function Ou({verdict:e,words:t,count:r},n){let a=r.replace(/:? ?$/,"");return n.length===0?{verdict:e,words:t,rest:a,count:a,names:n}:{
verdict:e,words:t,rest:r+n.join(", "),count:r.trimEnd(),names:n}}s(Ou,"brief");function Wv(e){return e.map(t=>t.count===" on"?t:Ou(t,[]))}s(Wv,"withoutNames");function Vv(e){
return Zn(e).map((t,r)=>{let n=t.verdict==="hang"||t.verdict==="lost-updates";return Ou(t,r===0||n||e.length<=Mn?t.names:[])})}s(Vv,"briefVerdicts");function _o(e,t=e.fixes.find(({safe:r})=>r)){let{rule:r,what:n,how:a="",fixes:o,tried:i=[],confidence:u}=e,p=t===void 0?n$(e):t$(t,e),c=Uv(e.verdicts,e.others!==
void 0),_=Yn(e)===void 0?"":e$[u],d=Yv([n,Nl(p),co(c,_)].join(" "))>Jv?Wv(c):c,f=Yv([n,Nl(p),co(d,_)].join(" "))>Jv;return{what:n,elsewhere:e.related.find(({path:h})=>h!==
void 0),remedy:p,verdicts:d,sure:f?"":_,rule:r,more:{how:f?`${a} ${_}`.trim():a,cost:t===void 0||t.cost===(t.price??t.cost)?"":t.cost,others:o.filter(h=>h!==t&&
h.kind!=="suppress").map(h=>a$(h,e)),tried:i,program:Kv(i),ignore:o.find(({kind:h})=>h==="suppress")?.edits[0]?.text.trim()}}}s(_o,"findingParts");var Jv=105;function Yv(e){
return e.split(/\s+/).length}s(Yv,"countWords");var e$={certain:"Certain: every step is known; not every run hits it.",likely:"Likely: one step depends on a val\
ue or a program that is not known here.",possible:"Possible: one step is not proved for these kernels."};function t$(e,t){return{label:"Fix",words:$u(e.title),cost:$u(
e.price??e.cost),leaves:r$(e,t),fix:e}}s(t$,"remedyOf");function r$(e,t){let r=Yn(t),n=(e.stops??[]).map(({target:i})=>i),a=(r?.targets??[]).filter(i=>!e.targets.
includes(i)&&!n.includes(i)),o=Tu(e,t).filter(i=>i.fix!==void 0);return[...xl(e),...a.length===0?[]:[`It still ${r?.verdict==="hang"?"hangs":"loses updates"} on\
 ${po(a)}.`],...o.map(({targets:i})=>`Another rewrite helps on ${po(i)}.`),...Sl(e),...e.partly===!0?["Another finding of the same cause stays."]:[]]}s(r$,"leav\
esOf");function n$({rule:e,todo:t}){return{label:"What to do",words:t??o$(er.find(({id:r})=>r===e)?.do),cost:"",leaves:[]}}s(n$,"adviceOf");function a$(e,{verdicts:t}){
let r=Gv(e,t);return{label:"Or",words:$u(e.title),cost:$u(e.cost),leaves:[...r===void 0?[]:[`It helps ${r}.`],...e.safe?[]:[`It ${Ki(e)}: look before you apply \
it.`],...Ot(e)?["It needs a new file: `bpftrace-guard fix` makes it."]:[]],fix:e}}s(a$,"otherOf");function lo(e){return Zv(e).join(`
`)}s(lo,"plainText");function OY(e){return Zv(e).join(" ")}s(OY,"plainLine");function Zv(e){let{what:t,remedy:r,verdicts:n,sure:a,rule:o}=_o(e);return[t,Nl(r),co(
n,a),ar(o,nn)].filter(u=>u!=="")}s(Zv,"plainLines");function Nl({label:e,words:t,cost:r,leaves:n}){return t===""?"":[`${e}: ${t}`,...r===""?[]:[`Cost: ${r}`],...n].
join(" ")}s(Nl,"remedyLine");function co(e,t){return e.length===0?"":`${e.map(({words:r,rest:n})=>r+n).join("; ")}. ${t}`.trimEnd()}s(co,"verdictsLine");function $u(e){
return e===""||/[.!?]$/.test(e)?e:`${e}.`}s($u,"sentence");function o$(e=""){return e.split(/(?<=[.!?]) (?=[A-Z`])/)[0]??""}s(o$,"firstSentence");var Xv=120;function s$(e,t){let[r,...n]=[...new Set(e.map(p=>p.cpu))].sort((p,c)=>p-c),a=[...new Set(e.flatMap(p=>[p.holds,p.wants]))],o=s(p=>a.indexOf(p)+(r===
void 0?0:1),"lock"),i=s(p=>p===r?0:1+a.length+n.indexOf(p),"at");return{participants:[...r===void 0?[]:[`CPU ${r}`],...a,...n.map(p=>`CPU ${p}`)].map(El),events:[
...e.map(({cpu:p,program:c,holds:_})=>({kind:"arrow",from:i(p),to:o(_),lost:!1,text:El(`${c} takes it`)})),...e.flatMap(({cpu:p,site:c,nested:_,through:l=[]})=>[
...l,{program:_,site:c}].map(d=>({kind:"note",over:i(p),text:El(`${d.site}: ${d.program} fires`)}))),...e.map(({cpu:p,wants:c})=>({kind:"arrow",from:i(p),to:o(c),
lost:!0,text:t?"waits, for ever":"does not get it"}))]}}s(s$,"sequenceOf");function Pu(e,t,r,n=a=>a){let{cpu:a,program:o,holds:i,wants:u}=e,p=`${ki(e,"At",r,n)}\
 and ${t?"waits for":"wants"} the ${n(u)}.`;return`CPU ${a}: ${r===void 0?o:r(o)} holds the ${n(i)}. ${p}`}s(Pu,"witnessSentence");function El(e){let t=Ge(e.replace(
/\s+/g," ")).trim();return t.length>Xv?`${t.slice(0,Xv).trimEnd()}...`:t}s(El,"label");function Au(e,t){let{participants:r,events:n}=s$(e,t),a=/^CPU (\d+)$/,o=0,
i=r.map(p=>a.test(p)?p.replace(a,"cpu$1"):`lock${o++}`),u=["sequenceDiagram",...r.map((p,c)=>`participant ${i[c]} as ${Tl(p)}`)];for(let p of n)u.push(p.kind===
"note"?`Note over ${i[p.over]}: ${Tl(p.text)}`:`${i[p.from]}${p.lost?"-x":"->>"}${i[p.to]}: ${Tl(p.text)}`);return u.join(`
`)}s(Au,"sequenceDiagram");function Tl(e){return e.replace(/[^A-Za-z0-9 _.,:@$*()[\]/+='-]/gu,t=>`#${t.codePointAt(0)??63};`)}s(Tl,"mermaidLabel");var Ml=65e3,i$=2e3,u$=30;function tZ(e,t,r,n){let{finding:a,file:o}=e,i=p$(e,t,n),u=`${Lu(a)}${i}`,p=`<sub>id ${he(To(e))}</sub>`,{headSha:c,use:_}=n,l=r.kind===
"suggestion"?Lv(o.text,r.suggestion.lines):void 0,d=`${p}

${nw({use:_,fingerprint:e.fingerprint,head:c,replaces:l})}`,{shown:f,folded:h}=Ol(e,r,n);return[[u,...f,...h,d],[u,...f,ex(o.path),d],[u,ex(o.path),d]].map(b=>b.
join(`

`)).find(b=>b.length<=Ml)??d}s(tZ,"findingComment");function p$({finding:e,lines:t,file:r},n,a){let o=At(e.span,t),i=su(a,r.path,o);return n.path!==r.path?` at \
[${he(`${r.path}:${o.first}`)}](${i})`:n.lines!==void 0&&o.last>=n.lines.first&&o.first<=n.lines.last?"":` at [${rx(o)}](${i})`}s(p$,"placeWords");function Ol(e,t,r){
let{finding:n}=e,a=_o(n,t.kind==="none"?void 0:Iv(n.fixes)),{what:o,elsewhere:i,remedy:u,verdicts:p,sure:c,rule:_,more:l}=a,d=`[About ${he(_)}](${ar(_,nn)})`,f=[
Jr(gt(n.verdicts)?"How it hangs":"How it happens",_$(e,a,r)),Jr("What the fix costs",l.cost===""?"":Pt(l.cost)),Jr(K(l.others.length,"other rewrite"),l.others.map(
b=>`- ${Qv(b,"Or")}`).join(`
`)),Jr("Tried and not offered",l.tried.map(b=>`- ${ve(b.what)}: ${Pt(b.why)}`).join(`
`)),d$(l.program),l.ignore===void 0?"":Jr("If it does not hold here",`This line above it silences it:

${$t(l.ignore,"")}`)],h=kt(e).find(({place:b})=>b===i),m=[to(o),h===void 0?"":tx(h,r),Qv(u),...l$(e,u,t),c$(p,c),d];return{shown:Rl(m),folded:Rl(f)}}s(Ol,"findi\
ngSections");function Rl(e){return e.filter(t=>t!=="")}s(Rl,"filled");function Jr(e,t){return t===""?"":`<details><summary>${e}</summary>

${t}

</details>`}s(Jr,"details");function Qv({label:e,words:t,cost:r,leaves:n},a=e){return t===""?"":[`**${a}:** ${Pt(t)}`,...r===""?[]:[`**Cost:** ${Pt(r)}`],...n.map(
Pt)].join(" ")}s(Qv,"remedyWords");function c$(e,t){return e.length===0?"":`${e.map(({verdict:n,words:a,rest:o})=>`${Hu(n,a)} ${ve(o)}`).join("; ")}. ${Pt(t)}`.
trimEnd()}s(c$,"verdictsWords");function _$(e,{more:t},r){let{finding:n}=e,{witness:a=[],verdicts:o,seen:i,related:u}=n,p=(u.length===0?[]:kt(e)).map(c=>`- ${tx(
c,r)}`);return Rl([to(t.how),...a.length===0?[]:h$(a,gt(o)),p.join(`
`),f$(o),i===void 0?"":ve(Rn(i))]).join(`

`)}s(_$,"howSections");function tx({place:e,path:t,at:r},n){return`[${e.path===void 0?`line ${r.first}`:he(`${t}:${r.first}`)}](${su(n,t,r)}): ${ve(e.message)}`}
s(tx,"relatedWords");function l$({file:e},{fix:t},r){if(t===void 0)return[];if(Ot(t))return["It needs a new file, which no suggestion can create: `bpftrace-guar\
d fix` makes it."];switch(r.kind){case"suggestion":return[m$(r.suggestion)];case"patch":return[g$(e.path,e.text,t,r.because)];case"whole":return[$t(ie(e.text,t.
edits),"")];case"elsewhere":return[`The suggestion on ${rx(r.lines)} makes this edit.`];case"none":return[];default:return r}}s(l$,"editSections");function Lu({
severity:e,rule:t,confidence:r}){return`**${e}** ${he(t)} (confidence: ${r})`}s(Lu,"findingTitle");function rx({first:e,last:t}){return t>e?`lines ${e} to ${t}`:
`line ${e}`}s(rx,"lineWords");function d$(e){return e===void 0?"":Jr(Ru,$t(rl(Mu(e).join(`
`)),"diff"))}s(d$,"programSection");function f$(e){return Zn(e).map(({verdict:r,words:n,count:a,targets:o,why:i,rows:u})=>{let p=`- ${Hu(r,n)}${a}`;return u.length>
0?[p.trimEnd(),...u.map(c=>`  - ${ve(c.targets)}: ${ve(c.why)}`)].join(`
`):`${p}${ve(o)}${i===""?"":`\\
  ${ve(i)}`}`}).join(`
`)}s(f$,"verdictList");function h$(e,t){let r=e.map(a=>`1. ${Pu(a,t,he,ve)}`),n=e.length>1&&t?`

Each waits for a lock that another one holds: none of them goes on.`:"";return[`${r.join(`
`)}${n}`,$t(Au(e,t),"mermaid")]}s(h$,"witnessSections");function m$({text:e}){return $t(e===void 0?"":`${e}
`,"suggestion")}s(m$,"suggestionBlock");function g$(e,t,r,n){let a=uo(`a/${e}`,`b/${e}`,t,ie(t,r.edits),void 0,void 0,{context:3,headerOptions:io,maxEditLength:i$});
if(a===void 0)return`${Pt(n)} The edits are too many to show here.`;let o=rl(a),i=o===a?"Apply it with `git apply`.":"Make it by hand: line ends or unseen chara\
cters are not shown exactly.",u=`${Pt(n)} ${i}`,p=$t(o,"diff");return o.trimEnd().split(`
`).length<=u$?`${p}

${u}`:Jr("The fix as a patch",`${u}

${p}`)}s(g$,"patchBlock");function ex(e){return`The details are too long for a comment. \`bpftrace-guard check\` shows them for ${he(e)}.`}s(ex,"tooLong");function Hu(e,t){
return e==="hang"?`**${t}**`:t}s(Hu,"verdictWords");function Cu({file:e,lines:t,finding:r},n){let a=At(r.span,t);return`[${he(`${e.path}:${a.first}`)}](${su(n,e.
path,a)})`}s(Cu,"placeLink");var fZ=1e6,b$=50;function nx(e,t){let r=new Pl(t-500);r.add(`### bpftrace-guard: ${k$(e)}`);for(let n of e.notes)r.add(to(n));return r.addAll(w$(e.files),"input\
s that were not analysed"),e.findings.length>0&&(r.addAll(v$(e),"findings in the table",t/2),r.addAll(e.unplaced.map(n=>()=>S$(n,e.repository)),"findings told i\
n full")),r.addAll(N$(e),"findings that this change does not cause"),e.targets.length>0&&r.addAll([E$(e.targets)],"lists of targets"),r.text()}s(nx,"renderSumma\
ry");function Al(e){return re.flatMap(t=>{let r=e.filter(n=>n.severity===t).length;return r===0?[]:[K(r,t)]})}s(Al,"severityCounts");function k$({findings:e,files:t}){
let r=Al(e.map(({finding:u})=>u)),n=r.pop(),a=n===void 0?"no findings":r.length===0?n:`${r.join(", ")} and ${n}`,o=t.filter(u=>u.status==="failed").length,i=o===
0?"":`, ${K(o,"script")} could not be analysed`;return`${a} in ${K(t.filter(u=>u.status==="analysed").length,"script")}${i}`}s(k$,"countWords");function hZ(e,t){
let r=`${aw(t)}
`,n=y$(e.findings.filter(o=>!e.unplaced.some(i=>i.known===o))),a=Ml-Buffer.byteLength(r)-Buffer.byteLength(n)-2;return`${r}
${nx(e,a)}${n}`}s(hZ,"summaryComment");function y$(e){let t=e.find(({finding:i})=>i.witness!==void 0&&i.witness.length>0);if(t?.finding.witness===void 0)return"";
let{witness:r,verdicts:n}=t.finding,a=gt(n)?"How the worst of them hangs":"How updates get lost in the worst of them",o=$t(Au(r,gt(n)),"mermaid");return`
<details><summary>${a}</summary>

${o}

</details>
`}s(y$,"diagramOf");function mZ(e,t){if(t.length===0)return[];let r=new Map(e.map(n=>[To(n),n]));return t.flatMap(({id:n,by:a,reason:o})=>{let i=r.get(n);return i===
void 0?[]:[`${i.finding.rule} in ${i.file.path} was dismissed by ${a}: ${o}`]})}s(mZ,"dismissedNotes");function gZ(e){return`bpftrace-guard: ${K(e,"new finding")}\
. The summary comment of this pull request lists all of them.`}s(gZ,"reviewBody");function bZ(e){return e.startsWith("bpftrace-guard: ")}s(bZ,"isReviewBody");var Pl=class{static{
s(this,"Page")}#e;#t=[];#r=0;constructor(t){this.#e=t}add(t,r=this.#e){let n=Buffer.byteLength(t)+1;return this.#r+n>r?!1:(this.#t.push(t),this.#r+=n,!0)}addAll(t,r,n=this.#e){
for(let[a,o]of t.entries())if(!this.add(typeof o=="string"?o:o(),n)){this.#t.push(`
_${t.length-a} more ${r}: left out here, as GitHub limits the size of this text._
`);return}}text(){return`${this.#t.join(`
`)}
`}};function w$(e){let t=e.flatMap(r=>r.status==="skipped"?[`- ${he(r.path)} skipped: ${ve(r.error)}`]:[]);return t.length===0?[]:[`
**Not analysed**
`,...t,""]}s(w$,"unanalysed");function v$({findings:e,repository:t}){let r=["Finding","Where","Verdicts"],n=e.map(a=>{let{severity:o,rule:i,verdicts:u,what:p,todo:c=""}=a.
finding,_=i==="not-judged"?ve(`${p} ${c}`):x$(u);return $l([`${o}: ${he(i)}`,Cu(a,t),_])});return[`
${$l(r)}
${$l(r.map(()=>"---"))}`,...n]}s(v$,"verdictTable");function $l(e){return`| ${e.join(" | ")} |`}s($l,"row");function x$(e){return Vv(e).map(({verdict:t,words:r,
rest:n})=>`${Hu(t,r)} ${ve(n)}`).join("; ")}s(x$,"verdictCell");function S$({known:e,because:t},r){let{finding:n,file:a}=e,o=e.lines.position(n.span.start).line,
{shown:i,folded:u}=Ol(e,{kind:"patch",because:t},r);return[`
<details><summary>${n.severity}: ${nl(n.rule)} in ${nl(`${a.path}:${o}`)}</summary>`,`${Lu(n)} at ${Cu(e,r)}`,...i,...u,"</details>"].join(`

`)}s(S$,"details");function N$({others:e=[],repository:t}){if(e.length===0)return[];let r=e.slice(0,b$).map(i=>`- ${Lu(i.finding)} at ${Cu(i,t)}`),n=e.length-r.
length,a=n===0?[]:[`- and ${n} more`];return[`
<details><summary>${`Not caused by this change: ${K(e.length,"finding")}`}</summary>

${[...r,...a].join(`
`)}

</details>`]}s(N$,"notCaused");function E$(e){let t=e.map(({name:r,bpftrace:n,kernel:a,arch:o,paravirt:i})=>`- ${he(r)}: bpftrace ${n}, Linux ${a}, ${he(o)}${i||
o==="arm64"?"":", no paravirtual spin locks"}`);return`
<details><summary>Judged for ${K(e.length,"target")}</summary>

${t.join(`
`)}

</details>`}s(E$,"judgedTargets");function kZ({targets:e,files:t,notes:r=[]}){let n=ur(t),a=n.map(o=>({known:o,because:"This is the whole fix."}));return nx({targets:e,
files:t,findings:n,unplaced:a,notes:r,repository:void 0},Number.POSITIVE_INFINITY)}s(kZ,"renderMarkdown");var Iu=go(bv(),1);var T$=30;function Ll({text:e,lines:t},r,n,{colors:a,paint:o,window:i}){let u=t.position(r.start).line,p=t.position(Math.max(r.start,r.end-1)).line,c=[],_=a.blue(
"|");for(let l=u;l<=p;l++)if(p-u>2&&l===u+1)c.push(`${" ".repeat(n)} ${a.blue(":")} ${a.dim(`${p-u-1} more lines`)}`),l=p-1;else{let d=t.lineStart(l),f=sx(e,d),
h=l===u?r.start-d:f.length-f.trimStart().length,m=l===p?r.end-d:f.length,{source:b,carets:g}=R$(f,{from:h,to:m,window:i});c.push(`${a.blue(String(l).padStart(n))}\
 ${_} ${b}`.trimEnd()),c.push(`${" ".repeat(n)} ${_} ${o(g)}`)}return c}s(Ll,"sourceLines");function ox({text:e,lines:t},r){let n=t.lineStart(t.position(r.start).
line);return{start:r.start,end:Math.max(r.start,Math.min(r.end,n+sx(e,n).length))}}s(ox,"firstLine");function Hl(e,t){return Math.max(...t.map(r=>String(e.position(
Math.max(r.start,r.end-1)).line).length))}s(Hl,"gutterWidth");function sx(e,t){let r=e.indexOf(`
`,t),n=e.slice(t,r===-1?e.length:r);return n.endsWith("\r")?n.slice(0,-1):n}s(sx,"lineContent");function R$(e,{from:t,to:r,window:n}){let{part:a,shift:o}=M$(e,t,
n),i=g_(a),u=i.column(Math.min(t-o,a.length)),p=i.column(Math.min(Math.max(r-o,0),a.length)),c=o>0?"…":"",_=o+a.length<e.length?"…":"";return{source:`${c}${i.
text}${_}`,carets:" ".repeat(u+c.length)+"^".repeat(Math.max(1,p-u))}}s(R$,"underline");function M$(e,t,r){if(e.length<=r)return{part:e,shift:0};let n=Math.min(
Math.max(0,t-T$),e.length-r),a=n+r;return ax(e,n)&&n--,ax(e,a)&&a++,{part:e.slice(n,a),shift:n}}s(M$,"windowOf");function ax(e,t){let r=e.charCodeAt(t);return r>=
56320&&r<=57343}s(ax,"isLowSurrogate");var Cl=60,ix=8;function ux(e,t,r,n){let{colors:a,width:o,verbose:i,note:u}=n,p=_o(r),c=C$(r.severity,a),{line:_,column:l}=t.lines.position(r.span.start),d=`${a.
bold(`${Ua(e.path)}:${_}:${l}`)} ${c(a.bold(`${r.severity}[${r.rule}]`))} ${r.confidence}`+(u===void 0?"":a.dim(` (${u})`)),f=Hl(t.lines,[r.span]),h=[d,...Be(U(
p.what,o-2),2),...e.status==="analysed"?["",...O$(t,r,f,{...n,paint:c})]:[],...$$(e,t,p,{...n,gutter:f}),...P$(e,p.remedy,n),...A$(p,n),...L$(p,r,n)];return r.left!==
void 0&&h.push(...Be(U(`left: ${r.left}`,o-2),2)),[h.join(`
`),...i?H$(e,t,r,{...n,parts:p}):[]].join(`

`)}s(ux,"findingText");function O$(e,{span:t},r,{colors:n,paint:a,verbose:o,width:i}){return Ll(e,o?t:ox(e,t),r,{colors:n,paint:a,window:Il(i,r)})}s(O$,"sourceR\
ows");function $$(e,t,{elsewhere:r},{gutter:n,colors:a,width:o,verbose:i}){return i||r===void 0?[]:dx(cx(r,px(e,t,r)),n,{colors:a,width:o}).slice(1)}s($$,"elsew\
hereRows");function Il(e,t){return Math.max(20,e-t-7)}s(Il,"windowOf");function P$(e,{label:t,words:r,cost:n,leaves:a,fix:o},i){if(r==="")return[];let{colors:u,
width:p,verbose:c}=i,_=[...U(`${t.toLowerCase()}: ${r}`,p-2).map(d=>u.bold(d)),...n===""?[]:U(`cost: ${n}`,p-2),...a.flatMap(d=>U(d,p-4).map(f=>`  ${f}`))],l=o===
void 0?[]:c?B$(e,o,u):G$(e,o,i);return[...Be(_,2),...l]}s(P$,"remedyRows");function A$({verdicts:e,sure:t},{colors:r,width:n}){let a=Be(U(co(e,t),n-2),2),[o]=e;
return o===void 0?[]:a.map((i,u)=>u===0?i.replace(o.words,_x(o.verdict,r)):i)}s(A$,"verdictRows");function L$({rule:e,more:t},r,n){let{width:a,verbose:o,links:i}=n,
u=`bpftrace-guard explain ${e}`,p=[...t.how===""&&r.witness===void 0?[]:["how it happens"],...t.others.length===0?[]:[K(t.others.length,"other rewrite")],...t.program===
void 0?[]:["the program after a rewrite"],...t.ignore===void 0?[]:["how to ignore it"]],c=o||p.length===0?"":`; with --verbose: ${p.join(", ")}`,_=Be(U(`more: ${u}${c}`,
a-2),2),l=`\x1B]8;;${ar(e,nn)}\x1B\\${u}\x1B]8;;\x1B\\`;return i?_.map(d=>d.replace(u,l)):_}s(L$,"ruleRows");function H$(e,t,r,{parts:{more:n},colors:a,width:o}){
let i=[];n.how!==""&&i.push(Yr("how it happens",U(n.how,o-4),a));let u=r.related.map(c=>({place:c,source:px(e,t,c)})),p=Math.max(0,...u.map(c=>Hl(c.source.lines,
[c.place.span])));if(u.length>0&&i.push(u.flatMap(({place:c,source:_})=>[...dx(cx(c,_),p,{colors:a,width:o}),...Ll(_,c.span,p,{colors:a,paint:a.cyan,window:Il(o,
p)})])),r.witness!==void 0&&r.witness.length>0){let c=gt(r.verdicts),_=r.witness.flatMap(l=>F$(l,c,{colors:a,width:o}));i.push(Yr(c?"who waits for whom":"how up\
dates get lost",_,a))}r.verdicts.length>0&&i.push(Yr("verdicts",I$(r.verdicts,{colors:a,width:o}),a)),r.seen!==void 0&&i.push(Be(U(Rn(r.seen),o-2),2)),n.cost!==
""&&i.push(Yr("what the fix costs",U(n.cost,o-4),a));for(let c of n.others)i.push(q$(e,c,{colors:a,width:o}));if(n.tried.length>0){let c=n.tried.flatMap(({what:_,
why:l})=>U(`${_}: ${l}`,o-4));i.push(Yr("tried and not offered",c,a))}return n.program!==void 0&&i.push(Yr(Ru,j$(n.program,a),a)),n.ignore!==void 0&&i.push(Yr("\
if it does not hold here, this line above it silences it",[tr(n.ignore)],a)),i.map(c=>c.join(`
`))}s(H$,"moreBlocks");function px(e,t,r){if(r.path===void 0)return t;let{text:n}=Xr(e,r);return{text:n,lines:new X(n)}}s(px,"sourceOf");function cx({path:e,span:t,
message:r},{lines:n}){if(e===void 0)return r;let{line:a,column:o}=n.position(t.start);return`${tr(e)}:${a}:${o}: ${r}`}s(cx,"placeLabel");function C$(e,t){switch(e){case"\
error":return t.red;case"warning":return t.yellow;case"note":return t.cyan;default:return e}}s(C$,"severityColor");function I$(e,{colors:t,width:r}){return Zn(e).
flatMap(({verdict:n,words:a,count:o,targets:i,why:u,rows:p})=>{let c=_x(n,t);if(p.length>0){let f=p.flatMap(h=>U(`${h.targets}: ${h.why}`,r-6,4));return[`${c(a)}${o}`.
trimEnd(),...Be(f,2)]}let[_="",...l]=U(`${a}${o}${i}`,r-4,4),d=u===""?[]:Be(U(u,r-6),2);return[`${c(a)}${_.slice(a.length)}`,...l,...d.map(f=>t.dim(f))]})}s(I$,
"reasonRows");function _x(e,t){switch(e){case"hang":return t.red;case"lost-updates":return t.yellow;case"refused":case"unattachable":return t.magenta;case"safe":
return t.green;default:return e}}s(_x,"verdictColor");function F$(e,t,{colors:r,width:n}){let{cpu:a,program:o,holds:i,wants:u}=e,p=`CPU ${a}`,c=n-6-p.length;return[
...U(`${o} holds the ${i}`,c),...U(`${ki(e,"at")} and ${t?"waits for":"wants"} the ${u}`,c)].map((l,d)=>`${d===0?r.bold(p):" ".repeat(p.length)}  ${l}`)}s(F$,"w\
itnessRows");function q$(e,{label:t,words:r,cost:n,leaves:a,fix:o},{colors:i,width:u}){let p=o?.edits.filter(({path:c})=>c!==void 0)??[];return[...Be(U(`${t.toLowerCase()}\
: ${r}`,u-2),2).map(c=>i.bold(c)),...Be(U(`cost: ${n}`,u-4),4),...a.flatMap(c=>Be(U(c,u-4),4)),...p.flatMap(c=>Be(U(`new file: ${nr(c,e.path)}`,u-4),4))]}s(q$,"\
otherRows");function j$(e,t){return Mu(e).map(r=>{let n=r.charAt(0)+tr(r.slice(1)),a=r.startsWith("+")?t.green:r.startsWith("-")?t.red:o=>o;return`${t.blue("|")}\
 ${a(n)}`.trimEnd()})}s(j$,"programRows");function B$(e,t,r){let n=tr(e.path),a=ie(e.text,t.edits),o=uo(`a/${n}`,`b/${n}`,e.text,a,void 0,void 0,{context:2,headerOptions:io}),
u=[...t.edits.flatMap(c=>c.path===void 0?[]:[`new file: ${nr(c,n)}`]),...o.trimEnd().split(`
`)],p=u.slice(0,Cl).map(c=>lx(c,r));return u.length>Cl&&p.push(r.dim(`${u.length-Cl} more lines`)),p.map(c=>`    ${r.blue("|")} ${c}`.trimEnd())}s(B$,"patchRows");
function G$(e,t,{colors:r,width:n}){let a=ie(e.text,t.edits),{hunks:o}=Vr("","",e.text,a,void 0,void 0,{context:0}),i=o.flatMap(({oldStart:d,lines:f})=>{let h=d;
return f.map(m=>[m.startsWith("-")?String(h++):"",m])}),u=Math.max(3,...i.map(([d])=>d.length)),c=[...t.edits.flatMap(d=>d.path===void 0?[]:[["",`new file: ${nr(
d,e.path)}`]]),...i],_=c.slice(0,ix).map(([d,f])=>{let h=lx(D$(f,Il(n,u)),r);return`${d.padStart(u)} ${r.blue("|")} ${h}`.trimEnd()}),l=c.length-ix;return l>0&&
_.push(`${" ".repeat(u)} ${r.dim(`... ${l} more${K$(e.path)}`)}`),_}s(G$,"briefPatchRows");function D$(e,t){return e.length<=t?e:`${e.slice(0,t).replace(new RegExp(
"\\p{Surrogate}$","u"),"")}…`}s(D$,"cutLine");function K$(e){return/^[\w/.][\w./+-]*$/.test(e)?`: \`bpftrace-guard fix --dry-run ${e}\``:" (--verbose)"}s(K$,"\
wholePatch");function lx(e,t){let r=e.charAt(0)+tr(e.slice(1).replace(/\r$/,""));return/^(?:---|\+\+\+|@@|new file)/.test(e)?t.bold(r):e.startsWith("+")?t.green(
r):e.startsWith("-")?t.red(r):r}s(lx,"patchRow");function dx(e,t,{colors:r,width:n}){let a=" ".repeat(t),[o="",...i]=U(e,n-t-3);return[`${a} ${r.blue("|")}`,`${a}\
 ${r.blue("=")} ${o}`,...i.map(u=>`${a}   ${u}`)]}s(dx,"labelled");function Yr(e,t,r){return[`  ${r.bold(`${e}:`)}`,...Be(t,4)]}s(Yr,"section");function Be(e,t){
return e.map(r=>r===""?"":" ".repeat(t)+r)}s(Be,"indent");var fx=100;function JZ(e,t){let{color:r,quiet:n,width:a=fx}=t,o=Iu.default.createColors(r),i=[],{fixed:u}=e;return u!==void 0&&!n&&i.push(...u.findings.map(p=>U$(
p,u.written,{colors:o,width:a}))),i.push(...Ze(e.files).flatMap(p=>hx(p,t))),n||i.push(o.bold(Fu(e))),i.length===0?"":`${i.join(`

`)}
`}s(JZ,"renderText");function YZ(e,t){let r=hx(e,t);return r.length===0?"":`${r.join(`

`)}
`}s(YZ,"renderFile");function ZZ(e,{color:t,quiet:r}){return r?"":`${Ze(e.files).some(({findings:a})=>a.length>0)?`
`:""}${Iu.default.createColors(t).bold(Fu(e))}
`}s(ZZ,"renderCounts");function hx(e,{color:t,hunks:r,width:n=fx,verbose:a=!1,links:o=!1}){let i=Iu.default.createColors(t),u={text:e.text,lines:new X(e.text)};
return[...e.findings].sort((p,c)=>p.span.start-c.span.start).map(p=>{let c=r===void 0?void 0:W$({file:e,finding:p,lines:u.lines},{hunks:r});return ux(e,u,p,{colors:i,
width:n,verbose:a,links:o,note:c})})}s(hx,"fileBlocks");function Fu(e){let t=mx(e),r=Ze(e.files).flatMap(h=>h.findings),n=Al(r),a=r.length===0?"no findings":`${K(
r.length,"finding")} (${n.join(", ")})`,o=r.length>0&&r.every(h=>h.copies===!0),i=e.files.filter(h=>h.status==="failed").length,u=i===0?"":`; ${K(i,"input")} co\
uld not be analysed`,{fixed:p}=e,c=p===void 0?"":`${p.findings.length} ${p.written?"fixed":"to be fixed"}, `,_=z$(e),l=r.length===0&&_!==""?" where it starts,":
"",d=c===""?a:o?`${n.join(", ")} left: two copies,`:`${a} left${l}`,f=`judged on ${K(e.targets.length,"target")}`;return`${c}${d} in ${K(t.length,"script")}, ${f}${_}${u}`}
s(Fu,"summaryLine");function z$(e){let t=e.fixed?.findings??[],r=new Set(t.map(({path:a})=>a)),n=mx(e).filter(({path:a})=>r.has(a));return Bv(t,new Set(n.flatMap(
({unstarted:a=[]})=>a)))}s(z$,"unstartedAfter");function mx(e){return e.files.filter(t=>t.status==="analysed")}s(mx,"analysed");function U$(e,t,{colors:r,width:n}){
let{path:a,range:o,rule:i,title:u,cost:p}=e,c=`${Ua(a)}:${o.start.line}:${o.start.column}`,_=r.green(r.bold(`${t?"fixed":"to be fixed"}[${i}]`)),l=qv(e),d=jv(e),
f=[`fix: ${u}`,...l===void 0?[]:[`helps ${l}`],`cost: ${p}`,...d===""?[]:[`leaves: ${d}`]].flatMap(h=>U(h,n-2));return[`${r.bold(c)} ${_}`,...f.map(h=>`  ${h}`)].
join(`
`)}s(U$,"fixedText");function W$(e,t){let r=av(e,t);if(r.kind!=="inline")return"outside the diff";switch(r.at){case"whole":return"in the diff";case"part":return"\
partly in the diff";case"related":return r.path===e.file.path?`in the diff at line ${r.lines.first}`:`in the diff at ${Ua(r.path)}:${r.lines.first}`;default:return r.
at}}s(W$,"diffNote");var qu=10,V$=qu-1,gx=4e3;function iX(e){let t=e.filter(({finding:a})=>a.severity==="error"),r=e.filter(({finding:a})=>a.severity==="warning"),n=[...t.slice(0,V$).
map(a=>bx("error",a)),...r.slice(0,qu).map(a=>bx("warning",a))];return{annotations:n,left:t.length+r.length-n.length}}s(iX,"annotationsOf");function bx(e,{file:t,
finding:r,lines:n}){let{first:a,last:o}=At(r.span,n),i=`bpftrace-guard: ${r.rule}`,u=t.status==="failed"?{}:{startLine:a,endLine:o};return{level:e,title:i,message:yx(
lo(r)),file:Ge(t.path),...u}}s(bx,"annotationOf");function yx(e){return J$(Ge(e))}s(yx,"messageOf");function J$(e){return e.length>gx?`${e.slice(0,gx)}...`:e}s(
J$,"cut");var Y$={error:"error",warning:"warning",note:"notice"};function uX(e){let t=Ze(e.files).flatMap(i=>{let u=new X(i.text);return i.findings.map(p=>({file:i,
lines:u,finding:p}))});t.sort((i,u)=>re.indexOf(i.finding.severity)-re.indexOf(u.finding.severity));let r=t.filter(({finding:i})=>i.severity==="error").slice(0,
qu),n=t.filter(({finding:i})=>i.severity!=="error").slice(0,qu),a=t.length-r.length-n.length;return[...[...r,...n].map(({file:i,lines:u,finding:p})=>Z$(i,u,p)),
Fu(e)+(a===0?"":`; ${a} of them without an annotation`),""].join(`
`)}s(uX,"renderWorkflowCommands");function Z$(e,t,r){let{start:n,end:a}=t.range(r.span),o=n.line===a.line?`line=${n.line},endLine=${a.line},col=${n.column},endC\
olumn=${a.column}`:`line=${n.line},endLine=${a.line}`,i=kx(`bpftrace-guard: ${r.rule}`);return`::${Y$[r.severity]} file=${kx(Ge(e.path))},${o},title=${i}::${wx(
yx(lo(r)))}`}s(Z$,"command");function wx(e){return e.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}s(wx,"escapeData");function kx(e){return wx(e).
replace(/:/g,"%3A").replace(/,/g,"%2C")}s(kx,"escapeProperty");function vx(e){let t=Wr(e);return Ze(e).flatMap(r=>{let n=new X(r.text);return r.findings.map(a=>X$(a,r,n,t.get(a)??""))})}s(vx,"findingsOf");function xx(e){let{
name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,table:i}=e,u=si(e),p=i===void 0?{}:{release:i.release};return{name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,...p,...u.
length===0?{}:{notes:u}}}s(xx,"targetOf");function X$(e,t,r,n){let{path:a}=t,{rule:o,severity:i,confidence:u,what:p,how:c,todo:_,verdicts:l,witness:d,seen:f,fixes:h,
tried:m,left:b}=e,g=s(y=>r.range(y),"range");return{rule:o,severity:i,confidence:u,path:a,range:g(e.span),message:zd(e),what:p,...c===void 0?{}:{how:c},..._===void 0?
{}:{todo:_},related:kt({finding:e,file:t,lines:r}).map(({place:y,path:k,map:w})=>{let{span:E,message:x,of:T}=y;return{path:k,range:w.range(E),message:x,...T===void 0?
{}:{rule:T}}}),verdicts:l.map(({target:y,verdict:k,why:w})=>({target:y,verdict:k,why:w})),...d===void 0?{}:{witness:d.map(({cpu:y,program:k,holds:w,wants:E,site:x,
nested:T,through:v})=>({cpu:y,program:k,holds:w,wants:E,site:x,nested:T,...v===void 0?{}:{through:v}}))},...f===void 0?{}:{seen:eP(f)},fingerprint:n,fixes:h.map(
y=>Q$(y,a,g)),...m===void 0?{}:{tried:m.map(tP)},...b===void 0?{}:{left:b}}}s(X$,"findingOf");function Q$({kind:e,title:t,cost:r,price:n,safe:a,targets:o,stops:i,
edits:u},p,c){return{kind:e,title:t,cost:r,...n===void 0?{}:{price:n},safe:a,targets:o,...i===void 0?{}:{stops:i.map(Nx)},edits:u.map(_=>({path:nr(_,p),range:c(
_.span),text:_.text}))}}s(Q$,"fixOf");function eP({kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,copies:i,scripts:u}){return{kernel:e,arch:t,bpftrace:r,hung:n,runs:a,
of:o,...i===void 0?{}:{copies:i},scripts:u}}s(eP,"seenOf");function Sx(e){let{rule:t,path:r,range:n,kind:a,title:o,cost:i,targets:u,stops:p,instead:c}=e;return{
rule:t,path:r,range:n,kind:a,title:o,cost:i,targets:u,...p===void 0?{}:{stops:p.map(Nx)},...c===void 0?{}:{instead:c.map(_=>({targets:_.targets,..._.fix}))}}}s(
Sx,"fixedOf");function tP({kind:e,what:t,why:r,program:n}){return{kind:e,what:t,why:r,...n===void 0?{}:{program:n}}}s(tP,"triedOf");function Nx({target:e,hung:t,
why:r}){return{target:e,hung:t,why:r}}s(Nx,"stopOf");function xX(e,t){let r={version:1,tool:{name:"bpftrace-guard",version:t},targets:e.targets.map(xx),files:e.files.map(n=>n.status==="analysed"?{path:n.path,status:n.
status}:{path:n.path,status:n.status,error:n.error}),findings:vx(e.files),...e.fixed===void 0?{}:{fixed:e.fixed.findings.map(Sx)}};return Fl(r)}s(xX,"renderJson");
function Fl(e){return`${eo(Fd(JSON.stringify(e,void 0,2),rP),"\\u005b")}
`}s(Fl,"safeJson");function rP(e){let t="";for(let r=0;r<e.length;r++)t+=`\\u${e.charCodeAt(r).toString(16).padStart(4,"0")}`;return t}s(rP,"escapeUnits");var nP="bpftraceGuard/v1";function jX(e,t){return aP(t,{invocations:[oP(e)],results:ur(e.files).map(sP),properties:{targets:e.targets.map(({name:r})=>r)}})}s(jX,
"renderSarif");function aP(e,t){return Fl({$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{
driver:{name:"bpftrace-guard",version:e,informationUri:tl,rules:uP(e)}},automationDetails:{id:"bpftrace-guard/"},columnKind:"utf16CodeUnits",...t}]})}s(aP,"sari\
fLog");function oP({files:e,notes:t=[]}){let r=e.flatMap(a=>{let o=[{physicalLocation:{artifactLocation:jl(a.path)}}];return a.status==="analysed"?[]:[{level:a.
status==="failed"?"error":"note",message:{text:a.error},locations:o}]}),n=[...t.map(a=>({level:"note",message:{text:a}})),...r];return{executionSuccessful:e.every(
({status:a})=>a!=="failed"),...n.length===0?{}:{toolExecutionNotifications:n}}}s(oP,"invocation");function sP({finding:e,file:t,lines:r,fingerprint:n}){let{rule:a,
severity:o,confidence:i,how:u,related:p,verdicts:c,witness:_=[],seen:l,fixes:d}=e,f=d.filter(m=>m.safe),h=_.map(m=>Pu(m,gt(c)));return{ruleId:a,ruleIndex:Qe.indexOf(
a),level:o,message:{text:[lo(e),u??[],h,l===void 0?[]:Rn(l)].flat().join(`
`)},locations:[Ex(t.path,r,e.span)],...p.length===0?{}:{relatedLocations:kt({finding:e,file:t,lines:r}).map(({place:m,path:b,map:g},y)=>({id:y,...Ex(b,g,m.span),
message:{text:m.message}}))},partialFingerprints:{[nP]:n},...f.length===0?{}:{fixes:f.map(m=>iP(m,t.path,r))},properties:{confidence:i,verdicts:Object.fromEntries(
c.map(({target:m,verdict:b})=>[m,b]))}}}s(sP,"resultOf");function Ex(e,t,r){return{physicalLocation:{artifactLocation:jl(e),region:ql(t,r)}}}s(Ex,"location");function jl(e){
return e.startsWith("/")?{uri:`file://${Qa(e)}`}:{uri:Qa(e.replace(/^(?:\.\/)+/,"")),uriBaseId:"%SRCROOT%"}}s(jl,"artifact");function ql(e,t){let{start:r,end:n}=e.
range(t);return{startLine:r.line,startColumn:r.column,endLine:n.line,endColumn:n.column}}s(ql,"region");function iP({title:e,cost:t,edits:r},n,a){let o=new Map;
for(let i of r){let u=nr(i,n),c={deletedRegion:i.path===void 0?ql(a,i.span):ql(new X(""),i.span),insertedContent:{text:i.text}};o.set(u,[...o.get(u)??[],c])}return{
description:{text:`${e} ${t}`},artifactChanges:[...o].map(([i,u])=>({artifactLocation:jl(i),replacements:u}))}}s(iP,"fixOf");function uP(e){return er.map(t=>{let r=Pc(
t).sections;return{id:t.id,name:_P(t.id),shortDescription:{text:t.summary},fullDescription:{text:t.what},defaultConfiguration:{level:t.severity},helpUri:ar(t.id,
e),help:{text:r.map(({title:n,text:a})=>`${n}
${a}`).join(`

`),markdown:[...r.map(({title:n,text:a})=>`**${n}**

${a}`),pP(t)].join(`

`)},properties:{tags:["bpf","deadlock","reliability"],"problem.severity":cP(t)}}})}s(uP,"sarifRules");function pP(e){return Pc(e).examples.map(({title:t,outcome:r,
targets:n,script:a})=>{let o=Ge(a).trimEnd();return`**Example:** ${t}

${r} ${n.map(i=>`\`${i}\``).join(", ")}.

\`\`\`
${o}
\`\`\``}).join(`

`)}s(pP,"examples");function cP({severity:e}){return e==="note"?"recommendation":e}s(cP,"problem");function _P(e){return e.replace(/(?:^|-)(\w)/g,(t,r)=>r.toUpperCase())}
s(_P,"pascal");var Xn=s(()=>"script","everyScript");function Re(e,t){return e==="any"||e==="script"&&t}s(Re,"picks");function KX(e){return e===0?[]:[`${e===1?"1 script is":`${e}\
 scripts are`} left out by \`files\` of the configuration.`]}s(KX,"leftOutNotes");function Rx(e){let t=e.map(Bl);return r=>{let n=t.map(a=>a(r));return n.includes(
"any")?"any":n.includes("script")?"script":"none"}}s(Rx,"chooseFilesOfAny");function Bl(e){let t=e.filter(o=>o.startsWith("!")).map(o=>xt(o.slice(1))),r=e.filter(
o=>!o.startsWith("!")),n=r.filter(Tx).map(xt),a=r.filter(o=>!Tx(o)).map(xt);return o=>t.some(i=>i(o))?"none":r.length===0?"script":a.some(i=>i(o))?"any":n.some(
i=>i(o))?"script":"none"}s(Bl,"chooseFiles");function Tx(e){return/(?:^|\/)\*{1,2}$/.test(e)}s(Tx,"leavesNameOpen");var lP=["note","warning","error","never"];function Gl(e,t){let r=t.findLast(a=>a.targets!==void 0)?.targets,n=Object.assign({},e.rules,...t.map(a=>a.rules));return{
...e,rules:n,...r===void 0?{}:{targets:r}}}s(Gl,"overridden");function Ox(e,t){let{files:r=[],ownTables:n,overrides:a,...o}=t;if(e===void 0)return{configuration:o,
files:[r],overruled:[]};let i=[],u=s((f,h,m,b)=>m===void 0||b===void 0||h.indexOf(m)<=h.indexOf(b)?m:(i.push(`"${f}: ${m}" is overruled by the policy of the org\
anisation, which says ${b}.`),b),"strictest"),p=o.failOn===void 0&&e.failOn!=="never"?e.failOn:u("fail-on",lP,o.failOn,e.failOn),c={...o.rules};for(let[f,h]of Mx(
e.rules??{})){let m=o.rules?.[f],b=m===void 0?dP(f,h):u(f,hu,m,h);b!==void 0&&(c[f]=b)}let _=e.baseline===xe;_&&o.baseline!==void 0&&o.baseline!==xe&&i.push(`"b\
aseline: ${o.baseline}" is overruled by the policy of the organisation, which allows none.`);let l={...o.embedded};for(let[f,h]of Mx(e.embedded??{})){let m=u(f,
["on","off"],o.embedded?.[f],h);m!==void 0&&(l[f]=m)}let d=[...new Set([...e.targets??[],...o.targets??[]])];return{configuration:{...o,...d.length===0?{}:{targets:d},
...p===void 0?{}:{failOn:p},..._?{baseline:xe}:{},rules:c,embedded:l,runTogether:[...e.runTogether??[],...o.runTogether??[]],lockPath:[...e.lockPath??[],...o.lockPath??
[]],suppressions:{...o.suppressions,also:e.suppressions},...e.commandApps===void 0?{}:{commandApps:o.commandApps?.filter(f=>e.commandApps?.includes(f))??[]}},files:e.
files===void 0?[r]:[r,e.files],overruled:i}}s(Ox,"tightened");function dP(e,t){return e==="not-judged"?t:t==="off"?void 0:{atLeast:t}}s(dP,"settingOf");function Mx(e){
let t=[];for(let r in e){let n=e[r];n!==void 0&&t.push([r,n])}return t}s(Mx,"entriesOf");function uQ({inputs:e,repository:t,organisation:r,host:n}){if(r!==void 0&&r.mistakes.length>0)throw new D("policy",...r.mistakes);if(r!==void 0&&Object.keys(r.configuration).
length===0)throw new D("policy","The policy asks for nothing: it is empty, or has only comments. Write a key into it.");let{baseline:a=xe}=r?.configuration??{};
if(a!==xe)throw new D("policy",`The policy names the baseline ${a}. A repository has its own; a policy only forbids it: "baseline: ${xe}".`);let{configuration:o,
mistakes:i}=t,u=r?.ownTargets??new Map,p=[...t.ownTargets.keys()].filter(x=>u.has(x)).map(x=>`The target "${x}" is overruled by that of the policy of the organi\
sation.`),c=new Map([...t.ownTargets,...u]),_=r?.configuration,l=[...(_?.overrides??[]).map(x=>$x("policy",x)),...(o.overrides??[]).map(x=>$x("repository",x))],
d=s(x=>{let T=s(me=>x.filter(ge=>ge.layer===me),"from"),v=Ox(_===void 0?void 0:Gl(_,T("policy")),hP(e,Gl(o,T("repository")))),{targets:R,lockPath:Y=[],rules:wt={}}=v.
configuration,P=gP(R,{own:c,host:n,mistakes:i});return{joined:v,file:{...P,targets:Kw(P.targets,Y),rules:wt}}},"settle"),{joined:f,file:h}=d([]),{configuration:m,
files:b,overruled:g}=f,y=l.map(x=>({override:x,...d([x])})),k=m.baseline===xe?xe:t.baseline,w=new Map([["",h]]),E=s(x=>{let T=x===void 0?[]:l.filter(({matches:R})=>R(
x)),v=T.map(R=>l.indexOf(R)).join();return N(w,v,()=>d(T).file)},"forFile");return{...h,overrides:y.map(x=>x.file),forFile:E,failOn:m.failOn??"error",minConfidence:e.
minConfidence??"possible",suppressions:{...m.suppressions,today:new Date().toISOString().slice(0,10)},commandApps:m.commandApps??[],choose:Rx(b),embedded:s(x=>m.
embedded?.[x]!=="off","embedded"),runTogether:m.runTogether??[],...k===void 0?{}:{baseline:k},mistakes:i.length===0?[]:[...i,bP(h.configured,e,r)],overruled:[...g,
...y.flatMap(x=>fP(x,g)),...p]}}s(uQ,"resolveSettings");function $x(e,t){let r=Bl(t.files);return{...t,layer:e,matches:s(n=>r(n)!=="none","matches")}}s($x,"ofLa\
yer");function fP({override:e,joined:t},r){return t.overruled.filter(a=>!r.includes(a)).map(a=>`For ${e.files.join(", ")}: ${a}`)}s(fP,"overruledIn");function hP(e,t){
let r=e.targets??t.targets,n=e.failOn??t.failOn;return{...t,...r===void 0?{}:{targets:r},...n===void 0?{}:{failOn:n},...e.on===void 0&&e.off===void 0?{}:{rules:mP(
e,t.rules??{})}}}s(hP,"asked");function mP({on:e=[],off:t=[]},r){let n=Object.entries(r).filter(([a,o])=>o!=="off"||!e.some(i=>i===a));return{...Object.fromEntries(
n),...Object.fromEntries(t.map(a=>[a,"off"]))}}s(mP,"chosenRules");function gP(e,{own:t,host:r,mistakes:n}){if(e===void 0)return{targets:b_,configured:!1};let a=Pw(
e,t,r);if(!a.ok)throw new D("usage",...n,...a.errors);return{targets:a.targets,configured:!Ng(a.targets,b_)}}s(gP,"chooseTargets");function bP(e,{targets:t,from:r},n){
let a=[...t===void 0?[]:[`of the ${r}`],...n?.configuration.targets===void 0?[]:["of the policy of the organisation"]];return`The configuration is left out; the\
 scripts are judged on ${e?`the targets ${a.join(" and ")}`:"the default targets"}.`}s(bP,"leftOut");function pQ(e){let t=[e,...e.overrides];return[...new Set(t.
flatMap(({targets:r,configured:n})=>n?r.flatMap(si):[]))]}s(pQ,"targetNotes");function cQ(e,{failOn:t}){if(t==="never")return!1;let r=re.indexOf(t);return e.some(
({severity:n})=>re.indexOf(n)<=r)}s(cQ,"fails");import{lstat as Ul,readdir as Lx,realpath as ea}from"node:fs/promises";import _e from"node:path";import{realpath as RP}from"node:fs/promises";import Qn from"node:path";import{spawn as kP}from"node:child_process";var Zr=class extends D{static{s(this,"GitError")}status;constructor(t,r){super("git",t),this.status=r}},yP=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/,
wP={"core.fsmonitor":"false","core.hooksPath":"/dev/null","core.sshCommand":"false","core.pager":"cat","core.attributesFile":"/dev/null","core.commitGraph":"fal\
se","diff.orderFile":"/dev/null","protocol.allow":"never","safe.bareRepository":"explicit"},vP={LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},xP=["--no-pager","--literal-pathspecs",...Object.entries(wP).flatMap(([e,t])=>["-c",
`${e}=${t}`])];function Dl(e,t,{input:r="",most:n}={}){return new Promise((a,o)=>{let i=kP("git",[...xP,...e],{cwd:t,env:SP(process.env),stdio:["pipe","pipe","p\
ipe"],windowsHide:!0}),u=[],p=[],c=0;i.stdout.on("data",_=>{u.push(_),c+=_.length,!(n===void 0||c<n)&&(a(Buffer.concat(u).subarray(0,n)),i.kill())}),i.stderr.on(
"data",_=>p.push(_)),i.on("error",_=>o(new Zr(`git cannot be run (${_.message}). Install git to review a range.`))),i.on("close",_=>{if(_===0)a(Buffer.concat(u));else{
let l=Buffer.concat(p).toString("utf8"),d=e.find(f=>/^[a-z]/.test(f)&&!f.includes("="));o(new Zr(NP(l)??`git ${d} failed: ${EP(l)}`,_??void 0))}}),i.stdin.on("e\
rror",()=>{}),i.stdin.end(r)})}s(Dl,"runGit");function SP(e){let t=Object.entries(e).filter(([r])=>!r.startsWith("GIT_")||yP.test(r));return{...Object.fromEntries(
t),...vP}}s(SP,"environment");function NP(e){let[,t]=/could not fetch ([0-9a-f]+) from promisor remote/.exec(e)??[];return t===void 0?void 0:`This is a partial \
clone, which lacks the object ${t}. Fetch what it left out: git fetch --refetch --no-filter`}s(NP,"lacking");function EP(e){let t=e.trim().split(`
`);return t.find(r=>!r.startsWith("warning:"))??t[0]??""}s(EP,"firstLine");import{stat as TP}from"node:fs/promises";import Kl from"node:path";async function ju(e){for(let t=e;;t=Kl.dirname(t)){if(await zl(Kl.join(t,".git")))return t;if(t===Kl.dirname(t))return}}s(ju,"repositoryAbove");function zl(e){return TP(
e).then(()=>!0,()=>!1)}s(zl,"exists");var Bu=class{static{s(this,"Ignored")}#e=new Set;#t=new Set;problem;async addBelow(t){if(this.#t.has(Qn.join(t,".")))return;this.#t.add(Qn.join(t,"."));let r=await RP(
await Fe(t)),n=await ju(r);if(n!==void 0)try{if(r!==n&&await MP(r,n))return;let a=await Dl(["ls-files","-z","--others","--ignored","--exclude-standard","--direc\
tory"],r);for(let o of a.toString("utf8").split("\0"))o!==""&&this.#e.add(Qn.join(t,o,"."))}catch(a){if(!(a instanceof Zr))throw a;this.problem=`What git ignore\
s is not known, so it is judged too: ${a.message}`}}has(t){return this.#e.has(Qn.join(t,"."))}};async function MP(e,t){try{let r=`./${Qn.relative(t,e).split(Qn.
sep).join("/")}`;return await Dl(["--no-literal-pathspecs","check-ignore","--quiet","--no-index",r],t),!0}catch(r){if(r instanceof Zr&&r.status===1)return!1;throw r}}
s(MP,"isIgnored");var OP=new Set([".git","node_modules"]),Px=class{static{s(this,"DiskTree")}#e;#t=new Map;constructor(t){this.#e=t}async look(t,r){try{let n=await ea(await Fe(t));
if(!Gu(n,await this.#r(_e.dirname(r))))return we(qr);let a=await Fe(n);return(await Ul(a)).isDirectory()?{kind:"folder",names:(await Lx(a,{withFileTypes:!0})).flatMap(
i=>i.isDirectory()?[]:[i.name]).sort()}:Vn(oo(await mp(n,Lt)))}catch(n){return we(Ax(n))}}async fromRoot(t){let r=await ea(this.#e),n=await Wl(t);return Gu(n,r)?
Ix(_e.relative(r,n)):void 0}async list(){try{let t=await ea(this.#e),r=new Bu;await r.addBelow(t);let{files:n,executables:a,runners:o}=await Hx(t,"",r),i=s(u=>({
path:AP(_e.join(t,u)),fromRoot:u}),"listed");return{files:n.map(i),executables:a.map(i),runners:o.map(i)}}catch(t){return{message:`${Ax(t)}.`}}}runsBpftrace(t){
return PP(t)}isGone(t){return Fe(_e.join(this.#e,t)).then(n=>Ul(n)).then(()=>!1,n=>["ENOENT","ENOTDIR"].includes(cr(n)??""))}#r(t){return N(this.#t,t,async()=>LP(
await Wl(t)))}};async function Hx(e,t,r){let n=[],a=[],o=[],i=await Lx(await Fe(_e.join(e,t)),{withFileTypes:!0});t!==""&&i.some(({name:u})=>u===".git")&&await r.
addBelow(_e.join(e,t));for(let u of i){let p=t===""?u.name:`${t}/${u.name}`;if(!r.has(_e.join(e,p))){if(u.isDirectory()&&!OP.has(u.name)){let c=await Hx(e,p,r);
n.push(...c.files),a.push(...c.executables),o.push(...c.runners)}else if(u.isFile()&&yt(p))n.push(p);else if(u.isFile()){let c=fl(p)&&await $P(_e.join(e,p));c&&
a.push(p),rn(p,c)&&o.push(p)}}}return{files:n.sort(),executables:a.sort(),runners:o.sort()}}s(Hx,"scriptsIn");function $P(e){return Fe(e).then(r=>Ul(r)).then(({
mode:r})=>(r&73)!==0,()=>!1)}s($P,"isExecutable");async function PP(e){try{let t=await hp(e);try{return sr(e,await Co(t,gu))}finally{await t.close()}}catch{return}}
s(PP,"startsWithBpftrace");function AP(e){return Ix(_e.relative(process.cwd(),e))}s(AP,"shownFrom");async function LP(e){let t=await ju(e);if(t!==void 0)return t;
let r=await ea(process.cwd());return Gu(e,r)?r:e}s(LP,"findRoot");async function Cx(e,t){let r=await ea(process.cwd());for(let n=_e.dirname(_e.resolve(e));;n=_e.
dirname(n)){let a=await Wl(n);if(!Gu(t,a)&&(a===r||await zl(_e.join(a,".git"))))return!0;if(n===_e.dirname(n))return!1}}s(Cx,"linkLeadsOut");function Gu(e,t){return e===
t||e.startsWith(t.endsWith(_e.sep)?t:t+_e.sep)}s(Gu,"isInside");function Wl(e){return Fe(e).then(t=>ea(t)).catch(()=>_e.resolve(e))}s(Wl,"realOf");function Ix(e){
return e.split(_e.sep).join("/")}s(Ix,"slashes");function Ax(e){if(e instanceof Ie)return e.message;switch(cr(e)){case"ENOENT":case"ENOTDIR":case"ENAMETOOLONG":
return ye;case"EACCES":case"EPERM":return"permission denied";case"ELOOP":return qi;default:return`it cannot be read (${Ye(e)})`}}s(Ax,"reasonOf");import{realpath as HP,writeFile as CP}from"node:fs/promises";import Du from"node:path";async function WQ(e,t){try{if(fp(e)){await CP(e,t);return}let r=await HP(Du.dirname(e));if(await Cx(e,Du.join(r,Du.basename(e))))return"a symbolic link leads fr\
om there out of the repository";await af(r,async n=>{let a=await of(n(Du.basename(e)));try{await a.writeFile(t)}finally{await a.close()}});return}catch(r){return cr(
r)==="ENOENT"?"there is no such folder":uf(r)}}s(WQ,"writeReport");function Yl(e,t){let{document:r}=t;return e.flatMap(n=>{switch(n.code){case"unrecognized_keys":return n.keys.map(a=>Vl(n.path,a,t));case"invalid_key":return[Vl(
n.path.slice(0,-1),String(n.path.at(-1)),t)];case"invalid_value":{let a=Jl(r.value,n.path),o=typeof a=="string"?De(a,n.values.map(String)):"";return[{offset:r.offsetOf(
n.path),message:n.message+o}]}case"invalid_union":{let a=IP(n,Jl(r.value,n.path));return Yl(a.map(o=>({...o,path:[...n.path,...o.path]})),t)}default:return[{offset:r.
offsetOf(n.path),message:n.message}]}})}s(Yl,"mistakesOf");function IP({errors:e,path:t,message:r},n){let a=typeof n=="object"&&n!==null&&!Array.isArray(n),o=e.
find(u=>u.every(p=>p.path.length>0||p.code==="unrecognized_keys"));return(a?o:e[0])??[{code:"custom",path:t,message:r}]}s(IP,"branchOf");function qx(e,t){let r=Jl(
t.document.value,e);return typeof r=="object"&&r!==null&&Object.hasOwn(r,"__proto__")?[Vl(e,"__proto__",t)]:[]}s(qx,"unseenKey");function Vl(e,t,{schema:r,document:n}){
let{names:a,what:o}=FP(e,r),i=t==="syntax-error"?"syntax-error cannot be configured: a script that does not parse is not judged.":`Unknown ${o} "${t}".${De(t,a)}\
 ${o==="key"?"Known keys":"The rules"} are ${a.join(", ")}.`;return{offset:n.keyOffset(e,t),message:i}}s(Vl,"unknownKey");function FP(e,t){let r=t;for(let n of e)
r=Fx(r),r instanceof bo?r=r.shape[String(n)]:r instanceof Md&&(r=r.def.element),r instanceof Od&&(r=r.def.options.find(a=>a instanceof bo));return r=Fx(r),r instanceof
bo?{names:Object.keys(r.shape),what:"key"}:r instanceof Pd&&r.def.keyType instanceof Ad?{names:r.def.keyType.options.map(String),what:"rule"}:{names:[],what:"ke\
y"}}s(FP,"keysAt");function Fx(e){return e instanceof Ld?e.def.innerType:e}s(Fx,"bare");function Jl(e,t){let r=e;for(let n of t){if(typeof r!="object"||r===null||
!Object.hasOwn(r,n))return;r=Reflect.get(r,n)}return r}s(Jl,"at");var le=go(Zd(),1);var Gx=64*1024,jx=20,qP=20;function Dx(e,{name:t,limit:r}){let n=new le.LineCounter,a=s(p=>({ok:!1,lines:n,mistakes:[{offset:0,message:p}]}),"wrong");if(e.length>
r)return a(`${t} is larger than ${r/1024} KiB. Remove what does not belong into it.`);if(KP(e,jx))return a(`${t} is nested more than ${jx} levels deep. No key n\
eeds more than a few of them.`);let o=(0,le.parseDocument)(e,{lineCounter:n,prettyErrors:!1,uniqueKeys:!0,strict:!0}),i=[...o.errors,...o.warnings];if(i.length>
0){let p=i.map(({code:c,message:_,pos:l})=>({offset:l[0],message:BP(c,_)}));return{ok:!1,lines:n,mistakes:p}}let u=jP(o);if(u!==void 0)return{ok:!1,lines:n,mistakes:[
u]};try{let p=o.toJS({maxAliasCount:qP})??{};return{ok:!0,lines:n,document:GP(p,o)}}catch(p){return a(`The aliases cannot be expanded: ${Ye(p)}.`)}}s(Dx,"readYa\
ml");function jP(e){let t;return(0,le.visit)(e,{Alias:s((r,n)=>{if(n.resolve(e)!==void 0)return;let a=`Not valid YAML: "*${n.source}" refers to nothing.${Kx}`;return t=
{offset:n.range?.[0]??0,message:a},le.visit.BREAK},"Alias")}),t}s(jP,"unresolvedAlias");var Kx=' A pattern that starts with "*" or "!" is written in quotes.';function BP(e,t){
switch(e){case"DUPLICATE_KEY":return"This key is there twice. Keep one of them.";case"BAD_ALIAS":case"TAG_RESOLVE_FAILED":return`Not valid YAML: ${t}.${Kx}`;default:
return`Not valid YAML: ${t}`}}s(BP,"words");function GP(e,t){let r=s(n=>{for(let a=n.length;a>=0;a--){let o=Bx(t,n.slice(0,a));if((0,le.isNode)(o))return o.range?.[0]??
0}return 0},"offsetOf");return{value:e,offsetOf:r,keyOffset:s((n,a)=>{let o=Bx(t,n);return((0,le.isMap)(o)?DP(o,a):void 0)??r(n)},"keyOffset")}}s(GP,"placed");function Bx(e,t){
return t.length===0?e.contents:e.getIn(t,!0)}s(Bx,"nodeAt");function DP(e,t){let r=e.items.find(n=>(0,le.isPair)(n)&&(0,le.isScalar)(n.key)&&String(n.key.value)===
t);return r!==void 0&&(0,le.isScalar)(r.key)?r.key.range?.[0]:void 0}s(DP,"keyOffsetIn");function KP(e,t){let r=[];for(let n of new le.Parser().parse(e))r.push(
{token:n,depth:0});for(let n=r.pop();n!==void 0;n=r.pop()){let{token:a,depth:o}=n;if(o>t)return!0;for(let i of zP(a))r.push({token:i,depth:o+1})}return!1}s(KP,"\
tooDeep");function zP(e){switch(e.type){case"document":return e.value===void 0?[]:[e.value];case"block-map":case"block-seq":case"flow-collection":return e.items.
flatMap(({key:t,value:r})=>[...t?[t]:[],...r?[r]:[]]);default:return[]}}s(zP,"children");var zx=[".github/bpftrace-guard.yml",".github/bpftrace-guard.yaml",".bpftrace-guard.yml",".bpftrace-guard.yaml"];function Ux(e){return`There are several configu\
rations, ${e.join(" and ")}. Keep one of them.`}s(Ux,"severalConfigurations");var UP=20,WP={name:"The configuration",limit:Gx};function Wx(e,t){let r=Jx(rv,e,{...WP,
path:t});return r.ok?{ok:!0,configuration:ZP(r.data)}:r}s(Wx,"parseConfiguration");function Vx(e,t){let r=Jx(mw,e,{name:"The baseline",limit:fw,path:t});return r.
ok?{ok:!0,entries:r.data.findings}:r}s(Vx,"parseBaseline");function Jx(e,t,{path:r,...n}){let a=Dx(t,n),o=s(c=>({ok:!1,errors:[...c].sort((_,l)=>_.offset-l.offset).
slice(0,UP).map(({offset:_,message:l})=>{let{line:d,col:f}=a.lines.linePos(_);return{path:r,line:Math.max(1,d),column:Math.max(1,f),message:l}})}),"wrong");if(!a.
ok)return o(a.mistakes);let{document:i}=a,u=e.safeParse(i.value),p=[...Yl(u.error?.issues??[],{schema:e,document:i}),...VP(i.value).flatMap(c=>qx(c,{schema:e,document:i}))];
return!u.success||p.length>0?o(p):{ok:!0,data:u.data}}s(Jx,"parseBySchema");function VP(e){let t=typeof e=="object"&&e!==null&&"overrides"in e?e.overrides:[],r=Array.
isArray(t)?t.length:0;return[["rules"],...Array.from({length:r},(n,a)=>["overrides",a,"rules"])]}s(VP,"recordsIn");function Zl(e){return`${e.path}:${e.line}:${e.
column}: ${e.message}`}s(Zl,"describeConfigurationError");function Yx(e){return e.map(t=>typeof t=="string"?t:t.name)}s(Yx,"namesOf");function JP({targets:e=[],
overrides:t=[]}){let n=[...e,...t.flatMap(a=>a.targets??[])].filter(a=>typeof a!="string");return[...new Map(n.map(a=>[a.name,a])).values()]}s(JP,"tablesOf");function YP({
files:e,rules:t,targets:r}){return{files:e,...t===void 0?{}:{rules:t},...r===void 0?{}:{targets:Yx(r)}}}s(YP,"overrideOf");function ZP(e){let{targets:t,rules:r,
files:n,embedded:a,overrides:o,suppressions:i,baseline:u}=e,p=JP(e),{"fail-on":c,"run-together":_,"lock-path":l,"command-apps":d}=e;return{...t===void 0?{}:{targets:Yx(
t)},...p.length===0?{}:{ownTables:p},...c===void 0?{}:{failOn:c},...r===void 0?{}:{rules:r},...n===void 0?{}:{files:n},...a===void 0?{}:{embedded:a},..._===void 0?
{}:{runTogether:_},...o===void 0?{}:{overrides:o.map(YP)},...l===void 0?{}:{lockPath:l},...i===void 0?{}:{suppressions:i},...u===void 0?{}:{baseline:u},...d===void 0?
{}:{commandApps:d}}}s(ZP,"configurationOf");async function ta(e){if(e===void 0)return Ku([]);if(!e.ok)return Ku([e.message]);let t=Wx(e.text,e.path);if(!t.ok)return Ku(t.errors.map(Zl));let{configuration:r}=t,
n=new Map,a=[];for(let i of r.ownTables??[]){let{name:u,"kernel-table":p}=i,c=await e.beside(p),_=c.kind==="unread"?c.message:"it is not a regular file",l=c.kind===
"text"?Nw(c.text,i):new D("configuration",_);l instanceof D?a.push(`${e.path}: the kernel table ${p} of the target "${u}" cannot be used: ${l.message}.`):n.set(
u,l)}let o=await XP(e,r);return o instanceof D&&a.push(...o.sentences),a.length>0||o instanceof D?Ku(a):{configuration:r,ownTargets:n,mistakes:a,...o===void 0?{}:
{baseline:o}}}s(ta,"readLayer");async function XP(e,{baseline:t}){if(t===void 0||t===xe)return;let r=await e.beside(t),n=s(o=>new D("configuration",`${e.path}: \
the baseline ${t} cannot be used: ${o}.`),"wrong");if(r.kind==="unread")return n(r.message);if(r.kind==="folder")return n("it is not a regular file");let a=Vx(r.
text,t);return a.ok?{path:t,entries:a.entries}:new D("configuration",...a.errors.map(Zl))}s(XP,"readBaseline");function Ku(e){return{configuration:{},ownTargets:new Map,
mistakes:e}}s(Ku,"emptyLayer");import{createHash as QP}from"node:crypto";var Zx=100,Xx=class{static{s(this,"GitHubContents")}#e;#t;#r=new Map;#n=[];constructor(t,r){this.#e=t,this.#t=r}entry(t){let r=this.#r.get(t);if(r!==void 0)return r;
let n=new Promise(a=>{this.#n.push({path:t,done:a}),this.#n.length===1&&setImmediate(()=>this.#a())});return this.#r.set(t,n),n}#a(){let t=this.#n;this.#n=[];for(let r=0;r<
t.length;r+=Zx){let n=t.slice(r,r+Zx),a=this.#o(n.map(({path:o})=>o));for(let[o,{path:i,done:u}]of n.entries())u(a.then(p=>this.#s(i,p?.[`f${o}`])))}}async#o(t){
let{owner:r,repo:n,ref:a}=this.#t,o=Object.fromEntries(t.map((c,_)=>[`p${_}`,c])),i=t.map((c,_)=>`, $p${_}: String!`).join(""),u=t.map((c,_)=>`f${_}: file(path:\
 $p${_}) { ...content }`).join(`
`),p=`query contents($owner: String!, $repo: String!, $commit: GitObjectID!${i}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${u} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;try{let{repository:c}=await this.#e.graphql(p,{owner:r,repo:n,commit:a,...o});return c?.object??void 0}catch(c){let _=tA(c);if(_!==void 0)return _;let l=rp(
c);if(t.length>1&&(l===void 0||l>=500))return;throw c}}async#s(t,r){if(r===null)return;if(r===void 0)return this.#i(t);let n=r.mode.toString(8).padStart(6,"0");
if(n===Jn)return{kind:"submodule"};let{object:a,oid:o,size:i}=r;if(a!==null&&"entries"in a&&a.entries===null)return this.#i(t);let u=a!==null&&"text"in a?a.text:
null;if(n===dl)return u===null?this.#i(t):{kind:"link",target:u};if(a!==null&&"entries"in a)return{kind:"folder",names:(a.entries??[]).filter(({type:_})=>_==="b\
lob").map(({name:_})=>_)};let p=u===null?void 0:Buffer.from(u);if(i>Lt){let _=p===void 0?void 0:sr(t,p),l=p===void 0?void 0:up(t,p)||void 0;return{kind:"file",sha:o,
mode:n,text:ku(),runsBpftrace:_,isHost:l}}let c=p!==void 0&&eA(p)===o;return{kind:"file",sha:o,mode:n,...c?Xl(t,p):await this.#p(t,o)}}async#i(t){let r=await this.#u(
t);if(r===void 0)return;if(Array.isArray(r))return{kind:"folder",names:r.flatMap(({type:p,name:c})=>p==="file"?[c]:[])};if(r.type==="symlink")return{kind:"link",
target:r.target};if(r.type==="submodule")return{kind:"submodule"};let{sha:n,size:a,encoding:o,content:i}=r;if(a>Lt)return{kind:"file",sha:n,text:ku(),runsBpftrace:void 0,
isHost:void 0};let u=o==="base64"?Xl(t,Buffer.from(i,"base64")):await this.#p(t,n);return{kind:"file",sha:n,...u}}async follow(t){let r=t;for(let n=0;n<=cv;n++){
let a=await this.entry(r);if(a===void 0)return{message:r===t?ye:lv(r)};if(a.kind!=="link")return{entry:a,at:r};let o=a.target===void 0?void 0:_v(r,a.target);if(o===
void 0)return{message:Wa};r=o}return{message:qi}}async#u(t){try{return(await this.#e.rest.repos.getContent({...this.#t,path:t})).data}catch(r){if(rp(r)===404)return;
throw r}}async#p(t,r){let{owner:n,repo:a}=this.#t,{data:o}=await this.#e.rest.git.getBlob({owner:n,repo:a,file_sha:r});return o.encoding==="base64"?Xl(t,Buffer.
from(o.content,"base64")):{text:{status:"failed",error:`GitHub sent it in an encoding that is not known here: ${o.encoding}.`},runsBpftrace:void 0,isHost:void 0}}};
function Xl(e,t){return{text:oo(t),runsBpftrace:sr(e,t),isHost:up(e,t)}}s(Xl,"whole");function eA(e){return QP("sha1").update(`blob ${e.length}\0`).update(e).digest(
"hex")}s(eA,"blobSha");function tA(e){let r=(xd(e)?.data??null)?.repository?.object;if(r!=null)return Object.fromEntries(Object.entries(r).flatMap(([n,a])=>a===
null?[]:[[n,a]]))}s(tA,"partialAnswer");async function yee(e,{owner:t,repo:r,path:n,ref:a}){let{data:o}=await e.rest.repos.getContent({owner:t,repo:r,path:n,...a===
void 0?{}:{ref:a}});if(!(Array.isArray(o)||o.type!=="file"||o.encoding!=="base64"))return oo(Buffer.from(o.content,"base64"))}s(yee,"readRegularFile");import{posix as zu}from"node:path";var e0=2e3,t0=16*1024*1024,Qx=100;async function r0(e,t,r){let n=await oA(e,t),a=new Set(e.filter(c=>!Ql(c)).map(({path:c})=>c)),{files:o,left:i}=await sA(n,a,r),
u=[],p=new Map;for(let{at:c,source:_,hosts:l}of o.values()){let d=await r.fromRoot(c);d!==void 0&&!Re(t.choose(d),!0)||_.kind==="text"&&!nA(c,_.text,l)||(p.set(
c,l),u.push(_.kind==="text"?{status:"readable",path:c,text:_.text}:{status:"failed",path:c,error:Bn(_.message)}))}return i.length>0&&u.push({status:"failed",path:it,
error:rA(i)}),{scripts:u,hosts:p}}s(r0,"findNamed");function Uu(e,{scripts:t,hosts:r}){return[...e.filter(({path:n})=>!r.has(n)),...t]}s(Uu,"withNamed");function Ql(e){
return e.status==="readable"&&e.host==="found"}s(Ql,"mayBeNamed");function rA(e){return`One run looks up ${e0} files that commands give to bpftrace, and reads ${t0/
1024/1024} MiB of them at most. These were left out: ${be(e.map(({path:t})=>t))}. Split the change, or name fewer scripts.`}s(rA,"tooMany");function nA(e,t,r){return t.
trim()===""||t.startsWith("#!")||Wn(e,t)||r.every(ef)&&!Za(t)?!1:!Po(e)||aA(t)}s(nA,"isNamedOnly");function aA(e){let{errors:t,items:r}=Xe(e);return t.length===
0&&r.some(({kind:n})=>n==="probe")}s(aA,"isWholeScript");async function oA(e,{embedded:t}){let r=new Map;for(let n of e)if(n.status==="readable"&&n.host!==void 0)
for(let a of await ed(n,t))N(r,`${zu.dirname(n.path)}\0${a}`,()=>({path:a,hosts:[]})).hosts.push(n.path);return[...r.values()]}s(oA,"namesIn");async function ed({
path:e,text:t},r){try{let n=await Xa(e,t,r);return n!==void 0&&Qd(n.kind)?n.scripts:[]}catch{return[]}}s(ed,"namesOf");async function sA(e,t,r){let n=new Map,a=0,
o=0;for(;o<Math.min(e.length,e0)&&a<=t0;o+=Qx){let i=e.slice(o,o+Qx),u=await Promise.all(i.map(p=>rd(p,r,t)));for(let[p,c]of u.entries()){if(c===void 0||t.has(c.
at))continue;let{at:_,source:l}=c;!n.has(_)&&l.kind==="text"&&(a+=l.text.length),N(n,_,()=>({...c,hosts:[]})).hosts.push(...i[p]?.hosts??[])}}return{files:n,left:e.
slice(o)}}s(sA,"lookUpAll");var iA=new Set;function td({path:e,hosts:[t=""]}){return e.startsWith("/")||/(?:^|\/)\.{0,2}$/.test(e)?[]:[...new Set([zu.join(zu.dirname(
t),e),zu.normalize(e)])]}s(td,"placesOf");async function rd(e,t,r=iA){for(let n of td(e)){if(r.has(n))return;let a=await t.look(n,e.hosts[0]??"");if(a.kind==="t\
ext")return{at:a.at??n,source:a};if(a.kind==="unread"&&!fv(a.message))return{at:n,source:a}}}s(rd,"lookUp");async function a0(e,t,r,n){let a=new fo(r,n),o=[];for(let i of e)o.push(await a.leaveOut(i));return{files:o,notes:await a.notes(t)}}s(a0,"withoutAccepted");var fo=class{static{
s(this,"AcceptedFindings")}#e;#t;#r;#n;constructor(t,r){let{baseline:n}=t;this.#e=t,this.#t=r,this.#r=n===xe||n?.entries.length===0?void 0:n,this.#n=this.#r===void 0?
void 0:new nd(this.#r,t)}async leaveOut(t){return this.#n?.leaveOut(t,await this.#t.fromRoot(t.path))??t}async notes(t){if(this.#n===void 0||this.#r===void 0)return[];
let{minConfidence:r,forFile:n}=this.#e,a=new Set(await Promise.all(t.map(i=>this.#t.fromRoot(i)))),o=s(({file:i,rule:u})=>r==="possible"&&a.has(i)&&n(i).rules[u]!==
"off","isAsked");return[...this.#n.notes(),...s0(this.#r,this.#n.unmatched(o))]}};async function o0({baseline:e},t){if(e===void 0||e===xe)return[];let r=[...new Set(
e.entries.map(({file:a})=>a))],n=new Set;for(let a of r)await t(a)&&n.add(a);return s0(e,e.entries.filter(({file:a})=>n.has(a)))}s(o0,"goneNotes");function uA({
rule:e,reason:t,until:r},{suppressions:n}){let{today:a}=n;return a!==void 0&&r<a?`It ended on ${r}.`:Ct(e,t,n,r)}s(uA,"whyNotAccepted");function n0({rule:e,fingerprint:t}){
return`${e} ${t}`}s(n0,"entryKey");function s0({path:e},t){if(t.length===0)return[];let r=be(t.map(({file:a,rule:o})=>`${o} in ${a}`)),n=t.length===1?"1 entry m\
atches no finding":`${K(t.length,"entry","entries")} match no finding`;return[`${e}: ${n} of this run (${r}). Take out what is fixed: "bpftrace-guard baseline" \
does that.`]}s(s0,"noLongerNeeded");var nd=class{static{s(this,"Tally")}#e;#t;#r=new Map;#n=new Set;#a=[];#o=[];constructor(t,r){this.#e=t,this.#t=r;for(let n of t.
entries){let a=this.#r.get(n.file)??new Map;this.#r.set(n.file,a.set(n0(n),n))}}leaveOut(t,r){let n=this.#r.get(r??"");if(n===void 0||t.status!=="analysed")return t;
let a=Wr([t]),o=t.findings.filter(i=>{let u=n.get(n0({rule:i.rule,fingerprint:a.get(i)??""}));if(u===void 0)return!0;this.#n.add(u);let p=uA(u,this.#t);return p===
void 0?this.#a.push(u):this.#o.push(`${u.rule} in ${u.file} is not accepted: ${p}`),p!==void 0});return{...t,findings:o}}unmatched(t){return this.#e.entries.filter(
r=>t(r)&&!this.#n.has(r))}notes(){let{path:t}=this.#e,r=[],n=this.#a.map(({until:o})=>o).sort()[0],a=this.#a.length===1?"is":"are";return n!==void 0&&r.push(`${K(
this.#a.length,"finding")} ${a} accepted by the baseline ${t}, ${this.#a.length===1?"":"the first one "}until ${n}.`),this.#o.length>0&&r.push(`${t}: ${be(this.#o.
map(o=>o.replace(/\.$/,"")))}.`),r}};var ra=5e3,Wu=200,ho=class{static{s(this,"FilesAround")}library=new Gn;left=0;#e;#t=new Map;constructor(t,r){this.#e=t;for(let{path:n,text:a}of r)this.library.add(
n,{kind:"text",text:a})}look(t,r){if(this.library.source(t)!==void 0)return Promise.resolve();let n=this.#t.get(t)??this.#r(t,r);return this.#t.set(t,n),n}async#r(t,r){
this.#t.size>=ra&&(this.left+=1);let n=this.#t.size<ra?await this.#e.look(t,r):we(pA);this.library.add(t,n)}async readImports(t){let r=this.library.source(t);if(r?.
kind!=="text")return[];let n=this.library.parse(t,r.text);for(;;){let{unread:a,reached:o}=Bi(n,t,this.library);if(a.length===0)return o;await Promise.all(a.map(
i=>this.look(i,t)))}}},pA=`a run reads ${ra} files beside the scripts at most. Split the change`;async function Vu(e,t,r){let n=new ho(r,e);await Promise.all(e.
map(({path:i})=>n.readImports(i)));let a=await _A(e,t,r),o=[...new Set(a.flatMap(({paths:i})=>i))];return await Promise.all(o.map(i=>n.look(i,i))),await Promise.
all(o.map(i=>n.readImports(i))),{library:n.library,groups:a}}s(Vu,"readSurroundings");function cA(e){let t=e.filter(n=>n.startsWith("!")).map(n=>xt(n.slice(1))),
r=e.filter(n=>!n.startsWith("!")).map(xt);return n=>r.some(a=>a(n))&&!t.some(a=>a(n))}s(cA,"groupMatcher");async function _A(e,t,r){if(t.length===0)return[];let n=await Promise.
all(e.map(async({path:_})=>({path:_,fromRoot:await r.fromRoot(_)??""}))),a=t.map(cA).filter(_=>n.some(({fromRoot:l})=>l!==""&&_(l)));if(a.length===0)return[];let o=await r.
list(),i="message"in o?[`The scripts that run together with this script could not be listed. ${o.message}`]:[],u=new Set(n.map(({fromRoot:_})=>_)),p=s(_=>a.some(
l=>l(_)),"isAsked"),c=[..."files"in o?o.files:[],...await lA(o,_=>p(_)&&!u.has(_),r)];return a.map(_=>{let l=new Map;for(let{path:m,fromRoot:b}of[...n,...c])b!==
""&&!l.has(b)&&_(b)&&l.set(b,m);let d=[...l.values()];if(d.length<=Wu)return{paths:d,missing:i};let f=d.length-Wu,h=`A group of run-together has ${d.length} scr\
ipts, of which ${Wu} are judged as one at most: ${f} of those that run together with this script were left out; declare smaller groups.`;return{paths:d.slice(0,
Wu),missing:[...i,h]}})}s(_A,"findGroups");async function lA(e,t,r){if("message"in e)return[];let n=e.executables.filter(({fromRoot:i})=>t(i)),a=n.slice(0,ra),o=await Promise.
all(a.map(({path:i})=>r.runsBpftrace(i)));return n.filter((i,u)=>o[u]!==!1)}s(lA,"membersByFirstLine");var dA=64*1024*1024;function ad(e,t){let r=`The run was interrupted before it judged ${be(e)}.`;return Kr({status:"failed",path:it,error:r},t)}s(ad,"interrupted\
Before");function fA(e,t,r){let n=`The scripts of this run and what they import are longer than the ${t} characters that one run judges, and these were left out\
: ${be(e)}. Split the change, or name fewer scripts.`;return Kr({status:"failed",path:it,error:n},r)}s(fA,"tooMuchText");var hA=/\bimport\b|\binclude\b(?!\s*<)/;
function Ju({text:e,host:t},{runTogether:r}){return t!==void 0||r.length===0&&!hA.test(e)}s(Ju,"standsAlone");async function na(e,t,r,{signal:n,judges:a=new Dr(
t,n),most:o=dA,onFile:i=s(()=>{},"onFile")}={}){if(e.length>0&&t.refusal!==void 0)throw t.refusal;let u=await r0(e,t,r),p=Uu(e,u),c=await Promise.all(p.map(async({
path:x})=>t.forFile(await r.fromRoot(x)))),_=p.filter(x=>x.status==="readable"),l=_.filter(x=>!Ju(x,t)),d=new Dr(t,n,await Vu(l,t.runTogether,r)),f={scripts:0,hosts:0},
h=s(async(x,T)=>{let v=c[T]??t;if(x.status!=="readable")return{report:Kr(x,v),notes:[]};if(!Ju(x,t))return d.judge(x,v,o);let R=x.host===void 0?"scripts":"hosts",
Y=f[R];return f[R]+=x.text.length,Y<o?a.judge(x,v):void 0},"judge"),m=p.map(h),b=new Set,g=[],y=[],k=new fo(t,r),w=s(async x=>{let T=await k.leaveOut(x);y.push(
T),i(T)},"add");for(let[x,T]of p.entries()){let{path:v}=T,R=await m[x];R===void 0?b.add(v):R.report!==void 0?await w(R.report):T.status==="readable"&&T.host==="\
named"&&await w({status:"skipped",path:v,error:ou}),g.push(...R?.notes??[])}b.size>0&&await w(n?.aborted===!0?ad([...b],t):fA([...b],o,t));let E=_.flatMap(({path:x})=>b.
has(x)?[]:[x]);return{targets:od(c,t),files:y,findings:ur(y),notes:[...g,...await k.notes(E)],named:u.hosts}}s(na,"judgeScripts");function od(e,t){let r=e.length===
0?t.targets:e.flatMap(n=>n.targets);return[...new Map(r.map(n=>[n.name,n])).values()]}s(od,"targetsOf");var mA=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function i0(e){return p0(e).map(({newStart:t,lines:r})=>{let n=[],a=[],o=r.every(({sign:u})=>u==="-")?t+1:t,i=t;
for(let{sign:u,text:p}of r){if(u==="-"){a.push({before:i-t+o,text:p});continue}u==="+"&&n.push(i),i+=1}return{newStart:t,newLines:i-t,added:n,...a.length===0?{}:
{removed:a}}})}s(i0,"parseHunks");function u0(e){return p0(e).find(r=>r.newStart===1)?.lines.find(r=>r.sign!=="-")?.text.replace(/\r$/,"")}s(u0,"firstLineOf");function p0(e){
let t=[],r=e.split(`
`),n=0;for(;n<r.length;){let a=mA.exec(r[n]??"");if(n+=1,a===null)continue;let o=Number(a[1]??1),i=Number(a[3]??1),u=[];for(;n<r.length&&(o>0||i>0);){let p=r[n]??
"",c=p[0];if(c==="\\"){n+=1;continue}if(c==="+"&&i>0)i-=1;else if(c==="-"&&o>0)o-=1;else if(c===" "&&o>0&&i>0)o-=1,i-=1;else break;u.push({sign:c,text:p.slice(1)}),
n+=1}t.push({newStart:Number(a[2]),lines:u})}return t}s(p0,"readPatch");var c0=100,gA=200;async function Yu(e,{owner:t,repo:r},n){let a={owner:t,repo:r};return await sd(e,a,n)??(await h0(e,a,{after:n}))?.changed}s(Yu,"listBlobs");async function f0(e,{
owner:t,repo:r},n,a){let o={owner:t,repo:r},i=await sd(e,o,n),u=i&&await sd(e,o,a);return u===void 0?h0(e,o,{before:n,after:a}):ud(id(i??[]),id(u))}s(f0,"compar\
eBlobs");async function sd(e,t,r){let{data:n}=await e.rest.git.getTree({...t,tree_sha:r,recursive:"1"});return n.truncated?void 0:n.tree.filter(({type:o})=>o===
"blob").map(({path:o,mode:i,sha:u,size:p})=>({path:o,mode:i,sha:u,...p===void 0?{}:{size:p}}))}s(sd,"readWhole");var bA=new Map;async function h0(e,t,{before:r,
after:n}){let a=[],o=[],i=0,u=[""];for(;u.length>0;){let p=[];for(let c=0;c<u.length;c+=c0){let _=u.slice(c,c+c0);if(i+=r===void 0?1:2,i>gA)return;let l=r===void 0?
bA:await _0(e,t,r,_),d=await _0(e,t,n,_),f=ud(l0(l),l0(d));a.push(...f.changed),o.push(...f.removed);let h=ud(d0(l),d0(d));p.push(...h.changed.map(({path:m})=>m),
...h.removed)}u=p}return{changed:a,removed:o}}s(h0,"walk");async function _0(e,t,r,n){let a=n.map((_,l)=>`, $e${l}: String!`).join(""),o=n.map((_,l)=>`f${l}: ob\
ject(expression: $e${l}) { ...folder }`).join(`
`),i=`query folders($owner: String!, $repo: String!${a}) {
    repository(owner: $owner, name: $repo) { ${o} }
  }
  fragment folder on Tree { entries { name type mode oid } }`,u=Object.fromEntries(n.map((_,l)=>[`e${l}`,`${r}:${_}`])),p=await e.graphql(i,{...t,...u}),c=n.flatMap(
(_,l)=>{let d=p.repository?.[`f${l}`];if(d===void 0||d?.entries===null||d===null&&_==="")throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(
_)} at ${r}.`);return(d?.entries??[]).map(({name:f,type:h,mode:m,oid:b})=>{let g=_===""?f:`${_}/${f}`;return[g,{path:g,type:h,mode:m.toString(8).padStart(6,"0"),
sha:b}]})});return new Map(c)}s(_0,"readFolders");function l0(e){let t=[...e.values()].filter(({type:r,mode:n})=>r!=="tree"&&n!==Jn);return id(t.map(({path:r,mode:n,
sha:a})=>({path:r,mode:n,sha:a})))}s(l0,"filesOf");function d0(e){return new Map([...e].filter(([,{type:t}])=>t==="tree"))}s(d0,"foldersOf");function id(e){return new Map(
e.map(t=>[t.path,t]))}s(id,"byPath");function ud(e,t){return{changed:[...t.values()].filter(({path:r,sha:n,mode:a})=>{let o=e.get(r);return o?.sha!==n||o.mode!==
a}),removed:[...e.keys()].filter(r=>!t.has(r))}}s(ud,"compared");var kA=300;async function mte(e,t,r=Xn,n){let{owner:a,repo:o,headSha:i}=t,{files:u,merge_base_commit:p}=await yA(e,t),c=p.sha;if(u!==void 0&&u.length<kA)return{
mergeBase:c,...Zu(u,r)};let _=await f0(e,t,c,i),l=n===void 0?u:await m0(xA(e,{owner:a,repo:o,number:n}));return _===void 0?{mergeBase:c,...Zu(l??[],r),unlisted:`\
GitHub lists ${l?.length??0} of more changed files, ${g0}`}:{mergeBase:c,...Zu(SA(_,l??[]),r)}}s(mte,"listChange");async function yA(e,{owner:t,repo:r,baseSha:n,
headSha:a}){let o={owner:t,repo:r,basehead:`${n}...${a}`,per_page:1},i=await m0(e.rest.repos.compareCommitsWithBasehead(o));if(i!==void 0)return i.data;let{data:u}=await e.
rest.repos.compareCommitsWithBasehead({...o,page:2});return{...u,files:void 0}}s(yA,"readComparison");async function m0(e){try{return await e}catch(t){if(vd(t)===
"no-diff")return;throw t}}s(m0,"withoutDiff");var g0="and the repository is too large to compare its trees; split the change, or move the scripts to a smaller r\
epository.";async function gte(e,t,r,n=Xn){return wA(await Yu(e,t,r),n)}s(gte,"listRepository");function wA(e,t){if(e===void 0)return{scripts:[],unknown:[],leftOut:0,
notes:[],unlisted:`The files cannot be listed, ${g0}`};let r=new Map(e.map(({path:i,size:u})=>[i,u])),{hosts:n,...a}=Zu(e.map(b0),t),o=n.map(i=>{let u=r.get(i.path);
return u===void 0?i:{...i,size:u}});return{...a,hosts:vA(o),whole:!0}}s(wA,"listingOfTree");function vA(e){let t=s(({path:r})=>{let n=sa(r);return n===void 0||n===
"first line"?-1:iu.indexOf(n.kind)},"rank");return[...e].sort((r,n)=>t(r)-t(n))}s(vA,"likeliestFirst");async function xA(e,{owner:t,repo:r,number:n}){return e.paginate(
e.rest.pulls.listFiles,{owner:t,repo:r,pull_number:n,per_page:100})}s(xA,"listPullRequestFiles");function b0({path:e,sha:t}){return{filename:e,sha:t,status:"cha\
nged",changes:1}}s(b0,"diffFileOf");function SA({changed:e,removed:t},r){let n=new Map(r.map(u=>[u.filename,u])),a=new Set,o=e.map(u=>{let p=n.get(u.path);return p===
void 0||p.sha!==u.sha?b0(u):(p.status==="renamed"&&p.previous_filename!==void 0&&a.add(p.previous_filename),p)}),i=t.filter(u=>!a.has(u));return[...o,...i.map(u=>({
filename:u,sha:null,status:"removed",changes:1}))]}s(SA,"withDiffs");function Zu(e,t){let r=e.filter(({status:a})=>a!=="removed").map(a=>({...a,choice:t(a.filename),
script:TA(a)})),n=s(a=>a.script!==!0&&$o(a.filename,a.choice),"isHost");return{scripts:r.filter(a=>Re(a.choice,a.script===!0)&&!(a.choice==="any"&&n(a))).map(pd),
hosts:r.filter(a=>n(a)&&!NA(a)).map(pd),unknown:r.filter(({choice:a,script:o})=>a==="script"&&o===void 0).map(pd),unnamed:new Map(r.filter(({script:a})=>a!==!0).
map(a=>[a.filename,EA(a)])),leftOut:r.filter(({choice:a,script:o})=>o===!0&&!Re(a,o)).length,changedPaths:e.map(({filename:a})=>a),removed:new Map(e.flatMap(({status:a,
filename:o,previous_filename:i})=>a==="removed"?[[o,o]]:a==="renamed"&&i?[[i,o]]:[])),notes:[]}}s(Zu,"listingOf");function NA({filename:e,status:t,patch:r}){return t===
"added"&&r!==void 0&&!sp(e,r)}s(NA,"showsNoProgram");function EA(e){let{filename:t,status:r,patch:n}=e,a=r==="added"&&n!==void 0&&!n.includes("{");return{...k0(
e),mayBeScript:or(t)==="unknown"&&!Po(t)&&!a,hunks:s(async()=>y0(e),"hunks")}}s(EA,"unnamed");function k0({status:e,previous_filename:t}){return e==="renamed"&&
t!==void 0?{previousPath:t}:{}}s(k0,"previousOf");function pd(e){let{filename:t,sha:r}=e,n=y0(e);return{path:t,...r?{blobSha:r}:{},...k0(e),...n===void 0?{}:{hunks:n},
...e.patch!==void 0&&sp(t,e.patch)?{named:!0}:{}}}s(pd,"listed");function TA({filename:e,patch:t,status:r}){if(yt(e))return!0;let n=t===void 0?void 0:u0(t);if(n!==
void 0)return sr(e,new TextEncoder().encode(n));switch(or(e)){case"binary":case"data":return!1;case"program":return t===void 0&&(r==="added"||r==="modified")?void 0:
!1;case"unknown":return}}s(TA,"isScript");function y0(e){return e.patch!==void 0?i0(e.patch):e.changes===0?[]:void 0}s(y0,"hunksOf");var RA=100;async function w0(e,{scripts:t,named:r,removed:n,hunks:a,filter:o},i,u){let p=e.filter(v=>v.finding.rule!=="not-judged"&&!ov(v,a,o));if(p.length===0)
return{own:e,others:[]};let c=new Map(t.map(({path:v,previousPath:R})=>[v,R])),_=new Set(t.flatMap(({path:v,host:R})=>R===void 0?[]:[v])),l=new Map(p.map(({file:v})=>[
v,c.get(v.path)??v.path])),d=new Set([...l.keys()].flatMap(({path:v})=>r.get(v)??[])),f=[...d].map(v=>c.get(v)??v),h=d.size===0?[]:[...n.keys()].filter(v=>rn(v,
!0)),m=s(async v=>{let R=$o(v,i.choose(v))?await u.look(v,v):void 0;return R?.kind==="text"?[{status:"readable",path:v,text:R.text,host:"found"}]:[]},"readHost"),
b=[...l].flatMap(([v,R])=>_.has(v.path)?[R]:[]),g=[...new Set([...b,...f,...h.slice(0,RA)])].map(m),y=await Promise.all([...g,...[...l].map(async([v,R])=>{if(_.
has(v.path))return[];let Y=await u.look(R,R);return Y.kind!=="text"?[]:Re(i.choose(R),Wn(R,Y.text))?[{status:"readable",path:R,text:Y.text}]:[]})]),{baseline:k,
...w}=i,E=await na(y.flat(),{...w,minConfidence:"possible"},u),x=new Map(E.files.map(v=>[v.path,new Set(Wr([v]).values())])),T=p.filter(({file:v,fingerprint:R})=>x.
get(l.get(v)??"")?.has(R));return{own:e.filter(v=>!T.includes(v)),others:T}}s(w0,"splitFindings");var cd="It is a symbolic link. The script that it leads to is judged where it is changed.";async function v0(e,t,r){let n=await r.look(e,e);switch(n.kind){case"\
folder":return{status:"skipped",path:e,error:bu};case"unread":return{status:"failed",path:e,error:Bn(n.message)};case"text":{let{text:a,at:o=e}=n;return Re(t(o),
Wn(o,a))&&o!==e?{status:"skipped",path:e,error:cd}:a.trim()===""?{status:"skipped",path:e,error:_l}:{status:"readable",path:e,text:a}}}}s(v0,"readBehindLink");var ld=5e3,x0={scripts:[],causes:new Map,notes:[]};async function S0({scripts:e,changedPaths:t,removed:r},n,a){let o=new Map([...t.map(w=>[w,w]),...r]);if(o.size===
0)return x0;let i=await a.list();if("message"in i)return{...x0,scripts:[_d(i.message)]};let u=e.filter(w=>w.status==="readable"),p=new Set(e.map(({path:w})=>w)),
c=i.files.map(({path:w})=>w),_=[...o.keys()].some(sv)?i.executables.map(({path:w})=>w).filter(w=>n(w)!=="none"):[],l=[...c,..._].filter(w=>!p.has(w)),d=new ho(a,
u),{asked:f,failed:h}=await MA(l.slice(0,ld),new Set(_),a);await Promise.all(f.map(async w=>d.library.add(w,await a.look(w,w))));let m=new dd(d,o),b=[],g=new Map,
y=[];for(let w of f){let E=d.library.source(w);if(E?.kind==="unread"&&E.failed?h.push(w):E?.kind==="unread"&&y.push(`Whether ${w} imports a changed file is not \
known: ${E.message}.`),E?.kind!=="text"||!Re(n(w),!0))continue;let x=await m.causeFor(w);if(x===void 0)continue;let T=await v0(w,n,a);T.status!=="skipped"&&(g.set(
w,x),b.push(T))}let k=[...h,...l.slice(ld)];return k.length>0&&b.push(_d(OA(k))),d.left>0&&b.push(_d(`A run reads ${ra} files beside the scripts at most.`)),{scripts:b,
causes:g,notes:y}}s(S0,"findDependents");async function MA(e,t,r){let n=await Promise.all(e.map(async a=>({path:a,runs:t.has(a)?await r.runsBpftrace(a):!0})));return{
asked:n.filter(({runs:a})=>a===!0).map(({path:a})=>a),failed:n.filter(({runs:a})=>a===void 0).map(({path:a})=>a)}}s(MA,"findScripts");function _d(e){let t=`Not \
all scripts that import a file of this change could be looked for. ${e}`;return{status:"failed",path:it,error:t}}s(_d,"notLookedFor");function OA(e){return`Thes\
e were not read, as a run reads ${ld} at most, or GitHub or git did not answer: ${be(e)}.`}s(OA,"tellLeft");var dd=class{static{s(this,"DependentSearch")}#e;#t;#r;constructor(t,r){
this.#e=t,this.#t=r,this.#r=new Map([...r].filter(([n])=>n.endsWith(".bt")).map(([n,a])=>[n.slice(0,Math.max(0,n.lastIndexOf("/"))),a]))}async causeFor(t){for(let r of[
t,...await this.#e.readImports(t)]){let n=this.#e.library.source(r),a=n?.kind==="text"?n.at:void 0,o=this.#n(r)??(a===void 0?void 0:this.#t.get(a))??this.#a(r,n?.
kind);if(o!==void 0)return o}}#n(t){for(let r=t;r!=="";r=r.slice(0,Math.max(0,r.lastIndexOf("/")))){let n=this.#t.get(r);if(n!==void 0)return n}}#a(t,r){return r===
"folder"||r==="unread"?this.#r.get(t):void 0}};var $A=500,T0=16*1024*1024,N0=3e3,Xu=100,PA={scripts:[],hosts:new Map,notes:[]};async function R0({scripts:e,unnamed:t},r,n){let a=new Set(e.filter(_=>!Ql(_)).map(
({path:_})=>_)),o=[...t].flatMap(([_,{mayBeScript:l}])=>l&&!a.has(_)&&Re(r.choose(_),!0)?[_]:[]),i=o.slice(0,N0),u=await LA(i,n,_=>Za(_)&&!_.startsWith("#!"));if(u.
texts.size===0&&u.left.length===0)return PA;let p=await HA(u.texts,r,n);return{scripts:await Promise.all([...p.hosts.keys()].map(async _=>{let{previousPath:l,hunks:d}=t.
get(_)??{hunks:s(async()=>{},"hunks")},f=await d();return{status:"readable",path:_,text:u.texts.get(_)??"",...l===void 0?{}:{previousPath:l},...f===void 0?{}:{hunks:f}}})),
hosts:p.hosts,notes:AA([...u.left,...o.slice(N0)],p)}}s(R0,"findRunScripts");function AA(e,{open:t,because:r}){let n=[],a=s(o=>`Whether a command gives these ch\
anged files to bpftrace is not known: ${be(o)}.`,"which");return r!==void 0&&t.length>0&&n.push(`${a(t)} ${r} A name with .bt, or a first line with #!, makes a \
file a script.`),e.length>0&&n.push(`${a(e)} They could not be read, or are too many.`),n}s(AA,"notesOf");async function LA(e,t,r){let n=new Map,a=[],o=0;for(let i=0;i<
e.length;i+=Xu){if(o>T0)return{texts:n,left:[...a,...e.slice(i)]};let u=e.slice(i,i+Xu),p=await Promise.all(u.map(c=>t.look(c,c)));for(let[c,_]of p.entries()){let l=u[c]??
"";_.kind==="unread"&&_.failed&&a.push(l),!(_.kind!=="text"||_.at!==void 0)&&(o+=_.text.length,r(_.text)&&n.set(l,_.text))}}return{texts:n,left:a}}s(LA,"readUpT\
o");async function HA(e,{embedded:t},r){let n=new Map,a=s(()=>[...e.keys()].filter(c=>!n.has(c)),"open"),o=[...e.keys()].map(CA);if(e.size===0)return{hosts:n,open:[],
because:void 0};let i=await r.list();if("message"in i)return{hosts:n,open:a(),because:i.message};let u=IA(i.runners.map(({path:c})=>c),[...e.keys()]),p=0;for(let c=0;c<
u.length&&a().length>0;c+=Xu){if(c>=$A||p>T0)return{hosts:n,open:a(),because:`Only ${c} of ${u.length} files with commands were looked at.`};let _=u.slice(c,c+Xu),
l=await Promise.all(_.map(d=>r.look(d,d)));for(let[d,f]of l.entries()){let h=_[d]??"";if(f.kind!=="text")continue;p+=f.text.length;let{text:m}=f;if(o.some(b=>m.
includes(b)))for(let b of await ed({path:h,text:m},t)){let g={path:b,hosts:[h]};if(!td(g).some(k=>e.has(k)))continue;let y=await rd(g,r);y!==void 0&&e.has(y.at)&&
j(n,y.at,h)}}}return{hosts:n,open:a(),because:void 0}}s(HA,"findRunners");function CA(e){return e.slice(e.lastIndexOf("/")+1)}s(CA,"nameOf");function IA(e,t){let r=new Set(
t.flatMap(a=>E0(a))),n=s(a=>E0(a).filter(o=>r.has(o)).length,"depth");return[...e].map(a=>({path:a,near:n(a)})).sort((a,o)=>o.near-a.near).map(({path:a})=>a)}s(
IA,"nearestFirst");function E0(e){let t=e.split("/").slice(0,-1);return t.map((r,n)=>t.slice(0,n+1).join("/"))}s(E0,"foldersOf");async function tre(e,{base:t,head:r},n,a){let o=await R0(e,n,r),i=Uu(e.scripts,o),u=await S0({...e,scripts:i},n.choose,r),p=await na([...i,...u.scripts],n,r),c=i.
filter(({path:g})=>g!==it&&!p.named.has(g)),_=new Map(u.causes);for(let[g,[y=""]]of p.named){let k=e.unnamed.get(g);k===void 0?_.set(g,y):c.push({...k,path:g,hunks:await k.
hunks()})}let l=new Map(c.map(g=>[g.path,g.hunks])),d={scripts:c,named:new Map([...p.named,...o.hosts]),removed:e.removed,hunks:l,filter:a},{own:f,others:h}=await w0(
p.findings,d,n,t),m=await o0(n,g=>e.removed.has(g)),b=new Set(h.filter(({file:g})=>!l.has(g.path)));return{...p,findings:f,others:h.filter(g=>!b.has(g)),all:p.findings.
filter(g=>!b.has(g)),diff:{hunks:l,causes:_},dependents:_.size,notes:[...e.notes,...o.notes,...u.notes,...p.notes,...m]}}s(tre,"judgeChange");var M0=200,pre=["guard","group","lock-free"];function $0(e){return`already exists with other content (${e})`}s($0,"occupied");async function P0({path:e,text:t},r,n){
let a=Math.min(r.most??M0,M0),o=new X(t),i=[],u=[],p=new Map,c=new Set([t]),_=t;for(;;){let l=await n.judge(_,p);if(l.status!=="analysed")return{text:t,files:new Map,
fixed:[],report:l};let d=await qA(l,r,c,n);if(d.fix===void 0||u.length>=a)return{text:_,files:p,fixed:i,report:{...l,findings:d.findings}};let{finding:f,fix:h}=d,
m=O0(f.span.start,u),b=o.range({start:m,end:Math.max(m,O0(f.span.end,u))});i.push(FA(e,b,f,h));for(let y of h.edits)y.path!==void 0&&p.set(y.path,y.text);let g=A0(
h);_=ie(_,g),c.add(_),u.push(g)}}s(P0,"fixScript");function FA(e,t,r,n){let{kind:a,title:o,cost:i,targets:u,stops:p,copies:c}=n,_=Tu(n,r),l=Yn(r);return{path:e,
rule:r.rule,range:t,kind:a,title:o,cost:i,targets:u,...p===void 0?{}:{stops:p},...c===void 0?{}:{copies:c},...l===void 0?{}:{harm:l},..._.length===0?{}:{instead:_}}}
s(FA,"fixedFinding");async function qA(e,{kind:t,wants:r=s(()=>!0,"wants")},n,a){let{text:o,findings:i}=e,u=new Set(ur([e]).filter(r).map(({finding:_})=>_)),p=[],
c;for(let _ of i){if(!u.has(_)){p.push(_);continue}let l=[];for(let f of _.fixes){if(f.kind==="suppress")continue;let h=await jA(f,{kind:t,text:o,seen:n},a);h===
void 0?c??={fix:f,finding:_}:l.push(h)}let d="no rewrite is proved to help";p.push({..._,left:`${[...new Set(l.length===0?[d]:l)].join("; ")}.`})}return c===void 0?
{fix:void 0,findings:p}:{...c,findings:p}}s(qA,"chooseFix");async function jA(e,{kind:t,text:r,seen:n},a){if(!e.safe)return`the rewrite "${e.kind}" ${Ki(e)}, so\
 it is left to you`;if(t!==void 0&&e.kind!==t)return`the rewrite "${e.kind}" is not of the kind "${t}"`;for(let{path:o,text:i}of e.edits){let u=o===void 0?void 0:
await a.obstacle(o,i);if(u!==void 0)return`the rewrite "${e.kind}" needs a file that ${u}`}return n.has(ie(r,A0(e)))?`the rewrite "${e.kind}" was made already`:
void 0}s(jA,"obstacleTo");function A0({edits:e}){return e.filter(({path:t})=>t===void 0)}s(A0,"ownEdits");function O0(e,t){return t.reduceRight((r,n)=>iy(r,n),e)}
s(O0,"originalPlace");async function kre(e,t){let{scope:r,destination:n}=t,a=s(()=>t.signal?.aborted===!0,"interrupted"),o=new fd(t),i=[],u=[],p=new Map,c=[];for(let l of e){if(a()){
c.push(l.path);continue}if(l.status!=="readable"){i.push(await o.unjudged(l));continue}let{path:d}=l,f=await n.refusal(l);if(f!==void 0){i.push(await o.unjudged(
{status:"failed",path:d,error:f}));continue}let h=await P0(l,r,{judge:s((y,k)=>o.judge({...l,text:y},k),"judge"),obstacle:s(async(y,k)=>{if(y.includes("/"))return`\
is not in the script's folder (${y})`;let w=o.at(Dn(d,y));return w===void 0?n.obstacle(l,y,k):w===k?void 0:$0(y)},"obstacle")});if(a()){c.push(d);continue}let{text:m,
files:b,report:g}=h;if(p.set(d,m),g.status==="analysed"&&m!==l.text){let y=new Map([...b].filter(([w])=>o.at(Dn(d,w))===void 0)),k=await n.keep(l,m,y);if(k!==void 0){
i.push(await o.unjudged({status:"failed",path:d,error:k}));continue}o.keep(d,m);for(let[w,E]of y)o.keep(Dn(d,w),E)}i.push(g),u.push(...h.fixed)}let{targets:_}=o;
return c.length>0?{targets:_,files:[...i,ad(c,t.settings)],fixed:u,texts:p}:{targets:_,files:await o.judgeAgain(i),fixed:u,texts:p}}s(kre,"fixScripts");function BA(e){
return{...e,rewrites:{longScripts:!0}}}s(BA,"fixSettings");var fd=class{static{s(this,"PlannedTexts")}#e=new Map;#t=new Set;#r;#n;#a;#o=new Set;constructor({settings:t,
tree:r,judges:n,signal:a}){this.#r=BA(t),this.#n=r,this.#a=n??new Dr(this.#r,a)}at(t){return this.#e.get(t)}keep(t,r){this.#e.set(t,r)}get targets(){return od([
...this.#o],this.#r)}async unjudged(t){return Kr(t,await this.#s(t.path))}async#s(t){return this.#r.forFile(await this.#n.fromRoot(t))}async judge(t,r){let n=await this.#i(
t,r),{files:a}=await a0([n],[],this.#r,this.#n);return a[0]??n}async#i(t,r){let{path:n}=t,a=await this.#s(n);if(this.#o.add(a),Ju(t,this.#r))return(await this.#a.
judge(t,a))?.report??{status:"skipped",path:n,error:ou};this.#t.add(n);let o=new Map([...r].map(([c,_])=>[Dn(n,c),_])),i={look:s(async(c,_)=>{let l=o.get(c)??this.#e.
get(c);return l===void 0?this.#n.look(c,_):{kind:"text",text:l}},"look"),fromRoot:s(c=>this.#n.fromRoot(c),"fromRoot"),list:s(()=>this.#n.list(),"list"),runsBpftrace:s(
c=>this.#n.runsBpftrace(c),"runsBpftrace")},u={...this.#r,...a},p=await Vu([t],u.runTogether,i);return el(t,new zn(u,p),u)}async judgeAgain(t){let r=[];for(let n of t){
let a=this.#t.has(n.path)&&[...this.#e.keys()].some(o=>o!==n.path);r.push(n.status==="analysed"&&a?await this.#u(n):n)}return r}async#u(t){let r=await this.judge(
{status:"readable",path:t.path,text:t.text},new Map);if(r.status!=="analysed")return r;let n=r.findings.map(a=>{let o=t.findings.find(({rule:i,span:u})=>i===a.rule&&
u.start===a.span.start);return o?.left===void 0?a:{...a,left:o.left}});return{...r,findings:n}}};var hd=5e3,md=3e3;async function Ore(e,t,r=Xn){let{leftOut:n,changedPaths:a,removed:o,unnamed:i}=t,{scripts:u,notes:p}=await bd(e,t,r);return{scripts:u,leftOut:n,
changedPaths:a,removed:o,unnamed:i,notes:p}}s(Ore,"readChange");var GA={text:64*1024*1024,ofRepository:5e3};async function bd(e,{scripts:t,unknown:r,hosts:n=[],
unlisted:a,whole:o,notes:i},u=Xn,p=GA){let c=await Promise.all(r.slice(0,md).map(async x=>({file:x,runs:await zA(e,x)}))),_=[...t,...c.filter(({runs:x})=>x===!0).
map(({file:x})=>x)],l=c.filter(({runs:x})=>typeof x=="string"),d=[...l.map(({file:x})=>x),...r.slice(md)],f=l[0]?.runs??`A run looks at the first lines of ${md}\
 files at most.`,h=await Promise.all(_.slice(0,hd).map(x=>UA(e,x,u))),m=_.slice(hd),b=new Set(_.map(({path:x})=>x)),g=await DA(e,n.filter(({path:x})=>!b.has(x)),
{text:p.text,files:o?p.ofRepository:Number.POSITIVE_INFINITY}),y=`${Math.round(p.text/1024/1024)} MiB`,w=[...g.left.length===0||o?[]:[`A run looks for programs \
in ${y} of changed files of other kinds, without ${gd(g.left)}; split the change, or switch a kind off by \`embedded\`.`],...a===void 0?[]:[a],...m.length===0?[]:
[`One run judges ${hd} scripts at most, without ${gd(m)}; split the change.`],...d.length===0?[]:[`Whether these files are scripts is not known: ${gd(d)}. ${f} \
Give them an ending, or leave them out by \`files\`.`]].map(x=>({status:"failed",path:it,error:x})),E=`as a run over a whole repository reads ${p.ofRepository} \
files of other kinds and ${y} of them (use check in a clone)`;return{scripts:[...h,...g.read,...w],notes:[...i,...ip(g.large,tf),...o?ip(kd(g.left),E):[]]}}s(bd,
"readScriptTexts");var L0=100;async function DA(e,t,r){let n=[],a=s(({path:p,size:c=0})=>c>Lt&&sa(p)!=="first line","isLarge"),o=kd(t.filter(a)),i=t.filter(p=>!a(
p)),u=0;for(let p=0;p<i.length;p+=L0){if(u>r.text||p>=r.files)return{read:n,left:i.slice(p),large:o};let c=i.slice(p,p+L0),_=await Promise.all(c.map(l=>KA(e,l)));
for(let[l,{script:d,size:f,unsearched:h}]of _.entries())u+=f,d!==void 0&&n.push(d),h&&o.push(c[l]?.path??"")}return{read:n,left:[],large:o}}s(DA,"readHosts");async function KA(e,{
path:t,previousPath:r,hunks:n,named:a}){let o;try{o=await e.entry(t)}catch(p){let c=_r("The text of the file could not be read",p);return{script:{status:"failed",
path:t,error:c},size:0}}if(o?.kind!=="file")return{size:0};if(o.text.status==="failed"&&(a===!0||o.isHost===!0))return{script:{path:t,...o.text},size:0};if(o.text.
status==="failed"&&o.isHost===void 0&&sa(t)!=="first line")return{size:0,unsearched:!0};if(o.text.status!=="readable")return{size:0};let{text:i}=o.text;return Oo(
t,i)===void 0?{size:i.length}:{script:{status:"readable",path:t,text:i,host:"found",...r===void 0?{}:{previousPath:r},...n===void 0?{}:{hunks:n}},size:i.length}}
s(KA,"readHost");function gd(e){return be(kd(e))}s(gd,"namesOf");function kd(e){return e.map(({path:t})=>t)}s(kd,"pathsOf");async function zA(e,{path:t}){try{let r=await e.
entry(t);return r?.kind==="file"?r.runsBpftrace??"GitHub does not show how a large file begins.":!1}catch(r){return _r("A first line could not be read",r)}}s(zA,
"runsBpftrace");async function UA(e,{path:t,previousPath:r,blobSha:n,hunks:a},o){let i;try{i=await e.follow(t)}catch(l){return{status:"failed",path:t,error:_r("\
The text of the script could not be read",l)}}if("message"in i)return{status:"failed",path:t,error:i.message===ye?VA:Bn(i.message)};let{entry:u,at:p}=i;switch(u.
kind){case"folder":return{status:"skipped",path:t,error:bu};case"submodule":return{status:"skipped",path:t,error:"It is a submodule, not a script."};case"file":
break}if(p!==t&&WA(p,u.runsBpftrace,o))return{status:"skipped",path:t,error:cd};let{text:c}=u;if(c.status!=="readable")return{path:t,...c};let _=p!==t||n!==void 0&&
u.sha!==n;return{status:"readable",path:t,text:c.text,...r===void 0?{}:{previousPath:r},...a===void 0||_?{}:{hunks:a}}}s(UA,"readScript");function WA(e,t,r){return Re(
r(e),yt(e)||t===!0)}s(WA,"isJudgedItself");var VA="It does not exist at the commit, or the token may not see it.";var Qu=class{static{s(this,"GitHubTree")}#e;#t;#r;constructor(t,r,n){this.#e=t,this.#t=r,this.#r=n}async look(t){if(ll(t))return we(qr);try{let r=await this.#r.
follow(t);if("message"in r)return we(r.message);let{entry:n,at:a}=r;if(n.kind==="folder")return n;if(n.kind==="submodule")return we(ji);let o=Vn(n.text);return o.
kind==="text"&&a!==t?{...o,at:a}:o}catch(r){return{...we(_r("it could not be read",r).replace(/\.$/,"")),failed:!0}}}async fromRoot(t){return t}async list(){try{
let t=await Yu(this.#e,this.#t,this.#t.ref);return t===void 0?{message:"The repository has too many files for GitHub to list them."}:hv(t)}catch(t){return{message:_r(
"The tree of the head commit",t)}}}async runsBpftrace(t){try{let r=await this.#r.entry(t);return r?.kind==="file"&&r.runsBpftrace===!0}catch{return}}};async function Dre(e,{commit:t,contents:r,listing:n},a){let{scripts:o,notes:i}=await bd(r,n,a.choose),u=await na(o,a,new Qu(e,t,r));return{...u,notes:[...i,...u.
notes]}}s(Dre,"judgeRepository");async function Yre(e,t){let r=t===void 0?zx:[t],n=await Promise.all(r.map(o=>e.entry(o))),a=r.filter((o,i)=>["file","link"].includes(n[i]?.kind??""));if(a.length>
1)return ta({ok:!1,message:Ux(a)});for(let[o,i]of r.entries()){let u=n[o];if(u===void 0||u.kind==="folder"||u.kind==="submodule")continue;let p=s(_=>({ok:!1,message:`${i}\
:1:1: ${_}`}),"wrong");if(u.kind==="link")return ta(p("It is a symbolic link, which is not followed."));let{text:c}=u;if(c.status!=="skipped")return c.status!==
"readable"?ta(p(c.error)):ta({ok:!0,path:i,text:c.text,beside:s(_=>JA(e,_),"beside")})}return ta(void 0)}s(Yre,"readConfiguration");async function JA(e,t){let r=await e.
entry(t);return r===void 0?we(ye):r.kind==="link"?we("it is a symbolic link, which is not followed"):r.kind==="file"?Vn(r.text):we("it is not a regular file")}s(
JA,"sourceAt");export{nn as a,jo as b,tt as c,zt as d,R3 as e,de as f,Pc as g,av as h,kt as i,At as j,Vr as k,Eu as l,Rn as m,gt as n,ie as o,nr as p,Dn as q,Ot as r,sW as s,iW as t,
uW as u,pW as v,cW as w,_W as x,UJ as y,WJ as z,VJ as A,z4 as B,Lv as C,JJ as D,Iv as E,rY as F,Qa as G,tl as H,ar as I,EO as J,er as K,qv as L,jv as M,Ru as N,
Zn as O,Vv as P,_o as Q,lo as R,OY as S,eo as T,sw as U,he as V,$t as W,to as X,ve as Y,Pt as Z,s$ as _,Pu as $,Ml as aa,tZ as ba,Ol as ca,Lu as da,Cu as ea,iu as fa,
LO as ga,fw as ha,cw as ia,_w as ja,xe as ka,RW as la,zr as ma,yw as na,Qw as oa,UV as pa,ye as qa,qr as ra,Wa as sa,qi as ta,ji as ua,we as va,or as wa,Lt as xa,
gu as ya,yt as za,sr as Aa,Wn as Ba,oo as Ca,Vn as Da,ku as Ea,it as Fa,ll as Ga,cv as Ha,_v as Ia,lv as Ja,dl as Ka,Jn as La,hv as Ma,pv as Na,bv as Oa,tr as Pa,
Ua as Qa,U as Ra,za as Sa,pD as Ta,cD as Ua,ur as Va,Wr as Wa,fZ as Xa,nx as Ya,Al as Za,k$ as _a,hZ as $a,mZ as ab,gZ as bb,bZ as cb,kZ as db,JZ as eb,YZ as fb,
ZZ as gb,Fu as hb,iX as ib,yx as jb,uX as kb,xX as lb,Fl as mb,nP as nb,jX as ob,aP as pb,b_ as qb,Xn as rb,Re as sb,KX as tb,Rx as ub,uQ as vb,pQ as wb,cQ as xb,
Ie as yb,Fe as zb,Zr as Ab,Dl as Bb,Bu as Cb,fp as Db,hp as Eb,Co as Fb,mp as Gb,dL as Hb,af as Ib,uf as Jb,OP as Kb,Px as Lb,PP as Mb,LP as Nb,Cx as Ob,Gu as Pb,
Wl as Qb,Ix as Rb,WQ as Sb,Gx as Tb,zx as Ub,Ux as Vb,ta as Wb,Xx as Xb,yee as Yb,Yre as Zb,Xa as _b,r0 as $b,Uu as ac,rd as bc,o0 as cc,uA as dc,n0 as ec,Dr as fc,
rw as gc,na as hc,i0 as ic,Yu as jc,mte as kc,gte as lc,wA as mc,Qu as nc,v0 as oc,Ore as pc,tre as qc,pre as rc,$0 as sc,kre as tc,BA as uc,Dre as vc};
