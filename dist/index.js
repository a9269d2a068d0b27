var q_=Object.defineProperty;var s=(e,t)=>q_(e,"name",{value:t,configurable:!0});var Ou=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var Rv=(e,t)=>{for(var r in t)q_(e,r,{get:t[r],enumerable:!0})};function sr(e,t,r=`${t}s`){return`${e} ${e===1?t:r}`}function Nc(e){let t=e.length-Cg;return e.slice(0,Cg).join(", ")+(t>0?` and ${t} more`:"")}var Cg,Lr=Ou(()=>{
"use strict";s(sr,"plural");Cg=5;s(Nc,"someOf")});var Zr,fo,dv,dP,fP,hP,mP,fv,C_,XX,ZX,QX,H_=Ou(()=>{"use strict";Lr();Zr={start:/^\s*#/,open:"# ",close:""},fo={start:/^\s*(?:\/\/|\/\*|\*)/,open:"// ",close:""},
dv={start:/^\s*(?:<!--|\{\/\*)/,open:"<!-- ",close:" -->"},dP={start:/^\s*\.\.(?:\s|$)/,open:".. ",close:""},fP={start:/^[.']?\\"/,open:'.\\" ',close:""},hP={start:/^\s*[#;]/,
open:"# ",close:""},mP=["bpftrace","kubectl trace"],fv=[...mP,".bt:",'.bt"',".bt'"],C_=[{format:"template",kind:"template",names:/\.bt\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|gotmpl|m4|cmake)$/i,
words:[""],comment:fo},{format:"shell",kind:"shell",endings:"sh bash zsh ksh dash ash bats",names:/^\.?(?:bashrc|bash_profile|profile|zshrc|bash_aliases)$/,runs:/\b(?:ba|da|k|z|a|mk)?sh\b/,
comment:Zr},{format:"markdown",kind:"documents",endings:"md markdown mdown mkd mdx",comment:dv},{format:"text",kind:"documents",endings:"rst rest",comment:dP},{
format:"text",kind:"documents",endings:"org",comment:Zr},{format:"text",kind:"documents",endings:"adoc asciidoc asc",comment:fo},{format:"text",kind:"documents",
endings:"txt text",names:/^(?:README|INSTALL|NOTES|HACKING|TODO|CHANGELOG|USAGE)$/i,comment:Zr},{format:"man",kind:"documents",endings:"1 2 3 4 5 6 7 8 man mdoc\
 roff",comment:fP},{format:"html",kind:"documents",endings:"html htm xhtml",comment:dv},{format:"yaml",kind:"yaml",endings:"yaml yml",words:fv,comment:Zr},{format:"\
json",kind:"json",endings:"json jsonc json5 jsonl",words:fv},{format:"dockerfile",kind:"dockerfile",endings:"dockerfile containerfile",names:/^(?:Dockerfile|Containerfile)(?:\..+)?$/i,
comment:Zr},{format:"makefile",kind:"makefile",endings:"mk mak",names:/^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$/,comment:Zr},{format:"systemd",kind:"systemd",endings:"\
service timer socket mount path slice target",comment:hP},{format:"notebook",kind:"notebook",endings:"ipynb"},{format:"python",kind:"python",endings:"py pyi pyw\
 python",runs:/\bpython[\d.]*\b/,comment:Zr},{format:"go",kind:"go",endings:"go",comment:fo},{format:"javascript",kind:"javascript",endings:"js mjs cjs jsx ts m\
ts cts tsx",runs:/\b(?:node|deno|bun)\b/,comment:fo},{format:"c",kind:"c",endings:"c h cc cpp cxx hh hpp hxx",comment:fo}],XX=new Map(C_.flatMap(e=>(e.endings?.
split(" ")??[]).map(t=>[t,e]))),ZX=C_.flatMap(e=>e.names===void 0?[]:[{row:e,names:e.names}]),QX=C_.flatMap(e=>e.runs===void 0?[]:[{row:e,runs:e.runs}])});var sZ,hv=Ou(()=>{"use strict";sZ=2*500});var D_=[{pattern:/\.el\d+\.elrepo\b/,source:"ELRepo: kernel-ml and kernel-lt are the kernels of kernel.org, in the packages of RHEL"},{pattern:/\.el\d+uek/,source:"\
Oracle's UEK is built from the long-term kernels of kernel.org: 5.15.0-103.114.4.el8uek, 6.12.0-...el9uek"},{pattern:/\.el(?:7|8|9|10)(?:_\d+)?(?:\.|\+|$)/,backports:!0,
source:"Red Hat and its rebuilds: 5.14.0-570.el9_6. The number is that of the first release, the code is newer: by the release notes of RHEL 9.6, its eBPF is th\
at of Linux 6.12"},{pattern:/^-(?:\d{6}|\d+)(?:\.\d+)+-(?:default|azure|rt|64kb|preempt)$/,backports:!0,source:"SUSE Linux Enterprise and openSUSE Leap: 6.4.0-1\
50700.53.3-default; Tumbleweed has -1-default"},{pattern:/\.a[ln]8(?:\.|$)/,backports:!0,paravirt:!1,source:"Alibaba Cloud Linux 3 and Anolis OS 8: the configur\
ation of 5.10.134-16.1.al8 (nyrahul/linux-kernel-configs) does not set it; back-ports as in alibaba/cloud-kernel"},{pattern:/\.oe\d+/,backports:!0,source:"openE\
uler: 6.6.0-28.0.0.34.oe2403; back-ports as in openeuler-mirror/kernel"},{pattern:/\.cm2(?:\.|$)/,paravirt:!1,source:"CBL-Mariner 2: the configuration of 5.15.1\
38.1-4.cm2 (nyrahul/linux-kernel-configs) does not set it"},{pattern:/^-0-lts$/,paravirt:!1,source:"Alpine counts its packages from 0 (6.12.69-0-lts), Arch from\
 1; paravirt as for alpine-3.22"}],G_=[{pattern:/(?:^|[.+_-])(?:x86_64|amd64)(?![a-z0-9])/,arch:"x86_64",source:"the suffix of RPM (5.14.0-570.el9_6.x86_64) and\
 of Debian (6.12.88+deb13-amd64)"},{pattern:/(?:^|[.+_-])(?:aarch64|arm64)(?![a-z0-9])/,arch:"arm64",source:"the suffix of RPM (6.1.141-165.249.amzn2023.aarch64\
) and of Debian (6.1.0-42-arm64)"},{pattern:/[+-](?:rpi-(?:v8|2712)|raspi)$/,arch:"arm64",source:"Raspberry Pi OS, 64 bit (6.12.25+rpt-rpi-v8), and Ubuntu on it\
 (6.8.0-1013-raspi)"}],j_=/(?:^|[.+_-])(i[3-6]86|686(?=-pae|$)|ppc64(?:le|el)?|powerpc64le|s390x|riscv64|loong(?:arch)?64|armv?[67]\w*|armmp|mips\w*)(?![a-z0-9])/;var Av=/^(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(?:(?<=\.\d+\.\d+)((?:\.\d{1,5})*(?:[.+~_-][\w.+~-]*)?))?$/;function go(e){let[,t,r=""]=Av.exec(e)??[];if(t===void 0)return;
let n=D_.find(({pattern:i})=>i.test(r)),a=G_.find(({pattern:i})=>i.test(r))?.arch,[,o]=j_.exec(r)??[];return{version:t,...a===void 0?{}:{arch:a},...n?.backports===
void 0?{}:{backports:n.backports},...n?.paravirt===void 0?{}:{paravirt:n.paravirt},...o===void 0||a!==void 0?{}:{foreign:o}}}s(go,"readKernelRelease");var Tv=["H","M","N"],bo=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],
Mv=["percpu_array.update","hash.lookup","lru_hash.lookup","percpu_hash.lookup","lru_percpu_hash.lookup","percpu_array.lookup","percpu_hash.lookup_percpu","lru_p\
ercpu_hash.lookup_percpu","percpu_array.lookup_percpu","hash.for_each","get_current_comm","get_current_pid_tgid","get_ns_current_pid_tgid","get_current_uid_gid",
"get_current_cgroup_id","get_current_task","get_smp_processor_id","get_numa_node_id","get_prandom_u32","get_func_ip","ktime_get_ns","ktime_get_boot_ns","ktime_g\
et_tai_ns","probe_read","probe_read_str","probe_read_kernel","probe_read_kernel_str","probe_read_user","probe_read_user_str","perf_event_output","get_stack","d_\
path","send_signal","send_signal_thread","trace_printk","seq_printf","skb_output","get_socket_cookie","per_cpu_ptr","this_cpu_ptr"],Iu=[...bo,...Mv],Ov=["bucket",
"freelist","lru","ringbuf","own"],B_=["x86_64","arm64"],K_=1;function z_(e){if(!kr(e))return kt("A kernel table is a JSON object.");let{version:t,kernel:r,release:n,
arch:a,source:o}=e;if(t!==K_)return kt(`The version of a kernel table is ${K_}, not ${JSON.stringify(t)??"missing"}.`);if(typeof r!="string"||!/^\d{1,5}\.\d{1,5}$/.
test(r))return kt('`kernel` of a kernel table is a release line, such as "6.12".');if(typeof n!="string"||n==="")return kt("`release` of a kernel table is what \
uname -r says.");let i=B_.find(_=>_===a);if(i===void 0)return kt(`\`arch\` of a kernel table is one of ${B_.join(", ")}.`);if(typeof o!="string")return kt("`sou\
rce` of a kernel table says what it was read from.");let u=Iv(e.config);if(u===void 0)return kt("`config` of a kernel table holds the values of options, as text\
.");if(!kr(e.functions))return kt("`functions` of a kernel table holds one object for each function.");let p=new Map;for(let[_,d]of Object.entries(e.functions)){
let f=Lv(d);if(f===void 0)return kt(`The row of the function ${_} in a kernel table is not one that is understood.`);p.set(_,f)}let c=e.helpers===void 0?void 0:
Pv(e.helpers);if(e.helpers!==void 0&&c===void 0)return kt("`helpers` of a kernel table holds the functions that each call runs through, in `every` and `some`.");
let l={kernel:r,release:n,arch:i,source:o,config:u,functions:Object.fromEntries(p)};return{ok:!0,table:c===void 0?l:{...l,helpers:c}}}s(z_,"readKernelTable");function kt(e){
return{ok:!1,message:e}}s(kt,"wrong");function kr(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}s(kr,"isRecord");function Iv(e){if(!kr(e))return;let t=[];
for(let[r,n]of Object.entries(e)){if(typeof n!="string")return;t.push([r,n])}return Object.fromEntries(t)}s(Iv,"readConfig");function Pv(e){if(!kr(e))return;let t={};
for(let[r,n]of Object.entries(e)){let a=Iu.find(u=>u===r);if(a===void 0||!kr(n))return;let[o,i]=[U_(n.every),U_(n.some)];if(o===void 0||i===void 0)return;t[a]={
every:o,some:i}}return t}s(Pv,"readHelpers");function U_(e){if(!Array.isArray(e))return;let t=[];for(let r of e){if(typeof r!="string")return;t.push(r)}return t}
s(U_,"readNames");function Lv(e){if(!kr(e))return;let{attachable:t,site:r,signature:n,path:a}=e;if(t!==void 0&&typeof t!="boolean"||r!==void 0&&typeof r!="boole\
an"||n!==void 0&&typeof n!="string")return;let o=a===void 0?void 0:Cv(a);if(!(a!==void 0&&o===void 0))return{...t===void 0?{}:{attachable:t},...r===void 0?{}:{site:r},
...n===void 0?{}:{signature:n},...o===void 0?{}:{path:o}}}s(Lv,"readFunction");function Cv(e){if(!kr(e))return;let t={};for(let[r,n]of Object.entries(e)){let a=bo.
find(i=>i===r),o=Hv(n);if(a===void 0||o===void 0)return;t[a]=o}return t}s(Cv,"readPath");function Hv(e){if(!Array.isArray(e)||e.length!==3)return;let[t,r,n]=e,[
a,o]=[t,r].map(p=>Tv.find(c=>c===p));if(a===void 0||o===void 0||!Array.isArray(n))return;let i=n.map(p=>Ov.find(c=>c===p)),u=i.filter(p=>p!==void 0);return u.length===
i.length?[a,o,u]:void 0}s(Hv,"readRow");var W_={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
py_from_user_nofault"]}}};var V_={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var J_={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Y_={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var X_={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var Z_={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
strncpy_from_user_nofault","usercopy_warn"]}}};var Q_={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var ed={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var td={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var rd={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var nd={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var ad={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var od={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
lt","time64_to_tm"]}}};var Yv=[Z_,Q_,ed,td,rd,nd,ad,od,W_,V_,J_,Y_,X_],Ue=Yv.map(e=>{let t=z_(e);if(!t.ok)throw new Error(t.message);return t.table});var Pu={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"};var De={version:"0.27.1",source:"bpftrace 0.27.1: the newest release that the tables were read for (Debian sid, November 2026)"},Me="newest";var Oe="config in a13xp0p0v/kernel-hardening-checker",Ft="config in nyrahul/linux-kernel-configs",P=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),Qr={until:"rolling",source:"always the newest packages"},ra={arch:"x86_64",paravirt:!0},en={arch:"x86_64",paravirt:!1};function Ge(e,t){return t.map(r=>({
family:e,...ra,...r}))}s(Ge,"machinesOf");function ze(e,t){let{preemption:r,...n}=e,a={...n,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,a]}s(ze,"withArm64");var sd="the dates of Debian LTS, by debian.club (July 2026)",Xv=Ge("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:P("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:sd},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:sd},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:Qr,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:Qr,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),Zv=Ge("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:P("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${Oe})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:P("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${Ft}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:P(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:P("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
Qv="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",ex="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",id=[...Xv.flatMap(e=>ze(e,Qv)),...Zv.flatMap(e=>ze(e,ex))];var tx=Ge("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:P("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${Oe}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:P("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${Oe}); Fedora goes on to newer kernels`}]),rx=Ge("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${P("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${Oe}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:P("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${Oe}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),nx=Ge("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:Qr,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${Oe})`}]),ax=Ge("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...en,support:{until:"2027-05-01",source:P("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...en,support:{until:"2027-11-01",source:P("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...en,support:{until:"2028",source:`${P("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),pd=[...tx.flatMap(e=>ze(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...rx,...nx,...ax.flatMap(e=>ze(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],ox=Ge("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${Ft})`}]),sx={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...ra,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:P("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${Ft}), the default until June 2026; 6.12 and 6.18 are to be had`},ix={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...ra,support:Qr,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},ud='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',ux=Ge("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:P("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${ud}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${Ft}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:P("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${ud}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${Ft}); the image holds no bpftrace`}]),px={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...ra,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:P("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${Oe})`},cx=Ge(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...en,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${Ft}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...en,backports:!0,support:{until:"2031-03-31",source:P("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),cd=[...ox,...ze(sx,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${Ft}`),...ze(ix,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),...ux.flatMap(e=>ze(e,"Google lists the image families cos-arm64-... too")),...ze(px,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...cx];var ld="openela-main/bpftrace, which rebuilds the source packages of RHEL",lx={until:"2035-05-31",source:`${P("rhel")}: of RHEL 10, with its later minor release\
s`},_d={until:"2032-05-31",source:`${P("rhel")}: of RHEL 9, with its later minor releases`},dd=Ge("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:P("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${Oe}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:_d,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${Oe}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${Oe}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:_d,
source:`by rebuilds of RHEL 9.8, the current minor release (${P("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${ld}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:lx,source:`by rebuilds of RHEL 10.2, the current minor release (${P("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${ld};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${Oe}), which carries back-ports`}]),_x=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${P("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${P(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${P("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${P("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${P("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${P("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${P("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${P("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${P("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${P("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${P("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${P("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${P("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],dx={"centos-stream-9":{
until:"2027-05-31",source:P("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:P("centos-stream")}};function fx(){return _x.map(({name:e,as:t,source:r})=>{
let n=dd.find(o=>o.name===t);if(n===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let a=dx[e]??n.support;return{...n,name:e,...a===
void 0?{}:{support:a},source:`${r}; as ${t}: ${n.source}`}})}s(fx,"rebuilds");var hx="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",fd=[...dd,...fx()].flatMap(e=>ze(e,hx));var hd="2026-11-23",Lu=[...id,...fd,...pd,...cd],md=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],Cu=`a kernel of your own build, with the newest bpftrace. ${De.source}`,gd="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var mx=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,Hu=s(e=>{if(typeof e!=
"string")throw new TypeError("Invalid argument expected string");let t=e.match(mx);if(!t)throw new Error(`Invalid argument not valid semver ('${e}' received)`);
return t.shift(),t},"validateAndParse"),bd=s(e=>e==="*"||e==="x"||e==="X","isWildcard"),kd=s(e=>{let t=parseInt(e,10);return isNaN(t)?e:t},"tryParse"),gx=s((e,t)=>typeof e!=
typeof t?[String(e),String(t)]:[e,t],"forceType"),bx=s((e,t)=>{if(bd(e)||bd(t))return 0;let[r,n]=gx(kd(e),kd(t));return r>n?1:r<n?-1:0},"compareStrings"),$u=s((e,t)=>{
for(let r=0;r<Math.max(e.length,t.length);r++){let n=bx(e[r]||"0",t[r]||"0");if(n!==0)return n}return 0},"compareSegments");var ko=s((e,t)=>{let r=Hu(e),n=Hu(t),a=r.pop(),o=n.pop(),i=$u(r,n);return i!==0?i:a&&o?$u(a.split("."),o.split(".")):a||o?a?-1:1:0},"compareVersions");function ne(e,t){return t.from!==void 0&&!C(e,t.from)?!1:t.before===void 0||!C(e,t.before)}s(ne,"within");var wo=ko,yd=new Map;function C(e,t){let r=yd.get(e);r===
void 0&&(r=new Map,yd.set(e,r));let n=r.get(t);return n===void 0&&(n=ko(e,t)>=0,r.set(t,n)),n}s(C,"atLeast");function yo(e){return e.from!==void 0&&e.before!==void 0?
`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"every release"}s(yo,"describeRelease\
s");function vo({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${wd(t)}`:`${e} to ${wd(t)}`}s(vo,"describeLines");
function wd(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes before ${e}`);return`${t}.${r-1}`}s(wd,
"lineBefore");function nt(e,t){return e.find(r=>ne(t,r))}s(nt,"rowFor");function Zt(e,t){return t.unknown!==void 0&&ne(e,t.unknown)?!1:t.except!==void 0&&ne(e,t.
except)||t.newerThan!==void 0&&C(t.newerThan,e)?!0:!ne(e,t)}s(Zt,"refuses");function vd(e){return e.except!==void 0?`bpftrace before ${e.except.from}, or ${yo({
from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${yo(e)}`:`a bpftrace newer than ${e.newerThan}`}s(vd,"describeBound");var D4=Lu.filter(xo);function xo(e){return e.bpftrace!==void 0}s(xo,"hasBpftrace");function Fu({package:e,...t}){return{...t,name:`${t.name},bpftrace@${Me}`,bpftrace:De.
version,source:`${De.source}, on the kernel of ${t.name}: ${t.source}`}}s(Fu,"withNewestBpftrace");function qu(){return Ue.map(({kernel:e})=>e).reduce((e,t)=>C(
e,t)?e:t)}s(qu,"newestKernel");var kx=[...md.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:gd}})),{kernel:qu(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],Du=kx.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:De.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:Cu},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:Cu}]});function xd(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(xd,"withoutParavirt");var at=[...Lu,...Du],G4=at.map(e=>xo(e)?e:Fu(e));function Sd({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(Sd,"inSupport");function Nd(e){return Ue.flatMap(({arch:t,kernel:r})=>{let n={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...n,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...n,name:`Linux ${r} on x86_64`,paravirt:!0},{...n,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(Nd,"machinesOfTables");var na="host";var Ed={bpftrace:s(e=>`with bpftrace ${e===Me?De.version:e}`,"bpftrace"),kernel:s(e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e===
"no"?"without":"with"} paravirtual spin locks`,"paravirt")};function ot(e){let t=e.split(",").map(p=>p.trim()),[r="",...n]=t;if(!r.includes("@"))return[r,...n.map(
Ad)].join(" ");let a=Rd("bpftrace",t),o=Rd("kernel",t);if(a===void 0||o===void 0)return e;let i=t.filter(p=>!/^(?:bpftrace|kernel) *@/.test(p)),u=a===Me?De.version:
a;return[`Linux ${o} with bpftrace ${u}`,...i.map(Ad)].join(" ")}s(ot,"targetLabel");function Rd(e,t){return t.map(Td).find(r=>r.key===e)?.value}s(Rd,"partOf");
function Ad(e){let{key:t,value:r}=Td(e);return Object.hasOwn(Ed,t)?Ed[t]?.(r)??e:e}s(Ad,"words");function Td(e){let[t="",...r]=e.split("@");return{key:t.trim(),
value:r.join("@").trim()}}s(Td,"split");function yx({bpftrace:e,kernel:t,arch:r,paravirt:n,backports:a=!1}){return[e,t,r,n,a].join(" ")}s(yx,"machineOf");function Md(e,t){
let[r,n]=[e,t].map(a=>new Set(a.map(o=>`${yx(o)} ${o.table?.release??""}`)));return r!==void 0&&n!==void 0&&r.size===n.size&&[...r].every(a=>n.has(a))}s(Md,"sam\
eMachines");var yt=class extends Error{static{s(this,"Failure")}kind;sentences;constructor(t,...r){super(r.join(" ")),this.name="Failure",this.kind=t,this.sentences=r}};function So(e){
return e instanceof Error?e.message:String(e)}s(So,"messageOf");function Gu(e,t){let r;for(let n of t){let a=Math.max(1,Math.floor(n.length/3));if(Math.abs(n.length-e.length)>a)continue;let o=wx(e.toLowerCase(),n.toLowerCase());
o<=a&&(r===void 0||o<r.edits)&&(r={name:n,edits:o})}return r?.name}s(Gu,"nearestName");function st(e,t){let r=Gu(e,t);return r===void 0?"":` Did you mean "${r}"\
?`}s(st,"suggestion");function wx(e,t){let r=[],n=Array.from({length:t.length+1},(a,o)=>o);for(let a=1;a<=e.length;a++){let o=[a];for(let i=1;i<=t.length;i++){let u=(n[i-
1]??0)+(e[a-1]===t[i-1]?0:1),p=Math.min(u,(n[i]??0)+1,(o[i-1]??0)+1);a>1&&i>1&&e[a-1]===t[i-2]&&e[a-2]===t[i-1]&&(p=Math.min(p,(r[i-2]??0)+1)),o.push(p)}r=n,n=o}
return n[t.length]??0}s(wx,"editDistance");var oa="bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]",ju=["bpftrace","kernel","arch","paravirt"],aa=["x86_64","arm64"],Od={amd64:"x86_64","x86-64":"x86_6\
4",x64:"x86_64",aarch64:"arm64"},Id=/^\d{1,5}\.\d{1,5}(\.\d{1,5})?$/;function Pd(e){let t=e.split(",").map(a=>a.trim()),r=t[0]?.includes("@")===!0?void 0:t.shift(),
n=new Map;for(let a of t){let[o="",...i]=a.split("@"),u=ju.find(l=>l===o.trim()),p=i.join("@").trim(),c=u===void 0?vx(o.trim(),p):xx(u,p,n);if(c!==void 0)return new yt(
"configuration",c);u!==void 0&&n.set(u,p)}return{machine:r,values:n}}s(Pd,"readTargetName");function vx(e,t){return e===na||at.some(({name:r})=>r===e)?`the name\
 of a machine comes first, and alone. Write "${t===Me||Id.test(t)?`${e},bpftrace@${t}`:`${e},bpftrace@${Me}`}".`:`"${e}" is not one of ${ju.join(", ")}.${st(e,ju)}`}
s(vx,"keyProblem");function xx(e,t,r){if(r.has(e))return`${e} is given twice.`;switch(e){case"bpftrace":return t===Me||Id.test(t)?void 0:`"${t}" is not a bpftra\
ce version. Write dotted numbers, such as 0.24 or 0.23.2, or ${Me}.${st(t,[Me])}`;case"kernel":return Nx(t);case"arch":return aa.some(n=>n===t)?void 0:`"${t}" i\
s not a known architecture. Write ${Sx(t)??aa.join(" or ")}.`;case"paravirt":return t==="yes"||t==="no"?void 0:`paravirt is yes or no, not "${t}".`;default:return e}}
s(xx,"partProblem");function Sx(e){return Object.hasOwn(Od,e)?Od[e]:void 0}s(Sx,"meant");function Nx(e){let t=go(e);if(t===void 0)return`"${e}" is not a kernel \
version. Write dotted numbers, such as 6.8 or 6.1.192, or what "uname -r" prints.`;if(t.foreign!==void 0)return`"${e}" is a kernel for ${t.foreign}. The known a\
rchitectures are ${aa.join(" and ")}.`}s(Nx,"kernelProblem");var Ld=200,Cd="-arm64";function $d(e,t=new Map,r){let n=new Map,a=[];for(let o of e){let i=t.get(o)??Ex(o,r);i instanceof yt?a.push(i.message):n.set(i.name,i)}return a.
length>0?{ok:!1,errors:a}:{ok:!0,targets:[...n.values()]}}s($d,"resolveTargets");function Ex(e,t){if(e.length>Ld)return new yt("configuration",`A target name ha\
s at most ${Ld} characters.`);let r=Pd(e);if(r instanceof yt)return tn(e,r.message);let{machine:n}=r;if(n===void 0)return Ox(e,r);if(n===na)return t===void 0?tn(
e,Rx):Hd(e,t,r);let a=at.find(o=>o.name===n);return a===void 0?new yt("configuration",Px(n)):Hd(e,a,r)}s(Ex,"resolveTarget");var Rx=`it is the machine that a co\
mmand runs on, so it goes on the command line: --target ${na}. A configuration and a workflow name the machines that the scripts run on, such as debian-13 or ${oa}\
.`;function tn(e,t){return new yt("configuration",`Target "${e}": ${t}`)}s(tn,"wrong");function Hd(e,t,{values:r}){let n=Tx(t,r.get("arch"));if(n===void 0){let c=r.
get("arch");return tn(e,`no ${t.name} for ${c} is known. Write it as ${oa}.`)}let a=qd(r),o=Dd(r.get("bpftrace"))??n.bpftrace;if(o===void 0)return tn(e,`it is n\
ot known that ${n.name} ships a bpftrace. Write "${n.name},bpftrace@${Me}", or the release that you use.`);let i=a?.arch??n.arch,u=a===void 0||Ix(a.version,n.kernel),
p=a?.backports??(u?n.backports:void 0);return Fd(e,r,{name:n===t?e:Mx(e,n.name),bpftrace:o,kernel:a?.version??n.kernel,arch:i,paravirt:i==="x86_64"&&(a?.paravirt??
(n.arch==="arm64"||n.paravirt)),...p===void 0?{}:{backports:p},...n.package===void 0||o!==n.bpftrace?{}:{package:n.package},..."assumed"in n?Ax(n,r):{}})}s(Hd,"\
fromMachine");function Ax({assumed:e=[],seen:t},r){let n=r.has("kernel")||r.has("paravirt"),a=s(o=>o==="bpftrace"?r.has(o):r.has("kernel")||o==="paravirt"&&r.has(
o),"given");return{assumed:e.filter(({fact:o})=>!a(o)),...t===void 0||n?{}:{seen:t}}}s(Ax,"foundOf");function Tx(e,t){if(t===void 0||t===e.arch)return e;let r=t===
"arm64"?`${e.name}${Cd}`:e.name.slice(0,-Cd.length);return at.find(n=>n.name===r)}s(Tx,"onArchitecture");function Mx(e,t){let[,...r]=e.split(",");return[t,...r.
filter(n=>!/^\s*arch\s*@/.test(n))].join(",")}s(Mx,"renamed");function Ox(e,{values:t}){let r=Dd(t.get("bpftrace")),n=qd(t);if(r===void 0||n===void 0)return tn(
e,`the ${r===void 0?"bpftrace":"kernel"} version is missing. Write it as ${oa}.`);let a=aa.find(o=>o===t.get("arch"))??n.arch??"x86_64";return Fd(e,t,{name:e,bpftrace:r,
kernel:n.version,arch:a,paravirt:a==="x86_64"&&n.paravirt!==!1,...n.backports===void 0?{}:{backports:n.backports}})}s(Ox,"fromVersions");function Fd(e,t,r){let n=t.
get("paravirt");return n===void 0?r:n==="yes"&&r.arch==="arm64"?tn(e,"kernels for arm64 have no paravirtual spin locks. Leave paravirt@yes out."):{...r,paravirt:n===
"yes"}}s(Fd,"withParavirt");function qd(e){let t=e.get("kernel");return t===void 0?void 0:go(t)}s(qd,"kernelOf");function Dd(e){return e===Me?De.version:e?.split(
".").length===2?`${e}.0`:e}s(Dd,"releaseOf");function Ix(e,t){return e===t||e.startsWith(`${t}.`)}s(Ix,"isOfLine");function Px(e){let t=at.map(r=>r.name);return`\
Unknown target "${e}".${st(e,t)} "bpftrace-guard targets" lists the known names; any other machine is written ${oa}.`}s(Px,"unknownTarget");var rn="it is not there",Lx="it leads out of the repository",Cx="it is a symbolic link that leads out of the repository";var Ku="an absolute path leads out of the repository";var Bu="keep the file inside of the repository",Hx=new Map([[rn,"add the file, or correct the name"],[Lx,Bu],[Cx,Bu],[Ku,Bu]]);function Gd(e){return{kind:"unrea\
d",message:e}}s(Gd,"unread");function nn(e){return e.includes(". ")?e:`${e}; ${Hx.get(e)??"put a file that can be read there"}`}s(nn,"withRemedy");var $x=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,mL=new RegExp(`(?![
	])${$x.source}`,"gu");function No(e){return`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}s(No,"codePointName");function Eo(e){return e.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ")}s(Eo,"onOneLine");var Bd=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),an=new Set(["hist","lhist","tseries"]),Ro="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",To=[{use:"plain",kind:"hash",source:Ro},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:Ro},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:Ro},
{use:"keyed-aggregation",kind:"percpu_hash",source:Ro}],Kd={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},Ud=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),zd={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},Ao="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",Uu=["scalar-count","scalar-aggregation","keyed-aggregation"],zu={hash:{
kind:"hash",uses:["plain"],source:Ao},lruhash:{kind:"lru_hash",uses:["plain"],source:Ao},percpuhash:{kind:"percpu_hash",uses:Uu,source:Ao},percpulruhash:{kind:"\
lru_percpu_hash",uses:Uu,source:Ao},percpuarray:{kind:"percpu_array",uses:Uu,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},it=["always","firs\
t-insert","on-error"],Mo=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"a\
lways",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM\
: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in \
place, map_update_elem only for a missing key"}],on={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.dele\
te"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},jd={
moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet"},Oo={"hash.update":jd,
"percpu_hash.update":jd,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() unde\
r the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},Io={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::\
clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() arou\
nd both calls"},Po={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer"},Lo=[{from:"\
0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],
yr=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpf\
trace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],Co={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring bu\
ffer"},Ho=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),sa=new Set(["kstack","ustack"]);var Wd=["account","cpu","node"],Vd=["process","account","cgroup","cpu","node"],Qt="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",$o="bpftrace 0.24 and later, standard library: read from the current task",Wu="bpftrace manual, builtins: goes on between two events",wt="bpftra\
ce manual, builtins: belongs to what the probe fires on",Jd=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${Qt}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:Qt},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:Qt},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${Qt}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:Qt},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:Qt},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:Qt},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:Qt},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:$o},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:$o},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:$o},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:$o},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${wt}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:wt},{name:"func",sharing:"shared",fixed:"event",source:`${wt}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${wt}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:Wu},{name:"elapsed",sharing:"unknown",fixed:"event",source:Wu},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:Wu},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:wt},{name:"args",sharing:"unknown",fixed:"event",source:wt},{name:"ctx",sharing:"unknown",fixed:"event",source:wt},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${wt}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:wt},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:wt}))],Yd=new Set(["cgroupid","kaddr","pton"]),Xd=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var sn="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",Zd="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
wr=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${sn}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${Zd}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${sn}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${sn}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${Zd}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${sn}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${sn};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${sn}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],Qd=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function Fo(e,t){return nt(To.filter(n=>n.use===e),t)?.kind??"hash"}s(Fo,"mapKind");function Vu(e,t){return Ju(e,t)?t:e}s(Vu,"rarer");function Ju(e,t){return it.
indexOf(e)<=it.indexOf(t)}s(Ju,"isAsFrequent");function qo(e,t){return nt(Mo.filter(n=>n.change===e),t)?.moment??"always"}s(qo,"lockMoment");function vr(e,t){if(ne(
t,Co))return nt(Lo,e)?.operation}s(vr,"outputOperation");function Do(e){return nt(yr,e)?.operation}s(Do,"stackOperation");function Yu(e){let t=yr.findIndex(a=>a.
operation===e),[r,n]=[yr[t],yr[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return n?.before===void 0?r:{...r,from:n.before}}s(Yu,
"releasesOfStacks");function ef(e){let t=wr.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(ef,"releasesReporting");
function tf(e,t){return wr.find(r=>r.error===e&&ne(t,r))?.moment}s(tf,"reportMoment");function Xu(e){let t=wr.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(Xu,"whenError");function rf(e){return wr.some(t=>t.error===e&&t.moment==="on-error")}s(rf,"isRare");var Fx=new Map(Jd.
map(e=>[e.name,e]));function nf(e){return Fx.get(e.replace(/^__builtin_/,""))}s(nf,"builtinNamed");function af(e,t){return ut(e)(t)}s(af,"matchesText");function ut(e){let t=jx(e);return r=>qx(t,r)}s(ut,"textMatcher");function qx(e,t){return Wx(e,[...t],Ux,zx)}s(qx,"matchesName");var Qu={star:!0},Dx={one:!0};var Gx=/^\[(!?)([^\]]+)\]/u;function jx(e){let t=[];for(let r=0;r<e.length;){let n=String.fromCodePoint(e.codePointAt(r)??0),[a,o,i]=n==="["?Gx.exec(e.slice(r))??
[]:[];r+=a?.length??n.length,i!==void 0?t.push({set:Bx(i,o==="!")}):n!=="*"?t.push(n==="?"?Dx:{character:n}):t.at(-1)!==Qu&&t.push(Qu)}return t}s(jx,"tokensOf");
function Bx(e,t){let r=Kx(e).filter(({from:n,to:a})=>ep(n)<=ep(a)).map(({from:n,to:a})=>n===a?Zu(n):`${Zu(n)}-${Zu(a)}`);return new RegExp(`^[${t?"^":""}${r.join(
"")}]$`,"su")}s(Bx,"setOf");function Kx(e){let t=[...e],r=[];for(let n=0;n<t.length;){let a=t[n]??"",o=t[n+1]==="-"?t[n+2]:void 0;n+=o===void 0?1:3,r.push({from:a,
to:o??a})}return r}s(Kx,"rangesOf");function Zu(e){return`\\u{${ep(e).toString(16)}}`}s(Zu,"escaped");function ep(e){return e.codePointAt(0)??0}s(ep,"codePoint");
function Ux(e){return e===Qu}s(Ux,"isStar");function zx(e,t){return"set"in e?e.set.test(t):"character"in e?e.character===t:!0}s(zx,"matchesOne");function Wx(e,t,r,n){
let a=0,o=0,i;for(;o<t.length;){let u=e[a],p=t[o];if(p===void 0)return!1;if(u!==void 0&&r(u))a++,i={pattern:a,item:o};else if(u!==void 0&&n(u,p))a++,o++;else{if(i===
void 0)return!1;i.item++,a=i.pattern,o=i.item}}for(;a<e.length;a++){let u=e[a];if(u!==void 0&&!r(u))return!1}return!0}s(Wx,"matchesList");var Go=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],jo={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},Bo={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},Ko=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],vt={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var pt="bpftrace: src/probe_types.h and the manual of the releases named",un=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:pt},{name:"\
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
"'}],Uo={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"},xt="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_i\
n_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1",zo=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],
source:xt},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:xt},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[
1,2],source:xt},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],source:xt},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"k\
ernel",parts:[1,2],source:xt},{name:"software",provider:"software",space:"kernel",parts:[1,2],ownNames:!0,source:xt},{name:"hardware",provider:"hardware",space:"\
kernel",parts:[1,2],ownNames:!0,source:xt},{name:"iter",provider:"iter",space:"kernel",parts:[1,2],ownNames:!0,source:xt},{name:"uprobe",provider:"uprobe",space:"\
user",parts:[2,3],source:xt},{name:"usdt",provider:"usdt",space:"user",parts:[2,3],source:xt}];var tp=new Map,rp=new Map;for(let e of un)for(let t of e.spellings){let r=t.name.toLowerCase();tp.has(t.name)||tp.set(t.name,{provider:e,spelling:t}),rp.has(r)||
rp.set(r,{provider:e,spelling:{...t,...Uo}})}function fe(e){return tp.get(e)??rp.get(e.toLowerCase())}s(fe,"findProvider");function Wo(e,t,r){let n=/[?[]/.test(
e)?()=>!1:ut(e),a=t[0]?.includes("/")?"user":"kernel",o=zo.filter(u=>u.space===a&&ne(r,u)&&u.parts.includes(t.length)&&n(u.name));return(o.some(u=>u.ownNames!==
!0)?o.filter(u=>u.ownNames!==!0):o).map(u=>u.name)}s(Wo,"providersMatching");function of(e){return nt(Go,e)?.most}s(of,"mostProbes");var Vx=/\[[^\]]+\]/g;function np(e){
let t=e.replace(Vx,"");if(!(t!==e&&!/^\*+$/.test(t)))return jo.functions.get(t.replace(/\*+/g,"*"))}s(np,"hugeClass");function ap(e){return ne(e,vt)?ne(e,vt.unknown)?
"unknown":"left":"refused"}s(ap,"leftBehind");function v(e,t,r){let n=e.get(t);if(n!==void 0)return n;let a=r();return e.set(t,a),a}s(v,"remembered");function Z(e,t,r){let n=e.get(t);n===void 0?e.set(t,[r]):
n.push(r)}s(Z,"addTo");function Ie(e){let t;return()=>(t??={answer:e()},t.answer)}s(Ie,"once");function Vo(e,t){let r=e.map(a=>({...a})),n=[...r];for(let a=n.pop();a!==void 0;a=n.pop())for(let[o,i]of Object.entries(a)){if(typeof i!="object"||i===null)continue;
let u=sf(i)?{start:i.start+t,end:i.end+t}:Array.isArray(i)?[...i]:{...i};Object.assign(a,{[o]:u}),sf(i)||n.push(u)}return r}s(Vo,"relocate");function sf(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(sf,"isSpan");var ia=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],Jo=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Yo="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",uf=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],qt={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var er="queued_spin_lock_slowpath",xr="native_queued_spin_lock_slowpath",pn=[xr,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],tr="__trace\
iter_",cf=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,lf=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],op=pn.filter(e=>e.endsWith(er)),Dt=[
...op,er],_f=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),pf="Linux include/trace/events/lock.h",sp={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:pf},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:pf}};var We={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Xo=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],rr={before:"0.21",functions:We.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},Pe={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var up=["probe_read","probe_read_kernel","probe_read_user"],ip=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],Q="bpftrace src/ast/irbuilderbpf\
.cpp",Zo="bpftrace src/ast/passes/codegen_llvm.cpp",ua=[{names:["comm"],always:["get_current_comm"],source:`${Q} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${Q} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${Q} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${Q} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${Q} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${Q} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${Q} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${Q} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${Q} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...up,...ip],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${Q} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${Q} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${Q} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${Q}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...ip,"percpu_array.lookup","get_smp_processor_id"],source:`${Q}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...up,...ip,"percpu_array.lookup","get_smp_processor_id"],source:`${Zo} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${Q} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${Q} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${Q} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${Q} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${Q} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${Q} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${Q} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${Q} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${Zo} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${Q} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${Q} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],df={sometimes:up,source:`${Q} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},pa=[{read:"own",perCpu:!0,
call:"lookup",source:`${Zo} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${Zo} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${Q} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${Q} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${Q} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${Q} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${Q} 0.20 CreateForEachMapElem()`}];var nr=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],Qo={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},es=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],ff=["ringbuf","freelist"],hf="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",mf="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",ts=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:ff,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${hf}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${mf}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:ff,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${hf}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${mf}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],Sr={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},rs={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function gf(e){let t=e.replace(/^const /,"");return _f.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(gf,"castOf");function bf(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let n=r.split(",").flatMap(a=>{let[,o,i]=/^\s*(.*?)\s*(\w+)$/.exec(a)??[];return o===void 0||i===void 0||o===""?[]:
[{name:i,type:o}]});return{result:t.trim(),arguments:n}}s(bf,"readSignature");function kf(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,n=0;for(let a of t)if(a==="("?r++:a===")"?r--:a===","&&r===0&&n++,r<0)return;return n+1}s(kf,"countArguments");function ns(e,t){
return ia.some(r=>r.arch===e&&ne(t,r))}s(ns,"hasTrampolines");function yf(e){return ia.find(t=>t.arch===e)?.from}s(yf,"trampolinesFrom");function wf(e,t){let r=Jo.
find(n=>n.arch===e&&ne(t,n));return r===void 0||r.unknown!==void 0&&ne(t,r.unknown)?void 0:r}s(wf,"mostArguments");function pp(e){return Object.hasOwn(sp,e)?sp[e]:
void 0}s(pp,"tracepointEvent");var vf=new WeakMap;function Ne(e){let t=vf.get(e);if(t!==void 0)return t;let r=Jx(e);return vf.set(e,r),r}s(Ne,"tableFor");function Jx(e){let t=e.table===void 0?
Yx(e):{table:e.table,exact:!0},r=e.table??Zx(t.table,e),n=e.lockPath;return{table:n===void 0?r:n0(r,n),exact:t.exact}}s(Jx,"chooseTable");function Yx(e){let t=as(
e),[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))C(e.kernel,Xx(o,r))&&(r=o);let n=e.kernel===r.kernel||
e.kernel.startsWith(`${r.kernel}.`),a=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:n&&e.backports!==!0&&!a}}s(Yx,"nearestTable");function as({
arch:e}){return Ue.filter(t=>t.arch===e)}s(as,"tablesOf");function Xx(e,t){let[r]=nr.flatMap(({lock:a,before:o})=>a==="bucket"?o??[]:[]);return r!==void 0&&C(e.
kernel,r)&&!C(t.kernel,r)?r:e.kernel}s(Xx,"reachOf");function Zx(e,t){let r=new Map(Object.entries(e.functions));return Qx(r,t),t.arch==="x86_64"&&!t.paravirt&&
e0(r),t0(r,t),t.seen!==void 0&&r0(r,t,t.seen),{...e,functions:Object.fromEntries(r)}}s(Zx,"asOn");function Qx(e,t){for(let r of qt.functions){let n=as(t).find(a=>Object.
hasOwn(a.functions,r))?.functions[r];C(t.kernel,qt.from)?n!==void 0&&!e.has(r)&&e.set(r,n):e.delete(r)}}s(Qx,"setContentionTracepoints");function e0(e){let t=e.
get(xr);for(let o of pn)e.delete(o);if(t===void 0)return;let{signature:r,...n}=t,a=r?.replace(xr,er);e.set(er,a===void 0?n:{...n,signature:a})}s(e0,"renameSlowP\
ath");function t0(e,t){let r=t.backports===!0||ns(t.arch,t.kernel);for(let[n,a]of e){let{attachable:o,site:i,...u}=a;!(o===!0||i===!0&&a.signature!==void 0)||o===
r||n.startsWith(tr)||e.set(n,r?{...u,attachable:!0}:{...u,attachable:!1,site:!0})}}s(t0,"setTrampolines");function r0(e,t,{there:r,traced:n,trampolines:a}){for(let p of e.
keys())r.includes(p)||e.delete(p);let[o,i]=[as(t),as(t)].map((p,c)=>p.filter(({kernel:l})=>C(l,t.kernel)===(c===1))),u=[...i??[],...(o??[]).toReversed()];for(let p of r){
let c=e.get(p)??u.find(f=>Object.hasOwn(f.functions,p))?.functions[p];if(c===void 0)continue;let{attachable:l,site:_,...d}=c;n===void 0?e.set(p,c):p.startsWith(
tr)||n.includes(p)&&a!==!1?e.set(p,{...d,attachable:!0}):e.set(p,{...d,attachable:!1,...n.includes(p)?{site:!0}:{}})}}s(r0,"setSeen");var xf=["H","M","N"];function n0(e,t){
let r=new Map(Object.entries(e.functions));for(let n of t)r.set(n.function,a0(r.get(n.function),n));return{...e,functions:Object.fromEntries(r)}}s(n0,"withVendo\
rFunctions");function a0(e,{entry:t,exit:r,during:n}){let a={...e?.path};for(let o of n){let[i,u,p]=a[o]??["N","N",[]];a[o]=[Sf(i,t),Sf(u,r),p]}return{...e,attachable:!0,
path:a}}s(a0,"merged");function Sf(e,t){return xf.indexOf(e)<=xf.indexOf(t)?e:t}s(Sf,"worse");var o0={H:"held",M:"maybe",N:"no"};function Gt(e,t){return s0(Ne(t).table,e)}s(Gt,"kernelFunction");function s0(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(s0,"own");function cn(e){return Object.keys(Ne(e).table.functions)}s(cn,"kernelFunctionNames");function ct(e,t,r,n){let a=Gt(e,n)?.path?.[r];if(a===void 0)
return;if(t==="inside")return i0(a);let o=a[2].includes("own")||t==="exit"&&cf.test(e);return{held:o0[t==="entry"?a[0]:a[1]],locks:a[2],taken:o}}s(ct,"heldAt");
function i0([e,t,r]){let n=e==="H"&&t==="H";return{held:n?"held":"maybe",locks:r,taken:!n||r.includes("own")}}s(i0,"heldInside");function ln(e,t){let r=Object.values(
Gt(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(n=>n[e.edge==="entry"?0:1]!=="N")}s(ln,"isOnLockPath");function Nf(e,t){return t.some(r=>Object.
hasOwn(Ne(r).table.functions,e))}s(Nf,"isNameOfTables");var u0=new Set([...ua,...pa].flatMap(({from:e,before:t})=>[e,t])),p0=new Map;function Ef(e){return v(p0,e,()=>[...u0].map(t=>t!==void 0&&C(e,t)?"1":"0").join(""))}
s(Ef,"helperCallFacts");var Rf=new Map;for(let e of ua)for(let t of e.names)Z(Rf,t,e);function Af(e,t){return(Rf.get(e)??[]).filter(n=>ne(t,n)).flatMap(({always:n=[],
sometimes:a=[]})=>[...n.map(o=>({helper:o,always:!0})),...a.map(o=>({helper:o,always:!1}))])}s(Af,"helpersOf");function Tf(e,t,r){let n=t.includes("percpu"),o=pa.
find(i=>i.read===e&&i.perCpu===n&&ne(r,i))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_\
hash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(Tf,"h\
elperOfRead");var c0=new WeakMap,l0=new WeakMap;function os(e,t){let{table:r}=Ne(t),n=v(c0,r,()=>new Map);return v(n,e,()=>_0(e,t))}s(os,"runThrough");function _0(e,t){
let r=new Map,n=bo.find(i=>i===e);if(n!==void 0)for(let i of cn(t))d0.some(u=>ct(i,u,n,t)!==void 0)&&r.set(i,"some");let{every:a,some:o}=f0(t)[e]??{every:[],some:[]};
for(let i of o)r.set(i,"some");for(let i of a)r.set(i,"every");return r}s(_0,"readRuns");var d0=["entry","exit"];function f0(e){let{table:t}=Ne(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...n}=e;return Ne(n).table.helpers??{}}s(f0,"helpersFor");function _n(e,t){return cp(t).has(e)}s(_n,"isRunThrough");function cp(e){
let{table:t}=Ne(e);return v(l0,t,()=>new Set(Iu.flatMap(r=>[...os(r,e).keys()])))}s(cp,"namesRunThrough");function Mf({helper:e,takes:t,gives:r,inside:n,...a},{
function:o,edge:i},u){return!ne(u.kernel,a)||!os(e,u).has(t)?!1:o===r?i!=="exit":n.includes(o)||i!=="entry"&&(o===t||Dt.includes(o))}s(Mf,"mayHoldLock");function lp(e,t,r){if(t.lockPath?.some(o=>o.function===e))return;let n=Gt(e,t);if(n===void 0)return g0(e,t);if(!r)return;if(n.attachable!==!1)return h0(e,n,t);let a=ss(
t);return a!==void 0?a:t.seen?.traced!==void 0?{why:`this machine's kernel has no trace site, or no BTF, of ${ca(e)}`,inferred:!1}:fp(`${ca(e)} has no trace sit\
e in Linux ${t.kernel}`,t)}s(lp,"whyUnattachable");function h0(e,{signature:t=""},r){let{arch:n,kernel:a,backports:o,table:i}=r;if(o===!0||i!==void 0||e.startsWith(
tr))return;let u=wf(n,a),p=kf(t);if(u===void 0||p===void 0||p<=u.most)return;let c=u.before===void 0?"":` before Linux ${u.before}`,l=n==="x86_64"?"":` on ${n}`;
return fp(`fentry and fexit${l} take functions of at most ${u.most} arguments${c}, and ${e} has ${p}`,r)}s(h0,"whyTooManyArguments");function ss({arch:e,kernel:t,
backports:r,table:n,seen:a}){if(a?.trampolines===!1)return{why:`fentry and fexit attach to no function of a kernel without CONFIG_${Yo}`,inferred:!1};if(n!==void 0)
return m0(n);if(ns(e,t)||r===!0)return;let o=yf(e),i=o===void 0?"":` before Linux ${o}`;return{why:`fentry and fexit attach to no function of ${e} kernels${i}`,
inferred:!1}}s(ss,"whyNoTrampoline");function m0({release:e,config:t}){if(t[Yo]==="absent")return{why:`fentry and fexit attach to no function of ${e}, which has\
 no CONFIG_${Yo}`,inferred:!1}}s(m0,"whyConfiguredWithout");function g0(e,t){let{kernel:r}=t;if(t.seen!==void 0)return b0(e,t.seen);let n=y0(e,t);if(n!==void 0)
return{why:n,inferred:!1};let a=qt.functions.some(c=>c===e)&&qt.from;if(a&&!C(r,a))return{why:`there is no ${ca(e)} in Linux ${r} (it came with ${a})`,inferred:t.
backports===!0};let o=dp.get(e)??[];if(o.length===0||lf.includes(e))return;let i=o.filter(({arch:c})=>c===t.arch),u=i.length>0?i.map(c=>c.kernel):o.map(c=>`${c.
kernel} on ${c.arch}`),p=e.startsWith(tr)?`there is no ${ca(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return fp(`${p} (seen in ${u.join(", ")})`,t)}
s(g0,"whyMissing");function b0(e,{there:t}){if(t.includes(e))return;let r=Dt.includes(e)?Dt.filter(a=>t.includes(a)):[],n=r.length===0?"":` (here it is ${r.join(
" and ")})`;return{why:`this machine's kernel has no ${ca(e)}${n}`,inferred:!1}}s(b0,"whyUnseen");function Of(e){return dp.has(e)||k0.has(e)}s(Of,"isListed");function _p(e,t){
return e.table===void 0&&e.lockPath===void 0?!1:Gt(t,e)!==void 0||_n(t,e)}s(_p,"knowsItself");var k0=new Set([...Ue.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...Dt,...pn,...qt.functions,...rr.functions]),dp=new Map;
for(let e of Ue)for(let t of Object.keys(e.functions))Z(dp,t,e);function y0(e,t){if(e===er&&Gt(xr,t)!==void 0)return`${e} is not a symbol of kernels with paravi\
rtual spin locks (their slow paths are ${op.join(" and ")})`;if(!pn.includes(e)||Gt(xr,t)!==void 0)return;let r=Dt.includes(e)?` (here it is ${er})`:"";return`${e}\
 exists only in x86_64 kernels with paravirtual spin locks${r}`}s(y0,"otherName");function fp(e,t){let{table:r,exact:n}=Ne(t);return n?{why:e,inferred:!1}:{why:`${e}\
, judging by Linux ${r.kernel}`,inferred:!0}}s(fp,"judged");function ca(e){return e.startsWith(tr)?`tracepoint ${e.slice(tr.length)}`:e}s(ca,"spoken");var Ve={};Rv(Ve,{StringBuffer:()=>lt,abstract:()=>te,assert:()=>Le,checkNotNull:()=>yp,clone:()=>w0,copyWithoutDuplicates:()=>mp,defineLazyProperty:()=>is,getDuplicates:()=>us,
isLexical:()=>gp,isSyntactic:()=>Nt,padLeft:()=>bp,repeat:()=>dn,repeatFn:()=>If,repeatStr:()=>Pf,unescapeCodePoint:()=>kp,unexpectedObjToString:()=>ps});var St={};for(let e=0;e<128;e++)St[e]=String.fromCharCode(e);St[39]="\\'";St[34]='\\"';St[92]="\\\\";St[8]="\\b";St[12]="\\f";St[10]="\\n";St[13]="\\r";St[9]="\\\
t";St[11]="\\v";function te(e){let t=e||"";return function(){throw new Error("this method "+t+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}s(te,"abstract");function Le(e,t){if(!e)throw new Error(t||"Assertion failed")}s(Le,"assert");function is(e,t,r){let n;Object.defineProperty(e,t,{get(){
return n||(n=r.call(this)),n}})}s(is,"defineLazyProperty");function w0(e){return e&&Object.assign({},e)}s(w0,"clone");function If(e,t){let r=[];for(;t-- >0;)r.push(
e());return r}s(If,"repeatFn");function Pf(e,t){return new Array(t+1).join(e)}s(Pf,"repeatStr");function dn(e,t){return If(()=>e,t)}s(dn,"repeat");function us(e){
let t=[];for(let r=0;r<e.length;r++){let n=e[r];e.lastIndexOf(n)!==r&&t.indexOf(n)<0&&t.push(n)}return t}s(us,"getDuplicates");function mp(e){let t=[];return e.
forEach(r=>{t.indexOf(r)<0&&t.push(r)}),t}s(mp,"copyWithoutDuplicates");function Nt(e){let t=e[0];return t===t.toUpperCase()}s(Nt,"isSyntactic");function gp(e){
return!Nt(e)}s(gp,"isLexical");function bp(e,t,r){let n=r||" ";return e.length<t?Pf(n,t-e.length)+e:e}s(bp,"padLeft");function lt(){this.strings=[]}s(lt,"String\
Buffer");lt.prototype.append=function(e){this.strings.push(e)};lt.prototype.contents=function(){return this.strings.join("")};var hp=s(e=>String.fromCodePoint(parseInt(
e,16)),"escapeUnicode");function kp(e){if(e.charAt(0)==="\\")switch(e.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return hp(e.slice(2,4));case"u":return e.charAt(2)==="{"?hp(e.slice(3,-1)):hp(e.slice(2,6));default:
return e.charAt(1)}else return e}s(kp,"unescapeCodePoint");function ps(e){if(e==null)return String(e);let t=Object.prototype.toString.call(e);try{let r;return e.
constructor&&e.constructor.name?r=e.constructor.name:t.indexOf("[object ")===0?r=t.slice(8,-1):r=typeof e,r+": "+JSON.stringify(String(e))}catch{return t}}s(ps,
"unexpectedObjToString");function yp(e,t="unexpected null value"){if(e==null)throw new Error(t);return e}s(yp,"checkNotNull");var Lf=s(e=>new RegExp(String.raw`\p{${e}}`,"u"),"toRegExp"),cs=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(e=>[e,Lf(e)]));cs.Ltmo=/\p{Lt}|\p{Lm}|\p{Lo}/u;var wp=Object.fromEntries(["XID_St\
art","XID_Continue","White_Space"].map(e=>[e,Lf(e)]));var N=class e{static{s(this,"PExpr")}constructor(){if(this.constructor===e)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(t){return t&&
(this.source=t.trimmed()),this}},J=Object.create(N.prototype),W=Object.create(N.prototype),D=class extends N{static{s(this,"Terminal")}constructor(t){super(),this.
obj=t}},j=class extends N{static{s(this,"Range")}constructor(t,r){super(),this.from=t,this.to=r,this.matchCodePoint=t.length>1||r.length>1}},U=class extends N{static{
s(this,"Param")}constructor(t){super(),this.index=t}},$=class extends N{static{s(this,"Alt")}constructor(t){super(),this.terms=t}},Et=class extends ${static{s(this,
"Extend")}constructor(t,r,n){let a=t.rules[r].body;super([n,a]),this.superGrammar=t,this.name=r,this.body=n}},Rt=class extends ${static{s(this,"Splice")}constructor(t,r,n,a){
let o=t.rules[r].body;super([...n,o,...a]),this.superGrammar=t,this.ruleName=r,this.expansionPos=n.length}},F=class extends N{static{s(this,"Seq")}constructor(t){
super(),this.factors=t}},re=class extends N{static{s(this,"Iter")}constructor(t){super(),this.expr=t}},je=class extends re{static{s(this,"Star")}},_t=class extends re{static{
s(this,"Plus")}},be=class extends re{static{s(this,"Opt")}};je.prototype.operator="*";_t.prototype.operator="+";be.prototype.operator="?";je.prototype.minNumMatches=
0;_t.prototype.minNumMatches=1;be.prototype.minNumMatches=0;je.prototype.maxNumMatches=Number.POSITIVE_INFINITY;_t.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
be.prototype.maxNumMatches=1;var B=class extends N{static{s(this,"Not")}constructor(t){super(),this.expr=t}},z=class extends N{static{s(this,"Lookahead")}constructor(t){
super(),this.expr=t}},ee=class extends N{static{s(this,"Lex")}constructor(t){super(),this.expr=t}},A=class extends N{static{s(this,"Apply")}constructor(t,r=[]){
super(),this.ruleName=t,this.args=r}isSyntactic(){return Nt(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},K=class extends N{static{s(this,"UnicodeChar")}constructor(t){if(super(),this.categoryOrProp=t,t in cs)this.pattern=cs[t];else if(t in wp)this.pattern=
wp[t];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(t)}`)}};function ie(e,t){let r;return t?(r=new Error(t.getLineAndColumnMessage()+e),r.shortMessage=e,r.interval=t):r=new Error(e),r}s(ie,"createError");function ls(){return ie(
"Interval sources don't match")}s(ls,"intervalSourcesDontMatch");function Cf(e,t,r){let n=t?`Grammar ${e} is not declared in namespace '${t}'`:"Undeclared grammar "+e;return ie(n,r)}s(Cf,"undeclaredGrammar");function Hf(e,t){
return ie("Grammar "+e.name+" is already declared in this namespace")}s(Hf,"duplicateGrammarDeclaration");function $f(e){return ie(`Grammar '${e.name}' does not\
 support incremental parsing`)}s($f,"grammarDoesNotSupportIncrementalParsing");function _s(e,t,r){return ie("Rule "+e+" is not declared in grammar "+t,r)}s(_s,"\
undeclaredRule");function Ff(e,t,r){return ie("Cannot override rule "+e+" because it is not declared in "+t,r)}s(Ff,"cannotOverrideUndeclaredRule");function qf(e,t,r){
return ie("Cannot extend rule "+e+" because it is not declared in "+t,r)}s(qf,"cannotExtendUndeclaredRule");function vp(e,t,r,n){let a="Duplicate declaration fo\
r rule '"+e+"' in grammar '"+t+"'";return t!==r&&(a+=" (originally declared in '"+r+"')"),ie(a,n)}s(vp,"duplicateRuleDeclaration");function ds(e,t,r,n){return ie(
"Wrong number of parameters for rule "+e+" (expected "+t+", got "+r+")",n)}s(ds,"wrongNumberOfParameters");function Df(e,t,r,n){return ie("Wrong number of argum\
ents for rule "+e+" (expected "+t+", got "+r+")",n)}s(Df,"wrongNumberOfArguments");function xp(e,t,r){return ie("Duplicate parameter names in rule "+e+": "+t.join(
", "),r)}s(xp,"duplicateParameterNames");function Gf(e,t){return ie("Invalid parameter to rule "+e+": "+t+" has arity "+t.getArity()+", but parameter expression\
s must have arity 1",t.source)}s(Gf,"invalidParameter");var v0="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.or\
g/d/svl for more details.";function jf(e,t){return ie("Cannot apply syntactic rule "+e+" from here (inside a lexical context)",t.source)}s(jf,"applicationOfSynt\
acticRuleFromLexicalContext");function Bf(e){let{ruleName:t}=e;return ie(`applySyntactic is for syntactic rules, but '${t}' is a lexical rule. `+v0,e.source)}s(
Bf,"applySyntacticWithLexicalRuleApplication");function Kf(e){return ie("applySyntactic is not required here (in a syntactic context)",e.source)}s(Kf,"unnecessa\
ryExperimentalApplySyntactic");function Sp(e,t){return ie("Incorrect argument type: expected "+e,t.source)}s(Sp,"incorrectArgumentType");function Uf(e){return ie(
"'...' can appear at most once in a rule body",e.source)}s(Uf,"multipleSuperSplices");function zf(e){let t=e._node;Le(t&&t.isNonterminal()&&t.ctorName==="escape\
Char_unicodeCodePoint");let r=e.children.slice(1,-1).map(a=>a.source),n=r[0].coverageWith(...r.slice(1));return ie(`U+${n.contents} is not a valid Unicode code \
point`,n)}s(zf,"invalidCodePoint");function fs(e,t){let r=t.length>0?t[t.length-1].args:[],a="Nullable expression "+e.expr.substituteParams(r)+" is not allowed \
inside '"+e.operator+"' (possible infinite loop)";if(t.length>0){let o=t.map(i=>new A(i.ruleName,i.args)).join(`
`);a+=`
Application stack (most recent application last):
`+o}return ie(a,e.expr.source)}s(fs,"kleeneExprHasNullableOperand");function Np(e,t,r,n){return ie("Rule "+e+" involves an alternation which has inconsistent ar\
ity (expected "+t+", got "+r+")",n.source)}s(Np,"inconsistentArity");function x0(e){let t=e.map(r=>r.message);return ie(["Errors:"].concat(t).join(`
- `),e[0].interval)}s(x0,"multipleErrors");function Wf(e,t,r,n){let a=n.slice(0,-1).map(p=>{let c="  "+p[0].name+" > "+p[1];return p.length===3?c+" for '"+p[2]+
"'":c}).join(`
`);a+=`
  `+t+" > "+e;let o="";e==="_iter"&&(o=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let i=[`Missing semantic action for '${e}' in ${r} '${t}'.${o}`,"Action stack (most recent call last):",a].join(`
`),u=ie(i);return u.name="missingSemanticAction",u}s(Wf,"missingSemanticAction");function Vf(e){if(e.length===1)throw e[0];if(e.length>1)throw x0(e)}s(Vf,"throw\
Errors");function S0(e){let t=0;return e.map(n=>{let a=n.toString();return t=Math.max(t,a.length),a}).map(n=>bp(n,t))}s(S0,"padNumbersToEqualLength");function Jf(e,t,r){
let n=e.length,a=e.slice(0,r),o=e.slice(r+t.length);return(a+t+o).substr(0,n)}s(Jf,"strcpy");function N0(...e){let t=this,{offset:r}=t,{repeatStr:n}=Ve,a=new lt;
a.append("Line "+t.lineNum+", col "+t.colNum+`:
`);let o=S0([t.prevLine==null?0:t.lineNum-1,t.lineNum,t.nextLine==null?0:t.lineNum+1]),i=s((l,_,d)=>{a.append(d+o[l]+" | "+_+`
`)},"appendLine");t.prevLine!=null&&i(0,t.prevLine,"  "),i(1,t.line,"> ");let u=t.line.length,p=n(" ",u+1);for(let l=0;l<e.length;++l){let _=e[l][0],d=e[l][1];Le(
_>=0&&_<=d,"range start must be >= 0 and <= end");let f=r-t.colNum+1;_=Math.max(0,_-f),d=Math.min(d-f,u),p=Jf(p,n("~",d-_),_)}let c=2+o[1].length+3;return a.append(
n(" ",c)),p=Jf(p,"^",t.colNum-1),a.append(p.replace(/ +$/,"")+`
`),t.nextLine!=null&&i(2,t.nextLine,"  "),a.contents()}s(N0,"lineAndColumnToMessage");var Ep=[];function hs(e){Ep.push(e)}s(hs,"awaitBuiltInRules");function Yf(e){
Ep.forEach(t=>{t(e)}),Ep=null}s(Yf,"announceBuiltInRules");function la(e,t){let r=1,n=1,a=0,o=0,i=null,u=null,p=-1;for(;a<t;){let _=e.charAt(a++);_===`
`?(r++,n=1,p=o,o=a):_!=="\r"&&n++}let c=e.indexOf(`
`,o);if(c===-1)c=e.length;else{let _=e.indexOf(`
`,c+1);i=_===-1?e.slice(c):e.slice(c,_),i=i.replace(/^\r?\n/,"").replace(/\r$/,"")}p>=0&&(u=e.slice(p,o).replace(/\r?\n$/,""));let l=e.slice(o,c).replace(/\r$/,
"");return{offset:t,lineNum:r,colNum:n,line:l,prevLine:u,nextLine:i,toString:N0}}s(la,"getLineAndColumn");function _a(e,t,...r){return la(e,t).toString(...r)}s(
_a,"getLineAndColumnMessage");var Rp=(()=>{let e=0;return t=>""+t+e++})();var Tt=class e{static{s(this,"Interval")}constructor(t,r,n){Object.defineProperty(this,"_sourceString",{value:t,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=r,this.endIdx=n}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...t){return e.coverage(...t,this)}collapsedLeft(){return new e(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new e(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return la(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let t=[this.startIdx,this.endIdx];return _a(this.sourceString,this.startIdx,t)}minus(t){if(this.sourceString!==t.sourceString)
throw ls();return this.startIdx===t.startIdx&&this.endIdx===t.endIdx?[]:this.startIdx<t.startIdx&&t.endIdx<this.endIdx?[new e(this.sourceString,this.startIdx,t.
startIdx),new e(this.sourceString,t.endIdx,this.endIdx)]:this.startIdx<t.endIdx&&t.endIdx<this.endIdx?[new e(this.sourceString,t.endIdx,this.endIdx)]:this.startIdx<
t.startIdx&&t.startIdx<this.endIdx?[new e(this.sourceString,this.startIdx,t.startIdx)]:[this]}relativeTo(t){if(this.sourceString!==t.sourceString)throw ls();return Le(
this.startIdx>=t.startIdx&&this.endIdx<=t.endIdx,"other interval does not cover this one"),new e(this.sourceString,this.startIdx-t.startIdx,this.endIdx-t.startIdx)}trimmed(){
let{contents:t}=this,r=this.startIdx+t.match(/^\s*/)[0].length,n=this.endIdx-t.match(/\s*$/)[0].length;return new e(this.sourceString,r,n)}subInterval(t,r){let n=this.
startIdx+t;return new e(this.sourceString,n,n+r)}};Tt.coverage=function(e,...t){let{startIdx:r,endIdx:n}=e;for(let a of t){if(a.sourceString!==e.sourceString)throw ls();
r=Math.min(r,a.startIdx),n=Math.max(n,a.endIdx)}return new Tt(e.sourceString,r,n)};var E0=65535,Xf=1114111,Mt=class{static{s(this,"InputStream")}constructor(t){this.source=t,this.pos=0,this.examinedLength=0}atEnd(){let t=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),t}next(){let t=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),t}nextCharCode(){let t=this.next();return t&&t.charCodeAt(0)}nextCodePoint(){let t=this.source.slice(this.pos++).codePointAt(0);return t>E0&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),t}matchString(t,r){let n;if(r){for(n=0;n<t.length;n++){let a=this.next(),o=t[n];if(a==null||a.toUpperCase()!==
o.toUpperCase())return!1}return!0}for(n=0;n<t.length;n++)if(this.next()!==t[n])return!1;return!0}sourceSlice(t,r){return this.source.slice(t,r)}interval(t,r){return new Tt(
this.source,t,r||this.pos)}};var hn=class{static{s(this,"MatchResult")}constructor(t,r,n,a,o,i,u){this.matcher=t,this.input=r,this.startExpr=n,this._cst=a,this._cstOffset=o,this._rightmostFailurePosition=
i,this._rightmostFailures=u,this.failed()&&(is(this,"message",function(){let p="Expected "+this.getExpectedText();return _a(this.input,this.getRightmostFailurePosition())+
p}),is(this,"shortMessage",function(){let p="expected "+this.getExpectedText(),c=la(this.input,this.getRightmostFailurePosition());return"Line "+c.lineNum+", co\
l "+c.colNum+": "+p}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let t=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=t.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let t=new lt,
r=this.getRightmostFailures();r=r.filter(n=>!n.isFluffy());for(let n=0;n<r.length;n++)n>0&&(n===r.length-1?t.append(r.length>2?", or ":" or "):t.append(", ")),t.
append(r[n].toString());return t.contents()}getInterval(){let t=this.getRightmostFailurePosition();return new Tt(this.input,t,t)}};var ms=class{static{s(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(t){return this.applicationMemoKeyStack.indexOf(t.toMemoKey())>=0}enter(t){this.applicationMemoKeyStack.push(t.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(t,r){r.isLeftRecursion=!0,r.headApplication=t,r.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
r;let{applicationMemoKeyStack:n}=this,a=n.indexOf(t.toMemoKey())+1,o=n.slice(a);r.isInvolved=function(i){return o.indexOf(i)>=0},r.updateInvolvedApplicationMemoKeys=
function(){for(let i=a;i<n.length;i++){let u=n[i];this.isInvolved(u)||o.push(u)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(t){
if(!t.isLeftRecursion)return!0;let{applicationMemoKeyStack:r}=this;for(let n=0;n<r.length;n++){let a=r[n];if(t.isInvolved(a))return!1}return!0}memoize(t,r){return this.
memo[t]=r,this.maxExaminedLength=Math.max(this.maxExaminedLength,r.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,r.rightmostFailureOffset),
r}clearObsoleteEntries(t,r){if(t+this.maxExaminedLength<=r)return;let{memo:n}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(n).forEach(
a=>{let o=n[a];t+o.examinedLength>r?delete n[a]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,o.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,o.rightmostFailureOffset))})}};var R0="✗",A0="✓",T0="⋅",M0="⇒",O0="␉",I0="␊",P0="␍",Ap={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function L0(e){return dn(" ",e).join("")}s(L0,"spaces");function C0(e,t,r){let n=Zf(e.slice(t,t+r));return n.length<r?n+dn(" ",r-n.length).join(""):n}s(C0,"getI\
nputExcerpt");function Zf(e){return typeof e=="string"?e.replace(/ /g,T0).replace(/\t/g,O0).replace(/\n/g,I0).replace(/\r/g,P0):String(e)}s(Zf,"asEscapedString");
var ar=class e{static{s(this,"Trace")}constructor(t,r,n,a,o,i,u){this.input=t,this.pos=this.pos1=r,this.pos2=n,this.source=new Tt(t,r,n),this.expr=a,this.bindings=
i,this.children=u||[],this.terminatingLREntry=null,this._flags=o?Ap.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(t){let r=new e(this.input,this.pos,this.pos2,t,this.succeeded,this.bindings,this.children);return r.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
r.isImplicitSpaces=this.isImplicitSpaces,r.isMemoized=this.isMemoized,r.isRootNode=this.isRootNode,r.terminatesLR=this.terminatesLR,r.terminatingLREntry=this.terminatingLREntry,
r}recordLRTermination(t,r){this.terminatingLREntry=new e(this.input,this.pos,this.pos2,this.expr,!1,[r],[t]),this.terminatingLREntry.terminatesLR=!0}walk(t,r){let n=t;
typeof n=="function"&&(n={enter:n});function a(o,i,u){let p=!0;n.enter&&n.enter.call(r,o,i,u)===e.prototype.SKIP&&(p=!1),p&&(o.children.forEach(c=>{a(c,o,u+1)}),
n.exit&&n.exit.call(r,o,i,u))}s(a,"_walk"),this.isRootNode?this.children.forEach(o=>{a(o,null,0)}):a(this,null,0)}toString(){let t=new lt;return this.walk((r,n,a)=>{
if(!r)return this.SKIP;if(r.expr.constructor.name!=="Alt"){if(t.append(C0(r.input,r.pos,10)+L0(a*2+1)),t.append((r.succeeded?A0:R0)+" "+r.displayString),r.isHeadOfLeftRecursion&&
t.append(" (LR)"),r.succeeded){let i=Zf(r.source.contents);t.append(" "+M0+"  "),t.append(typeof i=="string"?'"'+i+'"':i)}t.append(`
`)}}),t.contents()}};ar.prototype.SKIP={};Object.keys(Ap).forEach(e=>{let t=Ap[e];Object.defineProperty(ar.prototype,e,{get(){return(this._flags&t)!==0},set(r){
r?this._flags|=t:this._flags&=~t}})});N.prototype.allowsSkippingPrecedingSpace=te("allowsSkippingPrecedingSpace");J.allowsSkippingPrecedingSpace=W.allowsSkippingPrecedingSpace=A.prototype.allowsSkippingPrecedingSpace=
D.prototype.allowsSkippingPrecedingSpace=j.prototype.allowsSkippingPrecedingSpace=K.prototype.allowsSkippingPrecedingSpace=function(){return!0};$.prototype.allowsSkippingPrecedingSpace=
re.prototype.allowsSkippingPrecedingSpace=ee.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=B.prototype.allowsSkippingPrecedingSpace=
U.prototype.allowsSkippingPrecedingSpace=F.prototype.allowsSkippingPrecedingSpace=function(){return!1};var da;hs(e=>{da=e});var gs;N.prototype.assertAllApplicationsAreValid=function(e,t){gs=0,this._assertAllApplicationsAreValid(e,t)};N.prototype._assertAllApplicationsAreValid=
te("_assertAllApplicationsAreValid");J._assertAllApplicationsAreValid=W._assertAllApplicationsAreValid=D.prototype._assertAllApplicationsAreValid=j.prototype._assertAllApplicationsAreValid=
U.prototype._assertAllApplicationsAreValid=K.prototype._assertAllApplicationsAreValid=function(e,t){};ee.prototype._assertAllApplicationsAreValid=function(e,t){
gs++,this.expr._assertAllApplicationsAreValid(e,t),gs--};$.prototype._assertAllApplicationsAreValid=function(e,t){for(let r=0;r<this.terms.length;r++)this.terms[r].
_assertAllApplicationsAreValid(e,t)};F.prototype._assertAllApplicationsAreValid=function(e,t){for(let r=0;r<this.factors.length;r++)this.factors[r]._assertAllApplicationsAreValid(
e,t)};re.prototype._assertAllApplicationsAreValid=B.prototype._assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=function(e,t){this.expr.
_assertAllApplicationsAreValid(e,t)};A.prototype._assertAllApplicationsAreValid=function(e,t,r=!1){let n=t.rules[this.ruleName],a=Nt(e)&&gs===0;if(!n)throw _s(this.
ruleName,t.name,this.source);if(!r&&Nt(this.ruleName)&&!a)throw jf(this.ruleName,this);let o=this.args.length,i=n.formals.length;if(o!==i)throw Df(this.ruleName,
i,o,this.source);let u=da&&n===da.rules.applySyntactic;if(da&&n===da.rules.caseInsensitive&&!(this.args[0]instanceof D))throw Sp('a Terminal (e.g. "abc")',this.
args[0]);if(u){let c=this.args[0];if(!(c instanceof A))throw Sp("a syntactic rule application",c);if(!Nt(c.ruleName))throw Bf(c);if(a)throw Kf(this)}this.args.forEach(
c=>{if(c._assertAllApplicationsAreValid(e,t,u),c.getArity()!==1)throw Gf(this.ruleName,c)})};N.prototype.assertChoicesHaveUniformArity=te("assertChoicesHaveUniformArity");J.assertChoicesHaveUniformArity=W.assertChoicesHaveUniformArity=D.prototype.assertChoicesHaveUniformArity=
j.prototype.assertChoicesHaveUniformArity=U.prototype.assertChoicesHaveUniformArity=ee.prototype.assertChoicesHaveUniformArity=K.prototype.assertChoicesHaveUniformArity=
function(e){};$.prototype.assertChoicesHaveUniformArity=function(e){if(this.terms.length===0)return;let t=this.terms[0].getArity();for(let r=0;r<this.terms.length;r++){
let n=this.terms[r];n.assertChoicesHaveUniformArity();let a=n.getArity();if(t!==a)throw Np(e,t,a,n)}};Et.prototype.assertChoicesHaveUniformArity=function(e){let t=this.
terms[0].getArity(),r=this.terms[1].getArity();if(t!==r)throw Np(e,r,t,this.terms[0])};F.prototype.assertChoicesHaveUniformArity=function(e){for(let t=0;t<this.
factors.length;t++)this.factors[t].assertChoicesHaveUniformArity(e)};re.prototype.assertChoicesHaveUniformArity=function(e){this.expr.assertChoicesHaveUniformArity(
e)};B.prototype.assertChoicesHaveUniformArity=function(e){};z.prototype.assertChoicesHaveUniformArity=function(e){this.expr.assertChoicesHaveUniformArity(e)};A.
prototype.assertChoicesHaveUniformArity=function(e){};N.prototype.assertIteratedExprsAreNotNullable=te("assertIteratedExprsAreNotNullable");J.assertIteratedExprsAreNotNullable=W.assertIteratedExprsAreNotNullable=D.
prototype.assertIteratedExprsAreNotNullable=j.prototype.assertIteratedExprsAreNotNullable=U.prototype.assertIteratedExprsAreNotNullable=K.prototype.assertIteratedExprsAreNotNullable=
function(e){};$.prototype.assertIteratedExprsAreNotNullable=function(e){for(let t=0;t<this.terms.length;t++)this.terms[t].assertIteratedExprsAreNotNullable(e)};
F.prototype.assertIteratedExprsAreNotNullable=function(e){for(let t=0;t<this.factors.length;t++)this.factors[t].assertIteratedExprsAreNotNullable(e)};re.prototype.
assertIteratedExprsAreNotNullable=function(e){if(this.expr.assertIteratedExprsAreNotNullable(e),this.expr.isNullable(e))throw fs(this,[])};be.prototype.assertIteratedExprsAreNotNullable=
B.prototype.assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=ee.prototype.assertIteratedExprsAreNotNullable=function(e){this.expr.
assertIteratedExprsAreNotNullable(e)};A.prototype.assertIteratedExprsAreNotNullable=function(e){this.args.forEach(t=>{t.assertIteratedExprsAreNotNullable(e)})};var fa=class{static{s(this,"Node")}constructor(t){this.matchLength=t}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(t){if(this.children)return this.children[t]}indexOfChild(t){return this.children.indexOf(t)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(t){let r=this.indexOfChild(t);if(r<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(r===0)throw new Error("cannot get child before first child");return this.childAt(r-1)}childAfter(t){let r=this.indexOfChild(
t);if(r<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(r===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(r+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},Je=class extends fa{static{s(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},bs=class extends fa{static{s(this,"NonterminalNode")}constructor(t,r,n,a){super(a),this.ruleName=t,this.children=r,this.childOffsets=n}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return gp(this.ctorName)}isSyntactic(){return Nt(this.ctorName)}},mn=class extends fa{static{s(this,"IterationNode")}constructor(t,r,n,a){
super(n),this.children=t,this.childOffsets=r,this.optional=a}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};N.prototype.eval=te("eval");J.eval=function(e){let{inputStream:t}=e,r=t.pos,n=t.nextCodePoint();return n!==void 0?(e.pushBinding(new Je(String.fromCodePoint(n).
length),r),!0):(e.processFailure(r,this),!1)};W.eval=function(e){let{inputStream:t}=e,r=t.pos;return t.atEnd()?(e.pushBinding(new Je(0),r),!0):(e.processFailure(
r,this),!1)};D.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos;return t.matchString(this.obj)?(e.pushBinding(new Je(this.obj.length),r),!0):(e.processFailure(
r,this),!1)};j.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos,n=this.matchCodePoint?t.nextCodePoint():t.nextCharCode();return n!==void 0&&this.from.codePointAt(
0)<=n&&n<=this.to.codePointAt(0)?(e.pushBinding(new Je(String.fromCodePoint(n).length),r),!0):(e.processFailure(r,this),!1)};U.prototype.eval=function(e){return e.
eval(e.currentApplication().args[this.index])};ee.prototype.eval=function(e){e.enterLexifiedContext();let t=e.eval(this.expr);return e.exitLexifiedContext(),t};
$.prototype.eval=function(e){for(let t=0;t<this.terms.length;t++)if(e.eval(this.terms[t]))return!0;return!1};F.prototype.eval=function(e){for(let t=0;t<this.factors.
length;t++){let r=this.factors[t];if(!e.eval(r))return!1}return!0};re.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos,n=this.getArity(),a=[],o=[];for(;a.
length<n;)a.push([]),o.push([]);let i=0,u=r,p;for(;i<this.maxNumMatches&&e.eval(this.expr);){if(t.pos===u)throw fs(this,e._applicationStack);u=t.pos,i++;let d=e.
_bindings.splice(e._bindings.length-n,n),f=e._bindingOffsets.splice(e._bindingOffsets.length-n,n);for(p=0;p<d.length;p++)a[p].push(d[p]),o[p].push(f[p])}if(i<this.
minNumMatches)return!1;let c=e.posToOffset(r),l=0;if(i>0){let d=a[n-1],f=o[n-1],h=f[f.length-1]+d[d.length-1].matchLength;c=o[0][0],l=h-c}let _=this instanceof be;
for(p=0;p<a.length;p++)e._bindings.push(new mn(a[p],o[p],l,_)),e._bindingOffsets.push(c);return!0};B.prototype.eval=function(e){let{inputStream:t}=e,r=t.pos;e.pushFailuresInfo();
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
splice(t._bindings.length-a,a),i=t._bindingOffsets.splice(t._bindingOffsets.length-a,a),u=r.pos-n;return new bs(this.ruleName,o,i,u)}else return!1};A.prototype.
growSeedResult=function(e,t,r,n,a){if(!a)return!1;let{inputStream:o}=t;for(;;){if(n.matchLength=o.pos-r,n.value=a,n.failuresAtRightmostPosition=t.cloneRecordedFailures(),
t.isTracing()){let i=t.trace[t.trace.length-1];n.traceEntry=new ar(t.input,r,o.pos,this,!0,[a],[i.clone()])}if(o.pos=r,a=this.evalOnce(e,t),o.pos-r<=n.matchLength)
break;t.isTracing()&&t.trace.splice(-2,1)}return t.isTracing()&&n.traceEntry.recordLRTermination(t.trace.pop(),a),o.pos=r+n.matchLength,n.value};K.prototype.eval=
function(e){let{inputStream:t}=e,r=t.pos,n=t.nextCodePoint();if(n!==void 0&&n<=Xf){let a=String.fromCodePoint(n);if(this.pattern.test(a))return e.pushBinding(new Je(
a.length),r),!0}return e.processFailure(r,this),!1};N.prototype.getArity=te("getArity");J.getArity=W.getArity=D.prototype.getArity=j.prototype.getArity=U.prototype.getArity=A.prototype.getArity=K.prototype.getArity=
function(){return 1};$.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};F.prototype.getArity=function(){let e=0;for(let t=0;t<
this.factors.length;t++)e+=this.factors[t].getArity();return e};re.prototype.getArity=function(){return this.expr.getArity()};B.prototype.getArity=function(){return 0};
z.prototype.getArity=ee.prototype.getArity=function(){return this.expr.getArity()};function dt(e,t){let r={};if(e.source&&t){let n=e.source.relativeTo(t);r.sourceInterval=[n.startIdx,n.endIdx]}return r}s(dt,"getMetaInfo");N.prototype.outputRecipe=
te("outputRecipe");J.outputRecipe=function(e,t){return["any",dt(this,t)]};W.outputRecipe=function(e,t){return["end",dt(this,t)]};D.prototype.outputRecipe=function(e,t){
return["terminal",dt(this,t),this.obj]};j.prototype.outputRecipe=function(e,t){return["range",dt(this,t),this.from,this.to]};U.prototype.outputRecipe=function(e,t){
return["param",dt(this,t),this.index]};$.prototype.outputRecipe=function(e,t){return["alt",dt(this,t)].concat(this.terms.map(r=>r.outputRecipe(e,t)))};Et.prototype.
outputRecipe=function(e,t){return this.terms[0].outputRecipe(e,t)};Rt.prototype.outputRecipe=function(e,t){let r=this.terms.slice(0,this.expansionPos),n=this.terms.
slice(this.expansionPos+1);return["splice",dt(this,t),r.map(a=>a.outputRecipe(e,t)),n.map(a=>a.outputRecipe(e,t))]};F.prototype.outputRecipe=function(e,t){return[
"seq",dt(this,t)].concat(this.factors.map(r=>r.outputRecipe(e,t)))};je.prototype.outputRecipe=_t.prototype.outputRecipe=be.prototype.outputRecipe=B.prototype.outputRecipe=
z.prototype.outputRecipe=ee.prototype.outputRecipe=function(e,t){return[this.constructor.name.toLowerCase(),dt(this,t),this.expr.outputRecipe(e,t)]};A.prototype.
outputRecipe=function(e,t){return["app",dt(this,t),this.ruleName,this.args.map(r=>r.outputRecipe(e,t))]};K.prototype.outputRecipe=function(e,t){return["unicodeC\
har",dt(this,t),this.categoryOrProp]};N.prototype.introduceParams=te("introduceParams");J.introduceParams=W.introduceParams=D.prototype.introduceParams=j.prototype.introduceParams=U.prototype.introduceParams=
K.prototype.introduceParams=function(e){return this};$.prototype.introduceParams=function(e){return this.terms.forEach((t,r,n)=>{n[r]=t.introduceParams(e)}),this};
F.prototype.introduceParams=function(e){return this.factors.forEach((t,r,n)=>{n[r]=t.introduceParams(e)}),this};re.prototype.introduceParams=B.prototype.introduceParams=
z.prototype.introduceParams=ee.prototype.introduceParams=function(e){return this.expr=this.expr.introduceParams(e),this};A.prototype.introduceParams=function(e){
let t=e.indexOf(this.ruleName);if(t>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new U(
t).withSource(this.source)}else return this.args.forEach((r,n,a)=>{a[n]=r.introduceParams(e)}),this};N.prototype.isNullable=function(e){return this._isNullable(e,Object.create(null))};N.prototype._isNullable=te("_isNullable");J._isNullable=j.prototype._isNullable=
U.prototype._isNullable=_t.prototype._isNullable=K.prototype._isNullable=function(e,t){return!1};W._isNullable=function(e,t){return!0};D.prototype._isNullable=function(e,t){
return typeof this.obj=="string"?this.obj==="":!1};$.prototype._isNullable=function(e,t){return this.terms.length===0||this.terms.some(r=>r._isNullable(e,t))};F.
prototype._isNullable=function(e,t){return this.factors.every(r=>r._isNullable(e,t))};je.prototype._isNullable=be.prototype._isNullable=B.prototype._isNullable=
z.prototype._isNullable=function(e,t){return!0};ee.prototype._isNullable=function(e,t){return this.expr._isNullable(e,t)};A.prototype._isNullable=function(e,t){
let r=this.toMemoKey();if(!Object.prototype.hasOwnProperty.call(t,r)){let{body:n}=e.rules[this.ruleName],a=n.substituteParams(this.args);t[r]=!1,t[r]=a._isNullable(
e,t)}return t[r]};N.prototype.substituteParams=te("substituteParams");J.substituteParams=W.substituteParams=D.prototype.substituteParams=j.prototype.substituteParams=K.prototype.
substituteParams=function(e){return this};U.prototype.substituteParams=function(e){return yp(e[this.index])};$.prototype.substituteParams=function(e){return new $(
this.terms.map(t=>t.substituteParams(e)))};F.prototype.substituteParams=function(e){return new F(this.factors.map(t=>t.substituteParams(e)))};re.prototype.substituteParams=
B.prototype.substituteParams=z.prototype.substituteParams=ee.prototype.substituteParams=function(e){return new this.constructor(this.expr.substituteParams(e))};
A.prototype.substituteParams=function(e){if(this.args.length===0)return this;{let t=this.args.map(r=>r.substituteParams(e));return new A(this.ruleName,t)}};function Qf(e){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(e)}s(Qf,"isRestrictedJSIdentifier");function Tp(e){let t=Object.create(null);e.forEach(r=>{t[r]=(t[r]||0)+
1}),Object.keys(t).forEach(r=>{if(t[r]<=1)return;let n=1;e.forEach((a,o)=>{a===r&&(e[o]=a+"_"+n++)})})}s(Tp,"resolveDuplicatedNames");N.prototype.toArgumentNameList=
te("toArgumentNameList");J.toArgumentNameList=function(e,t){return["any"]};W.toArgumentNameList=function(e,t){return["end"]};D.prototype.toArgumentNameList=function(e,t){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+e]};j.prototype.toArgumentNameList=function(e,t){let r=this.from+"_to_"+this.
to;return Qf(r)||(r="_"+r),Qf(r)||(r="$"+e),[r]};$.prototype.toArgumentNameList=function(e,t){let r=this.terms.map(o=>o.toArgumentNameList(e,!0)),n=[],a=r[0].length;
for(let o=0;o<a;o++){let i=[];for(let p=0;p<this.terms.length;p++)i.push(r[p][o]);let u=mp(i);n.push(u.join("_or_"))}return t||Tp(n),n};F.prototype.toArgumentNameList=
function(e,t){let r=[];return this.factors.forEach(n=>{let a=n.toArgumentNameList(e,!0);r=r.concat(a),e+=a.length}),t||Tp(r),r};re.prototype.toArgumentNameList=
function(e,t){let r=this.expr.toArgumentNameList(e,t).map(n=>n[n.length-1]==="s"?n+"es":n+"s");return t||Tp(r),r};be.prototype.toArgumentNameList=function(e,t){
return this.expr.toArgumentNameList(e,t).map(r=>"opt"+r[0].toUpperCase()+r.slice(1))};B.prototype.toArgumentNameList=function(e,t){return[]};z.prototype.toArgumentNameList=
ee.prototype.toArgumentNameList=function(e,t){return this.expr.toArgumentNameList(e,t)};A.prototype.toArgumentNameList=function(e,t){return[this.ruleName]};K.prototype.
toArgumentNameList=function(e,t){return["$"+e]};U.prototype.toArgumentNameList=function(e,t){return["param"+this.index]};N.prototype.toDisplayString=te("toDisplayString");$.prototype.toDisplayString=F.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};J.toDisplayString=W.toDisplayString=re.prototype.toDisplayString=B.prototype.toDisplayString=z.prototype.toDisplayString=ee.prototype.
toDisplayString=D.prototype.toDisplayString=j.prototype.toDisplayString=U.prototype.toDisplayString=function(){return this.toString()};A.prototype.toDisplayString=
function(){if(this.args.length>0){let e=this.args.map(t=>t.toDisplayString());return this.ruleName+"<"+e.join(",")+">"}else return this.ruleName};K.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function H0(e){return e==="description"||e==="string"||e==="code"}s(H0,"isValidType");var ke=class e{static{s(this,"Failure")}constructor(t,r,n){if(!H0(n))throw new Error(
"invalid Failure type: "+n);this.pexpr=t,this.text=r,this.type=n,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(t){return this.getText()===t.getText()&&this.type===t.type&&(!this.isFluffy()||this.isFluffy()&&t.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let t=new e(this.pexpr,this.text,this.type);return this.isFluffy()&&t.makeFluffy(),
t}toKey(){return this.toString()+"#"+this.type}};N.prototype.toFailure=te("toFailure");J.toFailure=function(e){return new ke(this,"any object","description")};W.toFailure=function(e){return new ke(this,"end of\
 input","description")};D.prototype.toFailure=function(e){return new ke(this,this.obj,"string")};j.prototype.toFailure=function(e){return new ke(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};B.prototype.toFailure=function(e){let t=this.expr===J?"nothing":"not "+this.expr.toFailure(e);return new ke(this,
t,"description")};z.prototype.toFailure=function(e){return this.expr.toFailure(e)};A.prototype.toFailure=function(e){let{description:t}=e.rules[this.ruleName];return t||
(t=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new ke(this,t,"description")};K.prototype.toFailure=function(e){return new ke(this,"a Unico\
de ["+this.categoryOrProp+"] character","description")};$.prototype.toFailure=function(e){let r="("+this.terms.map(n=>n.toFailure(e)).join(" or ")+")";return new ke(
this,r,"description")};F.prototype.toFailure=function(e){let r="("+this.factors.map(n=>n.toFailure(e)).join(" ")+")";return new ke(this,r,"description")};re.prototype.
toFailure=function(e){let t="("+this.expr.toFailure(e)+this.operator+")";return new ke(this,t,"description")};N.prototype.toString=te("toString");J.toString=function(){return"any"};W.toString=function(){return"end"};D.prototype.toString=function(){return JSON.stringify(
this.obj)};j.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};U.prototype.toString=function(){return"$"+this.index};
ee.prototype.toString=function(){return"#("+this.expr.toString()+")"};$.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+
this.terms.map(e=>e.toString()).join(" | ")+")"};F.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(
e=>e.toString()).join(" ")+")"};re.prototype.toString=function(){return this.expr+this.operator};B.prototype.toString=function(){return"~"+this.expr};z.prototype.
toString=function(){return"&"+this.expr};A.prototype.toString=function(){if(this.args.length>0){let e=this.args.map(t=>t.toString());return this.ruleName+"<"+e.
join(",")+">"}else return this.ruleName};K.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var ha=class e extends N{static{s(this,"CaseInsensitiveTerminal")}constructor(t){super(),this.obj=t}_getString(t){let r=t.currentApplication().args[this.obj.index];
return Le(r instanceof D,"expected a Terminal expression"),r.obj}allowsSkippingPrecedingSpace(){return!0}eval(t){let{inputStream:r}=t,n=r.pos,a=this._getString(
t);return r.matchString(a,!0)?(t.pushBinding(new Je(a.length),n),!0):(t.processFailure(n,this),!1)}getArity(){return 1}substituteParams(t){return new e(this.obj.
substituteParams(t))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(t){return new ke(this,this.obj.toFailure(t)+" (case-ins\
ensitive)","description")}_isNullable(t,r){return this.obj._isNullable(t,r)}};var eh;hs(e=>{eh=e.rules.applySyntactic.body});var Mp=new A("spaces"),ks=class{static{s(this,"MatchState")}constructor(t,r,n){this.matcher=t,this.startExpr=r,this.
grammar=t.grammar,this.input=t.getInput(),this.inputStream=new Mt(this.input),this.memoTable=t._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],n!==void 0&&(this.positionToRecordFailures=n,this.recordedFailures=Object.create(null))}posToOffset(t){return t-this._posStack[this.
_posStack.length-1]}enterApplication(t,r){this._posStack.push(this.inputStream.pos),this._applicationStack.push(r),this.inLexifiedContextStack.push(!1),t.enter(
r),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(t,r){let n=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),t.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),r&&this.pushBinding(r,n)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let t=this.currentApplication();return t?t.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(Mp),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(t){return t.allowsSkippingPrecedingSpace()&&t!==Mp?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(t,r){
this._bindings.push(t),this._bindingOffsets.push(this.posToOffset(r))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(t){for(;this._bindings.length>t;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(t){let r=this.
memoTable[t];return r||(r=this.memoTable[t]=new ms),r}processFailure(t,r){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,t),this.recordedFailures&&
t===this.positionToRecordFailures){let n=this.currentApplication();n&&(r=r.substituteParams(n.args)),this.recordFailure(r.toFailure(this.grammar),!1)}}recordFailure(t,r){
let n=t.toKey();this.recordedFailures[n]?this.recordedFailures[n].isFluffy()&&!t.isFluffy()&&this.recordedFailures[n].clearFluffy():this.recordedFailures[n]=r?t.
clone():t}recordFailures(t,r){Object.keys(t).forEach(n=>{this.recordFailure(t[n],r)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let t=Object.create(
null);return Object.keys(this.recordedFailures).forEach(r=>{t[r]=this.recordedFailures[r].clone()}),t}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(t,r){let n=this.memoTable[t];if(n&&r instanceof
A){let a=n.memo[r.toMemoKey()];if(a&&a.traceEntry){let o=a.traceEntry.cloneWithExpr(r);return o.isMemoized=!0,o}}return null}getTraceEntry(t,r,n,a){if(r instanceof
A){let o=this.currentApplication(),i=o?o.args:[];r=r.substituteParams(i)}return this.getMemoizedTraceEntry(t,r)||new ar(this.input,t,this.inputStream.pos,r,n,a,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(t){return this.trace&&!t.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+t.rightmostFailureOffset===
this.positionToRecordFailures?!!t.failuresAtRightmostPosition:!0}useMemoizedResult(t,r){this.trace&&this.trace.push(r.traceEntry);let n=this.inputStream.pos+r.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,n),this.recordedFailures&&this.positionToRecordFailures===n&&r.failuresAtRightmostPosition&&
this.recordFailures(r.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,r.examinedLength+t),r.value?(this.
inputStream.pos+=r.matchLength,this.pushBinding(r.value,t),!0):!1}eval(t){let{inputStream:r}=this,n=this._bindings.length,a=this.userData,o;this.recordedFailures&&
(o=this.recordedFailures,this.recordedFailures=Object.create(null));let i=r.pos,u=this.maybeSkipSpacesBefore(t),p;this.trace&&(p=this.trace,this.trace=[]);let c=t.
eval(this);if(this.trace){let l=this._bindings.slice(n),_=this.getTraceEntry(u,t,c,l);_.isImplicitSpaces=t===Mp,_.isRootNode=t===this.startExpr,p.push(_),this.trace=
p}return c?this.recordedFailures&&r.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(l=>{this.recordedFailures[l].makeFluffy()}):
(r.pos=i,this.truncateBindings(n),this.userData=a),this.recordedFailures&&this.recordFailures(o,!1),t===eh&&this.skipSpaces(),c}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let t;this.recordedFailures&&(t=Object.keys(this.recordedFailures).map(n=>this.recordedFailures[n]));let r=this._bindings[0];return r&&
(r.grammar=this.grammar),new hn(this.matcher,this.input,this.startExpr,r,this._bindingOffsets[0],this.rightmostFailurePosition,t)}getTrace(){this.trace=[];let t=this.
getMatchResult(),r=this.trace[this.trace.length-1];return r.result=t,r}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var ys=class{static{s(this,"Matcher")}constructor(t){this.grammar=t,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(t){return this._input!==t&&this.replaceInputRange(0,this._input.length,t),this}replaceInputRange(t,r,n){
let a=this._input,o=this._memoTable;if(t<0||t>a.length||r<0||r>a.length||t>r)throw new Error("Invalid indices: "+t+" and "+r);this._input=a.slice(0,t)+n+a.slice(
r),this._input!==a&&o.length>0&&(this._isMemoTableStale=!0);let i=o.slice(r);o.length=t;for(let u=0;u<n.length;u++)o.push(void 0);for(let u of i)o.push(u);for(let u=0;u<
t;u++){let p=o[u];p&&p.clearObsoleteEntries(u,t)}return this}match(t,r={incremental:!0}){return this._match(this._getStartExpr(t),{incremental:r.incremental,tracing:!1})}trace(t,r={
incremental:!0}){return this._match(this._getStartExpr(t),{incremental:r.incremental,tracing:!0})}_match(t,r={}){let n={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...r};if(!n.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw $f(this.grammar);let a=new ks(this,
t,n.positionToRecordFailures);return n.tracing?a.getTrace():a.getMatchResult()}_getStartExpr(t){let r=t||this.grammar.defaultStartRule;if(!r)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let n=this.grammar.parseApplication(r);return new F([n,W])}};var ma=[],Op=s((e,t)=>Object.prototype.hasOwnProperty.call(e,t),"hasOwnProperty"),ws=class{static{s(this,"Wrapper")}constructor(t,r,n){this._node=t,this.source=
r,this._baseInterval=n,t.isNonterminal()&&Le(r===n),this._childWrappers=[]}_forgetMemoizedResultFor(t){delete this._node[this._semantics.attributeKeys[t]],this.
children.forEach(r=>{r._forgetMemoizedResultFor(t)})}child(t){if(!(0<=t&&t<this._node.numChildren()))return;let r=this._childWrappers[t];if(!r){let n=this._node.
childAt(t),a=this._node.childOffsets[t],o=this._baseInterval.subInterval(a,n.matchLength),i=n.isNonterminal()?o:this._baseInterval;r=this._childWrappers[t]=this.
_semantics.wrap(n,o,i)}return r}_children(){for(let t=0;t<this._node.numChildren();t++)this.child(t);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(t){let r=t||[],n=r.map(i=>i.
_node),a=new mn(n,[],-1,!1),o=this._semantics.wrap(a,null,null);return o._childWrappers=r,o}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},we=class e{static{s(this,"Semantics")}constructor(t,r){
let n=this;if(this.grammar=t,this.checkedActionDicts=!1,this.Wrapper=class extends(r?r.Wrapper:ws){constructor(a,o,i){super(a,o,i),n.checkActionDictsIfHaventAlready(),
this._semantics=n}toString(){return"[semantics wrapper for "+n.grammar.name+"]"}},this.super=r,r){if(!(t.equals(this.super.grammar)||t._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+t.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let a in this.attributes)Object.
defineProperty(this.attributeKeys,a,{value:Rp(a)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
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
`),n}addOperationOrAttribute(t,r,n){let a=t+"s",o=th(r,t),{name:i}=o,{formals:u}=o;this.assertNewName(i,t);let p=$0(t,i,_),c={_default:p};Object.keys(n).forEach(
d=>{c[d]=n[d]});let l=t==="operation"?new Nr(i,u,c,p):new ga(i,c,p);l.checkActionDict(this.grammar),this[a][i]=l;function _(...d){let f=this._semantics[a][i];if(arguments.
length!==f.formals.length)throw new Error("Invalid number of arguments passed to "+i+" "+t+" (expected "+f.formals.length+", got "+arguments.length+")");let h=Object.
create(null);for(let[g,k]of Object.entries(d)){let y=f.formals[g];h[y]=k}let m=this.args;this.args=h;let b=f.execute(this._semantics,this);return this.args=m,b}
s(_,"doIt"),t==="operation"?(this.Wrapper.prototype[i]=_,this.Wrapper.prototype[i].toString=function(){return"["+i+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,i,{get:_,configurable:!0}),Object.defineProperty(this.attributeKeys,i,{value:Rp(i)}))}extendOperationOrAttribute(t,r,n){let a=t+"s";if(th(r,"attribute"),
!(this.super&&r in this.super[a]))throw new Error("Cannot extend "+t+" '"+r+"': did not inherit an "+t+" with that name");if(Op(this[a],r))throw new Error("Cann\
ot extend "+t+" '"+r+"' again");let o=this[a][r].formals,i=this[a][r].actionDict,u=Object.create(i);Object.keys(n).forEach(p=>{u[p]=n[p]}),this[a][r]=t==="opera\
tion"?new Nr(r,o,u):new ga(r,u),this[a][r].checkActionDict(this.grammar)}assertNewName(t,r){if(Op(ws.prototype,t))throw new Error("Cannot add "+r+" '"+t+"': tha\
t's a reserved name");if(t in this.operations)throw new Error("Cannot add "+r+" '"+t+"': an operation with that name already exists");if(t in this.attributes)throw new Error(
"Cannot add "+r+" '"+t+"': an attribute with that name already exists")}wrap(t,r,n){let a=n||r;return t instanceof this.Wrapper?t:new this.Wrapper(t,r,a)}};function th(e,t){
if(!we.prototypeGrammar)return Le(e.indexOf("(")===-1),{name:e,formals:[]};let r=we.prototypeGrammar.match(e,t==="operation"?"OperationSignature":"AttributeSign\
ature");if(r.failed())throw new Error(r.message);return we.prototypeGrammarSemantics(r).parse()}s(th,"parseSignature");function $0(e,t,r){return function(...n){
let o=(this._semantics.operations[t]||this._semantics.attributes[t]).formals.map(i=>this.args[i]);if(!this.isIteration()&&n.length===1)return r.apply(n[0],o);throw Wf(
this.ctorName,t,e,ma)}}s($0,"newDefaultAction");we.createSemantics=function(e,t){let r=new we(e,t!==void 0?t:we.BuiltInSemantics._getSemantics()),n=s(function(o){
if(!(o instanceof hn))throw new TypeError("Semantics expected a MatchResult, but got "+ps(o));if(o.failed())throw new TypeError("cannot apply Semantics to "+o.toString());
let i=o._cst;if(i.grammar!==e)throw new Error("Cannot use a MatchResult from grammar '"+i.grammar.name+"' with a semantics for '"+e.name+"'");let u=new Mt(o.input);
return r.wrap(i,u.interval(o._cstOffset,o.input.length))},"ASemantics");return n.addOperation=function(a,o){return r.addOperationOrAttribute("operation",a,o),n},
n.extendOperation=function(a,o){return r.extendOperationOrAttribute("operation",a,o),n},n.addAttribute=function(a,o){return r.addOperationOrAttribute("attribute",
a,o),n},n.extendAttribute=function(a,o){return r.extendOperationOrAttribute("attribute",a,o),n},n._getActionDict=function(a){let o=r.operations[a]||r.attributes[a];
if(!o)throw new Error('"'+a+'" is not a valid operation or attribute name in this semantics for "'+e.name+'"');return o.actionDict},n._remove=function(a){let o;
return a in r.operations?(o=r.operations[a],delete r.operations[a]):a in r.attributes&&(o=r.attributes[a],delete r.attributes[a]),delete r.Wrapper.prototype[a],
o},n.getOperationNames=function(){return Object.keys(r.operations)},n.getAttributeNames=function(){return Object.keys(r.attributes)},n.getGrammar=function(){return r.
grammar},n.toRecipe=function(a){return r.toRecipe(a)},n.toString=r.toString.bind(r),n._getSemantics=function(){return r},n};var Nr=class{static{s(this,"Operatio\
n")}constructor(t,r,n,a){this.name=t,this.formals=r,this.actionDict=n,this.builtInDefault=a}checkActionDict(t){t._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(t,r){try{let{ctorName:n}=r._node,a=this.actionDict[n];return a?(ma.push([this,n]),a.apply(r,r._children())):r.isNonterminal()&&(a=this.
actionDict._nonterminal,a)?(ma.push([this,"_nonterminal",n]),a.apply(r,r._children())):(ma.push([this,"default action",n]),this.actionDict._default.apply(r,r._children()))}finally{
ma.pop()}}};Nr.prototype.typeName="operation";var ga=class extends Nr{static{s(this,"Attribute")}constructor(t,r,n){super(t,[],r,n)}execute(t,r){let n=r._node,a=t.
attributeKeys[this.name];return Op(n,a)||(n[a]=Nr.prototype.execute.call(this,t,r)),n[a]}};ga.prototype.typeName="attribute";var rh=["_iter","_terminal","_nonterminal","_default"];function nh(e){return Object.keys(e.rules).sort().map(t=>e.rules[t])}s(nh,"getSortedRuleValues");var F0=s(
e=>e.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),ah,oh,pe=class e{static{s(this,"Grammar")}constructor(t,r,n,a){if(this.name=t,this.superGrammar=
r,this.rules=n,a){if(!(a in n))throw new Error("Invalid start rule: '"+a+"' is not a rule in grammar '"+t+"'");this.defaultStartRule=a}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new ys(this)}isBuiltIn(){return this===e.ProtoBuiltInRules||this===e.BuiltInRules}equals(t){if(this===
t)return!0;if(t==null||this.name!==t.name||this.defaultStartRule!==t.defaultStartRule||!(this.superGrammar===t.superGrammar||this.superGrammar.equals(t.superGrammar)))
return!1;let r=nh(this),n=nh(t);return r.length===n.length&&r.every((a,o)=>a.description===n[o].description&&a.formals.join(",")===n[o].formals.join(",")&&a.body.
toString()===n[o].body.toString())}match(t,r){let n=this.matcher();return n.replaceInputRange(0,0,t),n.match(r)}trace(t,r){let n=this.matcher();return n.replaceInputRange(
0,0,t),n.trace(r)}createSemantics(){return we.createSemantics(this)}extendSemantics(t){return we.createSemantics(this,t._getSemantics())}_checkTopDownActionDict(t,r,n){
let a=[];for(let o in n){let i=n[o];if(!rh.includes(o)&&!(o in this.rules)){a.push(`'${o}' is not a valid semantic action for '${this.name}'`);continue}if(typeof i!=
"function"){a.push(`'${o}' must be a function in an action dictionary for '${this.name}'`);continue}let p=i.length,c=this._topDownActionArity(o);if(p!==c){let l;
o==="_iter"||o==="_nonterminal"?l=`it should use a rest parameter, e.g. \`${o}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:l=`expected ${c}, got ${p}`,a.push(`Semantic action '${o}' has the wrong arity: ${l}`)}}if(a.length>0){let o=a.map(u=>"- "+u),i=new Error([`Found erro\
rs in the action dictionary of the '${r}' ${t}:`,...o].join(`
`));throw i.problems=a,i}}_topDownActionArity(t){return rh.includes(t)?0:this.rules[t].body.getArity()}_inheritsFrom(t){let r=this.superGrammar;for(;r;){if(r.equals(
t,!0))return!0;r=r.superGrammar}return!1}toRecipe(t=void 0){let r={};this.source&&(r.source=this.source.contents);let n=null;this.defaultStartRule&&(n=this.defaultStartRule);
let a={};Object.keys(this.rules).forEach(u=>{let p=this.rules[u],{body:c}=p,l=!this.superGrammar||!this.superGrammar.rules[u],_;l?_="define":_=c instanceof Et?"\
extend":"override";let d={};if(p.source&&this.source){let m=p.source.relativeTo(this.source);d.sourceInterval=[m.startIdx,m.endIdx]}let f=l?p.description:null,h=c.
outputRecipe(p.formals,this.source);a[u]=[_,d,f,p.formals,h]});let o="null";t?o=t:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(o=this.superGrammar.toRecipe());
let i=[...["grammar",r,this.name].map(JSON.stringify),o,...[n,a].map(JSON.stringify)];return F0(`[${i.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let t=new lt;t.append("{");let r=!0;for(let n in this.rules){let{body:a}=this.rules[n];r?r=!1:t.append(","),t.append(`
`),t.append("  "),this.addSemanticActionTemplate(n,a,t)}return t.append(`
}`),t.contents()}addSemanticActionTemplate(t,r,n){n.append(t),n.append(": function(");let a=this._topDownActionArity(t);n.append(dn("_",a).join(", ")),n.append(
`) {
`),n.append("  }")}parseApplication(t){let r;if(t.indexOf("<")===-1)r=new A(t);else{let a=ah.match(t,"Base_application");r=oh(a,{})}if(!(r.ruleName in this.rules))
throw _s(r.ruleName,this.name);let{formals:n}=this.rules[r.ruleName];if(n.length!==r.args.length){let{source:a}=this.rules[r.ruleName];throw ds(r.ruleName,n.length,
r.args.length,a)}return r}_setUpMatchState(t){this._matchStateInitializer&&this._matchStateInitializer(t)}};pe.ProtoBuiltInRules=new pe("ProtoBuiltInRules",void 0,
{any:{body:J,formals:[],description:"any character",primitive:!0},end:{body:W,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new ha(new U(
0)),formals:["str"],primitive:!0},lower:{body:new K("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new K("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new K("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new je(
new A("space")),formals:[]},space:{body:new j("\0"," "),formals:[],description:"a space"}});pe.initApplicationParser=function(e,t){ah=e,oh=t};var ba=class{static{s(this,"GrammarDecl")}constructor(t){this.name=t}sourceInterval(t,r){return this.source.subInterval(t,r-t)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?pe.ProtoBuiltInRules:pe.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(t,r){
let n=this.ensureSuperGrammar().rules[t];if(!n)throw Ff(t,this.superGrammar.name,r);return n}installOverriddenOrExtendedRule(t,r,n,a){let o=us(r);if(o.length>0)
throw xp(t,o,a);let i=this.ensureSuperGrammar().rules[t],u=i.formals,p=u?u.length:0;if(r.length!==p)throw ds(t,p,r.length,a);return this.install(t,r,n,i.description,
a)}install(t,r,n,a,o,i=!1){return this.rules[t]={body:n.introduceParams(r),formals:r,description:a,source:o,primitive:i},this}withSuperGrammar(t){if(this.superGrammar)
throw new Error("the super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=t,this.rules=Object.create(t.rules),t.isBuiltIn()||(this.
defaultStartRule=t.defaultStartRule),this}withDefaultStartRule(t){return this.defaultStartRule=t,this}withSource(t){return this.source=new Mt(t).interval(0,t.length),
this}build(){let t=new pe(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);t._matchStateInitializer=t.superGrammar._matchStateInitializer,t.
supportsIncrementalParsing=t.superGrammar.supportsIncrementalParsing;let r=[],n=!1;return Object.keys(t.rules).forEach(a=>{let{body:o}=t.rules[a];try{o.assertChoicesHaveUniformArity(
a)}catch(i){r.push(i)}try{o.assertAllApplicationsAreValid(a,t)}catch(i){r.push(i),n=!0}}),n||Object.keys(t.rules).forEach(a=>{let{body:o}=t.rules[a];try{o.assertIteratedExprsAreNotNullable(
t,[])}catch(i){r.push(i)}}),r.length>0&&Vf(r),this.source&&(t.source=this.source),t}define(t,r,n,a,o,i){if(this.ensureSuperGrammar(),this.superGrammar.rules[t])
throw vp(t,this.name,this.superGrammar.name,o);if(this.rules[t])throw vp(t,this.name,this.name,o);let u=us(r);if(u.length>0)throw xp(t,u,o);return this.install(
t,r,n,a,o,i)}override(t,r,n,a,o){return this.ensureSuperGrammarRuleForOverriding(t,o),this.installOverriddenOrExtendedRule(t,r,n,o),this}extend(t,r,n,a,o){if(!this.
ensureSuperGrammar().rules[t])throw qf(t,this.superGrammar.name,o);let u=new Et(this.superGrammar,t,n);return u.source=n.source,this.installOverriddenOrExtendedRule(
t,r,u,o),this}};var Bt=class{static{s(this,"Builder")}constructor(t){this.currentDecl=null,this.currentRuleName=null,this.options=t||{}}newGrammar(t){return new ba(t)}grammar(t,r,n,a,o){
let i=new ba(r);return n&&i.withSuperGrammar(n instanceof pe?n:this.fromRecipe(n)),a&&i.withDefaultStartRule(a),t&&t.source&&i.withSource(t.source),this.currentDecl=
i,Object.keys(o).forEach(u=>{this.currentRuleName=u;let p=o[u],c=p[0],l=p[1],_=p[2],d=p[3],f=this.fromRecipe(p[4]),h;i.source&&l&&l.sourceInterval&&(h=i.source.
subInterval(l.sourceInterval[0],l.sourceInterval[1]-l.sourceInterval[0])),i[c](u,d,f,_,h)}),this.currentRuleName=this.currentDecl=null,i.build()}terminal(t){return new D(
t)}range(t,r){return new j(t,r)}param(t){return new U(t)}alt(...t){let r=[];for(let n of t)n instanceof N||(n=this.fromRecipe(n)),n instanceof $?r=r.concat(n.terms):
r.push(n);return r.length===1?r[0]:new $(r)}seq(...t){let r=[];for(let n of t)n instanceof N||(n=this.fromRecipe(n)),n instanceof F?r=r.concat(n.factors):r.push(
n);return r.length===1?r[0]:new F(r)}star(t){return t instanceof N||(t=this.fromRecipe(t)),new je(t)}plus(t){return t instanceof N||(t=this.fromRecipe(t)),new _t(
t)}opt(t){return t instanceof N||(t=this.fromRecipe(t)),new be(t)}not(t){return t instanceof N||(t=this.fromRecipe(t)),new B(t)}lookahead(t){return t instanceof
N||(t=this.fromRecipe(t)),this.options.eliminateLookaheads?new B(new B(t)):new z(t)}lex(t){return t instanceof N||(t=this.fromRecipe(t)),new ee(t)}app(t,r){return r&&
r.length>0&&(r=r.map(function(n){return n instanceof N?n:this.fromRecipe(n)},this)),new A(t,r)}splice(t,r){return new Rt(this.currentDecl.superGrammar,this.currentRuleName,
t.map(n=>this.fromRecipe(n)),r.map(n=>this.fromRecipe(n)))}fromRecipe(t){let r=t[0]==="grammar"?t.slice(1):t.slice(2),n=this[t[0]](...r),a=t[1];return a&&a.sourceInterval&&
this.currentDecl&&n.withSource(this.currentDecl.sourceInterval(...a.sourceInterval)),n}};function Ye(e){return typeof e=="function"?e.call(new Bt):(typeof e=="string"&&(e=JSON.parse(e)),new Bt().fromRecipe(e))}s(Ye,"makeRecipe");var ka=Ye(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);pe.BuiltInRules=ka;Yf(pe.BuiltInRules);var ya=Ye(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Ip=Object.create(N.prototype);function sh(e,t){for(let r in e)if(r===t)return!0;return!1}s(sh,"namespaceHas");function Pp(e,t,r,n){let a=new Bt(n),o,i,u,p=!1;
return(r||ya).createSemantics().addOperation("visit",{Grammars(_){return _.children.map(d=>d.visit())},Grammar(_,d,f,h,m){let b=_.visit();o=a.newGrammar(b),d.child(
0)&&d.child(0).visit(),h.children.map(k=>k.visit());let g=o.build();if(g.source=this.source.trimmed(),sh(t,b))throw Hf(g,t);return t[b]=g,g},SuperGrammar(_,d){let f=d.
visit();if(f==="null")o.withSuperGrammar(null);else{if(!t||!sh(t,f))throw Cf(f,t,d.source);o.withSuperGrammar(t[f])}},Rule_define(_,d,f,h,m){i=_.visit(),u=d.children.
map(y=>y.visit())[0]||[],!o.defaultStartRule&&o.ensureSuperGrammar()!==pe.ProtoBuiltInRules&&o.withDefaultStartRule(i);let b=m.visit(),g=f.children.map(y=>y.visit())[0],
k=this.source.trimmed();return o.define(i,u,b,g,k)},Rule_override(_,d,f,h){i=_.visit(),u=d.children.map(g=>g.visit())[0]||[];let m=this.source.trimmed();o.ensureSuperGrammarRuleForOverriding(
i,m),p=!0;let b=h.visit();return p=!1,o.override(i,u,b,null,m)},Rule_extend(_,d,f,h){i=_.visit(),u=d.children.map(g=>g.visit())[0]||[];let m=h.visit(),b=this.source.
trimmed();return o.extend(i,u,m,null,b)},RuleBody(_,d){return a.alt(...d.visit()).withSource(this.source)},OverrideRuleBody(_,d){let f=d.visit(),h=f.indexOf(Ip);
if(h>=0){let m=f.slice(0,h),b=f.slice(h+1);return b.forEach(g=>{if(g===Ip)throw Uf(g)}),new Rt(o.superGrammar,i,m,b).withSource(this.source)}else return a.alt(...f).
withSource(this.source)},Formals(_,d,f){return d.visit()},Params(_,d,f){return d.visit()},Alt(_){return a.alt(..._.visit()).withSource(this.source)},TopLevelTerm_inline(_,d){
let f=i+"_"+d.visit(),h=_.visit(),m=this.source.trimmed(),b=!(o.superGrammar&&o.superGrammar.rules[f]);p&&!b?o.override(f,u,h,null,m):o.define(f,u,h,null,m);let g=u.
map(k=>a.app(k));return a.app(f,g).withSource(h.source)},OverrideTopLevelTerm_superSplice(_){return Ip},Seq(_){return a.seq(..._.children.map(d=>d.visit())).withSource(
this.source)},Iter_star(_,d){return a.star(_.visit()).withSource(this.source)},Iter_plus(_,d){return a.plus(_.visit()).withSource(this.source)},Iter_opt(_,d){return a.
opt(_.visit()).withSource(this.source)},Pred_not(_,d){return a.not(d.visit()).withSource(this.source)},Pred_lookahead(_,d){return a.lookahead(d.visit()).withSource(
this.source)},Lex_lex(_,d){return a.lex(d.visit()).withSource(this.source)},Base_application(_,d){let f=d.children.map(h=>h.visit())[0]||[];return a.app(_.visit(),
f).withSource(this.source)},Base_range(_,d,f){return a.range(_.visit(),f.visit()).withSource(this.source)},Base_terminal(_){return a.terminal(_.visit()).withSource(
this.source)},Base_paren(_,d,f){return d.visit()},ruleDescr(_,d,f){return d.visit()},ruleDescrText(_){return this.sourceString.trim()},caseName(_,d,f,h,m){return f.
visit()},name(_,d){return this.sourceString},nameFirst(_){},nameRest(_){},terminal(_,d,f){return d.children.map(h=>h.visit()).join("")},oneCharTerminal(_,d,f){return d.
visit()},escapeChar(_){try{return kp(this.sourceString)}catch(d){throw d instanceof RangeError&&d.message.startsWith("Invalid code point ")?zf(_):d}},NonemptyListOf(_,d,f){
return[_.visit()].concat(f.children.map(h=>h.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(e).visit()}s(Pp,"buildGrammar");var ih=Ye(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);q0(pe.BuiltInRules);D0(ih);function q0(e){let t={empty(){return this.iteration()},nonEmpty(r,n,a){return this.iteration([r].concat(a.children))},self(...r){return this}};
we.BuiltInSemantics=we.createSemantics(e,null).addOperation("asIteration",{emptyListOf:t.empty,nonemptyListOf:t.nonEmpty,EmptyListOf:t.empty,NonemptyListOf:t.nonEmpty,
_iter:t.self})}s(q0,"initBuiltInSemantics");function D0(e){we.prototypeGrammarSemantics=e.createSemantics().addOperation("parse",{AttributeSignature(t){return{name:t.
parse(),formals:[]}},OperationSignature(t,r){return{name:t.parse(),formals:r.children.map(n=>n.parse())[0]||[]}},Formals(t,r,n){return r.asIteration().children.
map(a=>a.parse())},name(t,r){return this.sourceString}}),we.prototypeGrammar=e}s(D0,"initPrototypeParser");function uh(e){let t=0,r=[0],n=s(()=>r[r.length-1],"topOfStack"),a={},o=/( *).*(?:$|\r?\n|\r)/g,i;for(;(i=o.exec(e))!=null;){let[u,p]=i;if(u.length===0)break;let c=p.
length,l=n(),_=t+c;if(c>l)r.push(c),a[_]=1;else if(c<l){let d=r.length;for(;n()!==c;)r.pop();a[_]=-1*(d-r.length)}t+=u.length}return r.length>1&&(a[t]=1-r.length),
a}s(uh,"findIndentation");var ch="an indented block",lh="a dedent",ph=1114112,Lp=class extends Mt{static{s(this,"InputStreamWithIndentation")}constructor(t){super(t.input),this.state=t}_indentationAt(t){
return this.state.userData[t]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),ph):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),ph):super.
nextCodePoint()}},vs=class extends N{static{s(this,"Indentation")}constructor(t=!0){super(),this.isIndent=t}allowsSkippingPrecedingSpace(){return!0}eval(t){let{
inputStream:r}=t,n=t.userData;t.doNotMemoize=!0;let a=r.pos,o=this.isIndent?1:-1;return(n[a]||0)*o>0?(t.userData=Object.create(n),t.userData[a]-=o,t.pushBinding(
new Je(0),a),!0):(t.processFailure(a,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(t,r){}_isNullable(t,r){return!1}assertChoicesHaveUniformArity(t){}assertIteratedExprsAreNotNullable(t){}introduceParams(t){
return this}substituteParams(t){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(t){let r=this.isIndent?
ch:lh;return new ke(this,r,"description")}},G0=new A("indent"),j0=new A("dedent"),B0=new Rt(ka,"any",[G0,j0],[]),Cp=new Bt().newGrammar("IndentationSensitive").
withSuperGrammar(ka).define("indent",[],new vs(!0),ch,void 0,!0).define("dedent",[],new vs(!1),lh,void 0,!0).extend("any",[],B0,"any character",void 0).build();
Object.assign(Cp,{_matchStateInitializer(e){e.userData=uh(e.input),e.inputStream=new Lp(e)},supportsIncrementalParsing:!1});pe.initApplicationParser(ya,Pp);var _h=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,dh=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var fh=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var Re='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',xs='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Ss='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it';function le(e,t){return`CHANGELOG ${e}; ${t}`}s(le,"changelog");var gn={newerThan:"0.23.2",source:`no entry in th\
e CHANGELOG; ${Re}`},U0={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",
source:"CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"\
`sizeof`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:le("0.12.0, #1476",Ss)},"double-point\
er":{from:"0.12",name:"a cast to a pointer to a pointer",source:le("0.12.0, #1557",Ss)},"digit-separator":{from:"0.14",name:"`_` between digits",source:le("0.14\
.0, #1900",Ss)},"integer-suffix":{from:"0.14",name:"a number with a suffix",source:le("0.14.0, #1938",Ss)},"array-cast":{from:"0.19",name:"a cast to an array",source:le(
"0.19.0, #2686",xs)},"config-block":{from:"0.20",name:"a `config` block",source:le("0.20.0, #2815",xs)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",
source:'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},
name:"`return` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{
from:"0.21",name:"`for ($kv : @map)`",source:le("0.21.0, #3003",xs)},let:{from:"0.22",name:"`let`",source:le("0.22.0, #3461",xs)},"for-range":{from:"0.24",name:"\
`for ($i : a..b)`",source:le("0.24.0, #4126",Re)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:le("0.24.0, #4503",Re)},macro:{from:"\
0.24",name:"a macro",source:le("0.24.0, #4037",Re)},"map-declaration":{from:"0.24",name:"a map declaration",source:le("0.24.0, #3863",Re)},import:{newerThan:"0.\
23.2",name:"`import`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${Re}`},"block-expression":{from:"0.24",name:"a block\
 on its own, or a block or an if as an expression",source:le("0.24.0, #3780",Re)},duration:{from:"0.24",name:"a duration literal",source:le("0.24.0, #4317",Re)},
record:{from:"0.25",name:"a record",source:le("0.25.0, #4947",Re)},"named-probe":{from:"0.25",name:"a named probe",source:le("0.25.0, #4752",Re)},"empty-middle":{
from:"0.26",name:"`a ?: b`",source:le("0.26.0, #5077",Re)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its\
 own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:le("0.\
26.0, #4867",Re)},"attribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:le("0.26.0, #5153",Re)},"attribute-before":{...gn,name:"`__a\
ttribute__` before a name"},discard:{...gn,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG \
says when it came (0.26.0, #5185 makes it stable); ${Re}`},"short-tuple":{...gn,name:"a tuple with fewer than two elements"},"trailing-comma":{...gn,name:"a com\
ma behind the last element of a tuple"},comptime:{...gn,name:"`comptime`"},"unroll-expression":{...gn,name:"`unroll` of anything but a number or a positional pa\
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
newerThan:"0.23.2",name:"`_` in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${Re}`}},z0={offsetof:{from:"0.18",name:"\
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
"Unknown identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},Ce={...U0,...z0};var mh=2n**64n-1n,hh=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),W0=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
V0=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,J0=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Er(e){return e.length>=4&&W0.test(e)&&ve(e)>mh}s(Er,"isTooLarg\
e");function ve(e){let t=e.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(t)){let[,i="0",u=""]=V0.exec(t)??[];return BigInt(i)*(hh.
get(u)??1n)}let[,r="0",n="0",a=""]=J0.exec(t)??[];if(n.length>3)return BigInt(r)>0n?mh+1n:0n;let o=/^0[0-7]+$/.test(t);return BigInt(o?`0o${r}`:r)*10n**BigInt(n)*
(hh.get(a)??1n)}s(ve,"amountOf");function ae(e){if(e.kind==="unary"&&e.operator==="-"){let t=ae(e.operand);return t===void 0?void 0:-t}return e.kind==="cast"?ae(
e.operand):e.kind==="integer"&&/^\d+$/.test(e.text)?Number(e.text):void 0}s(ae,"integer");var Ns=new Map(un.flatMap(({name:e,spellings:t})=>t.map(r=>[r.name,e]))),Y0=new Map([...Ns].filter(([e,t])=>e.toLowerCase()===t).map(([,e])=>[e,e])),Es=[...Ns.keys()].
filter(e=>e.length>2),gh=[...Ns.keys()].filter(e=>e.length<=2);function or(e){return Ns.get(e)??Y0.get(e.toLowerCase())}s(or,"providerOf");var Hp=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function Dp(e,t){Hp.lastIndex=t;let r=Hp.exec(e)?.[1];return r!==void 0&&or(r)!==void 0?Hp.lastIndex:t}s(Dp,"attachPointAt");var bh=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
X0=String.raw`(?:[^\s\p{Cc}",{}/:;]|${bh})`,qp=String.raw`(?:\\.|[^\s\p{Cc}",{]|${bh})*`,$p=new RegExp(`${X0}+(?::${qp})?|:${qp}`,"yu"),Fp=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${qp}`,
"yu");function kh(e,t){let r=Dp(e,t);if(r===t){if($p.lastIndex=t,!$p.test(e))return t;r=$p.lastIndex}for(Fp.lastIndex=r;Fp.test(e);)r=Fp.lastIndex;return r}s(kh,
"attachPointEnd");var Q0=new Map(dh.map((e,t)=>[e,String.fromCharCode(33+t)]));function ye(e){let t=Q0.get(e);if(t===void 0)throw new TypeError(`The grammar has no token ${e}`);return t}
s(ye,"codeOf");var e1=new Map([":","+","@","="].map(e=>[e,ye(e)])),t1=45,r1=57,[n1,yh]=[ye(":"),ye("=")],[Gp,a1]=[ye("<positional>"),ye("<stray $>")],[Rs,o1,s1]=[
ye("<name>"),ye("<number>"),ye("<negative number>")],[i1,Nh]=[ye("<argument>"),ye("<pattern>")],u1=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(
e=>[e,ye(e)])),wh=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,vh=/\s/,xh=/[\w./#<>()-]+/y,Eh=/\*|\[.*\]/s,
Sh=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function Rh(e){let t=[],r=!0,n=!1,a=-1,o="",i=!1,u=s((c,l=r&&t.at(-1)?.code===Gp)=>{let _=l?Rs:r?p1(o):c1(o);o!==""&&t.push({code:_,
start:a,end:c,value:o,quoted:i}),a=-1,o="",i=!1},"close"),p=s((c,l,_)=>{c===yh||r&&c===Gp?u(l,!0):u(l),t.push({code:c,start:l,end:_,value:e.slice(l,_),quoted:n})},
"push");for(let c=0;c<e.length;c++){let l=e[c]??"",_=l==="+"||!n?e1.get(l):void 0;if(_!==void 0&&(_!==yh||r&&c+1<e.length))p(_,c,c+1),r&&=_!==n1;else if(!n&&l===
"$"){Sh.lastIndex=c;let d=Sh.exec(e)?.[0]??l;p(/^\$[1-9]/.test(d)?Gp:a1,c,c+d.length),c+=d.length-1}else if(!n&&vh.test(l))u(c);else{a===-1&&(a=c),i||=n||l==='"',
xh.lastIndex=c;let d=xh.exec(e)?.[0];if(d!==void 0){o+=d,c+=d.length-1;continue}if(l==='"'){n=!n;continue}l==="\\"&&(n||vh.test(e[c+1]??""))&&(n||(o+=l),c++),o+=
e[c]??""}}return u(e.length),t}s(Rh,"tokensOf");function p1(e){let t=or(e);return t!==void 0?ye(t):Eh.test(e)?Nh:Rs}s(p1,"headCode");function c1(e){let t=u1.get(
e);if(t!==void 0)return t;let r=e.charCodeAt(0);if(r<=r1){if(wh.test(e))return Er(e)?Rs:o1;if(r===t1&&wh.test(e.slice(1)))return s1}return e.startsWith("arg")&&
/^arg\d+$/.test(e)?i1:Eh.test(e)?Nh:Rs}s(c1,"partCode");var Ah=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,Th=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var Mh=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var Oh=new Map(Mh),l1=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),_1=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),d1=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function Ih(e,t){let r=new Set(e.getRightmostFailures().filter(a=>!a.getText().
startsWith("not ")).flatMap(a=>{let o=f1(a);return t||!a.isFluffy()?o:o.filter(i=>i==="an expression")}));if(r.has("an expression")&&jp(r,l1,"an expression"),r.
has("a name")&&r.delete("'comptime'"),r.has("'let'")&&r.has("'for'")&&jp(r,_1,"a statement"),r.has("an operator")&&jp(r,d1,"an operator"),r.has("end of input"))
return["a probe"];let n=s(a=>a.startsWith("'")?0:a==="an operator"?2:1,"rank");return[...r].sort((a,o)=>n(a)-n(o)||(a<o?-1:1))}s(Ih,"expectationsOf");function f1(e){
let t=e.getText(),r=Oh.get(t);if(r!==void 0)return[r];if(e.getType()!=="code")return[t];let[n,a]=t.split("..").map(i=>String(JSON.parse(i)).charCodeAt(0));return n===
void 0||a===void 0?[t]:Array.from({length:a-n+1},(i,u)=>String.fromCharCode(n+u)).flatMap(i=>Oh.get(i)??[])}s(f1,"wordsOf");function jp(e,t,r){for(let n of t)e.
delete(n);e.add(r)}s(jp,"replace");function wa(e){let t=e.at(-1)??"something else";return e.length<2?t:`${e.slice(0,-1).join(", ")} or ${t}`}s(wa,"inWords");var h1={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},m1=new Map(fh),[As,Ph,Lh,Bp,g1]=[":","+","@","=","<str\
ay $>"].map(ye),b1=/^['"]|^not |^end of input$/;function Ch(e){let r=e.getRightmostFailures().map(n=>n.getText()).map(n=>m1.get(n)??n).filter(n=>!b1.test(n));return{
at:e.getRightmostFailurePosition(),expected:[...new Set(r)]}}s(Ch,"furthestFailure");function Hh(e,t){let{text:r,start:n,tokens:a}=e,o=a.findIndex(({code:m})=>m===
Bp),i=a[o+1],u=i===void 0?void 0:or(i.value),p={start:n,end:n+r.length},c=a[t.at],l=a.find(({code:m})=>m===g1);if(l!==void 0)return Xe(Kp(n,l),`'${l.value}' is \
not a positional parameter: those are $1, $2 and so on.`,"Put it in quotes if you mean the text.");if(i===void 0||u===void 0)return y1(e,i);let _=`Write ${h1[u]}\
.`;if(u==="begin"||u==="end")return Xe(p,`${i.value} takes nothing after it.`);if(c===void 0){let m=t.expected.length>0&&t.at>o+2?`${i.value} needs ${wa(t.expected)}\
.`:`${i.value} needs more than this.`;return Xe(p,m,_)}if(c.code===Bp)return Xe(Kp(n,c),"A name goes before '=': name=kprobe:f.");if(c.code===Ph)return k1(e,t.at,
i.value,u);let d=w1(a,t.at),f={start:n+d.start,end:n+d.end};if(c.code===Lh)return Xe(f,`${i.value} takes no '@' here.`,"Put the part in quotes if you mean the c\
haracter.");if(t.expected.length===0){let m=a[t.at-1];return Xe(f,`${i.value} takes nothing after '${m?.value??""}'.`,_)}let h=c.code===As?"":`, not '${r.slice(
d.start,d.end)}'`;return Xe(f,`${i.value} needs ${wa(t.expected)} here${h}.`,_)}s(Hh,"explainAttachPoint");function Xe(e,t,r){let n={kind:"syntax-error",concerns:"\
attach-point",span:e,message:t,expected:[]};return r===void 0?n:{...n,hint:r}}s(Xe,"attachPointProblem");function k1({start:e,tokens:t},r,n,a){let o=a==="kretpr\
obe"||a==="uretprobe"?" fires when the function returns: it":"",i=a==="kprobe"||a==="uprobe"?"one offset only, after a function":"no offset",u=t[r+1],p=u===void 0||
u.code===As?t[r]?.end:u.end,c={start:e+(t[r]?.start??0),end:e+(p??0)};return Xe(c,`${n}${o} takes ${i}.`)}s(k1,"noOffset");function y1({text:e,start:t},r){if(r===
void 0||r.code===As){let i={start:t,end:t+e.length};return Xe(i,"An attach point begins with its provider.","kprobe:f, for example.")}let a=or(r.value.toLowerCase())===
void 0?Gu(r.value,Es):r.value.toLowerCase(),o=a===void 0?void 0:`Did you mean ${a}?`;return Xe(Kp(t,r),`bpftrace has no provider '${r.value}'.`,o)}s(y1,"unknown\
Provider");function w1(e,t){let r=s(o=>o===void 0||[As,Ph,Lh,Bp].includes(o.code),"ends"),[n,a]=[t,t];if(!r(e[t])){for(;!r(e[n-1]);)n--;for(;!r(e[a+1]);)a++}return{
start:e[n]?.start??0,end:e[a]?.end??0}}s(w1,"wholePart");function Kp(e,t){return{start:e+t.start,end:e+t.end}}s(Kp,"spanOf");function Ot(e,t,r,n){return{part:e,holds:t,message:r,hint:n}}s(Ot,"demand");var v1=1000n,x1=s(e=>[1n,2n,4n,8n].includes(ve(e)),"isWatched"),S1=s(e=>/^(?!.*(.).*\1)[rwx]+$/.
test(e),"isMode");function qh(e){let t=N1(e).find(({part:r,holds:n})=>r!==void 0&&!r.positional&&!n(r.text));return t?.part&&Xe(t.part.span,t.message,t.hint)}s(
qh,"checkAttachPoint");function N1(e){let{provider:t,place:r}=e,n=s(a=>`, not '${a?.text??""}'`,"not");switch(r.form){case"kernelFunction":return[$h(r.function,
t)];case"rawTracepoint":case"tracepoint":return[$h(r.event,t)];case"userFunction":{let a=/^\d/.test(r.function.text);return[Ot(r.language,o=>o==="cpp",`${t} kno\
ws the language cpp here${n(r.language)}.`,`Put names with colons in them in quotes: ${t}:path:"a::b".`),...r.path===void 0?[Fh(r.function,`${t} needs a functio\
n`)]:[],Ot(r.function,()=>!E1(e),`${t} has an empty path, which -p PID does not fill.`),Ot(r.path,()=>!a||r.path?.wildcard!==!0,"An address belongs to one file:\
 its path takes no wildcard.")]}case"usdt":return r.path===void 0?[Fh(r.probe,`${t} needs the name of a probe`)]:[];case"timer":if(r.unit!==void 0){let a=`${t} \
takes a number above 0 here${n(r.rate)}.`;return[Ot(r.rate,o=>ve(o)>0n,a)]}return[Ot(r.rate,a=>ve(a)>=v1,`${t} needs a unit of time, and at least 1us.`,`Write ${t}\
:s:1 or, from bpftrace ${Ce.duration.from} on, ${t}:1s.`)];case"watchpoint":return[Ot(r.address,a=>ve(a)>0n,`${t} needs an address other than 0.`),Ot(r.length,x1,
`${t} takes 1, 2, 4 or 8 bytes here${n(r.length)}.`),Ot(r.mode,S1,`${t} takes a combination of r, w and x here${n(r.mode)}.`)];default:return[]}}s(N1,"demandsOf");
function E1({text:e,span:t,providerSpan:r}){return/^\s*:\s*:/.test(e.slice(r.end-t.start))}s(E1,"hasEmptyPath");function $h(e,t){return Ot(e,n=>!n.includes("/"),
"A predicate needs a space before its first slash.",`${t}:f /pid == 1/ { ... }`)}s($h,"noSlash");function Fh(e,t){return Ot(e,r=>!r.startsWith("/"),`${t} after \
the path.`)}s(Fh,"noPath");var Dh=Ye(_h),Up=new Map,R1=1e3,A1=100,[Gh,T1]=[ye("<positional>"),ye("=")],M1=/\*|\[.*\]/s;function Ts(e,t){let r=Rh(e),n="";for(let{code:i}of r)n+=i;let a=O1(
n);if("expected"in a)return Hh({text:e,start:t,tokens:r},a);let o=C1(e,t,r,a);return qh(o)??o}s(Ts,"readAttachPoint");function O1(e){let t=Up.get(e);if(t!==void 0)
return t;let r=I1(e);return Up.size<R1&&e.length<=A1&&Up.set(e,r),r}s(O1,"shapeOf");function I1(e){let t=Dh.match(e,"attachPoint");return t.succeeded()?L1(t._cst):
e.includes(Gh)&&Dh.match(e,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Ch(t)}s(I1,"readShape");var P1=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function L1(e){let t=[],r="",n=s((a,o,i)=>{let u=a.ruleName===void 0?i:o,p=a.ruleName??"";if(p!==""&&!P1.test(p)){if(r!==""||p==="name"){t.push({rule:p,from:o,to:o+
a.matchLength});return}r=p}a.children?.forEach((c,l)=>{n(c,u+(a.childOffsets?.[l]??0),u)})},"visit");return n(e,0,0),{form:r,fields:t}}s(L1,"fieldsOf");function C1(e,t,r,n){
let a=n.fields.map(({rule:c,from:l,to:_})=>({rule:c,part:F1(t,r.slice(l,_))})),o=a[0]?.rule==="name"?a[0].part:void 0,i=r[o===void 0?0:r.findIndex(({code:c})=>c===
T1)+1],u=n.form==="anyProvider"?void 0:i,p=t+(i?.start??0);return{kind:"attach-point",span:{start:t,end:t+e.length},text:e,name:o,provider:u?.value??"",providerSpan:{
start:p,end:u===void 0?p:t+u.end},canonical:u===void 0?void 0:or(u.value),spaced:$1(r),place:H1(n.form,a)}}s(C1,"pointOf");function H1(e,t){let r=s(a=>t.find(o=>o.
rule===a)?.part,"part"),n=s(a=>{let o=r(a);if(!o)throw new TypeError(`The form ${e} has no ${a}`);return o},"needed");switch(e){case"once":case"unresolved":return{
form:e};case"kernelFunction":return{form:e,module:r("module"),function:n("function"),offset:r("bytes")};case"bpfProgram":return{form:e,programId:r("programId"),
program:n("program")};case"rawTracepoint":return{form:e,module:r("module"),event:n("event")};case"tracepoint":return{form:e,category:r("category"),event:r("even\
tPattern")??n("event")};case"sourceLine":return{form:e,path:n("path"),file:n("file"),line:n("line"),column:r("column")};case"userFunction":{let[a,o]=[r("path"),
r("language")];return{form:e,path:a,language:o,function:n("function"),offset:r("bytes")}}case"usdt":return{form:e,path:r("path"),namespace:r("namespace"),probe:n(
"probe")};case"timer":return{form:e,unit:r("unit"),rate:r("duration")??n("rate")};case"counter":return{form:e,event:n("plainEvent"),count:r("count")};case"itera\
tor":return{form:e,object:n("object"),pin:r("pin")};case"watchpoint":{let[a,o]=[r("address"),r("argument")];return{form:e,address:a,function:r("function"),argument:o,
length:n("length"),mode:n("mode")}}case"signal":return{form:e,trigger:n("trigger"),signalName:n("signalName")};case"labelled":return{form:e,label:n("label")};case"\
anyProvider":{let a=t.filter(({rule:o})=>o==="part").map(o=>o.part);return{form:e,providerPattern:n("providerPattern"),parts:a}}default:throw new TypeError(`The\
 grammar has no form ${e}`)}}s(H1,"placeOf");function $1(e){return e.some((t,r)=>r>0&&e[r-1]?.end!==t.start)}s($1,"isSpaced");function F1(e,t){let r={start:e+(t[0]?.
start??0),end:e+(t.at(-1)?.end??0)},n="",a=!1,o=!1;for(let i of t)n+=i.value,a||=i.code===Gh,o||=i.quoted;return{span:r,text:n,quoted:o,wildcard:M1.test(n),positional:a}}
s(F1,"partOf");var jh={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Kh(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let n=jh[t.name];if(n===void 0)return;let a=r.offset===void 0?{}:q1(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...n,...a,...o,...Ms(e,r.function)}}case"rawTracepoint":return{...Bh(r.event.text),...Ms(e,r.event)};case"trac\
epoint":return r.category===void 0||!ut(r.category.text)("lock")?void 0:{...Bh(r.event.text),...Ms(e,r.event)};case"unresolved":{let n=jh[t.name];return n?{function:"",
...n,...Ms(e,void 0)}:void 0}default:return}}s(Kh,"tracedFunction");function q1({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:ve(t)===0n?"entry":"inside"}}s(q1,"offsetSite");function Bh(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(Bh,"tracepointSite");function Ms(e,t){let r="module"in e.place?e.place.module:void 0,a=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||ut(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...a===void 0?{}:{open:a}}}s(Ms,"moduleOf");function Uh({function:e,vmlinux:t,
open:r,unnamed:n}){return t&&r===void 0&&n===void 0&&!Os(e)}s(Uh,"isOneFunction");function zh(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!cn(t).some(ut(e.function))))
return`the functions of the module ${e.module} are not known`}s(zh,"whyUnresolved");function Os(e){return/[*?[]/.test(e)}s(Os,"isPattern");var Wh=new WeakMap;function zp(e){let t=Wh.get(e);if(t!==void 0)return t;let r=fe(e.provider);if(r===void 0)return;let{provider:n}=r,a=Kh(e,n),o=a!==void 0&&Of(
a.function),i={name:e.text,provider:n,kind:K1(e,n)},u=i.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,p={...r,traced:a,needsTrampoline:j1(e,n),unplaced:[
i],placed:{programs:a===void 0?[]:[Wp(a.function,e.text,{...a,listed:o},i)],obstacles:[]},listed:o,plain:a!==void 0&&!o&&Uh(a),...u===void 0?{}:{open:u}};return Wh.
set(e,p),p}s(zp,"readOnce");function Zh(e){return zp(e)?.listed===!0}s(Zh,"isAtListed");var Vh=5e3,Jh={programs:[],refusals:[],beyond:!0},Is=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#n;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(n=>v(r,n.text,()=>n)),this.#n=t.map((n,a)=>{let o=zp(this.#t[a]??n);if(o?.
plain)return this.#r.set(o.spelling,o),Yh(n,o.placed)})}on(t){let n=[...this.#r.values()].every(u=>em(t,u))?this.#n:[],a=new Map,o=s(u=>v(a,u,()=>Qh(u,t)),"reso\
lve"),i=0;return this.#e.map((u,p)=>{if(i>Vh)return Jh;let c=n[p]??Yh(u,o(this.#t[p]??u));return i+=c.programs.length,i>Vh?Jh:c})}},D1=[];function Yh(e,{programs:t,
unresolved:r,obstacles:n}){let a=n.length===0?D1:n.map(({at:o,...i})=>({...i,span:e[o]}));return{programs:t,unresolved:r,refusals:a}}s(Yh,"attachmentAt");function Qh(e,t){
let r=zp(e);if(r===void 0)return B1(e,t);if(r.plain&&em(t,r))return r.placed;let{provider:n,spelling:a,traced:o,unplaced:i,open:u}=r,p=[];ne(t.bpftrace,a)||p.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${yo(a)}`});let c=r.needsTrampoline?ss(t):void 0;if(c!==void 0&&
p.push(Xh(c)),o===void 0){let f=u&&`${u} is only known when the script is started`;return{programs:i,obstacles:p,...f===void 0?{}:{unresolved:f}}}let l=zh(o,t);
if(l!==void 0)return{programs:i,obstacles:p,unresolved:l};if(Os(o.function))return{programs:W1(e.text,i[0],o,t),obstacles:p};let _=Y1(n,o,t);_!==void 0&&p.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:_});let d=(r.listed||_p(t,o.function))&&o.vmlinux&&!c?lp(o.function,t,o.tracing):void 0;return d!==void 0&&
p.push(Xh(d)),!r.listed&&_p(t,o.function)?{programs:[Wp(o.function,e.text,o,i[0])],obstacles:p}:{programs:r.placed.programs,obstacles:p}}s(Qh,"resolveOne");var G1=new WeakMap;
function em(e,{spelling:t,needsTrampoline:r}){let n=v(G1,e,()=>new Map);return v(n,t,()=>e.table===void 0&&e.lockPath===void 0&&ne(e.bpftrace,t)&&!(r&&ss(e)))}s(
em,"takesPlain");function Xh({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:{}}}s(Xh,"unattachable");function j1({
place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(j1,"needsTrampoline");function B1(e,t){let[,r="",n="",a]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(e.text)??[],o=fe("fentry")?.provider;if(n.startsWith("$")&&o!==void 0){let c=`${n} is only known when the script is started`;return{programs:[{name:e.text,
provider:o,kind:o.kind}],obstacles:[],unresolved:c}}if(!Os(n))return{programs:[],obstacles:[]};let i=a===void 0?[]:Wo(n,a.split(":"),t.bpftrace);if(i.length===0){
let c=`bpftrace ${t.bpftrace} matches no provider with \`${n}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"unsupported-syntax",at:"span",why:c}]}}let u=i.
flatMap(c=>{let l=Ts(`${r}${c}:${a}`,e.span.start);return l.kind==="syntax-error"?[]:[Qh(l,t)]}),p=u.find(c=>c.unresolved!==void 0)?.unresolved;return{programs:u.
flatMap(({programs:c})=>c),obstacles:u.flatMap(({obstacles:c})=>c.map(l=>({...l,at:"span"}))),...p===void 0?{}:{unresolved:p}}}s(B1,"resolveAnyProvider");function K1({
place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==void 0&&z1(e.address)||e.form===
"unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(K1,"kindOf");var U1=2n**63n;function z1({text:e,positional:t}){return t||ve(e)>=U1}s(z1,"mayBeOfKernel");
function Wp(e,t,{vmlinux:r,edge:n,listed:a=!0},o){if(!r)return{...o,name:t};let i={function:e,edge:n,...a?{}:{unlisted:!0}};return{...o,name:t,site:i}}s(Wp,"pla\
cedAt");function W1(e,t,r,n){if(!r.vmlinux)return[t];let a=e.slice(0,e.lastIndexOf(":")+1);return[...J1(r,n).map(i=>Wp(i,a+i.replace(/^__traceiter_/,""),r,t)),t]}
s(W1,"expand");var V1=new WeakMap;function J1({function:e,tracing:t},r){let n=v(V1,r,()=>new Map);return v(n,`${t} ${e}`,()=>{let a=ut(e);return[...new Set([...cn(
r),...cp(r)])].filter(o=>a(o)&&lp(o,r,t)===void 0)})}s(J1,"attachableMatches");function Y1(e,t,r){let n=rr.functions;if(!(e.name!=="kretprobe"||!n.includes(t.function))&&
!C(r.bpftrace,rr.before))return`bpftrace before ${rr.before} refuses a kretprobe on ${t.function}, because it might lock up the system`}s(Y1,"bannedKretprobe");function E(e,t,r){let n=[e],a=[];for(;n.length>0;){let o=n.pop();if(o===void 0){let u=a.pop();u!==void 0&&r?.(u);continue}t(o),r!==void 0&&(a.push(o),n.push(void 0));
let i=Jp(o);for(let u=i.length-1;u>=0;u--)n.push(i[u])}}s(E,"walk");function Jp(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Vp;case"\
map-declaration":return Rr(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...Rr(e.predicate),e.body];case"block":
return[...e.statements,...Rr(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...Rr(e.value),
e.variable];case"if":return[e.condition,e.then,...Rr(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return Rr(e.value);case"map":return e.keys??Vp;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...Rr(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return X1(e)}}s(Jp,"childrenOf");function Rr(e){return e?[e]:Vp}s(Rr,"optional");var Vp=[];function X1(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(X1,"unreachable");var He="?",va="*",Ps="?=",xa="",Ls="\0",Z1=/^=[-\d]/;function Sa(e){return`=${e}`}s(Sa,"oneValue");function Ar(e){return`${He}${e}`}s(Ar,"valuesNamed");function rm(e){
if(e.includes(He))return He;let t=e.join(Ls);return e.some(Hs)?Ar(t):t}s(rm,"joinValues");function Cs(e){return e.split(Ls).every(t=>t.startsWith("=")||t===xa)}
s(Cs,"isOneValue");function Na(e,t,r){return r==="by-hash"?!0:r==="same"?Q1(e,t):$s(e,t)}s(Na,"keysMatch");function Q1(e,t){return e===va||t===va?!0:e===t?e!==He:
e===Ps||t===Ps?Cs(e)||Cs(t):!Hs(e)&&!Hs(t)&&$s(e,t)}s(Q1,"valuesAreSame");function $s(e,t){if([e,t].some(a=>Hs(a)||a===va)||e===t)return!0;let[r,n]=[e.split(Ls),
t.split(Ls)];return r.length!==n.length?!0:r.every((a,o)=>eS(a,n[o]??He))}s($s,"valuesMeet");function Hs(e){return e.startsWith(He)}s(Hs,"isUnknown");function eS(e,t){
return e===t||tm(e,t)||tm(t,e)}s(eS,"partsMeet");function tm(e,t){return Z1.test(e)?Wd.includes(t)||e==="=0"&&Vd.includes(t):!1}s(tm,"isAmong");var Ea={sharing:"shared",text:"",bound:!0,constant:!0,values:xa},nm={sharing:"shared",text:"*",bound:!1,constant:!1,values:va};function am(e){return{...e,text:"\
*",bound:!1,values:Ps}}s(am,"anyLiteral");function om(e){let t=e.values===He?He:Ar(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(om,"inte\
rvalKey");var tS=/^(u?int64(_t)?|long|size_t)$/,Ds=8,rS=500,nS=1e4,Yp={sharing:"shared",bound:!0,constant:!0},Xp=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,
values:Ar(e)}),"fixed"),bn={sharing:"unknown",text:"?",bound:!1,constant:!1,values:He};function yn(e,t){let[r]=e;if(r===void 0)return Ea;let n=im();if(e.length>
1)return Tr(e.map(o=>kn(o,t,0,n)));let a=kn(r,t,0,n);return{...a,text:a.text.replace(/^\((.*)\)$/s,"$1")}}s(yn,"classifyKey");function sm(e,t){let r=[e,t].map(n=>kn(
n,void 0,0,im()));return r.every(n=>n.bound)&&r[0]?.text===r[1]?.text}s(sm,"isSameKey");function im(){return{parts:rS,letters:nS}}s(im,"newBudget");function kn(e,t,r,n){
if(n.parts--<=0)return bn;let a=s(o=>kn(o,t,r,n),"again");switch(e.kind){case"integer":{let o=String(ve(e.text));return{...Yp,text:o,values:Sa(o)}}case"string":
return n.letters-=e.text.length,n.letters<0?bn:{...Yp,text:e.text,values:Sa(e.text)};case"duration":case"positional":return Xp(e.text);case"boolean":{let o=e.value?
"1":"0";return{...Yp,text:o,values:Sa(o)}}case"sizeof":return Xp(`${e.name}(${e.text.replace(/\s+/g,"")})`);case"identifier":case"variable":{let o=r<Ds?t?.resolve(
e.name):void 0;return o!==void 0?kn(o.value,o.scope,r+1,n):e.kind==="variable"?{...bn,text:e.name}:Zp(e.name)}case"call":return aS(e,a)??qs(e);case"tuple":{let o=Tr(
e.elements.map(a));return{...o,text:`(${o.text})`}}case"record":{let o=Tr(e.fields.map(i=>a(i.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<
Ds?um(e,t):void 0;return o===void 0?qs(e):kn(o.value,o.scope,r+1,n)}case"cast":{let o=a(e.operand);return tS.test(e.type)?o:Fs(o,`(${e.type})${o.text}`)}case"un\
ary":{if(e.operator==="*")return qs(e);let o=a(e.operand),i=e.operator==="!"?"shared":o.sharing,u=`${e.operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(
u)?{...o,sharing:i,text:u,values:Sa(u)}:{...Fs(o,u),constant:o.constant,sharing:i}}case"binary":{let{operator:o}=e,[i,u]=[a(e.left),a(e.right)],p=Fs(Tr([i,u]),`\
(${i.text}${o}${u.text})`);if(!Xd.has(o))return p;let c=o==="%"&&u.constant?Ar(`${o}${u.text}`):p.values;return{...p,sharing:"shared",values:c}}case"ternary":{let{
condition:o,then:i=o,else:u}=e,p=Tr([a(i),a(u)]),c=Tr([a(o),p]);return{...Fs(c,`(${c.text}?)`),sharing:p.sharing}}case"map":case"index":case"update":case"block-\
expression":case"if-expression":return qs(e)}}s(kn,"classify");function Fs(e,t){return{...e,text:t,constant:!1,values:e.bound?Ar(t):He}}s(Fs,"computed");function qs(e){
let t=new Set;return E(e,r=>{r.kind==="variable"&&t.add(r.name)}),t.size===0?bn:{...bn,text:`?${[...t].sort().join("")}`}}s(qs,"unknownKey");function Zp(e){let t=nf(
e);if(t===void 0)return bn;let{sharing:r}=t,n=t.fixed!=="event",a=n?e.replace(/^__builtin_/,""):"?",o=t.values??(n?Ar(a):He);return{sharing:r,text:a,bound:n,constant:!1,
values:o}}s(Zp,"classifyBuiltin");function aS({name:e,arguments:t},r){if(Yd.has(e)){let a=Tr(t.map(r));return a.constant?Xp(`${e}(${a.text})`):void 0}if(t.length===
0)return Zp(e);let[n]=t;if(!(e!=="pid"&&e!=="tid"||n?.kind!=="identifier"))return{...Zp(e),text:`${e}(${n.name})`}}s(aS,"classifyCall");function um({object:e,name:t},r,n=0){
if(n>=Ds)return;let a={value:e,scope:r};for(let o=0;o<Ds&&a!==void 0;o++){let{value:i,scope:u}=a;if(i.kind==="tuple"||i.kind==="record"){let p=i.kind==="tuple"?
i.elements.find((c,l)=>String(l)===t):i.fields.find(c=>c.name===t)?.value;return p&&{value:p,scope:u}}i.kind==="member"?a=um(i,u,n+1):a=i.kind==="variable"||i.kind===
"identifier"?u.resolve(i.name):void 0}}s(um,"partOf");function Tr(e){let t=s(n=>e.some(a=>a.sharing===n),"has");return{sharing:t("per-thread")?"per-thread":t("p\
er-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(n=>n.text).join(","),bound:e.every(n=>n.bound),constant:e.every(n=>n.constant),values:rm(e.map(n=>n.
values))}}s(Tr,"combine");function pm(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(pm,"keysMayDiffer");var js=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(Mr(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
cm(t))}learn(t){let r=t.filter(n=>!this.#e.includes(n));this.#e=[...this.#e,...r].slice(-oS)}within(t,r){let n=this.#e;this.learn(t),this.#r(n,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e=this.#e.filter(n=>!r.test(n))}forgetMap(t){this.#t.add(t);let r=Mr(t,"");this.#e=this.#e.filter(n=>!n.startsWith(r))}get text(){
return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,n=new Set;this.#t=n,t(),this.#t=r;for(let a of n)r.add(a);return n}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let n=this.#e.filter(o=>!o.includes("$"));this.#e=t;let a=this.deletionsIn(r);this.#e=n;for(let o of a)this.forgetMap(o)}#r(t,r){r();let n=new Set(
this.#e);this.#e=t.filter(a=>n.has(a))}},oS=64;function Mr(e,t){return`${e}[${t}`}s(Mr,"keyFact");function cm(e){return`not zero: ${e}`}s(cm,"notZeroFact");var lm=64;
function _m(e,t,r,n){return Qp(e,t,{scope:r,mapNamed:n,budget:{parts:lm}})}s(_m,"factsOf");function Qp(e,t,r){if(r.budget.parts--<=0)return[];let n=s((a,o)=>Qp(
a,o,r),"further");switch(e.kind){case"unary":return e.operator==="!"?n(e.operand,!t):Gs(e,t,r);case"binary":{let{left:a,right:o,operator:i}=e;if(i==="&&")return t?
[...n(a,!0),...n(o,!0)]:[];if(i==="||")return t?[]:[...n(a,!1),...n(o,!1)];let u=iS(i,ae(o),t);return u===void 0?Gs(e,t,r):n(a,u)}case"call":return t?uS(e,r):[];case"\
variable":{let a=r.scope.resolve(e.name);return[...a===void 0||a.value.kind==="variable"?[]:Qp(a.value,t,{...r,scope:a.scope}),...Gs(e,t,r)]}default:return Gs(e,
t,r)}}s(Qp,"read");var sS=new Set(["==","!="]);function iS(e,t,r){return t===void 0?void 0:t===0&&sS.has(e)?e==="!="===r:!r||t<0?void 0:e===">"||e==="=="||e==="\
>="&&t>0?!0:void 0}s(iS,"comparedWithZero");function Gs(e,t,{scope:r}){let n=t?Bs([e],r):void 0;return n===void 0?[]:[cm(n)]}s(Gs,"notZero");function uS({name:e,
arguments:[t,r]},{scope:n,mapNamed:a}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?n.argument(t.name)?.value:t;if(o?.kind!=="map"||o.keys!==
void 0)return[];let i=Bs([r],n);return i===void 0?[]:[Mr(a(o.name),i)]}s(uS,"presence");function Bs(e,t){let{text:r}=yn(e,t);if(!r.includes("?"))return r;let n={
parts:lm},a=e.map(o=>dm(o,t,n));return a.every(o=>o!==void 0)?a.join(","):void 0}s(Bs,"spell");function dm(e,t,r){if(r.parts--<=0)return;let n=s(o=>dm(o,t,r),"a\
gain");switch(e.kind){case"member":{let o=n(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=n(e.operand);return o&&`(${e.type})${o}`}case"tup\
le":{let o=e.elements.map(n);return o.every(i=>i!==void 0)?o.join(","):void 0}case"identifier":if(/^(arg\d+|retval|args)$/.test(e.name))return e.name;break;case"\
variable":return e.name;default:}let{text:a}=yn([e],t);return a.includes("?")?void 0:a}s(dm,"wordOf");function fm(e,t){let r={value:e,scope:t};for(let n=0;n<pS&&
r!==void 0;n++){let{value:a,scope:o}=r;switch(a.kind){case"integer":case"duration":return ve(a.text)!==0n;case"positional":case"sizeof":return!0;case"cast":r={value:a.
operand,scope:o};break;case"unary":if(a.operator!=="-")return!1;r={value:a.operand,scope:o};break;case"identifier":case"variable":if(a.name==="ncpus")return!0;r=
o.resolve(a.name);break;default:return!1}}return!1}s(fm,"isNeverZero");var pS=16;function hm(e){return e.kind==="cast"&&e.type.endsWith("*")}s(hm,"isPointer");function wn(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(wn,"lookUp");function mm(e,t){wn(e,"value",t);let{keys:r=[],name:n,span:a}=t,o=e.
mapName(n);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:yn(r,e.scope),span:e.place(a)})}s(mm,"readEntry");function vn(e,t){let{change:r,access:n,
span:a,aggregation:o,plain:i=!1,discarded:u=!1}=t,p=n.keys??[],c=yn(p,e.scope),l=e.mapName(n.name),_=e.spell(p);e.call({kind:"change",change:r,map:l},a),r==="de\
lete"?e.facts.forgetMap(l):_!==void 0&&e.facts.learn([Mr(l,_)]),e.effects.push({kind:"map",change:r,...o===void 0?{}:{aggregation:o},map:l,key:o!==void 0&&an.has(
o)?om(c):c,keys:p,...i?{plain:i}:{},...u?{discarded:u}:{},span:e.place(a)})}s(vn,"changeEntry");function Ks(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(
r)})}s(Ks,"fail");var cS=new Set(["/","%","/=","%="]);function Us(e,t,r,n){!cS.has(t)||fm(r,e.scope)||e.facts.isNotZero(e.spell([r]))||Ks(e,"division",n)}s(Us,"\
operate");function gm(e,{name:t,span:r}){e.call({kind:"name",name:t},r),sa.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(gm,"readBuiltin");function bm(e,{
name:t,arguments:[r],span:n}){let a=Qd.get(t);a!==void 0&&Ks(e,a,n);let o=r&&e.given(r).value,i=e.place(n);e.call({kind:"name",name:t},n),t==="has_key"&&o?.kind===
"map"&&wn(e,"own",o),t==="exit"&&e.leave(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:i}),Ho.
has(t)&&e.effects.push({kind:"output",function:t,span:i}),sa.has(t)&&e.effects.push({kind:"stack",span:i})}s(bm,"callFunction");var Ra=class{static{s(this,"Scope")}#e;#t;#r=new Map;#n=new Map;#o=[];#a=0;constructor(t,r,n){this.#e=r,this.#t=Ie(()=>lS(t,n))}get changes(){return this.#a}set(t,r){
let n=this.argument(t);if(n?.value.kind==="variable")return n.scope.#s(n.value.name);if(r===void 0||this.#t().has(t))return this.#s(t);this.#r.get(t)!==r&&this.#a++,
this.#r.has(t)||this.#o.push(t),this.#r.set(t,r),E(r,a=>{a.kind==="variable"&&Z(this.#n,a.name,t)})}#s(t){(!this.#t().has(t)||this.#r.has(t))&&this.#a++,this.#t().
add(t),this.#r.delete(t),this.#u(t)}#u(t){let r=this.#n.get(t)??[];this.#n.delete(t);for(let n of r)this.#r.delete(n)&&this.#a++,this.#u(n)}inBranch(t){this.#i(
t)}inEither(t,r){let n=this.#i(t),a=this.#i(r);for(let[o,i]of n)a.has(o)&&this.set(o,i)}#i(t){let r=this.#o.length;t();let n=new Map;for(let a of this.#o.splice(
r)){let o=this.#r.get(a);o!==void 0&&n.set(a,o),this.#r.delete(a)&&this.#a++}return n}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let n=this.#r.get(
t);return n&&{value:n,scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&Aa(r.value);){let n=r.scope.#e.get(r.value.name);if(n===void 0)break;r=n}return r}};
function Aa(e){return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(Aa,"isName");function lS(e,t){let r=new Map,n=new Set(t),a=s(
(o,i)=>{let u=r.get(o);u===void 0?r.set(o,i):sm(u,i)||n.add(o)},"note");return E(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?a(o.
target.name,o.value):n.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&a(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&n.add(o.
operand.name),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable.name)}),n}s(lS,"changingVariables");var zs=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#n=new WeakMap;#o=0;of(t){let r=new Map;return Array.from(t,n=>this.#a(n,r)).
join(" ")}#a(t,r){let n=r.get(t);if(n!==void 0)return n;let{value:a,scope:o}=t,i=Aa(a)?o.argument(a.name):void 0;if(i!==void 0)return this.#a(i,r);let{number:u,
names:p}=this.#u(a),c=p.map(_=>this.#s(_,o,r)),l=km(this.#e,`${u} ${c.join(" ")}`);return r.set(t,l),l}#s(t,r,n){let a=r.argument(t);if(a!==void 0)return`${this.#a(
a,n)}`;if(!t.startsWith("$"))return t;let o=this.#n.get(r)??this.#o++;return this.#n.set(r,o),`${t}:${o}.${r.changes}`}#u(t){let r=this.#r.get(t);if(r!==void 0)
return r;let n=new Set;E(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&n.add(o.name)});let a={number:km(this.#t,JSON.stringify(t,_S)),names:[
...n]};return this.#r.set(t,a),a}};function km(e,t){return v(e,t,()=>e.size)}s(km,"numberIn");function _S(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(_S,"\
withoutPlace");var dS=3e5,fS=20,vm=50,hS=64;function Sn(){return{left:dS}}s(Sn,"callBudget");var xn=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new js;scope;#e;#t=[];#r;#n;#o=new zs;#a=new Map;#s=Number.
POSITIVE_INFINITY;#u=0;#i=!1;constructor(t,r,n,a){this.#n=n,this.scope=new Ra(t,new Map,r),this.#e=r,this.calls=a}spend(t){this.#r!==void 0&&(this.#n.left-=t)}place(t){
return this.#r??t}call(t,r){let n=this.#u===0&&!this.#i;this.calls?.push({...t,always:n,span:this.place(r)})}leave(){this.#i=!0}mapName(t){let r=this.scope.argument(
t)?.value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return Bs(
t,this.scope)}factsOf(t,r){return _m(t,r,this.scope,n=>this.mapName(n))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#p(t.
scope,r)}where(t,r,n){this.#u++,this.facts.within(this.factsOf(t,r),n),this.#u--}inBranch(t){this.#u++,this.scope.inBranch(t),this.#u--}isFollowing(t){let r=this.#t.
indexOf(t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(mS.has(t.value.kind))return this.within(t,r);let n=[t],a=this.place(t.value.
span);this.#c({name:this.#o.of(n),given:n,place:a,keepsFacts:!0},()=>this.within(t,r))}follow(t,r,n,a){let o=this.place(r),i=[...n.values()],u=`${t.span.start} ${this.#o.
of(i)}`,p=this.#r;this.#r=o,this.facts.inOtherBody(()=>this.#c({name:u,given:i,place:o,keepsFacts:!1},()=>{this.#t.push(t),this.#p(new Ra(t.body,n,this.#e),a),this.#t.
pop()})),this.#r=p}#c({name:t,given:r,place:n,keepsFacts:a},o){let{facts:i}=this,u=`${t}
${i.text}`,p=this.#a.get(u);if(p!==void 0)return this.#l(p,n);if(this.#t.length>=hS||this.#n.left<=0){this.tooDeep??=n;return}this.spend(fS);let c={branches:this.#u,
left:this.#i,cutBy:this.#s},l={effects:this.effects.length,calls:this.calls?.length??0},_=ym(r);this.#u=0,this.#s=Number.POSITIVE_INFINITY;let d=i.deletionsIn(o),
f={effects:wm(this.effects.splice(l.effects),gS),calls:wm(this.calls?.splice(l.calls)??[],bS),leaves:this.#i,deletesFrom:d};this.#s>=this.#t.length&&ym(r)===_&&
(!a||`${t}
${i.text}`===u)&&this.#a.set(u,f),this.#u=c.branches,this.#i=c.left,this.#s=Math.min(c.cutBy,this.#s),this.#l(f,n)}#l({effects:t,calls:r,leaves:n,deletesFrom:a},o){
let i=this.#u===0&&!this.#i;this.spend(t.length+r.length);for(let u of t)this.effects.push({...u,span:o});for(let u of r)this.calls?.push({...u,always:u.always&&
i,span:o});n&&(this.#i=!0);for(let u of a)this.facts.forgetMap(u)}#p(t,r){let n=this.scope;this.scope=t,r(),this.scope=n}},mS=new Set(["integer","string","varia\
ble","identifier","map"]);function ym(e){return e.reduce((t,{value:r,scope:n})=>{let a=Aa(r)?n.argument(r.name):void 0;return t+(a?.scope??n).changes},0)}s(ym,"\
changesOf");function wm(e,t){return[...new Map(e.map(r=>[t(r),r])).values()]}s(wm,"onlyOnce");function gS(e){return JSON.stringify(e,(t,r)=>t==="span"||t==="nam\
eSpan"?void 0:r)}s(gS,"nameOfEffect");function bS({span:e,...t}){return JSON.stringify(t)}s(bS,"nameOfCall");function Sm(e){let t=new Map,r=new Map;for(let n of e.items)n.kind==="macro"&&Z(t,n.name,n),n.kind==="subprogram"&&r.set(n.name,n);return{macros:t,subprograms:r}}
s(Sm,"callablesOf");function Nm(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(n=>xm(n,e,!0))??r.find(n=>xm(n,
e,!1))}s(Nm,"calleeOf");function xm({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((n,a)=>{let o=t.arguments[a];return n.startsWith("@")?Nn(
o):n.startsWith("$")?o?.kind==="variable":!r||!(Nn(o)||o?.kind==="variable")})}s(xm,"takes");function Nn(e){return e?.kind==="map"&&e.keys===void 0}s(Nn,"isWhol\
eMap");var kS=new Set(["integer","string","boolean","duration"]),yS=new Set(["print","clear","zero","len","has_key","find"]);function Em(e,t=Sn()){let{effects:r,tooDeep:n}=tc(
e,new xn(e.body,e.unknown,t));return n===void 0?{effects:r}:{effects:r,tooDeep:n}}s(Em,"effectsOf");function Rm(e,t){let r=[];return tc(e,new xn(e.body,e.unknown,
t,r)),r}s(Rm,"callsOf");function Am(e){let t=[],{effects:r}=tc(e,new xn(e.body,e.unknown,Sn(),t));return{effects:r,calls:t}}s(Am,"effectsAndCallsOf");function tc({
body:e,predicate:t,callables:r},n){let a=new ec(n,r);return t===void 0?a.visit(e):(a.visit(t),n.where(t,!0,()=>a.visit(e))),n}s(tc,"visited");var ec=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?vm:1),t.kind){case"assign\
ment":return this.#a(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#o(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#n(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let n=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:n},t.span);let a=Mr(n,`${t.variable.name}.0`);return r.facts.inLoop(
[a],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#u(t);case"call":return this.#i(t);case"update":if(t.operand.kind==="map")return this.#p(t.operand),wn(r,"own",t.operand),
vn(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#i(t.expression,!0):this.visit(t.expression);case"map":return this.#p(t),mm(r,t);case"jump":this.#r(
t),t.keyword==="return"&&r.leave();return;case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"i\
ndex":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(n=>n.kind==="integer")&&!hm(t.object)&&Ks(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#n(t.left,t.operator==="&&",t.right)):(this.visit(t.right),Us(r,t.operator,t.right,
t.span));case"ternary":{let{condition:n,then:a,else:o}=t;return this.visit(n),a!==void 0&&r.scope.inBranch(()=>this.#n(n,!0,a)),r.scope.inBranch(()=>this.#n(n,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Jp(t))this.visit(r)}#n(t,r,n){this.#e.where(t,r,()=>this.visit(n))}#o({condition:t,then:r,else:n}){let{scope:a,
facts:o}=this.#e;if(this.visit(t),n===void 0){a.inBranch(()=>this.#n(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}a.inEither(
()=>this.#n(t,!0,r),()=>this.#n(t,!1,n))}#a(t){let{target:r,operator:n,value:a,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),Us(this.#e,n,a,o),r.kind===
"variable"&&this.#e.setVariable(r.name,n==="="?a:void 0)}#s(t,{value:r,operator:n,span:a}){let o=this.#e;this.#p(t);let i=o.given(r),{value:u}=i;if(n!=="="||u.kind!==
"call"||!Bd.has(u.name)){n!=="="&&wn(o,"value",t),this.visit(r),Us(o,n,r,a);let p=n!=="="||kS.has(u.kind);return vn(o,{change:"assign",access:t,span:a,plain:p})}
o.within(i,()=>{for(let p of u.arguments)this.visit(p)}),wn(o,"own",t),vn(o,{change:"aggregate",access:t,span:a,aggregation:u.name})}#u(t){let{name:r,span:n}=t,
a=this.#e.scope.argument(r);if(a!==void 0)return this.#e.followArgument(a,()=>this.visit(a.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#i(
{kind:"call",name:r,nameSpan:n,arguments:[],span:n});gm(this.#e,t)}}#i(t,r=!1){let n=Nm(t,this.#t);if(n!==void 0&&!this.#e.isFollowing(n))return this.#l(n,t);if(t.
name==="delete")return this.#c(t,r);for(let[a,o]of t.arguments.entries())(!(a===0&&yS.has(t.name))||!Nn(this.#e.given(o).value))&&this.visit(o);bm(this.#e,t)}#c({
arguments:t,span:r},n){let a=this.#e,o=t.map(p=>a.given(p)),i=o[0]?.value,u=t[1];if(Nn(i)&&u!==void 0&&!Nn(u))return this.visit(u),vn(a,{change:"delete",access:{
...i,keys:[u]},span:r,discarded:n});for(let p of o){let{value:c}=p;a.within(p,()=>{if(c.kind!=="map")return this.visit(c);this.#p(c),vn(a,{change:"delete",access:c,
span:r,discarded:n})})}}#l(t,r){let n=new Map;if(t.kind==="macro")t.parameters.forEach((a,o)=>{let i=r.arguments[o];i!==void 0&&n.set(a,{value:i,scope:this.#e.scope})});else
for(let a of r.arguments)this.visit(a);this.#e.follow(t,r.span,n,()=>this.visit(t.body))}#p({keys:t=[]}){for(let r of t)this.visit(r)}};var Ws=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let n=new Set,a=!1;return E(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&n.add(o.name),a||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:a,calls:n}]});for(let{name:r,calls:n}of this.#e)for(let a of n)Z(this.#t,a,r)}returnsBy(t){return this.#n("return",({returns:r})=>r).has(t)}calls(t,...r){
let n=this.#n(`${r.join()}()`,({calls:a})=>r.some(o=>a.has(o)));return wS(t,a=>r.includes(a)||n.has(a))}#n(t,r){return v(this.#r,t,()=>{let n=new Set(this.#e.filter(
r).map(({name:a})=>a));for(let a of n)for(let o of this.#t.get(a)??[])n.add(o);return n})}};function wS(e,t){let r=!1;return E(e,n=>{(n.kind==="call"||n.kind===
"identifier")&&(r||=t(n.name))}),r}s(wS,"names");var Mm=new Map(Th.map((e,t)=>[e,33+t]));function x(e){let t=Mm.get(e);if(t===void 0)throw new TypeError(`The grammar has no token ${e}`);return t}s(x,"codeOf");
function rc(e){return[...Mm].filter(([t])=>e.test(t))}s(rc,"tokensLike");var Tm=4096,Vs=class{static{s(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#r=new Int32Array(1024);#n=0;constructor(t){this.source=t}get count(){return this.#n}clear(){this.#n=0}push(t,r,n){this.#n===this.#e.length&&this.#o(),this.#e[this.#n]=
t,this.#t[this.#n]=r,this.#r[this.#n++]=n}pop(){this.#n--}insert(t,r){let n=this.end(t-1);this.push(0,n,n);for(let a of[this.#e,this.#t,this.#r])a.copyWithin(t+
1,t,this.#n-1);this.#e[t]=r,this.#t[t]=this.#r[t]=n}remove(t,r){for(let n of[this.#e,this.#t,this.#r])n.copyWithin(t,r,this.#n);this.#n-=r-t}code(t){return t<this.#n?
this.#e[t]??0:0}start(t){return t<this.#n?this.#t[t]??0:this.end(this.#n-1)}end(t){return this.#r[t]??0}text(t){return this.source.slice(this.#t[t],this.#r[t])}onNewLine(t){
return t>0&&this.source.slice(this.#r[t-1],this.#t[t]).includes(`
`)}apart(t){return t>0&&t<this.#n&&this.#r[t-1]!==this.#t[t]}characters(){let t="";for(let r=0;r<this.#n;r+=Tm)t+=String.fromCharCode(...this.#e.subarray(r,Math.
min(r+Tm,this.#n)));return t}#o(){let t=this.#e.length*2,[r,n,a]=[this.#e,this.#t,this.#r];this.#e=new Uint8Array(t),this.#t=new Int32Array(t),this.#r=new Int32Array(
t),this.#e.set(r),this.#t.set(n),this.#r.set(a)}},Js=new Map(["()","[]","{}"].map(e=>[x(e.charAt(0)),x(e.charAt(1))])),Ys=new Set(Js.values());function Or(e,t){
let r=[];for(let n=0;n<t;n++)Js.has(e.code(n))?r.push(n):Ys.has(e.code(n))&&r.pop();return r}s(Or,"bracketsBefore");var xS=64,SS=x(";"),NS=new Set([...";{}"].map(x)),ES=1e3,Om=/^[(){}[\];,]$/;function Im(e,t,r){let n=r.getRightmostFailurePosition();n===e.count&&n>1&&!t.open&&
e.code(n-1)===SS&&n--;let a=n;for(;a>0&&n-a<xS&&!NS.has(e.code(a-1));)a--;return{tokens:e,rule:t.rule,at:n,found:n<e.count?e.text(n):"",expected:Ih(r,nc(e,n)),statement:a,
before:RS(e,a,n)}}s(Im,"failureOf");function Ze(e,t){let r=e.start(t);return{start:r,end:t<e.count?e.end(t):r}}s(Ze,"spanOf");function Ta(e,t,r){return{start:e.
start(t),end:e.end(r-1)}}s(Ta,"spanOfRange");function En(e,t){return t>0&&t<e.count&&!e.apart(t)}s(En,"isGlued");function nc(e,t){return e.apart(t)?e.onNewLine(
t)||!(Om.test(e.text(t-1))||Om.test(e.text(t))):!1}s(nc,"spaced");function RS(e,t,r){let n="";for(let a=t;a<r;a++){let o=e.text(a);n+=(a>t&&nc(e,a)?" ":"")+(o.startsWith(
'"')?'""':o.slice(0,ES))}return t<r&&nc(e,r)?`${n} `:n}s(RS,"squeezed");var AS=/[\p{C}\p{Z}]/gu;function $e(e){return`'${(e.length>40?`${e.slice(0,40)}...`:e).replace(
AS,r=>r===" "?" ":No(r))}'`}s($e,"quote");var TS=new Set(["if","ifdef","ifndef","elif","elifdef","elifndef","else","endif","include","include_next","import","__include_macros","define","undef","line","e\
rror","pragma","ident","sccs","assert","unassert","warning","embed"]),MS=/^(?:define|undef|ifdef|ifndef)$/,OS=1e3,IS=/^\s*#\s*(\w*)\s*([\s\S]*)$/;function Pm(e){
let t=0;return e.flatMap(r=>{if(r.kind!=="preprocessor")return[];let[,n="",a=""]=IS.exec(r.text.slice(0,OS))??[],o=t===0?PS(n,a.replace(/\/\*[\s\S]*?\*\//g," ").
trim()):void 0;return/^if(?:n?def)?$/.test(n)&&t++,n==="endif"&&(t=Math.max(0,t-1)),o===void 0?[]:[{kind:"syntax-error",span:r.span,expected:[],...o}]})}s(Pm,"w\
rongDirectives");function PS(e,t){if(!(/^\d/.test(e)||e===""&&t==="")){if(!TS.has(e))return{message:`bpftrace gives lines that begin with # to the preprocessor \
of C, which knows no ${$e(`#${e}`)}.`,hint:"Comments begin with //."};if(e==="include"&&!/^["<\w]/.test(t))return{message:"This #include names no file.",hint:"W\
rite #include <linux/sched.h>, or remove the line."};if(MS.test(e)&&t==="")return{message:`This #${e} has no name.`,hint:"Name the macro, or remove the line."}}}
s(PS,"whyWrong");var Lm=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function ft(e,t){return Lm.lastIndex=t,Lm.test(e)||Dp(e,t)>t}s(ft,"startsI\
tem");function Cm(e,t){for(let r=e.indexOf(`
`,t);r!==-1;r=e.indexOf(`
`,r+1))if(ft(e,r+1))return r+1;return e.length}s(Cm,"nextItemStart");var Ma=10,Hm=13,LS=33,Gm=34,ac=35,CS=42,Rn=47,$m=92,[Xs,sc,jm,Qs,ic,Bm,Km,Um]=[0,1,2,3,4,5,6,7],Be=new Uint8Array(128),uc=Array.from({length:128},()=>[]);for(let e of rc(
/^[^\w<]|^<(?!\w)/))uc[e[0].charCodeAt(0)]?.push(e);uc.forEach((e,t)=>{e.sort(([r],[n])=>n.length-r.length),e.length>0&&(Be[t]=Bm)});for(let e of" 	\r")Be[e.charCodeAt(
0)]=sc;for(let e of"0123456789")Be[e.charCodeAt(0)]=ic;for(let e of"_abcdefghijklmnopqrstuvwxyz")Be[e.charCodeAt(0)]=Be[e.toUpperCase().charCodeAt(0)]=Qs;Be[Ma]=
jm;Be[Gm]=Km;for(let e of"$@#")Be[e.charCodeAt(0)]=Um;var HS=["args","ctx","kstack","nsecs","pid","tid","ustack"],$S=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],FS=new Map([...rc(/^\w/),...HS.map(e=>[e,x("<l\
exer builtin>")]),...$S.map(e=>[e,x("<builtin>")])]),qS=/^s?arg\d+$/,DS=x("<name>"),GS=x("<builtin>"),jS=x("<lexer builtin>"),BS=x("<variable>"),KS=x("<map>"),Fm=x(
"<positional>"),US=x("<string>"),zS=x("<string with a bad escape>"),WS=x("<unclosed string>"),VS=x("<decimal>"),JS=x("<digits>"),YS=x("<number>"),qm=x("<malform\
ed number>"),Zs=x("<stray character>"),XS=x("<attach point>"),ZS=x("<preprocessor line>"),QS=/^\d(?:_*\d)*$/,Dm=/^0[0-7]*[89]/,e2=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
t2=1e3,r2=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,oc=/0*[1-9]\d*/y,ei=class{static{s(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#r=0;#n=!0;#o=!1;constructor(t){
this.#e=t.source,this.#t=t,this.at=t.source.charCodeAt(0)===65279?1:0}skipLayout(){let t=this.#e,r=this.#o;for(this.newLine=!r;this.at<t.length;this.at++){let n=t.
charCodeAt(this.at),a=Be[n]??Xs;if(a!==sc)if(a===jm)this.newLine=!0;else if(n===Rn&&this.#f())this.at--;else if(n===ac&&!r&&t.charCodeAt(this.at+1)===LS){let o=this.#d(
this.at);this.#h("shebang",this.at,o),this.at=o-1}else return this.#o=!0,!0}return!1}takeAttachPoint(){let t=kh(this.#e,this.at);return t===this.at?!1:(this.#a(
XS,t),!0)}takeToken(){let r=this.#e.charCodeAt(this.at);switch(Be[r]??Xs){case Qs:return this.#u();case ic:return this.#i();case Bm:return this.#c(r);case Km:return this.#_();case Um:
return r===ac?this.#p():this.#l(r);default:return this.#a(Zs,this.at+1)}}takePreprocessorLine(){let t=this.#e,r=this.at,n=r+1;for(;this.at<t.length;){let a=t.charCodeAt(
this.at);if(a===Ma||a===Rn&&t.charCodeAt(this.at+1)===Rn)break;if(!(a===Rn&&this.#f())){if(a===$m){let o=t.charCodeAt(this.at+1)===Hm?this.at+2:this.at+1;if(t.charCodeAt(
o)===Ma){this.at=o+1;continue}}this.at++,Be[a]!==sc&&(n=this.at)}}this.#t.push(ZS,r,n)}#a(t,r){this.#t.push(t,this.at,r),this.at=r}#s(t){let r=this.#e,n=t;for(;n<
r.length;n++){let a=Be[r.charCodeAt(n)]??Xs;if(a!==Qs&&a!==ic)break}return n}#u(){let t=this.#s(this.at),r=this.#e.slice(this.at,t);this.#a(FS.get(r)??n2(r),t)}#i(){
let t=this.#s(this.at),r=this.#e.slice(this.at,t);r.length>t2?this.#a(qm,t):QS.test(r)?this.#a(Dm.test(r)||r.length>19&&Er(r)?JS:VS,t):this.#a(e2.test(r)&&!Dm.test(
r)&&!Er(r)?YS:qm,t)}#c(t){for(let[r,n]of uc[t]??[])if(r.length===1||this.#e.startsWith(r,this.at))return this.#a(n,this.at+r.length);this.#a(Zs,this.at+1)}#l(t){
let r=this.#e,n=this.at+1,a=(Be[r.charCodeAt(n)]??Xs)===Qs;if(t===64)return this.#a(KS,a?this.#s(n):n);if(a)return this.#a(BS,this.#s(n));if(r.charCodeAt(n)===ac)
return this.#a(Fm,n+1);if(oc.lastIndex=n,oc.test(r))return this.#a(Fm,oc.lastIndex);this.#a(Zs,n)}#p(){this.newLine?this.takePreprocessorLine():this.#a(Zs,this.
at+1)}#_(){let t=this.#e,r=!1;for(let a=this.at+1;a<t.length;a++){let o=t.charCodeAt(a);if(o===$m&&t.charCodeAt(a+1)!==Ma)r=!0,a++;else if(o===Gm){let i=!r||r2.
test(t.slice(this.at+1,a));return this.#a(i?US:zS,a+1)}else if(o===Ma)break}let n=this.#d(this.at);this.at>=this.#r&&this.unclosed.push({what:"string",start:this.
at,end:n}),this.#r=Math.max(this.#r,n),this.#a(WS,n)}#f(){let t=this.at,r=this.#e.charCodeAt(t+1);if(r===Rn)this.at=this.#d(t);else if(r===CS)this.at=this.#m(t);else
return!1;return this.#h(r===Rn?"line":"block",t,this.at),!0}#h(t,r,n){let a=this.#e.slice(r,n);a.includes(`
`)&&(this.newLine=!0),!(r<this.#r)&&(this.comments.push({kind:t,span:{start:r,end:n},text:a}),this.#r=n)}#d(t){let r=this.#e.indexOf(`
`,t),n=r===-1?this.#e.length:r;return n>t&&this.#e.charCodeAt(n-1)===Hm?n-1:n}#m(t){let r=this.#n?this.#e.indexOf("*/",t+2):-1;if(r!==-1)return r+2;this.#n=!1,t>=
this.#r&&this.unclosed.push({what:"comment",start:t,end:this.#d(t)});let n=Cm(this.#e,t);return n<this.#e.length?n-1:n}};function n2(e){return e.startsWith("__b\
uiltin_")?GS:qS.test(e)?jS:DS}s(n2,"wordLike");var cc=64,zm=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,a2=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),o2=35,s2=x("{"),i2=x("}"),u2=x("("),p2=x(")"),c2=x("["),l2=x(
"]"),Wm=x(";"),_2=x("?"),d2=x(":"),f2=x(","),pc=x("/"),h2=x("else"),m2=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(x)),g2=new Set(["[","*"].map(x)),b2=x("__attribute__"),ti=class{static{s(this,"ItemScanner")}tokens;#e;#t;constructor(t){
this.#t=t,this.tokens=new Vs(t),this.#e=new ei(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(t){this.#e.at=
t}next(t){let r=this.#e;if(this.tokens.clear(),!!r.skipLayout())return this.#t.charCodeAt(r.at)===o2?(r.takePreprocessorLine(),{rule:"preprocessor",end:r.at,open:!1}):
(zm.lastIndex=r.at,this.#r(a2.get(zm.exec(this.#t)?.[1]??"")??"probe",t))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#r(t,r){let[n,
a]=[this.#e,this.tokens],o=t==="probe",i=o,u=t==="mapDeclaration",p=0,c=0,l=0,_=0,d=0,f,h=s(m=>{let b={rule:t,end:n.at,open:m};return f===void 0?b:{...b,tooDeep:f}},
"found");for(;n.skipLayout();){if(r&&c>0&&n.newLine&&ft(this.#t,n.at))return h(!0);if(i&&n.takeAttachPoint()){i=!1;continue}n.takeToken();let m=a.code(a.count-1);
switch(o&&=m===f2,i=o,m){case s2:p===0&&(l=c,_>1&&a.code(a.count-2)===pc&&(_=0)),p++,c++,d=0;break;case i2:if(p--,c--,d=0,u=p<=0,u&&!this.#n(t,_>0,l>0))return h(
!1);break;case u2:case c2:c++;break;case p2:case l2:if(c--,u&&c<=0&&Vm(t)&&!this.#n(t,!1,!1))return h(!1);break;case Wm:if(d=0,p<=0)return h(!1);break;case pc:t===
"probe"&&c===0&&_++;break;case _2:d++;break;case d2:d=Math.max(0,d-1)}c+d>cc&&(f??=a.count-1)}return h(p>0||c>0)}#n(t,r,n){let[a,o]=[this.#e,this.tokens],i=a.at;
if(a.skipLayout()){if(n&&!(a.newLine&&ft(this.#t,a.at)))return!0;a.takeToken();let u=o.code(o.count-1);if(o.pop(),a.at=i,u===h2||(t==="probe"?m2.has(u):u===pc)||
r&&g2.has(u))return!0;if(u===Wm)return Vm(t);if(t==="cDefinition")return u===b2}return a.at=i,!1}};function Vm(e){return e==="cDefinition"||e==="mapDeclaration"}
s(Vm,"hasTail");var Oa=Ye(Ah);var lc=new Map,Jm=32*1024,_c=0;function Ym(e,t){let r=e.characters(),n=`${t} ${r}`,a=lc.get(n);if(a!==void 0)return a;let o=Oa.match(r,t);return o.failed()?o:(_c+
e.count>Jm&&(lc.clear(),_c=0),e.count<=Jm&&(lc.set(n,o._cst),_c+=e.count),o._cst)}s(Ym,"matchItem");var ri=class e{static{s(this,"Matched")}tokens;#e;#t;at;constructor(t,r,n,a){this.tokens=t,this.#e=r,this.at=n,this.#t=r.ruleName===void 0?a:n}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(t){let r=this.#e.
children?.[t],n=this.#e.childOffsets?.[t];if(!r||n===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${t}`);return new e(this.tokens,r,this.#t+
n,this.#t)}optional(t){let r=this.child(t);return r.size>0?r.child(0):void 0}children(){let t=[];for(let r=0;r<this.size;r++)t.push(this.child(r));return t}list(t){
let r=this.optional(t);if(!r)return[];let n=this.child(t+2).child(0),a=[r];for(let o=0;o<n.size;o++)a.push(n.child(o));return a}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}},k2=500,Ia=class extends Error{static{
s(this,"ChainTooLong")}start;constructor(t){super("The chain of operators is too long."),this.start=t}},dc=0;function Ir(e,t,r){if(t===0)return r();if(dc+t>k2)throw new Ia(
e.span.start);dc+=t;try{return r()}finally{dc-=t}}s(Ir,"inChain");var y2=x(";"),w2=x("<variable>");function Fe(e,t){let r=e.child(1).children(),n=r.at(-1),a=t&&n?N2(n):void 0;return a&&r.pop(),{kind:"block",span:e.span,statements:r.
map(v2),...a?{value:a}:{}}}s(Fe,"blockOf");function v2(e){let{span:t}=e;switch(e.rule){case"ifStatement":return ai(e.child(0),!1);case"blockStatement":return Fe(
e.child(0),!1);case"for":return R2(e);case"while":return{kind:"while",span:t,condition:ni(e.child(1)),body:Fe(e.child(2),!1)};case"unroll":return{kind:"unroll",
span:t,count:ni(e.child(1)),body:Fe(e.child(2),!1)};default:return x2(e.child(0))}}s(v2,"statementOf");function x2(e){let{span:t}=e;switch(e.rule){case"assignme\
nt":return{kind:"assignment",span:t,target:E2(e.child(0)),operator:e.child(1).text,value:oe(e.child(2))};case"let":{let r=e.optional(3),n=e.optional(5);return{kind:"\
let",span:t,variable:oi(e.child(1)),...r?{type:mc(r)}:{},...n?{value:oe(n)}:{}}}case"jump":return S2(e.child(0));case"localImport":{let r=e.child(0),n={kind:"ca\
ll",span:t,name:r.text,nameSpan:r.span,arguments:[oe(e.child(1))]};return{kind:"expression-statement",span:t,expression:n}}default:return{kind:"expression-state\
ment",span:t,expression:oe(e)}}}s(x2,"plainStatementOf");function S2(e){let{span:t}=e;if(e.rule!=="return")return{kind:"jump",span:t,keyword:e.text==="break"?"b\
reak":"continue"};let r=e.optional(1);return{kind:"jump",span:t,keyword:"return",...r?{value:oe(r)}:{}}}s(S2,"jumpOf");function N2(e){if(e.tokens.code(e.end-1)===
y2)return;let t=e.size>0?e.child(0):void 0;switch(e.rule){case"simpleStatement":case"valueStatement":return t?.rule==="expression"?oe(t):void 0;case"blockStatem\
ent":{let r=Fe(e.child(0),!0);return r.value?{kind:"block-expression",span:r.span,block:r}:void 0}case"ifStatement":{let r=ai(e.child(0),!0);return r.then.value?
{kind:"if-expression",span:r.span,statement:r}:void 0}default:return}}s(N2,"trailingValue");function ai(e,t){let r=e.child(3);return Ir(e,r.size,()=>{let{span:n}=e,
a=e.optional(4),o=a?Fe(a.child(1),t):void 0,i=r.children().reduceRight((u,p)=>({kind:"if",span:{start:p.child(1).span.start,end:n.end},condition:ni(p.child(2)),
then:Fe(p.child(3),t),...u?{else:u}:{}}),o);return{kind:"if",span:n,condition:ni(e.child(1)),then:Fe(e.child(2),t),...i?{else:i}:{}}})}s(ai,"ifOf");function ni(e){
let t=e.child(0);return oe(t.rule==="condition_parentheses"?t.child(1):t.child(0))}s(ni,"conditionOf");function E2(e){return e.rule==="mapAccess"?fc(e):e.code===
w2?oi(e):{kind:"discard",span:e.span}}s(E2,"targetOf");function Xm(e){let t=e.child(0);return t.rule==="forMap_parentheses"?Xm(t.child(1)):t}s(Xm,"innermost");function R2(e){
let t=e.child(0),r=t.rule==="for_bare",n=t.child(r?1:2),{span:a}=e,o=oi(n.child(0)),i=n.child(2),u=Fe(t.child(r?2:4),!1);return i.rule!=="range"?{kind:"for-map",
span:a,variable:o,map:hc(Xm(i)),body:u}:{kind:"for-range",span:a,variable:o,from:oe(i.child(0)),to:oe(i.child(2)),body:u}}s(R2,"forOf");var A2=x("<decimal>"),T2=x("<number>"),M2=x("<string>"),O2=x("<positional>"),I2=x("<variable>"),P2=x("<map>"),L2=x(","),C2=x("?");function oe(e){switch(e.rule){case"":
return Zm(e);case"expression":return H2(e);case"postfixed":return q2(e);case"prefixed":return F2(e);case"update":return Qm(e,e.child(0),e.child(1),!0);case"encl\
osed":return oe(e.child(1));case"address":return{kind:"unary",span:e.span,operator:"&",operand:Zm(e.child(1))};case"mapAccess":return fc(e);case"call":{let t=e.
child(0),r=e.list(2).map(oe);return{kind:"call",span:e.span,name:t.text,nameSpan:t.span,arguments:r}}case"tuple":return j2(e);case"record":{let t=[e.child(1),...e.
child(3).children()];return{kind:"record",span:e.span,fields:t.map(r=>({name:r.child(0).text,value:oe(r.child(2))}))}}case"step":return Qm(e,e.child(1),e.child(
0),!1);case"block":return{kind:"block-expression",span:e.span,block:Fe(e,!0)};case"if":return{kind:"if-expression",span:e.span,statement:ai(e,!0)};case"typeof":case"\
size":case"offset":return B2(e);default:throw new TypeError(`${e.rule} is not an expression`)}}s(oe,"expressionOf");function Zm(e){let{span:t,text:r}=e;switch(e.
code){case A2:return{kind:"integer",span:t,text:r};case T2:return{kind:!/^0x/i.test(r)&&/[smhd]$/.test(r)?"duration":"integer",span:t,text:r};case M2:return{kind:"\
string",span:t,text:r};case O2:return{kind:"positional",span:t,text:r};case I2:return{kind:"variable",span:t,name:r};case P2:return hc(e);default:return r==="tr\
ue"||r==="false"?{kind:"boolean",span:t,value:r==="true"}:{kind:"identifier",span:t,name:r}}}s(Zm,"leafOf");function H2(e){let t=e.child(1),r=t.size;for(;r>0&&t.
child(r-1).code===C2;)r--;let n=t.size-r;if(n===0)return gc(e,0,r).expression;let a=e.child(2);return Ir(e,n,()=>{let{end:o}=e.span,i=s(p=>{let c=a.child(r+p);return gc(
c,2,c.child(3).size)},"elseOf"),u=i(n-1).expression;for(let p=n-1;p>=0;p--){let c=p===0?gc(e,0,r):i(p-1),l=a.child(r+p).optional(0);u={kind:"ternary",span:{start:c.
span.start,end:o},condition:c.expression,...l?{then:oe(l)}:{},else:u}}return u})}s(H2,"conditionalOf");function gc(e,t,r){let n=e.child(t);return r===0?Pa(n):Ir(
n,r,()=>{let a=e.child(t+1),o=e.child(t+2),i=Array.from({length:r},(u,p)=>({operator:a.child(p).text,operand:Pa(o.child(p))}));return U2(Pa(n),i,$2)})}s(gc,"ope\
rationOf");function Pa(e){return{expression:oe(e),span:e.span}}s(Pa,"extentOf");function $2(e,t,r){let n={start:e.span.start,end:r.span.end};return{span:n,expression:{
kind:"binary",span:n,operator:t,left:e.expression,right:r.expression}}}s($2,"join");function F2(e){let t=e.child(0),r=e.child(1);return Ir(e,t.size,()=>t.children().
reduceRight((n,a)=>D2(a,n),Pa(r)).expression)}s(F2,"prefixedOf");function q2(e){let t=e.child(0),r=e.child(1);return r.size===0?oe(t):Ir(e,r.size,()=>r.children().
reduce(G2,Pa(t)).expression)}s(q2,"postfixedOf");function D2(e,t){let r={start:e.span.start,end:t.span.end},n=t.expression;return e.rule!=="cast"?{span:r,expression:{
kind:"unary",span:r,operator:e.text,operand:n}}:{span:r,expression:{kind:"cast",span:r,type:mc(e.child(1)),operand:n}}}s(D2,"wrapPrefix");function G2(e,t){let r={
start:e.span.start,end:t.span.end};if(t.rule==="index"){let a=[oe(t.child(1))];return{span:r,expression:{kind:"index",span:r,object:e.expression,index:a}}}let n=t.
child(1);return{span:r,expression:{kind:"member",span:r,object:e.expression,operator:t.child(0).text==="."?".":"->",name:n.text,nameSpan:n.span}}}s(G2,"wrapPost\
fix");function Qm(e,t,r,n){let a=t.text==="++"?"++":"--";return{kind:"update",span:e.span,operator:a,prefix:n,operand:oe(r)}}s(Qm,"updateOf");function j2(e){let t=e.
list(1),[r]=t;return r&&t.length===1&&e.tokens.code(e.end-2)!==L2?oe(r):{kind:"tuple",span:e.span,elements:t.map(oe)}}s(j2,"tupleOf");function B2(e){let t=e.rule===
"offset"?e.child(4):e.child(2),r=e.tokens.source.slice(e.child(2).span.start,t.span.end);return{kind:"sizeof",span:e.span,name:e.child(0).text,text:r}}s(B2,"mea\
sureOf");function fc(e){let t=e.child(0),r=e.list(2);return{kind:"map",span:e.span,name:t.text,nameSpan:t.span,...r.length>0?{keys:r.map(oe)}:{}}}s(fc,"mapOf");
function hc(e){return{kind:"map",span:e.span,name:e.text,nameSpan:e.span}}s(hc,"bareMapOf");function oi(e){return{kind:"variable",span:e.span,name:e.text}}s(oi,
"variableOf");function mc(e){let t="";for(let r=e.at;r<e.end;r++)t+=(e.tokens.apart(r)?" ":"")+e.tokens.text(r);return t.replace(/ ?([[\](),]) ?/g,"$1").replace(
/ ?\* ?/g,"*").replace(/\*+/g," $&").trimEnd()}s(mc,"typeText");var K2=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+",
"-"],["*","/","%"]].flatMap((e,t)=>e.map(r=>[r,t])));function tg(e){return K2.get(e)??0}s(tg,"bindingOf");function U2(e,t,r){let n=[],a=e;for(let{operator:o,operand:i}of t)
a=eg(n,a,tg(o),r),n.push({left:a,operator:o}),a=i;return eg(n,a,0,r)}s(U2,"resolvePrecedence");function eg(e,t,r,n){let a=t;for(let o=e.at(-1);o&&tg(o.operator)>=
r;o=e.at(-1))a=n(o.left,o.operator,a),e.pop();return a}s(eg,"joinWaiting");function La(e,t){let r=[];return{item:z2(new ri(t,e,0,0),r),lost:r}}s(La,"buildItem");function z2(e,t){let{span:r}=e;switch(e.rule){case"preprocessor":return{kind:"\
preprocessor",span:r,text:e.text};case"cDefinition":return{kind:"c-definition",span:r,keyword:V2(e.child(0).text),text:e.text};case"config":return{kind:"config",
span:r,settings:[...e.child(3).children(),...e.child(6).children()].map(n=>({span:n.span,name:n.child(0).text,value:n.child(2).text}))};case"import":return{kind:"\
import",span:r,path:e.child(1).text.slice(1,-1)};case"mapDeclaration":{let[n,a]=[e.child(1).text,e.child(3).text];return{kind:"map-declaration",span:r,map:n,type:a,
maxEntries:oe(e.child(5))}}case"macro":{let n=e.list(3).map(a=>a.text);return{kind:"macro",span:r,name:e.child(1).text,parameters:n,body:Fe(e.child(7),!0)}}case"\
subprogram":{let n=e.list(3).map(a=>a.child(0).text);return{kind:"subprogram",span:r,name:e.child(1).text,parameters:n,body:Fe(e.child(9),!1)}}default:return W2(
e,t)}}s(z2,"itemOf");function W2(e,t){let r=[];for(let a of[e.child(0),...e.child(2).children()]){let o=Ts(a.text,a.span.start);o.kind==="attach-point"?r.push(o):
t.push({span:a.span,problem:o})}let n=e.optional(4);return{kind:"probe",span:e.span,attachPoints:r,...n?{predicate:oe(n.child(1)),predicateSpan:n.span}:{},body:Fe(
e.child(5),!1)}}s(W2,"probeOf");function V2(e){return e==="union"||e==="enum"?e:"struct"}s(V2,"keywordOf");var si=x("{"),Pr=x("}"),ii=x(";"),J2=x("/"),rg=x("else"),ng=x("for"),Y2=new Set(["if","for","while","unroll"].map(x)),X2=64;function ag(e,t){let r=Q2(e,t);if(r===
void 0)return Z2(e,t);let n=Y2.has(e.code(r)),a=new ui(e.code(r)===ng);for(let o=r;o<e.count;o++){let i=e.code(o);if(i===Pr&&!a.hasBrace)return o>=t&&o>r?{start:r,
end:o}:void 0;if(a.take(i),!(o<t||a.hasBrace)){if(i===ii&&a.isEmpty)return{start:r,end:o+1};if(!(i!==Pr||e.code(o+1)===rg||!(n||a.isEmpty)))return{start:r,end:e.
code(o+1)===ii?o+2:o+1}}}}s(ag,"brokenPart");function Z2(e,t){let r=0;for(;r<t&&e.code(r)!==J2;)r++;let n=Math.max(r+1,t);for(;n<e.count&&e.code(n)!==si&&!Ys.has(
e.code(n));)n++;return r>0&&r<t&&e.code(n)===si?{start:r,end:n}:void 0}s(Z2,"brokenPredicate");function Q2(e,t){let r=[];for(let n=0;n<t;n++){let a=e.code(n),o=r.
length-1;a===si?r.push(n+1):a===Pr?(r.pop(),e.code(n+1)!==rg&&o>0&&(r[o-1]=n+1)):a===ii&&o>=0&&!eN(e,r[o]??0,n)&&(r[o]=n+1)}return r.at(-1)}s(Q2,"statementStart");
function eN(e,t,r){if(e.code(t)!==ng||r-t>X2)return!1;let n=new ui(!0);for(let a=t;a<r;a++)n.take(e.code(a));return!n.isEmpty}s(eN,"inLoopHead");var ui=class{static{
s(this,"OpenBrackets")}#e=[];#t=0;#r;constructor(t){this.#r=t}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(t){let r=Js.get(t);if(r!==
void 0)this.#e.push(r),t===si&&this.#t++;else if(t===Pr){for(;!this.isEmpty&&this.#e.pop()!==Pr;);this.#t=Math.max(0,this.#t-1)}else if(t===ii){if(this.#r&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==Pr;)this.#e.pop()}else Ys.has(t)&&this.#e.at(-1)!==Pr&&this.#e.pop()}};var tN=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),pi=/^[-+*/%&|^~!<>=?:.]+$/;function sg({tokens:e,at:t,found:r}){let n=pi.test(r)?t:t-1;if(n<0||!pi.test(e.text(
n)))return;let a=n+1;for(;t-n<3&&En(e,n)&&pi.test(e.text(n-1));)n--;for(;a-n<4&&En(e,a)&&pi.test(e.text(a));)a++;let{source:o}=e,i=Ta(e,n,a),u=o.slice(i.start,i.
end),p=tN.get(u);return p===void 0?void 0:{span:i,message:`bpftrace has no operator ${$e(u)}.`,hint:p}}s(sg,"diagnoseOperator");var rN=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid =\
= 1) { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),nN=new Map([...["elif","elseif","elsif","elsf"].map(e=>[e,"Write else if (...\
) { ... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { .\
.. }, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) \
{ ... } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } \
around a block."]]),aN=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
oN=/^(?:[A-Za-z_]\w*|\*+)$/,og=/^[@$]?([A-Za-z_]\w*)$/;function ig(e){let{tokens:t,at:r,found:n,statement:a}=e,o=s((u,p)=>({span:Ze(t,u),message:`bpftrace has n\
o ${$e(t.text(u))}.`,hint:p}),"said"),i=rN.get(n.toLowerCase());return i!==void 0&&r>a&&!e.expected.includes("':'")?o(r,i):r>0&&t.text(r-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(n)?o(r-1,"Write !."):iN(e)??sN(e,o)}s(ig,"diagnoseWord");function sN({tokens:e,at:t,statement:r},n){let a=t>r&&r>0?nN.get(e.text(r)):void 0;return a===
void 0?void 0:n(r,a)}s(sN,"diagnoseStatement");function iN({tokens:e,at:t,found:r,statement:n,expected:a}){if(t===n||!a.includes("';'")||!aN.test(e.text(n)))return;
for(let p=n;p<t;p++)if(!oN.test(e.text(p)))return;let o=t;for(;o<e.count&&o<t+4&&!/^[@$]/.test(e.text(o))&&!/^=$|^;$/.test(e.text(o+1));)o++;let i=og.exec(e.text(
o))?.[1]??og.exec(r)?.[1];if(i===void 0)return;let u=e.text(o).startsWith("@")?"@":"$";return{span:Ta(e,n,t),message:"A variable is not declared with its type i\
n front.",hint:u==="@"?`Write @${i} = ...`:`Write $${i} = ..., or let $${i} to declare it.`}}s(iN,"diagnoseDeclaration");var uN=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],ug=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,pN=/^[A-Za-z_]/,
bc=x("{"),cN=x("/"),lN="'/' at the end of the predicate";function pg(e){let{tokens:t,at:r,found:n,rule:a}=e;if(a!=="probe"||_N(e)<r)return;let o=t.text(0),[,i]=uN.
find(([p])=>p.test(o))??[];if(i!==void 0)return{span:Ze(t,0),message:`'${o}' begins nothing here.`,hint:i};if(r>0&&ug.test(o))return{span:Ze(t,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let u=dN(e);if(u>0){let p=t.end(u-1);return{span:{start:p,end:p},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return e.expected.includes(lN)&&n==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!e.expected.includes("'{'")||n===""?mN(e):{hint:fN(e)}}s(pg,"diagnoseHead");function _N({tokens:e}){let t=0;
for(;t<e.count&&e.code(t)!==bc;)t++;return t}s(_N,"headEnd");function dN({tokens:e,at:t}){for(let r of[t-1,t])if(r>0&&e.onNewLine(r)&&ft(e.source,e.start(r)))return r;
return 0}s(dN,"nextProbe");function fN({tokens:e,at:t,found:r}){let n=e.text(t-1);return r==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":ug.test(r)?"The body of a probe is written in braces: add the {.":r===":"||n.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${Ce["\
spaced-attach-point"].before} on it must not: kprobe:f.`:n.includes("/")&&/^[^\w@$"]/.test(r)?"A predicate needs a space before its first slash.":hN(e,t)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":ft(e.source,e.start(t))||/^(?:BEGIN|END|begin|end)$/.test(r)?"Several attach points of one probe are\
 separated by commas.":pN.test(r)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}s(fN,"headHint");function hN(e,t){for(let r=t;r<e.count&&e.code(r)!==bc;r++)if(e.code(r)===cN)return e.
code(r+1)===bc;return!1}s(hN,"endsInSlash");function mN({tokens:e,at:t}){return/^[ \t]*\/\//.test(e.source.slice(e.end(t-1),e.end(t-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}s(mN,"emptyPredicate");var qe=s(({expected:e},...t)=>t.some(r=>e.includes(r)),"expects"),gN="'/' at the end of the predicate",bN=/^ ?(?:else )?(?:if|while)\b[^{]*$/,kN=/^(?:[-+*/%&|^]|<<|>>)?=$/,
yN=/^(?:\+\+|--)$/,wN=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
vN="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",xN=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
SN=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,_g=x("{"),cg=x("}"),NN=new Set(["if","while","unroll"].map(x)),xe=s((e,t,r)=>n=>e(n)?
{hint:t,mend:r}:void 0,"when"),lg="= assigns; write == to compare.",dg=[AN,xe(({found:e,before:t})=>e==="="&&bN.test(t),lg),xe(e=>e.found==="="&&qe(e,gN,"')'"),
lg),TN,MN,IN,xe(e=>e.rule==="subprogram"&&qe(e,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),xe(e=>/^[;,]$/.test(e.found)&&qe(
e,"a probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),xe(e=>/^ ?for\b/.test(e.before)?qe(e,"a variable")&&e.tokens.text(e.at+
1)!==":"||qe(e,"':'","'..'"):!1,vN),({found:e,before:t})=>e.startsWith("@")&&/^ ?let ?$/.test(t)?{hint:`A map is not declared in a probe: leave let out, and wri\
te ${e} = ...`}:void 0,EN,xe(({found:e})=>e==="'","Strings are written in double quotes."),xe(({found:e})=>e==="`","bpftrace has no backquotes: strings are writ\
ten in double quotes."),PN,xe(e=>e.found===";"&&qe(e,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),xe(({found:e})=>SN.test(e),"Lin\
es for the preprocessor come before the probes.","leave-out"),xe(({found:e})=>e.startsWith("#"),"Comments begin with //.","leave-out"),xe(e=>qe(e,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(e.before),"The body needs braces, even for one statement."),RN,LN,xe(e=>qe(e,"']'"),"Close the '[' with a ']'."),xe(e=>qe(e,"')'")&&e.found!=="","Close the\
 '(' with a ')'."),xe(({rule:e,found:t})=>e==="config"&&t===":","A setting is written: name = value;"),xe(e=>e.rule==="config"&&qe(e,"';'"),"Settings are separa\
ted by ';'."),xe(e=>qe(e,"';'")&&/^[@$A-Za-z_{]/.test(e.found)&&e.rule!=="import","Statements are separated by ';'.")];function EN(e){let{tokens:t,at:r,found:n}=e;
return!qe(e,"a variable")||!/^[A-Za-z_]/.test(n)?void 0:{hint:t.text(r-1)==="--"&&t.apart(r)?"Comments begin with //.":`A variable begins with $: write $${n}.`}}
s(EN,"wordForVariable");function RN({tokens:e,at:t,found:r,before:n}){let a=wN.exec(n)?.[1];if(!(a===void 0||e.onNewLine(t)||!/^[@$"\w-]/.test(r)))return{message:`\
Expected '(' after '${a}', found ${$e(r)}.`,hint:`Arguments are written in parentheses: ${a}(...).`}}s(RN,"missingParenthesis");function AN({tokens:e,at:t,expected:r,
found:n}){if(!r.includes("'{'")||e.code(t-1)!==cg||n==="{")return;let a=0;for(let o=t-1;o>0;o--)if(e.code(o)===cg)a++;else if(e.code(o)===_g&&--a===0){if(!NN.has(
e.code(o-1)))return;let i=e.text(o-1),u=`Expected ${i==="unroll"?"a number of turns":"a condition"} after '${i}', found '{'.`;return{span:Ze(e,o),message:u,hint:`\
Write ${i} (${i==="unroll"?"5":"pid == 1"}) { ... }.`}}}s(AN,"missingCondition");function TN({tokens:e,at:t,found:r}){let n=e.text(t-1);if(!(!/^[({]$/.test(r)||
!n.startsWith("@")||!En(e,t)))return{message:`Expected '[' after ${$e(n)}, found '${r}'.`,hint:`Keys are written in brackets: ${n}[...].`}}s(TN,"keysInBrackets");
function MN(e){let{tokens:t,at:r,found:n,before:a,statement:o,rule:i}=e,u=yN.test(n);if(!(kN.test(n)||u)||r===o||i==="config"||!qe(e,"';'","'}'"))return;if(/[^=!<>]=[^=]/.
test(a))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(a))return;let p=a.trim();return{span:Ta(t,o,r),message:u?
`Only a map or a variable can be counted with '${n}'.`:"Only a map or a variable can be assigned to.",hint:ON(p)}}s(MN,"wrongTarget");function ON(e){let t=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(e)?.[1];if(t!==void 0&&xN.test(t))return`${t} is a word of the language: choose another name.`;if(t!==void 0)return`A map begins with @ and a variable with\
 $: write @${t} or $${t}.`;let r=/^(self|this) ?-> ?(\w+)/.exec(e);return r?`A value for this thread is kept in a map, @${r[2]}[tid], one for this event in a va\
riable, $${r[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(e)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(e)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(e)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(e)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}s(ON,"targetHint");function IN({
tokens:e,at:t,found:r}){if(r==="$"){let n=e.source.startsWith("$0",e.start(t));return{message:n?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:n?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(e.text(t-1)!=="@"||!En(e,t)))return/^[@$]/.test(r)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(r)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}s(IN,"signOfNothing");function PN({tokens:e,at:t,
found:r}){return r!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:e.text(t-1)===";"&&e.text(t-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}s(PN,"strayElse");function LN(e){let{tokens:t,at:r,found:n}=e,a=t.text(r-1);if(a===","&&/^[)\],]$/.test(n))return{hint:"Remo\
ve the ',' before it."};let o=Or(t,r).at(-1);if(o===void 0||t.code(o)===_g||!qe(e,"','","')'"))return;if(n.startsWith('"')&&a.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let i=o>0&&/^[A-Za-z_]/.test(t.text(o-1))&&!/^(?:if|while|for)$/.test(t.text(o-1)),u=/^[@$"\w]/.test(n)&&/[\w"\])]$/.test(
a);return i&&u?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}s(LN,"comma");var CN=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],HN=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[/\p{Cc}/u,"a control character","Remove it."]];function fg({tokens:e,at:t,found:r}){let n=String.
fromCodePoint(r.codePointAt(0)??32);if(r===""||/[!-~]/.test(n))return;let a=s(([_])=>_.test(n),"isKnown"),o=HN.find(a),[,i,u]=o??CN.find(a)??$N(n)??[];if(i===void 0)
return;let p=e.start(t),c=p+n.length;for(;o&&e.source.startsWith(n,c);)c+=n.length;let l=`${No(n)} is ${i}.`;return{span:{start:p,end:c},mend:o&&"leave-out",message:l,
hint:u}}s(fg,"diagnoseCharacter");function $N(e){let t=String.fromCharCode(e.charCodeAt(0)-65248),r=[/[\uff01-\uff5e]/,"a full-width character",`Write ${t}.`];return r[0].
test(e)?r:void 0}s($N,"fullWidth");var FN=[[/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,"This is the marker of a merge conflict.","Keep one of the two sides, and rem\
ove the three markers."],[/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,"This is a code fence of Markdown.","Remove the line."],[/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
"This is a shell command.","The script is the text between the quotes after -e, without the quotes."]];function hg({tokens:e,at:t}){for(let r of new Set([e.start(
0),e.start(t)])){let{source:n}=e,a=r===0?0:n.lastIndexOf(`
`,r-1)+1,o=n.indexOf(`
`,a),i=Math.min(o===-1?n.length:o,a+200),u=n.slice(a,i).trimEnd(),[,p,c]=FN.find(([l])=>l.test(u))??[];if(p!==void 0)return{span:{start:a,end:a+u.length},mend:"\
leave-out",expected:[],message:p,hint:c}}}s(hg,"diagnoseMarker");var qN=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,DN=x("<string with a bad escape>"),GN=new Set([x("<malformed number>"),x("<digits>")]),jN={"(":"\
')'","[":"']'","{":"'}'"},BN={")":"(","]":"[","}":"{"},KN=[fg,JN,XN,sg,pg,ig,...dg];function kc({tokens:e,unclosed:t},r,n){let a=Im(e,r,n),{at:o}=a,i=a.found===
"{"?o-1:o;for(;i>0&&!e.onNewLine(i);)i--;let u=gg(e,Math.max(i,1)),p=[...a.expected];p[0]==="'}'"&&(p[1]??"an expression")==="an expression"&&p.splice(1,1,"a st\
atement");let c={...a,expected:p},l=r.open&&(o>=e.count||u<=o),_=zN(a,t)??hg(a)??(l?WN(e,Math.min(o,u)):void 0)??UN(KN,c),{message:d,span:f,expected:h,mend:m}=_?.
message===void 0?VN(c):{..._,message:_.message},b=_?.hint;return{error:{kind:"syntax-error",span:f??Ze(e,o),message:d,expected:h??p,...b===void 0?{}:{hint:b}},resumeAt:u<
e.count?e.start(u):r.end,at:o,complete:a.expected.includes("a probe"),mend:m??_?.mend}}s(kc,"explainFailure");function UN(e,t){for(let r of e){let n=r(t);if(n)return n}}
s(UN,"firstOf");function zN({tokens:e,at:t},r){let n=e.start(Math.min(t+1,e.count)),a=r.find(({what:o,start:i})=>o==="string"&&i>=e.start(0)&&i<=n);if(a!==void 0)
return{span:{start:a.start,end:a.end},message:"This string is never closed.",expected:[`'"'`],hint:'A string ends on the line it begins on: add the closing ".'}}
s(zN,"unclosedString");function WN(e,t){let r=Or(e,t).at(-1);if(r===void 0)return;let n=e.text(r),a=jN[n]??"",o=`This '${n}' is never closed.`;return{span:Ze(e,
r),message:o,expected:[a],hint:`Add the missing ${a}.`}}s(WN,"unclosedBracket");function VN({tokens:e,at:t,expected:r,found:n,before:a}){let o=/^(?:[@$]|[A-Za-z_{])/.
test(n)&&/[\w)\]}"+-] ?$/.test(a);if(r.includes("';'")&&a!==""&&(e.onNewLine(t)||o)){let u=e.end(t-1);return{message:`Expected ';' after this, before ${$e(n)}.`,
mend:"semicolon",span:t===0?Ze(e,t):{start:u,end:u}}}let i=n===""?"but the text ends here":`found ${$e(n)}`;return{message:`Expected ${wa(r)}, ${i}.`}}s(VN,"mis\
sing");function JN({tokens:e,at:t,found:r}){let n=Ze(e,t),a=e.code(t)===DN?qN.exec(r):void 0;if(a){let[o,i=""]=a,u=n.start+o.length,p=`bpftrace does not know th\
e escape ${i} in a string.`;return{span:{start:u-i.length,end:u},message:p,hint:"Write \\\\ for a backslash."}}if(GN.has(e.code(t)))return r.length<=1e3&&Er(r)?
{message:`${$e(r)} is too large: the largest number is 18446744073709551615.`}:{message:`${$e(r)} is not a number.`,hint:YN(r)}}s(JN,"diagnoseText");function YN(e){
if(e.length>64)return;if(/^0[bB][01]+$/.test(e))return`bpftrace has no binary numbers: write 0x${BigInt(e).toString(16)}.`;if(/^0[oO][0-7]+$/.test(e))return`An \
octal number begins with 0 alone: write 0${e.slice(2)}.`;if(/^0\d+$/.test(e))return`A leading zero makes a number octal: write ${e.replace(/^0+(?=\d)/,"")}.`;let t=/^\d+([A-Za-z]\w*)$/.
exec(e)?.[1];return t===void 0||/^[xXeE]/.test(t)?void 0:`${$e(t)} is not a unit: a time has ns, us, ms, s, m, h or d.`}s(YN,"numberHint");function XN({tokens:e,
at:t,found:r}){let n=BN[r];if(r==="/"&&t>0&&e.text(t-1)==="*"&&!e.apart(t))return{mend:"leave-out",span:{start:e.start(t-1),end:e.end(t)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(n===void 0)return;let a=Or(e,t),o=a.at(-1);if(r==="}"?a.length>0:o!==void 0&&e.text(o)!=="{")
return;let i=`Remove it, or add the ${n} that it belongs to.`;return{mend:r==="}"?"leave-out":void 0,message:`This '${r}' closes nothing.`,hint:i}}s(XN,"diagnos\
eClosing");function mg(e,t,r){let n=gg(e,t);return n<e.count?e.start(n):r}s(mg,"resumeAfter");function gg(e,t){for(let r=t;r<e.count;r++)if(e.onNewLine(r)&&ft(e.
source,e.start(r)))return r;return e.count}s(gg,"lineOfItem");var ZN=5,QN=8,bg=8*1024,eE=x(";"),tE=x("{"),rE=x("}"),nE=new Set([...";{}"].map(x));function kg(e,t,r,n){let{tokens:a}=e,o=kc(e,t,r),{resumeAt:i,complete:u}=o,p=[
o.error],c=[],l=0,_=s(()=>({errors:p,left:[],lost:[],resumeAt:i,reread:l}),"dropped");if(t.open&&!u){let h=t.rule==="probe"?aE(e,t,{resumeAt:i,allowance:n}):void 0;
return h===void 0?_():{errors:p,...h,resumeAt:i,reread:a.count}}if(!u&&(i<t.end||a.count>bg))return _();let d=-1,f;for(let h=0;h<QN&&l+a.count<=n;h++){f!==void 0&&
o.at<=d&&(a.remove(f,f+1),c.pop(),o={...o,at:f});let{at:m}=o,b=!u&&m>d?oE(a,o):void 0;if(f=b&&o.mend==="semicolon"?m:void 0,b)d=b.seen,c.push(b.span);else{let y=u?
{start:m,end:a.count}:ag(a,m);if(!y)return _();c.push(yg(a,y)),d=y.start-1}l+=a.count;let g=Oa.match(a.characters(),t.rule);if(!g.failed())return{errors:p,...La(
g._cst,a),left:c,resumeAt:i,reread:l};if(u)return _();o=kc(e,t,g);let{error:k}=o;if(!(o.at<=d||k.span.start<(p.at(-1)?.span.end??0))){if(p.length===ZN)return _();
p.push(k)}}return _()}s(kg,"recoverItem");function aE({tokens:e},{rule:t},{resumeAt:r,allowance:n}){let a=e.count;for(;a>0&&e.start(a-1)>=r;)a--;let o=Or(e,a);if(a===
0||a>Math.min(bg,n)||o.some(p=>e.code(p)!==tE))return;e.remove(a,e.count);let i=e.end(a-1);for(let p=0;p<o.length;p++)e.insert(e.count,rE);let u=Oa.match(e.characters(),
t);return u.failed()?void 0:{...La(u._cst,e),left:[{start:i,end:i}]}}s(aE,"closeBefore");function oE(e,{error:t,at:r,mend:n}){switch(n){case"semicolon":{e.insert(
r,eE);let a=r+1;for(;a<e.count&&!nE.has(e.code(a));)a++;return{seen:a,span:t.span}}case"leave-out":{let a=Math.min(r,e.count);for(;a>0&&e.start(a-1)>=t.span.start;)
a--;let o=a;for(;o<e.count&&e.end(o)<=t.span.end;)o++;return a<o?{seen:a,span:yg(e,{start:a,end:o})}:void 0}default:return}}s(oE,"mend");function yg(e,{start:t,
end:r}){let n={start:e.start(t),end:e.end(r-1)};return e.remove(t,r),n}s(yg,"leaveOut");var yc=100,sE=128*1024,iE=128*1024;function Kt(e){let t=new ti(e),{tokens:r}=t,n=[],a=[],o=[],i=!1,u,p=sE;for(let l=t.next(i);l;l=t.next(i)){let _=r.start(0),d=u!==
void 0&&"errors"in u&&l.rule==="probe"&&!ft(e,_);if(d&&r.text(0)==="}")continue;let f=d&&u?.item===void 0,h=uE(t,l,p);if(u=h,"errors"in h){let{left:m,resumeAt:b}=h;
if(p-=h.reread,!(f&&h.item===void 0)){let g=a.at(-1)?.span.start??-1,k=h.errors.filter(({span:y})=>y.start>g);a.push(...k.slice(0,yc-a.length))}h.item?o.push(...m.
map(g=>({start:g.start,end:Math.min(g.end,b)}))):o.push({start:_,end:Math.max(_,b)})}if(h.item){let{item:m,lost:b}=h,g=m.kind!=="probe"||m.attachPoints.length>0;
g&&n.push(m),a.push(...b.map(({problem:k})=>k)),o.push(...g?b.map(({span:k})=>k):[m.span])}if("errors"in h){if(a.length>=yc){a.push(ci(r,r.count,pE)),o.push({start:h.
resumeAt,end:e.length}),t.rest();break}(h.resumeAt<l.end||l.open)&&(t.resumeAt(h.resumeAt),i=!0)}}a.push(...Pm(n),..._E(n));let c=t.unclosed.filter(({what:l})=>l===
"comment");for(let{start:l}of c)o.push(...t.comments.filter(({span:_})=>_.start===l).map(({span:_})=>_));return{kind:"script",span:{start:0,end:e.length},text:e,
items:n,comments:t.comments,errors:lE(a,c),unread:cE(o)}}s(Kt,"parseScript");function uE(e,t,r){let{tokens:n}=e,{end:a,tooDeep:o}=t,i=s((u,p)=>({errors:[u],left:[],
lost:[],resumeAt:p,reread:0}),"refused");if(o!==void 0)return i(ci(n,o,wg),mg(n,o+1,a));if(n.count>iE)return i(ci(n,0,"This is too long to be read: split it int\
o several."),a);try{let u=Ym(n,t.rule);return"failed"in u?kg(e,t,u,r):La(u,n)}catch(u){if(u instanceof Ia){let p={start:u.start,end:u.start+1};return i({kind:"s\
yntax-error",limit:!0,span:p,message:"This expression is too long: split it over several statements.",expected:[]},a)}if(u instanceof RangeError)return i(ci(n,0,
wg),a);throw u}}s(uE,"parseItem");var wg=`Brackets or conditionals are nested more than ${cc} levels deep here: nest them less.`,pE="There are too many errors: \
the rest of the file was not read. Correct those above first.";function ci(e,t,r){let n=e.start(t);return{kind:"syntax-error",limit:!0,span:{start:n,end:t<e.count?
n+1:n},message:r,expected:[]}}s(ci,"limitAt");function cE(e){let t=[];for(let r of[...e].sort((n,a)=>n.start-a.start)){let n=t.at(-1);n===void 0||r.start>n.end?
t.push(r):t[t.length-1]={start:n.start,end:Math.max(n.end,r.end)}}return t}s(cE,"merged");function lE(e,t){let r=[...e].sort((n,a)=>n.span.start-a.span.start);for(let{
start:n,end:a}of t.slice(0,yc)){let o=r.findLastIndex(u=>u.span.start<n),i=r[o]?.message==="This '{' is never closed.";r.splice(i?o:o+1,i?1:0,{kind:"syntax-erro\
r",span:{start:n,end:a},message:"This comment is never closed.",expected:["'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return r.
filter(({span:n},a)=>n.start!==r[a-1]?.span.start)}s(lE,"withUnclosedComments");function _E(e){let t=new Set;return e.flatMap(({kind:r,span:n})=>{let a=fE(r,t);
return t.add(r),a===void 0?[]:[{kind:"syntax-error",span:n,message:a,expected:[],hint:"Move it to the beginning of the file."}]})}s(_E,"misplacedItems");var dE=[
"map-declaration","macro","subprogram","probe"];function fE(e,t){let r=dE.some(n=>t.has(n));switch(e){case"preprocessor":case"c-definition":return r?"C definiti\
ons must come before the probes.":t.has("config")||t.has("import")?"C definitions must come before the config block and the imports.":void 0;case"import":return r?
"Imports must come before the probes.":void 0;case"config":return t.has("config")?"A script has one config block.":r?"The config block must come before the prob\
es.":void 0;default:return}}s(fE,"whyMisplaced");var vg=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function xg({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?Sg(t.text,t.span.start):[])}s(xg,
"definedMacros");function Sg(e,t){let[,r="",n="",a=""]=vg.exec(e)??[];if(n==="")return[];let o=`macro ${n}() { `,i=a.replace(/\\(\r?\n)/g,(c,l)=>` ${l}`),{items:u,
errors:p}=Kt(`${o}${i}
}`);return p.length>0||u.length!==1?[]:Vo(u,t+r.length-o.length).filter(mE)}s(Sg,"definedBy");var hE=/[A-Za-z_]\w*/g;function Ng({text:e,items:t},r){let n=r.map(
({script:i,statement:u})=>({text:i.text,items:i.items,at:u}));if(![{items:t},...n].some(i=>i.items.some(({kind:u})=>u==="preprocessor")))return[];let a=new Set,
o=[];for(let i of[{text:e,items:t,at:void 0},...n])for(let u of i.items){let[,,p,c]=u.kind==="preprocessor"&&vg.exec(u.text)||[];u.kind==="preprocessor"&&p!==void 0&&
o.push({name:p,line:u.text,span:i.at??u.span});let l=u.kind==="preprocessor"?c??"":i.text.slice(u.span.start,u.span.end);for(let _ of l.match(hE)??[])a.add(_)}return o.
filter(({name:i,line:u})=>a.has(i)&&Sg(u,0).length===0).map(({name:i,span:u})=>({span:u,message:`What the definition of ${i} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(Ng,"unreadDefinitions");function mE(e){return e.kind==="macro"}s(mE,"isM\
acro");function Eg({body:e}){return e.statements.length===0&&e.value!==void 0}s(Eg,"isExpression");var gE=new Set(["comm","cpu","uid","curtask"]);function Rg({body:e}){
let t=!1;return E(e,r=>{t||=r.kind==="identifier"&&gE.has(r.name)}),t}s(Rg,"hasStandardWord");var li={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function T(e,t){return`CHANGELOG ${e}; ${li[t]}`}s(T,"changelog");function L(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(L,"calls");function Ut(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Ut,"words");var bE=`no entry in the CHANGELOG; ${li[23]}`,An=[L(
"strftime",{from:"0.12"},T("0.12.0, #1387",11)),L("path",{from:"0.12"},T("0.12.0, #1492",11)),L("macaddr",{from:"0.12"},T("0.12.0, #1647",11)),L("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${li[11]}`),L("cgroup_path",{from:"0.15"},T("0.15.0, #2055",11)),L("bswap",{from:"0.15"},
T("0.15.0, #2166",11)),L("skboutput",{from:"0.15"},T("0.15.0, #2223",11)),Ut("numaid",{from:"0.16"},T("0.16.0, #2177",11)),L("pton",{from:"0.16"},T("0.16.0, #22\
89",11)),L("debugf",{from:"0.16"},T("0.16.0, #2307",11)),L("strerror",{from:"0.16"},T("0.16.0, #2329",11)),L("strcontains",{from:"0.17"},T("0.17.0, #2393",11)),
L("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${li[17]}`),Ut("jiffies",{from:"0.20"},T("0.20.0, #2769",17)),L("len",{from:"0.20"},
T("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},L("has_key",{from:"0.22"},T("0.22.0, #3358",17)),L("percpu_kaddr",{from:"0.22"},T("0.22.0,\
 #3596",17)),Ut("ncpus",{from:"0.24"},T("0.24.0, #4105",23)),Ut("usermode",{from:"0.24"},T("0.24.0, #4129",23)),L("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},T("0.24.0, #4420",23)),L("pid tid",{from:"0.24"},T("0.24.0, #4254",23)),L("getopt",
{from:"0.24"},T("0.24.0, #4258",23)),L("socket_cookie",{from:"0.24"},T("0.24.0, #4345",23)),L("tseries",{from:"0.24"},T("0.24.0, #3838",23)),L("assert ppid",{from:"\
0.24"},T("0.24.0, #4366",23)),L("errorf",{from:"0.24"},T("0.24.0, #4414",23)),{...L("comm",{from:"0.25"},T("0.25.0, #4799",23)),least:1},{...L("ppid",{from:"0.2\
5"},T("0.25.0, #4744",23)),most:0},Ut("ppid pcomm",{from:"0.25"},T("0.25.0, #4744",23)),L("pcomm",{from:"0.25"},T("0.25.0, #4744",23)),L("syscall_name",{from:"0\
.25"},T("0.25.0, #4746",23)),L("signal_thread",{from:"0.25"},T("0.25.0, #4700",23)),Ut("probetype",{from:"0.25"},T("0.25.0, #4712",23)),L("probetype",{from:"0.2\
5"},T("0.25.0, #4712",23)),L("find",{from:"0.25"},T("0.25.0, #4845",23)),Ut("has_cpid",{from:"0.25"},T("0.25.0, #4984",23)),L("has_cpid",{from:"0.25"},T("0.25.0\
, #4984",23)),L("kfunc_exist kfunc_allowed",{from:"0.25"},T("0.25.0, #4857",23)),L("leader_tid leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),Ut("leader_tid \
leader_comm",{from:"0.26"},T("0.26.0, #5132",23)),L("signal_name",{from:"0.26"},T("0.26.0, #5098",23)),L("dw_ustack",{from:"0.26"},T("0.26.0, #4964",23)),Ut("dw\
_ustack",{from:"0.26"},T("0.26.0, #4964",23)),L("write_user",{from:"0.26"},T("0.26.0, #3742",23)),L("is_err",{from:"0.26"},T("0.26.0, #5086",23)),L("str_concat",
{from:"0.27"},T("0.27.0, #5265",23)),L("container_of",{from:"0.27"},T("0.27.0, #5236",23)),L("config",{from:"0.27"},T("0.27.0, #5241",23)),L("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},bE)],_i={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},di={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},fi=[{name:"raw",from:"0.18",source:T("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:T("0.25.0, #4912",23)}],Ca='0.23.2 says "Unrecognized config variable"',Tn=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${Ca}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${Ca}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${Ca}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${Ca}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${Ca}, 0.27.1 takes it`}))],Ag=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var kE="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",yE="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",vc=new Set([...`${kE} ${yE}`.split(" "),...An.flatMap(({names:e})=>e)]),Tg="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",hi=["begin","end","interval","profile","software","hardware",
"watchpoint"],wc="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",mi=[{word:/^arg\d+$/,refusedIn:new Set([...hi,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${wc}`},{word:/^retval$/,refusedIn:new Set([...hi,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${wc}`},{word:/^args$/,refusedIn:new Set([...hi,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...hi,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${wc}`}],It=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Mg=2n**63n-1n;var wE=Og("call"),vE=Og("word"),xE=new Map(fi.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),SE=new Map(Tn.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function Og(e){let t=new Map;for(let{names:r,least:n=0,most:a=Number.POSITIVE_INFINITY,...o}of An)if(o.use===e)for(let i of r){let u=n>0?` wi\
th ${n===1?"an argument":`${n} arguments`}`:"",p=e==="word"?`the builtin \`${i}\``:`\`${i}()\`${u}`;Z(t,i,{bound:{...o,name:p},least:n,most:a})}return t}s(Og,"r\
owsByName");function Ig(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(wE.get(e.name)??[]).filter(a=>r>=a.least&&
r<=a.most).map(({bound:a})=>({bound:a,span:e.span})),...NE(e,t)]}case"identifier":return t.word(e.name)?xc:/^sarg\d+$/.test(e.name)?[{bound:_i,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:di,span:e.span}]:vE.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??xc;case"config":return e.settings.flatMap(({name:r,span:n})=>{let a=SE.
get(r.toLowerCase().replace(/^bpftrace_/,""));return a===void 0?[]:[{bound:a,span:n}]});default:return xc}}s(Ig,"builtinUses");var xc=[];function NE(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let n=r.kind==="identifier"&&!t.word(r.name)?xE.get(r.name):void 0;return n===void 0?[]:[{bound:n,
span:r.span}]})}s(NE,"stackModes");function Pg(e){let t=new Set,r=new Set,n=!1,a=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let i of o.parameters)r.add(i)}if(o.kind==="import"&&(a=!0),o.kind==="preprocessor"){let i=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(n||=/^\s*#\s*include\b/.
test(o.text),i!==void 0)for(let u of[t,r])u.add(i)}if(o.kind==="c-definition")for(let[i]of o.text.matchAll(/\w+/g))r.add(i)}return{call:s(o=>a||t.has(o),"call"),
word:s(o=>a||n||r.has(o),"word")}}s(Pg,"ownNames");var Sc=Number.POSITIVE_INFINITY;function Y(e,[t,r],...n){return e.split(" ").map(a=>[a,{least:t,most:r,wanted:n}])}s(Y,"calls");var gi=new Map([...Y("printf err\
orf warnf debugf cat system",[1,Sc],"written text"),...Y("time",[0,1],"written text"),...Y("strftime",[2,2],"written text","number"),...Y("join",[1,2],"number",
"written text"),...Y("kaddr cgroupid pton",[1,1],"written text"),...Y("uaddr reg",[1,1]),...Y("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...Y("kstack ustack",[0,2],"written number","written number"),...Y("ntop",[1,2]),...Y("macaddr",[1,1]),...Y("path",[1,2]),...Y("buf",
[1,2],"any","number"),...Y("str",[1,Sc],"any","number"),...Y("cgroup_path",[1,2],"number","text"),...Y("strncmp",[3,3],"text","text","written number"),...Y("str\
contains str_concat strstr",[2,2],"text","text"),...Y("strlen",[1,1],"text"),...Y("memcmp",[3,3]),...Y("sum avg min max stats",[1,1],"number"),...Y("hist",[1,2],
"number"),...Y("lhist",[4,4],"number","written number","written number","written number"),...Y("tseries",[3,4],"number"),...Y("print",[1,3],"any","written numbe\
r","written number"),...Y("clear zero",[1,1],"whole map"),...Y("delete",[1,Sc],"map"),...Y("has_key",[2,2],"whole map"),...Y("len",[1,1]),...Y("exit",[0,1]),...Y(
"signal signal_thread override",[1,1]),...Y("skboutput",[4,4]),...Y("nsecs",[0,1])]),Lg=new Set(["print","clear","zero","has_key","len","find"]),bi=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),Ha={least:1,most:100};Lr();function Ec(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(n=>[n,t])))}s(Ec,"table");var ki=Ec([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),Rc=Ec([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),Hg=new Set(["kretprobe","uretprobe"]),$g=Ec([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var EE=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,RE=/^(?:u?int(?:8|16|32|64)|(?:un)?signed|char|short|int|long)$/;function V(e,t){switch(e.kind){case"integer":return"a numbe\
r";case"sizeof":return Rc.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>1?"a tuple":void 0;case"\
variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return AE(e.name,t);case"call":return t.defined.names.has(e.name)?void 0:Rc.
get(e.name);case"cast":return RE.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator==="~"?yi(e.operand,
t):void 0;case"update":return yi(e.operand,t);case"binary":return EE.test(e.operator)?"a truth value":yi(e.left,t)&&yi(e.right,t);case"ternary":{let r=V(e.else,
t);return e.then!==void 0&&V(e.then,t)===r?r:void 0}default:return}}s(V,"typeOf");function yi(e,t){return V(e,t)==="a number"?"a number":void 0}s(yi,"numberIf");
function AE(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?ki.get(e):r.every(({canonical:n})=>Hg.has(n??""))?"a number":void 0}s(AE,"typeO\
fWord");var TE=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function ir(e,t){return e===
void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!TE.some(r=>r.includes(e)&&r.includes(t))}s(ir,"differ");function Se(e){return e===void 0||
e==="a number"||e==="a truth value"||e==="an aggregation"}s(Se,"isCountable");var ME={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Fg=3,OE=new Set("eEfFgGaAn"),IE=/\\[x0-7]/;function qg(e,t){if(e.kind!=="call"||!bi.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Fg+1)return{span:e.span,message:`debugf() prints ${Fg} values at most.`};let r=wi(e,"older",t),n=wi(e,"newer",t);return r===void 0?void 0:n}s(qg,"wrongFo\
rmat");function vi(e,t){if(!bi.has(e.name))return!1;let r=t==="older"?"newer":"older";return wi(e,t,Ac)!==void 0&&wi(e,r,Ac)===void 0}s(vi,"needsOtherReading");
var PE={names:new Set,macros:!1,included:!0,statements:!1},Ac={defined:PE,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Dg(e){let[
t,...r]=e.arguments;if(!bi.has(e.name)||t?.kind!=="string"||vi(e,"older"))return;let n=Gg(t.text,"older");if(n?.length===r.length)return r.find((a,o)=>n[o]==="s"&&
LE(a))?.span}s(Dg,"numberAsText");function LE(e){return V(e,Ac)==="a number"}s(LE,"isNumber");function wi(e,t,r){let[n,...a]=e.arguments;if(n?.kind!=="string"||
a.some(f=>HE(f,r.defined)))return;let o=Gg(n.text,t);if(o===void 0)return;let i=o.find(f=>OE.has(f));if(a.length!==o.length){let f=`The format asks for ${sr(o.length,
"argument")}, and there ${a.length===1?"is":"are"} ${a.length}.`;return{span:e.span,message:f}}if(i!==void 0)return{span:n.span,message:`bpftrace prints no frac\
tions: there is no conversion %${i}. Print whole numbers.`};let u=a.findIndex((f,h)=>!CE(V(f,r),o[h]??"s")),p=a[u],c=o[u]??"";if(p===void 0)return;let l=V(p,r),
_=l==="a text"?": write %s":"",d=c.startsWith("r")?"a buffer":c==="s"?"a value":"a number";return{span:p.span,message:`%${c} prints ${d}, and this is ${l}${_}.`}}
s(wi,"formatProblem");function Gg(e,t){return IE.test(e)?void 0:[...e.matchAll(ME[t])].map(([,n=""])=>n).filter(n=>n!=="%")}s(Gg,"conversionsOf");function CE(e,t){
return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||Se(e)&&e!=="an aggregation"}s(CE,"fits");function HE(e,{names:t,included:r}){return e.
kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(HE,"mayBeSeveral");function $E(e,t){return e.kind===t}s($E,"isOfKind");function w(e,t,r){return{feature:t,kind:e,find:s((a,o)=>{let i=$E(a,e)&&r(a,o);return i===!0?a.span:i||void 0},
"find")}}s(w,"on");var Ae=s(()=>!0,"always"),Lc=[w("config","config-block",Ae),w("config","config-word",e=>e.settings.find(({value:t})=>jE.test(t))?.span),w("co\
nfig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d\w*[UL]/.test(t))?.span),w("subprogram","subprogram",Ae),w("subprogram","glued-colon",(e,{script:{text:t}})=>{
let r=Mn(t.slice(e.span.start,e.body.span.start));return Ic.test(r)&&{start:e.span.start,end:e.body.span.start}}),w("macro","macro",Ae),w("map-declaration","map\
-declaration",Ae),w("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),w("import","import",Ae),w("call","import",e=>e.name==="import"),w("c-\
definition","attribute-behind",e=>BE(e).includes(jg)),w("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(jg)),w("attach-point","named-\
probe",e=>e.name?.span),w("attach-point","spaced-attach-point",e=>e.spaced),w("attach-point","sign-in-attach-point",e=>qE.test(e.text.replace(FE,""))),w("attach\
-point","kprobe-module",e=>Kg(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),w("attach-point","probe-language",({place:e})=>e.form===
"userFunction"&&e.language?.span),w("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),w("attach-point","source-line",({place:e})=>e.
form==="sourceLine"),w("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),w("attach-point","watchpoint-argument",({place:e})=>e.
form==="watchpoint"&&e.argument!==void 0),w("let","let",Ae),w("let","glued-colon",(e,{script:t})=>Tc(e.variable,t)),w("let","typeof",e=>e.type!==void 0&&xi.test(
e.type)),w("discard","discard",Ae),w("block-expression","block-expression",Ae),w("if-expression","block-expression",Ae),w("block","step-behind-block",KE),w("blo\
ck","block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),w("if","else-if",e=>e.else?.kind==="if"&&e.else.span),w("if","bare-condition",(e,t)=>$a(
e,e.condition,t)),w("while","bare-condition",(e,t)=>$a(e,e.condition,t)),w("unroll","bare-condition",(e,t)=>$a(e,e.count,t)),w("for-map","bare-condition",(e,t)=>$a(
e,e.variable,t)),w("for-range","glued-colon",(e,{script:t})=>Tc(e.variable,t)),w("for-range","glued-variable",(e,{script:t})=>Tc(e.variable,t,Bg)),w("for-range",
"bare-condition",(e,t)=>$a(e,e.variable,t)),w("while","while",Ae),w("unroll","unroll-expression",({count:e})=>!["integer","positional"].includes(e.kind)&&e.span),
w("for-map","for-map",Ae),w("for-range","for-range",Ae),w("jump","jump-in-for",(e,t)=>t.inFor),w("jump","return-value",e=>e.value?.span),w("integer","digit-sepa\
rator",e=>/^\d+_/.test(e.text)),w("integer","separated-hex",e=>/0x.*_/i.test(e.text)),w("integer","capital-suffix",e=>/[UL]/.test(e.text)),w("integer","zero-in-\
exponent",e=>/^0e\d|^\d+e0/i.test(e.text)),w("integer","exponent",e=>/^\d+e\d/i.test(e.text)),w("integer","integer-suffix",e=>/[ul]/i.test(e.text)),w("duration",
"duration",Ae),w("record","record",Ae),w("tuple","tuple",Ae),w("tuple","short-tuple",e=>e.elements.length<2),w("tuple","trailing-comma",(e,{script:t})=>{let r=e.
elements.at(-1);return r!==void 0&&Mn(t.text.slice(r.span.end,e.span.end)).includes(",")}),w("unary","address-of",e=>e.operator==="&"),w("unary","comptime",e=>e.
operator==="comptime"),w("binary","readable-aggregation",({left:e,right:t},r)=>Wg(t)&&Oc(r,e)||Wg(e)&&Oc(r,t)),w("ternary","glued-colon",(e,{script:t})=>Ug(e,t,
Ic)),w("ternary","glued-variable",(e,{script:t})=>Ug(e,t,Bg)),w("ternary","empty-middle",e=>e.then===void 0),w("cast","readable-aggregation",({operand:e},t)=>Oc(
t,e)),w("cast","double-pointer",e=>e.type.endsWith("**")),w("cast","array-cast",e=>!xi.test(e.type)&&e.type.includes("[")),w("cast","enum-cast",e=>/^enum\b[^*[]*$/.
test(e.type)),w("cast","typeof",e=>xi.test(e.type)),w("sizeof","sizeof",e=>e.name==="sizeof"),w("sizeof","offsetof",e=>e.name==="offsetof"),w("sizeof","subfield\
-offset",e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),w("sizeof","typeinfo",e=>e.name==="typeinfo"),w("sizeof","typeof",e=>xi.test(e.text)),w("membe\
r","keyword-field",e=>DE.test(e.name)&&e.nameSpan),w("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.test(e.name)&&e.nameSpan),w("member","siz\
ed-type-field",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),w("member","args-dot",e=>e.operator==="."&&zg(e.object)),w("identifier","raw-arguments",(e,{
probe:t})=>zg(e)&&t?.attachPoints.some(r=>Kg(r,"rawtracepoint"))),w("member","dot-dereference",({operator:e,object:t},r)=>e==="."&&UE(t,r)),w("map","tuple-key",
e=>e.keys?.find(t=>t.kind==="tuple")?.span),w("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&zE(t)),w("call","number-as-text",Dg),w("\
call","newer-conversion",e=>vi(e,"older")),w("call","loose-percent",e=>vi(e,"newer")),w("call","exit-in-for",(e,t)=>e.name==="exit"&&t.inFor),w("call","indexed-\
print",e=>e.name==="print"&&Mc(e.arguments[0])&&e.span),w("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="delete"&&t?.kind==="map"&&!Mc(t)&&r!==
void 0&&r.kind!=="map"}),w("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&Mc(e.arguments[0]);return e.name==="delete"&&t}),w("a\
ssignment","compound-operation",(e,{script:{text:t}})=>e.operator==="="||!GE.has(e.value.kind)?!1:!Mn(t.slice(e.target.span.end,e.value.span.start)).includes("(")&&
e.value.span),w("assignment","delete-value",({value:e})=>Si(e)&&e.span),w("let","delete-value",({value:e})=>e!==void 0&&Si(e)&&e.span),w("if","delete-value",({condition:e})=>Si(
e)&&e.span),w("call","delete-value",e=>e.arguments.find(Si)?.span)],jg="__attribute__",FE=/"(?:\\.|[^"])*"|\\./g,qE=/[%&|^!~<>'?()]/,DE=/^(?:if|else|for|while|unroll|return|break|continue)$/,
Ic=/:[\w\-*/]/,Bg=/:\$[A-Za-z_]/,GE=new Set(["binary","cast","ternary"]),xi=/^\s*typeof\b/,jE=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function BE(e){return e.text.
slice(e.text.lastIndexOf("}")+1)}s(BE,"behindBody");function Kg(e,...t){let r=fe(e.provider);return r!==void 0&&t.includes(r.provider.name)}s(Kg,"provides");function $a(e,t,{
script:r}){return!Mn(r.text.slice(e.span.start,t.span.start)).includes("(")}s($a,"isBare");function Tc({span:e},{text:t},r=Ic){let n=/^\s*:\S\S?/.exec(t.slice(e.
end));return n!==null&&r.test(n[0])?{start:e.start,end:e.end+n[0].length}:void 0}s(Tc,"gluedAfter");function Ug(e,{text:t},r){let{start:n}=e.else.span,a=Mn(t.slice(
(e.then??e.condition).span.end,n));return r.test(a+t.slice(n,n+2))?e.else.span:void 0}s(Ug,"gluedElse");function KE({statements:e,value:t},{script:{text:r}}){let n=[
...e,...t===void 0?[]:[t]];return n.find((a,o)=>{let i=n[o-1];return i?.kind!=="if"&&i?.kind!=="block"||Mn(r.slice(i.span.end,a.span.start)).trim()!==""?!1:r.startsWith(
"++",a.span.start)||r.startsWith("--",a.span.start)})?.span}s(KE,"stepBehindBlock");function Mn(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(Mn,"wit\
houtComments");function zg(e){return e.kind==="identifier"&&e.name==="args"}s(zg,"isArguments");function UE(e,{pointers:t}){return e.kind==="identifier"?e.name===
"curtask":Pc(e)||e.kind==="variable"&&t().has(e.name)}s(UE,"isPointer");function Pc(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(Pc,"i\
sPointerCast");function Vg(e){let t=new Set,r=new Set;return E(e,n=>{n.kind==="assignment"&&n.target.kind==="variable"&&(Pc(n.value)?t:r).add(n.target.name),n.kind===
"let"&&(n.value!==void 0||n.type!==void 0)&&(n.value!==void 0&&Pc(n.value)?t:r).add(n.variable.name),(n.kind==="for-map"||n.kind==="for-range")&&r.add(n.variable.
name)}),new Set([...t].filter(n=>!r.has(n)))}s(Vg,"pointersOf");function Mc(e){return e?.kind==="map"&&e.keys!==void 0}s(Mc,"isEntry");function zE(e){return e.kind===
"call"?e.name==="str":e.kind==="string"||e.kind==="identifier"&&e.name==="comm"}s(zE,"isText");function Si(e){return e.kind==="call"&&e.name==="delete"}s(Si,"is\
Delete");function Wg({kind:e}){return WE.has(e)}s(Wg,"isNumber");var WE=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof",
"call"]);function Oc({maps:e},t){return t.kind==="map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(Oc,"aggregation");function ur(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(ur,"isFolded");var VE=new Map(Lc.map(({kind:e})=>[e,Lc.filter(t=>t.kind===e)]));function Yg(e,t,r=[]){let n=new Set(r.flatMap(l=>Eg(l)?[]:[l.name])),a=new Set(r.flatMap(l=>Rg(
l)?[l.name]:[])),o=new Map,i=s((l,_)=>{o.has(l)||o.set(l,_)},"note"),u=s((l,_)=>{_!==void 0&&i(Ce[l],_)},"noteFeature"),p=Pg(e),c=e.items.some(l=>l.kind==="macr\
o"||l.kind==="import");for(let l of e.items){let _=0,d=0,f,h=s(()=>f??=Vg(l),"pointers"),m=l.kind==="probe"?{probe:l}:{},b={script:e,maps:t,inFor:!1,pointers:h,
...m},g={...b,inFor:!0};E(l,k=>{ur(k)&&d++,k.kind==="identifier"&&n.has(k.name)&&u("statement-definition",k.span),k.kind==="identifier"&&a.has(k.name)&&u("word-\
in-definition",k.span);for(let y of VE.get(k.kind)??[])u(y.feature,y.find(k,_>0?g:b));if(d===0)for(let{bound:y,span:S}of Ig(k,p))i(y,S);Jg(k)&&_++},k=>{Jg(k)&&_--,
ur(k)&&d--}),l.kind==="probe"&&!c&&u("outer-variable",QE(l))}return u("several-begin",XE(e)),u("added-key",YE(e)),c||u("unset-map",JE(e)),[...o].map(([l,_])=>({
bound:l,span:_}))}s(Yg,"featureUses");function Jg(e){return e.kind==="for-map"||e.kind==="for-range"}s(Jg,"isFor");function JE(e){if(e.items.some(a=>a.kind==="p\
reprocessor"&&/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(a.text))||e.unread.length>0)return;let r=new Set,n=[];for(let a of e.items)a.kind==="map-declaration"&&
r.add(a.map),E(a,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind===
"map"&&n.push(o)});return n.find(({name:a})=>!r.has(a))?.span}s(JE,"unsetMap");function YE(e){let t=new Set,r;for(let n of e.items)E(n,a=>{a.kind!=="assignment"||
a.target.kind!=="map"||a.value.kind!=="call"||!It.has(a.value.name)||(a.target.keys===void 0?t.add(a.target.name):t.has(a.target.name)&&(r??=a.target.span))});return r}
s(YE,"addedKey");function XE(e){let t=new Set;for(let r of e.items)for(let n of r.kind==="probe"?r.attachPoints:[]){let a=fe(n.provider)?.provider.name;if(!(a!==
"begin"&&a!=="end")){if(t.has(a))return n.span;t.add(a)}}}s(XE,"secondBegin");function Xg(e,t){return e.flatMap(({bound:r,span:n})=>{let a=ZE(r,t);return a===void 0?
[]:[{verdict:"refused",rule:"unsupported-syntax",span:n,why:a}]})}s(Xg,"refusedFeatures");function ZE(e,t){if(Zt(t.bpftrace,e))return`${e.name} needs ${vd(e)}`;
if(e.kernel!==void 0&&!C(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(ZE,"whyRefused");function QE(e){let t=[],r=new Set,n=new Set,a;
return E(e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&n.add(o.variable),o.kind==="let"&&n.add(o.variable),o.kind==="\
assignment"&&o.operator==="="&&n.add(o.target),!(o.kind!=="variable"||t.some(i=>i.has(o.name)))&&(n.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(a??=o.span))},o=>{
if(o.kind==="block")for(let i of t.pop()??[])r.add(i)}),a}s(QE,"outerVariable");function pr(e,t,r,n){let a=new Hc(e,n),o=a.list(t.statements.slice(r),!0),{leaks:i,early:u,beforeExit:p}=a;o==="up"&&i.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let c=t.statements.at(-1);return{leaks:i,lowered:[...a.lowered,...a.atEnd],beforeExit:p,early:u,endsDown:o==="down"||c!==void 0&&p.some(
({exit:l})=>l===c.span)}}s(pr,"balanceOf");var Hc=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let n="up",a=this.atEnd.length;for(let[o,i]of t.entries()){let u=t[o+1],p=u===void 0?r:Cc(u),c=this.#e(i);if(c!==void 0){(p?this.atEnd:this.
early).push(c),p&&(n="down");continue}if(Cc(i)?this.#r(i,this.atEnd.splice(a),n):n=this.#o(i,p),n==="left"||Cc(i))return this.#n(t.slice(o+1)),"left"}return n}#r(t,r,n){
if(this.lowered.push(...r),$c(t))n==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let a of r)this.beforeExit.push({lowered:a,exit:t.span})}#n(t){
let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#o(t,r){switch(t.kind){case"if":{this.hidden(t.condition);let n=this.
atEnd.length,a=this.list(t.then.statements,r),o=this.#a(t.else,r);return a==="left"?o:o==="left"||a===o?a:(this.early.push(...this.atEnd.splice(n)),"up")}case"b\
lock":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"jump":case"assign\
ment":case"let":case"expression-statement":return this.hidden(t),"up"}}#a(t,r){return t===void 0?"up":t.kind==="if"?this.#o(t,r):this.list(t.statements,r)}hidden(t){
E(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push({kind:"hidden",span:r.span})})}};
function Cc(e){return $c(e)||Fc(e)}s(Cc,"leaves");function $c(e){return e.kind==="jump"&&e.keyword==="return"}s($c,"isReturn");function Ni({then:e,else:t}){let r=e.
statements.at(-1);return t===void 0&&r!==void 0&&$c(r)}s(Ni,"leavesEarly");function Fc(e){if(e.kind!=="expression-statement")return!1;let{expression:t}=e;return t.
kind==="call"&&t.name==="exit"}s(Fc,"isExitStatement");var e6=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function Qg(e){let{span:t}=e,r=Ei(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let u=Ei(e.operand);return u&&{access:u,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:n,operator:a,right:o}=e,i=a.replace(
/[<>]/,u=>u==="<"?">":"<");return Zg(n,a,o,t)??Zg(o,i,n,t)}s(Qg,"flagTest");function Zg(e,t,r,n){let a=Ei(e),o=e6.find(i=>i.operator===t&&i.value===eb(r));return a&&
o&&{access:a,span:n,passes:o.passes,sound:o.sound}}s(Zg,"comparison");function eb(e){return e.kind==="boolean"?Number(e.value):ae(e)}s(eb,"numberOf");function Ei(e){
return e.kind==="cast"?Ei(e.operand):e.kind==="map"?e:void 0}s(Ei,"flagOf");function Fa(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(Fa,"conjuncts");var t6={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function qa(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:p}=e;if(p.kind==="update"&&p.operand.kind==="map")return{access:p.operand,span:t,to:p.operator==="++"?"up":"down",form:"plain"};if(p.kind!==
"call"||p.name!=="delete")return;let[c,l]=p.arguments;return c?.kind!=="map"||p.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?c:{...c,keys:[l]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:n,operator:a}=e,o=n.kind==="call"&&n.name==="sum"?n.arguments[0]:
void 0;if(a==="="&&o!==void 0){let p=ae(o);return p===1||p===-1?{access:r,span:t,to:p===1?"up":"down",form:"sum"}:void 0}let i=eb(n),u=t6[`${a} ${i}`];return u&&
{access:r,span:t,to:u,form:"plain"}}s(qa,"flagChange");function Ri(e){return t=>{let r=qa(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(Ri,"lowersFlag");function Da({covered:e,uncovered:t},{start:r,end:n}){return r>=e.start&&n<=e.end&&!t.some(({exit:a})=>r>=a.start&&n<=a.end)}s(Da,"isCovered");function On({attachPoints:e}){
return e.every(({provider:t})=>{let r=fe(t)?.provider.name;return r!==void 0&&rs.providers.includes(r)})}s(On,"isTimer");function tb(e,t,r){let n=Ie(()=>new Ga(e.body));return[...n6(e,n),...a6(e,n),...o6(e)].slice(0,r6).map(o=>nb({probe:e,effects:t,reach:r},o))}s(tb,"guardAttempts");
var r6=16;function rb(e,t,r,n){if(!On(e))return;let a=new Ga(e.body),o=a.all().find(({change:i})=>n().has(i.access.name)&&i.form==="sum");return o&&nb({probe:e,
effects:t,reach:r},{block:a.block,raise:o})}s(rb,"timerAttempt");function n6({predicate:e},t){return e===void 0?[]:qc(Fa(e),t)}s(n6,"inPredicate");function a6({
body:e},t){return e.statements.flatMap(r=>r.kind==="if"&&Ni(r)?qc([r.condition],t,r):[])}s(a6,"inStatements");function o6({body:e}){return e.statements.flatMap(
t=>t.kind==="if"&&t.else===void 0?qc(Fa(t.condition),Ie(()=>new Ga(t.then))):[])}s(o6,"aroundBody");var Ga=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){
this.block=t;for(let[r,n]of t.statements.entries()){let a=qa(n);a?.to==="up"&&v(this.#e,a.access.name,()=>({change:a,at:r}))}}of(t){return this.#e.get(t)}all(){
return[...this.#e.values()]}};function qc(e,t,r){for(let n of e){let a=Qg(n),o=a?.passes===(r===void 0?"down":"up")?t().of(a.access.name):void 0;if(o!==void 0)return[
{block:t().block,raise:o,test:a,early:r}]}return[]}s(qc,"firstRaised");function nb({probe:e,effects:t,reach:r},{block:n,raise:{change:a,at:o},test:i,early:u}){let p=a.
access.name,c=u!==void 0&&a.span.start<u.span.start,l=c?n.statements.indexOf(u):o,_=pr(Ri(p),n,l+1,r),d=[a,..._.lowered,..._.early],f=i6(e),h=[...i===void 0?[]:
[i],...d].map(({access:y})=>s6(y,f)),m=h.includes("other")?"other":h.includes("unknown")?"unknown":"cpu",b=new Set(d.map(({span:y})=>y.start)),g=t.flatMap(y=>y.
kind==="map"&&y.map===p&&!b.has(y.span.start)?[y.span]:[]),k={...i===void 0?{}:{test:i},...u===void 0?{}:{early:u}};return{probe:e,map:p,key:m,...k,raise:a,raisedFirst:c,
block:n,balance:_,strays:g}}s(nb,"read");function s6({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":ab(r,t)}s(s6,"keyOf");function ab(e,t){return e.
kind==="cast"?ab(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind==="bl\
ock-expression"?"unknown":"other"}s(ab,"keyKind");function i6(e){let t=new Set,r=new Set,n=s((a,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(a)},"note");
E(e.body,a=>{a.kind==="assignment"&&a.target.kind==="variable"?n(a.target.name,a.operator==="="?a.value:void 0):a.kind==="let"&&a.value!==void 0?n(a.variable.name,
a.value):a.kind==="update"&&a.operand.kind==="variable"?n(a.operand.name,void 0):(a.kind==="for-range"||a.kind==="for-map")&&n(a.variable.name,void 0)});for(let a of r)
t.delete(a);return t}s(i6,"cpuVariables");function ob(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,block:i,balance:u,strays:p}=e,{leaks:c,lowered:l,early:_,beforeExit:d}=u,
f=[a,...l].every(({form:b})=>b==="sum"),h=!o&&c.length===0&&_.length===0&&p.length===0;if(r!=="cpu"||n?.sound===!1||!f||!h)return;let m={start:a.span.end,end:i.
span.end};return{map:t,imported:!1,covered:m,uncovered:d}}s(ob,"completeGuard");function sb(e,{reach:t,file:r}){if(r===void 0)return;let n=s(a=>t.calls(a,...c6(r)),"touches");for(let[a,o]of e.body.statements.entries()){let i=u6(o,r,n)??(On(
e)?p6(o,r):void 0);if(i===void 0)continue;let u=pr(Dc(r),e.body,a+1,t),p=new Set([i,...u.lowered].map(({span:l})=>l.start)),c=[];return E(e.body,l=>{l.kind!=="c\
all"&&l.kind!=="identifier"||!p.has(l.span.start)&&n(l)&&c.push(l.span)}),{file:r,balance:u,raise:o.span,strays:c}}}s(sb,"importedAttempt");function ib({file:e,
balance:t,raise:r,strays:n},a){if(t.leaks.length>0||t.early.length>0||n.length>0)return;let o={start:r.end,end:a.body.span.end};return{map:e.enter,imported:!0,covered:o,
uncovered:t.beforeExit}}s(ib,"completeImported");function u6(e,{enter:t},r){if(e.kind!=="if"||!Ni(e)||e.then.statements.some(r))return;let{condition:n}=e;if(n.kind===
"unary"&&n.operator==="!")return Ai(n.operand,t);if(!(n.kind!=="binary"||n.operator!=="=="||ae(n.right)!==0))return Ai(n.left,t)}s(u6,"testingRaise");function p6(e,{
raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return Ai(e.expression,t)}s(p6,"plainRaise");function Dc({leave:e}){return t=>t.kind==="expression-s\
tatement"&&Ai(t.expression,e)!==void 0?{span:t.span}:void 0}s(Dc,"lowersImported");function c6({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[e,t,r]}s(c6,"\
namesOf");function Ai(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(Ai,"callOf");function ub(e,t){let r=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete"||r.has(n.map))continue;let a=n.keys.length===0&&!an.has(n.aggregation??"");
r.set(n.map,{name:n.map,use:cb(n),oneEntry:a})}for(let n of e.items){if(n.kind!=="map-declaration")continue;let a=pb(n)?.kind,o=n.maxEntries===void 0?void 0:ae(
n.maxEntries);r.set(n.map,{name:n.map,use:r.get(n.map)?.use??"plain",oneEntry:r.get(n.map)?.oneEntry??!1,...a===void 0?{}:{declared:a},...o===void 0?{}:{maxEntries:o}})}
return r}s(ub,"readMaps");function pb({type:e}){return Object.hasOwn(zu,e)?zu[e]:void 0}s(pb,"declaredKind");function cb(e){return e.aggregation===void 0?"plain":
e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(cb,"useOf");function lb(e){let r=e.items.flatMap(n=>n.kind==="\
config"?n.settings:[]).filter(({name:n})=>Ud.has(n.toLowerCase())).at(-1);return r!==void 0&&/^\d/.test(r.value)?Number(ve(r.value)):void 0}s(lb,"maxMapKeys");function _b(e,t){
let r=[],n=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete")continue;let o=n.get(a.map);if(o===void 0)n.set(a.map,a);else{let i=l6(o,a);i!==void 0&&
r.push({span:a.span,why:i})}}for(let a of e.items)a.kind==="map-declaration"&&r.push(...d6(a,n.get(a.map)));return r}s(_b,"mapConflicts");function l6(e,t){let{map:r}=e;
if(e.keys.length===0!=(t.keys.length===0))return _6(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===t.aggregation)return;let[n,a]=e.aggregation===
void 0?[t,e]:[e,t];if(a.aggregation===void 0&&a.plain!==!0)return;let o=a.aggregation===void 0?"a plain value":`${a.aggregation}()`;return`${r} holds ${n.aggregation}\
(), so it cannot hold ${o} too`}s(l6,"whyNotBoth");function _6(e,t){return e.keys.length===0&&e.aggregation!==void 0&&t.aggregation===e.aggregation}s(_6,"isKeyA\
dded");function d6(e,t){let{map:r,span:n,type:a}=e,o=pb(e);return o===void 0?[{span:n,why:`no release has maps of the type \`${a}\``}]:!(t!==void 0&&(t.aggregation!==
void 0||t.plain===!0))||o.uses.includes(cb(t))?[]:[{span:n,why:`${r} is declared as \`${a}\`, which cannot hold what is assigned to it`}]}s(d6,"declarationConfl\
icts");function db(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(db,"refusedMaps");var Ti=class{static{s(this,"Seeds")}#e=new Set;#t=new Set;#r;constructor(t,r){let n=[...t.flatMap(({effects:a})=>a),...r];this.#r=new Set(n.filter(h6).map(a=>a.
map));for(let{effects:a,body:o}of t){for(let i of a)i.kind==="map"&&i.key.constant&&this.#e.add(fb(i.map,i.key.text));this.#n(o.statements)}}has(t){return t.change!==
"aggregate"||an.has(t.aggregation??"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.has(fb(t,r.text))&&r.constant?!0:r.text==="c\
pu"&&this.perCpu(t)}perCpu(t){return this.everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#n(t){let r=new Set;for(let n of t){n.kind==="for-r\
ange"&&ae(n.from)===0&&m6(n.to)?this.#a(n.body.statements,n.variable.name):n.kind==="unroll"?this.#o(n.body.statements,ae(n.count)??0,r):n.kind==="block"&&this.#n(
n.statements),E(n,o=>{let i=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;i?.kind==="variable"&&r.delete(i.name)});let a=f6(n);a!==void 0&&r.
add(a)}}#o(t,r,n){let[a]=t;if(a?.kind==="unroll"&&t.length===1)return this.#o(a.body.statements,r*(ae(a.count)??0),n);for(let o of n)r>0&&t.some(i=>g6(i,o))&&this.#a(
t,o)}#a(t,r){for(let n of t){if(n.kind!=="assignment"||n.target.kind!=="map")continue;let[a,...o]=n.target.keys??[];a!==void 0&&o.length===0&&Mi(a,r)&&this.#t.add(
n.target.name)}}};function f6(e){if(e.kind==="let"&&e.value!==void 0&&ae(e.value)===0)return e.variable.name;if(!(e.kind!=="assignment"||e.target.kind!=="variab\
le"))return e.operator==="="&&ae(e.value)===0?e.target.name:void 0}s(f6,"setToZero");function fb(e,t){return`${e}[${t}]`}s(fb,"entryId");function h6(e){return e.
kind==="map"&&e.change==="delete"||e.kind==="reset"&&e.function==="clear"}s(h6,"removes");function m6(e){return e.kind==="identifier"&&e.name==="ncpus"}s(m6,"is\
Ncpus");function Mi(e,t){return e.kind==="cast"?Mi(e.operand,t):e.kind==="variable"&&e.name===t}s(Mi,"isVariable");function g6(e,t){return e.kind==="expression-\
statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&Mi(e.expression.operand,t):e.kind==="assignment"&&e.operator==="+="&&e.target.kind==="var\
iable"&&Mi(e.target,t)&&ae(e.value)===1}s(g6,"increments");var gb=/\$[A-Za-z_]\w*/g,b6=/@\w*/g,k6=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,y6=/\bcpu\b/,w6=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Oi=class{static{
s(this,"Unread")}#e;#t;#r;#n;#o;mayTriggerGuard;constructor({unread:t,text:r,items:n}){this.#e=t,this.#t=r;let a=t.map(i=>hb(r,i));this.#r=new Set(a.flatMap(i=>i.
match(gb)??[]));let o=t.filter(i=>!n.some(u=>u.span.start<=i.start&&i.end<=u.span.end)).map(i=>hb(r,i)).filter(i=>k6.test(i)).map(i=>i.match(b6)??[]);this.#n=new Set(
o.flat()),this.#o=o.some(i=>i.length===0),this.mayTriggerGuard=a.some(i=>w6.test(i)||We.functions.some(u=>i.includes(u)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(n=>n.start>=t&&n.end<=r)}mayGuard(t){return this.within(t)&&y6.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#o||
this.#n.has(t)}get variables(){return this.#r}};function bb(e){return e.search(gb)!==-1}s(bb,"mentionsVariable");function hb(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let n=e.slice(Math.max(0,t-mb),t),a=e.slice(r,r+mb);return(/[^;{}]*$/.exec(n)?.[0]??"")+(/^[^;{}]*/.exec(a)?.[0]??"")}s(hb,"pieceOf");var mb=500;function Ii(e,t=[],r,n=[]){let a=v6(e,t),o=xg(a),i=o.length===0?a:{...a,items:[...a.items,...o]},u=Sm(i),p=new Oi(a),c={effects:Sn(),calls:Sn()},l=u.macros.size+
u.subprograms.size===0,_=a.items.filter(q=>q.kind==="probe").map(q=>{let $t={body:q.body,predicate:q.predicate,callables:u,unknown:p.variables},rt={probe:q,phase:S6(
q),...p.within(q.span)?{partial:!0}:{}};if(l&&q.attachPoints.some(Zh)){let{effects:ho,calls:Tu}=Am($t);return{...rt,effects:ho,calls:s(()=>Tu,"calls")}}return{...rt,
...Em($t,c.effects),calls:Ie(()=>Rm($t,c.calls))}}),d=_.flatMap(q=>q.effects),f=ub(a,d),h=_.flatMap(({phase:q,effects:$t})=>q==="end"?[]:$t.filter(rt=>q==="atta\
ched"||rt.kind==="reset")),m=_.filter(q=>q.phase==="begin"),b=new Ti(m.map(q=>({effects:q.effects,body:q.probe.body})),h),g=new Set(d.flatMap(N6)),k={reach:new Ws(
i),...r===void 0?{}:{file:r}},y=new Set(h.filter(q=>q.kind==="reset").map(q=>q.map)),S=_.map(({phase:q,probe:$t,effects:rt})=>Ie(()=>q==="attached"?tb($t,rt,k.reach):
[])),O=Ie(()=>new Set(S.flatMap(q=>q()[0]?.map??[]))),X=_.map((q,$t)=>{if(q.phase!=="attached")return q;let rt=sb(q.probe,k),ho=rt&&ib(rt,q.probe);if(rt!==void 0)
return{...q,imported:rt,...ho===void 0?{}:{guard:ho}};let[Tu,...Nv]=S[$t]?.()??[],Mu=Tu??rb(q.probe,q.effects,k.reach,O),ta=[Mu,...Nv].map(mo=>mo&&ob(mo)).find(
mo=>mo!==void 0),Ev=ta!==void 0&&(p.any||b.perCpu(ta.map))&&!y.has(ta.map)&&!g.has(ta.map);return{...q,...Mu===void 0?{}:{attempt:Mu},...Ev?{guard:ta}:{}}}),R=lb(
a),I={mapConflicts:_b(a,d),features:Yg(a,f,o)},ge=R===void 0?{}:{maxMapKeys:R},Xt=x6(_),Au=[...n,...Ng(e,t)];return{script:e,imported:t,probes:X,maps:f,seeds:b,
nestedMaps:Xt,unread:p,gaps:Au,guards:k,...I,...ge}}s(Ii,"modelScript");function v6(e,t){if(t.length===0)return e;let r=[e.text],n=[],a=[...e.unread],o=e.text.length+
1;for(let{script:i}of t){n.push(...Vo(i.items,o));for(let u of i.unread)a.push({start:u.start+o,end:u.end+o});r.push(i.text),o+=i.text.length+1}return{...e,text:r.
join(`
`),items:[...n,...e.items],unread:a}}s(v6,"withImports");function ht(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let n of e.imported){let a=r+n.script.
text.length;if(t.start<=a)return{file:n,span:{start:t.start-r,end:t.end-r}};r=a+1}}s(ht,"partAt");function x6(e){let t=new Map;for(let{probe:r,phase:n,effects:a}of e){
if(n!=="attached")continue;let o=new Set(a.flatMap(u=>u.kind==="map"?[u.map]:[])),i=r.attachPoints.reduce((u,{text:p})=>u+(/[*?[\]]/.test(p)?kb:1),0);for(let u of o)
t.set(u,(t.get(u)??0)+i)}return new Set([...t].flatMap(([r,n])=>n>=kb?[r]:[]))}s(x6,"mapsOfThree");var kb=3;function S6(e){let t=e.attachPoints.map(a=>fe(a.provider)?.
provider.name),[r,...n]=new Set(t);return n.length===0&&(r==="begin"||r==="end")?r:"attached"}s(S6,"phaseOf");function N6(e){return e.kind==="map"&&e.aggregation!==
"sum"?[e.map]:[]}s(N6,"otherThanSum");function yb(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??Kd.entries)<=zd.entries}s(yb,"hasSingleBucket");function Cr(e,t,r){
let n=e.maps.get(t);if(!(e.unread.mayDeclare(t)||n===void 0&&e.unread.any))return n?.declared??Fo(n?.use??"plain",r)}s(Cr,"kindOfMap");function In(e,{maps:t,unread:r}){
if(r.any)return e;let n=t.get(e);return n?.declared??n?.use??"plain"}s(In,"useOfMap");function Pi(e,t,r){if(t.imported.length===0)return e;let n=s(({path:d,...f})=>d===void 0||d===r?f:{path:d,...f},"withoutOwn"),a=s(d=>n(d.path===void 0?Gc(d,t):d),
"inFile"),o=e.related.map(a),i=e.places?.map(d=>wb(d,a)),u={...e,related:o,...i===void 0?{}:{places:i}},p=ht(t,e.span);if(p===void 0)return u;let{file:c,span:l}=p,
_={path:c.path,span:l,message:"in this imported file"};return{...u,span:c.statement,related:[a(_),...o]}}s(Pi,"inItsFile");function wb({takes:e,fires:t,wants:r},n){
return{...e===void 0?{}:{takes:n(e)},fires:t.map(a=>a&&n(a)),...r===void 0?{}:{wants:n(r)}}}s(wb,"movePlaces");function Gc(e,t){let r=ht(t,e.span);return r===void 0?
e:{...e,path:r.file.path,span:r.span}}s(Gc,"relatedInItsFile");function Qe(e){return Eo(e)}s(Qe,"nameOf");var jc=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],Bc=["syntax-error","not-judged"],Te=["error","warning","note"],
G=["certain","likely","possible"];function Pn(e,t){return G.indexOf(e)>G.indexOf(t)?e:t}s(Pn,"weaker");var mt=["hang","lost-updates","refused","unattachable","safe"],vb="this target runs the scr\
ipt";function xb({what:e,how:t,todo:r}){return[e,t,r].flatMap(n=>n??[]).join(" ")}s(xb,"tellAll");function Li(e,t){return t==="off"?[]:t===void 0?[e]:[{...e,severity:typeof t==
"string"?t:E6(e.severity,t.atLeast)}]}s(Li,"withSeverity");function E6(e,t){return Te.indexOf(e)<=Te.indexOf(t)?e:t}s(E6,"worse");function zt(e,t,r,n){return{rule:e,
severity:t,confidence:"certain",span:r,...n,related:[],verdicts:[]}}s(zt,"aboutText");var Kc=20;function ja(e){let t=e.length-Kc;return e.slice(0,Kc).map((r,n)=>{
if(n<Kc-1||t<=0)return r;let a=t===1?"There is 1 more such place below.":`There are ${t} more such places below.`;return{...r,message:`${r.message} ${a}`}})}s(ja,
"firstPlaces");function Hr(e){let[t="",...r]=e.split(/(?<=[.!?]) (?=[A-Z`])/);return r.length===0?{what:t}:{what:t,todo:r.join(" ")}}s(Hr,"inWords");function Ci(e){return Ne(e).exact&&zc(e.bpftrace,Uc())==="read"}s(Ci,"isRead");function Eb(e){let t=e.table===void 0?zc(e.kernel,Sb()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${ot(e.name)}: ${r}`),...Nb(e,`bpftrace ${e.bpftrace}`,zc(e.bpftrace,Uc()),Uc()),...Nb(e,`Linux ${e.kernel}`,t,Sb())]}s(Eb,"releaseNotes");
function Uc(){return{what:"releases of bpftrace",first:Pu.bpftrace,last:Rb(De.version)}}s(Uc,"bpftraceRange");function Sb(){return{what:"kernels",first:Pu.kernel,
last:qu()}}s(Sb,"kernelRange");function zc(e,{first:t,last:r}){return C(e,t)?Rb(e)===r||!C(e,r)?"read":"newer":"older"}s(zc,"sideOf");function Rb(e){return e.split(
".").slice(0,2).join(".")}s(Rb,"lineOf");function Nb(e,t,r,{what:n,first:a,last:o}){if(r==="read")return[];let i=r==="older"?a:o;return[`${ot(e.name)}: ${t} is ${r}\
 than the ${n} that the facts were read for (${a} to ${o}). It is judged as ${i}, and what is said of it is less sure.`]}s(Nb,"note");function $r(e,t){return nt(nr.filter(n=>n.lock===e),t)?.type??"raw"}s($r,"lockType");function Wc(e){return nr.find(t=>t.lock===e&&t.type==="raw")?.before}s(Wc,"\
noticesFrom");function Pt(e){return new Set(nr.map(({lock:t})=>t).filter(t=>$r(t,e)==="raw"))}s(Pt,"rawLocks");function Ab(e,t){return nt(es.filter(n=>n.kinds.includes(
e)),t)?.guard??"none"}s(Ab,"guardClass");function Tb(e){return ne(e,Sr)}s(Tb,"interruptMayStall");function Ba(e,{arch:t,kernel:r}){return nt(ts.filter(n=>n.kind===
e&&n.arch===t),r)}s(Ba,"interruptOf");function _e(e){return e.kind!=="bpftrace-process"}s(_e,"isProgram");function Ln(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(Ln,"programsOnAny");function Hi(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(Hi,"lockOf");function Lt(e){return e.script===void 0?Mb(e):`${Mb(e)} of ${e.
script}`}s(Lt,"describeLock");function Mb(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(Mb,"describeOwnLock");var R6={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Cn(e){let t=[...new Set(e)].map(n=>R6[n]).join(" and "),
[r]=e.flatMap(n=>Wc(n)??[]).sort(wo);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Cn,"locksWait");function Hn(e,t){let[r]=e.filter(
i=>$r(i,t)==="rqspinlock"),n=r&&Wc(r);return`the lock notices the deadlock${n===void 0?"":` (rqspinlock, from Linux ${n})`}: ${r==="ringbuf"?"what is printed is\
 lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(Hn,"lockGivesUp");function $i(e,t){if(e.includes("ringbuf"))return"";let{from:r}=Po;return C(
t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s($i,"tellReport");var Fi="the k\
ernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",$n=`bpftrace guards this script by itself (${We.
from} up to ${We.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function Fr({moment:e,reports:t}){
return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${Vc(t)}`:""}s(Fr,"whenItHappens");function Vc(e){let t=e.filter(
({error:r})=>rf(r));return[...new Set(t.map(({error:r})=>Xu(r)))].join(", and where ")}s(Vc,"whichErrors");function qi(e,{report:t}){return`wants the ${Lt(e)}${Ka(
t)}`}s(qi,"tellWanting");function Ka(e){return e===void 0?"":`, to report an error where ${Xu(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(Ka,"tellReporting");
var A6={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a recorded stack on bp\
ftrace ${vo(Yu("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack ma\
p.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${vo(Yu("lru_hash.update"))}, takes the lock of a list of the map's entries in the kerne\
l (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace re\
ports while a probe runs (${vo(ef("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function qr(e){return[...new Set(e)].map(t=>A6[t]).
join(" ")}s(qr,"explainLocks");var Ob={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as tracepoints or kprobes"},
{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${Pe.bpftrace} and Linux ${Pe.kernel} at least)`}]};var Ib=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function Di(e,t,r=!1){let n=e.edges.map(T6).sort(),a=e.edges.flatMap(({outer:o,through:i=[],inner:u})=>[o.program,...i,u.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...n].join(" | "),probes:[...new Set(a.map(M6))].sort(),target:t}}s(Di,"shapeOf");function T6({outer:e,through:t=[],inner:r,held:n,
wanted:a,sameKey:o}){let i=n.id!==a.id?"another lock":o?"the same entry":"the same lock";return[`${_e(e.program)?"holds":"the process holds"} ${Pb(n,e.operation)}`,
...t.map(u=>`${Lb(u)} leads to`),Lb(r.program),`wants ${i}`,Pb(a,r.operation)].join(", ")}s(T6,"tellEdge");function Pb(e,{operation:t,moment:r,freeList:n,key:a,
report:o}){let i=e.class==="bucket"?[e.single===!0?"single":a.sharing]:[],u=e.class==="freelist"?n?.moment??r:r;return[e.class,t,u,...i,...o===void 0?[]:[o.error]].
join(" ")}s(Pb,"endOf");function Lb({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(Lb,"\
siteOf");function M6(e){if(!_e(e))return e.kind;let{kind:t,site:r,name:n}=e;return r===void 0||r.edge==="inside"?n:`${t}:${r.function}`}s(M6,"probeOf");function $b(e,t=Ib){
let r=e.flatMap(a=>{let o=t.filter(u=>u.shape===a.id),i=o.filter(({probes:u})=>u.length===2&&u.join()===a.probes.join());return[...Cb(i,"pair"),...Cb(o,"shape")].
map(u=>({seen:u,near:Number(O6(u,a))}))}),[n]=r.sort((a,o)=>o.near-a.near||+(o.seen.of==="pair")-+(a.seen.of==="pair")||o.seen.hung-a.seen.hung);return n?.seen}
s($b,"seenOf");function Cb(e,t){let r=new Map;for(let{shape:n,kernel:a,arch:o,bpftrace:i,hung:u,runs:p,scripts:c}of e){let l=`${a} ${o} ${i}`,_=r.get(l)??{hung:0,
runs:0,scripts:[]};r.set(l,{kernel:a,arch:o,bpftrace:i,of:t,hung:_.hung+u,runs:_.runs+p,scripts:[...new Set([..._.scripts,...c])],...n.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:n})=>n>0)}s(Cb,"onMachines");function O6({kernel:e,arch:t},{target:r}){return t===r.arch&&Hb(e)===Hb(r.kernel)}
s(O6,"isNear");function Hb(e){return e.split(".").slice(0,2).join(".")}s(Hb,"lineOf");var I6=3;function gt(e,t){return e.length<=I6?`on ${et(e.map(ot))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${et(e.slice(
0,2).map(ot))}`}s(gt,"onTargets");function et(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(et,"list");function Ct(...e){return e.
filter(t=>t!=="").join(" ")}s(Ct,"sentences");var Jc=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Yc(e){let t=new Map;for(let{target:r,why:n}of e){let a=n.replace(
Jc,""),o=t.get(a)??{why:n,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let i of Jc.exec(n)??[])o.kernels.add(i);t.set(a,o)}return[...t.
values()].map(({why:r,targets:n,kernels:a})=>({why:r.replace(Jc,et([...a].sort(wo))),targets:n}))}s(Yc,"groupByReason");function Xc({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(Xc,"isConditional");function Dr(e){return Xc(e)?"warning":"error"}s(Dr,"hangSeverit\
y");function Gr({moment:e,reports:t=[],byHash:r}){let n=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${Vc(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return n.length===
0?"":`, only ${n.join(", and ")}`}s(Gr,"onlyIf");function Ua({verdict:e}){return e==="hang"||e==="lost-updates"}s(Ua,"isBad");function Gi(e,t){return mt.indexOf(
e.verdict)-mt.indexOf(t.verdict)||Number(Xc(e))-Number(Xc(t))}s(Gi,"milder");function se(e){let t;for(let r of e)(t===void 0||(Gi(r,t)||Fb(r)-Fb(t))<0)&&(t=r);return t}
s(se,"worstOutcome");function Fb(e){return e.confidence===void 0?G.length:G.indexOf(e.confidence)}s(Fb,"confidenceRank");function cr(e,t){return Ci(e)?t:G[G.indexOf(
t)+1]??"possible"}s(cr,"confidenceOn");function ce({target:e,refusals:t}){let r=Zc(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}s(ce,"refusedOutcome");
function Zc(e){return e.find(t=>t.verdict==="refused")??e[0]}s(Zc,"worstRefusal");function Ht(e,t){let r=se(e.outcomes),n=$b(e.outcomes.flatMap(({shape:a})=>a??
[]));return{...t,confidence:r?.confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:a,verdict:o,why:i})=>({target:a,verdict:o,why:i})),
witness:e.witness,places:e.places,...e.broken===void 0?{}:{broken:e.broken},...n===void 0?{}:{seen:n}}}s(Ht,"findingOf");function tt(e,t,r=e.length){return gt(qb(
e,t),r)}s(tt,"targetsWith");function ji(e){let t=e.filter(({verdict:i,withCopy:u})=>i==="hang"&&u!==!0),r=t.filter(({withOthers:i})=>i!==!0).map(({target:i})=>i),
n=t.filter(({withOthers:i})=>i===!0).map(({target:i})=>i),a=e.length;return`${[...r.length===0?[]:[`by itself ${gt(r,a)}`],...n.length===0?[]:[`together with an\
other BPF program ${gt(n,a)}`]].join(", and ")}${za(e)}`}s(ji,"whereItHangs");function za(e){let t=qb(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===
0?"":`, and if two copies of it run at a time, ${gt(t,e.length)}`}s(za,"whereCopiesHang");function qb(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}
s(qb,"namesWith");function Db(e,t){let r=new Map(t.map(c=>[c.witness,c])),n=new Map,a=new Set,o=[];for(let c of e){let l=c.witness&&r.get(c.witness);if(l===void 0||l.world==="tog\
ether"){o.push({finding:c,others:[],...l===void 0?{}:{cause:l}});continue}let _=new Set([...l.probes].flatMap(f=>n.get(f)??[])),d={findings:[c],causes:[l]};for(let f of _)
d.findings.push(...f.findings),d.causes.push(...f.causes),a.delete(f);a.add(d);for(let f of d.causes)for(let h of f.probes)n.set(h,d)}let i=new Map(e.map((c,l)=>[
c,l])),u=s(({finding:c})=>i.get(c)??0,"place"),p=[...a].map(c=>{let[l,..._]=c.findings.sort((f,h)=>Te.indexOf(f.severity)-Te.indexOf(h.severity)||G.indexOf(f.confidence)-
G.indexOf(h.confidence)||(i.get(f)??0)-(i.get(h)??0));if(l===void 0)throw new Error("a group has a finding");let d=c.causes.find(({witness:f})=>f===l.witness);if(d===
void 0)throw new Error("the finding of a group is about a cause of it");return _.length===0?{finding:l,others:_,cause:d}:{finding:l,others:_,cause:P6(d,c.causes),
own:d}});return[...o,...p].sort((c,l)=>u(c)-u(l)).map(c=>c.others.length===0?c:{...c,finding:L6(c)})}s(Db,"joinFindings");function P6(e,t){let r=[e,...t.filter(
n=>n!==e)];return{...e,probes:new Set(r.flatMap(({probes:n})=>[...n])),programs:[...new Set(r.flatMap(({programs:n})=>n))],outcomes:e.outcomes.map((n,a)=>se(r.flatMap(
({outcomes:o})=>o[a]??[]))??n)}}s(P6,"joinCauses");function L6({finding:e,others:t}){let r=e.verdicts.map((a,o)=>t.flatMap(i=>i.verdicts[o]??[]).reduce((i,u)=>mt.
indexOf(u.verdict)<mt.indexOf(i.verdict)?u:i,a)),n=t.map(({rule:a,span:o,what:i})=>({span:o,message:`${a}: ${i.replace(/\.$/,"")}`,of:a}));return{...e,verdicts:r,
related:[...e.related,...n]}}s(L6,"tellOthers");function ue(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(ue,"ofBpftrace");function he(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(he,"ofKernel");var Gb=Object.
values(Ce),Fn={"map-kinds":ue("which BPF map a bpftrace map becomes",To),"lock-moments":ue("when a change of a map takes its lock",Mo),output:ue("how output lea\
ves a probe",Lo),"ring-buffer":he("since when the kernel has the ring buffer",[Co]),stacks:ue("how a stack is kept",yr),"free-lists":he("when an operation takes\
 the lock of a free list",Object.values(Oo).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:ue("what clear() and zero() do",[Io]),"failed-updates":ue(
"what bpftrace says of an update that fails",[Po]),"helper-calls":ue("which helpers of the kernel a builtin or a function calls",ua),"map-reads":ue("what a read\
 of a map calls",pa),"nmi-stalls":he("where a non-maskable interrupt waits for a lock of its own CPU",[Sr]),"run-time-errors":ue("which errors a probe reports t\
hrough the output buffer",wr),"provider-wildcards":ue("what a wildcard in place of a probe type stands for",zo),"bpftrace-guard":ue("bpftrace's own guard",[We]),
"broken-guards":ue("packages whose guard does not load",Xo),"kretprobe-ban":ue("kretprobes that bpftrace refuses",[rr]),"script-guard":ue("what a guard in the s\
cript needs of bpftrace",[{from:Pe.bpftrace,source:Pe.source}]),"script-guard-kernel":he("what a guard in the script needs of the kernel",[{from:Pe.kernel,source:Pe.
source}]),providers:ue("the types of probes and their names",un.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":ue("letter case \
of the names of probe types",[Uo]),features:ue("constructs that some releases of bpftrace take",Gb),functions:ue("functions and words that some releases of bpft\
race know",[...An,_i,di]),settings:ue("settings of the config block",Tn),"stack-modes":ue("formats of stacks",fi),"feature-kernels":he("constructs that need a k\
ernel",Gb.flatMap(({kernel:e,source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":he("which kind of lock a BPF map has",nr),"map-locked":he("the counter\
 that sees a nested update of one map",[Qo]),"program-guards":he("which programs run inside which",es),nmi:he("programs that interrupts which are off do not hol\
d back",ts),timers:he("probes that fire outside every lock",[rs]),trampolines:he("where fentry and fexit attach to kernel functions",ia),"trampoline-arguments":he(
"how many arguments a function may have that fentry and fexit attach to",Jo),"kprobe-multi":he("where a wildcard of kprobes is attached at once",uf),"contention\
-tracepoints":he("the tracepoints of waiting for a lock",[qt]),"lock-path":he("where a map lock is held",Ue),"probe-limits":ue("at how many probes bpftrace stop\
s",Go),"huge-patterns":he("patterns that match thousands of functions",[{source:jo.source},{source:Bo.source}]),"helper-locks":he("locks that a helper takes for\
 itself",Ko),"never-returning":he("functions that never return",[vt])};var qn="bpftrace_guard.bpf.c",Bi={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},jb={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},Bb=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,Kb=`typedef unsigned int guard_u32;
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
}`,C6={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${Bb}
 */
${Kb}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},H6={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${Bb}
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
${Kb}

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
`},Qc=[H6,C6],Ub=Qc[0];function Ki(e){let t=Xo.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(Ki,"brokenGuard");
function el({bpftrace:e,kernel:t}){return C(e,Pe.bpftrace)&&C(t,Pe.kernel)}s(el,"runsScriptGuard");function tl({bpftrace:e}){return C(e,Bi.bpftrace)}s(tl,"loads\
GuardFile");function rl(e){return Qc.find(t=>t.text===e)}s(rl,"guardFileOf");function $6(e){let t=e.flatMap(a=>a.rows),r=t.flatMap(({from:a,before:o,unknown:i,except:u})=>[a,o,i?.from,i?.before,u?.from,u?.before]),n=t.map(({newerThan:a})=>a);
return[...[...new Set(r)].flatMap(a=>a===void 0?[]:[o=>C(o,a)]),...[...new Set(n)].flatMap(a=>a===void 0?[]:[o=>!C(a,o)])]}s($6,"boundaries");function Ui(e){let t=$6(
e),r=new Map;return n=>v(r,n,()=>t.map(a=>a(n)?"1":"0").join(""))}s(Ui,"naming");var zb=Object.values(Fn),F6=Ui(zb.filter(({releasesOf:e})=>e==="bpftrace")),q6=Ui(
zb.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":D6,"lock-moments":G6,output:j6,stacks:B6}=Fn,K6=Ui([D6,G6,j6,B6,Fn["run-time-errors"]]),U6=Ui([Fn["free-\
lists"]]);function Wb({bpftrace:e,kernel:t}){return`${K6(e)} ${vr(e,t)} ${U6(t)}`}s(Wb,"lockingFacts");var z6=new WeakMap;function zi(e){return v(z6,e,()=>[F6(e.
bpftrace),q6(e.kernel),Ne(e).table.release,Ci(e),e.arch,e.paravirt,JSON.stringify(Ki(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(zi,"factSet");var W6=new WeakMap,V6=new WeakMap,J6=new WeakMap,Y6=new WeakMap,X6=new WeakMap;function Vb(e,t,r,n){let a=v(W6,t,()=>new Map),o=v(a,Z6(r),()=>new Map),i=v(J6,n,
()=>Q6(e,t,n));return v(o,i,()=>rR(t,tR(e,t,r,n)))}s(Vb,"callsOn");function Z6(e){return v(X6,e,()=>`${Wb(e)} ${Ef(e.bpftrace)}`)}s(Z6,"callFacts");function Q6(e,t,r){
return[v(Y6,e,()=>eR(e,t)),...new Set(r.map(({operation:a,guardedBy:o=""})=>`${a} ${o}`))].join(`
`)}s(Q6,"nameOf");function eR({calls:e,guard:t},r){let n=new Set;for(let a of e()){let{kind:o,always:i,span:u}=a,p=t!==void 0&&Da(t,u)?t.map:"",c="map"in a?In(a.
map,r):"",l=o==="name"?a.name:o==="read"?a.read:o==="change"?a.change:"";n.add(`${o} ${l} ${c} ${i} ${p}`)}return[...n].join(`
`)}s(eR,"kindOf");function tR({calls:e,guard:t},r,n,a){let o=new Map,i=s(({call:u,always:p},c)=>{let l=`${u} ${c??""}`,_=o.get(l)?.always===!0;o.set(l,{call:u,always:p||
_,...c===void 0?{}:{guardedBy:c}})},"note");for(let u of e()){let p=t!==void 0&&Da(t,u.span)?t.map:void 0;for(let{call:c,always:l}of nR(u,r,n))i({call:c,always:l&&
u.always},p)}for(let{operation:u,guardedBy:p}of a)i({call:u,always:!1},p);return o}s(tR,"callsIn");function rR(e,t){let r=v(V6,e,()=>new Map),n=[...t].map(([a,{
always:o}])=>`${a} ${o}`).sort().join(`
`);return v(r,n,()=>[...t.values()])}s(rR,"shared");function nR(e,t,r){switch(e.kind){case"name":{let{name:n}=e,a=Af(n,r.bpftrace).map(({helper:i,always:u})=>({
call:i,always:u})),o=[Ho.has(n)?vr(r.bpftrace,r.kernel):void 0,sa.has(n)?Do(r.bpftrace):void 0];return[...a,...o.flatMap(i=>i===void 0?[]:[{call:i,always:!0}])]}case"\
read":{let n=Cr(t,e.map,r.bpftrace),a=n&&Tf(e.read,n,r.bpftrace);return a===void 0?[]:[{call:a,always:!0}]}case"change":return aR(e.change,e.map,t,r);case"memor\
y":return df.sometimes.map(n=>({call:n,always:!1}))}}s(nR,"lowerCall");function aR(e,t,r,{bpftrace:n}){let a=Cr(r,t,n);if(a===void 0||qo(e,n)!=="always")return[];
if(a==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?on[a].delete:on[a].update;return o===void 0?[]:[{call:o,
always:!0}]}s(aR,"changeOf");var Jb={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function al(e,t,r){let n=oR(e,t,r),a=n===void 0?[]:[n],o=sR(e,n,t,r),
i=o&&tf(o.error,r.bpftrace),u=vr(r.bpftrace,r.kernel);return o!==void 0&&i!==void 0&&u!==void 0&&a.push({...nl(e,u,Ea,void 0),moment:i,report:o}),a}s(al,"lowerE\
ffect");function oR(e,t,r){switch(e.kind){case"map":{let n=Cr(t,e.map,r.bpftrace);if(n===void 0)return;let a=on[n],o=e.change==="delete"?a.delete:a.update;if(o===
void 0)return;let i=qo(e.change,r.bpftrace);return i==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:Yb({...e,operation:o,moment:i},t,r)}case"output":{let n=vr(
r.bpftrace,r.kernel);return n&&nl(e,n,Ea,void 0)}case"stack":{let n=Do(r.bpftrace);return n&&nl(e,n,pR,uR)}case"reset":case"read":case"error":return}}s(oR,"ownO\
peration");function sR(e,t,r,{bpftrace:n}){switch(e.kind){case"map":{let{map:a,key:o,change:i,discarded:u}=e;return i==="delete"?{error:u===!0?"discarded-delete":
"delete",map:a}:t===void 0||Xb(a,o,r)?void 0:{error:"update",map:a}}case"read":{let{map:a,key:o}=e,i=Cr(r,a,n);return i===void 0||!iR.has(i)||r.unread.any||i!==
"lru_percpu_hash"&&r.seeds.hasEntry(a,o)?void 0:{error:"missing-key",map:a}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"\
reset":return}}s(sR,"reportOf");var iR=new Set(["percpu_hash","lru_percpu_hash"]),uR="the stack map",pR={sharing:"shared",text:"stack",bound:!1,constant:!1,values:He};
function nl(e,t,r,n){let a=Jb[t].map(o=>Hi(o,n));return{span:e.span,operation:t,moment:"always",key:r,locks:a}}s(nl,"hiddenOperation");function Yb({span:e,map:t,
operation:r,moment:n,key:a},o,{kernel:i}){let u=Jb[r].map(_=>Hi(_,t,yb(o,t))),p=Oo[r];if(p===void 0)return{span:e,operation:r,moment:n,key:a,locks:u};let c=p.underBucket===
void 0||!C(i,p.underBucket.before),l={lock:Hi("freelist",t),moment:p.moment,underBucket:c};return{span:e,operation:r,moment:n,key:a,locks:u,freeList:l}}s(Yb,"ma\
pOperation");function Xb(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(Xb,"isNeverFull");function ol(e,t,r){let n=Cr(t,e.map,r.bpftrace),a=n&&
on[n][Io[e.function]];if(a===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?Ea:nm,{freeList:i,...u}=Yb({...e,operation:a,moment:"always",key:o},t,r);return{
...u,...e.function==="clear"&&i!==void 0?{freeList:i}:{}}}s(ol,"lowerSweep");function Zb(e,t){switch(e.kind){case"map":{let{map:r,key:n,change:a,discarded:o}=e;
return`map ${In(r,t)} ${a} ${o} ${t.seeds.has(e)} ${Xb(r,n,t)}`}case"read":return`read ${In(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error\
 ${e.error}`;case"reset":return`reset ${e.function} ${In(e.map,t)}`;case"output":case"stack":return e.kind}}s(Zb,"sortOfEffect");function Wi(e,t){let r=lR(e).on(t),n=[...Xg(e.features,t),...db(e.mapConflicts),...r.flatMap(p=>p.refusals)],a=Ie(()=>dR(e,t,r)),o=ne(t.bpftrace,We)?vR(a().programs):
void 0,i=o&&wR(o,t);i?.sure&&n.push(i.refusal);let u={...o===void 0?{}:{bpftraceGuard:o.attachPoint},...i===void 0||i.sure?{}:{doubt:i.refusal}};return{target:t,
get programs(){return a().programs},get beyond(){return a().beyond},get sweeps(){return a().sweeps},get operations(){return a().operations},get regularOperations(){
return a().regularOperations},refusals:n,...u}}s(Wi,"lowerScript");var cR=new WeakMap;function lR(e){return v(cR,e,()=>new Is(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(lR,"attachPointsOf");var _R=new WeakMap;function dR(e,t,r){let n=v(_R,e,()=>[]),a=new Map([...fR(r)].map(_=>[_,Ab(_,t.kernel)])),o=e.unread.mayTriggerGuard&&ne(
t.bpftrace,We),i=JSON.stringify([o,[...a],mR(e,t)]),u=n.find(_=>_.facts===i&&hR(_.attachments,r));if(u!==void 0)return u;let l={...kR(e,r,a,s(_=>o?void 0:xR(_,e,
t),"lower")),sweeps:SR(e,t),facts:i,attachments:r};return n.push(l),l}s(dR,"runnersOn");function fR(e){let t=new Set;for(let{programs:r}of e)for(let{kind:n}of r)
t.add(n);return t}s(fR,"kindsOf");function hR(e,t){return e.every(({programs:r,unresolved:n},a)=>{let o=t[a];return r===o?.programs&&n===o.unresolved})}s(hR,"ar\
eSame");function mR(e,t){return v(gR,e,()=>bR(e)).map(r=>r.kind==="reset"?ol(r,e,t):al(r,e,t))}s(mR,"lockingOf");var gR=new WeakMap;function bR(e){let t=new Map;
for(let{effects:r}of e.probes)for(let n of r){let a=Zb(n,e);t.has(a)||t.set(a,n)}return[...t.values()]}s(bR,"oneOfEachKind");function kR(e,t,r,n){let a=[],o=new Set,
i=new Set,u,p=0;for(let c of e.probes){let{probe:l}=c,_=c.guard===void 0&&e.unread.mayGuard(l.span)?void 0:n(c),d=_===void 0?yR:f=>Vb(c,e,f,_);for(let f of l.attachPoints){
let h=t[p++],{programs:m=[],unresolved:b}=h??{};h?.beyond&&(u??=f);for(let{operation:g,moment:k}of m.length>0&&_||[])o.add(g),k!=="on-error"&&i.add(g);for(let{name:g,
provider:k,kind:y,site:S}of m)a.push({name:g,probe:l,attachPoint:f,provider:k.name,kind:y,guard:r.get(y)??"none",...S===void 0?{}:{site:S},...b===void 0?{}:{unresolved:b},
operations:_??[],calls:d})}}return{programs:a,beyond:u,operations:[...o],regularOperations:[...i]}}s(kR,"programsOf");var yR=s(()=>[],"NO_CALLS");function wR({attachPoint:{
span:e}},t){let r=Ki(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(wR,"brokenGuardRefusal");
function vR(e){let t=We.functions;return e.find(({kind:r,site:n})=>(r==="fentry"||r==="fexit")&&n!==void 0&&t.includes(n.function))}s(vR,"guardTrigger");function xR(e,t,r){
let n=new Map,a=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&bb(o.key.text))continue;let{guard:i}=e,u=i!==void 0&&Da(i,o.span);for(let p of al(o,t,r)){
let c=u?{...p,guardedBy:i.map}:p,l=`${c.operation} ${c.moment} ${u} ${c.locks.map(d=>d.id).join(" ")}`,_=`${l} ${c.key.bound} ${c.key.text}`;if(!n.has(_)){if(c.
key.constant){let d=a.get(l)??0;if(d>Qb)continue;if(a.set(l,d+1),d===Qb){n.set(`${l} more`,{...c,key:am(c.key)});continue}}n.set(_,c)}}}return[...n.values()]}s(
xR,"operationsOf");var Qb=4;function SR(e,t){return e.probes.flatMap(({phase:r,probe:n,effects:a})=>{if(r==="end")return[];let o=new Map;for(let i of a)i.kind===
"reset"&&!o.has(`${i.function} ${i.map}`)&&o.set(`${i.function} ${i.map}`,i);return[...o.values()].flatMap(i=>{let u=ol(i,e,t);return u===void 0?[]:[{kind:"bpft\
race-process",name:`the bpftrace process, ${i.function==="clear"?"clearing":"zeroing"} ${i.map}`,probe:n,guard:"prog-active",operations:[u]}]})})}s(SR,"sweepsOf");var NR=new WeakMap;function Dn(e,t){let r=v(NR,e,()=>({}));return r[t]??=ER(e,t),r[t]}s(Dn,"operationId");function ER(e,t){let{operation:r,moment:n,guardedBy:a="",
locks:o,freeList:i,key:u}=e;switch(t){case"kind":return`${r}
${n}
${a}
${u.sharing}`;case"locks":{let p=Dn(e,"kind");for(let{id:c}of o)p+=`
${c}`;return i===void 0?p:`${p}
${i.lock.id}`}case"valued":return`${Dn(e,"locks")}
${u.values}`;case"keyed":return`${Dn(e,"valued")}
${u.bound}
${u.text}`}}s(ER,"nameOf");function Wa({locks:e,freeList:t}){let r=e.map(({id:n})=>n);return t===void 0?r:[...r,t.lock.id]}s(Wa,"lockIds");function RR({locks:e,
freeList:t},r){return e.some(({id:n})=>r.has(n))||t!==void 0&&r.has(t.lock.id)}s(RR,"takesAny");function il(e,t,r){let n=new sl(r);for(let a of e)n.add(a,n.at(Gn(
a,t)));return n.groups}s(il,"groupAcquisitions");function ul(e,t,r){let n=new Map;for(let a of e){let[{program:o,operation:i}]=a,u=`${Gn(o,t)}
${Dn(i,r)}`;Z(n,u,a)}return[...n.values()].flatMap(a=>AR(a))}s(ul,"mergeGroups");function AR(e){if(e.length===1)return e;let t=e.flat().sort((a,o)=>a.at-o.at),[
r,...n]=t.filter(({program:a},o)=>a!==t[o-1]?.program);return r===void 0?[]:[[r,...n]]}s(AR,"merged");var sl=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return v(this.#e,t,()=>new Map)}add(t,r){for(let n of t.operations){if(this.#t!==void 0&&!RR(n,this.#t))continue;let a={program:t,operation:n,at:this.#r++},
o=Dn(n,"keyed"),i=r.get(o);if(i===void 0){let u=[a];r.set(o,u),this.groups.push(u)}else i.at(-1)?.program!==t&&i.push(a)}}};function ek({program:e,operation:t},r){
return`${Gn(e,r)}
${Dn(t,"kind")}`}s(ek,"kindOf");function Gn(e,t){if(!_e(e))return e.kind;let{site:r,guard:n,kind:a,unresolved:o}=e;return t?r===void 0?`${n} ${a} ${o===void 0}`:
`${n} ${r.function} ${r.edge}`:n}s(Gn,"placeId");function lr(e,t){let r=0;return e.flatMap((n,a)=>{let[{operation:o}]=n,i=ek(n[0],t);return o.locks.map(u=>({lock:u,node:u.id,values:Vi(u,o.key),group:n,kind:`${i}\

${u.class}`,at:a,rank:r++}))})}s(lr,"endpoints");function Vi(e,t){return e.class!=="bucket"||e.single===!0?xa:t.values}s(Vi,"valuesOf");var TR=1e4;function Ji(e,t){
let r=tk(t),n=tk(e),a=new Map,o=s((i,u)=>`${i}\0${u}`,"nodeOf");for(let[i,u]of n){let p=r.get(i)??new Set,c=p.size*u.size<=TR,l=s(_=>c?[...p].flatMap(d=>{let f=o(
i,d);return $s(_,d)?Na(_,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:i}],"places");a.set(i,new Map([...u].map(_=>[_,l(_)]))),c||r.delete(i)}return{holds:e.
flatMap(i=>(a.get(i.lock.id)?.get(i.values)??[]).map(u=>({...i,...u}))),wants:t.map(i=>r.has(i.lock.id)?{...i,node:o(i.lock.id,i.values)}:i)}}s(Ji,"keyedEndpoin\
ts");function tk(e){let t=new Map;for(let{lock:r,values:n}of e)v(t,r.id,()=>new Set).add(n);return t}s(tk,"valuesByLock");var rk=new WeakMap,_r=class e{static{s(this,"Acquisitions")}#e;#t;#r;#n=new Map;#o=new Map;#a=new Map;#s=Ie(()=>new Map(this.#r.map(t=>[Gn(t,!0),t])));#u=Ie(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(Wa))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:n,operations:a})=>n!=="alone"&&a.length>0),this.#r=
this.#t.filter(({site:n})=>!n?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=rk.get(t.programs)??new WeakMap;rk.set(t.programs,r);let n=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,n),n}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:n})=>n===t))}places(t){return new Set([...this.#s()].flatMap(([r,n])=>t(n)?[r]:[]))}holding(t){return v(this.#n,t,()=>this.#i(
t))}#i(t){return t==="keyed"?il(this.#e,!1,this.#u()):ul(this.holding("keyed"),!1,t)}holds(t){let r=this.#a.get(t)??lr(this.holding(t),!1);return this.#a.set(t,
r),r}wanting(t,r){return v(this.#o,t,()=>this.#c(t)).filter(([{program:a}])=>r.has(Gn(a,!0)))}#c(t){let r=v(this.#o,"keyed",()=>il(this.#r,!0));return t==="keye\
d"?r:ul(r,!0,t)}};function nk(e,t){return e.flatMap(r=>{let[n,...a]=r.filter(({program:o})=>t(o));return n===void 0?[]:[[n,...a]]}).sort(([r],[n])=>r.at-n.at)}s(
nk,"only");var Yi=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let n=[],a=new Map;for(let o of t){
let{kind:i,guard:u,site:p}=o;if(u==="alone"||p?.unlisted)continue;a.has(i)||a.set(i,Ba(i,r));let c=a.get(i);if(c!==void 0){ak(n,o,o.calls(r),{row:c,unresolved:o.
unresolved!==void 0});continue}let l=this.#n(o);l!==void 0&&ak(l.hops,o,o.calls(r))}this.interrupts=n,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#n(t){let{site:r}=t;if(r===void 0||!_n(r.function,this.target))return;let n=this.#e.get(r.function)??[],a=n.
find(({edge:i})=>i===r.edge);if(a!==void 0)return a;let o={function:r.function,edge:r.edge,hops:[]};return n.push(o),this.#e.set(r.function,n),o}isOnLockPath(t){
return ln(t,this.target)}placeAt(t,r){let n=this.#r.get(t)??new Map;return this.#r.set(t,n),n.has(r)||n.set(r,ct(t.function,t.edge,r,this.target)),n.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let n=t.flatMap(a=>{let o=os(a.call,this.target);return[...this.#e].flatMap(([i,u])=>{let p=o.get(i);return p===
void 0?[]:u.map(c=>({node:c,surely:a.always&&p==="every",call:a}))})});return this.#t.set(t,n),n}};function ak(e,t,r,n){let a=t.guard==="prog-active",o=e.find(i=>i.
active===a&&i.calls===r&&i.interrupt?.row===n?.row&&i.interrupt?.unresolved===n?.unresolved);o===void 0?e.push({programs:[t],active:a,calls:r,...n===void 0?{}:{
interrupt:n}}):o.programs.push(t)}s(ak,"addTo");function cl(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(cl,"hopsOf");var ok=[],MR=4,jr=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#n=new Map;constructor(t){
this.#e=t,this.#r=this.#u()}static of(t,r,n,a=1){if(!OR([...t,...r],a))return;let o=new Yi(t,n);if(o.nodes.length===0)return;let i=new e(o);return i.#r.size===0?
void 0:i}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,n){let a=this.#e.nodeOf(r.program);if(a===void 0||!this.#r.has(a))return ok;
let o=this.#o(t,n).get(a)??ok,i=r.program.guard==="prog-active",u=this.#s(r.operation.guardedBy);return!i&&u===0?o:o.filter(p=>!(i&&p.active)&&(u&p.guards)===0)}#o({
program:t,operation:r},n){let a=t.guard==="prog-active",o={operation:r.operation,active:a,guards:this.#s(r.guardedBy)},{reached:i,avoiding:u}=this.#a(o);return n===
void 0?i:v(u,n,()=>this.#i(o,n))}#a(t){let r=v(this.#n,t.operation,()=>new Map),n=t.guards*2+Number(t.active);return v(r,n,()=>({reached:this.#i(t),avoiding:new Map}))}#s(t){
return t===void 0?0:v(this.#t,t,()=>this.#t.size<MR?1<<this.#t.size:0)}#u(){let t=new Set,r=s(n=>{for(let a of n)for(let{node:o}of this.#e.passings(a))t.add(o)},
"enter");r(this.#e.interrupts);for(let n of this.#e.nodes)this.#e.isOnLockPath(n)&&r(n.hops);for(let{hops:n}of t)r(n);return t}#i(t,r){let n=new Map,a=[],o=s((l,_)=>{
let d=n.get(l)??[];d.some(f=>pl(f,_))||(n.set(l,[...d,_]),a.push({node:l,passage:_}))},"arrive"),i=new Map,u=s((l,_,d)=>{if(_.active&&l.active||!_l(l,r))return;
let f=i.get(l.calls)??[],h=l.active?{..._,active:!0}:_;if(!f.some(m=>pl(m,h))){i.set(l.calls,[...f,h]);for(let{node:m,surely:b,call:g}of this.#e.passings(l)){let k=this.#s(
g.guardedBy);if((k&_.guards)!==0)continue;let y=_.place.held==="held"&&b?"held":"maybe";o(m,{place:y===_.place.held?_.place:{..._.place,held:y},active:_.active||
l.active,guards:_.guards|k,last:l,..._.interrupt===void 0?{}:{interrupt:_.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:p,guards:c}=t;for(let l of this.#e.
nodes){let _=this.#e.placeAt(l,t.operation);if(_!==void 0&&_.held!=="no")for(let d of l.hops)u(d,{place:_,active:p,guards:c})}for(let l of this.#e.interrupts)u(
l,{place:ll,active:p,guards:c,...l.interrupt===void 0?{}:{interrupt:l.interrupt}});for(let{node:l,passage:_}of a)for(let d of l.hops)u(d,_,_);return n}},ll={held:"\
held",locks:[],taken:!1};function OR(e,t){let r=0;for(let{guard:n}of e)if(n!=="alone"&&(r+=t,r>2||n==="none"))return!0;return!1}s(OR,"areEnough");function _l({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(_l,"runsWithout");function pl(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&IR(e.place,t.place)}s(pl,"isAsGood");function dl(e,t){return pl({...e,
active:t.active,guards:t.guards},t)}s(dl,"servesFor");function IR(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(IR,"hold\
sSame");function jn(e,t){return Ba(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&ln(e.site,t)}s(jn,"firesOnLockPath");function pk(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(pk,"guardsAllow");function Zi(e,t){let[r,n]=e,[a,o]=t;if(Xi(r.program,a.program))return{
inner:r,outer:a};if(o!==void 0&&Xi(r.program,o.program))return{inner:r,outer:o};if(n!==void 0&&Xi(n.program,a.program))return{inner:n,outer:a}}s(Zi,"nestingPair");
function ck(e,t,r,n){let a=cl(t);for(let o of n.slice(0,a.length+2))for(let i of r.slice(0,2)){if(!Xi(i.program,o.program))continue;let u=_e(o.program)?o.program:
void 0,p=a.every(c=>_l(c,u))?a:PR(e,t,o,i);if(p!==void 0)return{outer:o,inner:i,through:p.map(c=>LR(c,u))}}}s(ck,"nestingPairVia");function PR(e,t,r,n){let a=_e(
r.program)?r.program:void 0,o=e.passages(r,n,a).find(i=>dl(i,t));return o&&cl(o)}s(PR,"otherWay");function LR({programs:e},t){return e.find(r=>r!==t)??e[0]}s(LR,
"stepOf");function Xi(e,t){return pk(e,t)&&(e.guard!=="per-program"||e!==t)}s(Xi,"mayRunInside");var Va=class{static{s(this,"NestingSite")}#e;#t;#r;#n;#o=new Map;constructor(t,r,n){
this.#e=t,this.#t=r,this.#r=n;let a=Ba(t.kind,r);this.#n=a&&{row:a,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:n}=r.operation;if(n!==void 0&&n===
t.operation.guardedBy)return[];if(!pk(r.program,t.program))return[];let a=this.#s(t.operation.operation),o=(this.#r?.passages(t,r)??[]).map(i=>({place:i.place,via:i,
...i.interrupt===void 0?{}:{interrupt:i.interrupt}}));return a===void 0?o:[a,...o]}across(t,r,n,a){let o=[];for(let i of this.arrivals(r,a)){let u=this.#a(t,n,{
outer:r,inner:a},i);u!==void 0&&!o.some(p=>fl(p,u))&&o.push(u)}return o.sort(lk)}#a(t,r,{outer:n,inner:a},o){return ik(r,o)&&uk(n.operation,o.place).some(({id:u})=>u===
t.id)?sk(n,a,o):void 0}ofCopies({outer:t,inner:r},n){return r.operation.locks.flatMap(a=>{let o=this.#a(a,a,{outer:t,inner:r},n);return o===void 0?[]:[{held:a,wanted:a,
nesting:o,sameKey:!1}]})}within({outer:t,inner:r},n){let{place:a}=n,o=sk(t,r,n),i=[];for(let d of uk(t.operation,a))for(let f of r.operation.locks)f.id===d.id&&
ik(f,n)&&i.push({held:d,wanted:f,nesting:o,sameKey:_k(d,t.operation,r.operation)});let[u,p]=[t.operation.freeList,r.operation.freeList];if(u===void 0||u.lock.id!==
p?.lock.id||!HR(u,t.operation,r.operation,a))return i;let c=u.moment==="always"&&p.moment==="always"?"always":"first-insert",l=Vu(o.moment,c),_=Pn(o.confidence,
"likely");return i.push({held:u.lock,wanted:p.lock,nesting:{...o,confidence:_,moment:l},sameKey:!0}),i}#s(t){let{site:r}=this.#e;if(this.#n!==void 0)return{place:ll,
interrupt:this.#n};if(r!==void 0&&!this.#o.has(t)){let n=ct(r.function,r.edge,t,this.#t);this.#o.set(t,n===void 0||n.held==="no"?void 0:{place:n})}return this.#o.
get(t)}};function sk(e,t,{place:r,interrupt:n,via:a}){let o=Vu(e.operation.moment,t.operation.moment),i=$R(r.held==="held",e.operation,t.operation),u=Pn(CR(n),i);
return{confidence:o==="always"?u:Pn(u,"likely"),moment:o,nmi:n!==void 0,...a===void 0?{}:{via:a}}}s(sk,"nestingOf");function CR(e){return e===void 0?"certain":e.
unresolved?"possible":e.row.atMost}s(CR,"surestBy");function ik(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==!0}s(ik,"waits");function fl(e,t){let r=lk(
e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&dl(t.via,e.via)}s(fl,"isAsSure");function lk(e,t){return G.indexOf(e.confidence)-G.indexOf(t.confidence)}
s(lk,"compareSureness");function _k(e,t,r){return e.class!=="bucket"||e.single===!0||!pm(t.key,r.key)}s(_k,"picksTheSame");function HR(e,t,r,n){if(!n.taken&&!n.
locks.includes("freelist"))return!1;let[a]=t.locks;return!e.underBucket||a===void 0||!_k(a,t,r)}s(HR,"meetsFreeList");function uk(e,{locks:t,taken:r}){let n=t,a=e.
locks.filter(i=>r||n.includes(i.class));if(a.length>0)return a;let o=e.locks[0];return o===void 0?[]:[o]}s(uk,"heldLocks");function $R(e,t,r){let n=[t.key.sharing,
r.key.sharing];return!e||n.includes("per-cpu")?"possible":n.every(a=>a==="shared")?"certain":"likely"}s($R,"confidenceOf");var Ja={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function de({outer:e}){return!_e(e.program)}s(de,"isHeldByProcess");var fk=2e6,FR=4e4,
Br=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function Qi({programs:e,sweeps:t,target:r}){let n=_r.of({programs:e,sweeps:t});if(!n.any||n.guardedAsOne)return Ja;let a=jr.of(e,t,r),o=n.places(d=>jn(d,
r)||a?.reaches(d)===!0);if(o.size===0)return Ja;let i=Pt(r.kernel),[u,p]=[n.holds("locks"),lr(n.wanting("locks",o),!0)],c=Ji(n.holds("valued"),lr(n.wanting("val\
ued",o),!0)),l={raw:i,target:r,sites:a},_=bl(n.holding("keyed"),n.wanting("keyed",o),l,qR);return{holds:u,wants:p,keyed:c,nestings:gl(u,p,l),own:_,...a===void 0?
{}:{sites:a}}}s(Qi,"lockOrder");function hk(e){let t=s(({group:[o]})=>de({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},n=e.own.filter(o=>de(o)&&
o.via===void 0),a=ml(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:n,nestings:a}}s(hk,"heldByProcess");function ml(e,t){let r=new Map;
for(let[n,a]of e){let o=new Map;for(let[i,u]of a){let p=u.every(t)?u:u.filter(t);p.length>0&&o.set(i,p)}o.size>0&&r.set(n,o)}return r}s(ml,"filterNestings");function gl(e,t,{
raw:r,target:n,sites:a}){let o=dk(e),i=dk(t);if(o.length*i.length>fk)throw new Br;let u=new Map;for(let p of i){let[c]=p.group,l=new Va(c.program,n,a);for(let{kind:_,
lock:d,group:f}of o){let h=l.across(d,f[0],p.lock,c);if(h.length===0)continue;let m=r.has(d.class)&&r.has(p.lock.class),b=u.get(_)??new Map;u.set(_,b.set(p.kind,
h.map(g=>({...g,raw:m}))))}}return u}s(gl,"nestKinds");function dk(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(dk,"on\
eOfEachKind");var qR=s((e,t,r)=>e.within(t,r),"inOneScript");function bl(e,t,r,n){let a=new hl(r,n);for(let o of e)a.hold(o);for(let o of t)a.want(o);return a.found}
s(bl,"ownEdges");var hl=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#n=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=Wa(t[0].operation);for(let n of r)
Z(this.#r,n,{group:t,locks:r})}want(t){let{target:r,sites:n}=this.#e,a=new Va(t[0].program,r,n),o=Wa(t[0].operation);for(let[i,u]of o.entries())for(let{group:p,
locks:c}of this.#r.get(u)??[])if(!o.slice(0,i).some(l=>c.includes(l))){if(++this.#n>fk)throw new Br;this.#o(p,t,a)}}#o(t,r,n){let{raw:a,sites:o}=this.#e,i=[];for(let u of n.
arrivals(t[0],r[0])){let p=mk(u,r,t,o);if(p!==void 0){for(let c of this.#t(n,p,u))if(!i.some(l=>DR(l,c))&&(i.push(c),this.found.push({...p,...GR(c,a),outers:t,inners:r}),
this.found.length>FR))throw new Br}}}};function mk({via:e},t,r,n){return e===void 0||n===void 0?Zi(t,r):ck(n,e,t,r)}s(mk,"pairAt");function kl(e,t,r,n){for(let a of e){
let o=mk(a,t,r,n);if(o!==void 0)return{pair:o,nesting:a}}}s(kl,"nestingBetween");function DR(e,{held:t,wanted:r,nesting:n}){return e.held.id===t.id&&e.wanted.id===
r.id&&fl(e.nesting,n)}s(DR,"doesFor");function GR({held:e,wanted:t,nesting:r,sameKey:n},a){return{...r,held:e,wanted:t,sameKey:n,raw:a.has(e.class)}}s(GR,"edgeA\
t");function Kr(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(Kr,"compareEnds");var Ur=s(({group:[e]})=>de({outer:e}),"byProce\
ss"),Bn=s(e=>!Ur(e),"byProgram"),Ya=s(()=>!0,"byAnybody"),dr=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:n,
holds:a}=r==="by-hash"?t:t.keyed,o={wants:n,holds:r==="same"?a.filter(({perhaps:d})=>!d):a},i=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:u,
sites:p}=t;this.#t=p===void 0?jR:(d,f)=>{if(kk(d,f))return!1;let h=u.get(d.kind)?.get(f.kind)??[];return kl(h,f.group,d.group,p)!==void 0};let c=new Map;for(let[
d,f]of i)for(let h of f)Z(c,h,d);let[l,_]=[bk(o.holds),bk(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:l.
byNode,far:_.byKind,kinds:i,joins:this.#t},this.backward={near:_.byNode,far:l.byKind,kinds:c,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,n){let a=(this.forward.
near.get(t)??[]).filter(n);for(let o of this.backward.near.get(r)??[])for(let i of a)if(this.#e.nestings.get(i.kind)?.has(o.kind)&&this.#t(i,o))return{hold:i,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(n=>this.#r(n.filter(t))??[]).sort(Kr)}#r(t){let{far:r,kinds:n}=this.forward;return t.flatMap(o=>(n.get(o.
kind)??[]).flatMap(i=>{let u=r.get(i)?.find(p=>this.#t(o,p));return u===void 0?[]:[{hold:o,want:u}]})).sort(Kr)[0]}groups(){return new Set([...gk(this.forward),
...gk(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let n=this.#e.nestings.get(t.kind)?.get(r.kind)??[],a=kl(n,r.group,t.group,this.#e.sites);if(a===
void 0)throw new Error("an edge is between acquisitions that nest");return{...a.pair,...a.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function jR(e,t){return!kk(
e,t)&&Zi(t.group,e.group)!==void 0}s(jR,"joins");function kk(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(kk,"areOneEnd");function gk({
near:e,far:t,kinds:r,joins:n}){return[...e.values()].flat().filter(a=>r.get(a.kind)?.some(o=>t.get(o)?.some(i=>n(a,i))))}s(gk,"joined");function bk(e){let t=new Map,
r=new Map;for(let n of e)Z(t,n.node,n),Z(r,n.kind,n);return{byNode:t,byKind:r}}s(bk,"indexed");var Kn=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:n,
kinds:a,joins:o}=this.#e;for(let i of n.get(t)??[])if(r(i))for(let u of a.get(i.kind)??[]){let p=this.#n(u);for(let c of p)!this.#t.has(c.node)&&!o(i,c)||(p.delete(
c),this.reach(c.node)&&(yield c.node))}}#n(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function eu(e){let t=[],r=new Kn(e.forward);
for(let o of e.forward.near.keys())yk(o,r,i=>t.push(i));let n=new Kn(e.backward),a=[];for(let o of t.reverse()){let i=new Set;yk(o,n,u=>i.add(u)),i.size>1&&a.push(
i)}return a}s(eu,"components");function yk(e,t,r){if(!t.reach(e))return;let n=[{node:e,rest:t.next(e,Ya)}];for(let a=n.at(-1);a!==void 0;a=n.at(-1)){let o=a.rest.
next();o.done===!0?(r(a.node),n.pop()):n.push({node:o.value,rest:t.next(o.value,Ya)})}}s(yk,"visitDepthFirst");function yl(e,{from:t,to:r,swept:n,limit:a}){let o={
programs:new Kn(e.forward),swept:new Kn(e.forward)},i=[{node:t,swept:n,length:0}];for(let u of i){let p=u.length+1;if(p>=a)return;for(let c of u.swept?[Bn]:[Bn,
Ur]){let l=e.ends(u.node,r,c);if(l!==void 0)return KR({...u,by:l,before:u});let _=u.swept||c===Ur,d=_?o.swept:o.programs;for(let f of BR(d.next(u.node,c),u.node,
e,c))i.push({node:f.want.node,swept:_,length:p,by:f,before:u})}}}s(yl,"shortestWay");function BR(e,t,r,n){return[...e].flatMap(a=>r.ends(t,a,n)??[]).sort(Kr)}s(
BR,"edgesTo");function KR(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(KR,"wayOf");function vl(e,{hang:t,target:r,keys:n,needed:a=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),i=zR(o,a),u=xl(i.filter(f=>!de(f))),p=s(f=>{let h=u.get(f.held.
id)??[],m=h.length<=UR?n:"by-hash";return h.find(b=>(a(f)||a(b))&&WR(f,b,m))},"partnerOf"),c=i.find(f=>!de(f)&&a(f)&&p(f)!==void 0);if(c!==void 0)return[c];for(let f of i){
let h=de(f)?p(f):void 0;if(h!==void 0)return[f,h]}let l=s(({held:f})=>!t||f.class!=="bucket"||!C(r.kernel,Qo.from),"waits"),_=e.find(f=>(f.sameKey||de(f))&&a(f)&&
l(f));if(_!==void 0)return[_];if(n!=="by-hash"||!t)return;let d=o.find(f=>a(f)&&l(f));return d&&[{...d,sameKey:!0}]}s(vl,"closeAlone");var UR=500;function zR(e,t){
let r=new Map;for(let n of e){let a=[t(n),de(n),n.held.id,...wl(n)].join(`
`);r.has(a)||r.set(a,n)}return[...r.values()]}s(zR,"oneOfEachValues");function xl(e){let t=new Map;for(let r of e)Z(t,r.held.id,r);return t}s(xl,"groupByLock");
function WR(e,t,r){let[[n,a],[o,i]]=[wl(e),wl(t)],u=s((p,c)=>p===c&&Cs(p),"isOne");return e.apart!==!0&&(u(n,o)||u(a,i))?!1:Na(a,o,r)&&Na(n,i,r)}s(WR,"canCross");
function wl({held:e,wanted:t,outer:r,inner:n}){return[Vi(e,r.operation.key),Vi(t,n.operation.key)]}s(wl,"endsOf");function zr(e,t,r){return VR(e).flatMap(n=>XR(n,t,r)??[])}s(zr,"findCycles");function wk(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(wk,"partWith");function VR(e){let t=new Map;for(let n of e.nestings.size===0?[]:eu(new dr(e,"by-hash"))){let a=wk(e.nestings,
e);for(let o of n)t.set(o,a)}for(let n of e.holds)t.get(n.lock.id)?.holds.push(n);for(let n of e.wants)t.get(n.lock.id)?.wants.push(n);let r=JR([...new Set(t.values())]);
for(let n of e.keyed.holds)t.get(n.lock.id)?.keyed.holds.push(n);for(let n of e.keyed.wants)t.get(n.lock.id)?.keyed.wants.push(n);for(let[n,a]of xl(e.own)){let o=t.
get(n)??wk(new Map,e);for(let i of a)o.own.push(i);t.set(n,o)}return[...new Set([...r,...t.values()])]}s(VR,"split");function JR(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new dr(t,"by-hash").firsts(Ya);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>Kr(t.first,r.first)).map(({part:t})=>t)}s(JR,"inOrder");var YR=[
!0,!1].flatMap(e=>it.flatMap(t=>G.map(r=>({raw:e,moment:t,confidence:r}))));function XR(e,t,r){let n=QR(e),a=new Set;for(let o of YR){let i=s(({raw:h,moment:m,confidence:b})=>Ju(
m,o.moment)&&G.indexOf(b)<=G.indexOf(o.confidence)&&(!o.raw||h),"passes"),u=[...n].flatMap(([h,m])=>i(m)?[h]:[]),p=o.confidence==="certain"?"same":"perhaps",c=`${o.
raw} ${p} ${o.confidence==="possible"} ${u.join()}`;if(u.length===0||a.has(c))continue;a.add(c);let l=eA(e,i),_=s(h=>r===void 0?vl(l.own,{hang:o.raw,target:t,keys:h})??
nA(l,h):vl(l.own,{hang:o.raw,target:t,keys:h,needed:ZR(r)})??rA(l,r,h),"close"),d=_(p),f=d??(o.confidence==="possible"?_("by-hash"):void 0);if(f!==void 0)return{
edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(de),probes:tA(e),...d===void 0?{byHash:!0}:
{}}}}s(XR,"worstCycle");function ZR(e){return({held:t,wanted:r,through:n=[]})=>e(t.id,r.id,n)}s(ZR,"passing");function QR({own:e,nestings:t}){let r=new Map,n=s(
a=>r.set(`${a.raw} ${a.moment} ${a.confidence}`,a),"note");for(let a of e)n(a);for(let a of t.values())for(let o of a.values())for(let i of o)n(i);return r}s(QR,
"kindsOfEdges");function eA(e,t){let r=ml(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(eA,"only");function tA(e){let t=new dr(e,"by-hash").groups();
for(let{outers:n,inners:a}of e.own)t.add(n).add(a);let r=new Set;for(let n of t)for(let{program:a}of n)r.add(a.probe);return r}s(tA,"probesOf");function rA(e,t,r){
if(e.nestings.size===0)return;let n=new dr(e,r),a=s(i=>n.locks.get(i)??i,"lockOf"),o=eu(n).flatMap(i=>[...i].flatMap(u=>{let p=[...i].filter(l=>e.sites!==void 0||
t(a(u),a(l),[])),c=[Bn,Ur].flatMap(l=>p.flatMap(_=>n.ends(u,_,l)??[]));return e.sites===void 0?c:c.filter(l=>t(l.hold.lock.id,l.want.lock.id,n.edgeOf(l).through??
[]))}));return vk(n,o.sort(Kr),(i,u)=>{let[p,c]=[i.want.node,i.hold.node],l=yl(n,{from:p,to:c,swept:Ur(i.hold),limit:u-1});return l&&[i,...l]})}s(rA,"closeThrou\
gh");function nA(e,t){if(e.nestings.size===0)return;let r=new dr(e,t),n=new Set(eu(r).flatMap(o=>[...o])),a=n.size===0?[]:r.firsts(Bn).filter(({hold:o})=>n.has(
o.node));return vk(r,a,({hold:{node:o}},i)=>yl(r,{from:o,to:o,swept:!1,limit:i}))}s(nA,"closeTogether");function vk(e,t,r){let n;for(let a of t)if(n=r(a,n?.length??
Number.POSITIVE_INFINITY)??n,n?.length===2)break;return n?.map(a=>e.edgeOf(a))}s(vk,"shortestOf");var xk=/^__traceiter_/;function Wr(e){return e.function.replace(xk,"the tracepoint ")}s(Wr,"describeFunction");function Wt({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${Wr(e)}`:xk.test(e.function)?Wr(e):`the ${e.edge} of ${e.function}`}s(Wt,"describeSite");function Un(e,t,{holding:r="runs here first and holds a lock",
wanting:n,where:a=""}={}){return e.flatMap(o=>{let{outer:i,through:u=[],inner:p,wanted:c}=o,l=[...u,p.program],d=[[i.program,r],...u.map((m,b)=>[m,`fires while \
the lock is held${aA(l[b+1])}`]),...n===void 0?[]:[[p.program,n]]].flatMap(([m,b])=>!_e(m)||m.attachPoint===t.attachPoint?[]:[{holder:m,place:{span:m.attachPoint.
span,message:`${m.name} ${b}`}}]),f={span:i.operation.span,message:oA(o)+a},h={span:p.operation.span,message:qi(c,p.operation)+a};return[...d,{holder:i.program,
place:f},{holder:p.program,place:h}]})}s(Un,"placesOf");function aA(e){return e?.site===void 0?"":`, and what it calls runs through ${Wr(e.site)}`}s(aA,"tellCal\
ls");function oA({outer:e,held:t}){return _e(e.program)?`takes the ${Lt(t)}${Ka(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, wh\
ich takes the ${Lt(t)}`}s(oA,"tellTaking");function tu(e){let t=new Map;for(let r of e)v(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,n)=>sA(
r.path??"",n.path??"")||r.span.start-n.span.start)}s(tu,"placesInOrder");function sA(e,t){return+(e>t)-+(e<t)}s(sA,"compare");var iA=["one","another","a third","a fourth","a fifth","a sixth"];function Sl(e){return iA[e]??"one more"}s(Sl,"nth");function Vt(e){let[t,...r]=e;if(t===void 0)
return"";let n=t.program.includes(",")?`${t.program},`:t.program,a=(t.through??[]).map(({program:u,site:p})=>`${u} fires at ${p}; inside what it calls, `),o=`Wh\
ile ${n} holds the ${t.holds}, ${a.join("")}${t.nested} fires at ${t.site} and wants the ${t.wants}.`,i=r.map(({holds:u,wants:p},c)=>`${uA(Sl(c+1))} CPU holds t\
he ${u} and wants the ${p}.`);return[o,...i].join(" ")}s(Vt,"tellWitness");function zn(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===2?"Both":"All"} wait for ever.`}s(zn,"tellEnd");function uA(e){return e.charAt(
0).toUpperCase()+e.slice(1)}s(uA,"capitalised");function ru({edges:e,recursive:t},r){return e.length===1?t?[r]:[r,r]:Nl(r,e)}s(ru,"edgesFrom");function Nl(e,t){let r=t.indexOf(e);return[...t.slice(r),...t.slice(
0,r)]}s(Nl,"turnedTo");function Wn({cycle:e,on:t},r,n={}){let a=dA(e,r,t.target);return{witness:cA(r,n),places:r.map(o=>_A(o,n.placeOf??((i,u)=>u))),...a===void 0?
{}:{broken:a}}}s(Wn,"toldBy");var pA={holding:"",firing:""};function cA(e,{ends:t=s(()=>pA,"ends"),between:r=s(()=>"","between")}){let n=lA(e.map(({held:o},i)=>`${Lt(
o)}${t(i).holding}`)),a=s(o=>n[o%n.length]??"","lockAt");return e.map(({outer:o,through:i,inner:u},p)=>{let{holding:c,firing:l}=t(p);return{cpu:p,program:`${o.program.
name}${c}`,holds:a(p),wants:a(p+1),site:Wt(u.program),nested:`${u.program.name}${l}`,...i===void 0?{}:{through:i.map(_=>({program:`${_.name}${r(_,p)}`,site:Wt(_)}))}}})}
s(cA,"witnessOf");function lA(e){return e.map((t,r)=>{let n=e.flatMap((a,o)=>a===t?[o]:[]);return n.length===1?t:`${t} (${Sl(n.indexOf(r))} bucket)`})}s(lA,"loc\
kNames");function _A({outer:e,through:t=[],inner:r},n){return{takes:n(e.program,{span:e.operation.span}),fires:[...t,r.program].map(a=>n(a,{span:a.attachPoint.span})),
wants:n(r.program,{span:r.operation.span})}}s(_A,"placesOfStep");function dA({prevented:e,verdict:t},r,{kernel:n}){if(e===!0)return{by:"guard",stops:r.flatMap(fA),
why:$n};if(t==="hang")return;let a=r.map(({held:o,wanted:i,through:u=[]})=>({held:o.class,wanted:i.class,firing:u.length}));return El(a,n)}s(dA,"breakingOf");function fA({
outer:e,through:t=[]},r){let n=_e(e.program)?0:1;return n>t.length?[]:[{step:r,firing:n}]}s(fA,"stopOfGuard");function El(e,t){let r=s(({wanted:i})=>$r(i,t)==="\
rqspinlock","gives"),n=e.some(r)?"lock":"map-locked",a=e.flatMap((i,u)=>n==="map-locked"||r(i)?[{step:u,firing:i.firing}]:[]),o=[...new Set(e.map(({held:i})=>i))];
return{by:n,stops:a,why:n==="lock"?Hn(o,t):Fi}}s(El,"breakingOfLocks");function fr(e){let t=new WeakMap;return r=>{let n=v(t,r.programs,()=>new Map);return v(n,zi(r.target),()=>({answer:e(r)})).answer}}s(fr,"oncePerFactSet");function Sk(e){let t=e.map(r=>r.refusals.length===0?mA(r):[]);return Xa([...new Set(t.flat())]).flatMap(r=>{let n=s(u=>(t[u]??[]).filter(p=>r.has(p)),"cyclesOn"),
a=e.map((u,p)=>gA(n(p),u,r)),o=mr(e.flatMap((u,p)=>n(p))),i=e.find((u,p)=>o!==void 0&&n(p).includes(o));return o===void 0||i===void 0?[]:[yA({cycle:o,on:i},a,r)]})}
s(Sk,"closedCauses");function hA(e){let t=Qi(e),r=zr(t,e.target);return e.bpftraceGuard===void 0?r:[...zr(hk(t),e.target),...r.map(a=>({...a,prevented:!0}))]}s(
hA,"cyclesOf");var mA=fr(hA);function Xa(e){let t=new Map;for(let r of e){let n={probes:[],cycles:[r]};for(let a of r.probes){let o=t.get(a);if(o===n)continue;if(o===
void 0){n.probes.push(a),t.set(a,n);continue}let[i,u]=o.probes.length>n.probes.length?[o,n]:[n,o];for(let p of u.probes)i.probes.push(p),t.set(p,i);i.cycles.push(
...u.cycles),n=i}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}s(Xa,"groupByProbe");function mr(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.
prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||it.indexOf(t.moment)-it.indexOf(r.moment)||G.indexOf(t.confidence)-G.indexOf(r.confidence))[0]}s(mr,
"worstCycle");function gA(e,t,r){let n=ce(t);if(n!==void 0)return n;let a=t.target.name,o=mr(e);if(o===void 0)return{target:a,verdict:"safe",why:bA(t,r)};let i=cr(
t.target,o.confidence);if(o.verdict==="hang"?o.prevented===!0:e.some(p=>p.prevented))return{target:a,verdict:"lost-updates",confidence:i,...hr(o),why:$n};let u=o.
verdict==="hang"?{shape:Di(o,t.target)}:{};return{target:a,verdict:o.verdict,confidence:i,...hr(o),...u,why:Rl(o,t)}}s(gA,"outcomeOf");function hr({moment:e,edges:t,
byHash:r}){let n=t.flatMap(({outer:a,inner:o})=>[a.operation,o.operation]);return{moment:e,reports:n.flatMap(({report:a})=>a??[]),...r===void 0?{}:{byHash:r}}}s(
hr,"conditionsOf");function Rl(e,{target:t}){let r=Vn(e),n=Fr(hr(e));if(e.verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for\
 each other",i=e.byHash===!0?", where different keys are in one bucket":"";return`${Cn(r)}: ${o}${i}${n}`}return(r.every(o=>$r(o,t.kernel)==="raw")?Fi:Hn(r,t.kernel))+
n+$i(r,t.bpftrace)}s(Rl,"whyNot");function Vn(e){return[...new Set(e.edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(Vn,"lockClasses");function bA(e,t){
let r=[...t].flatMap(c=>c.edges),n=nu(t),a=e.programs.filter(c=>n.has(c.probe));if(a.every(c=>c.operations.length===0))return"this bpftrace takes no lock for wh\
at these probes do";let o=new Set(r.map(c=>c.inner.program.site?.function).filter(c=>c!==void 0)),u=a.flatMap(({site:c})=>c!==void 0&&o.has(c.function)?[c]:[]).
filter(c=>!kA(c,e)),p=[...new Set(u.map(Wr))];return p.length>0?`this kernel does not pass through ${et(p)} while it holds a lock of these maps`:"these programs\
 cannot run inside each other while one of them holds a lock"}s(bA,"whySafe");function nu(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(nu,"probesOf");function kA(e,{
operations:t,target:r}){return t.some(n=>{let a=ct(e.function,e.edge,n,r);return a!==void 0&&a.held!=="no"})}s(kA,"reachesOwnOperations");function yA(e,t,r){let{
cycle:n}=e,a=n.edges.find(de)??Al(n);return{world:"closed",nmi:n.edges.some(o=>o.nmi),process:n.edges.some(de),outcomes:t,...Wn(e,ru(n,a)),...Tl(n,a,Un(n.edges,
a.inner.program)),probes:nu(r)}}s(yA,"causeOf");function Al({edges:e}){let t=e.find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cyc\
le has at least one edge");return t}s(Al,"surestEdge");function Tl(e,{inner:{program:t}},r){let n=tu(r.map(({place:a})=>a));return{span:t.attachPoint.span,related:n,
locks:Vn(e),inner:t,programs:wA(e)}}s(Tl,"causeAt");function wA({edges:e}){let t=e.flatMap(({outer:r,inner:n,through:a=[]})=>[r.program,...a,n.program]);return[
...new Set(t)].filter(_e)}s(wA,"programsOf");function Vr(e){let t=new Map,r=s(n=>v(t,n,()=>n.map(a=>Nk(a,e))),"renamed");return n=>({...n,operations:n.operations.map(a=>Nk(a,e)),calls:s(a=>r(n.calls(a)),"c\
alls")})}s(Vr,"withGuards");function Nk(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(Nk,"withGuard");function Ek(e,t){let{programs:r,sweeps:n,target:a}=e;if(!r.some(I=>EA(I)&&t(I)))return Ja;let o=jr.of(r,n,a,2),i=o===void 0?void 0:SA(e),u=_r.of({programs:i?.own??
r,sweeps:n}),p=u.places(I=>jn(I,a)||o?.reaches(I)===!0),c=nk(u.wanting("keyed",p),t);if(c.length===0)return Ja;let l=Pt(a.kernel),_=RA(e),d=s(([{operation:I}])=>I.
moment!=="first-insert"||!I.key.constant||I.locks.some(({id:ge})=>_.has(ge)),"counts"),f=(i===void 0?u.holding("keyed"):NA(e,i)).filter(d),h=i===void 0?f.map(AA):
f,m=c.filter(d),b=lr(h,!1),g=lr(m,!0),k=Ji(b,g),y=i&&jr.of([...i.own,...i.other],n,a),S={raw:l,target:a,sites:y},O=gl(b,g,S),R=bl(h,m,S,(I,ge,Xt)=>I.ofCopies(ge,
Xt)).flatMap(I=>de(I)?[]:[{...I,apart:!0}]);return{holds:b,wants:g,keyed:k,nestings:O,own:R,...y===void 0?{}:{sites:y}}}s(Ek,"lockOrderOfCopies");var Rk=new WeakSet;
function Ak(e){return Rk.has(e)}s(Ak,"isOfOtherCopy");var vA=new WeakMap,xA=new WeakMap;function SA({programs:e,bpftraceGuard:t}){let r=t!==void 0,n=r?vA:xA,a=n.
get(e);if(a!==void 0)return a;let o=" of the other copy",i=Vr(c=>r?`bpftrace${o}`:c===void 0?void 0:`${c}${o}`),p={own:r?e.map(Vr(()=>"bpftrace")):e,other:e.map(
i)};for(let c of p.other)Rk.add(c);return n.set(e,p),p}s(SA,"twoCopies");function NA({programs:e,sweeps:t,bpftraceGuard:r},{other:n}){if(r!==void 0)return _r.of(
{programs:n,sweeps:t}).holding("keyed");let a=new Map(e.flatMap((i,u)=>n[u]?[[i,n[u]]]:[])),o=s(i=>{let{program:u,operation:p,at:c}=i,l=a.get(u),_=l?.operations[u.
operations.indexOf(p)];return l===void 0||_===void 0?i:{program:l,operation:_,at:c}},"inOther");return _r.of({programs:e,sweeps:t}).holding("keyed").map(([i,...u])=>[
o(i),...u.map(o)])}s(NA,"holdingInOther");function EA({guard:e,operations:t}){return e!=="alone"&&t.length>0}s(EA,"isTaker");function RA({programs:e,sweeps:t}){
let r=s(a=>a.operation.endsWith(".delete")?a.locks.map(({id:o})=>o):[],"deletes"),n=[...e,...t];return new Set(n.flatMap(({operations:a})=>a.flatMap(r)))}s(RA,"\
emptiedMaps");function AA([e,t,...r]){return t===void 0?[Ml(e)]:[Ml(e),Ml(t),...r]}s(AA,"ofOtherCopy");function Ml({program:e,operation:{guardedBy:t,...r},at:n}){
return{program:{...e},operation:r,at:n}}s(Ml,"inOtherCopy");function Ok(e){let t=e.map(r=>r.refusals.length===0?TA(r):[]);return Xa([...new Set(t.flat())]).flatMap(r=>{let n=s(u=>(t[u]??[]).filter(p=>r.has(p)),"cyclesOn"),
a=e.map((u,p)=>OA(n(p),u)),o=mr(e.flatMap((u,p)=>n(p))),i=e.find((u,p)=>o!==void 0&&n(p).includes(o));return o===void 0||i===void 0?[]:[IA({cycle:o,on:i},a,r)]})}
s(Ok,"copyCauses");var TA=fr(e=>Pk(e,MA(e))),Ik=fr(e=>Pk(e,()=>!0));function Pk(e,t){let r=Pt(e.target.kernel),n=s(({operations:o})=>o.some(({locks:i})=>i.some(
u=>r.has(u.class))),"takesRaw"),a=Ek(e,o=>n(o)&&t(o));return zr(a,e.target).filter(({verdict:o})=>o==="hang")}s(Pk,"cyclesOfCopies");function MA({bpftraceGuard:e}){
return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(MA,"guardedIn");function OA(e,t){let r=ce(t);if(r!==void 0)return r;let n=t.target.
name,a=mr(e);if(a===void 0)return{target:n,verdict:"safe",why:"two copies of this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the g\
uard of this script":"bpftrace's own guard";return{target:n,verdict:"hang",confidence:cr(t.target,Pn(a.confidence,"likely")),...hr(a),withCopy:!0,shape:Di(a,t.target,
!0),why:`${o} protects only this copy: ${Cn(Vn(a))}, and this copy and a second one can wait for each other${Fr(hr(a))}`}}s(OA,"outcomeOf");function IA(e,t,r){let{
cycle:n}=e,a=Al(n),o=Un(n.edges,a.inner.program,PA);return{world:"copies",nmi:!1,process:!1,outcomes:t,...LA(e,a),...Tl(n,a,o),probes:nu(r)}}s(IA,"causeOf");var PA={
holding:"of the other copy runs here first and holds a lock",wanting:"fires while the other copy holds a lock",where:", in either copy"},Tk=" of a second copy";
function LA(e,t){let r=Nl(t,e.cycle.edges),n=s(a=>a%2===0?{holding:Tk,firing:""}:{holding:"",firing:Tk},"ends");return Wn(e,r.length%2===0?r:[...r,...r],{ends:n,
between:s((a,o)=>Ak(a)?n(o).holding:n(o).firing,"between")})}s(LA,"toldByCopies");function Lk(e,t){if(t.length===0)return[...e];let r=s((l,_)=>[...l.probes].some(
d=>_.probes.has(d)),"sharing"),n=s(l=>se(l.outcomes)?.verdict==="hang","hangs"),a=e.filter(n),o=t.filter(l=>!a.some(_=>r(_,l))),i=e.filter(l=>!n(l)&&!l.process),
u=new Set(i.filter(l=>o.some(_=>r(l,_)))),p=e.flatMap(l=>{if(u.has(l))return[];let _=n(l)?t.filter(d=>r(l,d)):[];return[_.length===0?l:Mk(l,_,({verdict:d})=>d!==
"hang")]}),c=o.map(l=>Mk(l,[...u].filter(_=>r(_,l)),_=>!Ua(_)));return[...p,...c]}s(Lk,"joinCopies");function Mk(e,t,r){let n=e.outcomes.map((a,o)=>{let i=se(t.
flatMap(u=>u.outcomes[o]??[]).filter(Ua));return i!==void 0&&r(a)?i:a});return{...e,outcomes:n}}s(Mk,"withWorse");var CA=["hash.update","hash.delete","percpu_hash.update"];function Ck(e){let t=e.map(n=>n.refusals.length===0?{script:n,refused:void 0,halves:$A(n),programs:FA(
n)}:{script:n,refused:ce(n),...HA});return[...new Set(t.flatMap(({halves:n})=>[...n.keys()]))].flatMap(n=>{let a=t.map(l=>l.halves.get(n)),o=t.map(({script:l,refused:_,
programs:d},f)=>_??VA(d.get(n),l,a[f])),i=se(o);if(i===void 0)return[];let u=o.indexOf(i),[p,c]=[a[u],e[u]];return p===void 0||c===void 0?[]:[YA(p,o,c.target)]})}
s(Ck,"openCauses");var HA={halves:new Map,programs:new Map},$A=fr(qA),FA=fr(jA);function qA(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;let r=zA(e),n=Pt(
e.target.kernel),a=new Map;for(let o of e.programs){let{site:i,kind:u}=o;if(i===void 0||i.unlisted||u!=="fentry"&&u!=="fexit"&&u!=="raw-tracepoint")continue;let p=`${i.
function} ${i.edge}`,c=v(a,p,()=>KA(BA(i,r,e.target),n));DA(t,o.attachPoint,UA(o,c,n))}return t}s(qA,"worstHalves");function DA(e,t,r){for(let n of r){let a=e.get(
t);(a===void 0||GA(n,a)<0)&&e.set(t,n)}}s(DA,"keepWorst");function GA(e,t){return mt.indexOf(e.verdict)-mt.indexOf(t.verdict)||it.indexOf(e.operation.moment)-it.
indexOf(t.operation.moment)||G.indexOf(e.confidence)-G.indexOf(t.confidence)}s(GA,"compareHalves");function jA(e){let t=new Map;for(let r of e.programs)t.has(r.
attachPoint)||t.set(r.attachPoint,r);return t}s(jA,"firstPrograms");function BA(e,t,r){return t.flatMap(n=>{let a=ct(e.function,e.edge,n,r),o=a&&WA(a,e,n,r);return o===
void 0?[]:[{around:n,confidence:o}]})}s(BA,"operationsAround");function KA(e,t){let r=s(({confidence:a})=>G.indexOf(a),"rank"),n=s(({around:a})=>t.has(Za[a]),"w\
aits");return e.filter((a,o)=>e.every((i,u)=>n(a)!==n(i)?!0:u<o?r(a)<r(i):r(a)<=r(i)))}s(KA,"surest");function UA(e,t,r){let n=e.operations.filter(a=>a.guardedBy===
void 0&&(a.moment!=="first-insert"||a.key.text!==""));return t.flatMap(({around:a,confidence:o})=>n.flatMap(i=>i.locks.map(u=>{let p=r.has(Za[a])&&r.has(u.class);
return{program:e,operation:i,wanted:u,around:a,confidence:o,verdict:p?"hang":"lost-updates"}})))}s(UA,"halvesOf");var Za={"hash.update":"bucket","hash.delete":"\
bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelis\
t"};function zA(e){return[...new Set([...CA,...e.regularOperations])]}s(zA,"relevantOperations");function WA(e,t,r,n){return e.held==="held"?"likely":e.held==="\
maybe"||ct(t.function,"exit",r,n)?.held==="held"&&/lock/.test(t.function)?"possible":void 0}s(WA,"confidenceOf");function VA(e,t,r){let n=t.target.name;if(r===void 0)
return{target:n,verdict:"safe",why:JA(e,t)};let a=[Za[r.around],r.wanted.class],{moment:o,report:i}=r.operation,u={moment:o,reports:i===void 0?[]:[i]},p=r.verdict===
"hang"?`${Cn(a)}: another BPF program and this one can wait for each other${Fr(u)}`:Hn(a,t.target.kernel)+Fr(u)+$i(a,t.target.bpftrace);return{target:n,verdict:r.
verdict,confidence:cr(t.target,r.confidence),...u,why:p}}s(VA,"outcomeOf");function JA(e,t){return t.bpftraceGuard!==void 0?$n:e===void 0||e.operations.length===
0?"this bpftrace takes no lock for what this probe does":e.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${Wr(e.site)}\
 while it holds a lock of a hash map`}s(JA,"whySafe");function YA(e,t,{kernel:r}){let{program:n,operation:a,wanted:o}=e,i="another BPF program of the host",u=Za[e.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",p=[{span:a.span,message:qi(o,a)}],c=[{cpu:0,program:i,holds:u,wants:Lt(o),site:Wt(n),nested:n.
name},{cpu:1,program:n.name,holds:Lt(o),wants:u,site:"a site where the lock is held",nested:i}],[l,_]=[o.class,Za[e.around]],d=[{held:_,wanted:l,firing:0},{held:l,
wanted:_,firing:0}],[f,h]=[{span:n.attachPoint.span},{span:a.span}];return{world:"open",nmi:!1,process:!1,span:n.attachPoint.span,related:p,outcomes:t,witness:c,
places:[{fires:[f],wants:h},{takes:h,fires:[void 0]}],...e.verdict==="hang"?{}:{broken:El(d,r)},locks:[...new Set([_,l])],inner:n,programs:[n],probes:new Set([n.
probe])}}s(YA,"causeOf");function $k(e,t,r){if(r.length===0)return[];let n=t.map((o,i)=>XA(o,i,r)),a=new Set(e.probes.map(({probe:o})=>o));return Xa(n.flatMap(({cycles:o})=>o)).flatMap(
o=>{let i=s(_=>_.cycles.filter(d=>o.has(d)),"inGroup"),u=mr(n.flatMap(i)),p=n.find(({cycles:_})=>u!==void 0&&_.includes(u));if(u===void 0||p===void 0)return[];let c=new Set(
[...o].flatMap(_=>[..._.probes]).filter(_=>a.has(_))),l=rT(u,p);return c.add(l.inner.probe),[{...l,probes:c,outcomes:n.map(_=>tT(i(_),_))}]})}s($k,"togetherCaus\
es");function XA(e,t,r){let n=new Map,a=r.filter(_=>_.lowered[t]?.refusals.length===0),o={own:e,started:a.length>0,cycles:[],neighbourOf:n};if(e.refusals.length>
0||!Hk(e))return o;let i=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(Vr(()=>"bpftrace")),u=[...e.sweeps],p=new Map;for(let[_,d]of a.entries()){let f=d.
lowered[t];if(f===void 0||!Hk(f))continue;let h=s(k=>QA(k,`${_} `,Qe(d.path)),"rename"),m=f.bpftraceGuard===void 0?Vr(eT(`${_} `)):Vr(()=>`${_} bpftrace`),b=f.programs.
map(h).map(m),g=f.sweeps.map(h);i.push(...b),u.push(...g);for(let k of[...b,...g]){n.set(k,d);for(let y of k.operations)for(let{id:S}of ZA(y))p.set(S,d)}}if(n.size===
0)return o;let c=Qi({target:e.target,programs:i,sweeps:u}),l=zr(c,e.target,(_,d,f)=>{let h=p.has(d);return p.has(_)&&!h?!0:f.some(m=>n.has(m)!==h)});return{...o,
cycles:l}}s(XA,"crowdOn");function Hk({programs:e,target:t}){return e.some(r=>jn(r,t)||r.site&&_n(r.site.function,t))}s(Hk,"hasPart");function ZA({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(ZA,"locksOf");function QA(e,t,r){let n=s(a=>({...a,id:`${t}${a.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(a=>({...a,locks:a.locks.map(n),...a.freeList===void 0?{}:{freeList:{...a.freeList,lock:n(a.freeList.lock)}}}))}}s(QA,"named");function eT(e){return t=>t===
void 0?void 0:`${e}${t}`}s(eT,"prefixed");function tT(e,{own:t,started:r}){let n=ce(t);if(n!==void 0)return n;let a=t.target.name,o=mr(e);return o===void 0?{target:a,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:a,verdict:o.
verdict,confidence:cr(t.target,o.confidence),...hr(o),why:Rl(o,t)}}s(tT,"outcomeOf");function rT(e,{own:t,neighbourOf:r}){let n=s(_=>!r.has(_),"isOwn"),a=e.edges.
flatMap(_=>{let{outer:d,through:f=[],inner:h}=_;return n(h.program)&&[d.program,...f].some(b=>!n(b))?[{edge:_,own:h.program}]:[]}),o=e.edges.flatMap(_=>(_.through??
[]).filter(n).map(d=>({edge:_,own:d}))),[i]=(a.length>0?a:o).sort((_,d)=>G.indexOf(_.edge.confidence)-G.indexOf(d.edge.confidence));if(i===void 0)throw new Error(
"a cycle of several scripts enters the judged one");let{edge:u,own:p}=i,c=e.edges.flatMap(({outer:_,through:d=[],inner:f})=>[_.program,...d,f.program]),l=c.flatMap(
_=>r.get(_)?.path??[]);return{world:"together",nmi:!1,process:e.edges.some(de),span:p.attachPoint.span,related:nT(e,p,r),...Wn({cycle:e,on:t},ru(e,u),{placeOf:s(
(_,d)=>Fk(_,d,r),"placeOf")}),locks:Vn(e),inner:p,programs:[...new Set(c.filter(_e))],neighbours:[...new Set(l)]}}s(rT,"causeOf");function nT({edges:e},t,r){let n=Un(
e,t,{wanting:"fires while a lock is held"});return tu(n.map(({holder:a,place:o})=>Fk(a,o,r)))}s(nT,"relatedPlaces");function Fk(e,t,r){let n=r.get(e);return n===
void 0?t:{path:n.path,...Gc(t,n.model)}}s(Fk,"inFileOf");function Jt(e,t,{configured:r,suppressions:n={},neighbours:a=[]}){let o=uT(e,t),i=e.probes.flatMap(({tooDeep:m})=>m===void 0?[]:[{span:m,message:oT}]),u=o.find(
m=>m.refusals.length===0&&m.beyond!==void 0)?.beyond,p=[...e.gaps,...i,...u===void 0?[]:[{span:u.span,message:aT}]],c=s((m,b)=>{try{return m()}catch(g){if(!(g instanceof
Br))throw g;p.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),l=c(()=>Sk(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),_=l&&c(()=>$k(e,o,a),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[...l??[],..._??[]],f=l&&c(()=>Ok(o),sT),h=l===
void 0?[]:Lk(pT(d,Ck(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:n,gaps:p,causes:h,neighbours:a}}s(Jt,"judgeScript");var aT="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",oT="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",sT="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",iT=new WeakMap;function uT(e,t){let r=v(iT,e,()=>new Map);return t.map(n=>{let a=v(
r,zi(n),()=>Wi(e,n));return a.target===n?a:{...a,target:n}})}s(uT,"lowerForEach");function pT(e,t){let r=new Set;return[...e.map(a=>{let o=cT(a,t);for(let u of o)
r.add(u);let i=a.outcomes.map((u,p)=>{let c=o.flatMap(_=>_.outcomes[p]??[]).filter(Ua),l=se(c);return l===void 0||Gi(u,l)<=0?u:{...l,withOthers:!0}});return{...a,
outcomes:i}}),...t.filter(a=>!r.has(a))]}s(pT,"joinCauses");function cT({outcomes:e,probes:t},r){let n=se(e);return r.filter(a=>{let o=se(a.outcomes);return n===
void 0||o===void 0?!1:Gi(n,o)<=0&&[...a.probes].some(i=>t.has(i))})}s(cT,"halvesCoveredBy");function M(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s(M,"reported");function H(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(H,"clean");var qk={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
`,"bpftrace@0.27.1,kernel@6.1"),H("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),H("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>lT(t)),"check")};
function lT(e){let t=se(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${_T(e)}${Gr(
t)}.`,n=Ct(qr(e.locks),Vt(e.witness),zn(e.witness)),a=Dr(t);return[Ht(e,{rule:"abba-deadlock",severity:a,what:r,how:n,advice:dT(e)})]}s(lT,"findDeadlock");function _T({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return ji(t);let n=t.filter(({withCopy:o})=>o!==!0),a=r.length>1?"are":"is";return`${tt(n,"hang",t.length)}\
, together with ${et(r.map(Qe))}, which ${a} declared to run at the same time: the cycle is closed by these scripts together${za(t)}`}s(_T,"whoHangs");function dT({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:Ob}s(dT,"adviceFor");function Gk(e,t,r){let{probe:n,partial:a,imported:o}=e;if(a===!0)return[];let i=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:void 0,u=hT(e,i);if(u===void 0)return[];
let p={map:u.map,probe:n,...i===void 0?{}:{attempt:i},...o===void 0?{}:{imported:{file:o.file,attempt:o}}},{up:c,skip:l,beforeExit:_}=u,d=new Map;for(let k of mT(
r)){let{span:y}=k;if(u.own.some(O=>Dk(y,O)))continue;let S=l!==void 0&&Dk(y,l)?"runs-while-up":y.start<c.start?"runs-before":y.start>=c.end?"runs-after":void 0;
S!==void 0&&Z(d,S,k)}let f=[...d].flatMap(([k,y])=>{let S=Ol(y);if(S===void 0)return[];let O=y.filter(X=>X!==S).map(({span:X})=>X);return[{problem:k,span:S.span,
others:O,taking:S,...p}]}),[h,...m]=_,b=r.find(({operation:k,moment:y})=>k===fT&&y==="always");if(h===void 0||b===void 0)return f;let g=m.map(({lowered:k})=>k.span);
return[...f,{problem:"lowered-before-exit",span:h.lowered.span,others:g,taking:b,...p}]}s(Gk,"uncoveredDefects");var fT="ringbuf.output";function hT({imported:e,
guard:t,probe:r},n){if(n!==void 0){let{map:l,test:_,early:d,raise:f,block:h,balance:m}=n,b=_===void 0?[]:[_.span],g=[f,...m.lowered,...m.early].map(({span:S})=>S),
k={start:f.span.end,end:h.span.end},y=d===void 0?{}:{skip:d.then.span};return{map:l,up:k,...y,own:[...b,...g],beforeExit:m.beforeExit}}if(e===void 0)return t&&{
map:t.map,up:t.covered,own:[],beforeExit:t.uncovered};let{file:a,raise:o,balance:i}=e,u=r.body.statements.find(({span:l})=>l===o),p=u?.kind==="if"?{skip:u.then.
span}:{},c={start:o.end,end:r.body.span.end};return{map:a.enter,up:c,...p,own:[],beforeExit:i.beforeExit}}s(hT,"coverOf");function Ol(e){return e.find(({moment:t})=>t===
"always")??e[0]}s(Ol,"mostFrequent");function mT(e){let t=new Map;for(let r of e){let{start:n}=r.span,a=t.get(n);(a===void 0||a.moment!=="always"&&r.moment==="a\
lways")&&t.set(n,r)}return[...t.values()].sort((r,n)=>r.span.start-n.span.start)}s(mT,"inOrder");function Dk(e,t){return e.start>=t.start&&e.end<=t.end}s(Dk,"li\
es");function jk({probes:e}){return e.some(({attempt:t,imported:r})=>t!==void 0||r!==void 0)}s(jk,"hasGuards");function Bk(e,t){let r=new Set,n=new Map;for(let{attempt:i,
partial:u}of e.probes)i===void 0||u===!0||!Qa(i,e)||(r.add(i),Z(n,i.map,i));let a=[...[...r].flatMap(wT),...e.probes.flatMap(vT)];for(let[i,u]of n)a.push(...ST(
i,u,e));let o=new Set;for(let{guard:i,attempt:u,imported:p}of e.probes)i!==void 0?o.add(i.map):p!==void 0?o.add(p.file.enter):u!==void 0&&u.key==="cpu"&&r.has(u)&&
o.add(u.map);return a.push(...e.probes.flatMap(i=>Gk(i,r,t(i.probe)))),[...a,...ET(n,r,e),...RT(o,e,t)]}s(Bk,"guardDefects");function Qa({map:e,key:t,test:r,balance:n,
raise:a},o){let{lowered:i,endsDown:u}=n;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&bT(o).has(e);if(t==="other")return u;if(i.length>0)return!0;let c=[
...yT(o).get(e)??new Set].some(l=>l.attempt?.map!==e);return a.form==="sum"&&o.seeds.everPerCpu(e)&&!c}s(Qa,"isGuard");var gT=new WeakMap;function bT(e){let t=s(
r=>r.test!==void 0&&Qa(r,e),"isTested");return v(gT,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(bT,"testedGuards");var kT=new WeakMap;
function yT(e){return v(kT,e,()=>{let t=new Map;for(let r of e.probes)for(let n of r.phase==="attached"?r.effects:[])n.kind==="map"&&v(t,n.map,()=>new Set).add(
r);return t})}s(yT,"changesOf");function wT(e){let{map:t,key:r,test:n,raise:a,raisedFirst:o,balance:i,strays:u,probe:p}=e,c=[],l=s((g,[k,...y])=>{k!==void 0&&c.
push({map:t,problem:g,span:k,others:y,probe:p,attempt:e})},"note"),_=[a,...i.lowered,...i.early].filter(({form:g})=>g==="plain"),d=[...i.lowered,...i.early].filter(
({form:g})=>g==="delete");if(r==="other")l("not-per-cpu",[(n??a).access.keys?.[0]?.span??(n??a).access.span]);else if(_.length>0)l("plain-map",_.map(({span:g})=>g));else{
n?.sound===!1&&l("wrong-test",[n.span]);for(let{span:g}of d)l("removed",[g])}o&&l("raised-before-test",[a.span]);let f=xT(p),h=u.filter(({start:g})=>f.has(g));if(h.
length<u.length)return c;l("changed-otherwise",h);let[m,b]=Kk(i);return l(m,b.map(({span:g})=>g)),c}s(wT,"defectsInProbe");function Kk({early:e,leaks:t}){return e.
length>0?["lowered-early",e]:["leaks",t]}s(Kk,"balanceDefect");function vT({probe:e,imported:t,partial:r}){if(t===void 0||r===!0)return[];let{file:n,balance:a}=t,
[o,[i,...u]]=Kk(a);if(i===void 0)return[];let p=u.map(({span:l})=>l),c={span:i.span,others:p,probe:e};return[{map:n.enter,problem:o,...c,imported:{file:n,attempt:t}}]}
s(vT,"importedDefects");function xT(e){let t=new Set;return E(e.body,r=>{(r.kind==="assignment"||r.kind==="update"||r.kind==="call"&&r.name==="delete")&&t.add(r.
span.start)}),t}s(xT,"writtenChanges");function ST(e,t,{seeds:r,unread:n}){let[a,...o]=t.filter(NT);if(a===void 0||n.any||r.everPerCpu(e))return[];let{raise:i,probe:u}=a,
p=o.map(c=>c.raise.span);return[{map:e,problem:"unseeded",span:i.span,others:p,probe:u,attempt:a}]}s(ST,"unseeded");function NT({key:e,raise:t,balance:r}){return e===
"cpu"&&[t,...r.lowered].every(({form:n})=>n!=="plain")}s(NT,"isPerCpuSum");function ET(e,t,{probes:r}){return r.flatMap(({probe:n,phase:a,effects:o,attempt:i})=>o.
flatMap(u=>{if(a==="end"||!("map"in u)||!e.has(u.map))return[];let{span:p,map:c}=u,l={map:c,span:p,others:[],probe:n};return u.kind==="reset"?[{...l,problem:"re\
moved"}]:u.kind==="read"?[]:a==="begin"||i?.map===c&&t.has(i)?[]:u.change==="delete"?[{...l,problem:"removed"}]:u.aggregation==="sum"?[]:[{...l,problem:"changed\
-otherwise"}]}))}s(ET,"removals");function RT(e,{probes:t,guards:{file:r}},n){let[a,o]=e;return t.flatMap(i=>{let{probe:u,phase:p,partial:c,guard:l}=i,_=l?.map===
a?o:a;if(_===void 0||p!=="attached"||c===!0||i.imported!==void 0)return[];let d=Ol(n(u));if(d===void 0||!AT(i,_))return[];let f=u.attachPoints[0]?.span??u.span,
h=r!==void 0&&_===r.enter?{imported:{file:r}}:{};return[{map:_,problem:"missing",span:f,others:[],probe:u,taking:d,...h}]})}s(RT,"missing");function AT({attempt:e,
guard:t,effects:r},n){if(e!==void 0&&(e.map===n||t===void 0))return!1;let a=new Set(r.flatMap(o=>o.kind==="reset"&&o.map===n?[o.span.start]:[]));return r.some(({
span:o})=>!a.has(o.start))}s(AT,"lacks");function Jr({model:e,lowered:t}){if(!jk(e))return[];let n=Ln(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(n.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let a=eo(n);return Bk(e,o=>a.get(o)??[])}s(Jr,"brokenGuards");function eo(e){let t=new Map;for(let{probe:r,operations:n}of e)
v(t,r,()=>new Set).add(n);return new Map([...t].map(([r,n])=>[r,[...n].flat()]))}s(eo,"takenBy");var to=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Jn="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",zk={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, has no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not\
 work, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and l\
owers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, wh\
ich needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the mac\
hine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard \
that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interv\
al, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`,\
 raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every\
 probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[M("The guard is in one of two probes only",`${to}\
fentry:vfs_read { ${Jn} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A way out that leaves the guard up",`${to}fentry:vfs_read { ${Jn} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),M("A timer that lowers the guard before exit()",`${to}fexit:vfs_read { ${Jn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("A timer that leaves the guard up at exit()",`${to}fexit:vfs_read { ${Jn} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("The guard in every probe, seeded and lowered on every way out",`${to}fentry:vfs_read { ${Jn} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Jn} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:IT},TT={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
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
the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},MT={"plain-map":"here too","lowered-early":"a\
nd here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function OT(e,{model:t}){
let{problem:r,map:n,probe:a,imported:o,taking:i}=e,u=a.attachPoints[0]?.span??a.span,p=t.script.text.slice(u.start,u.end).replace(/\s+/g," "),c=o===void 0?"sum(\
-1)":`${o.file.leave}()`,l=i?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",_=Ka(i?.report),d=`takes the ${l}${_}${_===""?"":","}`,
f=u.end>t.script.text.length?"an imported probe":p;return TT[r](n,f,{lowering:c,taking:d})}s(OT,"describeDefect");function IT(e){let{lowered:t,causes:r}=e,n=Jr(
e);if(n.length===0)return[];let a=t.map((o,i)=>{let u=r.flatMap(c=>c.outcomes[i]??[]),p={target:o.target.name,verdict:"safe",why:"no lock cycle that the guard w\
ould have to stop"};return ce(o)??se(u)??p});return n.map(o=>({rule:"guard-incomplete",severity:Uk(o)?"warning":"error",confidence:Uk(o)?"likely":"certain",span:o.
span,...PT(OT(o,e),a),related:o.others.map(i=>({span:i,message:MT[o.problem]??"here too"})),verdicts:a.map(({target:i,verdict:u,why:p})=>({target:i,verdict:u,why:p}))}))}
s(IT,"findIncomplete");function PT({what:e,...t},r){let n=s(o=>r.some(i=>i.verdict===o),"has"),a=n("hang")?`So the machine can hang ${tt(r,"hang")}.`:n("lost-up\
dates")?`So events or map updates can get lost ${tt(r,"lost-updates")}.`:n("safe")?"Nothing hangs on these targets for want of it.":"";return{what:Ct(e,a),...t}}
s(PT,"withHarm");function Uk({taking:e}){return e!==void 0&&e.moment!=="always"}s(Uk,"isRare");Lr();function Wk(e,t){if(e.kind==="unroll")return GT(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=gi.get(e.name);if(!(r===void 0||e.arguments.
some(n=>LT(n,t))))return CT(e,r)??HT(e)??$T(e,r,t)}s(Wk,"wrongArguments");function LT(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(LT,"isDefined");function CT({name:e,span:t,arguments:{length:r}},{least:n,most:a}){if(!(It.has(e)||r>=n&&r<=a))return{span:t,message:`${e}() takes ${Il(n,a)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(CT,"wrongNumber");function HT({name:e,span:t,arguments:[r,...n]}){if(!(e!=="print"||n.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!ro(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(HT,"wrongPrint");function Il(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${sr(e,"argument")}`:e===t?sr(t,"argument"):`${e} to ${t} arguments`}s(Il,"inWords");function $T({name:e,arguments:t},{
wanted:r},n){for(let[a,o]of r.entries()){let i=t[a];if(i===void 0||o==="any"||DT(i,o,n))continue;let u=t.length===1?"here":`as argument ${a+1}`;return{span:i.span,
message:`${e}() wants ${FT[o]} ${u}.`}}}s($T,"wrongKind");var FT={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number t\
hat is written out","whole map":"a map without a key",map:"a map"},qT=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);function DT(e,t,r){
let n=V(e,r);switch(t){case"number":return Se(n);case"text":return!qT.has(n);case"written text":return!ro(e);case"written number":return e.kind==="integer"||e.kind!==
"string"&&!ro(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!ro(e);default:return e.kind==="map"||e.kind!=="string"&&!ro(e)}}s(DT,
"mayBe");function ro(e){return e.kind==="identifier"?ki.has(e.name):["integer","variable","map","tuple"].includes(e.kind)}s(ro,"isOther");function GT(e,t){let r=Se(
V(e,t))?ae(e):0;if(!(r===void 0||r>=Ha.least&&r<=Ha.most))return{span:e.span,message:`An unroll repeats its block ${Ha.least} to ${Ha.most} times.`}}s(GT,"wrong\
Count");var jT=/^#\s*define\s+(\w+)([\s\S]*)/;function Vk(e){let t=new Set,r=!1,n=!1,a=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=!0),
(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^#\s*include\s*[^<\s]/.test(o.text))return;n||=/^#\s*include/.test(
o.text);let[,i,u=""]=jT.exec(o.text)??[];i!==void 0&&t.add(i),a||=/[$@;,{]/.test(u)}return BT(e)?void 0:{names:t,macros:r,included:n,statements:a}}s(Vk,"defined\
In");function BT(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)E(r,n=>{t||=n.kind==="call"&&n.name==="import"});return t}s(BT,"hasLoca\
lImport");Lr();var KT=new Set(["integer","string","duration","boolean","positional","binary","cast"]),UT=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
au=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#n=new Set;#o=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&zT(
t))for(let r of t.arguments)this.#n.add(r);t.kind==="for-map"&&this.#n.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#n.add(t.operand),t.kind==="assignmen\
t"&&this.#a(t)&&this.#o.add(t.target),t.kind==="map"&&this.#s(t)}#a({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===0&&r.kind==="call"&&
It.has(r.name)}#s(t){if(this.#o.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#n.has(t))return;let r=this.#u(t.keys??[]);if(r===void 0)return;let n=this.#e.
get(t.name);if(n===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(n.count!==r){this.#t.add(t.name);let a=`${t.name} has ${Jk(r)} here, and ${Jk(n.count)}\
 where it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:a})}}#u(t){if(t.some(n=>n.kind==="identifier"&&this.#r.names.
has(n.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:KT.has(r.kind)||r.kind==="iden\
tifier"&&UT.test(r.name)?1:void 0}};function zT({name:e,arguments:t}){return e==="delete"?t.length!==1:!gi.has(e)||Lg.has(e)}s(zT,"takesMap");function Jk(e){return e===
0?"no key":sr(e,"key")}s(Jk,"inWords");var Yk=[...Ag,...Tn.map(({name:e})=>e)],WT=new Set(Yk),VT=60;function Xk(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let n=t.toLowerCase().
replace(/^bpftrace_/,"");return WT.has(n)||n.startsWith("unstable_")||t.length>VT?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${st(n,Yk)}`}]})}
s(Xk,"unknownSettings");var Ll=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},ou=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#n=new Map;#o;constructor(t,r,n){this.#e=r,this.#o=new Set(n);for(let a of t)
this.walkProbe(a,(o,i)=>this.#s(o,i))}walkProbe(t,r){let n=new Ll,a=this.#a(t.attachPoints,n),o=0,i=0;E(t,u=>{ur(u)&&o++,Qk(u)&&i++,ey(u)&&n.enter(),o===0&&r(u,
a,i>0),YT(u,n,a)},u=>{ur(u)&&o--,Qk(u)&&i--,ey(u)&&n.leave()})}problem(t,r){return this.#u(t,r)??this.#i(t,r)??QT(t,r)??eM(t,r)}#a(t,r){return{defined:this.#e,attachPoints:t,
variable:s(n=>r.find(n)?.type,"variable"),map:s(n=>{let a=this.#t.get(n);if(!(a===void 0||a.unsure))return a.aggregation===void 0?a.first:$g.get(a.aggregation)},
"map")}}#s(t,r){let[n,a,o]=Zk(t,r);if(n===void 0)return;let i=this.#t.get(n.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(n.name,i),i.first??=a,
i.aggregation??=o,i.unsure||=o===void 0?a===void 0||ir(a,i.first)||i.aggregation!==void 0:o!==i.aggregation||i.first!==void 0}#u(t,r){if(t.kind==="let")return t.
value!==void 0&&V(t.value,r)==="nothing"?Pl(t.value):void 0;if(t.kind==="assignment"&&V(t.value,r)==="nothing")return Pl(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return XT(t,t.target.name,r);let[n,a,o]=Zk(t,r);if(n===void 0||this.#o.has(n.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!Se(V(t.
value,r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${V(t.value,r)}.`};let i=this.#n.get(n.name)??{first:void 0,aggregation:void 0},u=i.
aggregation===void 0?i.first:`${i.aggregation}()`,p=o===void 0?a:`${o}()`;if(this.#n.set(n.name,{first:i.first??a,aggregation:i.aggregation??o}),u===void 0||p===
void 0||u===p||!(o!==void 0||i.aggregation!==void 0)&&!ir(a,i.first))return;this.#o.add(n.name);let l=`${n.name} holds ${u} before, and this is ${p}: a map hold\
s one kind of value.`;return{span:t.span,message:l}}#i(t,r){if(t.kind!=="map"||t.keys===void 0||this.#o.has(t.name))return;let n=t.keys.find(c=>V(c,r)==="nothin\
g");if(n!==void 0)return Pl(n);let a=JT(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==a.length){o===void 0&&this.#r.set(t.name,{types:a,span:t.
span});return}let i=a.findIndex((c,l)=>ir(c,o.types[l])),u=o.types.map((c,l)=>c??a[l]);if(this.#r.set(t.name,{types:u,span:o.span}),i===-1)return;this.#o.add(t.
name);let p=a.length===1?"the key":`key ${i+1}`;return{span:t.span,message:`${p} of ${t.name} is ${a[i]} here and ${o.types[i]} before: the keys of a map are of\
 one kind.`.replace(/^t/,"T").replace(/^k/,"K")}}};function JT(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(a=>V(a,t))}s(JT,"keyTypes");
function Zk(e,t){if(e.kind==="update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,
operator:n,value:a}=e;if(a.kind==="call"&&It.has(a.name))return[r,void 0,a.name];let o=V(a,t);return n==="="?[r,su(o)]:[r,o==="a number"?o:void 0]}s(Zk,"changeO\
f");function su(e){return e==="nothing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(su,"copied");function YT(e,t,r){if(e.kind==="for-map"||
e.kind==="for-range")t.declare(e.variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let n=e.value===void 0||e.type!==void 0?void 0:su(V(e.value,r));t.declare(
e.variable.name,{set:e.value!==void 0||e.type!==void 0,type:n})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let n=su(V(e.value,
r)),a=t.find(e.target.name);a===void 0?t.declare(e.target.name,{set:!0,type:n}):a.set||(a.set=!0,a.type=n)}}s(YT,"takeVariable");function XT(e,t,r){let n=r.variable(
t),a=e.operator==="="?su(V(e.value,r)):V(e.value,r);if(!(e.operator==="="?ir(n,a):!Se(n)||!Se(a))||n===void 0||a===void 0)return;let i=`${t} holds ${n}, and thi\
s is ${a}: a variable holds one kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:i}}s(XT,"wrongVariable");
var ZT=/^(?:[<>]=?)$/;function QT(e,t){switch(e.kind){case"binary":{let[r,n]=[V(e.left,t),V(e.right,t)],a=Cl(e.left)&&Cl(e.right);return e.operator==="=="||e.operator===
"!="||ZT.test(e.operator)&&ir(r,n)?ir(r,n)?{span:e.span,message:`This compares ${r} with ${n}, which are never of one kind.`}:void 0:a||Se(r)&&Se(n)?void 0:{span:e.
span,message:`${e.operator} takes numbers, and there is ${Se(r)?n:r}.`}}case"update":{let r=e.operand.kind==="variable"?V(e.operand,t):void 0;return Se(r)?void 0:
{span:e.span,message:`${e.operator} takes a number, and this is ${r}.`}}case"unary":{let r=V(e.operand,t);return!/^[-!~*]$/.test(e.operator)||Se(r)?void 0:{span:e.
span,message:`${e.operator} takes a number, and this is ${r}.`}}case"cast":{let r=V(e.operand,t);return Se(r)||V(e,t)!=="a number"?void 0:{span:e.span,message:`\
No cast makes a number of ${r}.`}}case"member":case"index":{if(V(e.object,t)!=="a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.
span,message:`A number has no ${r}: cast it to a pointer first, as in ((struct s *)x)->field.`}}default:return}}s(QT,"wrongOperand");function Cl(e){return e.kind===
"call"?e.name==="str"||e.name==="buf":e.kind==="identifier"?e.name==="probe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}
s(Cl,"mayFold");function eM(e,t){let r=tM(e);if(e.kind==="ternary"&&e.then!==void 0){let[a,o]=[V(e.then,t),V(e.else,t)];if(ir(a,o))return{span:e.span,message:`T\
his is ${a} in one case and ${o} in the other: both must be of one kind.`}}if(r===void 0||Cl(r))return;let n=V(r,t);if(!(Se(n)&&n!=="an aggregation"))return{span:r.
span,message:`A condition is a number, and this is ${n}: compare it with something.`}}s(eM,"wrongCondition");function tM(e){return e.kind==="probe"?e.predicate:
e.kind==="if"||e.kind==="ternary"?e.condition:void 0}s(tM,"conditionOf");function Pl({span:e}){return{span:e,message:"This function gives no value: call it as a\
 statement of its own."}}s(Pl,"noValue");function Qk({kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(Qk,"isLoop");function ey({kind:e}){return e===
"block"||e==="for-map"||e==="for-range"}s(ey,"opensBlock");function ty(e){let t=[],r=new Set,n=new Set;return E(e,a=>{(a.kind==="for-map"||a.kind==="for-range"||a.kind==="let")&&n.add(a.variable),a.kind==="assignment"&&
a.operator==="="&&n.add(a.target),a.kind==="variable"&&(!n.has(a)&&!r.has(a.name)&&t.push({span:a.span,message:`Nothing in this probe assigns ${a.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(a.name))}),t}s(ty,"undefinedVariables");var rM=[...vc];function ry(e,t){if(e.kind!=="call"||vc.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>Hl?`${e.
name.slice(0,Hl)}...`:e.name,n=e.name.length>Hl?"":st(e.name,rM);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${n}`}}s(ry,"unkno\
wnFunction");var Hl=60;function ny(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:n,refusedIn:a,where:o}of mi){if(!n.test(e.name))continue;
let i=new Set;for(let{canonical:p}of t.attachPoints)p!==void 0&&a.has(p)&&i.add(p);if(i.size===0)continue;let u=`There is no ${e.name} in a probe of the kind ${[
...i].join(" or ")}: ${o}.`;return{span:e.span,message:u}}}s(ny,"wordOfOtherProbe");function ay(e,t){let r=e.kind==="call"?It.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:a,span:o,arguments:i}=e;if(!t.has(e))return{span:o,message:`The value of ${a}() can only be assigned to a map, with =: write @x = ${a}\
(...).`};if(i.length<r.least||i.length>r.most)return{span:o,message:`${a}() takes ${Il(r.least,r.most)}, and there ${i.length===1?"is":"are"} ${i.length}.`}}return e.
kind==="positional"&&e.text!=="$#"&&BigInt(e.text.slice(1))>Mg?{span:e.span,message:"No positional parameter has a number that large."}:void 0}s(ay,"misplacedVa\
lue");function oy(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tuple is no condition: use &&\
 or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:n})=>n),r=t.find((n,a)=>t.includes(n,a+1));return r===void 0?void 0:{span:e.span,
message:`This record names the field ${r} twice: give each field a name of its own.`}}s(oy,"misusedTuple");function sy(e,t){if(e.unread.length>0)return[];let r=Vk(e);if(r===void 0)return[];let n=t.map(({why:p})=>/^@\w*/.exec(p)?.[0]??""),a=new au(r,n),o=e.items.filter(
p=>p.kind==="probe"),i=new ou(o,r,n),u=e.items.flatMap(p=>p.kind==="c-definition"?sM(p.text,p.span.start):Xk(p));for(let p of o)u.push(...nM(p,{defined:r,keys:a,
types:i}));return[...u,...r.statements?[]:a.places].sort((p,c)=>p.span.start-c.span.start)}s(sy,"invalidPlaces");function nM(e,{defined:t,keys:r,types:n}){let a=[],
o=new Set,i=!t.macros&&!t.statements;return n.walkProbe(e,(p,c,l)=>{p.kind==="assignment"&&p.operator==="="&&p.target.kind==="map"&&o.add(p.value),r.take(p);let _=ry(
p,t)??ny(p,e,t)??(t.names.size===0?ay(p,o):void 0)??oy(p)??qg(p,c)??Wk(p,c)??(i?n.problem(p,c):void 0)??(l?void 0:aM(p));_!==void 0&&a.push(_)}),t.macros||t.statements||
oM(e)?a:[...a,...ty(e)]}s(nM,"invalidInProbe");function aM(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(aM,"straySkip");function oM(e){let t=!1;return E(e,r=>{t||=ur(r)}),t}s(oM,"mayLeaveOut");function sM(e,t){
let r=e.lastIndexOf("}"),n=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(n===null)return[];let a=t+r+1+n.index;return[{span:{start:a,end:a+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(sM,"wrongAttribute");function iy(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:n,canonical:a})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${a}:PATH:NAME.`;return[
{span:n,message:o}]}))}s(iy,"openPaths");var uy={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
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
`,"bpftrace@0.27.1,kernel@7.3"),H("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...mi.map(({source:e})=>e),`functions: ${Tg}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
a=>({target:a.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),n=t.map(a=>iM(a));return[...ja(iy(e.script)).map(({span:a,
message:o})=>({...zt("invalid-script","note",a,Hr(o)),confidence:"possible",verdicts:n})),...ja(sy(e.script,e.mapConflicts)).map(({span:a,message:o})=>({...zt("\
invalid-script","error",a,Hr(o)),verdicts:r}))]},"check")};function iM(e){let{name:t}=e.target;return ce(e)??{target:t,verdict:"safe",why:"bpftrace starts it wi\
th -p PID"}}s(iM,"startedWithProcess");var py=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,cy="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",ly={id:"lock-path-probe",severity:"error",summary:"\
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
`,"bpftrace@0.23.2,kernel@6.12"),H("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A guarded script, of which two copies may run",`${py}fexit:native_queued_spin_lock_slowpath { ${cy} }
`,"bpftrace@0.23.2,kernel@6.12"),H("The guarded script where the lock of a map notices a deadlock",`${py}fexit:native_queued_spin_lock_slowpath { ${cy} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...pM(t),...lM(t)]),"check")},uM={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function pM(e){
let t=se(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let n=e.outcomes.filter(({verdict:u,withCopy:p})=>u===
"hang"&&p!==!0),o=`This probe can hang the machine together with another BPF program, or a second copy of this script${n.length===0?"":`, ${tt(n,"hang",e.outcomes.
length)}`}${za(e.outcomes)}${Gr(t)}.`,i=Ct(qr(e.locks),`This probe fires at ${Wt(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}\
.`,"If the two meet in opposite order on another CPU, both wait for ever.");return[Ht(e,{rule:"lock-path-probe",severity:Dr(t),what:o,how:i,advice:uM})]}s(pM,"f\
indHalf");var cM={ways:[{kind:"group",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let on\
ly one copy of it run at a time."};function lM(e){let t=se(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can \
hang the machine ${tt(e.outcomes,"hang")}${Gr(t)}: the guard protects only this copy.`,n=Ct(qr(e.locks),Vt(e.witness),zn(e.witness)),a=Dr(t);return[{...Ht(e,{rule:"\
lock-path-probe",severity:a,what:r,how:n,advice:cM}),copies:!0}]}s(lM,"findCopies");function iu(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:n,target:a})=>n==="lost-updates"?a:[]));return t.flatMap(({target:{name:n,kernel:a}})=>r.
has(n)&&Tb(a)?n:[])}s(iu,"stalledTargets");var _y={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[M("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),H("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(n=>iu(n,r).length===0).flatMap(n=>dM(n)),"check")},_M={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function dM(e){let t=se(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates o\
f this script get lost ${tt(e.outcomes,"lost-updates")}; the machine survives it.`,n=`${Vt(e.witness)} The machine survives it: ${t.why}.`;return[Ht(e,{rule:"lo\
ssy-mitigation",severity:"note",what:r,how:n,advice:_M})]}s(dM,"findLoss");var fM=/[\u202a-\u202e\u2066-\u2069]+/g,hM=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,mM=/[\p{L}\p{M}\p{N}_]+/gu,dy=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
fy={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[M("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),H("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:a})=>a==="syn\
tax-error").map(({span:a})=>a.start),n=gM(e).filter(({span:a})=>!r.some(o=>o>=a.start&&o<a.end));return ja(n).map(({span:a,message:o})=>zt("misleading-text","wa\
rning",a,Hr(o)))},"check")};function gM(e){let{text:t,comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let n=$l(t,fM).map(({span:i,words:u})=>({span:i,message:`${Fl(
u)} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`})),a=$l(t,hM).filter(({span:i})=>i.start>0).map(({span:i,words:u})=>({
span:i,message:`${Fl(u)} cannot be seen, and bpftrace reads it. Remove it.`})),o=$l(yM(t,[...r.map(({span:i})=>i),...bM(e)]),mM).filter(({words:i})=>/[A-Za-z]/.
test(i)&&dy.test(i)).map(({span:i,words:u})=>({span:i,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks \
like: ${Fl([...u].filter(p=>dy.test(p)).join(""))}. Write it with Latin letters.`}));return[...n,...a,...o].sort((i,u)=>i.span.start-u.span.start)}s(gM,"placesI\
n");function bM({items:e,text:t,unread:r}){let n=[];for(let a of e)E(a,o=>{o.kind==="string"&&n.push(o.span)});for(let{start:a,end:o}of r)for(let{index:i,0:u}of t.
slice(a,o).matchAll(kM))n.push({start:a+i,end:a+i+u.length});return n}s(bM,"printedTexts");var kM=/"(?:\\.|[^"\\\n])*"?/g;function yM(e,t){let r=[],n=0;for(let{
start:a,end:o}of[...t].sort((i,u)=>i.start-u.start))a<n||(r.push(e.slice(n,a)," ".repeat(o-a)),n=o);return r.join("")+e.slice(n)}s(yM,"withoutSpans");function $l(e,t){
return[...e.matchAll(t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s($l,"placesOf");function Fl(e){return[...new Set(e)].map(r=>(r.codePointAt(
0)??0).toString(16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(Fl,"codePoints");var my={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
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
`,"bpftrace@0.23.2,kernel@6.12"),H("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),H("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...SM(r),...xM(r,t)]),"check")},hy=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],wM={words:"use a timer (profile) instead of the hardware counter"};function gy({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(gy,"watches");function by(e){return{ways:gy(e)?hy:[wM,...hy]}}s(by,"adviceFor");var vM="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function xM(e,t){let r=se(e.outcomes),n=iu(e,t);if(r?.
verdict!=="lost-updates"||n.length===0)return[];let a=`A CPU can stand still for up to ${Sr.milliseconds} ms, again and again, ${gt(n,t.length)}, and events or \
map updates of this script get lost ${tt(e.outcomes,"lost-updates")}.`,o=Ct(Vt(e.witness),`The lock gives up, so the machine survives it. Before Linux ${Sr.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[Ht(e,{rule:"nmi-reentry",severity:"note",what:a,
how:o,advice:by(e)})]}s(xM,"findStall");function SM(e){let t=se(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${ji(
e.outcomes)}${Gr(t)}.`,n=Ct(qr(e.locks),gy(e)?vM:"A hardware counter interrupts even that.",Vt(e.witness),zn(e.witness)),a=Dr(t);return[Ht(e,{rule:"nmi-reentry",
severity:a,what:r,how:n,advice:by(e)})]}s(SM,"findReentry");var vy={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
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
`,"bpftrace@0.23.2,kernel@6.12"),H("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),H("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),M("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),H("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),M("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),H("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...EM(e,t),...IM(e,t),...HM(e)],"check")},NM=new Set(["kprobe","kretprobe","fentry","fexit"]);function EM({model:e,lowered:t},r){let n=t.
filter(({refusals:p})=>p.length===0),a=xy(r),o=e.probes.flatMap(({probe:p})=>p.attachPoints).flatMap(p=>{let c=n.flatMap(({target:l})=>AM(p,l.bpftrace)??[]);return c.
length===0||a.has(p.span.start)?[]:[{attachPoint:p,number:Math.max(...c)}]}),[i,...u]=o;return i===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"l\
ikely",span:i.attachPoint.span,what:`${i.attachPoint.text} fires at ${ky(i)} of the kernel or more: so many events can slow the machine down until it seems to h\
ang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${OM(e.script,n)}`,todo:i.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:u.map(p=>({span:p.
attachPoint.span,message:`fires at ${ky(p)} or more as well`})),verdicts:Sy(t,()=>"as far as map locks go; how slow the machine becomes is not judged")}]}s(EM,"\
findStorm");function ky({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(ky,"tellNumber");var yy=/^\*+$/;function RM({
place:e}){return e.form!=="tracepoint"?!1:yy.test(e.event.text)&&(e.category===void 0||yy.test(e.category.text))}s(RM,"isAllTracepoints");function AM(e,t){let{place:r,
text:n}=e;if(RM(e))return Bo.number;if(r.form==="anyProvider"){let o=r.parts.map(p=>p.text),i=Wo(r.providerPattern.text,o,t);return(o.length===1||wy(o[0]))&&i.some(
TM)?np(o.at(-1)??""):void 0}return r.form!=="kernelFunction"||!r.function.wildcard||r.offset!==void 0||n.includes('"')?void 0:r.module===void 0||wy(r.module.text)?
np(r.function.text):void 0}s(AM,"hugeClassOf");function TM(e){return NM.has(fe(e)?.provider.name??"")}s(TM,"isOnFunctions");function wy(e=""){return ut(e)("vmli\
nux")}s(wy,"matchesKernel");var MM=/^(bpftrace_)?max_probes$/i;function OM({items:e},t){let n=e.flatMap(i=>i.kind==="config"?i.settings:[]).findLast(({name:i})=>MM.
test(i))?.value;return n!==void 0?`The script sets max_probes to ${n}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:i})=>of(i.bpftrace)??[]))].sort((i,u)=>i-
u).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(OM,"tellLimit");function xy(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:n})=>[r.start,...n.flatMap(a=>a.path===void 0?a.span.start:[])]))}s(xy,"toldPlaces");function IM({model:e,lowered:t},r){let{reach:n}=e.
guards,a=xy(r),o=[e.script,...e.imported.map(({script:p})=>p)].map(({text:p})=>p);return Ko.filter(p=>o.some(c=>c.includes(p.function))).map(p=>({row:p,probes:new Set(
e.probes.flatMap(({probe:c})=>[c.body,c.predicate].some(l=>l!==void 0&&n.calls(l,p.function))?c:[]))})).flatMap(({row:p,probes:c})=>{let l=new Map;for(let _ of t)
for(let d of LM(_)){let{site:f,probe:h,attachPoint:m}=d;if(f===void 0||!c.has(h)||!Mf(p,f,_.target))continue;let b=l.get(m)??{program:d,targets:new Set};b.targets.
add(_.target.name),l.set(m,b)}return[...l.values()].filter(({program:_})=>!a.has(_.attachPoint.span.start)).map(({program:_,targets:d})=>PM(p,_,d,t))})}s(IM,"fi\
ndHelperLock");function PM({function:e,lock:t,before:r},n,a,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:n.attachPoint.span,what:`${e}\
() takes the lock ${t} before Linux ${r}. This probe fires at ${Wt(n)}, where another program of the machine, or a second copy of this script, may have it: then\
 its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attach by kprob\
e or tracepoint.",related:[],verdicts:Sy(o,({target:i})=>a.has(i.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no lock on thi\
s kernel, or the probe does not fire while it is held`)}}s(PM,"helperLockFinding");function LM({refusals:e,programs:t,bpftraceGuard:r}){return e.length>0||r!==void 0?
[]:t.filter(({kind:n})=>CM.has(n))}s(LM,"nestingPrograms");var CM=new Set(["fentry","fexit","raw-tracepoint"]);function HM({lowered:e}){let t=new Map,r=e.filter(
({target:u,refusals:p})=>p.length===0&&ap(u.kernel)!=="refused");for(let{programs:u}of r)for(let{kind:p,site:c,attachPoint:l}of u)p==="fexit"&&c!==void 0&&$M(l,
c.function)&&t.set(l,c.function);let[n,...a]=[...t];if(n===void 0)return[];let[{span:o}]=n,i=[...new Set(t.values())];return[{rule:"not-followed",severity:"note",
confidence:"likely",span:o,what:`${et(i)} never ${i.length===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${vt.before} the kernel\
 attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the ent\
ry, by fentry.",related:a.map(([u,p])=>({span:u.span,message:`${p} never returns either`})),verdicts:e.map(u=>ce(u)??{target:u.target.name,...FM[ap(u.target.kernel)]})}]}
s(HM,"findLeftBehind");function $M({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&vt.functions.includes(t)}s($M,"isNamed");var FM={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${vt.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${vt.
before} and later do not attach fexit to a function that never returns`}};function Sy(e,t){return e.map(r=>ce(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Sy,"verdictsOf");var Ny={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
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
`,"bpftrace@0.27.1,kernel@7.3"),H("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>no(r)),...e.imported.flatMap(({path:r,script:n,statement:a})=>{let o=n.errors.find(u=>u.limit===!0);if(o===void 0)return[];let i=`A \
part of the imported file ${Qe(r)} was not read.`;return[no({span:a,message:i},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>no(r))],"check")};function no({
span:e,message:t},r=[]){return{...zt("not-judged","error",e,Hr(t)),related:r}}s(no,"notJudgedAt");var Ey=3;function ao({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:n})=>r.length>0||n!==void 0)}s(ao,"refusalsAreNews");function Yn(e,t){return e.
map(({refusals:r,target:{name:n}})=>{let a=Zc(r);if(a===void 0)return{target:n,verdict:"safe",why:vb};let o=r.find(({verdict:i,span:u})=>i===a.verdict&&u.start===
t?.start);return{target:n,verdict:a.verdict,why:(o??a).why}})}s(Yn,"startVerdicts");function ql(e,t){let r=Yc(e).sort((u,p)=>p.targets.length-u.targets.length),
n=r.slice(0,Ey).map(({why:u,targets:p})=>`${u} (${gt(p,t)})`),a=r.slice(Ey),o=a.flatMap(({targets:u})=>u),i=a.length===1?"another reason":`${a.length} more reas\
ons`;return[...n,...a.length===0?[]:[`and for ${i} ${gt(o,t)}`]].join("; ")}s(ql,"tellReasons");function uu(e,t){let[r,...n]=Yc(e);return r!==void 0&&n.length===
0?` ${gt(r.targets,t)}: ${r.why}`:`: ${ql(e,t)}`}s(uu,"tellWhereAndWhy");function pu(e,t,r,{what:n,todo:a}){let{lowered:o,configured:i}=e;if(!ao(e))return[];let u=new Map;
for(let{refusals:p,target:c}of o)for(let l of p)l.rule!==t||l.verdict==="unattachable"&&!i||Z(u,l.span.start,{target:c.name,refusal:l});return[...u.values()].flatMap(
p=>{let c=p[0]?.refusal.span;if(c===void 0)return[];let l=p.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",_=p.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${n}${uu(_,o.length)}.`,todo:a};return[{rule:t,severity:r,confidence:l,span:c,...d,related:[],verdicts:Yn(o,c)}]})}s(pu,"findRefusals");var qM=["fentry","fexit","raw-tracepoint"];function Ry(e,t){let{lowered:r,configured:n}=e;if(n||!ao(e))return[];let a=Nd(BM(r)),o=r.flatMap(d=>DM(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&Nf(f.function,a)&&!t.some(m=>jM(m,h)))),i=new Set(o.map(({attachPoint:d})=>d)),[u,...p]=[...i].sort((d,f)=>d.span.start-f.span.start);
if(u===void 0)return[];let c=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:m})=>h==="unattachable"&&GM(i,m.start)).map(({why:h,inferred:m})=>({target:f.
name,why:h,inferred:m}))),l=p.length===0?"This probe attaches":"These probes attach",_=KM(e,new Set(o.map(({probe:d})=>d)),a);return[{rule:"refused-probe",severity:"\
note",confidence:c.every(({inferred:d})=>d===!0)?"likely":"certain",span:u.span,what:`${l} on none of the targets${_}.`,how:`Why it does not attach: ${ql(c,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:p.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:Yn(r)}]}s(Ry,"findUnattachable");function Ay({configured:e},t){return!e&&t.some(({rule:r,severity:n})=>r==="refused-prob\
e"&&n==="note")}s(Ay,"hasUnattachable");function DM({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:n})=>n==="unattachable").map(({span:n})=>n.start));
return e.filter(({kind:n,operations:a,attachPoint:o})=>qM.includes(n)&&a.length>0&&r.has(o.span.start))}s(DM,"unattachablePrograms");function GM(e,t){return[...e].
some(({span:r})=>r.start===t)}s(GM,"hasSpan");function jM({span:e,related:t},r){return[e,...t.map(n=>n.span)].some(({start:n,end:a})=>n<r.span.end&&a>r.span.start)}
s(jM,"isAbout");function BM(e){let t=e.filter(({refusals:n})=>n.every(({verdict:a})=>a==="unattachable"));return(t.length===0?e:t).map(({target:n})=>n.bpftrace).
reduce((n,a)=>C(a,n)?a:n)}s(BM,"newestBpftrace");function KM({model:e},t,r){let{causes:n}=Jt(e,r,{configured:!0}),a=n.filter(p=>[...p.probes].some(c=>t.has(c))),
o=s(p=>r.flatMap(({name:c},l)=>a.some(({outcomes:_})=>_[l]?.verdict===p)?c:[]),"where"),i=o("hang");if(i.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${et(i)}`;let u=o("lost-updates");return u.length>0?`; on other machines it attaches, and events or updates are lost: ${et(u)}`:""}s(KM,
"tellElsewhere");var Ty={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[M("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),H("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),M("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),H("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=Ry(e,t);if(r.length>0)return r;let n=pu(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...n,...UM(e,[...t,...n])]},"check")};function UM(e,t){return t.length>0?[]:ao(e)?zM(e):WM(e)}s(UM,"findBrokenGuard");function zM({lowered:e}){let t=e.
flatMap(({doubt:a,target:o})=>a===void 0?[]:[{doubt:a,target:o.name}]),[r]=t;if(r===void 0)return[];let n=t.map(({doubt:{why:a},target:o})=>({why:a,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${uu(n,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:Yn(e)}]}s(zM,"findDoubt");function WM({model:e,lowered:t}){let r=t.filter(({target:u,bpftraceGuard:p})=>u.package!==void 0&&p!==void 0);if(r.length===0)
return[];let n=r.map(({target:{package:u,...p}})=>p),{causes:a}=Jt(e,n,{configured:!1}),[o]=a,i=r.flatMap(({refusals:u,target:p})=>u.filter(({rule:c})=>c==="ref\
used-probe").map(({why:c})=>({why:c,target:p.name})));return o===void 0||i.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,
what:`A package of bpftrace does not start this script${uu(i,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:Yn(
t)}]}s(WM,"findLossBehind");var My={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
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
`,"bpftrace@0.27.1,kernel@7.3"),H("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(i=>({target:i.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),a=e.script.errors.filter(({limit:i})=>i!==!0).map(({span:i,message:u,hint:p})=>({span:i,what:u,
...p===void 0?{}:{todo:p},verdicts:r})),o=e.imported.flatMap(i=>{let u=VM(i);return u===void 0?[]:[{...u,verdicts:r}]});return[...a,...o].map(i=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],...i}))},"check")};function VM({path:e,script:t,statement:r}){let n=t.errors.find(({limit:o})=>o!==!0);if(n!==
void 0)return{span:r,what:`The imported file ${Qe(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:n.span,message:n.message}]};
let a=t.items.find(o=>o.kind==="config");if(a!==void 0)return{span:r,what:`The imported file ${Qe(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:a.span,message:"this block"}]}}s(VM,"importProblem");var Oy={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[M("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),H("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),M("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:JM};function JM({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0||r.bpftraceGuard!==void 0)continue;let n=r.programs.find(Py);if(n!==
void 0)for(let a of r.programs.filter(Iy))t.set(a.attachPoint.span.start,{program:a,around:n})}return[...t.values()].map(({program:r,around:n})=>({rule:"unresol\
ved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...XM(r,n),related:[],verdicts:e.map(a=>ce(a)??YM(r,a))}))}s(JM,"findUnresolved");
function YM({attachPoint:e},t){let{programs:r,bpftraceGuard:n,target:a}=t,o=r.filter(c=>c.attachPoint===e&&Iy(c));if(o.length===0||n!==void 0||!r.some(Py))return{
target:a.name,verdict:"safe",why:"no lock of the script is held where it can fire"};let i=Pt(a.kernel),u=o.some(({operations:c})=>c.some(({locks:l})=>l.some(_=>i.
has(_.class)))),p=u?"the machine hangs":"updates are lost";return{target:a.name,verdict:u?"hang":"lost-updates",why:`${p} if it fires where a lock is held; wher\
e it fires is not known`}}s(YM,"verdictOf");function Iy({unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(Iy,"isUnresolved");
function Py({guard:e,operations:t}){return(e==="per-program"||e==="none")&&t.length>0}s(Py,"isEnteredByAll");function XM({name:e,unresolved:t,guard:r},n){let a=`\
It is not known where ${e} fires: ${t}.`;return r==="prog-active"?{what:`${a} It takes a lock, so in the middle of a map update of ${n.name} it can hang the mac\
hine.`,todo:"Name the function, or attach all probes that take a lock by kprobe or tracepoint."}:{what:`${a} It takes a lock, so on a function that runs while a\
 map lock is held it can hang the machine.`,todo:"Name the function, or attach by kprobe or tracepoint."}}s(XM,"tell");var Ly={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[M("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),H("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),M("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),H("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>Ay(e,t)?[]:pu(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var me=class{static{s(this,"LineMap")}#e;#t;constructor(t){let r=[0];for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))r.push(n+1);this.#e=r,this.#t=t.length}get lineCount(){return this.#e.length}lineStart(t){return this.#e[t-1]??this.#t}position(t){let r=Math.max(0,Math.
min(t,this.#t)),n=0,a=this.#e.length-1;for(;n<a;){let o=n+a+1>>1;(this.#e[o]??0)<=r?n=o:a=o-1}return{line:n+1,column:r-(this.#e[n]??0)+1,offset:r}}range(t){return{
start:this.position(t.start),end:this.position(t.end)}}};function Cy(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().slice(0,10)===e}s(Cy,"isDay");function Hy(e,t){
return(Date.parse(t)-Date.parse(e))/864e5}s(Hy,"daysBetween");var ZM=/bpftrace-guard:\s*ignore\[/g;function Gl(e){let t=e.comments.flatMap(o=>{let i=$y(o.text);return i===void 0?[]:[{comment:o,ignore:i}]});if(t.length===0)
return[];let r=new me(e.text),n=e.comments.filter(o=>eO(o,e.text,r)),a=new Map;for(let{span:o}of n.reverse()){let i=r.position(o.start).line;for(let u=r.position(
o.end).line;u>=i;u--)a.set(u,a.get(u+1)??u+1)}return t.map(({comment:o,ignore:i})=>{let u=r.position(o.span.end).line;return{...i,span:o.span,line:a.get(u)??u}})}
s(Gl,"suppressionsOf");function $y(e){let t=-1,r=-1;for(let n of e.matchAll(ZM)){let a=n.index+n[0].length;if(t<a&&(t=e.indexOf("]",a)),t===-1)return;if(r<a&&(r=
e.indexOf(`
`,a)),r===-1&&(r=e.length),t<r)return QM(e.slice(a,t),e.slice(t+1,r))}}s($y,"readIgnore");function QM(e,t){return{rules:e.split(",").map(r=>r.trim()),reason:t.trimEnd().
replace(/(?:\*\/\}?|-->)$/,"").trim()}}s(QM,"ignoreOf");function eO({span:e},t,r){let n=r.lineStart(r.position(e.start).line),a=r.lineStart(r.position(e.end).line+
1);return t.slice(n,e.start).trim()===""&&t.slice(e.end,a).trim()===""}s(eO,"standsAlone");var tO=[...Bc,"unused-suppression"];function Xn(e){return!tO.includes(
e)}s(Xn,"canBeIgnored");function jl(e,t){let r=new Map;for(let{rule:n,span:a}of e)Xn(n)&&v(r,t.position(a.start).line,()=>new Set).add(n);return r}s(jl,"ignorab\
leByLine");function Bl(e,t,r){let n=Gl(t).filter(({reason:l})=>l!=="");if(n.length===0)return{told:e,ignored:[]};let a=new me(t.text),o=s((l,_)=>`${l} ${_}`,"ke\
y"),i=jl(e,a),u=new Set,p=[];for(let{rules:l,line:_,reason:d,span:f}of n)for(let h of i.get(_)??[])l.includes(h)&&Yr(h,d,r)===void 0&&(u.add(o(_,h)),p.push({rule:h,
reason:d,span:f}));return{told:e.filter(({rule:l,span:_})=>!u.has(o(a.position(_.start).line,l))),ignored:p}}s(Bl,"silence");function Kl(e,t,r){return Bl(e,t,r).
told}s(Kl,"withoutSilenced");var Dl=1e3,rO=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function Yr(e,t,r,n=nO(t)){let{allowed:a,never:o,also:i,today:u}=r;return Bc.includes(
e)?`A finding of ${e} cannot be ignored: it is about a part that was not judged.`:a===!1?"The configuration allows no ignore comments.":o?.some(p=>p===e)?`The c\
onfiguration allows no ignore of ${e}.`:aO(n,r)??oO(t,r)??(i===void 0?void 0:Yr(e,t,{today:u,...i},n))}s(Yr,"whyForbidden");function oo({also:e,...t}){let r={...t,
reason:void 0,expires:void 0};return e===void 0?r:{...r,also:oo(e)}}s(oo,"withoutReason");function nO(e){return rO.exec(e.slice(0,Dl))?.[1]}s(nO,"endOf");function aO(e,{
expires:t,today:r}){if(e===void 0)return t===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", in ${t} days at most.`;if(!Cy(
e))return`${e} is not a day of the calendar.`;if(r===void 0)return;let n=Hy(r,e);if(n<0)return`This comment ended on ${e}.`;if(!(t===void 0||n<=t))return`The co\
nfiguration allows ${t} days at most, and ${e} is ${n} days away.`}s(aO,"whyPast");function oO(e,{reason:t}){return t===void 0?void 0:e.length>Dl?`The reason is\
 longer than ${Dl} characters.`:t.some(n=>af(n,e))?void 0:`The configuration asks for a reason that matches ${t.map(n=>`"${n}"`).join(" or ")}.`}s(oO,"whyOther");var Fy={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[M("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),H("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,n=new me(r.text),
a=jl(t,n);return Gl(r).flatMap(o=>{let i=a.get(o.line)??new Set,u=new Set(o.rules.filter(c=>i.has(c))),p=sO(o,u,e);return p===void 0?[]:[zt("unused-suppression",
"warning",o.span,{what:p})]})},"check")};function sO({rules:e,reason:t,line:r},n,{model:a,gaps:o,suppressions:i}){if(t==="")return"This ignore comment gives no \
reason, so it silences nothing. Write the reason after the brackets.";let u=[...n].flatMap(l=>{let _=Yr(l,t,i);return _===void 0?[]:[`${_} This comment does not\
 silence ${l}.`]}),p=a.unread.any||o.length>0,c=e.filter(l=>!n.has(l)&&!(p&&Xn(l)));if(c.length>0){let l=c.map(_=>`"${_}"`).join(", ");u.push(`This ignore comme\
nt silences nothing: there is no finding of ${l} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return u.length===0?void 0:u.join(
" ")}s(sO,"problemOf");var Zn=[qk,ly,my,_y,Ty,zk,Oy,vy,Ly,My,uy,Ny,fy,Fy];Lr();var jy=64,iO=2,Wl=16,By=4*1024*1024,Ul=10;function qy(e){return e.items.flatMap(t=>t.kind==="import"?[{name:t.path,span:t.span}]:[])}s(qy,"importsOf");function Dy(e){
return e.items.flatMap(t=>{let r=t.kind==="preprocessor"?/^#\s*include\s*"([^"\n]+)"/.exec(t.text)?.[1]:void 0;return r===void 0?[]:[{name:r,span:t.span}]})}s(Dy,
"includesOf");function uO(e){return{...e,items:e.items.filter(({kind:t})=>t==="preprocessor"),errors:[],unread:[]}}s(uO,"headerOf");function Ky(e,t,r){let n=[],
a=new Set,o=[],i=new Set,u=new Map,p=[],c=0,l,_=s((g,k,y,S)=>{let O=u.get(g)??0;if(O===iO)return!1;let X=O===0&&u.size>=jy||c>By;return X||S>Wl?p.push({name:k,statement:y}):
u.set(g,O+1),!X&&S<=Wl},"take"),d=s((g,k,y)=>{if(i.has(g))return;i.add(g);let S=s(I=>{o.push({span:k,message:`The import of ${Jl(g)} was not followed: ${I}.`})},
"gap"),O=lO(g);if(O===Vl)return;let X=Gy(t,g);if(!_(X,g,k,y))return;if(O!==void 0)return S(O);let R=r.source(X);if(R===void 0&&a.add(X),R===void 0||R.kind==="un\
read")S(nn(R?.message??rn));else if(R.kind==="folder")for(let I of R.names.filter(ge=>ge.endsWith(".bt")))d(`${g}/${I}`,k,y+1);else if(g.endsWith(".bpf.c"))l??=
rl(R.text),rl(R.text)===void 0&&S(cO);else if(!g.endsWith(".bt"))S("bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name");else{let I=r.
parse(X,R.text);c+=R.text.length,n.push({path:X,script:I,statement:k});for(let ge of qy(I))d(ge.name,k,y+1)}},"visit"),f=s((g,k,y,S)=>{let O=Gy(k,g),X=`${zl}${O}`;
if(u.has(X)||!_(X,g,y,S))return;let R=s(ge=>{o.push({span:y,message:`The header ${Jl(g)} was not read: ${ge}.`})},"gap");if(g.startsWith("/"))return R(zy);let I=r.
source(O);if(I===void 0&&a.add(O),I===void 0||I.kind==="unread")R(nn(I?.message??rn));else if(I.kind==="folder")R("it is a folder; name a file");else{let ge=uO(
r.parse(O,I.text));c+=I.text.length,n.push({path:O,script:ge,statement:y});for(let Xt of Dy(ge))f(Xt.name,O,y,S+1)}},"visitHeader");for(let{name:g,span:k}of qy(
e))d(g,k,1);for(let{name:g,span:k}of Dy(e))f(g,t,k,1);let h=o.slice(0,Ul),m=o[Ul];m!==void 0&&h.push({...m,message:`${o.length-Ul} more imports were not followe\
d, from this one on; correct those above first.`});let[b]=p;return b!==void 0&&h.push({span:b.statement,message:pO(p.map(({name:g})=>g))}),{files:n,...l===void 0?
{}:{guardFile:l},unread:[...a],reached:[...u.keys()].map(g=>g.startsWith(zl)?g.slice(zl.length):g),gaps:h}}s(Ky,"followImports");function pO(e){let t=Nc(e.map(Jl));
return`The script imports too much: ${jy} files, ${Wl} levels and ${By/1024/1024} MiB are followed at most, without ${t}; import less.`}s(pO,"tellLeft");var zl="\
\0include ",Uy="; import no C but a guard file of this tool, or lower `not-judged` in the configuration",cO=`imported C is not looked at, and it is not the text\
 of a guard file of this tool${Uy}`,zy=nn(Ku),Vl="it is part of bpftrace";function lO(e){if(e.startsWith("/"))return zy;if(e.includes("\0")||e==="")return"it is\
 no name of a file; correct the name";if(e==="stdlib")return Vl;if(/\.[cho]$/.test(e))return e.startsWith("stdlib/")?Vl:e.endsWith(".bpf.c")?void 0:`imported C \
is not looked at${Uy}`}s(lO,"whyNotFollowed");function Gy(e,t){let r=e.startsWith("/"),n=[];for(let a of[...e.split("/").slice(0,-1),...t.split("/")])a===""||a===
"."||(a!==".."?n.push(a):n.length>0&&n.at(-1)!==".."?n.pop():r||n.push(a));return(r?"/":"")+n.join("/")}s(Gy,"resolveImport");function Jl(e){let t=Eo(e);return JSON.
stringify(t.length>100?`${t.slice(0,100)}...`:t)}s(Jl,"shownName");var Qn=class{static{s(this,"Library")}#e=new Map;#t=new Map;add(t,r){this.#e.has(t)||this.#e.set(t,r)}source(t){return this.#e.get(t)}parse(t,r){let n=this.#t.get(
t);if(n?.text===r)return n;let a=Kt(r);return this.#t.set(t,a),a}};function Yt(e,t){let r=[],n=0;for(let{path:a,span:o,text:i}of t)if(a===void 0){if(o.start<n||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(n,o.start),i),n=o.end}return r.push(e.slice(n)),r.join("")}s(Yt,"applyEdits");function Yl(e){let r=e.filter(({path:a})=>a===
void 0).sort((a,o)=>a.span.start-o.span.start||a.span.end-o.span.end);return r.some((a,o)=>a.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:a})=>a!==
void 0),...r]}s(Yl,"orderEdits");function gr(e,t){let{own:r,shifts:n}=v(_O,t,()=>dO(t)),a=0,o=r.length;for(;a<o;){let u=a+o>>1;(r[u]?.span.start??0)>e?o=u:a=u+1}
let i=r[a-1]?.span;return i!==void 0&&e<i.end?i.start+(n[a-1]??0):e+(n[a]??0)}s(gr,"mapOffset");var _O=new WeakMap;function dO(e){let t=e.filter(({path:a})=>a===
void 0),r=[0],n=0;for(let{span:a,text:o}of t)n+=o.length-(a.end-a.start),r.push(n);return{own:t,shifts:r}}s(dO,"shiftsOf");function Wy(e,t){let r=0;for(let{span:n,
text:a}of t){let o=n.start+r;if(e<o)break;if(e<o+a.length)return n.start;r+=a.length-(n.end-n.start)}return e-r}s(Wy,"originalOffset");function Vy({path:e},t){return e===
void 0?t:so(t,e)}s(Vy,"pathOfEdit");function so(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(so,"besideScript");function Yy(e,t,r,n){let a=new Set(t.items.flatMap(o=>o.kind==="probe"?[o.body.span.start]:[]));return e.items.every(o=>o.kind!=="probe"||n.includes(o)!==a.has(
gr(o.body.span.start,r)))}s(Yy,"keepsProbes");function cu(e,t){let r=e.lowered[t];return r!==void 0&&ce(r)!==void 0}s(cu,"refusedNow");function Xl(e,t){return e.
lowered.flatMap(({target:r},n)=>{let a=t.lowered[n],o=a&&ce(a);if(o===void 0||cu(e,n))return[];let i=e.causes.some(({outcomes:u})=>u[n]?.verdict==="hang"&&u[n]?.
withCopy!==!0);return[{target:r.name,hung:i,why:o.why}]})}s(Xl,"stopsOf");function Xr(e){return e==="hang"||e==="lost-updates"}s(Xr,"isBad");function Zl(e,t){return t.
world==="copies"?e.world==="copies"||e.world==="open":t.world==="open"||t.world==="together"==(e.world==="together")}s(Zl,"isKin");function Xy(e,t,r){let n=t.outcomes[r];
return Xr(n?.verdict)?n?.withCopy!==!0?Zl(e,t):e.world==="open"||e.world==="copies"||e.outcomes[r]?.withCopy===!0:!1}s(Xy,"isRest");function Zy(e,t,r){let[n,a]=[
e.outcomes[r]?.verdict,t.outcomes[r]?.verdict];return(t.world==="open"||t.world==="copies")&&e.world!=="open"&&e.world!=="copies"&&a==="hang"&&n==="lost-updates"}
s(Zy,"isMilder");function Qy(e,t,r,n){return t.causes.some(a=>a.world===e.world&&Xr(a.outcomes[r]?.verdict)&&io(a,e,n))}s(Qy,"wasThere");function Ql(e,t,r,n){return t.
causes.some(a=>{let o=a.outcomes[r];return o===void 0||!Xr(o.verdict)?!1:!e.causes.some(u=>{let p=u.outcomes[r];return p!==void 0&&Jy(p)<=Jy(o)&&io(u,a,n)})&&!(o.
withCopy===!0&&fO(e,r,a,n))})}s(Ql,"worsens");function Jy({verdict:e,withCopy:t}){return mt.indexOf(e)+(t===!0?.5:0)}s(Jy,"rank");function fO({lowered:e},t,r,n){
let a=e[t];return a!==void 0&&Ik(a).some(o=>io(o,r,n))}s(fO,"copiesHung");function io(e,t,r){let n=new Set([...t.probes].map(a=>a.body.span.start));return[...e.
probes].some(a=>n.has(gr(a.body.span.start,r)))}s(io,"sharesProbe");var ew=4;function uo(e){return nw(e).map(({why:t,targets:r})=>`on ${e_(r)}: ${t}`).join("; ")}s(uo,"stopWords");function tw(e,t){return[e,...hO(t)].join(" ")}s(
tw,"costWithStops");function hO(e){let t=s(r=>nw(e.filter(n=>n.hung===r)),"of");return[...t(!0).map(({why:r,targets:n})=>`It does not start on ${e_(n)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:n})=>`It no longer starts on ${e_(n)}, where it runs now: ${r}.`)]}s(hO,"stopSentences");function e_(e){let t=e.
length-ew,r=e.map(ot),n=t>1?[...r.slice(0,ew),`${t} more`]:r;return n.length<2?n.join(""):`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}s(e_,"someTargets");function rw({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${uo(t)})`}s(rw,"whyUnsaf\
e");function nw(e){let t=new Map;for(let{why:r,target:n}of e)t.set(r,[...t.get(r)??[],n]);return[...t].map(([r,n])=>({why:r,targets:n}))}s(nw,"reasons");var ow=15e4,_u={reason:"it was not tried: the script is long and has many findings"},n_={reason:"it was not tried, because the script is long: `fix` tries it"};
function sw(e){return e===_u.reason||e===n_.reason}s(sw,"wasNotTried");function iw(e){return e.length>ow}s(iw,"isLong");var lu=class{static{s(this,"Prover")}#e;#t=new Map;#r=0;#n;constructor(t){
this.#e=t}prove(t,r,n){let a=Yl(t.edits);if(a===void 0)return{reason:"its edits overlap"};let{script:o}=this.#e.model;if(a.some(({span:_})=>_.end>o.text.length))
return{reason:"it would change an imported file"};if(t.hides)return this.#l(r,a);let i=Yt(o.text,a);if(i===o.text)return{reason:"there is nothing to change"};let u=this.#a(
i,t.guardFile);if("reason"in u)return u;if(!Yy(o,u.script,a,t.removes??[]))return{reason:"a probe would be lost: the text around it does not allow the edits"};let p=Xl(
this.#e,u.judgement),c=n===void 0?this.#c(r,u,a):this.#i(n,u,a,p);return"reason"in c?c:n===void 0||this.#o(c,{finding:r,cause:n,edits:a},u)?{edits:a,targets:c,stops:p,
copies:gO(u.judgement,c)}:{reason:r_(uw,p)}}#o(t,{finding:r,cause:n,edits:a},o){let{rule:i,span:u}=r,{lowered:p,configured:c,suppressions:l,neighbours:_}=this.#e,
d=gr(u.start,a),f=s(({findings:S,judgement:O})=>S.some(X=>{if(X.rule!==i||X.span.start!==d)return!1;let R=O.causes.find(({witness:I})=>I===X.witness);return R===
void 0||Zl(n,R)}),"stays");if(t.length===p.length)return!f(o);let h=`${i} ${t.join(" ")}`,m=o.alone.get(h);if(m!==void 0)return!f(m);let b=p.map(({target:S})=>S).
filter(({name:S})=>t.includes(S)),g=_.map(S=>({...S,lowered:S.lowered.filter(({target:O})=>t.includes(O.name))})),k=Jt(o.judgement.model,b,{configured:c,suppressions:l,
neighbours:g}),y={judgement:k,findings:t_(k,i)};return o.alone.set(h,y),!f(y)}#a(t,r){let n=`${r===void 0?"":r.version} ${t}`,a=this.#t.get(n);if(a!==void 0)return a;
if(!this.#s(t.length))return _u;let o=this.#u(t,r);return this.#t.set(n,o),o}#s(t){let{length:r}=this.#e.model.script.text;return this.#r>Math.max(ow,r)?!1:(this.#r+=
t,!0)}#u(t,r){let{model:n,lowered:a,configured:o,suppressions:i,neighbours:u}=this.#e,p=Kt(t);if(p.errors.length>0)return{reason:"the result would not parse"};let c=a.
map(({target:d})=>d),l=Ii(p,n.imported,r??n.guards.file),_=Jt(l,c,{configured:o,suppressions:i,neighbours:u});return{script:p,judgement:_,findings:t_(_),alone:new Map}}#i(t,{
judgement:r,findings:n},a,o){let i=this.#e,u=[],p=!1;for(let[l,{target:_}]of i.lowered.entries()){let d=t.outcomes[l]?.verdict;if(cu(r,l))continue;if(Ql(i,r,l,a))
return{reason:`it would be worse on ${ot(_.name)}`};r.causes.some(h=>Xy(t,h,l)&&io(t,h,a)&&!(Zy(h,t,l)&&Qy(h,i,l,a)))?p=!0:Xr(d)&&u.push(_.name)}if(u.length===0)
return{reason:r_(p?bO(r):void 0,o)};let c=this.#_(n,a).find(({rule:l})=>l!=="lossy-mitigation");return c===void 0?u:{reason:`it would lead to another finding, ${c.
rule}`}}#c(t,{judgement:r,findings:n},a){let o=this.#e,i=gr(t.span.start,a);if(n.some(c=>c.rule===t.rule&&yO(c,i,t)))return{reason:"the finding would stay"};for(let[
c,{target:l}]of o.lowered.entries())if(Ql(o,r,c,a))return{reason:`it would be worse on ${ot(l.name)}`};let[u]=this.#_(n,a);if(u!==void 0)return{reason:`it would\
 lead to another finding, ${u.rule}`};let p=o.lowered.filter((c,l)=>!cu(r,l));return p.length===0?{reason:r_(void 0,Xl(o,r))}:p.map(({target:c})=>c.name)}#l(t,r){
let{model:n,suppressions:a,lowered:o}=this.#e,[i,...u]=r;if(i===void 0||u.length>0)return{reason:"a comment is one edit"};let{items:p,part:c}=mO(n.script,i.span.
start,t.span.start),l={text:i.text,span:{start:i.span.start-c.start,end:i.span.end-c.start}},_=Kt(Yt(n.script.text.slice(c.start,c.end),[l])),d=s(g=>gr(g-c.start,
[l]),"place"),f=_.comments.filter(({span:g})=>g.start>=l.span.start&&g.end<=l.span.start+l.text.length),h=_.errors.length===0&&_.items.length===p.length&&_.items.
every(({span:g},k)=>{let y=p[k]?.span;return y!==void 0&&g.start===d(y.start)&&g.end===d(y.end)});if(f.length!==1||!h)return{reason:aw};let m={...t,span:{start:d(
t.span.start),end:d(t.span.end)}};return Kl([m],_,oo(a)).length>0?{reason:aw}:{edits:r,targets:o.map(({target:g})=>g.name),stops:[],copies:[]}}#p(){return this.#n??=
t_(this.#e),this.#n}#_(t,r){let n=new Set(this.#p().map(a=>`${a.rule} ${gr(a.span.start,r)}`));return t.filter(({rule:a,span:o,copies:i})=>i!==!0&&a!=="unsuppor\
ted-syntax"&&a!=="refused-probe"&&!n.has(`${a} ${o.start}`))}};function mO({text:e,items:t},r,n){let a=e.indexOf(`
`,n),[o,i]=[Math.min(r,n),a===-1?e.length:a],u=t.findLastIndex(({span:c})=>c.end<=o),p=t.findIndex(({span:c})=>c.start>=i);return{items:t.slice(Math.max(u,0),p===
-1?t.length:p+1),part:{start:t[u]?.span.start??0,end:t[p]?.span.end??e.length}}}s(mO,"itemsAround");function gO({causes:e,lowered:t},r){return t.flatMap(({target:{
name:n}},a)=>r.includes(n)&&e.some(({outcomes:o})=>o[a]?.withCopy===!0)?[n]:[])}s(gO,"hungByCopies");function t_(e,t){let r=[];for(let n of Zn)if(r.push(...n.check(
e,r).map(a=>Pi(a,e.model,""))),n.id===t)break;return Kl(r,e.model.script,e.suppressions)}s(t_,"reported");function r_(e,t){return t.length===0?e??"it helps on n\
o target":[`bpftrace would not start the result ${uo(t)}`,...e===void 0?[]:[`on other targets ${e}`]].join("; ")}s(r_,"whyNoHelp");function bO(e){return Jr(e).some(
({taking:t})=>t!==void 0)?kO:uw}s(bO,"whyStays");var uw="the locks could still be taken like this",kO="something takes a lock where no guard covers it",aw="no c\
omment can speak of the line of the finding";function yO(e,t,r){return e.span.start===t||e.what===r.what}s(yO,"isAt");function pw({aim:e,ways:t,but:r},n){let a=t.filter(u=>vO(u,n)),o=a.map(u=>u.words).join(", or "),i=a.length===0?wO:`${xO(e===void 0?o:`${e} ${o}`)}.`;return r===
void 0?i:`${i} ${r}`}s(pw,"tellAdvice");var wO="No rewrite is proved that helps and keeps everything that the script does.";function vO({kind:e},{fixes:t,tried:r}){
return e===void 0||t.some(n=>n.kind===e)?!0:!r.some(n=>n.kind===e&&!sw(n.why))}s(vO,"holds");function xO(e){return e.charAt(0).toUpperCase()+e.slice(1)}s(xO,"ca\
pital");var SO=6,cw=/^(args|ctx|probe|reg|sarg\d+)$/;function _w(e,t){let r=[],n,a=new Set,o=s((u,p,c)=>{c===void 0?n??=p:r.push({span:u,text:c})},"replace"),i=s(u=>{if(u.
kind==="member"&&u.object.kind==="identifier"&&u.object.name==="args")a.add(u.object),o(u.span,`args.${u.name}`,t.byName(u.name));else if(u.kind==="identifier"&&
!a.has(u)){let p=/^arg(\d+)$/.exec(u.name)?.[1];p!==void 0?o(u.span,u.name,t.byNumber(Number(p))):u.name==="retval"?o(u.span,"retval",t.retval):u.name==="func"&&
t.func===void 0?n??="func":cw.test(u.name)&&(n??=u.name)}else u.kind==="call"&&cw.test(u.name)&&(n??=u.name)},"look");return e.predicate!==void 0&&E(e.predicate,
i),E(e.body,i),n===void 0?r:{reason:`${n} has no counterpart after the move`}}s(_w,"argumentEdits");function dw(e,t,r){let n=r.flatMap(i=>Gt(e,i)?.signature??[]),
a=[...new Set(n)].map(bf),o=s(i=>{let u=new Set(a.map(p=>p&&i(p)));return u.size===1?[...u][0]:void 0},"agreed");return{byName:s(i=>t?void 0:o(({arguments:u})=>{
let p=u.findIndex(c=>c.name===i);return p<SO?lw(`arg${p}`,u[p]?.type):void 0}),"byName"),byNumber:s(()=>{},"byNumber"),retval:t?o(({result:i})=>lw("retval",i)):
void 0,func:"func"}}s(dw,"toKprobe");function lw(e,t){let r=t===void 0?void 0:gf(t);if(r!==void 0)return r===""?e:`(${r}${e})`}s(lw,"written");function a_(e,t,r){
let n=s(a=>{if(a===void 0)return;let o=`args${t?"->":"."}${a.field}`;return a.pointer&&r!==void 0?`((${r})${o})`:o},"field");return{byName:s(a=>n(e.arguments.find(
o=>o.name===a)),"byName"),byNumber:s(a=>n(e.arguments[a]),"byNumber"),retval:void 0,func:void 0}}s(a_,"toTracepoint");var NO="Events inside other BPF programs are not seen, and not counted.",EO="Events inside other BPF programs, and some returns under load, are not seen.",RO="M\
utexes and other kernel locks are seen too; events inside other BPF programs are not.",o_="Events that fire inside another BPF program are skipped by the kernel\
, without a count.",AO=`${o_} A kretprobe also misses returns while too many calls of the function are running.`,TO=`${o_} The contention tracepoints fire for e\
very kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits\
.`,MO="struct qspinlock *",fw={kind:"group",what:"a move to kprobes or tracepoints",propose:OO};function OO({judgement:e,cause:t,many:r}){if(t===void 0)return;let n=PO(
e,t.world==="open"?IO(e,t.probes,r):void 0),a=new Map(n.map(h=>[h.attachPoint,h]));if(a.size===0)return{reason:"no program of the script can be moved"};if(new Set(
n.map(({name:h,attachPoint:m})=>`${m.span.start} ${h}`)).size>a.size)return{reason:"a wildcard cannot be moved as a whole"};if(n.some(({attachPoint:h})=>ht(e.model,
h.span)!==void 0))return{reason:"a probe of an imported file would have to move too, and edits stay in the script"};let o=e.lowered.filter(h=>h.refusals.length===
0).map(({target:h})=>h),i=new Map;for(let{kind:h,site:m}of n)v(i,m?.function,()=>new Set).add(h);let u=[],p=new Map;for(let h of a.values()){let{attachPoint:m,probe:b,
kind:g,site:k}=h,y=v(p,`${g} ${k?.function} ${k?.edge} ${m.text}`,()=>LO(h,{sides:i,isAlone:n.length===1},o));if("reason"in y)return y;u.push({probe:b,attachPoint:m,
...y})}let c=e.model.script.items.flatMap(h=>h.kind==="probe"?h.attachPoints.filter(m=>!a.has(m)).map(({text:m})=>m):[]);if(new Set([...u.map(({text:h})=>h),...c]).
size<u.length+new Set(c).size)return{reason:"two programs would be at the same attach point after it"};let l=HO(u);if("reason"in l)return l;let _=u.some(({text:h})=>h.
includes(":contention_")),d=u.some(({text:h})=>h.startsWith("kretprobe:"));return{loss:_?"other-events":"more-events",title:`Attach by ${_?"the contention trace\
points":d?"kprobe and kretprobe":"kprobe"} instead: the kernel never runs these probes inside each other`,cost:_?TO:d?AO:o_,price:_?RO:d?EO:NO,safe:!0,edits:l}}
s(OO,"proposeGroup");function IO({causes:e},t,r){return r?new Set(e.filter(({world:n})=>n==="open").flatMap(({probes:n})=>[...n])):t}s(IO,"probesToMove");function PO({
lowered:e},t){let r=new Map,n;for(let a of e)if(!(a.refusals.length>0||a.programs===n)){n=a.programs;for(let o of a.programs)o.guard==="prog-active"||o.guard===
"alone"||o.operations.length===0||t!==void 0&&!t.has(o.probe)||r.set(`${o.attachPoint.span.start} ${o.name}`,o)}return[...r.values()]}s(PO,"programsToMove");function LO(e,{
sides:t,isAlone:r},n){let{attachPoint:a,site:o,kind:i}=e,{place:u}=a,p=n.some(h=>Zt(h.bpftrace,Ce["args-dot"]));if(u.form==="rawTracepoint"){let h=pp(u.event.text);
return h===void 0?{reason:`the arguments of the tracepoint ${u.event.text} are not known`}:{text:`tracepoint:${h.category}:${u.event.text}`,translation:a_(h,p)}}
if(u.form!=="kernelFunction"||i!=="fentry"&&i!=="fexit")return{reason:`${e.name} has no counterpart among kprobes and tracepoints`};let c=u.function.text,l=o!==
void 0&&Dt.includes(o.function),_=t.get(o?.function)??new Set;if(l&&[..._].some(h=>h!==i)){let h=`contention_${i==="fentry"?"begin":"end"}`,m=pp(h);if(m===void 0)
throw new Error(`${h} is not in the table of tracepoints`);let b=CO(a_(m,p,MO));return{text:`tracepoint:${m.category}:${h}`,translation:b}}let d=[u.module?.text??
[],c].flat(),f=dw(c,i==="fexit",n);return i==="fentry"?{text:["kprobe",...d].join(":"),translation:f}:r||o===void 0||!n.some(h=>ln(o,h))?{text:["kretprobe",...d].
join(":"),translation:f}:{reason:`the exit of ${c} has no counterpart that pairs with its entry`}}s(LO,"counterpartOf");function CO({byName:e}){return{byName:s(
t=>t==="lock"?e(t):void 0,"byName"),byNumber:s(()=>{},"byNumber"),retval:void 0,func:void 0}}s(CO,"slowPathArguments");function HO(e){let t=e.map(({attachPoint:r,
text:n})=>({span:r.span,text:n}));for(let r of new Set(e.map(n=>n.probe))){let n=e.filter(p=>p.probe===r),a=new Map;for(let{translation:p}of n){let c=_w(r,p);if("\
reason"in c)return c;a.set(JSON.stringify(c),c)}let[o=[],...i]=a.values(),u=n.length<r.attachPoints.length&&o.length>0;if(i.length>0||u)return{reason:"a probe w\
ith several attach points would need other arguments at each of them"};t.push(...o)}return t}s(HO,"moveEdits");function po(e,t,r){let n=[e.script,...e.imported.map(o=>o.script)].map(({text:o})=>o),a=new Set(n.flatMap(o=>o.match(/[@$]\w+/g)??[]));for(let o=1;;o++){let i=o===
1?t:`${t}${o}`;if(r.every(u=>!a.has(i+u)))return i}}s(po,"freeName");function ea({script:e,imported:t},r){return[e,...t.map(n=>n.script)].some(({items:n})=>n.some(
a=>a.kind==="macro"||a.kind==="subprogram"?a.name===r:a.kind==="preprocessor"&&new RegExp(`^#\\s*define\\s+${r}\\b`).test(a.text)))}s(ea,"isDefined");function du(e,t,r,n){if(i_(t,e))return{reason:"a predicate that takes a lock has a comment in it"};let a=t.text.slice(e.start+1,e.end-1).trim();return{edits:[n.
removeWord(e)],statement:s_(a,r)}}s(du,"predicateBehind");function s_(e,t){return`if (!(${e})) { ${t} return; }`}s(s_,"leaveUnless");function i_({comments:e},{start:t,
end:r}){return e.some(({span:n})=>n.start>=t&&n.end<=r)}s(i_,"hasComment");function hu({model:e,lowered:t},r){let n=new Set(hw(t,r).map(({probe:u})=>u)),a=e.probes.filter(({phase:u,probe:p})=>u==="attached"&&n.has(p)),o=a.filter(({guard:u})=>u!==
void 0),i=a.filter(({guard:u})=>u===void 0).map(({probe:u})=>u);return i.length===0?{reason:"every probe that takes a lock is guarded already"}:new Set(o.map(({
guard:u})=>u?.map)).size>1?{reason:"the script has several guards, which do not keep its probes from each other"}:i.some(u=>ht(e,u.span)!==void 0)?{reason:"a pr\
obe of an imported file takes a lock too, and edits stay in the script"}:{probes:i,guarded:o}}s(hu,"probesToGuard");function hw(e,t){let r=e.filter(({target:n,refusals:a})=>a.
length===0&&t(n));return Ln(r).filter(({operations:n})=>n.length>0)}s(hw,"takersOn");function mu(e,t,{model:r,lowered:n},a){let o=[],i=eo(hw(n,()=>!0)),u=!1;for(let p of e){
let{body:c}=p,{returns:l,hidden:_}=FO(p,r);if(_)return{reason:"a probe returns inside a larger expression or a macro, where the guard cannot be lowered"};let d=u_(
p,t,{script:r.script,taken:i.get(p)??[],layout:a});if("reason"in d)return d;u||=d.moves,o.push(...d.edits,...l.map(f=>a.before(f.span,t.lower))),DO(c)||o.push(...a.
atEnd(c,t.lower))}return{edits:o,moves:u}}s(mu,"guardEdits");var $O=new WeakMap;function FO(e,t){let r=v($O,t,()=>new Map);return v(r,e,()=>qO(e.body,t))}s(FO,"\
returnsOf");function qO({statements:e},{guards:t}){let r=fu(e);return{returns:r,hidden:e.some(n=>GO(n,r,t.reach))}}s(qO,"findReturns");function u_(e,{open:t,raise:r,
lower:n},{script:a,taken:o,layout:i}){let u=r!==void 0&&On(e)?[r]:t,{predicateSpan:p}=e;if(!(p!==void 0&&o.some(({span:_})=>_.start<e.body.span.start)))return{edits:[
i.atStart(e.body,u)],moves:!1};let l=du(p,a,n,i);return"reason"in l?l:{edits:[...l.edits,i.atStart(e.body,[...u,l.statement])],moves:!0}}s(u_,"openingEdits");function DO({
statements:e}){let t=e.at(-1);return t!==void 0&&(Fc(t)||t.kind==="jump"&&t.keyword==="return")}s(DO,"endsByLeaving");var gu="A predicate that takes a lock move\
s behind the guard, so an event that it would leave out is skipped too where the guard is up.";function fu(e){return e.flatMap(mw)}s(fu,"waysOut");function mw(e){
switch(e.kind){case"jump":return e.keyword==="return"?[e]:[];case"block":return fu(e.statements);case"if":{let t=e.else===void 0?[]:mw(e.else);return[...fu(e.then.
statements),...t]}case"unroll":case"while":case"for-map":case"for-range":return fu(e.body.statements);case"assignment":case"let":case"expression-statement":return[]}}
s(mw,"waysOutOf");function GO(e,t,r){let n=new Set(t),a=!1;return E(e,o=>{n.has(o)||(o.kind==="jump"?a||=o.keyword==="return":(o.kind==="call"||o.kind==="identi\
fier")&&(a||=r.returnsBy(o.name)))}),a}s(GO,"returnsUnseen");var bu=class{static{s(this,"Layout")}#e;#t;#r;newline;constructor(t){this.#t=t,this.#e=t.text,this.#r=new me(t.text),this.newline=/\r\n/.test(t.text.slice(0,t.text.
indexOf(`
`)+1))?`\r
`:`
`}atStart(t,r){let n=t.span.start+1,a=this.#e.indexOf(`
`,n),o=t.statements[0]?.span.start??t.span.end-1;if(a===-1||a>=o||this.#l(a)!==void 0)return Ke(n,r.map(u=>` ${u}`).join(""));let i=this.#a(t);return Ke(a+1,r.map(
u=>i+u+this.newline).join(""))}atEnd(t,r){let n=t.span.end-1,a=[],o=t.statements.at(-1);if(o!==void 0&&this.#p(o)&&a.push(Ke(o.span.end,";")),this.#i(n)){let u=this.#r.
lineStart(this.#r.position(n).line);return[...a,Ke(u,this.#a(t)+r+this.newline)]}let i=/\s/.test(this.#e[n-1]??"")?"":" ";return[...a,Ke(n,`${i}${r} `)]}before(t,r){
let n=this.#i(t.start)?this.newline+this.#u(t.start):" ";return Ke(t.start,r+n)}remove(t){let r=/^\s*;/.exec(this.#e.slice(t.end)),n=t.end+(r?.[0].length??0),a=/^[ \t]*(\r?\n)?/.
exec(this.#e.slice(n))?.[0]??"";if(!this.#i(t.start)){let u=a.replace(/\r?\n$/,"").length;return{span:{start:t.start,end:n+u},text:""}}return{span:{start:a.endsWith(
`
`)?this.#r.lineStart(this.#r.position(t.start).line):t.start,end:n+a.length},text:""}}removeWord(t){if(this.#i(t.start))return this.remove(t);let r=/[ \t]*$/.exec(
this.#e.slice(0,t.start))?.[0].length??0,n=/^\s/.test(this.#e.slice(t.end));return{span:{start:t.start-r,end:t.end},text:n?"":" "}}beforeProbes(t,r){return this.#n(
({kind:n})=>n==="probe",t,r)}beforeBodies(t,r){return this.#n(({kind:n})=>!jO.has(n),t,r)}probe(t,r){let n=r.map(a=>this.unit+a);return this.#o()?[t,"{",...n,"}"]:
[`${t} {`,...n,"}"]}above(t,r){let n=this.#s(this.#r.position(t).line);return Ke(n,`${this.#u(t)}// ${r}${this.newline}`)}commentOut(t,r){let n=this.#r.position(
t.start).line,a=this.#r.position(t.end).line,o=this.#r.lineStart(a+1);if(!(this.#i(t.start)&&/^[ \t]*\r?\n?$/.test(this.#e.slice(t.end,o))))return this.#e.slice(
t.start,t.end).includes("*/")?void 0:[Ke(t.start,`${ku(r)} /* `),Ke(t.end," */")];let u=[];for(let p=n;p<=a;p++){let c=this.#s(p),l=p===n?r.map(_=>`// ${_}${this.
newline}`).join(""):"";u.push(Ke(c,`${l}// `))}return u}#n(t,r,n){let a=this.#t.items.find(t)?.span.start??this.#e.length,o=this.#r.position(a).line;if(!this.#i(
a))return Ke(a,`${ku(r)} ${n.map(u=>u.trim()).join(" ")} `);let i=o;for(;this.#c(o-1);)o--;return o===1&&(o=i),Ke(this.#s(o),[...r.map(u=>`// ${u}`),...n,""].map(
u=>u+this.newline).join(""))}#o(){for(let t of this.#t.items){if(t.kind!=="probe")continue;let{start:r,end:n}=t.body.span;if(this.#e.slice(r,n).includes(`
`))return this.#i(r)}return!0}afterAll(t){let r=this.#e.length,n=this.#e.endsWith(`
`)?this.newline:this.newline+this.newline;return Ke(r,n+t.map(a=>a+this.newline).join(""))}get unit(){let t=/^([ \t]+)\S/m.exec(this.#e)?.[1]??"	";return t.startsWith(
"	")?"	":t}#a(t){let[r]=t.statements;return r!==void 0&&this.#i(r.span.start)?this.#u(r.span.start):this.#u(t.span.start)+this.unit}#s(t){let r=this.#r.lineStart(
t);return r===0&&this.#e.startsWith("\uFEFF")?1:r}#u(t){let r=this.#s(this.#r.position(t).line);return/^[ \t]*/.exec(this.#e.slice(r,t))?.[0]??""}#i(t){let r=this.#r.
lineStart(this.#r.position(t).line);return this.#e.slice(r,t).trim()===""}#c(t){let r=this.#r.lineStart(t),n=this.#r.lineStart(t+1),a=r+(/^[ \t]*/.exec(this.#e.
slice(r,n))?.[0].length??0),o=this.#l(a);return o!==void 0&&o.kind!=="shebang"&&this.#e.slice(o.span.end,n).trim()===""}#l(t){let{comments:r}=this.#t,n=0,a=r.length;
for(;n<a;){let i=n+a>>1;(r[i]?.span.end??0)<=t?n=i+1:a=i}let o=r[n];return o!==void 0&&o.span.start<=t?o:void 0}#p({kind:t,span:r}){if(p_.has(t))return!1;let n=r.
end;for(;;){let a=this.#l(n);if(a!==void 0)n=a.span.end;else if(/\s/.test(this.#e[n]??""))n++;else break}return this.#e[n]!==";"}};function ku(e){return`/* ${e.
join(" ")} */`}s(ku,"blockComment");var jO=new Set(["preprocessor","c-definition","config","import"]),p_=new Set(["block","if","unroll","while","for-map","for-r\
ange"]);function Ke(e,t){return{span:{start:e,end:e},text:t}}s(Ke,"insert");var yu=16,c_=yu*yu,BO=["cpu","ncpus","sum","clear"],gw={kind:"guard",what:"a guard in the script",propose:KO};function KO({judgement:e,cause:t,targets:r,layout:n,
options:a}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.world==="copies"?__:d_};let o=r.filter(el);if(o.length===0)return{reason:`it needs bpftra\
ce ${Pe.bpftrace} and Linux ${Pe.kernel}: before, the flag would be a locked update itself`};let{model:i}=e;if(i.maxMapKeys!==void 0&&i.maxMapKeys<c_)return{reason:`\
max_map_keys leaves no room for an entry for each of ${c_} CPUs`};let u=BO.find(y=>ea(i,y));if(u!==void 0)return{reason:`the script gives ${u} another meaning`};
let p=hu(e,el);if("reason"in p)return p;let[c]=p.guarded;if(c?.guard?.imported)return{reason:"its other probes have the guard of the guard file"};let l=c?.guard?.
map,_=UO(i,l),d=l===void 0&&a.countMissed!==!1?_.missed:void 0,h={open:[`if (${_.guard}[cpu] > 0) { ${d===void 0?"":`${d} = sum(1); `}return; }`,`${_.guard}[cpu\
] = sum(1);`],raise:`${_.guard}[cpu] = sum(1);`,lower:`${_.guard}[cpu] = sum(-1);`},m=mu(p.probes,h,e,n);if("reason"in m)return m;let{edits:b,moves:g}=m;if(l===
void 0){let y=zO(e,{..._,missed:d},n,o);if("reason"in y)return y;b.push(y,...WO(e,_.guard,n))}let k=d===void 0?"Skipped events are not counted":`Skipped events \
are counted in ${d}`;return{loss:"more-events",title:`Guard the probes with a per-CPU flag, ${_.guard}`,cost:`${l_} ${k}; each event costs 100 to 150 ns more (m\
easured on 2 CPUs, it grows with the number of CPUs).${g?` ${gu}`:""}`,price:`Events inside one of them are skipped, ${d===void 0?"not counted":`counted in ${d}`}\
; each event costs 100 to 150 ns more.`,safe:!0,edits:b}}s(KO,"proposeGuard");var l_="An event that fires while one of the guarded probes runs on its CPU is ski\
pped.",__="a guard protects only one copy of the script",d_="a guard in this script cannot see the other program";function UO(e,t){let r=t??po(e,"@guard",["","_\
missed"]);return{guard:r,missed:`${r}_missed`,counter:po(e,"$guard_cpu",[""])}}s(UO,"guardNames");function zO(e,t,r,n){let{model:a,lowered:o}=e,i=o.filter(_=>_.
refusals.length===0).map(_=>_.target),u=[...n,...i].every(_=>!Zt(_.bpftrace,Ce["for-range"])),p=m_(t,u),c=h_(t,u),l=f_(a);return l==="unusable"?{reason:"the scr\
ipt has a BEGIN that is not a plain one, so the guard cannot be seeded"}:l!==void 0?r.atStart(l.body,[ku(c),...p]):r.beforeProbes(c,r.probe("BEGIN",p))}s(zO,"se\
edEdit");function f_(e){let t=e.script.items.filter(n=>n.kind==="probe"&&n.attachPoints.some(a=>fe(a.provider)?.provider.name==="begin"));if(t.length===0)return;
let r=t.find(n=>n.kind==="probe"&&n.attachPoints.length===1&&n.predicate===void 0);return r?.kind==="probe"?r:"unusable"}s(f_,"findBegin");function h_({guard:e,
missed:t},r){let n=r?"":`, on up to ${c_} CPUs`;return[`${e} keeps these probes from running inside each other${n}.`,...t===void 0?[]:[`${t} counts the events t\
hat it skips.`]]}s(h_,"seedComment");function m_({guard:e,missed:t,counter:r},n){let a=t===void 0?[]:[`${t} = sum(0);`];return n?[`for (${r} : 0..ncpus) { ${e}[\
(uint64)${r}] = sum(0); }`,...a]:[`${r} = (uint64)0;`,`unroll(${yu}) { unroll(${yu}) { ${e}[${r}] = sum(0); ${r}++; } }`,...a]}s(m_,"seedStatements");function WO({
model:e},t,r){let n=e.probes.find(({phase:o,probe:i})=>o==="end"&&i.predicate===void 0&&ht(e,i.span)===void 0)?.probe;return n!==void 0?[r.atStart(n.body,[`clea\
r(${t});`])]:e.probes.some(({probe:o})=>o.attachPoints.some(i=>fe(i.provider)?.provider.name==="end"))?[]:[r.afterAll(r.probe("END",[`clear(${t});`]))]}s(WO,"hi\
deEdits");var bw={kind:"guard",what:"the guard file",propose:VO};function VO({judgement:e,cause:t,targets:r,layout:n}){if(t===void 0)return;if(t.world!=="closed")return{reason:t.
world==="copies"?__:d_};if(!r.some(tl))return{reason:`only bpftrace ${Bi.bpftrace} and later import files`};let{model:a}=e,o=hu(e,tl);if("reason"in o)return o;if(o.
guarded.some(({guard:f})=>f?.imported===!1))return{reason:"its other probes have a guard of their own"};let i=a.guards.file??Ub,u=[i.enter,i.raise??i.enter,i.leave].
find(f=>ea(a,f));if(u!==void 0)return{reason:`the script defines ${u} itself`};let p=a.script.items.flatMap(f=>f.kind==="import"?[f.path]:[]);if(a.guards.file===
void 0&&p.some(f=>f.split("/").at(-1)===qn))return{reason:`it imports another ${qn}`};if(o.probes.some(({body:f})=>JO(f,a.script.text)))return{reason:`a probe s\
tarts with an operator, which bpftrace ${jb.seen} would take for one between the test and it`};let c=mu(o.probes,g_(i),e,n);if("reason"in c)return c;let{edits:l,
moves:_}=c;if(a.guards.file===void 0){let f=["The guard of this file keeps these probes from running inside each other."],h=n.beforeBodies(f,[`import "${qn}";`]),
m={path:qn,span:{start:0,end:0},text:i.text};l.unshift(m,h)}return{loss:"some-events",title:`Guard the probes with the flag of a guard file (${a.guards.file===void 0?
`put ${qn} next to the script and import it`:"as its other probes have it"})`,cost:`${l_} Skipped events are not counted; each event costs 3 to 10 ns more (meas\
ured on 2 CPUs).${_?` ${gu}`:""}`,price:"Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.",safe:!0,edits:l,guardFile:i}}s(VO,
"proposeImport");function g_({enter:e,raise:t,leave:r}){return{open:[`if (${e}() == 0) { return; }`],...t===void 0?{}:{raise:`${t}();`},lower:`${r}();`}}s(g_,"i\
mportedWords");function JO({statements:[e]},t){return e!==void 0&&/[-+*&]/.test(t[e.span.start]??"")}s(JO,"joinsTest");var YO="Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.",kw={kind:"leave-out",what:"leaving the probe out",propose:s(
e=>e.cause&&e.cause.probes.size<=2?ww(e,[e.cause.inner.probe]):void 0,"propose")},yw={kind:"leave-out",what:"leaving its probes out",propose:s(e=>e.cause&&e.cause.
probes.size>1?ww(e,[...e.cause.probes]):void 0,"propose")};function ww({judgement:e,layout:t},r){let{model:n}=e;if(r.some(({span:u})=>ht(n,u)!==void 0))return{reason:"\
a probe is in an imported file"};if(!n.probes.some(({phase:u,probe:p})=>u==="attached"&&!r.includes(p)))return{reason:"nothing would be left of the script"};let a=XO(
e,r);if(a!==void 0)return{reason:`nothing else would set ${a}, which other probes read`};let o=r.map(({span:u})=>t.commentOut(u,[YO]));return o.includes(void 0)?
{reason:"a comment inside the probe ends what would be commented out"}:{loss:"the-probe",title:`Leave ${r.map(({attachPoints:u})=>u[0]?.text??"").join(", ")} ou\
t: ${r.length===1?"its block becomes a comment":"their blocks become comments"}`,cost:`What ${r.length===1?"this probe measures":"these probes measure"} is no l\
onger measured.`,safe:!1,edits:o.flatMap(u=>u??[]),removes:r}}s(ww,"propose");function XO({model:e},t){let r=new Set,n=new Set,a=s(u=>{u.kind==="map"&&r.add(u.name);
let p=u.kind==="assignment"?u.target:u.kind==="update"?u.operand:void 0;p?.kind==="map"&&n.add(p.name),u.kind==="map-declaration"&&n.add(u.map)},"look"),o=new Set(
t);for(let u of e.script.items)o.has(u)||E(u,a);let i=new Set;for(let u of t)E(u,p=>{p.kind==="map"&&i.add(p.name)});return[...i].find(u=>r.has(u)&&!n.has(u))}s(
XO,"mapLeftUndefined");var ZO=["print","clear","zero"];function vw(e){return v(QO,e,()=>eI(e))}s(vw,"countersOf");var QO=new WeakMap;function eI({script:e,imported:t,probes:r}){let n=new Map,
a=new Set,o=new Set(r.filter(({phase:u})=>u==="begin").map(({probe:u})=>u));for(let u of t)for(let p of u.script.items)E(p,c=>tI(c,a));for(let u of e.items){let p=new Set;
E(u,c=>{if(c.kind==="expression-statement"||c.kind==="assignment"){let l=rI(c,e.text,o.has(u));if(l!==void 0&&u.kind==="probe"&&(p.add(l.target),Z(n,l.target.name,
l)),c.kind==="expression-statement"&&c.expression.kind==="call"){let{name:_,arguments:d}=c.expression;ZO.includes(_)&&d[0]?.kind==="map"&&d[0].keys===void 0&&p.
add(d[0])}}c.kind==="map"&&!p.has(c)&&a.add(c.name),c.kind==="map-declaration"&&a.add(c.map)})}let i=new Map;for(let[u,p]of n){let c=p.map(({target:l})=>nI(l,e.
text));a.has(u)||c.some(l=>l===void 0)||i.set(u,{map:u,changes:p,keys:new Set(c.flatMap(l=>l??[]))})}return i}s(eI,"findCounters");function tI(e,t){e.kind==="ma\
p"&&t.add(e.name),e.kind==="map-declaration"&&t.add(e.map)}s(tI,"noteName");function rI(e,t,r){let{span:n}=e;if(e.kind==="expression-statement"){let{expression:p}=e;
if(p.kind!=="update"||p.operand.kind!=="map")return;let c=p.operator==="++"?void 0:"-1";return{span:n,target:p.operand,added:c,is:"plain"}}if(e.kind!=="assignme\
nt"||e.target.kind!=="map")return;let{target:a,value:o,operator:i}=e;if(i==="+=")return{span:n,target:a,added:b_(o,t),is:"plain"};if(i!=="=")return;if(o.kind===
"call"&&o.name==="count")return{span:n,target:a,added:void 0,is:"count"};let[u]=o.kind==="call"&&o.name==="sum"?o.arguments:[];return u!==void 0?{span:n,target:a,
added:b_(u,t),is:"sum"}:r&&ae(o)===0?{span:n,target:a,added:"0",is:"set-to-zero"}:void 0}s(rI,"changeOf");function b_({span:e},t){return t.slice(e.start,e.end)}
s(b_,"sliceOf");function nI({keys:e},t){return e===void 0?"":e.every(({kind:n})=>n==="integer"||n==="string")?e.map(n=>b_(n,t)).join(", "):void 0}s(nI,"literalK\
ey");var xw={kind:"lock-free",what:"count() in place of ++",propose:s(e=>Nw(e,"count"),"propose")},Sw={kind:"lock-free",what:"sum() on entries that BEGIN makes",propose:s(
e=>Nw(e,"sum"),"propose")};function Nw({judgement:e,cause:t,layout:r,many:n,targets:a},o){if(t===void 0)return;let{model:i,lowered:u}=e;if(ea(i,o))return{reason:`\
the script gives ${o} another meaning`};if(o==="count"&&!a.some(b=>Fo("scalar-count",b.bpftrace)==="percpu_array"))return{reason:"count() is in a hash map there\
, and its first event takes a lock"};let p=vw(i),c=new Set;for(let{probe:b,operations:g}of p.size===0?[]:Ln(u))if(n||t.probes.has(b))for(let{locks:k}of g)for(let{
map:y}of k)y!==void 0&&c.add(y);let l=[...c].flatMap(b=>p.get(b)??[]),_=o==="sum"?l:l.filter(aI);if(_.length===0)return{reason:"no map with known entries is onl\
y counted up and printed, so none can become an aggregation"};let d=[],f=[],h=f_(i);for(let b of _){for(let g of b.changes)d.push(...oI(g,o,i.script.text));o===
"sum"&&f.push(...sI(b))}if(o==="sum"){if(h==="unusable")return{reason:"the script has a BEGIN that is not a plain one, so nothing can be seeded"};let b=["These \
entries are there before the first event, so that no change of them takes a lock."];d.push(h===void 0?r.beforeProbes(b,r.probe("BEGIN",f)):r.atStart(h.body,f))}
let m=_.map(({map:b})=>b).join(", ");return{loss:"nothing",title:o==="count"?`Count with count() in ${m}: each CPU has a counter of its own, which takes no lock`:
`Add with sum() in ${m} to entries that BEGIN makes: each CPU adds in place, which takes no lock`,cost:"Nothing is lost: the counts of all CPUs are added up whe\
n the map is printed.",safe:!0,edits:d}}s(Nw,"propose");function aI({changes:e,keys:t}){return[...t].every(r=>r==="")&&e.every(({added:r})=>r===void 0)}s(aI,"is\
Count");function oI({span:e,target:t,added:r,is:n},a,o){if(n===a)return[];let i=o.slice(t.span.start,t.span.end);return[{span:e,text:`${i} = ${a==="count"?"coun\
t()":`sum(${r??1})`}`}]}s(oI,"rewritten");function sI({map:e,keys:t}){return[...t].map(r=>`${e}${r===""?"":`[${r}]`} = sum(0);`)}s(sI,"seedsOf");var k_=["nothing","some-events","more-events","other-events","the-probe","the-warning"];function Tw(e,t){let r=s(({fix:o})=>t.filter(i=>o.targets.includes(i)).length,"helped"),n=s(o=>+(r(o)<t.length),"leaves"),a=s(({fix:o})=>t.filter(i=>o.targets.includes(
i)&&o.copies?.includes(i)!==!0).length,"cured");return[...e].sort((o,i)=>Number(i.fix.safe)-Number(o.fix.safe)||Ew.indexOf(o.fix.kind)-Ew.indexOf(i.fix.kind)||Rw(
o.fix)-Rw(i.fix)||n(o)-n(i)||a(i)-a(o)||r(i)-r(o)||Aw(o.fix)-Aw(i.fix)||i.fix.targets.length-o.fix.targets.length||k_.indexOf(o.loss)-k_.indexOf(i.loss)).map(({
fix:o})=>o)}s(Tw,"ranked");var Ew=["leave-out","suppress"];function Rw({stops:e=[]}){return e.some(({hung:t})=>!t)?1:0}s(Rw,"broken");function Aw({stops:e=[]}){
return e.length}s(Aw,"stopped");function wu({map:e,attempt:t,imported:r},n){if(r!==void 0)return`${r.file.leave}();`;let a=t?.raise.form==="sum"?void 0:t?.balance.lowered[0]?.span;return a===void 0?
`${e}[cpu] = sum(-1);`:`${n.slice(a.start,a.end)};`}s(wu,"loweringOf");function co(e,t,r){let n=[];for(let a of e)switch(a.kind){case"leaves":n.push(r.before(a.
span,t));break;case"ends":n.push(...r.atEnd(a.block,t));break;case"hidden":return{reason:"a probe returns inside a larger expression or a macro, where the guard\
 cannot be lowered"}}return n}s(co,"lowerAt");function Mw(e,{model:t},r){let{probe:n,span:a,others:o}=e,{script:i}=t,{block:u,opening:p,lower:c}=iI(e,i),l=[a,...o],_=[],d=[],{predicateSpan:f}=n;if(f!==void 0&&
l.some(R=>y_(R,f))){let R=uI(e,f,{script:i,lower:c,layout:r});if("reason"in R)return R;_.push(...R.edits),d.push(R.statement)}let h=u.statements.findIndex(R=>l.
some(I=>y_(I,R.span))),[m]=p.map(R=>u.statements.indexOf(R)),b=p.at(-1);if(m===void 0||b===void 0)return{reason:"the guard is not raised by a statement of its o\
wn"};if(!l.some(R=>R.start>=n.body.span.start)){let R=u.statements[u.statements.indexOf(b)+1];return R===void 0?{reason:"nothing runs while the guard is up"}:[..._,
...d.map(I=>r.before(R.span,I))]}let k=u.statements[h];if(k===void 0||h>=m)return{reason:"what takes a lock stands around the guard, and not before it"};let y=u.
statements.slice(h,m);if(cI(p,y))return{reason:"the test of the guard needs what takes a lock before it"};let{leaks:S}=pr(()=>{},{...u,statements:y,span:u.span},
0,t.guards.reach),O=co(S.filter(({kind:R})=>R!=="ends"),c,r);if("reason"in O)return O;let X=[...p.map(R=>Iw(R,i)),...d];return[..._,...X.map(R=>r.before(k.span,
R)),...O,...p.map(R=>r.remove(R.span))]}s(Mw,"raiseFirst");function Ow({attempt:e,probe:t},{model:{script:r}},n){let{statements:a}=t.body,o=e&&a.findIndex(p=>p.
kind==="if"&&p.then===e.block),i=e?.block.statements.at(-1)?.span;return e===void 0||o===void 0||o<0||i===void 0?{reason:"what runs after the guard is lowered c\
annot be put before that"}:e.balance.lowered.some(({span:p})=>p.start===i.start)?a.slice(o+1).flatMap(p=>[n.before(i,Iw(p,r)),n.remove(p.span)]):{reason:"the gu\
ard is not lowered at the end of its block"}}s(Ow,"lowerLast");function iI(e,{text:t}){let{attempt:r,imported:n,probe:a}=e,o=r?.block??a.body,i=r?.raise.span??n?.
attempt?.raise,u=o.statements.filter(({span:c})=>c.start===i?.start),p=r?.early===void 0?u:[r.early,...u];return{block:o,opening:p,lower:wu(e,t)}}s(iI,"partsOf");
function uI({probe:{predicate:e},attempt:t},r,{script:n,lower:a,layout:o}){let i=t?.test;if(e===void 0||i===void 0||!y_(i.span,r))return du(r,n,a,o);if(i_(n,r))
return{reason:"a predicate that takes a lock has a comment in it"};let u=s(({start:d,end:f})=>n.text.slice(d,f),"textOf"),p=Fa(e).filter(d=>d.span.start!==i.span.
start),c={span:r,text:`/${u(i.span)}/`},l=s(d=>p.length===1||pI.has(d),"single"),_=p.map(d=>l(d.kind)?u(d.span):`(${u(d.span)})`);return{edits:[c],statement:s_(
_.join(" && "),a)}}s(uI,"predicateOf");var pI=new Set(["identifier","map","call","integer","boolean","unary"]);function Iw({kind:e,span:t},{text:r}){let n=r.slice(
t.start,t.end);return p_.has(e)?n:`${n};`}s(Iw,"wordsOf");function cI(e,t){let r=new Set;for(let a of t)E(a,o=>{o.kind==="variable"&&r.add(o.name)});let n=!1;for(let a of e)
E(a,o=>{o.kind==="variable"&&(n||=r.has(o.name))});return n}s(cI,"needs");function y_(e,t){return e.start>=t.start&&e.end<=t.end}s(y_,"lies");var Lw={kind:"guard",what:"completing the guard of the script",propose:lI};function lI({judgement:e,finding:t,cause:r,layout:n}){return t.rule==="guard-incomple\
te"?_I(t,e,n):r?.world==="closed"?dI(e,n):void 0}s(lI,"proposeRepair");function _I({span:e,what:t},r,n){let a=Jr(r).find(i=>i.span.start===e.start&&t.includes(i.
map));if(a===void 0)return;let o=Hw(a,r,n);return"reason"in o?o:{...Cw(fI(a)),edits:o}}s(_I,"repairOfFinding");function dI(e,t){let r=Jr(e);if(r.length===0)return;
let n=new Map,a=new Set;for(let i of r){let u=i.problem==="plain-map"||i.problem==="not-per-cpu";if(u&&a.has(i.map))continue;u&&a.add(i.map);let p=Hw(i,e,t);if("\
reason"in p)return p;for(let c of p)n.set(`${c.span.start} ${c.span.end} ${c.text}`,c)}let o=[...new Set(r.map(({map:i})=>i))].join(", ");return{...Cw(`Complete\
 the guard ${o}, which the script has already`),edits:[...n.values()]}}s(dI,"completeAll");function Cw(e){return{loss:"nothing",title:e,cost:"Events that fire w\
hile the guard is up on their CPU are skipped: that is what a guard does.",safe:!0}}s(Cw,"guardCandidate");function fI({problem:e,map:t}){switch(e){case"not-per\
-cpu":return`Keep the guard ${t} for each CPU, as a sum that is changed in place`;case"plain-map":return`Keep the guard ${t} as a sum, which is changed in place\
 without a lock`;case"wrong-test":return`Test the guard ${t} for a number above zero`;case"raised-before-test":return`Test the guard ${t} before it is raised`;case"\
leaks":return`Lower the guard ${t} on every way out`;case"lowered-early":return`Lower the guard ${t} where the probe leaves`;case"unseeded":return`Make the entr\
ies of the guard ${t} in BEGIN`;case"removed":return`Leave the entries of the guard ${t} alone while probes are attached`;case"missing":return`Guard this probe \
by ${t} too`;case"runs-before":return`Raise the guard ${t} before anything takes a lock`;case"runs-while-up":case"runs-after":return`Take no lock outside the gu\
ard ${t}`;case"lowered-before-exit":return`Leave the guard ${t} up at exit()`;case"changed-otherwise":return`Change the guard ${t} by sum(1) and sum(-1) only`}}
s(fI,"titleOf");function Hw(e,t,r){let{script:n}=t.model;if(e.probe.span.end>n.text.length)return{reason:"the guard is in an imported file"};let{attempt:a,map:o}=e;
switch(e.problem){case"not-per-cpu":case"plain-map":return gI(o,t,r);case"wrong-test":return a===void 0?[]:$w(a);case"raised-before-test":return a?.early===void 0?
[]:mI(a.early,a.raise.span,n.text,r);case"leaks":case"lowered-early":return hI(e,n.text,r);case"unseeded":return Fw(o,t,r);case"removed":return bI(e,r);case"run\
s-before":return Mw(e,t,r);case"runs-while-up":return{reason:`what the probe does where it finds ${o} up takes a lock, and cannot be guarded`};case"runs-after":
return Ow(e,t,r);case"lowered-before-exit":return[e.span,...e.others].map(i=>r.remove(i));case"missing":return yI(e,t,r);case"changed-otherwise":return{reason:`\
it is not clear what the other change of ${o} is for`}}}s(Hw,"repairOf");function hI(e,t,r){let{attempt:n,imported:a}=e,o=n?.balance??a?.attempt?.balance;if(o===
void 0)return[];let i=co(o.leaks,wu(e,t),r);return"reason"in i?i:[...o.early.map(({span:u})=>r.remove(u)),...i]}s(hI,"balanced");function $w({test:e,map:t}){return e===
void 0?[]:[{span:e.span,text:`${t}[cpu] ${e.passes==="up"?">":"<="} 0`}]}s($w,"testEdits");function mI(e,t,r,n){return[n.before(t,r.slice(e.span.start,e.span.end)),
n.remove(e.span)]}s(mI,"swap");function gI(e,t,r){let{model:n}=t,a=[],o=new Set;for(let{attempt:u}of n.probes){if(u?.map!==e||!Qa(u,n))continue;if(u.strays.length>
0)return{reason:`${e} is changed in another way too`};let{test:p,raise:c,balance:l}=u;a.push(...$w(u));for(let{span:d,to:f}of[c,...l.lowered,...l.early])a.push(
{span:d,text:`${e}[cpu] = sum(${f==="up"?1:-1})`});let _=p===void 0?[]:[p];for(let{access:d}of[..._,c,...l.lowered,...l.early])o.add(d.nameSpan.start)}for(let{probe:u,
phase:p}of n.probes){if(p==="end")continue;let c=!1;if(E(u,l=>{if(p==="begin"&&l.kind==="assignment"&&l.target.kind==="map"&&l.target.name===e){o.add(l.target.nameSpan.
start);let{target:_,value:d}=l,f=d.kind==="call"&&d.name==="sum"?d.arguments[0]:void 0;if(f!==void 0&&_.keys?.length===1)return;ae(f??d)===0?a.push(r.remove(l.span)):
c=!0}l.kind==="map"&&l.name===e&&l.keys!==void 0&&(c||=!o.has(l.nameSpan.start))}),c)return{reason:`${e} is used in another way too`}}let i=n.seeds.everPerCpu(e)?
[]:Fw(e,t,r);return"reason"in i?i:[...a,...i]}s(gI,"convert");function Fw(e,{model:t,lowered:r},n){let o=r.filter(({refusals:_})=>_.length===0).every(({target:_})=>!Zt(
_.bpftrace,Ce["for-range"])),i={guard:e,missed:void 0,counter:po(t,"$guard_cpu",[""])},u=m_(i,o),p=t.script.items.flatMap(_=>_.kind==="probe"&&_.attachPoints.some(
d=>fe(d.provider)?.provider.name==="begin")?[_]:[]),[c]=p;if(c!==void 0)return p.length>1||c.attachPoints.length>1||c.predicate!==void 0?{reason:"the script has\
 a BEGIN that is not a plain one, so the guard cannot be seeded"}:[n.atStart(c.body,u)];let l=["BEGIN","{",...u.map(_=>n.unit+_),"}"];return[n.beforeProbes(h_(i,
o),l)]}s(Fw,"seed");function bI({attempt:e,map:t,probe:r,span:n},a){if(e!==void 0)return[{span:n,text:`${t}[cpu] = sum(-1)`}];let o=[];E(r.body,u=>{u.kind==="ex\
pression-statement"&&u.expression.kind==="call"&&kI(u.expression.name)&&u.span.start===n.start&&u.span.end===n.end&&o.push(u)});let[i]=o;return i===void 0?{reason:"\
the guard is removed inside a macro or a larger expression"}:[a.remove(i.span)]}s(bI,"keepEntries");function kI(e){return e==="clear"||e==="zero"||e==="delete"}
s(kI,"isRemoval");function yI({map:e,probe:t,imported:r},n,a){let{model:o}=n;if(r!==void 0){let{file:f}=r;return Pw(t,{words:g_(f),lowers:Dc(f)},n,a)}let{text:i}=o.
script,u=o.probes.flatMap(({attempt:f})=>f?.map===e&&f.test!==void 0&&Qa(f,o)&&f.raise.form==="sum"?[f]:[]),p=u.find(({early:f})=>f!==void 0)??u[0];if(p===void 0)
return{reason:`the guard ${e} of the other probes is incomplete`};if(t.body.statements.some(f=>qa(f)?.access.name===e))return{reason:`the probe already changes ${e}\
, but not as a guard`};let l=[...(p.early?.then.statements.filter(wI)??[]).map(({span:f})=>`${i.slice(f.start,f.end)};`),"return;"].join(" "),_=`${e}[cpu] = sum\
(1);`,d={open:[`if (${e}[cpu] > 0) { ${l} }`,_],raise:_,lower:`${e}[cpu] = sum(-1);`};return Pw(t,{words:d,lowers:Ri(e)},n,a)}s(yI,"guardProbe");function Pw(e,{
words:t,lowers:r},{model:n,lowered:a},o){let i=a.flatMap(({refusals:_,programs:d})=>_.length===0?d:[]),u=eo(i).get(e)??[],p=u_(e,t,{script:n.script,taken:u,layout:o});
if("reason"in p)return p;let{leaks:c}=pr(r,e.body,0,n.guards.reach),l=co(c,t.lower,o);return"reason"in l?l:[...p.edits,...l]}s(Pw,"guarded");function wI(e){if(e.
kind!=="assignment"||e.target.kind!=="map"||e.value.kind!=="call")return!1;let{keys:t}=e.target;return(e.value.name==="count"||e.value.name==="sum")&&t===void 0}
s(wI,"isCount");var w_="REASON: say here why this is safe",vu={kind:"suppress",what:"an ignore comment",propose:vI};function vI({judgement:e,finding:t,layout:r}){if(!Xn(t.rule))
return;let n=Yr(t.rule,w_,oo(e.suppressions));return n!==void 0?{reason:n.replace(/\.$/,"")}:{loss:"the-warning",title:`Ignore it with a comment that says why: \
// bpftrace-guard: ignore[${t.rule}] reason`,cost:"Nothing changes, except that it is no longer reported.",safe:!1,edits:[r.above(t.span.start,`bpftrace-guard: \
ignore[${t.rule}] ${w_}`)],hides:!0}}s(vI,"proposeSuppression");var x_=[Lw,Sw,xw,bw,gw,fw,kw,yw,vu],xI=["guard","group","lock-free"],SI=4,NI=1e6,EI=2e3;function N_(e,t,r={}){let{script:n,imported:a}=t.model;if([n,...a.map(d=>d.
script)].some(({errors:d})=>d.length>0))return e.map(()=>({fixes:[],tried:[]}));let o=new bu(n),i=new lu(t),u=e.filter(({cause:d})=>d!==void 0).length>SI,p=e.map(
d=>new S_(RI(d,t,{layout:o,options:r,many:u}),i)),c=r.longScripts!==!0&&iw(n.text),l=c?0:Math.max(1,Math.floor(NI/n.text.length)),_=p.slice(0,l);for(let d of p.
slice(l))d.leave(c?n_:_u);for(let d of p.slice(l,EI))d.try(vu);for(let d of x_)for(let f of _)f.try(d);for(let d of x_)for(let f of _)f.tryForRest(d);return p.map(
d=>d.proposal())}s(N_,"proposeFixes");function RI({finding:e,cause:t},r,n){let a=r.lowered.filter((o,i)=>Xr(t?.outcomes[i]?.verdict)).map(o=>o.target);return{...n,
judgement:r,finding:e,targets:a,...t===void 0?{}:{cause:t}}}s(RI,"requestFor");var S_=class{static{s(this,"Answer")}#e;#t;#r=[];#n=[];constructor(t,r){this.#e=t,
this.#t=r}try(t){let{kind:r}=t;if(r==="leave-out"&&this.#r.some(({fix:a})=>a.kind===r))return;let n=this.#a(t,this.#e);n!==void 0&&("reason"in n?this.#n.push({rewriter:t,
why:n.reason}):this.#r.push(n))}tryForRest(t){let{judgement:r,cause:n,targets:a}=this.#e,o=new Set(v_(this.#e).filter(c=>!this.#o(c)));if(n===void 0||!xI.includes(
t.kind)||o.size===0||o.size===a.length)return;let i={...this.#e,judgement:TI(r,o),cause:{...n,outcomes:n.outcomes.filter(({target:c})=>o.has(c))},targets:a.filter(
({name:c})=>o.has(c))},u=this.#a(t,i);if(u===void 0||"reason"in u||this.#r.some(({fix:c})=>MI(c,u.fix)))return;this.#r.push(u);let p=this.#n.findIndex(c=>c.rewriter===
t);p!==-1&&this.#n.splice(p,1)}leave({reason:t}){if(this.#e.cause!==void 0)for(let r of x_)r!==vu&&this.#n.push({rewriter:r,why:t})}proposal(){return{fixes:Tw(this.#r,
v_(this.#e)),tried:OI(this.#n)}}#o(t){return this.#r.some(({fix:r})=>r.safe&&r.targets.includes(t))}#a({kind:t,propose:r},n){let a=r(n);if(a===void 0||"reason"in
a)return a;let{finding:o,cause:i,judgement:u}=this.#e,p=this.#t.prove(a,o,i);if("reason"in p)return p;let{edits:c,targets:l,stops:_,copies:d}=p,f=_.filter(({hung:b})=>!b),
h=v_(this.#e).filter(b=>l.includes(b)).length;if(i!==void 0&&h===0&&f.length>0)return{reason:`bpftrace would not start the result where the script runs now, ${uo(
f)}`};let m={kind:t,title:a.title,cost:tw(d.length===0?a.cost:`${a.cost} ${AI}`,_),price:a.price??a.cost,safe:a.safe&&(f.length===0||!u.configured&&h>f.length),
targets:l,..._.length===0?{}:{stops:_},...d.length===0?{}:{copies:d},edits:c};return{loss:a.loss,fix:m}}},AI="The guard protects only one copy of the script: tw\
o that run at the same time can still hang the machine, so a warning of lock-path-probe stays.";function v_({judgement:e,cause:t}){return e.lowered.flatMap(({target:r},n)=>t?.
outcomes[n]?.verdict==="hang"?[r.name]:[])}s(v_,"hanging");function TI(e,t){let r=e.lowered.map(({target:a})=>t.has(a.name)),n=s(a=>a.filter((o,i)=>r[i]),"some");
return{...e,lowered:n(e.lowered),causes:e.causes.map(a=>({...a,outcomes:n(a.outcomes)})),neighbours:e.neighbours.map(a=>({...a,lowered:n(a.lowered)}))}}s(TI,"fo\
rTargets");function MI(e,t){return JSON.stringify(e.edits)===JSON.stringify(t.edits)}s(MI,"sameEdits");function OI(e){let t=[];for(let{rewriter:r,why:n}of e){let{
kind:a,what:o}=r,i=t.at(-1);i?.kind===a&&i.why===n?t[t.length-1]={kind:a,what:`${i.what}, ${o}`,why:n}:t.push({kind:a,what:o,why:n})}return t}s(OI,"tell");var II={start:0,end:0};function PI(e,t,r){let n=N_(e,t,r),a=e.flatMap(({finding:o,own:i},u)=>i===void 0||n[u]?.fixes.some(({safe:p})=>p)?[]:[{finding:o,cause:i,index:u}]);for(let[o,i]of N_(
a,t,r).entries()){let u=a[o]?.index;if(u===void 0||!i.fixes.some(({safe:c})=>c))continue;let p=i.fixes.map(c=>c.kind==="suppress"?c:{...c,partly:!0});n[u]={...i,
fixes:p}}return n}s(PI,"proposalsFor");function LI(e,t,r,n=[]){let a=r.parse(e,t),{files:o,guardFile:i,gaps:u}=Ky(a,e,r);return Ii(a,o,i,[...u,...n])}s(LI,"read\
Script");var lo=class{static{s(this,"Analyser")}#e;#t;#r=new Map;#n=0;constructor(t,r={library:new Qn,groups:[]}){this.#e=t,this.#t=r}get length(){return this.#n}analyse(t,r){
let{targets:n,configured:a,rules:o={},suppressions:i={}}=this.#e,{neighbours:u,gaps:p}=this.#a(t),c=this.#o(t,r,p),l=Jt(c,n,{configured:a,suppressions:i,neighbours:u}),
_=[];for(let S of Zn)_.push(...S.check(l,_).map(O=>Pi(O,c,t)));let{told:d,ignored:f}=Bl(_,c.script,i),h=d.flatMap(S=>Li(S,o[S.rule])).sort((S,O)=>S.span.start-O.
span.start||Te.indexOf(S.severity)-Te.indexOf(O.severity)),m=Db(h,l.causes),b=PI(m,l,this.#e.rewrites),g=m.map(({finding:S,others:O},X)=>{let R=b[X]??{fixes:[],
tried:[]},{fixes:I,tried:ge}=R,{advice:Xt,...Au}=S;return{...Au,...Xt===void 0?{}:{todo:pw(Xt,R)},fixes:I,...O.length===0?{}:{others:O},...ge.length===0?{}:{tried:ge}}}),
k=this.#i(g),y=l.lowered.filter(({refusals:S})=>S.length>0).map(({target:S})=>S.name);return{status:"analysed",path:t,text:r,findings:g,...y.length===0?{}:{unstarted:y},
...f.length===0?{}:{ignored:f},...k.size===0?{}:{others:k}}}#o(t,r,n=[]){let a=LI(t,r,this.#t.library,n);for(let o of[a.script,...a.imported.map(i=>i.script)])this.#n+=
o.text.length;return a}#a(t){let r=this.#t.groups.filter(({paths:o})=>o.includes(t)),n=new Set(r.flatMap(o=>o.missing)),a=[];for(let o of new Set(r.flatMap(({paths:i})=>i))){
if(o===t)continue;let i=this.#s(o);typeof i=="string"?n.add(i):a.push(i)}for(let{path:o,model:i}of a)for(let{message:u}of i.gaps.slice(0,1))n.add(`Not all of ${Qe(
o)}, which runs together with this script, was judged. ${u}`);return{neighbours:a,gaps:[...n].map(o=>({span:II,message:o}))}}#s(t){let r=this.#r.get(t)??this.#u(
t);return this.#r.set(t,r),r}#u(t){let r=this.#t.library.source(t)??Gd(rn),n=s(a=>`${Qe(t)}, which runs together with this script, was not read: ${a}.`,"why");if(r.
kind==="folder")return n("it is a folder; name a file");if(r.kind==="unread")return n(nn(r.message));try{let a=this.#o(t,r.text);return{path:t,model:a,lowered:this.#e.
targets.map(o=>Wi(a,o))}}catch(a){return n(`the analysis of it broke (${So(a)}); please report that with the script`)}}#i(t){let r=new Map,a=t.flatMap(({places:o=[]})=>o).
flatMap(({takes:o,fires:i,wants:u})=>[o,...i,u].flatMap(p=>p??[]));for(let{path:o}of[...t.flatMap(({related:i})=>i),...a]){let i=o===void 0?void 0:this.#t.library.
source(o);o!==void 0&&i?.kind==="text"&&r.set(o,i.text)}return r}};var qw=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function CI(e,t){let n=e.filter(a=>Sd(a,t)).flatMap($I).map(a=>({target:a,why:qI(a)}));return{members:n.flatMap(({target:a,why:o})=>o===void 0?[a]:[]),excluded:n.
flatMap(({target:a,why:o})=>o===void 0?[]:[{target:a,why:o}])}}s(CI,"populationOf");var HI=CI(at,hd);function $I(e){let t=Fu(e);return xo(e)?e.bpftrace!==t.bpftrace?
[e,t]:FI(e)&&e.paravirt?[e,xd(e)]:[e]:[t]}s($I,"asTargets");function FI(e){return Du.some(t=>t.name===e.name)}s(FI,"isSelfBuilt");function qI({arch:e,kernel:t,backports:r}){
if(r===!0)return"its kernel has back-ports";let n=Ue.filter(a=>a.arch===e);return n.length===0?"no table of its architecture":n.some(a=>C(t,a.kernel))?void 0:"i\
ts kernel is older than the tables"}s(qI,"whyExcluded");var E_=qw.map(({name:e})=>{let t=HI.members.find(r=>r.name===e);if(t===void 0)throw new Error(`the defau\
lt target ${e} is none of the machines that are judged`);return t});var DI="https://github.com/bpftrace-guard/bpftrace-guard";function Dw(e,t){return GI(`rules/${e}.md`,t)}s(Dw,"ruleAddress");function GI(e,t){return`${DI}/blob/v${t}/docs/${e}`}s(GI,"pageAddress");function _o(e){return e.filter(t=>t.status!=="skipped")}s(_o,"reportedFiles");function xu(e,{path:t}){return t===void 0?{path:e.path,text:e.text}:{path:t,text:e.others?.get(t)??""}}s(xu,"fileOfPlace");var jI=s(e=>e/2**32|0,"fromNumH"),BI=s(e=>e>>>0,"fromNumL");function Gw(e,t,r,n){let a=jI(r),o=BI(r);e.setUint32(t,n?o:a,n),e.setUint32(t+4,n?a:o,n)}s(Gw,"setU6\
4FromNum");function jw(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}s(jw,"\
isBytes");var R_=s(e=>e?`"${e}" `:"","atitle");function KI(e,t=""){if(typeof e!="number")throw new TypeError(R_(t)+"expected number, got "+typeof e);if(!Number.
isSafeInteger(e)||e<0)throw new RangeError(R_(t)+"expected integer >= 0, got "+e);return e}s(KI,"anumber");function Su(e,t,r=""){if(jw(e)&&(t===void 0||e.length===t))return e;t!==void 0&&KI(t,"length");let n=jw(e),a=t!==void 0?` of length ${t}`:"",o=n?`length=${e.length}`:
`type=${typeof e}`,i=R_(r)+"expected Uint8Array"+a+", got "+o;throw n?new RangeError(i):new TypeError(i)}s(Su,"abytes");var UI=s((e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},"aobj\
ect"),Bw=s((e,t)=>{UI(e,t);let r=Object.getPrototypeOf(e);if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(
e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)},"aopts");function A_(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.
finished)throw new Error("digest() was already called")}s(A_,"aexists");function Kw(e,t){Su(e,void 0,"output");let r=t.outputLen;if(!(e.length>=r))throw new RangeError(
'"output" expected length >= '+r)}s(Kw,"aoutput");function Nu(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}s(Nu,"clean");function Eu(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}s(Eu,"createView");
function bt(e,t){return e<<32-t|e>>>t}s(bt,"rotr");var zI=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",WI=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Uw(e){
if(Su(e),zI)return e.toHex();let t="";for(let r=0;r<e.length;r++)t+=WI[e[r]];return t}s(Uw,"bytesToHex");function zw(e){if(typeof e!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(e);try{return new Uint8Array(t)}finally{Nu(t)}}s(zw,"\
utf8ToBytes");function VI(e,t,r="opts"){return Bw(e,"defaults"),t!==void 0&&Bw(t,r),Object.assign(Object.create(null),e,t)}s(VI,"checkOpts");function Ww(e,t={}){if(typeof e!=
"function")throw new TypeError('"hashCons" expected function, got type='+typeof e);t=VI({},t,"info");let r=s((a,o)=>e(o).update(a).digest(),"hashC"),n=e(void 0);
return r.outputLen=n.outputLen,r.blockLen=n.blockLen,r.canXOF=n.canXOF,r.create=a=>e(a),Object.assign(r,t),Object.freeze(r)}s(Ww,"createHasher");var Vw=s(e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])}),"oidNist");function Jw(e,t,r){return e&t^~e&r}s(Jw,"Chi");function Yw(e,t,r){return e&t^e&r^t&r}s(Yw,"Maj");var Ru=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(t,r,n,a){
this.blockLen=t,this.outputLen=r,this.padOffset=n,this.isLE=a,this.buffer=new Uint8Array(t),this.view=Eu(this.buffer)}update(t){A_(this),Su(t);let{view:r,buffer:n,
blockLen:a}=this,o=t.length,i=!1;for(let u=0;u<o;){let p=Math.min(a-this.pos,o-u);if(p===a){let c=Eu(t);for(;a<=o-u;u+=a)this.process(c,u);i=!0;continue}n.set(u===
0&&p===o?t:t.subarray(u,u+p),this.pos),this.pos+=p,u+=p,this.pos===a&&(this.process(r,0),this.pos=0,i=!0)}return this.length+=t.length,i&&this.roundClean(),this}digestInto(t){
A_(this),Kw(t,this),this.finished=!0;let{buffer:r,view:n,blockLen:a,isLE:o}=this,{pos:i}=this;r[i++]=128,r.fill(0,i),this.padOffset>a-i&&(this.process(n,0),r.fill(
0)),Gw(n,a-8,this.length*8,o),this.process(n,0),this.roundClean();let u=t===r?n:Eu(t),p=this.outputLen,c=p/4,l=this.get();if(p%4||c>l.length)throw new Error("in\
valid outputLen");for(let _=0;_<c;_++)u.setUint32(4*_,l[_],o)}digest(){let{buffer:t,outputLen:r}=this;this.digestInto(t);let n=t.slice(0,r);return this.destroy(),
n}_cloneIntoMeta(t){let{buffer:r,length:n,finished:a,destroyed:o,pos:i}=this;return t.destroyed=o,t.finished=a,t.length=n,t.pos=i,i&&t.buffer.set(r),t}clone(){return this.
_cloneInto()}},Xw=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var JI=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),br=new Uint32Array(64),T_=class extends Ru{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(t,r){
super(64,t,8,!1),this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:t,B:r,C:n,D:a,E:o,F:i,
G:u,H:p}=this;return[t,r,n,a,o,i,u,p]}set(t,r,n,a,o,i,u,p){this.A=t|0,this.B=r|0,this.C=n|0,this.D=a|0,this.E=o|0,this.F=i|0,this.G=u|0,this.H=p|0}_cloneInto(t){
return(t||=new this.constructor).set(...this.get()),this._cloneIntoMeta(t)}process(t,r){for(let _=0;_<16;_++,r+=4)br[_]=t.getUint32(r,!1);for(let _=16;_<64;_++){
let d=br[_-15],f=br[_-2],h=bt(d,7)^bt(d,18)^d>>>3,m=bt(f,17)^bt(f,19)^f>>>10;br[_]=m+br[_-7]+h+br[_-16]|0}let{A:n,B:a,C:o,D:i,E:u,F:p,G:c,H:l}=this;for(let _=0;_<
64;_++){let d=bt(u,6)^bt(u,11)^bt(u,25),f=l+d+Jw(u,p,c)+JI[_]+br[_]|0,m=(bt(n,2)^bt(n,13)^bt(n,22))+Yw(n,a,o)|0;l=c,c=p,p=u,u=i+f|0,i=o,o=a,a=n,n=f+m|0}n=n+this.
A|0,a=a+this.B|0,o=o+this.C|0,i=i+this.D|0,u=u+this.E|0,p=p+this.F|0,c=c+this.G|0,l=l+this.H|0,this.set(n,a,o,i,u,p,c,l)}roundClean(){Nu(br)}destroy(){this.destroyed=
!0,this.set(0,0,0,0,0,0,0,0),Nu(this.buffer)}},M_=class extends T_{static{s(this,"_SHA256")}constructor(){super(32,Xw)}};var Zw=Ww(()=>new M_,Vw(1));function ev(e){let t=O_(e);return _o(e).flatMap(n=>{let a=new me(n.text);return n.findings.map(o=>{let i=o.others?.map(p=>t.get(p)??""),u={file:n,lines:a,finding:o,
fingerprint:t.get(o)??""};return i===void 0?u:{...u,others:i}})}).sort((n,a)=>Te.indexOf(n.finding.severity)-Te.indexOf(a.finding.severity)||+(n.file.status==="\
failed")-+(a.file.status==="failed")||XI(n.file.path,a.file.path)||n.finding.span.start-a.finding.span.start)}s(ev,"knownFindings");function O_(e){let t=new Map;
for(let r of _o(e)){let n=new Map,a=r.findings.flatMap(o=>[o,...o.others??[]]);for(let o of a.sort((i,u)=>i.span.start-u.span.start)){let i=o.related.filter(({of:c})=>c===
void 0).map(c=>Qw(xu(r,c).text,c.span)),u=[o.rule,Qw(r.text,o.span),...i].join("\0"),p=n.get(u)??0;n.set(u,p+1),t.set(o,YI(`${u}\0${p}`))}}return t}s(O_,"finger\
prints");function YI(e){return Uw(Zw(zw(e))).slice(0,16)}s(YI,"hashOf");function Qw(e,t){return e.slice(t.start,t.end).replace(/\s+/g," ").trim()}s(Qw,"squeezed");
function XI(e,t){return+(e>t)-+(e<t)}s(XI,"compare");function tv({finding:e,file:t,lines:r}){return e.related.map(n=>{let{path:a,text:o}=xu(t,n),i=n.path===void 0?r:new me(o);return{place:n,path:a,map:i,at:ZI(n.span,
i)}})}s(tv,"relatedLines");function ZI(e,t){return{first:t.position(e.start).line,last:t.position(Math.max(e.start,e.end-1)).line}}s(ZI,"linesOf");function rv(e){let t=O_(e);return _o(e).flatMap(r=>{let n=new me(r.text);return r.findings.map(a=>QI(a,r,n,t.get(a)??""))})}s(rv,"findingsOf");function I_(e){let{
name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,table:i}=e,u=Eb(e),p=i===void 0?{}:{release:i.release};return{name:t,bpftrace:r,kernel:n,arch:a,paravirt:o,...p,...u.
length===0?{}:{notes:u}}}s(I_,"targetOf");function nv({name:e,family:t,bpftrace:r,kernel:n,arch:a,paravirt:o,support:i}){return{name:e,family:t,...r===void 0?{}:
{bpftrace:r},kernel:n,arch:a,paravirt:o,...i===void 0?{}:{supportedUntil:i.until}}}s(nv,"machineData");function QI(e,t,r,n){let{path:a}=t,{rule:o,severity:i,confidence:u,
what:p,how:c,todo:l,verdicts:_,witness:d,seen:f,fixes:h,tried:m,left:b}=e,g=s(k=>r.range(k),"range");return{rule:o,severity:i,confidence:u,path:a,range:g(e.span),
message:xb(e),what:p,...c===void 0?{}:{how:c},...l===void 0?{}:{todo:l},related:tv({finding:e,file:t,lines:r}).map(({place:k,path:y,map:S})=>{let{span:O,message:X,
of:R}=k;return{path:y,range:S.range(O),message:X,...R===void 0?{}:{rule:R}}}),verdicts:_.map(({target:k,verdict:y,why:S})=>({target:k,verdict:y,why:S})),...d===
void 0?{}:{witness:d.map(({cpu:k,program:y,holds:S,wants:O,site:X,nested:R,through:I})=>({cpu:k,program:y,holds:S,wants:O,site:X,nested:R,...I===void 0?{}:{through:I}}))},
...f===void 0?{}:{seen:tP(f)},fingerprint:n,fixes:h.map(k=>eP(k,a,g)),...m===void 0?{}:{tried:m.map(rP)},...b===void 0?{}:{left:b}}}s(QI,"findingOf");function eP({
kind:e,title:t,cost:r,price:n,safe:a,targets:o,stops:i,edits:u},p,c){return{kind:e,title:t,cost:r,...n===void 0?{}:{price:n},safe:a,targets:o,...i===void 0?{}:{
stops:i.map(ov)},edits:u.map(l=>({path:Vy(l,p),range:c(l.span),text:l.text}))}}s(eP,"fixOf");function tP({kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,copies:i,
scripts:u}){return{kernel:e,arch:t,bpftrace:r,hung:n,runs:a,of:o,...i===void 0?{}:{copies:i},scripts:u}}s(tP,"seenOf");function av(e){let{rule:t,path:r,range:n,
kind:a,title:o,cost:i,unsafe:u,targets:p,stops:c,instead:l}=e;return{rule:t,path:r,range:n,kind:a,title:o,cost:i,...u===void 0?{}:{unsafe:u},targets:p,...c===void 0?
{}:{stops:c.map(ov)},...l===void 0?{}:{instead:l.map(_=>({targets:_.targets,..._.fix}))}}}s(av,"fixedOf");function rP({kind:e,what:t,why:r,program:n}){return{kind:e,
what:t,why:r,...n===void 0?{}:{program:n}}}s(rP,"triedOf");function ov({target:e,hung:t,why:r}){return{target:e,hung:t,why:r}}s(ov,"stopOf");function P_({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(n=>n.verdict===t).map(({target:n})=>n);if(r.length>0)return{verdict:t,targets:r}}}
s(P_,"harmOf");function sv(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),n=new Map,a=new Set(P_(t)?.targets);for(let{target:o}of e.stops??
[]){if(!a.has(o))continue;let i=r.find(u=>u.targets.includes(o));n.set(i,[...n.get(i)??[],o])}return[...n].map(([o,i])=>({targets:i,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(sv,"insteadOf");var iv=200;function pv(e){return`already exists with other content (${e})`}s(pv,"occupied");async function cv({path:e,text:t},r,n){let a=Math.min(r.most??iv,iv),o=new me(t),
i=[],u=[],p=new Map,c=new Set([t]),l=t;for(;;){let _=await n.judge(l,p);if(_.status!=="analysed")return{text:t,files:new Map,fixed:[],report:_};let d=await aP(_,
r,c,n);if(d.fix===void 0||u.length>=a)return{text:l,files:p,fixed:i,report:{..._,findings:d.findings}};let{finding:f,fix:h}=d,m=uv(f.span.start,u),b=o.range({start:m,
end:Math.max(m,uv(f.span.end,u))});i.push(nP(e,b,f,h));for(let k of h.edits)k.path!==void 0&&p.set(k.path,k.text);let g=lv(h);l=Yt(l,g),c.add(l),u.push(g)}}s(cv,
"fixScript");function nP(e,t,r,n){let{kind:a,title:o,cost:i,safe:u,targets:p,stops:c,copies:l}=n,_=sv(n,r),d=P_(r);return{path:e,rule:r.rule,range:t,kind:a,title:o,
cost:i,...u?{}:{unsafe:!0},targets:p,...c===void 0?{}:{stops:c},...l===void 0?{}:{copies:l},...d===void 0?{}:{harm:d},..._.length===0?{}:{instead:_}}}s(nP,"fixe\
dFinding");async function aP(e,{kind:t,unsafe:r=!1,wants:n=s(()=>!0,"wants")},a,o){let{text:i,findings:u}=e,p=new Set(ev([e]).filter(n).map(({finding:d})=>d)),c=[],
l,_;for(let d of u){if(!p.has(d)){c.push(d);continue}let f=[];for(let m of d.fixes){if(m.kind==="suppress")continue;let b=await oP(m,{kind:t,unsafe:r,text:i,seen:a},
o);b!==void 0?f.push(b):m.safe?l??={fix:m,finding:d}:_??={fix:m,finding:d}}let h="no rewrite is proved to help";c.push({...d,left:`${[...new Set(f.length===0?[h]:
f)].join("; ")}.`})}return l??=_,l===void 0?{fix:void 0,findings:c}:{...l,findings:c}}s(aP,"chooseFix");async function oP(e,{kind:t,unsafe:r,text:n,seen:a},o){if(!e.
safe&&r!==!0)return`the rewrite "${e.kind}" ${rw(e)}, so it is left to you`;if(t!==void 0&&e.kind!==t)return`the rewrite "${e.kind}" is not of the kind "${t}"`;
for(let{path:i,text:u}of e.edits){let p=i===void 0?void 0:await o.obstacle(i,u);if(p!==void 0)return`the rewrite "${e.kind}" needs a file that ${p}`}return a.has(
Yt(n,lv(e)))?`the rewrite "${e.kind}" was made already`:void 0}s(oP,"obstacleTo");function lv({edits:e}){return e.filter(({path:t})=>t===void 0)}s(lv,"ownEdits");
function uv(e,t){return t.reduceRight((r,n)=>Wy(r,n),e)}s(uv,"originalPlace");var sP=2,iP=[{language:"XML",points:2,isIn:s(e=>/^\s*<[?!a-z]/i.test(e),"isIn")},{language:"JSON",points:2,isIn:_P},{language:"a template of 010 Editor",points:2,
isIn:s(e=>L_(e,/^[ \t]*(?:BigEndian|LittleEndian|FSeek|FSkip|SetBackColor|SetForeColor|Bitfield\w+)\s*\(/gm,1),"isIn")},{language:"a template of 010 Editor",points:2,
isIn:s(e=>L_(e,/^[ \t]*(?:(?:local|const)\s+)*(?:u?char|u?byte|u?short|u?int(?:8|16|32|64)?|d?word|qword|hfloat|float|double|string|wstring)\s+\w+\s*(?:\[[^\]\n]*\]\s*)?(?:<[^>\n]*>\s*)?[;=]/gim,
2),"isIn")},{language:"a behaviour tree",points:2,isIn:s(e=>L_(e,/^[ \t|>+-]*(?:tree|root|sequence|selector|fallback|parallel|decorator|blackboard)\b/gim,2),"is\
In")},{language:"plain text",points:1,isIn:s(e=>!e.includes("{")&&/\S[ \t\r]*\n\s*\S/.test(e),"isIn")},{language:"plain text",points:1,isIn:s(e=>!/\$[A-Za-z_]/.
test(e),"isIn")}],uP=new Set(["probe","macro","map-declaration","config","import","subprogram"]),pP=new RegExp([String.raw`(?<![\w.])(?:${Es.join("|")})\s*:`,String.
raw`^[ \t]*(?:\w+=)?(?:${gh.join("|")}):\S`,String.raw`(?:^[ \t]*|[};]\s*)(?:BEGIN|END)\s*[{,/]`,String.raw`(?<![\w.])@\w*\s*(?:\[|[-+*/%&|^]?=|\+\+|--)`].join(
"|"),"im");function cP(e){return pP.test(e)}s(cP,"hasProbe");function _v(e){if(/^#!.*bpftrace/.test(e)||cP(e))return;let t=Kt(e);if(t.errors.length===0||t.items.
some(({kind:o})=>uP.has(o)))return;let r=lP(t),n=0,a;for(let o of iP)o.isIn(r)&&(n+=o.points,a??=o.language);return n>=sP?a:void 0}s(_v,"foreignLanguage");function lP({
text:e,comments:t}){let r=[],n=0;for(let{span:a}of t)r.push(e.slice(n,a.start)),n=a.end;return r.join(" ")+e.slice(n)}s(lP,"withoutComments");function L_(e,t,r){
let n=r;for(let a of e.matchAll(t))if(n-=1,n===0)return!0;return!1}s(L_,"has");function _P(e){if(!/^\s*[{[]/.test(e))return!1;try{return JSON.parse(e),!0}catch{
return!1}}s(_P,"isJson");H_();hv();Lr();var vZ=4*1024*1024,xZ=16*1024;function gP(e,t,r){let n=`The analysis broke (${t}). This is a defect of bpftrace-guard: please report it together with the script.`;return $_({status:"failed",
path:e,error:n},r)}s(gP,"broken");function mv({path:e,text:t},r,n){let a=G.indexOf(n.minConfidence);try{let o=_v(t);if(o!==void 0)return{status:"skipped",path:e,
error:bP(o)};let i=r.analyse(e,t);return{...i,findings:i.findings.filter(({confidence:u})=>G.indexOf(u)<=a)}}catch(o){return gP(e,So(o),n)}}s(mv,"analyseScript");
function bP(e){return`It is not a bpftrace script: it has no probe, and looks like ${e}. Leave such files out with \`files:\` in the configuration.`}s(bP,"notBp\
ftrace");function $_({status:e,path:t,error:r},{rules:n}){if(e==="skipped")return{status:e,path:t,error:r};let a=no({span:{start:0,end:0},message:r}),o=Li(a,n["\
not-judged"]).map(i=>({...i,fixes:[]}));return{status:e,path:t,text:"",findings:o,error:r}}s($_,"unjudged");H_();var kP="S adoc asm c cc cl clj cmake cpp cs css csv cu cxx d dart diff dts dtsi el erl ex exs f f90 fs go gradle graphql groovy h hh hpp hrl hs html hxx inc ipy\
nb java jl js json json5 jsonl jsx kt kts ld less lisp lock lua m md mdx mjs ml mli mm mod nim nix org patch php pl pm po pot properties proto ps1 py pyi pyx r \
rb rs rst s sass scala scss sql sum sv svelte svg swift tex tf thrift ts tsv tsx v vb vhd vue xhtml xml xsd xsl zig",yP="toml yaml yml",wP="7z a avi bin bmp br \
bz2 class db dll doc docx dylib eot exe flac gif gz ico iso jar jpeg jpg ko lz4 mkv mov mp3 mp4 o obj odt ogg otf parquet pdf png ppt pptx pyc rar rlib so sqlit\
e tar tgz tif tiff ttf wasm wav webm webp woff woff2 xls xlsx xz zip zst",HZ=new Set(kP.split(" ")),$Z=new Set(yP.split(" ")),FZ=new Set(wP.split(" "));var gv=4*1024*1024;function bv(e){if(e.length>gv)return xP();try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e);return t.trim()===""?{status:"skipped",error:vP}:
{status:"readable",text:t}}catch{return{status:"failed",error:`Line ${SP(e)} is not UTF-8. Save the script as UTF-8.`}}}s(bv,"decodeScript");var vP="The file is empty.";function xP(){return{status:"failed",error:`The file is larger than ${gv/1024/1024} MiB, which no bpftrace script is. Split it, or leave it out.`}}s(xP,"tooLarg\
e");function SP(e){let t=new TextEncoder().encode(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e)),r=1;for(let n=0;n<e.length&&e[n]===t[n];n++)e[n]===10&&r++;
return r}s(SP,"lineOfFirstWrongByte");var kv={version:"0.2.0"};var F_=kv.version;var _Q=F_;function dQ(e,t={}){let r=yv(t);return Sv(xv(vv(e),r),r)}s(dQ,"analyse");async function fQ(e,t={}){let r=yv(t),{path:n,files:a}=r,o=await cv({path:n,text:vv(
e)},{},{judge:s(async(u,p)=>xv(u,{...r,files:AP(r,p),longScripts:!0}),"judge"),obstacle:s(async(u,p)=>{if(u.includes("/"))return`is not in the script's folder (${u}\
)`;let c=a.get(so(n,u));return c===void 0||c===p?void 0:pv(u)},"obstacle")}),i=[...o.files].map(([u,p])=>[so(n,u),p]);return{...Sv(o.report,r),text:o.text,files:Object.
fromEntries(i.filter(([u])=>!a.has(u))),fixed:o.fixed.map(av)}}s(fQ,"fix");function hQ(e,{path:t},{edits:r}){let a=r.filter(i=>i.path===t).map(({range:i,text:u})=>({
span:{start:i.start.offset,end:i.end.offset},text:u})),o=r.filter(i=>i.path!==t);return{text:Yt(e,a),files:Object.fromEntries(o.map(i=>[i.path,i.text]))}}s(hQ,"\
applyFix");function mQ(e){return wv(e).targets.map(I_)}s(mQ,"resolveTargets");function gQ(){return at.map(nv)}s(gQ,"machines");function bQ(){return Zn.map(({id:e,
severity:t,summary:r,what:n,why:a,do:o,ignoreWhen:i})=>({id:e,severity:t,summary:r,what:n,why:a,do:o,ignoreWhen:i,url:Dw(e,F_)}))}s(bQ,"rules");function yv(e){let{
path:t="<program>",targets:r,rules:n={},minConfidence:a="possible",files:o={}}=e;if(typeof t!="string"||t==="")throw new TypeError("path is a text that is not e\
mpty.");if(!G.includes(a))throw new TypeError(`minConfidence is one of ${G.join(", ")}.`);for(let[u,p]of Object.entries(n))EP(u,p);let i=Object.entries(o);if(i.
some(([,u])=>typeof u!="string"))throw new TypeError("files has texts by their paths.");return{path:t,rules:n,minConfidence:a,targets:wv(r),files:new Map(i)}}s(
yv,"judgingOf");function EP(e,t){let r=jc;if(!r.includes(e))throw new TypeError(`Unknown rule "${e}".${st(e,r)}`);if(e==="syntax-error")throw new TypeError("syn\
tax-error cannot be set: what does not parse is not judged.");let n=e==="not-judged"?Te:[...Te,"off"];if(!n.includes(t))throw new TypeError(`The severity of ${e}\
 is one of ${n.join(", ")}.`)}s(EP,"requireSetting");function wv(e){if(e===void 0)return{targets:E_,configured:!1};if(!Array.isArray(e)||e.length===0||e.some(r=>typeof r!=
"string"))throw new TypeError('targets is a list of names with at least one, such as ["debian-13"].');let t=$d(e);if(!t.ok)throw new TypeError(t.errors.join(" "));
return{targets:t.targets,configured:!Md(t.targets,E_)}}s(wv,"targetsOf");function vv(e){if(typeof e!="string")throw new TypeError("A script is a text.");return e}
s(vv,"textOf");function xv(e,{path:t,targets:r,rules:n,minConfidence:a,files:o,longScripts:i}){let u={path:t,...bv(new TextEncoder().encode(e))},p={...r,rules:n,
minConfidence:a,suppressions:{today:new Date().toISOString().slice(0,10)},...i===void 0?{}:{rewrites:{longScripts:i}}};return u.status!=="readable"?$_(u,p):mv({
path:t,text:e},new lo(p,{library:RP(o),groups:[]}),p)}s(xv,"judge");function RP(e){let t=new Qn,r=new Map;for(let[n,a]of e){t.add(n,{kind:"text",text:a});let o=n.
lastIndexOf("/");o>0&&r.set(n.slice(0,o),[...r.get(n.slice(0,o))??[],n.slice(o+1)])}for(let[n,a]of r)t.add(n,{kind:"folder",names:a});return t}s(RP,"libraryOf");
function AP({path:e,files:t},r){return new Map([...t,...[...r].map(([n,a])=>[so(e,n),a])])}s(AP,"withCreated");function Sv(e,{targets:t}){return{status:e.status,
...e.status==="analysed"?{}:{error:e.error},targets:t.targets.map(I_),findings:rv([e])}}s(Sv,"analysisOf");export{dQ as analyse,hQ as applyFix,fQ as fix,gQ as machines,mQ as resolveTargets,bQ as rules,_Q as version};
