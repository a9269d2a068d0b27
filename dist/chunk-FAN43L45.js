import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as F,B as k,D,E as $,R as M,U as p,W,X as H,Y as J,aa as K,p as v,q as B,u as O,y as A,z as C}from"./chunk-3GZEUKVN.js";import{i as j}from"./chunk-MZ5ESMHO.js";
import{a as N,b as L,c as T}from"./chunk-P66A45LD.js";import{a as G}from"./chunk-ISUK2UUZ.js";import{a as i}from"./chunk-H47UKSLI.js";import{stat as Z}from"node:fs/promises";import I from"node:path";async function w(e){for(let t=e;;t=I.dirname(t)){if(await b(I.join(t,".git")))return t;if(t===I.dirname(t))return}}i(w,"repositoryAbove");function b(e){return Z(
e).then(()=>!0,()=>!1)}i(b,"exists");import{lstat as S,readdir as z,realpath as h}from"node:fs/promises";import o from"node:path";import{realpath as at}from"node:fs/promises";import g from"node:path";import{spawn as Q}from"node:child_process";var m=class extends N{static{i(this,"GitError")}status;constructor(t,r){super("git",t),this.status=r}},tt=/^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/,
et={"core.fsmonitor":"false","core.hooksPath":"/dev/null","core.sshCommand":"false","core.pager":"cat","core.attributesFile":"/dev/null","core.commitGraph":"fal\
se","diff.orderFile":"/dev/null","protocol.allow":"never","safe.bareRepository":"explicit"},rt={LC_ALL:"C",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"",
GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null"},nt=["--no-pager","--literal-pathspecs",...Object.entries(et).flatMap(([e,t])=>["-c",
`${e}=${t}`])];function P(e,t,{input:r="",most:n}={}){return new Promise((s,u)=>{let a=Q("git",[...nt,...e],{cwd:t,env:it(process.env),stdio:["pipe","pipe","pip\
e"],windowsHide:!0}),c=[],f=[],d=0;a.stdout.on("data",l=>{c.push(l),d+=l.length,!(n===void 0||d<n)&&(s(Buffer.concat(c).subarray(0,n)),a.kill())}),a.stderr.on("\
data",l=>f.push(l)),a.on("error",l=>u(new m(`git cannot be run (${l.message}). Install git to review a range.`))),a.on("close",l=>{if(l===0)s(Buffer.concat(c));else{
let x=Buffer.concat(f).toString("utf8"),V=e.find(R=>/^[a-z]/.test(R)&&!R.includes("="));u(new m(st(x)??`git ${V} failed: ${ot(x)}`,l??void 0))}}),a.stdin.on("er\
ror",()=>{}),a.stdin.end(r)})}i(P,"runGit");function it(e){let t=Object.entries(e).filter(([r])=>!r.startsWith("GIT_")||tt.test(r));return{...Object.fromEntries(
t),...rt}}i(it,"environment");function st(e){let[,t]=/could not fetch ([0-9a-f]+) from promisor remote/.exec(e)??[];return t===void 0?void 0:`This is a partial \
clone, which lacks the object ${t}. Fetch what it left out: git fetch --refetch --no-filter`}i(st,"lacking");function ot(e){let t=e.trim().split(`
`);return t.find(r=>!r.startsWith("warning:"))??t[0]??""}i(ot,"firstLine");var y=class{static{i(this,"Ignored")}#t=new Set;#e=new Set;problem;async addBelow(t){if(this.#e.has(g.join(t,".")))return;this.#e.add(g.join(t,"."));let r=await at(
await p(t)),n=await w(r);if(n!==void 0)try{if(r!==n&&await ct(r,n))return;let s=await P(["ls-files","-z","--others","--ignored","--exclude-standard","--director\
y"],r);for(let u of s.toString("utf8").split("\0"))u!==""&&this.#t.add(g.join(t,u,"."))}catch(s){if(!(s instanceof m))throw s;this.problem=`What git ignores is \
not known, so it is judged too: ${s.message}`}}has(t){return this.#t.has(g.join(t,"."))}};async function ct(e,t){try{let r=`./${g.relative(t,e).split(g.sep).join(
"/")}`;return await P(["--no-literal-pathspecs","check-ignore","--quiet","--no-index",r],t),!0}catch(r){if(r instanceof m&&r.status===1)return!1;throw r}}i(ct,"\
isIgnored");var ut=new Set([".git","node_modules"]),X=class{static{i(this,"DiskTree")}#t;#e=new Map;constructor(t){this.#t=t}async look(t,r){try{let n=await h(await p(t));if(!E(
n,await this.#r(o.dirname(r))))return O(B);let s=await p(n);return(await S(s)).isDirectory()?{kind:"folder",names:(await z(s,{withFileTypes:!0})).flatMap(a=>a.isDirectory()?
[]:[a.name]).sort()}:$(D(await J(n,A)))}catch(n){return O(U(n))}}async fromRoot(t){let r=await h(this.#t),n=await _(t);return E(n,r)?q(o.relative(r,n)):void 0}async list(){
try{let t=await h(this.#t),r=new y;await r.addBelow(t);let{files:n,executables:s,runners:u}=await Y(t,"",r),a=i(c=>({path:lt(o.join(t,c)),fromRoot:c}),"listed");
return{files:n.map(a),executables:s.map(a),runners:u.map(a)}}catch(t){return{message:`${U(t)}.`}}}runsBpftrace(t){return dt(t)}isGone(t){return p(o.join(this.#t,
t)).then(n=>S(n)).then(()=>!1,n=>["ENOENT","ENOTDIR"].includes(T(n)??""))}#r(t){return G(this.#e,t,async()=>pt(await _(t)))}};async function Y(e,t,r){let n=[],s=[],
u=[],a=await z(await p(o.join(e,t)),{withFileTypes:!0});a.some(({name:c})=>c===".git")&&await r.addBelow(o.join(e,t));for(let c of a){let f=t===""?c.name:`${t}/${c.
name}`;if(!r.has(o.join(e,f))){if(c.isDirectory()&&!ut.has(c.name)){let d=await Y(e,f,r);n.push(...d.files),s.push(...d.executables),u.push(...d.runners)}else if(c.
isFile()&&F(f))n.push(f);else if(c.isFile()){let d=M(f)&&await ft(o.join(e,f));d&&s.push(f),j(f,d)&&u.push(f)}}}return{files:n.sort(),executables:s.sort(),runners:u.
sort()}}i(Y,"scriptsIn");function ft(e){return p(e).then(r=>S(r)).then(({mode:r})=>(r&73)!==0,()=>!1)}i(ft,"isExecutable");async function dt(e){try{let t=await W(
e);try{return k(e,await H(t,C))}finally{await t.close()}}catch{return}}i(dt,"startsWithBpftrace");function lt(e){return q(o.relative(process.cwd(),e))}i(lt,"sho\
wnFrom");async function pt(e){let t=await w(e);if(t!==void 0)return t;let r=await h(process.cwd());return E(e,r)?r:e}i(pt,"findRoot");async function Mt(e,t){let r=await h(
process.cwd());for(let n=o.dirname(o.resolve(e));;n=o.dirname(n)){let s=await _(n);if(!E(t,s)&&(s===r||await b(o.join(s,".git"))))return!0;if(n===o.dirname(n))return!1}}
i(Mt,"linkLeadsOut");function E(e,t){return e===t||e.startsWith(t.endsWith(o.sep)?t:t+o.sep)}i(E,"isInside");function _(e){return p(e).then(t=>h(t)).catch(()=>o.
resolve(e))}i(_,"realOf");function q(e){return e.split(o.sep).join("/")}i(q,"slashes");function U(e){return T(e)==="ENAMETOOLONG"?v:K(e)??`it cannot be read (${L(
e)})`}i(U,"reasonOf");export{m as a,P as b,w as c,y as d,ut as e,X as f,dt as g,pt as h,Mt as i,E as j,_ as k,q as l};
