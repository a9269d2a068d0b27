import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as i}from"./chunk-H47UKSLI.js";var E=["H","M","N"],b=["hash.update","hash.delete","percpu_hash.update","lru_hash.update","lru_hash.delete","lru_percpu_hash.update","ringbuf.output","stackid"],
m=["percpu_array.update","hash.lookup","lru_hash.lookup","percpu_hash.lookup","lru_percpu_hash.lookup","percpu_array.lookup","percpu_hash.lookup_percpu","lru_pe\
rcpu_hash.lookup_percpu","percpu_array.lookup_percpu","hash.for_each","get_current_comm","get_current_pid_tgid","get_ns_current_pid_tgid","get_current_uid_gid",
"get_current_cgroup_id","get_current_task","get_smp_processor_id","get_numa_node_id","get_prandom_u32","get_func_ip","ktime_get_ns","ktime_get_boot_ns","ktime_g\
et_tai_ns","probe_read","probe_read_str","probe_read_kernel","probe_read_kernel_str","probe_read_user","probe_read_user_str","perf_event_output","get_stack","d_\
path","send_signal","send_signal_thread","trace_printk","seq_printf","skb_output","get_socket_cookie","per_cpu_ptr","this_cpu_ptr"],w=[...b,...m],K=["bucket","f\
reelist","lru","ringbuf","own"],y=["x86_64","arm64"],g=1;function N(e){if(!c(e))return d("A kernel table is a JSON object.");let{version:n,kernel:t,release:r,arch:s,
source:o}=e;if(n!==g)return d(`The version of a kernel table is ${g}, not ${JSON.stringify(n)??"missing"}.`);if(typeof t!="string"||!/^\d{1,5}\.\d{1,5}$/.test(t))
return d('`kernel` of a kernel table is a release line, such as "6.12".');if(typeof r!="string"||r==="")return d("`release` of a kernel table is what uname -r s\
ays.");let a=y.find(p=>p===s);if(a===void 0)return d(`\`arch\` of a kernel table is one of ${y.join(", ")}.`);if(typeof o!="string")return d("`source` of a kern\
el table says what it was read from.");let l=x(e.config);if(l===void 0)return d("`config` of a kernel table holds the values of options, as text.");if(!c(e.functions))
return d("`functions` of a kernel table holds one object for each function.");let u=new Map;for(let[p,R]of Object.entries(e.functions)){let h=O(R);if(h===void 0)
return d(`The row of the function ${p} in a kernel table is not one that is understood.`);u.set(p,h)}let f=e.helpers===void 0?void 0:A(e.helpers);if(e.helpers!==
void 0&&f===void 0)return d("`helpers` of a kernel table holds the functions that each call runs through, in `every` and `some`.");let _={kernel:t,release:r,arch:a,
source:o,config:l,functions:Object.fromEntries(u)};return{ok:!0,table:f===void 0?_:{..._,helpers:f}}}i(N,"readKernelTable");function d(e){return{ok:!1,message:e}}
i(d,"wrong");function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}i(c,"isRecord");function x(e){if(!c(e))return;let n=[];for(let[t,r]of Object.entries(
e)){if(typeof r!="string")return;n.push([t,r])}return Object.fromEntries(n)}i(x,"readConfig");function A(e){if(!c(e))return;let n={};for(let[t,r]of Object.entries(
e)){let s=w.find(l=>l===t);if(s===void 0||!c(r))return;let[o,a]=[k(r.every),k(r.some)];if(o===void 0||a===void 0)return;n[s]={every:o,some:a}}return n}i(A,"read\
Helpers");function k(e){if(!Array.isArray(e))return;let n=[];for(let t of e){if(typeof t!="string")return;n.push(t)}return n}i(k,"readNames");function O(e){if(!c(
e))return;let{attachable:n,site:t,signature:r,path:s}=e;if(n!==void 0&&typeof n!="boolean"||t!==void 0&&typeof t!="boolean"||r!==void 0&&typeof r!="string")return;
let o=s===void 0?void 0:T(s);if(!(s!==void 0&&o===void 0))return{...n===void 0?{}:{attachable:n},...t===void 0?{}:{site:t},...r===void 0?{}:{signature:r},...o===
void 0?{}:{path:o}}}i(O,"readFunction");function T(e){if(!c(e))return;let n={};for(let[t,r]of Object.entries(e)){let s=b.find(a=>a===t),o=L(r);if(s===void 0||o===
void 0)return;n[s]=o}return n}i(T,"readPath");function L(e){if(!Array.isArray(e)||e.length!==3)return;let[n,t,r]=e,[s,o]=[n,t].map(u=>E.find(f=>f===u));if(s===void 0||
o===void 0||!Array.isArray(r))return;let a=r.map(u=>K.find(f=>f===u)),l=a.filter(u=>u!==void 0);return l.length===a.length?[s,o,l]:void 0}i(L,"readRow");var P={bpftrace:"0.17",kernel:"5.10",source:"bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)"},S={from:"2.6.26",source:"Linux Documentation/\
arch/x86/boot.rst: protocol 2.08 (kernel 2.6.26) holds the kernel in ELF format"},j={version:"0.27.1",source:"bpftrace 0.27.1: the newest release that the table\
s were read for (Debian sid, November 2026)"},D="newest";export{b as a,w as b,N as c,P as d,S as e,j as f,D as g};
