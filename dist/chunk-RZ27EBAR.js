import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as jn}from"./chunk-ISUK2UUZ.js";import{a as s,e as ha}from"./chunk-H47UKSLI.js";var Bn=class extends Error{static{s(this,"Failure")}kind;sentences;constructor(e,...r){super(r.join(" ")),this.name="Failure",this.kind=e,this.sentences=r}};function Zd(t){
return t instanceof Error?t.message:String(t)}s(Zd,"messageOf");function Dd(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}
s(Dd,"codeOf");var ga=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],fr=["syntax-error","not-judged"],mr=["error","warning","note"],
hr=["certain","likely","possible"];function Ud(t,e){return hr.indexOf(t)>hr.indexOf(e)?t:e}s(Ud,"weaker");var Gd=["hang","lost-updates","refused","unattachable","safe"],Wd="this target runs the s\
cript";function Hd({what:t,how:e,todo:r}){return[t,e,r].flatMap(n=>n??[]).join(" ")}s(Hd,"tellAll");function Kd(t,e){return e==="off"?[]:e===void 0?[t]:[{...t,severity:typeof e==
"string"?e:xa(t.severity,e.atLeast)}]}s(Kd,"withSeverity");function xa(t,e){return mr.indexOf(t)<=mr.indexOf(e)?t:e}s(xa,"worse");function Vd(t,e,r,n){return{rule:t,
severity:e,confidence:"certain",span:r,...n,related:[],verdicts:[]}}s(Vd,"aboutText");function Xd(t){let[e="",...r]=t.split(/(?<=[.!?]) (?=[A-Z`])/);return r.length===
0?{what:e}:{what:e,todo:r.join(" ")}}s(Xd,"inWords");function Qd(t){try{return JSON.parse(t)}catch{return}}s(Qd,"parseJson");function rf(t){return t.filter(e=>e.status!=="skipped")}s(rf,"reportedFiles");function nf(t){return t.some(({rule:e,severity:r})=>e==="not-judged"&&r==="error")}
s(nf,"leavesUnjudged");function of(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}s(of,"fileOfPlace");var Un=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,Gn=new RegExp(`(?![
	])${Un.source}`,"gu");function cf(t){return Un.test(t)}s(cf,"isUnseen");function ya(t,e){return t.replace(Gn,e)}s(ya,"replaceUnseen");function uf(t){return ya(
t,e=>`[${Je(e)}]`)}s(uf,"showUnseen");function lf(t){return t.search(Gn)!==-1}s(lf,"hasUnseen");function Je(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`}s(Je,"codePointName");function pf(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}s(pf,"onOneLine");var Qe=class{static{s(this,"LineMap")}#e;#t;constructor(e){let r=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))r.push(n+1);this.#e=r,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let r=Math.max(0,Math.
min(e,this.#t)),n=0,o=this.#e.length-1;for(;n<o;){let i=n+o+1>>1;(this.#e[i]??0)<=r?n=i:o=i-1}return{line:n+1,column:r-(this.#e[n]??0)+1,offset:r}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};function Wn(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t))return!1;let e=Date.parse(t);return!Number.isNaN(e)&&new Date(e).toISOString().slice(0,10)===t}s(Wn,"isDay");function Hn(t,e){
return(Date.parse(e)-Date.parse(t))/864e5}s(Hn,"daysBetween");function gf(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}s(gf,"dayAfter");function Kn(t,e){return ba(t)(e)}s(Kn,"matchesText");function ba(t){let e=Yn(t);return r=>Vn(e,r)}s(ba,"textMatcher");function bf(t){let e=t.split("/").map(r=>r==="**"?xr:Yn(r));return e.at(-1)===xr&&e.push([je]),r=>Qn(e,r.split("/"),va,Vn)}s(bf,"pathMatcher");function va(t){return t===
xr}s(va,"isAnyFolders");function Vn(t,e){return Qn(t,[...e],Ia,Sa)}s(Vn,"matchesName");function vf(t){for(let[,,e=""]of t.matchAll(new RegExp(Xn.source.slice(1),
"gu")))for(let{from:r,to:n}of Jn(e))if(et(r)>et(n))return`${r}-${n}`}s(vf,"backwardRange");function _f(t){return!/[*?[]/.test(t)}s(_f,"isLiteral");var je={star:!0},
_a={one:!0},xr=[je,je],Xn=/^\[(!?)([^\]]+)\]/u;function Yn(t){let e=[];for(let r=0;r<t.length;){let n=String.fromCodePoint(t.codePointAt(r)??0),[o,i,a]=n==="["?
Xn.exec(t.slice(r))??[]:[];r+=o?.length??n.length,a!==void 0?e.push({set:wa(a,i==="!")}):n!=="*"?e.push(n==="?"?_a:{character:n}):e.at(-1)!==je&&e.push(je)}return e}
s(Yn,"tokensOf");function wa(t,e){let r=Jn(t).filter(({from:n,to:o})=>et(n)<=et(o)).map(({from:n,to:o})=>n===o?gr(n):`${gr(n)}-${gr(o)}`);return new RegExp(`^[${e?
"^":""}${r.join("")}]$`,"su")}s(wa,"setOf");function Jn(t){let e=[...t],r=[];for(let n=0;n<e.length;){let o=e[n]??"",i=e[n+1]==="-"?e[n+2]:void 0;n+=i===void 0?
1:3,r.push({from:o,to:i??o})}return r}s(Jn,"rangesOf");function gr(t){return`\\u{${et(t).toString(16)}}`}s(gr,"escaped");function et(t){return t.codePointAt(0)??
0}s(et,"codePoint");function Ia(t){return t===je}s(Ia,"isStar");function Sa(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}s(Sa,"matchesO\
ne");function Qn(t,e,r,n){let o=0,i=0,a;for(;i<e.length;){let c=t[o],u=e[i];if(u===void 0)return!1;if(c!==void 0&&r(c))o++,a={pattern:o,item:i};else if(c!==void 0&&
n(c,u))o++,i++;else{if(a===void 0)return!1;a.item++,o=a.pattern,i=a.item}}for(;o<t.length;o++){let c=t[o];if(c!==void 0&&!r(c))return!1}return!0}s(Qn,"matchesLi\
st");var Aa=/bpftrace-guard:\s*ignore\[/g;function ka(t){let e=t.comments.flatMap(i=>{let a=$a(i.text);return a===void 0?[]:[{comment:i,ignore:a}]});if(e.length===0)
return[];let r=new Qe(t.text),n=new Set(t.comments.filter(i=>Pa(i,t.text,r))),o=new Map;for(let{span:i}of[...n].reverse()){let a=r.position(i.start).line;for(let c=r.
position(i.end).line;c>=a;c--)o.set(c,o.get(c+1)??c+1)}return e.map(({comment:i,ignore:a})=>{let c=r.position(i.span.end).line;return{...a,span:i.span,line:(n.has(
i)?o.get(c):void 0)??c}})}s(ka,"suppressionsOf");function $a(t){let e=-1,r=-1;for(let n of t.matchAll(Aa)){let o=n.index+n[0].length;if(!(r>=o&&e>r)){if(e<o&&(e=
t.indexOf("]",o)),e===-1)return;if(r<o&&(r=t.indexOf(`
`,o)),r===-1&&(r=t.length),e<r)return Ea(t.slice(o,e),t.slice(e+1,r))}}}s($a,"readIgnore");function Ea(t,e){return{rules:t.split(",").map(r=>r.trim()),reason:e.
trimEnd().replace(/(?:\*\/\}?|-->)$/,"").trim()}}s(Ea,"ignoreOf");function Pa({span:t},e,r){let n=r.lineStart(r.position(t.start).line),o=r.lineStart(r.position(
t.end).line+1);return e.slice(n,t.start).trim()===""&&e.slice(t.end,o).trim()===""}s(Pa,"standsAlone");var Oa=[...fr,"unused-suppression"];function yr(t){return!Oa.
includes(t)}s(yr,"canBeIgnored");function Pf(t,e){let r=new Map;for(let{rule:n,span:o}of t)yr(n)&&jn(r,e.position(o.start).line,()=>new Set).add(n);return r}s(Pf,
"ignorableByLine");function Ra(t,e,r){let n=ka(e).filter(({reason:p})=>p!=="");if(n.length===0)return{told:t,ignored:[]};let o=new Qe(e.text),i=s((p,d)=>`${p} ${d}`,
"key"),a=new Set;for(let{rule:p,span:d}of t)yr(p)&&a.add(i(o.position(d.start).line,p));let c=new Set,u=[],l=new Set(t.map(({rule:p})=>p).filter(yr));for(let{rules:p,
line:d,reason:m,span:h}of n)for(let x of l)a.has(i(d,x))&&p.includes(x)&&eo(x,m,r)===void 0&&(c.add(i(d,x)),u.push({rule:x,reason:m,span:h}));return{told:t.filter(
({rule:p,span:d})=>!c.has(i(o.position(d.start).line,p))),ignored:u}}s(Ra,"silence");function Of(t,e,r){return Ra(t,e,r).told}s(Of,"withoutSilenced");var br=1e3,
Ca=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function eo(t,e,r,n=La(e)){let{allowed:o,never:i,also:a,today:c}=r;return fr.includes(t)?`A finding of ${t} cannot be ign\
ored: it is about a part that was not judged.`:o===!1?"The configuration allows no ignore comments.":i?.some(u=>u===t)?`The configuration allows no ignore of ${t}\
.`:Ta(n,r)??Na(e,r)??(a===void 0?void 0:eo(t,e,{today:c,...a},n))}s(eo,"whyForbidden");function za({also:t,...e}){let r={...e,reason:void 0,expires:void 0};return t===
void 0?r:{...r,also:za(t)}}s(za,"withoutReason");function La(t){return Ca.exec(t.slice(0,br))?.[1]}s(La,"endOf");function Ta(t,{expires:e,today:r}){if(t===void 0)
return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", in ${e} days at most.`;if(!Wn(t))return`${t} is not a day o\
f the calendar.`;if(r===void 0)return;let n=Hn(r,t);if(n<0)return`This comment ended on ${t}.`;if(!(e===void 0||n<=e))return`The configuration allows ${e} days \
at most, and ${t} is ${n} days away.`}s(Ta,"whyPast");function Na(t,{reason:e}){return e===void 0?void 0:t.length>br?`The reason is longer than ${br} characters\
.`:e.some(n=>Kn(n,t))?void 0:`The configuration asks for a reason that matches ${e.map(n=>`"${n}"`).join(" or ")}.`}s(Na,"whyOther");function wr(t){let e=Object.values(t).filter(n=>typeof n=="number");return Object.entries(t).filter(([n,o])=>e.indexOf(+n)===-1).map(([n,o])=>o)}s(wr,"getEnumVa\
lues");function to(t,e){return typeof e=="bigint"?e.toString():e}s(to,"jsonStringifyReplacer");var _r=class{static{s(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function ro(t){return new _r(t)}s(ro,"cached");
function no(t){return t==null}s(no,"nullish");function Ir(t){let e=t.startsWith("^")?1:0,r=t.endsWith("$")?t.length-1:t.length;return t.slice(e,r)}s(Ir,"cleanRe\
gex");function oo(t,e,r){Object.defineProperty(t,e,{value:r,writable:!0,enumerable:!0,configurable:!0})}s(oo,"assignProp");var Sr="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function wt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}s(wt,"isObject");function io(t){if(wt(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let r=e.prototype;return!(wt(r)===!1||Object.prototype.hasOwnProperty.
call(r,"isPrototypeOf")===!1)}s(io,"isPlainObject");var so=new Set(["string","number","symbol"]);function rt(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}s(rt,"escapeRegex");function It(t,e,r){let n=new t._zod.constr(e??t._zod.def);return(!e||r?.parent)&&
(n._zod.parent=t),n}s(It,"clone");function N(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:s(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:s(()=>e.
error,"error")}:e}s(N,"normalizeParams");function ao(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}s(ao,"optionalKeys");var co={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function Ae(t,e=0){if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue!==!0)return!0;return!1}s(Ae,"aborted");function uo(t,e=0){
if(t.aborted===!0)return!0;for(let r=e;r<t.issues.length;r++)if(t.issues[r]?.continue===!1)return!0;return!1}s(uo,"explicitlyAborted");function Ce(t,e){return e.
map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(t),r})}s(Ce,"prefixIssues");function tt(t){return typeof t=="string"?t:t?.message}s(tt,"unwrapMessage");
function Ar(t){let e=[];for(let r of t??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&e.push([
o,r])}return e}s(Ar,"sizeCaps");function St(t,e,r){var n;for(let o=e;o<t.length;o++)(n=t[o]).schema??(n.schema=r)}s(St,"attachSchema");function ke(t,e,r){var n;
let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=t).schema??(n.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,a=t.message?t.message:tt(t.inst?._zod.def?.error?.(t))??tt(i?.(t))??tt(e?.error?.(t))??tt(r.customError?.(t))??tt(r.localeError?.(t))??"Invalid inp\
ut",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=a,
e?.reportInput&&(c.input=t.input),c}s(ke,"finalizeIssue");var Ma=/[\uD800-\uDBFF]/;function kr(t){let e=t.length;if(!Ma.test(t))return e;let r=e;for(let n=0;n<e-1;n++)(t.charCodeAt(n)&64512)===55296&&(t.charCodeAt(n+1)&
64512)===56320&&(r--,n++);return r}s(kr,"codePointLength");function $r(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}s($r,"getLengtha\
bleOrigin");function Er(...t){let[e,r,n]=t;return typeof e=="string"?{message:e,code:"custom",input:r,inst:n}:{...e}}s(Er,"issue");function lo(t,e){for(let r in e){let n=Object.getOwnPropertyDescriptor(e,r);n.get?Object.defineProperty(t,r,{...n,enumerable:!1}):Za(t,r,n.value)}}s(lo,"members");
function Te(t,e,r,n=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:n,value:r}),r}s(Te,"own");function Pr(t,e,r){return Te(t,e,r,!1)}
s(Pr,"hide");function Za(t,e,r){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?r:Te(this,e,r.bind(this))},set(n){Te(this,e,n)}})}s(Za,"defineBound");function Da(t,e){
let r=Object.getPrototypeOf(t);return e in r?void 0:r}s(Da,"claim");var vr,Re=!1,Fa={configurable:!0,get(){Re=!0}};function le(t,e,r){let n=Object.getPrototypeOf(
t._zod);if(e in n&&vr!==t._zod){vr=void 0;return}vr=t._zod,Object.defineProperty(n,e,{configurable:!0,get(){Object.defineProperty(this,e,Fa);let o=Re;Re=!1;try{
let i=r(this);return Re?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Re=Re||o,i}catch(i){throw delete this[e],Re=Re||o,i}},
set(o){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:o})}})}s(le,"defineLazyInternal");function po(t,e,r,n){let o=Da(t,e);o&&Object.defineProperty(
o,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,e,i),i.value=r(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:n,value:i})}})}s(po,"installLazyProp");var fo;var Or={value:void 0,enumerable:!1},mo="captureStackTrace"in Error?Error:null;function qa(t){let e=mo;if(e){let r=e.stackTraceLimit;if(typeof r=="number"){try{e.
stackTraceLimit=0}catch{return mo=null,new t}try{return new t}finally{e.stackTraceLimit=r}}}return new t}s(qa,"newError");function _(t,e,r,n){let o={};function i(d){
this.def=d,this.constr=p,this.traits=new Set}s(i,"Internals"),i.prototype=o;let a=r,c=a&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(t))return}else{
Or.value=new i(m);try{Object.defineProperty(d,"_zod",Or)}finally{Or.value=void 0}}if(d._zod.traits.add(t),e(d,m),c){let x=Object.getPrototypeOf(d),v=d._zod.constr.
prototype,w=x;for(;w&&w!==v;)w=Object.getPrototypeOf(w);let Z=w??x;c.has(Z)||(c.add(Z),lo(Z,a))}let h=p.prototype;for(let x in h)Object.prototype.hasOwnProperty.
call(h,x)&&(x in d||(d[x]=h[x].bind(d)))}s(u,"init");let l=n?.Parent??Object;class f extends l{static{s(this,"Definition")}}Object.defineProperty(f,"name",{value:t});
function p(d){let m=n?.Parent?qa(f):this;u(m,d);let h=m._zod.deferred;if(h){for(let v of h)v();m._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;
return x&&x(m),m}return s(p,"_"),Object.defineProperty(p,"init",{value:u}),Object.defineProperty(p,Symbol.hasInstance,{value:s(d=>n?.Parent&&d instanceof n.Parent?
!0:d?._zod?.traits?.has(t),"value")}),Object.defineProperty(p,"name",{value:t}),p}s(_,"$constructor");var $e=class extends Error{static{s(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(fo=globalThis).__zod_globalConfig??(fo.__zod_globalConfig={});var Be=globalThis.__zod_globalConfig;function Ee(t){return t&&Object.assign(Be,t),Be}s(Ee,"config");var ho=/^[\s\S]{0,}$/;var Cr=/^-?\d+(?:\.\d+)?$/,go=/^(?:true|false)$/i;var oe=_("$ZodCheck",(t,e)=>{var r;t._zod??(t._zod={}),t._zod.def=e,(r=t._zod).onattach??(r.onattach=[])});var yo=s(t=>{let e=t.value;return!no(e)&&e.length!==void 0},"_whenHasLength"),At={number:"number",bigint:"bigint",object:"date"},bo=_("$ZodCheckLessThan",(t,e)=>{
oe.init(t,e);let r=At[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value<=e.value:n.value<e.value)||n.issues.push({origin:At[typeof n.value]??r,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),zr=_("$ZodCheckGreaterThan",(t,e)=>{
oe.init(t,e);let r=At[typeof e.value];t._zod.check=n=>{(e.inclusive?n.value>=e.value:n.value>e.value)||n.issues.push({origin:At[typeof n.value]??r,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:n.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}});var vo=_("$ZodCheckNumberFormat",(t,e)=>{oe.init(t,e),e.format=e.format||"float64";let r=e.format?.includes("int"),n=r?"int":"number",[o,i]=co[e.format];t._zod.
check=a=>{let c=a.value;if(r){if(!Number.isInteger(c)){a.issues.push({expected:n,format:e.format,code:"invalid_type",continue:!1,input:c,inst:t});return}if(!Number.
isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:n,
inclusive:!0,continue:!e.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:t,origin:n,inclusive:!0,continue:!e.abort});return}}c<o&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.
abort}),c>i&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var _o=_("$ZodCheckMaxLength",(t,e)=>{var r;oe.init(t,e),(r=t._zod.def).when??(r.when=yo),t._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>e.
maximum?kr(o):i)<=e.maximum)return;let c=$r(o);n.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),wo=_(
"$ZodCheckMinLength",(t,e)=>{var r;oe.init(t,e),(r=t._zod.def).when??(r.when=yo),t._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=e.minimum&&
i<e.minimum*2?kr(o):i)>=e.minimum)return;let c=$r(o);n.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}});var Io=_("$ZodCheckStringFormat",(t,e)=>{var r,n;oe.init(t,e),e.pattern?(r=t._zod).check??(r.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(n=t._zod).
check??(n.check=()=>{})}),So=_("$ZodCheckRegex",(t,e)=>{Io.init(t,e),t._zod.check=r=>{e.pattern.lastIndex=0,!e.pattern.test(r.value)&&r.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:r.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var ko;var Lr=class{static{s(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...r){let n=r[0];return this._map.set(e,n),n&&typeof n==
"object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let r=this._map.get(e);return r&&typeof r==
"object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(e),this}get(e){let r=e._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this.
_map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function ja(){return new Lr}s(ja,"registry");(ko=globalThis).
__zod_globalRegistry??(ko.__zod_globalRegistry=ja());var nt=globalThis.__zod_globalRegistry;function Ua(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,to,2)),t.message}s(Ua,"_getMessage");function Ga(t){this._zod.message=t}s(Ga,"_s\
etMessage");var Wa={get:Ua,set:Ga,enumerable:!0,configurable:!0},Tr={value:void 0,enumerable:!1},$o=new WeakSet([Object.prototype,Error.prototype]),Eo=s((t,e)=>{
t.name="$ZodError",Tr.value=e,Object.defineProperty(t,"issues",Tr),Tr.value=void 0,Object.defineProperty(t,"message",Wa);let r=Object.getPrototypeOf(t);$o.has(r)||
($o.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=s(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},"initializer"),Bf=_("$ZodErro\
r",Eo),ot=_("$ZodError",Eo,void 0,{Parent:Error});var Ka=s(t=>{let e=s((r,n,o,i)=>{let a=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},a);if(c instanceof Promise)throw new $e;if(c.issues.length){
let u=new(i?.Err??t)(c.issues.map(l=>ke(l,a,Ee())));throw Sr(u,i?.callee??e),u}return c.value},"fn");return e},"_parse"),Nr=Ka(ot),Va=s(t=>{let e=s(async(r,n,o,i)=>{
let a=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>ke(
l,a,Ee())));throw Sr(u,i?.callee??e),u}return c.value},"fn");return e},"_parseAsync"),Mr=Va(ot),Xa=s(t=>(e,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=e._zod.run(
{value:r,issues:[]},o);if(i instanceof Promise)throw new $e;return i.issues.length?Po(t,i.issues,o):{success:!0,data:i.value}},"_safeParse"),Zr=Xa(ot);function Po(t,e,r){
let n;return{success:!1,get error(){return n||(n=new t(e.map(o=>ke(o,r,Ee()))),e=void 0,r=void 0),n},set error(o){n=o,e=void 0,r=void 0}}}s(Po,"failure");var Ya=s(
t=>async(e,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=e._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Po(t,i.issues,
o):{success:!0,data:i.value}},"_safeParseAsync"),Dr=Ya(ot);var Oo={major:4,minor:6,patch:7};var H=_("$ZodType",(t,e)=>{var r;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Oo;let n=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,
...n??[]]:n?.length?[...n]:[];for(let i of o)for(let a of i._zod.onattach)a(t);if(o.length===0)(r=t._zod).deferred??(r.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=s((c,u,l)=>{if(c.memo)return c;let f=Ae(c),p;for(let d of u){if(d._zod.def.when){if(uo(c)||!d._zod.def.when(c))continue}else if(f)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&l?.async===!1)throw new $e;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(St(c.issues,m,t),f||(f=Ae(c,m)))});else{if(c.issues.length===m)continue;St(c.issues,m,t),f||(f=Ae(c,m))}}return p?p.then(()=>c):c},
"runChecks"),a=s((c,u,l)=>{if(Ae(c))return c.aborted=!0,c;let f=i(u,o,l);if(f instanceof Promise){if(l.async===!1)throw new $e;return f.then(p=>t._zod.parse(p,l))}
return t._zod.parse(f,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let f=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return f instanceof Promise?f.then(p=>a(p,c,u)):a(f,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new $e;return l.then(f=>i(f,o,u))}return i(l,o,u)}}},{get"~standard"(){return Pr(this,"~standard",Qa(this))},set"~standard"(t){Te(this,"~standard",t)}}),To=s(
(t,e)=>t.issues.length?{issues:t.issues.map(r=>ke(r,e,Ee()))}:{value:t.value},"toStandardResult");async function Ja(t,e){let r={async:!0};return To(await t._zod.
run({value:e,issues:[]},r),r)}s(Ja,"validateAsync");function Qa(t){return{validate:s(e=>{let r={async:!1};try{let n=t._zod.run({value:e,issues:[]},r);if(!(n instanceof
Promise))return To(n,r)}catch{}return Ja(t,e)},"validate"),vendor:"zod",version:1}}s(Qa,"standardProps");var No=_("$ZodString",(t,e)=>{H.init(t,e),t._zod.pattern=
e.pattern??ho,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invali\
d_type",input:r.value,inst:t}),r}});var Fr=_("$ZodNumber",(t,e)=>{H.init(t,e),t._zod.pattern=Cr,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),r}}),Mo=_("$ZodNumberFormat",(t,e)=>{vo.init(t,e),Fr.init(t,e)}),Zo=_("$ZodBoolean",
(t,e)=>{H.init(t,e),t._zod.pattern=go,t._zod.parse=(r,n)=>{if(e.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:t}),r}});var Do=_("$ZodUnknown",(t,e)=>{H.init(t,e),t._zod.parse=r=>r}),Fo=_("$ZodNever",(t,e)=>{H.init(t,e),t._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:t}),r)});function ec(t,e){let r=Ar(t._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=t._zod.parse;t._zod.parse=(i,a)=>{let c=e(i.value);if(c>n&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[u,l]of Ar(t._zod.def.checks))if(c>u&&l._zod.def.when(i)){let f=i.issues.length;return l._zod.check(i),i.issues[f].
continue=!1,St(i.issues,f,t),i}}return o(i,a)}}s(ec,"capSize");var tc=s(t=>Array.isArray(t)?t.length:-1,"arraySize");function Ro(t,e,r){t.issues.length&&e.issues.push(...Ce(r,t.issues)),e.value[r]=t.value}s(Ro,"handleArrayResult");var qo=_("$ZodArray",(t,e)=>{H.init(t,e);let r=Be.
memoizer;r?.attach(t),t._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),n;n.value=
r?r.alloc(t,n,Array(i.length),o):Array(i.length);let a=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){let l=i[u],f=e.element._zod.run({value:l,issues:[]},o);if(f instanceof
Promise)a.push(f.then(p=>Ro(p,n,u)));else if(Ro(f,n,u),c&&f.issues.length!==0&&Ae(f))break}return a.length?Promise.all(a).then(()=>n):n},ec(t,tc)});function kt(t,e,r,n,o,i){
let a=r in n,c=i==="optional";if(!(!a&&c&&o==="optional")){if(t.issues.length){if(o!==void 0&&c&&!a)return;e.issues.push(...Ce(r,t.issues))}if(!a&&o===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}t.value===void 0?(a||o==="defaulted"&&!c)&&(e.value[r]=void 0):
e.value[r]=t.value}}s(kt,"handlePropertyResult");var rc=[];function nc(t){let e=Object.keys(t.shape),r=Object.getOwnPropertySymbols(t.shape),n=r.length?r:rc,o=n.
length?[...e,...n]:e;for(let a of o)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let i=ao(t.shape);return{...t,allKeys:o,symbolKeys:n,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}s(nc,"normalizeDef");function oc(t,e,r,n,o,i,a){
let c=[],u=o.keySet,l=o.catchall._zod,f=l.def.type,p=l.optin,d=l.optout,m=0;for(let h in e){if(a&&r.issues.length!==m){if(Ae(r,m))break;m=r.issues.length}if(u.has(
h))continue;if(h==="__proto__"){f==="never"&&c.push(h);continue}if(f==="never"){c.push(h);continue}let x=l.run({value:e[h],issues:[]},n);x instanceof Promise?t.
push(x.then(v=>kt(v,r,h,e,p,d))):kt(x,r,h,e,p,d)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>r):r}s(oc,"handleCatchall");var jo=_("$ZodObject",(t,e)=>{H.init(t,e);let r=Object.getOwnPropertyDescriptor(e,"shape"),n=r?.get?r.get.raw:e.shape??{};
if(n){let l=s(()=>{let f={...n};return Object.defineProperty(e,"shape",{value:f}),l.raw=f,f},"get");l.raw=n,Object.defineProperty(e,"shape",{get:l})}let o=ro(()=>nc(
e));le(t,"propValues",l=>{let f=l.def.shape,p={};for(let d in f){let m=f[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,d)||oo(p,d,new Set);for(let h of m.
values)p[d].add(h);m.optin!==void 0&&p[d].add(void 0)}}return p});let i=wt,a=e.catchall,c,u=Be.memoizer;u?.attach(t),t._zod.parse=(l,f)=>{c??(c=o.value);let p=l.
value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:t}),l;l.value=u?u.alloc(t,l,{},f):{};let d=[],m=c.shape,h=f?.abortEarly,
x=l.issues.length;for(let v of c.allKeys){if(h&&l.issues.length!==x){if(Ae(l,x))break;x=l.issues.length}if(v==="__proto__")continue;let w=m[v],Z=w._zod.optin,X=w.
_zod.optout,dr=w._zod.run({value:p[v],issues:[]},f);dr instanceof Promise?d.push(dr.then(ma=>kt(ma,l,v,p,Z,X))):kt(dr,l,v,p,Z,X)}return a?oc(d,p,l,f,o.value,t,h===
!0):d.length?Promise.all(d).then(()=>l):l}});function Co(t,e,r,n){for(let i of t)if(i.issues.length===0)return e.value=i.value,e;let o=t.filter(i=>!Ae(i));return o.length===1?(e.value=o[0].value,o[0]):(e.issues.
push({code:"invalid_union",input:e.value,inst:r,errors:t.map(i=>i.issues.map(a=>ke(a,n,Ee())))}),e)}s(Co,"handleUnionResults");var Bo=_("$ZodUnion",(t,e)=>{H.init(
t,e),le(t,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),le(t,"optout",
n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),le(t,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.
flatMap(o=>Array.from(o._zod.values)))}),le(t,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(
`^(${o.map(i=>Ir(i.source)).join("|")})$`)}});let r=e.options.length===1?e.options[0]._zod.run:null;t._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,a=[];for(let c of e.
options){let u=c._zod.run({value:n.value,issues:[]},o);if(u instanceof Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(
a).then(c=>Co(c,n,t,o)):Co(a,n,t,o)}});var Uo=_("$ZodRecord",(t,e)=>{H.init(t,e);let r=Be.memoizer;r?.attach(t),t._zod.parse=(n,o)=>{let i=n.value;if(!io(i))return n.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),n;let a=[],c=e.keyType._zod.values;if(c&&!e.partial){n.value=r?r.alloc(t,n,{},o):{};let u=new Set;for(let f of c)if(typeof f=="st\
ring"||typeof f=="number"||typeof f=="symbol"){if(u.add(typeof f=="number"?f.toString():f),f==="__proto__")continue;let p=e.keyType._zod.run({value:f,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(h=>ke(h,o,Ee())),input:f,path:[f],inst:t});continue}let d=p.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[f],
issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&n.issues.push(...Ce(f,h.issues)),n.value[d]=h.value})):(m.issues.length&&n.issues.push(...Ce(
f,m.issues)),n.value[d]=m.value)}let l;for(let f in i)if(!u.has(f))if(e.mode==="loose"){if(f==="__proto__")continue;n.value[f]=i[f]}else l=l??[],l.push(f);l&&l.
length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{n.value=r?r.alloc(t,n,{},o):{};let u;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let f=e.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Cr.test(l)&&f.issues.length){let h=e.keyType._zod.run({value:Number(l),issues:[]},
o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(f=h)}if(f.issues.length){e.mode==="loos\
e"?n.value[l]=i[l]:c?(u=u??[],u.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>ke(h,o,Ee())),input:l,path:[l],inst:t});continue}
let d=f.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&n.issues.
push(...Ce(l,h.issues)),n.value[d]=h.value})):(m.issues.length&&n.issues.push(...Ce(l,m.issues)),n.value[d]=m.value)}u&&u.length>0&&n.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:u,continue:!0})}return a.length?Promise.all(a).then(()=>n):n}});var Go=_("$ZodEnum",(t,e)=>{H.init(t,e);let r=wr(e.entries),n=new Set(r);t._zod.values=n,le(t,"pattern",o=>{let i=wr(o.def.entries).filter(a=>so.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>rt(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(o,i)=>{let a=o.value;return n.has(a)||o.issues.push({code:"\
invalid_value",values:r,input:a,inst:t}),o}}),Wo=_("$ZodLiteral",(t,e)=>{H.init(t,e);let r=new Set(e.values);t._zod.values=r,le(t,"pattern",n=>{let o=n.def.values;
return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?rt(i):i?rt(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(n,o)=>{let i=n.value;
return r.has(i)||n.issues.push({code:"invalid_value",values:e.values,input:i,inst:t}),n}});function zo(t,e){return t.value=e.issues.length?void 0:e.value,t}s(zo,"handleOptionalResult");var Ho=_("$ZodOptional",(t,e)=>{H.init(t,e),le(t,"optin",r=>r.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",le(t,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):
void 0}),le(t,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Ir(n.source)})?$`):void 0}),t._zod.parse=(r,n)=>{if(r.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return r;let o=e.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>zo(r,i)):zo(r,o)}return e.
innerType._zod.run(r,n)}});var Ko=_("$ZodCustom",(t,e)=>{oe.init(t,e),H.init(t,e),t._zod.parse=(r,n)=>r,t._zod.check=r=>{let n=r.value,o=e.fn(n);if(o instanceof Promise)return o.then(i=>Lo(
i,r,n,t));Lo(o,r,n,t)}});function Lo(t,e,r,n){if(!t){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),e.issues.push(Er(o))}}s(Lo,"handleRefineResult");function Vo(t){return t.checks&&(t.checks=[...t.checks]),t}s(Vo,"snapshotChecks");function Xo(t,e){return new t(Vo({type:"string",...N(e)}))}s(Xo,"_string");function Yo(t,e){return new t(Vo({type:"number",checks:[],...N(e)}))}s(Yo,"_number");function Jo(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...N(e)})}s(Jo,"_int");function Qo(t,e){return new t({type:"boolean",...N(e)})}s(Qo,"_boolean");function ei(t){return new t({type:"unknown"})}s(ei,"_unknown");function ti(t,e){return new t({type:"never",...N(e)})}s(ti,"_never");function ri(t,e){return new bo({check:"less_than",...N(e),value:t,inclusive:!0})}s(ri,"_lte");function ni(t,e){return new zr({check:"greater_than",...N(e),value:t,inclusive:!1})}s(ni,"_gt");function qr(t,e){return new zr({check:"greater_than",...N(e),value:t,
inclusive:!0})}s(qr,"_gte");function sc(t){return ni(0,t)}s(sc,"_positive");function ac(t){return qr(0,t)}s(ac,"_nonnegative");function cc(t,e){return new _o({check:"max_length",...N(e),maximum:t})}s(cc,"_maxLength");function uc(t,e){return new wo({check:"min_length",...N(e),minimum:t})}
s(uc,"_minLength");function lc(t,e){return new So({check:"string_format",format:"regex",...N(e),pattern:t})}s(lc,"_regex");function oi(t,e,r){return new t({type:"custom",check:"custom",fn:e,...N(r)})}s(oi,"_refine");function ii(t){let e=new oe({check:"describe"});return e._zod.onattach=[r=>{let n=nt.get(r)??{};nt.add(r,{...n,description:t})}],e._zod.check=()=>{},e}s(ii,"des\
cribe");function si(t){let e=new oe({check:"meta"});return e._zod.onattach=[r=>{let n=nt.get(r)??{};nt.add(r,{...n,...t})}],e._zod.check=()=>{},e}s(si,"meta");var te=_("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");H.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){Te(this,"with",t)},parse(t,e){return Nr(this,t,e,{callee:this.parse})},parseAsync(t,e){return Mr(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return Zr(this,t,e)},safeParseAsync(t,e){return Dr(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(r=>typeof r=="\
function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(t,e){return It(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),dc=_("ZodMiniString",(t,e)=>{No.init(t,e),te.init(t,e)});function fc(t){return Xo(dc,t)}s(fc,
"string");var ai=_("ZodMiniNumber",(t,e)=>{Fr.init(t,e),te.init(t,e)});function ux(t){return Yo(ai,t)}s(ux,"number");var mc=_("ZodMiniNumberFormat",(t,e)=>{Mo.init(t,e),ai.
init(t,e)});function lx(t){return Jo(mc,t)}s(lx,"int");var hc=_("ZodMiniBoolean",(t,e)=>{Zo.init(t,e),te.init(t,e)});function px(t){return Qo(hc,t)}s(px,"boolean");var gc=_("ZodMiniUnknown",(t,e)=>{Do.init(t,e),te.init(t,e)});function xc(){return ei(gc)}s(xc,"unknown");var yc=_("ZodMiniNever",(t,e)=>{Fo.init(t,e),te.init(t,
e)});function bc(t){return ti(yc,t)}s(bc,"never");var vc=_("ZodMiniArray",(t,e)=>{qo.init(t,e),te.init(t,e)});function dx(t,e){return new vc({type:"array",element:t,...N(e)})}s(dx,"array");var Br=_("ZodMiniObject",(t,e)=>{jo.init(t,e),te.init(t,e),po(t,"shape",r=>r._zod.def.shape,!1)});function fx(t,e){let r={type:"object",shape:t??{},...N(e)};return new Br(
r)}s(fx,"object");function mx(t,e){return new Br({type:"object",shape:t,catchall:bc(),...N(e)})}s(mx,"strictObject");function hx(t,e){return new Br({type:"objec\
t",shape:t,catchall:xc(),...N(e)})}s(hx,"looseObject");var _c=_("ZodMiniUnion",(t,e)=>{Bo.init(t,e),te.init(t,e)});function gx(t,e){return new _c({type:"union",options:t,...N(e)})}s(gx,"union");var jr=_("ZodMiniRecord",(t,e)=>{Uo.init(t,e),te.init(t,e)});function xx(t,e,r){return!e||!e._zod?new jr({type:"record",keyType:fc(),valueType:t,...N(e)}):new jr(
{type:"record",keyType:t,valueType:e,...N(r)})}s(xx,"record");function yx(t,e,r){return new jr({type:"record",keyType:t,valueType:e,...N(r),partial:!0})}s(yx,"p\
artialRecord");var wc=_("ZodMiniEnum",(t,e)=>{Go.init(t,e),te.init(t,e),t.options=[...t._zod.values]});function bx(t,e){let r=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):
t;return new wc({type:"enum",entries:r,...N(e)})}s(bx,"_enum");var Ic=_("ZodMiniLiteral",(t,e)=>{Wo.init(t,e),te.init(t,e)});function vx(t,e){return new Ic({type:"literal",values:Array.isArray(t)?t:[t],...N(e)})}s(vx,"liter\
al");var Sc=_("ZodMiniOptional",(t,e)=>{Ho.init(t,e),te.init(t,e)});function _x(t){return new Sc({type:"optional",innerType:t})}s(_x,"optional");var Ac=_("ZodMiniCustom",(t,e)=>{Ko.init(t,e),te.init(t,e)});function wx(t,e={}){return oi(Ac,t,e)}s(wx,"refine");var Ix=ii,Sx=si;var pe="bpftrace: src/probe_types.h and the manual of the releases named",ci=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:pe},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:pe},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:pe},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:pe},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:pe},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:pe},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:pe},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:pe},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:pe},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:pe},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:pe},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],Xx={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"},ge="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_i\
n_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1",Yx=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],
source:ge},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:ge},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[
1,2],source:ge},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],source:ge},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"k\
ernel",parts:[1,2],source:ge},{name:"software",provider:"software",space:"kernel",parts:[1,2],ownNames:!0,source:ge},{name:"hardware",provider:"hardware",space:"\
kernel",parts:[1,2],ownNames:!0,source:ge},{name:"iter",provider:"iter",space:"kernel",parts:[1,2],ownNames:!0,source:ge},{name:"uprobe",provider:"uprobe",space:"\
user",parts:[2,3],source:ge},{name:"usdt",provider:"usdt",space:"user",parts:[2,3],source:ge}];var ui=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,li=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var pi=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var fi=new Map(li.map((t,e)=>[t,33+e]));function g(t){let e=fi.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}s(g,"codeOf");
function Ur(t){return[...fi].filter(([e])=>t.test(e))}s(Ur,"tokensLike");var di=4096,$t=class{static{s(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#r=new Int32Array(1024);#n=0;constructor(e){this.source=e}get count(){return this.#n}clear(){this.#n=0}push(e,r,n){this.#n===this.#e.length&&this.#i(),this.#e[this.#n]=
e,this.#t[this.#n]=r,this.#r[this.#n++]=n}pop(){this.#n--}insert(e,r){let n=this.end(e-1);this.push(0,n,n);for(let o of[this.#e,this.#t,this.#r])o.copyWithin(e+
1,e,this.#n-1);this.#e[e]=r,this.#t[e]=this.#r[e]=n}remove(e,r){for(let n of[this.#e,this.#t,this.#r])n.copyWithin(e,r,this.#n);this.#n-=r-e}code(e){return e<this.#n?
this.#e[e]??0:0}start(e){return e<this.#n?this.#t[e]??0:this.end(this.#n-1)}end(e){return this.#r[e]??0}text(e){return this.source.slice(this.#t[e],this.#r[e])}onNewLine(e){
return e>0&&this.source.slice(this.#r[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#n&&this.#r[e-1]!==this.#t[e]}characters(){let e="";for(let r=0;r<this.#n;r+=di)e+=String.fromCharCode(...this.#e.subarray(r,Math.
min(r+di,this.#n)));return e}#i(){let e=this.#e.length*2,[r,n,o]=[this.#e,this.#t,this.#r];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#r=new Int32Array(
e),this.#e.set(r),this.#t.set(n),this.#r.set(o)}},Et=new Map(["()","[]","{}"].map(t=>[g(t.charAt(0)),g(t.charAt(1))])),Pt=new Set(Et.values());function Me(t,e){
let r=[];for(let n=0;n<e;n++)Et.has(t.code(n))?r.push(n):Pt.has(t.code(n))&&r.pop();return r}s(Me,"bracketsBefore");var Ot=new Map(ci.flatMap(({name:t,spellings:e})=>e.map(r=>[r.name,t]))),$c=new Map([...Ot].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),mi=[...Ot.keys()].
filter(t=>t.length>2),oy=[...Ot.keys()].filter(t=>t.length<=2);function ze(t){return Ot.get(t)??$c.get(t.toLowerCase())}s(ze,"providerOf");var Gr=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function Vr(t,e){Gr.lastIndex=e;let r=Gr.exec(t)?.[1];return r!==void 0&&ze(r)!==void 0?Gr.lastIndex:e}s(Vr,"attachPointAt");var hi=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
Ec=String.raw`(?:[^\s\p{Cc}",{}/:;]|${hi})`,Kr=String.raw`(?:\\.|[^\s\p{Cc}",{]|${hi})*`,Wr=new RegExp(`${Ec}+(?::${Kr})?|:${Kr}`,"yu"),Hr=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${Kr}`,
"yu");function gi(t,e){let r=Vr(t,e);if(r===e){if(Wr.lastIndex=e,!Wr.test(t))return e;r=Wr.lastIndex}for(Hr.lastIndex=r;Hr.test(t);)r=Hr.lastIndex;return r}s(gi,
"attachPointEnd");var xi=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function de(t,e){return xi.lastIndex=e,xi.test(t)||Vr(t,e)>e}s(de,"startsI\
tem");function yi(t,e){for(let r=t.indexOf(`
`,e);r!==-1;r=t.indexOf(`
`,r+1))if(de(t,r+1))return r+1;return t.length}s(yi,"nextItemStart");var _i=2n**64n-1n,bi=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),Pc=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
Oc=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,Rc=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Ze(t){return t.length>=4&&Pc.test(t)&&Ue(t)>_i}s(Ze,"isTooLarg\
e");function Ue(t){let e=t.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e)){let[,a="0",c=""]=Oc.exec(e)??[];return BigInt(a)*(bi.
get(c)??1n)}let[,r="0",n="0",o=""]=Rc.exec(e)??[];if(n.length>3)return BigInt(r)>0n?_i+1n:0n;let i=/^0[0-7]+$/.test(e);return BigInt(i?`0o${r}`:r)*10n**BigInt(n)*
(bi.get(o)??1n)}s(Ue,"amountOf");function vi(t){if(t.kind==="unary"&&t.operator==="-"){let e=vi(t.operand);return e===void 0?void 0:-e}return t.kind==="cast"?vi(
t.operand):t.kind==="integer"&&/^\d+$/.test(t.text)?Number(t.text):void 0}s(vi,"integer");var it=10,wi=13,Cc=33,$i=34,Xr=35,zc=42,Ge=47,Ii=92,[Rt,Jr,Ei,zt,Qr,Pi,Oi,Ri]=[0,1,2,3,4,5,6,7],re=new Uint8Array(128),en=Array.from({length:128},()=>[]);for(let t of Ur(
/^[^\w<]|^<(?!\w)/))en[t[0].charCodeAt(0)]?.push(t);en.forEach((t,e)=>{t.sort(([r],[n])=>n.length-r.length),t.length>0&&(re[e]=Pi)});for(let t of" 	\r")re[t.charCodeAt(
0)]=Jr;for(let t of"0123456789")re[t.charCodeAt(0)]=Qr;for(let t of"_abcdefghijklmnopqrstuvwxyz")re[t.charCodeAt(0)]=re[t.toUpperCase().charCodeAt(0)]=zt;re[it]=
Ei;re[$i]=Oi;for(let t of"$@#")re[t.charCodeAt(0)]=Ri;var Lc=["args","ctx","kstack","nsecs","pid","tid","ustack"],Tc=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],Nc=new Map([...Ur(/^\w/),...Lc.map(t=>[t,g("<l\
exer builtin>")]),...Tc.map(t=>[t,g("<builtin>")])]),Mc=/^s?arg\d+$/,Zc=g("<name>"),Dc=g("<builtin>"),Fc=g("<lexer builtin>"),qc=g("<variable>"),jc=g("<map>"),Si=g(
"<positional>"),Bc=g("<string>"),Uc=g("<string with a bad escape>"),Gc=g("<unclosed string>"),Wc=g("<decimal>"),Hc=g("<digits>"),Kc=g("<number>"),Ai=g("<malform\
ed number>"),Ct=g("<stray character>"),Vc=g("<attach point>"),Xc=g("<preprocessor line>"),Yc=/^\d(?:_*\d)*$/,ki=/^0[0-7]*[89]/,Jc=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
Qc=1e3,eu=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,Yr=/0*[1-9]\d*/y,Lt=class{static{s(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#r=0;#n=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,r=this.#i;for(this.newLine=!r;this.at<e.length;this.at++){let n=e.
charCodeAt(this.at),o=re[n]??Rt;if(o!==Jr)if(o===Ei)this.newLine=!0;else if(n===Ge&&this.#c())this.at--;else if(n===Xr&&!r&&e.charCodeAt(this.at+1)===Cc){let i=this.#a(
this.at);this.#u("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=gi(this.#e,this.at);return e===this.at?!1:(this.#o(
Vc,e),!0)}takeToken(){let r=this.#e.charCodeAt(this.at);switch(re[r]??Rt){case zt:return this.#l();case Qr:return this.#p();case Pi:return this.#d(r);case Oi:return this.#h();case Ri:
return r===Xr?this.#m():this.#f(r);default:return this.#o(Ct,this.at+1)}}takePreprocessorLine(){let e=this.#e,r=this.at,n=r+1;for(;this.at<e.length;){let o=e.charCodeAt(
this.at);if(o===it||o===Ge&&e.charCodeAt(this.at+1)===Ge)break;if(!(o===Ge&&this.#c())){if(o===Ii){let i=e.charCodeAt(this.at+1)===wi?this.at+2:this.at+1;if(e.charCodeAt(
i)===it){this.at=i+1;continue}}this.at++,re[o]!==Jr&&(n=this.at)}}this.#t.push(Xc,r,n)}#o(e,r){this.#t.push(e,this.at,r),this.at=r}#s(e){let r=this.#e,n=e;for(;n<
r.length;n++){let o=re[r.charCodeAt(n)]??Rt;if(o!==zt&&o!==Qr)break}return n}#l(){let e=this.#s(this.at),r=this.#e.slice(this.at,e);this.#o(Nc.get(r)??tu(r),e)}#p(){
let e=this.#s(this.at),r=this.#e.slice(this.at,e);r.length>Qc?this.#o(Ai,e):Yc.test(r)?this.#o(ki.test(r)||r.length>19&&Ze(r)?Hc:Wc,e):this.#o(Jc.test(r)&&!ki.test(
r)&&!Ze(r)?Kc:Ai,e)}#d(e){for(let[r,n]of en[e]??[])if(r.length===1||this.#e.startsWith(r,this.at))return this.#o(n,this.at+r.length);this.#o(Ct,this.at+1)}#f(e){
let r=this.#e,n=this.at+1,o=(re[r.charCodeAt(n)]??Rt)===zt;if(e===64)return this.#o(jc,o?this.#s(n):n);if(o)return this.#o(qc,this.#s(n));if(r.charCodeAt(n)===Xr)
return this.#o(Si,n+1);if(Yr.lastIndex=n,Yr.test(r))return this.#o(Si,Yr.lastIndex);this.#o(Ct,n)}#m(){this.newLine?this.takePreprocessorLine():this.#o(Ct,this.
at+1)}#h(){let e=this.#e,r=!1;for(let o=this.at+1;o<e.length;o++){let i=e.charCodeAt(o);if(i===Ii&&e.charCodeAt(o+1)!==it)r=!0,o++;else if(i===$i){let a=!r||eu.
test(e.slice(this.at+1,o));return this.#o(a?Bc:Uc,o+1)}else if(i===it)break}let n=this.#a(this.at);this.at>=this.#r&&this.unclosed.push({what:"string",start:this.
at,end:n}),this.#r=Math.max(this.#r,n),this.#o(Gc,n)}#c(){let e=this.at,r=this.#e.charCodeAt(e+1);if(r===Ge)this.at=this.#a(e);else if(r===zc)this.at=this.#g(e);else
return!1;return this.#u(r===Ge?"line":"block",e,this.at),!0}#u(e,r,n){let o=this.#e.slice(r,n);o.includes(`
`)&&(this.newLine=!0),!(r<this.#r)&&(this.comments.push({kind:e,span:{start:r,end:n},text:o}),this.#r=n)}#a(e){let r=this.#e.indexOf(`
`,e),n=r===-1?this.#e.length:r;return n>e&&this.#e.charCodeAt(n-1)===wi?n-1:n}#g(e){let r=this.#n?this.#e.indexOf("*/",e+2):-1;if(r!==-1)return r+2;this.#n=!1,e>=
this.#r&&this.unclosed.push({what:"comment",start:e,end:this.#a(e)});let n=yi(this.#e,e);return n<this.#e.length?n-1:n}};function tu(t){return t.startsWith("__b\
uiltin_")?Dc:Mc.test(t)?Fc:Zc}s(tu,"wordLike");var rn=64,Ci=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,ru=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),nu=35,ou=g("{"),iu=g("}"),su=g("("),au=g(")"),cu=g("["),uu=g(
"]"),zi=g(";"),lu=g("?"),pu=g(":"),du=g(","),tn=g("/"),fu=g("else"),mu=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(g)),hu=new Set(["[","*"].map(g)),gu=g("__attribute__"),Tt=class{static{s(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new $t(e),this.#e=new Lt(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let r=this.#e;if(this.tokens.clear(),!!r.skipLayout())return this.#t.charCodeAt(r.at)===nu?(r.takePreprocessorLine(),{rule:"preprocessor",end:r.at,open:!1}):
(Ci.lastIndex=r.at,this.#r(ru.get(Ci.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#r(e,r){let[n,
o]=[this.#e,this.tokens],i=e==="probe",a=i,c=e==="mapDeclaration",u=0,l=0,f=0,p=0,d=0,m,h=s(x=>{let v={rule:e,end:n.at,open:x};return m===void 0?v:{...v,tooDeep:m}},
"found");for(;n.skipLayout();){if(r&&l>0&&n.newLine&&de(this.#t,n.at))return h(!0);if(a&&n.takeAttachPoint()){a=!1;continue}n.takeToken();let x=o.code(o.count-1);
switch(i&&=x===du,a=i,x){case ou:u===0&&(f=l,p>1&&o.code(o.count-2)===tn&&(p=0)),u++,l++,d=0;break;case iu:if(u--,l--,d=0,c=u<=0,c&&!this.#n(e,p>0,f>0))return h(
!1);break;case su:case cu:l++;break;case au:case uu:if(l--,c&&l<=0&&Li(e)&&!this.#n(e,!1,!1))return h(!1);break;case zi:if(d=0,u<=0)return h(!1);break;case tn:e===
"probe"&&l===0&&p++;break;case lu:d++;break;case pu:d=Math.max(0,d-1)}l+d>rn&&(m??=o.count-1)}return h(u>0||l>0)}#n(e,r,n){let[o,i]=[this.#e,this.tokens],a=o.at;
if(o.skipLayout()){if(n&&!(o.newLine&&de(this.#t,o.at)))return!0;o.takeToken();let c=i.code(i.count-1);if(i.pop(),o.at=a,c===fu||(e==="probe"?mu.has(c):c===tn)||
r&&hu.has(c))return!0;if(c===zi)return Li(e);if(e==="cDefinition")return c===gu}return o.at=a,!1}};function Li(t){return t==="cDefinition"||t==="mapDeclaration"}
s(Li,"hasTail");function nn(t,e){let r;for(let n of e){let o=Math.max(1,Math.floor(n.length/3));if(Math.abs(n.length-t.length)>o)continue;let i=xu(t.toLowerCase(),n.toLowerCase());
i<=o&&(r===void 0||i<r.edits)&&(r={name:n,edits:i})}return r?.name}s(nn,"nearestName");function Iy(t,e){let r=nn(t,e);return r===void 0?"":` Did you mean "${r}"\
?`}s(Iy,"suggestion");function xu(t,e){let r=[],n=Array.from({length:e.length+1},(o,i)=>i);for(let o=1;o<=t.length;o++){let i=[o];for(let a=1;a<=e.length;a++){let c=(n[a-
1]??0)+(t[o-1]===e[a-1]?0:1),u=Math.min(c,(n[a]??0)+1,(i[a-1]??0)+1);o>1&&a>1&&t[o-1]===e[a-2]&&t[o-2]===e[a-1]&&(u=Math.min(u,(r[a-2]??0)+1)),i.push(u)}r=n,n=i}
return n[e.length]??0}s(xu,"editDistance");var Ti=new Map(pi),yu=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),bu=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),vu=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function Ni(t,e){let r=new Set(t.getRightmostFailures().filter(o=>!o.getText().
startsWith("not ")).flatMap(o=>{let i=_u(o);return e||!o.isFluffy()?i:i.filter(a=>a==="an expression")}));if(r.has("an expression")&&on(r,yu,"an expression"),r.
has("a name")&&r.delete("'comptime'"),r.has("'let'")&&r.has("'for'")&&on(r,bu,"a statement"),r.has("an operator")&&on(r,vu,"an operator"),r.has("end of input"))
return["a probe"];let n=s(o=>o.startsWith("'")?0:o==="an operator"?2:1,"rank");return[...r].sort((o,i)=>n(o)-n(i)||(o<i?-1:1))}s(Ni,"expectationsOf");function _u(t){
let e=t.getText(),r=Ti.get(e);if(r!==void 0)return[r];if(t.getType()!=="code")return[e];let[n,o]=e.split("..").map(a=>String(JSON.parse(a)).charCodeAt(0));return n===
void 0||o===void 0?[e]:Array.from({length:o-n+1},(a,c)=>String.fromCharCode(n+c)).flatMap(a=>Ti.get(a)??[])}s(_u,"wordsOf");function on(t,e,r){for(let n of e)t.
delete(n);t.add(r)}s(on,"replace");function st(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}s(st,"inWords");var wu=64,Iu=g(";"),Su=new Set([...";{}"].map(g)),Au=1e3,Mi=/^[(){}[\];,]$/;function Zi(t,e,r){let n=r.getRightmostFailurePosition();n===t.count&&n>1&&!e.open&&
t.code(n-1)===Iu&&n--;let o=n;for(;o>0&&n-o<wu&&!Su.has(t.code(o-1));)o--;return{tokens:t,rule:e.rule,at:n,found:n<t.count?t.text(n):"",expected:Ni(r,sn(t,n)),statement:o,
before:ku(t,o,n)}}s(Zi,"failureOf");function ie(t,e){let r=t.start(e);return{start:r,end:e<t.count?t.end(e):r}}s(ie,"spanOf");function at(t,e,r){return{start:t.
start(e),end:t.end(r-1)}}s(at,"spanOfRange");function We(t,e){return e>0&&e<t.count&&!t.apart(e)}s(We,"isGlued");function sn(t,e){return t.apart(e)?t.onNewLine(
e)||!(Mi.test(t.text(e-1))||Mi.test(t.text(e))):!1}s(sn,"spaced");function ku(t,e,r){let n="";for(let o=e;o<r;o++){let i=t.text(o);n+=(o>e&&sn(t,o)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,Au))}return e<r&&sn(t,r)?`${n} `:n}s(ku,"squeezed");var $u=/[\p{C}\p{Z}]/gu;function Y(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
$u,r=>r===" "?" ":Je(r))}'`}s(Y,"quote");var Eu=new Set(["if","ifdef","ifndef","elif","elifdef","elifndef","else","endif","include","include_next","import","__include_macros","define","undef","line","e\
rror","pragma","ident","sccs","assert","unassert","warning","embed"]),Pu=/^(?:define|undef|ifdef|ifndef)$/,Ou=1e3,Ru=/^\s*#\s*(\w*)\s*([\s\S]*)$/;function Di(t){
let e=0;return t.flatMap(r=>{if(r.kind!=="preprocessor")return[];let[,n="",o=""]=Ru.exec(r.text.slice(0,Ou))??[],i=e===0?Cu(n,o.replace(/\/\*[\s\S]*?\*\//g," ").
trim()):void 0;return/^if(?:n?def)?$/.test(n)&&e++,n==="endif"&&(e=Math.max(0,e-1)),i===void 0?[]:[{kind:"syntax-error",span:r.span,expected:[],...i}]})}s(Di,"w\
rongDirectives");function Cu(t,e){if(!(/^\d/.test(t)||t===""&&e==="")){if(!Eu.has(t))return{message:`bpftrace gives lines that begin with # to the preprocessor \
of C, which knows no ${Y(`#${t}`)}.`,hint:"Comments begin with //."};if(t==="include"&&!/^["<\w]/.test(e))return{message:"This #include names no file.",hint:"Wr\
ite #include <linux/sched.h>, or remove the line."};if(Pu.test(t)&&e==="")return{message:`This #${t} has no name.`,hint:"Name the macro, or remove the line."}}}
s(Cu,"whyWrong");var se={};ha(se,{StringBuffer:()=>fe,abstract:()=>L,assert:()=>J,checkNotNull:()=>dn,clone:()=>zu,copyWithoutDuplicates:()=>cn,defineLazyProperty:()=>Nt,getDuplicates:()=>Mt,
isLexical:()=>un,isSyntactic:()=>ye,padLeft:()=>ln,repeat:()=>He,repeatFn:()=>Fi,repeatStr:()=>qi,unescapeCodePoint:()=>pn,unexpectedObjToString:()=>Zt});var xe={};for(let t=0;t<128;t++)xe[t]=String.fromCharCode(t);xe[39]="\\'";xe[34]='\\"';xe[92]="\\\\";xe[8]="\\b";xe[12]="\\f";xe[10]="\\n";xe[13]="\\r";xe[9]="\\\
t";xe[11]="\\v";function L(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}s(L,"abstract");function J(t,e){if(!t)throw new Error(e||"Assertion failed")}s(J,"assert");function Nt(t,e,r){let n;Object.defineProperty(t,e,{get(){
return n||(n=r.call(this)),n}})}s(Nt,"defineLazyProperty");function zu(t){return t&&Object.assign({},t)}s(zu,"clone");function Fi(t,e){let r=[];for(;e-- >0;)r.push(
t());return r}s(Fi,"repeatFn");function qi(t,e){return new Array(e+1).join(t)}s(qi,"repeatStr");function He(t,e){return Fi(()=>t,e)}s(He,"repeat");function Mt(t){
let e=[];for(let r=0;r<t.length;r++){let n=t[r];t.lastIndexOf(n)!==r&&e.indexOf(n)<0&&e.push(n)}return e}s(Mt,"getDuplicates");function cn(t){let e=[];return t.
forEach(r=>{e.indexOf(r)<0&&e.push(r)}),e}s(cn,"copyWithoutDuplicates");function ye(t){let e=t[0];return e===e.toUpperCase()}s(ye,"isSyntactic");function un(t){
return!ye(t)}s(un,"isLexical");function ln(t,e,r){let n=r||" ";return t.length<e?qi(n,e-t.length)+t:t}s(ln,"padLeft");function fe(){this.strings=[]}s(fe,"String\
Buffer");fe.prototype.append=function(t){this.strings.push(t)};fe.prototype.contents=function(){return this.strings.join("")};var an=s(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function pn(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return an(t.slice(2,4));case"u":return t.charAt(2)==="{"?an(t.slice(3,-1)):an(t.slice(2,6));default:
return t.charAt(1)}else return t}s(pn,"unescapeCodePoint");function Zt(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let r;return t.
constructor&&t.constructor.name?r=t.constructor.name:e.indexOf("[object ")===0?r=e.slice(8,-1):r=typeof t,r+": "+JSON.stringify(String(t))}catch{return e}}s(Zt,
"unexpectedObjToString");function dn(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}s(dn,"checkNotNull");var ji=s(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Dt=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,ji(t)]));Dt.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var fn=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,ji(t)]));var y=class t{static{s(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},C=Object.create(y.prototype),R=Object.create(y.prototype),A=class extends y{static{s(this,"Terminal")}constructor(e){super(),this.
obj=e}},k=class extends y{static{s(this,"Range")}constructor(e,r){super(),this.from=e,this.to=r,this.matchCodePoint=e.length>1||r.length>1}},P=class extends y{static{
s(this,"Param")}constructor(e){super(),this.index=e}},I=class extends y{static{s(this,"Alt")}constructor(e){super(),this.terms=e}},be=class extends I{static{s(this,
"Extend")}constructor(e,r,n){let o=e.rules[r].body;super([n,o]),this.superGrammar=e,this.name=r,this.body=n}},ve=class extends I{static{s(this,"Splice")}constructor(e,r,n,o){
let i=e.rules[r].body;super([...n,i,...o]),this.superGrammar=e,this.ruleName=r,this.expansionPos=n.length}},S=class extends y{static{s(this,"Seq")}constructor(e){
super(),this.factors=e}},T=class extends y{static{s(this,"Iter")}constructor(e){super(),this.expr=e}},ne=class extends T{static{s(this,"Star")}},me=class extends T{static{
s(this,"Plus")}},j=class extends T{static{s(this,"Opt")}};ne.prototype.operator="*";me.prototype.operator="+";j.prototype.operator="?";ne.prototype.minNumMatches=
0;me.prototype.minNumMatches=1;j.prototype.minNumMatches=0;ne.prototype.maxNumMatches=Number.POSITIVE_INFINITY;me.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
j.prototype.maxNumMatches=1;var $=class extends y{static{s(this,"Not")}constructor(e){super(),this.expr=e}},O=class extends y{static{s(this,"Lookahead")}constructor(e){
super(),this.expr=e}},z=class extends y{static{s(this,"Lex")}constructor(e){super(),this.expr=e}},b=class extends y{static{s(this,"Apply")}constructor(e,r=[]){super(),
this.ruleName=e,this.args=r}isSyntactic(){return ye(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},E=class extends y{static{s(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Dt)this.pattern=Dt[e];else if(e in fn)this.pattern=
fn[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function D(t,e){let r;return e?(r=new Error(e.getLineAndColumnMessage()+t),r.shortMessage=t,r.interval=e):r=new Error(t),r}s(D,"createError");function Ft(){return D(
"Interval sources don't match")}s(Ft,"intervalSourcesDontMatch");function Bi(t,e,r){let n=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return D(n,r)}s(Bi,"undeclaredGrammar");function Ui(t,e){return D(
"Grammar "+t.name+" is already declared in this namespace")}s(Ui,"duplicateGrammarDeclaration");function Gi(t){return D(`Grammar '${t.name}' does not support in\
cremental parsing`)}s(Gi,"grammarDoesNotSupportIncrementalParsing");function qt(t,e,r){return D("Rule "+t+" is not declared in grammar "+e,r)}s(qt,"undeclaredRu\
le");function Wi(t,e,r){return D("Cannot override rule "+t+" because it is not declared in "+e,r)}s(Wi,"cannotOverrideUndeclaredRule");function Hi(t,e,r){return D(
"Cannot extend rule "+t+" because it is not declared in "+e,r)}s(Hi,"cannotExtendUndeclaredRule");function mn(t,e,r,n){let o="Duplicate declaration for rule '"+
t+"' in grammar '"+e+"'";return e!==r&&(o+=" (originally declared in '"+r+"')"),D(o,n)}s(mn,"duplicateRuleDeclaration");function jt(t,e,r,n){return D("Wrong num\
ber of parameters for rule "+t+" (expected "+e+", got "+r+")",n)}s(jt,"wrongNumberOfParameters");function Ki(t,e,r,n){return D("Wrong number of arguments for ru\
le "+t+" (expected "+e+", got "+r+")",n)}s(Ki,"wrongNumberOfArguments");function hn(t,e,r){return D("Duplicate parameter names in rule "+t+": "+e.join(", "),r)}
s(hn,"duplicateParameterNames");function Vi(t,e){return D("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expressions must hav\
e arity 1",e.source)}s(Vi,"invalidParameter");var Lu="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.org/d/svl fo\
r more details.";function Xi(t,e){return D("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}s(Xi,"applicationOfSyntacticRuleFr\
omLexicalContext");function Yi(t){let{ruleName:e}=t;return D(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+Lu,t.source)}s(Yi,"applySyn\
tacticWithLexicalRuleApplication");function Ji(t){return D("applySyntactic is not required here (in a syntactic context)",t.source)}s(Ji,"unnecessaryExperimenta\
lApplySyntactic");function gn(t,e){return D("Incorrect argument type: expected "+t,e.source)}s(gn,"incorrectArgumentType");function Qi(t){return D("'...' can ap\
pear at most once in a rule body",t.source)}s(Qi,"multipleSuperSplices");function es(t){let e=t._node;J(e&&e.isNonterminal()&&e.ctorName==="escapeChar_unicodeCo\
dePoint");let r=t.children.slice(1,-1).map(o=>o.source),n=r[0].coverageWith(...r.slice(1));return D(`U+${n.contents} is not a valid Unicode code point`,n)}s(es,
"invalidCodePoint");function Bt(t,e){let r=e.length>0?e[e.length-1].args:[],o="Nullable expression "+t.expr.substituteParams(r)+" is not allowed inside '"+t.operator+
"' (possible infinite loop)";if(e.length>0){let i=e.map(a=>new b(a.ruleName,a.args)).join(`
`);o+=`
Application stack (most recent application last):
`+i}return D(o,t.expr.source)}s(Bt,"kleeneExprHasNullableOperand");function xn(t,e,r,n){return D("Rule "+t+" involves an alternation which has inconsistent arit\
y (expected "+e+", got "+r+")",n.source)}s(xn,"inconsistentArity");function Tu(t){let e=t.map(r=>r.message);return D(["Errors:"].concat(e).join(`
- `),t[0].interval)}s(Tu,"multipleErrors");function ts(t,e,r,n){let o=n.slice(0,-1).map(u=>{let l="  "+u[0].name+" > "+u[1];return u.length===3?l+" for '"+u[2]+
"'":l}).join(`
`);o+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let a=[`Missing semantic action for '${t}' in ${r} '${e}'.${i}`,"Action stack (most recent call last):",o].join(`
`),c=D(a);return c.name="missingSemanticAction",c}s(ts,"missingSemanticAction");function rs(t){if(t.length===1)throw t[0];if(t.length>1)throw Tu(t)}s(rs,"throwE\
rrors");function Nu(t){let e=0;return t.map(n=>{let o=n.toString();return e=Math.max(e,o.length),o}).map(n=>ln(n,e))}s(Nu,"padNumbersToEqualLength");function ns(t,e,r){
let n=t.length,o=t.slice(0,r),i=t.slice(r+e.length);return(o+e+i).substr(0,n)}s(ns,"strcpy");function Mu(...t){let e=this,{offset:r}=e,{repeatStr:n}=se,o=new fe;
o.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=Nu([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),a=s((f,p,d)=>{o.append(d+i[f]+" | "+p+`
`)},"appendLine");e.prevLine!=null&&a(0,e.prevLine,"  "),a(1,e.line,"> ");let c=e.line.length,u=n(" ",c+1);for(let f=0;f<t.length;++f){let p=t[f][0],d=t[f][1];J(
p>=0&&p<=d,"range start must be >= 0 and <= end");let m=r-e.colNum+1;p=Math.max(0,p-m),d=Math.min(d-m,c),u=ns(u,n("~",d-p),p)}let l=2+i[1].length+3;return o.append(
n(" ",l)),u=ns(u,"^",e.colNum-1),o.append(u.replace(/ +$/,"")+`
`),e.nextLine!=null&&a(2,e.nextLine,"  "),o.contents()}s(Mu,"lineAndColumnToMessage");var yn=[];function Ut(t){yn.push(t)}s(Ut,"awaitBuiltInRules");function os(t){
yn.forEach(e=>{e(t)}),yn=null}s(os,"announceBuiltInRules");function ct(t,e){let r=1,n=1,o=0,i=0,a=null,c=null,u=-1;for(;o<e;){let p=t.charAt(o++);p===`
`?(r++,n=1,u=i,i=o):p!=="\r"&&n++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let p=t.indexOf(`
`,l+1);a=p===-1?t.slice(l):t.slice(l,p),a=a.replace(/^\r?\n/,"").replace(/\r$/,"")}u>=0&&(c=t.slice(u,i).replace(/\r?\n$/,""));let f=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:r,colNum:n,line:f,prevLine:c,nextLine:a,toString:Mu}}s(ct,"getLineAndColumn");function ut(t,e,...r){return ct(t,e).toString(...r)}s(
ut,"getLineAndColumnMessage");var bn=(()=>{let t=0;return e=>""+e+t++})();var we=class t{static{s(this,"Interval")}constructor(e,r,n){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=r,this.endIdx=n}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return ct(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return ut(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Ft();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Ft();return J(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,r=this.startIdx+e.match(/^\s*/)[0].length,n=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,r,n)}subInterval(e,r){let n=this.
startIdx+e;return new t(this.sourceString,n,n+r)}};we.coverage=function(t,...e){let{startIdx:r,endIdx:n}=t;for(let o of e){if(o.sourceString!==t.sourceString)throw Ft();
r=Math.min(r,o.startIdx),n=Math.max(n,o.endIdx)}return new we(t.sourceString,r,n)};var Zu=65535,is=1114111,Ie=class{static{s(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>Zu&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,r){let n;if(r){for(n=0;n<e.length;n++){let o=this.next(),i=e[n];if(o==null||o.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(n=0;n<e.length;n++)if(this.next()!==e[n])return!1;return!0}sourceSlice(e,r){return this.source.slice(e,r)}interval(e,r){return new we(
this.source,e,r||this.pos)}};var Ve=class{static{s(this,"MatchResult")}constructor(e,r,n,o,i,a,c){this.matcher=e,this.input=r,this.startExpr=n,this._cst=o,this._cstOffset=i,this._rightmostFailurePosition=
a,this._rightmostFailures=c,this.failed()&&(Nt(this,"message",function(){let u="Expected "+this.getExpectedText();return ut(this.input,this.getRightmostFailurePosition())+
u}),Nt(this,"shortMessage",function(){let u="expected "+this.getExpectedText(),l=ct(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+u}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new fe,
r=this.getRightmostFailures();r=r.filter(n=>!n.isFluffy());for(let n=0;n<r.length;n++)n>0&&(n===r.length-1?e.append(r.length>2?", or ":" or "):e.append(", ")),e.
append(r[n].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new we(this.input,e,e)}};var Gt=class{static{s(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,r){r.isLeftRecursion=!0,r.headApplication=e,r.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
r;let{applicationMemoKeyStack:n}=this,o=n.indexOf(e.toMemoKey())+1,i=n.slice(o);r.isInvolved=function(a){return i.indexOf(a)>=0},r.updateInvolvedApplicationMemoKeys=
function(){for(let a=o;a<n.length;a++){let c=n[a];this.isInvolved(c)||i.push(c)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:r}=this;for(let n=0;n<r.length;n++){let o=r[n];if(e.isInvolved(o))return!1}return!0}memoize(e,r){return this.
memo[e]=r,this.maxExaminedLength=Math.max(this.maxExaminedLength,r.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,r.rightmostFailureOffset),
r}clearObsoleteEntries(e,r){if(e+this.maxExaminedLength<=r)return;let{memo:n}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(n).forEach(
o=>{let i=n[o];e+i.examinedLength>r?delete n[o]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var Du="✗",Fu="✓",qu="⋅",ju="⇒",Bu="␉",Uu="␊",Gu="␍",vn={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function Wu(t){return He(" ",t).join("")}s(Wu,"spaces");function Hu(t,e,r){let n=ss(t.slice(e,e+r));return n.length<r?n+He(" ",r-n.length).join(""):n}s(Hu,"getI\
nputExcerpt");function ss(t){return typeof t=="string"?t.replace(/ /g,qu).replace(/\t/g,Bu).replace(/\n/g,Uu).replace(/\r/g,Gu):String(t)}s(ss,"asEscapedString");
var Le=class t{static{s(this,"Trace")}constructor(e,r,n,o,i,a,c){this.input=e,this.pos=this.pos1=r,this.pos2=n,this.source=new we(e,r,n),this.expr=o,this.bindings=
a,this.children=c||[],this.terminatingLREntry=null,this._flags=i?vn.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let r=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return r.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
r.isImplicitSpaces=this.isImplicitSpaces,r.isMemoized=this.isMemoized,r.isRootNode=this.isRootNode,r.terminatesLR=this.terminatesLR,r.terminatingLREntry=this.terminatingLREntry,
r}recordLRTermination(e,r){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[r],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,r){let n=e;
typeof n=="function"&&(n={enter:n});function o(i,a,c){let u=!0;n.enter&&n.enter.call(r,i,a,c)===t.prototype.SKIP&&(u=!1),u&&(i.children.forEach(l=>{o(l,i,c+1)}),
n.exit&&n.exit.call(r,i,a,c))}s(o,"_walk"),this.isRootNode?this.children.forEach(i=>{o(i,null,0)}):o(this,null,0)}toString(){let e=new fe;return this.walk((r,n,o)=>{
if(!r)return this.SKIP;if(r.expr.constructor.name!=="Alt"){if(e.append(Hu(r.input,r.pos,10)+Wu(o*2+1)),e.append((r.succeeded?Fu:Du)+" "+r.displayString),r.isHeadOfLeftRecursion&&
e.append(" (LR)"),r.succeeded){let a=ss(r.source.contents);e.append(" "+ju+"  "),e.append(typeof a=="string"?'"'+a+'"':a)}e.append(`
`)}}),e.contents()}};Le.prototype.SKIP={};Object.keys(vn).forEach(t=>{let e=vn[t];Object.defineProperty(Le.prototype,t,{get(){return(this._flags&e)!==0},set(r){
r?this._flags|=e:this._flags&=~e}})});y.prototype.allowsSkippingPrecedingSpace=L("allowsSkippingPrecedingSpace");C.allowsSkippingPrecedingSpace=R.allowsSkippingPrecedingSpace=b.prototype.allowsSkippingPrecedingSpace=
A.prototype.allowsSkippingPrecedingSpace=k.prototype.allowsSkippingPrecedingSpace=E.prototype.allowsSkippingPrecedingSpace=function(){return!0};I.prototype.allowsSkippingPrecedingSpace=
T.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=O.prototype.allowsSkippingPrecedingSpace=$.prototype.allowsSkippingPrecedingSpace=
P.prototype.allowsSkippingPrecedingSpace=S.prototype.allowsSkippingPrecedingSpace=function(){return!1};var lt;Ut(t=>{lt=t});var Wt;y.prototype.assertAllApplicationsAreValid=function(t,e){Wt=0,this._assertAllApplicationsAreValid(t,e)};y.prototype._assertAllApplicationsAreValid=
L("_assertAllApplicationsAreValid");C._assertAllApplicationsAreValid=R._assertAllApplicationsAreValid=A.prototype._assertAllApplicationsAreValid=k.prototype._assertAllApplicationsAreValid=
P.prototype._assertAllApplicationsAreValid=E.prototype._assertAllApplicationsAreValid=function(t,e){};z.prototype._assertAllApplicationsAreValid=function(t,e){Wt++,
this.expr._assertAllApplicationsAreValid(t,e),Wt--};I.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.terms.length;r++)this.terms[r]._assertAllApplicationsAreValid(
t,e)};S.prototype._assertAllApplicationsAreValid=function(t,e){for(let r=0;r<this.factors.length;r++)this.factors[r]._assertAllApplicationsAreValid(t,e)};T.prototype.
_assertAllApplicationsAreValid=$.prototype._assertAllApplicationsAreValid=O.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};b.prototype._assertAllApplicationsAreValid=function(t,e,r=!1){let n=e.rules[this.ruleName],o=ye(t)&&Wt===0;if(!n)throw qt(this.ruleName,e.name,this.source);
if(!r&&ye(this.ruleName)&&!o)throw Xi(this.ruleName,this);let i=this.args.length,a=n.formals.length;if(i!==a)throw Ki(this.ruleName,a,i,this.source);let c=lt&&n===
lt.rules.applySyntactic;if(lt&&n===lt.rules.caseInsensitive&&!(this.args[0]instanceof A))throw gn('a Terminal (e.g. "abc")',this.args[0]);if(c){let l=this.args[0];
if(!(l instanceof b))throw gn("a syntactic rule application",l);if(!ye(l.ruleName))throw Yi(l);if(o)throw Ji(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,c),l.getArity()!==1)throw Vi(this.ruleName,l)})};y.prototype.assertChoicesHaveUniformArity=L("assertChoicesHaveUniformArity");C.assertChoicesHaveUniformArity=R.assertChoicesHaveUniformArity=A.prototype.assertChoicesHaveUniformArity=
k.prototype.assertChoicesHaveUniformArity=P.prototype.assertChoicesHaveUniformArity=z.prototype.assertChoicesHaveUniformArity=E.prototype.assertChoicesHaveUniformArity=
function(t){};I.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let r=0;r<this.terms.length;r++){
let n=this.terms[r];n.assertChoicesHaveUniformArity();let o=n.getArity();if(e!==o)throw xn(t,e,o,n)}};be.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),r=this.terms[1].getArity();if(e!==r)throw xn(t,r,e,this.terms[0])};S.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};T.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};$.prototype.assertChoicesHaveUniformArity=function(t){};O.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};b.
prototype.assertChoicesHaveUniformArity=function(t){};y.prototype.assertIteratedExprsAreNotNullable=L("assertIteratedExprsAreNotNullable");C.assertIteratedExprsAreNotNullable=R.assertIteratedExprsAreNotNullable=A.prototype.
assertIteratedExprsAreNotNullable=k.prototype.assertIteratedExprsAreNotNullable=P.prototype.assertIteratedExprsAreNotNullable=E.prototype.assertIteratedExprsAreNotNullable=
function(t){};I.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
S.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};T.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw Bt(this,[])};j.prototype.assertIteratedExprsAreNotNullable=
$.prototype.assertIteratedExprsAreNotNullable=O.prototype.assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};b.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var pt=class{static{s(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let r=this.indexOfChild(e);if(r<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(r===0)throw new Error("cannot get child before first child");return this.childAt(r-1)}childAfter(e){let r=this.indexOfChild(
e);if(r<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(r===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(r+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},ae=class extends pt{static{s(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Ht=class extends pt{static{s(this,"NonterminalNode")}constructor(e,r,n,o){super(o),this.ruleName=e,this.children=r,this.childOffsets=n}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return un(this.ctorName)}isSyntactic(){return ye(this.ctorName)}},Xe=class extends pt{static{s(this,"IterationNode")}constructor(e,r,n,o){
super(n),this.children=e,this.childOffsets=r,this.optional=o}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};y.prototype.eval=L("eval");C.eval=function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();return n!==void 0?(t.pushBinding(new ae(String.fromCodePoint(n).length),
r),!0):(t.processFailure(r,this),!1)};R.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.atEnd()?(t.pushBinding(new ae(0),r),!0):(t.processFailure(r,this),
!1)};A.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;return e.matchString(this.obj)?(t.pushBinding(new ae(this.obj.length),r),!0):(t.processFailure(r,
this),!1)};k.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return n!==void 0&&this.from.codePointAt(
0)<=n&&n<=this.to.codePointAt(0)?(t.pushBinding(new ae(String.fromCodePoint(n).length),r),!0):(t.processFailure(r,this),!1)};P.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};z.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};I.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};S.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let r=this.factors[e];if(!t.eval(r))return!1}return!0};T.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos,n=this.getArity(),o=[],i=[];for(;o.
length<n;)o.push([]),i.push([]);let a=0,c=r,u;for(;a<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===c)throw Bt(this,t._applicationStack);c=e.pos,a++;let d=t.
_bindings.splice(t._bindings.length-n,n),m=t._bindingOffsets.splice(t._bindingOffsets.length-n,n);for(u=0;u<d.length;u++)o[u].push(d[u]),i[u].push(m[u])}if(a<this.
minNumMatches)return!1;let l=t.posToOffset(r),f=0;if(a>0){let d=o[n-1],m=i[n-1],h=m[m.length-1]+d[d.length-1].matchLength;l=i[0][0],f=h-l}let p=this instanceof j;
for(u=0;u<o.length;u++)t._bindings.push(new Xe(o[u],i[u],f,p)),t._bindingOffsets.push(l);return!0};$.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;t.pushFailuresInfo();
let n=t.eval(this.expr);return t.popFailuresInfo(),n?(t.processFailure(r,this),!1):(e.pos=r,!0)};O.prototype.eval=function(t){let{inputStream:e}=t,r=e.pos;return t.
eval(this.expr)?(e.pos=r,!0):!1};b.prototype.eval=function(t){let e=t.currentApplication(),r=e?e.args:[],n=this.substituteParams(r),o=t.getCurrentPosInfo();if(o.
isActive(n))return n.handleCycle(t);let i=n.toMemoKey(),a=o.memo[i];if(a&&o.shouldUseMemoizedResult(a)){if(t.hasNecessaryInfo(a))return t.useMemoizedResult(t.inputStream.
pos,a);delete o.memo[i]}return n.reallyEval(t)};b.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:r}=e,n=this.toMemoKey(),o=e.
memo[n];return r&&r.headApplication.toMemoKey()===n?o.updateInvolvedApplicationMemoKeys():o||(o=e.memoize(n,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,o)),t.useMemoizedResult(t.inputStream.pos,o)};b.prototype.reallyEval=function(t){let{inputStream:e}=t,r=e.pos,n=t.getCurrentPosInfo(),
o=t.grammar.rules[this.ruleName],{body:i}=o,{description:a}=o;t.enterApplication(n,this),a&&t.pushFailuresInfo();let c=e.examinedLength;e.examinedLength=0;let u=this.
evalOnce(i,t),l=n.currentLeftRecursion,f=this.toMemoKey(),p=l&&l.headApplication.toMemoKey()===f,d;t.doNotMemoize?t.doNotMemoize=!1:p?(u=this.growSeedResult(i,t,
r,l,u),n.endLeftRecursion(),d=l,d.examinedLength=e.examinedLength-r,d.rightmostFailureOffset=t._getRightmostFailureOffset(),n.memoize(f,d)):(!l||!l.isInvolved(f))&&
(d=n.memoize(f,{matchLength:e.pos-r,examinedLength:e.examinedLength-r,value:u,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!u;if(a&&(t.popFailuresInfo(),m||t.processFailure(r,this),d&&(d.failuresAtRightmostPosition=t.cloneRecordedFailures(),d.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&d){let h=t.getTraceEntry(r,this,m,m?[u]:[]);p&&(J(h.terminatingLREntry!=null||!m),h.isHeadOfLeftRecursion=!0),d.traceEntry=h}return e.examinedLength=
Math.max(e.examinedLength,c),t.exitApplication(n,u),m};b.prototype.evalOnce=function(t,e){let{inputStream:r}=e,n=r.pos;if(e.eval(t)){let o=t.getArity(),i=e._bindings.
splice(e._bindings.length-o,o),a=e._bindingOffsets.splice(e._bindingOffsets.length-o,o),c=r.pos-n;return new Ht(this.ruleName,i,a,c)}else return!1};b.prototype.
growSeedResult=function(t,e,r,n,o){if(!o)return!1;let{inputStream:i}=e;for(;;){if(n.matchLength=i.pos-r,n.value=o,n.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let a=e.trace[e.trace.length-1];n.traceEntry=new Le(e.input,r,i.pos,this,!0,[o],[a.clone()])}if(i.pos=r,o=this.evalOnce(t,e),i.pos-r<=n.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&n.traceEntry.recordLRTermination(e.trace.pop(),o),i.pos=r+n.matchLength,n.value};E.prototype.eval=
function(t){let{inputStream:e}=t,r=e.pos,n=e.nextCodePoint();if(n!==void 0&&n<=is){let o=String.fromCodePoint(n);if(this.pattern.test(o))return t.pushBinding(new ae(
o.length),r),!0}return t.processFailure(r,this),!1};y.prototype.getArity=L("getArity");C.getArity=R.getArity=A.prototype.getArity=k.prototype.getArity=P.prototype.getArity=b.prototype.getArity=E.prototype.getArity=
function(){return 1};I.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};S.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};T.prototype.getArity=function(){return this.expr.getArity()};$.prototype.getArity=function(){return 0};
O.prototype.getArity=z.prototype.getArity=function(){return this.expr.getArity()};function he(t,e){let r={};if(t.source&&e){let n=t.source.relativeTo(e);r.sourceInterval=[n.startIdx,n.endIdx]}return r}s(he,"getMetaInfo");y.prototype.outputRecipe=
L("outputRecipe");C.outputRecipe=function(t,e){return["any",he(this,e)]};R.outputRecipe=function(t,e){return["end",he(this,e)]};A.prototype.outputRecipe=function(t,e){
return["terminal",he(this,e),this.obj]};k.prototype.outputRecipe=function(t,e){return["range",he(this,e),this.from,this.to]};P.prototype.outputRecipe=function(t,e){
return["param",he(this,e),this.index]};I.prototype.outputRecipe=function(t,e){return["alt",he(this,e)].concat(this.terms.map(r=>r.outputRecipe(t,e)))};be.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};ve.prototype.outputRecipe=function(t,e){let r=this.terms.slice(0,this.expansionPos),n=this.terms.
slice(this.expansionPos+1);return["splice",he(this,e),r.map(o=>o.outputRecipe(t,e)),n.map(o=>o.outputRecipe(t,e))]};S.prototype.outputRecipe=function(t,e){return[
"seq",he(this,e)].concat(this.factors.map(r=>r.outputRecipe(t,e)))};ne.prototype.outputRecipe=me.prototype.outputRecipe=j.prototype.outputRecipe=$.prototype.outputRecipe=
O.prototype.outputRecipe=z.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),he(this,e),this.expr.outputRecipe(t,e)]};b.prototype.
outputRecipe=function(t,e){return["app",he(this,e),this.ruleName,this.args.map(r=>r.outputRecipe(t,e))]};E.prototype.outputRecipe=function(t,e){return["unicodeC\
har",he(this,e),this.categoryOrProp]};y.prototype.introduceParams=L("introduceParams");C.introduceParams=R.introduceParams=A.prototype.introduceParams=k.prototype.introduceParams=P.prototype.introduceParams=
E.prototype.introduceParams=function(t){return this};I.prototype.introduceParams=function(t){return this.terms.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};
S.prototype.introduceParams=function(t){return this.factors.forEach((e,r,n)=>{n[r]=e.introduceParams(t)}),this};T.prototype.introduceParams=$.prototype.introduceParams=
O.prototype.introduceParams=z.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};b.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new P(
e).withSource(this.source)}else return this.args.forEach((r,n,o)=>{o[n]=r.introduceParams(t)}),this};y.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};y.prototype._isNullable=L("_isNullable");C._isNullable=k.prototype._isNullable=
P.prototype._isNullable=me.prototype._isNullable=E.prototype._isNullable=function(t,e){return!1};R._isNullable=function(t,e){return!0};A.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};I.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(r=>r._isNullable(t,e))};S.
prototype._isNullable=function(t,e){return this.factors.every(r=>r._isNullable(t,e))};ne.prototype._isNullable=j.prototype._isNullable=$.prototype._isNullable=O.
prototype._isNullable=function(t,e){return!0};z.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};b.prototype._isNullable=function(t,e){let r=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,r)){let{body:n}=t.rules[this.ruleName],o=n.substituteParams(this.args);e[r]=!1,e[r]=o._isNullable(t,e)}return e[r]};y.prototype.substituteParams=L("substituteParams");C.substituteParams=R.substituteParams=A.prototype.substituteParams=k.prototype.substituteParams=E.prototype.substituteParams=
function(t){return this};P.prototype.substituteParams=function(t){return dn(t[this.index])};I.prototype.substituteParams=function(t){return new I(this.terms.map(
e=>e.substituteParams(t)))};S.prototype.substituteParams=function(t){return new S(this.factors.map(e=>e.substituteParams(t)))};T.prototype.substituteParams=$.prototype.
substituteParams=O.prototype.substituteParams=z.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};b.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(r=>r.substituteParams(t));return new b(this.ruleName,e)}};function as(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}s(as,"isRestrictedJSIdentifier");function _n(t){let e=Object.create(null);t.forEach(r=>{e[r]=(e[r]||0)+
1}),Object.keys(e).forEach(r=>{if(e[r]<=1)return;let n=1;t.forEach((o,i)=>{o===r&&(t[i]=o+"_"+n++)})})}s(_n,"resolveDuplicatedNames");y.prototype.toArgumentNameList=
L("toArgumentNameList");C.toArgumentNameList=function(t,e){return["any"]};R.toArgumentNameList=function(t,e){return["end"]};A.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};k.prototype.toArgumentNameList=function(t,e){let r=this.from+"_to_"+this.
to;return as(r)||(r="_"+r),as(r)||(r="$"+t),[r]};I.prototype.toArgumentNameList=function(t,e){let r=this.terms.map(i=>i.toArgumentNameList(t,!0)),n=[],o=r[0].length;
for(let i=0;i<o;i++){let a=[];for(let u=0;u<this.terms.length;u++)a.push(r[u][i]);let c=cn(a);n.push(c.join("_or_"))}return e||_n(n),n};S.prototype.toArgumentNameList=
function(t,e){let r=[];return this.factors.forEach(n=>{let o=n.toArgumentNameList(t,!0);r=r.concat(o),t+=o.length}),e||_n(r),r};T.prototype.toArgumentNameList=function(t,e){
let r=this.expr.toArgumentNameList(t,e).map(n=>n[n.length-1]==="s"?n+"es":n+"s");return e||_n(r),r};j.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(r=>"opt"+r[0].toUpperCase()+r.slice(1))};$.prototype.toArgumentNameList=function(t,e){return[]};O.prototype.toArgumentNameList=z.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};b.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};E.prototype.toArgumentNameList=
function(t,e){return["$"+t]};P.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};y.prototype.toDisplayString=L("toDisplayString");I.prototype.toDisplayString=S.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};C.toDisplayString=R.toDisplayString=T.prototype.toDisplayString=$.prototype.toDisplayString=O.prototype.toDisplayString=z.prototype.
toDisplayString=A.prototype.toDisplayString=k.prototype.toDisplayString=P.prototype.toDisplayString=function(){return this.toString()};b.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};E.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function Ku(t){return t==="description"||t==="string"||t==="code"}s(Ku,"isValidType");var B=class t{static{s(this,"Failure")}constructor(e,r,n){if(!Ku(n))throw new Error(
"invalid Failure type: "+n);this.pexpr=e,this.text=r,this.type=n,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};y.prototype.toFailure=L("toFailure");C.toFailure=function(t){return new B(this,"any object","description")};R.toFailure=function(t){return new B(this,"end of in\
put","description")};A.prototype.toFailure=function(t){return new B(this,this.obj,"string")};k.prototype.toFailure=function(t){return new B(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};$.prototype.toFailure=function(t){let e=this.expr===C?"nothing":"not "+this.expr.toFailure(t);return new B(this,
e,"description")};O.prototype.toFailure=function(t){return this.expr.toFailure(t)};b.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new B(this,e,"description")};E.prototype.toFailure=function(t){return new B(this,"a Unicode\
 ["+this.categoryOrProp+"] character","description")};I.prototype.toFailure=function(t){let r="("+this.terms.map(n=>n.toFailure(t)).join(" or ")+")";return new B(
this,r,"description")};S.prototype.toFailure=function(t){let r="("+this.factors.map(n=>n.toFailure(t)).join(" ")+")";return new B(this,r,"description")};T.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new B(this,e,"description")};y.prototype.toString=L("toString");C.toString=function(){return"any"};R.toString=function(){return"end"};A.prototype.toString=function(){return JSON.stringify(this.
obj)};k.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};P.prototype.toString=function(){return"$"+this.index};z.prototype.
toString=function(){return"#("+this.expr.toString()+")"};I.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};S.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};T.prototype.toString=function(){return this.expr+this.operator};$.prototype.toString=function(){return"~"+this.expr};O.prototype.toString=function(){
return"&"+this.expr};b.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};E.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var dt=class t extends y{static{s(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let r=e.currentApplication().args[this.obj.index];
return J(r instanceof A,"expected a Terminal expression"),r.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:r}=e,n=r.pos,o=this._getString(e);
return r.matchString(o,!0)?(e.pushBinding(new ae(o.length),n),!0):(e.processFailure(n,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.substituteParams(
e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new B(this,this.obj.toFailure(e)+" (case-insensitive)","descri\
ption")}_isNullable(e,r){return this.obj._isNullable(e,r)}};var cs;Ut(t=>{cs=t.rules.applySyntactic.body});var wn=new b("spaces"),Kt=class{static{s(this,"MatchState")}constructor(e,r,n){this.matcher=e,this.startExpr=r,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Ie(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],n!==void 0&&(this.positionToRecordFailures=n,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,r){this._posStack.push(this.inputStream.pos),this._applicationStack.push(r),this.inLexifiedContextStack.push(!1),e.enter(
r),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,r){let n=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),r&&this.pushBinding(r,n)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(wn),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==wn?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,r){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(r))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let r=this.
memoTable[e];return r||(r=this.memoTable[e]=new Gt),r}processFailure(e,r){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let n=this.currentApplication();n&&(r=r.substituteParams(n.args)),this.recordFailure(r.toFailure(this.grammar),!1)}}recordFailure(e,r){
let n=e.toKey();this.recordedFailures[n]?this.recordedFailures[n].isFluffy()&&!e.isFluffy()&&this.recordedFailures[n].clearFluffy():this.recordedFailures[n]=r?e.
clone():e}recordFailures(e,r){Object.keys(e).forEach(n=>{this.recordFailure(e[n],r)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(r=>{e[r]=this.recordedFailures[r].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,r){let n=this.memoTable[e];if(n&&r instanceof
b){let o=n.memo[r.toMemoKey()];if(o&&o.traceEntry){let i=o.traceEntry.cloneWithExpr(r);return i.isMemoized=!0,i}}return null}getTraceEntry(e,r,n,o){if(r instanceof
b){let i=this.currentApplication(),a=i?i.args:[];r=r.substituteParams(a)}return this.getMemoizedTraceEntry(e,r)||new Le(this.input,e,this.inputStream.pos,r,n,o,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,r){this.trace&&this.trace.push(r.traceEntry);let n=this.inputStream.pos+r.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,n),this.recordedFailures&&this.positionToRecordFailures===n&&r.failuresAtRightmostPosition&&
this.recordFailures(r.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,r.examinedLength+e),r.value?(this.
inputStream.pos+=r.matchLength,this.pushBinding(r.value,e),!0):!1}eval(e){let{inputStream:r}=this,n=this._bindings.length,o=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let a=r.pos,c=this.maybeSkipSpacesBefore(e),u;this.trace&&(u=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let f=this._bindings.slice(n),p=this.getTraceEntry(c,e,l,f);p.isImplicitSpaces=e===wn,p.isRootNode=e===this.startExpr,u.push(p),this.trace=
u}return l?this.recordedFailures&&r.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(f=>{this.recordedFailures[f].makeFluffy()}):
(r.pos=a,this.truncateBindings(n),this.userData=o),this.recordedFailures&&this.recordFailures(i,!1),e===cs&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(n=>this.recordedFailures[n]));let r=this._bindings[0];return r&&
(r.grammar=this.grammar),new Ve(this.matcher,this.input,this.startExpr,r,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),r=this.trace[this.trace.length-1];return r.result=e,r}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Vt=class{static{s(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,r,n){
let o=this._input,i=this._memoTable;if(e<0||e>o.length||r<0||r>o.length||e>r)throw new Error("Invalid indices: "+e+" and "+r);this._input=o.slice(0,e)+n+o.slice(
r),this._input!==o&&i.length>0&&(this._isMemoTableStale=!0);let a=i.slice(r);i.length=e;for(let c=0;c<n.length;c++)i.push(void 0);for(let c of a)i.push(c);for(let c=0;c<
e;c++){let u=i[c];u&&u.clearObsoleteEntries(c,e)}return this}match(e,r={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!1})}trace(e,r={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:r.incremental,tracing:!0})}_match(e,r={}){let n={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...r};if(!n.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Gi(this.grammar);let o=new Kt(this,
e,n.positionToRecordFailures);return n.tracing?o.getTrace():o.getMatchResult()}_getStartExpr(e){let r=e||this.grammar.defaultStartRule;if(!r)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let n=this.grammar.parseApplication(r);return new S([n,R])}};var ft=[],In=s((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Xt=class{static{s(this,"Wrapper")}constructor(e,r,n){this._node=e,this.source=
r,this._baseInterval=n,e.isNonterminal()&&J(r===n),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.children.
forEach(r=>{r._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let r=this._childWrappers[e];if(!r){let n=this._node.childAt(
e),o=this._node.childOffsets[e],i=this._baseInterval.subInterval(o,n.matchLength),a=n.isNonterminal()?i:this._baseInterval;r=this._childWrappers[e]=this._semantics.
wrap(n,i,a)}return r}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.isIteration()}isTerminal(){
return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.isSyntactic()}isLexical(){
return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let r=e||[],n=r.map(a=>a._node),o=new Xe(n,[],-1,!1),
i=this._semantics.wrap(o,null,null);return i._childWrappers=r,i}get children(){return this._children()}get ctorName(){return this._node.ctorName}get numChildren(){
return this._node.numChildren()}get sourceString(){return this.source.contents}},G=class t{static{s(this,"Semantics")}constructor(e,r){let n=this;if(this.grammar=
e,this.checkedActionDicts=!1,this.Wrapper=class extends(r?r.Wrapper:Xt){constructor(o,i,a){super(o,i,a),n.checkActionDictsIfHaventAlready(),this._semantics=n}toString(){
return"[semantics wrapper for "+n.grammar.name+"]"}},this.super=r,r){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.grammar)))throw new Error("Ca\
nnot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=Object.create(this.super.
operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let o in this.attributes)Object.defineProperty(this.
attributeKeys,o,{value:bn(o)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(null)}toString(){return"\
[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=!0)}checkActionDicts(){
let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(this.grammar)}toRecipe(e){
function r(o){return o.super!==t.BuiltInSemantics._getSemantics()}s(r,"hasSuperSemantics");let n=`(function(g) {
`;if(r(this)){n+="  var semantics = "+this.super.toRecipe(!0)+"(g";let o=this.super.grammar,i=this.grammar;for(;i!==o;)n+=".superGrammar",i=i.superGrammar;n+=`)\
;
`,n+="  return g.extendSemantics(semantics)"}else n+="  return g.createSemantics()";return["Operation","Attribute"].forEach(o=>{let i=this[o.toLowerCase()+"s"];
Object.keys(i).forEach(a=>{let{actionDict:c,formals:u,builtInDefault:l}=i[a],f=a;u.length>0&&(f+="("+u.join(", ")+")");let p;r(this)&&this.super[o.toLowerCase()+
"s"][a]?p="extend"+o:p="add"+o,n+=`
    .`+p+"("+JSON.stringify(f)+", {";let d=[];Object.keys(c).forEach(m=>{if(c[m]!==l){let h=c[m].toString().trim();h=h.replace(/^.*\(/,"function("),d.push(`
      `+JSON.stringify(m)+": "+h)}}),n+=d.join(",")+`
    })`})}),n+=`;
  })`,e||(n=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+n+`(grammar);
  return semantics;
});
`),n}addOperationOrAttribute(e,r,n){let o=e+"s",i=us(r,e),{name:a}=i,{formals:c}=i;this.assertNewName(a,e);let u=Vu(e,a,p),l={_default:u};Object.keys(n).forEach(
d=>{l[d]=n[d]});let f=e==="operation"?new De(a,c,l,u):new mt(a,l,u);f.checkActionDict(this.grammar),this[o][a]=f;function p(...d){let m=this._semantics[o][a];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+a+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let h=Object.
create(null);for(let[w,Z]of Object.entries(d)){let X=m.formals[w];h[X]=Z}let x=this.args;this.args=h;let v=m.execute(this._semantics,this);return this.args=x,v}
s(p,"doIt"),e==="operation"?(this.Wrapper.prototype[a]=p,this.Wrapper.prototype[a].toString=function(){return"["+a+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,a,{get:p,configurable:!0}),Object.defineProperty(this.attributeKeys,a,{value:bn(a)}))}extendOperationOrAttribute(e,r,n){let o=e+"s";if(us(r,"attribute"),
!(this.super&&r in this.super[o]))throw new Error("Cannot extend "+e+" '"+r+"': did not inherit an "+e+" with that name");if(In(this[o],r))throw new Error("Cann\
ot extend "+e+" '"+r+"' again");let i=this[o][r].formals,a=this[o][r].actionDict,c=Object.create(a);Object.keys(n).forEach(u=>{c[u]=n[u]}),this[o][r]=e==="opera\
tion"?new De(r,i,c):new mt(r,c),this[o][r].checkActionDict(this.grammar)}assertNewName(e,r){if(In(Xt.prototype,e))throw new Error("Cannot add "+r+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+r+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+r+" '"+e+"': an attribute with that name already exists")}wrap(e,r,n){let o=n||r;return e instanceof this.Wrapper?e:new this.Wrapper(e,r,o)}};function us(t,e){
if(!G.prototypeGrammar)return J(t.indexOf("(")===-1),{name:t,formals:[]};let r=G.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSignatu\
re");if(r.failed())throw new Error(r.message);return G.prototypeGrammarSemantics(r).parse()}s(us,"parseSignature");function Vu(t,e,r){return function(...n){let i=(this.
_semantics.operations[e]||this._semantics.attributes[e]).formals.map(a=>this.args[a]);if(!this.isIteration()&&n.length===1)return r.apply(n[0],i);throw ts(this.
ctorName,e,t,ft)}}s(Vu,"newDefaultAction");G.createSemantics=function(t,e){let r=new G(t,e!==void 0?e:G.BuiltInSemantics._getSemantics()),n=s(function(i){if(!(i instanceof
Ve))throw new TypeError("Semantics expected a MatchResult, but got "+Zt(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());let a=i.
_cst;if(a.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+a.grammar.name+"' with a semantics for '"+t.name+"'");let c=new Ie(i.input);return r.
wrap(a,c.interval(i._cstOffset,i.input.length))},"ASemantics");return n.addOperation=function(o,i){return r.addOperationOrAttribute("operation",o,i),n},n.extendOperation=
function(o,i){return r.extendOperationOrAttribute("operation",o,i),n},n.addAttribute=function(o,i){return r.addOperationOrAttribute("attribute",o,i),n},n.extendAttribute=
function(o,i){return r.extendOperationOrAttribute("attribute",o,i),n},n._getActionDict=function(o){let i=r.operations[o]||r.attributes[o];if(!i)throw new Error(
'"'+o+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},n._remove=function(o){let i;return o in r.operations?
(i=r.operations[o],delete r.operations[o]):o in r.attributes&&(i=r.attributes[o],delete r.attributes[o]),delete r.Wrapper.prototype[o],i},n.getOperationNames=function(){
return Object.keys(r.operations)},n.getAttributeNames=function(){return Object.keys(r.attributes)},n.getGrammar=function(){return r.grammar},n.toRecipe=function(o){
return r.toRecipe(o)},n.toString=r.toString.bind(r),n._getSemantics=function(){return r},n};var De=class{static{s(this,"Operation")}constructor(e,r,n,o){this.name=
e,this.formals=r,this.actionDict=n,this.builtInDefault=o}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,this.actionDict)}execute(e,r){try{
let{ctorName:n}=r._node,o=this.actionDict[n];return o?(ft.push([this,n]),o.apply(r,r._children())):r.isNonterminal()&&(o=this.actionDict._nonterminal,o)?(ft.push(
[this,"_nonterminal",n]),o.apply(r,r._children())):(ft.push([this,"default action",n]),this.actionDict._default.apply(r,r._children()))}finally{ft.pop()}}};De.prototype.
typeName="operation";var mt=class extends De{static{s(this,"Attribute")}constructor(e,r,n){super(e,[],r,n)}execute(e,r){let n=r._node,o=e.attributeKeys[this.name];
return In(n,o)||(n[o]=De.prototype.execute.call(this,e,r)),n[o]}};mt.prototype.typeName="attribute";var ls=["_iter","_terminal","_nonterminal","_default"];function ps(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}s(ps,"getSortedRuleValues");var Xu=s(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),ds,fs,F=class t{static{s(this,"Grammar")}constructor(e,r,n,o){if(this.name=e,this.superGrammar=
r,this.rules=n,o){if(!(o in n))throw new Error("Invalid start rule: '"+o+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=o}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Vt(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let r=ps(this),n=ps(e);return r.length===n.length&&r.every((o,i)=>o.description===n[i].description&&o.formals.join(",")===n[i].formals.join(",")&&o.body.
toString()===n[i].body.toString())}match(e,r){let n=this.matcher();return n.replaceInputRange(0,0,e),n.match(r)}trace(e,r){let n=this.matcher();return n.replaceInputRange(
0,0,e),n.trace(r)}createSemantics(){return G.createSemantics(this)}extendSemantics(e){return G.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,r,n){
let o=[];for(let i in n){let a=n[i];if(!ls.includes(i)&&!(i in this.rules)){o.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof a!=
"function"){o.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let u=a.length,l=this._topDownActionArity(i);if(u!==l){let f;
i==="_iter"||i==="_nonterminal"?f=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:f=`expected ${l}, got ${u}`,o.push(`Semantic action '${i}' has the wrong arity: ${f}`)}}if(o.length>0){let i=o.map(c=>"- "+c),a=new Error([`Found erro\
rs in the action dictionary of the '${r}' ${e}:`,...i].join(`
`));throw a.problems=o,a}}_topDownActionArity(e){return ls.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let r=this.superGrammar;for(;r;){if(r.equals(
e,!0))return!0;r=r.superGrammar}return!1}toRecipe(e=void 0){let r={};this.source&&(r.source=this.source.contents);let n=null;this.defaultStartRule&&(n=this.defaultStartRule);
let o={};Object.keys(this.rules).forEach(c=>{let u=this.rules[c],{body:l}=u,f=!this.superGrammar||!this.superGrammar.rules[c],p;f?p="define":p=l instanceof be?"\
extend":"override";let d={};if(u.source&&this.source){let x=u.source.relativeTo(this.source);d.sourceInterval=[x.startIdx,x.endIdx]}let m=f?u.description:null,h=l.
outputRecipe(u.formals,this.source);o[c]=[p,d,m,u.formals,h]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let a=[...["grammar",r,this.name].map(JSON.stringify),i,...[n,o].map(JSON.stringify)];return Xu(`[${a.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new fe;e.append("{");let r=!0;for(let n in this.rules){let{body:o}=this.rules[n];r?r=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(n,o,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,r,n){n.append(e),n.append(": function(");let o=this._topDownActionArity(e);n.append(He("_",o).join(", ")),n.append(
`) {
`),n.append("  }")}parseApplication(e){let r;if(e.indexOf("<")===-1)r=new b(e);else{let o=ds.match(e,"Base_application");r=fs(o,{})}if(!(r.ruleName in this.rules))
throw qt(r.ruleName,this.name);let{formals:n}=this.rules[r.ruleName];if(n.length!==r.args.length){let{source:o}=this.rules[r.ruleName];throw jt(r.ruleName,n.length,
r.args.length,o)}return r}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};F.ProtoBuiltInRules=new F("ProtoBuiltInRules",void 0,
{any:{body:C,formals:[],description:"any character",primitive:!0},end:{body:R,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new dt(new P(
0)),formals:["str"],primitive:!0},lower:{body:new E("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new E("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new E("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new ne(
new b("space")),formals:[]},space:{body:new k("\0"," "),formals:[],description:"a space"}});F.initApplicationParser=function(t,e){ds=t,fs=e};var ht=class{static{s(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,r){return this.source.subInterval(e,r-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?F.ProtoBuiltInRules:F.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,r){let n=this.
ensureSuperGrammar().rules[e];if(!n)throw Wi(e,this.superGrammar.name,r);return n}installOverriddenOrExtendedRule(e,r,n,o){let i=Mt(r);if(i.length>0)throw hn(e,
i,o);let a=this.ensureSuperGrammar().rules[e],c=a.formals,u=c?c.length:0;if(r.length!==u)throw jt(e,u,r.length,o);return this.install(e,r,n,a.description,o)}install(e,r,n,o,i,a=!1){
return this.rules[e]={body:n.introduceParams(r),formals:r,description:o,source:i,primitive:a},this}withSuperGrammar(e){if(this.superGrammar)throw new Error("the\
 super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.defaultStartRule=
e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Ie(e).interval(0,e.length),this}build(){
let e=new F(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.supportsIncrementalParsing=
e.superGrammar.supportsIncrementalParsing;let r=[],n=!1;return Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertChoicesHaveUniformArity(o)}catch(a){
r.push(a)}try{i.assertAllApplicationsAreValid(o,e)}catch(a){r.push(a),n=!0}}),n||Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(a){r.push(a)}}),r.length>0&&rs(r),this.source&&(e.source=this.source),e}define(e,r,n,o,i,a){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw mn(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw mn(e,this.name,this.name,i);let c=Mt(r);if(c.length>0)throw hn(e,c,i);return this.install(
e,r,n,o,i,a)}override(e,r,n,o,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,r,n,i),this}extend(e,r,n,o,i){if(!this.
ensureSuperGrammar().rules[e])throw Hi(e,this.superGrammar.name,i);let c=new be(this.superGrammar,e,n);return c.source=n.source,this.installOverriddenOrExtendedRule(
e,r,c,i),this}};var Oe=class{static{s(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new ht(e)}grammar(e,r,n,o,i){
let a=new ht(r);return n&&a.withSuperGrammar(n instanceof F?n:this.fromRecipe(n)),o&&a.withDefaultStartRule(o),e&&e.source&&a.withSource(e.source),this.currentDecl=
a,Object.keys(i).forEach(c=>{this.currentRuleName=c;let u=i[c],l=u[0],f=u[1],p=u[2],d=u[3],m=this.fromRecipe(u[4]),h;a.source&&f&&f.sourceInterval&&(h=a.source.
subInterval(f.sourceInterval[0],f.sourceInterval[1]-f.sourceInterval[0])),a[l](c,d,m,p,h)}),this.currentRuleName=this.currentDecl=null,a.build()}terminal(e){return new A(
e)}range(e,r){return new k(e,r)}param(e){return new P(e)}alt(...e){let r=[];for(let n of e)n instanceof y||(n=this.fromRecipe(n)),n instanceof I?r=r.concat(n.terms):
r.push(n);return r.length===1?r[0]:new I(r)}seq(...e){let r=[];for(let n of e)n instanceof y||(n=this.fromRecipe(n)),n instanceof S?r=r.concat(n.factors):r.push(
n);return r.length===1?r[0]:new S(r)}star(e){return e instanceof y||(e=this.fromRecipe(e)),new ne(e)}plus(e){return e instanceof y||(e=this.fromRecipe(e)),new me(
e)}opt(e){return e instanceof y||(e=this.fromRecipe(e)),new j(e)}not(e){return e instanceof y||(e=this.fromRecipe(e)),new $(e)}lookahead(e){return e instanceof y||
(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new $(new $(e)):new O(e)}lex(e){return e instanceof y||(e=this.fromRecipe(e)),new z(e)}app(e,r){return r&&
r.length>0&&(r=r.map(function(n){return n instanceof y?n:this.fromRecipe(n)},this)),new b(e,r)}splice(e,r){return new ve(this.currentDecl.superGrammar,this.currentRuleName,
e.map(n=>this.fromRecipe(n)),r.map(n=>this.fromRecipe(n)))}fromRecipe(e){let r=e[0]==="grammar"?e.slice(1):e.slice(2),n=this[e[0]](...r),o=e[1];return o&&o.sourceInterval&&
this.currentDecl&&n.withSource(this.currentDecl.sourceInterval(...o.sourceInterval)),n}};function ce(t){return typeof t=="function"?t.call(new Oe):(typeof t=="string"&&(t=JSON.parse(t)),new Oe().fromRecipe(t))}s(ce,"makeRecipe");var gt=ce(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);F.BuiltInRules=gt;os(F.BuiltInRules);var xt=ce(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Sn=Object.create(y.prototype);function ms(t,e){for(let r in t)if(r===e)return!0;return!1}s(ms,"namespaceHas");function An(t,e,r,n){let o=new Oe(n),i,a,c,u=!1;
return(r||xt).createSemantics().addOperation("visit",{Grammars(p){return p.children.map(d=>d.visit())},Grammar(p,d,m,h,x){let v=p.visit();i=o.newGrammar(v),d.child(
0)&&d.child(0).visit(),h.children.map(Z=>Z.visit());let w=i.build();if(w.source=this.source.trimmed(),ms(e,v))throw Ui(w,e);return e[v]=w,w},SuperGrammar(p,d){let m=d.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!ms(e,m))throw Bi(m,e,d.source);i.withSuperGrammar(e[m])}},Rule_define(p,d,m,h,x){a=p.visit(),c=d.children.
map(X=>X.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==F.ProtoBuiltInRules&&i.withDefaultStartRule(a);let v=x.visit(),w=m.children.map(X=>X.visit())[0],
Z=this.source.trimmed();return i.define(a,c,v,w,Z)},Rule_override(p,d,m,h){a=p.visit(),c=d.children.map(w=>w.visit())[0]||[];let x=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
a,x),u=!0;let v=h.visit();return u=!1,i.override(a,c,v,null,x)},Rule_extend(p,d,m,h){a=p.visit(),c=d.children.map(w=>w.visit())[0]||[];let x=h.visit(),v=this.source.
trimmed();return i.extend(a,c,x,null,v)},RuleBody(p,d){return o.alt(...d.visit()).withSource(this.source)},OverrideRuleBody(p,d){let m=d.visit(),h=m.indexOf(Sn);
if(h>=0){let x=m.slice(0,h),v=m.slice(h+1);return v.forEach(w=>{if(w===Sn)throw Qi(w)}),new ve(i.superGrammar,a,x,v).withSource(this.source)}else return o.alt(...m).
withSource(this.source)},Formals(p,d,m){return d.visit()},Params(p,d,m){return d.visit()},Alt(p){return o.alt(...p.visit()).withSource(this.source)},TopLevelTerm_inline(p,d){
let m=a+"_"+d.visit(),h=p.visit(),x=this.source.trimmed(),v=!(i.superGrammar&&i.superGrammar.rules[m]);u&&!v?i.override(m,c,h,null,x):i.define(m,c,h,null,x);let w=c.
map(Z=>o.app(Z));return o.app(m,w).withSource(h.source)},OverrideTopLevelTerm_superSplice(p){return Sn},Seq(p){return o.seq(...p.children.map(d=>d.visit())).withSource(
this.source)},Iter_star(p,d){return o.star(p.visit()).withSource(this.source)},Iter_plus(p,d){return o.plus(p.visit()).withSource(this.source)},Iter_opt(p,d){return o.
opt(p.visit()).withSource(this.source)},Pred_not(p,d){return o.not(d.visit()).withSource(this.source)},Pred_lookahead(p,d){return o.lookahead(d.visit()).withSource(
this.source)},Lex_lex(p,d){return o.lex(d.visit()).withSource(this.source)},Base_application(p,d){let m=d.children.map(h=>h.visit())[0]||[];return o.app(p.visit(),
m).withSource(this.source)},Base_range(p,d,m){return o.range(p.visit(),m.visit()).withSource(this.source)},Base_terminal(p){return o.terminal(p.visit()).withSource(
this.source)},Base_paren(p,d,m){return d.visit()},ruleDescr(p,d,m){return d.visit()},ruleDescrText(p){return this.sourceString.trim()},caseName(p,d,m,h,x){return m.
visit()},name(p,d){return this.sourceString},nameFirst(p){},nameRest(p){},terminal(p,d,m){return d.children.map(h=>h.visit()).join("")},oneCharTerminal(p,d,m){return d.
visit()},escapeChar(p){try{return pn(this.sourceString)}catch(d){throw d instanceof RangeError&&d.message.startsWith("Invalid code point ")?es(p):d}},NonemptyListOf(p,d,m){
return[p.visit()].concat(m.children.map(h=>h.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}s(An,"buildGrammar");var hs=ce(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);Yu(F.BuiltInRules);Ju(hs);function Yu(t){let e={empty(){return this.iteration()},nonEmpty(r,n,o){return this.iteration([r].concat(o.children))},self(...r){return this}};
G.BuiltInSemantics=G.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}s(Yu,"initBuiltInSemantics");function Ju(t){G.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,r){return{name:e.parse(),formals:r.children.map(n=>n.parse())[0]||[]}},Formals(e,r,n){return r.asIteration().children.
map(o=>o.parse())},name(e,r){return this.sourceString}}),G.prototypeGrammar=t}s(Ju,"initPrototypeParser");function gs(t){let e=0,r=[0],n=s(()=>r[r.length-1],"topOfStack"),o={},i=/( *).*(?:$|\r?\n|\r)/g,a;for(;(a=i.exec(t))!=null;){let[c,u]=a;if(c.length===0)break;let l=u.
length,f=n(),p=e+l;if(l>f)r.push(l),o[p]=1;else if(l<f){let d=r.length;for(;n()!==l;)r.pop();o[p]=-1*(d-r.length)}e+=c.length}return r.length>1&&(o[e]=1-r.length),
o}s(gs,"findIndentation");var ys="an indented block",bs="a dedent",xs=1114112,kn=class extends Ie{static{s(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),xs):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),xs):super.
nextCodePoint()}},Yt=class extends y{static{s(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:r}=e,n=e.userData;e.doNotMemoize=!0;let o=r.pos,i=this.isIndent?1:-1;return(n[o]||0)*i>0?(e.userData=Object.create(n),e.userData[o]-=i,e.pushBinding(
new ae(0),o),!0):(e.processFailure(o,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,r){}_isNullable(e,r){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let r=this.isIndent?
ys:bs;return new B(this,r,"description")}},Qu=new b("indent"),el=new b("dedent"),tl=new ve(gt,"any",[Qu,el],[]),$n=new Oe().newGrammar("IndentationSensitive").withSuperGrammar(
gt).define("indent",[],new Yt(!0),ys,void 0,!0).define("dedent",[],new Yt(!1),bs,void 0,!0).extend("any",[],tl,"any character",void 0).build();Object.assign($n,
{_matchStateInitializer(t){t.userData=gs(t.input),t.inputStream=new kn(t)},supportsIncrementalParsing:!1});F.initApplicationParser(xt,An);var yt=ce(ui);var En=new Map,vs=32*1024,Pn=0;function _s(t,e){let r=t.characters(),n=`${e} ${r}`,o=En.get(n);if(o!==void 0)return o;let i=yt.match(r,e);return i.failed()?i:(Pn+
t.count>vs&&(En.clear(),Pn=0),t.count<=vs&&(En.set(n,i._cst),Pn+=t.count),i._cst)}s(_s,"matchItem");var ws=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,Is=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var Ss=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var V='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Jt='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Qt='0.11.3 says "synt\
ax error", 0.17.0, 0.23.2 and 0.27.1 take it';function q(t,e){return`CHANGELOG ${t}; ${e}`}s(q,"changelog");var Ye={newerThan:"0.23.2",source:`no entry in the C\
HANGELOG; ${V}`},nl={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",source:"\
CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"`sizeo\
f`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:q("0.12.0, #1476",Qt)},"double-pointer":{from:"\
0.12",name:"a cast to a pointer to a pointer",source:q("0.12.0, #1557",Qt)},"digit-separator":{from:"0.14",name:"`_` between digits",source:q("0.14.0, #1900",Qt)},
"integer-suffix":{from:"0.14",name:"a number with a suffix",source:q("0.14.0, #1938",Qt)},"array-cast":{from:"0.19",name:"a cast to an array",source:q("0.19.0, \
#2686",Jt)},"config-block":{from:"0.20",name:"a `config` block",source:q("0.20.0, #2815",Jt)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no\
 entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`re\
turn` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.2\
1",name:"`for ($kv : @map)`",source:q("0.21.0, #3003",Jt)},let:{from:"0.22",name:"`let`",source:q("0.22.0, #3461",Jt)},"for-range":{from:"0.24",name:"`for ($i :\
 a..b)`",source:q("0.24.0, #4126",V)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:q("0.24.0, #4503",V)},macro:{from:"0.24",name:"\
a macro",source:q("0.24.0, #4037",V)},"map-declaration":{from:"0.24",name:"a map declaration",source:q("0.24.0, #3863",V)},import:{newerThan:"0.23.2",name:"`imp\
ort`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${V}`},"block-expression":{from:"0.24",name:"a block on its own, or a\
 block or an if as an expression",source:q("0.24.0, #3780",V)},duration:{from:"0.24",name:"a duration literal",source:q("0.24.0, #4317",V)},record:{from:"0.25",
name:"a record",source:q("0.25.0, #4947",V)},"named-probe":{from:"0.25",name:"a named probe",source:q("0.25.0, #4752",V)},"empty-middle":{from:"0.26",name:"`a ?\
: b`",source:q("0.26.0, #5077",V)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its own from 0.26 on; 0.17.\
0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:q("0.26.0, #4867",V)},"attribu\
te-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:q("0.26.0, #5153",V)},"attribute-before":{...Ye,name:"`__attribute__` before a name"},
discard:{...Ye,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says when it came (0.26.0, #\
5185 makes it stable); ${V}`},"short-tuple":{...Ye,name:"a tuple with fewer than two elements"},"trailing-comma":{...Ye,name:"a comma behind the last element of\
 a tuple"},comptime:{...Ye,name:"`comptime`"},"unroll-expression":{...Ye,name:"`unroll` of anything but a number or a positional parameter"},"glued-colon":{except:{
from:"0.12",before:"0.26"},name:"a colon with a name or a number right behind it",source:'bpftrace src/lexer.l of 0.12.0 to 0.25.1: `:6` is a part of a path any\
where in a script, up to 0.11.4 only `:6:`; a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected path", 0.27.1 takes it'},"glued-va\
riable":{except:{from:"0.24",before:"0.26"},name:"a colon with a variable right behind it",source:"bpftrace src/lexer.l of 0.24.0 to 0.25.1: `:$x` is a part of \
a path anywhere in a script; 0.17.0, 0.23.2 and 0.27.1 take it"},"compound-operation":{except:{from:"0.13",before:"0.16"},name:"an operation, a cast or `?:` beh\
ind `+=` and the like",source:"CHANGELOG 0.16.0, #2293; bpftrace src/parser.yy: from 0.13.0 to 0.15.0 only a unary expression follows, up to 0.12.1 and from 0.1\
6.0 any; 0.17.0, 0.23.2 and 0.27.1 take it"},"keyword-field":{from:"0.21",unknown:{before:"0.11"},name:"a field named by a keyword",source:'bpftrace src/parser.\
yy: `external_name` from 0.21.0 on; 0.17.0 says "syntax error, unexpected if", 0.23.2 and 0.27.1 take it'},"integer-type-field":{except:{from:"0.18",before:"0.2\
6"},name:"a field named like a type of integers",source:'bpftrace src/lexer.l and src/parser.yy of 0.18.0 to 0.25.1: such a word is no name; 0.23.2 says "syntax\
 error, unexpected integer type", 0.17.0 and 0.27.1 take it'},"sized-type-field":{except:{from:"0.22",before:"0.24"},name:"a field named `string`, `inet` or `bu\
ffer`",source:'bpftrace src/lexer.l and src/parser.yy of 0.22.0 to 0.23.2: such a word is no name; 0.23.2 says "syntax error, unexpected sized type", 0.17.0 and\
 0.27.1 take it'},"capital-suffix":{before:"0.26",name:"a number with a suffix in capitals",source:'bpftrace src/lexer.l up to 0.25.1 takes them, a parser of it\
s own from 0.26 on; 0.17.0 and 0.23.2 take `1UL`, 0.27.1 says "invalid trailing bytes"'},"zero-in-exponent":{before:"0.26",name:"a number with an exponent that \
has or follows a zero",source:'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `0e3` and `1e0`, 0.27.1 says "coefficient part of scientific literal mus\
t be 1-9" or "invalid trailing bytes"'},"step-behind-block":{before:"0.26",name:"`++` or `--` right behind the block of an `if`",source:'a parser of its own fro\
m 0.26 on, for which the block is an operand; 0.17.0 and 0.23.2 take `if (pid) { } ++$x;`, 0.27.1 says "increment/decrement requires a variable or map"'},"sign-\
in-attach-point":{from:"0.26",name:"a sign such as `%` or `?` in an attach point without quotes",source:'bpftrace src/parser.yy up to 0.25.1 (attach_point_def),\
 a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected %", 0.27.1 looks for the name'},"separated-hex":{newerThan:"0.23.2",name:"`_`\
 in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${V}`}},ol={offsetof:{from:"0.18",name:"`offsetof`",source:'CHAN\
GELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},"args-dot":{from:"0.19",name:"`args.NAME`",source:'CHANGELO\
G 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1 take it'},"kprobe-module":{from:"0.20",name:"a kprobe with\
 a module",source:'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argument", 0.23.2 takes it'},"readable-aggregation":{from:"0.21",
kernel:"5.19",name:"reading an aggregation as a number",source:'CHANGELOG 0.21.0, #3189 and #3226; 0.11.3 and 0.17.0 say "Type mismatch" or "Casts are not suppo\
rted", 0.23.2 and 0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)'},"indexed-print":{from:"0.21",name:"`print` of one entry\
 of a map",source:'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", 0.23.2 and 0.27.1 take it'},"delete-several":{from:"0.21",before:"\
0.22",name:"`delete` of several entries",source:'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (breaking, with an entry in the migration guide); 0.17.0 says "requir\
es one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 refuses it too'},"outer-variable":{before:"0.22",name:"a variable use\
d outside the block that assigns it",source:'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.17.0 take it, 0.23.2 and 0.27.1 say "Undefined or undeclared varia\
ble"'},"tuple-key":{from:"0.22",name:"a tuple as a map key",source:'CHANGELOG 0.22.0, #3390; 0.11.3 and 0.17.0 say "tuple cannot be used as a map key", 0.23.2 t\
akes it'},"delete-by-key":{from:"0.22",name:"`delete(@map, key)`",source:'CHANGELOG 0.22.0, #3472; 0.11.3 and 0.17.0 say "delete() requires one argument", 0.23.\
2 takes it'},"subfield-offset":{from:"0.23",name:"`offsetof` of a field of a field",source:"CHANGELOG 0.23.0, #3761; 0.17.0 has no offsetof, 0.23.2 and 0.27.1 t\
ake it"},"enum-cast":{from:"0.23",name:"a cast to an enum",source:`CHANGELOG 0.23.0, #3812; 0.17.0 says "Unknown struct/union: 'enum ...'", 0.23.2 and 0.27.1 ta\
ke it`},"jump-in-for":{from:"0.24",name:"`break`, `continue` or `return` in a for loop",source:'CHANGELOG 0.24.0, #4250 and #4255; 0.23.2 says "statement is not\
 allowed in a for-loop", of a while inside one too; 0.27.1 takes it'},"delete-value":{from:"0.24",name:"the value of `delete`",source:'CHANGELOG 0.24.0, #4186; \
0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid condition", 0.27.1 takes it'},"raw-arguments":{from:"0.24",name:"`args` in a raw\
tracepoint",source:'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with tracepoint/fentry/uprobe probes"'},"raw-module":{from:"0.24",name:"\
a rawtracepoint with a module",source:'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments, found 2"'},"interval-duration":{newerThan:"0.23.2",name:"an i\
nterval or a profile that is one duration",source:'no entry in the CHANGELOG (0.24.0, #4317 is of literals); 0.11.3, 0.17.0 and 0.23.2 say "probe type requires \
2 arguments", 0.27.1 takes it'},typeof:{newerThan:"0.23.2",name:"`typeof`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: typeof" o\
r "syntax error", 0.27.1 takes it'},typeinfo:{newerThan:"0.23.2",name:"`typeinfo`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: t\
ypeinfo", 0.27.1 takes it with its config flag'},"config-word":{newerThan:"0.23.2",name:"a setting without quotes",source:'no entry in the CHANGELOG; 0.23.2 say\
s "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it'},"exit-in-for":{before:"0.25",name:"`exit()` in a for loop",source:`CHANGELOG 0.25.0, #\
4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`},"dot-dereference":{from:"0.25",name:"`.` on a pointer",source:`\
CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it first, or using '->'", 0.27.1 takes it`},"several-begin":{from:"0.\
25",name:"a second BEGIN or END",source:'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "More than one BEGIN probe defined", 0.27.1 takes it'},"watchpoi\
nt-argument":{before:"0.25",name:"a watchpoint on an argument",source:'CHANGELOG 0.25.0, #4890 (breaking); 0.27.1 says "Invalid function/address argument"'},"pe\
rcpuarray-declaration":{before:"0.25",unknown:{from:"0.25",before:"0.27.1"},name:"a map declared as percpuarray",source:'no entry in the CHANGELOG; 0.27.1 says \
"Invalid bpf map type: percpuarray"'},"unset-map":{newerThan:"0.23.2",name:"reading a map that nothing assigns",source:'no entry in the CHANGELOG; 0.17.0 and 0.\
23.2 say "Undefined map", 0.27.1 takes it'},"added-key":{newerThan:"0.23.2",name:"an aggregation with a key in a map that has one without",source:'no entry in t\
he CHANGELOG; 0.17.0 and 0.23.2 say "Argument mismatch", 0.27.1 takes `@a = count(); @a[1] = count();`, and refuses it the other way round'},"probe-language":{from:"\
0.19",name:"a language in a uprobe",source:'bpftrace src/ast/attachpoint_parser.cpp from 0.19.0 on (ap_->lang); 0.17.0 says "uprobe probe type requires 2 argume\
nts", 0.23.2 and 0.27.1 take it'},"text-as-pointer":{newerThan:"0.23.2",name:"`str()` of a text",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "str()\
 expects an integer or a pointer type as first argument", 0.27.1 takes it'},"number-as-text":{newerThan:"0.23.2",name:"`%s` for a number",source:'no entry in th\
e CHANGELOG; 0.17.0 and 0.23.2 say "%s specifier expects a value of type string", 0.27.1 takes it'},"newer-conversion":{from:"0.24",name:"a conversion such as `\
%i`, `%+d` or `%ls`",source:'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex); 0.17.0 and 0.23.2 see no conversion in it and say "Too many arguments\
 for format string", 0.27.1 takes it'},"loose-percent":{before:"0.24",name:"a percent sign that stands for itself before a blank or another one",source:'bpftrac\
e src/format_string.cpp of 0.24.0 (FormatSpec::regex): `% d` of "100% done" is a conversion, and `%%d` is none; 0.17.0 and 0.23.2 take them the other way round,\
 0.27.1 says "not enough arguments for format string"'},"statement-definition":{before:"0.24",name:"a `#define` of more than an expression",source:'bpftrace 0.2\
4.0 src/ast/passes/c_macro_expansion.cpp: only an expression is expanded; 0.17.0 and 0.23.2 take statements, 0.27.1 says "unable to expand macro as an expressio\
n"'},"word-in-definition":{before:"0.27",unknown:{from:"0.24",before:"0.27"},name:"`comm`, `cpu`, `uid` or `curtask` in a `#define`",source:'0.27.1 says "Unknow\
n identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},er={...nl,...ol};var sl=new Map(Is.map((t,e)=>[t,String.fromCharCode(33+e)]));function U(t){let e=sl.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
s(U,"codeOf");var al=new Map([":","+","@","="].map(t=>[t,U(t)])),cl=45,ul=57,[ll,As]=[U(":"),U("=")],[On,pl]=[U("<positional>"),U("<stray $>")],[tr,dl,fl]=[U("<\
name>"),U("<number>"),U("<negative number>")],[ml,Os]=[U("<argument>"),U("<pattern>")],hl=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(t=>[t,U(
t)])),ks=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,$s=/\s/,Es=/[\w./#<>()-]+/y,Rs=/\*|\[.*\]/s,
Ps=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function Cs(t){let e=[],r=!0,n=!1,o=-1,i="",a=!1,c=s((l,f=r&&e.at(-1)?.code===On)=>{let p=f?tr:r?gl(i):xl(i);i!==""&&e.push({code:p,
start:o,end:l,value:i,quoted:a}),o=-1,i="",a=!1},"close"),u=s((l,f,p)=>{l===As||r&&l===On?c(f,!0):c(f),e.push({code:l,start:f,end:p,value:t.slice(f,p),quoted:n})},
"push");for(let l=0;l<t.length;l++){let f=t[l]??"",p=f==="+"||!n?al.get(f):void 0;if(p!==void 0&&(p!==As||r&&l+1<t.length))u(p,l,l+1),r&&=p!==ll;else if(!n&&f===
"$"){Ps.lastIndex=l;let d=Ps.exec(t)?.[0]??f;u(/^\$[1-9]/.test(d)?On:pl,l,l+d.length),l+=d.length-1}else if(!n&&$s.test(f))c(l);else{o===-1&&(o=l),a||=n||f==='"',
Es.lastIndex=l;let d=Es.exec(t)?.[0];if(d!==void 0){i+=d,l+=d.length-1;continue}if(f==='"'){n=!n;continue}f==="\\"&&(n||$s.test(t[l+1]??""))&&(n||(i+=f),l++),i+=
t[l]??""}}return c(t.length),e}s(Cs,"tokensOf");function gl(t){let e=ze(t);return e!==void 0?U(e):Rs.test(t)?Os:tr}s(gl,"headCode");function xl(t){let e=hl.get(
t);if(e!==void 0)return e;let r=t.charCodeAt(0);if(r<=ul){if(ks.test(t))return Ze(t)?tr:dl;if(r===cl&&ks.test(t.slice(1)))return fl}return t.startsWith("arg")&&
/^arg\d+$/.test(t)?ml:Rs.test(t)?Os:tr}s(xl,"partCode");var yl={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},bl=new Map(Ss),[rr,zs,Ls,Rn,vl]=[":","+","@","=","<str\
ay $>"].map(U),_l=/^['"]|^not |^end of input$/;function Ts(t){let r=t.getRightmostFailures().map(n=>n.getText()).map(n=>bl.get(n)??n).filter(n=>!_l.test(n));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(r)]}}s(Ts,"furthestFailure");function Ns(t,e){let{text:r,start:n,tokens:o}=t,i=o.findIndex(({code:x})=>x===
Rn),a=o[i+1],c=a===void 0?void 0:ze(a.value),u={start:n,end:n+r.length},l=o[e.at],f=o.find(({code:x})=>x===vl);if(f!==void 0)return ue(Cn(n,f),`'${f.value}' is \
not a positional parameter: those are $1, $2 and so on.`,"Put it in quotes if you mean the text.");if(a===void 0||c===void 0)return Il(t,a);let p=`Write ${yl[c]}\
.`;if(c==="begin"||c==="end")return ue(u,`${a.value} takes nothing after it.`);if(l===void 0){let x=e.expected.length>0&&e.at>i+2?`${a.value} needs ${st(e.expected)}\
.`:`${a.value} needs more than this.`;return ue(u,x,p)}if(l.code===Rn)return ue(Cn(n,l),"A name goes before '=': name=kprobe:f.");if(l.code===zs)return wl(t,e.at,
a.value,c);let d=Sl(o,e.at),m={start:n+d.start,end:n+d.end};if(l.code===Ls)return ue(m,`${a.value} takes no '@' here.`,"Put the part in quotes if you mean the c\
haracter.");if(e.expected.length===0){let x=o[e.at-1];return ue(m,`${a.value} takes nothing after '${x?.value??""}'.`,p)}let h=l.code===rr?"":`, not '${r.slice(
d.start,d.end)}'`;return ue(m,`${a.value} needs ${st(e.expected)} here${h}.`,p)}s(Ns,"explainAttachPoint");function ue(t,e,r){let n={kind:"syntax-error",concerns:"\
attach-point",span:t,message:e,expected:[]};return r===void 0?n:{...n,hint:r}}s(ue,"attachPointProblem");function wl({start:t,tokens:e},r,n,o){let i=o==="kretpr\
obe"||o==="uretprobe"?" fires when the function returns: it":"",a=o==="kprobe"||o==="uprobe"?"one offset only, after a function":"no offset",c=e[r+1],u=c===void 0||
c.code===rr?e[r]?.end:c.end,l={start:t+(e[r]?.start??0),end:t+(u??0)};return ue(l,`${n}${i} takes ${a}.`)}s(wl,"noOffset");function Il({text:t,start:e},r){if(r===
void 0||r.code===rr){let a={start:e,end:e+t.length};return ue(a,"An attach point begins with its provider.","kprobe:f, for example.")}let o=ze(r.value.toLowerCase())===
void 0?nn(r.value,mi):r.value.toLowerCase(),i=o===void 0?void 0:`Did you mean ${o}?`;return ue(Cn(e,r),`bpftrace has no provider '${r.value}'.`,i)}s(Il,"unknown\
Provider");function Sl(t,e){let r=s(i=>i===void 0||[rr,zs,Ls,Rn].includes(i.code),"ends"),[n,o]=[e,e];if(!r(t[e])){for(;!r(t[n-1]);)n--;for(;!r(t[o+1]);)o++}return{
start:t[n]?.start??0,end:t[o]?.end??0}}s(Sl,"wholePart");function Cn(t,e){return{start:t+e.start,end:t+e.end}}s(Cn,"spanOf");function Se(t,e,r,n){return{part:t,holds:e,message:r,hint:n}}s(Se,"demand");var Al=1000n,kl=s(t=>[1n,2n,4n,8n].includes(Ue(t)),"isWatched"),$l=s(t=>/^(?!.*(.).*\1)[rwx]+$/.
test(t),"isMode");function Ds(t){let e=El(t).find(({part:r,holds:n})=>r!==void 0&&!r.positional&&!n(r.text));return e?.part&&ue(e.part.span,e.message,e.hint)}s(
Ds,"checkAttachPoint");function El(t){let{provider:e,place:r}=t,n=s(o=>`, not '${o?.text??""}'`,"not");switch(r.form){case"kernelFunction":return[Ms(r.function,
e)];case"rawTracepoint":case"tracepoint":return[Ms(r.event,e)];case"userFunction":{let o=/^\d/.test(r.function.text);return[Se(r.language,i=>i==="cpp",`${e} kno\
ws the language cpp here${n(r.language)}.`,`Put names with colons in them in quotes: ${e}:path:"a::b".`),...r.path===void 0?[Zs(r.function,`${e} needs a functio\
n`)]:[],Se(r.function,()=>!Pl(t),`${e} has an empty path, which -p PID does not fill.`),Se(r.path,()=>!o||r.path?.wildcard!==!0,"An address belongs to one file:\
 its path takes no wildcard.")]}case"usdt":return r.path===void 0?[Zs(r.probe,`${e} needs the name of a probe`)]:[];case"timer":if(r.unit!==void 0){let o=`${e} \
takes a number above 0 here${n(r.rate)}.`;return[Se(r.rate,i=>Ue(i)>0n,o)]}return[Se(r.rate,o=>Ue(o)>=Al,`${e} needs a unit of time, and at least 1us.`,`Write ${e}\
:s:1 or, from bpftrace ${er.duration.from} on, ${e}:1s.`)];case"watchpoint":return[Se(r.address,o=>Ue(o)>0n,`${e} needs an address other than 0.`),Se(r.length,kl,
`${e} takes 1, 2, 4 or 8 bytes here${n(r.length)}.`),Se(r.mode,$l,`${e} takes a combination of r, w and x here${n(r.mode)}.`)];default:return[]}}s(El,"demandsOf");
function Pl({text:t,span:e,providerSpan:r}){return/^\s*:\s*:/.test(t.slice(r.end-e.start))}s(Pl,"hasEmptyPath");function Ms(t,e){return Se(t,n=>!n.includes("/"),
"A predicate needs a space before its first slash.",`${e}:f /pid == 1/ { ... }`)}s(Ms,"noSlash");function Zs(t,e){return Se(t,r=>!r.startsWith("/"),`${e} after \
the path.`)}s(Zs,"noPath");var Fs=ce(ws),zn=new Map,Ol=1e3,Rl=100,[qs,Cl]=[U("<positional>"),U("=")],zl=/\*|\[.*\]/s;function js(t,e){let r=Cs(t),n="";for(let{code:a}of r)n+=a;let o=Ll(n);
if("expected"in o)return Ns({text:t,start:e,tokens:r},o);let i=Zl(t,e,r,o);return Ds(i)??i}s(js,"readAttachPoint");function Ll(t){let e=zn.get(t);if(e!==void 0)
return e;let r=Tl(t);return zn.size<Ol&&t.length<=Rl&&zn.set(t,r),r}s(Ll,"shapeOf");function Tl(t){let e=Fs.match(t,"attachPoint");return e.succeeded()?Ml(e._cst):
t.includes(qs)&&Fs.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Ts(e)}s(Tl,"readShape");var Nl=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function Ml(t){let e=[],r="",n=s((o,i,a)=>{let c=o.ruleName===void 0?a:i,u=o.ruleName??"";if(u!==""&&!Nl.test(u)){if(r!==""||u==="name"){e.push({rule:u,from:i,to:i+
o.matchLength});return}r=u}o.children?.forEach((l,f)=>{n(l,c+(o.childOffsets?.[f]??0),c)})},"visit");return n(t,0,0),{form:r,fields:e}}s(Ml,"fieldsOf");function Zl(t,e,r,n){
let o=n.fields.map(({rule:l,from:f,to:p})=>({rule:l,part:ql(e,r.slice(f,p))})),i=o[0]?.rule==="name"?o[0].part:void 0,a=r[i===void 0?0:r.findIndex(({code:l})=>l===
Cl)+1],c=n.form==="anyProvider"?void 0:a,u=e+(a?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:c?.value??"",providerSpan:{
start:u,end:c===void 0?u:e+c.end},canonical:c===void 0?void 0:ze(c.value),spaced:Fl(r),place:Dl(n.form,o)}}s(Zl,"pointOf");function Dl(t,e){let r=s(o=>e.find(i=>i.
rule===o)?.part,"part"),n=s(o=>{let i=r(o);if(!i)throw new TypeError(`The form ${t} has no ${o}`);return i},"needed");switch(t){case"once":case"unresolved":return{
form:t};case"kernelFunction":return{form:t,module:r("module"),function:n("function"),offset:r("bytes")};case"bpfProgram":return{form:t,programId:r("programId"),
program:n("program")};case"rawTracepoint":return{form:t,module:r("module"),event:n("event")};case"tracepoint":return{form:t,category:r("category"),event:r("even\
tPattern")??n("event")};case"sourceLine":return{form:t,path:n("path"),file:n("file"),line:n("line"),column:r("column")};case"userFunction":{let[o,i]=[r("path"),
r("language")];return{form:t,path:o,language:i,function:n("function"),offset:r("bytes")}}case"usdt":return{form:t,path:r("path"),namespace:r("namespace"),probe:n(
"probe")};case"timer":return{form:t,unit:r("unit"),rate:r("duration")??n("rate")};case"counter":return{form:t,event:n("plainEvent"),count:r("count")};case"itera\
tor":return{form:t,object:n("object"),pin:r("pin")};case"watchpoint":{let[o,i]=[r("address"),r("argument")];return{form:t,address:o,function:r("function"),argument:i,
length:n("length"),mode:n("mode")}}case"signal":return{form:t,trigger:n("trigger"),signalName:n("signalName")};case"labelled":return{form:t,label:n("label")};case"\
anyProvider":{let o=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:n("providerPattern"),parts:o}}default:throw new TypeError(`The\
 grammar has no form ${t}`)}}s(Dl,"placeOf");function Fl(t){return t.some((e,r)=>r>0&&t[r-1]?.end!==e.start)}s(Fl,"isSpaced");function ql(t,e){let r={start:t+(e[0]?.
start??0),end:t+(e.at(-1)?.end??0)},n="",o=!1,i=!1;for(let a of e)n+=a.value,o||=a.code===qs,i||=a.quoted;return{span:r,text:n,quoted:i,wildcard:zl.test(n),positional:o}}
s(ql,"partOf");var nr=class t{static{s(this,"Matched")}tokens;#e;#t;at;constructor(e,r,n,o){this.tokens=e,this.#e=r,this.at=n,this.#t=r.ruleName===void 0?o:n}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let r=this.#e.
children?.[e],n=this.#e.childOffsets?.[e];if(!r||n===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,r,this.#t+
n,this.#t)}optional(e){let r=this.child(e);return r.size>0?r.child(0):void 0}children(){let e=[];for(let r=0;r<this.size;r++)e.push(this.child(r));return e}list(e){
let r=this.optional(e);if(!r)return[];let n=this.child(e+2).child(0),o=[r];for(let i=0;i<n.size;i++)o.push(n.child(i));return o}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}},jl=500,bt=class extends Error{static{
s(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},Ln=0;function Fe(t,e,r){if(e===0)return r();if(Ln+e>jl)throw new bt(
t.span.start);Ln+=e;try{return r()}finally{Ln-=e}}s(Fe,"inChain");var Bl=g(";"),Ul=g("<variable>");function Q(t,e){let r=t.child(1).children(),n=r.at(-1),o=e&&n?Kl(n):void 0;return o&&r.pop(),{kind:"block",span:t.span,statements:r.
map(Gl),...o?{value:o}:{}}}s(Q,"blockOf");function Gl(t){let{span:e}=t;switch(t.rule){case"ifStatement":return ir(t.child(0),!1);case"blockStatement":return Q(t.
child(0),!1);case"for":return Xl(t);case"while":return{kind:"while",span:e,condition:or(t.child(1)),body:Q(t.child(2),!1)};case"unroll":return{kind:"unroll",span:e,
count:or(t.child(1)),body:Q(t.child(2),!1)};default:return Wl(t.child(0))}}s(Gl,"statementOf");function Wl(t){let{span:e}=t;switch(t.rule){case"assignment":return{
kind:"assignment",span:e,target:Vl(t.child(0)),operator:t.child(1).text,value:M(t.child(2))};case"let":{let r=t.optional(3),n=t.optional(5);return{kind:"let",span:e,
variable:sr(t.child(1)),...r?{type:Mn(r)}:{},...n?{value:M(n)}:{}}}case"jump":return Hl(t.child(0));case"localImport":{let r=t.child(0),n={kind:"call",span:e,name:r.
text,nameSpan:r.span,arguments:[M(t.child(1))]};return{kind:"expression-statement",span:e,expression:n}}default:return{kind:"expression-statement",span:e,expression:M(
t)}}}s(Wl,"plainStatementOf");function Hl(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"break":"continue"};let r=t.optional(
1);return{kind:"jump",span:e,keyword:"return",...r?{value:M(r)}:{}}}s(Hl,"jumpOf");function Kl(t){if(t.tokens.code(t.end-1)===Bl)return;let e=t.size>0?t.child(0):
void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?M(e):void 0;case"blockStatement":{let r=Q(t.child(0),!0);return r.
value?{kind:"block-expression",span:r.span,block:r}:void 0}case"ifStatement":{let r=ir(t.child(0),!0);return r.then.value?{kind:"if-expression",span:r.span,statement:r}:
void 0}default:return}}s(Kl,"trailingValue");function ir(t,e){let r=t.child(3);return Fe(t,r.size,()=>{let{span:n}=t,o=t.optional(4),i=o?Q(o.child(1),e):void 0,
a=r.children().reduceRight((c,u)=>({kind:"if",span:{start:u.child(1).span.start,end:n.end},condition:or(u.child(2)),then:Q(u.child(3),e),...c?{else:c}:{}}),i);return{
kind:"if",span:n,condition:or(t.child(1)),then:Q(t.child(2),e),...a?{else:a}:{}}})}s(ir,"ifOf");function or(t){let e=t.child(0);return M(e.rule==="condition_par\
entheses"?e.child(1):e.child(0))}s(or,"conditionOf");function Vl(t){return t.rule==="mapAccess"?Tn(t):t.code===Ul?sr(t):{kind:"discard",span:t.span}}s(Vl,"targe\
tOf");function Bs(t){let e=t.child(0);return e.rule==="forMap_parentheses"?Bs(e.child(1)):e}s(Bs,"innermost");function Xl(t){let e=t.child(0),r=e.rule==="for_ba\
re",n=e.child(r?1:2),{span:o}=t,i=sr(n.child(0)),a=n.child(2),c=Q(e.child(r?2:4),!1);return a.rule!=="range"?{kind:"for-map",span:o,variable:i,map:Nn(Bs(a)),body:c}:
{kind:"for-range",span:o,variable:i,from:M(a.child(0)),to:M(a.child(2)),body:c}}s(Xl,"forOf");var Yl=g("<decimal>"),Jl=g("<number>"),Ql=g("<string>"),ep=g("<positional>"),tp=g("<variable>"),rp=g("<map>"),np=g(","),op=g("?");function M(t){switch(t.rule){case"":
return Us(t);case"expression":return ip(t);case"postfixed":return cp(t);case"prefixed":return ap(t);case"update":return Gs(t,t.child(0),t.child(1),!0);case"encl\
osed":return M(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:Us(t.child(1))};case"mapAccess":return Tn(t);case"call":{let e=t.child(
0),r=t.list(2).map(M);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:r}}case"tuple":return pp(t);case"record":{let e=[t.child(1),...t.child(
3).children()];return{kind:"record",span:t.span,fields:e.map(r=>({name:r.child(0).text,value:M(r.child(2))}))}}case"step":return Gs(t,t.child(1),t.child(0),!1);case"\
block":return{kind:"block-expression",span:t.span,block:Q(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:ir(t,!0)};case"typeof":case"size":case"\
offset":return dp(t);default:throw new TypeError(`${t.rule} is not an expression`)}}s(M,"expressionOf");function Us(t){let{span:e,text:r}=t;switch(t.code){case Yl:
return{kind:"integer",span:e,text:r};case Jl:return{kind:!/^0x/i.test(r)&&/[smhd]$/.test(r)?"duration":"integer",span:e,text:r};case Ql:return{kind:"string",span:e,
text:r};case ep:return{kind:"positional",span:e,text:r};case tp:return{kind:"variable",span:e,name:r};case rp:return Nn(t);default:return r==="true"||r==="false"?
{kind:"boolean",span:e,value:r==="true"}:{kind:"identifier",span:e,name:r}}}s(Us,"leafOf");function ip(t){let e=t.child(1),r=e.size;for(;r>0&&e.child(r-1).code===
op;)r--;let n=e.size-r;if(n===0)return Zn(t,0,r).expression;let o=t.child(2);return Fe(t,n,()=>{let{end:i}=t.span,a=s(u=>{let l=o.child(r+u);return Zn(l,2,l.child(
3).size)},"elseOf"),c=a(n-1).expression;for(let u=n-1;u>=0;u--){let l=u===0?Zn(t,0,r):a(u-1),f=o.child(r+u).optional(0);c={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...f?{then:M(f)}:{},else:c}}return c})}s(ip,"conditionalOf");function Zn(t,e,r){let n=t.child(e);return r===0?vt(n):Fe(n,r,()=>{let o=t.
child(e+1),i=t.child(e+2),a=Array.from({length:r},(c,u)=>({operator:o.child(u).text,operand:vt(i.child(u))}));return mp(vt(n),a,sp)})}s(Zn,"operationOf");function vt(t){
return{expression:M(t),span:t.span}}s(vt,"extentOf");function sp(t,e,r){let n={start:t.span.start,end:r.span.end};return{span:n,expression:{kind:"binary",span:n,
operator:e,left:t.expression,right:r.expression}}}s(sp,"join");function ap(t){let e=t.child(0),r=t.child(1);return Fe(t,e.size,()=>e.children().reduceRight((n,o)=>up(
o,n),vt(r)).expression)}s(ap,"prefixedOf");function cp(t){let e=t.child(0),r=t.child(1);return r.size===0?M(e):Fe(t,r.size,()=>r.children().reduce(lp,vt(e)).expression)}
s(cp,"postfixedOf");function up(t,e){let r={start:t.span.start,end:e.span.end},n=e.expression;return t.rule!=="cast"?{span:r,expression:{kind:"unary",span:r,operator:t.
text,operand:n}}:{span:r,expression:{kind:"cast",span:r,type:Mn(t.child(1)),operand:n}}}s(up,"wrapPrefix");function lp(t,e){let r={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let o=[M(e.child(1))];return{span:r,expression:{kind:"index",span:r,object:t.expression,index:o}}}let n=e.child(1);return{span:r,expression:{
kind:"member",span:r,object:t.expression,operator:e.child(0).text==="."?".":"->",name:n.text,nameSpan:n.span}}}s(lp,"wrapPostfix");function Gs(t,e,r,n){let o=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:o,prefix:n,operand:M(r)}}s(Gs,"updateOf");function pp(t){let e=t.list(1),[r]=e;return r&&e.length===
1&&t.tokens.code(t.end-2)!==np?M(r):{kind:"tuple",span:t.span,elements:e.map(M)}}s(pp,"tupleOf");function dp(t){let e=t.rule==="offset"?t.child(4):t.child(2),r=t.
tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:r}}s(dp,"measureOf");function Tn(t){let e=t.child(
0),r=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...r.length>0?{keys:r.map(M)}:{}}}s(Tn,"mapOf");function Nn(t){return{kind:"map",span:t.
span,name:t.text,nameSpan:t.span}}s(Nn,"bareMapOf");function sr(t){return{kind:"variable",span:t.span,name:t.text}}s(sr,"variableOf");function Mn(t){let e="";for(let r=t.
at;r<t.end;r++)e+=(t.tokens.apart(r)?" ":"")+t.tokens.text(r);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").trimEnd()}s(
Mn,"typeText");var fp=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(r=>[r,e])));
function Hs(t){return fp.get(t)??0}s(Hs,"bindingOf");function mp(t,e,r){let n=[],o=t;for(let{operator:i,operand:a}of e)o=Ws(n,o,Hs(i),r),n.push({left:o,operator:i}),
o=a;return Ws(n,o,0,r)}s(mp,"resolvePrecedence");function Ws(t,e,r,n){let o=e;for(let i=t.at(-1);i&&Hs(i.operator)>=r;i=t.at(-1))o=n(i.left,i.operator,o),t.pop();
return o}s(Ws,"joinWaiting");function _t(t,e){let r=[];return{item:hp(new nr(e,t,0,0),r),lost:r}}s(_t,"buildItem");function hp(t,e){let{span:r}=t;switch(t.rule){case"preprocessor":return{kind:"\
preprocessor",span:r,text:t.text};case"cDefinition":return{kind:"c-definition",span:r,keyword:xp(t.child(0).text),text:t.text};case"config":return{kind:"config",
span:r,settings:[...t.child(3).children(),...t.child(6).children()].map(n=>({span:n.span,name:n.child(0).text,value:n.child(2).text}))};case"import":return{kind:"\
import",span:r,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let[n,o]=[t.child(1).text,t.child(3).text];return{kind:"map-declaration",span:r,map:n,type:o,
maxEntries:M(t.child(5))}}case"macro":{let n=t.list(3).map(o=>o.text);return{kind:"macro",span:r,name:t.child(1).text,parameters:n,body:Q(t.child(7),!0)}}case"s\
ubprogram":{let n=t.list(3).map(o=>o.child(0).text);return{kind:"subprogram",span:r,name:t.child(1).text,parameters:n,body:Q(t.child(9),!1)}}default:return gp(t,
e)}}s(hp,"itemOf");function gp(t,e){let r=[];for(let o of[t.child(0),...t.child(2).children()]){let i=js(o.text,o.span.start);i.kind==="attach-point"?r.push(i):
e.push({span:o.span,problem:i})}let n=t.optional(4);return{kind:"probe",span:t.span,attachPoints:r,...n?{predicate:M(n.child(1)),predicateSpan:n.span}:{},body:Q(
t.child(5),!1)}}s(gp,"probeOf");function xp(t){return t==="union"||t==="enum"?t:"struct"}s(xp,"keywordOf");var ar=g("{"),qe=g("}"),cr=g(";"),yp=g("/"),Ks=g("else"),Vs=g("for"),bp=new Set(["if","for","while","unroll"].map(g)),vp=64;function Xs(t,e){let r=wp(t,e);if(r===
void 0)return _p(t,e);let n=bp.has(t.code(r)),o=new ur(t.code(r)===Vs);for(let i=r;i<t.count;i++){let a=t.code(i);if(a===qe&&!o.hasBrace)return i>=e&&i>r?{start:r,
end:i}:void 0;if(o.take(a),!(i<e||o.hasBrace)){if(a===cr&&o.isEmpty)return{start:r,end:i+1};if(!(a!==qe||t.code(i+1)===Ks||!(n||o.isEmpty)))return{start:r,end:t.
code(i+1)===cr?i+2:i+1}}}}s(Xs,"brokenPart");function _p(t,e){let r=0;for(;r<e&&t.code(r)!==yp;)r++;let n=Math.max(r+1,e);for(;n<t.count&&t.code(n)!==ar&&!Pt.has(
t.code(n));)n++;return r>0&&r<e&&t.code(n)===ar?{start:r,end:n}:void 0}s(_p,"brokenPredicate");function wp(t,e){let r=[];for(let n=0;n<e;n++){let o=t.code(n),i=r.
length-1;o===ar?r.push(n+1):o===qe?(r.pop(),t.code(n+1)!==Ks&&i>0&&(r[i-1]=n+1)):o===cr&&i>=0&&!Ip(t,r[i]??0,n)&&(r[i]=n+1)}return r.at(-1)}s(wp,"statementStart");
function Ip(t,e,r){if(t.code(e)!==Vs||r-e>vp)return!1;let n=new ur(!0);for(let o=e;o<r;o++)n.take(t.code(o));return!n.isEmpty}s(Ip,"inLoopHead");var ur=class{static{
s(this,"OpenBrackets")}#e=[];#t=0;#r;constructor(e){this.#r=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let r=Et.get(e);if(r!==
void 0)this.#e.push(r),e===ar&&this.#t++;else if(e===qe){for(;!this.isEmpty&&this.#e.pop()!==qe;);this.#t=Math.max(0,this.#t-1)}else if(e===cr){if(this.#r&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==qe;)this.#e.pop()}else Pt.has(e)&&this.#e.at(-1)!==qe&&this.#e.pop()}};var Sp=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),lr=/^[-+*/%&|^~!<>=?:.]+$/;function Js({tokens:t,at:e,found:r}){let n=lr.test(r)?e:e-1;if(n<0||!lr.test(t.text(
n)))return;let o=n+1;for(;e-n<3&&We(t,n)&&lr.test(t.text(n-1));)n--;for(;o-n<4&&We(t,o)&&lr.test(t.text(o));)o++;let{source:i}=t,a=at(t,n,o),c=i.slice(a.start,a.
end),u=Sp.get(c);return u===void 0?void 0:{span:a,message:`bpftrace has no operator ${Y(c)}.`,hint:u}}s(Js,"diagnoseOperator");var Ap=new Map([["and","Write &&."],
["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Write \
<=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),kp=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),$p=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
Ep=/^(?:[A-Za-z_]\w*|\*+)$/,Ys=/^[@$]?([A-Za-z_]\w*)$/;function Qs(t){let{tokens:e,at:r,found:n,statement:o}=t,i=s((c,u)=>({span:ie(e,c),message:`bpftrace has n\
o ${Y(e.text(c))}.`,hint:u}),"said"),a=Ap.get(n.toLowerCase());return a!==void 0&&r>o&&!t.expected.includes("':'")?i(r,a):r>0&&e.text(r-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(n)?i(r-1,"Write !."):Op(t)??Pp(t,i)}s(Qs,"diagnoseWord");function Pp({tokens:t,at:e,statement:r},n){let o=e>r&&r>0?kp.get(t.text(r)):void 0;return o===
void 0?void 0:n(r,o)}s(Pp,"diagnoseStatement");function Op({tokens:t,at:e,found:r,statement:n,expected:o}){if(e===n||!o.includes("';'")||!$p.test(t.text(n)))return;
for(let u=n;u<e;u++)if(!Ep.test(t.text(u)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let a=Ys.exec(t.text(
i))?.[1]??Ys.exec(r)?.[1];if(a===void 0)return;let c=t.text(i).startsWith("@")?"@":"$";return{span:at(t,n,e),message:"A variable is not declared with its type i\
n front.",hint:c==="@"?`Write @${a} = ...`:`Write $${a} = ..., or let $${a} to declare it.`}}s(Op,"diagnoseDeclaration");var Rp=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],ea=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,Cp=/^[A-Za-z_]/,
Dn=g("{"),zp=g("/"),Lp="'/' at the end of the predicate";function ta(t){let{tokens:e,at:r,found:n,rule:o}=t;if(o!=="probe"||Tp(t)<r)return;let i=e.text(0),[,a]=Rp.
find(([u])=>u.test(i))??[];if(a!==void 0)return{span:ie(e,0),message:`'${i}' begins nothing here.`,hint:a};if(r>0&&ea.test(i))return{span:ie(e,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let c=Np(t);if(c>0){let u=e.end(c-1);return{span:{start:u,end:u},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return t.expected.includes(Lp)&&n==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||n===""?Dp(t):{hint:Mp(t)}}s(ta,"diagnoseHead");function Tp({tokens:t}){let e=0;
for(;e<t.count&&t.code(e)!==Dn;)e++;return e}s(Tp,"headEnd");function Np({tokens:t,at:e}){for(let r of[e-1,e])if(r>0&&t.onNewLine(r)&&de(t.source,t.start(r)))return r;
return 0}s(Np,"nextProbe");function Mp({tokens:t,at:e,found:r}){let n=t.text(e-1);return r==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":ea.test(r)?"The body of a probe is written in braces: add the {.":r===":"||n.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${er["\
spaced-attach-point"].before} on it must not: kprobe:f.`:n.includes("/")&&/^[^\w@$"]/.test(r)?"A predicate needs a space before its first slash.":Zp(t,e)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":de(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(r)?"Several attach points of one probe are\
 separated by commas.":Cp.test(r)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}s(Mp,"headHint");function Zp(t,e){for(let r=e;r<t.count&&t.code(r)!==Dn;r++)if(t.code(r)===zp)return t.
code(r+1)===Dn;return!1}s(Zp,"endsInSlash");function Dp({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}s(Dp,"emptyPredicate");var ee=s(({expected:t},...e)=>e.some(r=>t.includes(r)),"expects"),Fp="'/' at the end of the predicate",qp=/^ ?(?:else )?(?:if|while)\b[^{]*$/,jp=/^(?:[-+*/%&|^]|<<|>>)?=$/,
Bp=/^(?:\+\+|--)$/,Up=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
Gp="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",Wp=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
Hp=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,oa=g("{"),ra=g("}"),Kp=new Set(["if","while","unroll"].map(g)),W=s((t,e,r)=>n=>t(n)?
{hint:e,mend:r}:void 0,"when"),na="= assigns; write == to compare.",ia=[Yp,W(({found:t,before:e})=>t==="="&&qp.test(e),na),W(t=>t.found==="="&&ee(t,Fp,"')'"),na),
Jp,Qp,td,W(t=>t.rule==="subprogram"&&ee(t,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),W(t=>/^[;,]$/.test(t.found)&&ee(t,"a \
probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),W(t=>/^ ?for\b/.test(t.before)?ee(t,"a variable")&&t.tokens.text(t.at+1)!==
":"||ee(t,"':'","'..'"):!1,Gp),({found:t,before:e})=>t.startsWith("@")&&/^ ?let ?$/.test(e)?{hint:`A map is not declared in a probe: leave let out, and write ${t}\
 = ...`}:void 0,Vp,W(({found:t})=>t==="'","Strings are written in double quotes."),W(({found:t})=>t==="`","bpftrace has no backquotes: strings are written in do\
uble quotes."),rd,W(t=>t.found===";"&&ee(t,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),W(({found:t})=>Hp.test(t),"Lines for the \
preprocessor come before the probes.","leave-out"),W(({found:t})=>t.startsWith("#"),"Comments begin with //.","leave-out"),W(t=>ee(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(t.before),"The body needs braces, even for one statement."),Xp,nd,W(t=>ee(t,"']'"),"Close the '[' with a ']'."),W(t=>ee(t,"')'")&&t.found!=="","Close the '\
(' with a ')'."),W(({rule:t,found:e})=>t==="config"&&e===":","A setting is written: name = value;"),W(t=>t.rule==="config"&&ee(t,"';'"),"Settings are separated \
by ';'."),W(t=>ee(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&t.rule!=="import","Statements are separated by ';'.")];function Vp(t){let{tokens:e,at:r,found:n}=t;return!ee(
t,"a variable")||!/^[A-Za-z_]/.test(n)?void 0:{hint:e.text(r-1)==="--"&&e.apart(r)?"Comments begin with //.":`A variable begins with $: write $${n}.`}}s(Vp,"wor\
dForVariable");function Xp({tokens:t,at:e,found:r,before:n}){let o=Up.exec(n)?.[1];if(!(o===void 0||t.onNewLine(e)||!/^[@$"\w-]/.test(r)))return{message:`Expect\
ed '(' after '${o}', found ${Y(r)}.`,hint:`Arguments are written in parentheses: ${o}(...).`}}s(Xp,"missingParenthesis");function Yp({tokens:t,at:e,expected:r,found:n}){
if(!r.includes("'{'")||t.code(e-1)!==ra||n==="{")return;let o=0;for(let i=e-1;i>0;i--)if(t.code(i)===ra)o++;else if(t.code(i)===oa&&--o===0){if(!Kp.has(t.code(i-
1)))return;let a=t.text(i-1),c=`Expected ${a==="unroll"?"a number of turns":"a condition"} after '${a}', found '{'.`;return{span:ie(t,i),message:c,hint:`Write ${a}\
 (${a==="unroll"?"5":"pid == 1"}) { ... }.`}}}s(Yp,"missingCondition");function Jp({tokens:t,at:e,found:r}){let n=t.text(e-1);if(!(!/^[({]$/.test(r)||!n.startsWith(
"@")||!We(t,e)))return{message:`Expected '[' after ${Y(n)}, found '${r}'.`,hint:`Keys are written in brackets: ${n}[...].`}}s(Jp,"keysInBrackets");function Qp(t){
let{tokens:e,at:r,found:n,before:o,statement:i,rule:a}=t,c=Bp.test(n);if(!(jp.test(n)||c)||r===i||a==="config"||!ee(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(
o))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(o))return;let u=o.trim();return{span:at(e,i,r),message:c?
`Only a map or a variable can be counted with '${n}'.`:"Only a map or a variable can be assigned to.",hint:ed(u)}}s(Qp,"wrongTarget");function ed(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(t)?.[1];if(e!==void 0&&Wp.test(e))return`${e} is a word of the language: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with\
 $: write @${e} or $${e}.`;let r=/^(self|this) ?-> ?(\w+)/.exec(t);return r?`A value for this thread is kept in a map, @${r[2]}[tid], one for this event in a va\
riable, $${r[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(t)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}s(ed,"targetHint");function td({
tokens:t,at:e,found:r}){if(r==="$"){let n=t.source.startsWith("$0",t.start(e));return{message:n?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:n?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(t.text(e-1)!=="@"||!We(t,e)))return/^[@$]/.test(r)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(r)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}s(td,"signOfNothing");function rd({tokens:t,at:e,
found:r}){return r!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}s(rd,"strayElse");function nd(t){let{tokens:e,at:r,found:n}=t,o=e.text(r-1);if(o===","&&/^[)\],]$/.test(n))return{hint:"Remo\
ve the ',' before it."};let i=Me(e,r).at(-1);if(i===void 0||e.code(i)===oa||!ee(t,"','","')'"))return;if(n.startsWith('"')&&o.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let a=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&!/^(?:if|while|for)$/.test(e.text(i-1)),c=/^[@$"\w]/.test(n)&&/[\w"\])]$/.test(
o);return a&&c?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}s(nd,"comma");var od=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],id=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[new RegExp("\\p{Cc}","u"),"a control character","Remove it."]];function sa({tokens:t,at:e,
found:r}){let n=String.fromCodePoint(r.codePointAt(0)??32);if(r===""||/[!-~]/.test(n))return;let o=s(([p])=>p.test(n),"isKnown"),i=id.find(o),[,a,c]=i??od.find(
o)??sd(n)??[];if(a===void 0)return;let u=t.start(e),l=u+n.length;for(;i&&t.source.startsWith(n,l);)l+=n.length;let f=`${Je(n)} is ${a}.`;return{span:{start:u,end:l},
mend:i&&"leave-out",message:f,hint:c}}s(sa,"diagnoseCharacter");function sd(t){let e=String.fromCharCode(t.charCodeAt(0)-65248),r=[/[\uff01-\uff5e]/,"a full-wid\
th character",`Write ${e}.`];return r[0].test(t)?r:void 0}s(sd,"fullWidth");var ad=[[/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,"This is the marker of a merge confl\
ict.","Keep one of the two sides, and remove the three markers."],[/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,"This is a code fence of Markdown.","Remove the line."],[/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
"This is a shell command.","The script is the text between the quotes after -e, without the quotes."]];function aa({tokens:t,at:e}){for(let r of new Set([t.start(
0),t.start(e)])){let{source:n}=t,o=r===0?0:n.lastIndexOf(`
`,r-1)+1,i=n.indexOf(`
`,o),a=Math.min(i===-1?n.length:i,o+200),c=n.slice(o,a).trimEnd(),[,u,l]=ad.find(([f])=>f.test(c))??[];if(u!==void 0)return{span:{start:o,end:o+c.length},mend:"\
leave-out",expected:[],message:u,hint:l}}}s(aa,"diagnoseMarker");var cd=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,ud=g("<string with a bad escape>"),ld=new Set([g("<malformed number>"),g("<digits>")]),pd={"(":"\
')'","[":"']'","{":"'}'"},dd={")":"(","]":"[","}":"{"},fd=[sa,yd,vd,Js,ta,Qs,...ia];function Fn({tokens:t,unclosed:e},r,n){let o=Zi(t,r,n),{at:i}=o,a=o.found===
"{"?i-1:i;for(;a>0&&!t.onNewLine(a);)a--;let c=ua(t,Math.max(a,1)),u=[...o.expected];u[0]==="'}'"&&(u[1]??"an expression")==="an expression"&&u.splice(1,1,"a st\
atement");let l={...o,expected:u},f=r.open&&(i>=t.count||c<=i),p=hd(o,e)??aa(o)??(f?gd(t,Math.min(i,c)):void 0)??md(fd,l),{message:d,span:m,expected:h,mend:x}=p?.
message===void 0?xd(l):{...p,message:p.message},v=p?.hint;return{error:{kind:"syntax-error",span:m??ie(t,i),message:d,expected:h??u,...v===void 0?{}:{hint:v}},resumeAt:c<
t.count?t.start(c):r.end,at:i,complete:o.expected.includes("a probe"),mend:x??p?.mend}}s(Fn,"explainFailure");function md(t,e){for(let r of t){let n=r(e);if(n)return n}}
s(md,"firstOf");function hd({tokens:t,at:e},r){let n=t.start(Math.min(e+1,t.count)),o=r.find(({what:i,start:a})=>i==="string"&&a>=t.start(0)&&a<=n);if(o!==void 0)
return{span:{start:o.start,end:o.end},message:"This string is never closed.",expected:[`'"'`],hint:'A string ends on the line it begins on: add the closing ".'}}
s(hd,"unclosedString");function gd(t,e){let r=Me(t,e).at(-1);if(r===void 0)return;let n=t.text(r),o=pd[n]??"",i=`This '${n}' is never closed.`;return{span:ie(t,
r),message:i,expected:[o],hint:`Add the missing ${o}.`}}s(gd,"unclosedBracket");function xd({tokens:t,at:e,expected:r,found:n,before:o}){let i=/^(?:[@$]|[A-Za-z_{])/.
test(n)&&/[\w)\]}"+-] ?$/.test(o);if(r.includes("';'")&&o!==""&&(t.onNewLine(e)||i)){let c=t.end(e-1);return{message:`Expected ';' after this, before ${Y(n)}.`,
mend:"semicolon",span:e===0?ie(t,e):{start:c,end:c}}}let a=n===""?"but the text ends here":`found ${Y(n)}`;return{message:`Expected ${st(r)}, ${a}.`}}s(xd,"miss\
ing");function yd({tokens:t,at:e,found:r}){let n=ie(t,e),o=t.code(e)===ud?cd.exec(r):void 0;if(o){let[i,a=""]=o,c=n.start+i.length,u=`bpftrace does not know the\
 escape ${a} in a string.`;return{span:{start:c-a.length,end:c},message:u,hint:"Write \\\\ for a backslash."}}if(ld.has(t.code(e)))return r.length<=1e3&&Ze(r)?{
message:`${Y(r)} is too large: the largest number is 18446744073709551615.`}:{message:`${Y(r)} is not a number.`,hint:bd(r)}}s(yd,"diagnoseText");function bd(t){
if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An \
octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.
exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${Y(e)} is not a unit: a time has ns, us, ms, s, m, h or d.`}s(bd,"numberHint");function vd({tokens:t,
at:e,found:r}){let n=dd[r];if(r==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{mend:"leave-out",span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(n===void 0)return;let o=Me(t,e),i=o.at(-1);if(r==="}"?o.length>0:i!==void 0&&t.text(i)!=="{")
return;let a=`Remove it, or add the ${n} that it belongs to.`;return{mend:r==="}"?"leave-out":void 0,message:`This '${r}' closes nothing.`,hint:a}}s(vd,"diagnos\
eClosing");function ca(t,e,r){let n=ua(t,e);return n<t.count?t.start(n):r}s(ca,"resumeAfter");function ua(t,e){for(let r=e;r<t.count;r++)if(t.onNewLine(r)&&de(t.
source,t.start(r)))return r;return t.count}s(ua,"lineOfItem");var _d=5,wd=8,la=8*1024,Id=g(";"),Sd=g("{"),Ad=g("}"),kd=new Set([...";{}"].map(g));function pa(t,e,r,n){let{tokens:o}=t,i=Fn(t,e,r),{resumeAt:a,complete:c}=i,u=[
i.error],l=[],f=0,p=s(()=>({errors:u,left:[],lost:[],resumeAt:a,reread:f}),"dropped");if(e.open&&!c){let h=e.rule==="probe"?$d(t,e,{resumeAt:a,allowance:n}):void 0;
return h===void 0?p():{errors:u,...h,resumeAt:a,reread:o.count}}if(!c&&(a<e.end||o.count>la))return p();let d=-1,m;for(let h=0;h<wd&&f+o.count<=n;h++){m!==void 0&&
i.at<=d&&(o.remove(m,m+1),l.pop(),i={...i,at:m});let{at:x}=i,v=!c&&x>d?Ed(o,i):void 0;if(m=v&&i.mend==="semicolon"?x:void 0,v)d=v.seen,l.push(v.span);else{let X=c?
{start:x,end:o.count}:Xs(o,x);if(!X)return p();l.push(da(o,X)),d=X.start-1}f+=o.count;let w=yt.match(o.characters(),e.rule);if(!w.failed())return{errors:u,..._t(
w._cst,o),left:l,resumeAt:a,reread:f};if(c)return p();i=Fn(t,e,w);let{error:Z}=i;if(!(i.at<=d||Z.span.start<(u.at(-1)?.span.end??0))){if(u.length===_d)return p();
u.push(Z)}}return p()}s(pa,"recoverItem");function $d({tokens:t},{rule:e},{resumeAt:r,allowance:n}){let o=t.count;for(;o>0&&t.start(o-1)>=r;)o--;let i=Me(t,o);if(o===
0||o>Math.min(la,n)||i.some(u=>t.code(u)!==Sd))return;t.remove(o,t.count);let a=t.end(o-1);for(let u=0;u<i.length;u++)t.insert(t.count,Ad);let c=yt.match(t.characters(),
e);return c.failed()?void 0:{..._t(c._cst,t),left:[{start:a,end:a}]}}s($d,"closeBefore");function Ed(t,{error:e,at:r,mend:n}){switch(n){case"semicolon":{t.insert(
r,Id);let o=r+1;for(;o<t.count&&!kd.has(t.code(o));)o++;return{seen:o,span:e.span}}case"leave-out":{let o=Math.min(r,t.count);for(;o>0&&t.start(o-1)>=e.span.start;)
o--;let i=o;for(;i<t.count&&t.end(i)<=e.span.end;)i++;return o<i?{seen:o,span:da(t,{start:o,end:i})}:void 0}default:return}}s(Ed,"mend");function da(t,{start:e,
end:r}){let n={start:t.start(e),end:t.end(r-1)};return t.remove(e,r),n}s(da,"leaveOut");var qn=100,Pd=128*1024,Od=128*1024;function cw(t){let e=new Tt(t),{tokens:r}=e,n=[],o=[],i=[],a=!1,c,u=Pd;for(let f=e.next(a);f;f=e.next(a)){let p=r.start(0),d=c!==
void 0&&"errors"in c&&f.rule==="probe"&&!de(t,p);if(d&&r.text(0)==="}")continue;let m=d&&c?.item===void 0,h=Rd(e,f,u);if(c=h,"errors"in h){let{left:x,resumeAt:v}=h;
if(u-=h.reread,!(m&&h.item===void 0)){let w=o.at(-1)?.span.start??-1,Z=h.errors.filter(({span:X})=>X.start>w);o.push(...Z.slice(0,qn-o.length))}h.item?i.push(...x.
map(w=>({start:w.start,end:Math.min(w.end,v)}))):i.push({start:p,end:Math.max(p,v)})}if(h.item){let{item:x,lost:v}=h,w=x.kind!=="probe"||x.attachPoints.length>0;
w&&n.push(x),o.push(...v.map(({problem:Z})=>Z)),i.push(...w?v.map(({span:Z})=>Z):[x.span])}if("errors"in h){if(o.length>=qn){o.push(pr(r,r.count,Cd)),i.push({start:h.
resumeAt,end:t.length}),e.rest();break}(h.resumeAt<f.end||f.open)&&(e.resumeAt(h.resumeAt),a=!0)}}o.push(...Di(n),...Td(n));let l=e.unclosed.filter(({what:f})=>f===
"comment");for(let{start:f}of l)i.push(...e.comments.filter(({span:p})=>p.start===f).map(({span:p})=>p));return{kind:"script",span:{start:0,end:t.length},text:t,
items:n,comments:e.comments,errors:Ld(o,l),unread:zd(i)}}s(cw,"parseScript");function Rd(t,e,r){let{tokens:n}=t,{end:o,tooDeep:i}=e,a=s((c,u)=>({errors:[c],left:[],
lost:[],resumeAt:u,reread:0}),"refused");if(i!==void 0)return a(pr(n,i,fa),ca(n,i+1,o));if(n.count>Od)return a(pr(n,0,"This is too long to be read: split it int\
o several."),o);try{let c=_s(n,e.rule);return"failed"in c?pa(t,e,c,r):_t(c,n)}catch(c){if(c instanceof bt){let u={start:c.start,end:c.start+1};return a({kind:"s\
yntax-error",limit:!0,span:u,message:"This expression is too long: split it over several statements.",expected:[]},o)}if(c instanceof RangeError)return a(pr(n,0,
fa),o);throw c}}s(Rd,"parseItem");var fa=`Brackets or conditionals are nested more than ${rn} levels deep here: nest them less.`,Cd="There are too many errors: \
the rest of the file was not read. Correct those above first.";function pr(t,e,r){let n=t.start(e);return{kind:"syntax-error",limit:!0,span:{start:n,end:e<t.count?
n+1:n},message:r,expected:[]}}s(pr,"limitAt");function zd(t){let e=[];for(let r of[...t].sort((n,o)=>n.start-o.start)){let n=e.at(-1);n===void 0||r.start>n.end?
e.push(r):e[e.length-1]={start:n.start,end:Math.max(n.end,r.end)}}return e}s(zd,"merged");function Ld(t,e){let r=[...t].sort((n,o)=>n.span.start-o.span.start);for(let{
start:n,end:o}of e.slice(0,qn)){let i=r.findLastIndex(c=>c.span.start<n),a=r[i]?.message==="This '{' is never closed.";r.splice(a?i:i+1,a?1:0,{kind:"syntax-erro\
r",span:{start:n,end:o},message:"This comment is never closed.",expected:["'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return r.
filter(({span:n},o)=>n.start!==r[o-1]?.span.start)}s(Ld,"withUnclosedComments");function Td(t){let e=new Set;return t.flatMap(({kind:r,span:n})=>{let o=Md(r,e);
return e.add(r),o===void 0?[]:[{kind:"syntax-error",span:n,message:o,expected:[],hint:"Move it to the beginning of the file."}]})}s(Td,"misplacedItems");var Nd=[
"map-declaration","macro","subprogram","probe"];function Md(t,e){let r=Nd.some(n=>e.has(n));switch(t){case"preprocessor":case"c-definition":return r?"C definiti\
ons must come before the probes.":e.has("config")||e.has("import")?"C definitions must come before the config block and the imports.":void 0;case"import":return r?
"Imports must come before the probes.":void 0;case"config":return e.has("config")?"A script has one config block.":r?"The config block must come before the prob\
es.":void 0;default:return}}s(Md,"whyMisplaced");export{Qd as a,Bn as b,Zd as c,Dd as d,ri as e,qr as f,sc as g,ac as h,cc as i,uc as j,lc as k,fc as l,ux as m,lx as n,px as o,xc as p,vc as q,dx as r,Br as s,fx as t,
mx as u,hx as v,_c as w,gx as x,jr as y,xx as z,yx as A,wc as B,bx as C,vx as D,Sc as E,_x as F,wx as G,Ix as H,Sx as I,er as J,ci as K,Xx as L,Yx as M,rf as N,
nf as O,of as P,cf as Q,ya as R,uf as S,lf as T,Je as U,pf as V,g as W,Ur as X,mi as Y,oy as Z,ze as _,Ue as $,vi as aa,Tt as ba,Iy as ca,U as da,Cs as ea,js as fa,
cw as ga,Qe as ha,ba as ia,bf as ja,vf as ka,_f as la,ga as ma,fr as na,mr as oa,hr as pa,Ud as qa,Gd as ra,Wd as sa,Hd as ta,Kd as ua,Vd as va,Xd as wa,Wn as xa,
gf as ya,ka as za,$a as Aa,yr as Ba,Pf as Ca,Ra as Da,Of as Ea,eo as Fa,za as Ga,La as Ha};
