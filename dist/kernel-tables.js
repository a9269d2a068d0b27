var T=Object.defineProperty;var s=(t,e)=>T(t,"name",{value:e,configurable:!0});var C=["H","M","N"],A=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],
L=["bucket","freelist","lru","ringbuf","own"],d=["x86_64","arm64"];function f(t){if(!h(t))return p("A kernel table is a JSON object.");let{version:e,kernel:_,release:a,arch:r,source:u}=t;if(e!==1)return p(`The version of a kern\
el table is 1, not ${JSON.stringify(e)??"missing"}.`);if(typeof _!="string"||!/^\d{1,5}\.\d{1,5}$/.test(_))return p('`kernel` of a kernel table is a release lin\
e, such as "6.12".');if(typeof a!="string"||a==="")return p("`release` of a kernel table is what uname -r says.");let c=d.find(n=>n===r);if(c===void 0)return p(
`\`arch\` of a kernel table is one of ${d.join(", ")}.`);if(typeof u!="string")return p("`source` of a kernel table says what it was read from.");let i=S(t.config);
if(i===void 0)return p("`config` of a kernel table holds the values of options, as text.");if(!h(t.functions))return p("`functions` of a kernel table holds one \
object for each function.");let l=new Map;for(let[n,I]of Object.entries(t.functions)){let b=z(I);if(b===void 0)return p(`The row of the function ${n} in a kerne\
l table is not one that is understood.`);l.set(n,b)}return{ok:!0,table:{kernel:_,release:a,arch:c,source:u,config:i,functions:Object.fromEntries(l)}}}s(f,"readK\
ernelTable");function p(t){return{ok:!1,error:t}}s(p,"wrong");function h(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}s(h,"isRecord");function S(t){
if(!h(t))return;let e=[];for(let[_,a]of Object.entries(t)){if(typeof a!="string")return;e.push([_,a])}return Object.fromEntries(e)}s(S,"readConfig");function z(t){
if(!h(t))return;let{attachable:e,site:_,signature:a,path:r}=t;if(e!==void 0&&typeof e!="boolean"||_!==void 0&&typeof _!="boolean"||a!==void 0&&typeof a!="string")
return;let u=r===void 0?void 0:O(r);if(!(r!==void 0&&u===void 0))return{...e===void 0?{}:{attachable:e},..._===void 0?{}:{site:_},...a===void 0?{}:{signature:a},
...u===void 0?{}:{path:u}}}s(z,"readFunction");function O(t){if(!h(t))return;let e={};for(let[_,a]of Object.entries(t)){let r=A.find(c=>c===_),u=j(a);if(r===void 0||
u===void 0)return;e[r]=u}return e}s(O,"readPath");function j(t){if(!Array.isArray(t)||t.length!==3)return;let[e,_,a]=t,[r,u]=[e,_].map(l=>C.find(o=>o===l));if(r===
void 0||u===void 0||!Array.isArray(a))return;let c=a.map(l=>L.find(o=>o===l)),i=c.filter(l=>l!==void 0);return i.length===c.length?[r,u,i]:void 0}s(j,"readRow");var k={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
*id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}}};var m={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}}};var g={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
signature:"void stack_map_get_build_id_offset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}};var v={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
ket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}}};var N={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}}};var H={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}}};var w={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
uild_id *id_offs, u64 *ips, u32 trace_nr, bool user)",path:{stackid:["N","N",[]]}}}};var y={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
 bpf_map *map)",path:{stackid:["N","N",[]]}}}};var M={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpor\
ts)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",
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
s, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}};var q={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpor\
ts)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"y",FPROBE:"y",PARAVIRT_SPINLOCKS:"y",PREEMPTION:"y",PREEMPT_DYNAMIC:"y",PREEMPT_RT:"absent",QUEUED_SPINLOCKS:"y",
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
ffset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}};var E={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
ffset(struct bpf_stack_build_id *id_offs, u32 trace_nr, bool user, bool may_fault)",path:{stackid:["N","N",[]]}}}};var P={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}}};var R={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
stackid_new_bucket:{attachable:!0,signature:"struct stack_map_bucket *stackid_new_bucket(struct stackid *stackid, struct bpf_map *map)",path:{stackid:["N","N",[]]}}}};var X=[H,w,y,M,q,E,P,R,k,m,g,v,N],Rt=X.map(t=>{let e=f(t);if(!e.ok)throw new Error(e.error);return e.table});export{Rt as KERNEL_TABLES};
