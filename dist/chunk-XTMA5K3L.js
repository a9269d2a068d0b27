import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{Z as k,h as C}from"./chunk-3GZEUKVN.js";import{b as I,g as P,j as E,pa as _,q as v,v as S,w as x}from"./chunk-37J7ZHR6.js";import{a as g,b,c as l}from"./chunk-P66A45LD.js";
import{d as M,f as T}from"./chunk-B6BJ3YSN.js";import{a as s}from"./chunk-H47UKSLI.js";import{spawn as j}from"node:child_process";import{machine as V,release as Y}from"node:os";async function m({read:t},e,r){let n=await t(e,r);if(n.length>r)throw new Error("it is too large");return n}s(m,"readWhole");var p=class extends Error{static{s(
this,"Failed")}};function h(t){switch(l(t)){case"ENOENT":return"it is not there";case"EACCES":case"EPERM":return"permission denied";default:return b(t)}}s(h,"wh\
yUnread");var A=6e4,q=64*1024;function N(){return{platform:process.platform,arch:V(),release:Y(),read:k,run:J}}s(N,"thisMachine");function J(t,e){return new Promise(
(r,n)=>{let o=X(()=>j(t,[...e],{stdio:["ignore","pipe","ignore"],detached:!0}));if(o instanceof Error)return n(new p(O(o)));let i=[],u=0,a=s(f=>{clearTimeout(c),
o.stdout.destroy(),o.pid!==void 0&&Q(o.pid),n(new p(f))},"end"),c=setTimeout(()=>a(`it did not end within ${A/1e3} seconds`),A);o.stdout.on("data",f=>{i.push(f),
u+=f.length,u>q&&a("it writes without end")}),o.on("error",f=>a(O(f))),o.on("close",(f,d)=>{clearTimeout(c),d!==null?n(new p(`it was ended by ${d}`)):f!==0?n(new p(
`it ended with status ${f}`)):r(Buffer.concat(i).toString("utf8"))})})}s(J,"run");function Q(t){try{process.kill(-t,"SIGKILL")}catch(e){if(!["ESRCH","EPERM"].includes(
l(e)??""))throw e}}s(Q,"killGroup");function X(t){try{return t()}catch(e){if(e instanceof Error&&l(e)!==void 0)return e;throw e}}s(X,"started");function O(t){switch(l(
t)){case"ENOENT":case"ENOTDIR":return"it is not installed, or not on PATH";case"EACCES":return"permission denied";default:return t.message}}s(O,"whyNotStarted");var Z=/^bpftrace v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(-\d+-g[0-9a-f]+)?/m;async function L(t,e){let r;try{r=await t.run(e,["--version"])}catch(c){if(!(c instanceof
p))throw c;return F(`${e} does not say its version: ${c.message}`,t)}let[,n,o]=Z.exec(r)??[];if(n===void 0)return F(`${e} --version names no release`,t);let i=n.
split(".").length===2?`${n}.0`:n;if(o===void 0)return{version:i,assumed:[]};let u=tt(i),a=`${e} is a build between two releases (${n}${o}); it is judged as ${i}\
.`;return{version:i,assumed:[{fact:"bpftrace",note:a,others:[{bpftrace:u}]}]}}s(L,"findBpftrace");function tt(t){let[e=0,r=0]=t.split(".").map(Number);return`${e}\
.${r+1}.0`}s(tt,"lineAfter");async function F(t,e){let r=await rt(e),n=E.find(({name:c})=>c===r),o=n?.bpftrace??T.version,i=n===void 0?"the newest":`that of ${n.
name}`,u=`${t}. bpftrace ${o} is assumed, ${i}.`,a=et.filter(c=>c!==o).map(c=>({bpftrace:c}));return{version:o,assumed:[{fact:"bpftrace",note:u,others:a}]}}s(F,
"nearest");var et=[...new Set([...E.map(({bpftrace:t})=>t),T.version])].filter(t=>P(t,M.bpftrace)),nt=64*1024;async function rt(t){try{let e=(await t.read("/etc\
/os-release",nt)).toString("utf8"),r=s(n=>new RegExp(`^${n}=["']?([\\w.-]+)["']?\\s*$`,"m").exec(e)?.[1],"value");return[r("ID"),r("VERSION_ID")].flatMap(n=>n??
[]).join("-")}catch{return}}s(rt,"nameOfDistribution");import{gunzipSync as st}from"node:zlib";var B=4*1024*1024;function K({release:t}){return["/proc/config.gz",`/boot/config-${t}`,`/lib/modules/${t}/config`,`/usr/lib/ostree-boot/config-${t}`]}s(K,"place\
sOf");async function W(t){let e=[];for(let r of K(t))try{let n=await m(t,r,B),o=r.endsWith(".gz")?st(n,{maxOutputLength:B}):n,i=ot(o.toString("latin1"));if(i.size>
0)return i;e.push(`${r} names no option`)}catch(n){l(n)!=="ENOENT"&&e.push(`${r}: ${h(n)}`)}return e.length>0?e.join("; "):`there is no ${K(t).slice(0,2).join("\
 and no ")}`}s(W,"readConfiguration");function ot(t){return new Map([...t.matchAll(/^CONFIG_(\w+)=(.*)$/gm)].map(([,e="",r=""])=>[e,r]))}s(ot,"optionsIn");var it=128*
