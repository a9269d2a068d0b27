import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);import{fileURLToPath as __toPath}from'node:url';const __dirname=__toPath(new URL('.',import.meta.url));
import{a as Kr}from"./chunk-CH5IAJHY.js";import{a as s,d as Sa}from"./chunk-G3D4RJ5X.js";function ef(t){try{return JSON.parse(t)}catch{return}}s(ef,"parseJson");var Ne=class extends Error{static{s(this,"Failure")}kind;sentences;constructor(e,...n){super(n.join(" ")),this.name="Failure",this.kind=e,this.sentences=n}};function rf(t){
return t instanceof Error?t.message:String(t)}s(rf,"messageOf");function of(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}
s(of,"codeOf");function uf(){return Vr("GITHUB_SERVER_URL","https://github.com")}s(uf,"serverUrl");function lf(){return Vr("GITHUB_API_URL","https://api.github.com")}s(lf,"api\
Url");function Vr(t,e){let n=(process.env[t]||e).replace(/\/+$/,"");if(!URL.canParse(n))throw new Ne("usage",`The environment variable ${t} is not an address: ${JSON.
stringify(n)}.`);return n}s(Vr,"addressFrom");var Ue="https://docs.github.com",H="https://github.com",Aa=[{kind:"permission",words:/resource not accessible by|must have (?:admin|push|write) (?:rights|access)|has not been granted the required scopes/i,
advice:"The token lacks a permission: see `permissions` in the workflow.",source:`${Ue}/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-access\
ible`},{kind:"locked",words:/(?:issue|conversation|pull request|thread) (?:is|was|has been) locked/i,advice:"Nobody but people with write access can write in a \
locked conversation: unlock it, and run again.",source:`${H}/renovatebot/renovate/issues/6215, ${Ue}/communities/moderating-comments-and-conversations/locking-c\
onversations`},{kind:"archived",words:/archived so is read-only|repository (?:is|was|has been) archived/i,advice:"Nothing can be written in an archived reposito\
ry.",source:`${Ue}/repositories/archiving-a-github-repository/archiving-repositories`},{kind:"ip-allow-list",words:/IP allow list/i,advice:"The organization adm\
its certain addresses only: use a runner with one of them, or add the runner's.",source:`${H}/docker/metadata-action/issues/342, ${H}/aquasecurity/trivy/issues/\
10567`},{kind:"single-sign-on",words:/SAML enforcement|SAML SSO|single sign-on/i,advice:"Authorize the token for the organization's single sign-on (in the setti\
ngs of the token), or use the workflow's own token.",source:`${H}/ossf/scorecard/issues/1504, ${H}/cli/cli/issues/2661`},{kind:"token-policy",words:/forbids access via|OAuth App access restrictions/i,
advice:"The organization does not take this kind of token: use the workflow's own token, or that of a GitHub App.",source:`${H}/NixOS/org/issues/247, ${H}/refin\
ed-github/refined-github/issues/6951`},{kind:"suspended",words:/(?:account|installation|user) (?:is|was|has been) suspended/i,advice:"Ask an administrator of Gi\
tHub, or of the organization, about the account that the token is of.",source:`${Ue}/apps/maintaining-github-apps/suspending-a-github-app-installation`},{kind:"\
protected",words:/protected branch|repository rule violations/i,advice:"A rule of the repository protects the branch: let the owner of the token bypass it, or c\
ommit by hand.",source:`${Ue}/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules`},{kind:"too-large",words:/"code":\s*"too_large"|returns blobs up to/i,
advice:"It is too large for GitHub's API.",source:`${Ue}/rest/repos/contents#get-repository-content`},{kind:"too-quick",words:/was submitted too quickly|abuse detection mechanism/i,
advice:"The limit on requests is used up: run again when it has been reset.",source:`${H}/whatwg/spec-factory/issues/55, ${H}/derberg/manage-files-in-multiple-r\
epositories/pull/5`},{kind:"pending-review",words:/one pending review per pull request/i,advice:"The owner of the token has begun a review of this pull request \
and not submitted it: submit or discard it, and run again.",source:`${H}/microsoft/vscode-pull-request-github/issues/1317, ${H}/namanshergill/diohub/issues/18`},
{kind:"no-diff",words:/diff is (?:taking too long to generate|temporarily unavailable)|"code":\s*"not_available"/i,advice:"GitHub cannot make this diff now. A n\
ewer commit, or a branch that is merged with its base, often helps.",source:`${H}/googleapis/repo-automation-bots/issues/4475, ${H}/sonichi/sutando/pull/3159`},
{kind:"unrelated",words:/no common ancestor between/i,advice:"The two branches have no commit in common, as when one of them was rewritten from its first commit\
 on: rebase the one on the other.",source:`${H}/trilom/file-changes-action/issues/138, ${H}/slapperwan/gh4a/issues/544`}];function At(t){return Aa.find(({words:e})=>e.
test(t))}s(At,"refusalIn");function yn(t){return t instanceof Error&&"status"in t&&typeof t.status=="number"&&"request"in t}s(yn,"isRequestFailure");function xf(t){return yn(t)&&t.response!==
void 0?t.status:void 0}s(xf,"statusOf");function yf(t){if(!(!(t instanceof Error)||Xr(t)))return At(t.message)?.kind}s(yf,"refusalOf");function Xr(t){return yn(
t)?t.status===429?!0:t.status!==403?!1:t.response?.headers["x-ratelimit-remaining"]==="0"||/rate limit/i.test(t.message):!1}s(Xr,"isRateLimit");function ka(t,e){
if(!(e instanceof Error))return`${t}: ${String(e)}`;let n=e.message.replace(/\s+/g," ").trim();return yn(e)?e.response===void 0?`${t}: no answer from GitHub (${n}\
). Check the network and GITHUB_API_URL, then run again.`:`${t}: GitHub answered ${e.status} (${n}). ${$a(e)}`:[`${t}: ${n}`,At(n)?.advice??[]].flat().join(" ")}
s(ka,"describeApiError");function $a(t){if(Xr(t))return"The limit on requests is used up: run again when it has been reset.";let e=At(t.message)?.advice;if(e!==
void 0)return e;switch(t.status){case 401:return"The token is not valid: check the `token` input.";case 403:return"GitHub does not allow it: its words say why. \
Often the token lacks a permission; see `permissions` in the workflow.";case 404:return"It does not exist, or the token may not see it.";default:return t.status>=
500?"GitHub has a problem: run again later.":"Please report this if it stays."}}s($a,"adviceFor");async function bf(t,e,n="read"){try{return await e}catch(r){throw r instanceof
Ne?r:new Ne("github",ka(`${t} could not be ${n}`,r))}}s(bf,"orFailure");function vf(t){return typeof t!="object"||t===null||!("errors"in t)||!Array.isArray(t.errors)?
void 0:{problems:t.errors.map(Ea),data:"data"in t?t.data??void 0:void 0}}s(vf,"graphqlRefusal");function Ea(t){if(typeof t!="object"||t===null||!("message"in t))
return{type:void 0,message:"GitHub gave no reason.",field:void 0};let e="path"in t&&Array.isArray(t.path)?t.path[0]:void 0;return{type:"type"in t&&typeof t.type==
"string"?t.type:void 0,message:String(t.message).replace(/\s+/g," ").trim(),field:typeof e=="string"?e:void 0}}s(Ea,"problemOf");var Pa=["abba-deadlock","lock-path-probe","nmi-reentry","lossy-mitigation","refused-probe","guard-incomplete","unresolved-attach-point","not-followed","unsuppor\
ted-syntax","syntax-error","invalid-script","not-judged","misleading-text","unused-suppression"],bn=["syntax-error","not-judged"],vn=["error","warning","note"],
_n=["certain","likely","possible"];function Yr(t){if(!/^\d{4}-\d{2}-\d{2}$/.test(t))return!1;let e=Date.parse(t);return!Number.isNaN(e)&&new Date(e).toISOString().slice(0,10)===t}s(Yr,"isDay");function Jr(t,e){
return(Date.parse(e)-Date.parse(t))/864e5}s(Jr,"daysBetween");function Sf(t,e){return new Date(Date.parse(t)+e*864e5).toISOString().slice(0,10)}s(Sf,"dayAfter");var tt=class{static{s(this,"LineMap")}#e;#t;constructor(e){let n=[0];for(let r=e.indexOf(`
`);r!==-1;r=e.indexOf(`
`,r+1))n.push(r+1);this.#e=n,this.#t=e.length}get lineCount(){return this.#e.length}lineStart(e){return this.#e[e-1]??this.#t}position(e){let n=Math.max(0,Math.
min(e,this.#t)),r=0,o=this.#e.length-1;for(;r<o;){let i=r+o+1>>1;(this.#e[i]??0)<=n?r=i:o=i-1}return{line:r+1,column:n-(this.#e[r]??0)+1,offset:n}}range(e){return{
start:this.position(e.start),end:this.position(e.end)}}};function Qr(t,e){return Oa(t)(e)}s(Qr,"matchesText");function Oa(t){let e=no(t);return n=>eo(e,n)}s(Oa,"textMatcher");function Pf(t){let e=t.split("/").map(n=>n==="**"?In:no(n));return e.at(-1)===In&&e.push([Ge]),n=>oo(e,n.split("/"),Ra,eo)}s(Pf,"pathMatcher");function Ra(t){return t===
In}s(Ra,"isAnyFolders");function eo(t,e){return oo(t,[...e],za,La)}s(eo,"matchesName");function Of(t){for(let[,,e=""]of t.matchAll(new RegExp(to.source.slice(1),
"gu")))for(let{from:n,to:r}of ro(e))if(nt(n)>nt(r))return`${n}-${r}`}s(Of,"backwardRange");function Rf(t){return!/[*?[]/.test(t)}s(Rf,"isLiteral");var Ge={star:!0},
Ca={one:!0},In=[Ge,Ge],to=/^\[(!?)([^\]]+)\]/u;function no(t){let e=[];for(let n=0;n<t.length;){let r=String.fromCodePoint(t.codePointAt(n)??0),[o,i,a]=r==="["?
to.exec(t.slice(n))??[]:[];n+=o?.length??r.length,a!==void 0?e.push({set:Ta(a,i==="!")}):r!=="*"?e.push(r==="?"?Ca:{character:r}):e.at(-1)!==Ge&&e.push(Ge)}return e}
s(no,"tokensOf");function Ta(t,e){let n=ro(t).filter(({from:r,to:o})=>nt(r)<=nt(o)).map(({from:r,to:o})=>r===o?wn(r):`${wn(r)}-${wn(o)}`);return new RegExp(`^[${e?
"^":""}${n.join("")}]$`,"su")}s(Ta,"setOf");function ro(t){let e=[...t],n=[];for(let r=0;r<e.length;){let o=e[r]??"",i=e[r+1]==="-"?e[r+2]:void 0;r+=i===void 0?
1:3,n.push({from:o,to:i??o})}return n}s(ro,"rangesOf");function wn(t){return`\\u{${nt(t).toString(16)}}`}s(wn,"escaped");function nt(t){return t.codePointAt(0)??
0}s(nt,"codePoint");function za(t){return t===Ge}s(za,"isStar");function La(t,e){return"set"in t?t.set.test(e):"character"in t?t.character===e:!0}s(La,"matchesO\
ne");function oo(t,e,n,r){let o=0,i=0,a;for(;i<e.length;){let c=t[o],u=e[i];if(u===void 0)return!1;if(c!==void 0&&n(c))o++,a={pattern:o,item:i};else if(c!==void 0&&
r(c,u))o++,i++;else{if(a===void 0)return!1;a.item++,o=a.pattern,i=a.item}}for(;o<t.length;o++){let c=t[o];if(c!==void 0&&!n(c))return!1}return!0}s(oo,"matchesLi\
st");var Na=/bpftrace-guard:\s*ignore\[/g;function Ma(t){let e=t.comments.flatMap(i=>{let a=Za(i.text);return a===void 0?[]:[{comment:i,ignore:a}]});if(e.length===0)
return[];let n=new tt(t.text),r=new Set(t.comments.filter(i=>Fa(i,t.text,n))),o=new Map;for(let{span:i}of[...r].reverse()){let a=n.position(i.start).line;for(let c=n.
position(i.end).line;c>=a;c--)o.set(c,o.get(c+1)??c+1)}return e.map(({comment:i,ignore:a})=>{let c=n.position(i.span.end).line;return{...a,span:i.span,line:(r.has(
i)?o.get(c):void 0)??c}})}s(Ma,"suppressionsOf");function Za(t){let e=-1,n=-1;for(let r of t.matchAll(Na)){let o=r.index+r[0].length;if(!(n>=o&&e>n)){if(e<o&&(e=
t.indexOf("]",o)),e===-1)return;if(n<o&&(n=t.indexOf(`
`,o)),n===-1&&(n=t.length),e<n)return Da(t.slice(o,e),t.slice(e+1,n))}}}s(Za,"readIgnore");function Da(t,e){return{rules:t.split(",").map(n=>n.trim()),reason:e.
trimEnd().replace(/(?:\*\/\}?|-->)$/,"").trim()}}s(Da,"ignoreOf");function Fa({span:t},e,n){let r=n.lineStart(n.position(t.start).line),o=n.lineStart(n.position(
t.end).line+1);return e.slice(r,t.start).trim()===""&&e.slice(t.end,o).trim()===""}s(Fa,"standsAlone");var qa=[...bn,"unused-suppression"];function Sn(t){return!qa.
includes(t)}s(Sn,"canBeIgnored");function Df(t,e){let n=new Map;for(let{rule:r,span:o}of t)Sn(r)&&Kr(n,e.position(o.start).line,()=>new Set).add(r);return n}s(Df,
"ignorableByLine");function ja(t,e,n){let r=Ma(e).filter(({reason:p})=>p!=="");if(r.length===0)return{told:t,ignored:[]};let o=new tt(e.text),i=s((p,d)=>`${p} ${d}`,
"key"),a=new Set;for(let{rule:p,span:d}of t)Sn(p)&&a.add(i(o.position(d.start).line,p));let c=new Set,u=[],l=new Set(t.map(({rule:p})=>p).filter(Sn));for(let{rules:p,
line:d,reason:m,span:h}of r)for(let x of l)a.has(i(d,x))&&p.includes(x)&&io(x,m,n)===void 0&&(c.add(i(d,x)),u.push({rule:x,reason:m,span:h}));return{told:t.filter(
({rule:p,span:d})=>!c.has(i(o.position(d.start).line,p))),ignored:u}}s(ja,"silence");function Ff(t,e,n){return ja(t,e,n).told}s(Ff,"withoutSilenced");var An=1e3,
Ba=/\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;function io(t,e,n,r=Ga(e)){let{allowed:o,never:i,also:a,today:c}=n;return bn.includes(t)?`A finding of ${t} cannot be ign\
ored: it is about a part that was not judged.`:o===!1?"The configuration allows no ignore comments.":i?.some(u=>u===t)?`The configuration allows no ignore of ${t}\
.`:Wa(r,n)??Ha(e,n)??(a===void 0?void 0:io(t,e,{today:c,...a},r))}s(io,"whyForbidden");function Ua({also:t,...e}){let n={...e,reason:void 0,expires:void 0};return t===
void 0?n:{...n,also:Ua(t)}}s(Ua,"withoutReason");function Ga(t){return Ba.exec(t.slice(0,An))?.[1]}s(Ga,"endOf");function Wa(t,{expires:e,today:n}){if(t===void 0)
return e===void 0?void 0:`The configuration asks for a reason that ends, such as "until 2030-01-31", in ${e} days at most.`;if(!Yr(t))return`${t} is not a day o\
f the calendar.`;if(n===void 0)return;let r=Jr(n,t);if(r<0)return`This comment ended on ${t}.`;if(!(e===void 0||r<=e))return`The configuration allows ${e} days \
at most, and ${t} is ${r} days away.`}s(Wa,"whyPast");function Ha(t,{reason:e}){return e===void 0?void 0:t.length>An?`The reason is longer than ${An} characters\
.`:e.some(r=>Qr(r,t))?void 0:`The configuration asks for a reason that matches ${e.map(r=>`"${r}"`).join(" or ")}.`}s(Ha,"whyOther");function En(t){let e=Object.values(t).filter(r=>typeof r=="number");return Object.entries(t).filter(([r,o])=>e.indexOf(+r)===-1).map(([r,o])=>o)}s(En,"getEnumVa\
lues");function so(t,e){return typeof e=="bigint"?e.toString():e}s(so,"jsonStringifyReplacer");var $n=class{static{s(this,"Cached")}constructor(e){this._getter=e,this.
_value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function ao(t){return new $n(t)}s(ao,"cached");
function co(t){return t==null}s(co,"nullish");function Pn(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}s(Pn,"cleanRe\
gex");function uo(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}s(uo,"assignProp");var On="captureStackTrace"in Error?Error.captureStackTrace:(...t)=>{};function kt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}s(kt,"isObject");function lo(t){if(kt(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(kt(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}s(lo,"isPlainObject");var po=new Set(["string","number","symbol"]);function ot(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}s(ot,"escapeRegex");function $t(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&
(r._zod.parent=t),r}s($t,"clone");function N(t){let e=t;if(!e)return{};if(typeof e=="string")return{error:s(()=>e,"error")};if(e?.message!==void 0){if(e?.error!==
void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=e.message}return delete e.message,typeof e.error=="string"?{...e,error:s(()=>e.
error,"error")}:e}s(N,"normalizeParams");function fo(t){return Object.keys(t).filter(e=>t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional")}s(fo,"optionalKeys");var mo={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function ke(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}s(ke,"aborted");function ho(t,e=0){
if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}s(ho,"explicitlyAborted");function Te(t,e){return e.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}s(Te,"prefixIssues");function rt(t){return typeof t=="string"?t:t?.message}s(rt,"unwrapMessage");
function Rn(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&e.push([
o,n])}return e}s(Rn,"sizeCaps");function Et(t,e,n){var r;for(let o=e;o<t.length;o++)(r=t[o]).schema??(r.schema=n)}s(Et,"attachSchema");function $e(t,e,n){var r;
let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);let i=t.schema!==t.inst?t.schema?._zod.def?.
error:void 0,a=t.message?t.message:rt(t.inst?._zod.def?.error?.(t))??rt(i?.(t))??rt(e?.error?.(t))??rt(n.customError?.(t))??rt(n.localeError?.(t))??"Invalid inp\
ut",c={};for(let u of Object.keys(t))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(c[u]=t[u]);return c.path??(c.path=[]),c.message=a,
e?.reportInput&&(c.input=t.input),c}s($e,"finalizeIssue");var Ka=/[\uD800-\uDBFF]/;function Cn(t){let e=t.length;if(!Ka.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(r)&64512)===55296&&(t.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}s(Cn,"codePointLength");function Tn(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}s(Tn,"getLengtha\
bleOrigin");function zn(...t){let[e,n,r]=t;return typeof e=="string"?{message:e,code:"custom",input:n,inst:r}:{...e}}s(zn,"issue");function go(t,e){for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):Va(t,n,r.value)}}s(go,"members");
function Me(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,writable:!0,enumerable:r,value:n}),n}s(Me,"own");function Ln(t,e,n){return Me(t,e,n,!1)}
s(Ln,"hide");function Va(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:Me(this,e,n.bind(this))},set(r){Me(this,e,r)}})}s(Va,"defineBound");function Xa(t,e){
let n=Object.getPrototypeOf(t);return e in n?void 0:n}s(Xa,"claim");var kn,Ce=!1,Ya={configurable:!0,get(){Ce=!0}};function pe(t,e,n){let r=Object.getPrototypeOf(
t._zod);if(e in r&&kn!==t._zod){kn=void 0;return}kn=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.defineProperty(this,e,Ya);let o=Ce;Ce=!1;try{
let i=n(this);return Ce?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Ce=Ce||o,i}catch(i){throw delete this[e],Ce=Ce||o,i}},
set(o){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:o})}})}s(pe,"defineLazyInternal");function xo(t,e,n,r){let o=Xa(t,e);o&&Object.defineProperty(
o,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(
this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,value:i})}})}s(xo,"installLazyProp");var yo;var Nn={value:void 0,enumerable:!1},bo="captureStackTrace"in Error?Error:null;function Ja(t){let e=bo;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.
stackTraceLimit=0}catch{return bo=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}s(Ja,"newError");function _(t,e,n,r){let o={};function i(d){
this.def=d,this.constr=p,this.traits=new Set}s(i,"Internals"),i.prototype=o;let a=n,c=a&&new WeakSet;function u(d,m){if(d._zod){if(d._zod.traits.has(t))return}else{
Nn.value=new i(m);try{Object.defineProperty(d,"_zod",Nn)}finally{Nn.value=void 0}}if(d._zod.traits.add(t),e(d,m),c){let x=Object.getPrototypeOf(d),v=d._zod.constr.
prototype,w=x;for(;w&&w!==v;)w=Object.getPrototypeOf(w);let Z=w??x;c.has(Z)||(c.add(Z),go(Z,a))}let h=p.prototype;for(let x in h)Object.prototype.hasOwnProperty.
call(h,x)&&(x in d||(d[x]=h[x].bind(d)))}s(u,"init");let l=r?.Parent??Object;class f extends l{static{s(this,"Definition")}}Object.defineProperty(f,"name",{value:t});
function p(d){let m=r?.Parent?Ja(f):this;u(m,d);let h=m._zod.deferred;if(h){for(let v of h)v();m._zod.deferred=void 0}let x=globalThis.__zod_globalConfig?.postProcessor;
return x&&x(m),m}return s(p,"_"),Object.defineProperty(p,"init",{value:u}),Object.defineProperty(p,Symbol.hasInstance,{value:s(d=>r?.Parent&&d instanceof r.Parent?
!0:d?._zod?.traits?.has(t),"value")}),Object.defineProperty(p,"name",{value:t}),p}s(_,"$constructor");var Ee=class extends Error{static{s(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(yo=globalThis).__zod_globalConfig??(yo.__zod_globalConfig={});var We=globalThis.__zod_globalConfig;function Pe(t){return t&&Object.assign(We,t),We}s(Pe,"config");function Qa(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,so,2)),t.message}s(Qa,"_getMessage");function ec(t){this._zod.message=t}s(ec,"_s\
etMessage");var tc={get:Qa,set:ec,enumerable:!0,configurable:!0},Zn={value:void 0,enumerable:!1},vo=new WeakSet([Object.prototype,Error.prototype]),_o=s((t,e)=>{
t.name="$ZodError",Zn.value=e,Object.defineProperty(t,"issues",Zn),Zn.value=void 0,Object.defineProperty(t,"message",tc);let n=Object.getPrototypeOf(t);vo.has(n)||
(vo.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let r=s(()=>this.message,"value");return Object.defineProperty(this,"toString",
{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},"initializer"),Hf=_("$ZodErro\
r",_o),it=_("$ZodError",_o,void 0,{Parent:Error});var rc=s(t=>{let e=s((n,r,o,i)=>{let a=o?{...o,async:!1}:{async:!1},c=n._zod.run({value:r,issues:[]},a);if(c instanceof Promise)throw new Ee;if(c.issues.length){
let u=new(i?.Err??t)(c.issues.map(l=>$e(l,a,Pe())));throw On(u,i?.callee??e),u}return c.value},"fn");return e},"_parse"),Dn=rc(it),oc=s(t=>{let e=s(async(n,r,o,i)=>{
let a=o?{...o,async:!0}:{async:!0},c=n._zod.run({value:r,issues:[]},a);if(c instanceof Promise&&(c=await c),c.issues.length){let u=new(i?.Err??t)(c.issues.map(l=>$e(
l,a,Pe())));throw On(u,i?.callee??e),u}return c.value},"fn");return e},"_parseAsync"),Fn=oc(it),ic=s(t=>(e,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=e._zod.run(
{value:n,issues:[]},o);if(i instanceof Promise)throw new Ee;return i.issues.length?wo(t,i.issues,o):{success:!0,data:i.value}},"_safeParse"),qn=ic(it);function wo(t,e,n){
let r;return{success:!1,get error(){return r||(r=new t(e.map(o=>$e(o,n,Pe()))),e=void 0,n=void 0),r},set error(o){r=o,e=void 0,n=void 0}}}s(wo,"failure");var sc=s(
t=>async(e,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?wo(t,i.issues,
o):{success:!0,data:i.value}},"_safeParseAsync"),jn=sc(it);var Io=/^[\s\S]{0,}$/;var Bn=/^-?\d+(?:\.\d+)?$/,So=/^(?:true|false)$/i;var ie=_("$ZodCheck",(t,e)=>{var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])});var ko=s(t=>{let e=t.value;return!co(e)&&e.length!==void 0},"_whenHasLength"),Pt={number:"number",bigint:"bigint",object:"date"},$o=_("$ZodCheckLessThan",(t,e)=>{
ie.init(t,e);let n=Pt[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value<=e.value:r.value<e.value)||r.issues.push({origin:Pt[typeof r.value]??n,code:"too_big",
maximum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}}),Un=_("$ZodCheckGreaterThan",(t,e)=>{
ie.init(t,e);let n=Pt[typeof e.value];t._zod.check=r=>{(e.inclusive?r.value>=e.value:r.value>e.value)||r.issues.push({origin:Pt[typeof r.value]??n,code:"too_sma\
ll",minimum:typeof e.value=="object"?e.value.getTime():e.value,input:r.value,inclusive:e.inclusive,inst:t,continue:!e.abort})}});var Eo=_("$ZodCheckNumberFormat",(t,e)=>{ie.init(t,e),e.format=e.format||"float64";let n=e.format?.includes("int"),r=n?"int":"number",[o,i]=mo[e.format];t._zod.
check=a=>{let c=a.value;if(n){if(!Number.isInteger(c)){a.issues.push({expected:r,format:e.format,code:"invalid_type",continue:!1,input:c,inst:t});return}if(!Number.
isSafeInteger(c)){c>0?a.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:t,origin:r,
inclusive:!0,continue:!e.abort}):a.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:t,origin:r,inclusive:!0,continue:!e.abort});return}}c<o&&a.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:t,continue:!e.
abort}),c>i&&a.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:t,continue:!e.abort})}});var Po=_("$ZodCheckMaxLength",(t,e)=>{var n;ie.init(t,e),(n=t._zod.def).when??(n.when=ko),t._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>e.
maximum?Cn(o):i)<=e.maximum)return;let c=Tn(o);r.issues.push({origin:c,code:"too_big",maximum:e.maximum,inclusive:!0,input:o,inst:t,continue:!e.abort})}}),Oo=_(
"$ZodCheckMinLength",(t,e)=>{var n;ie.init(t,e),(n=t._zod.def).when??(n.when=ko),t._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=e.minimum&&
i<e.minimum*2?Cn(o):i)>=e.minimum)return;let c=Tn(o);r.issues.push({origin:c,code:"too_small",minimum:e.minimum,inclusive:!0,input:o,inst:t,continue:!e.abort})}});var Ro=_("$ZodCheckStringFormat",(t,e)=>{var n,r;ie.init(t,e),e.pattern?(n=t._zod).check??(n.check=o=>{e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.
push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).
check??(r.check=()=>{})}),Co=_("$ZodCheckRegex",(t,e)=>{Ro.init(t,e),t._zod.check=n=>{e.pattern.lastIndex=0,!e.pattern.test(n.value)&&n.issues.push({origin:"str\
ing",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}});var zo={major:4,minor:6,patch:7};var K=_("$ZodType",(t,e)=>{var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=zo;let r=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,
...r??[]]:r?.length?[...r]:[];for(let i of o)for(let a of i._zod.onattach)a(t);if(o.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(()=>{t.
_zod.run=t._zod.parse});else{let i=s((c,u,l)=>{if(c.memo)return c;let f=ke(c),p;for(let d of u){if(d._zod.def.when){if(ho(c)||!d._zod.def.when(c))continue}else if(f)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&l?.async===!1)throw new Ee;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(Et(c.issues,m,t),f||(f=ke(c,m)))});else{if(c.issues.length===m)continue;Et(c.issues,m,t),f||(f=ke(c,m))}}return p?p.then(()=>c):c},
"runChecks"),a=s((c,u,l)=>{if(ke(c))return c.aborted=!0,c;let f=i(u,o,l);if(f instanceof Promise){if(l.async===!1)throw new Ee;return f.then(p=>t._zod.parse(p,l))}
return t._zod.parse(f,l)},"handleCanaryResult");t._zod.run=(c,u)=>{if(u.skipChecks)return t._zod.parse(c,u);if(u.direction==="backward"){let f=t._zod.parse({value:c.
value,issues:[]},{...u,skipChecks:!0});return f instanceof Promise?f.then(p=>a(p,c,u)):a(f,c,u)}let l=t._zod.parse(c,u);if(l instanceof Promise){if(u.async===!1)
throw new Ee;return l.then(f=>i(f,o,u))}return i(l,o,u)}}},{get"~standard"(){return Ln(this,"~standard",cc(this))},set"~standard"(t){Me(this,"~standard",t)}}),Do=s(
(t,e)=>t.issues.length?{issues:t.issues.map(n=>$e(n,e,Pe()))}:{value:t.value},"toStandardResult");async function ac(t,e){let n={async:!0};return Do(await t._zod.
run({value:e,issues:[]},n),n)}s(ac,"validateAsync");function cc(t){return{validate:s(e=>{let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return Do(r,n)}catch{}return ac(t,e)},"validate"),vendor:"zod",version:1}}s(cc,"standardProps");var Fo=_("$ZodString",(t,e)=>{K.init(t,e),t._zod.pattern=
e.pattern??Io,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invali\
d_type",input:n.value,inst:t}),n}});var Gn=_("$ZodNumber",(t,e)=>{K.init(t,e),t._zod.pattern=Bn,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:t,...i?{received:i}:{}}),n}}),qo=_("$ZodNumberFormat",(t,e)=>{Eo.init(t,e),Gn.init(t,e)}),jo=_("$ZodBoolean",
(t,e)=>{K.init(t,e),t._zod.pattern=So,t._zod.parse=(n,r)=>{if(e.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:t}),n}});var Bo=_("$ZodUnknown",(t,e)=>{K.init(t,e),t._zod.parse=n=>n}),Uo=_("$ZodNever",(t,e)=>{K.init(t,e),t._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"i\
nvalid_type",input:n.value,inst:t}),n)});function uc(t,e){let n=Rn(t._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=t._zod.parse;t._zod.parse=(i,a)=>{let c=e(i.value);if(c>r&&
!a?.skipChecks&&a?.direction!=="backward"){for(let[u,l]of Rn(t._zod.def.checks))if(c>u&&l._zod.def.when(i)){let f=i.issues.length;return l._zod.check(i),i.issues[f].
continue=!1,Et(i.issues,f,t),i}}return o(i,a)}}s(uc,"capSize");var lc=s(t=>Array.isArray(t)?t.length:-1,"arraySize");function Lo(t,e,n){t.issues.length&&e.issues.push(...Te(n,t.issues)),e.value[n]=t.value}s(Lo,"handleArrayResult");var Go=_("$ZodArray",(t,e)=>{K.init(t,e);let n=We.
memoizer;n?.attach(t),t._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:t}),r;r.value=
n?n.alloc(t,r,Array(i.length),o):Array(i.length);let a=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){let l=i[u],f=e.element._zod.run({value:l,issues:[]},o);if(f instanceof
Promise)a.push(f.then(p=>Lo(p,r,u)));else if(Lo(f,r,u),c&&f.issues.length!==0&&ke(f))break}return a.length?Promise.all(a).then(()=>r):r},uc(t,lc)});function Ot(t,e,n,r,o,i){
let a=n in r,c=i==="optional";if(!(!a&&c&&o==="optional")){if(t.issues.length){if(o!==void 0&&c&&!a)return;e.issues.push(...Te(n,t.issues))}if(!a&&o===void 0){t.
issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(a||o==="defaulted"&&!c)&&(e.value[n]=void 0):
e.value[n]=t.value}}s(Ot,"handlePropertyResult");var pc=[];function dc(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:pc,o=r.
length?[...e,...r]:e;for(let a of o)if(!t.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schem\
a`);let i=fo(t.shape);return{...t,allKeys:o,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(i)}}s(dc,"normalizeDef");function fc(t,e,n,r,o,i,a){
let c=[],u=o.keySet,l=o.catchall._zod,f=l.def.type,p=l.optin,d=l.optout,m=0;for(let h in e){if(a&&n.issues.length!==m){if(ke(n,m))break;m=n.issues.length}if(u.has(
h))continue;if(h==="__proto__"){f==="never"&&c.push(h);continue}if(f==="never"){c.push(h);continue}let x=l.run({value:e[h],issues:[]},r);x instanceof Promise?t.
push(x.then(v=>Ot(v,n,h,e,p,d))):Ot(x,n,h,e,p,d)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:e,inst:i,continue:!0}),t.length?Promise.all(
t).then(()=>n):n}s(fc,"handleCatchall");var Wo=_("$ZodObject",(t,e)=>{K.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??{};
if(r){let l=s(()=>{let f={...r};return Object.defineProperty(e,"shape",{value:f}),l.raw=f,f},"get");l.raw=r,Object.defineProperty(e,"shape",{get:l})}let o=ao(()=>dc(
e));pe(t,"propValues",l=>{let f=l.def.shape,p={};for(let d in f){let m=f[d]._zod;if(m.values){Object.prototype.hasOwnProperty.call(p,d)||uo(p,d,new Set);for(let h of m.
values)p[d].add(h);m.optin!==void 0&&p[d].add(void 0)}}return p});let i=kt,a=e.catchall,c,u=We.memoizer;u?.attach(t),t._zod.parse=(l,f)=>{c??(c=o.value);let p=l.
value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:t}),l;l.value=u?u.alloc(t,l,{},f):{};let d=[],m=c.shape,h=f?.abortEarly,
x=l.issues.length;for(let v of c.allKeys){if(h&&l.issues.length!==x){if(ke(l,x))break;x=l.issues.length}if(v==="__proto__")continue;let w=m[v],Z=w._zod.optin,Y=w.
_zod.optout,xn=w._zod.run({value:p[v],issues:[]},f);xn instanceof Promise?d.push(xn.then(Ia=>Ot(Ia,l,v,p,Z,Y))):Ot(xn,l,v,p,Z,Y)}return a?fc(d,p,l,f,o.value,t,h===
!0):d.length?Promise.all(d).then(()=>l):l}});function No(t,e,n,r){for(let i of t)if(i.issues.length===0)return e.value=i.value,e;let o=t.filter(i=>!ke(i));return o.length===1?(e.value=o[0].value,o[0]):(e.issues.
push({code:"invalid_union",input:e.value,inst:n,errors:t.map(i=>i.issues.map(a=>$e(a,r,Pe())))}),e)}s(No,"handleUnionResults");var Ho=_("$ZodUnion",(t,e)=>{K.init(
t,e),pe(t,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),pe(t,"optout",
r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),pe(t,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.
flatMap(o=>Array.from(o._zod.values)))}),pe(t,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(
`^(${o.map(i=>Pn(i.source)).join("|")})$`)}});let n=e.options.length===1?e.options[0]._zod.run:null;t._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,a=[];for(let c of e.
options){let u=c._zod.run({value:r.value,issues:[]},o);if(u instanceof Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(
a).then(c=>No(c,r,t,o)):No(a,r,t,o)}});var Ko=_("$ZodRecord",(t,e)=>{K.init(t,e);let n=We.memoizer;n?.attach(t),t._zod.parse=(r,o)=>{let i=r.value;if(!lo(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:t}),r;let a=[],c=e.keyType._zod.values;if(c&&!e.partial){r.value=n?n.alloc(t,r,{},o):{};let u=new Set;for(let f of c)if(typeof f=="st\
ring"||typeof f=="number"||typeof f=="symbol"){if(u.add(typeof f=="number"?f.toString():f),f==="__proto__")continue;let p=e.keyType._zod.run({value:f,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(h=>$e(h,o,Pe())),input:f,path:[f],inst:t});continue}let d=p.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[f],
issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&r.issues.push(...Te(f,h.issues)),r.value[d]=h.value})):(m.issues.length&&r.issues.push(...Te(
f,m.issues)),r.value[d]=m.value)}let l;for(let f in i)if(!u.has(f))if(e.mode==="loose"){if(f==="__proto__")continue;r.value[f]=i[f]}else l=l??[],l.push(f);l&&l.
length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:l,continue:!0})}else{r.value=n?n.alloc(t,r,{},o):{};let u;for(let l of Reflect.ownKeys(i)){
if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let f=e.keyType._zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Bn.test(l)&&f.issues.length){let h=e.keyType._zod.run({value:Number(l),issues:[]},
o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(f=h)}if(f.issues.length){e.mode==="loos\
e"?r.value[l]=i[l]:c?(u=u??[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(h=>$e(h,o,Pe())),input:l,path:[l],inst:t});continue}
let d=f.value;if(d==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&r.issues.
push(...Te(l,h.issues)),r.value[d]=h.value})):(m.issues.length&&r.issues.push(...Te(l,m.issues)),r.value[d]=m.value)}u&&u.length>0&&r.issues.push({code:"unrecog\
nized_keys",input:i,inst:t,keys:u,continue:!0})}return a.length?Promise.all(a).then(()=>r):r}});var Vo=_("$ZodEnum",(t,e)=>{K.init(t,e);let n=En(e.entries),r=new Set(n);t._zod.values=r,pe(t,"pattern",o=>{let i=En(o.def.entries).filter(a=>po.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>ot(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.issues.push({code:"\
invalid_value",values:n,input:a,inst:t}),o}}),Xo=_("$ZodLiteral",(t,e)=>{K.init(t,e);let n=new Set(e.values);t._zod.values=n,pe(t,"pattern",r=>{let o=r.def.values;
return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ot(i):i?ot(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(r,o)=>{let i=r.value;
return n.has(i)||r.issues.push({code:"invalid_value",values:e.values,input:i,inst:t}),r}});function Mo(t,e){return t.value=e.issues.length?void 0:e.value,t}s(Mo,"handleOptionalResult");var Yo=_("$ZodOptional",(t,e)=>{K.init(t,e),pe(t,"optin",n=>n.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",pe(t,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):
void 0}),pe(t,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Pn(r.source)})?$`):void 0}),t._zod.parse=(n,r)=>{if(n.value===void 0){if(e.
innerType._zod.optin!=="defaulted")return n;let o=e.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Mo(n,i)):Mo(n,o)}return e.
innerType._zod.run(n,r)}});var Jo=_("$ZodCustom",(t,e)=>{ie.init(t,e),K.init(t,e),t._zod.parse=(n,r)=>n,t._zod.check=n=>{let r=n.value,o=e.fn(r);if(o instanceof Promise)return o.then(i=>Zo(
i,n,r,t));Zo(o,n,r,t)}});function Zo(t,e,n,r){if(!t){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&
(o.params=r._zod.def.params),e.issues.push(zn(o))}}s(Zo,"handleRefineResult");var Qo;var Wn=class{static{s(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r==
"object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n==
"object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this.
_map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function mc(){return new Wn}s(mc,"registry");(Qo=globalThis).
__zod_globalRegistry??(Qo.__zod_globalRegistry=mc());var st=globalThis.__zod_globalRegistry;function ei(t){return t.checks&&(t.checks=[...t.checks]),t}s(ei,"snapshotChecks");function ti(t,e){return new t(ei({type:"string",...N(e)}))}s(ti,"_string");function ni(t,e){return new t(ei({type:"number",checks:[],...N(e)}))}s(ni,"_number");function ri(t,e){return new t({type:"number",check:"number_format",abort:!1,format:"safeint",...N(e)})}s(ri,"_int");function oi(t,e){return new t({type:"boolean",...N(e)})}s(oi,"_boolean");function ii(t){return new t({type:"unknown"})}s(ii,"_unknown");function si(t,e){return new t({type:"never",...N(e)})}s(si,"_never");function ai(t,e){return new $o({check:"less_than",...N(e),value:t,inclusive:!0})}s(ai,"_lte");function ci(t,e){return new Un({check:"greater_than",...N(e),value:t,inclusive:!1})}s(ci,"_gt");function Hn(t,e){return new Un({check:"greater_than",...N(e),value:t,
inclusive:!0})}s(Hn,"_gte");function xc(t){return ci(0,t)}s(xc,"_positive");function yc(t){return Hn(0,t)}s(yc,"_nonnegative");function bc(t,e){return new Po({check:"max_length",...N(e),maximum:t})}s(bc,"_maxLength");function vc(t,e){return new Oo({check:"min_length",...N(e),minimum:t})}
s(vc,"_minLength");function _c(t,e){return new Co({check:"string_format",format:"regex",...N(e),pattern:t})}s(_c,"_regex");function ui(t,e,n){return new t({type:"custom",check:"custom",fn:e,...N(n)})}s(ui,"_refine");function li(t){let e=new ie({check:"describe"});return e._zod.onattach=[n=>{let r=st.get(n)??{};st.add(n,{...r,description:t})}],e._zod.check=()=>{},e}s(li,"des\
cribe");function pi(t){let e=new ie({check:"meta"});return e._zod.onattach=[n=>{let r=st.get(n)??{};st.add(n,{...r,...t})}],e._zod.check=()=>{},e}s(pi,"meta");var ne=_("ZodMiniType",(t,e)=>{if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");K.init(t,e),t.def=e,t.type=e.type},{get with(){return this.check},
set with(t){Me(this,"with",t)},parse(t,e){return Dn(this,t,e,{callee:this.parse})},parseAsync(t,e){return Fn(this,t,e,{callee:this.parseAsync})},safeParse(t,e){
return qn(this,t,e)},safeParseAsync(t,e){return jn(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(t,e){return $t(this,t,e)},brand(){return this},register(t,e){return t.add(this,
e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),Ic=_("ZodMiniString",(t,e)=>{Fo.init(t,e),ne.init(t,e)});function Sc(t){return ti(Ic,t)}s(Sc,
"string");var di=_("ZodMiniNumber",(t,e)=>{Gn.init(t,e),ne.init(t,e)});function bx(t){return ni(di,t)}s(bx,"number");var Ac=_("ZodMiniNumberFormat",(t,e)=>{qo.init(t,e),di.
init(t,e)});function vx(t){return ri(Ac,t)}s(vx,"int");var kc=_("ZodMiniBoolean",(t,e)=>{jo.init(t,e),ne.init(t,e)});function _x(t){return oi(kc,t)}s(_x,"boolean");var $c=_("ZodMiniUnknown",(t,e)=>{Bo.init(t,e),ne.init(t,e)});function Ec(){return ii($c)}s(Ec,"unknown");var Pc=_("ZodMiniNever",(t,e)=>{Uo.init(t,e),ne.init(t,
e)});function Oc(t){return si(Pc,t)}s(Oc,"never");var Rc=_("ZodMiniArray",(t,e)=>{Go.init(t,e),ne.init(t,e)});function wx(t,e){return new Rc({type:"array",element:t,...N(e)})}s(wx,"array");var Vn=_("ZodMiniObject",(t,e)=>{Wo.init(t,e),ne.init(t,e),xo(t,"shape",n=>n._zod.def.shape,!1)});function Ix(t,e){let n={type:"object",shape:t??{},...N(e)};return new Vn(
n)}s(Ix,"object");function Sx(t,e){return new Vn({type:"object",shape:t,catchall:Oc(),...N(e)})}s(Sx,"strictObject");function Ax(t,e){return new Vn({type:"objec\
t",shape:t,catchall:Ec(),...N(e)})}s(Ax,"looseObject");var Cc=_("ZodMiniUnion",(t,e)=>{Ho.init(t,e),ne.init(t,e)});function kx(t,e){return new Cc({type:"union",options:t,...N(e)})}s(kx,"union");var Kn=_("ZodMiniRecord",(t,e)=>{Ko.init(t,e),ne.init(t,e)});function $x(t,e,n){return!e||!e._zod?new Kn({type:"record",keyType:Sc(),valueType:t,...N(e)}):new Kn(
{type:"record",keyType:t,valueType:e,...N(n)})}s($x,"record");function Ex(t,e,n){return new Kn({type:"record",keyType:t,valueType:e,...N(n),partial:!0})}s(Ex,"p\
artialRecord");var Tc=_("ZodMiniEnum",(t,e)=>{Vo.init(t,e),ne.init(t,e),t.options=[...t._zod.values]});function Px(t,e){let n=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):
t;return new Tc({type:"enum",entries:n,...N(e)})}s(Px,"_enum");var zc=_("ZodMiniLiteral",(t,e)=>{Xo.init(t,e),ne.init(t,e)});function Ox(t,e){return new zc({type:"literal",values:Array.isArray(t)?t:[t],...N(e)})}s(Ox,"liter\
al");var Lc=_("ZodMiniOptional",(t,e)=>{Yo.init(t,e),ne.init(t,e)});function Rx(t){return new Lc({type:"optional",innerType:t})}s(Rx,"optional");var Nc=_("ZodMiniCustom",(t,e)=>{Jo.init(t,e),ne.init(t,e)});function Cx(t,e={}){return ui(Nc,t,e)}s(Cx,"refine");var Tx=li,zx=pi;function Mx(t){return t.filter(e=>e.status!=="skipped")}s(Mx,"reportedFiles");function Zx(t){return t.some(({rule:e,severity:n})=>e==="not-judged"&&n==="error")}
s(Zx,"leavesUnjudged");function fi(t,{path:e}){return e===void 0?{path:t.path,text:t.text}:{path:e,text:t.others?.get(e)??""}}s(fi,"fileOfPlace");var mi=/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,hi=new RegExp(`(?![
	])${mi.source}`,"gu");function qx(t){return mi.test(t)}s(qx,"isUnseen");function Mc(t,e){return t.replace(hi,e)}s(Mc,"replaceUnseen");function jx(t){return Mc(
t,e=>`[${at(e)}]`)}s(jx,"showUnseen");function Bx(t){return t.search(hi)!==-1}s(Bx,"hasUnseen");function at(t){return`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`}s(at,"codePointName");function Ux(t){return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu," ")}s(Ux,"onOneLine");function Xn(t,e){let n;for(let r of e){let o=Math.max(1,Math.floor(r.length/3));if(Math.abs(r.length-t.length)>o)continue;let i=Zc(t.toLowerCase(),r.toLowerCase());
i<=o&&(n===void 0||i<n.edits)&&(n={name:r,edits:i})}return n?.name}s(Xn,"nearestName");function Hx(t,e){let n=Xn(t,e);return n===void 0?"":` Did you mean "${n}"\
?`}s(Hx,"suggestion");function Zc(t,e){let n=[],r=Array.from({length:e.length+1},(o,i)=>i);for(let o=1;o<=t.length;o++){let i=[o];for(let a=1;a<=e.length;a++){let c=(r[a-
1]??0)+(t[o-1]===e[a-1]?0:1),u=Math.min(c,(r[a]??0)+1,(i[a-1]??0)+1);o>1&&a>1&&t[o-1]===e[a-2]&&t[o-2]===e[a-1]&&(u=Math.min(u,(n[a-2]??0)+1)),i.push(u)}n=r,r=i}
return r[e.length]??0}s(Zc,"editDistance");import{createHash as Xd}from"node:crypto";var gi=`["grammar",{},"Bpftrace",null,"script",{"script":["define",{},null,[],["star",{},["app",{},"item",[]]]],"item":["define",{},null,[],["alt",{},["terminal\
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
nge",{},"!","u"]]}]`,xi=["<digits>","<decimal>","<number>","<string>","<positional>","<lexer builtin>","<builtin>","config","macro","fn","typeof","__attribute__",
"struct","union","enum","<name>","_","<variable>","<map>","sizeof","offsetof","typeinfo","else","return","break","continue","let","import","for","while","unroll",
"if","{","+","%","|","^","&&","||","==","!=","<",">","<=",">=","<<",">>","-","*","&","!","~","comptime","++","--","(","[",".","->","=","+=","-=","*=","/=","%=",
"&=","|=","^=","<<=",">>=","}",")","]",";",",",":","?","..","/","<attach point>","<preprocessor line>","<unclosed string>","<string with a bad escape>","<malfor\
med number>","<stray character>"];var yi=[["!","'<digits>'"],['"',"'<decimal>'"],["#","'<number>'"],["$","a string"],["%","a positional parameter"],["&","'<lexer builtin>'"],["'","'<builtin>'"],
["(","'config'"],[")","'macro'"],["*","'fn'"],["+","'typeof'"],[",","'__attribute__'"],["-","'struct'"],[".","'union'"],["/","'enum'"],["0","'<name>'"],["1","'_\
'"],["2","a variable"],["3","a map"],["4","'sizeof'"],["5","'offsetof'"],["6","'typeinfo'"],["7","'else'"],["8","'return'"],["9","'break'"],[":","'continue'"],[
";","'let'"],["<","'import'"],["=","'for'"],[">","'while'"],["?","'unroll'"],["@","'if'"],["A","'{'"],["B","'+'"],["C","'%'"],["D","'|'"],["E","'^'"],["F","'&&'"],
["G","'||'"],["H","'=='"],["I","'!='"],["J","'<'"],["K","'>'"],["L","'<='"],["M","'>='"],["N","'<<'"],["O","'>>'"],["P","'-'"],["Q","'*'"],["R","'&'"],["S","'!'"],
["T","'~'"],["U","'comptime'"],["V","'++'"],["W","'--'"],["X","'('"],["Y","'['"],["Z","'.'"],["[","'->'"],["\\","'='"],["]","'+='"],["^","'-='"],["_","'*='"],["\
`","'/='"],["a","'%='"],["b","'&='"],["c","'|='"],["d","'^='"],["e","'<<='"],["f","'>>='"],["g","'}'"],["h","')'"],["i","']'"],["j","';'"],["k","','"],["l","':'"],
["m","'?'"],["n","'..'"],["o","'/'"],["p","an attach point"],["q","'<preprocessor line>'"],["r","'<unclosed string>'"],["s","'<string with a bad escape>'"],["t",
"'<malformed number>'"],["u","'<stray character>'"],['"P".."Q"',"an expression"],['"S".."U"',"an expression"],['"\\"".."2"',"an expression"],['"B".."R"',"an ope\
rator"],['"\\\\".."f"',"an assignment operator"],['"V".."W"',"a step operator"],['"\\"".."#"',"a number"],['"!".."\\""',"a number"],['"&".."1"',"a name"],['"4".\
."@"',"a name"],['"-".."/"',"struct, union or enum"],[`"'".."1"`,"a name"]];var bi=new Map(yi),Dc=new Set(["a map","a name","a variable","'&'","'('","'{'","'if'","'sizeof'","'offsetof'","'typeinfo'","a step operator","'comptime'","'type\
of'"]),Fc=new Set(["'_'","'break'","'continue'","'for'","'import'","'let'","'return'","'unroll'","'while'","an expression"]),qc=new Set(["'->'","'.'","'['","'?'",
"'('","'..'","'/'","'='","'*'","an operator","a step operator","an assignment operator"]);function vi(t,e){let n=new Set(t.getRightmostFailures().filter(o=>!o.getText().
startsWith("not ")).flatMap(o=>{let i=jc(o);return e||!o.isFluffy()?i:i.filter(a=>a==="an expression")}));if(n.has("an expression")&&Yn(n,Dc,"an expression"),n.
has("a name")&&n.delete("'comptime'"),n.has("'let'")&&n.has("'for'")&&Yn(n,Fc,"a statement"),n.has("an operator")&&Yn(n,qc,"an operator"),n.has("end of input"))
return["a probe"];let r=s(o=>o.startsWith("'")?0:o==="an operator"?2:1,"rank");return[...n].sort((o,i)=>r(o)-r(i)||(o<i?-1:1))}s(vi,"expectationsOf");function jc(t){
let e=t.getText(),n=bi.get(e);if(n!==void 0)return[n];if(t.getType()!=="code")return[e];let[r,o]=e.split("..").map(a=>String(JSON.parse(a)).charCodeAt(0));return r===
void 0||o===void 0?[e]:Array.from({length:o-r+1},(a,c)=>String.fromCharCode(r+c)).flatMap(a=>bi.get(a)??[])}s(jc,"wordsOf");function Yn(t,e,n){for(let r of e)t.
delete(r);t.add(n)}s(Yn,"replace");function ct(t){let e=t.at(-1)??"something else";return t.length<2?e:`${t.slice(0,-1).join(", ")} or ${e}`}s(ct,"inWords");var wi=new Map(xi.map((t,e)=>[t,33+e]));function g(t){let e=wi.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}s(g,"codeOf");
function Jn(t){return[...wi].filter(([e])=>t.test(e))}s(Jn,"tokensLike");var _i=4096,Rt=class{static{s(this,"TokenList")}source;#e=new Uint8Array(1024);#t=new Int32Array(
1024);#n=new Int32Array(1024);#r=0;constructor(e){this.source=e}get count(){return this.#r}clear(){this.#r=0}push(e,n,r){this.#r===this.#e.length&&this.#i(),this.#e[this.#r]=
e,this.#t[this.#r]=n,this.#n[this.#r++]=r}pop(){this.#r--}insert(e,n){let r=this.end(e-1);this.push(0,r,r);for(let o of[this.#e,this.#t,this.#n])o.copyWithin(e+
1,e,this.#r-1);this.#e[e]=n,this.#t[e]=this.#n[e]=r}remove(e,n){for(let r of[this.#e,this.#t,this.#n])r.copyWithin(e,n,this.#r);this.#r-=n-e}code(e){return e<this.#r?
this.#e[e]??0:0}start(e){return e<this.#r?this.#t[e]??0:this.end(this.#r-1)}end(e){return this.#n[e]??0}text(e){return this.source.slice(this.#t[e],this.#n[e])}onNewLine(e){
return e>0&&this.source.slice(this.#n[e-1],this.#t[e]).includes(`
`)}apart(e){return e>0&&e<this.#r&&this.#n[e-1]!==this.#t[e]}characters(){let e="";for(let n=0;n<this.#r;n+=_i)e+=String.fromCharCode(...this.#e.subarray(n,Math.
min(n+_i,this.#r)));return e}#i(){let e=this.#e.length*2,[n,r,o]=[this.#e,this.#t,this.#n];this.#e=new Uint8Array(e),this.#t=new Int32Array(e),this.#n=new Int32Array(
e),this.#e.set(n),this.#t.set(r),this.#n.set(o)}},Ct=new Map(["()","[]","{}"].map(t=>[g(t.charAt(0)),g(t.charAt(1))])),Tt=new Set(Ct.values());function De(t,e){
let n=[];for(let r=0;r<e;r++)Ct.has(t.code(r))?n.push(r):Tt.has(t.code(r))&&n.pop();return n}s(De,"bracketsBefore");var Uc=64,Gc=g(";"),Wc=new Set([...";{}"].map(g)),Hc=1e3,Ii=/^[(){}[\];,]$/;function Si(t,e,n){let r=n.getRightmostFailurePosition();r===t.count&&r>1&&!e.open&&
t.code(r-1)===Gc&&r--;let o=r;for(;o>0&&r-o<Uc&&!Wc.has(t.code(o-1));)o--;return{tokens:t,rule:e.rule,at:r,found:r<t.count?t.text(r):"",expected:vi(n,Qn(t,r)),statement:o,
before:Kc(t,o,r)}}s(Si,"failureOf");function se(t,e){let n=t.start(e);return{start:n,end:e<t.count?t.end(e):n}}s(se,"spanOf");function ut(t,e,n){return{start:t.
start(e),end:t.end(n-1)}}s(ut,"spanOfRange");function He(t,e){return e>0&&e<t.count&&!t.apart(e)}s(He,"isGlued");function Qn(t,e){return t.apart(e)?t.onNewLine(
e)||!(Ii.test(t.text(e-1))||Ii.test(t.text(e))):!1}s(Qn,"spaced");function Kc(t,e,n){let r="";for(let o=e;o<n;o++){let i=t.text(o);r+=(o>e&&Qn(t,o)?" ":"")+(i.startsWith(
'"')?'""':i.slice(0,Hc))}return e<n&&Qn(t,n)?`${r} `:r}s(Kc,"squeezed");var Vc=/[\p{C}\p{Z}]/gu;function J(t){return`'${(t.length>40?`${t.slice(0,40)}...`:t).replace(
Vc,n=>n===" "?" ":at(n))}'`}s(J,"quote");var Xc=new Set(["if","ifdef","ifndef","elif","elifdef","elifndef","else","endif","include","include_next","import","__include_macros","define","undef","line","e\
rror","pragma","ident","sccs","assert","unassert","warning","embed"]),Yc=/^(?:define|undef|ifdef|ifndef)$/,Jc=1e3,Qc=/^\s*#\s*(\w*)\s*([\s\S]*)$/;function Ai(t){
let e=0;return t.flatMap(n=>{if(n.kind!=="preprocessor")return[];let[,r="",o=""]=Qc.exec(n.text.slice(0,Jc))??[],i=e===0?eu(r,o.replace(/\/\*[\s\S]*?\*\//g," ").
trim()):void 0;return/^if(?:n?def)?$/.test(r)&&e++,r==="endif"&&(e=Math.max(0,e-1)),i===void 0?[]:[{kind:"syntax-error",span:n.span,expected:[],...i}]})}s(Ai,"w\
rongDirectives");function eu(t,e){if(!(/^\d/.test(t)||t===""&&e==="")){if(!Xc.has(t))return{message:`bpftrace gives lines that begin with # to the preprocessor \
of C, which knows no ${J(`#${t}`)}.`,hint:"Comments begin with //."};if(t==="include"&&!/^["<\w]/.test(e))return{message:"This #include names no file.",hint:"Wr\
ite #include <linux/sched.h>, or remove the line."};if(Yc.test(t)&&e==="")return{message:`This #${t} has no name.`,hint:"Name the macro, or remove the line."}}}
s(eu,"whyWrong");var de="bpftrace: src/probe_types.h and the manual of the releases named",ki=[{name:"kprobe",kind:"kprobe",spellings:[{name:"kprobe"},{name:"k"}],source:de},{name:"\
kretprobe",kind:"kretprobe",spellings:[{name:"kretprobe"},{name:"kr"}],source:de},{name:"fentry",kind:"fentry",spellings:[{name:"fentry",from:"0.20"},{name:"kfu\
nc"},{name:"f"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretfunc"},{name:"fexit",kind:"fexit",spellings:[
{name:"fexit",from:"0.20"},{name:"kretfunc"},{name:"fr"}],source:"bpftrace 0.20 accepts fentry and fexit, 0.22 makes them the canonical names of kfunc and kretf\
unc"},{name:"rawtracepoint",kind:"raw-tracepoint",spellings:[{name:"rawtracepoint",from:"0.18"},{name:"rt",from:"0.18"}],source:"bpftrace 0.18 brought rawtracep\
oint; a raw tracepoint program up to 0.23, tp_btf from 0.24"},{name:"tracepoint",kind:"tracepoint",spellings:[{name:"tracepoint"},{name:"t"}],source:de},{name:"\
profile",kind:"perf-event",spellings:[{name:"profile"},{name:"p"}],source:de},{name:"interval",kind:"perf-event",spellings:[{name:"interval"},{name:"i"}],source:de},
{name:"software",kind:"perf-event",spellings:[{name:"software"},{name:"s"}],source:de},{name:"hardware",kind:"hardware",spellings:[{name:"hardware"},{name:"h"}],
source:"hardware perf events are delivered as NMI on x86; profile and interval use the software cpu-clock"},{name:"watchpoint",kind:"perf-event",spellings:[{name:"\
watchpoint"},{name:"w"}],source:de},{name:"asyncwatchpoint",kind:"perf-event",spellings:[{name:"asyncwatchpoint",before:"0.25"},{name:"aw",before:"0.25"}],source:"\
bpftrace 0.25 dropped asyncwatchpoint"},{name:"uprobe",kind:"uprobe",spellings:[{name:"uprobe"},{name:"u"}],source:de},{name:"uretprobe",kind:"uprobe",spellings:[
{name:"uretprobe"},{name:"ur"}],source:de},{name:"usdt",kind:"uprobe",spellings:[{name:"usdt"},{name:"U"}],source:de},{name:"iter",kind:"iter",spellings:[{name:"\
iter"},{name:"it"}],source:de},{name:"begin",kind:"once",spellings:[{name:"BEGIN"},{name:"begin",from:"0.24"}],source:"runs before the other probes are attached\
; bpftrace 0.24 takes lower case"},{name:"end",kind:"once",spellings:[{name:"END"},{name:"end",from:"0.24"}],source:"runs after the other probes are detached; b\
pftrace 0.24 takes lower case"},{name:"self",kind:"once",spellings:[{name:"self",from:"0.22"}],source:"runs on a signal to bpftrace itself; bpftrace CHANGELOG 0\
.22 (#3522): 0.17.0 ends with an error, 0.23.2 takes it"},{name:"test",kind:"once",spellings:[{name:"test",from:"0.24"}],source:'runs on request; bpftrace 0.23.\
2 says "Invalid probe type"'},{name:"bench",kind:"once",spellings:[{name:"bench",from:"0.24"}],source:'runs on request; bpftrace 0.23.2 says "Invalid probe type\
"'}],py={from:"0.24",source:"bpftrace 0.24 changelog: provider names in any letter case"},xe="bpftrace src/probe_types.h PROBE_LIST (show_in_kernel_list, show_i\
n_userspace_list), ProbeMatcher::expand_probetype_kernel(); tried with 0.17.0, 0.23.2 and 0.27.1",dy=[{name:"kprobe",provider:"kprobe",space:"kernel",parts:[1,2],
source:xe},{name:"kfunc",before:"0.22",provider:"fentry",space:"kernel",parts:[1,2],source:xe},{name:"fentry",from:"0.22",provider:"fentry",space:"kernel",parts:[
1,2],source:xe},{name:"tracepoint",provider:"tracepoint",space:"kernel",parts:[2],source:xe},{name:"rawtracepoint",from:"0.18",provider:"rawtracepoint",space:"k\
ernel",parts:[1,2],source:xe},{name:"software",provider:"software",space:"kernel",parts:[1,2],ownNames:!0,source:xe},{name:"hardware",provider:"hardware",space:"\
kernel",parts:[1,2],ownNames:!0,source:xe},{name:"iter",provider:"iter",space:"kernel",parts:[1,2],ownNames:!0,source:xe},{name:"uprobe",provider:"uprobe",space:"\
user",parts:[2,3],source:xe},{name:"usdt",provider:"usdt",space:"user",parts:[2,3],source:xe}];var zt=new Map(ki.flatMap(({name:t,spellings:e})=>e.map(n=>[n.name,t]))),tu=new Map([...zt].filter(([t,e])=>t.toLowerCase()===e).map(([,t])=>[t,t])),$i=[...zt.keys()].
filter(t=>t.length>2),hy=[...zt.keys()].filter(t=>t.length<=2);function ze(t){return zt.get(t)??tu.get(t.toLowerCase())}s(ze,"providerOf");var er=/(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"])*/y;
function or(t,e){er.lastIndex=e;let n=er.exec(t)?.[1];return n!==void 0&&ze(n)!==void 0?er.lastIndex:e}s(or,"attachPointAt");var Ei=String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"`,
nu=String.raw`(?:[^\s\p{Cc}",{}/:;]|${Ei})`,rr=String.raw`(?:\\.|[^\s\p{Cc}",{]|${Ei})*`,tr=new RegExp(`${nu}+(?::${rr})?|:${rr}`,"yu"),nr=new RegExp(String.raw`(?:[ \t]+[:+][ \t]*|(?<=[:+])[ \t]+)(?![\s/{,;}]|$)${rr}`,
"yu");function Pi(t,e){let n=or(t,e);if(n===e){if(tr.lastIndex=e,!tr.test(t))return e;n=tr.lastIndex}for(nr.lastIndex=n;nr.test(t);)n=nr.lastIndex;return n}s(Pi,
"attachPointEnd");var Oi=/(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;function fe(t,e){return Oi.lastIndex=e,Oi.test(t)||or(t,e)>e}s(fe,"startsI\
tem");function Ri(t,e){for(let n=t.indexOf(`
`,e);n!==-1;n=t.indexOf(`
`,n+1))if(fe(t,n+1))return n+1;return t.length}s(Ri,"nextItemStart");var zi=2n**64n-1n,Ci=new Map([["ns",1n],["us",1000n],["ms",1000000n],["s",1000000000n],["m",60000000000n],["h",3600000000000n],["d",86400000000000n]]),ru=/^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/,
ou=/^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/,iu=/^(\d+)(?:[eE](\d+))?([a-z]*)$/;function Fe(t){return t.length>=4&&ru.test(t)&&Ke(t)>zi}s(Fe,"isTooLarg\
e");function Ke(t){let e=t.replaceAll("_","").replace(/^\+/,"").replace(/[uUlL]+$/,"");if(/^0[xXbB]/.test(e)){let[,a="0",c=""]=ou.exec(e)??[];return BigInt(a)*(Ci.
get(c)??1n)}let[,n="0",r="0",o=""]=iu.exec(e)??[];if(r.length>3)return BigInt(n)>0n?zi+1n:0n;let i=/^0[0-7]+$/.test(e);return BigInt(i?`0o${n}`:n)*10n**BigInt(r)*
(Ci.get(o)??1n)}s(Ke,"amountOf");function Ti(t){if(t.kind==="unary"&&t.operator==="-"){let e=Ti(t.operand);return e===void 0?void 0:-e}return t.kind==="cast"?Ti(
t.operand):t.kind==="integer"&&/^\d+$/.test(t.text)?Number(t.text):void 0}s(Ti,"integer");var lt=10,Li=13,su=33,Fi=34,ir=35,au=42,Ve=47,Ni=92,[Lt,ar,qi,Mt,cr,ji,Bi,Ui]=[0,1,2,3,4,5,6,7],re=new Uint8Array(128),ur=Array.from({length:128},()=>[]);for(let t of Jn(
/^[^\w<]|^<(?!\w)/))ur[t[0].charCodeAt(0)]?.push(t);ur.forEach((t,e)=>{t.sort(([n],[r])=>r.length-n.length),t.length>0&&(re[e]=ji)});for(let t of" 	\r")re[t.charCodeAt(
0)]=ar;for(let t of"0123456789")re[t.charCodeAt(0)]=cr;for(let t of"_abcdefghijklmnopqrstuvwxyz")re[t.charCodeAt(0)]=re[t.toUpperCase().charCodeAt(0)]=Mt;re[lt]=
qi;re[Fi]=Bi;for(let t of"$@#")re[t.charCodeAt(0)]=Ui;var cu=["args","ctx","kstack","nsecs","pid","tid","ustack"],uu=["true","false","uid","gid","cgroup","cpid",
"cpu","comm","elapsed","retval","func","probe","curtask","rand","username","numaid","jiffies","ncpus","usermode"],lu=new Map([...Jn(/^\w/),...cu.map(t=>[t,g("<l\
exer builtin>")]),...uu.map(t=>[t,g("<builtin>")])]),pu=/^s?arg\d+$/,du=g("<name>"),fu=g("<builtin>"),mu=g("<lexer builtin>"),hu=g("<variable>"),gu=g("<map>"),Mi=g(
"<positional>"),xu=g("<string>"),yu=g("<string with a bad escape>"),bu=g("<unclosed string>"),vu=g("<decimal>"),_u=g("<digits>"),wu=g("<number>"),Zi=g("<malform\
ed number>"),Nt=g("<stray character>"),Iu=g("<attach point>"),Su=g("<preprocessor line>"),Au=/^\d(?:_*\d)*$/,Di=/^0[0-7]*[89]/,ku=/^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/,
$u=1e3,Eu=/^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/,sr=/0*[1-9]\d*/y,Zt=class{static{s(this,"Scanner")}comments=[];unclosed=[];at=0;newLine=!0;#e;#t;#n=0;#r=!0;#i=!1;constructor(e){
this.#e=e.source,this.#t=e,this.at=e.source.charCodeAt(0)===65279?1:0}skipLayout(){let e=this.#e,n=this.#i;for(this.newLine=!n;this.at<e.length;this.at++){let r=e.
charCodeAt(this.at),o=re[r]??Lt;if(o!==ar)if(o===qi)this.newLine=!0;else if(r===Ve&&this.#c())this.at--;else if(r===ir&&!n&&e.charCodeAt(this.at+1)===su){let i=this.#a(
this.at);this.#u("shebang",this.at,i),this.at=i-1}else return this.#i=!0,!0}return!1}takeAttachPoint(){let e=Pi(this.#e,this.at);return e===this.at?!1:(this.#o(
Iu,e),!0)}takeToken(){let n=this.#e.charCodeAt(this.at);switch(re[n]??Lt){case Mt:return this.#l();case cr:return this.#p();case ji:return this.#d(n);case Bi:return this.#h();case Ui:
return n===ir?this.#m():this.#f(n);default:return this.#o(Nt,this.at+1)}}takePreprocessorLine(){let e=this.#e,n=this.at,r=n+1;for(;this.at<e.length;){let o=e.charCodeAt(
this.at);if(o===lt||o===Ve&&e.charCodeAt(this.at+1)===Ve)break;if(!(o===Ve&&this.#c())){if(o===Ni){let i=e.charCodeAt(this.at+1)===Li?this.at+2:this.at+1;if(e.charCodeAt(
i)===lt){this.at=i+1;continue}}this.at++,re[o]!==ar&&(r=this.at)}}this.#t.push(Su,n,r)}#o(e,n){this.#t.push(e,this.at,n),this.at=n}#s(e){let n=this.#e,r=e;for(;r<
n.length;r++){let o=re[n.charCodeAt(r)]??Lt;if(o!==Mt&&o!==cr)break}return r}#l(){let e=this.#s(this.at),n=this.#e.slice(this.at,e);this.#o(lu.get(n)??Pu(n),e)}#p(){
let e=this.#s(this.at),n=this.#e.slice(this.at,e);n.length>$u?this.#o(Zi,e):Au.test(n)?this.#o(Di.test(n)||n.length>19&&Fe(n)?_u:vu,e):this.#o(ku.test(n)&&!Di.test(
n)&&!Fe(n)?wu:Zi,e)}#d(e){for(let[n,r]of ur[e]??[])if(n.length===1||this.#e.startsWith(n,this.at))return this.#o(r,this.at+n.length);this.#o(Nt,this.at+1)}#f(e){
let n=this.#e,r=this.at+1,o=(re[n.charCodeAt(r)]??Lt)===Mt;if(e===64)return this.#o(gu,o?this.#s(r):r);if(o)return this.#o(hu,this.#s(r));if(n.charCodeAt(r)===ir)
return this.#o(Mi,r+1);if(sr.lastIndex=r,sr.test(n))return this.#o(Mi,sr.lastIndex);this.#o(Nt,r)}#m(){this.newLine?this.takePreprocessorLine():this.#o(Nt,this.
at+1)}#h(){let e=this.#e,n=!1;for(let o=this.at+1;o<e.length;o++){let i=e.charCodeAt(o);if(i===Ni&&e.charCodeAt(o+1)!==lt)n=!0,o++;else if(i===Fi){let a=!n||Eu.
test(e.slice(this.at+1,o));return this.#o(a?xu:yu,o+1)}else if(i===lt)break}let r=this.#a(this.at);this.at>=this.#n&&this.unclosed.push({what:"string",start:this.
at,end:r}),this.#n=Math.max(this.#n,r),this.#o(bu,r)}#c(){let e=this.at,n=this.#e.charCodeAt(e+1);if(n===Ve)this.at=this.#a(e);else if(n===au)this.at=this.#g(e);else
return!1;return this.#u(n===Ve?"line":"block",e,this.at),!0}#u(e,n,r){let o=this.#e.slice(n,r);o.includes(`
`)&&(this.newLine=!0),!(n<this.#n)&&(this.comments.push({kind:e,span:{start:n,end:r},text:o}),this.#n=r)}#a(e){let n=this.#e.indexOf(`
`,e),r=n===-1?this.#e.length:n;return r>e&&this.#e.charCodeAt(r-1)===Li?r-1:r}#g(e){let n=this.#r?this.#e.indexOf("*/",e+2):-1;if(n!==-1)return n+2;this.#r=!1,e>=
this.#n&&this.unclosed.push({what:"comment",start:e,end:this.#a(e)});let r=Ri(this.#e,e);return r<this.#e.length?r-1:r}};function Pu(t){return t.startsWith("__b\
uiltin_")?fu:pu.test(t)?mu:du}s(Pu,"wordLike");var pr=64,Gi=/(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y,Ou=new Map([["struct","cDefinition"],["union","cDefinition"],["enum","cDefinition"],["conf\
ig","config"],["import","import"],["let","mapDeclaration"],["macro","macro"],["fn","subprogram"]]),Ru=35,Cu=g("{"),Tu=g("}"),zu=g("("),Lu=g(")"),Nu=g("["),Mu=g(
"]"),Wi=g(";"),Zu=g("?"),Du=g(":"),Fu=g(","),lr=g("/"),qu=g("else"),ju=new Set(["/","+","-","%","&","|","^","<",">","<=",">=","<<",">>","==","!=","&&","||",".",
"->","?",":"].concat([",",")","]","{"]).map(g)),Bu=new Set(["[","*"].map(g)),Uu=g("__attribute__"),Dt=class{static{s(this,"ItemScanner")}tokens;#e;#t;constructor(e){
this.#t=e,this.tokens=new Rt(e),this.#e=new Zt(this.tokens)}get comments(){return this.#e.comments}get unclosed(){return this.#e.unclosed}resumeAt(e){this.#e.at=
e}next(e){let n=this.#e;if(this.tokens.clear(),!!n.skipLayout())return this.#t.charCodeAt(n.at)===Ru?(n.takePreprocessorLine(),{rule:"preprocessor",end:n.at,open:!1}):
(Gi.lastIndex=n.at,this.#n(Ou.get(Gi.exec(this.#t)?.[1]??"")??"probe",e))}rest(){for(this.tokens.clear();this.#e.skipLayout();)this.#e.takeToken()}#n(e,n){let[r,
o]=[this.#e,this.tokens],i=e==="probe",a=i,c=e==="mapDeclaration",u=0,l=0,f=0,p=0,d=0,m,h=s(x=>{let v={rule:e,end:r.at,open:x};return m===void 0?v:{...v,tooDeep:m}},
"found");for(;r.skipLayout();){if(n&&l>0&&r.newLine&&fe(this.#t,r.at))return h(!0);if(a&&r.takeAttachPoint()){a=!1;continue}r.takeToken();let x=o.code(o.count-1);
switch(i&&=x===Fu,a=i,x){case Cu:u===0&&(f=l,p>1&&o.code(o.count-2)===lr&&(p=0)),u++,l++,d=0;break;case Tu:if(u--,l--,d=0,c=u<=0,c&&!this.#r(e,p>0,f>0))return h(
!1);break;case zu:case Nu:l++;break;case Lu:case Mu:if(l--,c&&l<=0&&Hi(e)&&!this.#r(e,!1,!1))return h(!1);break;case Wi:if(d=0,u<=0)return h(!1);break;case lr:e===
"probe"&&l===0&&p++;break;case Zu:d++;break;case Du:d=Math.max(0,d-1)}l+d>pr&&(m??=o.count-1)}return h(u>0||l>0)}#r(e,n,r){let[o,i]=[this.#e,this.tokens],a=o.at;
if(o.skipLayout()){if(r&&!(o.newLine&&fe(this.#t,o.at)))return!0;o.takeToken();let c=i.code(i.count-1);if(i.pop(),o.at=a,c===qu||(e==="probe"?ju.has(c):c===lr)||
n&&Bu.has(c))return!0;if(c===Wi)return Hi(e);if(e==="cDefinition")return c===Uu}return o.at=a,!1}};function Hi(t){return t==="cDefinition"||t==="mapDeclaration"}
s(Hi,"hasTail");var ae={};Sa(ae,{StringBuffer:()=>me,abstract:()=>z,assert:()=>Q,checkNotNull:()=>xr,clone:()=>Gu,copyWithoutDuplicates:()=>fr,defineLazyProperty:()=>Ft,getDuplicates:()=>qt,
isLexical:()=>mr,isSyntactic:()=>be,padLeft:()=>hr,repeat:()=>Xe,repeatFn:()=>Ki,repeatStr:()=>Vi,unescapeCodePoint:()=>gr,unexpectedObjToString:()=>jt});var ye={};for(let t=0;t<128;t++)ye[t]=String.fromCharCode(t);ye[39]="\\'";ye[34]='\\"';ye[92]="\\\\";ye[8]="\\b";ye[12]="\\f";ye[10]="\\n";ye[13]="\\r";ye[9]="\\\
t";ye[11]="\\v";function z(t){let e=t||"";return function(){throw new Error("this method "+e+" is abstract! (it has no implementation in class "+this.constructor.
name+")")}}s(z,"abstract");function Q(t,e){if(!t)throw new Error(e||"Assertion failed")}s(Q,"assert");function Ft(t,e,n){let r;Object.defineProperty(t,e,{get(){
return r||(r=n.call(this)),r}})}s(Ft,"defineLazyProperty");function Gu(t){return t&&Object.assign({},t)}s(Gu,"clone");function Ki(t,e){let n=[];for(;e-- >0;)n.push(
t());return n}s(Ki,"repeatFn");function Vi(t,e){return new Array(e+1).join(t)}s(Vi,"repeatStr");function Xe(t,e){return Ki(()=>t,e)}s(Xe,"repeat");function qt(t){
let e=[];for(let n=0;n<t.length;n++){let r=t[n];t.lastIndexOf(r)!==n&&e.indexOf(r)<0&&e.push(r)}return e}s(qt,"getDuplicates");function fr(t){let e=[];return t.
forEach(n=>{e.indexOf(n)<0&&e.push(n)}),e}s(fr,"copyWithoutDuplicates");function be(t){let e=t[0];return e===e.toUpperCase()}s(be,"isSyntactic");function mr(t){
return!be(t)}s(mr,"isLexical");function hr(t,e,n){let r=n||" ";return t.length<e?Vi(r,e-t.length)+t:t}s(hr,"padLeft");function me(){this.strings=[]}s(me,"String\
Buffer");me.prototype.append=function(t){this.strings.push(t)};me.prototype.contents=function(){return this.strings.join("")};var dr=s(t=>String.fromCodePoint(parseInt(
t,16)),"escapeUnicode");function gr(t){if(t.charAt(0)==="\\")switch(t.charAt(1)){case"b":return"\b";case"f":return"\f";case"n":return`
`;case"r":return"\r";case"t":return"	";case"v":return"\v";case"x":return dr(t.slice(2,4));case"u":return t.charAt(2)==="{"?dr(t.slice(3,-1)):dr(t.slice(2,6));default:
return t.charAt(1)}else return t}s(gr,"unescapeCodePoint");function jt(t){if(t==null)return String(t);let e=Object.prototype.toString.call(t);try{let n;return t.
constructor&&t.constructor.name?n=t.constructor.name:e.indexOf("[object ")===0?n=e.slice(8,-1):n=typeof t,n+": "+JSON.stringify(String(t))}catch{return e}}s(jt,
"unexpectedObjToString");function xr(t,e="unexpected null value"){if(t==null)throw new Error(e);return t}s(xr,"checkNotNull");var Xi=s(t=>new RegExp(String.raw`\p{${t}}`,"u"),"toRegExp"),Bt=Object.fromEntries(["Cc","Cf","Cn","Co","Cs","Ll","Lm","Lo","Lt","Lu","Mc","Me","Mn","Nd","Nl","\
No","Pc","Pd","Pe","Pf","Pi","Po","Ps","Sc","Sk","Sm","So","Zl","Zp","Zs"].map(t=>[t,Xi(t)]));Bt.Ltmo=new RegExp("\\p{Lt}|\\p{Lm}|\\p{Lo}","u");var yr=Object.fromEntries(
["XID_Start","XID_Continue","White_Space"].map(t=>[t,Xi(t)]));var y=class t{static{s(this,"PExpr")}constructor(){if(this.constructor===t)throw new Error("PExpr cannot be instantiated -- it's abstract")}withSource(e){return e&&
(this.source=e.trimmed()),this}},C=Object.create(y.prototype),R=Object.create(y.prototype),A=class extends y{static{s(this,"Terminal")}constructor(e){super(),this.
obj=e}},k=class extends y{static{s(this,"Range")}constructor(e,n){super(),this.from=e,this.to=n,this.matchCodePoint=e.length>1||n.length>1}},P=class extends y{static{
s(this,"Param")}constructor(e){super(),this.index=e}},I=class extends y{static{s(this,"Alt")}constructor(e){super(),this.terms=e}},ve=class extends I{static{s(this,
"Extend")}constructor(e,n,r){let o=e.rules[n].body;super([r,o]),this.superGrammar=e,this.name=n,this.body=r}},_e=class extends I{static{s(this,"Splice")}constructor(e,n,r,o){
let i=e.rules[n].body;super([...r,i,...o]),this.superGrammar=e,this.ruleName=n,this.expansionPos=r.length}},S=class extends y{static{s(this,"Seq")}constructor(e){
super(),this.factors=e}},L=class extends y{static{s(this,"Iter")}constructor(e){super(),this.expr=e}},oe=class extends L{static{s(this,"Star")}},he=class extends L{static{
s(this,"Plus")}},j=class extends L{static{s(this,"Opt")}};oe.prototype.operator="*";he.prototype.operator="+";j.prototype.operator="?";oe.prototype.minNumMatches=
0;he.prototype.minNumMatches=1;j.prototype.minNumMatches=0;oe.prototype.maxNumMatches=Number.POSITIVE_INFINITY;he.prototype.maxNumMatches=Number.POSITIVE_INFINITY;
j.prototype.maxNumMatches=1;var $=class extends y{static{s(this,"Not")}constructor(e){super(),this.expr=e}},O=class extends y{static{s(this,"Lookahead")}constructor(e){
super(),this.expr=e}},T=class extends y{static{s(this,"Lex")}constructor(e){super(),this.expr=e}},b=class extends y{static{s(this,"Apply")}constructor(e,n=[]){super(),
this.ruleName=e,this.args=n}isSyntactic(){return be(this.ruleName)}toMemoKey(){return this._memoKey||Object.defineProperty(this,"_memoKey",{value:this.toString()}),
this._memoKey}},E=class extends y{static{s(this,"UnicodeChar")}constructor(e){if(super(),this.categoryOrProp=e,e in Bt)this.pattern=Bt[e];else if(e in yr)this.pattern=
yr[e];else throw new Error(`Invalid Unicode category or property name: ${JSON.stringify(e)}`)}};function D(t,e){let n;return e?(n=new Error(e.getLineAndColumnMessage()+t),n.shortMessage=t,n.interval=e):n=new Error(t),n}s(D,"createError");function Ut(){return D(
"Interval sources don't match")}s(Ut,"intervalSourcesDontMatch");function Yi(t,e,n){let r=e?`Grammar ${t} is not declared in namespace '${e}'`:"Undeclared grammar "+t;return D(r,n)}s(Yi,"undeclaredGrammar");function Ji(t,e){return D(
"Grammar "+t.name+" is already declared in this namespace")}s(Ji,"duplicateGrammarDeclaration");function Qi(t){return D(`Grammar '${t.name}' does not support in\
cremental parsing`)}s(Qi,"grammarDoesNotSupportIncrementalParsing");function Gt(t,e,n){return D("Rule "+t+" is not declared in grammar "+e,n)}s(Gt,"undeclaredRu\
le");function es(t,e,n){return D("Cannot override rule "+t+" because it is not declared in "+e,n)}s(es,"cannotOverrideUndeclaredRule");function ts(t,e,n){return D(
"Cannot extend rule "+t+" because it is not declared in "+e,n)}s(ts,"cannotExtendUndeclaredRule");function br(t,e,n,r){let o="Duplicate declaration for rule '"+
t+"' in grammar '"+e+"'";return e!==n&&(o+=" (originally declared in '"+n+"')"),D(o,r)}s(br,"duplicateRuleDeclaration");function Wt(t,e,n,r){return D("Wrong num\
ber of parameters for rule "+t+" (expected "+e+", got "+n+")",r)}s(Wt,"wrongNumberOfParameters");function ns(t,e,n,r){return D("Wrong number of arguments for ru\
le "+t+" (expected "+e+", got "+n+")",r)}s(ns,"wrongNumberOfArguments");function vr(t,e,n){return D("Duplicate parameter names in rule "+t+": "+e.join(", "),n)}
s(vr,"duplicateParameterNames");function rs(t,e){return D("Invalid parameter to rule "+t+": "+e+" has arity "+e.getArity()+", but parameter expressions must hav\
e arity 1",e.source)}s(rs,"invalidParameter");var Wu="NOTE: A _syntactic rule_ is a rule whose name begins with a capital letter. See https://ohmjs.org/d/svl fo\
r more details.";function os(t,e){return D("Cannot apply syntactic rule "+t+" from here (inside a lexical context)",e.source)}s(os,"applicationOfSyntacticRuleFr\
omLexicalContext");function is(t){let{ruleName:e}=t;return D(`applySyntactic is for syntactic rules, but '${e}' is a lexical rule. `+Wu,t.source)}s(is,"applySyn\
tacticWithLexicalRuleApplication");function ss(t){return D("applySyntactic is not required here (in a syntactic context)",t.source)}s(ss,"unnecessaryExperimenta\
lApplySyntactic");function _r(t,e){return D("Incorrect argument type: expected "+t,e.source)}s(_r,"incorrectArgumentType");function as(t){return D("'...' can ap\
pear at most once in a rule body",t.source)}s(as,"multipleSuperSplices");function cs(t){let e=t._node;Q(e&&e.isNonterminal()&&e.ctorName==="escapeChar_unicodeCo\
dePoint");let n=t.children.slice(1,-1).map(o=>o.source),r=n[0].coverageWith(...n.slice(1));return D(`U+${r.contents} is not a valid Unicode code point`,r)}s(cs,
"invalidCodePoint");function Ht(t,e){let n=e.length>0?e[e.length-1].args:[],o="Nullable expression "+t.expr.substituteParams(n)+" is not allowed inside '"+t.operator+
"' (possible infinite loop)";if(e.length>0){let i=e.map(a=>new b(a.ruleName,a.args)).join(`
`);o+=`
Application stack (most recent application last):
`+i}return D(o,t.expr.source)}s(Ht,"kleeneExprHasNullableOperand");function wr(t,e,n,r){return D("Rule "+t+" involves an alternation which has inconsistent arit\
y (expected "+e+", got "+n+")",r.source)}s(wr,"inconsistentArity");function Hu(t){let e=t.map(n=>n.message);return D(["Errors:"].concat(e).join(`
- `),t[0].interval)}s(Hu,"multipleErrors");function us(t,e,n,r){let o=r.slice(0,-1).map(u=>{let l="  "+u[0].name+" > "+u[1];return u.length===3?l+" for '"+u[2]+
"'":l}).join(`
`);o+=`
  `+e+" > "+t;let i="";t==="_iter"&&(i=[`
NOTE: as of Ohm v16, there is no default action for iteration nodes — see `,"  https://ohmjs.org/d/dsa for details."].join(`
`));let a=[`Missing semantic action for '${t}' in ${n} '${e}'.${i}`,"Action stack (most recent call last):",o].join(`
`),c=D(a);return c.name="missingSemanticAction",c}s(us,"missingSemanticAction");function ls(t){if(t.length===1)throw t[0];if(t.length>1)throw Hu(t)}s(ls,"throwE\
rrors");function Ku(t){let e=0;return t.map(r=>{let o=r.toString();return e=Math.max(e,o.length),o}).map(r=>hr(r,e))}s(Ku,"padNumbersToEqualLength");function ps(t,e,n){
let r=t.length,o=t.slice(0,n),i=t.slice(n+e.length);return(o+e+i).substr(0,r)}s(ps,"strcpy");function Vu(...t){let e=this,{offset:n}=e,{repeatStr:r}=ae,o=new me;
o.append("Line "+e.lineNum+", col "+e.colNum+`:
`);let i=Ku([e.prevLine==null?0:e.lineNum-1,e.lineNum,e.nextLine==null?0:e.lineNum+1]),a=s((f,p,d)=>{o.append(d+i[f]+" | "+p+`
`)},"appendLine");e.prevLine!=null&&a(0,e.prevLine,"  "),a(1,e.line,"> ");let c=e.line.length,u=r(" ",c+1);for(let f=0;f<t.length;++f){let p=t[f][0],d=t[f][1];Q(
p>=0&&p<=d,"range start must be >= 0 and <= end");let m=n-e.colNum+1;p=Math.max(0,p-m),d=Math.min(d-m,c),u=ps(u,r("~",d-p),p)}let l=2+i[1].length+3;return o.append(
r(" ",l)),u=ps(u,"^",e.colNum-1),o.append(u.replace(/ +$/,"")+`
`),e.nextLine!=null&&a(2,e.nextLine,"  "),o.contents()}s(Vu,"lineAndColumnToMessage");var Ir=[];function Kt(t){Ir.push(t)}s(Kt,"awaitBuiltInRules");function ds(t){
Ir.forEach(e=>{e(t)}),Ir=null}s(ds,"announceBuiltInRules");function pt(t,e){let n=1,r=1,o=0,i=0,a=null,c=null,u=-1;for(;o<e;){let p=t.charAt(o++);p===`
`?(n++,r=1,u=i,i=o):p!=="\r"&&r++}let l=t.indexOf(`
`,i);if(l===-1)l=t.length;else{let p=t.indexOf(`
`,l+1);a=p===-1?t.slice(l):t.slice(l,p),a=a.replace(/^\r?\n/,"").replace(/\r$/,"")}u>=0&&(c=t.slice(u,i).replace(/\r?\n$/,""));let f=t.slice(i,l).replace(/\r$/,
"");return{offset:e,lineNum:n,colNum:r,line:f,prevLine:c,nextLine:a,toString:Vu}}s(pt,"getLineAndColumn");function dt(t,e,...n){return pt(t,e).toString(...n)}s(
dt,"getLineAndColumnMessage");var Sr=(()=>{let t=0;return e=>""+e+t++})();var Ie=class t{static{s(this,"Interval")}constructor(e,n,r){Object.defineProperty(this,"_sourceString",{value:e,configurable:!1,enumerable:!1,writable:!1}),this.
startIdx=n,this.endIdx=r}get sourceString(){return this._sourceString}get contents(){return this._contents===void 0&&(this._contents=this.sourceString.slice(this.
startIdx,this.endIdx)),this._contents}get length(){return this.endIdx-this.startIdx}coverageWith(...e){return t.coverage(...e,this)}collapsedLeft(){return new t(
this.sourceString,this.startIdx,this.startIdx)}collapsedRight(){return new t(this.sourceString,this.endIdx,this.endIdx)}getLineAndColumn(){return pt(this.sourceString,
this.startIdx)}getLineAndColumnMessage(){let e=[this.startIdx,this.endIdx];return dt(this.sourceString,this.startIdx,e)}minus(e){if(this.sourceString!==e.sourceString)
throw Ut();return this.startIdx===e.startIdx&&this.endIdx===e.endIdx?[]:this.startIdx<e.startIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.
startIdx),new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<e.endIdx&&e.endIdx<this.endIdx?[new t(this.sourceString,e.endIdx,this.endIdx)]:this.startIdx<
e.startIdx&&e.startIdx<this.endIdx?[new t(this.sourceString,this.startIdx,e.startIdx)]:[this]}relativeTo(e){if(this.sourceString!==e.sourceString)throw Ut();return Q(
this.startIdx>=e.startIdx&&this.endIdx<=e.endIdx,"other interval does not cover this one"),new t(this.sourceString,this.startIdx-e.startIdx,this.endIdx-e.startIdx)}trimmed(){
let{contents:e}=this,n=this.startIdx+e.match(/^\s*/)[0].length,r=this.endIdx-e.match(/\s*$/)[0].length;return new t(this.sourceString,n,r)}subInterval(e,n){let r=this.
startIdx+e;return new t(this.sourceString,r,r+n)}};Ie.coverage=function(t,...e){let{startIdx:n,endIdx:r}=t;for(let o of e){if(o.sourceString!==t.sourceString)throw Ut();
n=Math.min(n,o.startIdx),r=Math.max(r,o.endIdx)}return new Ie(t.sourceString,n,r)};var Xu=65535,fs=1114111,Se=class{static{s(this,"InputStream")}constructor(e){this.source=e,this.pos=0,this.examinedLength=0}atEnd(){let e=this.pos>=this.source.
length;return this.examinedLength=Math.max(this.examinedLength,this.pos+1),e}next(){let e=this.source[this.pos++];return this.examinedLength=Math.max(this.examinedLength,
this.pos),e}nextCharCode(){let e=this.next();return e&&e.charCodeAt(0)}nextCodePoint(){let e=this.source.slice(this.pos++).codePointAt(0);return e>Xu&&(this.pos+=
1),this.examinedLength=Math.max(this.examinedLength,this.pos),e}matchString(e,n){let r;if(n){for(r=0;r<e.length;r++){let o=this.next(),i=e[r];if(o==null||o.toUpperCase()!==
i.toUpperCase())return!1}return!0}for(r=0;r<e.length;r++)if(this.next()!==e[r])return!1;return!0}sourceSlice(e,n){return this.source.slice(e,n)}interval(e,n){return new Ie(
this.source,e,n||this.pos)}};var Je=class{static{s(this,"MatchResult")}constructor(e,n,r,o,i,a,c){this.matcher=e,this.input=n,this.startExpr=r,this._cst=o,this._cstOffset=i,this._rightmostFailurePosition=
a,this._rightmostFailures=c,this.failed()&&(Ft(this,"message",function(){let u="Expected "+this.getExpectedText();return dt(this.input,this.getRightmostFailurePosition())+
u}),Ft(this,"shortMessage",function(){let u="expected "+this.getExpectedText(),l=pt(this.input,this.getRightmostFailurePosition());return"Line "+l.lineNum+", co\
l "+l.colNum+": "+u}))}succeeded(){return!!this._cst}failed(){return!this.succeeded()}getRightmostFailurePosition(){return this._rightmostFailurePosition}getRightmostFailures(){
if(!this._rightmostFailures){this.matcher.setInput(this.input);let e=this.matcher._match(this.startExpr,{tracing:!1,positionToRecordFailures:this.getRightmostFailurePosition()});
this._rightmostFailures=e.getRightmostFailures()}return this._rightmostFailures}toString(){return this.succeeded()?"[match succeeded]":"[match failed at positio\
n "+this.getRightmostFailurePosition()+"]"}getExpectedText(){if(this.succeeded())throw new Error("cannot get expected text of a successful MatchResult");let e=new me,
n=this.getRightmostFailures();n=n.filter(r=>!r.isFluffy());for(let r=0;r<n.length;r++)r>0&&(r===n.length-1?e.append(n.length>2?", or ":" or "):e.append(", ")),e.
append(n[r].toString());return e.contents()}getInterval(){let e=this.getRightmostFailurePosition();return new Ie(this.input,e,e)}};var Vt=class{static{s(this,"PosInfo")}constructor(){this.applicationMemoKeyStack=[],this.memo={},this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,this.
currentLeftRecursion=void 0}isActive(e){return this.applicationMemoKeyStack.indexOf(e.toMemoKey())>=0}enter(e){this.applicationMemoKeyStack.push(e.toMemoKey())}exit(){
this.applicationMemoKeyStack.pop()}startLeftRecursion(e,n){n.isLeftRecursion=!0,n.headApplication=e,n.nextLeftRecursion=this.currentLeftRecursion,this.currentLeftRecursion=
n;let{applicationMemoKeyStack:r}=this,o=r.indexOf(e.toMemoKey())+1,i=r.slice(o);n.isInvolved=function(a){return i.indexOf(a)>=0},n.updateInvolvedApplicationMemoKeys=
function(){for(let a=o;a<r.length;a++){let c=r[a];this.isInvolved(c)||i.push(c)}}}endLeftRecursion(){this.currentLeftRecursion=this.currentLeftRecursion.nextLeftRecursion}shouldUseMemoizedResult(e){
if(!e.isLeftRecursion)return!0;let{applicationMemoKeyStack:n}=this;for(let r=0;r<n.length;r++){let o=n[r];if(e.isInvolved(o))return!1}return!0}memoize(e,n){return this.
memo[e]=n,this.maxExaminedLength=Math.max(this.maxExaminedLength,n.examinedLength),this.maxRightmostFailureOffset=Math.max(this.maxRightmostFailureOffset,n.rightmostFailureOffset),
n}clearObsoleteEntries(e,n){if(e+this.maxExaminedLength<=n)return;let{memo:r}=this;this.maxExaminedLength=0,this.maxRightmostFailureOffset=-1,Object.keys(r).forEach(
o=>{let i=r[o];e+i.examinedLength>n?delete r[o]:(this.maxExaminedLength=Math.max(this.maxExaminedLength,i.examinedLength),this.maxRightmostFailureOffset=Math.max(
this.maxRightmostFailureOffset,i.rightmostFailureOffset))})}};var Yu="✗",Ju="✓",Qu="⋅",el="⇒",tl="␉",nl="␊",rl="␍",Ar={succeeded:1,isRootNode:2,isImplicitSpaces:4,isMemoized:8,isHeadOfLeftRecursion:16,terminatesLR:32};
function ol(t){return Xe(" ",t).join("")}s(ol,"spaces");function il(t,e,n){let r=ms(t.slice(e,e+n));return r.length<n?r+Xe(" ",n-r.length).join(""):r}s(il,"getI\
nputExcerpt");function ms(t){return typeof t=="string"?t.replace(/ /g,Qu).replace(/\t/g,tl).replace(/\n/g,nl).replace(/\r/g,rl):String(t)}s(ms,"asEscapedString");
var Le=class t{static{s(this,"Trace")}constructor(e,n,r,o,i,a,c){this.input=e,this.pos=this.pos1=n,this.pos2=r,this.source=new Ie(e,n,r),this.expr=o,this.bindings=
a,this.children=c||[],this.terminatingLREntry=null,this._flags=i?Ar.succeeded:0}get displayString(){return this.expr.toDisplayString()}clone(){return this.cloneWithExpr(
this.expr)}cloneWithExpr(e){let n=new t(this.input,this.pos,this.pos2,e,this.succeeded,this.bindings,this.children);return n.isHeadOfLeftRecursion=this.isHeadOfLeftRecursion,
n.isImplicitSpaces=this.isImplicitSpaces,n.isMemoized=this.isMemoized,n.isRootNode=this.isRootNode,n.terminatesLR=this.terminatesLR,n.terminatingLREntry=this.terminatingLREntry,
n}recordLRTermination(e,n){this.terminatingLREntry=new t(this.input,this.pos,this.pos2,this.expr,!1,[n],[e]),this.terminatingLREntry.terminatesLR=!0}walk(e,n){let r=e;
typeof r=="function"&&(r={enter:r});function o(i,a,c){let u=!0;r.enter&&r.enter.call(n,i,a,c)===t.prototype.SKIP&&(u=!1),u&&(i.children.forEach(l=>{o(l,i,c+1)}),
r.exit&&r.exit.call(n,i,a,c))}s(o,"_walk"),this.isRootNode?this.children.forEach(i=>{o(i,null,0)}):o(this,null,0)}toString(){let e=new me;return this.walk((n,r,o)=>{
if(!n)return this.SKIP;if(n.expr.constructor.name!=="Alt"){if(e.append(il(n.input,n.pos,10)+ol(o*2+1)),e.append((n.succeeded?Ju:Yu)+" "+n.displayString),n.isHeadOfLeftRecursion&&
e.append(" (LR)"),n.succeeded){let a=ms(n.source.contents);e.append(" "+el+"  "),e.append(typeof a=="string"?'"'+a+'"':a)}e.append(`
`)}}),e.contents()}};Le.prototype.SKIP={};Object.keys(Ar).forEach(t=>{let e=Ar[t];Object.defineProperty(Le.prototype,t,{get(){return(this._flags&e)!==0},set(n){
n?this._flags|=e:this._flags&=~e}})});y.prototype.allowsSkippingPrecedingSpace=z("allowsSkippingPrecedingSpace");C.allowsSkippingPrecedingSpace=R.allowsSkippingPrecedingSpace=b.prototype.allowsSkippingPrecedingSpace=
A.prototype.allowsSkippingPrecedingSpace=k.prototype.allowsSkippingPrecedingSpace=E.prototype.allowsSkippingPrecedingSpace=function(){return!0};I.prototype.allowsSkippingPrecedingSpace=
L.prototype.allowsSkippingPrecedingSpace=T.prototype.allowsSkippingPrecedingSpace=O.prototype.allowsSkippingPrecedingSpace=$.prototype.allowsSkippingPrecedingSpace=
P.prototype.allowsSkippingPrecedingSpace=S.prototype.allowsSkippingPrecedingSpace=function(){return!1};var ft;Kt(t=>{ft=t});var Xt;y.prototype.assertAllApplicationsAreValid=function(t,e){Xt=0,this._assertAllApplicationsAreValid(t,e)};y.prototype._assertAllApplicationsAreValid=
z("_assertAllApplicationsAreValid");C._assertAllApplicationsAreValid=R._assertAllApplicationsAreValid=A.prototype._assertAllApplicationsAreValid=k.prototype._assertAllApplicationsAreValid=
P.prototype._assertAllApplicationsAreValid=E.prototype._assertAllApplicationsAreValid=function(t,e){};T.prototype._assertAllApplicationsAreValid=function(t,e){Xt++,
this.expr._assertAllApplicationsAreValid(t,e),Xt--};I.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.terms.length;n++)this.terms[n]._assertAllApplicationsAreValid(
t,e)};S.prototype._assertAllApplicationsAreValid=function(t,e){for(let n=0;n<this.factors.length;n++)this.factors[n]._assertAllApplicationsAreValid(t,e)};L.prototype.
_assertAllApplicationsAreValid=$.prototype._assertAllApplicationsAreValid=O.prototype._assertAllApplicationsAreValid=function(t,e){this.expr._assertAllApplicationsAreValid(
t,e)};b.prototype._assertAllApplicationsAreValid=function(t,e,n=!1){let r=e.rules[this.ruleName],o=be(t)&&Xt===0;if(!r)throw Gt(this.ruleName,e.name,this.source);
if(!n&&be(this.ruleName)&&!o)throw os(this.ruleName,this);let i=this.args.length,a=r.formals.length;if(i!==a)throw ns(this.ruleName,a,i,this.source);let c=ft&&r===
ft.rules.applySyntactic;if(ft&&r===ft.rules.caseInsensitive&&!(this.args[0]instanceof A))throw _r('a Terminal (e.g. "abc")',this.args[0]);if(c){let l=this.args[0];
if(!(l instanceof b))throw _r("a syntactic rule application",l);if(!be(l.ruleName))throw is(l);if(o)throw ss(this)}this.args.forEach(l=>{if(l._assertAllApplicationsAreValid(
t,e,c),l.getArity()!==1)throw rs(this.ruleName,l)})};y.prototype.assertChoicesHaveUniformArity=z("assertChoicesHaveUniformArity");C.assertChoicesHaveUniformArity=R.assertChoicesHaveUniformArity=A.prototype.assertChoicesHaveUniformArity=
k.prototype.assertChoicesHaveUniformArity=P.prototype.assertChoicesHaveUniformArity=T.prototype.assertChoicesHaveUniformArity=E.prototype.assertChoicesHaveUniformArity=
function(t){};I.prototype.assertChoicesHaveUniformArity=function(t){if(this.terms.length===0)return;let e=this.terms[0].getArity();for(let n=0;n<this.terms.length;n++){
let r=this.terms[n];r.assertChoicesHaveUniformArity();let o=r.getArity();if(e!==o)throw wr(t,e,o,r)}};ve.prototype.assertChoicesHaveUniformArity=function(t){let e=this.
terms[0].getArity(),n=this.terms[1].getArity();if(e!==n)throw wr(t,n,e,this.terms[0])};S.prototype.assertChoicesHaveUniformArity=function(t){for(let e=0;e<this.
factors.length;e++)this.factors[e].assertChoicesHaveUniformArity(t)};L.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(
t)};$.prototype.assertChoicesHaveUniformArity=function(t){};O.prototype.assertChoicesHaveUniformArity=function(t){this.expr.assertChoicesHaveUniformArity(t)};b.
prototype.assertChoicesHaveUniformArity=function(t){};y.prototype.assertIteratedExprsAreNotNullable=z("assertIteratedExprsAreNotNullable");C.assertIteratedExprsAreNotNullable=R.assertIteratedExprsAreNotNullable=A.prototype.
assertIteratedExprsAreNotNullable=k.prototype.assertIteratedExprsAreNotNullable=P.prototype.assertIteratedExprsAreNotNullable=E.prototype.assertIteratedExprsAreNotNullable=
function(t){};I.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.terms.length;e++)this.terms[e].assertIteratedExprsAreNotNullable(t)};
S.prototype.assertIteratedExprsAreNotNullable=function(t){for(let e=0;e<this.factors.length;e++)this.factors[e].assertIteratedExprsAreNotNullable(t)};L.prototype.
assertIteratedExprsAreNotNullable=function(t){if(this.expr.assertIteratedExprsAreNotNullable(t),this.expr.isNullable(t))throw Ht(this,[])};j.prototype.assertIteratedExprsAreNotNullable=
$.prototype.assertIteratedExprsAreNotNullable=O.prototype.assertIteratedExprsAreNotNullable=T.prototype.assertIteratedExprsAreNotNullable=function(t){this.expr.
assertIteratedExprsAreNotNullable(t)};b.prototype.assertIteratedExprsAreNotNullable=function(t){this.args.forEach(e=>{e.assertIteratedExprsAreNotNullable(t)})};var mt=class{static{s(this,"Node")}constructor(e){this.matchLength=e}get ctorName(){throw new Error("subclass responsibility")}numChildren(){return this.children?
this.children.length:0}childAt(e){if(this.children)return this.children[e]}indexOfChild(e){return this.children.indexOf(e)}hasChildren(){return this.numChildren()>
0}hasNoChildren(){return!this.hasChildren()}onlyChild(){if(this.numChildren()!==1)throw new Error("cannot get only child of a node of type "+this.ctorName+" (it\
 has "+this.numChildren()+" children)");return this.firstChild()}firstChild(){if(this.hasNoChildren())throw new Error("cannot get first child of a "+this.ctorName+
" node, which has no children");return this.childAt(0)}lastChild(){if(this.hasNoChildren())throw new Error("cannot get last child of a "+this.ctorName+" node, w\
hich has no children");return this.childAt(this.numChildren()-1)}childBefore(e){let n=this.indexOfChild(e);if(n<0)throw new Error("Node.childBefore() called w/ \
an argument that is not a child");if(n===0)throw new Error("cannot get child before first child");return this.childAt(n-1)}childAfter(e){let n=this.indexOfChild(
e);if(n<0)throw new Error("Node.childAfter() called w/ an argument that is not a child");if(n===this.numChildren()-1)throw new Error("cannot get child after las\
t child");return this.childAt(n+1)}isTerminal(){return!1}isNonterminal(){return!1}isIteration(){return!1}isOptional(){return!1}},ce=class extends mt{static{s(this,
"TerminalNode")}get ctorName(){return"_terminal"}isTerminal(){return!0}get primitiveValue(){throw new Error("The `primitiveValue` property was removed in Ohm v1\
7.")}},Yt=class extends mt{static{s(this,"NonterminalNode")}constructor(e,n,r,o){super(o),this.ruleName=e,this.children=n,this.childOffsets=r}get ctorName(){return this.
ruleName}isNonterminal(){return!0}isLexical(){return mr(this.ctorName)}isSyntactic(){return be(this.ctorName)}},Qe=class extends mt{static{s(this,"IterationNode")}constructor(e,n,r,o){
super(r),this.children=e,this.childOffsets=n,this.optional=o}get ctorName(){return"_iter"}isIteration(){return!0}isOptional(){return this.optional}};y.prototype.eval=z("eval");C.eval=function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();return r!==void 0?(t.pushBinding(new ce(String.fromCodePoint(r).length),
n),!0):(t.processFailure(n,this),!1)};R.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.atEnd()?(t.pushBinding(new ce(0),n),!0):(t.processFailure(n,this),
!1)};A.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return e.matchString(this.obj)?(t.pushBinding(new ce(this.obj.length),n),!0):(t.processFailure(n,
this),!1)};k.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.matchCodePoint?e.nextCodePoint():e.nextCharCode();return r!==void 0&&this.from.codePointAt(
0)<=r&&r<=this.to.codePointAt(0)?(t.pushBinding(new ce(String.fromCodePoint(r).length),n),!0):(t.processFailure(n,this),!1)};P.prototype.eval=function(t){return t.
eval(t.currentApplication().args[this.index])};T.prototype.eval=function(t){t.enterLexifiedContext();let e=t.eval(this.expr);return t.exitLexifiedContext(),e};I.
prototype.eval=function(t){for(let e=0;e<this.terms.length;e++)if(t.eval(this.terms[e]))return!0;return!1};S.prototype.eval=function(t){for(let e=0;e<this.factors.
length;e++){let n=this.factors[e];if(!t.eval(n))return!1}return!0};L.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos,r=this.getArity(),o=[],i=[];for(;o.
length<r;)o.push([]),i.push([]);let a=0,c=n,u;for(;a<this.maxNumMatches&&t.eval(this.expr);){if(e.pos===c)throw Ht(this,t._applicationStack);c=e.pos,a++;let d=t.
_bindings.splice(t._bindings.length-r,r),m=t._bindingOffsets.splice(t._bindingOffsets.length-r,r);for(u=0;u<d.length;u++)o[u].push(d[u]),i[u].push(m[u])}if(a<this.
minNumMatches)return!1;let l=t.posToOffset(n),f=0;if(a>0){let d=o[r-1],m=i[r-1],h=m[m.length-1]+d[d.length-1].matchLength;l=i[0][0],f=h-l}let p=this instanceof j;
for(u=0;u<o.length;u++)t._bindings.push(new Qe(o[u],i[u],f,p)),t._bindingOffsets.push(l);return!0};$.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;t.pushFailuresInfo();
let r=t.eval(this.expr);return t.popFailuresInfo(),r?(t.processFailure(n,this),!1):(e.pos=n,!0)};O.prototype.eval=function(t){let{inputStream:e}=t,n=e.pos;return t.
eval(this.expr)?(e.pos=n,!0):!1};b.prototype.eval=function(t){let e=t.currentApplication(),n=e?e.args:[],r=this.substituteParams(n),o=t.getCurrentPosInfo();if(o.
isActive(r))return r.handleCycle(t);let i=r.toMemoKey(),a=o.memo[i];if(a&&o.shouldUseMemoizedResult(a)){if(t.hasNecessaryInfo(a))return t.useMemoizedResult(t.inputStream.
pos,a);delete o.memo[i]}return r.reallyEval(t)};b.prototype.handleCycle=function(t){let e=t.getCurrentPosInfo(),{currentLeftRecursion:n}=e,r=this.toMemoKey(),o=e.
memo[r];return n&&n.headApplication.toMemoKey()===r?o.updateInvolvedApplicationMemoKeys():o||(o=e.memoize(r,{matchLength:0,examinedLength:0,value:!1,rightmostFailureOffset:-1}),
e.startLeftRecursion(this,o)),t.useMemoizedResult(t.inputStream.pos,o)};b.prototype.reallyEval=function(t){let{inputStream:e}=t,n=e.pos,r=t.getCurrentPosInfo(),
o=t.grammar.rules[this.ruleName],{body:i}=o,{description:a}=o;t.enterApplication(r,this),a&&t.pushFailuresInfo();let c=e.examinedLength;e.examinedLength=0;let u=this.
evalOnce(i,t),l=r.currentLeftRecursion,f=this.toMemoKey(),p=l&&l.headApplication.toMemoKey()===f,d;t.doNotMemoize?t.doNotMemoize=!1:p?(u=this.growSeedResult(i,t,
n,l,u),r.endLeftRecursion(),d=l,d.examinedLength=e.examinedLength-n,d.rightmostFailureOffset=t._getRightmostFailureOffset(),r.memoize(f,d)):(!l||!l.isInvolved(f))&&
(d=r.memoize(f,{matchLength:e.pos-n,examinedLength:e.examinedLength-n,value:u,failuresAtRightmostPosition:t.cloneRecordedFailures(),rightmostFailureOffset:t._getRightmostFailureOffset()}));
let m=!!u;if(a&&(t.popFailuresInfo(),m||t.processFailure(n,this),d&&(d.failuresAtRightmostPosition=t.cloneRecordedFailures(),d.rightmostFailureOffset=t._getRightmostFailureOffset())),
t.isTracing()&&d){let h=t.getTraceEntry(n,this,m,m?[u]:[]);p&&(Q(h.terminatingLREntry!=null||!m),h.isHeadOfLeftRecursion=!0),d.traceEntry=h}return e.examinedLength=
Math.max(e.examinedLength,c),t.exitApplication(r,u),m};b.prototype.evalOnce=function(t,e){let{inputStream:n}=e,r=n.pos;if(e.eval(t)){let o=t.getArity(),i=e._bindings.
splice(e._bindings.length-o,o),a=e._bindingOffsets.splice(e._bindingOffsets.length-o,o),c=n.pos-r;return new Yt(this.ruleName,i,a,c)}else return!1};b.prototype.
growSeedResult=function(t,e,n,r,o){if(!o)return!1;let{inputStream:i}=e;for(;;){if(r.matchLength=i.pos-n,r.value=o,r.failuresAtRightmostPosition=e.cloneRecordedFailures(),
e.isTracing()){let a=e.trace[e.trace.length-1];r.traceEntry=new Le(e.input,n,i.pos,this,!0,[o],[a.clone()])}if(i.pos=n,o=this.evalOnce(t,e),i.pos-n<=r.matchLength)
break;e.isTracing()&&e.trace.splice(-2,1)}return e.isTracing()&&r.traceEntry.recordLRTermination(e.trace.pop(),o),i.pos=n+r.matchLength,r.value};E.prototype.eval=
function(t){let{inputStream:e}=t,n=e.pos,r=e.nextCodePoint();if(r!==void 0&&r<=fs){let o=String.fromCodePoint(r);if(this.pattern.test(o))return t.pushBinding(new ce(
o.length),n),!0}return t.processFailure(n,this),!1};y.prototype.getArity=z("getArity");C.getArity=R.getArity=A.prototype.getArity=k.prototype.getArity=P.prototype.getArity=b.prototype.getArity=E.prototype.getArity=
function(){return 1};I.prototype.getArity=function(){return this.terms.length===0?0:this.terms[0].getArity()};S.prototype.getArity=function(){let t=0;for(let e=0;e<
this.factors.length;e++)t+=this.factors[e].getArity();return t};L.prototype.getArity=function(){return this.expr.getArity()};$.prototype.getArity=function(){return 0};
O.prototype.getArity=T.prototype.getArity=function(){return this.expr.getArity()};function ge(t,e){let n={};if(t.source&&e){let r=t.source.relativeTo(e);n.sourceInterval=[r.startIdx,r.endIdx]}return n}s(ge,"getMetaInfo");y.prototype.outputRecipe=
z("outputRecipe");C.outputRecipe=function(t,e){return["any",ge(this,e)]};R.outputRecipe=function(t,e){return["end",ge(this,e)]};A.prototype.outputRecipe=function(t,e){
return["terminal",ge(this,e),this.obj]};k.prototype.outputRecipe=function(t,e){return["range",ge(this,e),this.from,this.to]};P.prototype.outputRecipe=function(t,e){
return["param",ge(this,e),this.index]};I.prototype.outputRecipe=function(t,e){return["alt",ge(this,e)].concat(this.terms.map(n=>n.outputRecipe(t,e)))};ve.prototype.
outputRecipe=function(t,e){return this.terms[0].outputRecipe(t,e)};_e.prototype.outputRecipe=function(t,e){let n=this.terms.slice(0,this.expansionPos),r=this.terms.
slice(this.expansionPos+1);return["splice",ge(this,e),n.map(o=>o.outputRecipe(t,e)),r.map(o=>o.outputRecipe(t,e))]};S.prototype.outputRecipe=function(t,e){return[
"seq",ge(this,e)].concat(this.factors.map(n=>n.outputRecipe(t,e)))};oe.prototype.outputRecipe=he.prototype.outputRecipe=j.prototype.outputRecipe=$.prototype.outputRecipe=
O.prototype.outputRecipe=T.prototype.outputRecipe=function(t,e){return[this.constructor.name.toLowerCase(),ge(this,e),this.expr.outputRecipe(t,e)]};b.prototype.
outputRecipe=function(t,e){return["app",ge(this,e),this.ruleName,this.args.map(n=>n.outputRecipe(t,e))]};E.prototype.outputRecipe=function(t,e){return["unicodeC\
har",ge(this,e),this.categoryOrProp]};y.prototype.introduceParams=z("introduceParams");C.introduceParams=R.introduceParams=A.prototype.introduceParams=k.prototype.introduceParams=P.prototype.introduceParams=
E.prototype.introduceParams=function(t){return this};I.prototype.introduceParams=function(t){return this.terms.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};
S.prototype.introduceParams=function(t){return this.factors.forEach((e,n,r)=>{r[n]=e.introduceParams(t)}),this};L.prototype.introduceParams=$.prototype.introduceParams=
O.prototype.introduceParams=T.prototype.introduceParams=function(t){return this.expr=this.expr.introduceParams(t),this};b.prototype.introduceParams=function(t){
let e=t.indexOf(this.ruleName);if(e>=0){if(this.args.length>0)throw new Error("Parameterized rules cannot be passed as arguments to another rule.");return new P(
e).withSource(this.source)}else return this.args.forEach((n,r,o)=>{o[r]=n.introduceParams(t)}),this};y.prototype.isNullable=function(t){return this._isNullable(t,Object.create(null))};y.prototype._isNullable=z("_isNullable");C._isNullable=k.prototype._isNullable=
P.prototype._isNullable=he.prototype._isNullable=E.prototype._isNullable=function(t,e){return!1};R._isNullable=function(t,e){return!0};A.prototype._isNullable=function(t,e){
return typeof this.obj=="string"?this.obj==="":!1};I.prototype._isNullable=function(t,e){return this.terms.length===0||this.terms.some(n=>n._isNullable(t,e))};S.
prototype._isNullable=function(t,e){return this.factors.every(n=>n._isNullable(t,e))};oe.prototype._isNullable=j.prototype._isNullable=$.prototype._isNullable=O.
prototype._isNullable=function(t,e){return!0};T.prototype._isNullable=function(t,e){return this.expr._isNullable(t,e)};b.prototype._isNullable=function(t,e){let n=this.
toMemoKey();if(!Object.prototype.hasOwnProperty.call(e,n)){let{body:r}=t.rules[this.ruleName],o=r.substituteParams(this.args);e[n]=!1,e[n]=o._isNullable(t,e)}return e[n]};y.prototype.substituteParams=z("substituteParams");C.substituteParams=R.substituteParams=A.prototype.substituteParams=k.prototype.substituteParams=E.prototype.substituteParams=
function(t){return this};P.prototype.substituteParams=function(t){return xr(t[this.index])};I.prototype.substituteParams=function(t){return new I(this.terms.map(
e=>e.substituteParams(t)))};S.prototype.substituteParams=function(t){return new S(this.factors.map(e=>e.substituteParams(t)))};L.prototype.substituteParams=$.prototype.
substituteParams=O.prototype.substituteParams=T.prototype.substituteParams=function(t){return new this.constructor(this.expr.substituteParams(t))};b.prototype.substituteParams=
function(t){if(this.args.length===0)return this;{let e=this.args.map(n=>n.substituteParams(t));return new b(this.ruleName,e)}};function hs(t){return/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(t)}s(hs,"isRestrictedJSIdentifier");function kr(t){let e=Object.create(null);t.forEach(n=>{e[n]=(e[n]||0)+
1}),Object.keys(e).forEach(n=>{if(e[n]<=1)return;let r=1;t.forEach((o,i)=>{o===n&&(t[i]=o+"_"+r++)})})}s(kr,"resolveDuplicatedNames");y.prototype.toArgumentNameList=
z("toArgumentNameList");C.toArgumentNameList=function(t,e){return["any"]};R.toArgumentNameList=function(t,e){return["end"]};A.prototype.toArgumentNameList=function(t,e){
return typeof this.obj=="string"&&/^[_a-zA-Z0-9]+$/.test(this.obj)?["_"+this.obj]:["$"+t]};k.prototype.toArgumentNameList=function(t,e){let n=this.from+"_to_"+this.
to;return hs(n)||(n="_"+n),hs(n)||(n="$"+t),[n]};I.prototype.toArgumentNameList=function(t,e){let n=this.terms.map(i=>i.toArgumentNameList(t,!0)),r=[],o=n[0].length;
for(let i=0;i<o;i++){let a=[];for(let u=0;u<this.terms.length;u++)a.push(n[u][i]);let c=fr(a);r.push(c.join("_or_"))}return e||kr(r),r};S.prototype.toArgumentNameList=
function(t,e){let n=[];return this.factors.forEach(r=>{let o=r.toArgumentNameList(t,!0);n=n.concat(o),t+=o.length}),e||kr(n),n};L.prototype.toArgumentNameList=function(t,e){
let n=this.expr.toArgumentNameList(t,e).map(r=>r[r.length-1]==="s"?r+"es":r+"s");return e||kr(n),n};j.prototype.toArgumentNameList=function(t,e){return this.expr.
toArgumentNameList(t,e).map(n=>"opt"+n[0].toUpperCase()+n.slice(1))};$.prototype.toArgumentNameList=function(t,e){return[]};O.prototype.toArgumentNameList=T.prototype.
toArgumentNameList=function(t,e){return this.expr.toArgumentNameList(t,e)};b.prototype.toArgumentNameList=function(t,e){return[this.ruleName]};E.prototype.toArgumentNameList=
function(t,e){return["$"+t]};P.prototype.toArgumentNameList=function(t,e){return["param"+this.index]};y.prototype.toDisplayString=z("toDisplayString");I.prototype.toDisplayString=S.prototype.toDisplayString=function(){return this.source?this.source.trimmed().contents:
"["+this.constructor.name+"]"};C.toDisplayString=R.toDisplayString=L.prototype.toDisplayString=$.prototype.toDisplayString=O.prototype.toDisplayString=T.prototype.
toDisplayString=A.prototype.toDisplayString=k.prototype.toDisplayString=P.prototype.toDisplayString=function(){return this.toString()};b.prototype.toDisplayString=
function(){if(this.args.length>0){let t=this.args.map(e=>e.toDisplayString());return this.ruleName+"<"+t.join(",")+">"}else return this.ruleName};E.prototype.toDisplayString=
function(){return"Unicode ["+this.categoryOrProp+"] character"};function sl(t){return t==="description"||t==="string"||t==="code"}s(sl,"isValidType");var B=class t{static{s(this,"Failure")}constructor(e,n,r){if(!sl(r))throw new Error(
"invalid Failure type: "+r);this.pexpr=e,this.text=n,this.type=r,this.fluffy=!1}getPExpr(){return this.pexpr}getText(){return this.text}getType(){return this.type}isDescription(){
return this.type==="description"}isStringTerminal(){return this.type==="string"}isCode(){return this.type==="code"}isFluffy(){return this.fluffy}makeFluffy(){this.
fluffy=!0}clearFluffy(){this.fluffy=!1}subsumes(e){return this.getText()===e.getText()&&this.type===e.type&&(!this.isFluffy()||this.isFluffy()&&e.isFluffy())}toString(){
return this.type==="string"?JSON.stringify(this.getText()):this.getText()}clone(){let e=new t(this.pexpr,this.text,this.type);return this.isFluffy()&&e.makeFluffy(),
e}toKey(){return this.toString()+"#"+this.type}};y.prototype.toFailure=z("toFailure");C.toFailure=function(t){return new B(this,"any object","description")};R.toFailure=function(t){return new B(this,"end of in\
put","description")};A.prototype.toFailure=function(t){return new B(this,this.obj,"string")};k.prototype.toFailure=function(t){return new B(this,JSON.stringify(
this.from)+".."+JSON.stringify(this.to),"code")};$.prototype.toFailure=function(t){let e=this.expr===C?"nothing":"not "+this.expr.toFailure(t);return new B(this,
e,"description")};O.prototype.toFailure=function(t){return this.expr.toFailure(t)};b.prototype.toFailure=function(t){let{description:e}=t.rules[this.ruleName];return e||
(e=(/^[aeiouAEIOU]/.test(this.ruleName)?"an":"a")+" "+this.ruleName),new B(this,e,"description")};E.prototype.toFailure=function(t){return new B(this,"a Unicode\
 ["+this.categoryOrProp+"] character","description")};I.prototype.toFailure=function(t){let n="("+this.terms.map(r=>r.toFailure(t)).join(" or ")+")";return new B(
this,n,"description")};S.prototype.toFailure=function(t){let n="("+this.factors.map(r=>r.toFailure(t)).join(" ")+")";return new B(this,n,"description")};L.prototype.
toFailure=function(t){let e="("+this.expr.toFailure(t)+this.operator+")";return new B(this,e,"description")};y.prototype.toString=z("toString");C.toString=function(){return"any"};R.toString=function(){return"end"};A.prototype.toString=function(){return JSON.stringify(this.
obj)};k.prototype.toString=function(){return JSON.stringify(this.from)+".."+JSON.stringify(this.to)};P.prototype.toString=function(){return"$"+this.index};T.prototype.
toString=function(){return"#("+this.expr.toString()+")"};I.prototype.toString=function(){return this.terms.length===1?this.terms[0].toString():"("+this.terms.map(
t=>t.toString()).join(" | ")+")"};S.prototype.toString=function(){return this.factors.length===1?this.factors[0].toString():"("+this.factors.map(t=>t.toString()).
join(" ")+")"};L.prototype.toString=function(){return this.expr+this.operator};$.prototype.toString=function(){return"~"+this.expr};O.prototype.toString=function(){
return"&"+this.expr};b.prototype.toString=function(){if(this.args.length>0){let t=this.args.map(e=>e.toString());return this.ruleName+"<"+t.join(",")+">"}else return this.
ruleName};E.prototype.toString=function(){return"\\p{"+this.categoryOrProp+"}"};var ht=class t extends y{static{s(this,"CaseInsensitiveTerminal")}constructor(e){super(),this.obj=e}_getString(e){let n=e.currentApplication().args[this.obj.index];
return Q(n instanceof A,"expected a Terminal expression"),n.obj}allowsSkippingPrecedingSpace(){return!0}eval(e){let{inputStream:n}=e,r=n.pos,o=this._getString(e);
return n.matchString(o,!0)?(e.pushBinding(new ce(o.length),r),!0):(e.processFailure(r,this),!1)}getArity(){return 1}substituteParams(e){return new t(this.obj.substituteParams(
e))}toDisplayString(){return this.obj.toDisplayString()+" (case-insensitive)"}toFailure(e){return new B(this,this.obj.toFailure(e)+" (case-insensitive)","descri\
ption")}_isNullable(e,n){return this.obj._isNullable(e,n)}};var gs;Kt(t=>{gs=t.rules.applySyntactic.body});var $r=new b("spaces"),Jt=class{static{s(this,"MatchState")}constructor(e,n,r){this.matcher=e,this.startExpr=n,this.
grammar=e.grammar,this.input=e.getInput(),this.inputStream=new Se(this.input),this.memoTable=e._memoTable,this.userData=void 0,this.doNotMemoize=!1,this._bindings=
[],this._bindingOffsets=[],this._applicationStack=[],this._posStack=[0],this.inLexifiedContextStack=[!1],this.rightmostFailurePosition=-1,this._rightmostFailurePositionStack=
[],this._recordedFailuresStack=[],r!==void 0&&(this.positionToRecordFailures=r,this.recordedFailures=Object.create(null))}posToOffset(e){return e-this._posStack[this.
_posStack.length-1]}enterApplication(e,n){this._posStack.push(this.inputStream.pos),this._applicationStack.push(n),this.inLexifiedContextStack.push(!1),e.enter(
n),this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),this.rightmostFailurePosition=-1}exitApplication(e,n){let r=this._posStack.pop();this.
_applicationStack.pop(),this.inLexifiedContextStack.pop(),e.exit(),this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,this._rightmostFailurePositionStack.
pop()),n&&this.pushBinding(n,r)}enterLexifiedContext(){this.inLexifiedContextStack.push(!0)}exitLexifiedContext(){this.inLexifiedContextStack.pop()}currentApplication(){
return this._applicationStack[this._applicationStack.length-1]}inSyntacticContext(){let e=this.currentApplication();return e?e.isSyntactic()&&!this.inLexifiedContext():
this.startExpr.factors[0].isSyntactic()}inLexifiedContext(){return this.inLexifiedContextStack[this.inLexifiedContextStack.length-1]}skipSpaces(){return this.pushFailuresInfo(),
this.eval($r),this.popBinding(),this.popFailuresInfo(),this.inputStream.pos}skipSpacesIfInSyntacticContext(){return this.inSyntacticContext()?this.skipSpaces():
this.inputStream.pos}maybeSkipSpacesBefore(e){return e.allowsSkippingPrecedingSpace()&&e!==$r?this.skipSpacesIfInSyntacticContext():this.inputStream.pos}pushBinding(e,n){
this._bindings.push(e),this._bindingOffsets.push(this.posToOffset(n))}popBinding(){this._bindings.pop(),this._bindingOffsets.pop()}numBindings(){return this._bindings.
length}truncateBindings(e){for(;this._bindings.length>e;)this.popBinding()}getCurrentPosInfo(){return this.getPosInfo(this.inputStream.pos)}getPosInfo(e){let n=this.
memoTable[e];return n||(n=this.memoTable[e]=new Vt),n}processFailure(e,n){if(this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,e),this.recordedFailures&&
e===this.positionToRecordFailures){let r=this.currentApplication();r&&(n=n.substituteParams(r.args)),this.recordFailure(n.toFailure(this.grammar),!1)}}recordFailure(e,n){
let r=e.toKey();this.recordedFailures[r]?this.recordedFailures[r].isFluffy()&&!e.isFluffy()&&this.recordedFailures[r].clearFluffy():this.recordedFailures[r]=n?e.
clone():e}recordFailures(e,n){Object.keys(e).forEach(r=>{this.recordFailure(e[r],n)})}cloneRecordedFailures(){if(!this.recordedFailures)return;let e=Object.create(
null);return Object.keys(this.recordedFailures).forEach(n=>{e[n]=this.recordedFailures[n].clone()}),e}getRightmostFailurePosition(){return this.rightmostFailurePosition}_getRightmostFailureOffset(){
return this.rightmostFailurePosition>=0?this.posToOffset(this.rightmostFailurePosition):-1}getMemoizedTraceEntry(e,n){let r=this.memoTable[e];if(r&&n instanceof
b){let o=r.memo[n.toMemoKey()];if(o&&o.traceEntry){let i=o.traceEntry.cloneWithExpr(n);return i.isMemoized=!0,i}}return null}getTraceEntry(e,n,r,o){if(n instanceof
b){let i=this.currentApplication(),a=i?i.args:[];n=n.substituteParams(a)}return this.getMemoizedTraceEntry(e,n)||new Le(this.input,e,this.inputStream.pos,n,r,o,
this.trace)}isTracing(){return!!this.trace}hasNecessaryInfo(e){return this.trace&&!e.traceEntry?!1:this.recordedFailures&&this.inputStream.pos+e.rightmostFailureOffset===
this.positionToRecordFailures?!!e.failuresAtRightmostPosition:!0}useMemoizedResult(e,n){this.trace&&this.trace.push(n.traceEntry);let r=this.inputStream.pos+n.rightmostFailureOffset;
return this.rightmostFailurePosition=Math.max(this.rightmostFailurePosition,r),this.recordedFailures&&this.positionToRecordFailures===r&&n.failuresAtRightmostPosition&&
this.recordFailures(n.failuresAtRightmostPosition,!0),this.inputStream.examinedLength=Math.max(this.inputStream.examinedLength,n.examinedLength+e),n.value?(this.
inputStream.pos+=n.matchLength,this.pushBinding(n.value,e),!0):!1}eval(e){let{inputStream:n}=this,r=this._bindings.length,o=this.userData,i;this.recordedFailures&&
(i=this.recordedFailures,this.recordedFailures=Object.create(null));let a=n.pos,c=this.maybeSkipSpacesBefore(e),u;this.trace&&(u=this.trace,this.trace=[]);let l=e.
eval(this);if(this.trace){let f=this._bindings.slice(r),p=this.getTraceEntry(c,e,l,f);p.isImplicitSpaces=e===$r,p.isRootNode=e===this.startExpr,u.push(p),this.trace=
u}return l?this.recordedFailures&&n.pos===this.positionToRecordFailures&&Object.keys(this.recordedFailures).forEach(f=>{this.recordedFailures[f].makeFluffy()}):
(n.pos=a,this.truncateBindings(r),this.userData=o),this.recordedFailures&&this.recordFailures(i,!1),e===gs&&this.skipSpaces(),l}getMatchResult(){this.grammar._setUpMatchState(
this),this.eval(this.startExpr);let e;this.recordedFailures&&(e=Object.keys(this.recordedFailures).map(r=>this.recordedFailures[r]));let n=this._bindings[0];return n&&
(n.grammar=this.grammar),new Je(this.matcher,this.input,this.startExpr,n,this._bindingOffsets[0],this.rightmostFailurePosition,e)}getTrace(){this.trace=[];let e=this.
getMatchResult(),n=this.trace[this.trace.length-1];return n.result=e,n}pushFailuresInfo(){this._rightmostFailurePositionStack.push(this.rightmostFailurePosition),
this._recordedFailuresStack.push(this.recordedFailures)}popFailuresInfo(){this.rightmostFailurePosition=this._rightmostFailurePositionStack.pop(),this.recordedFailures=
this._recordedFailuresStack.pop()}};var Qt=class{static{s(this,"Matcher")}constructor(e){this.grammar=e,this._memoTable=[],this._input="",this._isMemoTableStale=!1}_resetMemoTable(){this._memoTable=
[],this._isMemoTableStale=!1}getInput(){return this._input}setInput(e){return this._input!==e&&this.replaceInputRange(0,this._input.length,e),this}replaceInputRange(e,n,r){
let o=this._input,i=this._memoTable;if(e<0||e>o.length||n<0||n>o.length||e>n)throw new Error("Invalid indices: "+e+" and "+n);this._input=o.slice(0,e)+r+o.slice(
n),this._input!==o&&i.length>0&&(this._isMemoTableStale=!0);let a=i.slice(n);i.length=e;for(let c=0;c<r.length;c++)i.push(void 0);for(let c of a)i.push(c);for(let c=0;c<
e;c++){let u=i[c];u&&u.clearObsoleteEntries(c,e)}return this}match(e,n={incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!1})}trace(e,n={
incremental:!0}){return this._match(this._getStartExpr(e),{incremental:n.incremental,tracing:!0})}_match(e,n={}){let r={tracing:!1,incremental:!0,positionToRecordFailures:void 0,
...n};if(!r.incremental)this._resetMemoTable();else if(this._isMemoTableStale&&!this.grammar.supportsIncrementalParsing)throw Qi(this.grammar);let o=new Jt(this,
e,r.positionToRecordFailures);return r.tracing?o.getTrace():o.getMatchResult()}_getStartExpr(e){let n=e||this.grammar.defaultStartRule;if(!n)throw new Error("Mi\
ssing start rule argument -- the grammar has no default start rule.");let r=this.grammar.parseApplication(n);return new S([r,R])}};var gt=[],Er=s((t,e)=>Object.prototype.hasOwnProperty.call(t,e),"hasOwnProperty"),en=class{static{s(this,"Wrapper")}constructor(e,n,r){this._node=e,this.source=
n,this._baseInterval=r,e.isNonterminal()&&Q(n===r),this._childWrappers=[]}_forgetMemoizedResultFor(e){delete this._node[this._semantics.attributeKeys[e]],this.children.
forEach(n=>{n._forgetMemoizedResultFor(e)})}child(e){if(!(0<=e&&e<this._node.numChildren()))return;let n=this._childWrappers[e];if(!n){let r=this._node.childAt(
e),o=this._node.childOffsets[e],i=this._baseInterval.subInterval(o,r.matchLength),a=r.isNonterminal()?i:this._baseInterval;n=this._childWrappers[e]=this._semantics.
wrap(r,i,a)}return n}_children(){for(let e=0;e<this._node.numChildren();e++)this.child(e);return this._childWrappers}isIteration(){return this._node.isIteration()}isTerminal(){
return this._node.isTerminal()}isNonterminal(){return this._node.isNonterminal()}isSyntactic(){return this.isNonterminal()&&this._node.isSyntactic()}isLexical(){
return this.isNonterminal()&&this._node.isLexical()}isOptional(){return this._node.isOptional()}iteration(e){let n=e||[],r=n.map(a=>a._node),o=new Qe(r,[],-1,!1),
i=this._semantics.wrap(o,null,null);return i._childWrappers=n,i}get children(){return this._children()}get ctorName(){return this._node.ctorName}get numChildren(){
return this._node.numChildren()}get sourceString(){return this.source.contents}},G=class t{static{s(this,"Semantics")}constructor(e,n){let r=this;if(this.grammar=
e,this.checkedActionDicts=!1,this.Wrapper=class extends(n?n.Wrapper:en){constructor(o,i,a){super(o,i,a),r.checkActionDictsIfHaventAlready(),this._semantics=r}toString(){
return"[semantics wrapper for "+r.grammar.name+"]"}},this.super=n,n){if(!(e.equals(this.super.grammar)||e._inheritsFrom(this.super.grammar)))throw new Error("Ca\
nnot extend a semantics for grammar '"+this.super.grammar.name+"' for use with grammar '"+e.name+"' (not a sub-grammar)");this.operations=Object.create(this.super.
operations),this.attributes=Object.create(this.super.attributes),this.attributeKeys=Object.create(null);for(let o in this.attributes)Object.defineProperty(this.
attributeKeys,o,{value:Sr(o)})}else this.operations=Object.create(null),this.attributes=Object.create(null),this.attributeKeys=Object.create(null)}toString(){return"\
[semantics for "+this.grammar.name+"]"}checkActionDictsIfHaventAlready(){this.checkedActionDicts||(this.checkActionDicts(),this.checkedActionDicts=!0)}checkActionDicts(){
let e;for(e in this.operations)this.operations[e].checkActionDict(this.grammar);for(e in this.attributes)this.attributes[e].checkActionDict(this.grammar)}toRecipe(e){
function n(o){return o.super!==t.BuiltInSemantics._getSemantics()}s(n,"hasSuperSemantics");let r=`(function(g) {
`;if(n(this)){r+="  var semantics = "+this.super.toRecipe(!0)+"(g";let o=this.super.grammar,i=this.grammar;for(;i!==o;)r+=".superGrammar",i=i.superGrammar;r+=`)\
;
`,r+="  return g.extendSemantics(semantics)"}else r+="  return g.createSemantics()";return["Operation","Attribute"].forEach(o=>{let i=this[o.toLowerCase()+"s"];
Object.keys(i).forEach(a=>{let{actionDict:c,formals:u,builtInDefault:l}=i[a],f=a;u.length>0&&(f+="("+u.join(", ")+")");let p;n(this)&&this.super[o.toLowerCase()+
"s"][a]?p="extend"+o:p="add"+o,r+=`
    .`+p+"("+JSON.stringify(f)+", {";let d=[];Object.keys(c).forEach(m=>{if(c[m]!==l){let h=c[m].toString().trim();h=h.replace(/^.*\(/,"function("),d.push(`
      `+JSON.stringify(m)+": "+h)}}),r+=d.join(",")+`
    })`})}),r+=`;
  })`,e||(r=`(function() {
  var grammar = this.fromRecipe(`+this.grammar.toRecipe()+`);
  var semantics = `+r+`(grammar);
  return semantics;
});
`),r}addOperationOrAttribute(e,n,r){let o=e+"s",i=xs(n,e),{name:a}=i,{formals:c}=i;this.assertNewName(a,e);let u=al(e,a,p),l={_default:u};Object.keys(r).forEach(
d=>{l[d]=r[d]});let f=e==="operation"?new qe(a,c,l,u):new xt(a,l,u);f.checkActionDict(this.grammar),this[o][a]=f;function p(...d){let m=this._semantics[o][a];if(arguments.
length!==m.formals.length)throw new Error("Invalid number of arguments passed to "+a+" "+e+" (expected "+m.formals.length+", got "+arguments.length+")");let h=Object.
create(null);for(let[w,Z]of Object.entries(d)){let Y=m.formals[w];h[Y]=Z}let x=this.args;this.args=h;let v=m.execute(this._semantics,this);return this.args=x,v}
s(p,"doIt"),e==="operation"?(this.Wrapper.prototype[a]=p,this.Wrapper.prototype[a].toString=function(){return"["+a+" operation]"}):(Object.defineProperty(this.Wrapper.
prototype,a,{get:p,configurable:!0}),Object.defineProperty(this.attributeKeys,a,{value:Sr(a)}))}extendOperationOrAttribute(e,n,r){let o=e+"s";if(xs(n,"attribute"),
!(this.super&&n in this.super[o]))throw new Error("Cannot extend "+e+" '"+n+"': did not inherit an "+e+" with that name");if(Er(this[o],n))throw new Error("Cann\
ot extend "+e+" '"+n+"' again");let i=this[o][n].formals,a=this[o][n].actionDict,c=Object.create(a);Object.keys(r).forEach(u=>{c[u]=r[u]}),this[o][n]=e==="opera\
tion"?new qe(n,i,c):new xt(n,c),this[o][n].checkActionDict(this.grammar)}assertNewName(e,n){if(Er(en.prototype,e))throw new Error("Cannot add "+n+" '"+e+"': tha\
t's a reserved name");if(e in this.operations)throw new Error("Cannot add "+n+" '"+e+"': an operation with that name already exists");if(e in this.attributes)throw new Error(
"Cannot add "+n+" '"+e+"': an attribute with that name already exists")}wrap(e,n,r){let o=r||n;return e instanceof this.Wrapper?e:new this.Wrapper(e,n,o)}};function xs(t,e){
if(!G.prototypeGrammar)return Q(t.indexOf("(")===-1),{name:t,formals:[]};let n=G.prototypeGrammar.match(t,e==="operation"?"OperationSignature":"AttributeSignatu\
re");if(n.failed())throw new Error(n.message);return G.prototypeGrammarSemantics(n).parse()}s(xs,"parseSignature");function al(t,e,n){return function(...r){let i=(this.
_semantics.operations[e]||this._semantics.attributes[e]).formals.map(a=>this.args[a]);if(!this.isIteration()&&r.length===1)return n.apply(r[0],i);throw us(this.
ctorName,e,t,gt)}}s(al,"newDefaultAction");G.createSemantics=function(t,e){let n=new G(t,e!==void 0?e:G.BuiltInSemantics._getSemantics()),r=s(function(i){if(!(i instanceof
Je))throw new TypeError("Semantics expected a MatchResult, but got "+jt(i));if(i.failed())throw new TypeError("cannot apply Semantics to "+i.toString());let a=i.
_cst;if(a.grammar!==t)throw new Error("Cannot use a MatchResult from grammar '"+a.grammar.name+"' with a semantics for '"+t.name+"'");let c=new Se(i.input);return n.
wrap(a,c.interval(i._cstOffset,i.input.length))},"ASemantics");return r.addOperation=function(o,i){return n.addOperationOrAttribute("operation",o,i),r},r.extendOperation=
function(o,i){return n.extendOperationOrAttribute("operation",o,i),r},r.addAttribute=function(o,i){return n.addOperationOrAttribute("attribute",o,i),r},r.extendAttribute=
function(o,i){return n.extendOperationOrAttribute("attribute",o,i),r},r._getActionDict=function(o){let i=n.operations[o]||n.attributes[o];if(!i)throw new Error(
'"'+o+'" is not a valid operation or attribute name in this semantics for "'+t.name+'"');return i.actionDict},r._remove=function(o){let i;return o in n.operations?
(i=n.operations[o],delete n.operations[o]):o in n.attributes&&(i=n.attributes[o],delete n.attributes[o]),delete n.Wrapper.prototype[o],i},r.getOperationNames=function(){
return Object.keys(n.operations)},r.getAttributeNames=function(){return Object.keys(n.attributes)},r.getGrammar=function(){return n.grammar},r.toRecipe=function(o){
return n.toRecipe(o)},r.toString=n.toString.bind(n),r._getSemantics=function(){return n},r};var qe=class{static{s(this,"Operation")}constructor(e,n,r,o){this.name=
e,this.formals=n,this.actionDict=r,this.builtInDefault=o}checkActionDict(e){e._checkTopDownActionDict(this.typeName,this.name,this.actionDict)}execute(e,n){try{
let{ctorName:r}=n._node,o=this.actionDict[r];return o?(gt.push([this,r]),o.apply(n,n._children())):n.isNonterminal()&&(o=this.actionDict._nonterminal,o)?(gt.push(
[this,"_nonterminal",r]),o.apply(n,n._children())):(gt.push([this,"default action",r]),this.actionDict._default.apply(n,n._children()))}finally{gt.pop()}}};qe.prototype.
typeName="operation";var xt=class extends qe{static{s(this,"Attribute")}constructor(e,n,r){super(e,[],n,r)}execute(e,n){let r=n._node,o=e.attributeKeys[this.name];
return Er(r,o)||(r[o]=qe.prototype.execute.call(this,e,n)),r[o]}};xt.prototype.typeName="attribute";var ys=["_iter","_terminal","_nonterminal","_default"];function bs(t){return Object.keys(t.rules).sort().map(e=>t.rules[e])}s(bs,"getSortedRuleValues");var cl=s(
t=>t.replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029"),"jsonToJS"),vs,_s,F=class t{static{s(this,"Grammar")}constructor(e,n,r,o){if(this.name=e,this.superGrammar=
n,this.rules=r,o){if(!(o in r))throw new Error("Invalid start rule: '"+o+"' is not a rule in grammar '"+e+"'");this.defaultStartRule=o}this._matchStateInitializer=
void 0,this.supportsIncrementalParsing=!0}matcher(){return new Qt(this)}isBuiltIn(){return this===t.ProtoBuiltInRules||this===t.BuiltInRules}equals(e){if(this===
e)return!0;if(e==null||this.name!==e.name||this.defaultStartRule!==e.defaultStartRule||!(this.superGrammar===e.superGrammar||this.superGrammar.equals(e.superGrammar)))
return!1;let n=bs(this),r=bs(e);return n.length===r.length&&n.every((o,i)=>o.description===r[i].description&&o.formals.join(",")===r[i].formals.join(",")&&o.body.
toString()===r[i].body.toString())}match(e,n){let r=this.matcher();return r.replaceInputRange(0,0,e),r.match(n)}trace(e,n){let r=this.matcher();return r.replaceInputRange(
0,0,e),r.trace(n)}createSemantics(){return G.createSemantics(this)}extendSemantics(e){return G.createSemantics(this,e._getSemantics())}_checkTopDownActionDict(e,n,r){
let o=[];for(let i in r){let a=r[i];if(!ys.includes(i)&&!(i in this.rules)){o.push(`'${i}' is not a valid semantic action for '${this.name}'`);continue}if(typeof a!=
"function"){o.push(`'${i}' must be a function in an action dictionary for '${this.name}'`);continue}let u=a.length,l=this._topDownActionArity(i);if(u!==l){let f;
i==="_iter"||i==="_nonterminal"?f=`it should use a rest parameter, e.g. \`${i}(...children) {}\`. NOTE: this is new in Ohm v16 — see https://ohmjs.org/d/ati for \
details.`:f=`expected ${l}, got ${u}`,o.push(`Semantic action '${i}' has the wrong arity: ${f}`)}}if(o.length>0){let i=o.map(c=>"- "+c),a=new Error([`Found erro\
rs in the action dictionary of the '${n}' ${e}:`,...i].join(`
`));throw a.problems=o,a}}_topDownActionArity(e){return ys.includes(e)?0:this.rules[e].body.getArity()}_inheritsFrom(e){let n=this.superGrammar;for(;n;){if(n.equals(
e,!0))return!0;n=n.superGrammar}return!1}toRecipe(e=void 0){let n={};this.source&&(n.source=this.source.contents);let r=null;this.defaultStartRule&&(r=this.defaultStartRule);
let o={};Object.keys(this.rules).forEach(c=>{let u=this.rules[c],{body:l}=u,f=!this.superGrammar||!this.superGrammar.rules[c],p;f?p="define":p=l instanceof ve?"\
extend":"override";let d={};if(u.source&&this.source){let x=u.source.relativeTo(this.source);d.sourceInterval=[x.startIdx,x.endIdx]}let m=f?u.description:null,h=l.
outputRecipe(u.formals,this.source);o[c]=[p,d,m,u.formals,h]});let i="null";e?i=e:this.superGrammar&&!this.superGrammar.isBuiltIn()&&(i=this.superGrammar.toRecipe());
let a=[...["grammar",n,this.name].map(JSON.stringify),i,...[r,o].map(JSON.stringify)];return cl(`[${a.join(",")}]`)}toOperationActionDictionaryTemplate(){return this.
_toOperationOrAttributeActionDictionaryTemplate()}toAttributeActionDictionaryTemplate(){return this._toOperationOrAttributeActionDictionaryTemplate()}_toOperationOrAttributeActionDictionaryTemplate(){
let e=new me;e.append("{");let n=!0;for(let r in this.rules){let{body:o}=this.rules[r];n?n=!1:e.append(","),e.append(`
`),e.append("  "),this.addSemanticActionTemplate(r,o,e)}return e.append(`
}`),e.contents()}addSemanticActionTemplate(e,n,r){r.append(e),r.append(": function(");let o=this._topDownActionArity(e);r.append(Xe("_",o).join(", ")),r.append(
`) {
`),r.append("  }")}parseApplication(e){let n;if(e.indexOf("<")===-1)n=new b(e);else{let o=vs.match(e,"Base_application");n=_s(o,{})}if(!(n.ruleName in this.rules))
throw Gt(n.ruleName,this.name);let{formals:r}=this.rules[n.ruleName];if(r.length!==n.args.length){let{source:o}=this.rules[n.ruleName];throw Wt(n.ruleName,r.length,
n.args.length,o)}return n}_setUpMatchState(e){this._matchStateInitializer&&this._matchStateInitializer(e)}};F.ProtoBuiltInRules=new F("ProtoBuiltInRules",void 0,
{any:{body:C,formals:[],description:"any character",primitive:!0},end:{body:R,formals:[],description:"end of input",primitive:!0},caseInsensitive:{body:new ht(new P(
0)),formals:["str"],primitive:!0},lower:{body:new E("Ll"),formals:[],description:"a lowercase letter",primitive:!0},upper:{body:new E("Lu"),formals:[],description:"\
an uppercase letter",primitive:!0},unicodeLtmo:{body:new E("Ltmo"),formals:[],description:"a Unicode character in Lt, Lm, or Lo",primitive:!0},spaces:{body:new oe(
new b("space")),formals:[]},space:{body:new k("\0"," "),formals:[],description:"a space"}});F.initApplicationParser=function(t,e){vs=t,_s=e};var yt=class{static{s(this,"GrammarDecl")}constructor(e){this.name=e}sourceInterval(e,n){return this.source.subInterval(e,n-e)}ensureSuperGrammar(){return this.
superGrammar||this.withSuperGrammar(this.name==="BuiltInRules"?F.ProtoBuiltInRules:F.BuiltInRules),this.superGrammar}ensureSuperGrammarRuleForOverriding(e,n){let r=this.
ensureSuperGrammar().rules[e];if(!r)throw es(e,this.superGrammar.name,n);return r}installOverriddenOrExtendedRule(e,n,r,o){let i=qt(n);if(i.length>0)throw vr(e,
i,o);let a=this.ensureSuperGrammar().rules[e],c=a.formals,u=c?c.length:0;if(n.length!==u)throw Wt(e,u,n.length,o);return this.install(e,n,r,a.description,o)}install(e,n,r,o,i,a=!1){
return this.rules[e]={body:r.introduceParams(n),formals:n,description:o,source:i,primitive:a},this}withSuperGrammar(e){if(this.superGrammar)throw new Error("the\
 super grammar of a GrammarDecl cannot be set more than once");return this.superGrammar=e,this.rules=Object.create(e.rules),e.isBuiltIn()||(this.defaultStartRule=
e.defaultStartRule),this}withDefaultStartRule(e){return this.defaultStartRule=e,this}withSource(e){return this.source=new Se(e).interval(0,e.length),this}build(){
let e=new F(this.name,this.ensureSuperGrammar(),this.rules,this.defaultStartRule);e._matchStateInitializer=e.superGrammar._matchStateInitializer,e.supportsIncrementalParsing=
e.superGrammar.supportsIncrementalParsing;let n=[],r=!1;return Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertChoicesHaveUniformArity(o)}catch(a){
n.push(a)}try{i.assertAllApplicationsAreValid(o,e)}catch(a){n.push(a),r=!0}}),r||Object.keys(e.rules).forEach(o=>{let{body:i}=e.rules[o];try{i.assertIteratedExprsAreNotNullable(
e,[])}catch(a){n.push(a)}}),n.length>0&&ls(n),this.source&&(e.source=this.source),e}define(e,n,r,o,i,a){if(this.ensureSuperGrammar(),this.superGrammar.rules[e])
throw br(e,this.name,this.superGrammar.name,i);if(this.rules[e])throw br(e,this.name,this.name,i);let c=qt(n);if(c.length>0)throw vr(e,c,i);return this.install(
e,n,r,o,i,a)}override(e,n,r,o,i){return this.ensureSuperGrammarRuleForOverriding(e,i),this.installOverriddenOrExtendedRule(e,n,r,i),this}extend(e,n,r,o,i){if(!this.
ensureSuperGrammar().rules[e])throw ts(e,this.superGrammar.name,i);let c=new ve(this.superGrammar,e,r);return c.source=r.source,this.installOverriddenOrExtendedRule(
e,n,c,i),this}};var Re=class{static{s(this,"Builder")}constructor(e){this.currentDecl=null,this.currentRuleName=null,this.options=e||{}}newGrammar(e){return new yt(e)}grammar(e,n,r,o,i){
let a=new yt(n);return r&&a.withSuperGrammar(r instanceof F?r:this.fromRecipe(r)),o&&a.withDefaultStartRule(o),e&&e.source&&a.withSource(e.source),this.currentDecl=
a,Object.keys(i).forEach(c=>{this.currentRuleName=c;let u=i[c],l=u[0],f=u[1],p=u[2],d=u[3],m=this.fromRecipe(u[4]),h;a.source&&f&&f.sourceInterval&&(h=a.source.
subInterval(f.sourceInterval[0],f.sourceInterval[1]-f.sourceInterval[0])),a[l](c,d,m,p,h)}),this.currentRuleName=this.currentDecl=null,a.build()}terminal(e){return new A(
e)}range(e,n){return new k(e,n)}param(e){return new P(e)}alt(...e){let n=[];for(let r of e)r instanceof y||(r=this.fromRecipe(r)),r instanceof I?n=n.concat(r.terms):
n.push(r);return n.length===1?n[0]:new I(n)}seq(...e){let n=[];for(let r of e)r instanceof y||(r=this.fromRecipe(r)),r instanceof S?n=n.concat(r.factors):n.push(
r);return n.length===1?n[0]:new S(n)}star(e){return e instanceof y||(e=this.fromRecipe(e)),new oe(e)}plus(e){return e instanceof y||(e=this.fromRecipe(e)),new he(
e)}opt(e){return e instanceof y||(e=this.fromRecipe(e)),new j(e)}not(e){return e instanceof y||(e=this.fromRecipe(e)),new $(e)}lookahead(e){return e instanceof y||
(e=this.fromRecipe(e)),this.options.eliminateLookaheads?new $(new $(e)):new O(e)}lex(e){return e instanceof y||(e=this.fromRecipe(e)),new T(e)}app(e,n){return n&&
n.length>0&&(n=n.map(function(r){return r instanceof y?r:this.fromRecipe(r)},this)),new b(e,n)}splice(e,n){return new _e(this.currentDecl.superGrammar,this.currentRuleName,
e.map(r=>this.fromRecipe(r)),n.map(r=>this.fromRecipe(r)))}fromRecipe(e){let n=e[0]==="grammar"?e.slice(1):e.slice(2),r=this[e[0]](...n),o=e[1];return o&&o.sourceInterval&&
this.currentDecl&&r.withSource(this.currentDecl.sourceInterval(...o.sourceInterval)),r}};function ue(t){return typeof t=="function"?t.call(new Re):(typeof t=="string"&&(t=JSON.parse(t)),new Re().fromRecipe(t))}s(ue,"makeRecipe");var bt=ue(["grammar",{source:`BuiltInRules {

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
["seq",{sourceInterval:[685,685]}]],applySyntactic:["define",{sourceInterval:[685,710]},null,["app"],["param",{sourceInterval:[707,710]},0]]}]);F.BuiltInRules=bt;ds(F.BuiltInRules);var vt=ue(["grammar",{source:`Ohm {

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
>"],["terminal",{sourceInterval:[2699,2702]},","],["terminal",{sourceInterval:[2705,2709]},"--"]]]}]);var Pr=Object.create(y.prototype);function ws(t,e){for(let n in t)if(n===e)return!0;return!1}s(ws,"namespaceHas");function Or(t,e,n,r){let o=new Re(r),i,a,c,u=!1;
return(n||vt).createSemantics().addOperation("visit",{Grammars(p){return p.children.map(d=>d.visit())},Grammar(p,d,m,h,x){let v=p.visit();i=o.newGrammar(v),d.child(
0)&&d.child(0).visit(),h.children.map(Z=>Z.visit());let w=i.build();if(w.source=this.source.trimmed(),ws(e,v))throw Ji(w,e);return e[v]=w,w},SuperGrammar(p,d){let m=d.
visit();if(m==="null")i.withSuperGrammar(null);else{if(!e||!ws(e,m))throw Yi(m,e,d.source);i.withSuperGrammar(e[m])}},Rule_define(p,d,m,h,x){a=p.visit(),c=d.children.
map(Y=>Y.visit())[0]||[],!i.defaultStartRule&&i.ensureSuperGrammar()!==F.ProtoBuiltInRules&&i.withDefaultStartRule(a);let v=x.visit(),w=m.children.map(Y=>Y.visit())[0],
Z=this.source.trimmed();return i.define(a,c,v,w,Z)},Rule_override(p,d,m,h){a=p.visit(),c=d.children.map(w=>w.visit())[0]||[];let x=this.source.trimmed();i.ensureSuperGrammarRuleForOverriding(
a,x),u=!0;let v=h.visit();return u=!1,i.override(a,c,v,null,x)},Rule_extend(p,d,m,h){a=p.visit(),c=d.children.map(w=>w.visit())[0]||[];let x=h.visit(),v=this.source.
trimmed();return i.extend(a,c,x,null,v)},RuleBody(p,d){return o.alt(...d.visit()).withSource(this.source)},OverrideRuleBody(p,d){let m=d.visit(),h=m.indexOf(Pr);
if(h>=0){let x=m.slice(0,h),v=m.slice(h+1);return v.forEach(w=>{if(w===Pr)throw as(w)}),new _e(i.superGrammar,a,x,v).withSource(this.source)}else return o.alt(...m).
withSource(this.source)},Formals(p,d,m){return d.visit()},Params(p,d,m){return d.visit()},Alt(p){return o.alt(...p.visit()).withSource(this.source)},TopLevelTerm_inline(p,d){
let m=a+"_"+d.visit(),h=p.visit(),x=this.source.trimmed(),v=!(i.superGrammar&&i.superGrammar.rules[m]);u&&!v?i.override(m,c,h,null,x):i.define(m,c,h,null,x);let w=c.
map(Z=>o.app(Z));return o.app(m,w).withSource(h.source)},OverrideTopLevelTerm_superSplice(p){return Pr},Seq(p){return o.seq(...p.children.map(d=>d.visit())).withSource(
this.source)},Iter_star(p,d){return o.star(p.visit()).withSource(this.source)},Iter_plus(p,d){return o.plus(p.visit()).withSource(this.source)},Iter_opt(p,d){return o.
opt(p.visit()).withSource(this.source)},Pred_not(p,d){return o.not(d.visit()).withSource(this.source)},Pred_lookahead(p,d){return o.lookahead(d.visit()).withSource(
this.source)},Lex_lex(p,d){return o.lex(d.visit()).withSource(this.source)},Base_application(p,d){let m=d.children.map(h=>h.visit())[0]||[];return o.app(p.visit(),
m).withSource(this.source)},Base_range(p,d,m){return o.range(p.visit(),m.visit()).withSource(this.source)},Base_terminal(p){return o.terminal(p.visit()).withSource(
this.source)},Base_paren(p,d,m){return d.visit()},ruleDescr(p,d,m){return d.visit()},ruleDescrText(p){return this.sourceString.trim()},caseName(p,d,m,h,x){return m.
visit()},name(p,d){return this.sourceString},nameFirst(p){},nameRest(p){},terminal(p,d,m){return d.children.map(h=>h.visit()).join("")},oneCharTerminal(p,d,m){return d.
visit()},escapeChar(p){try{return gr(this.sourceString)}catch(d){throw d instanceof RangeError&&d.message.startsWith("Invalid code point ")?cs(p):d}},NonemptyListOf(p,d,m){
return[p.visit()].concat(m.children.map(h=>h.visit()))},EmptyListOf(){return[]},_terminal(){return this.sourceString}})(t).visit()}s(Or,"buildGrammar");var Is=ue(["grammar",{source:`OperationsAndAttributes {

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
257]},null,[],["alt",{sourceInterval:[242,257]},["terminal",{sourceInterval:[242,245]},"_"],["app",{sourceInterval:[252,257]},"alnum",[]]]]}]);ul(F.BuiltInRules);ll(Is);function ul(t){let e={empty(){return this.iteration()},nonEmpty(n,r,o){return this.iteration([n].concat(o.children))},self(...n){return this}};
G.BuiltInSemantics=G.createSemantics(t,null).addOperation("asIteration",{emptyListOf:e.empty,nonemptyListOf:e.nonEmpty,EmptyListOf:e.empty,NonemptyListOf:e.nonEmpty,
_iter:e.self})}s(ul,"initBuiltInSemantics");function ll(t){G.prototypeGrammarSemantics=t.createSemantics().addOperation("parse",{AttributeSignature(e){return{name:e.
parse(),formals:[]}},OperationSignature(e,n){return{name:e.parse(),formals:n.children.map(r=>r.parse())[0]||[]}},Formals(e,n,r){return n.asIteration().children.
map(o=>o.parse())},name(e,n){return this.sourceString}}),G.prototypeGrammar=t}s(ll,"initPrototypeParser");function Ss(t){let e=0,n=[0],r=s(()=>n[n.length-1],"topOfStack"),o={},i=/( *).*(?:$|\r?\n|\r)/g,a;for(;(a=i.exec(t))!=null;){let[c,u]=a;if(c.length===0)break;let l=u.
length,f=r(),p=e+l;if(l>f)n.push(l),o[p]=1;else if(l<f){let d=n.length;for(;r()!==l;)n.pop();o[p]=-1*(d-n.length)}e+=c.length}return n.length>1&&(o[e]=1-n.length),
o}s(Ss,"findIndentation");var ks="an indented block",$s="a dedent",As=1114112,Rr=class extends Se{static{s(this,"InputStreamWithIndentation")}constructor(e){super(e.input),this.state=e}_indentationAt(e){
return this.state.userData[e]||0}atEnd(){return super.atEnd()&&this._indentationAt(this.pos)===0}next(){if(this._indentationAt(this.pos)!==0){this.examinedLength=
Math.max(this.examinedLength,this.pos);return}return super.next()}nextCharCode(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,
this.pos),As):super.nextCharCode()}nextCodePoint(){return this._indentationAt(this.pos)!==0?(this.examinedLength=Math.max(this.examinedLength,this.pos),As):super.
nextCodePoint()}},tn=class extends y{static{s(this,"Indentation")}constructor(e=!0){super(),this.isIndent=e}allowsSkippingPrecedingSpace(){return!0}eval(e){let{
inputStream:n}=e,r=e.userData;e.doNotMemoize=!0;let o=n.pos,i=this.isIndent?1:-1;return(r[o]||0)*i>0?(e.userData=Object.create(r),e.userData[o]-=i,e.pushBinding(
new ce(0),o),!0):(e.processFailure(o,this),!1)}getArity(){return 1}_assertAllApplicationsAreValid(e,n){}_isNullable(e,n){return!1}assertChoicesHaveUniformArity(e){}assertIteratedExprsAreNotNullable(e){}introduceParams(e){
return this}substituteParams(e){return this}toString(){return this.isIndent?"indent":"dedent"}toDisplayString(){return this.toString()}toFailure(e){let n=this.isIndent?
ks:$s;return new B(this,n,"description")}},pl=new b("indent"),dl=new b("dedent"),fl=new _e(bt,"any",[pl,dl],[]),Cr=new Re().newGrammar("IndentationSensitive").withSuperGrammar(
bt).define("indent",[],new tn(!0),ks,void 0,!0).define("dedent",[],new tn(!1),$s,void 0,!0).extend("any",[],fl,"any character",void 0).build();Object.assign(Cr,
{_matchStateInitializer(t){t.userData=Ss(t.input),t.inputStream=new Rr(t)},supportsIncrementalParsing:!1});F.initApplicationParser(vt,Or);var _t=ue(gi);var Tr=new Map,Es=32*1024,zr=0;function Ps(t,e){let n=t.characters(),r=`${e} ${n}`,o=Tr.get(r);if(o!==void 0)return o;let i=_t.match(n,e);return i.failed()?i:(zr+
t.count>Es&&(Tr.clear(),zr=0),t.count<=Es&&(Tr.set(r,i._cst),zr+=t.count),i._cst)}s(Ps,"matchItem");var Os=`["grammar",{},"AttachPoint",null,"attachPoint",{"attachPoint":["define",{},null,[],["seq",{},["opt",{},["seq",{},["app",{},"name",[]],["terminal",{},"G"\
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
},"!","5"]],"token":["define",{},null,[],["range",{},"!","H"]]}]`,Rs=["kretprobe","fentry","fexit","kprobe","rawtracepoint","tracepoint","uprobe","uretprobe","u\
sdt","profile","interval","software","hardware","iter","watchpoint","asyncwatchpoint","begin","end","self","test","bench","<positional>","hz","s","ms","us","bpf",
"signal","SIGUSR1","<name>","<argument>","<number>","<negative number>","<pattern>","*",":","+","@","=","<stray $>"];var Cs=[["!","'kretprobe'"],['"',"'fentry'"],["#","'fexit'"],["$","'kprobe'"],["%","'rawtracepoint'"],["&","'tracepoint'"],["'","'uprobe'"],["(","'uretprobe'"],
[")","'usdt'"],["*","'profile'"],["+","'interval'"],[",","'software'"],["-","'hardware'"],[".","'iter'"],["/","'watchpoint'"],["0","'asyncwatchpoint'"],["1","'b\
egin'"],["2","'end'"],["3","'self'"],["4","'test'"],["5","'bench'"],["6","'<positional>'"],["7","'hz'"],["8","'s'"],["9","'ms'"],[":","'us'"],[";","'bpf'"],["<",
"'signal'"],["=","'SIGUSR1'"],[">","'<name>'"],["?","'<argument>'"],["@","'<number>'"],["A","'<negative number>'"],["B","'<pattern>'"],["C","'*'"],["D","':'"],[
"E","'+'"],["F","'@'"],["G","'='"],["H","'<stray $>'"]];var X='0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it',nn='0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it',rn='0.11.3 says "synt\
ax error", 0.17.0, 0.23.2 and 0.27.1 take it';function q(t,e){return`CHANGELOG ${t}; ${e}`}s(q,"changelog");var et={newerThan:"0.23.2",source:`no entry in the C\
HANGELOG; ${X}`},hl={"else-if":{from:"0.10",name:"`else if`",source:"CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it"},while:{from:"0.11",name:"`while`",source:"\
CHANGELOG 0.11.0, #1066; 0.11.3 takes it"},tuple:{from:"0.11",name:"a tuple",source:"CHANGELOG 0.11.0, #1326; 0.11.3 takes it"},sizeof:{from:"0.11",name:"`sizeo\
f`",source:"CHANGELOG 0.11.0, #1269; 0.11.3 takes it"},exponent:{from:"0.12",name:"a number with an exponent",source:q("0.12.0, #1476",rn)},"double-pointer":{from:"\
0.12",name:"a cast to a pointer to a pointer",source:q("0.12.0, #1557",rn)},"digit-separator":{from:"0.14",name:"`_` between digits",source:q("0.14.0, #1900",rn)},
"integer-suffix":{from:"0.14",name:"a number with a suffix",source:q("0.14.0, #1938",rn)},"array-cast":{from:"0.19",name:"a cast to an array",source:q("0.19.0, \
#2686",nn)},"config-block":{from:"0.20",name:"a `config` block",source:q("0.20.0, #2815",nn)},subprogram:{newerThan:"0.17.0",name:"a `fn` subprogram",source:'no\
 entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it'},"return-value":{newerThan:"0.17.0",unknown:{before:"0.17"},name:"`re\
turn` with a value",source:'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements'},"for-map":{from:"0.2\
1",name:"`for ($kv : @map)`",source:q("0.21.0, #3003",nn)},let:{from:"0.22",name:"`let`",source:q("0.22.0, #3461",nn)},"for-range":{from:"0.24",name:"`for ($i :\
 a..b)`",source:q("0.24.0, #4126",X)},"bare-condition":{from:"0.24",name:"a condition without parentheses",source:q("0.24.0, #4503",X)},macro:{from:"0.24",name:"\
a macro",source:q("0.24.0, #4037",X)},"map-declaration":{from:"0.24",name:"a map declaration",source:q("0.24.0, #3863",X)},import:{newerThan:"0.23.2",name:"`imp\
ort`",source:`no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${X}`},"block-expression":{from:"0.24",name:"a block on its own, or a\
 block or an if as an expression",source:q("0.24.0, #3780",X)},duration:{from:"0.24",name:"a duration literal",source:q("0.24.0, #4317",X)},record:{from:"0.25",
name:"a record",source:q("0.25.0, #4947",X)},"named-probe":{from:"0.25",name:"a named probe",source:q("0.25.0, #4752",X)},"empty-middle":{from:"0.26",name:"`a ?\
: b`",source:q("0.26.0, #5077",X)},"spaced-attach-point":{before:"0.26",name:"an attach point with spaces in it",source:"a parser of its own from 0.26 on; 0.17.\
0 and 0.23.2 take `kprobe : f`, 0.27.1 says \"expected '{'\""},"source-line":{from:"0.26",name:"a uprobe at a source line",source:q("0.26.0, #4867",X)},"attribu\
te-behind":{from:"0.26",name:"`__attribute__` behind a definition",source:q("0.26.0, #5153",X)},"attribute-before":{...et,name:"`__attribute__` before a name"},
discard:{...et,name:"`_ = ...`"},"address-of":{newerThan:"0.23.2",name:"`&` of a variable or map",source:`no entry in the CHANGELOG says when it came (0.26.0, #\
5185 makes it stable); ${X}`},"short-tuple":{...et,name:"a tuple with fewer than two elements"},"trailing-comma":{...et,name:"a comma behind the last element of\
 a tuple"},comptime:{...et,name:"`comptime`"},"unroll-expression":{...et,name:"`unroll` of anything but a number or a positional parameter"},"glued-colon":{except:{
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
 in a hexadecimal number",source:`no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${X}`}},gl={offsetof:{from:"0.18",name:"`offsetof`",source:'CHAN\
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
n identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all'}},on={...hl,...gl};var yl=new Map(Rs.map((t,e)=>[t,String.fromCharCode(33+e)]));function U(t){let e=yl.get(t);if(e===void 0)throw new TypeError(`The grammar has no token ${t}`);return e}
s(U,"codeOf");var bl=new Map([":","+","@","="].map(t=>[t,U(t)])),vl=45,_l=57,[wl,Ts]=[U(":"),U("=")],[Lr,Il]=[U("<positional>"),U("<stray $>")],[sn,Sl,Al]=[U("<\
name>"),U("<number>"),U("<negative number>")],[kl,Zs]=[U("<argument>"),U("<pattern>")],$l=new Map(["hz","s","ms","us","bpf","signal","SIGUSR1","*"].map(t=>[t,U(
t)])),zs=/^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/,Ls=/\s/,Ns=/[\w./#<>()-]+/y,Ds=/\*|\[.*\]/s,
Ms=/\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;function Fs(t){let e=[],n=!0,r=!1,o=-1,i="",a=!1,c=s((l,f=n&&e.at(-1)?.code===Lr)=>{let p=f?sn:n?El(i):Pl(i);i!==""&&e.push({code:p,
start:o,end:l,value:i,quoted:a}),o=-1,i="",a=!1},"close"),u=s((l,f,p)=>{l===Ts||n&&l===Lr?c(f,!0):c(f),e.push({code:l,start:f,end:p,value:t.slice(f,p),quoted:r})},
"push");for(let l=0;l<t.length;l++){let f=t[l]??"",p=f==="+"||!r?bl.get(f):void 0;if(p!==void 0&&(p!==Ts||n&&l+1<t.length))u(p,l,l+1),n&&=p!==wl;else if(!r&&f===
"$"){Ms.lastIndex=l;let d=Ms.exec(t)?.[0]??f;u(/^\$[1-9]/.test(d)?Lr:Il,l,l+d.length),l+=d.length-1}else if(!r&&Ls.test(f))c(l);else{o===-1&&(o=l),a||=r||f==='"',
Ns.lastIndex=l;let d=Ns.exec(t)?.[0];if(d!==void 0){i+=d,l+=d.length-1;continue}if(f==='"'){r=!r;continue}f==="\\"&&(r||Ls.test(t[l+1]??""))&&(r||(i+=f),l++),i+=
t[l]??""}}return c(t.length),e}s(Fs,"tokensOf");function El(t){let e=ze(t);return e!==void 0?U(e):Ds.test(t)?Zs:sn}s(El,"headCode");function Pl(t){let e=$l.get(
t);if(e!==void 0)return e;let n=t.charCodeAt(0);if(n<=_l){if(zs.test(t))return Fe(t)?sn:Sl;if(n===vl&&zs.test(t.slice(1)))return Al}return t.startsWith("arg")&&
/^arg\d+$/.test(t)?kl:Ds.test(t)?Zs:sn}s(Pl,"partCode");var Ol={kprobe:"kprobe:[module:]function[+offset]",kretprobe:"kretprobe:[module:]function",fentry:"fentry:[module:]function",fexit:"fexit:[module:]function",rawtracepoint:"\
rawtracepoint:[module:]event",tracepoint:"tracepoint:category:event",uprobe:"uprobe:path:[language:]function[+offset]",uretprobe:"uretprobe:path:[language:]func\
tion",usdt:"usdt:path:[namespace:]name",profile:"profile:unit:count, as in profile:hz:99",interval:"interval:unit:count, as in interval:s:1",software:"software:\
event[:count]",hardware:"hardware:event[:count]",iter:"iter:object[:pin]",watchpoint:"watchpoint:address:length:mode",asyncwatchpoint:"asyncwatchpoint:function+\
argN:length:mode",begin:"begin",end:"end",self:"self:signal:SIGUSR1",test:"test:name",bench:"bench:name"},Rl=new Map(Cs),[an,qs,js,Nr,Cl]=[":","+","@","=","<str\
ay $>"].map(U),Tl=/^['"]|^not |^end of input$/;function Bs(t){let n=t.getRightmostFailures().map(r=>r.getText()).map(r=>Rl.get(r)??r).filter(r=>!Tl.test(r));return{
at:t.getRightmostFailurePosition(),expected:[...new Set(n)]}}s(Bs,"furthestFailure");function Us(t,e){let{text:n,start:r,tokens:o}=t,i=o.findIndex(({code:x})=>x===
Nr),a=o[i+1],c=a===void 0?void 0:ze(a.value),u={start:r,end:r+n.length},l=o[e.at],f=o.find(({code:x})=>x===Cl);if(f!==void 0)return le(Mr(r,f),`'${f.value}' is \
not a positional parameter: those are $1, $2 and so on.`,"Put it in quotes if you mean the text.");if(a===void 0||c===void 0)return Ll(t,a);let p=`Write ${Ol[c]}\
.`;if(c==="begin"||c==="end")return le(u,`${a.value} takes nothing after it.`);if(l===void 0){let x=e.expected.length>0&&e.at>i+2?`${a.value} needs ${ct(e.expected)}\
.`:`${a.value} needs more than this.`;return le(u,x,p)}if(l.code===Nr)return le(Mr(r,l),"A name goes before '=': name=kprobe:f.");if(l.code===qs)return zl(t,e.at,
a.value,c);let d=Nl(o,e.at),m={start:r+d.start,end:r+d.end};if(l.code===js)return le(m,`${a.value} takes no '@' here.`,"Put the part in quotes if you mean the c\
haracter.");if(e.expected.length===0){let x=o[e.at-1];return le(m,`${a.value} takes nothing after '${x?.value??""}'.`,p)}let h=l.code===an?"":`, not '${n.slice(
d.start,d.end)}'`;return le(m,`${a.value} needs ${ct(e.expected)} here${h}.`,p)}s(Us,"explainAttachPoint");function le(t,e,n){let r={kind:"syntax-error",concerns:"\
attach-point",span:t,message:e,expected:[]};return n===void 0?r:{...r,hint:n}}s(le,"attachPointProblem");function zl({start:t,tokens:e},n,r,o){let i=o==="kretpr\
obe"||o==="uretprobe"?" fires when the function returns: it":"",a=o==="kprobe"||o==="uprobe"?"one offset only, after a function":"no offset",c=e[n+1],u=c===void 0||
c.code===an?e[n]?.end:c.end,l={start:t+(e[n]?.start??0),end:t+(u??0)};return le(l,`${r}${i} takes ${a}.`)}s(zl,"noOffset");function Ll({text:t,start:e},n){if(n===
void 0||n.code===an){let a={start:e,end:e+t.length};return le(a,"An attach point begins with its provider.","kprobe:f, for example.")}let o=ze(n.value.toLowerCase())===
void 0?Xn(n.value,$i):n.value.toLowerCase(),i=o===void 0?void 0:`Did you mean ${o}?`;return le(Mr(e,n),`bpftrace has no provider '${n.value}'.`,i)}s(Ll,"unknown\
Provider");function Nl(t,e){let n=s(i=>i===void 0||[an,qs,js,Nr].includes(i.code),"ends"),[r,o]=[e,e];if(!n(t[e])){for(;!n(t[r-1]);)r--;for(;!n(t[o+1]);)o++}return{
start:t[r]?.start??0,end:t[o]?.end??0}}s(Nl,"wholePart");function Mr(t,e){return{start:t+e.start,end:t+e.end}}s(Mr,"spanOf");function Ae(t,e,n,r){return{part:t,holds:e,message:n,hint:r}}s(Ae,"demand");var Ml=1000n,Zl=s(t=>[1n,2n,4n,8n].includes(Ke(t)),"isWatched"),Dl=s(t=>/^(?!.*(.).*\1)[rwx]+$/.
test(t),"isMode");function Hs(t){let e=Fl(t).find(({part:n,holds:r})=>n!==void 0&&!n.positional&&!r(n.text));return e?.part&&le(e.part.span,e.message,e.hint)}s(
Hs,"checkAttachPoint");function Fl(t){let{provider:e,place:n}=t,r=s(o=>`, not '${o?.text??""}'`,"not");switch(n.form){case"kernelFunction":return[Gs(n.function,
e)];case"rawTracepoint":case"tracepoint":return[Gs(n.event,e)];case"userFunction":{let o=/^\d/.test(n.function.text);return[Ae(n.language,i=>i==="cpp",`${e} kno\
ws the language cpp here${r(n.language)}.`,`Put names with colons in them in quotes: ${e}:path:"a::b".`),...n.path===void 0?[Ws(n.function,`${e} needs a functio\
n`)]:[],Ae(n.function,()=>!ql(t),`${e} has an empty path, which -p PID does not fill.`),Ae(n.path,()=>!o||n.path?.wildcard!==!0,"An address belongs to one file:\
 its path takes no wildcard.")]}case"usdt":return n.path===void 0?[Ws(n.probe,`${e} needs the name of a probe`)]:[];case"timer":if(n.unit!==void 0){let o=`${e} \
takes a number above 0 here${r(n.rate)}.`;return[Ae(n.rate,i=>Ke(i)>0n,o)]}return[Ae(n.rate,o=>Ke(o)>=Ml,`${e} needs a unit of time, and at least 1us.`,`Write ${e}\
:s:1 or, from bpftrace ${on.duration.from} on, ${e}:1s.`)];case"watchpoint":return[Ae(n.address,o=>Ke(o)>0n,`${e} needs an address other than 0.`),Ae(n.length,Zl,
`${e} takes 1, 2, 4 or 8 bytes here${r(n.length)}.`),Ae(n.mode,Dl,`${e} takes a combination of r, w and x here${r(n.mode)}.`)];default:return[]}}s(Fl,"demandsOf");
function ql({text:t,span:e,providerSpan:n}){return/^\s*:\s*:/.test(t.slice(n.end-e.start))}s(ql,"hasEmptyPath");function Gs(t,e){return Ae(t,r=>!r.includes("/"),
"A predicate needs a space before its first slash.",`${e}:f /pid == 1/ { ... }`)}s(Gs,"noSlash");function Ws(t,e){return Ae(t,n=>!n.startsWith("/"),`${e} after \
the path.`)}s(Ws,"noPath");var Ks=ue(Os),Zr=new Map,jl=1e3,Bl=100,[Vs,Ul]=[U("<positional>"),U("=")],Gl=/\*|\[.*\]/s;function Xs(t,e){let n=Fs(t),r="";for(let{code:a}of n)r+=a;let o=Wl(r);
if("expected"in o)return Us({text:t,start:e,tokens:n},o);let i=Xl(t,e,n,o);return Hs(i)??i}s(Xs,"readAttachPoint");function Wl(t){let e=Zr.get(t);if(e!==void 0)
return e;let n=Hl(t);return Zr.size<jl&&t.length<=Bl&&Zr.set(t,n),n}s(Wl,"shapeOf");function Hl(t){let e=Ks.match(t,"attachPoint");return e.succeeded()?Vl(e._cst):
t.includes(Vs)&&Ks.match(t,"unresolved").succeeded()?{form:"unresolved",fields:[]}:Bs(e)}s(Hl,"readShape");var Kl=/^(?:attachPoint|form|watched|offset|.*_.*)$/;
function Vl(t){let e=[],n="",r=s((o,i,a)=>{let c=o.ruleName===void 0?a:i,u=o.ruleName??"";if(u!==""&&!Kl.test(u)){if(n!==""||u==="name"){e.push({rule:u,from:i,to:i+
o.matchLength});return}n=u}o.children?.forEach((l,f)=>{r(l,c+(o.childOffsets?.[f]??0),c)})},"visit");return r(t,0,0),{form:n,fields:e}}s(Vl,"fieldsOf");function Xl(t,e,n,r){
let o=r.fields.map(({rule:l,from:f,to:p})=>({rule:l,part:Ql(e,n.slice(f,p))})),i=o[0]?.rule==="name"?o[0].part:void 0,a=n[i===void 0?0:n.findIndex(({code:l})=>l===
Ul)+1],c=r.form==="anyProvider"?void 0:a,u=e+(a?.start??0);return{kind:"attach-point",span:{start:e,end:e+t.length},text:t,name:i,provider:c?.value??"",providerSpan:{
start:u,end:c===void 0?u:e+c.end},canonical:c===void 0?void 0:ze(c.value),spaced:Jl(n),place:Yl(r.form,o)}}s(Xl,"pointOf");function Yl(t,e){let n=s(o=>e.find(i=>i.
rule===o)?.part,"part"),r=s(o=>{let i=n(o);if(!i)throw new TypeError(`The form ${t} has no ${o}`);return i},"needed");switch(t){case"once":case"unresolved":return{
form:t};case"kernelFunction":return{form:t,module:n("module"),function:r("function"),offset:n("bytes")};case"bpfProgram":return{form:t,programId:n("programId"),
program:r("program")};case"rawTracepoint":return{form:t,module:n("module"),event:r("event")};case"tracepoint":return{form:t,category:n("category"),event:n("even\
tPattern")??r("event")};case"sourceLine":return{form:t,path:r("path"),file:r("file"),line:r("line"),column:n("column")};case"userFunction":{let[o,i]=[n("path"),
n("language")];return{form:t,path:o,language:i,function:r("function"),offset:n("bytes")}}case"usdt":return{form:t,path:n("path"),namespace:n("namespace"),probe:r(
"probe")};case"timer":return{form:t,unit:n("unit"),rate:n("duration")??r("rate")};case"counter":return{form:t,event:r("plainEvent"),count:n("count")};case"itera\
tor":return{form:t,object:r("object"),pin:n("pin")};case"watchpoint":{let[o,i]=[n("address"),n("argument")];return{form:t,address:o,function:n("function"),argument:i,
length:r("length"),mode:r("mode")}}case"signal":return{form:t,trigger:r("trigger"),signalName:r("signalName")};case"labelled":return{form:t,label:r("label")};case"\
anyProvider":{let o=e.filter(({rule:i})=>i==="part").map(i=>i.part);return{form:t,providerPattern:r("providerPattern"),parts:o}}default:throw new TypeError(`The\
 grammar has no form ${t}`)}}s(Yl,"placeOf");function Jl(t){return t.some((e,n)=>n>0&&t[n-1]?.end!==e.start)}s(Jl,"isSpaced");function Ql(t,e){let n={start:t+(e[0]?.
start??0),end:t+(e.at(-1)?.end??0)},r="",o=!1,i=!1;for(let a of e)r+=a.value,o||=a.code===Vs,i||=a.quoted;return{span:n,text:r,quoted:i,wildcard:Gl.test(r),positional:o}}
s(Ql,"partOf");var cn=class t{static{s(this,"Matched")}tokens;#e;#t;at;constructor(e,n,r,o){this.tokens=e,this.#e=n,this.at=r,this.#t=n.ruleName===void 0?o:r}get rule(){return this.#e.
ruleName??""}get end(){return this.at+this.#e.matchLength}get size(){return this.#e.children?.length??0}get code(){return this.tokens.code(this.at)}child(e){let n=this.#e.
children?.[e],r=this.#e.childOffsets?.[e];if(!n||r===void 0)throw new TypeError(`${this.rule||"A repetition"} has no child ${e}`);return new t(this.tokens,n,this.#t+
r,this.#t)}optional(e){let n=this.child(e);return n.size>0?n.child(0):void 0}children(){let e=[];for(let n=0;n<this.size;n++)e.push(this.child(n));return e}list(e){
let n=this.optional(e);if(!n)return[];let r=this.child(e+2).child(0),o=[n];for(let i=0;i<r.size;i++)o.push(r.child(i));return o}get span(){return{start:this.tokens.
start(this.at),end:this.tokens.end(this.end-1)}}get text(){return this.tokens.source.slice(this.tokens.start(this.at),this.tokens.end(this.end-1))}},ep=500,wt=class extends Error{static{
s(this,"ChainTooLong")}start;constructor(e){super("The chain of operators is too long."),this.start=e}},Dr=0;function je(t,e,n){if(e===0)return n();if(Dr+e>ep)throw new wt(
t.span.start);Dr+=e;try{return n()}finally{Dr-=e}}s(je,"inChain");var tp=g(";"),np=g("<variable>");function ee(t,e){let n=t.child(1).children(),r=n.at(-1),o=e&&r?sp(r):void 0;return o&&n.pop(),{kind:"block",span:t.span,statements:n.
map(rp),...o?{value:o}:{}}}s(ee,"blockOf");function rp(t){let{span:e}=t;switch(t.rule){case"ifStatement":return ln(t.child(0),!1);case"blockStatement":return ee(
t.child(0),!1);case"for":return cp(t);case"while":return{kind:"while",span:e,condition:un(t.child(1)),body:ee(t.child(2),!1)};case"unroll":return{kind:"unroll",
span:e,count:un(t.child(1)),body:ee(t.child(2),!1)};default:return op(t.child(0))}}s(rp,"statementOf");function op(t){let{span:e}=t;switch(t.rule){case"assignme\
nt":return{kind:"assignment",span:e,target:ap(t.child(0)),operator:t.child(1).text,value:M(t.child(2))};case"let":{let n=t.optional(3),r=t.optional(5);return{kind:"\
let",span:e,variable:pn(t.child(1)),...n?{type:jr(n)}:{},...r?{value:M(r)}:{}}}case"jump":return ip(t.child(0));case"localImport":{let n=t.child(0),r={kind:"cal\
l",span:e,name:n.text,nameSpan:n.span,arguments:[M(t.child(1))]};return{kind:"expression-statement",span:e,expression:r}}default:return{kind:"expression-stateme\
nt",span:e,expression:M(t)}}}s(op,"plainStatementOf");function ip(t){let{span:e}=t;if(t.rule!=="return")return{kind:"jump",span:e,keyword:t.text==="break"?"brea\
k":"continue"};let n=t.optional(1);return{kind:"jump",span:e,keyword:"return",...n?{value:M(n)}:{}}}s(ip,"jumpOf");function sp(t){if(t.tokens.code(t.end-1)===tp)
return;let e=t.size>0?t.child(0):void 0;switch(t.rule){case"simpleStatement":case"valueStatement":return e?.rule==="expression"?M(e):void 0;case"blockStatement":{
let n=ee(t.child(0),!0);return n.value?{kind:"block-expression",span:n.span,block:n}:void 0}case"ifStatement":{let n=ln(t.child(0),!0);return n.then.value?{kind:"\
if-expression",span:n.span,statement:n}:void 0}default:return}}s(sp,"trailingValue");function ln(t,e){let n=t.child(3);return je(t,n.size,()=>{let{span:r}=t,o=t.
optional(4),i=o?ee(o.child(1),e):void 0,a=n.children().reduceRight((c,u)=>({kind:"if",span:{start:u.child(1).span.start,end:r.end},condition:un(u.child(2)),then:ee(
u.child(3),e),...c?{else:c}:{}}),i);return{kind:"if",span:r,condition:un(t.child(1)),then:ee(t.child(2),e),...a?{else:a}:{}}})}s(ln,"ifOf");function un(t){let e=t.
child(0);return M(e.rule==="condition_parentheses"?e.child(1):e.child(0))}s(un,"conditionOf");function ap(t){return t.rule==="mapAccess"?Fr(t):t.code===np?pn(t):
{kind:"discard",span:t.span}}s(ap,"targetOf");function Ys(t){let e=t.child(0);return e.rule==="forMap_parentheses"?Ys(e.child(1)):e}s(Ys,"innermost");function cp(t){
let e=t.child(0),n=e.rule==="for_bare",r=e.child(n?1:2),{span:o}=t,i=pn(r.child(0)),a=r.child(2),c=ee(e.child(n?2:4),!1);return a.rule!=="range"?{kind:"for-map",
span:o,variable:i,map:qr(Ys(a)),body:c}:{kind:"for-range",span:o,variable:i,from:M(a.child(0)),to:M(a.child(2)),body:c}}s(cp,"forOf");var up=g("<decimal>"),lp=g("<number>"),pp=g("<string>"),dp=g("<positional>"),fp=g("<variable>"),mp=g("<map>"),hp=g(","),gp=g("?");function M(t){switch(t.rule){case"":
return Js(t);case"expression":return xp(t);case"postfixed":return vp(t);case"prefixed":return bp(t);case"update":return Qs(t,t.child(0),t.child(1),!0);case"encl\
osed":return M(t.child(1));case"address":return{kind:"unary",span:t.span,operator:"&",operand:Js(t.child(1))};case"mapAccess":return Fr(t);case"call":{let e=t.child(
0),n=t.list(2).map(M);return{kind:"call",span:t.span,name:e.text,nameSpan:e.span,arguments:n}}case"tuple":return Ip(t);case"record":{let e=[t.child(1),...t.child(
3).children()];return{kind:"record",span:t.span,fields:e.map(n=>({name:n.child(0).text,value:M(n.child(2))}))}}case"step":return Qs(t,t.child(1),t.child(0),!1);case"\
block":return{kind:"block-expression",span:t.span,block:ee(t,!0)};case"if":return{kind:"if-expression",span:t.span,statement:ln(t,!0)};case"typeof":case"size":case"\
offset":return Sp(t);default:throw new TypeError(`${t.rule} is not an expression`)}}s(M,"expressionOf");function Js(t){let{span:e,text:n}=t;switch(t.code){case up:
return{kind:"integer",span:e,text:n};case lp:return{kind:!/^0x/i.test(n)&&/[smhd]$/.test(n)?"duration":"integer",span:e,text:n};case pp:return{kind:"string",span:e,
text:n};case dp:return{kind:"positional",span:e,text:n};case fp:return{kind:"variable",span:e,name:n};case mp:return qr(t);default:return n==="true"||n==="false"?
{kind:"boolean",span:e,value:n==="true"}:{kind:"identifier",span:e,name:n}}}s(Js,"leafOf");function xp(t){let e=t.child(1),n=e.size;for(;n>0&&e.child(n-1).code===
gp;)n--;let r=e.size-n;if(r===0)return Br(t,0,n).expression;let o=t.child(2);return je(t,r,()=>{let{end:i}=t.span,a=s(u=>{let l=o.child(n+u);return Br(l,2,l.child(
3).size)},"elseOf"),c=a(r-1).expression;for(let u=r-1;u>=0;u--){let l=u===0?Br(t,0,n):a(u-1),f=o.child(n+u).optional(0);c={kind:"ternary",span:{start:l.span.start,
end:i},condition:l.expression,...f?{then:M(f)}:{},else:c}}return c})}s(xp,"conditionalOf");function Br(t,e,n){let r=t.child(e);return n===0?It(r):je(r,n,()=>{let o=t.
child(e+1),i=t.child(e+2),a=Array.from({length:n},(c,u)=>({operator:o.child(u).text,operand:It(i.child(u))}));return kp(It(r),a,yp)})}s(Br,"operationOf");function It(t){
return{expression:M(t),span:t.span}}s(It,"extentOf");function yp(t,e,n){let r={start:t.span.start,end:n.span.end};return{span:r,expression:{kind:"binary",span:r,
operator:e,left:t.expression,right:n.expression}}}s(yp,"join");function bp(t){let e=t.child(0),n=t.child(1);return je(t,e.size,()=>e.children().reduceRight((r,o)=>_p(
o,r),It(n)).expression)}s(bp,"prefixedOf");function vp(t){let e=t.child(0),n=t.child(1);return n.size===0?M(e):je(t,n.size,()=>n.children().reduce(wp,It(e)).expression)}
s(vp,"postfixedOf");function _p(t,e){let n={start:t.span.start,end:e.span.end},r=e.expression;return t.rule!=="cast"?{span:n,expression:{kind:"unary",span:n,operator:t.
text,operand:r}}:{span:n,expression:{kind:"cast",span:n,type:jr(t.child(1)),operand:r}}}s(_p,"wrapPrefix");function wp(t,e){let n={start:t.span.start,end:e.span.
end};if(e.rule==="index"){let o=[M(e.child(1))];return{span:n,expression:{kind:"index",span:n,object:t.expression,index:o}}}let r=e.child(1);return{span:n,expression:{
kind:"member",span:n,object:t.expression,operator:e.child(0).text==="."?".":"->",name:r.text,nameSpan:r.span}}}s(wp,"wrapPostfix");function Qs(t,e,n,r){let o=e.
text==="++"?"++":"--";return{kind:"update",span:t.span,operator:o,prefix:r,operand:M(n)}}s(Qs,"updateOf");function Ip(t){let e=t.list(1),[n]=e;return n&&e.length===
1&&t.tokens.code(t.end-2)!==hp?M(n):{kind:"tuple",span:t.span,elements:e.map(M)}}s(Ip,"tupleOf");function Sp(t){let e=t.rule==="offset"?t.child(4):t.child(2),n=t.
tokens.source.slice(t.child(2).span.start,e.span.end);return{kind:"sizeof",span:t.span,name:t.child(0).text,text:n}}s(Sp,"measureOf");function Fr(t){let e=t.child(
0),n=t.list(2);return{kind:"map",span:t.span,name:e.text,nameSpan:e.span,...n.length>0?{keys:n.map(M)}:{}}}s(Fr,"mapOf");function qr(t){return{kind:"map",span:t.
span,name:t.text,nameSpan:t.span}}s(qr,"bareMapOf");function pn(t){return{kind:"variable",span:t.span,name:t.text}}s(pn,"variableOf");function jr(t){let e="";for(let n=t.
at;n<t.end;n++)e+=(t.tokens.apart(n)?" ":"")+t.tokens.text(n);return e.replace(/ ?([[\](),]) ?/g,"$1").replace(/ ?\* ?/g,"*").replace(/\*+/g," $&").trimEnd()}s(
jr,"typeText");var Ap=new Map([["||"],["&&"],["|"],["^"],["&"],["==","!="],["<",">","<=",">="],["<<",">>"],["+","-"],["*","/","%"]].flatMap((t,e)=>t.map(n=>[n,e])));
function ta(t){return Ap.get(t)??0}s(ta,"bindingOf");function kp(t,e,n){let r=[],o=t;for(let{operator:i,operand:a}of e)o=ea(r,o,ta(i),n),r.push({left:o,operator:i}),
o=a;return ea(r,o,0,n)}s(kp,"resolvePrecedence");function ea(t,e,n,r){let o=e;for(let i=t.at(-1);i&&ta(i.operator)>=n;i=t.at(-1))o=r(i.left,i.operator,o),t.pop();
return o}s(ea,"joinWaiting");function St(t,e){let n=[];return{item:$p(new cn(e,t,0,0),n),lost:n}}s(St,"buildItem");function $p(t,e){let{span:n}=t;switch(t.rule){case"preprocessor":return{kind:"\
preprocessor",span:n,text:t.text};case"cDefinition":return{kind:"c-definition",span:n,keyword:Pp(t.child(0).text),text:t.text};case"config":return{kind:"config",
span:n,settings:[...t.child(3).children(),...t.child(6).children()].map(r=>({span:r.span,name:r.child(0).text,value:r.child(2).text}))};case"import":return{kind:"\
import",span:n,path:t.child(1).text.slice(1,-1)};case"mapDeclaration":{let[r,o]=[t.child(1).text,t.child(3).text];return{kind:"map-declaration",span:n,map:r,type:o,
maxEntries:M(t.child(5))}}case"macro":{let r=t.list(3).map(o=>o.text);return{kind:"macro",span:n,name:t.child(1).text,parameters:r,body:ee(t.child(7),!0)}}case"\
subprogram":{let r=t.list(3).map(o=>o.child(0).text);return{kind:"subprogram",span:n,name:t.child(1).text,parameters:r,body:ee(t.child(9),!1)}}default:return Ep(
t,e)}}s($p,"itemOf");function Ep(t,e){let n=[];for(let o of[t.child(0),...t.child(2).children()]){let i=Xs(o.text,o.span.start);i.kind==="attach-point"?n.push(i):
e.push({span:o.span,problem:i})}let r=t.optional(4);return{kind:"probe",span:t.span,attachPoints:n,...r?{predicate:M(r.child(1)),predicateSpan:r.span}:{},body:ee(
t.child(5),!1)}}s(Ep,"probeOf");function Pp(t){return t==="union"||t==="enum"?t:"struct"}s(Pp,"keywordOf");var dn=g("{"),Be=g("}"),fn=g(";"),Op=g("/"),na=g("else"),ra=g("for"),Rp=new Set(["if","for","while","unroll"].map(g)),Cp=64;function oa(t,e){let n=zp(t,e);if(n===
void 0)return Tp(t,e);let r=Rp.has(t.code(n)),o=new mn(t.code(n)===ra);for(let i=n;i<t.count;i++){let a=t.code(i);if(a===Be&&!o.hasBrace)return i>=e&&i>n?{start:n,
end:i}:void 0;if(o.take(a),!(i<e||o.hasBrace)){if(a===fn&&o.isEmpty)return{start:n,end:i+1};if(!(a!==Be||t.code(i+1)===na||!(r||o.isEmpty)))return{start:n,end:t.
code(i+1)===fn?i+2:i+1}}}}s(oa,"brokenPart");function Tp(t,e){let n=0;for(;n<e&&t.code(n)!==Op;)n++;let r=Math.max(n+1,e);for(;r<t.count&&t.code(r)!==dn&&!Tt.has(
t.code(r));)r++;return n>0&&n<e&&t.code(r)===dn?{start:n,end:r}:void 0}s(Tp,"brokenPredicate");function zp(t,e){let n=[];for(let r=0;r<e;r++){let o=t.code(r),i=n.
length-1;o===dn?n.push(r+1):o===Be?(n.pop(),t.code(r+1)!==na&&i>0&&(n[i-1]=r+1)):o===fn&&i>=0&&!Lp(t,n[i]??0,r)&&(n[i]=r+1)}return n.at(-1)}s(zp,"statementStart");
function Lp(t,e,n){if(t.code(e)!==ra||n-e>Cp)return!1;let r=new mn(!0);for(let o=e;o<n;o++)r.take(t.code(o));return!r.isEmpty}s(Lp,"inLoopHead");var mn=class{static{
s(this,"OpenBrackets")}#e=[];#t=0;#n;constructor(e){this.#n=e}get isEmpty(){return this.#e.length===0}get hasBrace(){return this.#t>0}take(e){let n=Ct.get(e);if(n!==
void 0)this.#e.push(n),e===dn&&this.#t++;else if(e===Be){for(;!this.isEmpty&&this.#e.pop()!==Be;);this.#t=Math.max(0,this.#t-1)}else if(e===fn){if(this.#n&&!this.
hasBrace)return;for(;!this.isEmpty&&this.#e.at(-1)!==Be;)this.#e.pop()}else Tt.has(e)&&this.#e.at(-1)!==Be&&this.#e.pop()}};var Np=new Map([["===","Write ==."],["!==","Write !=."],["<>","Write !=."],["=!","Write !=."],["=<","Write <=."],["=>","Write >= to compare."],["&&&","Write &&."],
["|||","Write ||."],["&&=","Write the assignment out: $a = $a && $b."],["||=","Write the assignment out: $a = $a || $b."],["=~",'Write strcontains($text, "part"\
) to search a string.'],["~=",'Write strcontains($text, "part") to search a string.'],["??","Write ?: for the value of the left side, or else that of the right."],
[":=","Write =."],["...","Write two dots: 0..5."]]),hn=/^[-+*/%&|^~!<>=?:.]+$/;function sa({tokens:t,at:e,found:n}){let r=hn.test(n)?e:e-1;if(r<0||!hn.test(t.text(
r)))return;let o=r+1;for(;e-r<3&&He(t,r)&&hn.test(t.text(r-1));)r--;for(;o-r<4&&He(t,o)&&hn.test(t.text(o));)o++;let{source:i}=t,a=ut(t,r,o),c=i.slice(a.start,a.
end),u=Np.get(c);return u===void 0?void 0:{span:a,message:`bpftrace has no operator ${J(c)}.`,hint:u}}s(sa,"diagnoseOperator");var Mp=new Map([["and","Write &&."],
["or","Write ||."],["xor","Write !=, or ^ for bits."],["is","Write ==."],["eq","Write ==."],["ne","Write !=."],["lt","Write <."],["gt","Write >."],["le","Write \
<=."],["ge","Write >=."],["mod","Write %."],["like",'Write strcontains(comm, "part") to search a string.'],["then","The body is written in braces: if (pid == 1)\
 { ... }."],["in","Compare with one after the other: pid == 1 || pid == 2."]]),Zp=new Map([...["elif","elseif","elsif","elsf"].map(t=>[t,"Write else if (...) { \
... }."]),["unless","Write if (!(...)) { ... }."],["until","Write while (!(...)) { ... }."],["do","Write while (...) { ... }."],["loop","Write while (1) { ... }\
, and break to leave it."],["foreach","Write for ($kv : @map) { ... }."],["switch","Write if (...) { ... } else if (...) { ... }."],["case","Write if (...) { ..\
. } else if (...) { ... }."],["goto","Write the steps as if (...) { ... }, or use return."],["begin","Write { and } around a block."],["end","Write { and } arou\
nd a block."]]),Dp=/^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/,
Fp=/^(?:[A-Za-z_]\w*|\*+)$/,ia=/^[@$]?([A-Za-z_]\w*)$/;function aa(t){let{tokens:e,at:n,found:r,statement:o}=t,i=s((c,u)=>({span:se(e,c),message:`bpftrace has n\
o ${J(e.text(c))}.`,hint:u}),"said"),a=Mp.get(r.toLowerCase());return a!==void 0&&n>o&&!t.expected.includes("':'")?i(n,a):n>0&&e.text(n-1).toLowerCase()==="not"&&
/^[@$\w("]/.test(r)?i(n-1,"Write !."):jp(t)??qp(t,i)}s(aa,"diagnoseWord");function qp({tokens:t,at:e,statement:n},r){let o=e>n&&n>0?Zp.get(t.text(n)):void 0;return o===
void 0?void 0:r(n,o)}s(qp,"diagnoseStatement");function jp({tokens:t,at:e,found:n,statement:r,expected:o}){if(e===r||!o.includes("';'")||!Dp.test(t.text(r)))return;
for(let u=r;u<e;u++)if(!Fp.test(t.text(u)))return;let i=e;for(;i<t.count&&i<e+4&&!/^[@$]/.test(t.text(i))&&!/^=$|^;$/.test(t.text(i+1));)i++;let a=ia.exec(t.text(
i))?.[1]??ia.exec(n)?.[1];if(a===void 0)return;let c=t.text(i).startsWith("@")?"@":"$";return{span:ut(t,r,e),message:"A variable is not declared with its type i\
n front.",hint:c==="@"?`Write @${a} = ...`:`Write $${a} = ..., or let $${a} to declare it.`}}s(jp,"diagnoseDeclaration");var Bp=[[/^(?:function|func|fun|def|sub|proc|int|void|char|long|static|inline|u?int(?:8|16|32|64)(?:_t)?)$/,"A function is written: fn name($a : int64) : int64 \
{ ... }."],[/^(?:define|include|ifdef|ifndef|endif|undef|pragma)$/,"Lines for the preprocessor begin with #."],[/^typedef$/,"bpftrace reads definitions of struc\
t, union and enum, but no typedef: put it into a header, and #include that."],[/^probe$/,"Leave this word out: a probe begins with its attach point."],[/^(?:using|use|require|from|package)$/,
'Write import "path"; or #include <header.h>.']],ca=/^(?:[@$]|(?:if|for|while|unroll|return|let|break|continue|printf?|clear|delete|zero|exit|time|system)\b)/,Up=/^[A-Za-z_]/,
Ur=g("{"),Gp=g("/"),Wp="'/' at the end of the predicate";function ua(t){let{tokens:e,at:n,found:r,rule:o}=t;if(o!=="probe"||Hp(t)<n)return;let i=e.text(0),[,a]=Bp.
find(([u])=>u.test(i))??[];if(a!==void 0)return{span:se(e,0),message:`'${i}' begins nothing here.`,hint:a};if(n>0&&ca.test(i))return{span:se(e,0),message:"This \
statement is outside the probes.",hint:"Statements go inside the braces of a probe: begin { ... }."};let c=Kp(t);if(c>0){let u=e.end(c-1);return{span:{start:u,end:u},
message:"Expected '{' after this, before the next probe.",hint:"The body of a probe is written in braces."}}return t.expected.includes(Wp)&&r==="{"?{hint:"A pre\
dicate is written between slashes: /pid == 1/ { ... }."}:!t.expected.includes("'{'")||r===""?Yp(t):{hint:Vp(t)}}s(ua,"diagnoseHead");function Hp({tokens:t}){let e=0;
for(;e<t.count&&t.code(e)!==Ur;)e++;return e}s(Hp,"headEnd");function Kp({tokens:t,at:e}){for(let n of[e-1,e])if(n>0&&t.onNewLine(n)&&fe(t.source,t.start(n)))return n;
return 0}s(Kp,"nextProbe");function Vp({tokens:t,at:e,found:n}){let r=t.text(e-1);return n==="if"?"A condition for the whole body is a predicate: /pid == 1/ { .\
.. }.":ca.test(n)?"The body of a probe is written in braces: add the {.":n===":"||r.endsWith(":")?`An attach point has no spaces in it, and from bpftrace ${on["\
spaced-attach-point"].before} on it must not: kprobe:f.`:r.includes("/")&&/^[^\w@$"]/.test(n)?"A predicate needs a space before its first slash.":Xp(t,e)?"A pre\
dicate is written between two slashes: /pid == 1/ { ... }.":fe(t.source,t.start(e))||/^(?:BEGIN|END|begin|end)$/.test(n)?"Several attach points of one probe are\
 separated by commas.":Up.test(n)?"Separate several attach points by commas, write a predicate between slashes, and a body in braces.":"After the attach point c\
omes a predicate between slashes, or the body in braces."}s(Vp,"headHint");function Xp(t,e){for(let n=e;n<t.count&&t.code(n)!==Ur;n++)if(t.code(n)===Gp)return t.
code(n+1)===Ur;return!1}s(Xp,"endsInSlash");function Yp({tokens:t,at:e}){return/^[ \t]*\/\//.test(t.source.slice(t.end(e-1),t.end(e-1)+20))?{hint:"// begins a c\
omment here too: leave out an empty predicate."}:void 0}s(Yp,"emptyPredicate");var te=s(({expected:t},...e)=>e.some(n=>t.includes(n)),"expects"),Jp="'/' at the end of the predicate",Qp=/^ ?(?:else )?(?:if|while)\b[^{]*$/,ed=/^(?:[-+*/%&|^]|<<|>>)?=$/,
td=/^(?:\+\+|--)$/,nd=/(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/,
rd="Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.",od=/^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/,
id=/^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/,da=g("{"),la=g("}"),sd=new Set(["if","while","unroll"].map(g)),W=s((t,e,n)=>r=>t(r)?
{hint:e,mend:n}:void 0,"when"),pa="= assigns; write == to compare.",fa=[ud,W(({found:t,before:e})=>t==="="&&Qp.test(e),pa),W(t=>t.found==="="&&te(t,Jp,"')'"),pa),
ld,pd,fd,W(t=>t.rule==="subprogram"&&te(t,"':'"),"Parameters and result have types: fn name($a : int64) : int64 { ... }."),W(t=>/^[;,]$/.test(t.found)&&te(t,"a \
probe","an attach point"),"Remove it: nothing goes between two probes.","leave-out"),W(t=>/^ ?for\b/.test(t.before)?te(t,"a variable")&&t.tokens.text(t.at+1)!==
":"||te(t,"':'","'..'"):!1,rd),({found:t,before:e})=>t.startsWith("@")&&/^ ?let ?$/.test(e)?{hint:`A map is not declared in a probe: leave let out, and write ${t}\
 = ...`}:void 0,ad,W(({found:t})=>t==="'","Strings are written in double quotes."),W(({found:t})=>t==="`","bpftrace has no backquotes: strings are written in do\
uble quotes."),md,W(t=>t.found===";"&&te(t,"a statement"),"Remove this ';': there is no empty statement.","leave-out"),W(({found:t})=>id.test(t),"Lines for the \
preprocessor come before the probes.","leave-out"),W(({found:t})=>t.startsWith("#"),"Comments begin with //.","leave-out"),W(t=>te(t,"'{'")&&/\b(?:if|else|while|unroll|for)\b[^{]*$/.
test(t.before),"The body needs braces, even for one statement."),cd,hd,W(t=>te(t,"']'"),"Close the '[' with a ']'."),W(t=>te(t,"')'")&&t.found!=="","Close the '\
(' with a ')'."),W(({rule:t,found:e})=>t==="config"&&e===":","A setting is written: name = value;"),W(t=>t.rule==="config"&&te(t,"';'"),"Settings are separated \
by ';'."),W(t=>te(t,"';'")&&/^[@$A-Za-z_{]/.test(t.found)&&t.rule!=="import","Statements are separated by ';'.")];function ad(t){let{tokens:e,at:n,found:r}=t;return!te(
t,"a variable")||!/^[A-Za-z_]/.test(r)?void 0:{hint:e.text(n-1)==="--"&&e.apart(n)?"Comments begin with //.":`A variable begins with $: write $${r}.`}}s(ad,"wor\
dForVariable");function cd({tokens:t,at:e,found:n,before:r}){let o=nd.exec(r)?.[1];if(!(o===void 0||t.onNewLine(e)||!/^[@$"\w-]/.test(n)))return{message:`Expect\
ed '(' after '${o}', found ${J(n)}.`,hint:`Arguments are written in parentheses: ${o}(...).`}}s(cd,"missingParenthesis");function ud({tokens:t,at:e,expected:n,found:r}){
if(!n.includes("'{'")||t.code(e-1)!==la||r==="{")return;let o=0;for(let i=e-1;i>0;i--)if(t.code(i)===la)o++;else if(t.code(i)===da&&--o===0){if(!sd.has(t.code(i-
1)))return;let a=t.text(i-1),c=`Expected ${a==="unroll"?"a number of turns":"a condition"} after '${a}', found '{'.`;return{span:se(t,i),message:c,hint:`Write ${a}\
 (${a==="unroll"?"5":"pid == 1"}) { ... }.`}}}s(ud,"missingCondition");function ld({tokens:t,at:e,found:n}){let r=t.text(e-1);if(!(!/^[({]$/.test(n)||!r.startsWith(
"@")||!He(t,e)))return{message:`Expected '[' after ${J(r)}, found '${n}'.`,hint:`Keys are written in brackets: ${r}[...].`}}s(ld,"keysInBrackets");function pd(t){
let{tokens:e,at:n,found:r,before:o,statement:i,rule:a}=t,c=td.test(r);if(!(ed.test(r)||c)||n===i||a==="config"||!te(t,"';'","'}'"))return;if(/[^=!<>]=[^=]/.test(
o))return{hint:"= assigns, and once in a statement; write == to compare."};if(/[-+*%<>&|!?:,([]\s*$/.test(o))return;let u=o.trim();return{span:ut(e,i,n),message:c?
`Only a map or a variable can be counted with '${r}'.`:"Only a map or a variable can be assigned to.",hint:dd(u)}}s(pd,"wrongTarget");function dd(t){let e=/^([A-Za-z_]\w*)(?:\[.*\])?$/.
exec(t)?.[1];if(e!==void 0&&od.test(e))return`${e} is a word of the language: choose another name.`;if(e!==void 0)return`A map begins with @ and a variable with\
 $: write @${e} or $${e}.`;let n=/^(self|this) ?-> ?(\w+)/.exec(t);return n?`A value for this thread is kept in a map, @${n[2]}[tid], one for this event in a va\
riable, $${n[2]}.`:/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(t)?'A map has no members: give it a key, @x["name"], or store a tuple.':/^@[\w-]*-/.test(t)?"The name of a\
 map has letters, digits and _, but no hyphen.":/(?:->|\.) ?\w+$/.test(t)?"Members cannot be assigned to: bpftrace reads memory, it does not write it.":/^\$(?:\d|#)/.
test(t)?"A positional parameter comes from the command line and cannot be changed.":"A map begins with @ and a variable with $."}s(dd,"targetHint");function fd({
tokens:t,at:e,found:n}){if(n==="$"){let r=t.source.startsWith("$0",t.start(e));return{message:r?"'$0' is not a positional parameter.":"A name must follow the '$\
'.",hint:r?"Positional parameters count from $1.":"A variable is $ and a name: $x."}}if(!(t.text(e-1)!=="@"||!He(t,e)))return/^[@$]/.test(n)?{hint:"A map is one\
 @ and a name: @x."}:/^\d/.test(n)?{hint:"The name of a map begins with a letter or _, not with a digit."}:void 0}s(fd,"signOfNothing");function md({tokens:t,at:e,
found:n}){return n!=="else"?void 0:{message:"This 'else' belongs to no 'if'.",hint:t.text(e-1)===";"&&t.text(e-2)==="}"?"Remove the ';' before it.":"An else fol\
lows the closing brace of its if."}}s(md,"strayElse");function hd(t){let{tokens:e,at:n,found:r}=t,o=e.text(n-1);if(o===","&&/^[)\],]$/.test(r))return{hint:"Remo\
ve the ',' before it."};let i=De(e,n).at(-1);if(i===void 0||e.code(i)===da||!te(t,"','","')'"))return;if(r.startsWith('"')&&o.endsWith('"'))return{hint:"bpftrac\
e does not join strings: make them one."};let a=i>0&&/^[A-Za-z_]/.test(e.text(i-1))&&!/^(?:if|while|for)$/.test(e.text(i-1)),c=/^[@$"\w]/.test(r)&&/[\w"\])]$/.test(
o);return a&&c?{hint:"Arguments are separated by ',', and the last is followed by ')'."}:void 0}s(hd,"comma");var gd=[[/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/,"a typographic quote",'Write ".'],[/[\u2018-\u201b\u2032\u00b4\uff07]/,"a typographic quote",'Strings are wri\
tten in plain double quotes: ".'],[/[\u2010-\u2015\u2212\uff0d]/,"a typographic dash","Write the minus sign of the keyboard: -."],[/\u2026/,"an ellipsis","Write\
 dots: a range is 0..5."],[/\u00d7/,"a multiplication sign","Write *."],[/\u2192/,"an arrow","Write ->."],[/\u2260/,"an unequal sign","Write !=."],[/\u2264/,"a \
less-or-equal sign","Write <=."],[/\u2265/,"a greater-or-equal sign","Write >=."],[/\ufffd/,"a character that could not be read","Save the file as UTF-8."]],xd=[
[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"an unusual space","Write an ordinary space."],[/[\u2028\u2029\u0085\v\f]/,"a line separator that bpftrace does\
 not know","Write an ordinary newline."],[/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,"a character that cannot be seen","Remove it."],[/\0/,"a zero \
byte","Save the file as UTF-8: it may be UTF-16, or not text at all."],[new RegExp("\\p{Cc}","u"),"a control character","Remove it."]];function ma({tokens:t,at:e,
found:n}){let r=String.fromCodePoint(n.codePointAt(0)??32);if(n===""||/[!-~]/.test(r))return;let o=s(([p])=>p.test(r),"isKnown"),i=xd.find(o),[,a,c]=i??gd.find(
o)??yd(r)??[];if(a===void 0)return;let u=t.start(e),l=u+r.length;for(;i&&t.source.startsWith(r,l);)l+=r.length;let f=`${at(r)} is ${a}.`;return{span:{start:u,end:l},
mend:i&&"leave-out",message:f,hint:c}}s(ma,"diagnoseCharacter");function yd(t){let e=String.fromCharCode(t.charCodeAt(0)-65248),n=[/[\uff01-\uff5e]/,"a full-wid\
th character",`Write ${e}.`];return n[0].test(t)?n:void 0}s(yd,"fullWidth");var bd=[[/^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,"This is the marker of a merge confl\
ict.","Keep one of the two sides, and remove the three markers."],[/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,"This is a code fence of Markdown.","Remove the line."],[/^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
"This is a shell command.","The script is the text between the quotes after -e, without the quotes."]];function ha({tokens:t,at:e}){for(let n of new Set([t.start(
0),t.start(e)])){let{source:r}=t,o=n===0?0:r.lastIndexOf(`
`,n-1)+1,i=r.indexOf(`
`,o),a=Math.min(i===-1?r.length:i,o+200),c=r.slice(o,a).trimEnd(),[,u,l]=bd.find(([f])=>f.test(c))??[];if(u!==void 0)return{span:{start:o,end:o+c.length},mend:"\
leave-out",expected:[],message:u,hint:l}}}s(ha,"diagnoseMarker");var vd=/^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/,_d=g("<string with a bad escape>"),wd=new Set([g("<malformed number>"),g("<digits>")]),Id={"(":"\
')'","[":"']'","{":"'}'"},Sd={")":"(","]":"[","}":"{"},Ad=[ma,Od,Cd,sa,ua,aa,...fa];function Gr({tokens:t,unclosed:e},n,r){let o=Si(t,n,r),{at:i}=o,a=o.found===
"{"?i-1:i;for(;a>0&&!t.onNewLine(a);)a--;let c=xa(t,Math.max(a,1)),u=[...o.expected];u[0]==="'}'"&&(u[1]??"an expression")==="an expression"&&u.splice(1,1,"a st\
atement");let l={...o,expected:u},f=n.open&&(i>=t.count||c<=i),p=$d(o,e)??ha(o)??(f?Ed(t,Math.min(i,c)):void 0)??kd(Ad,l),{message:d,span:m,expected:h,mend:x}=p?.
message===void 0?Pd(l):{...p,message:p.message},v=p?.hint;return{error:{kind:"syntax-error",span:m??se(t,i),message:d,expected:h??u,...v===void 0?{}:{hint:v}},resumeAt:c<
t.count?t.start(c):n.end,at:i,complete:o.expected.includes("a probe"),mend:x??p?.mend}}s(Gr,"explainFailure");function kd(t,e){for(let n of t){let r=n(e);if(r)return r}}
s(kd,"firstOf");function $d({tokens:t,at:e},n){let r=t.start(Math.min(e+1,t.count)),o=n.find(({what:i,start:a})=>i==="string"&&a>=t.start(0)&&a<=r);if(o!==void 0)
return{span:{start:o.start,end:o.end},message:"This string is never closed.",expected:[`'"'`],hint:'A string ends on the line it begins on: add the closing ".'}}
s($d,"unclosedString");function Ed(t,e){let n=De(t,e).at(-1);if(n===void 0)return;let r=t.text(n),o=Id[r]??"",i=`This '${r}' is never closed.`;return{span:se(t,
n),message:i,expected:[o],hint:`Add the missing ${o}.`}}s(Ed,"unclosedBracket");function Pd({tokens:t,at:e,expected:n,found:r,before:o}){let i=/^(?:[@$]|[A-Za-z_{])/.
test(r)&&/[\w)\]}"+-] ?$/.test(o);if(n.includes("';'")&&o!==""&&(t.onNewLine(e)||i)){let c=t.end(e-1);return{message:`Expected ';' after this, before ${J(r)}.`,
mend:"semicolon",span:e===0?se(t,e):{start:c,end:c}}}let a=r===""?"but the text ends here":`found ${J(r)}`;return{message:`Expected ${ct(n)}, ${a}.`}}s(Pd,"miss\
ing");function Od({tokens:t,at:e,found:n}){let r=se(t,e),o=t.code(e)===_d?vd.exec(n):void 0;if(o){let[i,a=""]=o,c=r.start+i.length,u=`bpftrace does not know the\
 escape ${a} in a string.`;return{span:{start:c-a.length,end:c},message:u,hint:"Write \\\\ for a backslash."}}if(wd.has(t.code(e)))return n.length<=1e3&&Fe(n)?{
message:`${J(n)} is too large: the largest number is 18446744073709551615.`}:{message:`${J(n)} is not a number.`,hint:Rd(n)}}s(Od,"diagnoseText");function Rd(t){
if(t.length>64)return;if(/^0[bB][01]+$/.test(t))return`bpftrace has no binary numbers: write 0x${BigInt(t).toString(16)}.`;if(/^0[oO][0-7]+$/.test(t))return`An \
octal number begins with 0 alone: write 0${t.slice(2)}.`;if(/^0\d+$/.test(t))return`A leading zero makes a number octal: write ${t.replace(/^0+(?=\d)/,"")}.`;let e=/^\d+([A-Za-z]\w*)$/.
exec(t)?.[1];return e===void 0||/^[xXeE]/.test(e)?void 0:`${J(e)} is not a unit: a time has ns, us, ms, s, m, h or d.`}s(Rd,"numberHint");function Cd({tokens:t,
at:e,found:n}){let r=Sd[n];if(n==="/"&&e>0&&t.text(e-1)==="*"&&!t.apart(e))return{mend:"leave-out",span:{start:t.start(e-1),end:t.end(e)},message:"This '*/' clo\
ses no comment.",hint:"Remove it, or begin the comment with /*."};if(r===void 0)return;let o=De(t,e),i=o.at(-1);if(n==="}"?o.length>0:i!==void 0&&t.text(i)!=="{")
return;let a=`Remove it, or add the ${r} that it belongs to.`;return{mend:n==="}"?"leave-out":void 0,message:`This '${n}' closes nothing.`,hint:a}}s(Cd,"diagnos\
eClosing");function ga(t,e,n){let r=xa(t,e);return r<t.count?t.start(r):n}s(ga,"resumeAfter");function xa(t,e){for(let n=e;n<t.count;n++)if(t.onNewLine(n)&&fe(t.
source,t.start(n)))return n;return t.count}s(xa,"lineOfItem");var Td=5,zd=8,ya=8*1024,Ld=g(";"),Nd=g("{"),Md=g("}"),Zd=new Set([...";{}"].map(g));function ba(t,e,n,r){let{tokens:o}=t,i=Gr(t,e,n),{resumeAt:a,complete:c}=i,u=[
i.error],l=[],f=0,p=s(()=>({errors:u,left:[],lost:[],resumeAt:a,reread:f}),"dropped");if(e.open&&!c){let h=e.rule==="probe"?Dd(t,e,{resumeAt:a,allowance:r}):void 0;
return h===void 0?p():{errors:u,...h,resumeAt:a,reread:o.count}}if(!c&&(a<e.end||o.count>ya))return p();let d=-1,m;for(let h=0;h<zd&&f+o.count<=r;h++){m!==void 0&&
i.at<=d&&(o.remove(m,m+1),l.pop(),i={...i,at:m});let{at:x}=i,v=!c&&x>d?Fd(o,i):void 0;if(m=v&&i.mend==="semicolon"?x:void 0,v)d=v.seen,l.push(v.span);else{let Y=c?
{start:x,end:o.count}:oa(o,x);if(!Y)return p();l.push(va(o,Y)),d=Y.start-1}f+=o.count;let w=_t.match(o.characters(),e.rule);if(!w.failed())return{errors:u,...St(
w._cst,o),left:l,resumeAt:a,reread:f};if(c)return p();i=Gr(t,e,w);let{error:Z}=i;if(!(i.at<=d||Z.span.start<(u.at(-1)?.span.end??0))){if(u.length===Td)return p();
u.push(Z)}}return p()}s(ba,"recoverItem");function Dd({tokens:t},{rule:e},{resumeAt:n,allowance:r}){let o=t.count;for(;o>0&&t.start(o-1)>=n;)o--;let i=De(t,o);if(o===
0||o>Math.min(ya,r)||i.some(u=>t.code(u)!==Nd))return;t.remove(o,t.count);let a=t.end(o-1);for(let u=0;u<i.length;u++)t.insert(t.count,Md);let c=_t.match(t.characters(),
e);return c.failed()?void 0:{...St(c._cst,t),left:[{start:a,end:a}]}}s(Dd,"closeBefore");function Fd(t,{error:e,at:n,mend:r}){switch(r){case"semicolon":{t.insert(
n,Ld);let o=n+1;for(;o<t.count&&!Zd.has(t.code(o));)o++;return{seen:o,span:e.span}}case"leave-out":{let o=Math.min(n,t.count);for(;o>0&&t.start(o-1)>=e.span.start;)
o--;let i=o;for(;i<t.count&&t.end(i)<=e.span.end;)i++;return o<i?{seen:o,span:va(t,{start:o,end:i})}:void 0}default:return}}s(Fd,"mend");function va(t,{start:e,
end:n}){let r={start:t.start(e),end:t.end(n-1)};return t.remove(e,n),r}s(va,"leaveOut");var Wr=100,qd=128*1024,jd=128*1024;function wa(t){let e=new Dt(t),{tokens:n}=e,r=[],o=[],i=[],a=!1,c,u=qd;for(let f=e.next(a);f;f=e.next(a)){let p=n.start(0),d=c!==
void 0&&"errors"in c&&f.rule==="probe"&&!fe(t,p);if(d&&n.text(0)==="}")continue;let m=d&&c?.item===void 0,h=Bd(e,f,u);if(c=h,"errors"in h){let{left:x,resumeAt:v}=h;
if(u-=h.reread,!(m&&h.item===void 0)){let w=o.at(-1)?.span.start??-1,Z=h.errors.filter(({span:Y})=>Y.start>w);o.push(...Z.slice(0,Wr-o.length))}h.item?i.push(...x.
map(w=>({start:w.start,end:Math.min(w.end,v)}))):i.push({start:p,end:Math.max(p,v)})}if(h.item){let{item:x,lost:v}=h,w=x.kind!=="probe"||x.attachPoints.length>0;
w&&r.push(x),o.push(...v.map(({problem:Z})=>Z)),i.push(...w?v.map(({span:Z})=>Z):[x.span])}if("errors"in h){if(o.length>=Wr){o.push(gn(n,n.count,Ud)),i.push({start:h.
resumeAt,end:t.length}),e.rest();break}(h.resumeAt<f.end||f.open)&&(e.resumeAt(h.resumeAt),a=!0)}}o.push(...Ai(r),...Hd(r));let l=e.unclosed.filter(({what:f})=>f===
"comment");for(let{start:f}of l)i.push(...e.comments.filter(({span:p})=>p.start===f).map(({span:p})=>p));return{kind:"script",span:{start:0,end:t.length},text:t,
items:r,comments:e.comments,errors:Wd(o,l),unread:Gd(i)}}s(wa,"parseScript");function Bd(t,e,n){let{tokens:r}=t,{end:o,tooDeep:i}=e,a=s((c,u)=>({errors:[c],left:[],
lost:[],resumeAt:u,reread:0}),"refused");if(i!==void 0)return a(gn(r,i,_a),ga(r,i+1,o));if(r.count>jd)return a(gn(r,0,"This is too long to be read: split it int\
o several."),o);try{let c=Ps(r,e.rule);return"failed"in c?ba(t,e,c,n):St(c,r)}catch(c){if(c instanceof wt){let u={start:c.start,end:c.start+1};return a({kind:"s\
yntax-error",limit:!0,span:u,message:"This expression is too long: split it over several statements.",expected:[]},o)}if(c instanceof RangeError)return a(gn(r,0,
_a),o);throw c}}s(Bd,"parseItem");var _a=`Brackets or conditionals are nested more than ${pr} levels deep here: nest them less.`,Ud="There are too many errors: \
the rest of the file was not read. Correct those above first.";function gn(t,e,n){let r=t.start(e);return{kind:"syntax-error",limit:!0,span:{start:r,end:e<t.count?
r+1:r},message:n,expected:[]}}s(gn,"limitAt");function Gd(t){let e=[];for(let n of[...t].sort((r,o)=>r.start-o.start)){let r=e.at(-1);r===void 0||n.start>r.end?
e.push(n):e[e.length-1]={start:r.start,end:Math.max(r.end,n.end)}}return e}s(Gd,"merged");function Wd(t,e){let n=[...t].sort((r,o)=>r.span.start-o.span.start);for(let{
start:r,end:o}of e.slice(0,Wr)){let i=n.findLastIndex(c=>c.span.start<r),a=n[i]?.message==="This '{' is never closed.";n.splice(a?i:i+1,a?1:0,{kind:"syntax-erro\
r",span:{start:r,end:o},message:"This comment is never closed.",expected:["'*/'"],hint:"Close it with */, or begin it with // to comment out one line."})}return n.
filter(({span:r},o)=>r.start!==n[o-1]?.span.start)}s(Wd,"withUnclosedComments");function Hd(t){let e=new Set;return t.flatMap(({kind:n,span:r})=>{let o=Vd(n,e);
return e.add(n),o===void 0?[]:[{kind:"syntax-error",span:r,message:o,expected:[],hint:"Move it to the beginning of the file."}]})}s(Hd,"misplacedItems");var Kd=[
"map-declaration","macro","subprogram","probe"];function Vd(t,e){let n=Kd.some(r=>e.has(r));switch(t){case"preprocessor":case"c-definition":return n?"C definiti\
ons must come before the probes.":e.has("config")||e.has("import")?"C definitions must come before the config block and the imports.":void 0;case"import":return n?
"Imports must come before the probes.":void 0;case"config":return e.has("config")?"A script has one config block.":n?"The config block must come before the prob\
es.":void 0;default:return}}s(Vd,"whyMisplaced");function lw({file:t,finding:e,fingerprint:n}){let r=[{span:e.span},...e.related].map(i=>{let{path:a,text:c}=fi(t,{message:"",...i});return[a,Yd(c,i.span).replace(
/\s+/g," ").trim()].join("\0")}),o=[e.rule,t.path,n,...r].join("\0");return Xd("sha256").update(o).digest("hex").slice(0,16)}s(lw,"findingId");function Yd(t,{start:e,
end:n}){let r=Jd(t).find(({span:o})=>o.start<=e&&n<=o.end);return r===void 0?t.slice(e,n):t.slice(r.span.start,r.span.end)}s(Yd,"itemAround");var Hr=new Map;function Jd(t){
let e=Hr.get(t)??wa(t).items;return Hr.clear(),Hr.set(t,e),e}s(Jd,"itemsOf");function mw(t,e){return _n.indexOf(t)>_n.indexOf(e)?t:e}s(mw,"weaker");var hw=["hang","lost-updates","refused","unattachable","safe"],gw="this target runs the s\
cript";function xw({what:t,how:e,todo:n}){return[t,e,n].flatMap(r=>r??[]).join(" ")}s(xw,"tellAll");function yw(t,e){return e==="off"?[]:e===void 0?[t]:[{...t,severity:typeof e==
"string"?e:Qd(t.severity,e.atLeast)}]}s(yw,"withSeverity");function Qd(t,e){return vn.indexOf(t)<=vn.indexOf(e)?t:e}s(Qd,"worse");function bw(t,e,n,r){return{rule:t,
severity:e,confidence:"certain",span:n,...r,related:[],verdicts:[]}}s(bw,"aboutText");function vw(t){let[e="",...n]=t.split(/(?<=[.!?]) (?=[A-Z`])/);return n.length===
0?{what:e}:{what:e,todo:n.join(" ")}}s(vw,"inWords");export{ef as a,Ne as b,rf as c,of as d,uf as e,lf as f,At as g,xf as h,yf as i,Xr as j,ka as k,bf as l,vf as m,ai as n,Hn as o,xc as p,yc as q,bc as r,vc as s,_c as t,
Sc as u,bx as v,vx as w,_x as x,Ec as y,Rc as z,wx as A,Vn as B,Ix as C,Sx as D,Ax as E,Cc as F,kx as G,Kn as H,$x as I,Ex as J,Tc as K,Px as L,Ox as M,Lc as N,
Rx as O,Cx as P,Tx as Q,zx as R,on as S,ki as T,py as U,dy as V,Mx as W,Zx as X,fi as Y,qx as Z,Mc as _,jx as $,Bx as aa,at as ba,Ux as ca,$i as da,hy as ea,Ke as fa,
Ti as ga,Hx as ha,Xs as ia,wa as ja,lw as ka,tt as la,Oa as ma,Pf as na,Of as oa,Rf as pa,Pa as qa,bn as ra,vn as sa,_n as ta,mw as ua,hw as va,gw as wa,xw as xa,
yw as ya,bw as za,vw as Aa,Yr as Ba,Sf as Ca,Ma as Da,Za as Ea,Sn as Fa,Df as Ga,ja as Ha,Ff as Ia,io as Ja,Ua as Ka,Ga as La};
