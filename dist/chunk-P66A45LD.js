import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as gi}from"./chunk-ISUK2UUZ.js";import{a as s,e as hi}from"./chunk-H47UKSLI.js";var yi=class extends Error{static{s(this,"Failure")}kind;sentences;constructor(e,...n){super(n.join(" ")),this.name="Failure",this.kind=e,this.sentences=n}};function bx(t){
return t instanceof Error?t.message:String(t)}s(bx,"messageOf");function vx(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}
s(vx,"codeOf");var Re={};hi(Re,{BIGINT_FORMAT_RANGES:()=>un,CONSTANT_CATCH:()=>Ci,Class:()=>mr,NUMBER_FORMAT_RANGES:()=>At,aborted:()=>be,allowsEval:()=>vr,assert:()=>ll,assertEqual:()=>il,
assertIs:()=>cl,assertNever:()=>ul,assertNotEqual:()=>sl,assignProp:()=>ie,attachSchema:()=>kt,base64ToUint8Array:()=>Ti,base64urlToUint8Array:()=>Il,cached:()=>ct,
captureStackTrace:()=>an,cleanEnum:()=>Sl,cleanRegex:()=>It,clone:()=>de,cloneDef:()=>ml,codePointLength:()=>$t,constantCatch:()=>Li,createTransparentProxy:()=>vl,
defineLazy:()=>bi,defineLazyInternal:()=>O,derived:()=>Pl,esc:()=>xr,escapeRegex:()=>Be,explicitlyAborted:()=>Sr,extend:()=>ki,finalizeIssue:()=>ve,floatSafeRemainder:()=>yr,
getElementAtPath:()=>hl,getEnumValues:()=>at,getLengthableOrigin:()=>Pt,getParsedType:()=>bl,getSizableOrigin:()=>zi,hexToUint8Array:()=>kl,hide:()=>fn,installLazyProp:()=>Ar,
isObject:()=>Ye,isPlainObject:()=>He,issue:()=>lt,joinValues:()=>pl,jsonStringifyReplacer:()=>hr,members:()=>Ir,merge:()=>Ei,mergeDefs:()=>Oe,normalizeParams:()=>v,
nullish:()=>gr,numKeys:()=>xl,objectClone:()=>fl,omit:()=>Ai,optionalKeys:()=>wr,own:()=>Ee,parsedType:()=>wl,partial:()=>Oi,pick:()=>Ii,prefixIssues:()=>Ue,primitiveTypes:()=>wi,
promiseAllObject:()=>gl,propertyKeyTypes:()=>_r,randomString:()=>yl,rawShape:()=>ut,required:()=>Ri,safeExtend:()=>Pi,shallowClone:()=>cn,sizeCaps:()=>pn,slugify:()=>br,
stringifyPrimitive:()=>Si,toZod:()=>al,uint8ArrayToBase64:()=>Ni,uint8ArrayToBase64url:()=>Al,uint8ArrayToHex:()=>$l,unwrapMessage:()=>st});function il(t){return t}s(il,"assertEqual");function sl(t){return t}s(sl,"assertNotEqual");function al(){return t=>t}s(al,"toZod");function cl(t){}s(cl,"assertI\
s");function ul(t){throw new Error("Unexpected value in exhaustive check")}s(ul,"assertNever");function ll(t){}s(ll,"assert");function at(t){let e=Object.values(
t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,o])=>e.indexOf(+r)===-1).map(([r,o])=>o)}s(at,"getEnumValues");function pl(t,e="|"){return t.
map(n=>Si(n)).join(e)}s(pl,"joinValues");function hr(t,e){return typeof e=="bigint"?e.toString():e}s(hr,"jsonStringifyReplacer");var dr=class{static{s(this,"Cac\
hed")}constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function ct(t){
return new dr(t)}s(ct,"cached");function gr(t){return t==null}s(gr,"nullish");function It(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.
slice(e,n)}s(It,"cleanRegex");function yr(t,e){let n=t/e,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}s(yr,"floatSafe\
Remainder");var xi=Symbol("evaluating");function bi(t,e,n){let r;Object.defineProperty(t,e,{get(){if(r!==xi)return r===void 0&&(r=xi,r=n()),r},set(o){Object.defineProperty(
t,e,{value:o})},configurable:!0})}s(bi,"defineLazy");function fl(t){return Object.create(Object.getPrototypeOf(t),Object.getOwnPropertyDescriptors(t))}s(fl,"obj\
ectClone");function ie(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}s(ie,"assignProp");function ut(t){let e=Object.getOwnPropertyDescriptor(
t,"shape");return e?.get?e.get.raw:e?.value}s(ut,"rawShape");function je(t){return ut(t._zod.def)??t._zod.def.shape}s(je,"sourceShape");function vi(t,e,n){Object.
defineProperty(t,e,{get(){let r=n();return ie(this,e,r),r},enumerable:!0,configurable:!0})}s(vi,"deferProp");function _i(t,e,n){e in t?ie(t,e,n):t[e]=n}s(_i,"pu\
tProp");function Je(t,e,n,r){let o=je(e);for(let i of n){let a=Object.getOwnPropertyDescriptor(o,i);a.enumerable&&(a.get?vi(t,i,()=>{let c=e._zod.def.shape[i];return r?
r(c,i):c}):_i(t,i,r?r(a.value,i):a.value))}}s(Je,"mirrorShape");function dl(t,e){for(let n of Reflect.ownKeys(e)){let r=Object.getOwnPropertyDescriptor(e,n);r.enumerable&&
(r.get?vi(t,n,()=>e[n]):_i(t,n,r.value))}}s(dl,"mirrorProps");function Oe(...t){let e={};for(let n of t){let r=Object.getOwnPropertyDescriptors(n);Object.assign(
e,r)}return Object.defineProperties({},e)}s(Oe,"mergeDefs");function ml(t){return Oe(t._zod.def)}s(ml,"cloneDef");function hl(t,e){return e?e.reduce((n,r)=>n?.[r],
t):t}s(hl,"getElementAtPath");function gl(t){let e=Object.keys(t),n=e.map(r=>t[r]);return Promise.all(n).then(r=>{let o={};for(let i=0;i<e.length;i++)o[e[i]]=r[i];
return o})}s(gl,"promiseAllObject");function yl(t=10){let e="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<t;r++)n+=e[Math.floor(Math.random()*e.length)];return n}
s(yl,"randomString");function xr(t){return JSON.stringify(t)}s(xr,"esc");function br(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}s(br,"slugify");var an="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function Ye(t){return typeof t=="object"&&t!==
null&&!Array.isArray(t)}s(Ye,"isObject");var vr=ct(()=>{if(_e.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let t=Function;
return new t(""),!0}catch{return!1}});function He(t){if(Ye(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(Ye(
n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}s(He,"isPlainObject");function cn(t){return He(t)?{...t}:Array.isArray(t)?[...t]:t instanceof
Map?new Map(t):t instanceof Set?new Set(t):t}s(cn,"shallowClone");function xl(t){let e=0;for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&e++;return e}
s(xl,"numKeys");var bl=s(t=>{let e=typeof t;switch(e){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(t)?"nan":"n\
umber";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(t)?
"array":t===null?"null":t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?"promise":typeof Map<"u"&&t instanceof Map?"map":typeof Set<"u"&&
t instanceof Set?"set":typeof Date<"u"&&t instanceof Date?"date":typeof File<"u"&&t instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${e}`)}},
"getParsedType"),_r=new Set(["string","number","symbol"]),wi=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Be(t){return t.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")}s(Be,"escapeRegex");function de(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&(r._zod.parent=t),r}s(de,"clo\
ne");function v(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:s(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Can\
not specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:s(()=>e.error,"error")}:e}s(v,"no\
rmalizeParams");function vl(t){let e;return new Proxy({},{get(n,r,o){return e??(e=t()),Reflect.get(e,r,o)},set(n,r,o,i){return e??(e=t()),Reflect.set(e,r,o,i)},
has(n,r){return e??(e=t()),Reflect.has(e,r)},deleteProperty(n,r){return e??(e=t()),Reflect.deleteProperty(e,r)},ownKeys(n){return e??(e=t()),Reflect.ownKeys(e)},
getOwnPropertyDescriptor(n,r){return e??(e=t()),Reflect.getOwnPropertyDescriptor(e,r)},defineProperty(n,r,o){return e??(e=t()),Reflect.defineProperty(e,r,o)}})}
s(vl,"createTransparentProxy");function Si(t){return typeof t=="bigint"?t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}s(Si,"stringifyPrimitive");function wr(t){
return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}s(wr,"optionalKeys");var At={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},un={int64:[
BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Ii(t,e){let n=t._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return Je(i,t,ln(t,e)),de(t,Oe(n,{shape:i,checks:[]}))}s(
Ii,"pick");function ln(t,e){let n=je(t),r=[];for(let o of Reflect.ownKeys(e)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized\
 key: "${String(o)}"`);e[o]&&r.push(o)}return r}s(ln,"maskedKeys");function Ai(t,e){let n=t._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot\
 be used on object schemas containing refinements");let i=new Set(ln(t,e)),a={};return Je(a,t,Reflect.ownKeys(je(t)).filter(c=>!i.has(c))),de(t,Oe(n,{shape:a,checks:[]}))}
s(Ai,"omit");function ki(t,e){if(!He(e))throw new Error("Invalid input to extend: expected a plain object");let n=t._zod.def.checks;if(n&&n.length>0){let o=je(t);
for(let i of Reflect.ownKeys(e))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements\
. Use `.safeExtend()` instead.")}return de(t,Oe(t._zod.def,{shape:$i(t,e)}))}s(ki,"extend");function $i(t,e){let n={};return Je(n,t,Reflect.ownKeys(je(t))),dl(n,
e),n}s($i,"extended");function Pi(t,e){if(!He(e))throw new Error("Invalid input to safeExtend: expected a plain object");return de(t,Oe(t._zod.def,{shape:$i(t,e)}))}
s(Pi,"safeExtend");function Ei(t,e){if(!e?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`\
.");if(t._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};Je(n,t,
Reflect.ownKeys(je(t))),Je(n,e,Reflect.ownKeys(je(e)));let r=Oe(t._zod.def,{shape:n,get catchall(){return e._zod.def.catchall},checks:e._zod.def.checks??[]});return de(
t,r)}s(Ei,"merge");function Oi(t,e,n,r="partial"){let i=e._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing \
refinements`);let c=n?new Set(ln(e,n)):void 0,u={};return Je(u,e,Reflect.ownKeys(je(e)),t&&((l,p)=>c&&!c.has(p)?l:new t({type:"optional",innerType:l}))),de(e,Oe(
e._zod.def,{shape:u,checks:[]}))}s(Oi,"partial");function Ri(t,e,n){let r=n?new Set(ln(e,n)):void 0,o={};return Je(o,e,Reflect.ownKeys(je(e)),(i,a)=>r&&!r.has(a)?
i:new t({type:"nonoptional",innerType:i})),de(e,Oe(e._zod.def,{shape:o}))}s(Ri,"required");function be(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.
length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}s(be,"aborted");function Sr(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.
issues[n]?.continue===!1)return!0;return!1}s(Sr,"explicitlyAborted");function Ue(t,e){return e.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}
s(Ue,"prefixIssues");function st(t){return typeof t=="string"?t:t?.message}s(st,"unwrapMessage");function pn(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.
test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&e.push([o,n])}return e}s(pn,"sizeCaps");function kt(t,e,n){var r;for(let o=e;o<t.length;o++)(r=t[o]).
schema??(r.schema=n)}s(kt,"attachSchema");function ve(t,e,n){var r;let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=t).schema??(r.schema=t.
inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,a=t.message?t.message:st(t.inst?._zod.def?.error?.(t))??st(i?.(t))??st(e?.error?.(
t))??st(n.customError?.(t))??st(n.localeError?.(t))??"Invalid input",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u===
"__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=a,e?.reportInput&&(c.input=t.input),c}s(ve,"finalizeIssue");function zi(t){return t instanceof Set?
"set":t instanceof Map?"map":t instanceof File?"file":"unknown"}s(zi,"getSizableOrigin");var _l=/[\uD800-\uDBFF]/;function $t(t){let e=t.length;if(!_l.test(t))return e;
let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}s($t,"codePointLength");function Pt(t){return Array.
isArray(t)?"array":typeof t=="string"?"string":"unknown"}s(Pt,"getLengthableOrigin");function wl(t){let e=typeof t;switch(e){case"number":return Number.isNaN(t)?
"nan":"number";case"object":{if(t===null)return"null";if(Array.isArray(t))return"array";let n=t;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in
n&&n.constructor)return n.constructor.name}}return e}s(wl,"parsedType");function lt(...t){let[e,n,r]=t;return typeof e=="string"?{message:e,code:"custom",input:n,
inst:r}:{...e}}s(lt,"issue");function Sl(t){return Object.entries(t).filter(([e,n])=>Number.isNaN(Number.parseInt(e,10))).map(e=>e[1])}s(Sl,"cleanEnum");function Ti(t){
let e=atob(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}s(Ti,"base64ToUint8Array");function Ni(t){let e="";for(let n=0;n<
t.length;n++)e+=String.fromCharCode(t[n]);return btoa(e)}s(Ni,"uint8ArrayToBase64");function Il(t){let e=t.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-e.
length%4)%4);return Ti(e+n)}s(Il,"base64urlToUint8Array");function Al(t){return Ni(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}s(Al,"uint8ArrayToB\
ase64url");function kl(t){let e=t.replace(/^0x/,"");if(e.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(e.length/2);for(let r=0;r<
e.length;r+=2)n[r/2]=Number.parseInt(e.slice(r,r+2),16);return n}s(kl,"hexToUint8Array");function $l(t){return Array.from(t).map(e=>e.toString(16).padStart(2,"0")).
join("")}s($l,"uint8ArrayToHex");var mr=class{static{s(this,"Class")}constructor(...e){}};function Ir(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(
e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):El(t,n,r.value)}}s(Ir,"members");function Ee(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}s(Ee,"own");function fn(t,e,n){return Ee(t,e,n,!1)}s(fn,"hide");function Pl(t,e){for(let n in t){let r=t[n];Object.defineProperty(
e,n,{configurable:!0,enumerable:!0,get(){return Ee(this,n,r(this))},set(o){Ee(this,n,o)}})}return e}s(Pl,"derived");function El(t,e,n){Object.defineProperty(t,e,
{configurable:!0,get(){return this==null?n:Ee(this,e,n.bind(this))},set(r){Ee(this,e,r)}})}s(El,"defineBound");function Ol(t,e){let n=Object.getPrototypeOf(t);return e in
n?void 0:n}s(Ol,"claim");var fr,Ke=!1,Rl={configurable:!0,get(){Ke=!0}};function O(t,e,n){let r=Object.getPrototypeOf(t._zod);if(e in r&&fr!==t._zod){fr=void 0;
return}fr=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,Rl);let o=Ke;Ke=!1;try{let i=n(this);return Ke?delete this[e]:Object.
defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Ke=Ke||o,i}catch(i){throw delete this[e],Ke=Ke||o,i}},set(o){Object.defineProperty(this,e,{configurable:!0,
writable:!0,value:o})}})}s(O,"defineLazyInternal");function Ar(t,e,n,r){let o=Ol(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){let i={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(this,e,i),i.value},set(i){Object.defineProperty(
this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}s(Ar,"installLazyProp");var Ci="~constantCatch";function Li(t){let e=s(()=>t,"fn");return e[Ci]=!0,
e}s(Li,"constantCatch");var Mi;var kr={value:void 0,enumerable:!1},Di="captureStackTrace"in Error?Error:null;function zl(t){let e=Di;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return Di=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}s(zl,"newError");function y(t,e,n,r){let o={};function i(d){
this.def=d,this.constr=f,this.traits=new Set}s(i,"Internals"),i.prototype=o;let a=n,c=a&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(t))return}else{
kr.value=new i(m);try{Object.defineProperty(d,"_zod",kr)}finally{kr.value=void 0}}if(d._zod.traits.add(t),e(d,m),c){let g=Object.getPrototypeOf(d),x=d._zod.constr.
prototype,w=g;for(;w&&w!==x;)w=Object.getPrototypeOf(w);let L=w??g;c.has(L)||(c.add(L),Ir(L,a))}let h=f.prototype;for(let g in h)Object.prototype.hasOwnProperty.
call(h,g)&&(g in d||(d[g]=h[g].bind(d)))}s(u,"init");let l=r?.Parent??Object;class p extends l{static{s(this,"Definition")}}Object.defineProperty(p,"name",{value:t});
function f(d){let m=r?.Parent?zl(p):this;u(m,d);let h=m._zod.deferred;if(h){for(let x of h)x();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;
return g&&g(m),m}return s(f,"_"),Object.defineProperty(f,"init",{value:u}),Object.defineProperty(f,Symbol.hasInstance,{value:s(d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(t),"value")}),Object.defineProperty(f,"name",{value:t}),f}s(y,"$constructor");var we=class extends Error{static{s(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},dn=class extends Error{static{
s(this,"$ZodEncodeError")}constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Mi=globalThis).__zod_globalConfig??
(Mi.__zod_globalConfig={});var _e=globalThis.__zod_globalConfig;function ze(t){return t&&Object.assign(_e,t),_e}s(ze,"config");var Zi=/^[cC][0-9a-z]{6,}$/,Fi=/^[0-9a-z]+$/,qi=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,ji=/^[0-9a-vA-V]{20}$/,Bi=/^[A-Za-z0-9]{27}$/,Ui=/^[a-zA-Z0-9_-]{21}$/;
function Gi(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}s(Gi,"nanoidOfLength");var Wi=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Ki=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Er=s(t=>t?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3\
}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
"uuid");var Hi=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Tl="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Vi(){return new RegExp(
Tl,"u")}s(Vi,"emoji");var Xi=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Ji=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Yi=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Qi=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
es=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ts=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var ns=/^https?$/,rs=/^\+[1-9]\d{6,14}$/;var os="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Nl(t){return new RegExp(`^${t}$`)}s(Nl,"anchor");var is=Nl(os);function Pr(t){let e="(?:[01]\\d|2[0\
-3]):[0-5]\\d";return typeof t.precision=="number"?t.precision===-1?`${e}`:t.precision===0?`${e}:[0-5]\\d`:`${e}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${e}\
:[0-5]\\d(?:\\.\\d+)?`:`${e}(?::[0-5]\\d(?:\\.\\d+)?)?`}s(Pr,"timeSource");function ss(t){return new RegExp(`^${Pr(t)}$`)}s(ss,"time");function as(t){let e=["Z"];
t.offset&&e.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let n=`${Pr({precision:t.precision,seconds:!0})}(?:${e.join("|")})`,r=t.local?`${n}|${Pr({precision:t.precision})}`:
n;return new RegExp(`^${os}T(?:${r})$`)}s(as,"datetime");var cs=/^[\s\S]{0,}$/;var Or=/^-?\d+$/,Et=/^-?\d+(?:\.\d+)?$/,us=/^(?:true|false)$/i,ls=/^null$/i;var ps=/^[^A-Z]*$/,fs=/^[^a-z]*$/;var K=y("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var Rr=s(t=>{let e=t.value;return!gr(e)&&e.length!==void 0},"_whenHasLength"),mn={number:"number",bigint:"bigint",object:"date"},zr=y("$ZodCheckLessThan",(t,e)=>{
K.init(t,e);let n=mn[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value<=e.value:r.value<e.value)||r.issues.push({origin:mn[typeof r.value]??n,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Tr=y("$ZodCheckGreaterThan",(t,e)=>{
K.init(t,e);let n=mn[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value>=e.value:r.value>e.value)||r.issues.push({origin:mn[typeof r.value]??n,code:"too_smal\
l",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),ds=y("$ZodCheckMultipleOf",(t,e)=>{
K.init(t,e),t._zod.check=n=>{if(typeof n.value!=typeof e.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.value=="bigint"?e.
value!==BigInt(0)&&n.value%e.value===BigInt(0):yr(n.value,e.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:e.value,input:n.value,
inst:t,continue:!e.abort})}}),ms=y("$ZodCheckNumberFormat",(t,e)=>{K.init(t,e),e.format=e.format||"float64";let n=e.format?.includes("int"),r=n?"int":"number",[
o,i]=At[e.format];t._zod.check=a=>{let c=a.value;if(n){if(!Number.isInteger(c)){a.issues.push({expected:r,format:e.format,code:"invalid_type",continue:!1,input:c,
inst:t});return}if(!Number.isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe in\
teger range.",inst:t,origin:r,inclusive:!0,continue:!e.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be wi\
thin the safe integer range.",inst:t,origin:r,inclusive:!0,continue:!e.abort});return}}c<o&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,
inst:t,continue:!e.abort}),c>i&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var hs=y("$ZodCheckMaxLength",(t,e)=>{var n;K.init(t,e),(n=t._zod.def).when??(n.when=Rr),t._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>e.maximum?
$t(o):i)<=e.maximum)return;let c=Pt(o);r.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),gs=y("$ZodChe\
ckMinLength",(t,e)=>{var n;K.init(t,e),(n=t._zod.def).when??(n.when=Rr),t._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=e.minimum&&i<e.minimum*
2?$t(o):i)>=e.minimum)return;let c=Pt(o);r.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),ys=y("$Zo\
dCheckLengthEquals",(t,e)=>{var n;K.init(t,e),(n=t._zod.def).when??(n.when=Rr),t._zod.check=r=>{let o=r.value,i=o.length,a=typeof o=="string"&&i>=e.length&&i<=e.
length*2?$t(o):i;if(a===e.length)return;let c=Pt(o),u=a>e.length;r.issues.push({origin:c,...u?{code:"too_big",maximum:e.length}:{code:"too_small",minimum:e.length},
inclusive:!0,exact:!0,input:r.value,inst:t,continue:!e.abort})}}),Rt=y("$ZodCheckStringFormat",(t,e)=>{var n,r;K.init(t,e),e.pattern?(n=t._zod).check??(n.check=
o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.
toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).check??(r.check=()=>{})}),xs=y("$ZodCheckRegex",(t,e)=>{Rt.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=
0,!e.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}}),
bs=y("$ZodCheckLowerCase",(t,e)=>{e.pattern??(e.pattern=ps),Rt.init(t,e)}),vs=y("$ZodCheckUpperCase",(t,e)=>{e.pattern??(e.pattern=fs),Rt.init(t,e)}),_s=y("$Zod\
CheckIncludes",(t,e)=>{K.init(t,e);let n=Be(e.includes),r=new RegExp(typeof e.position=="number"?`^.{${e.position},}${n}`:n);e.pattern=r,t._zod.check=o=>{o.value.
includes(e.includes,e.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:e.includes,input:o.value,inst:t,continue:!e.abort})}}),
ws=y("$ZodCheckStartsWith",(t,e)=>{K.init(t,e);let n=new RegExp(`^${Be(e.prefix)}.*`);e.pattern??(e.pattern=n),t._zod.check=r=>{r.value.startsWith(e.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:e.prefix,input:r.value,inst:t,continue:!e.abort})}}),Ss=y("$ZodCheckEndsWith",(t,e)=>{
K.init(t,e);let n=new RegExp(`.*${Be(e.suffix)}$`);e.pattern??(e.pattern=n),t._zod.check=r=>{r.value.endsWith(e.suffix)||r.issues.push({origin:"string",code:"in\
valid_format",format:"ends_with",suffix:e.suffix,input:r.value,inst:t,continue:!e.abort})}});var Is=y("$ZodCheckOverwrite",(t,e)=>{K.init(t,e),t._zod.check=n=>{n.value=e.tx(n.value)}});var ks;var Nr=class{static{s(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this.
_map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Cl(){return new Nr}s(Cl,"registry");(ks=globalThis).
__zod_globalRegistry??(ks.__zod_globalRegistry=Cl());var Qe=globalThis.__zod_globalRegistry;var hn=class{static{s(this,"Doc")}constructor(e=[],n={}){this.content=[],this.indent=0,this.args=e,this.closed=n}indented(e){this.indent+=1;try{e(this)}finally{
this.indent-=1}}write(e){if(typeof e=="function"){e(this,{execution:"sync"}),e(this,{execution:"async"});return}let r=e.split(`
`).filter(a=>a),o=Math.min(...r.map(a=>a.length-a.trimStart().length)),i=r.map(a=>a.slice(o)).map(a=>" ".repeat(this.indent*2)+a);for(let a of i)this.content.push(
a)}compile(){let e=Function,n=this?.content??[""];return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}};function Ml(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,hr,2)),t.message}s(Ml,"_getMessage");function Dl(t){this._zod.message=t}s(Dl,"_s\
etMessage");var Zl={get:Ml,set:Dl,enumerable:!0,configurable:!0},Cr={value:void 0,enumerable:!1},$s=new WeakSet([Object.prototype,Error.prototype]),Ps=s((t,e)=>{
t.name="$ZodError",Cr.value=e,Object.defineProperty(t,"issues",Cr),Cr.value=void 0,Object.defineProperty(t,"message",Zl);let n=Object.getPrototypeOf(t);$s.has(n)||
($s.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=s(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),Tx=y("$ZodErro\
r",Ps),zt=y("$ZodError",Ps,void 0,{Parent:Error});function Fl(t,e,n){return Object.prototype.hasOwnProperty.call(t,e)||(e==="__proto__"?Object.defineProperty(t,
e,{value:n(),writable:!0,enumerable:!0,configurable:!0}):t[e]=n()),t[e]}s(Fl,"node");function Nx(t,e=n=>n.message){let n={},r=[];for(let o of t.issues)o.path.length>
0?Fl(n,o.path[0],()=>[]).push(e(o)):r.push(e(o));return{formErrors:r,fieldErrors:n}}s(Nx,"flattenError");function Cx(t,e=n=>n.message){let n={_errors:[]},r=s((o,i=[])=>{
for(let a of o.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(c=>r({issues:c},[...i,...a.path]));else if(a.code==="invalid_key")r({issues:a.issues},
[...i,...a.path]);else if(a.code==="invalid_element")r({issues:a.issues},[...i,...a.path]);else{let c=[...i,...a.path];if(c.length===0)n._errors.push(e(a));else{
let u=n,l=0;for(;l<c.length;){let p=c[l],f=l===c.length-1;if(p==="_errors"){f&&u._errors.push(e(a)),l++;continue}Object.prototype.hasOwnProperty.call(u,p)||Object.
defineProperty(u,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=u[p];f&&d._errors.push(e(a)),u=d,l++}}}},"processError");return r(t),n}
s(Cx,"formatError");function gn(t,e){return{callee:e?.callee??t,Err:e?.Err}}s(gn,"finalizeParams");var Lr=s(t=>{let e=s((n,r,o,i)=>{let a=o?{...o,async:!1}:{async:!1},c=n._zod.run(
{value:r,issues:[]},a);if(c instanceof Promise)throw new we;if(c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>ve(l,a,ze())));throw an(u,i?.callee??e),u}return c.
value},"fn");return e},"_parse"),Mr=Lr(zt),Dr=s(t=>{let e=s(async(n,r,o,i)=>{let a=o?{...o,async:!0}:{async:!0},c=n._zod.run({value:r,issues:[]},a);if(c instanceof
Promise&&(c=await c),c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>ve(l,a,ze())));throw an(u,i?.callee??e),u}return c.value},"fn");return e},"_parseAsyn\
c"),Zr=Dr(zt),Fr=s(t=>(e,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=e._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new we;return i.issues.length?
Es(t,i.issues,o):{success:!0,data:i.value}},"_safeParse"),qr=Fr(zt);function Es(t,e,n){let r;return{success:!1,get error(){return r||(r=new t(e.map(o=>ve(o,n,ze()))),
e=void 0,n=void 0),r},set error(o){r=o,e=void 0,n=void 0}}}s(Es,"failure");var jr=s(t=>async(e,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},
o);return i instanceof Promise&&(i=await i),i.issues.length?Es(t,i.issues,o):{success:!0,data:i.value}},"_safeParseAsync"),Br=jr(zt),jl=Symbol.for("zod.compile.\
invalid"),Bl=Symbol.for("zod.compile.fallback"),Ul=s(((t,e,n)=>{let r=t._zod.bag.validator;if(r!==void 0){if(r(e)!==jl)return!0;if(r.definite===!0&&n===void 0)return!1}
return Gl(t,e,n)}),"validate");function Gl(t,e,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=t._zod.bag.fallbackRun,i;if(o?(r[Bl]=!0,i=o({
value:e,issues:[]},r)):i=t._zod.run({value:e,issues:[]},r),i instanceof Promise)throw new we;return i.issues.length===0}s(Gl,"validateFallback");var Wl=s(async(t,e,n)=>{
let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=t._zod.run({value:e,issues:[]},r);return o instanceof Promise&&(o=await o),o.issues.length===0},
"validateAsync"),Mx=s(t=>{let e=Lr(t),n=s((r,o,i,a)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return e(r,o,c,gn(n,a))},"fn");return n},"_enco\
de");var Dx=s(t=>{let e=Lr(t),n=s((r,o,i,a)=>e(r,o,i,gn(n,a)),"fn");return n},"_decode");var Zx=s(t=>{let e=Dr(t),n=s(async(r,o,i,a)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await e(r,o,c,gn(n,a))},"fn");return n},"_encode\
Async");var Fx=s(t=>{let e=Dr(t),n=s(async(r,o,i,a)=>await e(r,o,i,gn(n,a)),"fn");return n},"_decodeAsync");var qx=s(t=>(e,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return Fr(t)(e,n,o)},"_safeEncode");var jx=s(t=>(e,n,r)=>Fr(t)(e,n,r),"_safeDecode");var Bx=s(t=>async(e,n,r)=>{let o=r?{...r,direction:"backward"}:{direction:"backward"};return jr(t)(e,n,o)},"_safeEncodeAsync");var Ux=s(t=>async(e,n,r)=>jr(t)(e,n,r),"_safeDecodeAsync");var Os={major:4,minor:6,patch:7};var q=y("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Os;let r=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of o)for(let a of i._zod.onattach)a(t);if(o.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=s((c,u,l)=>{if(c.memo)return c;let p=be(c),f;for(let d of u){if(d._zod.def.when){if(Sr(c)||!d._zod.def.when(c))continue}else if(p)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&l?.async===!1)throw new we;if(f||h instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(kt(c.issues,m,t),p||(p=be(c,m)))});else{if(c.issues.length===m)continue;kt(c.issues,m,t),p||(p=be(c,m))}}return f?f.then(()=>c):c},
"runChecks"),a=s((c,u,l)=>{if(be(c))return c.aborted=!0,c;let p=i(u,o,l);if(p instanceof Promise){if(l.async===!1)throw new we;return p.then(f=>t._zod.parse(f,l))}
return t._zod.parse(p,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let p=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(f=>a(f,c,u)):a(p,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new we;return l.then(p=>i(p,o,u))}return i(l,o,u)}}},{get"~standard"(){return fn(this,"~standard",Hl(this))},set"~standard"(t){Ee(this,"~standard",t)}}),qs=s(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>ve(n,e,ze()))}:{value:t.value},"toStandardResult");async function Kl(t,e){let n={async:!0};return qs(await t._zod.
run({value:e,issues:[]},n),n)}s(Kl,"validateAsync");function Hl(t){return{validate:s(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return qs(r,n)}catch{}return Kl(t,e)},"validate"),vendor:"zod",version:1}}s(Hl,"standardProps");var Gr=y("$ZodString",(t,e)=>{q.init(t,e),t._zod.pattern=
e.pattern??cs,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}}),j=y("$ZodStringFormat",(t,e)=>{Rt.init(t,e),Gr.init(t,e)}),Vl=y("$ZodGUID",(t,e)=>{e.pattern??(e.pattern=Ki),j.init(t,e)}),Xl=y(
"$ZodUUID",(t,e)=>{if(e.version){let r={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[e.version];if(r===void 0)throw new Error(`Invalid UUID version: "${e.version}"`);
e.pattern??(e.pattern=Er(r))}else e.pattern??(e.pattern=Er());j.init(t,e)}),Jl=y("$ZodEmail",(t,e)=>{e.pattern??(e.pattern=Hi),j.init(t,e)}),js=1,xn=2;function Bs(t){
try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}s(Bs,"canParseURL");function Yl(t,e){return!("normali\
ze"in e)&&!("hostname"in e)&&!("protocol"in e)?Bs(t)||xn:Ql(t,e)}s(Yl,"validateURL");function Ql(t,e){if(!e.normalize&&e.protocol?.source===ns.source&&!/^https?:\/\//i.
test(t))return js;try{if(typeof URL<"u"){let n=URL;if(typeof n.parse=="function")return n.parse(t)??xn}return new URL(t)}catch{return xn}}s(Ql,"parseURLObject");
var ep=/[\t\n\r]/g;function Rs(t){return t.replace(ep,"")}s(Rs,"stripTabAndNewline");function tp(t,e){return e.lastIndex=0,e.test(t.hostname)}s(tp,"urlHostnameO\
k");function np(t,e){return e.lastIndex=0,e.test(t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol)}s(np,"urlProtocolOk");var rp=y("$ZodURL",(t,e)=>{j.
init(t,e),t._zod.check=n=>{try{let r=n.value.trim(),o=Yl(r,e);if(o===js){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:t,continue:!e.abort});return}if(o===xn){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:t,continue:!e.abort});return}if(o===!0){n.value=
Rs(r);return}e.hostname&&!tp(o,e.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:e.hostname.source,input:n.value,inst:t,
continue:!e.abort}),e.protocol&&!np(o,e.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:e.protocol.source,input:n.value,
inst:t,continue:!e.abort}),n.value=e.normalize?o.href:Rs(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:t,continue:!e.abort})}}}),
op=y("$ZodEmoji",(t,e)=>{e.pattern??(e.pattern=Vi()),j.init(t,e)}),ip=y("$ZodNanoID",(t,e)=>{if(e.length!==void 0&&(!Number.isInteger(e.length)||e.length<1))throw new Error(
`Invalid nanoid length: ${e.length}`);e.pattern??(e.pattern=e.length===void 0?Ui:Gi(e.length)),j.init(t,e)}),sp=y("$ZodCUID",(t,e)=>{e.pattern??(e.pattern=Zi),j.
init(t,e)}),ap=y("$ZodCUID2",(t,e)=>{e.pattern??(e.pattern=Fi),j.init(t,e)}),cp=y("$ZodULID",(t,e)=>{e.pattern??(e.pattern=qi),j.init(t,e)}),up=y("$ZodXID",(t,e)=>{
e.pattern??(e.pattern=ji),j.init(t,e)}),lp=y("$ZodKSUID",(t,e)=>{e.pattern??(e.pattern=Bi),j.init(t,e)}),rb=y("$ZodISODateTime",(t,e)=>{e.pattern??(e.pattern=as(
e)),j.init(t,e)}),ob=y("$ZodISODate",(t,e)=>{e.pattern??(e.pattern=is),j.init(t,e)}),ib=y("$ZodISOTime",(t,e)=>{e.pattern??(e.pattern=ss(e)),j.init(t,e)}),sb=y(
"$ZodISODuration",(t,e)=>{e.pattern??(e.pattern=Wi),j.init(t,e)}),pp=y("$ZodIPv4",(t,e)=>{e.pattern??(e.pattern=Xi),j.init(t,e)}),fp=/^[0-9a-fA-F:.]+$/;function Us(t){
return fp.test(t)?Bs(`http://[${t}]`):!1}s(Us,"isValidIPv6");var dp=y("$ZodIPv6",(t,e)=>{e.pattern??(e.pattern=Ji),j.init(t,e),t._zod.check=n=>{Us(n.value)||n.issues.
push({code:"invalid_format",format:"ipv6",input:n.value,inst:t,continue:!e.abort})}});var mp=y("$ZodCIDRv4",(t,e)=>{e.pattern??(e.pattern=Yi),j.init(t,e)});function hp(t){let e=t.split("/");if(e.length!==2)return!1;let[n,r]=e;if(!r)return!1;let o=Number(
r);return`${o}`!==r||o<0||o>128?!1:Us(n)}s(hp,"isValidCIDRv6");var gp=y("$ZodCIDRv6",(t,e)=>{e.pattern??(e.pattern=Qi),j.init(t,e),t._zod.check=n=>{hp(n.value)||
n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:t,continue:!e.abort})}});function Gs(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==
0)return!1;try{return atob(t),!0}catch{return!1}}s(Gs,"isValidBase64");var Wr=/^[0-9a-zA-Z+/]*={0,2}$/,yp=y("$ZodBase64",(t,e)=>{e.pattern??(e.pattern=Wr),j.init(
t,e),t._zod.check=n=>{Gs(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:t,continue:!e.abort})}}),vn=/^[A-Za-z0-9_-]*$/;function xp(t){
if(!vn.test(t))return!1;let e=t.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=e.padEnd(Math.ceil(e.length/4)*4,"=");return Gs(n)}s(xp,"isValidBase64URL");var bp=y("$Zod\
Base64URL",(t,e)=>{e.pattern??(e.pattern=vn),j.init(t,e),t._zod.check=n=>{xp(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:t,
continue:!e.abort})}}),vp=y("$ZodE164",(t,e)=>{e.pattern??(e.pattern=rs),j.init(t,e)});function _p(t,e=null){try{let n=t.split(".");if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
e&&(!("alg"in o)||o.alg!==e))}catch{return!1}}s(_p,"isValidJWT");var wp=y("$ZodJWT",(t,e)=>{j.init(t,e),t._zod.check=n=>{_p(n.value,e.alg)||n.issues.push({code:"\
invalid_format",format:"jwt",input:n.value,inst:t,continue:!e.abort})}});var Kr=y("$ZodNumber",(t,e)=>{q.init(t,e),t._zod.pattern=Et,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),n}}),Ws=y("$ZodNumberFormat",(t,e)=>{ms.init(t,e),Kr.init(t,e)}),Ks=y("$ZodBoolean",
(t,e)=>{q.init(t,e),t._zod.pattern=us,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:t}),n}});var Sp=y("$ZodNull",(t,e)=>{q.init(t,e),t._zod.pattern=ls,t._zod.values=new Set([null]),t._zod.parse=(n,r)=>{let o=n.value;return o===null||n.issues.push({expected:"\
null",code:"invalid_type",input:o,inst:t}),n}});var Hs=y("$ZodUnknown",(t,e)=>{q.init(t,e),t._zod.parse=n=>n}),Vs=y("$ZodNever",(t,e)=>{q.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"i\
nvalid_type",input:n.value,inst:t}),n)});function Ip(t,e){let n=pn(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=t._zod.parse;t._zod.parse=(i,a)=>{let c=e(i.value);if(c>r&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[u,l]of pn(t._zod.def.checks))if(c>u&&l._zod.def.when(i)){let p=i.issues.length;return l._zod.check(i),i.issues[p].
continue=!1,kt(i.issues,p,t),i}}return o(i,a)}}s(Ip,"capSize");var Ap=s(t=>Array.isArray(t)?t.length:-1,"arraySize");function zs(t,e,n){t.issues.length&&e.issues.push(...Ue(n,t.issues)),e.value[n]=t.value}s(zs,"handleArrayResult");var Xs=y("$ZodArray",(t,e)=>{q.init(t,e);let n=_e.
memoizer;n?.attach(t),t._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),o):Array(i.length);let a=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){let l=i[u],p=e.element._zod.run({value:l,issues:[]},o);if(p instanceof
Promise)a.push(p.then(f=>zs(f,r,u)));else if(zs(p,r,u),c&&p.issues.length!==0&&be(p))break}return a.length?Promise.all(a).then(()=>r):r},Ip(t,Ap)});function bn(t,e,n,r,o,i){
let a=n in r,c=i==="optional";if(!(!a&&c&&o==="optional")){if(t.issues.length){if(o!==void 0&&c&&!a)return;e.issues.push(...Ue(n,t.issues))}if(!a&&o===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(a||o==="defaulted"&&!c)&&(e.value[n]=void 0):
e.value[n]=t.value}}s(bn,"handlePropertyResult");var kp=[];function Js(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:kp,o=r.
length?[...e,...r]:e;for(let a of o)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let i=wr(t.shape);return{...t,allKeys:o,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}s(Js,"normalizeDef");function Ys(t,e,n,r,o,i,a){
let c=[],u=o.keySet,l=o.catchall._zod,p=l.def.type,f=l.optin,d=l.optout,m=0;for(let h in e){if(a&&n.issues.length!==m){if(be(n,m))break;m=n.issues.length}if(u.has(
h))continue;if(h==="__proto__"){p==="never"&&c.push(h);continue}if(p==="never"){c.push(h);continue}let g=l.run({value:e[h],issues:[]},r);g instanceof Promise?t.
push(g.then(x=>bn(x,n,h,e,f,d))):bn(g,n,h,e,f,d)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}s(Ys,"handleCatchall");var Hr=y("$ZodObject",(t,e)=>{q.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??{};
if(r){let l=s(()=>{let p={...r};return Object.defineProperty(e,"shape",{value:p}),l.raw=p,p},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let o=ct(()=>Js(
e));O(t,"propValues",l=>{let p=l.def.shape,f={};for(let d in p){let m=p[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(f,d)||ie(f,d,new Set);for(let h of m.
values)f[d].add(h);m.optin!==void 0&&f[d].add(void 0)}}return f});let i=Ye,a=e.catchall,c,u=_e.memoizer;u?.attach(t),t._zod.parse=(l,p)=>{c??(c=o.value);let f=l.
value;if(!i(f))return l.issues.push({expected:"object",code:"invalid_type",input:f,inst:t}),l;l.value=u?u.alloc(t,l,{},p):{};let d=[],m=c.shape,h=p?.abortEarly,
g=l.issues.length;for(let x of c.allKeys){if(h&&l.issues.length!==g){if(be(l,g))break;g=l.issues.length}if(x==="__proto__")continue;let w=m[x],L=w._zod.optin,X=w.
_zod.optout,St=w._zod.run({value:f[x],issues:[]},p);St instanceof Promise?d.push(St.then(W=>bn(W,l,x,f,L,X))):bn(St,l,x,f,L,X)}return a?Ys(d,f,l,p,o.value,t,h===
!0):d.length?Promise.all(d).then(()=>l):l}}),ab=y("$ZodObjectJIT",(t,e)=>{Hr.init(t,e);let n=t._zod.parse,r=ct(()=>Js(e)),o=_e.memoizer,i=s(m=>{let h=r.value,g=h.
symbolKeys,x=new hn(["payload","ctx"],{shape:m,inst:t,memo:o,syms:g}),w=s(W=>`shape[${W}]._zod.run({ value: input[${W}], issues: [] }, ctx)`,"parseStr"),L=s((W,F)=>`\

          let ${W}_ab = false;
          for (let i = 0; i < ${W}.issues.length; i++) {
            const iss = ${W}.issues[i];
            iss.path = iss.path ? [${F}, ...iss.path] : [${F}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${W}_ab = true;
          }
          if (${W}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");x.write("const input = payload.value;");let X=Object.create(null),St=0;for(let W of h.allKeys)X[W]=`key_${St++}`;x.write(o?"const newR\
esult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let W of h.allKeys){if(W==="__proto__")continue;let F=X[W],Pe=typeof W=="symbol"?`syms\
[${g.indexOf(W)}]`:xr(W),lr=`${Pe} in input`,di=m[W],pr=di?._zod?.optin,mi=pr!==void 0,rl=di?._zod?.optout==="optional";if(x.write(`const ${F} = ${w(Pe)};`),mi&&
rl){let ol=pr==="optional"?`${F}_present`:`${F}.value !== undefined || ${F}_present`;x.write(`
        const ${F}_present = ${lr};
        if (!${F}.issues.length || ${F}_present) {
          if (${F}.issues.length) {${L(F,Pe)}
          }

          if (${ol}) {
            newResult[${Pe}] = ${F}.value;
          }
        }

      `)}else mi?(x.write(`
        if (${F}.issues.length) {${L(F,Pe)}
        }
      `),pr==="defaulted"?x.write(`newResult[${Pe}] = ${F}.value;`):x.write(`
        if (${F}.value !== undefined || ${lr}) {
          newResult[${Pe}] = ${F}.value;
        }
      `)):x.write(`
        const ${F}_present = ${lr};
        if (${F}.issues.length) {${L(F,Pe)}
        }
        if (!${F}_present && !${F}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Pe}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${F}_present) {
          newResult[${Pe}] = ${F}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},"generateFastpass"),a,c=Ye,u=!_e.jitless,p=u&&vr.value,f=e.catchall,
d;t._zod.parse=(m,h)=>{d??(d=r.value);let g=m.value;return c(g)?u&&p&&h?.async===!1&&h.jitless!==!0?(a||(a=i(e.shape)),m=a(m,h),f?Ys([],g,m,h,d,t,h?.abortEarly===
!0):m):n(m,h):(m.issues.push({expected:"object",code:"invalid_type",input:g,inst:t}),m)}});function Ts(t,e,n,r){for(let i of t)if(i.issues.length===0)return e.value=
i.value,e;let o=t.filter(i=>!be(i));return o.length===1?(e.value=o[0].value,o[0]):(e.issues.push({code:"invalid_union",input:e.value,inst:n,errors:t.map(i=>i.issues.
map(a=>ve(a,r,ze())))}),e)}s(Ts,"handleUnionResults");var Vr=y("$ZodUnion",(t,e)=>{q.init(t,e),O(t,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),O(t,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),
O(t,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),O(t,"pattern",r=>{if(r.def.options.
every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>It(i.source)).join("|")})$`)}});let n=e.options.length===1?
e.options[0]._zod.run:null;t._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,a=[];for(let c of e.options){let u=c._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(c=>Ts(c,r,t,o)):Ts(a,r,t,o)}});function $p(t){let e=new Map;for(let n of t.options){let r=n._zod.propValues?.[t.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union o\
ption at index "${t.options.indexOf(n)}"`);for(let o of r)if(e.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);e.set(o,null)}else
e.set(o,n)}return e}s($p,"discriminatorMap");var Pp=y("$ZodDiscriminatedUnion",(t,e)=>{e.inclusive=!1,Vr.init(t,e);let n=t._zod.parse;O(t,"propValues",o=>{let i={},
a=0;for(let c of o.def.options){let u=c._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.
indexOf(c)}"`);u[o.def.discriminator]?.has(void 0)&&a++;for(let[l,p]of Object.entries(u)){Object.prototype.hasOwnProperty.call(i,l)||ie(i,l,new Set);for(let f of p)
i[l].add(f)}}return!o.def.unionFallback&&a>1&&i[o.def.discriminator]?.delete(void 0),i}),e.options.forEach((o,i)=>{let a=ut(o._zod.def);if(a&&!Object.prototype.
hasOwnProperty.call(a,e.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let r=ct(()=>$p(e));t._zod.parse=(o,i)=>{let a=o.
value;if(!Ye(a))return o.issues.push({code:"invalid_type",expected:"object",input:a,inst:t}),o;let c=a?.[e.discriminator],u=r.value.get(c);return u&&(c!==void 0||
i.direction!=="backward")?u._zod.run(o,i):e.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching disc\
riminator",discriminator:e.discriminator,options:Array.from(r.value.keys()).filter(l=>r.value.get(l)!==null),input:a,path:[e.discriminator],inst:t}),o)}}),Ep=y(
"$ZodIntersection",(t,e)=>{q.init(t,e),t._zod.parse=(n,r)=>{let o=n.value,i=e.left._zod.run({value:o,issues:[]},r),a=e.right._zod.run({value:o,issues:[]},r);return i instanceof
Promise||a instanceof Promise?Promise.all([i,a]).then(([u,l])=>Ns(n,u,l)):Ns(n,i,a)}});function Ur(t,e){if(t===e)return{valid:!0,data:t};if(t instanceof Date&&e instanceof
Date&&+t==+e)return{valid:!0,data:t};if(He(t)&&He(e)){let n=Object.keys(e),r=Object.keys(t).filter(i=>n.indexOf(i)!==-1),o={...t,...e};Object.prototype.hasOwnProperty.
call(o,"__proto__")&&delete o.__proto__;for(let i of r){if(i==="__proto__")continue;let a=Ur(t[i],e[i]);if(!a.valid)return{valid:!1,mergeErrorPath:[i,...a.mergeErrorPath]};
o[i]=a.data}return{valid:!0,data:o}}if(Array.isArray(t)&&Array.isArray(e)){if(t.length!==e.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<t.length;r++){
let o=t[r],i=e[r],a=Ur(o,i);if(!a.valid)return{valid:!1,mergeErrorPath:[r,...a.mergeErrorPath]};n.push(a.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}
s(Ur,"mergeValues");function Ns(t,e,n){let r=new Map,o,i=new Map,a=s((l,p)=>{let f;if(l.code==="unrecognized_keys"&&!l.path?.length)o??(o=l),f=l.keys;else if(l.
code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let d=String(l.path[0]);i.has(d)||i.set(d,l),f=[d]}else return!1;for(let d of f)r.has(d)||r.set(d,
{}),r.get(d)[p]=!0;return!0},"collect");for(let l of e.issues)a(l,"l")||t.issues.push(l);for(let l of n.issues)a(l,"r")||t.issues.push(l);let c=[...r].filter(([
,l])=>l.l&&l.r).map(([l])=>l);if(c.length){let l=o?c.filter(p=>o.keys.includes(p)):[];l.length&&t.issues.push({...o,keys:l});for(let p of c)!l.includes(p)&&i.has(
p)&&t.issues.push(i.get(p))}let u=Ur(e.value,n.value);if(!u.valid){if(be(t))return t;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}
return t.value=u.data,t}s(Ns,"handleIntersectionResults");var Qs=y("$ZodRecord",(t,e)=>{q.init(t,e);let n=_e.memoizer;n?.attach(t),t._zod.parse=(r,o)=>{let i=r.value;if(!He(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let a=[],c=e.keyType._zod.values;if(c&&!e.partial){r.value=n?n.alloc(t,r,{},o):{};let u=new Set;for(let p of c)if(typeof p=="st\
ring"||typeof p=="number"||typeof p=="symbol"){if(u.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let f=e.keyType._zod.run({value:p,issues:[]},
o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:f.issues.map(h=>ve(h,o,ze())),input:p,path:[p],inst:t});continue}let d=f.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[p],
issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&r.issues.push(...Ue(p,h.issues)),r.value[d]=h.value})):(m.issues.length&&r.issues.push(...Ue(
p,m.issues)),r.value[d]=m.value)}let l;for(let p in i)if(!u.has(p))if(e.mode==="loose"){if(p==="__proto__")continue;r.value[p]=i[p]}else l=l??[],l.push(p);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},o):{};let u;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let p=e.keyType._zod.run({value:l,issues:[]},o);if(p instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Et.test(l)&&p.issues.length){let h=e.keyType._zod.run({value:Number(l),issues:[]},
o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(p=h)}if(p.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:c?(u=u??[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(h=>ve(h,o,ze())),input:l,path:[l],inst:t});continue}
let d=p.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&r.issues.
push(...Ue(l,h.issues)),r.value[d]=h.value})):(m.issues.length&&r.issues.push(...Ue(l,m.issues)),r.value[d]=m.value)}u&&u.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:u,continue:!0})}return a.length?Promise.all(a).then(()=>r):r}});var ea=y("$ZodEnum",(t,e)=>{q.init(t,e);let n=at(e.entries),r=new Set(n);t._zod.values=r,O(t,"pattern",o=>{let i=at(o.def.entries).filter(a=>_r.has(typeof a));return new RegExp(
i.length?`^(${i.map(a=>Be(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.issues.push({code:"invalid_value",
values:n,input:a,inst:t}),o}}),ta=y("$ZodLiteral",(t,e)=>{q.init(t,e);let n=new Set(e.values);t._zod.values=n,O(t,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?Be(i):i?Be(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:e.values,input:i,inst:t}),r}});var Op=y("$ZodTransform",(t,e)=>{q.init(t,e),t._zod.optin="optional",_e.memoizer?.guard(t),t._zod.parse=(n,r)=>{if(r.direction==="backward")throw new dn(t.constructor.
name);let o=e.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(a=>(n.value=a,n));if(o instanceof Promise)throw new we;return n.
value=o,n}});function Cs(t,e){return t.value=e.issues.length?void 0:e.value,t}s(Cs,"handleOptionalResult");var Xr=y("$ZodOptional",(t,e)=>{q.init(t,e),O(t,"opti\
n",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",O(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set(
[...r,void 0]):void 0}),O(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${It(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===
void 0){if(e.innerType._zod.optin!=="defaulted")return n;let o=e.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Cs(n,i)):
Cs(n,o)}return e.innerType._zod.run(n,r)}}),Rp=y("$ZodExactOptional",(t,e)=>{Xr.init(t,e),O(t,"values",n=>n.def.innerType._zod.values),O(t,"pattern",n=>n.def.innerType.
_zod.pattern),t._zod.parse=(n,r)=>e.innerType._zod.run(n,r)}),zp=y("$ZodNullable",(t,e)=>{q.init(t,e),O(t,"optin",n=>n.def.innerType._zod.optin),O(t,"optout",n=>n.
def.innerType._zod.optout),O(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${It(r.source)}|null)$`):void 0}),O(t,"values",n=>n.def.innerType.
_zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),t._zod.parse=(n,r)=>n.value===null?n:e.innerType._zod.run(n,r)}),na=y("$ZodDefault",(t,e)=>{q.
init(t,e),t._zod.optin="defaulted",O(t,"values",n=>n.def.innerType._zod.values),t._zod.parse=(n,r)=>{if(r.direction==="backward")return e.innerType._zod.run(n,r);
if(n.value===void 0)return n.value=e.defaultValue,n;let o=e.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Ls(i,e)):Ls(o,e)}});function Ls(t,e){return t.
value===void 0&&(t.value=e.defaultValue),t}s(Ls,"handleDefaultResult");var Tp=y("$ZodPrefault",(t,e)=>{q.init(t,e),t._zod.optin="defaulted",O(t,"values",n=>n.def.
innerType._zod.values),t._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=e.defaultValue),e.innerType._zod.run(n,r))}),Np=y("$ZodNonOptio\
nal",(t,e)=>{q.init(t,e),O(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),t._zod.parse=(n,r)=>{let o=e.
innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Ms(i,t)):Ms(o,t)}});function Ms(t,e){return!t.issues.length&&t.value===void 0&&t.issues.push({code:"\
invalid_type",expected:"nonoptional",input:t.value,inst:e}),t}s(Ms,"handleNonOptionalResult");function Ds(t,e,n,r){return e.issues.length?(t.value=n.catchValue({...e,value:t.value,error:{issues:e.issues.map(o=>ve(o,r,ze()))},input:t.value}),t):(t.value=e.
value,e.memo&&(t.memo=!0),t)}s(Ds,"handleCatchResult");var Cp=y("$ZodCatch",(t,e)=>{q.init(t,e),O(t,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"default\
ed":"optional"),O(t,"optout",n=>n.def.innerType._zod.optout),O(t,"values",n=>n.def.innerType._zod.values),t._zod.parse=(n,r)=>{if(r.direction==="backward")return e.
innerType._zod.run(n,r);let o=e.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ds(n,i,e,r)):Ds(n,o,e,r)}});var ra=y("$ZodPipe",(t,e)=>{q.init(t,e),O(t,"values",n=>n.def.in._zod.values),O(t,"optin",n=>n.def.in._zod.optin),O(t,"optout",n=>n.def.out._zod.optout),O(t,"pr\
opValues",n=>n.def.in._zod.propValues),t._zod.parse=(n,r)=>{if(r.direction==="backward"){let i=e.out._zod.run(n,r);return i instanceof Promise?i.then(a=>yn(a,e.
in,r)):yn(i,e.in,r)}let o=e.in._zod.run(n,r);return o instanceof Promise?o.then(i=>yn(i,e.out,r)):yn(o,e.out,r)}});function yn(t,e,n){return t.issues.some(r=>r.
code!=="unrecognized_keys")?(t.aborted=!0,t):e._zod.run({value:t.value,issues:t.issues},n)}s(yn,"handlePipeResult");var cb=y("$ZodPreprocess",(t,e)=>{ra.init(t,e)}),Lp=y("$ZodReadonly",(t,e)=>{q.init(t,e),O(t,"propValues",n=>n.def.innerType._zod.propValues),O(t,"values",n=>n.
def.innerType._zod.values),O(t,"optin",n=>n.def.innerType?._zod?.optin),O(t,"optout",n=>n.def.innerType?._zod?.optout),t._zod.parse=(n,r)=>{if(r.direction==="ba\
ckward")return e.innerType._zod.run(n,r);let o=e.innerType._zod.run(n,r);return o instanceof Promise?o.then(Zs):Zs(o)}});function Zs(t){return t.memo||(t.value=
Object.freeze(t.value)),t}s(Zs,"handleReadonlyResult");var oa=y("$ZodCustom",(t,e)=>{K.init(t,e),q.init(t,e),t._zod.parse=(n,r)=>n,t._zod.check=n=>{let r=n.value,o=e.fn(r);if(o instanceof Promise)return o.then(i=>Fs(
i,n,r,t));Fs(o,n,r,t)}});function Fs(t,e,n,r){if(!t){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&
(o.params=r._zod.def.params),e.issues.push(lt(o))}}s(Fs,"handleRefineResult");function ia(t){return t.checks&&(t.checks=[...t.checks]),t}s(ia,"snapshotChecks");function sa(t,e){return new t(ia({type:"string",...v(e)}))}s(sa,"_string");function Mp(t,e){return new t({type:"string",format:"email",check:"string_format",abort:!1,...v(e)})}s(Mp,"_email");function Dp(t,e){return new t({type:"string",
format:"guid",check:"string_format",abort:!1,...v(e)})}s(Dp,"_guid");function Zp(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,...v(
e)})}s(Zp,"_uuid");function Fp(t,e){return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...v(e)})}s(Fp,"_uuidv4");function qp(t,e){
return new t({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...v(e)})}s(qp,"_uuidv6");function jp(t,e){return new t({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v7",...v(e)})}s(jp,"_uuidv7");function Bp(t,e){return new t({type:"string",format:"url",check:"string_format",abort:!1,
...v(e)})}s(Bp,"_url");function Up(t,e){return new t({type:"string",format:"emoji",check:"string_format",abort:!1,...v(e)})}s(Up,"_emoji");function Gp(t,e){return new t(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...v(e)})}s(Gp,"_nanoid");function Wp(t,e){return new t({type:"string",format:"cuid",check:"string\
_format",abort:!1,...v(e)})}s(Wp,"_cuid");function Kp(t,e){return new t({type:"string",format:"cuid2",check:"string_format",abort:!1,...v(e)})}s(Kp,"_cuid2");function Hp(t,e){
return new t({type:"string",format:"ulid",check:"string_format",abort:!1,...v(e)})}s(Hp,"_ulid");function Vp(t,e){return new t({type:"string",format:"xid",check:"\
string_format",abort:!1,...v(e)})}s(Vp,"_xid");function Xp(t,e){return new t({type:"string",format:"ksuid",check:"string_format",abort:!1,...v(e)})}s(Xp,"_ksuid");
function Jp(t,e){return new t({type:"string",format:"ipv4",check:"string_format",abort:!1,...v(e)})}s(Jp,"_ipv4");function Yp(t,e){return new t({type:"string",format:"\
ipv6",check:"string_format",abort:!1,...v(e)})}s(Yp,"_ipv6");function Qp(t,e){return new t({type:"string",format:"cidrv4",check:"string_format",abort:!1,...v(e)})}s(Qp,"_cidrv4");function ef(t,e){return new t({type:"strin\
g",format:"cidrv6",check:"string_format",abort:!1,...v(e)})}s(ef,"_cidrv6");function tf(t,e){return new t({type:"string",format:"base64",check:"string_format",abort:!1,
...v(e)})}s(tf,"_base64");function nf(t,e){return new t({type:"string",format:"base64url",check:"string_format",abort:!1,...v(e)})}s(nf,"_base64url");function rf(t,e){
return new t({type:"string",format:"e164",check:"string_format",abort:!1,...v(e)})}s(rf,"_e164");function of(t,e){return new t({type:"string",format:"jwt",check:"string_format",abort:!1,...v(e)})}s(of,"_jwt");function xb(t,e){return new t({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...v(e)})}s(xb,"_isoDateTime");function bb(t,e){
return new t({type:"string",format:"date",check:"string_format",...v(e)})}s(bb,"_isoDate");function vb(t,e){return new t({type:"string",format:"time",check:"str\
ing_format",precision:null,...v(e)})}s(vb,"_isoTime");function _b(t,e){return new t({type:"string",format:"duration",check:"string_format",...v(e)})}s(_b,"_isoD\
uration");function aa(t,e){return new t(ia({type:"number",checks:[],...v(e)}))}s(aa,"_number");function ca(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...v(e)})}s(ca,"_int");function ua(t,e){return new t({type:"boolean",...v(e)})}s(ua,"_boolean");function sf(t,e){return new t({type:"null",...v(e)})}s(sf,"_null");function la(t){return new t({type:"unknown"})}s(la,"_unknown");function pa(t,e){return new t({type:"never",...v(e)})}s(pa,"_never");function af(t,e){return new zr({check:"less_than",...v(e),value:t,inclusive:!1})}s(af,"_lt");function fa(t,e){return new zr({check:"less_than",...v(e),value:t,inclusive:!0})}
s(fa,"_lte");function da(t,e){return new Tr({check:"greater_than",...v(e),value:t,inclusive:!1})}s(da,"_gt");function Jr(t,e){return new Tr({check:"greater_than",...v(e),value:t,
inclusive:!0})}s(Jr,"_gte");function cf(t){return da(0,t)}s(cf,"_positive");function uf(t){return Jr(0,t)}s(uf,"_nonnegative");function lf(t,e){return new ds({check:"multiple_of",...v(e),value:t})}s(lf,"_multipleOf");function pf(t,e){return new hs({check:"max_length",...v(e),maximum:t})}s(pf,"_maxLength");function ff(t,e){return new gs({check:"min_length",...v(e),minimum:t})}
s(ff,"_minLength");function df(t,e){return new ys({check:"length_equals",...v(e),length:t})}s(df,"_length");function mf(t,e){return new xs({check:"string_format",
format:"regex",...v(e),pattern:t})}s(mf,"_regex");function hf(t){return new bs({check:"string_format",format:"lowercase",...v(t)})}s(hf,"_lowercase");function gf(t){
return new vs({check:"string_format",format:"uppercase",...v(t)})}s(gf,"_uppercase");function yf(t,e){return new _s({check:"string_format",format:"includes",...v(
e),includes:t})}s(yf,"_includes");function xf(t,e){return new ws({check:"string_format",format:"starts_with",...v(e),prefix:t})}s(xf,"_startsWith");function bf(t,e){
return new Ss({check:"string_format",format:"ends_with",...v(e),suffix:t})}s(bf,"_endsWith");function pt(t){return new Is({check:"overwrite",tx:t})}s(pt,"_overwrite");function vf(t){return pt(e=>e.normalize(t))}s(vf,"_normalize");function _f(){return pt(
t=>t.trim())}s(_f,"_trim");function wf(){return pt(t=>t.toLowerCase())}s(wf,"_toLowerCase");function Sf(){return pt(t=>t.toUpperCase())}s(Sf,"_toUpperCase");function wb(){
return pt(t=>br(t))}s(wb,"_slugify");function Sb(t,e,n){return new t({type:"array",element:e,...v(n)})}s(Sb,"_array");function If(t,e,n){let r=v(n);return r.abort??(r.abort=!0),new t({type:"custom",check:"custom",fn:e,...r})}s(If,"_custom");function ma(t,e,n){return new t({type:"\
custom",check:"custom",fn:e,...v(n)})}s(ma,"_refine");function Af(t,e){let n=kf(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(lt(o,r.value,n._zod.def));else{
let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.
push(lt(i))}},t(r.value,r)),e);return n}s(Af,"_superRefine");function kf(t,e){let n=new K({check:"custom",...v(e)});return n._zod.check=t,n}s(kf,"_check");function ha(t){
let e=new K({check:"describe"});return e._zod.onattach=[n=>{let r=Qe.get(n)??{};Qe.add(n,{...r,description:t})}],e._zod.check=()=>{},e}s(ha,"describe");function ga(t){
let e=new K({check:"meta"});return e._zod.onattach=[n=>{let r=Qe.get(n)??{};Qe.add(n,{...r,...t})}],e._zod.check=()=>{},e}s(ga,"meta");var Qr=class extends Error{static{s(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="Zod\
CyclicError"}},eo="~memo",ya=[];function xa(t){return t!==null&&typeof t=="object"}s(xa,"isRef");function Yr(t){return t.map(e=>e.path?{...e,path:e.path.slice()}:
{...e})}s(Yr,"cloneIssues");var ba=new WeakMap,Tt=0,Sn=1,Nt=2;function In(t,e,n){let r=ba.get(t);if(r!==void 0)return r?Nt:Tt;if(e.has(t))return Nt;e.add(t);let o=Tt,
i=s(p=>{if(o!==Nt&&p?._zod){let f=In(p,e,n);f>o&&(o=f)}},"check"),a=s((p,f)=>{let d=Tt;for(let m of Reflect.ownKeys(p)){let h=Object.getOwnPropertyDescriptor(p,
m);if(f&&!h.enumerable)continue;let g=h.get?Sn:h.value?._zod?In(h.value,e,n):Tt;g>d&&(d=g)}return d},"shape"),c=s(p=>{p>o&&(o=p)},"merge"),u=t._zod.def,l=u.type;
switch(l){case"object":{let p=ut(u);c(p?a(p,!0):Sn),i(u.catchall);break}case"array":i(u.element);break;case"tuple":for(let p of u.items)i(p);i(u.rest);break;case"\
record":case"map":i(u.keyType),i(u.valueType);break;case"set":i(u.valueType);break;case"union":for(let p of u.options)i(p);break;case"intersection":i(u.left),i(
u.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(u.innerType);
break;case"pipe":i(u.in),i(u.out);break;case"function":i(u.input),i(u.output);break;case"lazy":{let p=u._cachedInner??(n?t._zod.innerType:void 0);c(p?In(p,e,!1):
Sn);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"\
any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in u){let f=Object.getOwnPropertyDescriptor(
u,p);if(!f||f.get)continue;let d=f.value;if(!(!d||typeof d!="object")){if(d._zod)i(d);else if(Array.isArray(d))for(let m of d)i(m)}}}return e.delete(t),$f(t,o)}
s(In,"isRecursive");function $f(t,e){return e!==Sn&&ba.set(t,e===Nt),e}s($f,"settle");function Pf(t,e){let n=t.buckets.get(e);return n||(n=new WeakMap,t.buckets.set(e,n)),n}s(Pf,"bucketFor");var _n,wn=[],Ef={alloc(t,e,n){let r=_n;if(!r)return n;_n=
void 0;let o={value:n,issues:null};return r.set(e.value,o),wn.push(o),n},guard(t){var e;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let n=t._zod.
parse,r=s((o,i)=>{if(i.direction!=="backward"&&Of(i,o.value))throw new Qr;return n(o,i)},"wrapped");t._zod.parse=r,t._zod.run===n&&(t._zod.run=r)})},attach(t){var e;
let n,r=!1,o,i;(e=t._zod).deferred??(e.deferred=[]),t._zod.deferred.push(()=>{let a=t._zod.parse,c=s((u,l)=>{if(n===void 0){let w=In(t,new Set,!1);if(w===Tt)return t.
_zod.parse=a,t._zod.run===c&&(t._zod.run=a),a(u,l);w===Nt||r?n=!0:r=!0}let p=u.value;if(!xa(p))return a(u,l);let f=l[eo];f||(f={buckets:new WeakMap,backEdges:void 0},
l[eo]=f);let d;o===l?d=i:(d=Pf(f,t),o=l,i=d);let m=d.get(p);if(m)return u.value=m.value,m.issues?m.issues.length&&u.issues.push(...Yr(m.issues)):(u.memo=!0,f.backEdges??
(f.backEdges=new WeakSet),f.backEdges.add(m.value)),u;_n=d;let h=wn.length,g=a(u,l);_n=void 0;let x=wn.length>h?wn.pop():void 0;return g instanceof Promise?g.then(
w=>(x&&(x.issues=w.issues.length?Yr(w.issues):ya),w)):(x&&(x.issues=g.issues.length?Yr(g.issues):ya),g)},"wrapped");t._zod.parse=c,t._zod.run===a&&(t._zod.run=c)})}};
function kb(){return Ef}s(kb,"memoizer");function Of(t,e){let n=t[eo]?.backEdges;return n!==void 0&&xa(e)&&n.has(e)}s(Of,"isBackEdge");function Ct(t,...e){for(let n of e)for(let r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&ie(t,r,n[r]);return t}s(Ct,"assignProps");function Lt(t){
let e=t?.target??"draft-2020-12";return e==="draft-4"&&(e="draft-04"),e==="draft-7"&&(e="draft-07"),{processors:t.processors??{},metadataRegistry:t?.metadata??Qe,
target:e,unrepresentable:t?.unrepresentable??"throw",override:t?.override??(()=>{}),io:t?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:t?.cycles??"ref",reused:t?.reused??"inline",intersections:[],deferred:[],external:t?.external??void 0}}s(Lt,"initializeContext");function V(t,e,n,r,o){let i=typeof e.
unrepresentable=="function"?e.unrepresentable({zodSchema:t,path:r.path,message:o}):e.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(
o);return Object.assign(n,i),!0}s(V,"handleUnrepresentable");function Z(t,e,n={path:[],schemaPath:[]}){var r;let o=t._zod.def,i=e.seen.get(t);if(i)return i.count++,
n.schemaPath.includes(t)&&(i.cycle=n.path),i.schema;let a={schema:{},count:1,cycle:void 0,path:n.path};e.seen.set(t,a),e.sharedDefsExtractedFor=void 0,e.sharedEmitDoneFor=
void 0;let c=t._zod.toJSONSchema?.();if(c)a.schema=c;else{let p={...n,schemaPath:[...n.schemaPath,t],path:n.path};if(t._zod.processJSONSchema)t._zod.processJSONSchema(
e,a.schema,p);else{let d=a.schema,m=e.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(t,e,d,p)}let f=t.
_zod.parent;f&&(a.ref||(a.ref=f),Z(f,e,p),e.seen.get(f).isParent=!0)}let u=e.metadataRegistry.get(t);return u&&Ct(a.schema,u),e.io==="input"&&ne(t)&&(delete a.schema.
examples,delete a.schema.default),e.io==="input"&&"_prefault"in a.schema&&((r=a.schema).default??(r.default=a.schema._prefault)),delete a.schema._prefault,e.seen.
get(t).schema}s(Z,"processSchema");function va(t){return t.replace(/~/g,"~0").replace(/\//g,"~1")}s(va,"encodeJSONPointerSegment");function Mt(t,e){let n=t.seen.get(e);if(!n)throw new Error("Unpr\
ocessed schema. This is a bug in Zod.");if(t.external&&t.sharedDefsExtractedFor===t.external)return;let r=new Map;for(let a of t.seen.entries()){let c=t.metadataRegistry.
get(a[0])?.id;if(c){let u=r.get(c);if(u&&u!==a[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cann\
ot share the same id when converted together.`);r.set(c,a[0])}}let o=s(a=>{let c=t.target==="draft-2020-12"?"$defs":"definitions";if(t.external){let f=t.external.
registry.get(a[0])?.id,d=t.external.uri??(h=>h);if(f)return{ref:d(f)};let m=a[1].defId??a[1].schema.id??`schema${t.counter++}`;return a[1].defId=m,{defId:m,ref:`${d(
"__shared")}#/${c}/${va(m)}`}}let u="#",l=`${u}/${c}/`;if(a[1]===n&&!a[1].schema.id)return{ref:u};let p=a[1].schema.id??`__schema${t.counter++}`;return{defId:p,
ref:l+va(p)}},"makeURI"),i=s(a=>{if(a[1].schema.$ref)return;let c=a[1],{ref:u,defId:l}=o(a);c.def={...c.schema},l&&(c.defId=l);let p=c.schema;for(let f in p)delete p[f];
p.$ref=u},"extractToDef");if(t.cycles==="throw")for(let a of t.seen.entries()){let c=a[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<r\
oot>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of t.seen.entries()){let c=a[1];if(e===a[0]){i(a);continue}if(t.external){
let l=t.external.registry.get(a[0])?.id;if(e!==a[0]&&l){i(a);continue}}if(t.metadataRegistry.get(a[0])?.id){i(a);continue}if(c.cycle){i(a);continue}c.count>1&&t.
reused==="ref"&&i(a)}t.external&&(t.sharedDefsExtractedFor=t.external)}s(Mt,"extractDefs");function Ia(t){let e=t.anyOf;if(!Array.isArray(e)||e.length===0||t.type!==
void 0)return;let n=[];for(let r of e){if(!r||typeof r!="object")return;Ia(r);let o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;let i=r.type;for(let a of Array.
isArray(i)?i:[i]){if(typeof a!="string")return;n.includes(a)||n.push(a)}}delete t.anyOf,t.type=n.length===1?n[0]:n}s(Ia,"compactTypeUnion");var Aa=new Set(["typ\
e","properties","required","additionalProperties"]),_a=["oneOf","anyOf"];function wa(t){let e=t.additionalProperties;return e===void 0||e===!1||typeof e!="objec\
t"||e===null?null:Object.keys(e).length?e:null}s(wa,"undeclaredConstraint");function to(t){let e=[];for(let i of t){if(typeof i!="object"||i.type!=="object")return null;
for(let a in i)if(!Aa.has(a))return null;e.push(i)}let n={},r=new Set;for(let i of e){for(let a in i.properties){if(Object.prototype.hasOwnProperty.call(n,a))continue;
let c=[];for(let l of e){let p=l.properties?.[a]??wa(l);p!=null&&(c.some(f=>JSON.stringify(f)===JSON.stringify(p))||c.push(p))}let u=c.length===1?c[0]:to(c)??{allOf:c};
ie(n,a,u)}for(let a of i.required??[])r.add(a)}let o={type:"object",properties:n};if(r.size&&(o.required=[...r]),e.every(i=>i.additionalProperties===!1))o.additionalProperties=
!1;else{let i=[];for(let a of e){let c=wa(a);c&&!i.some(u=>JSON.stringify(u)===JSON.stringify(c))&&i.push(c)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}s(to,"foldObjects");function Rf(t){let e=t.allOf;if(!Array.isArray(e)||e.length<2)return;for(let o of Aa)if(o in t)return;
let n=e.filter(o=>_a.some(i=>Array.isArray(o[i]))),r=null;if(!n.length)r=to(e);else{let o=n[0],i=_a.find(u=>Array.isArray(o[u]));if(Object.keys(o).length!==1)return;
let a=e.filter(u=>u!==o),c=o[i].map(u=>to([...a,u]));if(c.some(u=>!u))return;r={[i]:c}}r&&(delete t.allOf,Ct(t,r))}s(Rf,"foldIntersection");function Dt(t,e){let n=t.
seen.get(e);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");let r=s(c=>{let u=t.seen.get(c);if(u.ref===null)return;let l=u.def??u.schema,p={...l},
f=u.ref;if(u.ref=null,f){r(f);let m=t.seen.get(f),h=m.schema;if(h.$ref&&(t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0")?(l.allOf=l.allOf??
[],l.allOf.push(h)):Ct(l,h),Ct(l,p),c._zod.parent===f)for(let x in l)x==="$ref"||x==="allOf"||x in p||delete l[x];if(h.$ref&&m.def)for(let x in l)x==="$ref"||x===
"allOf"||x in m.def&&JSON.stringify(l[x])===JSON.stringify(m.def[x])&&delete l[x]}let d=c._zod.parent;if(d&&d!==f){r(d);let m=t.seen.get(d);if(m?.schema.$ref&&(l.
$ref=m.schema.$ref,m.def))for(let h in l)h==="$ref"||h==="allOf"||h in m.def&&JSON.stringify(l[h])===JSON.stringify(m.def[h])&&delete l[h]}t.override({zodSchema:c,
jsonSchema:l,path:u.path??[]})},"flattenRef");if(!t.external||t.sharedEmitDoneFor!==t.external){for(let c of[...t.seen.entries()].reverse())r(c[0]);if(t.target!==
"openapi-3.0")for(let c of t.seen.entries())Ia(c[1].def??c[1].schema);for(let c of t.deferred)c();if(t.intersections.length){let c=new Map;for(let u of t.seen.values())
for(let l of[u.schema,u.def]){let p=l?.allOf;if(!Array.isArray(p))continue;let f=c.get(p);f?f.push(l):c.set(p,[l])}for(let u of t.intersections)for(let l of c.get(
u)??[])Rf(l)}}let o={};if(t.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":t.target==="draft-07"?o.$schema="http://json-schem\
a.org/draft-07/schema#":t.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":t.target,t.external?.uri){let c=t.external.registry.get(e)?.id;
if(!c)throw new Error("Schema is missing an `id` property");o.$id=t.external.uri(c)}Ct(o,n.defId?n.schema:n.def??n.schema);let i=t.metadataRegistry.get(e)?.id;i!==
void 0&&o.id===i&&delete o.id;let a=t.external?.defs??{};if(!t.external||t.sharedEmitDoneFor!==t.external)for(let c of t.seen.entries()){let u=c[1];u.def&&u.defId&&
(u.def.id===u.defId&&delete u.def.id,ie(a,u.defId,u.def))}t.external&&(t.sharedEmitDoneFor=t.external),t.external||Object.keys(a).length>0&&(t.target==="draft-2\
020-12"?o.$defs=a:o.definitions=a);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(c,"~standard",{value:{...e["~standard"],jsonSchema:{input:Sa(
e,"input",t.processors),output:Sa(e,"output",t.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}s(Dt,"fina\
lize");function ne(t,e){let n=e??{seen:new Set};if(n.seen.has(t))return!1;n.seen.add(t);let r=t._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return ne(
r.element,n);if(r.type==="set")return ne(r.valueType,n);if(r.type==="lazy")return ne(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonopti\
onal"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return ne(r.innerType,n);if(r.type==="intersection")return ne(
r.left,n)||ne(r.right,n);if(r.type==="record"||r.type==="map")return ne(r.keyType,n)||ne(r.valueType,n);if(r.type==="pipe")return t._zod.traits.has("$ZodCodec")?
!0:ne(r.in,n)||ne(r.out,n);if(r.type==="object"){for(let o in r.shape)if(ne(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(let o of r.options)if(ne(o,
n))return!0;return!1}if(r.type==="tuple"){for(let o of r.items)if(ne(o,n))return!0;return!!(r.rest&&ne(r.rest,n))}return!1}s(ne,"isTransforming");var Rb=s((t,e={})=>n=>{
let r=Lt({...n,processors:e});return Z(t,r),Mt(r,t),Dt(r,t)},"createToJSONSchemaMethod"),Sa=s((t,e,n={})=>r=>{let{libraryOptions:o,target:i}=r??{},a=Lt({...o??{},
target:i,io:e,processors:n});return Z(t,a),Mt(a,t),Dt(a,t)},"createStandardJSONSchemaMethod");var ft=s((t,e,n)=>{(t[e]===void 0||n>t[e])&&(t[e]=n)},"narrowMin"),dt=s((t,e,n)=>{(t[e]===void 0||n<t[e])&&(t[e]=n)},"narrowMax"),ka=s((t,e)=>{ft(t,"minimum",e),
dt(t,"maximum",e)},"narrowBoth"),Ra=s((t,e)=>{t.multipleOf??(t.multipleOf=[]),t.multipleOf.includes(e)||t.multipleOf.push(e)},"addDivisor"),za=s((t,e)=>{t.patterns??
(t.patterns=new Set),t.patterns.add(e)},"addPattern"),Ta=s((t,e)=>{t.mime=t.mime?t.mime.filter(n=>e.includes(n)):[...e]},"intersectMime"),Na=s((t,e)=>{t.format=
e,e.includes("int")&&(t.isInt=!0)},"setFormat"),$a=s((t,e)=>ft(t,"minimum",e.minimum),"minContributor"),Pa=s((t,e)=>dt(t,"maximum",e.maximum),"maxContributor"),
Ea=s(t=>(e,n)=>{Na(e,n.format);let[r,o]=t[n.format];ft(e,"minimum",r),dt(e,"maximum",o)},"formatContributor"),zf={greater_than:s((t,e)=>ft(t,e.inclusive?"minimu\
m":"exclusiveMinimum",e.value),"greater_than"),less_than:s((t,e)=>dt(t,e.inclusive?"maximum":"exclusiveMaximum",e.value),"less_than"),multiple_of:s((t,e)=>Ra(t,
e.value),"multiple_of"),number_format:Ea(At),bigint_format:Ea(un),min_length:$a,max_length:Pa,length_equals:s((t,e)=>ka(t,e.length),"length_equals"),min_size:$a,
max_size:Pa,size_equals:s((t,e)=>ka(t,e.size),"size_equals"),string_format:s((t,e)=>{Na(t,e.format),e.pattern&&za(t,e.pattern),(e.format==="base64"||e.format===
"base64url")&&(t.contentEncoding=e.format),(e.local||e.precision===-1)&&(t.laxFormat=!0)},"string_format"),mime_type:s((t,e)=>Ta(t,e.mime),"mime_type")};function mt(t){
let e={},n=t._zod.def,r=t._zod.traits.has("$ZodCheck")?[t,...n.checks??[]]:n.checks??[];for(let i of r)zf[i._zod.def.check]?.(e,i._zod.def);let o=t._zod.bag;o.minimum!==
void 0&&ft(e,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&ft(e,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&dt(e,"maximum",o.maximum),o.exclusiveMaximum!==
void 0&&dt(e,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Ra(e,o.multipleOf),o.format!==void 0&&(e.format??(e.format=o.format),o.format.includes(
"int")&&(e.isInt=!0)),o.mime&&Ta(e,o.mime);for(let i of o.patterns??[])za(e,i);return e}s(mt,"aggregateChecks");var Tf={guid:"uuid",url:"uri",datetime:"date-tim\
e",json_string:"json-string",regex:""},Nf=new Map([[Wr,es],[vn,ts]]),Ca=s(t=>Nf.get(t)??t,"exactPattern"),Cf=s((t,e,n,r)=>{let o=n;o.type="string";let{minimum:i,
maximum:a,format:c,patterns:u,contentEncoding:l,laxFormat:p}=mt(t);if(typeof i=="number"&&(o.minLength=i),typeof a=="number"&&(o.maxLength=a),c&&(o.format=Tf[c]??
c,o.format===""&&delete o.format,(c==="time"||p)&&delete o.format),l&&(o.contentEncoding=l),u&&u.size>0){let f=[...u].map(Ca);f.length===1?o.pattern=f[0].source:
f.length>1&&(o.allOf=[...f.map(d=>({...e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},"string\
Processor"),Lf=s((t,e,n,r)=>{let o=n,{minimum:i,maximum:a,multipleOf:c,exclusiveMaximum:u,exclusiveMinimum:l,isInt:p}=mt(t);o.type=p?"integer":"number";let f=typeof l==
"number"&&l>=(i??Number.NEGATIVE_INFINITY),d=typeof u=="number"&&u<=(a??Number.POSITIVE_INFINITY),m=e.target==="draft-04"||e.target==="openapi-3.0";if(f?m?(o.minimum=
l,o.exclusiveMinimum=!0):o.exclusiveMinimum=l:typeof i=="number"&&(o.minimum=i),d?m?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=u:typeof a=="number"&&
(o.maximum=a),c){let h=new Set;for(let w of c)Number.isFinite(w)&&w!==0?h.add(Math.abs(w)):V(t,e,o,r,`A multipleOf divisor of ${w} cannot be represented in JSON\
 Schema`);let[g,...x]=h;g!==void 0&&(o.multipleOf=g),x.length&&(o.allOf=[...o.allOf??[],...x.map(w=>({multipleOf:w}))])}},"numberProcessor"),Mf=s((t,e,n,r)=>{n.
type="boolean"},"booleanProcessor"),Df=s((t,e,n,r)=>{V(t,e,n,r,"BigInt cannot be represented in JSON Schema")},"bigintProcessor"),Zf=s((t,e,n,r)=>{V(t,e,n,r,"Sy\
mbols cannot be represented in JSON Schema")},"symbolProcessor"),Ff=s((t,e,n,r)=>{e.target==="openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type=
"null"},"nullProcessor"),qf=s((t,e,n,r)=>{V(t,e,n,r,"Undefined cannot be represented in JSON Schema")},"undefinedProcessor"),jf=s((t,e,n,r)=>{V(t,e,n,r,"Void ca\
nnot be represented in JSON Schema")},"voidProcessor"),Bf=s((t,e,n,r)=>{n.not={}},"neverProcessor"),Uf=s((t,e,n,r)=>{},"anyProcessor"),Gf=s((t,e,n,r)=>{},"unkno\
wnProcessor"),Wf=s((t,e,n,r)=>{V(t,e,n,r,"Date cannot be represented in JSON Schema")},"dateProcessor"),Kf=s((t,e,n,r)=>{let o=t._zod.def,i=at(o.entries);if(i.length===
0){n.not={};return}i.every(a=>typeof a=="number")&&(n.type="number"),i.every(a=>typeof a=="string")&&(n.type="string"),n.enum=i},"enumProcessor"),Hf=s((t,e,n,r)=>{
let o=t._zod.def;if(o.values.length===0){n.not={};return}let i=[];for(let a of o.values)if(a===void 0){if(V(t,e,n,r,"Literal `undefined` cannot be represented i\
n JSON Schema"))return}else if(typeof a=="bigint"){if(V(t,e,n,r,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(a))}else i.push(a);
if(i.length!==0)if(i.length===1){let a=i[0];n.type=a===null?"null":typeof a,e.target==="draft-04"||e.target==="openapi-3.0"?n.enum=[a]:n.const=a}else i.every(a=>typeof a==
"number")&&(n.type="number"),i.every(a=>typeof a=="string")&&(n.type="string"),i.every(a=>typeof a=="boolean")&&(n.type="boolean"),i.every(a=>a===null)&&(n.type=
"null"),n.enum=i},"literalProcessor"),Vf=s((t,e,n,r)=>{V(t,e,n,r,"NaN cannot be represented in JSON Schema")},"nanProcessor"),Xf=s((t,e,n,r)=>{let o=n,i=t._zod.
pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},"templateLiteralProcessor"),Jf=s((t,e,n,r)=>{let o=n;
o.type="string",o.format="binary",o.contentEncoding="binary";let{minimum:i,maximum:a,mime:c}=mt(t);i!==void 0&&(o.minLength=i),a!==void 0&&(o.maxLength=a),c&&(c.
length===0?o.not={}:c.length===1?o.contentMediaType=c[0]:o.anyOf=c.map(u=>({contentMediaType:u})))},"fileProcessor"),Yf=s((t,e,n,r)=>{n.type="boolean"},"success\
Processor"),Qf=s((t,e,n,r)=>{V(t,e,n,r,"Custom types cannot be represented in JSON Schema")},"customProcessor"),ed=s((t,e,n,r)=>{V(t,e,n,r,"Function types canno\
t be represented in JSON Schema")},"functionProcessor"),td=s((t,e,n,r)=>{V(t,e,n,r,"Transforms cannot be represented in JSON Schema")},"transformProcessor"),nd=s(
(t,e,n,r)=>{V(t,e,n,r,"Map cannot be represented in JSON Schema")},"mapProcessor"),rd=s((t,e,n,r)=>{V(t,e,n,r,"Set cannot be represented in JSON Schema")},"setP\
rocessor"),od=s((t,e,n,r)=>{let o=n,i=t._zod.def,{minimum:a,maximum:c}=mt(t);typeof a=="number"&&(o.minItems=a),typeof c=="number"&&(o.maxItems=c),o.type="array",
o.items=Z(i.element,e,{...r,path:[...r.path,"items"]})},"arrayProcessor");function Zt(t){let e=t._zod.def;return e.type==="pipe"&&e.in._zod.traits.has("$ZodTran\
sform")?Zt(e.out):e.type==="catch"?Zt(e.innerType):t._zod.optin}s(Zt,"inputOptin");var id=s((t,e,n,r)=>{let o=n,i=t._zod.def,a=i.shape;if(Object.getOwnPropertySymbols(
a).length&&V(t,e,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={};for(let l in a)ie(o.properties,l,Z(a[l],e,{...r,
path:[...r.path,"properties",l]}));let u=[];for(let l of Object.keys(a)){let p=i.shape[l];(e.io==="input"?Zt(p)===void 0:p._zod.optout===void 0)&&u.push(l)}u.length>
0&&(o.required=u),i.catchall?._zod.def.type==="never"?o.additionalProperties=!1:i.catchall?i.catchall&&(o.additionalProperties=Z(i.catchall,e,{...r,path:[...r.path,
"additionalProperties"]})):e.io==="output"&&(o.additionalProperties=!1)},"objectProcessor"),sd=s((t,e,n,r)=>{let o=t._zod.def,i=o.inclusive===!1,a=o.options.map(
(c,u)=>Z(c,e,{...r,path:[...r.path,i?"oneOf":"anyOf",u]}));i?n.oneOf=a:n.anyOf=a},"unionProcessor"),ad=s((t,e,n,r)=>{let o=t._zod.def,i=Z(o.left,e,{...r,path:[...r.
path,"allOf",0]}),a=Z(o.right,e,{...r,path:[...r.path,"allOf",1]}),c=s(l=>"allOf"in l&&Object.keys(l).length===1,"isSimpleIntersection"),u=[...c(i)?i.allOf:[i],
...c(a)?a.allOf:[a]];n.allOf=u,e.intersections.push(u)},"intersectionProcessor"),cd=s((t,e,n,r)=>{let o=n,i=t._zod.def;o.type="array";let a=e.target==="draft-20\
20-12"?"prefixItems":"items",c=e.target==="draft-2020-12"||e.target==="openapi-3.0"?"items":"additionalItems",u=i.items.map((g,x)=>Z(g,e,{...r,path:[...r.path,a,
x]})),l=i.rest?Z(i.rest,e,{...r,path:[...r.path,c,...e.target==="openapi-3.0"?[i.items.length]:[]]}):null,p=i.items.length;for(;p>0;){let g=i.items[p-1];if(!(e.
io==="input"?Zt(g)!==void 0:g._zod.optout==="optional"))break;p--}let f=i.items.length,d=!i.rest;e.target==="draft-2020-12"?(o.prefixItems=u,d?o.items=!1:l&&(o.
items=l),p>0&&(o.minItems=p),d&&(o.maxItems=f)):e.target==="openapi-3.0"?(o.items={anyOf:u},l&&o.items.anyOf.push(l),p>0&&(o.minItems=p),d&&(o.maxItems=f)):(o.items=
u,d?o.additionalItems=!1:l&&(o.additionalItems=l),p>0&&(o.minItems=p),d&&(o.maxItems=f));let{minimum:m,maximum:h}=mt(t);typeof m=="number"&&(o.minItems=m),typeof h==
"number"&&(o.maxItems=h)},"tupleProcessor");function no(t,e,n){if(e.$ref){if(n.has(e))return e;n.add(e);let h=t.get(e)?.def;if(!h)return e;let g=no(t,h,n);return g===
h?e:g}for(let h of["anyOf","oneOf"]){let g=e[h];if(!Array.isArray(g))continue;let x=g.map(w=>no(t,w,n));x.some((w,L)=>w!==g[L])&&(e={...e,[h]:x})}let r=Array.isArray(
e.type)?e.type:[e.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="integer"),i=e.enum??(e.const!==void 0?[e.const]:void 0);if(!o&&!i?.some(h=>typeof h==
"number"))return e;let{minimum:a,maximum:c,exclusiveMinimum:u,exclusiveMaximum:l,multipleOf:p,format:f,id:d,...m}=e;return m.enum?m.enum=m.enum.map(h=>typeof h==
"number"?String(h):h):typeof m.const=="number"&&(m.const=String(m.const)),o&&(m.type="string",i||(m.pattern=(r.includes("number")?Et:Or).source)),m}s(no,"string\
ifyKeyNames");var ro=new WeakMap;function ud(t){let e=new Map;for(let r of t.seen.values())r.def&&!e.has(r.schema)&&e.set(r.schema,r);let n=new Map;for(let r of ro.
get(t)??[]){let o=t.seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;let a=no(e,i,new Set);a!==i&&n.set(i,a)}if(n.size)for(let r of t.
seen.values())for(let o of[r.schema,r.def]){let i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}s(ud,"rewriteKeyNames");var ld=s((t,e,n,r)=>{let o=n,i=t._zod.
def;o.type="object";let a=i.keyType,c=mt(a).patterns;if(i.mode==="loose"&&c&&c.size>0){let p=Z(i.valueType,e,{...r,path:[...r.path,"patternProperties","*"]});o.
patternProperties={};for(let f of c)ie(o.patternProperties,Ca(f).source,p)}else{if(e.target==="draft-07"||e.target==="draft-2020-12"){o.propertyNames=Z(i.keyType,
e,{...r,path:[...r.path,"propertyNames"]});let p=ro.get(e);p||(p=[],ro.set(e,p),e.deferred.push(()=>ud(e))),p.push(t)}o.additionalProperties=Z(i.valueType,e,{...r,
path:[...r.path,"additionalProperties"]})}let u=a._zod.values,l=e.io==="input"&&Zt(i.valueType)!==void 0;if(u&&!i.partial&&!l){let p=[...u].filter(f=>typeof f==
"string"||typeof f=="number");p.length>0&&(o.required=p.map(String))}},"recordProcessor"),pd=s((t,e,n,r)=>{let o=t._zod.def,i=Z(o.innerType,e,r),a=e.seen.get(t);
e.target==="openapi-3.0"?(a.ref=o.innerType,n.nullable=!0):n.anyOf=[i,{type:"null"}]},"nullableProcessor"),fd=s((t,e,n,r)=>{let o=t._zod.def;Z(o.innerType,e,r);
let i=e.seen.get(t);i.ref=o.innerType},"nonoptionalProcessor"),oo=Symbol();function La(t,e,n,r,o){let i=!1,a=JSON.stringify(t,(c,u)=>typeof u!="bigint"?u:(i=!0,
null));return i?(V(e,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),oo):JSON.parse(a)}s(La,"serializeDefaultValue");var dd=s((t,e,n,r)=>{let o=t.
_zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);i.ref=o.innerType;let a=La(o.defaultValue,t,e,n,r);a!==oo&&(n.default=a)},"defaultProcessor"),md=s((t,e,n,r)=>{let o=t.
_zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);if(i.ref=o.innerType,e.io!=="input")return;let a=La(o.defaultValue,t,e,n,r);a!==oo&&(n._prefault=a)},"prefaultPr\
ocessor"),hd=s((t,e,n,r)=>{let o=t._zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);i.ref=o.innerType;let a;try{a=o.catchValue(void 0)}catch{V(t,e,n,r,"Dynamic c\
atch values are not supported in JSON Schema");return}n.default=a},"catchProcessor"),gd=s((t,e,n,r)=>{let o=t._zod.def,i=o.in._zod.traits.has("$ZodTransform"),a=e.
io==="input"?i?o.out:o.in:o.out;Z(a,e,r);let c=e.seen.get(t);c.ref=a},"pipeProcessor"),yd=s((t,e,n,r)=>{let o=t._zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);
i.ref=o.innerType,n.readOnly=!0},"readonlyProcessor"),xd=s((t,e,n,r)=>{let o=t._zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);i.ref=o.innerType},"promiseProces\
sor"),bd=s((t,e,n,r)=>{let o=t._zod.def;Z(o.innerType,e,r);let i=e.seen.get(t);i.ref=o.innerType},"optionalProcessor"),vd=s((t,e,n,r)=>{let o=t._zod.innerType;Z(
o,e,r);let i=e.seen.get(t);i.ref=o},"lazyProcessor"),Oa={string:Cf,number:Lf,boolean:Mf,bigint:Df,symbol:Zf,null:Ff,undefined:qf,void:jf,never:Bf,any:Uf,unknown:Gf,
date:Wf,enum:Kf,literal:Hf,nan:Vf,template_literal:Xf,file:Jf,success:Yf,custom:Qf,function:ed,transform:td,map:nd,set:rd,array:od,object:id,union:sd,intersection:ad,
tuple:cd,record:ld,nullable:pd,nonoptional:fd,default:dd,prefault:md,catch:hd,pipe:gd,readonly:yd,promise:xd,optional:bd,lazy:vd};function Mb(t,e){if("_idmap"in
t){let r=t,o=Lt({...e,processors:Oa}),i={};for(let u of r._idmap.entries()){let[l,p]=u;Z(p,o)}let a={},c={registry:r,uri:e?.uri,defs:i};o.external=c;for(let u of r.
_idmap.entries()){let[l,p]=u;Mt(o,p),ie(a,l,Dt(o,p))}if(Object.keys(i).length>0){let u=o.target==="draft-2020-12"?"$defs":"definitions";a.__shared={[u]:i}}return{
schemas:a}}let n=Lt({...e,processors:Oa});return Z(t,n),Mt(n,t),Dt(n,t)}s(Mb,"toJSONSchema");var se=y("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");q.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){Ee(this,"with",t)},parse(t,e){return Mr(this,t,e,{callee:this.parse})},parseAsync(t,e){return Zr(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return qr(this,t,e)},safeParseAsync(t,e){return Br(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return de(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),Sd=y("ZodMiniString",(t,e)=>{Gr.init(t,e),se.init(t,e)});function Id(t){return sa(Sd,t)}s(Id,
"string");var Ma=y("ZodMiniNumber",(t,e)=>{Kr.init(t,e),se.init(t,e)});function Jv(t){return aa(Ma,t)}s(Jv,"number");var Ad=y("ZodMiniNumberFormat",(t,e)=>{Ws.init(t,e),Ma.
init(t,e)});function Yv(t){return ca(Ad,t)}s(Yv,"int");var kd=y("ZodMiniBoolean",(t,e)=>{Ks.init(t,e),se.init(t,e)});function Qv(t){return ua(kd,t)}s(Qv,"boolean");var $d=y("ZodMiniUnknown",(t,e)=>{Hs.init(t,e),se.init(t,e)});function Pd(){return la($d)}s(Pd,"unknown");var Ed=y("ZodMiniNever",(t,e)=>{Vs.init(t,e),se.init(t,
e)});function Od(t){return pa(Ed,t)}s(Od,"never");var Rd=y("ZodMiniArray",(t,e)=>{Xs.init(t,e),se.init(t,e)});function e0(t,e){return new Rd({type:"array",element:t,...v(e)})}s(e0,"array");var so=y("ZodMiniObject",(t,e)=>{Hr.init(t,e),se.init(t,e),Ar(t,"shape",n=>n._zod.def.shape,!1)});function t0(t,e){let n={type:"object",shape:t??{},...v(e)};return new so(
n)}s(t0,"object");function n0(t,e){return new so({type:"object",shape:t,catchall:Od(),...v(e)})}s(n0,"strictObject");function r0(t,e){return new so({type:"objec\
t",shape:t,catchall:Pd(),...v(e)})}s(r0,"looseObject");var zd=y("ZodMiniUnion",(t,e)=>{Vr.init(t,e),se.init(t,e)});function o0(t,e){return new zd({type:"union",options:t,...v(e)})}s(o0,"union");var io=y("ZodMiniRecord",(t,e)=>{Qs.init(t,e),se.init(t,e)});function i0(t,e,n){return!e||!e._zod?new io({type:"record",keyType:Id(),valueType:t,...v(e)}):new io(
{type:"record",keyType:t,valueType:e,...v(n)})}s(i0,"record");function s0(t,e,n){return new io({type:"record",keyType:t,valueType:e,...v(n),partial:!0})}s(s0,"p\
artialRecord");var Td=y("ZodMiniEnum",(t,e)=>{ea.init(t,e),se.init(t,e),t.options=[...t._zod.values]});function a0(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Td({type:"enum",entries:n,...v(e)})}s(a0,"_enum");var Nd=y("ZodMiniLiteral",(t,e)=>{ta.init(t,e),se.init(t,e)});function c0(t,e){return new Nd({type:"literal",values:Array.isArray(t)?t:[t],...v(e)})}s(c0,"liter\
al");var Cd=y("ZodMiniOptional",(t,e)=>{Xr.init(t,e),se.init(t,e)});function u0(t){return new Cd({type:"optional",innerType:t})}s(u0,"optional");var Ld=y("ZodMiniDefault",(t,e)=>{na.init(t,e),se.init(t,e)});function l0(t,e){return new Ld({type:"default",innerType:t,get defaultValue(){return typeof e=="fu\
nction"?e():cn(e)}})}s(l0,"_default");var Md=y("ZodMiniCustom",(t,e)=>{oa.init(t,e),se.init(t,e)});function p0(t,e={}){return ma(Md,t,e)}s(p0,"refine");var f0=ha,d0=ga;var Dd=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],uo=["syntax-error","not-judged"],ao=["error","warning","note"];
function Da(t,e){return ao.indexOf(t)-ao.indexOf(e)}s(Da,"compareSeverity");var co=["certain","likely","possible"];function Za(t,e){return co.indexOf(t)-co.indexOf(
e)}s(Za,"compareConfidence");function E0(t,e){return Za(t,e)>0?t:e}s(E0,"weaker");var Fa=["hang","lost-updates","refused","unattachable","safe"];function O0(t,e){return Fa.indexOf(t)-Fa.indexOf(
e)}s(O0,"compareVerdict");var R0="this target runs the script";function z0({what:t,how:e,todo:n}){return[t,e,n].flatMap(r=>r??[]).join(" ")}s(z0,"tellAll");function T0(t,e){
return e==="off"?[]:e===void 0?[t]:[{...t,severity:typeof e=="string"?e:Zd(t.severity,e.atLeast)}]}s(T0,"withSeverity");function Zd(t,e){return Da(t,e)<=0?t:e}s(
Zd,"worse");function N0(t,e,n,r){return{rule:t,severity:e,confidence:"certain",span:n,...r,related:[],verdicts:[]}}s(N0,"aboutText");var lo=20;function C0(t){let e=t.
length-lo;return t.slice(0,lo).map((n,r)=>{if(r<lo-1||e<=0)return n;let o=e===1?"There is 1 more such place below.":`There are ${e} more such places below.`;return{
...n,message:`${n.message} ${o}`}})}s(C0,"firstPlaces");function L0(t){let[e="",...n]=t.split(/(?<=[.!?]) (?=[A-Z`])/);return n.length===0?{what:e}:{what:e,todo:n.
join(" ")}}s(L0,"inWords");function Z0(t){return t.filter(e=>e.status!=="skipped")}s(Z0,"reportedFiles");function F0(t){return t.some(({rule:e,severity:n})=>e==="not-judged"&&n==="error")}
s(F0,"leavesUnjudged");function q0(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}s(q0,"fileOfPlace");var qa=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,po=new RegExp(`(?![
	])${qa.source}`,"gu");function U0(t){return qa.test(t)}s(U0,"isUnseen");function Fd(t,e){return t.replace(po,e)}s(Fd,"replaceUnseen");function G0(t){return Fd(
t,e=>`[${Ft(e)}]`)}s(G0,"showUnseen");function W0(t){return t.search(po)!==-1}s(W0,"hasUnseen");function K0(t){return t.match(po)?.length??0}s(K0,"countUnseen");
function Ft(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}s(Ft,"codePointName");function H0(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu,
" ")}s(H0,"onOneLine");function fo(t,e){let n;for(let r of e){let o=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>o)continue;let i=qd(t.toLowerCase(),r.toLowerCase());
i<=o&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}s(fo,"nearestName");function J0(t,e){let n=fo(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}s(J0,"suggestion");function qd(t,e){let n=[],r=Array.from({length:e.length+1},(o,i)=>i);for(let o=1;o<=t.length;o++){let i=[o];for(let a=1;a<=e.length;a++){let c=(r[a-
1]??0)+(t[o-1]===e[a-1]?0:1),u=Math.min(c,(r[a]??0)+1,(i[a-1]??0)+1);o>1&&a>1&&t[o-1]===e[a-2]&&t[o-2]===e[a-1]&&(u=Math.min(u,(n[a-2]??0)+1)),i.push(u)}n=r,r=i}
return r[e.length]??0}s(qd,"editDistance");var qt=class{static{s(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,o=this.#e.length-1;for(;r<o;){let i=r+o+1>>1;(this.#e[i]??0)<=n?r=i:o=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};function ja(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t))return!1;let e=Date.parse(t);return!Number.isNaN(e)&&new Date(e).toISOString().slice(0,10)===t}s(ja,"isDay");function Ba(t,e){
return(Date.parse(e)-Date.parse(t))/864e5}s(Ba,"daysBetween");function n_(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}s(n_,"dayAfter");function Ua(t,e){return jd(t)(e)}s(Ua,"matchesText");function jd(t){let e=Ka(t);return n=>Ga(e,n)}s(jd,"textMatcher");function i_(t){let e=t.split("/").map(n=>n==="**"?ho:Ka(n));return e.at(-1)===ho&&e.push([ht]),n=>Va(e,n.split("/"),Bd,Ga)}s(i_,"pathMatcher");function Bd(t){return t===
ho}s(Bd,"isAnyFolders");function Ga(t,e){return Va(t,[...e],Wd,Kd)}s(Ga,"matchesName");function s_(t){for(let[,,e=""]of t.matchAll(new RegExp(Wa.source.slice(1),
"gu")))for(let{from:n,to:r}of Ha(e))if(jt(n)>jt(r))return`${n}-${r}`}s(s_,"backwardRange");function a_(t){return!/[*?[]/.test(t)}s(a_,"isLiteral");var ht={star:!0},
Ud={one:!0},ho=[ht,ht],Wa=/^\[(!?)([^\]]+)\]/u;function Ka(t){let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[o,i,a]=r==="["?
Wa.exec(t.slice(n))??[]:[];n+=o?.length??r.length,a!==void 0?e.push({set:Gd(a,i==="!")}):r!=="*"?e.push(r==="?"?Ud:{character:r}):e.at(-1)!==ht&&e.push(ht)}return e}
s(Ka,"tokensOf");function Gd(t,e){let n=Ha(t).filter(({from:r,to:o})=>jt(r)<=jt(o)).map(({from:r,to:o})=>r===o?mo(r):`${mo(r)}-${mo(o)}`);return new RegExp(`^[${e?
"^":""}${n.join("")}]$`,"su")}s(Gd,"setOf");function Ha(t){let e=[...t],n=[];for(let r=0;r<e.length;){let o=e[r]??"",i=e[r+1]==="-"?e[r+2]:void 0;r+=i===void 0?
1:3,n.push({from:o,to:i??o})}return n}s(Ha,"rangesOf");function mo(t){return`\\u{${jt(t).toString(16)}}`}s(mo,"escaped");function jt(t){return t.codePointAt(0)??
0}s(jt,"codePoint");function Wd(t){return t===ht}s(Wd,"isStar");function Kd(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}s(Kd,"matchesO\
ne");function Va(t,e,n,r){let o=0,i=0,a;for(;i<e.length;){let c=t[o],u=e[i];if(u===void 0)return!1;if(c!==void 0&&n(c))o++,a={pattern:o,item:i};else if(c!==void 0&&
r(c,u))o++,i++;else{if(a===void 0)return!1;a.item++,o=a.pattern,i=a.item}}for(;o<t.length;o++){let c=t[o];if(c!==void 0&&!n(c))return!1}return!0}s(Va,"matchesLi\
st");var Hd=/bpftrace-guard:\s*ignore\[/g;function Vd(t){let e=t.comments.flatMap(i=>{let a=Xd(i.text);return a===void 0?[]:[{comment:i,ignore:a}]});if(e.length===0)
return[];let n=new qt(t.text),r=t.comments.filter(i=>Yd(i,t.text,n)),o=new Map;for(let{span:i}of r.reverse()){let a=n.position(i.start).line;for(let c=n.position(
i.end).line;c>=a;c--)o.set(c,o.get(c+1)??c+1)}return e.map(({comment:i,ignore:a})=>{let c=n.position(i.span.end).line;return{...a,span:i.span,line:o.get(c)??c}})}
s(Vd,"suppressionsOf");function Xd(t){let e=-1,n=-1;for(let r of t.matchAll(Hd)){let o=r.index+r[0].length;if(e<o&&(e=t.indexOf("]",o)),e===-1)return;if(n<o&&(n=
t.indexOf(`
`,o)),n===-1&&(n=t.length),e<n)return Jd(t.slice(o,e),t.slice(e+1,n))}}s(Xd,"readIgnore");function Jd(t,e){return{rules:t.split(",").map(n=>n.trim()),reason:e.trimEnd().
replace(/(?:\*\/\}?|-->)$/,"").trim()}}s(Jd,"ignoreOf");function Yd({span:t},e,n){let r=n.lineStart(n.position(t.start).line),o=n.lineStart(n.position(t.end).line+
1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,o).trim()===""}s(Yd,"standsAlone");var Qd=[...uo,"unused-suppression"];function em(t){return!Qd.includes(
t)}s(em,"canBeIgnored");function tm(t,e){let n=new Map;for(let{rule:r,span:o}of t)em(r)&&gi(n,e.position(o.start).line,()=>new Set).add(r);return n}s(tm,"ignora\
bleByLine");function nm(t,e,n){let r=Vd(e).filter(({reason:p})=>p!=="");if(r.length===0)return{told:t,ignored:[]};let o=new qt(e.text),i=s((p,f)=>`${p} ${f}`,"k\
ey"),a=tm(t,o),c=new Set,u=[];for(let{rules:p,line:f,reason:d,span:m}of r)for(let h of a.get(f)??[])p.includes(h)&&Xa(h,d,n)===void 0&&(c.add(i(f,h)),u.push({rule:h,
reason:d,span:m}));return{told:t.filter(({rule:p,span:f})=>!c.has(i(o.position(f.start).line,p))),ignored:u}}s(nm,"silence");function h_(t,e,n){return nm(t,e,n).
told}s(h_,"withoutSilenced");var go=1e3,rm=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function Xa(t,e,n,r=im(e)){let{allowed:o,never:i,also:a,today:c}=n;return uo.includes(
t)?`A finding of ${t} cannot be ignored: it is about a part that was not judged.`:o===!1?"The configuration allows no ignore comments.":i?.some(u=>u===t)?`The c\
onfiguration allows no ignore of ${t}.`:sm(r,n)??am(e,n)??(a===void 0?void 0:Xa(t,e,{today:c,...a},r))}s(Xa,"whyForbidden");function om({also:t,...e}){let n={...e,
reason:void 0,expires:void 0};return t===void 0?n:{...n,also:om(t)}}s(om,"withoutReason");function im(t){return rm.exec(t.slice(0,go))?.[1]}s(im,"endOf");function sm(t,{
expires:e,today:n}){if(t===void 0)return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", in ${e} days at most.`;if(!ja(
t))return`${t} is not a day of the calendar.`;if(n===void 0)return;let r=Ba(n,t);if(r<0)return`This comment ended on ${t}.`;if(!(e===void 0||r<=e))return`The co\
nfiguration allows ${e} days at most, and ${t} is ${r} days away.`}s(sm,"whyPast");function am(t,{reason:e}){return e===void 0?void 0:t.length>go?`The reason is\
 longer than ${go} characters.`:e.some(r=>Ua(r,t))?void 0:`The configuration asks for a reason that matches ${e.map(r=>`"${r}"`).join(" or ")}.`}s(am,"whyOther");var Se="bpftrace: src/probe_types.h and the manual of the releases named",Ja=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:Se},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:Se},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:Se},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:Se},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:Se},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:Se},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:Se},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:Se},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:Se},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:Se},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:Se},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],x_={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"},Te="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_i\
n_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1",b_=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],
source:Te},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:Te},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[
1,2],source:Te},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],source:Te},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"k\
ernel",parts:[1,2],source:Te},{name:"software",provider:"software",space:"kernel",parts:[1,2],ownNames:!0,source:Te},{name:"hardware",provider:"hardware",space:"\
kernel",parts:[1,2],ownNames:!0,source:Te},{name:"iter",provider:"iter",space:"kernel",parts:[1,2],ownNames:!0,source:Te},{name:"uprobe",provider:"uprobe",space:"\
user",parts:[2,3],source:Te},{name:"usdt",provider:"usdt",space:"user",parts:[2,3],source:Te}];var Ya=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,Qa=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var ec=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var nc=new Map(Qa.map((t,e)=>[t,33+e]));function b(t){let e=nc.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}s(b,"codeOf");
function yo(t){return[...nc].filter(([e])=>t.test(e))}s(yo,"tokensLike");var tc=4096,An=class{static{s(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let o of[this.#e,this.#t,this.#n])o.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=tc)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+tc,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}},kn=new Map(["()","[]","{}"].map(t=>[b(t.charAt(0)),b(t.charAt(1))])),$n=new Set(kn.values());function et(t,e){
let n=[];for(let r=0;r<e;r++)kn.has(t.code(r))?n.push(r):$n.has(t.code(r))&&n.pop();return n}s(et,"bracketsBefore");var Pn=new Map(Ja.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),um=new Map([...Pn].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),rc=[...Pn.keys()].
filter(t=>t.length>2),k_=[...Pn.keys()].filter(t=>t.length<=2);function Ve(t){return Pn.get(t)??um.get(t.toLowerCase())}s(Ve,"providerOf");var xo=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function wo(t,e){xo.lastIndex=e;let n=xo.exec(t)?.[1];return n!==void 0&&Ve(n)!==void 0?xo.lastIndex:e}s(wo,"attachPointAt");var oc=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
lm=String.raw`(?:[^\s\p{Cc}",{}/:;]|${oc})`,_o=String.raw`(?:\\.|[^\s\p{Cc}",{]|${oc})*`,bo=new RegExp(`${lm}+(?::${_o})?|:${_o}`,"yu"),vo=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${_o}`,
"yu");function ic(t,e){let n=wo(t,e);if(n===e){if(bo.lastIndex=e,!bo.test(t))return e;n=bo.lastIndex}for(vo.lastIndex=n;vo.test(t);)n=vo.lastIndex;return n}s(ic,
"attachPointEnd");var sc=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function Ie(t,e){return sc.lastIndex=e,sc.test(t)||wo(t,e)>e}s(Ie,"startsI\
tem");function ac(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(Ie(t,n+1))return n+1;return t.length}s(ac,"nextItemStart");var lc=2n**64n-1n,cc=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),pm=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
fm=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,dm=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function tt(t){return t.length>=4&&pm.test(t)&&nt(t)>lc}s(tt,"isTooLarg\
e");function nt(t){let e=t.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e)){let[,a="0",c=""]=fm.exec(e)??[];return BigInt(a)*(cc.
get(c)??1n)}let[,n="0",r="0",o=""]=dm.exec(e)??[];if(r.length>3)return BigInt(n)>0n?lc+1n:0n;let i=/^0[0-7]+$/.test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*
(cc.get(o)??1n)}s(nt,"amountOf");function uc(t){if(t.kind==="unary"&&t.operator==="-"){let e=uc(t.operand);return e===void 0?void 0:-e}return t.kind==="cast"?uc(
t.operand):t.kind==="integer"?Number(nt(t.text)):void 0}s(uc,"integer");var Bt=10,pc=13,mm=33,gc=34,So=35,hm=42,gt=47,fc=92,[En,Ao,yc,Rn,ko,xc,bc,vc]=[0,1,2,3,4,5,6,7],pe=new Uint8Array(128),$o=Array.from({length:128},()=>[]);for(let t of yo(
/^[^\w<]|^<(?!\w)/))$o[t[0].charCodeAt(0)]?.push(t);$o.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(pe[e]=xc)});for(let t of" 	\r")pe[t.charCodeAt(
0)]=Ao;for(let t of"0123456789")pe[t.charCodeAt(0)]=ko;for(let t of"_abcdefghijklmnopqrstuvwxyz")pe[t.charCodeAt(0)]=pe[t.toUpperCase().charCodeAt(0)]=Rn;pe[Bt]=
yc;pe[gc]=bc;for(let t of"$@#")pe[t.charCodeAt(0)]=vc;var gm=["args","ctx","kstack","nsecs","pid","tid","ustack"],ym=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],xm=new Map([...yo(/^\w/),...gm.map(t=>[t,b("<l\
exer builtin>")]),...ym.map(t=>[t,b("<builtin>")])]),bm=/^s?arg\d+$/,vm=b("<name>"),_m=b("<builtin>"),wm=b("<lexer builtin>"),Sm=b("<variable>"),Im=b("<map>"),dc=b(
"<positional>"),Am=b("<string>"),km=b("<string with a bad escape>"),$m=b("<unclosed string>"),Pm=b("<decimal>"),Em=b("<digits>"),Om=b("<number>"),mc=b("<malform\
ed number>"),On=b("<stray character>"),Rm=b("<attach point>"),zm=b("<preprocessor line>"),Tm=/^\d(?:_*\d)*$/,hc=/^0[0-7]*[89]/,Nm=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
Cm=1e3,Lm=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,Io=/0*[1-9]\d*/y,zn=class{static{s(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),o=pe[r]??En;if(o!==Ao)if(o===yc)this.newLine=!0;else if(r===gt&&this.#c())this.at--;else if(r===So&&!n&&e.charCodeAt(this.at+1)===mm){let i=this.#a(
this.at);this.#u("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=ic(this.#e,this.at);return e===this.at?!1:(this.#o(
Rm,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(pe[n]??En){case Rn:return this.#l();case ko:return this.#p();case xc:return this.#f(n);case bc:return this.#h();case vc:
return n===So?this.#m():this.#d(n);default:return this.#o(On,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let o=e.charCodeAt(
this.at);if(o===Bt||o===gt&&e.charCodeAt(this.at+1)===gt)break;if(!(o===gt&&this.#c())){if(o===fc){let i=e.charCodeAt(this.at+1)===pc?this.at+2:this.at+1;if(e.charCodeAt(
i)===Bt){this.at=i+1;continue}}this.at++,pe[o]!==Ao&&(r=this.at)}}this.#t.push(zm,n,r)}#o(e,n){this.#t.push(e,this.at,n),this.at=n}#s(e){let n=this.#e,r=e;for(;r<
n.length;r++){let o=pe[n.charCodeAt(r)]??En;if(o!==Rn&&o!==ko)break}return r}#l(){let e=this.#s(this.at),n=this.#e.slice(this.at,e);this.#o(xm.get(n)??Mm(n),e)}#p(){
let e=this.#s(this.at),n=this.#e.slice(this.at,e);n.length>Cm?this.#o(mc,e):Tm.test(n)?this.#o(hc.test(n)||n.length>19&&tt(n)?Em:Pm,e):this.#o(Nm.test(n)&&!hc.test(
n)&&!tt(n)?Om:mc,e)}#f(e){for(let[n,r]of $o[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#o(r,this.at+n.length);this.#o(On,this.at+1)}#d(e){
let n=this.#e,r=this.at+1,o=(pe[n.charCodeAt(r)]??En)===Rn;if(e===64)return this.#o(Im,o?this.#s(r):r);if(o)return this.#o(Sm,this.#s(r));if(n.charCodeAt(r)===So)
return this.#o(dc,r+1);if(Io.lastIndex=r,Io.test(n))return this.#o(dc,Io.lastIndex);this.#o(On,r)}#m(){this.newLine?this.takePreprocessorLine():this.#o(On,this.
at+1)}#h(){let e=this.#e,n=!1;for(let o=this.at+1;o<e.length;o++){let i=e.charCodeAt(o);if(i===fc&&e.charCodeAt(o+1)!==Bt)n=!0,o++;else if(i===gc){let a=!n||Lm.
test(e.slice(this.at+1,o));return this.#o(a?Am:km,o+1)}else if(i===Bt)break}let r=this.#a(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#o($m,r)}#c(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===gt)this.at=this.#a(e);else if(n===hm)this.at=this.#g(e);else
return!1;return this.#u(n===gt?"line":"block",e,this.at),!0}#u(e,n,r){let o=this.#e.slice(n,r);o.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:o}),this.#n=r)}#a(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===pc?r-1:r}#g(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#a(e)});let r=ac(this.#e,e);return r<this.#e.length?r-1:r}};function Mm(t){return t.startsWith("__b\
uiltin_")?_m:bm.test(t)?wm:vm}s(Mm,"wordLike");var Eo=64,_c=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,Dm=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),Zm=35,Fm=b("{"),qm=b("}"),jm=b("("),Bm=b(")"),Um=b("["),Gm=b(
"]"),wc=b(";"),Wm=b("?"),Km=b(":"),Hm=b(","),Po=b("/"),Vm=b("else"),Xm=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(b)),Jm=new Set(["[","*"].map(b)),Ym=b("__attribute__"),Tn=class{static{s(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new An(e),this.#e=new zn(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===Zm?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
(_c.lastIndex=n.at,this.#n(Dm.get(_c.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
o]=[this.#e,this.tokens],i=e==="probe",a=i,c=e==="mapDeclaration",u=0,l=0,p=0,f=0,d=0,m,h=s(g=>{let x={rule:e,end:r.at,open:g};return m===void 0?x:{...x,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&Ie(this.#t,r.at))return h(!0);if(a&&r.takeAttachPoint()){a=!1;continue}r.takeToken();let g=o.code(o.count-1);
switch(i&&=g===Hm,a=i,g){case Fm:u===0&&(p=l,f>1&&o.code(o.count-2)===Po&&(f=0)),u++,l++,d=0;break;case qm:if(u--,l--,d=0,c=u<=0,c&&!this.#r(e,f>0,p>0))return h(
!1);break;case jm:case Um:l++;break;case Bm:case Gm:if(l--,c&&l<=0&&Sc(e)&&!this.#r(e,!1,!1))return h(!1);break;case wc:if(d=0,u<=0)return h(!1);break;case Po:e===
"probe"&&l===0&&f++;break;case Wm:d++;break;case Km:d=Math.max(0,d-1)}l+d>Eo&&(m??=o.count-1)}return h(u>0||l>0)}#r(e,n,r){let[o,i]=[this.#e,this.tokens],a=o.at;
if(o.skipLayout()){if(r&&!(o.newLine&&Ie(this.#t,o.at)))return!0;o.takeToken();let c=i.code(i.count-1);if(i.pop(),o.at=a,c===Vm||(e==="probe"?Xm.has(c):c===Po)||
n&&Jm.has(c))return!0;if(c===wc)return Sc(e);if(e==="cDefinition")return c===Ym}return o.at=a,!1}};function Sc(t){return t==="cDefinition"||t==="mapDeclaration"}
s(Sc,"hasTail");var Ic=new Map(ec),Qm=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),eh=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),th=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function Ac(t,e){let n=new Set(t.getRightmostFailures().filter(o=>!o.getText().
startsWith("not ")).flatMap(o=>{let i=nh(o);return e||!o.isFluffy()?i:i.filter(a=>a==="an expression")}));if(n.has("an expression")&&Oo(n,Qm,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&Oo(n,eh,"a statement"),n.has("an operator")&&Oo(n,th,"an operator"),n.has("end of input"))
return["a probe"];let r=s(o=>o.startsWith("'")?0:o==="an operator"?2:1,"rank");return[...n].sort((o,i)=>r(o)-r(i)||(o<i?-1:1))}s(Ac,"expectationsOf");function nh(t){
let e=t.getText(),n=Ic.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,o]=e.split("..").map(a=>String(JSON.parse(a)).charCodeAt(0));return r===
void 0||o===void 0?[e]:Array.from({length:o-r+1},(a,c)=>String.fromCharCode(r+c)).flatMap(a=>Ic.get(a)??[])}s(nh,"wordsOf");function Oo(t,e,n){for(let r of e)t.
delete(r);t.add(n)}s(Oo,"replace");function Ut(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}s(Ut,"inWords");var rh=64,oh=b(";"),ih=new Set([...";{}"].map(b)),sh=1e3,kc=/^[(){}[\];,]$/;function $c(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&
t.code(r-1)===oh&&r--;let o=r;for(;o>0&&r-o<rh&&!ih.has(t.code(o-1));)o--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:Ac(n,Ro(t,r)),statement:o,
before:ah(t,o,r)}}s($c,"failureOf");function me(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}s(me,"spanOf");function Gt(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}s(Gt,"spanOfRange");function yt(t,e){return e>0&&e<t.count&&!t.apart(e)}s(yt,"isGlued");function Ro(t,e){return t.apart(e)?t.onNewLine(
e)||!(kc.test(t.text(e-1))||kc.test(t.text(e))):!1}s(Ro,"spaced");function ah(t,e,n){let r="";for(let o=e;o<n;o++){let i=t.text(o);r+=(o>e&&Ro(t,o)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,sh))}return e<n&&Ro(t,n)?`${r} `:r}s(ah,"squeezed");var ch=/[\p{C}\p{Z}]/gu;function ae(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
ch,n=>n===" "?" ":Ft(n))}'`}s(ae,"quote");var uh=new Set(["if","ifdef","ifndef","elif","elifdef","elifndef","else","endif","include","include_next","import","__include_macros","define","undef","line","e\
rror","pragma","ident","sccs","assert","unassert","warning","embed"]),lh=/^(?:define|undef|ifdef|ifndef)$/,ph=1e3,fh=/^\s*#\s*(\w*)\s*([\s\S]*)$/;function Pc(t){
let e=0;return t.flatMap(n=>{if(n.kind!=="preprocessor")return[];let[,r="",o=""]=fh.exec(n.text.slice(0,ph))??[],i=e===0?dh(r,o.replace(/\/\*[\s\S]*?\*\//g," ").
trim()):void 0;return/^if(?:n?def)?$/.test(r)&&e++,r==="endif"&&(e=Math.max(0,e-1)),i===void 0?[]:[{kind:"syntax-error",span:n.span,expected:[],...i}]})}s(Pc,"w\
rongDirectives");function dh(t,e){if(!(/^\d/.test(t)||t===""&&e==="")){if(!uh.has(t))return{message:`bpftrace gives lines that begin with # to the preprocessor \
of C, which knows no ${ae(`#${t}`)}.`,hint:"Comments begin with //."};if(t==="include"&&!/^["<\w]/.test(e))return{message:"This #include names no file.",hint:"W\
rite #include <linux/sched.h>, or remove the line."};if(lh.test(t)&&e==="")return{message:`This #${t} has no name.`,hint:"Name the macro, or remove the line."}}}
s(dh,"whyWrong");var he={};hi(he,{StringBuffer:()=>Ae,abstract:()=>M,assert:()=>ce,checkNotNull:()=>Mo,clone:()=>mh,copyWithoutDuplicates:()=>To,defineLazyProperty:()=>Nn,getDuplicates:()=>Cn,
isLexical:()=>No,isSyntactic:()=>Ce,padLeft:()=>Co,repeat:()=>xt,repeatFn:()=>Ec,repeatStr:()=>Oc,unescapeCodePoint:()=>Lo,unexpectedObjToString:()=>Ln});var Ne={};for(let t=0;t<128;t++)Ne[t]=String.fromCharCode(t);Ne[39]="\\'";Ne[34]='\\"';Ne[92]="\\\\";Ne[8]="\\b";Ne[12]="\\f";Ne[10]="\\n";Ne[13]="\\r";Ne[9]="\\\
t";Ne[11]="\\v";function M(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}s(M,"abstract");function ce(t,e){if(!t)throw new Error(e||"Assertion failed")}s(ce,"assert");function Nn(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}s(Nn,"defineLazyProperty");function mh(t){return t&&Object.assign({},t)}s(mh,"clone");function Ec(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}s(Ec,"repeatFn");function Oc(t,e){return new Array(e+1).join(t)}s(Oc,"repeatStr");function xt(t,e){return Ec(()=>t,e)}s(xt,"repeat");function Cn(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}s(Cn,"getDuplicates");function To(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}s(To,"copyWithoutDuplicates");function Ce(t){let e=t[0];return e===e.toUpperCase()}s(Ce,"isSyntactic");function No(t){
return!Ce(t)}s(No,"isLexical");function Co(t,e,n){let r=n||" ";return t.length<e?Oc(r,e-t.length)+t:t}s(Co,"padLeft");function Ae(){this.strings=[]}s(Ae,"String\
Buffer");Ae.prototype.append=function(t){this.strings.push(t)};Ae.prototype.contents=function(){return this.strings.join("")};var zo=s(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function Lo(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return zo(t.slice(2,4));case"u":return t.charAt(2)==="{"?zo(t.slice(3,-1)):zo(t.slice(2,6));default:
return t.charAt(1)}else return t}s(Lo,"unescapeCodePoint");function Ln(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}s(Ln,
"unexpectedObjToString");function Mo(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}s(Mo,"checkNotNull");var Rc=s(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Mn=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,Rc(t)]));Mn.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var Do=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,Rc(t)]));var _=class t{static{s(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},N=Object.create(_.prototype),T=Object.create(_.prototype),k=class extends _{static{s(this,"Terminal")}constructor(e){super(),this.
obj=e}},$=class extends _{static{s(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},R=class extends _{static{
s(this,"Param")}constructor(e){super(),this.index=e}},I=class extends _{static{s(this,"Alt")}constructor(e){super(),this.terms=e}},Le=class extends I{static{s(this,
"Extend")}constructor(e,n,r){let o=e.rules[n].body;super([r,o]),this.superGrammar=e,this.name=n,this.body=r}},Me=class extends I{static{s(this,"Splice")}constructor(e,n,r,o){
let i=e.rules[n].body;super([...r,i,...o]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},A=class extends _{static{s(this,"Seq")}constructor(e){
super(),this.factors=e}},D=class extends _{static{s(this,"Iter")}constructor(e){super(),this.expr=e}},fe=class extends D{static{s(this,"Star")}},ke=class extends D{static{
s(this,"Plus")}},J=class extends D{static{s(this,"Opt")}};fe.prototype.operator="*";ke.prototype.operator="+";J.prototype.operator="?";fe.prototype.minNumMatches=
0;ke.prototype.minNumMatches=1;J.prototype.minNumMatches=0;fe.prototype.maxNumMatches=Number.POSITIVE_INFINITY;ke.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
J.prototype.maxNumMatches=1;var P=class extends _{static{s(this,"Not")}constructor(e){super(),this.expr=e}},z=class extends _{static{s(this,"Lookahead")}constructor(e){
super(),this.expr=e}},C=class extends _{static{s(this,"Lex")}constructor(e){super(),this.expr=e}},S=class extends _{static{s(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return Ce(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},E=class extends _{static{s(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Mn)this.pattern=Mn[e];else if(e in Do)this.pattern=
Do[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function U(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}s(U,"createError");function Dn(){return U(
"Interval sources don't match")}s(Dn,"intervalSourcesDontMatch");function zc(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return U(r,n)}s(zc,"undeclaredGrammar");function Tc(t,e){return U(
"Grammar "+t.name+" is already declared in this namespace")}s(Tc,"duplicateGrammarDeclaration");function Nc(t){return U(`Grammar '${t.name}' does not support in\
cremental parsing`)}s(Nc,"grammarDoesNotSupportIncrementalParsing");function Zn(t,e,n){return U("Rule "+t+" is not declared in grammar "+e,n)}s(Zn,"undeclaredRu\
le");function Cc(t,e,n){return U("Cannot override rule "+t+" because it is not declared in "+e,n)}s(Cc,"cannotOverrideUndeclaredRule");function Lc(t,e,n){return U(
"Cannot extend rule "+t+" because it is not declared in "+e,n)}s(Lc,"cannotExtendUndeclaredRule");function Zo(t,e,n,r){let o="Duplicate declaration for rule '"+
t+"' in grammar '"+e+"'";return e!==n&&(o+=" (originally declared in '"+n+"')"),U(o,r)}s(Zo,"duplicateRuleDeclaration");function Fn(t,e,n,r){return U("Wrong num\
ber of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}s(Fn,"wrongNumberOfParameters");function Mc(t,e,n,r){return U("Wrong number of arguments for ru\
le "+t+" (expected "+e+", got "+n+")",r)}s(Mc,"wrongNumberOfArguments");function Fo(t,e,n){return U("Duplicate parameter names in rule "+t+": "+e.join(", "),n)}
s(Fo,"duplicateParameterNames");function Dc(t,e){return U("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expressions must hav\
e arity 1",e.source)}s(Dc,"invalidParameter");var hh="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.org/d/svl fo\
r more details.";function Zc(t,e){return U("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}s(Zc,"applicationOfSyntacticRuleFr\
omLexicalContext");function Fc(t){let{ruleName:e}=t;return U(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+hh,t.source)}s(Fc,"applySyn\
tacticWithLexicalRuleApplication");function qc(t){return U("applySyntactic is not required here (in a syntactic context)",t.source)}s(qc,"unnecessaryExperimenta\
lApplySyntactic");function qo(t,e){return U("Incorrect argument type: expected "+t,e.source)}s(qo,"incorrectArgumentType");function jc(t){return U("'...' can ap\
pear at most once in a rule body",t.source)}s(jc,"multipleSuperSplices");function Bc(t){let e=t._node;ce(e&&e.isNonterminal()&&e.ctorName==="escapeChar_unicodeC\
odePoint");let n=t.children.slice(1,-1).map(o=>o.source),r=n[0].coverageWith(...n.slice(1));return U(`U+${r.contents} is not a valid Unicode code point`,r)}s(Bc,
"invalidCodePoint");function qn(t,e){let n=e.length>0?e[e.length-1].args:[],o="Nullable expression "+t.expr.substituteParams(n)+" is not allowed inside '"+t.operator+
"' (possible infinite loop)";if(e.length>0){let i=e.map(a=>new S(a.ruleName,a.args)).join(`
`);o+=`
Application stack (most recent application last):
`+i}return U(o,t.expr.source)}s(qn,"kleeneExprHasNullableOperand");function jo(t,e,n,r){return U("Rule "+t+" involves an alternation which has inconsistent arit\
y (expected "+e+", got "+n+")",r.source)}s(jo,"inconsistentArity");function gh(t){let e=t.map(n=>n.message);return U(["Errors:"].concat(e).join(`
- `),t[0].interval)}s(gh,"multipleErrors");function Uc(t,e,n,r){let o=r.slice(0,-1).map(u=>{let l="  "+u[0].name+" > "+u[1];return u.length===3?l+" for '"+u[2]+
"'":l}).join(`
`);o+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let a=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",o].join(`
`),c=U(a);return c.name="missingSemanticAction",c}s(Uc,"missingSemanticAction");function Gc(t){if(t.length===1)throw t[0];if(t.length>1)throw gh(t)}s(Gc,"throwE\
rrors");function yh(t){let e=0;return t.map(r=>{let o=r.toString();return e=Math.max(e,o.length),o}).map(r=>Co(r,e))}s(yh,"padNumbersToEqualLength");function Wc(t,e,n){
let r=t.length,o=t.slice(0,n),i=t.slice(n+e.length);return(o+e+i).substr(0,r)}s(Wc,"strcpy");function xh(...t){let e=this,{offset:n}=e,{repeatStr:r}=he,o=new Ae;
o.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=yh([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),a=s((p,f,d)=>{o.append(d+i[p]+" | "+f+`
`)},"appendLine");e.prevLine!=null&&a(0,e.prevLine,"  "),a(1,e.line,"> ");let c=e.line.length,u=r(" ",c+1);for(let p=0;p<t.length;++p){let f=t[p][0],d=t[p][1];ce(
f>=0&&f<=d,"range start must be >= 0 and <= end");let m=n-e.colNum+1;f=Math.max(0,f-m),d=Math.min(d-m,c),u=Wc(u,r("~",d-f),f)}let l=2+i[1].length+3;return o.append(
r(" ",l)),u=Wc(u,"^",e.colNum-1),o.append(u.replace(/ +$/,"")+`
`),e.nextLine!=null&&a(2,e.nextLine,"  "),o.contents()}s(xh,"lineAndColumnToMessage");var Bo=[];function jn(t){Bo.push(t)}s(jn,"awaitBuiltInRules");function Kc(t){
Bo.forEach(e=>{e(t)}),Bo=null}s(Kc,"announceBuiltInRules");function Wt(t,e){let n=1,r=1,o=0,i=0,a=null,c=null,u=-1;for(;o<e;){let f=t.charAt(o++);f===`
`?(n++,r=1,u=i,i=o):f!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let f=t.indexOf(`
`,l+1);a=f===-1?t.slice(l):t.slice(l,f),a=a.replace(/^\r?\n/,"").replace(/\r$/,"")}u>=0&&(c=t.slice(u,i).replace(/\r?\n$/,""));let p=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:p,prevLine:c,nextLine:a,toString:xh}}s(Wt,"getLineAndColumn");function Kt(t,e,...n){return Wt(t,e).toString(...n)}s(
Kt,"getLineAndColumnMessage");var Uo=(()=>{let t=0;return e=>""+e+t++})();var Ze=class t{static{s(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return Wt(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return Kt(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Dn();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Dn();return ce(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};Ze.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let o of e){if(o.sourceString!==t.sourceString)throw Dn();
n=Math.min(n,o.startIdx),r=Math.max(r,o.endIdx)}return new Ze(t.sourceString,n,r)};var bh=65535,Hc=1114111,Fe=class{static{s(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>bh&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let o=this.next(),i=e[r];if(o==null||o.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new Ze(
this.source,e,n||this.pos)}};var vt=class{static{s(this,"MatchResult")}constructor(e,n,r,o,i,a,c){this.matcher=e,this.input=n,this.startExpr=r,this._cst=o,this._cstOffset=i,this._rightmostFailurePosition=
a,this._rightmostFailures=c,this.failed()&&(Nn(this,"message",function(){let u="Expected "+this.getExpectedText();return Kt(this.input,this.getRightmostFailurePosition())+
u}),Nn(this,"shortMessage",function(){let u="expected "+this.getExpectedText(),l=Wt(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+u}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new Ae,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Ze(this.input,e,e)}};var Bn=class{static{s(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,o=r.indexOf(e.toMemoKey())+1,i=r.slice(o);n.isInvolved=function(a){return i.indexOf(a)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let a=o;a<r.length;a++){let c=r[a];this.isInvolved(c)||i.push(c)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let o=n[r];if(e.isInvolved(o))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
o=>{let i=r[o];e+i.examinedLength>n?delete r[o]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var vh="✗",_h="✓",wh="⋅",Sh="⇒",Ih="␉",Ah="␊",kh="␍",Go={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function $h(t){return xt(" ",t).join("")}s($h,"spaces");function Ph(t,e,n){let r=Vc(t.slice(e,e+n));return r.length<n?r+xt(" ",n-r.length).join(""):r}s(Ph,"getI\
nputExcerpt");function Vc(t){return typeof t=="string"?t.replace(/ /g,wh).replace(/\t/g,Ih).replace(/\n/g,Ah).replace(/\r/g,kh):String(t)}s(Vc,"asEscapedString");
var Xe=class t{static{s(this,"Trace")}constructor(e,n,r,o,i,a,c){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new Ze(e,n,r),this.expr=o,this.bindings=
a,this.children=c||[],this.terminatingLREntry=null,this._flags=i?Go.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function o(i,a,c){let u=!0;r.enter&&r.enter.call(n,i,a,c)===t.prototype.SKIP&&(u=!1),u&&(i.children.forEach(l=>{o(l,i,c+1)}),
r.exit&&r.exit.call(n,i,a,c))}s(o,"_walk"),this.isRootNode?this.children.forEach(i=>{o(i,null,0)}):o(this,null,0)}toString(){let e=new Ae;return this.walk((n,r,o)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(Ph(n.input,n.pos,10)+$h(o*2+1)),e.append((n.succeeded?_h:vh)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let a=Vc(n.source.contents);e.append(" "+Sh+"  "),e.append(typeof a=="string"?'"'+a+'"':a)}e.append(`
`)}}),e.contents()}};Xe.prototype.SKIP={};Object.keys(Go).forEach(t=>{let e=Go[t];Object.defineProperty(Xe.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});_.prototype.allowsSkippingPrecedingSpace=M("allowsSkippingPrecedingSpace");N.allowsSkippingPrecedingSpace=T.allowsSkippingPrecedingSpace=S.prototype.allowsSkippingPrecedingSpace=
k.prototype.allowsSkippingPrecedingSpace=$.prototype.allowsSkippingPrecedingSpace=E.prototype.allowsSkippingPrecedingSpace=function(){return!0};I.prototype.allowsSkippingPrecedingSpace=
D.prototype.allowsSkippingPrecedingSpace=C.prototype.allowsSkippingPrecedingSpace=z.prototype.allowsSkippingPrecedingSpace=P.prototype.allowsSkippingPrecedingSpace=
R.prototype.allowsSkippingPrecedingSpace=A.prototype.allowsSkippingPrecedingSpace=function(){return!1};var Ht;jn(t=>{Ht=t});var Un;_.prototype.assertAllApplicationsAreValid=function(t,e){Un=0,this._assertAllApplicationsAreValid(t,e)};_.prototype._assertAllApplicationsAreValid=
M("_assertAllApplicationsAreValid");N._assertAllApplicationsAreValid=T._assertAllApplicationsAreValid=k.prototype._assertAllApplicationsAreValid=$.prototype._assertAllApplicationsAreValid=
R.prototype._assertAllApplicationsAreValid=E.prototype._assertAllApplicationsAreValid=function(t,e){};C.prototype._assertAllApplicationsAreValid=function(t,e){Un++,
this.expr._assertAllApplicationsAreValid(t,e),Un--};I.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};A.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};D.prototype.
_assertAllApplicationsAreValid=P.prototype._assertAllApplicationsAreValid=z.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};S.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],o=Ce(t)&&Un===0;if(!r)throw Zn(this.ruleName,e.name,this.source);
if(!n&&Ce(this.ruleName)&&!o)throw Zc(this.ruleName,this);let i=this.args.length,a=r.formals.length;if(i!==a)throw Mc(this.ruleName,a,i,this.source);let c=Ht&&r===
Ht.rules.applySyntactic;if(Ht&&r===Ht.rules.caseInsensitive&&!(this.args[0]instanceof k))throw qo('a Terminal (e.g. "abc")',this.args[0]);if(c){let l=this.args[0];
if(!(l instanceof S))throw qo("a syntactic rule application",l);if(!Ce(l.ruleName))throw Fc(l);if(o)throw qc(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,c),l.getArity()!==1)throw Dc(this.ruleName,l)})};_.prototype.assertChoicesHaveUniformArity=M("assertChoicesHaveUniformArity");N.assertChoicesHaveUniformArity=T.assertChoicesHaveUniformArity=k.prototype.assertChoicesHaveUniformArity=
$.prototype.assertChoicesHaveUniformArity=R.prototype.assertChoicesHaveUniformArity=C.prototype.assertChoicesHaveUniformArity=E.prototype.assertChoicesHaveUniformArity=
function(t){};I.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let o=r.getArity();if(e!==o)throw jo(t,e,o,r)}};Le.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw jo(t,n,e,this.terms[0])};A.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};D.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};P.prototype.assertChoicesHaveUniformArity=function(t){};z.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};S.
prototype.assertChoicesHaveUniformArity=function(t){};_.prototype.assertIteratedExprsAreNotNullable=M("assertIteratedExprsAreNotNullable");N.assertIteratedExprsAreNotNullable=T.assertIteratedExprsAreNotNullable=k.prototype.
assertIteratedExprsAreNotNullable=$.prototype.assertIteratedExprsAreNotNullable=R.prototype.assertIteratedExprsAreNotNullable=E.prototype.assertIteratedExprsAreNotNullable=
function(t){};I.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
A.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};D.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw qn(this,[])};J.prototype.assertIteratedExprsAreNotNullable=
P.prototype.assertIteratedExprsAreNotNullable=z.prototype.assertIteratedExprsAreNotNullable=C.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};S.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var Vt=class{static{s(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},ge=class extends Vt{static{s(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Gn=class extends Vt{static{s(this,"NonterminalNode")}constructor(e,n,r,o){super(o),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return No(this.ctorName)}isSyntactic(){return Ce(this.ctorName)}},_t=class extends Vt{static{s(this,"IterationNode")}constructor(e,n,r,o){
super(r),this.children=e,this.childOffsets=n,this.optional=o}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};_.prototype.eval=M("eval");N.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new ge(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};T.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new ge(0),n),!0):(t.processFailure(n,this),
!1)};k.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new ge(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};$.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new ge(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};R.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};C.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};I.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};A.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};D.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),o=[],i=[];for(;o.
length<r;)o.push([]),i.push([]);let a=0,c=n,u;for(;a<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===c)throw qn(this,t._applicationStack);c=e.pos,a++;let d=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(u=0;u<d.length;u++)o[u].push(d[u]),i[u].push(m[u])}if(a<this.
minNumMatches)return!1;let l=t.posToOffset(n),p=0;if(a>0){let d=o[r-1],m=i[r-1],h=m[m.length-1]+d[d.length-1].matchLength;l=i[0][0],p=h-l}let f=this instanceof J;
for(u=0;u<o.length;u++)t._bindings.push(new _t(o[u],i[u],p,f)),t._bindingOffsets.push(l);return!0};P.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};z.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
eval(this.expr)?(e.pos=n,!0):!1};S.prototype.eval=function(t){let e=t.currentApplication(),n=e?e.args:[],r=this.substituteParams(n),o=t.getCurrentPosInfo();if(o.
isActive(r))return r.handleCycle(t);let i=r.toMemoKey(),a=o.memo[i];if(a&&o.shouldUseMemoizedResult(a)){if(t.hasNecessaryInfo(a))return t.useMemoizedResult(t.inputStream.
pos,a);delete o.memo[i]}return r.reallyEval(t)};S.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:n}=e,r=this.toMemoKey(),o=e.
memo[r];return n&&n.headApplication.toMemoKey()===r?o.updateInvolvedApplicationMemoKeys():o||(o=e.memoize(r,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,o)),t.useMemoizedResult(t.inputStream.pos,o)};S.prototype.reallyEval=function(t){let{inputStream:e}=t,n=e.pos,r=t.getCurrentPosInfo(),
o=t.grammar.rules[this.ruleName],{body:i}=o,{description:a}=o;t.enterApplication(r,this),a&&t.pushFailuresInfo();let c=e.examinedLength;e.examinedLength=0;let u=this.
evalOnce(i,t),l=r.currentLeftRecursion,p=this.toMemoKey(),f=l&&l.headApplication.toMemoKey()===p,d;t.doNotMemoize?t.doNotMemoize=!1:f?(u=this.growSeedResult(i,t,
n,l,u),r.endLeftRecursion(),d=l,d.examinedLength=e.examinedLength-n,d.rightmostFailureOffset=t._getRightmostFailureOffset(),r.memoize(p,d)):(!l||!l.isInvolved(p))&&
(d=r.memoize(p,{matchLength:e.pos-n,examinedLength:e.examinedLength-n,value:u,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!u;if(a&&(t.popFailuresInfo(),m||t.processFailure(n,this),d&&(d.failuresAtRightmostPosition=t.cloneRecordedFailures(),d.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&d){let h=t.getTraceEntry(n,this,m,m?[u]:[]);f&&(ce(h.terminatingLREntry!=null||!m),h.isHeadOfLeftRecursion=!0),d.traceEntry=h}return e.examinedLength=
Math.max(e.examinedLength,c),t.exitApplication(r,u),m};S.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let o=t.getArity(),i=e._bindings.
splice(e._bindings.length-o,o),a=e._bindingOffsets.splice(e._bindingOffsets.length-o,o),c=n.pos-r;return new Gn(this.ruleName,i,a,c)}else return!1};S.prototype.
growSeedResult=function(t,e,n,r,o){if(!o)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=o,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let a=e.trace[e.trace.length-1];r.traceEntry=new Xe(e.input,n,i.pos,this,!0,[o],[a.clone()])}if(i.pos=n,o=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),o),i.pos=n+r.matchLength,r.value};E.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=Hc){let o=String.fromCodePoint(r);if(this.pattern.test(o))return t.pushBinding(new ge(
o.length),n),!0}return t.processFailure(n,this),!1};_.prototype.getArity=M("getArity");N.getArity=T.getArity=k.prototype.getArity=$.prototype.getArity=R.prototype.getArity=S.prototype.getArity=E.prototype.getArity=
function(){return 1};I.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};A.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};D.prototype.getArity=function(){return this.expr.getArity()};P.prototype.getArity=function(){return 0};
z.prototype.getArity=C.prototype.getArity=function(){return this.expr.getArity()};function $e(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}s($e,"getMetaInfo");_.prototype.outputRecipe=
M("outputRecipe");N.outputRecipe=function(t,e){return["any",$e(this,e)]};T.outputRecipe=function(t,e){return["end",$e(this,e)]};k.prototype.outputRecipe=function(t,e){
return["terminal",$e(this,e),this.obj]};$.prototype.outputRecipe=function(t,e){return["range",$e(this,e),this.from,this.to]};R.prototype.outputRecipe=function(t,e){
return["param",$e(this,e),this.index]};I.prototype.outputRecipe=function(t,e){return["alt",$e(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};Le.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};Me.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",$e(this,e),n.map(o=>o.outputRecipe(t,e)),r.map(o=>o.outputRecipe(t,e))]};A.prototype.outputRecipe=function(t,e){return[
"seq",$e(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};fe.prototype.outputRecipe=ke.prototype.outputRecipe=J.prototype.outputRecipe=P.prototype.outputRecipe=
z.prototype.outputRecipe=C.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),$e(this,e),this.expr.outputRecipe(t,e)]};S.prototype.
outputRecipe=function(t,e){return["app",$e(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};E.prototype.outputRecipe=function(t,e){return["unicodeC\
har",$e(this,e),this.categoryOrProp]};_.prototype.introduceParams=M("introduceParams");N.introduceParams=T.introduceParams=k.prototype.introduceParams=$.prototype.introduceParams=R.prototype.introduceParams=
E.prototype.introduceParams=function(t){return this};I.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
A.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};D.prototype.introduceParams=P.prototype.introduceParams=
z.prototype.introduceParams=C.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};S.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new R(
e).withSource(this.source)}else return this.args.forEach((n,r,o)=>{o[r]=n.introduceParams(t)}),this};_.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};_.prototype._isNullable=M("_isNullable");N._isNullable=$.prototype._isNullable=
R.prototype._isNullable=ke.prototype._isNullable=E.prototype._isNullable=function(t,e){return!1};T._isNullable=function(t,e){return!0};k.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};I.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};A.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};fe.prototype._isNullable=J.prototype._isNullable=P.prototype._isNullable=z.
prototype._isNullable=function(t,e){return!0};C.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};S.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],o=r.substituteParams(this.args);e[n]=!1,e[n]=o._isNullable(t,e)}return e[n]};_.prototype.substituteParams=M("substituteParams");N.substituteParams=T.substituteParams=k.prototype.substituteParams=$.prototype.substituteParams=E.prototype.substituteParams=
function(t){return this};R.prototype.substituteParams=function(t){return Mo(t[this.index])};I.prototype.substituteParams=function(t){return new I(this.terms.map(
e=>e.substituteParams(t)))};A.prototype.substituteParams=function(t){return new A(this.factors.map(e=>e.substituteParams(t)))};D.prototype.substituteParams=P.prototype.
substituteParams=z.prototype.substituteParams=C.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};S.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new S(this.ruleName,e)}};function Xc(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}s(Xc,"isRestrictedJSIdentifier");function Wo(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((o,i)=>{o===n&&(t[i]=o+"_"+r++)})})}s(Wo,"resolveDuplicatedNames");_.prototype.toArgumentNameList=
M("toArgumentNameList");N.toArgumentNameList=function(t,e){return["any"]};T.toArgumentNameList=function(t,e){return["end"]};k.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};$.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return Xc(n)||(n="_"+n),Xc(n)||(n="$"+t),[n]};I.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],o=n[0].length;
for(let i=0;i<o;i++){let a=[];for(let u=0;u<this.terms.length;u++)a.push(n[u][i]);let c=To(a);r.push(c.join("_or_"))}return e||Wo(r),r};A.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let o=r.toArgumentNameList(t,!0);n=n.concat(o),t+=o.length}),e||Wo(n),n};D.prototype.toArgumentNameList=function(t,e){
let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||Wo(n),n};J.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};P.prototype.toArgumentNameList=function(t,e){return[]};z.prototype.toArgumentNameList=C.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};S.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};E.prototype.toArgumentNameList=
function(t,e){return["$"+t]};R.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};_.prototype.toDisplayString=M("toDisplayString");I.prototype.toDisplayString=A.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};N.toDisplayString=T.toDisplayString=D.prototype.toDisplayString=P.prototype.toDisplayString=z.prototype.toDisplayString=C.prototype.
toDisplayString=k.prototype.toDisplayString=$.prototype.toDisplayString=R.prototype.toDisplayString=function(){return this.toString()};S.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};E.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function Eh(t){return t==="description"||t==="string"||t==="code"}s(Eh,"isValidType");var Y=class t{static{s(this,"Failure")}constructor(e,n,r){if(!Eh(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};_.prototype.toFailure=M("toFailure");N.toFailure=function(t){return new Y(this,"any object","description")};T.toFailure=function(t){return new Y(this,"end of in\
put","description")};k.prototype.toFailure=function(t){return new Y(this,this.obj,"string")};$.prototype.toFailure=function(t){return new Y(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};P.prototype.toFailure=function(t){let e=this.expr===N?"nothing":"not "+this.expr.toFailure(t);return new Y(this,
e,"description")};z.prototype.toFailure=function(t){return this.expr.toFailure(t)};S.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new Y(this,e,"description")};E.prototype.toFailure=function(t){return new Y(this,"a Unicode\
 ["+this.categoryOrProp+"] character","description")};I.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new Y(
this,n,"description")};A.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new Y(this,n,"description")};D.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new Y(this,e,"description")};_.prototype.toString=M("toString");N.toString=function(){return"any"};T.toString=function(){return"end"};k.prototype.toString=function(){return JSON.stringify(this.
obj)};$.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};R.prototype.toString=function(){return"$"+this.index};C.prototype.
toString=function(){return"#("+this.expr.toString()+")"};I.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};A.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};D.prototype.toString=function(){return this.expr+this.operator};P.prototype.toString=function(){return"~"+this.expr};z.prototype.toString=function(){
return"&"+this.expr};S.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};E.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var Xt=class t extends _{static{s(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return ce(n instanceof k,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,o=this._getString(
e);return n.matchString(o,!0)?(e.pushBinding(new ge(o.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.
substituteParams(e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new Y(this,this.obj.toFailure(e)+" (case-inse\
nsitive)","description")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var Jc;jn(t=>{Jc=t.rules.applySyntactic.body});var Ko=new S("spaces"),Wn=class{static{s(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Fe(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval(Ko),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==Ko?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new Bn),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
S){let o=r.memo[n.toMemoKey()];if(o&&o.traceEntry){let i=o.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,o){if(n instanceof
S){let i=this.currentApplication(),a=i?i.args:[];n=n.substituteParams(a)}return this.getMemoizedTraceEntry(e,n)||new Xe(this.input,e,this.inputStream.pos,n,r,o,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,o=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let a=n.pos,c=this.maybeSkipSpacesBefore(e),u;this.trace&&(u=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let p=this._bindings.slice(r),f=this.getTraceEntry(c,e,l,p);f.isImplicitSpaces=e===Ko,f.isRootNode=e===this.startExpr,u.push(f),this.trace=
u}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(p=>{this.recordedFailures[p].makeFluffy()}):
(n.pos=a,this.truncateBindings(r),this.userData=o),this.recordedFailures&&this.recordFailures(i,!1),e===Jc&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new vt(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Kn=class{static{s(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let o=this._input,i=this._memoTable;if(e<0||e>o.length||n<0||n>o.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=o.slice(0,e)+r+o.slice(
n),this._input!==o&&i.length>0&&(this._isMemoTableStale=!0);let a=i.slice(n);i.length=e;for(let c=0;c<r.length;c++)i.push(void 0);for(let c of a)i.push(c);for(let c=0;c<
e;c++){let u=i[c];u&&u.clearObsoleteEntries(c,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Nc(this.grammar);let o=new Wn(this,
e,r.positionToRecordFailures);return r.tracing?o.getTrace():o.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new A([r,T])}};var Jt=[],Ho=s((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),Hn=class{static{s(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&ce(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.
children.forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.
childAt(e),o=this._node.childOffsets[e],i=this._baseInterval.subInterval(o,r.matchLength),a=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this.
_semantics.wrap(r,i,a)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.
isIteration()}isTerminal(){return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.
isSyntactic()}isLexical(){return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(a=>a.
_node),o=new _t(r,[],-1,!1),i=this._semantics.wrap(o,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.
ctorName}get numChildren(){return this._node.numChildren()}get sourceString(){return this.source.contents}},ee=class t{static{s(this,"Semantics")}constructor(e,n){
let r=this;if(this.grammar=e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:Hn){constructor(o,i,a){super(o,i,a),r.checkActionDictsIfHaventAlready(),
this._semantics=r}toString(){return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.
grammar)))throw new Error("Cannot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=
Object.create(this.super.operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let o in this.attributes)Object.
defineProperty(this.attributeKeys,o,{value:Uo(o)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(
null)}toString(){return"[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=
!0)}checkActionDicts(){let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(
this.grammar)}toRecipe(e){function n(o){return o.super!==t.BuiltInSemantics._getSemantics()}s(n,"hasSuperSemantics");let r=`(function(g) {
`;if(n(this)){r+="  var semantics = "+this.super.toRecipe(!0)+"(g";let o=this.super.grammar,i=this.grammar;for(;i!==o;)r+=".superGrammar",i=i.superGrammar;r+=`)\
;
`,r+="  return g.extendSemantics(semantics)"}else r+="  return g.createSemantics()";return["Operation","Attribute"].forEach(o=>{let i=this[o.toLowerCase()+"s"];
Object.keys(i).forEach(a=>{let{actionDict:c,formals:u,builtInDefault:l}=i[a],p=a;u.length>0&&(p+="("+u.join(", ")+")");let f;n(this)&&this.super[o.toLowerCase()+
"s"][a]?f="extend"+o:f="add"+o,r+=`
    .`+f+"("+JSON.stringify(p)+", {";let d=[];Object.keys(c).forEach(m=>{if(c[m]!==l){let h=c[m].toString().trim();h=h.replace(/^.*\(/,"function("),d.push(`
      `+JSON.stringify(m)+": "+h)}}),r+=d.join(",")+`
    })`})}),r+=`;
  })`,e||(r=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+r+`(grammar);
  return semantics;
});
`),r}addOperationOrAttribute(e,n,r){let o=e+"s",i=Yc(n,e),{name:a}=i,{formals:c}=i;this.assertNewName(a,e);let u=Oh(e,a,f),l={_default:u};Object.keys(r).forEach(
d=>{l[d]=r[d]});let p=e==="operation"?new rt(a,c,l,u):new Yt(a,l,u);p.checkActionDict(this.grammar),this[o][a]=p;function f(...d){let m=this._semantics[o][a];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+a+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let h=Object.
create(null);for(let[w,L]of Object.entries(d)){let X=m.formals[w];h[X]=L}let g=this.args;this.args=h;let x=m.execute(this._semantics,this);return this.args=g,x}
s(f,"doIt"),e==="operation"?(this.Wrapper.prototype[a]=f,this.Wrapper.prototype[a].toString=function(){return"["+a+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,a,{get:f,configurable:!0}),Object.defineProperty(this.attributeKeys,a,{value:Uo(a)}))}extendOperationOrAttribute(e,n,r){let o=e+"s";if(Yc(n,"attribute"),
!(this.super&&n in this.super[o]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(Ho(this[o],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[o][n].formals,a=this[o][n].actionDict,c=Object.create(a);Object.keys(r).forEach(u=>{c[u]=r[u]}),this[o][n]=e==="opera\
tion"?new rt(n,i,c):new Yt(n,c),this[o][n].checkActionDict(this.grammar)}assertNewName(e,n){if(Ho(Hn.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let o=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,o)}};function Yc(t,e){
if(!ee.prototypeGrammar)return ce(t.indexOf("(")===-1),{name:t,formals:[]};let n=ee.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSign\
ature");if(n.failed())throw new Error(n.message);return ee.prototypeGrammarSemantics(n).parse()}s(Yc,"parseSignature");function Oh(t,e,n){return function(...r){
let i=(this._semantics.operations[e]||this._semantics.attributes[e]).formals.map(a=>this.args[a]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw Uc(
this.ctorName,e,t,Jt)}}s(Oh,"newDefaultAction");ee.createSemantics=function(t,e){let n=new ee(t,e!==void 0?e:ee.BuiltInSemantics._getSemantics()),r=s(function(i){
if(!(i instanceof vt))throw new TypeError("Semantics expected a MatchResult, but got "+Ln(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());
let a=i._cst;if(a.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+a.grammar.name+"' with a semantics for '"+t.name+"'");let c=new Fe(i.input);
return n.wrap(a,c.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(o,i){return n.addOperationOrAttribute("operation",o,i),r},
r.extendOperation=function(o,i){return n.extendOperationOrAttribute("operation",o,i),r},r.addAttribute=function(o,i){return n.addOperationOrAttribute("attribute",
o,i),r},r.extendAttribute=function(o,i){return n.extendOperationOrAttribute("attribute",o,i),r},r._getActionDict=function(o){let i=n.operations[o]||n.attributes[o];
if(!i)throw new Error('"'+o+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(o){let i;
return o in n.operations?(i=n.operations[o],delete n.operations[o]):o in n.attributes&&(i=n.attributes[o],delete n.attributes[o]),delete n.Wrapper.prototype[o],
i},r.getOperationNames=function(){return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.
grammar},r.toRecipe=function(o){return n.toRecipe(o)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var rt=class{static{s(this,"Operatio\
n")}constructor(e,n,r,o){this.name=e,this.formals=n,this.actionDict=r,this.builtInDefault=o}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,
this.actionDict)}execute(e,n){try{let{ctorName:r}=n._node,o=this.actionDict[r];return o?(Jt.push([this,r]),o.apply(n,n._children())):n.isNonterminal()&&(o=this.
actionDict._nonterminal,o)?(Jt.push([this,"_nonterminal",r]),o.apply(n,n._children())):(Jt.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{
Jt.pop()}}};rt.prototype.typeName="operation";var Yt=class extends rt{static{s(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,o=e.
attributeKeys[this.name];return Ho(r,o)||(r[o]=rt.prototype.execute.call(this,e,n)),r[o]}};Yt.prototype.typeName="attribute";var Qc=["_iter","_terminal","_nonterminal","_default"];function eu(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}s(eu,"getSortedRuleValues");var Rh=s(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),tu,nu,G=class t{static{s(this,"Grammar")}constructor(e,n,r,o){if(this.name=e,this.superGrammar=
n,this.rules=r,o){if(!(o in r))throw new Error("Invalid start rule: '"+o+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=o}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Kn(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=eu(this),r=eu(e);return n.length===r.length&&n.every((o,i)=>o.description===r[i].description&&o.formals.join(",")===r[i].formals.join(",")&&o.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return ee.createSemantics(this)}extendSemantics(e){return ee.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let o=[];for(let i in r){let a=r[i];if(!Qc.includes(i)&&!(i in this.rules)){o.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof a!=
"function"){o.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let u=a.length,l=this._topDownActionArity(i);if(u!==l){let p;
i==="_iter"||i==="_nonterminal"?p=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:p=`expected ${l}, got ${u}`,o.push(`Semantic action '${i}' has the wrong arity: ${p}`)}}if(o.length>0){let i=o.map(c=>"- "+c),a=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw a.problems=o,a}}_topDownActionArity(e){return Qc.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let o={};Object.keys(this.rules).forEach(c=>{let u=this.rules[c],{body:l}=u,p=!this.superGrammar||!this.superGrammar.rules[c],f;p?f="define":f=l instanceof Le?"\
extend":"override";let d={};if(u.source&&this.source){let g=u.source.relativeTo(this.source);d.sourceInterval=[g.startIdx,g.endIdx]}let m=p?u.description:null,h=l.
outputRecipe(u.formals,this.source);o[c]=[f,d,m,u.formals,h]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let a=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,o].map(JSON.stringify)];return Rh(`[${a.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new Ae;e.append("{");let n=!0;for(let r in this.rules){let{body:o}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,o,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let o=this._topDownActionArity(e);r.append(xt("_",o).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new S(e);else{let o=tu.match(e,"Base_application");n=nu(o,{})}if(!(n.ruleName in this.rules))
throw Zn(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:o}=this.rules[n.ruleName];throw Fn(n.ruleName,r.length,
n.args.length,o)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};G.ProtoBuiltInRules=new G("ProtoBuiltInRules",void 0,
{any:{body:N,formals:[],description:"any character",primitive:!0},end:{body:T,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new Xt(new R(
0)),formals:["str"],primitive:!0},lower:{body:new E("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new E("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new E("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new fe(
new S("space")),formals:[]},space:{body:new $("\0"," "),formals:[],description:"a space"}});G.initApplicationParser=function(t,e){tu=t,nu=e};var Qt=class{static{s(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?G.ProtoBuiltInRules:G.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){let r=this.
ensureSuperGrammar().rules[e];if(!r)throw Cc(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,o){let i=Cn(n);if(i.length>0)throw Fo(e,
i,o);let a=this.ensureSuperGrammar().rules[e],c=a.formals,u=c?c.length:0;if(n.length!==u)throw Fn(e,u,n.length,o);return this.install(e,n,r,a.description,o)}install(e,n,r,o,i,a=!1){
return this.rules[e]={body:r.introduceParams(n),formals:n,description:o,source:i,primitive:a},this}withSuperGrammar(e){if(this.superGrammar)throw new Error("the\
 super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.defaultStartRule=
e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Fe(e).interval(0,e.length),this}build(){
let e=new G(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.supportsIncrementalParsing=
e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertChoicesHaveUniformArity(o)}catch(a){
n.push(a)}try{i.assertAllApplicationsAreValid(o,e)}catch(a){n.push(a),r=!0}}),r||Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(a){n.push(a)}}),n.length>0&&Gc(n),this.source&&(e.source=this.source),e}define(e,n,r,o,i,a){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw Zo(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw Zo(e,this.name,this.name,i);let c=Cn(n);if(c.length>0)throw Fo(e,c,i);return this.install(
e,n,r,o,i,a)}override(e,n,r,o,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,o,i){if(!this.
ensureSuperGrammar().rules[e])throw Lc(e,this.superGrammar.name,i);let c=new Le(this.superGrammar,e,r);return c.source=r.source,this.installOverriddenOrExtendedRule(
e,n,c,i),this}};var We=class{static{s(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new Qt(e)}grammar(e,n,r,o,i){
let a=new Qt(n);return r&&a.withSuperGrammar(r instanceof G?r:this.fromRecipe(r)),o&&a.withDefaultStartRule(o),e&&e.source&&a.withSource(e.source),this.currentDecl=
a,Object.keys(i).forEach(c=>{this.currentRuleName=c;let u=i[c],l=u[0],p=u[1],f=u[2],d=u[3],m=this.fromRecipe(u[4]),h;a.source&&p&&p.sourceInterval&&(h=a.source.
subInterval(p.sourceInterval[0],p.sourceInterval[1]-p.sourceInterval[0])),a[l](c,d,m,f,h)}),this.currentRuleName=this.currentDecl=null,a.build()}terminal(e){return new k(
e)}range(e,n){return new $(e,n)}param(e){return new R(e)}alt(...e){let n=[];for(let r of e)r instanceof _||(r=this.fromRecipe(r)),r instanceof I?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new I(n)}seq(...e){let n=[];for(let r of e)r instanceof _||(r=this.fromRecipe(r)),r instanceof A?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new A(n)}star(e){return e instanceof _||(e=this.fromRecipe(e)),new fe(e)}plus(e){return e instanceof _||(e=this.fromRecipe(e)),new ke(
e)}opt(e){return e instanceof _||(e=this.fromRecipe(e)),new J(e)}not(e){return e instanceof _||(e=this.fromRecipe(e)),new P(e)}lookahead(e){return e instanceof _||
(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new P(new P(e)):new z(e)}lex(e){return e instanceof _||(e=this.fromRecipe(e)),new C(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof _?r:this.fromRecipe(r)},this)),new S(e,n)}splice(e,n){return new Me(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),o=e[1];return o&&o.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...o.sourceInterval)),r}};function ye(t){return typeof t=="function"?t.call(new We):(typeof t=="string"&&(t=JSON.parse(t)),new We().fromRecipe(t))}s(ye,"makeRecipe");var en=ye(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);G.BuiltInRules=en;Kc(G.BuiltInRules);var tn=ye(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Vo=Object.create(_.prototype);function ru(t,e){for(let n in t)if(n===e)return!0;return!1}s(ru,"namespaceHas");function Xo(t,e,n,r){let o=new We(r),i,a,c,u=!1;
return(n||tn).createSemantics().addOperation("visit",{Grammars(f){return f.children.map(d=>d.visit())},Grammar(f,d,m,h,g){let x=f.visit();i=o.newGrammar(x),d.child(
0)&&d.child(0).visit(),h.children.map(L=>L.visit());let w=i.build();if(w.source=this.source.trimmed(),ru(e,x))throw Tc(w,e);return e[x]=w,w},SuperGrammar(f,d){let m=d.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!ru(e,m))throw zc(m,e,d.source);i.withSuperGrammar(e[m])}},Rule_define(f,d,m,h,g){a=f.visit(),c=d.children.
map(X=>X.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==G.ProtoBuiltInRules&&i.withDefaultStartRule(a);let x=g.visit(),w=m.children.map(X=>X.visit())[0],
L=this.source.trimmed();return i.define(a,c,x,w,L)},Rule_override(f,d,m,h){a=f.visit(),c=d.children.map(w=>w.visit())[0]||[];let g=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
a,g),u=!0;let x=h.visit();return u=!1,i.override(a,c,x,null,g)},Rule_extend(f,d,m,h){a=f.visit(),c=d.children.map(w=>w.visit())[0]||[];let g=h.visit(),x=this.source.
trimmed();return i.extend(a,c,g,null,x)},RuleBody(f,d){return o.alt(...d.visit()).withSource(this.source)},OverrideRuleBody(f,d){let m=d.visit(),h=m.indexOf(Vo);
if(h>=0){let g=m.slice(0,h),x=m.slice(h+1);return x.forEach(w=>{if(w===Vo)throw jc(w)}),new Me(i.superGrammar,a,g,x).withSource(this.source)}else return o.alt(...m).
withSource(this.source)},Formals(f,d,m){return d.visit()},Params(f,d,m){return d.visit()},Alt(f){return o.alt(...f.visit()).withSource(this.source)},TopLevelTerm_inline(f,d){
let m=a+"_"+d.visit(),h=f.visit(),g=this.source.trimmed(),x=!(i.superGrammar&&i.superGrammar.rules[m]);u&&!x?i.override(m,c,h,null,g):i.define(m,c,h,null,g);let w=c.
map(L=>o.app(L));return o.app(m,w).withSource(h.source)},OverrideTopLevelTerm_superSplice(f){return Vo},Seq(f){return o.seq(...f.children.map(d=>d.visit())).withSource(
this.source)},Iter_star(f,d){return o.star(f.visit()).withSource(this.source)},Iter_plus(f,d){return o.plus(f.visit()).withSource(this.source)},Iter_opt(f,d){return o.
opt(f.visit()).withSource(this.source)},Pred_not(f,d){return o.not(d.visit()).withSource(this.source)},Pred_lookahead(f,d){return o.lookahead(d.visit()).withSource(
this.source)},Lex_lex(f,d){return o.lex(d.visit()).withSource(this.source)},Base_application(f,d){let m=d.children.map(h=>h.visit())[0]||[];return o.app(f.visit(),
m).withSource(this.source)},Base_range(f,d,m){return o.range(f.visit(),m.visit()).withSource(this.source)},Base_terminal(f){return o.terminal(f.visit()).withSource(
this.source)},Base_paren(f,d,m){return d.visit()},ruleDescr(f,d,m){return d.visit()},ruleDescrText(f){return this.sourceString.trim()},caseName(f,d,m,h,g){return m.
visit()},name(f,d){return this.sourceString},nameFirst(f){},nameRest(f){},terminal(f,d,m){return d.children.map(h=>h.visit()).join("")},oneCharTerminal(f,d,m){return d.
visit()},escapeChar(f){try{return Lo(this.sourceString)}catch(d){throw d instanceof RangeError&&d.message.startsWith("Invalid code point ")?Bc(f):d}},NonemptyListOf(f,d,m){
return[f.visit()].concat(m.children.map(h=>h.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}s(Xo,"buildGrammar");var ou=ye(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);zh(G.BuiltInRules);Th(ou);function zh(t){let e={empty(){return this.iteration()},nonEmpty(n,r,o){return this.iteration([n].concat(o.children))},self(...n){return this}};
ee.BuiltInSemantics=ee.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}s(zh,"initBuiltInSemantics");function Th(t){ee.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(o=>o.parse())},name(e,n){return this.sourceString}}),ee.prototypeGrammar=t}s(Th,"initPrototypeParser");function iu(t){let e=0,n=[0],r=s(()=>n[n.length-1],"topOfStack"),o={},i=/( *).*(?:$|\r?\n|\r)/g,a;for(;(a=i.exec(t))!=null;){let[c,u]=a;if(c.length===0)break;let l=u.
length,p=r(),f=e+l;if(l>p)n.push(l),o[f]=1;else if(l<p){let d=n.length;for(;r()!==l;)n.pop();o[f]=-1*(d-n.length)}e+=c.length}return n.length>1&&(o[e]=1-n.length),
o}s(iu,"findIndentation");var au="an indented block",cu="a dedent",su=1114112,Jo=class extends Fe{static{s(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),su):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),su):super.
nextCodePoint()}},Vn=class extends _{static{s(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let o=n.pos,i=this.isIndent?1:-1;return(r[o]||0)*i>0?(e.userData=Object.create(r),e.userData[o]-=i,e.pushBinding(
new ge(0),o),!0):(e.processFailure(o,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
au:cu;return new Y(this,n,"description")}},Nh=new S("indent"),Ch=new S("dedent"),Lh=new Me(en,"any",[Nh,Ch],[]),Yo=new We().newGrammar("IndentationSensitive").withSuperGrammar(
en).define("indent",[],new Vn(!0),au,void 0,!0).define("dedent",[],new Vn(!1),cu,void 0,!0).extend("any",[],Lh,"any character",void 0).build();Object.assign(Yo,
{_matchStateInitializer(t){t.userData=iu(t.input),t.inputStream=new Jo(t)},supportsIncrementalParsing:!1});G.initApplicationParser(tn,Xo);var nn=ye(Ya);var Qo=new Map,uu=32*1024,ei=0;function lu(t,e){let n=t.characters(),r=`${e} ${n}`,o=Qo.get(r);if(o!==void 0)return o;let i=nn.match(n,e);return i.failed()?i:(ei+
t.count>uu&&(Qo.clear(),ei=0),t.count<=uu&&(Qo.set(r,i._cst),ei+=t.count),i._cst)}s(lu,"matchItem");var pu=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,fu=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var du=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var oe='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',Xn='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',Jn='0.11.3 says "syn\
tax error", 0.17.0, 0.23.2 and 0.27.1 take it';function H(t,e){return`CHANGELOG ${t}; ${e}`}s(H,"changelog");var wt={newerThan:"0.23.2",source:`no entry in the \
CHANGELOG; ${oe}`},Dh={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",source:"\
CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"`sizeo\
f`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:H("0.12.0, #1476",Jn)},"double-pointer":{from:"\
0.12",name:"a cast to a pointer to a pointer",source:H("0.12.0, #1557",Jn)},"digit-separator":{from:"0.14",name:"`_` between digits",source:H("0.14.0, #1900",Jn)},
"integer-suffix":{from:"0.14",name:"a number with a suffix",source:H("0.14.0, #1938",Jn)},"array-cast":{from:"0.19",name:"a cast to an array",source:H("0.19.0, \
#2686",Xn)},"config-block":{from:"0.20",name:"a `config` block",source:H("0.20.0, #2815",Xn)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no\
 entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`re\
turn` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.2\
1",name:"`for ($kv : @map)`",source:H("0.21.0, #3003",Xn)},let:{from:"0.22",name:"`let`",source:H("0.22.0, #3461",Xn)},"for-range":{from:"0.24",name:"`for ($i :\
 a..b)`",source:H("0.24.0, #4126",oe)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:H("0.24.0, #4503",oe)},macro:{from:"0.24",name:"\
a macro",source:H("0.24.0, #4037",oe)},"map-declaration":{from:"0.24",name:"a map declaration",source:H("0.24.0, #3863",oe)},import:{newerThan:"0.23.2",name:"`i\
mport`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${oe}`},"block-expression":{from:"0.24",name:"a block on its own, o\
r a block or an if as an expression",source:H("0.24.0, #3780",oe)},duration:{from:"0.24",name:"a duration literal",source:H("0.24.0, #4317",oe)},record:{from:"0\
.25",name:"a record",source:H("0.25.0, #4947",oe)},"named-probe":{from:"0.25",name:"a named probe",source:H("0.25.0, #4752",oe)},"empty-middle":{from:"0.26",name:"\
`a ?: b`",source:H("0.26.0, #5077",oe)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its own from 0.26 on; \
0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:H("0.26.0, #4867",oe)},"a\
ttribute-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:H("0.26.0, #5153",oe)},"attribute-before":{...wt,name:"`__attribute__` before a \
name"},discard:{...wt,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says when it came (0.\
26.0, #5185 makes it stable); ${oe}`},"short-tuple":{...wt,name:"a tuple with fewer than two elements"},"trailing-comma":{...wt,name:"a comma behind the last el\
ement of a tuple"},comptime:{...wt,name:"`comptime`"},"unroll-expression":{...wt,name:"`unroll` of anything but a number or a positional parameter"},"glued-colo\
n":{except:{from:"0.12",before:"0.26"},name:"a colon with a name or a number right behind it",source:'bpftrace src/lexer.l of 0.12.0 to 0.25.1: `:6` is a part o\
f a path anywhere in a script, up to 0.11.4 only `:6:`; a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected path", 0.27.1 takes it'},
"glued-variable":{except:{from:"0.24",before:"0.26"},name:"a colon with a variable right behind it",source:"bpftrace src/lexer.l of 0.24.0 to 0.25.1: `:$x` is a\
 part of a path anywhere in a script; 0.17.0, 0.23.2 and 0.27.1 take it"},"compound-operation":{except:{from:"0.13",before:"0.16"},name:"an operation, a cast or\
 `?:` behind `+=` and the like",source:"CHANGELOG 0.16.0, #2293; bpftrace src/parser.yy: from 0.13.0 to 0.15.0 only a unary expression follows, up to 0.12.1 and\
 from 0.16.0 any; 0.17.0, 0.23.2 and 0.27.1 take it"},"keyword-field":{from:"0.21",unknown:{before:"0.11"},name:"a field named by a keyword",source:'bpftrace sr\
c/parser.yy: `external_name` from 0.21.0 on; 0.17.0 says "syntax error, unexpected if", 0.23.2 and 0.27.1 take it'},"integer-type-field":{except:{from:"0.18",before:"\
0.26"},name:"a field named like a type of integers",source:'bpftrace src/lexer.l and src/parser.yy of 0.18.0 to 0.25.1: such a word is no name; 0.23.2 says "syn\
tax error, unexpected integer type", 0.17.0 and 0.27.1 take it'},"sized-type-field":{except:{from:"0.22",before:"0.24"},name:"a field named `string`, `inet` or \
`buffer`",source:'bpftrace src/lexer.l and src/parser.yy of 0.22.0 to 0.23.2: such a word is no name; 0.23.2 says "syntax error, unexpected sized type", 0.17.0 \
and 0.27.1 take it'},"capital-suffix":{before:"0.26",name:"a number with a suffix in capitals",source:'bpftrace src/lexer.l up to 0.25.1 takes them, a parser of\
 its own from 0.26 on; 0.17.0 and 0.23.2 take `1UL`, 0.27.1 says "invalid trailing bytes"'},"zero-in-exponent":{before:"0.26",name:"a number with an exponent th\
at has or follows a zero",source:'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `0e3` and `1e0`, 0.27.1 says "coefficient part of scientific literal \
must be 1-9" or "invalid trailing bytes"'},"step-behind-block":{before:"0.26",name:"`++` or `--` right behind the block of an `if`",source:'a parser of its own \
from 0.26 on, for which the block is an operand; 0.17.0 and 0.23.2 take `if (pid) { } ++$x;`, 0.27.1 says "increment/decrement requires a variable or map"'},"si\
gn-in-attach-point":{from:"0.26",name:"a sign such as `%` or `?` in an attach point without quotes",source:'bpftrace src/parser.yy up to 0.25.1 (attach_point_de\
f), a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected %", 0.27.1 looks for the name'},"separated-hex":{newerThan:"0.23.2",name:"\
`_` in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${oe}`}},Zh={offsetof:{from:"0.18",name:"`offsetof`",source:'\
CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it'},"args-dot":{from:"0.19",name:"`args.NAME`",source:'CHAN\
GELOG 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1 take it'},"kprobe-module":{from:"0.20",name:"a kprobe \
with a module",source:'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argument", 0.23.2 takes it'},"readable-aggregation":{from:"0\
.21",kernel:"5.19",name:"reading an aggregation as a number",source:'CHANGELOG 0.21.0, #3189 and #3226; 0.11.3 and 0.17.0 say "Type mismatch" or "Casts are not \
supported", 0.23.2 and 0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)'},"indexed-print":{from:"0.21",name:"`print` of one \
entry of a map",source:'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", 0.23.2 and 0.27.1 take it'},"delete-several":{from:"0.2\
1",before:"0.22",name:"`delete` of several entries",source:'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (breaking, with an entry in the migration guide); 0.17.0 s\
ays "requires one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 refuses it too'},"outer-variable":{before:"0.22",name:"a v\
ariable used outside the block that assigns it",source:'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.17.0 take it, 0.23.2 and 0.27.1 say "Undefined or undec\
lared variable"'},"tuple-key":{from:"0.22",name:"a tuple as a map key",source:'CHANGELOG 0.22.0, #3390; 0.11.3 and 0.17.0 say "tuple cannot be used as a map key\
", 0.23.2 takes it'},"delete-by-key":{from:"0.22",name:"`delete(@map, key)`",source:'CHANGELOG 0.22.0, #3472; 0.11.3 and 0.17.0 say "delete() requires one argum\
ent", 0.23.2 takes it'},"subfield-offset":{from:"0.23",name:"`offsetof` of a field of a field",source:"CHANGELOG 0.23.0, #3761; 0.17.0 has no offsetof, 0.23.2 a\
nd 0.27.1 take it"},"enum-cast":{from:"0.23",name:"a cast to an enum",source:`CHANGELOG 0.23.0, #3812; 0.17.0 says "Unknown struct/union: 'enum ...'", 0.23.2 an\
d 0.27.1 take it`},"jump-in-for":{from:"0.24",name:"`break`, `continue` or `return` in a for loop",source:'CHANGELOG 0.24.0, #4250 and #4255; 0.23.2 says "state\
ment is not allowed in a for-loop", of a while inside one too; 0.27.1 takes it'},"delete-value":{from:"0.24",name:"the value of `delete`",source:'CHANGELOG 0.24\
.0, #4186; 0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid condition", 0.27.1 takes it'},"raw-arguments":{from:"0.24",name:"`arg\
s` in a rawtracepoint",source:'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with tracepoint/fentry/uprobe probes"'},"raw-module":{from:"0\
.24",name:"a rawtracepoint with a module",source:'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments, found 2"'},"interval-duration":{newerThan:"0.23.2",
name:"an interval or a profile that is one duration",source:'no entry in the CHANGELOG (0.24.0, #4317 is of literals); 0.11.3, 0.17.0 and 0.23.2 say "probe type\
 requires 2 arguments", 0.27.1 takes it'},typeof:{newerThan:"0.23.2",name:"`typeof`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function:\
 typeof" or "syntax error", 0.27.1 takes it'},typeinfo:{newerThan:"0.23.2",name:"`typeinfo`",source:'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown f\
unction: typeinfo", 0.27.1 takes it with its config flag'},"config-word":{newerThan:"0.23.2",name:"a setting without quotes",source:'no entry in the CHANGELOG; \
0.23.2 says "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it'},"exit-in-for":{before:"0.25",name:"`exit()` in a for loop",source:`CHANGELOG\
 0.25.0, #4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`},"dot-dereference":{from:"0.25",name:"`.` on a pointe\
r",source:`CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it first, or using '->'", 0.27.1 takes it`},"several-begin":{
from:"0.25",name:"a second BEGIN or END",source:'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "More than one BEGIN probe defined", 0.27.1 takes it'},"\
watchpoint-argument":{before:"0.25",name:"a watchpoint on an argument",source:'CHANGELOG 0.25.0, #4890 (breaking); 0.27.1 says "Invalid function/address argumen\
t"'},"percpuarray-declaration":{before:"0.25",unknown:{from:"0.25",before:"0.27.1"},name:"a map declared as percpuarray",source:'no entry in the CHANGELOG; 0.27\
.1 says "Invalid bpf map type: percpuarray"'},"unset-map":{newerThan:"0.23.2",name:"reading a map that nothing assigns",source:'no entry in the CHANGELOG; 0.17.\
0 and 0.23.2 say "Undefined map", 0.27.1 takes it'},"added-key":{newerThan:"0.23.2",name:"an aggregation with a key in a map that has one without",source:'no en\
try in the CHANGELOG; 0.17.0 and 0.23.2 say "Argument mismatch", 0.27.1 takes `@a = count(); @a[1] = count();`, and refuses it the other way round'},"probe-lang\
uage":{from:"0.19",name:"a language in a uprobe",source:'bpftrace src/ast/attachpoint_parser.cpp from 0.19.0 on (ap_->lang); 0.17.0 says "uprobe probe type requ\
ires 2 arguments", 0.23.2 and 0.27.1 take it'},"text-as-pointer":{newerThan:"0.23.2",name:"`str()` of a text",source:'no entry in the CHANGELOG; 0.17.0 and 0.23\
.2 say "str() expects an integer or a pointer type as first argument", 0.27.1 takes it'},"number-as-text":{newerThan:"0.23.2",name:"`%s` for a number",source:'n\
o entry in the CHANGELOG; 0.17.0 and 0.23.2 say "%s specifier expects a value of type string", 0.27.1 takes it'},"newer-conversion":{from:"0.24",name:"a convers\
ion such as `%i`, `%+d` or `%ls`",source:'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex); 0.17.0 and 0.23.2 see no conversion in it and say "Too m\
any arguments for format string", 0.27.1 takes it'},"loose-percent":{before:"0.24",name:"a percent sign that stands for itself before a blank or another one",source:'\
bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex): `% d` of "100% done" is a conversion, and `%%d` is none; 0.17.0 and 0.23.2 take them the other way\
 round, 0.27.1 says "not enough arguments for format string"'},"statement-definition":{before:"0.24",name:"a `#define` of more than an expression",source:'bpftr\
ace 0.24.0 src/ast/passes/c_macro_expansion.cpp: only an expression is expanded; 0.17.0 and 0.23.2 take statements, 0.27.1 says "unable to expand macro as an ex\
pression"'},"word-in-definition":{before:"0.27",unknown:{from:"0.24",before:"0.27"},name:"`comm`, `cpu`, `uid` or `curtask` in a `#define`",source:'0.27.1 says \
"Unknown identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},Yn={...Dh,...Zh};var qh=new Map(fu.map((t,e)=>[t,String.fromCharCode(33+e)]));function Q(t){let e=qh.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
s(Q,"codeOf");var jh=new Map([":","+","@","="].map(t=>[t,Q(t)])),Bh=45,Uh=57,[Gh,mu]=[Q(":"),Q("=")],[ti,Wh]=[Q("<positional>"),Q("<stray $>")],[Qn,Kh,Hh]=[Q("<\
name>"),Q("<number>"),Q("<negative number>")],[Vh,bu]=[Q("<argument>"),Q("<pattern>")],Xh=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(t=>[t,Q(
t)])),hu=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,gu=/\s/,yu=/[\w./#<>()-]+/y,vu=/\*|\[.*\]/s,
xu=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function _u(t){let e=[],n=!0,r=!1,o=-1,i="",a=!1,c=s((l,p=n&&e.at(-1)?.code===ti)=>{let f=p?Qn:n?Jh(i):Yh(i);i!==""&&e.push({code:f,
start:o,end:l,value:i,quoted:a}),o=-1,i="",a=!1},"close"),u=s((l,p,f)=>{l===mu||n&&l===ti?c(p,!0):c(p),e.push({code:l,start:p,end:f,value:t.slice(p,f),quoted:r})},
"push");for(let l=0;l<t.length;l++){let p=t[l]??"",f=p==="+"||!r?jh.get(p):void 0;if(f!==void 0&&(f!==mu||n&&l+1<t.length))u(f,l,l+1),n&&=f!==Gh;else if(!r&&p===
"$"){xu.lastIndex=l;let d=xu.exec(t)?.[0]??p;u(/^\$[1-9]/.test(d)?ti:Wh,l,l+d.length),l+=d.length-1}else if(!r&&gu.test(p))c(l);else{o===-1&&(o=l),a||=r||p==='"',
yu.lastIndex=l;let d=yu.exec(t)?.[0];if(d!==void 0){i+=d,l+=d.length-1;continue}if(p==='"'){r=!r;continue}p==="\\"&&(r||gu.test(t[l+1]??""))&&(r||(i+=p),l++),i+=
t[l]??""}}return c(t.length),e}s(_u,"tokensOf");function Jh(t){let e=Ve(t);return e!==void 0?Q(e):vu.test(t)?bu:Qn}s(Jh,"headCode");function Yh(t){let e=Xh.get(
t);if(e!==void 0)return e;let n=t.charCodeAt(0);if(n<=Uh){if(hu.test(t))return tt(t)?Qn:Kh;if(n===Bh&&hu.test(t.slice(1)))return Hh}return t.startsWith("arg")&&
/^arg\d+$/.test(t)?Vh:vu.test(t)?bu:Qn}s(Yh,"partCode");var Qh={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},eg=new Map(du),[er,wu,Su,ni,tg]=[":","+","@","=","<str\
ay $>"].map(Q),ng=/^['"]|^not |^end of input$/;function Iu(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>eg.get(r)??r).filter(r=>!ng.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}s(Iu,"furthestFailure");function Au(t,e){let{text:n,start:r,tokens:o}=t,i=o.findIndex(({code:g})=>g===
ni),a=o[i+1],c=a===void 0?void 0:Ve(a.value),u={start:r,end:r+n.length},l=o[e.at],p=o.find(({code:g})=>g===tg);if(p!==void 0)return xe(ri(r,p),`'${p.value}' is \
not a positional parameter: those are $1, $2 and so on.`,"Put it in quotes if you mean the text.");if(a===void 0||c===void 0)return og(t,a);let f=`Write ${Qh[c]}\
.`;if(c==="begin"||c==="end")return xe(u,`${a.value} takes nothing after it.`);if(l===void 0){let g=e.expected.length>0&&e.at>i+2?`${a.value} needs ${Ut(e.expected)}\
.`:`${a.value} needs more than this.`;return xe(u,g,f)}if(l.code===ni)return xe(ri(r,l),"A name goes before '=': name=kprobe:f.");if(l.code===wu)return rg(t,e.at,
a.value,c);let d=ig(o,e.at),m={start:r+d.start,end:r+d.end};if(l.code===Su)return xe(m,`${a.value} takes no '@' here.`,"Put the part in quotes if you mean the c\
haracter.");if(e.expected.length===0){let g=o[e.at-1];return xe(m,`${a.value} takes nothing after '${g?.value??""}'.`,f)}let h=l.code===er?"":`, not '${n.slice(
d.start,d.end)}'`;return xe(m,`${a.value} needs ${Ut(e.expected)} here${h}.`,f)}s(Au,"explainAttachPoint");function xe(t,e,n){let r={kind:"syntax-error",concerns:"\
attach-point",span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}s(xe,"attachPointProblem");function rg({start:t,tokens:e},n,r,o){let i=o==="kretpr\
obe"||o==="uretprobe"?" fires when the function returns: it":"",a=o==="kprobe"||o==="uprobe"?"one offset only, after a function":"no offset",c=e[n+1],u=c===void 0||
c.code===er?e[n]?.end:c.end,l={start:t+(e[n]?.start??0),end:t+(u??0)};return xe(l,`${r}${i} takes ${a}.`)}s(rg,"noOffset");function og({text:t,start:e},n){if(n===
void 0||n.code===er){let a={start:e,end:e+t.length};return xe(a,"An attach point begins with its provider.","kprobe:f, for example.")}let o=Ve(n.value.toLowerCase())===
void 0?fo(n.value,rc):n.value.toLowerCase(),i=o===void 0?void 0:`Did you mean ${o}?`;return xe(ri(e,n),`bpftrace has no provider '${n.value}'.`,i)}s(og,"unknown\
Provider");function ig(t,e){let n=s(i=>i===void 0||[er,wu,Su,ni].includes(i.code),"ends"),[r,o]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[o+1]);)o++}return{
start:t[r]?.start??0,end:t[o]?.end??0}}s(ig,"wholePart");function ri(t,e){return{start:t+e.start,end:t+e.end}}s(ri,"spanOf");function qe(t,e,n,r){return{part:t,holds:e,message:n,hint:r}}s(qe,"demand");var sg=1000n,ag=s(t=>[1n,2n,4n,8n].includes(nt(t)),"isWatched"),cg=s(t=>/^(?!.*(.).*\1)[rwx]+$/.
test(t),"isMode");function Pu(t){let e=ug(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&!r(n.text));return e?.part&&xe(e.part.span,e.message,e.hint)}s(
Pu,"checkAttachPoint");function ug(t){let{provider:e,place:n}=t,r=s(o=>`, not '${o?.text??""}'`,"not");switch(n.form){case"kernelFunction":return[ku(n.function,
e)];case"rawTracepoint":case"tracepoint":return[ku(n.event,e)];case"userFunction":{let o=/^\d/.test(n.function.text);return[qe(n.language,i=>i==="cpp",`${e} kno\
ws the language cpp here${r(n.language)}.`,`Put names with colons in them in quotes: ${e}:path:"a::b".`),...n.path===void 0?[$u(n.function,`${e} needs a functio\
n`)]:[],qe(n.function,()=>!lg(t),`${e} has an empty path, which -p PID does not fill.`),qe(n.path,()=>!o||n.path?.wildcard!==!0,"An address belongs to one file:\
 its path takes no wildcard.")]}case"usdt":return n.path===void 0?[$u(n.probe,`${e} needs the name of a probe`)]:[];case"timer":if(n.unit!==void 0){let o=`${e} \
takes a number above 0 here${r(n.rate)}.`;return[qe(n.rate,i=>nt(i)>0n,o)]}return[qe(n.rate,o=>nt(o)>=sg,`${e} needs a unit of time, and at least 1us.`,`Write ${e}\
:s:1 or, from bpftrace ${Yn.duration.from} on, ${e}:1s.`)];case"watchpoint":return[qe(n.address,o=>nt(o)>0n,`${e} needs an address other than 0.`),qe(n.length,ag,
`${e} takes 1, 2, 4 or 8 bytes here${r(n.length)}.`),qe(n.mode,cg,`${e} takes a combination of r, w and x here${r(n.mode)}.`)];default:return[]}}s(ug,"demandsOf");
function lg({text:t,span:e,providerSpan:n}){return/^\s*:\s*:/.test(t.slice(n.end-e.start))}s(lg,"hasEmptyPath");function ku(t,e){return qe(t,r=>!r.includes("/"),
"A predicate needs a space before its first slash.",`${e}:f /pid == 1/ { ... }`)}s(ku,"noSlash");function $u(t,e){return qe(t,n=>!n.startsWith("/"),`${e} after \
the path.`)}s($u,"noPath");var Eu=ye(pu),oi=new Map,pg=1e3,fg=100,[Ou,dg]=[Q("<positional>"),Q("=")],mg=/\*|\[.*\]/s;function Ru(t,e){let n=_u(t),r="";for(let{code:a}of n)r+=a;let o=hg(r);
if("expected"in o)return Au({text:t,start:e,tokens:n},o);let i=bg(t,e,n,o);return Pu(i)??i}s(Ru,"readAttachPoint");function hg(t){let e=oi.get(t);if(e!==void 0)
return e;let n=gg(t);return oi.size<pg&&t.length<=fg&&oi.set(t,n),n}s(hg,"shapeOf");function gg(t){let e=Eu.match(t,"attachPoint");return e.succeeded()?xg(e._cst):
t.includes(Ou)&&Eu.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Iu(e)}s(gg,"readShape");var yg=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function xg(t){let e=[],n="",r=s((o,i,a)=>{let c=o.ruleName===void 0?a:i,u=o.ruleName??"";if(u!==""&&!yg.test(u)){if(n!==""||u==="name"){e.push({rule:u,from:i,to:i+
o.matchLength});return}n=u}o.children?.forEach((l,p)=>{r(l,c+(o.childOffsets?.[p]??0),c)})},"visit");return r(t,0,0),{form:n,fields:e}}s(xg,"fieldsOf");function bg(t,e,n,r){
let o=r.fields.map(({rule:l,from:p,to:f})=>({rule:l,part:wg(e,n.slice(p,f))})),i=o[0]?.rule==="name"?o[0].part:void 0,a=n[i===void 0?0:n.findIndex(({code:l})=>l===
dg)+1],c=r.form==="anyProvider"?void 0:a,u=e+(a?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:c?.value??"",providerSpan:{
start:u,end:c===void 0?u:e+c.end},canonical:c===void 0?void 0:Ve(c.value),spaced:_g(n),place:vg(r.form,o)}}s(bg,"pointOf");function vg(t,e){let n=s(o=>e.find(i=>i.
rule===o)?.part,"part"),r=s(o=>{let i=n(o);if(!i)throw new TypeError(`The form ${t} has no ${o}`);return i},"needed");switch(t){case"once":case"unresolved":return{
form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,programId:n("programId"),
program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n("category"),event:n("even\
tPattern")??r("event")};case"sourceLine":return{form:t,path:r("path"),file:r("file"),line:r("line"),column:n("column")};case"userFunction":{let[o,i]=[n("path"),
n("language")];return{form:t,path:o,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n("path"),namespace:n("namespace"),probe:r(
"probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("plainEvent"),count:n("count")};case"itera\
tor":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[o,i]=[n("address"),n("argument")];return{form:t,address:o,function:n("function"),argument:i,
length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"labelled":return{form:t,label:r("label")};case"\
anyProvider":{let o=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPattern"),parts:o}}default:throw new TypeError(`The\
 grammar has no form ${t}`)}}s(vg,"placeOf");function _g(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}s(_g,"isSpaced");function wg(t,e){let n={start:t+(e[0]?.
start??0),end:t+(e.at(-1)?.end??0)},r="",o=!1,i=!1;for(let a of e)r+=a.value,o||=a.code===Ou,i||=a.quoted;return{span:n,text:r,quoted:i,wildcard:mg.test(r),positional:o}}
s(wg,"partOf");var tr=class t{static{s(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,o){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?o:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),o=[n];for(let i=0;i<r.size;i++)o.push(r.child(i));return o}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}},Sg=500,rn=class extends Error{static{
s(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},ii=0;function ot(t,e,n){if(e===0)return n();if(ii+e>Sg)throw new rn(
t.span.start);ii+=e;try{return n()}finally{ii-=e}}s(ot,"inChain");var Ig=b(";"),Ag=b("<variable>");function ue(t,e){let n=t.child(1).children(),r=n.at(-1),o=e&&r?Eg(r):void 0;return o&&n.pop(),{kind:"block",span:t.span,statements:n.
map(kg),...o?{value:o}:{}}}s(ue,"blockOf");function kg(t){let{span:e}=t;switch(t.rule){case"ifStatement":return rr(t.child(0),!1);case"blockStatement":return ue(
t.child(0),!1);case"for":return Rg(t);case"while":return{kind:"while",span:e,condition:nr(t.child(1)),body:ue(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:nr(t.child(1)),body:ue(t.child(2),!1)};default:return $g(t.child(0))}}s(kg,"statementOf");function $g(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:Og(t.child(0)),operator:t.child(1).text,value:B(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:or(t.child(1)),...n?{type:ci(n)}:{},...r?{value:B(r)}:{}}}case"jump":return Pg(t.child(0));case"localImport":{let n=t.child(0),r={kind:"cal\
l",span:e,name:n.text,nameSpan:n.span,arguments:[B(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-stateme\
nt",span:e,expression:B(t)}}}s($g,"plainStatementOf");function Pg(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"brea\
k":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:B(n)}:{}}}s(Pg,"jumpOf");function Eg(t){if(t.tokens.code(t.end-1)===Ig)
return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?B(e):void 0;case"blockStatement":{
let n=ue(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=rr(t.child(0),!0);return n.then.value?{kind:"\
if-expression",span:n.span,statement:n}:void 0}default:return}}s(Eg,"trailingValue");function rr(t,e){let n=t.child(3);return ot(t,n.size,()=>{let{span:r}=t,o=t.
optional(4),i=o?ue(o.child(1),e):void 0,a=n.children().reduceRight((c,u)=>({kind:"if",span:{start:u.child(1).span.start,end:r.end},condition:nr(u.child(2)),then:ue(
u.child(3),e),...c?{else:c}:{}}),i);return{kind:"if",span:r,condition:nr(t.child(1)),then:ue(t.child(2),e),...a?{else:a}:{}}})}s(rr,"ifOf");function nr(t){let e=t.
child(0);return B(e.rule==="condition_parentheses"?e.child(1):e.child(0))}s(nr,"conditionOf");function Og(t){return t.rule==="mapAccess"?si(t):t.code===Ag?or(t):
{kind:"discard",span:t.span}}s(Og,"targetOf");function zu(t){let e=t.child(0);return e.rule==="forMap_parentheses"?zu(e.child(1)):e}s(zu,"innermost");function Rg(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:o}=t,i=or(r.child(0)),a=r.child(2),c=ue(e.child(n?2:4),!1);return a.rule!=="range"?{kind:"for-map",
span:o,variable:i,map:ai(zu(a)),body:c}:{kind:"for-range",span:o,variable:i,from:B(a.child(0)),to:B(a.child(2)),body:c}}s(Rg,"forOf");var zg=b("<decimal>"),Tg=b("<number>"),Ng=b("<string>"),Cg=b("<positional>"),Lg=b("<variable>"),Mg=b("<map>"),Dg=b(","),Zg=b("?");function B(t){switch(t.rule){case"":
return Tu(t);case"expression":return Fg(t);case"postfixed":return Bg(t);case"prefixed":return jg(t);case"update":return Nu(t,t.child(0),t.child(1),!0);case"encl\
osed":return B(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:Tu(t.child(1))};case"mapAccess":return si(t);case"call":{let e=t.child(
0),n=t.list(2).map(B);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return Wg(t);case"record":{let e=[t.child(1),...t.child(
3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:B(n.child(2))}))}}case"step":return Nu(t,t.child(1),t.child(0),!1);case"\
block":return{kind:"block-expression",span:t.span,block:ue(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:rr(t,!0)};case"typeof":case"size":case"\
offset":return Kg(t);default:throw new TypeError(`${t.rule} is not an expression`)}}s(B,"expressionOf");function Tu(t){let{span:e,text:n}=t;switch(t.code){case zg:
return{kind:"integer",span:e,text:n};case Tg:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case Ng:return{kind:"string",span:e,
text:n};case Cg:return{kind:"positional",span:e,text:n};case Lg:return{kind:"variable",span:e,name:n};case Mg:return ai(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}s(Tu,"leafOf");function Fg(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
Zg;)n--;let r=e.size-n;if(r===0)return ui(t,0,n).expression;let o=t.child(2);return ot(t,r,()=>{let{end:i}=t.span,a=s(u=>{let l=o.child(n+u);return ui(l,2,l.child(
3).size)},"elseOf"),c=a(r-1).expression;for(let u=r-1;u>=0;u--){let l=u===0?ui(t,0,n):a(u-1),p=o.child(n+u).optional(0);c={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...p?{then:B(p)}:{},else:c}}return c})}s(Fg,"conditionalOf");function ui(t,e,n){let r=t.child(e);return n===0?on(r):ot(r,n,()=>{let o=t.
child(e+1),i=t.child(e+2),a=Array.from({length:n},(c,u)=>({operator:o.child(u).text,operand:on(i.child(u))}));return Vg(on(r),a,qg)})}s(ui,"operationOf");function on(t){
return{expression:B(t),span:t.span}}s(on,"extentOf");function qg(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}s(qg,"join");function jg(t){let e=t.child(0),n=t.child(1);return ot(t,e.size,()=>e.children().reduceRight((r,o)=>Ug(
o,r),on(n)).expression)}s(jg,"prefixedOf");function Bg(t){let e=t.child(0),n=t.child(1);return n.size===0?B(e):ot(t,n.size,()=>n.children().reduce(Gg,on(e)).expression)}
s(Bg,"postfixedOf");function Ug(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:ci(t.child(1)),operand:r}}}s(Ug,"wrapPrefix");function Gg(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let o=[B(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:o}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}s(Gg,"wrapPostfix");function Nu(t,e,n,r){let o=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:o,prefix:r,operand:B(n)}}s(Nu,"updateOf");function Wg(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==Dg?B(n):{kind:"tuple",span:t.span,elements:e.map(B)}}s(Wg,"tupleOf");function Kg(t){let e=t.rule==="offset"?t.child(4):t.child(2),n=t.
tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}s(Kg,"measureOf");function si(t){let e=t.child(
0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(B)}:{}}}s(si,"mapOf");function ai(t){return{kind:"map",span:t.
span,name:t.text,nameSpan:t.span}}s(ai,"bareMapOf");function or(t){return{kind:"variable",span:t.span,name:t.text}}s(or,"variableOf");function ci(t){let e="";for(let n=t.
at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").trimEnd()}s(
ci,"typeText");var Hg=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));
function Lu(t){return Hg.get(t)??0}s(Lu,"bindingOf");function Vg(t,e,n){let r=[],o=t;for(let{operator:i,operand:a}of e)o=Cu(r,o,Lu(i),n),r.push({left:o,operator:i}),
o=a;return Cu(r,o,0,n)}s(Vg,"resolvePrecedence");function Cu(t,e,n,r){let o=e;for(let i=t.at(-1);i&&Lu(i.operator)>=n;i=t.at(-1))o=r(i.left,i.operator,o),t.pop();
return o}s(Cu,"joinWaiting");function sn(t,e){let n=[];return{item:Xg(new tr(e,t,0,0),n),lost:n}}s(sn,"buildItem");function Xg(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"\
preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,keyword:Yg(t.child(0).text),text:t.text};case"config":return{kind:"config",
span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"\
import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let[r,o]=[t.child(1).text,t.child(3).text];return{kind:"map-declaration",span:n,map:r,type:o,
maxEntries:B(t.child(5))}}case"macro":{let r=t.list(3).map(o=>o.text);return{kind:"macro",span:n,name:t.child(1).text,parameters:r,body:ue(t.child(7),!0)}}case"\
subprogram":{let r=t.list(3).map(o=>o.child(0).text);return{kind:"subprogram",span:n,name:t.child(1).text,parameters:r,body:ue(t.child(9),!1)}}default:return Jg(
t,e)}}s(Xg,"itemOf");function Jg(t,e){let n=[];for(let o of[t.child(0),...t.child(2).children()]){let i=Ru(o.text,o.span.start);i.kind==="attach-point"?n.push(i):
e.push({span:o.span,problem:i})}let r=t.optional(4);return{kind:"probe",span:t.span,attachPoints:n,...r?{predicate:B(r.child(1)),predicateSpan:r.span}:{},body:ue(
t.child(5),!1)}}s(Jg,"probeOf");function Yg(t){return t==="union"||t==="enum"?t:"struct"}s(Yg,"keywordOf");var ir=b("{"),it=b("}"),sr=b(";"),Qg=b("/"),Mu=b("else"),Du=b("for"),ey=new Set(["if","for","while","unroll"].map(b)),ty=64;function Zu(t,e){let n=ry(t,e);if(n===
void 0)return ny(t,e);let r=ey.has(t.code(n)),o=new ar(t.code(n)===Du);for(let i=n;i<t.count;i++){let a=t.code(i);if(a===it&&!o.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(o.take(a),!(i<e||o.hasBrace)){if(a===sr&&o.isEmpty)return{start:n,end:i+1};if(!(a!==it||t.code(i+1)===Mu||!(r||o.isEmpty)))return{start:n,end:t.
code(i+1)===sr?i+2:i+1}}}}s(Zu,"brokenPart");function ny(t,e){let n=0;for(;n<e&&t.code(n)!==Qg;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==ir&&!$n.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===ir?{start:n,end:r}:void 0}s(ny,"brokenPredicate");function ry(t,e){let n=[];for(let r=0;r<e;r++){let o=t.code(r),i=n.
length-1;o===ir?n.push(r+1):o===it?(n.pop(),t.code(r+1)!==Mu&&i>0&&(n[i-1]=r+1)):o===sr&&i>=0&&!oy(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}s(ry,"statementStart");
function oy(t,e,n){if(t.code(e)!==Du||n-e>ty)return!1;let r=new ar(!0);for(let o=e;o<n;o++)r.take(t.code(o));return!r.isEmpty}s(oy,"inLoopHead");var ar=class{static{
s(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=kn.get(e);if(n!==
void 0)this.#e.push(n),e===ir&&this.#t++;else if(e===it){for(;!this.isEmpty&&this.#e.pop()!==it;);this.#t=Math.max(0,this.#t-1)}else if(e===sr){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==it;)this.#e.pop()}else $n.has(e)&&this.#e.at(-1)!==it&&this.#e.pop()}};var iy=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),cr=/^[-+*/%&|^~!<>=?:.]+$/;function qu({tokens:t,at:e,found:n}){let r=cr.test(n)?e:e-1;if(r<0||!cr.test(t.text(
r)))return;let o=r+1;for(;e-r<3&&yt(t,r)&&cr.test(t.text(r-1));)r--;for(;o-r<4&&yt(t,o)&&cr.test(t.text(o));)o++;let{source:i}=t,a=Gt(t,r,o),c=i.slice(a.start,a.
end),u=iy.get(c);return u===void 0?void 0:{span:a,message:`bpftrace has no operator ${ae(c)}.`,hint:u}}s(qu,"diagnoseOperator");var sy=new Map([["and","Write &&\
."],["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Wr\
ite <=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid =\
= 1) { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),ay=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...\
) { ... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { .\
.. }, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) \
{ ... } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } \
around a block."]]),cy=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
uy=/^(?:[A-Za-z_]\w*|\*+)$/,Fu=/^[@$]?([A-Za-z_]\w*)$/;function ju(t){let{tokens:e,at:n,found:r,statement:o}=t,i=s((c,u)=>({span:me(e,c),message:`bpftrace has n\
o ${ae(e.text(c))}.`,hint:u}),"said"),a=sy.get(r.toLowerCase());return a!==void 0&&n>o&&!t.expected.includes("':'")?i(n,a):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):py(t)??ly(t,i)}s(ju,"diagnoseWord");function ly({tokens:t,at:e,statement:n},r){let o=e>n&&n>0?ay.get(t.text(n)):void 0;return o===
void 0?void 0:r(n,o)}s(ly,"diagnoseStatement");function py({tokens:t,at:e,found:n,statement:r,expected:o}){if(e===r||!o.includes("';'")||!cy.test(t.text(r)))return;
for(let u=r;u<e;u++)if(!uy.test(t.text(u)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let a=Fu.exec(t.text(
i))?.[1]??Fu.exec(n)?.[1];if(a===void 0)return;let c=t.text(i).startsWith("@")?"@":"$";return{span:Gt(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:c==="@"?`Write @${a} = ...`:`Write $${a} = ..., or let $${a} to declare it.`}}s(py,"diagnoseDeclaration");var fy=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],Bu=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,dy=/^[A-Za-z_]/,
li=b("{"),my=b("/"),hy="'/' at the end of the predicate";function Uu(t){let{tokens:e,at:n,found:r,rule:o}=t;if(o!=="probe"||gy(t)<n)return;let i=e.text(0),[,a]=fy.
find(([u])=>u.test(i))??[];if(a!==void 0)return{span:me(e,0),message:`'${i}' begins nothing here.`,hint:a};if(n>0&&Bu.test(i))return{span:me(e,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let c=yy(t);if(c>0){let u=e.end(c-1);return{span:{start:u,end:u},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return t.expected.includes(hy)&&r==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?vy(t):{hint:xy(t)}}s(Uu,"diagnoseHead");function gy({tokens:t}){let e=0;
for(;e<t.count&&t.code(e)!==li;)e++;return e}s(gy,"headEnd");function yy({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&Ie(t.source,t.start(n)))return n;
return 0}s(yy,"nextProbe");function xy({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":Bu.test(n)?"The body of a probe is written in braces: add the {.":n===":"||r.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${Yn["\
spaced-attach-point"].before} on it must not: kprobe:f.`:r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":by(t,e)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":Ie(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are\
 separated by commas.":dy.test(n)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}s(xy,"headHint");function by(t,e){for(let n=e;n<t.count&&t.code(n)!==li;n++)if(t.code(n)===my)return t.
code(n+1)===li;return!1}s(by,"endsInSlash");function vy({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}s(vy,"emptyPredicate");var le=s(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),_y="'/' at the end of the predicate",wy=/^ ?(?:else )?(?:if|while)\b[^{]*$/,Sy=/^(?:[-+*/%&|^]|<<|>>)?=$/,
Iy=/^(?:\+\+|--)$/,Ay=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
ky="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",$y=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
Py=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,Ku=b("{"),Gu=b("}"),Ey=new Set(["if","while","unroll"].map(b)),te=s((t,e,n)=>r=>t(r)?
{hint:e,mend:n}:void 0,"when"),Wu="= assigns; write == to compare.",Hu=[zy,te(({found:t,before:e})=>t==="="&&wy.test(e),Wu),te(t=>t.found==="="&&le(t,_y,"')'"),
Wu),Ty,Ny,Ly,te(t=>t.rule==="subprogram"&&le(t,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),te(t=>/^[;,]$/.test(t.found)&&le(
t,"a probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),te(t=>/^ ?for\b/.test(t.before)?le(t,"a variable")&&t.tokens.text(t.at+
1)!==":"||le(t,"':'","'..'"):!1,ky),({found:t,before:e})=>t.startsWith("@")&&/^ ?let ?$/.test(e)?{hint:`A map is not declared in a probe: leave let out, and wri\
te ${t} = ...`}:void 0,Oy,te(({found:t})=>t==="'","Strings are written in double quotes."),te(({found:t})=>t==="`","bpftrace has no backquotes: strings are writ\
ten in double quotes."),My,te(t=>t.found===";"&&le(t,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),te(({found:t})=>Py.test(t),"Lin\
es for the preprocessor come before the probes.","leave-out"),te(({found:t})=>t.startsWith("#"),"Comments begin with //.","leave-out"),te(t=>le(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(t.before),"The body needs braces, even for one statement."),Ry,Dy,te(t=>le(t,"']'"),"Close the '[' with a ']'."),te(t=>le(t,"')'")&&t.found!=="","Close the\
 '(' with a ')'."),te(({rule:t,found:e})=>t==="config"&&e===":","A setting is written: name = value;"),te(t=>t.rule==="config"&&le(t,"';'"),"Settings are separa\
ted by ';'."),te(t=>le(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&t.rule!=="import","Statements are separated by ';'.")];function Oy(t){let{tokens:e,at:n,found:r}=t;
return!le(t,"a variable")||!/^[A-Za-z_]/.test(r)?void 0:{hint:e.text(n-1)==="--"&&e.apart(n)?"Comments begin with //.":`A variable begins with $: write $${r}.`}}
s(Oy,"wordForVariable");function Ry({tokens:t,at:e,found:n,before:r}){let o=Ay.exec(r)?.[1];if(!(o===void 0||t.onNewLine(e)||!/^[@$"\w-]/.test(n)))return{message:`\
Expected '(' after '${o}', found ${ae(n)}.`,hint:`Arguments are written in parentheses: ${o}(...).`}}s(Ry,"missingParenthesis");function zy({tokens:t,at:e,expected:n,
found:r}){if(!n.includes("'{'")||t.code(e-1)!==Gu||r==="{")return;let o=0;for(let i=e-1;i>0;i--)if(t.code(i)===Gu)o++;else if(t.code(i)===Ku&&--o===0){if(!Ey.has(
t.code(i-1)))return;let a=t.text(i-1),c=`Expected ${a==="unroll"?"a number of turns":"a condition"} after '${a}', found '{'.`;return{span:me(t,i),message:c,hint:`\
Write ${a} (${a==="unroll"?"5":"pid == 1"}) { ... }.`}}}s(zy,"missingCondition");function Ty({tokens:t,at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||
!r.startsWith("@")||!yt(t,e)))return{message:`Expected '[' after ${ae(r)}, found '${n}'.`,hint:`Keys are written in brackets: ${r}[...].`}}s(Ty,"keysInBrackets");
function Ny(t){let{tokens:e,at:n,found:r,before:o,statement:i,rule:a}=t,c=Iy.test(r);if(!(Sy.test(r)||c)||n===i||a==="config"||!le(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.
test(o))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(o))return;let u=o.trim();return{span:Gt(e,i,n),message:c?
`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned to.",hint:Cy(u)}}s(Ny,"wrongTarget");function Cy(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(t)?.[1];if(e!==void 0&&$y.test(e))return`${e} is a word of the language: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with\
 $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a va\
riable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(t)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}s(Cy,"targetHint");function Ly({
tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(e));return{message:r?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(t.text(e-1)!=="@"||!yt(t,e)))return/^[@$]/.test(n)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}s(Ly,"signOfNothing");function My({tokens:t,at:e,
found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}s(My,"strayElse");function Dy(t){let{tokens:e,at:n,found:r}=t,o=e.text(n-1);if(o===","&&/^[)\],]$/.test(r))return{hint:"Remo\
ve the ',' before it."};let i=et(e,n).at(-1);if(i===void 0||e.code(i)===Ku||!le(t,"','","')'"))return;if(r.startsWith('"')&&o.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let a=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&!/^(?:if|while|for)$/.test(e.text(i-1)),c=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(
o);return a&&c?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}s(Dy,"comma");var Zy=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],Fy=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[new RegExp("\\p{Cc}","u"),"a control character","Remove it."]];function Vu({tokens:t,at:e,
found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n===""||/[!-~]/.test(r))return;let o=s(([f])=>f.test(r),"isKnown"),i=Fy.find(o),[,a,c]=i??Zy.find(
o)??qy(r)??[];if(a===void 0)return;let u=t.start(e),l=u+r.length;for(;i&&t.source.startsWith(r,l);)l+=r.length;let p=`${Ft(r)} is ${a}.`;return{span:{start:u,end:l},
mend:i&&"leave-out",message:p,hint:c}}s(Vu,"diagnoseCharacter");function qy(t){let e=String.fromCharCode(t.charCodeAt(0)-65248),n=[/[\uff01-\uff5e]/,"a full-wid\
th character",`Write ${e}.`];return n[0].test(t)?n:void 0}s(qy,"fullWidth");var jy=[[/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,"This is the marker of a merge confl\
ict.","Keep one of the two sides, and remove the three markers."],[/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,"This is a code fence of Markdown.","Remove the line."],[/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
"This is a shell command.","The script is the text between the quotes after -e, without the quotes."]];function Xu({tokens:t,at:e}){for(let n of new Set([t.start(
0),t.start(e)])){let{source:r}=t,o=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,o),a=Math.min(i===-1?r.length:i,o+200),c=r.slice(o,a).trimEnd(),[,u,l]=jy.find(([p])=>p.test(c))??[];if(u!==void 0)return{span:{start:o,end:o+c.length},mend:"\
leave-out",expected:[],message:u,hint:l}}}s(Xu,"diagnoseMarker");var By=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,Uy=b("<string with a bad escape>"),Gy=new Set([b("<malformed number>"),b("<digits>")]),Wy={"(":"\
')'","[":"']'","{":"'}'"},Ky={")":"(","]":"[","}":"{"},Hy=[Vu,Qy,tx,qu,Uu,ju,...Hu];function pi({tokens:t,unclosed:e},n,r){let o=$c(t,n,r),{at:i}=o,a=o.found===
"{"?i-1:i;for(;a>0&&!t.onNewLine(a);)a--;let c=Yu(t,Math.max(a,1)),u=[...o.expected];u[0]==="'}'"&&(u[1]??"an expression")==="an expression"&&u.splice(1,1,"a st\
atement");let l={...o,expected:u},p=n.open&&(i>=t.count||c<=i),f=Xy(o,e)??Xu(o)??(p?Jy(t,Math.min(i,c)):void 0)??Vy(Hy,l),{message:d,span:m,expected:h,mend:g}=f?.
message===void 0?Yy(l):{...f,message:f.message},x=f?.hint;return{error:{kind:"syntax-error",span:m??me(t,i),message:d,expected:h??u,...x===void 0?{}:{hint:x}},resumeAt:c<
t.count?t.start(c):n.end,at:i,complete:o.expected.includes("a probe"),mend:g??f?.mend}}s(pi,"explainFailure");function Vy(t,e){for(let n of t){let r=n(e);if(r)return r}}
s(Vy,"firstOf");function Xy({tokens:t,at:e},n){let r=t.start(Math.min(e+1,t.count)),o=n.find(({what:i,start:a})=>i==="string"&&a>=t.start(0)&&a<=r);if(o!==void 0)
return{span:{start:o.start,end:o.end},message:"This string is never closed.",expected:[`'"'`],hint:'A string ends on the line it begins on: add the closing ".'}}
s(Xy,"unclosedString");function Jy(t,e){let n=et(t,e).at(-1);if(n===void 0)return;let r=t.text(n),o=Wy[r]??"",i=`This '${r}' is never closed.`;return{span:me(t,
n),message:i,expected:[o],hint:`Add the missing ${o}.`}}s(Jy,"unclosedBracket");function Yy({tokens:t,at:e,expected:n,found:r,before:o}){let i=/^(?:[@$]|[A-Za-z_{])/.
test(r)&&/[\w)\]}"+-] ?$/.test(o);if(n.includes("';'")&&o!==""&&(t.onNewLine(e)||i)){let c=t.end(e-1);return{message:`Expected ';' after this, before ${ae(r)}.`,
mend:"semicolon",span:e===0?me(t,e):{start:c,end:c}}}let a=r===""?"but the text ends here":`found ${ae(r)}`;return{message:`Expected ${Ut(n)}, ${a}.`}}s(Yy,"mis\
sing");function Qy({tokens:t,at:e,found:n}){let r=me(t,e),o=t.code(e)===Uy?By.exec(n):void 0;if(o){let[i,a=""]=o,c=r.start+i.length,u=`bpftrace does not know th\
e escape ${a} in a string.`;return{span:{start:c-a.length,end:c},message:u,hint:"Write \\\\ for a backslash."}}if(Gy.has(t.code(e)))return n.length<=1e3&&tt(n)?
{message:`${ae(n)} is too large: the largest number is 18446744073709551615.`}:{message:`${ae(n)} is not a number.`,hint:ex(n)}}s(Qy,"diagnoseText");function ex(t){
if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An \
octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.
exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${ae(e)} is not a unit: a time has ns, us, ms, s, m, h or d.`}s(ex,"numberHint");function tx({tokens:t,
at:e,found:n}){let r=Ky[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{mend:"leave-out",span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)return;let o=et(t,e),i=o.at(-1);if(n==="}"?o.length>0:i!==void 0&&t.text(i)!=="{")
return;let a=`Remove it, or add the ${r} that it belongs to.`;return{mend:n==="}"?"leave-out":void 0,message:`This '${n}' closes nothing.`,hint:a}}s(tx,"diagnos\
eClosing");function Ju(t,e,n){let r=Yu(t,e);return r<t.count?t.start(r):n}s(Ju,"resumeAfter");function Yu(t,e){for(let n=e;n<t.count;n++)if(t.onNewLine(n)&&Ie(t.
source,t.start(n)))return n;return t.count}s(Yu,"lineOfItem");var nx=5,rx=8,Qu=8*1024,ox=b(";"),ix=b("{"),sx=b("}"),ax=new Set([...";{}"].map(b));function el(t,e,n,r){let{tokens:o}=t,i=pi(t,e,n),{resumeAt:a,complete:c}=i,u=[
i.error],l=[],p=0,f=s(()=>({errors:u,left:[],lost:[],resumeAt:a,reread:p}),"dropped");if(e.open&&!c){let h=e.rule==="probe"?cx(t,e,{resumeAt:a,allowance:r}):void 0;
return h===void 0?f():{errors:u,...h,resumeAt:a,reread:o.count}}if(!c&&(a<e.end||o.count>Qu))return f();let d=-1,m;for(let h=0;h<rx&&p+o.count<=r;h++){m!==void 0&&
i.at<=d&&(o.remove(m,m+1),l.pop(),i={...i,at:m});let{at:g}=i,x=!c&&g>d?ux(o,i):void 0;if(m=x&&i.mend==="semicolon"?g:void 0,x)d=x.seen,l.push(x.span);else{let X=c?
{start:g,end:o.count}:Zu(o,g);if(!X)return f();l.push(tl(o,X)),d=X.start-1}p+=o.count;let w=nn.match(o.characters(),e.rule);if(!w.failed())return{errors:u,...sn(
w._cst,o),left:l,resumeAt:a,reread:p};if(c)return f();i=pi(t,e,w);let{error:L}=i;if(!(i.at<=d||L.span.start<(u.at(-1)?.span.end??0))){if(u.length===nx)return f();
u.push(L)}}return f()}s(el,"recoverItem");function cx({tokens:t},{rule:e},{resumeAt:n,allowance:r}){let o=t.count;for(;o>0&&t.start(o-1)>=n;)o--;let i=et(t,o);if(o===
0||o>Math.min(Qu,r)||i.some(u=>t.code(u)!==ix))return;t.remove(o,t.count);let a=t.end(o-1);for(let u=0;u<i.length;u++)t.insert(t.count,sx);let c=nn.match(t.characters(),
e);return c.failed()?void 0:{...sn(c._cst,t),left:[{start:a,end:a}]}}s(cx,"closeBefore");function ux(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(
n,ox);let o=n+1;for(;o<t.count&&!ax.has(t.code(o));)o++;return{seen:o,span:e.span}}case"leave-out":{let o=Math.min(n,t.count);for(;o>0&&t.start(o-1)>=e.span.start;)
o--;let i=o;for(;i<t.count&&t.end(i)<=e.span.end;)i++;return o<i?{seen:o,span:tl(t,{start:o,end:i})}:void 0}default:return}}s(ux,"mend");function tl(t,{start:e,
end:n}){let r={start:t.start(e),end:t.end(n-1)};return t.remove(e,n),r}s(tl,"leaveOut");var fi=100,lx=128*1024,px=128*1024;function $2(t){let e=new Tn(t),{tokens:n}=e,r=[],o=[],i=[],a=!1,c,u=lx;for(let p=e.next(a);p;p=e.next(a)){let f=n.start(0),d=c!==
void 0&&"errors"in c&&p.rule==="probe"&&!Ie(t,f);if(d&&n.text(0)==="}")continue;let m=d&&c?.item===void 0,h=fx(e,p,u);if(c=h,"errors"in h){let{left:g,resumeAt:x}=h;
if(u-=h.reread,!(m&&h.item===void 0)){let w=o.at(-1)?.span.start??-1,L=h.errors.filter(({span:X})=>X.start>w);o.push(...L.slice(0,fi-o.length))}h.item?i.push(...g.
map(w=>({start:w.start,end:Math.min(w.end,x)}))):i.push({start:f,end:Math.max(f,x)})}if(h.item){let{item:g,lost:x}=h,w=g.kind!=="probe"||g.attachPoints.length>0;
w&&r.push(g),o.push(...x.map(({problem:L})=>L)),i.push(...w?x.map(({span:L})=>L):[g.span])}if("errors"in h){if(o.length>=fi){o.push(ur(n,n.count,dx)),i.push({start:h.
resumeAt,end:t.length}),e.rest();break}(h.resumeAt<p.end||p.open)&&(e.resumeAt(h.resumeAt),a=!0)}}o.push(...Pc(r),...gx(r));let l=e.unclosed.filter(({what:p})=>p===
"comment");for(let{start:p}of l)i.push(...e.comments.filter(({span:f})=>f.start===p).map(({span:f})=>f));return{kind:"script",span:{start:0,end:t.length},text:t,
items:r,comments:e.comments,errors:hx(o,l),unread:mx(i)}}s($2,"parseScript");function fx(t,e,n){let{tokens:r}=t,{end:o,tooDeep:i}=e,a=s((c,u)=>({errors:[c],left:[],
lost:[],resumeAt:u,reread:0}),"refused");if(i!==void 0)return a(ur(r,i,nl),Ju(r,i+1,o));if(r.count>px)return a(ur(r,0,"This is too long to be read: split it int\
o several."),o);try{let c=lu(r,e.rule);return"failed"in c?el(t,e,c,n):sn(c,r)}catch(c){if(c instanceof rn){let u={start:c.start,end:c.start+1};return a({kind:"s\
yntax-error",limit:!0,span:u,message:"This expression is too long: split it over several statements.",expected:[]},o)}if(c instanceof RangeError)return a(ur(r,0,
nl),o);throw c}}s(fx,"parseItem");var nl=`Brackets or conditionals are nested more than ${Eo} levels deep here: nest them less.`,dx="There are too many errors: \
the rest of the file was not read. Correct those above first.";function ur(t,e,n){let r=t.start(e);return{kind:"syntax-error",limit:!0,span:{start:r,end:e<t.count?
r+1:r},message:n,expected:[]}}s(ur,"limitAt");function mx(t){let e=[];for(let n of[...t].sort((r,o)=>r.start-o.start)){let r=e.at(-1);r===void 0||n.start>r.end?
e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}s(mx,"merged");function hx(t,e){let n=[...t].sort((r,o)=>r.span.start-o.span.start);for(let{
start:r,end:o}of e.slice(0,fi)){let i=n.findLastIndex(c=>c.span.start<r),a=n[i]?.message==="This '{' is never closed.";n.splice(a?i:i+1,a?1:0,{kind:"syntax-erro\
r",span:{start:r,end:o},message:"This comment is never closed.",expected:["'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return n.
filter(({span:r},o)=>r.start!==n[o-1]?.span.start)}s(hx,"withUnclosedComments");function gx(t){let e=new Set;return t.flatMap(({kind:n,span:r})=>{let o=xx(n,e);
return e.add(n),o===void 0?[]:[{kind:"syntax-error",span:r,message:o,expected:[],hint:"Move it to the beginning of the file."}]})}s(gx,"misplacedItems");var yx=[
"map-declaration","macro","subprogram","probe"];function xx(t,e){let n=yx.some(r=>e.has(r));switch(t){case"preprocessor":case"c-definition":return n?"C definiti\
ons must come before the probes.":e.has("config")||e.has("import")?"C definitions must come before the config block and the imports.":void 0;case"import":return n?
"Imports must come before the probes.":void 0;case"config":return e.has("config")?"A script has one config block.":n?"The config block must come before the prob\
es.":void 0;default:return}}s(xx,"whyMisplaced");export{yi as a,bx as b,vx as c,pl as d,hr as e,de as f,Si as g,wl as h,Re as i,y as j,dn as k,_e as l,ze as m,Tx as n,Nx as o,Cx as p,Lr as q,Dr as r,Fr as s,qr as t,
jr as u,Br as v,Ul as w,Wl as x,Mx as y,Dx as z,Zx as A,Fx as B,qx as C,jx as D,Bx as E,Ux as F,q as G,Hl as H,Gr as I,j as J,Vl as K,Xl as L,Jl as M,rp as N,op as O,
ip as P,sp as Q,ap as R,cp as S,up as T,lp as U,rb as V,ob as W,ib as X,sb as Y,pp as Z,dp as _,mp as $,gp as aa,yp as ba,bp as ca,vp as da,wp as ea,Kr as fa,Ws as ga,
Ks as ha,Sp as ia,Hs as ja,Vs as ka,Xs as la,ab as ma,Vr as na,Pp as oa,Ep as pa,Qs as qa,ea as ra,ta as sa,Op as ta,Xr as ua,Rp as va,zp as wa,na as xa,Tp as ya,
Np as za,Cp as Aa,ra as Ba,cb as Ca,Lp as Da,oa as Ea,kb as Fa,Qe as Ga,sa as Ha,Mp as Ia,Dp as Ja,Zp as Ka,Fp as La,qp as Ma,jp as Na,Bp as Oa,Up as Pa,Gp as Qa,
Wp as Ra,Kp as Sa,Hp as Ta,Vp as Ua,Xp as Va,Jp as Wa,Yp as Xa,Qp as Ya,ef as Za,tf as _a,nf as $a,rf as ab,of as bb,xb as cb,bb as db,vb as eb,_b as fb,aa as gb,
ca as hb,ua as ib,sf as jb,la as kb,pa as lb,af as mb,fa as nb,da as ob,Jr as pb,cf as qb,uf as rb,lf as sb,pf as tb,ff as ub,df as vb,mf as wb,hf as xb,gf as yb,
yf as zb,xf as Ab,bf as Bb,pt as Cb,vf as Db,_f as Eb,wf as Fb,Sf as Gb,wb as Hb,Sb as Ib,If as Jb,ma as Kb,Af as Lb,Rb as Mb,Sa as Nb,mt as Ob,Cf as Pb,Lf as Qb,
Mf as Rb,Ff as Sb,Bf as Tb,Gf as Ub,Kf as Vb,Hf as Wb,Qf as Xb,td as Yb,od as Zb,id as _b,sd as $b,ad as ac,ld as bc,pd as cc,fd as dc,dd as ec,md as fc,hd as gc,
gd as hc,yd as ic,bd as jc,Mb as kc,Id as lc,Jv as mc,Yv as nc,Qv as oc,Pd as pc,Rd as qc,e0 as rc,so as sc,t0 as tc,n0 as uc,r0 as vc,zd as wc,o0 as xc,io as yc,
i0 as zc,s0 as Ac,Td as Bc,a0 as Cc,c0 as Dc,Cd as Ec,u0 as Fc,l0 as Gc,p0 as Hc,f0 as Ic,d0 as Jc,Yn as Kc,Ja as Lc,x_ as Mc,b_ as Nc,Z0 as Oc,F0 as Pc,q0 as Qc,
U0 as Rc,Fd as Sc,G0 as Tc,W0 as Uc,K0 as Vc,Ft as Wc,H0 as Xc,Qa as Yc,b as Zc,rc as _c,k_ as $c,Ve as ad,nt as bd,uc as cd,Tn as dd,J0 as ed,Q as fd,_u as gd,
Ru as hd,$2 as id,qt as jd,jd as kd,i_ as ld,s_ as md,a_ as nd,Dd as od,uo as pd,ao as qd,Da as rd,co as sd,Za as td,E0 as ud,Fa as vd,O0 as wd,R0 as xd,z0 as yd,
T0 as zd,N0 as Ad,C0 as Bd,L0 as Cd,ja as Dd,n_ as Ed,Vd as Fd,Xd as Gd,em as Hd,tm as Id,nm as Jd,h_ as Kd,Xa as Ld,om as Md,im as Nd};