1024*1024,at=new Set(["t","T","w","W"]);function $(t){let e=t.search(/\s/);return e===-1?t:t.slice(0,e)}s($,"firstWord");async function z(t){try{let e=(await m(
t,"/proc/kallsyms",it)).toString("latin1").split(`
`),r=new Set(e.flatMap(n=>at.has(n.charAt(17))?$(n.slice(19)):[]));return r.size>0?r:"/proc/kallsyms names no function"}catch(e){return`/proc/kallsyms: ${h(e)}`}}
s(z,"readSymbols");var ct=["/sys/kernel/tracing/available_filter_functions","/sys/kernel/debug/tracing/available_filter_functions"],ft=64*1024*1024,U="/sys/kernel/btf/vmlinux",ut=128*
1024*1024,D=1e3;async function G(t,e,r){if(typeof e=="string")return{assumed:[y("functions it has",e)]};if(e.size<D)return{assumed:[y("functions it has",`/proc/\
kallsyms names ${e.size}`)]};let n=_().filter(d=>e.has(d)),o=typeof r!="string"&&!r.has(I),i={there:n,...o?{trampolines:!1}:{}},u=await dt(t);if(typeof u=="stri\
ng")return{seen:i,assumed:[y("of its functions can be traced",u)]};let a=await lt(t),c=s(d=>typeof a=="string"||a.has(d),"isTyped"),f=n.filter(d=>d.startsWith(v)||
u.has(d)&&c(d));return{seen:{...i,traced:f},assumed:typeof a=="string"?[y("of its functions have BTF",a)]:[]}}s(G,"findFunctions");function y(t,e){return{fact:"\
functions",note:`Which ${t} is not known (${e}): those of the nearest kernel are assumed.`,others:[]}}s(y,"unknown");async function dt(t){let e="";for(let r of ct)
try{let n=(await m(t,r,ft)).toString("latin1"),o=new Set(n.split(`
`).map($).filter(Boolean));if(o.size>=D)return o;e||=`${r} names ${o.size}`}catch(n){(e===""||l(n)!=="ENOENT")&&(e=`${r}: ${h(n)}`)}return e}s(dt,"readSites");async function lt(t){
let[{readBtfAt:e},{Bytes:r}]=await Promise.all([import("./btf-XFPN5HWY.js"),import("./bytes-SLULZ6FN.js")]);try{return new Set(e(new r(await m(t,U,
ut)),0).functionNames())}catch(n){return`${U}: ${h(n)}`}}s(lt,"readTyped");var pt="BPFTRACE";function mt(t){return t[pt]||"bpftrace"}s(mt,"bpftraceOf");async function Jt(t,e){return t?.some(x)===!0?ht(N(),mt(e)):void 0}s(Jt,"hostFor");
var H={x86_64:"x86_64",aarch64:"arm64"};async function ht(t,e){let{platform:r,arch:n,release:o}=t,i="Name another machine, such as --target debian-13.";if(r!=="\
linux")throw new g("usage",`The target ${S} is a machine with Linux; this is ${r}. ${i}`);let u=Object.hasOwn(H,n)?H[n]:void 0;if(u===void 0)throw new g("usage",
`This machine is ${n}; the known architectures are x86_64 and arm64. ${i}`);let a=C(o);if(a===void 0)throw new g("usage",`This machine's kernel calls itself "${o}\
", which begins with no version. ${i}`);let[c,f,d]=await Promise.all([L(t,e),W(t),z(t)]),w=await G(t,d,f),R=u==="x86_64"?gt(f,d,a.paravirt):{paravirt:!1,assumed:[]};
return{name:S,bpftrace:c.version,kernel:a.version,arch:u,paravirt:R.paravirt,...a.backports===void 0?{}:{backports:a.backports},...w.seen===void 0?{}:{seen:w.seen},
assumed:[...c.assumed,...R.assumed,...yt(f,o),...w.assumed]}}s(ht,"readHost");function gt(t,e,r){if(typeof t!="string")return{paravirt:t.has("PARAVIRT_SPINLOCKS"),
assumed:[]};if(typeof e!="string")return{paravirt:e.has("__pv_queued_spin_lock_slowpath"),assumed:[]};let n=r??!0,i=`The kernel's configuration is not known (${t}\
), nor are its functions (${e}): ${n?"paravirtual spin locks are assumed":"no paravirtual spin locks are assumed, as its vendor builds it"}.`;return{paravirt:n,
assumed:[{fact:"paravirt",note:i,others:[{paravirt:!n}]}]}}s(gt,"findParavirt");function yt(t,e){return(typeof t=="string"?/[-+.]rt\d*(?:[-+.]|$)/.test(e):t.has(
"PREEMPT_RT"))?[{fact:"kernel",note:"The kernel is a real-time one (CONFIG_PREEMPT_RT), of which no table was read: it is judged by that of the usual kernel.",others:[]}]:
[]}s(yt,"realTime");export{N as a,X as b,O as c,mt as d,Jt as e,ht as f};
