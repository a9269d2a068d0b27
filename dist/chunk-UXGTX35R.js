import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as et}from"./chunk-N6Y3JKTD.js";import{Cd as b_,Ed as g_,Fd as k_,Id as y_,Kc as Jr,Lc as Zr,Mc as Qr,Nc as Xr,Tc as ea,Uc as c_,Xc as d_,bd as be,
cd as D,ed as ta,hd as f_,id as h_,jd as m_,kd as ge,rd as I,sd as Mt,td as He,ud as lr,xd as Re,yd as cr,zd as tt}from"./chunk-XY4I7FGL.js";import{a as u_,
b as p_,c as l_,d as so,f as le,g as pr}from"./chunk-B6BJ3YSN.js";import{a as v,b as $,c as X}from"./chunk-ISUK2UUZ.js";import{a as s,d as gd,f as kd}from"./chunk-H47UKSLI.js";var V_=gd((ra,W_)=>{(function(e,t){typeof ra=="object"&&typeof W_<"u"?t(ra):typeof define=="function"&&define.amd?define(["exports"],t):(e=typeof globalThis<"u"?
globalThis:e||self,t(e.compareVersions={}))})(ra,(function(e){"use strict";let t=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=s(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let k=b.match(t);if(!k)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return k.shift(),k},"validateAndParse"),a=s(b=>b==="*"||b==="x"||b==="X","isWildcard"),n=s(b=>{let k=parseInt(b,10);return isNaN(k)?b:k},"tr\
yParse"),o=s((b,k)=>typeof b!=typeof k?[String(b),String(k)]:[b,k],"forceType"),_=s((b,k)=>{if(a(b)||a(k))return 0;let[m,y]=o(n(b),n(k));return m>y?1:m<y?-1:0},
"compareStrings"),i=s((b,k)=>{for(let m=0;m<Math.max(b.length,k.length);m++){let y=_(b[m]||"0",k[m]||"0");if(y!==0)return y}return 0},"compareSegments"),u=s((b,k)=>{
let m=r(b),y=r(k),S=m.pop(),L=y.pop(),U=i(m,y);return U!==0?U:S&&L?i(S.split("."),L.split(".")):S||L?S?-1:1:0},"compareVersions"),p=s((b,k,m)=>{d(m);let y=u(b,k);
return l[m].includes(y)},"compare"),l={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},c=Object.keys(l),d=s(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(c.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${c.join("|")}`)},"assertV\
alidOperator"),f=s((b,k)=>{if(k=k.replace(/([><=]+)\s+/g,"$1"),k.includes("||"))return k.split("||").some(pe=>f(b,pe));if(k.includes(" - ")){let[pe,no]=k.split(
" - ",2);return f(b,`>=${pe} <=${no}`)}else if(k.includes(" "))return k.trim().replace(/\s{2,}/g," ").split(" ").every(pe=>f(b,pe));let m=k.match(/^([<>=~^]+)/),
y=m?m[1]:"=";if(y!=="^"&&y!=="~")return p(b,k,y);let[S,L,U,,se]=r(b),[j,Me,Xe,,Vr]=r(k),T=[S,L,U],Z=[j,Me??"x",Xe??"x"];if(Vr&&(!se||i(T,Z)!==0||i(se.split("."),
Vr.split("."))===-1))return!1;let Q=Z.findIndex(pe=>pe!=="0")+1,Te=y==="~"?2:Q>1?Q:1;return!(i(T.slice(0,Te),Z.slice(0,Te))!==0||i(T.slice(Te),Z.slice(Te))===-1)},
"satisfies"),h=s(b=>typeof b=="string"&&/^[v\d]/.test(b)&&t.test(b),"validate"),w=s(b=>typeof b=="string"&&/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.
test(b),"validateStrict");e.compare=p,e.compareVersions=u,e.satisfies=f,e.validate=h,e.validateStrict=w}))});var w_={version:"0.2.0"};var v_=w_.version;var x_={version:1,kernel:"6.1",release:"6.1.0-56-arm64",arch:"arm64",source:"linux-image-6.1.0-56-arm64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
py_from_user_nofault"]}}};var N_={version:1,kernel:"6.12",release:"6.12.117+deb13-arm64",arch:"arm64",source:"linux-image-6.12.117+deb13-arm64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
d","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var S_={version:1,kernel:"6.18",release:"6.18.15+deb13-arm64",arch:"arm64",source:"linux-image-6.18.15+deb13-arm64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
dr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var E_={version:1,kernel:"7.2",release:"7.2.13+deb14-arm64",arch:"arm64",source:"linux-binary-7.2.13+deb14-arm64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var M_={version:1,kernel:"7.3",release:"7.3.4+deb13-arm64",arch:"arm64",source:"linux-binary-7.3.4+deb13-arm64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
_nofault","copy_from_kernel_nofault_allowed","find_vmap_area","is_vmalloc_addr","pfn_is_map_memory","strncpy_from_kernel_nofault","strncpy_from_user_nofault"]}}};var T_={version:1,kernel:"5.10",release:"5.10.0-46-amd64",arch:"x86_64",source:"linux-image-5.10.0-46-amd64 5.10.262-1 (bullseye-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
strncpy_from_user_nofault","usercopy_warn"]}}};var H_={version:1,kernel:"6.1",release:"6.1.0-56-amd64",arch:"x86_64",source:"linux-image-6.1.0-56-amd64 6.1.192-2 (bookworm-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
trace_build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var R_={version:1,kernel:"6.12",release:"6.12.117+deb13-amd64",arch:"x86_64",source:"linux-image-6.12.117+deb13-amd64 6.12.117-1 (trixie-security)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var P_={version:1,kernel:"6.16",release:"6.16.12+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.16.12+deb13-cloud-amd64 6.16.12-1~bpo13+1 (trixie-backpo\
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var O_={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var A_={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
int_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var L_={version:1,kernel:"7.2",release:"7.2.13+deb14-amd64",arch:"x86_64",source:"linux-binary-7.2.13+deb14-amd64 7.2.13-1 (sid)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
build_id","sprint_symbol","sprint_symbol_build_id","sprint_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var C_={version:1,kernel:"7.3",release:"7.3.4+deb13-amd64",arch:"x86_64",source:"linux-binary-7.3.4+deb13-amd64 7.3.4-1~bpo13+1 (trixie-backports)",config:{DYNAMIC_FTRACE_WITH_DIRECT_CALLS:"\
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
lt","time64_to_tm"]}}};var Ld=[T_,H_,R_,P_,O_,A_,L_,C_,x_,N_,S_,E_,M_],ke=Ld.map(e=>{let t=l_(e);if(!t.ok)throw new Error(t.message);return t.table});var ee="config in a13xp0p0v/kernel-hardening-checker",Pe="config in nyrahul/linux-kernel-configs",E=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DA\
TES"),Tt={until:"rolling",source:"always the newest packages"},dr={arch:"x86_64",paravirt:!0},Ht={arch:"x86_64",paravirt:!1};function ne(e,t){return t.map(r=>({
family:e,...dr,...r}))}s(ne,"machinesOf");function _e(e,t){let{preemption:r,...a}=e,n={...a,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.
name}: ${e.source}`};return[e,n]}s(_e,"withArm64");var $_="the dates of Debian LTS, by debian.club (July 2026)",Cd=ne("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:E("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:$_},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:$_},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:Tt,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:Tt,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),$d=ne("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:E("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${ee})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:E("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${Pe}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:E(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:E("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
qd="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",Id="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",q_=[...Cd.flatMap(e=>_e(e,qd)),...$d.flatMap(e=>_e(e,Id))];var Fd=ne("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:E("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${ee}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:E("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${ee}); Fedora goes on to newer kernels`}]),jd=ne("SUSE",[{name:"sles-15-sp7",bpftrace:"0.\
21.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${E("sles")}: ten years of general support for SLES 15 of July 2018\
; at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${ee}), which carries back-ports`},{name:"opensuse\
-leap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:E("opensuse")},source:`kernel 6.12.0-160000.35-defaul\
t, which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${ee}); software.opensuse.org: no official pa\
ckage of bpftrace for Leap 16.0`}]),Gd=ne("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:Tt,source:`archlinux.org/packages, autumn 2026: bpftrace 0\
.27.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${ee})`}]),Kd=ne("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.\
3",kernel:"6.12",...Ht,support:{until:"2027-05-01",source:E("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: m\
ain/linux-lts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"al\
pine-3.23",bpftrace:"0.24.1",kernel:"6.18",...Ht,support:{until:"2027-11-01",source:E("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-l\
ts 6.18.54-r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...Ht,support:{until:"2028",source:`${E("alpine-linux")}\
: about two years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from al\
pine-3.22"}]),F_=[...Fd.flatMap(e=>_e(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...jd,...Gd,...Kd.flatMap(e=>_e(e,"pkgs.alpinelinux.org lists \
bpftrace and linux-lts for aarch64 too"))],Bd=ne("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",
source:"the FAQ of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-7\
9.358.amzn2: ${Pe})`}]),Dd={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...dr,preemption:"none (dynamic)",support:{until:"2029-06-30",
source:E("amazon-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not know\
n of), kernel 6.1 (6.1.141-165.249.amzn2023: ${Pe}), the default until June 2026; 6.12 and 6.18 are to be had`},zd={name:"bottlerocket",family:"Amazon",kernel:"\
6.12",...dr,support:Tt,source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built fr\
om the source package of Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},I_='the nodes t\
hat Google Kubernetes Engine lists, "Container-Optimized OS from Google"',Ud=ne("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{
until:"2027-03-01",source:E("cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${I_}; that GKE 1.33 runs cos-121 is in its security bulletins); para\
virt from 6.1.85+ (${Pe}); the image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:E("cos")},
source:`kernel 6.12 (6.12.68+ on 1.35.3-gke.1389000, by ${I_}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.\
85+ (${Pe}); the image holds no bpftrace`}]),Wd={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...dr,preemption:"none (dynamic)",support:{
until:"2027-08-31",source:E("azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${ee})`},Vd=ne(
"China",[{name:"alibaba-cloud-linux-3",bpftrace:"0.16.0",kernel:"5.10",...Ht,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-1\
5.al8 (a listing of packages in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${Pe}); the kernel carries back-ports (alibaba/cloud-kernel)`},
{name:"anolis-8",kernel:"5.10",...Ht,backports:!0,support:{until:"2031-03-31",source:E("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of al\
ibaba-cloud-linux-3 (alibaba/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace i\
t ships is not known"},{name:"openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mir\
ror/bpftrace), kernel 5.10, which carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"non\
e (dynamic)",source:"kernel 6.6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace\
 it ships is not known"}]),j_=[...Bd,..._e(Dd,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${Pe}`),..._e(zd,"pac\
kages/kernel-6.12 has a configuration for aarch64 too"),...Ud.flatMap(e=>_e(e,"Google lists the image families cos-arm64-... too")),..._e(Wd,"SPECS/kernel in mi\
crosoft/azurelinux has config_aarch64, and bpftrace is built for it too"),...Vd];var G_="openela-main/bpftrace, which rebuilds the source packages of RHEL",Yd={until:"2035-05-31",source:`${E("rhel")}: of RHEL 10, with its later minor release\
s`},K_={until:"2032-05-31",source:`${E("rhel")}: of RHEL 9, with its later minor releases`},B_=ne("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:E("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${ee}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:K_,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${ee}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${ee}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:K_,
source:`by rebuilds of RHEL 9.8, the current minor release (${E("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${G_}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:Yd,source:`by rebuilds of RHEL 10.2, the current minor release (${E("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${G_};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${ee}), which carries back-ports`}]),Jd=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${E("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${E(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${E("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${E("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${E("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${E("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${E("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${E("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${E("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${E("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${E("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${E("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${E("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],Zd={"centos-stream-9":{
until:"2027-05-31",source:E("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:E("centos-stream")}};function Qd(){return Jd.map(({name:e,as:t,source:r})=>{
let a=B_.find(o=>o.name===t);if(a===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let n=Zd[e]??a.support;return{...a,name:e,...n===
void 0?{}:{support:n},source:`${r}; as ${t}: ${a.source}`}})}s(Qd,"rebuilds");var Xd="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",D_=[...B_,...Qd()].flatMap(e=>_e(e,Xd));var Tv="2026-11-23",_o=[...q_,...D_,...F_,...j_],z_=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],io=`a kernel of your own build, with the newest bpftrace. ${le.source}`,U_="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var uo=kd(V_(),1);function q(e,t){return t.from!==void 0&&!P(e,t.from)?!1:t.before===void 0||!P(e,t.before)}s(q,"within");var na=uo.compareVersions,Y_=new Map;function P(e,t){let r=Y_.
get(e);r===void 0&&(r=new Map,Y_.set(e,r));let a=r.get(t);return a===void 0&&(a=(0,uo.compareVersions)(e,t)>=0,r.set(t,a)),a}s(P,"atLeast");function aa(e){return e.
from!==void 0&&e.before!==void 0?`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"eve\
ry release"}s(aa,"describeReleases");function oa({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${J_(t)}`:`${e} t\
o ${J_(t)}`}s(oa,"describeLines");function J_(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes bef\
ore ${e}`);return`${t}.${r-1}`}s(J_,"lineBefore");function ce(e,t){return e.find(r=>q(t,r))}s(ce,"rowFor");function Z_(e,t){return t.unknown!==void 0&&q(e,t.unknown)?
!1:t.except!==void 0&&q(e,t.except)||t.newerThan!==void 0&&P(t.newerThan,e)?!0:!q(e,t)}s(Z_,"refuses");function Q_(e){return e.except!==void 0?`bpftrace before ${e.
except.from}, or ${aa({from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${aa(e)}`:`a bpftrace newer than ${e.newerThan}`}s(Q_,"describeBound");var qv=_o.filter(X_);function X_(e){return e.bpftrace!==void 0}s(X_,"hasBpftrace");function ef({package:e,...t}){return{...t,name:`${t.name},bpftrace@${pr}`,bpftrace:le.
version,source:`${le.source}, on the kernel of ${t.name}: ${t.source}`}}s(ef,"withNewestBpftrace");function po(){return ke.map(({kernel:e})=>e).reduce((e,t)=>P(
e,t)?e:t)}s(po,"newestKernel");var tf=[...z_.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:U_}})),{kernel:po(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],rf=tf.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:le.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:io},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:io}]});function Iv(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(Iv,"withoutParavirt");var af=[..._o,...rf],Fv=af.map(e=>X_(e)?e:ef(e));function jv({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(jv,"inSupport");function ei(e){return ke.flatMap(({arch:t,kernel:r})=>{let a={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...a,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...a,name:`Linux ${r} on x86_64`,paravirt:!0},{...a,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(ei,"machinesOfTables");function Bv(e,t,r){let a=r.last>r.first?`-L${r.last}`:"",n=`#L${r.first}${a}`;if(e===void 0)return`${ti(t)}${n}`;let{serverUrl:o,owner:_,repo:i,headSha:u}=e;return`${o}\
/${[_,i,"blob",u].map(ri).join("/")}/${ti(t)}${n}`}s(Bv,"permalink");function ti(e){return e.split("/").map(ri).join("/")}s(ti,"pathAddress");function ri(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}s(ri,"encodePart");var nf="https:/\
/github.com/bpftrace-guard/bpftrace-guard",Dv="https://bpftrace-guard.github.io/bpftrace-guard/";function ai(e,t){return of(`rules/${e}.md`,t)}s(ai,"ruleAddress");
function of(e,t){return`${nf}/blob/v${t}/docs/${e}`}s(of,"pageAddress");var oi=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),Rt=new Set(["hist","lhist","tseries"]),sa="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",ia=[{use:"plain",kind:"hash",source:sa},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:sa},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:sa},
{use:"keyed-aggregation",kind:"percpu_hash",source:sa}],si={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},_i=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),ii={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},_a="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",lo=["scalar-count","scalar-aggregation","keyed-aggregation"],co={hash:{
kind:"hash",uses:["plain"],source:_a},lruhash:{kind:"lru_hash",uses:["plain"],source:_a},percpuhash:{kind:"percpu_hash",uses:lo,source:_a},percpulruhash:{kind:"\
lru_percpu_hash",uses:lo,source:_a},percpuarray:{kind:"percpu_array",uses:lo,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},de=["always","firs\
t-insert","on-error"],ua=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem"},{change:"delete",moment:"a\
lways",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"always",source:"bpftrace 0.17 - 0.19 CodegenLLVM\
: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 CodegenLLVM: a value that is found is changed in \
place, map_update_elem only for a missing key"}],Pt={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"percpu_hash.update",delete:"hash.dele\
te"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"lru_hash.delete"},percpu_array:{}},ni={
moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet"},pa={"hash.update":ni,
"percpu_hash.update":ni,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() unde\
r the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},la={clear:"delete",zero:"update",source:"bpftrace src/bpfmap.cpp BpfMap::\
clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() arou\
nd both calls"},ca={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer"},da=[{from:"\
0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock"}],
rt=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.25",operation:"lru_hash.update",source:"bpf\
trace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],fa={from:"5.8",source:"Linux commit 457f44363a88 (5.8): the BPF ring bu\
ffer"},ha=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),fr=new Set(["kstack","ustack"]);var ui=["account","cpu","node"],pi=["process","account","cgroup","cpu","node"],qe="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",ma="bpftrace 0.24 and later, standard library: read from the current task",fo="bpftrace manual, builtins: goes on between two events",ye="bpftra\
ce manual, builtins: belongs to what the probe fires on",li=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${qe}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:qe},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:qe},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${qe}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:qe},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:qe},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:qe},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:qe},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:ma},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:ma},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:ma},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:ma},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${ye}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:ye},{name:"func",sharing:"shared",fixed:"event",source:`${ye}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${ye}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:fo},{name:"elapsed",sharing:"unknown",fixed:"event",source:fo},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:fo},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:ye},{name:"args",sharing:"unknown",fixed:"event",source:ye},{name:"ctx",sharing:"unknown",fixed:"event",source:ye},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${ye}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:ye},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:ye}))],ci=new Set(["cgroupid","kaddr","pton"]),di=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var Ot="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",fi="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
at=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${Ot}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${fi}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${Ot}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${Ot}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${fi}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${Ot}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${Ot};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${Ot}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],hi=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function mi(e,t){return ce(ia.filter(a=>a.use===e),t)?.kind??"hash"}s(mi,"mapKind");function ho(e,t){return mo(e,t)?t:e}s(ho,"rarer");function mo(e,t){return de.
indexOf(e)<=de.indexOf(t)}s(mo,"isAsFrequent");function ba(e,t){return ce(ua.filter(a=>a.change===e),t)?.moment??"always"}s(ba,"lockMoment");function nt(e,t){if(q(
t,fa))return ce(da,e)?.operation}s(nt,"outputOperation");function ga(e){return ce(rt,e)?.operation}s(ga,"stackOperation");function bo(e){let t=rt.findIndex(n=>n.
operation===e),[r,a]=[rt[t],rt[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return a?.before===void 0?r:{...r,from:a.before}}s(bo,
"releasesOfStacks");function bi(e){let t=at.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(bi,"releasesReporting");
function gi(e,t){return at.find(r=>r.error===e&&q(t,r))?.moment}s(gi,"reportMoment");function go(e){let t=at.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(go,"whenError");function ki(e){return at.some(t=>t.error===e&&t.moment==="on-error")}s(ki,"isRare");var sf=new Map(li.
map(e=>[e.name,e]));function yi(e){return sf.get(e.replace(/^__builtin_/,""))}s(yi,"builtinNamed");var ka=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],ya={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},wa={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},va=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],we={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var ko=new Map,yo=new Map;for(let e of Zr)for(let t of e.spellings){let r=t.name.toLowerCase();ko.has(t.name)||ko.set(t.name,{provider:e,spelling:t}),yo.has(r)||
yo.set(r,{provider:e,spelling:{...t,...Qr}})}function oe(e){return ko.get(e)??yo.get(e.toLowerCase())}s(oe,"findProvider");function xa(e,t,r){let a=/[?[]/.test(
e)?()=>!1:ge(e),n=t[0]?.includes("/")?"user":"kernel",o=Xr.filter(i=>i.space===n&&q(r,i)&&i.parts.includes(t.length)&&a(i.name));return(o.some(i=>i.ownNames!==!0)?
o.filter(i=>i.ownNames!==!0):o).map(i=>i.name)}s(xa,"providersMatching");function wi(e){return ce(ka,e)?.most}s(wi,"mostProbes");var _f=/\[[^\]]+\]/g;function wo(e){
let t=e.replace(_f,"");if(!(t!==e&&!/^\*+$/.test(t)))return ya.functions.get(t.replace(/\*+/g,"*"))}s(wo,"hugeClass");function vo(e){return q(e,we)?q(e,we.unknown)?
"unknown":"left":"refused"}s(vo,"leftBehind");function Na(e,t){let r=e.map(n=>({...n})),a=[...r];for(let n=a.pop();n!==void 0;n=a.pop())for(let[o,_]of Object.entries(n)){if(typeof _!="object"||_===null)continue;
let i=vi(_)?{start:_.start+t,end:_.end+t}:Array.isArray(_)?[..._]:{..._};Object.assign(n,{[o]:i}),vi(_)||a.push(i)}return r}s(Na,"relocate");function vi(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(vi,"isSpan");var hr=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],Sa=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Ea="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",xi=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],Oe={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var Ie="queued_spin_lock_slowpath",ot="native_queued_spin_lock_slowpath",At=[ot,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],Fe="__trace\
iter_",Si=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,Ei=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],xo=At.filter(e=>e.endsWith(Ie)),st=[
...xo,Ie],Mi=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),Ni="Linux include/trace/events/lock.h",No={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:Ni},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:Ni}};var ie={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Ma=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],je={before:"0.21",functions:ie.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},fe={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var Eo=["probe_read","probe_read_kernel","probe_read_user"],So=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],C="bpftrace src/ast/irbuilderbpf\
.cpp",Ta="bpftrace src/ast/passes/codegen_llvm.cpp",mr=[{names:["comm"],always:["get_current_comm"],source:`${C} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${C} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${C} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${C} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${C} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${C} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${C} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${C} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${C} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...Eo,...So],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${C} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${C} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${C} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${C}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...So,"percpu_array.lookup","get_smp_processor_id"],source:`${C}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...Eo,...So,"percpu_array.lookup","get_smp_processor_id"],source:`${Ta} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${C} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${C} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${C} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${C} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${C} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${C} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${C} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${C} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${Ta} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${C} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${C} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],Ti={sometimes:Eo,source:`${C} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},br=[{read:"own",perCpu:!0,
call:"lookup",source:`${Ta} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${Ta} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${C} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${C} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${C} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${C} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${C} 0.20 CreateForEachMapElem()`}];var Ge=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],Ha={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},Ra=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],Hi=["ringbuf","freelist"],Ri="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",Pi="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",Pa=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:Hi,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${Ri}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${Pi}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:Hi,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${Ri}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${Pi}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],_t={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},Oa={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function kx(e){let t=e.replace(/^const /,"");return Mi.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(kx,"castOf");function yx(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let a=r.split(",").flatMap(n=>{let[,o,_]=/^\s*(.*?)\s*(\w+)$/.exec(n)??[];return o===void 0||_===void 0||o===""?[]:
[{name:_,type:o}]});return{result:t.trim(),arguments:a}}s(yx,"readSignature");function Oi(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,a=0;for(let n of t)if(n==="("?r++:n===")"?r--:n===","&&r===0&&a++,r<0)return;return a+1}s(Oi,"countArguments");function Aa(e,t){
return hr.some(r=>r.arch===e&&q(t,r))}s(Aa,"hasTrampolines");function Ai(e){return hr.find(t=>t.arch===e)?.from}s(Ai,"trampolinesFrom");function Li(e,t){let r=Sa.
find(a=>a.arch===e&&q(t,a));return r===void 0||r.unknown!==void 0&&q(t,r.unknown)?void 0:r}s(Li,"mostArguments");function wx(e){return Object.hasOwn(No,e)?No[e]:
void 0}s(wx,"tracepointEvent");var Ci=new WeakMap;function Y(e){let t=Ci.get(e);if(t!==void 0)return t;let r=uf(e);return Ci.set(e,r),r}s(Y,"tableFor");function uf(e){let t=e.table===void 0?pf(
e):{table:e.table,exact:!0},r=e.table??cf(t.table,e),a=e.lockPath;return{table:a===void 0?r:bf(r,a),exact:t.exact}}s(uf,"chooseTable");function pf(e){let t=La(e),
[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))P(e.kernel,lf(o,r))&&(r=o);let a=e.kernel===r.kernel||e.
kernel.startsWith(`${r.kernel}.`),n=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:a&&e.backports!==!0&&!n}}s(pf,"nearestTable");function La({
arch:e}){return ke.filter(t=>t.arch===e)}s(La,"tablesOf");function lf(e,t){let[r]=Ge.flatMap(({lock:n,before:o})=>n==="bucket"?o??[]:[]);return r!==void 0&&P(e.
kernel,r)&&!P(t.kernel,r)?r:e.kernel}s(lf,"reachOf");function cf(e,t){let r=new Map(Object.entries(e.functions));return df(r,t),t.arch==="x86_64"&&!t.paravirt&&
ff(r),hf(r,t),t.seen!==void 0&&mf(r,t,t.seen),{...e,functions:Object.fromEntries(r)}}s(cf,"asOn");function df(e,t){for(let r of Oe.functions){let a=La(t).find(n=>Object.
hasOwn(n.functions,r))?.functions[r];P(t.kernel,Oe.from)?a!==void 0&&!e.has(r)&&e.set(r,a):e.delete(r)}}s(df,"setContentionTracepoints");function ff(e){let t=e.
get(ot);for(let o of At)e.delete(o);if(t===void 0)return;let{signature:r,...a}=t,n=r?.replace(ot,Ie);e.set(Ie,n===void 0?a:{...a,signature:n})}s(ff,"renameSlowP\
ath");function hf(e,t){let r=t.backports===!0||Aa(t.arch,t.kernel);for(let[a,n]of e){let{attachable:o,site:_,...i}=n;!(o===!0||_===!0&&n.signature!==void 0)||o===
r||a.startsWith(Fe)||e.set(a,r?{...i,attachable:!0}:{...i,attachable:!1,site:!0})}}s(hf,"setTrampolines");function mf(e,t,{there:r,traced:a,trampolines:n}){for(let u of e.
keys())r.includes(u)||e.delete(u);let[o,_]=[La(t),La(t)].map((u,p)=>u.filter(({kernel:l})=>P(l,t.kernel)===(p===1))),i=[..._??[],...(o??[]).toReversed()];for(let u of r){
let p=e.get(u)??i.find(f=>Object.hasOwn(f.functions,u))?.functions[u];if(p===void 0)continue;let{attachable:l,site:c,...d}=p;a===void 0?e.set(u,p):u.startsWith(
Fe)||a.includes(u)&&n!==!1?e.set(u,{...d,attachable:!0}):e.set(u,{...d,attachable:!1,...a.includes(u)?{site:!0}:{}})}}s(mf,"setSeen");var $i=["H","M","N"];function bf(e,t){
let r=new Map(Object.entries(e.functions));for(let a of t)r.set(a.function,gf(r.get(a.function),a));return{...e,functions:Object.fromEntries(r)}}s(bf,"withVendo\
rFunctions");function gf(e,{entry:t,exit:r,during:a}){let n={...e?.path};for(let o of a){let[_,i,u]=n[o]??["N","N",[]];n[o]=[qi(_,t),qi(i,r),u]}return{...e,attachable:!0,
path:n}}s(gf,"merged");function qi(e,t){return $i.indexOf(e)<=$i.indexOf(t)?e:t}s(qi,"worse");var kf={H:"held",M:"maybe",N:"no"};function it(e,t){return yf(Y(t).table,e)}s(it,"kernelFunction");function yf(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(yf,"own");function Lt(e){return Object.keys(Y(e).table.functions)}s(Lt,"kernelFunctionNames");function he(e,t,r,a){let n=it(e,a)?.path?.[r];if(n===void 0)
return;if(t==="inside")return wf(n);let o=n[2].includes("own")||t==="exit"&&Si.test(e);return{held:kf[t==="entry"?n[0]:n[1]],locks:n[2],taken:o}}s(he,"heldAt");
function wf([e,t,r]){let a=e==="H"&&t==="H";return{held:a?"held":"maybe",locks:r,taken:!a||r.includes("own")}}s(wf,"heldInside");function Ca(e,t){let r=Object.values(
it(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(a=>a[e.edge==="entry"?0:1]!=="N")}s(Ca,"isOnLockPath");function Ii(e,t){return t.some(r=>Object.
hasOwn(Y(r).table.functions,e))}s(Ii,"isNameOfTables");var vf=new Set([...mr,...br].flatMap(({from:e,before:t})=>[e,t])),xf=new Map;function Fi(e){return v(xf,e,()=>[...vf].map(t=>t!==void 0&&P(e,t)?"1":"0").join(""))}
s(Fi,"helperCallFacts");var ji=new Map;for(let e of mr)for(let t of e.names)$(ji,t,e);function Gi(e,t){return(ji.get(e)??[]).filter(a=>q(t,a)).flatMap(({always:a=[],
sometimes:n=[]})=>[...a.map(o=>({helper:o,always:!0})),...n.map(o=>({helper:o,always:!1}))])}s(Gi,"helpersOf");function Ki(e,t,r){let a=t.includes("percpu"),o=br.
find(_=>_.read===e&&_.perCpu===a&&q(r,_))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_h\
ash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(Ki,"he\
lperOfRead");var Nf=new WeakMap,Sf=new WeakMap;function $a(e,t){let{table:r}=Y(t),a=v(Nf,r,()=>new Map);return v(a,e,()=>Ef(e,t))}s($a,"runThrough");function Ef(e,t){
let r=new Map,a=u_.find(_=>_===e);if(a!==void 0)for(let _ of Lt(t))Mf.some(i=>he(_,i,a,t)!==void 0)&&r.set(_,"some");let{every:n,some:o}=Tf(t)[e]??{every:[],some:[]};
for(let _ of o)r.set(_,"some");for(let _ of n)r.set(_,"every");return r}s(Ef,"readRuns");var Mf=["entry","exit"];function Tf(e){let{table:t}=Y(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...a}=e;return Y(a).table.helpers??{}}s(Tf,"helpersFor");function Ct(e,t){return Mo(t).has(e)}s(Ct,"isRunThrough");function Mo(e){
let{table:t}=Y(e);return v(Sf,t,()=>new Set(p_.flatMap(r=>[...$a(r,e).keys()])))}s(Mo,"namesRunThrough");function Bi({helper:e,takes:t,gives:r,inside:a,...n},{function:o,
edge:_},i){return!q(i.kernel,n)||!$a(e,i).has(t)?!1:o===r?_!=="exit":a.includes(o)||_!=="entry"&&(o===t||st.includes(o))}s(Bi,"mayHoldLock");function To(e,t,r){if(t.lockPath?.some(o=>o.function===e))return;let a=it(e,t);if(a===void 0)return Pf(e,t);if(!r)return;if(a.attachable!==!1)return Hf(e,a,t);let n=qa(
t);return n!==void 0?n:t.seen?.traced!==void 0?{why:`this machine's kernel has no trace site, or no BTF, of ${gr(e)}`,inferred:!1}:Ro(`${gr(e)} has no trace sit\
e in Linux ${t.kernel}`,t)}s(To,"whyUnattachable");function Hf(e,{signature:t=""},r){let{arch:a,kernel:n,backports:o,table:_}=r;if(o===!0||_!==void 0||e.startsWith(
Fe))return;let i=Li(a,n),u=Oi(t);if(i===void 0||u===void 0||u<=i.most)return;let p=i.before===void 0?"":` before Linux ${i.before}`,l=a==="x86_64"?"":` on ${a}`;
return Ro(`fentry and fexit${l} take functions of at most ${i.most} arguments${p}, and ${e} has ${u}`,r)}s(Hf,"whyTooManyArguments");function qa({arch:e,kernel:t,
backports:r,table:a,seen:n}){if(n?.trampolines===!1)return{why:`fentry and fexit attach to no function of a kernel without CONFIG_${Ea}`,inferred:!1};if(a!==void 0)
return Rf(a);if(Aa(e,t)||r===!0)return;let o=Ai(e),_=o===void 0?"":` before Linux ${o}`;return{why:`fentry and fexit attach to no function of ${e} kernels${_}`,
inferred:!1}}s(qa,"whyNoTrampoline");function Rf({release:e,config:t}){if(t[Ea]==="absent")return{why:`fentry and fexit attach to no function of ${e}, which has\
 no CONFIG_${Ea}`,inferred:!1}}s(Rf,"whyConfiguredWithout");function Pf(e,t){let{kernel:r}=t;if(t.seen!==void 0)return Of(e,t.seen);let a=Af(e,t);if(a!==void 0)
return{why:a,inferred:!1};let n=Oe.functions.some(p=>p===e)&&Oe.from;if(n&&!P(r,n))return{why:`there is no ${gr(e)} in Linux ${r} (it came with ${n})`,inferred:t.
backports===!0};let o=Ia.get(e)??[];if(o.length===0||Ei.includes(e))return;let _=o.filter(({arch:p})=>p===t.arch),i=_.length>0?_.map(p=>p.kernel):o.map(p=>`${p.
kernel} on ${p.arch}`),u=e.startsWith(Fe)?`there is no ${gr(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return Ro(`${u} (seen in ${i.join(", ")})`,t)}
s(Pf,"whyMissing");function Of(e,{there:t}){if(t.includes(e))return;let r=st.includes(e)?st.filter(n=>t.includes(n)):[],a=r.length===0?"":` (here it is ${r.join(
" and ")})`;return{why:`this machine's kernel has no ${gr(e)}${a}`,inferred:!1}}s(Of,"whyUnseen");function Di(e){return Ia.has(e)||zi.has(e)}s(Di,"isListed");function Ho(e,t){
return e.table===void 0&&e.lockPath===void 0?!1:it(t,e)!==void 0||Ct(t,e)}s(Ho,"knowsItself");function tN(){return[...new Set([...Ia.keys(),...zi])]}s(tN,"liste\
dNames");var zi=new Set([...ke.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...st,...At,...Oe.functions,...je.functions]),
Ia=new Map;for(let e of ke)for(let t of Object.keys(e.functions))$(Ia,t,e);function Af(e,t){if(e===Ie&&it(ot,t)!==void 0)return`${e} is not a symbol of kernels \
with paravirtual spin locks (their slow paths are ${xo.join(" and ")})`;if(!At.includes(e)||it(ot,t)!==void 0)return;let r=st.includes(e)?` (here it is ${Ie})`:
"";return`${e} exists only in x86_64 kernels with paravirtual spin locks${r}`}s(Af,"otherName");function Ro(e,t){let{table:r,exact:a}=Y(t);return a?{why:e,inferred:!1}:
{why:`${e}, judging by Linux ${r.kernel}`,inferred:!0}}s(Ro,"judged");function gr(e){return e.startsWith(Fe)?`tracepoint ${e.slice(Fe.length)}`:e}s(gr,"spoken");var Ui={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Vi(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let a=Ui[t.name];if(a===void 0)return;let n=r.offset===void 0?{}:Lf(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...a,...n,...o,...Fa(e,r.function)}}case"rawTracepoint":return{...Wi(r.event.text),...Fa(e,r.event)};case"trac\
epoint":return r.category===void 0||!ge(r.category.text)("lock")?void 0:{...Wi(r.event.text),...Fa(e,r.event)};case"unresolved":{let a=Ui[t.name];return a?{function:"",
...a,...Fa(e,void 0)}:void 0}default:return}}s(Vi,"tracedFunction");function Lf({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:be(t)===0n?"entry":"inside"}}s(Lf,"offsetSite");function Wi(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(Wi,"tracepointSite");function Fa(e,t){let r="module"in e.place?e.place.module:void 0,n=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||ge(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...n===void 0?{}:{open:n}}}s(Fa,"moduleOf");function Yi({function:e,vmlinux:t,
open:r,unnamed:a}){return t&&r===void 0&&a===void 0&&!ja(e)}s(Yi,"isOneFunction");function Ji(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!Lt(t).some(ge(e.function))))
return`the functions of the module ${e.module} are not known`}s(Ji,"whyUnresolved");function ja(e){return/[*?[]/.test(e)}s(ja,"isPattern");var Zi=new WeakMap;function Po(e){let t=Zi.get(e);if(t!==void 0)return t;let r=oe(e.provider);if(r===void 0)return;let{provider:a}=r,n=Vi(e,a),o=n!==void 0&&Di(
n.function),_={name:e.text,provider:a,kind:Ff(e,a)},i=_.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,u={...r,traced:n,needsTrampoline:qf(e,a),unplaced:[
_],placed:{programs:n===void 0?[]:[Oo(n.function,e.text,{...n,listed:o},_)],obstacles:[]},listed:o,plain:n!==void 0&&!o&&Yi(n),...i===void 0?{}:{open:i}};return Zi.
set(e,u),u}s(Po,"readOnce");function ru(e){return Po(e)?.listed===!0}s(ru,"isAtListed");var Qi=5e3,Xi={programs:[],refusals:[],beyond:!0},Ga=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#a;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(a=>v(r,a.text,()=>a)),this.#a=t.map((a,n)=>{let o=Po(this.#t[n]??a);if(o?.
plain)return this.#r.set(o.spelling,o),eu(a,o.placed)})}on(t){let a=[...this.#r.values()].every(i=>nu(t,i))?this.#a:[],n=new Map,o=s(i=>v(n,i,()=>au(i,t)),"reso\
lve"),_=0;return this.#e.map((i,u)=>{if(_>Qi)return Xi;let p=a[u]??eu(i,o(this.#t[u]??i));return _+=p.programs.length,_>Qi?Xi:p})}},Cf=[];function eu(e,{programs:t,
unresolved:r,obstacles:a}){let n=a.length===0?Cf:a.map(({at:o,..._})=>({..._,span:e[o]}));return{programs:t,unresolved:r,refusals:n}}s(eu,"attachmentAt");function au(e,t){
let r=Po(e);if(r===void 0)return If(e,t);if(r.plain&&nu(t,r))return r.placed;let{provider:a,spelling:n,traced:o,unplaced:_,open:i}=r,u=[];q(t.bpftrace,n)||u.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${aa(n)}`});let p=r.needsTrampoline?qa(t):void 0;if(p!==void 0&&
u.push(tu(p)),o===void 0){let f=i&&`${i} is only known when the script is started`;return{programs:_,obstacles:u,...f===void 0?{}:{unresolved:f}}}let l=Ji(o,t);
if(l!==void 0)return{programs:_,obstacles:u,unresolved:l};if(ja(o.function))return{programs:Kf(e.text,_[0],o,t),obstacles:u};let c=zf(a,o,t);c!==void 0&&u.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:c});let d=(r.listed||Ho(t,o.function))&&o.vmlinux&&!p?To(o.function,t,o.tracing):void 0;return d!==void 0&&
u.push(tu(d)),!r.listed&&Ho(t,o.function)?{programs:[Oo(o.function,e.text,o,_[0])],obstacles:u}:{programs:r.placed.programs,obstacles:u}}s(au,"resolveOne");var $f=new WeakMap;
function nu(e,{spelling:t,needsTrampoline:r}){let a=v($f,e,()=>new Map);return v(a,t,()=>e.table===void 0&&e.lockPath===void 0&&q(e.bpftrace,t)&&!(r&&qa(e)))}s(
nu,"takesPlain");function tu({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:{}}}s(tu,"unattachable");function qf({
place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(qf,"needsTrampoline");function If(e,t){let[,r="",a="",n]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(e.text)??[],o=oe("fentry")?.provider;if(a.startsWith("$")&&o!==void 0){let p=`${a} is only known when the script is started`;return{programs:[{name:e.text,
provider:o,kind:o.kind}],obstacles:[],unresolved:p}}if(!ja(a))return{programs:[],obstacles:[]};let _=n===void 0?[]:xa(a,n.split(":"),t.bpftrace);if(_.length===0){
let p=`bpftrace ${t.bpftrace} matches no provider with \`${a}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"unsupported-syntax",at:"span",why:p}]}}let i=_.
flatMap(p=>{let l=f_(`${r}${p}:${n}`,e.span.start);return l.kind==="syntax-error"?[]:[au(l,t)]}),u=i.find(p=>p.unresolved!==void 0)?.unresolved;return{programs:i.
flatMap(({programs:p})=>p),obstacles:i.flatMap(({obstacles:p})=>p.map(l=>({...l,at:"span"}))),...u===void 0?{}:{unresolved:u}}}s(If,"resolveAnyProvider");function Ff({
place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==void 0&&Gf(e.address)||e.form===
"unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(Ff,"kindOf");var jf=2n**63n;function Gf({text:e,positional:t}){return t||be(e)>=jf}s(Gf,"mayBeOfKernel");
function Oo(e,t,{vmlinux:r,edge:a,listed:n=!0},o){if(!r)return{...o,name:t};let _={function:e,edge:a,...n?{}:{unlisted:!0}};return{...o,name:t,site:_}}s(Oo,"pla\
cedAt");function Kf(e,t,r,a){if(!r.vmlinux)return[t];let n=e.slice(0,e.lastIndexOf(":")+1);return[...Df(r,a).map(_=>Oo(_,n+_.replace(/^__traceiter_/,""),r,t)),t]}
s(Kf,"expand");var Bf=new WeakMap;function Df({function:e,tracing:t},r){let a=v(Bf,r,()=>new Map);return v(a,`${t} ${e}`,()=>{let n=ge(e);return[...new Set([...Lt(
r),...Mo(r)])].filter(o=>n(o)&&To(o,r,t)===void 0)})}s(Df,"attachableMatches");function zf(e,t,r){let a=je.functions;if(!(e.name!=="kretprobe"||!a.includes(t.function))&&
!P(r.bpftrace,je.before))return`bpftrace before ${je.before} refuses a kretprobe on ${t.function}, because it might lock up the system`}s(zf,"bannedKretprobe");function H(e,t,r){let a=[e],n=[];for(;a.length>0;){let o=a.pop();if(o===void 0){let i=n.pop();i!==void 0&&r?.(i);continue}t(o),r!==void 0&&(n.push(o),a.push(void 0));
let _=Lo(o);for(let i=_.length-1;i>=0;i--)a.push(_[i])}}s(H,"walk");function Lo(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Ao;case"\
map-declaration":return ut(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...ut(e.predicate),e.body];case"block":
return[...e.statements,...ut(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...ut(e.value),
e.variable];case"if":return[e.condition,e.then,...ut(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return ut(e.value);case"map":return e.keys??Ao;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...ut(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return Uf(e)}}s(Lo,"childrenOf");function ut(e){return e?[e]:Ao}s(ut,"optional");var Ao=[];function Uf(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(Uf,"unreachable");var te="?",kr="*",Ka="?=",yr="",Ba="\0",Wf=/^=[-\d]/;function wr(e){return`=${e}`}s(wr,"oneValue");function pt(e){return`${te}${e}`}s(pt,"valuesNamed");function su(e){
if(e.includes(te))return te;let t=e.join(Ba);return e.some(za)?pt(t):t}s(su,"joinValues");function Da(e){return e.split(Ba).every(t=>t.startsWith("=")||t===yr)}
s(Da,"isOneValue");function vr(e,t,r){return r==="by-hash"?!0:r==="same"?Vf(e,t):Ua(e,t)}s(vr,"keysMatch");function Vf(e,t){return e===kr||t===kr?!0:e===t?e!==te:
e===Ka||t===Ka?Da(e)||Da(t):!za(e)&&!za(t)&&Ua(e,t)}s(Vf,"valuesAreSame");function Ua(e,t){if([e,t].some(n=>za(n)||n===kr)||e===t)return!0;let[r,a]=[e.split(Ba),
t.split(Ba)];return r.length!==a.length?!0:r.every((n,o)=>Yf(n,a[o]??te))}s(Ua,"valuesMeet");function za(e){return e.startsWith(te)}s(za,"isUnknown");function Yf(e,t){
return e===t||ou(e,t)||ou(t,e)}s(Yf,"partsMeet");function ou(e,t){return Wf.test(e)?ui.includes(t)||e==="=0"&&pi.includes(t):!1}s(ou,"isAmong");var xr={sharing:"shared",text:"",bound:!0,constant:!0,values:yr},_u={sharing:"shared",text:"*",bound:!1,constant:!1,values:kr};function iu(e){return{...e,text:"\
*",bound:!1,values:Ka}}s(iu,"anyLiteral");function uu(e){let t=e.values===te?te:pt(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(uu,"inte\
rvalKey");var Jf=/^(u?int64(_t)?|long|size_t)$/,Ya=8,Zf=500,Qf=1e4,Co={sharing:"shared",bound:!0,constant:!0},$o=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,
values:pt(e)}),"fixed"),$t={sharing:"unknown",text:"?",bound:!1,constant:!1,values:te};function It(e,t){let[r]=e;if(r===void 0)return xr;let a=lu();if(e.length>
1)return lt(e.map(o=>qt(o,t,0,a)));let n=qt(r,t,0,a);return{...n,text:n.text.replace(/^\((.*)\)$/s,"$1")}}s(It,"classifyKey");function pu(e,t){let r=[e,t].map(a=>qt(
a,void 0,0,lu()));return r.every(a=>a.bound)&&r[0]?.text===r[1]?.text}s(pu,"isSameKey");function lu(){return{parts:Zf,letters:Qf}}s(lu,"newBudget");function qt(e,t,r,a){
if(a.parts--<=0)return $t;let n=s(o=>qt(o,t,r,a),"again");switch(e.kind){case"integer":{let o=String(be(e.text));return{...Co,text:o,values:wr(o)}}case"string":
return a.letters-=e.text.length,a.letters<0?$t:{...Co,text:e.text,values:wr(e.text)};case"duration":case"positional":return $o(e.text);case"boolean":{let o=e.value?
"1":"0";return{...Co,text:o,values:wr(o)}}case"sizeof":return $o(`${e.name}(${e.text.replace(/\s+/g,"")})`);case"identifier":case"variable":{let o=r<Ya?t?.resolve(
e.name):void 0;return o!==void 0?qt(o.value,o.scope,r+1,a):e.kind==="variable"?{...$t,text:e.name}:qo(e.name)}case"call":return Xf(e,n)??Va(e);case"tuple":{let o=lt(
e.elements.map(n));return{...o,text:`(${o.text})`}}case"record":{let o=lt(e.fields.map(_=>n(_.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<
Ya?cu(e,t):void 0;return o===void 0?Va(e):qt(o.value,o.scope,r+1,a)}case"cast":{let o=n(e.operand);return Jf.test(e.type)?o:Wa(o,`(${e.type})${o.text}`)}case"un\
ary":{if(e.operator==="*")return Va(e);let o=n(e.operand),_=e.operator==="!"?"shared":o.sharing,i=`${e.operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(
i)?{...o,sharing:_,text:i,values:wr(i)}:{...Wa(o,i),constant:o.constant,sharing:_}}case"binary":{let{operator:o}=e,[_,i]=[n(e.left),n(e.right)],u=Wa(lt([_,i]),`\
(${_.text}${o}${i.text})`);if(!di.has(o))return u;let p=o==="%"&&i.constant?pt(`${o}${i.text}`):u.values;return{...u,sharing:"shared",values:p}}case"ternary":{let{
condition:o,then:_=o,else:i}=e,u=lt([n(_),n(i)]),p=lt([n(o),u]);return{...Wa(p,`(${p.text}?)`),sharing:u.sharing}}case"map":case"index":case"update":case"block-\
expression":case"if-expression":return Va(e)}}s(qt,"classify");function Wa(e,t){return{...e,text:t,constant:!1,values:e.bound?pt(t):te}}s(Wa,"computed");function Va(e){
let t=new Set;return H(e,r=>{r.kind==="variable"&&t.add(r.name)}),t.size===0?$t:{...$t,text:`?${[...t].sort().join("")}`}}s(Va,"unknownKey");function qo(e){let t=yi(
e);if(t===void 0)return $t;let{sharing:r}=t,a=t.fixed!=="event",n=a?e.replace(/^__builtin_/,""):"?",o=t.values??(a?pt(n):te);return{sharing:r,text:n,bound:a,constant:!1,
values:o}}s(qo,"classifyBuiltin");function Xf({name:e,arguments:t},r){if(ci.has(e)){let n=lt(t.map(r));return n.constant?$o(`${e}(${n.text})`):void 0}if(t.length===
0)return qo(e);let[a]=t;if(!(e!=="pid"&&e!=="tid"||a?.kind!=="identifier"))return{...qo(e),text:`${e}(${a.name})`}}s(Xf,"classifyCall");function cu({object:e,name:t},r,a=0){
if(a>=Ya)return;let n={value:e,scope:r};for(let o=0;o<Ya&&n!==void 0;o++){let{value:_,scope:i}=n;if(_.kind==="tuple"||_.kind==="record"){let u=_.kind==="tuple"?
_.elements.find((p,l)=>String(l)===t):_.fields.find(p=>p.name===t)?.value;return u&&{value:u,scope:i}}_.kind==="member"?n=cu(_,i,a+1):n=_.kind==="variable"||_.kind===
"identifier"?i.resolve(_.name):void 0}}s(cu,"partOf");function lt(e){let t=s(a=>e.some(n=>n.sharing===a),"has");return{sharing:t("per-thread")?"per-thread":t("p\
er-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(a=>a.text).join(","),bound:e.every(a=>a.bound),constant:e.every(a=>a.constant),values:su(e.map(a=>a.
values))}}s(lt,"combine");function du(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(du,"keysMayDiffer");var Za=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(ct(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
fu(t))}learn(t){let r=t.filter(a=>!this.#e.includes(a));this.#e=[...this.#e,...r].slice(-eh)}within(t,r){let a=this.#e;this.learn(t),this.#r(a,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e=this.#e.filter(a=>!r.test(a))}forgetMap(t){this.#t.add(t);let r=ct(t,"");this.#e=this.#e.filter(a=>!a.startsWith(r))}get text(){
return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,a=new Set;this.#t=a,t(),this.#t=r;for(let n of a)r.add(n);return a}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let a=this.#e.filter(o=>!o.includes("$"));this.#e=t;let n=this.deletionsIn(r);this.#e=a;for(let o of n)this.forgetMap(o)}#r(t,r){r();let a=new Set(
this.#e);this.#e=t.filter(n=>a.has(n))}},eh=64;function ct(e,t){return`${e}[${t}`}s(ct,"keyFact");function fu(e){return`not zero: ${e}`}s(fu,"notZeroFact");var hu=64;
function mu(e,t,r,a){return Io(e,t,{scope:r,mapNamed:a,budget:{parts:hu}})}s(mu,"factsOf");function Io(e,t,r){if(r.budget.parts--<=0)return[];let a=s((n,o)=>Io(
n,o,r),"further");switch(e.kind){case"unary":return e.operator==="!"?a(e.operand,!t):Ja(e,t,r);case"binary":{let{left:n,right:o,operator:_}=e;if(_==="&&")return t?
[...a(n,!0),...a(o,!0)]:[];if(_==="||")return t?[]:[...a(n,!1),...a(o,!1)];let i=rh(_,D(o),t);return i===void 0?Ja(e,t,r):a(n,i)}case"call":return t?ah(e,r):[];case"\
variable":{let n=r.scope.resolve(e.name);return[...n===void 0||n.value.kind==="variable"?[]:Io(n.value,t,{...r,scope:n.scope}),...Ja(e,t,r)]}default:return Ja(e,
t,r)}}s(Io,"read");var th=new Set(["==","!="]);function rh(e,t,r){return t===void 0?void 0:t===0&&th.has(e)?e==="!="===r:!r||t<0?void 0:e===">"||e==="=="||e==="\
>="&&t>0?!0:void 0}s(rh,"comparedWithZero");function Ja(e,t,{scope:r}){let a=t?Qa([e],r):void 0;return a===void 0?[]:[fu(a)]}s(Ja,"notZero");function ah({name:e,
arguments:[t,r]},{scope:a,mapNamed:n}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?a.argument(t.name)?.value:t;if(o?.kind!=="map"||o.keys!==
void 0)return[];let _=Qa([r],a);return _===void 0?[]:[ct(n(o.name),_)]}s(ah,"presence");function Qa(e,t){let{text:r}=It(e,t);if(!r.includes("?"))return r;let a={
parts:hu},n=e.map(o=>bu(o,t,a));return n.every(o=>o!==void 0)?n.join(","):void 0}s(Qa,"spell");function bu(e,t,r){if(r.parts--<=0)return;let a=s(o=>bu(o,t,r),"a\
gain");switch(e.kind){case"member":{let o=a(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=a(e.operand);return o&&`(${e.type})${o}`}case"tup\
le":{let o=e.elements.map(a);return o.every(_=>_!==void 0)?o.join(","):void 0}case"identifier":if(/^(arg\d+|retval|args)$/.test(e.name))return e.name;break;case"\
variable":return e.name;default:}let{text:n}=It([e],t);return n.includes("?")?void 0:n}s(bu,"wordOf");function gu(e,t){let r={value:e,scope:t};for(let a=0;a<nh&&
r!==void 0;a++){let{value:n,scope:o}=r;switch(n.kind){case"integer":case"duration":return be(n.text)!==0n;case"positional":case"sizeof":return!0;case"cast":r={value:n.
operand,scope:o};break;case"unary":if(n.operator!=="-")return!1;r={value:n.operand,scope:o};break;case"identifier":case"variable":if(n.name==="ncpus")return!0;r=
o.resolve(n.name);break;default:return!1}}return!1}s(gu,"isNeverZero");var nh=16;function ku(e){return e.kind==="cast"&&e.type.endsWith("*")}s(ku,"isPointer");function Ft(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(Ft,"lookUp");function yu(e,t){Ft(e,"value",t);let{keys:r=[],name:a,span:n}=t,o=e.
mapName(a);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:It(r,e.scope),span:e.place(n)})}s(yu,"readEntry");function jt(e,t){let{change:r,access:a,
span:n,aggregation:o,plain:_=!1,discarded:i=!1}=t,u=a.keys??[],p=It(u,e.scope),l=e.mapName(a.name),c=e.spell(u);e.call({kind:"change",change:r,map:l},n),r==="de\
lete"?e.facts.forgetMap(l):c!==void 0&&e.facts.learn([ct(l,c)]),e.effects.push({kind:"map",change:r,...o===void 0?{}:{aggregation:o},map:l,key:o!==void 0&&Rt.has(
o)?uu(p):p,keys:u,..._?{plain:_}:{},...i?{discarded:i}:{},span:e.place(n)})}s(jt,"changeEntry");function Xa(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(
r)})}s(Xa,"fail");var oh=new Set(["/","%","/=","%="]);function en(e,t,r,a){!oh.has(t)||gu(r,e.scope)||e.facts.isNotZero(e.spell([r]))||Xa(e,"division",a)}s(en,"\
operate");function wu(e,{name:t,span:r}){e.call({kind:"name",name:t},r),fr.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(wu,"readBuiltin");function vu(e,{
name:t,arguments:[r],span:a}){let n=hi.get(t);n!==void 0&&Xa(e,n,a);let o=r&&e.given(r).value,_=e.place(a);e.call({kind:"name",name:t},a),t==="has_key"&&o?.kind===
"map"&&Ft(e,"own",o),t==="exit"&&e.leave(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:_}),ha.
has(t)&&e.effects.push({kind:"output",function:t,span:_}),fr.has(t)&&e.effects.push({kind:"stack",span:_})}s(vu,"callFunction");var Nr=class{static{s(this,"Scope")}#e;#t;#r=new Map;#a=new Map;#n=[];#o=0;constructor(t,r,a){this.#e=r,this.#t=X(()=>sh(t,a))}get changes(){return this.#o}set(t,r){
let a=this.argument(t);if(a?.value.kind==="variable")return a.scope.#s(a.value.name);if(r===void 0||this.#t().has(t))return this.#s(t);this.#r.get(t)!==r&&this.#o++,
this.#r.has(t)||this.#n.push(t),this.#r.set(t,r),H(r,n=>{n.kind==="variable"&&$(this.#a,n.name,t)})}#s(t){(!this.#t().has(t)||this.#r.has(t))&&this.#o++,this.#t().
add(t),this.#r.delete(t),this.#_(t)}#_(t){let r=this.#a.get(t)??[];this.#a.delete(t);for(let a of r)this.#r.delete(a)&&this.#o++,this.#_(a)}inBranch(t){this.#i(
t)}inEither(t,r){let a=this.#i(t),n=this.#i(r);for(let[o,_]of a)n.has(o)&&this.set(o,_)}#i(t){let r=this.#n.length;t();let a=new Map;for(let n of this.#n.splice(
r)){let o=this.#r.get(n);o!==void 0&&a.set(n,o),this.#r.delete(n)&&this.#o++}return a}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let a=this.#r.get(
t);return a&&{value:a,scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&Sr(r.value);){let a=r.scope.#e.get(r.value.name);if(a===void 0)break;r=a}return r}};
function Sr(e){return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(Sr,"isName");function sh(e,t){let r=new Map,a=new Set(t),n=s(
(o,_)=>{let i=r.get(o);i===void 0?r.set(o,_):pu(i,_)||a.add(o)},"note");return H(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?n(o.
target.name,o.value):a.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&n(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&a.add(o.
operand.name),(o.kind==="for-map"||o.kind==="for-range")&&a.add(o.variable.name)}),a}s(sh,"changingVariables");var tn=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#a=new WeakMap;#n=0;of(t){let r=new Map;return Array.from(t,a=>this.#o(a,r)).
join(" ")}#o(t,r){let a=r.get(t);if(a!==void 0)return a;let{value:n,scope:o}=t,_=Sr(n)?o.argument(n.name):void 0;if(_!==void 0)return this.#o(_,r);let{number:i,
names:u}=this.#_(n),p=u.map(c=>this.#s(c,o,r)),l=xu(this.#e,`${i} ${p.join(" ")}`);return r.set(t,l),l}#s(t,r,a){let n=r.argument(t);if(n!==void 0)return`${this.#o(
n,a)}`;if(!t.startsWith("$"))return t;let o=this.#a.get(r)??this.#n++;return this.#a.set(r,o),`${t}:${o}.${r.changes}`}#_(t){let r=this.#r.get(t);if(r!==void 0)
return r;let a=new Set;H(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&a.add(o.name)});let n={number:xu(this.#t,JSON.stringify(t,_h)),names:[
...a]};return this.#r.set(t,n),n}};function xu(e,t){return v(e,t,()=>e.size)}s(xu,"numberIn");function _h(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(_h,"\
withoutPlace");var ih=3e5,uh=20,Eu=50,ph=64;function Kt(){return{left:ih}}s(Kt,"callBudget");var Gt=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new Za;scope;#e;#t=[];#r;#a;#n=new tn;#o=new Map;#s=Number.
POSITIVE_INFINITY;#_=0;#i=!1;constructor(t,r,a,n){this.#a=a,this.scope=new Nr(t,new Map,r),this.#e=r,this.calls=n}spend(t){this.#r!==void 0&&(this.#a.left-=t)}place(t){
return this.#r??t}call(t,r){let a=this.#_===0&&!this.#i;this.calls?.push({...t,always:a,span:this.place(r)})}leave(){this.#i=!0}mapName(t){let r=this.scope.argument(
t)?.value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return Qa(
t,this.scope)}factsOf(t,r){return mu(t,r,this.scope,a=>this.mapName(a))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#u(t.
scope,r)}where(t,r,a){this.#_++,this.facts.within(this.factsOf(t,r),a),this.#_--}inBranch(t){this.#_++,this.scope.inBranch(t),this.#_--}isFollowing(t){let r=this.#t.
indexOf(t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(lh.has(t.value.kind))return this.within(t,r);let a=[t],n=this.place(t.value.
span);this.#p({name:this.#n.of(a),given:a,place:n,keepsFacts:!0},()=>this.within(t,r))}follow(t,r,a,n){let o=this.place(r),_=[...a.values()],i=`${t.span.start} ${this.#n.
of(_)}`,u=this.#r;this.#r=o,this.facts.inOtherBody(()=>this.#p({name:i,given:_,place:o,keepsFacts:!1},()=>{this.#t.push(t),this.#u(new Nr(t.body,a,this.#e),n),this.#t.
pop()})),this.#r=u}#p({name:t,given:r,place:a,keepsFacts:n},o){let{facts:_}=this,i=`${t}
${_.text}`,u=this.#o.get(i);if(u!==void 0)return this.#l(u,a);if(this.#t.length>=ph||this.#a.left<=0){this.tooDeep??=a;return}this.spend(uh);let p={branches:this.#_,
left:this.#i,cutBy:this.#s},l={effects:this.effects.length,calls:this.calls?.length??0},c=Nu(r);this.#_=0,this.#s=Number.POSITIVE_INFINITY;let d=_.deletionsIn(o),
f={effects:Su(this.effects.splice(l.effects),ch),calls:Su(this.calls?.splice(l.calls)??[],dh),leaves:this.#i,deletesFrom:d};this.#s>=this.#t.length&&Nu(r)===c&&
(!n||`${t}
${_.text}`===i)&&this.#o.set(i,f),this.#_=p.branches,this.#i=p.left,this.#s=Math.min(p.cutBy,this.#s),this.#l(f,a)}#l({effects:t,calls:r,leaves:a,deletesFrom:n},o){
let _=this.#_===0&&!this.#i;this.spend(t.length+r.length);for(let i of t)this.effects.push({...i,span:o});for(let i of r)this.calls?.push({...i,always:i.always&&
_,span:o});a&&(this.#i=!0);for(let i of n)this.facts.forgetMap(i)}#u(t,r){let a=this.scope;this.scope=t,r(),this.scope=a}},lh=new Set(["integer","string","varia\
ble","identifier","map"]);function Nu(e){return e.reduce((t,{value:r,scope:a})=>{let n=Sr(r)?a.argument(r.name):void 0;return t+(n?.scope??a).changes},0)}s(Nu,"\
changesOf");function Su(e,t){return[...new Map(e.map(r=>[t(r),r])).values()]}s(Su,"onlyOnce");function ch(e){return JSON.stringify(e,(t,r)=>t==="span"||t==="nam\
eSpan"?void 0:r)}s(ch,"nameOfEffect");function dh({span:e,...t}){return JSON.stringify(t)}s(dh,"nameOfCall");function Tu(e){let t=new Map,r=new Map;for(let a of e.items)a.kind==="macro"&&$(t,a.name,a),a.kind==="subprogram"&&r.set(a.name,a);return{macros:t,subprograms:r}}
s(Tu,"callablesOf");function Hu(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(a=>Mu(a,e,!0))??r.find(a=>Mu(a,
e,!1))}s(Hu,"calleeOf");function Mu({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((a,n)=>{let o=t.arguments[n];return a.startsWith("@")?Bt(
o):a.startsWith("$")?o?.kind==="variable":!r||!(Bt(o)||o?.kind==="variable")})}s(Mu,"takes");function Bt(e){return e?.kind==="map"&&e.keys===void 0}s(Bt,"isWhol\
eMap");var fh=new Set(["integer","string","boolean","duration"]),hh=new Set(["print","clear","zero","len","has_key","find"]);function Ru(e,t=Kt()){let{effects:r,tooDeep:a}=jo(
e,new Gt(e.body,e.unknown,t));return a===void 0?{effects:r}:{effects:r,tooDeep:a}}s(Ru,"effectsOf");function Pu(e,t){let r=[];return jo(e,new Gt(e.body,e.unknown,
t,r)),r}s(Pu,"callsOf");function Ou(e){let t=[],{effects:r}=jo(e,new Gt(e.body,e.unknown,Kt(),t));return{effects:r,calls:t}}s(Ou,"effectsAndCallsOf");function jo({
body:e,predicate:t,callables:r},a){let n=new Fo(a,r);return t===void 0?n.visit(e):(n.visit(t),a.where(t,!0,()=>n.visit(e))),a}s(jo,"visited");var Fo=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?Eu:1),t.kind){case"assign\
ment":return this.#o(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#n(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#a(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let a=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:a},t.span);let n=ct(a,`${t.variable.name}.0`);return r.facts.inLoop(
[n],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#_(t);case"call":return this.#i(t);case"update":if(t.operand.kind==="map")return this.#u(t.operand),Ft(r,"own",t.operand),
jt(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#i(t.expression,!0):this.visit(t.expression);case"map":return this.#u(t),yu(r,t);case"jump":this.#r(
t),t.keyword==="return"&&r.leave();return;case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"i\
ndex":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(a=>a.kind==="integer")&&!ku(t.object)&&Xa(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#a(t.left,t.operator==="&&",t.right)):(this.visit(t.right),en(r,t.operator,t.right,
t.span));case"ternary":{let{condition:a,then:n,else:o}=t;return this.visit(a),n!==void 0&&r.scope.inBranch(()=>this.#a(a,!0,n)),r.scope.inBranch(()=>this.#a(a,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Lo(t))this.visit(r)}#a(t,r,a){this.#e.where(t,r,()=>this.visit(a))}#n({condition:t,then:r,else:a}){let{scope:n,
facts:o}=this.#e;if(this.visit(t),a===void 0){n.inBranch(()=>this.#a(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}n.inEither(
()=>this.#a(t,!0,r),()=>this.#a(t,!1,a))}#o(t){let{target:r,operator:a,value:n,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),en(this.#e,a,n,o),r.kind===
"variable"&&this.#e.setVariable(r.name,a==="="?n:void 0)}#s(t,{value:r,operator:a,span:n}){let o=this.#e;this.#u(t);let _=o.given(r),{value:i}=_;if(a!=="="||i.kind!==
"call"||!oi.has(i.name)){a!=="="&&Ft(o,"value",t),this.visit(r),en(o,a,r,n);let u=a!=="="||fh.has(i.kind);return jt(o,{change:"assign",access:t,span:n,plain:u})}
o.within(_,()=>{for(let u of i.arguments)this.visit(u)}),Ft(o,"own",t),jt(o,{change:"aggregate",access:t,span:n,aggregation:i.name})}#_(t){let{name:r,span:a}=t,
n=this.#e.scope.argument(r);if(n!==void 0)return this.#e.followArgument(n,()=>this.visit(n.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#i(
{kind:"call",name:r,nameSpan:a,arguments:[],span:a});wu(this.#e,t)}}#i(t,r=!1){let a=Hu(t,this.#t);if(a!==void 0&&!this.#e.isFollowing(a))return this.#l(a,t);if(t.
name==="delete")return this.#p(t,r);for(let[n,o]of t.arguments.entries())(!(n===0&&hh.has(t.name))||!Bt(this.#e.given(o).value))&&this.visit(o);vu(this.#e,t)}#p({
arguments:t,span:r},a){let n=this.#e,o=t.map(u=>n.given(u)),_=o[0]?.value,i=t[1];if(Bt(_)&&i!==void 0&&!Bt(i))return this.visit(i),jt(n,{change:"delete",access:{
..._,keys:[i]},span:r,discarded:a});for(let u of o){let{value:p}=u;n.within(u,()=>{if(p.kind!=="map")return this.visit(p);this.#u(p),jt(n,{change:"delete",access:p,
span:r,discarded:a})})}}#l(t,r){let a=new Map;if(t.kind==="macro")t.parameters.forEach((n,o)=>{let _=r.arguments[o];_!==void 0&&a.set(n,{value:_,scope:this.#e.scope})});else
for(let n of r.arguments)this.visit(n);this.#e.follow(t,r.span,a,()=>this.visit(t.body))}#u({keys:t=[]}){for(let r of t)this.visit(r)}};var rn=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let a=new Set,n=!1;return H(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&a.add(o.name),n||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:n,calls:a}]});for(let{name:r,calls:a}of this.#e)for(let n of a)$(this.#t,n,r)}returnsBy(t){return this.#a("return",({returns:r})=>r).has(t)}calls(t,...r){
let a=this.#a(`${r.join()}()`,({calls:n})=>r.some(o=>n.has(o)));return mh(t,n=>r.includes(n)||a.has(n))}#a(t,r){return v(this.#r,t,()=>{let a=new Set(this.#e.filter(
r).map(({name:n})=>n));for(let n of a)for(let o of this.#t.get(n)??[])a.add(o);return a})}};function mh(e,t){let r=!1;return H(e,a=>{(a.kind==="call"||a.kind===
"identifier")&&(r||=t(a.name))}),r}s(mh,"names");var Au=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function Lu({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?Cu(t.text,t.span.start):[])}s(Lu,
"definedMacros");function Cu(e,t){let[,r="",a="",n=""]=Au.exec(e)??[];if(a==="")return[];let o=`macro ${a}() { `,_=n.replace(/\\(\r?\n)/g,(p,l)=>` ${l}`),{items:i,
errors:u}=h_(`${o}${_}
}`);return u.length>0||i.length!==1?[]:Na(i,t+r.length-o.length).filter(gh)}s(Cu,"definedBy");var bh=/[A-Za-z_]\w*/g;function $u({text:e,items:t},r){let a=r.map(
({script:_,statement:i})=>({text:_.text,items:_.items,at:i}));if(![{items:t},...a].some(_=>_.items.some(({kind:i})=>i==="preprocessor")))return[];let n=new Set,
o=[];for(let _ of[{text:e,items:t,at:void 0},...a])for(let i of _.items){let[,,u,p]=i.kind==="preprocessor"&&Au.exec(i.text)||[];i.kind==="preprocessor"&&u!==void 0&&
o.push({name:u,line:i.text,span:_.at??i.span});let l=i.kind==="preprocessor"?p??"":_.text.slice(i.span.start,i.span.end);for(let c of l.match(bh)??[])n.add(c)}return o.
filter(({name:_,line:i})=>n.has(_)&&Cu(i,0).length===0).map(({name:_,span:i})=>({span:i,message:`What the definition of ${_} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s($u,"unreadDefinitions");function gh(e){return e.kind==="macro"}s(gh,"isM\
acro");function qu({body:e}){return e.statements.length===0&&e.value!==void 0}s(qu,"isExpression");var kh=new Set(["comm","cpu","uid","curtask"]);function Iu({body:e}){
let t=!1;return H(e,r=>{t||=r.kind==="identifier"&&kh.has(r.name)}),t}s(Iu,"hasStandardWord");var an={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function x(e,t){return`CHANGELOG ${e}; ${an[t]}`}s(x,"changelog");function M(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(M,"calls");function Ae(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Ae,"words");var yh=`no entry in the CHANGELOG; ${an[23]}`,Dt=[M(
"strftime",{from:"0.12"},x("0.12.0, #1387",11)),M("path",{from:"0.12"},x("0.12.0, #1492",11)),M("macaddr",{from:"0.12"},x("0.12.0, #1647",11)),M("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${an[11]}`),M("cgroup_path",{from:"0.15"},x("0.15.0, #2055",11)),M("bswap",{from:"0.15"},
x("0.15.0, #2166",11)),M("skboutput",{from:"0.15"},x("0.15.0, #2223",11)),Ae("numaid",{from:"0.16"},x("0.16.0, #2177",11)),M("pton",{from:"0.16"},x("0.16.0, #22\
89",11)),M("debugf",{from:"0.16"},x("0.16.0, #2307",11)),M("strerror",{from:"0.16"},x("0.16.0, #2329",11)),M("strcontains",{from:"0.17"},x("0.17.0, #2393",11)),
M("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${an[17]}`),Ae("jiffies",{from:"0.20"},x("0.20.0, #2769",17)),M("len",{from:"0.20"},
x("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},M("has_key",{from:"0.22"},x("0.22.0, #3358",17)),M("percpu_kaddr",{from:"0.22"},x("0.22.0,\
 #3596",17)),Ae("ncpus",{from:"0.24"},x("0.24.0, #4105",23)),Ae("usermode",{from:"0.24"},x("0.24.0, #4129",23)),M("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},x("0.24.0, #4420",23)),M("pid tid",{from:"0.24"},x("0.24.0, #4254",23)),M("getopt",
{from:"0.24"},x("0.24.0, #4258",23)),M("socket_cookie",{from:"0.24"},x("0.24.0, #4345",23)),M("tseries",{from:"0.24"},x("0.24.0, #3838",23)),M("assert ppid",{from:"\
0.24"},x("0.24.0, #4366",23)),M("errorf",{from:"0.24"},x("0.24.0, #4414",23)),{...M("comm",{from:"0.25"},x("0.25.0, #4799",23)),least:1},{...M("ppid",{from:"0.2\
5"},x("0.25.0, #4744",23)),most:0},Ae("ppid pcomm",{from:"0.25"},x("0.25.0, #4744",23)),M("pcomm",{from:"0.25"},x("0.25.0, #4744",23)),M("syscall_name",{from:"0\
.25"},x("0.25.0, #4746",23)),M("signal_thread",{from:"0.25"},x("0.25.0, #4700",23)),Ae("probetype",{from:"0.25"},x("0.25.0, #4712",23)),M("probetype",{from:"0.2\
5"},x("0.25.0, #4712",23)),M("find",{from:"0.25"},x("0.25.0, #4845",23)),Ae("has_cpid",{from:"0.25"},x("0.25.0, #4984",23)),M("has_cpid",{from:"0.25"},x("0.25.0\
, #4984",23)),M("kfunc_exist kfunc_allowed",{from:"0.25"},x("0.25.0, #4857",23)),M("leader_tid leader_comm",{from:"0.26"},x("0.26.0, #5132",23)),Ae("leader_tid \
leader_comm",{from:"0.26"},x("0.26.0, #5132",23)),M("signal_name",{from:"0.26"},x("0.26.0, #5098",23)),M("dw_ustack",{from:"0.26"},x("0.26.0, #4964",23)),Ae("dw\
_ustack",{from:"0.26"},x("0.26.0, #4964",23)),M("write_user",{from:"0.26"},x("0.26.0, #3742",23)),M("is_err",{from:"0.26"},x("0.26.0, #5086",23)),M("str_concat",
{from:"0.27"},x("0.27.0, #5265",23)),M("container_of",{from:"0.27"},x("0.27.0, #5236",23)),M("config",{from:"0.27"},x("0.27.0, #5241",23)),M("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},yh)],nn={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},on={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},sn=[{name:"raw",from:"0.18",source:x("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:x("0.25.0, #4912",23)}],Er='0.23.2 says "Unrecognized config variable"',zt=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${Er}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${Er}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${Er}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${Er}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${Er}, 0.27.1 takes it`}))],Fu=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var wh="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",vh="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",Ko=new Set([...`${wh} ${vh}`.split(" "),...Dt.flatMap(({names:e})=>e)]),ju="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",_n=["begin","end","interval","profile","software","hardware",
"watchpoint"],Go="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",un=[{word:/^arg\d+$/,refusedIn:new Set([..._n,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${Go}`},{word:/^retval$/,refusedIn:new Set([..._n,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${Go}`},{word:/^args$/,refusedIn:new Set([..._n,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([..._n,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${Go}`}],ve=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Gu=2n**63n-1n;var xh=Ku("call"),Nh=Ku("word"),Sh=new Map(sn.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),Eh=new Map(zt.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function Ku(e){let t=new Map;for(let{names:r,least:a=0,most:n=Number.POSITIVE_INFINITY,...o}of Dt)if(o.use===e)for(let _ of r){let i=a>0?` wi\
th ${a===1?"an argument":`${a} arguments`}`:"",u=e==="word"?`the builtin \`${_}\``:`\`${_}()\`${i}`;$(t,_,{bound:{...o,name:u},least:a,most:n})}return t}s(Ku,"r\
owsByName");function Bu(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(xh.get(e.name)??[]).filter(n=>r>=n.least&&
r<=n.most).map(({bound:n})=>({bound:n,span:e.span})),...Mh(e,t)]}case"identifier":return t.word(e.name)?Bo:/^sarg\d+$/.test(e.name)?[{bound:nn,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:on,span:e.span}]:Nh.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??Bo;case"config":return e.settings.flatMap(({name:r,span:a})=>{let n=Eh.
get(r.toLowerCase().replace(/^bpftrace_/,""));return n===void 0?[]:[{bound:n,span:a}]});default:return Bo}}s(Bu,"builtinUses");var Bo=[];function Mh(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let a=r.kind==="identifier"&&!t.word(r.name)?Sh.get(r.name):void 0;return a===void 0?[]:[{bound:a,
span:r.span}]})}s(Mh,"stackModes");function Du(e){let t=new Set,r=new Set,a=!1,n=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let _ of o.parameters)r.add(_)}if(o.kind==="import"&&(n=!0),o.kind==="preprocessor"){let _=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(a||=/^\s*#\s*include\b/.
test(o.text),_!==void 0)for(let i of[t,r])i.add(_)}if(o.kind==="c-definition")for(let[_]of o.text.matchAll(/\w+/g))r.add(_)}return{call:s(o=>n||t.has(o),"call"),
word:s(o=>n||a||r.has(o),"word")}}s(Du,"ownNames");var Do=Number.POSITIVE_INFINITY;function A(e,[t,r],...a){return e.split(" ").map(n=>[n,{least:t,most:r,wanted:a}])}s(A,"calls");var pn=new Map([...A("printf err\
orf warnf debugf cat system",[1,Do],"written text"),...A("time",[0,1],"written text"),...A("strftime",[2,2],"written text","number"),...A("join",[1,2],"number",
"written text"),...A("kaddr cgroupid pton",[1,1],"written text"),...A("uaddr reg",[1,1]),...A("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...A("kstack ustack",[0,2],"written number","written number"),...A("ntop",[1,2]),...A("macaddr",[1,1]),...A("path",[1,2]),...A("buf",
[1,2],"any","number"),...A("str",[1,Do],"any","number"),...A("cgroup_path",[1,2],"number","text"),...A("strncmp",[3,3],"text","text","written number"),...A("str\
contains str_concat strstr",[2,2],"text","text"),...A("strlen",[1,1],"text"),...A("memcmp",[3,3]),...A("sum avg min max stats",[1,1],"number"),...A("hist",[1,2],
"number"),...A("lhist",[4,4],"number","written number","written number","written number"),...A("tseries",[3,4],"number"),...A("print",[1,3],"any","written numbe\
r","written number"),...A("clear zero",[1,1],"whole map"),...A("delete",[1,Do],"map"),...A("has_key",[2,2],"whole map"),...A("len",[1,1]),...A("exit",[0,1]),...A(
"signal signal_thread override",[1,1]),...A("skboutput",[4,4]),...A("nsecs",[0,1])]),zu=new Set(["print","clear","zero","has_key","len","find"]),ln=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),Mr={least:1,most:100};function zo(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(a=>[a,t])))}s(zo,"table");var cn=zo([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),Uo=zo([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),Uu=new Set(["kretprobe","uretprobe"]),Wu=zo([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var Th=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,Hh=/^(?:u?int(?:8|16|32|64)|(?:un)?signed|char|short|int|long)$/;function O(e,t){switch(e.kind){case"integer":return"a numbe\
r";case"sizeof":return Uo.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>1?"a tuple":void 0;case"\
variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return Rh(e.name,t);case"call":return t.defined.names.has(e.name)?void 0:Uo.
get(e.name);case"cast":return Hh.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator==="~"?dn(e.operand,
t):void 0;case"update":return dn(e.operand,t);case"binary":return Th.test(e.operator)?"a truth value":dn(e.left,t)&&dn(e.right,t);case"ternary":{let r=O(e.else,
t);return e.then!==void 0&&O(e.then,t)===r?r:void 0}default:return}}s(O,"typeOf");function dn(e,t){return O(e,t)==="a number"?"a number":void 0}s(dn,"numberIf");
function Rh(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?cn.get(e):r.every(({canonical:a})=>Uu.has(a??""))?"a number":void 0}s(Rh,"typeO\
fWord");var Ph=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function Ke(e,t){return e===
void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!Ph.some(r=>r.includes(e)&&r.includes(t))}s(Ke,"differ");function V(e){return e===void 0||
e==="a number"||e==="a truth value"||e==="an aggregation"}s(V,"isCountable");var Oh={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Vu=3,Ah=new Set("eEfFgGaAn"),Lh=/\\[x0-7]/;function Yu(e,t){if(e.kind!=="call"||!ln.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Vu+1)return{span:e.span,message:`debugf() prints ${Vu} values at most.`};let r=fn(e,"older",t),a=fn(e,"newer",t);return r===void 0?void 0:a}s(Yu,"wrongFo\
rmat");function hn(e,t){if(!ln.has(e.name))return!1;let r=t==="older"?"newer":"older";return fn(e,t,Wo)!==void 0&&fn(e,r,Wo)===void 0}s(hn,"needsOtherReading");
var Ch={names:new Set,macros:!1,included:!0,statements:!1},Wo={defined:Ch,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Ju(e){let[
t,...r]=e.arguments;if(!ln.has(e.name)||t?.kind!=="string"||hn(e,"older"))return;let a=Zu(t.text,"older");if(a?.length===r.length)return r.find((n,o)=>a[o]==="s"&&
$h(n))?.span}s(Ju,"numberAsText");function $h(e){return O(e,Wo)==="a number"}s($h,"isNumber");function fn(e,t,r){let[a,...n]=e.arguments;if(a?.kind!=="string"||
n.some(f=>Ih(f,r.defined)))return;let o=Zu(a.text,t);if(o===void 0)return;let _=o.find(f=>Ah.has(f));if(n.length!==o.length){let f=`The format asks for ${et(o.length,
"argument")}, and there ${n.length===1?"is":"are"} ${n.length}.`;return{span:e.span,message:f}}if(_!==void 0)return{span:a.span,message:`bpftrace prints no frac\
tions: there is no conversion %${_}. Print whole numbers.`};let i=n.findIndex((f,h)=>!qh(O(f,r),o[h]??"s")),u=n[i],p=o[i]??"";if(u===void 0)return;let l=O(u,r),
c=l==="a text"?": write %s":"",d=p.startsWith("r")?"a buffer":p==="s"?"a value":"a number";return{span:u.span,message:`%${p} prints ${d}, and this is ${l}${c}.`}}
s(fn,"formatProblem");function Zu(e,t){return Lh.test(e)?void 0:[...e.matchAll(Oh[t])].map(([,a=""])=>a).filter(a=>a!=="%")}s(Zu,"conversionsOf");function qh(e,t){
return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||V(e)&&e!=="an aggregation"}s(qh,"fits");function Ih(e,{names:t,included:r}){return e.
kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(Ih,"mayBeSeveral");function Fh(e,t){return e.kind===t}s(Fh,"isOfKind");function g(e,t,r){return{feature:t,kind:e,find:s((n,o)=>{let _=Fh(n,e)&&r(n,o);return _===!0?n.span:_||void 0},
"find")}}s(g,"on");var J=s(()=>!0,"always"),Xo=[g("config","config-block",J),g("config","config-word",e=>e.settings.find(({value:t})=>Dh.test(t))?.span),g("conf\
ig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d\w*[UL]/.test(t))?.span),g("subprogram","subprogram",J),g("subprogram","glued-colon",(e,{script:{text:t}})=>{
let r=Ut(t.slice(e.span.start,e.body.span.start));return Zo.test(r)&&{start:e.span.start,end:e.body.span.start}}),g("macro","macro",J),g("map-declaration","map-\
declaration",J),g("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),g("import","import",J),g("call","import",e=>e.name==="import"),g("c-def\
inition","attribute-behind",e=>zh(e).includes(Qu)),g("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(Qu)),g("attach-point","named-pro\
be",e=>e.name?.span),g("attach-point","spaced-attach-point",e=>e.spaced),g("attach-point","sign-in-attach-point",e=>Gh.test(e.text.replace(jh,""))),g("attach-po\
int","kprobe-module",e=>ep(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),g("attach-point","probe-language",({place:e})=>e.form===
"userFunction"&&e.language?.span),g("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),g("attach-point","source-line",({place:e})=>e.
form==="sourceLine"),g("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),g("attach-point","watchpoint-argument",({place:e})=>e.
form==="watchpoint"&&e.argument!==void 0),g("let","let",J),g("let","glued-colon",(e,{script:t})=>Vo(e.variable,t)),g("let","typeof",e=>e.type!==void 0&&mn.test(
e.type)),g("discard","discard",J),g("block-expression","block-expression",J),g("if-expression","block-expression",J),g("block","step-behind-block",Uh),g("block",
"block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),g("if","else-if",e=>e.else?.kind==="if"&&e.else.span),g("if","bare-condition",(e,t)=>Tr(e,e.
condition,t)),g("while","bare-condition",(e,t)=>Tr(e,e.condition,t)),g("unroll","bare-condition",(e,t)=>Tr(e,e.count,t)),g("for-map","bare-condition",(e,t)=>Tr(
e,e.variable,t)),g("for-range","glued-colon",(e,{script:t})=>Vo(e.variable,t)),g("for-range","glued-variable",(e,{script:t})=>Vo(e.variable,t,Xu)),g("for-range",
"bare-condition",(e,t)=>Tr(e,e.variable,t)),g("while","while",J),g("unroll","unroll-expression",({count:e})=>!["integer","positional"].includes(e.kind)&&e.span),
g("for-map","for-map",J),g("for-range","for-range",J),g("jump","jump-in-for",(e,t)=>t.inFor),g("jump","return-value",e=>e.value?.span),g("integer","digit-separa\
tor",e=>/^\d+_/.test(e.text)),g("integer","separated-hex",e=>/0x.*_/i.test(e.text)),g("integer","capital-suffix",e=>/[UL]/.test(e.text)),g("integer","zero-in-ex\
ponent",e=>/^0e\d|^\d+e0/i.test(e.text)),g("integer","exponent",e=>/^\d+e\d/i.test(e.text)),g("integer","integer-suffix",e=>/[ul]/i.test(e.text)),g("duration","\
duration",J),g("record","record",J),g("tuple","tuple",J),g("tuple","short-tuple",e=>e.elements.length<2),g("tuple","trailing-comma",(e,{script:t})=>{let r=e.elements.
at(-1);return r!==void 0&&Ut(t.text.slice(r.span.end,e.span.end)).includes(",")}),g("unary","address-of",e=>e.operator==="&"),g("unary","comptime",e=>e.operator===
"comptime"),g("binary","readable-aggregation",({left:e,right:t},r)=>ap(t)&&Jo(r,e)||ap(e)&&Jo(r,t)),g("ternary","glued-colon",(e,{script:t})=>tp(e,t,Zo)),g("ter\
nary","glued-variable",(e,{script:t})=>tp(e,t,Xu)),g("ternary","empty-middle",e=>e.then===void 0),g("cast","readable-aggregation",({operand:e},t)=>Jo(t,e)),g("c\
ast","double-pointer",e=>e.type.endsWith("**")),g("cast","array-cast",e=>!mn.test(e.type)&&e.type.includes("[")),g("cast","enum-cast",e=>/^enum\b[^*[]*$/.test(e.
type)),g("cast","typeof",e=>mn.test(e.type)),g("sizeof","sizeof",e=>e.name==="sizeof"),g("sizeof","offsetof",e=>e.name==="offsetof"),g("sizeof","subfield-offset",
e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),g("sizeof","typeinfo",e=>e.name==="typeinfo"),g("sizeof","typeof",e=>mn.test(e.text)),g("member","keywo\
rd-field",e=>Kh.test(e.name)&&e.nameSpan),g("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.test(e.name)&&e.nameSpan),g("member","sized-type-f\
ield",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),g("member","args-dot",e=>e.operator==="."&&rp(e.object)),g("identifier","raw-arguments",(e,{probe:t})=>rp(
e)&&t?.attachPoints.some(r=>ep(r,"rawtracepoint"))),g("member","dot-dereference",({operator:e,object:t},r)=>e==="."&&Wh(t,r)),g("map","tuple-key",e=>e.keys?.find(
t=>t.kind==="tuple")?.span),g("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&Vh(t)),g("call","number-as-text",Ju),g("call","newer-con\
version",e=>hn(e,"older")),g("call","loose-percent",e=>hn(e,"newer")),g("call","exit-in-for",(e,t)=>e.name==="exit"&&t.inFor),g("call","indexed-print",e=>e.name===
"print"&&Yo(e.arguments[0])&&e.span),g("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="delete"&&t?.kind==="map"&&!Yo(t)&&r!==void 0&&r.kind!=="\
map"}),g("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&Yo(e.arguments[0]);return e.name==="delete"&&t}),g("assignment","compou\
nd-operation",(e,{script:{text:t}})=>e.operator==="="||!Bh.has(e.value.kind)?!1:!Ut(t.slice(e.target.span.end,e.value.span.start)).includes("(")&&e.value.span),
g("assignment","delete-value",({value:e})=>bn(e)&&e.span),g("let","delete-value",({value:e})=>e!==void 0&&bn(e)&&e.span),g("if","delete-value",({condition:e})=>bn(
e)&&e.span),g("call","delete-value",e=>e.arguments.find(bn)?.span)],Qu="__attribute__",jh=/"(?:\\.|[^"])*"|\\./g,Gh=/[%&|^!~<>'?()]/,Kh=/^(?:if|else|for|while|unroll|return|break|continue)$/,
Zo=/:[\w\-*/]/,Xu=/:\$[A-Za-z_]/,Bh=new Set(["binary","cast","ternary"]),mn=/^\s*typeof\b/,Dh=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function zh(e){return e.text.
slice(e.text.lastIndexOf("}")+1)}s(zh,"behindBody");function ep(e,...t){let r=oe(e.provider);return r!==void 0&&t.includes(r.provider.name)}s(ep,"provides");function Tr(e,t,{
script:r}){return!Ut(r.text.slice(e.span.start,t.span.start)).includes("(")}s(Tr,"isBare");function Vo({span:e},{text:t},r=Zo){let a=/^\s*:\S\S?/.exec(t.slice(e.
end));return a!==null&&r.test(a[0])?{start:e.start,end:e.end+a[0].length}:void 0}s(Vo,"gluedAfter");function tp(e,{text:t},r){let{start:a}=e.else.span,n=Ut(t.slice(
(e.then??e.condition).span.end,a));return r.test(n+t.slice(a,a+2))?e.else.span:void 0}s(tp,"gluedElse");function Uh({statements:e,value:t},{script:{text:r}}){let a=[
...e,...t===void 0?[]:[t]];return a.find((n,o)=>{let _=a[o-1];return _?.kind!=="if"&&_?.kind!=="block"||Ut(r.slice(_.span.end,n.span.start)).trim()!==""?!1:r.startsWith(
"++",n.span.start)||r.startsWith("--",n.span.start)})?.span}s(Uh,"stepBehindBlock");function Ut(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(Ut,"wit\
houtComments");function rp(e){return e.kind==="identifier"&&e.name==="args"}s(rp,"isArguments");function Wh(e,{pointers:t}){return e.kind==="identifier"?e.name===
"curtask":Qo(e)||e.kind==="variable"&&t().has(e.name)}s(Wh,"isPointer");function Qo(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(Qo,"i\
sPointerCast");function np(e){let t=new Set,r=new Set;return H(e,a=>{a.kind==="assignment"&&a.target.kind==="variable"&&(Qo(a.value)?t:r).add(a.target.name),a.kind===
"let"&&(a.value!==void 0||a.type!==void 0)&&(a.value!==void 0&&Qo(a.value)?t:r).add(a.variable.name),(a.kind==="for-map"||a.kind==="for-range")&&r.add(a.variable.
name)}),new Set([...t].filter(a=>!r.has(a)))}s(np,"pointersOf");function Yo(e){return e?.kind==="map"&&e.keys!==void 0}s(Yo,"isEntry");function Vh(e){return e.kind===
"call"?e.name==="str":e.kind==="string"||e.kind==="identifier"&&e.name==="comm"}s(Vh,"isText");function bn(e){return e.kind==="call"&&e.name==="delete"}s(bn,"is\
Delete");function ap({kind:e}){return Yh.has(e)}s(ap,"isNumber");var Yh=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof",
"call"]);function Jo({maps:e},t){return t.kind==="map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(Jo,"aggregation");function Be(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Be,"isFolded");var Jh=new Map(Xo.map(({kind:e})=>[e,Xo.filter(t=>t.kind===e)]));function sp(e,t,r=[]){let a=new Set(r.flatMap(l=>qu(l)?[]:[l.name])),n=new Set(r.flatMap(l=>Iu(
l)?[l.name]:[])),o=new Map,_=s((l,c)=>{o.has(l)||o.set(l,c)},"note"),i=s((l,c)=>{c!==void 0&&_(Jr[l],c)},"noteFeature"),u=Du(e),p=e.items.some(l=>l.kind==="macr\
o"||l.kind==="import");for(let l of e.items){let c=0,d=0,f,h=s(()=>f??=np(l),"pointers"),w=l.kind==="probe"?{probe:l}:{},b={script:e,maps:t,inFor:!1,pointers:h,
...w},k={...b,inFor:!0};H(l,m=>{Be(m)&&d++,m.kind==="identifier"&&a.has(m.name)&&i("statement-definition",m.span),m.kind==="identifier"&&n.has(m.name)&&i("word-\
in-definition",m.span);for(let y of Jh.get(m.kind)??[])i(y.feature,y.find(m,c>0?k:b));if(d===0)for(let{bound:y,span:S}of Bu(m,u))_(y,S);op(m)&&c++},m=>{op(m)&&c--,
Be(m)&&d--}),l.kind==="probe"&&!p&&i("outer-variable",tm(l))}return i("several-begin",Xh(e)),i("added-key",Qh(e)),p||i("unset-map",Zh(e)),[...o].map(([l,c])=>({
bound:l,span:c}))}s(sp,"featureUses");function op(e){return e.kind==="for-map"||e.kind==="for-range"}s(op,"isFor");function Zh(e){if(e.items.some(n=>n.kind==="p\
reprocessor"&&/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(n.text))||e.unread.length>0)return;let r=new Set,a=[];for(let n of e.items)n.kind==="map-declaration"&&
r.add(n.map),H(n,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind===
"map"&&a.push(o)});return a.find(({name:n})=>!r.has(n))?.span}s(Zh,"unsetMap");function Qh(e){let t=new Set,r;for(let a of e.items)H(a,n=>{n.kind!=="assignment"||
n.target.kind!=="map"||n.value.kind!=="call"||!ve.has(n.value.name)||(n.target.keys===void 0?t.add(n.target.name):t.has(n.target.name)&&(r??=n.target.span))});return r}
s(Qh,"addedKey");function Xh(e){let t=new Set;for(let r of e.items)for(let a of r.kind==="probe"?r.attachPoints:[]){let n=oe(a.provider)?.provider.name;if(!(n!==
"begin"&&n!=="end")){if(t.has(n))return a.span;t.add(n)}}}s(Xh,"secondBegin");function _p(e,t){return e.flatMap(({bound:r,span:a})=>{let n=em(r,t);return n===void 0?
[]:[{verdict:"refused",rule:"unsupported-syntax",span:a,why:n}]})}s(_p,"refusedFeatures");function em(e,t){if(Z_(t.bpftrace,e))return`${e.name} needs ${Q_(e)}`;
if(e.kernel!==void 0&&!P(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(em,"whyRefused");function tm(e){let t=[],r=new Set,a=new Set,n;
return H(e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&a.add(o.variable),o.kind==="let"&&a.add(o.variable),o.kind==="\
assignment"&&o.operator==="="&&a.add(o.target),!(o.kind!=="variable"||t.some(_=>_.has(o.name)))&&(a.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(n??=o.span))},o=>{
if(o.kind==="block")for(let _ of t.pop()??[])r.add(_)}),n}s(tm,"outerVariable");function gn(e,t,r,a){let n=new ts(e,a),o=n.list(t.statements.slice(r),!0),{leaks:_,early:i,beforeExit:u}=n;o==="up"&&_.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let p=t.statements.at(-1);return{leaks:_,lowered:[...n.lowered,...n.atEnd],beforeExit:u,early:i,endsDown:o==="down"||p!==void 0&&u.some(
({exit:l})=>l===p.span)}}s(gn,"balanceOf");var ts=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let a="up",n=this.atEnd.length;for(let[o,_]of t.entries()){let i=t[o+1],u=i===void 0?r:es(i),p=this.#e(_);if(p!==void 0){(u?this.atEnd:this.
early).push(p),u&&(a="down");continue}if(es(_)?this.#r(_,this.atEnd.splice(n),a):a=this.#n(_,u),a==="left"||es(_))return this.#a(t.slice(o+1)),"left"}return a}#r(t,r,a){
if(this.lowered.push(...r),rs(t))a==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let n of r)this.beforeExit.push({lowered:n,exit:t.span})}#a(t){
let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#n(t,r){switch(t.kind){case"if":{this.hidden(t.condition);let a=this.
atEnd.length,n=this.list(t.then.statements,r),o=this.#o(t.else,r);return n==="left"?o:o==="left"||n===o?n:(this.early.push(...this.atEnd.splice(a)),"up")}case"b\
lock":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"jump":case"assign\
ment":case"let":case"expression-statement":return this.hidden(t),"up"}}#o(t,r){return t===void 0?"up":t.kind==="if"?this.#n(t,r):this.list(t.statements,r)}hidden(t){
H(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push({kind:"hidden",span:r.span})})}};
function es(e){return rs(e)||rm(e)}s(es,"leaves");function rs(e){return e.kind==="jump"&&e.keyword==="return"}s(rs,"isReturn");function kn({then:e,else:t}){let r=e.
statements.at(-1);return t===void 0&&r!==void 0&&rs(r)}s(kn,"leavesEarly");function rm(e){if(e.kind!=="expression-statement")return!1;let{expression:t}=e;return t.
kind==="call"&&t.name==="exit"}s(rm,"isExitStatement");var am=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function up(e){let{span:t}=e,r=yn(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let i=yn(e.operand);return i&&{access:i,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:a,operator:n,right:o}=e,_=n.replace(
/[<>]/,i=>i==="<"?">":"<");return ip(a,n,o,t)??ip(o,_,a,t)}s(up,"flagTest");function ip(e,t,r,a){let n=yn(e),o=am.find(_=>_.operator===t&&_.value===pp(r));return n&&
o&&{access:n,span:a,passes:o.passes,sound:o.sound}}s(ip,"comparison");function pp(e){return e.kind==="boolean"?Number(e.value):D(e)}s(pp,"numberOf");function yn(e){
return e.kind==="cast"?yn(e.operand):e.kind==="map"?e:void 0}s(yn,"flagOf");function as(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(as,"conjuncts");var nm={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function ns(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:u}=e;if(u.kind==="update"&&u.operand.kind==="map")return{access:u.operand,span:t,to:u.operator==="++"?"up":"down",form:"plain"};if(u.kind!==
"call"||u.name!=="delete")return;let[p,l]=u.arguments;return p?.kind!=="map"||u.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?p:{...p,keys:[l]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:a,operator:n}=e,o=a.kind==="call"&&a.name==="sum"?a.arguments[0]:
void 0;if(n==="="&&o!==void 0){let u=D(o);return u===1||u===-1?{access:r,span:t,to:u===1?"up":"down",form:"sum"}:void 0}let _=pp(a),i=nm[`${n} ${_}`];return i&&
{access:r,span:t,to:i,form:"plain"}}s(ns,"flagChange");function lp(e){return t=>{let r=ns(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(lp,"lowersFlag");function Hr({covered:e,uncovered:t},{start:r,end:a}){return r>=e.start&&a<=e.end&&!t.some(({exit:n})=>r>=n.start&&a<=n.end)}s(Hr,"isCovered");function wn({attachPoints:e}){
return e.every(({provider:t})=>{let r=oe(t)?.provider.name;return r!==void 0&&Oa.providers.includes(r)})}s(wn,"isTimer");function cp(e,t,r){let a=X(()=>new Rr(e.body));return[...sm(e,a),..._m(e,a),...im(e)].slice(0,om).map(o=>fp({probe:e,effects:t,reach:r},o))}s(cp,"guardAttempts");
var om=16;function dp(e,t,r,a){if(!wn(e))return;let n=new Rr(e.body),o=n.all().find(({change:_})=>a().has(_.access.name)&&_.form==="sum");return o&&fp({probe:e,
effects:t,reach:r},{block:n.block,raise:o})}s(dp,"timerAttempt");function sm({predicate:e},t){return e===void 0?[]:os(as(e),t)}s(sm,"inPredicate");function _m({
body:e},t){return e.statements.flatMap(r=>r.kind==="if"&&kn(r)?os([r.condition],t,r):[])}s(_m,"inStatements");function im({body:e}){return e.statements.flatMap(
t=>t.kind==="if"&&t.else===void 0?os(as(t.condition),X(()=>new Rr(t.then))):[])}s(im,"aroundBody");var Rr=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){
this.block=t;for(let[r,a]of t.statements.entries()){let n=ns(a);n?.to==="up"&&v(this.#e,n.access.name,()=>({change:n,at:r}))}}of(t){return this.#e.get(t)}all(){
return[...this.#e.values()]}};function os(e,t,r){for(let a of e){let n=up(a),o=n?.passes===(r===void 0?"down":"up")?t().of(n.access.name):void 0;if(o!==void 0)return[
{block:t().block,raise:o,test:n,early:r}]}return[]}s(os,"firstRaised");function fp({probe:e,effects:t,reach:r},{block:a,raise:{change:n,at:o},test:_,early:i}){let u=n.
access.name,p=i!==void 0&&n.span.start<i.span.start,l=p?a.statements.indexOf(i):o,c=gn(lp(u),a,l+1,r),d=[n,...c.lowered,...c.early],f=pm(e),h=[..._===void 0?[]:
[_],...d].map(({access:y})=>um(y,f)),w=h.includes("other")?"other":h.includes("unknown")?"unknown":"cpu",b=new Set(d.map(({span:y})=>y.start)),k=t.flatMap(y=>y.
kind==="map"&&y.map===u&&!b.has(y.span.start)?[y.span]:[]),m={..._===void 0?{}:{test:_},...i===void 0?{}:{early:i}};return{probe:e,map:u,key:w,...m,raise:n,raisedFirst:p,
block:a,balance:c,strays:k}}s(fp,"read");function um({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":hp(r,t)}s(um,"keyOf");function hp(e,t){return e.
kind==="cast"?hp(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind==="bl\
ock-expression"?"unknown":"other"}s(hp,"keyKind");function pm(e){let t=new Set,r=new Set,a=s((n,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(n)},"note");
H(e.body,n=>{n.kind==="assignment"&&n.target.kind==="variable"?a(n.target.name,n.operator==="="?n.value:void 0):n.kind==="let"&&n.value!==void 0?a(n.variable.name,
n.value):n.kind==="update"&&n.operand.kind==="variable"?a(n.operand.name,void 0):(n.kind==="for-range"||n.kind==="for-map")&&a(n.variable.name,void 0)});for(let n of r)
t.delete(n);return t}s(pm,"cpuVariables");function mp(e){let{map:t,key:r,test:a,raise:n,raisedFirst:o,block:_,balance:i,strays:u}=e,{leaks:p,lowered:l,early:c,beforeExit:d}=i,
f=[n,...l].every(({form:b})=>b==="sum"),h=!o&&p.length===0&&c.length===0&&u.length===0;if(r!=="cpu"||a?.sound===!1||!f||!h)return;let w={start:n.span.end,end:_.
span.end};return{map:t,imported:!1,covered:w,uncovered:d}}s(mp,"completeGuard");function bp(e,{reach:t,file:r}){if(r===void 0)return;let a=s(n=>t.calls(n,...fm(r)),"touches");for(let[n,o]of e.body.statements.entries()){let _=lm(o,r,a)??(wn(
e)?cm(o,r):void 0);if(_===void 0)continue;let i=gn(dm(r),e.body,n+1,t),u=new Set([_,...i.lowered].map(({span:l})=>l.start)),p=[];return H(e.body,l=>{l.kind!=="c\
all"&&l.kind!=="identifier"||!u.has(l.span.start)&&a(l)&&p.push(l.span)}),{file:r,balance:i,raise:o.span,strays:p}}}s(bp,"importedAttempt");function gp({file:e,
balance:t,raise:r,strays:a},n){if(t.leaks.length>0||t.early.length>0||a.length>0)return;let o={start:r.end,end:n.body.span.end};return{map:e.enter,imported:!0,covered:o,
uncovered:t.beforeExit}}s(gp,"completeImported");function lm(e,{enter:t},r){if(e.kind!=="if"||!kn(e)||e.then.statements.some(r))return;let{condition:a}=e;if(a.kind===
"unary"&&a.operator==="!")return vn(a.operand,t);if(!(a.kind!=="binary"||a.operator!=="=="||D(a.right)!==0))return vn(a.left,t)}s(lm,"testingRaise");function cm(e,{
raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return vn(e.expression,t)}s(cm,"plainRaise");function dm({leave:e}){return t=>t.kind==="expression-s\
tatement"&&vn(t.expression,e)!==void 0?{span:t.span}:void 0}s(dm,"lowersImported");function fm({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[e,t,r]}s(fm,"\
namesOf");function vn(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(vn,"callOf");function kp(e,t){let r=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete"||r.has(a.map))continue;let n=a.keys.length===0&&!Rt.has(a.aggregation??"");
r.set(a.map,{name:a.map,use:wp(a),oneEntry:n})}for(let a of e.items){if(a.kind!=="map-declaration")continue;let n=yp(a)?.kind,o=a.maxEntries===void 0?void 0:D(a.
maxEntries);r.set(a.map,{name:a.map,use:r.get(a.map)?.use??"plain",oneEntry:r.get(a.map)?.oneEntry??!1,...n===void 0?{}:{declared:n},...o===void 0?{}:{maxEntries:o}})}
return r}s(kp,"readMaps");function yp({type:e}){return Object.hasOwn(co,e)?co[e]:void 0}s(yp,"declaredKind");function wp(e){return e.aggregation===void 0?"plain":
e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(wp,"useOf");function vp(e){let r=e.items.flatMap(a=>a.kind==="\
config"?a.settings:[]).filter(({name:a})=>_i.has(a.toLowerCase())).at(-1);return r!==void 0&&/^\d/.test(r.value)?Number(be(r.value)):void 0}s(vp,"maxMapKeys");function xp(e,t){
let r=[],a=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete")continue;let o=a.get(n.map);if(o===void 0)a.set(n.map,n);else{let _=hm(o,n);_!==void 0&&
r.push({span:n.span,why:_})}}for(let n of e.items)n.kind==="map-declaration"&&r.push(...bm(n,a.get(n.map)));return r}s(xp,"mapConflicts");function hm(e,t){let{map:r}=e;
if(e.keys.length===0!=(t.keys.length===0))return mm(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===t.aggregation)return;let[a,n]=e.aggregation===
void 0?[t,e]:[e,t];if(n.aggregation===void 0&&n.plain!==!0)return;let o=n.aggregation===void 0?"a plain value":`${n.aggregation}()`;return`${r} holds ${a.aggregation}\
(), so it cannot hold ${o} too`}s(hm,"whyNotBoth");function mm(e,t){return e.keys.length===0&&e.aggregation!==void 0&&t.aggregation===e.aggregation}s(mm,"isKeyA\
dded");function bm(e,t){let{map:r,span:a,type:n}=e,o=yp(e);return o===void 0?[{span:a,why:`no release has maps of the type \`${n}\``}]:!(t!==void 0&&(t.aggregation!==
void 0||t.plain===!0))||o.uses.includes(wp(t))?[]:[{span:a,why:`${r} is declared as \`${n}\`, which cannot hold what is assigned to it`}]}s(bm,"declarationConfl\
icts");function Np(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(Np,"refusedMaps");var xn=class{static{s(this,"Seeds")}#e=new Set;#t=new Set;#r;constructor(t,r){let a=[...t.flatMap(({effects:n})=>n),...r];this.#r=new Set(a.filter(km).map(n=>n.
map));for(let{effects:n,body:o}of t){for(let _ of n)_.kind==="map"&&_.key.constant&&this.#e.add(Sp(_.map,_.key.text));this.#a(o.statements)}}has(t){return t.change!==
"aggregate"||Rt.has(t.aggregation??"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.has(Sp(t,r.text))&&r.constant?!0:r.text==="c\
pu"&&this.perCpu(t)}perCpu(t){return this.everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#a(t){let r=new Set;for(let a of t){a.kind==="for-r\
ange"&&D(a.from)===0&&ym(a.to)?this.#o(a.body.statements,a.variable.name):a.kind==="unroll"?this.#n(a.body.statements,D(a.count)??0,r):a.kind==="block"&&this.#a(
a.statements),H(a,o=>{let _=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;_?.kind==="variable"&&r.delete(_.name)});let n=gm(a);n!==void 0&&r.
add(n)}}#n(t,r,a){let[n]=t;if(n?.kind==="unroll"&&t.length===1)return this.#n(n.body.statements,r*(D(n.count)??0),a);for(let o of a)r>0&&t.some(_=>wm(_,o))&&this.#o(
t,o)}#o(t,r){for(let a of t){if(a.kind!=="assignment"||a.target.kind!=="map")continue;let[n,...o]=a.target.keys??[];n!==void 0&&o.length===0&&Nn(n,r)&&this.#t.add(
a.target.name)}}};function gm(e){if(e.kind==="let"&&e.value!==void 0&&D(e.value)===0)return e.variable.name;if(!(e.kind!=="assignment"||e.target.kind!=="variabl\
e"))return e.operator==="="&&D(e.value)===0?e.target.name:void 0}s(gm,"setToZero");function Sp(e,t){return`${e}[${t}]`}s(Sp,"entryId");function km(e){return e.kind===
"map"&&e.change==="delete"||e.kind==="reset"&&e.function==="clear"}s(km,"removes");function ym(e){return e.kind==="identifier"&&e.name==="ncpus"}s(ym,"isNcpus");
function Nn(e,t){return e.kind==="cast"?Nn(e.operand,t):e.kind==="variable"&&e.name===t}s(Nn,"isVariable");function wm(e,t){return e.kind==="expression-statemen\
t"&&e.expression.kind==="update"?e.expression.operator==="++"&&Nn(e.expression.operand,t):e.kind==="assignment"&&e.operator==="+="&&e.target.kind==="variable"&&
Nn(e.target,t)&&D(e.value)===1}s(wm,"increments");var Tp=/\$[A-Za-z_]\w*/g,vm=/@\w*/g,xm=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,Nm=/\bcpu\b/,Sm=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Sn=class{static{
s(this,"Unread")}#e;#t;#r;#a;#n;mayTriggerGuard;constructor({unread:t,text:r,items:a}){this.#e=t,this.#t=r;let n=t.map(_=>Ep(r,_));this.#r=new Set(n.flatMap(_=>_.
match(Tp)??[]));let o=t.filter(_=>!a.some(i=>i.span.start<=_.start&&_.end<=i.span.end)).map(_=>Ep(r,_)).filter(_=>xm.test(_)).map(_=>_.match(vm)??[]);this.#a=new Set(
o.flat()),this.#n=o.some(_=>_.length===0),this.mayTriggerGuard=n.some(_=>Sm.test(_)||ie.functions.some(i=>_.includes(i)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(a=>a.start>=t&&a.end<=r)}mayGuard(t){return this.within(t)&&Nm.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#n||
this.#a.has(t)}get variables(){return this.#r}};function Hp(e){return e.search(Tp)!==-1}s(Hp,"mentionsVariable");function Ep(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let a=e.slice(Math.max(0,t-Mp),t),n=e.slice(r,r+Mp);return(/[^;{}]*$/.exec(a)?.[0]??"")+(/^[^;{}]*/.exec(n)?.[0]??"")}s(Ep,"pieceOf");var Mp=500;function _6(e,t=[],r,a=[]){let n=Em(e,t),o=Lu(n),_=o.length===0?n:{...n,items:[...n.items,...o]},i=Tu(_),u=new Sn(n),p={effects:Kt(),calls:Kt()},l=i.macros.size+
i.subprograms.size===0,c=n.items.filter(T=>T.kind==="probe").map(T=>{let Z={body:T.body,predicate:T.predicate,callables:i,unknown:u.variables},Q={probe:T,phase:Tm(
T),...u.within(T.span)?{partial:!0}:{}};if(l&&T.attachPoints.some(ru)){let{effects:Te,calls:pe}=Ou(Z);return{...Q,effects:Te,calls:s(()=>pe,"calls")}}return{...Q,
...Ru(Z,p.effects),calls:X(()=>Pu(Z,p.calls))}}),d=c.flatMap(T=>T.effects),f=kp(n,d),h=c.flatMap(({phase:T,effects:Z})=>T==="end"?[]:Z.filter(Q=>T==="attached"||
Q.kind==="reset")),w=c.filter(T=>T.phase==="begin"),b=new xn(w.map(T=>({effects:T.effects,body:T.probe.body})),h),k=new Set(d.flatMap(Hm)),m={reach:new rn(_),...r===
void 0?{}:{file:r}},y=new Set(h.filter(T=>T.kind==="reset").map(T=>T.map)),S=c.map(({phase:T,probe:Z,effects:Q})=>X(()=>T==="attached"?cp(Z,Q,m.reach):[])),L=X(
()=>new Set(S.flatMap(T=>T()[0]?.map??[]))),U=c.map((T,Z)=>{if(T.phase!=="attached")return T;let Q=bp(T.probe,m),Te=Q&&gp(Q,T.probe);if(Q!==void 0)return{...T,imported:Q,
...Te===void 0?{}:{guard:Te}};let[pe,...no]=S[Z]?.()??[],oo=pe??dp(T.probe,T.effects,m.reach,L),ur=[oo,...no].map(Yr=>Yr&&mp(Yr)).find(Yr=>Yr!==void 0),bd=ur!==
void 0&&(u.any||b.perCpu(ur.map))&&!y.has(ur.map)&&!k.has(ur.map);return{...T,...oo===void 0?{}:{attempt:oo},...bd?{guard:ur}:{}}}),se=vp(n),j={mapConflicts:xp(
n,d),features:sp(n,f,o)},Me=se===void 0?{}:{maxMapKeys:se},Xe=Mm(c),Vr=[...a,...$u(e,t)];return{script:e,imported:t,probes:U,maps:f,seeds:b,nestedMaps:Xe,unread:u,
gaps:Vr,guards:m,...j,...Me}}s(_6,"modelScript");function Em(e,t){if(t.length===0)return e;let r=[e.text],a=[],n=[...e.unread],o=e.text.length+1;for(let{script:_}of t){
a.push(...Na(_.items,o));for(let i of _.unread)n.push({start:i.start+o,end:i.end+o});r.push(_.text),o+=_.text.length+1}return{...e,text:r.join(`
`),items:[...a,...e.items],unread:n}}s(Em,"withImports");function ss(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let a of e.imported){let n=r+a.script.
text.length;if(t.start<=n)return{file:a,span:{start:t.start-r,end:t.end-r}};r=n+1}}s(ss,"partAt");function Mm(e){let t=new Map;for(let{probe:r,phase:a,effects:n}of e){
if(a!=="attached")continue;let o=new Set(n.flatMap(i=>i.kind==="map"?[i.map]:[])),_=r.attachPoints.reduce((i,{text:u})=>i+(/[*?[\]]/.test(u)?Rp:1),0);for(let i of o)
t.set(i,(t.get(i)??0)+_)}return new Set([...t].flatMap(([r,a])=>a>=Rp?[r]:[]))}s(Mm,"mapsOfThree");var Rp=3;function Tm(e){let t=e.attachPoints.map(n=>oe(n.provider)?.
provider.name),[r,...a]=new Set(t);return a.length===0&&(r==="begin"||r==="end")?r:"attached"}s(Tm,"phaseOf");function Hm(e){return e.kind==="map"&&e.aggregation!==
"sum"?[e.map]:[]}s(Hm,"otherThanSum");function Pp(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??si.entries)<=ii.entries}s(Pp,"hasSingleBucket");function dt(e,t,r){
let a=e.maps.get(t);if(!(e.unread.mayDeclare(t)||a===void 0&&e.unread.any))return a?.declared??mi(a?.use??"plain",r)}s(dt,"kindOfMap");function Wt(e,{maps:t,unread:r}){
if(r.any)return e;let a=t.get(e);return a?.declared??a?.use??"plain"}s(Wt,"useOfMap");function c6(e,t,r){if(t.imported.length===0)return e;let a=s(({path:d,...f})=>d===void 0||d===r?f:{path:d,...f},"withoutOwn"),n=s(d=>a(d.path===void 0?_s(d,t):d),
"inFile"),o=e.related.map(n),_=e.places?.map(d=>Rm(d,n)),i={...e,related:o,..._===void 0?{}:{places:_}},u=ss(t,e.span);if(u===void 0)return i;let{file:p,span:l}=u,
c={path:p.path,span:l,message:"in this imported file"};return{...i,span:p.statement,related:[n(c),...o]}}s(c6,"inItsFile");function Rm({takes:e,fires:t,wants:r},a){
return{...e===void 0?{}:{takes:a(e)},fires:t.map(n=>n&&a(n)),...r===void 0?{}:{wants:a(r)}}}s(Rm,"movePlaces");function _s(e,t){let r=ss(t,e.span);return r===void 0?
e:{...e,path:r.file.path,span:r.span}}s(_s,"relatedInItsFile");function Le(e){return d_(e)}s(Le,"nameOf");var Pm="host";function m6(e){return e.split(",")[0]?.trim()===Pm}s(m6,"namesHost");var Op={bpftrace:s(e=>`with bpftrace ${e===pr?le.version:e}`,"bpftrace"),kernel:s(
e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e==="no"?"without":"with"} paravirtual spin locks`,"paravirt")};function re(e){let t=e.
split(",").map(u=>u.trim()),[r="",...a]=t;if(!r.includes("@"))return[r,...a.map(Lp)].join(" ");let n=Ap("bpftrace",t),o=Ap("kernel",t);if(n===void 0||o===void 0)
return e;let _=t.filter(u=>!/^(?:bpftrace|kernel) *@/.test(u)),i=n===pr?le.version:n;return[`Linux ${o} with bpftrace ${i}`,..._.map(Lp)].join(" ")}s(re,"target\
Label");function Ap(e,t){return t.map(Cp).find(r=>r.key===e)?.value}s(Ap,"partOf");function Lp(e){let{key:t,value:r}=Cp(e);return Object.hasOwn(Op,t)?Op[t]?.(r)??
e:e}s(Lp,"words");function Cp(e){let[t="",...r]=e.split("@");return{key:t.trim(),value:r.join("@").trim()}}s(Cp,"split");function Om({bpftrace:e,kernel:t,arch:r,
paravirt:a,backports:n=!1}){return[e,t,r,a,n].join(" ")}s(Om,"machineOf");function b6(e,t){let[r,a]=[e,t].map(n=>new Set(n.map(o=>`${Om(o)} ${o.table?.release??
""}`)));return r!==void 0&&a!==void 0&&r.size===a.size&&[...r].every(n=>a.has(n))}s(b6,"sameMachines");function En(e){return Y(e).exact&&us(e.bpftrace,is())==="read"}s(En,"isRead");function S6(e){let t=e.table===void 0?us(e.kernel,$p()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${re(e.name)}: ${r}`),...qp(e,`bpftrace ${e.bpftrace}`,us(e.bpftrace,is()),is()),...qp(e,`Linux ${e.kernel}`,t,$p())]}s(S6,"releaseNotes");
function is(){return{what:"releases of bpftrace",first:so.bpftrace,last:Ip(le.version)}}s(is,"bpftraceRange");function $p(){return{what:"kernels",first:so.kernel,
last:po()}}s($p,"kernelRange");function us(e,{first:t,last:r}){return P(e,t)?Ip(e)===r||!P(e,r)?"read":"newer":"older"}s(us,"sideOf");function Ip(e){return e.split(
".").slice(0,2).join(".")}s(Ip,"lineOf");function qp(e,t,r,{what:a,first:n,last:o}){if(r==="read")return[];let _=r==="older"?n:o;return[`${re(e.name)}: ${t} is ${r}\
 than the ${a} that the facts were read for (${n} to ${o}). It is judged as ${_}, and what is said of it is less sure.`]}s(qp,"note");function ft(e,t){return ce(Ge.filter(a=>a.lock===e),t)?.type??"raw"}s(ft,"lockType");function ps(e){return Ge.find(t=>t.lock===e&&t.type==="raw")?.before}s(ps,"\
noticesFrom");function xe(e){return new Set(Ge.map(({lock:t})=>t).filter(t=>ft(t,e)==="raw"))}s(xe,"rawLocks");function Fp(e,t){return ce(Ra.filter(a=>a.kinds.includes(
e)),t)?.guard??"none"}s(Fp,"guardClass");function jp(e){return q(e,_t)}s(jp,"interruptMayStall");function Pr(e,{arch:t,kernel:r}){return ce(Pa.filter(a=>a.kind===
e&&a.arch===t),r)}s(Pr,"interruptOf");function K(e){return e.kind!=="bpftrace-process"}s(K,"isProgram");function Kp(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(Kp,"programsOnAny");function Mn(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(Mn,"lockOf");function Ne(e){return e.script===void 0?Gp(e):`${Gp(e)} of ${e.
script}`}s(Ne,"describeLock");function Gp(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(Gp,"describeOwnLock");var Am={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Vt(e){let t=[...new Set(e)].map(a=>Am[a]).join(" and "),
[r]=e.flatMap(a=>ps(a)??[]).sort(na);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Vt,"locksWait");function Yt(e,t){let[r]=e.filter(
_=>ft(_,t)==="rqspinlock"),a=r&&ps(r);return`the lock notices the deadlock${a===void 0?"":` (rqspinlock, from Linux ${a})`}: ${r==="ringbuf"?"what is printed is\
 lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(Yt,"lockGivesUp");function Tn(e,t){if(e.includes("ringbuf"))return"";let{from:r}=ca;return P(
t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(Tn,"tellReport");var Hn="the k\
ernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Jt=`bpftrace guards this script by itself (${ie.
from} up to ${ie.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function ht({moment:e,reports:t}){
return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${ls(t)}`:""}s(ht,"whenItHappens");function ls(e){let t=e.filter(
({error:r})=>ki(r));return[...new Set(t.map(({error:r})=>go(r)))].join(", and where ")}s(ls,"whichErrors");function Rn(e,{report:t}){return`wants the ${Ne(e)}${Or(
t)}`}s(Rn,"tellWanting");function Or(e){return e===void 0?"":`, to report an error where ${go(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(Or,"tellReporting");
var Lm={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a recorded stack on bp\
ftrace ${oa(bo("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack ma\
p.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${oa(bo("lru_hash.update"))}, takes the lock of a list of the map's entries in the kerne\
l (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace re\
ports while a probe runs (${oa(bi("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function mt(e){return[...new Set(e)].map(t=>Lm[t]).
join(" ")}s(mt,"explainLocks");var Bp={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as tracepoints or kprobes"},
{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${fe.bpftrace} and Linux ${fe.kernel} at least)`}]};var Dp=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function Pn(e,t,r=!1){let a=e.edges.map(Cm).sort(),n=e.edges.flatMap(({outer:o,through:_=[],inner:i})=>[o.program,..._,i.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...a].join(" | "),probes:[...new Set(n.map($m))].sort(),target:t}}s(Pn,"shapeOf");function Cm({outer:e,through:t=[],inner:r,held:a,
wanted:n,sameKey:o}){let _=a.id!==n.id?"another lock":o?"the same entry":"the same lock";return[`${K(e.program)?"holds":"the process holds"} ${zp(a,e.operation)}`,
...t.map(i=>`${Up(i)} leads to`),Up(r.program),`wants ${_}`,zp(n,r.operation)].join(", ")}s(Cm,"tellEdge");function zp(e,{operation:t,moment:r,freeList:a,key:n,
report:o}){let _=e.class==="bucket"?[e.single===!0?"single":n.sharing]:[],i=e.class==="freelist"?a?.moment??r:r;return[e.class,t,i,..._,...o===void 0?[]:[o.error]].
join(" ")}s(zp,"endOf");function Up({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(Up,"\
siteOf");function $m(e){if(!K(e))return e.kind;let{kind:t,site:r,name:a}=e;return r===void 0||r.edge==="inside"?a:`${t}:${r.function}`}s($m,"probeOf");function Yp(e,t=Dp){
let r=e.flatMap(n=>{let o=t.filter(i=>i.shape===n.id),_=o.filter(({probes:i})=>i.length===2&&i.join()===n.probes.join());return[...Wp(_,"pair"),...Wp(o,"shape")].
map(i=>({seen:i,near:Number(qm(i,n))}))}),[a]=r.sort((n,o)=>o.near-n.near||+(o.seen.of==="pair")-+(n.seen.of==="pair")||o.seen.hung-n.seen.hung);return a?.seen}
s(Yp,"seenOf");function Wp(e,t){let r=new Map;for(let{shape:a,kernel:n,arch:o,bpftrace:_,hung:i,runs:u,scripts:p}of e){let l=`${n} ${o} ${_}`,c=r.get(l)??{hung:0,
runs:0,scripts:[]};r.set(l,{kernel:n,arch:o,bpftrace:_,of:t,hung:c.hung+i,runs:c.runs+u,scripts:[...new Set([...c.scripts,...p])],...a.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:a})=>a>0)}s(Wp,"onMachines");function qm({kernel:e,arch:t},{target:r}){return t===r.arch&&Vp(e)===Vp(r.kernel)}
s(qm,"isNear");function Vp(e){return e.split(".").slice(0,2).join(".")}s(Vp,"lineOf");var Im={x86_64:"",arm64:" on arm64"};function z6({kernel:e,arch:t,bpftrace:r,
hung:a,runs:n,of:o,copies:_}){let i=o==="pair"?"this pair":"a script of this shape";return`Seen: Linux ${e}${Im[t]} with bpftrace ${r} hung in ${a} of ${n} run${n===
1?"":"s"} of ${_===!0?"two copies of ":""}${i}.`}s(z6,"tellSeen");var Zt=3;function me(e,t){return e.length<=Zt?`on ${ae(e.map(re))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${ae(e.slice(
0,2).map(re))}`}s(me,"onTargets");function ae(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(ae,"list");function Se(...e){return e.
filter(t=>t!=="").join(" ")}s(Se,"sentences");var cs=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Ar(e){let t=new Map;for(let{target:r,why:a}of e){let n=a.replace(
cs,""),o=t.get(n)??{why:a,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let _ of cs.exec(a)??[])o.kernels.add(_);t.set(n,o)}return[...t.
values()].map(({why:r,targets:a,kernels:n})=>({why:r.replace(cs,ae([...n].sort(na))),targets:a}))}s(Ar,"groupByReason");function ds({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(ds,"isConditional");function bt(e){return ds(e)?"warning":"error"}s(bt,"hangSeverit\
y");function gt({moment:e,reports:t=[],byHash:r}){let a=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${ls(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return a.length===
0?"":`, only ${a.join(", and ")}`}s(gt,"onlyIf");function Lr({verdict:e}){return e==="hang"||e==="lost-updates"}s(Lr,"isBad");function On(e,t){return He.indexOf(
e.verdict)-He.indexOf(t.verdict)||Number(ds(e))-Number(ds(t))}s(On,"milder");function F(e){let t;for(let r of e)(t===void 0||(On(r,t)||Jp(r)-Jp(t))<0)&&(t=r);return t}
s(F,"worstOutcome");function Jp(e){return e.confidence===void 0?I.length:I.indexOf(e.confidence)}s(Jp,"confidenceRank");function De(e,t){return En(e)?t:I[I.indexOf(
t)+1]??"possible"}s(De,"confidenceOn");function W({target:e,refusals:t}){let r=fs(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}s(W,"refusedOutcome");
function fs(e){return e.find(t=>t.verdict==="refused")??e[0]}s(fs,"worstRefusal");function Ee(e,t){let r=F(e.outcomes),a=Yp(e.outcomes.flatMap(({shape:n})=>n??[]));
return{...t,confidence:r?.confidence??"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:n,verdict:o,why:_})=>({target:n,verdict:o,why:_})),
witness:e.witness,places:e.places,...e.broken===void 0?{}:{broken:e.broken},...a===void 0?{}:{seen:a}}}s(Ee,"findingOf");function ue(e,t,r=e.length){return me(Zp(
e,t),r)}s(ue,"targetsWith");function An(e){let t=e.filter(({verdict:_,withCopy:i})=>_==="hang"&&i!==!0),r=t.filter(({withOthers:_})=>_!==!0).map(({target:_})=>_),
a=t.filter(({withOthers:_})=>_===!0).map(({target:_})=>_),n=e.length;return`${[...r.length===0?[]:[`by itself ${me(r,n)}`],...a.length===0?[]:[`together with an\
other BPF program ${me(a,n)}`]].join(", and ")}${Cr(e)}`}s(An,"whereItHangs");function Cr(e){let t=Zp(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===
0?"":`, and if two copies of it run at a time, ${me(t,e.length)}`}s(Cr,"whereCopiesHang");function Zp(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}
s(Zp,"namesWith");function G(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(G,"ofBpftrace");function z(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(z,"ofKernel");var Qp=Object.
values(Jr),ze={"map-kinds":G("which BPF map a bpftrace map becomes",ia),"lock-moments":G("when a change of a map takes its lock",ua),output:G("how output leaves\
 a probe",da),"ring-buffer":z("since when the kernel has the ring buffer",[fa]),stacks:G("how a stack is kept",rt),"free-lists":z("when an operation takes the l\
ock of a free list",Object.values(pa).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:G("what clear() and zero() do",[la]),"failed-updates":G("what b\
pftrace says of an update that fails",[ca]),"helper-calls":G("which helpers of the kernel a builtin or a function calls",mr),"map-reads":G("what a read of a map\
 calls",br),"nmi-stalls":z("where a non-maskable interrupt waits for a lock of its own CPU",[_t]),"run-time-errors":G("which errors a probe reports through the \
output buffer",at),"provider-wildcards":G("what a wildcard in place of a probe type stands for",Xr),"bpftrace-guard":G("bpftrace's own guard",[ie]),"broken-guar\
ds":G("packages whose guard does not load",Ma),"kretprobe-ban":G("kretprobes that bpftrace refuses",[je]),"script-guard":G("what a guard in the script needs of \
bpftrace",[{from:fe.bpftrace,source:fe.source}]),"script-guard-kernel":z("what a guard in the script needs of the kernel",[{from:fe.kernel,source:fe.source}]),providers:G(
"the types of probes and their names",Zr.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":G("letter case of the names of probe ty\
pes",[Qr]),features:G("constructs that some releases of bpftrace take",Qp),functions:G("functions and words that some releases of bpftrace know",[...Dt,nn,on]),
settings:G("settings of the config block",zt),"stack-modes":G("formats of stacks",sn),"feature-kernels":z("constructs that need a kernel",Qp.flatMap(({kernel:e,
source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":z("which kind of lock a BPF map has",Ge),"map-locked":z("the counter that sees a nested update of o\
ne map",[Ha]),"program-guards":z("which programs run inside which",Ra),nmi:z("programs that interrupts which are off do not hold back",Pa),timers:z("probes that\
 fire outside every lock",[Oa]),trampolines:z("where fentry and fexit attach to kernel functions",hr),"trampoline-arguments":z("how many arguments a function ma\
y have that fentry and fexit attach to",Sa),"kprobe-multi":z("where a wildcard of kprobes is attached at once",xi),"contention-tracepoints":z("the tracepoints o\
f waiting for a lock",[Oe]),"lock-path":z("where a map lock is held",ke),"probe-limits":G("at how many probes bpftrace stops",ka),"huge-patterns":z("patterns th\
at match thousands of functions",[{source:ya.source},{source:wa.source}]),"helper-locks":z("locks that a helper takes for itself",va),"never-returning":z("funct\
ions that never return",[we])};var gS="bpftrace_guard.bpf.c",Xp={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},kS={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},el=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,tl=`typedef unsigned int guard_u32;
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
}`,Fm={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${el}
 */
${tl}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},jm={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${el}
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
${tl}

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
`},hs=[jm,Fm],yS=hs[0];function Ln(e){let t=Ma.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(Ln,"brokenGuard");
function SS({bpftrace:e,kernel:t}){return P(e,fe.bpftrace)&&P(t,fe.kernel)}s(SS,"runsScriptGuard");function ES({bpftrace:e}){return P(e,Xp.bpftrace)}s(ES,"loads\
GuardFile");function MS(e){return hs.find(t=>t.text===e)}s(MS,"guardFileOf");function Gm(e){let t=e.flatMap(n=>n.rows),r=t.flatMap(({from:n,before:o,unknown:_,except:i})=>[n,o,_?.from,_?.before,i?.from,i?.before]),a=t.map(({newerThan:n})=>n);
return[...[...new Set(r)].flatMap(n=>n===void 0?[]:[o=>P(o,n)]),...[...new Set(a)].flatMap(n=>n===void 0?[]:[o=>!P(n,o)])]}s(Gm,"boundaries");function Cn(e){let t=Gm(
e),r=new Map;return a=>v(r,a,()=>t.map(n=>n(a)?"1":"0").join(""))}s(Cn,"naming");var rl=Object.values(ze),Km=Cn(rl.filter(({releasesOf:e})=>e==="bpftrace")),Bm=Cn(
rl.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":Dm,"lock-moments":zm,output:Um,stacks:Wm}=ze,Vm=Cn([Dm,zm,Um,Wm,ze["run-time-errors"]]),Ym=Cn([ze["free-\
lists"]]);function al({bpftrace:e,kernel:t}){return`${Vm(e)} ${nt(e,t)} ${Ym(t)}`}s(al,"lockingFacts");var Jm=new WeakMap;function $n(e){return v(Jm,e,()=>[Km(e.
bpftrace),Bm(e.kernel),Y(e).table.release,En(e),e.arch,e.paravirt,JSON.stringify(Ln(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s($n,"factSet");function nl(e){return[...new Set(ze[e].rows.map(({source:t})=>t))]}s(nl,"sourcesOf");function N(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s(N,"reported");function R(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(R,"clean");function GS(e){return{sections:[{title:"What it says",text:e.what},{title:"Why",text:e.why},{title:"What to do",text:e.do},{title:"When it is right\
 to ignore it",text:e.ignoreWhen}],examples:e.examples.map(t=>({...t,outcome:`${t.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule it\
self",lines:e.sources},...e.facts.map(t=>({of:Zm(ze[t].title),lines:nl(t)}))]}}s(GS,"contentOf");function Zm(e){return e.startsWith("bpftrace")?e:e.charAt(0).toUpperCase()+
e.slice(1)}s(Zm,"capital");function DS(e){return e.some(({verdict:t})=>t==="hang")}s(DS,"hangs");var Qm=["one","another","a third","a fourth","a fifth","a sixth"];function ms(e){return Qm[e]??
"one more"}s(ms,"nth");function Ce(e){let[t,...r]=e;if(t===void 0)return"";let a=t.program.includes(",")?`${t.program},`:t.program,n=(t.through??[]).map(({program:i,
site:u})=>`${i} fires at ${u}; inside what it calls, `),o=`While ${a} holds the ${t.holds}, ${n.join("")}${t.nested} fires at ${t.site} and wants the ${t.wants}\
.`,_=r.map(({holds:i,wants:u},p)=>`${Xm(ms(p+1))} CPU holds the ${i} and wants the ${u}.`);return[o,..._].join(" ")}s(Ce,"tellWitness");function zS({through:e=[],
nested:t,site:r},a,n=_=>_,o=_=>_){let _=[...e,{program:t,site:r}].map(i=>`${o(i.site)}, ${n(i.program)} fires`);return`${a} ${_.join("; inside what it calls, at\
 ")}`}s(zS,"tellFiring");function Qt(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===2?"Both":"All"} wait for ever.`}s(Qt,"tellEnd");function Xm(e){
return e.charAt(0).toUpperCase()+e.slice(1)}s(Xm,"capitalised");var ol={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
or ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine stops and leaves no log.",why:"\
Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held fires inside th\
e update. If it updates a map itself, it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tracepoint program\
s from running inside each other. Before Linux 6.15 these locks wait for ever. Output takes such a lock too, the lock of the ring buffer. So does each error tha\
t bpftrace reports while a probe runs (from 0.23): a read of a key that a per-CPU aggregation such as count() does not have reports one at every event, even in \
a script that prints nothing. A failed update, or from 0.24 a division by zero, reports one only when it happens: then the finding is a warning.",do:"Move the p\
robes to kprobes or tracepoints, which the kernel never runs inside each other; or test and set a per-CPU flag at the start of each probe, and return if it was \
set; or use aggregations that take no lock. Ask has_key() before you read an entry of an aggregation, or insert a constant key in BEGIN. The review offers the r\
ewrites that it could prove.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding names. A script that has run wit\
hout harm so far proves nothing: the hang needs two CPUs to meet in the middle of their updates.",examples:[N("Both sides of a spin lock slow path update two ma\
ps",`fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),N("Both sides read a key that may be missing, and bpftrace reports that",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),R("The same reads behind has_key() report nothing",`kprobe:do_exit { @c[pid] = count(); }
fentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }
`,"bpftrace@0.27.1,kernel@6.1"),R("The same events by tracepoints, which never nest",`tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }
tracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["map-kinds","lock-moments","output","run-time-errors","helper-calls","map-reads","ring-buffer","stacks","lock-types","m\
ap-locked","program-guards","lock-path","bpftrace-guard","free-lists","sweeps"],sources:["bpftrace issue #3144 (a production crash) and pull request #3206 (its \
guard, 0.21 - 0.24)","laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12","laboratory runs of pairs that read a missing key\
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>eb(t)),"check")};
function eb(e){let t=F(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${tb(e)}${gt(
t)}.`,a=Se(mt(e.locks),Ce(e.witness),Qt(e.witness)),n=bt(t);return[Ee(e,{rule:"abba-deadlock",severity:n,what:r,how:a,advice:rb(e)})]}s(eb,"findDeadlock");function tb({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return An(t);let a=t.filter(({withCopy:o})=>o!==!0),n=r.length>1?"are":"is";return`${ue(a,"hang",t.length)}\
, together with ${ae(r.map(Le))}, which ${n} declared to run at the same time: the cycle is closed by these scripts together${Cr(t)}`}s(tb,"whoHangs");function rb({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:Bp}s(rb,"adviceFor");function _l(e,t,r){let{probe:a,partial:n,imported:o}=e;if(n===!0)return[];let _=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:void 0,i=nb(e,_);if(i===void 0)return[];
let u={map:i.map,probe:a,..._===void 0?{}:{attempt:_},...o===void 0?{}:{imported:{file:o.file,attempt:o}}},{up:p,skip:l,beforeExit:c}=i,d=new Map;for(let m of ob(
r)){let{span:y}=m;if(i.own.some(L=>sl(y,L)))continue;let S=l!==void 0&&sl(y,l)?"runs-while-up":y.start<p.start?"runs-before":y.start>=p.end?"runs-after":void 0;
S!==void 0&&$(d,S,m)}let f=[...d].flatMap(([m,y])=>{let S=bs(y);if(S===void 0)return[];let L=y.filter(U=>U!==S).map(({span:U})=>U);return[{problem:m,span:S.span,
others:L,taking:S,...u}]}),[h,...w]=c,b=r.find(({operation:m,moment:y})=>m===ab&&y==="always");if(h===void 0||b===void 0)return f;let k=w.map(({lowered:m})=>m.span);
return[...f,{problem:"lowered-before-exit",span:h.lowered.span,others:k,taking:b,...u}]}s(_l,"uncoveredDefects");var ab="ringbuf.output";function nb({imported:e,
guard:t,probe:r},a){if(a!==void 0){let{map:l,test:c,early:d,raise:f,block:h,balance:w}=a,b=c===void 0?[]:[c.span],k=[f,...w.lowered,...w.early].map(({span:S})=>S),
m={start:f.span.end,end:h.span.end},y=d===void 0?{}:{skip:d.then.span};return{map:l,up:m,...y,own:[...b,...k],beforeExit:w.beforeExit}}if(e===void 0)return t&&{
map:t.map,up:t.covered,own:[],beforeExit:t.uncovered};let{file:n,raise:o,balance:_}=e,i=r.body.statements.find(({span:l})=>l===o),u=i?.kind==="if"?{skip:i.then.
span}:{},p={start:o.end,end:r.body.span.end};return{map:n.enter,up:p,...u,own:[],beforeExit:_.beforeExit}}s(nb,"coverOf");function bs(e){return e.find(({moment:t})=>t===
"always")??e[0]}s(bs,"mostFrequent");function ob(e){let t=new Map;for(let r of e){let{start:a}=r.span,n=t.get(a);(n===void 0||n.moment!=="always"&&r.moment==="a\
lways")&&t.set(a,r)}return[...t.values()].sort((r,a)=>r.span.start-a.span.start)}s(ob,"inOrder");function sl(e,t){return e.start>=t.start&&e.end<=t.end}s(sl,"li\
es");function il({probes:e}){return e.some(({attempt:t,imported:r})=>t!==void 0||r!==void 0)}s(il,"hasGuards");function ul(e,t){let r=new Set,a=new Map;for(let{attempt:_,
partial:i}of e.probes)_===void 0||i===!0||!pl(_,e)||(r.add(_),$(a,_.map,_));let n=[...[...r].flatMap(pb),...e.probes.flatMap(lb)];for(let[_,i]of a)n.push(...db(
_,i,e));let o=new Set;for(let{guard:_,attempt:i,imported:u}of e.probes)_!==void 0?o.add(_.map):u!==void 0?o.add(u.file.enter):i!==void 0&&i.key==="cpu"&&r.has(i)&&
o.add(i.map);return n.push(...e.probes.flatMap(_=>_l(_,r,t(_.probe)))),[...n,...hb(a,r,e),...mb(o,e,t)]}s(ul,"guardDefects");function pl({map:e,key:t,test:r,balance:a,
raise:n},o){let{lowered:_,endsDown:i}=a;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&_b(o).has(e);if(t==="other")return i;if(_.length>0)return!0;let p=[
...ub(o).get(e)??new Set].some(l=>l.attempt?.map!==e);return n.form==="sum"&&o.seeds.everPerCpu(e)&&!p}s(pl,"isGuard");var sb=new WeakMap;function _b(e){let t=s(
r=>r.test!==void 0&&pl(r,e),"isTested");return v(sb,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(_b,"testedGuards");var ib=new WeakMap;
function ub(e){return v(ib,e,()=>{let t=new Map;for(let r of e.probes)for(let a of r.phase==="attached"?r.effects:[])a.kind==="map"&&v(t,a.map,()=>new Set).add(
r);return t})}s(ub,"changesOf");function pb(e){let{map:t,key:r,test:a,raise:n,raisedFirst:o,balance:_,strays:i,probe:u}=e,p=[],l=s((k,[m,...y])=>{m!==void 0&&p.
push({map:t,problem:k,span:m,others:y,probe:u,attempt:e})},"note"),c=[n,..._.lowered,..._.early].filter(({form:k})=>k==="plain"),d=[..._.lowered,..._.early].filter(
({form:k})=>k==="delete");if(r==="other")l("not-per-cpu",[(a??n).access.keys?.[0]?.span??(a??n).access.span]);else if(c.length>0)l("plain-map",c.map(({span:k})=>k));else{
a?.sound===!1&&l("wrong-test",[a.span]);for(let{span:k}of d)l("removed",[k])}o&&l("raised-before-test",[n.span]);let f=cb(u),h=i.filter(({start:k})=>f.has(k));if(h.
length<i.length)return p;l("changed-otherwise",h);let[w,b]=ll(_);return l(w,b.map(({span:k})=>k)),p}s(pb,"defectsInProbe");function ll({early:e,leaks:t}){return e.
length>0?["lowered-early",e]:["leaks",t]}s(ll,"balanceDefect");function lb({probe:e,imported:t,partial:r}){if(t===void 0||r===!0)return[];let{file:a,balance:n}=t,
[o,[_,...i]]=ll(n);if(_===void 0)return[];let u=i.map(({span:l})=>l),p={span:_.span,others:u,probe:e};return[{map:a.enter,problem:o,...p,imported:{file:a,attempt:t}}]}
s(lb,"importedDefects");function cb(e){let t=new Set;return H(e.body,r=>{(r.kind==="assignment"||r.kind==="update"||r.kind==="call"&&r.name==="delete")&&t.add(r.
span.start)}),t}s(cb,"writtenChanges");function db(e,t,{seeds:r,unread:a}){let[n,...o]=t.filter(fb);if(n===void 0||a.any||r.everPerCpu(e))return[];let{raise:_,probe:i}=n,
u=o.map(p=>p.raise.span);return[{map:e,problem:"unseeded",span:_.span,others:u,probe:i,attempt:n}]}s(db,"unseeded");function fb({key:e,raise:t,balance:r}){return e===
"cpu"&&[t,...r.lowered].every(({form:a})=>a!=="plain")}s(fb,"isPerCpuSum");function hb(e,t,{probes:r}){return r.flatMap(({probe:a,phase:n,effects:o,attempt:_})=>o.
flatMap(i=>{if(n==="end"||!("map"in i)||!e.has(i.map))return[];let{span:u,map:p}=i,l={map:p,span:u,others:[],probe:a};return i.kind==="reset"?[{...l,problem:"re\
moved"}]:i.kind==="read"?[]:n==="begin"||_?.map===p&&t.has(_)?[]:i.change==="delete"?[{...l,problem:"removed"}]:i.aggregation==="sum"?[]:[{...l,problem:"changed\
-otherwise"}]}))}s(hb,"removals");function mb(e,{probes:t,guards:{file:r}},a){let[n,o]=e;return t.flatMap(_=>{let{probe:i,phase:u,partial:p,guard:l}=_,c=l?.map===
n?o:n;if(c===void 0||u!=="attached"||p===!0||_.imported!==void 0)return[];let d=bs(a(i));if(d===void 0||!bb(_,c))return[];let f=i.attachPoints[0]?.span??i.span,
h=r!==void 0&&c===r.enter?{imported:{file:r}}:{};return[{map:c,problem:"missing",span:f,others:[],probe:i,taking:d,...h}]})}s(mb,"missing");function bb({attempt:e,
guard:t,effects:r},a){if(e!==void 0&&(e.map===a||t===void 0))return!1;let n=new Set(r.flatMap(o=>o.kind==="reset"&&o.map===a?[o.span.start]:[]));return r.some(({
span:o})=>!n.has(o.start))}s(bb,"lacks");function cl({model:e,lowered:t}){if(!il(e))return[];let a=Kp(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(a.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let n=gb(a);return ul(e,o=>n.get(o)??[])}s(cl,"brokenGuards");function gb(e){let t=new Map;for(let{probe:r,operations:a}of e)
v(t,r,()=>new Set).add(a);return new Map([...t].map(([r,a])=>[r,[...a].flat()]))}s(gb,"takenBy");var $r=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Xt="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",fl={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, has no entries before the first event or loses them, takes a lock itself, is tested or raised in a way that does not\
 work, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and l\
owers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, wh\
ich needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the mac\
hine hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard \
that was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interv\
al, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`,\
 raise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every\
 probe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[N("The guard is in one of two probes only",`${$r}\
fentry:vfs_read { ${Xt} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),N("A way out that leaves the guard up",`${$r}fentry:vfs_read { ${Xt} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),N("A timer that lowers the guard before exit()",`${$r}fexit:vfs_read { ${Xt} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("A timer that leaves the guard up at exit()",`${$r}fexit:vfs_read { ${Xt} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("The guard in every probe, seeded and lowered on every way out",`${$r}fentry:vfs_read { ${Xt} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Xt} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:vb},kb={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
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
the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},yb={"plain-map":"here too","lowered-early":"a\
nd here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function wb(e,{model:t}){
let{problem:r,map:a,probe:n,imported:o,taking:_}=e,i=n.attachPoints[0]?.span??n.span,u=t.script.text.slice(i.start,i.end).replace(/\s+/g," "),p=o===void 0?"sum(\
-1)":`${o.file.leave}()`,l=_?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",c=Or(_?.report),d=`takes the ${l}${c}${c===""?"":","}`,
f=i.end>t.script.text.length?"an imported probe":u;return kb[r](a,f,{lowering:p,taking:d})}s(wb,"describeDefect");function vb(e){let{lowered:t,causes:r}=e,a=cl(
e);if(a.length===0)return[];let n=t.map((o,_)=>{let i=r.flatMap(p=>p.outcomes[_]??[]),u={target:o.target.name,verdict:"safe",why:"no lock cycle that the guard w\
ould have to stop"};return W(o)??F(i)??u});return a.map(o=>({rule:"guard-incomplete",severity:dl(o)?"warning":"error",confidence:dl(o)?"likely":"certain",span:o.
span,...xb(wb(o,e),n),related:o.others.map(_=>({span:_,message:yb[o.problem]??"here too"})),verdicts:n.map(({target:_,verdict:i,why:u})=>({target:_,verdict:i,why:u}))}))}
s(vb,"findIncomplete");function xb({what:e,...t},r){let a=s(o=>r.some(_=>_.verdict===o),"has"),n=a("hang")?`So the machine can hang ${ue(r,"hang")}.`:a("lost-up\
dates")?`So events or map updates can get lost ${ue(r,"lost-updates")}.`:a("safe")?"Nothing hangs on these targets for want of it.":"";return{what:Se(e,n),...t}}
s(xb,"withHarm");function dl({taking:e}){return e!==void 0&&e.moment!=="always"}s(dl,"isRare");function hl(e,t){if(e.kind==="unroll")return Pb(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=pn.get(e.name);if(!(r===void 0||e.arguments.
some(a=>Nb(a,t))))return Sb(e,r)??Eb(e)??Mb(e,r,t)}s(hl,"wrongArguments");function Nb(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(Nb,"isDefined");function Sb({name:e,span:t,arguments:{length:r}},{least:a,most:n}){if(!(ve.has(e)||r>=a&&r<=n))return{span:t,message:`${e}() takes ${gs(a,n)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(Sb,"wrongNumber");function Eb({name:e,span:t,arguments:[r,...a]}){if(!(e!=="print"||a.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!qr(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(Eb,"wrongPrint");function gs(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${et(e,"argument")}`:e===t?et(t,"argument"):`${e} to ${t} arguments`}s(gs,"inWords");function Mb({name:e,arguments:t},{
wanted:r},a){for(let[n,o]of r.entries()){let _=t[n];if(_===void 0||o==="any"||Rb(_,o,a))continue;let i=t.length===1?"here":`as argument ${n+1}`;return{span:_.span,
message:`${e}() wants ${Tb[o]} ${i}.`}}}s(Mb,"wrongKind");var Tb={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number t\
hat is written out","whole map":"a map without a key",map:"a map"},Hb=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);function Rb(e,t,r){
let a=O(e,r);switch(t){case"number":return V(a);case"text":return!Hb.has(a);case"written text":return!qr(e);case"written number":return e.kind==="integer"||e.kind!==
"string"&&!qr(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!qr(e);default:return e.kind==="map"||e.kind!=="string"&&!qr(e)}}s(Rb,
"mayBe");function qr(e){return e.kind==="identifier"?cn.has(e.name):["integer","variable","map","tuple"].includes(e.kind)}s(qr,"isOther");function Pb(e,t){let r=V(
O(e,t))?D(e):0;if(!(r===void 0||r>=Mr.least&&r<=Mr.most))return{span:e.span,message:`An unroll repeats its block ${Mr.least} to ${Mr.most} times.`}}s(Pb,"wrongC\
ount");var Ob=/^#\s*define\s+(\w+)([\s\S]*)/;function ml(e){let t=new Set,r=!1,a=!1,n=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=!0),
(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^#\s*include\s*[^<\s]/.test(o.text))return;a||=/^#\s*include/.test(
o.text);let[,_,i=""]=Ob.exec(o.text)??[];_!==void 0&&t.add(_),n||=/[$@;,{]/.test(i)}return Ab(e)?void 0:{names:t,macros:r,included:a,statements:n}}s(ml,"defined\
In");function Ab(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)H(r,a=>{t||=a.kind==="call"&&a.name==="import"});return t}s(Ab,"hasLoca\
lImport");var Lb=new Set(["integer","string","duration","boolean","positional","binary","cast"]),Cb=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
qn=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#a=new Set;#n=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&$b(
t))for(let r of t.arguments)this.#a.add(r);t.kind==="for-map"&&this.#a.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#a.add(t.operand),t.kind==="assignmen\
t"&&this.#o(t)&&this.#n.add(t.target),t.kind==="map"&&this.#s(t)}#o({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===0&&r.kind==="call"&&
ve.has(r.name)}#s(t){if(this.#n.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#a.has(t))return;let r=this.#_(t.keys??[]);if(r===void 0)return;let a=this.#e.
get(t.name);if(a===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(a.count!==r){this.#t.add(t.name);let n=`${t.name} has ${bl(r)} here, and ${bl(a.count)}\
 where it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:n})}}#_(t){if(t.some(a=>a.kind==="identifier"&&this.#r.names.
has(a.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:Lb.has(r.kind)||r.kind==="iden\
tifier"&&Cb.test(r.name)?1:void 0}};function $b({name:e,arguments:t}){return e==="delete"?t.length!==1:!pn.has(e)||zu.has(e)}s($b,"takesMap");function bl(e){return e===
0?"no key":et(e,"key")}s(bl,"inWords");var gl=[...Fu,...zt.map(({name:e})=>e)],qb=new Set(gl),Ib=60;function kl(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let a=t.toLowerCase().
replace(/^bpftrace_/,"");return qb.has(a)||a.startsWith("unstable_")||t.length>Ib?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${ta(a,gl)}`}]})}
s(kl,"unknownSettings");var ys=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},In=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#a=new Map;#n;constructor(t,r,a){this.#e=r,this.#n=new Set(a);for(let n of t)
this.walkProbe(n,(o,_)=>this.#s(o,_))}walkProbe(t,r){let a=new ys,n=this.#o(t.attachPoints,a),o=0,_=0;H(t,i=>{Be(i)&&o++,wl(i)&&_++,vl(i)&&a.enter(),o===0&&r(i,
n,_>0),jb(i,a,n)},i=>{Be(i)&&o--,wl(i)&&_--,vl(i)&&a.leave()})}problem(t,r){return this.#_(t,r)??this.#i(t,r)??Bb(t,r)??Db(t,r)}#o(t,r){return{defined:this.#e,attachPoints:t,
variable:s(a=>r.find(a)?.type,"variable"),map:s(a=>{let n=this.#t.get(a);if(!(n===void 0||n.unsure))return n.aggregation===void 0?n.first:Wu.get(n.aggregation)},
"map")}}#s(t,r){let[a,n,o]=yl(t,r);if(a===void 0)return;let _=this.#t.get(a.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(a.name,_),_.first??=n,
_.aggregation??=o,_.unsure||=o===void 0?n===void 0||Ke(n,_.first)||_.aggregation!==void 0:o!==_.aggregation||_.first!==void 0}#_(t,r){if(t.kind==="let")return t.
value!==void 0&&O(t.value,r)==="nothing"?ks(t.value):void 0;if(t.kind==="assignment"&&O(t.value,r)==="nothing")return ks(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return Gb(t,t.target.name,r);let[a,n,o]=yl(t,r);if(a===void 0||this.#n.has(a.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!V(O(t.value,
r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${O(t.value,r)}.`};let _=this.#a.get(a.name)??{first:void 0,aggregation:void 0},i=_.aggregation===
void 0?_.first:`${_.aggregation}()`,u=o===void 0?n:`${o}()`;if(this.#a.set(a.name,{first:_.first??n,aggregation:_.aggregation??o}),i===void 0||u===void 0||i===u||
!(o!==void 0||_.aggregation!==void 0)&&!Ke(n,_.first))return;this.#n.add(a.name);let l=`${a.name} holds ${i} before, and this is ${u}: a map holds one kind of v\
alue.`;return{span:t.span,message:l}}#i(t,r){if(t.kind!=="map"||t.keys===void 0||this.#n.has(t.name))return;let a=t.keys.find(p=>O(p,r)==="nothing");if(a!==void 0)
return ks(a);let n=Fb(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==n.length){o===void 0&&this.#r.set(t.name,{types:n,span:t.span});return}let _=n.
findIndex((p,l)=>Ke(p,o.types[l])),i=o.types.map((p,l)=>p??n[l]);if(this.#r.set(t.name,{types:i,span:o.span}),_===-1)return;this.#n.add(t.name);let u=n.length===
1?"the key":`key ${_+1}`;return{span:t.span,message:`${u} of ${t.name} is ${n[_]} here and ${o.types[_]} before: the keys of a map are of one kind.`.replace(/^t/,
"T").replace(/^k/,"K")}}};function Fb(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(n=>O(n,t))}s(Fb,"keyTypes");function yl(e,t){if(e.kind===
"update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,operator:a,value:n}=e;if(n.kind===
"call"&&ve.has(n.name))return[r,void 0,n.name];let o=O(n,t);return a==="="?[r,Fn(o)]:[r,o==="a number"?o:void 0]}s(yl,"changeOf");function Fn(e){return e==="not\
hing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(Fn,"copied");function jb(e,t,r){if(e.kind==="for-map"||e.kind==="for-range")t.declare(e.
variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let a=e.value===void 0||e.type!==void 0?void 0:Fn(O(e.value,r));t.declare(e.variable.name,{set:e.value!==
void 0||e.type!==void 0,type:a})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let a=Fn(O(e.value,r)),n=t.find(e.target.name);n===
void 0?t.declare(e.target.name,{set:!0,type:a}):n.set||(n.set=!0,n.type=a)}}s(jb,"takeVariable");function Gb(e,t,r){let a=r.variable(t),n=e.operator==="="?Fn(O(
e.value,r)):O(e.value,r);if(!(e.operator==="="?Ke(a,n):!V(a)||!V(n))||a===void 0||n===void 0)return;let _=`${t} holds ${a}, and this is ${n}: a variable holds o\
ne kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:_}}s(Gb,"wrongVariable");var Kb=/^(?:[<>]=?)$/;function Bb(e,t){
switch(e.kind){case"binary":{let[r,a]=[O(e.left,t),O(e.right,t)],n=ws(e.left)&&ws(e.right);return e.operator==="=="||e.operator==="!="||Kb.test(e.operator)&&Ke(
r,a)?Ke(r,a)?{span:e.span,message:`This compares ${r} with ${a}, which are never of one kind.`}:void 0:n||V(r)&&V(a)?void 0:{span:e.span,message:`${e.operator} \
takes numbers, and there is ${V(r)?a:r}.`}}case"update":{let r=e.operand.kind==="variable"?O(e.operand,t):void 0;return V(r)?void 0:{span:e.span,message:`${e.operator}\
 takes a number, and this is ${r}.`}}case"unary":{let r=O(e.operand,t);return!/^[-!~*]$/.test(e.operator)||V(r)?void 0:{span:e.span,message:`${e.operator} takes\
 a number, and this is ${r}.`}}case"cast":{let r=O(e.operand,t);return V(r)||O(e,t)!=="a number"?void 0:{span:e.span,message:`No cast makes a number of ${r}.`}}case"\
member":case"index":{if(O(e.object,t)!=="a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.span,message:`A number has no ${r}: \
cast it to a pointer first, as in ((struct s *)x)->field.`}}default:return}}s(Bb,"wrongOperand");function ws(e){return e.kind==="call"?e.name==="str"||e.name===
"buf":e.kind==="identifier"?e.name==="probe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}s(ws,"mayFold");function Db(e,t){
let r=zb(e);if(e.kind==="ternary"&&e.then!==void 0){let[n,o]=[O(e.then,t),O(e.else,t)];if(Ke(n,o))return{span:e.span,message:`This is ${n} in one case and ${o} \
in the other: both must be of one kind.`}}if(r===void 0||ws(r))return;let a=O(r,t);if(!(V(a)&&a!=="an aggregation"))return{span:r.span,message:`A condition is a\
 number, and this is ${a}: compare it with something.`}}s(Db,"wrongCondition");function zb(e){return e.kind==="probe"?e.predicate:e.kind==="if"||e.kind==="terna\
ry"?e.condition:void 0}s(zb,"conditionOf");function ks({span:e}){return{span:e,message:"This function gives no value: call it as a statement of its own."}}s(ks,
"noValue");function wl({kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(wl,"isLoop");function vl({kind:e}){return e==="block"||e==="for-map"||e===
"for-range"}s(vl,"opensBlock");function xl(e){let t=[],r=new Set,a=new Set;return H(e,n=>{(n.kind==="for-map"||n.kind==="for-range"||n.kind==="let")&&a.add(n.variable),n.kind==="assignment"&&
n.operator==="="&&a.add(n.target),n.kind==="variable"&&(!a.has(n)&&!r.has(n.name)&&t.push({span:n.span,message:`Nothing in this probe assigns ${n.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(n.name))}),t}s(xl,"undefinedVariables");var Ub=[...Ko];function Nl(e,t){if(e.kind!=="call"||Ko.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>vs?`${e.
name.slice(0,vs)}...`:e.name,a=e.name.length>vs?"":ta(e.name,Ub);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${a}`}}s(Nl,"unkno\
wnFunction");var vs=60;function Sl(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:a,refusedIn:n,where:o}of un){if(!a.test(e.name))continue;
let _=new Set;for(let{canonical:u}of t.attachPoints)u!==void 0&&n.has(u)&&_.add(u);if(_.size===0)continue;let i=`There is no ${e.name} in a probe of the kind ${[
..._].join(" or ")}: ${o}.`;return{span:e.span,message:i}}}s(Sl,"wordOfOtherProbe");function El(e,t){let r=e.kind==="call"?ve.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:n,span:o,arguments:_}=e;if(!t.has(e))return{span:o,message:`The value of ${n}() can only be assigned to a map, with =: write @x = ${n}\
(...).`};if(_.length<r.least||_.length>r.most)return{span:o,message:`${n}() takes ${gs(r.least,r.most)}, and there ${_.length===1?"is":"are"} ${_.length}.`}}return e.
kind==="positional"&&e.text!=="$#"&&BigInt(e.text.slice(1))>Gu?{span:e.span,message:"No positional parameter has a number that large."}:void 0}s(El,"misplacedVa\
lue");function Ml(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tuple is no condition: use &&\
 or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:a})=>a),r=t.find((a,n)=>t.includes(a,n+1));return r===void 0?void 0:{span:e.span,
message:`This record names the field ${r} twice: give each field a name of its own.`}}s(Ml,"misusedTuple");function Tl(e,t){if(e.unread.length>0)return[];let r=ml(e);if(r===void 0)return[];let a=t.map(({why:u})=>/^@\w*/.exec(u)?.[0]??""),n=new qn(r,a),o=e.items.filter(
u=>u.kind==="probe"),_=new In(o,r,a),i=e.items.flatMap(u=>u.kind==="c-definition"?Jb(u.text,u.span.start):kl(u));for(let u of o)i.push(...Wb(u,{defined:r,keys:n,
types:_}));return[...i,...r.statements?[]:n.places].sort((u,p)=>u.span.start-p.span.start)}s(Tl,"invalidPlaces");function Wb(e,{defined:t,keys:r,types:a}){let n=[],
o=new Set,_=!t.macros&&!t.statements;return a.walkProbe(e,(u,p,l)=>{u.kind==="assignment"&&u.operator==="="&&u.target.kind==="map"&&o.add(u.value),r.take(u);let c=Nl(
u,t)??Sl(u,e,t)??(t.names.size===0?El(u,o):void 0)??Ml(u)??Yu(u,p)??hl(u,p)??(_?a.problem(u,p):void 0)??(l?void 0:Vb(u));c!==void 0&&n.push(c)}),t.macros||t.statements||
Yb(e)?n:[...n,...xl(e)]}s(Wb,"invalidInProbe");function Vb(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(Vb,"straySkip");function Yb(e){let t=!1;return H(e,r=>{t||=Be(r)}),t}s(Yb,"mayLeaveOut");function Jb(e,t){
let r=e.lastIndexOf("}"),a=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(a===null)return[];let n=t+r+1+a.index;return[{span:{start:n,end:n+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(Jb,"wrongAttribute");function Hl(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:a,canonical:n})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${n}:PATH:NAME.`;return[
{span:a,message:o}]}))}s(Hl,"openPaths");var Rl={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
se of bpftrace refuses: a function that does not exist, a variable that nothing assigns, a word that this kind of probe does not have (arg0 in a tracepoint), a \
map that is used with different numbers of keys, values of two kinds where one is wanted (a map, a key or a variable that holds a number here and a text there, \
pid == "x", sum of a text), a function with too few or too many arguments or with another kind of them, a format that does not fit its arguments, an aggregation\
 that goes into no map, break outside a loop, a setting that does not exist. It is reported only if the text of the script decides it: nothing is asked of a ker\
nel, and nothing is said of a script that imports files or includes headers in quotes, as those may define anything. A note tells of a uprobe or usdt probe that\
 names no file, which needs -p PID.',why:"bpftrace checks meaning after grammar, and refuses the whole script at the first such place. Somebody notices that whe\
n the script is needed, on the machine that has a problem.",do:"Correct the places that the messages name. `bpftrace -d FILE` (up to 0.23) or `bpftrace --mode c\
odegen FILE` (0.27) shows what bpftrace itself says.",ignoreWhen:"It is right to ignore this if the file is only a part of a script that something puts together\
 before bpftrace reads it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it with the script.",examples:[
N("A function that does not exist, and a variable of another probe",`BEGIN { $start = nsecs; }
END { printf("%d\\n", substract(nsecs, $start)); }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),N("A numbered argument in a tracepoint",`tracepoint:syscalls:sys_enter_openat { @files[str(arg1)] = c\
ount(); }
`,"bpftrace@0.27.1,kernel@7.3"),N("One map with one key and with two",`kprobe:vfs_read { @start[tid] = nsecs; }
kretprobe:vfs_read { delete(@start[pid, tid]); }
`,"bpftrace@0.27.1,kernel@7.3"),N("A number and a text in one map, and a comparison of the two",`kprobe:vfs_read { @last[tid] = comm; }
END { @last[0] = 1; if (pid == "1") { print(@last); } }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.27.1,kernel@7.3"),N("A function with too few arguments, and a text that is summed",`kprobe:vfs_read { @ = strncmp(comm,\
 "bash"); @names = sum(comm); }
`,"bpftrace@0.27.1,kernel@7.3"),R("A macro brings the function, and the arguments have names",`macro subtract(a, b) { a - b }
tracepoint:syscalls:sys_enter_openat { $start = nsecs; @files[str(args.filename)] = sum(subtract(nsecs, $start)); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[...un.map(({source:e})=>e),`functions: ${ju}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
n=>({target:n.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),a=t.map(n=>Zb(n));return[...cr(Hl(e.script)).map(({span:n,
message:o})=>({...Re("invalid-script","note",n,tt(o)),confidence:"possible",verdicts:a})),...cr(Tl(e.script,e.mapConflicts)).map(({span:n,message:o})=>({...Re("\
invalid-script","error",n,tt(o)),verdicts:r}))]},"check")};function Zb(e){let{name:t}=e.target;return W(e)??{target:t,verdict:"safe",why:"bpftrace starts it wit\
h -p PID"}}s(Zb,"startedWithProcess");var Pl=/^__traceiter_/;function kt(e){return e.function.replace(Pl,"the tracepoint ")}s(kt,"describeFunction");function $e({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${kt(e)}`:Pl.test(e.function)?kt(e):`the ${e.edge} of ${e.function}`}s($e,"describeSite");function er(e,t,{holding:r="runs here first and holds a lock",
wanting:a,where:n=""}={}){return e.flatMap(o=>{let{outer:_,through:i=[],inner:u,wanted:p}=o,l=[...i,u.program],d=[[_.program,r],...i.map((w,b)=>[w,`fires while \
the lock is held${Qb(l[b+1])}`]),...a===void 0?[]:[[u.program,a]]].flatMap(([w,b])=>!K(w)||w.attachPoint===t.attachPoint?[]:[{holder:w,place:{span:w.attachPoint.
span,message:`${w.name} ${b}`}}]),f={span:_.operation.span,message:Xb(o)+n},h={span:u.operation.span,message:Rn(p,u.operation)+n};return[...d,{holder:_.program,
place:f},{holder:u.program,place:h}]})}s(er,"placesOf");function Qb(e){return e?.site===void 0?"":`, and what it calls runs through ${kt(e.site)}`}s(Qb,"tellCal\
ls");function Xb({outer:e,held:t}){return K(e.program)?`takes the ${Ne(t)}${Or(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, whi\
ch takes the ${Ne(t)}`}s(Xb,"tellTaking");function jn(e){let t=new Map;for(let r of e)v(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,a)=>eg(
r.path??"",a.path??"")||r.span.start-a.span.start)}s(jn,"placesInOrder");function eg(e,t){return+(e>t)-+(e<t)}s(eg,"compare");var Ol=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Al="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",Ll={id:"lock-path-probe",severity:"error",summary:"\
The script is half of a deadlock; another program's map update is the other half.",what:"The probe fires while another BPF program may hold the lock of one of i\
ts maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on another CPU, both wait for each other for ever. A scrip\
t with a guard is judged as two copies on one machine: if those close a cycle, the finding is a warning.",why:"fentry, fexit and raw tracepoint programs run ins\
ide any other program, even one of another tool. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does \
the same; neither sees the other program, so a guard protects only one copy. Two copies run when two people use the same tool. In the laboratory two copies of e\
ach of four guarded scripts hung, while one copy alone ran without harm; two copies moved to kprobes and tracepoints ran without harm too.",do:"Attach by kprobe\
 or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe. If the script has a guard, run no more than one copy of i\
t.",ignoreWhen:"It is right to ignore this if nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. For a guarded scrip\
t the latter is enough. An entry probe needs a second lock around the probed one, which is rare, but it has crashed production machines.",examples:[N("A map upd\
ate when a spin lock has just been taken",`fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),R("The same function by kprobe",`kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),N("A guarded script, of which two copies may run",`${Ol}fexit:native_queued_spin_lock_slowpath { ${Al} }
`,"bpftrace@0.23.2,kernel@6.12"),R("The guarded script where the lock of a map notices a deadlock",`${Ol}fexit:native_queued_spin_lock_slowpath { ${Al} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...rg(t),...ng(t)]),"check")},tg={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function rg(e){
let t=F(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let a=e.outcomes.filter(({verdict:i,withCopy:u})=>i===
"hang"&&u!==!0),o=`This probe can hang the machine together with another BPF program, or a second copy of this script${a.length===0?"":`, ${ue(a,"hang",e.outcomes.
length)}`}${Cr(e.outcomes)}${gt(t)}.`,_=Se(mt(e.locks),`This probe fires at ${$e(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}\
.`,"If the two meet in opposite order on another CPU, both wait for ever.");return[Ee(e,{rule:"lock-path-probe",severity:bt(t),what:o,how:_,advice:tg})]}s(rg,"f\
indHalf");var ag={ways:[{kind:"group",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let on\
ly one copy of it run at a time."};function ng(e){let t=F(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can h\
ang the machine ${ue(e.outcomes,"hang")}${gt(t)}: the guard protects only this copy.`,a=Se(mt(e.locks),Ce(e.witness),Qt(e.witness)),n=bt(t);return[{...Ee(e,{rule:"\
lock-path-probe",severity:n,what:r,how:a,advice:ag}),copies:!0}]}s(ng,"findCopies");function Gn(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:a,target:n})=>a==="lost-updates"?n:[]));return t.flatMap(({target:{name:a,kernel:n}})=>r.
has(a)&&jp(n)?a:[])}s(Gn,"stalledTargets");var Cl={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
s a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops ev\
ents or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that\
 instead.",why:'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14\
 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23\
 prints a warning for each failed update; older releases print nothing.',do:"If the numbers matter, move the probes to kprobes or tracepoints, or use aggregatio\
ns that take no lock.",ignoreWhen:"It is right to ignore this when a few lost events do not matter.",examples:[N("A pair inside the update of a map, where the l\
ock of the map notices the deadlock",`fentry:lookup_elem_raw { @a[comm] = 1; }
fexit:alloc_htab_elem { @b[comm] = 1; }
`,"bpftrace@0.27.1,kernel@7.3"),R("A pair on a lock that Linux does not take for maps there",`fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }
fexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@7.3")],facts:["bpftrace-guard","map-locked","lock-types","failed-updates","run-time-errors"],sources:["laboratory runs: half of 450 up\
dates lost on Linux 6.18, 12,391 of 596,000 on 7.3","bpftrace CHANGELOG 0.23: a map update that fails is reported by default"],check:s(({causes:e,model:t,lowered:r})=>t.
unread.any?[]:e.filter(a=>Gn(a,r).length===0).flatMap(a=>sg(a)),"check")},og={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function sg(e){let t=F(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates of\
 this script get lost ${ue(e.outcomes,"lost-updates")}; the machine survives it.`,a=`${Ce(e.witness)} The machine survives it: ${t.why}.`;return[Ee(e,{rule:"los\
sy-mitigation",severity:"note",what:r,how:a,advice:og})]}s(sg,"findLoss");var _g=/[\u202a-\u202e\u2066-\u2069]+/g,ig=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,ug=/[\p{L}\p{M}\p{N}_]+/gu,$l=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
ql={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
e screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed\
 words: a unit such as μs misleads nobody.",why:"A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characte\
rs a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but \
names another function, which is not in the tables.",do:"Remove the characters, or write the word with Latin letters. An editor shows them as code points.",ignoreWhen:"\
It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.",examples:[N("A function with a Cyr\
illic letter in its name",`kprobe:nаtive_queued_spin_lock_slowpath { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),N("A comment that turns the rest of its line around",`kprobe:vfs_read { @[comm] = count(); /* ‮ harmless */ }
`,"bpftrace@0.27.1,kernel@6.12"),R("Comments and strings in any language",`// Считает чтения. 读取次数 é
kprobe:vfs_read { printf("прочитано за 5 μs, Δt 3 kΩ\\n"); }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["CVE-2021-42574: marks of direction in source code","Unicode Standard Annex 9: the bidirectional algorithm, \
explicit directional formatting","Unicode Technical Standard 39: mixed-script confusables"],check:s(({model:{script:e}},t)=>{let r=t.filter(({rule:n})=>n==="syn\
tax-error").map(({span:n})=>n.start),a=pg(e).filter(({span:n})=>!r.some(o=>o>=n.start&&o<n.end));return cr(a).map(({span:n,message:o})=>Re("misleading-text","wa\
rning",n,tt(o)))},"check")};function pg(e){let{text:t,comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let a=xs(t,_g).map(({span:_,words:i})=>({span:_,message:`${Ns(
i)} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`})),n=xs(t,ig).filter(({span:_})=>_.start>0).map(({span:_,words:i})=>({
span:_,message:`${Ns(i)} cannot be seen, and bpftrace reads it. Remove it.`})),o=xs(dg(t,[...r.map(({span:_})=>_),...lg(e)]),ug).filter(({words:_})=>/[A-Za-z]/.
test(_)&&$l.test(_)).map(({span:_,words:i})=>({span:_,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks \
like: ${Ns([...i].filter(u=>$l.test(u)).join(""))}. Write it with Latin letters.`}));return[...a,...n,...o].sort((_,i)=>_.span.start-i.span.start)}s(pg,"placesI\
n");function lg({items:e,text:t,unread:r}){let a=[];for(let n of e)H(n,o=>{o.kind==="string"&&a.push(o.span)});for(let{start:n,end:o}of r)for(let{index:_,0:i}of t.
slice(n,o).matchAll(cg))a.push({start:n+_,end:n+_+i.length});return a}s(lg,"printedTexts");var cg=/"(?:\\.|[^"\\\n])*"?/g;function dg(e,t){let r=[],a=0;for(let{
start:n,end:o}of[...t].sort((_,i)=>_.start-i.start))n<a||(r.push(e.slice(a,n)," ".repeat(o-n)),a=o);return r.join("")+e.slice(a)}s(dg,"withoutSpans");function xs(e,t){
return[...e.matchAll(t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(xs,"placesOf");function Ns(e){return[...new Set(e)].map(r=>(r.codePointAt(
0)??0).toString(16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(Ns,"codePoints");var Fl={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
 of the script.",what:"A hardware counter or a watchpoint interrupts another program of this script that holds the lock of a map, and updates maps itself. Two C\
PUs on which this happens can wait for each other for ever.",why:"On x86 a hardware counter arrives as a non-maskable interrupt: it fires even while interrupts \
are off, so also in the middle of a map update. A watchpoint is an exception, which fires while interrupts are off too: on an address that the kernel runs, read\
s or writes during a map update it fires right there. bpftrace-guard does not know which addresses those are. So every address counts, also one that is known on\
ly when the script starts, except an address of a user process. From Linux 6.15 the locks give up instead; up to 6.18 they may do so only after 250 ms in which \
the CPU stands still. The kernel keeps both out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux\
 6.1) user space programs.",do:"Use `profile:hz:N`, which is a timer and not a non-maskable interrupt, instead of a counter; or attach the other probes as kprob\
es or tracepoints; or guard the probes with a per-CPU flag.",ignoreWhen:"It is right to ignore this only if the script never runs on a kernel that the finding n\
ames.",examples:[N("A hardware counter beside an fentry probe, both updating two maps",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),R("The same by a timer",`profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),R("The same beside a kprobe, which it never interrupts",`hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }
kprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.23.2,kernel@6.12"),N("A watchpoint on an address of the kernel beside an fentry probe",`watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] \
= 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12"),N("A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late",`hardware:cpu-cycles:1000\
000 { printf("%d", pid); }
fentry:vfs_read { printf("%d", tid); }
`,"bpftrace@0.27.1,kernel@6.17"),R("The same on an address of a process",`watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }
fentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["nmi","nmi-stalls","program-guards","map-kinds","lock-moments","run-time-errors","lock-types"],sources:["Linux arch/x86\
/events/core.c: perf_event_nmi_handler()","Linux kernel/events/hw_breakpoint.c","Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, men\
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...bg(r),...mg(r,t)]),"check")},Il=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],fg={words:"use a timer (profile) instead of the hardware counter"};function jl({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(jl,"watches");function Gl(e){return{ways:jl(e)?Il:[fg,...Il]}}s(Gl,"adviceFor");var hg="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function mg(e,t){let r=F(e.outcomes),a=Gn(e,t);if(r?.
verdict!=="lost-updates"||a.length===0)return[];let n=`A CPU can stand still for up to ${_t.milliseconds} ms, again and again, ${me(a,t.length)}, and events or \
map updates of this script get lost ${ue(e.outcomes,"lost-updates")}.`,o=Se(Ce(e.witness),`The lock gives up, so the machine survives it. Before Linux ${_t.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[Ee(e,{rule:"nmi-reentry",severity:"note",what:n,
how:o,advice:Gl(e)})]}s(mg,"findStall");function bg(e){let t=F(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${An(
e.outcomes)}${gt(t)}.`,a=Se(mt(e.locks),jl(e)?hg:"A hardware counter interrupts even that.",Ce(e.witness),Qt(e.witness)),n=bt(t);return[Ee(e,{rule:"nmi-reentry",
severity:n,what:r,how:a,advice:Gl(e)})]}s(bg,"findReentry");var zl={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
ldcard attaches the probe to thousands of functions of the kernel, or to all of its tracepoints. Or the probe calls `debugf()` while another program of the mach\
ine may be inside it, on a kernel where it takes a lock of its own. Or an fexit probe is on a function that never returns. "Safe" covers only map locks, not the\
se.',why:"The first needs no lock cycle: each event costs little, but there are so many that the machine seems to hang. Attaching and detaching thousands of pro\
bes can have the same effect. Before Linux 6.3 `debugf()` takes the lock trace_printk_lock; a program that fires while its own CPU has that lock, and calls `deb\
ugf()`, waits for ever. An fexit probe on a function that never returns never fires, and before Linux 6.15 the kernel can never free its trampoline again, not e\
ven when bpftrace ends.",do:"Name the functions, or a pattern of one subsystem such as `vfs_*`. Print with `printf()`, whose lock the model follows. Attach to t\
he entry of a function that never returns.",ignoreWhen:"It is right to ignore this on a machine that may hang without harm.",examples:[N("All functions of the k\
ernel",`config = { max_probes = 100000 }
kprobe:* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),N("All tracepoints",`tracepoint:*:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("Those of a subsystem",`tracepoint:block:* { @[probe] = count(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("The functions of a subsystem",`kprobe:vfs_* { @[func] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),N("debugf() where its own lock may be held",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@5.10"),R("The same on a kernel where it takes none",`fexit:_raw_spin_lock_irqsave { debugf("locked"); }
`,"bpftrace@0.27.1,kernel@6.12"),N("The exit of a function that never returns",`fexit:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1"),R("Its entry",`fentry:do_exit { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.1")],facts:["probe-limits","huge-patterns","helper-locks","never-returning"],sources:["docs/how-it-works.md: what the model does not\
 follow"],check:s((e,t)=>[...kg(e,t),...Sg(e,t),...Hg(e)],"check")},gg=new Set(["kprobe","kretprobe","fentry","fexit"]);function kg({model:e,lowered:t},r){let a=t.
filter(({refusals:u})=>u.length===0),n=Ul(r),o=e.probes.flatMap(({probe:u})=>u.attachPoints).flatMap(u=>{let p=a.flatMap(({target:l})=>wg(u,l.bpftrace)??[]);return p.
length===0||n.has(u.span.start)?[]:[{attachPoint:u,number:Math.max(...p)}]}),[_,...i]=o;return _===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"l\
ikely",span:_.attachPoint.span,what:`${_.attachPoint.text} fires at ${Kl(_)} of the kernel or more: so many events can slow the machine down until it seems to h\
ang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${Ng(e.script,a)}`,todo:_.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:i.map(u=>({span:u.
attachPoint.span,message:`fires at ${Kl(u)} or more as well`})),verdicts:Wl(t,()=>"as far as map locks go; how slow the machine becomes is not judged")}]}s(kg,"\
findStorm");function Kl({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(Kl,"tellNumber");var Bl=/^\*+$/;function yg({
place:e}){return e.form!=="tracepoint"?!1:Bl.test(e.event.text)&&(e.category===void 0||Bl.test(e.category.text))}s(yg,"isAllTracepoints");function wg(e,t){let{place:r,
text:a}=e;if(yg(e))return wa.number;if(r.form==="anyProvider"){let o=r.parts.map(u=>u.text),_=xa(r.providerPattern.text,o,t);return(o.length===1||Dl(o[0]))&&_.some(
vg)?wo(o.at(-1)??""):void 0}return r.form!=="kernelFunction"||!r.function.wildcard||r.offset!==void 0||a.includes('"')?void 0:r.module===void 0||Dl(r.module.text)?
wo(r.function.text):void 0}s(wg,"hugeClassOf");function vg(e){return gg.has(oe(e)?.provider.name??"")}s(vg,"isOnFunctions");function Dl(e=""){return ge(e)("vmli\
nux")}s(Dl,"matchesKernel");var xg=/^(bpftrace_)?max_probes$/i;function Ng({items:e},t){let a=e.flatMap(_=>_.kind==="config"?_.settings:[]).findLast(({name:_})=>xg.
test(_))?.value;return a!==void 0?`The script sets max_probes to ${a}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:_})=>wi(_.bpftrace)??[]))].sort((_,i)=>_-
i).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(Ng,"tellLimit");function Ul(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:a})=>[r.start,...a.flatMap(n=>n.path===void 0?n.span.start:[])]))}s(Ul,"toldPlaces");function Sg({model:e,lowered:t},r){let{reach:a}=e.
guards,n=Ul(r),o=[e.script,...e.imported.map(({script:u})=>u)].map(({text:u})=>u);return va.filter(u=>o.some(p=>p.includes(u.function))).map(u=>({row:u,probes:new Set(
e.probes.flatMap(({probe:p})=>[p.body,p.predicate].some(l=>l!==void 0&&a.calls(l,u.function))?p:[]))})).flatMap(({row:u,probes:p})=>{let l=new Map;for(let c of t)
for(let d of Mg(c)){let{site:f,probe:h,attachPoint:w}=d;if(f===void 0||!p.has(h)||!Bi(u,f,c.target))continue;let b=l.get(w)??{program:d,targets:new Set};b.targets.
add(c.target.name),l.set(w,b)}return[...l.values()].filter(({program:c})=>!n.has(c.attachPoint.span.start)).map(({program:c,targets:d})=>Eg(u,c,d,t))})}s(Sg,"fi\
ndHelperLock");function Eg({function:e,lock:t,before:r},a,n,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:a.attachPoint.span,what:`${e}\
() takes the lock ${t} before Linux ${r}. This probe fires at ${$e(a)}, where another program of the machine, or a second copy of this script, may have it: then\
 its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attach by kprob\
e or tracepoint.",related:[],verdicts:Wl(o,({target:_})=>n.has(_.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no lock on thi\
s kernel, or the probe does not fire while it is held`)}}s(Eg,"helperLockFinding");function Mg({refusals:e,programs:t,bpftraceGuard:r}){return e.length>0||r!==void 0?
[]:t.filter(({kind:a})=>Tg.has(a))}s(Mg,"nestingPrograms");var Tg=new Set(["fentry","fexit","raw-tracepoint"]);function Hg({lowered:e}){let t=new Map,r=e.filter(
({target:i,refusals:u})=>u.length===0&&vo(i.kernel)!=="refused");for(let{programs:i}of r)for(let{kind:u,site:p,attachPoint:l}of i)u==="fexit"&&p!==void 0&&Rg(l,
p.function)&&t.set(l,p.function);let[a,...n]=[...t];if(a===void 0)return[];let[{span:o}]=a,_=[...new Set(t.values())];return[{rule:"not-followed",severity:"note",
confidence:"likely",span:o,what:`${ae(_)} never ${_.length===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${we.before} the kernel\
 attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the ent\
ry, by fentry.",related:n.map(([i,u])=>({span:i.span,message:`${u} never returns either`})),verdicts:e.map(i=>W(i)??{target:i.target.name,...Pg[vo(i.target.kernel)]})}]}
s(Hg,"findLeftBehind");function Rg({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&we.functions.includes(t)}s(Rg,"isNamed");var Pg={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${we.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${we.
before} and later do not attach fexit to a function that never returns`}};function Wl(e,t){return e.map(r=>W(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Wl,"verdictsOf");var Vl={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
 a header of the script is missing or is C, a `#define` that the script uses is not whole statements or an expression, or a limit was reached. The rest is judge\
d, but nothing is known of that part. It is also reported for a script of the same `run-together` group that could not be read, for a list of files that could n\
ot be read to its end, and for a script on which the analysis breaks.",why:"A green check means that everything was read and judged. What was not read may be wh\
at hangs the machine, and somebody who wants a dangerous script to pass would hide it there. The command line therefore ends with status 3, and the check of a p\
ull request fails.",do:"Add the missing file, save the script as UTF-8, or split what is too large, as the message says. C that a script imports cannot be judge\
d, except for a guard file of this tool. If a repository cannot do without, lower the severity of the rule in the configuration: `not-judged: warning`. On a pul\
l request the configuration of the base commit counts.",ignoreWhen:"It cannot be ignored by a comment, dismissed, or switched off. Only the configuration can ma\
ke a warning or a note of it: then it follows `fail-on` like any other rule, and the exit status is not 3 any more.",examples:[N("An import of a file that is no\
t there",`import "lib/missing.bt";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),N("Imported C",`import "locks.h";
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3"),R("A header of the system",`#include <linux/sched.h>
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace-guard itself: its limits, and what it reads"],check:s(({model:e,gaps:t})=>[...e.script.errors.filter(
({limit:r})=>r===!0).map(r=>Ss(r)),...e.imported.flatMap(({path:r,script:a,statement:n})=>{let o=a.errors.find(i=>i.limit===!0);if(o===void 0)return[];let _=`A \
part of the imported file ${Le(r)} was not read.`;return[Ss({span:n,message:_},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>Ss(r))],"check")};function Ss({
span:e,message:t},r=[]){return{...Re("not-judged","error",e,tt(t)),related:r}}s(Ss,"notJudgedAt");var Og=new WeakMap,Ag=new WeakMap,Lg=new WeakMap,Cg=new WeakMap,$g=new WeakMap;function Yl(e,t,r,a){let n=v(Og,t,()=>new Map),o=v(n,qg(r),()=>new Map),_=v(Lg,a,
()=>Ig(e,t,a));return v(o,_,()=>Gg(t,jg(e,t,r,a)))}s(Yl,"callsOn");function qg(e){return v($g,e,()=>`${al(e)} ${Fi(e.bpftrace)}`)}s(qg,"callFacts");function Ig(e,t,r){
return[v(Cg,e,()=>Fg(e,t)),...new Set(r.map(({operation:n,guardedBy:o=""})=>`${n} ${o}`))].join(`
`)}s(Ig,"nameOf");function Fg({calls:e,guard:t},r){let a=new Set;for(let n of e()){let{kind:o,always:_,span:i}=n,u=t!==void 0&&Hr(t,i)?t.map:"",p="map"in n?Wt(n.
map,r):"",l=o==="name"?n.name:o==="read"?n.read:o==="change"?n.change:"";a.add(`${o} ${l} ${p} ${_} ${u}`)}return[...a].join(`
`)}s(Fg,"kindOf");function jg({calls:e,guard:t},r,a,n){let o=new Map,_=s(({call:i,always:u},p)=>{let l=`${i} ${p??""}`,c=o.get(l)?.always===!0;o.set(l,{call:i,always:u||
c,...p===void 0?{}:{guardedBy:p}})},"note");for(let i of e()){let u=t!==void 0&&Hr(t,i.span)?t.map:void 0;for(let{call:p,always:l}of Kg(i,r,a))_({call:p,always:l&&
i.always},u)}for(let{operation:i,guardedBy:u}of n)_({call:i,always:!1},u);return o}s(jg,"callsIn");function Gg(e,t){let r=v(Ag,e,()=>new Map),a=[...t].map(([n,{
always:o}])=>`${n} ${o}`).sort().join(`
`);return v(r,a,()=>[...t.values()])}s(Gg,"shared");function Kg(e,t,r){switch(e.kind){case"name":{let{name:a}=e,n=Gi(a,r.bpftrace).map(({helper:_,always:i})=>({
call:_,always:i})),o=[ha.has(a)?nt(r.bpftrace,r.kernel):void 0,fr.has(a)?ga(r.bpftrace):void 0];return[...n,...o.flatMap(_=>_===void 0?[]:[{call:_,always:!0}])]}case"\
read":{let a=dt(t,e.map,r.bpftrace),n=a&&Ki(e.read,a,r.bpftrace);return n===void 0?[]:[{call:n,always:!0}]}case"change":return Bg(e.change,e.map,t,r);case"memor\
y":return Ti.sometimes.map(a=>({call:a,always:!1}))}}s(Kg,"lowerCall");function Bg(e,t,r,{bpftrace:a}){let n=dt(r,t,a);if(n===void 0||ba(e,a)!=="always")return[];
if(n==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?Pt[n].delete:Pt[n].update;return o===void 0?[]:[{call:o,
always:!0}]}s(Bg,"changeOf");var Jl={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Ms(e,t,r){let a=Dg(e,t,r),n=a===void 0?[]:[a],o=zg(e,a,t,r),
_=o&&gi(o.error,r.bpftrace),i=nt(r.bpftrace,r.kernel);return o!==void 0&&_!==void 0&&i!==void 0&&n.push({...Es(e,i,xr,void 0),moment:_,report:o}),n}s(Ms,"lowerE\
ffect");function Dg(e,t,r){switch(e.kind){case"map":{let a=dt(t,e.map,r.bpftrace);if(a===void 0)return;let n=Pt[a],o=e.change==="delete"?n.delete:n.update;if(o===
void 0)return;let _=ba(e.change,r.bpftrace);return _==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:Zl({...e,operation:o,moment:_},t,r)}case"output":{let a=nt(
r.bpftrace,r.kernel);return a&&Es(e,a,xr,void 0)}case"stack":{let a=ga(r.bpftrace);return a&&Es(e,a,Vg,Wg)}case"reset":case"read":case"error":return}}s(Dg,"ownO\
peration");function zg(e,t,r,{bpftrace:a}){switch(e.kind){case"map":{let{map:n,key:o,change:_,discarded:i}=e;return _==="delete"?{error:i===!0?"discarded-delete":
"delete",map:n}:t===void 0||Ql(n,o,r)?void 0:{error:"update",map:n}}case"read":{let{map:n,key:o}=e,_=dt(r,n,a);return _===void 0||!Ug.has(_)||r.unread.any||_!==
"lru_percpu_hash"&&r.seeds.hasEntry(n,o)?void 0:{error:"missing-key",map:n}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"\
reset":return}}s(zg,"reportOf");var Ug=new Set(["percpu_hash","lru_percpu_hash"]),Wg="the stack map",Vg={sharing:"shared",text:"stack",bound:!1,constant:!1,values:te};
function Es(e,t,r,a){let n=Jl[t].map(o=>Mn(o,a));return{span:e.span,operation:t,moment:"always",key:r,locks:n}}s(Es,"hiddenOperation");function Zl({span:e,map:t,
operation:r,moment:a,key:n},o,{kernel:_}){let i=Jl[r].map(c=>Mn(c,t,Pp(o,t))),u=pa[r];if(u===void 0)return{span:e,operation:r,moment:a,key:n,locks:i};let p=u.underBucket===
void 0||!P(_,u.underBucket.before),l={lock:Mn("freelist",t),moment:u.moment,underBucket:p};return{span:e,operation:r,moment:a,key:n,locks:i,freeList:l}}s(Zl,"ma\
pOperation");function Ql(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(Ql,"isNeverFull");function Ts(e,t,r){let a=dt(t,e.map,r.bpftrace),n=a&&
Pt[a][la[e.function]];if(n===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?xr:_u,{freeList:_,...i}=Zl({...e,operation:n,moment:"always",key:o},t,r);return{
...i,...e.function==="clear"&&_!==void 0?{freeList:_}:{}}}s(Ts,"lowerSweep");function Xl(e,t){switch(e.kind){case"map":{let{map:r,key:a,change:n,discarded:o}=e;
return`map ${Wt(r,t)} ${n} ${o} ${t.seeds.has(e)} ${Ql(r,a,t)}`}case"read":return`read ${Wt(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error\
 ${e.error}`;case"reset":return`reset ${e.function} ${Wt(e.map,t)}`;case"output":case"stack":return e.kind}}s(Xl,"sortOfEffect");function tc(e,t){let r=Jg(e).on(t),a=[..._p(e.features,t),...Np(e.mapConflicts),...r.flatMap(u=>u.refusals)],n=X(()=>Qg(e,t,r)),o=q(t.bpftrace,ie)?_k(n().programs):
void 0,_=o&&sk(o,t);_?.sure&&a.push(_.refusal);let i={...o===void 0?{}:{bpftraceGuard:o.attachPoint},..._===void 0||_.sure?{}:{doubt:_.refusal}};return{target:t,
get programs(){return n().programs},get beyond(){return n().beyond},get sweeps(){return n().sweeps},get operations(){return n().operations},get regularOperations(){
return n().regularOperations},refusals:a,...i}}s(tc,"lowerScript");var Yg=new WeakMap;function Jg(e){return v(Yg,e,()=>new Ga(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(Jg,"attachPointsOf");var Zg=new WeakMap;function Qg(e,t,r){let a=v(Zg,e,()=>[]),n=new Map([...Xg(r)].map(c=>[c,Fp(c,t.kernel)])),o=e.unread.mayTriggerGuard&&q(
t.bpftrace,ie),_=JSON.stringify([o,[...n],tk(e,t)]),i=a.find(c=>c.facts===_&&ek(c.attachments,r));if(i!==void 0)return i;let l={...nk(e,r,n,s(c=>o?void 0:ik(c,e,
t),"lower")),sweeps:uk(e,t),facts:_,attachments:r};return a.push(l),l}s(Qg,"runnersOn");function Xg(e){let t=new Set;for(let{programs:r}of e)for(let{kind:a}of r)
t.add(a);return t}s(Xg,"kindsOf");function ek(e,t){return e.every(({programs:r,unresolved:a},n)=>{let o=t[n];return r===o?.programs&&a===o.unresolved})}s(ek,"ar\
eSame");function tk(e,t){return v(rk,e,()=>ak(e)).map(r=>r.kind==="reset"?Ts(r,e,t):Ms(r,e,t))}s(tk,"lockingOf");var rk=new WeakMap;function ak(e){let t=new Map;
for(let{effects:r}of e.probes)for(let a of r){let n=Xl(a,e);t.has(n)||t.set(n,a)}return[...t.values()]}s(ak,"oneOfEachKind");function nk(e,t,r,a){let n=[],o=new Set,
_=new Set,i,u=0;for(let p of e.probes){let{probe:l}=p,c=p.guard===void 0&&e.unread.mayGuard(l.span)?void 0:a(p),d=c===void 0?ok:f=>Yl(p,e,f,c);for(let f of l.attachPoints){
let h=t[u++],{programs:w=[],unresolved:b}=h??{};h?.beyond&&(i??=f);for(let{operation:k,moment:m}of w.length>0&&c||[])o.add(k),m!=="on-error"&&_.add(k);for(let{name:k,
provider:m,kind:y,site:S}of w)n.push({name:k,probe:l,attachPoint:f,provider:m.name,kind:y,guard:r.get(y)??"none",...S===void 0?{}:{site:S},...b===void 0?{}:{unresolved:b},
operations:c??[],calls:d})}}return{programs:n,beyond:i,operations:[...o],regularOperations:[..._]}}s(nk,"programsOf");var ok=s(()=>[],"NO_CALLS");function sk({attachPoint:{
span:e}},t){let r=Ln(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(sk,"brokenGuardRefusal");
function _k(e){let t=ie.functions;return e.find(({kind:r,site:a})=>(r==="fentry"||r==="fexit")&&a!==void 0&&t.includes(a.function))}s(_k,"guardTrigger");function ik(e,t,r){
let a=new Map,n=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&Hp(o.key.text))continue;let{guard:_}=e,i=_!==void 0&&Hr(_,o.span);for(let u of Ms(o,t,r)){
let p=i?{...u,guardedBy:_.map}:u,l=`${p.operation} ${p.moment} ${i} ${p.locks.map(d=>d.id).join(" ")}`,c=`${l} ${p.key.bound} ${p.key.text}`;if(!a.has(c)){if(p.
key.constant){let d=n.get(l)??0;if(d>ec)continue;if(n.set(l,d+1),d===ec){a.set(`${l} more`,{...p,key:iu(p.key)});continue}}a.set(c,p)}}}return[...a.values()]}s(
ik,"operationsOf");var ec=4;function uk(e,t){return e.probes.flatMap(({phase:r,probe:a,effects:n})=>{if(r==="end")return[];let o=new Map;for(let _ of n)_.kind===
"reset"&&!o.has(`${_.function} ${_.map}`)&&o.set(`${_.function} ${_.map}`,_);return[...o.values()].flatMap(_=>{let i=Ts(_,e,t);return i===void 0?[]:[{kind:"bpft\
race-process",name:`the bpftrace process, ${_.function==="clear"?"clearing":"zeroing"} ${_.map}`,probe:a,guard:"prog-active",operations:[i]}]})})}s(uk,"sweepsOf");var pk=new WeakMap;function tr(e,t){let r=v(pk,e,()=>({}));return r[t]??=lk(e,t),r[t]}s(tr,"operationId");function lk(e,t){let{operation:r,moment:a,guardedBy:n="",
locks:o,freeList:_,key:i}=e;switch(t){case"kind":return`${r}
${a}
${n}
${i.sharing}`;case"locks":{let u=tr(e,"kind");for(let{id:p}of o)u+=`
${p}`;return _===void 0?u:`${u}
${_.lock.id}`}case"valued":return`${tr(e,"locks")}
${i.values}`;case"keyed":return`${tr(e,"valued")}
${i.bound}
${i.text}`}}s(lk,"nameOf");function Ir({locks:e,freeList:t}){let r=e.map(({id:a})=>a);return t===void 0?r:[...r,t.lock.id]}s(Ir,"lockIds");function ck({locks:e,
freeList:t},r){return e.some(({id:a})=>r.has(a))||t!==void 0&&r.has(t.lock.id)}s(ck,"takesAny");function Rs(e,t,r){let a=new Hs(r);for(let n of e)a.add(n,a.at(rr(
n,t)));return a.groups}s(Rs,"groupAcquisitions");function Ps(e,t,r){let a=new Map;for(let n of e){let[{program:o,operation:_}]=n,i=`${rr(o,t)}
${tr(_,r)}`;$(a,i,n)}return[...a.values()].flatMap(n=>dk(n))}s(Ps,"mergeGroups");function dk(e){if(e.length===1)return e;let t=e.flat().sort((n,o)=>n.at-o.at),[
r,...a]=t.filter(({program:n},o)=>n!==t[o-1]?.program);return r===void 0?[]:[[r,...a]]}s(dk,"merged");var Hs=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return v(this.#e,t,()=>new Map)}add(t,r){for(let a of t.operations){if(this.#t!==void 0&&!ck(a,this.#t))continue;let n={program:t,operation:a,at:this.#r++},
o=tr(a,"keyed"),_=r.get(o);if(_===void 0){let i=[n];r.set(o,i),this.groups.push(i)}else _.at(-1)?.program!==t&&_.push(n)}}};function rc({program:e,operation:t},r){
return`${rr(e,r)}
${tr(t,"kind")}`}s(rc,"kindOf");function rr(e,t){if(!K(e))return e.kind;let{site:r,guard:a,kind:n,unresolved:o}=e;return t?r===void 0?`${a} ${n} ${o===void 0}`:
`${a} ${r.function} ${r.edge}`:a}s(rr,"placeId");function Ue(e,t){let r=0;return e.flatMap((a,n)=>{let[{operation:o}]=a,_=rc(a[0],t);return o.locks.map(i=>({lock:i,node:i.id,values:Kn(i,o.key),group:a,kind:`${_}\

${i.class}`,at:n,rank:r++}))})}s(Ue,"endpoints");function Kn(e,t){return e.class!=="bucket"||e.single===!0?yr:t.values}s(Kn,"valuesOf");var fk=1e4;function Bn(e,t){
let r=ac(t),a=ac(e),n=new Map,o=s((_,i)=>`${_}\0${i}`,"nodeOf");for(let[_,i]of a){let u=r.get(_)??new Set,p=u.size*i.size<=fk,l=s(c=>p?[...u].flatMap(d=>{let f=o(
_,d);return Ua(c,d)?vr(c,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:_}],"places");n.set(_,new Map([...i].map(c=>[c,l(c)]))),p||r.delete(_)}return{holds:e.
flatMap(_=>(n.get(_.lock.id)?.get(_.values)??[]).map(i=>({..._,...i}))),wants:t.map(_=>r.has(_.lock.id)?{..._,node:o(_.lock.id,_.values)}:_)}}s(Bn,"keyedEndpoin\
ts");function ac(e){let t=new Map;for(let{lock:r,values:a}of e)v(t,r.id,()=>new Set).add(a);return t}s(ac,"valuesByLock");var nc=new WeakMap,We=class e{static{s(this,"Acquisitions")}#e;#t;#r;#a=new Map;#n=new Map;#o=new Map;#s=X(()=>new Map(this.#r.map(t=>[rr(t,!0),t])));#_=X(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(Ir))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:a,operations:n})=>a!=="alone"&&n.length>0),this.#r=
this.#t.filter(({site:a})=>!a?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=nc.get(t.programs)??new WeakMap;nc.set(t.programs,r);let a=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,a),a}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:a})=>a===t))}places(t){return new Set([...this.#s()].flatMap(([r,a])=>t(a)?[r]:[]))}holding(t){return v(this.#a,t,()=>this.#i(
t))}#i(t){return t==="keyed"?Rs(this.#e,!1,this.#_()):Ps(this.holding("keyed"),!1,t)}holds(t){let r=this.#o.get(t)??Ue(this.holding(t),!1);return this.#o.set(t,
r),r}wanting(t,r){return v(this.#n,t,()=>this.#p(t)).filter(([{program:n}])=>r.has(rr(n,!0)))}#p(t){let r=v(this.#n,"keyed",()=>Rs(this.#r,!0));return t==="keye\
d"?r:Ps(r,!0,t)}};function oc(e,t){return e.flatMap(r=>{let[a,...n]=r.filter(({program:o})=>t(o));return a===void 0?[]:[[a,...n]]}).sort(([r],[a])=>r.at-a.at)}s(
oc,"only");var Dn=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let a=[],n=new Map;for(let o of t){
let{kind:_,guard:i,site:u}=o;if(i==="alone"||u?.unlisted)continue;n.has(_)||n.set(_,Pr(_,r));let p=n.get(_);if(p!==void 0){sc(a,o,o.calls(r),{row:p,unresolved:o.
unresolved!==void 0});continue}let l=this.#a(o);l!==void 0&&sc(l.hops,o,o.calls(r))}this.interrupts=a,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#a(t){let{site:r}=t;if(r===void 0||!Ct(r.function,this.target))return;let a=this.#e.get(r.function)??[],n=a.
find(({edge:_})=>_===r.edge);if(n!==void 0)return n;let o={function:r.function,edge:r.edge,hops:[]};return a.push(o),this.#e.set(r.function,a),o}isOnLockPath(t){
return Ca(t,this.target)}placeAt(t,r){let a=this.#r.get(t)??new Map;return this.#r.set(t,a),a.has(r)||a.set(r,he(t.function,t.edge,r,this.target)),a.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let a=t.flatMap(n=>{let o=$a(n.call,this.target);return[...this.#e].flatMap(([_,i])=>{let u=o.get(_);return u===
void 0?[]:i.map(p=>({node:p,surely:n.always&&u==="every",call:n}))})});return this.#t.set(t,a),a}};function sc(e,t,r,a){let n=t.guard==="prog-active",o=e.find(_=>_.
active===n&&_.calls===r&&_.interrupt?.row===a?.row&&_.interrupt?.unresolved===a?.unresolved);o===void 0?e.push({programs:[t],active:n,calls:r,...a===void 0?{}:{
interrupt:a}}):o.programs.push(t)}s(sc,"addTo");function As(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(As,"hopsOf");var _c=[],hk=4,yt=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#a=new Map;constructor(t){
this.#e=t,this.#r=this.#_()}static of(t,r,a,n=1){if(!mk([...t,...r],n))return;let o=new Dn(t,a);if(o.nodes.length===0)return;let _=new e(o);return _.#r.size===0?
void 0:_}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,a){let n=this.#e.nodeOf(r.program);if(n===void 0||!this.#r.has(n))return _c;
let o=this.#n(t,a).get(n)??_c,_=r.program.guard==="prog-active",i=this.#s(r.operation.guardedBy);return!_&&i===0?o:o.filter(u=>!(_&&u.active)&&(i&u.guards)===0)}#n({
program:t,operation:r},a){let n=t.guard==="prog-active",o={operation:r.operation,active:n,guards:this.#s(r.guardedBy)},{reached:_,avoiding:i}=this.#o(o);return a===
void 0?_:v(i,a,()=>this.#i(o,a))}#o(t){let r=v(this.#a,t.operation,()=>new Map),a=t.guards*2+Number(t.active);return v(r,a,()=>({reached:this.#i(t),avoiding:new Map}))}#s(t){
return t===void 0?0:v(this.#t,t,()=>this.#t.size<hk?1<<this.#t.size:0)}#_(){let t=new Set,r=s(a=>{for(let n of a)for(let{node:o}of this.#e.passings(n))t.add(o)},
"enter");r(this.#e.interrupts);for(let a of this.#e.nodes)this.#e.isOnLockPath(a)&&r(a.hops);for(let{hops:a}of t)r(a);return t}#i(t,r){let a=new Map,n=[],o=s((l,c)=>{
let d=a.get(l)??[];d.some(f=>Os(f,c))||(a.set(l,[...d,c]),n.push({node:l,passage:c}))},"arrive"),_=new Map,i=s((l,c,d)=>{if(c.active&&l.active||!Cs(l,r))return;
let f=_.get(l.calls)??[],h=l.active?{...c,active:!0}:c;if(!f.some(w=>Os(w,h))){_.set(l.calls,[...f,h]);for(let{node:w,surely:b,call:k}of this.#e.passings(l)){let m=this.#s(
k.guardedBy);if((m&c.guards)!==0)continue;let y=c.place.held==="held"&&b?"held":"maybe";o(w,{place:y===c.place.held?c.place:{...c.place,held:y},active:c.active||
l.active,guards:c.guards|m,last:l,...c.interrupt===void 0?{}:{interrupt:c.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:u,guards:p}=t;for(let l of this.#e.
nodes){let c=this.#e.placeAt(l,t.operation);if(c!==void 0&&c.held!=="no")for(let d of l.hops)i(d,{place:c,active:u,guards:p})}for(let l of this.#e.interrupts)i(
l,{place:Ls,active:u,guards:p,...l.interrupt===void 0?{}:{interrupt:l.interrupt}});for(let{node:l,passage:c}of n)for(let d of l.hops)i(d,c,c);return a}},Ls={held:"\
held",locks:[],taken:!1};function mk(e,t){let r=0;for(let{guard:a}of e)if(a!=="alone"&&(r+=t,r>2||a==="none"))return!0;return!1}s(mk,"areEnough");function Cs({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(Cs,"runsWithout");function Os(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&bk(e.place,t.place)}s(Os,"isAsGood");function $s(e,t){return Os({...e,
active:t.active,guards:t.guards},t)}s($s,"servesFor");function bk(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(bk,"hold\
sSame");function ar(e,t){return Pr(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&Ca(e.site,t)}s(ar,"firesOnLockPath");function lc(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(lc,"guardsAllow");function Un(e,t){let[r,a]=e,[n,o]=t;if(zn(r.program,n.program))return{
inner:r,outer:n};if(o!==void 0&&zn(r.program,o.program))return{inner:r,outer:o};if(a!==void 0&&zn(a.program,n.program))return{inner:a,outer:n}}s(Un,"nestingPair");
function cc(e,t,r,a){let n=As(t);for(let o of a.slice(0,n.length+2))for(let _ of r.slice(0,2)){if(!zn(_.program,o.program))continue;let i=K(o.program)?o.program:
void 0,u=n.every(p=>Cs(p,i))?n:gk(e,t,o,_);if(u!==void 0)return{outer:o,inner:_,through:u.map(p=>kk(p,i))}}}s(cc,"nestingPairVia");function gk(e,t,r,a){let n=K(
r.program)?r.program:void 0,o=e.passages(r,a,n).find(_=>$s(_,t));return o&&As(o)}s(gk,"otherWay");function kk({programs:e},t){return e.find(r=>r!==t)??e[0]}s(kk,
"stepOf");function zn(e,t){return lc(e,t)&&(e.guard!=="per-program"||e!==t)}s(zn,"mayRunInside");var Fr=class{static{s(this,"NestingSite")}#e;#t;#r;#a;#n=new Map;constructor(t,r,a){
this.#e=t,this.#t=r,this.#r=a;let n=Pr(t.kind,r);this.#a=n&&{row:n,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:a}=r.operation;if(a!==void 0&&a===
t.operation.guardedBy)return[];if(!lc(r.program,t.program))return[];let n=this.#s(t.operation.operation),o=(this.#r?.passages(t,r)??[]).map(_=>({place:_.place,via:_,
..._.interrupt===void 0?{}:{interrupt:_.interrupt}}));return n===void 0?o:[n,...o]}across(t,r,a,n){let o=[];for(let _ of this.arrivals(r,n)){let i=this.#o(t,a,{
outer:r,inner:n},_);i!==void 0&&!o.some(u=>qs(u,i))&&o.push(i)}return o.sort(dc)}#o(t,r,{outer:a,inner:n},o){return uc(r,o)&&pc(a.operation,o.place).some(({id:i})=>i===
t.id)?ic(a,n,o):void 0}ofCopies({outer:t,inner:r},a){return r.operation.locks.flatMap(n=>{let o=this.#o(n,n,{outer:t,inner:r},a);return o===void 0?[]:[{held:n,wanted:n,
nesting:o,sameKey:!1}]})}within({outer:t,inner:r},a){let{place:n}=a,o=ic(t,r,a),_=[];for(let d of pc(t.operation,n))for(let f of r.operation.locks)f.id===d.id&&
uc(f,a)&&_.push({held:d,wanted:f,nesting:o,sameKey:fc(d,t.operation,r.operation)});let[i,u]=[t.operation.freeList,r.operation.freeList];if(i===void 0||i.lock.id!==
u?.lock.id||!wk(i,t.operation,r.operation,n))return _;let p=i.moment==="always"&&u.moment==="always"?"always":"first-insert",l=ho(o.moment,p),c=Mt(o.confidence,
"likely");return _.push({held:i.lock,wanted:u.lock,nesting:{...o,confidence:c,moment:l},sameKey:!0}),_}#s(t){let{site:r}=this.#e;if(this.#a!==void 0)return{place:Ls,
interrupt:this.#a};if(r!==void 0&&!this.#n.has(t)){let a=he(r.function,r.edge,t,this.#t);this.#n.set(t,a===void 0||a.held==="no"?void 0:{place:a})}return this.#n.
get(t)}};function ic(e,t,{place:r,interrupt:a,via:n}){let o=ho(e.operation.moment,t.operation.moment),_=vk(r.held==="held",e.operation,t.operation),i=Mt(yk(a),_);
return{confidence:o==="always"?i:Mt(i,"likely"),moment:o,nmi:a!==void 0,...n===void 0?{}:{via:n}}}s(ic,"nestingOf");function yk(e){return e===void 0?"certain":e.
unresolved?"possible":e.row.atMost}s(yk,"surestBy");function uc(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==!0}s(uc,"waits");function qs(e,t){let r=dc(
e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&$s(t.via,e.via)}s(qs,"isAsSure");function dc(e,t){return I.indexOf(e.confidence)-I.indexOf(t.confidence)}
s(dc,"compareSureness");function fc(e,t,r){return e.class!=="bucket"||e.single===!0||!du(t.key,r.key)}s(fc,"picksTheSame");function wk(e,t,r,a){if(!a.taken&&!a.
locks.includes("freelist"))return!1;let[n]=t.locks;return!e.underBucket||n===void 0||!fc(n,t,r)}s(wk,"meetsFreeList");function pc(e,{locks:t,taken:r}){let a=t,n=e.
locks.filter(_=>r||a.includes(_.class));if(n.length>0)return n;let o=e.locks[0];return o===void 0?[]:[o]}s(pc,"heldLocks");function vk(e,t,r){let a=[t.key.sharing,
r.key.sharing];return!e||a.includes("per-cpu")?"possible":a.every(n=>n==="shared")?"certain":"likely"}s(vk,"confidenceOf");var jr={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function B({outer:e}){return!K(e.program)}s(B,"isHeldByProcess");var mc=2e6,xk=4e4,
wt=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function Wn({programs:e,sweeps:t,target:r}){let a=We.of({programs:e,sweeps:t});if(!a.any||a.guardedAsOne)return jr;let n=yt.of(e,t,r),o=a.places(d=>ar(d,
r)||n?.reaches(d)===!0);if(o.size===0)return jr;let _=xe(r.kernel),[i,u]=[a.holds("locks"),Ue(a.wanting("locks",o),!0)],p=Bn(a.holds("valued"),Ue(a.wanting("val\
ued",o),!0)),l={raw:_,target:r,sites:n},c=Gs(a.holding("keyed"),a.wanting("keyed",o),l,Nk);return{holds:i,wants:u,keyed:p,nestings:js(i,u,l),own:c,...n===void 0?
{}:{sites:n}}}s(Wn,"lockOrder");function bc(e){let t=s(({group:[o]})=>B({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},a=e.own.filter(o=>B(o)&&
o.via===void 0),n=Fs(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:a,nestings:n}}s(bc,"heldByProcess");function Fs(e,t){let r=new Map;
for(let[a,n]of e){let o=new Map;for(let[_,i]of n){let u=i.every(t)?i:i.filter(t);u.length>0&&o.set(_,u)}o.size>0&&r.set(a,o)}return r}s(Fs,"filterNestings");function js(e,t,{
raw:r,target:a,sites:n}){let o=hc(e),_=hc(t);if(o.length*_.length>mc)throw new wt;let i=new Map;for(let u of _){let[p]=u.group,l=new Fr(p.program,a,n);for(let{kind:c,
lock:d,group:f}of o){let h=l.across(d,f[0],u.lock,p);if(h.length===0)continue;let w=r.has(d.class)&&r.has(u.lock.class),b=i.get(c)??new Map;i.set(c,b.set(u.kind,
h.map(k=>({...k,raw:w}))))}}return i}s(js,"nestKinds");function hc(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(hc,"on\
eOfEachKind");var Nk=s((e,t,r)=>e.within(t,r),"inOneScript");function Gs(e,t,r,a){let n=new Is(r,a);for(let o of e)n.hold(o);for(let o of t)n.want(o);return n.found}
s(Gs,"ownEdges");var Is=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#a=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=Ir(t[0].operation);for(let a of r)
$(this.#r,a,{group:t,locks:r})}want(t){let{target:r,sites:a}=this.#e,n=new Fr(t[0].program,r,a),o=Ir(t[0].operation);for(let[_,i]of o.entries())for(let{group:u,
locks:p}of this.#r.get(i)??[])if(!o.slice(0,_).some(l=>p.includes(l))){if(++this.#a>mc)throw new wt;this.#n(u,t,n)}}#n(t,r,a){let{raw:n,sites:o}=this.#e,_=[];for(let i of a.
arrivals(t[0],r[0])){let u=gc(i,r,t,o);if(u!==void 0){for(let p of this.#t(a,u,i))if(!_.some(l=>Sk(l,p))&&(_.push(p),this.found.push({...u,...Ek(p,n),outers:t,inners:r}),
this.found.length>xk))throw new wt}}}};function gc({via:e},t,r,a){return e===void 0||a===void 0?Un(t,r):cc(a,e,t,r)}s(gc,"pairAt");function Ks(e,t,r,a){for(let n of e){
let o=gc(n,t,r,a);if(o!==void 0)return{pair:o,nesting:n}}}s(Ks,"nestingBetween");function Sk(e,{held:t,wanted:r,nesting:a}){return e.held.id===t.id&&e.wanted.id===
r.id&&qs(e.nesting,a)}s(Sk,"doesFor");function Ek({held:e,wanted:t,nesting:r,sameKey:a},n){return{...r,held:e,wanted:t,sameKey:a,raw:n.has(e.class)}}s(Ek,"edgeA\
t");function vt(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(vt,"compareEnds");var xt=s(({group:[e]})=>B({outer:e}),"byProces\
s"),nr=s(e=>!xt(e),"byProgram"),Gr=s(()=>!0,"byAnybody"),Ve=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:a,
holds:n}=r==="by-hash"?t:t.keyed,o={wants:a,holds:r==="same"?n.filter(({perhaps:d})=>!d):n},_=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:i,
sites:u}=t;this.#t=u===void 0?Mk:(d,f)=>{if(wc(d,f))return!1;let h=i.get(d.kind)?.get(f.kind)??[];return Ks(h,f.group,d.group,u)!==void 0};let p=new Map;for(let[
d,f]of _)for(let h of f)$(p,h,d);let[l,c]=[yc(o.holds),yc(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:l.
byNode,far:c.byKind,kinds:_,joins:this.#t},this.backward={near:c.byNode,far:l.byKind,kinds:p,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,a){let n=(this.forward.
near.get(t)??[]).filter(a);for(let o of this.backward.near.get(r)??[])for(let _ of n)if(this.#e.nestings.get(_.kind)?.has(o.kind)&&this.#t(_,o))return{hold:_,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(a=>this.#r(a.filter(t))??[]).sort(vt)}#r(t){let{far:r,kinds:a}=this.forward;return t.flatMap(o=>(a.get(o.
kind)??[]).flatMap(_=>{let i=r.get(_)?.find(u=>this.#t(o,u));return i===void 0?[]:[{hold:o,want:i}]})).sort(vt)[0]}groups(){return new Set([...kc(this.forward),
...kc(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let a=this.#e.nestings.get(t.kind)?.get(r.kind)??[],n=Ks(a,r.group,t.group,this.#e.sites);if(n===
void 0)throw new Error("an edge is between acquisitions that nest");return{...n.pair,...n.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function Mk(e,t){return!wc(
e,t)&&Un(t.group,e.group)!==void 0}s(Mk,"joins");function wc(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(wc,"areOneEnd");function kc({
near:e,far:t,kinds:r,joins:a}){return[...e.values()].flat().filter(n=>r.get(n.kind)?.some(o=>t.get(o)?.some(_=>a(n,_))))}s(kc,"joined");function yc(e){let t=new Map,
r=new Map;for(let a of e)$(t,a.node,a),$(r,a.kind,a);return{byNode:t,byKind:r}}s(yc,"indexed");var or=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:a,
kinds:n,joins:o}=this.#e;for(let _ of a.get(t)??[])if(r(_))for(let i of n.get(_.kind)??[]){let u=this.#a(i);for(let p of u)!this.#t.has(p.node)&&!o(_,p)||(u.delete(
p),this.reach(p.node)&&(yield p.node))}}#a(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function Vn(e){let t=[],r=new or(e.forward);
for(let o of e.forward.near.keys())vc(o,r,_=>t.push(_));let a=new or(e.backward),n=[];for(let o of t.reverse()){let _=new Set;vc(o,a,i=>_.add(i)),_.size>1&&n.push(
_)}return n}s(Vn,"components");function vc(e,t,r){if(!t.reach(e))return;let a=[{node:e,rest:t.next(e,Gr)}];for(let n=a.at(-1);n!==void 0;n=a.at(-1)){let o=n.rest.
next();o.done===!0?(r(n.node),a.pop()):a.push({node:o.value,rest:t.next(o.value,Gr)})}}s(vc,"visitDepthFirst");function Bs(e,{from:t,to:r,swept:a,limit:n}){let o={
programs:new or(e.forward),swept:new or(e.forward)},_=[{node:t,swept:a,length:0}];for(let i of _){let u=i.length+1;if(u>=n)return;for(let p of i.swept?[nr]:[nr,
xt]){let l=e.ends(i.node,r,p);if(l!==void 0)return Hk({...i,by:l,before:i});let c=i.swept||p===xt,d=c?o.swept:o.programs;for(let f of Tk(d.next(i.node,p),i.node,
e,p))_.push({node:f.want.node,swept:c,length:u,by:f,before:i})}}}s(Bs,"shortestWay");function Tk(e,t,r,a){return[...e].flatMap(n=>r.ends(t,n,a)??[]).sort(vt)}s(
Tk,"edgesTo");function Hk(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(Hk,"wayOf");function zs(e,{hang:t,target:r,keys:a,needed:n=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),_=Pk(o,n),i=Us(_.filter(f=>!B(f))),u=s(f=>{let h=i.get(f.held.
id)??[],w=h.length<=Rk?a:"by-hash";return h.find(b=>(n(f)||n(b))&&Ok(f,b,w))},"partnerOf"),p=_.find(f=>!B(f)&&n(f)&&u(f)!==void 0);if(p!==void 0)return[p];for(let f of _){
let h=B(f)?u(f):void 0;if(h!==void 0)return[f,h]}let l=s(({held:f})=>!t||f.class!=="bucket"||!P(r.kernel,Ha.from),"waits"),c=e.find(f=>(f.sameKey||B(f))&&n(f)&&
l(f));if(c!==void 0)return[c];if(a!=="by-hash"||!t)return;let d=o.find(f=>n(f)&&l(f));return d&&[{...d,sameKey:!0}]}s(zs,"closeAlone");var Rk=500;function Pk(e,t){
let r=new Map;for(let a of e){let n=[t(a),B(a),a.held.id,...Ds(a)].join(`
`);r.has(n)||r.set(n,a)}return[...r.values()]}s(Pk,"oneOfEachValues");function Us(e){let t=new Map;for(let r of e)$(t,r.held.id,r);return t}s(Us,"groupByLock");
function Ok(e,t,r){let[[a,n],[o,_]]=[Ds(e),Ds(t)],i=s((u,p)=>u===p&&Da(u),"isOne");return e.apart!==!0&&(i(a,o)||i(n,_))?!1:vr(n,o,r)&&vr(a,_,r)}s(Ok,"canCross");
function Ds({held:e,wanted:t,outer:r,inner:a}){return[Kn(e,r.operation.key),Kn(t,a.operation.key)]}s(Ds,"endsOf");function Nt(e,t,r){return Ak(e).flatMap(a=>$k(a,t,r)??[])}s(Nt,"findCycles");function xc(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(xc,"partWith");function Ak(e){let t=new Map;for(let a of e.nestings.size===0?[]:Vn(new Ve(e,"by-hash"))){let n=xc(e.nestings,
e);for(let o of a)t.set(o,n)}for(let a of e.holds)t.get(a.lock.id)?.holds.push(a);for(let a of e.wants)t.get(a.lock.id)?.wants.push(a);let r=Lk([...new Set(t.values())]);
for(let a of e.keyed.holds)t.get(a.lock.id)?.keyed.holds.push(a);for(let a of e.keyed.wants)t.get(a.lock.id)?.keyed.wants.push(a);for(let[a,n]of Us(e.own)){let o=t.
get(a)??xc(new Map,e);for(let _ of n)o.own.push(_);t.set(a,o)}return[...new Set([...r,...t.values()])]}s(Ak,"split");function Lk(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new Ve(t,"by-hash").firsts(Gr);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>vt(t.first,r.first)).map(({part:t})=>t)}s(Lk,"inOrder");var Ck=[
!0,!1].flatMap(e=>de.flatMap(t=>I.map(r=>({raw:e,moment:t,confidence:r}))));function $k(e,t,r){let a=Ik(e),n=new Set;for(let o of Ck){let _=s(({raw:h,moment:w,confidence:b})=>mo(
w,o.moment)&&I.indexOf(b)<=I.indexOf(o.confidence)&&(!o.raw||h),"passes"),i=[...a].flatMap(([h,w])=>_(w)?[h]:[]),u=o.confidence==="certain"?"same":"perhaps",p=`${o.
raw} ${u} ${o.confidence==="possible"} ${i.join()}`;if(i.length===0||n.has(p))continue;n.add(p);let l=Fk(e,_),c=s(h=>r===void 0?zs(l.own,{hang:o.raw,target:t,keys:h})??
Kk(l,h):zs(l.own,{hang:o.raw,target:t,keys:h,needed:qk(r)})??Gk(l,r,h),"close"),d=c(u),f=d??(o.confidence==="possible"?c("by-hash"):void 0);if(f!==void 0)return{
edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(B),probes:jk(e),...d===void 0?{byHash:!0}:
{}}}}s($k,"worstCycle");function qk(e){return({held:t,wanted:r,through:a=[]})=>e(t.id,r.id,a)}s(qk,"passing");function Ik({own:e,nestings:t}){let r=new Map,a=s(
n=>r.set(`${n.raw} ${n.moment} ${n.confidence}`,n),"note");for(let n of e)a(n);for(let n of t.values())for(let o of n.values())for(let _ of o)a(_);return r}s(Ik,
"kindsOfEdges");function Fk(e,t){let r=Fs(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(Fk,"only");function jk(e){let t=new Ve(e,"by-hash").groups();
for(let{outers:a,inners:n}of e.own)t.add(a).add(n);let r=new Set;for(let a of t)for(let{program:n}of a)r.add(n.probe);return r}s(jk,"probesOf");function Gk(e,t,r){
if(e.nestings.size===0)return;let a=new Ve(e,r),n=s(_=>a.locks.get(_)??_,"lockOf"),o=Vn(a).flatMap(_=>[..._].flatMap(i=>{let u=[..._].filter(l=>e.sites!==void 0||
t(n(i),n(l),[])),p=[nr,xt].flatMap(l=>u.flatMap(c=>a.ends(i,c,l)??[]));return e.sites===void 0?p:p.filter(l=>t(l.hold.lock.id,l.want.lock.id,a.edgeOf(l).through??
[]))}));return Nc(a,o.sort(vt),(_,i)=>{let[u,p]=[_.want.node,_.hold.node],l=Bs(a,{from:u,to:p,swept:xt(_.hold),limit:i-1});return l&&[_,...l]})}s(Gk,"closeThrou\
gh");function Kk(e,t){if(e.nestings.size===0)return;let r=new Ve(e,t),a=new Set(Vn(r).flatMap(o=>[...o])),n=a.size===0?[]:r.firsts(nr).filter(({hold:o})=>a.has(
o.node));return Nc(r,n,({hold:{node:o}},_)=>Bs(r,{from:o,to:o,swept:!1,limit:_}))}s(Kk,"closeTogether");function Nc(e,t,r){let a;for(let n of t)if(a=r(n,a?.length??
Number.POSITIVE_INFINITY)??a,a?.length===2)break;return a?.map(n=>e.edgeOf(n))}s(Nc,"shortestOf");function Yn({edges:e,recursive:t},r){return e.length===1?t?[r]:[r,r]:Ws(r,e)}s(Yn,"edgesFrom");function Ws(e,t){let r=t.indexOf(e);return[...t.slice(r),...t.slice(
0,r)]}s(Ws,"turnedTo");function sr({cycle:e,on:t},r,a={}){let n=Wk(e,r,t.target);return{witness:Dk(r,a),places:r.map(o=>Uk(o,a.placeOf??((_,i)=>i))),...n===void 0?
{}:{broken:n}}}s(sr,"toldBy");var Bk={holding:"",firing:""};function Dk(e,{ends:t=s(()=>Bk,"ends"),between:r=s(()=>"","between")}){let a=zk(e.map(({held:o},_)=>`${Ne(
o)}${t(_).holding}`)),n=s(o=>a[o%a.length]??"","lockAt");return e.map(({outer:o,through:_,inner:i},u)=>{let{holding:p,firing:l}=t(u);return{cpu:u,program:`${o.program.
name}${p}`,holds:n(u),wants:n(u+1),site:$e(i.program),nested:`${i.program.name}${l}`,..._===void 0?{}:{through:_.map(c=>({program:`${c.name}${r(c,u)}`,site:$e(c)}))}}})}
s(Dk,"witnessOf");function zk(e){return e.map((t,r)=>{let a=e.flatMap((n,o)=>n===t?[o]:[]);return a.length===1?t:`${t} (${ms(a.indexOf(r))} bucket)`})}s(zk,"loc\
kNames");function Uk({outer:e,through:t=[],inner:r},a){return{takes:a(e.program,{span:e.operation.span}),fires:[...t,r.program].map(n=>a(n,{span:n.attachPoint.span})),
wants:a(r.program,{span:r.operation.span})}}s(Uk,"placesOfStep");function Wk({prevented:e,verdict:t},r,{kernel:a}){if(e===!0)return{by:"guard",stops:r.flatMap(Vk),
why:Jt};if(t==="hang")return;let n=r.map(({held:o,wanted:_,through:i=[]})=>({held:o.class,wanted:_.class,firing:i.length}));return Vs(n,a)}s(Wk,"breakingOf");function Vk({
outer:e,through:t=[]},r){let a=K(e.program)?0:1;return a>t.length?[]:[{step:r,firing:a}]}s(Vk,"stopOfGuard");function Vs(e,t){let r=s(({wanted:_})=>ft(_,t)==="r\
qspinlock","gives"),a=e.some(r)?"lock":"map-locked",n=e.flatMap((_,i)=>a==="map-locked"||r(_)?[{step:i,firing:_.firing}]:[]),o=[...new Set(e.map(({held:_})=>_))];
return{by:a,stops:n,why:a==="lock"?Yt(o,t):Hn}}s(Vs,"breakingOfLocks");function Ye(e){let t=new WeakMap;return r=>{let a=v(t,r.programs,()=>new Map);return v(a,$n(r.target),()=>({answer:e(r)})).answer}}s(Ye,"oncePerFactSet");function Sc(e){let t=e.map(r=>r.refusals.length===0?Jk(r):[]);return Kr([...new Set(t.flat())]).flatMap(r=>{let a=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
n=e.map((i,u)=>Zk(a(u),i,r)),o=Ze(e.flatMap((i,u)=>a(u))),_=e.find((i,u)=>o!==void 0&&a(u).includes(o));return o===void 0||_===void 0?[]:[ey({cycle:o,on:_},n,r)]})}
s(Sc,"closedCauses");function Yk(e){let t=Wn(e),r=Nt(t,e.target);return e.bpftraceGuard===void 0?r:[...Nt(bc(t),e.target),...r.map(n=>({...n,prevented:!0}))]}s(
Yk,"cyclesOf");var Jk=Ye(Yk);function Kr(e){let t=new Map;for(let r of e){let a={probes:[],cycles:[r]};for(let n of r.probes){let o=t.get(n);if(o===a)continue;if(o===
void 0){a.probes.push(n),t.set(n,a);continue}let[_,i]=o.probes.length>a.probes.length?[o,a]:[a,o];for(let u of i.probes)_.probes.push(u),t.set(u,_);_.cycles.push(
...i.cycles),a=_}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}s(Kr,"groupByProbe");function Ze(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.
prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||de.indexOf(t.moment)-de.indexOf(r.moment)||I.indexOf(t.confidence)-I.indexOf(r.confidence))[0]}s(Ze,
"worstCycle");function Zk(e,t,r){let a=W(t);if(a!==void 0)return a;let n=t.target.name,o=Ze(e);if(o===void 0)return{target:n,verdict:"safe",why:Qk(t,r)};let _=De(
t.target,o.confidence);if(o.verdict==="hang"?o.prevented===!0:e.some(u=>u.prevented))return{target:n,verdict:"lost-updates",confidence:_,...Je(o),why:Jt};let i=o.
verdict==="hang"?{shape:Pn(o,t.target)}:{};return{target:n,verdict:o.verdict,confidence:_,...Je(o),...i,why:Ys(o,t)}}s(Zk,"outcomeOf");function Je({moment:e,edges:t,
byHash:r}){let a=t.flatMap(({outer:n,inner:o})=>[n.operation,o.operation]);return{moment:e,reports:a.flatMap(({report:n})=>n??[]),...r===void 0?{}:{byHash:r}}}s(
Je,"conditionsOf");function Ys(e,{target:t}){let r=_r(e),a=ht(Je(e));if(e.verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for\
 each other",_=e.byHash===!0?", where different keys are in one bucket":"";return`${Vt(r)}: ${o}${_}${a}`}return(r.every(o=>ft(o,t.kernel)==="raw")?Hn:Yt(r,t.kernel))+
a+Tn(r,t.bpftrace)}s(Ys,"whyNot");function _r(e){return[...new Set(e.edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(_r,"lockClasses");function Qk(e,t){
let r=[...t].flatMap(p=>p.edges),a=Jn(t),n=e.programs.filter(p=>a.has(p.probe));if(n.every(p=>p.operations.length===0))return"this bpftrace takes no lock for wh\
at these probes do";let o=new Set(r.map(p=>p.inner.program.site?.function).filter(p=>p!==void 0)),i=n.flatMap(({site:p})=>p!==void 0&&o.has(p.function)?[p]:[]).
filter(p=>!Xk(p,e)),u=[...new Set(i.map(kt))];return u.length>0?`this kernel does not pass through ${ae(u)} while it holds a lock of these maps`:"these programs\
 cannot run inside each other while one of them holds a lock"}s(Qk,"whySafe");function Jn(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(Jn,"probesOf");function Xk(e,{
operations:t,target:r}){return t.some(a=>{let n=he(e.function,e.edge,a,r);return n!==void 0&&n.held!=="no"})}s(Xk,"reachesOwnOperations");function ey(e,t,r){let{
cycle:a}=e,n=a.edges.find(B)??Js(a);return{world:"closed",nmi:a.edges.some(o=>o.nmi),process:a.edges.some(B),outcomes:t,...sr(e,Yn(a,n)),...Zs(a,n,er(a.edges,n.
inner.program)),probes:Jn(r)}}s(ey,"causeOf");function Js({edges:e}){let t=e.find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cycle\
 has at least one edge");return t}s(Js,"surestEdge");function Zs(e,{inner:{program:t}},r){let a=jn(r.map(({place:n})=>n));return{span:t.attachPoint.span,related:a,
locks:_r(e),inner:t,programs:ty(e)}}s(Zs,"causeAt");function ty({edges:e}){let t=e.flatMap(({outer:r,inner:a,through:n=[]})=>[r.program,...n,a.program]);return[
...new Set(t)].filter(K)}s(ty,"programsOf");function St(e){let t=new Map,r=s(a=>v(t,a,()=>a.map(n=>Ec(n,e))),"renamed");return a=>({...a,operations:a.operations.map(n=>Ec(n,e)),calls:s(n=>r(a.calls(n)),"c\
alls")})}s(St,"withGuards");function Ec(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(Ec,"withGuard");function Mc(e,t){let{programs:r,sweeps:a,target:n}=e;if(!r.some(j=>sy(j)&&t(j)))return jr;let o=yt.of(r,a,n,2),_=o===void 0?void 0:ny(e),i=We.of({programs:_?.own??
r,sweeps:a}),u=i.places(j=>ar(j,n)||o?.reaches(j)===!0),p=oc(i.wanting("keyed",u),t);if(p.length===0)return jr;let l=xe(n.kernel),c=_y(e),d=s(([{operation:j}])=>j.
moment!=="first-insert"||!j.key.constant||j.locks.some(({id:Me})=>c.has(Me)),"counts"),f=(_===void 0?i.holding("keyed"):oy(e,_)).filter(d),h=_===void 0?f.map(iy):
f,w=p.filter(d),b=Ue(h,!1),k=Ue(w,!0),m=Bn(b,k),y=_&&yt.of([..._.own,..._.other],a,n),S={raw:l,target:n,sites:y},L=js(b,k,S),se=Gs(h,w,S,(j,Me,Xe)=>j.ofCopies(Me,
Xe)).flatMap(j=>B(j)?[]:[{...j,apart:!0}]);return{holds:b,wants:k,keyed:m,nestings:L,own:se,...y===void 0?{}:{sites:y}}}s(Mc,"lockOrderOfCopies");var Tc=new WeakSet;
function Hc(e){return Tc.has(e)}s(Hc,"isOfOtherCopy");var ry=new WeakMap,ay=new WeakMap;function ny({programs:e,bpftraceGuard:t}){let r=t!==void 0,a=r?ry:ay,n=a.
get(e);if(n!==void 0)return n;let o=" of the other copy",_=St(p=>r?`bpftrace${o}`:p===void 0?void 0:`${p}${o}`),u={own:r?e.map(St(()=>"bpftrace")):e,other:e.map(
_)};for(let p of u.other)Tc.add(p);return a.set(e,u),u}s(ny,"twoCopies");function oy({programs:e,sweeps:t,bpftraceGuard:r},{other:a}){if(r!==void 0)return We.of(
{programs:a,sweeps:t}).holding("keyed");let n=new Map(e.flatMap((_,i)=>a[i]?[[_,a[i]]]:[])),o=s(_=>{let{program:i,operation:u,at:p}=_,l=n.get(i),c=l?.operations[i.
operations.indexOf(u)];return l===void 0||c===void 0?_:{program:l,operation:c,at:p}},"inOther");return We.of({programs:e,sweeps:t}).holding("keyed").map(([_,...i])=>[
o(_),...i.map(o)])}s(oy,"holdingInOther");function sy({guard:e,operations:t}){return e!=="alone"&&t.length>0}s(sy,"isTaker");function _y({programs:e,sweeps:t}){
let r=s(n=>n.operation.endsWith(".delete")?n.locks.map(({id:o})=>o):[],"deletes"),a=[...e,...t];return new Set(a.flatMap(({operations:n})=>n.flatMap(r)))}s(_y,"\
emptiedMaps");function iy([e,t,...r]){return t===void 0?[Qs(e)]:[Qs(e),Qs(t),...r]}s(iy,"ofOtherCopy");function Qs({program:e,operation:{guardedBy:t,...r},at:a}){
return{program:{...e},operation:r,at:a}}s(Qs,"inOtherCopy");function Oc(e){let t=e.map(r=>r.refusals.length===0?uy(r):[]);return Kr([...new Set(t.flat())]).flatMap(r=>{let a=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
n=e.map((i,u)=>ly(a(u),i)),o=Ze(e.flatMap((i,u)=>a(u))),_=e.find((i,u)=>o!==void 0&&a(u).includes(o));return o===void 0||_===void 0?[]:[cy({cycle:o,on:_},n,r)]})}
s(Oc,"copyCauses");var uy=Ye(e=>Ac(e,py(e))),lR=Ye(e=>Ac(e,()=>!0));function Ac(e,t){let r=xe(e.target.kernel),a=s(({operations:o})=>o.some(({locks:_})=>_.some(
i=>r.has(i.class))),"takesRaw"),n=Mc(e,o=>a(o)&&t(o));return Nt(n,e.target).filter(({verdict:o})=>o==="hang")}s(Ac,"cyclesOfCopies");function py({bpftraceGuard:e}){
return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(py,"guardedIn");function ly(e,t){let r=W(t);if(r!==void 0)return r;let a=t.target.
name,n=Ze(e);if(n===void 0)return{target:a,verdict:"safe",why:"two copies of this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the g\
uard of this script":"bpftrace's own guard";return{target:a,verdict:"hang",confidence:De(t.target,Mt(n.confidence,"likely")),...Je(n),withCopy:!0,shape:Pn(n,t.target,
!0),why:`${o} protects only this copy: ${Vt(_r(n))}, and this copy and a second one can wait for each other${ht(Je(n))}`}}s(ly,"outcomeOf");function cy(e,t,r){let{
cycle:a}=e,n=Js(a),o=er(a.edges,n.inner.program,dy);return{world:"copies",nmi:!1,process:!1,outcomes:t,...fy(e,n),...Zs(a,n,o),probes:Jn(r)}}s(cy,"causeOf");var dy={
holding:"of the other copy runs here first and holds a lock",wanting:"fires while the other copy holds a lock",where:", in either copy"},Rc=" of a second copy";
function fy(e,t){let r=Ws(t,e.cycle.edges),a=s(n=>n%2===0?{holding:Rc,firing:""}:{holding:"",firing:Rc},"ends");return sr(e,r.length%2===0?r:[...r,...r],{ends:a,
between:s((n,o)=>Hc(n)?a(o).holding:a(o).firing,"between")})}s(fy,"toldByCopies");function Lc(e,t){if(t.length===0)return[...e];let r=s((l,c)=>[...l.probes].some(
d=>c.probes.has(d)),"sharing"),a=s(l=>F(l.outcomes)?.verdict==="hang","hangs"),n=e.filter(a),o=t.filter(l=>!n.some(c=>r(c,l))),_=e.filter(l=>!a(l)&&!l.process),
i=new Set(_.filter(l=>o.some(c=>r(l,c)))),u=e.flatMap(l=>{if(i.has(l))return[];let c=a(l)?t.filter(d=>r(l,d)):[];return[c.length===0?l:Pc(l,c,({verdict:d})=>d!==
"hang")]}),p=o.map(l=>Pc(l,[...i].filter(c=>r(c,l)),c=>!Lr(c)));return[...u,...p]}s(Lc,"joinCopies");function Pc(e,t,r){let a=e.outcomes.map((n,o)=>{let _=F(t.flatMap(
i=>i.outcomes[o]??[]).filter(Lr));return _!==void 0&&r(n)?_:n});return{...e,outcomes:a}}s(Pc,"withWorse");var hy=["hash.update","hash.delete","percpu_hash.update"];function Cc(e){let t=e.map(a=>a.refusals.length===0?{script:a,refused:void 0,halves:by(a),programs:gy(
a)}:{script:a,refused:W(a),...my});return[...new Set(t.flatMap(({halves:a})=>[...a.keys()]))].flatMap(a=>{let n=t.map(l=>l.halves.get(a)),o=t.map(({script:l,refused:c,
programs:d},f)=>c??Ty(d.get(a),l,n[f])),_=F(o);if(_===void 0)return[];let i=o.indexOf(_),[u,p]=[n[i],e[i]];return u===void 0||p===void 0?[]:[Ry(u,o,p.target)]})}
s(Cc,"openCauses");var my={halves:new Map,programs:new Map},by=Ye(ky),gy=Ye(vy);function ky(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;let r=Ey(e),a=xe(
e.target.kernel),n=new Map;for(let o of e.programs){let{site:_,kind:i}=o;if(_===void 0||_.unlisted||i!=="fentry"&&i!=="fexit"&&i!=="raw-tracepoint")continue;let u=`${_.
function} ${_.edge}`,p=v(n,u,()=>Ny(xy(_,r,e.target),a));yy(t,o.attachPoint,Sy(o,p,a))}return t}s(ky,"worstHalves");function yy(e,t,r){for(let a of r){let n=e.get(
t);(n===void 0||wy(a,n)<0)&&e.set(t,a)}}s(yy,"keepWorst");function wy(e,t){return He.indexOf(e.verdict)-He.indexOf(t.verdict)||de.indexOf(e.operation.moment)-de.
indexOf(t.operation.moment)||I.indexOf(e.confidence)-I.indexOf(t.confidence)}s(wy,"compareHalves");function vy(e){let t=new Map;for(let r of e.programs)t.has(r.
attachPoint)||t.set(r.attachPoint,r);return t}s(vy,"firstPrograms");function xy(e,t,r){return t.flatMap(a=>{let n=he(e.function,e.edge,a,r),o=n&&My(n,e,a,r);return o===
void 0?[]:[{around:a,confidence:o}]})}s(xy,"operationsAround");function Ny(e,t){let r=s(({confidence:n})=>I.indexOf(n),"rank"),a=s(({around:n})=>t.has(Br[n]),"w\
aits");return e.filter((n,o)=>e.every((_,i)=>a(n)!==a(_)?!0:i<o?r(n)<r(_):r(n)<=r(_)))}s(Ny,"surest");function Sy(e,t,r){let a=e.operations.filter(n=>n.guardedBy===
void 0&&(n.moment!=="first-insert"||n.key.text!==""));return t.flatMap(({around:n,confidence:o})=>a.flatMap(_=>_.locks.map(i=>{let u=r.has(Br[n])&&r.has(i.class);
return{program:e,operation:_,wanted:i,around:n,confidence:o,verdict:u?"hang":"lost-updates"}})))}s(Sy,"halvesOf");var Br={"hash.update":"bucket","hash.delete":"\
bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_hash.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelis\
t"};function Ey(e){return[...new Set([...hy,...e.regularOperations])]}s(Ey,"relevantOperations");function My(e,t,r,a){return e.held==="held"?"likely":e.held==="\
maybe"||he(t.function,"exit",r,a)?.held==="held"&&/lock/.test(t.function)?"possible":void 0}s(My,"confidenceOf");function Ty(e,t,r){let a=t.target.name;if(r===void 0)
return{target:a,verdict:"safe",why:Hy(e,t)};let n=[Br[r.around],r.wanted.class],{moment:o,report:_}=r.operation,i={moment:o,reports:_===void 0?[]:[_]},u=r.verdict===
"hang"?`${Vt(n)}: another BPF program and this one can wait for each other${ht(i)}`:Yt(n,t.target.kernel)+ht(i)+Tn(n,t.target.bpftrace);return{target:a,verdict:r.
verdict,confidence:De(t.target,r.confidence),...i,why:u}}s(Ty,"outcomeOf");function Hy(e,t){return t.bpftraceGuard!==void 0?Jt:e===void 0||e.operations.length===
0?"this bpftrace takes no lock for what this probe does":e.site===void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${kt(e.site)}\
 while it holds a lock of a hash map`}s(Hy,"whySafe");function Ry(e,t,{kernel:r}){let{program:a,operation:n,wanted:o}=e,_="another BPF program of the host",i=Br[e.
around]==="ringbuf"?"lock of its ring buffer":"lock of one of its maps",u=[{span:n.span,message:Rn(o,n)}],p=[{cpu:0,program:_,holds:i,wants:Ne(o),site:$e(a),nested:a.
name},{cpu:1,program:a.name,holds:Ne(o),wants:i,site:"a site where the lock is held",nested:_}],[l,c]=[o.class,Br[e.around]],d=[{held:c,wanted:l,firing:0},{held:l,
wanted:c,firing:0}],[f,h]=[{span:a.attachPoint.span},{span:n.span}];return{world:"open",nmi:!1,process:!1,span:a.attachPoint.span,related:u,outcomes:t,witness:p,
places:[{fires:[f],wants:h},{takes:h,fires:[void 0]}],...e.verdict==="hang"?{}:{broken:Vs(d,r)},locks:[...new Set([c,l])],inner:a,programs:[a],probes:new Set([a.
probe])}}s(Ry,"causeOf");function qc(e,t,r){if(r.length===0)return[];let a=t.map((o,_)=>Py(o,_,r)),n=new Set(e.probes.map(({probe:o})=>o));return Kr(a.flatMap(({cycles:o})=>o)).flatMap(
o=>{let _=s(c=>c.cycles.filter(d=>o.has(d)),"inGroup"),i=Ze(a.flatMap(_)),u=a.find(({cycles:c})=>i!==void 0&&c.includes(i));if(i===void 0||u===void 0)return[];let p=new Set(
[...o].flatMap(c=>[...c.probes]).filter(c=>n.has(c))),l=$y(i,u);return p.add(l.inner.probe),[{...l,probes:p,outcomes:a.map(c=>Cy(_(c),c))}]})}s(qc,"togetherCaus\
es");function Py(e,t,r){let a=new Map,n=r.filter(c=>c.lowered[t]?.refusals.length===0),o={own:e,started:n.length>0,cycles:[],neighbourOf:a};if(e.refusals.length>
0||!$c(e))return o;let _=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(St(()=>"bpftrace")),i=[...e.sweeps],u=new Map;for(let[c,d]of n.entries()){let f=d.
lowered[t];if(f===void 0||!$c(f))continue;let h=s(m=>Ay(m,`${c} `,Le(d.path)),"rename"),w=f.bpftraceGuard===void 0?St(Ly(`${c} `)):St(()=>`${c} bpftrace`),b=f.programs.
map(h).map(w),k=f.sweeps.map(h);_.push(...b),i.push(...k);for(let m of[...b,...k]){a.set(m,d);for(let y of m.operations)for(let{id:S}of Oy(y))u.set(S,d)}}if(a.size===
0)return o;let p=Wn({target:e.target,programs:_,sweeps:i}),l=Nt(p,e.target,(c,d,f)=>{let h=u.has(d);return u.has(c)&&!h?!0:f.some(w=>a.has(w)!==h)});return{...o,
cycles:l}}s(Py,"crowdOn");function $c({programs:e,target:t}){return e.some(r=>ar(r,t)||r.site&&Ct(r.site.function,t))}s($c,"hasPart");function Oy({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(Oy,"locksOf");function Ay(e,t,r){let a=s(n=>({...n,id:`${t}${n.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(n=>({...n,locks:n.locks.map(a),...n.freeList===void 0?{}:{freeList:{...n.freeList,lock:a(n.freeList.lock)}}}))}}s(Ay,"named");function Ly(e){return t=>t===
void 0?void 0:`${e}${t}`}s(Ly,"prefixed");function Cy(e,{own:t,started:r}){let a=W(t);if(a!==void 0)return a;let n=t.target.name,o=Ze(e);return o===void 0?{target:n,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:n,verdict:o.
verdict,confidence:De(t.target,o.confidence),...Je(o),why:Ys(o,t)}}s(Cy,"outcomeOf");function $y(e,{own:t,neighbourOf:r}){let a=s(c=>!r.has(c),"isOwn"),n=e.edges.
flatMap(c=>{let{outer:d,through:f=[],inner:h}=c;return a(h.program)&&[d.program,...f].some(b=>!a(b))?[{edge:c,own:h.program}]:[]}),o=e.edges.flatMap(c=>(c.through??
[]).filter(a).map(d=>({edge:c,own:d}))),[_]=(n.length>0?n:o).sort((c,d)=>I.indexOf(c.edge.confidence)-I.indexOf(d.edge.confidence));if(_===void 0)throw new Error(
"a cycle of several scripts enters the judged one");let{edge:i,own:u}=_,p=e.edges.flatMap(({outer:c,through:d=[],inner:f})=>[c.program,...d,f.program]),l=p.flatMap(
c=>r.get(c)?.path??[]);return{world:"together",nmi:!1,process:e.edges.some(B),span:u.attachPoint.span,related:qy(e,u,r),...sr({cycle:e,on:t},Yn(e,i),{placeOf:s(
(c,d)=>Ic(c,d,r),"placeOf")}),locks:_r(e),inner:u,programs:[...new Set(p.filter(K))],neighbours:[...new Set(l)]}}s($y,"causeOf");function qy({edges:e},t,r){let a=er(
e,t,{wanting:"fires while a lock is held"});return jn(a.map(({holder:n,place:o})=>Ic(n,o,r)))}s(qy,"relatedPlaces");function Ic(e,t,r){let a=r.get(e);return a===
void 0?t:{path:a.path,..._s(t,a.model)}}s(Ic,"inFileOf");function Zn(e,t,{configured:r,suppressions:a={},neighbours:n=[]}){let o=Ky(e,t),_=e.probes.flatMap(({tooDeep:w})=>w===void 0?[]:[{span:w,message:Fy}]),i=o.find(
w=>w.refusals.length===0&&w.beyond!==void 0)?.beyond,u=[...e.gaps,..._,...i===void 0?[]:[{span:i.span,message:Iy}]],p=s((w,b)=>{try{return w()}catch(k){if(!(k instanceof
wt))throw k;u.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),l=p(()=>Sc(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),c=l&&p(()=>qc(e,o,n),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[...l??[],...c??[]],f=l&&p(()=>Oc(o),jy),h=l===
void 0?[]:Lc(By(d,Cc(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:a,gaps:u,causes:h,neighbours:n}}s(Zn,"judgeScript");var Iy="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",Fy="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",jy="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",Gy=new WeakMap;function Ky(e,t){let r=v(Gy,e,()=>new Map);return t.map(a=>{let n=v(
r,$n(a),()=>tc(e,a));return n.target===a?n:{...n,target:a}})}s(Ky,"lowerForEach");function By(e,t){let r=new Set;return[...e.map(n=>{let o=Dy(n,t);for(let i of o)
r.add(i);let _=n.outcomes.map((i,u)=>{let p=o.flatMap(c=>c.outcomes[u]??[]).filter(Lr),l=F(p);return l===void 0||On(i,l)<=0?i:{...l,withOthers:!0}});return{...n,
outcomes:_}}),...t.filter(n=>!r.has(n))]}s(By,"joinCauses");function Dy({outcomes:e,probes:t},r){let a=F(e);return r.filter(n=>{let o=F(n.outcomes);return a===void 0||
o===void 0?!1:On(a,o)<=0&&[...n.probes].some(_=>t.has(_))})}s(Dy,"halvesCoveredBy");var Fc=3;function Dr({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:a})=>r.length>0||a!==void 0)}s(Dr,"refusalsAreNews");function ir(e,t){return e.
map(({refusals:r,target:{name:a}})=>{let n=fs(r);if(n===void 0)return{target:a,verdict:"safe",why:lr};let o=r.find(({verdict:_,span:i})=>_===n.verdict&&i.start===
t?.start);return{target:a,verdict:n.verdict,why:(o??n).why}})}s(ir,"startVerdicts");function Xs(e,t){let r=Ar(e).sort((i,u)=>u.targets.length-i.targets.length),
a=r.slice(0,Fc).map(({why:i,targets:u})=>`${i} (${me(u,t)})`),n=r.slice(Fc),o=n.flatMap(({targets:i})=>i),_=n.length===1?"another reason":`${n.length} more reas\
ons`;return[...a,...n.length===0?[]:[`and for ${_} ${me(o,t)}`]].join("; ")}s(Xs,"tellReasons");function Qn(e,t){let[r,...a]=Ar(e);return r!==void 0&&a.length===
0?` ${me(r.targets,t)}: ${r.why}`:`: ${Xs(e,t)}`}s(Qn,"tellWhereAndWhy");function Xn(e,t,r,{what:a,todo:n}){let{lowered:o,configured:_}=e;if(!Dr(e))return[];let i=new Map;
for(let{refusals:u,target:p}of o)for(let l of u)l.rule!==t||l.verdict==="unattachable"&&!_||$(i,l.span.start,{target:p.name,refusal:l});return[...i.values()].flatMap(
u=>{let p=u[0]?.refusal.span;if(p===void 0)return[];let l=u.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",c=u.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${a}${Qn(c,o.length)}.`,todo:n};return[{rule:t,severity:r,confidence:l,span:p,...d,related:[],verdicts:ir(o,p)}]})}s(Xn,"findRefusals");var zy=["fentry","fexit","raw-tracepoint"];function jc(e,t){let{lowered:r,configured:a}=e;if(a||!Dr(e))return[];let n=ei(Yy(r)),o=r.flatMap(d=>Uy(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&Ii(f.function,n)&&!t.some(w=>Vy(w,h)))),_=new Set(o.map(({attachPoint:d})=>d)),[i,...u]=[..._].sort((d,f)=>d.span.start-f.span.start);
if(i===void 0)return[];let p=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:w})=>h==="unattachable"&&Wy(_,w.start)).map(({why:h,inferred:w})=>({target:f.
name,why:h,inferred:w}))),l=u.length===0?"This probe attaches":"These probes attach",c=Jy(e,new Set(o.map(({probe:d})=>d)),n);return[{rule:"refused-probe",severity:"\
note",confidence:p.every(({inferred:d})=>d===!0)?"likely":"certain",span:i.span,what:`${l} on none of the targets${c}.`,how:`Why it does not attach: ${Xs(p,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:u.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:ir(r)}]}s(jc,"findUnattachable");function Gc({configured:e},t){return!e&&t.some(({rule:r,severity:a})=>r==="refused-prob\
e"&&a==="note")}s(Gc,"hasUnattachable");function Uy({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:a})=>a==="unattachable").map(({span:a})=>a.start));
return e.filter(({kind:a,operations:n,attachPoint:o})=>zy.includes(a)&&n.length>0&&r.has(o.span.start))}s(Uy,"unattachablePrograms");function Wy(e,t){return[...e].
some(({span:r})=>r.start===t)}s(Wy,"hasSpan");function Vy({span:e,related:t},r){return[e,...t.map(a=>a.span)].some(({start:a,end:n})=>a<r.span.end&&n>r.span.start)}
s(Vy,"isAbout");function Yy(e){let t=e.filter(({refusals:a})=>a.every(({verdict:n})=>n==="unattachable"));return(t.length===0?e:t).map(({target:a})=>a.bpftrace).
reduce((a,n)=>P(n,a)?n:a)}s(Yy,"newestBpftrace");function Jy({model:e},t,r){let{causes:a}=Zn(e,r,{configured:!0}),n=a.filter(u=>[...u.probes].some(p=>t.has(p))),
o=s(u=>r.flatMap(({name:p},l)=>n.some(({outcomes:c})=>c[l]?.verdict===u)?p:[]),"where"),_=o("hang");if(_.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${ae(_)}`;let i=o("lost-updates");return i.length>0?`; on other machines it attaches, and events or updates are lost: ${ae(i)}`:""}s(Jy,
"tellElsewhere");var Kc={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
ot start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. \
If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is\
 called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.",why:"bpftrace before 0.21 refuses kretprobe\
s on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, a\
nd with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6\
. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding \
is a note.",do:"Attach to a function that the target has, or remove the target from the list if the script is not meant for it.",ignoreWhen:"It is right to igno\
re this if the script is not meant for that target.",examples:[N("A kretprobe that bpftrace 0.17 bans",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.17,kernel@6.1"),R("The same on bpftrace 0.23",`kretprobe:_raw_spin_lock { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),N("A slow path that distribution kernels do not have under this name",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.23.2,kernel@6.12"),N("The same slow path on arm64, before fentry attaches there",`fentry:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64"),R("A kprobe attaches there",`kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }
`,"bpftrace@0.27.1,kernel@6.1,arch@arm64")],facts:["kretprobe-ban","broken-guards","trampolines","trampoline-arguments","contention-tracepoints","lock-path"],sources:[
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=jc(e,t);if(r.length>0)return r;let a=Xn(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...a,...Zy(e,[...t,...a])]},"check")};function Zy(e,t){return t.length>0?[]:Dr(e)?Qy(e):Xy(e)}s(Zy,"findBrokenGuard");function Qy({lowered:e}){let t=e.
flatMap(({doubt:n,target:o})=>n===void 0?[]:[{doubt:n,target:o.name}]),[r]=t;if(r===void 0)return[];let a=t.map(({doubt:{why:n},target:o})=>({why:n,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${Qn(a,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:ir(e)}]}s(Qy,"findDoubt");function Xy({model:e,lowered:t}){let r=t.filter(({target:i,bpftraceGuard:u})=>i.package!==void 0&&u!==void 0);if(r.length===0)
return[];let a=r.map(({target:{package:i,...u}})=>u),{causes:n}=Zn(e,a,{configured:!1}),[o]=n,_=r.flatMap(({refusals:i,target:u})=>i.filter(({rule:p})=>p==="ref\
used-probe").map(({why:p})=>({why:p,target:u.name})));return o===void 0||_.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,
what:`A package of bpftrace does not start this script${Qn(_,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:ir(
t)}]}s(Xy,"findLossBehind");var Bc={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
is left out, and the other statements and probes are read without it.",why:"bpftrace refuses the whole script, and bpftrace-guard cannot judge what it cannot re\
ad: a hidden probe may be the dangerous one. While a part is unread, the script is not reported for something that seems to be missing, such as a guard, and no \
rewrite is offered.",do:"Correct the places that the messages name, beginning with the first. `bpftrace --fmt FILE` (0.27) or `bpftrace -d FILE` shows what bpft\
race itself says.",ignoreWhen:"Do not ignore it. If bpftrace accepts the script on one of your machines, this is a defect of bpftrace-guard: please report it wi\
th the script.",examples:[N("A missing brace",`kprobe:vfs_read { @ = count();
`,"bpftrace@0.27.1,kernel@7.3"),N("A missing semicolon, and a map without its @",`kprobe:vfs_read {
  @a = count()
  @b = 1;
  start[tid] = nsecs;
}
`,"bpftrace@0.27.1,kernel@7.3"),R("The first one, closed",`kprobe:vfs_read { @ = count(); }
`,"bpftrace@0.27.1,kernel@7.3")],facts:[],sources:["bpftrace 0.17.0 to 0.27.1"],check:s(({model:e,lowered:t})=>{let r=t.map(_=>({target:_.target.name,verdict:"r\
efused",why:"bpftrace does not start a script that it cannot parse"})),n=e.script.errors.filter(({limit:_})=>_!==!0).map(({span:_,message:i,hint:u})=>({span:_,what:i,
...u===void 0?{}:{todo:u},verdicts:r})),o=e.imported.flatMap(_=>{let i=ew(_);return i===void 0?[]:[{...i,verdicts:r}]});return[...n,...o].map(_=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],..._}))},"check")};function ew({path:e,script:t,statement:r}){let a=t.errors.find(({limit:o})=>o!==!0);if(a!==
void 0)return{span:r,what:`The imported file ${Le(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:a.span,message:a.message}]};
let n=t.items.find(o=>o.kind==="config");if(n!==void 0)return{span:r,what:`The imported file ${Le(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:n.span,message:"this block"}]}}s(ew,"importProblem");var Dc={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where th\
e probe may fire.",why:"An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them \
it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also h\
as an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.",do:"Write the function into the script, or attach\
 all probes that take a lock by kprobe or tracepoint, which never run inside each other.",ignoreWhen:"It is right to ignore this if nobody starts the script on \
a function of the kernel that runs while locks are held.",examples:[N("A function that comes from the command line",`fentry:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),R("The same by kprobe",`kprobe:$1 { @[comm] = nsecs; }
`,"bpftrace@0.27.1,kernel@6.12"),N("A kprobe at an address, beside a probe that it can run inside",`kprobe:0xffffffff81234567 { @a[comm] = 1; }
fentry:vfs_read { @a[comm] = 2; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:["lock-path","program-guards","provider-wildcards","kprobe-multi"],sources:["bpftrace: positional parameters in attach p\
oints"],check:tw};function tw({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0||r.bpftraceGuard!==void 0)continue;let a=r.programs.find(Uc);if(a!==
void 0)for(let n of r.programs.filter(zc))t.set(n.attachPoint.span.start,{program:n,around:a})}return[...t.values()].map(({program:r,around:a})=>({rule:"unresol\
ved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...aw(r,a),related:[],verdicts:e.map(n=>W(n)??rw(r,n))}))}s(tw,"findUnresolved");
function rw({attachPoint:e},t){let{programs:r,bpftraceGuard:a,target:n}=t,o=r.filter(p=>p.attachPoint===e&&zc(p));if(o.length===0||a!==void 0||!r.some(Uc))return{
target:n.name,verdict:"safe",why:"no lock of the script is held where it can fire"};let _=xe(n.kernel),i=o.some(({operations:p})=>p.some(({locks:l})=>l.some(c=>_.
has(c.class)))),u=i?"the machine hangs":"updates are lost";return{target:n.name,verdict:i?"hang":"lost-updates",why:`${u} if it fires where a lock is held; wher\
e it fires is not known`}}s(rw,"verdictOf");function zc({unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(zc,"isUnresolved");
function Uc({guard:e,operations:t}){return(e==="per-program"||e==="none")&&t.length>0}s(Uc,"isEnteredByAll");function aw({name:e,unresolved:t,guard:r},a){let n=`\
It is not known where ${e} fires: ${t}.`;return r==="prog-active"?{what:`${n} It takes a lock, so in the middle of a map update of ${a.name} it can hang the mac\
hine.`,todo:"Name the function, or attach all probes that take a lock by kprobe or tracepoint."}:{what:`${n} It takes a lock, so on a function that runs while a\
 map lock is held it can hang the machine.`,todo:"Name the function, or attach by kprobe or tracepoint."}}s(aw,"tell");var Wc={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[N("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),R("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),N("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),R("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>Gc(e,t)?[]:Xn(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var Vc={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[N("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),R("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,a=new m_(r.text),
n=k_(t,a);return b_(r).flatMap(o=>{let _=n.get(o.line)??new Set,i=new Set(o.rules.filter(p=>_.has(p))),u=nw(o,i,e);return u===void 0?[]:[Re("unused-suppression",
"warning",o.span,{what:u})]})},"check")};function nw({rules:e,reason:t,line:r},a,{model:n,gaps:o,suppressions:_}){if(t==="")return"This ignore comment gives no \
reason, so it silences nothing. Write the reason after the brackets.";let i=[...a].flatMap(l=>{let c=y_(l,t,_);return c===void 0?[]:[`${c} This comment does not\
 silence ${l}.`]}),u=n.unread.any||o.length>0,p=e.filter(l=>!a.has(l)&&!(u&&g_(l)));if(p.length>0){let l=p.map(c=>`"${c}"`).join(", ");i.push(`This ignore comme\
nt silences nothing: there is no finding of ${l} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return i.length===0?void 0:i.join(
" ")}s(nw,"problemOf");var Yc=[ol,Ll,Fl,Cl,Kc,fl,Dc,zl,Wc,Bc,Rl,Vl,ql,Vc];function eP(e,t){let r=[],a=0;for(let{path:n,span:o,text:_}of t)if(n===void 0){if(o.start<a||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(a,o.start),_),a=o.end}return r.push(e.slice(a)),r.join("")}s(eP,"applyEdits");function tP(e){let r=e.filter(({path:n})=>n===
void 0).sort((n,o)=>n.span.start-o.span.start||n.span.end-o.span.end);return r.some((n,o)=>n.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:n})=>n!==
void 0),...r]}s(tP,"orderEdits");function rP(e,t){let{own:r,shifts:a}=v(ow,t,()=>sw(t)),n=0,o=r.length;for(;n<o;){let i=n+o>>1;(r[i]?.span.start??0)>e?o=i:n=i+1}
let _=r[n-1]?.span;return _!==void 0&&e<_.end?_.start+(a[n-1]??0):e+(a[n]??0)}s(rP,"mapOffset");var ow=new WeakMap;function sw(e){let t=e.filter(({path:n})=>n===
void 0),r=[0],a=0;for(let{span:n,text:o}of t)a+=o.length-(n.end-n.start),r.push(a);return{own:t,shifts:r}}s(sw,"shiftsOf");function aP(e,t){let r=0;for(let{span:a,
text:n}of t){let o=a.start+r;if(e<o)break;if(e<o+n.length)return a.start;r+=n.length-(a.end-a.start)}return e-r}s(aP,"originalOffset");function nP({path:e},t){return e===
void 0?t:_w(t,e)}s(nP,"pathOfEdit");function _w(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(_w,"besideScript");var _P=["guard","group","lock-free","leave-out","suppress"];function Jc({edits:e}){return e.some(({path:t})=>t!==void 0)}s(Jc,"createsFile");function Zc({targets:e},t){
let r=t.filter(({verdict:a})=>a==="hang"||a==="lost-updates");return e.length===0||r.every(({target:a})=>e.includes(a))?void 0:e}s(Zc,"partOfTargets");function eo({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(a=>a.verdict===t).map(({target:a})=>a);if(r.length>0)return{verdict:t,targets:r}}}
s(eo,"harmOf");function Qc(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),a=new Map,n=new Set(eo(t)?.targets);for(let{target:o}of e.stops??
[]){if(!n.has(o))continue;let _=r.find(i=>i.targets.includes(o));a.set(_,[...a.get(_)??[],o])}return[...a].map(([o,_])=>({targets:_,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(Qc,"insteadOf");var Xc=4;function iw(e){return td(e).map(({why:t,targets:r})=>`on ${Et(r)}: ${t}`).join("; ")}s(iw,"stopWords");function dP(e,t){return[e,...uw(t)].join(" ")}s(
dP,"costWithStops");function uw(e){let t=s(r=>td(e.filter(a=>a.hung===r)),"of");return[...t(!0).map(({why:r,targets:a})=>`It does not start on ${Et(a)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:a})=>`It no longer starts on ${Et(a)}, where it runs now: ${r}.`)]}s(uw,"stopSentences");function Et(e){let t=e.
length-Xc,r=e.map(re),a=t>1?[...r.slice(0,Xc),`${t} more`]:r;return a.length<2?a.join(""):`${a.slice(0,-1).join(", ")} and ${a.at(-1)}`}s(Et,"someTargets");function ed({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${iw(t)})`}s(ed,"whyUnsaf\
e");function td(e){let t=new Map;for(let{why:r,target:a}of e)t.set(r,[...t.get(r)??[],a]);return[...t].map(([r,a])=>({why:r,targets:a}))}s(td,"reasons");function yP({harm:e,targets:t}){if(e===void 0)return;let r=e.targets.filter(o=>t.includes(o)),a=e.targets.length;return a===1||r.length===0?`on ${rd(t)}`:`on ${r.
length===a?`all ${a}`:`${r.length} of the ${a}`} targets that ${e.verdict==="hang"?"hang":"lose updates"}: ${rd(r)}`}s(yP,"whereItHelped");function e_({stops:e=[]}){
let t=s(n=>e.filter(o=>o.hung===n).map(({target:o})=>o),"names"),[r,a]=[t(!0),t(!1)];return[...r.length===0?[]:[`It then does not start on ${zr(r)}, where it ha\
ngs without it.`],...a.length===0?[]:[`It then does not start on ${zr(a)}, where it runs without it.`]]}s(e_,"stoppedWords");function zr(e){return e.length===1?
Et(e):`${e.length} machines`}s(zr,"fewTargets");function t_({copies:e=[]}){return e.length===0?[]:["Two copies at a time can still hang the machine."]}s(t_,"cop\
iesWords");function wP(e){return[...e_(e),...pw(e),...t_(e)].join(" ")}s(wP,"leftWords");function pw({instead:e=[]}){return e.map(({targets:t,fix:r})=>r===void 0?
`No rewrite is proved to help on ${Et(t)}.`:`On ${Et(t)} another rewrite would help in its place: ${r.title}. To have it, give fix the script as it was and ${lw(
t)}.`)}s(pw,"insteadWords");function lw(e){return e.length>1?"these targets by --target":`--target ${e.join()}`}s(lw,"options");function vP(e,t){if(e.length===0||
t.size===0)return"";let r=new Set(e.flatMap(({stops:u=[]})=>u.map(({target:p})=>p))),a=[...t].filter(u=>r.has(u)).length,n=new Set(e.map(({path:u})=>u)).size===
1?"the fixed script":"a fixed script",[o,_]=[t.size===1,a===t.size];if(_)return`; ${t.size} of them no longer ${o?"starts":"start"} ${n}`;let i=a===0?"":`, ${a}\
 of which did before`;return`; ${t.size} of them ${o?"does":"do"} not start ${n}${i}`}s(vP,"unstartedWords");function rd(e){return e.map(re).join(", ")}s(rd,"na\
mes");function ad(e,t){let r=Zc(e,t);if(r===void 0)return;let a=t.filter(({verdict:_})=>_==="hang"||_==="lost-updates"),n=a.map(({target:_})=>_).filter(_=>!r.includes(
_)),o=s(_=>ae(_.map(re)),"names");return n.length<r.length?`on ${r.length} of ${a.length}, not on ${o(n)}`:`only on ${o(r)}`}s(ad,"whereItHelps");var Ur=class{static{s(this,"Diff")}diff(t,r,a={}){let n;typeof a=="function"?(n=a,a={}):"callback"in a&&(n=a.callback);let o=this.castInput(t,a),_=this.castInput(
r,a),i=this.removeEmpty(this.tokenize(o,a)),u=this.removeEmpty(this.tokenize(_,a));return this.diffWithOptionsObj(i,u,a,n)}diffWithOptionsObj(t,r,a,n){var o;let _=s(
m=>{if(m=this.postProcess(m,a),n){setTimeout(function(){n(m)},0);return}else return m},"done"),i=r.length,u=t.length,p=1,l=i+u;a.maxEditLength!=null&&(l=Math.min(
l,a.maxEditLength));let c=(o=a.timeout)!==null&&o!==void 0?o:1/0,d=Date.now()+c,f=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(f[0],r,t,0,a);if(f[0].
oldPos+1>=u&&h+1>=i)return _(this.buildValues(f[0].lastComponent,r,t));let w=-1/0,b=1/0,k=s(()=>{for(let m=Math.max(w,-p);m<=Math.min(b,p);m+=2){let y,S=f[m-1],
L=f[m+1];S&&(f[m-1]=void 0);let U=!1;if(L){let j=L.oldPos-m;U=L&&0<=j&&j<i}let se=S&&S.oldPos+1<u;if(!U&&!se){f[m]=void 0;continue}if(!se||U&&S.oldPos<L.oldPos?
y=this.addToPath(L,!0,!1,0,a):y=this.addToPath(S,!1,!0,1,a),h=this.extractCommon(y,r,t,m,a),y.oldPos+1>=u&&h+1>=i)return _(this.buildValues(y.lastComponent,r,t))||
!0;f[m]=y,y.oldPos+1>=u&&(b=Math.min(b,m-1)),h+1>=i&&(w=Math.max(w,m+1))}p++},"execEditLength");if(n)s(function m(){setTimeout(function(){if(p>l||Date.now()>d)return n(
void 0);k()||m()},0)},"exec")();else for(;p<=l&&Date.now()<=d;){let m=k();if(m)return m}}addToPath(t,r,a,n,o){let _=t.lastComponent;return _&&!o.oneChangePerToken&&
_.added===r&&_.removed===a?{oldPos:t.oldPos+n,lastComponent:{count:_.count+1,added:r,removed:a,previousComponent:_.previousComponent}}:{oldPos:t.oldPos+n,lastComponent:{
count:1,added:r,removed:a,previousComponent:_}}}extractCommon(t,r,a,n,o){let _=r.length,i=a.length,u=t.oldPos,p=u-n,l=0;for(;p+1<_&&u+1<i&&this.equals(a[u+1],r[p+
1],o);)p++,u++,l++,o.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});return l&&!o.oneChangePerToken&&(t.lastComponent=
{count:l,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=u,p}equals(t,r,a){return a.comparator?a.comparator(t,r):t===r||!!a.ignoreCase&&t.toLowerCase()===
r.toLowerCase()}removeEmpty(t){let r=[];for(let a=0;a<t.length;a++)t[a]&&r.push(t[a]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){
return t.join("")}postProcess(t,r){return t}get useLongestToken(){return!1}buildValues(t,r,a){let n=[],o;for(;t;)n.push(t),o=t.previousComponent,delete t.previousComponent,
t=o;n.reverse();let _=n.length,i=0,u=0,p=0;for(;i<_;i++){let l=n[i];if(l.removed)l.value=this.join(a.slice(p,p+l.count)),p+=l.count;else{if(!l.added&&this.useLongestToken){
let c=r.slice(u,u+l.count);c=c.map(function(d,f){let h=a[p+f];return h.length>d.length?h:d}),l.value=this.join(c)}else l.value=this.join(r.slice(u,u+l.count));u+=
l.count,l.added||(p+=l.count)}}return n}};var r_=class extends Ur{static{s(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=dw}equals(t,r,a){return a.ignoreWhitespace?((!a.newlineIsToken||
!t.includes(`
`))&&(t=t.trim()),(!a.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):a.ignoreNewlineAtEof&&!a.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,a)}},cw=new r_;function a_(e,t,r){return cw.diff(e,t,r)}s(a_,"diffLines");function dw(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],a=e.split(/(\n|\r\n)/);a[a.length-1]||a.pop();for(let n=0;n<a.length;n++){let o=a[n];n%2&&!t.newlineIsToken?r[r.length-1]+=o:r.push(o)}return r}s(dw,
"tokenize");function fw(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}s(fw,"needsQuoting");function Qe(e){if(!fw(e))return e;
let t='"',r=new TextEncoder().encode(e),a=0;for(;a<r.length;){let n=r[a];n===7?t+="\\a":n===8?t+="\\b":n===9?t+="\\t":n===10?t+="\\n":n===11?t+="\\v":n===12?t+=
"\\f":n===13?t+="\\r":n===34?t+='\\"':n===92?t+="\\\\":n>=32&&n<=126?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0"),a++}return t+='"',t}s(Qe,"q\
uoteFileNameIfNeeded");var n_={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},hw={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Wr(e,t,r,a,n,o,_){let i;_?typeof _=="function"?i={callback:_}:i=_:i={},typeof i.context>"u"&&(i.context=4);let u=i.context;if(i.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(i.callback){let{callback:l}=i;a_(r,a,Object.assign(Object.assign(
{},i),{callback:s(c=>{let d=p(c);l(d)},"callback")}))}else return p(a_(r,a,i));function p(l){if(!l)return;l.push({value:"",lines:[]});function c(m){return m.map(
function(y){return" "+y})}s(c,"contextLines");let d=[],f=0,h=0,w=[],b=1,k=1;for(let m=0;m<l.length;m++){let y=l[m],S=y.lines||bw(y.value);if(y.lines=S,y.added||
y.removed){if(!f){let L=l[m-1];f=b,h=k,L&&(w=u>0?c(L.lines.slice(-u)):[],f-=w.length,h-=w.length)}for(let L of S)w.push((y.added?"+":"-")+L);y.added?k+=S.length:
b+=S.length}else{if(f)if(S.length<=u*2&&m<l.length-2)for(let L of c(S))w.push(L);else{let L=Math.min(S.length,u);for(let se of c(S.slice(0,L)))w.push(se);let U={
oldStart:f,oldLines:b-f+L,newStart:h,newLines:k-h+L,lines:w};d.push(U),f=0,h=0,w=[]}b+=S.length,k+=S.length}}for(let m of d)for(let y=0;y<m.lines.length;y++)m.lines[y].
endsWith(`
`)?m.lines[y]=m.lines[y].slice(0,-1):(m.lines.splice(y+1,0,"\\ No newline at end of file"),y++);return{oldFileName:e,newFileName:t,oldHeader:n,newHeader:o,hunks:d}}
s(p,"diffLinesResultToPatch")}s(Wr,"structuredPatch");function to(e,t){var r,a,n,o,_,i;if(t||(t=n_),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(
l=>l.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return e.map(l=>to(l,t)).join(`
`)}let u=[];if(e.isGit){if(t=n_,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let l=e.oldFileName,c=e.newFileName;e.isCreate&&l==="/dev/null"?l=c.replace(/^b\//,"a/"):e.isDelete&&c==="/dev/null"&&(c=l.replace(
/^a\//,"b/")),u.push("diff --git "+Qe(l)+" "+Qe(c)),e.isDelete&&u.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&u.push("n\
ew file mode "+((a=e.newMode)!==null&&a!==void 0?a:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(u.push("old mode "+e.oldMode),u.push("new mode "+
e.newMode)),e.isRename&&(u.push("rename from "+Qe(((n=e.oldFileName)!==null&&n!==void 0?n:"").replace(/^a\//,""))),u.push("rename to "+Qe(((o=e.newFileName)!==null&&
o!==void 0?o:"").replace(/^b\//,"")))),e.isCopy&&(u.push("copy from "+Qe(((_=e.oldFileName)!==null&&_!==void 0?_:"").replace(/^a\//,""))),u.push("copy to "+Qe(((i=
e.newFileName)!==null&&i!==void 0?i:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&u.push("Index: "+e.oldFileName),
t.includeUnderline&&u.push("===================================================================");let p=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||p)&&(u.push("--- "+Qe(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),u.push("+++ "+Qe(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let l=0;l<e.hunks.length;l++){let c=e.hunks[l],d=c.oldLines===0?c.oldStart-1:c.oldStart,f=c.newLines===0?c.newStart-1:c.newStart;u.push("@@ -"+d+","+c.
oldLines+" +"+f+","+c.newLines+" @@");for(let h of c.lines)u.push(h)}return u.join(`
`)+`
`}s(to,"formatPatch");function mw(e,t,r,a,n,o,_){if(typeof _=="function"&&(_={callback:_}),_?.callback){let{callback:i}=_;Wr(e,t,r,a,n,o,Object.assign(Object.assign(
{},_),{callback:s(u=>{i(u?to(u,_.headerOptions):void 0)},"callback")}))}else{let i=Wr(e,t,r,a,n,o,_);return i?to(i,_?.headerOptions):void 0}}s(mw,"createTwoFile\
sPatch");function bw(e){let t=e.endsWith(`
`),r=e.split(`
`).map(a=>a+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}s(bw,"splitLines");var gw=2,nd=60,kw=2e3,IP="The program after the rewrite that this file has no place for";function od(e){return e?.find(({program:t})=>t!==void 0)?.program}s(od,
"programOf");function FP({before:e,after:t}){let a=Wr("","",e,t,void 0,void 0,{context:gw,maxEditLength:kw});if(a===void 0)return["The edits are too many to sho\
w here."];let n=a.hunks.flatMap((_,i)=>[...i===0?[]:["…"],..._.lines.filter(u=>!u.startsWith("\\")).map(u=>u.replace(/\r$/,""))]),o=n.length-nd;return o>0?[...n.
slice(0,nd),`${o} more lines`]:n}s(FP,"programPatch");var yw={hang:"hangs","lost-updates":"loses updates",refused:"does not start",unattachable:"does not start",safe:"safe"};function _d(e){let t=[...e].sort((a,n)=>He.
indexOf(a.verdict)-He.indexOf(n.verdict)),r=new Map;for(let a of t){let n=a.why===lr?"starts":yw[a.verdict],o=r.get(n);o===void 0?r.set(n,[a]):o.push(a)}return[
...r].map(([a,n],o)=>{let _=Ar(n).map(({why:p,targets:l})=>{let c=l.map(re);return{why:p===lr?"":p,names:c,targets:c.join(", ")}}),i=_.length>1,u=e.length>Zt||i;
return{verdict:n[0].verdict,words:a,count:u?` on ${ww(n.length,e.length,o===0)}: `:" on ",targets:_.map(({targets:p})=>p).join(", "),names:[...new Set(n.map(({target:p})=>re(
p)))],why:i?"":_.map(({why:p})=>p).join(""),rows:i?_:[]}})}s(_d,"groupVerdicts");function ww(e,t,r){return e===t?`all ${t}`:r?`${e} of ${t}`:`${e}`}s(ww,"countO\
f");var sd=5;function id(e,t){return _d(e).map((r,a)=>{let{verdict:n,words:o,count:_,names:i}=r,u=n==="hang"||n==="lost-updates",p=u&&!t&&a===0&&i.length<=Zt;if(!(e.
length<=Zt||(a===0||u)&&!p))return ro({verdict:n,words:o,count:_},[]);let c=i.length-sd;return ro({verdict:n,words:o,count:_},c>1?[...i.slice(0,sd),`${c} more`]:
i)})}s(id,"verdictLine");function ro({verdict:e,words:t,count:r},a){let n=r.replace(/:? ?$/,"");return a.length===0?{verdict:e,words:t,rest:n,count:n,names:a}:{
verdict:e,words:t,rest:r+a.join(", "),count:r.trimEnd(),names:a}}s(ro,"brief");function ud(e){return e.map(t=>t.count===" on"?t:ro(t,[]))}s(ud,"withoutNames");function zP(e){
return _d(e).map((t,r)=>{let a=t.verdict==="hang"||t.verdict==="lost-updates";return ro(t,r===0||a||e.length<=Zt?t.names:[])})}s(zP,"briefVerdicts");function vw(e,t=e.fixes.find(({safe:r})=>r)){let{rule:r,what:a,how:n="",fixes:o,tried:_=[],confidence:i}=e,u=t===void 0?Ew(e):Nw(t,e),p=id(e.verdicts,e.others!==
void 0),l=eo(e)===void 0?"":xw[i],d=ld([a,o_(u),s_(p,l)].join(" "))>pd?ud(p):p,f=ld([a,o_(u),s_(d,l)].join(" "))>pd;return{what:a,elsewhere:e.related.find(({path:h})=>h!==
void 0),remedy:u,verdicts:d,sure:f?"":l,rule:r,more:{how:f?`${n} ${l}`.trim():n,cost:t===void 0||t.cost===(t.price??t.cost)?"":t.cost,others:o.filter(h=>h!==t&&
h.kind!=="suppress").map(h=>Tw(h,e)),tried:_,program:od(_),ignore:o.find(({kind:h})=>h==="suppress")?.edits[0]?.text.trim()}}}s(vw,"findingParts");var pd=105;function ld(e){
return e.split(/\s+/).length}s(ld,"countWords");var xw={certain:"Certain: every step is known; not every run hits it.",likely:"Likely: one step depends on a val\
ue or a program that is not known here.",possible:"Possible: one step is not proved for these kernels."};function Nw(e,t){return{label:"Fix",words:ao(e.title),cost:ao(
e.price??e.cost),leaves:Sw(e,t),fix:e}}s(Nw,"remedyOf");function Sw(e,t){let r=eo(t),a=(e.stops??[]).map(({target:_})=>_),n=(r?.targets??[]).filter(_=>!e.targets.
includes(_)&&!a.includes(_)),o=Qc(e,t).filter(_=>_.fix!==void 0);return[...e_(e),...n.length===0?[]:[`It still ${r?.verdict==="hang"?"hangs":"loses updates"} on\
 ${zr(n)}.`],...o.map(({targets:_})=>`Another rewrite helps on ${zr(_)}.`),...t_(e),...e.partly===!0?["Another finding of the same cause stays."]:[]]}s(Sw,"leav\
esOf");function Ew({rule:e,todo:t}){return{label:"What to do",words:t??Rw(Yc.find(({id:r})=>r===e)?.do),cost:"",leaves:[]}}s(Ew,"adviceOf");var Mw="It needs a n\
ew file: `bpftrace-guard fix` makes it.";function Tw(e,{verdicts:t}){let r=ad(e,t);return{label:"Or",words:ao(e.title),cost:ao(e.cost),leaves:[...r===void 0?[]:
[`It helps ${r}.`],...e.safe?[]:[`It ${ed(e)}: look before you apply it.`],...Jc(e)?[Mw]:[]],fix:e}}s(Tw,"otherOf");function aO(e){return cd(e).join(`
`)}s(aO,"plainText");function nO(e){return cd(e).join(" ")}s(nO,"plainLine");function cd(e){return[...Hw(e),ai(e.rule,v_)]}s(cd,"plainLines");function Hw(e){let{
what:t,remedy:r,verdicts:a,sure:n}=vw(e);return[t,o_(r),s_(a,n)].filter(o=>o!=="")}s(Hw,"toldLines");function o_({label:e,words:t,cost:r,leaves:a}){return t===""?
"":[`${e}: ${t}`,...r===""?[]:[`Cost: ${r}`],...a].join(" ")}s(o_,"remedyLine");function s_(e,t){return e.length===0?"":`${e.map(({words:r,rest:a})=>r+a).join("\
; ")}. ${t}`.trimEnd()}s(s_,"verdictsLine");function ao(e){return e===""||/[.!?]$/.test(e)?e:`${e}.`}s(ao,"sentence");function Rw(e=""){return e.split(/(?<=[.!?]) (?=[A-Z`])/)[0]??
""}s(Rw,"firstSentence");function __(e,t){return e.replace(/(##(?:vso)?)\[/gi,(r,a)=>a+t)}s(__,"breakBrackets");function dd(e,t){return e.replace(/^(\s*):(?=:)/gm,(r,a)=>a+t)}s(dd,"brea\
kColons");function i_(e){let t=__(ea(e.replace(/\s+/g," ")).trim()," [");return t===""?"`(empty)`":/[|\\`]/.test(t)?`<code>${Cw(t)}</code>`:`\`${t}\``}s(i_,"codeSpan");function lO(e,t){
let r="`".repeat(Math.max(3,$w(e,"`")+1));return`${r}${t}
${e===""||e.endsWith(`
`)?e:`${e}
`}${r}`}s(lO,"fencedBlock");function cO(e){return dd(__(ea(e.replace(/\r\n/g,`
`))," ["),": ")}s(cO,"quotedText");function dO(e){return e.split(/\n+/).map(t=>hd(t)).filter(t=>t!=="").join(`

`)}s(dO,"prose");function hd(e){return e.split(/(`[^`]+`)/).map(t=>/^`[^`]+`$/.test(t)?i_(t.slice(1,-1)):t.replace(/\S+/g,Lw)).reduce((t,r)=>t.endsWith("`")&&r.
startsWith("`")?`${t} ${r}`:t+r,"").replace(/\s+/g," ").trim()}s(hd,"proseLine");function fO(e){let t=hd(e);return t===""||/[.!?]$/.test(t)?t:`${t}.`}s(fO,"sent\
ence");var Pw=/^([("']*)(.*?)([.,;:!?)"']*)$/su,Ow=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,fd=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,Aw=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;
function Lw(e){let[,,t,r=""]=Ow.exec(e)??[];if(t!==void 0&&!fd.test(t))return`${i_(t)}${r}`;let[,a="",n="",o=""]=Pw.exec(e)??[];if(n==="")return e;let _=n.split(
"(").length>n.split(")").length?o.indexOf(")")+1:0,i=n+o.slice(0,_),u=o.slice(_);return/^[-–—…]$/.test(i)?`${a}&#${i.codePointAt(0)??45};${u}`:c_(i)||Aw.test(
i)||!fd.test(i)?`${a}${i_(i)}${u}`:`${a}${i}${/^\d+$/.test(i)&&/^[.)]/.test(u)?`\\${u}`:u}`}s(Lw,"proseWord");function hO(e){return`<code>${ea(e.replace(/\s+/g,
" ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,md)}</code>`}s(hO,"htmlCode");function Cw(e){return e.replace(/[^\p{L}\p{N} ,/-]/gu,md)}s(Cw,"entities");function md(e){
return`&#${e.codePointAt(0)??65533};`}s(md,"entity");function $w(e,t){let r=0,a=0;for(let n of e)a=n===t?a+1:0,a>r&&(r=a);return r}s($w,"longestRun");export{v_ as a,Ea as b,ke as c,fe as d,Tv as e,q as f,P as g,aa as h,Z_ as i,qv as j,X_ as k,ef as l,rf as m,Iv as n,af as o,jv as p,Fe as q,st as r,kx as s,yx as t,
wx as u,Pm as v,m6 as w,re as x,Om as y,b6 as z,S6 as A,gS as B,Xp as C,kS as D,yS as E,SS as F,ES as G,MS as H,mi as I,GS as J,hw as K,Wr as L,to as M,mw as N,
Kp as O,Ne as P,z6 as Q,DS as R,zS as S,Qt as T,eP as U,tP as V,rP as W,aP as X,nP as Y,_w as Z,_P as _,Jc as $,Bv as aa,ti as ba,nf as ca,Dv as da,ai as ea,of as fa,
eo as ga,Qc as ha,oe as ia,it as ja,Lt as ka,he as la,Ca as ma,Ii as na,To as oa,tN as pa,H as qa,Ko as ra,gn as sa,rm as ta,as as ua,ns as va,lp as wa,wn as xa,
dm as ya,_6 as za,ss as Aa,c6 as Ba,Rm as Ca,Le as Da,ht as Ea,me as Fa,Ar as Ga,F as Ha,W as Ia,pl as Ja,cl as Ka,gb as La,Ss as Ma,Ms as Na,Ts as Oa,tc as Pa,
lR as Qa,Zn as Ra,Yc as Sa,iw as Ta,dP as Ua,ed as Va,yP as Wa,wP as Xa,vP as Ya,IP as Za,FP as _a,_d as $a,zP as ab,vw as bb,Mw as cb,Tw as db,aO as eb,nO as fb,
Hw as gb,o_ as hb,s_ as ib,__ as jb,dd as kb,i_ as lb,lO as mb,cO as nb,dO as ob,hd as pb,fO as qb,hO as rb};
