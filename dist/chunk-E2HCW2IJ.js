import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as D,B as k,D as $,E as M,R as W,T as H,U as p,W as J,X as K,Y as X,p as G,q as v,s as A,u as T,y as j,z as F}from"./chunk-UKPSX7N6.js";import{i as B}from"./chunk-QUGXI2HH.js";
import{a as x,b as L,c as O}from"./chunk-FG3DPF3U.js";import{a as C}from"./chunk-ISUK2UUZ.js";import{a as i}from"./chunk-H47UKSLI.js";import{stat as Q}from"node:fs/promises";import I from"node:path";async function w(e){for(let t=e;;t=I.dirname(t)){if(await b(I.join(t,".git")))return t;if(t===I.dirname(t))return}}i(w,"repositoryAbove");function b(e){return Q(
e).then(()=>!0,()=>!1)}i(b,"exists");import{lstat as P,readdir as Y,realpath as h}from"node:fs/promises";import o from"node:path";import{realpath as ct}from"node:fs/promises";import g from"node:path";import{spawn as tt}from"node:child_process";var m=class extends x{static{i(this,"GitError")}status;constructor(t,r){super("git",t),this.status=r}},et=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/,
rt={"core.fsmonitor":"false","core.hooksPath":"/dev/null","core.sshCommand":"false","core.pager":"cat","core.attributesFile":"/dev/null","core.commitGraph":"fal\
se","diff.orderFile":"/dev/null","protocol.allow":"never","safe.bareRepository":"explicit"},nt={LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},it=["--no-pager","--literal-pathspecs",...Object.entries(rt).flatMap(([e,t])=>["-c",
`${e}=${t}`])];function R(e,t,{input:r="",most:n}={}){return new Promise((s,u)=>{let a=tt("git",[...it,...e],{cwd:t,env:st(process.env),stdio:["pipe","pipe","pi\
pe"],windowsHide:!0}),c=[],f=[],d=0;a.stdout.on("data",l=>{c.push(l),d+=l.length,!(n===void 0||d<n)&&(s(Buffer.concat(c).subarray(0,n)),a.kill())}),a.stderr.on(
"data",l=>f.push(l)),a.on("error",l=>u(new m(`git cannot be run (${l.message}). Install git to review a range.`))),a.on("close",l=>{if(l===0)s(Buffer.concat(c));else{
let _=Buffer.concat(f).toString("utf8"),Z=e.find(N=>/^[a-z]/.test(N)&&!N.includes("="));u(new m(ot(_)??`git ${Z} failed: ${at(_)}`,l??void 0))}}),a.stdin.on("er\
ror",()=>{}),a.stdin.end(r)})}i(R,"runGit");function st(e){let t=Object.entries(e).filter(([r])=>!r.startsWith("GIT_")||et.test(r));return{...Object.fromEntries(
t),...nt}}i(st,"environment");function ot(e){let[,t]=/could not fetch ([0-9a-f]+) from promisor remote/.exec(e)??[];return t===void 0?void 0:`This is a partial \
clone, which lacks the object ${t}. Fetch what it left out: git fetch --refetch --no-filter`}i(ot,"lacking");function at(e){let t=e.trim().split(`
`);return t.find(r=>!r.startsWith("warning:"))??t[0]??""}i(at,"firstLine");var E=class{static{i(this,"Ignored")}#t=new Set;#e=new Set;problem;async addBelow(t){if(this.#e.has(g.join(t,".")))return;this.#e.add(g.join(t,"."));let r=await ct(
await p(t)),n=await w(r);if(n!==void 0)try{if(r!==n&&await ut(r,n))return;let s=await R(["ls-files","-z","--others","--ignored","--exclude-standard","--director\
y"],r);for(let u of s.toString("utf8").split("\0"))u!==""&&this.#t.add(g.join(t,u,"."))}catch(s){if(!(s instanceof m))throw s;this.problem=`What git ignores is \
not known, so it is judged too: ${s.message}`}}has(t){return this.#t.has(g.join(t,"."))}};async function ut(e,t){try{let r=`./${g.relative(t,e).split(g.sep).join(
"/")}`;return await R(["--no-literal-pathspecs","check-ignore","--quiet","--no-index",r],t),!0}catch(r){if(r instanceof m&&r.status===1)return!1;throw r}}i(ut,"\
isIgnored");var ft=new Set([".git","node_modules"]),U=class{static{i(this,"DiskTree")}#t;#e=new Map;constructor(t){this.#t=t}async look(t,r){try{let n=await h(await p(t));if(!y(
n,await this.#r(o.dirname(r))))return T(v);let s=await p(n);return(await P(s)).isDirectory()?{kind:"folder",names:(await Y(s,{withFileTypes:!0})).flatMap(a=>a.isDirectory()?
[]:[a.name]).sort()}:M($(await X(n,j)))}catch(n){return T(z(n))}}async fromRoot(t){let r=await h(this.#t),n=await S(t);return y(n,r)?V(o.relative(r,n)):void 0}async list(){
try{let t=await h(this.#t),r=new E;await r.addBelow(t);let{files:n,executables:s,runners:u}=await q(t,"",r),a=i(c=>({path:pt(o.join(t,c)),fromRoot:c}),"listed");
return{files:n.map(a),executables:s.map(a),runners:u.map(a)}}catch(t){return{message:`${z(t)}.`}}}runsBpftrace(t){return lt(t)}isGone(t){return p(o.join(this.#t,
t)).then(n=>P(n)).then(()=>!1,n=>["ENOENT","ENOTDIR"].includes(O(n)??""))}#r(t){return C(this.#e,t,async()=>mt(await S(t)))}};async function q(e,t,r){let n=[],s=[],
u=[],a=await Y(await p(o.join(e,t)),{withFileTypes:!0});t!==""&&a.some(({name:c})=>c===".git")&&await r.addBelow(o.join(e,t));for(let c of a){let f=t===""?c.name:
`${t}/${c.name}`;if(!r.has(o.join(e,f))){if(c.isDirectory()&&!ft.has(c.name)){let d=await q(e,f,r);n.push(...d.files),s.push(...d.executables),u.push(...d.runners)}else if(c.
isFile()&&D(f))n.push(f);else if(c.isFile()){let d=W(f)&&await dt(o.join(e,f));d&&s.push(f),B(f,d)&&u.push(f)}}}return{files:n.sort(),executables:s.sort(),runners:u.
sort()}}i(q,"scriptsIn");function dt(e){return p(e).then(r=>P(r)).then(({mode:r})=>(r&73)!==0,()=>!1)}i(dt,"isExecutable");async function lt(e){try{let t=await J(
e);try{return k(e,await K(t,F))}finally{await t.close()}}catch{return}}i(lt,"startsWithBpftrace");function pt(e){return V(o.relative(process.cwd(),e))}i(pt,"sho\
wnFrom");async function mt(e){let t=await w(e);if(t!==void 0)return t;let r=await h(process.cwd());return y(e,r)?r:e}i(mt,"findRoot");async function Wt(e,t){let r=await h(
process.cwd());for(let n=o.dirname(o.resolve(e));;n=o.dirname(n)){let s=await S(n);if(!y(t,s)&&(s===r||await b(o.join(s,".git"))))return!0;if(n===o.dirname(n))return!1}}
i(Wt,"linkLeadsOut");function y(e,t){return e===t||e.startsWith(t.endsWith(o.sep)?t:t+o.sep)}i(y,"isInside");function S(e){return p(e).then(t=>h(t)).catch(()=>o.
resolve(e))}i(S,"realOf");function V(e){return e.split(o.sep).join("/")}i(V,"slashes");function z(e){if(e instanceof H)return e.message;switch(O(e)){case"ENOENT":case"\
ENOTDIR":case"ENAMETOOLONG":return G;case"EACCES":case"EPERM":return"permission denied";case"ELOOP":return A;default:return`it cannot be read (${L(e)})`}}i(z,"r\
easonOf");export{m as a,R as b,w as c,E as d,ft as e,U as f,lt as g,mt as h,Wt as i,y as j,S as k,V as l};
