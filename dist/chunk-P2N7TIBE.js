import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{Z as A,h as x}from"./chunk-PSGLNZ3S.js";import{b as I,g as v,j as T,pa as k,q as _,v as S,w as P}from"./chunk-R7BQDS2E.js";import{a as g,b,c as l}from"./chunk-U46ZNMRK.js";
import{d as M,f as w}from"./chunk-B6BJ3YSN.js";import{a as s}from"./chunk-H47UKSLI.js";import{spawn as G}from"node:child_process";import{machine as H,release as j}from"node:os";var p=class extends Error{static{s(this,"Failed")}};function m(t){switch(l(t)){case"ENOENT":return"it is not there";case"EACCES":case"EPERM":return"permission d\
enied";default:return b(t)}}s(m,"whyUnread");var C=6e4,V=64*1024;function O(){return{platform:process.platform,arch:H(),release:j(),read:A,run:Y}}s(O,"thisMachi\
ne");function Y(t,e){return new Promise((r,n)=>{let o=G(t,[...e],{stdio:["ignore","pipe","ignore"],detached:!0}),i=[],u=0,a=s(f=>{clearTimeout(c),o.stdout.destroy(),
o.pid!==void 0&&q(o.pid),n(new p(f))},"end"),c=setTimeout(()=>a(`it did not end within ${C/1e3} seconds`),C);o.stdout.on("data",f=>{i.push(f),u+=f.length,u>V&&a(
"it writes without end")}),o.on("error",f=>a(J(f))),o.on("close",(f,d)=>{clearTimeout(c),d!==null?n(new p(`it was ended by ${d}`)):f!==0?n(new p(`it ended with \
status ${f}`)):r(Buffer.concat(i).toString("utf8"))})})}s(Y,"run");function q(t){try{process.kill(-t,"SIGKILL")}catch(e){if(l(e)!=="ESRCH")throw e}}s(q,"killGro\
up");function J(t){switch(l(t)){case"ENOENT":return"it is not installed, or not on PATH";case"EACCES":return"permission denied";default:return t.message}}s(J,"w\
hyNotStarted");var Q=/^bpftrace v?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?)(-\d+-g[0-9a-f]+)?/m;async function F(t,e){let r;try{r=await t.run(e,["--version"])}catch(c){if(!(c instanceof
p))throw c;return N(`${e} does not say its version: ${c.message}`,t)}let[,n,o]=Q.exec(r)??[];if(n===void 0)return N(`${e} --version names no release`,t);let i=n.
split(".").length===2?`${n}.0`:n;if(o===void 0)return{version:i,assumed:[]};let u=X(i),a=`${e} is a build between two releases (${n}${o}); it is judged as ${i}.`;
return{version:i,assumed:[{fact:"bpftrace",note:a,others:[{bpftrace:u}]}]}}s(F,"findBpftrace");function X(t){let[e=0,r=0]=t.split(".").map(Number);return`${e}.${r+
1}.0`}s(X,"lineAfter");async function N(t,e){let r=await et(e),n=T.find(({name:c})=>c===r),o=n?.bpftrace??w.version,i=n===void 0?"the newest":`that of ${n.name}`,
u=`${t}. bpftrace ${o} is assumed, ${i}.`,a=Z.filter(c=>c!==o).map(c=>({bpftrace:c}));return{version:o,assumed:[{fact:"bpftrace",note:u,others:a}]}}s(N,"nearest");
var Z=[...new Set([...T.map(({bpftrace:t})=>t),w.version])].filter(t=>v(t,M.bpftrace)),tt=64*1024;async function et(t){try{let e=(await t.read("/etc/os-release",
tt)).toString("utf8"),r=s(n=>new RegExp(`^${n}=["']?([\\w.-]+)["']?\\s*$`,"m").exec(e)?.[1],"value");return[r("ID"),r("VERSION_ID")].flatMap(n=>n??[]).join("-")}catch{
return}}s(et,"nameOfDistribution");import{gunzipSync as nt}from"node:zlib";var E=4*1024*1024;function L({release:t}){return["/proc/config.gz",`/boot/config-${t}`,`/lib/modules/${t}/config`,`/usr/lib/ostree-boot/config-${t}`]}s(L,"place\
sOf");async function B(t){let e=[];for(let r of L(t))try{let n=await t.read(r,E);if(n.length>E)throw new Error("it is too large");let o=r.endsWith(".gz")?nt(n,{
maxOutputLength:E}):n,i=rt(o.toString("latin1"));if(i.size>0)return i;e.push(`${r} names no option`)}catch(n){l(n)!=="ENOENT"&&e.push(`${r}: ${m(n)}`)}return e.
length>0?e.join("; "):`there is no ${L(t).slice(0,2).join(" and no ")}`}s(B,"readConfiguration");function rt(t){return new Map([...t.matchAll(/^CONFIG_(\w+)=(.*)$/gm)].
map(([,e="",r=""])=>[e,r]))}s(rt,"optionsIn");var st=128*1024*1024,ot=new Set(["t","T","w","W"]);function $(t){let e=t.search(/\s/);return e===-1?t:t.slice(0,e)}
s($,"firstWord");async function K({read:t}){try{let e=(await t("/proc/kallsyms",st)).toString("latin1").split(`
`),r=new Set(e.flatMap(n=>ot.has(n.charAt(17))?$(n.slice(19)):[]));return r.size>0?r:"/proc/kallsyms names no function"}catch(e){return`/proc/kallsyms: ${m(e)}`}}
s(K,"readSymbols");var it=["/sys/kernel/tracing/available_filter_functions","/sys/kernel/debug/tracing/available_filter_functions"],at=64*1024*1024,z="/sys/kernel/btf/vmlinux",ct=128*
1024*1024,U=1e3;async function W(t,e,r){if(typeof e=="string")return{assumed:[h("functions it has",e)]};if(e.size<U)return{assumed:[h("functions it has",`/proc/\
kallsyms names ${e.size}`)]};let n=k().filter(d=>e.has(d)),o=typeof r!="string"&&!r.has(I),i={there:n,...o?{trampolines:!1}:{}},u=await ft(t);if(typeof u=="stri\
ng")return{seen:i,assumed:[h("of its functions can be traced",u)]};let a=await ut(t),c=s(d=>typeof a=="string"||a.has(d),"isTyped"),f=n.filter(d=>d.startsWith(_)||
u.has(d)&&c(d));return{seen:{...i,traced:f},assumed:typeof a=="string"?[h("of its functions have BTF",a)]:[]}}s(W,"findFunctions");function h(t,e){return{fact:"\
functions",note:`Which ${t} is not known (${e}): those of the nearest kernel are assumed.`,others:[]}}s(h,"unknown");async function ft({read:t}){let e="";for(let r of it)
try{let n=(await t(r,at)).toString("latin1"),o=new Set(n.split(`
`).map($).filter(Boolean));if(o.size>=U)return o;e||=`${r} names ${o.size}`}catch(n){(e===""||l(n)!=="ENOENT")&&(e=`${r}: ${m(n)}`)}return e}s(ft,"readSites");async function ut({
read:t}){let[{readBtfAt:e},{Bytes:r}]=await Promise.all([import("./btf-XFPN5HWY.js"),import("./bytes-SLULZ6FN.js")]);try{return new Set(e(new r(await t(
z,ct)),0).functionNames())}catch(n){return`${z}: ${m(n)}`}}s(ut,"readTyped");var dt="BPFTRACE";function lt(t){return t[dt]||"bpftrace"}s(lt,"bpftraceOf");async function Yt(t,e){return t?.some(P)===!0?pt(O(),lt(e)):void 0}s(Yt,"hostFor");
var D={x86_64:"x86_64",aarch64:"arm64"};async function pt(t,e){let{platform:r,arch:n,release:o}=t,i="Name another machine, such as --target debian-13.";if(r!=="\
linux")throw new g("usage",`The target ${S} is a machine with Linux; this is ${r}. ${i}`);let u=Object.hasOwn(D,n)?D[n]:void 0;if(u===void 0)throw new g("usage",
`This machine is ${n}; the known architectures are x86_64 and arm64. ${i}`);let a=x(o);if(a===void 0)throw new g("usage",`This machine's kernel calls itself "${o}\
", which begins with no version. ${i}`);let[c,f,d]=await Promise.all([F(t,e),B(t),K(t)]),y=await W(t,d,f),R=u==="x86_64"?mt(f,d,a.paravirt):{paravirt:!1,assumed:[]};
return{name:S,bpftrace:c.version,kernel:a.version,arch:u,paravirt:R.paravirt,...a.backports===void 0?{}:{backports:a.backports},...y.seen===void 0?{}:{seen:y.seen},
assumed:[...c.assumed,...R.assumed,...gt(f,o),...y.assumed]}}s(pt,"readHost");function mt(t,e,r){if(typeof t!="string")return{paravirt:t.has("PARAVIRT_SPINLOCKS"),
assumed:[]};if(typeof e!="string")return{paravirt:e.has("__pv_queued_spin_lock_slowpath"),assumed:[]};let n=r??!0,i=`The kernel's configuration is not known (${t}\
), nor are its functions (${e}): ${n?"paravirtual spin locks are assumed":"no paravirtual spin locks are assumed, as its vendor builds it"}.`;return{paravirt:n,
assumed:[{fact:"paravirt",note:i,others:[{paravirt:!n}]}]}}s(mt,"findParavirt");function gt(t,e){return(typeof t=="string"?/[-+.]rt\d*(?:[-+.]|$)/.test(e):t.has(
"PREEMPT_RT"))?[{fact:"kernel",note:"The kernel is a real-time one (CONFIG_PREEMPT_RT), of which no table was read: it is judged by that of the usual kernel.",others:[]}]:
[]}s(gt,"realTime");export{O as a,lt as b,Yt as c,pt as d};
