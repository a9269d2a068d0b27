import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as Xe}from"./chunk-N6Y3JKTD.js";import{Ad as He,Bd as lr,Cd as et,Fd as b_,Hd as g_,Id as k_,Kc as Yr,Lc as Jr,Ld as y_,Mc as Zr,Nc as Qr,Tc as Xr,
Uc as l_,Xc as c_,bd as be,cd as D,ed as ea,hd as d_,id as f_,jd as h_,kd as ge,sd as m_,td as ae,ud as Et,wd as Mt,xd as pr}from"./chunk-P66A45LD.js";import{
a as i_,b as u_,c as p_,d as oo,f as le,g as ur}from"./chunk-B6BJ3YSN.js";import{a as v,b as $,c as Q}from"./chunk-ISUK2UUZ.js";import{a as s,d as yd,
f as wd}from"./chunk-H47UKSLI.js";var V_=yd((ta,W_)=>{(function(e,t){typeof ta=="object"&&typeof W_<"u"?t(ta):typeof define=="function"&&define.amd?define(["exports"],t):(e=typeof globalThis<"u"?
globalThis:e||self,t(e.compareVersions={}))})(ta,(function(e){"use strict";let t=/^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i,
r=s(b=>{if(typeof b!="string")throw new TypeError("Invalid argument expected string");let k=b.match(t);if(!k)throw new Error(`Invalid argument not valid semver \
('${b}' received)`);return k.shift(),k},"validateAndParse"),a=s(b=>b==="*"||b==="x"||b==="X","isWildcard"),n=s(b=>{let k=parseInt(b,10);return isNaN(k)?b:k},"tr\
yParse"),o=s((b,k)=>typeof b!=typeof k?[String(b),String(k)]:[b,k],"forceType"),_=s((b,k)=>{if(a(b)||a(k))return 0;let[m,y]=o(n(b),n(k));return m>y?1:m<y?-1:0},
"compareStrings"),i=s((b,k)=>{for(let m=0;m<Math.max(b.length,k.length);m++){let y=_(b[m]||"0",k[m]||"0");if(y!==0)return y}return 0},"compareSegments"),u=s((b,k)=>{
let m=r(b),y=r(k),S=m.pop(),L=y.pop(),U=i(m,y);return U!==0?U:S&&L?i(S.split("."),L.split(".")):S||L?S?-1:1:0},"compareVersions"),p=s((b,k,m)=>{d(m);let y=u(b,k);
return l[m].includes(y)},"compare"),l={">":[1],">=":[0,1],"=":[0],"<=":[-1,0],"<":[-1],"!=":[-1,1]},c=Object.keys(l),d=s(b=>{if(typeof b!="string")throw new TypeError(
`Invalid operator type, expected string but got ${typeof b}`);if(c.indexOf(b)===-1)throw new Error(`Invalid operator, expected one of ${c.join("|")}`)},"assertV\
alidOperator"),f=s((b,k)=>{if(k=k.replace(/([><=]+)\s+/g,"$1"),k.includes("||"))return k.split("||").some(pe=>f(b,pe));if(k.includes(" - ")){let[pe,ao]=k.split(
" - ",2);return f(b,`>=${pe} <=${ao}`)}else if(k.includes(" "))return k.trim().replace(/\s{2,}/g," ").split(" ").every(pe=>f(b,pe));let m=k.match(/^([<>=~^]+)/),
y=m?m[1]:"=";if(y!=="^"&&y!=="~")return p(b,k,y);let[S,L,U,,se]=r(b),[B,Me,Qe,,Wr]=r(k),E=[S,L,U],j=[B,Me??"x",Qe??"x"];if(Wr&&(!se||i(E,j)!==0||i(se.split("."),
Wr.split("."))===-1))return!1;let Z=j.findIndex(pe=>pe!=="0")+1,Te=y==="~"?2:Z>1?Z:1;return!(i(E.slice(0,Te),j.slice(0,Te))!==0||i(E.slice(Te),j.slice(Te))===-1)},
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
"strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var A_={version:1,kernel:"6.17",release:"6.17.13+deb13-cloud-amd64",arch:"x86_64",source:"linux-image-6.17.13+deb13-cloud-amd64 6.17.13-1~bpo13+1 (trixie-backpo\
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
print_symbol_no_offset","strncpy_from_kernel_nofault","strncpy_from_user_nofault","time64_to_tm"]}}};var O_={version:1,kernel:"6.18",release:"6.18.15+deb13-amd64",arch:"x86_64",source:"linux-image-6.18.15+deb13-amd64 6.18.15-1~bpo13+1 (trixie-backports)",config:{
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
lt","time64_to_tm"]}}};var $d=[T_,H_,R_,P_,A_,O_,L_,C_,x_,N_,S_,E_,M_],ke=$d.map(e=>{let t=p_(e);if(!t.ok)throw new Error(t.message);return t.table});var X="config in a13xp0p0v/kernel-hardening-checker",Re="config in nyrahul/linux-kernel-configs",M=s(e=>`products/${e}.md in endoflife-date/endoflife.date`,"DAT\
ES"),Tt={until:"rolling",source:"always the newest packages"},cr={arch:"x86_64",paravirt:!0},Ht={arch:"x86_64",paravirt:!1};function ne(e,t){return t.map(r=>({family:e,
...cr,...r}))}s(ne,"machinesOf");function _e(e,t){let{preemption:r,...a}=e,n={...a,name:`${e.name}-arm64`,arch:"arm64",paravirt:!1,source:`${t}; as ${e.name}: ${e.
source}`};return[e,n]}s(_e,"withArm64");var $_="the dates of Debian LTS, by debian.club (July 2026)",qd=ne("Debian",[{name:"debian-11",bpftrace:"0.11.3",kernel:"5.10",preemption:"voluntary",support:{until:"\
2026-08-31",source:M("debian")},source:"Debian 11 (bullseye): bpftrace 0.11.3-5+deb11u1, linux-image-amd64 and linux-config-5.10 5.10.262-1"},{name:"debian-12",
bpftrace:"0.17.0",kernel:"6.1",preemption:"voluntary (dynamic)",support:{until:"2028-06-30",source:$_},source:"Debian 12 (bookworm): bpftrace 0.17.0-1, linux-im\
age-amd64 and linux-config-6.1 6.1.192-2"},{name:"debian-13",bpftrace:"0.23.2",package:"debian-13",kernel:"6.12",preemption:"voluntary (dynamic)",support:{until:"\
2030-06-30",source:$_},source:"Debian 13 (trixie): bpftrace 0.23.2-1, linux-image-amd64 and linux-config-6.12 6.12.117-1"},{name:"debian-testing",bpftrace:"0.27\
.0",kernel:"7.2",preemption:"lazy (dynamic)",support:Tt,source:"Debian testing (forky), November 2026: bpftrace 0.27.0-1, linux-image-amd64 7.2.12-1; config of \
linux-config-7.2 7.2.13-1"},{name:"debian-sid",bpftrace:"0.27.1",kernel:"7.2",preemption:"lazy (dynamic)",support:Tt,source:"Debian sid, November 2026: bpftrace\
 0.27.1-1, linux-image-amd64 and linux-config-7.2 7.2.13-1"}]),Id=ne("Ubuntu",[{name:"ubuntu-22.04",bpftrace:"0.14.0",kernel:"5.15",preemption:"voluntary",support:{
until:"2027-04-01",source:M("ubuntu")},source:`packages.ubuntu.com/jammy: bpftrace 0.14.0-1; generic kernel 5.15.0 (5.15.0-25: ${X})`},{name:"ubuntu-24.04",bpftrace:"\
0.20.2",kernel:"6.8",preemption:"voluntary (dynamic)",support:{until:"2029-05-31",source:M("ubuntu")},source:`packages.ubuntu.com/noble: bpftrace 0.20.2-1ubuntu\
4, linux-image-generic 6.8.0 (6.8.0-52: ${Re}); not the newer HWE kernels`},{name:"ubuntu-25.10",bpftrace:"0.23.5",kernel:"6.17",support:{until:"2026-07-01",source:M(
"ubuntu")},source:"packages.ubuntu.com/questing: bpftrace 0.23.5-1ubuntu1, linux-image-generic 6.17.0; paravirt inferred from debian.master/config/annotations (\
amd64: y) of another Ubuntu kernel of that time, in CriticalShift/linux-ubuntu-resolute"},{name:"ubuntu-26.04",bpftrace:"0.25.0",kernel:"7.0",support:{until:"20\
31-04-30",source:M("ubuntu")},source:"packages.ubuntu.com/resolute: bpftrace 0.25.0-1ubuntu1, linux-image-generic 7.0.0; paravirt inferred as for ubuntu-25.10"}]),
Fd="Debian ships linux-image-arm64 and, by packages.debian.org/bpftrace, bpftrace for arm64",jd="Ubuntu has linux-image-generic for arm64, and packages.ubuntu.c\
om (noble, questing, resolute) lists arm64 among the architectures of bpftrace",q_=[...qd.flatMap(e=>_e(e,Fd)),...Id.flatMap(e=>_e(e,jd))];var Kd=ne("Fedora",[{name:"fedora-43",bpftrace:"0.24.2",kernel:"6.18",support:{until:"2026-12-09",source:M("fedora")},source:`packages.fedoraproject.org, Februa\
ry 2026: bpftrace 0.24.2-1.fc43, kernel 6.18.13-200.fc43; paravirt from Fedora's 6.18.0-rc3 (${X}); Fedora goes on to newer kernels`},{name:"fedora-44",bpftrace:"\
0.24.2",kernel:"6.19",preemption:"lazy (dynamic)",support:{until:"2027-06-02",source:M("fedora")},source:`packages.fedoraproject.org, early 2026: bpftrace 0.24.\
2-3.fc44, kernel 6.19.2-300.fc44; paravirt from 6.18.0-0.rc3 of fc44 (${X}); Fedora goes on to newer kernels`}]),Gd=ne("SUSE",[{name:"sles-15-sp7",bpftrace:"0.2\
1.3",kernel:"6.4",backports:!0,preemption:"none (dynamic)",support:{until:"2028-07",source:`${M("sles")}: ten years of general support for SLES 15 of July 2018;\
 at least that long`},source:`build.opensuse.org, SUSE:SLE-15-SP7:GA: bpftrace 0.21.3; kernel-default 6.4.0 (${X}), which carries back-ports`},{name:"opensuse-l\
eap-16.0",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2027-10-31",source:M("opensuse")},source:`kernel 6.12.0-160000.35-default,\
 which carries back-ports as SLES 16.0 does; paravirt inferred from sles-15-sp7 and from 6.18.0-rc3 of openSUSE (${X}); software.opensuse.org: no official packa\
ge of bpftrace for Leap 16.0`}]),Bd=ne("Arch",[{name:"arch",bpftrace:"0.27.0",kernel:"7.2",support:Tt,source:`archlinux.org/packages, autumn 2026: bpftrace 0.27\
.0-2 (a rebuild, in extra-staging), linux 7.2.11.arch1-1; paravirt inferred from 6.11.9-arch1 (${X})`}]),Dd=ne("Alpine",[{name:"alpine-3.22",bpftrace:"0.23.3",kernel:"\
6.12",...Ht,support:{until:"2027-05-01",source:M("alpine-linux")},source:'pkgs.alpinelinux.org: bpftrace 0.23.3-r0, linux-lts 6.12.69-r0; paravirt: main/linux-l\
ts/lts.x86_64.config in alpinelinux/aports lists what differs from the defaults, and does not set it; an older full one says "is not set"'},{name:"alpine-3.23",
bpftrace:"0.24.1",kernel:"6.18",...Ht,support:{until:"2027-11-01",source:M("alpine-linux")},source:"pkgs.alpinelinux.org: bpftrace 0.24.1-r1, linux-lts 6.18.54-\
r0; paravirt inferred from alpine-3.22"},{name:"alpine-3.24",bpftrace:"0.26.1",kernel:"6.18",...Ht,support:{until:"2028",source:`${M("alpine-linux")}: about two\
 years for each release; this one is of June 2026`},source:"pkgs.alpinelinux.org: bpftrace 0.26.1-r0, linux-lts 6.18.54-r0; paravirt inferred from alpine-3.22"}]),
F_=[...Kd.flatMap(e=>_e(e,"Fedora builds the kernel and bpftrace for aarch64 too")),...Gd,...Bd,...Dd.flatMap(e=>_e(e,"pkgs.alpinelinux.org lists bpftrace and l\
inux-lts for aarch64 too"))],zd=ne("Amazon",[{name:"amazon-linux-2",bpftrace:"0.11.4",kernel:"5.10",preemption:"none",support:{until:"2026-06-30",source:"the FA\
Q of Amazon Linux 2, by phylax.com.au"},source:`bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${Re}\
)`}]),Ud={name:"amazon-linux-2023",family:"Amazon",bpftrace:"0.17.0",kernel:"6.1",...cr,preemption:"none (dynamic)",support:{until:"2029-06-30",source:M("amazon\
-linux")},source:`bpftrace 0.17.0-1.amzn2023 (the release notes up to 2023.1.20230809, in amazonlinux/amazon-linux-2023; a newer one is not known of), kernel 6.\
1 (6.1.141-165.249.amzn2023: ${Re}), the default until June 2026; 6.12 and 6.18 are to be had`},Wd={name:"bottlerocket",family:"Amazon",kernel:"6.12",...cr,support:Tt,
source:"kernel 6.12 (packages/kernel-6.12 in bottlerocket-os/bottlerocket-kernel-kit, v9.2.0; older variants have 6.1), which is built from the source package o\
f Amazon Linux 2023; paravirt inferred from that; its packages hold no bpftrace (bottlerocket-os/bottlerocket-core-kit)"},I_='the nodes that Google Kubernetes E\
ngine lists, "Container-Optimized OS from Google"',Vd=ne("Other clouds",[{name:"cos-121",kernel:"6.6",preemption:"none (dynamic)",support:{until:"2027-03-01",source:M(
"cos")},source:`kernel 6.6 (6.6.105+ on 1.33.5-gke.1308000, by ${I_}; that GKE 1.33 runs cos-121 is in its security bulletins); paravirt from 6.1.85+ (${Re}); t\
he image holds no bpftrace`},{name:"cos-125",kernel:"6.12",preemption:"none (dynamic)",support:{until:"2027-09-01",source:M("cos")},source:`kernel 6.12 (6.12.68\
+ on 1.35.3-gke.1389000, by ${I_}; that this is cos-125 is inferred: GKE 1.34 runs it by its security bulletins); paravirt from 6.1.85+ (${Re}); the image holds\
 no bpftrace`}]),Yd={name:"azure-linux-3",family:"Other clouds",bpftrace:"0.19.1",kernel:"6.6",...cr,preemption:"none (dynamic)",support:{until:"2027-08-31",source:M(
"azure-linux")},source:`bpftrace 0.19.1-1 of January 2024 (SPECS/bpftrace in microsoft/azurelinux), kernel 6.6.104.2 (${X})`},Jd=ne("China",[{name:"alibaba-clou\
d-linux-3",bpftrace:"0.16.0",kernel:"5.10",...Ht,backports:!0,preemption:"none",source:`bpftrace 0.16.0-6.2.al8 on kernel 5.10.134-15.al8 (a listing of packages\
 in the README of plantegg/HieBPF), paravirt from 5.10.134-16.1.al8 (${Re}); the kernel carries back-ports (alibaba/cloud-kernel)`},{name:"anolis-8",kernel:"5.1\
0",...Ht,backports:!0,support:{until:"2031-03-31",source:M("anolis-os")},source:"the kernel 5.10 of Anolis OS 8, which is that of alibaba-cloud-linux-3 (alibaba\
/cloud-kernel, with back-ports): paravirt from there, and arch/x86/configs/anolis_defconfig does not set it either; which bpftrace it ships is not known"},{name:"\
openeuler-22.03",bpftrace:"0.13.0",kernel:"5.10",backports:!0,source:"bpftrace 0.13.0 (branch openEuler-22.03-LTS of openeuler-mirror/bpftrace), kernel 5.10, wh\
ich carries back-ports; paravirt inferred from openeuler-24.03"},{name:"openeuler-24.03",kernel:"6.6",backports:!0,preemption:"none (dynamic)",source:"kernel 6.\
6 (arch/x86/configs/openeuler_defconfig in openeuler-mirror/kernel, which sets paravirt), which carries back-ports; which bpftrace it ships is not known"}]),j_=[
...zd,..._e(Ud,`the release notes list bpftrace for aarch64 too, and 6.1.141-165.249.amzn2023.aarch64 is in ${Re}`),..._e(Wd,"packages/kernel-6.12 has a configu\
ration for aarch64 too"),...Vd.flatMap(e=>_e(e,"Google lists the image families cos-arm64-... too")),..._e(Yd,"SPECS/kernel in microsoft/azurelinux has config_a\
arch64, and bpftrace is built for it too"),...Jd];var K_="openela-main/bpftrace, which rebuilds the source packages of RHEL",Zd={until:"2035-05-31",source:`${M("rhel")}: of RHEL 10, with its later minor release\
s`},G_={until:"2032-05-31",source:`${M("rhel")}: of RHEL 9, with its later minor releases`},B_=ne("Red Hat and its rebuilds",[{name:"rhel-8.10",bpftrace:"0.16.0",
kernel:"4.18",backports:!0,preemption:"voluntary",support:{until:"2029-05-31",source:M("rhel")},source:`by rebuilds of RHEL 8.10: bpftrace 0.16.0-6 (openela-mai\
n/bpftrace, May 2024), kernel 4.18.0-553 (AlmaLinux 8.10: ${X}), which carries back-ports`},{name:"rhel-9.6",bpftrace:"0.22.1",kernel:"5.14",backports:!0,preemption:"\
voluntary (dynamic)",support:G_,source:`by rebuilds of RHEL 9.6: bpftrace 0.22.1-1 (openela-main/bpftrace; the minor release inferred from its date, January 202\
5), kernel 5.14.0-570 (AlmaLinux 9.6: ${X}), which carries back-ports: by the release notes of RHEL 9.6, its eBPF is that of Linux 6.12`},{name:"rhel-10.0",bpftrace:"\
0.22.1",kernel:"6.12",backports:!0,preemption:"voluntary (dynamic)",support:{until:"2035",source:"the life cycle of RHEL 10, with its later minor releases, by d\
ev.to/endoflifeai"},source:`by rebuilds of RHEL 10.0: bpftrace 0.22.1 (openela-main/bpftrace; the minor release inferred from its date, early 2025), kernel 6.12\
.0-55 (AlmaLinux 10.0: ${X}), which carries back-ports`},{name:"rhel-9.8",bpftrace:"0.24.2",kernel:"5.14",backports:!0,preemption:"voluntary (dynamic)",support:G_,
source:`by rebuilds of RHEL 9.8, the current minor release (${M("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${K_}; the minor release inferred fro\
m its date), a kernel 5.14.0, which carries back-ports; paravirt as for rhel-9.6`},{name:"rhel-10.2",bpftrace:"0.24.2",kernel:"6.12",backports:!0,preemption:"vo\
luntary (dynamic)",support:Zd,source:`by rebuilds of RHEL 10.2, the current minor release (${M("rhel")}, August 2026): bpftrace 0.24.2-1 of January 2026 (${K_};\
 the minor release inferred from its date), a kernel 6.12.0 (6.12.0-144.el10 of CentOS Stream 10, on the way to it: ${X}), which carries back-ports`}]),Qd=[{name:"\
rhel-8",as:"rhel-8.10",source:`RHEL 8.10, the last minor release (${M("rhel")})`},{name:"rhel-9",as:"rhel-9.8",source:`RHEL 9.8, the current minor release (${M(
"rhel")}, August 2026)`},{name:"rhel-10",as:"rhel-10.2",source:`RHEL 10.2, the current minor release (${M("rhel")}, August 2026)`},{name:"rocky-8",as:"rhel-8.10",
source:`Rocky Linux 8.10 (${M("rocky-linux")})`},{name:"rocky-9",as:"rhel-9.8",source:`Rocky Linux 9.8 (${M("rocky-linux")})`},{name:"rocky-10",as:"rhel-10.2",source:`\
Rocky Linux 10.2 (${M("rocky-linux")})`},{name:"alma-8",as:"rhel-8.10",source:`AlmaLinux 8.10 (${M("almalinux")})`},{name:"alma-9",as:"rhel-9.8",source:`AlmaLin\
ux 9.8 (${M("almalinux")})`},{name:"alma-10",as:"rhel-10.2",source:`AlmaLinux 10.2 (${M("almalinux")})`},{name:"centos-stream-9",as:"rhel-9.8",source:`CentOS St\
ream 9 (${M("centos-stream")}), which is a little ahead of RHEL 9`},{name:"centos-stream-10",as:"rhel-10.2",source:`CentOS Stream 10 (${M("centos-stream")}), wh\
ich is a little ahead of RHEL 10`},{name:"oracle-8",as:"rhel-8.10",source:`Oracle Linux 8.10 (${M("oracle-linux")}) with its Red Hat Compatible Kernel, not with\
 UEK`},{name:"oracle-9",as:"rhel-9.8",source:`Oracle Linux 9.8 (${M("oracle-linux")}) with its Red Hat Compatible Kernel, not with UEK`}],Xd={"centos-stream-9":{
until:"2027-05-31",source:M("centos-stream")},"centos-stream-10":{until:"2030-05-31",source:M("centos-stream")}};function ef(){return Qd.map(({name:e,as:t,source:r})=>{
let a=B_.find(o=>o.name===t);if(a===void 0)throw new Error(`${e} is a rebuild of ${t}, which is not in the table`);let n=Xd[e]??a.support;return{...a,name:e,...n===
void 0?{}:{support:n},source:`${r}; as ${t}: ${a.source}`}})}s(ef,"rebuilds");var tf="the kernel and bpftrace are built for aarch64 too (ExclusiveArch of the so\
urce package)",D_=[...B_,...ef()].flatMap(e=>_e(e,tf));var Rv="2026-11-23",so=[...q_,...D_,...F_,...j_],z_=[{kernel:"5.15",until:"2026-12-31"},{kernel:"6.1",until:"2027-12-31"},{kernel:"6.6",until:"2027-12-31"},{kernel:"\
6.12",until:"2028-12-31"},{kernel:"6.18",until:"2028-12-31"}],_o=`a kernel of your own build, with the newest bpftrace. ${le.source}`,U_="the projected end of l\
ife of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date";var io=wd(V_(),1);function q(e,t){return t.from!==void 0&&!P(e,t.from)?!1:t.before===void 0||!P(e,t.before)}s(q,"within");var aa=io.compareVersions,Y_=new Map;function P(e,t){let r=Y_.
get(e);r===void 0&&(r=new Map,Y_.set(e,r));let a=r.get(t);return a===void 0&&(a=(0,io.compareVersions)(e,t)>=0,r.set(t,a)),a}s(P,"atLeast");function ra(e){return e.
from!==void 0&&e.before!==void 0?`${e.from} up to (not including) ${e.before}`:e.from!==void 0?`${e.from} and later`:e.before!==void 0?`before ${e.before}`:"eve\
ry release"}s(ra,"describeReleases");function na({from:e,before:t}){return t===void 0?e===void 0?"every release":`from ${e}`:e===void 0?`up to ${J_(t)}`:`${e} t\
o ${J_(t)}`}s(na,"describeLines");function J_(e){let[t=0,r=0]=e.split(".").map(Number);if(r===0)throw new RangeError(`nothing tells which release line comes bef\
ore ${e}`);return`${t}.${r-1}`}s(J_,"lineBefore");function ce(e,t){return e.find(r=>q(t,r))}s(ce,"rowFor");function Z_(e,t){return t.unknown!==void 0&&q(e,t.unknown)?
!1:t.except!==void 0&&q(e,t.except)||t.newerThan!==void 0&&P(t.newerThan,e)?!0:!q(e,t)}s(Z_,"refuses");function Q_(e){return e.except!==void 0?`bpftrace before ${e.
except.from}, or ${ra({from:e.except.before})}`:e.newerThan===void 0?`bpftrace ${ra(e)}`:`a bpftrace newer than ${e.newerThan}`}s(Q_,"describeBound");var Fv=so.filter(X_);function X_(e){return e.bpftrace!==void 0}s(X_,"hasBpftrace");function rf({package:e,...t}){return{...t,name:`${t.name},bpftrace@${ur}`,bpftrace:le.
version,source:`${le.source}, on the kernel of ${t.name}: ${t.source}`}}s(rf,"withNewestBpftrace");function uo(){return ke.map(({kernel:e})=>e).reduce((e,t)=>P(
e,t)?e:t)}s(uo,"newestKernel");var af=[...z_.map(({kernel:e,until:t})=>({kernel:e,support:{until:t,source:U_}})),{kernel:uo(),support:{until:"rolling",source:"t\
he newest kernel that a table was read of"}}],nf=af.flatMap(({kernel:e,support:t})=>{let r={family:"Kernels of your own build",bpftrace:le.version,kernel:e,support:t};
return[{...r,name:`linux-${e}`,arch:"x86_64",paravirt:!0,source:_o},{...r,name:`linux-${e}-arm64`,arch:"arm64",paravirt:!1,source:_o}]});function jv(e){return{...e,
name:`${e.name},paravirt@no`,paravirt:!1}}s(jv,"withoutParavirt");var of=[...so,...nf],Kv=of.map(e=>X_(e)?e:rf(e));function Gv({support:e},t){return e===void 0?
!1:e.until==="rolling"||t.slice(0,e.until.length)<=e.until}s(Gv,"inSupport");function ei(e){return ke.flatMap(({arch:t,kernel:r})=>{let a={bpftrace:e,kernel:r,arch:t};
return t==="arm64"?[{...a,name:`Linux ${r} on arm64`,paravirt:!1}]:[{...a,name:`Linux ${r} on x86_64`,paravirt:!0},{...a,name:`Linux ${r} on x86_64 without para\
virtual spin locks`,paravirt:!1}]})}s(ei,"machinesOfTables");function zv(e,t,r){let a=r.last>r.first?`-L${r.last}`:"",n=`#L${r.first}${a}`;if(e===void 0)return`${ti(t)}${n}`;let{serverUrl:o,owner:_,repo:i,headSha:u}=e;return`${o}\
/${[_,i,"blob",u].map(ri).join("/")}/${ti(t)}${n}`}s(zv,"permalink");function ti(e){return e.split("/").map(ri).join("/")}s(ti,"pathAddress");function ri(e){return encodeURIComponent(
e.replace(new RegExp("\\p{Surrogate}","gu"),"�")).replace(/[!'()*_~]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}s(ri,"encodePart");var sf="https:/\
/github.com/bpftrace-guard/bpftrace-guard",Uv="https://bpftrace-guard.github.io/bpftrace-guard/";function ai(e,t){return _f(`rules/${e}.md`,t)}s(ai,"ruleAddress");
function _f(e,t){return`${sf}/blob/v${t}/docs/${e}`}s(_f,"pageAddress");var oi=new Set(["count","sum","min","max","avg","stats","hist","lhist","tseries"]),Rt=new Set(["hist","lhist","tseries"]),oa="bpftrace src/imap.cpp (0.17 - 0.20\
), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)",_a=[{use:"plain",kind:"hash",source:oa},{use:"scalar-count",before:"0.25",kind:"per\
cpu_array",source:oa},{use:"scalar-count",kind:"percpu_hash",source:"bpftrace commit c28e1fef5, PR #4835 (0.25)"},{use:"scalar-aggregation",kind:"percpu_hash",source:oa},
{use:"keyed-aggregation",kind:"percpu_hash",source:oa}],si={entries:4096,source:"bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19"},_i=new Set(
["max_map_keys","bpftrace_max_map_keys","bpftrace_map_keys_max"]),ii={entries:1,source:"Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_\
two(max_entries)"},sa="bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later",po=["scalar-count","scalar-aggregation","keyed-aggregation"],lo={hash:{
kind:"hash",uses:["plain"],source:sa},lruhash:{kind:"lru_hash",uses:["plain"],source:sa},percpuhash:{kind:"percpu_hash",uses:po,source:sa},percpulruhash:{kind:"\
lru_percpu_hash",uses:po,source:sa},percpuarray:{kind:"percpu_array",uses:po,source:"bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)"}},ui=new Set(["lru_h\
ash","lru_percpu_hash"]),de=["always","first-insert","on-error"],ia=[{change:"assign",moment:"always",source:"bpftrace CodegenLLVM: assignments and ++/-- call m\
ap_update_elem"},{change:"delete",moment:"always",source:"bpftrace CodegenLLVM: delete() calls map_delete_elem"},{change:"aggregate",before:"0.20",moment:"alway\
s",source:"bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map_update_elem at every call"},{change:"aggregate",moment:"first-insert",source:"bpftrace 0.20 Codege\
nLLVM: a value that is found is changed in place, map_update_elem only for a missing key"}],Pt={hash:{update:"hash.update",delete:"hash.delete"},percpu_hash:{update:"\
percpu_hash.update",delete:"hash.delete"},lru_hash:{update:"lru_hash.update",delete:"lru_hash.delete"},lru_percpu_hash:{update:"lru_percpu_hash.update",delete:"\
lru_hash.delete"},percpu_array:{}},ni={moment:"first-insert",source:"Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is no\
t in the map yet"},ua={"hash.update":ni,"percpu_hash.update":ni,"hash.delete":{moment:"always",underBucket:{before:"6.1"},source:"Linux kernel/bpf/hashtab.c fre\
e_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10"}},pa={clear:"delete",zero:"update",
source:"bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/sysca\
ll.c: bpf_disable_instrumentation() around both calls"},la={from:"0.23",source:"bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, \
sent through the ring buffer"},ca=[{from:"0.18",operation:"ringbuf.output",source:"bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from \
0.24; bpf_ringbuf_output takes its lock"}],tt=[{before:"0.21",operation:"stackid",source:"bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid"},{before:"0.\
25",operation:"lru_hash.update",source:"bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share"}],da={from:"5.8",source:"Linux\
 commit 457f44363a88 (5.8): the BPF ring buffer"},fa=new Set(["printf","errorf","warnf","print","cat","join","system","time","exit","clear","zero"]),dr=new Set(
["kstack","ustack"]);var pi=["account","cpu","node"],li=["process","account","cgroup","cpu","node"],$e="bpftrace manual, builtins: read from the current task, which stays while inte\
rrupts are off",ha="bpftrace 0.24 and later, standard library: read from the current task",co="bpftrace manual, builtins: goes on between two events",ye="bpftra\
ce manual, builtins: belongs to what the probe fires on",ci=[{name:"pid",sharing:"shared",fixed:"nested",values:"process",source:`${$e}; the threads of a proces\
s share it`},{name:"tid",sharing:"per-thread",fixed:"nested",values:"process",source:$e},{name:"curtask",sharing:"per-thread",fixed:"nested",values:"task",source:$e},
{name:"comm",sharing:"shared",fixed:"nested",values:"name",source:`${$e}; many tasks have one name`},{name:"uid",sharing:"shared",fixed:"nested",values:"account",
source:$e},{name:"gid",sharing:"shared",fixed:"nested",values:"account",source:$e},{name:"username",sharing:"shared",fixed:"nested",values:"user",source:$e},{name:"\
cgroup",sharing:"shared",fixed:"nested",values:"cgroup",source:$e},{name:"ppid",sharing:"shared",fixed:"nested",values:"process",source:ha},{name:"pcomm",sharing:"\
shared",fixed:"nested",values:"name",source:ha},{name:"leader_comm",sharing:"shared",fixed:"nested",values:"name",source:ha},{name:"leader_tid",sharing:"shared",
fixed:"nested",values:"process",source:ha},{name:"cpu",sharing:"per-cpu",fixed:"nested",values:"cpu",source:"bpftrace manual, builtins: bpf_get_smp_processor_id\
()"},{name:"numaid",sharing:"shared",fixed:"nested",values:"node",source:"bpftrace manual, builtins: the node of this CPU"},{name:"ncpus",sharing:"shared",fixed:"\
run",source:"bpftrace 0.24 and later: the number of possible CPUs"},{name:"cpid",sharing:"shared",fixed:"run",source:"bpftrace manual, builtins: the process tha\
t -c started"},{name:"probe",sharing:"shared",fixed:"event",source:`${ye}: the nested program has another name`},{name:"probetype",sharing:"shared",fixed:"event",
source:ye},{name:"func",sharing:"shared",fixed:"event",source:`${ye}: other CPUs are in the same function`},{name:"usermode",sharing:"shared",fixed:"event",source:`${ye}\
: one of two values`},{name:"nsecs",sharing:"unknown",fixed:"event",source:co},{name:"elapsed",sharing:"unknown",fixed:"event",source:co},{name:"jiffies",sharing:"\
unknown",fixed:"event",source:co},{name:"rand",sharing:"unknown",fixed:"event",source:"bpftrace manual, builtins: another number each time"},{name:"retval",sharing:"\
unknown",fixed:"event",source:ye},{name:"args",sharing:"unknown",fixed:"event",source:ye},{name:"ctx",sharing:"unknown",fixed:"event",source:ye},{name:"kstack",
sharing:"unknown",fixed:"event",source:`${ye}: the nested program's stack is deeper`},{name:"ustack",sharing:"unknown",fixed:"event",source:ye},...Array.from({length:20},
(e,t)=>({name:t<10?`arg${t}`:`sarg${t-10}`,sharing:"unknown",fixed:"event",source:ye}))],di=new Set(["cgroupid","kaddr","pton"]),fi=new Set("% / & >> == != < > \
<= >= && ||".split(" "));var At="bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)",hi="BEGIN probes on 0.17.0, 0.23.2 and 0.27.1",
rt=[{error:"missing-key",from:"0.23",moment:"always",when:"a per-CPU aggregation does not have the key that is read",source:`${At}; IRBuilderBPF::CreatePerCpuMa\
pAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${hi}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`},{error:"update",
from:"0.23",moment:"on-error",when:"a map is full, or the kernel refuses a nested update of it",source:`${At}; IRBuilderBPF::CreateMapUpdateElem() checks the re\
sult; the report comes after the call, when the bucket lock is free again`},{error:"delete",from:"0.23",before:"0.24",moment:"on-error",when:"the entry to delet\
e is not there",source:`${At}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`},
{error:"discarded-delete",from:"0.23",before:"0.25",moment:"on-error",when:"the entry to delete is not there",source:"0.23: as any delete(); bpftrace 0.24 Codeg\
enLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)"},{error:"division",from:"0.24",moment:"\
on-error",when:"a divisor is zero",source:`bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${hi}: 0.23.2 says nothing; laboratory: Linux 6.1.1\
92 with 0.27.1 hung`},{error:"array-index",from:"0.24",moment:"on-error",when:"an index is past the end of an array",source:"bpftrace 0.24 CodegenLLVM, ARRAY_AC\
CESS_OOB"},{error:"stack",from:"0.23",moment:"on-error",when:"a stack cannot be read",source:`${At}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): \
a negative result is reported; an empty user stack is none (tried)`},{error:"signal",from:"0.23",moment:"on-error",when:"a signal cannot be sent",source:`${At};\
 IRBuilderBPF::CreateSignal() checks the result`},{error:"path",from:"0.23",moment:"on-error",when:"a path cannot be written out",source:`${At}; IRBuilderBPF::C\
reatePath() checks the result of bpf_d_path`}],mi=new Map([["signal","signal"],["signal_thread","signal"],["path","path"]]);function bi(e,t){return ce(_a.filter(a=>a.use===e),t)?.kind??"hash"}s(bi,"mapKind");function fo(e,t){return ho(e,t)?t:e}s(fo,"rarer");function ho(e,t){return de.
indexOf(e)<=de.indexOf(t)}s(ho,"isAsFrequent");function ma(e,t){return ce(ia.filter(a=>a.change===e),t)?.moment??"always"}s(ma,"lockMoment");function at(e,t){if(q(
t,da))return ce(ca,e)?.operation}s(at,"outputOperation");function ba(e){return ce(tt,e)?.operation}s(ba,"stackOperation");function mo(e){let t=tt.findIndex(n=>n.
operation===e),[r,a]=[tt[t],tt[t-1]];if(r===void 0)throw new TypeError(`no release keeps stacks by ${e}`);return a?.before===void 0?r:{...r,from:a.before}}s(mo,
"releasesOfStacks");function gi(e){let t=rt.find(r=>r.error===e);if(t===void 0)throw new TypeError(`no release reports ${e}`);return t}s(gi,"releasesReporting");
function ki(e,t){return rt.find(r=>r.error===e&&q(t,r))?.moment}s(ki,"reportMoment");function bo(e){let t=rt.find(r=>r.error===e);if(t===void 0)throw new TypeError(
`no release reports ${e}`);return t.when}s(bo,"whenError");function yi(e){return rt.some(t=>t.error===e&&t.moment==="on-error")}s(yi,"isRare");var uf=new Map(ci.
map(e=>[e.name,e]));function wi(e){return uf.get(e.replace(/^__builtin_/,""))}s(wi,"builtinNamed");var ga=[{before:"0.23",most:512,source:'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes\
 attached can cause your system to crash"'},{from:"0.23",most:1024,source:"bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1"}],ka={
functions:new Map(Object.entries({"*":35428,"_*":2956,"__*":2881,"a*":2780,"b*":2058,"c*":2120,"d*":2287,"e*":1282,"f*":1392,"i*":2533,"m*":1324,"n*":1084,"p*":3243,
"r*":1332,"s*":3259,"t*":1754,"*_*":35287,"*a*":23753,"*b*":9666,"*c*":21801,"*d*":17157,"*e*":30781,"*f*":11857,"*g*":10850,"*h*":8886,"*i*":24034,"*k*":9347,"\
*l*":17641,"*m*":15451,"*n*":20638,"*o*":22166,"*p*":21486,"*q*":3385,"*r*":24908,"*s*":23496,"*t*":26760,"*u*":14609,"*v*":7730,"*w*":5373,"*x*":4977,"*y*":6632,
"*d":2309,"*e":7133,"*k":1411,"*l":1092,"*n":1405,"*p":1737,"*r":2373,"*s":2881,"*t":5450,"*w":1153,"*y":1222})),source:"the functions with a trace site in the \
images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules"},ya={number:1e3,source:'a bound below what kernels have: bpf\
trace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")'},wa=[{function:"debugf",helper:"trace_printk",lock:"trac\
e_printk_lock",takes:"_raw_spin_lock_irqsave",gives:"_raw_spin_unlock_irqrestore",inside:["__traceiter_bpf_trace_printk"],before:"6.3",source:"Linux kernel/trac\
e/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is in\
ferred), stable 6.1 as well: its table has no lock there"}],we={functions:["__ia32_sys_exit","__ia32_sys_exit_group","__module_put_and_kthread_exit","__x64_sys_\
exit","__x64_sys_exit_group","do_exit","do_group_exit","kthread_complete_and_exit","kthread_exit","make_task_dead"],before:"6.15",unknown:{from:"6.6",before:"6.\
15"},stableSince:"April 2025",source:'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampo\
line image will be left over even if the bpf link has been destroyed"'};var go=new Map,ko=new Map;for(let e of Jr)for(let t of e.spellings){let r=t.name.toLowerCase();go.has(t.name)||go.set(t.name,{provider:e,spelling:t}),ko.has(r)||
ko.set(r,{provider:e,spelling:{...t,...Zr}})}function oe(e){return go.get(e)??ko.get(e.toLowerCase())}s(oe,"findProvider");function va(e,t,r){let a=/[?[]/.test(
e)?()=>!1:ge(e),n=t[0]?.includes("/")?"user":"kernel",o=Qr.filter(i=>i.space===n&&q(r,i)&&i.parts.includes(t.length)&&a(i.name));return(o.some(i=>i.ownNames!==!0)?
o.filter(i=>i.ownNames!==!0):o).map(i=>i.name)}s(va,"providersMatching");function vi(e){return ce(ga,e)?.most}s(vi,"mostProbes");var pf=/\[[^\]]+\]/g;function yo(e){
let t=e.replace(pf,"");if(!(t!==e&&!/^\*+$/.test(t)))return ka.functions.get(t.replace(/\*+/g,"*"))}s(yo,"hugeClass");function wo(e){return q(e,we)?q(e,we.unknown)?
"unknown":"left":"refused"}s(wo,"leftBehind");function xa(e,t){let r=e.map(n=>({...n})),a=[...r];for(let n=a.pop();n!==void 0;n=a.pop())for(let[o,_]of Object.entries(n)){if(typeof _!="object"||_===null)continue;
let i=xi(_)?{start:_.start+t,end:_.end+t}:Array.isArray(_)?[..._]:{..._};Object.assign(n,{[o]:i}),xi(_)||a.push(i)}return r}s(xa,"relocate");function xi(e){return"\
start"in e&&"end"in e&&typeof e.start=="number"&&typeof e.end=="number"}s(xi,"isSpan");var fr=[{arch:"x86_64",source:"Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)"},{arch:"arm64",from:"6.\
4",source:"Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7\
.2 and 7.3 have it"}],Na=[{arch:"x86_64",before:"6.6",unknown:{from:"6.5",before:"6.6"},most:6,source:'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampo\
line() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, whic\
h has 8'},{arch:"x86_64",from:"6.6",most:12,source:"Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first rel\
ease, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12"},{arch:"arm64",before:"6.16",most:8,source:'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_\
trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more'},{arch:"arm64",from:"6.16",most:12,source:'Linux commit \
9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12'}],Sa="DYNAMIC_FTRACE_WITH_DIRECT_CALLS",Ni=[{arch:"x86_64",from:"5.18",
source:"Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI"},{arch:"arm64",from:"6.18",source:"the configurations of Debian's arm64 kernels: CONFIG_FP\
ROBE is absent in 6.1 and 6.12, and set in 6.18"}],Pe={functions:["__traceiter_contention_begin","__traceiter_contention_end"],from:"5.19",source:"Linux commits\
 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks"};var qe="queued_spin_lock_slowpath",nt="native_queued_spin_lock_slowpath",Ot=[nt,"__pv_queued_spin_lock_slowpath","__pv_queued_spin_unlock_slowpath"],Ie="__trace\
iter_",Ei=/^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/,Mi=["__bpf_lru_list_rotate_active","__bpf_lru_list_rotate_inactive","__bpf_lru_node\
_move_in","__bpf_lru_node_move_to_free","bpf_obj_cancel_fields","bpf_obj_free_fields","bpf_ringbuf_commit","htab_lru_push_free","prealloc_lru_pop","stack_map_bu\
ild_id_set_from_cache","stack_map_get_build_id_offset_sleepable","stackid_fastpath","stackid_install","stackid_new_bucket"],vo=Ot.filter(e=>e.endsWith(qe)),ot=[
...vo,qe],Ti=new Map([["u64",""],["long unsigned int",""],["unsigned long",""],["u32","(uint32)"],["unsigned int","(uint32)"],["u8","(uint8)"],["bool","(uint8)"],
["int","(int32)"],["long int","(int64)"],["void *",""],["raw_spinlock_t *","(struct raw_spinlock *)"]]),Si="Linux include/trace/events/lock.h",xo={contention_begin:{
category:"lock",arguments:[{name:"lock",field:"lock_addr",pointer:!0},{name:"flags",field:"flags",pointer:!1}],source:Si},contention_end:{category:"lock",arguments:[
{name:"lock",field:"lock_addr",pointer:!0},{name:"ret",field:"ret",pointer:!1}],source:Si}};var ie={from:"0.21",before:"0.25",functions:["_raw_spin_lock","_raw_spin_lock_irqsave","_raw_spin_unlock_irqrestore","queued_spin_lock_slowpath"],source:"bpftra\
ce PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass"},Ea=[{package:"debian-13",bpftrace:"0.23.2",why:"Debian's bpf\
trace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",source:"Debian package bpftrace 0.23.2-1: such a script fails\
 to load; 0.24.2 loads it"}],Fe={before:"0.21",functions:ie.functions,source:"bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in \
0.21"},fe={bpftrace:"0.21",kernel:"5.19",source:"sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_el\
em (Linux 5.19, inferred from the helper)"};var So=["probe_read","probe_read_kernel","probe_read_user"],No=["probe_read_str","probe_read_kernel_str","probe_read_user_str"],C="bpftrace src/ast/irbuilderbpf\
.cpp",Ma="bpftrace src/ast/passes/codegen_llvm.cpp",hr=[{names:["comm"],always:["get_current_comm"],source:`${C} CreateGetCurrentComm()`},{names:["pid","tid"],before:"\
0.23",always:["get_current_pid_tgid"],source:`${C} CreateGetPidTgid()`},{names:["pid","tid"],from:"0.23",always:["get_current_pid_tgid"],sometimes:["get_ns_curr\
ent_pid_tgid"],source:`${C} 0.23 CreateGetPid(): another helper where bpftrace itself runs in a PID namespace`},{names:["uid","gid","username"],always:["get_cur\
rent_uid_gid"],source:`${C} CreateGetUidGid()`},{names:["nsecs","elapsed"],sometimes:["ktime_get_boot_ns","ktime_get_ns","ktime_get_tai_ns"],source:`${C} Create\
GetNs(): the boot time where the kernel has it, or the clock that an argument says`},{names:["cpu"],always:["get_smp_processor_id"],source:`${C} CreateGetCpuId(\
)`},{names:["numaid"],always:["get_numa_node_id"],source:`${C} CreateGetNumaId(); from 0.25 src/stdlib/system/system.bpf.c`},{names:["cgroup"],always:["get_curr\
ent_cgroup_id"],source:`${C} CreateGetCurrentCgroupId()`},{names:["curtask"],always:["get_current_task"],source:`${C} CreateGetCurrentTask()`},{names:["ppid","p\
comm","leader_tid","leader_comm","cpid","has_cpid"],sometimes:["get_current_task",...So,...No],source:"bpftrace src/stdlib/process.bt: fields of the current tas\
k"},{names:["rand"],always:["get_prandom_u32"],source:`${C} CreateGetRandom()`},{names:["func"],from:"0.19",sometimes:["get_func_ip"],source:`${C} CreateGetFunc\
Ip()`},{names:["kstack","ustack"],before:"0.21",sometimes:["get_current_pid_tgid","percpu_array.lookup"],source:`${C} CreateGetStackId(), whose stack has the pr\
ocess beside it`},{names:["kstack","ustack"],from:"0.21",sometimes:["get_stack","get_current_pid_tgid","percpu_array.lookup","get_smp_processor_id"],source:`${C}\
 0.21 CreateGetStack() and CreateGetStackScratchMap()`},{names:["dw_ustack"],sometimes:["hash.lookup","percpu_array.lookup","probe_read_user","get_current_task"],
source:"bpftrace src/stdlib/stack/dwunwind.bpf.c"},{names:["str","str_concat","kstr"],sometimes:[...No,"percpu_array.lookup","get_smp_processor_id"],source:`${C}\
 CreateProbeReadStr(), by the address space; CreateGetStrAllocation()`},{names:["buf","join","ntop","macaddr","strncmp","memcmp","strcontains","strstr","strlen",
"container_of"],sometimes:[...So,...No,"percpu_array.lookup","get_smp_processor_id"],source:`${Ma} visit(Call): reads of memory, into a buffer of the CPU`},{names:[
"path"],always:["d_path"],source:`${C} CreatePath()`},{names:["usym"],always:["get_current_pid_tgid"],source:`${C} CreateUSym()`},{names:["signal"],always:["sen\
d_signal"],source:`${C} CreateSignal()`},{names:["signal_thread"],always:["send_signal_thread"],source:`${C} 0.25 CreateSignal()`},{names:["skboutput"],always:[
"skb_output"],source:`${C} CreateSkbOutput()`},{names:["debugf"],always:["trace_printk"],source:`${C} CreateTracePrintk()`},{names:["socket_cookie"],always:["ge\
t_socket_cookie"],source:`${C} 0.24 CreateGetSocketCookie()`},{names:["percpu_kaddr"],sometimes:["per_cpu_ptr","this_cpu_ptr"],source:`${C} 0.22 CreatePerCpuPtr\
(), CreateThisCpuPtr()`},{names:["len"],sometimes:["hash.for_each"],source:`${Ma} visit(Call); from 0.25 src/stdlib/map/map.bpf.c, where the kernel does not cou\
nt`},{names:["printf","errorf","warnf","print","cat","system","time","join","exit","clear","zero"],before:"0.18",always:["perf_event_output"],source:`${C} Creat\
ePerfEventOutput()`},{names:["printf","errorf","warnf","print","cat","system"],from:"0.18",sometimes:["perf_event_output","seq_printf","percpu_array.lookup","ge\
t_smp_processor_id"],source:`${C} CreateOutput(), CreateSeqPrintf(), CreateGetFmtStringArgsAllocation(); where the kernel has a ring buffer its lock is an opera\
tion`}],Hi={sometimes:So,source:`${C} CreateProbeRead(): by the address space, or no call where BTF tells that the kernel may be read`},mr=[{read:"own",perCpu:!0,
call:"lookup",source:`${Ma} CreateMapLookup(): aggregations, has_key()`},{read:"own",perCpu:!1,call:"lookup",source:`${Ma} CreateMapLookup(): ++, has_key()`},{read:"\
value",perCpu:!1,call:"lookup",source:`${C} CreateMapLookupElem()`},{read:"value",perCpu:!0,before:"0.21",call:"lookup",source:`${C} CreateMapLookupElem()`},{read:"\
value",perCpu:!0,from:"0.21",call:"lookup_percpu",source:`${C} 0.21 CreatePerCpuMapAggElems(): one lookup for each CPU`},{read:"all",perCpu:!1,call:"hash.for_ea\
ch",source:`${C} 0.20 CreateForEachMapElem()`},{read:"all",perCpu:!0,call:"hash.for_each",source:`${C} 0.20 CreateForEachMapElem()`}];var je=[{lock:"bucket",before:"6.15",type:"raw",source:"Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t"},{lock:"bucket",type:"rqspinlock",source:"\
Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock"},{lock:"freelist",before:"6.15",type:"raw",source:"Linux kernel/bpf/percpu_freelist.c: raw_spinlock\
_t"},{lock:"freelist",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t"},{lock:"lru",before:"7.2",type:"raw",source:"Linux up to \
7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t"},{lock:"lru",type:"rqspinlock",source:"Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t"},{lock:"ringbuf",before:"\
6.15",type:"raw",source:"Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t"},{lock:"ringbuf",type:"rqspinlock",source:"Linux 6.15 kernel/bpf/ri\
ngbuf.c: rqspinlock_t"}],Ta={from:"5.11",before:"6.15",source:"Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.1\
5"},Ha=[{kinds:["kprobe","kretprobe","tracepoint","perf-event","hardware","breakpoint"],guard:"prog-active",source:"Linux kernel/trace/bpf_trace.c trace_call_bp\
f(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active"},{kinds:["uprobe"],before:"6.1",guard:"prog-active",source:"Linux 5.10 kernel/trace/trace_upr\
obe.c: trace_call_bpf()"},{kinds:["uprobe"],guard:"none",source:"Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()"},{kinds:["syscall-tracepoi\
nt"],before:"7.2",guard:"prog-active",source:"Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()"},{kinds:["syscall-tracepoint"],guard:"per-program",
source:"Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised"},{kinds:["fentry","fexit"],before:"5.12",guard:"none",source:"\
Linux 5.10 kernel/bpf/trampoline.c: no recursion counter"},{kinds:["fentry","fexit"],guard:"per-program",source:"Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_e\
nter(): per-program, per-CPU active counter"},{kinds:["raw-tracepoint"],before:"6.1",guard:"none",source:"Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()"},
{kinds:["raw-tracepoint"],guard:"per-program",source:"Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter"},{kinds:["iter"],
guard:"none",source:"Linux kernel/bpf/bpf_iter.c: no recursion counter"},{kinds:["once"],guard:"alone",source:"bpftrace runs BEGIN before it attaches and END af\
ter it detaches"}],Ri=["ringbuf","freelist"],Pi="up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()",Ai="Linux commit a650d38915c1 (\
6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU",Ra=[{
kind:"hardware",arch:"x86_64",before:"6.15",tries:Ri,atMost:"certain",source:`Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${Pi}. On arm64 c\
ounters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`},{kind:"hardware",arch:"\
x86_64",from:"6.15",tries:["freelist"],atMost:"certain",source:`as before; ${Ai}`},{kind:"breakpoint",arch:"x86_64",before:"5.10",tries:[],atMost:"likely",source:"\
Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on"},{kind:"breakpoint",arch:"x86_64",
from:"5.10",before:"6.15",tries:Ri,atMost:"likely",source:`Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${Pi}. See\
n: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`},{kind:"breakpoint",arch:"x86_64",from:"6.15",tries:["freelist"],atMost:"\
likely",source:`as before; ${Ai}`},{kind:"breakpoint",arch:"arm64",tries:[],atMost:"possible",source:"Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception\
, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine"}],st={from:"6.15",before:"6.19",milliseconds:250,source:"Lin\
ux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the tabl\
e of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms"},Pa={providers:[
"interval","profile"],source:"Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interru\
pt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off"};function wx(e){let t=e.replace(/^const /,"");return Ti.get(t)??(/^struct \w+ \*$/.test(t)?`(${t})`:void 0)}s(wx,"castOf");function vx(e){let[,t,r]=/^(.*?)\w+\((.*)\)$/.
exec(e)??[];if(t===void 0||r===void 0)return;let a=r.split(",").flatMap(n=>{let[,o,_]=/^\s*(.*?)\s*(\w+)$/.exec(n)??[];return o===void 0||_===void 0||o===""?[]:
[{name:_,type:o}]});return{result:t.trim(),arguments:a}}s(vx,"readSignature");function Oi(e){let t=/^.*?\w\((.*)\)$/.exec(e)?.[1]?.trim();if(t===void 0)return;if(t===
""||t==="void")return 0;let r=0,a=0;for(let n of t)if(n==="("?r++:n===")"?r--:n===","&&r===0&&a++,r<0)return;return a+1}s(Oi,"countArguments");function Aa(e,t){
return fr.some(r=>r.arch===e&&q(t,r))}s(Aa,"hasTrampolines");function Li(e){return fr.find(t=>t.arch===e)?.from}s(Li,"trampolinesFrom");function Ci(e,t){let r=Na.
find(a=>a.arch===e&&q(t,a));return r===void 0||r.unknown!==void 0&&q(t,r.unknown)?void 0:r}s(Ci,"mostArguments");function xx(e){return Object.hasOwn(xo,e)?xo[e]:
void 0}s(xx,"tracepointEvent");var $i=new WeakMap;function Y(e){let t=$i.get(e);if(t!==void 0)return t;let r=lf(e);return $i.set(e,r),r}s(Y,"tableFor");function lf(e){let t=e.table===void 0?cf(
e):{table:e.table,exact:!0},r=e.table??ff(t.table,e),a=e.lockPath;return{table:a===void 0?r:kf(r,a),exact:t.exact}}s(lf,"chooseTable");function cf(e){let t=Oa(e),
[r]=t;if(r===void 0)throw new Error(`there is no lock-path table of ${e.arch}`);for(let o of t.slice(1))P(e.kernel,df(o,r))&&(r=o);let a=e.kernel===r.kernel||e.
kernel.startsWith(`${r.kernel}.`),n=e.assumed?.some(({fact:o})=>o==="kernel")===!0;return{table:r,exact:a&&e.backports!==!0&&!n}}s(cf,"nearestTable");function Oa({
arch:e}){return ke.filter(t=>t.arch===e)}s(Oa,"tablesOf");function df(e,t){let[r]=je.flatMap(({lock:n,before:o})=>n==="bucket"?o??[]:[]);return r!==void 0&&P(e.
kernel,r)&&!P(t.kernel,r)?r:e.kernel}s(df,"reachOf");function ff(e,t){let r=new Map(Object.entries(e.functions));return hf(r,t),t.arch==="x86_64"&&!t.paravirt&&
mf(r),bf(r,t),t.seen!==void 0&&gf(r,t,t.seen),{...e,functions:Object.fromEntries(r)}}s(ff,"asOn");function hf(e,t){for(let r of Pe.functions){let a=Oa(t).find(n=>Object.
hasOwn(n.functions,r))?.functions[r];P(t.kernel,Pe.from)?a!==void 0&&!e.has(r)&&e.set(r,a):e.delete(r)}}s(hf,"setContentionTracepoints");function mf(e){let t=e.
get(nt);for(let o of Ot)e.delete(o);if(t===void 0)return;let{signature:r,...a}=t,n=r?.replace(nt,qe);e.set(qe,n===void 0?a:{...a,signature:n})}s(mf,"renameSlowP\
ath");function bf(e,t){let r=t.backports===!0||Aa(t.arch,t.kernel);for(let[a,n]of e){let{attachable:o,site:_,...i}=n;!(o===!0||_===!0&&n.signature!==void 0)||o===
r||a.startsWith(Ie)||e.set(a,r?{...i,attachable:!0}:{...i,attachable:!1,site:!0})}}s(bf,"setTrampolines");function gf(e,t,{there:r,traced:a,trampolines:n}){for(let u of e.
keys())r.includes(u)||e.delete(u);let[o,_]=[Oa(t),Oa(t)].map((u,p)=>u.filter(({kernel:l})=>P(l,t.kernel)===(p===1))),i=[..._??[],...(o??[]).toReversed()];for(let u of r){
let p=e.get(u)??i.find(f=>Object.hasOwn(f.functions,u))?.functions[u];if(p===void 0)continue;let{attachable:l,site:c,...d}=p;a===void 0?e.set(u,p):u.startsWith(
Ie)||a.includes(u)&&n!==!1?e.set(u,{...d,attachable:!0}):e.set(u,{...d,attachable:!1,...a.includes(u)?{site:!0}:{}})}}s(gf,"setSeen");var qi=["H","M","N"];function kf(e,t){
let r=new Map(Object.entries(e.functions));for(let a of t)r.set(a.function,yf(r.get(a.function),a));return{...e,functions:Object.fromEntries(r)}}s(kf,"withVendo\
rFunctions");function yf(e,{entry:t,exit:r,during:a}){let n={...e?.path};for(let o of a){let[_,i,u]=n[o]??["N","N",[]];n[o]=[Ii(_,t),Ii(i,r),u]}return{...e,attachable:!0,
path:n}}s(yf,"merged");function Ii(e,t){return qi.indexOf(e)<=qi.indexOf(t)?e:t}s(Ii,"worse");var wf={H:"held",M:"maybe",N:"no"};function _t(e,t){return vf(Y(t).table,e)}s(_t,"kernelFunction");function vf(e,t){return Object.hasOwn(e.functions,t)?e.functions[t]:
void 0}s(vf,"own");function Lt(e){return Object.keys(Y(e).table.functions)}s(Lt,"kernelFunctionNames");function he(e,t,r,a){let n=_t(e,a)?.path?.[r];if(n===void 0)
return;if(t==="inside")return xf(n);let o=n[2].includes("own")||t==="exit"&&Ei.test(e);return{held:wf[t==="entry"?n[0]:n[1]],locks:n[2],taken:o}}s(he,"heldAt");
function xf([e,t,r]){let a=e==="H"&&t==="H";return{held:a?"held":"maybe",locks:r,taken:!a||r.includes("own")}}s(xf,"heldInside");function La(e,t){let r=Object.values(
_t(e.function,t)?.path??{});return e.edge==="inside"?r.length>0:r.some(a=>a[e.edge==="entry"?0:1]!=="N")}s(La,"isOnLockPath");function Fi(e,t){return t.some(r=>Object.
hasOwn(Y(r).table.functions,e))}s(Fi,"isNameOfTables");var Nf=new Set([...hr,...mr].flatMap(({from:e,before:t})=>[e,t])),Sf=new Map;function ji(e){return v(Sf,e,()=>[...Nf].map(t=>t!==void 0&&P(e,t)?"1":"0").join(""))}
s(ji,"helperCallFacts");var Ki=new Map;for(let e of hr)for(let t of e.names)$(Ki,t,e);function Gi(e,t){return(Ki.get(e)??[]).filter(a=>q(t,a)).flatMap(({always:a=[],
sometimes:n=[]})=>[...a.map(o=>({helper:o,always:!0})),...n.map(o=>({helper:o,always:!1}))])}s(Gi,"helpersOf");function Bi(e,t,r){let a=t.includes("percpu"),o=mr.
find(_=>_.read===e&&_.perCpu===a&&q(r,_))?.call;if(o===void 0||o==="hash.for_each")return o;switch(t){case"hash":return"hash.lookup";case"lru_hash":return"lru_h\
ash.lookup";case"percpu_hash":return`percpu_hash.${o}`;case"lru_percpu_hash":return`lru_percpu_hash.${o}`;case"percpu_array":return`percpu_array.${o}`}}s(Bi,"he\
lperOfRead");var Ef=new WeakMap,Mf=new WeakMap;function Ca(e,t){let{table:r}=Y(t),a=v(Ef,r,()=>new Map);return v(a,e,()=>Tf(e,t))}s(Ca,"runThrough");function Tf(e,t){
let r=new Map,a=i_.find(_=>_===e);if(a!==void 0)for(let _ of Lt(t))Hf.some(i=>he(_,i,a,t)!==void 0)&&r.set(_,"some");let{every:n,some:o}=Rf(t)[e]??{every:[],some:[]};
for(let _ of o)r.set(_,"some");for(let _ of n)r.set(_,"every");return r}s(Tf,"readRuns");var Hf=["entry","exit"];function Rf(e){let{table:t}=Y(e);if(t.helpers!==
void 0)return t.helpers;let{table:r,...a}=e;return Y(a).table.helpers??{}}s(Rf,"helpersFor");function Ct(e,t){return Eo(t).has(e)}s(Ct,"isRunThrough");function Eo(e){
let{table:t}=Y(e);return v(Mf,t,()=>new Set(u_.flatMap(r=>[...Ca(r,e).keys()])))}s(Eo,"namesRunThrough");function Di({helper:e,takes:t,gives:r,inside:a,...n},{function:o,
edge:_},i){return!q(i.kernel,n)||!Ca(e,i).has(t)?!1:o===r?_!=="exit":a.includes(o)||_!=="entry"&&(o===t||ot.includes(o))}s(Di,"mayHoldLock");function Mo(e,t,r){if(t.lockPath?.some(o=>o.function===e))return;let a=_t(e,t);if(a===void 0)return Of(e,t);if(!r)return;if(a.attachable!==!1)return Pf(e,a,t);let n=$a(
t);return n!==void 0?n:t.seen?.traced!==void 0?{why:`this machine's kernel has no trace site, or no BTF, of ${br(e)}`,inferred:!1}:Ho(`${br(e)} has no trace sit\
e in Linux ${t.kernel}`,t)}s(Mo,"whyUnattachable");function Pf(e,{signature:t=""},r){let{arch:a,kernel:n,backports:o,table:_}=r;if(o===!0||_!==void 0||e.startsWith(
Ie))return;let i=Ci(a,n),u=Oi(t);if(i===void 0||u===void 0||u<=i.most)return;let p=i.before===void 0?"":` before Linux ${i.before}`,l=a==="x86_64"?"":` on ${a}`;
return Ho(`fentry and fexit${l} take functions of at most ${i.most} arguments${p}, and ${e} has ${u}`,r)}s(Pf,"whyTooManyArguments");function $a({arch:e,kernel:t,
backports:r,table:a,seen:n}){if(n?.trampolines===!1)return{why:`fentry and fexit attach to no function of a kernel without CONFIG_${Sa}`,inferred:!1};if(a!==void 0)
return Af(a);if(Aa(e,t)||r===!0)return;let o=Li(e),_=o===void 0?"":` before Linux ${o}`;return{why:`fentry and fexit attach to no function of ${e} kernels${_}`,
inferred:!1}}s($a,"whyNoTrampoline");function Af({release:e,config:t}){if(t[Sa]==="absent")return{why:`fentry and fexit attach to no function of ${e}, which has\
 no CONFIG_${Sa}`,inferred:!1}}s(Af,"whyConfiguredWithout");function Of(e,t){let{kernel:r}=t;if(t.seen!==void 0)return Lf(e,t.seen);let a=Cf(e,t);if(a!==void 0)
return{why:a,inferred:!1};let n=Pe.functions.some(p=>p===e)&&Pe.from;if(n&&!P(r,n))return{why:`there is no ${br(e)} in Linux ${r} (it came with ${n})`,inferred:t.
backports===!0};let o=qa.get(e)??[];if(o.length===0||Mi.includes(e))return;let _=o.filter(({arch:p})=>p===t.arch),i=_.length>0?_.map(p=>p.kernel):o.map(p=>`${p.
kernel} on ${p.arch}`),u=e.startsWith(Ie)?`there is no ${br(e)} in Linux ${r}`:`${e} is not a symbol of Linux ${r}`;return Ho(`${u} (seen in ${i.join(", ")})`,t)}
s(Of,"whyMissing");function Lf(e,{there:t}){if(t.includes(e))return;let r=ot.includes(e)?ot.filter(n=>t.includes(n)):[],a=r.length===0?"":` (here it is ${r.join(
" and ")})`;return{why:`this machine's kernel has no ${br(e)}${a}`,inferred:!1}}s(Lf,"whyUnseen");function zi(e){return qa.has(e)||Ui.has(e)}s(zi,"isListed");function To(e,t){
return e.table===void 0&&e.lockPath===void 0?!1:_t(t,e)!==void 0||Ct(t,e)}s(To,"knowsItself");function aN(){return[...new Set([...qa.keys(),...Ui])]}s(aN,"liste\
dNames");var Ui=new Set([...ke.flatMap(({helpers:e={}})=>Object.values(e)).flatMap(({every:e,some:t})=>[...e,...t]),...ot,...Ot,...Pe.functions,...Fe.functions]),
qa=new Map;for(let e of ke)for(let t of Object.keys(e.functions))$(qa,t,e);function Cf(e,t){if(e===qe&&_t(nt,t)!==void 0)return`${e} is not a symbol of kernels \
with paravirtual spin locks (their slow paths are ${vo.join(" and ")})`;if(!Ot.includes(e)||_t(nt,t)!==void 0)return;let r=ot.includes(e)?` (here it is ${qe})`:
"";return`${e} exists only in x86_64 kernels with paravirtual spin locks${r}`}s(Cf,"otherName");function Ho(e,t){let{table:r,exact:a}=Y(t);return a?{why:e,inferred:!1}:
{why:`${e}, judging by Linux ${r.kernel}`,inferred:!0}}s(Ho,"judged");function br(e){return e.startsWith(Ie)?`tracepoint ${e.slice(Ie.length)}`:e}s(br,"spoken");var Wi={kprobe:{edge:"entry",tracing:!1},kretprobe:{edge:"exit",tracing:!1},fentry:{edge:"entry",tracing:!0},fexit:{edge:"exit",tracing:!0}};function Yi(e,t){let{
place:r}=e;switch(r.form){case"kernelFunction":{let a=Wi[t.name];if(a===void 0)return;let n=r.offset===void 0?{}:$f(r,r.offset),o=/^\d/.test(r.function.text)?{unnamed:r.
function.text}:{};return{function:r.function.text,...a,...n,...o,...Ia(e,r.function)}}case"rawTracepoint":return{...Vi(r.event.text),...Ia(e,r.event)};case"trac\
epoint":return r.category===void 0||!ge(r.category.text)("lock")?void 0:{...Vi(r.event.text),...Ia(e,r.event)};case"unresolved":{let a=Wi[t.name];return a?{function:"",
...a,...Ia(e,void 0)}:void 0}default:return}}s(Yi,"tracedFunction");function $f({function:{text:e}},{text:t,positional:r}){return r?{edge:"inside"}:t.startsWith(
"-")?{edge:"inside",unnamed:`${e}+${t}`}:{edge:be(t)===0n?"entry":"inside"}}s($f,"offsetSite");function Vi(e){return{function:`__traceiter_${e}`,edge:"entry",tracing:!0}}
s(Vi,"tracepointSite");function Ia(e,t){let r="module"in e.place?e.place.module:void 0,n=t===void 0||t.positional||r?.positional?/\$[1-9]\d*/.exec(e.text)?.[0]:
void 0;return{vmlinux:r===void 0||ge(r.text)("vmlinux"),...r===void 0?{}:{module:r.text},...n===void 0?{}:{open:n}}}s(Ia,"moduleOf");function Ji({function:e,vmlinux:t,
open:r,unnamed:a}){return t&&r===void 0&&a===void 0&&!Fa(e)}s(Ji,"isOneFunction");function Zi(e,t){if(e.open!==void 0)return`${e.open} is only known when the sc\
ript is started`;if(e.unnamed!==void 0)return`which function is at ${e.unnamed} is known only on the machine`;if(e.tracing&&!(e.vmlinux||!Lt(t).some(ge(e.function))))
return`the functions of the module ${e.module} are not known`}s(Zi,"whyUnresolved");function Fa(e){return/[*?[]/.test(e)}s(Fa,"isPattern");var Qi=new WeakMap;function Ro(e){let t=Qi.get(e);if(t!==void 0)return t;let r=oe(e.provider);if(r===void 0)return;let{provider:a}=r,n=Yi(e,a),o=n!==void 0&&zi(
n.function),_={name:e.text,provider:a,kind:Kf(e,a)},i=_.kind==="breakpoint"?/\$[1-9]\d*/.exec(e.text)?.[0]:void 0,u={...r,traced:n,needsTrampoline:Ff(e,a),unplaced:[
_],placed:{programs:n===void 0?[]:[Po(n.function,e.text,{...n,listed:o},_)],obstacles:[]},listed:o,plain:n!==void 0&&!o&&Ji(n),...i===void 0?{}:{open:i}};return Qi.
set(e,u),u}s(Ro,"readOnce");function au(e){return Ro(e)?.listed===!0}s(au,"isAtListed");var Xi=5e3,eu={programs:[],refusals:[],beyond:!0},ja=class{static{s(this,
"AttachPoints")}#e;#t;#r=new Map;#a;constructor(t){this.#e=t;let r=new Map;this.#t=t.map(a=>v(r,a.text,()=>a)),this.#a=t.map((a,n)=>{let o=Ro(this.#t[n]??a);if(o?.
plain)return this.#r.set(o.spelling,o),tu(a,o.placed)})}on(t){let a=[...this.#r.values()].every(i=>ou(t,i))?this.#a:[],n=new Map,o=s(i=>v(n,i,()=>nu(i,t)),"reso\
lve"),_=0;return this.#e.map((i,u)=>{if(_>Xi)return eu;let p=a[u]??tu(i,o(this.#t[u]??i));return _+=p.programs.length,_>Xi?eu:p})}},qf=[];function tu(e,{programs:t,
unresolved:r,obstacles:a}){let n=a.length===0?qf:a.map(({at:o,..._})=>({..._,span:e[o]}));return{programs:t,unresolved:r,refusals:n}}s(tu,"attachmentAt");function nu(e,t){
let r=Ro(e);if(r===void 0)return jf(e,t);if(r.plain&&ou(t,r))return r.placed;let{provider:a,spelling:n,traced:o,unplaced:_,open:i}=r,u=[];q(t.bpftrace,n)||u.push(
{verdict:"refused",rule:"unsupported-syntax",at:"providerSpan",why:`\`${e.provider}\` needs bpftrace ${ra(n)}`});let p=r.needsTrampoline?$a(t):void 0;if(p!==void 0&&
u.push(ru(p)),o===void 0){let f=i&&`${i} is only known when the script is started`;return{programs:_,obstacles:u,...f===void 0?{}:{unresolved:f}}}let l=Zi(o,t);
if(l!==void 0)return{programs:_,obstacles:u,unresolved:l};if(Fa(o.function))return{programs:Df(e.text,_[0],o,t),obstacles:u};let c=Wf(a,o,t);c!==void 0&&u.push(
{verdict:"refused",rule:"refused-probe",at:"span",why:c});let d=(r.listed||To(t,o.function))&&o.vmlinux&&!p?Mo(o.function,t,o.tracing):void 0;return d!==void 0&&
u.push(ru(d)),!r.listed&&To(t,o.function)?{programs:[Po(o.function,e.text,o,_[0])],obstacles:u}:{programs:r.placed.programs,obstacles:u}}s(nu,"resolveOne");var If=new WeakMap;
function ou(e,{spelling:t,needsTrampoline:r}){let a=v(If,e,()=>new Map);return v(a,t,()=>e.table===void 0&&e.lockPath===void 0&&q(e.bpftrace,t)&&!(r&&$a(e)))}s(
ou,"takesPlain");function ru({why:e,inferred:t}){return{verdict:"unattachable",rule:"refused-probe",at:"span",why:e,...t?{inferred:t}:{}}}s(ru,"unattachable");function Ff({
place:e},{kind:t}){return(t==="fentry"||t==="fexit")&&e.form==="kernelFunction"}s(Ff,"needsTrampoline");function jf(e,t){let[,r="",a="",n]=/^(\w+=)?([^:]*)(?::(.*))?$/s.
exec(e.text)??[],o=oe("fentry")?.provider;if(a.startsWith("$")&&o!==void 0){let p=`${a} is only known when the script is started`;return{programs:[{name:e.text,
provider:o,kind:o.kind}],obstacles:[],unresolved:p}}if(!Fa(a))return{programs:[],obstacles:[]};let _=n===void 0?[]:va(a,n.split(":"),t.bpftrace);if(_.length===0){
let p=`bpftrace ${t.bpftrace} matches no provider with \`${a}\``;return{programs:[],obstacles:[{verdict:"refused",rule:"unsupported-syntax",at:"span",why:p}]}}let i=_.
flatMap(p=>{let l=d_(`${r}${p}:${n}`,e.span.start);return l.kind==="syntax-error"?[]:[nu(l,t)]}),u=i.find(p=>p.unresolved!==void 0)?.unresolved;return{programs:i.
flatMap(({programs:p})=>p),obstacles:i.flatMap(({obstacles:p})=>p.map(l=>({...l,at:"span"}))),...u===void 0?{}:{unresolved:u}}}s(jf,"resolveAnyProvider");function Kf({
place:e},t){return e.form==="tracepoint"&&e.category?.text==="syscalls"?"syscall-tracepoint":e.form==="watchpoint"&&e.address!==void 0&&Bf(e.address)||e.form===
"unresolved"&&t.name==="watchpoint"?"breakpoint":t.kind}s(Kf,"kindOf");var Gf=2n**63n;function Bf({text:e,positional:t}){return t||be(e)>=Gf}s(Bf,"mayBeOfKernel");
function Po(e,t,{vmlinux:r,edge:a,listed:n=!0},o){if(!r)return{...o,name:t};let _={function:e,edge:a,...n?{}:{unlisted:!0}};return{...o,name:t,site:_}}s(Po,"pla\
cedAt");function Df(e,t,r,a){if(!r.vmlinux)return[t];let n=e.slice(0,e.lastIndexOf(":")+1);return[...Uf(r,a).map(_=>Po(_,n+_.replace(/^__traceiter_/,""),r,t)),t]}
s(Df,"expand");var zf=new WeakMap;function Uf({function:e,tracing:t},r){let a=v(zf,r,()=>new Map);return v(a,`${t} ${e}`,()=>{let n=ge(e);return[...new Set([...Lt(
r),...Eo(r)])].filter(o=>n(o)&&Mo(o,r,t)===void 0)})}s(Uf,"attachableMatches");function Wf(e,t,r){let a=Fe.functions;if(!(e.name!=="kretprobe"||!a.includes(t.function))&&
!P(r.bpftrace,Fe.before))return`bpftrace before ${Fe.before} refuses a kretprobe on ${t.function}, because it might lock up the system`}s(Wf,"bannedKretprobe");function T(e,t,r){let a=[e],n=[];for(;a.length>0;){let o=a.pop();if(o===void 0){let i=n.pop();i!==void 0&&r?.(i);continue}t(o),r!==void 0&&(n.push(o),a.push(void 0));
let _=Oo(o);for(let i=_.length-1;i>=0;i--)a.push(_[i])}}s(T,"walk");function Oo(e){switch(e.kind){case"preprocessor":case"c-definition":case"config":case"import":case"\
attach-point":case"discard":case"integer":case"string":case"boolean":case"duration":case"positional":case"identifier":case"variable":case"sizeof":return Ao;case"\
map-declaration":return it(e.maxEntries);case"macro":case"subprogram":return[e.body];case"probe":return[...e.attachPoints,...it(e.predicate),e.body];case"block":
return[...e.statements,...it(e.value)];case"expression-statement":return[e.expression];case"assignment":return[e.value,e.target];case"let":return[...it(e.value),
e.variable];case"if":return[e.condition,e.then,...it(e.else)];case"unroll":return[e.count,e.body];case"while":return[e.condition,e.body];case"for-map":return[e.
map,e.variable,e.body];case"for-range":return[e.from,e.to,e.variable,e.body];case"jump":return it(e.value);case"map":return e.keys??Ao;case"call":return e.arguments;case"\
member":return[e.object];case"index":return[e.object,...e.index];case"unary":case"update":case"cast":return[e.operand];case"binary":return[e.left,e.right];case"\
ternary":return[e.condition,...it(e.then),e.else];case"tuple":return e.elements;case"record":return e.fields.map(t=>t.value);case"block-expression":return[e.block];case"\
if-expression":return[e.statement];default:return Vf(e)}}s(Oo,"childrenOf");function it(e){return e?[e]:Ao}s(it,"optional");var Ao=[];function Vf(e){throw new TypeError(
`Not a node of the tree: ${JSON.stringify(e)}`)}s(Vf,"unreachable");var ee="?",gr="*",Ka="?=",kr="",Ga="\0",Yf=/^=[-\d]/;function yr(e){return`=${e}`}s(yr,"oneValue");function ut(e){return`${ee}${e}`}s(ut,"valuesNamed");function _u(e){
if(e.includes(ee))return ee;let t=e.join(Ga);return e.some(Da)?ut(t):t}s(_u,"joinValues");function Ba(e){return e.split(Ga).every(t=>t.startsWith("=")||t===kr)}
s(Ba,"isOneValue");function wr(e,t,r){return r==="by-hash"?!0:r==="same"?Jf(e,t):za(e,t)}s(wr,"keysMatch");function Jf(e,t){return e===gr||t===gr?!0:e===t?e!==ee:
e===Ka||t===Ka?Ba(e)||Ba(t):!Da(e)&&!Da(t)&&za(e,t)}s(Jf,"valuesAreSame");function za(e,t){if([e,t].some(n=>Da(n)||n===gr)||e===t)return!0;let[r,a]=[e.split(Ga),
t.split(Ga)];return r.length!==a.length?!0:r.every((n,o)=>Zf(n,a[o]??ee))}s(za,"valuesMeet");function Da(e){return e.startsWith(ee)}s(Da,"isUnknown");function Zf(e,t){
return e===t||su(e,t)||su(t,e)}s(Zf,"partsMeet");function su(e,t){return Yf.test(e)?pi.includes(t)||e==="=0"&&li.includes(t):!1}s(su,"isAmong");var xr={sharing:"shared",text:"",bound:!0,constant:!0,values:kr},iu={sharing:"shared",text:"*",bound:!1,constant:!1,values:gr};function uu(e){return{...e,text:"\
*",bound:!1,values:Ka}}s(uu,"anyLiteral");function pu(e){let t=e.values===ee?ee:ut(`${e.values} interval`);return{...e,bound:!1,constant:!1,values:t}}s(pu,"inte\
rvalKey");var Qf=/^(u?int64(_t)?|long|size_t)$/,Va=8,Xf=500,eh=1e4,Lo={sharing:"shared",bound:!0,constant:!0},Co=s(e=>({sharing:"shared",text:e,bound:!0,constant:!1,
values:ut(e)}),"fixed"),vr={sharing:"unknown",text:"?",bound:!1,constant:!1,values:ee};function qt(e,t){let[r]=e;if(r===void 0)return xr;let a=cu();if(e.length>
1)return pt(e.map(o=>$t(o,t,0,a)));let n=$t(r,t,0,a);return{...n,text:n.text.replace(/^\((.*)\)$/s,"$1")}}s(qt,"classifyKey");function lu(e,t){let r=[e,t].map(a=>$t(
a,void 0,0,cu()));return r.every(a=>a.bound)&&r[0]?.text===r[1]?.text}s(lu,"isSameKey");function cu(){return{parts:Xf,letters:eh}}s(cu,"newBudget");function $t(e,t,r,a){
if(a.parts--<=0)return vr;let n=s(o=>$t(o,t,r,a),"again");switch(e.kind){case"integer":{let o=String(be(e.text));return{...Lo,text:o,values:yr(o)}}case"string":
return a.letters-=e.text.length,a.letters<0?vr:{...Lo,text:e.text,values:yr(e.text)};case"duration":case"positional":return Co(e.text);case"boolean":{let o=e.value?
"1":"0";return{...Lo,text:o,values:yr(o)}}case"sizeof":return Co(`${e.name}(${e.text.replace(/\s+/g,"")})`);case"identifier":case"variable":{let o=r<Va?t?.resolve(
e.name):void 0;return o!==void 0?$t(o.value,o.scope,r+1,a):e.kind==="variable"?{...vr,text:e.name}:$o(e.name)}case"call":return th(e,n)??Wa(e);case"tuple":{let o=pt(
e.elements.map(n));return{...o,text:`(${o.text})`}}case"record":{let o=pt(e.fields.map(_=>n(_.value)));return{...o,text:`(${o.text})`}}case"member":{let o=t&&r<
Va?du(e,t):void 0;return o===void 0?Wa(e):$t(o.value,o.scope,r+1,a)}case"cast":{let o=n(e.operand);return Qf.test(e.type)?o:Ua(o,`(${e.type})${o.text}`)}case"un\
ary":{if(e.operator==="*")return Wa(e);let o=n(e.operand),_=e.operator==="!"?"shared":o.sharing,i=`${e.operator}${o.text}`;return o.constant&&/^-[1-9]\d*$/.test(
i)?{...o,sharing:_,text:i,values:yr(i)}:{...Ua(o,i),constant:o.constant,sharing:_}}case"binary":{let{operator:o}=e,[_,i]=[n(e.left),n(e.right)],u=Ua(pt([_,i]),`\
(${_.text}${o}${i.text})`);if(!fi.has(o))return u;let p=o==="%"&&i.constant?ut(`${o}${i.text}`):u.values;return{...u,sharing:"shared",values:p}}case"ternary":{let{
condition:o,then:_=o,else:i}=e,u=pt([n(_),n(i)]),p=pt([n(o),u]);return{...Ua(p,`(${p.text}?)`),sharing:u.sharing}}case"map":case"index":case"update":case"block-\
expression":case"if-expression":return Wa(e)}}s($t,"classify");function Ua(e,t){return{...e,text:t,constant:!1,values:e.bound?ut(t):ee}}s(Ua,"computed");function Wa(e){
let t=new Set;return T(e,r=>{r.kind==="variable"&&t.add(r.name)}),{...vr,text:`?${[...t].sort().join("")}`}}s(Wa,"unknownKey");function $o(e){let t=wi(e);if(t===
void 0)return vr;let{sharing:r}=t,a=t.fixed!=="event",n=a?e.replace(/^__builtin_/,""):"?",o=t.values??(a?ut(n):ee);return{sharing:r,text:n,bound:a,constant:!1,values:o}}
s($o,"classifyBuiltin");function th({name:e,arguments:t},r){if(di.has(e)){let n=pt(t.map(r));return n.constant?Co(`${e}(${n.text})`):void 0}if(t.length===0)return $o(
e);let[a]=t;if(!(e!=="pid"&&e!=="tid"||a?.kind!=="identifier"))return{...$o(e),text:`${e}(${a.name})`}}s(th,"classifyCall");function du({object:e,name:t},r,a=0){
if(a>=Va)return;let n={value:e,scope:r};for(let o=0;o<Va&&n!==void 0;o++){let{value:_,scope:i}=n;if(_.kind==="tuple"||_.kind==="record"){let u=_.kind==="tuple"?
_.elements.find((p,l)=>String(l)===t):_.fields.find(p=>p.name===t)?.value;return u&&{value:u,scope:i}}_.kind==="member"?n=du(_,i,a+1):n=_.kind==="variable"||_.kind===
"identifier"?i.resolve(_.name):void 0}}s(du,"partOf");function pt(e){let t=s(a=>e.some(n=>n.sharing===a),"has");return{sharing:t("per-thread")?"per-thread":t("p\
er-cpu")?"per-cpu":t("unknown")?"unknown":"shared",text:e.map(a=>a.text).join(","),bound:e.every(a=>a.bound),constant:e.every(a=>a.constant),values:_u(e.map(a=>a.
values))}}s(pt,"combine");function fu(e,t){return e.text!==t.text||!(e.bound&&t.bound)}s(fu,"keysMayDiffer");var Ja=class{static{s(this,"ConditionFacts")}#e=[];#t=new Set;hasKey(t,r){return r!==void 0&&this.#e.includes(lt(t,r))}isNotZero(t){return t!==void 0&&this.#e.includes(
hu(t))}learn(t){let r=t.filter(a=>!this.#e.includes(a));this.#e=[...this.#e,...r].slice(-rh)}within(t,r){let a=this.#e;this.learn(t),this.#r(a,r)}forgetVariable(t){
let r=new RegExp(`\\${t}(?!\\w)`);this.#e=this.#e.filter(a=>!r.test(a))}forgetMap(t){this.#t.add(t);let r=lt(t,"");this.#e=this.#e.filter(a=>!a.startsWith(r))}get text(){
return this.#e.join(`
`)}deletionsIn(t){let r=this.#t,a=new Set;this.#t=a,t(),this.#t=r;for(let n of a)r.add(n);return a}inOtherBody(t){this.#e=this.#e.filter(r=>!r.includes("$")),this.#r(
this.#e,t)}inLoop(t,r){let a=this.#e.filter(o=>!o.includes("$"));this.#e=t;let n=this.deletionsIn(r);this.#e=a;for(let o of n)this.forgetMap(o)}#r(t,r){r();let a=new Set(
this.#e);this.#e=t.filter(n=>a.has(n))}},rh=64;function lt(e,t){return`${e}[${t}`}s(lt,"keyFact");function hu(e){return`not zero: ${e}`}s(hu,"notZeroFact");var mu=64;
function bu(e,t,r,a){return qo(e,t,{scope:r,mapNamed:a,budget:{parts:mu}})}s(bu,"factsOf");function qo(e,t,r){if(r.budget.parts--<=0)return[];let a=s((n,o)=>qo(
n,o,r),"further");switch(e.kind){case"unary":return e.operator==="!"?a(e.operand,!t):Ya(e,t,r);case"binary":{let{left:n,right:o,operator:_}=e;if(_==="&&")return t?
[...a(n,!0),...a(o,!0)]:[];if(_==="||")return t?[]:[...a(n,!1),...a(o,!1)];let i=nh(_,D(o),t);return i===void 0?Ya(e,t,r):a(n,i)}case"call":return t?oh(e,r):[];case"\
variable":{let n=r.scope.resolve(e.name);return[...n===void 0||n.value.kind==="variable"?[]:qo(n.value,t,{...r,scope:n.scope}),...Ya(e,t,r)]}default:return Ya(e,
t,r)}}s(qo,"read");var ah=new Set(["==","!="]);function nh(e,t,r){return t===void 0?void 0:t===0&&ah.has(e)?e==="!="===r:!r||t<0?void 0:e===">"||e==="=="||e==="\
>="&&t>0?!0:void 0}s(nh,"comparedWithZero");function Ya(e,t,{scope:r}){let a=t?Za([e],r):void 0;return a===void 0?[]:[hu(a)]}s(Ya,"notZero");function oh({name:e,
arguments:[t,r]},{scope:a,mapNamed:n}){if(e!=="has_key"||r===void 0)return[];let o=t?.kind==="identifier"?a.argument(t.name)?.value:t;if(o?.kind!=="map"||o.keys!==
void 0)return[];let _=Za([r],a);return _===void 0?[]:[lt(n(o.name),_)]}s(oh,"presence");function Za(e,t){let{text:r}=qt(e,t);if(!r.includes("?"))return r;let a={
parts:mu},n=e.map(o=>gu(o,t,a));return n.every(o=>o!==void 0)?n.join(","):void 0}s(Za,"spell");function gu(e,t,r){if(r.parts--<=0)return;let a=s(o=>gu(o,t,r),"a\
gain");switch(e.kind){case"member":{let o=a(e.object);return o&&`${o}${e.operator}${e.name}`}case"cast":{let o=a(e.operand);return o&&`(${e.type})${o}`}case"tup\
le":{let o=e.elements.map(a);return o.every(_=>_!==void 0)?o.join(","):void 0}case"identifier":if(/^(arg\d+|retval|args)$/.test(e.name))return e.name;break;case"\
variable":return e.name;default:}let{text:n}=qt([e],t);return n.includes("?")?void 0:n}s(gu,"wordOf");function ku(e,t){let r={value:e,scope:t};for(let a=0;a<sh&&
r!==void 0;a++){let{value:n,scope:o}=r;switch(n.kind){case"integer":case"duration":return be(n.text)!==0n;case"positional":case"sizeof":return!0;case"cast":r={value:n.
operand,scope:o};break;case"unary":if(n.operator!=="-")return!1;r={value:n.operand,scope:o};break;case"identifier":case"variable":if(n.name==="ncpus")return!0;r=
o.resolve(n.name);break;default:return!1}}return!1}s(ku,"isNeverZero");var sh=16;function yu(e){return e.kind==="cast"&&e.type.endsWith("*")}s(yu,"isPointer");function It(e,t,r){e.call({kind:"read",read:t,map:e.mapName(r.name)},r.span)}s(It,"lookUp");function wu(e,t){It(e,"value",t);let{keys:r=[],name:a,span:n}=t,o=e.
mapName(a);e.facts.hasKey(o,e.spell(r))||e.effects.push({kind:"read",map:o,key:qt(r,e.scope),span:e.place(n)})}s(wu,"readEntry");function Ft(e,t){let{change:r,access:a,
span:n,aggregation:o,plain:_=!1,discarded:i=!1}=t,u=a.keys??[],p=qt(u,e.scope),l=e.mapName(a.name),c=e.spell(u);e.call({kind:"change",change:r,map:l},n),r==="de\
lete"?e.facts.forgetMap(l):c!==void 0&&e.facts.learn([lt(l,c)]);let d={change:r,...o===void 0?{}:{aggregation:o},map:l,key:o!==void 0&&Rt.has(o)?pu(p):p,keys:u,
..._?{plain:_}:{},...i?{discarded:i}:{}};e.change(d,n)}s(Ft,"changeEntry");function Qa(e,t,r){e.effects.push({kind:"error",error:t,span:e.place(r)})}s(Qa,"fail");
var _h=new Set(["/","%","/=","%="]);function Xa(e,t,r,a){!_h.has(t)||ku(r,e.scope)||e.facts.isNotZero(e.spell([r]))||Qa(e,"division",a)}s(Xa,"operate");function vu(e,{
name:t,span:r}){e.call({kind:"name",name:t},r),dr.has(t)&&e.effects.push({kind:"stack",span:e.place(r)})}s(vu,"readBuiltin");function xu(e,{name:t,arguments:[r],
span:a}){let n=mi.get(t);n!==void 0&&Qa(e,n,a);let o=r&&e.given(r).value,_=e.place(a);e.call({kind:"name",name:t},a),t==="has_key"&&o?.kind==="map"&&It(e,"own",
o),t==="exit"&&e.mayExit(),(t==="clear"||t==="zero")&&o?.kind==="map"&&e.effects.push({kind:"reset",function:t,map:e.mapName(o.name),span:_}),fa.has(t)&&e.effects.
push({kind:"output",function:t,span:_}),dr.has(t)&&e.effects.push({kind:"stack",span:_})}s(xu,"callFunction");var Nr=class{static{s(this,"Scope")}#e;#t;#r=new Map;#a=new Map;#n=[];#o=0;constructor(t,r,a){this.#e=r,this.#t=Q(()=>ih(t,a))}get changes(){return this.#o}set(t,r){
let a=this.argument(t);if(a?.value.kind==="variable")return a.scope.#s(a.value.name);if(r===void 0||this.#t().has(t))return this.#s(t);this.#r.get(t)!==r&&this.#o++,
this.#r.has(t)||this.#n.push(t),this.#r.set(t,r),T(r,n=>{n.kind==="variable"&&$(this.#a,n.name,t)})}#s(t){(!this.#t().has(t)||this.#r.has(t))&&this.#o++,this.#t().
add(t),this.#r.delete(t),this.#i(t)}#i(t){let r=this.#a.get(t)??[];this.#a.delete(t);for(let a of r)this.#r.delete(a)&&this.#o++,this.#i(a)}inBranch(t){this.#_(
t)}inEither(t,r){let a=this.#_(t),n=this.#_(r);for(let[o,_]of a)n.has(o)&&this.set(o,_)}#_(t){let r=this.#n.length;t();let a=new Map;for(let n of this.#n.splice(
r)){let o=this.#r.get(n);o!==void 0&&a.set(n,o),this.#r.delete(n)&&this.#o++}return a}resolve(t){let r=this.argument(t);if(r!==void 0)return r;let a=this.#r.get(
t);return a&&{value:a,scope:this}}argument(t){let r=this.#e.get(t);for(;r!==void 0&&Sr(r.value);){let a=r.scope.#e.get(r.value.name);if(a===void 0)break;r=a}return r}};
function Sr(e){return e.kind==="variable"||e.kind==="identifier"||e.kind==="map"&&e.keys===void 0}s(Sr,"isName");function ih(e,t){let r=new Map,a=new Set(t),n=s(
(o,_)=>{let i=r.get(o);i===void 0?r.set(o,_):lu(i,_)||a.add(o)},"note");return T(e,o=>{o.kind==="assignment"&&o.target.kind==="variable"&&(o.operator==="="?n(o.
target.name,o.value):a.add(o.target.name)),o.kind==="let"&&o.value!==void 0&&n(o.variable.name,o.value),o.kind==="update"&&o.operand.kind==="variable"&&a.add(o.
operand.name),(o.kind==="for-map"||o.kind==="for-range")&&a.add(o.variable.name)}),a}s(ih,"changingVariables");var en=class{static{s(this,"ArgumentNumbers")}#e=new Map;#t=new Map;#r=new WeakMap;#a=new WeakMap;#n=0;of(t){let r=new Map;return Array.from(t,a=>this.#o(a,r)).
join(" ")}#o(t,r){let a=r.get(t);if(a!==void 0)return a;let{value:n,scope:o}=t,_=Sr(n)?o.argument(n.name):void 0;if(_!==void 0)return this.#o(_,r);let{number:i,
names:u}=this.#i(n),p=u.map(c=>this.#s(c,o,r)),l=Nu(this.#e,`${i} ${p.join(" ")}`);return r.set(t,l),l}#s(t,r,a){let n=r.argument(t);if(n!==void 0)return`${this.#o(
n,a)}`;if(!t.startsWith("$"))return t;let o=this.#a.get(r)??this.#n++;return this.#a.set(r,o),`${t}:${o}.${r.changes}`}#i(t){let r=this.#r.get(t);if(r!==void 0)
return r;let a=new Set;T(t,o=>{(o.kind==="variable"||o.kind==="identifier"||o.kind==="map")&&a.add(o.name)});let n={number:Nu(this.#t,JSON.stringify(t,uh)),names:[
...a]};return this.#r.set(t,n),n}};function Nu(e,t){return v(e,t,()=>e.size)}s(Nu,"numberIn");function uh(e,t){return e==="span"||e==="nameSpan"?void 0:t}s(uh,"\
withoutPlace");var ph=3e5,lh=20,Mu=50,ch=64;function Kt(){return{left:ph}}s(Kt,"callBudget");var jt=class{static{s(this,"BodyState")}effects=[];calls;tooDeep;facts=new Ja;scope;#e;#t=[];#r;#a;#n=new en;#o=new Map;#s=Number.
POSITIVE_INFINITY;#i=0;#_=!1;#u=!1;constructor(t,r,a,n){this.#a=a,this.scope=new Nr(t,new Map,r),this.#e=r,this.calls=n}spend(t){this.#r!==void 0&&(this.#a.left-=
t)}place(t){return this.#r??t}call(t,r){this.calls?.push({...t,always:this.#l&&!this.#u,span:this.place(r)})}change(t,r){this.effects.push({kind:"map",...t,...this.#l?
{}:{sometimes:!0},span:this.place(r)})}mayReturn(){this.#_=!0}mayExit(){this.#u=!0}get#l(){return this.#i===0&&!this.#_}mapName(t){let r=this.scope.argument(t)?.
value;return r?.kind==="map"?r.name:t}given(t){return(t.kind==="identifier"?this.scope.argument(t.name):void 0)??{value:t,scope:this.scope}}spell(t){return Za(t,
this.scope)}factsOf(t,r){return bu(t,r,this.scope,a=>this.mapName(a))}setVariable(t,r){this.scope.set(t,r),this.facts.forgetVariable(t)}within(t,r){this.#d(t.scope,
r)}where(t,r,a){this.#i++,this.facts.within(this.factsOf(t,r),a),this.#i--}inBranch(t){this.#i++,this.scope.inBranch(t),this.#i--}isFollowing(t){let r=this.#t.indexOf(
t);return r!==-1&&(this.#s=Math.min(this.#s,r)),r!==-1}followArgument(t,r){if(dh.has(t.value.kind))return this.within(t,r);let a=[t],n=this.place(t.value.span);
this.#p({name:this.#n.of(a),given:a,place:n,keepsFacts:!0},()=>this.within(t,r))}follow(t,r,a,n){let o=this.place(r),_=[...a.values()],i=`${t.span.start} ${this.#n.
of(_)}`,u={outermostCall:this.#r,returned:this.#_};this.#r=o,this.facts.inOtherBody(()=>this.#p({name:i,given:_,place:o,keepsFacts:!1},()=>{this.#t.push(t),this.#d(
new Nr(t.body,a,this.#e),n),this.#t.pop()})),this.#r=u.outermostCall,t.kind==="subprogram"&&(this.#_=u.returned)}#p({name:t,given:r,place:a,keepsFacts:n},o){let{
facts:_}=this,i=`${t}
${_.text}`,u=this.#o.get(i);if(u!==void 0)return this.#c(u,a);if(this.#t.length>=ch||this.#a.left<=0){this.tooDeep??=a;return}this.spend(lh);let p={branches:this.#i,
returned:this.#_,exited:this.#u,cutBy:this.#s},l={effects:this.effects.length,calls:this.calls?.length??0},c=Su(r);this.#i=0,this.#_=!1,this.#u=!1,this.#s=Number.
POSITIVE_INFINITY;let d=_.deletionsIn(o),f={effects:Eu(this.effects.splice(l.effects),fh),calls:Eu(this.calls?.splice(l.calls)??[],hh),returns:this.#_,exits:this.#u,
deletesFrom:d};this.#s>=this.#t.length&&Su(r)===c&&(!n||`${t}
${_.text}`===i)&&this.#o.set(i,f),this.#i=p.branches,this.#_=p.returned,this.#u=p.exited,this.#s=Math.min(p.cutBy,this.#s),this.#c(f,a)}#c({effects:t,calls:r,returns:a,
exits:n,deletesFrom:o},_){let i=this.#l,u=i&&!this.#u;this.spend(t.length+r.length);for(let p of t)this.effects.push(p.kind==="map"&&!i?{...p,sometimes:!0,span:_}:
{...p,span:_});for(let p of r)this.calls?.push({...p,always:p.always&&u,span:_});a&&(this.#_=!0),n&&(this.#u=!0);for(let p of o)this.facts.forgetMap(p)}#d(t,r){
let a=this.scope;this.scope=t,r(),this.scope=a}},dh=new Set(["integer","string","variable","identifier","map"]);function Su(e){return e.reduce((t,{value:r,scope:a})=>{
let n=Sr(r)?a.argument(r.name):void 0;return t+(n?.scope??a).changes},0)}s(Su,"changesOf");function Eu(e,t){return[...new Map(e.map(r=>[t(r),r])).values()]}s(Eu,
"onlyOnce");function fh(e){return JSON.stringify(e,(t,r)=>t==="span"||t==="nameSpan"?void 0:r)}s(fh,"nameOfEffect");function hh({span:e,...t}){return JSON.stringify(
t)}s(hh,"nameOfCall");function Hu(e){let t=new Map,r=new Map;for(let a of e.items)a.kind==="macro"&&$(t,a.name,a),a.kind==="subprogram"&&r.set(a.name,a);return{macros:t,subprograms:r}}
s(Hu,"callablesOf");function Ru(e,t){let r=t.macros.get(e.name);return r===void 0?t.subprograms.get(e.name):[...r].reverse().find(a=>Tu(a,e,!0))??r.find(a=>Tu(a,
e,!1))}s(Ru,"calleeOf");function Tu({parameters:e},t,r){return e.length!==t.arguments.length?!1:e.every((a,n)=>{let o=t.arguments[n];return a.startsWith("@")?Gt(
o):a.startsWith("$")?o?.kind==="variable":!r||!(Gt(o)||o?.kind==="variable")})}s(Tu,"takes");function Gt(e){return e?.kind==="map"&&e.keys===void 0}s(Gt,"isWhol\
eMap");var mh=new Set(["integer","string","boolean","duration"]),bh=new Set(["print","clear","zero","len","has_key","find"]);function Pu(e,t=Kt()){let{effects:r,tooDeep:a}=Fo(
e,new jt(e.body,e.unknown,t));return a===void 0?{effects:r}:{effects:r,tooDeep:a}}s(Pu,"effectsOf");function Au(e,t){let r=[];return Fo(e,new jt(e.body,e.unknown,
t,r)),r}s(Au,"callsOf");function Ou(e){let t=[],{effects:r}=Fo(e,new jt(e.body,e.unknown,Kt(),t));return{effects:r,calls:t}}s(Ou,"effectsAndCallsOf");function Fo({
body:e,predicate:t,callables:r},a){let n=new Io(a,r);return t===void 0?n.visit(e):(n.visit(t),a.where(t,!0,()=>n.visit(e))),a}s(Fo,"visited");var Io=class{static{
s(this,"BodyVisitor")}#e;#t;constructor(t,r){this.#e=t,this.#t=r}visit(t){let r=this.#e;switch(r.spend(t.kind==="map"&&t.keys!==void 0?Mu:1),t.kind){case"assign\
ment":return this.#o(t);case"let":this.#r(t),t.value!==void 0&&r.setVariable(t.variable.name,t.value);return;case"if":return this.#n(t);case"while":return r.facts.
inLoop([],()=>{this.visit(t.condition),r.scope.inBranch(()=>this.#a(t.condition,!0,t.body))});case"unroll":return this.visit(t.count),r.facts.inLoop([],()=>this.
visit(t.body));case"for-map":{let a=r.mapName(t.map.name);r.call({kind:"read",read:"all",map:a},t.span);let n=lt(a,`${t.variable.name}.0`);return r.facts.inLoop(
[n],()=>r.inBranch(()=>this.visit(t.body)))}case"for-range":return this.visit(t.from),this.visit(t.to),r.facts.inLoop([],()=>r.inBranch(()=>this.visit(t.body)));case"\
variable":case"identifier":return this.#i(t);case"call":return this.#_(t);case"update":if(t.operand.kind==="map")return this.#p(t.operand),It(r,"own",t.operand),
Ft(r,{change:"assign",access:t.operand,span:t.span,plain:!0});this.visit(t.operand),t.operand.kind==="variable"&&r.setVariable(t.operand.name,void 0);return;case"\
expression-statement":return t.expression.kind==="call"?this.#_(t.expression,!0):this.visit(t.expression);case"map":return this.#p(t),wu(r,t);case"jump":this.#r(
t),t.keyword==="return"&&r.mayReturn();return;case"member":case"unary":return(t.kind==="member"||t.operator==="*")&&r.call({kind:"memory"},t.span),this.#r(t);case"\
index":this.#r(t),r.call({kind:"memory"},t.span),!t.index.every(a=>a.kind==="integer")&&!yu(t.object)&&Qa(r,"array-index",t.span);return;case"binary":return this.
visit(t.left),t.operator==="&&"||t.operator==="||"?r.scope.inBranch(()=>this.#a(t.left,t.operator==="&&",t.right)):(this.visit(t.right),Xa(r,t.operator,t.right,
t.span));case"ternary":{let{condition:a,then:n,else:o}=t;return this.visit(a),n!==void 0&&r.scope.inBranch(()=>this.#a(a,!0,n)),r.scope.inBranch(()=>this.#a(a,!1,
o))}default:return this.#r(t)}}#r(t){for(let r of Oo(t))this.visit(r)}#a(t,r,a){this.#e.where(t,r,()=>this.visit(a))}#n({condition:t,then:r,else:a}){let{scope:n,
facts:o}=this.#e;if(this.visit(t),a===void 0){n.inBranch(()=>this.#a(t,!0,r)),r.statements.at(-1)?.kind==="jump"&&o.learn(this.#e.factsOf(t,!1));return}n.inEither(
()=>this.#a(t,!0,r),()=>this.#a(t,!1,a))}#o(t){let{target:r,operator:a,value:n,span:o}=t;if(r.kind==="map")return this.#s(r,t);this.#r(t),Xa(this.#e,a,n,o),r.kind===
"variable"&&this.#e.setVariable(r.name,a==="="?n:void 0)}#s(t,{value:r,operator:a,span:n}){let o=this.#e;this.#p(t);let _=o.given(r),{value:i}=_;if(a!=="="||i.kind!==
"call"||!oi.has(i.name)){a!=="="&&It(o,"value",t),this.visit(r),Xa(o,a,r,n);let u=a!=="="||mh.has(i.kind);return Ft(o,{change:"assign",access:t,span:n,plain:u})}
o.within(_,()=>{for(let u of i.arguments)this.visit(u)}),It(o,"own",t),Ft(o,{change:"aggregate",access:t,span:n,aggregation:i.name})}#i(t){let{name:r,span:a}=t,
n=this.#e.scope.argument(r);if(n!==void 0)return this.#e.followArgument(n,()=>this.visit(n.value));if(t.kind!=="variable"){if(this.#t.macros.has(r))return this.#_(
{kind:"call",name:r,nameSpan:a,arguments:[],span:a});vu(this.#e,t)}}#_(t,r=!1){let a=Ru(t,this.#t);if(a!==void 0&&!this.#e.isFollowing(a))return this.#l(a,t);if(t.
name==="delete")return this.#u(t,r);for(let[n,o]of t.arguments.entries())(!(n===0&&bh.has(t.name))||!Gt(this.#e.given(o).value))&&this.visit(o);xu(this.#e,t)}#u({
arguments:t,span:r},a){let n=this.#e,o=t.map(u=>n.given(u)),_=o[0]?.value,i=t[1];if(Gt(_)&&i!==void 0&&!Gt(i))return this.visit(i),Ft(n,{change:"delete",access:{
..._,keys:[i]},span:r,discarded:a});for(let u of o){let{value:p}=u;n.within(u,()=>{if(p.kind!=="map")return this.visit(p);this.#p(p),Ft(n,{change:"delete",access:p,
span:r,discarded:a})})}}#l(t,r){let a=new Map;if(t.kind==="macro")t.parameters.forEach((n,o)=>{let _=r.arguments[o];_!==void 0&&a.set(n,{value:_,scope:this.#e.scope})});else
for(let n of r.arguments)this.visit(n);this.#e.follow(t,r.span,a,()=>this.visit(t.body))}#p({keys:t=[]}){for(let r of t)this.visit(r)}};var tn=class{static{s(this,"CallReach")}#e;#t=new Map;#r=new Map;constructor(t){this.#e=t.items.flatMap(r=>{if(r.kind!=="macro"&&r.kind!=="subprogram")return[];
let a=new Set,n=!1;return T(r.body,o=>{(o.kind==="call"||o.kind==="identifier")&&a.add(o.name),n||=r.kind==="macro"&&o.kind==="jump"&&o.keyword==="return"}),[{name:r.
name,returns:n,calls:a}]});for(let{name:r,calls:a}of this.#e)for(let n of a)$(this.#t,n,r)}returnsBy(t){return this.#a("return",({returns:r})=>r).has(t)}calls(t,...r){
let a=this.#a(`${r.join()}()`,({calls:n})=>r.some(o=>n.has(o)));return gh(t,n=>r.includes(n)||a.has(n))}#a(t,r){return v(this.#r,t,()=>{let a=new Set(this.#e.filter(
r).map(({name:n})=>n));for(let n of a)for(let o of this.#t.get(n)??[])a.add(o);return a})}};function gh(e,t){let r=!1;return T(e,a=>{(a.kind==="call"||a.kind===
"identifier")&&(r||=t(a.name))}),r}s(gh,"names");var Lu=/^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;function Cu({items:e}){return e.flatMap(t=>t.kind==="preprocessor"?$u(t.text,t.span.start):[])}s(Cu,
"definedMacros");function $u(e,t){let[,r="",a="",n=""]=Lu.exec(e)??[];if(a==="")return[];let o=`macro ${a}() { `,_=n.replace(/\\(\r?\n)/g,(p,l)=>` ${l}`),{items:i,
errors:u}=f_(`${o}${_}
}`);return u.length>0||i.length!==1?[]:xa(i,t+r.length-o.length).filter(yh)}s($u,"definedBy");var kh=/[A-Za-z_]\w*/g;function qu({text:e,items:t},r){let a=r.map(
({script:_,statement:i})=>({text:_.text,items:_.items,at:i}));if(![{items:t},...a].some(_=>_.items.some(({kind:i})=>i==="preprocessor")))return[];let n=new Set,
o=[];for(let _ of[{text:e,items:t,at:void 0},...a])for(let i of _.items){let[,,u,p]=i.kind==="preprocessor"&&Lu.exec(i.text)||[];i.kind==="preprocessor"&&u!==void 0&&
o.push({name:u,line:i.text,span:_.at??i.span});let l=i.kind==="preprocessor"?p??"":_.text.slice(i.span.start,i.span.end);for(let c of l.match(kh)??[])n.add(c)}return o.
filter(({name:_,line:i})=>n.has(_)&&$u(i,0).length===0).map(({name:_,span:i})=>({span:i,message:`What the definition of ${_} puts into this script was not judge\
d, as it is not whole statements or an expression; write it out where it is used.`}))}s(qu,"unreadDefinitions");function yh(e){return e.kind==="macro"}s(yh,"isM\
acro");function Iu({body:e}){return e.statements.length===0&&e.value!==void 0}s(Iu,"isExpression");var wh=new Set(["comm","cpu","uid","curtask"]);function Fu({body:e}){
let t=!1;return T(e,r=>{t||=r.kind==="identifier"&&wh.has(r.name)}),t}s(Fu,"hasStandardWord");var rn={11:'0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',17:'0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',23:'0.11.3, 0.17.0 and 0.2\
3.2 say "Unknown", 0.27.1 knows it'};function x(e,t){return`CHANGELOG ${e}; ${rn[t]}`}s(x,"changelog");function H(e,t,r){return{names:e.split(" "),use:"call",...t,
source:r}}s(H,"calls");function Ae(e,t,r){return{names:e.split(" "),use:"word",...t,source:r}}s(Ae,"words");var vh=`no entry in the CHANGELOG; ${rn[23]}`,Bt=[H(
"strftime",{from:"0.12"},x("0.12.0, #1387",11)),H("path",{from:"0.12"},x("0.12.0, #1492",11)),H("macaddr",{from:"0.12"},x("0.12.0, #1647",11)),H("uptr kptr unwa\
tch",{newerThan:"0.11.3"},`no entry in the CHANGELOG says when they came; ${rn[11]}`),H("cgroup_path",{from:"0.15"},x("0.15.0, #2055",11)),H("bswap",{from:"0.15"},
x("0.15.0, #2166",11)),H("skboutput",{from:"0.15"},x("0.15.0, #2223",11)),Ae("numaid",{from:"0.16"},x("0.16.0, #2177",11)),H("pton",{from:"0.16"},x("0.16.0, #22\
89",11)),H("debugf",{from:"0.16"},x("0.16.0, #2307",11)),H("strerror",{from:"0.16"},x("0.16.0, #2329",11)),H("strcontains",{from:"0.17"},x("0.17.0, #2393",11)),
H("nsecs",{newerThan:"0.17.0"},`no entry in the CHANGELOG says when it came; ${rn[17]}`),Ae("jiffies",{from:"0.20"},x("0.20.0, #2769",17)),H("len",{from:"0.20"},
x("0.20.0, #2840",17)),{names:["hist"],use:"call",least:2,from:"0.20",source:'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.2\
3.2 and 0.27.1 take two'},{names:["exit"],use:"call",least:1,from:"0.22",unknown:{from:"0.21",before:"0.22"},source:'CHANGELOG 0.21.0, #3501, which was opened a\
fter that release; 0.11.3 and 0.17.0 say "exit() requires no arguments", 0.23.2 and 0.27.1 take one'},{names:["path"],use:"call",least:2,from:"0.22",source:'CHA\
NGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"'},H("has_key",{from:"0.22"},x("0.22.0, #3358",17)),H("percpu_kaddr",{from:"0.22"},x("0.22.0,\
 #3596",17)),Ae("ncpus",{from:"0.24"},x("0.24.0, #4105",23)),Ae("usermode",{from:"0.24"},x("0.24.0, #4129",23)),H("cgroup comm cpid cpu curtask elapsed func gid\
 jiffies ncpus numaid probe rand retval uid usermode username",{from:"0.24"},x("0.24.0, #4420",23)),H("pid tid",{from:"0.24"},x("0.24.0, #4254",23)),H("getopt",
{from:"0.24"},x("0.24.0, #4258",23)),H("socket_cookie",{from:"0.24"},x("0.24.0, #4345",23)),H("tseries",{from:"0.24"},x("0.24.0, #3838",23)),H("assert ppid",{from:"\
0.24"},x("0.24.0, #4366",23)),H("errorf",{from:"0.24"},x("0.24.0, #4414",23)),{...H("comm",{from:"0.25"},x("0.25.0, #4799",23)),least:1},{...H("ppid",{from:"0.2\
5"},x("0.25.0, #4744",23)),most:0},Ae("ppid pcomm",{from:"0.25"},x("0.25.0, #4744",23)),H("pcomm",{from:"0.25"},x("0.25.0, #4744",23)),H("syscall_name",{from:"0\
.25"},x("0.25.0, #4746",23)),H("signal_thread",{from:"0.25"},x("0.25.0, #4700",23)),Ae("probetype",{from:"0.25"},x("0.25.0, #4712",23)),H("probetype",{from:"0.2\
5"},x("0.25.0, #4712",23)),H("find",{from:"0.25"},x("0.25.0, #4845",23)),Ae("has_cpid",{from:"0.25"},x("0.25.0, #4984",23)),H("has_cpid",{from:"0.25"},x("0.25.0\
, #4984",23)),H("kfunc_exist kfunc_allowed",{from:"0.25"},x("0.25.0, #4857",23)),H("leader_tid leader_comm",{from:"0.26"},x("0.26.0, #5132",23)),Ae("leader_tid \
leader_comm",{from:"0.26"},x("0.26.0, #5132",23)),H("signal_name",{from:"0.26"},x("0.26.0, #5098",23)),H("dw_ustack",{from:"0.26"},x("0.26.0, #4964",23)),Ae("dw\
_ustack",{from:"0.26"},x("0.26.0, #4964",23)),H("write_user",{from:"0.26"},x("0.26.0, #3742",23)),H("is_err",{from:"0.26"},x("0.26.0, #5086",23)),H("str_concat",
{from:"0.27"},x("0.27.0, #5265",23)),H("container_of",{from:"0.27"},x("0.27.0, #5236",23)),H("config",{from:"0.27"},x("0.27.0, #5241",23)),H("assert_str default\
_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp static_assert strcap strlen strstr warnf",{newerThan:"0.23.2"},vh)],an={
name:"a `sargN` builtin",before:"0.25",source:'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last\
 available in v0.24"'},nn={name:"an `argN` builtin beyond arg9",from:"0.24",source:'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0\
.17.0 and 0.23.2 say "Unknown identifier", 0.27.1 asks the probe for it'},on=[{name:"raw",from:"0.18",source:x("0.18.0, #2581",17)},{name:"build_id",from:"0.25",
source:x("0.25.0, #4912",23)}],Er='0.23.2 says "Unrecognized config variable"',Dt=[{name:"lazy_symbolication",from:"0.21",source:"CHANGELOG 0.21.0, #2958; 0.23.\
2 and 0.27.1 know it"},{name:"missing_probes",from:"0.21",source:"CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it"},{name:"probe_inline",from:"0.21",before:"\
0.24",source:'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"'},{name:"use_blazesym",from:"0.23",source:"bpftrace src/\
config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it"},{name:"print_maps_on_exit",from:"0.22",source:"CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it"},{name:"\
symbol_source",from:"0.22",source:"CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it"},{name:"license",from:"0.24",source:`CHANGELOG 0.24.0, #3905; ${Er}`},{name:"\
show_debug_info",from:"0.24",source:`CHANGELOG 0.24.0, #3999; ${Er}`},{name:"unstable_macro",from:"0.24",source:`CHANGELOG 0.24.0, #4037; ${Er}`},{name:"unstabl\
e_map_decl",from:"0.24",source:`CHANGELOG 0.24.0, #3863; ${Er}`},...["unstable_import","unstable_tseries","unstable_addr","unstable_typeinfo","unstable_dw_ustac\
k"].map(e=>({name:e,newerThan:"0.23.2",source:`no entry in the CHANGELOG; ${Er}, 0.27.1 takes it`}))],ju=["cache_user_symbols","cpp_demangle","log_size","max_bp\
f_progs","max_cat_bytes","max_map_keys","max_probes","max_strlen","max_type_res_iterations","on_stack_limit","perf_rb_pages","stack_mode","str_trunc_trailer","s\
trlen","no_cpp_demangle","cat_bytes_max","map_keys_max","max_ast_nodes","debug_output","verify_llvm_ir","kernel_build","kernel_source","vmlinux","btf","user_sym\
bol_cache_type","unstable_import_statement"];var xh="avg buf cat cgroupid clear count delete exit hist join kaddr ksym kstack lhist max min ntop override print printf reg signal sizeof stack stats str strn\
cmp sum sym system time uaddr ustack usym zero",Nh="args assert_userspace_probe check_key container_of ctx elf_info elf_is_exe import is_scalar memcmp_record of\
fsetof stack_len static_assert typeinfo typeof usdt_arg",Ko=new Set([...`${xh} ${Nh}`.split(" "),...Bt.flatMap(({names:e})=>e)]),Ku="bpftrace src/lexer.l of 0.8\
 to 0.23.5, the tables of calls in src/ast/passes and the macros of src/stdlib of 0.24.2 to 0.27.1",sn=["begin","end","interval","profile","software","hardware",
"watchpoint"],jo="said by 0.17.0, 0.23.2 and 0.27.1, and in the sources of 0.9.4 to 0.27.1",_n=[{word:/^arg\d+$/,refusedIn:new Set([...sn,"tracepoint","kretprob\
e","uretprobe","fentry","fexit","iter"]),where:"kprobe, uprobe, usdt and rawtracepoint have numbered arguments; tracepoint, fentry and fexit have args.NAME",source:`\
"The arg0 builtin can only be used with 'kprobes', 'uprobes' and 'usdt' probes", ${jo}`},{word:/^retval$/,refusedIn:new Set([...sn,"tracepoint","kprobe","uprobe",
"usdt","rawtracepoint","iter"]),where:"kretprobe, uretprobe and fexit have a returned value; a tracepoint of a system call has args.ret",source:`"The retval bui\
ltin can only be used with 'kretprobe' and 'uretprobe' and 'fentry' probes", ${jo}`},{word:/^args$/,refusedIn:new Set([...sn,"kprobe","kretprobe","uretprobe","u\
sdt"]),where:"tracepoint, rawtracepoint, fentry, fexit and uprobe have named arguments; kprobe has arg0 and so on",source:'"The args builtin can only be used wi\
th tracepoint/fentry/uprobe probes", said by 0.17.0, 0.23.2 and 0.27.1'},{word:/^arg(?:[89]|\d{2,})$/,refusedIn:new Set(["kprobe","uprobe"]),where:"no processor\
 that bpftrace runs on passes more than eight arguments in registers",source:`bpftrace src/arch: arguments() has at most eight registers; 0.17.0, 0.23.2 and 0.2\
7.1 say "x86_64 doesn't support arg9" or "Unknown identifier"`},{word:/^func$/,refusedIn:new Set([...sn,"tracepoint"]),where:"kprobe, uprobe and their returns, \
and fentry and fexit are in a function; probe is the name of any probe",source:`"The func builtin can not be used with 'interval' probes", ${jo}`}],ve=new Map([
["count",{least:0,most:0}],...["sum","avg","min","max","stats"].map(e=>[e,{least:1,most:1}]),["hist",{least:1,most:2}],["lhist",{least:4,most:4}]]),Gu=2n**63n-1n;var Sh=Bu("call"),Eh=Bu("word"),Mh=new Map(on.map(e=>[e.name,{...e,name:`the stack mode \`${e.name}\``}])),Th=new Map(Dt.map(e=>[e.name,{...e,name:`the setting \
\`${e.name}\``}]));function Bu(e){let t=new Map;for(let{names:r,least:a=0,most:n=Number.POSITIVE_INFINITY,...o}of Bt)if(o.use===e)for(let _ of r){let i=a>0?` wi\
th ${a===1?"an argument":`${a} arguments`}`:"",u=e==="word"?`the builtin \`${_}\``:`\`${_}()\`${i}`;$(t,_,{bound:{...o,name:u},least:a,most:n})}return t}s(Bu,"r\
owsByName");function Du(e,t){switch(e.kind){case"call":{if(t.call(e.name))return[];let r=e.arguments.length;return[...(Sh.get(e.name)??[]).filter(n=>r>=n.least&&
r<=n.most).map(({bound:n})=>({bound:n,span:e.span})),...Hh(e,t)]}case"identifier":return t.word(e.name)?Go:/^sarg\d+$/.test(e.name)?[{bound:an,span:e.span}]:/^arg\d{2,}$/.
test(e.name)?[{bound:nn,span:e.span}]:Eh.get(e.name)?.map(({bound:r})=>({bound:r,span:e.span}))??Go;case"config":return e.settings.flatMap(({name:r,span:a})=>{let n=Th.
get(r.toLowerCase().replace(/^bpftrace_/,""));return n===void 0?[]:[{bound:n,span:a}]});default:return Go}}s(Du,"builtinUses");var Go=[];function Hh(e,t){return e.
name!=="kstack"&&e.name!=="ustack"?[]:e.arguments.flatMap(r=>{let a=r.kind==="identifier"&&!t.word(r.name)?Mh.get(r.name):void 0;return a===void 0?[]:[{bound:a,
span:r.span}]})}s(Hh,"stackModes");function zu(e){let t=new Set,r=new Set,a=!1,n=!1;for(let o of e.items){if(o.kind==="macro"||o.kind==="subprogram"){t.add(o.name),
r.add(o.name);for(let _ of o.parameters)r.add(_)}if(o.kind==="import"&&(n=!0),o.kind==="preprocessor"){let _=/^\s*#\s*define\s+(\w+)/.exec(o.text)?.[1];if(a||=/^\s*#\s*include\b/.
test(o.text),_!==void 0)for(let i of[t,r])i.add(_)}if(o.kind==="c-definition")for(let[_]of o.text.matchAll(/\w+/g))r.add(_)}return{call:s(o=>n||t.has(o),"call"),
word:s(o=>n||a||r.has(o),"word")}}s(zu,"ownNames");var Bo=Number.POSITIVE_INFINITY;function O(e,[t,r],...a){return e.split(" ").map(n=>[n,{least:t,most:r,wanted:a}])}s(O,"calls");var un=new Map([...O("printf err\
orf warnf debugf cat system",[1,Bo],"written text"),...O("time",[0,1],"written text"),...O("strftime",[2,2],"written text","number"),...O("join",[1,2],"number",
"written text"),...O("kaddr cgroupid pton",[1,1],"written text"),...O("uaddr reg",[1,1]),...O("ksym usym strerror bswap uptr kptr unwatch syscall_name signal_na\
me is_err",[1,1],"number"),...O("kstack ustack",[0,2],"written number","written number"),...O("ntop",[1,2]),...O("macaddr",[1,1]),...O("path",[1,2]),...O("buf",
[1,2],"any","number"),...O("str",[1,Bo],"any","number"),...O("cgroup_path",[1,2],"number","text"),...O("strncmp",[3,3],"text","text","written number"),...O("str\
contains str_concat strstr",[2,2],"text","text"),...O("strlen",[1,1],"text"),...O("memcmp",[3,3]),...O("sum avg min max stats",[1,1],"number"),...O("hist",[1,2],
"number"),...O("lhist",[4,4],"number","written number","written number","written number"),...O("tseries",[3,4],"number"),...O("print",[1,3],"any","written numbe\
r","written number"),...O("clear zero",[1,1],"whole map"),...O("delete",[1,Bo],"map"),...O("has_key",[2,2],"whole map"),...O("len",[1,1]),...O("exit",[0,1]),...O(
"signal signal_thread override",[1,1]),...O("skboutput",[4,4]),...O("nsecs",[0,1])]),Uu=new Set(["print","clear","zero","has_key","len","find"]),pn=new Set(["pr\
intf","errorf","warnf","debugf","cat","system"]),Mr={least:1,most:100};function Do(e){return new Map(e.flatMap(([t,r])=>r.split(" ").map(a=>[a,t])))}s(Do,"table");var ln=Do([["a number","pid tid uid gid cpu nsecs elapsed rand cgrou\
p jiffies arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9"],["a text","comm"],["the name of a probe","probe"],["the name of a user","username"],["the name of \
a function","func"],["a kernel stack","kstack"],["a user stack","ustack"]]),zo=Do([["a number","cgroupid kaddr reg nsecs sizeof offsetof"],["a truth value","str\
ncmp strcontains has_key"],["a text","str"],["a buffer","buf"],["a kernel symbol","ksym"],["a user symbol","usym"],["a kernel stack","kstack"],["a user stack","\
ustack"],["a network address","ntop"],["a hardware address","macaddr"],["a formatted time","strftime"],["nothing","printf print clear zero exit time cat join de\
bugf override signal system unwatch"]]),Wu=new Set(["kretprobe","uretprobe"]),Vu=Do([["an aggregation","count sum min max avg"],["a histogram or statistics","hi\
st lhist tseries stats"]]);var Rh=/^(?:[=!<>]=|[<>]|&&|\|\|)$/,Ph=/^(?:u?int(?:8|16|32|64)|(?:un)?signed|char|short|int|long)$/;function A(e,t){switch(e.kind){case"integer":return"a numbe\
r";case"sizeof":return zo.get(e.name);case"string":return"a text";case"boolean":return"a truth value";case"tuple":return e.elements.length>1?"a tuple":void 0;case"\
variable":return t.variable(e.name);case"map":return t.map(e.name);case"identifier":return Ah(e.name,t);case"call":return t.defined.names.has(e.name)?void 0:zo.
get(e.name);case"cast":return Ph.test(e.type)?"a number":void 0;case"unary":return e.operator==="!"?"a truth value":e.operator==="-"||e.operator==="~"?cn(e.operand,
t):void 0;case"update":return cn(e.operand,t);case"binary":return Rh.test(e.operator)?"a truth value":cn(e.left,t)&&cn(e.right,t);case"ternary":{let r=A(e.else,
t);return e.then!==void 0&&A(e.then,t)===r?r:void 0}default:return}}s(A,"typeOf");function cn(e,t){return A(e,t)==="a number"?"a number":void 0}s(cn,"numberIf");
function Ah(e,{defined:t,attachPoints:r}){if(!t.names.has(e))return e!=="retval"?ln.get(e):r.every(({canonical:a})=>Wu.has(a??""))?"a number":void 0}s(Ah,"typeO\
fWord");var Oh=[["a number","a truth value"],["a text","the name of a probe"],["the name of a function","a kernel symbol","a user symbol"]];function Ke(e,t){return e===
void 0||t===void 0||e===t||e==="an aggregation"||t==="an aggregation"?!1:!Oh.some(r=>r.includes(e)&&r.includes(t))}s(Ke,"differ");function V(e){return e===void 0||
e==="a number"||e==="a truth value"||e==="an aggregation"}s(V,"isCountable");var Lh={older:/%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,newer:/%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g},
Yu=3,Ch=new Set("eEfFgGaAn"),$h=/\\[x0-7]/;function Ju(e,t){if(e.kind!=="call"||!pn.has(e.name)||t.defined.names.has(e.name))return;if(e.name==="debugf"&&e.arguments.
length>Yu+1)return{span:e.span,message:`debugf() prints ${Yu} values at most.`};let r=dn(e,"older",t),a=dn(e,"newer",t);return r===void 0?void 0:a}s(Ju,"wrongFo\
rmat");function fn(e,t){if(!pn.has(e.name))return!1;let r=t==="older"?"newer":"older";return dn(e,t,Uo)!==void 0&&dn(e,r,Uo)===void 0}s(fn,"needsOtherReading");
var qh={names:new Set,macros:!1,included:!0,statements:!1},Uo={defined:qh,attachPoints:[],variable:s(()=>{},"variable"),map:s(()=>{},"map")};function Zu(e){let[
t,...r]=e.arguments;if(!pn.has(e.name)||t?.kind!=="string"||fn(e,"older"))return;let a=Qu(t.text,"older");if(a?.length===r.length)return r.find((n,o)=>a[o]==="s"&&
Ih(n))?.span}s(Zu,"numberAsText");function Ih(e){return A(e,Uo)==="a number"}s(Ih,"isNumber");function dn(e,t,r){let[a,...n]=e.arguments;if(a?.kind!=="string"||
n.some(f=>jh(f,r.defined)))return;let o=Qu(a.text,t);if(o===void 0)return;let _=o.find(f=>Ch.has(f));if(n.length!==o.length){let f=`The format asks for ${Xe(o.length,
"argument")}, and there ${n.length===1?"is":"are"} ${n.length}.`;return{span:e.span,message:f}}if(_!==void 0)return{span:a.span,message:`bpftrace prints no frac\
tions: there is no conversion %${_}. Print whole numbers.`};let i=n.findIndex((f,h)=>!Fh(A(f,r),o[h]??"s")),u=n[i],p=o[i]??"";if(u===void 0)return;let l=A(u,r),
c=l==="a text"?": write %s":"",d=p.startsWith("r")?"a buffer":p==="s"?"a value":"a number";return{span:u.span,message:`%${p} prints ${d}, and this is ${l}${c}.`}}
s(dn,"formatProblem");function Qu(e,t){return $h.test(e)?void 0:[...e.matchAll(Lh[t])].map(([,a=""])=>a).filter(a=>a!=="%")}s(Qu,"conversionsOf");function Fh(e,t){
return e===void 0?!0:e==="nothing"?!1:t.startsWith("r")?e==="a buffer":t==="s"||V(e)&&e!=="an aggregation"}s(Fh,"fits");function jh(e,{names:t,included:r}){return e.
kind!=="identifier"?e.kind==="tuple"||e.kind==="record":t.has(e.name)||r&&/^[A-Z_]/.test(e.name)}s(jh,"mayBeSeveral");function Kh(e,t){return e.kind===t}s(Kh,"isOfKind");function g(e,t,r){return{feature:t,kind:e,find:s((n,o)=>{let _=Kh(n,e)&&r(n,o);return _===!0?n.span:_||void 0},
"find")}}s(g,"on");var J=s(()=>!0,"always"),Qo=[g("config","config-block",J),g("config","config-word",e=>e.settings.find(({value:t})=>Uh.test(t))?.span),g("conf\
ig","capital-suffix",e=>e.settings.find(({value:t})=>/^\d\w*[UL]/.test(t))?.span),g("subprogram","subprogram",J),g("subprogram","glued-colon",(e,{script:{text:t}})=>{
let r=zt(t.slice(e.span.start,e.body.span.start));return Jo.test(r)&&{start:e.span.start,end:e.body.span.start}}),g("macro","macro",J),g("map-declaration","map-\
declaration",J),g("map-declaration","percpuarray-declaration",e=>e.type==="percpuarray"),g("import","import",J),g("call","import",e=>e.name==="import"),g("c-def\
inition","attribute-behind",e=>Wh(e).includes(Xu)),g("c-definition","attribute-before",e=>(e.text.split("{",1)[0]??"").includes(Xu)),g("attach-point","named-pro\
be",e=>e.name?.span),g("attach-point","spaced-attach-point",e=>e.spaced),g("attach-point","sign-in-attach-point",e=>Bh.test(e.text.replace(Gh,""))),g("attach-po\
int","kprobe-module",e=>tp(e,"kprobe","kretprobe")&&e.place.form==="kernelFunction"&&e.place.module?.span),g("attach-point","probe-language",({place:e})=>e.form===
"userFunction"&&e.language?.span),g("attach-point","raw-module",({place:e})=>e.form==="rawTracepoint"&&e.module?.span),g("attach-point","source-line",({place:e})=>e.
form==="sourceLine"),g("attach-point","interval-duration",({place:e})=>e.form==="timer"&&e.unit===void 0),g("attach-point","watchpoint-argument",({place:e})=>e.
form==="watchpoint"&&e.argument!==void 0),g("let","let",J),g("let","glued-colon",(e,{script:t})=>Wo(e.variable,t)),g("let","typeof",e=>e.type!==void 0&&hn.test(
e.type)),g("discard","discard",J),g("block-expression","block-expression",J),g("if-expression","block-expression",J),g("block","step-behind-block",Vh),g("block",
"block-expression",e=>e.statements.find(t=>t.kind==="block")?.span),g("if","else-if",e=>e.else?.kind==="if"&&e.else.span),g("if","bare-condition",(e,t)=>Tr(e,e.
condition,t)),g("while","bare-condition",(e,t)=>Tr(e,e.condition,t)),g("unroll","bare-condition",(e,t)=>Tr(e,e.count,t)),g("for-map","bare-condition",(e,t)=>Tr(
e,e.variable,t)),g("for-range","glued-colon",(e,{script:t})=>Wo(e.variable,t)),g("for-range","glued-variable",(e,{script:t})=>Wo(e.variable,t,ep)),g("for-range",
"bare-condition",(e,t)=>Tr(e,e.variable,t)),g("while","while",J),g("unroll","unroll-expression",({count:e})=>!["integer","positional"].includes(e.kind)&&e.span),
g("for-map","for-map",J),g("for-range","for-range",J),g("jump","jump-in-for",(e,t)=>t.inFor),g("jump","return-value",e=>e.value?.span),g("integer","digit-separa\
tor",e=>/^\d+_/.test(e.text)),g("integer","separated-hex",e=>/0x.*_/i.test(e.text)),g("integer","capital-suffix",e=>/[UL]/.test(e.text)),g("integer","zero-in-ex\
ponent",e=>/^0e\d|^\d+e0/i.test(e.text)),g("integer","exponent",e=>/^\d+e\d/i.test(e.text)),g("integer","integer-suffix",e=>/[ul]/i.test(e.text)),g("duration","\
duration",J),g("record","record",J),g("tuple","tuple",J),g("tuple","short-tuple",e=>e.elements.length<2),g("tuple","trailing-comma",(e,{script:t})=>{let r=e.elements.
at(-1);return r!==void 0&&zt(t.text.slice(r.span.end,e.span.end)).includes(",")}),g("unary","address-of",e=>e.operator==="&"),g("unary","comptime",e=>e.operator===
"comptime"),g("binary","readable-aggregation",({left:e,right:t},r)=>np(t)&&Yo(r,e)||np(e)&&Yo(r,t)),g("ternary","glued-colon",(e,{script:t})=>rp(e,t,Jo)),g("ter\
nary","glued-variable",(e,{script:t})=>rp(e,t,ep)),g("ternary","empty-middle",e=>e.then===void 0),g("cast","readable-aggregation",({operand:e},t)=>Yo(t,e)),g("c\
ast","double-pointer",e=>e.type.endsWith("**")),g("cast","array-cast",e=>!hn.test(e.type)&&e.type.includes("[")),g("cast","enum-cast",e=>/^enum\b[^*[]*$/.test(e.
type)),g("cast","typeof",e=>hn.test(e.type)),g("sizeof","sizeof",e=>e.name==="sizeof"),g("sizeof","offsetof",e=>e.name==="offsetof"),g("sizeof","subfield-offset",
e=>e.name==="offsetof"&&/,[\s\w]*\.[^,]*$/.test(e.text)),g("sizeof","typeinfo",e=>e.name==="typeinfo"),g("sizeof","typeof",e=>hn.test(e.text)),g("member","keywo\
rd-field",e=>Dh.test(e.name)&&e.nameSpan),g("member","integer-type-field",e=>/^(?:bool|u?int(?:8|16|32|64))$/.test(e.name)&&e.nameSpan),g("member","sized-type-f\
ield",e=>/^(?:string|inet|buffer)$/.test(e.name)&&e.nameSpan),g("member","args-dot",e=>e.operator==="."&&ap(e.object)),g("identifier","raw-arguments",(e,{probe:t})=>ap(
e)&&t?.attachPoints.some(r=>tp(r,"rawtracepoint"))),g("member","dot-dereference",({operator:e,object:t},r)=>e==="."&&Yh(t,r)),g("map","tuple-key",e=>e.keys?.find(
t=>t.kind==="tuple")?.span),g("call","text-as-pointer",({name:e,arguments:[t]})=>e==="str"&&t!==void 0&&Jh(t)),g("call","number-as-text",Zu),g("call","newer-con\
version",e=>fn(e,"older")),g("call","loose-percent",e=>fn(e,"newer")),g("call","exit-in-for",(e,t)=>e.name==="exit"&&t.inFor),g("call","indexed-print",e=>e.name===
"print"&&Vo(e.arguments[0])&&e.span),g("call","delete-by-key",e=>{let[t,r]=e.arguments;return e.name==="delete"&&t?.kind==="map"&&!Vo(t)&&r!==void 0&&r.kind!=="\
map"}),g("call","delete-several",e=>{let t=e.arguments.length>2||e.arguments.length===2&&Vo(e.arguments[0]);return e.name==="delete"&&t}),g("assignment","compou\
nd-operation",(e,{script:{text:t}})=>e.operator==="="||!zh.has(e.value.kind)?!1:!zt(t.slice(e.target.span.end,e.value.span.start)).includes("(")&&e.value.span),
g("assignment","delete-value",({value:e})=>mn(e)&&e.span),g("let","delete-value",({value:e})=>e!==void 0&&mn(e)&&e.span),g("if","delete-value",({condition:e})=>mn(
e)&&e.span),g("call","delete-value",e=>e.arguments.find(mn)?.span)],Xu="__attribute__",Gh=/"(?:\\.|[^"])*"|\\./g,Bh=/[%&|^!~<>'?()]/,Dh=/^(?:if|else|for|while|unroll|return|break|continue)$/,
Jo=/:[\w\-*/]/,ep=/:\$[A-Za-z_]/,zh=new Set(["binary","cast","ternary"]),hn=/^\s*typeof\b/,Uh=/^(?!(?:bpftrace|perf|raw)$)[a-z_]/i;function Wh(e){return e.text.
slice(e.text.lastIndexOf("}")+1)}s(Wh,"behindBody");function tp(e,...t){let r=oe(e.provider);return r!==void 0&&t.includes(r.provider.name)}s(tp,"provides");function Tr(e,t,{
script:r}){return!zt(r.text.slice(e.span.start,t.span.start)).includes("(")}s(Tr,"isBare");function Wo({span:e},{text:t},r=Jo){let a=/^\s*:\S\S?/.exec(t.slice(e.
end));return a!==null&&r.test(a[0])?{start:e.start,end:e.end+a[0].length}:void 0}s(Wo,"gluedAfter");function rp(e,{text:t},r){let{start:a}=e.else.span,n=zt(t.slice(
(e.then??e.condition).span.end,a));return r.test(n+t.slice(a,a+2))?e.else.span:void 0}s(rp,"gluedElse");function Vh({statements:e,value:t},{script:{text:r}}){let a=[
...e,...t===void 0?[]:[t]];return a.find((n,o)=>{let _=a[o-1];return _?.kind!=="if"&&_?.kind!=="block"||zt(r.slice(_.span.end,n.span.start)).trim()!==""?!1:r.startsWith(
"++",n.span.start)||r.startsWith("--",n.span.start)})?.span}s(Vh,"stepBehindBlock");function zt(e){return e.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,"")}s(zt,"wit\
houtComments");function ap(e){return e.kind==="identifier"&&e.name==="args"}s(ap,"isArguments");function Yh(e,{pointers:t}){return e.kind==="identifier"?e.name===
"curtask":Zo(e)||e.kind==="variable"&&t().has(e.name)}s(Yh,"isPointer");function Zo(e){return e.kind==="cast"&&/^(?:struct|union) \w+ ?\*$/.test(e.type)}s(Zo,"i\
sPointerCast");function op(e){let t=new Set,r=new Set;return T(e,a=>{a.kind==="assignment"&&a.target.kind==="variable"&&(Zo(a.value)?t:r).add(a.target.name),a.kind===
"let"&&(a.value!==void 0||a.type!==void 0)&&(a.value!==void 0&&Zo(a.value)?t:r).add(a.variable.name),(a.kind==="for-map"||a.kind==="for-range")&&r.add(a.variable.
name)}),new Set([...t].filter(a=>!r.has(a)))}s(op,"pointersOf");function Vo(e){return e?.kind==="map"&&e.keys!==void 0}s(Vo,"isEntry");function Jh(e){return e.kind===
"call"?e.name==="str":e.kind==="string"||e.kind==="identifier"&&e.name==="comm"}s(Jh,"isText");function mn(e){return e.kind==="call"&&e.name==="delete"}s(mn,"is\
Delete");function np({kind:e}){return Zh.has(e)}s(np,"isNumber");var Zh=new Set(["integer","boolean","positional","identifier","unary","binary","cast","sizeof",
"call"]);function Yo({maps:e},t){return t.kind==="map"&&(e.get(t.name)?.use??"plain")!=="plain"?t.span:void 0}s(Yo,"aggregation");function Ge(e){return e.kind==="if"&&e.condition.kind==="unary"&&e.condition.operator==="comptime"}s(Ge,"isFolded");var Qh=new Map(Qo.map(({kind:e})=>[e,Qo.filter(t=>t.kind===e)]));function _p(e,t,r=[]){let a=new Set(r.flatMap(l=>Iu(l)?[]:[l.name])),n=new Set(r.flatMap(l=>Fu(
l)?[l.name]:[])),o=new Map,_=s((l,c)=>{o.has(l)||o.set(l,c)},"note"),i=s((l,c)=>{c!==void 0&&_(Yr[l],c)},"noteFeature"),u=zu(e),p=e.items.some(l=>l.kind==="macr\
o"||l.kind==="import");for(let l of e.items){let c=0,d=0,f,h=s(()=>f??=op(l),"pointers"),w=l.kind==="probe"?{probe:l}:{},b={script:e,maps:t,inFor:!1,pointers:h,
...w},k={...b,inFor:!0};T(l,m=>{Ge(m)&&d++,m.kind==="identifier"&&a.has(m.name)&&i("statement-definition",m.span),m.kind==="identifier"&&n.has(m.name)&&i("word-\
in-definition",m.span);for(let y of Qh.get(m.kind)??[])i(y.feature,y.find(m,c>0?k:b));if(d===0)for(let{bound:y,span:S}of Du(m,u))_(y,S);sp(m)&&c++},m=>{sp(m)&&c--,
Ge(m)&&d--}),l.kind==="probe"&&!p&&i("outer-variable",am(l))}return i("several-begin",tm(e)),i("added-key",em(e)),p||i("unset-map",Xh(e)),[...o].map(([l,c])=>({
bound:l,span:c}))}s(_p,"featureUses");function sp(e){return e.kind==="for-map"||e.kind==="for-range"}s(sp,"isFor");function Xh(e){if(e.items.some(n=>n.kind==="p\
reprocessor"&&/#\s*(?:define[^@]*@|include\s*[^<\s])/.test(n.text))||e.unread.length>0)return;let r=new Set,a=[];for(let n of e.items)n.kind==="map-declaration"&&
r.add(n.map),T(n,o=>{o.kind==="assignment"&&o.target.kind==="map"&&r.add(o.target.name),o.kind==="update"&&o.operand.kind==="map"&&r.add(o.operand.name),o.kind===
"map"&&a.push(o)});return a.find(({name:n})=>!r.has(n))?.span}s(Xh,"unsetMap");function em(e){let t=new Set,r;for(let a of e.items)T(a,n=>{n.kind!=="assignment"||
n.target.kind!=="map"||n.value.kind!=="call"||!ve.has(n.value.name)||(n.target.keys===void 0?t.add(n.target.name):t.has(n.target.name)&&(r??=n.target.span))});return r}
s(em,"addedKey");function tm(e){let t=new Set;for(let r of e.items)for(let a of r.kind==="probe"?r.attachPoints:[]){let n=oe(a.provider)?.provider.name;if(!(n!==
"begin"&&n!=="end")){if(t.has(n))return a.span;t.add(n)}}}s(tm,"secondBegin");function ip(e,t){return e.flatMap(({bound:r,span:a})=>{let n=rm(r,t);return n===void 0?
[]:[{verdict:"refused",rule:"unsupported-syntax",span:a,why:n}]})}s(ip,"refusedFeatures");function rm(e,t){if(Z_(t.bpftrace,e))return`${e.name} needs ${Q_(e)}`;
if(e.kernel!==void 0&&!P(t.kernel,e.kernel))return`${e.name} needs Linux ${e.kernel} and later`}s(rm,"whyRefused");function am(e){let t=[],r=new Set,a=new Set,n;
return T(e.body,o=>{o.kind==="block"&&t.push(new Set),(o.kind==="for-map"||o.kind==="for-range")&&a.add(o.variable),o.kind==="let"&&a.add(o.variable),o.kind==="\
assignment"&&o.operator==="="&&a.add(o.target),!(o.kind!=="variable"||t.some(_=>_.has(o.name)))&&(a.has(o)?t.at(-1)?.add(o.name):r.has(o.name)&&(n??=o.span))},o=>{
if(o.kind==="block")for(let _ of t.pop()??[])r.add(_)}),n}s(am,"outerVariable");function bn(e,t,r,a){let n=new es(e,a),o=n.list(t.statements.slice(r),!0),{leaks:_,early:i,beforeExit:u}=n;o==="up"&&_.push({kind:"ends",span:{start:t.span.end-
1,end:t.span.end},block:t});let p=t.statements.at(-1);return{leaks:_,lowered:[...n.lowered,...n.atEnd],beforeExit:u,early:i,endsDown:o==="down"||p!==void 0&&u.some(
({exit:l})=>l===p.span)}}s(bn,"balanceOf");var es=class e{static{s(this,"Follower")}leaks=[];lowered=[];atEnd=[];early=[];beforeExit=[];#e;#t;constructor(t,r){this.#e=
t,this.#t=r}list(t,r){let a="up",n=this.atEnd.length;for(let[o,_]of t.entries()){let i=t[o+1],u=i===void 0?r:Xo(i),p=this.#e(_);if(p!==void 0){(u?this.atEnd:this.
early).push(p),u&&(a="down");continue}if(Xo(_)?this.#r(_,this.atEnd.splice(n),a):a=this.#n(_,u),a==="left"||Xo(_))return this.#a(t.slice(o+1)),"left"}return a}#r(t,r,a){
if(this.lowered.push(...r),ts(t))a==="up"&&this.leaks.push({kind:"leaves",span:t.span});else for(let n of r)this.beforeExit.push({lowered:n,exit:t.span})}#a(t){
let r=new e(this.#e,this.#t);r.list(t,!0),this.lowered.push(...r.lowered,...r.atEnd,...r.early)}#n(t,r){switch(t.kind){case"if":{this.hidden(t.condition);let a=this.
atEnd.length,n=this.list(t.then.statements,r),o=this.#o(t.else,r);return n==="left"?o:o==="left"||n===o?n:(this.early.push(...this.atEnd.splice(a)),"up")}case"b\
lock":return this.list(t.statements,r);case"unroll":case"while":case"for-map":case"for-range":return this.list(t.body.statements,!1),"up";case"jump":case"assign\
ment":case"let":case"expression-statement":return this.hidden(t),"up"}}#o(t,r){return t===void 0?"up":t.kind==="if"?this.#n(t,r):this.list(t.statements,r)}hidden(t){
T(t,r=>{(r.kind==="jump"?r.keyword==="return":(r.kind==="call"||r.kind==="identifier")&&this.#t.returnsBy(r.name))&&this.leaks.push({kind:"hidden",span:r.span})})}};
function Xo(e){return ts(e)||nm(e)}s(Xo,"leaves");function ts(e){return e.kind==="jump"&&e.keyword==="return"}s(ts,"isReturn");function gn({then:e,else:t}){let r=e.
statements.at(-1);return t===void 0&&r!==void 0&&ts(r)}s(gn,"leavesEarly");function nm(e){if(e.kind!=="expression-statement")return!1;let{expression:t}=e;return t.
kind==="call"&&t.name==="exit"}s(nm,"isExitStatement");var om=[{operator:">",value:0,passes:"up",sound:!0},{operator:">=",value:1,passes:"up",sound:!0},{operator:"!=",value:0,passes:"up",sound:!1},{operator:"==",value:1,
passes:"up",sound:!1},{operator:"<=",value:0,passes:"down",sound:!0},{operator:"<",value:1,passes:"down",sound:!0},{operator:"==",value:0,passes:"down",sound:!1},
{operator:"!=",value:1,passes:"down",sound:!1}];function pp(e){let{span:t}=e,r=kn(e);if(r!==void 0)return{access:r,span:t,passes:"up",sound:!1};if(e.kind==="una\
ry"&&e.operator==="!"){let i=kn(e.operand);return i&&{access:i,span:t,passes:"down",sound:!1}}if(e.kind!=="binary")return;let{left:a,operator:n,right:o}=e,_=n.replace(
/[<>]/,i=>i==="<"?">":"<");return up(a,n,o,t)??up(o,_,a,t)}s(pp,"flagTest");function up(e,t,r,a){let n=kn(e),o=om.find(_=>_.operator===t&&_.value===lp(r));return n&&
o&&{access:n,span:a,passes:o.passes,sound:o.sound}}s(up,"comparison");function lp(e){return e.kind==="boolean"?Number(e.value):D(e)}s(lp,"numberOf");function kn(e){
return e.kind==="cast"?kn(e.operand):e.kind==="map"?e:void 0}s(kn,"flagOf");function rs(e){let t=[],r=e;for(;r.kind==="binary"&&r.operator==="&&";r=r.left)t.unshift(
r.right);return[r,...t]}s(rs,"conjuncts");var sm={"= 1":"up","= 0":"down","+= 1":"up","-= 1":"down"};function as(e){let{span:t}=e;if(e.kind==="expression-statem\
ent"){let{expression:u}=e;if(u.kind==="update"&&u.operand.kind==="map")return{access:u.operand,span:t,to:u.operator==="++"?"up":"down",form:"plain"};if(u.kind!==
"call"||u.name!=="delete")return;let[p,l]=u.arguments;return p?.kind!=="map"||u.arguments.length>2||l?.kind==="map"?void 0:{access:l===void 0?p:{...p,keys:[l]},
span:t,to:"down",form:"delete"}}if(e.kind!=="assignment"||e.target.kind!=="map")return;let{target:r,value:a,operator:n}=e,o=a.kind==="call"&&a.name==="sum"?a.arguments[0]:
void 0;if(n==="="&&o!==void 0){let u=D(o);return u===1||u===-1?{access:r,span:t,to:u===1?"up":"down",form:"sum"}:void 0}let _=lp(a),i=sm[`${n} ${_}`];return i&&
{access:r,span:t,to:i,form:"plain"}}s(as,"flagChange");function cp(e){return t=>{let r=as(t);return r?.access.name===e&&r.to==="down"?r:void 0}}s(cp,"lowersFlag");function Hr({covered:e,uncovered:t},{start:r,end:a}){return r>=e.start&&a<=e.end&&!t.some(({exit:n})=>r>=n.start&&a<=n.end)}s(Hr,"isCovered");function yn({attachPoints:e}){
return e.every(({provider:t})=>{let r=oe(t)?.provider.name;return r!==void 0&&Pa.providers.includes(r)})}s(yn,"isTimer");function dp(e,t,r){let a=Q(()=>new Rr(e.body));return[...im(e,a),...um(e,a),...pm(e)].slice(0,_m).map(o=>hp({probe:e,effects:t,reach:r},o))}s(dp,"guardAttempts");
var _m=16;function fp(e,t,r,a){if(!yn(e))return;let n=new Rr(e.body),o=n.all().find(({change:_})=>a().has(_.access.name)&&_.form==="sum");return o&&hp({probe:e,
effects:t,reach:r},{block:n.block,raise:o})}s(fp,"timerAttempt");function im({predicate:e},t){return e===void 0?[]:ns(rs(e),t)}s(im,"inPredicate");function um({
body:e},t){return e.statements.flatMap(r=>r.kind==="if"&&gn(r)?ns([r.condition],t,r):[])}s(um,"inStatements");function pm({body:e}){return e.statements.flatMap(
t=>t.kind==="if"&&t.else===void 0?ns(rs(t.condition),Q(()=>new Rr(t.then))):[])}s(pm,"aroundBody");var Rr=class{static{s(this,"Raises")}block;#e=new Map;constructor(t){
this.block=t;for(let[r,a]of t.statements.entries()){let n=as(a);n?.to==="up"&&v(this.#e,n.access.name,()=>({change:n,at:r}))}}of(t){return this.#e.get(t)}all(){
return[...this.#e.values()]}};function ns(e,t,r){for(let a of e){let n=pp(a),o=n?.passes===(r===void 0?"down":"up")?t().of(n.access.name):void 0;if(o!==void 0)return[
{block:t().block,raise:o,test:n,early:r}]}return[]}s(ns,"firstRaised");function hp({probe:e,effects:t,reach:r},{block:a,raise:{change:n,at:o},test:_,early:i}){let u=n.
access.name,p=i!==void 0&&n.span.start<i.span.start,l=p?a.statements.indexOf(i):o,c=bn(cp(u),a,l+1,r),d=[n,...c.lowered,...c.early],f=cm(e),h=[..._===void 0?[]:
[_],...d].map(({access:y})=>lm(y,f)),w=h.includes("other")?"other":h.includes("unknown")?"unknown":"cpu",b=new Set(d.map(({span:y})=>y.start)),k=t.flatMap(y=>y.
kind==="map"&&y.map===u&&!b.has(y.span.start)?[y.span]:[]),m={..._===void 0?{}:{test:_},...i===void 0?{}:{early:i}};return{probe:e,map:u,key:w,...m,raise:n,raisedFirst:p,
block:a,balance:c,strays:k}}s(hp,"read");function lm({keys:e},t){let[r]=e??[];return r===void 0||e?.length!==1?"other":mp(r,t)}s(lm,"keyOf");function mp(e,t){return e.
kind==="cast"?mp(e.operand,t):e.kind==="identifier"?e.name==="cpu"?"cpu":"other":e.kind==="variable"?t.has(e.name)?"cpu":"unknown":e.kind==="call"||e.kind==="bl\
ock-expression"?"unknown":"other"}s(mp,"keyKind");function cm(e){let t=new Set,r=new Set,a=s((n,o)=>{(o?.kind==="identifier"&&o.name==="cpu"?t:r).add(n)},"note");
T(e.body,n=>{n.kind==="assignment"&&n.target.kind==="variable"?a(n.target.name,n.operator==="="?n.value:void 0):n.kind==="let"&&n.value!==void 0?a(n.variable.name,
n.value):n.kind==="update"&&n.operand.kind==="variable"?a(n.operand.name,void 0):(n.kind==="for-range"||n.kind==="for-map")&&a(n.variable.name,void 0)});for(let n of r)
t.delete(n);return t}s(cm,"cpuVariables");function bp(e){let{map:t,key:r,test:a,raise:n,raisedFirst:o,block:_,balance:i,strays:u}=e,{leaks:p,lowered:l,early:c,beforeExit:d}=i,
f=[n,...l].every(({form:b})=>b==="sum"),h=!o&&p.length===0&&c.length===0&&u.length===0;if(r!=="cpu"||a?.sound===!1||!f||!h)return;let w={start:n.span.end,end:_.
span.end};return{map:t,imported:!1,covered:w,uncovered:d}}s(bp,"completeGuard");function gp(e,{reach:t,file:r}){if(r===void 0)return;let a=s(n=>t.calls(n,...mm(r)),"touches");for(let[n,o]of e.body.statements.entries()){let _=dm(o,r,a)??(yn(
e)?fm(o,r):void 0);if(_===void 0)continue;let i=bn(hm(r),e.body,n+1,t),u=new Set([_,...i.lowered].map(({span:l})=>l.start)),p=[];return T(e.body,l=>{l.kind!=="c\
all"&&l.kind!=="identifier"||!u.has(l.span.start)&&a(l)&&p.push(l.span)}),{file:r,balance:i,raise:o.span,strays:p}}}s(gp,"importedAttempt");function kp({file:e,
balance:t,raise:r,strays:a},n){if(t.leaks.length>0||t.early.length>0||a.length>0)return;let o={start:r.end,end:n.body.span.end};return{map:e.enter,imported:!0,covered:o,
uncovered:t.beforeExit}}s(kp,"completeImported");function dm(e,{enter:t},r){if(e.kind!=="if"||!gn(e)||e.then.statements.some(r))return;let{condition:a}=e;if(a.kind===
"unary"&&a.operator==="!")return wn(a.operand,t);if(!(a.kind!=="binary"||a.operator!=="=="||D(a.right)!==0))return wn(a.left,t)}s(dm,"testingRaise");function fm(e,{
raise:t}){if(!(t===void 0||e.kind!=="expression-statement"))return wn(e.expression,t)}s(fm,"plainRaise");function hm({leave:e}){return t=>t.kind==="expression-s\
tatement"&&wn(t.expression,e)!==void 0?{span:t.span}:void 0}s(hm,"lowersImported");function mm({enter:e,leave:t,raise:r}){return r===void 0?[e,t]:[e,t,r]}s(mm,"\
namesOf");function wn(e,t){return e.kind==="call"&&e.name===t&&e.arguments.length===0?e:void 0}s(wn,"callOf");function yp(e,t){let r=new Map;for(let a of t){if(a.kind!=="map"||a.change==="delete"||r.has(a.map))continue;let n=a.keys.length===0&&!Rt.has(a.aggregation??"");
r.set(a.map,{name:a.map,use:vp(a),oneEntry:n})}for(let a of e.items){if(a.kind!=="map-declaration")continue;let n=wp(a)?.kind,o=a.maxEntries===void 0?void 0:D(a.
maxEntries);r.set(a.map,{name:a.map,use:r.get(a.map)?.use??"plain",oneEntry:r.get(a.map)?.oneEntry??!1,...n===void 0?{}:{declared:n},...o===void 0?{}:{maxEntries:o}})}
return r}s(yp,"readMaps");function wp({type:e}){return Object.hasOwn(lo,e)?lo[e]:void 0}s(wp,"declaredKind");function vp(e){return e.aggregation===void 0?"plain":
e.keys.length>0?"keyed-aggregation":e.aggregation==="count"?"scalar-count":"scalar-aggregation"}s(vp,"useOf");function xp(e){let r=e.items.flatMap(a=>a.kind==="\
config"?a.settings:[]).filter(({name:a})=>_i.has(a.toLowerCase())).at(-1);return r!==void 0&&/^\d/.test(r.value)?Number(be(r.value)):void 0}s(xp,"maxMapKeys");function Np(e,t){
let r=[],a=new Map;for(let n of t){if(n.kind!=="map"||n.change==="delete")continue;let o=a.get(n.map);if(o===void 0)a.set(n.map,n);else{let _=bm(o,n);_!==void 0&&
r.push({span:n.span,why:_})}}for(let n of e.items)n.kind==="map-declaration"&&r.push(...km(n,a.get(n.map)));return r}s(Np,"mapConflicts");function bm(e,t){let{map:r}=e;
if(e.keys.length===0!=(t.keys.length===0))return gm(e,t)?void 0:`${r} is used with a key and without one`;if(e.aggregation===t.aggregation)return;let[a,n]=e.aggregation===
void 0?[t,e]:[e,t];if(n.aggregation===void 0&&n.plain!==!0)return;let o=n.aggregation===void 0?"a plain value":`${n.aggregation}()`;return`${r} holds ${a.aggregation}\
(), so it cannot hold ${o} too`}s(bm,"whyNotBoth");function gm(e,t){return e.keys.length===0&&e.aggregation!==void 0&&t.aggregation===e.aggregation}s(gm,"isKeyA\
dded");function km(e,t){let{map:r,span:a,type:n}=e,o=wp(e);return o===void 0?[{span:a,why:`no release has maps of the type \`${n}\``}]:!(t!==void 0&&(t.aggregation!==
void 0||t.plain===!0))||o.uses.includes(vp(t))?[]:[{span:a,why:`${r} is declared as \`${n}\`, which cannot hold what is assigned to it`}]}s(km,"declarationConfl\
icts");function Sp(e){return e.map(t=>({verdict:"refused",rule:"unsupported-syntax",...t}))}s(Sp,"refusedMaps");var vn=class{static{s(this,"Seeds")}#e=new Set;#t=new Set;#r;constructor(t,r,a){let n=[...t.flatMap(({effects:o})=>o),...r];this.#r=new Set([...a,...n.filter(wm).
map(o=>o.map)]);for(let{effects:o,predicate:_,body:i}of t){for(let u of o)u.kind==="map"&&u.key.constant&&!u.sometimes&&this.#e.add(Mp(u.map,u.key.text));_===void 0&&
this.#a(i.statements)}}has(t){return t.change!=="aggregate"||Rt.has(t.aggregation??"")?!1:this.hasEntry(t.map,t.key)}hasEntry(t,r){return this.#r.has(t)?!1:this.#e.
has(Mp(t,r.text))&&r.constant?!0:r.text==="cpu"&&this.perCpu(t)}perCpu(t){return this.everPerCpu(t)&&!this.#r.has(t)}everPerCpu(t){return this.#t.has(t)}#a(t){let r=new Set;
for(let a of t){if(Ep(a,["return"]))return;a.kind==="for-range"&&D(a.from)===0&&vm(a.to)?this.#o(a.body.statements,a.variable.name):a.kind==="unroll"?this.#n(a.
body.statements,D(a.count)??0,r):a.kind==="block"&&this.#a(a.statements),T(a,o=>{let _=o.kind==="assignment"?o.target:o.kind==="update"?o.operand:void 0;_?.kind===
"variable"&&r.delete(_.name)});let n=ym(a);n!==void 0&&r.add(n)}}#n(t,r,a){let[n]=t;if(n?.kind==="unroll"&&t.length===1)return this.#n(n.body.statements,r*(D(n.
count)??0),a);for(let o of a)r>0&&t.some(_=>xm(_,o))&&this.#o(t,o)}#o(t,r){if(!t.some(a=>Ep(a,["break","continue","return"])))for(let a of t){if(a.kind!=="assig\
nment"||a.target.kind!=="map")continue;let[n,...o]=a.target.keys??[];n!==void 0&&o.length===0&&xn(n,r)&&this.#t.add(a.target.name)}}};function Ep(e,t){let r=!1;
return T(e,a=>{a.kind==="jump"&&t.includes(a.keyword)&&(r=!0)}),r}s(Ep,"jumps");function ym(e){if(e.kind==="let"&&e.value!==void 0&&D(e.value)===0)return e.variable.
name;if(!(e.kind!=="assignment"||e.target.kind!=="variable"))return e.operator==="="&&D(e.value)===0?e.target.name:void 0}s(ym,"setToZero");function Mp(e,t){return`${e}\
[${t}]`}s(Mp,"entryId");function wm(e){return e.kind==="map"&&e.change==="delete"||e.kind==="reset"&&e.function==="clear"}s(wm,"removes");function vm(e){return e.
kind==="identifier"&&e.name==="ncpus"}s(vm,"isNcpus");function xn(e,t){return e.kind==="cast"?xn(e.operand,t):e.kind==="variable"&&e.name===t}s(xn,"isVariable");
function xm(e,t){return e.kind==="expression-statement"&&e.expression.kind==="update"?e.expression.operator==="++"&&xn(e.expression.operand,t):e.kind==="assignm\
ent"&&e.operator==="+="&&e.target.kind==="variable"&&xn(e.target,t)&&D(e.value)===1}s(xm,"increments");var Rp=/\$[A-Za-z_]\w*/g,Nm=/@\w*/g,Sm=/^\s*let\b|\b(?:percpu)?(?:lru)?(?:hash|array)\b/,Em=/\bcpu\b/,Mm=/\b(?:fentry|fexit|kfunc|kretfunc|f|fr)\s*:/i,Nn=class{static{
s(this,"Unread")}#e;#t;#r;#a;#n;mayTriggerGuard;constructor({unread:t,text:r,items:a}){this.#e=t,this.#t=r;let n=t.map(_=>Tp(r,_));this.#r=new Set(n.flatMap(_=>_.
match(Rp)??[]));let o=t.filter(_=>!a.some(i=>i.span.start<=_.start&&_.end<=i.span.end)).map(_=>Tp(r,_)).filter(_=>Sm.test(_)).map(_=>_.match(Nm)??[]);this.#a=new Set(
o.flat()),this.#n=o.some(_=>_.length===0),this.mayTriggerGuard=n.some(_=>Mm.test(_)||ie.functions.some(i=>_.includes(i)))}get any(){return this.#e.length>0}within({
start:t,end:r}){return this.#e.some(a=>a.start>=t&&a.end<=r)}mayGuard(t){return this.within(t)&&Em.test(this.#t.slice(t.start,t.end))}mayDeclare(t){return this.#n||
this.#a.has(t)}get variables(){return this.#r}};function Pp(e){return e.search(Rp)!==-1}s(Pp,"mentionsVariable");function Tp(e,{start:t,end:r}){if(t<r)return e.
slice(t,r);let a=e.slice(Math.max(0,t-Hp),t),n=e.slice(r,r+Hp);return(/[^;{}]*$/.exec(a)?.[0]??"")+(/^[^;{}]*/.exec(n)?.[0]??"")}s(Tp,"pieceOf");var Hp=500;function u6(e,t=[],r,a=[]){let n=Tm(e,t),o=Cu(n),_=o.length===0?n:{...n,items:[...n.items,...o]},i=Hu(_),u=new Nn(n),p={effects:Kt(),calls:Kt()},l=i.macros.size+
i.subprograms.size===0,c=n.items.filter(E=>E.kind==="probe").map(E=>{let j={body:E.body,predicate:E.predicate,callables:i,unknown:u.variables},Z={probe:E,phase:Rm(
E),...u.within(E.span)?{partial:!0}:{}};if(l&&E.attachPoints.some(au)){let{effects:Te,calls:pe}=Ou(j);return{...Z,effects:Te,calls:s(()=>pe,"calls")}}return{...Z,
...Pu(j,p.effects),calls:Q(()=>Au(j,p.calls))}}),d=c.flatMap(E=>E.effects),f=yp(n,d),h=c.flatMap(({phase:E,effects:j})=>E==="end"?[]:j.filter(Z=>E==="attached"||
Z.kind==="reset")),w=c.filter(E=>E.phase==="begin"),b=new vn(w.map(({effects:E,probe:j})=>({effects:E,predicate:j.predicate,body:j.body})),h,[...f].flatMap(([E,
{declared:j}])=>j!==void 0&&ui.has(j)?[E]:[])),k=new Set(d.flatMap(Pm)),m={reach:new tn(_),...r===void 0?{}:{file:r}},y=new Set(h.filter(E=>E.kind==="reset").map(
E=>E.map)),S=c.map(({phase:E,probe:j,effects:Z})=>Q(()=>E==="attached"?dp(j,Z,m.reach):[])),L=Q(()=>new Set(S.flatMap(E=>E()[0]?.map??[]))),U=c.map((E,j)=>{if(E.
phase!=="attached")return E;let Z=gp(E.probe,m),Te=Z&&kp(Z,E.probe);if(Z!==void 0)return{...E,imported:Z,...Te===void 0?{}:{guard:Te}};let[pe,...ao]=S[j]?.()??[],
no=pe??fp(E.probe,E.effects,m.reach,L),ir=[no,...ao].map(Vr=>Vr&&bp(Vr)).find(Vr=>Vr!==void 0),kd=ir!==void 0&&(u.any||b.perCpu(ir.map))&&!y.has(ir.map)&&!k.has(
ir.map);return{...E,...no===void 0?{}:{attempt:no},...kd?{guard:ir}:{}}}),se=xp(n),B={mapConflicts:Np(n,d),features:_p(n,f,o)},Me=se===void 0?{}:{maxMapKeys:se},
Qe=Hm(c),Wr=[...a,...qu(e,t)];return{script:e,imported:t,probes:U,maps:f,seeds:b,nestedMaps:Qe,unread:u,gaps:Wr,guards:m,...B,...Me}}s(u6,"modelScript");function Tm(e,t){
if(t.length===0)return e;let r=[e.text],a=[],n=[...e.unread],o=e.text.length+1;for(let{script:_}of t){a.push(...xa(_.items,o));for(let i of _.unread)n.push({start:i.
start+o,end:i.end+o});r.push(_.text),o+=_.text.length+1}return{...e,text:r.join(`
`),items:[...a,...e.items],unread:n}}s(Tm,"withImports");function os(e,t){let r=e.script.text.length+1;if(!(t.start<r))for(let a of e.imported){let n=r+a.script.
text.length;if(t.start<=n)return{file:a,span:{start:t.start-r,end:t.end-r}};r=n+1}}s(os,"partAt");function Hm(e){let t=new Map;for(let{probe:r,phase:a,effects:n}of e){
if(a!=="attached")continue;let o=new Set(n.flatMap(i=>i.kind==="map"?[i.map]:[])),_=r.attachPoints.reduce((i,{text:u})=>i+(/[*?[\]]/.test(u)?Ap:1),0);for(let i of o)
t.set(i,(t.get(i)??0)+_)}return new Set([...t].flatMap(([r,a])=>a>=Ap?[r]:[]))}s(Hm,"mapsOfThree");var Ap=3;function Rm(e){let t=e.attachPoints.map(n=>oe(n.provider)?.
provider.name),[r,...a]=new Set(t);return a.length===0&&(r==="begin"||r==="end")?r:"attached"}s(Rm,"phaseOf");function Pm(e){return e.kind==="map"&&e.aggregation!==
"sum"?[e.map]:[]}s(Pm,"otherThanSum");function Op(e,t){return(e.maps.get(t)?.maxEntries??e.maxMapKeys??si.entries)<=ii.entries}s(Op,"hasSingleBucket");function ct(e,t,r){
let a=e.maps.get(t);if(!(e.unread.mayDeclare(t)||a===void 0&&e.unread.any))return a?.declared??bi(a?.use??"plain",r)}s(ct,"kindOfMap");function Ut(e,{maps:t,unread:r}){
if(r.any)return e;let a=t.get(e);return a?.declared??a?.use??"plain"}s(Ut,"useOfMap");function f6(e,t,r){if(t.imported.length===0)return e;let a=s(({path:d,...f})=>d===void 0||d===r?f:{path:d,...f},"withoutOwn"),n=s(d=>a(d.path===void 0?ss(d,t):d),
"inFile"),o=e.related.map(n),_=e.places?.map(d=>Am(d,n)),i={...e,related:o,..._===void 0?{}:{places:_}},u=os(t,e.span);if(u===void 0)return i;let{file:p,span:l}=u,
c={path:p.path,span:l,message:"in this imported file"};return{...i,span:p.statement,related:[n(c),...o]}}s(f6,"inItsFile");function Am({takes:e,fires:t,wants:r},a){
return{...e===void 0?{}:{takes:a(e)},fires:t.map(n=>n&&a(n)),...r===void 0?{}:{wants:a(r)}}}s(Am,"movePlaces");function ss(e,t){let r=os(t,e.span);return r===void 0?
e:{...e,path:r.file.path,span:r.span}}s(ss,"relatedInItsFile");function Oe(e){return c_(e)}s(Oe,"nameOf");var Om="host";function g6(e){return e.split(",")[0]?.trim()===Om}s(g6,"namesHost");var Lp={bpftrace:s(e=>`with bpftrace ${e===ur?le.version:e}`,"bpftrace"),kernel:s(
e=>`with Linux ${e}`,"kernel"),arch:s(e=>`on ${e}`,"arch"),paravirt:s(e=>`${e==="no"?"without":"with"} paravirtual spin locks`,"paravirt")};function te(e){let t=e.
split(",").map(u=>u.trim()),[r="",...a]=t;if(!r.includes("@"))return[r,...a.map($p)].join(" ");let n=Cp("bpftrace",t),o=Cp("kernel",t);if(n===void 0||o===void 0)
return e;let _=t.filter(u=>!/^(?:bpftrace|kernel) *@/.test(u)),i=n===ur?le.version:n;return[`Linux ${o} with bpftrace ${i}`,..._.map($p)].join(" ")}s(te,"target\
Label");function Cp(e,t){return t.map(qp).find(r=>r.key===e)?.value}s(Cp,"partOf");function $p(e){let{key:t,value:r}=qp(e);return Object.hasOwn(Lp,t)?Lp[t]?.(r)??
e:e}s($p,"words");function qp(e){let[t="",...r]=e.split("@");return{key:t.trim(),value:r.join("@").trim()}}s(qp,"split");function Lm({bpftrace:e,kernel:t,arch:r,
paravirt:a,backports:n=!1}){return[e,t,r,a,n].join(" ")}s(Lm,"machineOf");function k6(e,t){let[r,a]=[e,t].map(n=>new Set(n.map(o=>`${Lm(o)} ${o.table?.release??
""}`)));return r!==void 0&&a!==void 0&&r.size===a.size&&[...r].every(n=>a.has(n))}s(k6,"sameMachines");function Sn(e){return Y(e).exact&&is(e.bpftrace,_s())==="read"}s(Sn,"isRead");function M6(e){let t=e.table===void 0?is(e.kernel,Ip()):"read";return[...(e.assumed??
[]).map(({note:r})=>`${te(e.name)}: ${r}`),...Fp(e,`bpftrace ${e.bpftrace}`,is(e.bpftrace,_s()),_s()),...Fp(e,`Linux ${e.kernel}`,t,Ip())]}s(M6,"releaseNotes");
function _s(){return{what:"releases of bpftrace",first:oo.bpftrace,last:jp(le.version)}}s(_s,"bpftraceRange");function Ip(){return{what:"kernels",first:oo.kernel,
last:uo()}}s(Ip,"kernelRange");function is(e,{first:t,last:r}){return P(e,t)?jp(e)===r||!P(e,r)?"read":"newer":"older"}s(is,"sideOf");function jp(e){return e.split(
".").slice(0,2).join(".")}s(jp,"lineOf");function Fp(e,t,r,{what:a,first:n,last:o}){if(r==="read")return[];let _=r==="older"?n:o;return[`${te(e.name)}: ${t} is ${r}\
 than the ${a} that the facts were read for (${n} to ${o}). It is judged as ${_}, and what is said of it is less sure.`]}s(Fp,"note");function dt(e,t){return ce(je.filter(a=>a.lock===e),t)?.type??"raw"}s(dt,"lockType");function us(e){return je.find(t=>t.lock===e&&t.type==="raw")?.before}s(us,"\
noticesFrom");function xe(e){return new Set(je.map(({lock:t})=>t).filter(t=>dt(t,e)==="raw"))}s(xe,"rawLocks");function Kp(e,t){return ce(Ha.filter(a=>a.kinds.includes(
e)),t)?.guard??"none"}s(Kp,"guardClass");function Gp(e){return q(e,st)}s(Gp,"interruptMayStall");function Pr(e,{arch:t,kernel:r}){return ce(Ra.filter(a=>a.kind===
e&&a.arch===t),r)}s(Pr,"interruptOf");function K(e){return e.kind!=="bpftrace-process"}s(K,"isProgram");function Dp(e){return[...new Set(e.map(({programs:t})=>t))].flat()}s(Dp,"programsOnAny");function En(e,t,r=!1){
return t===void 0?{id:e,class:e}:{id:`${e} ${t}`,class:e,map:t,...r?{single:r}:{}}}s(En,"lockOf");function Ne(e){return e.script===void 0?Bp(e):`${Bp(e)} of ${e.
script}`}s(Ne,"describeLock");function Bp(e){switch(e.class){case"bucket":return`bucket lock of ${e.map??"a map"}`;case"freelist":return`free-list lock of ${e.map??
"the stack map"}`;case"lru":return`LRU list lock of ${e.map??"the stack map"}`;case"ringbuf":return"lock of bpftrace's ring buffer"}}s(Bp,"describeOwnLock");var Cm={bucket:"hash maps",freelist:"free lists of maps",lru:"LRU maps",ringbuf:"ring buffers"};function Wt(e){let t=[...new Set(e)].map(a=>Cm[a]).join(" and "),
[r]=e.flatMap(a=>us(a)??[]).sort(aa);return`the locks of ${t} wait for ever${r===void 0?"":` before Linux ${r}`}`}s(Wt,"locksWait");function Vt(e,t){let[r]=e.filter(
_=>dt(_,t)==="rqspinlock"),a=r&&us(r);return`the lock notices the deadlock${a===void 0?"":` (rqspinlock, from Linux ${a})`}: ${r==="ringbuf"?"what is printed is\
 lost":"the update fails with -EDEADLK or -ETIMEDOUT and is lost"}`}s(Vt,"lockGivesUp");function Mn(e,t){if(e.includes("ringbuf"))return"";let{from:r}=la;return P(
t,r)?`; bpftrace prints a warning for it (from ${r}), sent through its ring buffer`:`; bpftrace before ${r} says nothing of it`}s(Mn,"tellReport");var Tn="the k\
ernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost",Yt=`bpftrace guards this script by itself (${ie.
from} up to ${ie.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;function ft({moment:e,reports:t}){
return e==="first-insert"?", when a key is inserted for the first time":e==="on-error"?`, only where ${ps(t)}`:""}s(ft,"whenItHappens");function ps(e){let t=e.filter(
({error:r})=>yi(r));return[...new Set(t.map(({error:r})=>bo(r)))].join(", and where ")}s(ps,"whichErrors");function Hn(e,{report:t}){return`wants the ${Ne(e)}${Ar(
t)}`}s(Hn,"tellWanting");function Ar(e){return e===void 0?"":`, to report an error where ${bo(e.error)}${e.map===void 0?"":` (${e.map})`}`}s(Ar,"tellReporting");
var $m={bucket:"Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.",freelist:`A new key, or a recorded stack on bp\
ftrace ${na(mo("stackid"))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack ma\
p.`,lru:`Each update of an LRU map, and each recorded stack on bpftrace ${na(mo("lru_hash.update"))}, takes the lock of a list of the map's entries in the kerne\
l (the LRU list lock).`,ringbuf:`Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace re\
ports while a probe runs (${na(gi("missing-key"))}), such as a key that a per-CPU aggregation does not have.`};function ht(e){return[...new Set(e)].map(t=>$m[t]).
join(" ")}s(ht,"explainLocks");var zp={aim:"Keep these probes from running inside each other:",ways:[{kind:"group",words:"attach them as tracepoints or kprobes"},
{kind:"guard",words:`guard them with a per-CPU flag (bpftrace ${fe.bpftrace} and Linux ${fe.kernel} at least)`}]};var Up=[{shape:"by hash | holds bucket hash.delete always shared, entry of lookup_elem_raw, wants another lock, bucket hash.update always shared | holds bucket \
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
rd/pair in two copies"]}];function Rn(e,t,r=!1){let a=e.edges.map(qm).sort(),n=e.edges.flatMap(({outer:o,through:_=[],inner:i})=>[o.program,..._,i.program]);return{id:[...r?["two copies"]:
[],...e.byHash===!0?["by hash"]:[],...a].join(" | "),probes:[...new Set(n.map(Im))].sort(),target:t}}s(Rn,"shapeOf");function qm({outer:e,through:t=[],inner:r,held:a,
wanted:n,sameKey:o}){let _=a.id!==n.id?"another lock":o?"the same entry":"the same lock";return[`${K(e.program)?"holds":"the process holds"} ${Wp(a,e.operation)}`,
...t.map(i=>`${Vp(i)} leads to`),Vp(r.program),`wants ${_}`,Wp(n,r.operation)].join(", ")}s(qm,"tellEdge");function Wp(e,{operation:t,moment:r,freeList:a,key:n,
report:o}){let _=e.class==="bucket"?[e.single===!0?"single":n.sharing]:[],i=e.class==="freelist"?a?.moment??r:r;return[e.class,t,i,..._,...o===void 0?[]:[o.error]].
join(" ")}s(Wp,"endOf");function Vp({kind:e,site:t,name:r}){return e==="hardware"?"anywhere":t===void 0||t.edge==="inside"?r:`${t.edge} of ${t.function}`}s(Vp,"\
siteOf");function Im(e){if(!K(e))return e.kind;let{kind:t,site:r,name:a}=e;return r===void 0||r.edge==="inside"?a:`${t}:${r.function}`}s(Im,"probeOf");function Zp(e,t=Up){
let r=e.flatMap(n=>{let o=t.filter(i=>i.shape===n.id),_=o.filter(({probes:i})=>i.length===2&&i.join()===n.probes.join());return[...Yp(_,"pair"),...Yp(o,"shape")].
map(i=>({seen:i,near:Number(Fm(i,n))}))}),[a]=r.sort((n,o)=>o.near-n.near||+(o.seen.of==="pair")-+(n.seen.of==="pair")||o.seen.hung-n.seen.hung);return a?.seen}
s(Zp,"seenOf");function Yp(e,t){let r=new Map;for(let{shape:a,kernel:n,arch:o,bpftrace:_,hung:i,runs:u,scripts:p}of e){let l=`${n} ${o} ${_}`,c=r.get(l)??{hung:0,
runs:0,scripts:[]};r.set(l,{kernel:n,arch:o,bpftrace:_,of:t,hung:c.hung+i,runs:c.runs+u,scripts:[...new Set([...c.scripts,...p])],...a.startsWith("two copies")?
{copies:!0}:{}})}return[...r.values()].filter(({hung:a})=>a>0)}s(Yp,"onMachines");function Fm({kernel:e,arch:t},{target:r}){return t===r.arch&&Jp(e)===Jp(r.kernel)}
s(Fm,"isNear");function Jp(e){return e.split(".").slice(0,2).join(".")}s(Jp,"lineOf");var jm={x86_64:"",arm64:" on arm64"};function W6({kernel:e,arch:t,bpftrace:r,
hung:a,runs:n,of:o,copies:_}){let i=o==="pair"?"this pair":"a script of this shape";return`Seen: Linux ${e}${jm[t]} with bpftrace ${r} hung in ${a} of ${n} run${n===
1?"":"s"} of ${_===!0?"two copies of ":""}${i}.`}s(W6,"tellSeen");var Jt=3;function me(e,t){return e.length<=Jt?`on ${re(e.map(te))}`:e.length===t?`on all ${t} machines`:`on ${e.length} of ${t} machines, among them ${re(e.slice(
0,2).map(te))}`}s(me,"onTargets");function re(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}s(re,"list");function Se(...e){return e.
filter(t=>t!=="").join(" ")}s(Se,"sentences");var ls=/(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;function Or(e){let t=new Map;for(let{target:r,why:a}of e){let n=a.replace(
ls,""),o=t.get(n)??{why:a,targets:[],kernels:new Set};o.targets.includes(r)||o.targets.push(r);for(let _ of ls.exec(a)??[])o.kernels.add(_);t.set(n,o)}return[...t.
values()].map(({why:r,targets:a,kernels:n})=>({why:r.replace(ls,re([...n].sort(aa))),targets:a}))}s(Or,"groupByReason");function cs({moment:e,withCopy:t}){return e!==void 0&&e!=="always"||t===!0}s(cs,"isConditional");function mt(e){return cs(e)?"warning":"error"}s(mt,"hangSeverit\
y");function bt({moment:e,reports:t=[],byHash:r}){let a=[...e==="first-insert"?["when a key is added to a map that does not have it yet"]:[],...e==="on-error"?[
`where ${ps(t)}, because bpftrace then reports an error`]:[],...r===!0?["when different keys fall into one part of a map, which is rare"]:[]];return a.length===
0?"":`, only ${a.join(", and ")}`}s(bt,"onlyIf");function ds({verdict:e}){return e==="hang"||e==="lost-updates"}s(ds,"isBad");function Pn(e,t){return Mt(e.verdict,
t.verdict)||Number(cs(e))-Number(cs(t))}s(Pn,"milder");function I(e){let t;for(let r of e)(t===void 0||(Pn(r,t)||ae(Qp(r),Qp(t)))<0)&&(t=r);return t}s(I,"worstO\
utcome");function Qp({confidence:e="possible"}){return e}s(Qp,"confidenceIn");function Be(e,t){return Sn(e)?t:t==="certain"?"likely":"possible"}s(Be,"confidence\
On");function W({target:e,refusals:t}){let r=fs(t);return r&&{target:e.name,verdict:r.verdict,why:r.why}}s(W,"refusedOutcome");function fs(e){return e.find(t=>t.
verdict==="refused")??e[0]}s(fs,"worstRefusal");function Ee(e,t){let r=I(e.outcomes),a=Zp(e.outcomes.flatMap(({shape:n})=>n??[]));return{...t,confidence:r?.confidence??
"possible",span:e.span,related:e.related,verdicts:e.outcomes.map(({target:n,verdict:o,why:_})=>({target:n,verdict:o,why:_})),witness:e.witness,places:e.places,...e.
broken===void 0?{}:{broken:e.broken},...a===void 0?{}:{seen:a}}}s(Ee,"findingOf");function ue(e,t,r=e.length){return me(Xp(e,t),r)}s(ue,"targetsWith");function An(e){
let t=e.filter(({verdict:_,withCopy:i})=>_==="hang"&&i!==!0),r=t.filter(({withOthers:_})=>_!==!0).map(({target:_})=>_),a=t.filter(({withOthers:_})=>_===!0).map(
({target:_})=>_),n=e.length;return`${[...r.length===0?[]:[`by itself ${me(r,n)}`],...a.length===0?[]:[`together with another BPF program ${me(a,n)}`]].join(", a\
nd ")}${Lr(e)}`}s(An,"whereItHangs");function Lr(e){let t=Xp(e.filter(({withCopy:r})=>r===!0),"hang");return t.length===0?"":`, and if two copies of it run at a\
 time, ${me(t,e.length)}`}s(Lr,"whereCopiesHang");function Xp(e,t){return e.filter(r=>r.verdict===t).map(({target:r})=>r)}s(Xp,"namesWith");function F(e,t){return{title:e,releasesOf:"bpftrace",rows:t}}s(F,"ofBpftrace");function z(e,t){return{title:e,releasesOf:"kernel",rows:t}}s(z,"ofKernel");var el=Object.
values(Yr),De={"map-kinds":F("which BPF map a bpftrace map becomes",_a),"lock-moments":F("when a change of a map takes its lock",ia),output:F("how output leaves\
 a probe",ca),"ring-buffer":z("since when the kernel has the ring buffer",[da]),stacks:F("how a stack is kept",tt),"free-lists":z("when an operation takes the l\
ock of a free list",Object.values(ua).map(({underBucket:e,source:t})=>({...e,source:t}))),sweeps:F("what clear() and zero() do",[pa]),"failed-updates":F("what b\
pftrace says of an update that fails",[la]),"helper-calls":F("which helpers of the kernel a builtin or a function calls",hr),"map-reads":F("what a read of a map\
 calls",mr),"nmi-stalls":z("where a non-maskable interrupt waits for a lock of its own CPU",[st]),"run-time-errors":F("which errors a probe reports through the \
output buffer",rt),"provider-wildcards":F("what a wildcard in place of a probe type stands for",Qr),"bpftrace-guard":F("bpftrace's own guard",[ie]),"broken-guar\
ds":F("packages whose guard does not load",Ea),"kretprobe-ban":F("kretprobes that bpftrace refuses",[Fe]),"script-guard":F("what a guard in the script needs of \
bpftrace",[{from:fe.bpftrace,source:fe.source}]),"script-guard-kernel":z("what a guard in the script needs of the kernel",[{from:fe.kernel,source:fe.source}]),providers:F(
"the types of probes and their names",Jr.flatMap(({spellings:e,source:t})=>e.map(r=>({...r,source:t})))),"provider-case":F("letter case of the names of probe ty\
pes",[Zr]),features:F("constructs that some releases of bpftrace take",el),functions:F("functions and words that some releases of bpftrace know",[...Bt,an,nn]),
settings:F("settings of the config block",Dt),"stack-modes":F("formats of stacks",on),"feature-kernels":z("constructs that need a kernel",el.flatMap(({kernel:e,
source:t})=>e===void 0?[]:[{from:e,source:t}])),"lock-types":z("which kind of lock a BPF map has",je),"map-locked":z("the counter that sees a nested update of o\
ne map",[Ta]),"program-guards":z("which programs run inside which",Ha),nmi:z("programs that interrupts which are off do not hold back",Ra),timers:z("probes that\
 fire outside every lock",[Pa]),trampolines:z("where fentry and fexit attach to kernel functions",fr),"trampoline-arguments":z("how many arguments a function ma\
y have that fentry and fexit attach to",Na),"kprobe-multi":z("where a wildcard of kprobes is attached at once",Ni),"contention-tracepoints":z("the tracepoints o\
f waiting for a lock",[Pe]),"lock-path":z("where a map lock is held",ke),"probe-limits":F("at how many probes bpftrace stops",ga),"huge-patterns":z("patterns th\
at match thousands of functions",[{source:ka.source},{source:ya.source}]),"helper-locks":z("locks that a helper takes for itself",wa),"never-returning":z("funct\
ions that never return",[we])};var yS="bpftrace_guard.bpf.c",tl={bpftrace:"0.24",source:"bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a\
 script are stable from 0.26.0, PR #5184"},wS={seen:"0.27",source:"bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt\
)"},rl=` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`,al=`typedef unsigned int guard_u32;
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
}`,Km={version:1,enter:"__bpftrace_guard_enter",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${rl}
 */
${al}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`},Gm={version:2,enter:"__bpftrace_guard_enter",raise:"__bpftrace_guard_raise",leave:"__bpftrace_guard_leave",text:`/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${rl}
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
${al}

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
`},hs=[Gm,Km],vS=hs[0];function On(e){let t=Ea.find(r=>e.package===void 0?r.bpftrace===e.bpftrace:r.package===e.package);return t&&{row:t,sure:e.package!==void 0}}s(On,"brokenGuard");
function MS({bpftrace:e,kernel:t}){return P(e,fe.bpftrace)&&P(t,fe.kernel)}s(MS,"runsScriptGuard");function TS({bpftrace:e}){return P(e,tl.bpftrace)}s(TS,"loads\
GuardFile");function HS(e){return hs.find(t=>t.text===e)}s(HS,"guardFileOf");function Bm(e){let t=e.flatMap(n=>n.rows),r=t.flatMap(({from:n,before:o,unknown:_,except:i})=>[n,o,_?.from,_?.before,i?.from,i?.before]),a=t.map(({newerThan:n})=>n);
return[...[...new Set(r)].flatMap(n=>n===void 0?[]:[o=>P(o,n)]),...[...new Set(a)].flatMap(n=>n===void 0?[]:[o=>!P(n,o)])]}s(Bm,"boundaries");function Ln(e){let t=Bm(
e),r=new Map;return a=>v(r,a,()=>t.map(n=>n(a)?"1":"0").join(""))}s(Ln,"naming");var nl=Object.values(De),Dm=Ln(nl.filter(({releasesOf:e})=>e==="bpftrace")),zm=Ln(
nl.filter(({releasesOf:e})=>e==="kernel")),{"map-kinds":Um,"lock-moments":Wm,output:Vm,stacks:Ym}=De,Jm=Ln([Um,Wm,Vm,Ym,De["run-time-errors"]]),Zm=Ln([De["free-\
lists"]]);function ol({bpftrace:e,kernel:t}){return`${Jm(e)} ${at(e,t)} ${Zm(t)}`}s(ol,"lockingFacts");var Qm=new WeakMap;function Cn(e){return v(Qm,e,()=>[Dm(e.
bpftrace),zm(e.kernel),Y(e).table.release,Sn(e),e.arch,e.paravirt,JSON.stringify(On(e)??""),JSON.stringify(e.table??""),JSON.stringify(e.lockPath??[])].join("/"))}
s(Cn,"factSet");function sl(e){return[...new Set(De[e].rows.map(({source:t})=>t))]}s(sl,"sourcesOf");function N(e,t,...r){return{title:e,script:t,targets:r,expect:"finding"}}s(N,"reported");function R(e,t,...r){return{title:e,script:t,targets:r,expect:"clean"}}
s(R,"clean");function BS(e){return{sections:[{title:"What it says",text:e.what},{title:"Why",text:e.why},{title:"What to do",text:e.do},{title:"When it is right\
 to ignore it",text:e.ignoreWhen}],examples:e.examples.map(t=>({...t,outcome:`${t.expect==="finding"?"Reported":"Not reported"} on`})),sources:[{of:"The rule it\
self",lines:e.sources},...e.facts.map(t=>({of:Xm(De[t].title),lines:sl(t)}))]}}s(BS,"contentOf");function Xm(e){return e.startsWith("bpftrace")?e:e.charAt(0).toUpperCase()+
e.slice(1)}s(Xm,"capital");function US(e){return e.some(({verdict:t})=>t==="hang")}s(US,"hangs");var eb=["one","another","a third","a fourth","a fifth","a sixth"];function ms(e){return eb[e]??
"one more"}s(ms,"nth");function Le(e){let[t,...r]=e;if(t===void 0)return"";let a=t.program.includes(",")?`${t.program},`:t.program,n=(t.through??[]).map(({program:i,
site:u})=>`${i} fires at ${u}; inside what it calls, `),o=`While ${a} holds the ${t.holds}, ${n.join("")}${t.nested} fires at ${t.site} and wants the ${t.wants}\
.`,_=r.map(({holds:i,wants:u},p)=>`${tb(ms(p+1))} CPU holds the ${i} and wants the ${u}.`);return[o,..._].join(" ")}s(Le,"tellWitness");function WS({through:e=[],
nested:t,site:r},a,n=_=>_,o=_=>_){let _=[...e,{program:t,site:r}].map(i=>`${o(i.site)}, ${n(i.program)} fires`);return`${a} ${_.join("; inside what it calls, at\
 ")}`}s(WS,"tellFiring");function Zt(e){return e.length<2?"The CPU waits for itself, for ever.":`${e.length===2?"Both":"All"} wait for ever.`}s(Zt,"tellEnd");function tb(e){
return e.charAt(0).toUpperCase()+e.slice(1)}s(tb,"capitalised");var _l={id:"abba-deadlock",severity:"error",summary:"The script can deadlock the machine by itself.",what:"Two programs of this script can wait for each other f\
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
, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key"],check:s(e=>e.causes.flatMap(t=>rb(t)),"check")};
function rb(e){let t=I(e.outcomes);if(e.world==="open"||e.world==="copies"||e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${ab(e)}${bt(
t)}.`,a=Se(ht(e.locks),Le(e.witness),Zt(e.witness)),n=mt(t);return[Ee(e,{rule:"abba-deadlock",severity:n,what:r,how:a,advice:nb(e)})]}s(rb,"findDeadlock");function ab({
world:e,outcomes:t,neighbours:r=[]}){if(e!=="together")return An(t);let a=t.filter(({withCopy:o})=>o!==!0),n=r.length>1?"are":"is";return`${ue(a,"hang",t.length)}\
, together with ${re(r.map(Oe))}, which ${n} declared to run at the same time: the cycle is closed by these scripts together${Lr(t)}`}s(ab,"whoHangs");function nb({
world:e,process:t}){return e==="together"?{ways:[{kind:"group",words:"attach the probes of all these scripts as tracepoints or kprobes"}],but:"A guard does not \
help: each script has its own."}:t?{ways:[{kind:"group",words:"attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the m\
ap calls of the bpftrace process"}],but:"A flag in the script does not keep it out of them."}:zp}s(nb,"adviceFor");function ul(e,t,r){let{probe:a,partial:n,imported:o}=e;if(n===!0)return[];let _=e.attempt!==void 0&&t.has(e.attempt)?e.attempt:void 0,i=sb(e,_);if(i===void 0)return[];
let u={map:i.map,probe:a,..._===void 0?{}:{attempt:_},...o===void 0?{}:{imported:{file:o.file,attempt:o}}},{up:p,skip:l,beforeExit:c}=i,d=new Map;for(let m of _b(
r)){let{span:y}=m;if(i.own.some(L=>il(y,L)))continue;let S=l!==void 0&&il(y,l)?"runs-while-up":y.start<p.start?"runs-before":y.start>=p.end?"runs-after":void 0;
S!==void 0&&$(d,S,m)}let f=[...d].flatMap(([m,y])=>{let S=bs(y);if(S===void 0)return[];let L=y.filter(U=>U!==S).map(({span:U})=>U);return[{problem:m,span:S.span,
others:L,taking:S,...u}]}),[h,...w]=c,b=r.find(({operation:m,moment:y})=>m===ob&&y==="always");if(h===void 0||b===void 0)return f;let k=w.map(({lowered:m})=>m.span);
return[...f,{problem:"lowered-before-exit",span:h.lowered.span,others:k,taking:b,...u}]}s(ul,"uncoveredDefects");var ob="ringbuf.output";function sb({imported:e,
guard:t,probe:r},a){if(a!==void 0){let{map:l,test:c,early:d,raise:f,block:h,balance:w}=a,b=c===void 0?[]:[c.span],k=[f,...w.lowered,...w.early].map(({span:S})=>S),
m={start:f.span.end,end:h.span.end},y=d===void 0?{}:{skip:d.then.span};return{map:l,up:m,...y,own:[...b,...k],beforeExit:w.beforeExit}}if(e===void 0)return t&&{
map:t.map,up:t.covered,own:[],beforeExit:t.uncovered};let{file:n,raise:o,balance:_}=e,i=r.body.statements.find(({span:l})=>l===o),u=i?.kind==="if"?{skip:i.then.
span}:{},p={start:o.end,end:r.body.span.end};return{map:n.enter,up:p,...u,own:[],beforeExit:_.beforeExit}}s(sb,"coverOf");function bs(e){return e.find(({moment:t})=>t===
"always")??e[0]}s(bs,"mostFrequent");function _b(e){let t=new Map;for(let r of e){let{start:a}=r.span,n=t.get(a);(n===void 0||n.moment!=="always"&&r.moment==="a\
lways")&&t.set(a,r)}return[...t.values()].sort((r,a)=>r.span.start-a.span.start)}s(_b,"inOrder");function il(e,t){return e.start>=t.start&&e.end<=t.end}s(il,"li\
es");function pl({probes:e}){return e.some(({attempt:t,imported:r})=>t!==void 0||r!==void 0)}s(pl,"hasGuards");function ll(e,t){let r=new Set,a=new Map;for(let{attempt:_,
partial:i}of e.probes)_===void 0||i===!0||!cl(_,e)||(r.add(_),$(a,_.map,_));let n=[...[...r].flatMap(cb),...e.probes.flatMap(db)];for(let[_,i]of a)n.push(...hb(
_,i,e));let o=new Set;for(let{guard:_,attempt:i,imported:u}of e.probes)_!==void 0?o.add(_.map):u!==void 0?o.add(u.file.enter):i!==void 0&&i.key==="cpu"&&r.has(i)&&
o.add(i.map);return n.push(...e.probes.flatMap(_=>ul(_,r,t(_.probe)))),[...n,...bb(a,r,e),...gb(o,e,t)]}s(ll,"guardDefects");function cl({map:e,key:t,test:r,balance:a,
raise:n},o){let{lowered:_,endsDown:i}=a;if(t==="unknown")return!1;if(r===void 0)return t==="cpu"&&ub(o).has(e);if(t==="other")return i;if(_.length>0)return!0;let p=[
...lb(o).get(e)??new Set].some(l=>l.attempt?.map!==e);return n.form==="sum"&&o.seeds.everPerCpu(e)&&!p}s(cl,"isGuard");var ib=new WeakMap;function ub(e){let t=s(
r=>r.test!==void 0&&cl(r,e),"isTested");return v(ib,e,()=>new Set(e.probes.flatMap(({attempt:r})=>r&&t(r)?[r.map]:[])))}s(ub,"testedGuards");var pb=new WeakMap;
function lb(e){return v(pb,e,()=>{let t=new Map;for(let r of e.probes)for(let a of r.phase==="attached"?r.effects:[])a.kind==="map"&&v(t,a.map,()=>new Set).add(
r);return t})}s(lb,"changesOf");function cb(e){let{map:t,key:r,test:a,raise:n,raisedFirst:o,balance:_,strays:i,probe:u}=e,p=[],l=s((k,[m,...y])=>{m!==void 0&&p.
push({map:t,problem:k,span:m,others:y,probe:u,attempt:e})},"note"),c=[n,..._.lowered,..._.early].filter(({form:k})=>k==="plain"),d=[..._.lowered,..._.early].filter(
({form:k})=>k==="delete");if(r==="other")l("not-per-cpu",[(a??n).access.keys?.[0]?.span??(a??n).access.span]);else if(c.length>0)l("plain-map",c.map(({span:k})=>k));else{
a?.sound===!1&&l("wrong-test",[a.span]);for(let{span:k}of d)l("removed",[k])}o&&l("raised-before-test",[n.span]);let f=fb(u),h=i.filter(({start:k})=>f.has(k));if(h.
length<i.length)return p;l("changed-otherwise",h);let[w,b]=dl(_);return l(w,b.map(({span:k})=>k)),p}s(cb,"defectsInProbe");function dl({early:e,leaks:t}){return e.
length>0?["lowered-early",e]:["leaks",t]}s(dl,"balanceDefect");function db({probe:e,imported:t,partial:r}){if(t===void 0||r===!0)return[];let{file:a,balance:n}=t,
[o,[_,...i]]=dl(n);if(_===void 0)return[];let u=i.map(({span:l})=>l),p={span:_.span,others:u,probe:e};return[{map:a.enter,problem:o,...p,imported:{file:a,attempt:t}}]}
s(db,"importedDefects");function fb(e){let t=new Set;return T(e.body,r=>{(r.kind==="assignment"||r.kind==="update"||r.kind==="call"&&r.name==="delete")&&t.add(r.
span.start)}),t}s(fb,"writtenChanges");function hb(e,t,{seeds:r,unread:a}){let[n,...o]=t.filter(mb);if(n===void 0||a.any||r.everPerCpu(e))return[];let{raise:_,probe:i}=n,
u=o.map(p=>p.raise.span);return[{map:e,problem:"unseeded",span:_.span,others:u,probe:i,attempt:n}]}s(hb,"unseeded");function mb({key:e,raise:t,balance:r}){return e===
"cpu"&&[t,...r.lowered].every(({form:a})=>a!=="plain")}s(mb,"isPerCpuSum");function bb(e,t,{probes:r}){return r.flatMap(({probe:a,phase:n,effects:o,attempt:_})=>o.
flatMap(i=>{if(n==="end"||!("map"in i)||!e.has(i.map))return[];let{span:u,map:p}=i,l={map:p,span:u,others:[],probe:a};return i.kind==="reset"?[{...l,problem:"re\
moved"}]:i.kind==="read"?[]:n==="begin"||_?.map===p&&t.has(_)?[]:i.change==="delete"?[{...l,problem:"removed"}]:i.aggregation==="sum"?[]:[{...l,problem:"changed\
-otherwise"}]}))}s(bb,"removals");function gb(e,{probes:t,guards:{file:r}},a){let[n,o]=e;return t.flatMap(_=>{let{probe:i,phase:u,partial:p,guard:l}=_,c=l?.map===
n?o:n;if(c===void 0||u!=="attached"||p===!0||_.imported!==void 0)return[];let d=bs(a(i));if(d===void 0||!kb(_,c))return[];let f=i.attachPoints[0]?.span??i.span,
h=r!==void 0&&c===r.enter?{imported:{file:r}}:{};return[{map:c,problem:"missing",span:f,others:[],probe:i,taking:d,...h}]})}s(gb,"missing");function kb({attempt:e,
guard:t,effects:r},a){if(e!==void 0&&(e.map===a||t===void 0))return!1;let n=new Set(r.flatMap(o=>o.kind==="reset"&&o.map===a?[o.span.start]:[]));return r.some(({
span:o})=>!n.has(o.start))}s(kb,"lacks");function fl({model:e,lowered:t}){if(!pl(e))return[];let a=Dp(t.filter(({refusals:o})=>o.length===0)).filter(({operations:o})=>o.length>0);if(a.every(({guard:o})=>o===
"prog-active"||o==="alone"))return[];let n=yb(a);return ll(e,o=>n.get(o)??[])}s(fl,"brokenGuards");function yb(e){let t=new Map;for(let{probe:r,operations:a}of e)
v(t,r,()=>new Set).add(a);return new Map([...t].map(([r,a])=>[r,[...a].flat()]))}s(yb,"takenBy");var Cr=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Qt="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1);",ml={id:"guard-incomplete",severity:"error",summary:"A recursion guard in the scr\
ipt does not work.",what:"The script has a flag that is meant to keep its probes from running inside each other, but the flag is left up or lowered too early, d\
oes not cover everything that takes a lock, may lack entries at the first event or loses them, takes a lock itself, is tested or raised in a way that does not w\
ork, is not kept per CPU, or is missing from a probe that needs it.",why:"A guard works only if every probe that takes a lock tests it first, raises it, and low\
ers it on every exit; if nothing takes a lock before it is raised, not even a predicate that can report a run-time error; and if changing it takes no lock, whic\
h needs a sum() keyed by cpu whose entries exist before the first event. A guard in one of two probes was tried in the laboratory: it never fired, and the machi\
ne hung as it does without a guard. It also hung with a predicate that read a missing key before the guard, with a division before the test, and with a guard th\
at was lowered right before exit(), whose output takes the lock of the ring buffer. At exit() the flag may stay up, because the run is ending. A timer (interval\
, profile) never fires under such a lock, so it may raise the flag without testing it, and then skips no tick.",do:"Do what the message says: test with `> 0`, r\
aise with sum(1), do everything that takes a lock after that, lower with sum(-1) before each return and at the end, seed the entries in BEGIN, and guard every p\
robe that takes a lock.",ignoreWhen:"It is right to ignore this if the flag is not a recursion guard.",examples:[N("The guard is in one of two probes only",`${Cr}\
fentry:vfs_read { ${Qt} @a[pid] = 1; @guard[cpu] = sum(-1); }
fexit:vfs_read { @a[pid] = 2; }
`,"bpftrace@0.23.2,kernel@6.12"),N("A way out that leaves the guard up",`${Cr}fentry:vfs_read { ${Qt} if (pid == 1) { return; } @a[pid] = 1; @guard[cpu] = sum(-\
1); }
`,"bpftrace@0.23.2,kernel@6.12"),N("A timer that lowers the guard before exit()",`${Cr}fexit:vfs_read { ${Qt} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); @guard[cpu] = sum(-1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("A timer that leaves the guard up at exit()",`${Cr}fexit:vfs_read { ${Qt} printf("x"); @guard[cpu] = sum(-1); }
interval:s:5 { @guard[cpu] = sum(1); exit(); }
`,"bpftrace@0.23.2,kernel@6.12"),R("The guard in every probe, seeded and lowered on every way out",`${Cr}fentry:vfs_read { ${Qt} @a[pid] = 1; @guard[cpu] = sum(\
-1); }
fexit:vfs_read { ${Qt} @a[pid] = 2; @guard[cpu] = sum(-1); }
`,"bpftrace@0.23.2,kernel@6.12")],facts:["script-guard","script-guard-kernel","lock-moments","run-time-errors","output","timers"],sources:["laboratory runs with\
 the guard in one program only: 5 of 10 hung","laboratory runs of Linux 6.1.192 with bpftrace 0.27.1: a predicate before the guard hung 1 of 2, a division befor\
e the test 1 of 1, a guard lowered before exit() 1 of 1; left up at exit() 0 of 1"],check:Nb},wb={"not-per-cpu":s((e,t)=>({what:`The guard ${e} of ${t} is not k\
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
 the two runs inside the other, the guard stops neither.`,todo:"Guard every probe that takes a lock."}),"missing")},vb={"plain-map":"here too","lowered-early":"\
and here",leaks:"this way out leaves it up too","lowered-before-exit":"and before this exit()",unseeded:"this probe makes entries too"};function xb(e,{model:t}){
let{problem:r,map:a,probe:n,imported:o,taking:_}=e,i=n.attachPoints[0]?.span??n.span,u=t.script.text.slice(i.start,i.end).replace(/\s+/g," "),p=o===void 0?"sum(\
-1)":`${o.file.leave}()`,l=_?.operation==="ringbuf.output"?"lock of bpftrace's ring buffer":"lock of a map",c=Ar(_?.report),d=`takes the ${l}${c}${c===""?"":","}`,
f=i.end>t.script.text.length?"an imported probe":u;return wb[r](a,f,{lowering:p,taking:d})}s(xb,"describeDefect");function Nb(e){let{lowered:t,causes:r}=e,a=t.map(
(n,o)=>{let _=r.flatMap(u=>u.outcomes[o]??[]),i={target:n.target.name,verdict:"safe",why:"no lock cycle that the guard would have to stop"};return W(n)??I(_)??i});
return fl(e).map(n=>({rule:"guard-incomplete",severity:hl(n)?"warning":"error",confidence:hl(n)?"likely":"certain",span:n.span,...Sb(xb(n,e),a),related:n.others.
map(o=>({span:o,message:vb[n.problem]??"here too"})),verdicts:a.map(({target:o,verdict:_,why:i})=>({target:o,verdict:_,why:i}))}))}s(Nb,"findIncomplete");function Sb({
what:e,...t},r){let a=s(o=>r.some(_=>_.verdict===o),"has"),n=a("hang")?`So the machine can hang ${ue(r,"hang")}.`:a("lost-updates")?`So events or map updates ca\
n get lost ${ue(r,"lost-updates")}.`:"Nothing hangs on these targets for want of it.";return{what:Se(e,n),...t}}s(Sb,"withHarm");function hl({taking:e}){return e!==
void 0&&e.moment!=="always"}s(hl,"isRare");function bl(e,t){if(e.kind==="unroll")return Ob(e.count,t);if(e.kind!=="call"||t.defined.names.has(e.name))return;let r=un.get(e.name);if(!(r===void 0||e.arguments.
some(a=>Eb(a,t))))return Mb(e,r)??Tb(e)??Hb(e,r,t)}s(bl,"wrongArguments");function Eb(e,{defined:t}){return e.kind==="identifier"&&(t.names.has(e.name)||t.included)}
s(Eb,"isDefined");function Mb({name:e,span:t,arguments:{length:r}},{least:a,most:n}){if(!(ve.has(e)||r>=a&&r<=n))return{span:t,message:`${e}() takes ${gs(a,n)},\
 and there ${r===1?"is":"are"} ${r}.`}}s(Mb,"wrongNumber");function Tb({name:e,span:t,arguments:[r,...a]}){if(!(e!=="print"||a.length===0||r?.kind==="map")&&!(r?.
kind!=="string"&&(r===void 0||!$r(r))))return{span:t,message:"print() takes one argument if that is no map."}}s(Tb,"wrongPrint");function gs(e,t){return t===0?"\
no arguments":t===Number.POSITIVE_INFINITY?`at least ${Xe(e,"argument")}`:e===t?Xe(t,"argument"):`${e} to ${t} arguments`}s(gs,"inWords");function Hb({name:e,arguments:t},{
wanted:r},a){for(let[n,o]of r.entries()){let _=t[n];if(_===void 0||o==="any"||Ab(_,o,a))continue;let i=t.length===1?"here":`as argument ${n+1}`;return{span:_.span,
message:`${e}() wants ${Rb[o]} ${i}.`}}}s(Hb,"wrongKind");var Rb={number:"a number",text:"a text","written text":"a text in quotes","written number":"a number t\
hat is written out","whole map":"a map without a key",map:"a map"},Pb=new Set(["a number","a tuple","a kernel stack","a user stack","nothing"]);function Ab(e,t,r){
let a=A(e,r);switch(t){case"number":return V(a);case"text":return!Pb.has(a);case"written text":return!$r(e);case"written number":return e.kind==="integer"||e.kind!==
"string"&&!$r(e);case"whole map":return e.kind==="map"?e.keys===void 0:e.kind!=="string"&&!$r(e);default:return e.kind==="map"||e.kind!=="string"&&!$r(e)}}s(Ab,
"mayBe");function $r(e){return e.kind==="identifier"?ln.has(e.name):["integer","variable","map","tuple"].includes(e.kind)}s($r,"isOther");function Ob(e,t){let r=V(
A(e,t))?D(e):0;if(!(r===void 0||r>=Mr.least&&r<=Mr.most))return{span:e.span,message:`An unroll repeats its block ${Mr.least} to ${Mr.most} times.`}}s(Ob,"wrongC\
ount");var Lb=/^#\s*define\s+(\w+)([\s\S]*)/;function gl(e){let t=new Set,r=!1,a=!1,n=!1;for(let o of e.items){if(o.kind==="import")return;if(o.kind==="macro"&&(r=!0),
(o.kind==="macro"||o.kind==="subprogram")&&t.add(o.name),o.kind!=="preprocessor")continue;if(/^#\s*include\s*[^<\s]/.test(o.text))return;a||=/^#\s*include/.test(
o.text);let[,_,i=""]=Lb.exec(o.text)??[];_!==void 0&&t.add(_),n||=/[$@;,{]/.test(i)}return Cb(e)?void 0:{names:t,macros:r,included:a,statements:n}}s(gl,"defined\
In");function Cb(e){if(!/\bimport\b/.test(e.text))return!1;let t=!1;for(let r of e.items)T(r,a=>{t||=a.kind==="call"&&a.name==="import"});return t}s(Cb,"hasLoca\
lImport");var $b=new Set(["integer","string","duration","boolean","positional","binary","cast"]),qb=/^(?:pid|tid|uid|gid|comm|cpu|nsecs|elapsed|cgroup|kstack|ustack|probe|func|arg\d|rand|username)$/,
$n=class{static{s(this,"MapKeys")}places=[];#e=new Map;#t;#r;#a=new Set;#n=new Set;constructor(t,r){this.#r=t,this.#t=new Set(r)}take(t){if(t.kind==="call"&&Ib(
t))for(let r of t.arguments)this.#a.add(r);t.kind==="for-map"&&this.#a.add(t.map),t.kind==="unary"&&t.operator==="&"&&this.#a.add(t.operand),t.kind==="assignmen\
t"&&this.#o(t)&&this.#n.add(t.target),t.kind==="map"&&this.#s(t)}#o({target:t,value:r}){return t.kind==="map"&&this.#e.get(t.name)?.count===0&&r.kind==="call"&&
ve.has(r.name)}#s(t){if(this.#n.has(t)||this.#t.has(t.name)||t.keys===void 0&&this.#a.has(t))return;let r=this.#i(t.keys??[]);if(r===void 0)return;let a=this.#e.
get(t.name);if(a===void 0)this.#e.set(t.name,{count:r,span:t.span});else if(a.count!==r){this.#t.add(t.name);let n=`${t.name} has ${kl(r)} here, and ${kl(a.count)}\
 where it is used first: a map has as many keys everywhere.`;this.places.push({span:t.span,message:n})}}#i(t){if(t.some(a=>a.kind==="identifier"&&this.#r.names.
has(a.name)))return;let[r]=t;return r===void 0||t.length>1?t.length:r.kind==="tuple"?r.elements.length>1?r.elements.length:void 0:$b.has(r.kind)||r.kind==="iden\
tifier"&&qb.test(r.name)?1:void 0}};function Ib({name:e,arguments:t}){return e==="delete"?t.length!==1:!un.has(e)||Uu.has(e)}s(Ib,"takesMap");function kl(e){return e===
0?"no key":Xe(e,"key")}s(kl,"inWords");var yl=[...ju,...Dt.map(({name:e})=>e)],Fb=new Set(yl),jb=60;function wl(e){return e.kind!=="config"?[]:e.settings.flatMap(({name:t,span:r})=>{let a=t.toLowerCase().
replace(/^bpftrace_/,"");return Fb.has(a)||a.startsWith("unstable_")||t.length>jb?[]:[{span:r,message:`No release of bpftrace has a setting ${t}.${ea(a,yl)}`}]})}
s(wl,"unknownSettings");var ys=class{static{s(this,"Variables")}#e=[new Map];enter(){this.#e.push(new Map)}leave(){this.#e.pop()}declare(t,r){this.#e.at(-1)?.set(t,r)}find(t){return this.#e.
findLast(r=>r.has(t))?.get(t)}},qn=class{static{s(this,"Types")}#e;#t=new Map;#r=new Map;#a=new Map;#n;constructor(t,r,a){this.#e=r,this.#n=new Set(a);for(let n of t)
this.walkProbe(n,(o,_)=>this.#s(o,_))}walkProbe(t,r){let a=new ys,n=this.#o(t.attachPoints,a),o=0,_=0;T(t,i=>{Ge(i)&&o++,xl(i)&&_++,Nl(i)&&a.enter(),o===0&&r(i,
n,_>0),Gb(i,a,n)},i=>{Ge(i)&&o--,xl(i)&&_--,Nl(i)&&a.leave()})}problem(t,r){return this.#i(t,r)??this.#_(t,r)??zb(t,r)??Ub(t,r)}#o(t,r){return{defined:this.#e,attachPoints:t,
variable:s(a=>r.find(a)?.type,"variable"),map:s(a=>{let n=this.#t.get(a);if(!(n===void 0||n.unsure))return n.aggregation===void 0?n.first:Vu.get(n.aggregation)},
"map")}}#s(t,r){let[a,n,o]=vl(t,r);if(a===void 0)return;let _=this.#t.get(a.name)??{first:void 0,aggregation:void 0,unsure:!1};this.#t.set(a.name,_),_.first??=n,
_.aggregation??=o,_.unsure||=o===void 0?n===void 0||Ke(n,_.first)||_.aggregation!==void 0:o!==_.aggregation||_.first!==void 0}#i(t,r){if(t.kind==="let")return t.
value!==void 0&&A(t.value,r)==="nothing"?ks(t.value):void 0;if(t.kind==="assignment"&&A(t.value,r)==="nothing")return ks(t.value);if(t.kind==="assignment"&&t.target.
kind==="variable")return Bb(t,t.target.name,r);let[a,n,o]=vl(t,r);if(a===void 0||this.#n.has(a.name))return;if(t.kind==="assignment"&&t.operator!=="="&&!V(A(t.value,
r)))return{span:t.span,message:`${t.operator} takes numbers, and this is ${A(t.value,r)}.`};let _=this.#a.get(a.name)??{first:void 0,aggregation:void 0},i=_.aggregation===
void 0?_.first:`${_.aggregation}()`,u=o===void 0?n:`${o}()`;if(this.#a.set(a.name,{first:_.first??n,aggregation:_.aggregation??o}),i===void 0||u===void 0||i===u||
!(o!==void 0||_.aggregation!==void 0)&&!Ke(n,_.first))return;this.#n.add(a.name);let l=`${a.name} holds ${i} before, and this is ${u}: a map holds one kind of v\
alue.`;return{span:t.span,message:l}}#_(t,r){if(t.kind!=="map"||t.keys===void 0||this.#n.has(t.name))return;let a=t.keys.find(p=>A(p,r)==="nothing");if(a!==void 0)
return ks(a);let n=Kb(t.keys,r),o=this.#r.get(t.name);if(o===void 0||o.types.length!==n.length){o===void 0&&this.#r.set(t.name,{types:n,span:t.span});return}let _=n.
findIndex((p,l)=>Ke(p,o.types[l])),i=o.types.map((p,l)=>p??n[l]);if(this.#r.set(t.name,{types:i,span:o.span}),_===-1)return;this.#n.add(t.name);let u=n.length===
1?"the key":`key ${_+1}`;return{span:t.span,message:`${u} of ${t.name} is ${n[_]} here and ${o.types[_]} before: the keys of a map are of one kind.`.replace(/^t/,
"T").replace(/^k/,"K")}}};function Kb(e,t){let[r]=e;return(e.length===1&&r?.kind==="tuple"?r.elements:e).map(n=>A(n,t))}s(Kb,"keyTypes");function vl(e,t){if(e.kind===
"update"&&e.operand.kind==="map")return[e.operand,"a number"];if(e.kind!=="assignment"||e.target.kind!=="map")return[];let{target:r,operator:a,value:n}=e;if(n.kind===
"call"&&ve.has(n.name))return[r,void 0,n.name];let o=A(n,t);return a==="="?[r,In(o)]:[r,o==="a number"?o:void 0]}s(vl,"changeOf");function In(e){return e==="not\
hing"||e==="an aggregation"||e==="a histogram or statistics"?void 0:e}s(In,"copied");function Gb(e,t,r){if(e.kind==="for-map"||e.kind==="for-range")t.declare(e.
variable.name,{set:!0,type:void 0});else if(e.kind==="let"){let a=e.value===void 0||e.type!==void 0?void 0:In(A(e.value,r));t.declare(e.variable.name,{set:e.value!==
void 0||e.type!==void 0,type:a})}else if(e.kind==="assignment"&&e.target.kind==="variable"&&e.operator==="="){let a=In(A(e.value,r)),n=t.find(e.target.name);n===
void 0?t.declare(e.target.name,{set:!0,type:a}):n.set||(n.set=!0,n.type=a)}}s(Gb,"takeVariable");function Bb(e,t,r){let a=r.variable(t),n=e.operator==="="?In(A(
e.value,r)):A(e.value,r);if(!(e.operator==="="?Ke(a,n):!V(a)||!V(n))||a===void 0||n===void 0)return;let _=`${t} holds ${a}, and this is ${n}: a variable holds o\
ne kind of value${e.operator==="="?"":", and only numbers are counted with"}.`;return{span:e.span,message:_}}s(Bb,"wrongVariable");var Db=/^(?:[<>]=?)$/;function zb(e,t){
switch(e.kind){case"binary":{let[r,a]=[A(e.left,t),A(e.right,t)],n=ws(e.left)&&ws(e.right);return e.operator==="=="||e.operator==="!="||Db.test(e.operator)&&Ke(
r,a)?Ke(r,a)?{span:e.span,message:`This compares ${r} with ${a}, which are never of one kind.`}:void 0:n||V(r)&&V(a)?void 0:{span:e.span,message:`${e.operator} \
takes numbers, and there is ${V(r)?a:r}.`}}case"update":{let r=e.operand.kind==="variable"?A(e.operand,t):void 0;return V(r)?void 0:{span:e.span,message:`${e.operator}\
 takes a number, and this is ${r}.`}}case"unary":{let r=A(e.operand,t);return!/^[-!~*]$/.test(e.operator)||V(r)?void 0:{span:e.span,message:`${e.operator} takes\
 a number, and this is ${r}.`}}case"cast":{let r=A(e.operand,t);return V(r)||A(e,t)!=="a number"?void 0:{span:e.span,message:`No cast makes a number of ${r}.`}}case"\
member":case"index":{if(A(e.object,t)!=="a number")return;let r=e.kind==="member"?`field ${e.name}`:"element";return{span:e.span,message:`A number has no ${r}: \
cast it to a pointer first, as in ((struct s *)x)->field.`}}default:return}}s(zb,"wrongOperand");function ws(e){return e.kind==="call"?e.name==="str"||e.name===
"buf":e.kind==="identifier"?e.name==="probe":["string","integer","boolean","positional","binary","ternary","unary"].includes(e.kind)}s(ws,"mayFold");function Ub(e,t){
let r=Wb(e);if(e.kind==="ternary"&&e.then!==void 0){let[n,o]=[A(e.then,t),A(e.else,t)];if(Ke(n,o))return{span:e.span,message:`This is ${n} in one case and ${o} \
in the other: both must be of one kind.`}}if(r===void 0||ws(r))return;let a=A(r,t);if(!(V(a)&&a!=="an aggregation"))return{span:r.span,message:`A condition is a\
 number, and this is ${a}: compare it with something.`}}s(Ub,"wrongCondition");function Wb(e){return e.kind==="probe"?e.predicate:e.kind==="if"||e.kind==="terna\
ry"?e.condition:void 0}s(Wb,"conditionOf");function ks({span:e}){return{span:e,message:"This function gives no value: call it as a statement of its own."}}s(ks,
"noValue");function xl({kind:e}){return e==="while"||e==="for-map"||e==="for-range"}s(xl,"isLoop");function Nl({kind:e}){return e==="block"||e==="for-map"||e===
"for-range"}s(Nl,"opensBlock");function Sl(e){let t=[],r=new Set,a=new Set;return T(e,n=>{(n.kind==="for-map"||n.kind==="for-range"||n.kind==="let")&&a.add(n.variable),n.kind==="assignment"&&
n.operator==="="&&a.add(n.target),n.kind==="variable"&&(!a.has(n)&&!r.has(n.name)&&t.push({span:n.span,message:`Nothing in this probe assigns ${n.name} before i\
t is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`}),r.add(n.name))}),t}s(Sl,"undefinedVariables");var Vb=[...Ko];function El(e,t){if(e.kind!=="call"||Ko.has(e.name)||e.name.startsWith("__")||t.names.has(e.name)||t.included)return;let r=e.name.length>vs?`${e.
name.slice(0,vs)}...`:e.name,a=e.name.length>vs?"":ea(e.name,Vb);return{span:e.nameSpan,message:`No release of bpftrace has a function ${r}().${a}`}}s(El,"unkno\
wnFunction");var vs=60;function Ml(e,t,{names:r}){if(!(e.kind!=="identifier"||r.has(e.name)))for(let{word:a,refusedIn:n,where:o}of _n){if(!a.test(e.name))continue;
let _=new Set;for(let{canonical:u}of t.attachPoints)u!==void 0&&n.has(u)&&_.add(u);if(_.size===0)continue;let i=`There is no ${e.name} in a probe of the kind ${[
..._].join(" or ")}: ${o}.`;return{span:e.span,message:i}}}s(Ml,"wordOfOtherProbe");function Tl(e,t){let r=e.kind==="call"?ve.get(e.name):void 0;if(e.kind==="ca\
ll"&&r!==void 0){let{name:n,span:o,arguments:_}=e;if(!t.has(e))return{span:o,message:`The value of ${n}() can only be assigned to a map, with =: write @x = ${n}\
(...).`};if(_.length<r.least||_.length>r.most)return{span:o,message:`${n}() takes ${gs(r.least,r.most)}, and there ${_.length===1?"is":"are"} ${_.length}.`}}return e.
kind==="positional"&&e.text!=="$#"&&BigInt(e.text.slice(1))>Gu?{span:e.span,message:"No positional parameter has a number that large."}:void 0}s(Tl,"misplacedVa\
lue");function Hl(e){if(e.kind==="if"||e.kind==="while")return e.condition.kind!=="tuple"?void 0:{span:e.condition.span,message:"A tuple is no condition: use &&\
 or || between its parts."};if(e.kind!=="record")return;let t=e.fields.map(({name:a})=>a),r=t.find((a,n)=>t.includes(a,n+1));return r===void 0?void 0:{span:e.span,
message:`This record names the field ${r} twice: give each field a name of its own.`}}s(Hl,"misusedTuple");function Rl(e,t){if(e.unread.length>0)return[];let r=gl(e);if(r===void 0)return[];let a=t.map(({why:u})=>/^@\w*/.exec(u)?.[0]??""),n=new $n(r,a),o=e.items.filter(
u=>u.kind==="probe"),_=new qn(o,r,a),i=e.items.flatMap(u=>u.kind==="c-definition"?Qb(u.text,u.span.start):wl(u));for(let u of o)i.push(...Yb(u,{defined:r,keys:n,
types:_}));return[...i,...r.statements?[]:n.places].sort((u,p)=>u.span.start-p.span.start)}s(Rl,"invalidPlaces");function Yb(e,{defined:t,keys:r,types:a}){let n=[],
o=new Set,_=!t.macros&&!t.statements;return a.walkProbe(e,(u,p,l)=>{u.kind==="assignment"&&u.operator==="="&&u.target.kind==="map"&&o.add(u.value),r.take(u);let c=El(
u,t)??Ml(u,e,t)??(t.names.size===0?Tl(u,o):void 0)??Hl(u)??Ju(u,p)??bl(u,p)??(_?a.problem(u,p):void 0)??(l?void 0:Jb(u));c!==void 0&&n.push(c)}),t.macros||t.statements||
Zb(e)?n:[...n,...Sl(e)]}s(Yb,"invalidInProbe");function Jb(e){if(!(e.kind!=="jump"||e.keyword==="return"))return{span:e.span,message:`This ${e.keyword} is in no\
 loop: an unroll is none. Use return to end the probe.`}}s(Jb,"straySkip");function Zb(e){let t=!1;return T(e,r=>{t||=Ge(r)}),t}s(Zb,"mayLeaveOut");function Qb(e,t){
let r=e.lastIndexOf("}"),a=/__attribute__\s*\((?!\s*\()/.exec(e.slice(r+1));if(a===null)return[];let n=t+r+1+a.index;return[{span:{start:n,end:n+13},message:"An\
 attribute stands in two pairs of parentheses: __attribute__((packed))."}]}s(Qb,"wrongAttribute");function Pl(e){return e.items.flatMap(t=>t.kind!=="probe"?[]:t.attachPoints.flatMap(({place:r,span:a,canonical:n})=>{if(r.form!=="userFunction"&&r.form!=="usdt"||
r.path!==void 0)return[];let o=`This probe names no file: bpftrace starts the script only with -p PID, which gives one. Otherwise write ${n}:PATH:NAME.`;return[
{span:a,message:o}]}))}s(Pl,"openPaths");var Al={id:"invalid-script",severity:"error",summary:"The script parses, and no release of bpftrace starts it.",what:'The script says something that every relea\
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
`,"bpftrace@0.27.1,kernel@7.3")],facts:["functions"],sources:[..._n.map(({source:e})=>e),`functions: ${Ku}`,"messages of bpftrace 0.17.0, 0.23.2 and 0.27.1, whi\
ch were asked about each function with too few, too many and other arguments, and about each pair of kinds of values"],check:s(({model:e,lowered:t})=>{let r=t.map(
n=>({target:n.target.name,verdict:"refused",why:"no release of bpftrace starts a script that says this"})),a=t.map(n=>Xb(n));return[...lr(Pl(e.script)).map(({span:n,
message:o})=>({...He("invalid-script","note",n,et(o)),confidence:"possible",verdicts:a})),...lr(Rl(e.script,e.mapConflicts)).map(({span:n,message:o})=>({...He("\
invalid-script","error",n,et(o)),verdicts:r}))]},"check")};function Xb(e){let{name:t}=e.target;return W(e)??{target:t,verdict:"safe",why:"bpftrace starts it wit\
h -p PID"}}s(Xb,"startedWithProcess");var Ol=/^__traceiter_/;function gt(e){return e.function.replace(Ol,"the tracepoint ")}s(gt,"describeFunction");function Ce({site:e,name:t,kind:r}){return r==="h\
ardware"?"any point, as a non-maskable interrupt":r==="breakpoint"?"the address that it watches (with interrupts off too)":e===void 0?t:e.edge==="inside"?`a poi\
nt inside ${gt(e)}`:Ol.test(e.function)?gt(e):`the ${e.edge} of ${e.function}`}s(Ce,"describeSite");function Xt(e,t,{holding:r="runs here first and holds a lock",
wanting:a,where:n=""}={}){return e.flatMap(o=>{let{outer:_,through:i=[],inner:u,wanted:p}=o,l=[...i,u.program],d=[[_.program,r],...i.map((w,b)=>[w,`fires while \
the lock is held${eg(l[b+1])}`]),...a===void 0?[]:[[u.program,a]]].flatMap(([w,b])=>!K(w)||w.attachPoint===t.attachPoint?[]:[{holder:w,place:{span:w.attachPoint.
span,message:`${w.name} ${b}`}}]),f={span:_.operation.span,message:tg(o)+n},h={span:u.operation.span,message:Hn(p,u.operation)+n};return[...d,{holder:_.program,
place:f},{holder:u.program,place:h}]})}s(Xt,"placesOf");function eg(e){return e?.site===void 0?"":`, and what it calls runs through ${gt(e.site)}`}s(eg,"tellCal\
ls");function tg({outer:e,held:t}){return K(e.program)?`takes the ${Ne(t)}${Ar(e.operation.report)}`:`asks for ${e.program.name}, one entry after the other, whi\
ch takes the ${Ne(t)}`}s(tg,"tellTaking");function Fn(e){let t=new Map;for(let r of e)v(t,`${r.span.start} ${r.path??""}`,()=>r);return[...t.values()].sort((r,a)=>rg(
r.path??"",a.path??"")||r.span.start-a.span.start)}s(Fn,"placesInOrder");function rg(e,t){return+(e>t)-+(e<t)}s(rg,"compare");var Ll=`BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }
`,Cl="if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);",$l={id:"lock-path-probe",severity:"error",summary:"\
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
`,"bpftrace@0.23.2,kernel@6.12"),N("A guarded script, of which two copies may run",`${Ll}fexit:native_queued_spin_lock_slowpath { ${Cl} }
`,"bpftrace@0.23.2,kernel@6.12"),R("The guarded script where the lock of a map notices a deadlock",`${Ll}fexit:native_queued_spin_lock_slowpath { ${Cl} }
`,"bpftrace@0.23.2,kernel@6.18")],facts:["map-kinds","lock-moments","run-time-errors","lock-types","program-guards","lock-path","bpftrace-guard"],sources:["bpft\
race issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps","laboratory runs of two copies with the guard file on L\
inux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3"],check:s(e=>e.causes.flatMap(t=>[...ng(t),...sg(t)]),"check")},ag={ways:[{kind:"\
group",words:"attach by kprobe or tracepoint, which the kernel never runs inside another such program"},{kind:"lock-free",words:"take no lock here"}]};function ng(e){
let t=I(e.outcomes);if(e.world!=="open"||t?.verdict!=="hang")return[];let[r]=e.witness;if(r===void 0)return[];let a=e.outcomes.filter(({withCopy:i})=>i!==!0),o=`\
This probe can hang the machine together with another BPF program, or a second copy of this script, ${ue(a,"hang",e.outcomes.length)}${Lr(e.outcomes)}${bt(t)}.`,
_=Se(ht(e.locks),`This probe fires at ${Ce(e.inner)}, where another program may hold the ${r.holds}, and wants the ${r.wants}.`,"If the two meet in opposite ord\
er on another CPU, both wait for ever.");return[Ee(e,{rule:"lock-path-probe",severity:mt(t),what:o,how:_,advice:ag})]}s(ng,"findHalf");var og={ways:[{kind:"grou\
p",words:"attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two"}],but:"Let only one copy of it run at a time."};
function sg(e){let t=I(e.outcomes);if(e.world!=="copies"||t?.verdict!=="hang")return[];let r=`Two copies of this script can hang the machine ${ue(e.outcomes,"ha\
ng")}${bt(t)}: the guard protects only this copy.`,a=Se(ht(e.locks),Le(e.witness),Zt(e.witness)),n=mt(t);return[{...Ee(e,{rule:"lock-path-probe",severity:n,what:r,
how:a,advice:og}),copies:!0}]}s(sg,"findCopies");function jn(e,t){if(!e.nmi)return[];let r=new Set(e.outcomes.flatMap(({verdict:a,target:n})=>a==="lost-updates"?n:[]));return t.flatMap(({target:{name:a,kernel:n}})=>r.
has(a)&&Gp(n)?a:[])}s(jn,"stalledTargets");var ql={id:"lossy-mitigation",severity:"note",summary:"The machine survives a lock cycle of this script, but events or updates are lost.",what:"The script close\
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
unread.any?[]:e.filter(a=>jn(a,r).length===0).flatMap(a=>ig(a)),"check")},_g={aim:"If the numbers matter,",ways:[{kind:"group",words:"attach by kprobe or tracep\
oint"},{kind:"lock-free",words:"take no lock here"}]};function ig(e){let t=I(e.outcomes);if(t?.verdict!=="lost-updates")return[];let r=`Events or map updates of\
 this script get lost ${ue(e.outcomes,"lost-updates")}; the machine survives it.`,a=`${Le(e.witness)} The machine survives it: ${t.why}.`;return[Ee(e,{rule:"los\
sy-mitigation",severity:"note",what:r,how:a,advice:_g})]}s(ig,"findLoss");var ug=/[\u202a-\u202e\u2066-\u2069]+/g,pg=/[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu,lg=/[\p{L}\p{M}\p{N}_]+/gu,Il=/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u,
Fl={id:"misleading-text",severity:"warning",summary:"The text does not say what it looks like.",what:"The script contains characters that reverse the text on th\
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
tax-error").map(({span:n})=>n.start),a=cg(e).filter(({span:n})=>!r.some(o=>o>=n.start&&o<n.end));return lr(a).map(({span:n,message:o})=>He("misleading-text","wa\
rning",n,et(o)))},"check")};function cg(e){let{text:t,comments:r}=e;if(!/[^\0-\x7f]/.test(t))return[];let a=xs(t,ug).map(({span:_,words:i})=>({span:_,message:`${Ns(
i)} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`})),n=xs(t,pg).filter(({span:_})=>_.start>0).map(({span:_,words:i})=>({
span:_,message:`${Ns(i)} cannot be seen, and bpftrace reads it. Remove it.`})),o=xs(hg(t,[...r.map(({span:_})=>_),...dg(e)]),lg).filter(({words:_})=>/[A-Za-z]/.
test(_)&&Il.test(_)).map(({span:_,words:i})=>({span:_,message:`This word mixes Latin letters with ones that look like them, so it is not the word that it looks \
like: ${Ns([...i].filter(u=>Il.test(u)).join(""))}. Write it with Latin letters.`}));return[...a,...n,...o].sort((_,i)=>_.span.start-i.span.start)}s(cg,"placesI\
n");function dg({items:e,text:t,unread:r}){let a=[];for(let n of e)T(n,o=>{o.kind==="string"&&a.push(o.span)});for(let{start:n,end:o}of r)for(let{index:_,0:i}of t.
slice(n,o).matchAll(fg))a.push({start:n+_,end:n+_+i.length});return a}s(dg,"printedTexts");var fg=/"(?:\\.|[^"\\\n])*"?/g;function hg(e,t){let r=[],a=0;for(let{
start:n,end:o}of[...t].sort((_,i)=>_.start-i.start))n<a||(r.push(e.slice(a,n)," ".repeat(o-n)),a=o);return r.join("")+e.slice(a)}s(hg,"withoutSpans");function xs(e,t){
return[...e.matchAll(t)].map(r=>({span:{start:r.index,end:r.index+r[0].length},words:r[0]}))}s(xs,"placesOf");function Ns(e){return[...new Set(e)].map(r=>(r.codePointAt(
0)??0).toString(16).toUpperCase()).map(r=>`U+${r.padStart(4,"0")}`).join(", ")}s(Ns,"codePoints");var Kl={id:"nmi-reentry",severity:"error",summary:"A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe\
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
ded in 6.19"],check:s(({causes:e,lowered:t})=>e.flatMap(r=>[...kg(r),...gg(r,t)]),"check")},jl=[{kind:"group",words:"attach the other probes as kprobes or trace\
points"},{kind:"guard",words:"guard the probes with a per-CPU flag"}],mg={words:"use a timer (profile) instead of the hardware counter"};function Gl({programs:e}){
return e.every(({kind:t})=>t!=="hardware")}s(Gl,"watches");function Bl(e){return{ways:Gl(e)?jl:[mg,...jl]}}s(Bl,"adviceFor");var bg="A watchpoint fires even the\
n, where its address is run, read or written. It is not known whether that is in the middle of an update.";function gg(e,t){let r=I(e.outcomes),a=jn(e,t);if(r?.
verdict!=="lost-updates"||a.length===0)return[];let n=`A CPU can stand still for up to ${st.milliseconds} ms, again and again, ${me(a,t.length)}, and events or \
map updates of this script get lost ${ue(e.outcomes,"lost-updates")}.`,o=Se(Le(e.witness),`The lock gives up, so the machine survives it. Before Linux ${st.before}\
 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`);return[Ee(e,{rule:"nmi-reentry",severity:"note",what:n,
how:o,advice:Bl(e)})]}s(gg,"findStall");function kg(e){let t=I(e.outcomes);if(!e.nmi||t?.verdict!=="hang")return[];let r=`This script can hang the machine ${An(
e.outcomes)}${bt(t)}.`,a=Se(ht(e.locks),Gl(e)?bg:"A hardware counter interrupts even that.",Le(e.witness),Zt(e.witness)),n=mt(t);return[Ee(e,{rule:"nmi-reentry",
severity:n,what:r,how:a,advice:Bl(e)})]}s(kg,"findReentry");var Wl={id:"not-followed",severity:"note",summary:"The script can do harm in a way that the model of map locks does not follow.",what:'One of three things. A wi\
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
 follow"],check:s((e,t)=>[...wg(e,t),...Mg(e,t),...Pg(e)],"check")},yg=new Set(["kprobe","kretprobe","fentry","fexit"]);function wg({model:e,lowered:t},r){let a=t.
filter(({refusals:u})=>u.length===0),n=Vl(r),o=e.probes.flatMap(({probe:u})=>u.attachPoints).flatMap(u=>{let p=a.flatMap(({target:l})=>xg(u,l.bpftrace)??[]);return p.
length===0||n.has(u.span.start)?[]:[{attachPoint:u,number:Math.max(...p)}]}),[_,...i]=o;return _===void 0?[]:[{rule:"not-followed",severity:"note",confidence:"l\
ikely",span:_.attachPoint.span,what:`${_.attachPoint.text} fires at ${Dl(_)} of the kernel or more: so many events can slow the machine down until it seems to h\
ang.`,how:`This is not a deadlock. Attaching and detaching the probes can have the same effect. ${Eg(e.script,a)}`,todo:_.attachPoint.place.form==="tracepoint"?
"Name the tracepoints, or those of one subsystem such as `block:*`.":"Name the functions, or a pattern of one subsystem such as `vfs_*`.",related:i.map(u=>({span:u.
attachPoint.span,message:`fires at ${Dl(u)} or more as well`})),verdicts:Yl(t,()=>"as far as map locks go; how slow the machine becomes is not judged")}]}s(wg,"\
findStorm");function Dl({attachPoint:e,number:t}){return`${t} ${e.place.form==="tracepoint"?"tracepoints":"functions"}`}s(Dl,"tellNumber");var zl=/^\*+$/;function vg({
place:e}){return e.form!=="tracepoint"?!1:zl.test(e.event.text)&&(e.category===void 0||zl.test(e.category.text))}s(vg,"isAllTracepoints");function xg(e,t){let{place:r,
text:a}=e;if(vg(e))return ya.number;if(r.form==="anyProvider"){let o=r.parts.map(u=>u.text),_=va(r.providerPattern.text,o,t);return(o.length===1||Ul(o[0]))&&_.some(
Ng)?yo(o.at(-1)??""):void 0}return r.form!=="kernelFunction"||!r.function.wildcard||r.offset!==void 0||a.includes('"')?void 0:r.module===void 0||Ul(r.module.text)?
yo(r.function.text):void 0}s(xg,"hugeClassOf");function Ng(e){return yg.has(oe(e)?.provider.name??"")}s(Ng,"isOnFunctions");function Ul(e=""){return ge(e)("vmli\
nux")}s(Ul,"matchesKernel");var Sg=/^(bpftrace_)?max_probes$/i;function Eg({items:e},t){let a=e.flatMap(_=>_.kind==="config"?_.settings:[]).findLast(({name:_})=>Sg.
test(_))?.value;return a!==void 0?`The script sets max_probes to ${a}.`:`bpftrace stops at ${[...new Set(t.flatMap(({target:_})=>vi(_.bpftrace)??[]))].sort((_,i)=>_-
i).join(" or ")} probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.`}s(Eg,"tellLimit");function Vl(e){let t=e.filter(({severity:r})=>r!=="note");return new Set(
t.flatMap(({span:r,related:a})=>[r.start,...a.flatMap(n=>n.path===void 0?n.span.start:[])]))}s(Vl,"toldPlaces");function Mg({model:e,lowered:t},r){let{reach:a}=e.
guards,n=Vl(r),o=[e.script,...e.imported.map(({script:u})=>u)].map(({text:u})=>u);return wa.filter(u=>o.some(p=>p.includes(u.function))).map(u=>({row:u,probes:new Set(
e.probes.flatMap(({probe:p})=>[p.body,p.predicate].some(l=>l!==void 0&&a.calls(l,u.function))?p:[]))})).flatMap(({row:u,probes:p})=>{let l=new Map;for(let c of t)
for(let d of Hg(c)){let{site:f,probe:h,attachPoint:w}=d;if(f===void 0||!p.has(h)||!Di(u,f,c.target))continue;let b=l.get(w)??{program:d,targets:new Set};b.targets.
add(c.target.name),l.set(w,b)}return[...l.values()].filter(({program:c})=>!n.has(c.attachPoint.span.start)).map(({program:c,targets:d})=>Tg(u,c,d,t))})}s(Mg,"fi\
ndHelperLock");function Tg({function:e,lock:t,before:r},a,n,o){return{rule:"not-followed",severity:"warning",confidence:"possible",span:a.attachPoint.span,what:`${e}\
() takes the lock ${t} before Linux ${r}. This probe fires at ${Ce(a)}, where another program of the machine, or a second copy of this script, may have it: then\
 its CPU waits for itself for ever.`,how:"The model follows only the locks of maps and buffers, and not this one.",todo:"Print by `printf()`, or attach by kprob\
e or tracepoint.",related:[],verdicts:Yl(o,({target:_})=>n.has(_.name)?`as far as map locks go: the lock of ${e}() is not followed`:`${e}() takes no lock on thi\
s kernel, or the probe does not fire while it is held`)}}s(Tg,"helperLockFinding");function Hg({refusals:e,programs:t,bpftraceGuard:r}){return e.length>0||r!==void 0?
[]:t.filter(({kind:a})=>Rg.has(a))}s(Hg,"nestingPrograms");var Rg=new Set(["fentry","fexit","raw-tracepoint"]);function Pg({lowered:e}){let t=new Map,r=e.filter(
({target:i,refusals:u})=>u.length===0&&wo(i.kernel)!=="refused");for(let{programs:i}of r)for(let{kind:u,site:p,attachPoint:l}of i)u==="fexit"&&p!==void 0&&Ag(l,
p.function)&&t.set(l,p.function);let[a,...n]=[...t];if(a===void 0)return[];let[{span:o}]=a,_=[...new Set(t.values())];return[{rule:"not-followed",severity:"note",
confidence:"likely",span:o,what:`${re(_)} never ${_.length===1?"returns":"return"}: an fexit probe there never fires.`,how:`Before Linux ${we.before} the kernel\
 attaches it anyway, and can never free its trampoline, not even when bpftrace ends. The model does not follow attaching and detaching.`,todo:"Attach to the ent\
ry, by fentry.",related:n.map(([i,u])=>({span:i.span,message:`${u} never returns either`})),verdicts:e.map(i=>W(i)??{target:i.target.name,...Og[wo(i.target.kernel)]})}]}
s(Pg,"findLeftBehind");function Ag({place:e},t){return e.form==="kernelFunction"&&e.function.text===t&&we.functions.includes(t)}s(Ag,"isNamed");var Og={left:{verdict:"\
safe",why:"as far as map locks go; the trampoline of the probe stays until the machine is started again"},unknown:{verdict:"safe",why:`as far as map locks go; t\
he trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since ${we.stableSince}`},refused:{verdict:"unattachable",why:`Linux ${we.
before} and later do not attach fexit to a function that never returns`}};function Yl(e,t){return e.map(r=>W(r)??{target:r.target.name,verdict:"safe",why:t(r)})}
s(Yl,"verdictsOf");var Jl={id:"not-judged",severity:"error",summary:"Something that belongs to the script was not read or not judged.",what:"A file could not be read, an import or\
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
part of the imported file ${Oe(r)} was not read.`;return[Ss({span:n,message:_},[{path:r,span:o.span,message:o.message}])]}),...t.map(r=>Ss(r))],"check")};function Ss({
span:e,message:t},r=[]){return{...He("not-judged","error",e,et(t)),related:r}}s(Ss,"notJudgedAt");var Lg=new WeakMap,Cg=new WeakMap,$g=new WeakMap,qg=new WeakMap,Ig=new WeakMap;function Zl(e,t,r,a){let n=v(Lg,t,()=>new Map),o=v(n,Fg(r),()=>new Map),_=v($g,a,
()=>jg(e,t,a));return v(o,_,()=>Bg(t,Gg(e,t,r,a)))}s(Zl,"callsOn");function Fg(e){return v(Ig,e,()=>`${ol(e)} ${ji(e.bpftrace)}`)}s(Fg,"callFacts");function jg(e,t,r){
return[v(qg,e,()=>Kg(e,t)),...new Set(r.map(({operation:n,guardedBy:o=""})=>`${n} ${o}`))].join(`
`)}s(jg,"nameOf");function Kg({calls:e,guard:t},r){let a=new Set;for(let n of e()){let{kind:o,always:_,span:i}=n,u=t!==void 0&&Hr(t,i)?t.map:"",p="map"in n?Ut(n.
map,r):"",l=o==="name"?n.name:o==="read"?n.read:o==="change"?n.change:"";a.add(`${o} ${l} ${p} ${_} ${u}`)}return[...a].join(`
`)}s(Kg,"kindOf");function Gg({calls:e,guard:t},r,a,n){let o=new Map,_=s(({call:i,always:u},p)=>{let l=`${i} ${p??""}`,c=o.get(l)?.always===!0;o.set(l,{call:i,always:u||
c,...p===void 0?{}:{guardedBy:p}})},"note");for(let i of e()){let u=t!==void 0&&Hr(t,i.span)?t.map:void 0;for(let{call:p,always:l}of Dg(i,r,a))_({call:p,always:l&&
i.always},u)}for(let{operation:i,guardedBy:u}of n)_({call:i,always:!1},u);return o}s(Gg,"callsIn");function Bg(e,t){let r=v(Cg,e,()=>new Map),a=[...t].map(([n,{
always:o}])=>`${n} ${o}`).sort().join(`
`);return v(r,a,()=>[...t.values()])}s(Bg,"shared");function Dg(e,t,r){switch(e.kind){case"name":{let{name:a}=e,n=Gi(a,r.bpftrace).map(({helper:_,always:i})=>({
call:_,always:i})),o=[fa.has(a)?at(r.bpftrace,r.kernel):void 0,dr.has(a)?ba(r.bpftrace):void 0];return[...n,...o.flatMap(_=>_===void 0?[]:[{call:_,always:!0}])]}case"\
read":{let a=ct(t,e.map,r.bpftrace),n=a&&Bi(e.read,a,r.bpftrace);return n===void 0?[]:[{call:n,always:!0}]}case"change":return zg(e.change,e.map,t,r);case"memor\
y":return Hi.sometimes.map(a=>({call:a,always:!1}))}}s(Dg,"lowerCall");function zg(e,t,r,{bpftrace:a}){let n=ct(r,t,a);if(n===void 0||ma(e,a)!=="always")return[];
if(n==="percpu_array")return e==="delete"?[]:[{call:"percpu_array.update",always:!0}];let o=e==="delete"?Pt[n].delete:Pt[n].update;return o===void 0?[]:[{call:o,
always:!0}]}s(zg,"changeOf");var Ql={"hash.update":["bucket"],"hash.delete":["bucket"],"percpu_hash.update":["bucket"],"lru_hash.update":["lru","bucket"],"lru_hash.delete":["bucket","lru"],
"lru_percpu_hash.update":["lru","bucket"],"ringbuf.output":["ringbuf"],stackid:["freelist"]};function Ms(e,t,r){let a=Ug(e,t,r),n=a===void 0?[]:[a],o=Wg(e,a,t,r),
_=o&&ki(o.error,r.bpftrace),i=at(r.bpftrace,r.kernel);return o!==void 0&&_!==void 0&&i!==void 0&&n.push({...Es(e,i,xr,void 0),moment:_,report:o}),n}s(Ms,"lowerE\
ffect");function Ug(e,t,r){switch(e.kind){case"map":{let a=ct(t,e.map,r.bpftrace);if(a===void 0)return;let n=Pt[a],o=e.change==="delete"?n.delete:n.update;if(o===
void 0)return;let _=ma(e.change,r.bpftrace);return _==="first-insert"&&(t.unread.any||t.seeds.has(e))?void 0:Xl({...e,operation:o,moment:_},t,r)}case"output":{let a=at(
r.bpftrace,r.kernel);return a&&Es(e,a,xr,void 0)}case"stack":{let a=ba(r.bpftrace);return a&&Es(e,a,Jg,Yg)}case"reset":case"read":case"error":return}}s(Ug,"ownO\
peration");function Wg(e,t,r,{bpftrace:a}){switch(e.kind){case"map":{let{map:n,key:o,change:_,discarded:i}=e;return _==="delete"?{error:i===!0?"discarded-delete":
"delete",map:n}:t===void 0||ec(n,o,r)?void 0:{error:"update",map:n}}case"read":{let{map:n,key:o}=e,_=ct(r,n,a);return _===void 0||!Vg.has(_)||r.unread.any||r.seeds.
hasEntry(n,o)?void 0:{error:"missing-key",map:n}}case"error":return{error:e.error};case"stack":return{error:"stack"};case"output":case"reset":return}}s(Wg,"repo\
rtOf");var Vg=new Set(["percpu_hash","lru_percpu_hash"]),Yg="the stack map",Jg={sharing:"shared",text:"stack",bound:!1,constant:!1,values:ee};function Es(e,t,r,a){
let n=Ql[t].map(o=>En(o,a));return{span:e.span,operation:t,moment:"always",key:r,locks:n}}s(Es,"hiddenOperation");function Xl({span:e,map:t,operation:r,moment:a,
key:n},o,{kernel:_}){let i=Ql[r].map(c=>En(c,t,Op(o,t))),u=ua[r];if(u===void 0)return{span:e,operation:r,moment:a,key:n,locks:i};let p=u.underBucket===void 0||!P(
_,u.underBucket.before),l={lock:En("freelist",t),moment:u.moment,underBucket:p};return{span:e,operation:r,moment:a,key:n,locks:i,freeList:l}}s(Xl,"mapOperation");
function ec(e,t,{nestedMaps:r}){return(t.constant||t.text==="cpu")&&!r.has(e)}s(ec,"isNeverFull");function Ts(e,t,r){let a=ct(t,e.map,r.bpftrace),n=a&&Pt[a][pa[e.
function]];if(n===void 0)return;let o=t.maps.get(e.map)?.oneEntry===!0?xr:iu,{freeList:_,...i}=Xl({...e,operation:n,moment:"always",key:o},t,r);return{...i,...e.
function==="clear"&&_!==void 0?{freeList:_}:{}}}s(Ts,"lowerSweep");function tc(e,t){switch(e.kind){case"map":{let{map:r,key:a,change:n,discarded:o}=e;return`map\
 ${Ut(r,t)} ${n} ${o} ${t.seeds.has(e)} ${ec(r,a,t)}`}case"read":return`read ${Ut(e.map,t)} ${t.seeds.hasEntry(e.map,e.key)}`;case"error":return`error ${e.error}`;case"\
reset":return`reset ${e.function} ${Ut(e.map,t)}`;case"output":case"stack":return e.kind}}s(tc,"sortOfEffect");function ac(e,t){let r=Qg(e).on(t),a=[...ip(e.features,t),...Sp(e.mapConflicts),...r.flatMap(u=>u.refusals)],n=Q(()=>ek(e,t,r)),o=q(t.bpftrace,ie)?uk(n().programs):
void 0,_=o&&ik(o,t);_?.sure&&a.push(_.refusal);let i={...o===void 0?{}:{bpftraceGuard:o.attachPoint},..._===void 0||_.sure?{}:{doubt:_.refusal}};return{target:t,
get programs(){return n().programs},get beyond(){return n().beyond},get sweeps(){return n().sweeps},get operations(){return n().operations},get regularOperations(){
return n().regularOperations},refusals:a,...i}}s(ac,"lowerScript");var Zg=new WeakMap;function Qg(e){return v(Zg,e,()=>new ja(e.probes.flatMap(({probe:t})=>t.attachPoints)))}
s(Qg,"attachPointsOf");var Xg=new WeakMap;function ek(e,t,r){let a=v(Xg,e,()=>[]),n=new Map([...tk(r)].map(c=>[c,Kp(c,t.kernel)])),o=e.unread.mayTriggerGuard&&q(
t.bpftrace,ie),_=JSON.stringify([o,[...n],ak(e,t)]),i=a.find(c=>c.facts===_&&rk(c.attachments,r));if(i!==void 0)return i;let l={...sk(e,r,n,s(c=>o?void 0:pk(c,e,
t),"lower")),sweeps:lk(e,t),facts:_,attachments:r};return a.push(l),l}s(ek,"runnersOn");function tk(e){let t=new Set;for(let{programs:r}of e)for(let{kind:a}of r)
t.add(a);return t}s(tk,"kindsOf");function rk(e,t){return e.every(({programs:r,unresolved:a},n)=>{let o=t[n];return r===o?.programs&&a===o.unresolved})}s(rk,"ar\
eSame");function ak(e,t){return v(nk,e,()=>ok(e)).map(r=>r.kind==="reset"?Ts(r,e,t):Ms(r,e,t))}s(ak,"lockingOf");var nk=new WeakMap;function ok(e){let t=new Map;
for(let{effects:r}of e.probes)for(let a of r){let n=tc(a,e);t.has(n)||t.set(n,a)}return[...t.values()]}s(ok,"oneOfEachKind");function sk(e,t,r,a){let n=[],o=new Set,
_=new Set,i,u=0;for(let p of e.probes){let{probe:l}=p,c=p.guard===void 0&&e.unread.mayGuard(l.span)?void 0:a(p),d=c===void 0?_k:f=>Zl(p,e,f,c);for(let f of l.attachPoints){
let h=t[u++],{programs:w=[],unresolved:b}=h??{};h?.beyond&&(i??=f);for(let{operation:k,moment:m}of w.length>0&&c||[])o.add(k),m!=="on-error"&&_.add(k);for(let{name:k,
provider:m,kind:y,site:S}of w)n.push({name:k,probe:l,attachPoint:f,provider:m.name,kind:y,guard:r.get(y)??"none",...S===void 0?{}:{site:S},...b===void 0?{}:{unresolved:b},
operations:c??[],calls:d})}}return{programs:n,beyond:i,operations:[...o],regularOperations:[..._]}}s(sk,"programsOf");var _k=s(()=>[],"NO_CALLS");function ik({attachPoint:{
span:e}},t){let r=On(t);return r===void 0?void 0:{refusal:{verdict:"refused",rule:"refused-probe",span:e,why:r.row.why},sure:r.sure}}s(ik,"brokenGuardRefusal");
function uk(e){let t=ie.functions;return e.find(({kind:r,site:a})=>(r==="fentry"||r==="fexit")&&a!==void 0&&t.includes(a.function))}s(uk,"guardTrigger");function pk(e,t,r){
let a=new Map,n=new Map;for(let o of e.effects){if(e.partial&&"key"in o&&Pp(o.key.text))continue;let{guard:_}=e,i=_!==void 0&&Hr(_,o.span);for(let u of Ms(o,t,r)){
let p=i?{...u,guardedBy:_.map}:u,l=`${p.operation} ${p.moment} ${i} ${p.locks.map(d=>d.id).join(" ")}`,c=`${l} ${p.key.bound} ${p.key.text}`;if(!a.has(c)){if(p.
key.constant){let d=n.get(l)??0;if(d>rc)continue;if(n.set(l,d+1),d===rc){a.set(`${l} more`,{...p,key:uu(p.key)});continue}}a.set(c,p)}}}return[...a.values()]}s(
pk,"operationsOf");var rc=4;function lk(e,t){return e.probes.flatMap(({phase:r,probe:a,effects:n})=>{if(r==="end")return[];let o=new Map;for(let _ of n)_.kind===
"reset"&&!o.has(`${_.function} ${_.map}`)&&o.set(`${_.function} ${_.map}`,_);return[...o.values()].flatMap(_=>{let i=Ts(_,e,t);return i===void 0?[]:[{kind:"bpft\
race-process",name:`the bpftrace process, ${_.function==="clear"?"clearing":"zeroing"} ${_.map}`,probe:a,guard:"prog-active",operations:[i]}]})})}s(lk,"sweepsOf");var ck=new WeakMap;function er(e,t){let r=v(ck,e,()=>({}));return r[t]??=dk(e,t),r[t]}s(er,"operationId");function dk(e,t){let{operation:r,moment:a,guardedBy:n="",
locks:o,freeList:_,key:i}=e;switch(t){case"kind":return`${r}
${a}
${n}
${i.sharing}`;case"locks":{let u=er(e,"kind");for(let{id:p}of o)u+=`
${p}`;return _===void 0?u:`${u}
${_.lock.id}`}case"valued":return`${er(e,"locks")}
${i.values}`;case"keyed":return`${er(e,"valued")}
${i.bound}
${i.text}`}}s(dk,"nameOf");function qr({locks:e,freeList:t}){let r=e.map(({id:a})=>a);return t===void 0?r:[...r,t.lock.id]}s(qr,"lockIds");function fk({locks:e,
freeList:t},r){return e.some(({id:a})=>r.has(a))||t!==void 0&&r.has(t.lock.id)}s(fk,"takesAny");function Rs(e,t,r){let a=new Hs(r);for(let n of e)a.add(n,a.at(tr(
n,t)));return a.groups}s(Rs,"groupAcquisitions");function Ps(e,t,r){let a=new Map;for(let n of e){let[{program:o,operation:_}]=n,i=`${tr(o,t)}
${er(_,r)}`;$(a,i,n)}return[...a.values()].flatMap(n=>hk(n))}s(Ps,"mergeGroups");function hk(e){if(e.length===1)return e;let t=e.flat().sort((n,o)=>n.at-o.at),[
r,...a]=t.filter(({program:n},o)=>n!==t[o-1]?.program);return r===void 0?[]:[[r,...a]]}s(hk,"merged");var Hs=class{static{s(this,"Grouping")}groups=[];#e=new Map;#t;#r=0;constructor(t){
this.#t=t}at(t){return v(this.#e,t,()=>new Map)}add(t,r){for(let a of t.operations){if(this.#t!==void 0&&!fk(a,this.#t))continue;let n={program:t,operation:a,at:this.#r++},
o=er(a,"keyed"),_=r.get(o);if(_===void 0){let i=[n];r.set(o,i),this.groups.push(i)}else _.at(-1)?.program!==t&&_.push(n)}}};function nc({program:e,operation:t},r){
return`${tr(e,r)}
${er(t,"kind")}`}s(nc,"kindOf");function tr(e,t){if(!K(e))return e.kind;let{site:r,guard:a,kind:n,unresolved:o}=e;return t?r===void 0?`${a} ${n} ${o===void 0}`:
`${a} ${r.function} ${r.edge}`:a}s(tr,"placeId");function ze(e,t){let r=0;return e.flatMap((a,n)=>{let[{operation:o}]=a,_=nc(a[0],t);return o.locks.map(i=>({lock:i,node:i.id,values:Kn(i,o.key),group:a,kind:`${_}\

${i.class}`,at:n,rank:r++}))})}s(ze,"endpoints");function Kn(e,t){return e.class!=="bucket"||e.single===!0?kr:t.values}s(Kn,"valuesOf");var mk=1e4;function Gn(e,t){
let r=oc(t),a=oc(e),n=new Map,o=s((_,i)=>`${_}\0${i}`,"nodeOf");for(let[_,i]of a){let u=r.get(_)??new Set,p=u.size*i.size<=mk,l=s(c=>p?[...u].flatMap(d=>{let f=o(
_,d);return za(c,d)?wr(c,d,"same")?[{node:f}]:[{node:f,perhaps:!0}]:[]}):[{node:_}],"places");n.set(_,new Map([...i].map(c=>[c,l(c)]))),p||r.delete(_)}return{holds:e.
flatMap(_=>(n.get(_.lock.id)?.get(_.values)??[]).map(i=>({..._,...i}))),wants:t.map(_=>r.has(_.lock.id)?{..._,node:o(_.lock.id,_.values)}:_)}}s(Gn,"keyedEndpoin\
ts");function oc(e){let t=new Map;for(let{lock:r,values:a}of e)v(t,r.id,()=>new Set).add(a);return t}s(oc,"valuesByLock");var sc=new WeakMap,Ue=class e{static{s(this,"Acquisitions")}#e;#t;#r;#a=new Map;#n=new Map;#o=new Map;#s=Q(()=>new Map(this.#r.map(t=>[tr(t,!0),t])));#i=Q(()=>new Set(
this.#r.flatMap(({operations:t})=>t.flatMap(qr))));constructor({programs:t,sweeps:r}){this.#t=t.filter(({guard:a,operations:n})=>a!=="alone"&&n.length>0),this.#r=
this.#t.filter(({site:a})=>!a?.unlisted),this.#e=[...this.#t,...r]}static of(t){let r=sc.get(t.programs)??new WeakMap;sc.set(t.programs,r);let a=r.get(t.sweeps)??
new e(t);return r.set(t.sweeps,a),a}get any(){return this.#t.length>0}get guardedAsOne(){let t=this.#e[0]?.operations[0]?.guardedBy;return t===void 0?!1:this.#e.
every(({operations:r})=>r.every(({guardedBy:a})=>a===t))}places(t){return new Set([...this.#s()].flatMap(([r,a])=>t(a)?[r]:[]))}holding(t){return v(this.#a,t,()=>this.#_(
t))}#_(t){return t==="keyed"?Rs(this.#e,!1,this.#i()):Ps(this.holding("keyed"),!1,t)}holds(t){let r=this.#o.get(t)??ze(this.holding(t),!1);return this.#o.set(t,
r),r}wanting(t,r){return v(this.#n,t,()=>this.#u(t)).filter(([{program:n}])=>r.has(tr(n,!0)))}#u(t){let r=v(this.#n,"keyed",()=>Rs(this.#r,!0));return t==="keye\
d"?r:Ps(r,!0,t)}};function _c(e,t){return e.flatMap(r=>{let[a,...n]=r.filter(({program:o})=>t(o));return a===void 0?[]:[[a,...n]]}).sort(([r],[a])=>r.at-a.at)}s(
_c,"only");var Bn=class{static{s(this,"SiteGraph")}target;nodes;interrupts;#e=new Map;#t=new Map;#r=new Map;constructor(t,r){this.target=r;let a=[],n=new Map;for(let o of t){
let{kind:_,guard:i,site:u}=o;if(i==="alone"||u?.unlisted)continue;n.has(_)||n.set(_,Pr(_,r));let p=n.get(_);if(p!==void 0){ic(a,o,o.calls(r),{row:p,unresolved:o.
unresolved!==void 0});continue}let l=this.#a(o);l!==void 0&&ic(l.hops,o,o.calls(r))}this.interrupts=a,this.nodes=[...this.#e.values()].flat()}nodeOf({site:t}){return t&&
this.#e.get(t.function)?.find(({edge:r})=>r===t.edge)}#a(t){let{site:r}=t;if(r===void 0||!Ct(r.function,this.target))return;let a=this.#e.get(r.function)??[],n=a.
find(({edge:_})=>_===r.edge);if(n!==void 0)return n;let o={function:r.function,edge:r.edge,hops:[]};return a.push(o),this.#e.set(r.function,a),o}isOnLockPath(t){
return La(t,this.target)}placeAt(t,r){let a=this.#r.get(t)??new Map;return this.#r.set(t,a),a.has(r)||a.set(r,he(t.function,t.edge,r,this.target)),a.get(r)}passings({
calls:t}){let r=this.#t.get(t);if(r!==void 0)return r;let a=t.flatMap(n=>{let o=Ca(n.call,this.target);return[...this.#e].flatMap(([_,i])=>{let u=o.get(_);return u===
void 0?[]:i.map(p=>({node:p,surely:n.always&&u==="every",call:n}))})});return this.#t.set(t,a),a}};function ic(e,t,r,a){let n=t.guard==="prog-active",o=e.find(_=>_.
active===n&&_.calls===r&&_.interrupt?.row===a?.row&&_.interrupt?.unresolved===a?.unresolved);o===void 0?e.push({programs:[t],active:n,calls:r,...a===void 0?{}:{
interrupt:a}}):o.programs.push(t)}s(ic,"addTo");function Os(e){let t=[];for(let r=e;r!==void 0;r=r.before)t.unshift(r.last);return t}s(Os,"hopsOf");var uc=[],bk=4,kt=class e{static{s(this,"HeldSites")}#e;#t=new Map;#r;#a=new Map;constructor(t){
this.#e=t,this.#r=this.#i()}static of(t,r,a,n=1){if(!gk([...t,...r],n))return;let o=new Bn(t,a);if(o.nodes.length===0)return;let _=new e(o);return _.#r.size===0?
void 0:_}reaches(t){let r=this.#e.nodeOf(t);return r!==void 0&&this.#r.has(r)}passages(t,r,a){let n=this.#e.nodeOf(r.program);if(n===void 0||!this.#r.has(n))return uc;
let o=this.#n(t,a).get(n)??uc,_=r.program.guard==="prog-active",i=this.#s(r.operation.guardedBy);return!_&&i===0?o:o.filter(u=>!(_&&u.active)&&(i&u.guards)===0)}#n({
program:t,operation:r},a){let n=t.guard==="prog-active",o={operation:r.operation,active:n,guards:this.#s(r.guardedBy)},{reached:_,avoiding:i}=this.#o(o);return a===
void 0?_:v(i,a,()=>this.#_(o,a))}#o(t){let r=v(this.#a,t.operation,()=>new Map),a=t.guards*2+Number(t.active);return v(r,a,()=>({reached:this.#_(t),avoiding:new Map}))}#s(t){
return t===void 0?0:v(this.#t,t,()=>this.#t.size<bk?1<<this.#t.size:0)}#i(){let t=new Set,r=s(a=>{for(let n of a)for(let{node:o}of this.#e.passings(n))t.add(o)},
"enter");r(this.#e.interrupts);for(let a of this.#e.nodes)this.#e.isOnLockPath(a)&&r(a.hops);for(let{hops:a}of t)r(a);return t}#_(t,r){let a=new Map,n=[],o=s((l,c)=>{
let d=a.get(l)??[];d.some(f=>As(f,c))||(a.set(l,[...d,c]),n.push({node:l,passage:c}))},"arrive"),_=new Map,i=s((l,c,d)=>{if(c.active&&l.active||!Cs(l,r))return;
let f=_.get(l.calls)??[],h=l.active?{...c,active:!0}:c;if(!f.some(w=>As(w,h))){_.set(l.calls,[...f,h]);for(let{node:w,surely:b,call:k}of this.#e.passings(l)){let m=this.#s(
k.guardedBy);if((m&c.guards)!==0)continue;let y=c.place.held==="held"&&b?"held":"maybe";o(w,{place:y===c.place.held?c.place:{...c.place,held:y},active:c.active||
l.active,guards:c.guards|m,last:l,...c.interrupt===void 0?{}:{interrupt:c.interrupt},...d===void 0?{}:{before:d}})}}},"run"),{active:u,guards:p}=t;for(let l of this.#e.
nodes){let c=this.#e.placeAt(l,t.operation);if(c!==void 0&&c.held!=="no")for(let d of l.hops)i(d,{place:c,active:u,guards:p})}for(let l of this.#e.interrupts)i(
l,{place:Ls,active:u,guards:p,...l.interrupt===void 0?{}:{interrupt:l.interrupt}});for(let{node:l,passage:c}of n)for(let d of l.hops)i(d,c,c);return a}},Ls={held:"\
held",locks:[],taken:!1};function gk(e,t){let r=0;for(let{guard:a}of e)if(a!=="alone"&&(r+=t,r>2||a==="none"))return!0;return!1}s(gk,"areEnough");function Cs({programs:e},t){
return t===void 0||t.guard!=="per-program"||e.some(r=>r!==t)}s(Cs,"runsWithout");function As(e,t){return(e.place.held==="held"||t.place.held==="maybe")&&(!e.active||
t.active)&&(e.guards&t.guards)===e.guards&&(e.interrupt===void 0||e.interrupt===t.interrupt)&&kk(e.place,t.place)}s(As,"isAsGood");function $s(e,t){return As({...e,
active:t.active,guards:t.guards},t)}s($s,"servesFor");function kk(e,t){return e.taken===t.taken&&(e.locks===t.locks||e.locks.join()===t.locks.join())}s(kk,"hold\
sSame");function rr(e,t){return Pr(e.kind,t)!==void 0?!0:e.site!==void 0&&!e.site.unlisted&&La(e.site,t)}s(rr,"firesOnLockPath");function dc(e,t){return e.guard==="alon\
e"||t.guard==="alone"?!1:e.guard!=="prog-active"||t.guard!=="prog-active"}s(dc,"guardsAllow");function zn(e,t){let[r,a]=e,[n,o]=t;if(Dn(r.program,n.program))return{
inner:r,outer:n};if(o!==void 0&&Dn(r.program,o.program))return{inner:r,outer:o};if(a!==void 0&&Dn(a.program,n.program))return{inner:a,outer:n}}s(zn,"nestingPair");
function fc(e,t,r,a){let n=Os(t);for(let o of a.slice(0,n.length+2))for(let _ of r.slice(0,2)){if(!Dn(_.program,o.program))continue;let i=K(o.program)?o.program:
void 0,u=n.every(p=>Cs(p,i))?n:yk(e,t,o,_);if(u!==void 0)return{outer:o,inner:_,through:u.map(p=>wk(p,i))}}}s(fc,"nestingPairVia");function yk(e,t,r,a){let n=K(
r.program)?r.program:void 0,o=e.passages(r,a,n).find(_=>$s(_,t));return o&&Os(o)}s(yk,"otherWay");function wk({programs:e},t){return e.find(r=>r!==t)??e[0]}s(wk,
"stepOf");function Dn(e,t){return dc(e,t)&&(e.guard!=="per-program"||e!==t)}s(Dn,"mayRunInside");var Ir=class{static{s(this,"NestingSite")}#e;#t;#r;#a;#n=new Map;constructor(t,r,a){
this.#e=t,this.#t=r,this.#r=a;let n=Pr(t.kind,r);this.#a=n&&{row:n,unresolved:t.unresolved!==void 0}}arrivals(t,r){let{guardedBy:a}=r.operation;if(a!==void 0&&a===
t.operation.guardedBy)return[];if(!dc(r.program,t.program))return[];let n=this.#s(t.operation.operation),o=(this.#r?.passages(t,r)??[]).map(_=>({place:_.place,via:_,
..._.interrupt===void 0?{}:{interrupt:_.interrupt}}));return n===void 0?o:[n,...o]}across(t,r,a,n){let o=[];for(let _ of this.arrivals(r,n)){let i=this.#o(t,a,{
outer:r,inner:n},_);i!==void 0&&!o.some(u=>qs(u,i))&&o.push(i)}return o.sort(hc)}#o(t,r,{outer:a,inner:n},o){return lc(r,o)&&cc(a.operation,o.place).some(({id:i})=>i===
t.id)?pc(a,n,o):void 0}ofCopies({outer:t,inner:r},a){return r.operation.locks.flatMap(n=>{let o=this.#o(n,n,{outer:t,inner:r},a);return o===void 0?[]:[{held:n,wanted:n,
nesting:o,sameKey:!1}]})}within({outer:t,inner:r},a){let{place:n}=a,o=pc(t,r,a),_=[];for(let d of cc(t.operation,n))for(let f of r.operation.locks)f.id===d.id&&
lc(f,a)&&_.push({held:d,wanted:f,nesting:o,sameKey:mc(d,t.operation,r.operation)});let[i,u]=[t.operation.freeList,r.operation.freeList];if(i===void 0||i.lock.id!==
u?.lock.id||!xk(i,t.operation,r.operation,n))return _;let p=i.moment==="always"&&u.moment==="always"?"always":"first-insert",l=fo(o.moment,p),c=Et(o.confidence,
"likely");return _.push({held:i.lock,wanted:u.lock,nesting:{...o,confidence:c,moment:l},sameKey:!0}),_}#s(t){let{site:r}=this.#e;if(this.#a!==void 0)return{place:Ls,
interrupt:this.#a};if(r!==void 0&&!this.#n.has(t)){let a=he(r.function,r.edge,t,this.#t);this.#n.set(t,a===void 0||a.held==="no"?void 0:{place:a})}return this.#n.
get(t)}};function pc(e,t,{place:r,interrupt:a,via:n}){let o=fo(e.operation.moment,t.operation.moment),_=Nk(r.held==="held",e.operation,t.operation),i=Et(vk(a),_);
return{confidence:o==="always"?i:Et(i,"likely"),moment:o,nmi:a!==void 0,...n===void 0?{}:{via:n}}}s(pc,"nestingOf");function vk(e){return e===void 0?"certain":e.
unresolved?"possible":e.row.atMost}s(vk,"surestBy");function lc(e,{interrupt:t}){return t?.row.tries.includes(e.class)!==!0}s(lc,"waits");function qs(e,t){let r=hc(
e,t);return e.via===void 0?r<=0:r===0&&t.via!==void 0&&$s(t.via,e.via)}s(qs,"isAsSure");function hc(e,t){return ae(e.confidence,t.confidence)}s(hc,"compareSuren\
ess");function mc(e,t,r){return e.class!=="bucket"||e.single===!0||!fu(t.key,r.key)}s(mc,"picksTheSame");function xk(e,t,r,a){if(!a.taken&&!a.locks.includes("fr\
eelist"))return!1;let[n]=t.locks;return!e.underBucket||n===void 0||!mc(n,t,r)}s(xk,"meetsFreeList");function cc(e,{locks:t,taken:r}){let a=t,n=e.locks.filter(_=>r||
a.includes(_.class));if(n.length>0)return n;let o=e.locks[0];return o===void 0?[]:[o]}s(cc,"heldLocks");function Nk(e,t,r){let a=[t.key.sharing,r.key.sharing];return!e||
a.includes("per-cpu")?"possible":a.every(n=>n==="shared")?"certain":"likely"}s(Nk,"confidenceOf");var Fr={holds:[],wants:[],keyed:{holds:[],wants:[]},nestings:new Map,own:[]};function G({outer:e}){return!K(e.program)}s(G,"isHeldByProcess");var gc=2e6,Sk=4e4,
yt=class extends Error{static{s(this,"TooManyLocks")}constructor(){super("the script takes one lock in too many different ways on lock paths to look at every pa\
ir")}};function Un({programs:e,sweeps:t,target:r}){let a=Ue.of({programs:e,sweeps:t});if(!a.any||a.guardedAsOne)return Fr;let n=kt.of(e,t,r),o=a.places(d=>rr(d,
r)||n?.reaches(d)===!0);if(o.size===0)return Fr;let _=xe(r.kernel),[i,u]=[a.holds("locks"),ze(a.wanting("locks",o),!0)],p=Gn(a.holds("valued"),ze(a.wanting("val\
ued",o),!0)),l={raw:_,target:r,sites:n},c=Ks(a.holding("keyed"),a.wanting("keyed",o),l,Ek);return{holds:i,wants:u,keyed:p,nestings:js(i,u,l),own:c,...n===void 0?
{}:{sites:n}}}s(Un,"lockOrder");function kc(e){let t=s(({group:[o]})=>G({outer:o}),"byIt"),r={...e.keyed,holds:e.keyed.holds.filter(t)},a=e.own.filter(o=>G(o)&&
o.via===void 0),n=Fs(e.nestings,({via:o})=>o===void 0);return{...e,holds:e.holds.filter(t),keyed:r,own:a,nestings:n}}s(kc,"heldByProcess");function Fs(e,t){let r=new Map;
for(let[a,n]of e){let o=new Map;for(let[_,i]of n){let u=i.every(t)?i:i.filter(t);u.length>0&&o.set(_,u)}o.size>0&&r.set(a,o)}return r}s(Fs,"filterNestings");function js(e,t,{
raw:r,target:a,sites:n}){let o=bc(e),_=bc(t);if(o.length*_.length>gc)throw new yt;let i=new Map;for(let u of _){let[p]=u.group,l=new Ir(p.program,a,n);for(let{kind:c,
lock:d,group:f}of o){let h=l.across(d,f[0],u.lock,p);if(h.length===0)continue;let w=r.has(d.class)&&r.has(u.lock.class),b=i.get(c)??new Map;i.set(c,b.set(u.kind,
h.map(k=>({...k,raw:w}))))}}return i}s(js,"nestKinds");function bc(e){let t=new Map;for(let r of e)t.has(r.kind)||t.set(r.kind,r);return[...t.values()]}s(bc,"on\
eOfEachKind");var Ek=s((e,t,r)=>e.within(t,r),"inOneScript");function Ks(e,t,r,a){let n=new Is(r,a);for(let o of e)n.hold(o);for(let o of t)n.want(o);return n.found}
s(Ks,"ownEdges");var Is=class{static{s(this,"OwnEdges")}found=[];#e;#t;#r=new Map;#a=0;constructor(t,r){this.#e=t,this.#t=r}hold(t){let r=qr(t[0].operation);for(let a of r)
$(this.#r,a,{group:t,locks:r})}want(t){let{target:r,sites:a}=this.#e,n=new Ir(t[0].program,r,a),o=qr(t[0].operation);for(let[_,i]of o.entries())for(let{group:u,
locks:p}of this.#r.get(i)??[])if(!o.slice(0,_).some(l=>p.includes(l))){if(++this.#a>gc)throw new yt;this.#n(u,t,n)}}#n(t,r,a){let{raw:n,sites:o}=this.#e,_=[];for(let i of a.
arrivals(t[0],r[0])){let u=yc(i,r,t,o);if(u!==void 0){for(let p of this.#t(a,u,i))if(!_.some(l=>Mk(l,p))&&(_.push(p),this.found.push({...u,...Tk(p,n),outers:t,inners:r}),
this.found.length>Sk))throw new yt}}}};function yc({via:e},t,r,a){return e===void 0||a===void 0?zn(t,r):fc(a,e,t,r)}s(yc,"pairAt");function Gs(e,t,r,a){for(let n of e){
let o=yc(n,t,r,a);if(o!==void 0)return{pair:o,nesting:n}}}s(Gs,"nestingBetween");function Mk(e,{held:t,wanted:r,nesting:a}){return e.held.id===t.id&&e.wanted.id===
r.id&&qs(e.nesting,a)}s(Mk,"doesFor");function Tk({held:e,wanted:t,nesting:r,sameKey:a},n){return{...r,held:e,wanted:t,sameKey:a,raw:n.has(e.class)}}s(Tk,"edgeA\
t");function wt(e,t){return e.want.at-t.want.at||e.hold.rank-t.hold.rank||e.want.rank-t.want.rank}s(wt,"compareEnds");var vt=s(({group:[e]})=>G({outer:e}),"byProces\
s"),ar=s(e=>!vt(e),"byProgram"),jr=s(()=>!0,"byAnybody"),We=class{static{s(this,"LockGraph")}forward;backward;#e;#t;locks;constructor(t,r){this.#e=t;let{wants:a,
holds:n}=r==="by-hash"?t:t.keyed,o={wants:a,holds:r==="same"?n.filter(({perhaps:d})=>!d):n},_=new Map([...t.nestings].map(([d,f])=>[d,[...f.keys()]])),{nestings:i,
sites:u}=t;this.#t=u===void 0?Hk:(d,f)=>{if(xc(d,f))return!1;let h=i.get(d.kind)?.get(f.kind)??[];return Gs(h,f.group,d.group,u)!==void 0};let p=new Map;for(let[
d,f]of _)for(let h of f)$(p,h,d);let[l,c]=[vc(o.holds),vc(o.wants)];this.locks=new Map([...o.holds,...o.wants].map(({node:d,lock:f})=>[d,f.id])),this.forward={near:l.
byNode,far:c.byKind,kinds:_,joins:this.#t},this.backward={near:c.byNode,far:l.byKind,kinds:p,joins:s((d,f)=>this.#t(f,d),"joins")}}ends(t,r,a){let n=(this.forward.
near.get(t)??[]).filter(a);for(let o of this.backward.near.get(r)??[])for(let _ of n)if(this.#e.nestings.get(_.kind)?.has(o.kind)&&this.#t(_,o))return{hold:_,want:o}}firsts(t){
let{near:r}=this.forward;return[...r.values()].flatMap(a=>this.#r(a.filter(t))??[]).sort(wt)}#r(t){let{far:r,kinds:a}=this.forward;return t.flatMap(o=>(a.get(o.
kind)??[]).flatMap(_=>{let i=r.get(_)?.find(u=>this.#t(o,u));return i===void 0?[]:[{hold:o,want:i}]})).sort(wt)[0]}groups(){return new Set([...wc(this.forward),
...wc(this.backward)].map(({group:t})=>t))}edgeOf({hold:t,want:r}){let a=this.#e.nestings.get(t.kind)?.get(r.kind)??[],n=Gs(a,r.group,t.group,this.#e.sites);if(n===
void 0)throw new Error("an edge is between acquisitions that nest");return{...n.pair,...n.nesting,held:t.lock,wanted:r.lock,sameKey:!1}}};function Hk(e,t){return!xc(
e,t)&&zn(t.group,e.group)!==void 0}s(Hk,"joins");function xc(e,t){return e.node===t.node||e.lock.id===t.lock.id&&e.values===t.values}s(xc,"areOneEnd");function wc({
near:e,far:t,kinds:r,joins:a}){return[...e.values()].flat().filter(n=>r.get(n.kind)?.some(o=>t.get(o)?.some(_=>a(n,_))))}s(wc,"joined");function vc(e){let t=new Map,
r=new Map;for(let a of e)$(t,a.node,a),$(r,a.kind,a);return{byNode:t,byKind:r}}s(vc,"indexed");var nr=class{static{s(this,"Spread")}#e;#t=new Set;#r=new Map;constructor(t){this.#e=t}reach(t){let r=!this.#t.has(t);return this.#t.add(t),r}*next(t,r){let{near:a,
kinds:n,joins:o}=this.#e;for(let _ of a.get(t)??[])if(r(_))for(let i of n.get(_.kind)??[]){let u=this.#a(i);for(let p of u)!this.#t.has(p.node)&&!o(_,p)||(u.delete(
p),this.reach(p.node)&&(yield p.node))}}#a(t){let r=this.#r.get(t)??new Set(this.#e.far.get(t));return this.#r.set(t,r),r}};function Wn(e){let t=[],r=new nr(e.forward);
for(let o of e.forward.near.keys())Nc(o,r,_=>t.push(_));let a=new nr(e.backward),n=[];for(let o of t.reverse()){let _=new Set;Nc(o,a,i=>_.add(i)),_.size>1&&n.push(
_)}return n}s(Wn,"components");function Nc(e,t,r){if(!t.reach(e))return;let a=[{node:e,rest:t.next(e,jr)}];for(let n=a.at(-1);n!==void 0;n=a.at(-1)){let o=n.rest.
next();o.done===!0?(r(n.node),a.pop()):a.push({node:o.value,rest:t.next(o.value,jr)})}}s(Nc,"visitDepthFirst");function Bs(e,{from:t,to:r,swept:a,limit:n}){let o={
programs:new nr(e.forward),swept:new nr(e.forward)},_=[{node:t,swept:a,length:0}];for(let i of _){let u=i.length+1;if(u>=n)return;for(let p of i.swept?[ar]:[ar,
vt]){let l=e.ends(i.node,r,p);if(l!==void 0)return Pk({...i,by:l,before:i});let c=i.swept||p===vt,d=c?o.swept:o.programs;for(let f of Rk(d.next(i.node,p),i.node,
e,p))_.push({node:f.want.node,swept:c,length:u,by:f,before:i})}}}s(Bs,"shortestWay");function Rk(e,t,r,a){return[...e].flatMap(n=>r.ends(t,n,a)??[]).sort(wt)}s(
Rk,"edgesTo");function Pk(e){let t=[];for(let r=e;r?.by!==void 0;r=r.before)t.unshift(r.by);return t}s(Pk,"wayOf");function zs(e,{hang:t,target:r,keys:a,needed:n=s(()=>!0,"needed")}){let o=e.filter(f=>!f.sameKey),_=Ok(o,n),i=Us(_.filter(f=>!G(f))),u=s(f=>{let h=i.get(f.held.
id)??[],w=h.length<=Ak?a:"by-hash";return h.find(b=>(n(f)||n(b))&&Lk(f,b,w))},"partnerOf"),p=_.find(f=>!G(f)&&n(f)&&u(f)!==void 0);if(p!==void 0)return[p];for(let f of _){
let h=G(f)?u(f):void 0;if(h!==void 0)return[f,h]}let l=s(({held:f})=>!t||f.class!=="bucket"||!P(r.kernel,Ta.from),"waits"),c=e.find(f=>(f.sameKey||G(f))&&n(f)&&
l(f));if(c!==void 0)return[c];if(a!=="by-hash"||!t)return;let d=o.find(f=>n(f)&&l(f));return d&&[{...d,sameKey:!0}]}s(zs,"closeAlone");var Ak=500;function Ok(e,t){
let r=new Map;for(let a of e){let n=[t(a),G(a),a.held.id,...Ds(a)].join(`
`);r.has(n)||r.set(n,a)}return[...r.values()]}s(Ok,"oneOfEachValues");function Us(e){let t=new Map;for(let r of e)$(t,r.held.id,r);return t}s(Us,"groupByLock");
function Lk(e,t,r){let[[a,n],[o,_]]=[Ds(e),Ds(t)],i=s((u,p)=>u===p&&Ba(u),"isOne");return e.apart!==!0&&(i(a,o)||i(n,_))?!1:wr(n,o,r)&&wr(a,_,r)}s(Lk,"canCross");
function Ds({held:e,wanted:t,outer:r,inner:a}){return[Kn(e,r.operation.key),Kn(t,a.operation.key)]}s(Ds,"endsOf");function xt(e,t,r){return Ck(e).flatMap(a=>Ik(a,t,r)??[])}s(xt,"findCycles");function Sc(e,{sites:t}){return{...{holds:[],wants:[],keyed:{holds:[],wants:[]}},nestings:e,
own:[],...t===void 0?{}:{sites:t}}}s(Sc,"partWith");function Ck(e){let t=new Map;for(let a of e.nestings.size===0?[]:Wn(new We(e,"by-hash"))){let n=Sc(e.nestings,
e);for(let o of a)t.set(o,n)}for(let a of e.holds)t.get(a.lock.id)?.holds.push(a);for(let a of e.wants)t.get(a.lock.id)?.wants.push(a);let r=$k([...new Set(t.values())]);
for(let a of e.keyed.holds)t.get(a.lock.id)?.keyed.holds.push(a);for(let a of e.keyed.wants)t.get(a.lock.id)?.keyed.wants.push(a);for(let[a,n]of Us(e.own)){let o=t.
get(a)??Sc(new Map,e);for(let _ of n)o.own.push(_);t.set(a,o)}return[...new Set([...r,...t.values()])]}s(Ck,"split");function $k(e){return e.length<2?e:e.flatMap(
t=>{let[r]=new We(t,"by-hash").firsts(jr);return r===void 0?[]:[{part:t,first:r}]}).sort((t,r)=>wt(t.first,r.first)).map(({part:t})=>t)}s($k,"inOrder");var qk=[
!0,!1].flatMap(e=>de.flatMap(t=>m_.map(r=>({raw:e,moment:t,confidence:r}))));function Ik(e,t,r){let a=jk(e),n=new Set;for(let o of qk){let _=s(({raw:h,moment:w,
confidence:b})=>ho(w,o.moment)&&ae(b,o.confidence)<=0&&(!o.raw||h),"passes"),i=[...a].flatMap(([h,w])=>_(w)?[h]:[]),u=o.confidence==="certain"?"same":"perhaps",
p=`${o.raw} ${u} ${o.confidence==="possible"} ${i.join()}`;if(i.length===0||n.has(p))continue;n.add(p);let l=Kk(e,_),c=s(h=>r===void 0?zs(l.own,{hang:o.raw,target:t,
keys:h})??Dk(l,h):zs(l.own,{hang:o.raw,target:t,keys:h,needed:Fk(r)})??Bk(l,r,h),"close"),d=c(u),f=d??(o.confidence==="possible"?c("by-hash"):void 0);if(f!==void 0)
return{edges:f,verdict:o.raw?"hang":"lost-updates",confidence:o.confidence,moment:o.moment,recursive:f[0]?.sameKey===!0||f.every(G),probes:Gk(e),...d===void 0?{
byHash:!0}:{}}}}s(Ik,"worstCycle");function Fk(e){return({held:t,wanted:r,through:a=[]})=>e(t.id,r.id,a)}s(Fk,"passing");function jk({own:e,nestings:t}){let r=new Map,
a=s(n=>r.set(`${n.raw} ${n.moment} ${n.confidence}`,n),"note");for(let n of e)a(n);for(let n of t.values())for(let o of n.values())for(let _ of o)a(_);return r}
s(jk,"kindsOfEdges");function Kk(e,t){let r=Fs(e.nestings,t);return{...e,own:e.own.filter(t),nestings:r}}s(Kk,"only");function Gk(e){let t=new We(e,"by-hash").groups();
for(let{outers:a,inners:n}of e.own)t.add(a).add(n);let r=new Set;for(let a of t)for(let{program:n}of a)r.add(n.probe);return r}s(Gk,"probesOf");function Bk(e,t,r){
if(e.nestings.size===0)return;let a=new We(e,r),n=s(_=>a.locks.get(_)??_,"lockOf"),o=Wn(a).flatMap(_=>[..._].flatMap(i=>{let u=[..._].filter(l=>e.sites!==void 0||
t(n(i),n(l),[])),p=[ar,vt].flatMap(l=>u.flatMap(c=>a.ends(i,c,l)??[]));return e.sites===void 0?p:p.filter(l=>t(l.hold.lock.id,l.want.lock.id,a.edgeOf(l).through??
[]))}));return Ec(a,o.sort(wt),(_,i)=>{let[u,p]=[_.want.node,_.hold.node],l=Bs(a,{from:u,to:p,swept:vt(_.hold),limit:i-1});return l&&[_,...l]})}s(Bk,"closeThrou\
gh");function Dk(e,t){if(e.nestings.size===0)return;let r=new We(e,t),a=new Set(Wn(r).flatMap(o=>[...o])),n=a.size===0?[]:r.firsts(ar).filter(({hold:o})=>a.has(
o.node));return Ec(r,n,({hold:{node:o}},_)=>Bs(r,{from:o,to:o,swept:!1,limit:_}))}s(Dk,"closeTogether");function Ec(e,t,r){let a;for(let n of t)if(a=r(n,a?.length??
Number.POSITIVE_INFINITY)??a,a?.length===2)break;return a?.map(n=>e.edgeOf(n))}s(Ec,"shortestOf");function Vn({edges:e,recursive:t},r){return e.length===1?t?[r]:[r,r]:Ws(r,e)}s(Vn,"edgesFrom");function Ws(e,t){let r=t.indexOf(e);return[...t.slice(r),...t.slice(
0,r)]}s(Ws,"turnedTo");function or({cycle:e,on:t},r,a={}){let n=Yk(e,r,t.target);return{witness:Uk(r,a),places:r.map(o=>Vk(o,a.placeOf??((_,i)=>i))),...n===void 0?
{}:{broken:n}}}s(or,"toldBy");var zk={holding:"",firing:""};function Uk(e,{ends:t=s(()=>zk,"ends"),between:r=s(()=>"","between")}){let a=Wk(e.map(({held:o},_)=>`${Ne(
o)}${t(_).holding}`)),n=s(o=>a[o%a.length]??"","lockAt");return e.map(({outer:o,through:_,inner:i},u)=>{let{holding:p,firing:l}=t(u);return{cpu:u,program:`${o.program.
name}${p}`,holds:n(u),wants:n(u+1),site:Ce(i.program),nested:`${i.program.name}${l}`,..._===void 0?{}:{through:_.map(c=>({program:`${c.name}${r(c,u)}`,site:Ce(c)}))}}})}
s(Uk,"witnessOf");function Wk(e){return e.map((t,r)=>{let a=e.flatMap((n,o)=>n===t?[o]:[]);return a.length===1?t:`${t} (${ms(a.indexOf(r))} bucket)`})}s(Wk,"loc\
kNames");function Vk({outer:e,through:t=[],inner:r},a){return{takes:a(e.program,{span:e.operation.span}),fires:[...t,r.program].map(n=>a(n,{span:n.attachPoint.span})),
wants:a(r.program,{span:r.operation.span})}}s(Vk,"placesOfStep");function Yk({prevented:e,verdict:t},r,{kernel:a}){if(e===!0)return{by:"guard",stops:r.flatMap(Jk),
why:Yt};if(t==="hang")return;let n=r.map(({held:o,wanted:_,through:i=[]})=>({held:o.class,wanted:_.class,firing:i.length}));return Vs(n,a)}s(Yk,"breakingOf");function Jk({
outer:e,through:t=[]},r){let a=K(e.program)?0:1;return a>t.length?[]:[{step:r,firing:a}]}s(Jk,"stopOfGuard");function Vs(e,t){let r=s(({wanted:_})=>dt(_,t)==="r\
qspinlock","gives"),a=e.some(r)?"lock":"map-locked",n=e.flatMap((_,i)=>a==="map-locked"||r(_)?[{step:i,firing:_.firing}]:[]),o=[...new Set(e.map(({held:_})=>_))];
return{by:a,stops:n,why:a==="lock"?Vt(o,t):Tn}}s(Vs,"breakingOfLocks");function Ve(e){let t=new WeakMap;return r=>{let a=v(t,r.programs,()=>new Map);return v(a,Cn(r.target),()=>({answer:e(r)})).answer}}s(Ve,"oncePerFactSet");function Mc(e){let t=e.map(r=>r.refusals.length===0?Qk(r):[]);return Kr([...new Set(t.flat())]).flatMap(r=>{let a=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
n=e.map((i,u)=>Xk(a(u),i,r)),o=Je(e.flatMap((i,u)=>a(u))),_=e.find((i,u)=>o!==void 0&&a(u).includes(o));return o===void 0||_===void 0?[]:[ry({cycle:o,on:_},n,r)]})}
s(Mc,"closedCauses");function Zk(e){let t=Un(e),r=xt(t,e.target);return e.bpftraceGuard===void 0?r:[...xt(kc(t),e.target),...r.map(n=>({...n,prevented:!0}))]}s(
Zk,"cyclesOf");var Qk=Ve(Zk);function Kr(e){let t=new Map;for(let r of e){let a={probes:[],cycles:[r]};for(let n of r.probes){let o=t.get(n);if(o===a)continue;if(o===
void 0){a.probes.push(n),t.set(n,a);continue}let[_,i]=o.probes.length>a.probes.length?[o,a]:[a,o];for(let u of i.probes)_.probes.push(u),t.set(u,_);_.cycles.push(
...i.cycles),a=_}}return[...new Set(t.values())].map(r=>new Set(r.cycles))}s(Kr,"groupByProbe");function Je(e){return[...e].sort((t,r)=>+(t.prevented===!0)-+(r.
prevented===!0)||+(r.verdict==="hang")-+(t.verdict==="hang")||de.indexOf(t.moment)-de.indexOf(r.moment)||ae(t.confidence,r.confidence))[0]}s(Je,"worstCycle");function Xk(e,t,r){
let a=W(t);if(a!==void 0)return a;let n=t.target.name,o=Je(e);if(o===void 0)return{target:n,verdict:"safe",why:ey(t,r)};let _=Be(t.target,o.confidence);if(o.verdict===
"hang"?o.prevented===!0:e.some(u=>u.prevented))return{target:n,verdict:"lost-updates",confidence:_,...Ye(o),why:Yt};let i=o.verdict==="hang"?{shape:Rn(o,t.target)}:
{};return{target:n,verdict:o.verdict,confidence:_,...Ye(o),...i,why:Ys(o,t)}}s(Xk,"outcomeOf");function Ye({moment:e,edges:t,byHash:r}){let a=t.flatMap(({outer:n,
inner:o})=>[n.operation,o.operation]);return{moment:e,reports:a.flatMap(({report:n})=>n??[]),...r===void 0?{}:{byHash:r}}}s(Ye,"conditionsOf");function Ys(e,{target:t}){
let r=sr(e),a=ft(Ye(e));if(e.verdict==="hang"){let o=e.recursive?"a CPU can wait for itself":"two CPUs can wait for each other",_=e.byHash===!0?", where differe\
nt keys are in one bucket":"";return`${Wt(r)}: ${o}${_}${a}`}return(r.every(o=>dt(o,t.kernel)==="raw")?Tn:Vt(r,t.kernel))+a+Mn(r,t.bpftrace)}s(Ys,"whyNot");function sr(e){
return[...new Set(e.edges.flatMap(({held:t,wanted:r})=>[t.class,r.class]))]}s(sr,"lockClasses");function ey(e,t){let r=[...t].flatMap(p=>p.edges),a=Yn(t),n=e.programs.
filter(p=>a.has(p.probe));if(n.every(p=>p.operations.length===0))return"this bpftrace takes no lock for what these probes do";let o=new Set(r.map(p=>p.inner.program.
site?.function).filter(p=>p!==void 0)),i=n.flatMap(({site:p})=>p!==void 0&&o.has(p.function)?[p]:[]).filter(p=>!ty(p,e)),u=[...new Set(i.map(gt))];return u.length>
0?`this kernel does not pass through ${re(u)} while it holds a lock of these maps`:"these programs cannot run inside each other while one of them holds a lock"}
s(ey,"whySafe");function Yn(e){return new Set([...e].flatMap(t=>[...t.probes]))}s(Yn,"probesOf");function ty(e,{operations:t,target:r}){return t.some(a=>{let n=he(
e.function,e.edge,a,r);return n!==void 0&&n.held!=="no"})}s(ty,"reachesOwnOperations");function ry(e,t,r){let{cycle:a}=e,n=a.edges.find(G)??Js(a);return{world:"\
closed",nmi:a.edges.some(o=>o.nmi),process:a.edges.some(G),outcomes:t,...or(e,Vn(a,n)),...Zs(a,n,Xt(a.edges,n.inner.program)),probes:Yn(r)}}s(ry,"causeOf");function Js({
edges:e}){let t=e.find(({confidence:r})=>r!=="possible")??e[0];if(t===void 0)throw new Error("a cycle has at least one edge");return t}s(Js,"surestEdge");function Zs(e,{
inner:{program:t}},r){let a=Fn(r.map(({place:n})=>n));return{span:t.attachPoint.span,related:a,locks:sr(e),inner:t,programs:ay(e)}}s(Zs,"causeAt");function ay({
edges:e}){let t=e.flatMap(({outer:r,inner:a,through:n=[]})=>[r.program,...n,a.program]);return[...new Set(t)].filter(K)}s(ay,"programsOf");function Nt(e){let t=new Map,r=s(a=>v(t,a,()=>a.map(n=>Tc(n,e))),"renamed");return a=>({...a,operations:a.operations.map(n=>Tc(n,e)),calls:s(n=>r(a.calls(n)),"c\
alls")})}s(Nt,"withGuards");function Tc(e,t){let r=t(e.guardedBy);return r===void 0?e:{...e,guardedBy:r}}s(Tc,"withGuard");function Hc(e,t){let{programs:r,sweeps:a,target:n}=e;if(!r.some(t))return Fr;let o=kt.of(r,a,n,2),_=o===void 0?void 0:sy(e),i=Ue.of({programs:_?.own??r,sweeps:a}),
u=i.places(B=>rr(B,n)||o?.reaches(B)===!0),p=_c(i.wanting("keyed",u),t);if(p.length===0)return Fr;let l=xe(n.kernel),c=iy(e),d=s(([{operation:B}])=>B.moment!=="\
first-insert"||!B.key.constant||B.locks.some(({id:Me})=>c.has(Me)),"counts"),f=(_===void 0?i.holding("keyed"):_y(e,_)).filter(d),h=_===void 0?f.map(uy):f,w=p.filter(
d),b=ze(h,!1),k=ze(w,!0),m=Gn(b,k),y=_&&kt.of([..._.own,..._.other],a,n),S={raw:l,target:n,sites:y},L=js(b,k,S),se=Ks(h,w,S,(B,Me,Qe)=>B.ofCopies(Me,Qe)).flatMap(
B=>G(B)?[]:[{...B,apart:!0}]);return{holds:b,wants:k,keyed:m,nestings:L,own:se,...y===void 0?{}:{sites:y}}}s(Hc,"lockOrderOfCopies");var Rc=new WeakSet;function Pc(e){
return Rc.has(e)}s(Pc,"isOfOtherCopy");var ny=new WeakMap,oy=new WeakMap;function sy({programs:e,bpftraceGuard:t}){let r=t!==void 0,a=r?ny:oy,n=a.get(e);if(n!==
void 0)return n;let o=" of the other copy",_=Nt(p=>r?`bpftrace${o}`:p===void 0?void 0:`${p}${o}`),u={own:r?e.map(Nt(()=>"bpftrace")):e,other:e.map(_)};for(let p of u.
other)Rc.add(p);return a.set(e,u),u}s(sy,"twoCopies");function _y({programs:e,sweeps:t,bpftraceGuard:r},{other:a}){if(r!==void 0)return Ue.of({programs:a,sweeps:t}).
holding("keyed");let n=new Map(e.flatMap((_,i)=>a[i]?[[_,a[i]]]:[])),o=s(_=>{let{program:i,operation:u,at:p}=_,l=n.get(i),c=l?.operations[i.operations.indexOf(u)];
return l===void 0||c===void 0?_:{program:l,operation:c,at:p}},"inOther");return Ue.of({programs:e,sweeps:t}).holding("keyed").map(([_,...i])=>[o(_),...i.map(o)])}
s(_y,"holdingInOther");function iy({programs:e,sweeps:t}){let r=s(n=>n.operation.endsWith(".delete")?n.locks.map(({id:o})=>o):[],"deletes"),a=[...e,...t];return new Set(
a.flatMap(({operations:n})=>n.flatMap(r)))}s(iy,"emptiedMaps");function uy([e,...t]){return[py(e),...t]}s(uy,"ofOtherCopy");function py({program:e,operation:{guardedBy:t,
...r},at:a}){return{program:{...e},operation:r,at:a}}s(py,"inOtherCopy");function Lc(e){let t=e.map(r=>r.refusals.length===0?ly(r):[]);return Kr([...new Set(t.flat())]).flatMap(r=>{let a=s(i=>(t[i]??[]).filter(u=>r.has(u)),"cyclesOn"),
n=e.map((i,u)=>dy(a(u),i)),o=Je(e.flatMap((i,u)=>a(u))),_=e.find((i,u)=>o!==void 0&&a(u).includes(o));return o===void 0||_===void 0?[]:[fy({cycle:o,on:_},n,r)]})}
s(Lc,"copyCauses");var ly=Ve(e=>Cc(e,cy(e))),dR=Ve(e=>Cc(e,()=>!0));function Cc(e,t){let r=xe(e.target.kernel),a=s(({operations:o})=>o.some(({locks:_})=>_.some(
i=>r.has(i.class))),"takesRaw"),n=Hc(e,o=>a(o)&&t(o));return xt(n,e.target).filter(({verdict:o})=>o==="hang")}s(Cc,"cyclesOfCopies");function cy({bpftraceGuard:e}){
return e!==void 0?()=>!0:({operations:t})=>t.some(({guardedBy:r})=>r!==void 0)}s(cy,"guardedIn");function dy(e,t){let r=W(t);if(r!==void 0)return r;let a=t.target.
name,n=Je(e);if(n===void 0)return{target:a,verdict:"safe",why:"two copies of this script cannot wait for each other here"};let o=t.bpftraceGuard===void 0?"the g\
uard of this script":"bpftrace's own guard";return{target:a,verdict:"hang",confidence:Be(t.target,Et(n.confidence,"likely")),...Ye(n),withCopy:!0,shape:Rn(n,t.target,
!0),why:`${o} protects only this copy: ${Wt(sr(n))}, and this copy and a second one can wait for each other${ft(Ye(n))}`}}s(dy,"outcomeOf");function fy(e,t,r){let{
cycle:a}=e,n=Js(a),o=Xt(a.edges,n.inner.program,hy);return{world:"copies",nmi:!1,process:!1,outcomes:t,...my(e,n),...Zs(a,n,o),probes:Yn(r)}}s(fy,"causeOf");var hy={
holding:"of the other copy runs here first and holds a lock",wanting:"fires while the other copy holds a lock",where:", in either copy"},Ac=" of a second copy";
function my(e,t){let r=Ws(t,e.cycle.edges),a=s(n=>n%2===0?{holding:Ac,firing:""}:{holding:"",firing:Ac},"ends");return or(e,r.length%2===0?r:[...r,...r],{ends:a,
between:s((n,o)=>Pc(n)?a(o).holding:a(o).firing,"between")})}s(my,"toldByCopies");function $c(e,t){if(t.length===0)return[...e];let r=s((l,c)=>[...l.probes].some(
d=>c.probes.has(d)),"sharing"),a=s(l=>I(l.outcomes)?.verdict==="hang","hangs"),n=e.filter(a),o=t.filter(l=>!n.some(c=>r(c,l))),_=e.filter(l=>!a(l)&&!l.process),
i=new Set(_.filter(l=>o.some(c=>r(l,c)))),u=e.flatMap(l=>{if(i.has(l))return[];let c=a(l)?t.filter(d=>r(l,d)):[];return[Oc(l,c,({verdict:d})=>d!=="hang")]}),p=o.
map(l=>Oc(l,[...i].filter(c=>r(c,l)),c=>!ds(c)));return[...u,...p]}s($c,"joinCopies");function Oc(e,t,r){let a=e.outcomes.map((n,o)=>{let _=I(t.flatMap(i=>i.outcomes[o]??
[]).filter(ds));return _!==void 0&&r(n)?_:n});return{...e,outcomes:a}}s(Oc,"withWorse");var by=["hash.update","hash.delete","percpu_hash.update"];function qc(e){let t=e.map(a=>a.refusals.length===0?{script:a,refused:void 0,halves:ky(a),programs:yy(
a)}:{script:a,refused:W(a),...gy});return[...new Set(t.flatMap(({halves:a})=>[...a.keys()]))].flatMap(a=>{let n=t.map(l=>l.halves.get(a)),o=t.map(({script:l,refused:c,
programs:d},f)=>c??Ry(d.get(a),l,n[f])),_=I(o);if(_===void 0)return[];let i=o.indexOf(_),[u,p]=[n[i],e[i]];return u===void 0||p===void 0?[]:[Ay(u,o,p.target)]})}
s(qc,"openCauses");var gy={halves:new Map,programs:new Map},ky=Ve(wy),yy=Ve(Ny);function wy(e){let t=new Map;if(e.bpftraceGuard!==void 0)return t;let r=Ty(e),a=xe(
e.target.kernel),n=new Map;for(let o of e.programs){let{site:_,kind:i}=o;if(_===void 0||_.unlisted||i!=="fentry"&&i!=="fexit"&&i!=="raw-tracepoint")continue;let u=`${_.
function} ${_.edge}`,p=v(n,u,()=>Ey(Sy(_,r,e.target),a));vy(t,o.attachPoint,My(o,p,a))}return t}s(wy,"worstHalves");function vy(e,t,r){for(let a of r){let n=e.get(
t);(n===void 0||xy(a,n)<0)&&e.set(t,a)}}s(vy,"keepWorst");function xy(e,t){return Mt(e.verdict,t.verdict)||de.indexOf(e.operation.moment)-de.indexOf(t.operation.
moment)||ae(e.confidence,t.confidence)}s(xy,"compareHalves");function Ny(e){let t=new Map;for(let r of e.programs)t.has(r.attachPoint)||t.set(r.attachPoint,r);return t}
s(Ny,"firstPrograms");function Sy(e,t,r){return t.flatMap(a=>{let n=he(e.function,e.edge,a,r),o=n&&Hy(n,e,a,r);return o===void 0?[]:[{around:a,confidence:o}]})}
s(Sy,"operationsAround");function Ey(e,t){let r=s(({around:a})=>t.has(Gr[a]),"waits");return e.filter((a,n)=>e.every((o,_)=>r(a)!==r(o)?!0:ae(a.confidence,o.confidence)<
(_<n?0:1)))}s(Ey,"surest");function My(e,t,r){let a=e.operations.filter(n=>n.guardedBy===void 0&&(n.moment!=="first-insert"||n.key.text!==""));return t.flatMap(
({around:n,confidence:o})=>a.flatMap(_=>_.locks.map(i=>{let u=r.has(Gr[n])&&r.has(i.class);return{program:e,operation:_,wanted:i,around:n,confidence:o,verdict:u?
"hang":"lost-updates"}})))}s(My,"halvesOf");var Gr={"hash.update":"bucket","hash.delete":"bucket","percpu_hash.update":"bucket","lru_hash.update":"lru","lru_has\
h.delete":"lru","lru_percpu_hash.update":"lru","ringbuf.output":"ringbuf",stackid:"freelist"};function Ty(e){return[...new Set([...by,...e.regularOperations])]}
s(Ty,"relevantOperations");function Hy(e,t,r,a){return e.held==="held"?"likely":e.held==="maybe"||he(t.function,"exit",r,a)?.held==="held"&&/lock/.test(t.function)?
"possible":void 0}s(Hy,"confidenceOf");function Ry(e,t,r){let a=t.target.name;if(r===void 0)return{target:a,verdict:"safe",why:Py(e,t)};let n=[Gr[r.around],r.wanted.
class],{moment:o,report:_}=r.operation,i={moment:o,reports:_===void 0?[]:[_]},u=r.verdict==="hang"?`${Wt(n)}: another BPF program and this one can wait for each\
 other${ft(i)}`:Vt(n,t.target.kernel)+ft(i)+Mn(n,t.target.bpftrace);return{target:a,verdict:r.verdict,confidence:Be(t.target,r.confidence),...i,why:u}}s(Ry,"out\
comeOf");function Py(e,t){return t.bpftraceGuard!==void 0?Yt:e===void 0||e.operations.length===0?"this bpftrace takes no lock for what this probe does":e.site===
void 0?"this probe does not fire on a lock path":`this kernel does not pass through ${gt(e.site)} while it holds a lock of a hash map`}s(Py,"whySafe");function Ay(e,t,{
kernel:r}){let{program:a,operation:n,wanted:o}=e,_="another BPF program of the host",i=Gr[e.around]==="ringbuf"?"lock of its ring buffer":"lock of one of its ma\
ps",u=[{span:n.span,message:Hn(o,n)}],p=[{cpu:0,program:_,holds:i,wants:Ne(o),site:Ce(a),nested:a.name},{cpu:1,program:a.name,holds:Ne(o),wants:i,site:"a site w\
here the lock is held",nested:_}],[l,c]=[o.class,Gr[e.around]],d=[{held:c,wanted:l,firing:0},{held:l,wanted:c,firing:0}],[f,h]=[{span:a.attachPoint.span},{span:n.
span}];return{world:"open",nmi:!1,process:!1,span:a.attachPoint.span,related:u,outcomes:t,witness:p,places:[{fires:[f],wants:h},{takes:h,fires:[void 0]}],...e.verdict===
"hang"?{}:{broken:Vs(d,r)},locks:[...new Set([c,l])],inner:a,programs:[a],probes:new Set([a.probe])}}s(Ay,"causeOf");function Fc(e,t,r){if(r.length===0)return[];let a=t.map((o,_)=>Oy(o,_,r)),n=new Set(e.probes.map(({probe:o})=>o));return Kr(a.flatMap(({cycles:o})=>o)).flatMap(
o=>{let _=s(c=>c.cycles.filter(d=>o.has(d)),"inGroup"),i=Je(a.flatMap(_)),u=a.find(({cycles:c})=>i!==void 0&&c.includes(i));if(i===void 0||u===void 0)return[];let p=new Set(
[...o].flatMap(c=>[...c.probes]).filter(c=>n.has(c))),l=Iy(i,u);return p.add(l.inner.probe),[{...l,probes:p,outcomes:a.map(c=>qy(_(c),c))}]})}s(Fc,"togetherCaus\
es");function Oy(e,t,r){let a=new Map,n=r.filter(c=>c.lowered[t]?.refusals.length===0),o={own:e,started:n.length>0,cycles:[],neighbourOf:a};if(e.refusals.length>
0||!Ic(e))return o;let _=e.bpftraceGuard===void 0?[...e.programs]:e.programs.map(Nt(()=>"bpftrace")),i=[...e.sweeps],u=new Map;for(let[c,d]of n.entries()){let f=d.
lowered[t];if(f===void 0||!Ic(f))continue;let h=s(m=>Cy(m,`${c} `,Oe(d.path)),"rename"),w=f.bpftraceGuard===void 0?Nt($y(`${c} `)):Nt(()=>`${c} bpftrace`),b=f.programs.
map(h).map(w),k=f.sweeps.map(h);_.push(...b),i.push(...k);for(let m of[...b,...k]){a.set(m,d);for(let y of m.operations)for(let{id:S}of Ly(y))u.set(S,d)}}if(a.size===
0)return o;let p=Un({target:e.target,programs:_,sweeps:i}),l=xt(p,e.target,(c,d,f)=>{let h=u.has(d);return u.has(c)&&!h?!0:f.some(w=>a.has(w)!==h)});return{...o,
cycles:l}}s(Oy,"crowdOn");function Ic({programs:e,target:t}){return e.some(r=>rr(r,t)||r.site&&Ct(r.site.function,t))}s(Ic,"hasPart");function Ly({locks:e,freeList:t}){
return t===void 0?e:[...e,t.lock]}s(Ly,"locksOf");function Cy(e,t,r){let a=s(n=>({...n,id:`${t}${n.id}`,script:r}),"own");return{...e,name:`${e.name} of ${r}`,operations:e.
operations.map(n=>({...n,locks:n.locks.map(a),...n.freeList===void 0?{}:{freeList:{...n.freeList,lock:a(n.freeList.lock)}}}))}}s(Cy,"named");function $y(e){return t=>t===
void 0?void 0:`${e}${t}`}s($y,"prefixed");function qy(e,{own:t,started:r}){let a=W(t);if(a!==void 0)return a;let n=t.target.name,o=Je(e);return o===void 0?{target:n,
verdict:"safe",why:r?"these scripts cannot run inside each other while one of them holds a lock":"bpftrace does not start the other script here"}:{target:n,verdict:o.
verdict,confidence:Be(t.target,o.confidence),...Ye(o),why:Ys(o,t)}}s(qy,"outcomeOf");function Iy(e,{own:t,neighbourOf:r}){let a=s(c=>!r.has(c),"isOwn"),n=e.edges.
flatMap(c=>{let{outer:d,through:f=[],inner:h}=c;return a(h.program)&&[d.program,...f].some(b=>!a(b))?[{edge:c,own:h.program}]:[]}),o=e.edges.flatMap(c=>(c.through??
[]).filter(a).map(d=>({edge:c,own:d}))),[_]=(n.length>0?n:o).sort((c,d)=>ae(c.edge.confidence,d.edge.confidence));if(_===void 0)throw new Error("a cycle of seve\
ral scripts enters the judged one");let{edge:i,own:u}=_,p=e.edges.flatMap(({outer:c,through:d=[],inner:f})=>[c.program,...d,f.program]),l=p.flatMap(c=>r.get(c)?.
path??[]);return{world:"together",nmi:!1,process:e.edges.some(G),span:u.attachPoint.span,related:Fy(e,u,r),...or({cycle:e,on:t},Vn(e,i),{placeOf:s((c,d)=>jc(c,d,
r),"placeOf")}),locks:sr(e),inner:u,programs:[...new Set(p.filter(K))],neighbours:[...new Set(l)]}}s(Iy,"causeOf");function Fy({edges:e},t,r){let a=Xt(e,t,{wanting:"\
fires while a lock is held"});return Fn(a.map(({holder:n,place:o})=>jc(n,o,r)))}s(Fy,"relatedPlaces");function jc(e,t,r){let a=r.get(e);return a===void 0?t:{path:a.
path,...ss(t,a.model)}}s(jc,"inFileOf");function Jn(e,t,{configured:r,suppressions:a={},neighbours:n=[]}){let o=Dy(e,t),_=e.probes.flatMap(({tooDeep:w})=>w===void 0?[]:[{span:w,message:Ky}]),i=o.find(
w=>w.refusals.length===0&&w.beyond!==void 0)?.beyond,u=[...e.gaps,..._,...i===void 0?[]:[{span:i.span,message:jy}]],p=s((w,b)=>{try{return w()}catch(k){if(!(k instanceof
yt))throw k;u.push({span:e.probes[0]?.probe.attachPoints[0]?.span??e.script.span,message:b});return}},"bounded"),l=p(()=>Mc(o),"This script takes a lock in too \
many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts."),c=l&&p(()=>Fc(e,o,n),"This script and tho\
se that run together with it take a lock in too many different ways to be judged as one: split it, or the group."),d=[...l??[],...c??[]],f=l&&p(()=>Lc(o),Gy),h=l===
void 0?[]:$c(zy(d,qc(o)),f??[]);return{model:e,lowered:o,configured:r,suppressions:a,gaps:u,causes:h,neighbours:n}}s(Jn,"judgeScript");var jy="The attach points\
 of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.",Ky="The mac\
ros and functions called here are nested too deeply to be followed: call fewer of them inside each other.",Gy="This script takes a lock in too many different wa\
ys for two copies of it to be judged together: split it into several scripts.",By=new WeakMap;function Dy(e,t){let r=v(By,e,()=>new Map);return t.map(a=>{let n=v(
r,Cn(a),()=>ac(e,a));return n.target===a?n:{...n,target:a}})}s(Dy,"lowerForEach");function zy(e,t){let r=new Set;return[...e.map(n=>{let o=Uy(n,t);for(let i of o)
r.add(i);let _=n.outcomes.map((i,u)=>{let p=I(o.flatMap(l=>l.outcomes[u]??[]));return p===void 0||Pn(i,p)<=0?i:{...p,withOthers:!0}});return{...n,outcomes:_}}),
...t.filter(n=>!r.has(n))]}s(zy,"joinCauses");function Uy({outcomes:e,probes:t},r){let a=I(e);return r.filter(n=>{let o=I(n.outcomes);return a===void 0||o===void 0?
!1:Pn(a,o)<=0&&[...n.probes].some(_=>t.has(_))})}s(Uy,"halvesCoveredBy");var Kc=3;function Br({lowered:e,configured:t}){return t||e.every(({refusals:r,doubt:a})=>r.length>0||a!==void 0)}s(Br,"refusalsAreNews");function _r(e,t){return e.
map(({refusals:r,target:{name:a}})=>{let n=fs(r);if(n===void 0)return{target:a,verdict:"safe",why:pr};let o=r.find(({verdict:_,span:i})=>_===n.verdict&&i.start===
t?.start);return{target:a,verdict:n.verdict,why:(o??n).why}})}s(_r,"startVerdicts");function Qs(e,t){let r=Or(e).sort((i,u)=>u.targets.length-i.targets.length),
a=r.slice(0,Kc).map(({why:i,targets:u})=>`${i} (${me(u,t)})`),n=r.slice(Kc),o=n.flatMap(({targets:i})=>i),_=n.length===1?"another reason":`${n.length} more reas\
ons`;return[...a,...n.length===0?[]:[`and for ${_} ${me(o,t)}`]].join("; ")}s(Qs,"tellReasons");function Zn(e,t){let[r,...a]=Or(e);return r!==void 0&&a.length===
0?` ${me(r.targets,t)}: ${r.why}`:`: ${Qs(e,t)}`}s(Zn,"tellWhereAndWhy");function Qn(e,t,r,{what:a,todo:n}){let{lowered:o,configured:_}=e;if(!Br(e))return[];let i=new Map;
for(let{refusals:u,target:p}of o)for(let l of u)l.rule!==t||l.verdict==="unattachable"&&!_||$(i,l.span.start,{target:p.name,refusal:l});return[...i.values()].flatMap(
u=>{let p=u[0]?.refusal.span;if(p===void 0)return[];let l=u.every(({refusal:f})=>f.inferred===!0)?"likely":"certain",c=u.map(({target:f,refusal:h})=>({target:f,
why:h.why})),d={what:`${a}${Zn(c,o.length)}.`,todo:n};return[{rule:t,severity:r,confidence:l,span:p,...d,related:[],verdicts:_r(o,p)}]})}s(Qn,"findRefusals");var Wy=["fentry","fexit","raw-tracepoint"];function Gc(e,t){let{lowered:r,configured:a}=e;if(a||!Br(e))return[];let n=ei(Zy(r)),o=r.flatMap(d=>Vy(d).filter(({site:f,
attachPoint:h})=>f!==void 0&&Fi(f.function,n)&&!t.some(w=>Jy(w,h)))),_=new Set(o.map(({attachPoint:d})=>d)),[i,...u]=[..._].sort((d,f)=>d.span.start-f.span.start);
if(i===void 0)return[];let p=r.flatMap(({refusals:d,target:f})=>d.filter(({verdict:h,span:w})=>h==="unattachable"&&Yy(_,w.start)).map(({why:h,inferred:w})=>({target:f.
name,why:h,inferred:w}))),l=u.length===0?"This probe attaches":"These probes attach",c=Qy(e,new Set(o.map(({probe:d})=>d)),n);return[{rule:"refused-probe",severity:"\
note",confidence:p.every(({inferred:d})=>d===!0)?"likely":"certain",span:i.span,what:`${l} on none of the targets${c}.`,how:`Why it does not attach: ${Qs(p,r.length)}\
.`,todo:"Attach to a function that the targets have, or name the targets that the script is meant for.",related:u.map(({span:d})=>({span:d,message:"attaches on \
none of the targets either"})),verdicts:_r(r)}]}s(Gc,"findUnattachable");function Bc({configured:e},t){return!e&&t.some(({rule:r,severity:a})=>r==="refused-prob\
e"&&a==="note")}s(Bc,"hasUnattachable");function Vy({programs:e,refusals:t}){let r=new Set(t.filter(({verdict:a})=>a==="unattachable").map(({span:a})=>a.start));
return e.filter(({kind:a,operations:n,attachPoint:o})=>Wy.includes(a)&&n.length>0&&r.has(o.span.start))}s(Vy,"unattachablePrograms");function Yy(e,t){return[...e].
some(({span:r})=>r.start===t)}s(Yy,"hasSpan");function Jy({span:e,related:t},r){return[e,...t.map(a=>a.span)].some(({start:a,end:n})=>a<r.span.end&&n>r.span.start)}
s(Jy,"isAbout");function Zy(e){let t=e.filter(({refusals:a})=>a.every(({verdict:n})=>n==="unattachable"));return(t.length===0?e:t).map(({target:a})=>a.bpftrace).
reduce((a,n)=>P(n,a)?n:a)}s(Zy,"newestBpftrace");function Qy({model:e},t,r){let{causes:a}=Jn(e,r,{configured:!0}),n=a.filter(u=>[...u.probes].some(p=>t.has(p))),
o=s(u=>r.flatMap(({name:p},l)=>n.some(({outcomes:c})=>c[l]?.verdict===u)?p:[]),"where"),_=o("hang");if(_.length>0)return`; on other machines it attaches, and th\
e script can hang them: ${re(_)}`;let i=o("lost-updates");return i.length>0?`; on other machines it attaches, and events or updates are lost: ${re(i)}`:""}s(Qy,
"tellElsewhere");var Dc={id:"refused-probe",severity:"error",summary:"bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.",what:"The script does n\
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
`what bpftrace says of the four functions: "can't be used as it might lock up your system"`],check:s((e,t)=>{let r=Gc(e,t);if(r.length>0)return r;let a=Qn(e,"re\
fused-probe","error",{what:"This probe cannot be attached",todo:"Attach to a function that the target has, or name only the targets that the script is meant for\
."});return[...a,...Xy(e,[...t,...a])]},"check")};function Xy(e,t){return t.length>0?[]:Br(e)?ew(e):tw(e)}s(Xy,"findBrokenGuard");function ew({lowered:e}){let t=e.
flatMap(({doubt:n,target:o})=>n===void 0?[]:[{doubt:n,target:o.name}]),[r]=t;if(r===void 0)return[];let a=t.map(({doubt:{why:n},target:o})=>({why:n,target:o}));
return[{rule:"refused-probe",severity:"note",confidence:"possible",span:r.doubt.span,what:`One package of this bpftrace does not start this script${Zn(a,e.length)}\
.`,how:"A build of the same release from elsewhere guards it.",todo:"If the machine has that package, use a newer bpftrace, or attach to another function.",related:[],
verdicts:_r(e)}]}s(ew,"findDoubt");function tw({model:e,lowered:t}){let r=t.filter(({target:i,bpftraceGuard:u})=>i.package!==void 0&&u!==void 0),a=r.map(({target:{
package:i,...u}})=>u),{causes:n}=Jn(e,a,{configured:!1}),[o]=n,_=r.flatMap(({refusals:i,target:u})=>i.filter(({rule:p})=>p==="refused-probe").map(({why:p})=>({why:p,
target:u.name})));return o===void 0||_.length===0?[]:[{rule:"refused-probe",severity:"note",confidence:"certain",span:o.span,what:`A package of bpftrace does no\
t start this script${Zn(_,t.length)}.`,todo:"Use a newer bpftrace there, or attach to another function.",related:[],verdicts:_r(t)}]}s(tw,"findLossBehind");var zc={id:"syntax-error",severity:"error",summary:"The script does not parse.",what:"A part of the script is not bpftrace. The rest is still judged: that part \
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
...u===void 0?{}:{todo:u},verdicts:r})),o=e.imported.flatMap(_=>{let i=rw(_);return i===void 0?[]:[{...i,verdicts:r}]});return[...n,...o].map(_=>({rule:"syntax-\
error",severity:"error",confidence:"certain",related:[],..._}))},"check")};function rw({path:e,script:t,statement:r}){let a=t.errors.find(({limit:o})=>o!==!0);if(a!==
void 0)return{span:r,what:`The imported file ${Oe(e)} does not parse.`,how:"What does not parse in it was not judged.",related:[{path:e,span:a.span,message:a.message}]};
let n=t.items.find(o=>o.kind==="config");if(n!==void 0)return{span:r,what:`The imported file ${Oe(e)} has a config block, which bpftrace takes only in the scrip\
t itself.`,todo:"Move it there.",related:[{path:e,span:n.span,message:"this block"}]}}s(rw,"importProblem");var Uc={id:"unresolved-attach-point",severity:"note",summary:"The script does not say which function the probe fires on.",what:"The probe takes a lock, and its \
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
oints"],check:aw};function aw({lowered:e}){let t=new Map;for(let r of e){if(r.refusals.length>0||r.bpftraceGuard!==void 0)continue;let a=r.programs.find(Vc);if(a!==
void 0)for(let n of r.programs.filter(Wc))t.set(n.attachPoint.span.start,{program:n,around:a})}return[...t.values()].map(({program:r,around:a})=>({rule:"unresol\
ved-attach-point",severity:"note",confidence:"possible",span:r.attachPoint.span,...ow(r,a),related:[],verdicts:e.map(n=>W(n)??nw(r,n))}))}s(aw,"findUnresolved");
function nw({attachPoint:e},t){let{programs:r,bpftraceGuard:a,target:n}=t,o=r.filter(p=>p.attachPoint===e&&Wc(p));if(o.length===0||a!==void 0||!r.some(Vc))return{
target:n.name,verdict:"safe",why:"no lock of the script is held where it can fire"};let _=xe(n.kernel),i=o.some(({operations:p})=>p.some(({locks:l})=>l.some(c=>_.
has(c.class)))),u=i?"the machine hangs":"updates are lost";return{target:n.name,verdict:i?"hang":"lost-updates",why:`${u} if it fires where a lock is held; wher\
e it fires is not known`}}s(nw,"verdictOf");function Wc({unresolved:e,operations:t,kind:r}){return e!==void 0&&t.length>0&&r!=="breakpoint"}s(Wc,"isUnresolved");
function Vc({guard:e,operations:t}){return(e==="per-program"||e==="none")&&t.length>0}s(Vc,"isEnteredByAll");function ow({name:e,unresolved:t,guard:r},a){let n=`\
It is not known where ${e} fires: ${t}.`;return r==="prog-active"?{what:`${n} It takes a lock, so in the middle of a map update of ${a.name} it can hang the mac\
hine.`,todo:"Name the function, or attach all probes that take a lock by kprobe or tracepoint."}:{what:`${n} It takes a lock, so on a function that runs while a\
 map lock is held it can hang the machine.`,todo:"Name the function, or attach by kprobe or tracepoint."}}s(ow,"tell");var Yc={id:"unsupported-syntax",severity:"warning",summary:"The bpftrace of a target does not support this construct.",what:"The script uses a construct, a func\
tion or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is repo\
rted only if a tested release refuses it or the changelog of bpftrace says when it came or went.",why:"The language grows with each release, and distributions k\
eep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.",do:"Use the older form if there is one, or remove the target from the list if the script is not m\
eant for it.",ignoreWhen:"It is right to ignore this if the script is not meant for that target.",examples:[N("A raw tracepoint on bpftrace 0.17",`rawtracepoint\
:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),R("A tracepoint on bpftrace 0.17",`tracepoint:sched:sched_switch { @ = count(); }
`,"bpftrace@0.17,kernel@6.1"),N("A variable used outside its block, which 0.22 stopped taking",`BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }
`,"bpftrace@0.23.2,kernel@6.12"),R("The same, assigned before the blocks",`BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }
`,"bpftrace@0.17,kernel@6.1","bpftrace@0.23.2,kernel@6.12")],facts:["features","feature-kernels","functions","settings","stack-modes","providers","provider-case"],
sources:["messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1"],check:s((e,t)=>Bc(e,t)?[]:Qn(e,"unsupported-syntax","warning",{what:"bpftrace does not start \
this script",todo:"Use a form that it takes, or name only the targets that the script is meant for."}),"check")};var Jc={id:"unused-suppression",severity:"warning",summary:"An ignore comment silences nothing.",what:"A comment `bpftrace-guard: ignore[rule] reason` has no fi\
nding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.",why:"A comment that stays after its find\
ing is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.",do:"Re\
move the comment, move it to the line of the finding, or write the reason after the brackets.",ignoreWhen:"When the script is judged for fewer targets than usua\
l, a comment for one of the others is reported. It is right to leave such a comment in.",examples:[N("A comment above a harmless probe",`// bpftrace-guard: igno\
re[abba-deadlock] runs on 7.3 only
kprobe:vfs_read { @[comm] = count(); }
`,"bpftrace@0.27.1,kernel@6.12"),R("A comment with its reason, where it is needed",`// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else \
traces there
fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }
`,"bpftrace@0.27.1,kernel@6.12")],facts:[],sources:["bpftrace-guard itself: docs of the ignore comment"],check:s((e,t)=>{let{script:r}=e.model,a=new h_(r.text),
n=k_(t,a);return b_(r).flatMap(o=>{let _=n.get(o.line)??new Set,i=new Set(o.rules.filter(p=>_.has(p))),u=sw(o,i,e);return u===void 0?[]:[He("unused-suppression",
"warning",o.span,{what:u})]})},"check")};function sw({rules:e,reason:t,line:r},a,{model:n,gaps:o,suppressions:_}){if(t==="")return"This ignore comment gives no \
reason, so it silences nothing. Write the reason after the brackets.";let i=[...a].flatMap(l=>{let c=y_(l,t,_);return c===void 0?[]:[`${c} This comment does not\
 silence ${l}.`]}),u=n.unread.any||o.length>0,p=e.filter(l=>!a.has(l)&&!(u&&g_(l)));if(p.length>0){let l=p.map(c=>`"${c}"`).join(", ");i.push(`This ignore comme\
nt silences nothing: there is no finding of ${l} on line ${r} that can be ignored. Remove it, or correct the name of the rule.`)}return i.length===0?void 0:i.join(
" ")}s(sw,"problemOf");var Zc=[_l,$l,Kl,ql,Dc,ml,Uc,Wl,Yc,zc,Al,Jl,Fl,Jc];function rP(e,t){let r=[],a=0;for(let{path:n,span:o,text:_}of t)if(n===void 0){if(o.start<a||o.end<o.start)throw new RangeError(`edits overlap or are out of ord\
er at offset ${o.start}`);r.push(e.slice(a,o.start),_),a=o.end}return r.push(e.slice(a)),r.join("")}s(rP,"applyEdits");function aP(e){let r=e.filter(({path:n})=>n===
void 0).sort((n,o)=>n.span.start-o.span.start||n.span.end-o.span.end);return r.some((n,o)=>n.span.start<(r[o-1]?.span.end??0))?void 0:[...e.filter(({path:n})=>n!==
void 0),...r]}s(aP,"orderEdits");function nP(e,t){let{own:r,shifts:a}=v(_w,t,()=>iw(t)),n=0,o=r.length;for(;n<o;){let i=n+o>>1;(r[i]?.span.start??0)>e?o=i:n=i+1}
let _=r[n-1]?.span;return _!==void 0&&e<_.end?_.start+(a[n-1]??0):e+(a[n]??0)}s(nP,"mapOffset");var _w=new WeakMap;function iw(e){let t=e.filter(({path:n})=>n===
void 0),r=[0],a=0;for(let{span:n,text:o}of t)a+=o.length-(n.end-n.start),r.push(a);return{own:t,shifts:r}}s(iw,"shiftsOf");function oP(e,t){let r=0;for(let{span:a,
text:n}of t){let o=a.start+r;if(e<o)break;if(e<o+n.length)return a.start;r+=n.length-(a.end-a.start)}return e-r}s(oP,"originalOffset");function sP({path:e},t){return e===
void 0?t:uw(t,e)}s(sP,"pathOfEdit");function uw(e,t){return e.slice(0,e.lastIndexOf("/")+1)+t}s(uw,"besideScript");var uP=["guard","group","lock-free","leave-out","suppress"];function Qc({edits:e}){return e.some(({path:t})=>t!==void 0)}s(Qc,"createsFile");function Xc({targets:e},t){
let r=t.filter(({verdict:a})=>a==="hang"||a==="lost-updates");return e.length===0||r.every(({target:a})=>e.includes(a))?void 0:e}s(Xc,"partOfTargets");function Xn({verdicts:e}){for(let t of["hang","lost-updates"]){let r=e.filter(a=>a.verdict===t).map(({target:a})=>a);if(r.length>0)return{verdict:t,targets:r}}}
s(Xn,"harmOf");function ed(e,t){let r=t.fixes.filter(({kind:o})=>o!=="suppress"&&o!=="leave-out"),a=new Map,n=new Set(Xn(t)?.targets);for(let{target:o}of e.stops??
[]){if(!n.has(o))continue;let _=r.find(i=>i.targets.includes(o));a.set(_,[...a.get(_)??[],o])}return[...a].map(([o,_])=>({targets:_,...o===void 0?{}:{fix:{kind:o.
kind,title:o.title}}}))}s(ed,"insteadOf");var td=4;function pw(e){return ad(e).map(({why:t,targets:r})=>`on ${St(r)}: ${t}`).join("; ")}s(pw,"stopWords");function hP(e,t){return[e,...lw(t)].join(" ")}s(
hP,"costWithStops");function lw(e){let t=s(r=>ad(e.filter(a=>a.hung===r)),"of");return[...t(!0).map(({why:r,targets:a})=>`It does not start on ${St(a)}, where i\
t hangs now: ${r}.`),...t(!1).map(({why:r,targets:a})=>`It no longer starts on ${St(a)}, where it runs now: ${r}.`)]}s(lw,"stopSentences");function St(e){let t=e.
length-td,r=e.map(te),a=t>1?[...r.slice(0,td),`${t} more`]:r;return a.length<2?a.join(""):`${a.slice(0,-1).join(", ")} and ${a.at(-1)}`}s(St,"someTargets");function rd({
stops:e=[]}){let t=e.filter(({hung:r})=>!r);return t.length===0?"changes what the script measures":`ends the script where it runs now (${pw(t)})`}s(rd,"whyUnsaf\
e");function ad(e){let t=new Map;for(let{why:r,target:a}of e)t.set(r,[...t.get(r)??[],a]);return[...t].map(([r,a])=>({why:r,targets:a}))}s(ad,"reasons");function vP({harm:e,targets:t}){if(e===void 0)return;let r=e.targets.filter(o=>t.includes(o)),a=e.targets.length;return a===1||r.length===0?`on ${nd(t)}`:`on ${r.
length===a?`all ${a}`:`${r.length} of the ${a}`} targets that ${e.verdict==="hang"?"hang":"lose updates"}: ${nd(r)}`}s(vP,"whereItHelped");function Xs({stops:e=[]}){
let t=s(n=>e.filter(o=>o.hung===n).map(({target:o})=>o),"names"),[r,a]=[t(!0),t(!1)];return[...r.length===0?[]:[`It then does not start on ${Dr(r)}, where it ha\
ngs without it.`],...a.length===0?[]:[`It then does not start on ${Dr(a)}, where it runs without it.`]]}s(Xs,"stoppedWords");function Dr(e){return e.length===1?
St(e):`${e.length} machines`}s(Dr,"fewTargets");function e_({copies:e=[]}){return e.length===0?[]:["Two copies at a time can still hang the machine."]}s(e_,"cop\
iesWords");function xP(e){return[...Xs(e),...cw(e),...e_(e)].join(" ")}s(xP,"leftWords");function cw({instead:e=[]}){return e.map(({targets:t,fix:r})=>r===void 0?
`No rewrite is proved to help on ${St(t)}.`:`On ${St(t)} another rewrite would help in its place: ${r.title}. To have it, give fix the script as it was and ${dw(
t)}.`)}s(cw,"insteadWords");function dw(e){return e.length>1?"these targets by --target":`--target ${e.join()}`}s(dw,"options");function NP(e,t){if(e.length===0||
t.size===0)return"";let r=new Set(e.flatMap(({stops:u=[]})=>u.map(({target:p})=>p))),a=[...t].filter(u=>r.has(u)).length,n=new Set(e.map(({path:u})=>u)).size===
1?"the fixed script":"a fixed script",[o,_]=[t.size===1,a===t.size];if(_)return`; ${t.size} of them no longer ${o?"starts":"start"} ${n}`;let i=a===0?"":`, ${a}\
 of which did before`;return`; ${t.size} of them ${o?"does":"do"} not start ${n}${i}`}s(NP,"unstartedWords");function nd(e){return e.map(te).join(", ")}s(nd,"na\
mes");function od(e,t){let r=Xc(e,t);if(r===void 0)return;let a=t.filter(({verdict:_})=>_==="hang"||_==="lost-updates"),n=a.map(({target:_})=>_).filter(_=>!r.includes(
_)),o=s(_=>re(_.map(te)),"names");return n.length<r.length?`on ${r.length} of ${a.length}, not on ${o(n)}`:`only on ${o(r)}`}s(od,"whereItHelps");var zr=class{static{s(this,"Diff")}diff(t,r,a={}){let n;typeof a=="function"?(n=a,a={}):"callback"in a&&(n=a.callback);let o=this.castInput(t,a),_=this.castInput(
r,a),i=this.removeEmpty(this.tokenize(o,a)),u=this.removeEmpty(this.tokenize(_,a));return this.diffWithOptionsObj(i,u,a,n)}diffWithOptionsObj(t,r,a,n){var o;let _=s(
m=>{if(m=this.postProcess(m,a),n){setTimeout(function(){n(m)},0);return}else return m},"done"),i=r.length,u=t.length,p=1,l=i+u;a.maxEditLength!=null&&(l=Math.min(
l,a.maxEditLength));let c=(o=a.timeout)!==null&&o!==void 0?o:1/0,d=Date.now()+c,f=[{oldPos:-1,lastComponent:void 0}],h=this.extractCommon(f[0],r,t,0,a);if(f[0].
oldPos+1>=u&&h+1>=i)return _(this.buildValues(f[0].lastComponent,r,t));let w=-1/0,b=1/0,k=s(()=>{for(let m=Math.max(w,-p);m<=Math.min(b,p);m+=2){let y,S=f[m-1],
L=f[m+1];S&&(f[m-1]=void 0);let U=!1;if(L){let B=L.oldPos-m;U=L&&0<=B&&B<i}let se=S&&S.oldPos+1<u;if(!U&&!se){f[m]=void 0;continue}if(!se||U&&S.oldPos<L.oldPos?
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
l.count,l.added||(p+=l.count)}}return n}};var t_=class extends zr{static{s(this,"LineDiff")}constructor(){super(...arguments),this.tokenize=hw}equals(t,r,a){return a.ignoreWhitespace?((!a.newlineIsToken||
!t.includes(`
`))&&(t=t.trim()),(!a.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):a.ignoreNewlineAtEof&&!a.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,a)}},fw=new t_;function r_(e,t,r){return fw.diff(e,t,r)}s(r_,"diffLines");function hw(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],a=e.split(/(\n|\r\n)/);a[a.length-1]||a.pop();for(let n=0;n<a.length;n++){let o=a[n];n%2&&!t.newlineIsToken?r[r.length-1]+=o:r.push(o)}return r}s(hw,
"tokenize");function mw(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}s(mw,"needsQuoting");function Ze(e){if(!mw(e))return e;
let t='"',r=new TextEncoder().encode(e),a=0;for(;a<r.length;){let n=r[a];n===7?t+="\\a":n===8?t+="\\b":n===9?t+="\\t":n===10?t+="\\n":n===11?t+="\\v":n===12?t+=
"\\f":n===13?t+="\\r":n===34?t+='\\"':n===92?t+="\\\\":n>=32&&n<=126?t+=String.fromCharCode(n):t+="\\"+n.toString(8).padStart(3,"0"),a++}return t+='"',t}s(Ze,"q\
uoteFileNameIfNeeded");var a_={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},bw={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function Ur(e,t,r,a,n,o,_){let i;_?typeof _=="function"?i={callback:_}:i=_:i={},typeof i.context>"u"&&(i.context=4);let u=i.context;if(i.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(i.callback){let{callback:l}=i;r_(r,a,Object.assign(Object.assign(
{},i),{callback:s(c=>{let d=p(c);l(d)},"callback")}))}else return p(r_(r,a,i));function p(l){if(!l)return;l.push({value:"",lines:[]});function c(m){return m.map(
function(y){return" "+y})}s(c,"contextLines");let d=[],f=0,h=0,w=[],b=1,k=1;for(let m=0;m<l.length;m++){let y=l[m],S=y.lines||kw(y.value);if(y.lines=S,y.added||
y.removed){if(!f){let L=l[m-1];f=b,h=k,L&&(w=u>0?c(L.lines.slice(-u)):[],f-=w.length,h-=w.length)}for(let L of S)w.push((y.added?"+":"-")+L);y.added?k+=S.length:
b+=S.length}else{if(f)if(S.length<=u*2&&m<l.length-2)for(let L of c(S))w.push(L);else{let L=Math.min(S.length,u);for(let se of c(S.slice(0,L)))w.push(se);let U={
oldStart:f,oldLines:b-f+L,newStart:h,newLines:k-h+L,lines:w};d.push(U),f=0,h=0,w=[]}b+=S.length,k+=S.length}}for(let m of d)for(let y=0;y<m.lines.length;y++)m.lines[y].
endsWith(`
`)?m.lines[y]=m.lines[y].slice(0,-1):(m.lines.splice(y+1,0,"\\ No newline at end of file"),y++);return{oldFileName:e,newFileName:t,oldHeader:n,newHeader:o,hunks:d}}
s(p,"diffLinesResultToPatch")}s(Ur,"structuredPatch");function eo(e,t){var r,a,n,o,_,i;if(t||(t=a_),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(
l=>l.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know w\
hich changes are to which file?)");return e.map(l=>eo(l,t)).join(`
`)}let u=[];if(e.isGit){if(t=a_,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName m\
ust be specified for Git patches");let l=e.oldFileName,c=e.newFileName;e.isCreate&&l==="/dev/null"?l=c.replace(/^b\//,"a/"):e.isDelete&&c==="/dev/null"&&(c=l.replace(
/^a\//,"b/")),u.push("diff --git "+Ze(l)+" "+Ze(c)),e.isDelete&&u.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&u.push("n\
ew file mode "+((a=e.newMode)!==null&&a!==void 0?a:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(u.push("old mode "+e.oldMode),u.push("new mode "+
e.newMode)),e.isRename&&(u.push("rename from "+Ze(((n=e.oldFileName)!==null&&n!==void 0?n:"").replace(/^a\//,""))),u.push("rename to "+Ze(((o=e.newFileName)!==null&&
o!==void 0?o:"").replace(/^b\//,"")))),e.isCopy&&(u.push("copy from "+Ze(((_=e.oldFileName)!==null&&_!==void 0?_:"").replace(/^a\//,""))),u.push("copy to "+Ze(((i=
e.newFileName)!==null&&i!==void 0?i:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&u.push("Index: "+e.oldFileName),
t.includeUnderline&&u.push("===================================================================");let p=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||p)&&(u.push("--- "+Ze(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),u.push("+++ "+Ze(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let l=0;l<e.hunks.length;l++){let c=e.hunks[l],d=c.oldLines===0?c.oldStart-1:c.oldStart,f=c.newLines===0?c.newStart-1:c.newStart;u.push("@@ -"+d+","+c.
oldLines+" +"+f+","+c.newLines+" @@");for(let h of c.lines)u.push(h)}return u.join(`
`)+`
`}s(eo,"formatPatch");function gw(e,t,r,a,n,o,_){if(typeof _=="function"&&(_={callback:_}),_?.callback){let{callback:i}=_;Ur(e,t,r,a,n,o,Object.assign(Object.assign(
{},_),{callback:s(u=>{i(u?eo(u,_.headerOptions):void 0)},"callback")}))}else{let i=Ur(e,t,r,a,n,o,_);return i?eo(i,_?.headerOptions):void 0}}s(gw,"createTwoFile\
sPatch");function kw(e){let t=e.endsWith(`
`),r=e.split(`
`).map(a=>a+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}s(kw,"splitLines");var yw=2,sd=60,ww=2e3,jP="The program after the rewrite that this file has no place for";function _d(e){return e?.find(({program:t})=>t!==void 0)?.program}s(_d,
"programOf");function KP({before:e,after:t}){let a=Ur("","",e,t,void 0,void 0,{context:yw,maxEditLength:ww});if(a===void 0)return["The edits are too many to sho\
w here."];let n=a.hunks.flatMap((_,i)=>[...i===0?[]:["…"],..._.lines.filter(u=>!u.startsWith("\\")).map(u=>u.replace(/\r$/,""))]),o=n.length-sd;return o>0?[...n.
slice(0,sd),`${o} more lines`]:n}s(KP,"programPatch");var vw={hang:"hangs","lost-updates":"loses updates",refused:"does not start",unattachable:"does not start",safe:"safe"};function ud(e){let t=[...e].sort((a,n)=>Mt(
a.verdict,n.verdict)),r=new Map;for(let a of t){let n=a.why===pr?"starts":vw[a.verdict],o=r.get(n);o===void 0?r.set(n,[a]):o.push(a)}return[...r].map(([a,n],o)=>{
let _=Or(n).map(({why:p,targets:l})=>{let c=l.map(te);return{why:p===pr?"":p,names:c,targets:c.join(", ")}}),i=_.length>1,u=e.length>Jt||i;return{verdict:n[0].verdict,
words:a,count:u?` on ${xw(n.length,e.length,o===0)}: `:" on ",targets:_.map(({targets:p})=>p).join(", "),names:[...new Set(n.map(({target:p})=>te(p)))],why:i?"":
_.map(({why:p})=>p).join(""),rows:i?_:[]}})}s(ud,"groupVerdicts");function xw(e,t,r){return e===t?`all ${t}`:r?`${e} of ${t}`:`${e}`}s(xw,"countOf");var id=5;function pd(e,t){
return ud(e).map((r,a)=>{let{verdict:n,words:o,count:_,names:i}=r,u=n==="hang"||n==="lost-updates",p=u&&!t&&a===0&&i.length<=Jt;if(!(e.length<=Jt||(a===0||u)&&!p))
return to({verdict:n,words:o,count:_},[]);let c=i.length-id;return to({verdict:n,words:o,count:_},c>1?[...i.slice(0,id),`${c} more`]:i)})}s(pd,"verdictLine");function to({
verdict:e,words:t,count:r},a){let n=r.replace(/:? ?$/,"");return a.length===0?{verdict:e,words:t,rest:n,count:n,names:a}:{verdict:e,words:t,rest:r+a.join(", "),
count:r.trimEnd(),names:a}}s(to,"brief");function ld(e){return e.map(t=>t.count===" on"?t:to(t,[]))}s(ld,"withoutNames");function WP(e){return ud(e).map((t,r)=>{
let a=t.verdict==="hang"||t.verdict==="lost-updates";return to(t,r===0||a||e.length<=Jt?t.names:[])})}s(WP,"briefVerdicts");function Nw(e,t=e.fixes.find(({safe:r})=>r)){let{rule:r,what:a,how:n="",fixes:o,tried:_=[],confidence:i}=e,u=t===void 0?Tw(e):Ew(t,e),p=pd(e.verdicts,e.others!==
void 0),l=Xn(e)===void 0?"":Sw[i],d=dd([a,n_(u),o_(p,l)].join(" "))>cd?ld(p):p,f=dd([a,n_(u),o_(d,l)].join(" "))>cd;return{what:a,elsewhere:e.related.find(({path:h})=>h!==
void 0),remedy:u,verdicts:d,sure:f?"":l,rule:r,more:{how:f?`${n} ${l}`.trim():n,cost:t===void 0||t.cost===(t.price??t.cost)?"":t.cost,others:o.filter(h=>h!==t&&
h.kind!=="suppress").map(h=>Rw(h,e)),tried:_,program:_d(_),ignore:o.find(({kind:h})=>h==="suppress")?.edits[0]?.text.trim()}}}s(Nw,"findingParts");var cd=105;function dd(e){
return e.split(/\s+/).length}s(dd,"countWords");var Sw={certain:"Certain: every step is known; not every run hits it.",likely:"Likely: one step depends on a val\
ue or a program that is not known here.",possible:"Possible: one step is not proved for these kernels."};function Ew(e,t){return{label:"Fix",words:ro(e.title),cost:ro(
e.price??e.cost),leaves:Mw(e,t),fix:e}}s(Ew,"remedyOf");function Mw(e,t){let r=Xn(t),a=(e.stops??[]).map(({target:_})=>_),n=(r?.targets??[]).filter(_=>!e.targets.
includes(_)&&!a.includes(_)),o=ed(e,t).filter(_=>_.fix!==void 0);return[...Xs(e),...n.length===0?[]:[`It still ${r?.verdict==="hang"?"hangs":"loses updates"} on\
 ${Dr(n)}.`],...o.map(({targets:_})=>`Another rewrite helps on ${Dr(_)}.`),...e_(e),...e.partly===!0?["Another finding of the same cause stays."]:[]]}s(Mw,"leav\
esOf");function Tw({rule:e,todo:t}){return{label:"What to do",words:t??Aw(Zc.find(({id:r})=>r===e)?.do),cost:"",leaves:[]}}s(Tw,"adviceOf");var Hw="It needs a n\
ew file: `bpftrace-guard fix` makes it.";function Rw(e,{verdicts:t}){let r=od(e,t);return{label:"Or",words:ro(e.title),cost:ro(e.cost),leaves:[...r===void 0?[]:
[`It helps ${r}.`],...e.safe?[]:[`It ${rd(e)}: look before you apply it.`],...Qc(e)?[Hw]:[]],fix:e}}s(Rw,"otherOf");function oA(e){return fd(e).join(`
`)}s(oA,"plainText");function sA(e){return fd(e).join(" ")}s(sA,"plainLine");function fd(e){return[...Pw(e),ai(e.rule,v_)]}s(fd,"plainLines");function Pw(e){let{
what:t,remedy:r,verdicts:a,sure:n}=Nw(e);return[t,n_(r),o_(a,n)].filter(o=>o!=="")}s(Pw,"toldLines");function n_({label:e,words:t,cost:r,leaves:a}){return t===""?
"":[`${e}: ${t}`,...r===""?[]:[`Cost: ${r}`],...a].join(" ")}s(n_,"remedyLine");function o_(e,t){return e.length===0?"":`${e.map(({words:r,rest:a})=>r+a).join("\
; ")}. ${t}`.trimEnd()}s(o_,"verdictsLine");function ro(e){return e===""||/[.!?]$/.test(e)?e:`${e}.`}s(ro,"sentence");function Aw(e=""){return e.split(/(?<=[.!?]) (?=[A-Z`])/)[0]??
""}s(Aw,"firstSentence");function s_(e,t){return e.replace(/(##(?:vso)?)\[/gi,(r,a)=>a+t)}s(s_,"breakBrackets");function hd(e,t){return e.replace(/^(\s*):(?=:)/gm,(r,a)=>a+t)}s(hd,"brea\
kColons");function __(e){let t=s_(Xr(e.replace(/\s+/g," ")).trim()," [");return t===""?"`(empty)`":/[|\\`]/.test(t)?`<code>${qw(t)}</code>`:`\`${t}\``}s(__,"codeSpan");function dA(e,t){
let r="`".repeat(Math.max(3,Iw(e,"`")+1));return`${r}${t}
${e===""||e.endsWith(`
`)?e:`${e}
`}${r}`}s(dA,"fencedBlock");function fA(e){return hd(s_(Xr(e.replace(/\r\n/g,`
`))," ["),": ")}s(fA,"quotedText");function hA(e){return e.split(/\n+/).map(t=>bd(t)).filter(t=>t!=="").join(`

`)}s(hA,"prose");function bd(e){return e.split(/(`[^`]+`)/).map(t=>/^`[^`]+`$/.test(t)?__(t.slice(1,-1)):t.replace(/\S+/g,$w)).reduce((t,r)=>t.endsWith("`")&&r.
startsWith("`")?`${t} ${r}`:t+r,"").replace(/\s+/g," ").trim()}s(bd,"proseLine");function mA(e){let t=bd(e);return t===""||/[.!?]$/.test(t)?t:`${t}.`}s(mA,"sent\
ence");var Ow=/^([("']*)(.*?)([.,;:!?)"']*)$/su,Lw=/^(['"])([^'"]+)\1([.,;:!?)]*)$/u,md=/^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u,Cw=/^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;
function $w(e){let[,,t,r=""]=Lw.exec(e)??[];if(t!==void 0&&!md.test(t))return`${__(t)}${r}`;let[,a="",n="",o=""]=Ow.exec(e)??[];if(n==="")return e;let _=n.split(
"(").length>n.split(")").length?o.indexOf(")")+1:0,i=n+o.slice(0,_),u=o.slice(_);return/^[-–—…]$/.test(i)?`${a}&#${i.codePointAt(0)??45};${u}`:l_(i)||Cw.test(
i)||!md.test(i)?`${a}${__(i)}${u}`:`${a}${i}${/^\d+$/.test(i)&&/^[.)]/.test(u)?`\\${u}`:u}`}s($w,"proseWord");function bA(e){return`<code>${Xr(e.replace(/\s+/g,
" ")).trim().replace(/[^\p{L}\p{N} ,./:_-]/gu,gd)}</code>`}s(bA,"htmlCode");function qw(e){return e.replace(/[^\p{L}\p{N} ,/-]/gu,gd)}s(qw,"entities");function gd(e){
return`&#${e.codePointAt(0)??65533};`}s(gd,"entity");function Iw(e,t){let r=0,a=0;for(let n of e)a=n===t?a+1:0,a>r&&(r=a);return r}s(Iw,"longestRun");export{v_ as a,Sa as b,ke as c,fe as d,Rv as e,q as f,P as g,ra as h,Z_ as i,Fv as j,X_ as k,rf as l,nf as m,jv as n,of as o,Gv as p,Ie as q,ot as r,wx as s,vx as t,
xx as u,Om as v,g6 as w,te as x,Lm as y,k6 as z,M6 as A,yS as B,tl as C,wS as D,vS as E,MS as F,TS as G,HS as H,bi as I,BS as J,bw as K,Ur as L,eo as M,gw as N,
Dp as O,Ne as P,W6 as Q,US as R,WS as S,Zt as T,rP as U,aP as V,nP as W,oP as X,sP as Y,uw as Z,uP as _,Qc as $,zv as aa,ti as ba,sf as ca,Uv as da,ai as ea,_f as fa,
Xn as ga,ed as ha,oe as ia,_t as ja,Lt as ka,he as la,La as ma,Fi as na,Mo as oa,aN as pa,T as qa,Ko as ra,bn as sa,nm as ta,rs as ua,as as va,cp as wa,yn as xa,
hm as ya,u6 as za,os as Aa,f6 as Ba,Am as Ca,Oe as Da,ft as Ea,me as Fa,Or as Ga,I as Ha,W as Ia,cl as Ja,fl as Ka,yb as La,xb as Ma,Ss as Na,Ms as Oa,Ts as Pa,
ac as Qa,dR as Ra,Jn as Sa,Zc as Ta,pw as Ua,hP as Va,rd as Wa,vP as Xa,xP as Ya,NP as Za,jP as _a,KP as $a,ud as ab,WP as bb,Nw as cb,Hw as db,Rw as eb,oA as fb,
sA as gb,Pw as hb,n_ as ib,o_ as jb,s_ as kb,hd as lb,__ as mb,dA as nb,fA as ob,hA as pb,bd as qb,mA as rb,bA as sb};
