var G_=Object.defineProperty;var s=(e,t)=>G_(e,"name",{value:t,configurable:!0});var Pu=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var Ov=(e,t)=>{for(var r in t)G_(e,r,{get:t[r],enumerable:!0})};function ar(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Rc(e){let t=e.length-Fg;return e.slice(0,Fg).join(", ")+(t>0?` and ${t} more`:"")}var Fg,Cr=Pu(()=>{
"use strict";s(ar,"plural");Fg=5;s(Rc,"someOf")});var Qr,mo,gv,mP,gP,bP,kP,bv,$_,tZ,rZ,nZ,F_=Pu(()=>{"use strict";Cr();Qr={start:/^\s*#/,open:"# ",close:""},mo={start:/^\s*(?:\/\/|\/\*|\*)/,open:"// ",close:""},
gv={start:/^\s*(?:<!--|\{\/\*)/,open:"<!-- ",close:" -->"},mP={start:/^\s*\.\.(?:\s|$)/,open:".. ",close:""},gP={start:/^[.']?\\"/,open:'.\\" ',close:""},bP={start:/^\s*[#;]/,
open:"# ",close:""},kP=["bpftrace","kubectl trace"],bv=[...kP,".bt:",'.bt"',".bt'"],$_=[{format:"template",kind:"template",names:/\.bt\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|gotmpl|m4|cmake)$/i,
words:[""],comment:mo},{format:"shell",kind:"shell",endings:"sh bash zsh ksh dash ash bats",names:/^\.?(?:bashrc|bash_profile|profile|zshrc|bash_aliases)$/,runs:/\b(?:ba|da|k|z|a|mk)?sh\b/,
comment:Qr},{format:"markdown",kind:"documents",endings:"md markdown mdown mkd mdx",comment:gv},{format:"text",kind:"documents",endings:"rst rest",comment:mP},{
format:"text",kind:"documents",endings:"org",comment:Qr},{format:"text",kind:"documents",endings:"adoc asciidoc asc",comment:mo},{format:"text",kind:"documents",
endings:"txt text",names:/^(?:README|INSTALL|NOTES|HACKING|TODO|CHANGELOG|USAGE)$/i,comment:Qr},{format:"man",kind:"documents",endings:"1 2 3 4 5 6 7 8 man mdoc\
 roff",comment:gP},{format:"html",kind:"documents",endings:"html htm xhtml",comment:gv},{format:"yaml",kind:"yaml",endings:"yaml yml",words:bv,comment:Qr},{format:"\
json",kind:"json",endings:"json jsonc json5 jsonl",words:bv},{format:"dockerfile",kind:"dockerfile",endings:"dockerfile containerfile",names:/^(?:Dockerfile|Containerfile)(?:\..+)?$/i,
comment:Qr},{format:"makefile",kind:"makefile",endings:"mk mak",names:/^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$/,comment:Qr},{format:"systemd",kind:"systemd",endings:"\
service timer socket mount path slice target",comment:bP},{format:"notebook",kind:"notebook",endings:"ipynb"},{format:"python",kind:"python",endings:"py pyi pyw\
 python",runs:/\bpython[\d.]*\b/,comment:Qr},{format:"go",kind:"go",endings:"go",comment:mo},{format:"javascript",kind:"javascript",endings:"js mjs cjs jsx ts m\
ts cts tsx",runs:/\b(?:node|deno|bun)\b/,comment:mo},{format:"c",kind:"c",endings:"c h cc cpp cxx hh hpp hxx",comment:mo}],tZ=new Map($_.flatMap(e=>(e.endings?.
split(" ")??[]).map(t=>[t,e]))),rZ=$_.flatMap(e=>e.names===void 0?[]:[{row:e,names:e.names}]),nZ=$_.flatMap(e=>e.runs===void 0?[]:[{row:e,runs:e.runs}])});var cZ,kv=Pu(()=>{"use strict";cZ=2*500});var j_=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],B_=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],K_=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var Iv=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function ko(e){let[,t,r=""]=Iv.exec(e)??[];if(t===void 0)return;
let n=j_.find(({pattern:i})=>i.test(r)),a=B_.find(({pattern:i})=>i.test(r))?.arch,[,o]=K_.exec(r)??[];return{version:t,...a===void 0?{}:{arch:a},...n?.backports===
void 0?{}:{backports:n.backports},...n?.paravirt===void 0?{}:{paravirt:n.paravirt},...o===void 0||a!==void 0?{}:{foreign:o}}}s(ko,"readKernelRelease");var Pv=["H","M","N"],yo=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],
Lv=["percpu_array.update","hash.lookup","lru_hash.lookup","percpu_hash.lookup","lru_percpu_hash.lookup","percpu_array.lookup","percpu_hash.lookup_percpu","lru_p\
ercpu_hash.lookup_percpu","percpu_array.lookup_percpu","hash.for_each","get_current_comm","get_current_pid_tgid","get_ns_current_pid_tgid","get_current_uid_gid",
"get_current_cgroup_id","get_current_task","get_smp_processor_id","get_numa_node_id","get_prandom_u32","get_func_ip","ktime_get_ns","ktime_get_boot_ns","ktime_g\
et_tai_ns","probe_read","probe_read_str","probe_read_kernel","probe_read_kernel_str","probe_read_user","probe_read_user_str","perf_event_output","get_stack","d_\
path","send_signal","send_signal_thread","trace_printk","seq_printf","skb_output","get_socket_cookie","per_cpu_ptr","this_cpu_ptr"],Lu=[...yo,...Lv],Cv=["bucket",
"freelist","lru","ringbuf","own"],U_=["x86_64","arm64"],z_=1;function V_(e){if(!yr(e))return bt("A kernel table is a JSON object.");let{version:t,kernel:r,release:n,
arch:a,source:o}=e;if(t!==z_)return bt(`The version of a kernel table is ${z_}, not ${JSON.stringify(t)??"missing"}.`);if(typeof r!="string"||!/^\d{1,5}\.\d{1,5}$/.
test(r))return bt('`kernel` of a kernel table is a release line, such as "6.12".');if(typeof n!="string"||n==="")return bt("`release` of a kernel table is what \
uname -r says.");let i=U_.find(_=>_===a);if(i===void 0)return bt(`\`arch\` of a kernel table is one of ${U_.join(", ")}.`);if(typeof o!="string")return bt("`sou\
rce` of a kernel table says what it was read from.");let u=Hv(e.config);if(u===void 0)return bt("`config` of a kernel table holds the values of options, as text\
.");if(!yr(e.functions))return bt("`functions` of a kernel table holds one object for each function.");let p=new Map;for(let[_,d]of Object.entries(e.functions)){
let f=Fv(d);if(f===void 0)return bt(`The row of the function ${_} in a kernel table is not one that is understood.`);p.set(_,f)}let c=e.helpers===void 0?void 0:
$v(e.helpers);if(e.helpers!==void 0&&c===void 0)return bt("`helpers` of a kernel table holds the functions that each call runs through, in `every` and `some`.");
let l={kernel:r,release:n,arch:i,source:o,config:u,functions:Object.fromEntries(p)};return{ok:!0,table:c===void 0?l:{...l,helpers:c}}}s(V_,"readKernelTable");function bt(e){
return{ok:!1,message:e}}s(bt,"wrong");function yr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}s(yr,"isRecord");function Hv(e){if(!yr(e))return;let t=[];
for(let[r,n]of Object.entries(e)){if(typeof n!="string")return;t.push([r,n])}return Object.fromEntries(t)}s(Hv,"readConfig");function $v(e){if(!yr(e))return;let t={};
for(let[r,n]of Object.entries(e)){let a=Lu.find(u=>u===r);if(a===void 0||!yr(n))return;let[o,i]=[W_(n.every),W_(n.some)];if(o===void 0||i===void 0)return;t[a]={
every:o,some:i}}return t}s($v,"readHelpers");function W_(e){if(!Array.isArray(e))return;let t=[];for(let r of e){if(typeof r!="string")return;t.push(r)}return t}
s(W_,"readNames");function Fv(e){if(!yr(e))return;let{attachable:t,site:r,signature:n,path:a}=e;if(t!==void 0&&typeof t!="boolean"||r!==void 0&&typeof r!="boole\
an"||n!==void 0&&typeof n!="string")return;let o=a===void 0?void 0:qv(a);if(!(a!==void 0&&o===void 0))return{...t===void 0?{}:{attachable:t},...r===void 0?{}:{site:r},
...n===void 0?{}:{signature:n},...o===void 0?{}:{path:o}}}s(Fv,"readFunction");function qv(e){if(!yr(e))return;let t={};for(let[r,n]of Object.entries(e)){let a=yo.
find(i=>i===r),o=Dv(n);if(a===void 0||o===void 0)return;t[a]=o}return t}s(qv,"readPath");function Dv(e){if(!Array.isArray(e)||e.length!==3)return;let[t,r,n]=e,[
a,o]=[t,r].map(p=>Pv.find(c=>c===p));if(a===void 0||o===void 0||!Array.isArray(n))return;let i=n.map(p=>Cv.find(c=>c===p)),u=i.filter(p=>p!==void 0);return u.length===
i.length?[a,o,u]:void 0}s(Dv,"readRow");var J_={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
py_from_user_nofault"]}}};var Y_={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var X_={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Z_={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Q_={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var ed={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
strncpy_from_user_nofault","usercopy_warn"]}}};var td={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var rd={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var nd={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var ad={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var od={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var sd={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var id={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
lt","time64_to_tm"]}}};var ex=[ed,td,rd,nd,ad,od,sd,id,J_,Y_,X_,Z_,Q_],Ue=ex.map(e=>{let t=V_(e);if(!t.ok)throw new Error(t.message);return t.table});var Cu={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"};var De={version:"0.27.1",source:"bpftrace 0.27.1: the newest release that the tables were read for (Debian sid, November 2026)"},Me="newest";var Oe="config in a13xp0p0v/kernel-hardening-checker",Ht="config in nyrahul/linux-kernel-configs",I=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),en={until:"rolling",source:"always the newest packages"},na={arch:"x86_64",paravirt:!0},tn={arch:"x86_64",paravirt:!1};function Ge(e,t){return t.map(r=>({
family:e,...na,...r}))}s(Ge,"machinesOf");function ze(e,t){let{preemption:r,...n}=e,a={...n,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,a]}s(ze,"withArm64");var ud="the dates of Debian LTS, by debian.club (July 2026)",tx=Ge("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:I("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:ud},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:ud},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:en,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:en,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),rx=Ge("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:I("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Oe})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:I("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${Ht}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:I(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:I("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
nx="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",ax="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",pd=[...tx.flatMap(e=>ze(e,nx)),...rx.flatMap(e=>ze(e,ax))];var ox=Ge("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:I("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Oe}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:I("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${Oe}); Fedora goes on to newer kernels`}]),sx=Ge("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${I("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Oe}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:I("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${Oe}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),ix=Ge("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:en,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${Oe})`}]),ux=Ge("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...tn,support:{until:"2027-05-01",source:I("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...tn,support:{until:"2027-11-01",source:I("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...tn,support:{until:"2028",source:`${I("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),ld=[...ox.flatMap(e=>ze(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...sx,...ix,...ux.flatMap(e=>ze(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],px=Ge("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${Ht})`}]),cx={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...na,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:I("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${Ht}), the default until June 2026; 6.12 and 6.18 are to be had`},lx={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...na,support:en,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},cd='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',_x=Ge("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:I("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${cd}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${Ht}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:I("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${cd}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${Ht}); the image holds no bpftrace`}]),dx={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...na,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:I("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${Oe})`},fx=Ge(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...tn,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${Ht}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...tn,backports:!0,support:{until:"2031-03-31",source:I("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),_d=[...px,...ze(cx,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${Ht}`),...ze(lx,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),..._x.flatMap(e=>ze(e,"Google lists the image families cos-arm64-... too")),...ze(dx,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...fx];var dd="openela-main/bpftrace, which rebuilds the source packages of RHEL",hx={until:"2035-05-31",source:`${I("rhel")}: of RHEL 10, with its later minor release\
s`},fd={until:"2032-05-31",source:`${I("rhel")}: of RHEL 9, with its later minor releases`},hd=Ge("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:I("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Oe}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:fd,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${Oe}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${Oe}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:fd,
source:`by rebuilds of RHEL 9.8, the current minor release (${I("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${dd}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:hx,source:`by rebuilds of RHEL 10.2, the current minor release (${I("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${dd};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${Oe}), which carries back-ports`}]),mx=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${I("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${I(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${I("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${I("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${I("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${I("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${I("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${I("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${I("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${I("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${I("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${I("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${I("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],gx={"centos-stream-9":{
until:"2027-05-31",source:I("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:I("centos-stream")}};function bx(){return mx.map(({name:e,as:t,source:r})=>{
let n=hd.find(o=>o.name===t);if(n===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let a=gx[e]??n.support;return{...n,name:e,...a===
void 0?{}:{support:a},source:`${r}; as ${t}: ${n.source}`}})}s(bx,"rebuilds");var kx="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",md=[...hd,...bx()].flatMap(e=>ze(e,kx));var gd="2026-11-23",Hu=[...pd,...md,...ld,..._d],bd=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],$u=`a kernel of your own build, with the newest bpftrace. ${De.source}`,kd="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var yx=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,Fu=s(e=>{if(typeof e!=
"string")throw new TypeError("Invalid argument expected string");let t=e.match(yx);if(!t)throw new Error(`Invalid argument not valid semver ('${e}' received)`);
return t.shift(),t},"validateAndParse"),yd=s(e=>e==="*"||e==="x"||e==="X","isWildcard"),wd=s(e=>{let t=parseInt(e,10);return isNaN(t)?e:t},"tryParse"),wx=s((e,t)=>typeof e!=
typeof t?[String(e),String(t)]:[e,t],"forceType"),vx=s((e,t)=>{if(yd(e)||yd(t))return 0;let[r,n]=wx(wd(e),wd(t));return r>n?1:r<n?-1:0},"compareStrings"),qu=s((e,t)=>{
for(let r=0;r<Math.max(e.length,t.length);r++){let n=vx(e[r]||"0",t[r]||"0");if(n!==0)return n}return 0},"compareSegments");var wo=s((e,t)=>{let r=Fu(e),n=Fu(t),a=r.pop(),o=n.pop(),i=qu(r,n);return i!==0?i:a&&o?qu(a.split("."),o.split(".")):a||o?a?-1:1:0},"compareVersions");function re(e,t){return t.from!==void 0&&!L(e,t.from)?!1:t.before===void 0||!L(e,t.before)}s(re,"within");var xo=wo,vd=new Map;function L(e,t){let r=vd.get(e);r===
void 0&&(r=new Map,vd.set(e,r));let n=r.get(t);return n===void 0&&(n=wo(e,t)>=0,r.set(t,n)),n}s(L,"atLeast");function vo(e){return e.from!==void 0&&e.before!==void 0?
`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"every release"}s(vo,"describeRelease\
s");function So({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${xd(t)}`:`${e} to ${xd(t)}`}s(So,"describeLines");
function xd(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes before ${e}`);return`${t}.${r-1}`}s(xd,
"lineBefore");function nt(e,t){return e.find(r=>re(t,r))}s(nt,"rowFor");function Yt(e,t){return t.unknown!==void 0&&re(e,t.unknown)?!1:t.except!==void 0&&re(e,t.
except)||t.newerThan!==void 0&&L(t.newerThan,e)?!0:!re(e,t)}s(Yt,"refuses");function Sd(e){return e.except!==void 0?`bpftrace before ${e.except.from}, or ${vo({
from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${vo(e)}`:`a bpftrace newer than ${e.newerThan}`}s(Sd,"describeBound");var B4=Hu.filter(No);function No(e){return e.bpftrace!==void 0}s(No,"hasBpftrace");function Du({package:e,...t}){return{...t,name:`${t.name},bpftrace@${Me}`,bpftrace:De.
version,source:`${De.source}, on the kernel of ${t.name}: ${t.source}`}}s(Du,"withNewestBpftrace");function Gu(){return Ue.map(({kernel:e})=>e).reduce((e,t)=>L(
e,t)?e:t)}s(Gu,"newestKernel");var xx=[...bd.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:kd}})),{kernel:Gu(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],ju=xx.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:De.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:$u},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:$u}]});function Nd(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(Nd,"withoutParavirt");var at=[...Hu,...ju],K4=at.map(e=>No(e)?e:Du(e));function Ed({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(Ed,"inSupport");function Rd(e){return Ue.flatMap(({arch:t,kernel:r})=>{let n={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...n,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...n,name:`Linux ${r} on x86_64`,paravirt:!0},{...n,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(Rd,"machinesOfTables");var aa="host";var Ad={bpftrace:s(e=>`with bpftrace ${e===Me?De.version:e}`,"bpftrace"),kernel:s(e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e===
"no"?"without":"with"} paravirtual spin locks`,"paravirt")};function ot(e){let t=e.split(",").map(p=>p.trim()),[r="",...n]=t;if(!r.includes("@"))return[r,...n.map(
Md)].join(" ");let a=Td("bpftrace",t),o=Td("kernel",t);if(a===void 0||o===void 0)return e;let i=t.filter(p=>!/^(?:bpftrace|kernel) *@/.test(p)),u=a===Me?De.version:
a;return[`Linux ${o} with bpftrace ${u}`,...i.map(Md)].join(" ")}s(ot,"targetLabel");function Td(e,t){return t.map(Od).find(r=>r.key===e)?.value}s(Td,"partOf");
function Md(e){let{key:t,value:r}=Od(e);return Object.hasOwn(Ad,t)?Ad[t]?.(r)??e:e}s(Md,"words");function Od(e){let[t="",...r]=e.split("@");return{key:t.trim(),
value:r.join("@").trim()}}s(Od,"split");function Sx({bpftrace:e,kernel:t,arch:r,paravirt:n,backports:a=!1}){return[e,t,r,n,a].join(" ")}s(Sx,"machineOf");function Id(e,t){
let[r,n]=[e,t].map(a=>new Set(a.map(o=>`${Sx(o)} ${o.table?.release??""}`)));return r!==void 0&&n!==void 0&&r.size===n.size&&[...r].every(a=>n.has(a))}s(Id,"sam\
eMachines");var kt=class extends Error{static{s(this,"Failure")}kind;sentences;constructor(t,...r){super(r.join(" ")),this.name="Failure",this.kind=t,this.sentences=r}};function Eo(e){
return e instanceof Error?e.message:String(e)}s(Eo,"messageOf");function Bu(e,t){let r;for(let n of t){let a=Math.max(1,Math.floor(n.length/3));if(Math.abs(n.length-e.length)>a)continue;let o=Nx(e.toLowerCase(),n.toLowerCase());
o<=a&&(r===void 0||o<r.edits)&&(r={name:n,edits:o})}return r?.name}s(Bu,"nearestName");function st(e,t){let r=Bu(e,t);return r===void 0?"":` Did you mean "${r}"\
?`}s(st,"suggestion");function Nx(e,t){let r=[],n=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=e.length;a++){let o=[a];for(let i=1;i<=t.length;i++){let u=(n[i-
1]??0)+(e[a-1]===t[i-1]?0:1),p=Math.min(u,(n[i]??0)+1,(o[i-1]??0)+1);a>1&&i>1&&e[a-1]===t[i-2]&&e[a-2]===t[i-1]&&(p=Math.min(p,(r[i-2]??0)+1)),o.push(p)}r=n,n=o}
return n[t.length]??0}s(Nx,"editDistance");var sa="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",Ku=["bpftrace","kernel","arch","paravirt"],oa=["x86_64","arm64"],Pd={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},Ld=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function Cd(e){let t=e.split(",").map(a=>a.trim()),r=t[0]?.includes("@")===!0?void 0:t.shift(),
n=new Map;for(let a of t){let[o="",...i]=a.split("@"),u=Ku.find(l=>l===o.trim()),p=i.join("@").trim(),c=u===void 0?Ex(o.trim(),p):Rx(u,p,n);if(c!==void 0)return new kt(
"configuration",c);u!==void 0&&n.set(u,p)}return{machine:r,values:n}}s(Cd,"readTargetName");function Ex(e,t){return e===aa||at.some(({name:r})=>r===e)?`the name\
 of a machine comes first, and alone. Write "${t===Me||Ld.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${Me}`}".`:`"${e}" is not one of ${Ku.join(", ")}.${st(e,Ku)}`}
s(Ex,"keyProblem");function Rx(e,t,r){if(r.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===Me||Ld.test(t)?void 0:`"${t}" is not a bpftra\
ce version. Write dotted numbers, such as 0.24 or 0.23.2, or ${Me}.${st(t,[Me])}`;case"kernel":return Tx(t);case"arch":return oa.some(n=>n===t)?void 0:`"${t}" i\
s not a known architecture. Write ${Ax(t)??oa.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
s(Rx,"partProblem");function Ax(e){return Object.hasOwn(Pd,e)?Pd[e]:void 0}s(Ax,"meant");function Tx(e){let t=ko(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${oa.join(" and ")}.`}s(Tx,"kernelProblem");var Hd=200,$d="-arm64";function qd(e,t=new Map,r){let n=new Map,a=[];for(let o of e){let i=t.get(o)??Mx(o,r);i instanceof kt?a.push(i.message):n.set(i.name,i)}return a.
length>0?{ok:!1,errors:a}:{ok:!0,targets:[...n.values()]}}s(qd,"resolveTargets");function Mx(e,t){if(e.length>Hd)return new kt("configuration",`A target name ha\
s at most ${Hd} characters.`);let r=Cd(e);if(r instanceof kt)return rn(e,r.message);let{machine:n}=r;if(n===void 0)return Cx(e,r);if(n===aa)return t===void 0?rn(
e,Ox):Fd(e,t,r);let a=at.find(o=>o.name===n);return a===void 0?new kt("configuration",$x(n)):Fd(e,a,r)}s(Mx,"resolveTarget");var Ox=`it is the machine that a co\
mmand runs on, so it goes on the command line: --target ${aa}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${sa}\
.`;function rn(e,t){return new kt("configuration",`Target "${e}": ${t}`)}s(rn,"wrong");function Fd(e,t,{values:r}){let n=Px(t,r.get("arch"));if(n===void 0){let c=r.
get("arch");return rn(e,`no ${t.name} for ${c} is known. Write it as ${sa}.`)}let a=Gd(r),o=jd(r.get("bpftrace"))??n.bpftrace;if(o===void 0)return rn(e,`it is n\
ot known that ${n.name} ships a bpftrace. Write "${n.name},bpftrace@${Me}", or the release that you use.`);let i=a?.arch??n.arch,u=a===void 0||Hx(a.version,n.kernel),
p=a?.backports??(u?n.backports:void 0);return Dd(e,r,{name:n===t?e:Lx(e,n.name),bpftrace:o,kernel:a?.version??n.kernel,arch:i,paravirt:i==="x86_64"&&(a?.paravirt??
(n.arch==="arm64"||n.paravirt)),...p===void 0?{}:{backports:p},...n.package===void 0||o!==n.bpftrace?{}:{package:n.package},..."assumed"in n?Ix(n,r):{}})}s(Fd,"\
fromMachine");function Ix({assumed:e=[],seen:t},r){let n=r.has("kernel")||r.has("paravirt"),a=s(o=>o==="bpftrace"?r.has(o):r.has("kernel")||o==="paravirt"&&r.has(
o),"given");return{assumed:e.filter(({fact:o})=>!a(o)),...t===void 0||n?{}:{seen:t}}}s(Ix,"foundOf");function Px(e,t){if(t===void 0||t===e.arch)return e;let r=t===
"arm64"?`${e.name}${$d}`:e.name.slice(0,-$d.length);return at.find(n=>n.name===r)}s(Px,"onArchitecture");function Lx(e,t){let[,...r]=e.split(",");return[t,...r.
filter(n=>!/^\s*arch\s*@/.test(n))].join(",")}s(Lx,"renamed");function Cx(e,{values:t}){let r=jd(t.get("bpftrace")),n=Gd(t);if(r===void 0||n===void 0)return rn(
e,`the ${r===void 0?"bpftrace":"kernel"} version is missing. Write it as ${sa}.`);let a=oa.find(o=>o===t.get("arch"))??n.arch??"x86_64";return Dd(e,t,{name:e,bpftrace:r,
kernel:n.version,arch:a,paravirt:a==="x86_64"&&n.paravirt!==!1,...n.backports===void 0?{}:{backports:n.backports}})}s(Cx,"fromVersions");function Dd(e,t,r){let n=t.
get("paravirt");return n===void 0?r:n==="yes"&&r.arch==="arm64"?rn(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...r,paravirt:n===
"yes"}}s(Dd,"withParavirt");function Gd(e){let t=e.get("kernel");return t===void 0?void 0:ko(t)}s(Gd,"kernelOf");function jd(e){return e===Me?De.version:e?.split(
".").length===2?`${e}.0`:e}s(jd,"releaseOf");function Hx(e,t){return e===t||e.startsWith(`${t}.`)}s(Hx,"isOfLine");function $x(e){let t=at.map(r=>r.name);return`\
Unknown target "${e}".${st(e,t)} "bpftrace-guard targets" lists the known names; any other machine is written ${sa}.`}s($x,"unknownTarget");var nn="it is not there",Fx="it leads out of the repository",qx="it is a symbolic link that leads out of the repository";var zu="an absolute path leads out of the repository";var Uu="keep the file inside of the repository",Dx=new Map([[nn,"add the file, or correct the name"],[Fx,Uu],[qx,Uu],[zu,Uu]]);function Bd(e){return{kind:"unrea\
d",message:e}}s(Bd,"unread");function an(e){return e.includes(". ")?e:`${e}; ${Dx.get(e)??"put a file that can be read there"}`}s(an,"withRemedy");var Gx=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,kL=new RegExp(`(?![
	])${Gx.source}`,"gu");function Ro(e){return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}s(Ro,"codePointName");function Ao(e){return e.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ")}s(Ao,"onOneLine");var Ud=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),on=new Set(["hist","lhist","tseries"]),To="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",Oo=[{use:"plain",kind:"hash",source:To},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:To},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:To},
{use:"keyed-aggregation",kind:"percpu_hash",source:To}],zd={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},Wd=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),Vd={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},Mo="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",Wu=["scalar-count","scalar-aggregation","keyed-aggregation"],Vu={hash:{
kind:"hash",uses:["plain"],source:Mo},lruhash:{kind:"lru_hash",uses:["plain"],source:Mo},percpuhash:{kind:"percpu_hash",uses:Wu,source:Mo},percpulruhash:{kind:"\
lru_percpu_hash",uses:Wu,source:Mo},percpuarray:{kind:"percpu_array",uses:Wu,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},Jd=new Set(["lru_h\
ash","lru_percpu_hash"]),it=["always","first-insert","on-error"],Io=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call m\
ap_update_elem"},{change:"delete",moment:"always",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"alway\
s",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 Codege\
nLLVM: a value that is found is changed in place, map_update_elem only for a missing key"}],sn={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"\
percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"\
lru_hash.delete"},percpu_array:{}},Kd={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is no\
t in the map yet"},Po={"hash.update":Kd,"percpu_hash.update":Kd,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c fre\
e_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},Lo={clear:"delete",zero:"update",
source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/sysca\
ll.c: bpf_disable_instrumentation() around both calls"},Co={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, \
sent through the ring buffer"},Ho=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from \
0.24; bpf_ringbuf_output takes its lock"}],wr=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.\
25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],$o={from:"5.8",source:"Linux\
 commit 457f44363a88 (5.8): the BPF ring buffer"},Fo=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),ia=new Set(
["kstack","ustack"]);var Yd=["account","cpu","node"],Xd=["process","account","cgroup","cpu","node"],Xt="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",qo="bpftrace 0.24 and later, standard library: read from the current task",Ju="bpftrace manual, builtins: goes on between two events",yt="bpftra\
ce manual, builtins: belongs to what the probe fires on",Zd=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${Xt}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:Xt},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:Xt},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${Xt}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:Xt},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:Xt},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:Xt},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:Xt},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:qo},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:qo},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:qo},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:qo},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${yt}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:yt},{name:"func",sharing:"shared",fixed:"event",source:`${yt}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${yt}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Ju},{name:"elapsed",sharing:"unknown",fixed:"event",source:Ju},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:Ju},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:yt},{name:"args",sharing:"unknown",fixed:"event",source:yt},{name:"ctx",sharing:"unknown",fixed:"event",source:yt},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${yt}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:yt},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:yt}))],Qd=new Set(["cgroupid","kaddr","pton"]),ef=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var un="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",tf="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
vr=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${un}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${tf}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${un}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${un}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${tf}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${un}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${un};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${un}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],rf=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function Do(e,t){return nt(Oo.filter(n=>n.use===e),t)?.kind??"hash"}s(Do,"mapKind");function Yu(e,t){return Xu(e,t)?t:e}s(Yu,"rarer");function Xu(e,t){return it.
indexOf(e)<=it.indexOf(t)}s(Xu,"isAsFrequent");function Go(e,t){return nt(Io.filter(n=>n.change===e),t)?.moment??"always"}s(Go,"lockMoment");function xr(e,t){if(re(
t,$o))return nt(Ho,e)?.operation}s(xr,"outputOperation");function jo(e){return nt(wr,e)?.operation}s(jo,"stackOperation");function Zu(e){let t=wr.findIndex(a=>a.
operation===e),[r,n]=[wr[t],wr[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return n?.before===void 0?r:{...r,from:n.before}}s(Zu,
"releasesOfStacks");function nf(e){let t=vr.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(nf,"releasesReporting");
function af(e,t){return vr.find(r=>r.error===e&&re(t,r))?.moment}s(af,"reportMoment");function Qu(e){let t=vr.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(Qu,"whenError");function of(e){return vr.some(t=>t.error===e&&t.moment==="on-error")}s(of,"isRare");var jx=new Map(Zd.
map(e=>[e.name,e]));function sf(e){return jx.get(e.replace(/^__builtin_/,""))}s(sf,"builtinNamed");function uf(e,t){return ut(e)(t)}s(uf,"matchesText");function ut(e){let t=zx(e);return r=>Bx(t,r)}s(ut,"textMatcher");function Bx(e,t){return Xx(e,[...t],Jx,Yx)}s(Bx,"matchesName");var tp={star:!0},Kx={one:!0};var Ux=/^\[(!?)([^\]]+)\]/u;function zx(e){let t=[];for(let r=0;r<e.length;){let n=String.fromCodePoint(e.codePointAt(r)??0),[a,o,i]=n==="["?Ux.exec(e.slice(r))??
[]:[];r+=a?.length??n.length,i!==void 0?t.push({set:Wx(i,o==="!")}):n!=="*"?t.push(n==="?"?Kx:{character:n}):t.at(-1)!==tp&&t.push(tp)}return t}s(zx,"tokensOf");
function Wx(e,t){let r=Vx(e).filter(({from:n,to:a})=>rp(n)<=rp(a)).map(({from:n,to:a})=>n===a?ep(n):`${ep(n)}-${ep(a)}`);return new RegExp(`^[${t?"^":""}${r.join(
"")}]$`,"su")}s(Wx,"setOf");function Vx(e){let t=[...e],r=[];for(let n=0;n<t.length;){let a=t[n]??"",o=t[n+1]==="-"?t[n+2]:void 0;n+=o===void 0?1:3,r.push({from:a,
to:o??a})}return r}s(Vx,"rangesOf");function ep(e){return`\\u{${rp(e).toString(16)}}`}s(ep,"escaped");function rp(e){return e.codePointAt(0)??0}s(rp,"codePoint");
function Jx(e){return e===tp}s(Jx,"isStar");function Yx(e,t){return"set"in e?e.set.test(t):"character"in e?e.character===t:!0}s(Yx,"matchesOne");function Xx(e,t,r,n){
let a=0,o=0,i;for(;o<t.length;){let u=e[a],p=t[o];if(p===void 0)return!1;if(u!==void 0&&r(u))a++,i={pattern:a,item:o};else if(u!==void 0&&n(u,p))a++,o++;else{if(i===
void 0)return!1;i.item++,a=i.pattern,o=i.item}}for(;a<e.length;a++){let u=e[a];if(u!==void 0&&!r(u))return!1}return!0}s(Xx,"matchesList");var Bo=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],Ko={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},Uo={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},zo=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],wt={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var pt="bpftrace: src/probe_types.h and the manual of the releases named",pn=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:pt},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:pt},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:pt},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:pt},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:pt},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:pt},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:pt},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:pt},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:pt},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:pt},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:pt},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Wo={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"},vt="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_i\
n_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1",Vo=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],
source:vt},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:vt},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[
1,2],source:vt},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],source:vt},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"k\
ernel",parts:[1,2],source:vt},{name:"software",provider:"software",space:"kernel",parts:[1,2],ownNames:!0,source:vt},{name:"hardware",provider:"hardware",space:"\
kernel",parts:[1,2],ownNames:!0,source:vt},{name:"iter",provider:"iter",space:"kernel",parts:[1,2],ownNames:!0,source:vt},{name:"uprobe",provider:"uprobe",space:"\
user",parts:[2,3],source:vt},{name:"usdt",provider:"usdt",space:"user",parts:[2,3],source:vt}];var np=new Map,ap=new Map;for(let e of pn)for(let t of e.spellings){let r=t.name.toLowerCase();np.has(t.name)||np.set(t.name,{provider:e,spelling:t}),ap.has(r)||
ap.set(r,{provider:e,spelling:{...t,...Wo}})}function we(e){return np.get(e)??ap.get(e.toLowerCase())}s(we,"findProvider");function Jo(e,t,r){let n=/[?[]/.test(
e)?()=>!1:ut(e),a=t[0]?.includes("/")?"user":"kernel",o=Vo.filter(u=>u.space===a&&re(r,u)&&u.parts.includes(t.length)&&n(u.name));return(o.some(u=>u.ownNames!==
!0)?o.filter(u=>u.ownNames!==!0):o).map(u=>u.name)}s(Jo,"providersMatching");function pf(e){return nt(Bo,e)?.most}s(pf,"mostProbes");var Zx=/\[[^\]]+\]/g;function op(e){
let t=e.replace(Zx,"");if(!(t!==e&&!/^\*+$/.test(t)))return Ko.functions.get(t.replace(/\*+/g,"*"))}s(op,"hugeClass");function sp(e){return re(e,wt)?re(e,wt.unknown)?
"unknown":"left":"refused"}s(sp,"leftBehind");function v(e,t,r){let n=e.get(t);if(n!==void 0)return n;let a=r();return e.set(t,a),a}s(v,"remembered");function X(e,t,r){let n=e.get(t);n===void 0?e.set(t,[r]):
n.push(r)}s(X,"addTo");function Ie(e){let t;return()=>(t??={answer:e()},t.answer)}s(Ie,"once");function Yo(e,t){let r=e.map(a=>({...a})),n=[...r];for(let a=n.pop();a!==void 0;a=n.pop())for(let[o,i]of Object.entries(a)){if(typeof i!="object"||i===null)continue;
let u=cf(i)?{start:i.start+t,end:i.end+t}:Array.isArray(i)?[...i]:{...i};Object.assign(a,{[o]:u}),cf(i)||n.push(u)}return r}s(Yo,"relocate");function cf(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(cf,"isSpan");var ua=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],Xo=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Zo="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",lf=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],$t={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var Zt="queued_spin_lock_slowpath",Sr="native_queued_spin_lock_slowpath",cn=[Sr,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],Qt="__trace\
iter_",df=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,ff=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],ip=cn.filter(e=>e.endsWith(Zt)),Ft=[
...ip,Zt],hf=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),_f="Linux include/trace/events/lock.h",up={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:_f},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:_f}};var We={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Qo=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],er={before:"0.21",functions:We.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},Pe={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var cp=["probe_read","probe_read_kernel","probe_read_user"],pp=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],Z="bpftrace src/ast/irbuilderbpf\
.cpp",es="bpftrace src/ast/passes/codegen_llvm.cpp",pa=[{names:["comm"],always:["get_current_comm"],source:`${Z} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${Z} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${Z} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${Z} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${Z} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${Z} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${Z} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${Z} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${Z} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...cp,...pp],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${Z} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${Z} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${Z} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${Z}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...pp,"percpu_array.lookup","get_smp_processor_id"],source:`${Z}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...cp,...pp,"percpu_array.lookup","get_smp_processor_id"],source:`${es} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${Z} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${Z} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${Z} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${Z} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${Z} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${Z} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${Z} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${Z} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${es} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${Z} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${Z} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],mf={sometimes:cp,source:`${Z} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},ca=[{read:"own",perCpu:!0,
call:"lookup",source:`${es} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${es} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${Z} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${Z} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${Z} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${Z} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${Z} 0.20 CreateForEachMapElem()`}];var tr=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],ts={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},rs=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],gf=["ringbuf","freelist"],bf="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",kf="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",ns=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:gf,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${bf}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${kf}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:gf,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${bf}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${kf}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],Nr={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},as={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function yf(e){let t=e.replace(/^const /,"");return hf.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(yf,"castOf");function wf(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let n=r.split(",").flatMap(a=>{let[,o,i]=/^\s*(.*?)\s*(\w+)$/.exec(a)??[];return o===void 0||i===void 0||o===""?[]:
[{name:i,type:o}]});return{result:t.trim(),arguments:n}}s(wf,"readSignature");function vf(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,n=0;for(let a of t)if(a==="("?r++:a===")"?r--:a===","&&r===0&&n++,r<0)return;return n+1}s(vf,"countArguments");function os(e,t){
return ua.some(r=>r.arch===e&&re(t,r))}s(os,"hasTrampolines");function xf(e){return ua.find(t=>t.arch===e)?.from}s(xf,"trampolinesFrom");function Sf(e,t){let r=Xo.
find(n=>n.arch===e&&re(t,n));return r===void 0||r.unknown!==void 0&&re(t,r.unknown)?void 0:r}s(Sf,"mostArguments");function lp(e){return Object.hasOwn(up,e)?up[e]:
void 0}s(lp,"tracepointEvent");var Nf=new WeakMap;function Ee(e){let t=Nf.get(e);if(t!==void 0)return t;let r=Qx(e);return Nf.set(e,r),r}s(Ee,"tableFor");function Qx(e){let t=e.table===void 0?
e0(e):{table:e.table,exact:!0},r=e.table??r0(t.table,e),n=e.lockPath;return{table:n===void 0?r:i0(r,n),exact:t.exact}}s(Qx,"chooseTable");function e0(e){let t=ss(
e),[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))L(e.kernel,t0(o,r))&&(r=o);let n=e.kernel===r.kernel||
e.kernel.startsWith(`${r.kernel}.`),a=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:n&&e.backports!==!0&&!a}}s(e0,"nearestTable");function ss({
arch:e}){return Ue.filter(t=>t.arch===e)}s(ss,"tablesOf");function t0(e,t){let[r]=tr.flatMap(({lock:a,before:o})=>a==="bucket"?o??[]:[]);return r!==void 0&&L(e.
kernel,r)&&!L(t.kernel,r)?r:e.kernel}s(t0,"reachOf");function r0(e,t){let r=new Map(Object.entries(e.functions));return n0(r,t),t.arch==="x86_64"&&!t.paravirt&&
a0(r),o0(r,t),t.seen!==void 0&&s0(r,t,t.seen),{...e,functions:Object.fromEntries(r)}}s(r0,"asOn");function n0(e,t){for(let r of $t.functions){let n=ss(t).find(a=>Object.
hasOwn(a.functions,r))?.functions[r];L(t.kernel,$t.from)?n!==void 0&&!e.has(r)&&e.set(r,n):e.delete(r)}}s(n0,"setContentionTracepoints");function a0(e){let t=e.
get(Sr);for(let o of cn)e.delete(o);if(t===void 0)return;let{signature:r,...n}=t,a=r?.replace(Sr,Zt);e.set(Zt,a===void 0?n:{...n,signature:a})}s(a0,"renameSlowP\
ath");function o0(e,t){let r=t.backports===!0||os(t.arch,t.kernel);for(let[n,a]of e){let{attachable:o,site:i,...u}=a;!(o===!0||i===!0&&a.signature!==void 0)||o===
r||n.startsWith(Qt)||e.set(n,r?{...u,attachable:!0}:{...u,attachable:!1,site:!0})}}s(o0,"setTrampolines");function s0(e,t,{there:r,traced:n,trampolines:a}){for(let p of e.
keys())r.includes(p)||e.delete(p);let[o,i]=[ss(t),ss(t)].map((p,c)=>p.filter(({kernel:l})=>L(l,t.kernel)===(c===1))),u=[...i??[],...(o??[]).toReversed()];for(let p of r){
let c=e.get(p)??u.find(f=>Object.hasOwn(f.functions,p))?.functions[p];if(c===void 0)continue;let{attachable:l,site:_,...d}=c;n===void 0?e.set(p,c):p.startsWith(
Qt)||n.includes(p)&&a!==!1?e.set(p,{...d,attachable:!0}):e.set(p,{...d,attachable:!1,...n.includes(p)?{site:!0}:{}})}}s(s0,"setSeen");var Ef=["H","M","N"];function i0(e,t){
let r=new Map(Object.entries(e.functions));for(let n of t)r.set(n.function,u0(r.get(n.function),n));return{...e,functions:Object.fromEntries(r)}}s(i0,"withVendo\
rFunctions");function u0(e,{entry:t,exit:r,during:n}){let a={...e?.path};for(let o of n){let[i,u,p]=a[o]??["N","N",[]];a[o]=[Rf(i,t),Rf(u,r),p]}return{...e,attachable:!0,
path:a}}s(u0,"merged");function Rf(e,t){return Ef.indexOf(e)<=Ef.indexOf(t)?e:t}s(Rf,"worse");var p0={H:"held",M:"maybe",N:"no"};function qt(e,t){return c0(Ee(t).table,e)}s(qt,"kernelFunction");function c0(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(c0,"own");function ln(e){return Object.keys(Ee(e).table.functions)}s(ln,"kernelFunctionNames");function ct(e,t,r,n){let a=qt(e,n)?.path?.[r];if(a===void 0)
return;if(t==="inside")return l0(a);let o=a[2].includes("own")||t==="exit"&&df.test(e);return{held:p0[t==="entry"?a[0]:a[1]],locks:a[2],taken:o}}s(ct,"heldAt");
function l0([e,t,r]){let n=e==="H"&&t==="H";return{held:n?"held":"maybe",locks:r,taken:!n||r.includes("own")}}s(l0,"heldInside");function _n(e,t){let r=Object.values(
qt(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(n=>n[e.edge==="entry"?0:1]!=="N")}s(_n,"isOnLockPath");function Af(e,t){return t.some(r=>Object.
hasOwn(Ee(r).table.functions,e))}s(Af,"isNameOfTables");var _0=new Set([...pa,...ca].flatMap(({from:e,before:t})=>[e,t])),d0=new Map;function Tf(e){return v(d0,e,()=>[..._0].map(t=>t!==void 0&&L(e,t)?"1":"0").join(""))}
s(Tf,"helperCallFacts");var Mf=new Map;for(let e of pa)for(let t of e.names)X(Mf,t,e);function Of(e,t){return(Mf.get(e)??[]).filter(n=>re(t,n)).flatMap(({always:n=[],
sometimes:a=[]})=>[...n.map(o=>({helper:o,always:!0})),...a.map(o=>({helper:o,always:!1}))])}s(Of,"helpersOf");function If(e,t,r){let n=t.includes("percpu"),o=ca.
find(i=>i.read===e&&i.perCpu===n&&re(r,i))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_\
hash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(If,"h\
elperOfRead");var f0=new WeakMap,h0=new WeakMap;function is(e,t){let{table:r}=Ee(t),n=v(f0,r,()=>new Map);return v(n,e,()=>m0(e,t))}s(is,"runThrough");function m0(e,t){
let r=new Map,n=yo.find(i=>i===e);if(n!==void 0)for(let i of ln(t))g0.some(u=>ct(i,u,n,t)!==void 0)&&r.set(i,"some");let{every:a,some:o}=b0(t)[e]??{every:[],some:[]};
for(let i of o)r.set(i,"some");for(let i of a)r.set(i,"every");return r}s(m0,"readRuns");var g0=["entry","exit"];function b0(e){let{table:t}=Ee(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...n}=e;return Ee(n).table.helpers??{}}s(b0,"helpersFor");function dn(e,t){return _p(t).has(e)}s(dn,"isRunThrough");function _p(e){
let{table:t}=Ee(e);return v(h0,t,()=>new Set(Lu.flatMap(r=>[...is(r,e).keys()])))}s(_p,"namesRunThrough");function Pf({helper:e,takes:t,gives:r,inside:n,...a},{
function:o,edge:i},u){return!re(u.kernel,a)||!is(e,u).has(t)?!1:o===r?i!=="exit":n.includes(o)||i!=="entry"&&(o===t||Ft.includes(o))}s(Pf,"mayHoldLock");function dp(e,t,r){if(t.lockPath?.some(o=>o.function===e))return;let n=qt(e,t);if(n===void 0)return w0(e,t);if(!r)return;if(n.attachable!==!1)return k0(e,n,t);let a=us(
t);return a!==void 0?a:t.seen?.traced!==void 0?{why:`this machine's kernel has no trace site, or no BTF, of ${la(e)}`,inferred:!1}:mp(`${la(e)} has no trace sit\
e in Linux ${t.kernel}`,t)}s(dp,"whyUnattachable");function k0(e,{signature:t=""},r){let{arch:n,kernel:a,backports:o,table:i}=r;if(o===!0||i!==void 0||e.startsWith(
Qt))return;let u=Sf(n,a),p=vf(t);if(u===void 0||p===void 0||p<=u.most)return;let c=u.before===void 0?"":` before Linux ${u.before}`,l=n==="x86_64"?"":` on ${n}`;
return mp(`fentry and fexit${l} take functions of at most ${u.most} arguments${c}, and ${e} has ${p}`,r)}s(k0,"whyTooManyArguments");function us({arch:e,kernel:t,
backports:r,table:n,seen:a}){if(a?.trampolines===!1)return{why:`fentry and fexit attach to no function of a kernel without CONFIG_${Zo}`,inferred:!1};if(n!==void 0)
return y0(n);if(os(e,t)||r===!0)return;let o=xf(e),i=o===void 0?"":` before Linux ${o}`;return{why:`fentry and fexit attach to no function of ${e} kernels${i}`,
inferred:!1}}s(us,"whyNoTrampoline");function y0({release:e,config:t}){if(t[Zo]==="absent")return{why:`fentry and fexit attach to no function of ${e}, which has\
 no CONFIG_${Zo}`,inferred:!1}}s(y0,"whyConfiguredWithout");function w0(e,t){let{kernel:r}=t;if(t.seen!==void 0)return v0(e,t.seen);let n=S0(e,t);if(n!==void 0)
return{why:n,inferred:!1};let a=$t.functions.some(c=>c===e)&&$t.from;if(a&&!L(r,a))return{why:`there is no ${la(e)} in Linux ${r} (it came with ${a})`,inferred:t.
backports===!0};let o=hp.get(e)??[];if(o.length===0||ff.includes(e))return;let i=o.filter(({arch:c})=>c===t.arch),u=i.length>0?i.map(c=>c.kernel):o.map(c=>`${c.
kernel} on ${c.arch}`),p=e.startsWith(Qt)?`there is no ${la(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return mp(`${p} (seen in ${u.join(", ")})`,t)}
s(w0,"whyMissing");function v0(e,{there:t}){if(t.includes(e))return;let r=Ft.includes(e)?Ft.filter(a=>t.includes(a)):[],n=r.length===0?"":` (here it is ${r.join(
" and ")})`;return{why:`this machine's kernel has no ${la(e)}${n}`,inferred:!1}}s(v0,"whyUnseen");function Lf(e){return hp.has(e)||x0.has(e)}s(Lf,"isListed");function fp(e,t){
return e.table===void 0&&e.lockPath===void 0?!1:qt(t,e)!==void 0||dn(t,e)}s(fp,"knowsItself");var x0=new Set([...Ue.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...Ft,...cn,...$t.functions,...er.functions]),hp=new Map;
for(let e of Ue)for(let t of Object.keys(e.functions))X(hp,t,e);function S0(e,t){if(e===Zt&&qt(Sr,t)!==void 0)return`${e} is not a symbol of kernels with paravi\
rtual spin locks (their slow paths are ${ip.join(" and ")})`;if(!cn.includes(e)||qt(Sr,t)!==void 0)return;let r=Ft.includes(e)?` (here it is ${Zt})`:"";return`${e}\
 exists only in x86_64 kernels with paravirtual spin locks${r}`}s(S0,"otherName");function mp(e,t){let{table:r,exact:n}=Ee(t);return n?{why:e,inferred:!1}:{why:`${e}\
, judging by Linux ${r.kernel}`,inferred:!0}}s(mp,"judged");function la(e){return e.startsWith(Qt)?`tracepoint ${e.slice(Qt.length)}`:e}s(la,"spoken");var Ve={};Ov(Ve,{StringBuffer:()=>lt,abstract:()=>ee,assert:()=>Le,checkNotNull:()=>vp,clone:()=>N0,copyWithoutDuplicates:()=>bp,defineLazyProperty:()=>ps,getDuplicates:()=>cs,
isLexical:()=>kp,isSyntactic:()=>St,padLeft:()=>yp,repeat:()=>fn,repeatFn:()=>Cf,repeatStr:()=>Hf,unescapeCodePoint:()=>wp,unexpectedObjToString:()=>ls});var xt={};for(let e=0;e<128;e++)xt[e]=String.fromCharCode(e);xt[39]="\\'";xt[34]='\\"';xt[92]="\\\\";xt[8]="\\b";xt[12]="\\f";xt[10]="\\n";xt[13]="\\r";xt[9]="\\\
t";xt[11]="\\v";function ee(e){let t=e||"";return function(){throw new Error("this method "+t+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}s(ee,"abstract");function Le(e,t){if(!e)throw new Error(t||"Assertion failed")}s(Le,"assert");function ps(e,t,r){let n;Object.defineProperty(e,t,{get(){
return n||(n=r.call(this)),n}})}s(ps,"defineLazyProperty");function N0(e){return e&&Object.assign({},e)}s(N0,"clone");function Cf(e,t){let r=[];for(;t-- >0;)r.push(
e());return r}s(Cf,"repeatFn");function Hf(e,t){return new Array(t+1).join(e)}s(Hf,"repeatStr");function fn(e,t){return Cf(()=>e,t)}s(fn,"repeat");function cs(e){
let t=[];for(let r=0;r<e.length;r++){let n=e[r];e.lastIndexOf(n)!==r&&t.indexOf(n)<0&&t.push(n)}return t}s(cs,"getDuplicates");function bp(e){let t=[];return e.
forEach(r=>{t.indexOf(r)<0&&t.push(r)}),t}s(bp,"copyWithoutDuplicates");function St(e){let t=e[0];return t===t.toUpperCase()}s(St,"isSyntactic");function kp(e){
return!St(e)}s(kp,"isLexical");function yp(e,t,r){let n=r||" ";return e.length<t?Hf(n,t-e.length)+e:e}s(yp,"padLeft");function lt(){this.strings=[]}s(lt,"String\
Buffer");lt.prototype.append=function(e){this.strings.push(e)};lt.prototype.contents=function(){return this.strings.join("")};var gp=s(e=>String.fromCodePoint(parseInt(
e,16)),"escapeUnicode");function wp(e){if(e.charAt(0)==="\\")switch(e.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return gp(e.slice(2,4));case"u":return e.charAt(2)==="{"?gp(e.slice(3,-1)):gp(e.slice(2,6));default:
return e.charAt(1)}else return e}s(wp,"unescapeCodePoint");function ls(e){if(e==null)return String(e);let t=Object.prototype.toString.call(e);try{let r;return e.
constructor&&e.constructor.name?r=e.constructor.name:t.indexOf("[object ")===0?r=t.slice(8,-1):r=typeof e,r+": "+JSON.stringify(String(e))}catch{return t}}s(ls,
"unexpectedObjToString");function vp(e,t="unexpected null value"){if(e==null)throw new Error(t);return e}s(vp,"checkNotNull");var $f=s(e=>new RegExp(String.raw`\p{${e}}`,"u"),"toRegExp"),_s=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(e=>[e,$f(e)]));_s.Ltmo=/\p{Lt}|\p{Lm}|\p{Lo}/u;var xp=Object.fromEntries(["XID_St\
art","XID_Continue","White_Space"].map(e=>[e,$f(e)]));var E=class e{static{s(this,"PExpr")}constructor(){if(this.constructor===e)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(t){return t&&
(this.source=t.trimmed()),this}},J=Object.create(E.prototype),W=Object.create(E.prototype),q=class extends E{static{s(this,"Terminal")}constructor(t){super(),this.
obj=t}},D=class extends E{static{s(this,"Range")}constructor(t,r){super(),this.from=t,this.to=r,this.matchCodePoint=t.length>1||r.length>1}},B=class extends E{static{
s(this,"Param")}constructor(t){super(),this.index=t}},$=class extends E{static{s(this,"Alt")}constructor(t){super(),this.terms=t}},Nt=class extends ${static{s(this,
"Extend")}constructor(t,r,n){let a=t.rules[r].body;super([n,a]),this.superGrammar=t,this.name=r,this.body=n}},Et=class extends ${static{s(this,"Splice")}constructor(t,r,n,a){
let o=t.rules[r].body;super([...n,o,...a]),this.superGrammar=t,this.ruleName=r,this.expansionPos=n.length}},F=class extends E{static{s(this,"Seq")}constructor(t){
super(),this.factors=t}},te=class extends E{static{s(this,"Iter")}constructor(t){super(),this.expr=t}},je=class extends te{static{s(this,"Star")}},_t=class extends te{static{
s(this,"Plus")}},ge=class extends te{static{s(this,"Opt")}};je.prototype.operator="*";_t.prototype.operator="+";ge.prototype.operator="?";je.prototype.minNumMatches=
0;_t.prototype.minNumMatches=1;ge.prototype.minNumMatches=0;je.prototype.maxNumMatches=Number.POSITIVE_INFINITY;_t.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
ge.prototype.maxNumMatches=1;var G=class extends E{static{s(this,"Not")}constructor(t){super(),this.expr=t}},z=class extends E{static{s(this,"Lookahead")}constructor(t){
super(),this.expr=t}},Q=class extends E{static{s(this,"Lex")}constructor(t){super(),this.expr=t}},A=class extends E{static{s(this,"Apply")}constructor(t,r=[]){super(),
this.ruleName=t,this.args=r}isSyntactic(){return St(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},j=class extends E{static{s(this,"UnicodeChar")}constructor(t){if(super(),this.categoryOrProp=t,t in _s)this.pattern=_s[t];else if(t in xp)this.pattern=
xp[t];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(t)}`)}};function se(e,t){let r;return t?(r=new Error(t.getLineAndColumnMessage()+e),r.shortMessage=e,r.interval=t):r=new Error(e),r}s(se,"createError");function ds(){return se(
"Interval sources don't match")}s(ds,"intervalSourcesDontMatch");function Ff(e,t,r){let n=t?`Grammar ${e} is not declared in namespace '${t}'`:"Undeclared grammar "+e;return se(n,r)}s(Ff,"undeclaredGrammar");function qf(e,t){
return se("Grammar "+e.name+" is already declared in this namespace")}s(qf,"duplicateGrammarDeclaration");function Df(e){return se(`Grammar '${e.name}' does not\
 support incremental parsing`)}s(Df,"grammarDoesNotSupportIncrementalParsing");function fs(e,t,r){return se("Rule "+e+" is not declared in grammar "+t,r)}s(fs,"\
undeclaredRule");function Gf(e,t,r){return se("Cannot override rule "+e+" because it is not declared in "+t,r)}s(Gf,"cannotOverrideUndeclaredRule");function jf(e,t,r){
return se("Cannot extend rule "+e+" because it is not declared in "+t,r)}s(jf,"cannotExtendUndeclaredRule");function Sp(e,t,r,n){let a="Duplicate declaration fo\
r rule '"+e+"' in grammar '"+t+"'";return t!==r&&(a+=" (originally declared in '"+r+"')"),se(a,n)}s(Sp,"duplicateRuleDeclaration");function hs(e,t,r,n){return se(
"Wrong number of parameters for rule "+e+" (expected "+t+", got "+r+")",n)}s(hs,"wrongNumberOfParameters");function Bf(e,t,r,n){return se("Wrong number of argum\
ents for rule "+e+" (expected "+t+", got "+r+")",n)}s(Bf,"wrongNumberOfArguments");function Np(e,t,r){return se("Duplicate parameter names in rule "+e+": "+t.join(
", "),r)}s(Np,"duplicateParameterNames");function Kf(e,t){return se("Invalid parameter to rule "+e+": "+t+" has arity "+t.getArity()+", but parameter expression\
s must have arity 1",t.source)}s(Kf,"invalidParameter");var E0="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function Uf(e,t){return se("Cannot apply syntactic rule "+e+" from here (inside a lexical context)",t.source)}s(Uf,"applicationOfSynt\
acticRuleFromLexicalContext");function zf(e){let{ruleName:t}=e;return se(`applySyntactic is for syntactic rules, but '${t}' is a lexical rule. `+E0,e.source)}s(
zf,"applySyntacticWithLexicalRuleApplication");function Wf(e){return se("applySyntactic is not required here (in a syntactic context)",e.source)}s(Wf,"unnecessa\
ryExperimentalApplySyntactic");function Ep(e,t){return se("Incorrect argument type: expected "+e,t.source)}s(Ep,"incorrectArgumentType");function Vf(e){return se(
"'...' can appear at most once in a rule body",e.source)}s(Vf,"multipleSuperSplices");function Jf(e){let t=e._node;Le(t&&t.isNonterminal()&&t.ctorName==="escape\
Char_unicodeCodePoint");let r=e.children.slice(1,-1).map(a=>a.source),n=r[0].coverageWith(...r.slice(1));return se(`U+${n.contents} is not a valid Unicode code \
point`,n)}s(Jf,"invalidCodePoint");function ms(e,t){let r=t.length>0?t[t.length-1].args:[],a="Nullable expression "+e.expr.substituteParams(r)+" is not allowed \
inside '"+e.operator+"' (possible infinite loop)";if(t.length>0){let o=t.map(i=>new A(i.ruleName,i.args)).join(`
`);a+=`
Application stack (most recent application last):
`+o}return se(a,e.expr.source)}s(ms,"kleeneExprHasNullableOperand");function Rp(e,t,r,n){return se("Rule "+e+" involves an alternation which has inconsistent ar\
ity (expected "+t+", got "+r+")",n.source)}s(Rp,"inconsistentArity");function R0(e){let t=e.map(r=>r.message);return se(["Errors:"].concat(t).join(`
- `),e[0].interval)}s(R0,"multipleErrors");function Yf(e,t,r,n){let a=n.slice(0,-1).map(p=>{let c="  "+p[0].name+" > "+p[1];return p.length===3?c+" for '"+p[2]+
"'":c}).join(`
`);a+=`
  `+t+" > "+e;let o="";e==="_iter"&&(o=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let i=[`Missing semantic action for '${e}' in ${r} '${t}'.${o}`,"Action stack (most recent call last):",a].join(`
`),u=se(i);return u.name="missingSemanticAction",u}s(Yf,"missingSemanticAction");function Xf(e){if(e.length===1)throw e[0];if(e.length>1)throw R0(e)}s(Xf,"throw\
Errors");function A0(e){let t=0;return e.map(n=>{let a=n.toString();return t=Math.max(t,a.length),a}).map(n=>yp(n,t))}s(A0,"padNumbersToEqualLength");function Zf(e,t,r){
let n=e.length,a=e.slice(0,r),o=e.slice(r+t.length);return(a+t+o).substr(0,n)}s(Zf,"strcpy");function T0(...e){let t=this,{offset:r}=t,{repeatStr:n}=Ve,a=new lt;
a.append("Line "+t.lineNum+", col "+t.colNum+`:
`);let o=A0([t.prevLine==null?0:t.lineNum-1,t.lineNum,t.nextLine==null?0:t.lineNum+1]),i=s((l,_,d)=>{a.append(d+o[l]+" | "+_+`
`)},"appendLine");t.prevLine!=null&&i(0,t.prevLine,"  "),i(1,t.line,"> ");let u=t.line.length,p=n(" ",u+1);for(let l=0;l<e.length;++l){let _=e[l][0],d=e[l][1];Le(
_>=0&&_<=d,"range start must be >= 0 and <= end");let f=r-t.colNum+1;_=Math.max(0,_-f),d=Math.min(d-f,u),p=Zf(p,n("~",d-_),_)}let c=2+o[1].length+3;return a.append(
n(" ",c)),p=Zf(p,"^",t.colNum-1),a.append(p.replace(/ +$/,"")+`
`),t.nextLine!=null&&i(2,t.nextLine,"  "),a.contents()}s(T0,"lineAndColumnToMessage");var Ap=[];function gs(e){Ap.push(e)}s(gs,"awaitBuiltInRules");function Qf(e){
Ap.forEach(t=>{t(e)}),Ap=null}s(Qf,"announceBuiltInRules");function _a(e,t){let r=1,n=1,a=0,o=0,i=null,u=null,p=-1;for(;a<t;){let _=e.charAt(a++);_===`
`?(r++,n=1,p=o,o=a):_!=="\r"&&n++}let c=e.indexOf(`
`,o);if(c===-1)c=e.length;else{let _=e.indexOf(`
`,c+1);i=_===-1?e.slice(c):e.slice(c,_),i=i.replace(/^\r?\n/,"").replace(/\r$/,"")}p>=0&&(u=e.slice(p,o).replace(/\r?\n$/,""));let l=e.slice(o,c).replace(/\r$/,
"");return{offset:t,lineNum:r,colNum:n,line:l,prevLine:u,nextLine:i,toString:T0}}s(_a,"getLineAndColumn");function da(e,t,...r){return _a(e,t).toString(...r)}s(
da,"getLineAndColumnMessage");var Tp=(()=>{let e=0;return t=>""+t+e++})();var At=class e{static{s(this,"Interval")}constructor(t,r,n){Object.defineProperty(this,"_sourceString",{value:t,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=r,this.endIdx=n}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...t){return e.coverage(...t,this)}collapsedLeft(){return new e(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new e(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return _a(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let t=[this.startIdx,this.endIdx];return da(this.sourceString,this.startIdx,t)}minus(t){if(this.sourceString!==t.sourceString)
throw ds();return this.startIdx===t.startIdx&&this.endIdx===t.endIdx?[]:this.startIdx<t.startIdx&&t.endIdx<this.endIdx?[new e(this.sourceString,this.startIdx,t.
startIdx),new e(this.sourceString,t.endIdx,this.endIdx)]:this.startIdx<t.endIdx&&t.endIdx<this.endIdx?[new e(this.sourceString,t.endIdx,this.endIdx)]:this.startIdx<
t.startIdx&&t.startIdx<this.endIdx?[new e(this.sourceString,this.startIdx,t.startIdx)]:[this]}relativeTo(t){if(this.sourceString!==t.sourceString)throw ds();return Le(
this.startIdx>=t.startIdx&&this.endIdx<=t.endIdx,"other interval does not cover this one"),new e(this.sourceString,this.startIdx-t.startIdx,this.endIdx-t.startIdx)}trimmed(){
let{contents:t}=this,r=this.startIdx+t.match(/^\s*/)[0].length,n=this.endIdx-t.match(/\s*$/)[0].length;return new e(this.sourceString,r,n)}subInterval(t,r){let n=this.
startIdx+t;return new e(this.sourceString,n,n+r)}};At.coverage=function(e,...t){let{startIdx:r,endIdx:n}=e;for(let a of t){if(a.sourceString!==e.sourceString)throw ds();
r=Math.min(r,a.startIdx),n=Math.max(n,a.endIdx)}return new At(e.sourceString,r,n)};var M0=65535,eh=1114111,Tt=class{static{s(this,"InputStream")}constructor(t){this.source=t,this.pos=0,this.examinedLength=0}atEnd(){let t=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),t}next(){let t=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),t}nextCharCode(){let t=this.next();return t&&t.charCodeAt(0)}nextCodePoint(){let t=this.source.slice(this.pos++).codePointAt(0);return t>M0&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),t}matchString(t,r){let n;if(r){for(n=0;n<t.length;n++){let a=this.next(),o=t[n];if(a==null||a.toUpperCase()!==
o.toUpperCase())return!1}return!0}for(n=0;n<t.length;n++)if(this.next()!==t[n])return!1;return!0}sourceSlice(t,r){return this.source.slice(t,r)}interval(t,r){return new At(
this.source,t,r||this.pos)}};var mn=class{static{s(this,"MatchResult")}constructor(t,r,n,a,o,i,u){this.matcher=t,this.input=r,this.startExpr=n,this._cst=a,this._cstOffset=o,this._rightmostFailurePosition=
i,this._rightmostFailures=u,this.failed()&&(ps(this,"message",function(){let p="Expected "+this.getExpectedText();return da(this.input,this.getRightmostFailurePosition())+
p}),ps(this,"shortMessage",function(){let p="expected "+this.getExpectedText(),c=_a(this.input,this.getRightmostFailurePosition());return"Line "+c.lineNum+", co\
l "+c.colNum+": "+p}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let t=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=t.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let t=new lt,
r=this.getRightmostFailures();r=r.filter(n=>!n.isFluffy());for(let n=0;n<r.length;n++)n>0&&(n===r.length-1?t.append(r.length>2?", or ":" or "):t.append(", ")),t.
append(r[n].toString());return t.contents()}getInterval(){let t=this.getRightmostFailurePosition();return new At(this.input,t,t)}};var bs=class{static{s(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(t){return this.applicationMemoKeyStack.indexOf(t.toMemoKey())>=0}enter(t){this.applicationMemoKeyStack.push(t.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(t,r){r.isLeftRecursion=!0,r.headApplication=t,r.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
r;let{applicationMemoKeyStack:n}=this,a=n.indexOf(t.toMemoKey())+1,o=n.slice(a);r.isInvolved=function(i){return o.indexOf(i)>=0},r.updateInvolvedApplicationMemoKeys=
function(){for(let i=a;i<n.length;i++){let u=n[i];this.isInvolved(u)||o.push(u)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(t){
if(!t.isLeftRecursion)return!0;let{applicationMemoKeyStack:r}=this;for(let n=0;n<r.length;n++){let a=r[n];if(t.isInvolved(a))return!1}return!0}memoize(t,r){return this.
memo[t]=r,this.maxExaminedLength=Math.max(this.maxExaminedLength,r.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,r.rightmostFailureOffset),
r}clearObsoleteEntries(t,r){if(t+this.maxExaminedLength<=r)return;let{memo:n}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(n).forEach(
a=>{let o=n[a];t+o.examinedLength>r?delete n[a]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,o.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,o.rightmostFailureOffset))})}};var O0="✗",I0="✓",P0="⋅",L0="⇒",C0="␉",H0="␊",$0="␍",Mp={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function F0(e){return fn(" ",e).join("")}s(F0,"spaces");function q0(e,t,r){let n=th(e.slice(t,t+r));return n.length<r?n+fn(" ",r-n.length).join(""):n}s(q0,"getI\
nputExcerpt");function th(e){return typeof e=="string"?e.replace(/ /g,P0).replace(/\t/g,C0).replace(/\n/g,H0).replace(/\r/g,$0):String(e)}s(th,"asEscapedString");
var rr=class e{static{s(this,"Trace")}constructor(t,r,n,a,o,i,u){this.input=t,this.pos=this.pos1=r,this.pos2=n,this.source=new At(t,r,n),this.expr=a,this.bindings=
i,this.children=u||[],this.terminatingLREntry=null,this._flags=o?Mp.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(t){let r=new e(this.input,this.pos,this.pos2,t,this.succeeded,this.bindings,this.children);return r.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
r.isImplicitSpaces=this.isImplicitSpaces,r.isMemoized=this.isMemoized,r.isRootNode=this.isRootNode,r.terminatesLR=this.terminatesLR,r.terminatingLREntry=this.terminatingLREntry,
r}recordLRTermination(t,r){this.terminatingLREntry=new e(this.input,this.pos,this.pos2,this.expr,!1,[r],[t]),this.terminatingLREntry.terminatesLR=!0}walk(t,r){let n=t;
typeof n=="function"&&(n={enter:n});function a(o,i,u){let p=!0;n.enter&&n.enter.call(r,o,i,u)===e.prototype.SKIP&&(p=!1),p&&(o.children.forEach(c=>{a(c,o,u+1)}),
n.exit&&n.exit.call(r,o,i,u))}s(a,"_walk"),this.isRootNode?this.children.forEach(o=>{a(o,null,0)}):a(this,null,0)}toString(){let t=new lt;return this.walk((r,n,a)=>{
if(!r)return this.SKIP;if(r.expr.constructor.name!=="Alt"){if(t.append(q0(r.input,r.pos,10)+F0(a*2+1)),t.append((r.succeeded?I0:O0)+" "+r.displayString),r.isHeadOfLeftRecursion&&
t.append(" (LR)"),r.succeeded){let i=th(r.source.contents);t.append(" "+L0+"  "),t.append(typeof i=="string"?'"'+i+'"':i)}t.append(`
`)}}),t.contents()}};rr.prototype.SKIP={};Object.keys(Mp).forEach(e=>{let t=Mp[e];Object.defineProperty(rr.prototype,e,{get(){return(this._flags&t)!==0},set(r){
r?this._flags|=t:this._flags&=~t}})});E.prototype.allowsSkippingPrecedingSpace=ee("allowsSkippingPrecedingSpace");J.allowsSkippingPrecedingSpace=W.allowsSkippingPrecedingSpace=A.prototype.allowsSkippingPrecedingSpace=
q.prototype.allowsSkippingPrecedingSpace=D.prototype.allowsSkippingPrecedingSpace=j.prototype.allowsSkippingPrecedingSpace=function(){return!0};$.prototype.allowsSkippingPrecedingSpace=
te.prototype.allowsSkippingPrecedingSpace=Q.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=G.prototype.allowsSkippingPrecedingSpace=
B.prototype.allowsSkippingPrecedingSpace=F.prototype.allowsSkippingPrecedingSpace=function(){return!1};var fa;gs(e=>{fa=e});var ks;E.prototype.assertAllApplicationsAreValid=function(e,t){ks=0,this._assertAllApplicationsAreValid(e,t)};E.prototype._assertAllApplicationsAreValid=
ee("_assertAllApplicationsAreValid");J._assertAllApplicationsAreValid=W._assertAllApplicationsAreValid=q.prototype._assertAllApplicationsAreValid=D.prototype._assertAllApplicationsAreValid=
B.prototype._assertAllApplicationsAreValid=j.prototype._assertAllApplicationsAreValid=function(e,t){};Q.prototype._assertAllApplicationsAreValid=function(e,t){ks++,
this.expr._assertAllApplicationsAreValid(e,t),ks--};$.prototype._assertAllApplicationsAreValid=function(e,t){for(let r=0;r<this.terms.length;r++)this.terms[r]._assertAllApplicationsAreValid(
e,t)};F.prototype._assertAllApplicationsAreValid=function(e,t){for(let r=0;r<this.factors.length;r++)this.factors[r]._assertAllApplicationsAreValid(e,t)};te.prototype.
_assertAllApplicationsAreValid=G.prototype._assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=function(e,t){this.expr._assertAllApplicationsAreValid(
e,t)};A.prototype._assertAllApplicationsAreValid=function(e,t,r=!1){let n=t.rules[this.ruleName],a=St(e)&&ks===0;if(!n)throw fs(this.ruleName,t.name,this.source);
if(!r&&St(this.ruleName)&&!a)throw Uf(this.ruleName,this);let o=this.args.length,i=n.formals.length;if(o!==i)throw Bf(this.ruleName,i,o,this.source);let u=fa&&n===
fa.rules.applySyntactic;if(fa&&n===fa.rules.caseInsensitive&&!(this.args[0]instanceof q))throw Ep('a Terminal (e.g. "abc")',this.args[0]);if(u){let c=this.args[0];
if(!(c instanceof A))throw Ep("a syntactic rule application",c);if(!St(c.ruleName))throw zf(c);if(a)throw Wf(this)}this.args.forEach(c=>{if(c._assertAllApplicationsAreValid(
e,t,u),c.getArity()!==1)throw Kf(this.ruleName,c)})};E.prototype.assertChoicesHaveUniformArity=ee("assertChoicesHaveUniformArity");J.assertChoicesHaveUniformArity=W.assertChoicesHaveUniformArity=q.prototype.assertChoicesHaveUniformArity=
D.prototype.assertChoicesHaveUniformArity=B.prototype.assertChoicesHaveUniformArity=Q.prototype.assertChoicesHaveUniformArity=j.prototype.assertChoicesHaveUniformArity=
function(e){};$.prototype.assertChoicesHaveUniformArity=function(e){if(this.terms.length===0)return;let t=this.terms[0].getArity();for(let r=0;r<this.terms.length;r++){
let n=this.terms[r];n.assertChoicesHaveUniformArity();let a=n.getArity();if(t!==a)throw Rp(e,t,a,n)}};Nt.prototype.assertChoicesHaveUniformArity=function(e){let t=this.
terms[0].getArity(),r=this.terms[1].getArity();if(t!==r)throw Rp(e,r,t,this.terms[0])};F.prototype.assertChoicesHaveUniformArity=function(e){for(let t=0;t<this.
factors.length;t++)this.factors[t].assertChoicesHaveUniformArity(e)};te.prototype.assertChoicesHaveUniformArity=function(e){this.expr.assertChoicesHaveUniformArity(
e)};G.prototype.assertChoicesHaveUniformArity=function(e){};z.prototype.assertChoicesHaveUniformArity=function(e){this.expr.assertChoicesHaveUniformArity(e)};A.
prototype.assertChoicesHaveUniformArity=function(e){};E.prototype.assertIteratedExprsAreNotNullable=ee("assertIteratedExprsAreNotNullable");J.assertIteratedExprsAreNotNullable=W.assertIteratedExprsAreNotNullable=q.
prototype.assertIteratedExprsAreNotNullable=D.prototype.assertIteratedExprsAreNotNullable=B.prototype.assertIteratedExprsAreNotNullable=j.prototype.assertIteratedExprsAreNotNullable=
function(e){};$.prototype.assertIteratedExprsAreNotNullable=function(e){for(let t=0;t<this.terms.length;t++)this.terms[t].assertIteratedExprsAreNotNullable(e)};
F.prototype.assertIteratedExprsAreNotNullable=function(e){for(let t=0;t<this.factors.length;t++)this.factors[t].assertIteratedExprsAreNotNullable(e)};te.prototype.
assertIteratedExprsAreNotNullable=function(e){if(this.expr.assertIteratedExprsAreNotNullable(e),this.expr.isNullable(e))throw ms(this,[])};ge.prototype.assertIteratedExprsAreNotNullable=
G.prototype.assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=Q.prototype.assertIteratedExprsAreNotNullable=function(e){this.expr.
assertIteratedExprsAreNotNullable(e)};A.prototype.assertIteratedExprsAreNotNullable=function(e){this.args.forEach(t=>{t.assertIteratedExprsAreNotNullable(e)})};var ha=class{static{s(this,"Node")}constructor(t){this.matchLength=t}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(t){if(this.children)return this.children[t]}indexOfChild(t){return this.children.indexOf(t)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(t){let r=this.indexOfChild(t);if(r<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(r===0)throw new Error("cannot get child before first child");return this.childAt(r-1)}childAfter(t){let r=this.indexOfChild(
t);if(r<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(r===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(r+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Je=class extends ha{static{s(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},ys=class extends ha{static{s(this,"NonterminalNode")}constructor(t,r,n,a){super(a),this.ruleName=t,this.children=r,this.childOffsets=n}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return kp(this.ctorName)}isSyntactic(){return St(this.ctorName)}},gn=class extends ha{static{s(this,"IterationNode")}constructor(t,r,n,a){
super(n),this.children=t,this.childOffsets=r,this.optional=a}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};E.prototype.eval=ee("eval");J.eval=function(e){let{inputStream:t}=e,r=t.pos,n=t.nextCodePoint();return n!==void 0?(e.pushBinding(new Je(String.fromCodePoint(n).
length),r),!0):(e.processFailure(r,this),!1)};W.eval=function(e){let{inputStream:t}=e,r=t.pos;return t.atEnd()?(e.pushBinding(new Je(0),r),!0):(e.processFailure(
r,this),!1)};q.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos;return t.matchString(this.obj)?(e.pushBinding(new Je(this.obj.length),r),!0):(e.processFailure(
r,this),!1)};D.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos,n=this.matchCodePoint?t.nextCodePoint():t.nextCharCode();return n!==void 0&&this.from.codePointAt(
0)<=n&&n<=this.to.codePointAt(0)?(e.pushBinding(new Je(String.fromCodePoint(n).length),r),!0):(e.processFailure(r,this),!1)};B.prototype.eval=function(e){return e.
eval(e.currentApplication().args[this.index])};Q.prototype.eval=function(e){e.enterLexifiedContext();let t=e.eval(this.expr);return e.exitLexifiedContext(),t};$.
prototype.eval=function(e){for(let t=0;t<this.terms.length;t++)if(e.eval(this.terms[t]))return!0;return!1};F.prototype.eval=function(e){for(let t=0;t<this.factors.
length;t++){let r=this.factors[t];if(!e.eval(r))return!1}return!0};te.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos,n=this.getArity(),a=[],o=[];for(;a.
length<n;)a.push([]),o.push([]);let i=0,u=r,p;for(;i<this.maxNumMatches&&e.eval(this.expr);){if(t.pos===u)throw ms(this,e._applicationStack);u=t.pos,i++;let d=e.
_bindings.splice(e._bindings.length-n,n),f=e._bindingOffsets.splice(e._bindingOffsets.length-n,n);for(p=0;p<d.length;p++)a[p].push(d[p]),o[p].push(f[p])}if(i<this.
minNumMatches)return!1;let c=e.posToOffset(r),l=0;if(i>0){let d=a[n-1],f=o[n-1],h=f[f.length-1]+d[d.length-1].matchLength;c=o[0][0],l=h-c}let _=this instanceof ge;
for(p=0;p<a.length;p++)e._bindings.push(new gn(a[p],o[p],l,_)),e._bindingOffsets.push(c);return!0};G.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos;e.pushFailuresInfo();
let n=e.eval(this.expr);return e.popFailuresInfo(),n?(e.processFailure(r,this),!1):(t.pos=r,!0)};z.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos;return e.
eval(this.expr)?(t.pos=r,!0):!1};A.prototype.eval=function(e){let t=e.currentApplication(),r=t?t.args:[],n=this.substituteParams(r),a=e.getCurrentPosInfo();if(a.
isActive(n))return n.handleCycle(e);let o=n.toMemoKey(),i=a.memo[o];if(i&&a.shouldUseMemoizedResult(i)){if(e.hasNecessaryInfo(i))return e.useMemoizedResult(e.inputStream.
pos,i);delete a.memo[o]}return n.reallyEval(e)};A.prototype.handleCycle=function(e){let t=e.getCurrentPosInfo(),{currentLeftRecursion:r}=t,n=this.toMemoKey(),a=t.
memo[n];return r&&r.headApplication.toMemoKey()===n?a.updateInvolvedApplicationMemoKeys():a||(a=t.memoize(n,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
t.startLeftRecursion(this,a)),e.useMemoizedResult(e.inputStream.pos,a)};A.prototype.reallyEval=function(e){let{inputStream:t}=e,r=t.pos,n=e.getCurrentPosInfo(),
a=e.grammar.rules[this.ruleName],{body:o}=a,{description:i}=a;e.enterApplication(n,this),i&&e.pushFailuresInfo();let u=t.examinedLength;t.examinedLength=0;let p=this.
evalOnce(o,e),c=n.currentLeftRecursion,l=this.toMemoKey(),_=c&&c.headApplication.toMemoKey()===l,d;e.doNotMemoize?e.doNotMemoize=!1:_?(p=this.growSeedResult(o,e,
r,c,p),n.endLeftRecursion(),d=c,d.examinedLength=t.examinedLength-r,d.rightmostFailureOffset=e._getRightmostFailureOffset(),n.memoize(l,d)):(!c||!c.isInvolved(l))&&
(d=n.memoize(l,{matchLength:t.pos-r,examinedLength:t.examinedLength-r,value:p,failuresAtRightmostPosition:e.cloneRecordedFailures(),rightmostFailureOffset:e._getRightmostFailureOffset()}));
let f=!!p;if(i&&(e.popFailuresInfo(),f||e.processFailure(r,this),d&&(d.failuresAtRightmostPosition=e.cloneRecordedFailures(),d.rightmostFailureOffset=e._getRightmostFailureOffset())),
e.isTracing()&&d){let h=e.getTraceEntry(r,this,f,f?[p]:[]);_&&(Le(h.terminatingLREntry!=null||!f),h.isHeadOfLeftRecursion=!0),d.traceEntry=h}return t.examinedLength=
Math.max(t.examinedLength,u),e.exitApplication(n,p),f};A.prototype.evalOnce=function(e,t){let{inputStream:r}=t,n=r.pos;if(t.eval(e)){let a=e.getArity(),o=t._bindings.
splice(t._bindings.length-a,a),i=t._bindingOffsets.splice(t._bindingOffsets.length-a,a),u=r.pos-n;return new ys(this.ruleName,o,i,u)}else return!1};A.prototype.
growSeedResult=function(e,t,r,n,a){if(!a)return!1;let{inputStream:o}=t;for(;;){if(n.matchLength=o.pos-r,n.value=a,n.failuresAtRightmostPosition=t.cloneRecordedFailures(),
t.isTracing()){let i=t.trace[t.trace.length-1];n.traceEntry=new rr(t.input,r,o.pos,this,!0,[a],[i.clone()])}if(o.pos=r,a=this.evalOnce(e,t),o.pos-r<=n.matchLength)
break;t.isTracing()&&t.trace.splice(-2,1)}return t.isTracing()&&n.traceEntry.recordLRTermination(t.trace.pop(),a),o.pos=r+n.matchLength,n.value};j.prototype.eval=
function(e){let{inputStream:t}=e,r=t.pos,n=t.nextCodePoint();if(n!==void 0&&n<=eh){let a=String.fromCodePoint(n);if(this.pattern.test(a))return e.pushBinding(new Je(
a.length),r),!0}return e.processFailure(r,this),!1};E.prototype.getArity=ee("getArity");J.getArity=W.getArity=q.prototype.getArity=D.prototype.getArity=B.prototype.getArity=A.prototype.getArity=j.prototype.getArity=
function(){return 1};$.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};F.prototype.getArity=function(){let e=0;for(let t=0;t<
this.factors.length;t++)e+=this.factors[t].getArity();return e};te.prototype.getArity=function(){return this.expr.getArity()};G.prototype.getArity=function(){return 0};
z.prototype.getArity=Q.prototype.getArity=function(){return this.expr.getArity()};function dt(e,t){let r={};if(e.source&&t){let n=e.source.relativeTo(t);r.sourceInterval=[n.startIdx,n.endIdx]}return r}s(dt,"getMetaInfo");E.prototype.outputRecipe=
ee("outputRecipe");J.outputRecipe=function(e,t){return["any",dt(this,t)]};W.outputRecipe=function(e,t){return["end",dt(this,t)]};q.prototype.outputRecipe=function(e,t){
return["terminal",dt(this,t),this.obj]};D.prototype.outputRecipe=function(e,t){return["range",dt(this,t),this.from,this.to]};B.prototype.outputRecipe=function(e,t){
return["param",dt(this,t),this.index]};$.prototype.outputRecipe=function(e,t){return["alt",dt(this,t)].concat(this.terms.map(r=>r.outputRecipe(e,t)))};Nt.prototype.
outputRecipe=function(e,t){return this.terms[0].outputRecipe(e,t)};Et.prototype.outputRecipe=function(e,t){let r=this.terms.slice(0,this.expansionPos),n=this.terms.
slice(this.expansionPos+1);return["splice",dt(this,t),r.map(a=>a.outputRecipe(e,t)),n.map(a=>a.outputRecipe(e,t))]};F.prototype.outputRecipe=function(e,t){return[
"seq",dt(this,t)].concat(this.factors.map(r=>r.outputRecipe(e,t)))};je.prototype.outputRecipe=_t.prototype.outputRecipe=ge.prototype.outputRecipe=G.prototype.outputRecipe=
z.prototype.outputRecipe=Q.prototype.outputRecipe=function(e,t){return[this.constructor.name.toLowerCase(),dt(this,t),this.expr.outputRecipe(e,t)]};A.prototype.
outputRecipe=function(e,t){return["app",dt(this,t),this.ruleName,this.args.map(r=>r.outputRecipe(e,t))]};j.prototype.outputRecipe=function(e,t){return["unicodeC\
har",dt(this,t),this.categoryOrProp]};E.prototype.introduceParams=ee("introduceParams");J.introduceParams=W.introduceParams=q.prototype.introduceParams=D.prototype.introduceParams=B.prototype.introduceParams=
j.prototype.introduceParams=function(e){return this};$.prototype.introduceParams=function(e){return this.terms.forEach((t,r,n)=>{n[r]=t.introduceParams(e)}),this};
F.prototype.introduceParams=function(e){return this.factors.forEach((t,r,n)=>{n[r]=t.introduceParams(e)}),this};te.prototype.introduceParams=G.prototype.introduceParams=
z.prototype.introduceParams=Q.prototype.introduceParams=function(e){return this.expr=this.expr.introduceParams(e),this};A.prototype.introduceParams=function(e){
let t=e.indexOf(this.ruleName);if(t>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new B(
t).withSource(this.source)}else return this.args.forEach((r,n,a)=>{a[n]=r.introduceParams(e)}),this};E.prototype.isNullable=function(e){return this._isNullable(e,Object.create(null))};E.prototype._isNullable=ee("_isNullable");J._isNullable=D.prototype._isNullable=
B.prototype._isNullable=_t.prototype._isNullable=j.prototype._isNullable=function(e,t){return!1};W._isNullable=function(e,t){return!0};q.prototype._isNullable=function(e,t){
return typeof this.obj=="string"?this.obj==="":!1};$.prototype._isNullable=function(e,t){return this.terms.length===0||this.terms.some(r=>r._isNullable(e,t))};F.
prototype._isNullable=function(e,t){return this.factors.every(r=>r._isNullable(e,t))};je.prototype._isNullable=ge.prototype._isNullable=G.prototype._isNullable=
z.prototype._isNullable=function(e,t){return!0};Q.prototype._isNullable=function(e,t){return this.expr._isNullable(e,t)};A.prototype._isNullable=function(e,t){let r=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(t,r)){let{body:n}=e.rules[this.ruleName],a=n.substituteParams(this.args);t[r]=!1,t[r]=a._isNullable(e,t)}return t[r]};E.prototype.substituteParams=ee("substituteParams");J.substituteParams=W.substituteParams=q.prototype.substituteParams=D.prototype.substituteParams=j.prototype.
substituteParams=function(e){return this};B.prototype.substituteParams=function(e){return vp(e[this.index])};$.prototype.substituteParams=function(e){return new $(
this.terms.map(t=>t.substituteParams(e)))};F.prototype.substituteParams=function(e){return new F(this.factors.map(t=>t.substituteParams(e)))};te.prototype.substituteParams=
G.prototype.substituteParams=z.prototype.substituteParams=Q.prototype.substituteParams=function(e){return new this.constructor(this.expr.substituteParams(e))};A.
prototype.substituteParams=function(e){if(this.args.length===0)return this;{let t=this.args.map(r=>r.substituteParams(e));return new A(this.ruleName,t)}};function rh(e){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(e)}s(rh,"isRestrictedJSIdentifier");function Op(e){let t=Object.create(null);e.forEach(r=>{t[r]=(t[r]||0)+
1}),Object.keys(t).forEach(r=>{if(t[r]<=1)return;let n=1;e.forEach((a,o)=>{a===r&&(e[o]=a+"_"+n++)})})}s(Op,"resolveDuplicatedNames");E.prototype.toArgumentNameList=
ee("toArgumentNameList");J.toArgumentNameList=function(e,t){return["any"]};W.toArgumentNameList=function(e,t){return["end"]};q.prototype.toArgumentNameList=function(e,t){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+e]};D.prototype.toArgumentNameList=function(e,t){let r=this.from+"_to_"+this.
to;return rh(r)||(r="_"+r),rh(r)||(r="$"+e),[r]};$.prototype.toArgumentNameList=function(e,t){let r=this.terms.map(o=>o.toArgumentNameList(e,!0)),n=[],a=r[0].length;
for(let o=0;o<a;o++){let i=[];for(let p=0;p<this.terms.length;p++)i.push(r[p][o]);let u=bp(i);n.push(u.join("_or_"))}return t||Op(n),n};F.prototype.toArgumentNameList=
function(e,t){let r=[];return this.factors.forEach(n=>{let a=n.toArgumentNameList(e,!0);r=r.concat(a),e+=a.length}),t||Op(r),r};te.prototype.toArgumentNameList=
function(e,t){let r=this.expr.toArgumentNameList(e,t).map(n=>n[n.length-1]==="s"?n+"es":n+"s");return t||Op(r),r};ge.prototype.toArgumentNameList=function(e,t){
return this.expr.toArgumentNameList(e,t).map(r=>"opt"+r[0].toUpperCase()+r.slice(1))};G.prototype.toArgumentNameList=function(e,t){return[]};z.prototype.toArgumentNameList=
Q.prototype.toArgumentNameList=function(e,t){return this.expr.toArgumentNameList(e,t)};A.prototype.toArgumentNameList=function(e,t){return[this.ruleName]};j.prototype.
toArgumentNameList=function(e,t){return["$"+e]};B.prototype.toArgumentNameList=function(e,t){return["param"+this.index]};E.prototype.toDisplayString=ee("toDisplayString");$.prototype.toDisplayString=F.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};J.toDisplayString=W.toDisplayString=te.prototype.toDisplayString=G.prototype.toDisplayString=z.prototype.toDisplayString=Q.prototype.
toDisplayString=q.prototype.toDisplayString=D.prototype.toDisplayString=B.prototype.toDisplayString=function(){return this.toString()};A.prototype.toDisplayString=
function(){if(this.args.length>0){let e=this.args.map(t=>t.toDisplayString());return this.ruleName+"<"+e.join(",")+">"}else return this.ruleName};j.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function D0(e){return e==="description"||e==="string"||e==="code"}s(D0,"isValidType");var be=class e{static{s(this,"Failure")}constructor(t,r,n){if(!D0(n))throw new Error(
"invalid Failure type: "+n);this.pexpr=t,this.text=r,this.type=n,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(t){return this.getText()===t.getText()&&this.type===t.type&&(!this.isFluffy()||this.isFluffy()&&t.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let t=new e(this.pexpr,this.text,this.type);return this.isFluffy()&&t.makeFluffy(),
t}toKey(){return this.toString()+"#"+this.type}};E.prototype.toFailure=ee("toFailure");J.toFailure=function(e){return new be(this,"any object","description")};W.toFailure=function(e){return new be(this,"end of\
 input","description")};q.prototype.toFailure=function(e){return new be(this,this.obj,"string")};D.prototype.toFailure=function(e){return new be(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};G.prototype.toFailure=function(e){let t=this.expr===J?"nothing":"not "+this.expr.toFailure(e);return new be(this,
t,"description")};z.prototype.toFailure=function(e){return this.expr.toFailure(e)};A.prototype.toFailure=function(e){let{description:t}=e.rules[this.ruleName];return t||
(t=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new be(this,t,"description")};j.prototype.toFailure=function(e){return new be(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};$.prototype.toFailure=function(e){let r="("+this.terms.map(n=>n.toFailure(e)).join(" or ")+")";return new be(
this,r,"description")};F.prototype.toFailure=function(e){let r="("+this.factors.map(n=>n.toFailure(e)).join(" ")+")";return new be(this,r,"description")};te.prototype.
toFailure=function(e){let t="("+this.expr.toFailure(e)+this.operator+")";return new be(this,t,"description")};E.prototype.toString=ee("toString");J.toString=function(){return"any"};W.toString=function(){return"end"};q.prototype.toString=function(){return JSON.stringify(
this.obj)};D.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};B.prototype.toString=function(){return"$"+this.index};
Q.prototype.toString=function(){return"#("+this.expr.toString()+")"};$.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.
terms.map(e=>e.toString()).join(" | ")+")"};F.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(e=>e.
toString()).join(" ")+")"};te.prototype.toString=function(){return this.expr+this.operator};G.prototype.toString=function(){return"~"+this.expr};z.prototype.toString=
function(){return"&"+this.expr};A.prototype.toString=function(){if(this.args.length>0){let e=this.args.map(t=>t.toString());return this.ruleName+"<"+e.join(",")+
">"}else return this.ruleName};j.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var ma=class e extends E{static{s(this,"CaseInsensitiveTerminal")}constructor(t){super(),this.obj=t}_getString(t){let r=t.currentApplication().args[this.obj.index];
return Le(r instanceof q,"expected a Terminal expression"),r.obj}allowsSkippingPrecedingSpace(){return!0}eval(t){let{inputStream:r}=t,n=r.pos,a=this._getString(
t);return r.matchString(a,!0)?(t.pushBinding(new Je(a.length),n),!0):(t.processFailure(n,this),!1)}getArity(){return 1}substituteParams(t){return new e(this.obj.
substituteParams(t))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(t){return new be(this,this.obj.toFailure(t)+" (case-ins\
ensitive)","description")}_isNullable(t,r){return this.obj._isNullable(t,r)}};var nh;gs(e=>{nh=e.rules.applySyntactic.body});var Ip=new A("spaces"),ws=class{static{s(this,"MatchState")}constructor(t,r,n){this.matcher=t,this.startExpr=r,this.
grammar=t.grammar,this.input=t.getInput(),this.inputStream=new Tt(this.input),this.memoTable=t._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],n!==void 0&&(this.positionToRecordFailures=n,this.recordedFailures=Object.create(null))}posToOffset(t){return t-this._posStack[this.
_posStack.length-1]}enterApplication(t,r){this._posStack.push(this.inputStream.pos),this._applicationStack.push(r),this.inLexifiedContextStack.push(!1),t.enter(
r),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(t,r){let n=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),t.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),r&&this.pushBinding(r,n)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let t=this.currentApplication();return t?t.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(Ip),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(t){return t.allowsSkippingPrecedingSpace()&&t!==Ip?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(t,r){
this._bindings.push(t),this._bindingOffsets.push(this.posToOffset(r))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(t){for(;this._bindings.length>t;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(t){let r=this.
memoTable[t];return r||(r=this.memoTable[t]=new bs),r}processFailure(t,r){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,t),this.recordedFailures&&
t===this.positionToRecordFailures){let n=this.currentApplication();n&&(r=r.substituteParams(n.args)),this.recordFailure(r.toFailure(this.grammar),!1)}}recordFailure(t,r){
let n=t.toKey();this.recordedFailures[n]?this.recordedFailures[n].isFluffy()&&!t.isFluffy()&&this.recordedFailures[n].clearFluffy():this.recordedFailures[n]=r?t.
clone():t}recordFailures(t,r){Object.keys(t).forEach(n=>{this.recordFailure(t[n],r)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let t=Object.create(
null);return Object.keys(this.recordedFailures).forEach(r=>{t[r]=this.recordedFailures[r].clone()}),t}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(t,r){let n=this.memoTable[t];if(n&&r instanceof
A){let a=n.memo[r.toMemoKey()];if(a&&a.traceEntry){let o=a.traceEntry.cloneWithExpr(r);return o.isMemoized=!0,o}}return null}getTraceEntry(t,r,n,a){if(r instanceof
A){let o=this.currentApplication(),i=o?o.args:[];r=r.substituteParams(i)}return this.getMemoizedTraceEntry(t,r)||new rr(this.input,t,this.inputStream.pos,r,n,a,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(t){return this.trace&&!t.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+t.rightmostFailureOffset===
this.positionToRecordFailures?!!t.failuresAtRightmostPosition:!0}useMemoizedResult(t,r){this.trace&&this.trace.push(r.traceEntry);let n=this.inputStream.pos+r.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,n),this.recordedFailures&&this.positionToRecordFailures===n&&r.failuresAtRightmostPosition&&
this.recordFailures(r.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,r.examinedLength+t),r.value?(this.
inputStream.pos+=r.matchLength,this.pushBinding(r.value,t),!0):!1}eval(t){let{inputStream:r}=this,n=this._bindings.length,a=this.userData,o;this.recordedFailures&&
(o=this.recordedFailures,this.recordedFailures=Object.create(null));let i=r.pos,u=this.maybeSkipSpacesBefore(t),p;this.trace&&(p=this.trace,this.trace=[]);let c=t.
eval(this);if(this.trace){let l=this._bindings.slice(n),_=this.getTraceEntry(u,t,c,l);_.isImplicitSpaces=t===Ip,_.isRootNode=t===this.startExpr,p.push(_),this.trace=
p}return c?this.recordedFailures&&r.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(l=>{this.recordedFailures[l].makeFluffy()}):
(r.pos=i,this.truncateBindings(n),this.userData=a),this.recordedFailures&&this.recordFailures(o,!1),t===nh&&this.skipSpaces(),c}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let t;this.recordedFailures&&(t=Object.keys(this.recordedFailures).map(n=>this.recordedFailures[n]));let r=this._bindings[0];return r&&
(r.grammar=this.grammar),new mn(this.matcher,this.input,this.startExpr,r,this._bindingOffsets[0],this.rightmostFailurePosition,t)}getTrace(){this.trace=[];let t=this.
getMatchResult(),r=this.trace[this.trace.length-1];return r.result=t,r}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var vs=class{static{s(this,"Matcher")}constructor(t){this.grammar=t,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(t){return this._input!==t&&this.replaceInputRange(0,this._input.length,t),this}replaceInputRange(t,r,n){
let a=this._input,o=this._memoTable;if(t<0||t>a.length||r<0||r>a.length||t>r)throw new Error("Invalid indices: "+t+" and "+r);this._input=a.slice(0,t)+n+a.slice(
r),this._input!==a&&o.length>0&&(this._isMemoTableStale=!0);let i=o.slice(r);o.length=t;for(let u=0;u<n.length;u++)o.push(void 0);for(let u of i)o.push(u);for(let u=0;u<
t;u++){let p=o[u];p&&p.clearObsoleteEntries(u,t)}return this}match(t,r={incremental:!0}){return this._match(this._getStartExpr(t),{incremental:r.incremental,tracing:!1})}trace(t,r={
incremental:!0}){return this._match(this._getStartExpr(t),{incremental:r.incremental,tracing:!0})}_match(t,r={}){let n={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...r};if(!n.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Df(this.grammar);let a=new ws(this,
t,n.positionToRecordFailures);return n.tracing?a.getTrace():a.getMatchResult()}_getStartExpr(t){let r=t||this.grammar.defaultStartRule;if(!r)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let n=this.grammar.parseApplication(r);return new F([n,W])}};var ga=[],Pp=s((e,t)=>Object.prototype.hasOwnProperty.call(e,t),"hasOwnProperty"),xs=class{static{s(this,"Wrapper")}constructor(t,r,n){this._node=t,this.source=
r,this._baseInterval=n,t.isNonterminal()&&Le(r===n),this._childWrappers=[]}_forgetMemoizedResultFor(t){delete this._node[this._semantics.attributeKeys[t]],this.
children.forEach(r=>{r._forgetMemoizedResultFor(t)})}child(t){if(!(0<=t&&t<this._node.numChildren()))return;let r=this._childWrappers[t];if(!r){let n=this._node.
childAt(t),a=this._node.childOffsets[t],o=this._baseInterval.subInterval(a,n.matchLength),i=n.isNonterminal()?o:this._baseInterval;r=this._childWrappers[t]=this.
_semantics.wrap(n,o,i)}return r}_children(){for(let t=0;t<this._node.numChildren();t++)this.child(t);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(t){let r=t||[],n=r.map(i=>i.
_node),a=new gn(n,[],-1,!1),o=this._semantics.wrap(a,null,null);return o._childWrappers=r,o}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},ve=class e{static{s(this,"Semantics")}constructor(t,r){
let n=this;if(this.grammar=t,this.checkedActionDicts=!1,this.Wrapper=class extends(r?r.Wrapper:xs){constructor(a,o,i){super(a,o,i),n.checkActionDictsIfHaventAlready(),
this._semantics=n}toString(){return"[semantics wrapper for "+n.grammar.name+"]"}},this.super=r,r){if(!(t.equals(this.super.grammar)||t._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+t.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let a in this.attributes)Object.
defineProperty(this.attributeKeys,a,{value:Tp(a)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let t;for(t in this.operations)this.operations[t].checkActionDict(this.grammar);for(t in this.attributes)this.attributes[t].checkActionDict(
this.grammar)}toRecipe(t){function r(a){return a.super!==e.BuiltInSemantics._getSemantics()}s(r,"hasSuperSemantics");let n=`(function(g) {
`;if(r(this)){n+="  var semantics = "+this.super.toRecipe(!0)+"(g";let a=this.super.grammar,o=this.grammar;for(;o!==a;)n+=".superGrammar",o=o.superGrammar;n+=`)\
;
`,n+="  return g.extendSemantics(semantics)"}else n+="  return g.createSemantics()";return["Operation","Attribute"].forEach(a=>{let o=this[a.toLowerCase()+"s"];
Object.keys(o).forEach(i=>{let{actionDict:u,formals:p,builtInDefault:c}=o[i],l=i;p.length>0&&(l+="("+p.join(", ")+")");let _;r(this)&&this.super[a.toLowerCase()+
"s"][i]?_="extend"+a:_="add"+a,n+=`
    .`+_+"("+JSON.stringify(l)+", {";let d=[];Object.keys(u).forEach(f=>{if(u[f]!==c){let h=u[f].toString().trim();h=h.replace(/^.*\(/,"function("),d.push(`
      `+JSON.stringify(f)+": "+h)}}),n+=d.join(",")+`
    })`})}),n+=`;
  })`,t||(n=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+n+`(grammar);
  return semantics;
});
`),n}addOperationOrAttribute(t,r,n){let a=t+"s",o=ah(r,t),{name:i}=o,{formals:u}=o;this.assertNewName(i,t);let p=G0(t,i,_),c={_default:p};Object.keys(n).forEach(
d=>{c[d]=n[d]});let l=t==="operation"?new Er(i,u,c,p):new ba(i,c,p);l.checkActionDict(this.grammar),this[a][i]=l;function _(...d){let f=this._semantics[a][i];if(arguments.
length!==f.formals.length)throw new Error("Invalid number of arguments passed to "+i+" "+t+" (expected "+f.formals.length+", got "+arguments.length+")");let h=Object.
create(null);for(let[g,k]of Object.entries(d)){let y=f.formals[g];h[y]=k}let m=this.args;this.args=h;let b=f.execute(this._semantics,this);return this.args=m,b}
s(_,"doIt"),t==="operation"?(this.Wrapper.prototype[i]=_,this.Wrapper.prototype[i].toString=function(){return"["+i+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,i,{get:_,configurable:!0}),Object.defineProperty(this.attributeKeys,i,{value:Tp(i)}))}extendOperationOrAttribute(t,r,n){let a=t+"s";if(ah(r,"attribute"),
!(this.super&&r in this.super[a]))throw new Error("Cannot extend "+t+" '"+r+"': did not inherit an "+t+" with that name");if(Pp(this[a],r))throw new Error("Cann\
ot extend "+t+" '"+r+"' again");let o=this[a][r].formals,i=this[a][r].actionDict,u=Object.create(i);Object.keys(n).forEach(p=>{u[p]=n[p]}),this[a][r]=t==="opera\
tion"?new Er(r,o,u):new ba(r,u),this[a][r].checkActionDict(this.grammar)}assertNewName(t,r){if(Pp(xs.prototype,t))throw new Error("Cannot add "+r+" '"+t+"': tha\
t's a reserved name");if(t in this.operations)throw new Error("Cannot add "+r+" '"+t+"': an operation with that name already exists");if(t in this.attributes)throw new Error(
"Cannot add "+r+" '"+t+"': an attribute with that name already exists")}wrap(t,r,n){let a=n||r;return t instanceof this.Wrapper?t:new this.Wrapper(t,r,a)}};function ah(e,t){
if(!ve.prototypeGrammar)return Le(e.indexOf("(")===-1),{name:e,formals:[]};let r=ve.prototypeGrammar.match(e,t==="operation"?"OperationSignature":"AttributeSign\
ature");if(r.failed())throw new Error(r.message);return ve.prototypeGrammarSemantics(r).parse()}s(ah,"parseSignature");function G0(e,t,r){return function(...n){
let o=(this._semantics.operations[t]||this._semantics.attributes[t]).formals.map(i=>this.args[i]);if(!this.isIteration()&&n.length===1)return r.apply(n[0],o);throw Yf(
this.ctorName,t,e,ga)}}s(G0,"newDefaultAction");ve.createSemantics=function(e,t){let r=new ve(e,t!==void 0?t:ve.BuiltInSemantics._getSemantics()),n=s(function(o){
if(!(o instanceof mn))throw new TypeError("Semantics expected a MatchResult, but got "+ls(o));if(o.failed())throw new TypeError("cannot apply Semantics to "+o.toString());
let i=o._cst;if(i.grammar!==e)throw new Error("Cannot use a MatchResult from grammar '"+i.grammar.name+"' with a semantics for '"+e.name+"'");let u=new Tt(o.input);
return r.wrap(i,u.interval(o._cstOffset,o.input.length))},"ASemantics");return n.addOperation=function(a,o){return r.addOperationOrAttribute("operation",a,o),n},
n.extendOperation=function(a,o){return r.extendOperationOrAttribute("operation",a,o),n},n.addAttribute=function(a,o){return r.addOperationOrAttribute("attribute",
a,o),n},n.extendAttribute=function(a,o){return r.extendOperationOrAttribute("attribute",a,o),n},n._getActionDict=function(a){let o=r.operations[a]||r.attributes[a];
if(!o)throw new Error('"'+a+'" is not a valid operation or attribute name in this semantics for "'+e.name+'"');return o.actionDict},n._remove=function(a){let o;
return a in r.operations?(o=r.operations[a],delete r.operations[a]):a in r.attributes&&(o=r.attributes[a],delete r.attributes[a]),delete r.Wrapper.prototype[a],
o},n.getOperationNames=function(){return Object.keys(r.operations)},n.getAttributeNames=function(){return Object.keys(r.attributes)},n.getGrammar=function(){return r.
grammar},n.toRecipe=function(a){return r.toRecipe(a)},n.toString=r.toString.bind(r),n._getSemantics=function(){return r},n};var Er=class{static{s(this,"Operatio\
n")}constructor(t,r,n,a){this.name=t,this.formals=r,this.actionDict=n,this.builtInDefault=a}checkActionDict(t){t._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(t,r){try{let{ctorName:n}=r._node,a=this.actionDict[n];return a?(ga.push([this,n]),a.apply(r,r._children())):r.isNonterminal()&&(a=this.
actionDict._nonterminal,a)?(ga.push([this,"_nonterminal",n]),a.apply(r,r._children())):(ga.push([this,"default action",n]),this.actionDict._default.apply(r,r._children()))}finally{
ga.pop()}}};Er.prototype.typeName="operation";var ba=class extends Er{static{s(this,"Attribute")}constructor(t,r,n){super(t,[],r,n)}execute(t,r){let n=r._node,a=t.
attributeKeys[this.name];return Pp(n,a)||(n[a]=Er.prototype.execute.call(this,t,r)),n[a]}};ba.prototype.typeName="attribute";var oh=["_iter","_terminal","_nonterminal","_default"];function sh(e){return Object.keys(e.rules).sort().map(t=>e.rules[t])}s(sh,"getSortedRuleValues");var j0=s(
e=>e.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),ih,uh,pe=class e{static{s(this,"Grammar")}constructor(t,r,n,a){if(this.name=t,this.superGrammar=
r,this.rules=n,a){if(!(a in n))throw new Error("Invalid start rule: '"+a+"' is not a rule in grammar '"+t+"'");this.defaultStartRule=a}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new vs(this)}isBuiltIn(){return this===e.ProtoBuiltInRules||this===e.BuiltInRules}equals(t){if(this===
t)return!0;if(t==null||this.name!==t.name||this.defaultStartRule!==t.defaultStartRule||!(this.superGrammar===t.superGrammar||this.superGrammar.equals(t.superGrammar)))
return!1;let r=sh(this),n=sh(t);return r.length===n.length&&r.every((a,o)=>a.description===n[o].description&&a.formals.join(",")===n[o].formals.join(",")&&a.body.
toString()===n[o].body.toString())}match(t,r){let n=this.matcher();return n.replaceInputRange(0,0,t),n.match(r)}trace(t,r){let n=this.matcher();return n.replaceInputRange(
0,0,t),n.trace(r)}createSemantics(){return ve.createSemantics(this)}extendSemantics(t){return ve.createSemantics(this,t._getSemantics())}_checkTopDownActionDict(t,r,n){
let a=[];for(let o in n){let i=n[o];if(!oh.includes(o)&&!(o in this.rules)){a.push(`'${o}' is not a valid semantic action for '${this.name}'`);continue}if(typeof i!=
"function"){a.push(`'${o}' must be a function in an action dictionary for '${this.name}'`);continue}let p=i.length,c=this._topDownActionArity(o);if(p!==c){let l;
o==="_iter"||o==="_nonterminal"?l=`it should use a rest parameter, e.g. \`${o}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:l=`expected ${c}, got ${p}`,a.push(`Semantic action '${o}' has the wrong arity: ${l}`)}}if(a.length>0){let o=a.map(u=>"- "+u),i=new Error([`Found erro\
rs in the action dictionary of the '${r}' ${t}:`,...o].join(`
`));throw i.problems=a,i}}_topDownActionArity(t){return oh.includes(t)?0:this.rules[t].body.getArity()}_inheritsFrom(t){let r=this.superGrammar;for(;r;){if(r.equals(
t,!0))return!0;r=r.superGrammar}return!1}toRecipe(t=void 0){let r={};this.source&&(r.source=this.source.contents);let n=null;this.defaultStartRule&&(n=this.defaultStartRule);
let a={};Object.keys(this.rules).forEach(u=>{let p=this.rules[u],{body:c}=p,l=!this.superGrammar||!this.superGrammar.rules[u],_;l?_="define":_=c instanceof Nt?"\
extend":"override";let d={};if(p.source&&this.source){let m=p.source.relativeTo(this.source);d.sourceInterval=[m.startIdx,m.endIdx]}let f=l?p.description:null,h=c.
outputRecipe(p.formals,this.source);a[u]=[_,d,f,p.formals,h]});let o="null";t?o=t:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(o=this.superGrammar.toRecipe());
let i=[...["grammar",r,this.name].map(JSON.stringify),o,...[n,a].map(JSON.stringify)];return j0(`[${i.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let t=new lt;t.append("{");let r=!0;for(let n in this.rules){let{body:a}=this.rules[n];r?r=!1:t.append(","),t.append(`
`),t.append("  "),this.addSemanticActionTemplate(n,a,t)}return t.append(`
}`),t.contents()}addSemanticActionTemplate(t,r,n){n.append(t),n.append(": function(");let a=this._topDownActionArity(t);n.append(fn("_",a).join(", ")),n.append(
`) {
`),n.append("  }")}parseApplication(t){let r;if(t.indexOf("<")===-1)r=new A(t);else{let a=ih.match(t,"Base_application");r=uh(a,{})}if(!(r.ruleName in this.rules))
throw fs(r.ruleName,this.name);let{formals:n}=this.rules[r.ruleName];if(n.length!==r.args.length){let{source:a}=this.rules[r.ruleName];throw hs(r.ruleName,n.length,
r.args.length,a)}return r}_setUpMatchState(t){this._matchStateInitializer&&this._matchStateInitializer(t)}};pe.ProtoBuiltInRules=new pe("ProtoBuiltInRules",void 0,
{any:{body:J,formals:[],description:"any character",primitive:!0},end:{body:W,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new ma(new B(
0)),formals:["str"],primitive:!0},lower:{body:new j("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new j("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new j("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new je(
new A("space")),formals:[]},space:{body:new D("\0"," "),formals:[],description:"a space"}});pe.initApplicationParser=function(e,t){ih=e,uh=t};var ka=class{static{s(this,"GrammarDecl")}constructor(t){this.name=t}sourceInterval(t,r){return this.source.subInterval(t,r-t)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?pe.ProtoBuiltInRules:pe.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(t,r){
let n=this.ensureSuperGrammar().rules[t];if(!n)throw Gf(t,this.superGrammar.name,r);return n}installOverriddenOrExtendedRule(t,r,n,a){let o=cs(r);if(o.length>0)
throw Np(t,o,a);let i=this.ensureSuperGrammar().rules[t],u=i.formals,p=u?u.length:0;if(r.length!==p)throw hs(t,p,r.length,a);return this.install(t,r,n,i.description,
a)}install(t,r,n,a,o,i=!1){return this.rules[t]={body:n.introduceParams(r),formals:r,description:a,source:o,primitive:i},this}withSuperGrammar(t){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=t,this.rules=Object.create(t.rules),t.isBuiltIn()||(this.
defaultStartRule=t.defaultStartRule),this}withDefaultStartRule(t){return this.defaultStartRule=t,this}withSource(t){return this.source=new Tt(t).interval(0,t.length),
this}build(){let t=new pe(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);t._matchStateInitializer=t.superGrammar._matchStateInitializer,t.
supportsIncrementalParsing=t.superGrammar.supportsIncrementalParsing;let r=[],n=!1;return Object.keys(t.rules).forEach(a=>{let{body:o}=t.rules[a];try{o.assertChoicesHaveUniformArity(
a)}catch(i){r.push(i)}try{o.assertAllApplicationsAreValid(a,t)}catch(i){r.push(i),n=!0}}),n||Object.keys(t.rules).forEach(a=>{let{body:o}=t.rules[a];try{o.assertIteratedExprsAreNotNullable(
t,[])}catch(i){r.push(i)}}),r.length>0&&Xf(r),this.source&&(t.source=this.source),t}define(t,r,n,a,o,i){if(this.ensureSuperGrammar(),this.superGrammar.rules[t])
throw Sp(t,this.name,this.superGrammar.name,o);if(this.rules[t])throw Sp(t,this.name,this.name,o);let u=cs(r);if(u.length>0)throw Np(t,u,o);return this.install(
t,r,n,a,o,i)}override(t,r,n,a,o){return this.ensureSuperGrammarRuleForOverriding(t,o),this.installOverriddenOrExtendedRule(t,r,n,o),this}extend(t,r,n,a,o){if(!this.
ensureSuperGrammar().rules[t])throw jf(t,this.superGrammar.name,o);let u=new Nt(this.superGrammar,t,n);return u.source=n.source,this.installOverriddenOrExtendedRule(
t,r,u,o),this}};var Gt=class{static{s(this,"Builder")}constructor(t){this.currentDecl=null,this.currentRuleName=null,this.options=t||{}}newGrammar(t){return new ka(t)}grammar(t,r,n,a,o){
let i=new ka(r);return n&&i.withSuperGrammar(n instanceof pe?n:this.fromRecipe(n)),a&&i.withDefaultStartRule(a),t&&t.source&&i.withSource(t.source),this.currentDecl=
i,Object.keys(o).forEach(u=>{this.currentRuleName=u;let p=o[u],c=p[0],l=p[1],_=p[2],d=p[3],f=this.fromRecipe(p[4]),h;i.source&&l&&l.sourceInterval&&(h=i.source.
subInterval(l.sourceInterval[0],l.sourceInterval[1]-l.sourceInterval[0])),i[c](u,d,f,_,h)}),this.currentRuleName=this.currentDecl=null,i.build()}terminal(t){return new q(
t)}range(t,r){return new D(t,r)}param(t){return new B(t)}alt(...t){let r=[];for(let n of t)n instanceof E||(n=this.fromRecipe(n)),n instanceof $?r=r.concat(n.terms):
r.push(n);return r.length===1?r[0]:new $(r)}seq(...t){let r=[];for(let n of t)n instanceof E||(n=this.fromRecipe(n)),n instanceof F?r=r.concat(n.factors):r.push(
n);return r.length===1?r[0]:new F(r)}star(t){return t instanceof E||(t=this.fromRecipe(t)),new je(t)}plus(t){return t instanceof E||(t=this.fromRecipe(t)),new _t(
t)}opt(t){return t instanceof E||(t=this.fromRecipe(t)),new ge(t)}not(t){return t instanceof E||(t=this.fromRecipe(t)),new G(t)}lookahead(t){return t instanceof
E||(t=this.fromRecipe(t)),this.options.eliminateLookaheads?new G(new G(t)):new z(t)}lex(t){return t instanceof E||(t=this.fromRecipe(t)),new Q(t)}app(t,r){return r&&
r.length>0&&(r=r.map(function(n){return n instanceof E?n:this.fromRecipe(n)},this)),new A(t,r)}splice(t,r){return new Et(this.currentDecl.superGrammar,this.currentRuleName,
t.map(n=>this.fromRecipe(n)),r.map(n=>this.fromRecipe(n)))}fromRecipe(t){let r=t[0]==="grammar"?t.slice(1):t.slice(2),n=this[t[0]](...r),a=t[1];return a&&a.sourceInterval&&
this.currentDecl&&n.withSource(this.currentDecl.sourceInterval(...a.sourceInterval)),n}};function Ye(e){return typeof e=="function"?e.call(new Gt):(typeof e=="string"&&(e=JSON.parse(e)),new Gt().fromRecipe(e))}s(Ye,"makeRecipe");var ya=Ye(["grammar",{source:`BuiltInRules {

  alnum  (an alpha-numeric character)
    = letter
    | digit

  letter  (a letter)
    = lower
    | upper
    | unicodeLtmo

  digit  (a digit)
    = "0".."9"

  hexDigit  (a hexadecimal digit)
    = digit
    | "a".."f"
    | "A".."F"

  ListOf<elem, sep>
    = NonemptyListOf<elem, sep>
    | EmptyListOf<elem, sep>

  NonemptyListOf<elem, sep>
    = elem (sep elem)*

  EmptyListOf<elem, sep>
    = /* nothing */

  listOf<elem, sep>
    = nonemptyListOf<elem, sep>
    | emptyListOf<elem, sep>

  nonemptyListOf<elem, sep>
    = elem (sep elem)*

  emptyListOf<elem, sep>
    = /* nothing */

  // Allows a syntactic rule application within a lexical context.
  applySyntactic<app> = app
}`},"BuiltInRules",null,null,{alnum:["define",{sourceInterval:[18,78]},"an alpha-numeric character",[],["alt",{sourceInterval:[60,78]},["app",{sourceInterval:[60,
66]},"letter",[]],["app",{sourceInterval:[73,78]},"digit",[]]]],letter:["define",{sourceInterval:[82,142]},"a letter",[],["alt",{sourceInterval:[107,142]},["app",
{sourceInterval:[107,112]},"lower",[]],["app",{sourceInterval:[119,124]},"upper",[]],["app",{sourceInterval:[131,142]},"unicodeLtmo",[]]]],digit:["define",{sourceInterval:[
146,177]},"a digit",[],["range",{sourceInterval:[169,177]},"0","9"]],hexDigit:["define",{sourceInterval:[181,254]},"a hexadecimal digit",[],["alt",{sourceInterval:[
219,254]},["app",{sourceInterval:[219,224]},"digit",[]],["range",{sourceInterval:[231,239]},"a","f"],["range",{sourceInterval:[246,254]},"A","F"]]],ListOf:["def\
ine",{sourceInterval:[258,336]},null,["elem","sep"],["alt",{sourceInterval:[282,336]},["app",{sourceInterval:[282,307]},"NonemptyListOf",[["param",{sourceInterval:[
297,301]},0],["param",{sourceInterval:[303,306]},1]]],["app",{sourceInterval:[314,336]},"EmptyListOf",[["param",{sourceInterval:[326,330]},0],["param",{sourceInterval:[
332,335]},1]]]]],NonemptyListOf:["define",{sourceInterval:[340,388]},null,["elem","sep"],["seq",{sourceInterval:[372,388]},["param",{sourceInterval:[372,376]},0],
["star",{sourceInterval:[377,388]},["seq",{sourceInterval:[378,386]},["param",{sourceInterval:[378,381]},1],["param",{sourceInterval:[382,386]},0]]]]],EmptyListOf:[
"define",{sourceInterval:[392,434]},null,["elem","sep"],["seq",{sourceInterval:[438,438]}]],listOf:["define",{sourceInterval:[438,516]},null,["elem","sep"],["al\
t",{sourceInterval:[462,516]},["app",{sourceInterval:[462,487]},"nonemptyListOf",[["param",{sourceInterval:[477,481]},0],["param",{sourceInterval:[483,486]},1]]],
["app",{sourceInterval:[494,516]},"emptyListOf",[["param",{sourceInterval:[506,510]},0],["param",{sourceInterval:[512,515]},1]]]]],nonemptyListOf:["define",{sourceInterval:[
520,568]},null,["elem","sep"],["seq",{sourceInterval:[552,568]},["param",{sourceInterval:[552,556]},0],["star",{sourceInterval:[557,568]},["seq",{sourceInterval:[
558,566]},["param",{sourceInterval:[558,561]},1],["param",{sourceInterval:[562,566]},0]]]]],emptyListOf:["define",{sourceInterval:[572,682]},null,["elem","sep"],
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);pe.BuiltInRules=ya;Qf(pe.BuiltInRules);var wa=Ye(["grammar",{source:`Ohm {

  Grammars
    = Grammar*

  Grammar
    = ident SuperGrammar? "{" Rule* "}"

  SuperGrammar
    = "<:" ident

  Rule
    = ident Formals? ruleDescr? "="  RuleBody  -- define
    | ident Formals?            ":=" OverrideRuleBody  -- override
    | ident Formals?            "+=" RuleBody  -- extend

  RuleBody
    = "|"? NonemptyListOf<TopLevelTerm, "|">

  TopLevelTerm
    = Seq caseName  -- inline
    | Seq

  OverrideRuleBody
    = "|"? NonemptyListOf<OverrideTopLevelTerm, "|">

  OverrideTopLevelTerm
    = "..."  -- superSplice
    | TopLevelTerm

  Formals
    = "<" ListOf<ident, ","> ">"

  Params
    = "<" ListOf<Seq, ","> ">"

  Alt
    = NonemptyListOf<Seq, "|">

  Seq
    = Iter*

  Iter
    = Pred "*"  -- star
    | Pred "+"  -- plus
    | Pred "?"  -- opt
    | Pred

  Pred
    = "~" Lex  -- not
    | "&" Lex  -- lookahead
    | Lex

  Lex
    = "#" Base  -- lex
    | Base

  Base
    = ident Params? ~(ruleDescr? "=" | ":=" | "+=")  -- application
    | oneCharTerminal ".." oneCharTerminal           -- range
    | terminal                                       -- terminal
    | "(" Alt ")"                                    -- paren

  ruleDescr  (a rule description)
    = "(" ruleDescrText ")"

  ruleDescrText
    = (~")" any)*

  caseName
    = "--" (~"\\n" space)* name (~"\\n" space)* ("\\n" | &"}")

  name  (a name)
    = nameFirst nameRest*

  nameFirst
    = "_"
    | letter

  nameRest
    = "_"
    | alnum

  ident  (an identifier)
    = name

  terminal
    = "\\"" terminalChar* "\\""

  oneCharTerminal
    = "\\"" terminalChar "\\""

  terminalChar
    = escapeChar
      | ~"\\\\" ~"\\"" ~"\\n" "\\u{0}".."\\u{10FFFF}"

  escapeChar  (an escape sequence)
    = "\\\\\\\\"                                     -- backslash
    | "\\\\\\""                                     -- doubleQuote
    | "\\\\\\'"                                     -- singleQuote
    | "\\\\b"                                      -- backspace
    | "\\\\n"                                      -- lineFeed
    | "\\\\r"                                      -- carriageReturn
    | "\\\\t"                                      -- tab
    | "\\\\u{" hexDigit hexDigit? hexDigit?
             hexDigit? hexDigit? hexDigit? "}"   -- unicodeCodePoint
    | "\\\\u" hexDigit hexDigit hexDigit hexDigit  -- unicodeEscape
    | "\\\\x" hexDigit hexDigit                    -- hexEscape

  space
   += comment

  comment
    = "//" (~"\\n" any)* &("\\n" | end)  -- singleLine
    | "/*" (~"*/" any)* "*/"  -- multiLine

  tokens = token*

  token = caseName | comment | ident | operator | punctuation | terminal | any

  operator = "<:" | "=" | ":=" | "+=" | "*" | "+" | "?" | "~" | "&"

  punctuation = "<" | ">" | "," | "--"
}`},"Ohm",null,"Grammars",{Grammars:["define",{sourceInterval:[9,32]},null,[],["star",{sourceInterval:[24,32]},["app",{sourceInterval:[24,31]},"Grammar",[]]]],Grammar:[
"define",{sourceInterval:[36,83]},null,[],["seq",{sourceInterval:[50,83]},["app",{sourceInterval:[50,55]},"ident",[]],["opt",{sourceInterval:[56,69]},["app",{sourceInterval:[
56,68]},"SuperGrammar",[]]],["terminal",{sourceInterval:[70,73]},"{"],["star",{sourceInterval:[74,79]},["app",{sourceInterval:[74,78]},"Rule",[]]],["terminal",{
sourceInterval:[80,83]},"}"]]],SuperGrammar:["define",{sourceInterval:[87,116]},null,[],["seq",{sourceInterval:[106,116]},["terminal",{sourceInterval:[106,110]},
"<:"],["app",{sourceInterval:[111,116]},"ident",[]]]],Rule_define:["define",{sourceInterval:[131,181]},null,[],["seq",{sourceInterval:[131,170]},["app",{sourceInterval:[
131,136]},"ident",[]],["opt",{sourceInterval:[137,145]},["app",{sourceInterval:[137,144]},"Formals",[]]],["opt",{sourceInterval:[146,156]},["app",{sourceInterval:[
146,155]},"ruleDescr",[]]],["terminal",{sourceInterval:[157,160]},"="],["app",{sourceInterval:[162,170]},"RuleBody",[]]]],Rule_override:["define",{sourceInterval:[
188,248]},null,[],["seq",{sourceInterval:[188,235]},["app",{sourceInterval:[188,193]},"ident",[]],["opt",{sourceInterval:[194,202]},["app",{sourceInterval:[194,
201]},"Formals",[]]],["terminal",{sourceInterval:[214,218]},":="],["app",{sourceInterval:[219,235]},"OverrideRuleBody",[]]]],Rule_extend:["define",{sourceInterval:[
255,305]},null,[],["seq",{sourceInterval:[255,294]},["app",{sourceInterval:[255,260]},"ident",[]],["opt",{sourceInterval:[261,269]},["app",{sourceInterval:[261,
268]},"Formals",[]]],["terminal",{sourceInterval:[281,285]},"+="],["app",{sourceInterval:[286,294]},"RuleBody",[]]]],Rule:["define",{sourceInterval:[120,305]},null,
[],["alt",{sourceInterval:[131,305]},["app",{sourceInterval:[131,170]},"Rule_define",[]],["app",{sourceInterval:[188,235]},"Rule_override",[]],["app",{sourceInterval:[
255,294]},"Rule_extend",[]]]],RuleBody:["define",{sourceInterval:[309,362]},null,[],["seq",{sourceInterval:[324,362]},["opt",{sourceInterval:[324,328]},["termin\
al",{sourceInterval:[324,327]},"|"]],["app",{sourceInterval:[329,362]},"NonemptyListOf",[["app",{sourceInterval:[344,356]},"TopLevelTerm",[]],["terminal",{sourceInterval:[
358,361]},"|"]]]]],TopLevelTerm_inline:["define",{sourceInterval:[385,408]},null,[],["seq",{sourceInterval:[385,397]},["app",{sourceInterval:[385,388]},"Seq",[]],
["app",{sourceInterval:[389,397]},"caseName",[]]]],TopLevelTerm:["define",{sourceInterval:[366,418]},null,[],["alt",{sourceInterval:[385,418]},["app",{sourceInterval:[
385,397]},"TopLevelTerm_inline",[]],["app",{sourceInterval:[415,418]},"Seq",[]]]],OverrideRuleBody:["define",{sourceInterval:[422,491]},null,[],["seq",{sourceInterval:[
445,491]},["opt",{sourceInterval:[445,449]},["terminal",{sourceInterval:[445,448]},"|"]],["app",{sourceInterval:[450,491]},"NonemptyListOf",[["app",{sourceInterval:[
465,485]},"OverrideTopLevelTerm",[]],["terminal",{sourceInterval:[487,490]},"|"]]]]],OverrideTopLevelTerm_superSplice:["define",{sourceInterval:[522,543]},null,
[],["terminal",{sourceInterval:[522,527]},"..."]],OverrideTopLevelTerm:["define",{sourceInterval:[495,562]},null,[],["alt",{sourceInterval:[522,562]},["app",{sourceInterval:[
522,527]},"OverrideTopLevelTerm_superSplice",[]],["app",{sourceInterval:[550,562]},"TopLevelTerm",[]]]],Formals:["define",{sourceInterval:[566,606]},null,[],["s\
eq",{sourceInterval:[580,606]},["terminal",{sourceInterval:[580,583]},"<"],["app",{sourceInterval:[584,602]},"ListOf",[["app",{sourceInterval:[591,596]},"ident",
[]],["terminal",{sourceInterval:[598,601]},","]]],["terminal",{sourceInterval:[603,606]},">"]]],Params:["define",{sourceInterval:[610,647]},null,[],["seq",{sourceInterval:[
623,647]},["terminal",{sourceInterval:[623,626]},"<"],["app",{sourceInterval:[627,643]},"ListOf",[["app",{sourceInterval:[634,637]},"Seq",[]],["terminal",{sourceInterval:[
639,642]},","]]],["terminal",{sourceInterval:[644,647]},">"]]],Alt:["define",{sourceInterval:[651,685]},null,[],["app",{sourceInterval:[661,685]},"NonemptyListO\
f",[["app",{sourceInterval:[676,679]},"Seq",[]],["terminal",{sourceInterval:[681,684]},"|"]]]],Seq:["define",{sourceInterval:[689,704]},null,[],["star",{sourceInterval:[
699,704]},["app",{sourceInterval:[699,703]},"Iter",[]]]],Iter_star:["define",{sourceInterval:[719,736]},null,[],["seq",{sourceInterval:[719,727]},["app",{sourceInterval:[
719,723]},"Pred",[]],["terminal",{sourceInterval:[724,727]},"*"]]],Iter_plus:["define",{sourceInterval:[743,760]},null,[],["seq",{sourceInterval:[743,751]},["ap\
p",{sourceInterval:[743,747]},"Pred",[]],["terminal",{sourceInterval:[748,751]},"+"]]],Iter_opt:["define",{sourceInterval:[767,783]},null,[],["seq",{sourceInterval:[
767,775]},["app",{sourceInterval:[767,771]},"Pred",[]],["terminal",{sourceInterval:[772,775]},"?"]]],Iter:["define",{sourceInterval:[708,794]},null,[],["alt",{sourceInterval:[
719,794]},["app",{sourceInterval:[719,727]},"Iter_star",[]],["app",{sourceInterval:[743,751]},"Iter_plus",[]],["app",{sourceInterval:[767,775]},"Iter_opt",[]],[
"app",{sourceInterval:[790,794]},"Pred",[]]]],Pred_not:["define",{sourceInterval:[809,824]},null,[],["seq",{sourceInterval:[809,816]},["terminal",{sourceInterval:[
809,812]},"~"],["app",{sourceInterval:[813,816]},"Lex",[]]]],Pred_lookahead:["define",{sourceInterval:[831,852]},null,[],["seq",{sourceInterval:[831,838]},["ter\
minal",{sourceInterval:[831,834]},"&"],["app",{sourceInterval:[835,838]},"Lex",[]]]],Pred:["define",{sourceInterval:[798,862]},null,[],["alt",{sourceInterval:[809,
862]},["app",{sourceInterval:[809,816]},"Pred_not",[]],["app",{sourceInterval:[831,838]},"Pred_lookahead",[]],["app",{sourceInterval:[859,862]},"Lex",[]]]],Lex_lex:[
"define",{sourceInterval:[876,892]},null,[],["seq",{sourceInterval:[876,884]},["terminal",{sourceInterval:[876,879]},"#"],["app",{sourceInterval:[880,884]},"Bas\
e",[]]]],Lex:["define",{sourceInterval:[866,903]},null,[],["alt",{sourceInterval:[876,903]},["app",{sourceInterval:[876,884]},"Lex_lex",[]],["app",{sourceInterval:[
899,903]},"Base",[]]]],Base_application:["define",{sourceInterval:[918,979]},null,[],["seq",{sourceInterval:[918,963]},["app",{sourceInterval:[918,923]},"ident",
[]],["opt",{sourceInterval:[924,931]},["app",{sourceInterval:[924,930]},"Params",[]]],["not",{sourceInterval:[932,963]},["alt",{sourceInterval:[934,962]},["seq",
{sourceInterval:[934,948]},["opt",{sourceInterval:[934,944]},["app",{sourceInterval:[934,943]},"ruleDescr",[]]],["terminal",{sourceInterval:[945,948]},"="]],["t\
erminal",{sourceInterval:[951,955]},":="],["terminal",{sourceInterval:[958,962]},"+="]]]]],Base_range:["define",{sourceInterval:[986,1041]},null,[],["seq",{sourceInterval:[
986,1022]},["app",{sourceInterval:[986,1001]},"oneCharTerminal",[]],["terminal",{sourceInterval:[1002,1006]},".."],["app",{sourceInterval:[1007,1022]},"oneCharT\
erminal",[]]]],Base_terminal:["define",{sourceInterval:[1048,1106]},null,[],["app",{sourceInterval:[1048,1056]},"terminal",[]]],Base_paren:["define",{sourceInterval:[
1113,1168]},null,[],["seq",{sourceInterval:[1113,1124]},["terminal",{sourceInterval:[1113,1116]},"("],["app",{sourceInterval:[1117,1120]},"Alt",[]],["terminal",
{sourceInterval:[1121,1124]},")"]]],Base:["define",{sourceInterval:[907,1168]},null,[],["alt",{sourceInterval:[918,1168]},["app",{sourceInterval:[918,963]},"Bas\
e_application",[]],["app",{sourceInterval:[986,1022]},"Base_range",[]],["app",{sourceInterval:[1048,1056]},"Base_terminal",[]],["app",{sourceInterval:[1113,1124]},
"Base_paren",[]]]],ruleDescr:["define",{sourceInterval:[1172,1231]},"a rule description",[],["seq",{sourceInterval:[1210,1231]},["terminal",{sourceInterval:[1210,
1213]},"("],["app",{sourceInterval:[1214,1227]},"ruleDescrText",[]],["terminal",{sourceInterval:[1228,1231]},")"]]],ruleDescrText:["define",{sourceInterval:[1235,
1266]},null,[],["star",{sourceInterval:[1255,1266]},["seq",{sourceInterval:[1256,1264]},["not",{sourceInterval:[1256,1260]},["terminal",{sourceInterval:[1257,1260]},
")"]],["app",{sourceInterval:[1261,1264]},"any",[]]]]],caseName:["define",{sourceInterval:[1270,1338]},null,[],["seq",{sourceInterval:[1285,1338]},["terminal",{
sourceInterval:[1285,1289]},"--"],["star",{sourceInterval:[1290,1304]},["seq",{sourceInterval:[1291,1302]},["not",{sourceInterval:[1291,1296]},["terminal",{sourceInterval:[
1292,1296]},`
`]],["app",{sourceInterval:[1297,1302]},"space",[]]]],["app",{sourceInterval:[1305,1309]},"name",[]],["star",{sourceInterval:[1310,1324]},["seq",{sourceInterval:[
1311,1322]},["not",{sourceInterval:[1311,1316]},["terminal",{sourceInterval:[1312,1316]},`
`]],["app",{sourceInterval:[1317,1322]},"space",[]]]],["alt",{sourceInterval:[1326,1337]},["terminal",{sourceInterval:[1326,1330]},`
`],["lookahead",{sourceInterval:[1333,1337]},["terminal",{sourceInterval:[1334,1337]},"}"]]]]],name:["define",{sourceInterval:[1342,1382]},"a name",[],["seq",{sourceInterval:[
1363,1382]},["app",{sourceInterval:[1363,1372]},"nameFirst",[]],["star",{sourceInterval:[1373,1382]},["app",{sourceInterval:[1373,1381]},"nameRest",[]]]]],nameFirst:[
"define",{sourceInterval:[1386,1418]},null,[],["alt",{sourceInterval:[1402,1418]},["terminal",{sourceInterval:[1402,1405]},"_"],["app",{sourceInterval:[1412,1418]},
"letter",[]]]],nameRest:["define",{sourceInterval:[1422,1452]},null,[],["alt",{sourceInterval:[1437,1452]},["terminal",{sourceInterval:[1437,1440]},"_"],["app",
{sourceInterval:[1447,1452]},"alnum",[]]]],ident:["define",{sourceInterval:[1456,1489]},"an identifier",[],["app",{sourceInterval:[1485,1489]},"name",[]]],terminal:[
"define",{sourceInterval:[1493,1531]},null,[],["seq",{sourceInterval:[1508,1531]},["terminal",{sourceInterval:[1508,1512]},'"'],["star",{sourceInterval:[1513,1526]},
["app",{sourceInterval:[1513,1525]},"terminalChar",[]]],["terminal",{sourceInterval:[1527,1531]},'"']]],oneCharTerminal:["define",{sourceInterval:[1535,1579]},null,
[],["seq",{sourceInterval:[1557,1579]},["terminal",{sourceInterval:[1557,1561]},'"'],["app",{sourceInterval:[1562,1574]},"terminalChar",[]],["terminal",{sourceInterval:[
1575,1579]},'"']]],terminalChar:["define",{sourceInterval:[1583,1660]},null,[],["alt",{sourceInterval:[1602,1660]},["app",{sourceInterval:[1602,1612]},"escapeCh\
ar",[]],["seq",{sourceInterval:[1621,1660]},["not",{sourceInterval:[1621,1626]},["terminal",{sourceInterval:[1622,1626]},"\\"]],["not",{sourceInterval:[1627,1632]},
["terminal",{sourceInterval:[1628,1632]},'"']],["not",{sourceInterval:[1633,1638]},["terminal",{sourceInterval:[1634,1638]},`
`]],["range",{sourceInterval:[1639,1660]},"\0","􏿿"]]]],escapeChar_backslash:["define",{sourceInterval:[1703,1758]},null,[],["terminal",{sourceInterval:[1703,
1709]},"\\\\"]],escapeChar_doubleQuote:["define",{sourceInterval:[1765,1822]},null,[],["terminal",{sourceInterval:[1765,1771]},'\\"']],escapeChar_singleQuote:["\
define",{sourceInterval:[1829,1886]},null,[],["terminal",{sourceInterval:[1829,1835]},"\\'"]],escapeChar_backspace:["define",{sourceInterval:[1893,1948]},null,[],
["terminal",{sourceInterval:[1893,1898]},"\\b"]],escapeChar_lineFeed:["define",{sourceInterval:[1955,2009]},null,[],["terminal",{sourceInterval:[1955,1960]},"\\n"]],
escapeChar_carriageReturn:["define",{sourceInterval:[2016,2076]},null,[],["terminal",{sourceInterval:[2016,2021]},"\\r"]],escapeChar_tab:["define",{sourceInterval:[
2083,2132]},null,[],["terminal",{sourceInterval:[2083,2088]},"\\t"]],escapeChar_unicodeCodePoint:["define",{sourceInterval:[2139,2243]},null,[],["seq",{sourceInterval:[
2139,2221]},["terminal",{sourceInterval:[2139,2145]},"\\u{"],["app",{sourceInterval:[2146,2154]},"hexDigit",[]],["opt",{sourceInterval:[2155,2164]},["app",{sourceInterval:[
2155,2163]},"hexDigit",[]]],["opt",{sourceInterval:[2165,2174]},["app",{sourceInterval:[2165,2173]},"hexDigit",[]]],["opt",{sourceInterval:[2188,2197]},["app",{
sourceInterval:[2188,2196]},"hexDigit",[]]],["opt",{sourceInterval:[2198,2207]},["app",{sourceInterval:[2198,2206]},"hexDigit",[]]],["opt",{sourceInterval:[2208,
2217]},["app",{sourceInterval:[2208,2216]},"hexDigit",[]]],["terminal",{sourceInterval:[2218,2221]},"}"]]],escapeChar_unicodeEscape:["define",{sourceInterval:[2250,
2309]},null,[],["seq",{sourceInterval:[2250,2291]},["terminal",{sourceInterval:[2250,2255]},"\\u"],["app",{sourceInterval:[2256,2264]},"hexDigit",[]],["app",{sourceInterval:[
2265,2273]},"hexDigit",[]],["app",{sourceInterval:[2274,2282]},"hexDigit",[]],["app",{sourceInterval:[2283,2291]},"hexDigit",[]]]],escapeChar_hexEscape:["define",
{sourceInterval:[2316,2371]},null,[],["seq",{sourceInterval:[2316,2339]},["terminal",{sourceInterval:[2316,2321]},"\\x"],["app",{sourceInterval:[2322,2330]},"he\
xDigit",[]],["app",{sourceInterval:[2331,2339]},"hexDigit",[]]]],escapeChar:["define",{sourceInterval:[1664,2371]},"an escape sequence",[],["alt",{sourceInterval:[
1703,2371]},["app",{sourceInterval:[1703,1709]},"escapeChar_backslash",[]],["app",{sourceInterval:[1765,1771]},"escapeChar_doubleQuote",[]],["app",{sourceInterval:[
1829,1835]},"escapeChar_singleQuote",[]],["app",{sourceInterval:[1893,1898]},"escapeChar_backspace",[]],["app",{sourceInterval:[1955,1960]},"escapeChar_lineFeed",
[]],["app",{sourceInterval:[2016,2021]},"escapeChar_carriageReturn",[]],["app",{sourceInterval:[2083,2088]},"escapeChar_tab",[]],["app",{sourceInterval:[2139,2221]},
"escapeChar_unicodeCodePoint",[]],["app",{sourceInterval:[2250,2291]},"escapeChar_unicodeEscape",[]],["app",{sourceInterval:[2316,2339]},"escapeChar_hexEscape",
[]]]],space:["extend",{sourceInterval:[2375,2394]},null,[],["app",{sourceInterval:[2387,2394]},"comment",[]]],comment_singleLine:["define",{sourceInterval:[2412,
2458]},null,[],["seq",{sourceInterval:[2412,2443]},["terminal",{sourceInterval:[2412,2416]},"//"],["star",{sourceInterval:[2417,2429]},["seq",{sourceInterval:[2418,
2427]},["not",{sourceInterval:[2418,2423]},["terminal",{sourceInterval:[2419,2423]},`
`]],["app",{sourceInterval:[2424,2427]},"any",[]]]],["lookahead",{sourceInterval:[2430,2443]},["alt",{sourceInterval:[2432,2442]},["terminal",{sourceInterval:[2432,
2436]},`
`],["app",{sourceInterval:[2439,2442]},"end",[]]]]]],comment_multiLine:["define",{sourceInterval:[2465,2501]},null,[],["seq",{sourceInterval:[2465,2487]},["term\
inal",{sourceInterval:[2465,2469]},"/*"],["star",{sourceInterval:[2470,2482]},["seq",{sourceInterval:[2471,2480]},["not",{sourceInterval:[2471,2476]},["terminal",
{sourceInterval:[2472,2476]},"*/"]],["app",{sourceInterval:[2477,2480]},"any",[]]]],["terminal",{sourceInterval:[2483,2487]},"*/"]]],comment:["define",{sourceInterval:[
2398,2501]},null,[],["alt",{sourceInterval:[2412,2501]},["app",{sourceInterval:[2412,2443]},"comment_singleLine",[]],["app",{sourceInterval:[2465,2487]},"commen\
t_multiLine",[]]]],tokens:["define",{sourceInterval:[2505,2520]},null,[],["star",{sourceInterval:[2514,2520]},["app",{sourceInterval:[2514,2519]},"token",[]]]],
token:["define",{sourceInterval:[2524,2600]},null,[],["alt",{sourceInterval:[2532,2600]},["app",{sourceInterval:[2532,2540]},"caseName",[]],["app",{sourceInterval:[
2543,2550]},"comment",[]],["app",{sourceInterval:[2553,2558]},"ident",[]],["app",{sourceInterval:[2561,2569]},"operator",[]],["app",{sourceInterval:[2572,2583]},
"punctuation",[]],["app",{sourceInterval:[2586,2594]},"terminal",[]],["app",{sourceInterval:[2597,2600]},"any",[]]]],operator:["define",{sourceInterval:[2604,2669]},
null,[],["alt",{sourceInterval:[2615,2669]},["terminal",{sourceInterval:[2615,2619]},"<:"],["terminal",{sourceInterval:[2622,2625]},"="],["terminal",{sourceInterval:[
2628,2632]},":="],["terminal",{sourceInterval:[2635,2639]},"+="],["terminal",{sourceInterval:[2642,2645]},"*"],["terminal",{sourceInterval:[2648,2651]},"+"],["t\
erminal",{sourceInterval:[2654,2657]},"?"],["terminal",{sourceInterval:[2660,2663]},"~"],["terminal",{sourceInterval:[2666,2669]},"&"]]],punctuation:["define",{
sourceInterval:[2673,2709]},null,[],["alt",{sourceInterval:[2687,2709]},["terminal",{sourceInterval:[2687,2690]},"<"],["terminal",{sourceInterval:[2693,2696]},"\
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Lp=Object.create(E.prototype);function ph(e,t){for(let r in e)if(r===t)return!0;return!1}s(ph,"namespaceHas");function Cp(e,t,r,n){let a=new Gt(n),o,i,u,p=!1;
return(r||wa).createSemantics().addOperation("visit",{Grammars(_){return _.children.map(d=>d.visit())},Grammar(_,d,f,h,m){let b=_.visit();o=a.newGrammar(b),d.child(
0)&&d.child(0).visit(),h.children.map(k=>k.visit());let g=o.build();if(g.source=this.source.trimmed(),ph(t,b))throw qf(g,t);return t[b]=g,g},SuperGrammar(_,d){let f=d.
visit();if(f==="null")o.withSuperGrammar(null);else{if(!t||!ph(t,f))throw Ff(f,t,d.source);o.withSuperGrammar(t[f])}},Rule_define(_,d,f,h,m){i=_.visit(),u=d.children.
map(y=>y.visit())[0]||[],!o.defaultStartRule&&o.ensureSuperGrammar()!==pe.ProtoBuiltInRules&&o.withDefaultStartRule(i);let b=m.visit(),g=f.children.map(y=>y.visit())[0],
k=this.source.trimmed();return o.define(i,u,b,g,k)},Rule_override(_,d,f,h){i=_.visit(),u=d.children.map(g=>g.visit())[0]||[];let m=this.source.trimmed();o.ensureSuperGrammarRuleForOverriding(
i,m),p=!0;let b=h.visit();return p=!1,o.override(i,u,b,null,m)},Rule_extend(_,d,f,h){i=_.visit(),u=d.children.map(g=>g.visit())[0]||[];let m=h.visit(),b=this.source.
trimmed();return o.extend(i,u,m,null,b)},RuleBody(_,d){return a.alt(...d.visit()).withSource(this.source)},OverrideRuleBody(_,d){let f=d.visit(),h=f.indexOf(Lp);
if(h>=0){let m=f.slice(0,h),b=f.slice(h+1);return b.forEach(g=>{if(g===Lp)throw Vf(g)}),new Et(o.superGrammar,i,m,b).withSource(this.source)}else return a.alt(...f).
withSource(this.source)},Formals(_,d,f){return d.visit()},Params(_,d,f){return d.visit()},Alt(_){return a.alt(..._.visit()).withSource(this.source)},TopLevelTerm_inline(_,d){
let f=i+"_"+d.visit(),h=_.visit(),m=this.source.trimmed(),b=!(o.superGrammar&&o.superGrammar.rules[f]);p&&!b?o.override(f,u,h,null,m):o.define(f,u,h,null,m);let g=u.
map(k=>a.app(k));return a.app(f,g).withSource(h.source)},OverrideTopLevelTerm_superSplice(_){return Lp},Seq(_){return a.seq(..._.children.map(d=>d.visit())).withSource(
this.source)},Iter_star(_,d){return a.star(_.visit()).withSource(this.source)},Iter_plus(_,d){return a.plus(_.visit()).withSource(this.source)},Iter_opt(_,d){return a.
opt(_.visit()).withSource(this.source)},Pred_not(_,d){return a.not(d.visit()).withSource(this.source)},Pred_lookahead(_,d){return a.lookahead(d.visit()).withSource(
this.source)},Lex_lex(_,d){return a.lex(d.visit()).withSource(this.source)},Base_application(_,d){let f=d.children.map(h=>h.visit())[0]||[];return a.app(_.visit(),
f).withSource(this.source)},Base_range(_,d,f){return a.range(_.visit(),f.visit()).withSource(this.source)},Base_terminal(_){return a.terminal(_.visit()).withSource(
this.source)},Base_paren(_,d,f){return d.visit()},ruleDescr(_,d,f){return d.visit()},ruleDescrText(_){return this.sourceString.trim()},caseName(_,d,f,h,m){return f.
visit()},name(_,d){return this.sourceString},nameFirst(_){},nameRest(_){},terminal(_,d,f){return d.children.map(h=>h.visit()).join("")},oneCharTerminal(_,d,f){return d.
visit()},escapeChar(_){try{return wp(this.sourceString)}catch(d){throw d instanceof RangeError&&d.message.startsWith("Invalid code point ")?Jf(_):d}},NonemptyListOf(_,d,f){
return[_.visit()].concat(f.children.map(h=>h.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(e).visit()}s(Cp,"buildGrammar");var ch=Ye(["grammar",{source:`OperationsAndAttributes {

  AttributeSignature =
    name

  OperationSignature =
    name Formals?

  Formals
    = "(" ListOf<name, ","> ")"

  name  (a name)
    = nameFirst nameRest*

  nameFirst
    = "_"
    | letter

  nameRest
    = "_"
    | alnum

}`},"OperationsAndAttributes",null,"AttributeSignature",{AttributeSignature:["define",{sourceInterval:[29,58]},null,[],["app",{sourceInterval:[54,58]},"name",[]]],
OperationSignature:["define",{sourceInterval:[62,100]},null,[],["seq",{sourceInterval:[87,100]},["app",{sourceInterval:[87,91]},"name",[]],["opt",{sourceInterval:[
92,100]},["app",{sourceInterval:[92,99]},"Formals",[]]]]],Formals:["define",{sourceInterval:[104,143]},null,[],["seq",{sourceInterval:[118,143]},["terminal",{sourceInterval:[
118,121]},"("],["app",{sourceInterval:[122,139]},"ListOf",[["app",{sourceInterval:[129,133]},"name",[]],["terminal",{sourceInterval:[135,138]},","]]],["terminal",
{sourceInterval:[140,143]},")"]]],name:["define",{sourceInterval:[147,187]},"a name",[],["seq",{sourceInterval:[168,187]},["app",{sourceInterval:[168,177]},"nam\
eFirst",[]],["star",{sourceInterval:[178,187]},["app",{sourceInterval:[178,186]},"nameRest",[]]]]],nameFirst:["define",{sourceInterval:[191,223]},null,[],["alt",
{sourceInterval:[207,223]},["terminal",{sourceInterval:[207,210]},"_"],["app",{sourceInterval:[217,223]},"letter",[]]]],nameRest:["define",{sourceInterval:[227,
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);B0(pe.BuiltInRules);K0(ch);function B0(e){let t={empty(){return this.iteration()},nonEmpty(r,n,a){return this.iteration([r].concat(a.children))},self(...r){return this}};
ve.BuiltInSemantics=ve.createSemantics(e,null).addOperation("asIteration",{emptyListOf:t.empty,nonemptyListOf:t.nonEmpty,EmptyListOf:t.empty,NonemptyListOf:t.nonEmpty,
_iter:t.self})}s(B0,"initBuiltInSemantics");function K0(e){ve.prototypeGrammarSemantics=e.createSemantics().addOperation("parse",{AttributeSignature(t){return{name:t.
parse(),formals:[]}},OperationSignature(t,r){return{name:t.parse(),formals:r.children.map(n=>n.parse())[0]||[]}},Formals(t,r,n){return r.asIteration().children.
map(a=>a.parse())},name(t,r){return this.sourceString}}),ve.prototypeGrammar=e}s(K0,"initPrototypeParser");function lh(e){let t=0,r=[0],n=s(()=>r[r.length-1],"topOfStack"),a={},o=/( *).*(?:$|\r?\n|\r)/g,i;for(;(i=o.exec(e))!=null;){let[u,p]=i;if(u.length===0)break;let c=p.
length,l=n(),_=t+c;if(c>l)r.push(c),a[_]=1;else if(c<l){let d=r.length;for(;n()!==c;)r.pop();a[_]=-1*(d-r.length)}t+=u.length}return r.length>1&&(a[t]=1-r.length),
a}s(lh,"findIndentation");var dh="an indented block",fh="a dedent",_h=1114112,Hp=class extends Tt{static{s(this,"InputStreamWithIndentation")}constructor(t){super(t.input),this.state=t}_indentationAt(t){
return this.state.userData[t]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),_h):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),_h):super.
nextCodePoint()}},Ss=class extends E{static{s(this,"Indentation")}constructor(t=!0){super(),this.isIndent=t}allowsSkippingPrecedingSpace(){return!0}eval(t){let{
inputStream:r}=t,n=t.userData;t.doNotMemoize=!0;let a=r.pos,o=this.isIndent?1:-1;return(n[a]||0)*o>0?(t.userData=Object.create(n),t.userData[a]-=o,t.pushBinding(
new Je(0),a),!0):(t.processFailure(a,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(t,r){}_isNullable(t,r){return!1}assertChoicesHaveUniformArity(t){}assertIteratedExprsAreNotNullable(t){}introduceParams(t){
return this}substituteParams(t){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(t){let r=this.isIndent?
dh:fh;return new be(this,r,"description")}},U0=new A("indent"),z0=new A("dedent"),W0=new Et(ya,"any",[U0,z0],[]),$p=new Gt().newGrammar("IndentationSensitive").
withSuperGrammar(ya).define("indent",[],new Ss(!0),dh,void 0,!0).define("dedent",[],new Ss(!1),fh,void 0,!0).extend("any",[],W0,"any character",void 0).build();
Object.assign($p,{_matchStateInitializer(e){e.userData=lh(e.input),e.inputStream=new Hp(e)},supportsIncrementalParsing:!1});pe.initApplicationParser(wa,Cp);var hh=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
]]],["app",{},"form",[]]]],"name":["define",{},null,[],["plus",{},["terminal",{},">"]]],"form":["define",{},null,[],["alt",{},["app",{},"once",[]],["app",{},"bp\
fProgram",[]],["app",{},"kernelFunction",[]],["app",{},"rawTracepoint",[]],["app",{},"tracepoint",[]],["app",{},"sourceLine",[]],["app",{},"userFunction",[]],["\
app",{},"usdt",[]],["app",{},"timer",[]],["app",{},"counter",[]],["app",{},"iterator",[]],["app",{},"watchpoint",[]],["app",{},"signal",[]],["app",{},"labelled"\
,[]],["app",{},"anyProvider",[]]]],"once":["define",{},null,[],["seq",{},["range",{},"1","2"],["opt",{},["seq",{},["terminal",{},"D"],["terminal",{},"C"]]]]],"k\
ernelFunction_offset":["define",{},null,[],["seq",{},["terminal",{},"$"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{\
},"D"]]],["app",{},"function",[]],["opt",{},["app",{},"offset",[]]]]],"kernelFunction_plain":["define",{},null,[],["seq",{},["range",{},"!","#"],["terminal",{},\
"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{},"D"]]],["app",{},"function",[]]]],"kernelFunction":["define",{},null,[],["alt",{},["ap\
p",{},"kernelFunction_offset",[]],["app",{},"kernelFunction_plain",[]]]],"bpfProgram":["define",{},null,[],["seq",{},["range",{},"\\"","#"],["terminal",{},"D"],[\
"terminal",{},";"],["terminal",{},"D"],["opt",{},["seq",{},["app",{},"programId",[]],["terminal",{},"D"]]],["app",{},"program",[]]]],"rawTracepoint":["define",{\
},null,[],["seq",{},["terminal",{},"%"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"module",[]]],["terminal",{},"D"]]],["app",{},"event",[]]]],\
"tracepoint_event":["define",{},null,[],["seq",{},["terminal",{},"&"],["terminal",{},"D"],["app",{},"category",[]],["terminal",{},"D"],["app",{},"event",[]]]],"\
tracepoint_pattern":["define",{},null,[],["seq",{},["terminal",{},"&"],["terminal",{},"D"],["app",{},"eventPattern",[]]]],"tracepoint":["define",{},null,[],["al\
t",{},["app",{},"tracepoint_event",[]],["app",{},"tracepoint_pattern",[]]]],"sourceLine":["define",{},null,[],["seq",{},["terminal",{},"'"],["terminal",{},"D"],\
["app",{},"path",[]],["terminal",{},"F"],["app",{},"file",[]],["terminal",{},"D"],["app",{},"line",[]],["opt",{},["seq",{},["terminal",{},"D"],["app",{},"column\
",[]]]]]],"userFunction_offset":["define",{},null,[],["seq",{},["terminal",{},"'"],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"path",[]]],["ter\
minal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"language",[]]],["terminal",{},"D"]]]]],["app",{},"function",[]],["opt",{},["app",{},"offset",[]]]]],"use\
rFunction_plain":["define",{},null,[],["seq",{},["terminal",{},"("],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"path",[]]],["terminal",{},"D"],\
["opt",{},["seq",{},["opt",{},["app",{},"language",[]]],["terminal",{},"D"]]]]],["app",{},"function",[]]]],"userFunction":["define",{},null,[],["alt",{},["app",\
{},"userFunction_offset",[]],["app",{},"userFunction_plain",[]]]],"usdt":["define",{},null,[],["seq",{},["terminal",{},")"],["terminal",{},"D"],["opt",{},["seq"\
,{},["opt",{},["app",{},"path",[]]],["terminal",{},"D"],["opt",{},["seq",{},["opt",{},["app",{},"namespace",[]]],["terminal",{},"D"]]]]],["app",{},"probe",[]]]]\
,"timer_unit":["define",{},null,[],["seq",{},["range",{},"*","+"],["terminal",{},"D"],["app",{},"unit",[]],["terminal",{},"D"],["app",{},"rate",[]]]],"timer_dur\
ation":["define",{},null,[],["seq",{},["range",{},"*","+"],["terminal",{},"D"],["app",{},"duration",[]]]],"timer":["define",{},null,[],["alt",{},["app",{},"time\
r_unit",[]],["app",{},"timer_duration",[]]]],"counter":["define",{},null,[],["seq",{},["range",{},",","-"],["terminal",{},"D"],["app",{},"plainEvent",[]],["opt"\
,{},["seq",{},["terminal",{},"D"],["app",{},"count",[]]]]]],"iterator":["define",{},null,[],["seq",{},["terminal",{},"."],["terminal",{},"D"],["app",{},"object"\
,[]],["opt",{},["seq",{},["terminal",{},"D"],["opt",{},["app",{},"pin",[]]]]]]],"watchpoint_now":["define",{},null,[],["seq",{},["terminal",{},"/"],["terminal",\
{},"D"],["alt",{},["app",{},"address",[]],["app",{},"watched",[]]],["terminal",{},"D"],["app",{},"length",[]],["terminal",{},"D"],["app",{},"mode",[]]]],"watchp\
oint_async":["define",{},null,[],["seq",{},["terminal",{},"0"],["terminal",{},"D"],["app",{},"watched",[]],["terminal",{},"D"],["app",{},"length",[]],["terminal\
",{},"D"],["app",{},"mode",[]]]],"watchpoint":["define",{},null,[],["alt",{},["app",{},"watchpoint_now",[]],["app",{},"watchpoint_async",[]]]],"watched":["defin\
e",{},null,[],["seq",{},["app",{},"function",[]],["terminal",{},"E"],["app",{},"argument",[]]]],"signal":["define",{},null,[],["seq",{},["terminal",{},"3"],["te\
rminal",{},"D"],["app",{},"trigger",[]],["terminal",{},"D"],["app",{},"signalName",[]]]],"labelled":["define",{},null,[],["seq",{},["range",{},"4","5"],["termin\
al",{},"D"],["app",{},"label",[]]]],"anyProvider":["define",{},null,[],["seq",{},["app",{},"providerPattern",[]],["star",{},["seq",{},["terminal",{},"D"],["opt"\
,{},["app",{},"part",[]]]]]]],"providerPattern":["define",{},null,[],["alt",{},["app",{},"given",[]],["app",{},"patterned",[]]]],"unresolved":["define",{},null,\
[],["seq",{},["range",{},"!","5"],["star",{},["seq",{},["not",{},["terminal",{},"6"]],["app",{},"any",[]]]],["terminal",{},"6"],["star",{},["app",{},"any",[]]]]\
],"module":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"function":["define",{},"a function",[],["plus",{},["range",{},"6","C"]]],"offset":["define",{\
},null,[],["seq",{},["terminal",{},"E"],["app",{},"bytes",[]]]],"bytes":["define",{},"a number of bytes",[],["alt",{},["app",{},"given",[]],["seq",{},["range",{\
},"@","A"],["not",{},["range",{},"6","C"]]]]],"programId":["define",{},"the number of a program",[],["alt",{},["app",{},"given",[]],["seq",{},["alt",{},["termin\
al",{},"@"],["terminal",{},"C"]],["not",{},["range",{},"6","C"]]]]],"program":["define",{},"a program",[],["plus",{},["range",{},"6","C"]]],"category":["define"\
,{},"a category",[],["plus",{},["range",{},"6","C"]]],"event":["define",{},"an event",[],["plus",{},["range",{},"6","C"]]],"plainEvent":["define",{},"the name o\
f an event",[],["plus",{},["seq",{},["not",{},["range",{},"B","C"]],["range",{},"6","C"]]]],"eventPattern":["define",{},null,[],["alt",{},["app",{},"given",[]],\
["app",{},"patterned",[]]]],"path":["define",{},"a path",[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"file":["define",{},"a source file"\
,[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"line":["define",{},"a line number",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal\
",{},"@"],["not",{},["range",{},"6","C"]]]]],"column":["define",{},"a column number",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"@"],["not",{},\
["range",{},"6","C"]]]]],"language":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"namespace":["define",{},null,[],["plus",{},["range",{},"6","C"]]],"p\
robe":["define",{},"the name of a probe",[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"unit":["define",{},"a unit: hz, s, ms or us",[],["\
alt",{},["app",{},"given",[]],["seq",{},["range",{},"7",":"],["not",{},["range",{},"6","C"]]]]],"rate":["define",{},"a number",[],["alt",{},["app",{},"given",[]\
],["seq",{},["app",{},"numeral",[]],["not",{},["range",{},"6","C"]]]]],"duration":["define",{},"a duration like 1s",[],["alt",{},["app",{},"given",[]],["seq",{}\
,["terminal",{},"@"],["not",{},["range",{},"6","C"]]]]],"count":["define",{},"a number",[],["alt",{},["app",{},"given",[]],["seq",{},["alt",{},["terminal",{},"C\
"],["app",{},"numeral",[]]],["not",{},["range",{},"6","C"]]]]],"object":["define",{},"the name of an object",[],["plus",{},["seq",{},["not",{},["range",{},"B","\
C"]],["range",{},"6","C"]]]],"pin":["define",{},null,[],["plus",{},["alt",{},["range",{},"6","C"],["terminal",{},"E"]]]],"address":["define",{},"an address",[],\
["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"@"],["not",{},["range",{},"6","C"]]]]],"argument":["define",{},"an argument: arg0, arg1, ...",[],["seq\
",{},["terminal",{},"?"],["not",{},["range",{},"6","C"]]]],"length":["define",{},"1, 2, 4 or 8 bytes",[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{\
},"@"],["not",{},["range",{},"6","C"]]]]],"mode":["define",{},"a combination of r, w and x",[],["plus",{},["range",{},"6","C"]]],"trigger":["define",{},"signal"\
,[],["alt",{},["app",{},"given",[]],["seq",{},["terminal",{},"<"],["not",{},["range",{},"6","C"]]]]],"signalName":["define",{},"SIGUSR1",[],["alt",{},["app",{},\
"given",[]],["seq",{},["terminal",{},"="],["not",{},["range",{},"6","C"]]]]],"label":["define",{},"a name",[],["plus",{},["alt",{},["range",{},"6","C"],["termin\
al",{},"E"]]]],"part":["define",{},null,[],["plus",{},["alt",{},["range",{},"6","C"],["range",{},"E","F"]]]],"numeral":["define",{},null,[],["seq",{},["opt",{},\
["terminal",{},"E"]],["terminal",{},"@"]]],"given":["define",{},null,[],["seq",{},["star",{},["seq",{},["not",{},["terminal",{},"6"]],["range",{},"6","C"]]],["t\
erminal",{},"6"],["star",{},["range",{},"6","C"]]]],"patterned":["define",{},null,[],["seq",{},["star",{},["seq",{},["not",{},["range",{},"B","C"]],["range",{},\
"6","C"]]],["range",{},"B","C"],["star",{},["range",{},"6","C"]]]],"piece":["define",{},null,[],["range",{},"6","C"]],"provider":["define",{},null,[],["range",{\
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,mh=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var gh=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var Ae='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Ns='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Es='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it';function _e(e,t){return`CHANGELOG ${e}; ${t}`}s(_e,"changelog");var bn={newerThan:"0.23.2",source:`no entry in th\
e CHANGELOG; ${Ae}`},J0={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",
source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"\
`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:_e("0.12.0, #1476",Es)},"double-point\
er":{from:"0.12",name:"a cast to a pointer to a pointer",source:_e("0.12.0, #1557",Es)},"digit-separator":{from:"0.14",name:"`_` between digits",source:_e("0.14\
.0, #1900",Es)},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:_e("0.14.0, #1938",Es)},"array-cast":{from:"0.19",name:"a cast to an array",source:_e(
"0.19.0, #2686",Ns)},"config-block":{from:"0.20",name:"a `config` block",source:_e("0.20.0, #2815",Ns)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",
source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},
name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{
from:"0.21",name:"`for ($kv : @map)`",source:_e("0.21.0, #3003",Ns)},let:{from:"0.22",name:"`let`",source:_e("0.22.0, #3461",Ns)},"for-range":{from:"0.24",name:"\
`for ($i : a..b)`",source:_e("0.24.0, #4126",Ae)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:_e("0.24.0, #4503",Ae)},macro:{from:"\
0.24",name:"a macro",source:_e("0.24.0, #4037",Ae)},"map-declaration":{from:"0.24",name:"a map declaration",source:_e("0.24.0, #3863",Ae)},import:{newerThan:"0.\
23.2",name:"`import`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${Ae}`},"block-expression":{from:"0.24",name:"a block\
 on its own, or a block or an if as an expression",source:_e("0.24.0, #3780",Ae)},duration:{from:"0.24",name:"a duration literal",source:_e("0.24.0, #4317",Ae)},
record:{from:"0.25",name:"a record",source:_e("0.25.0, #4947",Ae)},"named-probe":{from:"0.25",name:"a named probe",source:_e("0.25.0, #4752",Ae)},"empty-middle":{
from:"0.26",name:"`a ?: b`",source:_e("0.26.0, #5077",Ae)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its\
 own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:_e("0.\
26.0, #4867",Ae)},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:_e("0.26.0, #5153",Ae)},"attribute-before":{...bn,name:"`__a\
ttribute__` before a name"},discard:{...bn,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG \
says when it came (0.26.0, #5185 makes it stable); ${Ae}`},"short-tuple":{...bn,name:"a tuple with fewer than two elements"},"trailing-comma":{...bn,name:"a com\
ma behind the last element of a tuple"},comptime:{...bn,name:"`comptime`"},"unroll-expression":{...bn,name:"`unroll` of anything but a number or a positional pa\
rameter"},"glued-colon":{except:{from:"0.12",before:"0.26"},name:"a colon with a name or a number right behind it",source:'bpftrace src/lexer.l of 0.12.0 to 0.2\
5.1: `:6` is a part of a path anywhere in a script, up to 0.11.4 only `:6:`; a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected p\
ath", 0.27.1 takes it'},"glued-variable":{except:{from:"0.24",before:"0.26"},name:"a colon with a variable right behind it",source:"bpftrace src/lexer.l of 0.24\
.0 to 0.25.1: `:$x` is a part of a path anywhere in a script; 0.17.0, 0.23.2 and 0.27.1 take it"},"compound-operation":{except:{from:"0.13",before:"0.16"},name:"\
an operation, a cast or `?:` behind `+=` and the like",source:"CHANGELOG 0.16.0, #2293; bpftrace src/parser.yy: from 0.13.0 to 0.15.0 only a unary expression fo\
llows, up to 0.12.1 and from 0.16.0 any; 0.17.0, 0.23.2 and 0.27.1 take it"},"keyword-field":{from:"0.21",unknown:{before:"0.11"},name:"a field named by a keywo\
rd",source:'bpftrace src/parser.yy: `external_name` from 0.21.0 on; 0.17.0 says "syntax error, unexpected if", 0.23.2 and 0.27.1 take it'},"integer-type-field":{
except:{from:"0.18",before:"0.26"},name:"a field named like a type of integers",source:'bpftrace src/lexer.l and src/parser.yy of 0.18.0 to 0.25.1: such a word \
is no name; 0.23.2 says "syntax error, unexpected integer type", 0.17.0 and 0.27.1 take it'},"sized-type-field":{except:{from:"0.22",before:"0.24"},name:"a fiel\
d named `string`, `inet` or `buffer`",source:'bpftrace src/lexer.l and src/parser.yy of 0.22.0 to 0.23.2: such a word is no name; 0.23.2 says "syntax error, une\
xpected sized type", 0.17.0 and 0.27.1 take it'},"capital-suffix":{before:"0.26",name:"a number with a suffix in capitals",source:'bpftrace src/lexer.l up to 0.\
25.1 takes them, a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `1UL`, 0.27.1 says "invalid trailing bytes"'},"zero-in-exponent":{before:"0.26",name:"\
a number with an exponent that has or follows a zero",source:'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `0e3` and `1e0`, 0.27.1 says "coefficient\
 part of scientific literal must be 1-9" or "invalid trailing bytes"'},"step-behind-block":{before:"0.26",name:"`++` or `--` right behind the block of an `if`",
source:'a parser of its own from 0.26 on, for which the block is an operand; 0.17.0 and 0.23.2 take `if (pid) { } ++$x;`, 0.27.1 says "increment/decrement requi\
res a variable or map"'},"sign-in-attach-point":{from:"0.26",name:"a sign such as `%` or `?` in an attach point without quotes",source:'bpftrace src/parser.yy u\
p to 0.25.1 (attach_point_def), a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected %", 0.27.1 looks for the name'},"separated-hex":{
newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${Ae}`}},Y0={offsetof:{from:"0.18",name:"\
`offsetof`",source:'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},"args-dot":{from:"0.19",name:"`args\
.NAME`",source:'CHANGELOG 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1 take it'},"kprobe-module":{from:"0\
.20",name:"a kprobe with a module",source:'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argument", 0.23.2 takes it'},"readable-a\
ggregation":{from:"0.21",kernel:"5.19",name:"reading an aggregation as a number",source:'CHANGELOG 0.21.0, #3189 and #3226; 0.11.3 and 0.17.0 say "Type mismatch\
" or "Casts are not supported", 0.23.2 and 0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)'},"indexed-print":{from:"0.21",name:"\
`print` of one entry of a map",source:'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", 0.23.2 and 0.27.1 take it'},"delete-seve\
ral":{from:"0.21",before:"0.22",name:"`delete` of several entries",source:'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (breaking, with an entry in the migration g\
uide); 0.17.0 says "requires one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 refuses it too'},"outer-variable":{before:"\
0.22",name:"a variable used outside the block that assigns it",source:'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.17.0 take it, 0.23.2 and 0.27.1 say "Und\
efined or undeclared variable"'},"tuple-key":{from:"0.22",name:"a tuple as a map key",source:'CHANGELOG 0.22.0, #3390; 0.11.3 and 0.17.0 say "tuple cannot be us\
ed as a map key", 0.23.2 takes it'},"delete-by-key":{from:"0.22",name:"`delete(@map, key)`",source:'CHANGELOG 0.22.0, #3472; 0.11.3 and 0.17.0 say "delete() req\
uires one argument", 0.23.2 takes it'},"subfield-offset":{from:"0.23",name:"`offsetof` of a field of a field",source:"CHANGELOG 0.23.0, #3761; 0.17.0 has no off\
setof, 0.23.2 and 0.27.1 take it"},"enum-cast":{from:"0.23",name:"a cast to an enum",source:`CHANGELOG 0.23.0, #3812; 0.17.0 says "Unknown struct/union: 'enum .\
..'", 0.23.2 and 0.27.1 take it`},"jump-in-for":{from:"0.24",name:"`break`, `continue` or `return` in a for loop",source:'CHANGELOG 0.24.0, #4250 and #4255; 0.2\
3.2 says "statement is not allowed in a for-loop", of a while inside one too; 0.27.1 takes it'},"delete-value":{from:"0.24",name:"the value of `delete`",source:'\
CHANGELOG 0.24.0, #4186; 0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid condition", 0.27.1 takes it'},"raw-arguments":{from:"0.\
24",name:"`args` in a rawtracepoint",source:'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with tracepoint/fentry/uprobe probes"'},"raw-mo\
dule":{from:"0.24",name:"a rawtracepoint with a module",source:'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments, found 2"'},"interval-duration":{newerThan:"\
0.23.2",name:"an interval or a profile that is one duration",source:'no entry in the CHANGELOG (0.24.0, #4317 is of literals); 0.11.3, 0.17.0 and 0.23.2 say "pr\
obe type requires 2 arguments", 0.27.1 takes it'},typeof:{newerThan:"0.23.2",name:"`typeof`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown f\
unction: typeof" or "syntax error", 0.27.1 takes it'},typeinfo:{newerThan:"0.23.2",name:"`typeinfo`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "U\
nknown function: typeinfo", 0.27.1 takes it with its config flag'},"config-word":{newerThan:"0.23.2",name:"a setting without quotes",source:'no entry in the CHA\
NGELOG; 0.23.2 says "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it'},"exit-in-for":{before:"0.25",name:"`exit()` in a for loop",source:`C\
HANGELOG 0.25.0, #4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`},"dot-dereference":{from:"0.25",name:"`.` on \
a pointer",source:`CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it first, or using '->'", 0.27.1 takes it`},"sever\
al-begin":{from:"0.25",name:"a second BEGIN or END",source:'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "More than one BEGIN probe defined", 0.27.1 t\
akes it'},"watchpoint-argument":{before:"0.25",name:"a watchpoint on an argument",source:'CHANGELOG 0.25.0, #4890 (breaking); 0.27.1 says "Invalid function/addr\
ess argument"'},"percpuarray-declaration":{before:"0.25",unknown:{from:"0.25",before:"0.27.1"},name:"a map declared as percpuarray",source:'no entry in the CHAN\
GELOG; 0.27.1 says "Invalid bpf map type: percpuarray"'},"unset-map":{newerThan:"0.23.2",name:"reading a map that nothing assigns",source:'no entry in the CHANG\
ELOG; 0.17.0 and 0.23.2 say "Undefined map", 0.27.1 takes it'},"added-key":{newerThan:"0.23.2",name:"an aggregation with a key in a map that has one without",source:'\
no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Argument mismatch", 0.27.1 takes `@a = count(); @a[1] = count();`, and refuses it the other way round'},"probe\
-language":{from:"0.19",name:"a language in a uprobe",source:'bpftrace src/ast/attachpoint_parser.cpp from 0.19.0 on (ap_->lang); 0.17.0 says "uprobe probe type\
 requires 2 arguments", 0.23.2 and 0.27.1 take it'},"text-as-pointer":{newerThan:"0.23.2",name:"`str()` of a text",source:'no entry in the CHANGELOG; 0.17.0 and\
 0.23.2 say "str() expects an integer or a pointer type as first argument", 0.27.1 takes it'},"number-as-text":{newerThan:"0.23.2",name:"`%s` for a number",source:'\
no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "%s specifier expects a value of type string", 0.27.1 takes it'},"newer-conversion":{from:"0.24",name:"a conver\
sion such as `%i`, `%+d` or `%ls`",source:'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex); 0.17.0 and 0.23.2 see no conversion in it and say "Too \
many arguments for format string", 0.27.1 takes it'},"loose-percent":{before:"0.24",name:"a percent sign that stands for itself before a blank or another one",source:'\
bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex): `% d` of "100% done" is a conversion, and `%%d` is none; 0.17.0 and 0.23.2 take them the other way\
 round, 0.27.1 says "not enough arguments for format string"'},"statement-definition":{before:"0.24",name:"a `#define` of more than an expression",source:'bpftr\
ace 0.24.0 src/ast/passes/c_macro_expansion.cpp: only an expression is expanded; 0.17.0 and 0.23.2 take statements, 0.27.1 says "unable to expand macro as an ex\
pression"'},"word-in-definition":{before:"0.27",unknown:{from:"0.24",before:"0.27"},name:"`comm`, `cpu`, `uid` or `curtask` in a `#define`",source:'0.27.1 says \
"Unknown identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},Ce={...J0,...Y0};var kh=2n**64n-1n,bh=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),X0=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
Z0=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,Q0=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Rr(e){return e.length>=4&&X0.test(e)&&ke(e)>kh}s(Rr,"isTooLarg\
e");function ke(e){let t=e.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(t)){let[,i="0",u=""]=Z0.exec(t)??[];return BigInt(i)*(bh.
get(u)??1n)}let[,r="0",n="0",a=""]=Q0.exec(t)??[];if(n.length>3)return BigInt(r)>0n?kh+1n:0n;let o=/^0[0-7]+$/.test(t);return BigInt(o?`0o${r}`:r)*10n**BigInt(n)*
(bh.get(a)??1n)}s(ke,"amountOf");function ne(e){if(e.kind==="unary"&&e.operator==="-"){let t=ne(e.operand);return t===void 0?void 0:-t}return e.kind==="cast"?ne(
e.operand):e.kind==="integer"?Number(ke(e.text)):void 0}s(ne,"integer");var Rs=new Map(pn.flatMap(({name:e,spellings:t})=>t.map(r=>[r.name,e]))),e1=new Map([...Rs].filter(([e,t])=>e.toLowerCase()===t).map(([,e])=>[e,e])),As=[...Rs.keys()].
filter(e=>e.length>2),yh=[...Rs.keys()].filter(e=>e.length<=2);function nr(e){return Rs.get(e)??e1.get(e.toLowerCase())}s(nr,"providerOf");var Fp=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function jp(e,t){Fp.lastIndex=t;let r=Fp.exec(e)?.[1];return r!==void 0&&nr(r)!==void 0?Fp.lastIndex:t}s(jp,"attachPointAt");var wh=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
t1=String.raw`(?:[^\s\p{Cc}",{}/:;]|${wh})`,Gp=String.raw`(?:\\.|[^\s\p{Cc}",{]|${wh})*`,qp=new RegExp(`${t1}+(?::${Gp})?|:${Gp}`,"yu"),Dp=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${Gp}`,
"yu");function vh(e,t){let r=jp(e,t);if(r===t){if(qp.lastIndex=t,!qp.test(e))return t;r=qp.lastIndex}for(Dp.lastIndex=r;Dp.test(e);)r=Dp.lastIndex;return r}s(vh,
"attachPointEnd");var n1=new Map(mh.map((e,t)=>[e,String.fromCharCode(33+t)]));function ye(e){let t=n1.get(e);if(t===void 0)throw new TypeError(`The grammar has no token ${e}`);return t}
s(ye,"codeOf");var a1=new Map([":","+","@","="].map(e=>[e,ye(e)])),o1=45,s1=57,[i1,xh]=[ye(":"),ye("=")],[Bp,u1]=[ye("<positional>"),ye("<stray $>")],[Ts,p1,c1]=[
ye("<name>"),ye("<number>"),ye("<negative number>")],[l1,Ah]=[ye("<argument>"),ye("<pattern>")],_1=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
e=>[e,ye(e)])),Sh=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,Nh=/\s/,Eh=/[\w./#<>()-]+/y,Th=/\*|\[.*\]/s,
Rh=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function Mh(e){let t=[],r=!0,n=!1,a=-1,o="",i=!1,u=s((c,l=r&&t.at(-1)?.code===Bp)=>{let _=l?Ts:r?d1(o):f1(o);o!==""&&t.push({code:_,
start:a,end:c,value:o,quoted:i}),a=-1,o="",i=!1},"close"),p=s((c,l,_)=>{c===xh||r&&c===Bp?u(l,!0):u(l),t.push({code:c,start:l,end:_,value:e.slice(l,_),quoted:n})},
"push");for(let c=0;c<e.length;c++){let l=e[c]??"",_=l==="+"||!n?a1.get(l):void 0;if(_!==void 0&&(_!==xh||r&&c+1<e.length))p(_,c,c+1),r&&=_!==i1;else if(!n&&l===
"$"){Rh.lastIndex=c;let d=Rh.exec(e)?.[0]??l;p(/^\$[1-9]/.test(d)?Bp:u1,c,c+d.length),c+=d.length-1}else if(!n&&Nh.test(l))u(c);else{a===-1&&(a=c),i||=n||l==='"',
Eh.lastIndex=c;let d=Eh.exec(e)?.[0];if(d!==void 0){o+=d,c+=d.length-1;continue}if(l==='"'){n=!n;continue}l==="\\"&&(n||Nh.test(e[c+1]??""))&&(n||(o+=l),c++),o+=
e[c]??""}}return u(e.length),t}s(Mh,"tokensOf");function d1(e){let t=nr(e);return t!==void 0?ye(t):Th.test(e)?Ah:Ts}s(d1,"headCode");function f1(e){let t=_1.get(
e);if(t!==void 0)return t;let r=e.charCodeAt(0);if(r<=s1){if(Sh.test(e))return Rr(e)?Ts:p1;if(r===o1&&Sh.test(e.slice(1)))return c1}return e.startsWith("arg")&&
/^arg\d+$/.test(e)?l1:Th.test(e)?Ah:Ts}s(f1,"partCode");var Oh=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
",{},"q"],["app",{},"cDefinition",[]],["app",{},"config",[]],["app",{},"import",[]],["app",{},"mapDeclaration",[]],["app",{},"macro",[]],["app",{},"subprogram",\
[]],["app",{},"probe",[]]]],"preprocessor":["define",{},null,[],["terminal",{},"q"]],"cDefinition":["define",{},null,[],["seq",{},["range",{},"-","/"],["star",{\
},["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]],["app",{},"cBody",[]],["star",{},["seq",{},["terminal",{},","],\
["app",{},"cGroup",[]]]],["opt",{},["terminal",{},"j"]]]],"cBody":["define",{},null,[],["seq",{},["terminal",{},"A"],["star",{},["alt",{},["app",{},"cBody",[]],\
["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]]],["terminal",{},"g"]]],"cGroup":["define",{},null,[],["seq",{},["\
terminal",{},"X"],["star",{},["alt",{},["app",{},"cGroup",[]],["seq",{},["not",{},["alt",{},["terminal",{},"X"],["terminal",{},"h"]]],["range",{},"!","u"]]]],["\
terminal",{},"h"]]],"cToken":["define",{},null,[],["seq",{},["not",{},["alt",{},["terminal",{},"A"],["terminal",{},"g"]]],["range",{},"!","u"]]],"config":["defi\
ne",{},null,[],["seq",{},["terminal",{},"("],["terminal",{},"\\\\"],["terminal",{},"A"],["star",{},["seq",{},["app",{},"setting",[]],["terminal",{},"j"],["opt",{}\
,["terminal",{},"j"]]]],["opt",{},["app",{},"setting",[]]],["terminal",{},"g"]]],"setting":["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\
\\"],["alt",{},["range",{},"\\"","$"],["range",{},"&","1"]]]],"import":["define",{},null,[],["seq",{},["terminal",{},"<"],["terminal",{},"$"],["terminal",{},"j"]]\
],"mapDeclaration":["define",{},null,[],["seq",{},["terminal",{},";"],["terminal",{},"3"],["terminal",{},"\\\\"],["range",{},"&","1"],["terminal",{},"X"],["range"\
,{},"\\"","#"],["terminal",{},"h"],["opt",{},["terminal",{},"j"]]]],"macro":["define",{},null,[],["seq",{},["terminal",{},")"],["range",{},"&","1"],["terminal",{\
},"X"],["opt",{},["seq",{},["range",{},"'","3"],["star",{},["seq",{},["terminal",{},"k"],["range",{},"'","3"]]]]],["terminal",{},"h"],["app",{},"block",[]]]],"m\
acroParameter":["define",{},null,[],["range",{},"'","3"]],"subprogram":["define",{},null,[],["seq",{},["terminal",{},"*"],["range",{},"&","1"],["terminal",{},"X\
"],["opt",{},["seq",{},["app",{},"parameter",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"parameter",[]]]]]],["terminal",{},"h"],["terminal",{},"l"],\
["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]],["app",{},"block",[]]]],"parameter":["define",{},null,[],[\
"seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]]],"probe"\
:["define",{},null,[],["seq",{},["terminal",{},"p"],["star",{},["seq",{},["terminal",{},"k"],["terminal",{},"p"]]],["opt",{},["terminal",{},"k"]],["opt",{},["ap\
p",{},"predicate",[]]],["app",{},"block",[]]]],"predicate":["define",{},null,[],["seq",{},["terminal",{},"o"],["app",{},"expression",[]],["app",{},"predicateEnd\
",[]]]],"predicateEnd":["define",{},"'/' at the end of the predicate",[],["terminal",{},"o"]],"attachPoint":["define",{},"an attach point",[],["terminal",{},"p"\
]],"block":["define",{},null,[],["seq",{},["terminal",{},"A"],["star",{},["seq",{},["not",{},["terminal",{},"g"]],["alt",{},["app",{},"simpleStatement",[]],["ap\
p",{},"ifStatement",[]],["app",{},"keywordStatement",[]],["app",{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",\
{},"valueStatement",[]]]]],["terminal",{},"g"]]],"statement":["define",{},null,[],["alt",{},["app",{},"simpleStatement",[]],["app",{},"ifStatement",[]],["app",{\
},"keywordStatement",[]],["app",{},"blockStatement",[]],["app",{},"for",[]],["app",{},"while",[]],["app",{},"unroll",[]],["app",{},"valueStatement",[]]]],"simpl\
eStatement":["define",{},null,[],["seq",{},["not",{},["range",{},"8","A"]],["alt",{},["seq",{},["not",{},["not",{},["range",{},"1","3"]]],["app",{},"assignment"\
,[]]],["app",{},"expression",[]]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"keywordStatement":["define",{},null,[],["seq",{},["alt"\
,{},["app",{},"let",[]],["app",{},"jump",[]],["app",{},"localImport",[]]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"ifStatement":["\
define",{},null,[],["seq",{},["app",{},"if",[]],["not",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",\
{},"Y","["],["terminal",{},"m"]]],["opt",{},["terminal",{},"j"]]]],"blockStatement":["define",{},null,[],["seq",{},["app",{},"block",[]],["not",{},["alt",{},["r\
ange",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]],["range",{},"Y","["],["terminal",{},"m"]]],["opt",{},["terminal",{},"j"]]]],"val\
ueStatement":["define",{},null,[],["seq",{},["app",{},"expression",[]],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]]],"statementWord":["d\
efine",{},null,[],["range",{},"8","A"]],"continuation":["define",{},null,[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{\
},"A"]]],["range",{},"Y","["],["terminal",{},"m"]]],"statementEnd":["define",{},null,[],["alt",{},["terminal",{},"j"],["lookahead",{},["terminal",{},"g"]]]],"fo\
r_parentheses":["define",{},null,[],["seq",{},["terminal",{},"="],["terminal",{},"X"],["app",{},"each",[]],["terminal",{},"h"],["app",{},"block",[]]]],"for_bare\
":["define",{},null,[],["seq",{},["terminal",{},"="],["app",{},"each",[]],["app",{},"block",[]]]],"for":["define",{},null,[],["alt",{},["app",{},"for_parenthese\
s",[]],["app",{},"for_bare",[]]]],"each":["define",{},null,[],["seq",{},["terminal",{},"2"],["terminal",{},"l"],["alt",{},["app",{},"range",[]],["app",{},"forMa\
p",[]]]]],"forMap_parentheses":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"forMap",[]],["terminal",{},"h"]]],"forMap_plain":["define",{},null,\
[],["terminal",{},"3"]],"forMap":["define",{},null,[],["alt",{},["app",{},"forMap_parentheses",[]],["terminal",{},"3"]]],"range":["define",{},null,[],["seq",{},\
["not",{},["app",{},"step",[]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],[\
"app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app\
",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"map\
Access",[]]],["terminal",{},"n"],["not",{},["app",{},"step",[]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","X"]]],["seq",{},["not",{},\
["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["range",{},"&","1"]]],["app",{},"call"\
,[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},"size",[]],["app",{},"offset",[]],["r\
ange",{},"\\"","2"],["app",{},"mapAccess",[]]]]],"while":["define",{},null,[],["seq",{},["terminal",{},">"],["app",{},"condition",[]],["app",{},"block",[]]]],"un\
roll":["define",{},null,[],["seq",{},["terminal",{},"?"],["app",{},"condition",[]],["app",{},"block",[]]]],"if":["define",{},null,[],["seq",{},["terminal",{},"@\
"],["app",{},"condition",[]],["app",{},"block",[]],["star",{},["app",{},"elseIf",[]]],["opt",{},["app",{},"else",[]]]]],"elseIf":["define",{},null,[],["seq",{},\
["terminal",{},"7"],["terminal",{},"@"],["app",{},"condition",[]],["app",{},"block",[]]]],"else":["define",{},null,[],["seq",{},["terminal",{},"7"],["app",{},"b\
lock",[]]]],"condition_parentheses":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"expression",[]],["terminal",{},"h"],["lookahead",{},["terminal\
",{},"A"]]]],"condition_bare":["define",{},null,[],["seq",{},["not",{},["seq",{},["terminal",{},"X"],["alt",{},["seq",{},["range",{},"&","1"],["terminal",{},"\\\\\
"]],["terminal",{},"h"]]]],["app",{},"expression",[]]]],"condition":["define",{},null,[],["alt",{},["app",{},"condition_parentheses",[]],["app",{},"condition_ba\
re",[]]]],"let":["define",{},null,[],["seq",{},["terminal",{},";"],["terminal",{},"2"],["opt",{},["seq",{},["terminal",{},"l"],["alt",{},["app",{},"typeof",[]],\
["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]]],["opt",{},["seq",{},["terminal",{},"\\\\"],["app",{},"expression",[]]]]]],"jump":["define",\
{},null,[],["alt",{},["app",{},"return",[]],["range",{},"9",":"]]],"return":["define",{},null,[],["seq",{},["terminal",{},"8"],["opt",{},["app",{},"expression",\
[]]]]],"localImport":["define",{},null,[],["seq",{},["terminal",{},"<"],["terminal",{},"$"],["lookahead",{},["terminal",{},"j"]]]],"assignment":["define",{},nul\
l,[],["seq",{},["alt",{},["terminal",{},"2"],["seq",{},["not",{},["not",{},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],["app",{},\
"mapAccess",[]]],["range",{},"\\\\","f"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"targ\
et":["define",{},null,[],["alt",{},["terminal",{},"2"],["seq",{},["not",{},["not",{},["seq",{},["terminal",{},"1"],["terminal",{},"\\\\"]]]],["terminal",{},"1"]],\
["app",{},"mapAccess",[]]]],"targetStart":["define",{},null,[],["range",{},"1","3"]],"expression":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{}\
,"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["alt",{},\
["seq",{},["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["ra\
nge",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]]],["seq",{},["terminal",{},"m"],["app",{},"choi\
ce",[]]]]]]],"choice":["define",{},null,[],["seq",{},["opt",{},["app",{},"expression",[]]],["terminal",{},"l"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",\
{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]],["star",{},["seq",{},["alt",{},["range"\
,{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{}\
,["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefixed",[]]]]]]],"value":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"]\
,["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]],"valueEnd":["define",{},null,[],["range",{},"g","l"]],"operand":["define",{},null,[],[\
"alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["range",{},"V","["]]],["seq",{},["not",{},["range",{},"P","X"]],["app",{},"postfixed",[]]],["app",{},"prefix\
ed",[]]]],"leafContinues":["define",{},null,[],["range",{},"V","["]],"prefixStart":["define",{},null,[],["range",{},"P","X"]],"prefixed":["define",{},null,[],["\
seq",{},["star",{},["alt",{},["range",{},"P","Q"],["range",{},"S","U"],["app",{},"cast",[]]]],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],["app",\
{},"address",[]]]]],"prefix":["define",{},null,[],["alt",{},["range",{},"P","Q"],["range",{},"S","U"],["app",{},"cast",[]]]],"prefixOperator":["define",{},"an e\
xpression",[],["alt",{},["range",{},"P","Q"],["range",{},"S","U"]]],"operated":["define",{},null,[],["alt",{},["app",{},"postfixed",[]],["app",{},"update",[]],[\
"app",{},"address",[]]]],"update":["define",{},null,[],["seq",{},["range",{},"V","W"],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]],["app",{},"enclose\
d",[]]]]],"enclosed":["define",{},"a variable",[],["seq",{},["terminal",{},"X"],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]],["app",{},"enclosed",[]]\
],["terminal",{},"h"]]],"address":["define",{},null,[],["seq",{},["terminal",{},"R"],["range",{},"2","3"]]],"addressed":["define",{},null,[],["range",{},"2","3"\
]],"lvalue":["define",{},null,[],["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]]],"cast":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"X"],[\
"alt",{},["seq",{},["not",{},["range",{},"&","'"]],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],["app"\
,{},"builtinPointer",[]]],["terminal",{},"h"],["not",{},["not",{},["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["\
range",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]]]],["seq",{},["terminal",{},"X"],["app",{},"builtinType",[]],["terminal",{},"h"],["not",{},["alt",{}\
,["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["terminal",{},"A"]]]]],["not",{},["not",{},["alt",{},["range",{},"!","@"],["terminal",{},"F"],["t\
erminal",{},"I"],["range",{},"P","U"],["range",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]]]]]],"castType":["define",{},null,[],["alt",{},["seq",{},["n\
ot",{},["range",{},"&","'"]],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],["app",{},"builtinPointer",[\
]]]],"builtinPointer":["define",{},"an expression",[],["seq",{},["terminal",{},"'"],["star",{},["app",{},"sized",[]]],["alt",{},["terminal",{},"Q"],["app",{},"o\
pen",[]]],["star",{},["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]]]],"builtinType":["define",{},"an expression",[],["seq",{},["terminal",{},"'"],["star"\
,{},["app",{},"array",[]]]]],"castOperand":["define",{},null,[],["alt",{},["range",{},"!","@"],["terminal",{},"F"],["terminal",{},"I"],["range",{},"P","U"],["ra\
nge",{},"W","X"],["terminal",{},"["],["terminal",{},"^"]]],"postfixed":["define",{},null,[],["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["rang\
e",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{},["\
range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",{},\
"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]],["star",{},["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["a\
pp",{},"member",[]],["app",{},"index",[]]]]]]],"postfix":["define",{},null,[],["seq",{},["not",{},["not",{},["range",{},"Y","["]]],["alt",{},["app",{},"member",\
[]],["app",{},"index",[]]]]],"postfixStart":["define",{},null,[],["range",{},"Y","["]],"member":["define",{},null,[],["alt",{},["seq",{},["terminal",{},"Z"],["a\
lt",{},["range",{},"!","\\""],["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],["seq",{},["terminal",{},"["],["alt",{},["range",{},"&","1"],["rang\
e",{},"4","@"],["terminal",{},"U"]]]]],"index":["define",{},null,[],["seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},\
["range",{},"g","l"]]]],["app",{},"expression",[]]],["terminal",{},"i"]]],"primary":["define",{},null,[],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["r\
ange",{},"V","X"]]],["seq",{},["not",{},["not",{},["terminal",{},"3"]]],["app",{},"mapAccess",[]],["not",{},["range",{},"V","W"]]],["seq",{},["not",{},["not",{}\
,["range",{},"&","1"]]],["app",{},"call",[]]],["app",{},"tuple",[]],["app",{},"record",[]],["app",{},"step",[]],["app",{},"block",[]],["app",{},"if",[]],["app",\
{},"size",[]],["app",{},"offset",[]],["range",{},"\\"","2"],["app",{},"mapAccess",[]]]],"leaf":["define",{},"an expression",[],["range",{},"\\"","2"]],"step":["de\
fine",{},null,[],["seq",{},["alt",{},["terminal",{},"2"],["app",{},"mapAccess",[]]],["range",{},"V","W"]]],"mapAccess":["define",{},null,[],["seq",{},["terminal\
",{},"3"],["opt",{},["seq",{},["terminal",{},"Y"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[\
]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]\
,["terminal",{},"i"]]]]],"call":["define",{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"X"],["opt",{},["seq",{},["alt",{},["app",{},"typeof",[]],["s\
eq",{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],["star\
",{},["seq",{},["terminal",{},"k"],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{}\
,["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]]]]],["terminal",{},"h"]]],"given":["define",{},null,[],["alt",{},["app",{},"typeof",[]],["seq",\
{},["not",{},["terminal",{},"+"]],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]]],"parenthe\
sized":["define",{},null,[],["alt",{},["app",{},"tuple",[]],["app",{},"record",[]]]],"tuple":["define",{},null,[],["seq",{},["terminal",{},"X"],["not",{},["seq"\
,{},["not",{},["app",{},"typeof",[]]],["terminal",{},"+"]]],["opt",{},["seq",{},["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l\
"]]]],["app",{},"expression",[]]],["star",{},["seq",{},["terminal",{},"k"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]]\
,["app",{},"expression",[]]]]],["opt",{},["terminal",{},"k"]]]],["terminal",{},"h"]]],"record":["define",{},null,[],["seq",{},["terminal",{},"X"],["app",{},"fie\
ld",[]],["star",{},["seq",{},["terminal",{},"k"],["app",{},"laterField",[]]]],["terminal",{},"h"]]],"field":["define",{},null,[],["seq",{},["range",{},"'","1"],\
["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"expression",[]]]]],"laterField":["define",\
{},null,[],["seq",{},["range",{},"&","1"],["terminal",{},"\\\\"],["alt",{},["seq",{},["range",{},"\\"","2"],["not",{},["not",{},["range",{},"g","l"]]]],["app",{},"\
expression",[]]]]],"measure":["define",{},null,[],["alt",{},["app",{},"size",[]],["app",{},"offset",[]]]],"size":["define",{},null,[],["seq",{},["alt",{},["term\
inal",{},"4"],["terminal",{},"6"]],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"h"]]],"offset":["define",{},null,[],["seq",{},["terminal",{},"5"\
],["terminal",{},"X"],["app",{},"measured",[]],["terminal",{},"k"],["app",{},"fieldPath",[]],["terminal",{},"h"]]],"measured":["define",{},null,[],["alt",{},["s\
eq",{},["app",{},"typeof",[]],["not",{},["not",{},["alt",{},["terminal",{},"h"],["terminal",{},"k"]]]]],["seq",{},["not",{},["terminal",{},"+"]],["seq",{},["not\
",{},["terminal",{},"&"]],["app",{},"namedType",[]]],["not",{},["not",{},["alt",{},["terminal",{},"h"],["terminal",{},"k"]]]]],["seq",{},["not",{},["terminal",{\
},"+"]],["app",{},"expression",[]]]]],"measuredName":["define",{},null,[],["seq",{},["not",{},["terminal",{},"&"]],["app",{},"namedType",[]]]],"measuredEnd":["d\
efine",{},null,[],["alt",{},["terminal",{},"h"],["terminal",{},"k"]]],"fieldPath":["define",{},null,[],["seq",{},["alt",{},["range",{},"&","1"],["range",{},"4",\
"@"],["terminal",{},"U"]],["star",{},["seq",{},["terminal",{},"Z"],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]]]]],"type":["define"\
,{},null,[],["alt",{},["app",{},"typeof",[]],["seq",{},["not",{},["terminal",{},"+"]],["app",{},"namedType",[]]]]],"typeof":["define",{},null,[],["seq",{},["ter\
minal",{},"+"],["terminal",{},"X"],["app",{},"typed",[]],["terminal",{},"h"]]],"typed":["define",{},null,[],["alt",{},["seq",{},["seq",{},["not",{},["terminal",\
{},"&"]],["app",{},"namedType",[]]],["not",{},["not",{},["terminal",{},"h"]]]],["app",{},"expression",[]]]],"namedType":["define",{},null,[],["seq",{},["opt",{}\
,["range",{},"-","/"]],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]],["star",{},["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]]\
]],"typeSuffix":["define",{},null,[],["alt",{},["terminal",{},"Q"],["app",{},"array",[]]]],"array":["define",{},null,[],["alt",{},["app",{},"open",[]],["app",{}\
,"sized",[]]]],"sized":["define",{},null,[],["seq",{},["terminal",{},"Y"],["range",{},"\\"","#"],["terminal",{},"i"]]],"open":["define",{},null,[],["seq",{},["te\
rminal",{},"Y"],["terminal",{},"i"]]],"binaryOperator":["define",{},"an operator",[],["alt",{},["range",{},"B","R"],["seq",{},["terminal",{},"o"],["not",{},["te\
rminal",{},"A"]]]]],"assignmentOperator":["define",{},"an assignment operator",[],["range",{},"\\\\","f"]],"stepOperator":["define",{},"a step operator",[],["rang\
e",{},"V","W"]],"variable":["define",{},"a variable",[],["terminal",{},"2"]],"map":["define",{},"a map",[],["terminal",{},"3"]],"positional":["define",{},"a pos\
itional parameter",[],["terminal",{},"%"]],"number":["define",{},"a number",[],["range",{},"\\"","#"]],"digits":["define",{},"a number",[],["range",{},"!","\\""]]\
,"string":["define",{},"a string",[],["terminal",{},"$"]],"discard":["define",{},null,[],["terminal",{},"1"]],"identifier":["define",{},"a name",[],["range",{},\
"&","1"]],"word":["define",{},"a name",[],["alt",{},["range",{},"&","1"],["range",{},"4","@"],["terminal",{},"U"]]],"keyword":["define",{},null,[],["alt",{},["r\
ange",{},"4","@"],["terminal",{},"U"]]],"softKeyword":["define",{},null,[],["range",{},"(",","]],"structKeyword":["define",{},"struct, union or enum",[],["range\
",{},"-","/"]],"builtin":["define",{},null,[],["range",{},"&","'"]],"fieldName":["define",{},"a name",[],["range",{},"'","1"]],"token":["define",{},null,[],["ra\
nge",{},"!","u"]]}]`,Ih=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var Ph=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var Lh=new Map(Ph),h1=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),m1=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),g1=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function Ch(e,t){let r=new Set(e.getRightmostFailures().filter(a=>!a.getText().
startsWith("not ")).flatMap(a=>{let o=b1(a);return t||!a.isFluffy()?o:o.filter(i=>i==="an expression")}));if(r.has("an expression")&&Kp(r,h1,"an expression"),r.
has("a name")&&r.delete("'comptime'"),r.has("'let'")&&r.has("'for'")&&Kp(r,m1,"a statement"),r.has("an operator")&&Kp(r,g1,"an operator"),r.has("end of input"))
return["a probe"];let n=s(a=>a.startsWith("'")?0:a==="an operator"?2:1,"rank");return[...r].sort((a,o)=>n(a)-n(o)||(a<o?-1:1))}s(Ch,"expectationsOf");function b1(e){
let t=e.getText(),r=Lh.get(t);if(r!==void 0)return[r];if(e.getType()!=="code")return[t];let[n,a]=t.split("..").map(i=>String(JSON.parse(i)).charCodeAt(0));return n===
void 0||a===void 0?[t]:Array.from({length:a-n+1},(i,u)=>String.fromCharCode(n+u)).flatMap(i=>Lh.get(i)??[])}s(b1,"wordsOf");function Kp(e,t,r){for(let n of t)e.
delete(n);e.add(r)}s(Kp,"replace");function va(e){let t=e.at(-1)??"something else";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}s(va,"inWords");var k1={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},y1=new Map(gh),[Ms,Hh,$h,Up,w1]=[":","+","@","=","<str\
ay $>"].map(ye),v1=/^['"]|^not |^end of input$/;function Fh(e){let r=e.getRightmostFailures().map(n=>n.getText()).map(n=>y1.get(n)??n).filter(n=>!v1.test(n));return{
at:e.getRightmostFailurePosition(),expected:[...new Set(r)]}}s(Fh,"furthestFailure");function qh(e,t){let{text:r,start:n,tokens:a}=e,o=a.findIndex(({code:m})=>m===
Up),i=a[o+1],u=i===void 0?void 0:nr(i.value),p={start:n,end:n+r.length},c=a[t.at],l=a.find(({code:m})=>m===w1);if(l!==void 0)return Xe(zp(n,l),`'${l.value}' is \
not a positional parameter: those are $1, $2 and so on.`,"Put it in quotes if you mean the text.");if(i===void 0||u===void 0)return S1(e,i);let _=`Write ${k1[u]}\
.`;if(u==="begin"||u==="end")return Xe(p,`${i.value} takes nothing after it.`);if(c===void 0){let m=t.expected.length>0&&t.at>o+2?`${i.value} needs ${va(t.expected)}\
.`:`${i.value} needs more than this.`;return Xe(p,m,_)}if(c.code===Up)return Xe(zp(n,c),"A name goes before '=': name=kprobe:f.");if(c.code===Hh)return x1(e,t.at,
i.value,u);let d=N1(a,t.at),f={start:n+d.start,end:n+d.end};if(c.code===$h)return Xe(f,`${i.value} takes no '@' here.`,"Put the part in quotes if you mean the c\
haracter.");if(t.expected.length===0){let m=a[t.at-1];return Xe(f,`${i.value} takes nothing after '${m?.value??""}'.`,_)}let h=c.code===Ms?"":`, not '${r.slice(
d.start,d.end)}'`;return Xe(f,`${i.value} needs ${va(t.expected)} here${h}.`,_)}s(qh,"explainAttachPoint");function Xe(e,t,r){let n={kind:"syntax-error",concerns:"\
attach-point",span:e,message:t,expected:[]};return r===void 0?n:{...n,hint:r}}s(Xe,"attachPointProblem");function x1({start:e,tokens:t},r,n,a){let o=a==="kretpr\
obe"||a==="uretprobe"?" fires when the function returns: it":"",i=a==="kprobe"||a==="uprobe"?"one offset only, after a function":"no offset",u=t[r+1],p=u===void 0||
u.code===Ms?t[r]?.end:u.end,c={start:e+(t[r]?.start??0),end:e+(p??0)};return Xe(c,`${n}${o} takes ${i}.`)}s(x1,"noOffset");function S1({text:e,start:t},r){if(r===
void 0||r.code===Ms){let i={start:t,end:t+e.length};return Xe(i,"An attach point begins with its provider.","kprobe:f, for example.")}let a=nr(r.value.toLowerCase())===
void 0?Bu(r.value,As):r.value.toLowerCase(),o=a===void 0?void 0:`Did you mean ${a}?`;return Xe(zp(t,r),`bpftrace has no provider '${r.value}'.`,o)}s(S1,"unknown\
Provider");function N1(e,t){let r=s(o=>o===void 0||[Ms,Hh,$h,Up].includes(o.code),"ends"),[n,a]=[t,t];if(!r(e[t])){for(;!r(e[n-1]);)n--;for(;!r(e[a+1]);)a++}return{
start:e[n]?.start??0,end:e[a]?.end??0}}s(N1,"wholePart");function zp(e,t){return{start:e+t.start,end:e+t.end}}s(zp,"spanOf");function Mt(e,t,r,n){return{part:e,holds:t,message:r,hint:n}}s(Mt,"demand");var E1=1000n,R1=s(e=>[1n,2n,4n,8n].includes(ke(e)),"isWatched"),A1=s(e=>/^(?!.*(.).*\1)[rwx]+$/.
test(e),"isMode");function jh(e){let t=T1(e).find(({part:r,holds:n})=>r!==void 0&&!r.positional&&!n(r.text));return t?.part&&Xe(t.part.span,t.message,t.hint)}s(
jh,"checkAttachPoint");function T1(e){let{provider:t,place:r}=e,n=s(a=>`, not '${a?.text??""}'`,"not");switch(r.form){case"kernelFunction":return[Dh(r.function,
t)];case"rawTracepoint":case"tracepoint":return[Dh(r.event,t)];case"userFunction":{let a=/^\d/.test(r.function.text);return[Mt(r.language,o=>o==="cpp",`${t} kno\
ws the language cpp here${n(r.language)}.`,`Put names with colons in them in quotes: ${t}:path:"a::b".`),...r.path===void 0?[Gh(r.function,`${t} needs a functio\
n`)]:[],Mt(r.function,()=>!M1(e),`${t} has an empty path, which -p PID does not fill.`),Mt(r.path,()=>!a||r.path?.wildcard!==!0,"An address belongs to one file:\
 its path takes no wildcard.")]}case"usdt":return r.path===void 0?[Gh(r.probe,`${t} needs the name of a probe`)]:[];case"timer":if(r.unit!==void 0){let a=`${t} \
takes a number above 0 here${n(r.rate)}.`;return[Mt(r.rate,o=>ke(o)>0n,a)]}return[Mt(r.rate,a=>ke(a)>=E1,`${t} needs a unit of time, and at least 1us.`,`Write ${t}\
:s:1 or, from bpftrace ${Ce.duration.from} on, ${t}:1s.`)];case"watchpoint":return[Mt(r.address,a=>ke(a)>0n,`${t} needs an address other than 0.`),Mt(r.length,R1,
`${t} takes 1, 2, 4 or 8 bytes here${n(r.length)}.`),Mt(r.mode,A1,`${t} takes a combination of r, w and x here${n(r.mode)}.`)];default:return[]}}s(T1,"demandsOf");
function M1({text:e,span:t,providerSpan:r}){return/^\s*:\s*:/.test(e.slice(r.end-t.start))}s(M1,"hasEmptyPath");function Dh(e,t){return Mt(e,n=>!n.includes("/"),
"A predicate needs a space before its first slash.",`${t}:f /pid == 1/ { ... }`)}s(Dh,"noSlash");function Gh(e,t){return Mt(e,r=>!r.startsWith("/"),`${t} after \
the path.`)}s(Gh,"noPath");var Bh=Ye(hh),Wp=new Map,O1=1e3,I1=100,[Kh,P1]=[ye("<positional>"),ye("=")],L1=/\*|\[.*\]/s;function Os(e,t){let r=Mh(e),n="";for(let{code:i}of r)n+=i;let a=C1(
n);if("expected"in a)return qh({text:e,start:t,tokens:r},a);let o=q1(e,t,r,a);return jh(o)??o}s(Os,"readAttachPoint");function C1(e){let t=Wp.get(e);if(t!==void 0)
return t;let r=H1(e);return Wp.size<O1&&e.length<=I1&&Wp.set(e,r),r}s(C1,"shapeOf");function H1(e){let t=Bh.match(e,"attachPoint");return t.succeeded()?F1(t._cst):
e.includes(Kh)&&Bh.match(e,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Fh(t)}s(H1,"readShape");var $1=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function F1(e){let t=[],r="",n=s((a,o,i)=>{let u=a.ruleName===void 0?i:o,p=a.ruleName??"";if(p!==""&&!$1.test(p)){if(r!==""||p==="name"){t.push({rule:p,from:o,to:o+
a.matchLength});return}r=p}a.children?.forEach((c,l)=>{n(c,u+(a.childOffsets?.[l]??0),u)})},"visit");return n(e,0,0),{form:r,fields:t}}s(F1,"fieldsOf");function q1(e,t,r,n){
let a=n.fields.map(({rule:c,from:l,to:_})=>({rule:c,part:j1(t,r.slice(l,_))})),o=a[0]?.rule==="name"?a[0].part:void 0,i=r[o===void 0?0:r.findIndex(({code:c})=>c===
P1)+1],u=n.form==="anyProvider"?void 0:i,p=t+(i?.start??0);return{kind:"attach-point",span:{start:t,end:t+e.length},text:e,name:o,provider:u?.value??"",providerSpan:{
start:p,end:u===void 0?p:t+u.end},canonical:u===void 0?void 0:nr(u.value),spaced:G1(r),place:D1(n.form,a)}}s(q1,"pointOf");function D1(e,t){let r=s(a=>t.find(o=>o.
rule===a)?.part,"part"),n=s(a=>{let o=r(a);if(!o)throw new TypeError(`The form ${e} has no ${a}`);return o},"needed");switch(e){case"once":case"unresolved":return{
form:e};case"kernelFunction":return{form:e,module:r("module"),function:n("function"),offset:r("bytes")};case"bpfProgram":return{form:e,programId:r("programId"),
program:n("program")};case"rawTracepoint":return{form:e,module:r("module"),event:n("event")};case"tracepoint":return{form:e,category:r("category"),event:r("even\
tPattern")??n("event")};case"sourceLine":return{form:e,path:n("path"),file:n("file"),line:n("line"),column:r("column")};case"userFunction":{let[a,o]=[r("path"),
r("language")];return{form:e,path:a,language:o,function:n("function"),offset:r("bytes")}}case"usdt":return{form:e,path:r("path"),namespace:r("namespace"),probe:n(
"probe")};case"timer":return{form:e,unit:r("unit"),rate:r("duration")??n("rate")};case"counter":return{form:e,event:n("plainEvent"),count:r("count")};case"itera\
tor":return{form:e,object:n("object"),pin:r("pin")};case"watchpoint":{let[a,o]=[r("address"),r("argument")];return{form:e,address:a,function:r("function"),argument:o,
length:n("length"),mode:n("mode")}}case"signal":return{form:e,trigger:n("trigger"),signalName:n("signalName")};case"labelled":return{form:e,label:n("label")};case"\
anyProvider":{let a=t.filter(({rule:o})=>o==="part").map(o=>o.part);return{form:e,providerPattern:n("providerPattern"),parts:a}}default:throw new TypeError(`The\
 grammar has no form ${e}`)}}s(D1,"placeOf");function G1(e){return e.some((t,r)=>r>0&&e[r-1]?.end!==t.start)}s(G1,"isSpaced");function j1(e,t){let r={start:e+(t[0]?.
start??0),end:e+(t.at(-1)?.end??0)},n="",a=!1,o=!1;for(let i of t)n+=i.value,a||=i.code===Kh,o||=i.quoted;return{span:r,text:n,quoted:o,wildcard:L1.test(n),positional:a}}
s(j1,"partOf");var Uh={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Wh(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let n=Uh[t.name];if(n===void 0)return;let a=r.offset===void 0?{}:B1(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...n,...a,...o,...Is(e,r.function)}}case"rawTracepoint":return{...zh(r.event.text),...Is(e,r.event)};case"trac\
epoint":return r.category===void 0||!ut(r.category.text)("lock")?void 0:{...zh(r.event.text),...Is(e,r.event)};case"unresolved":{let n=Uh[t.name];return n?{function:"",
...n,...Is(e,void 0)}:void 0}default:return}}s(Wh,"tracedFunction");function B1({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:ke(t)===0n?"entry":"inside"}}s(B1,"offsetSite");function zh(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(zh,"tracepointSite");function Is(e,t){let r="module"in e.place?e.place.module:void 0,a=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||ut(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...a===void 0?{}:{open:a}}}s(Is,"moduleOf");function Vh({function:e,vmlinux:t,
open:r,unnamed:n}){return t&&r===void 0&&n===void 0&&!Ps(e)}s(Vh,"isOneFunction");function Jh(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!ln(t).some(ut(e.function))))
return`the functions of the module ${e.module} are not known`}s(Jh,"whyUnresolved");function Ps(e){return/[*?[]/.test(e)}s(Ps,"isPattern");var Yh=new WeakMap;function Vp(e){let t=Yh.get(e);if(t!==void 0)return t;let r=we(e.provider);if(r===void 0)return;let{provider:n}=r,a=Wh(e,n),o=a!==void 0&&Lf(
a.function),i={name:e.text,provider:n,kind:V1(e,n)},u=i.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,p={...r,traced:a,needsTrampoline:z1(e,n),unplaced:[
i],placed:{programs:a===void 0?[]:[Jp(a.function,e.text,{...a,listed:o},i)],obstacles:[]},listed:o,plain:a!==void 0&&!o&&Vh(a),...u===void 0?{}:{open:u}};return Yh.
set(e,p),p}s(Vp,"readOnce");function tm(e){return Vp(e)?.listed===!0}s(tm,"isAtListed");var Xh=5e3,Zh={programs:[],refusals:[],beyond:!0},Ls=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#n;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(n=>v(r,n.text,()=>n)),this.#n=t.map((n,a)=>{let o=Vp(this.#t[a]??n);if(o?.
plain)return this.#r.set(o.spelling,o),Qh(n,o.placed)})}on(t){let n=[...this.#r.values()].every(u=>nm(t,u))?this.#n:[],a=new Map,o=s(u=>v(a,u,()=>rm(u,t)),"reso\
lve"),i=0;return this.#e.map((u,p)=>{if(i>Xh)return Zh;let c=n[p]??Qh(u,o(this.#t[p]??u));return i+=c.programs.length,i>Xh?Zh:c})}},K1=[];function Qh(e,{programs:t,
unresolved:r,obstacles:n}){let a=n.length===0?K1:n.map(({at:o,...i})=>({...i,span:e[o]}));return{programs:t,unresolved:r,refusals:a}}s(Qh,"attachmentAt");function rm(e,t){
let r=Vp(e);if(r===void 0)return W1(e,t);if(r.plain&&nm(t,r))return r.placed;let{provider:n,spelling:a,traced:o,unplaced:i,open:u}=r,p=[];re(t.bpftrace,a)||p.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${vo(a)}`});let c=r.needsTrampoline?us(t):void 0;if(c!==void 0&&
p.push(em(c)),o===void 0){let f=u&&`${u} is only known when the script is started`;return{programs:i,obstacles:p,...f===void 0?{}:{unresolved:f}}}let l=Jh(o,t);
if(l!==void 0)return{programs:i,obstacles:p,unresolved:l};if(Ps(o.function))return{programs:X1(e.text,i[0],o,t),obstacles:p};let _=eS(n,o,t);_!==void 0&&p.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:_});let d=(r.listed||fp(t,o.function))&&o.vmlinux&&!c?dp(o.function,t,o.tracing):void 0;return d!==void 0&&
p.push(em(d)),!r.listed&&fp(t,o.function)?{programs:[Jp(o.function,e.text,o,i[0])],obstacles:p}:{programs:r.placed.programs,obstacles:p}}s(rm,"resolveOne");var U1=new WeakMap;
function nm(e,{spelling:t,needsTrampoline:r}){let n=v(U1,e,()=>new Map);return v(n,t,()=>e.table===void 0&&e.lockPath===void 0&&re(e.bpftrace,t)&&!(r&&us(e)))}s(
nm,"takesPlain");function em({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:{}}}s(em,"unattachable");function z1({
place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(z1,"needsTrampoline");function W1(e,t){let[,r="",n="",a]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(e.text)??[],o=we("fentry")?.provider;if(n.startsWith("$")&&o!==void 0){let c=`${n} is only known when the script is started`;return{programs:[{name:e.text,
provider:o,kind:o.kind}],obstacles:[],unresolved:c}}if(!Ps(n))return{programs:[],obstacles:[]};let i=a===void 0?[]:Jo(n,a.split(":"),t.bpftrace);if(i.length===0){
let c=`bpftrace ${t.bpftrace} matches no provider with \`${n}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"unsupported-syntax",at:"span",why:c}]}}let u=i.
flatMap(c=>{let l=Os(`${r}${c}:${a}`,e.span.start);return l.kind==="syntax-error"?[]:[rm(l,t)]}),p=u.find(c=>c.unresolved!==void 0)?.unresolved;return{programs:u.
flatMap(({programs:c})=>c),obstacles:u.flatMap(({obstacles:c})=>c.map(l=>({...l,at:"span"}))),...p===void 0?{}:{unresolved:p}}}s(W1,"resolveAnyProvider");function V1({
place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==void 0&&Y1(e.address)||e.form===
"unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(V1,"kindOf");var J1=2n**63n;function Y1({text:e,positional:t}){return t||ke(e)>=J1}s(Y1,"mayBeOfKernel");
function Jp(e,t,{vmlinux:r,edge:n,listed:a=!0},o){if(!r)return{...o,name:t};let i={function:e,edge:n,...a?{}:{unlisted:!0}};return{...o,name:t,site:i}}s(Jp,"pla\
cedAt");function X1(e,t,r,n){if(!r.vmlinux)return[t];let a=e.slice(0,e.lastIndexOf(":")+1);return[...Q1(r,n).map(i=>Jp(i,a+i.replace(/^__traceiter_/,""),r,t)),t]}
s(X1,"expand");var Z1=new WeakMap;function Q1({function:e,tracing:t},r){let n=v(Z1,r,()=>new Map);return v(n,`${t} ${e}`,()=>{let a=ut(e);return[...new Set([...ln(
r),..._p(r)])].filter(o=>a(o)&&dp(o,r,t)===void 0)})}s(Q1,"attachableMatches");function eS(e,t,r){let n=er.functions;if(!(e.name!=="kretprobe"||!n.includes(t.function))&&
!L(r.bpftrace,er.before))return`bpftrace before ${er.before} refuses a kretprobe on ${t.function}, because it might lock up the system`}s(eS,"bannedKretprobe");function R(e,t,r){let n=[e],a=[];for(;n.length>0;){let o=n.pop();if(o===void 0){let u=a.pop();u!==void 0&&r?.(u);continue}t(o),r!==void 0&&(a.push(o),n.push(void 0));
let i=Xp(o);for(let u=i.length-1;u>=0;u--)n.push(i[u])}}s(R,"walk");function Xp(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Yp;case"\
map-declaration":return Ar(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...Ar(e.predicate),e.body];case"block":
return[...e.statements,...Ar(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...Ar(e.value),
e.variable];case"if":return[e.condition,e.then,...Ar(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return Ar(e.value);case"map":return e.keys??Yp;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...Ar(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return tS(e)}}s(Xp,"childrenOf");function Ar(e){return e?[e]:Yp}s(Ar,"optional");var Yp=[];function tS(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(tS,"unreachable");var He="?",xa="*",Cs="?=",Sa="",Hs="\0",rS=/^=[-\d]/;function Na(e){return`=${e}`}s(Na,"oneValue");function Tr(e){return`${He}${e}`}s(Tr,"valuesNamed");function om(e){
if(e.includes(He))return He;let t=e.join(Hs);return e.some(Fs)?Tr(t):t}s(om,"joinValues");function $s(e){return e.split(Hs).every(t=>t.startsWith("=")||t===Sa)}
s($s,"isOneValue");function Ea(e,t,r){return r==="by-hash"?!0:r==="same"?nS(e,t):qs(e,t)}s(Ea,"keysMatch");function nS(e,t){return e===xa||t===xa?!0:e===t?e!==He:
e===Cs||t===Cs?$s(e)||$s(t):!Fs(e)&&!Fs(t)&&qs(e,t)}s(nS,"valuesAreSame");function qs(e,t){if([e,t].some(a=>Fs(a)||a===xa)||e===t)return!0;let[r,n]=[e.split(Hs),
t.split(Hs)];return r.length!==n.length?!0:r.every((a,o)=>aS(a,n[o]??He))}s(qs,"valuesMeet");function Fs(e){return e.startsWith(He)}s(Fs,"isUnknown");function aS(e,t){
return e===t||am(e,t)||am(t,e)}s(aS,"partsMeet");function am(e,t){return rS.test(e)?Yd.includes(t)||e==="=0"&&Xd.includes(t):!1}s(am,"isAmong");var Aa={sharing:"shared",text:"",bound:!0,constant:!0,values:Sa},sm={sharing:"shared",text:"*",bound:!1,constant:!1,values:xa};function im(e){return{...e,text:"\
*",bound:!1,values:Cs}}s(im,"anyLiteral");function um(e){let t=e.values===He?He:Tr(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(um,"inte\
rvalKey");var oS=/^(u?int64(_t)?|long|size_t)$/,js=8,sS=500,iS=1e4,Zp={sharing:"shared",bound:!0,constant:!0},Qp=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,
values:Tr(e)}),"fixed"),Ra={sharing:"unknown",text:"?",bound:!1,constant:!1,values:He};function yn(e,t){let[r]=e;if(r===void 0)return Aa;let n=cm();if(e.length>
1)return Mr(e.map(o=>kn(o,t,0,n)));let a=kn(r,t,0,n);return{...a,text:a.text.replace(/^\((.*)\)$/s,"$1")}}s(yn,"classifyKey");function pm(e,t){let r=[e,t].map(n=>kn(
n,void 0,0,cm()));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}s(pm,"isSameKey");function cm(){return{parts:sS,letters:iS}}s(cm,"newBudget");function kn(e,t,r,n){
if(n.parts--<=0)return Ra;let a=s(o=>kn(o,t,r,n),"again");switch(e.kind){case"integer":{let o=String(ke(e.text));return{...Zp,text:o,values:Na(o)}}case"string":
return n.letters-=e.text.length,n.letters<0?Ra:{...Zp,text:e.text,values:Na(e.text)};case"duration":case"positional":return Qp(e.text);case"boolean":{let o=e.value?
"1":"0";return{...Zp,text:o,values:Na(o)}}case"sizeof":return Qp(`${e.name}(${e.text.replace(/\s+/g,"")})`);case"identifier":case"variable":{let o=r<js?t?.resolve(
e.name):void 0;return o!==void 0?kn(o.value,o.scope,r+1,n):e.kind==="variable"?{...Ra,text:e.name}:ec(e.name)}case"call":return uS(e,a)??Gs(e);case"tuple":{let o=Mr(
e.elements.map(a));return{...o,text:`(${o.text})`}}case"record":{let o=Mr(e.fields.map(i=>a(i.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<
js?lm(e,t):void 0;return o===void 0?Gs(e):kn(o.value,o.scope,r+1,n)}case"cast":{let o=a(e.operand);return oS.test(e.type)?o:Ds(o,`(${e.type})${o.text}`)}case"un\
ary":{if(e.operator==="*")return Gs(e);let o=a(e.operand),i=e.operator==="!"?"shared":o.sharing,u=`${e.operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(
u)?{...o,sharing:i,text:u,values:Na(u)}:{...Ds(o,u),constant:o.constant,sharing:i}}case"binary":{let{operator:o}=e,[i,u]=[a(e.left),a(e.right)],p=Ds(Mr([i,u]),`\
(${i.text}${o}${u.text})`);if(!ef.has(o))return p;let c=o==="%"&&u.constant?Tr(`${o}${u.text}`):p.values;return{...p,sharing:"shared",values:c}}case"ternary":{let{
condition:o,then:i=o,else:u}=e,p=Mr([a(i),a(u)]),c=Mr([a(o),p]);return{...Ds(c,`(${c.text}?)`),sharing:p.sharing}}case"map":case"index":case"update":case"block-\
expression":case"if-expression":return Gs(e)}}s(kn,"classify");function Ds(e,t){return{...e,text:t,constant:!1,values:e.bound?Tr(t):He}}s(Ds,"computed");function Gs(e){
let t=new Set;return R(e,r=>{r.kind==="variable"&&t.add(r.name)}),{...Ra,text:`?${[...t].sort().join("")}`}}s(Gs,"unknownKey");function ec(e){let t=sf(e);if(t===
void 0)return Ra;let{sharing:r}=t,n=t.fixed!=="event",a=n?e.replace(/^__builtin_/,""):"?",o=t.values??(n?Tr(a):He);return{sharing:r,text:a,bound:n,constant:!1,values:o}}
s(ec,"classifyBuiltin");function uS({name:e,arguments:t},r){if(Qd.has(e)){let a=Mr(t.map(r));return a.constant?Qp(`${e}(${a.text})`):void 0}if(t.length===0)return ec(
e);let[n]=t;if(!(e!=="pid"&&e!=="tid"||n?.kind!=="identifier"))return{...ec(e),text:`${e}(${n.name})`}}s(uS,"classifyCall");function lm({object:e,name:t},r,n=0){
if(n>=js)return;let a={value:e,scope:r};for(let o=0;o<js&&a!==void 0;o++){let{value:i,scope:u}=a;if(i.kind==="tuple"||i.kind==="record"){let p=i.kind==="tuple"?
i.elements.find((c,l)=>String(l)===t):i.fields.find(c=>c.name===t)?.value;return p&&{value:p,scope:u}}i.kind==="member"?a=lm(i,u,n+1):a=i.kind==="variable"||i.kind===
"identifier"?u.resolve(i.name):void 0}}s(lm,"partOf");function Mr(e){let t=s(n=>e.some(a=>a.sharing===n),"has");return{sharing:t("per-thread")?"per-thread":t("p\
er-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(n=>n.text).join(","),bound:e.every(n=>n.bound),constant:e.every(n=>n.constant),values:om(e.map(n=>n.
values))}}s(Mr,"combine");function _m(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(_m,"keysMayDiffer");var Ks=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(Or(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
dm(t))}learn(t){let r=t.filter(n=>!this.#e.includes(n));this.#e=[...this.#e,...r].slice(-pS)}within(t,r){let n=this.#e;this.learn(t),this.#r(n,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e=this.#e.filter(n=>!r.test(n))}forgetMap(t){this.#t.add(t);let r=Or(t,"");this.#e=this.#e.filter(n=>!n.startsWith(r))}get text(){
return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,n=new Set;this.#t=n,t(),this.#t=r;for(let a of n)r.add(a);return n}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let n=this.#e.filter(o=>!o.includes("$"));this.#e=t;let a=this.deletionsIn(r);this.#e=n;for(let o of a)this.forgetMap(o)}#r(t,r){r();let n=new Set(
this.#e);this.#e=t.filter(a=>n.has(a))}},pS=64;function Or(e,t){return`${e}[${t}`}s(Or,"keyFact");function dm(e){return`not zero: ${e}`}s(dm,"notZeroFact");var fm=64;
function hm(e,t,r,n){return tc(e,t,{scope:r,mapNamed:n,budget:{parts:fm}})}s(hm,"factsOf");function tc(e,t,r){if(r.budget.parts--<=0)return[];let n=s((a,o)=>tc(
a,o,r),"further");switch(e.kind){case"unary":return e.operator==="!"?n(e.operand,!t):Bs(e,t,r);case"binary":{let{left:a,right:o,operator:i}=e;if(i==="&&")return t?
[...n(a,!0),...n(o,!0)]:[];if(i==="||")return t?[]:[...n(a,!1),...n(o,!1)];let u=lS(i,ne(o),t);return u===void 0?Bs(e,t,r):n(a,u)}case"call":return t?_S(e,r):[];case"\
variable":{let a=r.scope.resolve(e.name);return[...a===void 0||a.value.kind==="variable"?[]:tc(a.value,t,{...r,scope:a.scope}),...Bs(e,t,r)]}default:return Bs(e,
t,r)}}s(tc,"read");var cS=new Set(["==","!="]);function lS(e,t,r){return t===void 0?void 0:t===0&&cS.has(e)?e==="!="===r:!r||t<0?void 0:e===">"||e==="=="||e==="\
>="&&t>0?!0:void 0}s(lS,"comparedWithZero");function Bs(e,t,{scope:r}){let n=t?Us([e],r):void 0;return n===void 0?[]:[dm(n)]}s(Bs,"notZero");function _S({name:e,
arguments:[t,r]},{scope:n,mapNamed:a}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?n.argument(t.name)?.value:t;if(o?.kind!=="map"||o.keys!==
void 0)return[];let i=Us([r],n);return i===void 0?[]:[Or(a(o.name),i)]}s(_S,"presence");function Us(e,t){let{text:r}=yn(e,t);if(!r.includes("?"))return r;let n={
parts:fm},a=e.map(o=>mm(o,t,n));return a.every(o=>o!==void 0)?a.join(","):void 0}s(Us,"spell");function mm(e,t,r){if(r.parts--<=0)return;let n=s(o=>mm(o,t,r),"a\
gain");switch(e.kind){case"member":{let o=n(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=n(e.operand);return o&&`(${e.type})${o}`}case"tup\
le":{let o=e.elements.map(n);return o.every(i=>i!==void 0)?o.join(","):void 0}case"identifier":if(/^(arg\d+|retval|args)$/.test(e.name))return e.name;break;case"\
variable":return e.name;default:}let{text:a}=yn([e],t);return a.includes("?")?void 0:a}s(mm,"wordOf");function gm(e,t){let r={value:e,scope:t};for(let n=0;n<dS&&
r!==void 0;n++){let{value:a,scope:o}=r;switch(a.kind){case"integer":case"duration":return ke(a.text)!==0n;case"positional":case"sizeof":return!0;case"cast":r={value:a.
operand,scope:o};break;case"unary":if(a.operator!=="-")return!1;r={value:a.operand,scope:o};break;case"identifier":case"variable":if(a.name==="ncpus")return!0;r=
o.resolve(a.name);break;default:return!1}}return!1}s(gm,"isNeverZero");var dS=16;function bm(e){return e.kind==="cast"&&e.type.endsWith("*")}s(bm,"isPointer");function wn(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(wn,"lookUp");function km(e,t){wn(e,"value",t);let{keys:r=[],name:n,span:a}=t,o=e.
mapName(n);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:yn(r,e.scope),span:e.place(a)})}s(km,"readEntry");function vn(e,t){let{change:r,access:n,
span:a,aggregation:o,plain:i=!1,discarded:u=!1}=t,p=n.keys??[],c=yn(p,e.scope),l=e.mapName(n.name),_=e.spell(p);e.call({kind:"change",change:r,map:l},a),r==="de\
lete"?e.facts.forgetMap(l):_!==void 0&&e.facts.learn([Or(l,_)]);let d={change:r,...o===void 0?{}:{aggregation:o},map:l,key:o!==void 0&&on.has(o)?um(c):c,keys:p,
...i?{plain:i}:{},...u?{discarded:u}:{}};e.change(d,a)}s(vn,"changeEntry");function zs(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(r)})}s(zs,"fail");
var fS=new Set(["/","%","/=","%="]);function Ws(e,t,r,n){!fS.has(t)||gm(r,e.scope)||e.facts.isNotZero(e.spell([r]))||zs(e,"division",n)}s(Ws,"operate");function ym(e,{
name:t,span:r}){e.call({kind:"name",name:t},r),ia.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(ym,"readBuiltin");function wm(e,{name:t,arguments:[r],
span:n}){let a=rf.get(t);a!==void 0&&zs(e,a,n);let o=r&&e.given(r).value,i=e.place(n);e.call({kind:"name",name:t},n),t==="has_key"&&o?.kind==="map"&&wn(e,"own",
o),t==="exit"&&e.mayExit(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:i}),Fo.has(t)&&e.effects.
push({kind:"output",function:t,span:i}),ia.has(t)&&e.effects.push({kind:"stack",span:i})}s(wm,"callFunction");var Ta=class{static{s(this,"Scope")}#e;#t;#r=new Map;#n=new Map;#o=[];#a=0;constructor(t,r,n){this.#e=r,this.#t=Ie(()=>hS(t,n))}get changes(){return this.#a}set(t,r){
let n=this.argument(t);if(n?.value.kind==="variable")return n.scope.#s(n.value.name);if(r===void 0||this.#t().has(t))return this.#s(t);this.#r.get(t)!==r&&this.#a++,
this.#r.has(t)||this.#o.push(t),this.#r.set(t,r),R(r,a=>{a.kind==="variable"&&X(this.#n,a.name,t)})}#s(t){(!this.#t().has(t)||this.#r.has(t))&&this.#a++,this.#t().
add(t),this.#r.delete(t),this.#u(t)}#u(t){let r=this.#n.get(t)??[];this.#n.delete(t);for(let n of r)this.#r.delete(n)&&this.#a++,this.#u(n)}inBranch(t){this.#i(
t)}inEither(t,r){let n=this.#i(t),a=this.#i(r);for(let[o,i]of n)a.has(o)&&this.set(o,i)}#i(t){let r=this.#o.length;t();let n=new Map;for(let a of this.#o.splice(
r)){let o=this.#r.get(a);o!==void 0&&n.set(a,o),this.#r.delete(a)&&this.#a++}return n}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let n=this.#r.get(
t);return n&&{value:n,scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&Ma(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)break;r=n}return r}};
function Ma(e){return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(Ma,"isName");function hS(e,t){let r=new Map,n=new Set(t),a=s(
(o,i)=>{let u=r.get(o);u===void 0?r.set(o,i):pm(u,i)||n.add(o)},"note");return R(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?a(o.
target.name,o.value):n.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&a(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&n.add(o.
operand.name),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable.name)}),n}s(hS,"changingVariables");var Vs=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#n=new WeakMap;#o=0;of(t){let r=new Map;return Array.from(t,n=>this.#a(n,r)).
join(" ")}#a(t,r){let n=r.get(t);if(n!==void 0)return n;let{value:a,scope:o}=t,i=Ma(a)?o.argument(a.name):void 0;if(i!==void 0)return this.#a(i,r);let{number:u,
names:p}=this.#u(a),c=p.map(_=>this.#s(_,o,r)),l=vm(this.#e,`${u} ${c.join(" ")}`);return r.set(t,l),l}#s(t,r,n){let a=r.argument(t);if(a!==void 0)return`${this.#a(
a,n)}`;if(!t.startsWith("$"))return t;let o=this.#n.get(r)??this.#o++;return this.#n.set(r,o),`${t}:${o}.${r.changes}`}#u(t){let r=this.#r.get(t);if(r!==void 0)
return r;let n=new Set;R(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&n.add(o.name)});let a={number:vm(this.#t,JSON.stringify(t,mS)),names:[
...n]};return this.#r.set(t,a),a}};function vm(e,t){return v(e,t,()=>e.size)}s(vm,"numberIn");function mS(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(mS,"\
withoutPlace");var gS=3e5,bS=20,Nm=50,kS=64;function Sn(){return{left:gS}}s(Sn,"callBudget");var xn=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new Ks;scope;#e;#t=[];#r;#n;#o=new Vs;#a=new Map;#s=Number.
POSITIVE_INFINITY;#u=0;#i=!1;#p=!1;constructor(t,r,n,a){this.#n=n,this.scope=new Ta(t,new Map,r),this.#e=r,this.calls=a}spend(t){this.#r!==void 0&&(this.#n.left-=
t)}place(t){return this.#r??t}call(t,r){this.calls?.push({...t,always:this.#c&&!this.#p,span:this.place(r)})}change(t,r){this.effects.push({kind:"map",...t,...this.#c?
{}:{sometimes:!0},span:this.place(r)})}mayReturn(){this.#i=!0}mayExit(){this.#p=!0}get#c(){return this.#u===0&&!this.#i}mapName(t){let r=this.scope.argument(t)?.
value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return Us(t,
this.scope)}factsOf(t,r){return hm(t,r,this.scope,n=>this.mapName(n))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#_(t.scope,
r)}where(t,r,n){this.#u++,this.facts.within(this.factsOf(t,r),n),this.#u--}inBranch(t){this.#u++,this.scope.inBranch(t),this.#u--}isFollowing(t){let r=this.#t.indexOf(
t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(yS.has(t.value.kind))return this.within(t,r);let n=[t],a=this.place(t.value.span);
this.#l({name:this.#o.of(n),given:n,place:a,keepsFacts:!0},()=>this.within(t,r))}follow(t,r,n,a){let o=this.place(r),i=[...n.values()],u=`${t.span.start} ${this.#o.
of(i)}`,p={outermostCall:this.#r,returned:this.#i};this.#r=o,this.facts.inOtherBody(()=>this.#l({name:u,given:i,place:o,keepsFacts:!1},()=>{this.#t.push(t),this.#_(
new Ta(t.body,n,this.#e),a),this.#t.pop()})),this.#r=p.outermostCall,t.kind==="subprogram"&&(this.#i=p.returned)}#l({name:t,given:r,place:n,keepsFacts:a},o){let{
facts:i}=this,u=`${t}
${i.text}`,p=this.#a.get(u);if(p!==void 0)return this.#d(p,n);if(this.#t.length>=kS||this.#n.left<=0){this.tooDeep??=n;return}this.spend(bS);let c={branches:this.#u,
returned:this.#i,exited:this.#p,cutBy:this.#s},l={effects:this.effects.length,calls:this.calls?.length??0},_=xm(r);this.#u=0,this.#i=!1,this.#p=!1,this.#s=Number.
POSITIVE_INFINITY;let d=i.deletionsIn(o),f={effects:Sm(this.effects.splice(l.effects),wS),calls:Sm(this.calls?.splice(l.calls)??[],vS),returns:this.#i,exits:this.#p,
deletesFrom:d};this.#s>=this.#t.length&&xm(r)===_&&(!a||`${t}
${i.text}`===u)&&this.#a.set(u,f),this.#u=c.branches,this.#i=c.returned,this.#p=c.exited,this.#s=Math.min(c.cutBy,this.#s),this.#d(f,n)}#d({effects:t,calls:r,returns:n,
exits:a,deletesFrom:o},i){let u=this.#c,p=u&&!this.#p;this.spend(t.length+r.length);for(let c of t)this.effects.push(c.kind==="map"&&!u?{...c,sometimes:!0,span:i}:
{...c,span:i});for(let c of r)this.calls?.push({...c,always:c.always&&p,span:i});n&&(this.#i=!0),a&&(this.#p=!0);for(let c of o)this.facts.forgetMap(c)}#_(t,r){
let n=this.scope;this.scope=t,r(),this.scope=n}},yS=new Set(["integer","string","variable","identifier","map"]);function xm(e){return e.reduce((t,{value:r,scope:n})=>{
let a=Ma(r)?n.argument(r.name):void 0;return t+(a?.scope??n).changes},0)}s(xm,"changesOf");function Sm(e,t){return[...new Map(e.map(r=>[t(r),r])).values()]}s(Sm,
"onlyOnce");function wS(e){return JSON.stringify(e,(t,r)=>t==="span"||t==="nameSpan"?void 0:r)}s(wS,"nameOfEffect");function vS({span:e,...t}){return JSON.stringify(
t)}s(vS,"nameOfCall");function Rm(e){let t=new Map,r=new Map;for(let n of e.items)n.kind==="macro"&&X(t,n.name,n),n.kind==="subprogram"&&r.set(n.name,n);return{macros:t,subprograms:r}}
s(Rm,"callablesOf");function Am(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(n=>Em(n,e,!0))??r.find(n=>Em(n,
e,!1))}s(Am,"calleeOf");function Em({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((n,a)=>{let o=t.arguments[a];return n.startsWith("@")?Nn(
o):n.startsWith("$")?o?.kind==="variable":!r||!(Nn(o)||o?.kind==="variable")})}s(Em,"takes");function Nn(e){return e?.kind==="map"&&e.keys===void 0}s(Nn,"isWhol\
eMap");var xS=new Set(["integer","string","boolean","duration"]),SS=new Set(["print","clear","zero","len","has_key","find"]);function Tm(e,t=Sn()){let{effects:r,tooDeep:n}=nc(
e,new xn(e.body,e.unknown,t));return n===void 0?{effects:r}:{effects:r,tooDeep:n}}s(Tm,"effectsOf");function Mm(e,t){let r=[];return nc(e,new xn(e.body,e.unknown,
t,r)),r}s(Mm,"callsOf");function Om(e){let t=[],{effects:r}=nc(e,new xn(e.body,e.unknown,Sn(),t));return{effects:r,calls:t}}s(Om,"effectsAndCallsOf");function nc({
body:e,predicate:t,callables:r},n){let a=new rc(n,r);return t===void 0?a.visit(e):(a.visit(t),n.where(t,!0,()=>a.visit(e))),n}s(nc,"visited");var rc=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?Nm:1),t.kind){case"assign\
ment":return this.#a(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#o(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#n(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let n=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:n},t.span);let a=Or(n,`${t.variable.name}.0`);return r.facts.inLoop(
[a],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#u(t);case"call":return this.#i(t);case"update":if(t.operand.kind==="map")return this.#l(t.operand),wn(r,"own",t.operand),
vn(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#i(t.expression,!0):this.visit(t.expression);case"map":return this.#l(t),km(r,t);case"jump":this.#r(
t),t.keyword==="return"&&r.mayReturn();return;case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"\
index":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(n=>n.kind==="integer")&&!bm(t.object)&&zs(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#n(t.left,t.operator==="&&",t.right)):(this.visit(t.right),Ws(r,t.operator,t.right,
t.span));case"ternary":{let{condition:n,then:a,else:o}=t;return this.visit(n),a!==void 0&&r.scope.inBranch(()=>this.#n(n,!0,a)),r.scope.inBranch(()=>this.#n(n,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Xp(t))this.visit(r)}#n(t,r,n){this.#e.where(t,r,()=>this.visit(n))}#o({condition:t,then:r,else:n}){let{scope:a,
facts:o}=this.#e;if(this.visit(t),n===void 0){a.inBranch(()=>this.#n(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}a.inEither(
()=>this.#n(t,!0,r),()=>this.#n(t,!1,n))}#a(t){let{target:r,operator:n,value:a,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),Ws(this.#e,n,a,o),r.kind===
"variable"&&this.#e.setVariable(r.name,n==="="?a:void 0)}#s(t,{value:r,operator:n,span:a}){let o=this.#e;this.#l(t);let i=o.given(r),{value:u}=i;if(n!=="="||u.kind!==
"call"||!Ud.has(u.name)){n!=="="&&wn(o,"value",t),this.visit(r),Ws(o,n,r,a);let p=n!=="="||xS.has(u.kind);return vn(o,{change:"assign",access:t,span:a,plain:p})}
o.within(i,()=>{for(let p of u.arguments)this.visit(p)}),wn(o,"own",t),vn(o,{change:"aggregate",access:t,span:a,aggregation:u.name})}#u(t){let{name:r,span:n}=t,
a=this.#e.scope.argument(r);if(a!==void 0)return this.#e.followArgument(a,()=>this.visit(a.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#i(
{kind:"call",name:r,nameSpan:n,arguments:[],span:n});ym(this.#e,t)}}#i(t,r=!1){let n=Am(t,this.#t);if(n!==void 0&&!this.#e.isFollowing(n))return this.#c(n,t);if(t.
name==="delete")return this.#p(t,r);for(let[a,o]of t.arguments.entries())(!(a===0&&SS.has(t.name))||!Nn(this.#e.given(o).value))&&this.visit(o);wm(this.#e,t)}#p({
arguments:t,span:r},n){let a=this.#e,o=t.map(p=>a.given(p)),i=o[0]?.value,u=t[1];if(Nn(i)&&u!==void 0&&!Nn(u))return this.visit(u),vn(a,{change:"delete",access:{
...i,keys:[u]},span:r,discarded:n});for(let p of o){let{value:c}=p;a.within(p,()=>{if(c.kind!=="map")return this.visit(c);this.#l(c),vn(a,{change:"delete",access:c,
span:r,discarded:n})})}}#c(t,r){let n=new Map;if(t.kind==="macro")t.parameters.forEach((a,o)=>{let i=r.arguments[o];i!==void 0&&n.set(a,{value:i,scope:this.#e.scope})});else
for(let a of r.arguments)this.visit(a);this.#e.follow(t,r.span,n,()=>this.visit(t.body))}#l({keys:t=[]}){for(let r of t)this.visit(r)}};var Js=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let n=new Set,a=!1;return R(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&n.add(o.name),a||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:a,calls:n}]});for(let{name:r,calls:n}of this.#e)for(let a of n)X(this.#t,a,r)}returnsBy(t){return this.#n("return",({returns:r})=>r).has(t)}calls(t,...r){
let n=this.#n(`${r.join()}()`,({calls:a})=>r.some(o=>a.has(o)));return NS(t,a=>r.includes(a)||n.has(a))}#n(t,r){return v(this.#r,t,()=>{let n=new Set(this.#e.filter(
r).map(({name:a})=>a));for(let a of n)for(let o of this.#t.get(a)??[])n.add(o);return n})}};function NS(e,t){let r=!1;return R(e,n=>{(n.kind==="call"||n.kind===
"identifier")&&(r||=t(n.name))}),r}s(NS,"names");var Pm=new Map(Ih.map((e,t)=>[e,33+t]));function x(e){let t=Pm.get(e);if(t===void 0)throw new TypeError(`The grammar has no token ${e}`);return t}s(x,"codeOf");
function ac(e){return[...Pm].filter(([t])=>e.test(t))}s(ac,"tokensLike");var Im=4096,Ys=class{static{s(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#r=new Int32Array(1024);#n=0;constructor(t){this.source=t}get count(){return this.#n}clear(){this.#n=0}push(t,r,n){this.#n===this.#e.length&&this.#o(),this.#e[this.#n]=
t,this.#t[this.#n]=r,this.#r[this.#n++]=n}pop(){this.#n--}insert(t,r){let n=this.end(t-1);this.push(0,n,n);for(let a of[this.#e,this.#t,this.#r])a.copyWithin(t+
1,t,this.#n-1);this.#e[t]=r,this.#t[t]=this.#r[t]=n}remove(t,r){for(let n of[this.#e,this.#t,this.#r])n.copyWithin(t,r,this.#n);this.#n-=r-t}code(t){return t<this.#n?
this.#e[t]??0:0}start(t){return t<this.#n?this.#t[t]??0:this.end(this.#n-1)}end(t){return this.#r[t]??0}text(t){return this.source.slice(this.#t[t],this.#r[t])}onNewLine(t){
return t>0&&this.source.slice(this.#r[t-1],this.#t[t]).includes(`
`)}apart(t){return t>0&&t<this.#n&&this.#r[t-1]!==this.#t[t]}characters(){let t="";for(let r=0;r<this.#n;r+=Im)t+=String.fromCharCode(...this.#e.subarray(r,Math.
min(r+Im,this.#n)));return t}#o(){let t=this.#e.length*2,[r,n,a]=[this.#e,this.#t,this.#r];this.#e=new Uint8Array(t),this.#t=new Int32Array(t),this.#r=new Int32Array(
t),this.#e.set(r),this.#t.set(n),this.#r.set(a)}},Xs=new Map(["()","[]","{}"].map(e=>[x(e.charAt(0)),x(e.charAt(1))])),Zs=new Set(Xs.values());function Ir(e,t){
let r=[];for(let n=0;n<t;n++)Xs.has(e.code(n))?r.push(n):Zs.has(e.code(n))&&r.pop();return r}s(Ir,"bracketsBefore");var RS=64,AS=x(";"),TS=new Set([...";{}"].map(x)),MS=1e3,Lm=/^[(){}[\];,]$/;function Cm(e,t,r){let n=r.getRightmostFailurePosition();n===e.count&&n>1&&!t.open&&
e.code(n-1)===AS&&n--;let a=n;for(;a>0&&n-a<RS&&!TS.has(e.code(a-1));)a--;return{tokens:e,rule:t.rule,at:n,found:n<e.count?e.text(n):"",expected:Ch(r,oc(e,n)),statement:a,
before:OS(e,a,n)}}s(Cm,"failureOf");function Ze(e,t){let r=e.start(t);return{start:r,end:t<e.count?e.end(t):r}}s(Ze,"spanOf");function Oa(e,t,r){return{start:e.
start(t),end:e.end(r-1)}}s(Oa,"spanOfRange");function En(e,t){return t>0&&t<e.count&&!e.apart(t)}s(En,"isGlued");function oc(e,t){return e.apart(t)?e.onNewLine(
t)||!(Lm.test(e.text(t-1))||Lm.test(e.text(t))):!1}s(oc,"spaced");function OS(e,t,r){let n="";for(let a=t;a<r;a++){let o=e.text(a);n+=(a>t&&oc(e,a)?" ":"")+(o.startsWith(
'"')?'""':o.slice(0,MS))}return t<r&&oc(e,r)?`${n} `:n}s(OS,"squeezed");var IS=/[\p{C}\p{Z}]/gu;function $e(e){return`'${(e.length>40?`${e.slice(0,40)}...`:e).replace(
IS,r=>r===" "?" ":Ro(r))}'`}s($e,"quote");var PS=new Set(["if","ifdef","ifndef","elif","elifdef","elifndef","else","endif","include","include_next","import","__include_macros","define","undef","line","e\
rror","pragma","ident","sccs","assert","unassert","warning","embed"]),LS=/^(?:define|undef|ifdef|ifndef)$/,CS=1e3,HS=/^\s*#\s*(\w*)\s*([\s\S]*)$/;function Hm(e){
let t=0;return e.flatMap(r=>{if(r.kind!=="preprocessor")return[];let[,n="",a=""]=HS.exec(r.text.slice(0,CS))??[],o=t===0?$S(n,a.replace(/\/\*[\s\S]*?\*\//g," ").
trim()):void 0;return/^if(?:n?def)?$/.test(n)&&t++,n==="endif"&&(t=Math.max(0,t-1)),o===void 0?[]:[{kind:"syntax-error",span:r.span,expected:[],...o}]})}s(Hm,"w\
rongDirectives");function $S(e,t){if(!(/^\d/.test(e)||e===""&&t==="")){if(!PS.has(e))return{message:`bpftrace gives lines that begin with # to the preprocessor \
of C, which knows no ${$e(`#${e}`)}.`,hint:"Comments begin with //."};if(e==="include"&&!/^["<\w]/.test(t))return{message:"This #include names no file.",hint:"W\
rite #include <linux/sched.h>, or remove the line."};if(LS.test(e)&&t==="")return{message:`This #${e} has no name.`,hint:"Name the macro, or remove the line."}}}
s($S,"whyWrong");var $m=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function ft(e,t){return $m.lastIndex=t,$m.test(e)||jp(e,t)>t}s(ft,"startsI\
tem");function Fm(e,t){for(let r=e.indexOf(`
`,t);r!==-1;r=e.indexOf(`
`,r+1))if(ft(e,r+1))return r+1;return e.length}s(Fm,"nextItemStart");var Ia=10,qm=13,FS=33,Km=34,sc=35,qS=42,Rn=47,Dm=92,[Qs,uc,Um,ti,pc,zm,Wm,Vm]=[0,1,2,3,4,5,6,7],Be=new Uint8Array(128),cc=Array.from({length:128},()=>[]);for(let e of ac(
/^[^\w<]|^<(?!\w)/))cc[e[0].charCodeAt(0)]?.push(e);cc.forEach((e,t)=>{e.sort(([r],[n])=>n.length-r.length),e.length>0&&(Be[t]=zm)});for(let e of" 	\r")Be[e.charCodeAt(
0)]=uc;for(let e of"0123456789")Be[e.charCodeAt(0)]=pc;for(let e of"_abcdefghijklmnopqrstuvwxyz")Be[e.charCodeAt(0)]=Be[e.toUpperCase().charCodeAt(0)]=ti;Be[Ia]=
Um;Be[Km]=Wm;for(let e of"$@#")Be[e.charCodeAt(0)]=Vm;var DS=["args","ctx","kstack","nsecs","pid","tid","ustack"],GS=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],jS=new Map([...ac(/^\w/),...DS.map(e=>[e,x("<l\
exer builtin>")]),...GS.map(e=>[e,x("<builtin>")])]),BS=/^s?arg\d+$/,KS=x("<name>"),US=x("<builtin>"),zS=x("<lexer builtin>"),WS=x("<variable>"),VS=x("<map>"),Gm=x(
"<positional>"),JS=x("<string>"),YS=x("<string with a bad escape>"),XS=x("<unclosed string>"),ZS=x("<decimal>"),QS=x("<digits>"),e2=x("<number>"),jm=x("<malform\
ed number>"),ei=x("<stray character>"),t2=x("<attach point>"),r2=x("<preprocessor line>"),n2=/^\d(?:_*\d)*$/,Bm=/^0[0-7]*[89]/,a2=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
o2=1e3,s2=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,ic=/0*[1-9]\d*/y,ri=class{static{s(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#r=0;#n=!0;#o=!1;constructor(t){
this.#e=t.source,this.#t=t,this.at=t.source.charCodeAt(0)===65279?1:0}skipLayout(){let t=this.#e,r=this.#o;for(this.newLine=!r;this.at<t.length;this.at++){let n=t.
charCodeAt(this.at),a=Be[n]??Qs;if(a!==uc)if(a===Um)this.newLine=!0;else if(n===Rn&&this.#_())this.at--;else if(n===sc&&!r&&t.charCodeAt(this.at+1)===FS){let o=this.#f(
this.at);this.#h("shebang",this.at,o),this.at=o-1}else return this.#o=!0,!0}return!1}takeAttachPoint(){let t=vh(this.#e,this.at);return t===this.at?!1:(this.#a(
t2,t),!0)}takeToken(){let r=this.#e.charCodeAt(this.at);switch(Be[r]??Qs){case ti:return this.#u();case pc:return this.#i();case zm:return this.#p(r);case Wm:return this.#d();case Vm:
return r===sc?this.#l():this.#c(r);default:return this.#a(ei,this.at+1)}}takePreprocessorLine(){let t=this.#e,r=this.at,n=r+1;for(;this.at<t.length;){let a=t.charCodeAt(
this.at);if(a===Ia||a===Rn&&t.charCodeAt(this.at+1)===Rn)break;if(!(a===Rn&&this.#_())){if(a===Dm){let o=t.charCodeAt(this.at+1)===qm?this.at+2:this.at+1;if(t.charCodeAt(
o)===Ia){this.at=o+1;continue}}this.at++,Be[a]!==uc&&(n=this.at)}}this.#t.push(r2,r,n)}#a(t,r){this.#t.push(t,this.at,r),this.at=r}#s(t){let r=this.#e,n=t;for(;n<
r.length;n++){let a=Be[r.charCodeAt(n)]??Qs;if(a!==ti&&a!==pc)break}return n}#u(){let t=this.#s(this.at),r=this.#e.slice(this.at,t);this.#a(jS.get(r)??i2(r),t)}#i(){
let t=this.#s(this.at),r=this.#e.slice(this.at,t);r.length>o2?this.#a(jm,t):n2.test(r)?this.#a(Bm.test(r)||r.length>19&&Rr(r)?QS:ZS,t):this.#a(a2.test(r)&&!Bm.test(
r)&&!Rr(r)?e2:jm,t)}#p(t){for(let[r,n]of cc[t]??[])if(r.length===1||this.#e.startsWith(r,this.at))return this.#a(n,this.at+r.length);this.#a(ei,this.at+1)}#c(t){
let r=this.#e,n=this.at+1,a=(Be[r.charCodeAt(n)]??Qs)===ti;if(t===64)return this.#a(VS,a?this.#s(n):n);if(a)return this.#a(WS,this.#s(n));if(r.charCodeAt(n)===sc)
return this.#a(Gm,n+1);if(ic.lastIndex=n,ic.test(r))return this.#a(Gm,ic.lastIndex);this.#a(ei,n)}#l(){this.newLine?this.takePreprocessorLine():this.#a(ei,this.
at+1)}#d(){let t=this.#e,r=!1;for(let a=this.at+1;a<t.length;a++){let o=t.charCodeAt(a);if(o===Dm&&t.charCodeAt(a+1)!==Ia)r=!0,a++;else if(o===Km){let i=!r||s2.
test(t.slice(this.at+1,a));return this.#a(i?JS:YS,a+1)}else if(o===Ia)break}let n=this.#f(this.at);this.at>=this.#r&&this.unclosed.push({what:"string",start:this.
at,end:n}),this.#r=Math.max(this.#r,n),this.#a(XS,n)}#_(){let t=this.at,r=this.#e.charCodeAt(t+1);if(r===Rn)this.at=this.#f(t);else if(r===qS)this.at=this.#m(t);else
return!1;return this.#h(r===Rn?"line":"block",t,this.at),!0}#h(t,r,n){let a=this.#e.slice(r,n);a.includes(`
`)&&(this.newLine=!0),!(r<this.#r)&&(this.comments.push({kind:t,span:{start:r,end:n},text:a}),this.#r=n)}#f(t){let r=this.#e.indexOf(`
`,t),n=r===-1?this.#e.length:r;return n>t&&this.#e.charCodeAt(n-1)===qm?n-1:n}#m(t){let r=this.#n?this.#e.indexOf("*/",t+2):-1;if(r!==-1)return r+2;this.#n=!1,t>=
this.#r&&this.unclosed.push({what:"comment",start:t,end:this.#f(t)});let n=Fm(this.#e,t);return n<this.#e.length?n-1:n}};function i2(e){return e.startsWith("__b\
uiltin_")?US:BS.test(e)?zS:KS}s(i2,"wordLike");var _c=64,Jm=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,u2=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),p2=35,c2=x("{"),l2=x("}"),_2=x("("),d2=x(")"),f2=x("["),h2=x(
"]"),Ym=x(";"),m2=x("?"),g2=x(":"),b2=x(","),lc=x("/"),k2=x("else"),y2=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(x)),w2=new Set(["[","*"].map(x)),v2=x("__attribute__"),ni=class{static{s(this,"ItemScanner")}tokens;#e;#t;constructor(t){
this.#t=t,this.tokens=new Ys(t),this.#e=new ri(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(t){this.#e.at=
t}next(t){let r=this.#e;if(this.tokens.clear(),!!r.skipLayout())return this.#t.charCodeAt(r.at)===p2?(r.takePreprocessorLine(),{rule:"preprocessor",end:r.at,open:!1}):
(Jm.lastIndex=r.at,this.#r(u2.get(Jm.exec(this.#t)?.[1]??"")??"probe",t))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#r(t,r){let[n,
a]=[this.#e,this.tokens],o=t==="probe",i=o,u=t==="mapDeclaration",p=0,c=0,l=0,_=0,d=0,f,h=s(m=>{let b={rule:t,end:n.at,open:m};return f===void 0?b:{...b,tooDeep:f}},
"found");for(;n.skipLayout();){if(r&&c>0&&n.newLine&&ft(this.#t,n.at))return h(!0);if(i&&n.takeAttachPoint()){i=!1;continue}n.takeToken();let m=a.code(a.count-1);
switch(o&&=m===b2,i=o,m){case c2:p===0&&(l=c,_>1&&a.code(a.count-2)===lc&&(_=0)),p++,c++,d=0;break;case l2:if(p--,c--,d=0,u=p<=0,u&&!this.#n(t,_>0,l>0))return h(
!1);break;case _2:case f2:c++;break;case d2:case h2:if(c--,u&&c<=0&&Xm(t)&&!this.#n(t,!1,!1))return h(!1);break;case Ym:if(d=0,p<=0)return h(!1);break;case lc:t===
"probe"&&c===0&&_++;break;case m2:d++;break;case g2:d=Math.max(0,d-1)}c+d>_c&&(f??=a.count-1)}return h(p>0||c>0)}#n(t,r,n){let[a,o]=[this.#e,this.tokens],i=a.at;
if(a.skipLayout()){if(n&&!(a.newLine&&ft(this.#t,a.at)))return!0;a.takeToken();let u=o.code(o.count-1);if(o.pop(),a.at=i,u===k2||(t==="probe"?y2.has(u):u===lc)||
r&&w2.has(u))return!0;if(u===Ym)return Xm(t);if(t==="cDefinition")return u===v2}return a.at=i,!1}};function Xm(e){return e==="cDefinition"||e==="mapDeclaration"}
s(Xm,"hasTail");var Pa=Ye(Oh);var dc=new Map,Zm=32*1024,fc=0;function Qm(e,t){let r=e.characters(),n=`${t} ${r}`,a=dc.get(n);if(a!==void 0)return a;let o=Pa.match(r,t);return o.failed()?o:(fc+
e.count>Zm&&(dc.clear(),fc=0),e.count<=Zm&&(dc.set(n,o._cst),fc+=e.count),o._cst)}s(Qm,"matchItem");var ai=class e{static{s(this,"Matched")}tokens;#e;#t;at;constructor(t,r,n,a){this.tokens=t,this.#e=r,this.at=n,this.#t=r.ruleName===void 0?a:n}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(t){let r=this.#e.
children?.[t],n=this.#e.childOffsets?.[t];if(!r||n===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${t}`);return new e(this.tokens,r,this.#t+
n,this.#t)}optional(t){let r=this.child(t);return r.size>0?r.child(0):void 0}children(){let t=[];for(let r=0;r<this.size;r++)t.push(this.child(r));return t}list(t){
let r=this.optional(t);if(!r)return[];let n=this.child(t+2).child(0),a=[r];for(let o=0;o<n.size;o++)a.push(n.child(o));return a}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}},x2=500,La=class extends Error{static{
s(this,"ChainTooLong")}start;constructor(t){super("The chain of operators is too long."),this.start=t}},hc=0;function Pr(e,t,r){if(t===0)return r();if(hc+t>x2)throw new La(
e.span.start);hc+=t;try{return r()}finally{hc-=t}}s(Pr,"inChain");var S2=x(";"),N2=x("<variable>");function Fe(e,t){let r=e.child(1).children(),n=r.at(-1),a=t&&n?T2(n):void 0;return a&&r.pop(),{kind:"block",span:e.span,statements:r.
map(E2),...a?{value:a}:{}}}s(Fe,"blockOf");function E2(e){let{span:t}=e;switch(e.rule){case"ifStatement":return si(e.child(0),!1);case"blockStatement":return Fe(
e.child(0),!1);case"for":return O2(e);case"while":return{kind:"while",span:t,condition:oi(e.child(1)),body:Fe(e.child(2),!1)};case"unroll":return{kind:"unroll",
span:t,count:oi(e.child(1)),body:Fe(e.child(2),!1)};default:return R2(e.child(0))}}s(E2,"statementOf");function R2(e){let{span:t}=e;switch(e.rule){case"assignme\
nt":return{kind:"assignment",span:t,target:M2(e.child(0)),operator:e.child(1).text,value:ae(e.child(2))};case"let":{let r=e.optional(3),n=e.optional(5);return{kind:"\
let",span:t,variable:ii(e.child(1)),...r?{type:bc(r)}:{},...n?{value:ae(n)}:{}}}case"jump":return A2(e.child(0));case"localImport":{let r=e.child(0),n={kind:"ca\
ll",span:t,name:r.text,nameSpan:r.span,arguments:[ae(e.child(1))]};return{kind:"expression-statement",span:t,expression:n}}default:return{kind:"expression-state\
ment",span:t,expression:ae(e)}}}s(R2,"plainStatementOf");function A2(e){let{span:t}=e;if(e.rule!=="return")return{kind:"jump",span:t,keyword:e.text==="break"?"b\
reak":"continue"};let r=e.optional(1);return{kind:"jump",span:t,keyword:"return",...r?{value:ae(r)}:{}}}s(A2,"jumpOf");function T2(e){if(e.tokens.code(e.end-1)===
S2)return;let t=e.size>0?e.child(0):void 0;switch(e.rule){case"simpleStatement":case"valueStatement":return t?.rule==="expression"?ae(t):void 0;case"blockStatem\
ent":{let r=Fe(e.child(0),!0);return r.value?{kind:"block-expression",span:r.span,block:r}:void 0}case"ifStatement":{let r=si(e.child(0),!0);return r.then.value?
{kind:"if-expression",span:r.span,statement:r}:void 0}default:return}}s(T2,"trailingValue");function si(e,t){let r=e.child(3);return Pr(e,r.size,()=>{let{span:n}=e,
a=e.optional(4),o=a?Fe(a.child(1),t):void 0,i=r.children().reduceRight((u,p)=>({kind:"if",span:{start:p.child(1).span.start,end:n.end},condition:oi(p.child(2)),
then:Fe(p.child(3),t),...u?{else:u}:{}}),o);return{kind:"if",span:n,condition:oi(e.child(1)),then:Fe(e.child(2),t),...i?{else:i}:{}}})}s(si,"ifOf");function oi(e){
let t=e.child(0);return ae(t.rule==="condition_parentheses"?t.child(1):t.child(0))}s(oi,"conditionOf");function M2(e){return e.rule==="mapAccess"?mc(e):e.code===
N2?ii(e):{kind:"discard",span:e.span}}s(M2,"targetOf");function eg(e){let t=e.child(0);return t.rule==="forMap_parentheses"?eg(t.child(1)):t}s(eg,"innermost");function O2(e){
let t=e.child(0),r=t.rule==="for_bare",n=t.child(r?1:2),{span:a}=e,o=ii(n.child(0)),i=n.child(2),u=Fe(t.child(r?2:4),!1);return i.rule!=="range"?{kind:"for-map",
span:a,variable:o,map:gc(eg(i)),body:u}:{kind:"for-range",span:a,variable:o,from:ae(i.child(0)),to:ae(i.child(2)),body:u}}s(O2,"forOf");var I2=x("<decimal>"),P2=x("<number>"),L2=x("<string>"),C2=x("<positional>"),H2=x("<variable>"),$2=x("<map>"),F2=x(","),q2=x("?");function ae(e){switch(e.rule){case"":
return tg(e);case"expression":return D2(e);case"postfixed":return B2(e);case"prefixed":return j2(e);case"update":return rg(e,e.child(0),e.child(1),!0);case"encl\
osed":return ae(e.child(1));case"address":return{kind:"unary",span:e.span,operator:"&",operand:tg(e.child(1))};case"mapAccess":return mc(e);case"call":{let t=e.
child(0),r=e.list(2).map(ae);return{kind:"call",span:e.span,name:t.text,nameSpan:t.span,arguments:r}}case"tuple":return z2(e);case"record":{let t=[e.child(1),...e.
child(3).children()];return{kind:"record",span:e.span,fields:t.map(r=>({name:r.child(0).text,value:ae(r.child(2))}))}}case"step":return rg(e,e.child(1),e.child(
0),!1);case"block":return{kind:"block-expression",span:e.span,block:Fe(e,!0)};case"if":return{kind:"if-expression",span:e.span,statement:si(e,!0)};case"typeof":case"\
size":case"offset":return W2(e);default:throw new TypeError(`${e.rule} is not an expression`)}}s(ae,"expressionOf");function tg(e){let{span:t,text:r}=e;switch(e.
code){case I2:return{kind:"integer",span:t,text:r};case P2:return{kind:!/^0x/i.test(r)&&/[smhd]$/.test(r)?"duration":"integer",span:t,text:r};case L2:return{kind:"\
string",span:t,text:r};case C2:return{kind:"positional",span:t,text:r};case H2:return{kind:"variable",span:t,name:r};case $2:return gc(e);default:return r==="tr\
ue"||r==="false"?{kind:"boolean",span:t,value:r==="true"}:{kind:"identifier",span:t,name:r}}}s(tg,"leafOf");function D2(e){let t=e.child(1),r=t.size;for(;r>0&&t.
child(r-1).code===q2;)r--;let n=t.size-r;if(n===0)return kc(e,0,r).expression;let a=e.child(2);return Pr(e,n,()=>{let{end:o}=e.span,i=s(p=>{let c=a.child(r+p);return kc(
c,2,c.child(3).size)},"elseOf"),u=i(n-1).expression;for(let p=n-1;p>=0;p--){let c=p===0?kc(e,0,r):i(p-1),l=a.child(r+p).optional(0);u={kind:"ternary",span:{start:c.
span.start,end:o},condition:c.expression,...l?{then:ae(l)}:{},else:u}}return u})}s(D2,"conditionalOf");function kc(e,t,r){let n=e.child(t);return r===0?Ca(n):Pr(
n,r,()=>{let a=e.child(t+1),o=e.child(t+2),i=Array.from({length:r},(u,p)=>({operator:a.child(p).text,operand:Ca(o.child(p))}));return J2(Ca(n),i,G2)})}s(kc,"ope\
rationOf");function Ca(e){return{expression:ae(e),span:e.span}}s(Ca,"extentOf");function G2(e,t,r){let n={start:e.span.start,end:r.span.end};return{span:n,expression:{
kind:"binary",span:n,operator:t,left:e.expression,right:r.expression}}}s(G2,"join");function j2(e){let t=e.child(0),r=e.child(1);return Pr(e,t.size,()=>t.children().
reduceRight((n,a)=>K2(a,n),Ca(r)).expression)}s(j2,"prefixedOf");function B2(e){let t=e.child(0),r=e.child(1);return r.size===0?ae(t):Pr(e,r.size,()=>r.children().
reduce(U2,Ca(t)).expression)}s(B2,"postfixedOf");function K2(e,t){let r={start:e.span.start,end:t.span.end},n=t.expression;return e.rule!=="cast"?{span:r,expression:{
kind:"unary",span:r,operator:e.text,operand:n}}:{span:r,expression:{kind:"cast",span:r,type:bc(e.child(1)),operand:n}}}s(K2,"wrapPrefix");function U2(e,t){let r={
start:e.span.start,end:t.span.end};if(t.rule==="index"){let a=[ae(t.child(1))];return{span:r,expression:{kind:"index",span:r,object:e.expression,index:a}}}let n=t.
child(1);return{span:r,expression:{kind:"member",span:r,object:e.expression,operator:t.child(0).text==="."?".":"->",name:n.text,nameSpan:n.span}}}s(U2,"wrapPost\
fix");function rg(e,t,r,n){let a=t.text==="++"?"++":"--";return{kind:"update",span:e.span,operator:a,prefix:n,operand:ae(r)}}s(rg,"updateOf");function z2(e){let t=e.
list(1),[r]=t;return r&&t.length===1&&e.tokens.code(e.end-2)!==F2?ae(r):{kind:"tuple",span:e.span,elements:t.map(ae)}}s(z2,"tupleOf");function W2(e){let t=e.rule===
"offset"?e.child(4):e.child(2),r=e.tokens.source.slice(e.child(2).span.start,t.span.end);return{kind:"sizeof",span:e.span,name:e.child(0).text,text:r}}s(W2,"mea\
sureOf");function mc(e){let t=e.child(0),r=e.list(2);return{kind:"map",span:e.span,name:t.text,nameSpan:t.span,...r.length>0?{keys:r.map(ae)}:{}}}s(mc,"mapOf");
function gc(e){return{kind:"map",span:e.span,name:e.text,nameSpan:e.span}}s(gc,"bareMapOf");function ii(e){return{kind:"variable",span:e.span,name:e.text}}s(ii,
"variableOf");function bc(e){let t="";for(let r=e.at;r<e.end;r++)t+=(e.tokens.apart(r)?" ":"")+e.tokens.text(r);return t.replace(/ ?([[\](),]) ?/g,"$1").replace(
/ ?\* ?/g,"*").replace(/\*+/g," $&").trimEnd()}s(bc,"typeText");var V2=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+",
"-"],["*","/","%"]].flatMap((e,t)=>e.map(r=>[r,t])));function ag(e){return V2.get(e)??0}s(ag,"bindingOf");function J2(e,t,r){let n=[],a=e;for(let{operator:o,operand:i}of t)
a=ng(n,a,ag(o),r),n.push({left:a,operator:o}),a=i;return ng(n,a,0,r)}s(J2,"resolvePrecedence");function ng(e,t,r,n){let a=t;for(let o=e.at(-1);o&&ag(o.operator)>=
r;o=e.at(-1))a=n(o.left,o.operator,a),e.pop();return a}s(ng,"joinWaiting");function Ha(e,t){let r=[];return{item:Y2(new ai(t,e,0,0),r),lost:r}}s(Ha,"buildItem");function Y2(e,t){let{span:r}=e;switch(e.rule){case"preprocessor":return{kind:"\
preprocessor",span:r,text:e.text};case"cDefinition":return{kind:"c-definition",span:r,keyword:Z2(e.child(0).text),text:e.text};case"config":return{kind:"config",
span:r,settings:[...e.child(3).children(),...e.child(6).children()].map(n=>({span:n.span,name:n.child(0).text,value:n.child(2).text}))};case"import":return{kind:"\
import",span:r,path:e.child(1).text.slice(1,-1)};case"mapDeclaration":{let[n,a]=[e.child(1).text,e.child(3).text];return{kind:"map-declaration",span:r,map:n,type:a,
maxEntries:ae(e.child(5))}}case"macro":{let n=e.list(3).map(a=>a.text);return{kind:"macro",span:r,name:e.child(1).text,parameters:n,body:Fe(e.child(7),!0)}}case"\
subprogram":{let n=e.list(3).map(a=>a.child(0).text);return{kind:"subprogram",span:r,name:e.child(1).text,parameters:n,body:Fe(e.child(9),!1)}}default:return X2(
e,t)}}s(Y2,"itemOf");function X2(e,t){let r=[];for(let a of[e.child(0),...e.child(2).children()]){let o=Os(a.text,a.span.start);o.kind==="attach-point"?r.push(o):
t.push({span:a.span,problem:o})}let n=e.optional(4);return{kind:"probe",span:e.span,attachPoints:r,...n?{predicate:ae(n.child(1)),predicateSpan:n.span}:{},body:Fe(
e.child(5),!1)}}s(X2,"probeOf");function Z2(e){return e==="union"||e==="enum"?e:"struct"}s(Z2,"keywordOf");var ui=x("{"),Lr=x("}"),pi=x(";"),Q2=x("/"),og=x("else"),sg=x("for"),eN=new Set(["if","for","while","unroll"].map(x)),tN=64;function ig(e,t){let r=nN(e,t);if(r===
void 0)return rN(e,t);let n=eN.has(e.code(r)),a=new ci(e.code(r)===sg);for(let o=r;o<e.count;o++){let i=e.code(o);if(i===Lr&&!a.hasBrace)return o>=t&&o>r?{start:r,
end:o}:void 0;if(a.take(i),!(o<t||a.hasBrace)){if(i===pi&&a.isEmpty)return{start:r,end:o+1};if(!(i!==Lr||e.code(o+1)===og||!(n||a.isEmpty)))return{start:r,end:e.
code(o+1)===pi?o+2:o+1}}}}s(ig,"brokenPart");function rN(e,t){let r=0;for(;r<t&&e.code(r)!==Q2;)r++;let n=Math.max(r+1,t);for(;n<e.count&&e.code(n)!==ui&&!Zs.has(
e.code(n));)n++;return r>0&&r<t&&e.code(n)===ui?{start:r,end:n}:void 0}s(rN,"brokenPredicate");function nN(e,t){let r=[];for(let n=0;n<t;n++){let a=e.code(n),o=r.
length-1;a===ui?r.push(n+1):a===Lr?(r.pop(),e.code(n+1)!==og&&o>0&&(r[o-1]=n+1)):a===pi&&o>=0&&!aN(e,r[o]??0,n)&&(r[o]=n+1)}return r.at(-1)}s(nN,"statementStart");
function aN(e,t,r){if(e.code(t)!==sg||r-t>tN)return!1;let n=new ci(!0);for(let a=t;a<r;a++)n.take(e.code(a));return!n.isEmpty}s(aN,"inLoopHead");var ci=class{static{
s(this,"OpenBrackets")}#e=[];#t=0;#r;constructor(t){this.#r=t}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(t){let r=Xs.get(t);if(r!==
void 0)this.#e.push(r),t===ui&&this.#t++;else if(t===Lr){for(;!this.isEmpty&&this.#e.pop()!==Lr;);this.#t=Math.max(0,this.#t-1)}else if(t===pi){if(this.#r&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==Lr;)this.#e.pop()}else Zs.has(t)&&this.#e.at(-1)!==Lr&&this.#e.pop()}};var oN=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),li=/^[-+*/%&|^~!<>=?:.]+$/;function pg({tokens:e,at:t,found:r}){let n=li.test(r)?t:t-1;if(n<0||!li.test(e.text(
n)))return;let a=n+1;for(;t-n<3&&En(e,n)&&li.test(e.text(n-1));)n--;for(;a-n<4&&En(e,a)&&li.test(e.text(a));)a++;let{source:o}=e,i=Oa(e,n,a),u=o.slice(i.start,i.
end),p=oN.get(u);return p===void 0?void 0:{span:i,message:`bpftrace has no operator ${$e(u)}.`,hint:p}}s(pg,"diagnoseOperator");var sN=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid =\
= 1) { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),iN=new Map([...["elif","elseif","elsif","elsf"].map(e=>[e,"Write else if (...\
) { ... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { .\
.. }, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) \
{ ... } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } \
around a block."]]),uN=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
pN=/^(?:[A-Za-z_]\w*|\*+)$/,ug=/^[@$]?([A-Za-z_]\w*)$/;function cg(e){let{tokens:t,at:r,found:n,statement:a}=e,o=s((u,p)=>({span:Ze(t,u),message:`bpftrace has n\
o ${$e(t.text(u))}.`,hint:p}),"said"),i=sN.get(n.toLowerCase());return i!==void 0&&r>a&&!e.expected.includes("':'")?o(r,i):r>0&&t.text(r-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(n)?o(r-1,"Write !."):lN(e)??cN(e,o)}s(cg,"diagnoseWord");function cN({tokens:e,at:t,statement:r},n){let a=t>r&&r>0?iN.get(e.text(r)):void 0;return a===
void 0?void 0:n(r,a)}s(cN,"diagnoseStatement");function lN({tokens:e,at:t,found:r,statement:n,expected:a}){if(t===n||!a.includes("';'")||!uN.test(e.text(n)))return;
for(let p=n;p<t;p++)if(!pN.test(e.text(p)))return;let o=t;for(;o<e.count&&o<t+4&&!/^[@$]/.test(e.text(o))&&!/^=$|^;$/.test(e.text(o+1));)o++;let i=ug.exec(e.text(
o))?.[1]??ug.exec(r)?.[1];if(i===void 0)return;let u=e.text(o).startsWith("@")?"@":"$";return{span:Oa(e,n,t),message:"A variable is not declared with its type i\
n front.",hint:u==="@"?`Write @${i} = ...`:`Write $${i} = ..., or let $${i} to declare it.`}}s(lN,"diagnoseDeclaration");var _N=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],lg=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,dN=/^[A-Za-z_]/,
yc=x("{"),fN=x("/"),hN="'/' at the end of the predicate";function _g(e){let{tokens:t,at:r,found:n,rule:a}=e;if(a!=="probe"||mN(e)<r)return;let o=t.text(0),[,i]=_N.
find(([p])=>p.test(o))??[];if(i!==void 0)return{span:Ze(t,0),message:`'${o}' begins nothing here.`,hint:i};if(r>0&&lg.test(o))return{span:Ze(t,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let u=gN(e);if(u>0){let p=t.end(u-1);return{span:{start:p,end:p},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return e.expected.includes(hN)&&n==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!e.expected.includes("'{'")||n===""?yN(e):{hint:bN(e)}}s(_g,"diagnoseHead");function mN({tokens:e}){let t=0;
for(;t<e.count&&e.code(t)!==yc;)t++;return t}s(mN,"headEnd");function gN({tokens:e,at:t}){for(let r of[t-1,t])if(r>0&&e.onNewLine(r)&&ft(e.source,e.start(r)))return r;
return 0}s(gN,"nextProbe");function bN({tokens:e,at:t,found:r}){let n=e.text(t-1);return r==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":lg.test(r)?"The body of a probe is written in braces: add the {.":r===":"||n.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${Ce["\
spaced-attach-point"].before} on it must not: kprobe:f.`:n.includes("/")&&/^[^\w@$"]/.test(r)?"A predicate needs a space before its first slash.":kN(e,t)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":ft(e.source,e.start(t))||/^(?:BEGIN|END|begin|end)$/.test(r)?"Several attach points of one probe are\
 separated by commas.":dN.test(r)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}s(bN,"headHint");function kN(e,t){for(let r=t;r<e.count&&e.code(r)!==yc;r++)if(e.code(r)===fN)return e.
code(r+1)===yc;return!1}s(kN,"endsInSlash");function yN({tokens:e,at:t}){return/^[ \t]*\/\//.test(e.source.slice(e.end(t-1),e.end(t-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}s(yN,"emptyPredicate");var qe=s(({expected:e},...t)=>t.some(r=>e.includes(r)),"expects"),wN="'/' at the end of the predicate",vN=/^ ?(?:else )?(?:if|while)\b[^{]*$/,xN=/^(?:[-+*/%&|^]|<<|>>)?=$/,
SN=/^(?:\+\+|--)$/,NN=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
EN="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",RN=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
AN=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,hg=x("{"),dg=x("}"),TN=new Set(["if","while","unroll"].map(x)),xe=s((e,t,r)=>n=>e(n)?
{hint:t,mend:r}:void 0,"when"),fg="= assigns; write == to compare.",mg=[IN,xe(({found:e,before:t})=>e==="="&&vN.test(t),fg),xe(e=>e.found==="="&&qe(e,wN,"')'"),
fg),PN,LN,HN,xe(e=>e.rule==="subprogram"&&qe(e,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),xe(e=>/^[;,]$/.test(e.found)&&qe(
e,"a probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),xe(e=>/^ ?for\b/.test(e.before)?qe(e,"a variable")&&e.tokens.text(e.at+
1)!==":"||qe(e,"':'","'..'"):!1,EN),({found:e,before:t})=>e.startsWith("@")&&/^ ?let ?$/.test(t)?{hint:`A map is not declared in a probe: leave let out, and wri\
te ${e} = ...`}:void 0,MN,xe(({found:e})=>e==="'","Strings are written in double quotes."),xe(({found:e})=>e==="`","bpftrace has no backquotes: strings are writ\
ten in double quotes."),$N,xe(e=>e.found===";"&&qe(e,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),xe(({found:e})=>AN.test(e),"Lin\
es for the preprocessor come before the probes.","leave-out"),xe(({found:e})=>e.startsWith("#"),"Comments begin with //.","leave-out"),xe(e=>qe(e,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(e.before),"The body needs braces, even for one statement."),ON,FN,xe(e=>qe(e,"']'"),"Close the '[' with a ']'."),xe(e=>qe(e,"')'")&&e.found!=="","Close the\
 '(' with a ')'."),xe(({rule:e,found:t})=>e==="config"&&t===":","A setting is written: name = value;"),xe(e=>e.rule==="config"&&qe(e,"';'"),"Settings are separa\
ted by ';'."),xe(e=>qe(e,"';'")&&/^[@$A-Za-z_{]/.test(e.found)&&e.rule!=="import","Statements are separated by ';'.")];function MN(e){let{tokens:t,at:r,found:n}=e;
return!qe(e,"a variable")||!/^[A-Za-z_]/.test(n)?void 0:{hint:t.text(r-1)==="--"&&t.apart(r)?"Comments begin with //.":`A variable begins with $: write $${n}.`}}
s(MN,"wordForVariable");function ON({tokens:e,at:t,found:r,before:n}){let a=NN.exec(n)?.[1];if(!(a===void 0||e.onNewLine(t)||!/^[@$"\w-]/.test(r)))return{message:`\
Expected '(' after '${a}', found ${$e(r)}.`,hint:`Arguments are written in parentheses: ${a}(...).`}}s(ON,"missingParenthesis");function IN({tokens:e,at:t,expected:r,
found:n}){if(!r.includes("'{'")||e.code(t-1)!==dg||n==="{")return;let a=0;for(let o=t-1;o>0;o--)if(e.code(o)===dg)a++;else if(e.code(o)===hg&&--a===0){if(!TN.has(
e.code(o-1)))return;let i=e.text(o-1),u=`Expected ${i==="unroll"?"a number of turns":"a condition"} after '${i}', found '{'.`;return{span:Ze(e,o),message:u,hint:`\
Write ${i} (${i==="unroll"?"5":"pid == 1"}) { ... }.`}}}s(IN,"missingCondition");function PN({tokens:e,at:t,found:r}){let n=e.text(t-1);if(!(!/^[({]$/.test(r)||
!n.startsWith("@")||!En(e,t)))return{message:`Expected '[' after ${$e(n)}, found '${r}'.`,hint:`Keys are written in brackets: ${n}[...].`}}s(PN,"keysInBrackets");
function LN(e){let{tokens:t,at:r,found:n,before:a,statement:o,rule:i}=e,u=SN.test(n);if(!(xN.test(n)||u)||r===o||i==="config"||!qe(e,"';'","'}'"))return;if(/[^=!<>]=[^=]/.
test(a))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(a))return;let p=a.trim();return{span:Oa(t,o,r),message:u?
`Only a map or a variable can be counted with '${n}'.`:"Only a map or a variable can be assigned to.",hint:CN(p)}}s(LN,"wrongTarget");function CN(e){let t=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(e)?.[1];if(t!==void 0&&RN.test(t))return`${t} is a word of the language: choose another name.`;if(t!==void 0)return`A map begins with @ and a variable with\
 $: write @${t} or $${t}.`;let r=/^(self|this) ?-> ?(\w+)/.exec(e);return r?`A value for this thread is kept in a map, @${r[2]}[tid], one for this event in a va\
riable, $${r[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(e)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(e)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(e)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(e)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}s(CN,"targetHint");function HN({
tokens:e,at:t,found:r}){if(r==="$"){let n=e.source.startsWith("$0",e.start(t));return{message:n?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:n?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(e.text(t-1)!=="@"||!En(e,t)))return/^[@$]/.test(r)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(r)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}s(HN,"signOfNothing");function $N({tokens:e,at:t,
found:r}){return r!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:e.text(t-1)===";"&&e.text(t-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}s($N,"strayElse");function FN(e){let{tokens:t,at:r,found:n}=e,a=t.text(r-1);if(a===","&&/^[)\],]$/.test(n))return{hint:"Remo\
ve the ',' before it."};let o=Ir(t,r).at(-1);if(o===void 0||t.code(o)===hg||!qe(e,"','","')'"))return;if(n.startsWith('"')&&a.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let i=o>0&&/^[A-Za-z_]/.test(t.text(o-1))&&!/^(?:if|while|for)$/.test(t.text(o-1)),u=/^[@$"\w]/.test(n)&&/[\w"\])]$/.test(
a);return i&&u?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}s(FN,"comma");var qN=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],DN=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[/\p{Cc}/u,"a control character","Remove it."]];function gg({tokens:e,at:t,found:r}){let n=String.
fromCodePoint(r.codePointAt(0)??32);if(r===""||/[!-~]/.test(n))return;let a=s(([_])=>_.test(n),"isKnown"),o=DN.find(a),[,i,u]=o??qN.find(a)??GN(n)??[];if(i===void 0)
return;let p=e.start(t),c=p+n.length;for(;o&&e.source.startsWith(n,c);)c+=n.length;let l=`${Ro(n)} is ${i}.`;return{span:{start:p,end:c},mend:o&&"leave-out",message:l,
hint:u}}s(gg,"diagnoseCharacter");function GN(e){let t=String.fromCharCode(e.charCodeAt(0)-65248),r=[/[\uff01-\uff5e]/,"a full-width character",`Write ${t}.`];return r[0].
test(e)?r:void 0}s(GN,"fullWidth");var jN=[[/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,"This is the marker of a merge conflict.","Keep one of the two sides, and rem\
ove the three markers."],[/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,"This is a code fence of Markdown.","Remove the line."],[/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
"This is a shell command.","The script is the text between the quotes after -e, without the quotes."]];function bg({tokens:e,at:t}){for(let r of new Set([e.start(
0),e.start(t)])){let{source:n}=e,a=r===0?0:n.lastIndexOf(`
`,r-1)+1,o=n.indexOf(`
`,a),i=Math.min(o===-1?n.length:o,a+200),u=n.slice(a,i).trimEnd(),[,p,c]=jN.find(([l])=>l.test(u))??[];if(p!==void 0)return{span:{start:a,end:a+u.length},mend:"\
leave-out",expected:[],message:p,hint:c}}}s(bg,"diagnoseMarker");var BN=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,KN=x("<string with a bad escape>"),UN=new Set([x("<malformed number>"),x("<digits>")]),zN={"(":"\
')'","[":"']'","{":"'}'"},WN={")":"(","]":"[","}":"{"},VN=[gg,QN,tE,pg,_g,cg,...mg];function wc({tokens:e,unclosed:t},r,n){let a=Cm(e,r,n),{at:o}=a,i=a.found===
"{"?o-1:o;for(;i>0&&!e.onNewLine(i);)i--;let u=yg(e,Math.max(i,1)),p=[...a.expected];p[0]==="'}'"&&(p[1]??"an expression")==="an expression"&&p.splice(1,1,"a st\
atement");let c={...a,expected:p},l=r.open&&(o>=e.count||u<=o),_=YN(a,t)??bg(a)??(l?XN(e,Math.min(o,u)):void 0)??JN(VN,c),{message:d,span:f,expected:h,mend:m}=_?.
message===void 0?ZN(c):{..._,message:_.message},b=_?.hint;return{error:{kind:"syntax-error",span:f??Ze(e,o),message:d,expected:h??p,...b===void 0?{}:{hint:b}},resumeAt:u<
e.count?e.start(u):r.end,at:o,complete:a.expected.includes("a probe"),mend:m??_?.mend}}s(wc,"explainFailure");function JN(e,t){for(let r of e){let n=r(t);if(n)return n}}
s(JN,"firstOf");function YN({tokens:e,at:t},r){let n=e.start(Math.min(t+1,e.count)),a=r.find(({what:o,start:i})=>o==="string"&&i>=e.start(0)&&i<=n);if(a!==void 0)
return{span:{start:a.start,end:a.end},message:"This string is never closed.",expected:[`'"'`],hint:'A string ends on the line it begins on: add the closing ".'}}
s(YN,"unclosedString");function XN(e,t){let r=Ir(e,t).at(-1);if(r===void 0)return;let n=e.text(r),a=zN[n]??"",o=`This '${n}' is never closed.`;return{span:Ze(e,
r),message:o,expected:[a],hint:`Add the missing ${a}.`}}s(XN,"unclosedBracket");function ZN({tokens:e,at:t,expected:r,found:n,before:a}){let o=/^(?:[@$]|[A-Za-z_{])/.
test(n)&&/[\w)\]}"+-] ?$/.test(a);if(r.includes("';'")&&a!==""&&(e.onNewLine(t)||o)){let u=e.end(t-1);return{message:`Expected ';' after this, before ${$e(n)}.`,
mend:"semicolon",span:t===0?Ze(e,t):{start:u,end:u}}}let i=n===""?"but the text ends here":`found ${$e(n)}`;return{message:`Expected ${va(r)}, ${i}.`}}s(ZN,"mis\
sing");function QN({tokens:e,at:t,found:r}){let n=Ze(e,t),a=e.code(t)===KN?BN.exec(r):void 0;if(a){let[o,i=""]=a,u=n.start+o.length,p=`bpftrace does not know th\
e escape ${i} in a string.`;return{span:{start:u-i.length,end:u},message:p,hint:"Write \\\\ for a backslash."}}if(UN.has(e.code(t)))return r.length<=1e3&&Rr(r)?
{message:`${$e(r)} is too large: the largest number is 18446744073709551615.`}:{message:`${$e(r)} is not a number.`,hint:eE(r)}}s(QN,"diagnoseText");function eE(e){
if(e.length>64)return;if(/^0[bB][01]+$/.test(e))return`bpftrace has no binary numbers: write 0x${BigInt(e).toString(16)}.`;if(/^0[oO][0-7]+$/.test(e))return`An \
octal number begins with 0 alone: write 0${e.slice(2)}.`;if(/^0\d+$/.test(e))return`A leading zero makes a number octal: write ${e.replace(/^0+(?=\d)/,"")}.`;let t=/^\d+([A-Za-z]\w*)$/.
exec(e)?.[1];return t===void 0||/^[xXeE]/.test(t)?void 0:`${$e(t)} is not a unit: a time has ns, us, ms, s, m, h or d.`}s(eE,"numberHint");function tE({tokens:e,
at:t,found:r}){let n=WN[r];if(r==="/"&&t>0&&e.text(t-1)==="*"&&!e.apart(t))return{mend:"leave-out",span:{start:e.start(t-1),end:e.end(t)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(n===void 0)return;let a=Ir(e,t),o=a.at(-1);if(r==="}"?a.length>0:o!==void 0&&e.text(o)!=="{")
return;let i=`Remove it, or add the ${n} that it belongs to.`;return{mend:r==="}"?"leave-out":void 0,message:`This '${r}' closes nothing.`,hint:i}}s(tE,"diagnos\
eClosing");function kg(e,t,r){let n=yg(e,t);return n<e.count?e.start(n):r}s(kg,"resumeAfter");function yg(e,t){for(let r=t;r<e.count;r++)if(e.onNewLine(r)&&ft(e.
source,e.start(r)))return r;return e.count}s(yg,"lineOfItem");var rE=5,nE=8,wg=8*1024,aE=x(";"),oE=x("{"),sE=x("}"),iE=new Set([...";{}"].map(x));function vg(e,t,r,n){let{tokens:a}=e,o=wc(e,t,r),{resumeAt:i,complete:u}=o,p=[
o.error],c=[],l=0,_=s(()=>({errors:p,left:[],lost:[],resumeAt:i,reread:l}),"dropped");if(t.open&&!u){let h=t.rule==="probe"?uE(e,t,{resumeAt:i,allowance:n}):void 0;
return h===void 0?_():{errors:p,...h,resumeAt:i,reread:a.count}}if(!u&&(i<t.end||a.count>wg))return _();let d=-1,f;for(let h=0;h<nE&&l+a.count<=n;h++){f!==void 0&&
o.at<=d&&(a.remove(f,f+1),c.pop(),o={...o,at:f});let{at:m}=o,b=!u&&m>d?pE(a,o):void 0;if(f=b&&o.mend==="semicolon"?m:void 0,b)d=b.seen,c.push(b.span);else{let y=u?
{start:m,end:a.count}:ig(a,m);if(!y)return _();c.push(xg(a,y)),d=y.start-1}l+=a.count;let g=Pa.match(a.characters(),t.rule);if(!g.failed())return{errors:p,...Ha(
g._cst,a),left:c,resumeAt:i,reread:l};if(u)return _();o=wc(e,t,g);let{error:k}=o;if(!(o.at<=d||k.span.start<(p.at(-1)?.span.end??0))){if(p.length===rE)return _();
p.push(k)}}return _()}s(vg,"recoverItem");function uE({tokens:e},{rule:t},{resumeAt:r,allowance:n}){let a=e.count;for(;a>0&&e.start(a-1)>=r;)a--;let o=Ir(e,a);if(a===
0||a>Math.min(wg,n)||o.some(p=>e.code(p)!==oE))return;e.remove(a,e.count);let i=e.end(a-1);for(let p=0;p<o.length;p++)e.insert(e.count,sE);let u=Pa.match(e.characters(),
t);return u.failed()?void 0:{...Ha(u._cst,e),left:[{start:i,end:i}]}}s(uE,"closeBefore");function pE(e,{error:t,at:r,mend:n}){switch(n){case"semicolon":{e.insert(
r,aE);let a=r+1;for(;a<e.count&&!iE.has(e.code(a));)a++;return{seen:a,span:t.span}}case"leave-out":{let a=Math.min(r,e.count);for(;a>0&&e.start(a-1)>=t.span.start;)
a--;let o=a;for(;o<e.count&&e.end(o)<=t.span.end;)o++;return a<o?{seen:a,span:xg(e,{start:a,end:o})}:void 0}default:return}}s(pE,"mend");function xg(e,{start:t,
end:r}){let n={start:e.start(t),end:e.end(r-1)};return e.remove(t,r),n}s(xg,"leaveOut");var vc=100,cE=128*1024,lE=128*1024;function jt(e){let t=new ni(e),{tokens:r}=t,n=[],a=[],o=[],i=!1,u,p=cE;for(let l=t.next(i);l;l=t.next(i)){let _=r.start(0),d=u!==
void 0&&"errors"in u&&l.rule==="probe"&&!ft(e,_);if(d&&r.text(0)==="}")continue;let f=d&&u?.item===void 0,h=_E(t,l,p);if(u=h,"errors"in h){let{left:m,resumeAt:b}=h;
if(p-=h.reread,!(f&&h.item===void 0)){let g=a.at(-1)?.span.start??-1,k=h.errors.filter(({span:y})=>y.start>g);a.push(...k.slice(0,vc-a.length))}h.item?o.push(...m.
map(g=>({start:g.start,end:Math.min(g.end,b)}))):o.push({start:_,end:Math.max(_,b)})}if(h.item){let{item:m,lost:b}=h,g=m.kind!=="probe"||m.attachPoints.length>0;
g&&n.push(m),a.push(...b.map(({problem:k})=>k)),o.push(...g?b.map(({span:k})=>k):[m.span])}if("errors"in h){if(a.length>=vc){a.push(_i(r,r.count,dE)),o.push({start:h.
resumeAt,end:e.length}),t.rest();break}(h.resumeAt<l.end||l.open)&&(t.resumeAt(h.resumeAt),i=!0)}}a.push(...Hm(n),...mE(n));let c=t.unclosed.filter(({what:l})=>l===
"comment");for(let{start:l}of c)o.push(...t.comments.filter(({span:_})=>_.start===l).map(({span:_})=>_));return{kind:"script",span:{start:0,end:e.length},text:e,
items:n,comments:t.comments,errors:hE(a,c),unread:fE(o)}}s(jt,"parseScript");function _E(e,t,r){let{tokens:n}=e,{end:a,tooDeep:o}=t,i=s((u,p)=>({errors:[u],left:[],
lost:[],resumeAt:p,reread:0}),"refused");if(o!==void 0)return i(_i(n,o,Sg),kg(n,o+1,a));if(n.count>lE)return i(_i(n,0,"This is too long to be read: split it int\
o several."),a);try{let u=Qm(n,t.rule);return"failed"in u?vg(e,t,u,r):Ha(u,n)}catch(u){if(u instanceof La){let p={start:u.start,end:u.start+1};return i({kind:"s\
yntax-error",limit:!0,span:p,message:"This expression is too long: split it over several statements.",expected:[]},a)}if(u instanceof RangeError)return i(_i(n,0,
Sg),a);throw u}}s(_E,"parseItem");var Sg=`Brackets or conditionals are nested more than ${_c} levels deep here: nest them less.`,dE="There are too many errors: \
the rest of the file was not read. Correct those above first.";function _i(e,t,r){let n=e.start(t);return{kind:"syntax-error",limit:!0,span:{start:n,end:t<e.count?
n+1:n},message:r,expected:[]}}s(_i,"limitAt");function fE(e){let t=[];for(let r of[...e].sort((n,a)=>n.start-a.start)){let n=t.at(-1);n===void 0||r.start>n.end?
t.push(r):t[t.length-1]={start:n.start,end:Math.max(n.end,r.end)}}return t}s(fE,"merged");function hE(e,t){let r=[...e].sort((n,a)=>n.span.start-a.span.start);for(let{
start:n,end:a}of t.slice(0,vc)){let o=r.findLastIndex(u=>u.span.start<n),i=r[o]?.message==="This '{' is never closed.";r.splice(i?o:o+1,i?1:0,{kind:"syntax-erro\
r",span:{start:n,end:a},message:"This comment is never closed.",expected:["'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return r.
filter(({span:n},a)=>n.start!==r[a-1]?.span.start)}s(hE,"withUnclosedComments");function mE(e){let t=new Set;return e.flatMap(({kind:r,span:n})=>{let a=bE(r,t);
return t.add(r),a===void 0?[]:[{kind:"syntax-error",span:n,message:a,expected:[],hint:"Move it to the beginning of the file."}]})}s(mE,"misplacedItems");var gE=[
"map-declaration","macro","subprogram","probe"];function bE(e,t){let r=gE.some(n=>t.has(n));switch(e){case"preprocessor":case"c-definition":return r?"C definiti\
ons must come before the probes.":t.has("config")||t.has("import")?"C definitions must come before the config block and the imports.":void 0;case"import":return r?
"Imports must come before the probes.":void 0;case"config":return t.has("config")?"A script has one config block.":r?"The config block must come before the prob\
es.":void 0;default:return}}s(bE,"whyMisplaced");var Ng=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function Eg({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?Rg(t.text,t.span.start):[])}s(Eg,
"definedMacros");function Rg(e,t){let[,r="",n="",a=""]=Ng.exec(e)??[];if(n==="")return[];let o=`macro ${n}() { `,i=a.replace(/\\(\r?\n)/g,(c,l)=>` ${l}`),{items:u,
errors:p}=jt(`${o}${i}
}`);return p.length>0||u.length!==1?[]:Yo(u,t+r.length-o.length).filter(yE)}s(Rg,"definedBy");var kE=/[A-Za-z_]\w*/g;function Ag({text:e,items:t},r){let n=r.map(
({script:i,statement:u})=>({text:i.text,items:i.items,at:u}));if(![{items:t},...n].some(i=>i.items.some(({kind:u})=>u==="preprocessor")))return[];let a=new Set,
o=[];for(let i of[{text:e,items:t,at:void 0},...n])for(let u of i.items){let[,,p,c]=u.kind==="preprocessor"&&Ng.exec(u.text)||[];u.kind==="preprocessor"&&p!==void 0&&
o.push({name:p,line:u.text,span:i.at??u.span});let l=u.kind==="preprocessor"?c??"":i.text.slice(u.span.start,u.span.end);for(let _ of l.match(kE)??[])a.add(_)}return o.
filter(({name:i,line:u})=>a.has(i)&&Rg(u,0).length===0).map(({name:i,span:u})=>({span:u,message:`What the definition of ${i} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(Ag,"unreadDefinitions");function yE(e){return e.kind==="macro"}s(yE,"isM\
acro");function Tg({body:e}){return e.statements.length===0&&e.value!==void 0}s(Tg,"isExpression");var wE=new Set(["comm","cpu","uid","curtask"]);function Mg({body:e}){
let t=!1;return R(e,r=>{t||=r.kind==="identifier"&&wE.has(r.name)}),t}s(Mg,"hasStandardWord");var di={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function T(e,t){return`CHANGELOG ${e}; ${di[t]}`}s(T,"changelog");function P(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(P,"calls");function Bt(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Bt,"words");var vE=`no entry in the CHANGELOG; ${di[23]}`,An=[P(
"strftime",{from:"0.12"},T("0.12.0, #1387",11)),P("path",{from:"0.12"},T("0.12.0, #1492",11)),P("macaddr",{from:"0.12"},T("0.12.0, #1647",11)),P("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${di[11]}`),P("cgroup_path",{from:"0.15"},T("0.15.0, #2055",11)),P("bswap",{from:"0.15"},
T("0.15.0, #2166",11)),P("skboutput",{from:"0.15"},T("0.15.0, #2223",11)),Bt("numaid",{from:"0.16"},T("0.16.0, #2177",11)),P("pton",{from:"0.16"},T("0.16.0, #22\
89",11)),P("debugf",{from:"0.16"},T("0.16.0, #2307",11)),P("strerror",{from:"0.16"},T("0.16.0, #2329",11)),P("strcontains",{from:"0.17"},T("0.17.0, #2393",11)),
P("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${di[17]}`),Bt("jiffies",{from:"0.20"},T("0.20.0, #2769",17)),P("len",{from:"0.20"},
T("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},P("has_key",{from:"0.22"},T("0.22.0, #3358",17)),P("percpu_kaddr",{from:"0.22"},T("0.22.0,\
 #3596",17)),Bt("ncpus",{from:"0.24"},T("0.24.0, #4105",23)),Bt("usermode",{from:"0.24"},T("0.24.0, #4129",23)),P("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},T("0.24.0, #4420",23)),P("pid tid",{from:"0.24"},T("0.24.0, #4254",23)),P("getopt",
{from:"0.24"},T("0.24.0, #4258",23)),P("socket_cookie",{from:"0.24"},T("0.24.0, #4345",23)),P("tseries",{from:"0.24"},T("0.24.0, #3838",23)),P("assert ppid",{from:"\
0.24"},T("0.24.0, #4366",23)),P("errorf",{from:"0.24"},T("0.24.0, #4414",23)),{...P("comm",{from:"0.25"},T("0.25.0, #4799",23)),least:1},{...P("ppid",{from:"0.2\
5"},T("0.25.0, #4744",23)),most:0},Bt("ppid pcomm",{from:"0.25"},T("0.25.0, #4744",23)),P("pcomm",{from:"0.25"},T("0.25.0, #4744",23)),P("syscall_name",{from:"0\
.25"},T("0.25.0, #4746",23)),P("signal_thread",{from:"0.25"},T("0.25.0, #4700",23)),Bt("probetype",{from:"0.25"},T("0.25.0, #4712",23)),P("probetype",{from:"0.2\
5"},T("0.25.0, #4712",23)),P("find",{from:"0.25"},T("0.25.0, #4845",23)),Bt("has_cpid",{from:"0.25"},T("0.25.0, #4984",23)),P("has_cpid",{from:"0.25"},T("0.25.0\
, #4984",23)),P("kfunc_exist kfunc_allowed",{from:"0.25"},T("0.25.0, #4857",23)),P("leader_tid leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),Bt("leader_tid \
leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),P("signal_name",{from:"0.26"},T("0.26.0, #5098",23)),P("dw_ustack",{from:"0.26"},T("0.26.0, #4964",23)),Bt("dw\
_ustack",{from:"0.26"},T("0.26.0, #4964",23)),P("write_user",{from:"0.26"},T("0.26.0, #3742",23)),P("is_err",{from:"0.26"},T("0.26.0, #5086",23)),P("str_concat",
{from:"0.27"},T("0.27.0, #5265",23)),P("container_of",{from:"0.27"},T("0.27.0, #5236",23)),P("config",{from:"0.27"},T("0.27.0, #5241",23)),P("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},vE)],fi={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},hi={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},mi=[{name:"raw",from:"0.18",source:T("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:T("0.25.0, #4912",23)}],$a='0.23.2 says "Unrecognized config variable"',Tn=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${$a}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${$a}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${$a}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${$a}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${$a}, 0.27.1 takes it`}))],Og=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var xE="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",SE="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",Sc=new Set([...`${xE} ${SE}`.split(" "),...An.flatMap(({names:e})=>e)]),Ig="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",gi=["begin","end","interval","profile","software","hardware",
"watchpoint"],xc="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",bi=[{word:/^arg\d+$/,refusedIn:new Set([...gi,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${xc}`},{word:/^retval$/,refusedIn:new Set([...gi,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${xc}`},{word:/^args$/,refusedIn:new Set([...gi,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...gi,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${xc}`}],Ot=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Pg=2n**63n-1n;var NE=Lg("call"),EE=Lg("word"),RE=new Map(mi.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),AE=new Map(Tn.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function Lg(e){let t=new Map;for(let{names:r,least:n=0,most:a=Number.POSITIVE_INFINITY,...o}of An)if(o.use===e)for(let i of r){let u=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",p=e==="word"?`the builtin \`${i}\``:`\`${i}()\`${u}`;X(t,i,{bound:{...o,name:p},least:n,most:a})}return t}s(Lg,"r\
owsByName");function Cg(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(NE.get(e.name)??[]).filter(a=>r>=a.least&&
r<=a.most).map(({bound:a})=>({bound:a,span:e.span})),...TE(e,t)]}case"identifier":return t.word(e.name)?Nc:/^sarg\d+$/.test(e.name)?[{bound:fi,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:hi,span:e.span}]:EE.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??Nc;case"config":return e.settings.flatMap(({name:r,span:n})=>{let a=AE.
get(r.toLowerCase().replace(/^bpftrace_/,""));return a===void 0?[]:[{bound:a,span:n}]});default:return Nc}}s(Cg,"builtinUses");var Nc=[];function TE(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!t.word(r.name)?RE.get(r.name):void 0;return n===void 0?[]:[{bound:n,
span:r.span}]})}s(TE,"stackModes");function Hg(e){let t=new Set,r=new Set,n=!1,a=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let i of o.parameters)r.add(i)}if(o.kind==="import"&&(a=!0),o.kind==="preprocessor"){let i=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(n||=/^\s*#\s*include\b/.
test(o.text),i!==void 0)for(let u of[t,r])u.add(i)}if(o.kind==="c-definition")for(let[i]of o.text.matchAll(/\w+/g))r.add(i)}return{call:s(o=>a||t.has(o),"call"),
word:s(o=>a||n||r.has(o),"word")}}s(Hg,"ownNames");var Ec=Number.POSITIVE_INFINITY;function Y(e,[t,r],...n){return e.split(" ").map(a=>[a,{least:t,most:r,wanted:n}])}s(Y,"calls");var ki=new Map([...Y("printf err\
orf warnf debugf cat system",[1,Ec],"written text"),...Y("time",[0,1],"written text"),...Y("strftime",[2,2],"written text","number"),...Y("join",[1,2],"number",
"written text"),...Y("kaddr cgroupid pton",[1,1],"written text"),...Y("uaddr reg",[1,1]),...Y("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...Y("kstack ustack",[0,2],"written number","written number"),...Y("ntop",[1,2]),...Y("macaddr",[1,1]),...Y("path",[1,2]),...Y("buf",
[1,2],"any","number"),...Y("str",[1,Ec],"any","number"),...Y("cgroup_path",[1,2],"number","text"),...Y("strncmp",[3,3],"text","text","written number"),...Y("str\
contains str_concat strstr",[2,2],"text","text"),...Y("strlen",[1,1],"text"),...Y("memcmp",[3,3]),...Y("sum avg min max stats",[1,1],"number"),...Y("hist",[1,2],
"number"),...Y("lhist",[4,4],"number","written number","written number","written number"),...Y("tseries",[3,4],"number"),...Y("print",[1,3],"any","written numbe\
r","written number"),...Y("clear zero",[1,1],"whole map"),...Y("delete",[1,Ec],"map"),...Y("has_key",[2,2],"whole map"),...Y("len",[1,1]),...Y("exit",[0,1]),...Y(
"signal signal_thread override",[1,1]),...Y("skboutput",[4,4]),...Y("nsecs",[0,1])]),$g=new Set(["print","clear","zero","has_key","len","find"]),yi=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),Fa={least:1,most:100};Cr();function Ac(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(n=>[n,t])))}s(Ac,"table");var wi=Ac([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),Tc=Ac([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),qg=new Set(["kretprobe","uretprobe"]),Dg=Ac([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var ME=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,OE=/^(?:u?int(?:8|16|32|64)|(?:un)?signed|char|short|int|long)$/;function V(e,t){switch(e.kind){case"integer":return"a numbe\
r";case"sizeof":return Tc.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>1?"a tuple":void 0;case"\
variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return IE(e.name,t);case"call":return t.defined.names.has(e.name)?void 0:Tc.
get(e.name);case"cast":return OE.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator==="~"?vi(e.operand,
t):void 0;case"update":return vi(e.operand,t);case"binary":return ME.test(e.operator)?"a truth value":vi(e.left,t)&&vi(e.right,t);case"ternary":{let r=V(e.else,
t);return e.then!==void 0&&V(e.then,t)===r?r:void 0}default:return}}s(V,"typeOf");function vi(e,t){return V(e,t)==="a number"?"a number":void 0}s(vi,"numberIf");
function IE(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?wi.get(e):r.every(({canonical:n})=>qg.has(n??""))?"a number":void 0}s(IE,"typeO\
fWord");var PE=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function or(e,t){return e===
void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!PE.some(r=>r.includes(e)&&r.includes(t))}s(or,"differ");function Se(e){return e===void 0||
e==="a number"||e==="a truth value"||e==="an aggregation"}s(Se,"isCountable");var LE={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Gg=3,CE=new Set("eEfFgGaAn"),HE=/\\[x0-7]/;function jg(e,t){if(e.kind!=="call"||!yi.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Gg+1)return{span:e.span,message:`debugf() prints ${Gg} values at most.`};let r=xi(e,"older",t),n=xi(e,"newer",t);return r===void 0?void 0:n}s(jg,"wrongFo\
rmat");function Si(e,t){if(!yi.has(e.name))return!1;let r=t==="older"?"newer":"older";return xi(e,t,Mc)!==void 0&&xi(e,r,Mc)===void 0}s(Si,"needsOtherReading");
var $E={names:new Set,macros:!1,included:!0,statements:!1},Mc={defined:$E,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Bg(e){let[
t,...r]=e.arguments;if(!yi.has(e.name)||t?.kind!=="string"||Si(e,"older"))return;let n=Kg(t.text,"older");if(n?.length===r.length)return r.find((a,o)=>n[o]==="s"&&
FE(a))?.span}s(Bg,"numberAsText");function FE(e){return V(e,Mc)==="a number"}s(FE,"isNumber");function xi(e,t,r){let[n,...a]=e.arguments;if(n?.kind!=="string"||
a.some(f=>DE(f,r.defined)))return;let o=Kg(n.text,t);if(o===void 0)return;let i=o.find(f=>CE.has(f));if(a.length!==o.length){let f=`The format asks for ${ar(o.length,
"argument")}, and there ${a.length===1?"is":"are"} ${a.length}.`;return{span:e.span,message:f}}if(i!==void 0)return{span:n.span,message:`bpftrace prints no frac\
tions: there is no conversion %${i}. Print whole numbers.`};let u=a.findIndex((f,h)=>!qE(V(f,r),o[h]??"s")),p=a[u],c=o[u]??"";if(p===void 0)return;let l=V(p,r),
_=l==="a text"?": write %s":"",d=c.startsWith("r")?"a buffer":c==="s"?"a value":"a number";return{span:p.span,message:`%${c} prints ${d}, and this is ${l}${_}.`}}
s(xi,"formatProblem");function Kg(e,t){return HE.test(e)?void 0:[...e.matchAll(LE[t])].map(([,n=""])=>n).filter(n=>n!=="%")}s(Kg,"conversionsOf");function qE(e,t){
return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||Se(e)&&e!=="an aggregation"}s(qE,"fits");function DE(e,{names:t,included:r}){return e.
kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(DE,"mayBeSeveral");function GE(e,t){return e.kind===t}s(GE,"isOfKind");function w(e,t,r){return{feature:t,kind:e,find:s((a,o)=>{let i=GE(a,e)&&r(a,o);return i===!0?a.span:i||void 0},
"find")}}s(w,"on");var Te=s(()=>!0,"always"),Hc=[w("config","config-block",Te),w("config","config-word",e=>e.settings.find(({value:t})=>zE.test(t))?.span),w("co\
nfig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d\w*[UL]/.test(t))?.span),w("subprogram","subprogram",Te),w("subprogram","glued-colon",(e,{script:{text:t}})=>{
let r=Mn(t.slice(e.span.start,e.body.span.start));return Lc.test(r)&&{start:e.span.start,end:e.body.span.start}}),w("macro","macro",Te),w("map-declaration","map\
-declaration",Te),w("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),w("import","import",Te),w("call","import",e=>e.name==="import"),w("c-\
definition","attribute-behind",e=>WE(e).includes(Ug)),w("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(Ug)),w("attach-point","named-\
probe",e=>e.name?.span),w("attach-point","spaced-attach-point",e=>e.spaced),w("attach-point","sign-in-attach-point",e=>BE.test(e.text.replace(jE,""))),w("attach\
-point","kprobe-module",e=>Wg(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),w("attach-point","probe-language",({place:e})=>e.form===
"userFunction"&&e.language?.span),w("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),w("attach-point","source-line",({place:e})=>e.
form==="sourceLine"),w("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),w("attach-point","watchpoint-argument",({place:e})=>e.
form==="watchpoint"&&e.argument!==void 0),w("let","let",Te),w("let","glued-colon",(e,{script:t})=>Oc(e.variable,t)),w("let","typeof",e=>e.type!==void 0&&Ni.test(
e.type)),w("discard","discard",Te),w("block-expression","block-expression",Te),w("if-expression","block-expression",Te),w("block","step-behind-block",VE),w("blo\
ck","block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),w("if","else-if",e=>e.else?.kind==="if"&&e.else.span),w("if","bare-condition",(e,t)=>qa(
e,e.condition,t)),w("while","bare-condition",(e,t)=>qa(e,e.condition,t)),w("unroll","bare-condition",(e,t)=>qa(e,e.count,t)),w("for-map","bare-condition",(e,t)=>qa(
e,e.variable,t)),w("for-range","glued-colon",(e,{script:t})=>Oc(e.variable,t)),w("for-range","glued-variable",(e,{script:t})=>Oc(e.variable,t,zg)),w("for-range",
"bare-condition",(e,t)=>qa(e,e.variable,t)),w("while","while",Te),w("unroll","unroll-expression",({count:e})=>!["integer","positional"].includes(e.kind)&&e.span),
w("for-map","for-map",Te),w("for-range","for-range",Te),w("jump","jump-in-for",(e,t)=>t.inFor),w("jump","return-value",e=>e.value?.span),w("integer","digit-sepa\
rator",e=>/^\d+_/.test(e.text)),w("integer","separated-hex",e=>/0x.*_/i.test(e.text)),w("integer","capital-suffix",e=>/[UL]/.test(e.text)),w("integer","zero-in-\
exponent",e=>/^0e\d|^\d+e0/i.test(e.text)),w("integer","exponent",e=>/^\d+e\d/i.test(e.text)),w("integer","integer-suffix",e=>/[ul]/i.test(e.text)),w("duration",
"duration",Te),w("record","record",Te),w("tuple","tuple",Te),w("tuple","short-tuple",e=>e.elements.length<2),w("tuple","trailing-comma",(e,{script:t})=>{let r=e.
elements.at(-1);return r!==void 0&&Mn(t.text.slice(r.span.end,e.span.end)).includes(",")}),w("unary","address-of",e=>e.operator==="&"),w("unary","comptime",e=>e.
operator==="comptime"),w("binary","readable-aggregation",({left:e,right:t},r)=>Yg(t)&&Pc(r,e)||Yg(e)&&Pc(r,t)),w("ternary","glued-colon",(e,{script:t})=>Vg(e,t,
Lc)),w("ternary","glued-variable",(e,{script:t})=>Vg(e,t,zg)),w("ternary","empty-middle",e=>e.then===void 0),w("cast","readable-aggregation",({operand:e},t)=>Pc(
t,e)),w("cast","double-pointer",e=>e.type.endsWith("**")),w("cast","array-cast",e=>!Ni.test(e.type)&&e.type.includes("[")),w("cast","enum-cast",e=>/^enum\b[^*[]*$/.
test(e.type)),w("cast","typeof",e=>Ni.test(e.type)),w("sizeof","sizeof",e=>e.name==="sizeof"),w("sizeof","offsetof",e=>e.name==="offsetof"),w("sizeof","subfield\
-offset",e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),w("sizeof","typeinfo",e=>e.name==="typeinfo"),w("sizeof","typeof",e=>Ni.test(e.text)),w("membe\
r","keyword-field",e=>KE.test(e.name)&&e.nameSpan),w("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.test(e.name)&&e.nameSpan),w("member","siz\
ed-type-field",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),w("member","args-dot",e=>e.operator==="."&&Jg(e.object)),w("identifier","raw-arguments",(e,{
probe:t})=>Jg(e)&&t?.attachPoints.some(r=>Wg(r,"rawtracepoint"))),w("member","dot-dereference",({operator:e,object:t},r)=>e==="."&&JE(t,r)),w("map","tuple-key",
e=>e.keys?.find(t=>t.kind==="tuple")?.span),w("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&YE(t)),w("call","number-as-text",Bg),w("\
call","newer-conversion",e=>Si(e,"older")),w("call","loose-percent",e=>Si(e,"newer")),w("call","exit-in-for",(e,t)=>e.name==="exit"&&t.inFor),w("call","indexed-\
print",e=>e.name==="print"&&Ic(e.arguments[0])&&e.span),w("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="delete"&&t?.kind==="map"&&!Ic(t)&&r!==
void 0&&r.kind!=="map"}),w("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&Ic(e.arguments[0]);return e.name==="delete"&&t}),w("a\
ssignment","compound-operation",(e,{script:{text:t}})=>e.operator==="="||!UE.has(e.value.kind)?!1:!Mn(t.slice(e.target.span.end,e.value.span.start)).includes("(")&&
e.value.span),w("assignment","delete-value",({value:e})=>Ei(e)&&e.span),w("let","delete-value",({value:e})=>e!==void 0&&Ei(e)&&e.span),w("if","delete-value",({condition:e})=>Ei(
e)&&e.span),w("call","delete-value",e=>e.arguments.find(Ei)?.span)],Ug="__attribute__",jE=/"(?:\\.|[^"])*"|\\./g,BE=/[%&|^!~<>'?()]/,KE=/^(?:if|else|for|while|unroll|return|break|continue)$/,
Lc=/:[\w\-*/]/,zg=/:\$[A-Za-z_]/,UE=new Set(["binary","cast","ternary"]),Ni=/^\s*typeof\b/,zE=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function WE(e){return e.text.
slice(e.text.lastIndexOf("}")+1)}s(WE,"behindBody");function Wg(e,...t){let r=we(e.provider);return r!==void 0&&t.includes(r.provider.name)}s(Wg,"provides");function qa(e,t,{
script:r}){return!Mn(r.text.slice(e.span.start,t.span.start)).includes("(")}s(qa,"isBare");function Oc({span:e},{text:t},r=Lc){let n=/^\s*:\S\S?/.exec(t.slice(e.
end));return n!==null&&r.test(n[0])?{start:e.start,end:e.end+n[0].length}:void 0}s(Oc,"gluedAfter");function Vg(e,{text:t},r){let{start:n}=e.else.span,a=Mn(t.slice(
(e.then??e.condition).span.end,n));return r.test(a+t.slice(n,n+2))?e.else.span:void 0}s(Vg,"gluedElse");function VE({statements:e,value:t},{script:{text:r}}){let n=[
...e,...t===void 0?[]:[t]];return n.find((a,o)=>{let i=n[o-1];return i?.kind!=="if"&&i?.kind!=="block"||Mn(r.slice(i.span.end,a.span.start)).trim()!==""?!1:r.startsWith(
"++",a.span.start)||r.startsWith("--",a.span.start)})?.span}s(VE,"stepBehindBlock");function Mn(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(Mn,"wit\
houtComments");function Jg(e){return e.kind==="identifier"&&e.name==="args"}s(Jg,"isArguments");function JE(e,{pointers:t}){return e.kind==="identifier"?e.name===
"curtask":Cc(e)||e.kind==="variable"&&t().has(e.name)}s(JE,"isPointer");function Cc(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(Cc,"i\
sPointerCast");function Xg(e){let t=new Set,r=new Set;return R(e,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(Cc(n.value)?t:r).add(n.target.name),n.kind===
"let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==void 0&&Cc(n.value)?t:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-range")&&r.add(n.variable.
name)}),new Set([...t].filter(n=>!r.has(n)))}s(Xg,"pointersOf");function Ic(e){return e?.kind==="map"&&e.keys!==void 0}s(Ic,"isEntry");function YE(e){return e.kind===
"call"?e.name==="str":e.kind==="string"||e.kind==="identifier"&&e.name==="comm"}s(YE,"isText");function Ei(e){return e.kind==="call"&&e.name==="delete"}s(Ei,"is\
Delete");function Yg({kind:e}){return XE.has(e)}s(Yg,"isNumber");var XE=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof",
"call"]);function Pc({maps:e},t){return t.kind==="map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(Pc,"aggregation");function sr(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(sr,"isFolded");var ZE=new Map(Hc.map(({kind:e})=>[e,Hc.filter(t=>t.kind===e)]));function Qg(e,t,r=[]){let n=new Set(r.flatMap(l=>Tg(l)?[]:[l.name])),a=new Set(r.flatMap(l=>Mg(
l)?[l.name]:[])),o=new Map,i=s((l,_)=>{o.has(l)||o.set(l,_)},"note"),u=s((l,_)=>{_!==void 0&&i(Ce[l],_)},"noteFeature"),p=Hg(e),c=e.items.some(l=>l.kind==="macr\
o"||l.kind==="import");for(let l of e.items){let _=0,d=0,f,h=s(()=>f??=Xg(l),"pointers"),m=l.kind==="probe"?{probe:l}:{},b={script:e,maps:t,inFor:!1,pointers:h,
...m},g={...b,inFor:!0};R(l,k=>{sr(k)&&d++,k.kind==="identifier"&&n.has(k.name)&&u("statement-definition",k.span),k.kind==="identifier"&&a.has(k.name)&&u("word-\
in-definition",k.span);for(let y of ZE.get(k.kind)??[])u(y.feature,y.find(k,_>0?g:b));if(d===0)for(let{bound:y,span:S}of Cg(k,p))i(y,S);Zg(k)&&_++},k=>{Zg(k)&&_--,
sr(k)&&d--}),l.kind==="probe"&&!c&&u("outer-variable",n6(l))}return u("several-begin",t6(e)),u("added-key",e6(e)),c||u("unset-map",QE(e)),[...o].map(([l,_])=>({
bound:l,span:_}))}s(Qg,"featureUses");function Zg(e){return e.kind==="for-map"||e.kind==="for-range"}s(Zg,"isFor");function QE(e){if(e.items.some(a=>a.kind==="p\
reprocessor"&&/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(a.text))||e.unread.length>0)return;let r=new Set,n=[];for(let a of e.items)a.kind==="map-declaration"&&
r.add(a.map),R(a,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind===
"map"&&n.push(o)});return n.find(({name:a})=>!r.has(a))?.span}s(QE,"unsetMap");function e6(e){let t=new Set,r;for(let n of e.items)R(n,a=>{a.kind!=="assignment"||
a.target.kind!=="map"||a.value.kind!=="call"||!Ot.has(a.value.name)||(a.target.keys===void 0?t.add(a.target.name):t.has(a.target.name)&&(r??=a.target.span))});return r}
s(e6,"addedKey");function t6(e){let t=new Set;for(let r of e.items)for(let n of r.kind==="probe"?r.attachPoints:[]){let a=we(n.provider)?.provider.name;if(!(a!==
"begin"&&a!=="end")){if(t.has(a))return n.span;t.add(a)}}}s(t6,"secondBegin");function eb(e,t){return e.flatMap(({bound:r,span:n})=>{let a=r6(r,t);return a===void 0?
[]:[{verdict:"refused",rule:"unsupported-syntax",span:n,why:a}]})}s(eb,"refusedFeatures");function r6(e,t){if(Yt(t.bpftrace,e))return`${e.name} needs ${Sd(e)}`;
if(e.kernel!==void 0&&!L(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(r6,"whyRefused");function n6(e){let t=[],r=new Set,n=new Set,a;
return R(e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable),o.kind==="let"&&n.add(o.variable),o.kind==="\
assignment"&&o.operator==="="&&n.add(o.target),!(o.kind!=="variable"||t.some(i=>i.has(o.name)))&&(n.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(a??=o.span))},o=>{
if(o.kind==="block")for(let i of t.pop()??[])r.add(i)}),a}s(n6,"outerVariable");function ir(e,t,r,n){let a=new Fc(e,n),o=a.list(t.statements.slice(r),!0),{leaks:i,early:u,beforeExit:p}=a;o==="up"&&i.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let c=t.statements.at(-1);return{leaks:i,lowered:[...a.lowered,...a.atEnd],beforeExit:p,early:u,endsDown:o==="down"||c!==void 0&&p.some(
({exit:l})=>l===c.span)}}s(ir,"balanceOf");var Fc=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let n="up",a=this.atEnd.length;for(let[o,i]of t.entries()){let u=t[o+1],p=u===void 0?r:$c(u),c=this.#e(i);if(c!==void 0){(p?this.atEnd:this.
early).push(c),p&&(n="down");continue}if($c(i)?this.#r(i,this.atEnd.splice(a),n):n=this.#o(i,p),n==="left"||$c(i))return this.#n(t.slice(o+1)),"left"}return n}#r(t,r,n){
if(this.lowered.push(...r),qc(t))n==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let a of r)this.beforeExit.push({lowered:a,exit:t.span})}#n(t){
let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#o(t,r){switch(t.kind){case"if":{this.hidden(t.condition);let n=this.
atEnd.length,a=this.list(t.then.statements,r),o=this.#a(t.else,r);return a==="left"?o:o==="left"||a===o?a:(this.early.push(...this.atEnd.splice(n)),"up")}case"b\
lock":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"jump":case"assign\
ment":case"let":case"expression-statement":return this.hidden(t),"up"}}#a(t,r){return t===void 0?"up":t.kind==="if"?this.#o(t,r):this.list(t.statements,r)}hidden(t){
R(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push({kind:"hidden",span:r.span})})}};
function $c(e){return qc(e)||Dc(e)}s($c,"leaves");function qc(e){return e.kind==="jump"&&e.keyword==="return"}s(qc,"isReturn");function Ri({then:e,else:t}){let r=e.
statements.at(-1);return t===void 0&&r!==void 0&&qc(r)}s(Ri,"leavesEarly");function Dc(e){if(e.kind!=="expression-statement")return!1;let{expression:t}=e;return t.
kind==="call"&&t.name==="exit"}s(Dc,"isExitStatement");var a6=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function rb(e){let{span:t}=e,r=Ai(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let u=Ai(e.operand);return u&&{access:u,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:n,operator:a,right:o}=e,i=a.replace(
/[<>]/,u=>u==="<"?">":"<");return tb(n,a,o,t)??tb(o,i,n,t)}s(rb,"flagTest");function tb(e,t,r,n){let a=Ai(e),o=a6.find(i=>i.operator===t&&i.value===nb(r));return a&&
o&&{access:a,span:n,passes:o.passes,sound:o.sound}}s(tb,"comparison");function nb(e){return e.kind==="boolean"?Number(e.value):ne(e)}s(nb,"numberOf");function Ai(e){
return e.kind==="cast"?Ai(e.operand):e.kind==="map"?e:void 0}s(Ai,"flagOf");function Da(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(Da,"conjuncts");var o6={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function Ga(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:p}=e;if(p.kind==="update"&&p.operand.kind==="map")return{access:p.operand,span:t,to:p.operator==="++"?"up":"down",form:"plain"};if(p.kind!==
"call"||p.name!=="delete")return;let[c,l]=p.arguments;return c?.kind!=="map"||p.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?c:{...c,keys:[l]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:n,operator:a}=e,o=n.kind==="call"&&n.name==="sum"?n.arguments[0]:
void 0;if(a==="="&&o!==void 0){let p=ne(o);return p===1||p===-1?{access:r,span:t,to:p===1?"up":"down",form:"sum"}:void 0}let i=nb(n),u=o6[`${a} ${i}`];return u&&
{access:r,span:t,to:u,form:"plain"}}s(Ga,"flagChange");function Ti(e){return t=>{let r=Ga(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(Ti,"lowersFlag");function ja({covered:e,uncovered:t},{start:r,end:n}){return r>=e.start&&n<=e.end&&!t.some(({exit:a})=>r>=a.start&&n<=a.end)}s(ja,"isCovered");function On({attachPoints:e}){
return e.every(({provider:t})=>{let r=we(t)?.provider.name;return r!==void 0&&as.providers.includes(r)})}s(On,"isTimer");function ab(e,t,r){let n=Ie(()=>new Ba(e.body));return[...i6(e,n),...u6(e,n),...p6(e)].slice(0,s6).map(o=>sb({probe:e,effects:t,reach:r},o))}s(ab,"guardAttempts");
var s6=16;function ob(e,t,r,n){if(!On(e))return;let a=new Ba(e.body),o=a.all().find(({change:i})=>n().has(i.access.name)&&i.form==="sum");return o&&sb({probe:e,
effects:t,reach:r},{block:a.block,raise:o})}s(ob,"timerAttempt");function i6({predicate:e},t){return e===void 0?[]:Gc(Da(e),t)}s(i6,"inPredicate");function u6({
body:e},t){return e.statements.flatMap(r=>r.kind==="if"&&Ri(r)?Gc([r.condition],t,r):[])}s(u6,"inStatements");function p6({body:e}){return e.statements.flatMap(
t=>t.kind==="if"&&t.else===void 0?Gc(Da(t.condition),Ie(()=>new Ba(t.then))):[])}s(p6,"aroundBody");var Ba=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){
this.block=t;for(let[r,n]of t.statements.entries()){let a=Ga(n);a?.to==="up"&&v(this.#e,a.access.name,()=>({change:a,at:r}))}}of(t){return this.#e.get(t)}all(){
return[...this.#e.values()]}};function Gc(e,t,r){for(let n of e){let a=rb(n),o=a?.passes===(r===void 0?"down":"up")?t().of(a.access.name):void 0;if(o!==void 0)return[
{block:t().block,raise:o,test:a,early:r}]}return[]}s(Gc,"firstRaised");function sb({probe:e,effects:t,reach:r},{block:n,raise:{change:a,at:o},test:i,early:u}){let p=a.
access.name,c=u!==void 0&&a.span.start<u.span.start,l=c?n.statements.indexOf(u):o,_=ir(Ti(p),n,l+1,r),d=[a,..._.lowered,..._.early],f=l6(e),h=[...i===void 0?[]:
[i],...d].map(({access:y})=>c6(y,f)),m=h.includes("other")?"other":h.includes("unknown")?"unknown":"cpu",b=new Set(d.map(({span:y})=>y.start)),g=t.flatMap(y=>y.
kind==="map"&&y.map===p&&!b.has(y.span.start)?[y.span]:[]),k={...i===void 0?{}:{test:i},...u===void 0?{}:{early:u}};return{probe:e,map:p,key:m,...k,raise:a,raisedFirst:c,
block:n,balance:_,strays:g}}s(sb,"read");function c6({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":ib(r,t)}s(c6,"keyOf");function ib(e,t){return e.
kind==="cast"?ib(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind==="bl\
ock-expression"?"unknown":"other"}s(ib,"keyKind");function l6(e){let t=new Set,r=new Set,n=s((a,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(a)},"note");
R(e.body,a=>{a.kind==="assignment"&&a.target.kind==="variable"?n(a.target.name,a.operator==="="?a.value:void 0):a.kind==="let"&&a.value!==void 0?n(a.variable.name,
a.value):a.kind==="update"&&a.operand.kind==="variable"?n(a.operand.name,void 0):(a.kind==="for-range"||a.kind==="for-map")&&n(a.variable.name,void 0)});for(let a of r)
t.delete(a);return t}s(l6,"cpuVariables");function ub(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,block:i,balance:u,strays:p}=e,{leaks:c,lowered:l,early:_,beforeExit:d}=u,
f=[a,...l].every(({form:b})=>b==="sum"),h=!o&&c.length===0&&_.length===0&&p.length===0;if(r!=="cpu"||n?.sound===!1||!f||!h)return;let m={start:a.span.end,end:i.
span.end};return{map:t,imported:!1,covered:m,uncovered:d}}s(ub,"completeGuard");function pb(e,{reach:t,file:r}){if(r===void 0)return;let n=s(a=>t.calls(a,...f6(r)),"touches");for(let[a,o]of e.body.statements.entries()){let i=_6(o,r,n)??(On(
e)?d6(o,r):void 0);if(i===void 0)continue;let u=ir(jc(r),e.body,a+1,t),p=new Set([i,...u.lowered].map(({span:l})=>l.start)),c=[];return R(e.body,l=>{l.kind!=="c\
all"&&l.kind!=="identifier"||!p.has(l.span.start)&&n(l)&&c.push(l.span)}),{file:r,balance:u,raise:o.span,strays:c}}}s(pb,"importedAttempt");function cb({file:e,
balance:t,raise:r,strays:n},a){if(t.leaks.length>0||t.early.length>0||n.length>0)return;let o={start:r.end,end:a.body.span.end};return{map:e.enter,imported:!0,covered:o,
uncovered:t.beforeExit}}s(cb,"completeImported");function _6(e,{enter:t},r){if(e.kind!=="if"||!Ri(e)||e.then.statements.some(r))return;let{condition:n}=e;if(n.kind===
"unary"&&n.operator==="!")return Mi(n.operand,t);if(!(n.kind!=="binary"||n.operator!=="=="||ne(n.right)!==0))return Mi(n.left,t)}s(_6,"testingRaise");function d6(e,{
raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return Mi(e.expression,t)}s(d6,"plainRaise");function jc({leave:e}){return t=>t.kind==="expression-s\
tatement"&&Mi(t.expression,e)!==void 0?{span:t.span}:void 0}s(jc,"lowersImported");function f6({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[e,t,r]}s(f6,"\
namesOf");function Mi(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(Mi,"callOf");function lb(e,t){let r=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let a=n.keys.length===0&&!on.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:db(n),oneEntry:a})}for(let n of e.items){if(n.kind!=="map-declaration")continue;let a=_b(n)?.kind,o=n.maxEntries===void 0?void 0:ne(
n.maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...a===void 0?{}:{declared:a},...o===void 0?{}:{maxEntries:o}})}
return r}s(lb,"readMaps");function _b({type:e}){return Object.hasOwn(Vu,e)?Vu[e]:void 0}s(_b,"declaredKind");function db(e){return e.aggregation===void 0?"plain":
e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(db,"useOf");function fb(e){let r=e.items.flatMap(n=>n.kind==="\
config"?n.settings:[]).filter(({name:n})=>Wd.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d/.test(r.value)?Number(ke(r.value)):void 0}s(fb,"maxMapKeys");function hb(e,t){
let r=[],n=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete")continue;let o=n.get(a.map);if(o===void 0)n.set(a.map,a);else{let i=h6(o,a);i!==void 0&&
r.push({span:a.span,why:i})}}for(let a of e.items)a.kind==="map-declaration"&&r.push(...g6(a,n.get(a.map)));return r}s(hb,"mapConflicts");function h6(e,t){let{map:r}=e;
if(e.keys.length===0!=(t.keys.length===0))return m6(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===t.aggregation)return;let[n,a]=e.aggregation===
void 0?[t,e]:[e,t];if(a.aggregation===void 0&&a.plain!==!0)return;let o=a.aggregation===void 0?"a plain value":`${a.aggregation}()`;return`${r} holds ${n.aggregation}\
(), so it cannot hold ${o} too`}s(h6,"whyNotBoth");function m6(e,t){return e.keys.length===0&&e.aggregation!==void 0&&t.aggregation===e.aggregation}s(m6,"isKeyA\
dded");function g6(e,t){let{map:r,span:n,type:a}=e,o=_b(e);return o===void 0?[{span:n,why:`no release has maps of the type \`${a}\``}]:!(t!==void 0&&(t.aggregation!==
void 0||t.plain===!0))||o.uses.includes(db(t))?[]:[{span:n,why:`${r} is declared as \`${a}\`, which cannot hold what is assigned to it`}]}s(g6,"declarationConfl\
icts");function mb(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(mb,"refusedMaps");var Oi=class{static{s(this,"Seeds")}#e=new Set;#t=new Set;#r;constructor(t,r,n){let a=[...t.flatMap(({effects:o})=>o),...r];this.#r=new Set([...n,...a.filter(k6).
map(o=>o.map)]);for(let{effects:o,predicate:i,body:u}of t){for(let p of o)p.kind==="map"&&p.key.constant&&!p.sometimes&&this.#e.add(bb(p.map,p.key.text));i===void 0&&
this.#n(u.statements)}}has(t){return t.change!=="aggregate"||on.has(t.aggregation??"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.
has(bb(t,r.text))&&r.constant?!0:r.text==="cpu"&&this.perCpu(t)}perCpu(t){return this.everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#n(t){let r=new Set;
for(let n of t){if(gb(n,["return"]))return;n.kind==="for-range"&&ne(n.from)===0&&y6(n.to)?this.#a(n.body.statements,n.variable.name):n.kind==="unroll"?this.#o(n.
body.statements,ne(n.count)??0,r):n.kind==="block"&&this.#n(n.statements),R(n,o=>{let i=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;i?.kind===
"variable"&&r.delete(i.name)});let a=b6(n);a!==void 0&&r.add(a)}}#o(t,r,n){let[a]=t;if(a?.kind==="unroll"&&t.length===1)return this.#o(a.body.statements,r*(ne(a.
count)??0),n);for(let o of n)r>0&&t.some(i=>w6(i,o))&&this.#a(t,o)}#a(t,r){if(!t.some(n=>gb(n,["break","continue","return"])))for(let n of t){if(n.kind!=="assig\
nment"||n.target.kind!=="map")continue;let[a,...o]=n.target.keys??[];a!==void 0&&o.length===0&&Ii(a,r)&&this.#t.add(n.target.name)}}};function gb(e,t){let r=!1;
return R(e,n=>{n.kind==="jump"&&t.includes(n.keyword)&&(r=!0)}),r}s(gb,"jumps");function b6(e){if(e.kind==="let"&&e.value!==void 0&&ne(e.value)===0)return e.variable.
name;if(!(e.kind!=="assignment"||e.target.kind!=="variable"))return e.operator==="="&&ne(e.value)===0?e.target.name:void 0}s(b6,"setToZero");function bb(e,t){return`${e}\
[${t}]`}s(bb,"entryId");function k6(e){return e.kind==="map"&&e.change==="delete"||e.kind==="reset"&&e.function==="clear"}s(k6,"removes");function y6(e){return e.
kind==="identifier"&&e.name==="ncpus"}s(y6,"isNcpus");function Ii(e,t){return e.kind==="cast"?Ii(e.operand,t):e.kind==="variable"&&e.name===t}s(Ii,"isVariable");
function w6(e,t){return e.kind==="expression-statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&Ii(e.expression.operand,t):e.kind==="assignm\
ent"&&e.operator==="+="&&e.target.kind==="variable"&&Ii(e.target,t)&&ne(e.value)===1}s(w6,"increments");var wb=/\$[A-Za-z_]\w*/g,v6=/@\w*/g,x6=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,S6=/\bcpu\b/,N6=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Pi=class{static{
s(this,"Unread")}#e;#t;#r;#n;#o;mayTriggerGuard;constructor({unread:t,text:r,items:n}){this.#e=t,this.#t=r;let a=t.map(i=>kb(r,i));this.#r=new Set(a.flatMap(i=>i.
match(wb)??[]));let o=t.filter(i=>!n.some(u=>u.span.start<=i.start&&i.end<=u.span.end)).map(i=>kb(r,i)).filter(i=>x6.test(i)).map(i=>i.match(v6)??[]);this.#n=new Set(
o.flat()),this.#o=o.some(i=>i.length===0),this.mayTriggerGuard=a.some(i=>N6.test(i)||We.functions.some(u=>i.includes(u)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(n=>n.start>=t&&n.end<=r)}mayGuard(t){return this.within(t)&&S6.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#o||
this.#n.has(t)}get variables(){return this.#r}};function vb(e){return e.search(wb)!==-1}s(vb,"mentionsVariable");function kb(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let n=e.slice(Math.max(0,t-yb),t),a=e.slice(r,r+yb);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(a)?.[0]??"")}s(kb,"pieceOf");var yb=500;function Li(e,t=[],r,n=[]){let a=E6(e,t),o=Eg(a),i=o.length===0?a:{...a,items:[...a.items,...o]},u=Rm(i),p=new Pi(a),c={effects:Sn(),calls:Sn()},l=u.macros.size+
u.subprograms.size===0,_=a.items.filter(H=>H.kind==="probe").map(H=>{let Ne={body:H.body,predicate:H.predicate,callables:u,unknown:p.variables},rt={probe:H,phase:A6(
H),...p.within(H.span)?{partial:!0}:{}};if(l&&H.attachPoints.some(tm)){let{effects:go,calls:Ou}=Om(Ne);return{...rt,effects:go,calls:s(()=>Ou,"calls")}}return{...rt,
...Tm(Ne,c.effects),calls:Ie(()=>Mm(Ne,c.calls))}}),d=_.flatMap(H=>H.effects),f=lb(a,d),h=_.flatMap(({phase:H,effects:Ne})=>H==="end"?[]:Ne.filter(rt=>H==="atta\
ched"||rt.kind==="reset")),m=_.filter(H=>H.phase==="begin"),b=new Oi(m.map(({effects:H,probe:Ne})=>({effects:H,predicate:Ne.predicate,body:Ne.body})),h,[...f].flatMap(
([H,{declared:Ne}])=>Ne!==void 0&&Jd.has(Ne)?[H]:[])),g=new Set(d.flatMap(T6)),k={reach:new Js(i),...r===void 0?{}:{file:r}},y=new Set(h.filter(H=>H.kind==="res\
et").map(H=>H.map)),S=_.map(({phase:H,probe:Ne,effects:rt})=>Ie(()=>H==="attached"?ab(Ne,rt,k.reach):[])),O=Ie(()=>new Set(S.flatMap(H=>H()[0]?.map??[]))),K=_.map(
(H,Ne)=>{if(H.phase!=="attached")return H;let rt=pb(H.probe,k),go=rt&&cb(rt,H.probe);if(rt!==void 0)return{...H,imported:rt,...go===void 0?{}:{guard:go}};let[Ou,
...Tv]=S[Ne]?.()??[],Iu=Ou??ob(H.probe,H.effects,k.reach,O),ra=[Iu,...Tv].map(bo=>bo&&ub(bo)).find(bo=>bo!==void 0),Mv=ra!==void 0&&(p.any||b.perCpu(ra.map))&&!y.
has(ra.map)&&!g.has(ra.map);return{...H,...Iu===void 0?{}:{attempt:Iu},...Mv?{guard:ra}:{}}}),U=fb(a),N={mapConflicts:hb(a,d),features:Qg(a,f,o)},ie=U===void 0?
{}:{maxMapKeys:U},Jt=R6(_),Mu=[...n,...Ag(e,t)];return{script:e,imported:t,probes:K,maps:f,seeds:b,nestedMaps:Jt,unread:p,gaps:Mu,guards:k,...N,...ie}}s(Li,"mod\
elScript");function E6(e,t){if(t.length===0)return e;let r=[e.text],n=[],a=[...e.unread],o=e.text.length+1;for(let{script:i}of t){n.push(...Yo(i.items,o));for(let u of i.
unread)a.push({start:u.start+o,end:u.end+o});r.push(i.text),o+=i.text.length+1}return{...e,text:r.join(`
`),items:[...n,...e.items],unread:a}}s(E6,"withImports");function ht(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let n of e.imported){let a=r+n.script.
text.length;if(t.start<=a)return{file:n,span:{start:t.start-r,end:t.end-r}};r=a+1}}s(ht,"partAt");function R6(e){let t=new Map;for(let{probe:r,phase:n,effects:a}of e){
if(n!=="attached")continue;let o=new Set(a.flatMap(u=>u.kind==="map"?[u.map]:[])),i=r.attachPoints.reduce((u,{text:p})=>u+(/[*?[\]]/.test(p)?xb:1),0);for(let u of o)
t.set(u,(t.get(u)??0)+i)}return new Set([...t].flatMap(([r,n])=>n>=xb?[r]:[]))}s(R6,"mapsOfThree");var xb=3;function A6(e){let t=e.attachPoints.map(a=>we(a.provider)?.
provider.name),[r,...n]=new Set(t);return n.length===0&&(r==="begin"||r==="end")?r:"attached"}s(A6,"phaseOf");function T6(e){return e.kind==="map"&&e.aggregation!==
"sum"?[e.map]:[]}s(T6,"otherThanSum");function Sb(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??zd.entries)<=Vd.entries}s(Sb,"hasSingleBucket");function Hr(e,t,r){
let n=e.maps.get(t);if(!(e.unread.mayDeclare(t)||n===void 0&&e.unread.any))return n?.declared??Do(n?.use??"plain",r)}s(Hr,"kindOfMap");function In(e,{maps:t,unread:r}){
if(r.any)return e;let n=t.get(e);return n?.declared??n?.use??"plain"}s(In,"useOfMap");function Ci(e,t,r){if(t.imported.length===0)return e;let n=s(({path:d,...f})=>d===void 0||d===r?f:{path:d,...f},"withoutOwn"),a=s(d=>n(d.path===void 0?Bc(d,t):d),
"inFile"),o=e.related.map(a),i=e.places?.map(d=>Nb(d,a)),u={...e,related:o,...i===void 0?{}:{places:i}},p=ht(t,e.span);if(p===void 0)return u;let{file:c,span:l}=p,
_={path:c.path,span:l,message:"in this imported file"};return{...u,span:c.statement,related:[a(_),...o]}}s(Ci,"inItsFile");function Nb({takes:e,fires:t,wants:r},n){
return{...e===void 0?{}:{takes:n(e)},fires:t.map(a=>a&&n(a)),...r===void 0?{}:{wants:n(r)}}}s(Nb,"movePlaces");function Bc(e,t){let r=ht(t,e.span);return r===void 0?
e:{...e,path:r.file.path,span:r.span}}s(Bc,"relatedInItsFile");function Qe(e){return Ao(e)}s(Qe,"nameOf");var Kc=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],Uc=["syntax-error","not-judged"],Pn=["error","warning","note"];
function pr(e,t){return Pn.indexOf(e)-Pn.indexOf(t)}s(pr,"compareSeverity");var ur=["certain","likely","possible"];function ce(e,t){return ur.indexOf(e)-ur.indexOf(
t)}s(ce,"compareConfidence");function Ln(e,t){return ce(e,t)>0?e:t}s(Ln,"weaker");var Eb=["hang","lost-updates","refused","unattachable","safe"];function cr(e,t){return Eb.indexOf(e)-Eb.indexOf(
t)}s(cr,"compareVerdict");var Rb="this target runs the script";function Ab({what:e,how:t,todo:r}){return[e,t,r].flatMap(n=>n??[]).join(" ")}s(Ab,"tellAll");function Hi(e,t){
return t==="off"?[]:t===void 0?[e]:[{...e,severity:typeof t=="string"?t:M6(e.severity,t.atLeast)}]}s(Hi,"withSeverity");function M6(e,t){return pr(e,t)<=0?e:t}s(
M6,"worse");function Kt(e,t,r,n){return{rule:e,severity:t,confidence:"certain",span:r,...n,related:[],verdicts:[]}}s(Kt,"aboutText");var zc=20;function Ka(e){let t=e.
length-zc;return e.slice(0,zc).map((r,n)=>{if(n<zc-1||t<=0)return r;let a=t===1?"There is 1 more such place below.":`There are ${t} more such places below.`;return{
...r,message:`${r.message} ${a}`}})}s(Ka,"firstPlaces");function $r(e){let[t="",...r]=e.split(/(?<=[.!?]) (?=[A-Z`])/);return r.length===0?{what:t}:{what:t,todo:r.
join(" ")}}s($r,"inWords");function $i(e){return Ee(e).exact&&Vc(e.bpftrace,Wc())==="read"}s($i,"isRead");function Ob(e){let t=e.table===void 0?Vc(e.kernel,Tb()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${ot(e.name)}: ${r}`),...Mb(e,`bpftrace ${e.bpftrace}`,Vc(e.bpftrace,Wc()),Wc()),...Mb(e,`Linux ${e.kernel}`,t,Tb())]}s(Ob,"releaseNotes");
function Wc(){return{what:"releases of bpftrace",first:Cu.bpftrace,last:Ib(De.version)}}s(Wc,"bpftraceRange");function Tb(){return{what:"kernels",first:Cu.kernel,
last:Gu()}}s(Tb,"kernelRange");function Vc(e,{first:t,last:r}){return L(e,t)?Ib(e)===r||!L(e,r)?"read":"newer":"older"}s(Vc,"sideOf");function Ib(e){return e.split(
".").slice(0,2).join(".")}s(Ib,"lineOf");function Mb(e,t,r,{what:n,first:a,last:o}){if(r==="read")return[];let i=r==="older"?a:o;return[`${ot(e.name)}: ${t} is ${r}\
 than the ${n} that the facts were read for (${a} to ${o}). It is judged as ${i}, and what is said of it is less sure.`]}s(Mb,"note");function Fr(e,t){return nt(tr.filter(n=>n.lock===e),t)?.type??"raw"}s(Fr,"lockType");function Jc(e){return tr.find(t=>t.lock===e&&t.type==="raw")?.before}s(Jc,"\
noticesFrom");function It(e){return new Set(tr.map(({lock:t})=>t).filter(t=>Fr(t,e)==="raw"))}s(It,"rawLocks");function Pb(e,t){return nt(rs.filter(n=>n.kinds.includes(
e)),t)?.guard??"none"}s(Pb,"guardClass");function Lb(e){return re(e,Nr)}s(Lb,"interruptMayStall");function Ua(e,{arch:t,kernel:r}){return nt(ns.filter(n=>n.kind===
e&&n.arch===t),r)}s(Ua,"interruptOf");function de(e){return e.kind!=="bpftrace-process"}s(de,"isProgram");function Cn(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(Cn,"programsOnAny");function Fi(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(Fi,"lockOf");function Pt(e){return e.script===void 0?Cb(e):`${Cb(e)} of ${e.
script}`}s(Pt,"describeLock");function Cb(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(Cb,"describeOwnLock");var O6={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Hn(e){let t=[...new Set(e)].map(n=>O6[n]).join(" and "),
[r]=e.flatMap(n=>Jc(n)??[]).sort(xo);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Hn,"locksWait");function $n(e,t){let[r]=e.filter(
i=>Fr(i,t)==="rqspinlock"),n=r&&Jc(r);return`the lock notices the deadlock${n===void 0?"":` (rqspinlock, from Linux ${n})`}: ${r==="ringbuf"?"what is printed is\
 lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s($n,"lockGivesUp");function qi(e,t){if(e.includes("ringbuf"))return"";let{from:r}=Co;return L(
t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(qi,"tellReport");var Di="the k\
ernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Fn=`bpftrace guards this script by itself (${We.
from} up to ${We.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function qr({moment:e,reports:t}){
return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${Yc(t)}`:""}s(qr,"whenItHappens");function Yc(e){let t=e.filter(
({error:r})=>of(r));return[...new Set(t.map(({error:r})=>Qu(r)))].join(", and where ")}s(Yc,"whichErrors");function Gi(e,{report:t}){return`wants the ${Pt(e)}${za(
t)}`}s(Gi,"tellWanting");function za(e){return e===void 0?"":`, to report an error where ${Qu(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(za,"tellReporting");
var I6={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a recorded stack on bp\
ftrace ${So(Zu("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack ma\
p.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${So(Zu("lru_hash.update"))}, takes the lock of a list of the map's entries in the kerne\
l (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace re\
ports while a probe runs (${So(nf("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function Dr(e){return[...new Set(e)].map(t=>I6[t]).
join(" ")}s(Dr,"explainLocks");var Hb={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as tracepoints or kprobes"},
{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${Pe.bpftrace} and Linux ${Pe.kernel} at least)`}]};var $b=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function ji(e,t,r=!1){let n=e.edges.map(P6).sort(),a=e.edges.flatMap(({outer:o,through:i=[],inner:u})=>[o.program,...i,u.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...n].join(" | "),probes:[...new Set(a.map(L6))].sort(),target:t}}s(ji,"shapeOf");function P6({outer:e,through:t=[],inner:r,held:n,
wanted:a,sameKey:o}){let i=n.id!==a.id?"another lock":o?"the same entry":"the same lock";return[`${de(e.program)?"holds":"the process holds"} ${Fb(n,e.operation)}`,
...t.map(u=>`${qb(u)} leads to`),qb(r.program),`wants ${i}`,Fb(a,r.operation)].join(", ")}s(P6,"tellEdge");function Fb(e,{operation:t,moment:r,freeList:n,key:a,
report:o}){let i=e.class==="bucket"?[e.single===!0?"single":a.sharing]:[],u=e.class==="freelist"?n?.moment??r:r;return[e.class,t,u,...i,...o===void 0?[]:[o.error]].
join(" ")}s(Fb,"endOf");function qb({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(qb,"\
siteOf");function L6(e){if(!de(e))return e.kind;let{kind:t,site:r,name:n}=e;return r===void 0||r.edge==="inside"?n:`${t}:${r.function}`}s(L6,"probeOf");function jb(e,t=$b){
let r=e.flatMap(a=>{let o=t.filter(u=>u.shape===a.id),i=o.filter(({probes:u})=>u.length===2&&u.join()===a.probes.join());return[...Db(i,"pair"),...Db(o,"shape")].
map(u=>({seen:u,near:Number(C6(u,a))}))}),[n]=r.sort((a,o)=>o.near-a.near||+(o.seen.of==="pair")-+(a.seen.of==="pair")||o.seen.hung-a.seen.hung);return n?.seen}
s(jb,"seenOf");function Db(e,t){let r=new Map;for(let{shape:n,kernel:a,arch:o,bpftrace:i,hung:u,runs:p,scripts:c}of e){let l=`${a} ${o} ${i}`,_=r.get(l)??{hung:0,
runs:0,scripts:[]};r.set(l,{kernel:a,arch:o,bpftrace:i,of:t,hung:_.hung+u,runs:_.runs+p,scripts:[...new Set([..._.scripts,...c])],...n.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:n})=>n>0)}s(Db,"onMachines");function C6({kernel:e,arch:t},{target:r}){return t===r.arch&&Gb(e)===Gb(r.kernel)}
s(C6,"isNear");function Gb(e){return e.split(".").slice(0,2).join(".")}s(Gb,"lineOf");var H6=3;function mt(e,t){return e.length<=H6?`on ${et(e.map(ot))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${et(e.slice(
0,2).map(ot))}`}s(mt,"onTargets");function et(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(et,"list");function Lt(...e){return e.
filter(t=>t!=="").join(" ")}s(Lt,"sentences");var Xc=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Zc(e){let t=new Map;for(let{target:r,why:n}of e){let a=n.replace(
Xc,""),o=t.get(a)??{why:n,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let i of Xc.exec(n)??[])o.kernels.add(i);t.set(a,o)}return[...t.
values()].map(({why:r,targets:n,kernels:a})=>({why:r.replace(Xc,et([...a].sort(xo))),targets:n}))}s(Zc,"groupByReason");function Qc({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(Qc,"isConditional");function Gr(e){return Qc(e)?"warning":"error"}s(Gr,"hangSeverit\
y");function jr({moment:e,reports:t=[],byHash:r}){let n=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${Yc(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return n.length===
0?"":`, only ${n.join(", and ")}`}s(jr,"onlyIf");function el({verdict:e}){return e==="hang"||e==="lost-updates"}s(el,"isBad");function Bi(e,t){return cr(e.verdict,
t.verdict)||Number(Qc(e))-Number(Qc(t))}s(Bi,"milder");function oe(e){let t;for(let r of e)(t===void 0||(Bi(r,t)||ce(Bb(r),Bb(t)))<0)&&(t=r);return t}s(oe,"wors\
tOutcome");function Bb({confidence:e="possible"}){return e}s(Bb,"confidenceIn");function lr(e,t){return $i(e)?t:t==="certain"?"likely":"possible"}s(lr,"confiden\
ceOn");function le({target:e,refusals:t}){let r=tl(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}s(le,"refusedOutcome");function tl(e){return e.find(
t=>t.verdict==="refused")??e[0]}s(tl,"worstRefusal");function Ct(e,t){let r=oe(e.outcomes),n=jb(e.outcomes.flatMap(({shape:a})=>a??[]));return{...t,confidence:r?.
confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:a,verdict:o,why:i})=>({target:a,verdict:o,why:i})),witness:e.witness,places:e.
places,...e.broken===void 0?{}:{broken:e.broken},...n===void 0?{}:{seen:n}}}s(Ct,"findingOf");function tt(e,t,r=e.length){return mt(Kb(e,t),r)}s(tt,"targetsWith");
function Ki(e){let t=e.filter(({verdict:i,withCopy:u})=>i==="hang"&&u!==!0),r=t.filter(({withOthers:i})=>i!==!0).map(({target:i})=>i),n=t.filter(({withOthers:i})=>i===
!0).map(({target:i})=>i),a=e.length;return`${[...r.length===0?[]:[`by itself ${mt(r,a)}`],...n.length===0?[]:[`together with another BPF program ${mt(n,a)}`]].join(
", and ")}${Wa(e)}`}s(Ki,"whereItHangs");function Wa(e){let t=Kb(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===0?"":`, and if two copies of it run \
at a time, ${mt(t,e.length)}`}s(Wa,"whereCopiesHang");function Kb(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}s(Kb,"namesWith");function Ub(e,t){let r=new Map(t.map(c=>[c.witness,c])),n=new Map,a=new Set,o=[];for(let c of e){let l=c.witness&&r.get(c.witness);if(l===void 0||l.world==="tog\
ether"){o.push({finding:c,others:[],...l===void 0?{}:{cause:l}});continue}let _=new Set([...l.probes].flatMap(f=>n.get(f)??[])),d={findings:[c],causes:[l]};for(let f of _)
d.findings.push(...f.findings),d.causes.push(...f.causes),a.delete(f);a.add(d);for(let f of d.causes)for(let h of f.probes)n.set(h,d)}let i=new Map(e.map((c,l)=>[
c,l])),u=s(({finding:c})=>i.get(c)??0,"place"),p=[...a].map(c=>{let[l,..._]=c.findings.sort((f,h)=>pr(f.severity,h.severity)||ce(f.confidence,h.confidence)||(i.
get(f)??0)-(i.get(h)??0));if(l===void 0)throw new Error("a group has a finding");let d=c.causes.find(({witness:f})=>f===l.witness);if(d===void 0)throw new Error(
"the finding of a group is about a cause of it");return _.length===0?{finding:l,others:_,cause:d}:{finding:l,others:_,cause:$6(d,c.causes),own:d}});return[...o,
...p].sort((c,l)=>u(c)-u(l)).map(c=>c.others.length===0?c:{...c,finding:F6(c)})}s(Ub,"joinFindings");function $6(e,t){let r=[e,...t];return{...e,probes:new Set(
r.flatMap(({probes:n})=>[...n])),programs:[...new Set(r.flatMap(({programs:n})=>n))],outcomes:e.outcomes.map((n,a)=>oe(r.flatMap(({outcomes:o})=>o[a]??[]))??n)}}
s($6,"joinCauses");function F6({finding:e,others:t}){let r=e.verdicts.map((a,o)=>t.flatMap(i=>i.verdicts[o]??[]).reduce((i,u)=>cr(u.verdict,i.verdict)<0?u:i,a)),
n=t.map(({rule:a,span:o,what:i})=>({span:o,message:`${a}: ${i.replace(/\.$/,"")}`,of:a}));return{...e,verdicts:r,related:[...e.related,...n]}}s(F6,"tellOthers");function ue(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(ue,"ofBpftrace");function he(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(he,"ofKernel");var zb=Object.
values(Ce),qn={"map-kinds":ue("which BPF map a bpftrace map becomes",Oo),"lock-moments":ue("when a change of a map takes its lock",Io),output:ue("how output lea\
ves a probe",Ho),"ring-buffer":he("since when the kernel has the ring buffer",[$o]),stacks:ue("how a stack is kept",wr),"free-lists":he("when an operation takes\
 the lock of a free list",Object.values(Po).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:ue("what clear() and zero() do",[Lo]),"failed-updates":ue(
"what bpftrace says of an update that fails",[Co]),"helper-calls":ue("which helpers of the kernel a builtin or a function calls",pa),"map-reads":ue("what a read\
 of a map calls",ca),"nmi-stalls":he("where a non-maskable interrupt waits for a lock of its own CPU",[Nr]),"run-time-errors":ue("which errors a probe reports t\
hrough the output buffer",vr),"provider-wildcards":ue("what a wildcard in place of a probe type stands for",Vo),"bpftrace-guard":ue("bpftrace's own guard",[We]),
"broken-guards":ue("packages whose guard does not load",Qo),"kretprobe-ban":ue("kretprobes that bpftrace refuses",[er]),"script-guard":ue("what a guard in the s\
cript needs of bpftrace",[{from:Pe.bpftrace,source:Pe.source}]),"script-guard-kernel":he("what a guard in the script needs of the kernel",[{from:Pe.kernel,source:Pe.
source}]),providers:ue("the types of probes and their names",pn.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":ue("letter case \
of the names of probe types",[Wo]),features:ue("constructs that some releases of bpftrace take",zb),functions:ue("functions and words that some releases of bpft\
race know",[...An,fi,hi]),settings:ue("settings of the config block",Tn),"stack-modes":ue("formats of stacks",mi),"feature-kernels":he("constructs that need a k\
ernel",zb.flatMap(({kernel:e,source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":he("which kind of lock a BPF map has",tr),"map-locked":he("the counter\
 that sees a nested update of one map",[ts]),"program-guards":he("which programs run inside which",rs),nmi:he("programs that interrupts which are off do not hol\
d back",ns),timers:he("probes that fire outside every lock",[as]),trampolines:he("where fentry and fexit attach to kernel functions",ua),"trampoline-arguments":he(
"how many arguments a function may have that fentry and fexit attach to",Xo),"kprobe-multi":he("where a wildcard of kprobes is attached at once",lf),"contention\
-tracepoints":he("the tracepoints of waiting for a lock",[$t]),"lock-path":he("where a map lock is held",Ue),"probe-limits":ue("at how many probes bpftrace stop\
s",Bo),"huge-patterns":he("patterns that match thousands of functions",[{source:Ko.source},{source:Uo.source}]),"helper-locks":he("locks that a helper takes for\
 itself",zo),"never-returning":he("functions that never return",[wt])};var Dn="bpftrace_guard.bpf.c",Ui={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},Wb={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},Vb=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,Jb=`typedef unsigned int guard_u32;
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
}`,q6={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${Vb}
 */
${Jb}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},D6={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${Vb}
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
${Jb}

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
`},rl=[D6,q6],Yb=rl[0];function zi(e){let t=Qo.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(zi,"brokenGuard");
function nl({bpftrace:e,kernel:t}){return L(e,Pe.bpftrace)&&L(t,Pe.kernel)}s(nl,"runsScriptGuard");function al({bpftrace:e}){return L(e,Ui.bpftrace)}s(al,"loads\
GuardFile");function ol(e){return rl.find(t=>t.text===e)}s(ol,"guardFileOf");function G6(e){let t=e.flatMap(a=>a.rows),r=t.flatMap(({from:a,before:o,unknown:i,except:u})=>[a,o,i?.from,i?.before,u?.from,u?.before]),n=t.map(({newerThan:a})=>a);
return[...[...new Set(r)].flatMap(a=>a===void 0?[]:[o=>L(o,a)]),...[...new Set(n)].flatMap(a=>a===void 0?[]:[o=>!L(a,o)])]}s(G6,"boundaries");function Wi(e){let t=G6(
e),r=new Map;return n=>v(r,n,()=>t.map(a=>a(n)?"1":"0").join(""))}s(Wi,"naming");var Xb=Object.values(qn),j6=Wi(Xb.filter(({releasesOf:e})=>e==="bpftrace")),B6=Wi(
Xb.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":K6,"lock-moments":U6,output:z6,stacks:W6}=qn,V6=Wi([K6,U6,z6,W6,qn["run-time-errors"]]),J6=Wi([qn["free-\
lists"]]);function Zb({bpftrace:e,kernel:t}){return`${V6(e)} ${xr(e,t)} ${J6(t)}`}s(Zb,"lockingFacts");var Y6=new WeakMap;function Vi(e){return v(Y6,e,()=>[j6(e.
bpftrace),B6(e.kernel),Ee(e).table.release,$i(e),e.arch,e.paravirt,JSON.stringify(zi(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(Vi,"factSet");var X6=new WeakMap,Z6=new WeakMap,Q6=new WeakMap,eR=new WeakMap,tR=new WeakMap;function Qb(e,t,r,n){let a=v(X6,t,()=>new Map),o=v(a,rR(r),()=>new Map),i=v(Q6,n,
()=>nR(e,t,n));return v(o,i,()=>sR(t,oR(e,t,r,n)))}s(Qb,"callsOn");function rR(e){return v(tR,e,()=>`${Zb(e)} ${Tf(e.bpftrace)}`)}s(rR,"callFacts");function nR(e,t,r){
return[v(eR,e,()=>aR(e,t)),...new Set(r.map(({operation:a,guardedBy:o=""})=>`${a} ${o}`))].join(`
`)}s(nR,"nameOf");function aR({calls:e,guard:t},r){let n=new Set;for(let a of e()){let{kind:o,always:i,span:u}=a,p=t!==void 0&&ja(t,u)?t.map:"",c="map"in a?In(a.
map,r):"",l=o==="name"?a.name:o==="read"?a.read:o==="change"?a.change:"";n.add(`${o} ${l} ${c} ${i} ${p}`)}return[...n].join(`
`)}s(aR,"kindOf");function oR({calls:e,guard:t},r,n,a){let o=new Map,i=s(({call:u,always:p},c)=>{let l=`${u} ${c??""}`,_=o.get(l)?.always===!0;o.set(l,{call:u,always:p||
_,...c===void 0?{}:{guardedBy:c}})},"note");for(let u of e()){let p=t!==void 0&&ja(t,u.span)?t.map:void 0;for(let{call:c,always:l}of iR(u,r,n))i({call:c,always:l&&
u.always},p)}for(let{operation:u,guardedBy:p}of a)i({call:u,always:!1},p);return o}s(oR,"callsIn");function sR(e,t){let r=v(Z6,e,()=>new Map),n=[...t].map(([a,{
always:o}])=>`${a} ${o}`).sort().join(`
`);return v(r,n,()=>[...t.values()])}s(sR,"shared");function iR(e,t,r){switch(e.kind){case"name":{let{name:n}=e,a=Of(n,r.bpftrace).map(({helper:i,always:u})=>({
call:i,always:u})),o=[Fo.has(n)?xr(r.bpftrace,r.kernel):void 0,ia.has(n)?jo(r.bpftrace):void 0];return[...a,...o.flatMap(i=>i===void 0?[]:[{call:i,always:!0}])]}case"\
read":{let n=Hr(t,e.map,r.bpftrace),a=n&&If(e.read,n,r.bpftrace);return a===void 0?[]:[{call:a,always:!0}]}case"change":return uR(e.change,e.map,t,r);case"memor\
y":return mf.sometimes.map(n=>({call:n,always:!1}))}}s(iR,"lowerCall");function uR(e,t,r,{bpftrace:n}){let a=Hr(r,t,n);if(a===void 0||Go(e,n)!=="always")return[];
if(a==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?sn[a].delete:sn[a].update;return o===void 0?[]:[{call:o,
always:!0}]}s(uR,"changeOf");var ek={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function il(e,t,r){let n=pR(e,t,r),a=n===void 0?[]:[n],o=cR(e,n,t,r),
i=o&&af(o.error,r.bpftrace),u=xr(r.bpftrace,r.kernel);return o!==void 0&&i!==void 0&&u!==void 0&&a.push({...sl(e,u,Aa,void 0),moment:i,report:o}),a}s(il,"lowerE\
ffect");function pR(e,t,r){switch(e.kind){case"map":{let n=Hr(t,e.map,r.bpftrace);if(n===void 0)return;let a=sn[n],o=e.change==="delete"?a.delete:a.update;if(o===
void 0)return;let i=Go(e.change,r.bpftrace);return i==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:tk({...e,operation:o,moment:i},t,r)}case"output":{let n=xr(
r.bpftrace,r.kernel);return n&&sl(e,n,Aa,void 0)}case"stack":{let n=jo(r.bpftrace);return n&&sl(e,n,dR,_R)}case"reset":case"read":case"error":return}}s(pR,"ownO\
peration");function cR(e,t,r,{bpftrace:n}){switch(e.kind){case"map":{let{map:a,key:o,change:i,discarded:u}=e;return i==="delete"?{error:u===!0?"discarded-delete":
"delete",map:a}:t===void 0||rk(a,o,r)?void 0:{error:"update",map:a}}case"read":{let{map:a,key:o}=e,i=Hr(r,a,n);return i===void 0||!lR.has(i)||r.unread.any||r.seeds.
hasEntry(a,o)?void 0:{error:"missing-key",map:a}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"reset":return}}s(cR,"repo\
rtOf");var lR=new Set(["percpu_hash","lru_percpu_hash"]),_R="the stack map",dR={sharing:"shared",text:"stack",bound:!1,constant:!1,values:He};function sl(e,t,r,n){
let a=ek[t].map(o=>Fi(o,n));return{span:e.span,operation:t,moment:"always",key:r,locks:a}}s(sl,"hiddenOperation");function tk({span:e,map:t,operation:r,moment:n,
key:a},o,{kernel:i}){let u=ek[r].map(_=>Fi(_,t,Sb(o,t))),p=Po[r];if(p===void 0)return{span:e,operation:r,moment:n,key:a,locks:u};let c=p.underBucket===void 0||!L(
i,p.underBucket.before),l={lock:Fi("freelist",t),moment:p.moment,underBucket:c};return{span:e,operation:r,moment:n,key:a,locks:u,freeList:l}}s(tk,"mapOperation");
function rk(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(rk,"isNeverFull");function ul(e,t,r){let n=Hr(t,e.map,r.bpftrace),a=n&&sn[n][Lo[e.
function]];if(a===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?Aa:sm,{freeList:i,...u}=tk({...e,operation:a,moment:"always",key:o},t,r);return{...u,...e.
function==="clear"&&i!==void 0?{freeList:i}:{}}}s(ul,"lowerSweep");function nk(e,t){switch(e.kind){case"map":{let{map:r,key:n,change:a,discarded:o}=e;return`map\
 ${In(r,t)} ${a} ${o} ${t.seeds.has(e)} ${rk(r,n,t)}`}case"read":return`read ${In(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error ${e.error}`;case"\
reset":return`reset ${e.function} ${In(e.map,t)}`;case"output":case"stack":return e.kind}}s(nk,"sortOfEffect");function Ji(e,t){let r=hR(e).on(t),n=[...eb(e.features,t),...mb(e.mapConflicts),...r.flatMap(p=>p.refusals)],a=Ie(()=>gR(e,t,r)),o=re(t.bpftrace,We)?ER(a().programs):
void 0,i=o&&NR(o,t);i?.sure&&n.push(i.refusal);let u={...o===void 0?{}:{bpftraceGuard:o.attachPoint},...i===void 0||i.sure?{}:{doubt:i.refusal}};return{target:t,
get programs(){return a().programs},get beyond(){return a().beyond},get sweeps(){return a().sweeps},get operations(){return a().operations},get regularOperations(){
return a().regularOperations},refusals:n,...u}}s(Ji,"lowerScript");var fR=new WeakMap;function hR(e){return v(fR,e,()=>new Ls(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(hR,"attachPointsOf");var mR=new WeakMap;function gR(e,t,r){let n=v(mR,e,()=>[]),a=new Map([...bR(r)].map(_=>[_,Pb(_,t.kernel)])),o=e.unread.mayTriggerGuard&&re(
t.bpftrace,We),i=JSON.stringify([o,[...a],yR(e,t)]),u=n.find(_=>_.facts===i&&kR(_.attachments,r));if(u!==void 0)return u;let l={...xR(e,r,a,s(_=>o?void 0:RR(_,e,
t),"lower")),sweeps:AR(e,t),facts:i,attachments:r};return n.push(l),l}s(gR,"runnersOn");function bR(e){let t=new Set;for(let{programs:r}of e)for(let{kind:n}of r)
t.add(n);return t}s(bR,"kindsOf");function kR(e,t){return e.every(({programs:r,unresolved:n},a)=>{let o=t[a];return r===o?.programs&&n===o.unresolved})}s(kR,"ar\
eSame");function yR(e,t){return v(wR,e,()=>vR(e)).map(r=>r.kind==="reset"?ul(r,e,t):il(r,e,t))}s(yR,"lockingOf");var wR=new WeakMap;function vR(e){let t=new Map;
for(let{effects:r}of e.probes)for(let n of r){let a=nk(n,e);t.has(a)||t.set(a,n)}return[...t.values()]}s(vR,"oneOfEachKind");function xR(e,t,r,n){let a=[],o=new Set,
i=new Set,u,p=0;for(let c of e.probes){let{probe:l}=c,_=c.guard===void 0&&e.unread.mayGuard(l.span)?void 0:n(c),d=_===void 0?SR:f=>Qb(c,e,f,_);for(let f of l.attachPoints){
let h=t[p++],{programs:m=[],unresolved:b}=h??{};h?.beyond&&(u??=f);for(let{operation:g,moment:k}of m.length>0&&_||[])o.add(g),k!=="on-error"&&i.add(g);for(let{name:g,
provider:k,kind:y,site:S}of m)a.push({name:g,probe:l,attachPoint:f,provider:k.name,kind:y,guard:r.get(y)??"none",...S===void 0?{}:{site:S},...b===void 0?{}:{unresolved:b},
operations:_??[],calls:d})}}return{programs:a,beyond:u,operations:[...o],regularOperations:[...i]}}s(xR,"programsOf");var SR=s(()=>[],"NO_CALLS");function NR({attachPoint:{
span:e}},t){let r=zi(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(NR,"brokenGuardRefusal");
function ER(e){let t=We.functions;return e.find(({kind:r,site:n})=>(r==="fentry"||r==="fexit")&&n!==void 0&&t.includes(n.function))}s(ER,"guardTrigger");function RR(e,t,r){
let n=new Map,a=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&vb(o.key.text))continue;let{guard:i}=e,u=i!==void 0&&ja(i,o.span);for(let p of il(o,t,r)){
let c=u?{...p,guardedBy:i.map}:p,l=`${c.operation} ${c.moment} ${u} ${c.locks.map(d=>d.id).join(" ")}`,_=`${l} ${c.key.bound} ${c.key.text}`;if(!n.has(_)){if(c.
key.constant){let d=a.get(l)??0;if(d>ak)continue;if(a.set(l,d+1),d===ak){n.set(`${l} more`,{...c,key:im(c.key)});continue}}n.set(_,c)}}}return[...n.values()]}s(
RR,"operationsOf");var ak=4;function AR(e,t){return e.probes.flatMap(({phase:r,probe:n,effects:a})=>{if(r==="end")return[];let o=new Map;for(let i of a)i.kind===
"reset"&&!o.has(`${i.function} ${i.map}`)&&o.set(`${i.function} ${i.map}`,i);return[...o.values()].flatMap(i=>{let u=ul(i,e,t);return u===void 0?[]:[{kind:"bpft\
race-process",name:`the bpftrace process, ${i.function==="clear"?"clearing":"zeroing"} ${i.map}`,probe:n,guard:"prog-active",operations:[u]}]})})}s(AR,"sweepsOf");var TR=new WeakMap;function Gn(e,t){let r=v(TR,e,()=>({}));return r[t]??=MR(e,t),r[t]}s(Gn,"operationId");function MR(e,t){let{operation:r,moment:n,guardedBy:a="",
locks:o,freeList:i,key:u}=e;switch(t){case"kind":return`${r}
${n}
${a}
${u.sharing}`;case"locks":{let p=Gn(e,"kind");for(let{id:c}of o)p+=`
${c}`;return i===void 0?p:`${p}
${i.lock.id}`}case"valued":return`${Gn(e,"locks")}
${u.values}`;case"keyed":return`${Gn(e,"valued")}
${u.bound}
${u.text}`}}s(MR,"nameOf");function Va({locks:e,freeList:t}){let r=e.map(({id:n})=>n);return t===void 0?r:[...r,t.lock.id]}s(Va,"lockIds");function OR({locks:e,
freeList:t},r){return e.some(({id:n})=>r.has(n))||t!==void 0&&r.has(t.lock.id)}s(OR,"takesAny");function cl(e,t,r){let n=new pl(r);for(let a of e)n.add(a,n.at(jn(
a,t)));return n.groups}s(cl,"groupAcquisitions");function ll(e,t,r){let n=new Map;for(let a of e){let[{program:o,operation:i}]=a,u=`${jn(o,t)}
${Gn(i,r)}`;X(n,u,a)}return[...n.values()].flatMap(a=>IR(a))}s(ll,"mergeGroups");function IR(e){if(e.length===1)return e;let t=e.flat().sort((a,o)=>a.at-o.at),[
r,...n]=t.filter(({program:a},o)=>a!==t[o-1]?.program);return r===void 0?[]:[[r,...n]]}s(IR,"merged");var pl=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return v(this.#e,t,()=>new Map)}add(t,r){for(let n of t.operations){if(this.#t!==void 0&&!OR(n,this.#t))continue;let a={program:t,operation:n,at:this.#r++},
o=Gn(n,"keyed"),i=r.get(o);if(i===void 0){let u=[a];r.set(o,u),this.groups.push(u)}else i.at(-1)?.program!==t&&i.push(a)}}};function ok({program:e,operation:t},r){
return`${jn(e,r)}
${Gn(t,"kind")}`}s(ok,"kindOf");function jn(e,t){if(!de(e))return e.kind;let{site:r,guard:n,kind:a,unresolved:o}=e;return t?r===void 0?`${n} ${a} ${o===void 0}`:
`${n} ${r.function} ${r.edge}`:n}s(jn,"placeId");function _r(e,t){let r=0;return e.flatMap((n,a)=>{let[{operation:o}]=n,i=ok(n[0],t);return o.locks.map(u=>({lock:u,node:u.id,values:Yi(u,o.key),group:n,kind:`${i}\

${u.class}`,at:a,rank:r++}))})}s(_r,"endpoints");function Yi(e,t){return e.class!=="bucket"||e.single===!0?Sa:t.values}s(Yi,"valuesOf");var PR=1e4;function Xi(e,t){
let r=sk(t),n=sk(e),a=new Map,o=s((i,u)=>`${i}\0${u}`,"nodeOf");for(let[i,u]of n){let p=r.get(i)??new Set,c=p.size*u.size<=PR,l=s(_=>c?[...p].flatMap(d=>{let f=o(
i,d);return qs(_,d)?Ea(_,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:i}],"places");a.set(i,new Map([...u].map(_=>[_,l(_)]))),c||r.delete(i)}return{holds:e.
flatMap(i=>(a.get(i.lock.id)?.get(i.values)??[]).map(u=>({...i,...u}))),wants:t.map(i=>r.has(i.lock.id)?{...i,node:o(i.lock.id,i.values)}:i)}}s(Xi,"keyedEndpoin\
ts");function sk(e){let t=new Map;for(let{lock:r,values:n}of e)v(t,r.id,()=>new Set).add(n);return t}s(sk,"valuesByLock");var ik=new WeakMap,dr=class e{static{s(this,"Acquisitions")}#e;#t;#r;#n=new Map;#o=new Map;#a=new Map;#s=Ie(()=>new Map(this.#r.map(t=>[jn(t,!0),t])));#u=Ie(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(Va))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:n,operations:a})=>n!=="alone"&&a.length>0),this.#r=
this.#t.filter(({site:n})=>!n?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=ik.get(t.programs)??new WeakMap;ik.set(t.programs,r);let n=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,n),n}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:n})=>n===t))}places(t){return new Set([...this.#s()].flatMap(([r,n])=>t(n)?[r]:[]))}holding(t){return v(this.#n,t,()=>this.#i(
t))}#i(t){return t==="keyed"?cl(this.#e,!1,this.#u()):ll(this.holding("keyed"),!1,t)}holds(t){let r=this.#a.get(t)??_r(this.holding(t),!1);return this.#a.set(t,
r),r}wanting(t,r){return v(this.#o,t,()=>this.#p(t)).filter(([{program:a}])=>r.has(jn(a,!0)))}#p(t){let r=v(this.#o,"keyed",()=>cl(this.#r,!0));return t==="keye\
d"?r:ll(r,!0,t)}};function uk(e,t){return e.flatMap(r=>{let[n,...a]=r.filter(({program:o})=>t(o));return n===void 0?[]:[[n,...a]]}).sort(([r],[n])=>r.at-n.at)}s(
uk,"only");var Zi=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let n=[],a=new Map;for(let o of t){
let{kind:i,guard:u,site:p}=o;if(u==="alone"||p?.unlisted)continue;a.has(i)||a.set(i,Ua(i,r));let c=a.get(i);if(c!==void 0){pk(n,o,o.calls(r),{row:c,unresolved:o.
unresolved!==void 0});continue}let l=this.#n(o);l!==void 0&&pk(l.hops,o,o.calls(r))}this.interrupts=n,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#n(t){let{site:r}=t;if(r===void 0||!dn(r.function,this.target))return;let n=this.#e.get(r.function)??[],a=n.
find(({edge:i})=>i===r.edge);if(a!==void 0)return a;let o={function:r.function,edge:r.edge,hops:[]};return n.push(o),this.#e.set(r.function,n),o}isOnLockPath(t){
return _n(t,this.target)}placeAt(t,r){let n=this.#r.get(t)??new Map;return this.#r.set(t,n),n.has(r)||n.set(r,ct(t.function,t.edge,r,this.target)),n.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let n=t.flatMap(a=>{let o=is(a.call,this.target);return[...this.#e].flatMap(([i,u])=>{let p=o.get(i);return p===
void 0?[]:u.map(c=>({node:c,surely:a.always&&p==="every",call:a}))})});return this.#t.set(t,n),n}};function pk(e,t,r,n){let a=t.guard==="prog-active",o=e.find(i=>i.
active===a&&i.calls===r&&i.interrupt?.row===n?.row&&i.interrupt?.unresolved===n?.unresolved);o===void 0?e.push({programs:[t],active:a,calls:r,...n===void 0?{}:{
interrupt:n}}):o.programs.push(t)}s(pk,"addTo");function dl(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(dl,"hopsOf");var ck=[],LR=4,Br=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#n=new Map;constructor(t){
this.#e=t,this.#r=this.#u()}static of(t,r,n,a=1){if(!CR([...t,...r],a))return;let o=new Zi(t,n);if(o.nodes.length===0)return;let i=new e(o);return i.#r.size===0?
void 0:i}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,n){let a=this.#e.nodeOf(r.program);if(a===void 0||!this.#r.has(a))return ck;
let o=this.#o(t,n).get(a)??ck,i=r.program.guard==="prog-active",u=this.#s(r.operation.guardedBy);return!i&&u===0?o:o.filter(p=>!(i&&p.active)&&(u&p.guards)===0)}#o({
program:t,operation:r},n){let a=t.guard==="prog-active",o={operation:r.operation,active:a,guards:this.#s(r.guardedBy)},{reached:i,avoiding:u}=this.#a(o);return n===
void 0?i:v(u,n,()=>this.#i(o,n))}#a(t){let r=v(this.#n,t.operation,()=>new Map),n=t.guards*2+Number(t.active);return v(r,n,()=>({reached:this.#i(t),avoiding:new Map}))}#s(t){
return t===void 0?0:v(this.#t,t,()=>this.#t.size<LR?1<<this.#t.size:0)}#u(){let t=new Set,r=s(n=>{for(let a of n)for(let{node:o}of this.#e.passings(a))t.add(o)},
"enter");r(this.#e.interrupts);for(let n of this.#e.nodes)this.#e.isOnLockPath(n)&&r(n.hops);for(let{hops:n}of t)r(n);return t}#i(t,r){let n=new Map,a=[],o=s((l,_)=>{
let d=n.get(l)??[];d.some(f=>_l(f,_))||(n.set(l,[...d,_]),a.push({node:l,passage:_}))},"arrive"),i=new Map,u=s((l,_,d)=>{if(_.active&&l.active||!hl(l,r))return;
let f=i.get(l.calls)??[],h=l.active?{..._,active:!0}:_;if(!f.some(m=>_l(m,h))){i.set(l.calls,[...f,h]);for(let{node:m,surely:b,call:g}of this.#e.passings(l)){let k=this.#s(
g.guardedBy);if((k&_.guards)!==0)continue;let y=_.place.held==="held"&&b?"held":"maybe";o(m,{place:y===_.place.held?_.place:{..._.place,held:y},active:_.active||
l.active,guards:_.guards|k,last:l,..._.interrupt===void 0?{}:{interrupt:_.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:p,guards:c}=t;for(let l of this.#e.
nodes){let _=this.#e.placeAt(l,t.operation);if(_!==void 0&&_.held!=="no")for(let d of l.hops)u(d,{place:_,active:p,guards:c})}for(let l of this.#e.interrupts)u(
l,{place:fl,active:p,guards:c,...l.interrupt===void 0?{}:{interrupt:l.interrupt}});for(let{node:l,passage:_}of a)for(let d of l.hops)u(d,_,_);return n}},fl={held:"\
held",locks:[],taken:!1};function CR(e,t){let r=0;for(let{guard:n}of e)if(n!=="alone"&&(r+=t,r>2||n==="none"))return!0;return!1}s(CR,"areEnough");function hl({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(hl,"runsWithout");function _l(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&HR(e.place,t.place)}s(_l,"isAsGood");function ml(e,t){return _l({...e,
active:t.active,guards:t.guards},t)}s(ml,"servesFor");function HR(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(HR,"hold\
sSame");function Bn(e,t){return Ua(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&_n(e.site,t)}s(Bn,"firesOnLockPath");function fk(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(fk,"guardsAllow");function eu(e,t){let[r,n]=e,[a,o]=t;if(Qi(r.program,a.program))return{
inner:r,outer:a};if(o!==void 0&&Qi(r.program,o.program))return{inner:r,outer:o};if(n!==void 0&&Qi(n.program,a.program))return{inner:n,outer:a}}s(eu,"nestingPair");
function hk(e,t,r,n){let a=dl(t);for(let o of n.slice(0,a.length+2))for(let i of r.slice(0,2)){if(!Qi(i.program,o.program))continue;let u=de(o.program)?o.program:
void 0,p=a.every(c=>hl(c,u))?a:$R(e,t,o,i);if(p!==void 0)return{outer:o,inner:i,through:p.map(c=>FR(c,u))}}}s(hk,"nestingPairVia");function $R(e,t,r,n){let a=de(
r.program)?r.program:void 0,o=e.passages(r,n,a).find(i=>ml(i,t));return o&&dl(o)}s($R,"otherWay");function FR({programs:e},t){return e.find(r=>r!==t)??e[0]}s(FR,
"stepOf");function Qi(e,t){return fk(e,t)&&(e.guard!=="per-program"||e!==t)}s(Qi,"mayRunInside");var Ja=class{static{s(this,"NestingSite")}#e;#t;#r;#n;#o=new Map;constructor(t,r,n){
this.#e=t,this.#t=r,this.#r=n;let a=Ua(t.kind,r);this.#n=a&&{row:a,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:n}=r.operation;if(n!==void 0&&n===
t.operation.guardedBy)return[];if(!fk(r.program,t.program))return[];let a=this.#s(t.operation.operation),o=(this.#r?.passages(t,r)??[]).map(i=>({place:i.place,via:i,
...i.interrupt===void 0?{}:{interrupt:i.interrupt}}));return a===void 0?o:[a,...o]}across(t,r,n,a){let o=[];for(let i of this.arrivals(r,a)){let u=this.#a(t,n,{
outer:r,inner:a},i);u!==void 0&&!o.some(p=>gl(p,u))&&o.push(u)}return o.sort(mk)}#a(t,r,{outer:n,inner:a},o){return _k(r,o)&&dk(n.operation,o.place).some(({id:u})=>u===
t.id)?lk(n,a,o):void 0}ofCopies({outer:t,inner:r},n){return r.operation.locks.flatMap(a=>{let o=this.#a(a,a,{outer:t,inner:r},n);return o===void 0?[]:[{held:a,wanted:a,
nesting:o,sameKey:!1}]})}within({outer:t,inner:r},n){let{place:a}=n,o=lk(t,r,n),i=[];for(let d of dk(t.operation,a))for(let f of r.operation.locks)f.id===d.id&&
_k(f,n)&&i.push({held:d,wanted:f,nesting:o,sameKey:gk(d,t.operation,r.operation)});let[u,p]=[t.operation.freeList,r.operation.freeList];if(u===void 0||u.lock.id!==
p?.lock.id||!DR(u,t.operation,r.operation,a))return i;let c=u.moment==="always"&&p.moment==="always"?"always":"first-insert",l=Yu(o.moment,c),_=Ln(o.confidence,
"likely");return i.push({held:u.lock,wanted:p.lock,nesting:{...o,confidence:_,moment:l},sameKey:!0}),i}#s(t){let{site:r}=this.#e;if(this.#n!==void 0)return{place:fl,
interrupt:this.#n};if(r!==void 0&&!this.#o.has(t)){let n=ct(r.function,r.edge,t,this.#t);this.#o.set(t,n===void 0||n.held==="no"?void 0:{place:n})}return this.#o.
get(t)}};function lk(e,t,{place:r,interrupt:n,via:a}){let o=Yu(e.operation.moment,t.operation.moment),i=GR(r.held==="held",e.operation,t.operation),u=Ln(qR(n),i);
return{confidence:o==="always"?u:Ln(u,"likely"),moment:o,nmi:n!==void 0,...a===void 0?{}:{via:a}}}s(lk,"nestingOf");function qR(e){return e===void 0?"certain":e.
unresolved?"possible":e.row.atMost}s(qR,"surestBy");function _k(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==!0}s(_k,"waits");function gl(e,t){let r=mk(
e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&ml(t.via,e.via)}s(gl,"isAsSure");function mk(e,t){return ce(e.confidence,t.confidence)}s(mk,"compareSuren\
ess");function gk(e,t,r){return e.class!=="bucket"||e.single===!0||!_m(t.key,r.key)}s(gk,"picksTheSame");function DR(e,t,r,n){if(!n.taken&&!n.locks.includes("fr\
eelist"))return!1;let[a]=t.locks;return!e.underBucket||a===void 0||!gk(a,t,r)}s(DR,"meetsFreeList");function dk(e,{locks:t,taken:r}){let n=t,a=e.locks.filter(i=>r||
n.includes(i.class));if(a.length>0)return a;let o=e.locks[0];return o===void 0?[]:[o]}s(dk,"heldLocks");function GR(e,t,r){let n=[t.key.sharing,r.key.sharing];return!e||
n.includes("per-cpu")?"possible":n.every(a=>a==="shared")?"certain":"likely"}s(GR,"confidenceOf");var Ya={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function fe({outer:e}){return!de(e.program)}s(fe,"isHeldByProcess");var kk=2e6,jR=4e4,
Kr=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function tu({programs:e,sweeps:t,target:r}){let n=dr.of({programs:e,sweeps:t});if(!n.any||n.guardedAsOne)return Ya;let a=Br.of(e,t,r),o=n.places(d=>Bn(d,
r)||a?.reaches(d)===!0);if(o.size===0)return Ya;let i=It(r.kernel),[u,p]=[n.holds("locks"),_r(n.wanting("locks",o),!0)],c=Xi(n.holds("valued"),_r(n.wanting("val\
ued",o),!0)),l={raw:i,target:r,sites:a},_=wl(n.holding("keyed"),n.wanting("keyed",o),l,BR);return{holds:u,wants:p,keyed:c,nestings:yl(u,p,l),own:_,...a===void 0?
{}:{sites:a}}}s(tu,"lockOrder");function yk(e){let t=s(({group:[o]})=>fe({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},n=e.own.filter(o=>fe(o)&&
o.via===void 0),a=kl(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:n,nestings:a}}s(yk,"heldByProcess");function kl(e,t){let r=new Map;
for(let[n,a]of e){let o=new Map;for(let[i,u]of a){let p=u.every(t)?u:u.filter(t);p.length>0&&o.set(i,p)}o.size>0&&r.set(n,o)}return r}s(kl,"filterNestings");function yl(e,t,{
raw:r,target:n,sites:a}){let o=bk(e),i=bk(t);if(o.length*i.length>kk)throw new Kr;let u=new Map;for(let p of i){let[c]=p.group,l=new Ja(c.program,n,a);for(let{kind:_,
lock:d,group:f}of o){let h=l.across(d,f[0],p.lock,c);if(h.length===0)continue;let m=r.has(d.class)&&r.has(p.lock.class),b=u.get(_)??new Map;u.set(_,b.set(p.kind,
h.map(g=>({...g,raw:m}))))}}return u}s(yl,"nestKinds");function bk(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(bk,"on\
eOfEachKind");var BR=s((e,t,r)=>e.within(t,r),"inOneScript");function wl(e,t,r,n){let a=new bl(r,n);for(let o of e)a.hold(o);for(let o of t)a.want(o);return a.found}
s(wl,"ownEdges");var bl=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#n=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=Va(t[0].operation);for(let n of r)
X(this.#r,n,{group:t,locks:r})}want(t){let{target:r,sites:n}=this.#e,a=new Ja(t[0].program,r,n),o=Va(t[0].operation);for(let[i,u]of o.entries())for(let{group:p,
locks:c}of this.#r.get(u)??[])if(!o.slice(0,i).some(l=>c.includes(l))){if(++this.#n>kk)throw new Kr;this.#o(p,t,a)}}#o(t,r,n){let{raw:a,sites:o}=this.#e,i=[];for(let u of n.
arrivals(t[0],r[0])){let p=wk(u,r,t,o);if(p!==void 0){for(let c of this.#t(n,p,u))if(!i.some(l=>KR(l,c))&&(i.push(c),this.found.push({...p,...UR(c,a),outers:t,inners:r}),
this.found.length>jR))throw new Kr}}}};function wk({via:e},t,r,n){return e===void 0||n===void 0?eu(t,r):hk(n,e,t,r)}s(wk,"pairAt");function vl(e,t,r,n){for(let a of e){
let o=wk(a,t,r,n);if(o!==void 0)return{pair:o,nesting:a}}}s(vl,"nestingBetween");function KR(e,{held:t,wanted:r,nesting:n}){return e.held.id===t.id&&e.wanted.id===
r.id&&gl(e.nesting,n)}s(KR,"doesFor");function UR({held:e,wanted:t,nesting:r,sameKey:n},a){return{...r,held:e,wanted:t,sameKey:n,raw:a.has(e.class)}}s(UR,"edgeA\
t");function Ur(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(Ur,"compareEnds");var zr=s(({group:[e]})=>fe({outer:e}),"byProce\
ss"),Kn=s(e=>!zr(e),"byProgram"),Xa=s(()=>!0,"byAnybody"),fr=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:n,
holds:a}=r==="by-hash"?t:t.keyed,o={wants:n,holds:r==="same"?a.filter(({perhaps:d})=>!d):a},i=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:u,
sites:p}=t;this.#t=p===void 0?zR:(d,f)=>{if(Sk(d,f))return!1;let h=u.get(d.kind)?.get(f.kind)??[];return vl(h,f.group,d.group,p)!==void 0};let c=new Map;for(let[
d,f]of i)for(let h of f)X(c,h,d);let[l,_]=[xk(o.holds),xk(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:l.
byNode,far:_.byKind,kinds:i,joins:this.#t},this.backward={near:_.byNode,far:l.byKind,kinds:c,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,n){let a=(this.forward.
near.get(t)??[]).filter(n);for(let o of this.backward.near.get(r)??[])for(let i of a)if(this.#e.nestings.get(i.kind)?.has(o.kind)&&this.#t(i,o))return{hold:i,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(n=>this.#r(n.filter(t))??[]).sort(Ur)}#r(t){let{far:r,kinds:n}=this.forward;return t.flatMap(o=>(n.get(o.
kind)??[]).flatMap(i=>{let u=r.get(i)?.find(p=>this.#t(o,p));return u===void 0?[]:[{hold:o,want:u}]})).sort(Ur)[0]}groups(){return new Set([...vk(this.forward),
...vk(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let n=this.#e.nestings.get(t.kind)?.get(r.kind)??[],a=vl(n,r.group,t.group,this.#e.sites);if(a===
void 0)throw new Error("an edge is between acquisitions that nest");return{...a.pair,...a.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function zR(e,t){return!Sk(
e,t)&&eu(t.group,e.group)!==void 0}s(zR,"joins");function Sk(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(Sk,"areOneEnd");function vk({
near:e,far:t,kinds:r,joins:n}){return[...e.values()].flat().filter(a=>r.get(a.kind)?.some(o=>t.get(o)?.some(i=>n(a,i))))}s(vk,"joined");function xk(e){let t=new Map,
r=new Map;for(let n of e)X(t,n.node,n),X(r,n.kind,n);return{byNode:t,byKind:r}}s(xk,"indexed");var Un=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:n,
kinds:a,joins:o}=this.#e;for(let i of n.get(t)??[])if(r(i))for(let u of a.get(i.kind)??[]){let p=this.#n(u);for(let c of p)!this.#t.has(c.node)&&!o(i,c)||(p.delete(
c),this.reach(c.node)&&(yield c.node))}}#n(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function ru(e){let t=[],r=new Un(e.forward);
for(let o of e.forward.near.keys())Nk(o,r,i=>t.push(i));let n=new Un(e.backward),a=[];for(let o of t.reverse()){let i=new Set;Nk(o,n,u=>i.add(u)),i.size>1&&a.push(
i)}return a}s(ru,"components");function Nk(e,t,r){if(!t.reach(e))return;let n=[{node:e,rest:t.next(e,Xa)}];for(let a=n.at(-1);a!==void 0;a=n.at(-1)){let o=a.rest.
next();o.done===!0?(r(a.node),n.pop()):n.push({node:o.value,rest:t.next(o.value,Xa)})}}s(Nk,"visitDepthFirst");function xl(e,{from:t,to:r,swept:n,limit:a}){let o={
programs:new Un(e.forward),swept:new Un(e.forward)},i=[{node:t,swept:n,length:0}];for(let u of i){let p=u.length+1;if(p>=a)return;for(let c of u.swept?[Kn]:[Kn,
zr]){let l=e.ends(u.node,r,c);if(l!==void 0)return VR({...u,by:l,before:u});let _=u.swept||c===zr,d=_?o.swept:o.programs;for(let f of WR(d.next(u.node,c),u.node,
e,c))i.push({node:f.want.node,swept:_,length:p,by:f,before:u})}}}s(xl,"shortestWay");function WR(e,t,r,n){return[...e].flatMap(a=>r.ends(t,a,n)??[]).sort(Ur)}s(
WR,"edgesTo");function VR(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(VR,"wayOf");function Nl(e,{hang:t,target:r,keys:n,needed:a=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),i=YR(o,a),u=El(i.filter(f=>!fe(f))),p=s(f=>{let h=u.get(f.held.
id)??[],m=h.length<=JR?n:"by-hash";return h.find(b=>(a(f)||a(b))&&XR(f,b,m))},"partnerOf"),c=i.find(f=>!fe(f)&&a(f)&&p(f)!==void 0);if(c!==void 0)return[c];for(let f of i){
let h=fe(f)?p(f):void 0;if(h!==void 0)return[f,h]}let l=s(({held:f})=>!t||f.class!=="bucket"||!L(r.kernel,ts.from),"waits"),_=e.find(f=>(f.sameKey||fe(f))&&a(f)&&
l(f));if(_!==void 0)return[_];if(n!=="by-hash"||!t)return;let d=o.find(f=>a(f)&&l(f));return d&&[{...d,sameKey:!0}]}s(Nl,"closeAlone");var JR=500;function YR(e,t){
let r=new Map;for(let n of e){let a=[t(n),fe(n),n.held.id,...Sl(n)].join(`
`);r.has(a)||r.set(a,n)}return[...r.values()]}s(YR,"oneOfEachValues");function El(e){let t=new Map;for(let r of e)X(t,r.held.id,r);return t}s(El,"groupByLock");
function XR(e,t,r){let[[n,a],[o,i]]=[Sl(e),Sl(t)],u=s((p,c)=>p===c&&$s(p),"isOne");return e.apart!==!0&&(u(n,o)||u(a,i))?!1:Ea(a,o,r)&&Ea(n,i,r)}s(XR,"canCross");
function Sl({held:e,wanted:t,outer:r,inner:n}){return[Yi(e,r.operation.key),Yi(t,n.operation.key)]}s(Sl,"endsOf");function Wr(e,t,r){return ZR(e).flatMap(n=>tA(n,t,r)??[])}s(Wr,"findCycles");function Ek(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(Ek,"partWith");function ZR(e){let t=new Map;for(let n of e.nestings.size===0?[]:ru(new fr(e,"by-hash"))){let a=Ek(e.nestings,
e);for(let o of n)t.set(o,a)}for(let n of e.holds)t.get(n.lock.id)?.holds.push(n);for(let n of e.wants)t.get(n.lock.id)?.wants.push(n);let r=QR([...new Set(t.values())]);
for(let n of e.keyed.holds)t.get(n.lock.id)?.keyed.holds.push(n);for(let n of e.keyed.wants)t.get(n.lock.id)?.keyed.wants.push(n);for(let[n,a]of El(e.own)){let o=t.
get(n)??Ek(new Map,e);for(let i of a)o.own.push(i);t.set(n,o)}return[...new Set([...r,...t.values()])]}s(ZR,"split");function QR(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new fr(t,"by-hash").firsts(Xa);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>Ur(t.first,r.first)).map(({part:t})=>t)}s(QR,"inOrder");var eA=[
!0,!1].flatMap(e=>it.flatMap(t=>ur.map(r=>({raw:e,moment:t,confidence:r}))));function tA(e,t,r){let n=nA(e),a=new Set;for(let o of eA){let i=s(({raw:h,moment:m,
confidence:b})=>Xu(m,o.moment)&&ce(b,o.confidence)<=0&&(!o.raw||h),"passes"),u=[...n].flatMap(([h,m])=>i(m)?[h]:[]),p=o.confidence==="certain"?"same":"perhaps",
c=`${o.raw} ${p} ${o.confidence==="possible"} ${u.join()}`;if(u.length===0||a.has(c))continue;a.add(c);let l=aA(e,i),_=s(h=>r===void 0?Nl(l.own,{hang:o.raw,target:t,
keys:h})??iA(l,h):Nl(l.own,{hang:o.raw,target:t,keys:h,needed:rA(r)})??sA(l,r,h),"close"),d=_(p),f=d??(o.confidence==="possible"?_("by-hash"):void 0);if(f!==void 0)
return{edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(fe),probes:oA(e),...d===void 0?
{byHash:!0}:{}}}}s(tA,"worstCycle");function rA(e){return({held:t,wanted:r,through:n=[]})=>e(t.id,r.id,n)}s(rA,"passing");function nA({own:e,nestings:t}){let r=new Map,
n=s(a=>r.set(`${a.raw} ${a.moment} ${a.confidence}`,a),"note");for(let a of e)n(a);for(let a of t.values())for(let o of a.values())for(let i of o)n(i);return r}
s(nA,"kindsOfEdges");function aA(e,t){let r=kl(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(aA,"only");function oA(e){let t=new fr(e,"by-hash").groups();
for(let{outers:n,inners:a}of e.own)t.add(n).add(a);let r=new Set;for(let n of t)for(let{program:a}of n)r.add(a.probe);return r}s(oA,"probesOf");function sA(e,t,r){
if(e.nestings.size===0)return;let n=new fr(e,r),a=s(i=>n.locks.get(i)??i,"lockOf"),o=ru(n).flatMap(i=>[...i].flatMap(u=>{let p=[...i].filter(l=>e.sites!==void 0||
t(a(u),a(l),[])),c=[Kn,zr].flatMap(l=>p.flatMap(_=>n.ends(u,_,l)??[]));return e.sites===void 0?c:c.filter(l=>t(l.hold.lock.id,l.want.lock.id,n.edgeOf(l).through??
[]))}));return Rk(n,o.sort(Ur),(i,u)=>{let[p,c]=[i.want.node,i.hold.node],l=xl(n,{from:p,to:c,swept:zr(i.hold),limit:u-1});return l&&[i,...l]})}s(sA,"closeThrou\
gh");function iA(e,t){if(e.nestings.size===0)return;let r=new fr(e,t),n=new Set(ru(r).flatMap(o=>[...o])),a=n.size===0?[]:r.firsts(Kn).filter(({hold:o})=>n.has(
o.node));return Rk(r,a,({hold:{node:o}},i)=>xl(r,{from:o,to:o,swept:!1,limit:i}))}s(iA,"closeTogether");function Rk(e,t,r){let n;for(let a of t)if(n=r(a,n?.length??
Number.POSITIVE_INFINITY)??n,n?.length===2)break;return n?.map(a=>e.edgeOf(a))}s(Rk,"shortestOf");var Ak=/^__traceiter_/;function Vr(e){return e.function.replace(Ak,"the tracepoint ")}s(Vr,"describeFunction");function Ut({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${Vr(e)}`:Ak.test(e.function)?Vr(e):`the ${e.edge} of ${e.function}`}s(Ut,"describeSite");function zn(e,t,{holding:r="runs here first and holds a lock",
wanting:n,where:a=""}={}){return e.flatMap(o=>{let{outer:i,through:u=[],inner:p,wanted:c}=o,l=[...u,p.program],d=[[i.program,r],...u.map((m,b)=>[m,`fires while \
the lock is held${uA(l[b+1])}`]),...n===void 0?[]:[[p.program,n]]].flatMap(([m,b])=>!de(m)||m.attachPoint===t.attachPoint?[]:[{holder:m,place:{span:m.attachPoint.
span,message:`${m.name} ${b}`}}]),f={span:i.operation.span,message:pA(o)+a},h={span:p.operation.span,message:Gi(c,p.operation)+a};return[...d,{holder:i.program,
place:f},{holder:p.program,place:h}]})}s(zn,"placesOf");function uA(e){return e?.site===void 0?"":`, and what it calls runs through ${Vr(e.site)}`}s(uA,"tellCal\
ls");function pA({outer:e,held:t}){return de(e.program)?`takes the ${Pt(t)}${za(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, wh\
ich takes the ${Pt(t)}`}s(pA,"tellTaking");function nu(e){let t=new Map;for(let r of e)v(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,n)=>cA(
r.path??"",n.path??"")||r.span.start-n.span.start)}s(nu,"placesInOrder");function cA(e,t){return+(e>t)-+(e<t)}s(cA,"compare");var lA=["one","another","a third","a fourth","a fifth","a sixth"];function Rl(e){return lA[e]??"one more"}s(Rl,"nth");function zt(e){let[t,...r]=e;if(t===void 0)
return"";let n=t.program.includes(",")?`${t.program},`:t.program,a=(t.through??[]).map(({program:u,site:p})=>`${u} fires at ${p}; inside what it calls, `),o=`Wh\
ile ${n} holds the ${t.holds}, ${a.join("")}${t.nested} fires at ${t.site} and wants the ${t.wants}.`,i=r.map(({holds:u,wants:p},c)=>`${_A(Rl(c+1))} CPU holds t\
he ${u} and wants the ${p}.`);return[o,...i].join(" ")}s(zt,"tellWitness");function Wn(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===2?"Both":"All"} wait for ever.`}s(Wn,"tellEnd");function _A(e){return e.charAt(
0).toUpperCase()+e.slice(1)}s(_A,"capitalised");function au({edges:e,recursive:t},r){return e.length===1?t?[r]:[r,r]:Al(r,e)}s(au,"edgesFrom");function Al(e,t){let r=t.indexOf(e);return[...t.slice(r),...t.slice(
0,r)]}s(Al,"turnedTo");function Vn({cycle:e,on:t},r,n={}){let a=gA(e,r,t.target);return{witness:fA(r,n),places:r.map(o=>mA(o,n.placeOf??((i,u)=>u))),...a===void 0?
{}:{broken:a}}}s(Vn,"toldBy");var dA={holding:"",firing:""};function fA(e,{ends:t=s(()=>dA,"ends"),between:r=s(()=>"","between")}){let n=hA(e.map(({held:o},i)=>`${Pt(
o)}${t(i).holding}`)),a=s(o=>n[o%n.length]??"","lockAt");return e.map(({outer:o,through:i,inner:u},p)=>{let{holding:c,firing:l}=t(p);return{cpu:p,program:`${o.program.
name}${c}`,holds:a(p),wants:a(p+1),site:Ut(u.program),nested:`${u.program.name}${l}`,...i===void 0?{}:{through:i.map(_=>({program:`${_.name}${r(_,p)}`,site:Ut(_)}))}}})}
s(fA,"witnessOf");function hA(e){return e.map((t,r)=>{let n=e.flatMap((a,o)=>a===t?[o]:[]);return n.length===1?t:`${t} (${Rl(n.indexOf(r))} bucket)`})}s(hA,"loc\
kNames");function mA({outer:e,through:t=[],inner:r},n){return{takes:n(e.program,{span:e.operation.span}),fires:[...t,r.program].map(a=>n(a,{span:a.attachPoint.span})),
wants:n(r.program,{span:r.operation.span})}}s(mA,"placesOfStep");function gA({prevented:e,verdict:t},r,{kernel:n}){if(e===!0)return{by:"guard",stops:r.flatMap(bA),
why:Fn};if(t==="hang")return;let a=r.map(({held:o,wanted:i,through:u=[]})=>({held:o.class,wanted:i.class,firing:u.length}));return Tl(a,n)}s(gA,"breakingOf");function bA({
outer:e,through:t=[]},r){let n=de(e.program)?0:1;return n>t.length?[]:[{step:r,firing:n}]}s(bA,"stopOfGuard");function Tl(e,t){let r=s(({wanted:i})=>Fr(i,t)==="\
rqspinlock","gives"),n=e.some(r)?"lock":"map-locked",a=e.flatMap((i,u)=>n==="map-locked"||r(i)?[{step:u,firing:i.firing}]:[]),o=[...new Set(e.map(({held:i})=>i))];
return{by:n,stops:a,why:n==="lock"?$n(o,t):Di}}s(Tl,"breakingOfLocks");function hr(e){let t=new WeakMap;return r=>{let n=v(t,r.programs,()=>new Map);return v(n,Vi(r.target),()=>({answer:e(r)})).answer}}s(hr,"oncePerFactSet");function Tk(e){let t=e.map(r=>r.refusals.length===0?yA(r):[]);return Za([...new Set(t.flat())]).flatMap(r=>{let n=s(u=>(t[u]??[]).filter(p=>r.has(p)),"cyclesOn"),
a=e.map((u,p)=>wA(n(p),u,r)),o=gr(e.flatMap((u,p)=>n(p))),i=e.find((u,p)=>o!==void 0&&n(p).includes(o));return o===void 0||i===void 0?[]:[SA({cycle:o,on:i},a,r)]})}
s(Tk,"closedCauses");function kA(e){let t=tu(e),r=Wr(t,e.target);return e.bpftraceGuard===void 0?r:[...Wr(yk(t),e.target),...r.map(a=>({...a,prevented:!0}))]}s(
kA,"cyclesOf");var yA=hr(kA);function Za(e){let t=new Map;for(let r of e){let n={probes:[],cycles:[r]};for(let a of r.probes){let o=t.get(a);if(o===n)continue;if(o===
void 0){n.probes.push(a),t.set(a,n);continue}let[i,u]=o.probes.length>n.probes.length?[o,n]:[n,o];for(let p of u.probes)i.probes.push(p),t.set(p,i);i.cycles.push(
...u.cycles),n=i}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}s(Za,"groupByProbe");function gr(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.
prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||it.indexOf(t.moment)-it.indexOf(r.moment)||ce(t.confidence,r.confidence))[0]}s(gr,"worstCycle");function wA(e,t,r){
let n=le(t);if(n!==void 0)return n;let a=t.target.name,o=gr(e);if(o===void 0)return{target:a,verdict:"safe",why:vA(t,r)};let i=lr(t.target,o.confidence);if(o.verdict===
"hang"?o.prevented===!0:e.some(p=>p.prevented))return{target:a,verdict:"lost-updates",confidence:i,...mr(o),why:Fn};let u=o.verdict==="hang"?{shape:ji(o,t.target)}:
{};return{target:a,verdict:o.verdict,confidence:i,...mr(o),...u,why:Ml(o,t)}}s(wA,"outcomeOf");function mr({moment:e,edges:t,byHash:r}){let n=t.flatMap(({outer:a,
inner:o})=>[a.operation,o.operation]);return{moment:e,reports:n.flatMap(({report:a})=>a??[]),...r===void 0?{}:{byHash:r}}}s(mr,"conditionsOf");function Ml(e,{target:t}){
let r=Jn(e),n=qr(mr(e));if(e.verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for each other",i=e.byHash===!0?", where differe\
nt keys are in one bucket":"";return`${Hn(r)}: ${o}${i}${n}`}return(r.every(o=>Fr(o,t.kernel)==="raw")?Di:$n(r,t.kernel))+n+qi(r,t.bpftrace)}s(Ml,"whyNot");function Jn(e){
return[...new Set(e.edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(Jn,"lockClasses");function vA(e,t){let r=[...t].flatMap(c=>c.edges),n=ou(t),a=e.programs.
filter(c=>n.has(c.probe));if(a.every(c=>c.operations.length===0))return"this bpftrace takes no lock for what these probes do";let o=new Set(r.map(c=>c.inner.program.
site?.function).filter(c=>c!==void 0)),u=a.flatMap(({site:c})=>c!==void 0&&o.has(c.function)?[c]:[]).filter(c=>!xA(c,e)),p=[...new Set(u.map(Vr))];return p.length>
0?`this kernel does not pass through ${et(p)} while it holds a lock of these maps`:"these programs cannot run inside each other while one of them holds a lock"}
s(vA,"whySafe");function ou(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(ou,"probesOf");function xA(e,{operations:t,target:r}){return t.some(n=>{let a=ct(
e.function,e.edge,n,r);return a!==void 0&&a.held!=="no"})}s(xA,"reachesOwnOperations");function SA(e,t,r){let{cycle:n}=e,a=n.edges.find(fe)??Ol(n);return{world:"\
closed",nmi:n.edges.some(o=>o.nmi),process:n.edges.some(fe),outcomes:t,...Vn(e,au(n,a)),...Il(n,a,zn(n.edges,a.inner.program)),probes:ou(r)}}s(SA,"causeOf");function Ol({
edges:e}){let t=e.find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cycle has at least one edge");return t}s(Ol,"surestEdge");function Il(e,{
inner:{program:t}},r){let n=nu(r.map(({place:a})=>a));return{span:t.attachPoint.span,related:n,locks:Jn(e),inner:t,programs:NA(e)}}s(Il,"causeAt");function NA({
edges:e}){let t=e.flatMap(({outer:r,inner:n,through:a=[]})=>[r.program,...a,n.program]);return[...new Set(t)].filter(de)}s(NA,"programsOf");function Jr(e){let t=new Map,r=s(n=>v(t,n,()=>n.map(a=>Mk(a,e))),"renamed");return n=>({...n,operations:n.operations.map(a=>Mk(a,e)),calls:s(a=>r(n.calls(a)),"c\
alls")})}s(Jr,"withGuards");function Mk(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(Mk,"withGuard");function Ok(e,t){let{programs:r,sweeps:n,target:a}=e;if(!r.some(t))return Ya;let o=Br.of(r,n,a,2),i=o===void 0?void 0:AA(e),u=dr.of({programs:i?.own??r,sweeps:n}),
p=u.places(N=>Bn(N,a)||o?.reaches(N)===!0),c=uk(u.wanting("keyed",p),t);if(c.length===0)return Ya;let l=It(a.kernel),_=MA(e),d=s(([{operation:N}])=>N.moment!=="\
first-insert"||!N.key.constant||N.locks.some(({id:ie})=>_.has(ie)),"counts"),f=(i===void 0?u.holding("keyed"):TA(e,i)).filter(d),h=i===void 0?f.map(OA):f,m=c.filter(
d),b=_r(h,!1),g=_r(m,!0),k=Xi(b,g),y=i&&Br.of([...i.own,...i.other],n,a),S={raw:l,target:a,sites:y},O=yl(b,g,S),U=wl(h,m,S,(N,ie,Jt)=>N.ofCopies(ie,Jt)).flatMap(
N=>fe(N)?[]:[{...N,apart:!0}]);return{holds:b,wants:g,keyed:k,nestings:O,own:U,...y===void 0?{}:{sites:y}}}s(Ok,"lockOrderOfCopies");var Ik=new WeakSet;function Pk(e){
return Ik.has(e)}s(Pk,"isOfOtherCopy");var EA=new WeakMap,RA=new WeakMap;function AA({programs:e,bpftraceGuard:t}){let r=t!==void 0,n=r?EA:RA,a=n.get(e);if(a!==
void 0)return a;let o=" of the other copy",i=Jr(c=>r?`bpftrace${o}`:c===void 0?void 0:`${c}${o}`),p={own:r?e.map(Jr(()=>"bpftrace")):e,other:e.map(i)};for(let c of p.
other)Ik.add(c);return n.set(e,p),p}s(AA,"twoCopies");function TA({programs:e,sweeps:t,bpftraceGuard:r},{other:n}){if(r!==void 0)return dr.of({programs:n,sweeps:t}).
holding("keyed");let a=new Map(e.flatMap((i,u)=>n[u]?[[i,n[u]]]:[])),o=s(i=>{let{program:u,operation:p,at:c}=i,l=a.get(u),_=l?.operations[u.operations.indexOf(p)];
return l===void 0||_===void 0?i:{program:l,operation:_,at:c}},"inOther");return dr.of({programs:e,sweeps:t}).holding("keyed").map(([i,...u])=>[o(i),...u.map(o)])}
s(TA,"holdingInOther");function MA({programs:e,sweeps:t}){let r=s(a=>a.operation.endsWith(".delete")?a.locks.map(({id:o})=>o):[],"deletes"),n=[...e,...t];return new Set(
n.flatMap(({operations:a})=>a.flatMap(r)))}s(MA,"emptiedMaps");function OA([e,...t]){return[IA(e),...t]}s(OA,"ofOtherCopy");function IA({program:e,operation:{guardedBy:t,
...r},at:n}){return{program:{...e},operation:r,at:n}}s(IA,"inOtherCopy");function Hk(e){let t=e.map(r=>r.refusals.length===0?PA(r):[]);return Za([...new Set(t.flat())]).flatMap(r=>{let n=s(u=>(t[u]??[]).filter(p=>r.has(p)),"cyclesOn"),
a=e.map((u,p)=>CA(n(p),u)),o=gr(e.flatMap((u,p)=>n(p))),i=e.find((u,p)=>o!==void 0&&n(p).includes(o));return o===void 0||i===void 0?[]:[HA({cycle:o,on:i},a,r)]})}
s(Hk,"copyCauses");var PA=hr(e=>Fk(e,LA(e))),$k=hr(e=>Fk(e,()=>!0));function Fk(e,t){let r=It(e.target.kernel),n=s(({operations:o})=>o.some(({locks:i})=>i.some(
u=>r.has(u.class))),"takesRaw"),a=Ok(e,o=>n(o)&&t(o));return Wr(a,e.target).filter(({verdict:o})=>o==="hang")}s(Fk,"cyclesOfCopies");function LA({bpftraceGuard:e}){
return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(LA,"guardedIn");function CA(e,t){let r=le(t);if(r!==void 0)return r;let n=t.target.
name,a=gr(e);if(a===void 0)return{target:n,verdict:"safe",why:"two copies of this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the g\
uard of this script":"bpftrace's own guard";return{target:n,verdict:"hang",confidence:lr(t.target,Ln(a.confidence,"likely")),...mr(a),withCopy:!0,shape:ji(a,t.target,
!0),why:`${o} protects only this copy: ${Hn(Jn(a))}, and this copy and a second one can wait for each other${qr(mr(a))}`}}s(CA,"outcomeOf");function HA(e,t,r){let{
cycle:n}=e,a=Ol(n),o=zn(n.edges,a.inner.program,$A);return{world:"copies",nmi:!1,process:!1,outcomes:t,...FA(e,a),...Il(n,a,o),probes:ou(r)}}s(HA,"causeOf");var $A={
holding:"of the other copy runs here first and holds a lock",wanting:"fires while the other copy holds a lock",where:", in either copy"},Lk=" of a second copy";
function FA(e,t){let r=Al(t,e.cycle.edges),n=s(a=>a%2===0?{holding:Lk,firing:""}:{holding:"",firing:Lk},"ends");return Vn(e,r.length%2===0?r:[...r,...r],{ends:n,
between:s((a,o)=>Pk(a)?n(o).holding:n(o).firing,"between")})}s(FA,"toldByCopies");function qk(e,t){if(t.length===0)return[...e];let r=s((l,_)=>[...l.probes].some(
d=>_.probes.has(d)),"sharing"),n=s(l=>oe(l.outcomes)?.verdict==="hang","hangs"),a=e.filter(n),o=t.filter(l=>!a.some(_=>r(_,l))),i=e.filter(l=>!n(l)&&!l.process),
u=new Set(i.filter(l=>o.some(_=>r(l,_)))),p=e.flatMap(l=>{if(u.has(l))return[];let _=n(l)?t.filter(d=>r(l,d)):[];return[Ck(l,_,({verdict:d})=>d!=="hang")]}),c=o.
map(l=>Ck(l,[...u].filter(_=>r(_,l)),_=>!el(_)));return[...p,...c]}s(qk,"joinCopies");function Ck(e,t,r){let n=e.outcomes.map((a,o)=>{let i=oe(t.flatMap(u=>u.outcomes[o]??
[]).filter(el));return i!==void 0&&r(a)?i:a});return{...e,outcomes:n}}s(Ck,"withWorse");var qA=["hash.update","hash.delete","percpu_hash.update"];function Dk(e){let t=e.map(n=>n.refusals.length===0?{script:n,refused:void 0,halves:GA(n),programs:jA(
n)}:{script:n,refused:le(n),...DA});return[...new Set(t.flatMap(({halves:n})=>[...n.keys()]))].flatMap(n=>{let a=t.map(l=>l.halves.get(n)),o=t.map(({script:l,refused:_,
programs:d},f)=>_??ZA(d.get(n),l,a[f])),i=oe(o);if(i===void 0)return[];let u=o.indexOf(i),[p,c]=[a[u],e[u]];return p===void 0||c===void 0?[]:[eT(p,o,c.target)]})}
s(Dk,"openCauses");var DA={halves:new Map,programs:new Map},GA=hr(BA),jA=hr(zA);function BA(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;let r=YA(e),n=It(
e.target.kernel),a=new Map;for(let o of e.programs){let{site:i,kind:u}=o;if(i===void 0||i.unlisted||u!=="fentry"&&u!=="fexit"&&u!=="raw-tracepoint")continue;let p=`${i.
function} ${i.edge}`,c=v(a,p,()=>VA(WA(i,r,e.target),n));KA(t,o.attachPoint,JA(o,c,n))}return t}s(BA,"worstHalves");function KA(e,t,r){for(let n of r){let a=e.get(
t);(a===void 0||UA(n,a)<0)&&e.set(t,n)}}s(KA,"keepWorst");function UA(e,t){return cr(e.verdict,t.verdict)||it.indexOf(e.operation.moment)-it.indexOf(t.operation.
moment)||ce(e.confidence,t.confidence)}s(UA,"compareHalves");function zA(e){let t=new Map;for(let r of e.programs)t.has(r.attachPoint)||t.set(r.attachPoint,r);return t}
s(zA,"firstPrograms");function WA(e,t,r){return t.flatMap(n=>{let a=ct(e.function,e.edge,n,r),o=a&&XA(a,e,n,r);return o===void 0?[]:[{around:n,confidence:o}]})}
s(WA,"operationsAround");function VA(e,t){let r=s(({around:n})=>t.has(Qa[n]),"waits");return e.filter((n,a)=>e.every((o,i)=>r(n)!==r(o)?!0:ce(n.confidence,o.confidence)<
(i<a?0:1)))}s(VA,"surest");function JA(e,t,r){let n=e.operations.filter(a=>a.guardedBy===void 0&&(a.moment!=="first-insert"||a.key.text!==""));return t.flatMap(
({around:a,confidence:o})=>n.flatMap(i=>i.locks.map(u=>{let p=r.has(Qa[a])&&r.has(u.class);return{program:e,operation:i,wanted:u,around:a,confidence:o,verdict:p?
"hang":"lost-updates"}})))}s(JA,"halvesOf");var Qa={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_has\
h.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function YA(e){return[...new Set([...qA,...e.regularOperations])]}
s(YA,"relevantOperations");function XA(e,t,r,n){return e.held==="held"?"likely":e.held==="maybe"||ct(t.function,"exit",r,n)?.held==="held"&&/lock/.test(t.function)?
"possible":void 0}s(XA,"confidenceOf");function ZA(e,t,r){let n=t.target.name;if(r===void 0)return{target:n,verdict:"safe",why:QA(e,t)};let a=[Qa[r.around],r.wanted.
class],{moment:o,report:i}=r.operation,u={moment:o,reports:i===void 0?[]:[i]},p=r.verdict==="hang"?`${Hn(a)}: another BPF program and this one can wait for each\
 other${qr(u)}`:$n(a,t.target.kernel)+qr(u)+qi(a,t.target.bpftrace);return{target:n,verdict:r.verdict,confidence:lr(t.target,r.confidence),...u,why:p}}s(ZA,"out\
comeOf");function QA(e,t){return t.bpftraceGuard!==void 0?Fn:e===void 0||e.operations.length===0?"this bpftrace takes no lock for what this probe does":e.site===
void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${Vr(e.site)} while it holds a lock of a hash map`}s(QA,"whySafe");function eT(e,t,{
kernel:r}){let{program:n,operation:a,wanted:o}=e,i="another BPF program of the host",u=Qa[e.around]==="ringbuf"?"lock of its ring buffer":"lock of one of its ma\
ps",p=[{span:a.span,message:Gi(o,a)}],c=[{cpu:0,program:i,holds:u,wants:Pt(o),site:Ut(n),nested:n.name},{cpu:1,program:n.name,holds:Pt(o),wants:u,site:"a site w\
here the lock is held",nested:i}],[l,_]=[o.class,Qa[e.around]],d=[{held:_,wanted:l,firing:0},{held:l,wanted:_,firing:0}],[f,h]=[{span:n.attachPoint.span},{span:a.
span}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.span,related:p,outcomes:t,witness:c,places:[{fires:[f],wants:h},{takes:h,fires:[void 0]}],...e.verdict===
"hang"?{}:{broken:Tl(d,r)},locks:[...new Set([_,l])],inner:n,programs:[n],probes:new Set([n.probe])}}s(eT,"causeOf");function jk(e,t,r){if(r.length===0)return[];let n=t.map((o,i)=>tT(o,i,r)),a=new Set(e.probes.map(({probe:o})=>o));return Za(n.flatMap(({cycles:o})=>o)).flatMap(
o=>{let i=s(_=>_.cycles.filter(d=>o.has(d)),"inGroup"),u=gr(n.flatMap(i)),p=n.find(({cycles:_})=>u!==void 0&&_.includes(u));if(u===void 0||p===void 0)return[];let c=new Set(
[...o].flatMap(_=>[..._.probes]).filter(_=>a.has(_))),l=sT(u,p);return c.add(l.inner.probe),[{...l,probes:c,outcomes:n.map(_=>oT(i(_),_))}]})}s(jk,"togetherCaus\
es");function tT(e,t,r){let n=new Map,a=r.filter(_=>_.lowered[t]?.refusals.length===0),o={own:e,started:a.length>0,cycles:[],neighbourOf:n};if(e.refusals.length>
0||!Gk(e))return o;let i=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(Jr(()=>"bpftrace")),u=[...e.sweeps],p=new Map;for(let[_,d]of a.entries()){let f=d.
lowered[t];if(f===void 0||!Gk(f))continue;let h=s(k=>nT(k,`${_} `,Qe(d.path)),"rename"),m=f.bpftraceGuard===void 0?Jr(aT(`${_} `)):Jr(()=>`${_} bpftrace`),b=f.programs.
map(h).map(m),g=f.sweeps.map(h);i.push(...b),u.push(...g);for(let k of[...b,...g]){n.set(k,d);for(let y of k.operations)for(let{id:S}of rT(y))p.set(S,d)}}if(n.size===
0)return o;let c=tu({target:e.target,programs:i,sweeps:u}),l=Wr(c,e.target,(_,d,f)=>{let h=p.has(d);return p.has(_)&&!h?!0:f.some(m=>n.has(m)!==h)});return{...o,
cycles:l}}s(tT,"crowdOn");function Gk({programs:e,target:t}){return e.some(r=>Bn(r,t)||r.site&&dn(r.site.function,t))}s(Gk,"hasPart");function rT({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(rT,"locksOf");function nT(e,t,r){let n=s(a=>({...a,id:`${t}${a.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(a=>({...a,locks:a.locks.map(n),...a.freeList===void 0?{}:{freeList:{...a.freeList,lock:n(a.freeList.lock)}}}))}}s(nT,"named");function aT(e){return t=>t===
void 0?void 0:`${e}${t}`}s(aT,"prefixed");function oT(e,{own:t,started:r}){let n=le(t);if(n!==void 0)return n;let a=t.target.name,o=gr(e);return o===void 0?{target:a,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:a,verdict:o.
verdict,confidence:lr(t.target,o.confidence),...mr(o),why:Ml(o,t)}}s(oT,"outcomeOf");function sT(e,{own:t,neighbourOf:r}){let n=s(_=>!r.has(_),"isOwn"),a=e.edges.
flatMap(_=>{let{outer:d,through:f=[],inner:h}=_;return n(h.program)&&[d.program,...f].some(b=>!n(b))?[{edge:_,own:h.program}]:[]}),o=e.edges.flatMap(_=>(_.through??
[]).filter(n).map(d=>({edge:_,own:d}))),[i]=(a.length>0?a:o).sort((_,d)=>ce(_.edge.confidence,d.edge.confidence));if(i===void 0)throw new Error("a cycle of seve\
ral scripts enters the judged one");let{edge:u,own:p}=i,c=e.edges.flatMap(({outer:_,through:d=[],inner:f})=>[_.program,...d,f.program]),l=c.flatMap(_=>r.get(_)?.
path??[]);return{world:"together",nmi:!1,process:e.edges.some(fe),span:p.attachPoint.span,related:iT(e,p,r),...Vn({cycle:e,on:t},au(e,u),{placeOf:s((_,d)=>Bk(_,
d,r),"placeOf")}),locks:Jn(e),inner:p,programs:[...new Set(c.filter(de))],neighbours:[...new Set(l)]}}s(sT,"causeOf");function iT({edges:e},t,r){let n=zn(e,t,{wanting:"\
fires while a lock is held"});return nu(n.map(({holder:a,place:o})=>Bk(a,o,r)))}s(iT,"relatedPlaces");function Bk(e,t,r){let n=r.get(e);return n===void 0?t:{path:n.
path,...Bc(t,n.model)}}s(Bk,"inFileOf");function Wt(e,t,{configured:r,suppressions:n={},neighbours:a=[]}){let o=_T(e,t),i=e.probes.flatMap(({tooDeep:m})=>m===void 0?[]:[{span:m,message:pT}]),u=o.find(
m=>m.refusals.length===0&&m.beyond!==void 0)?.beyond,p=[...e.gaps,...i,...u===void 0?[]:[{span:u.span,message:uT}]],c=s((m,b)=>{try{return m()}catch(g){if(!(g instanceof
Kr))throw g;p.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),l=c(()=>Tk(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),_=l&&c(()=>jk(e,o,a),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[...l??[],..._??[]],f=l&&c(()=>Hk(o),cT),h=l===
void 0?[]:qk(dT(d,Dk(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:n,gaps:p,causes:h,neighbours:a}}s(Wt,"judgeScript");var uT="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",pT="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",cT="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",lT=new WeakMap;function _T(e,t){let r=v(lT,e,()=>new Map);return t.map(n=>{let a=v(
r,Vi(n),()=>Ji(e,n));return a.target===n?a:{...a,target:n}})}s(_T,"lowerForEach");function dT(e,t){let r=new Set;return[...e.map(a=>{let o=fT(a,t);for(let u of o)
r.add(u);let i=a.outcomes.map((u,p)=>{let c=oe(o.flatMap(l=>l.outcomes[p]??[]));return c===void 0||Bi(u,c)<=0?u:{...c,withOthers:!0}});return{...a,outcomes:i}}),
...t.filter(a=>!r.has(a))]}s(dT,"joinCauses");function fT({outcomes:e,probes:t},r){let n=oe(e);return r.filter(a=>{let o=oe(a.outcomes);return n===void 0||o===void 0?
!1:Bi(n,o)<=0&&[...a.probes].some(i=>t.has(i))})}s(fT,"halvesCoveredBy");function M(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s(M,"reported");function C(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(C,"clean");var Kk={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
`,"bpftrace@0.27.1,kernel@6.1"),C("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),C("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>hT(t)),"check")};
function hT(e){let t=oe(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${mT(e)}${jr(
t)}.`,n=Lt(Dr(e.locks),zt(e.witness),Wn(e.witness)),a=Gr(t);return[Ct(e,{rule:"abba-deadlock",severity:a,what:r,how:n,advice:gT(e)})]}s(hT,"findDeadlock");function mT({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return Ki(t);let n=t.filter(({withCopy:o})=>o!==!0),a=r.length>1?"are":"is";return`${tt(n,"hang",t.length)}\
, together with ${et(r.map(Qe))}, which ${a} declared to run at the same time: the cycle is closed by these scripts together${Wa(t)}`}s(mT,"whoHangs");function gT({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:Hb}s(gT,"adviceFor");function zk(e,t,r){let{probe:n,partial:a,imported:o}=e;if(a===!0)return[];let i=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:void 0,u=kT(e,i);if(u===void 0)return[];
let p={map:u.map,probe:n,...i===void 0?{}:{attempt:i},...o===void 0?{}:{imported:{file:o.file,attempt:o}}},{up:c,skip:l,beforeExit:_}=u,d=new Map;for(let k of yT(
r)){let{span:y}=k;if(u.own.some(O=>Uk(y,O)))continue;let S=l!==void 0&&Uk(y,l)?"runs-while-up":y.start<c.start?"runs-before":y.start>=c.end?"runs-after":void 0;
S!==void 0&&X(d,S,k)}let f=[...d].flatMap(([k,y])=>{let S=Pl(y);if(S===void 0)return[];let O=y.filter(K=>K!==S).map(({span:K})=>K);return[{problem:k,span:S.span,
others:O,taking:S,...p}]}),[h,...m]=_,b=r.find(({operation:k,moment:y})=>k===bT&&y==="always");if(h===void 0||b===void 0)return f;let g=m.map(({lowered:k})=>k.span);
return[...f,{problem:"lowered-before-exit",span:h.lowered.span,others:g,taking:b,...p}]}s(zk,"uncoveredDefects");var bT="ringbuf.output";function kT({imported:e,
guard:t,probe:r},n){if(n!==void 0){let{map:l,test:_,early:d,raise:f,block:h,balance:m}=n,b=_===void 0?[]:[_.span],g=[f,...m.lowered,...m.early].map(({span:S})=>S),
k={start:f.span.end,end:h.span.end},y=d===void 0?{}:{skip:d.then.span};return{map:l,up:k,...y,own:[...b,...g],beforeExit:m.beforeExit}}if(e===void 0)return t&&{
map:t.map,up:t.covered,own:[],beforeExit:t.uncovered};let{file:a,raise:o,balance:i}=e,u=r.body.statements.find(({span:l})=>l===o),p=u?.kind==="if"?{skip:u.then.
span}:{},c={start:o.end,end:r.body.span.end};return{map:a.enter,up:c,...p,own:[],beforeExit:i.beforeExit}}s(kT,"coverOf");function Pl(e){return e.find(({moment:t})=>t===
"always")??e[0]}s(Pl,"mostFrequent");function yT(e){let t=new Map;for(let r of e){let{start:n}=r.span,a=t.get(n);(a===void 0||a.moment!=="always"&&r.moment==="a\
lways")&&t.set(n,r)}return[...t.values()].sort((r,n)=>r.span.start-n.span.start)}s(yT,"inOrder");function Uk(e,t){return e.start>=t.start&&e.end<=t.end}s(Uk,"li\
es");function Wk({probes:e}){return e.some(({attempt:t,imported:r})=>t!==void 0||r!==void 0)}s(Wk,"hasGuards");function Vk(e,t){let r=new Set,n=new Map;for(let{attempt:i,
partial:u}of e.probes)i===void 0||u===!0||!eo(i,e)||(r.add(i),X(n,i.map,i));let a=[...[...r].flatMap(NT),...e.probes.flatMap(ET)];for(let[i,u]of n)a.push(...AT(
i,u,e));let o=new Set;for(let{guard:i,attempt:u,imported:p}of e.probes)i!==void 0?o.add(i.map):p!==void 0?o.add(p.file.enter):u!==void 0&&u.key==="cpu"&&r.has(u)&&
o.add(u.map);return a.push(...e.probes.flatMap(i=>zk(i,r,t(i.probe)))),[...a,...MT(n,r,e),...OT(o,e,t)]}s(Vk,"guardDefects");function eo({map:e,key:t,test:r,balance:n,
raise:a},o){let{lowered:i,endsDown:u}=n;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&vT(o).has(e);if(t==="other")return u;if(i.length>0)return!0;let c=[
...ST(o).get(e)??new Set].some(l=>l.attempt?.map!==e);return a.form==="sum"&&o.seeds.everPerCpu(e)&&!c}s(eo,"isGuard");var wT=new WeakMap;function vT(e){let t=s(
r=>r.test!==void 0&&eo(r,e),"isTested");return v(wT,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(vT,"testedGuards");var xT=new WeakMap;
function ST(e){return v(xT,e,()=>{let t=new Map;for(let r of e.probes)for(let n of r.phase==="attached"?r.effects:[])n.kind==="map"&&v(t,n.map,()=>new Set).add(
r);return t})}s(ST,"changesOf");function NT(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,balance:i,strays:u,probe:p}=e,c=[],l=s((g,[k,...y])=>{k!==void 0&&c.
push({map:t,problem:g,span:k,others:y,probe:p,attempt:e})},"note"),_=[a,...i.lowered,...i.early].filter(({form:g})=>g==="plain"),d=[...i.lowered,...i.early].filter(
({form:g})=>g==="delete");if(r==="other")l("not-per-cpu",[(n??a).access.keys?.[0]?.span??(n??a).access.span]);else if(_.length>0)l("plain-map",_.map(({span:g})=>g));else{
n?.sound===!1&&l("wrong-test",[n.span]);for(let{span:g}of d)l("removed",[g])}o&&l("raised-before-test",[a.span]);let f=RT(p),h=u.filter(({start:g})=>f.has(g));if(h.
length<u.length)return c;l("changed-otherwise",h);let[m,b]=Jk(i);return l(m,b.map(({span:g})=>g)),c}s(NT,"defectsInProbe");function Jk({early:e,leaks:t}){return e.
length>0?["lowered-early",e]:["leaks",t]}s(Jk,"balanceDefect");function ET({probe:e,imported:t,partial:r}){if(t===void 0||r===!0)return[];let{file:n,balance:a}=t,
[o,[i,...u]]=Jk(a);if(i===void 0)return[];let p=u.map(({span:l})=>l),c={span:i.span,others:p,probe:e};return[{map:n.enter,problem:o,...c,imported:{file:n,attempt:t}}]}
s(ET,"importedDefects");function RT(e){let t=new Set;return R(e.body,r=>{(r.kind==="assignment"||r.kind==="update"||r.kind==="call"&&r.name==="delete")&&t.add(r.
span.start)}),t}s(RT,"writtenChanges");function AT(e,t,{seeds:r,unread:n}){let[a,...o]=t.filter(TT);if(a===void 0||n.any||r.everPerCpu(e))return[];let{raise:i,probe:u}=a,
p=o.map(c=>c.raise.span);return[{map:e,problem:"unseeded",span:i.span,others:p,probe:u,attempt:a}]}s(AT,"unseeded");function TT({key:e,raise:t,balance:r}){return e===
"cpu"&&[t,...r.lowered].every(({form:n})=>n!=="plain")}s(TT,"isPerCpuSum");function MT(e,t,{probes:r}){return r.flatMap(({probe:n,phase:a,effects:o,attempt:i})=>o.
flatMap(u=>{if(a==="end"||!("map"in u)||!e.has(u.map))return[];let{span:p,map:c}=u,l={map:c,span:p,others:[],probe:n};return u.kind==="reset"?[{...l,problem:"re\
moved"}]:u.kind==="read"?[]:a==="begin"||i?.map===c&&t.has(i)?[]:u.change==="delete"?[{...l,problem:"removed"}]:u.aggregation==="sum"?[]:[{...l,problem:"changed\
-otherwise"}]}))}s(MT,"removals");function OT(e,{probes:t,guards:{file:r}},n){let[a,o]=e;return t.flatMap(i=>{let{probe:u,phase:p,partial:c,guard:l}=i,_=l?.map===
a?o:a;if(_===void 0||p!=="attached"||c===!0||i.imported!==void 0)return[];let d=Pl(n(u));if(d===void 0||!IT(i,_))return[];let f=u.attachPoints[0]?.span??u.span,
h=r!==void 0&&_===r.enter?{imported:{file:r}}:{};return[{map:_,problem:"missing",span:f,others:[],probe:u,taking:d,...h}]})}s(OT,"missing");function IT({attempt:e,
guard:t,effects:r},n){if(e!==void 0&&(e.map===n||t===void 0))return!1;let a=new Set(r.flatMap(o=>o.kind==="reset"&&o.map===n?[o.span.start]:[]));return r.some(({
span:o})=>!a.has(o.start))}s(IT,"lacks");function Yr({model:e,lowered:t}){if(!Wk(e))return[];let n=Cn(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(n.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let a=to(n);return Vk(e,o=>a.get(o)??[])}s(Yr,"brokenGuards");function to(e){let t=new Map;for(let{probe:r,operations:n}of e)
v(t,r,()=>new Set).add(n);return new Map([...t].map(([r,n])=>[r,[...n].flat()]))}s(to,"takenBy");var ro=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Yn="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",Xk={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, may lack entries at the first event or loses them, takes a lock itself, is tested or raised in a way that does not w\
ork, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and low\
ers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, whic\
h needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the machi\
ne hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard th\
at was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interval\
, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`, r\
aise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every p\
robe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[M("The guard is in one of two probes only",`${ro}\
fentry:vfs_read { ${Yn} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A way out that leaves the guard up",`${ro}fentry:vfs_read { ${Yn} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),M("A timer that lowers the guard before exit()",`${ro}fexit:vfs_read { ${Yn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("A timer that leaves the guard up at exit()",`${ro}fexit:vfs_read { ${Yn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("The guard in every probe, seeded and lowered on every way out",`${ro}fentry:vfs_read { ${Yn} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Yn} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:CT},PT={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
ept for each CPU, so it does not always stop a probe that fires inside another one on the same CPU.`,todo:"Key it by cpu."}),"not-per-cpu"),"plain-map":s((e,t)=>({
what:`Writing the guard ${e} in ${t} takes a map lock itself, which is what it should prevent.`,todo:"Raise it with sum(1) and lower it with sum(-1), and do not\
 write it in any other way."}),"plain-map"),"wrong-test":s((e,t)=>({what:`The guard ${e} is not tested for a number above zero in ${t}.`,how:"A sum can be -1 fo\
r a moment when a program is pre-empted, and then every event would be skipped.",todo:'Test it with "> 0", or "<= 0" where that lets the event through.'}),"wron\
g-test"),"raised-before-test":s((e,t)=>({what:`The guard ${e} is raised before it is tested in ${t}, so the probe always finds it up.`,todo:"Test it first."}),"\
raised-before-test"),leaks:s((e,t,{lowering:r})=>({what:`The guard ${e} is still up on this way out of ${t}: after that, every event on that CPU is skipped.`,todo:`\
Lower it with ${r} before each return and at the end; at exit() it may stay up.`}),"leaks"),"lowered-early":s((e,t)=>({what:`The guard ${e} is lowered before ${t}\
 is done: what comes after that runs without it.`,todo:"Lower it where the probe leaves, and only there."}),"lowered-early"),"changed-otherwise":s((e,t)=>({what:`\
The guard ${e} is changed in ${t} by something other than sum(1) and sum(-1), so its value no longer says whether it is up.`,todo:"Use another map for that."}),
"changed-otherwise"),unseeded:s(e=>({what:`The guard ${e} may lack entries at the first event, and the first change of a missing one takes a map lock.`,todo:`In\
 BEGIN, always write ${e}[...] = sum(0) for every CPU.`}),"unseeded"),removed:s((e,t)=>({what:`The entries of the guard ${e} are removed or zeroed in ${t}, whil\
e probes are attached: then it takes a map lock again, or is down while a probe runs.`,todo:"Do that in END only, and lower it with sum(-1)."}),"removed"),"runs\
-before":s((e,t,{taking:r})=>({what:`This ${r} in ${t} before the guard ${e} is raised, and a guard covers only what runs after that: another probe runs inside \
this lock and finds the guard down.`,todo:"Do it after the guard is raised."}),"runs-before"),"runs-while-up":s((e,t,{taking:r})=>({what:`This ${r} where ${t} f\
inds the guard ${e} up, so another probe of the script may hold that lock.`,todo:"There, only count in a map that takes no lock, and return."}),"runs-while-up"),
"runs-after":s((e,t,{taking:r})=>({what:`This ${r} in ${t} where the guard ${e} does not reach: another probe runs inside this lock and finds the guard down.`,todo:"\
Do it while the guard is up."}),"runs-after"),"lowered-before-exit":s((e,t)=>({what:`The guard ${e} is lowered before exit() in ${t}.`,how:"exit() sends its own\
 output, which takes the lock of the ring buffer, and another probe runs inside that lock and finds the guard down.",todo:"Leave it up there: the run is ending."}),
"lowered-before-exit"),missing:s((e,t,{taking:r})=>({what:`Another probe of this script is guarded by ${e}; ${t} is not, and ${r.replace(/,$/,"")}: where one of\
 the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},LT={"plain-map":"here too","lowered-early":"\
and here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function Ll(e,{model:t}){
let{problem:r,map:n,probe:a,imported:o,taking:i}=e,u=a.attachPoints[0]?.span??a.span,p=t.script.text.slice(u.start,u.end).replace(/\s+/g," "),c=o===void 0?"sum(\
-1)":`${o.file.leave}()`,l=i?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",_=za(i?.report),d=`takes the ${l}${_}${_===""?"":","}`,
f=u.end>t.script.text.length?"an imported probe":p;return PT[r](n,f,{lowering:c,taking:d})}s(Ll,"describeDefect");function CT(e){let{lowered:t,causes:r}=e,n=t.map(
(a,o)=>{let i=r.flatMap(p=>p.outcomes[o]??[]),u={target:a.target.name,verdict:"safe",why:"no lock cycle that the guard would have to stop"};return le(a)??oe(i)??
u});return Yr(e).map(a=>({rule:"guard-incomplete",severity:Yk(a)?"warning":"error",confidence:Yk(a)?"likely":"certain",span:a.span,...HT(Ll(a,e),n),related:a.others.
map(o=>({span:o,message:LT[a.problem]??"here too"})),verdicts:n.map(({target:o,verdict:i,why:u})=>({target:o,verdict:i,why:u}))}))}s(CT,"findIncomplete");function HT({
what:e,...t},r){let n=s(o=>r.some(i=>i.verdict===o),"has"),a=n("hang")?`So the machine can hang ${tt(r,"hang")}.`:n("lost-updates")?`So events or map updates ca\
n get lost ${tt(r,"lost-updates")}.`:"Nothing hangs on these targets for want of it.";return{what:Lt(e,a),...t}}s(HT,"withHarm");function Yk({taking:e}){return e!==
void 0&&e.moment!=="always"}s(Yk,"isRare");Cr();function Zk(e,t){if(e.kind==="unroll")return KT(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=ki.get(e.name);if(!(r===void 0||e.arguments.
some(n=>$T(n,t))))return FT(e,r)??qT(e)??DT(e,r,t)}s(Zk,"wrongArguments");function $T(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s($T,"isDefined");function FT({name:e,span:t,arguments:{length:r}},{least:n,most:a}){if(!(Ot.has(e)||r>=n&&r<=a))return{span:t,message:`${e}() takes ${Cl(n,a)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(FT,"wrongNumber");function qT({name:e,span:t,arguments:[r,...n]}){if(!(e!=="print"||n.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!no(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(qT,"wrongPrint");function Cl(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${ar(e,"argument")}`:e===t?ar(t,"argument"):`${e} to ${t} arguments`}s(Cl,"inWords");function DT({name:e,arguments:t},{
wanted:r},n){for(let[a,o]of r.entries()){let i=t[a];if(i===void 0||o==="any"||BT(i,o,n))continue;let u=t.length===1?"here":`as argument ${a+1}`;return{span:i.span,
message:`${e}() wants ${GT[o]} ${u}.`}}}s(DT,"wrongKind");var GT={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number t\
hat is written out","whole map":"a map without a key",map:"a map"},jT=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);function BT(e,t,r){
let n=V(e,r);switch(t){case"number":return Se(n);case"text":return!jT.has(n);case"written text":return!no(e);case"written number":return e.kind==="integer"||e.kind!==
"string"&&!no(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!no(e);default:return e.kind==="map"||e.kind!=="string"&&!no(e)}}s(BT,
"mayBe");function no(e){return e.kind==="identifier"?wi.has(e.name):["integer","variable","map","tuple"].includes(e.kind)}s(no,"isOther");function KT(e,t){let r=Se(
V(e,t))?ne(e):0;if(!(r===void 0||r>=Fa.least&&r<=Fa.most))return{span:e.span,message:`An unroll repeats its block ${Fa.least} to ${Fa.most} times.`}}s(KT,"wrong\
Count");var UT=/^#\s*define\s+(\w+)([\s\S]*)/;function Qk(e){let t=new Set,r=!1,n=!1,a=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=!0),
(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^#\s*include\s*[^<\s]/.test(o.text))return;n||=/^#\s*include/.test(
o.text);let[,i,u=""]=UT.exec(o.text)??[];i!==void 0&&t.add(i),a||=/[$@;,{]/.test(u)}return zT(e)?void 0:{names:t,macros:r,included:n,statements:a}}s(Qk,"defined\
In");function zT(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)R(r,n=>{t||=n.kind==="call"&&n.name==="import"});return t}s(zT,"hasLoca\
lImport");Cr();var WT=new Set(["integer","string","duration","boolean","positional","binary","cast"]),VT=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
su=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#n=new Set;#o=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&JT(
t))for(let r of t.arguments)this.#n.add(r);t.kind==="for-map"&&this.#n.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#n.add(t.operand),t.kind==="assignmen\
t"&&this.#a(t)&&this.#o.add(t.target),t.kind==="map"&&this.#s(t)}#a({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===0&&r.kind==="call"&&
Ot.has(r.name)}#s(t){if(this.#o.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#n.has(t))return;let r=this.#u(t.keys??[]);if(r===void 0)return;let n=this.#e.
get(t.name);if(n===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(n.count!==r){this.#t.add(t.name);let a=`${t.name} has ${ey(r)} here, and ${ey(n.count)}\
 where it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:a})}}#u(t){if(t.some(n=>n.kind==="identifier"&&this.#r.names.
has(n.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:WT.has(r.kind)||r.kind==="iden\
tifier"&&VT.test(r.name)?1:void 0}};function JT({name:e,arguments:t}){return e==="delete"?t.length!==1:!ki.has(e)||$g.has(e)}s(JT,"takesMap");function ey(e){return e===
0?"no key":ar(e,"key")}s(ey,"inWords");var ty=[...Og,...Tn.map(({name:e})=>e)],YT=new Set(ty),XT=60;function ry(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let n=t.toLowerCase().
replace(/^bpftrace_/,"");return YT.has(n)||n.startsWith("unstable_")||t.length>XT?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${st(n,ty)}`}]})}
s(ry,"unknownSettings");var $l=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},iu=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#n=new Map;#o;constructor(t,r,n){this.#e=r,this.#o=new Set(n);for(let a of t)
this.walkProbe(a,(o,i)=>this.#s(o,i))}walkProbe(t,r){let n=new $l,a=this.#a(t.attachPoints,n),o=0,i=0;R(t,u=>{sr(u)&&o++,ay(u)&&i++,oy(u)&&n.enter(),o===0&&r(u,
a,i>0),QT(u,n,a)},u=>{sr(u)&&o--,ay(u)&&i--,oy(u)&&n.leave()})}problem(t,r){return this.#u(t,r)??this.#i(t,r)??rM(t,r)??nM(t,r)}#a(t,r){return{defined:this.#e,attachPoints:t,
variable:s(n=>r.find(n)?.type,"variable"),map:s(n=>{let a=this.#t.get(n);if(!(a===void 0||a.unsure))return a.aggregation===void 0?a.first:Dg.get(a.aggregation)},
"map")}}#s(t,r){let[n,a,o]=ny(t,r);if(n===void 0)return;let i=this.#t.get(n.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(n.name,i),i.first??=a,
i.aggregation??=o,i.unsure||=o===void 0?a===void 0||or(a,i.first)||i.aggregation!==void 0:o!==i.aggregation||i.first!==void 0}#u(t,r){if(t.kind==="let")return t.
value!==void 0&&V(t.value,r)==="nothing"?Hl(t.value):void 0;if(t.kind==="assignment"&&V(t.value,r)==="nothing")return Hl(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return eM(t,t.target.name,r);let[n,a,o]=ny(t,r);if(n===void 0||this.#o.has(n.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!Se(V(t.
value,r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${V(t.value,r)}.`};let i=this.#n.get(n.name)??{first:void 0,aggregation:void 0},u=i.
aggregation===void 0?i.first:`${i.aggregation}()`,p=o===void 0?a:`${o}()`;if(this.#n.set(n.name,{first:i.first??a,aggregation:i.aggregation??o}),u===void 0||p===
void 0||u===p||!(o!==void 0||i.aggregation!==void 0)&&!or(a,i.first))return;this.#o.add(n.name);let l=`${n.name} holds ${u} before, and this is ${p}: a map hold\
s one kind of value.`;return{span:t.span,message:l}}#i(t,r){if(t.kind!=="map"||t.keys===void 0||this.#o.has(t.name))return;let n=t.keys.find(c=>V(c,r)==="nothin\
g");if(n!==void 0)return Hl(n);let a=ZT(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==a.length){o===void 0&&this.#r.set(t.name,{types:a,span:t.
span});return}let i=a.findIndex((c,l)=>or(c,o.types[l])),u=o.types.map((c,l)=>c??a[l]);if(this.#r.set(t.name,{types:u,span:o.span}),i===-1)return;this.#o.add(t.
name);let p=a.length===1?"the key":`key ${i+1}`;return{span:t.span,message:`${p} of ${t.name} is ${a[i]} here and ${o.types[i]} before: the keys of a map are of\
 one kind.`.replace(/^t/,"T").replace(/^k/,"K")}}};function ZT(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(a=>V(a,t))}s(ZT,"keyTypes");
function ny(e,t){if(e.kind==="update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,
operator:n,value:a}=e;if(a.kind==="call"&&Ot.has(a.name))return[r,void 0,a.name];let o=V(a,t);return n==="="?[r,uu(o)]:[r,o==="a number"?o:void 0]}s(ny,"changeO\
f");function uu(e){return e==="nothing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(uu,"copied");function QT(e,t,r){if(e.kind==="for-map"||
e.kind==="for-range")t.declare(e.variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let n=e.value===void 0||e.type!==void 0?void 0:uu(V(e.value,r));t.declare(
e.variable.name,{set:e.value!==void 0||e.type!==void 0,type:n})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let n=uu(V(e.value,
r)),a=t.find(e.target.name);a===void 0?t.declare(e.target.name,{set:!0,type:n}):a.set||(a.set=!0,a.type=n)}}s(QT,"takeVariable");function eM(e,t,r){let n=r.variable(
t),a=e.operator==="="?uu(V(e.value,r)):V(e.value,r);if(!(e.operator==="="?or(n,a):!Se(n)||!Se(a))||n===void 0||a===void 0)return;let i=`${t} holds ${n}, and thi\
s is ${a}: a variable holds one kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:i}}s(eM,"wrongVariable");
var tM=/^(?:[<>]=?)$/;function rM(e,t){switch(e.kind){case"binary":{let[r,n]=[V(e.left,t),V(e.right,t)],a=Fl(e.left)&&Fl(e.right);return e.operator==="=="||e.operator===
"!="||tM.test(e.operator)&&or(r,n)?or(r,n)?{span:e.span,message:`This compares ${r} with ${n}, which are never of one kind.`}:void 0:a||Se(r)&&Se(n)?void 0:{span:e.
span,message:`${e.operator} takes numbers, and there is ${Se(r)?n:r}.`}}case"update":{let r=e.operand.kind==="variable"?V(e.operand,t):void 0;return Se(r)?void 0:
{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"unary":{let r=V(e.operand,t);return!/^[-!~*]$/.test(e.operator)||Se(r)?void 0:{span:e.
span,message:`${e.operator} takes a number, and this is ${r}.`}}case"cast":{let r=V(e.operand,t);return Se(r)||V(e,t)!=="a number"?void 0:{span:e.span,message:`\
No cast makes a number of ${r}.`}}case"member":case"index":{if(V(e.object,t)!=="a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.
span,message:`A number has no ${r}: cast it to a pointer first, as in ((struct s *)x)->field.`}}default:return}}s(rM,"wrongOperand");function Fl(e){return e.kind===
"call"?e.name==="str"||e.name==="buf":e.kind==="identifier"?e.name==="probe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}
s(Fl,"mayFold");function nM(e,t){let r=aM(e);if(e.kind==="ternary"&&e.then!==void 0){let[a,o]=[V(e.then,t),V(e.else,t)];if(or(a,o))return{span:e.span,message:`T\
his is ${a} in one case and ${o} in the other: both must be of one kind.`}}if(r===void 0||Fl(r))return;let n=V(r,t);if(!(Se(n)&&n!=="an aggregation"))return{span:r.
span,message:`A condition is a number, and this is ${n}: compare it with something.`}}s(nM,"wrongCondition");function aM(e){return e.kind==="probe"?e.predicate:
e.kind==="if"||e.kind==="ternary"?e.condition:void 0}s(aM,"conditionOf");function Hl({span:e}){return{span:e,message:"This function gives no value: call it as a\
 statement of its own."}}s(Hl,"noValue");function ay({kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(ay,"isLoop");function oy({kind:e}){return e===
"block"||e==="for-map"||e==="for-range"}s(oy,"opensBlock");function sy(e){let t=[],r=new Set,n=new Set;return R(e,a=>{(a.kind==="for-map"||a.kind==="for-range"||a.kind==="let")&&n.add(a.variable),a.kind==="assignment"&&
a.operator==="="&&n.add(a.target),a.kind==="variable"&&(!n.has(a)&&!r.has(a.name)&&t.push({span:a.span,message:`Nothing in this probe assigns ${a.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(a.name))}),t}s(sy,"undefinedVariables");var oM=[...Sc];function iy(e,t){if(e.kind!=="call"||Sc.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>ql?`${e.
name.slice(0,ql)}...`:e.name,n=e.name.length>ql?"":st(e.name,oM);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${n}`}}s(iy,"unkno\
wnFunction");var ql=60;function uy(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:n,refusedIn:a,where:o}of bi){if(!n.test(e.name))continue;
let i=new Set;for(let{canonical:p}of t.attachPoints)p!==void 0&&a.has(p)&&i.add(p);if(i.size===0)continue;let u=`There is no ${e.name} in a probe of the kind ${[
...i].join(" or ")}: ${o}.`;return{span:e.span,message:u}}}s(uy,"wordOfOtherProbe");function py(e,t){let r=e.kind==="call"?Ot.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:a,span:o,arguments:i}=e;if(!t.has(e))return{span:o,message:`The value of ${a}() can only be assigned to a map, with =: write @x = ${a}\
(...).`};if(i.length<r.least||i.length>r.most)return{span:o,message:`${a}() takes ${Cl(r.least,r.most)}, and there ${i.length===1?"is":"are"} ${i.length}.`}}return e.
kind==="positional"&&e.text!=="$#"&&BigInt(e.text.slice(1))>Pg?{span:e.span,message:"No positional parameter has a number that large."}:void 0}s(py,"misplacedVa\
lue");function cy(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tuple is no condition: use &&\
 or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:n})=>n),r=t.find((n,a)=>t.includes(n,a+1));return r===void 0?void 0:{span:e.span,
message:`This record names the field ${r} twice: give each field a name of its own.`}}s(cy,"misusedTuple");function ly(e,t){if(e.unread.length>0)return[];let r=Qk(e);if(r===void 0)return[];let n=t.map(({why:p})=>/^@\w*/.exec(p)?.[0]??""),a=new su(r,n),o=e.items.filter(
p=>p.kind==="probe"),i=new iu(o,r,n),u=e.items.flatMap(p=>p.kind==="c-definition"?pM(p.text,p.span.start):ry(p));for(let p of o)u.push(...sM(p,{defined:r,keys:a,
types:i}));return[...u,...r.statements?[]:a.places].sort((p,c)=>p.span.start-c.span.start)}s(ly,"invalidPlaces");function sM(e,{defined:t,keys:r,types:n}){let a=[],
o=new Set,i=!t.macros&&!t.statements;return n.walkProbe(e,(p,c,l)=>{p.kind==="assignment"&&p.operator==="="&&p.target.kind==="map"&&o.add(p.value),r.take(p);let _=iy(
p,t)??uy(p,e,t)??(t.names.size===0?py(p,o):void 0)??cy(p)??jg(p,c)??Zk(p,c)??(i?n.problem(p,c):void 0)??(l?void 0:iM(p));_!==void 0&&a.push(_)}),t.macros||t.statements||
uM(e)?a:[...a,...sy(e)]}s(sM,"invalidInProbe");function iM(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(iM,"straySkip");function uM(e){let t=!1;return R(e,r=>{t||=sr(r)}),t}s(uM,"mayLeaveOut");function pM(e,t){
let r=e.lastIndexOf("}"),n=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(n===null)return[];let a=t+r+1+n.index;return[{span:{start:a,end:a+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(pM,"wrongAttribute");function _y(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:n,canonical:a})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${a}:PATH:NAME.`;return[
{span:n,message:o}]}))}s(_y,"openPaths");var dy={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
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
`,"bpftrace@0.27.1,kernel@7.3"),C("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...bi.map(({source:e})=>e),`functions: ${Ig}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
a=>({target:a.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),n=t.map(a=>cM(a));return[...Ka(_y(e.script)).map(({span:a,
message:o})=>({...Kt("invalid-script","note",a,$r(o)),confidence:"possible",verdicts:n})),...Ka(ly(e.script,e.mapConflicts)).map(({span:a,message:o})=>({...Kt("\
invalid-script","error",a,$r(o)),verdicts:r}))]},"check")};function cM(e){let{name:t}=e.target;return le(e)??{target:t,verdict:"safe",why:"bpftrace starts it wi\
th -p PID"}}s(cM,"startedWithProcess");var fy=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,hy="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",my={id:"lock-path-probe",severity:"error",summary:"\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A guarded script, of which two copies may run",`${fy}fexit:native_queued_spin_lock_slowpath { ${hy} }
`,"bpftrace@0.23.2,kernel@6.12"),C("The guarded script where the lock of a map notices a deadlock",`${fy}fexit:native_queued_spin_lock_slowpath { ${hy} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[..._M(t),...fM(t)]),"check")},lM={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function _M(e){
let t=oe(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let n=e.outcomes.filter(({withCopy:u})=>u!==!0),o=`\
This probe can hang the machine together with another BPF program, or a second copy of this script, ${tt(n,"hang",e.outcomes.length)}${Wa(e.outcomes)}${jr(t)}.`,
i=Lt(Dr(e.locks),`This probe fires at ${Ut(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite ord\
er on another CPU, both wait for ever.");return[Ct(e,{rule:"lock-path-probe",severity:Gr(t),what:o,how:i,advice:lM})]}s(_M,"findHalf");var dM={ways:[{kind:"grou\
p",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let only one copy of it run at a time."};
function fM(e){let t=oe(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can hang the machine ${tt(e.outcomes,"h\
ang")}${jr(t)}: the guard protects only this copy.`,n=Lt(Dr(e.locks),zt(e.witness),Wn(e.witness)),a=Gr(t);return[{...Ct(e,{rule:"lock-path-probe",severity:a,what:r,
how:n,advice:dM}),copies:!0}]}s(fM,"findCopies");function pu(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:n,target:a})=>n==="lost-updates"?a:[]));return t.flatMap(({target:{name:n,kernel:a}})=>r.
has(n)&&Lb(a)?n:[])}s(pu,"stalledTargets");var gy={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[M("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),C("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(n=>pu(n,r).length===0).flatMap(n=>mM(n)),"check")},hM={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function mM(e){let t=oe(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates o\
f this script get lost ${tt(e.outcomes,"lost-updates")}; the machine survives it.`,n=`${zt(e.witness)} The machine survives it: ${t.why}.`;return[Ct(e,{rule:"lo\
ssy-mitigation",severity:"note",what:r,how:n,advice:hM})]}s(mM,"findLoss");var gM=/[\u202a-\u202e\u2066-\u2069]+/g,bM=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,kM=/[\p{L}\p{M}\p{N}_]+/gu,by=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
ky={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[M("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),C("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:a})=>a==="syn\
tax-error").map(({span:a})=>a.start),n=yM(e).filter(({span:a})=>!r.some(o=>o>=a.start&&o<a.end));return Ka(n).map(({span:a,message:o})=>Kt("misleading-text","wa\
rning",a,$r(o)))},"check")};function yM(e){let{text:t,comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let n=Dl(t,gM).map(({span:i,words:u})=>({span:i,message:`${Gl(
u)} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`})),a=Dl(t,bM).filter(({span:i})=>i.start>0).map(({span:i,words:u})=>({
span:i,message:`${Gl(u)} cannot be seen, and bpftrace reads it. Remove it.`})),o=Dl(xM(t,[...r.map(({span:i})=>i),...wM(e)]),kM).filter(({words:i})=>/[A-Za-z]/.
test(i)&&by.test(i)).map(({span:i,words:u})=>({span:i,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks \
like: ${Gl([...u].filter(p=>by.test(p)).join(""))}. Write it with Latin letters.`}));return[...n,...a,...o].sort((i,u)=>i.span.start-u.span.start)}s(yM,"placesI\
n");function wM({items:e,text:t,unread:r}){let n=[];for(let a of e)R(a,o=>{o.kind==="string"&&n.push(o.span)});for(let{start:a,end:o}of r)for(let{index:i,0:u}of t.
slice(a,o).matchAll(vM))n.push({start:a+i,end:a+i+u.length});return n}s(wM,"printedTexts");var vM=/"(?:\\.|[^"\\\n])*"?/g;function xM(e,t){let r=[],n=0;for(let{
start:a,end:o}of[...t].sort((i,u)=>i.start-u.start))a<n||(r.push(e.slice(n,a)," ".repeat(o-a)),n=o);return r.join("")+e.slice(n)}s(xM,"withoutSpans");function Dl(e,t){
return[...e.matchAll(t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(Dl,"placesOf");function Gl(e){return[...new Set(e)].map(r=>(r.codePointAt(
0)??0).toString(16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(Gl,"codePoints");var wy={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),C("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),C("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...RM(r),...EM(r,t)]),"check")},yy=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],SM={words:"use a timer (profile) instead of the hardware counter"};function vy({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(vy,"watches");function xy(e){return{ways:vy(e)?yy:[SM,...yy]}}s(xy,"adviceFor");var NM="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function EM(e,t){let r=oe(e.outcomes),n=pu(e,t);if(r?.
verdict!=="lost-updates"||n.length===0)return[];let a=`A CPU can stand still for up to ${Nr.milliseconds} ms, again and again, ${mt(n,t.length)}, and events or \
map updates of this script get lost ${tt(e.outcomes,"lost-updates")}.`,o=Lt(zt(e.witness),`The lock gives up, so the machine survives it. Before Linux ${Nr.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[Ct(e,{rule:"nmi-reentry",severity:"note",what:a,
how:o,advice:xy(e)})]}s(EM,"findStall");function RM(e){let t=oe(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${Ki(
e.outcomes)}${jr(t)}.`,n=Lt(Dr(e.locks),vy(e)?NM:"A hardware counter interrupts even that.",zt(e.witness),Wn(e.witness)),a=Gr(t);return[Ct(e,{rule:"nmi-reentry",
severity:a,what:r,how:n,advice:xy(e)})]}s(RM,"findReentry");var Ry={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
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
`,"bpftrace@0.23.2,kernel@6.12"),C("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),C("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),C("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),M("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),C("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...TM(e,t),...CM(e,t),...qM(e)],"check")},AM=new Set(["kprobe","kretprobe","fentry","fexit"]);function TM({model:e,lowered:t},r){let n=t.
filter(({refusals:p})=>p.length===0),a=Ay(r),o=e.probes.flatMap(({probe:p})=>p.attachPoints).flatMap(p=>{let c=n.flatMap(({target:l})=>OM(p,l.bpftrace)??[]);return c.
length===0||a.has(p.span.start)?[]:[{attachPoint:p,number:Math.max(...c)}]}),[i,...u]=o;return i===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"l\
ikely",span:i.attachPoint.span,what:`${i.attachPoint.text} fires at ${Sy(i)} of the kernel or more: so many events can slow the machine down until it seems to h\
ang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${LM(e.script,n)}`,todo:i.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:u.map(p=>({span:p.
attachPoint.span,message:`fires at ${Sy(p)} or more as well`})),verdicts:Ty(t,()=>"as far as map locks go; how slow the machine becomes is not judged")}]}s(TM,"\
findStorm");function Sy({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(Sy,"tellNumber");var Ny=/^\*+$/;function MM({
place:e}){return e.form!=="tracepoint"?!1:Ny.test(e.event.text)&&(e.category===void 0||Ny.test(e.category.text))}s(MM,"isAllTracepoints");function OM(e,t){let{place:r,
text:n}=e;if(MM(e))return Uo.number;if(r.form==="anyProvider"){let o=r.parts.map(p=>p.text),i=Jo(r.providerPattern.text,o,t);return(o.length===1||Ey(o[0]))&&i.some(
IM)?op(o.at(-1)??""):void 0}return r.form!=="kernelFunction"||!r.function.wildcard||r.offset!==void 0||n.includes('"')?void 0:r.module===void 0||Ey(r.module.text)?
op(r.function.text):void 0}s(OM,"hugeClassOf");function IM(e){return AM.has(we(e)?.provider.name??"")}s(IM,"isOnFunctions");function Ey(e=""){return ut(e)("vmli\
nux")}s(Ey,"matchesKernel");var PM=/^(bpftrace_)?max_probes$/i;function LM({items:e},t){let n=e.flatMap(i=>i.kind==="config"?i.settings:[]).findLast(({name:i})=>PM.
test(i))?.value;return n!==void 0?`The script sets max_probes to ${n}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:i})=>pf(i.bpftrace)??[]))].sort((i,u)=>i-
u).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(LM,"tellLimit");function Ay(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:n})=>[r.start,...n.flatMap(a=>a.path===void 0?a.span.start:[])]))}s(Ay,"toldPlaces");function CM({model:e,lowered:t},r){let{reach:n}=e.
guards,a=Ay(r),o=[e.script,...e.imported.map(({script:p})=>p)].map(({text:p})=>p);return zo.filter(p=>o.some(c=>c.includes(p.function))).map(p=>({row:p,probes:new Set(
e.probes.flatMap(({probe:c})=>[c.body,c.predicate].some(l=>l!==void 0&&n.calls(l,p.function))?c:[]))})).flatMap(({row:p,probes:c})=>{let l=new Map;for(let _ of t)
for(let d of $M(_)){let{site:f,probe:h,attachPoint:m}=d;if(f===void 0||!c.has(h)||!Pf(p,f,_.target))continue;let b=l.get(m)??{program:d,targets:new Set};b.targets.
add(_.target.name),l.set(m,b)}return[...l.values()].filter(({program:_})=>!a.has(_.attachPoint.span.start)).map(({program:_,targets:d})=>HM(p,_,d,t))})}s(CM,"fi\
ndHelperLock");function HM({function:e,lock:t,before:r},n,a,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:n.attachPoint.span,what:`${e}\
() takes the lock ${t} before Linux ${r}. This probe fires at ${Ut(n)}, where another program of the machine, or a second copy of this script, may have it: then\
 its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attach by kprob\
e or tracepoint.",related:[],verdicts:Ty(o,({target:i})=>a.has(i.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no lock on thi\
s kernel, or the probe does not fire while it is held`)}}s(HM,"helperLockFinding");function $M({refusals:e,programs:t,bpftraceGuard:r}){return e.length>0||r!==void 0?
[]:t.filter(({kind:n})=>FM.has(n))}s($M,"nestingPrograms");var FM=new Set(["fentry","fexit","raw-tracepoint"]);function qM({lowered:e}){let t=new Map,r=e.filter(
({target:u,refusals:p})=>p.length===0&&sp(u.kernel)!=="refused");for(let{programs:u}of r)for(let{kind:p,site:c,attachPoint:l}of u)p==="fexit"&&c!==void 0&&DM(l,
c.function)&&t.set(l,c.function);let[n,...a]=[...t];if(n===void 0)return[];let[{span:o}]=n,i=[...new Set(t.values())];return[{rule:"not-followed",severity:"note",
confidence:"likely",span:o,what:`${et(i)} never ${i.length===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${wt.before} the kernel\
 attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the ent\
ry, by fentry.",related:a.map(([u,p])=>({span:u.span,message:`${p} never returns either`})),verdicts:e.map(u=>le(u)??{target:u.target.name,...GM[sp(u.target.kernel)]})}]}
s(qM,"findLeftBehind");function DM({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&wt.functions.includes(t)}s(DM,"isNamed");var GM={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${wt.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${wt.
before} and later do not attach fexit to a function that never returns`}};function Ty(e,t){return e.map(r=>le(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Ty,"verdictsOf");var My={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
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
`,"bpftrace@0.27.1,kernel@7.3"),C("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>ao(r)),...e.imported.flatMap(({path:r,script:n,statement:a})=>{let o=n.errors.find(u=>u.limit===!0);if(o===void 0)return[];let i=`A \
part of the imported file ${Qe(r)} was not read.`;return[ao({span:a,message:i},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>ao(r))],"check")};function ao({
span:e,message:t},r=[]){return{...Kt("not-judged","error",e,$r(t)),related:r}}s(ao,"notJudgedAt");var Oy=3;function oo({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:n})=>r.length>0||n!==void 0)}s(oo,"refusalsAreNews");function Xn(e,t){return e.
map(({refusals:r,target:{name:n}})=>{let a=tl(r);if(a===void 0)return{target:n,verdict:"safe",why:Rb};let o=r.find(({verdict:i,span:u})=>i===a.verdict&&u.start===
t?.start);return{target:n,verdict:a.verdict,why:(o??a).why}})}s(Xn,"startVerdicts");function jl(e,t){let r=Zc(e).sort((u,p)=>p.targets.length-u.targets.length),
n=r.slice(0,Oy).map(({why:u,targets:p})=>`${u} (${mt(p,t)})`),a=r.slice(Oy),o=a.flatMap(({targets:u})=>u),i=a.length===1?"another reason":`${a.length} more reas\
ons`;return[...n,...a.length===0?[]:[`and for ${i} ${mt(o,t)}`]].join("; ")}s(jl,"tellReasons");function cu(e,t){let[r,...n]=Zc(e);return r!==void 0&&n.length===
0?` ${mt(r.targets,t)}: ${r.why}`:`: ${jl(e,t)}`}s(cu,"tellWhereAndWhy");function lu(e,t,r,{what:n,todo:a}){let{lowered:o,configured:i}=e;if(!oo(e))return[];let u=new Map;
for(let{refusals:p,target:c}of o)for(let l of p)l.rule!==t||l.verdict==="unattachable"&&!i||X(u,l.span.start,{target:c.name,refusal:l});return[...u.values()].flatMap(
p=>{let c=p[0]?.refusal.span;if(c===void 0)return[];let l=p.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",_=p.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${n}${cu(_,o.length)}.`,todo:a};return[{rule:t,severity:r,confidence:l,span:c,...d,related:[],verdicts:Xn(o,c)}]})}s(lu,"findRefusals");var jM=["fentry","fexit","raw-tracepoint"];function Iy(e,t){let{lowered:r,configured:n}=e;if(n||!oo(e))return[];let a=Rd(zM(r)),o=r.flatMap(d=>BM(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&Af(f.function,a)&&!t.some(m=>UM(m,h)))),i=new Set(o.map(({attachPoint:d})=>d)),[u,...p]=[...i].sort((d,f)=>d.span.start-f.span.start);
if(u===void 0)return[];let c=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:m})=>h==="unattachable"&&KM(i,m.start)).map(({why:h,inferred:m})=>({target:f.
name,why:h,inferred:m}))),l=p.length===0?"This probe attaches":"These probes attach",_=WM(e,new Set(o.map(({probe:d})=>d)),a);return[{rule:"refused-probe",severity:"\
note",confidence:c.every(({inferred:d})=>d===!0)?"likely":"certain",span:u.span,what:`${l} on none of the targets${_}.`,how:`Why it does not attach: ${jl(c,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:p.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:Xn(r)}]}s(Iy,"findUnattachable");function Py({configured:e},t){return!e&&t.some(({rule:r,severity:n})=>r==="refused-prob\
e"&&n==="note")}s(Py,"hasUnattachable");function BM({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:n})=>n==="unattachable").map(({span:n})=>n.start));
return e.filter(({kind:n,operations:a,attachPoint:o})=>jM.includes(n)&&a.length>0&&r.has(o.span.start))}s(BM,"unattachablePrograms");function KM(e,t){return[...e].
some(({span:r})=>r.start===t)}s(KM,"hasSpan");function UM({span:e,related:t},r){return[e,...t.map(n=>n.span)].some(({start:n,end:a})=>n<r.span.end&&a>r.span.start)}
s(UM,"isAbout");function zM(e){let t=e.filter(({refusals:n})=>n.every(({verdict:a})=>a==="unattachable"));return(t.length===0?e:t).map(({target:n})=>n.bpftrace).
reduce((n,a)=>L(a,n)?a:n)}s(zM,"newestBpftrace");function WM({model:e},t,r){let{causes:n}=Wt(e,r,{configured:!0}),a=n.filter(p=>[...p.probes].some(c=>t.has(c))),
o=s(p=>r.flatMap(({name:c},l)=>a.some(({outcomes:_})=>_[l]?.verdict===p)?c:[]),"where"),i=o("hang");if(i.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${et(i)}`;let u=o("lost-updates");return u.length>0?`; on other machines it attaches, and events or updates are lost: ${et(u)}`:""}s(WM,
"tellElsewhere");var Ly={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[M("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),C("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),C("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=Iy(e,t);if(r.length>0)return r;let n=lu(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...n,...VM(e,[...t,...n])]},"check")};function VM(e,t){return t.length>0?[]:oo(e)?JM(e):YM(e)}s(VM,"findBrokenGuard");function JM({lowered:e}){let t=e.
flatMap(({doubt:a,target:o})=>a===void 0?[]:[{doubt:a,target:o.name}]),[r]=t;if(r===void 0)return[];let n=t.map(({doubt:{why:a},target:o})=>({why:a,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${cu(n,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:Xn(e)}]}s(JM,"findDoubt");function YM({model:e,lowered:t}){let r=t.filter(({target:u,bpftraceGuard:p})=>u.package!==void 0&&p!==void 0),n=r.map(({target:{
package:u,...p}})=>p),{causes:a}=Wt(e,n,{configured:!1}),[o]=a,i=r.flatMap(({refusals:u,target:p})=>u.filter(({rule:c})=>c==="refused-probe").map(({why:c})=>({why:c,
target:p.name})));return o===void 0||i.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,what:`A package of bpftrace does no\
t start this script${cu(i,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:Xn(t)}]}s(YM,"findLossBehind");var Cy={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
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
`,"bpftrace@0.27.1,kernel@7.3"),C("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(i=>({target:i.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),a=e.script.errors.filter(({limit:i})=>i!==!0).map(({span:i,message:u,hint:p})=>({span:i,what:u,
...p===void 0?{}:{todo:p},verdicts:r})),o=e.imported.flatMap(i=>{let u=XM(i);return u===void 0?[]:[{...u,verdicts:r}]});return[...a,...o].map(i=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],...i}))},"check")};function XM({path:e,script:t,statement:r}){let n=t.errors.find(({limit:o})=>o!==!0);if(n!==
void 0)return{span:r,what:`The imported file ${Qe(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:n.span,message:n.message}]};
let a=t.items.find(o=>o.kind==="config");if(a!==void 0)return{span:r,what:`The imported file ${Qe(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:a.span,message:"this block"}]}}s(XM,"importProblem");var Hy={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[M("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),C("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:ZM};function ZM({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0||r.bpftraceGuard!==void 0)continue;let n=r.programs.find(Fy);if(n!==
void 0)for(let a of r.programs.filter($y))t.set(a.attachPoint.span.start,{program:a,around:n})}return[...t.values()].map(({program:r,around:n})=>({rule:"unresol\
ved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...eO(r,n),related:[],verdicts:e.map(a=>le(a)??QM(r,a))}))}s(ZM,"findUnresolved");
function QM({attachPoint:e},t){let{programs:r,bpftraceGuard:n,target:a}=t,o=r.filter(c=>c.attachPoint===e&&$y(c));if(o.length===0||n!==void 0||!r.some(Fy))return{
target:a.name,verdict:"safe",why:"no lock of the script is held where it can fire"};let i=It(a.kernel),u=o.some(({operations:c})=>c.some(({locks:l})=>l.some(_=>i.
has(_.class)))),p=u?"the machine hangs":"updates are lost";return{target:a.name,verdict:u?"hang":"lost-updates",why:`${p} if it fires where a lock is held; wher\
e it fires is not known`}}s(QM,"verdictOf");function $y({unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s($y,"isUnresolved");
function Fy({guard:e,operations:t}){return(e==="per-program"||e==="none")&&t.length>0}s(Fy,"isEnteredByAll");function eO({name:e,unresolved:t,guard:r},n){let a=`\
It is not known where ${e} fires: ${t}.`;return r==="prog-active"?{what:`${a} It takes a lock, so in the middle of a map update of ${n.name} it can hang the mac\
hine.`,todo:"Name the function, or attach all probes that take a lock by kprobe or tracepoint."}:{what:`${a} It takes a lock, so on a function that runs while a\
 map lock is held it can hang the machine.`,todo:"Name the function, or attach by kprobe or tracepoint."}}s(eO,"tell");var qy={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[M("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),C("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),M("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),C("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>Py(e,t)?[]:lu(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var me=class{static{s(this,"LineMap")}#e;#t;constructor(t){let r=[0];for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))r.push(n+1);this.#e=r,this.#t=t.length}get lineCount(){return this.#e.length}lineStart(t){return this.#e[t-1]??this.#t}position(t){let r=Math.max(0,Math.
min(t,this.#t)),n=0,a=this.#e.length-1;for(;n<a;){let o=n+a+1>>1;(this.#e[o]??0)<=r?n=o:a=o-1}return{line:n+1,column:r-(this.#e[n]??0)+1,offset:r}}range(t){return{
start:this.position(t.start),end:this.position(t.end)}}};function Dy(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().slice(0,10)===e}s(Dy,"isDay");function Gy(e,t){
return(Date.parse(t)-Date.parse(e))/864e5}s(Gy,"daysBetween");var tO=/bpftrace-guard:\s*ignore\[/g;function Kl(e){let t=e.comments.flatMap(o=>{let i=jy(o.text);return i===void 0?[]:[{comment:o,ignore:i}]});if(t.length===0)
return[];let r=new me(e.text),n=e.comments.filter(o=>nO(o,e.text,r)),a=new Map;for(let{span:o}of n.reverse()){let i=r.position(o.start).line;for(let u=r.position(
o.end).line;u>=i;u--)a.set(u,a.get(u+1)??u+1)}return t.map(({comment:o,ignore:i})=>{let u=r.position(o.span.end).line;return{...i,span:o.span,line:a.get(u)??u}})}
s(Kl,"suppressionsOf");function jy(e){let t=-1,r=-1;for(let n of e.matchAll(tO)){let a=n.index+n[0].length;if(t<a&&(t=e.indexOf("]",a)),t===-1)return;if(r<a&&(r=
e.indexOf(`
`,a)),r===-1&&(r=e.length),t<r)return rO(e.slice(a,t),e.slice(t+1,r))}}s(jy,"readIgnore");function rO(e,t){return{rules:e.split(",").map(r=>r.trim()),reason:t.trimEnd().
replace(/(?:\*\/\}?|-->)$/,"").trim()}}s(rO,"ignoreOf");function nO({span:e},t,r){let n=r.lineStart(r.position(e.start).line),a=r.lineStart(r.position(e.end).line+
1);return t.slice(n,e.start).trim()===""&&t.slice(e.end,a).trim()===""}s(nO,"standsAlone");var aO=[...Uc,"unused-suppression"];function Zn(e){return!aO.includes(
e)}s(Zn,"canBeIgnored");function Ul(e,t){let r=new Map;for(let{rule:n,span:a}of e)Zn(n)&&v(r,t.position(a.start).line,()=>new Set).add(n);return r}s(Ul,"ignorab\
leByLine");function zl(e,t,r){let n=Kl(t).filter(({reason:l})=>l!=="");if(n.length===0)return{told:e,ignored:[]};let a=new me(t.text),o=s((l,_)=>`${l} ${_}`,"ke\
y"),i=Ul(e,a),u=new Set,p=[];for(let{rules:l,line:_,reason:d,span:f}of n)for(let h of i.get(_)??[])l.includes(h)&&Xr(h,d,r)===void 0&&(u.add(o(_,h)),p.push({rule:h,
reason:d,span:f}));return{told:e.filter(({rule:l,span:_})=>!u.has(o(a.position(_.start).line,l))),ignored:p}}s(zl,"silence");function Wl(e,t,r){return zl(e,t,r).
told}s(Wl,"withoutSilenced");var Bl=1e3,oO=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function Xr(e,t,r,n=sO(t)){let{allowed:a,never:o,also:i,today:u}=r;return Uc.includes(
e)?`A finding of ${e} cannot be ignored: it is about a part that was not judged.`:a===!1?"The configuration allows no ignore comments.":o?.some(p=>p===e)?`The c\
onfiguration allows no ignore of ${e}.`:iO(n,r)??uO(t,r)??(i===void 0?void 0:Xr(e,t,{today:u,...i},n))}s(Xr,"whyForbidden");function so({also:e,...t}){let r={...t,
reason:void 0,expires:void 0};return e===void 0?r:{...r,also:so(e)}}s(so,"withoutReason");function sO(e){return oO.exec(e.slice(0,Bl))?.[1]}s(sO,"endOf");function iO(e,{
expires:t,today:r}){if(e===void 0)return t===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", in ${t} days at most.`;if(!Dy(
e))return`${e} is not a day of the calendar.`;if(r===void 0)return;let n=Gy(r,e);if(n<0)return`This comment ended on ${e}.`;if(!(t===void 0||n<=t))return`The co\
nfiguration allows ${t} days at most, and ${e} is ${n} days away.`}s(iO,"whyPast");function uO(e,{reason:t}){return t===void 0?void 0:e.length>Bl?`The reason is\
 longer than ${Bl} characters.`:t.some(n=>uf(n,e))?void 0:`The configuration asks for a reason that matches ${t.map(n=>`"${n}"`).join(" or ")}.`}s(uO,"whyOther");var By={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[M("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),C("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,n=new me(r.text),
a=Ul(t,n);return Kl(r).flatMap(o=>{let i=a.get(o.line)??new Set,u=new Set(o.rules.filter(c=>i.has(c))),p=pO(o,u,e);return p===void 0?[]:[Kt("unused-suppression",
"warning",o.span,{what:p})]})},"check")};function pO({rules:e,reason:t,line:r},n,{model:a,gaps:o,suppressions:i}){if(t==="")return"This ignore comment gives no \
reason, so it silences nothing. Write the reason after the brackets.";let u=[...n].flatMap(l=>{let _=Xr(l,t,i);return _===void 0?[]:[`${_} This comment does not\
 silence ${l}.`]}),p=a.unread.any||o.length>0,c=e.filter(l=>!n.has(l)&&!(p&&Zn(l)));if(c.length>0){let l=c.map(_=>`"${_}"`).join(", ");u.push(`This ignore comme\
nt silences nothing: there is no finding of ${l} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return u.length===0?void 0:u.join(
" ")}s(pO,"problemOf");var Qn=[Kk,my,wy,gy,Ly,Xk,Hy,Ry,qy,Cy,dy,My,ky,By];Cr();var Wy=64,cO=2,Yl=16,Vy=4*1024*1024,Vl=10;function Ky(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}s(Ky,"importsOf");function Uy(e){
return e.items.flatMap(t=>{let r=t.kind==="preprocessor"?/^#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return r===void 0?[]:[{name:r,span:t.span}]})}s(Uy,
"includesOf");function lO(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}s(lO,"headerOf");function Jy(e,t,r){let n=[],
a=new Set,o=[],i=new Set,u=new Map,p=[],c=0,l,_=s((g,k,y,S)=>{let O=u.get(g)??0;if(O===cO)return!1;let K=O===0&&u.size>=Wy||c>Vy;return K||S>Yl?p.push({name:k,statement:y}):
u.set(g,O+1),!K&&S<=Yl},"take"),d=s((g,k,y)=>{if(i.has(g))return;i.add(g);let S=s(N=>{o.push({span:k,message:`The import of ${Zl(g)} was not followed: ${N}.`})},
"gap"),O=fO(g);if(O===Xl)return;let K=zy(t,g);if(!_(K,g,k,y))return;if(O!==void 0)return S(O);let U=r.source(K);if(U===void 0&&a.add(K),U===void 0||U.kind==="un\
read")S(an(U?.message??nn));else if(U.kind==="folder")for(let N of U.names.filter(ie=>ie.endsWith(".bt")))d(`${g}/${N}`,k,y+1);else if(g.endsWith(".bpf.c"))l??=
ol(U.text),ol(U.text)===void 0&&S(dO);else if(!g.endsWith(".bt"))S("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let N=r.
parse(K,U.text);c+=U.text.length,n.push({path:K,script:N,statement:k});for(let ie of Ky(N))d(ie.name,k,y+1)}},"visit"),f=s((g,k,y,S)=>{let O=zy(k,g),K=`${Jl}${O}`;
if(u.has(K)||!_(K,g,y,S))return;let U=s(ie=>{o.push({span:y,message:`The header ${Zl(g)} was not read: ${ie}.`})},"gap");if(g.startsWith("/"))return U(Xy);let N=r.
source(O);if(N===void 0&&a.add(O),N===void 0||N.kind==="unread")U(an(N?.message??nn));else if(N.kind==="folder")U("it is a folder; name a file");else{let ie=lO(
r.parse(O,N.text));c+=N.text.length,n.push({path:O,script:ie,statement:y});for(let Jt of Uy(ie))f(Jt.name,O,y,S+1)}},"visitHeader");for(let{name:g,span:k}of Ky(
e))d(g,k,1);for(let{name:g,span:k}of Uy(e))f(g,t,k,1);let h=o.slice(0,Vl),m=o[Vl];m!==void 0&&h.push({...m,message:`${o.length-Vl} more imports were not followe\
d, from this one on; correct those above first.`});let[b]=p;return b!==void 0&&h.push({span:b.statement,message:_O(p.map(({name:g})=>g))}),{files:n,...l===void 0?
{}:{guardFile:l},unread:[...a],reached:[...u.keys()].map(g=>g.startsWith(Jl)?g.slice(Jl.length):g),gaps:h}}s(Jy,"followImports");function _O(e){let t=Rc(e.map(Zl));
return`The script imports too much: ${Wy} files, ${Yl} levels and ${Vy/1024/1024} MiB are followed at most, without ${t}; import less.`}s(_O,"tellLeft");var Jl="\
\0include ",Yy="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",dO=`imported C is not looked at, and it is not the text\
 of a guard file of this tool${Yy}`,Xy=an(zu),Xl="it is part of bpftrace";function fO(e){if(e.startsWith("/"))return Xy;if(e.includes("\0")||e==="")return"it is\
 no name of a file; correct the name";if(e==="stdlib")return Xl;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?Xl:e.endsWith(".bpf.c")?void 0:`imported C \
is not looked at${Yy}`}s(fO,"whyNotFollowed");function zy(e,t){let r=e.startsWith("/"),n=[];for(let a of[...e.split("/").slice(0,-1),...t.split("/")])a===""||a===
"."||(a!==".."?n.push(a):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(a));return(r?"/":"")+n.join("/")}s(zy,"resolveImport");function Zl(e){let t=Ao(e);return JSON.
stringify(t.length>100?`${t.slice(0,100)}...`:t)}s(Zl,"shownName");var ea=class{static{s(this,"Library")}#e=new Map;#t=new Map;add(t,r){this.#e.has(t)||this.#e.set(t,r)}source(t){return this.#e.get(t)}parse(t,r){let n=this.#t.get(
t);if(n?.text===r)return n;let a=jt(r);return this.#t.set(t,a),a}};function Vt(e,t){let r=[],n=0;for(let{path:a,span:o,text:i}of t)if(a===void 0){if(o.start<n||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(n,o.start),i),n=o.end}return r.push(e.slice(n)),r.join("")}s(Vt,"applyEdits");function Ql(e){let r=e.filter(({path:a})=>a===
void 0).sort((a,o)=>a.span.start-o.span.start||a.span.end-o.span.end);return r.some((a,o)=>a.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:a})=>a!==
void 0),...r]}s(Ql,"orderEdits");function br(e,t){let{own:r,shifts:n}=v(hO,t,()=>mO(t)),a=0,o=r.length;for(;a<o;){let u=a+o>>1;(r[u]?.span.start??0)>e?o=u:a=u+1}
let i=r[a-1]?.span;return i!==void 0&&e<i.end?i.start+(n[a-1]??0):e+(n[a]??0)}s(br,"mapOffset");var hO=new WeakMap;function mO(e){let t=e.filter(({path:a})=>a===
void 0),r=[0],n=0;for(let{span:a,text:o}of t)n+=o.length-(a.end-a.start),r.push(n);return{own:t,shifts:r}}s(mO,"shiftsOf");function Zy(e,t){let r=0;for(let{span:n,
text:a}of t){let o=n.start+r;if(e<o)break;if(e<o+a.length)return n.start;r+=a.length-(n.end-n.start)}return e-r}s(Zy,"originalOffset");function Qy({path:e},t){return e===
void 0?t:io(t,e)}s(Qy,"pathOfEdit");function io(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(io,"besideScript");function ew(e,t,r,n){let a=new Set(t.items.flatMap(o=>o.kind==="probe"?[o.body.span.start]:[]));return e.items.every(o=>o.kind!=="probe"||n.includes(o)!==a.has(
br(o.body.span.start,r)))}s(ew,"keepsProbes");function _u(e,t){let r=e.lowered[t];return r!==void 0&&le(r)!==void 0}s(_u,"refusedNow");function e_(e,t){return e.
lowered.flatMap(({target:r},n)=>{let a=t.lowered[n],o=a&&le(a);if(o===void 0||_u(e,n))return[];let i=e.causes.some(({outcomes:u})=>u[n]?.verdict==="hang"&&u[n]?.
withCopy!==!0);return[{target:r.name,hung:i,why:o.why}]})}s(e_,"stopsOf");function Zr(e){return e==="hang"||e==="lost-updates"}s(Zr,"isBad");function t_(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}s(t_,"isKin");function tw(e,t,r){let n=t.outcomes[r];
return Zr(n?.verdict)?n?.withCopy!==!0?t_(e,t):e.world==="open"||e.world==="copies"||e.outcomes[r]?.withCopy===!0:!1}s(tw,"isRest");function rw(e,t,r){let[n,a]=[
e.outcomes[r]?.verdict,t.outcomes[r]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&a==="hang"&&n==="lost-updates"}
s(rw,"isMilder");function nw(e,t,r,n){return t.causes.some(a=>a.world===e.world&&Zr(a.outcomes[r]?.verdict)&&uo(a,e,n))}s(nw,"wasThere");function r_(e,t,r,n){return t.
causes.some(a=>{let o=a.outcomes[r];return o===void 0||!Zr(o.verdict)?!1:!e.causes.some(u=>{let p=u.outcomes[r];return p!==void 0&&gO(p,o)<=0&&uo(u,a,n)})&&!(o.
withCopy===!0&&bO(e,r,a,n))})}s(r_,"worsens");function gO(e,t){return cr(e.verdict,t.verdict)||Number(e.withCopy??!1)-Number(t.withCopy??!1)}s(gO,"compareHarm");
function bO({lowered:e},t,r,n){let a=e[t];return a!==void 0&&$k(a).some(o=>uo(o,r,n))}s(bO,"copiesHung");function uo(e,t,r){let n=new Set([...t.probes].map(a=>a.
body.span.start));return[...e.probes].some(a=>n.has(br(a.body.span.start,r)))}s(uo,"sharesProbe");var aw=4;function po(e){return iw(e).map(({why:t,targets:r})=>`on ${n_(r)}: ${t}`).join("; ")}s(po,"stopWords");function ow(e,t){return[e,...kO(t)].join(" ")}s(
ow,"costWithStops");function kO(e){let t=s(r=>iw(e.filter(n=>n.hung===r)),"of");return[...t(!0).map(({why:r,targets:n})=>`It does not start on ${n_(n)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:n})=>`It no longer starts on ${n_(n)}, where it runs now: ${r}.`)]}s(kO,"stopSentences");function n_(e){let t=e.
length-aw,r=e.map(ot),n=t>1?[...r.slice(0,aw),`${t} more`]:r;return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}s(n_,"someTargets");function sw({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${po(t)})`}s(sw,"whyUnsaf\
e");function iw(e){let t=new Map;for(let{why:r,target:n}of e)t.set(r,[...t.get(r)??[],n]);return[...t].map(([r,n])=>({why:r,targets:n}))}s(iw,"reasons");var pw=15e4,fu={reason:"it was not tried: the script is long and has many findings"},s_={reason:"it was not tried, because the script is long: `fix` tries it"};
function cw(e){return e===fu.reason||e===s_.reason}s(cw,"wasNotTried");function lw(e){return e.length>pw}s(lw,"isLong");var du=class{static{s(this,"Prover")}#e;#t=new Map;#r=0;#n;constructor(t){
this.#e=t}prove(t,r,n){let a=Ql(t.edits);if(a===void 0)return{reason:"its edits overlap"};let{script:o}=this.#e.model;if(a.some(({span:_})=>_.end>o.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#l(r,a);let i=Vt(o.text,a);if(i===o.text)return{reason:"there is nothing to change"};let u=this.#a(
i,t.guardFile);if("reason"in u)return u;if(!ew(o,u.script,a,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let p=e_(
this.#e,u.judgement),c=n===void 0?this.#p(r,u,a):this.#i(n,u,a,p);return"reason"in c?c:n===void 0||this.#o(c,{finding:r,cause:n,edits:a},u)?{edits:a,targets:c,stops:p,
copies:wO(u.judgement,c)}:{reason:o_(_w,p)}}#o(t,{finding:r,cause:n,edits:a},o){let{rule:i,span:u}=r,{lowered:p,configured:c,suppressions:l,neighbours:_}=this.#e,
d=br(u.start,a),f=s(({findings:S,judgement:O})=>S.some(K=>{if(K.rule!==i||K.span.start!==d)return!1;let U=O.causes.find(({witness:N})=>N===K.witness);return U===
void 0||t_(n,U)}),"stays");if(t.length===p.length)return!f(o);let h=`${i} ${t.join(" ")}`,m=o.alone.get(h);if(m!==void 0)return!f(m);let b=p.map(({target:S})=>S).
filter(({name:S})=>t.includes(S)),g=_.map(S=>({...S,lowered:S.lowered.filter(({target:O})=>t.includes(O.name))})),k=Wt(o.judgement.model,b,{configured:c,suppressions:l,
neighbours:g}),y={judgement:k,findings:a_(k,i)};return o.alone.set(h,y),!f(y)}#a(t,r){let n=`${r===void 0?"":r.version} ${t}`,a=this.#t.get(n);if(a!==void 0)return a;
if(!this.#s(t.length))return fu;let o=this.#u(t,r);return this.#t.set(n,o),o}#s(t){let{length:r}=this.#e.model.script.text;return this.#r>Math.max(pw,r)?!1:(this.#r+=
t,!0)}#u(t,r){let{model:n,lowered:a,configured:o,suppressions:i,neighbours:u}=this.#e,p=jt(t);if(p.errors.length>0)return{reason:"the result would not parse"};let c=a.
map(({target:d})=>d),l=Li(p,n.imported,r??n.guards.file),_=Wt(l,c,{configured:o,suppressions:i,neighbours:u});return{script:p,judgement:_,findings:a_(_),alone:new Map}}#i(t,{
judgement:r,findings:n},a,o){let i=this.#e,u=[],p=!1;for(let[l,{target:_}]of i.lowered.entries()){let d=t.outcomes[l]?.verdict;if(_u(r,l))continue;if(r_(i,r,l,a))
return{reason:`it would be worse on ${ot(_.name)}`};r.causes.some(h=>tw(t,h,l)&&uo(t,h,a)&&!(rw(h,t,l)&&nw(h,i,l,a)))?p=!0:Zr(d)&&u.push(_.name)}if(u.length===0)
return{reason:o_(p?vO(r):void 0,o)};let c=this.#_(n,a).find(({rule:l})=>l!=="lossy-mitigation");return c===void 0?u:{reason:`it would lead to another finding, ${c.
rule}`}}#p(t,{judgement:r,findings:n},a){let o=this.#e;if(!this.#c(t,n,br(t.span.start,a)))return{reason:"the finding would stay"};for(let[p,{target:c}]of o.lowered.
entries())if(r_(o,r,p,a))return{reason:`it would be worse on ${ot(c.name)}`};let[i]=this.#_(n,a);if(i!==void 0)return{reason:`it would lead to another finding, ${i.
rule}`};let u=o.lowered.filter((p,c)=>!_u(r,c));return u.length===0?{reason:o_(void 0,e_(o,r))}:u.map(({target:p})=>p.name)}#c({rule:t,what:r,span:n},a,o){let i=s(
(c,l)=>{let _=c.filter(d=>d.rule===t);return{here:_.filter(d=>d.span.start===l).length,said:_.filter(d=>d.what===r).length}},"count"),u=i(this.#d(),n.start),p=i(
a,o);return(p.here===0||p.here<u.here)&&(p.said===0||p.said<u.said)}#l(t,r){let{model:n,suppressions:a,lowered:o}=this.#e,[i,...u]=r;if(i===void 0||u.length>0)return{
reason:"a comment is one edit"};let{items:p,part:c}=yO(n.script,i.span.start,t.span.start),l={text:i.text,span:{start:i.span.start-c.start,end:i.span.end-c.start}},
_=jt(Vt(n.script.text.slice(c.start,c.end),[l])),d=s(g=>br(g-c.start,[l]),"place"),f=_.comments.filter(({span:g})=>g.start>=l.span.start&&g.end<=l.span.start+l.
text.length),h=_.errors.length===0&&_.items.length===p.length&&_.items.every(({span:g},k)=>{let y=p[k]?.span;return y!==void 0&&g.start===d(y.start)&&g.end===d(
y.end)});if(f.length!==1||!h)return{reason:uw};let m={...t,span:{start:d(t.span.start),end:d(t.span.end)}};return Wl([m],_,so(a)).length>0?{reason:uw}:{edits:r,
targets:o.map(({target:g})=>g.name),stops:[],copies:[]}}#d(){return this.#n??=a_(this.#e),this.#n}#_(t,r){let n=new Set(this.#d().map(a=>`${a.rule} ${br(a.span.
start,r)}`));return t.filter(({rule:a,span:o,copies:i})=>i!==!0&&a!=="unsupported-syntax"&&a!=="refused-probe"&&!n.has(`${a} ${o.start}`))}};function yO({text:e,
items:t},r,n){let a=e.indexOf(`
`,n),[o,i]=[Math.min(r,n),a===-1?e.length:a],u=t.findLastIndex(({span:c})=>c.end<=o),p=t.findIndex(({span:c})=>c.start>=i);return{items:t.slice(Math.max(u,0),p===
-1?t.length:p+1),part:{start:t[u]?.span.start??0,end:t[p]?.span.end??e.length}}}s(yO,"itemsAround");function wO({causes:e,lowered:t},r){return t.flatMap(({target:{
name:n}},a)=>r.includes(n)&&e.some(({outcomes:o})=>o[a]?.withCopy===!0)?[n]:[])}s(wO,"hungByCopies");function a_(e,t){let r=[];for(let n of Qn)if(r.push(...n.check(
e,r).map(a=>Ci(a,e.model,""))),n.id===t)break;return Wl(r,e.model.script,e.suppressions)}s(a_,"reported");function o_(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${po(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}s(o_,"whyNoHelp");function vO(e){return Yr(e).some(
({taking:t})=>t!==void 0)?xO:_w}s(vO,"whyStays");var _w="the locks could still be taken like this",xO="something takes a lock where no guard covers it",uw="no c\
omment can speak of the line of the finding";function dw({aim:e,ways:t,but:r},n){let a=t.filter(u=>NO(u,n)),o=a.map(u=>u.words).join(", or "),i=a.length===0?SO:`${EO(e===void 0?o:`${e} ${o}`)}.`;return r===
void 0?i:`${i} ${r}`}s(dw,"tellAdvice");var SO="No rewrite is proved that helps and keeps everything that the script does.";function NO({kind:e},{fixes:t,tried:r}){
return t.some(n=>n.kind===e)?!0:!r.some(n=>n.kind===e&&!cw(n.why))}s(NO,"holds");function EO(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(EO,"capital");var RO=6,fw=/^(args|ctx|probe|reg|sarg\d+)$/;function mw(e,t){let r=[],n,a=new Set,o=s((u,p,c)=>{c===void 0?n??=p:r.push({span:u,text:c})},"replace"),i=s(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")a.add(u.object),o(u.span,`args.${u.name}`,t.byName(u.name));else if(u.kind==="identifier"&&
!a.has(u)){let p=/^arg(\d+)$/.exec(u.name)?.[1];p!==void 0?o(u.span,u.name,t.byNumber(Number(p))):u.name==="retval"?o(u.span,"retval",t.retval):u.name==="func"&&
t.func===void 0?n??="func":fw.test(u.name)&&(n??=u.name)}else u.kind==="call"&&fw.test(u.name)&&(n??=u.name)},"look");return e.predicate!==void 0&&R(e.predicate,
i),R(e.body,i),n===void 0?r:{reason:`${n} has no counterpart after the move`}}s(mw,"argumentEdits");function gw(e,t,r){let n=r.flatMap(i=>qt(e,i)?.signature??[]),
a=[...new Set(n)].map(wf),o=s(i=>{let u=new Set(a.map(p=>p&&i(p)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:s(i=>t?void 0:o(({arguments:u})=>{
let p=u.findIndex(c=>c.name===i);return p<RO?hw(`arg${p}`,u[p]?.type):void 0}),"byName"),byNumber:s(()=>{},"byNumber"),retval:t?o(({result:i})=>hw("retval",i)):
void 0,func:"func"}}s(gw,"toKprobe");function hw(e,t){let r=t===void 0?void 0:yf(t);if(r!==void 0)return r===""?e:`(${r}${e})`}s(hw,"written");function i_(e,t,r){
let n=s(a=>{if(a===void 0)return;let o=`args${t?"->":"."}${a.field}`;return a.pointer&&r!==void 0?`((${r})${o})`:o},"field");return{byName:s(a=>n(e.arguments.find(
o=>o.name===a)),"byName"),byNumber:s(a=>n(e.arguments[a]),"byNumber"),retval:void 0,func:void 0}}s(i_,"toTracepoint");var AO="Events inside other BPF programs are not seen, and not counted.",TO="Events inside other BPF programs, and some returns under load, are not seen.",MO="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",u_="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",OO=`${u_} A kretprobe also misses returns while too many calls of the function are running.`,IO=`${u_} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,PO="struct qspinlock *",bw={kind:"group",what:"a move to kprobes or tracepoints",propose:LO};function LO({judgement:e,cause:t,many:r}){if(t===void 0)return;let n=HO(
e,t.world==="open"?CO(e,t.probes,r):void 0),a=new Map(n.map(h=>[h.attachPoint,h]));if(a.size===0)return{reason:"no program of the script can be moved"};if(new Set(
n.map(({name:h,attachPoint:m})=>`${m.span.start} ${h}`)).size>a.size)return{reason:"a wildcard cannot be moved as a whole"};if(n.some(({attachPoint:h})=>ht(e.model,
h.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let o=e.lowered.filter(h=>h.refusals.length===
0).map(({target:h})=>h),i=new Map;for(let{kind:h,site:m}of n)v(i,m?.function,()=>new Set).add(h);let u=[],p=new Map;for(let h of a.values()){let{attachPoint:m,probe:b,
kind:g,site:k}=h,y=v(p,`${g} ${k?.function} ${k?.edge} ${m.text}`,()=>$O(h,{sides:i,isAlone:n.length===1},o));if("reason"in y)return y;u.push({probe:b,attachPoint:m,
...y})}let c=e.model.script.items.flatMap(h=>h.kind==="probe"?h.attachPoints.filter(m=>!a.has(m)).map(({text:m})=>m):[]);if(new Set([...u.map(({text:h})=>h),...c]).
size<u.length+new Set(c).size)return{reason:"two programs would be at the same attach point after it"};let l=qO(u);if("reason"in l)return l;let _=u.some(({text:h})=>h.
includes(":contention_")),d=u.some(({text:h})=>h.startsWith("kretprobe:"));return{loss:_?"other-events":"more-events",title:`Attach by ${_?"the contention trace\
points":d?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:_?IO:d?OO:u_,price:_?MO:d?TO:AO,safe:!0,edits:l}}
s(LO,"proposeGroup");function CO({causes:e},t,r){return r?new Set(e.filter(({world:n})=>n==="open").flatMap(({probes:n})=>[...n])):t}s(CO,"probesToMove");function HO({
lowered:e},t){let r=new Map,n;for(let a of e)if(!(a.refusals.length>0||a.programs===n)){n=a.programs;for(let o of a.programs)o.guard==="prog-active"||o.guard===
"alone"||o.operations.length===0||t!==void 0&&!t.has(o.probe)||r.set(`${o.attachPoint.span.start} ${o.name}`,o)}return[...r.values()]}s(HO,"programsToMove");function $O(e,{
sides:t,isAlone:r},n){let{attachPoint:a,site:o,kind:i}=e,{place:u}=a,p=n.some(h=>Yt(h.bpftrace,Ce["args-dot"]));if(u.form==="rawTracepoint"){let h=lp(u.event.text);
return h===void 0?{reason:`the arguments of the tracepoint ${u.event.text} are not known`}:{text:`tracepoint:${h.category}:${u.event.text}`,translation:i_(h,p)}}
if(u.form!=="kernelFunction"||i!=="fentry"&&i!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let c=u.function.text,l=o!==
void 0&&Ft.includes(o.function),_=t.get(o?.function)??new Set;if(l&&[..._].some(h=>h!==i)){let h=`contention_${i==="fentry"?"begin":"end"}`,m=lp(h);if(m===void 0)
throw new Error(`${h} is not in the table of tracepoints`);let b=FO(i_(m,p,PO));return{text:`tracepoint:${m.category}:${h}`,translation:b}}let d=[u.module?.text??
[],c].flat(),f=gw(c,i==="fexit",n);return i==="fentry"?{text:["kprobe",...d].join(":"),translation:f}:r||o===void 0||!n.some(h=>_n(o,h))?{text:["kretprobe",...d].
join(":"),translation:f}:{reason:`the exit of ${c} has no counterpart that pairs with its entry`}}s($O,"counterpartOf");function FO({byName:e}){return{byName:s(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:s(()=>{},"byNumber"),retval:void 0,func:void 0}}s(FO,"slowPathArguments");function qO(e){let t=e.map(({attachPoint:r,
text:n})=>({span:r.span,text:n}));for(let r of new Set(e.map(n=>n.probe))){let n=e.filter(p=>p.probe===r),a=new Map;for(let{translation:p}of n){let c=mw(r,p);if("\
reason"in c)return c;a.set(JSON.stringify(c),c)}let[o=[],...i]=a.values(),u=n.length<r.attachPoints.length&&o.length>0;if(i.length>0||u)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...o)}return t}s(qO,"moveEdits");function co(e,t,r){let n=[e.script,...e.imported.map(o=>o.script)].map(({text:o})=>o),a=new Set(n.flatMap(o=>o.match(/[@$]\w+/g)??[]));for(let o=1;;o++){let i=o===
1?t:`${t}${o}`;if(r.every(u=>!a.has(i+u)))return i}}s(co,"freeName");function ta({script:e,imported:t},r){return[e,...t.map(n=>n.script)].some(({items:n})=>n.some(
a=>a.kind==="macro"||a.kind==="subprogram"?a.name===r:a.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${r}\\b`).test(a.text)))}s(ta,"isDefined");function hu(e,t,r,n){if(c_(t,e))return{reason:"a predicate that takes a lock has a comment in it"};let a=t.text.slice(e.start+1,e.end-1).trim();return{edits:[n.
removeWord(e)],statement:p_(a,r)}}s(hu,"predicateBehind");function p_(e,t){return`if (!(${e})) { ${t} return; }`}s(p_,"leaveUnless");function c_({comments:e},{start:t,
end:r}){return e.some(({span:n})=>n.start>=t&&n.end<=r)}s(c_,"hasComment");function gu({model:e,lowered:t},r){let n=new Set(kw(t,r).map(({probe:u})=>u)),a=e.probes.filter(({phase:u,probe:p})=>u==="attached"&&n.has(p)),o=a.filter(({guard:u})=>u!==
void 0),i=a.filter(({guard:u})=>u===void 0).map(({probe:u})=>u);return i.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(o.map(({
guard:u})=>u?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:i.some(u=>ht(e,u.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:o}}s(gu,"probesToGuard");function kw(e,t){let r=e.filter(({target:n,refusals:a})=>a.
length===0&&t(n));return Cn(r).filter(({operations:n})=>n.length>0)}s(kw,"takersOn");function bu(e,t,{model:r,lowered:n},a){let o=[],i=to(kw(n,()=>!0)),u=!1;for(let p of e){
let{body:c}=p,{returns:l,hidden:_}=GO(p,r);if(_)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let d=l_(
p,t,{script:r.script,taken:i.get(p)??[],layout:a});if("reason"in d)return d;u||=d.moves,o.push(...d.edits,...l.map(f=>a.before(f.span,t.lower))),BO(c)||o.push(...a.
atEnd(c,t.lower))}return{edits:o,moves:u}}s(bu,"guardEdits");var DO=new WeakMap;function GO(e,t){let r=v(DO,t,()=>new Map);return v(r,e,()=>jO(e.body,t))}s(GO,"\
returnsOf");function jO({statements:e},{guards:t}){let r=mu(e);return{returns:r,hidden:e.some(n=>KO(n,r,t.reach))}}s(jO,"findReturns");function l_(e,{open:t,raise:r,
lower:n},{script:a,taken:o,layout:i}){let u=r!==void 0&&On(e)?[r]:t,{predicateSpan:p}=e;if(!(p!==void 0&&o.some(({span:_})=>_.start<e.body.span.start)))return{edits:[
i.atStart(e.body,u)],moves:!1};let l=hu(p,a,n,i);return"reason"in l?l:{edits:[...l.edits,i.atStart(e.body,[...u,l.statement])],moves:!0}}s(l_,"openingEdits");function BO({
statements:e}){let t=e.at(-1);return t!==void 0&&(Dc(t)||t.kind==="jump"&&t.keyword==="return")}s(BO,"endsByLeaving");var ku="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function mu(e){return e.flatMap(yw)}s(mu,"waysOut");function yw(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return mu(e.statements);case"if":{let t=e.else===void 0?[]:yw(e.else);return[...mu(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return mu(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
s(yw,"waysOutOf");function KO(e,t,r){let n=new Set(t),a=!1;return R(e,o=>{n.has(o)||(o.kind==="jump"?a||=o.keyword==="return":(o.kind==="call"||o.kind==="identi\
fier")&&(a||=r.returnsBy(o.name)))}),a}s(KO,"returnsUnseen");var yu=class{static{s(this,"Layout")}#e;#t;#r;newline;constructor(t){this.#t=t,this.#e=t.text,this.#r=new me(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,r){let n=t.span.start+1,a=this.#e.indexOf(`
`,n),o=t.statements[0]?.span.start??t.span.end-1;if(a===-1||a>=o||this.#c(a)!==void 0)return Ke(n,r.map(u=>` ${u}`).join(""));let i=this.#a(t);return Ke(a+1,r.map(
u=>i+u+this.newline).join(""))}atEnd(t,r){let n=t.span.end-1,a=[],o=t.statements.at(-1);if(o!==void 0&&this.#l(o)&&a.push(Ke(o.span.end,";")),this.#i(n)){let u=this.#r.
lineStart(this.#r.position(n).line);return[...a,Ke(u,this.#a(t)+r+this.newline)]}let i=/\s/.test(this.#e[n-1]??"")?"":" ";return[...a,Ke(n,`${i}${r} `)]}before(t,r){
let n=this.#i(t.start)?this.newline+this.#u(t.start):" ";return Ke(t.start,r+n)}remove(t){let r=/^\s*;/.exec(this.#e.slice(t.end)),n=t.end+(r?.[0].length??0),a=/^[ \t]*(\r?\n)?/.
exec(this.#e.slice(n))?.[0]??"";if(!this.#i(t.start)){let u=a.replace(/\r?\n$/,"").length;return{span:{start:t.start,end:n+u},text:""}}return{span:{start:a.endsWith(
`
`)?this.#r.lineStart(this.#r.position(t.start).line):t.start,end:n+a.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let r=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,n=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-r,end:t.end},text:n?"":" "}}beforeProbes(t,r){return this.#n(
({kind:n})=>n==="probe",t,r)}beforeBodies(t,r){return this.#n(({kind:n})=>!UO.has(n),t,r)}probe(t,r){let n=r.map(a=>this.unit+a);return this.#o()?[t,"{",...n,"}"]:
[`${t} {`,...n,"}"]}above(t,r){let n=this.#s(this.#r.position(t).line);return Ke(n,`${this.#u(t)}// ${r}${this.newline}`)}commentOut(t,r){let n=this.#r.position(
t.start).line,a=this.#r.position(t.end).line,o=this.#r.lineStart(a+1);if(!(this.#i(t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,o))))return this.#e.slice(
t.start,t.end).includes("*/")?void 0:[Ke(t.start,`${wu(r)} /* `),Ke(t.end," */")];let u=[];for(let p=n;p<=a;p++){let c=this.#s(p),l=p===n?r.map(_=>`// ${_}${this.
newline}`).join(""):"";u.push(Ke(c,`${l}// `))}return u}#n(t,r,n){let a=this.#t.items.find(t)?.span.start??this.#e.length,o=this.#r.position(a).line;if(!this.#i(
a))return Ke(a,`${wu(r)} ${n.map(u=>u.trim()).join(" ")} `);let i=o;for(;this.#p(o-1);)o--;return o===1&&(o=i),Ke(this.#s(o),[...r.map(u=>`// ${u}`),...n,""].map(
u=>u+this.newline).join(""))}#o(){for(let t of this.#t.items){if(t.kind!=="probe")continue;let{start:r,end:n}=t.body.span;if(this.#e.slice(r,n).includes(`
`))return this.#i(r)}return!0}afterAll(t){let r=this.#e.length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Ke(r,n+t.map(a=>a+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#a(t){let[r]=t.statements;return r!==void 0&&this.#i(r.span.start)?this.#u(r.span.start):this.#u(t.span.start)+this.unit}#s(t){let r=this.#r.lineStart(
t);return r===0&&this.#e.startsWith("\uFEFF")?1:r}#u(t){let r=this.#s(this.#r.position(t).line);return/^[ \t]*/.exec(this.#e.slice(r,t))?.[0]??""}#i(t){let r=this.#r.
lineStart(this.#r.position(t).line);return this.#e.slice(r,t).trim()===""}#p(t){let r=this.#r.lineStart(t),n=this.#r.lineStart(t+1),a=r+(/^[ \t]*/.exec(this.#e.
slice(r,n))?.[0].length??0),o=this.#c(a);return o!==void 0&&o.kind!=="shebang"&&this.#e.slice(o.span.end,n).trim()===""}#c(t){let{comments:r}=this.#t,n=0,a=r.length;
for(;n<a;){let i=n+a>>1;(r[i]?.span.end??0)<=t?n=i+1:a=i}let o=r[n];return o!==void 0&&o.span.start<=t?o:void 0}#l({kind:t,span:r}){if(__.has(t))return!1;let n=r.
end;for(;;){let a=this.#c(n);if(a!==void 0)n=a.span.end;else if(/\s/.test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function wu(e){return`/* ${e.
join(" ")} */`}s(wu,"blockComment");var UO=new Set(["preprocessor","c-definition","config","import"]),__=new Set(["block","if","unroll","while","for-map","for-r\
ange"]);function Ke(e,t){return{span:{start:e,end:e},text:t}}s(Ke,"insert");var vu=16,d_=vu*vu,zO=["cpu","ncpus","sum","clear"],ww={kind:"guard",what:"a guard in the script",propose:WO};function WO({judgement:e,cause:t,targets:r,layout:n,
options:a}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?h_:m_};let o=r.filter(nl);if(o.length===0)return{reason:`it needs bpftra\
ce ${Pe.bpftrace} and Linux ${Pe.kernel}: before, the flag would be a locked update itself`};let{model:i}=e;if(i.maxMapKeys!==void 0&&i.maxMapKeys<d_)return{reason:`\
max_map_keys leaves no room for an entry for each of ${d_} CPUs`};let u=zO.find(y=>ta(i,y));if(u!==void 0)return{reason:`the script gives ${u} another meaning`};
let p=gu(e,nl);if("reason"in p)return p;let[c]=p.guarded;if(c?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let l=c?.guard?.
map,_=VO(i,l),d=l===void 0&&a.countMissed!==!1?_.missed:void 0,h={open:[`if (${_.guard}[cpu] > 0) { ${d===void 0?"":`${d} = sum(1); `}return; }`,`${_.guard}[cpu\
] = sum(1);`],raise:`${_.guard}[cpu] = sum(1);`,lower:`${_.guard}[cpu] = sum(-1);`},m=bu(p.probes,h,e,n);if("reason"in m)return m;let{edits:b,moves:g}=m;if(l===
void 0){let y=JO(e,{..._,missed:d},n,o);if("reason"in y)return y;b.push(y,...YO(e,_.guard,n))}let k=d===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${d}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${_.guard}`,cost:`${f_} ${k}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${g?` ${ku}`:""}`,price:`Events inside one of them are skipped, ${d===void 0?"not counted":`counted in ${d}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:b}}s(WO,"proposeGuard");var f_="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",h_="a guard protects only one copy of the script",m_="a guard in this script cannot see the other program";function VO(e,t){let r=t??co(e,"@guard",["","_\
missed"]);return{guard:r,missed:`${r}_missed`,counter:co(e,"$guard_cpu",[""])}}s(VO,"guardNames");function JO(e,t,r,n){let{model:a,lowered:o}=e,i=o.filter(_=>_.
refusals.length===0).map(_=>_.target),u=[...n,...i].every(_=>!Yt(_.bpftrace,Ce["for-range"])),p=b_(t,u),c=g_(t,u),l=lo(a);return l==="unusable"?{reason:"the scr\
ipt has a BEGIN that is not a plain one, so the guard cannot be seeded"}:l!==void 0?r.atStart(l.body,[wu(c),...p]):r.beforeProbes(c,r.probe("BEGIN",p))}s(JO,"se\
edEdit");function lo(e){let t=e.script.items.filter(n=>n.kind==="probe"&&n.attachPoints.some(a=>we(a.provider)?.provider.name==="begin"));if(t.length===0)return;
let r=t.find(n=>n.kind==="probe"&&n.attachPoints.length===1&&n.predicate===void 0);return r?.kind==="probe"?r:"unusable"}s(lo,"findBegin");function g_({guard:e,
missed:t},r){let n=r?"":`, on up to ${d_} CPUs`;return[`${e} keeps these probes from running inside each other${n}.`,...t===void 0?[]:[`${t} counts the events t\
hat it skips.`]]}s(g_,"seedComment");function b_({guard:e,missed:t,counter:r},n){let a=t===void 0?[]:[`${t} = sum(0);`];return n?[`for (${r} : 0..ncpus) { ${e}[\
(uint64)${r}] = sum(0); }`,...a]:[`${r} = (uint64)0;`,`unroll(${vu}) { unroll(${vu}) { ${e}[${r}] = sum(0); ${r}++; } }`,...a]}s(b_,"seedStatements");function YO({
model:e},t,r){let n=e.probes.find(({phase:o,probe:i})=>o==="end"&&i.predicate===void 0&&ht(e,i.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clea\
r(${t});`])]:e.probes.some(({probe:o})=>o.attachPoints.some(i=>we(i.provider)?.provider.name==="end"))?[]:[r.afterAll(r.probe("END",[`clear(${t});`]))]}s(YO,"hi\
deEdits");var vw={kind:"guard",what:"the guard file",propose:XO};function XO({judgement:e,cause:t,targets:r,layout:n}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?h_:m_};if(!r.some(al))return{reason:`only bpftrace ${Ui.bpftrace} and later import files`};let{model:a}=e,o=gu(e,al);if("reason"in o)return o;if(o.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let i=a.guards.file??Yb,u=[i.enter,i.raise??i.enter,i.leave].
find(f=>ta(a,f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let p=a.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(a.guards.file===
void 0&&p.some(f=>f.split("/").at(-1)===Dn))return{reason:`it imports another ${Dn}`};if(o.probes.some(({body:f})=>ZO(f,a.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${Wb.seen} would take for one between the test and it`};let c=bu(o.probes,k_(i),e,n);if("reason"in c)return c;let{edits:l,
moves:_}=c;if(a.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],h=n.beforeBodies(f,[`import "${Dn}";`]),
m={path:Dn,span:{start:0,end:0},text:i.text};l.unshift(m,h)}return{loss:"some-events",title:`Guard the probes with the flag of a guard file (${a.guards.file===void 0?
`put ${Dn} next to the script and import it`:"as its other probes have it"})`,cost:`${f_} Skipped events are not counted; each event costs 3 to 10 ns more (meas\
ured on 2 CPUs).${_?` ${ku}`:""}`,price:"Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.",safe:!0,edits:l,guardFile:i}}s(XO,
"proposeImport");function k_({enter:e,raise:t,leave:r}){return{open:[`if (${e}() == 0) { return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${r}();`}}s(k_,"i\
mportedWords");function ZO({statements:[e]},t){return e!==void 0&&/[-+*&]/.test(t[e.span.start]??"")}s(ZO,"joinsTest");var QO="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",xw={kind:"leave-out",what:"leaving the probe out",propose:s(
e=>e.cause&&e.cause.probes.size<=2?Nw(e,[e.cause.inner.probe]):void 0,"propose")},Sw={kind:"leave-out",what:"leaving its probes out",propose:s(e=>e.cause&&e.cause.
probes.size>1?Nw(e,[...e.cause.probes]):void 0,"propose")};function Nw({judgement:e,layout:t},r){let{model:n}=e;if(r.some(({span:u})=>ht(n,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!n.probes.some(({phase:u,probe:p})=>u==="attached"&&!r.includes(p)))return{reason:"nothing would be left of the script"};let a=eI(
e,r);if(a!==void 0)return{reason:`nothing else would set ${a}, which other probes read`};let o=r.map(({span:u})=>t.commentOut(u,[QO]));return o.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${r.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${r.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${r.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:o.flatMap(u=>u??[]),removes:r}}s(Nw,"propose");function eI({model:e},t){let r=new Set,n=new Set,a=s(u=>{u.kind==="map"&&r.add(u.name);
let p=u.kind==="assignment"?u.target:u.kind==="update"?u.operand:void 0;p?.kind==="map"&&n.add(p.name),u.kind==="map-declaration"&&n.add(u.map)},"look"),o=new Set(
t);for(let u of e.script.items)o.has(u)||R(u,a);let i=new Set;for(let u of t)R(u,p=>{p.kind==="map"&&i.add(p.name)});return[...i].find(u=>r.has(u)&&!n.has(u))}s(
eI,"mapLeftUndefined");var tI=["print","clear","zero"];function Ew(e){return v(rI,e,()=>nI(e))}s(Ew,"countersOf");var rI=new WeakMap;function nI({script:e,imported:t,probes:r}){let n=new Map,
a=new Set,o=new Set(r.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));for(let u of t)for(let p of u.script.items)R(p,c=>aI(c,a));for(let u of e.items){let p=new Set;
R(u,c=>{if(c.kind==="expression-statement"||c.kind==="assignment"){let l=oI(c,e.text,o.has(u));if(l!==void 0&&u.kind==="probe"&&(p.add(l.target),X(n,l.target.name,
l)),c.kind==="expression-statement"&&c.expression.kind==="call"){let{name:_,arguments:d}=c.expression;tI.includes(_)&&d[0]?.kind==="map"&&d[0].keys===void 0&&p.
add(d[0])}}c.kind==="map"&&!p.has(c)&&a.add(c.name),c.kind==="map-declaration"&&a.add(c.map)})}let i=new Map;for(let[u,p]of n){let c=p.map(({target:l})=>sI(l,e.
text));a.has(u)||c.some(l=>l===void 0)||i.set(u,{map:u,changes:p,keys:new Set(c.flatMap(l=>l??[]))})}return i}s(nI,"findCounters");function aI(e,t){e.kind==="ma\
p"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}s(aI,"noteName");function oI(e,t,r){let{span:n}=e;if(e.kind==="expression-statement"){let{expression:p}=e;
if(p.kind!=="update"||p.operand.kind!=="map")return;let c=p.operator==="++"?void 0:"-1";return{span:n,target:p.operand,added:c,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:a,value:o,operator:i}=e;if(i==="+=")return{span:n,target:a,added:y_(o,t),is:"plain"};if(i!=="=")return;if(o.kind===
"call"&&o.name==="count")return{span:n,target:a,added:void 0,is:"count"};let[u]=o.kind==="call"&&o.name==="sum"?o.arguments:[];return u!==void 0?{span:n,target:a,
added:y_(u,t),is:"sum"}:r&&ne(o)===0?{span:n,target:a,added:"0",is:"set-to-zero"}:void 0}s(oI,"changeOf");function y_({span:e},t){return t.slice(e.start,e.end)}
s(y_,"sliceOf");function sI({keys:e},t){return e===void 0?"":e.every(({kind:n})=>n==="integer"||n==="string")?e.map(n=>y_(n,t)).join(", "):void 0}s(sI,"literalK\
ey");var Rw={kind:"lock-free",what:"count() in place of ++",propose:s(e=>Tw(e,"count"),"propose")},Aw={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:s(
e=>Tw(e,"sum"),"propose")};function Tw({judgement:e,cause:t,layout:r,many:n,targets:a},o){if(t===void 0)return;let{model:i,lowered:u}=e;if(ta(i,o))return{reason:`\
the script gives ${o} another meaning`};if(o==="count"&&!a.some(b=>Do("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let p=Ew(i),c=new Set;for(let{probe:b,operations:g}of p.size===0?[]:Cn(u))if(n||t.probes.has(b))for(let{locks:k}of g)for(let{
map:y}of k)y!==void 0&&c.add(y);let l=[...c].flatMap(b=>p.get(b)??[]),_=o==="sum"?l:l.filter(iI);if(_.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let d=[],f=[],h=lo(i);for(let b of _){for(let g of b.changes)d.push(...uI(g,o,i.script.text));o===
"sum"&&f.push(...pI(b))}if(o==="sum"){if(h==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["These \
entries are there before the first event, so that no change of them takes a lock."];d.push(h===void 0?r.beforeProbes(b,r.probe("BEGIN",f)):r.atStart(h.body,f))}
let m=_.map(({map:b})=>b).join(", ");return{loss:"nothing",title:o==="count"?`Count with count() in ${m}: each CPU has a counter of its own, which takes no lock`:
`Add with sum() in ${m} to entries that BEGIN makes: each CPU adds in place, which takes no lock`,cost:"Nothing is lost: the counts of all CPUs are added up whe\
n the map is printed.",safe:!0,edits:d}}s(Tw,"propose");function iI({changes:e,keys:t}){return[...t].every(r=>r==="")&&e.every(({added:r})=>r===void 0)}s(iI,"is\
Count");function uI({span:e,target:t,added:r,is:n},a,o){if(n===a)return[];let i=o.slice(t.span.start,t.span.end);return[{span:e,text:`${i} = ${a==="count"?"coun\
t()":`sum(${r??1})`}`}]}s(uI,"rewritten");function pI({map:e,keys:t}){return[...t].map(r=>`${e}${r===""?"":`[${r}]`} = sum(0);`)}s(pI,"seedsOf");var w_=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Pw(e,t){let r=s(({fix:o})=>t.filter(i=>o.targets.includes(i)).length,"helped"),n=s(o=>+(r(o)<t.length),"leaves"),a=s(({fix:o})=>t.filter(i=>o.targets.includes(
i)&&o.copies?.includes(i)!==!0).length,"cured");return[...e].sort((o,i)=>Number(i.fix.safe)-Number(o.fix.safe)||Mw.indexOf(o.fix.kind)-Mw.indexOf(i.fix.kind)||Ow(
o.fix)-Ow(i.fix)||n(o)-n(i)||a(i)-a(o)||r(i)-r(o)||Iw(o.fix)-Iw(i.fix)||i.fix.targets.length-o.fix.targets.length||w_.indexOf(o.loss)-w_.indexOf(i.loss)).map(({
fix:o})=>o)}s(Pw,"ranked");var Mw=["leave-out","suppress"];function Ow({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}s(Ow,"broken");function Iw({stops:e=[]}){
return e.length}s(Iw,"stopped");function xu({map:e,attempt:t,imported:r},n){if(r!==void 0)return`${r.file.leave}();`;let a=t?.raise.form==="sum"?void 0:t?.balance.lowered[0]?.span;return a===void 0?
`${e}[cpu] = sum(-1);`:`${n.slice(a.start,a.end)};`}s(xu,"loweringOf");function _o(e,t,r){let n=[];for(let a of e)switch(a.kind){case"leaves":n.push(r.before(a.
span,t));break;case"ends":n.push(...r.atEnd(a.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where the guard\
 cannot be lowered"}}return n}s(_o,"lowerAt");function Lw(e,{model:t},r){let{probe:n,span:a,others:o}=e,{script:i}=t,{block:u,opening:p,lower:c}=cI(e,i),l=[a,...o],_=[],d=[],{predicateSpan:f}=n;if(f!==void 0&&
l.some(N=>v_(N,f))){let N=lI(e,f,{script:i,lower:c,layout:r});if("reason"in N)return N;_.push(...N.edits),d.push(N.statement)}let h=u.statements.findIndex(N=>l.
some(ie=>v_(ie,N.span))),m=p.at(-1);if(m===void 0)return{reason:"the guard is not raised by a statement of its own"};let b=u.statements.indexOf(m);if(!l.some(N=>N.
start>=n.body.span.start)){let N=u.statements[b+1];return N===void 0?{reason:"nothing runs while the guard is up"}:[..._,...d.map(ie=>r.before(N.span,ie))]}let k=u.
statements[h];if(k===void 0||h>=b)return{reason:"what takes a lock stands around the guard, and not before it"};let y=p.filter(N=>u.statements.indexOf(N)>h),S=u.
statements.slice(h,b).filter(N=>!p.includes(N));if(dI(y,S))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:O}=ir(()=>{},{...u,
statements:S,span:u.span},0,t.guards.reach),K=_o(O.filter(({kind:N})=>N!=="ends"),c,r);if("reason"in K)return K;let U=[...y.map(N=>Hw(N,i)),...d];return[..._,...U.
map(N=>r.before(k.span,N)),...K,...y.map(N=>r.remove(N.span))]}s(Lw,"raiseFirst");function Cw({attempt:e,probe:t},{model:{script:r}},n){let{statements:a}=t.body,
o=e&&a.findIndex(p=>p.kind==="if"&&p.then===e.block),i=e?.block.statements.at(-1)?.span;return e===void 0||o===void 0||o<0||i===void 0?{reason:"what runs after \
the guard is lowered cannot be put before that"}:e.balance.lowered.some(({span:p})=>p.start===i.start)?a.slice(o+1).flatMap(p=>[n.before(i,Hw(p,r)),n.remove(p.span)]):
{reason:"the guard is not lowered at the end of its block"}}s(Cw,"lowerLast");function cI(e,{text:t}){let{attempt:r,imported:n,probe:a}=e,o=r?.block??a.body,i=r?.
raise.span??n?.attempt?.raise,u=o.statements.filter(({span:c})=>c.start===i?.start),p=r?.early===void 0?u:[r.early,...u];return{block:o,opening:p,lower:xu(e,t)}}
s(cI,"partsOf");function lI({probe:{predicate:e},attempt:t},r,{script:n,lower:a,layout:o}){let i=t?.test;if(e===void 0||i===void 0||!v_(i.span,r))return hu(r,n,
a,o);if(c_(n,r))return{reason:"a predicate that takes a lock has a comment in it"};let u=s(({start:d,end:f})=>n.text.slice(d,f),"textOf"),p=Da(e).filter(d=>d.span.
start!==i.span.start),c={span:r,text:`/${u(i.span)}/`},l=s(d=>p.length===1||_I.has(d),"single"),_=p.map(d=>l(d.kind)?u(d.span):`(${u(d.span)})`);return{edits:[c],
statement:p_(_.join(" && "),a)}}s(lI,"predicateOf");var _I=new Set(["identifier","map","call","integer","boolean","unary"]);function Hw({kind:e,span:t},{text:r}){
let n=r.slice(t.start,t.end);return __.has(e)?n:`${n};`}s(Hw,"wordsOf");function dI(e,t){let r=new Set;for(let a of t)R(a,o=>{o.kind==="variable"&&r.add(o.name)});
let n=!1;for(let a of e)R(a,o=>{o.kind==="variable"&&(n||=r.has(o.name))});return n}s(dI,"needs");function v_(e,t){return e.start>=t.start&&e.end<=t.end}s(v_,"l\
ies");var Fw={kind:"guard",what:"completing the guard of the script",propose:fI};function fI({judgement:e,finding:t,cause:r,layout:n}){return t.rule==="guard-incomple\
te"?hI(t,e,n):r?.world==="closed"?mI(e,n):void 0}s(fI,"proposeRepair");function hI({span:e,what:t},r,n){let a=Yr(r).find(i=>i.span.start===e.start&&t.startsWith(
Ll(i,r).what));if(a===void 0)return;let o=Dw(a,r,n);return"reason"in o?o:{...qw(gI(a)),edits:o}}s(hI,"repairOfFinding");function mI(e,t){let r=Yr(e);if(r.length===
0)return;let n=new Map,a=new Set;for(let i of r){let u=i.problem==="plain-map"||i.problem==="not-per-cpu";if(u&&a.has(i.map))continue;u&&a.add(i.map);let p=Dw(i,
e,t);if("reason"in p)return p;for(let c of p)n.set(`${c.span.start} ${c.span.end} ${c.text}`,c)}let o=[...new Set(r.map(({map:i})=>i))].join(", ");return{...qw(
`Complete the guard ${o}, which the script has already`),edits:[...n.values()]}}s(mI,"completeAll");function qw(e){return{loss:"nothing",title:e,cost:"Events th\
at fire while the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}s(qw,"guardCandidate");function gI({problem:e,map:t}){switch(e){case"\
not-per-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, which is changed i\
n place without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} before it is ra\
ised`;case"leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unseeded":return`Ma\
ke the entries of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":return`Guard \
this probe by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Take no lock out\
side the guard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by sum(1) and sum(\
-1) only`}}s(gI,"titleOf");function Dw(e,t,r){let{script:n}=t.model;if(e.probe.span.end>n.text.length)return{reason:"the guard is in an imported file"};let{attempt:a,
map:o}=e;switch(e.problem){case"not-per-cpu":case"plain-map":return yI(o,t,r);case"wrong-test":return a===void 0?[]:Gw(a);case"raised-before-test":return a?.early===
void 0?[]:kI(a.early,a.raise.span,n.text,r);case"leaks":case"lowered-early":return bI(e,n.text,r);case"unseeded":return jw(o,t,r);case"removed":return wI(e,r);case"\
runs-before":return Lw(e,t,r);case"runs-while-up":return{reason:`what the probe does where it finds ${o} up takes a lock, and cannot be guarded`};case"runs-afte\
r":return Cw(e,t,r);case"lowered-before-exit":return[e.span,...e.others].map(i=>r.remove(i));case"missing":return xI(e,t,r);case"changed-otherwise":return{reason:`\
it is not clear what the other change of ${o} is for`}}}s(Dw,"repairOf");function bI(e,t,r){let{attempt:n,imported:a}=e,o=n?.balance??a?.attempt?.balance;if(o===
void 0)return[];let i=_o(o.leaks,xu(e,t),r);return"reason"in i?i:[...o.early.map(({span:u})=>r.remove(u)),...i]}s(bI,"balanced");function Gw({test:e,map:t}){return e===
void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}s(Gw,"testEdits");function kI(e,t,r,n){return[n.before(t,r.slice(e.span.start,e.span.end)),
n.remove(e.span)]}s(kI,"swap");function yI(e,t,r){let{model:n}=t,a=[],o=new Set;for(let{attempt:u}of n.probes){if(u?.map!==e||!eo(u,n))continue;if(u.strays.length>
0)return{reason:`${e} is changed in another way too`};let{test:p,raise:c,balance:l}=u;a.push(...Gw(u));for(let{span:d,to:f}of[c,...l.lowered,...l.early])a.push(
{span:d,text:`${e}[cpu] = sum(${f==="up"?1:-1})`});let _=p===void 0?[]:[p];for(let{access:d}of[..._,c,...l.lowered,...l.early])o.add(d.nameSpan.start)}for(let{probe:u,
phase:p}of n.probes){if(p==="end")continue;let c=!1;if(R(u,l=>{if(p==="begin"&&l.kind==="assignment"&&l.target.kind==="map"&&l.target.name===e){o.add(l.target.nameSpan.
start);let{target:_,value:d}=l,f=d.kind==="call"&&d.name==="sum"?d.arguments[0]:void 0;if(f!==void 0&&_.keys?.length===1)return;ne(f??d)===0?a.push(r.remove(l.span)):
c=!0}l.kind==="map"&&l.name===e&&l.keys!==void 0&&(c||=!o.has(l.nameSpan.start))}),c)return{reason:`${e} is used in another way too`}}let i=n.seeds.everPerCpu(e)?
[]:jw(e,t,r);return"reason"in i?i:[...a,...i]}s(yI,"convert");function jw(e,{model:t,lowered:r},n){let o=r.filter(({refusals:l})=>l.length===0).every(({target:l})=>!Yt(
l.bpftrace,Ce["for-range"])),i={guard:e,missed:void 0,counter:co(t,"$guard_cpu",[""])},u=b_(i,o),p=lo(t);if(p==="unusable")return{reason:"the script has a BEGIN\
 that is not a plain one, so the guard cannot be seeded"};if(p!==void 0)return[n.atStart(p.body,u)];let c=["BEGIN","{",...u.map(l=>n.unit+l),"}"];return[n.beforeProbes(
g_(i,o),c)]}s(jw,"seed");function wI({attempt:e,map:t,probe:r,span:n},a){if(e!==void 0)return[{span:n,text:`${t}[cpu] = sum(-1)`}];let o=[];R(r.body,u=>{u.kind===
"expression-statement"&&u.expression.kind==="call"&&vI(u.expression.name)&&u.span.start===n.start&&o.push(u)});let[i]=o;return i===void 0?{reason:"the guard is \
removed inside a macro or a larger expression"}:[a.remove(i.span)]}s(wI,"keepEntries");function vI(e){return e==="clear"||e==="zero"||e==="delete"}s(vI,"isRemov\
al");function xI({map:e,probe:t,imported:r},n,a){let{model:o}=n;if(r!==void 0){let{file:f}=r;return $w(t,{words:k_(f),lowers:jc(f)},n,a)}let{text:i}=o.script,u=o.
probes.flatMap(({attempt:f})=>f?.map===e&&f.test!==void 0&&eo(f,o)&&f.raise.form==="sum"?[f]:[]),p=u.find(({early:f})=>f!==void 0)??u[0];if(p===void 0)return{reason:`\
the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(f=>Ga(f)?.access.name===e))return{reason:`the probe already changes ${e}, but not a\
s a guard`};let l=[...(p.early?.then.statements.filter(SI)??[]).map(({span:f})=>`${i.slice(f.start,f.end)};`),"return;"].join(" "),_=`${e}[cpu] = sum(1);`,d={open:[
`if (${e}[cpu] > 0) { ${l} }`,_],raise:_,lower:`${e}[cpu] = sum(-1);`};return $w(t,{words:d,lowers:Ti(e)},n,a)}s(xI,"guardProbe");function $w(e,{words:t,lowers:r},{
model:n,lowered:a},o){let i=a.flatMap(({refusals:_,programs:d})=>_.length===0?d:[]),u=to(i).get(e)??[],p=l_(e,t,{script:n.script,taken:u,layout:o});if("reason"in
p)return p;let{leaks:c}=ir(r,e.body,0,n.guards.reach),l=_o(c,t.lower,o);return"reason"in l?l:[...p.edits,...l]}s($w,"guarded");function SI(e){if(e.kind!=="assig\
nment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.name==="sum")&&t===void 0}s(SI,"isCoun\
t");var x_="REASON: say here why this is safe",Su={kind:"suppress",what:"an ignore comment",propose:NI};function NI({judgement:e,finding:t,layout:r}){if(!Zn(t.rule))
return;let n=Xr(t.rule,x_,so(e.suppressions));return n!==void 0?{reason:n.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[r.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${x_}`)],hides:!0}}s(NI,"proposeSuppression");var N_=[Fw,Aw,Rw,vw,ww,bw,xw,Sw,Su],EI=["guard","group","lock-free"],RI=4,AI=1e6,TI=2e3;function R_(e,t,r={}){let{script:n,imported:a}=t.model;if([n,...a.map(d=>d.
script)].some(({errors:d})=>d.length>0))return e.map(()=>({fixes:[],tried:[]}));let o=new yu(n),i=new du(t),u=e.filter(({cause:d})=>d!==void 0).length>RI,p=e.map(
d=>new E_(MI(d,t,{layout:o,options:r,many:u}),i)),c=r.longScripts!==!0&&lw(n.text),l=c?0:Math.max(1,Math.floor(AI/n.text.length)),_=p.slice(0,l);for(let d of p.
slice(l))d.leave(c?s_:fu);for(let d of p.slice(l,TI))d.try(Su);for(let d of N_)for(let f of _)f.try(d);for(let d of N_)for(let f of _)f.tryForRest(d);return p.map(
d=>d.proposal())}s(R_,"proposeFixes");function MI({finding:e,cause:t},r,n){let a=r.lowered.filter((o,i)=>Zr(t?.outcomes[i]?.verdict)).map(o=>o.target);return{...n,
judgement:r,finding:e,targets:a,...t===void 0?{}:{cause:t}}}s(MI,"requestFor");var E_=class{static{s(this,"Answer")}#e;#t;#r=[];#n=[];constructor(t,r){this.#e=t,
this.#t=r}try(t){let{kind:r}=t;if(r==="leave-out"&&this.#r.some(({fix:a})=>a.kind===r))return;let n=this.#a(t,this.#e);n!==void 0&&("reason"in n?this.#n.push({rewriter:t,
why:n.reason}):this.#r.push(n))}tryForRest(t){let{judgement:r,cause:n,targets:a}=this.#e,o=new Set(S_(this.#e).filter(c=>!this.#o(c)));if(n===void 0||!EI.includes(
t.kind)||o.size===0||o.size===a.length)return;let i={...this.#e,judgement:II(r,o),cause:{...n,outcomes:n.outcomes.filter(({target:c})=>o.has(c))},targets:a.filter(
({name:c})=>o.has(c))},u=this.#a(t,i);if(u===void 0||"reason"in u||this.#r.some(({fix:c})=>PI(c,u.fix)))return;this.#r.push(u);let p=this.#n.findIndex(c=>c.rewriter===
t);p!==-1&&this.#n.splice(p,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let r of N_)r!==Su&&this.#n.push({rewriter:r,why:t})}proposal(){return{fixes:Pw(this.#r,
S_(this.#e)),tried:LI(this.#n)}}#o(t){return this.#r.some(({fix:r})=>r.safe&&r.targets.includes(t))}#a({kind:t,propose:r},n){let a=r(n);if(a===void 0||"reason"in
a)return a;let{finding:o,cause:i,judgement:u}=this.#e,p=this.#t.prove(a,o,i);if("reason"in p)return p;let{edits:c,targets:l,stops:_,copies:d}=p,f=_.filter(({hung:b})=>!b),
h=S_(this.#e).filter(b=>l.includes(b)).length;if(i!==void 0&&h===0&&f.length>0)return{reason:`bpftrace would not start the result where the script runs now, ${po(
f)}`};let m={kind:t,title:a.title,cost:ow(d.length===0?a.cost:`${a.cost} ${OI}`,_),price:a.price??a.cost,safe:a.safe&&(f.length===0||!u.configured&&h>f.length),
targets:l,..._.length===0?{}:{stops:_},...d.length===0?{}:{copies:d},edits:c};return{loss:a.loss,fix:m}}},OI="The guard protects only one copy of the script: tw\
o that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function S_({judgement:e,cause:t}){return e.lowered.flatMap(({target:r},n)=>t?.
outcomes[n]?.verdict==="hang"?[r.name]:[])}s(S_,"hanging");function II(e,t){let r=e.lowered.map(({target:a})=>t.has(a.name)),n=s(a=>a.filter((o,i)=>r[i]),"some");
return{...e,lowered:n(e.lowered),causes:e.causes.map(a=>({...a,outcomes:n(a.outcomes)})),neighbours:e.neighbours.map(a=>({...a,lowered:n(a.lowered)}))}}s(II,"fo\
rTargets");function PI(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}s(PI,"sameEdits");function LI(e){let t=[];for(let{rewriter:r,why:n}of e){let{
kind:a,what:o}=r,i=t.at(-1);i?.kind===a&&i.why===n?t[t.length-1]={kind:a,what:`${i.what}, ${o}`,why:n}:t.push({kind:a,what:o,why:n})}return t}s(LI,"tell");var CI={start:0,end:0};function HI(e,t,r){let n=R_(e,t,r),a=e.flatMap(({finding:o,own:i},u)=>i===void 0||n[u]?.fixes.some(({safe:p})=>p)?[]:[{finding:o,cause:i,index:u}]);for(let[o,i]of R_(
a,t,r).entries()){let u=a[o]?.index;if(u===void 0||!i.fixes.some(({safe:c})=>c))continue;let p=i.fixes.map(c=>c.kind==="suppress"?c:{...c,partly:!0});n[u]={...i,
fixes:p}}return n}s(HI,"proposalsFor");function $I(e,t,r,n=[]){let a=r.parse(e,t),{files:o,guardFile:i,gaps:u}=Jy(a,e,r);return Li(a,o,i,[...u,...n])}s($I,"read\
Script");var fo=class{static{s(this,"Analyser")}#e;#t;#r=new Map;#n=0;constructor(t,r={library:new ea,groups:[]}){this.#e=t,this.#t=r}get length(){return this.#n}analyse(t,r){
let{targets:n,configured:a,rules:o={},suppressions:i={}}=this.#e,{neighbours:u,gaps:p}=this.#a(t),c=this.#o(t,r,p),l=Wt(c,n,{configured:a,suppressions:i,neighbours:u}),
_=[];for(let S of Qn)_.push(...S.check(l,_).map(O=>Ci(O,c,t)));let{told:d,ignored:f}=zl(_,c.script,i),h=d.flatMap(S=>Hi(S,o[S.rule])).sort((S,O)=>S.span.start-O.
span.start||pr(S.severity,O.severity)),m=Ub(h,l.causes),b=HI(m,l,this.#e.rewrites),g=m.map(({finding:S,others:O},K)=>{let U=b[K]??{fixes:[],tried:[]},{fixes:N,tried:ie}=U,
{advice:Jt,...Mu}=S;return{...Mu,...Jt===void 0?{}:{todo:dw(Jt,U)},fixes:N,...O.length===0?{}:{others:O},...ie.length===0?{}:{tried:ie}}}),k=this.#i(g),y=l.lowered.
filter(({refusals:S})=>S.length>0).map(({target:S})=>S.name);return{status:"analysed",path:t,text:r,findings:g,...y.length===0?{}:{unstarted:y},...f.length===0?
{}:{ignored:f},...k.size===0?{}:{others:k}}}#o(t,r,n=[]){let a=$I(t,r,this.#t.library,n);for(let o of[a.script,...a.imported.map(i=>i.script)])this.#n+=o.text.length;
return a}#a(t){let r=this.#t.groups.filter(({paths:o})=>o.includes(t)),n=new Set(r.flatMap(o=>o.missing)),a=[];for(let o of new Set(r.flatMap(({paths:i})=>i))){
if(o===t)continue;let i=this.#s(o);typeof i=="string"?n.add(i):a.push(i)}for(let{path:o,model:i}of a)for(let{message:u}of i.gaps.slice(0,1))n.add(`Not all of ${Qe(
o)}, which runs together with this script, was judged. ${u}`);return{neighbours:a,gaps:[...n].map(o=>({span:CI,message:o}))}}#s(t){let r=this.#r.get(t)??this.#u(
t);return this.#r.set(t,r),r}#u(t){let r=this.#t.library.source(t)??Bd(nn),n=s(a=>`${Qe(t)}, which runs together with this script, was not read: ${a}.`,"why");if(r.
kind==="folder")return n("it is a folder; name a file");if(r.kind==="unread")return n(an(r.message));try{let a=this.#o(t,r.text);return{path:t,model:a,lowered:this.#e.
targets.map(o=>Ji(a,o))}}catch(a){return n(`the analysis of it broke (${Eo(a)}); please report that with the script`)}}#i(t){let r=new Map,a=t.flatMap(({places:o=[]})=>o).
flatMap(({takes:o,fires:i,wants:u})=>[o,...i,u].flatMap(p=>p??[]));for(let{path:o}of[...t.flatMap(({related:i})=>i),...a]){let i=o===void 0?void 0:this.#t.library.
source(o);o!==void 0&&i?.kind==="text"&&r.set(o,i.text)}return r}};var Bw=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function FI(e,t){let n=e.filter(a=>Ed(a,t)).flatMap(DI).map(a=>({target:a,why:jI(a)}));return{members:n.flatMap(({target:a,why:o})=>o===void 0?[a]:[]),excluded:n.
flatMap(({target:a,why:o})=>o===void 0?[]:[{target:a,why:o}])}}s(FI,"populationOf");var qI=FI(at,gd);function DI(e){let t=Du(e);return No(e)?e.bpftrace!==t.bpftrace?
[e,t]:GI(e)&&e.paravirt?[e,Nd(e)]:[e]:[t]}s(DI,"asTargets");function GI(e){return ju.some(t=>t.name===e.name)}s(GI,"isSelfBuilt");function jI({arch:e,kernel:t,backports:r}){
if(r===!0)return"its kernel has back-ports";let n=Ue.filter(a=>a.arch===e);return n.length===0?"no table of its architecture":n.some(a=>L(t,a.kernel))?void 0:"i\
ts kernel is older than the tables"}s(jI,"whyExcluded");var A_=Bw.map(({name:e})=>{let t=qI.members.find(r=>r.name===e);if(t===void 0)throw new Error(`the defau\
lt target ${e} is none of the machines that are judged`);return t});var BI="https://github.com/bpftrace-guard/bpftrace-guard";function Kw(e,t){return KI(`rules/${e}.md`,t)}s(Kw,"ruleAddress");function KI(e,t){return`${BI}/blob/v${t}/docs/${e}`}s(KI,"pageAddress");function ho(e){return e.filter(t=>t.status!=="skipped")}s(ho,"reportedFiles");function Nu(e,{path:t}){return t===void 0?{path:e.path,text:e.text}:{path:t,text:e.others?.get(t)??""}}s(Nu,"fileOfPlace");var UI=s(e=>e/2**32|0,"fromNumH"),zI=s(e=>e>>>0,"fromNumL");function Uw(e,t,r,n){let a=UI(r),o=zI(r);e.setUint32(t,n?o:a,n),e.setUint32(t+4,n?a:o,n)}s(Uw,"setU6\
4FromNum");function zw(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(zw,"\
isBytes");var T_=s(e=>e?`"${e}" `:"","atitle");function WI(e,t=""){if(typeof e!="number")throw new TypeError(T_(t)+"expected number, got "+typeof e);if(!Number.
isSafeInteger(e)||e<0)throw new RangeError(T_(t)+"expected integer >= 0, got "+e);return e}s(WI,"anumber");function Eu(e,t,r=""){if(zw(e)&&(t===void 0||e.length===t))return e;t!==void 0&&WI(t,"length");let n=zw(e),a=t!==void 0?` of length ${t}`:"",o=n?`length=${e.length}`:
`type=${typeof e}`,i=T_(r)+"expected Uint8Array"+a+", got "+o;throw n?new RangeError(i):new TypeError(i)}s(Eu,"abytes");var VI=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobj\
ect"),Ww=s((e,t)=>{VI(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(
e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function M_(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.
finished)throw new Error("digest() was already called")}s(M_,"aexists");function Vw(e,t){Eu(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError(
'"output" expected length >= '+r)}s(Vw,"aoutput");function Ru(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(Ru,"clean");function Au(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(Au,"createView");
function gt(e,t){return e<<32-t|e>>>t}s(gt,"rotr");var JI=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",YI=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Jw(e){
if(Eu(e),JI)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=YI[e[r]];return t}s(Jw,"bytesToHex");function Yw(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Ru(t)}}s(Yw,"\
utf8ToBytes");function XI(e,t,r="opts"){return Ww(e,"defaults"),t!==void 0&&Ww(t,r),Object.assign(Object.create(null),e,t)}s(XI,"checkOpts");function Xw(e,t={}){if(typeof e!=
"function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=XI({},t,"info");let r=s((a,o)=>e(o).update(a).digest(),"hashC"),n=e(void 0);
return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=a=>e(a),Object.assign(r,t),Object.freeze(r)}s(Xw,"createHasher");var Zw=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function Qw(e,t,r){return e&t^~e&r}s(Qw,"Chi");function ev(e,t,r){return e&t^e&r^t&r}s(ev,"Maj");var Tu=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,a){
this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=a,this.buffer=new Uint8Array(t),this.view=Au(this.buffer)}update(t){M_(this),Eu(t);let{view:r,buffer:n,
blockLen:a}=this,o=t.length,i=!1;for(let u=0;u<o;){let p=Math.min(a-this.pos,o-u);if(p===a){let c=Au(t);for(;a<=o-u;u+=a)this.process(c,u);i=!0;continue}n.set(u===
0&&p===o?t:t.subarray(u,u+p),this.pos),this.pos+=p,u+=p,this.pos===a&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){
M_(this),Vw(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:a,isLE:o}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>a-i&&(this.process(n,0),r.fill(
0)),Uw(n,a-8,this.length*8,o),this.process(n,0),this.roundClean();let u=t===r?n:Au(t),p=this.outputLen,c=p/4,l=this.get();if(p%4||c>l.length)throw new Error("in\
valid outputLen");for(let _=0;_<c;_++)u.setUint32(4*_,l[_],o)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),
n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:a,destroyed:o,pos:i}=this;return t.destroyed=o,t.finished=a,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this.
_cloneInto()}},tv=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var ZI=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),kr=new Uint32Array(64),O_=class extends Tu{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){
super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:a,E:o,F:i,
G:u,H:p}=this;return[t,r,n,a,o,i,u,p]}set(t,r,n,a,o,i,u,p){this.A=t|0,this.B=r|0,this.C=n|0,this.D=a|0,this.E=o|0,this.F=i|0,this.G=u|0,this.H=p|0}_cloneInto(t){
return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let _=0;_<16;_++,r+=4)kr[_]=t.getUint32(r,!1);for(let _=16;_<64;_++){
let d=kr[_-15],f=kr[_-2],h=gt(d,7)^gt(d,18)^d>>>3,m=gt(f,17)^gt(f,19)^f>>>10;kr[_]=m+kr[_-7]+h+kr[_-16]|0}let{A:n,B:a,C:o,D:i,E:u,F:p,G:c,H:l}=this;for(let _=0;_<
64;_++){let d=gt(u,6)^gt(u,11)^gt(u,25),f=l+d+Qw(u,p,c)+ZI[_]+kr[_]|0,m=(gt(n,2)^gt(n,13)^gt(n,22))+ev(n,a,o)|0;l=c,c=p,p=u,u=i+f|0,i=o,o=a,a=n,n=f+m|0}n=n+this.
A|0,a=a+this.B|0,o=o+this.C|0,i=i+this.D|0,u=u+this.E|0,p=p+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,a,o,i,u,p,c,l)}roundClean(){Ru(kr)}destroy(){this.destroyed=
!0,this.set(0,0,0,0,0,0,0,0),Ru(this.buffer)}},I_=class extends O_{static{s(this,"_SHA256")}constructor(){super(32,tv)}};var rv=Xw(()=>new I_,Zw(1));function av(e){let t=P_(e);return ho(e).flatMap(n=>{let a=new me(n.text);return n.findings.map(o=>{let i=o.others?.map(p=>t.get(p)??""),u={file:n,lines:a,finding:o,
fingerprint:t.get(o)??""};return i===void 0?u:{...u,others:i}})}).sort((n,a)=>pr(n.finding.severity,a.finding.severity)||+(n.file.status==="failed")-+(a.file.status===
"failed")||eP(n.file.path,a.file.path)||n.finding.span.start-a.finding.span.start)}s(av,"knownFindings");function P_(e){let t=new Map;for(let r of ho(e)){let n=new Map,
a=r.findings.flatMap(o=>[o,...o.others??[]]);for(let o of a.sort((i,u)=>i.span.start-u.span.start)){let i=o.related.filter(({of:c})=>c===void 0).map(c=>nv(Nu(r,
c).text,c.span)),u=[o.rule,nv(r.text,o.span),...i].join("\0"),p=n.get(u)??0;n.set(u,p+1),t.set(o,QI(`${u}\0${p}`))}}return t}s(P_,"fingerprints");function QI(e){
return Jw(rv(Yw(e))).slice(0,16)}s(QI,"hashOf");function nv(e,t){return e.slice(t.start,t.end).replace(/\s+/g," ").trim()}s(nv,"squeezed");function eP(e,t){return+(e>
t)-+(e<t)}s(eP,"compare");function ov({finding:e,file:t,lines:r}){return e.related.map(n=>{let{path:a,text:o}=Nu(t,n),i=n.path===void 0?r:new me(o);return{place:n,path:a,map:i,at:tP(n.span,
i)}})}s(ov,"relatedLines");function tP(e,t){return{first:t.position(e.start).line,last:t.position(Math.max(e.start,e.end-1)).line}}s(tP,"linesOf");function sv(e){let t=P_(e);return ho(e).flatMap(r=>{let n=new me(r.text);return r.findings.map(a=>rP(a,r,n,t.get(a)??""))})}s(sv,"findingsOf");function L_(e){let{
name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,table:i}=e,u=Ob(e),p=i===void 0?{}:{release:i.release};return{name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,...p,...u.
length===0?{}:{notes:u}}}s(L_,"targetOf");function iv({name:e,family:t,bpftrace:r,kernel:n,arch:a,paravirt:o,support:i}){return{name:e,family:t,...r===void 0?{}:
{bpftrace:r},kernel:n,arch:a,paravirt:o,...i===void 0?{}:{supportedUntil:i.until}}}s(iv,"machineData");function rP(e,t,r,n){let{path:a}=t,{rule:o,severity:i,confidence:u,
what:p,how:c,todo:l,verdicts:_,witness:d,seen:f,fixes:h,tried:m,left:b}=e,g=s(k=>r.range(k),"range");return{rule:o,severity:i,confidence:u,path:a,range:g(e.span),
message:Ab(e),what:p,...c===void 0?{}:{how:c},...l===void 0?{}:{todo:l},related:ov({finding:e,file:t,lines:r}).map(({place:k,path:y,map:S})=>{let{span:O,message:K,
of:U}=k;return{path:y,range:S.range(O),message:K,...U===void 0?{}:{rule:U}}}),verdicts:_.map(({target:k,verdict:y,why:S})=>({target:k,verdict:y,why:S})),...d===
void 0?{}:{witness:d.map(({cpu:k,program:y,holds:S,wants:O,site:K,nested:U,through:N})=>({cpu:k,program:y,holds:S,wants:O,site:K,nested:U,...N===void 0?{}:{through:N}}))},
...f===void 0?{}:{seen:aP(f)},fingerprint:n,fixes:h.map(k=>nP(k,a,g)),...m===void 0?{}:{tried:m.map(oP)},...b===void 0?{}:{left:b}}}s(rP,"findingOf");function nP({
kind:e,title:t,cost:r,price:n,safe:a,targets:o,stops:i,edits:u},p,c){return{kind:e,title:t,cost:r,...n===void 0?{}:{price:n},safe:a,targets:o,...i===void 0?{}:{
stops:i.map(pv)},edits:u.map(l=>({path:Qy(l,p),range:c(l.span),text:l.text}))}}s(nP,"fixOf");function aP({kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,copies:i,
scripts:u}){return{kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,...i===void 0?{}:{copies:i},scripts:u}}s(aP,"seenOf");function uv(e){let{rule:t,path:r,range:n,
kind:a,title:o,cost:i,unsafe:u,targets:p,stops:c,instead:l}=e;return{rule:t,path:r,range:n,kind:a,title:o,cost:i,...u===void 0?{}:{unsafe:u},targets:p,...c===void 0?
{}:{stops:c.map(pv)},...l===void 0?{}:{instead:l.map(_=>({targets:_.targets,..._.fix}))}}}s(uv,"fixedOf");function oP({kind:e,what:t,why:r,program:n}){return{kind:e,
what:t,why:r,...n===void 0?{}:{program:n}}}s(oP,"triedOf");function pv({target:e,hung:t,why:r}){return{target:e,hung:t,why:r}}s(pv,"stopOf");function C_({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(n=>n.verdict===t).map(({target:n})=>n);if(r.length>0)return{verdict:t,targets:r}}}
s(C_,"harmOf");function cv(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),n=new Map,a=new Set(C_(t)?.targets);for(let{target:o}of e.stops??
[]){if(!a.has(o))continue;let i=r.find(u=>u.targets.includes(o));n.set(i,[...n.get(i)??[],o])}return[...n].map(([o,i])=>({targets:i,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(cv,"insteadOf");var lv=200;function dv(e){return`already exists with other content (${e})`}s(dv,"occupied");async function fv({path:e,text:t},r,n){let a=Math.min(r.most??lv,lv),o=new me(t),
i=[],u=[],p=new Map,c=new Set([t]),l=t;for(;;){let _=await n.judge(l,p);if(_.status!=="analysed")return{text:t,files:new Map,fixed:[],report:_};let d=await iP(_,
r,c,n);if(d.fix===void 0||u.length>=a)return{text:l,files:p,fixed:i,report:{..._,findings:d.findings}};let{finding:f,fix:h}=d,m=_v(f.span.start,u),b=o.range({start:m,
end:Math.max(m,_v(f.span.end,u))});i.push(sP(e,b,f,h));for(let k of h.edits)k.path!==void 0&&p.set(k.path,k.text);let g=hv(h);l=Vt(l,g),c.add(l),u.push(g)}}s(fv,
"fixScript");function sP(e,t,r,n){let{kind:a,title:o,cost:i,safe:u,targets:p,stops:c,copies:l}=n,_=cv(n,r),d=C_(r);return{path:e,rule:r.rule,range:t,kind:a,title:o,
cost:i,...u?{}:{unsafe:!0},targets:p,...c===void 0?{}:{stops:c},...l===void 0?{}:{copies:l},...d===void 0?{}:{harm:d},..._.length===0?{}:{instead:_}}}s(sP,"fixe\
dFinding");async function iP(e,{kind:t,unsafe:r=!1,wants:n=s(()=>!0,"wants")},a,o){let{text:i,findings:u}=e,p=new Set(av([e]).filter(n).map(({finding:d})=>d)),c=[],
l,_;for(let d of u){if(!p.has(d)){c.push(d);continue}let f=[];for(let m of d.fixes){if(m.kind==="suppress")continue;let b=await uP(m,{kind:t,unsafe:r,text:i,seen:a},
o);b!==void 0?f.push(b):m.safe?l??={fix:m,finding:d}:_??={fix:m,finding:d}}let h="no rewrite is proved to help";c.push({...d,left:`${[...new Set(f.length===0?[h]:
f)].join("; ")}.`})}return l??=_,l===void 0?{fix:void 0,findings:c}:{...l,findings:c}}s(iP,"chooseFix");async function uP(e,{kind:t,unsafe:r,text:n,seen:a},o){if(!e.
safe&&r!==!0)return`the rewrite "${e.kind}" ${sw(e)}, so it is left to you`;if(t!==void 0&&e.kind!==t)return`the rewrite "${e.kind}" is not of the kind "${t}"`;
for(let{path:i,text:u}of e.edits){let p=i===void 0?void 0:await o.obstacle(i,u);if(p!==void 0)return`the rewrite "${e.kind}" needs a file that ${p}`}return a.has(
Vt(n,hv(e)))?`the rewrite "${e.kind}" was made already`:void 0}s(uP,"obstacleTo");function hv({edits:e}){return e.filter(({path:t})=>t===void 0)}s(hv,"ownEdits");
function _v(e,t){return t.reduceRight((r,n)=>Zy(r,n),e)}s(_v,"originalPlace");var pP=2,cP=[{language:"XML",points:2,isIn:s(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:hP},{language:"a template of 010 Editor",points:2,
isIn:s(e=>H_(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:s(e=>H_(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:s(e=>H_(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:s(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:s(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],lP=new Set(["probe","macro","map-declaration","config","import","subprogram"]),_P=new RegExp([String.raw`(?<![\w.])(?:${As.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${yh.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function dP(e){return _P.test(e)}s(dP,"hasProbe");function mv(e){if(/^#!.*bpftrace/.test(e)||dP(e))return;let t=jt(e);if(t.errors.length===0||t.items.
some(({kind:o})=>lP.has(o)))return;let r=fP(t),n=0,a;for(let o of cP)o.isIn(r)&&(n+=o.points,a??=o.language);return n>=pP?a:void 0}s(mv,"foreignLanguage");function fP({
text:e,comments:t}){let r=[],n=0;for(let{span:a}of t)r.push(e.slice(n,a.start)),n=a.end;return r.join(" ")+e.slice(n)}s(fP,"withoutComments");function H_(e,t,r){
let n=r;for(let a of e.matchAll(t))if(n-=1,n===0)return!0;return!1}s(H_,"has");function hP(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}s(hP,"isJson");F_();kv();Cr();var EZ=4*1024*1024,RZ=16*1024;function yP(e,t,r){let n=`The analysis broke (${t}). This is a defect of bpftrace-guard: please report it together with the script.`;return q_({status:"failed",
path:e,error:n},r)}s(yP,"broken");function yv({path:e,text:t},r,n){try{let a=mv(t);if(a!==void 0)return{status:"skipped",path:e,error:wP(a)};let o=r.analyse(e,t);
return{...o,findings:o.findings.filter(({confidence:i})=>ce(i,n.minConfidence)<=0)}}catch(a){return yP(e,Eo(a),n)}}s(yv,"analyseScript");function wP(e){return`I\
t is not a bpftrace script: it has no probe, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}s(wP,"notBpftrace");function q_({status:e,
path:t,error:r},{rules:n}){if(e==="skipped")return{status:e,path:t,error:r};let a=ao({span:{start:0,end:0},message:r}),o=Hi(a,n["not-judged"]).map(i=>({...i,fixes:[]}));
return{status:e,path:t,text:"",findings:o,error:r}}s(q_,"unjudged");F_();var vP="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",xP="toml yaml yml",SP="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",DZ=new Set(vP.split(" ")),GZ=new Set(xP.split(" ")),jZ=new Set(SP.split(" "));var wv=4*1024*1024;function vv(e){if(e.length>wv)return EP();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.trim()===""?{status:"skipped",error:NP}:
{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${RP(e)} is not UTF-8. Save the script as UTF-8.`}}}s(vv,"decodeScript");var NP="The file is empty.";function EP(){return{status:"failed",error:`The file is larger than ${wv/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}s(EP,"tooLarg\
e");function RP(e){let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),r=1;for(let n=0;n<e.length&&e[n]===t[n];n++)e[n]===10&&r++;
return r}s(RP,"lineOfFirstWrongByte");var xv={version:"0.2.0"};var D_=xv.version;var mQ=D_;function gQ(e,t={}){let r=Sv(t);return Av(Rv(Ev(e),r),r)}s(gQ,"analyse");async function bQ(e,t={}){let r=Sv(t),{path:n,files:a}=r,o=await fv({path:n,text:Ev(
e)},{},{judge:s(async(u,p)=>Rv(u,{...r,files:OP(r,p),longScripts:!0}),"judge"),obstacle:s(async(u,p)=>{if(u.includes("/"))return`is not in the script's folder (${u}\
)`;let c=a.get(io(n,u));return c===void 0||c===p?void 0:dv(u)},"obstacle")}),i=[...o.files].map(([u,p])=>[io(n,u),p]);return{...Av(o.report,r),text:o.text,files:Object.
fromEntries(i.filter(([u])=>!a.has(u))),fixed:o.fixed.map(uv)}}s(bQ,"fix");function kQ(e,{path:t},{edits:r}){let a=r.filter(i=>i.path===t).map(({range:i,text:u})=>({
span:{start:i.start.offset,end:i.end.offset},text:u})),o=r.filter(i=>i.path!==t);return{text:Vt(e,a),files:Object.fromEntries(o.map(i=>[i.path,i.text]))}}s(kQ,"\
applyFix");function yQ(e){return Nv(e).targets.map(L_)}s(yQ,"resolveTargets");function wQ(){return at.map(iv)}s(wQ,"machines");function vQ(){return Qn.map(({id:e,
severity:t,summary:r,what:n,why:a,do:o,ignoreWhen:i})=>({id:e,severity:t,summary:r,what:n,why:a,do:o,ignoreWhen:i,url:Kw(e,D_)}))}s(vQ,"rules");function Sv(e){let{
path:t="<program>",targets:r,rules:n={},minConfidence:a="possible",files:o={}}=e;if(typeof t!="string"||t==="")throw new TypeError("path is a text that is not e\
mpty.");if(!ur.includes(a))throw new TypeError(`minConfidence is one of ${ur.join(", ")}.`);for(let[u,p]of Object.entries(n))TP(u,p);let i=Object.entries(o);if(i.
some(([,u])=>typeof u!="string"))throw new TypeError("files has texts by their paths.");return{path:t,rules:n,minConfidence:a,targets:Nv(r),files:new Map(i)}}s(
Sv,"judgingOf");function TP(e,t){let r=Kc;if(!r.includes(e))throw new TypeError(`Unknown rule "${e}".${st(e,r)}`);if(e==="syntax-error")throw new TypeError("syn\
tax-error cannot be set: what does not parse is not judged.");let n=e==="not-judged"?Pn:[...Pn,"off"];if(!n.includes(t))throw new TypeError(`The severity of ${e}\
 is one of ${n.join(", ")}.`)}s(TP,"requireSetting");function Nv(e){if(e===void 0)return{targets:A_,configured:!1};if(!Array.isArray(e)||e.length===0||e.some(r=>typeof r!=
"string"))throw new TypeError('targets is a list of names with at least one, such as ["debian-13"].');let t=qd(e);if(!t.ok)throw new TypeError(t.errors.join(" "));
return{targets:t.targets,configured:!Id(t.targets,A_)}}s(Nv,"targetsOf");function Ev(e){if(typeof e!="string")throw new TypeError("A script is a text.");return e}
s(Ev,"textOf");function Rv(e,{path:t,targets:r,rules:n,minConfidence:a,files:o,longScripts:i}){let u={path:t,...vv(new TextEncoder().encode(e))},p={...r,rules:n,
minConfidence:a,suppressions:{today:new Date().toISOString().slice(0,10)},...i===void 0?{}:{rewrites:{longScripts:i}}};return u.status!=="readable"?q_(u,p):yv({
path:t,text:e},new fo(p,{library:MP(o),groups:[]}),p)}s(Rv,"judge");function MP(e){let t=new ea,r=new Map;for(let[n,a]of e){t.add(n,{kind:"text",text:a});let o=n.
lastIndexOf("/");o>0&&r.set(n.slice(0,o),[...r.get(n.slice(0,o))??[],n.slice(o+1)])}for(let[n,a]of r)t.add(n,{kind:"folder",names:a});return t}s(MP,"libraryOf");
function OP({path:e,files:t},r){return new Map([...t,...[...r].map(([n,a])=>[io(e,n),a])])}s(OP,"withCreated");function Av(e,{targets:t}){return{status:e.status,
...e.status==="analysed"?{}:{error:e.error},targets:t.targets.map(L_),findings:sv([e])}}s(Av,"analysisOf");export{gQ as analyse,kQ as applyFix,bQ as fix,wQ as machines,yQ as resolveTargets,vQ as rules,mQ as version};
