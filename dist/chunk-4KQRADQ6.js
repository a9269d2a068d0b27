import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{A as Y,Y as Q,c as $,e as P,g as I,k as W,l as v,m as q,n as z,o as X,p as J}from"./chunk-37J7ZHR6.js";import{Oc as L,Qc as S,jd as y,rd as Z,yd as V}from"./chunk-P66A45LD.js";
import{a as s}from"./chunk-H47UKSLI.js";var mt=s(t=>t/2**32|0,"fromNumH"),gt=s(t=>t>>>0,"fromNumL");function tt(t,e,n,r){let o=mt(n),i=gt(n);t.setUint32(e,r?i:o,r),t.setUint32(e+4,r?o:i,r)}s(tt,"setU6\
4FromNum");function et(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}s(et,"\
isBytes");var U=s(t=>t?`"${t}" `:"","atitle");function yt(t,e=""){if(typeof t!="number")throw new TypeError(U(e)+"expected number, got "+typeof t);if(!Number.isSafeInteger(
t)||t<0)throw new RangeError(U(e)+"expected integer >= 0, got "+t);return t}s(yt,"anumber");function F(t,e,n=""){if(et(t)&&(e===void 0||t.length===e))return t;e!==void 0&&yt(e,"length");let r=et(t),o=e!==void 0?` of length ${e}`:"",i=r?`length=${t.length}`:
`type=${typeof t}`,a=U(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(a):new TypeError(a)}s(F,"abytes");var wt=s((t,e)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((e==="object"?"":`"${e}" `)+"expected object, got type="+typeof t)},"aobj\
ect"),nt=s((t,e)=>{wt(t,e);let n=Object.getPrototypeOf(t);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${e}" expected plain object`);if(Object.hasOwn(
t,"__proto__"))throw new TypeError(`"${e}.__proto__" is not allowed`)},"aopts");function O(t,e=!0){if(t.destroyed)throw new Error("hash was destroyed");if(e&&t.
finished)throw new Error("digest() was already called")}s(O,"aexists");function rt(t,e){F(t,void 0,"output");let n=e.outputLen;if(!(t.length>=n))throw new RangeError(
'"output" expected length >= '+n)}s(rt,"aoutput");function _(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}s(_,"clean");function B(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}s(B,"createView");function x(t,e){
return t<<32-e|t>>>e}s(x,"rotr");var Et=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Lt=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function ot(t){
if(F(t),Et)return t.toHex();let e="";for(let n=0;n<t.length;n++)e+=Lt[t[n]];return e}s(ot,"bytesToHex");function it(t){if(typeof t!="string")throw new TypeError("string expected");let e=new TextEncoder().encode(t);try{return new Uint8Array(e)}finally{_(e)}}s(it,"u\
tf8ToBytes");function At(t,e,n="opts"){return nt(t,"defaults"),e!==void 0&&nt(e,n),Object.assign(Object.create(null),t,e)}s(At,"checkOpts");function st(t,e={}){if(typeof t!=
"function")throw new TypeError('"hashCons" expected function, got type='+typeof t);e=At({},e,"info");let n=s((o,i)=>t(i).update(o).digest(),"hashC"),r=t(void 0);
return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>t(o),Object.assign(n,e),Object.freeze(n)}s(st,"createHasher");var at=s(t=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,t])}),"oidNist");function ct(t,e,n){return t&e^~t&n}s(ct,"Chi");function ft(t,e,n){return t&e^t&n^e&n}s(ft,"Maj");var T=class{static{s(this,"HashMD")}blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,n,r,o){
this.blockLen=e,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(e),this.view=B(this.buffer)}update(e){O(this),F(e);let{view:n,buffer:r,
blockLen:o}=this,i=e.length,a=!1;for(let c=0;c<i;){let f=Math.min(o-this.pos,i-c);if(f===o){let d=B(e);for(;o<=i-c;c+=o)this.process(d,c);a=!0;continue}r.set(c===
0&&f===i?e:e.subarray(c,c+f),this.pos),this.pos+=f,c+=f,this.pos===o&&(this.process(n,0),this.pos=0,a=!0)}return this.length+=e.length,a&&this.roundClean(),this}digestInto(e){
O(this),rt(e,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:a}=this;n[a++]=128,n.fill(0,a),this.padOffset>o-a&&(this.process(r,0),n.fill(
0)),tt(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let c=e===n?r:B(e),f=this.outputLen,d=f/4,p=this.get();if(f%4||d>p.length)throw new Error("inv\
alid outputLen");for(let u=0;u<d;u++)c.setUint32(4*u,p[u],i)}digest(){let{buffer:e,outputLen:n}=this;this.digestInto(e);let r=e.slice(0,n);return this.destroy(),
r}_cloneIntoMeta(e){let{buffer:n,length:r,finished:o,destroyed:i,pos:a}=this;return e.destroyed=i,e.finished=o,e.length=r,e.pos=a,a&&e.buffer.set(n),e}clone(){return this.
_cloneInto()}},dt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Ht=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,
2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,
3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,
3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,
2361852424,2428436474,2756734187,3204031479,3329325298]),m=new Uint32Array(64),R=class extends T{static{s(this,"SHA2_32B")}A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,n){
super(64,e,8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:e,B:n,C:r,D:o,E:i,F:a,
G:c,H:f}=this;return[e,n,r,o,i,a,c,f]}set(e,n,r,o,i,a,c,f){this.A=e|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=i|0,this.F=a|0,this.G=c|0,this.H=f|0}_cloneInto(e){
return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,n){for(let u=0;u<16;u++,n+=4)m[u]=e.getUint32(n,!1);for(let u=16;u<64;u++){
let b=m[u-15],l=m[u-2],A=x(b,7)^x(b,18)^b>>>3,g=x(l,17)^x(l,19)^l>>>10;m[u]=g+m[u-7]+A+m[u-16]|0}let{A:r,B:o,C:i,D:a,E:c,F:f,G:d,H:p}=this;for(let u=0;u<64;u++){
let b=x(c,6)^x(c,11)^x(c,25),l=p+b+ct(c,f,d)+Ht[u]+m[u]|0,g=(x(r,2)^x(r,13)^x(r,22))+ft(r,o,i)|0;p=d,d=f,f=c,c=a+l|0,a=i,i=o,o=r,r=l+g|0}r=r+this.A|0,o=o+this.B|
0,i=i+this.C|0,a=a+this.D|0,c=c+this.E|0,f=f+this.F|0,d=d+this.G|0,p=p+this.H|0,this.set(r,o,i,a,c,f,d,p)}roundClean(){_(m)}destroy(){this.destroyed=!0,this.set(
0,0,0,0,0,0,0,0),_(this.buffer)}},D=class extends R{static{s(this,"_SHA256")}constructor(){super(32,dt)}};var ut=st(()=>new D,at(1));function re(t){let e=C(t);return L(t).flatMap(r=>{let o=new y(r.text);return r.findings.map(i=>{let a=i.others?.map(f=>e.get(f)??""),c={file:r,lines:o,finding:i,
fingerprint:e.get(i)??""};return a===void 0?c:{...c,others:a}})}).sort((r,o)=>Z(r.finding.severity,o.finding.severity)||+(r.file.status==="failed")-+(o.file.status===
"failed")||Ft(r.file.path,o.file.path)||r.finding.span.start-o.finding.span.start)}s(re,"knownFindings");function C(t){let e=new Map;for(let n of L(t)){let r=new Map,
o=n.findings.flatMap(i=>[i,...i.others??[]]);for(let i of o.sort((a,c)=>a.span.start-c.span.start)){let a=i.related.filter(({of:d})=>d===void 0).map(d=>pt(S(n,d).
text,d.span)),c=[i.rule,pt(n.text,i.span),...a].join("\0"),f=r.get(c)??0;r.set(c,f+1),e.set(i,St(`${c}\0${f}`))}}return e}s(C,"fingerprints");function St(t){return ot(
ut(it(t))).slice(0,16)}s(St,"hashOf");function pt(t,e){return t.slice(e.start,e.end).replace(/\s+/g," ").trim()}s(pt,"squeezed");function Ft(t,e){return+(t>e)-+(t<
e)}s(Ft,"compare");function ce({finding:t,file:e,lines:n},{hunks:r,causes:o}){let{path:i}=e,a=r.get(i),c=lt(t.span,n);if(a!==void 0){if(_t(c,a))return{kind:"inline",at:"whole",path:i,
lines:c};let d=xt(c,a);if(d!==void 0)return{kind:"inline",at:"part",path:i,lines:{first:d,last:d}}}for(let{path:d,at:p}of K({finding:t,file:e,lines:n})){let u=xt(
p,r.get(d)??[]);if(u!==void 0)return{kind:"inline",at:"related",path:d,lines:{first:u,last:u}}}let f=r.has(i)?i:o?.get(i);return f===void 0?{kind:"summary"}:{kind:"\
file",path:f}}s(ce,"placeFinding");function K({finding:t,file:e,lines:n}){return t.related.map(r=>{let{path:o,text:i}=S(e,r),a=r.path===void 0?n:new y(i);return{
place:r,path:o,map:a,at:lt(r.span,a)}})}s(K,"relatedLines");function lt(t,e){return{first:e.position(t.start).line,last:e.position(Math.max(t.start,t.end-1)).line}}
s(lt,"linesOf");function _t({first:t,last:e},n){return n.some(r=>t>=r.newStart&&e<r.newStart+r.newLines)}s(_t,"isInOneHunk");function xt(t,e){for(let n of e){let r=Math.
max(t.first,n.newStart);if(r<=t.last&&r<n.newStart+n.newLines)return r}}s(xt,"firstShown");function ge(t){let e=C(t);return L(t).flatMap(n=>{let r=new y(n.text);return n.findings.map(o=>Bt(o,n,r,e.get(o)??""))})}s(ge,"findingsOf");function ye(t){let{name:e,
bpftrace:n,kernel:r,arch:o,paravirt:i,table:a}=t,c=Y(t),f=a===void 0?{}:{release:a.release};return{name:e,bpftrace:n,kernel:r,arch:o,paravirt:i,...f,...c.length===
0?{}:{notes:c}}}s(ye,"targetOf");function we({name:t,family:e,bpftrace:n,kernel:r,arch:o,paravirt:i,support:a}){return{name:t,family:e,...n===void 0?{}:{bpftrace:n},
kernel:r,arch:o,paravirt:i,...a===void 0?{}:{supportedUntil:a.until}}}s(we,"machineData");function Bt(t,e,n,r){let{path:o}=e,{rule:i,severity:a,confidence:c,what:f,
how:d,todo:p,verdicts:u,witness:b,seen:l,fixes:A,tried:g,left:N}=t,j=s(h=>n.range(h),"range");return{rule:i,severity:a,confidence:c,path:o,range:j(t.span),message:V(
t),what:f,...d===void 0?{}:{how:d},...p===void 0?{}:{todo:p},related:K({finding:t,file:e,lines:n}).map(({place:h,path:w,map:E})=>{let{span:k,message:M,of:H}=h;return{
path:w,range:E.range(k),message:M,...H===void 0?{}:{rule:H}}}),verdicts:u.map(({target:h,verdict:w,why:E})=>({target:h,verdict:w,why:E})),...b===void 0?{}:{witness:b.
map(({cpu:h,program:w,holds:E,wants:k,site:M,nested:H,through:G})=>({cpu:h,program:w,holds:E,wants:k,site:M,nested:H,...G===void 0?{}:{through:G}}))},...l===void 0?
{}:{seen:kt(l)},fingerprint:r,fixes:A.map(h=>Tt(h,o,j)),...g===void 0?{}:{tried:g.map(Mt)},...N===void 0?{}:{left:N}}}s(Bt,"findingOf");function Tt({kind:t,title:e,
cost:n,price:r,safe:o,targets:i,stops:a,edits:c},f,d){return{kind:t,title:e,cost:n,...r===void 0?{}:{price:r},safe:o,targets:i,...a===void 0?{}:{stops:a.map(ht)},
edits:c.map(p=>({path:Q(p,f),range:d(p.span),text:p.text}))}}s(Tt,"fixOf");function kt({kernel:t,arch:e,bpftrace:n,hung:r,runs:o,of:i,copies:a,scripts:c}){return{
kernel:t,arch:e,bpftrace:n,hung:r,runs:o,of:i,...a===void 0?{}:{copies:a},scripts:c}}s(kt,"seenOf");function Ee(t){let{rule:e,path:n,range:r,kind:o,title:i,cost:a,
unsafe:c,targets:f,stops:d,instead:p}=t;return{rule:e,path:n,range:r,kind:o,title:i,cost:a,...c===void 0?{}:{unsafe:c},targets:f,...d===void 0?{}:{stops:d.map(ht)},
...p===void 0?{}:{instead:p.map(u=>({targets:u.targets,...u.fix}))}}}s(Ee,"fixedOf");function Mt({kind:t,what:e,why:n,program:r}){return{kind:t,what:e,why:n,...r===
void 0?{}:{program:r}}}s(Mt,"triedOf");function ht({target:t,hung:e,why:n}){return{target:t,hung:e,why:n}}s(ht,"stopOf");var bt=[{name:"debian-12"},{name:"debian-13"},{name:"debian-13,bpftrace@newest"},{name:"debian-testing"},{name:"ubuntu-24.04"},{name:"ubuntu-26.04"},{name:"fedo\
ra-43"},{name:"alpine-3.22"},{name:"debian-testing-arm64",only:{script:"kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup \
{ @b[pid] = 1; @a[comm] = 1; }",harm:"loses updates",scripts:72}},{name:"ubuntu-22.04",only:{script:"kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = \
count(); }",harm:"hangs",scripts:56}},{name:"ubuntu-24.04-arm64,bpftrace@newest",only:{script:'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_l\
ock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',harm:"hangs",scripts:192}},{name:"azure-linux-3-arm64",only:{script:"kfunc:queued_s\
pin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }",harm:"hangs",scripts:62}},{name:"linux-5.15,paravirt@no",only:{script:"fentry:__pcpu_freelist_push\
 { @a[comm] = 1; @b[pid] = 1; }",harm:"hangs",scripts:574}}];function Ut(t,e){let r=t.filter(o=>J(o,e)).flatMap(Rt).map(o=>({target:o,why:Ct(o)}));return{members:r.flatMap(({target:o,why:i})=>i===void 0?[o]:[]),excluded:r.
flatMap(({target:o,why:i})=>i===void 0?[]:[{target:o,why:i}])}}s(Ut,"populationOf");var Ot=Ut(X,P);function Rt(t){let e=v(t);return W(t)?t.bpftrace!==e.bpftrace?
[t,e]:Dt(t)&&t.paravirt?[t,z(t)]:[t]:[e]}s(Rt,"asTargets");function Dt(t){return q.some(e=>e.name===t.name)}s(Dt,"isSelfBuilt");function Ct({arch:t,kernel:e,backports:n}){
if(n===!0)return"its kernel has back-ports";let r=$.filter(o=>o.arch===t);return r.length===0?"no table of its architecture":r.some(o=>I(e,o.kernel))?void 0:"it\
s kernel is older than the tables"}s(Ct,"whyExcluded");var ke=bt.map(({name:t})=>{let e=Ot.members.find(n=>n.name===t);if(e===void 0)throw new Error(`the defaul\
t target ${t} is none of the machines that are judged`);return e});export{ce as a,K as b,lt as c,_t as d,re as e,C as f,ge as g,ye as h,we as i,Ee as j,ke as k};
